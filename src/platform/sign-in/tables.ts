import type { Generated } from 'kysely'

declare module '#platform/database/connect.ts' {
  interface Tables {
    session: SessionTable
    credential: CredentialTable
  }
}

/** One sign-in on one device. The token alone is worth nothing: the cookie also carries a mark made with the secret. */
export type SessionTable = {
  id: string
  account_id: string
  token: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
}

/** One way to sign in. `provider` is `credential` for a password. */
export type CredentialTable = {
  id: string
  account_id: string
  provider: string
  provider_account: string
  password_hash: string | null
  access_token: Generated<string | null>
  refresh_token: Generated<string | null>
  id_token: Generated<string | null>
  access_token_expires_at: Generated<Date | null>
  refresh_token_expires_at: Generated<Date | null>
  scope: Generated<string | null>
  created_at: Date
  updated_at: Date
}
