const ASKING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How a program that runs until it is asked to end is brought down. */
export type Lifetime = {
  /** Ends everything in order: answers what was asked, keeps what was confirmed. */
  stop(): Promise<void>
  /** Told of what nobody caught, before the end. */
  onFault(error: unknown): void
}

/**
 * Ends the program in order when it is asked to (Ctrl+C, a service manager, a closed terminal) and also after an error
 * that nobody caught, since nobody knows in which state that leaves things. Asked a second time, it ends at once.
 */
export function endInOrder({ stop, onFault }: Lifetime): void {
  let isEnding = false

  async function end(status: number): Promise<void> {
    if (isEnding) {
      process.exit(status || 1)
    }
    isEnding = true
    try {
      await stop()
      process.exit(status)
    } catch (error) {
      onFault(error)
      process.exit(1)
    }
  }

  for (const signal of ASKING) {
    process.on(signal, () => end(0))
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      onFault(error)
      void end(1)
    })
  }
}
