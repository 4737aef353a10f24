import { createServer, type AddressInfo, type Socket } from 'node:net'

export type Letter = { readonly from: string; readonly to: readonly string[]; readonly raw: string }
export type MailServer = {
  readonly url: string
  readonly letters: Letter[]
  /** What it answers to RCPT, AUTH and the end of DATA from now on; null: it says nothing at all. */
  readonly answers: { rcpt: string | null; auth: string; data: string }
}

/** A mail server on loopback, as small as a test needs: it keeps what it is given and says what it is told to say. */
export async function mailServer(test: { after(clean: () => void): void }): Promise<MailServer> {
  const letters: Letter[] = []
  const answers = { rcpt: '250 ok' as string | null, auth: '235 ok', data: '250 queued' }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    talk(socket, answers, letters)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  test.after(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const { port } = server.address() as AddressInfo // a TCP server has no other address
  return { url: `smtp://127.0.0.1:${port}`, letters, answers }
}

function talk(socket: Socket, answers: MailServer['answers'], letters: Letter[]): void {
  let unread = ''
  let letter = { from: '', to: [] as string[] }
  let inData = false
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  say('220 test ready')
  socket.on('data', (chunk) => {
    unread += chunk.toString('latin1')
    for (;;) {
      const end = unread.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return
      const text = unread.slice(0, end)
      unread = unread.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        if (answers.data.startsWith('250')) letters.push({ ...letter, raw: text })
        letter = { from: '', to: [] }
        say(answers.data)
      } else {
        command(text)
      }
    }
  })
  function command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') return ['250-test', '250-AUTH PLAIN', '250 8BITMIME'].forEach(say)
    if (verb === 'AUTH') return say(answers.auth)
    if (verb === 'MAIL') letter.from = line
    if (verb === 'RCPT') {
      if (answers.rcpt === null) return
      if (!answers.rcpt.startsWith('250')) return say(answers.rcpt)
      letter.to.push(line.slice(8))
    }
    if (verb === 'DATA') {
      inData = true
      return say('354 go on')
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n')
    say('250 ok')
  }
}
