import * as z from 'zod'
import { fold, graphemes, nfc } from '../../core/vi/text.ts'

export const passwordLimits = { min: 12, max: 200 } as const

// What people try first, without digits and signs: the letters that remain of "Matkhau@12345" are "matkhau".
const common = new Set(
  [
    'matkhau matkhaucuatoi matkhaumoi password passw passwd pass admin administrator quantri quantrivien',
    'qwerty qwertyuiop qwertyuiopasdfghjkl asdfghjkl asdfgh zxcvbnm qazwsx qazwsxedc abc abcd abcdef abcdefgh abcxyz',
    'iloveyou letmein welcome changeme default secret football dragon monkey sunshine princess',
    'anhyeuem emyeuanh anhnhoem emnhoanh yeuemnhieu toiyeuem motnamtinhyeu gautruc khongbiet khongco khongcogi',
    'toiyeuvietnam toiyeuvn vietnam vietnamvodich vietnammuonnam xinchao xinchaovietnam conyeume yeugiadinh',
    'lamdong tinhlamdong dalat thanhphodalat binhthuan phanthiet daknong gianghia baoloc hochiminh saigon hanoi',
    'mangnon diendan diendantreem treem mattran mattrantoquoc mttq doanthanhnien ubnd uyban ubmttq congan canbo',
    'hocsinh giaovien truonghoc nhatruong thaycogiao tetthieunhi trungthu ramthangtam',
  ].flatMap((line) => line.split(' ').map(fold)),
)

/** Why a password is refused; undefined when it will do. `own` is the e-mail address and the name. */
export function weaknessOf(
  password: string,
  own: { readonly email: string; readonly name: string },
): 'password.short' | 'password.long' | 'password.common' | 'password.own' | undefined {
  const length = graphemes(nfc(password))
  if (length < passwordLimits.min) return 'password.short'
  if (length > passwordLimits.max) return 'password.long'
  const folded = plain(password)
  const letters = folded.replace(/\P{L}/gu, '')
  if (isOwn(folded, letters, own)) return 'password.own'
  // Digits alone are a telephone number, a birthday or the number of an identity card (12 digits).
  if (letters === '' && /^\p{N}+$/u.test(folded)) return 'password.common'
  return new Set(folded).size < 5 || common.has(unrepeated(letters)) ? 'password.common' : undefined
}

/** A password that is chosen, as typed. Whether it is weak is judged by the service, which knows whose it is. */
export const NewPassword = z.string('password.short').min(1, 'password.short').max(2000, 'password.long')
/** A password that is shown as proof, as typed. */
export const OldPassword = z
  .string('account.password')
  .min(1, 'account.password')
  .max(2000, 'account.password')

function isOwn(
  folded: string,
  letters: string,
  own: { readonly email: string; readonly name: string },
): boolean {
  const [local = ''] = own.email.split('@')
  const whole = [own.email, local, own.name].map(plain)
  const lettersOnly = whole.map((text) => text.replace(/\P{L}/gu, '')).filter((text) => text.length > 2)
  return whole.includes(folded) || lettersOnly.includes(unrepeated(letters)) || lettersOnly.includes(letters)
}

/** "matkhaumatkhau" is "matkhau" twice. */
function unrepeated(letters: string): string {
  return /^(.+?)\1+$/.exec(letters)?.[1] ?? letters
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
