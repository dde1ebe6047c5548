/**
 * Places where one line of the text holds several lines of the paper: heads and signatures stand in two columns, and a
 * converter writes both columns into one line.
 */
const CUTS = [
  // Quốc hiệu and tiêu ngữ: nothing else stands on their lines.
  '\\s(?=C[ỘO]NG\\s?H[ÒO][ÀA]?A?\\s?XÃ HỘI)',
  '(?<=CHỦ NGHĨA VIỆT NAM)\\s(?=\\S)',
  '(?<=[\\p{Lu}\\d)])\\s(?=Độc lập\\s?[-–])',
  '(?<=[-–]\\s?Hạnh phúc)\\s(?=\\S)',
  '(?<=\\p{Lu})\\s(?=ĐẢNG CỘNG SẢN VIỆT NAM)',
  '(?<=ĐẢNG CỘNG SẢN VIỆT NAM)\\s(?=\\p{Lu}{2})',
  // The number, under the name of the body; place and date, beside the number.
  '(?<=\\p{Lu}{2}|\\*)\\s(?=Số\\s?:)',
  '(?<=[/-]\\s?[\\p{Lu}\\d&-]{2,12})\\s(?=(?:\\p{Lu}[\\p{L}.]*\\s){0,4}\\p{Lu}[\\p{L}.]*\\s?,\\s?ngày[\\s.…\\d]{1,12}tháng)',
  '\\s(?=V/v\\b)',
  '(?<=[^\\s(]\\s?)\\s(?=Kính gửi\\s?:)',
  // The signature, beside the recipients.
  '\\s(?=(?:KT|TL|TM|TUQ|T/M|K/T)\\.?\\s?\\p{Lu}{2})',
  '(?<=[;.,:])(?<!(?:KT|TL|TM|TUQ|Q)\\.)\\s(?=(?:PHÓ |QUYỀN )?(?:TRƯỞNG PHÒNG|GIÁM ĐỐC|HIỆU TRƯỞNG|CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG)(?!\\p{L}))',
  '(?<=[.;/]\\s?)\\s(?=Nơi nhận\\s?:)',
]
const CUT = new RegExp(CUTS.join('|'), 'gu')

/** Offsets (of the blank) where `line` is to be cut. */
export function lineCuts(line: string): number[] {
  const cuts: number[] = []
  for (const match of line.matchAll(CUT)) cuts.push(match.index)
  return cuts
}
