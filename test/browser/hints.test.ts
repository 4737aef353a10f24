import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from 'esbuild'
import { privateHints } from '../../src/safeguarding/rules/private-hints.ts'
import { tunedHarmless, tunedPrivate, unseenHarmless, unseenPrivate } from '../support/private-sentences.ts'
import { visit } from './support/visit.ts'

/** The sentences of the server's own tests; a private one stands after the kind and the bit that is found. */
const sentences = [tunedPrivate, tunedHarmless, unseenPrivate, unseenHarmless]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => line.split(' | ').at(-1) ?? '')

void test('a phone warns a child of exactly what the server would', async (t) => {
  assert.ok(sentences.length > 150)
  const { page, end } = await visit()
  t.after(end)
  await page.goto('/')
  await page.evaluate(await bundled())
  const here = sentences.map((sentence) => privateHints(sentence))
  assert.ok(here.flat().length > 80)
  assert.deepEqual(await page.evaluate(hintsOf, sentences), here)
})

/** The module as the island carries it, made for the same browsers. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: ['src/safeguarding/rules/private-hints.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'privateRules',
    target: 'es2020',
    charset: 'utf8',
  })
  return outputFiles[0]?.text.replace('var privateRules=', 'globalThis.privateRules=') ?? ''
}

function hintsOf(texts: string[]): unknown {
  const { privateRules } = globalThis as unknown as { privateRules: { privateHints(text: string): unknown } } // put there before
  return texts.map((text) => privateRules.privateHints(text))
}
