import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAccount } from '#features/accounts/factory.ts'
import { type Answer, type Caller, startTestServer, type TestServer } from '../../tests/kit/server.ts'

// Every text that the description of the interface lets in, whoever adds it: what cannot be kept is refused, never a fault.

type Schema = {
  $ref?: string
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
}
type Operation = {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
type Description = {
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

/** A document, not a field: opening cleans it. */
const DOCUMENTS = new Set(['POST /api/readings text'])

/** The second: what takes some words only, such as `true`. */
const refusals = new Set(['http.untypable', 'http.invalid_input'])

let server: TestServer
let description: Description
let caller: Caller
beforeAll(async () => {
  server = await startTestServer()
  description = server.app.swagger() as unknown as Description
  caller = await server.as(await buildAccount(server.db, { role: 'administrator' }))
})
afterAll(() => server.stop())

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (description.components?.schemas?.[name] ?? {})
}

/** Something of the shape, with only what it cannot be without. */
function sampleOf(given: Schema): unknown {
  const schema = resolve(given)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sampleOf(schema.anyOf[0] ?? {})
  if (schema.type === 'object') {
    const needed = (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})])
    return Object.fromEntries(needed)
  }
  if (schema.type === 'array') return []
  if (schema.type === 'string') return sampleText(schema.format)
  return schema.type === 'boolean' ? true : 1
}

function sampleText(format: string | undefined): string {
  if (format === 'uuid') return '019ab3de-0000-7000-8000-000000000000'
  if (format === 'email') return 'lan@vi-du.vn'
  return format === 'date' ? '2026-03-02' : 'chữ'
}

/** Every place in the shape that takes any text, with a body that is right everywhere else. */
function plantedBodies(given: Schema, text: string): { field: string; body: unknown }[] {
  const schema = resolve(given)
  if (schema.anyOf) return schema.anyOf.flatMap((each) => plantedBodies(each, text))
  if (schema.type === 'array') return planted(schema.items ?? {}, text, '0', (value) => [value])
  if (schema.type !== 'object') {
    const takesText = schema.type === 'string' && !schema.enum && !schema.format && schema.const === undefined
    return takesText ? [{ field: '', body: text }] : []
  }
  const whole = sampleOf(schema) as object
  return Object.entries(schema.properties ?? {}).flatMap(([name, shape]) =>
    planted(shape, text, name, (value) => ({ ...whole, [name]: value })),
  )
}

function planted(shape: Schema, text: string, name: string, wrap: (value: unknown) => unknown) {
  return plantedBodies(shape, text).map(({ field, body }) => ({
    field: [name, field].filter(Boolean).join('.'),
    body: wrap(body),
  }))
}

const asked = (path: string) => path.replaceAll(/\{[^}]+\}/g, sampleText('uuid'))

function callsOf(path: string, method: string, operation: Operation): { name: string; call: () => Promise<Answer> }[] {
  const isText = ({ schema }: { schema: Schema }) => schema.type === 'string' && !schema.format && !schema.enum
  const fields = (operation.parameters ?? []).filter(isText)
  const inQuery = fields.filter((field) => field.in === 'query')
  const inPath = fields.filter((field) => field.in === 'path')
  const body = operation.requestBody?.content['application/json']?.schema ?? {}
  const send = (url: string, payload?: unknown) => () => sendAs(method, url, payload)
  const name = `${method.toUpperCase()} ${path}`
  return [
    ...inQuery.map((field) => ({ name: `${name} ${field.name}`, call: send(`${asked(path)}?${field.name}=%00a`) })),
    ...inPath.map((field) => ({ name: `${name} ${field.name}`, call: send(path.replace(`{${field.name}}`, '%00a')) })),
    ...['a\0', 'a\ud83c', 'a\u001b'].flatMap((text) =>
      plantedBodies(body, text).map((each) => ({ name: `${name} ${each.field}`, call: send(asked(path), each.body) })),
    ),
  ]
}

async function sendAs(method: string, url: string, payload: unknown): Promise<Answer> {
  const upper = method.toUpperCase()
  if (upper === 'GET') return caller.get(url)
  if (upper === 'DELETE') return caller.delete(url)
  if (upper === 'PUT') return caller.put(url, payload)
  if (upper !== 'POST') throw new Error(`The kit cannot send ${upper} yet`)
  return caller.post(url, payload)
}

test('no text of any route can bring in what the database cannot keep', async () => {
  const calls = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => callsOf(path, method, operation)),
  )
  const wrong: string[] = []
  for (const { name, call } of calls) {
    const { status, body } = await call()
    const isRefused = refusals.has(String(body.code)) || (name.includes('{') && status === 404)
    const isFine = DOCUMENTS.has(name) ? status < 300 : isRefused
    if (!isFine) wrong.push(`${name}: ${status} ${String(body.code)}`)
  }

  expect(wrong).toEqual([])
  expect(calls.length).toBeGreaterThan(20)
})

test('the sentence says what to do', async () => {
  const answer = await caller.get('/api/readings?search=%00a')

  expect([answer.status, answer.body]).toEqual([
    400,
    {
      code: 'http.untypable',
      message: 'Nội dung gửi lên có ký tự điều khiển không dùng được. Hãy gõ lại phần vừa dán rồi gửi lại.',
      args: { field: 'search' },
    },
  ])
})
