import { fold } from '#platform/vietnamese/fold.ts'
import { outermost } from '../../source/section-choice.ts'
import type { Section } from '../../source/sections.ts'
import type { Topic } from '../../source/topics.ts'

/**
 * What a segment is part of, for whoever looks for duties: a section that shares out the work, one that asks nothing of
 * anyone whatever its verbs, a list of something else, or the list of those who attend.
 */
export type Place = 'shared' | 'silent' | 'list' | 'participants'

const SILENT: ReadonlySet<Topic> = new Set(['purpose', 'time', 'place', 'recipients', 'committee', 'rules', 'awards'])
/** Sections that list something else; only what is plainly asked counts there. */
const LISTS: ReadonlySet<Topic> = new Set(['programme', 'content'])

/** The place of each of `count` segments; the innermost section decides, except inside a section on the work. */
export function placesOf(
  count: number,
  sections: readonly Section[],
  shared: readonly Section[],
): (Place | undefined)[] {
  const places = new Array<Place | undefined>(count)
  const aims = sections.some((section) => section.topics[0] === 'purpose' && isAim(section))
  for (const section of sections) {
    const place = placeOf(section, aims)
    if (place) places.fill(place, section.head.index, section.last)
  }
  for (const section of shared) places.fill('shared', section.head.index, section.last)
  return places
}

/** "Mục đích, yêu cầu" says what the meeting is for; a "Yêu cầu" of its own says what each has to do. */
function placeOf(section: Section, aims: boolean): Place | null {
  if (section.topics.includes('participants')) return 'participants'
  if (section.topics[0] === 'purpose' && section.topics.length === 1 && !aims) return null
  if (section.topics.every((topic) => SILENT.has(topic))) return 'silent'
  return section.topics.every((topic) => SILENT.has(topic) || LISTS.has(topic)) ? 'list' : null
}

function isAim(section: Section): boolean {
  return /^(?:muc|y nghia|ly do|quan diem|su can)/.test(fold(section.head.label.text))
}

/** The sections on who does what, without those inside another. */
export function sharedSections(sections: readonly Section[]): Section[] {
  return outermost(sections.filter((section) => section.topics.includes('tasks')))
}
