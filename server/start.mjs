/** `npm start`: builds when something changed since the last build, then runs the service in this process. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const OLDEST = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Gezond Verband heeft Node ${OLDEST.join('.')} of nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org.`,
  )
  console.error(
    `Gezond Verband needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  )
  process.exit(1)
}

// Only now: an older Node could not even read what this imports.
const { isUpToDate, root } = await import('./build.mjs')
if (!isUpToDate()) {
  // A process of its own gives back the memory that building takes.
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('Het bouwen is mislukt; hierboven staat waarom. Na npm ci zijn alle onderdelen aanwezig.')
    console.error('The build failed, for the reason above. npm ci installs every part.')
    process.exit(1)
  }
}
// The service makes little garbage and is left running: a small heap saves about 40 MB of 165 and costs no time one notices.
setFlagsFromString('--optimize-for-size')
setFlagsFromString('--max-semi-space-size=1')
const { main } = await import('../dist/server/main.js')
await main(root)
