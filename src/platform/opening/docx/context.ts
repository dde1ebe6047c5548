import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'
import type { Block } from '../blocks.ts'
import type { Fields } from '../fields.ts'
import type { Budget } from '../limits.ts'
import type { ListCounter } from '../word-lists.ts'
import type { XmlElement } from '../xml.ts'
import type { WordStyles } from './styles.ts'

/** What reading one Word document carries along. */
export type WordContext = {
  readonly styles: WordStyles
  readonly numbering: ListCounter
  readonly fields: Fields
  readonly budget: Budget
  /** The legacy encodings that fonts told of. */
  readonly encodings: Set<LegacyEncoding>
  /** The notes referred to so far, in order. */
  readonly notes: { part: 'footnotes' | 'endnotes'; id: string }[]
  hasTrackedChanges: boolean
  hasHiddenText: boolean
  readBlocks(parent: XmlElement, isInTable: boolean): Block[]
}
