import { Button, Form, TextArea } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { pledgeLimits } from '../rules/pledge.ts'
import { pledgeHref } from './parts.tsx'
import type { PledgeModel } from './pledge.tsx'

type Props = { readonly model: PledgeModel; readonly frame: Frame }

/** How a pledge ends before it is fulfilled: by the pledger's will, or because it was recorded by mistake. */
export function EndForms({ model, frame }: Props) {
  const { pledge, actions } = model
  const ways = [
    {
      action: 'withdraw',
      path: 'rut',
      summary: 'Người cam kết rút lại',
      hint: 'Lý do chỉ cán bộ đọc. Phần đã nhận vẫn được tính.',
      button: 'Ghi rút cam kết',
    },
    {
      action: 'cancel',
      path: 'huy',
      summary: 'Ghi nhầm, hủy cam kết',
      hint: 'Lý do chỉ cán bộ đọc. Chỉ hủy được khi chưa có phiếu nhận nào.',
      button: 'Hủy cam kết',
    },
  ] as const
  return (
    <>
      {ways
        .filter(({ action }) => actions.includes(action))
        .map((way) => (
          <details open={frame.form.values['way'] === way.path}>
            <summary>{way.summary}</summary>
            <Form frame={frame} action={`${pledgeHref(pledge.seq)}/${way.path}`} version={pledge.version}>
              <input type="hidden" name="way" value={way.path} />
              <TextArea
                frame={reasonOf(frame, way.path)}
                name="reason"
                label="Lý do"
                hint={way.hint}
                rows={2}
                n={pledgeLimits.reasonMax}
              />
              <p class="row">
                <Button kind="second">{way.button}</Button>
              </p>
            </Form>
          </details>
        ))}
    </>
  )
}

/** Two forms ask for a reason; what was typed in one is not an error of the other. */
function reasonOf(frame: Frame, path: string): Frame {
  return frame.form.values['way'] === path ? frame : { ...frame, form: { issues: [], values: {} } }
}
