/** Types of Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, by the abbreviation that stands in a symbol; công văn has none. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  CT: 'chỉ thị',
  QC: 'quy chế',
  QyĐ: 'quy định',
  TC: 'thông cáo',
  TB: 'thông báo',
  HD: 'hướng dẫn',
  CTr: 'chương trình',
  KH: 'kế hoạch',
  PA: 'phương án',
  ĐA: 'đề án',
  DA: 'dự án',
  BC: 'báo cáo',
  BB: 'biên bản',
  TTr: 'tờ trình',
  HĐ: 'hợp đồng',
  CĐ: 'công điện',
  BGN: 'bản ghi nhớ',
  BTT: 'bản thỏa thuận',
  GUQ: 'giấy ủy quyền',
  GM: 'giấy mời',
  GGT: 'giấy giới thiệu',
  GNP: 'giấy nghỉ phép',
  PG: 'phiếu gửi',
  PC: 'phiếu chuyển',
  PB: 'phiếu báo',
}

/** The type that a number's symbol names: `1270/KH-SGDĐT` → `KH`; null for a công văn and for acts with a year. */
export function typeOfSymbol(number: string): string | null {
  const first = /^\d+[a-z]?\/([^-/–]+)[-–]/u.exec(number.replace(/\s/g, ''))?.[1] ?? null
  return first !== null && first in TYPE_NAMES ? first : null
}
