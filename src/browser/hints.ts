import { privateHints } from '../safeguarding/rules/private-hints.ts'
import { hintWords } from '../web/words/forum.ts'

const pause = 1200
const draftKey = 'body'

/** While a child writes: what looks private (after a pause, never within a word), how much room is left, and
 * the words kept for this tab so that a reload does not lose them. Nothing is sent anywhere. */
export function hintWhileWriting(): void {
  const area = document.querySelector<HTMLTextAreaElement>('textarea[data-limit]')
  const box = document.getElementById('hints')
  if (area === null || box === null) return
  const limit = Number(area.dataset['limit'])
  const room = document.createElement('p')
  room.className = 'hint'
  area.after(room)
  if (area.value === '') area.value = kept()
  let timer = 0
  const look = (): void => {
    clearTimeout(timer)
    sessionStorage.setItem(draftKey, area.value)
    room.textContent = roomWords(area.value, limit)
    timer = window.setTimeout(() => show(box, area.value), pause)
  }
  let composing = false
  area.addEventListener('compositionstart', () => {
    composing = true
    clearTimeout(timer)
  })
  area.addEventListener('compositionend', () => {
    composing = false
    look()
  })
  area.addEventListener('input', () => {
    if (!composing) look()
  })
  area.form?.addEventListener('submit', () => sessionStorage.removeItem(draftKey))
  room.textContent = roomWords(area.value, limit)
}

/** The words of this tab after a reload or Back. On a fresh visit they may be another child's: they go. */
function kept(): string {
  const [entry] = performance.getEntriesByType('navigation')
  if (entry !== undefined && 'type' in entry && entry.type !== 'navigate')
    return sessionStorage.getItem(draftKey) ?? ''
  sessionStorage.removeItem(draftKey)
  return ''
}

function roomWords(text: string, limit: number): string {
  const length = Array.from(text.normalize('NFC')).length
  if (length < limit * 0.8) return ''
  const left = limit - length
  return left >= 0
    ? `Em còn viết được ${left} chữ cái.`
    : `Em viết dài hơn ${-left} chữ cái. Em bớt đi một chút nhé.`
}

function show(box: HTMLElement, typed: string): void {
  const text = typed.normalize('NFC')
  const found = privateHints(text).filter((hint) => hint.strength === 2)
  const words = found.map((hint) => `${text.slice(hint.start, hint.end)}|${hint.kind}`).join('\n')
  if (box.dataset['shown'] === words) return
  box.dataset['shown'] = words
  box.replaceChildren()
  if (found.length === 0) return
  const note = document.createElement('div')
  note.className = 'note lamp plain-note'
  const inside = document.createElement('div')
  inside.append(heading('Giữ kín cho em'))
  for (const hint of found) inside.append(line(text.slice(hint.start, hint.end), hintWords[hint.kind]))
  inside.append(line('', box.dataset['last'] ?? ''))
  note.append(inside)
  box.append(note)
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h2')
  element.textContent = text
  return element
}

function line(bit: string, words: string): HTMLElement {
  const element = document.createElement('p')
  if (bit !== '') {
    const mark = document.createElement('mark')
    mark.textContent = bit
    element.append(mark, ' ')
  }
  element.append(words)
  return element
}
