import { describe, expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { type TrajectoryGiven, trajectoryModel } from './trajectoryModel.ts'
import { trajectoryNotes } from './trajectoryNotes.ts'
import { describeTrajectory, trajectoryFindings, trajectoryTitle } from './trajectoryWords.ts'

type Parts = Parameters<typeof gapLineFor>[0] & Partial<Omit<TrajectoryGiven, 'line'>>

const NAMES = {
  own: 'Heerlen',
  comparator: 'de rest van Nederland',
  label: 'rest van Nederland',
  without: 'Heerlen',
}

function modelFor({ own, comparator, breaks, unit, ...given }: Parts) {
  return trajectoryModel({
    indicator: { polarity: 'lower-better' },
    names: NAMES,
    baseline: 2016,
    target: { share: 0.25, year: 2030 },
    ...given,
    line: gapLineFor({ own, comparator, ...(breaks && { breaks }), ...(unit && { unit }) }),
  })
}
/** Spaces that do not break read as spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const said = (parts: Parts, language: 'nl' | 'en' = 'nl') =>
  plain(trajectoryFindings(modelFor(parts), language).join(' '))
const noted = (parts: Parts) => plain(trajectoryNotes(modelFor(parts), 'nl', false).join(' '))

const computed = (value: number, formed?: readonly string[]): ComparatorFigure => ({
  state: 'figure',
  cell: { state: 'value', value },
  basis: {
    form: 'approximation',
    weights: { age: 'alle leeftijden', period: '2020' },
    of: 1,
    takenOut: true,
    without: [],
    ...(formed && { formed }),
  },
})

it('names whose former municipalities a mean is worked out with', () => {
  const parts = { own: { 2016: 58 }, comparator: { 2016: computed(50, ['GM9']) } }
  expect(noted(parts)).toContain('Voor GM9 is gerekend met de cijfers van de voormalige gemeenten.')
})

describe('what a trajectory says', () => {
  it('is the gap then and now, by whom it changed, the path, the pace and when it would arrive', () => {
    expect(said({ own: { 2016: 58, 2020: 57.6 }, comparator: { 2016: 50, 2020: 50 } })).toBe(
      [
        'In 2016 was het verschil tussen Heerlen (58,0 %) en de rest van Nederland (50,0 %) 8,0 procentpunt.',
        'In 2020 was het 7,6 procentpunt (57,6 % en 50,0 %).',
        'Het verschil werd 0,4 procentpunt kleiner: het cijfer van Heerlen werd 0,4 procentpunt gunstiger, dat van de rest van Nederland bleef afgerond gelijk.',
        'Het cijfer van 2020 (57,6 %) ligt 0,2 procentpunt boven het benodigde pad (57,4 %): de ongunstige kant.',
        'Sinds 2016 werd het verschil 0,10 procentpunt per jaar kleiner; het pad vraagt 0,14 procentpunt per jaar.',
        'In dit tempo is het verschil in 2036 zo klein als het doel vraagt: 6 jaar na 2030.',
        'Om in 2030 op 6,0 procentpunt uit te komen, is vanaf 2020 0,16 procentpunt per jaar nodig.',
        'De onzekerheid van het verschil is niet te bepalen: de uitgever geeft niet bij beide cijfers marges.',
      ].join(' '),
    )
  })

  it('is the same the other way round for what is better when higher', () => {
    const words = said({
      own: { 2016: 66, 2020: 68 },
      comparator: { 2016: 76, 2020: 77 },
      indicator: { polarity: 'higher-better' },
    })
    expect(words).toContain('het cijfer van Heerlen werd 2 procentpunt gunstiger')
    expect(words).toContain('dat van de rest van Nederland 1 procentpunt gunstiger')
    expect(words).toContain('Het cijfer van 2020 (68 %) ligt afgerond op het benodigde pad.')
    expect(words).not.toContain('geen winst')
  })

  it('calls a gap that shrank because the comparator got worse no gain', () => {
    expect(said({ own: { 2016: 58, 2020: 59 }, comparator: { 2016: 50, 2020: 52.5 } })).toContain(
      'Het verschil werd kleiner doordat het cijfer van de rest van Nederland slechter werd, niet doordat het hier beter ging. Dat is geen winst.',
    )
    expect(said({ own: { 2016: 58, 2020: 57 }, comparator: { 2016: 50, 2020: 50.5 } })).toContain(
      'Van die verandering komt 0,5 procentpunt doordat het cijfer van de rest van Nederland slechter werd. Dat deel is geen winst.',
    )
    expect(said({ own: { 2016: 58, 2020: 60 }, comparator: { 2016: 50, 2020: 51 } })).not.toContain('winst')
  })

  it('names no year of arrival for a gap that does not shrink, or hardly', () => {
    expect(said({ own: { 2016: 58, 2020: 59 }, comparator: { 2016: 50, 2020: 50 } })).toContain(
      'In dit tempo komt het verschil niet op het doel van 2030 uit: het wordt niet kleiner.',
    )
    expect(said({ own: { 2016: 58, 2020: 57.99 }, comparator: { 2016: 50, 2020: 50 } })).toContain(
      'meer dan honderd jaar na 2030',
    )
  })

  it('says when the target is reached, and when there are no arrears any more', () => {
    const words = said({ own: { 2016: 58, 2020: 49 }, comparator: { 2016: 50, 2020: 50 } })
    expect(words).toContain('In 2020 was er geen achterstand meer: Heerlen 49 %, de rest van Nederland 50 %.')
    expect(words).toContain('In 2020 was het verschil al zo klein als het doel vraagt.')
  })

  it('has no pace before a second measurement, and none past a break', () => {
    expect(said({ own: { 2020: 58 }, comparator: { 2020: 50 }, baseline: 2020 })).toContain(
      'Na 2020 is er nog geen meting van beide',
    )
    const breaks = [{ year: 2018, reason: 'Andere vraag.' }]
    const words = said({
      own: { 2012: 58, 2016: 57, 2020: 50 },
      comparator: { 2012: 50, 2016: 50, 2020: 50 },
      baseline: 2012,
      breaks,
    })
    expect(words).toContain('Er zit een breuk in de reeks (2018)')
    expect(words).not.toContain('In dit tempo')
  })

  it('gives the uncertainty with the margins of both, and does not call a change within it one', () => {
    const published = (value: number): ComparatorFigure => ({
      state: 'figure',
      cell: { state: 'value', value, lower: value - 1, upper: value + 1 },
      basis: { form: 'published' },
    })
    const words = said({
      own: { 2016: [58, 56, 60], 2020: [57, 55, 59] },
      comparator: { 2016: published(50), 2020: published(50) },
    })
    expect(words).toContain(
      'lag het verschil in 2016 tussen 6 en 10 procentpunt en in 2020 tussen 5 en 9 procentpunt.',
    )
    expect(words).toContain('Of het verschil veranderde, is niet te zeggen')
  })

  it('says that a computed comparator has no margins, and what it is computed with', () => {
    const parts = {
      own: { 2016: 58.1, 2020: 57 },
      comparator: { 2016: computed(50.123), 2020: computed(50) },
    }
    expect(said(parts)).toContain('niet te bepalen: de rest van Nederland is berekend en heeft geen marges.')
    expect(said(parts)).toContain('de rest van Nederland (50,1 %)')
    expect(noted(parts)).toContain(
      'De rest van Nederland is Nederland zonder Heerlen: een benadering, gewogen naar inwoners van alle leeftijden in 2020.',
    )
  })

  it('says on paper what the lines are, that they forecast nothing and that no cause is meant', () => {
    const words = noted({ own: { 2016: 58, 2020: 57.6 }, comparator: { 2016: 50, 2020: 50 } })
    expect(words).toContain('vanaf 2020 alsof dat cijfer gelijk blijft')
    expect(words).toContain('Dat is rekenen, geen voorspelling.')
    expect(words).toContain('het zegt niet waardoor een cijfer verandert')
  })

  it.each([
    [
      'Geen achterstand: in 2016 lag het cijfer van Heerlen (48 %) niet aan de ongunstige kant van de rest van Nederland (50 %). Er is geen verschil om in te lopen.',
      { own: { 2016: 48 }, comparator: { 2016: 50 } },
    ],
    [
      'Niet meetbaar: van Heerlen staat in deze tabel geen cijfer over 2016 (onderdrukt (te kleine aantallen)). Kies een nulmeting uit 2012 en 2020.',
      { own: { 2012: 58, 2016: 'suppressed', 2020: 57 }, comparator: { 2016: 50 } },
    ],
    [
      'Niet meetbaar: van de rest van Nederland is er over 2016 geen cijfer: er zijn geen inwonertallen om mee te wegen. Kies een ander jaar, of een verschil met iets anders.',
      { own: { 2016: 58 }, comparator: { 2016: 'no-weights' } },
    ],
    [
      'Niet meetbaar: het doeljaar 2016 ligt niet na de nulmeting 2016. Vul een later doeljaar in, of kies een eerdere nulmeting.',
      { own: { 2016: 58 }, comparator: { 2016: 50 }, target: { share: 0.25, year: 2016 } },
    ],
    [
      'Niet meetbaar: deze indicator heeft geen betere of slechtere kant, dus er is geen achterstand. Kies een andere indicator.',
      { own: { 2016: 58 }, comparator: { 2016: 50 }, indicator: { polarity: 'none' } },
    ],
  ] as const)('is an outcome of its own, with what to do next: %s', (words, parts) => {
    expect(said(parts)).toContain(words)
  })

  it('judges a target year that has gone by on the figure of that year', () => {
    const words = said({
      own: { 2016: 58, 2019: 57, 2020: 59 },
      comparator: { 2016: 50, 2019: 50, 2020: 50 },
      target: { share: 0.25, year: 2019 },
    })
    expect(words).toContain(
      'Het doeljaar 2019 ligt vóór het laatste cijfer (2020). Verschil in 2019: 7 procentpunt; het doel vroeg hoogstens 6 procentpunt.',
    )
    expect(words).not.toContain('Over 2019')
    expect(words).not.toContain('In dit tempo')
    expect(words).not.toContain('benodigde pad')
  })

  it('judges the last figure before it where that year was not measured', () => {
    const parts = {
      own: { 2016: 58, 2020: 59 },
      comparator: { 2016: 50, 2020: 50 },
      target: { share: 0.25, year: 2019 },
    }
    expect(said(parts)).toContain(
      'Over 2019 is er geen cijfer van beide; het laatste daarvóór is van 2016. Verschil in 2016: 8 procentpunt; het doel vroeg hoogstens 6 procentpunt.',
    )
    expect(noted(parts)).toContain('stopt bij het doeljaar')
  })

  it('says of which years a mean was weighted with what, where that differs', () => {
    const with2019 = computed(50)
    if (with2019.state === 'figure' && with2019.basis.form === 'approximation')
      with2019.basis = { ...with2019.basis, weights: { age: 'alle', period: '2019' } }
    const notes = noted({
      own: { 2016: 58, 2020: 57 },
      comparator: { 2016: with2019, 2020: computed(50) },
    })
    expect(notes).toContain(
      '2016: De rest van Nederland is Nederland zonder Heerlen: een benadering, gewogen naar inwoners van alle leeftijden in 2019.',
    )
    expect(notes).toContain(
      '2020: De rest van Nederland is Nederland zonder Heerlen: een benadering, gewogen naar inwoners van alle leeftijden in 2020.',
    )
  })

  it('is as complete in English', () => {
    const words = said({ own: { 2016: 58, 2020: 59 }, comparator: { 2016: 50, 2020: 52 } }, 'en')
    expect(words).toContain('not because things got better here. That is no gain.')
  })

  it('names the share as people say it', () => {
    const titled = (share: number) =>
      plain(
        trajectoryTitle(
          'Overgewicht',
          modelFor({ own: { 2016: 58 }, comparator: { 2016: 50 }, target: { share, year: 2030 } }),
          'nl',
        ),
      )
    expect(titled(0.25)).toBe(
      'Overgewicht, doel: een kwart van het verschil met de rest van Nederland weg in 2030',
    )
    expect(titled(0.3)).toBe('Overgewicht, doel: 30 % van het verschil met de rest van Nederland weg in 2030')
  })
})

it('describes the drawing by its figures and its path; what that comes to is said beneath it, once', () => {
  const model = modelFor({ own: { 2016: 58, 2020: 57.6 }, comparator: { 2016: 50, 2020: 50 } })
  expect(plain(describeTrajectory(model, 'nl'))).toBe(
    'Lijngrafiek. Heerlen: 2016 58,0 %, 2020 57,6 %. rest van Nederland: 2016 50,0 %, 2020 50,0 %. Benodigd pad: 2016 58,0 %, 2020 57,4 %, 2030 56,0 %.',
  )
})
