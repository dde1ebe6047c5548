import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** What was typed: a value for the plan, or what to type instead. */
export type Understood<Value> = { value: Value } | { problem: string }

type Cell<Value> = {
  /** How the value that is there is typed. */
  present: string
  understand: (typed: string) => Understood<Value>
  onKeep: (value: Value) => void
}

/**
 * What is being typed over a value, until it is kept or taken back; `typed` is undefined while nobody types. `keep` tells
 * whether there was anything else than before.
 */
export function useTypedCell<Value>({ present, understand, onKeep }: Cell<Value>) {
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  // The field is left when Enter has kept it, too: what was kept is not kept again.
  const latest = useRef<string | undefined>(undefined)
  latest.current = typed

  const takeBack = () => {
    latest.current = undefined
    setTyped(undefined)
    setProblem(undefined)
  }
  const keep = (): boolean => {
    const text = latest.current
    if (text === undefined || text === present) {
      takeBack()
      return false
    }
    const answer = understand(text)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return true
    }
    takeBack()
    onKeep(answer.value)
    return true
  }
  useKeptOnLeaving(typed !== undefined, keep)
  return { typed, problem, type: setTyped, keep, takeBack }
}

/** What stands in a field when the page or the desk is left is kept like what was typed in full. */
function useKeptOnLeaving(isTyping: boolean, keep: () => boolean): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    if (!isTyping) return
    const leave = () => void latest.current()
    // Before the desk, which listens longer, sends what it has.
    window.addEventListener('pagehide', leave, { capture: true })
    return () => window.removeEventListener('pagehide', leave, { capture: true })
  }, [isTyping])
  // Before the effects of the desk end, which sends what it has.
  useLayoutEffect(() => () => void latest.current(), [])
}
