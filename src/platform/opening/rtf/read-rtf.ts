import { Refusal } from '#platform/refusal.ts'
import type { LegacyEncoding } from '#platform/vietnamese/legacy.ts'
import { BlockFlow, type CellPlan } from '../block-flow.ts'
import { renderBlocks } from '../blocks.ts'
import { RunText } from '../conversion.ts'
import type { DocumentText } from '../document-text.ts'
import { type Edge, placeEdges } from '../edges.ts'
import type { Budget } from '../limits.ts'
import { bulletOf, symbolOf } from '../symbols.ts'
import { RtfFonts } from './fonts.ts'
import { type RtfToken, rtfTokens } from './tokens.ts'
import { type Ending, KNOWN_STARRED, newPlan, newState, OWN_FLOWS, SIGNS, SKIPPED, type State } from './words.ts'

type Flow = { blocks: BlockFlow; runs: RunText; boxes: BlockFlow[] }

const DEEPEST_GROUP = 1000
const LONGEST_PENDING = 65_536

/** The text of an RTF file. Refuses with `opening.broken` and the limits' codes. */
export function readRtf(bytes: Uint8Array, budget: Budget): DocumentText {
  const reader = new RtfReader(budget)
  for (const token of rtfTokens(bytes, budget)) reader.take(token)
  return reader.finish()
}

class RtfReader {
  private readonly budget: Budget
  private readonly fonts = new RtfFonts()
  private readonly encodings = new Set<LegacyEncoding>()
  private readonly stack: State[] = []
  private readonly edges: Edge[] = []
  private readonly notes: string[] = []
  private readonly flows: Flow[] = []
  private state: State = newState()
  private pending: number[] = []
  private skip = 0
  private isStarred = false
  private isCombining = false
  private hasTrackedChanges = false
  private hasHiddenText = false
  private plans: CellPlan[] = []
  private plan: CellPlan = newPlan()
  private isAtVerticalSide = false
  private fontNumber = 0
  private fontCharset = 0
  private fontName = ''

  constructor(budget: Budget) {
    this.budget = budget
    this.flows.push(this.newFlow())
  }

  take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.flush()
        if (this.stack.length >= DEEPEST_GROUP) throw new Refusal('opening.nested_too_deep')
        this.stack.push(this.state)
        this.state = { ...this.state, ending: undefined }
        this.isStarred = false
        this.skip = 0
        return
      case 'close':
        this.flush()
        this.closeGroup()
        return
      case 'byte':
        this.takeByte(token.byte)
        return
      case 'text':
        for (const byte of token.bytes) this.takeByte(byte)
        return
      case 'word':
        this.takeWord(token.word, token.value)
    }
  }

  finish(): DocumentText {
    this.flush()
    while (this.flows.length > 1) this.endFlow('box')
    const body = this.textOf(this.flow)
    const notes = this.notes.map((note, place) => `\n[${place + 1}] ${note}`).join('')
    return {
      text: placeEdges(this.edges, body) + notes,
      encodings: this.encodings,
      notices: [
        ...(this.hasTrackedChanges ? ['opening.tracked_changes'] : []),
        ...(this.hasHiddenText ? ['opening.hidden_text'] : []),
      ],
    }
  }

  private get flow(): Flow {
    const flow = this.flows.at(-1)
    if (!flow) throw new Refusal('opening.broken')
    return flow
  }

  private newFlow(): Flow {
    return { blocks: new BlockFlow(), runs: new RunText(this.encodings), boxes: [] }
  }

  private takeByte(byte: number): void {
    if (this.skip > 0) {
      this.skip--
      return
    }
    if (this.state.target === 'nowhere') return
    if (this.state.target === 'font-table') {
      if (byte === 0x3b) this.endFont()
      else this.fontName += String.fromCharCode(byte)
      return
    }
    this.pending.push(byte)
    if (this.pending.length >= LONGEST_PENDING) this.flush()
  }

  private takeWord(word: string, value: number | undefined): void {
    if (word === '*') {
      this.isStarred = true
      return
    }
    const isStarred = this.isStarred
    this.isStarred = false
    if (word === 'u') {
      this.takeUnicode(value ?? 0)
      return
    }
    this.flush()
    if (word === 'deleted') this.hasTrackedChanges = true
    if (SKIPPED.has(word) || (isStarred && !KNOWN_STARRED.has(word) && !(word in OWN_FLOWS))) {
      this.state.target = 'nowhere'
      return
    }
    if (this.state.target === 'nowhere') return
    if (this.state.target === 'font-table') {
      this.takeFontWord(word, value)
      return
    }
    const ending = OWN_FLOWS[word]
    if (ending) this.beginFlow(ending)
    else if (SIGNS[word] !== undefined) this.add(SIGNS[word])
    else if (!this.takeLook(word, value) && !this.takeRowWord(word, value)) this.takeBreak(word)
  }

  /** Words that set how text looks or where it belongs; all of them end with their group. */
  private takeLook(word: string, value: number | undefined): boolean {
    const { state } = this
    const isOn = value !== 0
    if (word === 'f') state.font = value ?? 0
    else if (word === 'plain') Object.assign(state, { isHidden: false, isDeleted: false, isCapitals: false })
    else if (word === 'v') state.isHidden = isOn
    else if (word === 'deleted') state.isDeleted = isOn
    else if (word === 'caps') state.isCapitals = isOn
    else if (word === 'uc') state.standIn = Math.max(0, Math.min(value ?? 1, 16))
    else if (word === 'pard') state.level = 0
    else if (word === 'intbl') state.level = Math.max(1, state.level)
    else if (word === 'itap') state.level = Math.max(0, Math.min(value ?? 0, 20))
    else if (word === 'ansicpg') this.fonts.setCodePage(value ?? 0)
    else if (word === 'fonttbl') state.target = 'font-table'
    else if (word === 'revised') this.hasTrackedChanges = true
    else return false
    return true
  }

  /** Words that describe the cells of the row they stand in. */
  private takeRowWord(word: string, value: number | undefined): boolean {
    if (word === 'trowd') {
      this.plans = []
      this.plan = newPlan()
    } else if (word === 'cellx') {
      if (this.plans.length < 256) this.plans.push({ ...this.plan, end: value ?? 0 })
      this.plan = newPlan()
    } else if (word === 'clvmrg') this.plan.continuesAbove = true
    else if (word === 'clmrg') this.plan.continuesLeft = true
    else if (/^clbrdr[lrtb]$/.test(word)) this.isAtVerticalSide = word === 'clbrdrl' || word === 'clbrdrr'
    else if (/^brdr(?:s|th|db|dot|dash|hair|inset|outset|triple)$/.test(word)) {
      if (this.isAtVerticalSide) this.plan.isRuled = true
      this.isAtVerticalSide = false
    } else if (/^brdr(?:none|nil|t|b|l|r)$/.test(word)) this.isAtVerticalSide = false
    else return false
    return true
  }

  private takeBreak(word: string): void {
    const { blocks, runs, boxes } = this.flow
    const { level } = this.state
    if (word === 'par' || word === 'sect' || word === 'page') blocks.paragraph(this.takeParagraph(runs), level)
    else if (word === 'cell') blocks.cell(this.takeParagraph(runs), 1)
    else if (word === 'nestcell') blocks.cell(this.takeParagraph(runs), Math.max(2, level))
    else if (word === 'row') blocks.row(this.plans, 1)
    else if (word === 'nestrow') blocks.row(this.plans, Math.max(2, level))
    else return
    for (const box of boxes.splice(0)) blocks.insert(box.finish(), word === 'par' ? level : 0)
  }

  private takeUnicode(value: number): void {
    if (this.state.target !== 'flow') return
    this.flush()
    const code = value < 0 ? value + 0x10000 : value
    const name = this.fonts.nameOf(this.state.font)
    const isSymbol = code >= 0xf000 && code <= 0xf0ff && /^(?:symbol|wingdings|webdings)/i.test(name)
    this.add(isSymbol ? symbolOf(name, code) : String.fromCharCode(code & 0xffff))
    this.skip = this.state.standIn
  }

  private takeFontWord(word: string, value: number | undefined): void {
    if (word === 'f') {
      this.fontNumber = value ?? 0
      this.fontCharset = 0
      this.fontName = ''
    } else if (word === 'fcharset') this.fontCharset = value ?? 0
  }

  private endFont(): void {
    this.fonts.define(this.fontNumber, this.fontName, this.fontCharset)
    this.fontName = ''
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    const text = this.fonts.decode(bytes, this.state.font)
    if (/[\u0300-\u036f]/.test(text)) this.isCombining = true
    this.add(text)
  }

  private add(text: string): void {
    const { state } = this
    if (state.target !== 'flow' || state.isDeleted) return
    if (state.isHidden) {
      this.hasHiddenText ||= text.trim() !== ''
      return
    }
    this.budget.text(text.length)
    this.flow.runs.addAs(text, { font: this.fonts.nameOf(state.font), isCapitals: state.isCapitals })
  }

  /** The windows-1258 of old files writes tones as characters of their own; they are composed with what they follow. */
  private takeParagraph(runs: RunText): string {
    const text = runs.take()
    return this.isCombining ? text.normalize('NFC') : text
  }

  private beginFlow(ending: Ending): void {
    if (this.state.ending || this.flows.length >= 50) return
    this.state.ending = ending
    this.state.level = 0
    this.flows.push(this.newFlow())
  }

  private closeGroup(): void {
    const { ending } = this.state
    if (this.state.target === 'font-table' && this.fontName.trim() !== '') this.endFont()
    if (ending) this.endFlow(ending)
    this.state = this.stack.pop() ?? newState()
    this.isStarred = false
    this.skip = 0
  }

  private endFlow(ending: Ending): void {
    const flow = this.flows.pop()
    if (!flow || this.flows.length === 0) return
    if (ending === 'box') {
      const rest = this.takeParagraph(flow.runs)
      if (rest.trim() !== '') flow.blocks.paragraph(rest, 0)
      this.flow.boxes.push(flow.blocks)
      return
    }
    const text = this.textOf(flow).trim()
    if (ending === 'note') this.notes.push(text)
    else if (ending === 'list-number') this.flow.runs.add(numberOf(text))
    else
      this.edges.push({
        place: ending === 'footer' ? 'footer' : 'header',
        isFirstOnly: ending === 'first-header',
        text,
      })
  }

  private textOf(flow: Flow): string {
    const rest = this.takeParagraph(flow.runs)
    if (rest.trim() !== '') flow.blocks.paragraph(rest, 0)
    for (const box of flow.boxes) flow.blocks.insert(box.finish(), 0)
    return renderBlocks(flow.blocks.finish())
  }
}

/** The number or bullet that the writing program left for programs that do not count lists themselves. */
function numberOf(text: string): string {
  if (text === '') return ''
  return `${/[\p{L}\p{N}]/u.test(text) && text.length > 1 ? text : /^[\p{N}]$/u.test(text) ? text : bulletOf(text)} `
}
