import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, compareVi } from '../../src/core/vi/sort.ts'
import { clean, fold, foldWords, graphemes, nfc, sentences, syllables } from '../../src/core/vi/text.ts'

describe('what a person types is stored in one form', () => {
  it.each([
    ['text typed on a Mac, decomposed', 'Nguye\u0302\u0303n', 'Nguy\u1EC5n'],
    ['a zero-width space from a web page', 'sân\u200B chơi\uFEFF', 'sân chơi'],
    ['a mark that turns the writing direction', 'em\u202Eyêu\u200F', 'emyêu'],
    ['a no-break space and a full-width space', 'lớp\u00A04\u3000A', 'lớp 4 A'],
    ['a tab from a spreadsheet', 'Đức Linh\t12', 'Đức Linh 12'],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c\u007F', 'abc'],
    ['space around', '  \n em xin cây xanh \n ', 'em xin cây xanh'],
    ['space and empty lines within, which are the writer’s own', 'a  b\n\nc', 'a  b\n\nc'],
    ['half of a broken emoji', 'a\uD83D', 'a\uFFFD'],
    ['a family, which is one emoji of four', '👨‍👩‍👧‍👦 vui', '👨‍👩‍👧‍👦 vui'],
    ['a joiner that joins nothing', 'a\u200Db', 'ab'],
  ])('%s', (_, typed, stored) => {
    expect(clean(typed)).toBe(stored)
  })

  it('and cleaning it again changes nothing, whatever it was', () => {
    const typed = fc.string({ unit: 'binary' }).map((text) => `${text}\u200Bê\u0301\r\n`)
    fc.assert(
      fc.property(typed, (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
    )
  })

  it('nfc composes and touches nothing else', () => {
    expect(nfc('  ho\u0300a\u200B ')).toBe('  hòa\u200B ')
  })
})

describe('a person finds a name however it is spelled', () => {
  it.each([
    ['Đức Linh', 'duc linh'],
    ['Đức Linh', 'ĐUC LINH'],
    ['Đức Linh', 'Ðức Linh'],
    ['Đức Linh', 'Ɖức Linh'],
    ['Đức Linh', 'ɖức linh'],
    ['Hòa Thắng', 'Hoà Thắng'],
    ['Phú Thủy', 'Phú Thuỷ'],
    ['Sông Lũy', 'song luỹ'],
    ['Phú Quý', 'Phú Quí'],
    ['Ngô Quyền', 'ngô quiền'],
    ['bác sĩ', 'bác sỹ'],
    ['mĩ thuật', 'mỹ thuật'],
    ['kĩ năng', 'kỹ năng'],
    ['Lý Thường Kiệt', 'Lí Thường Kiệt'],
    ['hy vọng', 'hi vọng'],
    ['y tế', 'i tế'],
    ['yêu', 'iêu'],
    ["B'Lao", 'b’lao'],
    ["Đạ K'Nàng", 'Đạ K`Nàng'],
    ['Phan Rang-Tháp Chàm', 'Phan Rang – Tháp Chàm'],
    ['Phan Rang-Tháp Chàm', 'phan rang  thap\u00A0cham '],
    ['Bình Thuận', 'Bi\u0300nh Thua\u0323\u0302n'],
    ['Ủy ban', 'UỶ BAN'],
    ['trường học', 'trường\nhọc'],
  ])('%s = %s', (stored, typed) => {
    expect(fold(typed)).toBe(fold(stored))
  })

  it.each([
    ['tay', 'tai'],
    ['hay', 'hai'],
    ['mây', 'mai'],
    ['này', 'nài'],
    ['xoay', 'xoài'],
    ['quay', 'quai'],
    ['quây', 'quai'],
    ['thúy', 'thúi'],
    ['tuy', 'tui'],
    ['huy', 'hui'],
    ['lũy', 'lui'],
    ['suy', 'sui'],
    ['khuy', 'khui'],
    ['ngụy', 'ngùi'],
  ])('but %s and %s are two words', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('finds a name from its first letters: the beginning of a name folds to the beginning of its fold', () => {
    const letters = fc.constantFrom(...'a ă â e ê i o ô ơ u ư y ý ỷ q l m n t h đ'.split(' '))
    const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 3,
    })
    const typing = words
      .map((all) => all.join(' '))
      .chain((name) => fc.tuple(fc.constant(name), fc.nat(name.length)))
    fc.assert(fc.property(typing, ([name, n]) => fold(name).startsWith(fold(name.slice(0, n)))))
    expect(fold('Thuyền').startsWith(fold('thuy'))).toBe(true)
  })

  it('folding twice is folding once, and it does not matter whether the text was cleaned first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(clean(text))).toBe(fold(text))
      }),
    )
  })

  it.each([
    ['Xã Đạ K’Nàng (Lâm Đồng)', ['xa', 'da', 'knang', 'lam', 'dong']],
    ['Thôn 2, Phan Rí Cửa', ['thon', '2', 'phan', 'ri', 'cua']],
    ['“‘Sân chơi’”', ['san', 'choi']],
    [' … ', []],
  ])('a search for %s looks for its words', (text, words) => {
    expect(foldWords(text)).toEqual(words)
  })
})

describe('a text is measured as a person counts it', () => {
  it.each([
    ['Nguyễn', 6],
    ['Nguye\u0302\u0303n', 6],
    ['👨‍👩‍👧‍👦🇻🇳', 2],
    ['', 0],
  ])('%s has %i characters', (text, n) => {
    expect(graphemes(text)).toBe(n)
  })

  it.each([
    ['Em muốn nói về chuyện gì?', 6],
    ['Có 12.500.000 đồng, 83,5%.', 4],
    ['Gọi 111 – miễn phí!', 4],
    ["Trẻ em K'Ho ở Đạ K’Nàng", 6],
    ['Thu\u031B\u0323c ra', 2],
    ['… — !', 0],
  ])('"%s" has %i tiếng', (text, n) => {
    expect(syllables(text)).toBe(n)
  })

  it.each([
    ['Em chào cô. Em tên là An!', ['Em chào cô.', 'Em tên là An!']],
    ['Em gửi rồi à? “Dạ.” Cảm ơn em…', ['Em gửi rồi à?', '“Dạ.”', 'Cảm ơn em…']],
    ['Có 12.500 em ở TP. Đà Lạt. Vui lắm.', ['Có 12.500 em ở TP. Đà Lạt.', 'Vui lắm.']],
    ['Cô ThS. Hà và PGS. TS. Minh', ['Cô ThS. Hà và PGS. TS. Minh']],
    ['Bước 2 trên 4\n\nEm viết gì cũng được', ['Bước 2 trên 4', 'Em viết gì cũng được']],
    ['Đọc sách, vẽ tranh, v.v. Rồi về.', ['Đọc sách, vẽ tranh, v.v.', 'Rồi về.']],
    ['Không có dấu chấm', ['Không có dấu chấm']],
    [' ... \n!', []],
  ])('"%s" is cut into its sentences', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('lists stand in Vietnamese order', () => {
  it('communes and letters, with đ after d and numbers by size', () => {
    const sorted = [
      'An',
      'Ảnh',
      'Ánh',
      'Áo',
      'Ăn',
      'Ân',
      'Dung',
      'Duy',
      'Đạt',
      'Đức',
      'Em',
      'Ê',
      'Thôn 2',
      'Thôn 10',
      'Yên',
    ]
    expect(sorted.toReversed().toSorted(compareVi)).toEqual(sorted)
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
    expect(tones.toReversed().toSorted(compareVi)).toEqual(tones)
  })

  it('people by given name, then family name, then middle name', () => {
    const sorted = [
      'Trần Văn An',
      'Ánh',
      'Nguyễn Thị Ánh',
      'Lê Văn Dũng',
      'Lê Thị Đào',
      "K' Brêu Đạt",
      'Nguyễn Thị Hoa',
      'Nguyễn Văn Hoa',
      'Phạm Hoa',
    ]
    expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted)
    expect(compareNames('  Lê   Thị  Đào ', 'Lê Thị Đào')).toBe(0)
  })
})
