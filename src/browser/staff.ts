// Everything here makes a page better and nothing depends on it: each page works without JavaScript.
import { lockInTime } from './lock.ts'
import { previewPledge } from './pledge.ts'

lockInTime()
previewPledge()
