import type { Quota } from '../../messages.ts'
import type { Frame } from './frame.ts'

export function readQuotas(_frame: Frame): Quota[] {
  return []
}
