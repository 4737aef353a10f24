/** Ways in which children write the same sentence. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

const short: Readonly<Record<string, string>> = {
  không: 'k',
  em: 'e',
  bị: 'bj',
  được: 'đc',
  với: 'vs',
  bạn: 'bn',
  muốn: 'mún',
  rồi: 'r',
  học: 'hk',
  đánh: 'wánh',
  chồng: 'ck',
  người: 'ng',
  mạng: 'mạg',
  sống: 'sốg',
  phải: 'fải',
  mới: 'ms',
}
export const teen = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => short[word.toLowerCase()] ?? word)

/** Each third word in single letters. */
export const spaced = (text: string): string =>
  text
    .split(' ')
    .map((word, i) => (i % 3 === 2 ? Array.from(word).join(' ') : word))
    .join(' ')

export const withLookAlikes = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => word.replace('o', '0').replace('a', '@').replace('e', 'е'))
