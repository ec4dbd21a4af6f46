/** `npm run structure`: does every import follow the arrows of the house? Exits 1 when one does not. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cruiseRooms } from './cruiseRooms.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Well under what there is. Without a parser nothing is read, and nothing read breaks no rule. */
const FEWEST_MODULES = 100

const folders = ['src', 'server', 'mocks', 'tests', 'bench'].filter((name) => existsSync(`${ROOT}/${name}`))
const { violations, modules } = await cruiseRooms(folders, ROOT)

for (const { rule, comment, from, to } of violations) {
  console.error(`${rule}: ${from} → ${to}\n  ${comment}`)
}
if (modules < FEWEST_MODULES) {
  console.error(
    `Only ${modules} files were read, at least ${FEWEST_MODULES} are expected: is @swc/core installed?`,
  )
}
if (violations.length > 0 || modules < FEWEST_MODULES) process.exitCode = 1
else console.log(`${modules} files, every import follows the arrows.`)
