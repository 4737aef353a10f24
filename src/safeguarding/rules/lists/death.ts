import { phrases } from './phrases.ts'

/** A child who may hurt itself. */
export const death = {
  'muốn chết': phrases(`
tự tử · tutu · tự vẫn · tự sát · tự kết_liễu · kết liễu · quyên sinh · muốn/mún chết · chỉ muốn/mong/ước/cần chết · chết quách
chết cho xong/rồi/rảnh/khỏe/đỡ/nhẹ/khỏi/khuất · chết đi cho · thà chết · chết còn sướng/hơn · chết còn hơn · chết sướng hơn · đi chết
nghĩ đến/tới/về chuyện/cái chết · nghĩ tới/đến/về cái_chết/chết/chuyện_chết/chuyện_đó · muốn kết_thúc · kết thúc cuộc_đời/tất_cả/cuộc_sống/mọi_thứ/đời
không/chẳng/chả/hết/chán/hết_muốn muốn/thiết sống · không muốn tồn_tại · không muốn sống · chán sống · hết muốn sống · không còn muốn sống
không sống nữa · không muốn có_mặt · sống không nổi · sống làm_gì · sống để làm_gì · sống chi · sống mệt · sống khổ quá · ước không được sinh_ra
ước chưa từng sinh_ra · không nên sinh_ra · đừng sinh ra · phải chi không sinh_ra · giá mà không sinh_ra · gieo mình · treo cổ tự · thắt cổ
uống thuốc_sâu/thuốc_chuột/thuốc_cỏ/thuốc_diệt_cỏ/thuốc_trừ_sâu · uống hết thuốc · ăn/nhai/hái lá_ngón · lá ngón · nhảy lầu · nhảy cầu · nhảy sông
nhảy xuống cho/là/chắc/thì/xong · rạch tay · rạch cổ_tay · rạch da · rạch chân · rạch vô/vào/lên tay/đùi/chân/da · cứa tay · cứa cổ_tay · lấy lưỡi_lam
lưỡi lam · dao lam · cắt cổ_tay · cắt mạch · cắt tay mình/để/cho · tự làm đau · tự cắt · tự rạch · tự cứa · tự cào · tự đập đầu · tự hành_hạ · tự đâm
tự hại · thư tuyệt_mệnh · thư vĩnh_biệt · viết di_chúc · thư tạm_biệt · lá thư tạm_biệt · lời vĩnh_biệt · bước thêm một_bước
không có em/con/mình/tui/nó/tao thì/chắc/nhà/ba/mẹ/má/bố · không có con/em trên đời · em/con/mình/tui chết đi/thì/rồi/chắc/có
`),
  'biến mất': phrases(`
biến mất · tan biến · biến khỏi · ngủ luôn không · ngủ luôn · ngủ mãi · ngủ một_giấc · ngủ rồi không/khỏi · không/khỏi/đừng thức/tỉnh/dậy dậy/nữa/lại
không tỉnh_dậy · không thức_dậy · khỏi phải dậy · khỏi dậy · không phải dậy · không bao_giờ dậy/tỉnh/thức · đừng dậy · đi xa luôn · đi xa mãi
đi xa lun không về · không về nữa · đi thật_xa không về · lên thiên_đàng · đi theo bà/ông/mẹ/má/ba ngoại/nội/luôn/cho · đi theo mẹ
`),
  'vô giá trị': phrases(`
vô dụng · vô tích_sự · đồ thừa · người thừa · gánh nặng · đồ bỏ · là đồ_bỏ · không ai cần · chẳng ai cần · không ai thương · không ai nhớ
không ai nhận_ra · không ai quan_tâm · không ai biết · không ai buồn · ai cũng ghét · đỡ khổ · đỡ mệt · đỡ cực · đỡ phải · nhẹ gánh · làm khổ
làm phiền · làm gánh_nặng · hết buồn · hết mệt · hết đau · hết khổ · khỏi buồn · cho đỡ buồn/khổ/đau/bức · ghét bản_thân · ghét chính mình · muốn khóc
trống rỗng · tuyệt vọng · bế tắc
`),
  'chỗ cao': phrases(`
sân thượng · lan can · lan can tầng · cầu · trên cầu · thành cầu · nóc nhà · mái nhà · bờ hồ · bờ sông · bờ suối · bờ vực · vực · tầng 3 · tầng ba
tầng 4 · cửa sổ · đường ray · giữa đường · xuống nước · sông · hồ
`),
  thuốc: phrases(`
viên thuốc · nhiều viên thuốc · thuốc ngủ · thuốc chuột · thuốc sâu · thuốc cỏ · thuốc diệt cỏ · vỉ thuốc · lọ thuốc · nắm thuốc · một nắm thuốc
thuốc · chai thuốc · lá ngón
`),
  'vì buồn': phrases(`
mỗi lần · mỗi khi · khi buồn · lúc buồn · chảy máu · cho đỡ · đỡ buồn · cho đỡ buồn · cho hết buồn · bức quá · cãi nhau · bị la · bị điểm
`),
  'thuốc độc': phrases(`
thuốc sâu · thuốc chuột · thuốc cỏ · thuốc diệt cỏ · thuốc trừ sâu · thuốc rầy · cả vỉ thuốc · hết vỉ thuốc · hết lọ thuốc · một nắm thuốc
nhiều thuốc · thuốc ngủ
`),
  'selfHarm.3': phrases(`
{muốn chết} · {em} … muốn/ước/ước_gì/mong/giá {biến mất} · ước/ước_gì/mong/giá_mà …… {biến mất} · {biến mất} + {vô giá trị}
{em} … {biến mất} … {vô giá trị} · {bạn} … {biến mất} + cho/tạm_biệt/dặn/giữ_giùm/gấu_bông/đồ_chơi
không đi_học nữa + giữ/giữ_giùm/giữ_dùm/gấu_bông + {em} · giữ/cho … gấu_bông/đồ_chơi/con_mèo + nói/ns mẹ/má đừng_buồn · nói {mẹ} … đừng buồn
cho … hết đồ_chơi/đồ/sách/gấu_bông · {chỗ cao} …… một_mình …… nghĩ/nhảy/bước/rơi
leo/trèo/đứng/bước … {chỗ cao} …… thả_tay/buông_tay/nhảy/rơi/hết_mệt/hết_buồn/lao_xuống
đứng/leo/ra … {chỗ cao} …… nghĩ/muốn …… nhảy/rơi/chết/bước/biến · rơi xuống …… {vô giá trị} · nhảy xuống …… {vô giá trị}
uống hết …… buồn/khổ/đau/xong · giấu/gom/để_dành/cất/trữ … {thuốc} · uống/nuốt … {thuốc} …… chết/xong/hết/ngủ_luôn/khỏi
uống/nuốt … nắm/cả_vỉ/cả_lọ/hai_vỉ/nhiều/mấy_chục {thuốc} · sợ … {em} … làm_dại/làm_liều/nghĩ_quẩn · nghĩ quẩn · nghĩ dại · làm dại
sống … {vô giá trị} …… {biến mất} · sống … chỉ làm_khổ/làm_phiền/gánh_nặng · nằm … đường_ray/đường_tàu · lao ra/vào xe/đường/xe_tải
{em} … chết … {vô giá trị} · {em} … chết … không_ai/chẳng_ai biết/buồn/khóc/nhớ/hay · {em} chết cho/thì {người thân}
ước/ước_gì/giá_mà/giá/phải_chi/mong/muốn …… chưa_từng/chưa/không/đừng … sinh_ra
lấy kim/dao/kéo/compa/lưỡi_lam/mảnh_chai/dao_lam/bút … đâm/rạch/cứa/chọc/cắt … tay/đùi/chân/mình/người/da · máu … cổ_tay
cổ_tay … máu/vết/rạch/băng/sẹo · không còn gặp … nữa …… chào/tạm_biệt/mọi_người
mai/từ_mai …… không còn … đời/gặp/ở_đây/nữa …… chào/tạm_biệt/bạn/đừng · muốn … cho xe cán/tông/đụng · xe cán/tông … cho rồi/xong/chết
{em} … sẽ/muốn/định/đòi/nghĩ/tính … nhảy/chết/uống_thuốc/treo_cổ · dọa/đòi/nói_sẽ/bảo_sẽ nhảy/chết/tự_tử/uống_thuốc · uống … cả vỉ/lọ/chai/nắm/hộp
{em} … uống … {thuốc độc} · ngày cuối_cùng/cuối … viết/sống/gặp/đi_học …… chào/tạm_biệt/xin_lỗi/mọi_người · lần cuối_cùng/cuối … viết/gặp/nói
xin_lỗi {người thân} … {tôi} đi đây · xin lỗi {người thân} … con đi · con đi đây · rạch đùi/chân/bụng/ngực
{em} … rạch/cứa/khứa … đùi/tay/chân/da/người … bằng · sống hay chết · chết cũng được · sống cũng vậy/thế · sống chẳng/không để_làm_gì/ý_nghĩa/nghĩa_lý
{tôi} … không xứng sống/tồn_tại · chết đi cho {người thân} · chết thì tốt/hay/hơn/đỡ · {tôi} chết thì/là/chắc/có_lẽ/cho · trôi theo nước/dòng
muốn trôi · treo dây/cổ … xà/cây/phòng · treo dây lên · gỡ kịp · không/chẳng còn lý_do/lý_do_gì/ý_nghĩa/động_lực … sống/tiếp_tục/cố
không/chẳng còn lý do · không muốn tiếp_tục · kiếp sau · bóp cổ mình · hết lý_do sống · thử một lần … không chết · đã thử … chết
ước/mong … xe … tông/cán/đụng {em} · tông/cán {em} luôn/chết/cho_rồi · muốn theo ngoại/nội/mẹ/bà/ông/má/ba · không thấy/còn đường nào … sống
đường nào … sống_tiếp/sống tiếp · {chị lớn} chết {em} … buồn/nhớ không · hỏi … chết … có buồn không · tìm cách … chết · cách nào chết · chết không đau
sống tốt thay · thay phần {em}/nó/tao/tui · nên/muốn biến_mất/biến mất … khỏi nhà/đời/đây · trùm bao/túi … đầu · trùm bao ni_lông/nilon/nylon
nín thở … chết/tới · viết sẵn thư/lá_thư · thư để_lại/để lại
`),
  'selfHarm.2': phrases(`
không có {tôi} … {vô giá trị} · {tôi} … {biến mất} …… {vô giá trị} · tay … vết/đầy_vết/đầy rạch/vết_rạch/vết_cắt/cứa · vết rạch
vết cắt … tay/chân/đùi · tự dập/đập/đánh/tát/cắn/nhéo đầu/mình/vào/tay/mặt · dập/đập đầu vào/vô tường
rạch/cứa/cắt/cào … tay …… buồn/đỡ/giấu/che/không_dám/hứa/đau · kéo/mặc tay_áo/áo_dài_tay …… che/rạch/vết · {em} … không_muốn sống/dậy/thở/tồn_tại
{em} … {vô giá trị} …… chết/biến/đi_luôn/sống · {em} … là {vô giá trị} … nhà/gia_đình
{em} … tự/hay cắn/đánh/tát/cào/nhéo/véo/đấm … tay/mình/mặt/đầu/người … {vì buồn} · cắn tay … {vì buồn} · cắn tay mình · cắn … tay mình
cào/đấm/đánh/cắn/véo … mình/tay/tường …… {vì buồn} · không có {em} … {người thân} …… hạnh_phúc/sướng/hơn/vui/khỏe/đỡ
{người thân} …… hạnh_phúc/đỡ/sướng … nếu/khi không_có {em} · chia/cho/tặng/để_lại … đồ của {em} … hết/thương/giữ · chia đồ · viết tên … chia
{em} … bệnh chết/chết … {người thân} … làm_lành/làm_hòa/thương/hết/vui · hỏi … uống bao_nhiêu thuốc · bao nhiêu thuốc … không dậy/chết/ngủ_luôn
tiếc … còn thức_dậy/sống/thở · thức dậy … tiếc/ghét/chán/buồn · cho {em} … dặn … ngoan/thay/chăm/lo …… {mẹ} · xóa hết hình/ảnh/bạn_bè … cho/dặn/tặng
đứng … {chỗ cao} …… nhìn_xuống/nhìn xuống/nhẹ · nhìn xuống … nhẹ_người/nhẹ/muốn/hết · không có {em} … tốt_hơn/tốt hơn/vui_hơn/đỡ/nhẹ/bớt
thế_giới/mọi_người/nhà không có {em}
`),
  'selfHarm.1': phrases(`
{tôi} … {vô giá trị} · {tôi} … {biến mất} … không_ai/chẳng_ai/ai · không ai nhận_ra · không muốn ăn … không muốn chơi/nói/làm/ra
không muốn làm/chơi/nói gì hết/nữa · không còn muốn làm/chơi/nói gì · không muốn gặp ai/nói_chuyện · tuyệt vọng · ghét bản_thân · chán đời
không còn ý_nghĩa · không thấy vui nữa · khóc một_mình · khóc thầm · đêm nào {em} khóc · {em} … đêm_nào/tối_nào/ngày_nào/mỗi_đêm/hằng_đêm … khóc
`),
} as const
