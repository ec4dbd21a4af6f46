import { expect, it } from 'vitest'
import { arial } from '../../../tests/builders/slides.ts'
import type { TrendChart } from '../chart.ts'
import { PLACES } from '../places.ts'
import { trendLayout } from './trendLayout.ts'

const chartOf = (name: string): TrendChart => ({
  kind: 'trend',
  sheet: {
    name: 'x',
    head: ['Periode', name],
    rows: [
      [2016, 48.1],
      [2020, 57.8],
    ],
  },
  years: 0,
  lines: [{ values: 1, part: 'own' }],
  breaks: [],
  axis: { min: 45, max: 60, step: 5 },
  digits: 1,
})
const labelOf = (name: string) => {
  const { size, lines } = trendLayout(chartOf(name), PLACES.body, arial, 'nl')
  return { size, text: lines[0]?.label?.text }
}

it('writes a long name smaller before it cuts off the figure behind it', () => {
  expect(labelOf('Heerlen')).toEqual({ size: 20, text: 'Heerlen 57,8' })
  const { size, text } = labelOf('GGD-regio Zuid-Limburg zuidoost')
  expect(text).toBe('GGD-regio Zuid-Limburg zuidoost 57,8')
  expect(size).toBeLessThan(20)
  expect(size).toBeGreaterThanOrEqual(14)
})
