// `numeric`: "Thôn 2" stands before "Thôn 10".
const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese alphabetical order (a ă â … d đ … y, then ngang huyền hỏi ngã sắc nặng), for `sort`. */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b)
}

/** Order of a class list: by given name (the last word), then family name (the first), then middle names. */
export function compareNames(a: string, b: string): number {
  const one = partsOf(a)
  const other = partsOf(b)
  return (
    compareVi(one.given, other.given) ||
    compareVi(one.family, other.family) ||
    compareVi(one.middle, other.middle)
  )
}

function partsOf(name: string): { given: string; family: string; middle: string } {
  const words = name.trim().split(/\s+/)
  const given = words.at(-1) ?? ''
  return { given, family: words.length > 1 ? (words[0] ?? '') : '', middle: words.slice(1, -1).join(' ') }
}
