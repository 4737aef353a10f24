import { phrases } from './phrases.ts'

/** Children who are made to marry. */
export const marriage = {
  'childMarriage.3': phrases(`
tuần_sau/tháng_sau/mai/ngày_mai/hôm_nay/tối_nay/mấy_ngày_nữa/sắp … bắt/kéo/rước/đón … về_làm_vợ/làm_vợ/làm_dâu
{em} …… bị kéo/bắt … làm_vợ/về_nhà_trai · nhà_trai …… bắt/kéo/giữ {em} · bị bắt_vợ/kéo_vợ · bị kéo/bắt về làm_vợ
`),
  'childMarriage.2': phrases(`
{ép buộc} {em} … {lấy chồng} · {ép buộc} … {em} …… {lấy chồng} · {em} …… {ép buộc} … {lấy chồng} · bị/bắt/ép {lấy chồng} · {tuổi nhỏ} …… {lấy chồng}
{lấy chồng} …… {tuổi nhỏ} · {người thân} …… gả {em} · gả {em} · {người thân} …… {lấy chồng} … {em} …… {nợ}
gả … lấy_tiền/trả_nợ/trừ_nợ/cho_người/cho_con/bán · {em} … {lấy chồng} …… {bỏ học} · {bỏ học} …… {lấy chồng} · {nhận lễ} …… {em}
{nhận lễ} …… {tuổi nhỏ} · {em} …… {nhận lễ} · {em} … không muốn/chịu/thích/ưng … {lấy chồng}
không muốn/chịu/thích … lấy_chồng/làm_dâu/làm_vợ/cưới/đeo_vòng/gả · không thích/ưng/quen/biết người_đó/anh_đó/người_ta …… {lấy chồng}
{lấy chồng} …… không thích/ưng/quen/chịu · {em} …… phải/sắp/bị {lấy chồng} · {lấy chồng} …… khóc/trốn/sợ … {em} · {em} …… {lấy chồng} …… khóc/sợ/trốn
{nhà chồng} …… rước/đón/bắt/qua … {em} · {nhà chồng} …… không cho … {em} … đi_học/ra/về/học · {tuổi nhỏ} …… {có con} · {có con} …… {tuổi nhỏ}
{em} …… {tuổi nhỏ} … ở_nhà_giữ_con/có_em_bé/có_con · {người thân} … hứa/nhận/định/muốn/tính gả {em}
{người thân} … nhận rồi …… không_ưng/không_thích/hỏi · {nhà kia} … hỏi/dạm/mang … {em} · hỏi {em} …… không ưng/thích/chịu
không ưng …… {người thân} … nhận/bắt/ép/hứa · làm lễ hỏi/cưới/bắt_chồng/hỏi_chồng … {em} · làm lễ hỏi_chồng · {lớp} … thì/là/xong {lấy chồng}
học_xong/hết {lớp} … {lấy chồng} · nhà chồng sau_tết/hè_này/tháng_sau · về nhà_chồng · bị kéo … làm vợ/dâu · làm vợ/dâu người_ta · gả chị/em/bạn/con
gả {em} … cho · bằng tuổi {em} …… lấy_chồng/cưới/chồng · lấy chồng … bằng_tuổi · {lớp} thì/xong/là lấy chồng · lấy chồng cho {người thân} … đỡ/có
nhận {số tiền} … nhà/của_nhà/của …… theo/lấy/cưới/về · {người thân} nhận {số tiền} …… phải theo
{tuổi nhỏ} … có người … coi_mắt/hỏi/dạm/tới_hỏi/đến_hỏi/xem_mặt · coi mắt/vợ · xem mặt … {em} · theo người_ta … làm vợ · làm vợ bé/lẽ/hai
tính/định cho {em} … theo/lấy/về · {em} … đã có/hai/một con …… chồng · chồng … đánh {em} · chào chồng/nhà_trai/mẹ_chồng
{tuổi nhỏ} …… về bên đó/ấy/nhà_người_ta · {tuổi nhỏ} …… nấu_cơm cho … nhà người_ta · bắt cái trâu · nhận/bắt/trả trâu/bò/heo … con/em … phải đi/theo
qua/về/sang nhà anh đó/ấy/kia … ở · phải qua/về/sang … nhà … ở …… {em} · hứa_hôn/hứa hôn · người_ta/nhà_trai/họ … đòi rước/cưới/người · kiếm chồng cho
lo kiếm chồng · ông_mai/bà_mai/mai_mối … {em} · bà/ông mai tới/đến
sang_năm/ra_giêng/ra_tết/hè_này/cuối_năm … phải bắt_chồng/lấy_chồng/cưới/làm_dâu/qua_nhà · không ưng cái bụng · nó đẻ rồi · đẻ rồi …… {tuổi nhỏ}
bị bắt về nhà bạn_trai/người_yêu/anh_ta/anh_đó · ở luôn nhà_trai/nhà_bạn_trai · không/chưa muốn có_chồng/chồng · lỡ đi chơi qua_đêm
cả nhà nói/biểu/ép vô/vào · bắt {em} cưới/lấy/gả · bắt {em} … cưới · đừng bắt {em} … cưới/lấy · bỏ mâm · có kinh … lấy chồng
{em} … khóc … ngày cưới/đám_cưới · trước ngày cưới …… khóc/nhỏ/trốn/sợ · {em} … bỏ_trốn/trốn/bỏ trốn … đám_cưới/ngày_cưới/cưới
`),
  'có con': phrases(`
có em bé · có con · giữ con nhỏ · con nhỏ của bạn · em bé rồi · nuôi con · sinh con · đẻ con · có bầu
`),
  'nhà kia': phrases(`
nhà bên kia · nhà kia · nhà người ta · người ta · nhà trai · họ · nhà họ · bên kia · anh kia · có người
`),
  'nhà chồng': phrases(`
nhà chồng · nhà trai · chồng · bên chồng · bên nhà trai
`),
  'nhận lễ': phrases(`
nhận trâu/bò/sính_lễ/lễ/heo/vòng/trầu/tiền_cưới · đã nhận trâu/sính_lễ/lễ · ăn trâu/lễ · nhận sính_lễ · đeo vòng · đeo vòng hỏi · lấy trâu · ăn hỏi
thách cưới · nhận lễ · bỏ của
`),
  'childMarriage.1': phrases(`
{em} …… qua/về/sang/ở bên/nhà nhà_trai/nhà_chồng/bên_nhà_trai · có người hỏi …… theo/gả/lấy/ưng · con_gái lớn rồi …… học/lấy_chồng/theo
con_gái … học chi/nhiều/làm_gì …… lấy_chồng/gả/theo/người_ta/hỏi · {em} …… lấy_chồng/lấy_vợ/bắt_chồng sớm
`),
} as const
