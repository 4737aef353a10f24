import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { receiptOf, terms } from './support/ledger/bodies.ts'
import { house, type House, type Official } from './support/ledger/house.ts'
import { confirmed, officialsOf, post, recorded } from './support/ledger/quick.ts'
import { person, rowsOf, unit } from './support/world.ts'

let there: House
let one: Official
let two: Official
beforeEach(async () => {
  there = await house()
  ;[one, two] = officialsOf(there)
})

const secret = 'Nguyễn Thị Lành'
const alone = { pledgerKind: 'household', pledgerName: `Hộ bà ${secret}`, representative: 'Trần Văn Khuyết' }

/** A pledge with these words that everybody may read, with a verified receipt. */
async function open(words: Readonly<Record<string, unknown>>, document = 'Phiếu thu 7'): Promise<number> {
  const made = await post(one, '', { ...terms(), ...words })
  expect(made).toMatchObject({ status: 201 })
  const seq = Number(made.body['seq'])
  await post(two, `/${seq}/xac-nhan`, { version: 1 })
  const body = receiptOf({ amount: 5, document })
  const { body: receipt } = await post(one, `/${seq}/tien-do`, body)
  await post(two, `/${seq}/phieu/${Number(receipt['receipt'])}/xac-nhan`, {})
  return seq
}

const publicPaths = (seq: number) =>
  ['/', '/cong-khai', '/cong-khai/tai-ve', '/cam-ket', '/cam-ket?nam=2026', `/cam-ket/${seq}`] as const
const deskPaths = (seq: number) => {
  const desk = '/quan-tri/cam-ket'
  return [
    '/quan-tri',
    desk,
    `${desk}/${seq}`,
    `${desk}/cho-xac-nhan`,
    `${desk}/${seq}/tien-do`,
    '/quan-tri/tong-hop',
    '/quan-tri/tong-hop/tai-ve',
  ]
}

async function read(path: string, who?: Official, headers?: Record<string, string>): Promise<string> {
  const response = await client(who).get(path, headers)
  expect(response.status, path).toBe(200)
  return response.text()
}

describe('what nobody declared', () => {
  test('is not taken from a promise: it waits, has received nothing, and was recorded by whoever sent it', async () => {
    const decided = { status: 'confirmed', received: 50, late: 1, version: 9, fulfilledOn: '2026-06-01' }
    const people = { recordedBy: two.id, recorded_by: two.id, confirmedBy: two.id, confirmedAt: '2026-06-01' }
    const places = { communeId: unit.tanhLinh, provinceId: unit.otherProvince, year: 2014 }
    const own = { seq: 4000, id: 'mine', publicName: 'Ai đó' }
    await post(one, '', { ...terms({ amount: 50 }), ...decided, ...people, ...places, ...own })
    expect(await rowsOf('pledges')).toMatchObject([
      {
        seq: 1,
        status: 'pending',
        received: 0,
        late: 0,
        recorded_by: one.id,
        confirmed_by: null,
        version: 1,
      },
    ])
    expect(await rowsOf('pledges')).toMatchObject([
      {
        public_name: 'Công ty Nước sạch',
        year: 2026,
        commune_id: unit.ducLinh,
        province_id: unit.root,
        fulfilled_on: null,
      },
    ])
    expect(await rowsOf('tallies')).toEqual([])
  })

  test('nor from a receipt: it waits and takes nothing back', async () => {
    const { seq } = await confirmed(there)
    const decided = { status: 'verified', verifiedBy: two.id, verifiedAt: '2026-06-01', version: 7 }
    const own = {
      seq: 99,
      id: 'mine',
      recordedBy: two.id,
      reversesId: 'x',
      pledgeId: 'y',
      unitId: unit.tanhLinh,
    }
    await post(one, `/${seq}/tien-do`, { ...receiptOf({ amount: 5 }), ...decided, ...own })
    expect(await rowsOf('receipts')).toMatchObject([
      {
        seq: 1,
        status: 'recorded',
        verified_by: null,
        reverses_id: null,
        unit_id: unit.ducLinh,
        version: 1,
        recorded_by: one.id,
      },
    ])
  })

  test('nor from a verification or a reversal: the amount is the receipt’s own', async () => {
    const known = await confirmed(there)
    const receipt = await recorded(there, known, 5)
    await post(two, `/${known.seq}/phieu/${receipt}/xac-nhan`, { amount: 500_000, verifiedBy: one.id })
    await post(one, `/${known.seq}/phieu/${receipt}/dao-phieu`, {
      reason: 'Nhầm',
      amount: -1,
      status: 'verified',
    })
    expect(await rowsOf('receipts')).toMatchObject([
      { amount: 5, verified_by: two.id },
      { amount: -5, status: 'recorded', recorded_by: one.id },
    ])
    expect(await rowsOf('pledges')).toMatchObject([{ received: 5 }])
  })
})

describe('a name that is not to be read', () => {
  test.each(['initials', 'anonymous'])(
    'is on no public page and in no public JSON or file: %s',
    async (display) => {
      const seq = await open({ ...alone, display, basis: 'Biên bản 12' })
      for (const path of publicPaths(seq)) {
        for (const accept of ['text/html', 'application/json']) {
          const text = await read(path, undefined, { Accept: accept })
          for (const word of [secret, 'Lành', 'Khuyết', one.id, two.id, `Cán bộ ${one.id.slice(0, 4)}`]) {
            expect(text.includes(word), `${path} as ${accept} says ${word}`).toBe(false)
          }
        }
      }
      expect((await read(`/cam-ket/${seq}`)).includes('N. T. L.')).toBe(display === 'initials')
    },
  )

  test('nor is what an official gave as the reason of a withdrawal', async () => {
    const seq = await open({ ...alone, display: 'initials' })
    const reason = `Bà ${secret} đổi ý`
    expect((await post(one, `/${seq}/rut`, { version: 2, reason })).status).toBe(200)
    for (const path of publicPaths(seq)) {
      for (const accept of ['text/html', 'application/json']) {
        expect((await read(path, undefined, { Accept: accept })).includes('Lành'), path).toBe(false)
      }
    }
  })

  test.each([
    ['promise', `Nhà ${secret} tặng sách`],
    ['promise', 'nguyen thi lanh tặng sách'],
    ['promise', 'NGUYỄN-THỊ  LÀNH tặng sách'],
    ['childWords', `Bà ${secret} cho em sách`],
    ['basis', `Đơn của ${secret}`],
    ['basis', 'Đơn của Trần Văn Khuyết'],
  ])('is not accepted inside what the public reads: %s "%s"', async (field, text) => {
    expect((await post(one, '', { ...terms(), ...alone, display: 'initials', [field]: text })).status).toBe(
      422,
    )
    expect(await rowsOf('pledges')).toEqual([])
  })

  test('nor inside the number of a document', async () => {
    const seq = await open({ ...alone, display: 'initials' })
    expect(
      (await post(one, `/${seq}/tien-do`, receiptOf({ amount: 5, document: `Phiếu của ${secret}` }))).status,
    ).toBe(422)
  })

  test('is not told while nobody has confirmed it: the public finds nothing under its number', async () => {
    await post(one, '', { ...terms(), pledgerName: 'Công ty Bí Mật' })
    expect((await client().get('/cam-ket/1')).status).toBe(404)
    expect((await read('/cam-ket')).includes('Bí Mật')).toBe(false)
    const other = there.officials.find(({ at }) => at === unit.otherCommune)
    expect((await client(other).get('/quan-tri/cam-ket/1')).status).toBe(404)
    expect((await read('/quan-tri/cam-ket', other)).includes('Bí Mật')).toBe(false)
  })
})

describe('words that are more than words', () => {
  const script = '<script>alert(1)</script>'
  const image = '"><img src=x onerror=alert(1)>'

  test('are words on every page', async () => {
    const admin = {
      ...(await person({ role: 'admin', unitId: unit.root }, { role: 'front', unitId: unit.root })),
      at: unit.root,
    }
    const words = {
      pledgerName: `${script} Công ty`,
      promise: `${image} sách`,
      childWords: script,
      basis: image,
    }
    const seq = await open({ ...words, representative: '<b onclick=alert(2)>Trần' }, `${script} 7`)
    await post(
      one,
      `/${seq}/tien-do`,
      receiptOf({ amount: 2_000_000, reason: `${script} góp thêm`, document: image }),
    )
    const pages = [
      ...(await Promise.all(publicPaths(seq).map((path) => read(path)))),
      ...(await Promise.all(deskPaths(seq).map((path) => read(path, admin)))),
      await read(`/quan-tri/cam-ket?q=${encodeURIComponent(image)}`, admin),
      await (await client(one).post('/quan-tri/cam-ket', { ...terms(), ...words, amount: 'x' })).text(),
    ]
    for (const text of pages) {
      for (const code of ['<script>alert', '<img src=x', '<b onclick'])
        expect(text.includes(code), text.slice(0, 300)).toBe(false)
    }
    expect(pages.join('').includes('&lt;script&gt;alert')).toBe(true)
  })
})
