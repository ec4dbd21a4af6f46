import { describe, expect, it } from 'vitest'
import { dataset, law, source, task } from '../../../tests/builders/dataset.ts'
import type { Source } from '../register/things.ts'
import { factsToReread } from './freshness.ts'

const TODAY = '2026-11-21'
const reasonsFor = (
  sources: Source[],
  names: string[],
  parts: { checkedOn?: string; newest?: string } = {},
) =>
  factsToReread(
    dataset({
      sources: [source(), ...sources],
      laws: [law(parts.newest === undefined ? {} : { newestConsolidation: parts.newest })],
      legalTasks: [
        task({
          provenance: {
            status: 'found',
            sources: names,
            ...(parts.checkedOn === undefined ? {} : { checkedOn: parts.checkedOn }),
          },
        }),
      ],
    }),
    TODAY,
  )
    .filter((fact) => fact.collection === 'legalTasks')
    .flatMap((fact) => fact.reasons.map((reason) => reason.kind))

describe('facts to be read again', () => {
  it('are those read more than twelve months ago', () => {
    expect(reasonsFor([source({ id: 'oud', readOn: '2025-11-20' })], ['oud'])).toEqual(['older-than-a-year'])
    expect(reasonsFor([source({ id: 'net', readOn: '2025-11-21' })], ['net'])).toEqual([])
  })

  it('count a reading known to the year from its first day: not sure is not fresh', () => {
    expect(reasonsFor([source({ id: 'jaar', readOn: '2025' })], ['jaar'])).toEqual(['older-than-a-year'])
    expect(reasonsFor([source({ id: 'jaar', readOn: '2026' })], ['jaar'])).toEqual([])
  })

  it('take the day on which the fact itself was checked, where that is given', () => {
    expect(reasonsFor([source({ id: 'oud', readOn: '2020' })], ['oud'], { checkedOn: '2026-10-01' })).toEqual(
      [],
    )
  })

  it('are those that rest on a text of the law of which a newer one is known', () => {
    const older = source({ id: 'tekst-2019', law: 'wpg', consolidation: '2019-01-01', readOn: '2026-10' })
    expect(reasonsFor([older], ['tekst-2019'], { newest: '2026-01-01' })).toEqual(['newer-consolidation'])
    expect(reasonsFor([older], ['tekst-2019'], { newest: '2019-01-01' })).toEqual([])
  })

  it('are not those that were read in the newest text as well', () => {
    const older = source({ id: 'tekst-2019', law: 'wpg', consolidation: '2019-01-01', readOn: '2026-10' })
    const newer = source({ id: 'tekst-2026', law: 'wpg', consolidation: '2026-01-01', readOn: '2026-10' })
    expect(reasonsFor([older, newer], ['tekst-2019', 'tekst-2026'], { newest: '2026-01-01' })).toEqual([])
  })
})
