import type { CivilDate } from '#features/reading/rules/public.ts'
import type { Range } from './edits.ts'

/** Days that are kept on their date every year, whatever weekday it is, with the words that tell of them. */
const ANNUAL: Readonly<Record<string, RegExp>> = {
  '9/1': /học sinh,? sinh viên|sinh viên/iu,
  '3/2': /thành lập Đảng|Đảng Cộng sản/iu,
  '27/2': /thầy thuốc/iu,
  '8/3': /phụ nữ/iu,
  '26/3': /đoàn (?:tncs|thanh niên)|thành lập đoàn/iu,
  '30/4': /giải phóng|thống nhất/iu,
  '1/5': /lao động/iu,
  '15/5': /thiếu niên tiền phong|đội tntp/iu,
  '19/5': /hồ chí minh|bác hồ/iu,
  '1/6': /thiếu nhi/iu,
  '27/7': /thương binh/iu,
  '19/8': /cách mạng tháng/iu,
  '2/9': /quốc khánh/iu,
  '5/9': /khai giảng|toàn dân đưa trẻ/iu,
  '20/10': /phụ nữ/iu,
  '20/11': /nhà giáo|k[ỷy] niệm/iu,
  '22/12': /quân đội|quốc phòng/iu,
}
/** Within so many characters of the day, on either side. */
const NEAR = 90

/** Whether a day of the text is one that is kept every year, as an opening of the school year on 5 September. */
export function isAnnualDay(text: string, { start, end }: Range, { day, month }: CivilDate): boolean {
  const words = ANNUAL[`${day}/${month}`]
  if (words === undefined) return false
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(end, end + NEAR).split('\n')[0] ?? ''
  return words.test(`${before} ${after}`)
}
