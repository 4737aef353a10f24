import { phrases } from './phrases.ts'

/** Stories, games, lessons, wishes and animals, of which no sign is made; words too often mistaken. */
export const contexts = {
  'tên riêng': phrases(`
k ho
`),
  'bối cảnh': phrases(`
truyện · phim · nhân vật · đọc truyện/sách/báo · cuốn sách · tiểu thuyết · cổ tích · hoạt hình · tập phim · vở kịch · diễn kịch · diễn · đóng vai
bài học · tiết học · học bài · bài thuyết_trình · thuyết trình · chuyên đề · tuyên truyền · phòng chống · phòng tránh · bài văn · đề văn · tả cảnh
lịch sử · poster · báo tường · hùng biện · kịch · game · trận · trốn tìm · ma sói · cướp cờ · bóng · cờ vua · đá banh · đá bóng · liên quân
minecraft · free fire · zombie · siêu nhân · mong · ước · giá như · hy vọng · hãy · nếu · conan · harry potter · naruto · dạy · quy tắc · dự án
tập võ · võ · kéo co · cảnh sát · nằm mơ · mơ thấy · chiêm bao · truyện ma · kể chuyện · ngày xưa · bài thơ · bài hát · nên · đề nghị · đề xuất
xin thêm · cần thêm · cần có · xin trường · xin nhà_trường · xin cho · cho tụi em · cho tụi con · muốn có · muốn trường · muốn được · góp ý · bác sĩ
y tế · chích ngừa · bó bột · sửa · xây · lắp · gắn đèn · đèn đường · nghị
`),
  'hai lần không': phrases(`
không/chẳng/chưa ngày/hôm/bữa/đêm/tối/tuần/lần nào · không lúc nào
`),
  'dễ lẫn': phrases(`
sờ · rờ · mò · mó · mo · hôn · hun · ôm · đá · đói · cu · ti · vú · mông · đít · chim · bím · háng · đè · dê · đẻ · cắn · cấu · tát · vả · đạp · đập
đấm · cột · dơ · bẩn · tắm · gả · cưới · nợ · dụ · ngủ · đuổi · ném · xô · đẩy · chặn · chọc · trêu · chê · bơ · né · dí · hùa · gọi · bán · kể · nghỉ
xin · bóp · xoa · chạm · đụng · bú · mút · cọ · cạ · thơm · vuốt · lằn · bầm · hằn · sưng · thâm · chửa · hét · say · phê · xỉu · củ · cậu · họ · y
lão · u · o · mợ · bọ · ảnh · chỉ · bả · ổng · chả · chị · nội · tía · hình · chụp · quay · xem · coi · quất · quật · vụt · xích · may · cam · lào
nam · kéo · đau · ghê · run · la · bỏng · khâu · rách · trói · giam · nhốt · nện · táng · thụi · dộng · chém · oánh · môi · đùi · ngực · cổ · eo
lưng · đe · hăm · đòi · giật · phang · véo · nhéo · cào · út · cầu · call · cờ · vật · võ · bò · chó · gà · cá · ve · đọc · kịch · thơ · vở · cua · ốc
bóng · trận · hay · khó · xa · dài · vui · đoạn · ong · chuột · mê · cay · chua · tức · nhớ · mắc · ham · no · quê · đẹp · hội · dượng · tay · buồng
mùng · mền · chăn · phòng · hát · hất · xỉn · chổi · roi · gậy · chai · giường · đêm · tối · khuya · voi · sâu · kiến · gián · thỏ · khỉ · rắn · rùa
sóc · heo · vịt · ngựa · muỗi · cóc · nai · bê · hổ · hên · tớ · sóng · giặc · mưa · bão · sấm · nếu · rựa · súng · búa · nhát · lén · ở truồng
tự vẫn · bị bán · luồn tay · ôm em · ôm con · ôm tui · hôn em · hun em · bố mẹ · ở đợ · rủa · cửa · thư · bố mới · ba mới · lán · quán · ba bữa
ba tuổi · chủ · cứa · chảo · rửa bát · dọa
`),
  'con vật': phrases(`
chó · mèo · gà · vịt · heo · bò · trâu · dê · ngựa · cá · chim · chuột · thỏ · khỉ · rắn · voi · cua · ốc · ong · muỗi · gà mẹ/con/trống/mái/nhà/đá
chó mèo/con/nhà · bò mẹ/con · con chó/mèo/gà/vịt/heo/bò/trâu/dê/cá/chim/chuột/thỏ/sâu/kiến/gián · chó mèo · cún · mèo con · rùa · sóc
`),
  'cảm giác': phrases(`
nóng · lạnh · đói · khát · mệt · buồn ngủ · chán · ngon · đẹp · xinh · dễ thương · cute · hay · mắc cười · cười · vui · đau bụng · buồn cười · mê
thích · thèm · nhột · ngứa · tức · cay · chua · ngọt · nhớ · khó · dài · xa · đắt · mắc · ồn · hôi · thúi · mừng · ngượng · mắc cỡ · ngán · oải · yêu
thương · lười · rét · nắng · căng thẳng · no · hên · xui · sợ ma · quê · ham · sợ
`),
  'con vật nuôi': phrases(`
cún · con cún · con mèo · con chó · mèo · chó con · mèo con · gấu bông
`),
  'nhà khuyên': phrases(`
được học · nhà em cũng nói · phải học đã · để đi học
`),
  'bố mẹ': phrases(`
bố · mẹ · má · mẹ em · má em · bà · bà ngoại · bà nội · nội · ngoại · bố em · ba mẹ · bố mẹ · u · mạ
`),
  'bài học': phrases(`
học bài · bài học · tiết học · cô dạy · thầy dạy · dạy tụi em · dạy bọn em · dạy chúng em · được dạy · được học · buổi · chuyên đề · kỹ năng · quy tắc
cô giảng · cô kể · cô nói về · bài · tiết · tiết sinh hoạt · tiết sinh · học về · dự án · thi · đề tài · câu hỏi · lớp học · công an tới · diễn
đóng vai · kịch · tuyên truyền · phát tờ rơi · vẽ tranh
`),
  'chị lớn': phrases(`
chị · chị hai · chị em · chị gái · cô · dì · cậu · chú · anh · anh hai · anh trai · chị họ · cô út · dì út · chú út · cậu út · chị gái em · chị con
cô giáo
`),
  'số lớn': phrases(`
hai mươi · hai mươi lăm · hai mươi hai · hai mươi ba · hai mươi tư · ba mươi · hai lăm · 18 · 19 · 20 · 21 · 22 · 23 · 24 · 25 · 26 · 27 · 28 · 29
30 · mười lăm mươi
`),
  'bị phạt nhẹ': phrases(`
phạt úp mặt · bị phạt chép · phạt rửa chén · phạt đứng góc
`),
  mong: phrases(`
mong · ước · mong muốn · mong sao · mong rằng · ước gì · ước mong · hy vọng · cầu mong · hãy
`),
  'trẻ em': phrases(`
trẻ em · trẻ em nghèo · trẻ con · trẻ nhỏ · các bạn nghèo · các bạn nhỏ · bạn nhỏ · trẻ mồ côi · phụ nữ · trẻ em cả thế giới · thiếu nhi · bạn lớn
người xâm hại · kẻ · những người
`),
  'bị gì': phrases(`
bị bắt_nạt · bắt nạt · bị ăn_hiếp · ăn hiếp · bị đánh · bị xâm_hại · xâm hại · bị bạo_lực · bạo lực · bạo lực học_đường · bạo lực gia_đình · bạo hành
bị bạo_hành · tảo hôn · bị bỏ_đói · bị bỏ_rơi · bị buôn_bán · mua bán người · buôn bán người · bị bán · bị dụ · bị lừa · bị dụ_dỗ · bị bắt_cóc
bắt cóc · nghỉ học · phải nghỉ_học · phải nghỉ học · bỏ học · phải đi_làm · đi làm · đi làm sớm · lấy chồng sớm · lấy chồng · phải lấy_chồng
bị đuối_nước · đuối nước · bị kỳ_thị · kỳ thị · bị lạm_dụng · xâm hại tình_dục · bị quấy_rối · bị chửi · bị la · bị đói · bị ép · bị tẩy_chay · tự tử
trấn lột · người lạ · buôn bán · bị tổn_thương
`),
  truyện: phrases(`
truyện · phim · nhân vật · tập phim · tập này/cuối/mới/tối/hôm_qua · cổ tích · hoạt hình · tiểu thuyết · vở kịch
đọc truyện/sách/báo/xong/tới/đến/đoạn · đang đọc truyện · xem phim · coi phim · harry potter · conan · naruto · one piece · doraemon · chị dậu
lão hạc · võ thị sáu · dế mèn · cô bé bán_diêm · tấm cám · trạng quỳnh · thánh gióng · siêu nhân · lịch sử · truyện ma · bài văn · bài lịch_sử · đoạn
diễn kịch · kịch · đóng vai · thơ · viết truyện · viết truyện về · nằm mơ · mơ thấy
`),
  'trò chơi': phrases(`
chơi · trò chơi · game · trong game · chơi trốn_tìm · trốn tìm · ma sói · chơi ma_sói · cướp cờ · liên quân · free fire · minecraft · roblox
ném bóng · ném bóng nước · đá banh · đá bóng · bóng đá · bóng rổ · tập võ · vovinam · võ · kéo co · cờ vua · cờ · chơi cờ · cảnh sát bắt_cướp
bịt mắt bắt_dê · rồng rắn · trận · đội em · đội bóng · tiến lên · vật · đấu vật · cầu lông · zombie · màn này · boss · trùm · creeper
`),
} as const
