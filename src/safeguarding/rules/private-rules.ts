import { type Found, pattern, type Strength } from './private-text.ts'
import {
  capital,
  letters,
  mark,
  maybeFamily,
  notPerson,
  person,
  self,
  surelyFamily,
  word,
} from './private-words.ts'

/** `before` must stand in front and is no part of the hint; `notAfter` is looked for just before both. */
type Row = [kind: Found['kind'], strength: Strength, before: string, bit: string, notAfter?: string]

const row = `${capital}( ${capital}){0,3}`
const rowOrNumber = `${capital}( (${capital}|\\d+\\b)){0,3}`
const properName =
  `(\\^${surelyFamily}( ${capital}){1,3}|(\\^${maybeFamily}|%đoàn)( ${capital}){2,3}|\\^${letters} (văn|thị)( ${capital}){1,2}|` +
  `\\b[kh]'(?!ho\\b|mong|mông)${letters}( ${capital}){0,2}|\\^(k'?|ka|ya?)\\s?${capital}( ${capital})?|\\^(niê|mlô|kpă|ksor)\\b)`

const network = '(zalo|fb|face|facebook|tiktok|insta|discord|roblox|youtube|g?mail|ff|nick|acc)'
const owner = `(${self}|của|${network})`
const handle = `${mark}${letters}([._]${mark}\\w|\\d)[\\w~^%]*(\\.[\\w~^%]+){0,3}`

const house = `\\d{1,4}(\\/\\d{1,4}){0,3}${mark}[a-d]?\\b(?! (bạn|em|người|cái|con|lần|ngày|cây|nhà|hộ)\\b)`
const level =
  '(tiểu|học|th|thcs|thpt|ptdt[nb]t|trung|cơ|sở|phổ|thông|dân|tộc|nội|bán|trú|cấp [123]|mầm|non|và)'
const nature = '(biển|suối|sông|rừng|núi|rẫy|dốc|đèo|ruộng|trường|hồ|đường|chợ|nhau)'

/** Rules that hold in any spelling, since the words round the bit are clear without marks. */
const anyhow: Row[] = [
  ['account', 2, '', '[\\w.+~^%-]{0,64}(@| @ )[\\w.~^%-]{3,}'],
  ['account', 2, '', '(https?:\\/\\/|www\\.|(fb|facebook|tiktok|zalo|youtu|m)\\.~?(com|me|be)\\b)\\S*'],
  ['account', 2, `\\b${network}( \\w+){0,4}(\\s?[:=]| )\\s?`, handle],
  [
    'account',
    2,
    `\\b${network}(( ${owner}){1,4} là |( ${owner}){0,4} tên (là )?|\\s?[:=] ?)`,
    `${word}( ${word})?`,
  ],
  ['account', 2, `\\b(nick|acc) (${owner} ){0,3}là `, word],
  [
    'birthday',
    2,
    `\\b(sinh|sn)( (ngày|nhật|năm|vào|mùng|${self}|của|là|tháng)){0,5}\\s?:?\\s?`,
    '\\d{1,2}( tháng |\\s?[\\/.-]\\s?)\\d{1,2}\\b(( năm |[\\/.-])\\d{2,4})?',
    'học|hs|vệ|thí|phát|giáo|nữ',
  ],
  ['birthday', 1, '', '\\b\\d{1,2}[\\/.-]\\d{1,2}[\\/.-]20(0[89]|1\\d|2[012])\\b'],
  ['name', 2, `\\b${self} là `, row, 'quê|nhà|chỗ|trường|lớp|bạn|của'],
  ['class', 2, '', '\\b(lớp|lp)\\s?([1-9]|1[012])([~^%]?[a-z]\\d{0,2}|\\s\\^[a-z]|[\\/.]\\d{1,2})\\b'],
  ['class', 1, '(^|[^\\w^\\/.,])', '([1-9]|1[012])(\\^[abcefiklnpt]|~[abc])\\d{0,2}\\b'],
  [
    'school',
    2,
    '',
    `\\b((trường|trg)(?! (sa|sơn)\\b)|thcs|thpt|ptdt[nb]t|tiểu học)( ${level}){0,7} (?!\\^${level}\\b)${rowOrNumber}`,
    'môi|quảng|thị|nông|công',
  ],
  ['school', 2, '', `\\b(trường|trg)( ${level}){0,6} (thcs|thpt|ptdt[nb]t|th) ${word} ${word}`],
  ['school', 2, '', `\\btrường( ${level}){0,7} (${surelyFamily}|kim) ${word}`],
]

/** Rules whose words are others without marks (cô, có; tổ, to): marks must be right unless the text has none. */
const exactly: Row[] = [
  ['name', 2, '', properName],
  ['another', 2, '', `\\b${person} ${properName}`],
  ['another', 1, '', `\\b(${person}|em) (?!\\^(${notPerson})\\b)${capital}( ${capital}){0,2}`, 'các|mấy'],
  ['name', 2, '', `\\b${surelyFamily} (thị|văn|ngọc|minh|hoàng|đức|hữu|đình) ${word}`],
  [
    'address',
    2,
    '',
    `\\b(ngõ|hẻm|thôn|xóm|ấp|buôn|bon|khóm|khu phố|tổ dân phố|tdp|số nhà|nhà số) ${house}`,
    'mỗi|các|mấy',
  ],
  ['address', 2, `\\b(nhà|ở|sống)( (${self}|ở|tại|trong)){0,3} `, `(tổ|bản|khu|đội|số) ${house}`],
  ['address', 1, '', `\\b(tổ|khu) ${house}`, 'mỗi|các|mấy'],
  [
    'address',
    2,
    '',
    `(\\b(số )?${house} )?\\b(thôn|bản|buôn|bon|xóm|ấp|làng|đường|phố|hẻm|ngõ) (?!\\^(hồ chí|ma thuột))${rowOrNumber}`,
    'thành|nhật|văn|kịch',
  ],
  ['address', 2, '', `\\b${house} \\^${surelyFamily}( ${capital}){1,3}`],
  [
    'address',
    2,
    `\\bnhà ${self} ở `,
    `(cạnh|gần|sau|trước|đối diện|kế|bên|ngay|sát) (?!${mark}(\\w+ )?${nature}\\b(?! \\^))(nhà )?${word}( ${word}){0,3}`,
  ],
  ['address', 1, '', `\\b((xã|thị trấn|đặc khu|phường|đảo) ${rowOrNumber}|phường \\d+)`, 'quần'],
]

const someName = (alone: string) => `(${row}|${mark}(${surelyFamily}|${maybeFamily})( ${word}){1,3}|${alone})`

/** Whose name it is, the words before it tell. */
const told: Row[] = [
  [
    'name',
    2,
    `\\btên( (thật|đầy đủ|của|trường|${self}|${person})){0,4}( là |\\s?:\\s?)`,
    someName(`${mark}(?!(gì|j|do|một|bí mật)\\b)${letters}`),
  ],
  ['name', 2, `\\b(${self}|${person}) tên `, someName(word)],
  ['name', 2, `\\btên( của)? ${self} `, row],
]

/** For texts with marks, then for those typed without any. */
export const rules = [false, true].map((plain) =>
  [...told, ...anyhow, ...exactly].map(([kind, strength, before, bit, notAfter = '(?!)'], i) => ({
    kind,
    strength,
    told: i < told.length,
    found: pattern(bit, plain || i < told.length + anyhow.length, before),
    not: pattern(`\\b(${notAfter}) $`, true),
  })),
)
