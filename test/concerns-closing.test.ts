import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, localDay } from '../src/core/vi/dates.ts'
import { canary, doStep, handOverFields, protector, raised, rowOf } from './support/concerns.ts'
import { rowsOf, unit, world } from './support/world.ts'

beforeEach(world)

const reason = { dismissReason: 'Em kể về một cuốn truyện' }

describe('handing over', () => {
  test('closes a case with who took it, when and under which number, for as long as its words are kept', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    expect((await doStep(officer, one, 'chuyen', handOverFields)).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({
      status: 'handedOver',
      closed_by: officer.id,
      delete_on: addDays(localDay(new Date().toISOString()), 730),
    })
    expect(await rowsOf('handovers')).toMatchObject([
      {
        receiver_kind: 'line111',
        receiver: 'Trực ban số 12',
        number: '111-2026-77',
        recorded_by: officer.id,
      },
    ])
  })

  test.each([
    ['receiverKind', ''],
    ['receiver', ' '],
    ['number', ''],
    ['time', '25:00'],
  ])('is refused without %s, and the case stays open', async (field, value) => {
    const one = await raised({ status: 'assessing' })
    const response = await doStep(await protector(), one, 'chuyen', { ...handOverFields, [field]: value })
    expect(response.status).toBe(422)
    expect(await rowOf(one)).toMatchObject({ status: 'assessing', handed_at: null })
  })

  test('lets more follow, to the commune for one, and the first keeps its time', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    await doStep(officer, one, 'chuyen', handOverFields)
    const first = await rowOf(one)
    await doStep(officer, one, 'chuyen', { ...handOverFields, receiverKind: 'commune', number: '12/UBND' })
    expect(await rowsOf('handovers')).toHaveLength(2)
    expect((await rowOf(one))['handed_at']).toBe(first['handed_at'])
  })

  test('leaves the officer the status only: no words, no Mẫu 01, until the case is opened again with a reason', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    await doStep(officer, one, 'chuyen', handOverFields)
    for (const path of ['', '/mau-01', '/mau-01/in']) {
      const response = await officer.post(`${one.path}${path}`)
      expect(response.status).toBe(409)
      expect(await response.text()).not.toContain(canary)
    }
    const html = await (await officer.get(one.path)).text()
    expect(html).toContain('111-2026-77')
    expect(html).not.toContain('Hiện lời của em')
    expect((await doStep(officer, one, 'mo-lai', { reopenReason: '' })).status).toBe(422)
    await doStep(officer, one, 'mo-lai', { reopenReason: '111 hỏi thêm' })
    expect(await rowOf(one)).toMatchObject({ status: 'assessing', closed_at: null, delete_on: null })
    expect(await (await officer.post(one.path)).text()).toContain(canary)
  })

  test('stands in the book with place and number, and no name', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    await doStep(officer, one, 'chuyen', handOverFields)
    const html = await (await officer.get('/bao-ve/so-chuyen')).text()
    expect(html).toContain('Tổng đài 111: 111-2026-77')
    expect(html).toContain(one.path)
    expect(html).not.toContain('Trực ban')
    expect(await (await (await protector(unit.ducLinh)).get('/bao-ve/so-chuyen')).text()).not.toContain(
      one.path,
    )
  })
})

describe('"không phải"', () => {
  test('needs a second officer; the first cannot agree with themselves', async () => {
    const one = await raised({ status: 'assessing' })
    const [first, second] = [await protector(), await protector(unit.country)]
    expect((await doStep(first, one, 'khong-phai', { dismissReason: '' })).status).toBe(422)
    expect((await doStep(first, one, 'khong-phai', reason)).status).toBe(303)
    expect((await doStep(first, one, 'xac-nhan')).status).toBe(422)
    expect(await rowOf(one)).toMatchObject({ status: 'assessing' })
    expect((await doStep(second, one, 'xac-nhan')).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({
      status: 'notConcern',
      dismissed_by: first.id,
      closed_by: second.id,
      delete_on: addDays(localDay(new Date().toISOString()), 90),
    })
  })

  test('that nobody proposed cannot be agreed to', async () => {
    const one = await raised({ status: 'assessing' })
    expect((await doStep(await protector(), one, 'xac-nhan')).status).toBe(409)
    expect((await doStep(await protector(), one, 'van-la-ca')).status).toBe(409)
  })

  test('ends when another officer says that it is a case', async () => {
    const one = await raised({ status: 'assessing' })
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    await doStep(second, one, 'van-la-ca')
    expect(await rowOf(one)).toMatchObject({ status: 'assessing', dismissed_at: null, dismissed_by: null })
    expect((await doStep(second, one, 'xac-nhan')).status).toBe(409)
  })

  test('tells the reason to the second officer with the words, not before', async () => {
    const one = await raised({ status: 'assessing' })
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    expect(await (await second.get(one.path)).text()).not.toContain('cuốn truyện')
    expect(await (await second.post(one.path)).text()).toContain('cuốn truyện')
  })
})

describe('a drill', () => {
  test('is ended by one officer, and its rows go soon', async () => {
    const one = await raised({ source: 'drill', parts: {} })
    expect((await doStep(await protector(), one, 'ket-thuc')).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({
      status: 'notConcern',
      delete_on: addDays(localDay(new Date().toISOString()), 30),
    })
  })

  test('is the only case that one officer ends', async () => {
    const one = await raised({ status: 'assessing' })
    expect((await doStep(await protector(), one, 'ket-thuc')).status).toBe(409)
  })
})
