/** Controls, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu

/** A name as it may be shown at a terminal, where a control character in it would be a command: `\x1b` instead. */
export function printable(name: string): string {
  return name.replace(UNPRINTABLE, (sign) => {
    const code = sign.charCodeAt(0).toString(16)
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`
  })
}
