import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the databases of one run; the processes of the tests find it in their environment. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-test-'))
  process.env['TEST_FOLDER'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
