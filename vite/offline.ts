import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'vite'

const WORKER = 'src/worker/worker.ts'
const OPENING = '/index.html'
const MANIFEST = '/manifest.webmanifest'
const ICONS = [
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/**
 * Lets the built app be installed and work without a network: its manifest, and its worker with the list of the files that
 * it keeps. Development and the demo have neither: there the mocks have a worker of their own.
 */
export function offline(root: string): Plugin {
  let folder = ''
  return {
    name: 'offline',
    apply: (config, { command, mode }) =>
      command === 'build' && mode !== 'demo' && config.build?.ssr === undefined,
    configResolved({ build: { outDir } }) {
      folder = path.resolve(root, outDir)
    },
    transformIndexHtml: () => [
      // With credentials: where a server asks for a name and password, the manifest is behind it too.
      {
        tag: 'link',
        attrs: { rel: 'manifest', href: MANIFEST, crossorigin: 'use-credentials' },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      const source = JSON.stringify(manifestOf(readFileSync(path.join(root, 'index.html'), 'utf8')), null, 2)
      this.emitFile({ type: 'asset', fileName: MANIFEST.slice(1), source })
    },
    writeBundle: {
      // After everything has been written.
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          root,
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: { APP_VERSION: JSON.stringify(versionIn(folder)) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: 'es2023',
            modulePreload: false,
            rolldownOptions: {
              input: path.join(root, WORKER),
              output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
            },
          },
        })
      },
    },
  }
}

/** Name, description and colours stand in index.html; the manifest says the same. */
function manifestOf(html: string): object {
  const named = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
  const name = named(/<title>([^<]+)<\/title>/)
  const ground = named(/name="theme-color"\s+content="([^"]+)"/)
  return {
    id: '/',
    name,
    short_name: name,
    description: named(/name="description"\s+content="([^"]+)"/),
    lang: 'nl',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    // Every view is an address: where the browser can, it shows back and reload.
    display_override: ['minimal-ui', 'standalone'],
    theme_color: ground,
    background_color: ground,
    icons: ICONS,
  }
}

/** The opening with what it names, and everything with a hash in its name. Source maps are for who looks for a mistake. */
function versionIn(folder: string): { name: string; paths: string[] } {
  const html = readFileSync(path.join(folder, OPENING), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, each = '']) => each)
  const hashed = readdirSync(path.join(folder, 'assets'))
    .filter((each) => !/\.(?:map|br|gz)$/.test(each))
    .map((each) => `/assets/${each}`)
  const paths = [...new Set([OPENING, ...named.filter((each) => each !== MANIFEST), ...hashed])].toSorted()
  const hash = createHash('sha256')
  for (const each of paths) hash.update(each).update(readFileSync(path.join(folder, each)))
  return { name: hash.digest('hex').slice(0, 16), paths }
}
