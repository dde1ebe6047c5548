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
  const make = async (way: (queries: QueryClient) => Promise<string>) => {
    if (isMaking.current) return
    isMaking.current = true
    setBusy(true)
    try {
      const id = await way(queries)
      await navigate({ to: '/ke-hoach/$id', params: { id } })
    } catch (error) {
      tellFailure(error)
    }
    isMaking.current = false
    setBusy(false)
  }
  return { isBusy, make }
}
