import { phrases } from './phrases.ts'

/** Hints that count only together. */
export const points = {
  'any+1': phrases(`
{tôi} … sợ · {bạn} … sợ · sợ {người thân} · khóc · {không dám nói} · {cấm nói} · không dám · một mình · {tôi} … đau · {em} … trốn · ngày nào cũng
đêm nào cũng · tối nào cũng · tuần nào cũng · xấu hổ · nhục · {em} … không muốn về · không ai tin · {tôi} … ghét · bắt {em} · không cho {em} · cứ bắt
{em} bị · phải giấu · run · không biết làm_sao · không ai biết · hứa không nói · {em} … im lặng/im · từ hôm đó/ấy · từ khi đó/ấy · suốt · {em} … buồn
{em} … khổ · {em} không thích
`),
  'sexual+2': phrases(`
{đàn ông} …… {chạm em} · {đàn ông} … nhìn {em} · ôm eo · {chạm lén} · {chỗ kín} · {có thai} · {phim bậy} · {nhìn trộm} · {đàn ông} …… {cởi đồ}
{đàn ông} …… giường/chăn/mền/mùng/phòng/buồng · {cha dượng} · xoa bóp · mát xa
`),
  'chạm em': phrases(`
sờ/rờ/đụng/chạm/vuốt/bóp/hôn/hun/ôm/mò/cọ/cạ/dí/ép/thơm/liếm/xoa {tôi}
sờ/rờ/đụng/chạm/vuốt/bóp/hôn/hun/ôm/mò/cọ/cạ/dí/thò_tay/luồn_tay/đút_tay/để_tay/đặt_tay vào/vô/lên/người/má/tay/lưng/vai/đùi/tóc/eo/ngực/mông/môi/miệng/chân
sờ/rờ/ôm/hôn/hun/đụng … {em}
`),
  'sexual+1': phrases(`
{cởi đồ} · {vắng nhà} · cho {em} tiền/kẹo/quà/bánh · {đêm} · đóng cửa · khóa cửa · chỗ vắng · bí mật · nằm · ngủ · {sợ}
`),
  'violence+2': phrases(`
{bị đánh} · {vết lằn} · {người lớn} … {đánh em} · {người lớn} … {chửi} {em} · {người lớn} … {dọa} {em} · {nhốt} · {đồ đánh} … {đánh} · {cha dượng}
{mẹ kế} · {hung khí}
`),
  'đánh em': phrases(`
đánh/đập/đá/đạp/tát/đấm/quất/vụt/quật/bóp_cổ/xô/ném/phang/véo/nhéo/đè/trói/lôi/kéo/túm {tôi}
đánh/đập/đá/đạp/tát/đấm/quất/vụt/quật/xô/ném/phang/véo/nhéo vào/vô/lên/bằng/mặt/đầu/lưng/bụng/chân/tay/mông/tai/miệng
đánh/đập/đá/đạp/tát/đấm/quất mẹ/má/em/bạn/bà
`),
  'violence+1': phrases(`
{đồ đánh} · {say} · {chửi} · {dọa} · máu · {vết thương} · trốn · quỳ · đập đồ · quát · hét
`),
  'neglect+2': phrases(`
{bỏ đói} · {ngủ ngoài} · {đuổi} · {bỏ mặc} · không ai {việc chăm} · {người thân} … không {việc chăm} · không có ai {việc chăm}
`),
  'việc chăm': phrases(`
nuôi · nhận nuôi · chăm · lo · đón · nấu · nấu cơm · cho ăn · đưa đi · chở đi · quan tâm · hỏi · ngó · ngó ngàng · về · trông · biết · thương
đi khám · mua · mua thuốc · ở cùng · ở với
`),
  'neglect+1': phrases(`
{lâu} · {bệnh} · {em bé nhỏ} · ở nhờ · {say} · {mẹ} đi · {bố} đi · ly hôn · ly dị · bỏ nhau · không về · đánh bạc · tự nấu · lạnh · xin · đói
`),
  'labour+2': phrases(`
{em} … {việc nặng} · {em} …… {ăn xin} · {bỏ học} · không trả lương/tiền/công · {chủ} … không cho · ở nhà chủ · nhà chủ
`),
  'labour+1': phrases(`
phải · {nợ} · {tuổi làm} · khuya · nửa đêm · mệt · đau lưng · chảy máu · đứt tay · đứt ngón_tay · chủ · bà chủ · ông chủ · không được về · bị đánh
bị chửi · nộp · không đủ · không bán_hết · từ sáng · từ sớm
`),
  'childMarriage+2': phrases(`
{lấy chồng} · {nhận lễ} · hỏi chồng · về ở nhà · bắt vợ
`),
  'childMarriage+1': phrases(`
{tuổi nhỏ} · {ép buộc} · không ưng/chịu/thích/muốn · nghỉ học · bỏ học · mai mối · bố/ba/mẹ/má/cha bắt/ép/hứa/nhận/cho · trâu · lợn · heo · tiền cưới
`),
  'trafficking+2': phrases(`
{rủ} … {em} … {đi xa} · {rủ} … {em} … {hứa hẹn} · mất liên_lạc · không liên lạc · không gọi được · bắt nộp · đòi tiền chuộc · tiền chuộc · chích điện
bị bán · người lạ · lên ô_tô · lên xe lạ · lên xe
`),
  'trafficking+1': phrases(`
{đi xa} · {hứa hẹn} · {rủ} · {lâu} · nhốt · không về · giấu · trốn · cắt liên lạc
`),
  'online+2': phrases(`
{xin} … {ảnh} · {ảnh riêng} · {mạng} …… {dọa} · {phát tán} · {mạng} …… {cởi đồ} · {mạng} …… hẹn/gặp · {mạng} …… người lớn · {mạng} …… nhà {em}
livestream
`),
  'online+1': phrases(`
{mạng} · {dọa} · {đòi tiền} · {cởi đồ} · hẹn · gặp · người lạ · block · không nghe_lời · nhận quà · clip · ảnh
`),
  'bullying+2': phrases(`
{bạn xấu} …… {bắt nạt nặng} · {bạn xấu} … {đánh em} · {em} … bị … {bắt nạt} · {bạn xấu} …… nhốt/đè/lột/chặn/xé/giật/đổ/quăng/ném/vứt/giấu/dồn/hăm/dọa
gọi/kêu {em} là · không cho {em} chơi cùng/chung/với/ké · không cho {em} ngồi · không ai chơi · nói xấu {em} · đồ mọi
`),
  'bullying+1': phrases(`
{bạn xấu} … cười · quay clip · cả lớp · nói xấu · nhà vệ_sinh · toilet · không muốn đi_học · không dám đi_học · không muốn tới trường · ra rìa
bị trêu · bị chọc · nộp tiền · mách cô
`),
  'selfHarm+2': phrases(`
{vô giá trị} · {biến mất} · cổ tay · rạch · cứa · chán sống · chán đời · sinh ra · {thuốc} …… uống · lấy kim/compa/dao/kéo/mảnh_chai/dao_lam
vĩnh biệt
`),
  'selfHarm+1': phrases(`
{tôi} … chết · {tôi} … mệt · máu · {chỗ cao} · mỗi khi buồn · mới đỡ · không còn · tạm biệt · chào từng · từ mai · một mình · thư
`),
  'cry+2': phrases(`
giúp {em} · cứu · {không dám nói} · không biết nói/kể với/cho · không muốn ở · không muốn về · không chịu nổi · không chịu được · nói ra · bỏ nhà
trốn đi · chuyện khủng_khiếp/kinh_khủng · muốn nói một_chuyện · muốn kể · kể ra · không được ra_ngoài
`),
  'cry+1': phrases(`
{tôi} … sợ · ở nhà này · nhà này · nữa · người đó · làm ơn · gấp · đừng gọi/báo · ai · giấu · dọa {em}
`),
} as const
