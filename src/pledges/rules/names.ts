import { foldWords } from '../../core/vi/text.ts'
import { peopleIn } from './public-name.ts'
import type { Display } from './pledge.ts'

/** Whether a text says a name of two words or more, with or without marks. A single word is too common to tell. */
export function says(text: string, name: string): boolean {
  const words = ` ${foldWords(text).join(' ')} `
  return [...peopleIn(name), ...furtherIn(name)]
    .map((one) => foldWords(one))
    .some((parts) => parts.length > 1 && words.includes(` ${parts.join(' ')} `))
}

/**
 * Whoever is named behind a comma, a bracket or a dash: three words or more, each with a capital, as places and
 * offices there seldom have.
 */
function furtherIn(name: string): string[] {
  const [, ...further] = name.split(/[,;()[\]]|\s[-–—]\s/u)
  return further // it may begin with "và"
    .flatMap((part) => peopleIn(` ${part}`))
    .filter((one) => /^\p{Lu}\S*(?: \p{Lu}\S*){2,}$/u.test(one))
}

type Secret = { readonly name: string; readonly representative: string | null; readonly display: Display }

/**
 * Whether a public text would tell what the public must not read: the name of a pledger who is not shown in full,
 * or the representative's of any.
 */
export function reveals(text: string, { name, representative, display }: Secret): boolean {
  if (display !== 'full' && says(text, name)) return true
  return representative !== null && says(text, representative) && !says(name, representative)
}
