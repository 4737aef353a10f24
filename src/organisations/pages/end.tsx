import {
  Button,
  Choices,
  Crumbs,
  DateField,
  ErrorSummary,
  Form,
  TextField,
} from '../../web/components/index.ts'
import { shown } from '../../web/components/field.tsx'
import type { Page } from '../../web/page.ts'
import type { ListedOrganisation } from '../queries/list.ts'
import type { Organisation } from '../queries/organisations.ts'
import { Changed, organisationHref } from './one.tsx'

export type EndModel = {
  readonly organisation: Organisation
  /** What was found for the successor that was typed. */
  readonly choices: readonly ListedOrganisation[]
}

/** The end of an organisation, with the one that takes over. */
export const EndPage: Page<EndModel> = {
  layout: 'staff',
  title: ({ organisation }) => `Ghi kết thúc: ${organisation.name}`,
  current: '/quan-tri/don-vi',
  body: ({ organisation, choices }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[
          { href: '/quan-tri/to-chuc', label: 'Tổ chức' },
          { href: organisationHref(organisation.seq), label: organisation.name },
          { label: 'Ghi kết thúc' },
        ]}
      />
      <h1>Ghi kết thúc: {organisation.name}</h1>
      <Changed organisation={organisation} />
      <p>Trang của tổ chức vẫn mở được và dẫn sang nơi kế tục.</p>
      <Form
        frame={frame}
        action={`${organisationHref(organisation.seq)}/ket-thuc`}
        version={organisation.version}
      >
        <DateField
          frame={frame}
          name="to"
          legend="Kết thúc từ ngày"
          hint="Ngày quyết định sáp nhập, giải thể có hiệu lực."
        />
        <TextField
          frame={frame}
          name="successor"
          label="Tổ chức kế tục"
          optional
          hint="Gõ tên hoặc số của tổ chức trong danh sách, có dấu hoặc không dấu."
        />
        {choices.length > 0 && (
          <>
            <Choices
              frame={frame}
              name="successorSeq"
              legend="Chọn tổ chức kế tục"
              options={choices.map((one) => ({
                value: String(one.seq),
                label: one.name,
                hint: one.unitName,
              }))}
            />
            <input type="hidden" name="successorFor" value={shown(frame, 'successor', undefined)} />
          </>
        )}
        <p class="row">
          <Button big>Ghi kết thúc</Button>
        </p>
      </Form>
    </div>
  ),
}
