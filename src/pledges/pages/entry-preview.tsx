import { Culm } from '../../web/components/index.ts'
import { shown } from '../../web/components/field.tsx'
import type { Frame } from '../../web/env.ts'
import { unnamedWords } from '../../web/words/pledges.ts'
import { publicNameOf } from '../rules/public-name.ts'
import { pledgerKinds, type Display, type PledgerKind } from '../rules/pledge.ts'

const exampleName = 'Nguyễn Thị Lành'

/** What the public would read of the name that was typed, or of an example. */
export function exampleOf(frame: Frame, display: Display): string {
  const typed = shown(frame, 'pledgerName', '')
  const kind = kindOf(frame)
  const words = publicNameOf(typed === '' ? exampleName : typed, display) ?? unnamedWords[kind]
  return typed === '' && display !== 'anonymous' ? `Ví dụ: ${words}` : words
}

function kindOf(frame: Frame): PledgerKind {
  const typed = shown(frame, 'pledgerKind', '')
  return pledgerKinds.find((kind) => kind === typed) ?? 'person'
}

/** What children will read. A script keeps it in step with what is typed; without one it shows what was sent. */
export function Preview({ frame }: { readonly frame: Frame }) {
  const name = shown(frame, 'pledgerName', '')
  const words = shown(frame, 'childWords', '')
  const promise = shown(frame, 'promise', '')
  return (
    <div class="aside">
      <h2>Trẻ em sẽ đọc thế này</h2>
      <div class="reply solo">
        <p>
          <b>
            <span data-preview="name">{name === '' ? 'Tên người cam kết' : nameOf(frame, name)}</span> hứa:
          </b>
        </p>
        <p data-preview="words">{words || promise || 'Lời cho trẻ em đọc'}</p>
        <Culm share={0} label="Chưa nhận được gì" />
      </div>
    </div>
  )
}

function nameOf(frame: Frame, name: string): string {
  const display = shown(frame, 'display', '')
  const publicName = display === 'initials' || display === 'anonymous' ? publicNameOf(name, display) : name
  return publicName ?? unnamedWords[kindOf(frame)]
}
