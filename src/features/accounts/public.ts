import './access.ts'
import './tables.ts'

/** Makes an account with one role in one unit. */
export { type CreatedAccount, createAccount } from './commands.ts'
/** What a person is in a unit. */
export type { Role } from './messages.ts'
/** For the gate: the person behind a checked session. For the first start: whether anybody is there yet. */
export { findActor, hasNoAccounts } from './queries.ts'
/** Adds the routes of this feature to the server. */
export { type AccountParts, routes as accountRoutes } from './routes.ts'
