// @vitest-environment node
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruiseRooms } from './cruiseRooms.mjs'

/** A small house in which every import is wrong, and the rule that must say so. */
const WRONG: [rule: string, file: string, imports: string][] = [
  ['domain-imports', 'src/domain/a.ts', '../contract/ok.ts'],
  ['domain-packages', 'src/domain/b.ts', 'zod'],
  ['contract-imports', 'src/contract/a.ts', '../api/ok.ts'],
  ['contract-packages', 'src/contract/b.ts', 'hono'],
  ['messages-imports', 'src/messages/a.ts', '../domain/ok.ts'],
  ['api-imports', 'src/api/a.ts', '../state/ok.ts'],
  ['state-imports', 'src/state/a.ts', '../api/ok.ts'],
  ['ui-imports', 'src/ui/a.tsx', '../domain/ok.ts'],
  ['register-imports', 'src/register/a.tsx', '../charts/ok.ts'],
  ['slides-imports', 'src/slides/a.tsx', '../domain/ok.ts'],
  ['charts-imports', 'src/charts/a.tsx', '../state/ok.ts'],
  ['features-imports', 'src/features/goals/a.tsx', '../../app/ok.ts'],
  ['features-are-no-siblings', 'src/features/goals/b.tsx', '../tasks/ok.ts'],
  ['app-imports', 'src/app/a.tsx', '../charts/ok.ts'],
  ['only-charts-draw', 'src/features/goals/c.tsx', 'recharts'],
  ['only-charts-draw', 'src/features/goals/d.tsx', 'd3-geo'],
  ['only-main-and-tests-mock', 'src/app/b.tsx', '../../mocks/ok.ts'],
  ['service-imports', 'server/service/a.ts', '../ok.ts'],
  ['service-packages', 'server/service/b.ts', 'kysely'],
  ['no-node-in-the-browser-or-service', 'server/service/c.ts', 'node:fs'],
  ['no-node-in-the-browser-or-service', 'src/ui/b.tsx', 'node:fs'],
  ['server-imports', 'server/a.ts', '../src/api/ok.ts'],
  ['server-has-no-react', 'server/b.ts', 'react'],
  ['mocks-imports', 'mocks/a.ts', '../src/app/ok.ts'],
  ['no-tests-in-the-product', 'src/app/c.tsx', '../../tests/ok.ts'],
  ['resolvable', 'src/app/d.tsx', './gone.ts'],
]
const ROOMS_WITH_OK_FILE = [
  ...['domain', 'contract', 'messages', 'api', 'state', 'ui', 'register', 'slides', 'charts', 'app'].map(
    (r) => `src/${r}`,
  ),
  'src/features/tasks',
  'server',
  'mocks',
  'tests',
]
const PACKAGES = ['zod', 'hono', 'kysely', 'react', 'recharts', 'd3-geo']

let root = ''
let found: Awaited<ReturnType<typeof cruiseRooms>>

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

describe('the arrows of the house', () => {
  beforeAll(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'gezond-verband-rooms-')))
    write('package.json', '{ "type": "module" }')
    for (const name of PACKAGES) {
      write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`)
      write(`node_modules/${name}/index.js`, '')
    }
    for (const room of ROOMS_WITH_OK_FILE) write(`${room}/ok.ts`, 'export const ok = true\n')
    for (const [, file, imports] of WRONG) {
      // A type import and JSX: neither may hide an arrow.
      const body = file.endsWith('x')
        ? 'export const Part = () => <b>{String(ok)}</b>\n'
        : 'export type Part = ok\n'
      write(file, `import ${file.endsWith('x') ? '' : 'type '}{ ok } from '${imports}'\n${body}`)
    }
    write('src/app/circleOne.ts', "import { two } from './circleTwo.ts'\nexport const one = () => two\n")
    write('src/app/circleTwo.ts', "import { one } from './circleOne.ts'\nexport const two = () => one\n")
    write('src/ui/leftOver.ts', 'export const nobody = true\n')
    found = await cruiseRooms(['src', 'server', 'mocks', 'tests'], root)
  }, 30_000)

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(WRONG)('%s: %s may not import %s', (rule, file) => {
    expect(found.violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(
      rule,
    )
  })

  it('names a circle and a file that is left over', () => {
    const rules = found.violations.map(({ rule, from }) => `${rule} ${from}`)
    expect(rules).toContain('no-circle src/app/circleOne.ts')
    expect(rules).toContain('no-orphan src/ui/leftOver.ts')
  })

  it('counts the files it read, and no packages', () => {
    expect(found.modules).toBe(WRONG.length + ROOMS_WITH_OK_FILE.length + 3)
  })
})
