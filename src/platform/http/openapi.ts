import swagger from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { App } from './app.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** Bodies by content type, for routes that take more than one kind and check them in the handler. */
    bodies?: Record<string, z.ZodType>
  }
}

/** A file in a multipart body, for `bodies`. */
export const filePart = z.file().meta({ type: 'string', format: 'binary' })
/** Bytes that are answered, for `response`. */
export const fileAnswer = z.custom<Buffer>((value) => Buffer.isBuffer(value)).meta({ type: 'string', format: 'binary' })

/** `format: uuid` says enough; the pattern behind it would be written out with every id. */
const zodToJsonConfig = {
  unrepresentable: 'any' as const,
  override: ({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string; maximum?: number } }) => {
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  },
}
const transformRoute = createJsonSchemaTransform({ zodToJsonConfig })
const transformDocument = createJsonSchemaTransformObject({ zodToJsonConfig })

/** Makes the description of all routes that do not hide, from the very shapes that check them. Before any route. */
export async function describeRoutes(app: App, info: { title: string; version: string; description: string }) {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info, servers: [{ url: '/' }] },
    transform: (document) => {
      const { bodies, ...schema } = document.schema ?? {}
      const transformed = transformRoute({ ...document, schema } as Parameters<typeof transformRoute>[0])
      if (!bodies) return transformed
      const content = Object.entries(bodies).map(([type, shape]) => [type, { schema: bodySchema(shape) }])
      return { ...transformed, schema: { ...transformed.schema, body: { content: Object.fromEntries(content) } } }
    },
    transformObject: (document) => withoutUnused(transformDocument(document)),
  })
}

function bodySchema(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', ...zodToJsonConfig })
  return schema
}

/** Every named shape comes twice, as it is taken and as it is given; what no route refers to is left out. */
function withoutUnused<Document extends object>(document: Document): Document {
  const components = 'components' in document ? (document.components as { schemas?: Record<string, object> }) : {}
  const schemas = { ...components.schemas }
  for (let wasOne = true; wasOne; ) {
    const text = JSON.stringify({ ...document, components: { ...components, schemas } })
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))
    for (const name of unused) delete schemas[name]
    wasOne = unused.length > 0
  }
  // By name: they come in the order in which modules happened to be loaded.
  const named = Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...document, components: { ...components, schemas: Object.fromEntries(named) } }
}
