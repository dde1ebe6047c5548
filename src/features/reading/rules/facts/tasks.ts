import type { AgendaItem, Task } from '../../messages.ts'
import type { Frame, When } from './frame.ts'

export function readTasks(_frame: Frame, _when: When, _agenda: readonly AgendaItem[]): Task[] {
  return []
}
