export type Control = {
  readonly key: string
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
}
export type Focused = {
  readonly key: string
  /** Width of the outline in px, 0 for none. */
  readonly ring: number
  /** How much of the control and its ring lies under the safety bar, in px. */
  readonly covered: number
}

/**
 * Runs inside the page, scrolled to its top: everything that Tab must reach, in the order of the document.
 * Each gets a `data-key`. Of a group of radios Tab reaches one.
 */
export function controls(): Control[] {
  const groups = new Set<string>()
  const found: Control[] = []
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
  for (const element of document.querySelectorAll<HTMLElement>(all)) {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.getBoundingClientRect().height === 0
    )
      continue
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (groups.has(element.name)) continue
      groups.add(element.name)
      const checked = document.querySelector<HTMLElement>(`input[name="${element.name}"]:checked`)
      if (checked !== null) checked.dataset['key'] = String(found.length)
    }
    element.dataset['key'] ??= String(found.length)
    const { left, top, right } = (element.closest('label.choice') ?? element).getBoundingClientRect()
    const name = `${element.localName} “${(element.textContent ?? '').trim() || element.id}”`
    found.push({ key: String(found.length), name, left, top: top + scrollY, right })
  }
  return found
}

/** Runs inside the page: where the focus is now, and whether it can be seen. Undefined when it has left the page. */
export function focused(): Focused | undefined {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  const shown = element.closest('label.choice') ?? element
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(shown)
  const bar = document.querySelector('.safety')
  const box = shown.getBoundingClientRect()
  const lid =
    bar === null || bar.contains(element) || element.matches('.skip')
      ? undefined
      : bar.getBoundingClientRect()
  const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  const above = lid === undefined || box.bottom <= lid.top
  return {
    key: element.dataset['key'] ?? `${element.localName} “${element.textContent ?? ''}”`,
    ring,
    covered: above ? 0 : Math.max(0, lid.bottom - (box.top - ring - Number.parseFloat(outlineOffset))),
  }
}
