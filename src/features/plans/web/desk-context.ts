import { createContext, useContext } from 'react'
import type { PlanContent } from '../messages.ts'
import type { Desk } from './desk-store.ts'
import type { PlanView } from './view.ts'

/** What every part of the desk may do. */
export type DeskParts = {
  desk: Desk
  mayEdit: boolean
  /** The day of the paper: dates typed without a year are meant near it. */
  near: string
  /** Does one thing that can be taken back; with `said`, the way back is offered for a while in so many words. */
  act(label: string, change: (content: PlanContent, view: PlanView) => PlanContent, said?: string): void
  /** The pointer or the focus is on something: its words, its field and its findings light up. */
  light(id: string | undefined): void
  /** On to the words, the field or the card of the thing. */
  show(id: string, where: 'paper' | 'form' | 'review'): void
}

const DeskContext = createContext<DeskParts | undefined>(undefined)

export const DeskProvider = DeskContext.Provider

/** The desk that this part stands on. */
export function useDesk(): DeskParts {
  const parts = useContext(DeskContext)
  if (parts === undefined) throw new Error('A part of the desk stands outside of it')
  return parts
}
