import type { AgendaItem } from '../../messages.ts'
import type { Frame, When } from './frame.ts'

export function readAgenda(_frame: Frame, _when: When): AgendaItem[] {
  return []
}
