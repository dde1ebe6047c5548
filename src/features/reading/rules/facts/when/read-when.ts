import type { Basis } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import type { Frame, When } from '../frame.ts'
import { readConvenes } from './convenes.ts'
import { readDateChanges } from './date-changes.ts'
import { readDeadlines } from './deadlines.ts'
import { readKind } from './kind.ts'
import { onlineIn, readMode, readPoints, setPlaceOfPoint } from './mode.ts'
import { placesOf } from './places.ts'
import { readRecurrences, readRelativeDeadlines } from './relative-deadlines.ts'
import { type Role, roleOf } from './roles.ts'
import { inTable, roleInTable } from './rows.ts'
import { type Mention, type Scene, sceneOf } from './scene.ts'
import { readSessions, sessionOf } from './sessions.ts'
import { undatedSessions } from './undated.ts'
import { weekPlanOf } from './week-plan.ts'

/** When and where people meet, by when something is due, what the document moves to another day. */
export function readWhen(frame: Frame, bases: readonly Basis[]): When {
  const scene = sceneOf(frame)
  const roles = rolesOf(scene)
  const dateChanges = readDateChanges(scene, roles, bases)
  const places = placesOf(scene)
  const plan = weekPlanOf(scene)
  const drafts = readSessions(scene, roles, places, plan)
  setPlaceOfPoint(scene, drafts)
  const convenes = readConvenes(scene, drafts)
  const sessions = convenes.value ? [...drafts, ...undatedSessions(scene, drafts, places)] : []
  const online = convenes.value ? onlineIn(scene.flat) : null
  const points = convenes.value ? readPoints(scene, sessions, online !== null) : []
  return {
    convenes,
    sessions: sessions.map((draft) => sessionOf(scene, draft)),
    mode: convenes.value ? readMode(scene, sessions, points, online) : null,
    points: points.map((point) => factAt(scene.document, point.text, point.start, point.end, 0.85)),
    deadlines: readDeadlines(scene, roles, plan),
    relativeDeadlines: readRelativeDeadlines(scene),
    recurrences: readRecurrences(scene),
    dateChanges,
    kind: readKind(scene, convenes.value),
  }
}

function rolesOf(scene: Scene): Map<Mention, Role> {
  const roles = new Map<Mention, Role>()
  for (const mention of scene.mentions) {
    const where = inTable(scene, mention)
    roles.set(mention, (where && roleInTable(mention, where)) ?? roleOf(scene, mention))
  }
  return roles
}
