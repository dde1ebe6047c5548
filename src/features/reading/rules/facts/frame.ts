import type { Reading } from '../../messages.ts'
import type { Document } from '../document.ts'

/** What the head of a document says. `bodyStart`: clean offset where its body begins. */
export type Head = Pick<
  Reading,
  'type' | 'number' | 'issuer' | 'issuedOn' | 'issuedAt' | 'subject' | 'schoolYear' | 'addressees' | 'urgency'
> & { bodyStart: number }

/** What stands under the body. `bodyEnd`: clean offset where the body ends. */
export type Foot = Pick<Reading, 'recipients' | 'signer'> & { bodyEnd: number }

/** What every extractor of the body is given. */
export type Frame = { document: Document; head: Head; foot: Foot }

/** When and how people meet. */
export type When = Pick<
  Reading,
  | 'convenes'
  | 'sessions'
  | 'mode'
  | 'points'
  | 'deadlines'
  | 'relativeDeadlines'
  | 'recurrences'
  | 'dateChanges'
  | 'kind'
>

/** What is read beside the plain facts. */
export type More = Pick<Reading, 'chair' | 'committee' | 'costs' | 'backdrop' | 'replacesInvitation'>
