const MARKS = /[\u0300-\u036f]/g

/**
 * The text as it is typed into a search box: no marks, no capitals, `đ` as `d` (`Thủ Đức` → `thu duc`).
 * The horn of ơ and ư goes with the other marks. Folding twice changes nothing more.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}
