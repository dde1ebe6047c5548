import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'

/** What the reader of one format hands over: text before tidying, the encodings its fonts told of, and notices. */
export type DocumentText = { text: string; encodings: ReadonlySet<LegacyEncoding>; notices: string[] }
