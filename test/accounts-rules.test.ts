import { describe, expect, test } from 'vitest'
import { hashPassword, isCurrentHash, verifyPassword } from '../src/db/passwords.ts'
import { totpCode, totpStepOf } from '../src/db/totp.ts'
import { deviceWords } from '../src/accounts/rules/device.ts'
import { weaknessOf } from '../src/accounts/rules/passwords.ts'
import { ownPath, withNext } from '../src/accounts/rules/paths.ts'
import { grantableRoles, nameKey, sharedWithin } from '../src/accounts/rules/people.ts'
import { isFounding, yesOf } from '../src/accounts/rules/protectors.ts'
import { inGroups, plainRecoveryCode, plainTotpCode, recoveryCode } from '../src/accounts/rules/recovery.ts'
import { isHeld, nextStage } from '../src/accounts/rules/stages.ts'
import { roles } from '../src/core/access.ts'
import { cheapHash } from './support/accounts.ts'

const own = { email: 'teo.nguyen@lamdong.gov.vn', name: 'Nguyễn Văn Tèo' }

describe('passwords', () => {
  test('what people try first, what is short and what is one’s own is refused', () => {
    const table = [
      ['mười hai con cá lội sông', undefined],
      ['correct horse battery staple', undefined],
      ['xương rồng 4 bông vàng', undefined],
      ['ngắn quá đi', 'password.short'],
      ['ẫỗữệựỵẫỗữệự', 'password.short'], // 11 letters, though many more bytes
      ['một câu rất dài '.repeat(13), 'password.long'],
      ['matkhau12345', 'password.common'],
      ['Mật khẩu @ 2026', 'password.common'],
      ['MatkhauMatkhau1', 'password.common'],
      ['anhyeuem123456', 'password.common'],
      ['Lam Dong 2026!!', 'password.common'],
      ['079098001234', 'password.common'],
      ['0912 345 678 90', 'password.common'],
      ['aaaaaaaaaaaaa', 'password.common'],
      ['abababababab1', 'password.common'],
      ['qwertyuiop[]12', 'password.common'],
      ['nguyenvanteo1990', 'password.own'],
      ['Nguyễn Văn Tèo 90', 'password.own'],
      ['teo.nguyen@lamdong.gov.vn', 'password.own'],
    ] as const
    for (const [password, weakness] of table) expect(weaknessOf(password, own), password).toBe(weakness)
  })

  test('a stored hash names its parameters, and another form of the same letters opens it', async () => {
    const stored = await hashPassword('hoa tím bằng lăng nở')
    expect(stored).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/)
    expect(isCurrentHash(stored)).toBe(true)
    expect(await verifyPassword('hoa tím bằng lăng nở'.normalize('NFD'), stored)).toBe(true)
  })

  test('a hash of other parameters still opens, and is known to be of another time', async () => {
    const stored = cheapHash('hoa tím bằng lăng')
    expect(await verifyPassword('hoa tím bằng lăng', stored)).toBe(true)
    expect(await verifyPassword('hoa tím bằng làng', stored)).toBe(false)
    expect(isCurrentHash(stored)).toBe(false)
  })
})

describe('a way back after signing in', () => {
  test('only an own path is followed', () => {
    const table = [
      ['/quan-tri/duyet', '/quan-tri/duyet'],
      ['/quan-tri/nhat-ky?loai=y-tuong#viec-3', '/quan-tri/nhat-ky?loai=y-tuong#viec-3'],
      ['/tai-khoan', '/tai-khoan'],
      ['//evil.example', '/x'],
      ['/\\evil.example', '/x'],
      ['/\t/evil.example', '/x'],
      ['/\n/evil.example', '/x'],
      ['/..//evil.example', '/x'],
      ['https://evil.example', '/x'],
      ['javascript:alert(1)', '/x'],
      ['/tai-khoan/dang-xuat', '/x'],
      ['quan-tri', '/x'],
      ['', '/x'],
      [undefined, '/x'],
    ] as const
    for (const [tiep, path] of table) expect(ownPath(tiep, '/x'), tiep).toBe(path)
  })

  test('it is carried from step to step only when it is an own one', () => {
    expect(withNext('/tai-khoan/nhap-ma', '/quan-tri')).toBe('/tai-khoan/nhap-ma?tiep=%2Fquan-tri')
    expect(withNext('/tai-khoan/nhap-ma', '//evil.example')).toBe('/tai-khoan/nhap-ma')
  })
})

test('what still stands between a right password and acting', () => {
  const table = [
    [{ hasTotp: false, needsTotp: false, mustChange: false }, false, 'full'],
    [{ hasTotp: true, needsTotp: false, mustChange: false }, false, 'totp'],
    [{ hasTotp: true, needsTotp: true, mustChange: true }, false, 'totp'],
    [{ hasTotp: true, needsTotp: true, mustChange: true }, true, 'change'],
    [{ hasTotp: false, needsTotp: true, mustChange: true }, false, 'enrol'],
    [{ hasTotp: false, needsTotp: false, mustChange: true }, false, 'change'],
    [{ hasTotp: true, needsTotp: true, mustChange: false }, true, 'full'],
  ] as const
  for (const [standing, proven, stage] of table) expect(nextStage(standing, proven)).toBe(stage)
})

test('a post is held from its first day to its last, while it is active', () => {
  const table = [
    ['active', '2026-05-01', '2026-05-31', '2026-05-31', true],
    ['active', '2026-05-01', '2026-05-31', '2026-06-01', false],
    ['active', '2026-05-01', null, '2026-04-30', false],
    ['ended', '2026-05-01', '2026-05-31', '2026-05-20', false],
    ['proposed', '2026-05-01', null, '2026-05-20', false],
  ] as const
  for (const [status, fromDay, toDay, day, held] of table) {
    expect(isHeld({ status, fromDay, toDay }, day), `${status} ${day}`).toBe(held)
  }
})

test('a device is called as its owner would call it', () => {
  const table = [
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      'Chrome trên Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge trên Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari trên iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A145F) SamsungBrowser/25.0 Chrome/121.0 Mobile',
      'Samsung Internet trên Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/114.0',
      'Cốc Cốc trên Windows',
    ],
    ['curl/8.5', 'Trình duyệt khác'],
  ] as const
  for (const [userAgent, words] of table) expect(deviceWords(userAgent)).toBe(words)
})

test('an app that follows RFC 6238 shows our codes', () => {
  // RFC 6238, appendix B, SHA-1: the last six of the eight digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const codes = { '59': '287082', '1111111109': '081804', '1111111111': '050471', '1234567890': '005924' }
  for (const [second, code] of Object.entries(codes)) {
    expect(totpCode(secret, new Date(Number(second) * 1000).toISOString())).toBe(code)
  }
})

test('a clock may be one step off, not two', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000).toISOString()
  const step = 1_800_000_000 / 30
  const code = totpCode(secret, at(0))
  expect([-30, 0, 29, 30, 59].map((second) => totpStepOf(secret, code, at(second)))).toEqual([
    step,
    step,
    step,
    step,
    step,
  ])
  expect(totpStepOf(secret, code, at(60))).toBeUndefined()
  expect(totpStepOf(secret, code, at(-31))).toBeUndefined()
})

test('codes are read as people type them', () => {
  expect(plainTotpCode(' 123 456 ')).toBe('123456')
  expect(plainTotpCode('12345')).toBeUndefined()
  const code = recoveryCode(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 28, 255]))
  expect(code).toBe('23456-78925')
  expect(plainRecoveryCode(code.toLowerCase().replace('-', ' '))).toBe('2345678925')
  expect(inGroups('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
})

test('names are listed and found by the given name', () => {
  expect(nameKey('Nguyễn Văn Tèo')).toBe(' teo nguyen van teo')
  expect(nameKey("K'Brel")).toBe(" k'brel k'brel")
})

test('an administrator may give any role at and below the own unit, a commune the organisers, others none', () => {
  const within = ['x1', 't68', 'vn']
  const at = (role: (typeof roles)[number], unitId: string) => [{ role, unitId, organisationId: null }]
  expect(grantableRoles(at('admin', 't68'), within)).toEqual(roles)
  expect(grantableRoles(at('admin', 't01'), within)).toEqual([])
  expect(grantableRoles(at('commune', 'x1'), within)).toEqual(['school'])
  for (const role of roles.filter((name) => name !== 'admin' && name !== 'commune')) {
    expect(grantableRoles(at(role, 'vn'), within)).toEqual([])
  }
})

test('only who stands above every post of a person stands above the person', () => {
  expect(
    sharedWithin([
      ['x1', 't68', 'vn'],
      ['x2', 't68', 'vn'],
    ]),
  ).toEqual(['t68', 'vn'])
  expect(
    sharedWithin([
      ['x1', 't68', 'vn'],
      ['x9', 't01', 'vn'],
    ]),
  ).toEqual(['vn'])
  expect(sharedWithin([])).toEqual([])
})

test('a protector needs two different yeses of others, once two have been', () => {
  expect([0, 1, 2, 3].map(isFounding)).toEqual([true, true, false, false])
  expect(yesOf({ personId: 'new', grantedBy: null }, 'a')).toBe('first')
  expect(yesOf({ personId: 'new', grantedBy: 'a' }, 'a')).toBe('again')
  expect(yesOf({ personId: 'new', grantedBy: 'a' }, 'b')).toBe('second')
  expect(yesOf({ personId: 'new', grantedBy: 'a' }, 'new')).toBe('own')
})
