/** Letters with two marks, and the horned ones: what converters lose first ("K HOẠCH", "GIY MỜI", "Chng trình"). */
const FRAGILE = /[\u1ea0-\u1ef9ươƯƠ]/gu
/** Shorter words could then be any. */
const LEAST = 8

/** The source of a form for `words` that also fits what is left of them where a converter lost such letters. */
export function damaged(words: string): string {
  return words.length < LEAST ? words : words.replace(FRAGILE, '$&?')
}
