/**
 * Days that offices count years from, with the year they began. Quyết định 157-QĐ/TW (1990s) and Nghị định
 * 111/2018/NĐ-CP on commemorative days; the founding days of the organisations by their own histories.
 */
export const KNOWN_ANNIVERSARIES: readonly { name: string; words: RegExp; year: number }[] = [
  { name: 'ngày Nhà giáo Việt Nam', words: /Nhà giáo Việt Nam/iu, year: 1982 },
  {
    name: 'ngày thành lập Đảng Cộng sản Việt Nam',
    words: /thành lập Đảng(?: Cộng sản Việt Nam)?(?=\s?[(,.;]|\s(?:3|03)\/0?2|$)/iu,
    year: 1930,
  },
  { name: 'ngày Giải phóng miền Nam', words: /[Gg]iải phóng (?:hoàn toàn )?miền Nam/u, year: 1975 },
  { name: 'ngày Quốc khánh', words: /Quốc khánh (?:nước|\(?0?2)/iu, year: 1945 },
  {
    name: 'ngày thành lập Quân đội nhân dân Việt Nam',
    words: /(?:thành lập|truyền thống) Quân đội nhân dân/iu,
    year: 1944,
  },
  { name: 'ngày thành lập Đoàn TNCS Hồ Chí Minh', words: /thành lập Đoàn (?:TNCS|Thanh niên Cộng sản)/iu, year: 1931 },
  { name: 'ngày thành lập Đội TNTP Hồ Chí Minh', words: /thành lập Đội (?:TNTP|Thiếu niên Tiền phong)/iu, year: 1941 },
  { name: 'ngày sinh Chủ tịch Hồ Chí Minh', words: /ngày sinh (?:của )?(?:Chủ tịch Hồ Chí Minh|Bác Hồ)/iu, year: 1890 },
  {
    name: 'ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam',
    words: /thành lập Hội (?:LHPN|Liên hiệp Phụ nữ)(?: Việt Nam)/iu,
    year: 1930,
  },
  { name: 'ngày Thương binh - Liệt sĩ', words: /Thương binh\s?[-–,]?\s?(?:và )?[Ll]iệt s[ĩỹ]/iu, year: 1947 },
  { name: 'ngày Chiến thắng Điện Biên Phủ', words: /[Cc]hiến thắng (?:lịch sử )?Điện Biên Phủ/u, year: 1954 },
  { name: 'ngày Thầy thuốc Việt Nam', words: /Thầy thuốc Việt Nam/iu, year: 1955 },
  { name: 'ngày thành lập Công đoàn Việt Nam', words: /thành lập Công đoàn Việt Nam/iu, year: 1929 },
  { name: 'ngày Quốc tế Lao động', words: /Quốc tế Lao động/iu, year: 1886 },
]
