import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { type NamedSeries, trendModel } from '../trend/trendModel.ts'
import { HEIGHT, LABEL_HEIGHT, WIDTH, smallTrendModel } from './smallTrendModel.ts'

const line = (
  region: string,
  name: string,
  role: NamedSeries['role'],
  values: readonly number[],
): NamedSeries => {
  const [series] = seriesOf(
    values.map((value, place) =>
      observation({ region, period: String(2012 + place * 4), cell: { state: 'value', value } }),
    ),
  )
  if (series === undefined) throw new Error('no series')
  return { series, name, role }
}

const picture = (own: readonly number[], reference: readonly number[], name = 'Heerlen') => {
  const model = trendModel(
    [line('GM0917', name, 'own', own), line('NL01', 'Nederland', 'reference', reference)],
    [],
  )
  if (model === undefined) throw new Error('no model')
  return smallTrendModel(model, (each) => String(each.end?.value))
}

const percentages = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
  { minLength: 3, maxLength: 3 },
)
const names = fc.constantFrom('Heerlen', 'Beek', 'Eijsden-Margraten', 'Nuenen, Gerwen en Nederwetten')

describe('a small trend', () => {
  it('never lets the labels at its end overlap, nor leave the picture', () => {
    fc.assert(
      fc.property(percentages, percentages, names, (own, reference, name) => {
        const labels = picture(own, reference, name).lines.flatMap((each) =>
          each.label === undefined ? [] : [each.label],
        )
        const [first, second] = labels
        expect(labels).toHaveLength(2)
        if (first === undefined || second === undefined) return
        const needed = first.twoLines ? LABEL_HEIGHT * 2 : LABEL_HEIGHT
        expect(Math.abs(first.y - second.y)).toBeGreaterThanOrEqual(needed - 1e-6)
        for (const { y } of labels) {
          expect(y - needed / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(y + needed / 2).toBeLessThanOrEqual(HEIGHT + 1e-6)
        }
      }),
    )
  })

  it('draws within its picture', () => {
    fc.assert(
      fc.property(percentages, percentages, (own, reference) => {
        for (const { x, y } of picture(own, reference).lines.flatMap((each) => each.runs.flat())) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(WIDTH)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(HEIGHT)
        }
      }),
    )
  })

  it('puts the higher figure higher', () => {
    const [own, reference] = picture([50, 55, 57.8], [48, 49, 50.8]).lines
    expect(own?.label?.y ?? 0).toBeLessThan(reference?.label?.y ?? 0)
  })

  it('gives a long name a line of its own', () => {
    expect(
      picture([50, 55, 57], [48, 49, 50], 'Nuenen, Gerwen en Nederwetten').lines[0]?.label?.twoLines,
    ).toBe(true)
    expect(picture([50, 55, 57], [48, 49, 50]).lines[0]?.label?.twoLines).toBe(false)
  })
})
