import { phrases } from './phrases.ts'

/** Violence by grown-ups, and by other children. */
export const harm = {
  'violence.3': phrases(`
{người lớn} …… {hung khí} …… dọa/giết/chém/đâm/rượt/đuổi/kề/dí/đòi/vung · {hung khí} …… {dọa}/giết/chém/đâm/rượt/kề/dí …… {em}
cầm/lấy/vác/xách/rút {hung khí} …… {em} · cầm/lấy/vác/xách/rút {hung khí} …… {người thân}
cầm/lấy/vác/xách/rút {hung khí} …… rượt/dọa/chém/đâm/giết/đuổi/đòi · {người lớn} …… dọa/đòi/nói_sẽ/bảo_sẽ/đe/hăm/thì giết/chém/đâm/đốt/thiêu
{người lớn} …… giết {em} · giết/chém/đốt cả/hết nhà/cả_nhà/gia_đình · giết cả nhà · giết chết {em}
{người lớn} … {đánh} … {em} …… chết/suýt_chết/ngất/bất_tỉnh/xỉu/không_thở_được/thở_không_được/thở_không/chảy_máu_đầu/nhập_viện/đi_viện/cấp_cứu
{bị đánh} …… ngất/bất_tỉnh/nhập_viện/đi_viện/cấp_cứu/suýt_chết · {người lớn} …… bóp_cổ/siết_cổ/xiết_cổ …… {em} · bị … bóp_cổ/siết_cổ/xiết_cổ
{người lớn} … dìm/nhấn/dúi đầu/xuống nước/hồ/lu/ao · {người lớn} …… nhốt/giam/xích/trói/cột/khóa … {em}
{em} … bị … {người lớn} … nhốt/giam/xích/trói · {em} … bị … nhốt/giam/xích/trói … trong/ở/ngoài/mấy/cả/từ/vào · {em} … đang … {bị đánh}
{mẹ} … đang … {bị đánh} · đang/sắp {đánh} {em} · đang {đánh} {mẹ} · {người lớn} … đang {đánh} · đang trốn/núp …… {người lớn}
{em} … trốn/núp/chui … gầm_giường/dưới_giường/nhà_vệ_sinh/tủ/góc_nhà/gầm_bàn/chuồng
trốn/chui/núp … gầm_giường/gầm_bàn/trong_tủ/dưới_giường …… {người thân} · {người lớn} …… đốt/tưới_xăng/tạt_xăng/đổ_xăng nhà/em/con/mẹ
đổ/tưới/tạt xăng · tạt axit · {người lớn} …… kề/dí dao · {người lớn} …… đập đầu {em} …… tường/bàn/sàn/cột/đất · đập đầu {em} · {người lớn} … bóp_cổ
bóp_cổ {em}/{mẹ} · thở không_được/không_nổi …… bóp/siết/đè · {người lớn} … đang đập/phá/đạp cửa · đang đập cửa
núp/trốn … trong/dưới/ngoài … buồng/phòng/giường/vườn/tủ/gầm/bếp/rẫy …… {người thân}
{người thân} …… {em} … núp/trốn … trong/dưới/ngoài buồng/phòng/giường/vườn/tủ/gầm/bếp · bóp cổ {em} · bóp co {em} · bop co {em}
{người thân} … dọa/đòi giết · thì {người lớn} giết · dọa giết
{người lớn} … bảo/nói/dọa … ném/quăng/thả/dìm/đẩy {em} … xuống/vô/vào giếng/sông/suối/lửa/ao/hồ · {người lớn} … đập … {đồ đánh} … đầu
đập vào/vô đầu {mẹ}/{em} · {người lớn} …… {đồ đánh} … đập … vào/vô đầu · cầm {đồ đánh} … đập · xích {em} … cây/cột/gốc/chân · treo ngược/lên {em}
treo {em} … lên/ngược/xà/cây · {người lớn} … xách/treo/trói {em} … ngược/xà/cây · đang bị rượt/đánh/đuổi/nhốt
{em} … đang bị {người lớn} … rượt/đánh/đuổi/nhốt
`),
  'violence.2': phrases(`
{người lớn} … {đánh} … {em} · {người lớn} …… {đánh} {em} · {người lớn} …… {đánh} … bằng {đồ đánh} · {người lớn} …… {đồ đánh} … {đánh}
{người lớn} … {đánh} …… {vết thương} · {người lớn} … {đánh} … {mẹ} · {bố} … {đánh} … {mẹ} · {cha dượng} … {đánh} … {mẹ}
{người lớn} … {đánh} …… {say} · {say} … {đánh} · {say} …… {đánh} …… {em} · {say} …… {đánh} …… {mẹ} · {say} …… lôi/túm/xách/kéo …… {em} …… {đánh}
{say} …… đập_đồ/đập_phá/đập_nhà/phá_nhà/quậy/chửi/la_hét/đuổi … {em} · {say} …… đập_đồ/đập_phá/quậy_phá/chửi_bới …… sợ
{em} … {bị đánh} … {người lớn} · {em} … bị {người lớn} … {đánh} · bị {người lớn} … {đánh} · bị {người thân} … {đánh} · {bị đánh} … bằng {đồ đánh}
{đánh} {em} … bằng {đồ đánh} · quất/đánh/vụt/đập … bằng {đồ đánh} · {bị đánh} …… {vết thương}
{em} …… {bị đánh} …… đau/khóc/sợ/hoài/suốt/ngày_nào/mỗi_ngày/mãi/thường · {em} … {bị đánh} hoài/suốt/mãi/nữa
{đánh} {em} … hoài/mãi/suốt/mỗi_ngày/dã_man/đau/túi_bụi/như · {đánh} {em} …… {vết thương} · hay {đánh} {em} · {người lớn} hay/cứ/toàn/suốt_ngày {đánh}
{người thân} … lôi/túm/xách/nắm …… {đánh} · {người thân} …… đập_đồ …… {đánh} · sợ … {đánh} … không dám về/về_nhà · sợ … {người thân} … {đánh}
sợ … {bị đánh} …… không/chẳng dám · {em} … {vết thương} …… {đánh} · lưng/tay/chân/người/mặt/mắt/đùi {em} … {vết lằn}
lưng/tay/chân/người/mặt/mắt/đùi … còn {vết lằn} · {em} …… đầy/toàn/nhiều/có {vết lằn} · {vết lằn} … {em} …… {người lớn}
{em} … {vết lằn} … nói/bảo/dặn … té/ngã · nói/bảo/khai … té/ngã/bị_té/bị_ngã/té_xe …… bầm/gãy/tím/đánh/sưng
{vết thương} …… nói/bảo/khai/dặn … té/ngã/tự_ngã/bị_té/té_xe · {vết thương} …… tuần_nào/tháng_nào/lần_nào/hoài … té/ngã
áo_khoác/áo_dài_tay/áo_dài tay …… {vết lằn} · {vết lằn} …… áo_khoác/áo_dài_tay/áo_dài · không được để ai thấy
{người lớn} … bắt … quỳ …… vỏ_mít/sỏi/đá/nắng/gai/xơ_mít/gạo · bắt {em} … quỳ … vỏ_mít/sỏi/nắng/gai/xơ_mít
quỳ … vỏ_mít/gai_mít/xơ_mít/sỏi/vỏ_sầu_riêng · phạt quỳ · {người lớn} … phạt/bắt {em} … quỳ
{người lớn} … dí/châm/gí … thuốc_lá/tàn_thuốc/bàn_ủi/bàn_là/sắt · {người lớn} … tạt/hắt/dội … nước_sôi/nước_nóng … {em}
{người lớn} … ném/liệng/chọi/phang/quăng … vào/vô {em} · {người lớn} … ném/liệng/chọi/phang/quăng … {đồ đánh} … {em}
{người thân} …… cãi_nhau/đánh_nhau …… sợ/trốn/máu/dao/đập · {bố}/{mẹ} … đánh_nhau · {bố} {mẹ} đánh_nhau · {bố} … {đánh} {mẹ}
gặp {người lớn} … ăn_đòn/bị_đánh · về … ăn_đòn/bị_đòn/bị_đánh · {em} … can … bị/tát/đánh/luôn
nghe tiếng_xe/tiếng … {bố} …… tắt_đèn/nằm_im/run/trốn/sợ/đập · nghe/thấy {bố} về …… trốn/run/sợ/tắt_đèn/nằm_im
{người thân} … {chửi} … {em} …… mỗi_ngày/suốt/hoài/vô_dụng/chết/đuổi/đồ/ngu/không_bằng
{người thân} … nói … {em} … chết_đi/đồ_bỏ/đừng_sinh/không_phải_con/nợ_đời · {thầy cô} … {đánh} … {em}
{thầy cô} … {đánh} … bạn/học_sinh/các_bạn …… {vết thương} · {thầy cô} … {đánh} … tay/mông/đầu/mặt/tai … {em}
{thầy cô} … {chửi} … {em} …… ngu/đồ/con_vật/chó/nhục/trước_lớp · đừng/xin đánh {em} · đừng đánh {tôi} · đau … không được khóc
không được khóc … {đánh} · {đánh} … cấm khóc · khóc … {đánh} thêm/tiếp/nữa · {em} … {bị đánh} …… {cấm nói} · {người lớn} …… {đánh em}
lấy/cầm/dùng/bằng {đồ đánh} … {đánh} … {em} · lấy/cầm/dùng/bằng {đồ đánh} …… {đánh em}
lấy/cầm/dùng {đồ đánh} …… vào/vô tay/lưng/mông/đầu/chân/người {em} · {người lớn} … lấy kim/dao/kéo … châm/đâm/chích · châm vào tay {em}
{người lớn} … {dọa} … {em} …… {cấm nói} · {người đó} … {dọa} {em} · {người lớn} … đuổi_đánh/rượt_đánh/lôi_cổ/túm_cổ/nắm_cổ … {em}
{bố}/{mẹ}/{cha dượng}/{mẹ kế} … hành/hành_hạ/đày_đọa/ghét_bỏ … {em} · chạy sang/qua … nhà bà/nội/ngoại/hàng_xóm …… {người thân} … đánh/say/đập
{say} …… {em} … chạy/trốn/núp/sợ …… hàng_xóm/bà/ngoài/rẫy · đem/lôi/lấy {em} … trút_giận/trút giận · trút giận
{người lớn} … bắt {em} … liếm/ăn/uống … nước/sàn/đất/phân/ớt/đồ · {người lớn} … cầm kéo cắt tóc · {người lớn} … gõ … vào/vô đầu/tay/ngón_tay
nghe … tiếng roi/đánh/đập/khóc/la … {nhà kế} · {nhà kế} … đánh/đập con/cháu/em/vợ/bé · tiếng đánh_nhau/đập_phá/chửi_nhau … nhà · bịt tai
{bố} … {mẹ} … đánh_nhau · gí/dí/nhúng/ấn … tay {em} · gí/dí/nhúng/ấn tay {em} … nồi/lửa/nước_sôi/bếp
{người lớn} bắt {em} … úp_mặt/úp mặt/quỳ/đứng_nắng/đứng/coi_truồng/cởi_truồng/ăn … tro/đất/phân/nắng/mưa/sân
lên cơn …… {người thân}/{em} … ngủ_nhờ/trốn/chạy/đánh/đập · {mẹ} con {em} … ngủ nhờ · ngủ nhờ … ba/bố/cha/dượng lên_cơn/say/đánh
mẹ/má khóc …… quét/bể/vỡ · kiếng/kính/chén/đồ/cửa/ti_vi … bể/vỡ … mẹ/má khóc · canh chừng … {bố}/{cha dượng}/{mẹ kế} · {người lớn} … cầm gì … tay
{thầy cô} … kéo/véo/xách/nhéo tai … {em} · kéo/véo/xách/nhéo tai … rách/đỏ/chảy_máu/sưng · rách … vành_tai/tai · đi cà_nhắc/cà nhắc · {bố} … dạy nó
khóc là/thì bị/ăn/thêm đánh/đòn/roi/thêm · thêm … roi · mười/mấy/chục roi · trói {em} … ghế/cột/giường/tay · trói tay em_bé/bé/trẻ
nhét khăn/giẻ/vải … miệng · cấu/nhéo/véo vào/vô đùi/tay/lưng {em} · chỗ … quần/áo che · lãnh đủ/đòn
thua độ/đề/bài/bạc …… {em}/{mẹ} … lãnh/đánh/chịu/đòn · nhốt {em} … ngoài/trong/ở chuồng/nhà/kho/phòng · {người lớn} nhốt {em}
hất/tạt/đổ/hắt … canh/nước/cơm/cháo/trà/dầu … vô/vào/lên người/mặt/tay/đầu {em} · hất/tạt/đổ … nóng vô/vào/lên · cấm/không_cho … khóc/ra_đường/gặp_ai
{người lớn} ném/quăng/liệng/phang … bàn/ghế/nồi/chén/ly/đồ/dao … về_phía/vào/vô/trúng … {em} · về phía {em} …… tránh · bị đứng dưới mưa/nắng
bắt đứng dưới/ngoài mưa/nắng · {em} bị đứng/quỳ … mưa/nắng/ngoài_sân/cả_đêm · cào/cấu/bấu mặt/tay/cổ/lưng {em} · {người lớn} … cào/cấu/bấu {em}
nhồi/nhét/bịt … khăn/giẻ/vải/băng_keo … miệng · {người lớn} dọa … thảy/ném/quăng/thả/vứt {em} … xuống/ra/vô/vào
dọa thảy/ném/quăng/thả/vứt xuống/ra/vô/vào/cho · mặc áo_dài_tay/áo dài_tay/áo_khoác …… khỏi_ai_hỏi/ai hỏi/ai thấy/giấu/che · khỏi ai hỏi/thấy
{người lớn} với/và {người lớn} … chém/đánh/đâm nhau · rượt chém/đánh/đâm · bồng em chạy · vung tay … trúng · {bố}/{mẹ}/{cha dượng} … là trúng {em}
cầm gì … quăng/ném/đánh/phang nấy · trúng đầu {em} …… khâu/máu/sưng · khâu mấy/ba/hai/bốn/năm/mười mũi · {hai lần không} … {em} không … {bị đánh}
{hai lần không} … {em} không bị … {người lớn} … {đánh}
`),
  'nhà kế': phrases(`
hàng xóm · nhà bên · nhà kế bên · nhà bên cạnh · nhà đối diện · kế nhà · cạnh nhà · gần nhà · hàng xóm nhà em
`),
  'người đó': phrases(`
người đó · người ta · ông đó · chú đó · anh đó · ông ấy · chú ấy · anh ấy · bác ấy · ổng · hắn · họ · người ấy · người kia · anh kia · chú kia
ông kia · cậu · dượng · bố dượng
`),
  'vết lằn': phrases(`
bầm · bầm tím · tím bầm · vết bầm · vết tím · vết lằn · vết roi · lằn · lằn roi · vết hằn · thâm tím · bị bỏng · vết bỏng · tím mắt · bầm mắt
sưng mặt · vết đánh · dấu roi · vết thương
`),
  'violence.1': phrases(`
không muốn/thích/dám về_nhà …… {người thân} · sợ về nhà · {bố}/{mẹ}/{cha dượng}/{mẹ kế} … ghét/bỏ/không_thương {em}
{mẹ kế}/{cha dượng} … {em} … khóc/buồn/ghét/hành · {người thân} … {chửi} {em} … hoài/suốt/ngày_nào/mỗi_ngày/thậm_tệ
{bố}/{mẹ} … cãi_nhau/gây_nhau/la_nhau …… hoài/suốt/mỗi_đêm/sợ/khóc/bịt_tai · {em} … bị_phạt/phạt … ngoài_nắng/quỳ/nhịn/đứng_nắng
`),
  'bắt nạt': phrases(`
bắt nạt · bắt nạc · bắc nạt · ăn hiếp · ức hiếp · hiếp đáp · trấn lột · xin đểu · tẩy chay · bo xì · bơ · cô lập · cho ra rìa · nghỉ chơi · chọc
chọc quê · chọc ghẹo · chọc hoài · trêu · trêu chọc · trêu ghẹo · giễu · giễu cợt · chế giễu · chế nhạo · chê · chê cười · cười nhạo · chửi · nói xấu
sỉ nhục · bêu · bêu xấu · miệt thị · kì thị · kỳ thị · dọa · dọa đánh · hăm · hăm dọa · đòi đánh · chặn đánh · chặn đường · chặn · đón đường · vây
quây · đánh hội_đồng · hội đồng · đánh · đấm · đá · đạp · tát · đè · xô · xô ngã · đẩy · đẩy ngã · gạt chân · ngáng chân · giật tóc · kéo tóc · giật
giật cặp · giật tiền · giật khăn · xé áo/vở/sách/tập · lột áo/quần/đồ · tụt quần · cởi áo · giấu dép/cặp/vở/giày/sách/đồ · vứt cặp/dép/vở/sách/đồ
quăng cặp/dép/vở/sách/đồ · ném đá/đồ/giấy/phấn/rác · đổ nước · đổ nước lên/vô · tạt nước · dồn vô/vào · nhốt · nhốt trong/vô/vào · khóa trong
quay clip · quay phim · lấy tiền · lấy đồ · cướp tiền · bắt quỳ · bắt chép · bắt xin_lỗi · bắt nộp/đưa tiền · ép đưa_tiền · ép hút thuốc · giẫm
giẫm lên · nhổ nước_miếng · phun nước_miếng · viết bậy · viết chữ bậy · bôi bẩn · đuổi đánh · rượt đánh · xúm vô/vào/lại · hùa · đặt biệt_danh · gọi
bịt mũi · né · cạch mặt · xa lánh · ném · chọi · dí
`),
  'bắt nạt nặng': phrases(`
bắt nạt · bắt nạc · bắc nạt · ăn hiếp · ức hiếp · hiếp đáp · trấn lột · xin đểu · tẩy chay · bo xì · cô lập · nghỉ chơi · chặn đánh · chặn đường
đánh hội_đồng · hội đồng · miệt thị · sỉ nhục · giật tiền · xé áo · lột đồ · lột áo · kì thị · đòi đánh · hăm đánh · dọa đánh · rượt đánh · đón đường
`),
  'bullying.3': phrases(`
{bạn xấu} …… hẹn/hăm/dọa/đòi xử …… chiều_nay/hôm_nay/mai/tan_học/sau_giờ · hẹn xử {em} · {bạn xấu} …… dọa/đòi/hăm giết/đâm/chém
{bạn xấu} …… {hung khí} …… {em} · {bạn xấu} …… lột/xé/cởi đồ/áo/quần {em} …… quay/clip/đăng
{bạn xấu} …… {đánh} {em} …… ngất/bất_tỉnh/nhập_viện/gãy/cấp_cứu
`),
  'bullying.2': phrases(`
{em} … bị … {bắt nạt nặng} · {bạn xấu} … {bắt nạt nặng} … {em} · {bạn xấu} … {bắt nạt} {em} · {bạn xấu} … {bắt nạt} … {em} …… {khóc}
{bạn xấu} …… {bắt nạt} … cặp/dép/áo/vở/tóc/đầu/lưng/mặt/bàn/tiền/quần/khăn/tập/sách/xe {em} · {bạn xấu} …… {bắt nạt} …… đầu/lưng/mặt/cặp/người {em}
{em} … bị … {bạn xấu} … {bắt nạt} · {bạn xấu} …… quay clip/phim …… {em} · đè {em} … xuống/ra …… giật/lấy/đánh/cởi · đè {em} xuống
{bạn xấu} … gọi {em} … là/đồ con_heo/heo/mọi/khỉ/chó/câm/ngu/điên/mập/lùn/đen/thằng/con/đồ/quái/bê_đê/pê_đê
gọi {em} … là/bằng con_heo/heo/mọi/khỉ/chó/câm/ngu/điên/mập/lùn/đen/thằng_câm/đồ/thằng/con/quái_vật/mọi_rợ
chê/nói/chọc {em} … hôi/mập/nghèo/đen/lùn/xấu/ngu/mọi/khùng/điên/dơ/bẩn/không_cha/mồ_côi/con_hoang/bê_đê/pê_đê
{bạn xấu} … không cho {em} chơi/ngồi/vô_nhóm/vào_nhóm · không cho {em} … chơi …… xô/đánh/đuổi/khóc/buồn/hôi/một_mình
không ai chơi … {em} …… buồn/khóc/một_mình/ghét/nữa · {em} … bị … tẩy_chay/bơ/cô_lập/bo_xì/ra_rìa · {bạn xấu} … lập_nhóm/lập nhóm …… nói_xấu/ghét/chửi
đặt tên … hội_ghét/ghét · {bạn xấu} …… chặn … {em} · chặn {em} …… tiền/đánh/xin/lấy · {bạn xấu} …… tiền/đồ_ăn/tiền_ăn_sáng/tiền_quà của {em}
lấy/xin/trấn/đòi/cướp/giật/nộp tiền … {em} … ngày_nào/mỗi_ngày/hoài/không_đưa/đánh · {bạn xấu} …… không_đưa/không_đưa_tiền …… đánh
{em} … không dám/muốn/thích … đi_học/đến_trường/tới_trường/tới_lớp/đến_lớp/hk …… {bắt nạt}
{bắt nạt} …… không/hổng dám/muốn/thích … đi_học/đi_hk/đến_trường/tới_trường/đến_lớp/vô_lớp
{bạn xấu} …… {bắt nạt} …… không dám/muốn … đi_học/mách/méc/nói/tới/đến/đi_hk/đi_vệ_sinh · mách/méc/nói … là/thì ăn_đòn/bị_đánh/đánh_nữa/đòn
{em} … đi_học … về … mất đồ/dép/bút/tiền/cặp …… lớp/đòi/bị · {bạn xấu} …… bắt {em} … quỳ/xin_lỗi/chép/làm_bài/mua/nộp/cõng/liếm/ăn/uống
{em} … bị … {bạn xấu} … {đánh} · {em} … bị … {bạn xấu} … đánh/đạp/đá/đấm/tát · {bạn xấu} … {đánh} {em} · {bạn xấu} …… {đánh} … {em} …… {vết thương}
{bạn xấu} …… dồn … {em} … nhà_vệ_sinh/toilet/góc/tường · {em} … bị … trêu/chọc/cười …… không_dám/khóc/hoài/ngày_nào/không_muốn/nghỉ_học
trêu/chọc {em} … nói_lắp/nói_ngọng/nghèo/mồ_côi/mập/đen/lùn/khuyết_tật/dân_tộc · bị trêu/chọc/cười vì/tại …… không_dám/không_muốn/khóc/nghỉ/buồn
{bạn xấu} … bắt {em} … giặt/dọn/làm/mua/nộp/hầu/phục_vụ/xách/khiêng/quét/chép · {em} … bị {bạn xấu} … bắt giặt/dọn/làm/mua/nộp/hầu/xách/chép/quỳ
bị … bắt giặt/hầu/nộp_tiền/chép_bài …… không … thì/là bị · {bạn xấu} … lấy/đổ/giật/quăng/vứt cơm/nước/đồ/sách/vở/cặp/dép …… {em}
lấy cơm/đồ_ăn/tiền … {em} …… đổ/vứt/cười · dồn/kéo/lôi/nhốt {em} … vô/vào/trong/ra nhà_vệ_sinh/toilet/góc/sau_trường · chặn {em} … lấy/xin/đòi/trấn
chặn … {em} … lấy tiền · gọi {em} … con_heo/heo/mọi/khỉ/chó/câm/con/thằng/đồ …… ném/đổ/cười/mỗi_ngày/đuổi · ném đồ/rác/giấy/đất/đá vào/vô {em}
ném đồ/rác/giấy/đất/đá vào/vô người {em} · không cho {em} chơi cùng/chung/với/ké/nhảy_dây/đá_banh · xô {em} … ngã/té/xuống
{bạn xấu} … đạp/dậm/dẫm … vào/vô/lên lưng/đầu/bụng/mặt {em} · {em} bị trêu/chọc …… không dám · bi treu … không_dám
{bạn xấu} …… đổ_nước/đổ nước … lên/vô/vào đầu/người/cặp · đổ nước lên đầu · {em} … bị chặn … cổng/đường/ngõ/hẻm/hành_lang/cầu_thang
bị chặn … không_có_tiền/tiền/tát/đánh · {bạn xấu} …… lấy bút/compa/kim/thước/kéo … đâm/chích/chọc/rạch … {em} · đâm/chích vào/vô lưng/tay/người {em}
chi/bút đâm vào lưng · {em} … bị {bạn xấu} bắt ăn/uống/liếm/quỳ/bò/múa/sủa · {bạn xấu} …… tụt/kéo/lột quần/áo/váy {em}
tụt_quần/lột_quần/tụt quần {em} · {bạn xấu} cô_lập/tẩy_chay/bơ/ghét_bỏ {em} · ngồi/ăn … một_mình … nhà_vệ_sinh/toilet/góc
{bạn xấu} …… đánh … {em} …… quay/tung/đăng … video/clip/mạng · cả lớp … gọi/kêu/chửi/ghét/cười {em} · gọi {em} là
đuổi {em} … khỏi/ra bàn/nhóm/lớp/phòng/chỗ · lùa/ép/bắt {em} … đấm_nhau/đánh_nhau … coi/xem · bắt {em} … bò/cõng/sủa/quỳ/liếm/ăn_đất/chui
{bạn xấu} …… bắt_chước/nhại/nhái … tiếng/giọng/dáng … {em} …… cười · bắt_chước/nhại/nhái tiếng/giọng {em}
ngày_nào … bị … bẻ_bút/giấu_dép/xé_vở/giật_tóc/mất_đồ/vẽ_bậy/đổ_nước · {em} … bị … vẽ_bậy/viết_bậy/dán_giấy/dán giấy/đổ_mực/bôi_bẩn/bẻ_bút
đổi_tên/đổi tên/đặt_tên/đặt tên {em} … thành/là/con lợn/heo/chó/khỉ/mọi/con · đứng_canh/canh/chờ ngoài cửa/cổng … đòi/xin/lấy/đánh
không làm/nộp/đưa/mua/cho … là/thì … cho_người/chặn/đánh/bị · làm bài cho … không làm · không nhóm/tổ/bạn/ai/đứa nào nhận/chơi/ngồi/chịu … {em}
không ai/nhóm nhận {em} · ngồi một_góc/một góc · chuyển trường …… ngày_nào/bị/ghét/bắt_nạt/chọc · muốn chuyển trường
đồ ở_dơ/nhà_quê/mọi/nhà_nghèo/con_hoang/không_cha/khuyết_tật/điếc/câm/bê_đê · vẽ/viết/bôi lên mặt/người/áo/tay {em}
bắt {em} … đứng_im/đứng im … vẽ/đánh/tát · {em} … bị ném giấy/phấn/đồ/đá/rác · xin đổi/chuyển lớp/chỗ/trường …… bị · nói {em} là đồ ăn_cắp/dơ/ngu/hư
phải đưa/nộp tiền cho … bị_đánh/bị đánh/nếu_không · úp thùng_rác/thùng rác/sọt_rác/rổ … đầu
{em} … bị cả tổ/lớp/nhóm/phòng/khối/đám cô_lập/ghét/tẩy_chay/xa_lánh/cười · đổ keo/mực/nước/rác/cát vô/vào/lên ghế/cặp/đầu/bàn/người/giày · tốc váy/áo
giật/quăng/ném/đập máy_trợ_thính/kính/nạng/xe_lăn … {em} · {bạn} …… giật quăng xuống · giật … quăng xuống đất · con thằng tù
bắt {em} làm ngựa/chó/trâu/bàn_đạp/đầy_tớ · cưỡi {em} · {em} bị đẩy/xô té/ngã/xuống · {em} bị đẩy/xô … cầu_thang/mương/suối/sông/ao
không cho chép bài …… đẩy/đánh/xô/đá · {bạn xấu} … bịt_mũi/bịt mũi/né/tránh … {em} · cả lớp không ai nói_chuyện/chơi/ngồi với {em}
không ai nói_chuyện với {em}
`),
  'bullying.1': phrases(`
{em} … bị … tẩy_chay/bơ/chọc_quê · {bạn xấu} … {bắt nạt} … {em} · {em} … bị … {bắt nạt} hoài/suốt/mỗi_ngày/mãi
không bạn nào chơi/tới/đến/ngồi … {em} · không ai chơi/ngồi với {em} · {em} … không có bạn … buồn/khóc/một_mình
ai_cũng/các_bạn/mấy_bạn nói/chê/cười … {em} … hôi/mập/nghèo/đen/lùn/xấu/ngu · ăn_cơm/chơi/ngồi một_mình …… tẩy_chay/không_ai/buồn
{bạn xấu} … ghét {em}
`),
} as const
