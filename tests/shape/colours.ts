import { lineAt, listUnder, type Outcome, readText } from './kit/tree.ts'

/** The one place of colours, and what is made before it can be read. */
const ALLOWED = new Set(['src/ui/theme.ts', 'src/app/web/index.html'])
const COLOUR = /(?<![\w&/-]|url\()#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/gi

/** A screen names tokens (`var(--ink)`), never a colour of its own: light, dark and print change in one place. */
export function checkColours(root: string): Outcome {
  const paths = listUnder(root, 'src/', '.tsx', '.css').filter((path) => !ALLOWED.has(path) && !path.includes('.test.'))
  const sins = paths.flatMap((path) => {
    const text = readText(root, path)
    return [...text.matchAll(COLOUR)].map((match) => ({
      where: `${path}:${lineAt(text, match.index)}`,
      says: `colour ${match[0]}; use a token of src/ui/theme.ts, such as var(--ink)`,
    }))
  })
  return { seen: paths.length, sins }
}
