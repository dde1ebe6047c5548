import { spawnSync } from 'node:child_process'
import { existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/**
 * As whom PostgreSQL runs. `prefix` stands before the command; `uid` and `gid` are set when the account differs from
 * that of this process.
 */
export type Account = { prefix: string[]; uid?: number; gid?: number }

/** What the server's account must reach. `cluster` is the folder of the database files, which may not exist yet. */
export type AccountNeeds = { folder: string; cluster: string; program: string }

type Person = { name: string; uid: number; gid: number }

/**
 * Chooses the account for the server: our own, unless we are root, under which PostgreSQL refuses to run.
 *
 * Root first becomes an ordinary user inside a user namespace: files stay root's and any folder works. Where that is
 * forbidden (most containers), an unprivileged account of the machine is tried, which must reach programs and data.
 *
 * Refuses with `database.root_impossible` when no way works.
 */
export function chooseAccount({ folder, cluster, program }: AccountNeeds): Account {
  if (process.getuid?.() !== 0) {
    return { prefix: [] }
  }
  const people = readPeople()
  const account = candidates(existsSync(cluster) ? cluster : folder, people).find((candidate) =>
    reaches(candidate, folder, program),
  )
  if (!account) {
    throw new Refusal('database.root_impossible', { folder })
  }
  return account
}

/** What `spawn` needs to know to run something as the account. */
export function identityOf({ uid, gid }: Account): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}

/** Gives a file, or a folder and all in it, to the account, where the account is not the one we run as. */
export function giveTo({ uid, gid }: Account, path: string): void {
  const now = statSync(path)
  if (uid === undefined || gid === undefined || now.uid === uid) {
    return
  }
  const inside = now.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  for (const entry of inside) {
    lchownSync(join(path, entry), uid, gid)
  }
  lchownSync(path, uid, gid)
}

/**
 * What was begun under an account goes on under it, hence the folder's owner first. The owners of the folders above are
 * tried last: they alone reach what stands in a home that is closed to others.
 */
function candidates(folder: string, people: Person[]): Account[] {
  const [owner, ...above] = ownersUpwards(folder)
  const byId = (uid: number) => people.find((person) => person.uid === uid)
  const byName = (name: string) => people.find((person) => person.name === name)
  // initdb wants an account that has a name, so the number is taken from the machine's list.
  const seen = byName('nobody') ?? people[0] ?? { uid: 1000, gid: 1000 }
  const namespace: Account = {
    prefix: ['unshare', '--user', `--map-user=${seen.uid}`, `--map-group=${seen.gid}`, '--'],
  }
  const ordinary = [byName('postgres'), byName('nobody'), ...above.map(byId)].map(accountOf)
  return [...(owner === 0 ? [] : accountOf(byId(owner ?? 0))), namespace, ...ordinary.flat()]
}

function accountOf(person: Person | undefined): Account[] {
  return person === undefined ? [] : [{ prefix: [], uid: person.uid, gid: person.gid }]
}

/** Numbers of the owners of the folder and of those it stands in. */
function ownersUpwards(folder: string): number[] {
  const above = dirname(folder)
  return [statSync(folder).uid, ...(above === folder ? [] : ownersUpwards(above))]
}

function readPeople(): Person[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
      .filter(({ uid, gid }) => uid > 0 && gid > 0)
  } catch {
    return []
  }
}

/** Whether the account can enter the folder and run the program: tried, since rights may hang on any folder above. */
function reaches(account: Account, folder: string, program: string): boolean {
  const script = 'cd "$1" && exec "$2" --version'
  const [command = '', ...args] = [...account.prefix, '/bin/sh', '-c', script, 'sh', folder, program]
  return spawnSync(command, args, { ...identityOf(account), stdio: 'ignore' }).status === 0
}
