/** Ends of lines that only some programs know, as they come along with what one pastes. */
const LINE_LIKE = /[\v\f\u0085\u2028\u2029]/g
/** Control characters but tab and the ends of lines. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/**
 * The text as a person can have typed it, see `typed-text.ts`: what ends a line becomes a new line, other control characters
 * go, half letters become the sign for a broken one. Without the shapes, so that screens can use it.
 */
export function typable(text: string): string {
  return text.replace(LINE_LIKE, '\n').replace(CONTROLS, '').toWellFormed()
}
