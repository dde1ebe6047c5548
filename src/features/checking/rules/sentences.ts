import words from '../words/vi.json' with { type: 'json' }

/** A sentence of the checker with its `{name}` places filled. */
export function say(key: keyof typeof words, args: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place))
}
