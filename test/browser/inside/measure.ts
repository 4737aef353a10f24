/**
 * Runs inside the page: what is too small to hit, too small or too tight to read, or wider than the window.
 * One line for each fault; `target` is the least width and height of what is pressed, in px.
 */
export function measure({ target }: { target: number }): string[] {
  const faults: string[] = []
  const name = (element: Element): string => {
    const said = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${element.localName}.${element.getAttribute('class') ?? ''} “${said}”`
  }
  const shows = (element: Element): boolean => {
    const box = element.getBoundingClientRect()
    return (
      element.checkVisibility({ visibilityProperty: true }) &&
      box.width > 0 &&
      box.height > 0 &&
      box.right > 0
    )
  }
  const inSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    const around = (element.parentElement?.textContent ?? '').trim().length
    return around > (element.textContent ?? '').trim().length + 2
  }

  const wide = document.documentElement.scrollWidth
  if (wide > innerWidth) {
    const guilty = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && shows(element),
    )
    faults.push(`page is ${wide} px wide: ${guilty.slice(-3).map(name).join(', ')}`)
  }

  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
  for (const element of document.querySelectorAll(pressed)) {
    if (!shows(element) || inSentence(element)) continue
    const box = (element.closest('label.choice') ?? element).getBoundingClientRect()
    if (box.width < target - 0.1 || box.height < target - 0.1) {
      faults.push(`target ${Math.round(box.width)} × ${Math.round(box.height)}: ${name(element)}`)
    }
  }

  const read = new Set<Element>(document.querySelectorAll('input:not([type=hidden]), select, textarea'))
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement !== null && (textContent ?? '').trim() !== '') read.add(parentElement)
  }
  for (const element of read) {
    if (!element.checkVisibility() || element.closest('option, script, noscript') !== null) continue
    const style = getComputedStyle(element)
    const size = Number.parseFloat(style.fontSize)
    const line = Number.parseFloat(style.lineHeight) / size
    if (size < 16) faults.push(`text of ${size} px: ${name(element)}`)
    // Chromium gives the closed select no line-height of its own; it is one line in a tall box.
    if (!(line >= 1.49) && element.localName !== 'select')
      faults.push(`line-height ${style.lineHeight} for ${size} px: ${name(element)}`)
    if (style.textTransform !== 'none') faults.push(`text-transform: ${name(element)}`)
  }
  return faults
}
