import { gzipSync } from 'node:zlib'
import { origin } from './site.ts'

/** What a first visit costs, in bytes after gzip -9: the page with its style sheets, and its scripts. */
export async function packedWeight(html: string): Promise<{ page: number; script: number }> {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '')
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src ?? '')
  const weights = async (paths: readonly string[]): Promise<number> => {
    const all = await Promise.all(paths.map(packedFile))
    return all.reduce((sum, one) => sum + one, 0)
  }
  return { page: packed(html) + (await weights(styles)), script: await weights(scripts) }
}

async function packedFile(path: string): Promise<number> {
  const response = await fetch(`${origin}${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return packed(await response.text())
}

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
