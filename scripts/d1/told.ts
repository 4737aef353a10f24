import { StartError } from '../serve/options.ts'

/** Runs a script of the operator's: what they must change is told in plain words, and the exit code is then 1. */
export async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof StartError || isArgument(error) ? error.message : error)
    process.exitCode = 1
  }
}

/** What `parseArgs` throws for an option that does not exist. */
function isArgument(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
