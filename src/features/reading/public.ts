import './tables.ts'

/** Opens, reads and keeps a document for a person. */
export { type DocumentToKeep, type KeepingParts, type Kept, keepReading } from './commands/keep.ts'
/** Opens and reads at once, in the caller's thread: for few and small documents. */
export { openAndRead } from './commands/open-and-read.ts'
/** Threads that open and read; one set for the whole process. */
export { type Reader, startReader } from './commands/reader.ts'
/** What this feature does later by itself. */
export { jobs as readingJobs } from './jobs.ts'
/** Adds the routes of this feature to the server. */
export { type ReadingParts, routes as readingRoutes } from './routes.ts'
/** Reads a text: the pure reader, for the command line. */
export { readText } from './rules/read.ts'
/** The documents that wait for a newcomer. */
export { sampleDocuments } from './templates/samples.ts'
