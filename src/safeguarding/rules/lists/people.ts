import { phrases } from './phrases.ts'

/** Who a line may be about. One phrase a line; `{…}` is another list, `/` separates words for one place, `_` joins a word of several. */
export const people = {
  tôi: phrases(`
em · con · cháu · tớ · mình · tui · tôi · tao · tau · {chúng tôi}
`),
  'chúng tôi': phrases(`
tụi/chúng/bọn em/con/cháu/tớ/mình/tui/tao · hai/ba/mấy/cả chị/anh/mẹ/má em/con · hai chị/anh em con/tui/cháu · hai đứa
em với/và em_gái/em_trai/em_út · con với/và em
`),
  bạn: phrases(`
bạn/đứa/thằng/con/nhỏ bạn · bạn {của} {tôi} · bạn · bạn ấy/đó/kia/này/ý · bạn thân/lớp/xóm/cùng/ngồi/học/hàng/chung · bạn {tên riêng} · có bạn
một bạn · con/thằng/nhỏ {tên riêng} · bé {tên riêng} · nó · cậu ấy · bạn gái/trai · nhỏ bạn · con_bạn · thằng_bạn · có/một em · đứa bé · cô bé · em bé
`),
  của: phrases(`
của · thân của · thân
`),
  'anh chị em': phrases(`
em_gái · em_trai · em_út · em_họ · em_bé · em_nó · em_tôi · đứa/thằng/con/cái/bé em · bé út · út · em/chị/anh {tôi} · em của {tôi}
chị/anh gái/trai/hai/ba/họ/ruột/cả/tư · chị {tên riêng} · con bác/chú/cậu/dì/cô · hai đứa em · hai em · mấy đứa em · em cu · em ấy · chị ấy · chị
`),
  em: phrases(`
{tôi} · {bạn} · {anh chị em} · đứa nhỏ · mấy đứa nhỏ · con nhỏ · thằng nhỏ
`),
  bố: phrases(`
bố · ba · cha · tía · ông già · thầy u · bọ · papa · bố mẹ · ba mẹ/má · cha mẹ · cái bố
`),
  mẹ: phrases(`
mẹ · má · mạ · u · bầm · mợ · mệ · cái mẹ
`),
  'cha dượng': phrases(`
ông/chú/bố/ba/cha dượng · dượng {tôi} · hay/lúc/có/với/của/là/thì/gặp/sợ dượng · dượng vào/vô/hay/về/say/đánh/bắt/cứ/vẫn/nhậu/sờ · dượng
cha/bố/ba dượng/ghẻ/kế · chồng mới/sau {của mẹ} · chồng {của mẹ} · bạn trai/mới/nhậu {của mẹ} · bạn_trai mới {của mẹ} · người yêu/tình/thương {của mẹ}
bồ {của mẹ} · ông/chú/người mẹ/má quen/yêu/cặp/thương · mẹ có bạn_trai/bồ/người_yêu · mẹ_em/má_em có bạn_trai/bồ/người_yêu · ba/bố mới
`),
  'của mẹ': phrases(`
mẹ · má · của mẹ · của má · mới của mẹ
`),
  'mẹ kế': phrases(`
mẹ/má kế/ghẻ/hai · dì ghẻ/kế · vợ mới/hai/sau ba/bố/của_ba/của_bố/cha · vợ ba/bố/cha
`),
  'họ hàng': phrases(`
ông · ông nội/ngoại · bà · bà nội/ngoại · nội · ngoại · chú · bác · cậu · cô · dì · thím · o · cậu/chú/bác/dì ruột/họ/út/hai/ba/tư
anh/chị họ/hai/ba/cả/rể/trai/dâu · anh/chị rể · anh con bác/cậu/dì/cô/chú · người thân/nhà · người trong nhà · người lớn trong nhà
`),
  'thầy cô': phrases(`
thầy · thầy giáo/dạy/chủ_nhiệm/thể_dục/kèm · thầy {tên riêng} · cô giáo/chủ_nhiệm/giám_thị · cô {tên riêng} · giáo viên · gia sư · huấn luyện viên
chú/bác/ông bảo_vệ · bảo vệ · giám thị · cô bảo_mẫu · bảo mẫu · thầy hiệu_trưởng
`),
  'người ngoài': phrases(`
hàng xóm · bác/chú/ông/anh/cô/bà hàng_xóm · bác/chú/ông/anh/bà gần/cạnh/kế/bên/sát nhà · ông chủ · bà chủ · chủ
chủ quán/vườn/xưởng/lò/ghe/tiệm/trại/nhà/thầu · chủ nhà trọ · cai · tài xế · chú/bác/ông/anh tài_xế/xe_ôm/lái_xe/phụ_xe · xe ôm · người lạ · người ta
kẻ lạ/xấu · một ông/anh/chú/bác/người/cô/bà/chị · có ông/anh/chú/bác/người/cô/bà/chị · ông/anh/chú/bác/bà/người/cô/chị kia/đó/ấy/nọ/này/lạ/nào · anh
ổng · bả · ảnh · chỉ · hắn · chả · lão · gã · y · họ · nó · tụi nó · bạn của/nhậu ba/bố/anh/cha · bạn anh · bạn nhậu · người lớn · người yêu · bồ
mấy ông/anh/chú/bà · ông thầy/cụ · thằng cha · anh/ông/chú thợ/thuê_trọ/ở_trọ/phòng_bên · đàn ông
`),
  'người thân': phrases(`
{bố} · {mẹ} · {cha dượng} · {mẹ kế} · {họ hàng} · cả nhà · gia đình · nhà em · nhà con
`),
  'người lớn': phrases(`
{người thân} · {thầy cô} · {người ngoài}
`),
  'đàn ông': phrases(`
{cha dượng} · ông · ông nội/ngoại · nội · chú · bác · cậu · cậu/chú/bác ruột/họ/út/hai/ba/tư
anh họ/rể/hai/ba/trai/ruột/con_bác/con_cậu/con_dì/con_chú · bố · ba · cha · thầy · {thầy cô} · {người ngoài} · anh {tên riêng} · chú {tên riêng}
`),
  'bạn xấu': phrases(`
tụi/bọn/đám/nhóm/hội nó/lớp/bạn/kia/đó/trên/con_trai/con_gái/anh/chị · bọn con trai/gái · mấy/các/nhóm/đám/hai/ba/có bạn/đứa/thằng/anh/chị
mấy/các bạn trong/nam/nữ/lớp/trai/gái/khác/kia/bàn · mấy/các/có anh/chị lớp/khóa/khối/lớn · anh/chị lớp/khóa lớn/trên · cả/nguyên lớp · chúng nó
bọn chúng · chúng · bọn họ · ai · người ta · nó · đứa · mấy con · bạn · bạn {tên riêng} · thằng/con {tên riêng} · lớp trên · lớp lớn
`),
} as const
