/** The server keeps the pages open for at least so long after each request. */
const openMs = 150_000

/** Covers the protectors' pages when they are out of sight, and locks them when their time is over. */
export function lockInTime(): void {
  const cover = document.querySelector<HTMLElement>('#cover')
  const form = cover?.querySelector('form')
  const field = cover?.querySelector('input')
  if (!cover || !form || !field) return
  let until = Date.now() + openMs
  let timer = 0

  const show = (): void => {
    const isOver = Date.now() >= until
    form.hidden = !isOver
    part('#cover-pause').hidden = isOver
    part('#cover-title').textContent = isOver ? 'Màn hình đã khóa' : 'Màn hình đã che'
    setCovered(cover, true)
    if (isOver) field.focus()
    else part('#uncover').focus()
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(show, until - Date.now())
  }

  const unlock = async (): Promise<void> => {
    const wrong = await open(field.value)
    tell(cover, wrong)
    if (wrong !== '') {
      field.select()
      return
    }
    field.value = ''
    until = Date.now() + openMs
    wait()
    setCovered(cover, false)
  }

  document.addEventListener('visibilitychange', show)
  addEventListener('pageshow', (event) => {
    if (event.persisted) show()
  })
  part('#uncover').addEventListener('click', () => {
    if (Date.now() >= until) show()
    else setCovered(cover, false)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void unlock()
  })
  wait()
}

/** Asks the server; returns what was wrong, nothing when it is open again. */
async function open(otp: string): Promise<string> {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  try {
    const answer = await fetch('/bao-ve/mo-khoa', {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'Idempotency-Key': key.join(''),
      },
      body: JSON.stringify({ otp }),
    })
    if (answer.ok) return ''
    if (answer.status === 401 || answer.status === 404) location.reload() // the session itself is over
    return wordsOf(await answer.json())
  } catch {
    return 'Chưa gửi được. Kiểm tra mạng rồi thử lại.'
  }
}

function wordsOf(answer: unknown): string {
  const { message, issues } = answer as { message?: string; issues?: { message: string }[] } // as errors are told
  return issues?.[0]?.message ?? message ?? 'Chưa mở được. Thử lại.'
}

function tell(cover: HTMLElement, wrong: string): void {
  const line = cover.querySelector<HTMLElement>('.wrong')
  if (line === null) return
  line.textContent = wrong
  line.hidden = wrong === ''
}

/** Nothing under the cover can be reached or read out. */
function setCovered(cover: HTMLElement, isCovered: boolean): void {
  cover.hidden = !isCovered
  for (const other of document.body.children) {
    if (other instanceof HTMLElement && other !== cover) other.inert = isCovered
  }
}

function part(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? document.body
}
