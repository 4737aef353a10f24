import { press } from '../support/child.ts'
import { area, commune, school } from '../support/places.ts'
import type { Template } from './template.ts'

const units = '/quan-tri/don-vi'
const areas = `${units}/${commune}/thon`
const organisations = '/quan-tri/to-chuc'
const holidays = '/quan-tri/cau-hinh/ngay-nghi'
const lists = 'Thôn Đông Hà\nTổ dân phố 1\nKhông rõ là gì\nThôn Đông Hà'

const plain: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: units },
  { route: units, state: 'looked up', open: (page) => page.goto(`${units}?q=duc linh`) },
  { route: units, state: 'not found', open: (page) => page.goto(`${units}?q=zzzz`) },
  {
    route: `${units}/:id`,
    open: async (page) => (await school(), await page.goto(`${units}/${commune}`)),
  },
  { route: `${units}/:id`, state: 'a province', open: (page) => page.goto(`${units}/t68`) },
  { route: `${units}/:id/thon`, open: async (page) => (await area(), await page.goto(areas)) },
  {
    route: `${units}/:id/thon`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(areas), await press(page, 'Thêm')),
  },
  { route: `${units}/:id/thon/nhap-tep`, open: (page) => page.goto(`${areas}/nhap-tep`) },
  {
    route: `${units}/:id/thon/nhap-tep`,
    state: 'checked before anything is written',
    open: async (page) => {
      await page.goto(`${areas}/nhap-tep`)
      await page.locator('#text').fill(lists)
      await press(page, 'Kiểm tra')
    },
  },
  { route: '/quan-tri/thon/:id', open: async (page) => await page.goto(`/quan-tri/thon/${await area()}`) },
  { route: organisations, open: async (page) => (await school(), await page.goto(organisations)) },
  { route: organisations, state: 'not found', open: (page) => page.goto(`${organisations}?q=zzzz`) },
  { route: `${organisations}/moi` },
  {
    route: `${organisations}/moi`,
    state: 'a school',
    open: (page) => page.goto(`${organisations}/moi?loai=truong-hoc`),
  },
  {
    route: `${organisations}/moi`,
    state: 'an office, nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(`${organisations}/moi?loai=co-quan`), await press(page, 'Thêm')),
  },
  {
    route: `${organisations}/:key`,
    open: async (page) => await page.goto(`${organisations}/${await school()}`),
  },
  {
    route: `${organisations}/:key/sua`,
    open: async (page) => await page.goto(`${organisations}/${await school()}/sua`),
  },
  {
    route: `${organisations}/:key/ket-thuc`,
    open: async (page) => await page.goto(`${organisations}/${await school()}/ket-thuc`),
  },
  {
    route: `${organisations}/:key/ket-thuc`,
    state: 'no day',
    status: 422,
    open: async (page) => {
      await page.goto(`${organisations}/${await school()}/ket-thuc`)
      await press(page, 'Ghi kết thúc')
    },
  },
  { route: '/quan-tri/cau-hinh' },
  {
    route: '/quan-tri/cau-hinh',
    state: 'impossible numbers',
    status: 422,
    open: async (page) => {
      await page.goto('/quan-tri/cau-hinh')
      await page.locator('#readHours').fill('chín')
      await page.locator('#exitUrl').fill('ở nhà')
      await press(page, 'Lưu cấu hình')
    },
  },
  { route: holidays },
  {
    route: holidays,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(holidays), await press(page, 'Thêm')),
  },
]

export const unitTemplates: readonly Template[] = [
  { route: '/don-vi', layout: 'public' },
  {
    route: '/don-vi',
    state: 'an old district',
    layout: 'public',
    open: (page) => page.goto('/don-vi?q=tuy phong'),
  },
  ...plain.map((template): Template => ({ ...template, layout: 'staff', role: 'admin' })),
]
