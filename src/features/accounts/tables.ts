import type { Generated } from 'kysely'
import type { Role } from './messages.ts'

declare module '#platform/database/connect.ts' {
  interface Tables {
    account: AccountTable
    membership: MembershipTable
  }
}

export type AccountTable = {
  id: string
  name: string
  /** Always lower case. */
  email: string
  is_email_verified: Generated<boolean>
  image: Generated<string | null>
  is_sample: Generated<boolean>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export type MembershipTable = {
  id: string
  account_id: string
  unit_id: string
  role: Role
  /** Civil dates, `YYYY-MM-DD`; `valid_to` is the last day. */
  valid_from: string
  valid_to: string | null
  source: string
}
