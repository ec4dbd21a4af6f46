import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** The build leaves out the scales that Recharts does not choose of itself (vite/plotScales.ts); development has them all. */

const CHARTS = fileURLToPath(new URL('../../src/charts', import.meta.url))

const drawings = readdirSync(CHARTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(join(CHARTS, file), 'utf8') }))
  .filter(({ text }) => text.includes(`from 'recharts'`))

it('no axis of a plot names a scale, which the build would not have', () => {
  expect(drawings).not.toEqual([])
  expect(drawings.filter(({ text }) => /\bscale=/.test(text)).map(({ file }) => file)).toEqual([])
})
