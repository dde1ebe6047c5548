/** The pages that explain the rules. */
export { findRulePage, type RulePage, rulePages } from './commands/rule-pages.ts'
/** Adds the routes of this feature to the server. */
export { routes as ruleRoutes } from './routes.ts'
