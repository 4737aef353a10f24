// Everything here makes a page better and nothing depends on it: each page works without JavaScript.
import { previewPledge } from './pledge.ts'

previewPledge()
