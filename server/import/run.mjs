/**
 * `npm run import`: runs the import as one module, without what made that module: Vite would take 160 MB more, and two
 * seconds. It is built by a process of its own when something changed, and kept in dist/import.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { inputStamp, root } from '../build.mjs'

const own = fileURLToPath(import.meta.url)
const KEPT = path.join(root, 'dist', 'import')

/** Where the module of these inputs stands: another one has another place, so nobody runs what is half written. */
const folder = path.join(KEPT, inputStamp().slice(0, 16))

/** Beside its place first, and then moved there; of two that build at once the second finds it done, and leaves it. */
async function build() {
  if (existsSync(folder)) return
  const { build: viteBuild } = await import('vite')
  mkdirSync(KEPT, { recursive: true })
  const beside = mkdtempSync(path.join(KEPT, 'making-'))
  try {
    await viteBuild({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      // libsql carries compiled code and stays outside.
      ssr: { noExternal: true, external: ['libsql'] },
      build: { ssr: 'server/import/main.ts', outDir: beside, target: 'node20', minify: false },
    })
    for (const old of readdirSync(KEPT))
      if (!old.startsWith('making-') && old !== path.basename(folder))
        rmSync(path.join(KEPT, old), { recursive: true, force: true })
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

if (process.argv[2] === '--build-only') await build()
else {
  if (!existsSync(folder)) {
    const { status } = spawnSync(process.execPath, [own, '--build-only'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) {
      console.error(
        'Het inlezen kan niet worden klaargezet; hierboven staat waarom. Na npm ci zijn alle onderdelen aanwezig.',
      )
      console.error('The import cannot be made ready, for the reason above. npm ci installs every part.')
      process.exit(1)
    }
  }
  // What is read is garbage at once: cleared sooner, it takes half the memory and somewhat more time.
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--max-semi-space-size=2')
  const { main } = await import(pathToFileURL(path.join(folder, 'main.js')).href)
  await main(root, process.argv.slice(2))
}
