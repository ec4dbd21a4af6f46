/** A goal on a gap with what it takes to follow it: a programme, an indicator with figures and one without. */
import type { Observation, Register, Target } from '../../src/domain/register/things.ts'
import { goal, indicator, initiative, link, observation, region } from './dataset.ts'

export const GAP: Target = {
  form: 'close-gap',
  value: 25,
  unit: 'percent',
  year: { on: '2030' },
  comparator: 'rest van Nederland',
}

const tie = (kind: 'initiative-goal' | 'goal-indicator', from: string, to: string) =>
  link({ id: `${from}--${to}`, kind, from, to, provenance: { status: 'editorial' } })

/** The goal "doel" of the initiative "programma", which is of GGD region Zuid-Limburg. */
export const gapRegister = (target: Target): Partial<Register> => ({
  goals: [goal({ target })],
  initiatives: [initiative({ area: ['GG6106'] })],
  indicators: [indicator(), indicator({ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, tables: [] })],
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [], population: { 2020: 1000 } }),
    region({ code: 'GG6106', name: 'GGD Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
    region({ parents: ['GG6106'], population: { 2020: 100 } }),
    region({ code: 'GM0917', name: 'Heerlen', parents: ['GG6106'], population: { 2020: 100 } }),
  ],
  links: [
    tie('initiative-goal', 'programma', 'doel'),
    tie('goal-indicator', 'doel', 'overgewicht'),
    tie('goal-indicator', 'doel', 'leeg'),
  ],
})

/** Of two municipalities and the country, in 2016 and 2020. */
export const GAP_FIGURES: Observation[] = Object.entries({
  GM0935: [55, 54],
  GM0917: [58, 59],
  NL01: [50, 51],
}).flatMap(([code, values]) =>
  values.map((value, place) =>
    observation({ region: code, period: ['2016', '2020'][place] ?? '', cell: { state: 'value', value } }),
  ),
)
