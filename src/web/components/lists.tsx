import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '../icons.tsx'
import { Tag } from './notes.tsx'

export function CardList({ children }: { readonly children?: Child }) {
  return <ul class="cards">{children}</ul>
}

type CardProps = {
  readonly tag?: Child
  readonly title: string
  readonly href: string
  readonly meta: Child
  /** The heading's level; cards usually stand under an h2. */
  readonly level?: 2 | 3 | undefined
}

/** One thing of a list; the whole card is the link. */
export function Card({ tag, title, href, meta, level = 3 }: CardProps) {
  const link = <a href={href}>{title}</a>
  return (
    <li class="card">
      {tag}
      {level === 2 ? <h2>{link}</h2> : <h3>{link}</h3>}
      <p class="meta">{meta}</p>
    </li>
  )
}

/** Nothing here yet: a drawing, one sentence, one thing to do. */
export function Empty({ drawing, children }: { readonly drawing?: Child; readonly children?: Child }) {
  return (
    <div class="empty">
      {drawing}
      {children}
    </div>
  )
}

type Chip = {
  readonly href: string
  readonly label: string
  readonly current: boolean
  readonly icon?: IconName | undefined
}

/** Filters as links, so that they work without JavaScript. */
export function Chips({ items, label }: { readonly items: readonly Chip[]; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="chips">
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.icon !== undefined && <Icon name={item.icon} />}
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type PagerProps = { readonly newer?: string | undefined; readonly older?: string | undefined }

export function Pager({ newer, older }: PagerProps) {
  if (newer === undefined && older === undefined) return null
  return (
    <nav class="pager" aria-label="Các trang của danh sách">
      {newer !== undefined && (
        <a class="back" href={newer} rel="prev">
          <Icon name="back" />
          Mới hơn
        </a>
      )}
      {older !== undefined && (
        <a class="back" href={older} rel="next">
          Cũ hơn
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

type Task = { readonly title: string; readonly href: string; readonly status: string; readonly done: boolean }

/** What is to be done, in any order; each task says in words whether it is. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul class="todo">
      {tasks.map((task) => (
        <li>
          <a href={task.href}>{task.title}</a>
          <Tag kind={task.done ? 'done' : 'wait'} icon={task.done ? 'check' : 'clock'}>
            {task.status}
          </Tag>
        </li>
      ))}
    </ul>
  )
}

type Crumb = { readonly href?: string | undefined; readonly label: string }

/** Where this page stands. A phone shows the parent only. */
export function Crumbs({ items }: { readonly items: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label="Bạn đang ở">
      <ol>
        {items.map((item) => (
          <li>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <a href={item.href}>{item.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
