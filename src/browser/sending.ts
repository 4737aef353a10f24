const patience = 20_000

/** On a weak network the words stay on the page, and sending again makes no second idea. */
export function sendPatiently(): void {
  const form = document.querySelector<HTMLFormElement>('form#send')
  const button = form?.querySelector('button')
  if (!form || !button) return
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  button.after(said)
  let sending = false
  const press = async (): Promise<void> => {
    sending = true
    button.textContent = 'Đang gửi…'
    said.textContent = ''
    if (await send(form)) return
    sending = false
    button.textContent = 'Gửi lại'
    said.textContent = 'Mạng yếu quá. Chữ của em vẫn còn đây. Em bấm Gửi lại nhé.'
  }
  form.addEventListener('submit', (event) => {
    // Nothing chosen or written: there is only a page with the mistake to come back, and no words to lose.
    if (!form.querySelector(':checked') && !form.querySelector('textarea')?.value) return
    event.preventDefault()
    if (!sending) void press()
  })
}

/** True when the server answered; a page with something to correct is fetched again as a plain form. */
async function send(form: HTMLFormElement): Promise<boolean> {
  const giveUp = new AbortController() // AbortSignal.timeout is missing on the phones that need this most
  const timer = setTimeout(() => giveUp.abort(), patience)
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new FormData(form),
      headers: { Accept: 'text/html' },
      signal: giveUp.signal,
    })
    if (response.redirected) location.replace(response.url)
    else form.submit()
    return true
  } catch {
    return false // no network: the child is told and may press again
  } finally {
    clearTimeout(timer)
  }
}
