import { Choices, TextField } from '../../web/components/index.ts'
import { needWords } from '../../web/words/campaigns.ts'
import { needKinds } from '../rules/needs.ts'
import { shown } from './own-part-people.tsx'
import type { FieldsProps } from './own-part.tsx'

/** Part 4: what is asked for. */
export function NeedFields({ model, frame }: FieldsProps) {
  const { needs } = model.event
  return (
    <>
      <p>
        Thứ nào cần thì ghi số lượng, thứ nào không cần thì để trống. Xã xem để vận động; chưa phải lời hứa hỗ
        trợ.
      </p>
      <div class="pair few">
        {needKinds.map((kind) => (
          <div>
            <TextField
              frame={frame}
              name={kind}
              label={needWords[kind]}
              value={shown(needs?.counts[kind] ?? null)}
              inputmode="numeric"
              narrow
            />
          </div>
        ))}
      </div>
      <TextField
        frame={frame}
        name="needsValue"
        label="Giá trị dự kiến, đồng"
        optional
        hint="Ví dụ 12.500.000"
        value={shown(needs?.value ?? null)}
        inputmode="numeric"
      />
      <Choices
        frame={frame}
        name="noNeeds"
        kind="checkbox"
        legend="Hoặc"
        value={needs?.none === true ? ['yes'] : []}
        options={[{ value: 'yes', label: 'Không cần hỗ trợ' }]}
      />
    </>
  )
}
