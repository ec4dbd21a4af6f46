import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../tests/browser/chromium.mjs'

/**
 * A browser of its own for a piece of work; none is left running, whatever happens.
 * @template T
 * @param {(browser: import('@playwright/test').Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBrowser(work) {
  const browser = await chromium.launch(await chromiumLaunch())
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
