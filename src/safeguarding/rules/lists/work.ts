import { phrases } from './phrases.ts'

/** Children who must work. */
export const work = {
  'labour.3': phrases(`
{chủ} …… không cho {em} về · không cho {em} về_nhà …… hái/làm/việc/bắt/tiền/khuya
{em} …… xịt/phun/pha thuốc/thuốc_sâu/thuốc_cỏ …… ói/ngất/mệt/chóng_mặt/ngộ_độc/bắt/kêu · {chủ} …… kêu/bắt/sai {em} …… xịt/phun thuốc
{chủ} …… nhốt/giữ_giấy_tờ/đánh … {em} …… làm · bị nhốt … làm
`),
  'từ sớm': phrases(`
từ 3 h · từ 4 h · từ 5 h · từ 3 giờ · từ 4 giờ · từ ba giờ · từ bốn giờ · từ sáng · từ tờ mờ · từ nửa đêm · tới khuya · đến khuya · tới đêm · thâu đêm
cả đêm · ban đêm · nửa đêm
`),
  'việc đêm': phrases(`
lột tôm cả đêm · làm cả đêm · làm đêm · làm ca đêm · lột tôm · bóc tôm · xẻ cá · phơi cá cả đêm · bốc cá đêm · kéo lưới đêm · làm tới sáng
làm từ nửa đêm
`),
  'người làm': phrases(`
em đi làm · em làm · đi làm · đi biển · bốc vác · phụ hồ · làm thuê · làm mướn
`),
  'bán rong': phrases(`
bán vé số · bán kẹo · bán tăm · bán bông · bán hàng rong · bán dạo · đi bán · lượm ve chai · nhặt ve chai · đi xin · ăn xin · đánh giày · bán hoa
bán bánh
`),
  chủ: phrases(`
chủ · chủ vườn · chủ quán · chủ lò · chủ ghe · chú ghe · chủ xưởng · chủ nhà · chủ tiệm · bà chủ · ông chủ · cai · người ta · họ · ông thầu · bà kia
ông kia · bà đó · ông đó · cô chủ · chú chủ
`),
  'labour.2': phrases(`
{người thân} … {ép buộc} {em} … {bỏ học} · {người thân} …… {ép buộc} … {em} …… {bỏ học} · {em} … bị … bắt/bắt_phải {bỏ học}
{em} … phải {bỏ học} …… {việc nặng} · {bỏ học} … đi/ở_nhà/để/phụ/về … {việc nặng} · {bỏ học} …… {việc nặng} …… {nợ} · {em} …… {bỏ học} …… {việc nặng}
{người thân} … không cho {em} … đi_học/học/tới_trường/đến_trường · không cho {em} … đi_học/đến_trường/tới_trường
{em} … phải {việc nặng} …… khuya/tối/đêm/nặng/đau/mệt/cả_ngày/sáng/không_tiền/không_trả/học · {em} … {việc nặng} …… {nợ}
{ép buộc} {em} … {việc nặng} · {ép buộc} {em} … {ăn xin} · {ép buộc} … {em} …… {ăn xin} · {em} … bị … bắt … {ăn xin} · {em} … {ăn xin} …… {nợ}
{ăn xin} …… không đủ/thiếu/ít …… đánh/đòn/phạt/nhịn/đứng/quỳ/chửi · {ăn xin} …… tối đem_tiền/nộp/về/đếm …… {em}
thiếu/không_đủ … là/thì bị/đánh/phạt/đứng/nhịn/ngủ · {em} …… lượm/nhặt/bán … ve_chai/vé_số …… khuya/đêm/nộp/thiếu/bắt/đánh/phải/đủ
{em} …… ở_đợ/ở đợ/đi_ở/ở_cho/giúp_việc … người_ta/nhà · ở đợ · bị gửi/đem/cho đi … giữ_con/ở_đợ/làm/giúp_việc/ở · {em} … bị gửi_đi … giữ_con/làm/ở
{chủ} … {ép} {em} …… {việc nặng} · {chủ} …… không trả tiền/lương/công · {chủ} … giữ lương/tiền/giấy_tờ
{chủ} …… {em} …… đánh/tát/chửi/nhịn_cơm/cắt_cơm/không_trả · {việc nặng} …… {em} …… tát/ăn_tát/bị_đánh/chửi/nhịn_cơm/cắt_cơm
làm … bể/chậm/sai/hư là/thì … ăn_tát/bị_chửi/nhịn/đánh/chửi/cắt/trừ
{việc nặng} …… tới/đến/từ khuya/một_giờ/nửa_đêm/mười_một_giờ/12_giờ/hai_giờ/tờ_mờ
{em} …… {việc nặng} …… phồng/phồng_hết/chai/đau_lưng/lưng_đau/chảy_máu/đứng_thẳng/xỉu/nặng_lắm/ói/kiệt_sức
{em} … vác/khuân/bốc/gánh … nặng …… đau/bắt/học_chi/mệt · {em} {việc nặng} …… {tuổi làm}
{tuổi làm} …… {việc nặng} …… thuê/mướn/nặng/cả_ngày/khuya/tối/không_được/bắt/lò/ghe/xưởng · {tuổi làm} … {việc nặng}
không cho … lên_bờ/nghỉ/về/đi_học …… làm/ghe/lò/vườn/nợ/chủ · con_gái … học chi/làm_gì/nhiều/làm_chi …… làm/rẫy/ở_nhà/nghỉ
{em} … {bỏ học} … phụ/giúp/trông/giữ/nuôi … {người thân} · {em} …… {bỏ học} … giữ_em/trông_em/giữ em · ban_ngày {em} {việc nặng}
làm quần_quật/từ_sáng_tới_khuya/tới_khuya/không_nghỉ … {em} · {em} … làm quần_quật/kiệt_sức · làm từ sáng tới/đến khuya/tối
{em} … nhớ trường/lớp/bảng/bảng_đen …… {việc nặng} · {việc nặng} …… nhớ trường/lớp/cái_bảng/bảng_đen
{em} … phải {bán rong} …… đêm/khuya/tối/giờ/không_được_về/hết/đánh/nộp · {bán rong} …… không hết/đủ … thì/là … không/bị/phải
không bán_hết/đủ …… không_được_về/bị_đánh/nhịn/chửi/không_cho · {em} … {việc nặng} …… chảy_máu/đứt/gãy/sập/tai_nạn/bị_thương
máy cắt/nghiến/cán … tay/ngón_tay · đứt ngón_tay · chủ/người_ta/họ bảo/dặn/bắt đừng/không khai/nói
{người lớn} … bắt {em} … lặn/vác/đào/đãi/chui_hầm/khuân/bốc/gánh/cuốc/bán/xin · vẫn bắt {em} … làm/lặn/đi/vác · {em} … ở nhà_chủ/nhà chủ/cho_nhà_chủ
cho nhà_chủ …… không_được về/nghỉ/đi_học · bắt {em} … làm/đi {việc nặng} · con_gái … không_cần/không_được/khỏi_cần/không_phải học
ở nhà chăn_bò/chăn_trâu/giữ_em/trông_em/làm_rẫy/làm_nương … cho/để em/anh · ngửa nón …… {chủ} · ngửa nón/tay … {em} · được bao_nhiêu … đưa/nộp
dắt … {em} … ngửa_nón/xin/ăn_xin · {chủ} dắt … đứa_nhỏ …… xin/ngửa_nón
{người thân} bắt {em} … đi/làm/vác/lưới/biển/rẫy/kéo/cày/gánh/bán/câu/bẫy … đêm/khuya/nắng/nặng/sáng_sớm/cả_ngày/ban_đêm
{em} … ngủ_gật … lớp …… {việc nặng}/bắt/lưới/làm · {em} … {việc nặng} … {từ sớm} · {em} … làm … từ … giờ/h/sáng … đến/tới … giờ/h/đêm/khuya/tối
mấy_đứa/bạn … {việc nặng} … lò/mỏ/xưởng/ghe · làm … không_công/không công/trừ_nợ/gán_nợ · phải đi làm … không_công/trả_nợ/nợ
nghỉ_học trông/giữ/nuôi em · dậy từ hai/ba/một/2/3/1 giờ/h · dậy từ … giờ sáng … phụ/bưng/bán/làm/cạo/kéo/gánh …… ngủ_gục/ngủ_gật/học/lớp
{tuổi làm} …… đứng_máy/máy_cưa/máy cưa/lò/mỏ/xưởng · cụt/đứt/mất lóng_tay/ngón_tay/tay/lóng tay · trừ hết/vào tiền/công/lương · trừ tiền công/lương
{người thân} gửi/cho {em} cho bà/ông/cô/chú/nhà …… rửa/giữ/làm/bán/phụ · rửa tô/chén/bát … từ sáng tới/đến tối/khuya
một năm/mấy_năm/mấy_tháng/lâu chưa/không được về · chưa/không được về nhà/tết/thăm · phải vác/khuân/gánh/bốc/cõng/gùi … nặng
vác mì/phân/gạo/gỗ/cà_phê/bao/đá/củi … nặng · nặng hơn {em} · phụ_hồ …… té/ngã/gãy/không_ai_đền · bới rác/đống_rác · nộp tiền cho bà/ông/chủ/trùm
bà trùm · nghỉ học … phụ_hồ/làm/đi/bán/chăn/giữ/hái/bẻ · ngủ_gục/ngủ_gật/ngủ gật/ngủ gục …… từ_khuya/hai_giờ/ba_giờ/đêm/cạo/bưng/vác/làm
trông_trẻ/trong tre/giữ_trẻ cho nhà … bị/không/chưa · không được gọi điện về/về · không được nghỉ trưa/nghỉ/ngơi · {em} … {việc đêm}
quỵt/nợ/trừ/giam/ăn_chặn lương/tiền/công · {người làm} … từ/lúc/hồi/mới … {tuổi làm} · không cho {em} … vô/vào/lên bờ
một/mót/lượm cà_phê … thả_chó/đuổi/đánh · thả chó …… {em} · {em} … thuê …… lở/loét/chảy_máu/đau/gãy/sưng/nứt · bắt {em} … lái máy_cày/xe/ghe/tàu/máy
tay … mủ … lở · hết mùa … mới/được đi_học lại · mới được đi_học lại · chủ thầu/chu thau bắt {em} · chủ_thầu/cai/thầu … bắt {em} … trộn_hồ/bốc/vác/làm
trộn hồ
`),
  'tuổi làm': phrases(`
mới {số nhỏ} tuổi · {số nhỏ} tuổi · mới học {lớp} · mới {lớp} · học {lớp} · {lớp} mà · còn nhỏ
`),
  'labour.1': phrases(`
{người thân} … nói/kêu/bảo/biểu … học_xong/hết {lớp} … nghỉ/thôi/đi_làm · hết {lớp} … nghỉ đi_làm/làm/ở_nhà · hết {lớp} là/thì nghỉ
muốn học … không dám nói · muốn học/đi_học … {người thân} … không_cho/bắt_nghỉ/nghỉ/kêu_nghỉ/không_có_tiền
{em} …… {bỏ học} … nhà nghèo/không_có_tiền · {em} … phải nghỉ_học · {em} … bị bắt nghỉ_học
`),
} as const
