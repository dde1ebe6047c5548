/** A source of numbers below 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The bytes with one kind of damage: bytes flipped, a part cut out, the end cut off, a part doubled, parts exchanged. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const place = () => Math.floor(random() * bytes.length)
  const [first = 0, second = 0] = [place(), place()].sort((left, right) => left - right)
  const end = Math.min(second, first + 2000)
  switch (Math.floor(random() * 6)) {
    case 0:
      return flipped(bytes, random, 1)
    case 1:
      return flipped(bytes, random, 1 + Math.floor(random() * 40))
    case 2:
      return bytes.slice(0, first)
    case 3:
      return joined(bytes.subarray(0, first), bytes.subarray(end))
    case 4:
      return joined(bytes.subarray(0, end), bytes.subarray(first))
    default:
      return joined(bytes.subarray(0, first), bytes.subarray(second), bytes.subarray(first, second))
  }
}

function flipped(bytes: Uint8Array, random: () => number, count: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let flip = 0; flip < count; flip++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return copy
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
