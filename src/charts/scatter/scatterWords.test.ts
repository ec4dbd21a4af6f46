import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { sheetToCsv } from '../../ui/download/csv.ts'
import { scatterModel } from './scatterModel.ts'
import { scatterSheet } from './scatterSheet.ts'
import { scatterFindings, scatterNotes, scatterWarning, unnamedWords } from './scatterWords.ts'

const x: ColumnParts = { values: { GM0917: 57.8, GM0935: 47.7, GM0971: 'suppressed' }, comparator: 50.8 }
const y: ColumnParts = {
  values: { GM0917: [22.2, 20.1, 24.3], GM0935: 19.1, GM0971: 20 },
  comparator: 17.9,
  indicator: { id: 'roken', title: { nl: 'Roken', en: 'Smoking' }, method: 'survey' },
  key: { period: '2024', age: '19+' },
}

const modelOf = (first: ColumnParts = x, second: ColumnParts = y, picked?: string) => {
  const { rows, columns } = comparisonFor({
    columns: [first, second],
    names: { GM0917: 'Heerlen', GM0935: 'Maastricht', GM0971: 'Stein' },
  })
  const [one, two] = columns
  if (one === undefined || two === undefined) throw new Error('two columns')
  return scatterModel({ rows, x: one, y: two, picked })
}

describe('the words of a scatter', () => {
  it('say how the region picked out lies on both, tested only where there are margins', () => {
    expect(scatterFindings(modelOf(x, y, 'GM0917'), 'Nederland', 'nl')).toEqual([
      'Heerlen: Overgewicht 57,8\u00a0% (Nederland 50,8\u00a0%: hoger, niet te toetsen); Roken 22,2\u00a0% (Nederland 17,9\u00a0%: ongunstiger).',
      'Vergeleken met Nederland: beide hoger in één gebied, beide lager in 0, alleen Overgewicht hoger in 0, alleen Roken hoger in 1.',
    ])
  })

  it('say that the two are of another time and age, where the axes start and what is not drawn', () => {
    const notes = scatterNotes(modelOf(), 'Nederland', undefined, 'nl')
    expect(notes).toContain('Let op: de cijfers zijn niet van dezelfde tijd (2020 en 2024).')
    expect(notes).toContain('Let op: de cijfers zijn niet van dezelfde leeftijd (18+ en 19+).')
    expect(notes).toContain('Niet getekend (1): een van de twee cijfers ontbreekt.')
    expect(notes.some((each) => each.startsWith('De assen beginnen bij'))).toBe(true)
  })

  it('say why there is no line', () => {
    const notes = scatterNotes(
      modelOf({ ...x, comparator: 'no-weights' }),
      'Rest van Nederland',
      undefined,
      'nl',
    )
    expect(notes).toContain(
      'Geen lijn voor Overgewicht bij Rest van Nederland: er zijn geen inwonertallen om mee te wegen.',
    )
  })

  it('never let two figures that move together pass for cause, or for people', () => {
    expect(scatterWarning(modelOf(), 'nl')).toMatch(
      /niet dat het een door het ander komt\. En het gaat om gebieden/,
    )
    expect(scatterWarning(modelOf(), 'nl')).toContain('Modelschatting (Overgewicht)')
    const both = { ...y, indicator: { ...y.indicator, method: 'model' as const } }
    expect(scatterWarning(modelOf(x, both), 'nl')).toContain('Beide zijn modelschattingen')
  })

  it('give no correlation anywhere', () => {
    const model = modelOf()
    const all = [
      ...scatterFindings(model, 'Nederland', 'nl'),
      ...scatterNotes(model, 'Nederland', undefined, 'nl'),
      scatterWarning(model, 'nl'),
    ].join(' ')
    expect(all).not.toMatch(/correlat|R²|r =/i)
  })

  it('say that there is nothing to draw', () => {
    const none = { ...y, values: { GM0971: 20 } }
    expect(scatterFindings(modelOf(x, none), 'Nederland', 'nl')).toEqual([
      'Van geen enkel gebied zijn beide cijfers er: er is niets te tekenen.',
    ])
  })
})

describe('names in the plot', () => {
  const { points } = modelOf()
  it('are counted where not every point has room for its own', () => {
    expect(unnamedWords({ points }, { labels: [1] }, 'nl')).toMatch(/^Bij 1 van de 2 punten past de naam;/)
    expect(unnamedWords({ points }, { labels: [1, 2] }, 'nl')).toBeUndefined()
    expect(unnamedWords({ points, bins: [] }, { labels: [] }, 'nl')).toBeUndefined()
  })
})

describe('the file of a scatter', () => {
  it('holds every region with both figures, an absent one in words, and the comparator', () => {
    const sheet = { title: 'x', about: [], ...scatterSheet(modelOf(), 'Nederland', 'nl') }
    const lines = sheetToCsv(sheet).split('\r\n')
    expect(lines[1]).toBe(
      'Heerlen;GM0917;57,8;;;;2020;18+;50090NED, 2022, 2020;22,2;20,1;24,3;;2024;19+;50090NED, 2022, 2020',
    )
    expect(lines[3]).toMatch(/^Stein;GM0971;;;;onderdrukt \(te kleine aantallen\);2020/)
    expect(lines[4]).toMatch(/^Nederland \(vergelijking\);;50,8;/)
  })
})
