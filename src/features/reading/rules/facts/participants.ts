import type { Fact } from '../../messages.ts'
import type { Frame } from './frame.ts'

export function readParticipants(_frame: Frame): Fact<string>[] {
  return []
}
