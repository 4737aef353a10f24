import { describe, expect, test } from 'vitest'
import { builtin, screen } from '../src/safeguarding/rules/screen.ts'
import { plain, spaced, teen, withLookAlikes } from './support/screening/spellings.ts'

const disclosures: readonly [kind: string, least: number, text: string][] = [
  ['selfHarm', 3, 'Em không muốn sống nữa, em mệt lắm rồi'],
  ['selfHarm', 3, 'Bạn em nói sẽ tự tử, em sợ quá'],
  ['sexual', 3, 'Dượng hay sờ vào chỗ kín của em'],
  ['sexual', 3, 'Em gái con bị xâm hại, nó không dám nói'],
  ['childMarriage', 2, 'Bố mẹ ép em lấy chồng, em mới học lớp 8'],
  ['childMarriage', 2, 'Chị họ em mười bốn tuổi mà nhà bắt lấy chồng'],
  ['trafficking', 3, 'Chị em bị lừa bán sang Trung Quốc'],
  ['trafficking', 2, 'Có người rủ em đi Campuchia việc nhẹ lương cao, dặn đừng nói ba mẹ'],
  ['cry', 3, 'Cứu em với, em bị nhốt trong phòng'],
  ['violence', 2, 'Bố đánh em bằng dây điện, chân em sưng hết'],
  ['violence', 2, 'Bạn em bị mẹ kế đánh, tay bạn bầm tím'],
  ['neglect', 2, 'Em bị đuổi khỏi nhà, em ngủ ngoài chợ'],
  ['neglect', 2, 'Ba má bỏ đi hết, em với em nhỏ nhịn đói mấy hôm'],
  ['labour', 2, 'Cha bắt em nghỉ học đi làm thuê trả nợ'],
  ['labour', 2, 'Bà chủ bắt bạn em rửa chén tới khuya, không trả tiền'],
  ['online', 2, 'Có người trên mạng bắt em gửi ảnh nhạy cảm'],
  ['online', 2, 'Nó dọa đăng ảnh riêng tư của em lên mạng'],
  ['bullying', 2, 'Mấy anh lớp 9 chặn đường đánh em, lấy tiền của em'],
  ['bullying', 1, 'Em bị cả lớp tẩy chay, em khóc hoài'],
]
const spellings: readonly [string, (text: string) => string][] = [
  ['accented', (text) => text],
  ['in small letters without marks', (text) => plain(text).toLowerCase()],
  ['teencode', teen],
  ['decomposed', (text) => text.normalize('NFD')],
  ['spaced out', spaced],
  ['in look-alikes', withLookAlikes],
  ['in capitals', (text) => text.toUpperCase()],
  ['with hidden characters', (text) => Array.from(text).join('\u200b')],
]

describe('a child who tells of harm', () => {
  test.each(spellings)('is seen whatever the spelling: %s', (_, spell) => {
    const wrong = disclosures.filter(([, , text]) => screen(spell(text)).level === 0)
    expect(wrong.map(([, , text]) => spell(text))).toEqual([])
  })

  test.each(disclosures)('is told by kind, and gravely enough: %s %i %s', (kind, least, text) => {
    const { level, signs } = screen(text)
    expect(level).toBeGreaterThanOrEqual(least)
    expect(signs.map((sign) => sign.kind)).toContain(kind)
  })

  test('a bare word of harm is seen with each person it may befall', () => {
    const people = ['em', 'con', 'cháu', 'tớ', 'mình', 'tui', 'bạn em', 'em gái con', 'em trai em', 'tụi em']
    const wrong = people.filter((each) => screen(`Bố đánh ${each} bằng roi, chảy máu`).level < 2)
    expect(wrong).toEqual([])
  })
})

describe('a child who tells of nothing bad is left alone', () => {
  test.each([
    'Em chết mê món bánh tráng nướng',
    'Phim vui quá, cả nhà cười muốn chết',
    'Trời nóng muốn chết, em xin thêm quạt',
    'Chiều nào em cũng đánh cầu lông với ba',
    'Em đánh răng rồi đi ngủ',
    'Hôm nay lớp em học bài phòng chống xâm hại',
    'Mong không bạn nào bị bắt nạt',
    'Ở nhà không có ai đánh em đâu ạ',
    'Em chưa bao giờ bị bắt nạt',
    'Ba mẹ em không bao giờ đánh em',
    'Em nghỉ học hai ngày vì lũ',
    'Em sợ độ cao nên không đi cáp treo',
    'Con mèo nhà em bị bỏ đói, em cho nó ăn',
    'Em đọc truyện cô bé bán diêm bị bố đánh',
    'Trong game em giết được trùm cuối',
    'Em mong có thêm sách và ghế đá ở trường',
    'em đã đọc số báo đó rồi',
    'Danh sách lớp em có bốn mươi bạn',
    '',
    '   ',
    '🙂🙂🙂',
    '123 456',
  ])('%s', (text) => {
    expect(screen(text)).toEqual({ level: 0, signs: [] })
  })
})

describe('where a sign stands', () => {
  const cut = (text: string) =>
    screen(text).signs.map(({ start, end }) => text.normalize('NFC').slice(start, end))

  test.each([
    ['Thưa cô, em muốn tự tử, em sợ', 'tự tử'],
    ['Thưa cô, em muốn tự tử, em sợ'.normalize('NFD'), 'tự tử'],
    ['Thưa cô, em muốn t ự t ử, em sợ', 't ự t ử'],
    ['Thưa cô, em muốn t.ự.t.ử, em sợ', 't.ự.t.ử'],
    ['😀 em mu0n tự t\u200bử', 'tự t\u200bử'],
    ['em mu0n ch３t quá, em mệt', 'ch３t'],
  ])('in %s it holds "%s" of the NFC text', (text, words) => {
    expect(cut(text).some((bit) => bit.includes(words))).toBe(true)
  })
})

test('the lists are plain phrases, so that they can be stored and edited', () => {
  expect(JSON.parse(JSON.stringify(builtin))).toEqual(builtin)
  expect(Object.keys(builtin).length).toBeGreaterThan(100)
  const names = new Set(Object.keys(builtin))
  const asked = Object.values(builtin).flatMap((phrases) =>
    phrases.flatMap((phrase) => [...phrase.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)),
  )
  expect(asked.filter((name) => !names.has(name))).toEqual([])
})
