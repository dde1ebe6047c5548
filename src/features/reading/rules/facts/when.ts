import type { Basis } from '../../messages.ts'
import type { Frame, When } from './frame.ts'

export function readWhen(_frame: Frame, _bases: readonly Basis[]): When {
  return {
    convenes: { value: true, spans: [], certainty: 0.5 },
    sessions: [],
    mode: null,
    points: [],
    deadlines: [],
    relativeDeadlines: [],
    recurrences: [],
    dateChanges: [],
    kind: null,
  }
}
