import * as z from 'zod'
import { clean } from '../../core/vi/text.ts'
import { NewPassword, OldPassword } from './passwords.ts'

/** An address as it is stored: NFC, lower case, one @. Whether it exists, only a mail can tell. */
export const Email = z
  .string('account.email')
  .transform((text) => clean(text).toLowerCase())
  .refine(
    (text) =>
      text.length <= 200 &&
      /^[\w!#$%&'*+/=?^`{|}~][\w!#$%&'*+/=?^`{|}~.-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text),
    'account.email',
  )

/** Where to go afterwards. What makes no sense is left out. */
const tiep = z.string().optional().catch(undefined)

// A wrong address and a wrong password get the same sentence, so an address is not judged here.
export const SignIn = z.object({
  email: z.string('account.email').transform((text) => clean(text).toLowerCase().slice(0, 300)),
  password: OldPassword,
  tiep,
})
export type SignIn = z.infer<typeof SignIn>

const otp = z
  .string('otp.empty')
  .transform((text) => clean(text).slice(0, 60))
  .refine((text) => text !== '', 'otp.empty')

/** A code of an authenticator app, or a recovery code. */
export const ShowCode = z.object({ otp, tiep })
export type ShowCode = z.infer<typeof ShowCode>

/** `setup` is the sealed new secret that the page was shown with, `oldOtp` a code of the factor it replaces. */
export const SetTotp = z.object({
  setup: z.string('otp.setup').max(400, 'otp.setup'),
  otp,
  oldOtp: z
    .string()
    .transform((text) => clean(text).slice(0, 60))
    .default(''),
  tiep,
})
export type SetTotp = z.infer<typeof SetTotp>

export const RenewCodes = z.object({ otp })
export type RenewCodes = z.infer<typeof RenewCodes>

export const ChangePassword = z.object({
  oldPassword: z.string().max(2000, 'account.password').default(''),
  newPassword: NewPassword,
  tiep,
})
export type ChangePassword = z.infer<typeof ChangePassword>

export const AskReset = z.object({ email: Email })
export type AskReset = z.infer<typeof AskReset>

/** A mailed link's form: a first password, or a new one. */
export const UseLink = z.object({ newPassword: NewPassword })
export type UseLink = z.infer<typeof UseLink>

/** A form that says nothing but "yes". */
export const Nothing = z.object({})
