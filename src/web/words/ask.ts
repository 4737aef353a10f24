import type { Level, Wish } from '../../safeguarding/rules/concern.ts'

export const wishWords: Readonly<Record<Wish, string>> = {
  find: 'Tìm gặp em',
  call: 'Gọi cho một người lớn em tin',
  read: 'Chỉ cần đọc. Em chưa muốn ai tìm em',
}

/** How bad it looks to who hands it over; officers come to a level of their own. */
export const raiseWords: Readonly<Record<Level, string>> = {
  3: 'Đang nguy hiểm',
  2: 'Nghi bị hại',
  1: 'Buồn, cần hỏi thăm',
}

/** Sentences of these forms. */
export const askIssues: Readonly<Record<string, string>> = {
  'ask.empty': 'Em viết một dòng, hoặc chọn một ô nhé.',
  'raise.level': 'Chọn một mức',
  'raise.line': 'Viết một dòng để cán bộ bảo vệ trẻ em biết là chuyện gì',
  'raise.line_long': 'Dòng ghi chú dài quá 300 chữ cái. Viết ngắn lại',
}
