import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '../icons.tsx'
import { classes } from './classes.ts'

type Look = {
  readonly children?: Child
  readonly kind?: 'main' | 'second' | 'lamp' | 'exit' | undefined
  readonly big?: boolean | undefined
  /** As wide as the column on a phone. */
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly id?: string | undefined
}

type ButtonProps = Look & {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly formaction?: string | undefined
}

export function Button(props: ButtonProps) {
  const { name, value, formaction, id } = props
  return (
    <button class={look(props)} name={name} value={value} formaction={formaction} id={id}>
      <Face {...props} />
    </button>
  )
}

/** A link that looks like a button. It leads somewhere; what changes something is a Button in a Form. */
export function LinkButton(props: Look & { readonly href: string }) {
  return (
    <a class={look(props)} href={props.href} id={props.id}>
      <Face {...props} />
    </a>
  )
}

export function CallButton({ children = 'Gọi 111' }: { readonly children?: Child }) {
  return (
    <a class="btn lamp" href="tel:111">
      <Icon name="phone" />
      {children}
    </a>
  )
}

/** Leaves the page at once and ends the session, without JavaScript too. */
export function ExitButton() {
  return (
    <form method="post" action="/thoat-nhanh">
      <button class="btn exit" id="exit">
        Thoát nhanh
        <Icon name="exit" />
      </button>
    </form>
  )
}

export function BackLink({
  href,
  children = 'Quay lại',
}: {
  readonly href: string
  readonly children?: Child
}) {
  return (
    <a class="back" href={href}>
      <Icon name="back" />
      {children}
    </a>
  )
}

export function MoreLink({ href, children }: { readonly href: string; readonly children?: Child }) {
  return (
    <a class="back" href={href}>
      {children}
      <Icon name="next" />
    </a>
  )
}

function Face({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </>
  )
}

function look({ kind = 'main', big, wide }: Look): string | undefined {
  return classes('btn', kind !== 'main' && kind, big && 'big', wide && 'wide')
}
