import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { tellFailure } from '#ui/undo.tsx'

export type Making = ReturnType<typeof useMaking>

/** Makes a plan in the way given, which tells its id, and goes to its desk. Two clicks in a hurry make one. */
export function useMaking() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  // What is drawn comes too late for a second click.
  const isMaking = useRef(false)
  /** `answer` takes what was refused, where it does something about it; it is told otherwise. */
  const make = async (way: (queries: QueryClient) => Promise<string>, answer?: (error: unknown) => boolean) => {
    if (isMaking.current) return
    isMaking.current = true
    setBusy(true)
    try {
      const id = await way(queries)
      await navigate({ to: '/ke-hoach/$id', params: { id } })
    } catch (error) {
      if (!answer?.(error)) tellFailure(error)
    }
    isMaking.current = false
    setBusy(false)
  }
  return { isBusy, make }
}
