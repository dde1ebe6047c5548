import { byteOfViewCode, LEGACY_TABLES, type LegacyEncoding, viewOfByte } from './legacy-tables.ts'

export type { LegacyEncoding } from './legacy-tables.ts'

const CHUNK = 8192

/** The bytes as Western text (windows-1252): what legacy text looks like to a program that does not know of it. */
export function viewOfBytes(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += CHUNK) {
    let part = ''
    for (const byte of bytes.subarray(from, from + CHUNK)) part += viewOfByte(byte)
    parts.push(part)
  }
  return parts.join('')
}

/** The bytes of a Western view; a character that no byte stands for becomes `?`. */
export function bytesOfView(view: string): Uint8Array {
  const bytes = new Uint8Array(view.length)
  for (let place = 0; place < view.length; place++) {
    const byte = byteOfViewCode(view.charCodeAt(place))
    bytes[place] = byte < 0 ? 0x3f : byte
  }
  return bytes
}

/** The text that legacy bytes mean, composed (NFC). */
export function decodeLegacyBytes(bytes: Uint8Array, encoding: LegacyEncoding): string {
  return decodeLegacyText(viewOfBytes(bytes), encoding)
}

/**
 * The text that a Western view of legacy bytes means (`Céng hßa` → `Cộng hòa`), composed (NFC). Takes the private characters of
 * symbol fonts (U+F0xx) too; every character that the encoding does not use stays.
 */
export function decodeLegacyText(view: string, encoding: LegacyEncoding): string {
  const { decode } = LEGACY_TABLES[encoding]
  const plain = view.replace(/[\uf020-\uf0ff]/g, (symbol) => viewOfByte(byteOfViewCode(symbol.charCodeAt(0))))
  let text = ''
  for (let place = 0; place < plain.length; place++) {
    const one = plain[place] ?? ''
    const both = encoding === 'vni' ? decode.get(one + (plain[place + 1] ?? '')) : undefined
    if (both !== undefined) {
      text += both
      place++
    } else {
      text += decode.get(one) ?? one
    }
  }
  if (encoding === 'tcvn3-capitals') text = text.toUpperCase()
  return text.normalize('NFC')
}

/**
 * How the text would look in a program that does not know the encoding: the way back from `decodeLegacyText`. TCVN3 has no
 * byte for capitals with a tone (its fonts draw them): they are written small.
 */
export function legacyView(text: string, encoding: LegacyEncoding): string {
  const { encode } = LEGACY_TABLES[encoding]
  // Text of a capitals font is drawn large whatever was typed, so its small letters are written too.
  const inReach = encoding === 'tcvn3-capitals' ? text.toUpperCase() : text
  let view = ''
  for (const letter of inReach.normalize('NFC'))
    view += encode.get(letter) ?? encode.get(letter.toLowerCase()) ?? letter
  return view
}

/** The bytes of the text in a legacy encoding; `?` for what it cannot write. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array {
  return bytesOfView(legacyView(text, encoding))
}

/**
 * The encoding that the name of a font tells, or `undefined` for a Unicode font: `.VnTime` is TCVN3, `.VnTimeH` TCVN3 drawn as
 * capitals, `VNI-Times` VNI, `VPS Times` VPS.
 */
export function legacyOfFont(font: string): LegacyEncoding | undefined {
  const name = font.trim()
  if (/^\.vn/i.test(name)) return name.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3'
  if (/^vni[- ]/i.test(name)) return 'vni'
  if (/^vps[- ]/i.test(name)) return 'vps'
  return undefined
}
