/**
 * Runs inside the page: puts `sample` into every text and gives those whose marks are cut by a box around them,
 * or that touch the line above. Heights are the ink's, measured by a canvas, not the font's own.
 */
export function clipped(sample: string): string[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return ['no canvas']
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!(text instanceof Text) || text.data.trim() === '') continue
    if (text.parentElement?.closest('option, svg, .away, .code, textarea') === null) texts.push(text)
  }
  const faults: string[] = []
  for (const text of texts) {
    const element = text.parentElement
    if (element === null || !element.checkVisibility()) continue
    text.data = sample
    const style = getComputedStyle(element)
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(sample)
    const name = `${element.localName}.${element.className}`
    if (up + down > Number.parseFloat(style.lineHeight)) faults.push(`${name}: lines touch`)

    const mark = document.createElement('span')
    mark.style.display = 'inline-block'
    element.insertBefore(mark, text)
    const first = mark.getBoundingClientRect().bottom
    element.insertBefore(mark, text.nextSibling)
    const last = mark.getBoundingClientRect().bottom
    mark.remove()
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const { top, bottom } = box.getBoundingClientRect()
      if (first - up < top || last + down > bottom)
        faults.push(`${name}: cut by ${box.localName}.${box.className}`)
    }
  }
  return texts.length < 10 ? ['hardly any text was looked at'] : faults
}
