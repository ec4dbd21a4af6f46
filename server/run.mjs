/** Runs a TypeScript module of the service without a build: `node server/run.mjs server/main.ts`. Its `main`, if any, gets the root. */
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry = 'server/main.ts'] = process.argv.slice(2)
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { main } = await vite.ssrLoadModule(path.resolve(root, entry))
  await main?.(root)
} finally {
  await vite.close()
}
