import { describe, expect, it } from 'vitest'
import { type ColumnParts, columnFor } from '../../../tests/builders/comparison.ts'
import type { Language } from '../../messages/texts.ts'
import { mapModel } from './mapModel.ts'
import { besideWords, mapFindings, shapeWords, unplacedSentence, yearsNotes } from './mapWords.ts'

const rows = [
  { code: 'A', name: 'Heerlen' },
  { code: 'B', name: 'Vaals' },
]
const modelOf = (parts: ColumnParts) => mapModel(columnFor(parts), rows, 'comparator')

function beside(parts: ColumnParts, language: Language = 'nl') {
  const model = modelOf(parts)
  const region = model.byCode.get('A')
  return region && besideWords(region, model, 'Nederland', language)
}

describe('a region beside the comparator', () => {
  it('is higher or lower only, where nothing can be tested', () => {
    expect(beside({ values: { A: 57.8, B: 49 }, comparator: 50.8 })).toBe(
      '7,0 procentpunt hoger dan Nederland (50,8\u00a0%): de ongunstige kant, niet te toetsen',
    )
  })

  it('is better or worse where the margins show it', () => {
    expect(beside({ values: { A: [57.8, 55, 60], B: 49 }, comparator: 50.8 })).toBe(
      '7,0 procentpunt hoger dan Nederland (50,8\u00a0%): aantoonbaar ongunstiger, marges 55,0 tot 60,0',
    )
    expect(beside({ values: { A: [51, 49, 53], B: 49 }, comparator: 50.8 })).toContain(
      'geen aantoonbaar verschil',
    )
  })

  it('has no better or worse without a better side', () => {
    expect(beside({ values: { A: 1.5, B: 2 }, comparator: 1, polarity: 'none', unit: 'years' }, 'en')).toBe(
      '0.5\u00a0years higher than Nederland (1.0\u00a0years): cannot be tested',
    )
  })

  it('is nothing where one of the two is absent', () => {
    expect(beside({ values: { A: 'suppressed', B: 49 }, comparator: 50.8 })).toBeUndefined()
    expect(beside({ values: { A: 40, B: 49 }, comparator: 'no-weights' })).toBeUndefined()
  })
})

describe('what a map says', () => {
  it('names the highest, the lowest and the one picked out', () => {
    const model = modelOf({ values: { A: 57.8, B: 'suppressed' }, comparator: 50.8 })
    expect(mapFindings(model, 'Nederland', 'B', 'nl')).toEqual([
      'Eén gebied met een cijfer: Heerlen (57,8\u00a0%).',
      'Vaals: onderdrukt (te kleine aantallen).',
    ])
  })

  it('counts what it cannot place around a picture, and names it when that is little', () => {
    const sentence = (names: readonly string[]) =>
      unplacedSentence(
        { unplaced: names.map((name) => ({ row: { code: name, name }, at: [] })) },
        'nl',
      ).join()
    expect(sentence(['Haaren'])).toBe('Niet op deze kaart: Haaren. De tabel heeft de cijfers wel.')
    expect(sentence(['Centrum, Heerlen', 'Centrum, Kerkrade'])).toContain(
      'Niet op deze kaart: Centrum, Heerlen; Centrum, Kerkrade.',
    )
    expect(sentence(Array.from({ length: 40 }, String))).toContain('Niet op deze kaart: 40 gebieden.')
    expect(sentence([])).toBe('')
  })

  it('warns of figures and boundaries of two years, with both, and not of one', () => {
    const years = (ground: number, isTiles = false, codes?: 'checked' | 'unchecked') =>
      yearsNotes({ figures: 2020, ground, isTiles }, codes, 'nl')
    expect(years(2024)).toEqual([
      'Let op: de cijfers zijn geteld in de indeling van 2020, de grenzen zijn die van 2024. Een gebied dat intussen anders is begrensd, heeft hier het cijfer van 2020.',
    ])
    expect(years(2026, true)[0]).toContain('de zeshoeken zijn de gemeenten van 2026')
    expect(years(2024, false, 'checked')[1]).toMatch(/^Wijken en buurten staan op hun code; heet die/)
    expect(years(2024, false, 'unchecked').slice(1)).toEqual([
      expect.stringMatching(/Waar de indeling van 2020 hier geen eigen naam heeft, is niet te herkennen/),
    ])
    expect(years(2020)).toEqual([])
  })

  it('tells a region that is not in the classification from one that is not chosen', () => {
    const model = modelOf({ values: { A: 57.8, B: 49 }, comparator: 50.8 })
    const [heerlen, vaals] = rows
    const places = {
      placed: new Set(['A']),
      instead: new Map([['C', vaals === undefined ? [] : [vaals]]]),
      also: new Map([['A', heerlen === undefined ? [] : [heerlen]]]),
      unplaced: [],
      isUnchecked: false,
      year: 2020,
    }
    const words = (code: string) => shapeWords(code, model, places, 'nl')
    expect(words('C')).toEqual({
      figure: 'bestaat niet in de indeling van 2020',
      rest: 'In plaats daarvan: Vaals (49,0\u00a0%).',
    })
    expect(words('D')).toEqual({ figure: 'niet gekozen' })
    expect(words('A').rest).toBe('Binnen deze grens ligt ook: Heerlen (57,8\u00a0%).')
  })
})
