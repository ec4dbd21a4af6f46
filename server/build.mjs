/** Builds everything that `npm start` runs: the app, the service, and compressed copies of the app's files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const root = fileURLToPath(new URL('..', import.meta.url))

const STAMP = path.join(root, 'dist', 'stamp.txt')
const INPUTS = [
  'src',
  'server',
  'reference',
  'public',
  'vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]
const COMPRESSED = /\.(?:html|js|mjs|css|json|svg|txt|webmanifest|ico)$/
/** A compressed copy of less than this saves no packet. */
const WORTHWHILE = 1024

/** What the build was made from: path, size and time of every input, as one number. */
export function inputStamp() {
  const hash = createHash('sha256')
  for (const input of INPUTS) for (const line of linesOf(path.join(root, input))) hash.update(line)
  return hash.digest('hex')
}

function linesOf(place) {
  if (!existsSync(place)) return []
  const stat = statSync(place)
  if (!stat.isDirectory()) return [`${path.relative(root, place)} ${stat.size} ${stat.mtimeMs}\n`]
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => linesOf(path.join(place, name)))
}

/** Was the build made from the inputs as they are now? */
export function isUpToDate() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputStamp()
}

/** Builds app and service; `say` gets one line per step. */
export async function buildAll(say) {
  // Taken first: what is changed during the build is built again at the next start.
  const stamp = inputStamp()
  const { build } = await import('vite')
  say('De app bouwen …')
  await build({ root, logLevel: 'warn' })
  say('De dienst bouwen …')
  await buildService(build, path.join(root, 'dist', 'server'))
  say('Bestanden samenpersen …')
  await compressAll(path.join(root, 'dist', 'app'))
  writeFileSync(STAMP, stamp)
}

/**
 * The service as one module. Packages are taken in, so that only what is used of them is loaded: that saves a third of
 * the memory and half of the start. libsql carries compiled code and stays outside.
 */
export async function buildService(build, outDir) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql'] },
    build: { ssr: 'server/main.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
  })
}

async function compressAll(folder) {
  const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size >= WORTHWHILE)
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      }
      writeFileSync(`${file}.br`, await brotli(content, { params }))
      writeFileSync(`${file}.gz`, await zip(content, { level: 9 }))
    }),
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll((line) => console.log(line))
}
