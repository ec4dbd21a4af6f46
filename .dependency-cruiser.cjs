/**
 * The arrows of the house: which room may import which. The same table stands in docs/map.md; a new arrow is a
 * decision and is written down in docs/decisions. Test files may import anything.
 */

/** Room → folder and the rooms it may import. `npm` lists the packages a room may use; absent: no restriction here. */
const ROOMS = {
  domain: { path: '^src/domain/', may: [], npm: [] },
  contract: { path: '^src/contract/', may: ['domain'], npm: ['zod'] },
  messages: { path: '^src/messages/', may: [], npm: [] },
  api: { path: '^src/api/', may: ['contract', 'domain'] },
  state: { path: '^src/state/', may: ['contract', 'domain'] },
  ui: { path: '^src/ui/', may: ['messages'] },
  register: { path: '^src/register/', may: ['slides', 'ui', 'messages', 'contract', 'domain'] },
  // A slide knows nothing of the field: what it shows is put on it by charts and features.
  slides: { path: '^src/slides/', may: ['ui', 'messages'] },
  charts: { path: '^src/charts/', may: ['slides', 'register', 'ui', 'messages', 'domain'] },
  features: {
    path: '^src/features/',
    may: ['charts', 'slides', 'register', 'ui', 'messages', 'state', 'api', 'contract', 'domain'],
  },
  app: {
    path: '^src/app/',
    may: ['features', 'register', 'ui', 'messages', 'state', 'api', 'contract', 'domain'],
  },
  // A script of its own, beside the app: it shares with it what travels between them and nothing else.
  worker: { path: '^src/worker/', may: ['contract'], npm: [] },
  main: {
    path: '^src/main\\.tsx$',
    may: ['app', 'register', 'ui', 'messages', 'state', 'api', 'contract', 'domain', 'mocks'],
  },
  service: { path: '^server/service/', may: ['contract', 'domain'], npm: ['hono', 'zod'] },
  server: { path: '^server/(?!service/)', may: ['service', 'contract', 'domain', 'firstTable'] },
  // The one model of the app that the server asks for: the figures of an address, in words (docs/decisions/0027).
  firstTable: {
    path: '^src/features/compare/firstTable\\.ts$',
    may: ['features', 'charts', 'messages', 'contract', 'domain'],
  },
  mocks: { path: '^mocks/', may: ['service', 'contract', 'domain', 'reference'] },
  reference: { path: '^reference/', may: [] },
}

const TEST_FILE = '\\.(test|spec)\\.tsx?$'
const OWN_CODE = '^(src|server|mocks|reference|tests|bench)/'
const NPM = '^node_modules/'

const roomRules = Object.entries(ROOMS).map(([name, { path, may }]) => ({
  name: `${name}-imports`,
  comment: `${name} imports ${may.length > 0 ? may.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path, pathNot: TEST_FILE },
  to: { path: OWN_CODE, pathNot: [path, ...may.map((room) => ROOMS[room].path)] },
}))

const packageRules = Object.entries(ROOMS)
  .filter(([, { npm }]) => npm !== undefined)
  .map(([name, { path, npm }]) => ({
    name: `${name}-packages`,
    comment: `${name} uses ${npm.length > 0 ? `only ${npm.join(', ')} from npm` : 'nothing from npm'}.`,
    severity: 'error',
    from: { path, pathNot: TEST_FILE },
    to: { path: NPM, ...(npm.length > 0 ? { pathNot: `${NPM}(${npm.join('|')})/` } : {}) },
  }))

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'features-are-no-siblings',
      comment: 'A feature never imports another: delete its folder and its route, and it is gone.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: TEST_FILE },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-charts-draw',
      comment: 'Recharts and d3 are imported by src/charts and nowhere else.',
      severity: 'error',
      from: { pathNot: '^src/charts/' },
      to: { path: `${NPM}(recharts|d3|d3-[a-z]+)/` },
    },
    {
      name: 'only-main-and-tests-mock',
      comment: 'The mocks reach the app through main.tsx only, and never a production build.',
      severity: 'error',
      from: { path: OWN_CODE, pathNot: ['^src/main\\.tsx$', '^tests/', '^mocks/', TEST_FILE] },
      to: { path: ['^mocks/', `${NPM}msw/`] },
    },
    {
      name: 'no-node-in-the-browser-or-service',
      comment: 'The app runs in a browser and the service is a fetch handler: neither knows Node.',
      severity: 'error',
      from: { path: ['^src/', '^server/service/'], pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-has-no-react',
      comment: 'The server renders no pages.',
      severity: 'error',
      from: { path: ['^server/', '^mocks/', '^src/(contract|messages)/'], pathNot: TEST_FILE },
      to: { path: `${NPM}(react|react-dom|react-router|zustand|@tanstack)/` },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What ships does not lean on test code.',
      severity: 'error',
      from: { path: '^(src|server|mocks)/', pathNot: TEST_FILE },
      to: { path: ['^tests/', '^bench/', TEST_FILE] },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other cannot be understood, tested or removed on their own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is left over; entries are exempt.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|server|mocks)/',
        pathNot: ['\\.(css|d\\.ts)$', '^server/[^/]+\\.mjs$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is a mistake, and would slip past every rule above.',
      severity: 'error',
      from: {},
      // The build stands in dist, which a fresh clone does not have; Vite's plugins make the virtual modules.
      to: { couldNotResolve: true, pathNot: ['^(\\.\\./)+dist/', '^virtual:'] },
    },
  ],
  options: {
    // `import type` is an arrow too.
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
