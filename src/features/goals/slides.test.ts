import { describe, expect, it } from 'vitest'
import { dataset, goal, initiative, link } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { goalsSlides, goalSlides } from './slides.ts'

const index = indexRegister(
  dataset({
    initiatives: [
      initiative({ title: { nl: 'Gezond op weg', en: 'On the way' } }),
      initiative({ id: 'elders', title: { nl: 'Ver plan', en: 'Far plan' }, area: ['GM0363'] }),
    ],
    goals: [
      goal({
        target: {
          form: 'at-most',
          value: 38,
          unit: 'percent',
          year: { on: '2040' },
          indicator: 'overgewicht',
        },
      }),
      goal({
        id: 'vaag',
        title: { nl: 'Vaag doel', en: 'Vague goal' },
        provenance: { status: 'unsure', note: 'x' },
      }),
    ],
    links: [
      link({ id: 'a', kind: 'initiative-goal', from: 'elders', to: 'doel' }),
      link({
        id: 'b',
        kind: 'initiative-goal',
        to: 'doel',
        provenance: { status: 'found', sources: ['bron-site'] },
      }),
    ],
  }),
)

describe('one goal on a slide', () => {
  it('says its text, target, measure and who works towards it, nearby first', async () => {
    const { contents } = await madeOf(goalSlides, '/doelen/doel', index)
    expect(contents.flatMap(saidBy).slice(0, 6)).toEqual([
      'Gezond gewicht',
      'doel · Kader',
      'Het doel: Meer inwoners hebben een gezond gewicht.',
      'Streefwaarde: hoogstens 38 % in 2040',
      'Gemeten met: Overgewicht',
      'Initiatieven (2): Gezond op weg; Ver plan (elders) (koppeling: redactie)',
    ])
  })

  it('says in words what the register does not hold, and what is unsure', async () => {
    const { contents } = await madeOf(goalSlides, '/doelen/vaag', index)
    expect(contents.flatMap(saidBy)).toEqual(
      expect.arrayContaining([
        'Het doel: Meer inwoners hebben een gezond gewicht. (onzeker)',
        'Streefwaarde: geen in dit register',
        'Gemeten met: geen indicator in dit register',
        'Initiatieven: in dit register staat geen initiatief dat eraan werkt',
      ]),
    )
  })

  it('names one that is gone, and a gap that it does not follow', async () => {
    expect((await madeOf(goalSlides, '/doelen/weg', index)).missing).toEqual([
      'In dit register staat geen doel met de aanduiding weg.',
    ])
    const { contents, missing } = await madeOf(goalSlides, '/doelen/doel#doel-op-het-verschil', index)
    expect(contents).toEqual([])
    expect(missing).toHaveLength(1)
  })
})

describe('the goals as a table', () => {
  it('has those that pass the filters of the address', async () => {
    const { contents, missing } = await madeOf(goalsSlides, '/doelen?heeft=streefwaarde&soort=weg', index)
    const words = contents.flatMap(saidBy)
    expect(words[1]).toBe('1 van 2 doelen · 1 kader · Heeft: een streefwaarde')
    expect(words).toContain('Gezond gewicht | Kader | hoogstens 38 % in 2040 | Overgewicht')
    expect(missing).toEqual([
      '“soort=weg” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ])
  })
})
