import { phrases } from './phrases.ts'

/** Being sold, lured or taken away. */
export const taken = {
  'trafficking.3': phrases(`
{em} … {bị bán} · {bị bán} …… {em} · {người lớn} … {bán} {em} · bán {em} … cho/sang/qua/lấy · {rủ} {em} … {đi xa}
{rủ} … {em} …… {đi xa} …… {hứa hẹn} · {rủ} … {em} …… {hứa hẹn} …… {cấm nói} · {rủ} … {em} …… {đi xa} …… {cấm nói} · {em} … trốn … {đi xa}
{rủ} … {em} … trốn_nhà/trốn/bỏ_nhà · trốn nhà … theo/lên/đi/vô/vào/với · {đi xa} …… giấu cả_nhà/nhà/ba_mẹ/mẹ
{đi xa} …… không gọi/liên_lạc/về_được/cho_về/thấy · {em} …… {đi xa} …… {lâu} …… không ai/thấy/gọi/liên_lạc/biết
theo người_ta/người_lạ … đi …… không ai/thấy/gọi/biết · {em} …… theo người_ta/người_lạ đi · giữ giấy_tờ/cmnd/căn_cước/hộ_chiếu/điện_thoại …… {em}
giữ giấy_tờ/điện_thoại/hộ_chiếu … không cho · {em} …… bị giữ/thu giấy_tờ/điện_thoại/hộ_chiếu · tiền_chuộc/chuộc … {em} · {giữ người} …… {tiền về}
không cho {em} … về …… chỗ_lạ/giữ/nhốt/tiền/điện_thoại · {em} … ở chỗ_lạ/một_chỗ lạ · đang ở … chỗ_lạ/nơi_lạ · {nhốt} …… {đi xa} · {đi xa} …… {nhốt}
{em} …… bị lừa …… {nhốt}/casino/{đi xa} · đưa/cho/bán … em_bé/em_út/em/con … cho_người_ta/người_ta … lấy_tiền/trả_nợ/trừ_nợ/lấy tiền
mai/tối_nay/khuya_nay/chiều_nay/đêm_nay/sáng_mai …… {rủ} … {em} …… {đi xa} · {rủ} …… {em} …… tối_nay/đêm_nay/khuya_nay/mai đi
bạn … khuya_nay/tối_nay/mai … trốn đi · bắt_cóc/bắt cóc {em} · {em} … bị bắt_cóc · hụt/suýt/xém/định/đòi bắt_cóc … {em}
kéo/lôi {em} … lên_xe/lên xe/vào_xe/vô_xe · bán_dâm/tiếp_khách/đi_khách/ngồi_bàn …… {em} · {em} … bán_dâm/tiếp_khách/đi_khách · bắt tiếp_khách
chích_điện/tra_tấn/đánh_đập …… nộp/chuộc/tiền/casino/cam/campuchia · bắt nhà nộp/chuộc/gửi_tiền · nộp tiền … mới/chuộc cho_về/thả
sang/qua cam/campuchia/lào/trung_quốc …… không_về/mất_liên_lạc/nhốt/đánh/điện/chuộc/bắt/khóc · lên cửa_khẩu/biên_giới … rồi mất/không · mất liên_lạc
kéo/lôi/bế/bắt {em} lên/vào/vô ô_tô/xe/xe_ô_tô · bán em_bé/bé/con …… cho người_ta/người · bán thận/nội_tạng/máu/trứng · bán thận
đưa {em} đi đóng_phim/chụp_hình/làm_mẫu/thi …… một_mình/không_mang/giấu · {em} … đi … {đi xa} …… bị_đánh/bị_nhốt/đòi/chuộc/điện/khóc
{đi xa} …… {bị đánh} · {đi xa} …… đòi {số tiền} · chở {em} … đi …… gọi_không/không_gọi_được/không_về/không_ai_bắt_máy/mất · không ai bắt_máy
cho {em} cho bà/người/ông/cô lạ
`),
  'bị bán': phrases(`
bị bán · bị đem bán · bị lừa bán · bị lừa đem bán · bị người ta bán · bị người ta lừa bán · bị người ta dụ đi · bị dụ đi · bị người ta lừa
bị lừa sang · bị lừa qua · bị bắt cóc · bán sang · bán qua · lừa bán · được giá · bị dụ sang · bị dụ qua
`),
  'giữ người': phrases(`
giữ · nhốt · giam · bắt · bên kia · biên giới · trong kia
`),
  'tiền về': phrases(`
đòi tiền mới cho về · gửi tiền mới thả · tiền chuộc · mới thả · mới cho về · trả tiền mới · đòi tiền chuộc
`),
  'trafficking.2': phrases(`
{rủ} {em} …… {hứa hẹn} · {em} …… {hứa hẹn} …… {cấm nói} · {rủ} … {em} …… {đi xa} · {em} …… {rủ} …… {đi xa} · {rủ} … {em} …… bỏ_học …… làm
bảo/rủ {em} bỏ_học … đi_làm · {người lạ} …… {rủ} …… {đi xa}/{hứa hẹn} · {người lạ} …… hỏi … muốn_đi_làm/đi_làm_xa/đi làm
{người lạ} …… chụp_hình/cho_kẹo/cho_tiền/rủ_lên_xe/kêu_lên_xe/dẫn_đi/cho_đi_nhờ …… {em} · {người lạ} …… {rủ} … {em} …… lên_xe/đi_theo/theo/đi_chơi/đi
{em} …… đi_làm … không ai biết/thấy/liên_lạc · {em} …… đi_theo/theo … người_ta/người_lạ/anh_kia/cô_kia/bạn_trai/người_quen_trên_mạng · {em} … mất_tích
mẹ bạn gọi không_được · nói/khai … mười_tám/18 tuổi · được giá · đừng cho {người thân} biết …… {đi xa} · {em} …… đưa/dẫn/đem đi … {đi xa} …… {cấm nói}
cho {em} … làm con_nuôi … tiền/người_ta/nước_ngoài · {rủ} {em} … lên_xe/lên xe · rủ … {em} … lên xe … đi · hứa cho {em} …… gọi_không/không_về
xe … đậu/đỗ … rủ {em} · rủ {em} … nhận_quà/lấy_quà/đi_chơi/lên_xe/đi_ăn · qua/sang bển · bển …… thu/giữ/không/bị · thu điện_thoại/điện thoại/giấy_tờ
trả {người thân} … {số tiền} · như nô_lệ · ép/bắt làm_việc/làm … lừa_đảo · bạn_trai/bạn trai … bỏ_nhà/bỏ nhà/đi · bỏ nhà đi
bà/ông/cô/chú/người lạ … hỏi/rủ/bảo … {em} … đi/muốn_đi … thành_phố/chơi/làm · hỏi muốn đi … không … chở/đưa/dẫn đi
theo dì/cô/chú/bà/ông kia … vô/vào/lên/đi/sang · dặn nói_dối/nói dối
ông/bà/người/cô/chú … đến/tới/vô/vào làng/buôn/bản/xóm/thôn … tuyển/tìm/hỏi/kiếm · tuyển con_gái/con gái/người/các_chị · đưa/ứng trước … tiền/triệu
{người lớn} dạy {em} nói … khác/dối … công_an/cửa_khẩu/hải_quan · qua/tới cửa_khẩu …… nói/tên/giấu/dối · nói tên khác
`),
  'người lạ': phrases(`
người lạ · cô lạ · chú lạ · ông lạ · bà lạ · người quen trên mạng · người ta · có người · có cô · có chú · có ông · có bà · có anh · cô kia · chú kia
anh kia · bà kia · ông kia · kẻ lạ · dì quen · xe lạ
`),
} as const
