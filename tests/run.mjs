/**
 * `npm test`: every check in order, one line and one time per step; stops at the first step that fails and shows what it
 * said. `npm test -- unit journeys` runs those steps only.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Quick checks first, so that a mistake shows within seconds; the browser needs the build and comes last. One at a time:
 * unit tests and browser each use both cores already.
 * `tally`: the line of the output that is worth a place in the report. `whole`: show all of it.
 */
const STEPS = [
  { name: 'typecheck', what: 'types' },
  { name: 'lint', what: 'lint and format' },
  { name: 'structure', what: 'dependency rules', tally: /^\d+ files.*/m },
  { name: 'deadcode', what: 'dead code' },
  { name: 'reference:check', what: 'reference', whole: true },
  { name: 'unit', what: 'unit and contract', tally: /^ *Tests +.*/m },
  { name: 'build', what: 'build' },
  { name: 'size', what: 'size budget', whole: true },
  { name: 'journeys', what: 'journeys in a browser', tally: /^ *\d+ passed.*/m },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
const steps = asked.length > 0 ? STEPS.filter(({ name }) => asked.includes(name)) : STEPS

let passed = 0
const begun = Date.now()
for (const { name, what, tally, whole } of steps) {
  const { code, output, seconds } = await run(name)
  if (code !== 0) {
    console.log(`✘ ${what.padEnd(24)} ${seconds}`)
    console.error(`\n${output.trim()}\n`)
    console.error(`npm run ${name} failed (exit ${code}).`)
    console.log(`${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
  console.log(`✔ ${what.padEnd(24)} ${seconds}  ${tally?.exec(output)?.[0].trim() ?? ''}`.trimEnd())
  if (whole) console.log(output.trim().replace(/^/gm, '    '))
}
console.log(`All in ${secondsSince(begun).trim()}.`)
console.log(`${passed} passed, 0 failed`)

/** Runs one npm script; its output is kept until it is known whether anyone needs it. */
function run(name) {
  const start = Date.now()
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: ROOT,
      // Windows has npm as a script, which only a shell runs.
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, seconds: secondsSince(start) }))
  })
}

function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`
}
