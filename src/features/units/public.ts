import './tables.ts'

/** Adds a unit to the directory. */
export { createUnit, type NewUnit } from './commands.ts'
/** Asks whether a unit exists on a day. */
export { isUnitValidOn, type UnitName } from './queries.ts'
/** The kinds of unit the directory knows. */
export type { UnitKind } from './tables.ts'
