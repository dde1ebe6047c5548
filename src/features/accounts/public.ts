import './access.ts'
import './tables.ts'

/** Makes an account with one role in one unit; the password may be prepared before. */
export { type CreatedAccount, createAccount, preparePassword } from './commands.ts'
/** What this feature does later by itself. */
export { jobs as accountJobs } from './jobs.ts'
/** What a person is in a unit, and what may be said of a new account. */
export { newAccount, type Role } from './messages.ts'
/** For the gate: the person behind a checked session. For the first start: whether anybody is there yet. */
export { findActor, hasNoAccounts } from './queries.ts'
/** Adds the routes of this feature to the server. */
export { routes as accountRoutes } from './routes.ts'
