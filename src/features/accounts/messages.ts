import { z } from 'zod'
import { typedText } from '#platform/typed-text.ts'

/** What a person is in a unit: chuyên viên, văn thư, lãnh đạo, thư ký cụm, quản trị. */
export const role = z.enum(['officer', 'clerk', 'leader', 'cluster-secretary', 'administrator'])
export type Role = z.infer<typeof role>

const account = z.object({ id: z.uuid(), name: z.string(), email: z.string() })

/** Who is signed in, and what they are where, today. */
export const me = z
  .object({
    account,
    memberships: z.array(z.object({ unit: z.object({ id: z.uuid(), name: z.string() }), role })),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>

export const signInRequest = z.object({
  email: typedText.trim().min(1).max(254),
  password: typedText.min(1).max(200),
  /** False: only until the browser is closed. */
  rememberMe: z.boolean().default(true),
})

export const passwordChange = z.object({
  currentPassword: typedText.min(1).max(200),
  newPassword: typedText.min(1).max(200),
})

/** Accounts that may be entered without a password; empty unless this is a sample world on this very machine. */
export const sampleAccounts = z.object({
  items: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string(), role, unitName: z.string() })),
})
export type SampleAccounts = z.infer<typeof sampleAccounts>

export const newAccount = z.object({
  name: typedText.trim().min(1).max(200),
  email: z.email().max(254),
  unitId: z.uuid(),
  role,
})
export type NewAccount = z.infer<typeof newAccount>

/** The first password is shown this once; only its scrypt form is kept. */
export const createdAccount = z.object({ account, firstPassword: z.string() })

export const accountPage = z.object({
  items: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string(), unitName: z.string(), role })),
  next: z.string().nullable(),
})
export const accountListQuery = z.object({
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
