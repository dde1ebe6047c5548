import { sayFrom } from '#ui/words.ts'
import vi from './words/vi.json' with { type: 'json' }

/** The words of the list of plans. */
export const say = sayFrom(vi)
