/** Whose a waiting task is, and how heavy: whatever the pool's room is measured in, bytes for instance. */
export type Load = { owner: string; weight: number }

/** How much may wait. `share`: the part of it that one owner may take up, from 0 to 1. */
export type Room = { tasks: number; weight: number; share: number }

type Line<Item> = { items: { item: Item; weight: number }[]; weight: number }

/** Why there is no room: everybody together, or this owner alone, has as much waiting as may wait. */
export type NoRoom = 'full' | 'share-used'

/**
 * A line of waiting tasks in which owners take turns, so that who brings a hundred does not hold up who brings one. What
 * waits is bounded in number and weight; where nothing waits yet, one task of any weight may.
 */
export class FairQueue<Item> {
  readonly #room: Room
  /** By owner, the one whose turn is next first. */
  readonly #lines = new Map<string, Line<Item>>()
  #tasks = 0
  #weight = 0

  constructor(room: Room) {
    this.#room = room
  }

  /** Puts the task in line, or says why not. */
  add(item: Item, { owner, weight }: Load): NoRoom | null {
    const { tasks, weight: most, share } = this.#room
    const line = this.#lines.get(owner) ?? { items: [], weight: 0 }
    if (isOver(this.#tasks, this.#weight + weight, tasks, most)) return 'full'
    if (isOver(line.items.length, line.weight + weight, Math.max(1, tasks * share), most * share)) return 'share-used'
    line.items.push({ item, weight })
    this.#lines.set(owner, line)
    this.#count(line, 1, weight)
    return null
  }

  /** The next task, taken out of the line. */
  take(): Item | undefined {
    const [turn] = this.#lines
    if (turn === undefined) return undefined
    const [owner, line] = turn
    const next = line.items.shift()
    // Behind all others, who have been waiting for their turn meanwhile.
    this.#lines.delete(owner)
    if (line.items.length > 0) this.#lines.set(owner, line)
    if (next !== undefined) this.#count(line, -1, -next.weight)
    return next?.item
  }

  #count(line: Line<Item>, tasks: number, weight: number): void {
    line.weight += weight
    this.#tasks += tasks
    this.#weight += weight
  }
}

function isOver(waiting: number, weight: number, tasks: number, most: number): boolean {
  return waiting >= tasks || (waiting > 0 && weight > most)
}
