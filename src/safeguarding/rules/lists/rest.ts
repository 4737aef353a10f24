import { phrases } from './phrases.ts'

/** Cries for help, neglect, work, marriage, the road. */
export const rest = {
  'cry.3': phrases(`
cứu với · làm_ơn/xin cứu · cứu mạng · sos · gọi công_an/cảnh_sát/113/111 giúp/giùm/dùm/cho … {em} · làm_ơn gọi … {em} · gọi cho em … liền/ngay/đi
giúp {em} …… sợ … đừng gọi cho · đừng gọi cho {người thân} …… sợ · {em} … đang bị_nhốt/bị_giữ/bị_bắt/bị_giam · không nói to được · gõ nhanh
không viết dài được · sắp về … sợ/phải_tắt/tắt_máy · nói/nhắn/viết nhỏ … sợ … nghe/thấy · {em} … đang trốn
báo công_an/cảnh_sát dùm/giùm/giúp/cho {em} · ai báo công_an · pin sắp hết …… trốn/cứu/báo · gọi công_an … giùm/dùm/giúp/tới/đến
cứu em/tui/mình/tớ/cháu/tụi_em/tụi_con/tụi_tui/chúng_em/chúng_con/bạn_em/bạn_con/chị_em/mẹ_em/má_con/chị_con/anh_em
cứu con với/đi/ra/khỏi/giùm/cô_ơi
`),
  'cry.2': phrases(`
giúp {em} với · {em} … cần_giúp/cần_cứu/cần_ai giúp/đó · ai giúp {em} · ai cứu · ai đó giúp/cứu/làm_ơn · {giúp em} …… sợ/đi/với …… sợ/lắm
{em} … không biết kêu/nói/kể/cầu_cứu ai · không biết kêu ai · không biết nói/kể với/cho ai · không biết phải_làm sao/gì …… {em} … sợ/khóc/nhà
kể ra/hết thì/là …… tan/chết/đánh/giết/tù/bỏ · nói ra thì/là …… tan/chết/đánh/giết/tù/bỏ · {em} … không dám về · không dám về_nhà · không muốn về nhà
không muốn về nhà nữa · muốn đi khỏi … nhà · muốn rời/thoát khỏi … nhà · muốn bỏ_nhà/bỏ nhà · muốn trốn khỏi/ra_khỏi/nhà · bỏ nhà đi · trốn nhà
muốn đi thật_xa · {em} … không chịu nổi/được_nữa/nổi_nữa · hết chịu nổi · không chịu nổi nữa · chịu hết nổi
đừng gọi/báo/nói/cho … {người thân} … biết/nghe/hay · đừng gọi cho {người thân} · cần … người_lớn không quen · người lớn không quen {người thân}
trốn … mỗi_khi/khi/lúc … trời_tối/bố_về/ba_về/say · {em} … có_chuyện/chuyện muốn_kể/muốn_nói …… sợ/tan/không_dám/không_biết
viết tên … người_đó …… có bị_sao/sao_không · không biết đi đâu · {em} … cần một người_lớn/ai_đó … nghe/tin/giúp
có ai … ở_đó/đọc/nghe … không …… {em} … cần/sợ/giúp · không có ai để tin/nói/kể · không tin ai được · chuyện … không dám nói/kể
có chuyện … {không dám nói} · {không dám nói} với_ai/với ai · không dám nói/kể với/cho ai/ai_hết · không biết kể/nói với/cho ai
không muốn ở … nhà_này/nhà này/cái_nhà · không muốn ở cái nhà · muốn nói/kể … chuyện …… sợ/dọa/không_dám/nhưng · {em} bị nhốt/giam/giữ
{em} … sợ … tối_nay/đêm_nay/chiều_nay/hôm_nay/cuối_tuần/ngày_mai · có ai không … {em} · làm_ơn đến/tới … nhà {em} · không mở cửa được
viết/nhắn/gõ … lén · đừng gửi/gọi/báo … về/cho/đến nhà · đừng nói với/cho {người thân} · đừng cho {người thân} … biết · {em} … hết cách
ai đó cứu/giúp · ai đưa {em} … đi/khỏi · không muốn ở đây … {em} · đưa {em} đi … với/khỏi · đừng đưa/cho {người thân} coi/xem/biết/đọc
đừng đưa cho {người thân} · có ai_đó đến/tới/cứu … {em} · đến/tới trước khi trời_tối · hết đường rồi · hết đường
không biết phải làm_gì/làm gì/làm_sao nữa · phải nói_nhỏ/nói nhỏ · nói nhỏ …… sợ/nghe · {người lớn} sắp về/tới · viết nhanh · sắp về tới
không an_toàn · không phải … chỗ an_toàn · được/muốn/mong ra khỏi nhà này/nhà · đếm từng ngày · bắt {em} về lại · có … bị bắt về · xin ở chỗ/nhà khác
ở nhà … {tôi} sợ · ở chỗ khác được_không …… sợ · mai không thấy … báo/gọi · nếu mai/ngày_mai không thấy · báo cô/công_an giùm/dùm/giúp
cần nói_chuyện/gặp/kể … người_lớn/ai_đó/công_an/cô …… gấp/chuyện/tin · không dám ngủ · sợ … ai_đó/người_ta/chú/ổng/họ vô/vào · đang bị rượt/đuổi/theo
gặp/nói_chuyện_với công_an/cô_công_an/chú_công_an …… kể/nói/chuyện/báo · không biết gọi/tin ai · đừng/xin_đừng trả/đưa/bắt {em} về nhà
trả {em} về nhà · có ai ở gần · không muốn nghỉ_hè … ở_nhà · rời khỏi đây/nhà · cứu con · tới/đến nhà {em} … {địa chỉ} · xin hãy tới/đến
không có ai để nói/kể/tâm_sự/chia_sẻ · mái_ấm/nhà_tình_thương/trung_tâm_bảo_trợ …… {em} … muốn/xin/chỉ/tới/đến
muốn tới/đến/vô nhà mái_ấm/tình_thương · chỉ con/em đường đi · đừng báo về/cho/với nhà/ba/mẹ/bố/má/gia_đình · bị đánh chết · về nhà … đánh chết
`),
  'địa chỉ': phrases(`
số nhà · số · hẻm · thôn · đường · gấp · ngay
`),
  'giúp em': phrases(`
giúp em · giúp con · giúp cháu · giúp tui · giúp mình · giúp tụi em · giúp bạn em · giúp em đi · giúp em với
`),
  'cry.1': phrases(`
ai giúp {bạn} · giúp {bạn} · có ai giúp … {em} · bạn … bị người_thân/người_nhà/người_lớn …… kể/nói … ai · hỏi giùm/giúp/dùm/hộ bạn
đêm_nào/tối_nào … {em} … khóc/giật_mình/mơ_thấy · {em} … giật_mình/khóc … đêm/khóc · không nói_chuyện với_ai/với ai · không phải sợ mỗi_khi/nữa/khi
hỏi/hỏi_thì nó/bạn lắc_đầu/khóc/im · {em} … khóc hoài/suốt/mãi … không nói/chịu · {em} … sợ … mỗi_khi/mỗi_lần/khi/hễ … tối/về/đêm/bố/ba/dượng/chú
em sợ lắm … không dám nói · không ai tin {em} · {em} … buồn/mệt/khổ … lắm … không ai hiểu/nghe/biết
`),
  'neglect.3': phrases(`
{em} … bị … {đuổi} …… {ngủ ngoài} · {em} …… ngủ ngoài chợ/đường · {em} …… ngủ … gầm_cầu/vỉa_hè/bến_xe/công_viên
{em bé nhỏ} …… một_mình/bị_khóa/khóa/nhốt/bỏ · bị khóa/nhốt ở/trong nhà một_mình · {ngủ ngoài} …… bây_giờ/bữa_giờ/hôm_nay/lạnh_lắm/ướt/mưa
`),
  'em bé nhỏ': phrases(`
mới một tuổi · mới hai tuổi · mới ba tuổi · mới 1 tuổi · mới 2 tuổi · mới 3 tuổi · một tuổi · hai tuổi · 2 tuổi · 1 tuổi · mấy tháng tuổi · 3 tuổi
ba tuổi · sơ sinh · tháng tuổi
`),
  'neglect.2': phrases(`
{em} …… {ngủ ngoài} · {người thân} …… {đuổi} {em} · {em} … bị … {đuổi} · bị {đuổi} khỏi/ra nhà/khỏi_nhà · {đuổi} {em} … nhà/khỏi/ra/đi · tống cổ … nhà
nhà không/hổng cho {em} vô/vào/về · không cho {em} vô/vào/về … nhà · {nhà người} … không cho {em} … vô/vào/về/ở/ngủ · {người thân} … {bỏ đói} … {em}
bỏ đói {em} · {em} …… {bỏ đói} …… {lâu} · {lâu} …… {em} …… {bỏ đói} · {em} …… {bỏ đói} …… {bỏ mặc} · {bỏ mặc} …… {em} …… {bỏ đói}
{người thân} …… {bỏ đói} · bắt nhịn đói/cơm/ăn · nhịn_cơm/nhịn_đói/nhịn_ăn/bị_phạt_nhịn · không ai cho ăn/uống · không ai lo … {em}
không ai chăm/nuôi/trông/lo/đón/ngó … {em} · không có gì bỏ_bụng · chỉ uống nước_lã · uống nước_lã · cho {em} … ăn … thừa/thiu/cơm_chó
{em} … {bệnh} …… không ai {đi khám} · {em} … {bệnh} …… không … {đi khám} · {bệnh} …… {người thân} … kệ/mặc_kệ/không_cho/không_đưa
{bệnh} …… không ai đưa/chở/dẫn · {em} … nuôi/trông/lo/chăm … em {em bé nhỏ} · {người thân} …… bỏ … {em} … một_mình
{người thân} …… để {em} … một_mình …… {lâu} · {em} … ở một_mình …… {lâu} · {em} …… một_mình …… {lâu} …… gạo/ăn/đói/cơm
{em} … phải tự_lo/tự lo/nuôi … em · {em} … tự_nấu/tự_lo/tự_nuôi/tự_kiếm …… bỏ_đi/không_ai/say/một_mình
{mẹ} … bỏ_đi/đi_biệt/bỏ_nhà/đi_mất …… {bố} … rượu/nhậu/say/vắng/bỏ/đi · {mẹ} … đi rồi/mất/luôn …… {bố} … rượu/nhậu/say …… {em}
{người thân} … bỏ_đi/bỏ_nhà/đi_biệt/đi_mất …… {em} … một_mình/tự/đói/không_ai/ở_với/nuôi · {say} …… không ai nấu_cơm/lo/cho_ăn/chăm
{say} {lâu} …… {em} … nhịn/đói/tự/xin/không_ai · {em} … không có … người_lớn/ai … nuôi/ở_cùng/trông/lớn · không có ai lớn · không có người_lớn
{nhà không ai} …… {em} … nuôi/một_mình/tuổi · nhìn/nhịn ăn đi_học · xin/qua_xin/sang_xin hàng_xóm …… gạo/cơm/ăn
hết gạo/gạo_hết …… xin/hàng_xóm/một_mình/chưa_về/em · {người thân} … đánh_bài/cờ_bạc/nhậu …… {em} … đói/không/bỏ/một_mình · không cho {em} … ăn
{em} … ăn … đồ_thừa/cơm_thừa/thừa · {mẹ}/{bố} … bỏ {em} … ở_nhà/một_mình/cả_đêm/đi_chơi/lại · {mẹ}/{bố} … để {em} … ở nhà … tự
để/bỏ {em} … ở nhà … tự_nấu/một_mình/với_nhau/tự · {em} … {em bé nhỏ} ở nhà …… cả_đêm/một_mình/đi_chơi/không_ai
{em} … {bệnh} … {lâu} …… {người thân} … không_về/đi_đánh_bạc/nhậu/kệ/không/đi_chơi · không ai nhận … {em} · không ai nhận_nuôi/nuôi
ở nhờ hết_nhà/nhà_này/nhà · {người thân} … ly_hôn/ly_dị/bỏ_nhau … không ai nuôi/nhận/lo · tới_trường/đi_học … nhịn_đói/bụng_đói/đói {lâu}
{em} … nhịn đói … đi_học/tới_trường/đến_trường · ngày_nào … nhịn_đói · ốm/om nhom … không ai cho · không ai cho ăn
{người thân} … đi … {lâu} …… {em} …… ăn_mì/mì_gói/mì_tôm/tự_nấu/hết_gạo/nhịn
{em} … ăn mì_gói/mì_tôm/khoai_sống/củ_sống/mì_sống … riết/hoài/qua_ngày/cả_tuần/trừ_bữa · {người thân} … quên nấu/nấu_cơm/cho_ăn/đón
{em} … không có áo_ấm/quần_áo/chăn/giày …… mẹ_kế/dượng/không_ai/không_mua/mặc_hết
{người lớn} cho/bắt {em} … ngủ dưới/ngoài/trong/với bếp/chuồng/kho/sân/đất/chó/heo · ngủ với chó/heo/bò/trâu/gà · {em} … ở với ông/bà/bố/ba/cha say
tự kiếm_ăn/kiếm ăn · không cho {em} … đi bệnh_viện/khám/viện/bác_sĩ · {bố} … đi tù …… {mẹ} … bỏ · bà/ông/nội/ngoại/mẹ/bố mất rồi … {em} … ở một_mình
má/mẹ/ba/bố theo chú/ông/cô/bà/người_ta … {em} · tối nào … chỉ có hai_chị_em/hai_anh_em/mình_em/hai · nhà chỉ có/còn hai/ba chị_em/anh_em/đứa
không ai giặt/tắm/nấu/đưa/ký/họp/mua/lo/đóng_tiền cho {em} · chia nhau … gói_mì/mì/ổ_bánh/củ_khoai … cả_ngày/ăn
lục/bới/nhặt/lượm … thùng_rác/rác/bãi_rác … đồ_ăn/ăn · {em} … {bệnh} …… {lâu} …… nói/kêu/bảo tự_hết/giả_bộ/kệ · chảy mủ … lâu · tự hết
ở nhà_trọ/trọ/phòng_trọ … một_mình · ở trọ một_mình · không ai hỏi {em} · gửi tiền mỗi tháng …… một_mình/không_ai · {mẹ} … ngày chưa/không về
mấy ngày chưa về · ăn sau cùng · không cho {em} ngồi ăn · không ai dỗ · {em} … ngủ ở/nhờ chùa/nhà_thờ/chợ/quán/net/bến/hiên/trạm …… không_cho/đuổi/vì
không cho {em} … vô/vào nhà · không cho vô/vào nhà · {em} … {bệnh} …… không đưa/chở/dẫn … viện/bệnh_viện/khám · bỏng …… không đưa/chở
đuổi tới đuổi lui · {người thân} … đi tù …… {em} · ăn cháo_trắng/cháo trắng/cơm_với_muối/cơm_không/muối · {em} … bị bỏ ở/lại · bị bỏ ở nhà
không biết pha sữa · mẹ/má/ba/bố bỏ {em} · bỏ {em} ở bến_xe/chợ/đường/chùa/bệnh_viện · nhặt/lượm/xin bánh_mì/bánh/cơm/đồ … bỏ … ăn
{em} … nhặt/lượm … người_ta bỏ · cục nợ · không cho {em} ngủ … nhà · cơm nguội chan/với/một_mình · {em} … ăn … một_mình … bữa_nào/hôm_nào/ngày_nào
bữa_nào/hôm_nào … ăn … một_mình · {em} … ăn cháo/rau/mì/muối/khoai … qua bữa/ngày
`),
  'nhà người': phrases(`
nhà mới của mẹ · nhà mới · chồng mẹ · dượng · mẹ kế · nhà · ba · bố · mẹ · má · cha · bà · dì · cậu
`),
  'nhà không ai': phrases(`
nhà không có ai lớn · nhà không có ai · nhà con không có ai lớn hết · không có ai lớn · không có ai lớn hết · không còn ai
`),
  'neglect.1': phrases(`
không ai hỏi {em} … ăn/cơm/đau/khỏe · lâu rồi không ai · không ai đón … {em}
{em} … ngồi/đợi/chờ … cổng … tối_mịt/tới_tối/tới_khuya/đến_khuya …… không_có_ai/tuần_nào/ngày_nào/không_ai
về nhà … không có ai …… tuần_nào/ngày_nào/hoài · {người thân} … quên đón/nấu/cho_ăn {em}
{người thân} … không quan_tâm/thương/nhớ/lo/đoái_hoài … {em}
`),
} as const
