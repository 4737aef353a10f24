import { publicNameOf } from '../pledges/rules/public-name.ts'
import { displays, pledgerKinds, type Display } from '../pledges/rules/pledge.ts'
import { unnamedWords } from '../web/words/unnamed.ts'

/** While a pledge is typed: what the public will read of the name, and what children will read. Nothing is sent. */
export function previewPledge(): void {
  const form = document.querySelector<HTMLFormElement>('form#pledge')
  if (form === null) return
  const show = (): void => {
    const data = new FormData(form)
    const text = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const name = text('pledgerName')
    if (name === '') return
    const kind = pledgerKinds.find((one) => one === text('pledgerKind')) ?? 'person'
    const shown = (display: Display): string => publicNameOf(name, display) ?? unnamedWords[kind]
    for (const display of displays) put(`[data-example="${display}"]`, shown(display))
    put('[data-preview="name"]', shown(displays.find((one) => one === text('display')) ?? 'full'))
    put('[data-preview="words"]', text('childWords') || text('promise'))
  }
  form.addEventListener('input', show)
  show()
}

function put(selector: string, words: string): void {
  const place = document.querySelector(selector)
  if (place !== null && words !== '') place.textContent = words
}
