import { expect, test } from 'vitest'
import { checkGlossary } from './glossary.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

const GLOSSARY = `# Glossary

| Vietnamese | code | meaning | not |
| --- | --- | --- | --- |
| điểm cầu | \`bridgePoint\` | a room connected online | |
| đại biểu | \`delegate\` | who was nominated | attendee, guestPerson |

| code | meaning | not |
| --- | --- | --- |
| \`Refusal\` | a foreseen "no" | |
`

test('product words in the code are those of the glossary', () => {
  const { seen, sins } = checkGlossary(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(40)
})

test.each([
  ['a feature', { 'src/features/seats/rules.ts': '' }, 'src/features/seats: its word is not in GLOSSARY.md'],
  ['a table', { 'database/schema.sql': 'CREATE TABLE public.seat (\n' }, 'schema.sql seat: its word is not'],
  ['a rejected function', { 'src/app/a.ts': 'function listAttendees() {}' }, 'GLOSSARY.md says "delegate"'],
  ['a rejected type', { 'src/app/a.ts': 'type Attendee = string' }, 'GLOSSARY.md says "delegate"'],
  ['a rejected argument', { 'src/app/a.ts': 'const a = (attendee: string) => 1' }, 'GLOSSARY.md says "delegate"'],
])('%s is refused', (_what, files, says) => {
  const root = plant({ 'GLOSSARY.md': GLOSSARY, ...files })

  expect(describe(checkGlossary(root).sins)).toEqual([expect.stringContaining(says)])
})

test('words of the glossary pass in every spelling', () => {
  const root = plant({
    'GLOSSARY.md': GLOSSARY,
    'src/features/bridge-points/rules.ts': 'export const bridgePoint = 1',
    'src/features/delegates/rules.ts': "import { attendee } from 'elsewhere'",
    'database/schema.sql': 'CREATE TABLE public.bridge_point (\n',
  })

  expect(checkGlossary(root)).toEqual({ seen: 3, sins: [] })
})
