import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { mockWorker } from './vite/mockWorker.ts'
import { preloadStart } from './vite/preloadStart.ts'
import { voorbeeldTokens } from './vite/voorbeeldTokens.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  plugins: [react(), voorbeeldTokens(root), mockWorker(root), preloadStart()],
  build: {
    outDir: 'dist/app',
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Data addresses for small files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // One stylesheet and one chunk for what pages share: a page then costs one request, not fourteen small ones in three rounds.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /\/src\/(?:ui|register|messages|domain|contract|state|api)\//,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
})
