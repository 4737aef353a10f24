import { campaign, countDays, event } from '../calendar.ts'
import type { Case } from '../matrix.ts'

const seq = ':seq{[0-9]{1,9}}'
const slug = ':slug{[a-z0-9-]{1,120}}'

/** What everybody may open, with an event that was approved. */
function page(path: string, address: string): Case {
  return {
    method: 'GET',
    path,
    access: 'anyone',
    prepare: async () => {
      await campaign()
      await event({ seq: 1 })
      await countDays()
      return { path: address }
    },
  }
}

export const calendarMatrix: readonly Case[] = [
  page('/chien-dich', '/chien-dich'),
  page(`/chien-dich/${slug}`, '/chien-dich/trung-thu-2027'),
  page(`/chien-dich/${slug}/lich.ics`, '/chien-dich/trung-thu-2027/lich.ics'),
  page('/su-kien', '/su-kien'),
  page('/su-kien/lich.ics', '/su-kien/lich.ics'),
  page(`/su-kien/${seq}`, '/su-kien/1'),
  page(`/su-kien/${seq}/lich.ics`, '/su-kien/1/lich.ics'),
]
