/**
 * The kinds of gathering, in the order of every choice: those that a reading tells of. The one list of them for plans; what
 * each is called stands in `web/words/vi.json`.
 */
export const GATHERING_KINDS = [
  'giaoBan',
  'soKet',
  'tongKet',
  'chuyenDe',
  'tapHuan',
  'trienKhai',
  'daiHoi',
  'hoiThi',
  'hoiNghi',
  'hop',
  'other',
] as const

/** Kinds that a plan has: online is one where the text tells only how one meets, and what a plan can be started as. */
export const PLAN_KINDS = [...GATHERING_KINDS, 'trucTuyen'] as const

/** Kinds from which a plan can be started, with the parts that such plans have. */
export const STARTED_KINDS = ['giaoBan', 'soKet', 'tongKet', 'chuyenDe', 'tapHuan', 'trucTuyen', 'other'] as const
export type StartedKind = (typeof STARTED_KINDS)[number]
