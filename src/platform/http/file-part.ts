import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

/** A file that came in a form, whole. */
export type FilePart = { bytes: Uint8Array; fileName: string }

/**
 * The one file of a form; `missing` when the form has none under this name, `too-large` when it is cut at the limit.
 *
 * Refuses with `http.broken_form` what is no form or ends too early. The parser throws bare errors for that; since it
 * does nothing but take the body apart, whatever it throws without a status of its own is about the body.
 */
export async function takeFilePart(
  request: FastifyRequest,
  field: string,
): Promise<FilePart | 'missing' | 'too-large'> {
  const part = await aboutBody(() => request.file())
  if (part === undefined || part.fieldname !== field) return 'missing'
  return aboutBody(async () => {
    try {
      return { bytes: await part.toBuffer(), fileName: part.filename }
    } catch (error) {
      if (part.file.truncated) return 'too-large'
      throw error
    }
  })
}

async function aboutBody<Taken>(take: () => Promise<Taken>): Promise<Taken> {
  try {
    return await take()
  } catch (error) {
    if (error instanceof Error && !('statusCode' in error)) throw new Refusal('http.broken_form', {}, 400)
    throw error
  }
}
