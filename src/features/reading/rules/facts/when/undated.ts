import { entriesOf } from '../../source/outline.ts'
import type { Draft } from './drafts.ts'
import type { Place } from './places.ts'
import type { Scene } from './scene.ts'

/** Less sure than a dated session: that a place is named does not yet say that people meet there once. */
const CERTAINTY = 0.6

/**
 * Sessions of which the text states the place but no day: the only one of a document, or those of a part ("Thời gian: theo lịch
 * của lãnh đạo") beside parts that do state their day.
 */
export function undatedSessions(scene: Scene, drafts: readonly Draft[], places: readonly Place[]): Draft[] {
  const parts = new Set(drafts.flatMap((draft) => draft.scope ?? []))
  if (drafts.length === 0) return places.filter((place) => place.list === places[0]?.list).map(draftOf)
  if (parts.size < 2) return []
  return places.filter((place) => isUndatedPart(scene, place, parts)).map(draftOf)
}

/** A part with a place and a time of its own, none of whose lines states a day. */
function isUndatedPart(scene: Scene, place: Place, parts: ReadonlySet<number>): boolean {
  const part = scene.entries.get(place.segment.block)?.parent
  if (!part?.block || parts.has(part.block.index)) return false
  const timed = part.children.some((child) => /^thời gian/iu.test(child.label))
  return timed && [...entriesOf(part)].every(({ block }) => block === null || !scene.isDated(block))
}

function draftOf({ venue, group }: Place): Draft {
  return {
    date: null,
    endDate: null,
    month: null,
    mentions: [],
    by: 'label',
    certainty: CERTAINTY,
    start: null,
    end: null,
    part: null,
    venue,
    group,
    name: null,
    lunar: null,
    scope: null,
  }
}
