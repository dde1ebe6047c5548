import { type Piece, partOf, tailOf, tidy } from '../../source/pieces.ts'

/** How a person is named: by address, title of learning or office. */
const PERSON = '(?:[Đđ]\\s?/\\s?[cC]|[Đđ]ồng chí|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|Mr|Ms|TS|PGS|GS|ThS|BS|CN|NSƯT|NGƯT)[.\\s]'
const OFFICE =
  '(?:Phó )?(?:Hiệu [Tt]rưởng|Chủ [Tt]ịch|Bí [Tt]hư|Giám đốc|Trưởng [\\p{L}]+|Tổ trưởng|Thư ký|Tổng phụ trách|Lãnh đạo|Đại diện|Ban [\\p{L}]+|BGH|BTC|BCH|MC|Đoàn [Cc]hủ tịch|Chủ tọa|Chủ toạ|Phòng|Sở|Trường|Khoa|Công đoàn|Đoàn trường|Đoàn TN|Tổ|Văn phòng)'
const DOES =
  '(?:thực hiện|trình bày|phụ trách|báo cáo|điều hành|chủ trì|đảm nhiệm|đảm nhận|phát biểu|dẫn chương trình|điều khiển)'

/** "(đ/c Nguyễn Văn A)", "(Hiệu trưởng)" at the end. */
const BRACKET = new RegExp(`\\s*[(\\[]\\s*((?:${PERSON}|${OFFICE})[^()\\[\\]]{0,80})[)\\]][\\s.;:,]*$`, 'u')
/** "– Người trình bày: …", "Thực hiện: …". */
const LABELLED = new RegExp(
  `[\\s.;,–—(-]*(?:(?:[Nn]gười|[Đđ]ơn vị|[Cc]án bộ|[Bb]áo cáo viên|[Dd]iễn giả)\\s?)?(?:${DOES}|[Tt]hực hiện|[Tt]rình bày|[Pp]hụ trách|[Bb]áo cáo viên|[Dd]iễn giả)\\s*:\\s*([^:()]{2,100}?)\\)?[\\s.;]*$`,
  'u',
)
/** "do đồng chí A trình bày". */
const BY = new RegExp(`[\\s,(–-]+do\\s+([^,;:()]{2,80}?)\\s+${DOES}\\)?[\\s.;]*$`, 'u')
/** "Tuyên bố lý do – Đ/c Lan", "Khai mạc: Thầy Hùng". */
const DASHED = new RegExp(`\\s*(?:[:–—]|\\s-)\\s*(${PERSON}\\s?\\p{Lu}[^:;()]{0,60})[\\s.;]*$`, 'u')

/** Takes who is responsible off a title, where the text sets it apart as such. */
export function ownerOf(piece: Piece): { title: Piece; owner: Piece | null } {
  const tail = tailOf(piece, 200)
  for (const form of [LABELLED, BRACKET, BY, DASHED]) {
    const match = form.exec(tail.text)
    const who = match?.[1]
    const before = tail.start - piece.start + (match?.index ?? 0)
    if (!match || !who || before < 4) continue
    const at = match.index + match[0].lastIndexOf(who)
    return { title: partOf(piece, 0, before), owner: tidy(partOf(tail, at, at + who.length)) }
  }
  return { title: piece, owner: null }
}
