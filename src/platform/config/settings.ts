import { isIP } from 'node:net'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'

type Setting = {
  /** Name of the variable of the environment. */
  env: string
  /** Name of the option of the command line, for those that people change by hand. */
  flag?: string
  /** From the text given to the value used. */
  shape: z.ZodType<unknown, string>
  /** In the form in which it would be given; null when it is simply not there. */
  byDefault: string | null
  /** Words: what is allowed, as the sentence shown for a wrong value. */
  wrong: string
  /** Words: what it is for. */
  reason: string
  /** Never shown in a message. */
  isSecret?: true
}

const text = z.string().min(1)
const between = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most))
// The reader opens no larger file, so the setting can only lower the limit.
const megabytes = between(1, 25).transform((count) => count * 1024 * 1024)
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address))
  .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '')
  .transform((address) => address.origin)
const proxies = z
  .string()
  .refine((names) => names === 'none' || names.split(',').every((name) => isNetwork(name.trim())))
  .transform((names) => (names === 'none' ? false : names))

/** `10.0.0.1`, `10.0.0.0/8`, `::1`: an address, or all that begin as it does. */
function isNetwork(name: string): boolean {
  const [address = '', length, ...more] = name.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128))
}

/**
 * Every setting of the product. A new one is one entry here and two sentences in `words/vi.json`; the administrator's
 * page is made from both.
 */
export const SETTINGS = {
  dataFolder: {
    env: 'HOINGHI_DATA',
    flag: 'data',
    shape: text,
    byDefault: './data',
    wrong: 'config.data_wrong',
    reason: 'config.data_reason',
  },
  host: {
    env: 'HOINGHI_HOST',
    flag: 'host',
    shape: z.string().regex(/^[a-zA-Z0-9.:-]+$/),
    byDefault: '127.0.0.1',
    wrong: 'config.host_wrong',
    reason: 'config.host_reason',
  },
  port: {
    env: 'HOINGHI_PORT',
    flag: 'port',
    shape: between(0, 65_535),
    byDefault: '3000',
    wrong: 'config.port_wrong',
    reason: 'config.port_reason',
  },
  publicOrigin: {
    env: 'HOINGHI_URL',
    shape: origin,
    byDefault: null,
    wrong: 'config.url_wrong',
    reason: 'config.url_reason',
  },
  trustProxy: {
    env: 'HOINGHI_PROXIES',
    shape: proxies,
    byDefault: 'none',
    wrong: 'config.proxies_wrong',
    reason: 'config.proxies_reason',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    shape: z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ }),
    byDefault: null,
    wrong: 'config.database_url_wrong',
    reason: 'config.database_url_reason',
    isSecret: true,
  },
  databaseConnections: {
    env: 'HOINGHI_DATABASE_CONNECTIONS',
    shape: between(2, 500),
    byDefault: '10',
    wrong: 'config.database_connections_wrong',
    reason: 'config.database_connections_reason',
  },
  secret: {
    env: 'HOINGHI_SECRET',
    shape: z.string().min(32),
    byDefault: null,
    wrong: 'config.secret_wrong',
    reason: 'config.secret_reason',
    isSecret: true,
  },
  fileBytes: {
    env: 'HOINGHI_FILE_MEGABYTES',
    shape: megabytes,
    byDefault: '25',
    wrong: 'config.file_megabytes_wrong',
    reason: 'config.file_megabytes_reason',
  },
  requestsPerMinute: {
    env: 'HOINGHI_REQUESTS_PER_MINUTE',
    shape: between(10, 1_000_000),
    byDefault: '3000',
    wrong: 'config.requests_wrong',
    reason: 'config.requests_reason',
  },
  metricsToken: {
    env: 'HOINGHI_METRICS_TOKEN',
    shape: z.string().min(16),
    byDefault: null,
    wrong: 'config.metrics_token_wrong',
    reason: 'config.metrics_token_reason',
    isSecret: true,
  },
  logLevel: {
    env: 'HOINGHI_LOG_LEVEL',
    shape: z.enum(['fatal', 'error', 'warn', 'info', 'debug']),
    byDefault: 'info',
    wrong: 'config.log_level_wrong',
    reason: 'config.log_level_reason',
  },
  logFile: {
    env: 'HOINGHI_LOG_FILE',
    shape: text,
    byDefault: null,
    wrong: 'config.log_file_wrong',
    reason: 'config.log_file_reason',
  },
} as const satisfies Record<string, Setting>

type Known = typeof SETTINGS
type ValueOf<Name extends keyof Known> =
  | z.output<Known[Name]['shape']>
  | (Known[Name]['byDefault'] extends null ? null : never)

/** The settings as the program uses them. */
export type Settings = { readonly [Name in keyof Known]: ValueOf<Name> }

/** What stood on the command line, by the name of the option. */
export type Flags = Readonly<Record<string, string | undefined>>

/**
 * Reads all settings: the command line first, then the environment, then the default. An empty value counts as none.
 *
 * Refuses with the setting's own sentence (`config.port_wrong`), and with `config.unknown` for a variable that looks
 * like ours and is none, since a slip of the pen would otherwise go unnoticed.
 */
export function loadSettings(env: NodeJS.ProcessEnv, flags: Flags = {}): Settings {
  refuseUnknown(env)
  const values = Object.entries(SETTINGS).map(([name, setting]) => [name, readSetting(setting, env, flags)])
  return Object.fromEntries(values) as Settings
}

function readSetting(setting: Setting, env: NodeJS.ProcessEnv, flags: Flags): unknown {
  const flag = setting.flag === undefined ? undefined : flags[setting.flag]
  const given = flag ?? (env[setting.env] || undefined) ?? setting.byDefault
  if (given === null) {
    return null
  }
  const { success, data } = setting.shape.safeParse(given)
  if (!success) {
    const name = flag === undefined ? setting.env : `--${setting.flag}`
    throw new Refusal(setting.wrong, { name, value: setting.isSecret ? '…' : given })
  }
  return data
}

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const known = new Set<string>(Object.values(SETTINGS).map((setting) => setting.env))
  const name = Object.keys(env).find((candidate) => candidate.startsWith('HOINGHI_') && !known.has(candidate))
  if (name !== undefined) {
    throw new Refusal('config.unknown', { name })
  }
}
