import swagger from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
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

/** Makes the description of all routes that do not hide, from the very shapes that check them. Before any route. */
export async function describeRoutes(app: App, info: { title: string; version: string; description: string }) {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info, servers: [{ url: '/' }] },
    transform: (document) => {
      const { bodies, ...schema } = document.schema ?? {}
      const transformed = jsonSchemaTransform({ ...document, schema } as Parameters<typeof jsonSchemaTransform>[0])
      if (!bodies) return transformed
      const content = Object.entries(bodies).map(([type, shape]) => [type, { schema: bodySchema(shape) }])
      return { ...transformed, schema: { ...transformed.schema, body: { content: Object.fromEntries(content) } } }
    },
    transformObject: jsonSchemaTransformObject,
  })
}

function bodySchema(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  return schema
}
