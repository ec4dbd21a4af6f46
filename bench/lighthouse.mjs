/** Lighthouse on a phone, with the browser of the journeys. */
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumLaunch } from '../tests/browser/chromium.mjs'
import { freePort } from '../tests/browser/freePort.mjs'
import { median } from './measurePage.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices']

/**
 * The scores of a page from 0 to 100: medians of the runs.
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<Record<'performance' | 'accessibility' | 'best-practices', number | undefined> & { missed: string[] }>}
 *   `missed`: audits of accessibility and best practices that were not passed
 */
export async function lighthouseScores(url, runs) {
  const results = []
  for (let run = 0; run < runs; run += 1) results.push(await auditOnce(url))
  const scores = CATEGORIES.map((name) => [name, median(results.map((one) => one.scores[name]))])
  return { ...Object.fromEntries(scores), missed: [...new Set(results.flatMap(({ missed }) => missed))] }
}

async function auditOnce(url) {
  // A browser of its own each time: nothing cached, no tab left open.
  const port = await freePort()
  const launch = await chromiumLaunch()
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
  })
  try {
    const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'silent' })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`)
    const { categories, audits, runtimeError } = result.lhr
    if (runtimeError) throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`)
    return {
      scores: Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]),
      ),
      missed: CATEGORIES.slice(1).flatMap((name) =>
        categories[name].auditRefs
          .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
          .map(({ id }) => id),
      ),
    }
  } finally {
    await browser.close()
  }
}
