import { describe, expect, it } from 'vitest'
import { phrasesOf, plainText } from '../../slides/words.ts'
import type { FigureTable } from './figureContext.ts'
import { sourcePhrases } from './figureSlide.ts'

const table = (differs: Partial<FigureTable> = {}): FigureTable => ({
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  period: '2020',
  title: 'Gezondheid per wijk en buurt',
  publisher: 'RIVM',
  licence: 'CC BY 4.0',
  ...differs,
})

describe('the line of sources on a slide', () => {
  it('says of one table all that the page says: edition, classification and licence', () => {
    expect(plainText(sourcePhrases([table()], 'nl'))).toBe(
      'Bron: Tabel 50090NED, Gezondheid per wijk en buurt (RIVM), editie: indeling 2020, gebiedsindeling van 2020, licentie: CC BY 4.0',
    )
  })

  it('says of several tables once what is the same of all, and with each what is not', () => {
    const other = table({ table: '03759ned', publisher: 'CBS', edition: '2026', classificationYear: 2026 })
    expect(plainText(sourcePhrases([table(), other], 'nl'))).toBe(
      'Bron: tabel 50090NED (RIVM), editie indeling 2020, gebiedsindeling van 2020; tabel 03759ned (CBS), editie 2026, gebiedsindeling van 2026; licentie: CC BY 4.0',
    )
  })

  it('names no licence that is not known', () => {
    const { licence: _, ...without } = table()
    expect(plainText(sourcePhrases([without], 'nl'))).not.toContain('licentie')
    expect(plainText(sourcePhrases([table(), without], 'nl'))).toMatch(
      /licentie: CC BY 4\.0; .*; gebiedsindeling van 2020$/,
    )
  })

  it('says that a table was not simply read, and marks in English what is Dutch', () => {
    const doubted = table({ provenances: [{ status: 'unsure', sources: ['a'], note: 'x' }] })
    expect(plainText(sourcePhrases([doubted], 'nl'))).toMatch(/ \(onzeker\)$/)
    const phrases = phrasesOf(sourcePhrases([table()], 'en'))
    expect(phrases).toContainEqual({ text: 'Gezondheid per wijk en buurt', language: 'nl' })
    expect(plainText(phrases)).toContain('regional classification of 2020, licence: CC BY 4.0')
  })
})
