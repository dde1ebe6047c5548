import { Button } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { tellFailure } from '#ui/undo.tsx'
import { say } from './plan-words.ts'
import { planFromReading } from './plans.ts'

/** Makes a plan from the document read and goes to its desk. */
export function PlanButton({ readingId }: { readingId: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    try {
      const { id } = await planFromReading(queries, readingId)
      await navigate({ to: '/ke-hoach/$id', params: { id } })
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return (
    <Button leftSection={<IconClipboardText size={18} />} loading={isBusy} onClick={make}>
      {say('reading.make-plan')}
    </Button>
  )
}
