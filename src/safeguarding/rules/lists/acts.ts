import { phrases } from './phrases.ts'

/** What people do to a child, and the small words between. */
export const acts = {
  'phủ định': phrases(`
không · chưa · chẳng · chả · không có · chưa có · đâu có · không ai · chưa ai · không có ai · chưa có ai · đâu có ai · chưa bao_giờ · không bao_giờ
không hề · chưa hề · không còn · hết còn · làm gì có · hết bị · khỏi bị · chưa từng · nói không với · khỏi · chưa khi_nào · không khi_nào
chưa lần_nào
`),
  đệm: phrases(`
cứ · hay · lại · đã · đang · sẽ · cũng · vẫn · còn · luôn · toàn · hoài · mãi · rất · thì · là · mà · bị · được · rồi · mới · nữa · có · ai · từng
bao giờ · hề · phải · đều · chỉ · liền · suốt · thường · thường xuyên · ngày nào cũng · lúc nào cũng · đêm nào cũng · hôm nào cũng · tối nào cũng
bữa nào cũng · lần nào cũng · sắp · vừa · muốn · đòi · định · dám · cố · tình · cho · của · à · ạ · quá · lắm · hết · tự nhiên · tự dưng · bắt đầu
hay bị · một lần · nhiều lần · mấy lần
`),
  đánh: phrases(`
đánh · đập · đấm · đá · đạp · đánh đập · tát · tát tai · bạt tai · bợp tai · vả · vả vô/vào mặt/miệng · quất · vụt · quật · phang · tẩn · nện · nọc
bợp · giã · giộng · dộng · táng · thụi · bóp cổ · siết cổ · xiết cổ · nắm/túm/giật/kéo tóc · giật tóc · lôi tóc · nhéo · véo · cấu · cắn
dí thuốc/tàn thuốc/bàn_là/bàn_ủi · châm thuốc · tạt/hắt/dội nước_sôi · dội nước · ném/chọi/liệng/quăng/phang đồ/ghế/chén/ly/dép/chai · bạo hành
hành hạ · đánh đòn · đánh chửi · đấm đá · đập đầu · dìm đầu · nhấn nước · trói · lôi ra đánh · cầm roi · rượt đánh · đánh hội_đồng
đánh bầm/tím/sưng/chảy/gãy/ngất/túi_bụi/tới_tấp · quất túi_bụi · tung hê · thượng cẳng chân · động tay động chân · động tay · thẳng tay · cho ăn đòn
cho một trận · oánh · uýnh · quýnh · khện · chém · bẻ tay · vặn tay
`),
  'bị đánh': phrases(`
bị đánh · bị đập · bị tát · bị quất · bị đạp · bị đấm · bị đá · bị bạo hành · bị hành hạ · bị ăn đòn · ăn đòn · ăn tát · ăn bạt tai · bị đòn · no đòn
lãnh đòn · trận đòn · bị roi · ăn roi · bị vụt · bị quật · bị đánh đập · bị trói · bị bóp cổ · bị phang
`),
  'đồ đánh': phrases(`
dây nịt · dây lưng · thắt lưng · dây điện · dây thừng · dây sạc · dây xích · dây cáp · ống nước · ống nhựa · cây chổi · cán chổi · chổi · chổi lông gà
chổi đót · roi · roi mây · roi da · roi điện · cây · cây củi · củi · gậy · thanh củi · thước · thước sắt · thước gỗ · cán cuốc · cuốc · cây gỗ
cán dao · xẻng · móc áo · dép · guốc · nón bảo hiểm · mũ bảo hiểm · cây sắt · ghế · chày · búa · đòn gánh · tay chân · vỏ chai · chai · mâm · nồi
chảo · thanh sắt · tre · cây tre · đũa
`),
  'hung khí': phrases(`
dao · dao phay · con dao · rựa · cái rựa · búa · mã tấu · kéo · rìu · xăng · súng · kiếm · kim tiêm
`),
  'vết thương': phrases(`
bầm · bầm tím · bầm dập · bầm mắt · tím bầm · thâm tím · vết bầm · vết tím · vết lằn · vết roi · lằn · lằn roi · vết hằn · vết sẹo · vết thương
vết bỏng · chảy máu · rướm máu · rỉ máu · tóe máu · máu mũi · gãy tay · gãy chân · gãy răng · gãy xương · sưng · sưng mắt · sưng mặt · sưng vù
tím mắt · tím tay · tím người · rách môi · rách đầu · ngất · ngất xỉu · xỉu · bất tỉnh · nhập viện · khâu · hằn · bỏng · trầy trụa
`),
  sợ: phrases(`
sợ · sợ lắm · hoảng · hoảng sợ · run · run rẩy · ghê · kinh hãi · khiếp · ớn · khó chịu · không thích · ghét · đau · khóc · kì lắm · kì cục · xấu hổ
mắc cỡ · nhục · bẩn · dơ
`),
  khóc: phrases(`
khóc · rơm rớm · nức nở · run · sợ · đau · buồn · hoảng · mếu · la · tủi
`),
  chửi: phrases(`
chửi · chửi rủa · chửi mắng · chửi bới · mắng chửi · rủa · sỉ nhục · lăng mạ · xúc phạm · nhục mạ
`),
  dọa: phrases(`
dọa · đe · đe dọa · hăm · hăm dọa · nhát · bảo nếu · nói nếu · nói là sẽ · đòi · thách · uy hiếp
`),
  ép: phrases(`
ép · bắt · bắt ép · ép buộc · bắt buộc · buộc · ép uổng · kêu · bảo · biểu · biểu_là · xúi · đòi · dụ · dụ dỗ · rủ · rủ rê · gạ · gạ gẫm · nài
yêu cầu · lừa · cho tiền · cho kẹo · cho quà · dỗ · dỗ dành
`),
  'ép buộc': phrases(`
ép · bắt · bắt ép · ép buộc · bắt buộc · buộc · bị ép · bị bắt · bị buộc · bị bắt ép · ép uổng · một hai bắt
`),
  nhốt: phrases(`
nhốt · khóa cửa · khóa trái · khóa trong/ngoài · giam · giam lỏng · xích · xích chân · xích lại · cột · trói · trói tay · cột chân · giữ lại
khóa ở/trong/ngoài nhà/phòng · nhốt trong/ngoài/ở · bịt miệng · không cho ra ngoài · không cho ra khỏi
`),
  say: phrases(`
say · say rượu · say xỉn · xỉn · nhậu · nhậu say · nhậu về · nhậu vô · uống rượu · uống bia · uống_rượu vô · có rượu · hơi men · phê · ngáo · ngáo đá
hút đá · chơi đá · xì ke · nghiện · thua bài · thua đề · thua bạc · đánh bài thua
`),
  'cấm nói': phrases(`
cấm nói/kể/méc/mách/khai · dặn không/đừng/cấm/là · đừng/không/cấm/chớ được nói/kể/méc/mách/khai/để/cho/hé · đừng/chớ/cấm nói/kể/méc/mách/khai/hé
không được nói/kể/méc/mách/cho · đừng cho ai/ba/mẹ/má/bố/cô · đừng để ai/ba/mẹ/má/bố · nói ra/với/cho là/thì · mà nói ra · mà nói là
méc/mách/kể/nói là/thì/ra · kể ra · kể cho ai · giữ kín · giữ bí_mật · giữ im_lặng · im miệng · im lặng · bí mật · là bí_mật · bí mật nhỏ · hứa không
bắt hứa · thề không · phải giấu · giấu · giấu ba/mẹ/má/bố/gia_đình/nhà/cả_nhà · xóa tin_nhắn/hết/tin
`),
  'không dám nói': phrases(`
không/chẳng/chả/đâu dám nói/kể/méc/mách/la/kêu/khai/phản_kháng/cãi/ho_he · không biết nói/kể với/cho/ai/sao · không biết kêu/nói/kể ai
không nói được · không kể được · sợ không/mà dám/không · chưa dám nói/kể/méc · chưa kể/nói ai/với_ai/cho_ai · giấu trong lòng
`),
  đêm: phrases(`
đêm · ban đêm · nửa đêm · đêm đêm · tối · buổi tối · đêm khuya · khuya · tối nào · đêm nào · đêm qua · tối qua · hồi hôm · đêm hôm · khi ngủ · lúc ngủ
lúc em ngủ · lúc con ngủ · đang ngủ · ngủ say · giả bộ ngủ · giả vờ ngủ · ngủ chung
`),
  'vắng nhà': phrases(`
khi/lúc/hễ/mỗi_lần/hôm/bữa/đợi/chờ {mẹ} đi · {mẹ} đi chợ/làm/trực/vắng/ca/rẫy/xa · {bố} đi làm/vắng/xa/rẫy/biển · {mẹ}/{bố} vắng nhà
không có ai ở_nhà · không có ai · không ai ở_nhà · không ai có ở_nhà · nhà không/chẳng có ai · nhà không ai · nhà vắng · vắng nhà · vắng người
chỗ vắng · ở nhà một_mình · một mình · hai/2 người · chỉ có hai/2 · lúc {mẹ} không có nhà · {mẹ} không có nhà
`),
} as const
