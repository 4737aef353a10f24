/** The names that hold, as one class attribute; undefined when none does. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ') || undefined
}
