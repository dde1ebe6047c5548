import type { PlanContent, PlanState } from '../messages.ts'

/** What a person works on. */
export type Work = { content: PlanContent; title: string; state: PlanState }

/** Only what is worked on, of more. */
export function workOf({ content, title, state }: Work): Work {
  return { content, title, state }
}

export function isSameWork(one: Work, other: Work): boolean {
  return one.title === other.title && one.state === other.state && isSameContent(one.content, other.content)
}

export function isSameContent(one: PlanContent, other: PlanContent): boolean {
  return one === other || (one.text === other.text && inOrder(one) === inOrder(other))
}

/** A few letters by which a content is known again, without keeping all of it: FNV-1a, from both ends. */
export function fingerprintOf(content: PlanContent): string {
  const words = inOrder(content)
  let [one, other] = [0x811c9dc5, 0x811c9dc5]
  for (let at = 0; at < words.length; at += 1) {
    one = Math.imul(one ^ words.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ words.charCodeAt(words.length - 1 - at), 0x01000193)
  }
  return `${words.length} ${one >>> 0} ${other >>> 0}`
}

/** A database gives the parts of an object back in an order of its own. */
function inOrder(content: PlanContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
