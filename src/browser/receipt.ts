/** Chép mã and In mã: shown only where they work. */
export function offerCode(): void {
  const row = document.getElementById('keep-code')
  const copy = document.querySelector<HTMLButtonElement>('#copy-code')
  const print = document.querySelector<HTMLButtonElement>('#print-code')
  if (row === null || copy === null || print === null) return
  row.hidden = false
  copy.hidden = navigator.clipboard === undefined
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(copy.dataset['code'] ?? '').then(
      () => (copy.textContent = copy.dataset['done'] ?? ''),
      () => (copy.hidden = true),
    )
  })
  print.addEventListener('click', () => window.print())
}
