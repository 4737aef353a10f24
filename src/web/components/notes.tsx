import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '../icons.tsx'
import { reportHref } from '../words/nav.ts'
import { CallButton } from './buttons.tsx'
import { classes } from './classes.ts'

type TagProps = {
  readonly kind?: 'plain' | 'done' | 'wait' | 'heard' | 'late' | undefined
  readonly icon?: IconName | undefined
  readonly children?: Child
}

/** A state in three words at most. Its colour never says more than its words. */
export function Tag({ kind = 'plain', icon, children }: TagProps) {
  return (
    <span class={classes('tag', kind !== 'plain' && kind)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  )
}

type NoteProps = {
  readonly kind?: 'info' | 'lamp' | 'error' | undefined
  readonly icon?: IconName | undefined
  readonly title?: string | undefined
  readonly id?: string | undefined
  /** Read out when it appears or changes. */
  readonly live?: boolean | undefined
  readonly children?: Child
}

export function Note({ kind = 'info', icon, title, id, live, children }: NoteProps) {
  return (
    <div class={classes('note', kind !== 'info' && kind)} id={id} role={live ? 'status' : undefined}>
      <Icon name={icon ?? noteIcon[kind]} />
      <div>
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  )
}

type HelpProps = {
  /** One more line, when a child may hurt itself. */
  readonly stay?: boolean | undefined
}

/** The same card in every case; it never says why it is there. */
export function HelpCard({ stay }: HelpProps) {
  return (
    <div class="note help" id="help" role="status">
      <Icon name="help" />
      <div>
        <h2>Nếu em hoặc bạn đang bị đau hay sợ</h2>
        <HelpText stay={stay} />
      </div>
    </div>
  )
}

/** The closed line under the child's text. It opens by itself, without a word about why and without taking the focus. */
export function HelpDetails({ open, stay }: HelpProps & { readonly open?: boolean | undefined }) {
  return (
    <div role="status">
      <details class="help" id="help" open={open}>
        <summary>Em đang sợ hay bị đau?</summary>
        <HelpText stay={stay} />
      </details>
    </div>
  )
}

function HelpText({ stay }: HelpProps) {
  return (
    <>
      <p>Điều đó không phải lỗi của em.</p>
      <p>Em gọi 111 nhé. Không mất tiền, ngày và đêm, có người nghe em nói.</p>
      <p>
        <CallButton>Gọi 111 ngay</CallButton>
      </p>
      <p>Không gọi được? Em nói với một người lớn mà em tin.</p>
      <p>
        Hoặc <a href={reportHref}>nhờ Diễn đàn báo giúp em</a>.
      </p>
      {stay && <p>Em rất quan trọng. Em đừng ở một mình lúc này nhé.</p>}
    </>
  )
}

const noteIcon = { info: 'info', lamp: 'help', error: 'warning' } as const
