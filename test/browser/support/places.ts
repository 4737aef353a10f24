import { randomInt } from 'node:crypto'
import { postJson } from './forms.ts'
import { officer } from './people.ts'
import { row } from './site.ts'

/** Xã Đức Linh, as the unit data know it. */
export const commune = 'x23191'

const admin = officer('admin').session

/** A residential area of Đức Linh; returns its id. */
export async function area(): Promise<string> {
  const name = `Đông Hà ${randomInt(1_000_000)}`
  await postJson(`/quan-tri/don-vi/${commune}/thon`, { kind: 'thon', name }, admin)
  return String(row('select id from residential_areas where name = ?', name)['id'])
}

/** A school of Đức Linh; returns the end of its address. */
export async function school(): Promise<string> {
  const { id } = await postJson('/quan-tri/to-chuc', schoolInput(), admin)
  return String(id)
}

function schoolInput() {
  const name = `Trường Phổ thông Dân tộc nội trú Trung học cơ sở Đức Linh ${randomInt(1_000_000)}`
  return { kind: 'school', schoolLevel: 'boarding', name, unit: 'Xã Đức Linh', unitId: commune, fields: [] }
}
