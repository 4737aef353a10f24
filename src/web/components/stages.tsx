import type { Child } from 'hono/jsx'
import { Icon } from '../icons.tsx'

export type Stage = {
  readonly title: Child
  readonly text?: Child
  readonly state: 'past' | 'current' | 'next'
}

/** The stages of an idea as the joints of a bamboo stalk. */
export function Stalk({ steps }: { readonly steps: readonly Stage[] }) {
  return (
    <ol class="stalk">
      {steps.map((step) => (
        <li
          class={step.state === 'past' ? 'past' : undefined}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <b>{step.title}</b>
          {step.state === 'past' && <span class="away"> (đã qua)</span>}
          {step.text !== undefined && <p>{step.text}</p>}
        </li>
      ))}
    </ol>
  )
}

/** "Bước 2 trên 4". Words only: graphic progress bars go unnoticed. */
export function Steps({ n, of = 4 }: { readonly n: number; readonly of?: number | undefined }) {
  return (
    <p class="step">
      Bước {n} trên {of}
    </p>
  )
}

type ReceiptProps = {
  readonly title: string
  readonly code: string
  readonly label: string
  /** The site's address, for the printed slip. */
  readonly host: string
}

/** The proof that something was received. No links inside; alone on an A6 sheet when printed. */
export function Receipt({ title, code, label, host }: ReceiptProps) {
  return (
    <div class="receipt">
      <Icon name="idea" />
      <h1>{title}</h1>
      <p>{label}</p>
      <p class="code">{code}</p>
      <p class="on-paper">Nhập mã này ở {host}/tra-cuu. Cần giúp ngay: gọi 111, không mất tiền.</p>
    </div>
  )
}

export type Link = {
  /** What this person does, such as "Người đề nghị". */
  readonly label: string
  readonly person?: string | undefined
  readonly at?: string | undefined
  /** Whom it waits for, while nobody did it. */
  readonly waiting?: string | undefined
}

/** Two people, one after the other: who did what when, and whom it waits for. */
export function DecisionChain({ links }: { readonly links: readonly Link[] }) {
  return (
    <ol class="chain">
      {links.map((link) => (
        <li class={link.person === undefined ? 'open' : undefined}>
          <Icon name={link.person === undefined ? 'clock' : 'check'} />
          <div>
            <span class="meta">{link.label}</span>
            <b>{link.person ?? `đang chờ ${link.waiting ?? 'một người khác'}`}</b>
            {link.at !== undefined && <span class="meta">{link.at}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
