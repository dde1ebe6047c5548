/** The parts of a lock file that are looked at. */
export type LockedPackage = {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lock = { packages: Record<string, LockedPackage> }

export type MissingPackage = { path: string; version: string; parent: LockedPackage }

/**
 * Builds for other systems that the lock file does not name. A registry that does not carry them all lets `npm install`
 * write such a file without a word, and `npm ci` then refuses it on every machine.
 */
export function listMissing(lock: Lock): MissingPackage[] {
  const missing = Object.entries(lock.packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock, path, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, parent })),
  )
  return [...new Map(missing.map((one) => [one.path, one])).values()]
}

/** The way Node looks for a package: beside the one that asks, then folder by folder upwards. */
function isLocked(lock: Lock, from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`] !== undefined) return true
    if (base === '') return false
  }
}

/** The lock file with the missing builds named, in npm's own order. Each says for which system it is, so none is fetched elsewhere. */
export function completeLock<Given extends Lock>(lock: Given): Given {
  const added = listMissing(lock).map(({ path, version, parent }): [string, LockedPackage] => [
    path,
    {
      version,
      ...systemOf(path),
      ...(parent.dev ? { dev: true } : {}),
      license: parent.license ?? 'UNKNOWN',
      optional: true,
    },
  ])
  const packages = Object.entries(lock.packages).concat(added)
  const sorted = packages.toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** `@scope/name-linux-arm64-musl` → what npm compares with the machine. */
function systemOf(path: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = path.split(/[/-]/)
  const os = words.find((word) =>
    /^(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|aix)$/.test(word),
  )
  const cpu = words.find((word) => /^(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64|wasm32)$/.test(word))
  const libc = words.includes('musl') ? 'musl' : os === 'linux' && words.includes('gnu') ? 'glibc' : undefined
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  }
}
