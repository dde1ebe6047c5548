import { hash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { BUNDLES, type Bundled, LOCK_FILE } from '#app/bundled-packages.ts'

// `npm ci` runs this (script "prepare"): puts the npm packages that the server loads into a few files in dist/packages.
// Node then opens thirty files at a start instead of 1,200. See docs/decisions/0010.

const ROOT = join(import.meta.dirname, '..')

/** Stay in node_modules: pdfjs-dist loads its worker and its tables from its own folder. */
const LEFT_OUT = new Set(['pdfjs-dist'])
/** Whole import statements; `import type` leaves nothing behind. */
const IMPORT = /^(?:import|export) (?!type )[^'";]*?from '([^'.#/][^']*)'/gm

function findPackages(): string[] {
  const files = globSync('{src,database}/**/*.ts', {
    cwd: ROOT,
    exclude: ['src/**/web/**', 'src/ui/**', '**/*.test.ts', '**/*.bench.ts', '**/factory.ts'],
  })
  const sources = files.map((file) => readFileSync(join(ROOT, file), 'utf8'))
  const names = sources.flatMap((source) => [...source.matchAll(IMPORT)].map(([, name = '']) => name))
  return [...new Set(names)].filter((name) => !name.startsWith('node:') && !LEFT_OUT.has(name)).sort()
}

/**
 * What a bundle is made from. An older package (`module.exports`, which Node tells by a name) has no names for a bundler:
 * it gets those that Node sees.
 */
async function describe(name: string): Promise<string> {
  const names = Object.keys(await import(name))
  const from = JSON.stringify(name)
  if (!names.includes('module.exports')) {
    return [`export * from ${from}`, ...(names.includes('default') ? [`export { default } from ${from}`] : [])].join(
      '\n',
    )
  }
  const named = names.filter((one) => one !== 'default' && one !== 'module.exports')
  return [
    `import all from ${from}`,
    ...named.map((one, at) => `const x${at} = all[${JSON.stringify(one)}]`),
    `export { all as default, ${named.map((one, at) => `x${at} as ${one}`).join(', ')} }`,
  ].join('\n')
}

function entries(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'entries',
    enforce: 'pre',
    resolveId(id, importer) {
      if (modules.has(id)) return id
      return importer !== undefined && modules.has(importer)
        ? this.resolve(id, join(ROOT, 'src/main.ts'), { skipSelf: true })
        : undefined
    },
    load: (id) => modules.get(id),
  }
}

const entryOf = (name: string) => name.replaceAll(/[^a-z0-9-]/g, '_')
// The ending tells the bundler to give `module.exports` as the default, as Node does.
const idOf = (name: string) => `\0${entryOf(name)}.mjs`
const names = findPackages()
const modules = new Map<string, string>()
for (const name of names) modules.set(idOf(name), await describe(name))

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [entries(modules)],
  // As Node itself chooses among the forms of a package.
  resolve: { mainFields: [] },
  ssr: { noExternal: true, external: ['pg-native'], resolve: { conditions: ['node'] } },
  build: {
    ssr: true,
    outDir: BUNDLES,
    emptyOutDir: true,
    target: 'esnext',
    // Readable, for whoever follows an error into it: without white space and comments a tenth less is read and kept, and
    // comments alone are most of it.
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [entryOf(name), idOf(name)])),
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', comments: false },
    },
  },
})
const made: Bundled = {
  lock: hash('sha256', readFileSync(LOCK_FILE)),
  files: Object.fromEntries(names.map((name) => [name, `${entryOf(name)}.js`])),
}
writeFileSync(join(BUNDLES, 'packages.json'), `${JSON.stringify(made, null, 2)}\n`)
