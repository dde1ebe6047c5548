import { z } from 'zod'

/** What the checker says about one document. Shared by the checker, the server, the command line and the screen. */

/** One rule, one name, everywhere: file, page, test, screen, output for programs. */
export const RULE_IDS = [
  'number-format',
  'number-blank',
  'date-blank',
  'signer-blank',
  'placeholder-left',
  'type-symbol-mismatch',
  'date-line',
  'motto-form',
  'addressee-misuse',
  'archive-line',
  'end-mark',
  'basis-punctuation',
  'citation-incomplete',
  'citation-later',
  'citation-stale',
  'numbering',
  'weekday-mismatch',
  'agenda-overlap',
  'agenda-gap',
  'agenda-untimed',
  'agenda-outside-session',
  'time-notation',
  'session-undated',
  'event-before-issue',
  'duration-limit',
  'notice-too-late',
  'deadline-order',
  'task-without-deadline',
  'task-without-agenda',
  'invited-not-recipient',
  'coverage',
  'quota-unclear',
  'two-places',
  'unit-not-existing',
  'unit-name',
  'school-year',
  'anniversary',
  'capitals',
  'quotes',
  'spelling',
  'repeated-words',
  'tone-style',
  'day-off',
  'text-damaged',
] as const
export const ruleId = z.enum(RULE_IDS)
export type RuleId = z.infer<typeof ruleId>

/** `error`: against a rule, or the text contradicts itself. `warning`: very likely a slip. `question`: ask the author. */
export const SEVERITIES = ['error', 'warning', 'question'] as const
export const severity = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severity>

/** A place in the original text: UTF-16 offsets, `end` not included. */
export const place = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Place = z.infer<typeof place>

/** The original text from `start` to `end` becomes `text`; equal ends insert. */
export const edit = place.extend({ text: z.string() })
export type Edit = z.infer<typeof edit>

/** What one click does: the label of the button, and edits that do not overlap, in the order of the text. */
export const fix = z.object({ label: z.string(), edits: z.array(edit).min(1) })
export type Fix = z.infer<typeof fix>

/** Where a rule is written: the act with its number, and the place in it. */
export const legalSource = z.object({ act: z.string(), place: z.string() })
export type LegalSource = z.infer<typeof legalSource>

export const finding = z
  .object({
    rule: ruleId,
    severity,
    /** The words it is about, most telling first; empty where something is missing that has no place. */
    spans: z.array(place),
    /** One sentence, as an experienced colleague would say it. */
    message: z.string(),
    /** In force at the date of the document; empty where only the craft asks for it. */
    sources: z.array(legalSource),
    fix: fix.nullable(),
    /** The same slip in the same words has the same key, also after edits elsewhere: for what a person set aside. */
    key: z.string(),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

/** The rules by their ids and titles. */
export const ruleTitles = z.object({ items: z.array(z.object({ id: ruleId, title: z.string() })) })

/** The page that explains a rule: markdown without the title, and the law in force now. */
export const rulePage = z
  .object({ id: ruleId, title: z.string(), text: z.string(), sources: z.array(legalSource) })
  .meta({ id: 'RulePage' })

z.globalRegistry.add(fix, { id: 'Fix' })
