import { phrases } from './phrases.ts'

/** What sounds like a sign and is none. A phrase of `ignore.0` takes its words out of every other list. */
export const ignored = {
  'ignore.0': phrases(`
{cảm giác} muốn/gần/sắp/đến/suýt chết · {cảm giác} quá/lắm/gần/thiếu_điều/sắp muốn/gần chết · {cảm giác} muốn chết
{cảm giác} chết đi_được/đi_mất/luôn/mất/mệt/mẹ/cha/người/bà/đi/được · {cảm giác} gần chết · {cảm giác} sắp chết · {cảm giác} chết tới_nơi
{cảm giác} lả · {cảm giác} muốn xỉu · {cảm giác} xỉu · sắp chết tới nơi · {cảm giác} … muốn chết · chết mê · chết mệt · mê chết · mệt chết · chết cười
chết cha/mẹ/bà/thật/tiệt/dở/nè/chắc/rồi · chết rồi · chết máy · chết ngắc · chết toi · chết tiệt · chết cóng · chết dở · đẹp chết · cười chết
giết thời_gian · giết zombie/quái/boss/trùm/quân/địch · bài toán … giết · toán này giết · xỉu up · đánh răng · đánh thức · đánh máy · đánh giá
đánh cầu_lông · đánh cầu · đánh bóng · đánh banh · đánh đàn · đánh trống · đánh chữ · đánh dấu · đánh số · đánh vần · đánh cờ · đánh bài · đánh lộn
đánh giày · đánh son · đánh rơi · đánh mất · đánh cá · đánh bắt · đánh lưới · đánh giặc · đánh trận · đánh đổi · đánh vợt · đánh nhịp · đánh cồng
đánh chiêng · đánh cồng_chiêng · đánh đu · đánh tráo · đánh lừa · đánh võ · đánh nhau trong · sấm/sét đánh · tiếng sấm · đá banh · đá bóng · đá cầu
đá gà · đá phạt · bóng đá · ghế đá · cột đá · nước đá · đập nước · đập thủy_điện · nhịp đập · tim đập thình_thịch … kêu/lên_bảng/thi · tim đập
đạp xe · xe đạp · em_bé/bé đạp · đạp một cái · bóp còi · bóp tiền · bóp viết · cắn bút · chém gió · chém đầu · đấm bốc · đấm lưng · đấm bóp
vả mồ_hôi · phòng chống/tránh/ngừa · phòng tránh · phòng_chống/phòng_tránh … xâm_hại/bạo_lực/tảo_hôn/mua_bán_người/bắt_nạt/đuối_nước
tuyên_truyền …… tảo_hôn/xâm_hại/bạo_lực/buôn_bán/mua_bán/bắt_nạt · tác_hại/nạn/về/vấn_nạn/tệ_nạn … tảo_hôn/xâm_hại/bạo_lực/mua_bán_người/rượu_bia
nạn tảo_hôn · nói không với …… bạo_lực/bắt_nạt/xâm_hại/tảo_hôn · nói không với · không còn …… {bị gì} · không bạn nào … {bị gì}
không có bạn nào … {bị gì} · không ai … {bị gì} · không em nào … {bị gì} · không trẻ_em nào … {bị gì} · {mong} …… không … {bị gì}
{mong} …… đừng … {bị gì} · {mong} …… hết … {bị gì} · {mong} …… bạn nào … {bị gì} · {trẻ em} … không … {bị gì} · {trẻ em} … {bị gì} · bạn nào … {bị gì}
ai … {bị gì} thì/là/có_thể/nên/phải · nếu/khi/lỡ … bạn/ai/học_sinh … {bị gì} thì · {bài học} … {bị gì} · {bài học} …… về … {bị gì} · về … {bị gì}
cách … {bị gì} · cách thoát · người xấu lừa/dụ/bắt · chặn người xấu · {con vật} …… {đánh} · {con vật} …… {bị đánh}
{con vật} …… giết/chết/cắn/húc/rượt/cắn/trộm/bắt/trói/nhốt/bỏ_đói/bỏ_rơi/đi_lạc/bị_bán/ăn/đuổi/đè/mổ/chôn
giết/bắt/đánh/bán/nhốt/trói/thịt/ôm/bắt_trộm/cắn/sờ/vuốt/vuốt_ve/hun/hôn … {con vật} · làm thịt …… {con vật} · bán … {con vật}
bị {con vật} … cắn/rượt/đuổi/mổ/húc/đá/cào · nhân_vật … {bị gì}/chết/bị_giết/bị_bắt · {truyện} …… {bị gì}
{truyện} …… chết/giết/nhốt/bắt_cóc/tự_tử/bán/đánh/treo_cổ/chém/đói/lừa
{trò chơi} …… bắt/chết/giết/trói/treo_cổ/đánh/nhốt/rượt/đè/kéo/chặn/ăn/bắn/trúng · {trò chơi} …… {bắt nạt} · {trò chơi} …… {đánh} · bị địch
bị bắt đầu_tiên/lẻ/vì_cười · sợ ma · sợ độ_cao/độ cao · sợ sấm · sợ gián/chuột/rắn/sâu/chó · sợ nước · sợ nhổ răng · sợ chích/tiêm/bác_sĩ · sợ điểm
sợ bị điểm · sợ muộn/trễ/lạc · sợ bị la/mắng/kêu/cô/thầy/trễ/phạt/rớt/trượt · sợ bị cô/thầy/mẹ/má/ba kêu/la/mắng/rầy · sợ thi · bụng bầu · sờ bụng
sờ bụng_bầu · bí mật với bà/mẹ/bố …… quà/sinh_nhật · giấu quà · giấu …… sinh_nhật/bất_ngờ · ôm … trước_khi/rồi/khi_đi ngủ · ôm em đi_ngủ/ngủ/một_cái
{bố mẹ} …… ôm {em} · {bố mẹ} … ôm … {em} · ôm {em} … vào_lòng/rồi_tắt_đèn/trước_khi · bà …… ôm {em} · bà … ôm … {em}
{bố mẹ} …… hôn/hun {em} …… trường/tạm_biệt/mắc_cỡ/trước_khi_đi · {bố mẹ} …… hôn/hun … trán/má · {người thân} … hôn/hun … trán
hôn/hun …… khen/nhột/râu/rát · râu …… hôn/hun … {em} · cắt tóc · cắt cỏ/giấy/cành/cây/hoa/lúa/điện/móng/vải/bánh/tỉa · cắt trúng · cắt … trúng
đứt tay · bị bắt bài · nghỉ học vì/vài/mấy_ngày/ở_nhà_vì lũ/mưa/bão/ốm/bệnh/dịch/sốt/lạnh · nghỉ học … tuần/ngày/buổi/hôm · được nghỉ học
nghỉ học ngày/lễ/tết/hè/thứ · bỏ học đâu · ý_định bỏ_học · không có ý_định · bỏ thuốc/rượu/phiếu/rác/vào/vô/bột/bê/ngõ/lỡ · học thêm · làm bài
làm bẩn · làm đau mắt · tắm biển/suối/sông/hồ/mưa/nắng · bãi tắm · hồ bơi · tắm mưa · ảnh hưởng · hình ảnh đẹp · chụp ảnh/hình đẹp/lớp/kỷ_yếu/bằng
lớp … chụp ảnh/hình · nhà vệ_sinh …… dơ/bẩn/hôi/giấy/xây · nước bẩn/dơ · rác bẩn · bán hàng ở/tại/trong hội_chợ/gian_hàng · hội chợ · bán trú
căn_tin/căng_tin bán · bán nước/trà_sữa/bánh/kem/trái_cây/vé/đồ_ăn/sách/đồ/sữa/bún · bán … gây_quỹ · gây quỹ · rẫy … chơi/thả_diều · cướp cờ
bắt bóng · bắt cá/cua/ốc/bướm/ve/dế/chuột/sâu/tôm/còng/cào_cào/châu_chấu · bắt đầu · bắt tay · bắt chước · bắt sóng · bắt cướp
bắt buộc học/mặc/đeo/phải · bắt mặc/học/đeo/chép · mua vé · lá thư · kéo lưới · thi … chết · bài kiểm_tra … chết · hy sinh · tập võ · lên đai
pháo nổ · bão … đánh · sóng đánh · bị đánh thức · nhổ cỏ · kêu cứu · cứu hộ · cứu hỏa · chữa cháy · cứu nạn · cấp cứu · cứu người · xe cứu_thương
cứu kịp · sơ cứu · cứu … trái_đất/rừng/biển/rùa/môi_trường/cây/chó/mèo · {mẹ} … sắp/đang/mới/vừa sinh/sinh_em_bé/có_em_bé/đẻ/có_bầu/mang_bầu/mang_thai
{mẹ} … bụng/có bầu/thai · {chị lớn} … sắp/đang/mới/vừa sinh/sinh_em_bé/có_em_bé/đẻ/có_bầu/lấy_chồng/cưới
cô … sắp/đang/mới/vừa sinh/sinh_em_bé/có_em_bé/đẻ/có_bầu/cưới/lấy_chồng · {chị lớn} lấy chồng/vợ tháng/năm/hôm/tuần
{chị lớn} … bắt_chồng/lấy_chồng/cưới/lấy_vợ …… phù_dâu/vui/đám_cưới/hai_mươi/ba_mươi/lễ_cưới · {số lớn} tuổi … bắt_chồng/lấy_chồng/cưới/lấy_vợ
ăn đám_cưới/cưới · đi đám_cưới · em_trai/em_gái/em_bé/bé/em_út … cắn/đạp/nhéo/cào/đánh_em/giật_tóc …… mọc_răng/vui/cười/thương/chơi/đồ_chơi · mọc răng
giành nhau …… đạp/đánh/xô/cắn/giật · đạp … rớt/rơi giường/xuống_giường · cười bò · tắm cho {em} · tắm cho con lúc nhỏ
lúc/hồi/khi {em} còn/mới nhỏ/bé/nhỏ_xíu/sinh · nhảy xuống hồ_bơi/nước/biển/suối/hồ bơi · muốn nhảy · cún …… {em} · cún …… đẻ/hun/hôn/ôm
{con vật} …… chui/ngủ/nằm/đẻ/hun/hôn/liếm · nói giỡn · nói đùa · đùa · đánh phấn · đập hình · ai đánh/đánh_đập/xâm_hại/bạo_hành … trẻ_con/trẻ_em
phạt nặng · bị phạt hát/nhảy_lò_cò/trực_nhật/chép/chạy/múa/đứng_lên/uống_nước/búng · phạt hát · {bị phạt nhẹ} · nằm viện
nhập viện …… mẹ/má/bà ở_với/chăm/đút/nấu · đưa/dẫn/dắt/chở {em} đi bác_sĩ/bệnh_viện/viện/khám/trạm_xá/nha_sĩ/nhổ/chích · nghỉ hè · hè này
được trả công · trả công …… mua · kế hoạch_nhỏ · cột đèn · diễn … hài/kịch · dien hai · mặc đồ · bán kết · chung kết
bán nước_mía/sữa_chua/hàng_online · hai … muốn chết · hài muốn_chết · vui … muốn_chết · cười …… muốn_chết/chết/xỉu · hát … {em} · cười {cảm giác}
cảnh sát bắt · đá bảy/thua · đọc sách · bị la · la mắng · bạn bè · bị rớt_mạng/lag/hack/văng · {trò chơi} …… trốn/núp/tìm … tủ/gầm/bụi/góc/phòng
hồi xưa/trước/đó bà/nội/ngoại/ông/cụ/cố …… {bị gì} · hồi xưa … {bị gì} · ngày xưa …… {bị gì} · bà … hồi_xưa …… lấy_chồng
{bố mẹ} … bán con … bê/bò/heo/trâu/gà/chó/nghé · con bê/nghé/cún/sóc
bắt {em} … ăn_rau/ăn rau/ngủ/học_bài/tắm/đánh_răng/dọn/xếp/rửa/đi_ngủ/uống_sữa/đọc · bắt {em} … ôm_nhau/làm_hòa/xin_lỗi_nhau
đá trúng … chân/tay/người/mặt/em · trúng … lúc/khi đá_banh/đá_bóng/chơi · lúc/khi đá_banh/đá_bóng · xin lỗi rồi
giúp bạn nghèo/nghèo_vượt_khó/học/làm_bài/khó_khăn · giúp các bạn · đói meo · máu cam · khó/muốn … khóc luôn · muốn khóc … {cảm giác}
đường dây_nóng … {bị gì} · cấm lấy_chồng/tảo_hôn/đánh/bạo_lực · luật cấm … {bị gì} · thức khuya · đau bụng … ăn/vì_ăn/xoài/ổi/kem · ăn … đau_bụng
{con vật nuôi} …… ngủ với {em} · nuôi con cún/mèo/chó …… chui/ngủ · cún …… chui/ngủ … {em} · chủ nhật · chủ tịch · chủ đề · chủ yếu · tư vấn
tham quan · công viên · khám bệnh · truyện tấm_cám …… {đánh} · harry potter …… nhốt · mẹ ghẻ · hun đúc · đánh bả · bả chó · {truyện} …… cứu
{truyện} …… {đánh} · {truyện} …… {mẹ kế} · mẹ/dì ghẻ …… {đánh} · chưa thấy/nghe ai … {bị gì} · chưa thấy ai … bị · một lát/chút/xíu thôi · nhéo má
mới sinh … khóc · sợ muốn chết · chạy nhanh … sợ · hù {em} · chơi … cười · giỡn thôi · tự muốn · nhốt gấu/khỉ/voi/chim/thú
đẩy {em} xuống hồ_bơi/nước · {con vật} … xin thả · thả … về rừng · kể chuyện ma · không có người lạ · cô giáo … ôm … bạn · ôm từng bạn · ngày bế_giảng
ngủ với chị/mẹ/bà/má/em_gái/gấu/mèo · giành mền/chăn · chọc {em} cười · {em} tự làm/té/ngã/nguyện · không ai bắt · từng bị ngã/té · học giỏi sẽ cho
mẹ bảo nếu · cứu … nai/thú/mèo/chó/chim/rùa/voi · đừng mở_cửa cho người_lạ · ngủ khò · mẹ dặn …… người_lạ · cô dạy … đụng/sờ/chạm
nếu có ai … đụng/sờ/chạm/rủ … thì/phải/là · râu …… cạ/chích/cọ … {em} · cạ/cọ … má · nhột lắm/quá · bế {em} … lên vai/cổ/đùi … kể/xem/coi
lên đùi kể/đọc/nghe · đánh yêu · mẹ … nói/dặn … đừng cho ai đụng/chạm/sờ · mẹ … dặn … người_lạ · đừng cho ai đụng/chạm/sờ
hồi nhỏ nội/bà/ông/ngoại/ba/má/mẹ · nội/bà/ông/ngoại kể · bỏ rượu · không còn say · không phải lấy_chồng · chuyển trường chứ · bị kỷ_luật vì
bị mẹ/má la · về là đi_ngủ · con đã chừa · chừa rồi · trốn …… để hù/chơi/giỡn · trốn … gầm_giường … hù · kể chuyện ma … không_dám
{chị lớn} lấy chồng xa · nhớ nhà … khóc · {mẹ} … bán_hàng/làm … khuya · lấy đồ hết · {bố mẹ} … bế {em} · ba/bố bế {em} lên giường · để quên
{con vật} … cào {em} · săn đuổi · vì giỡn · lột tôm phụ · lúc/khi chơi vật/keo/bóng · {người thân} …… vì giỡn · mèo …… cào {em} · lúc chơi
lấy chồng sớm … {nhà khuyên} · không muốn lấy_chồng sớm
`),
} as const
