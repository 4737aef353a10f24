/** Thoát nhanh: the page is gone before the network answers; Shift three times does the same. */
export function leaveAtOnce(): void {
  const ways = document.querySelectorAll('form[action="/thoat-nhanh"] button, a[href="/thoat-nhanh"]')
  if (ways.length === 0) return
  for (const way of ways) {
    way.addEventListener('click', (event) => {
      event.preventDefault()
      leave()
    })
  }
  let presses: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    if (event.repeat) return
    presses = [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp]
    if (presses.length >= 3) leave()
  })
  // A page that Back brings from memory is asked for anew: the draft is gone.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}

function leave(): void {
  document.documentElement.hidden = true
  sessionStorage.clear()
  // What is chosen or typed must not be put back by the browser when somebody presses Back.
  for (const form of document.forms) form.reset()
  navigator.sendBeacon('/thoat-nhanh', new URLSearchParams({ quiet: '1' }))
  location.replace('/thoat-nhanh')
}
