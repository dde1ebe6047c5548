import type { Basis } from '../../messages.ts'
import type { Frame } from './frame.ts'

export function readBases(_frame: Frame): Basis[] {
  return []
}
