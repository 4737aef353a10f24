import * as z from 'zod'
import { clean } from '../../core/vi/text.ts'

/** A code of the app or a recovery code, and where to go on. */
export const Unlock = z.object({
  otp: z
    .string('otp.empty')
    .transform((text) => clean(text).slice(0, 60))
    .refine((text) => text !== '', 'otp.empty'),
  tiep: z.string().optional().catch(undefined),
})

/** While this much is left, a request need not write that the pages stay open. */
export const freshMs = 150_000

/** The way on after unlocking: a page of the protectors, else their queue. */
export function protectPath(tiep: string | undefined): string {
  const isOwn = tiep !== undefined && tiep.length <= 200 && /^\/bao-ve\/[\w/-]*(?:\?[\w=&.-]*)?$/.test(tiep)
  return isOwn && !/^\/bao-ve\/(?:mo-khoa|khoa)\b/.test(tiep) ? tiep : '/bao-ve/ca'
}
