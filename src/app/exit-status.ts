/** Ends of a command, for other programs: done, findings of severity error, refused with one sentence, a fault of ours. */
export const EXIT = { done: 0, findings: 1, refused: 2, fault: 70 } as const
