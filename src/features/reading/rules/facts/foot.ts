import type { Document } from '../document.ts'
import type { Foot, Head } from './frame.ts'

export function readFoot(document: Document, _head: Head): Foot {
  return { recipients: [], signer: null, bodyEnd: document.text.length }
}
