import { Choices, TextArea } from '../../web/components/index.ts'
import { safetyWords } from '../../web/words/campaigns.ts'
import { safetyField } from '../rules/parts.ts'
import { safetyNames, safetyQuestions } from '../rules/safety.ts'
import type { FieldsProps } from './own-part.tsx'

const yesNo = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
] as const

/** Part 5: what is asked before children come together; how, where the answer needs it. */
export function SafetyFields({ model, frame }: FieldsProps) {
  const { safety } = model.event
  return (
    <>
      <p>Trả lời từng câu. Câu nào cần ghi thêm thì một hai dòng là đủ.</p>
      {safetyNames.map((question) => {
        const field = safetyField(question)
        const given = safety[question]
        return (
          <div class={`ask ask-${safetyQuestions[question]}`}>
            <Choices
              frame={frame}
              name={field}
              legend={safetyWords[question].ask}
              value={given?.answer}
              options={yesNo}
            />
            <div class="how-then">
              <TextArea
                frame={frame}
                name={`${field}How`}
                label={safetyWords[question].how}
                value={given?.how ?? undefined}
                rows={2}
              />
            </div>
          </div>
        )
      })}
    </>
  )
}
