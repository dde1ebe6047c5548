import { Refusal } from '#platform/refusal.ts'
import type { Budget } from '../limits.ts'

/** One token of an RTF file. `text` is bytes outside any control word. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | undefined }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; bytes: Uint8Array }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LONGEST_WORD = 32

/** The tokens in order. Binary data is stepped over by its stated length. */
export function* rtfTokens(bytes: Uint8Array, budget: Budget): Generator<RtfToken> {
  let place = 0
  while (place < bytes.length) {
    budget.step()
    const byte = bytes[place]
    if (byte === OPEN) {
      yield { kind: 'open' }
      place++
    } else if (byte === CLOSE) {
      yield { kind: 'close' }
      place++
    } else if (byte === BACKSLASH) {
      const { token, next } = readControl(bytes, place + 1)
      yield token
      place = next
      if (token.kind === 'word' && token.word === 'bin') place += Math.max(0, token.value ?? 0)
    } else if (byte === 0x0d || byte === 0x0a || byte === 0) {
      place++
    } else {
      const end = endOfText(bytes, place)
      yield { kind: 'text', bytes: bytes.subarray(place, end) }
      place = end
    }
  }
}

/** Whether the bytes begin like an RTF file. */
export function looksLikeRtf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart()
  return start.startsWith('{\\rtf')
}

function endOfText(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length) {
    const byte = bytes[end]
    if (byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === 0x0d || byte === 0x0a || byte === 0) break
    end++
  }
  return end
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  const first = bytes[start]
  if (first === undefined) throw new Refusal('opening.broken')
  if (!isLetter(first)) return readControlSign(bytes, start, first)
  let end = start
  while (end < bytes.length && end - start < LONGEST_WORD && isLetter(bytes[end])) end++
  const word = asciiOf(bytes, start, end)
  const numberStart = end
  if (bytes[end] === 0x2d) end++
  const digitsStart = end
  while (end < bytes.length && end - digitsStart < 10 && isDigit(bytes[end])) end++
  const value = end > digitsStart ? Number(asciiOf(bytes, numberStart, end)) : undefined
  if (value === undefined) end = numberStart
  if (bytes[end] === 0x20) end++
  return { token: { kind: 'word', word, value }, next: end }
}

function readControlSign(bytes: Uint8Array, start: number, sign: number): { token: RtfToken; next: number } {
  if (sign === 0x27) {
    const byte = Number.parseInt(asciiOf(bytes, start + 1, start + 3), 16)
    if (Number.isNaN(byte)) return { token: { kind: 'word', word: '', value: undefined }, next: start + 1 }
    return { token: { kind: 'byte', byte }, next: start + 3 }
  }
  // A line end after a backslash is a paragraph.
  if (sign === 0x0d || sign === 0x0a) return { token: { kind: 'word', word: 'par', value: undefined }, next: start + 1 }
  return { token: { kind: 'word', word: String.fromCharCode(sign), value: undefined }, next: start + 1 }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
