import { viewOfBytes } from '#platform/vietnamese/legacy.ts'
import { decodeDisguised, detectDisguise } from '#platform/vietnamese/legacy-detection.ts'
import { conversionNotice } from './conversion.ts'

/** Bytes as text, the encoding they were in, and what the user should know of it. */
export type Decoded = { text: string; encoding: string; notices: string[] }

const SAMPLE_BYTES = 256 * 1024
const REPLACEMENT = '\ufffd'

/**
 * Plain text of any encoding that Vietnamese files come in: byte order mark first, then UTF-16 by its zero bytes, UTF-8 by its
 * form, and the encodings before Unicode by how many words they make possible. `declared` is what the file says of itself.
 */
export function decodePlain(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes)
  if (marked) return decodeAs(bytes, marked)
  const wide = wideByZeroBytes(bytes)
  if (wide) return decodeAs(bytes, wide)

  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const damaged = countOf(utf8, REPLACEMENT)
  if (damaged === 0) return { text: utf8, encoding: 'utf-8', notices: [] }

  const legacy = legacyOf(bytes)
  if (legacy) return legacy
  // A few broken places in what is otherwise UTF-8: a cut or flipped byte, no other encoding.
  if (damaged * 4 < countOfMarked(utf8)) return { text: utf8, encoding: 'utf-8', notices: ['opening.damaged_text'] }
  return decodeAsDeclared(bytes, declared)
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** In UTF-16 every ASCII character, blanks and line ends above all, has a zero byte on one fixed side. */
function wideByZeroBytes(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let place = 0; place < sample.length; place++) {
    if (sample[place] !== 0) continue
    if (place % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.2 && even < odd * 0.1) return 'utf-16le'
  if (even > half * 0.2 && odd < even * 0.1) return 'utf-16be'
  return undefined
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, notices: text.includes(REPLACEMENT) ? ['opening.damaged_text'] : [] }
}

function legacyOf(bytes: Uint8Array): Decoded | undefined {
  const encoding = detectDisguise(viewOfBytes(bytes.subarray(0, SAMPLE_BYTES)))
  if (!encoding || encoding === 'utf-8') return undefined
  return {
    text: decodeDisguised(viewOfBytes(bytes), encoding),
    encoding,
    notices: [conversionNotice(encoding)],
  }
}

function decodeAsDeclared(bytes: Uint8Array, declared: string | undefined): Decoded {
  const notices = ['opening.assumed_western']
  try {
    const decoder = new TextDecoder(declared ?? 'windows-1252')
    return { text: decoder.decode(bytes).normalize('NFC'), encoding: decoder.encoding, notices }
  } catch {
    // The file names an encoding that does not exist.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', notices }
  }
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1)) count++
  return count
}

function countOfMarked(text: string): number {
  let count = 0
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) > 0x7f) count++
  return count
}
