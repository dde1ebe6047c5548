/** A small seeded source of chance (mulberry32), so that a failing case can be run again from its seed. */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items in the order of the list (all of them where the list is shorter). */
  some<Item>(items: readonly Item[], count: number): Item[]
  chance(share: number): boolean
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = items.map((item, index) => ({ item, index }))
    while (left.length > count) left.splice(int(0, left.length - 1), 1)
    return left.sort((a, b) => a.index - b.index).map(({ item }) => item)
  }
  return { next, int, pick, some, chance: (share) => next() < share }
}
