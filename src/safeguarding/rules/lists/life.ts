import { phrases } from './phrases.ts'

/** Home, school, work, marriage, the road, death. */
export const life = {
  nhà: phrases(`
nhà · cửa · khỏi nhà · ra khỏi nhà · ra đường
`),
  đuổi: phrases(`
đuổi · đuổi {tôi} ra/đi/khỏi · tống · tống cổ · đuổi cổ · đuổi đi · đuổi ra · đuổi khỏi · bị đuổi · không cho vô/vào/về nhà/ngủ/cửa
không cho em/con vô/vào/về · nhà không/hổng cho vô/vào · khóa cửa không cho · không cho ở · không cho ngủ · bỏ ngoài đường · từ mặt
`),
  'ngủ ngoài': phrases(`
ngủ ngoài đường/chợ/hiên/sân/trời/chòi/vườn/công_viên/rẫy/bến_xe/cổng/bãi/vỉa_hè/hè/ruộng · ngủ ngoài hiên
ngủ ở chợ/công_viên/bến_xe/gầm_cầu/vỉa_hè/trạm_xe/tiệm_net/ngoài_đường/ngoài_chợ/ngoài_hiên/ngoài_sân/đường/chuồng/chòi/nhà_hoang/net/quán_net
ngủ dưới/gầm gầm_cầu/cầu/gốc_cây/hiên · ngủ gầm cầu · ngủ tiệm/quán net · ngủ bụi · ngủ đường · ngủ vỉa hè · ngủ nhờ nhà hàng_xóm/bạn
nằm ngoài hiên/sân/đường/cửa · nằm ngủ ngoài · nằm ở_ngoài · ở ngoài đường/hiên · lang thang · đi bụi · sống ngoài đường · ngủ chuồng heo/bò
ngủ trong/ngoài/với chuồng · không có chỗ ngủ/ở/về · không biết ngủ đâu/ở_đâu · không có nhà để về
`),
  'bỏ đói': phrases(`
bỏ đói · bắt nhịn · nhịn đói · nhịn cơm · nhịn ăn · cắt cơm · bắt nhịn_đói/nhịn_cơm/nhịn_ăn/nhịn_khát · không cho ăn/uống/ăn_cơm/ăn_tối
không ai cho ăn/uống · không ai nấu cơm/ăn/cho · không ai nấu_cơm · không có ai nấu · không ai lo · không ai chăm · không ai ngó/nuôi/coi/trông
không ai chăm_sóc/quan_tâm · ăn cơm thừa · đồ thừa của chó · ăn đồ thừa · cơm thừa · không có gì ăn/bỏ_bụng/để_ăn · không còn gì ăn
không có/còn gạo/cơm · hết gạo · gạo hết · hết cơm · hết sạch gạo/đồ_ăn · không có cơm ăn · chưa được/có ăn gì · chưa ăn gì
chưa có gì vào/trong/bỏ bụng · uống nước lã · uống nước cầm_hơi/trừ_bữa/cho_no · đói lả · đói bụng · đói xỉu · đói quá · đói cái bụng · đói
ăn mì sống · xin cơm · xin ăn · lượm đồ_ăn · nhặt đồ_ăn · ăn trộm cơm/bánh · lấy trộm bánh/cơm/đồ_ăn
`),
  'bỏ mặc': phrases(`
bỏ đi · bỏ đi rồi/luôn/biệt/mất · bỏ nhà đi · bỏ con/em/tụi_em lại · bỏ mặc · bỏ rơi · bỏ bê · mặc kệ · kệ em/con/nó/tụi · đi biệt · đi luôn · đi mất
không về · chưa về · không thấy về · chưa thấy về · không ai ở với · ở một mình · ở nhà một_mình · sống một_mình · tự lo · tự nuôi · tự nấu
không có người_lớn/ai_lớn · không có ai lớn · không có người lớn · không nhận em/con · không nuôi · vứt em/con · bán nhà
`),
  lâu: phrases(`
mấy bữa/hôm/ngày/tuần/tháng/đêm · cả tuần/tháng/ngày/đêm/năm · hai/ba/bốn/năm/2/3/4/5/6/7 bữa/hôm/ngày/tuần/tháng/đêm
từ hôm_qua/sáng/hôm_kia/hôm_trước/thứ_hai/tết/hè · suốt ngày/tuần/tháng · lâu rồi · lâu lắm · hôm qua tới_giờ/đến_giờ/giờ · mấy bữa nay · mấy hôm nay
nhiều ngày/hôm/lần · tuần nào/này · hoài · thâu đêm · tới khuya
`),
  bệnh: phrases(`
sốt · ốm · bệnh · đau · mưng mủ · sưng · chảy máu · nóng hổi · lở · ghẻ · đau răng · đau bụng · gãy · bị thương · co giật · lên cơn · nhiễm trùng
ho ra máu · chân · ho
`),
  'đi khám': phrases(`
đưa đi · đi khám · đi viện · đi bệnh_viện · đi bác_sĩ · đi trạm_xá · đi trạm · đi trạm y_tế · chở đi · dẫn đi · mua thuốc · uống thuốc · cho thuốc
chữa
`),
  'bỏ học': phrases(`
nghỉ học · bỏ học · thôi học · nghỉ ở_nhà · không được/cho đi_học/học/tới_trường/đến_trường/đi_học_nữa · không cho đi_học/học/đến_trường/tới_trường
không cho tới trường · không cho em/con/nó/bạn đi_học/học/đến/tới · không đi học nữa · không được đi học · không đến trường nữa · không tới trường nữa
hết được đi học · hết được cặp_sách/đi_học · hết đi học · không còn đi_học · thôi đến trường · chưa được/từng đi_học/tới_trường · nghỉ · nghỉ ngang
khỏi học · xé vở · đốt sách/vở/tập · ở nhà
`),
  'phải làm': phrases(`
phải · bị bắt · bắt · ép · kêu · buộc · bắt con/em/tụi_em/bạn/nó · để · đi · cho đi · bị gửi đi · mướn · thuê
`),
  'việc nặng': phrases(`
đi làm · đi làm thuê/mướn/công/ăn_xa/xa · làm thuê · làm mướn · làm công · làm rẫy · đi rẫy · đi biển · đi ghe · theo ghe
hái/bẻ/nhặt/lượm/cạo cà_phê/tiêu/điều/chè/trà/mủ · hái cà_phê · bẻ cà_phê · hái chè · lò gạch · bốc gạch · vác gạch · khuân gạch · bốc vác · vác bao
vác bao phân/xi_măng/gạo/cà_phê · vác phân · phụ hồ · làm hồ · vác hồ · đập đá · rửa chén · rửa bát · rửa chén thuê/mướn · bưng bê · phụ quán
chạy bàn · giữ con cho người_ta/nhà/chủ · giữ em · trông em · chăn bò/trâu/dê thuê/mướn · chăn bò · chăn trâu
làm ở quán/lò/xưởng/vườn/tiệm/công_trình/công_trường · xịt thuốc · phun thuốc · xịt thuốc_sâu · phun thuốc_sâu · câu mực · kéo lưới · lặn biển
đào vàng · đãi vàng · mỏ đá · khuân vác · bán vé_số · lượm ve_chai · nhặt ve_chai · bán hàng_rong · bán dạo · bán hàng · làm ô_sin · ở đợ · đi ở
giúp việc · làm osin · làm quần_quật · gánh nước · gánh đất · đốt than · đốn củi · bóc vỏ · may gia_công · xưởng may · quán karaoke · quán bia
quán nhậu · lò than · lò mổ · cưa gỗ · làm đêm · làm từ sáng · làm ca đêm · làm nông · cuốc đất · nhổ sắn
`),
  'ăn xin': phrases(`
ăn xin · xin tiền · đi xin · đi ăn_xin · ngửa nón · ngửa tay · chìa tay xin · ăn mày · xin tiền khách · bán vé_số · bán kẹo · bán bông · bán tăm
lượm ve_chai · nhặt ve_chai · móc túi · ăn cắp · trộm đồ
`),
  nợ: phrases(`
nợ · trả nợ · trừ nợ · gán nợ · thiếu nợ · để trả nợ · lấy tiền · nuôi · phụ tiền · kiếm tiền · nộp tiền · đưa tiền · thiếu tiền · không đủ tiền
đếm tiền
`),
  'lấy chồng': phrases(`
lấy chồng · lấy vợ · bắt chồng · cưới · cưới chồng · cưới vợ · đám cưới · ép cưới · ép gả · làm dâu · làm vợ · về làm dâu/vợ · gả · gả chồng · gả đi
gả bán · gả cho · cho làm vợ · theo chồng · về nhà chồng · sang/qua/về/ở bên/nhà nhà_trai/nhà_chồng/chồng · nhà chồng · nhà trai · có chồng · có vợ
đính hôn · ăn hỏi · dạm ngõ · hỏi cưới · đeo vòng · bắt vợ · kéo vợ · kéo về làm vợ/dâu · bắt về làm · sính lễ
nhận/lấy/ăn trâu/bò/heo/sính_lễ/tiền_cưới/lễ · thách cưới · mai mối · làm mai · tảo hôn · đi hỏi vợ · bỏ trầu cau · nhận trầu cau · bỏ cau
`),
  'tuổi nhỏ': phrases(`
{số nhỏ} tuổi · {số nhỏ} t · mới {số nhỏ} · {lớp} · còn nhỏ · chưa đủ tuổi · bằng tuổi em/con/tui · nhỏ hơn em/con · nhỏ xíu · còn đi học
còn đang học · còn bé · con nít · bạn lớp · bạn cùng lớp · cùng lớp · học sinh · em lớp · muốn đi_học/học · muốn học tiếp
`),
  'số nhỏ': phrases(`
7 · 8 · 9 · 10 · 11 · 12 · 13 · 14 · 15 · 16 · 17 · bảy · tám · chín · mười · mười một · mười hai · mười ba · mười bốn · mười lăm · mười sáu
mười bảy
`),
  lớp: phrases(`
lớp 4 · lớp 5 · lớp 6 · lớp 7 · lớp 8 · lớp 9 · lớp 10 · lớp bốn · lớp năm · lớp sáu · lớp bảy · lớp tám · lớp chín · lớp mười · lớp 3
`),
  'đi xa': phrases(`
đi xa · đi làm xa · trung quốc · sang trung_quốc · campuchia · cam · cam pu chia · lào · thái lan · nước ngoài · biên giới · qua biên_giới
sang biên_giới · bên kia biên_giới · bên kia · qua bên · sang bên · sang bên kia/tàu/lào · sài gòn · vô sài_gòn · vào sài_gòn · xuống sài_gòn
lên sài_gòn · thành phố · lên thành_phố · hà nội · nam · vào nam · tỉnh khác · casino · đài loan · malaysia · myanmar · nơi khác · chỗ lạ
`),
  'hứa hẹn': phrases(`
việc nhẹ · việc nhẹ lương_cao · lương cao · nhiều tiền · kiếm nhiều tiền · một tháng mười/hai_mươi triệu · tháng 10/15/20/30 triệu · mười triệu
hai mươi triệu · 20 triệu · 10 triệu · 15 triệu · bao ăn · bao ăn_ở · học nghề · bán hàng · làm quán · phụ quán · làm mẫu · làm mẫu ảnh · làm ca_sĩ
làm nail · phục vụ · không cần giấy_tờ · không cần bằng · mua vé · mua vé_xe · mua sẵn vé · gửi vé · lo hết · lo cho · ứng tiền · cho điện_thoại
mua điện_thoại
`),
  rủ: phrases(`
rủ · dụ · dụ dỗ · dẫn · dắt · đem · đưa · chở · lừa · hứa · hứa hẹn · kêu · bảo · hẹn · rước · đón · đón đi · mời · chở đi · bắt đi · gạ
`),
  bán: phrases(`
bán · bị bán · đem bán · lừa bán · bị lừa bán · bị lừa · bán sang · bán qua · bán đi · bán em/con/bạn/nó/chị · dụ đi · bị dụ đi · bắt cóc · bị bắt_cóc
`),
} as const
