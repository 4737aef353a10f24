export type Outline = {
  readonly lang: string
  readonly title: string
  readonly headings: readonly number[]
  readonly calls: number
  readonly safetyBar: boolean
}

/** Runs inside the page: what a reader of the page's skeleton finds. */
export function outline(): Outline {
  const shows = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(shows)
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName.slice(1))),
    calls: all('a[href="tel:111"]').length,
    safetyBar: document.querySelector('.safety') !== null,
  }
}
