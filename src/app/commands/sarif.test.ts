import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composePaper } from '#features/checking/factory.ts'
import { rulePages } from '#features/checking/public.ts'
import { checkText } from '#features/checking/rules/public.ts'
import { sarifOf } from './sarif.ts'

/** Of each object of SARIF 2.1.0 that we write: the properties it must have, and those it may have, by the objects they hold. */
const SHAPES: Record<string, { needs: string[]; parts: Record<string, string> }> = {
  log: { needs: ['version', 'runs'], parts: { version: 'text', runs: 'run*', $schema: 'text' } },
  run: { needs: ['tool'], parts: { tool: 'tool', results: 'result*', columnKind: 'text' } },
  tool: { needs: ['driver'], parts: { driver: 'driver' } },
  driver: { needs: ['name'], parts: { name: 'text', rules: 'rule*' } },
  rule: { needs: ['id'], parts: { id: 'text', shortDescription: 'message', help: 'message' } },
  message: { needs: ['text'], parts: { text: 'text', markdown: 'text' } },
  result: {
    needs: ['message'],
    parts: {
      ruleId: 'text',
      level: 'text',
      message: 'message',
      locations: 'location*',
      partialFingerprints: 'texts',
      fixes: 'fix*',
    },
  },
  location: { needs: [], parts: { physicalLocation: 'place' } },
  place: { needs: ['artifactLocation'], parts: { artifactLocation: 'artifact', region: 'region' } },
  artifact: { needs: ['uri'], parts: { uri: 'text' } },
  region: {
    needs: ['startLine'],
    parts: {
      startLine: 'from 1',
      startColumn: 'from 1',
      endLine: 'from 1',
      endColumn: 'from 1',
      charOffset: 'from 0',
      charLength: 'from 0',
    },
  },
  fix: { needs: ['artifactChanges'], parts: { description: 'message', artifactChanges: 'change*' } },
  change: {
    needs: ['artifactLocation', 'replacements'],
    parts: { artifactLocation: 'artifact', replacements: 'replacement*' },
  },
  replacement: { needs: ['deletedRegion'], parts: { deletedRegion: 'region', insertedContent: 'message' } },
}

/** What in a value is not of its shape. */
function sinsOf(value: unknown, shape: string, at: string): string[] {
  if (shape === 'text') return typeof value === 'string' && value !== '' ? [] : [at]
  if (shape === 'texts') return Object.values(value as object).flatMap((each) => sinsOf(each, 'string', at))
  if (shape === 'string') return typeof value === 'string' ? [] : [at]
  if (shape.startsWith('from ')) return Number.isInteger(value) && Number(value) >= Number(shape.slice(5)) ? [] : [at]
  if (shape.endsWith('*')) {
    if (!Array.isArray(value)) return [at]
    return value.flatMap((each, index) => sinsOf(each, shape.slice(0, -1), `${at}[${index}]`))
  }
  const { needs, parts } = SHAPES[shape] ?? { needs: [], parts: {} }
  const missing = needs.filter((name) => !(name in (value as object))).map((name) => `${at}: no ${name}`)
  const held = Object.entries(value as object).flatMap(([name, each]) => {
    const part = parts[name]
    return part === undefined ? [`${at}: ${name} is unknown`] : sinsOf(each, part, `${at}.${name}`)
  })
  return [...missing, ...held]
}

test('the log has the shape of SARIF 2.1.0, and levels it knows', async () => {
  const text = composePaper({ number: 'Số 45/KH-SGDĐT', agenda: 'IV. CHƯƠNG TRÌNH\n- 9h00 - 8h00: Khai mạc.' })
  const files = ['a.txt', 'Giấy mời số 1.docx', '-'].map((file) => (file === '-' ? file : join('thư mục', file)))
  const pages = await rulePages()

  const log = sarifOf(
    files.map((file) => ({ file, text, findings: checkText(text) })),
    pages,
  ) as { version: string; runs: [{ results: { ruleId: string; level: string }[] }] }

  const { results } = log.runs[0]
  expect(sinsOf(log, 'log', '')).toEqual([])
  expect(log.version).toBe('2.1.0')
  expect(results.length).toBeGreaterThan(5)
  expect(results.filter(({ level }) => !['none', 'note', 'warning', 'error'].includes(level))).toEqual([])
  expect(results.filter(({ ruleId }) => !pages.some(({ id }) => id === ruleId))).toEqual([])
})
