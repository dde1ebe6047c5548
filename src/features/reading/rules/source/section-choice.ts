import type { Section } from './sections.ts'

/** The sections inside another, in the order of the text. */
export function insideOf(all: readonly Section[], outer: Section): Section[] {
  const found: Section[] = []
  for (let i = outer.index + 1; i < all.length; i += 1) {
    const section = all[i]
    if (!section || section.head.index >= outer.last) break
    found.push(section)
  }
  return found
}

/** Of sections in the order of the text, those that lie in no other of them. */
export function outermost(sections: readonly Section[]): Section[] {
  let end = 0
  return sections.filter((section) => {
    if (section.head.index < end) return false
    end = section.last
    return true
  })
}

/**
 * Of the sections on one topic, those to read: the outermost that are about nothing else, and headings of several topics
 * where no part of theirs is about this one alone ("Thời gian, địa điểm, thành phần" above a "Thành phần" of its own).
 */
export function governing(found: readonly Section[]): Section[] {
  let end = 0
  return found.filter((section, i) => {
    const next = found[i + 1]
    const single = section.topics.length === 1
    if (section.head.index < end) return false
    if (!single && next !== undefined && next.head.index < section.last) return false
    if (single) end = section.last
    return true
  })
}
