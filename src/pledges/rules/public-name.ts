import type { Display, PledgerKind } from './pledge.ts'

/** Who may ask for initials: an organisation's would be read as its abbreviation, or as another's. */
export function mayUseInitials(kind: PledgerKind): boolean {
  return kind === 'person' || kind === 'household'
}

/** All that the public ever reads of a name; null for who stays unnamed. */
export function publicNameOf(name: string, display: Display): string | null {
  switch (display) {
    case 'full':
      return name
    case 'initials':
      return initialsOf(name)
    case 'anonymous':
      return null
    default:
      return never(display)
  }
}

/** "Hộ bà Nguyễn Thị Lành (thôn 2)" is "N. T. L."; two people are joined by "và". */
export function initialsOf(name: string): string {
  const people = peopleIn(name).map((one) =>
    one
      .split(' ')
      .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
      .filter((letter) => letter !== '')
      .map((letter) => `${toneless(letter).toLocaleUpperCase('vi')}.`)
      .join(' '),
  )
  const shown = people.filter((one) => one !== '').join(' và ')
  return shown === '' ? '…' : shown
}

const titles =
  /^(?:(?:hộ|gia đình|nhà|ông|bà|anh|chị|cô|chú|bác|cụ|dì|cậu|thầy|em)(?:\s+|$))+(?=\S+\s+\S|K['’])/iu

/** The names in it, without titles and without what follows a comma, a bracket or a dash. */
export function peopleIn(name: string): string[] {
  return name
    .replace(/\s*(?:[,;([]|\s[-–—]\s).*$/u, '')
    .split(/\s+(?:và|&)\s+/iu)
    .map((one) => one.trim().replace(titles, '').trim())
    .filter((one) => one !== '')
}

/** Without its tone, but with what makes it another letter: Á is A, Ấ is Â, Đ stays. */
function toneless(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
