import { formatMoment } from '../../core/vi/dates.ts'
import { Button, SummaryList } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { TextPart } from '../rules/concern.ts'
import type { Reason } from '../rules/case-reasons.ts'
import type { CaseModel, Words } from './case.tsx'

/** A child's words: behind a button whose pressing is written down, and nowhere else. */
export function CaseWords({ case: one, parts, words }: CaseModel & { readonly frame: Frame }) {
  if (words !== null) return <Revealed words={words} seq={one.seq} />
  return (
    <section>
      <h2>Lời của em</h2>
      <p>{keptWords(parts)} Bấm mới hiện; nhật ký ghi tên người xem.</p>
      <form method="post" action={`/bao-ve/ca/${one.seq}`}>
        <Button icon="eye">Hiện lời của em</Button>
      </form>
    </section>
  )
}

const partWords = {
  words: 'lời kể',
  findBy: 'cách tìm em',
  safeTime: 'lúc an toàn',
  notToKnow: 'ai không được biết',
  note: 'ghi chú của người chuyển',
} as const

/** What was written, without a word of it. */
function keptWords(parts: readonly TextPart[]): string {
  const kept = (Object.keys(partWords) as (keyof typeof partWords)[]) // the keys of the literal above
    .filter((part) => parts.includes(part))
    .map((part) => partWords[part])
  return kept.length === 0 ? 'Em không viết chữ nào.' : `Đã ghi: ${kept.join(', ')}.`
}

function Revealed({ words, seq }: { readonly words: Words; readonly seq: number }) {
  const lines = [
    { key: 'Tìm em bằng cách nào', value: words.findBy },
    { key: 'Lúc an toàn', value: words.safeTime },
    { key: 'Không được biết', value: words.notToKnow },
    { key: 'Ghi chú của người chuyển', value: words.note },
  ].flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value }]))
  return (
    <section>
      <h2>Lời của em, nguyên văn</h2>
      {words.words === undefined ? (
        <p>Em không viết chữ nào.</p>
      ) : (
        <div class="voice">
          <blockquote>{words.words}</blockquote>
        </div>
      )}
      {lines.length > 0 && <SummaryList rows={lines} />}
      {words.reasons.length > 0 && <Reasons reasons={words.reasons} />}
      <p>
        <a class="back" href={`/bao-ve/ca/${seq}`}>
          Ẩn lời của em
        </a>
      </p>
    </section>
  )
}

const reasonWords = { lower: 'Hạ mức', proposeDismiss: 'Không phải ca, vì', reopen: 'Mở lại, vì' } as const

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <>
      <h3>Lý do cán bộ đã ghi</h3>
      <ul>
        {reasons.map(({ at, who, action, text }) => (
          <li>
            {reasonWords[action]}: {text}{' '}
            <span class="meta">
              ({who}, {formatMoment(at)})
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
