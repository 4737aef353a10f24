import { phrases } from './phrases.ts'

/** Touch, bodies, pictures, the net. */
export const body = {
  chạm: phrases(`
sờ · sờ soạng · sờ mó · rờ · rờ rẫm · mò · mò mẫm · đụng · đụng vô/vào/tới/chạm · chạm · chạm vô/vào/tới · động vào · vuốt · vuốt ve · mân mê · xoa
nắn · nắn bóp · bóp · thò tay · luồn tay · đút tay · cho tay · đưa tay · để tay · đặt tay · quàng tay · lần tay · mó · chọc tay · ngón tay · cạ · cọ
dụi · liếm · bú · mút · áp sát · áp người · đè · đè lên · nằm đè · nằm lên · leo lên người · trèo lên người · ôm · ôm chặt · ôm eo · ôm ghì · ôm ấp
hôn · hun · thơm · hôn/hun/sờ/ôm/đụng/rờ/bóp {tôi}
`),
  'chạm lén': phrases(`
sờ/bóp/rờ/mò/nắn/nghịch/búng/nắm chim/cu/ti/bướm/bím/đít/vú/ngực/mông · sờ người/ng {tôi} · sờ vào/vô/lên người/đùi/ngực/mông/chỗ_kín/trong/quần/áo
hay/cứ/đòi/bắt sờ {tôi} · sờ {tôi} · sờ · sờ soạng · sờ mó · rờ · rờ rẫm · mò mẫm · vuốt ve · mân mê · nắn bóp · thò tay · luồn tay · đút tay
lần tay · đụng chạm · sàm sỡ · dê · dê xồm · giở trò · giở trò đồi_bại · làm chuyện/việc/trò bậy/xấu/người_lớn/đồi_bại/kì/kỳ_cục/đó/ấy · làm bậy
làm nhục · hại đời
`),
  'chỗ kín': phrases(`
chỗ kín · vùng kín · chỗ ấy · chỗ đó · chỗ riêng tư · vùng riêng tư · chỗ riêng · chỗ đi tiểu · chỗ đi vệ_sinh · chỗ tiểu
chỗ không được đụng/sờ/chạm · chỗ không ai được · chỗ mẹ/cô/má dặn · chỗ đồ_bơi · đồ lót che · ngực · vú · đùi · đùi non · bắp đùi · mông · của quý
bộ phận sinh_dục · háng · trong quần · trong áo · vào quần/áo · vô quần/áo · dưới váy · dưới quần/áo · quần lót · quần trong · dưới bụng
`),
  'khắp người': phrases(`
người · khắp người · người em · người con · người tui · lên người · vào người · vô người · trên người · lưng · eo · cổ · má · cơ thể · bụng · tay
chân · vai · tóc
`),
  'cởi đồ': phrases(`
cởi đồ · cởi quần · cởi áo · cởi quần áo · cởi áo quần · cởi hết · cởi truồng · cởi ra · cởi cúc/nút/váy · tuột quần · kéo quần · tụt quần · lột đồ
lột quần · lột áo · lột truồng · vén áo · vén váy · kéo áo lên · khỏa thân · trần truồng · ở truồng · không mặc đồ/gì/quần/áo/quần_áo
không áo/quần/đồ · không mặc · không có quần_áo/mặc/áo/đồ · bỏ đồ ra · thay đồ · thay áo/quần · thay quần_áo · đang tắm · lúc tắm · khi tắm · đi tắm
tắm
`),
  'nhìn trộm': phrases(`
nhìn trộm · nhìn lén · rình · rình mò · rình xem · dòm · dòm ngó · ngó trộm · coi lén · xem trộm · xem lén · quay lén · quay trộm · chụp lén
chụp trộm · đứng nhìn · nhìn em/con tắm/thay · hé cửa · mở cửa · khe cửa · lỗ khóa · lỗ cửa · ghé mắt · nhìn qua · đẩy cửa · nhìn chằm_chằm
`),
  'phim bậy': phrases(`
phim bậy · phim sex · phim đen · phim người lớn · phim khiêu dâm · phim cấm · phim nóng · phim không mặc · phim xấu · clip bậy · clip sex · clip nóng
clip người lớn · clip đen · sex · video bậy · video người lớn · video đen · video không mặc · ảnh bậy · ảnh người lớn · hình bậy · phim heo
phim con heo · phim 18 · web đen
`),
  'xâm hại': phrases(`
xâm hại · xâm hại tình dục · xâm hai · hiếp · hiếp dâm · cưỡng hiếp · cưỡng bức · dâm ô · quấy rối · lạm dụng · lạm dụng tình dục · xâm phạm
làm nhục · quan hệ · quan hệ tình dục · làm tình · ngủ với · phá trinh · hãm hiếp · sàm sỡ · gạ tình · giở trò
`),
  'có thai': phrases(`
có thai · có bầu · mang thai · mang bầu · dính bầu · lỡ có bầu/thai · bụng to · bụng to ra/lên/dần · bụng cứ/ngày_càng to/lớn · bụng lớn · phá thai
trễ kinh · trễ tháng · sắp sinh · sinh em_bé · sinh con · đẻ con · đẻ · có con · có em_bé · chửa · có chửa · hai vạch
`),
  ảnh: phrases(`
ảnh · hình · hình ảnh · clip · video · tấm hình · tấm ảnh · đoạn clip · ảnh chụp · hình chụp · cam · camera · call
`),
  'ảnh riêng': phrases(`
{ảnh} nhạy_cảm · {ảnh} riêng tư · {ảnh} riêng · {ảnh} kín · {ảnh} nóng · {ảnh} mát · {ảnh} mát_mẻ · {ảnh} hở · {ảnh} hở_hang · {ảnh} khỏa_thân
{ảnh} nude · {ảnh} sexy · {ảnh} bậy · {ảnh} bậy bạ · {ảnh} xấu · {ảnh} không mặc đồ/áo/quần/gì · {ảnh} không mặc · {ảnh} không áo/quần/đồ
{ảnh} lúc/khi/đang tắm/thay_đồ/thay/ngủ · {ảnh} em/con/tớ/mình lúc/khi/đang/không tắm/thay_đồ/thay/mặc/ngủ · {ảnh} trong phòng_tắm/nhà_tắm · {ảnh} cởi
{ảnh} mặc đồ_lót/đồ_tắm/bikini/đồ_bơi/quần_lót · {ảnh} toàn thân · {ảnh} cơ_thể · {ảnh} người em/con · {ảnh} ngực · {ảnh} vùng_kín · {ảnh} đặc_biệt
{ảnh} thay đồ · ảnh_nóng · nude · bậy bạ
`),
  mạng: phrases(`
mạng · trên mạng · internet · facebook · zalo · tiktok · tóp tóp · instagram · insta · messenger · mess · telegram · discord · youtube · bigo
livestream · live · online · onl · roblox · free fire · liên quân · minecraft · pubg · play together · game · trong game · chat · nick · app
nhóm chat · nhóm kín · litmatch · locket · web · tin nhắn · nhắn tin · nhắn · quen qua_mạng
`),
  'phát tán': phrases(`
đăng · đăng lên · đăng hình/ảnh/clip/video · tung · tung lên · tung hình/ảnh/clip/video · up · up lên · phát tán
gửi cho cả_lớp/bạn/bạn_bè/mọi_người/ba_mẹ/bố_mẹ/ba/mẹ/cô/trường/thầy/nhóm/người_khác · gửi hết/khắp cho · cho cả lớp/trường coi/xem/thấy
cho mọi_người/cả_lớp xem/coi/biết · đưa lên · bêu · bôi xấu · lan truyền · chuyền nhau · chuyền tay · chia sẻ · share
`),
  'đòi tiền': phrases(`
đòi tiền · tống tiền · đòi {số tiền} · nạp thẻ · nạp card · thẻ cào · chuyển tiền · chuyển khoản · đưa tiền · gửi tiền · trả tiền · chuộc · tiền chuộc
đòi thêm · đòi nữa · đòi chuộc · mua thẻ
`),
  'số tiền': phrases(`
2 triệu · một triệu · hai triệu · 1 triệu · 3 triệu · 5 triệu · mấy triệu · triệu · 500 k · 200 k · 100 k · 300 k · 500 · mấy trăm · trăm ngàn
trăm nghìn · củ · tiền
`),
  xin: phrases(`
xin · đòi · bắt · kêu · bảo · dụ · gạ · ép · biểu · hỏi xin · đòi xem · đòi coi · muốn coi · muốn xem · nài · năn nỉ · rủ · yêu cầu · cứ xin · đòi em
dọa · cho em xem · cho con xem · thách
`),
  gửi: phrases(`
gửi · gởi · chụp · quay · cho xem · cho coi · lỡ gửi · lỡ gởi · trao đổi · show · bật cam · mở cam · mở camera · bật camera · gọi video · call video
call cam · coi · xem · nhắn
`),
} as const
