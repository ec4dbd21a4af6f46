import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './tests/browser/chromium.mjs'
import { freePort } from './tests/browser/freePort.mjs'

// Every worker reads this file again; what the first reading chose reaches them through the environment.
process.env.GV_JOURNEY_PORT ??= String(await freePort())
process.env.GV_JOURNEY_DATA ??= temporaryFolder()

const baseURL = `http://127.0.0.1:${process.env.GV_JOURNEY_PORT}`
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: await chromiumLaunch(),
    screenshot: 'only-on-failure',
    // Nothing of one journey is kept for another, and what a journey stops is not answered by a worker; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    // A journey that sets a window of its own, other than a phone's, would here be done twice over: it runs once.
    // What is kept for offline is the same at every width, and takes minutes to try.
    { name: 'phone', use: phone, grepInvert: /@own-window/, testIgnore: /offline\.spec/ },
  ],
  webServer: {
    command: 'node server/start.mjs',
    url: `${baseURL}/api/v1/health`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      PORT: process.env.GV_JOURNEY_PORT,
      GV_DATABASE: join(process.env.GV_JOURNEY_DATA, 'journeys.sqlite'),
    },
  },
})

/** A folder for the database that is gone when this process ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gezond-verband-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
