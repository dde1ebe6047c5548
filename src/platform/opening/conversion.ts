import {
  decodeLegacyText,
  type LegacyEncoding,
  legacyOfFont,
  legacyView,
  viewOfBytes,
} from '#platform/vietnamese/legacy.ts'
import { type Disguise, detectDisguise, removeDisguise } from '#platform/vietnamese/legacy-detection.ts'
import type { Opened } from './opened.ts'

const NOTICE_OF: Readonly<Record<Disguise, string>> = {
  tcvn3: 'opening.converted_tcvn3',
  'tcvn3-capitals': 'opening.converted_tcvn3',
  vni: 'opening.converted_vni',
  viscii: 'opening.converted_viscii',
  vps: 'opening.converted_vps',
  'windows-1258': 'opening.converted_windows1258',
  'utf-8': 'opening.converted_utf8',
}

const TWICE_ENCODED = 'utf-8 read as windows-1252'

/** The code of the sentence that tells of a conversion. */
export function conversionNotice(from: Disguise): string {
  return NOTICE_OF[from]
}

/** What of a run's look changes the text that is read. */
export type RunLook = { font?: string; isHidden?: boolean; isCapitals?: boolean }

type Run = { text: string; encoding: LegacyEncoding | undefined }

const BEYOND_ASCII = /[^\p{ASCII}]/u
// A run under a legacy font that holds these was typed in Unicode and only wears the font.
const CERTAINLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[\u0300-\u0323]/

/**
 * Puts the runs of one paragraph together and converts those under a legacy font. Neighbours of one encoding are converted as
 * one, because VNI may spread a letter over two runs. `seen` gathers the encodings met in the whole file.
 */
export class RunText {
  private readonly runs: Run[] = []
  private readonly seen: Set<LegacyEncoding>

  constructor(seen: Set<LegacyEncoding>) {
    this.seen = seen
  }

  add(text: string, font = ''): void {
    if (text === '') return
    const encoding = legacyOfFont(font)
    const last = this.runs.at(-1)
    if (last && last.encoding === encoding) last.text += text
    else this.runs.push({ text, encoding })
  }

  /** Adds what a run of that look shows. Hidden runs are left out, and told of, by who reads the file. */
  addAs(text: string, look: RunLook): void {
    this.add(look.isCapitals ? text.toUpperCase() : text, look.font)
  }

  /** The paragraph so far; the builder is empty afterwards. */
  take(): string {
    const text = this.runs.map((run) => this.convert(run)).join('')
    this.runs.length = 0
    return text
  }

  private convert({ text, encoding }: Run): string {
    if (!encoding || CERTAINLY_UNICODE.test(text)) return text
    if (encoding !== 'tcvn3-capitals' && !BEYOND_ASCII.test(text)) return text
    if (BEYOND_ASCII.test(text)) this.seen.add(encoding)
    return decodeLegacyText(text, encoding)
  }
}

/** A text after the conversions that its fonts or its letters asked for. */
export type Converted = { text: string; encoding: string | null; notices: string[] }

const MOST_DISGUISES = 3

/** Judges the whole text by its letters, where fonts told nothing or not everything, and says what was converted. */
export function convertText(raw: string, byFont: ReadonlySet<LegacyEncoding> = new Set()): Converted {
  const found = new Set<Disguise>([...byFont].map((encoding) => (encoding === 'tcvn3-capitals' ? 'tcvn3' : encoding)))
  let text = raw
  // A document put together from several may hold several encodings.
  for (let round = 0; round < MOST_DISGUISES; round++) {
    const disguise = detectDisguise(text)
    if (!disguise) break
    found.add(disguise)
    text = removeDisguise(text, disguise)
  }
  return {
    text,
    encoding: [...found].map((from) => (from === 'utf-8' ? TWICE_ENCODED : from))[0] ?? null,
    notices: [...found].map(conversionNotice),
  }
}

const SAMPLE_LENGTH = 200

/**
 * A line before and after the conversion, for a screen that asks the user to look; `null` when nothing was converted. What
 * it looked like before is worked out from the text, so this also serves a file that was opened long ago.
 */
export function conversionSample(opened: Pick<Opened, 'text' | 'encoding'>): { before: string; after: string } | null {
  const view = viewOf(opened.encoding)
  if (!view) return null
  const lines = opened.text.split('\n').filter((line) => view(line) !== line)
  const line = lines.find((candidate) => candidate.length >= 30) ?? lines[0]
  if (line === undefined) return null
  const after = line.trim().slice(0, SAMPLE_LENGTH)
  return { before: view(after), after }
}

function viewOf(encoding: string | null): ((text: string) => string) | undefined {
  switch (encoding) {
    case 'tcvn3':
    case 'vni':
    case 'viscii':
    case 'vps':
    case 'windows-1258':
      return (text) => legacyView(text, encoding)
    case TWICE_ENCODED:
      return (text) => viewOfBytes(new TextEncoder().encode(text))
    default:
      return undefined
  }
}
