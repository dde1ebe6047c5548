/** Reads numbers of a byte stream; past its end every number is 0, so that a cut file needs no special care anywhere. */
export class Binary {
  readonly bytes: Buffer

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(place: number): number {
    return this.bytes[place] ?? 0
  }

  u16(place: number): number {
    return this.u8(place) | (this.u8(place + 1) << 8)
  }

  i16(place: number): number {
    return (this.u16(place) << 16) >> 16
  }

  u32(place: number): number {
    return (this.u16(place) | (this.u16(place + 2) << 16)) >>> 0
  }

  slice(start: number, length: number): Binary {
    const from = Math.min(Math.max(0, start), this.length)
    return new Binary(this.bytes.subarray(from, Math.min(this.length, from + Math.max(0, length))))
  }

  utf16(place: number, count: number): string {
    return this.bytes.toString('utf16le', Math.min(place, this.length), Math.min(this.length, place + count * 2))
  }
}
