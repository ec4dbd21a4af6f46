import { describe, expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { tableRows } from './tableRows.ts'
import { trajectoryModel } from './trajectoryModel.ts'
import { trajectorySheet } from './trajectorySheet.ts'
import { describeTrajectory, trajectoryFindings } from './trajectoryWords.ts'

const line = gapLineFor({
  own: { 2012: 58, 2016: 57, 2020: 57, 2022: 62, 2024: 62 },
  comparator: { 2012: 50, 2016: 50, 2020: 50, 2022: 56, 2024: 56.5 },
})
const modelFrom = (baseline: number, year = 2030) =>
  trajectoryModel({
    indicator: {
      polarity: 'lower-better',
      tables: [
        {
          table: line.key.table,
          possibleBreaks: [{ from: 2020, to: 2022, reason: 'Of de vraag veranderde, is niet nagelezen.' }],
        },
      ],
    },
    names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest van Nederland' },
    line,
    baseline,
    target: { share: 0.25, year },
  })
const said = (baseline: number, year?: number) =>
  trajectoryFindings(modelFrom(baseline, year), 'nl').join(' ')

describe('a trajectory over what may be a break', () => {
  it('gives the gaps, and no change, cause, pace or year of arrival', () => {
    const words = said(2016)
    expect(words).toContain('In 2024 was het 5,5')
    expect(words).toContain('Tussen 2020 en 2022 is een breuk in de methode niet uitgesloten.')
    expect(words).toContain('niet als echte verandering te lezen')
    expect(words).toContain('Met 2022 als nulmeting ligt die mogelijke breuk er niet tussen.')
    expect(words).not.toMatch(/doordat|geen winst|per jaar|In dit tempo|benodigde pad|kleiner|groter/)
  })

  it('draws no pace across it, and names it in the text alternative', () => {
    const model = modelFrom(2016)
    expect([model.pace, model.meets]).toEqual([[], undefined])
    expect(model.path.length).toBeGreaterThan(1)
    expect(model.possibleBreaks).toMatchObject([{ before: '2022', at: 2021 }])
    expect(describeTrajectory(model, 'nl')).toContain('Mogelijke breuk tussen 2020 en 2022')
  })

  it('says it in the table and in a file', () => {
    const model = modelFrom(2016)
    expect(tableRows(model).flatMap(({ period, isDoubted }) => (isDoubted ? [period] : []))).toEqual(['2022'])
    const { rows } = trajectorySheet(model, 'nl')
    expect(rows.filter((row) => row.includes('na een mogelijke breuk'))).toHaveLength(1)
  })

  it('is a trajectory like any other with a baseline after it', () => {
    const words = said(2022)
    expect(words).not.toContain('niet uitgesloten')
    expect(words).toContain('In dit tempo')
    expect(modelFrom(2022).pace).not.toEqual([])
  })

  it('judges a target from before it by a figure from before it, and a later one not', () => {
    expect(said(2012, 2020)).toContain('het doel vroeg hoogstens 6')
    expect(said(2012, 2023)).not.toContain('het doel vroeg')
  })
})
