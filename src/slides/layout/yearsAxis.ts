import type { Axis } from '../axis.ts'
import { figureAt, type TrendChart } from '../chart.ts'
import type { Measure } from '../measure.ts'
import { SCALE_SIZE } from './barsLayout.ts'

/** From the first year to the last, divided so that every year with figures may have its number; names of moments stand where these are. */
export function axisOfYears({ sheet, years, periods }: TrendChart, width: number, wide: Measure): Axis {
  const given = sheet.rows.flatMap((_, row) => figureAt(sheet, row, years) ?? [])
  const min = Math.min(...given)
  const max = Math.max(...given)
  if (!Number.isFinite(min) || min === max) return { min: (min || 0) - 1, max: (max || 0) + 1, step: 1 }
  const whole = max - min
  if (periods !== undefined) return { min, max, step: whole }
  const shared = given.map((year) => year - min).reduce(greatestShared, 0)
  const most = Math.max(1, Math.floor(width / (wide('2020', SCALE_SIZE, false) * 1.5)))
  const fits = Array.from({ length: whole }, (_, place) => place + 1).find(
    (step) => step % shared === 0 && whole % step === 0 && whole / step < most,
  )
  return { min, max, step: fits ?? whole }
}

const greatestShared = (a: number, b: number): number => (b === 0 ? a : greatestShared(b, a % b))
