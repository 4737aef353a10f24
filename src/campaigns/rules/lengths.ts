import { graphemes } from '../../core/vi/text.ts'

/** Whether a text has at most `max` letters as a person counts them, and none of them carries a load of marks. */
export function fits(text: string, max: number): boolean {
  return text.length <= 5 * max && graphemes(text) <= max
}
