import ts from 'typescript'
import { findNodes, isTest, parseSources, type Source } from './kit/source.ts'
import { lineAt, listUnder, type Outcome, readText, type Sin } from './kit/tree.ts'
import { checkText } from './vietnamese/check-text.ts'

const KEY = /^[a-z][a-z0-9-]*(\.[\p{L}0-9][\p{L}0-9_-]*)+$/iu
const SAYING_FUNCTIONS = /^(say|sayOrNull|findSentence|findSentenceOrThrow)$/

type Sentence = { path: string; key: string; text: string }

/**
 * Every sentence of the product: well set, asked for by some code, and there when code asks for it. A refusal without
 * a sentence would reach the user as a bare code.
 */
export function checkWords(root: string): Outcome {
  const files = listUnder(root, 'src/', '/words/vi.json')
  const sentences = files.flatMap((path) => readSentences(path, readText(root, path)))
  const sources = parseSources(root, (path) => path.startsWith('src/') && !isForTests(path))
  const sins = [
    ...files.flatMap((path) => checkTwice(path, readText(root, path))),
    ...sentences.flatMap(checkSentence),
    ...checkUnused(sentences, sources),
    ...checkMissing(sentences, sources),
    ...checkOtherLanguages(root, sentences),
  ]
  return { seen: sentences.length, sins }
}

/** `pool.sample-thread.ts` stands beside `pool.test.ts` and exists for it alone. */
function isForTests(path: string): boolean {
  return isTest(path) || /\.sample-[a-z-]+\.ts$/.test(path)
}

function readSentences(path: string, json: string): Sentence[] {
  return Object.entries(JSON.parse(json) as Record<string, unknown>).map(([key, text]) => ({
    path,
    key,
    text: String(text),
  }))
}

/** JSON keeps the last of two equal keys and says nothing. */
function checkTwice(path: string, json: string): Sin[] {
  const keys = [...json.matchAll(/^\s*"([^"]+)"\s*:/gm)].map(([, key = '']) => key)
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => ({ where: `${path} ${key}`, says: 'stands twice; take one out' }))
}

function checkSentence({ path, key, text }: Sentence): Sin[] {
  const where = `${path} ${key}`
  const bare = text.replaceAll(/\{\w+\}/g, '')
  return [
    ...(KEY.test(key) ? [] : [{ where, says: 'a key is part.meaning, as in "opening.encrypted"' }]),
    ...(text.trim() === '' ? [{ where, says: 'is empty' }] : []),
    ...(/[{}]/.test(bare) ? [{ where, says: 'a place for a value is {name}, letters only' }] : []),
    ...checkText(proseOf(path, text)).map((says) => ({ where, says })),
  ]
}

/** What of a sentence is prose. Operators meet values themselves ("error" is a level of the log); a terminal has columns. */
function proseOf(path: string, text: string): string {
  if (path.startsWith('src/platform/config/'))
    return text.replaceAll(/\b(?:fatal|error|warn|info|debug)\b/g, (value) => `\`${value}\``)
  if (path === 'src/app/words/vi.json')
    return text
      .trim()
      .replaceAll(/ {2,}/g, ' ')
      .replace(/^(\p{Lu}+)\.{3}$/u, '$1')
  return text
}

function checkUnused(sentences: Sentence[], sources: Source[]): Sin[] {
  const literals = new Set(
    sources.flatMap((source) => findNodes(source, ts.isStringLiteralLike).map(({ text }) => text)),
  )
  const openings = sources.flatMap(listKeyOpenings)
  return sentences
    .filter(({ key }) => !literals.has(key) && !openings.some((opening) => key.startsWith(opening)))
    .map(({ path, key }) => ({ where: `${path} ${key}`, says: 'no code asks for it; take it out' }))
}

/**
 * Of keys put together in the code (`kind.${kind}`) only the opening is known. Where that comes from a closed list too
 * (`${list}.${value}`), the list stands in the same file.
 */
function listKeyOpenings(source: Source): string[] {
  const heads = findNodes(source, ts.isTemplateHead).map(({ text }) => text)
  const named = heads.filter((text) => /^[a-z][a-z0-9-]*(\.[a-z0-9_-]+)*\.[a-z0-9_-]*$/i.test(text))
  const isOpen = findNodes(source, ts.isTemplateExpression).some(
    ({ head, templateSpans }) => head.text === '' && templateSpans[0]?.literal.text === '.',
  )
  if (!isOpen) return named
  return [...named, ...findNodes(source, ts.isStringLiteralLike).map(({ text }) => `${text}.`)]
}

function checkMissing(sentences: Sentence[], sources: Source[]): Sin[] {
  const byKey = new Map(sentences.map((sentence) => [sentence.key, sentence]))
  return sources.flatMap((source) => [
    ...findNodes(source, ts.isNewExpression).flatMap((node) => checkRefusal(source, node, byKey)),
    ...findNodes(source, ts.isCallExpression).flatMap((node) => checkSaying(source, node, byKey)),
  ])
}

function checkRefusal(source: Source, node: ts.NewExpression, byKey: Map<string, Sentence>): Sin[] {
  const [code, args] = node.arguments ?? []
  if (node.expression.getText() !== 'Refusal' || code === undefined || !ts.isStringLiteralLike(code)) return []
  const where = source.at(node)
  const sentence = byKey.get(code.text)
  if (sentence === undefined)
    return [{ where, says: `refusal "${code.text}" has no sentence; add it to words/vi.json of its part` }]
  return checkPlaces(where, sentence, args)
}

/** Each `{place}` of the sentence is given a value. Arguments that are not written out here cannot be judged. */
function checkPlaces(where: string, sentence: Sentence, args: ts.Expression | undefined): Sin[] {
  const given = args === undefined ? [] : listNames(args)
  if (given === null) return []
  const places = [...sentence.text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const empty = places.filter((name) => !given.includes(name))
  if (empty.length === 0) return []
  return [
    { where, says: `sentence "${sentence.key}" waits for {${empty.join('}, {')}}; give it, or change the sentence` },
  ]
}

function listNames(args: ts.Expression): string[] | null {
  if (!ts.isObjectLiteralExpression(args)) return null
  if (args.properties.some(ts.isSpreadAssignment)) return null
  return args.properties.map(({ name }) => name?.getText() ?? '')
}

function checkSaying(source: Source, node: ts.CallExpression, byKey: Map<string, Sentence>): Sin[] {
  if (!SAYING_FUNCTIONS.test(node.expression.getText())) return []
  const keys = node.arguments.slice(0, 2).filter(ts.isStringLiteralLike)
  return keys
    .filter(({ text }) => KEY.test(text) && !byKey.has(text))
    .map(({ text }) => ({
      where: source.at(node),
      says: `word "${text}" is in no words/vi.json; add it to that of its part`,
    }))
}

function checkOtherLanguages(root: string, sentences: Sentence[]): Sin[] {
  return listUnder(root, 'src/', '/words/en.json').flatMap((path) => {
    const source = sentences.filter((sentence) => sentence.path === path.replace(/en\.json$/, 'vi.json'))
    const others = new Map(readSentences(path, readText(root, path)).map(({ key, text }) => [key, text]))
    const missing = source
      .filter(({ key }) => !others.has(key))
      .map(({ key }) => ({ where: `${path} ${key}`, says: 'is missing' }))
    const different = source
      .filter(({ key, text }) => others.has(key) && listPlaces(text) !== listPlaces(others.get(key) ?? ''))
      .map(({ key }) => ({ where: `${path} ${key}`, says: 'has other {places} than the Vietnamese sentence' }))
    return [...missing, ...different]
  })
}

function listPlaces(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([place]) => place)
    .sort()
    .join()
}

/** Vietnamese written straight into code that users see, and the pages of the user guide, are held to the same rules. */
export function checkOtherVietnamese(root: string): Outcome {
  const sources = parseSources(root, (path) => path.startsWith('src/') && !isForTests(path) && !isLanguageData(path))
  const inCode = sources.flatMap(listVietnamese)
  const inGuide = listUnder(root, 'docs/huong-dan/', '.md').flatMap((path) => listProse(path, readText(root, path)))
  const all = [...inCode, ...inGuide]
  return { seen: all.length, sins: all.flatMap(({ where, text }) => checkText(text).map((says) => ({ where, says }))) }
}

/** Grammar, old encodings, sample papers: there a slip of the text is the very thing that is read. */
function isLanguageData(path: string): boolean {
  return /^src\/features\/[^/]+\/(rules|templates)(\/|\.ts)|^src\/platform\/(vietnamese|opening)\//.test(path)
}

function listVietnamese(source: Source): { where: string; text: string }[] {
  const isText = (node: ts.Node): node is ts.JsxText | ts.StringLiteralLike =>
    ts.isJsxText(node) || ts.isStringLiteralLike(node)
  return findNodes(source, isText)
    .map((node) => ({ where: source.at(node), text: ts.isJsxText(node) ? node.text.trim() : node.text }))
    .filter(({ text }) => /[À-ỹĐđ]/u.test(text))
}

/** Sentences of a page without what is not prose: code, commands, addresses, marks of lists and tables. */
function listProse(path: string, markdown: string): { where: string; text: string }[] {
  const prose = markdown
    .replaceAll(/```[\s\S]*?```/g, (code) => code.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]*`/g, 'x')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<[^>\n]+>/g, '')
  // A sentence may go on over several lines; a blank line, a list item, a heading or a cell ends it.
  const cells = [...prose.matchAll(/(?:[^\n|]|\n(?! *(?:\d+\.\s|[-*>#|\n])))+/g)]
  return cells
    .map((match) => ({
      where: `${path}:${lineAt(prose, match.index)}`,
      text: match[0]
        .replace(/^\s*([-*>#]+|\d+\.)\s/, '')
        .replaceAll(/\s*\n\s*/g, ' ')
        .trim(),
    }))
    .filter(({ text }) => /\p{L}/u.test(text))
}
