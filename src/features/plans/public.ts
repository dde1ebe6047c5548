import './tables.ts'

/** Makes plans: what the sample world and other features begin with. */
export { beginPlan } from './commands/create.ts'
/** Reads and checks the plans that were made with `sumUpLater`. */
export { sumUpWaiting } from './commands/sum-up-waiting.ts'
/** Reads and checks contents of plans in a thread, or leaves it for later. */
export { orLater, type Summing, startSumming, sumUpLater } from './commands/summing.ts'
/** What this feature does later by itself. */
export { jobs as planJobs } from './jobs.ts'
/** The files that plans need, so that nobody removes them. */
export { filesOfPlans } from './queries/queries.ts'
/** Adds the routes of this feature to the server. */
export { routes as planRoutes } from './routes/routes.ts'
/** The plans that wait for a newcomer. */
export { type SamplePlan, samplePlans } from './templates/world.ts'
