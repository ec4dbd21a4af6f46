import { indexEdges } from '../../../domain/graph/edges.ts'
import { indexRegister } from '../../../domain/graph/registerIndex.ts'
import type { DeadlineRule } from '../../../domain/register/things.ts'
import type { RegisterView } from '../../../register/RegisterContext.tsx'
import { initiatives } from './initiatives.ts'
import { laws, legalTasks } from './laws.ts'
import { goals, indicators, partners, regions, sources } from './others.ts'
import { provenances } from './provenances.ts'

const deadline = (id: string, nl: string, en: string, rule: DeadlineRule['rule']): DeadlineRule => ({
  id,
  title: { nl, en },
  rule,
  tasks: ['kort'],
  provenance: provenances.found,
})

const deadlines: DeadlineRule[] = [
  deadline('vandaag', 'Termijn van vandaag', 'Term of today', {
    form: 'fixed',
    on: '2026-11-21',
    what: 'deadline',
  }),
  deadline('voorbij', 'Termijn die voorbij is', 'Term that has passed', {
    form: 'fixed',
    on: '2026-07-01',
    what: 'agreement-ends',
  }),
  deadline('eind', 'Geld dat eind 2026 stopt', 'Money that ends late 2026', {
    form: 'fixed',
    on: '2026-12-31',
    asGiven: { on: '2026', part: 'late' },
    what: 'money-ends',
  }),
  deadline('wet', 'Wet die verandert', 'Law that changes', {
    form: 'fixed',
    on: '2027-07-01',
    what: 'law-changes',
  }),
  deadline('jaarlijks', 'Elk jaar vóór 1 juli', 'Every year before 1 July', {
    form: 'yearly-before',
    monthDay: '07-01',
  }),
  deadline('na', 'Drie jaar na een gebeurtenis', 'Three years after an event', {
    form: 'after-event',
    years: 3,
    event: 'Verzonnen besluit',
    eventOn: '2025-04-15',
    eventStatus: 'unsure',
  }),
  deadline('onbekend', 'Nog niet te berekenen', 'Not to be computed yet', {
    form: 'after-event',
    years: 4,
    event: 'Verzonnen besluit',
    eventStatus: 'known',
  }),
  deadline('telkens', 'Ten minste eens in de 48 maanden', 'At least once in 48 months', {
    form: 'recurring',
    months: 48,
  }),
]

const index = indexRegister({
  version: 'verzonnen',
  stateOn: '2026-11-21',
  sources,
  laws,
  legalTasks,
  frames: [
    {
      id: 'kader',
      title: { nl: 'Verzonnen kader', en: 'Made-up frame' },
      provenance: provenances.found,
    },
  ],
  policyDocuments: [],
  initiatives,
  goals,
  partners,
  indicators,
  links: [],
  deadlines,
  regions,
  boundaryChanges: [],
})

/** A small made-up register, on a day that does not move: what is looked at today looks the same tomorrow. */
export const galleryView: RegisterView = {
  index,
  edges: indexEdges(index),
  municipality: 'GM9001',
  today: '2026-11-21',
}
