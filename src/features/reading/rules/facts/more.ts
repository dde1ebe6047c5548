import type { Frame, More } from './frame.ts'

export function readMore(_frame: Frame): More {
  return { chair: null, committee: [], costs: [], backdrop: [], replacesInvitation: null }
}
