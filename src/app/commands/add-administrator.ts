import { type CreatedAccount, createAccount, newAccount } from '#features/accounts/public.ts'
import { createUnit, findUnitsNamed, kindOfUnit } from '#features/units/public.ts'
import { createClock } from '#platform/clock/clock.ts'
import type { Flags } from '#platform/config/settings.ts'
import type { Database } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refusal } from '#platform/refusal.ts'
import { fold } from '#platform/vietnamese/fold.ts'
import { say } from '../sentences.ts'
import { withDatabase } from './with-database.ts'

/** Who is to administer which unit, as typed. */
type Wanted = { unit: string; name: string; email: string }

const SOURCE = 'add-administrator'

/**
 * `add-administrator`: the first person of an office that wants no sample world. Makes the unit where there is none of
 * that name, gives the account the role there and prints its first password, which is kept nowhere in clear.
 */
export async function addAdministrator(flags: Flags): Promise<void> {
  const wanted = checked(flags)
  await withDatabase(flags, async (db) => {
    await migrate(db)
    const { email, firstPassword } = await create(db, wanted, createClock().today())
    const lines = [
      say('administrator.added', { unit: wanted.unit }),
      say('administrator.email', { email }),
      say('administrator.password', { password: firstPassword }),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  })
}

function checked(flags: Flags): Wanted {
  const [unit = '', name = '', email = ''] = [flags.unit, flags.name, flags.email].map((typed) =>
    typed?.normalize('NFC').trim().replace(/\s+/g, ' '),
  )
  if (unit === '' || name === '' || email === '') throw new Refusal('administrator.incomplete')
  if (!newAccount.shape.name.safeParse(name).success) throw new Refusal('administrator.name_too_long')
  if (!newAccount.shape.email.safeParse(email).success) throw new Refusal('administrator.email_invalid', { email })
  return { unit, name, email }
}

/** Both or nothing: a refused account leaves no unit behind. */
function create(db: Database, { unit, name, email }: Wanted, today: string): Promise<CreatedAccount> {
  return inTransaction(db, async (tx) => {
    const unitId = await ensureUnit(tx, unit, today)
    return createAccount(tx, { name, email, unitId, role: 'administrator', today, source: SOURCE })
  })
}

async function ensureUnit(db: Database, name: string, today: string): Promise<string> {
  const [found, another] = await findUnitsNamed(db, name, today)
  if (another !== undefined) throw new Refusal('administrator.unit_ambiguous', { unit: name })
  if (found !== undefined) return found.id
  const kind = kindOfUnit(name)
  if (kind === null) throw new Refusal('administrator.unit_kind_unknown', { unit: name })
  const code = fold(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
  return createUnit(db, { code, name, kind, parentId: null, validFrom: today, source: SOURCE })
}
