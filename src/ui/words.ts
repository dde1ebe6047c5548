/** Puts the arguments into `{name}` places of a sentence; a place without an argument stays visible as it is. */
export function fill(sentence: string, args: Record<string, string | number> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name]
    return value === undefined ? place : String(value)
  })
}

/** Gives the words of one part by key: `const say = sayFrom(vi)`, then `say('desk.title')`. */
export function sayFrom<Words extends Record<string, string>>(words: Words) {
  return (key: keyof Words & string, args?: Record<string, string | number>): string => fill(words[key] ?? key, args)
}
