/** A word for a day of the week, as officials write it: "thứ Hai", "Thứ 2", "T2", "chủ nhật", "CN". */
export const WEEKDAY =
  '(?:(?:[Tt]hứ|THỨ)\\s?(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Bb]ẩy|HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7](?!\\d))|T\\.?\\s?[2-7](?![\\d/.])|[Cc]h[ủúu] [Nn]hật|CHỦ NHẬT|(?<!\\p{L}[-–/&]?)CN(?![\\p{L}\\d]|-\\p{L}))'

const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
const FORMS: readonly [RegExp, number][] = [
  [/nhật|^cn/, 7],
  [/hai|2/, 1],
  [/ba|3/, 2],
  [/tư|4/, 3],
  [/năm|5/, 4],
  [/sáu|6/, 5],
  [/bảy|bẩy|7/, 6],
]

/** ISO weekday of a word ("thứ Tư" → 3, "CN" → 7), null where it is none. */
export function weekdayOf(word: string): number | null {
  const low = word.toLowerCase().replace(/^thứ/, '').trim()
  return low === '' ? null : (FORMS.find(([form]) => form.test(low))?.[1] ?? null)
}

/** `thứ Tư` for 3: capitals as Nghị định 30/2020/NĐ-CP writes them. */
export function weekdayName(iso: number): string {
  return NAMES[iso - 1] ?? ''
}
