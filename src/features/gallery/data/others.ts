import type { Goal, Indicator, Partner, Region, Source } from '../../../domain/register/things.ts'
import { provenances } from './provenances.ts'

export const sources: Source[] = [
  {
    id: 'verzonnen-opdracht',
    title: 'Verzonnen opdracht',
    kind: 'founding-document',
    readOn: '2026-10',
  },
  {
    id: 'verzonnen-pagina',
    title: 'Verzonnen pagina: over het programma',
    kind: 'official',
    address: 'https://www.example.org/programma',
    readOn: '2026-11-21',
  },
  {
    id: 'verzonnen-rapport',
    title: 'Verzonnen rapport met een lange titel over wat er in de eerste drie jaar is gedaan en gemeten',
    kind: 'research',
    address: 'https://www.example.org/rapport.pdf',
    readOn: '2026-10-03',
    note: 'Alleen de samenvatting is gelezen.',
  },
]

const region = (code: string, name: string, level: Region['level'], parents: string[]): Region => ({
  code,
  name,
  level,
  parents,
  provenance: provenances.found,
})

export const regions: Region[] = [
  region('NL01', 'Nederland', 'country', []),
  region('GM9001', 'Voorbeeldstad', 'gemeente', ['NL01']),
  region('GM9002', 'Verzonnen aan den Verre-IJssel', 'gemeente', ['NL01']),
]

const partner = (id: string, name: string, type: Partner['type']): Partner => ({
  id,
  name,
  type,
  regions: ['GM9001'],
  provenance: provenances.found,
})

export const partners: Partner[] = [
  partner('kort', 'Voorbeeld-GGD', 'ggd'),
  partner(
    'lang',
    'Stichting Verzonnen Samenwerkingsverband van Zorgaanbieders, Welzijnsorganisaties en Onderwijsinstellingen in de Regio',
    'care-provider',
  ),
  partner('schrift', 'منظمة الصحة · 健康组织 · Οργάνωση', 'ngo'),
]

const goal = (id: string, nl: string, en: string, parts: Partial<Goal> = {}): Goal => ({
  id,
  title: { nl, en },
  type: 'goal',
  text: 'Verzonnen doel.',
  frame: 'kader',
  lifeStages: ['all'],
  dutchPolicy: true,
  provenance: provenances.found,
  ...parts,
})

export const goals: Goal[] = [
  goal('kort', 'Gezonder opgroeien', 'Growing up healthier'),
  goal(
    'lang',
    'Alle verzonnen inwoners ervaren in 2040 ten minste vijf jaar langer een goede gezondheid dan nu, en de verschillen tussen groepen zijn met een derde kleiner',
    'All made-up inhabitants will have at least five more years of good health in 2040, and the differences between groups are a third smaller',
  ),
  goal('hoogstens', 'Hoogstens 38 %', 'At most 38%', {
    type: 'target',
    target: {
      indicator: 'kort',
      form: 'at-most',
      value: 38,
      unit: 'percent',
      year: { on: '2040' },
      baseline: { value: 48.7, year: 2018, text: '48,7 % in 2018 (verzonnen)' },
    },
  }),
  goal('minstens', 'Minstens 95 %', 'At least 95%', {
    type: 'target',
    target: { form: 'at-least', value: 95, unit: 'percent', year: { on: '2025', part: 'late' } },
  }),
  goal('verschil', 'Verschil kleiner', 'Smaller gap', {
    type: 'target',
    target: {
      indicator: 'kort',
      form: 'close-gap',
      value: 25,
      unit: 'percent',
      year: { on: '2030' },
      comparator: 'rest van Nederland',
    },
  }),
]

const indicator = (id: string, nl: string, en: string, parts: Partial<Indicator> = {}): Indicator => ({
  id,
  title: { nl, en },
  definition: 'Verzonnen definitie.',
  unit: 'percent',
  denominator: 'inwoners van 18 jaar en ouder',
  polarity: 'lower-better',
  tables: [],
  method: 'survey',
  breaks: [],
  measure: 'population',
  theme: 'leefstijl',
  lifeStages: ['all'],
  proposal: false,
  provenance: provenances.found,
  ...parts,
})

export const indicators: Indicator[] = [
  indicator('kort', 'Voorbeeldcijfer', 'Example figure'),
  indicator(
    'lang',
    'Aandeel verzonnen inwoners van 65 jaar en ouder dat in de afgelopen twaalf maanden ten minste één keer is gevallen en daarvoor hulp zocht',
    'Share of made-up inhabitants of 65 and over who fell at least once in the past twelve months and sought help',
    { shortTitle: 'Vallen met hulp, 65 jaar en ouder' },
  ),
]
