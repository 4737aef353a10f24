import type { Frame } from '../env.ts'
import type { Layout } from '../page.ts'
import { accountLink, deskLink, links, signInLink, type NavLink } from '../words/nav.ts'
import { CallButton } from './buttons.tsx'
import { Form } from './form.tsx'

type FootProps = { readonly frame: Frame; readonly layout: Layout }

export function Foot({ frame, layout }: FootProps) {
  switch (layout) {
    case 'child':
      return (
        <footer class="foot">
          <div class="wrap">
            <SafeLine question="Em thấy không an toàn?" />
            <LinkRow entries={links.childFoot} />
            <Owner owner={frame.owner} />
          </div>
        </footer>
      )
    case 'steps':
      return (
        <footer class="foot">
          <div class="wrap narrow">
            <LinkRow entries={links.stepsFoot} />
          </div>
        </footer>
      )
    case 'public':
      return (
        <footer class="foot">
          <div class="wrap">
            <SafeLine question="Có trẻ em đang gặp nguy hiểm?" />
            <LinkRow entries={[...links.publicFoot, frame.person === null ? signInLink : deskLink]} />
            <Owner owner={frame.owner} />
          </div>
        </footer>
      )
    case 'staff':
      return <StaffFoot frame={frame} />
    default:
      return never(layout)
  }
}

function StaffFoot({ frame }: { readonly frame: Frame }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <SafeLine question="Có trẻ em đang gặp nguy hiểm?" />
        {frame.person !== null && (
          <div class="row account">
            <span>{frame.person.name}</span>
            <a href={accountLink.href}>{accountLink.label}</a>
            <Form frame={frame} action="/tai-khoan/dang-xuat" quiet>
              <button class="as-link">Đăng xuất</button>
            </Form>
          </div>
        )}
        {frame.owner.name !== '' && <p class="small hint">{frame.owner.name}</p>}
      </div>
    </footer>
  )
}

function SafeLine({ question }: { readonly question: string }) {
  return (
    <div class="safe-line">
      <span>{question}</span>
      <CallButton />
    </div>
  )
}

function LinkRow({ entries }: { readonly entries: readonly NavLink[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li>
          <a href={entry.href}>{entry.label}</a>
        </li>
      ))}
    </ul>
  )
}

/** Who runs the site and answers for its content, as Nghị định 174/2026 asks; what is not filled in is left out. */
function Owner({ owner }: { readonly owner: Frame['owner'] }) {
  const lines = [
    owner.name,
    owner.address !== '' && `Địa chỉ: ${owner.address}`,
    owner.phone !== '' && `Điện thoại: ${owner.phone}`,
    owner.email !== '' && `Thư điện tử: ${owner.email}`,
    owner.responsible !== '' && `Chịu trách nhiệm nội dung: ${owner.responsible}`,
  ].filter((line) => line !== false && line !== '')
  if (lines.length === 0) return null
  return (
    <address class="small hint">
      {lines.map((line) => (
        <span>{line}</span>
      ))}
    </address>
  )
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
