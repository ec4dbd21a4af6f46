/**
 * A real browser without set-up: the Chromium that travels in the npm package @sparticuz/chromium, unpacked once into a
 * cache under node_modules. A browser of the system is used instead when GV_CHROMIUM names its executable.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, 'node_modules/.cache/gezond-verband')

/** No GPU, no traffic of the browser's own, and the same colours and glyph positions on every machine. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=nl-NL',
]

/**
 * The package's own list names folders of a cloud platform and finds no font here: all text would be invisible. Only the
 * fonts that travel along count, so that a page looks the same on every machine.
 */
const fontList = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`

/**
 * How to start the browser.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 * @throws when this machine is not Linux x64 and GV_CHROMIUM is not set
 */
export async function chromiumLaunch() {
  const own = process.env.GV_CHROMIUM
  if (own) {
    if (!existsSync(own)) throw new Error(`GV_CHROMIUM verwijst naar "${own}", maar dat bestand is er niet.`)
    return { executablePath: own, args: ARGS, env: environment({}) }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `De meegeleverde browser draait alleen op Linux x64, dit is ${process.platform} ${process.arch}. ` +
        'Zet in GV_CHROMIUM het pad van een eigen Chromium of Chrome.',
    )
  }
  const folder = await unpacked()
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: environment({ LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}

/**
 * The folder of the unpacked browser. The package unpacks into the system's temporary folder and only on a cloud
 * platform it knows; a child process with both set to our liking leaves this process's environment alone.
 */
async function unpacked() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest = JSON.parse(readFileSync(join(entry, '../../../package.json'), 'utf8'))
  const folder = join(CACHE, `chromium-${manifest.version}`)
  if (existsSync(join(folder, 'chromium'))) return folder

  mkdirSync(CACHE, { recursive: true })
  const partial = mkdtempSync(join(CACHE, 'unpacking-'))
  const module = pathToFileURL(join(entry, '../../esm/index.js')).href
  await run(
    [
      '--input-type=module',
      '--eval',
      `const m = await import('${module}'); await m.default.executablePath()`,
    ],
    { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  )
  writeFileSync(join(partial, 'fonts/fonts.conf'), fontList(folder))
  try {
    renameSync(partial, folder)
  } catch (error) {
    // Two processes may unpack at once; the first to finish wins and both copies are the same.
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
  return folder
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`De browser is niet uitgepakt: ${errors.trim()}`)),
    )
  })
}

function environment(extra) {
  const own = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(own), ...extra }
}
