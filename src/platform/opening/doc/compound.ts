import { Refusal } from '#platform/refusal.ts'
import type { Budget } from '../limits.ts'
import { Binary } from './binary.ts'

const NO_MORE = 0xfffffffa
const MOST_ENTRIES = 20_000
const ENTRY = 128
const ROOT = 5
const STREAM = 2

type Entry = { name: string; type: number; start: number; size: number }

/**
 * A compound file (the container of Word 97–2003) read stream by stream. The libraries for it follow every chain of sectors
 * in the file at once, which a hostile file makes quadratic; here only the streams asked for are followed, each once.
 */
export class CompoundFile {
  private readonly file: Binary
  private readonly budget: Budget
  private readonly sectorSize: number
  private readonly miniSize: number
  private readonly cutoff: number
  private readonly fat: Uint32Array
  private readonly entries: Entry[]

  /** Refuses with `opening.broken` when the file has no readable list of streams. */
  constructor(bytes: Uint8Array, budget: Budget) {
    this.file = new Binary(bytes)
    this.budget = budget
    const { file } = this
    this.sectorSize = 1 << Math.min(12, Math.max(7, file.u16(0x1e)))
    this.miniSize = 1 << Math.min(8, Math.max(4, file.u16(0x20)))
    this.cutoff = file.u32(0x38)
    this.fat = this.readFat()
    this.entries = this.readEntries(this.chain(file.u32(0x30), this.fat, this.sectorsOf()))
  }

  /** The bytes of a stream anywhere in the file, or `undefined`. */
  stream(name: string): Binary | undefined {
    const entry = this.entries.find((candidate) => candidate.type === STREAM && candidate.name === name)
    if (!entry || entry.size === 0) return undefined
    const content = entry.size < this.cutoff ? this.readMini(entry) : this.readSectors(entry.start)
    return content.slice(0, Math.min(entry.size, content.length))
  }

  private sectorsOf(): number {
    return Math.ceil(this.file.length / this.sectorSize)
  }

  private sector(number: number): Binary {
    return this.file.slice((number + 1) * this.sectorSize, this.sectorSize)
  }

  /** The table of which sector follows which: its own sectors are listed in the header, and on from there in a chain. */
  private readFat(): Uint32Array {
    const perSector = this.sectorSize / 4
    const most = this.sectorsOf()
    const sectors: number[] = []
    const add = (list: Binary, from: number, count: number) => {
      for (let place = 0; place < count; place++) {
        const number = list.u32(from + place * 4)
        if (number < NO_MORE && number < most && sectors.length < most / perSector + 1) sectors.push(number)
      }
    }
    add(this.file, 0x4c, 109)
    let next = this.file.u32(0x44)
    for (let followed = 0; next < NO_MORE && next < most && followed < most / perSector + 1; followed++) {
      const list = this.sector(next)
      add(list, 0, perSector - 1)
      next = list.u32((perSector - 1) * 4)
    }
    const fat = new Uint32Array(sectors.length * perSector)
    sectors.forEach((number, place) => {
      const table = this.sector(number)
      for (let entry = 0; entry < perSector; entry++) fat[place * perSector + entry] = table.u32(entry * 4)
    })
    return fat
  }

  /** The numbers of a chain. It ends where the table says so, leaves the file, or has gone on longer than the file is. */
  private chain(start: number, table: Uint32Array, most: number): number[] {
    const numbers: number[] = []
    let next = start
    while (next < NO_MORE && next < most && numbers.length < most) {
      this.budget.step()
      numbers.push(next)
      next = table[next] ?? NO_MORE
    }
    return numbers
  }

  private readSectors(start: number): Binary {
    return this.join(this.chain(start, this.fat, this.sectorsOf()))
  }

  private join(numbers: readonly number[]): Binary {
    return new Binary(Buffer.concat(numbers.map((number) => this.sector(number).bytes)))
  }

  /** Small streams lie together in one stream of the root, cut into small sectors with a table of their own. */
  private readMini({ start }: Entry): Binary {
    const root = this.entries.find((candidate) => candidate.type === ROOT)
    const container = this.readSectors(root?.start ?? NO_MORE)
    const tableBytes = this.readSectors(this.file.u32(0x3c))
    const table = new Uint32Array(Math.floor(tableBytes.length / 4)).map((_none, place) => tableBytes.u32(place * 4))
    const numbers = this.chain(start, table, Math.ceil(container.length / this.miniSize))
    return new Binary(
      Buffer.concat(numbers.map((number) => container.slice(number * this.miniSize, this.miniSize).bytes)),
    )
  }

  private readEntries(sectors: readonly number[]): Entry[] {
    const directory = this.join(sectors)
    const count = Math.min(MOST_ENTRIES, Math.floor(directory.length / ENTRY))
    if (count === 0 || directory.u8(0x42) !== ROOT) throw new Refusal('opening.broken')
    return Array.from({ length: count }, (_none, number) => {
      const entry = directory.slice(number * ENTRY, ENTRY)
      const nameLength = Math.max(0, Math.min(64, entry.u16(0x40)) / 2 - 1)
      return { name: entry.utf16(0, nameLength), type: entry.u8(0x42), start: entry.u32(0x74), size: entry.u32(0x78) }
    })
  }
}
