import { serveTasks } from '#platform/workers/serve-tasks.ts'
import { sumUp } from './plan-columns.ts'

// Runs in a thread of its own: reading and checking the longest plans takes seconds, and nobody else should wait for them.
serveTasks(sumUp)
