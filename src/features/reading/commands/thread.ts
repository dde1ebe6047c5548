import { serveTasks } from '#platform/workers/serve-tasks.ts'
import { openAndRead } from './open-and-read.ts'

// Runs in a thread of its own: opening and reading a large file take seconds, and nobody else should wait for them.
serveTasks(openAndRead)
