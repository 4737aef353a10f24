import { isSyllable, takeApart } from './syllables.ts'

/** What children type for a word; a word may stand for several. */
const table = `
k ko kh kg hk hok hong hông hổng hỏng hk0 kog kô kím khum khom hơm hom hum hem hẻm khong khongg hêm kông kon0 kốg khôg k0 hên: không
e iem ẻm êm: em
a: anh
c: chị
b bn bạng pạn pn bẹn: bạn
m mi mầy: mày
t tau: tao
mh mk mik mìk mìn mìh mềnh mih: mình
tui tuj tôy: tôi
tui tuj: tui
n ló ló nóa: nó
ng ngừi nguời ngừ ngta nta: người
nta ngta: người ta
tn thg: thằng
g j gj jì rì: gì
r rùi rồy ròi roài òi rùj ruì rui rr: rồi
z zậy dậy zị dị zạy v vại: vậy
s sau: sao
dc đc đk dk đx được đượk đưọc: được
cx cg cug cũg cux cũq củg cụng: cũng
ms mứi mới: mới
vs zs zới dới vứi: với
vz: vậy
lm làn làm: làm
lem lém lắm lm: lắm
trc trk: trước
ngta: người
bj bi bik bịk: bị
bít bik pít pik bit biek pic: biết
hk hc hoc: học
hs hsinh: học sinh
gv: giáo viên
mn mng: mọi người
nt nhắng: nhắn tin
ib inb inbox: nhắn tin
ns nc nói: nói
nch: nói chuyện
ck chòng: chồng
vk zợ dợ vợ: vợ
iu iêu yêu ju: yêu
ny: người yêu
mún mun mứn múng muốg: muốn
bùn bun pùn: buồn
lun luon lunn luônn: luôn
thui thuj thoy: thôi
nhìu nhiu nhìuu nhju: nhiều
nủi nổy nỗi: nổi
mí mấi: mấy
cừi cười kười: cười
chớt chít chếc chót chetj chét ckết: chết
giớt dết giết jết giếc dít: giết
qá wá oá quá wa qua qa: quá
wa qua: qua
wài quài hoài quoài hòai: hoài
quýnh wánh wýnh quánh oánh oýnh pánh uýnh đấnh đánk wynh quynh oanh đập: đánh
quýnh wýnh wánh: quýnh
pa pà papa: ba
pá: bá
pé: bé
pố: bố
zìa dìa dề zề vìa zia dia: về
zô dô zo vo vô: vô
zú dú: vú
zai chai: trai
gớm: gớm
júp giup giúp zúp dúp jup: giúp
kíu kiu cíu kứu cứuu: cứu
dấu zấu giấu giếu: giấu
xợ sợ: sợ
xờ sờ rờ: sờ
sin xin xjn: xin
dọa doạ zọa: dọa
dụ zụ rụ: dụ
hun hôn: hôn
bắc bắt bắtt: bắt
nạc nạt: nạt
kêu kiu kiêu: kêu
ảh ẻnh: ảnh
hìh hjh hìnk hjnk: hình
đg đag dag đang: đang
đx: được
chs choi: chơi
đt dt đthoại: điện thoại
fb face phây: facebook
acc ac nick nik níc: nick
vid: video
lp lóp: lớp
trg trươg: trường
gđ: gia đình
bme bm pm: bố mẹ
ctrai: con trai
cgai: con gái
bff: bạn thân
ntn: như thế nào
h giờ jờ: giờ
bh: bây giờ
nx nũa nủa nựa: nữa
of: của
mog: mong
toi: tối
sg: sài gòn
tq: trung quốc
ods od: quá liều
tutu tự_tử tt: tự tử
méc mách mét: mách
ẻn: em
mém xém: suýt
`

const meanings = new Map<string, string[]>()
for (const line of table.trim().split('\n')) {
  const [typed = '', word = ''] = line.split(': ')
  for (const each of typed.split(' ')) meanings.set(each, [...(meanings.get(each) ?? []), word])
}

const initials: readonly [RegExp, readonly string[]][] = [
  [/^j(?=[iíìỉĩị]?[^aeiouy])/, ['gi']],
  [/^j/, ['gi']],
  [/^dz/, ['d', 'v']],
  [/^z/, ['v', 'd', 'gi']],
  [/^f/, ['ph']],
  [/^w/, ['qu', 'o']],
  [/^k(?=[aàáảãạăâắấầậoôơóòọốộớờợuưúùụứừựồ])/, ['c']],
  [/^p(?=[^h])/, ['b']],
  [/^ng(?=[eèéẹẻêếềệiíìịĩ])/, ['ngh']],
]

const none: readonly string[] = []

/** Other words that a child may mean by this one, as they are written: "đụg" → "đụng", "hjnh" → "hình". */
export function meant(typed: string, key: string): readonly string[] {
  const drawn = typed.length > 1 && typed.at(-1) === typed.at(-2)
  const said =
    meanings.get(typed) ?? (drawn ? meanings.get(typed.replace(/(.)\1+$/, '$1')) : undefined) ?? none
  if (typed.length > 8 || (isSyllable(key) && !/^(?:[jzfw]|p[^h])/.test(key))) return said
  let forms = [typed]
  for (const [found, puts] of initials)
    if (found.test(typed)) {
      forms = puts.map((put) => typed.replace(found, put))
      break
    }
  forms = forms.map((form) =>
    form
      .replace(/(?<=.)j/g, 'i')
      .replace(/(?<=[^n])g$/, 'ng')
      .replace(/(?<=[^cntgpk])h$/, 'nh')
      .replace(/q$/, 'ng')
      .replace(/0/g, 'o'),
  )
  const more = forms.flatMap((form) =>
    form.endsWith('k') && form.length > 2 ? [form.slice(0, -1) + 'ch', form.slice(0, -1) + 'c'] : [form],
  )
  return [...said, ...more.filter((form) => form !== typed && isSyllable(takeApart(form).key))]
}
