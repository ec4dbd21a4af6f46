import './ui/theme/opening.ts'
import './app/Shell.css'
import { preload } from './api/preload.ts'
import { pageAt } from './app/pages.ts'
import { EMBEDDED_REGISTER_ID } from './contract/embeddedRegister.ts'
import { REGISTER_PATH } from './contract/resources.ts'

async function main(root: HTMLElement) {
  // Development and the demo run on the mocked service; the production build leaves this branch and its code out.
  if (import.meta.env.DEV || import.meta.env.MODE === 'demo') {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks()
  }
  // This script is small and runs first: the page that was asked for is fetched beside the app, not after it.
  // When it does not come, the router asks again and says so.
  pageAt(window.location.pathname)?.().catch(() => undefined)
  // The register is the largest of all, and of no use before there is an app to read it. Where its part came with the page,
  // the app asks for the whole when there is time.
  if (document.getElementById(EMBEDDED_REGISTER_ID) === null) preload(REGISTER_PATH, 'low')
  const { start } = await import('./app/start.tsx')
  start(root)
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with id "root"')
main(root).catch((error: unknown) => {
  console.error(error)
  // Nothing of the app is there to say it: the opening of index.html holds the sentence ready.
  document.getElementById('opening-failed')?.removeAttribute('hidden')
})
