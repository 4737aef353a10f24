/** Sentences made up for the hints, in children's spelling. One a line: `kind strength | exact bit | sentence`. */
export const tunedPrivate = `
phone 2 | 0912345678 | Số của em là 0912345678 cô gọi nhé
phone 2 | 0 9 1 2 3 4 5 6 7 8 | em để số ở đây 0 9 1 2 3 4 5 6 7 8 nha
phone 2 | +84 912 345 678 | Gọi mẹ em theo số +84 912 345 678
phone 2 | o912.345.678 | sdt mik nè o912.345.678
phone 2 | 0214 3822 123 | nhà em có máy bàn 0214 3822 123
phone 2 | không chín một hai ba bốn năm sáu bảy tám | số là không chín một hai ba bốn năm sáu bảy tám ạ
phone 2 | khong chin khong khong khong khong mot hai ba bon | goi khong chin khong khong khong khong mot hai ba bon
phone 2 | 09\u200b00\u200b000\u200b456 | cô nhắn em 09\u200b00\u200b000\u200b456
phone 2 | 09 không không 000 789 | nhắn 09 không không 000 789 là em thấy liền
account 2 | bean2015 | zalo em là bean2015
account 2 | Be Bong | Kết bạn với em, fb: Be Bong
account 2 | be.na@gmail.com | trả lời em qua be.na@gmail.com
account 2 | https://www.facebook.com/be.na | em đăng ở https://www.facebook.com/be.na rồi
account 2 | @bong_2k13 | theo dõi @bong_2k13 nha mọi người
account 2 | bống kute | tiktok của mik tên là bống kute
account 2 | nhimcon_77 | roblox của em là nhimcon_77
id 2 | 001214012345 | mã của em 001214012345
id 2 | 068 213 000 111 | Mã định danh em 068 213 000 111
birthday 2 | 12 tháng 3 | Em sinh ngày 12 tháng 3
birthday 2 | 5/9 | sn mik 5/9 mà không ai nhớ
birthday 2 | 02-11-2014 | ngày sinh: 02-11-2014
birthday 1 | 04/07/2013 | Em viết thêm 04/07/2013 cho chắc
name 2 | Vàng A Páo | Em tên là Vàng A Páo
name 2 | na | minh ten la na
name 2 | Giàng Thị Dở | Giàng Thị Dở muốn có sân chơi
name 2 | Nguyễn Thị Hoa Mai | Người viết Nguyễn Thị Hoa Mai
name 2 | K'Brel | K'Brel viết cho Diễn đàn
name 2 | K’Tuyền | Con là K’Tuyền ạ
name 2 | Ka Hương | Ka Hương mong có cầu qua suối
name 2 | Touprong Mai | Touprong Mai kể chuyện trường em
name 2 | Mang Thị Hồng | Cháu Mang Thị Hồng
name 2 | Thông Thị Lan | Thông Thị Lan mong tết Katê được nghỉ
name 2 | Y Moan | Y Moan muốn đá bóng
name 2 | H'Hương Niê | H'Hương Niê thích đọc sách
name 2 | Lê Gia Hân | Họ và tên: Lê Gia Hân
name 2 | nguyen van an | nguyen van an muon co san bong
name 2 | Bảo Trâm | Em là Bảo Trâm em xin góp ý
name 1 | thầy Hùng | Em thích giờ của thầy Hùng
name 1 | bạn Minh | bạn Minh hay giật tóc em
name 1 | cô Lê Thị Thu | Em mến cô Lê Thị Thu lắm
name 1 | Hoa | mẹ em tên là Hoa
class 2 | lớp 5A | Em học lớp 5A
class 2 | lop 9a1 | e hoc lop 9a1 ak
class 2 | lớp 4/2 | lớp 4/2 của em nóng lắm
class 1 | 6A2 | tụi em 6A2 hay bị thiếu ghế
school 2 | trường thcs ta van | em học trường thcs ta van
school 2 | THCS Nguyễn Du | Sân THCS Nguyễn Du bị ngập
school 2 | PTDTBT Tiểu học Lũng Cú | PTDTBT Tiểu học Lũng Cú lạnh lắm
school 2 | trường Kim Đồng | Em ở trường Kim Đồng
school 2 | truong tieu hoc nguyen trai | truong tieu hoc nguyen trai ko co cay xanh
address 2 | ngõ 42 | nhà em trong ngõ 42
address 2 | bản Cát Cát | Em ở bản Cát Cát
address 2 | buôn Ako Dhong | trong buôn Ako Dhong chưa có đèn
address 2 | thôn 3 | ở thôn 3 hay mất điện
address 2 | tổ 5 | nhà em ở tổ 5 gần cái dốc
address 2 | số nhà 15 | số nhà 15 là nhà em
address 2 | 27 đường Nguyễn Trãi | em sống tại 27 đường Nguyễn Trãi
address 2 | cạnh tiệm tạp hóa | nhà em ở cạnh tiệm tạp hóa
address 1 | xã Tả Van | đường xã Tả Van nhiều ổ gà
address 1 | phường 3 | công viên phường 3 bị khóa
phone 2 | 0900 000 222 | em ghi số mẹ 0900 000 222 để cô gọi mẹ
phone 2 | (090) 000-0333 | dt cua e (090) 000-0333
phone 2 | 09oo ooo 444 | nt cho mik 09oo ooo 444 nha
phone 2 | 0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣5️⃣5️⃣5️⃣ | số nè 0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣5️⃣5️⃣5️⃣
phone 2 | 02633 822 111 | nhà ngoại em 02633 822 111
account 2 | thobong.dalat | insta mình là thobong.dalat
account 2 | tomtit2014@yahoo.com.vn | mail em tomtit2014@yahoo.com.vn
account 2 | soicon_dl | acc ff của em tên soicon_dl
id 2 | 060215000222 | cccd em 060215000222
birthday 2 | 9/12/2015 | e sinh 9/12/2015
birthday 2 | 20 tháng 10 năm 2013 | Sinh nhật của em là 20 tháng 10 năm 2013
name 2 | Trần Lê Bảo Ngọc | Trần Lê Bảo Ngọc gửi các cô chú
name 2 | bi | e ten la bi nam nay e hoc lop 3
name 2 | K' Sĩ | Em là K' Sĩ, nhà em trồng cà phê
name 2 | Đàng Thị Kim Thoa | Đàng Thị Kim Thoa mong có lớp dạy chữ Chăm
name 2 | Chamaléa Hậu | Chamaléa Hậu thích mã la
name 2 | Điểu Thị Phượng | tớ tên Điểu Thị Phượng
name 2 | huỳnh ngọc bích | tên thật của em là huỳnh ngọc bích
name 2 | Ma Duyên | Tên em là Ma Duyên, người Chu Ru
name 1 | cô Thảo | Em xin cô Thảo bớt bài tập
name 1 | Trí | trong lớp có bạn tên là Trí hay đánh người khác
class 2 | lớp 7/5 | lớp 7/5 tụi mình hay bị mượn phòng
class 2 | lop 3b | lop 3b cua em bi dot mai
school 2 | trường Tiểu học Mê Pu 1 | trường Tiểu học Mê Pu 1 thiếu cây
school 2 | truong thpt bao loc | anh em hoc truong thpt bao loc
school 2 | trường Lê Lợi | cổng trường Lê Lợi kẹt xe
address 2 | ấp 4 | Em sống ở ấp 4
address 2 | hẻm 120/3 | đèn trong hẻm 120/3 hư rồi
address 2 | bon Bu Prâng | ở bon Bu Prâng hay cúp điện
address 2 | thôn Lạc Nghĩa | Con suối ở thôn Lạc Nghĩa bẩn
address 2 | đối diện cây xăng | nhà mik ở đối diện cây xăng
address 1 | xã Hàm Thạnh | em mong xã Hàm Thạnh có hồ bơi
address 1 | phường Mũi Né | bãi biển phường Mũi Né nhiều rác
`

export const tunedHarmless = `
Em muốn trường em có thêm sân bóng
Trường tiểu học nên có nhà vệ sinh sạch
trường cấp 2 xa nhà quá nên tụi em phải đi xe đạp điện
Em học lớp 5 và em thích đọc sách
mỗi tổ 8 bạn dọn một góc sân
Em gọi 111 được không
Số 1234567 là số em bịa
Em có 20 quyển sách cũ muốn tặng
Ngày 1/6 trường tổ chức hội chợ
Em thích Hà Giang và Hồ Gươm
Em đi viếng lăng Bác ở thành phố Hồ Chí Minh
Năm điều Bác Hồ dạy em thuộc rồi
Thầy cô cho em ít bài tập thôi
Facebook có nhiều tin xấu
zalo là cái để nhắn tin, em không thích dùng nhiều
bản thân em hay quên
Em vẽ bản đồ khu vui chơi
đường đi học nhiều ổ gà lắm
mạng 4G ở chỗ em yếu
em muốn xem phim 3D ở rạp
Phan Thiết nóng quá nên cần thêm cây
Hồ Xuân Hương bị rác
em ở Đà Lạt trời lạnh
Đèo Bảo Lộc hay sạt lở khi mưa
Em là người K'Ho, em muốn học tiếng K'Ho ở trường
Em là đội viên
tết Katê em muốn được nghỉ học
Dân tộc Mạ, Chu Ru, Ê Đê, M'nông, Raglay có nhiều bài hát hay
Con chó nhà em tên là Mực
bạn em tên gì em cũng không nói đâu
nhà em ở gần biển nên hay thấy rác
Em muốn bỏ học thêm ngày chủ nhật
e muon co cho choi bong ro
minh muon truong minh co be boi
Em thích môn Toán và môn Tiếng Anh
Xã hội bây giờ nhiều xe quá
xã em chưa có thư viện
học sinh ngày 20/11 được xem văn nghệ
tuần nào sinh hoạt lớp cũng bị la
Mẹ cho em 50.000 đồng mỗi tuần
lúc 7h30 cổng trường kẹt xe
lớp em có 45 bạn mà 2 cái quạt
quảng trường Lâm Viên nhiều xe điện
môi trường Việt Nam cần sạch hơn
Trường Sa và Hoàng Sa là của Việt Nam
Em thích truyện của Nguyễn Nhật Ánh
Em thích chị Võ Thị Sáu
Em muốn có sách về Trần Hưng Đạo
Chú Cuội và chị Hằng đến trung thu
em ước ông bà sống lâu
em đếm một hai ba bốn năm sáu bảy tám chín mười rồi nhảy
điện thoại 3.000.000 đồng là đắt quá
ba má em đi làm xa, em ở với bà nội
Em mong các chú Công an bắt người phóng nhanh
EM MUỐN TRƯỜNG EM CÓ NHÀ VỆ SINH SẠCH HƠN VÀ CÓ NƯỚC
Em Muốn Có Sân Chơi Ở Gần Nhà Cho Các Bạn Nhỏ
Buôn Ma Thuột có nhiều cà phê như chỗ em
buôn bán trước cổng trường làm kẹt đường
quốc lộ 20 xe tải chạy ghê lắm
thôn em chưa có sân chơi
ko co ai choi voi e
Năm 2025 nhập tỉnh nên em thấy lạ
từ lớp 1 đến lớp 9 đều học bơi
Vì Đà Lạt mưa nhiều nên em hay ướt
đội bóng của em tên là Sao Biển
Tết này em muốn được về quê bằng xe lửa
thanh long rớt giá nên ba mẹ em buồn
Em muốn có xe buýt đi học vì dốc cao quá
sáng nào cũng sương mù mà xe chạy nhanh
biển Phú Quý nhiều rác ni lông quá
chó thả rông rượt em 2 lần rồi
hồ tưới cà phê không có rào nguy hiểm lắm
tụi em muốn đá banh mà sân khóa
k có ai cứu hộ ở bãi tắm hết
mik ko thích học thêm 3 buổi 1 tuần
lớp 6 rồi mà em chưa biết bơi
Mấy anh lớp 9 hút thuốc lá điện tử sau trường
em muốn thư viện mở cửa lúc 17h
Em năm nay 10 tuổi em thích vẽ
Nhà vệ sinh nam hôi, nhà vệ sinh nữ hết giấy
ở Đức Linh hay mất điện lắm
Tánh Linh có hồ Biển Lạc đẹp
Gia Nghĩa thì toàn dốc
Em mong tết Katê cả lớp được xem múa quạt
bạn Chăm và bạn Kinh chơi chung với nhau
cô giáo em hiền lắm
Bác sĩ ơi đừng chích đau
Bác Tổng phụ trách cho tụi em chơi kéo co
con mèo của em tên Miu bị xe cán
Tik Tok là chỗ có nhiều trò nguy hiểm
mẹ em hay xem facebook quên nấu cơm
em xem youtube thấy nước khác có vườn trường
từ Di Linh lên Đà Lạt em say xe
Cao nguyên lạnh nên cần nước ấm để rửa tay
Trường em nên có thang cho bạn ngồi xe lăn
Đường Hồ Chí Minh xe tải nhiều em sợ
chia lớp thành 4 tổ, mỗi tổ trồng 5 cây
bản nhạc buổi sáng hay hơn tiếng trống
Thị trấn cũ của em giờ thành xã
Năm học 2025-2026 em lên lớp 7
Em cao 1m35 nặng 30kg mà cặp nặng 6kg
em thấy người lớn hay nói dối
Anh Văn em học dở nên em muốn có câu lạc bộ
hs tiểu học mà cặp nặng quá
Trường mầm non cạnh chợ ồn lắm
giá 1 ly trà sữa là 25.000đ
Tỉnh Lâm Đồng mới rộng ghê
`

/** Written when the rules were done, before they had run on them once. */
export const unseenPrivate = `
phone 2 | 0900.000.666 | ai nhặt được cặp thì gọi 0900.000.666 giùm em
phone 2 | 090 0000 777 | mẹ em bán bún, số mẹ là 090 0000 777
phone 2 | 0252 3 000 888 | điện thoại nhà 0252 3 000 888
phone 2 | khong chin khong, khong khong khong, ba ba ba mot | goi cho e khong chin khong, khong khong khong, ba ba ba mot
account 2 | mèo_lười_2013 | Add nick em nha mèo_lười_2013
account 2 | Gấu Trúc | facebook của em là Gấu Trúc
account 2 | na.cute | ib fb na.cute
account 2 | lananh@gmail | lananh@gmail là mail của con
id 2 | 067 214 000 123 | số định danh của con 067 214 000 123
birthday 2 | 3 tháng 8 | em sinh mùng 3 tháng 8
birthday 2 | 15/4 | mai là sinh nhật em 15/4
birthday 1 | 30/11/2012 | bìa vở em có ghi 30/11/2012
name 2 | Phan Nguyễn Gia Bảo | Ký tên: Phan Nguyễn Gia Bảo
name 2 | Lò Thị Mẩy | Em mong ước có giày. Lò Thị Mẩy
name 2 | K'Thiên | Ở chỗ em có K'Thiên vẽ đẹp lắm
name 2 | Ka Thuỷ | con là Ka Thuỷ
name 2 | Ya Hưng | Em tên Ya Hưng
name 2 | Lưu Thị Ngọc Ánh | Học sinh: Lưu Thị Ngọc Ánh
name 2 | H'Linh Niê | H'Linh Niê xin có thêm truyện
name 2 | tí | ở nhà em tên là tí
name 1 | chú Tư | chú Tư bảo vệ hay la tụi em
name 1 | em Bin | em Bin nhà em hay khóc
name 1 | thầy Đỗ Văn Hưng | Em cảm ơn thầy Đỗ Văn Hưng
name 1 | Khánh | bạn thân của em tên Khánh bị bắt nạt
class 2 | lớp 8C | Tập thể lớp 8C xin có quạt
class 2 | lớp 10A3 | anh em lớp 10A3 bỏ học rồi
class 2 | lớp 3/1 | Lớp em là lớp 3/1
class 1 | 7A | mấy bạn ở 7A hay giành sân
school 2 | trường THPT Tánh Linh | chị em học trường THPT Tánh Linh
school 2 | tiểu học Lê Văn Tám | em ở tiểu học Lê Văn Tám
school 2 | Trường THCS Nguyễn Đình Chiểu | Trường THCS Nguyễn Đình Chiểu cần sân
school 2 | trg thcs quang trung | e hk trg thcs quang trung
address 2 | số 8 đường Bà Huyện Thanh Quan | nhà con số 8 đường Bà Huyện Thanh Quan
address 2 | tổ 14 | gia đình con sống tại tổ 14
address 2 | thôn Đa Kao | trẻ con thôn Đa Kao không có chỗ chơi
address 2 | khu phố 6 | khu phố 6 hay ngập
address 2 | buôn Jang Pông | buôn Jang Pông chưa có sóng điện thoại
address 2 | sau chợ Phan Rí Cửa | nhà mình ở sau chợ Phan Rí Cửa
address 1 | xã Đồng Kho | Xe buýt chưa tới xã Đồng Kho
address 1 | phường 2 | em mong phường 2 có công viên
address 1 | đặc khu Phú Quý | em sống ở đặc khu Phú Quý
`

export const unseenHarmless = `
Con muốn ba mẹ về sớm ăn cơm với con
mùa mưa đất đỏ trơn té hoài
em mong có bể bơi rẻ thôi cũng được
Lưới điện sát cửa sổ lớp em sợ lắm
Tụi con muốn có 1 cái xích đu với 2 cái cầu tuột
nước giếng có mùi lạ, uống đau bụng
sao ng lớn hút thuốc trc cổng trường z
e thấy mấy a lớp lớn chặn đường xin tiền
Chúng em mong có tủ sách bằng tiếng Chăm
Cô Giáo dạy em viết thư
Hôm trước động đất em không biết trốn ở đâu
Em có ý kiến là nên cấm xe tải giờ tan học
Ở Tuy Phong nắng hạn, cây chết hết
Nắng quá, sân trường không có bóng cây
Ông bà em nói hồi xưa Đa Nhim nhiều cá
Sông La Ngà có cá sấu hả cô
em thích chơi Liên Quân nhưng mẹ chỉ cho 30 phút
Roblox làm em quên giờ ngủ
em đọc trên mạng là Việt Nam có 54 dân tộc
Kỳ nghỉ hè 3 tháng dài quá mà không có chỗ chơi
nhà em ở xa, đi bộ 4 cây số
nhà em ở trên đèo nên hay mất sóng
mỗi thôn 1 sân bóng là đủ
trong xóm 5 bạn bị sốt xuất huyết
số 1 là nhà vệ sinh, số 2 là sân chơi, số 3 là thư viện
Em được 9,5 điểm Toán mà vẫn bị la
Trung thu năm 2025 em không có lồng đèn
Ngày 2-9 trường em treo cờ
Tết Nguyên Đán em mong ba về
phòng tin học có 20 máy mà hư 12 máy
Hoàng hôn ở Mũi Né đẹp nhưng nhiều rác
Em tên gì thì không nói, em chỉ nói ý kiến thôi
Tên trường em dài quá, đọc mệt
Em tên là bí mật
Mẹ là công nhân, ba là tài xế
Em là con út trong nhà
mình là hs nên mình muốn có tiếng nói
cháu là người Chăm ở Bắc Bình
trường THCS thiếu giáo viên Tin
Trường THPT ở xa nên nhiều anh chị nghỉ học
học sinh tiểu học nên được ngủ trưa
đường vào thôn bị sạt lở
đường Quốc lộ 28 nhiều khúc cua
Đội bóng đá nữ tụi em cần giày
Bạn Việt Nam và bạn nước ngoài đều thích biển
bệnh viện Đà Lạt xa quá
Phố đi bộ Đà Lạt đông, em sợ lạc
xe buýt số 8 hay bỏ tuyến
Em xin 100.000 đồng mua sách
`

/** Of the unseen sentences, what is still not found; nothing in the rules can tell it from "mình là do ba mẹ…". */
export const stillMissed = ['mình là tran thi my duyen']
