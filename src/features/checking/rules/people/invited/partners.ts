import { matchesOf } from '#features/reading/rules/public.ts'
import type { Paper } from '../../paper.ts'

/** Someone outside with whom the work is done, in running text. */
export type Partner = { start: number; end: number; text: string }

const PARTNER = /(?:[Pp]hối hợp (?:với|cùng) |[Đđ]ơn vị phối hợp[^:\n]{0,40}: ?)((?:[\p{L}\d\-–&,]+ ?){1,16})/gu
/** Where the name ends and the sentence goes on. */
const GOES_ON =
  /(?<!\p{L})(?:mở|tổ chức|triển khai|mời|chuẩn bị|để|trong|nhằm|thực hiện|xây dựng|đảm bảo|bảo đảm|kiểm tra|có|khi|tiến hành|tham mưu|hướng dẫn|bố trí|kết nối|lắp đặt|tuyên truyền|cử|quay|đưa)(?!\p{L})/u

export function partnersOf({ text }: Paper): Partner[] {
  return matchesOf(text, PARTNER).flatMap((match) => {
    const said = match[1] ?? ''
    const cut = GOES_ON.exec(said)?.index ?? said.length
    const name = said
      .slice(0, cut)
      .trim()
      .replace(/[,–-]$/, '')
    const start = match.index + match[0].length - said.length
    return /\p{Lu}/u.test(name) ? [{ start, end: start + name.length, text: name }] : []
  })
}
