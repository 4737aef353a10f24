import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { approvedEvent, campaign, schools, teacher } from './support/events.ts'
import { confirmed } from './support/pledges.ts'
import { person, unit, world, type Person } from './support/world.ts'

let official: Person
beforeEach(async () => {
  await world()
  await schools()
  await campaign()
  official = await person({ role: 'commune', unitId: unit.ducLinh })
  await approvedEvent(await teacher(), official)
  await confirmed()
})

const pages = [
  '/chien-dich',
  '/chien-dich/trung-thu-1',
  '/su-kien',
  '/su-kien/1',
  '/cam-ket',
  '/cam-ket/1',
  '/cong-khai',
  '/cong-khai/cach-tinh',
]

describe('what caches keep of a public page', () => {
  test.each(pages)(
    '%s is told apart by Accept and by nothing that a reader may send beside it',
    async (path) => {
      const asked = await client().get(path, { Accept: '*/*', 'Content-Type': 'application/json' })
      expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'public, max-age=60'])
      expect(asked.headers.get('content-type')).toContain('text/html')
      expect(asked.headers.get('vary')).toMatch(/cookie/i)
      expect(asked.headers.get('vary')).toMatch(/accept/i)
      expect(asked.headers.getSetCookie()).toEqual([])
      expect(await asked.text()).not.toContain('name="commit"')
    },
  )

  test.each(pages)('%s of somebody who signed in is kept by no shared cache', async (path) => {
    const response = await client(official).get(path)
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
  })
})

describe('an address that nobody would type', () => {
  test.each(['/chien-dich/trung-thu-1?thang=9999-12', '/su-kien?thang=9999-12', '/su-kien?ngay=9999-12-31'])(
    '%s is no fault of the service',
    async (path) => {
      expect((await client().get(path)).status).toBeLessThan(500)
    },
  )
})
