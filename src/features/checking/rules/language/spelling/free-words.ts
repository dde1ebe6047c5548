import { keyOf } from '../../word-forms.ts'

/**
 * Syllables that are words by themselves: beside each other they say nothing about a slip ("học bán trú" is not
 * "học bản"). Written down from knowledge of the language.
 */
const FREE = new Set(
  `ai anh ảnh ao áo ăn âm ấm bà bạ bác bài bãi bàn bán bản bạn bảng bánh bao báo bảo bay bảy bắc bắn bắt băng bằng bậc bầu bé bè bên bến bền bệnh bể bị bia biển biết biểu bình bò
  bỏ bó bọn bóng bố bộ bốn bổ bớt bơi bởi bù bút buổi bước bữa ca cá các cách cài cái cảnh cảm cán càng cành cao cạnh cắt cấm cần cân câu cấp cất cầm cầu cậu cây cha chả chạy chăm chắc
  chăn chặt chấm chậm chân chấp chất chậu che chè chỉ chị chia chìa chiếc chiếm chiều chim chín chính cho chó chọn chỗ chống chồng chờ chợ chơi chở chú chủ chuẩn chục chung
  chúng chuột chữ chưa chứa chữa chức chứng chương co có cỏ coi con còn cong cô cố cổ cốc cột cơ cơm cờ cỡ cũ của cúp cụ cùng cung cũng củng cuộc cuối cuốn cúng cử cứ cửa cực cưới cười cứu da dài dám dán dãy
  dạy dành dao dẫn dân dần dấu dầu dậy dễ dệt di dịch diện diễn do dò dọc dọn dòng dốc dở dù dùng dụng dự dưới dựa dựng dừng đa đá đã đài đàn đang đáng đánh đào đạo đáp
  đạt đau đáy đảng đảo đàm đặc đặt đắp đắt đất đâu đấu đầu đậu đầy đấy đây đẩy đẹp đèn đen đem đeo đẻ đề để đêm đếm đền đến đều đi địa đích điểm điền điện
  điều đích đính đình đỉnh đĩa đó đo đò đỏ đoán đoàn đoạn đọc đói đòi đón đóng đồ độ đồi đổ đỗ đốc đôi đối đổi đội đồng động đông đốt đợi đời đợt đơn đũa đua đùa đủ đúc đục đúng đứng đưa
  đứa đức đường được em ép gà gái gạo gắn gặp gần gây gập ghế ghét ghi gì gia già giá giả giải giảm giảng giao giành giày giặt giấc giấy giỏi giọng giỗ giống giờ giới giúp giữ giữa gỗ góc gọi gom góp gói
  gốc gồm gửi hà hạ hai hàng hạng hành hát hay hãy hãng hạn hằng hắn hầu hè hẹn hệ hết hiểu hiện hiệu hình ho họ hoa hòa hoặc hỏi học hỏng họp hộ hồ hố hội hôm
  hơn hơi hợp hồng hứa hư hướng hưởng hưu hút hương in ít kế kém kèm kẻ kéo kê kể kết kêu khá khác khách khai khám khao khăn khắp khâu khẩu khen kéo khi khí khó
  khóa khoa khoản khoảng khỏe không khối khổ khu khua khung kịch kiểm kiện kiểu kín kính kịp kỳ ký kỹ kỷ kia la lá là lạ lạc lái lại làm lạnh làng lan lãnh lao lần lăn lắm lắp lặp lặng
  lâu lấy lẫn lập lầu lẽ lẻ lên lệ lễ lệnh lịch liệu liên liền lo loa loại loạt lỗ lô lỗi lối lòng lông lộ lời lợi lớn lợn lớp lũ lúc lúa luật luôn luồng lương lượng lượt lưng lưu lửa lực lỹ lý
  ma má mà mã mạch mái mai mãi mang màng mạng mạnh màu máu may máy màn mắc mặc mặn mặt mắt mẫu mầm mất mấy mật mây mẹ mẻ mét miền miễn miệng mình mỏ mọi món môn mong mô mồ mộ mỗi mối một mốt mới mời mở mỡ mổ
  mua mùa múa mục mùi mũ mũi mưa mừng mức mười muối muộn muốn mượn nam nám nản này nay nạn nào nắm năm nắng nặng nấu nâng nếu nên nền nét nêu nghe nghề nghỉ nghĩ ngày ngay ngành ngắn ngã
  ngăn ngân ngủ ngôi ngồi ngoài ngọn ngon ngọc ngựa người ngừng nhà nhau nhanh nhằm nhắc nhắn nhận nhất nhập nhật nhé nhiệm nhiều nhìn nhỏ nhóm nhớ nhờ như những nó nói nỗi nội nơi nộp nối nổi nồi nông nốt nộp nữa
  nữ nửa nước nuôi núi ôn ốm ông ống ồn ở ơn phá phái phải phạm phản phân phần phát phạt phẩm phép phê phía phiên phiếu phim phòng phó phóng phố phối phô phú phủ phụ phúc qua quá quà quả quản
  quán quân quần quận quan quay quạt quê quen quên quét quý quỹ quy quyền quyết ra rằng rất rau răng rẽ rẻ rèn riêng rõ rồi rộng rơi rời ruộng rút rừng rượu sa sách sạch sai sao sáng sang sân sàn
  sau sáu say sắc sắp sắt sắm sẵn sâu sẽ sẻ sét sinh so số sổ sở sông sống sóng sơ sơn sớm sợ suốt súng suất sự sử sửa sữa sức sửng ta tá tạ tác tài tải tại tai tám tay tạm tan tàn tạo tàu tảng tắm tắt tăng
  tặng tấm tầm tâm tân tầng tận tập tất tây tem tên tệ tết thả thai thay tháng thành thanh thao thăm thang thắng thẳng thắp thân thần thấp thầy thấy thật thẻ theo thế thể thềm thêm thi thì thí thiếu thích thị thịt thỏ thọ
  thôi thôn thông thống thơ thờ thở thời thu thú thủ thuê thuế thua thùng thuộc thuốc thủy thư thử thứ thừa thực thức thuật thường thưởng thượng tiêm tiền tiến tiện tiếng tiếp tiết tiêu tiếc tìm tim tin tín
  tính tình tỉnh tinh to toàn toán tổ tô tố tốc tốt tội tôi tối tới tờ tổng trái trại trai trả trà trang tràng trắng tranh tránh trao trạm trăm trăng trâu trận trẻ trễ treo trên trích trình trị trò
  trong trồng trông trọng trống trời trợ trở trù trúng trưa truy trước trường trưởng trượt trừ trứng trực tu tù tú tủ túi tụ tùy tuần tuổi tuy tuyến tuyển tuyệt từ tử tự tư tứ từng tường tượng tươi tưới
  ủng ủy ưa ướt và vai vải vãi vào vay vàng váy văn vắng vẫn vật vầy vậy vây vẽ vé vẻ về vệ vi vì vị viếng viên viện việc viết vỉa vòng vỏ võ vốn vỡ vở vợ với vùng vui vụ vừa vườn vượt vững vắt xã xa xách xây xanh xạ xác xe xem xét xếp xin
  xong xóm xóa xu xuân xuống xuất xưa xưng xử ý yên yếu yêu nghĩa mặc dù bùn sỏi sẹo ruột tép tròn cong khô ướt dày mỏng nhẹ nguội nóng lạnh ngọt chua cay đắng đen tím hồng xám nâu vàng hát mèo ban cổng dâu cam chanh cua tôm rùa rắn voi hổ gấu
  hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn triệu tỷ vạn rưỡi đồng kg cân tấn tạ yến mét phút giây giờ`
    .split(/\s+/)
    .map(keyOf),
)

export function isFree(key: string): boolean {
  return FREE.has(key)
}

/** Words of grammar: that they stand before a syllable tells nothing about it. */
const GRAMMAR = new Set(
  `và của các những với được không có là trên dưới trong ngoài tại về cho để từ đến theo do bởi vì nếu thì mà cũng đã sẽ đang vẫn còn rất mọi mỗi từng một hai ba bốn sáu bảy tám chín
  mười này đó kia nào gì ai khi lúc sau trước giữa hoặc hay như bằng qua ra vào lên xuống lại nữa nên phải cần thể cùng đều chỉ số ngày tháng giờ nằm xem đặt`
    .split(/\s+/)
    .map(keyOf),
)

export function isGrammar(key: string): boolean {
  return GRAMMAR.has(key)
}

/** Syllables that never stand alone: without a partner there is a slip, however good a word the other one is. */
const BOUND = new Set(
  `huấn hoạch thiện nghiệp nhiệm dục triển khích khuyến nghiên tịch lãnh viên chuyên giám phấn khởi thưởng huynh giáo trách quyết đoàn nghị
  kiến thiệu bố mạc khảo thẩm ngũ tuyên truyền triệu vụ chấp chế biểu nghiêm túc xuất dưỡng chính sách giao lưu`
    .split(/\s+/)
    .map(keyOf)
    .filter((key) => !FREE.has(key)),
)

export function isBound(key: string): boolean {
  return BOUND.has(key)
}
