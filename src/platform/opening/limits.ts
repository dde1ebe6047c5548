import { Refusal } from '#platform/refusal.ts'

const MEGABYTE = 1024 * 1024

/** Bounds that keep any file from taking the machine with it. A document of the sector stays far below each of them. */
export const LIMITS = {
  fileBytes: 25 * MEGABYTE,
  textLength: 5_000_000,
  archiveEntries: 10_000,
  /** What all parts of an archive that are read may expand to together. */
  expandedBytes: 150 * MEGABYTE,
  /** Text packs 20:1, rarely 100:1; only bombs pass this, and only parts above 1 MB are judged. */
  expansionRatio: 250,
  nodes: 2_000_000,
  depth: 200,
  pages: 500,
  milliseconds: 8_000,
} as const

const CHECK_EVERY = 4096

/**
 * Counts work on one file and stops it when it passes the time a file may take.
 * The clock is asked once in some thousand steps only, so that `step` can stand in the innermost loop.
 */
export class Budget {
  private readonly deadline: number
  private steps = 0
  private nodes = 0
  private length = 0

  constructor(milliseconds: number = LIMITS.milliseconds) {
    this.deadline = performance.now() + milliseconds
  }

  /** Refuses with `opening.too_slow` when the time is used up. */
  step(): void {
    this.steps++
    if (this.steps % CHECK_EVERY === 0) this.checkTime()
  }

  /** Refuses with `opening.too_slow` when the time is used up; asks the clock at once. */
  checkTime(): void {
    if (performance.now() > this.deadline) throw new Refusal('opening.too_slow')
  }

  /** One more element of a tree. Refuses with `opening.too_large_inside`. */
  node(): void {
    this.step()
    this.nodes++
    if (this.nodes > LIMITS.nodes) throw new Refusal('opening.too_large_inside')
  }

  /** So much more text. Refuses with `opening.too_much_text`. */
  text(length: number): void {
    this.length += length
    if (this.length > LIMITS.textLength) {
      throw new Refusal('opening.too_much_text', { limit: LIMITS.textLength.toLocaleString('vi-VN') })
    }
  }
}
