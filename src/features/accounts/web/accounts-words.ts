import { sayFrom } from '#ui/words.ts'
import vi from './words/vi.json' with { type: 'json' }

/** The words of signing in and of roles. */
export const say = sayFrom(vi)

const roles: Record<string, Parameters<typeof say>[0]> = {
  officer: 'role.officer',
  clerk: 'role.clerk',
  leader: 'role.leader',
  'cluster-secretary': 'role.cluster-secretary',
  administrator: 'role.administrator',
}

/** The role's name on screen. */
export function roleName(role: string): string {
  const key = roles[role]
  return key === undefined ? role : say(key)
}
