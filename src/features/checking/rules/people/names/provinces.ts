/**
 * Provinces and municipalities by the names of the decrees on them: the 63 units until 30/6/2025, the 34 since, and Hà Tây
 * until 31/7/2008. Written as the acts write them (Nghị quyết 202/2025/QH15 and the codes of Quyết định 124/2004/QĐ-TTg).
 */
export const PROVINCES: readonly string[] = (
  'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,' +
  'Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tây,' +
  'Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,' +
  'Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,' +
  'Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,' +
  'Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái'
).split(',')
