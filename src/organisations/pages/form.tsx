import {
  Button,
  Choices,
  Crumbs,
  DateField,
  ErrorSummary,
  Form,
  Select,
  TextField,
  UnitPicker,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { fieldOfWorkWords, organisationKindWords, schoolLevelWords } from '../../web/words/units.ts'
import type { UnitChoice } from '../../units/queries/choose.ts'
import type { Organisation } from '../queries/organisations.ts'
import { fieldsOfWork, schoolLevels, type OrganisationKind } from '../rules/organisations.ts'
import { examples } from './kinds.tsx'
import { Changed, organisationHref } from './one.tsx'

export type FormModel = {
  readonly kind: OrganisationKind
  /** Null for a new one. */
  readonly organisation: Organisation | null
  /** The unit that stands in the field at first. */
  readonly unit: { readonly id: string; readonly name: string } | null
  /** Names to pick from. */
  readonly names: readonly string[]
  /** What was found for the name that was typed. */
  readonly choices: readonly UnitChoice[]
}

/** A new organisation, or one to be corrected. */
export const FormPage: Page<FormModel> = {
  layout: 'staff',
  title: (model) => titleOf(model),
  current: '/quan-tri/don-vi',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[
          { href: '/quan-tri/to-chuc', label: 'Tổ chức' },
          ...(model.organisation === null
            ? []
            : [{ href: organisationHref(model.organisation.seq), label: model.organisation.name }]),
          { label: titleOf(model) },
        ]}
      />
      <h1>{titleOf(model)}</h1>
      {model.organisation !== null && <Changed organisation={model.organisation} />}
      <Fields model={model} frame={frame} />
    </div>
  ),
}

function titleOf({ organisation, kind }: FormModel): string {
  return `${organisation === null ? 'Thêm' : 'Sửa'}: ${organisationKindWords[kind]}`
}

function Fields({ model, frame }: { readonly model: FormModel; readonly frame: Frame }) {
  const { organisation, kind, unit, names, choices } = model
  const action = organisation === null ? '/quan-tri/to-chuc' : `${organisationHref(organisation.seq)}/sua`
  return (
    <Form frame={frame} action={action} version={organisation?.version}>
      <input type="hidden" name="kind" value={kind} />
      <TextField
        frame={frame}
        name="name"
        label="Tên đầy đủ"
        hint={`Viết như trên con dấu, không viết tắt. Ví dụ: ${examples[kind]}.`}
        value={organisation?.name}
      />
      <UnitPicker
        frame={frame}
        label="Thuộc đơn vị"
        value={unit ?? undefined}
        options={names}
        choices={choices}
      />
      {kind === 'school' && (
        <Select
          frame={frame}
          name="schoolLevel"
          label="Cấp học"
          value={organisation?.schoolLevel ?? undefined}
          empty="Chọn cấp học"
          options={schoolLevels.map((level) => ({ value: level, label: schoolLevelWords[level] }))}
        />
      )}
      {kind === 'agency' && (
        <Choices
          frame={frame}
          name="fields"
          kind="checkbox"
          legend="Lĩnh vực phụ trách"
          hint="Chọn được nhiều lĩnh vực. Ý tưởng của trẻ em được chuyển theo đây."
          value={organisation?.fields}
          options={fieldsOfWork.map((field) => ({ value: field, label: fieldOfWorkWords[field] }))}
        />
      )}
      <DateField
        frame={frame}
        name="from"
        legend="Hoạt động từ ngày (không bắt buộc)"
        hint="Bỏ trống thì tính từ hôm nay."
        value={organisation?.validFrom}
      />
      <p class="row">
        <Button big>{organisation === null ? 'Thêm' : 'Lưu'}</Button>
      </p>
    </Form>
  )
}
