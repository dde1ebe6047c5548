import type { Plan, PlanContent, PlanState } from '../messages.ts'
import { planOf } from '../rules/plan-of.ts'
import type { Drafts } from './drafts.ts'
import { type Clash, joined, type Pick } from './joining.ts'
import { type SaveState, Saving, type Wire } from './saving.ts'
import type { Finding, PlanView } from './view.ts'
import type { Work } from './work.ts'

/** One thing that was done, so that it can be taken back. */
export type Step = { label: string; before: PlanContent; after: PlanContent }

/** All that the desk shows. `view` may be a moment behind `content` while one types. */
export type DeskState = {
  plan: Plan
  content: PlanContent
  title: string
  state: PlanState
  view: PlanView
  save: SaveState
  steps: readonly Step[]
  /** Who saved something that was put together with what stands here, and how often that happened. */
  joinedFrom: { name: string; count: number } | null
}

const READ_AFTER_MS = 300
const MOST_STEPS = 100

/** The work on one open plan, without a screen: what stands there, what was done, how it is kept. */
export class Desk {
  readonly #listeners = new Set<() => void>()
  readonly #saving: Saving
  #state: DeskState
  #reading: ReturnType<typeof setTimeout> | undefined
  #slowness = 0
  /** The text is being typed in: what it was when that began, or when something else came between. */
  #typing: { label: string; before: PlanContent } | undefined

  constructor(plan: Plan, wire: Wire, drafts: Drafts) {
    const { content, title, state } = plan
    const save = { kind: 'saved', at: plan.savedAt, by: plan.savedBy.name } as const
    this.#state = { plan, content, title, state, view: planOf(content), save, steps: [], joinedFrom: null }
    this.#saving = new Saving(plan, wire, drafts, {
      onState: (now) => this.#set({ save: now }),
      onSaved: (saved) => this.#set({ plan: saved }),
      onWork: (work) => this.#takeOver(work),
      onJoined: (theirs) => this.#joined(theirs),
    })
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#listeners.add(tell)
    return () => this.#listeners.delete(tell)
  }

  readonly get = (): DeskState => this.#state

  /** Takes up what was typed here before a reload. */
  start(): void {
    this.#saving.open()
  }

  /** The page is left: what waits is sent now; false where not all of it arrived. */
  stop(): Promise<boolean> {
    clearTimeout(this.#reading)
    return this.#saving.close()
  }

  /** Does one thing that can be taken back; null where it changed nothing. */
  act(label: string, change: (content: PlanContent, view: PlanView) => PlanContent): Step | null {
    this.#closeTyping()
    this.#readNow()
    const before = this.#state.content
    const after = change(before, this.#state.view)
    if (after === before) return null
    const step = { label, before, after }
    this.#addStep(step)
    this.#replace(after)
    return step
  }

  /** Takes a step out of what stands here now; false where later changes of the same words are in the way. */
  undo(step: Step): boolean {
    if (!this.#state.steps.includes(step)) return false
    this.#closeTyping()
    this.#readNow()
    const back = joined(step.after, step.before, this.#state.content)
    if (back.clashes.length > 0) return false
    this.#set({ steps: this.#state.steps.filter((each) => each !== step) })
    this.#replace(back.content)
    return true
  }

  /** Takes back the last thing done; undefined where that cannot be done. */
  undoLast(): Step | undefined {
    this.#closeTyping()
    const last = this.#state.steps.at(-1)
    if (last === undefined || this.undo(last)) return last
    this.#set({ steps: this.#state.steps.slice(0, -1) })
    return undefined
  }

  /** The finding as it stands in the text now: its places move while one types. */
  findingNow(key: string): Finding | undefined {
    this.#readNow()
    return this.#state.view.findings.find((each) => each.key === key)
  }

  /** The text as it is being typed: kept at once, read at a pause, a longer one where the text is long. */
  type(text: string): void {
    const content = { ...this.#state.content, text }
    this.#set({ content })
    this.#keep()
    clearTimeout(this.#reading)
    this.#reading = setTimeout(() => this.#readNow(), Math.max(READ_AFTER_MS, this.#slowness * 3))
  }

  /** What is typed in one go is one step, as long as nothing else comes between. */
  beginTyping(label: string): void {
    this.#typing = { label, before: this.#state.content }
  }

  endTyping(): void {
    this.#closeTyping()
    this.#readNow()
    this.#typing = undefined
  }

  name(title: string): void {
    this.#set({ title })
    this.#keep()
  }

  mark(state: PlanState): void {
    this.#set({ state })
    this.#keep()
  }

  /** Where two people changed the same words, as the work stands now. */
  clashes(): Clash[] {
    return this.#saving.clashes()
  }

  /** Settles them. */
  choose(picks: readonly Pick[]): void {
    this.#saving.choose(picks)
  }

  /** A version was gone back to on the server: with a label a step to be taken back, the only one now. */
  reset(now: Plan, label?: string): void {
    const before = this.#state.content
    this.#saving.reset(now)
    const steps = label === undefined ? [] : [{ label, before, after: this.#state.content }]
    this.#set({ steps, joinedFrom: null })
  }

  /** Sends at once what waits; false where the server does not have all of it in the end. */
  flush(): Promise<boolean> {
    return this.#saving.flush()
  }

  look(): Promise<void> {
    return this.#saving.look()
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part }
    for (const tell of this.#listeners) tell()
  }

  #read(content: PlanContent): PlanView {
    const begun = performance.now()
    const view = planOf(content)
    this.#slowness = performance.now() - begun
    return view
  }

  #readNow(): void {
    clearTimeout(this.#reading)
    const { view, content } = this.#state
    if (view.paper.original !== content.text) this.#set({ view: this.#read(content) })
  }

  #addStep(step: Step): void {
    this.#set({ steps: [...this.#state.steps, step].slice(-MOST_STEPS) })
  }

  /** What was typed so far becomes a step of its own: taken back, it takes back nothing of what comes now. */
  #closeTyping(): void {
    if (this.#typing === undefined) return
    const { label, before } = this.#typing
    const after = this.#state.content
    if (before.text !== after.text) this.#addStep({ label, before, after })
    this.#typing = { label, before: after }
  }

  #replace(content: PlanContent): void {
    this.#show(content)
    this.#keep()
  }

  /** Another content than the one that is typed stands here now. */
  #show(content: PlanContent): void {
    clearTimeout(this.#reading)
    this.#set({ content, view: this.#read(content) })
    if (this.#typing !== undefined) this.#typing = { ...this.#typing, before: content }
  }

  #keep(): void {
    const { content, title, state } = this.#state
    this.#saving.change({ content, title, state })
  }

  #takeOver({ content, title, state }: Work): void {
    this.#set({ title, state })
    if (content === this.#state.content) return
    this.#closeTyping()
    this.#show(content)
  }

  #joined(theirs: Plan): void {
    const count = (this.#state.joinedFrom?.count ?? 0) + 1
    this.#set({ joinedFrom: { name: theirs.savedBy.name, count } })
  }
}
