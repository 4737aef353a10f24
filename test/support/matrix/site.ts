import { env } from 'cloudflare:workers'
import type { Case } from '../matrix.ts'

const page = (path: string): Case => ({
  method: 'GET',
  path,
  access: 'anyone',
  prepare: async () => ({ path }),
})

/** Pages that everybody may open, and the files that the Worker itself serves. */
export const siteMatrix: readonly Case[] = [
  page('/'),
  page('/style.css'),
  page('/staff.css'),
  page('/gioi-thieu'),
  page('/rieng-tu-cho-em'),
  page('/can-giup'),
  page('/can-giup/xoa-dau-vet'),
  {
    ...page('/suc-khoe'),
    prepare: async () => {
      await env.DB.prepare("insert into heartbeats (job, at) values ('cron', ?)")
        .bind(new Date().toISOString())
        .run()
      return { path: '/suc-khoe' }
    },
  },
  { method: 'GET', path: '/quan-tri', access: 'person', prepare: async () => ({ path: '/quan-tri' }) },
]
