import { describe, expect, it } from 'vitest'
import { dataset, foundingDocument, source } from '../../tests/builders/dataset.ts'
import { indexRegister } from '../domain/graph/registerIndex.ts'
import { sourcesCell, titledSourcesCell } from './sourceCells.ts'

const index = indexRegister(dataset({ sources: [source(), foundingDocument()] }))
const cell = (...sources: string[][]) =>
  sourcesCell(
    index,
    sources.map((each) => ({ status: 'found', sources: each })),
  )

describe('the sources in a cell', () => {
  it('are named once, also where several facts rest on them', () => {
    expect(cell(['bron-site'], ['bron-site'])).toBe('https://voorbeeld.nl/programma')
  })

  it('are named by their title where they have no address, and are never left out', () => {
    expect(cell(['bron-site', 'founding-000'], ['onbekend'])).toBe(
      'https://voorbeeld.nl/programma\nOpdracht\nonbekend',
    )
  })

  it('lead to the place that was read, and only in the source that was read there', () => {
    const read = { status: 'found' as const, sources: ['bron-site', 'founding-000'], locator: '#artikel-2' }
    expect(sourcesCell(index, [read])).toBe('https://voorbeeld.nl/programma#artikel-2\nOpdracht')
    expect(titledSourcesCell(index, [read])).toMatch(
      /\S+ https:\/\/voorbeeld\.nl\/programma#artikel-2\nOpdracht$/,
    )
  })

  it('are nothing where a fact names none', () => {
    expect(sourcesCell(index, [{ status: 'known' }])).toBeUndefined()
  })
})
