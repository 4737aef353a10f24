/** Runs inside the page: what of the error summary leads nowhere. One line for each fault. */
export function wrongFields(): string[] {
  const summary = document.getElementById('errors')
  if (summary === null || (summary.textContent ?? '').trim() === '') return ['no summary']
  const faults: string[] = []
  for (const link of summary.querySelectorAll('a')) {
    const id = decodeURIComponent(link.hash.slice(1))
    const field = document.getElementById(id)
    if (field === null) {
      faults.push(`#${id} is not there`)
      continue
    }
    field.focus()
    if (document.activeElement !== field) faults.push(`#${id} takes no focus`)
    if (field.getAttribute('aria-invalid') !== 'true') faults.push(`#${id} is not marked as wrong`)
    const tied = field.closest('fieldset[aria-describedby]') ?? field
    const described = (
      field.getAttribute('aria-describedby') ??
      tied.getAttribute('aria-describedby') ??
      ''
    ).split(' ')
    const message = described
      .map((each) => document.getElementById(each))
      .find((each) => each?.className === 'wrong')
    if (message === undefined) faults.push(`#${id} is not tied to its message`)
  }
  summary.focus()
  return faults
}
