import vi from './words/vi.json' with { type: 'json' }
import { sayFrom } from './words.ts'

/** The words of the page frame and of states that every screen has. */
export const say = sayFrom(vi)
