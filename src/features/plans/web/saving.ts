import { AnswerError, UnreachableError } from '#ui/answer-error.ts'
import type { Plan, PlanContent, PlanState } from '../messages.ts'
import { EMPTY } from '../rules/content.ts'
import type { Drafts } from './drafts.ts'
import { type Clash, joined, type Pick } from './joining.ts'

/** How the work of a person stands to what the server has. */
export type SaveState =
  | { kind: 'saved'; at: string; by: string }
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** No answer came: kept on this computer, and sent again. */
  | { kind: 'held' }
  | { kind: 'refused'; message: string }
  /** Somebody saved a change of the same words: one has to choose. */
  | { kind: 'apart'; theirs: Plan }

/** What a person works on. */
export type Work = { content: PlanContent; title: string; state: PlanState }

/** The server as saving needs it. `revision` is the one that the work began with. */
export type Wire = { load(): Promise<Plan>; save(save: Work & { revision: number }): Promise<Plan> }

/** Who is told what. */
export type SavingEvents = {
  onState: (state: SaveState) => void
  /** What the server has now. */
  onSaved: (plan: Plan) => void
  /** What somebody else saved was put together with what stands here. */
  onJoined: (work: Work, theirs: Plan) => void
}

const WAIT_MS = 2000
const AGAIN_MS = 10_000

/**
 * Keeps what a person types: at once in the browser, after a pause on the server, and never over the work of others. A save
 * that is too old is put together with theirs; where both changed the same words, the person chooses.
 */
export class Saving {
  readonly #wire: Wire
  readonly #drafts: Drafts
  readonly #events: SavingEvents
  /** What the server had when the work here began, or was last put together with it. */
  #base: Work & { revision: number }
  #work: Work
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the send that is on its way arrived, or was put together with theirs. */
  #sending: Promise<boolean> | undefined
  /** What somebody saved that cannot be put together with the work here until the person chooses. */
  #apart: Plan | undefined

  constructor(plan: Plan, wire: Wire, drafts: Drafts, events: SavingEvents) {
    this.#wire = wire
    this.#drafts = drafts
    this.#events = events
    this.#base = groundOf(plan)
    this.#work = workOf(plan)
  }

  /** Work was changed: kept here now, sent after a pause. */
  change(next: Work): void {
    this.#work = next
    this.#keepDraft()
    if (this.#isUnsent()) this.#waitFor(WAIT_MS)
  }

  /** Sends at once what waits, also what is typed meanwhile; false where the server does not have all of it in the end. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#sending !== undefined || this.#isUnsent()) if (!(await this.#sendOnce())) return false
    return this.#apart === undefined
  }

  /** Where both changed the same words, as the work stands now: it may have gone on since they came apart. */
  clashes(): Clash[] {
    if (this.#apart === undefined) return []
    return joined(this.#base.content, this.#work.content, this.#apart.content).clashes
  }

  /** Takes what one chose for each of the clashes. */
  choose(picks: readonly Pick[]): void {
    if (this.#apart === undefined) return
    this.#adopt(this.#apart, joined(this.#base.content, this.#work.content, this.#apart.content, picks).content)
  }

  /** Looks whether somebody saved in the meantime, as when one comes back to the window. */
  async look(): Promise<void> {
    if (this.#sending !== undefined || this.#apart !== undefined) return
    try {
      const theirs = await this.#wire.load()
      if (this.#sending === undefined) this.#join(theirs)
    } catch {
      // The next save will meet the same, and say it.
    }
  }

  /** A version was gone back to: that is what the server has now. */
  reset(now: Plan): void {
    clearTimeout(this.#timer)
    this.#adopt(now, now.content)
  }

  /** Takes up what was typed here before and never arrived; null where there is nothing. */
  resume(plan: Plan): Work | null {
    const draft = this.#drafts.read()
    if (draft === null) return null
    this.#work = draft.work
    if (draft.revision < plan.revision) {
      // Without what it began with, whatever both have is a choice: theirs as ground would let mine replace it unseen.
      this.#base = { ...(draft.base ?? { ...workOf(plan), content: EMPTY }), revision: draft.revision }
      this.#join(plan)
      return this.#work
    }
    if (this.#isSame()) {
      this.#drafts.clear()
      return null
    }
    this.#waitFor(0)
    return this.#work
  }

  #isSame(): boolean {
    return isSameWork(this.#work, this.#base)
  }

  #isUnsent(): boolean {
    return this.#apart === undefined && !this.#isSame()
  }

  #keepDraft(): void {
    const { revision, ...base } = this.#base
    if (this.#isSame()) this.#drafts.clear()
    else this.#drafts.write({ revision, base, work: this.#work })
  }

  #waitFor(ms: number): void {
    this.#events.onState({ kind: 'waiting' })
    this.#again(ms)
  }

  #again(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#isUnsent()) void this.#sendOnce()
    }, ms)
  }

  /** One send at a time: whoever comes while it is on its way waits for it. */
  #sendOnce(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined
    })
    return this.#sending
  }

  async #send(): Promise<boolean> {
    this.#events.onState({ kind: 'sending' })
    const sent = this.#work
    try {
      this.#settle(await this.#wire.save({ ...sent, revision: this.#base.revision }), sent)
      return true
    } catch (error) {
      return await this.#mended(error)
    }
  }

  #settle(saved: Plan, sent: Work): void {
    this.#base = { ...sent, revision: saved.revision }
    this.#stand(saved)
  }

  /** The server has something new: says so, and goes on with what it does not have. */
  #stand(saved: Plan): void {
    this.#events.onSaved(saved)
    this.#keepDraft()
    if (this.#isSame()) this.#events.onState({ kind: 'saved', at: saved.savedAt, by: saved.savedBy.name })
    else this.#waitFor(WAIT_MS)
  }

  /** After a send that failed: whether one can go on with what others saved. */
  async #mended(error: unknown): Promise<boolean> {
    if (error instanceof AnswerError && error.code === 'plans.stale') {
      const theirs = await this.#wire.load().catch(() => undefined)
      if (theirs !== undefined && theirs.revision > this.#base.revision) {
        this.#join(theirs)
        return true
      }
      this.#hold()
    } else if (error instanceof UnreachableError || (error instanceof AnswerError && error.status >= 500)) {
      this.#hold()
    } else {
      this.#events.onState({ kind: 'refused', message: error instanceof Error ? error.message : String(error) })
    }
    return false
  }

  #hold(): void {
    this.#events.onState({ kind: 'held' })
    this.#again(AGAIN_MS)
  }

  /** Theirs becomes the ground, and what was done here is done again on it. */
  #join(theirs: Plan): void {
    if (theirs.revision <= this.#base.revision) return
    const { content, clashes } = joined(this.#base.content, this.#work.content, theirs.content)
    if (clashes.length === 0) {
      this.#adopt(theirs, content)
    } else {
      this.#apart = theirs
      this.#events.onState({ kind: 'apart', theirs })
    }
  }

  #adopt(theirs: Plan, content: PlanContent): void {
    this.#apart = undefined
    const title = this.#work.title === this.#base.title ? theirs.title : this.#work.title
    const state = this.#work.state === this.#base.state ? theirs.state : this.#work.state
    this.#base = groundOf(theirs)
    this.#work = { content, title, state }
    this.#events.onJoined(this.#work, theirs)
    this.#stand(theirs)
  }
}

function workOf({ content, title, state }: Work): Work {
  return { content, title, state }
}

function groundOf(plan: Plan): Work & { revision: number } {
  return { revision: plan.revision, ...workOf(plan) }
}

function isSameWork(one: Work, other: Work): boolean {
  return (
    one.title === other.title &&
    one.state === other.state &&
    (one.content === other.content || JSON.stringify(one.content) === JSON.stringify(other.content))
  )
}
