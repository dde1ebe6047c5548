import type { LegalSource } from '../../messages.ts'

/**
 * Acts that rules rest on. `from`, `to`: first and last day in force; a document is held against the law of its own day.
 */
const ACTS = {
  // Nghị định 30/2020/NĐ-CP, Điều 37: in force from its signature; it ends Nghị định 110/2004 and 09/2010.
  nd30: { name: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05', to: null },
  // Thông tư 01/2011/TT-BNV on the form of administrative documents; signed 19/01/2011, in force 45 days later.
  tt01: { name: 'Thông tư số 01/2011/TT-BNV', from: '2011-03-05', to: '2020-03-04' },
  // Thông tư liên tịch 55/2005/TTLT-BNV-VPCP, before it.
  ttlt55: { name: 'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP', from: '2005-05-28', to: '2011-03-04' },
  // Quyết định 45/2018/QĐ-TTg on meetings; before it Quyết định 114/2006/QĐ-TTg.
  qd45: { name: 'Quyết định số 45/2018/QĐ-TTg', from: '2018-12-25', to: null },
  qd114: { name: 'Quyết định số 114/2006/QĐ-TTg', from: '2006-06-15', to: '2018-12-24' },
  // Bộ luật Lao động: days off.
  bllđ2019: { name: 'Bộ luật Lao động số 45/2019/QH14', from: '2021-01-01', to: null },
  bllđ2012: { name: 'Bộ luật Lao động số 10/2012/QH13', from: '2013-05-01', to: '2020-12-31' },
} as const
export type ActId = keyof typeof ACTS

/** One place in one act: `Phụ lục I, Phần I, mục II.4.b`. */
export type Source = { act: ActId; place: string }

/** Those of `sources` that were in force on `date` (`YYYY-MM-DD`); of an undated document those in force now. */
export function sourcesAt(sources: readonly Source[], date: string | null): LegalSource[] {
  return sources.filter(({ act }) => isInForce(act, date)).map(({ act, place }) => ({ act: ACTS[act].name, place }))
}

/** Whether the act was in force on `date`; without a date, whether it is in force now. */
export function isInForce(act: ActId, date: string | null): boolean {
  const { from, to } = ACTS[act]
  return date === null ? to === null : from <= date && (to === null || date <= to)
}
