import type { Document } from '../document.ts'
import type { Head } from './frame.ts'

export function readHead(_document: Document): Head {
  return {
    type: null,
    number: null,
    issuer: null,
    issuedOn: null,
    issuedAt: null,
    subject: null,
    schoolYear: null,
    addressees: [],
    urgency: null,
    bodyStart: 0,
  }
}
