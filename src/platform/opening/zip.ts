import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '#platform/refusal.ts'
import type { Budget } from './limits.ts'
import { LIMITS } from './limits.ts'

const END_SIGN = 0x06054b50
const ENTRY_SIGN = 0x02014b50
const LOCAL_SIGN = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8
const JUDGED_FROM = 1024 * 1024

type Entry = { flags: number; method: number; crc: number; packed: number; offset: number }

/**
 * A ZIP archive in memory. Parts are expanded only when asked for, and never past a bound that the archive's own headers have
 * no say in.
 */
export class ZipArchive {
  private readonly bytes: Buffer
  private readonly entries: Map<string, Entry>
  private readonly budget: Budget
  private left = LIMITS.expandedBytes

  /** Refuses with `opening.broken` or `opening.too_many_parts` when the list of parts cannot be read. */
  constructor(bytes: Uint8Array, budget: Budget) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.budget = budget
    this.entries = readDirectory(this.bytes)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  names(): string[] {
    return [...this.entries.keys()]
  }

  /** The bytes of one part, or `undefined`. Refuses with `opening.encrypted`, `opening.zip_bomb` or `opening.broken`. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name)
    if (!entry) return undefined
    this.budget.checkTime()
    if (entry.flags & 1) throw new Refusal('opening.encrypted')
    const packed = this.packedBytes(entry)
    const bytes = entry.method === STORED ? packed : this.inflate(packed, entry.method)
    if (bytes.length > this.left) throw new Refusal('opening.zip_bomb')
    this.left -= bytes.length
    if (crc32(bytes) !== entry.crc) throw new Refusal('opening.broken')
    return bytes
  }

  private packedBytes(entry: Entry): Buffer {
    const { bytes } = this
    const { offset } = entry
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGN) throw new Refusal('opening.broken')
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    if (start + entry.packed > bytes.length) throw new Refusal('opening.broken')
    return bytes.subarray(start, start + entry.packed)
  }

  private inflate(packed: Buffer, method: number): Buffer {
    if (method !== DEFLATED) throw new Refusal('opening.broken')
    const bound = Math.min(this.left, Math.max(JUDGED_FROM, packed.length * LIMITS.expansionRatio))
    try {
      return inflateRawSync(packed, { maxOutputLength: bound })
    } catch (error) {
      const isTooLong = error instanceof RangeError
      throw new Refusal(isTooLong ? 'opening.zip_bomb' : 'opening.broken')
    }
  }
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > LIMITS.archiveEntries) throw new Refusal('opening.too_many_parts', { limit: LIMITS.archiveEntries })
  const entries = new Map<string, Entry>()
  let place = bytes.readUInt32LE(end + 16)
  for (let read = 0; read < count; read++) {
    if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== ENTRY_SIGN) throw new Refusal('opening.broken')
    const nameLength = bytes.readUInt16LE(place + 28)
    const name = bytes.toString('utf8', place + 46, place + 46 + nameLength)
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      flags: bytes.readUInt16LE(place + 8),
      method: bytes.readUInt16LE(place + 10),
      crc: bytes.readUInt32LE(place + 16),
      packed: bytes.readUInt32LE(place + 20),
      offset: bytes.readUInt32LE(place + 42),
    })
    place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let place = bytes.length - END_LENGTH; place >= first; place--) {
    if (bytes[place] === 0x50 && bytes.readUInt32LE(place) === END_SIGN) return place
  }
  throw new Refusal('opening.broken')
}
