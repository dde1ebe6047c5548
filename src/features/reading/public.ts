import './tables.ts'

/** Opens, reads and keeps a document for a person. */
export { keepReading } from './commands/keep.ts'
/** Threads that open and read; one set for the whole process. `readHere` does it in the caller's. */
export { readHere, startReader, type ToRead, type WhatWasRead } from './commands/reader.ts'
/** What this feature does later by itself. */
export { jobs as readingJobs } from './jobs.ts'
/** Adds the routes of this feature to the server. */
export { routes as readingRoutes } from './routes.ts'
/** The documents that wait for a newcomer. */
export { sampleDocuments } from './templates/samples.ts'
