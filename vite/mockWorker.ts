import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FILE = 'mockServiceWorker.js'

/**
 * The worker that stands in for the service in development and in the demo, taken from the package that made it, so
 * that the two never differ in version. The production build has none.
 */
export function mockWorker(root: string): Plugin {
  const source = () => readFileSync(createRequire(join(root, 'package.json')).resolve(`msw/${FILE}`), 'utf8')
  let demo = false
  return {
    name: 'mock-worker',
    configResolved(config) {
      demo = config.command === 'build' && config.mode === 'demo'
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript')
        response.end(source())
      })
    },
    generateBundle() {
      if (demo) this.emitFile({ type: 'asset', fileName: FILE, source: source() })
    },
  }
}
