import { sayFrom } from '#ui/words.ts'
import vi from './words/vi.json' with { type: 'json' }

/** The words of what only the app knows: the desk, the guide, the settings, the frame's entries. */
export const say = sayFrom(vi)
