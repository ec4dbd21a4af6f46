import { expect, it } from 'vitest'
import { columnFor } from '../../../tests/builders/comparison.ts'
import type { RedrawnCell } from '../../domain/comparison/redrawn.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { absentGroups, absentSentences } from './absence.ts'

const rows = ['Beek', 'Stein', 'Vaals', 'Eemsdelta'].map((name, place) => ({ code: `GM${place}`, name }))

/** A cell of a municipality that was formed later, and of whose parts one has no figure. */
const redrawn: RedrawnCell = {
  state: 'not-applicable',
  redrawn: { form: 'none', reason: 'incomplete', codes: ['GM0010'], names: ['Delfzijl'] },
}
const column: ComparedColumn = {
  ...columnFor({ values: { GM0: 'suppressed', GM1: 20, GM2: 'suppressed' } }),
  cells: [
    { cell: { state: 'suppressed' } },
    { cell: { state: 'value', value: 20 } },
    { cell: { state: 'suppressed' } },
    { cell: redrawn },
  ],
}

it('puts regions without a figure together that have none for one reason', () => {
  const groups = absentGroups(column, rows)
  expect(groups.map(({ state, rows: of }) => [state, of.map(({ name }) => name)])).toEqual([
    ['suppressed', ['Beek', 'Vaals']],
    ['not-applicable', ['Eemsdelta']],
  ])
})

it('says of one that was formed later what stands in its way', () => {
  expect(absentSentences(absentGroups(column, rows), 'nl')).toEqual([
    'Zonder cijfer, onderdrukt (te kleine aantallen): Beek, Vaals.',
    'Zonder cijfer, niet van toepassing: ontstond na deze indeling; van Delfzijl is geen cijfer om mee te wegen: Eemsdelta.',
  ])
})

it('parts names that hold a comma by something else', () => {
  const within = (place: string) => ({ code: `BU${place}`, name: place, within: 'Heerlen' })
  const group = { state: 'suppressed', cell: { state: 'suppressed' } } as const
  expect(absentSentences([{ ...group, rows: [within('In de Cramer'), within('Ziekenhuis')] }], 'nl')).toEqual(
    ['Zonder cijfer, onderdrukt (te kleine aantallen): In de Cramer, Heerlen; Ziekenhuis, Heerlen.'],
  )
})
