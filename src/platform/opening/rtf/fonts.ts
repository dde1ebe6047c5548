import { legacyOfFont, viewOfBytes } from '#platform/vietnamese/legacy.ts'
import { symbolOf } from '../symbols.ts'

const SYMBOL_CHARSET = 2

const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

type Font = { name: string; charset: number }

/** The fonts of an RTF file, and how bytes under each of them are read. */
export class RtfFonts {
  private readonly fonts = new Map<number, Font>()
  private readonly decoders = new Map<string, TextDecoder>()
  private codePage = 'windows-1252'

  /** The code page of the whole file (`\ansicpg1258`). */
  setCodePage(number: number): void {
    if (number >= 1250 && number <= 1258) this.codePage = `windows-${number}`
    else if (number === 65001) this.codePage = 'utf-8'
  }

  define(number: number, name: string, charset: number): void {
    this.fonts.set(number, { name: name.replace(/;$/, '').trim(), charset })
  }

  nameOf(number: number): string {
    return this.fonts.get(number)?.name ?? ''
  }

  /** The text of bytes under a font. Under a legacy font they stay one Western character each, for converting later. */
  decode(bytes: Uint8Array, number: number): string {
    const font = this.fonts.get(number)
    if (font?.charset === SYMBOL_CHARSET) return [...bytes].map((byte) => symbolOf(font.name, byte)).join('')
    if (font && legacyOfFont(font.name)) return viewOfBytes(bytes)
    return this.decoder(CHARSETS[font?.charset ?? 0] ?? this.codePage).decode(bytes)
  }

  private decoder(encoding: string): TextDecoder {
    const known = this.decoders.get(encoding)
    if (known) return known
    const decoder = new TextDecoder(encoding)
    this.decoders.set(encoding, decoder)
    return decoder
  }
}
