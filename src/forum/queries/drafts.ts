import { Buffer } from 'node:buffer'
import type { Ctx } from '../../db/context.ts'
import { selectDraft } from '../../db/operational.ts'
import { unsealUnder } from '../../db/keys.ts'
import type { Draft } from '../rules/steps.ts'

/** A draft's cookie: where the row is, and the key that opens it. The key is stored nowhere else. */
export type DraftKey = { readonly id: string; readonly key: Uint8Array }

/** Reads a cookie's value; undefined when it is not one of ours. */
export function readDraftKey(cookie: string | undefined): DraftKey | undefined {
  const raw = Buffer.from(cookie ?? '', 'base64url')
  if (raw.length !== 48) return undefined
  return { id: raw.subarray(0, 16).toString('base64url'), key: raw.subarray(16) }
}

/** The draft that the cookie opens; undefined when it is over, sent, or never was. */
export async function findDraft(ctx: Ctx, key: DraftKey | undefined): Promise<Draft | undefined> {
  if (key === undefined) return undefined
  const [row] = await selectDraft(ctx.db, key.id, ctx.now)
  return row === undefined ? undefined : openDraft(key, row.sealed)
}

/** The draft's row as a statement, to be read together with others. */
export function selectDraftRow(ctx: Ctx, key: DraftKey) {
  return selectDraft(ctx.db, key.id, ctx.now)
}

/** Opens a sealed draft. */
export function openDraft(key: DraftKey, sealed: string): Draft | undefined {
  const text = unsealUnder(key.key, sealed)
  return text === undefined ? undefined : (JSON.parse(text) as Draft) // sealed by ourselves, under the child's key
}
