// Everything here makes a page better and nothing depends on it: each page works without JavaScript.
import { leaveAtOnce } from './exit.ts'
import { hintWhileWriting } from './hints.ts'
import { offerCode } from './receipt.ts'
import { sendPatiently } from './sending.ts'

leaveAtOnce()
hintWhileWriting()
offerCode()
sendPatiently()
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => undefined)
