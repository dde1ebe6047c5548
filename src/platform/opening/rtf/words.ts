import type { CellPlan } from '../block-flow.ts'

/** Where the text of a group goes. */
export type Target = 'flow' | 'nowhere' | 'font-table'
/** What happens when the group that began a flow of its own ends. */
export type Ending = 'header' | 'first-header' | 'footer' | 'note' | 'box' | 'list-number'

/** What a group hands down to the groups in it. */
export type State = {
  target: Target
  ending: Ending | undefined
  font: number
  isHidden: boolean
  isDeleted: boolean
  isCapitals: boolean
  /** How many characters after a `\u` are its stand-in for old programs. */
  standIn: number
  level: number
}

/** Groups that hold no text of the document. */
export const SKIPPED = new Set(
  `stylesheet colortbl info pict object objdata fldinst xe tc rxe listtable listoverridetable revtbl rsidtbl sp shprslt do
   nonshppict nonesttables annotation atnid atnauthor filetbl themedata colorschememapping datastore latentstyles generator
   pgptbl bkmkstart bkmkend xmlnstbl mmathPr panose falt pnseclvl template sn sv`.split(/\s+/),
)
/** Groups that old programs skip (`\*`) and this reader does not. */
export const KNOWN_STARRED = new Set(['shpinst', 'shptxt', 'nesttableprops', 'fldrslt', 'result', 'footnote'])
/** Groups whose text does not stand where they do. */
export const OWN_FLOWS: Readonly<Record<string, Ending>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'first-header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'note',
  shptxt: 'box',
  listtext: 'list-number',
  pntext: 'list-number',
}
/** Words that stand for a character. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
  // An optional hyphen; under a TCVN3 font the same character is ư.
  '-': '\u00ad',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/** The state in which a file begins. */
export function newState(): State {
  return {
    target: 'flow',
    ending: undefined,
    font: 0,
    isHidden: false,
    isDeleted: false,
    isCapitals: false,
    standIn: 1,
    level: 0,
  }
}

/** A cell of which nothing is said yet. */
export function newPlan(): CellPlan {
  return { end: 0, continuesAbove: false, continuesLeft: false, isRuled: false }
}
