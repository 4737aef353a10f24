import { phrases } from './phrases.ts'

/** Sexual abuse and dangers on the net. */
export const danger = {
  'sexual.3': phrases(`
bị … {xâm hại} · {người lớn} … {xâm hại} … {em} · {xâm hại} {em} · {em} … bị … {chạm lén} · {người lớn} … {chạm lén} … {em}
{chạm lén} … {em} …… {sợ} · {chạm} … {chỗ kín} · {chạm lén} … {chỗ kín} · {chỗ kín} … {chạm lén} · {đàn ông} …… {chạm} … {khắp người} … {sợ}
{đàn ông} …… {chạm} … {em} + {đêm} · {đàn ông} …… {chạm} … {em} + {vắng nhà} · {đàn ông} …… {chạm} … {em} + {cấm nói}
{đàn ông} … {chạm} … {em} …… không thích/chịu/muốn/buông/cho · {chạm} … vào/vô/lên người {em} …… {sợ}
{đàn ông} …… {chạm} … người/vai/eo/lưng/cổ/má/tóc/tay {em} …… {sợ} · {đàn ông} … {chạm} … người {em} · {chạm} … người {em} …… {vắng nhà}
{em} … bị … {người lớn} … {chạm} · bị … {chạm lén} · {đàn ông} …… {ép} …… {cởi đồ} · {ép} {em} … {cởi đồ} · {đàn ông} …… {cởi đồ} … {em}
{đàn ông} … {nhìn trộm} …… {cởi đồ} · {nhìn trộm} … {em} …… {cởi đồ} · {em} …… {cởi đồ} …… {đàn ông} …… {nhìn trộm} · {em} … tắm/thay_đồ + {nhìn trộm}
{đàn ông} … {ép} …… lên đùi · lên đùi …… {sợ} · lên đùi … {đàn ông} · ngồi … đùi …… không thích/cho/chịu/buông · {đàn ông} …… đùi {em}
tay … đùi {em} · {đàn ông} …… vào/vô/qua/sang phòng/buồng/giường/mùng/mền/chăn …… {em}
{đàn ông} …… vào/vô/qua/sang/chui/mò_vô phòng/buồng/giường/mùng/mền/chăn + {đêm}
{đàn ông} …… vào/vô/qua/sang phòng/buồng/giường/mùng/mền/chăn + {vắng nhà}
{đàn ông} …… chui/chun/lẻn/mò/lén/trèo …… chăn/mền/mùng/giường/phòng/buồng · {đàn ông} …… nằm cạnh/kế/bên/sát/chung/đè/lên {em}
{đàn ông} …… nằm kế/cạnh/bên/sát + {đêm} · {đàn ông} …… {đêm} …… nằm kế/cạnh/bên/sát/chung · {đàn ông} …… ngủ chung/cùng/với {em}
ngủ chung … {đàn ông} …… {sợ} · không muốn/dám/thích ngủ_chung/ngủ_với/ở_một_mình_với … {đàn ông} · sợ … ngủ_chung/ngủ_với/ở_một_mình_với … {đàn ông}
{đàn ông} …… {đêm} …… làm {em} đau · {đêm} … {đàn ông} … làm {em} đau · {đàn ông} …… làm … đau + {cởi đồ} · {đàn ông} … hôn/hun {em} …… {sợ}
{đàn ông} … hôn/hun … miệng/môi/cổ · {đàn ông} … hôn/hun … {em} …… không thích/muốn/chịu/cho
{đàn ông} …… cho … kẹo/tiền/quà …… ngồi_lên/sờ/hôn/hun/ôm/im/kể/nói/vào_phòng · {đàn ông} …… {ép} …… xem/coi {phim bậy}
xem/coi {phim bậy} + {đàn ông} · cho … xem/coi {phim bậy} · {đàn ông} …… bí_mật …… {em} …… {sợ}
bí mật … với/cùng {đàn ông} …… tiền/kẹo/kể/đi_tù/dơ/bẩn/khó_chịu/im/sợ/nói · {em} với {đàn ông} … bí_mật · {cấm nói} + {chạm lén}
{chạm lén} + {cấm nói} · {có thai} + {tuổi nhỏ} + khóc/cậu/dượng/chú/sợ/giấu · {bụng} …… {em} …… khóc/giấu/nghỉ/sợ · bụng … bạn to/to_ra/to_dần/lớn
bụng {em} … to/to_dần/to_ra · {sợ} … tắm …… {đàn ông} · {đàn ông} …… đóng/khóa/chốt cửa …… {em} …… khóc/sợ/đau
đóng_cửa/khóa_cửa/chốt_cửa … chơi/trong_phòng + {đàn ông} + khóc/sợ/đau/ôm
{đàn ông} …… gọi/kêu/dẫn/kéo/lôi/rủ/dụ … vào/vô/lên/ra phòng/buồng/nhà_kho/bụi/rẫy/chỗ_vắng/chòi/nhà_vệ_sinh · không cho ai chạm/ôm/đụng … người
{em} …… thấy/nói … mình/bạn dơ/bẩn · {em} … bẩn/dơ rồi · khoe/cho_xem/cho_coi/móc/lấy … {chỗ kín} … {em} · {đàn ông} …… khoe/phơi/móc … {chỗ kín}
{đàn ông} …… {chỗ kín} … {em} · {đàn ông} …… cọ/cạ/dí/áp … {em} · {người lớn} … thủ_dâm · thủ dâm
{đàn ông} …… làm chuyện/trò bậy/đó/ấy/người_lớn/kì/xấu · {đàn ông} …… làm bậy · {em} … chảy_máu/đau chỗ_kín/vùng_kín/chỗ_đi_tiểu/đít/hậu_môn
đau/rát/chảy_máu … {chỗ đi} · {đàn ông} …… ôm_eo/ôm_chặt/ôm_từ_sau/ôm_ghì/ôm_ấp · {thầy dạy} …… ôm/hôn/hun/sờ/vuốt {em}
{thầy dạy} …… ôm/hôn/hun/sờ/vuốt bạn/học_sinh/các_bạn/mấy_bạn/tay/vai/eo/tóc/má
{đàn ông} … {ép} {em} …… xoa_bóp/mát_xa/massage/bóp_lưng/bóp_chân/bóp_đùi · {ép} {em} … xoa_bóp/mát_xa/massage …… tiền/phòng/không_thích/sợ
cho {em} … xem/coi …… {cởi đồ} · cho {em} … xem/coi …… {phim bậy} · {người lớn} … {xin} {em} … xem/coi {phim bậy}
điện_thoại/camera/máy_quay/máy_ảnh … nhà_tắm/phòng_tắm/nhà_vệ_sinh/phòng_thay_đồ/ô_thông_gió
{cởi đồ} …… điện_thoại/camera/máy_quay/ai_đó …… thò/giấu/quay/chụp/chĩa/lấp_ló/nhìn/rình · quay/chụp … {em} … tắm/thay_đồ/vệ_sinh/đi_vệ_sinh
bí_mật … {hai người} …… kể/nói/hứa/ai/dặn/tin · {đàn ông} …… bí_mật …… kể/nói/méc/mách …… không_ai_tin/ai_tin/đánh/giết/đi_tù/bỏ/bị
{người lớn} … làm … đau …… chỗ_kín/đít/vùng_kín/dưới · {em} …… bị … hiếp/hãm_hại/làm_nhục/làm_bậy · {bạn} …… bị … hại_đời
giữ tay … không cho … hét/kêu/la/chạy · bịt miệng {em} · bịt miệng … không cho · thầy … gọi {em} … lên/vào/qua/ở_lại … phòng/nhà/một_mình …… {chạm em}
{đàn ông} …… kéo khóa_quần · kéo quần {em} · kéo áo {em} lên · xem … ngực/người/vùng_kín/chỗ_kín … {em}
lên đùi …… hôn/hun/ôm/không_thích/không_buông · ngồi lên đùi · ngồi trên đùi … {đàn ông} · {nhìn trộm} …… tắm · tắm …… {nhìn trộm} · sợ …… tắm …… nhìn
{chạm lén} … {em} …… {vắng nhà} · {chạm lén} … {em} · {đàn ông} …… vào/vô/qua/sang/mở phòng/buồng/cửa/nhà_tắm …… {em} … {cởi đồ}
vô/vào phòng/buồng … lúc/khi {em} … {cởi đồ} · chảy_máu/đau/rát … ở_dưới/ở dưới/phía_dưới/bên_dưới · chảy máu … dưới …… {đàn ông}
{đàn ông} …… bế/dắt/dẫn/chở/cõng/rủ {em} … ra/vô/vào/lên chòi/rẫy/bụi/chỗ_vắng/bờ/vườn/phòng/khách_sạn/nhà_nghỉ/nhà_hoang/bìa_rừng/rừng
{đàn ông} … vỗ/đánh/bóp/sờ/phát mông/ngực/đùi · vỗ mông · nếu {em} chịu …… {đàn ông}/mua/cho/xe/tiền · {đàn ông} …… nếu {em} chịu
trò/chơi_trò bác_sĩ/vợ_chồng/cô_dâu/bố_mẹ/người_lớn …… {đàn ông} · {đàn ông} …… trò/chơi_trò bác_sĩ/vợ_chồng/người_lớn/bí_mật · cởi đồ {em}
kéo {em} … vào/vô nhà_kho/phòng/bụi/nhà_vệ_sinh/chòi …… {cởi đồ} · đừng/không mặc quần_lót/đồ_lót/quần/áo_lót · bắt sờ …… {người ngoài}
áp_sát/ép_sát/cọ/cạ … {em} · áp_sát/ép_sát/cọ/cạ vào/vô người/mông/lưng/đùi {em} · nằm {đàn ông} … ôm
cho {em} coi/xem/sờ/nhìn chim/cu/ti/của_ổng/của_nó · gọi {em} lên/vào phòng riêng/thầy …… đóng_cửa/khóa_cửa/một_mình · phòng riêng … đóng_cửa/khóa_cửa
bật cam/camera … cởi · đòi {em} hôn/hun/ôm · {đàn ông} đòi/bắt/kêu/bảo {em} hôn/hun/ôm … {đàn ông}
{đàn ông} …… kiểm_tra/khám/coi/xem người/thân_thể/cơ_thể/chỗ/ngực … {em} · để {đàn ông} kiểm_tra/khám/coi/xem người/thân_thể/cơ_thể
kiểm tra người …… con_gái/lớn · {bạn} … {có thai} · {anh chị em} … {có thai} + {tuổi nhỏ} · {anh chị em} … {có thai} + khóc/giấu/sợ/trốn
{tôi} … {có thai} + sợ/giấu/không_dám/không_biết/phá_thai/trễ_kinh/bạn_trai/người_yêu/bố_mẹ_chưa_biết · cho {em} coi/xem chim
`),
  'thầy dạy': phrases(`
thầy · thầy giáo · thầy dạy · thầy thể dục · thầy chủ nhiệm · gia sư · huấn luyện viên · bảo vệ · chú bảo vệ · ông bảo vệ · bác bảo vệ · thầy dạy kèm
thầy dạy thêm · tài xế · xe ôm · chú xe ôm
`),
  'hai người': phrases(`
hai chú cháu · chú cháu · hai bác cháu · bác cháu · hai ông cháu · ông cháu · hai thầy trò · thầy trò · hai anh em · hai cậu cháu · cậu cháu · hai đứa
hai bố con · hai cha con · tụi mình · hai mình · chúng mình · hai người · riêng hai
`),
  'chỗ đi': phrases(`
chỗ đi tiểu · chỗ tiểu · chỗ kín · vùng kín · chỗ ấy · hậu môn
`),
  bụng: phrases(`
bụng
`),
  'sexual.2': phrases(`
{đàn ông} …… {nhìn trộm} · {nhìn trộm} …… {cởi đồ} · {đàn ông} …… mở/đẩy cửa …… {em} … ở trong/tắm/thay/vệ_sinh · {đàn ông} …… {chạm lén}
{đàn ông} …… {chạm} {em} · {cha dượng} …… {em} …… sợ · {cha dượng} …… {sợ} …… {đêm} · {em} … sợ {cha dượng} · {em} … sợ … {đàn ông} + {đêm}
{đàn ông} … nhìn {em} …… sợ/ghê/kì/ớn/khó_chịu · {đàn ông} … nhìn … chằm_chằm/ghê/kì · {đàn ông} …… theo/bám/đi_theo/bám_theo {em} …… sợ/về/nhà/vắng
{em} … bị … {người ngoài} bám_theo/theo_dõi/đi_theo/rình · trêu_ghẹo/chọc_ghẹo/huýt_sáo … {em}
{đàn ông} …… nói/nhắn … bậy/tục/chuyện_bậy/chuyện_người_lớn + {em} · {đàn ông} …… xin/đòi/hỏi … hôn/ôm/hun/sờ · {xâm hại} + {bạn}
{đàn ông} …… không_cho/bắt … mặc quần/áo · {đàn ông} …… làm {em} … sợ · {đàn ông} …… {em} … sợ … ở_một_mình/ở_nhà_với/gần/nhìn
{em} … sợ … phải ở_nhà/ở_một_mình với {đàn ông} · {thầy dạy} …… {em} …… sợ/khó_chịu/ngại/kì/không_thích …… chạm/tay/vai/đùi/gần/riêng/một_mình
{nhìn trộm} … khe_cửa/lỗ_khóa/cửa_sổ · sợ giờ/lúc tắm · sợ … tắm …… {đàn ông} · {đàn ông} …… đứng nhìn · {đàn ông} …… kì kì/cục/lắm
{đàn ông} …… bằng cách kì/kỳ/lạ · thầy đỡ/nắm/giữ/bế {em} … kì/sợ/khó_chịu · mở/kéo/tụt/cởi quần ra
{đàn ông} … nói … chơi trò/trò_này … với {đàn ông} · không muốn chơi …… trò …… {đàn ông} · chơi trò này với {đàn ông}
{đàn ông} …… bồng/bế/ẵm … vô_lòng/vào_lòng/lên_lòng/lên_đùi · {đàn ông} …… bóp bóp · {bố} … tắm cho {em} …… {tuổi nhỏ}/lớn/hoài · mặc hai/mấy cái quần
chuyện bữa/hôm/đêm đó/ấy · đau khi đi_vệ_sinh/đi_tiểu · khen {em} … lớn/xinh/đẹp … vuốt/sờ/ôm/nắm · vuốt tóc {em} · huýt_sáo/huyt sao … {em}
gọi {em} là em_yêu/bé_yêu/vợ/cưng · đòi ôm/hôn/hun · kê đầu lên đùi
`),
  'mặc ít': phrases(`
mặc đồ ngắn · đồ ngắn · đồ bơi · mặc đồ bơi · bikini · mặc váy ngắn · đồ mát · áo hai dây · đồ hở · hở · mặc đồ lót · đồ lót · quần lót
`),
  live: phrases(`
live · livestream · lai chim · lên live · bigo · cam · camera · gọi video · call video · video call
`),
  'online.3': phrases(`
{xin} …… {ảnh riêng} · {gửi} …… {ảnh riêng} · {ảnh riêng} …… {gửi} · {xin} … {em} … {cởi đồ} + {mạng} · {xin} … {gửi} … {cởi đồ}
{người lớn} …… {xin} … {ảnh} … ngực/mông/cơ_thể/người/riêng/mát/kín · {ảnh riêng} …… {phát tán} · {phát tán} …… {ảnh riêng} · {dọa} …… {phát tán}
{dọa} …… {ảnh riêng} · không {gửi}/chuyển_tiền/nạp_thẻ/nghe/cho/trả/đưa_tiền …… {phát tán} · {đòi tiền} …… {phát tán} · {phát tán} …… {đòi tiền}
có/giữ/lưu … {ảnh} … {em} …… {đòi tiền} · có/giữ/lưu … {ảnh} … {em} …… {dọa} · {ảnh} … {em} …… {đòi tiền} · ghép … mặt/hình/ảnh …… {đòi tiền}
lỡ {gửi} … {ảnh} …… đòi/dọa/thêm/bắt/sợ/tiền · lỡ mở/bật/gửi/gởi/cho_xem …… bắt/đòi/dọa/sợ · lỡ gửi/gởi · hẹn … gặp … {em}
hẹn … {em} …… một_mình/chỗ_vắng/khách_sạn/nhà_nghỉ/đồi_thông/nhà_trọ/bến_xe · hẹn … {em} …… {cấm nói}
hẹn gặp …… một_mình/chỗ_vắng/khách_sạn/nhà_nghỉ/công_viên/cổng_trường
{mạng} …… hẹn/rủ/đòi … gặp/ra/đi_chơi/đến_nhà/qua_nhà …… một_mình/giấu/đừng/bí_mật/vắng · quen … {mạng} …… hẹn/rủ/đòi … gặp/qua/đến/tới/ra
{người lớn} …… đòi/bắt/muốn … coi/xem … {em} {cởi đồ} · {mạng} …… muốn/đòi/bắt/xin … coi/xem/nhìn {em} … {cởi đồ} · {gửi} … {ảnh} + {cởi đồ}
tối_nào/đêm_nào … bắt … mở/bật cam/camera/máy · bật/mở/bắt/gọi … cam/camera/video … {cởi đồ} · ép/bắt/dụ/đòi … livestream/lai_chim … {cởi đồ}
{đòi tiền} … {ảnh} … {em} · bị/dụ/bắt/xúi/ép {em} … live/livestream/lai_chim/lên_live … {cởi đồ} · {live} …… {cởi đồ}
biết nhà {em} …… sẽ/đến/tới/tìm/kiếm/không_nghe · sẽ/dọa đến/tới nhà {em} …… không_nghe/nếu/kiếm/tìm
{ảnh} … {em} … thành … khỏa_thân/bậy/nude/không_mặc · khách_sạn/nhà_nghỉ … {em} · {em} …… khách_sạn/nhà_nghỉ …… chú/anh/bác/ông/rủ/hẹn/cho_tiền/mạng
dụ live cởi · live cởi đồ · hẹn {em} … quán_net/net/cổng/bờ/công_viên/quán/bến/ngã_ba/đồi/chỗ …… đừng/một_mình/tối_nay/không_được/giấu/bí_mật
hẹn {em} …… tối_nay/đêm_nay …… đừng/một_mình/giấu · {người lớn} …… trả_tiền/cho_tiền {em} … quay/chụp/nhảy/livestream … {mặc ít}
quay/chụp/nhảy … {mặc ít} · gửi … {ảnh} … {mặc ít} · {ảnh} … {mặc ít} …… {người ngoài} · xin/hỏi số_đo/size/vòng … {em} · số đo ba_vòng
{người lớn} …… hỏi/xin … số_đo/vòng_một/kinh_nguyệt/ngực/có_lông · bật/mở camera/cam … xem/coi/cho … người/ngực/mặt
bật/mở camera/cam …… không … thì … kể/đăng/gửi/đến · bắt {em} … làm bạn_gái/người_yêu/vợ/bồ · {bạn} … bị … tung/đăng/phát_tán … {ảnh}
giả_làm/giả/đóng_giả bạn/làm_bạn …… xin … {ảnh}
`),
  'online.2': phrases(`
{mạng} …… {xin} … {ảnh} … {em} · {xin} … {ảnh} {em} · {người ngoài} …… {xin} … {ảnh} … {em} · {em} … bị … lộ … {ảnh} · lộ {ảnh riêng}
lộ {ảnh} … {em} · {ảnh riêng} … {em} · {em} … {ảnh riêng} · ghép … mặt/hình/ảnh … {em} · {em} … bị … ghép/chế … mặt/ảnh/hình · ghép mặt · chế ảnh
{phát tán} … {ảnh} … {em} · {ảnh} {em} …… {phát tán} · {mạng} …… hỏi nhà/địa_chỉ/ở_đâu …… {em} · hỏi … nhà {em} ở_đâu …… một_mình/đừng/giấu
hỏi …… ở_nhà một_mình · hỏi … mặc gì/đồ_gì/đồ_lót/màu_gì · mặc đồ gì · {mạng} …… {cấm nói} · {mạng} …… {dọa} … {em}
nhắn … dọa/chửi/bậy/tục/ghê … {em} · {dọa} …… tới/đến/kiếm/tìm … trường/nhà {em} · {dọa} …… tới/đến trường/nhà …… kiếm/tìm/đánh/bắt
giữ/chiếm/hack/nắm/lấy … nick/mật_khẩu/tài_khoản/acc …… bắt/đòi/dọa/đăng/làm_theo · bị hack … {dọa} · bắt {em} … nạp thẻ
bắt/đòi/dọa … {em} …… nạp_thẻ/chuyển_tiền/gửi_tiền/mua_thẻ · người yêu bí_mật · yêu qua_mạng · {mạng} …… làm người_yêu/vợ/bồ
{em} … quen … {mạng} …… hỏi/rủ/đòi/bắt/bảo …… mặc/một_mình/gặp/ảnh/hình/bí_mật · {mạng} …… cứ/hoài/tối_nào gọi/call … {em} …… sợ/bắt/dọa
cho … robux/skin/kim_cương/quà/thẻ/tiền …… bắt/kêu/đòi/trả/gửi/hẹn/gặp/hình/ảnh · nếu/đổi/phải …… gửi … {ảnh}
{em} … block/chặn …… nick_khác/lập/nhắn_tiếp/dọa · nick khác …… {dọa} · {mạng} …… {phim bậy} … {em} · gửi … {em} … {phim bậy}
{mạng} …… bắt_nạt/nói_xấu/bêu/chửi/tẩy_chay/bôi_nhọ … {em} · lập … nhóm/page/nick … nói_xấu/chửi/ghét/anti/bêu … {em}
thử_thách/trò … {mạng} …… tự/rạch/nhịn/nguy_hiểm …… bắt/ép · bắt {em} … xem/coi/gửi/làm_theo … {phim bậy} · {người ngoài} …… {phim bậy} …… {em}
nhắn … bậy/tục/tục_tĩu/gạ/gạ_gẫm … {em} · nhắn {em} … bậy/tục/tục_tĩu · {em} … toàn/những hình/ảnh/clip bậy
gửi {em} … hình/ảnh/clip bậy/người_lớn/không_mặc · {mạng} …… gạ/dụ/xin … {em} …… gặp/yêu/hình/ảnh
người_lạ/kẻ_lạ/ai_đó … kết_bạn/nhắn/inbox/ib/gọi …… {em} …… xin/hỏi/rủ/đòi/dọa/bậy · gửi … {em} … clip/hình/ảnh/video ghê/bậy/kinh/tởm/xấu
{người ngoài} …… biết trường/nhà/chỗ_ở/giờ … {em} …… nhắn/theo/tìm/đến · biết trường/nhà {em} … biết · đọc mã/otp
`),
} as const
