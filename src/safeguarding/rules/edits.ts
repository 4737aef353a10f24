import * as z from 'zod'
import type { Lists } from './screen/compile.ts'

export const editLimits = { phrases: 400, letters: 120 } as const

const phrase = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'screening.empty')
      .max(editLimits.letters, 'screening.long')
      .regex(/^[\p{L}\p{N}\s{}…/_+.']+$/u, 'screening.signs')
      .refine((text) => /^[^{}]*(\{[^{}]+\}[^{}]*)*$/.test(text), 'screening.braces')
      .refine((text) => /\p{L}/u.test(text), 'screening.empty'),
  )
const phrases = z.record(z.string().max(60), z.array(phrase).max(editLimits.phrases, 'screening.many'))

/** What protection officers put into lists and took out of them. */
export const ListEdits = z.object({ added: phrases, removed: phrases })
export type ListEdits = z.infer<typeof ListEdits>

export const noEdits: ListEdits = { added: {}, removed: {} }

/** The lists with the edits: what is taken out goes first, what is put in stands at the end. Unknown lists are left alone. */
export function listsWith(lists: Lists, { added, removed }: ListEdits): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, own]) => {
      const gone = new Set(removed[name])
      const more = (added[name] ?? []).filter((each) => !own.includes(each))
      return [name, [...own.filter((each) => !gone.has(each)), ...new Set(more)]]
    }),
  )
}

/** Codes for what the edits name and the lists do not hold: a list, a phrase to take out, a class within a phrase. */
export function editIssues(
  lists: Lists,
  { added, removed }: ListEdits,
): { list: string; phrase: string; code: string }[] {
  const issues: { list: string; phrase: string; code: string }[] = []
  for (const [list, all] of [...Object.entries(added), ...Object.entries(removed)])
    if (lists[list] === undefined)
      for (const each of all) issues.push({ list, phrase: each, code: 'screening.list' })
  for (const [list, all] of Object.entries(added))
    for (const each of all)
      for (const [, name = ''] of each.matchAll(/\{([^}]*)\}/g))
        if (lists[name] === undefined) issues.push({ list, phrase: each, code: 'screening.class' })
  for (const [list, all] of Object.entries(removed))
    for (const each of all)
      if (lists[list]?.includes(each) === false) issues.push({ list, phrase: each, code: 'screening.absent' })
  return issues
}
