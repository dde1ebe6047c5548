import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { KeptReading } from '../messages.ts'
import { readFile } from './readings.ts'

/** One dropped file on its way: waiting, being sent, being read, or at its end. */
export type QueuedFile = {
  key: number
  name: string
  state: 'waiting' | 'sending' | 'reading' | 'done' | 'refused' | 'cancelled'
  /** 0 to 1 of the file sent. */
  sent: number
  reading?: KeptReading
  /** Why it could not be read, in one sentence. */
  reason?: string
}

const ended = new Set<QueuedFile['state']>(['done', 'refused', 'cancelled'])

/** Whether nothing more will happen to the file. */
export function isEnded(file: QueuedFile): boolean {
  return ended.has(file.state)
}

/** Reads dropped files in turn, one failing file stopping none of the others; `onOnly` gets a file dropped alone. */
export function useUploadQueue(onOnly: (reading: KeptReading) => void) {
  const queries = useQueryClient()
  const [files, setFiles] = useState<QueuedFile[]>([])
  const running = useRef(Promise.resolve())
  const stop = useRef(new AbortController())
  const count = useRef(0)

  const change = useCallback((key: number, changes: Partial<QueuedFile>) => {
    setFiles((present) => present.map((file) => (file.key === key ? { ...file, ...changes } : file)))
  }, [])

  const readOne = useCallback(
    async (key: number, file: File, signal: AbortSignal): Promise<KeptReading | undefined> => {
      if (signal.aborted) return void change(key, { state: 'cancelled' })
      change(key, { state: 'sending' })
      const onProgress = ({ sent, total }: { sent: number; total: number }) =>
        change(key, sent < total ? { sent: sent / total } : { sent: 1, state: 'reading' })
      try {
        const reading = await readFile(queries, file, { onProgress, signal })
        change(key, { state: 'done', reading })
        return reading
      } catch (error) {
        if (signal.aborted) change(key, { state: 'cancelled' })
        else change(key, { state: 'refused', reason: error instanceof Error ? error.message : String(error) })
        return undefined
      }
    },
    [queries, change],
  )

  const add = useCallback(
    (dropped: File[]) => {
      if (stop.current.signal.aborted) stop.current = new AbortController()
      const { signal } = stop.current
      const coming = dropped.map((file) => {
        count.current += 1
        return { file, key: count.current }
      })
      setFiles((present) => [
        ...present.filter((file) => !isEnded(file)),
        ...coming.map(({ file, key }): QueuedFile => ({ key, name: file.name, state: 'waiting', sent: 0 })),
      ])
      running.current = running.current.then(async () => {
        for (const { file, key } of coming) {
          const reading = await readOne(key, file, signal)
          if (coming.length === 1 && reading !== undefined) onOnly(reading)
        }
      })
    },
    [readOne, onOnly],
  )
  const cancel = useCallback(() => stop.current.abort(), [])
  const clear = useCallback(() => setFiles([]), [])
  return { files, add, cancel, clear }
}
