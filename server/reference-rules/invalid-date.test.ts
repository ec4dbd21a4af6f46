import { expect, it } from 'vitest'
import { boundaryChange, dataset, deadline, initiative, source } from '../../tests/builders/dataset.ts'
import { invalidDate } from './invalid-date.ts'

const faults = (parts: Parameters<typeof dataset>[0]) =>
  invalidDate(dataset(parts)).map(({ file, field }) => `${file} ${field}`)
const event = (on: string) => ({ on: { on }, text: 'start', provenance: { status: 'known' as const } })

it('names days and months that the calendar does not have, wherever they stand', () => {
  expect(faults({ initiatives: [initiative({ events: [event('2026-02-30')] })] })).toEqual([
    'initiatives.json events[0].on.on',
  ])
  expect(faults({ initiatives: [initiative({ events: [event('2026-13')] })] })).toHaveLength(1)
  expect(faults({ sources: [source({ readOn: '2026-00' })] })).toEqual(['sources.json readOn'])
  expect(faults({ boundaryChanges: [boundaryChange({ on: '2023-02-29' })] })).toEqual([
    'boundary-changes.json on',
  ])
  expect(faults({ deadlines: [deadline({ rule: { form: 'yearly-before', monthDay: '06-31' } })] })).toEqual([
    'deadlines.json rule.monthDay',
  ])
})

it('names a day of the register itself that does not exist', () => {
  expect(faults({ stateOn: '2026-11-31' })).toEqual(['register.json stateOn'])
})

it('knows leap years', () => {
  expect(faults({ initiatives: [initiative({ events: [event('2024-02-29')] })] })).toEqual([])
})

it('names a period that ends before it starts', () => {
  const period = { asGiven: '2020 tot 2018', start: { on: '2020-03' }, end: { on: '2018' } }
  expect(faults({ initiatives: [initiative({ period })] })).toEqual(['initiatives.json period.end'])
})
