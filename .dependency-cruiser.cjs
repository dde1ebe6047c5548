/**
 * The import arrows: main → app → features → platform, and web → ui. Calls go down, news goes up as events.
 * tests/shape/arrows.test.ts runs these rules and plants one sinner for each; a new rule needs one too.
 */

/** Features in the order of their ranks. One may call only those that stand before it. */
const RANKS = {
  base: ['units', 'accounts'],
  core: ['reading', 'checking', 'plans', 'conferences', 'clusters'],
  work: ['delegates', 'invitations', 'agenda', 'bridge-points', 'check-in', 'floor', 'minutes', 'follow-up'],
  output: ['forms', 'register', 'reports', 'exchange'],
}
const FEATURES = Object.values(RANKS).flat()

/** Packages that are nothing but a table or pure functions: the same answer everywhere, without state. */
const PURE = ['entities', 'node-diff3']

const TEST = '\\.test\\.tsx?$'
const WEB = '^src/(ui/|app/web/|features/[^/]+/web/)'
const inFeature = (...names) => `^src/features/([^/]+)/(${names.join('|')})(\\.ts$|/)`
const inSameFeature = (...names) => `^src/features/$1/(${names.join('|')})(\\.ts$|/)`

/** Inside one feature: from the left may not be imported what stands on the right. */
const INSIDE = {
  messages: ['rules', 'access', 'tables', 'queries', 'commands', 'routes', 'jobs', 'public', 'web'],
  rules: ['access', 'tables', 'queries', 'commands', 'routes', 'jobs', 'public', 'web'],
  access: ['tables', 'queries', 'commands', 'routes', 'jobs', 'public', 'web'],
  tables: ['access', 'queries', 'commands', 'routes', 'jobs', 'public', 'web'],
  queries: ['commands', 'routes', 'jobs', 'public', 'web'],
  commands: ['routes', 'jobs', 'public', 'web'],
  routes: ['jobs', 'public', 'web'],
  jobs: ['routes', 'public', 'web'],
  web: ['access', 'tables', 'queries', 'commands', 'routes', 'jobs', 'public', 'factory'],
}

const inside = Object.entries(INSIDE).map(([name, refused]) => ({
  name: `inside-${name}`,
  severity: 'error',
  comment: `${name} may not import ${refused.join(', ')} of its feature: rules ← access, queries ← commands ← routes, jobs; web → messages, rules, words`,
  from: { path: inFeature(name), pathNot: TEST },
  to: { path: inSameFeature(...refused) },
}))

const ranks = FEATURES.slice(0, -1).map((feature, i) => ({
  name: `rank-of-${feature}`,
  severity: 'error',
  comment: `${feature} may call only features of a lower rank; let the higher one call, or announce an event`,
  from: { path: `^src/features/${feature}/`, pathNot: TEST },
  to: { path: `^src/features/(${FEATURES.slice(i + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...inside,
    ...ranks,
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'these modules need one another before any can run; move what both need into one of its own',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unknown',
      severity: 'error',
      comment: 'this import leads nowhere; mend the path, or add the package to package.json',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|.*\\?)' },
    },
    {
      name: 'main-is-the-top',
      severity: 'error',
      comment: 'nothing imports src/main.ts; move what is needed down into app, a feature or platform',
      from: { pathNot: TEST },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'main-only-starts',
      severity: 'error',
      comment: 'src/main.ts reads the command and hands over to app; it knows no feature',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/(features|ui)/' },
    },
    {
      name: 'only-app-knows-all',
      severity: 'error',
      comment: 'features, platform and ui do not know who composes them; pass it in, or announce an event',
      from: { path: '^src/(features|platform|ui)/', pathNot: TEST },
      to: { path: '^src/app/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      comment: 'platform is plumbing without one product word; pass what it needs as an argument',
      from: { path: '^src/platform/' },
      to: { path: '^src/(features|ui)/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      comment: 'ui betrays no product; pass words and data as arguments (only platform/vietnamese may be used)',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features/|platform/(?!vietnamese/))' },
    },
    {
      name: 'public-door',
      severity: 'error',
      comment:
        'another feature is reached only through its public.ts, its rules through rules/public.ts, its shapes through messages.ts; export what is needed there, documented',
      from: { path: '^src/features/([^/]+)/', pathNot: `${TEST}|/factory\\.ts$` },
      to: { path: '^src/features/', pathNot: '^src/features/($1/|[^/]+/((rules/)?public|messages)\\.ts$)' },
    },
    {
      name: 'screens-meet-in-app',
      severity: 'error',
      comment: 'a screen does not import another feature; compose the two in src/app/web',
      from: { path: '^src/features/([^/]+)/web/', pathNot: TEST },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment:
        'rules know no clock, no database, no library: only one another, messages, platform/vietnamese, tables of PURE',
      from: { path: inFeature('rules'), pathNot: TEST },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot: [
          '^src/features/$1/(rules|messages|words)',
          '^src/features/[^/]+/rules/public\\.ts$',
          '^src/platform/vietnamese/',
          `^node_modules/(${PURE.join('|')})/`,
        ],
      },
    },
    {
      name: 'server-draws-nothing',
      severity: 'error',
      comment: 'the server does not import screens; share messages, rules or words instead',
      from: { path: '^src/', pathNot: [WEB, TEST] },
      to: { path: WEB, pathNot: '\\.json$' },
    },
    {
      name: 'browser-runs-no-server',
      severity: 'error',
      comment: 'this runs in a browser: no Node, and of platform only what is pure',
      from: { path: WEB, pathNot: TEST },
      to: { path: '^src/platform/', pathNot: '^src/platform/(vietnamese/|typable\\.ts$|[^/]+/words/vi\\.json$)' },
    },
    {
      name: 'browser-has-no-node',
      severity: 'error',
      comment: 'this runs in a browser, which has no Node modules; ask the server instead',
      from: { path: WEB, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-without-build',
      severity: 'error',
      comment: 'an installed server has no devDependencies; move the package to dependencies, or the code to web',
      from: { path: '^src/', pathNot: [WEB, TEST, '/factory\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      comment: 'the product does not import tests or tools; move what it needs into src',
      from: { path: '^src/', pathNot: [TEST, '/factory\\.ts$'] },
      to: { path: `^(tests|tools)/|${TEST}` },
    },
  ],
  options: {
    // TypeScript 7 has no API that the cruiser knows: with its own parser it would see 0 modules and pass.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Only our own: most packages keep what is imported in a folder dist, which must be seen.
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

// For the test alone: the cruiser refuses properties it does not know, hence not to be listed.
Object.defineProperty(module.exports, 'ranks', { value: RANKS, enumerable: false })
