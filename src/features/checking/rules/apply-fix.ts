import type { Fix } from '../messages.ts'

/** `text` with the edits of the fix made. The edits are in order and do not overlap, as `check` has made sure. */
export function applyFix(text: string, { edits }: Fix): string {
  let at = 0
  const parts: string[] = []
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}
