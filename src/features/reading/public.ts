import './tables.ts'

/** Opens, reads and keeps a document for a person; keeps the bytes of a file for another feature. */
export { keepFile, keepReading } from './commands/keep.ts'
/** Removes the files that nothing names any more. */
export { purgeUnnamedFiles } from './commands/purge.ts'
/** Threads that open and read; one set for the whole process. `readHere` does it in the caller's. */
export { readHere, startReader, type ToRead, type WhatWasRead } from './commands/reader.ts'
/** What this feature does later by itself. */
export { jobs as readingJobs } from './jobs.ts'
/** One reading with its text, if it is the owner's. */
export { findReading } from './queries.ts'
/** Adds the routes of this feature to the server. */
export { routes as readingRoutes } from './routes.ts'
/** The documents that wait for a newcomer. */
export { sampleDocuments } from './templates/samples.ts'
