import { AnswerError, UnreachableError } from '#ui/answer-error.ts'
import type { Plan, PlanContent } from '../messages.ts'
import { EMPTY } from '../rules/content.ts'
import { type Drafts, RIPE_MS } from './drafts.ts'
import { type Clash, joined, type Pick as Picked } from './joining.ts'
import { fingerprintOf, isSameContent, isSameWork, type Work, workOf } from './work.ts'

/** How the work of a person stands to what the server has. */
export type SaveState =
  | { kind: 'saved'; at: string; by: string }
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** No answer came, or the server has too much to do: kept on this computer, and sent again. */
  | { kind: 'held' }
  | { kind: 'refused'; message: string }
  /** The session is over: kept on this computer, and sent once the person has signed in again. */
  | { kind: 'signed-out' }
  /** Somebody saved a change of the same words: one has to choose. All else is saved meanwhile. */
  | { kind: 'apart'; theirs: Plan; isRestSaved: boolean }

/** The server as saving needs it. `revision` is the one that the work began with. */
export type Wire = { load(): Promise<Plan>; save(save: Work & { revision: number }): Promise<Plan> }

/** Who is told what. */
export type SavingEvents = {
  onState: (state: SaveState) => void
  /** What the server has now. */
  onSaved: (plan: Plan) => void
  /** Something else stands here now than what was given last: a draft, what others saved, the title that the server gave. */
  onWork: (work: Work) => void
  /** What somebody else saved was put together with what stood here. */
  onJoined: (theirs: Plan) => void
}

const WAIT_MS = 2000
const AGAIN_MS = 10_000

/**
 * Keeps what a person types: at once in the browser, after a pause on the server, and never over the work of others. A save
 * that is too old is put together with theirs; where both changed the same words, the person chooses;
 * only that place waits.
 */
export class Saving {
  readonly #wire: Wire
  readonly #drafts: Drafts
  readonly #events: SavingEvents
  /** What the server was last known to have. */
  #plan: Plan
  /** What the server had when the work here began, or was last put together with it. */
  #base: Work & { revision: number }
  #work: Work
  /** Fingerprints of what was sent since: where the answer was lost, one's own words must not be met as somebody else's. */
  #sent = new Set<string>()
  /** Whether something of that may have arrived without an answer. */
  #isLost = false
  /** Whether the last send met the end of the session. */
  #isSignedOut = false
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #ripe: ReturnType<typeof setTimeout> | undefined
  /** Whether the send that is on its way arrived, or was put together with theirs. */
  #sending: Promise<boolean> | undefined
  /** What somebody saved that cannot be put together with the work here until the person chooses. */
  #apart: Plan | undefined

  constructor(plan: Plan, wire: Wire, drafts: Drafts, events: SavingEvents) {
    this.#wire = wire
    this.#drafts = drafts
    this.#events = events
    this.#plan = plan
    this.#base = groundOf(plan)
    this.#work = workOf(plan)
  }

  /** The page is opened: what was typed here before and never arrived is taken up, also what other pages left behind. */
  open(): void {
    this.#isClosed = false
    this.#resume()
    clearTimeout(this.#ripe)
    this.#ripe = setTimeout(() => this.#resume(), RIPE_MS)
  }

  /** The page is left: all is sent now and nothing later; what does not arrive stays as a draft. False where some did not. */
  close(): Promise<boolean> {
    this.#isClosed = true
    clearTimeout(this.#ripe)
    return this.flush()
  }

  /** Work was changed: kept here now, sent after a pause. */
  change(next: Work): void {
    this.#work = next
    this.#keepDraft()
    if (this.#apart !== undefined) {
      this.#events.onState({ kind: 'apart', theirs: this.#apart, isRestSaved: false })
      this.#again(WAIT_MS)
    } else if (this.#isUnsent()) this.#waitFor(WAIT_MS)
    else if (this.#sending === undefined) this.#rest()
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
  choose(picks: readonly Picked[]): void {
    if (this.#apart === undefined) return
    this.#adopt(this.#apart, joined(this.#base.content, this.#work.content, this.#apart.content, picks).content)
  }

  /** Looks whether somebody saved in the meantime, as when one comes back to the window. */
  async look(): Promise<void> {
    if (this.#sending !== undefined || this.#apart !== undefined) return
    try {
      const theirs = await this.#wire.load()
      if (this.#sending !== undefined || this.#isClosed) return
      this.#join(theirs)
      if (this.#isSignedOut && this.#isUnsent()) this.#waitFor(0)
      this.#isSignedOut = false
      this.#resume()
    } catch {
      // The next save will meet the same, and say it.
    }
  }

  /** A version was gone back to: that is what the server has now. */
  reset(now: Plan): void {
    clearTimeout(this.#timer)
    this.#ground(now, this.#work)
    this.#work = workOf(now)
    this.#events.onWork(this.#work)
    this.#stand()
  }

  /** One draft at a time, on work that is saved: one that is held here is not mixed with another. */
  #resume(): void {
    if (this.#isClosed || this.#apart !== undefined || !this.#isSame()) return
    const draft = this.#drafts.take()
    if (draft === null) return
    this.#work = draft.work
    this.#sent = new Set(draft.sent)
    this.#isLost = draft.sent.length > 0
    if (draft.revision < this.#base.revision) {
      // Without what it began with, whatever both have is a choice: theirs as ground would let mine replace it unseen.
      this.#base = { ...(draft.base ?? { ...workOf(this.#plan), content: EMPTY }), revision: draft.revision }
      this.#join(this.#plan)
      if (this.#apart !== undefined) this.#events.onWork(this.#work)
    } else if (this.#isSame()) {
      this.#isLost = false
      this.#drafts.clear()
      this.#resume()
    } else {
      this.#events.onWork(this.#work)
      this.#waitFor(0)
    }
  }

  #isSame(): boolean {
    return isSameWork(this.#work, this.#base)
  }

  #isUnsent(): boolean {
    if (this.#apart !== undefined) return !isSameWork(this.#clearPart(this.#apart), this.#apart)
    return this.#isLost || !this.#isSame()
  }

  /** What the server has, with all of the work here that clashes with nothing. */
  #clearPart(apart: Plan): Work {
    const { content } = this.#base
    const { clashes } = joined(content, this.#work.content, apart.content)
    const picks = clashes.map(() => 'theirs' as const)
    return {
      ...this.#named(apart, this.#base),
      content: joined(content, this.#work.content, apart.content, picks).content,
    }
  }

  #keepDraft(): void {
    const { revision, ...base } = this.#base
    if (this.#isSame() && this.#sent.size === 0) this.#drafts.clear()
    else this.#drafts.write({ revision, base, work: this.#work, sent: [...this.#sent] })
  }

  #waitFor(ms: number): void {
    this.#events.onState({ kind: 'waiting' })
    this.#again(ms)
  }

  #again(ms: number): void {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    this.#timer = setTimeout(() => {
      if (this.#isUnsent()) void this.#sendOnce()
      else if (this.#apart !== undefined) this.#stayApart(this.#apart, this.#base)
    }, ms)
  }

  /** Nothing is to be sent. */
  #rest(): void {
    clearTimeout(this.#timer)
    this.#events.onState({ kind: 'saved', at: this.#plan.savedAt, by: this.#plan.savedBy.name })
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
    if (this.#apart !== undefined) return await this.#sendClearPart(this.#apart)
    this.#events.onState({ kind: 'sending' })
    const sent = this.#work
    this.#sent.add(fingerprintOf(sent.content))
    this.#keepDraft()
    try {
      const saved = await this.#wire.save({ ...sent, revision: this.#base.revision })
      this.#settle(saved, sent)
      return true
    } catch (error) {
      return await this.#mended(error)
    }
  }

  /** NOTE: not among what was sent: met again, it must not pass for all of the work here, which would go over theirs. */
  async #sendClearPart(apart: Plan): Promise<boolean> {
    this.#events.onState({ kind: 'apart', theirs: apart, isRestSaved: false })
    try {
      const sent = this.#clearPart(apart)
      const saved = await this.#wire.save({ ...sent, revision: apart.revision })
      this.#events.onSaved(saved)
      // Still the words of the other, whoever saved what stands around them.
      this.#stayApart({ ...saved, content: sent.content, savedBy: apart.savedBy }, sent)
      return true
    } catch (error) {
      return await this.#mended(error)
    }
  }

  /** One has still to choose; unless what was typed since has left nothing to choose. */
  #stayApart(theirs: Plan, from: Pick<Work, 'title' | 'state'>): void {
    const { content, clashes } = joined(this.#base.content, this.#work.content, theirs.content)
    if (clashes.length === 0) {
      this.#adopt(theirs, content)
      return
    }
    const before = this.#work
    this.#apart = theirs
    // Name and state are no places to choose: they go on from theirs.
    this.#work = { content: before.content, ...this.#named(theirs, from) }
    this.#base = { ...this.#base, title: theirs.title, state: theirs.state }
    if (this.#work.title !== before.title || this.#work.state !== before.state) this.#events.onWork(this.#work)
    const isRestSaved = !this.#isUnsent()
    this.#events.onState({ kind: 'apart', theirs, isRestSaved })
    if (!isRestSaved) this.#again(0)
  }

  /**
   * What was sent is what the server has. The title follows the subject there until somebody renames the plan: sent again as
   * it was, it would count as a name that a person gave.
   */
  #settle(saved: Plan, sent: Work): void {
    const before = this.#work
    this.#ground(saved, sent)
    this.#base = { ...this.#base, content: sent.content }
    if (this.#work.title !== before.title || this.#work.state !== before.state) this.#events.onWork(this.#work)
    this.#stand()
  }

  /** The work goes on from this plan; its title and state are taken, unless others than those of `from` were given here. */
  #ground(plan: Plan, from: Pick<Work, 'title' | 'state'>): void {
    this.#work = { content: this.#work.content, ...this.#named(plan, from) }
    this.#plan = plan
    this.#base = groundOf(plan)
    this.#apart = undefined
    this.#sent.clear()
    this.#isLost = false
  }

  #named(plan: Pick<Work, 'title' | 'state'>, from: Pick<Work, 'title' | 'state'>): Pick<Work, 'title' | 'state'> {
    const { title, state } = this.#work
    return { title: title === from.title ? plan.title : title, state: state === from.state ? plan.state : state }
  }

  /** The server has something new: says so, and goes on with what it does not have. */
  #stand(): void {
    this.#events.onSaved(this.#plan)
    this.#keepDraft()
    if (this.#isSame()) {
      this.#rest()
      this.#resume()
    } else {
      this.#waitFor(WAIT_MS)
    }
  }

  /** After a send that failed: whether one can go on with what others saved. */
  async #mended(error: unknown): Promise<boolean> {
    if (error instanceof AnswerError && error.code === 'plans.stale') {
      const theirs = await this.#wire.load().catch(() => undefined)
      if (theirs !== undefined && theirs.revision > (this.#apart ?? this.#base).revision) {
        this.#join(theirs)
        return true
      }
      this.#hold()
    } else if (error instanceof AnswerError && error.status === 401) {
      this.#isSignedOut = true
      this.#events.onState({ kind: 'signed-out' })
    } else if (error instanceof AnswerError && error.status === 429) {
      this.#hold(error.retryAfter)
    } else if (error instanceof UnreachableError || (error instanceof AnswerError && error.status >= 500)) {
      this.#isLost = true
      this.#hold()
    } else {
      this.#events.onState({ kind: 'refused', message: error instanceof Error ? error.message : String(error) })
    }
    return false
  }

  #hold(seconds = AGAIN_MS / 1000): void {
    this.#events.onState({ kind: 'held' })
    this.#again(Math.max(1, seconds) * 1000)
  }

  /** Theirs becomes the ground, and what was done here is done again on it. */
  #join(theirs: Plan): void {
    if (theirs.revision <= this.#base.revision) return
    const { content, clashes } = joined(this.#base.content, this.#work.content, theirs.content)
    if (this.#sent.has(fingerprintOf(theirs.content))) {
      this.#settle(theirs, { ...workOf(this.#base), content: theirs.content })
    } else if (clashes.length === 0) {
      this.#adopt(theirs, content)
    } else {
      this.#stayApart(theirs, this.#base)
    }
  }

  #adopt(theirs: Plan, content: PlanContent): void {
    const isNews = !isSameContent(theirs.content, this.#work.content)
    this.#ground(theirs, this.#base)
    this.#work = { ...this.#work, content }
    this.#events.onWork(this.#work)
    if (isNews) this.#events.onJoined(theirs)
    this.#stand()
  }
}

function groundOf(plan: Plan): Work & { revision: number } {
  return { revision: plan.revision, ...workOf(plan) }
}
