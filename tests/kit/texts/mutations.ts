import type { Random } from '../random.ts'

/** What befalls a text on its way through converters, web sites and bad disks. */
const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  cut,
  drop,
  double,
  shuffleLines,
  shuffleWords,
  flipCharacters,
  reencode,
  decompose,
  joinLines,
  breakLines,
  joinWords,
  wrapInHtml,
  sprinkle,
  halves,
]

/** `text` after one to three mishaps. */
export function mutate(text: string, random: Random): string {
  let mutated = text
  for (let left = random.int(1, 3); left > 0; left -= 1) mutated = random.pick(MUTATIONS)(mutated, random)
  return mutated
}

function range(text: string, random: Random, most: number): [number, number] {
  const start = random.int(0, text.length)
  return [start, Math.min(text.length, start + random.int(0, most))]
}

function cut(text: string, random: Random): string {
  return random.chance(0.5) ? text.slice(0, random.int(0, text.length)) : text.slice(random.int(0, text.length))
}

function drop(text: string, random: Random): string {
  const [start, end] = range(text, random, 400)
  return text.slice(0, start) + text.slice(end)
}

function double(text: string, random: Random): string {
  const [start, end] = range(text, random, 800)
  return text.slice(0, end) + text.slice(start)
}

function shuffleLines(text: string, random: Random): string {
  const lines = text.split('\n')
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const j = random.int(0, i)
    const [a, b] = [lines[i] ?? '', lines[j] ?? '']
    lines[i] = b
    lines[j] = a
  }
  return lines.join('\n')
}

function shuffleWords(text: string, random: Random): string {
  const words = text.split(' ')
  for (let left = 40; left > 0; left -= 1) {
    const i = random.int(0, words.length - 1)
    const j = random.int(0, words.length - 1)
    const [a, b] = [words[i] ?? '', words[j] ?? '']
    words[i] = b
    words[j] = a
  }
  return words.join(' ')
}

function flipCharacters(text: string, random: Random): string {
  const characters = [...text]
  for (let left = random.int(1, 30); left > 0; left -= 1)
    characters[random.int(0, characters.length)] = String.fromCharCode(random.int(0, 0xffff))
  return characters.join('')
}

/** UTF-8 bytes read as Latin-1, whole or in part. */
function reencode(text: string, random: Random): string {
  const [start, end] = random.chance(0.5) ? [0, text.length] : range(text, random, 1_000)
  return text.slice(0, start) + Buffer.from(text.slice(start, end), 'utf8').toString('latin1') + text.slice(end)
}

function decompose(text: string, random: Random): string {
  return random.chance(0.5)
    ? text.normalize('NFD')
    : text.replace(/[ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/gu, (letter) => letter.normalize('NFD'))
}

function joinLines(text: string, random: Random): string {
  return random.chance(0.5)
    ? text.replaceAll('\n', ' ')
    : text.replace(/\n/g, (end) => (random.chance(0.5) ? ' ' : end))
}

function breakLines(text: string, random: Random): string {
  return text.replaceAll(' ', () => (random.chance(0.1) ? '\n' : ' '))
}

function joinWords(text: string, random: Random): string {
  return text.replaceAll(' ', () => (random.chance(0.05) ? '' : ' '))
}

function wrapInHtml(text: string, random: Random): string {
  const tag = random.pick(['p', 'td', 'div', 'span style="x"'])
  return text
    .split('\n')
    .map((line) => `<${tag}>${line.replaceAll('&', '&amp;')}</${tag.split(' ')[0]}>`)
    .join(random.pick(['', '\n', '\r\n']))
}

function sprinkle(text: string, random: Random): string {
  const dust = random.pick(['\u200b', '\u00a0', '**', '|', '\t', '\ufeff', '\u0301', '…', '-', '(', '\ud83d', '\\r\\n'])
  return text.replace(/[\s\S]{1,60}/g, (piece) => (random.chance(0.3) ? piece + dust : piece))
}

/** Two documents run together, or one that begins in the middle of another. */
function halves(text: string, random: Random): string {
  const middle = random.int(0, text.length)
  return text.slice(middle) + text.slice(0, middle)
}
