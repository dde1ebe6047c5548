import './tables.ts'

/** Adds a unit to the directory. */
export { createUnit, type NewUnit } from './commands.ts'
/** Asks whether a unit exists on a day, and which bear a name. */
export { findUnitsNamed, isUnitValidOn, type UnitName } from './queries.ts'
/** The kinds of unit the directory knows, and which one a name tells of. */
export { kindOfUnit, type UnitKind } from './rules.ts'
