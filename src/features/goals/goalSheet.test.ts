import { describe, expect, it } from 'vitest'
import { dataset, goal, indicator, link, observation } from '../../../tests/builders/dataset.ts'
import { latestByIndicator } from '../../domain/figures/latest.ts'
import { lastYears } from '../../domain/goals/targetDate.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Goal, ImpreciseDate, Observation } from '../../domain/register/things.ts'
import { goalSheet } from './goalSheet.ts'

const target: NonNullable<Goal['target']> = {
  form: 'at-most',
  value: 38,
  unit: 'percent',
  year: { on: '2040' },
  indicator: 'overgewicht',
  baseline: { text: 'Van 50%; de bron noemt geen beginjaar.' },
}

/** The rows as objects, by the title of the column. */
function rowsOf(goals: Goal[], figures: Observation[] | undefined, links = [] as ReturnType<typeof link>[]) {
  const index = indexRegister(
    dataset({
      goals,
      links,
      indicators: [indicator(), indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } })],
    }),
  )
  const { columns, rows } = goalSheet(goals, {
    index,
    language: 'nl',
    latest: figures && latestByIndicator(figures, 'GM0935', 'NL01'),
    years: figures && lastYears(figures, ['GM0935', 'NL01']),
    place: 'Maastricht',
    country: 'Nederland',
    today: '2026-11-21',
  })
  for (const row of rows) expect(row).toHaveLength(columns.length)
  return rows.map((row) => Object.fromEntries(columns.map(({ title }, place) => [title, row[place]])))
}

describe('the goals as a file', () => {
  it('hold target, baseline and figures, each with what it may not be without', () => {
    const figures = [
      observation(),
      observation({ region: 'NL01', cell: { state: 'value', value: 50.1, provisional: true } }),
    ]
    expect(rowsOf([goal({ target, lifeStages: ['18-65', '65plus'] })], figures)).toEqual([
      {
        Doel: 'Gezond gewicht',
        Soort: 'doel',
        Kader: 'Kader',
        'Valt onder': undefined,
        Levensfasen: '18 tot 65 jaar; 65 jaar en ouder',
        Streefwaarde: 'hoogstens 38\u00a0% in 2040',
        'Streefwaarde, getal': 38,
        'Eenheid streefwaarde': '%',
        'Jaar streefwaarde': '2040',
        'Opmerking bij de streefwaarde': undefined,
        Nulmeting: 'Van 50%; de bron noemt geen beginjaar.',
        Indicator: 'Overgewicht',
        'Herkomst koppeling met indicator': 'gelezen in een bron',
        'Nieuwste cijfer Maastricht': 49,
        'Nieuwste cijfer Nederland': 50.1,
        'Eenheid cijfer': '%',
        'Jaar cijfer': '2020',
        'Hoe oud het cijfer is, in jaren': 6,
        Leeftijd: '18+',
        Tabel: 'Tabel 50090NED, Gezondheid per wijk en buurt (RIVM), editie: 2022',
        'Opmerking bij het cijfer': 'niet te toetsen: de uitgever geeft geen marges; Nederland: voorlopig',
        'Herkomst doel': 'gelezen in een bron',
        'Bron doel': 'Pagina van het programma (https://voorbeeld.nl/programma)',
      },
    ])
  })

  it('have a row for each indicator, and say in words why a number is not there', () => {
    const links = ['overgewicht', 'rokers'].map((to) =>
      link({ id: to, kind: 'goal-indicator', from: 'doel', to }),
    )
    const rows = rowsOf([goal(), goal({ id: 'los' })], [observation()], links)
    expect(rows.map((row) => [row['Indicator'], row['Opmerking bij het cijfer']])).toEqual([
      ['Overgewicht', 'Van Nederland staat in dit register geen cijfer.'],
      [
        'Rokers',
        'dit register heeft zelf geen cijfer van Maastricht of Nederland; wat is ingelezen, staat bij de indicator',
      ],
      ['in dit register staat geen indicator bij dit doel', undefined],
    ])
    expect(rows[0]).toMatchObject({ Streefwaarde: 'niet in dit register', Nulmeting: 'niet in dit register' })
  })

  it('do not pass figures that were not fetched off as figures that are not there', () => {
    const [row] = rowsOf([goal({ target })], undefined)
    expect(row).toMatchObject({
      Indicator: 'Overgewicht',
      'Nieuwste cijfer Maastricht': undefined,
      'Opmerking bij het cijfer': 'cijfers niet opgehaald',
    })
  })

  it('keep an uncertain figure uncertain, and say which of the two it is', () => {
    const unsure = { status: 'unsure' as const, note: 'Overschrijving.' }
    const [row] = rowsOf(
      [goal({ target })],
      [observation(), observation({ region: 'NL01', provenance: unsure })],
    )
    expect(row?.['Opmerking bij het cijfer']).toBe(
      'niet te toetsen: de uitgever geeft geen marges; Nederland: onzeker',
    )
  })

  it('look at the margins of both', () => {
    const margins = { state: 'value', value: 49, lower: 48, upper: 50 } as const
    const remark = (reference: Observation['cell']) =>
      rowsOf(
        [goal({ target })],
        [observation({ cell: margins }), observation({ region: 'NL01', cell: reference })],
      )[0]?.['Opmerking bij het cijfer']
    expect(remark({ state: 'value', value: 52 })).toBe('niet te toetsen')
    expect(remark({ ...margins, value: 52, lower: 51, upper: 53 })).toBe(
      'de marges van de uitgever overlappen elkaar niet',
    )
  })

  it('say that a figure is of others than the goal', () => {
    const [row] = rowsOf([goal({ target, lifeStages: ['12-18', '18-27'] })], [observation()])
    expect(row?.['Opmerking bij het cijfer']).toContain(
      'het cijfer gaat over mensen van 18 jaar en ouder; het doel over mensen van 12 tot 27 jaar',
    )
  })

  it('say that the date of a target has passed, not that it was missed', () => {
    const remark = (figures: Observation[] | undefined, year: ImpreciseDate) =>
      rowsOf([goal({ target: { ...target, year } })], figures)[0]?.['Opmerking bij de streefwaarde']
    const late = { on: '2025', part: 'late' } as const
    const unknown = 'de datum is voorbij; of de streefwaarde is gehaald, staat niet in dit register'
    expect(remark([], late)).toBe(unknown)
    expect(remark([observation({ period: '2024' })], late)).toBe(unknown)
    expect(remark([observation({ period: '2025' })], late)).toBe('de datum is voorbij')
    expect(remark(undefined, late)).toBe('de datum is voorbij')
    expect(remark([], { on: '2025', about: true })).toBeUndefined()
  })
})
