import createClient from 'openapi-fetch'
import { errorOf, UnreachableError } from './answer-error.ts'

/**
 * The addresses of the server with what they take and answer. Empty here: the app merges the generated description
 * in, so that this part knows no product word and every feature still gets its types.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, which a type alias cannot be
export interface ApiPaths {}

/** Calls the server by address and method: `answerOf(client.GET('/api/me'))`. */
export const client = createClient<ApiPaths>({ credentials: 'same-origin' })

type Call<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>

/**
 * The body of an answer.
 *
 * Throws `AnswerError` for a refusal or fault, `UnreachableError` when no answer came, and what `fetch` throws when the
 * call was given up.
 */
export async function answerOf<Data>(call: Call<Data>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : new UnreachableError()
  })
  if (!response.ok) throw errorOf(response.status, error, response.headers.get('retry-after'))
  return data as Data
}
