import type { PlanKind, StartedKind } from '../messages.ts'

/**
 * The kinds of gathering, in the order of every choice: those that a reading tells of. What each is called stands in
 * `web/words/vi.json`. Written out, for the shapes of the wire do not come into the browser; a test holds both together.
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
] as const satisfies readonly PlanKind[]

/** Kinds from which a plan can be started, in the order of the choice. */
export const STARTED_KINDS = [
  'giaoBan',
  'soKet',
  'tongKet',
  'chuyenDe',
  'tapHuan',
  'trucTuyen',
  'other',
] as const satisfies readonly StartedKind[]
