export type Mark = { readonly start: number; readonly end: number }

/** A text with the places marked that look private. Marks are sorted and do not overlap. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {linesOf(text).map(({ line, from }) => (
        <p>{pieces(line, from, marks)}</p>
      ))}
    </>
  )
}

function linesOf(text: string): { line: string; from: number }[] {
  let from = 0
  return text.split('\n').map((line) => {
    const at = { line, from }
    from += line.length + 1
    return at
  })
}

function pieces(line: string, from: number, marks: readonly Mark[]) {
  const shown = []
  let at = 0
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start - from, at), Math.min(mark.end - from, line.length)]
    if (start >= end) continue
    shown.push(line.slice(at, start), <mark>{line.slice(start, end)}</mark>)
    at = end
  }
  shown.push(line.slice(at))
  return shown
}
