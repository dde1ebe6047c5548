import { errorOf, UnreachableError } from './answer-error.ts'

/** Bytes sent so far, and all there are. */
export type UploadProgress = { sent: number; total: number }

/**
 * Sends a form with the progress of its sending, which `fetch` does not tell; gives the answer's JSON.
 *
 * Throws as `request` does, and an `AbortError` when `signal` is aborted.
 */
export function upload<Answer>(
  path: string,
  form: FormData,
  options: { onProgress: (progress: UploadProgress) => void; signal: AbortSignal },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', path)
    call.responseType = 'text'
    call.upload.onprogress = (event) => options.onProgress({ sent: event.loaded, total: event.total })
    call.onerror = () => reject(new UnreachableError())
    call.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    call.onload = () => {
      const body = parsed(call.responseText)
      if (call.status >= 200 && call.status < 300) resolve(body as Answer)
      else reject(errorOf(call.status, body))
    }
    options.signal.addEventListener('abort', () => call.abort())
    call.send(form)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
