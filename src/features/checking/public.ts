/** The pages that explain the rules. */
export { findRulePage, type RulePage, rulePages } from './commands/rule-pages.ts'
