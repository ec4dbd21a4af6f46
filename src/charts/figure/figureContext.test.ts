import { describe, expect, it } from 'vitest'
import { type ColumnParts, columnFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import { comparatorSentences, frameOf, modelWarning, sourcesOf } from './columnContext.ts'
import { type FigureContext, aboutRows, frameWords, pictureFrame, withoutSaid } from './figureContext.ts'

const column = (parts: Partial<ColumnParts> = {}) => columnFor({ values: { GM1: 20.5, GM2: 18 }, ...parts })

describe('the line under a title', () => {
  it('says unit, age and year of one indicator', () => {
    expect(frameWords(frameOf([column({ key: { age: '18+', period: '2022-H1' } })], 'nl'))).toBe(
      '% · leeftijd 18+ · eerste halfjaar 2022',
    )
  })

  it('says of several indicators where they differ', () => {
    const columns = [
      column({ key: { age: '18+', period: '2016' } }),
      column({ key: { age: '65+', period: '2020' }, unit: 'years' }),
    ]
    expect(frameWords(frameOf(columns, 'nl'))).toBe(
      'eenheid per indicator · leeftijd per indicator · 2016–2020, jaar per indicator',
    )
  })

  it('names a part of the population', () => {
    expect(frameWords(frameOf([column({ key: { breakdown: 'vrouwen' } })], 'nl'))).toContain('vrouwen')
  })

  it('says so when there are no figures', () => {
    expect(frameWords(frameOf([column({ key: null })], 'nl'))).toBe('% · geen cijfers')
  })
})

describe('the sources', () => {
  it('name each table and edition once, with its newest period', () => {
    const columns = [
      column({ key: { table: 'A', period: '2020' } }),
      column({ key: { table: 'A', period: '2016' } }),
      column({ key: { table: 'A', edition: 'nieuwer', period: '2024' } }),
    ]
    expect(sourcesOf(columns).map(({ table, edition, period }) => [table, edition, period])).toEqual([
      ['A', columns[0]?.key?.edition, '2020'],
      ['A', 'nieuwer', '2024'],
    ])
  })

  it('are none without figures', () => {
    expect(sourcesOf([column({ key: null })])).toEqual([])
  })
})

describe('the comparator in words', () => {
  const said = (comparator: NonNullable<ColumnParts['comparator']>) =>
    comparatorSentences(column({ comparator }).comparator, { unit: 'percent' }, 'Nederland', 0, 'nl').join(
      ' ',
    )

  it('keeps the decimals that its publisher gives, also beside whole numbers', () => {
    expect(said(20.5)).toBe('Vergeleken met Nederland: 20,5\u00a0%, cijfer van de uitgever.')
  })

  it('is no more exact than the figures that a mean is of', () => {
    const basis = { form: 'weighted' as const, of: 16, without: [] }
    expect(said({ state: 'figure', cell: { state: 'value', value: 20.5437 }, basis })).toMatch(
      /21\s%, gemiddelde van 16 gebieden/,
    )
  })

  it('with other weights is called an approximation, and names them', () => {
    const basis = {
      form: 'approximation' as const,
      weights: { age: 'alle leeftijden', period: '2024' },
      of: 338,
      without: ['GM9'],
    }
    expect(said({ state: 'figure', cell: { state: 'value', value: 20 }, basis })).toMatch(
      /Benadering: gemiddelde van 338 van 339 gebieden, gewogen naar inwoners van alle leeftijden in 2024\. Zonder GM9/,
    )
  })

  it('names who stands in it with the figures of former municipalities', () => {
    const about = (formed: readonly string[]) =>
      said({
        state: 'figure',
        cell: { state: 'value', value: 20 },
        basis: { form: 'weighted', of: 16, without: [], formed },
      })
    expect(about(['GM9'])).toMatch(/ Voor GM9 is gerekend met de cijfers van de voormalige gemeenten\.$/)
    expect(about(['GM8', 'GM9'])).toMatch(/ Voor 2 daarvan \(GM8 en GM9\) is gerekend met de cijfers van/)
  })

  it('that cannot be computed says why', () => {
    expect(said('no-weights')).toBe(
      'Vergelijken met Nederland: niet te berekenen, er zijn geen inwonertallen om mee te wegen.',
    )
  })
})

describe('the warning on model estimates', () => {
  const model = column({ indicator: { method: 'model' } })
  const survey = column({ indicator: { method: 'survey', title: { nl: 'Vragenlijst', en: 'Survey' } } })

  it('stands with a model estimate only', () => {
    expect(modelWarning([model], 'nl')).toMatch(/^Modelschatting: /)
    expect(modelWarning([survey], 'nl')).toBeUndefined()
  })

  it('names those of several that are one', () => {
    expect(modelWarning([model, survey], 'nl')).toContain(`(${model.indicator.title.nl})`)
  })
})

describe('a figure that leaves the screen', () => {
  const context: FigureContext = {
    title: 'Overgewicht',
    frame: [{ ours: '%' }],
    findings: ['Een bevinding.'],
    notes: ['Een toelichting.'],
    pictureNotes: ['Alleen bij het plaatje.'],
    warning: 'Een waarschuwing.',
    sources: sourcesOf([column({ key: { table: '50090NED', period: '2020' } })]),
    today: '2026-11-21',
    address: 'https://voorbeeld.nl/vergelijken',
  }

  it('takes along what it says, its warning, its source, its age and its address', () => {
    const foot = pictureFrame(context, 'nl').foot.join('\n')
    for (const each of [
      'Een bevinding.',
      'Een toelichting.',
      'Alleen bij het plaatje.',
      'Een waarschuwing.',
      '50090NED',
      'Cijfers over 2020, 6 jaar geleden.',
      'https://voorbeeld.nl/vergelijken',
    ])
      expect(foot).toContain(each)
  })

  it('takes along what the register says of a table, and between which years there may be a break in it', () => {
    const [table] = indicator().tables
    if (table === undefined) throw new Error('An indicator has a table.')
    const possibleBreaks = [{ from: 2020, to: 2022, reason: 'Niet nagelezen.' }]
    const known = { indicator: { tables: [{ ...table, note: 'Zonder marges.', possibleBreaks }] } }
    const sources = sourcesOf([column({ ...known, key: { table: table.table, period: '2020' } })])
    const linesOf = (given: FigureContext, language: 'nl' | 'en') =>
      aboutRows(given, language).map((row) => row[1])
    expect(linesOf({ ...context, sources }, 'nl')).toEqual(
      expect.arrayContaining(['Zonder marges.', 'Mogelijke breuk tussen 2020 en 2022. Niet nagelezen.']),
    )
    expect(linesOf({ ...context, sources }, 'en')).toContain(
      'Possible break between 2020 and 2022. Niet nagelezen.',
    )
    const said = { ...context, sources: withoutSaid(sources, possibleBreaks) }
    expect(linesOf(said, 'nl')).toContain('Zonder marges.')
    expect(linesOf(said, 'nl').join(' ')).not.toContain('Mogelijke breuk')
  })

  it('takes the same along in a file', () => {
    const about = aboutRows(context, 'nl').map((row) => row.join(' '))
    expect(about[0]).toBe('Indicator Overgewicht (%)')
    expect(about).toContainEqual(expect.stringContaining('Let op Een waarschuwing.'))
    expect(about).toContainEqual(expect.stringContaining('6 jaar geleden'))
    expect(about.at(-1)).toContain('https://voorbeeld.nl/vergelijken')
  })
})
