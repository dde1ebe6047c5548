import { z } from 'zod'

/** What a refused request gets: the stable code, one Vietnamese sentence, and the values in it. */
export const refusalAnswer = z
  .object({ code: z.string(), message: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'Refusal', description: 'Refused; nothing was changed' })
export type RefusalAnswer = z.infer<typeof refusalAnswer>

/** What a fault gets: nothing of its cause, only a reference to find it in the log. */
export const faultAnswer = z
  .object({ code: z.literal('fault'), message: z.string(), reference: z.string() })
  .meta({ id: 'Fault', description: 'A fault of the server' })
export type FaultAnswer = z.infer<typeof faultAnswer>

/** The answers of a route: its own, and those that every route may give. */
export function answers<Own extends Record<number, z.ZodType | { content: object; description?: string }>>(own: Own) {
  return { ...own, '4xx': refusalAnswer, '5xx': faultAnswer }
}
