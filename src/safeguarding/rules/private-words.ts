/** Lists as parts of a pattern, see `pattern()`. */
export const self = '(em|e|mình|mik|mk|tớ|con|cháu|tui|tôi)'
export const person = '(cô|thầy|bạn|chú|bác|anh|chị|dì|cậu|ông|bà|bé|thằng|mẹ|má|bố|ba|gái|trai)'

/** What may stand in capitals after "trường", "bạn", "em là" without being a name: posts and peoples too. */
export const commonCapital =
  "chăm|kinh|k'ho|mạ|raglay|ê|[mh]'n?(ông|ong)|" +
  'em|ở|việt|nhật|đội|đoàn|đảng|nhà|lớp|tổ|học|nước|quốc|tỉnh|hội|giáo'
/** The same in small letters, after "ở cạnh", "thcs", "zalo là". */
export const common =
  'gì|j|nào|nên|có|co|cần|của|mình|tụi|là|thì|mà|và|không|ko|k|chưa|được|dc|cũng|với|trong|cho|các|cô|thầy|bạn|gần|xa|' +
  'cách|hay|quá|nhiều|ít|thiếu|hết|để|vì|nhưng|bị|làm|đi|một|hai|cái|người|do|rồi|muốn|xây'
/** After "thầy", "bác", "chị": subjects, posts, legends. */
export const notPerson = 'hồ|tôn|tổng|công|tấm|cuội|hằng|tiên|táo|văn'

export const surelyFamily =
  '(nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|trương|đinh|trịnh|phùng|đào|tạ|lưu|' +
  'giàng|vàng|sùng|thào|lò|quàng|vừ|touprong|touneh|chamaléa|katơr|pinăng|điểu|cil|krajăn|liêng)'
/** Common words or places too: a name only before two more capitals. */
export const maybeFamily =
  '(hồ|hà|mai|cao|tô|thái|lâm|lương|ma|châu|nông|hứa|thạch|danh|kiều|đàng|hán|lầu|chu|thị)'

export const mark = '[~^%]?'
export const letters = "[a-z\\x41-\\x5a']+"
export const word = `[~^]${letters}`
export const capital = `\\^${letters}`

/** Places that begin like a name, and whom lakes, books and streets are called after. */
export const known =
  /\b(?:phan (?:thiet|r|dien)|hoang sa|ly son|dinh (?:van|trang)|vo (?:xu|thi sau|nguyen giap)|ho (?:xuan huong|than tho|tuyen lam|chi minh)|ka (?:d|la)|y te|nguyen (?:du|trai|hue|nhat anh)|tran (?:phu|hung dao)|le loi|sieu thi|chu ru)/
