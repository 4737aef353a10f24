import { describe, expect, test } from 'vitest'
import { reveals } from '../src/pledges/rules/names.ts'

const unnamed = (name: string) => ({ name, representative: null, display: 'anonymous' as const })

describe('somebody named behind the first of several pledgers', () => {
  test.each([
    'Nguyễn Văn An, Trần Thị Bình',
    'Ông Nguyễn Văn An (và bà Trần Thị Bình)',
    'Nguyễn Văn An – bà Trần Thị Bình',
    'Nhóm bạn đọc; Trần Thị Bình; Lê Văn Cường',
  ])('"%s" is not told by the promise, the document or the child’s words', (name) => {
    expect(reveals('Quà của cô Trần Thị Bình', unnamed(name))).toBe(true)
    expect(reveals('Bien ban giao nhan voi ba tran thi binh', unnamed(name))).toBe(true)
  })

  test.each([
    ['Hộ bà Nguyễn Thị Lành (thôn 2)', 'Tặng sách cho trẻ em thôn 2'],
    ['Công ty Hoa Sen, xã Đức Linh', 'Tặng xe đạp cho trẻ em xã Đức Linh'],
    ['Cửa hàng An Bình – chi nhánh Đức Linh', 'Quà cho chi nhánh Đức Linh của quỹ'],
    ['Nguyễn Văn An (Đức Linh)', 'Quà cho trẻ em Đức Linh'],
  ])('but the place after "%s" may be told', (name, promise) => {
    expect(reveals(promise, unnamed(name))).toBe(false)
  })
})
