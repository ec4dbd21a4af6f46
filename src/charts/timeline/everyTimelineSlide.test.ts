/** The timeline of the register as it is, on slides. */
import { describe, expect, it } from 'vitest'
import { initiative } from '../../../tests/builders/dataset.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { readReference } from '../../../server/reference/dataset.ts'
import type { Initiative } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { overlap } from '../../slides/box.ts'
import { boxWords } from '../../slides/layout/diagramLayout.ts'
import { PLACES } from '../../slides/places.ts'
import { plainText } from '../../slides/words.ts'
import { timelineModel } from './timelineModel.ts'
import { timelinePages } from './timelineSlide.ts'

const { dataset } = readReference('reference')
const frame = PLACES.body
const pagesOf = (initiatives: readonly Initiative[], language: Language = 'nl') =>
  timelinePages(
    timelineModel(
      initiatives.map((each, place) => ({
        initiative: each,
        elsewhere: place % 5 === 4,
        ends: each.money.flatMap(({ until }) =>
          until === undefined ? [] : [{ what: 'money' as const, date: until }],
        ),
      })),
      '2026-11-21',
    ),
    {
      frame,
      language,
      measure: arial,
      nameOf: ({ initiative: { shortTitle, title } }) => shortTitle ?? title[language],
    },
  )

describe('every initiative of the register', () => {
  it.each(['nl', 'en'] as const)(
    'stands on one of the slides, whole and within its frame (%s)',
    (language) => {
      const pages = pagesOf(dataset.initiatives, language)
      const names = pages.flatMap(({ diagram }) => diagram.boxes.filter(({ id }) => id.startsWith('name-')))
      expect(names).toHaveLength(dataset.initiatives.length)
      expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.initiatives.length)
      for (const { diagram } of pages) {
        const cut = diagram.boxes.filter((box) => plainText(box.words) !== '' && boxWords(box, arial).isCut)
        expect(cut.map(({ words }) => words)).toEqual([])
        const outside = diagram.boxes.filter(
          ({ box }) =>
            box.x < frame.x - 0.01 ||
            box.x + box.width > frame.x + frame.width + 0.01 ||
            box.y + box.height > frame.y + frame.height + 0.01,
        )
        expect(outside.map(({ id }) => id)).toEqual([])
        const ids = diagram.boxes.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    },
  )

  it('has rows, years and a key that do not run into each other', () => {
    for (const { diagram } of pagesOf(dataset.initiatives)) {
      const worded = diagram.boxes.filter(({ id }) => /^name-|^tier-|^key-.*-words$|-aside$/.test(id))
      const touching = worded.flatMap((a, place) =>
        worded
          .slice(place + 1)
          .filter((b) => overlap(a.box, b.box))
          .map((b) => [a.id, b.id]),
      )
      expect(touching).toEqual([])
    }
  })
})

describe('a bar', () => {
  const found = { status: 'found' as const, sources: ['bron-site'] }
  const sure = initiative({ id: 'zeker', status: 'running', provenance: found })
  const boxOf = (given: Initiative, id: string) =>
    pagesOf([given])[0]?.diagram.boxes.find((box) => box.id === `${given.id}-${id}`)

  it('of what was not simply read has dashes, whatever its status', () => {
    expect(boxOf(sure, 'bar')?.stroke).toBeUndefined()
    const unsure = { ...sure, fieldProvenance: { period: { status: 'known' as const } } }
    expect(boxOf(unsure, 'bar')?.stroke?.dash).toBe(true)
  })

  it('is led on with dashes to the year that is aimed at, which is called no end', () => {
    const aims = initiative({
      id: 'zeker',
      status: 'running',
      provenance: found,
      period: { asGiven: '2018, streefjaar 2030', start: { on: '2018' }, end: { on: '2030', aim: true } },
    })
    const [page] = pagesOf([aims])
    expect(page?.diagram.links.map(({ from, to, description }) => [from, to, description])).toEqual([
      ['zeker-bar', 'zeker-aim', `${aims.title.nl}: streefjaar, geen einde`],
    ])
  })

  it('is none where no years are given: the row says so in words', () => {
    const loose: Initiative = { ...sure, period: { asGiven: '26 maanden', duration: 'P26M' } }
    expect(boxOf(loose, 'bar')).toBeUndefined()
    expect(boxOf(loose, 'aside')?.words).toBe('26 maanden, zonder jaren')
  })
})

describe('the years of the axis', () => {
  const namesOn = (initiatives: readonly Initiative[]) =>
    pagesOf(initiatives).map(({ diagram: { boxes } }) =>
      boxes.filter(({ id }) => id.startsWith('year-')).map(({ words }) => Number(plainText(words))),
    )

  it('are named left and right of today, with every year that the register aims at', () => {
    const aims = dataset.initiatives.flatMap(({ period: { end } }) =>
      end?.aim === true && end.on !== undefined && end.on > '2026' ? [Number(end.on.slice(0, 4))] : [],
    )
    expect(aims).toContain(2030)
    for (const years of namesOn(dataset.initiatives))
      expect(years).toEqual(expect.arrayContaining([2024, 2026, 2028, ...aims]))
  })

  it('are named where something is aimed at before they are counted off', () => {
    const aimsAt = (on: string): Initiative => ({
      ...initiative({ id: `doel-${on}` }),
      period: { asGiven: on, start: { on: '2010' }, end: { on, aim: true } },
    })
    const [years] = namesOn([aimsAt('2029'), aimsAt('2035')])
    expect(years).toEqual(expect.arrayContaining([2029, 2035]))
  })

  it('leave the foot of its line to today', () => {
    for (const { diagram } of pagesOf(dataset.initiatives)) {
      const at = (id: string) => diagram.boxes.find((box) => box.id === id)?.box
      const [line, today] = [at('today-line'), at('today')]
      expect(today?.y).toBe((line?.y ?? 0) + (line?.height ?? 0))
    }
  })
})

describe('the mark of money', () => {
  const until = (on: string): Initiative => ({
    ...initiative({ id: 'geld' }),
    period: { asGiven: 'sinds 2018', start: { on: '2018' } },
    money: [{ text: 'geld', state: 'announced', until: { on }, provenance: { status: 'known' } }],
  })
  const boxesOf = (given: Initiative) => pagesOf([given])[0]?.diagram.boxes ?? []

  it('stands out above its bar, with dots where the day is not given, which the key explains', () => {
    const boxes = boxesOf(until('2019'))
    const [bar, mark] = ['geld-bar', 'geld-mark-0'].map((id) => boxes.find((box) => box.id === id))
    expect(mark?.box.height).toBeGreaterThan((bar?.box.height ?? 0) + 2)
    expect(mark?.stroke?.dash).toBe('dots')
    expect(boxes.map(({ words }) => plainText(words))).toContain('stippelrand: dag niet genoemd')
  })

  it('has a whole edge where the day is given, and no words on dots', () => {
    const boxes = boxesOf(until('2019-12-31'))
    expect(boxes.find(({ id }) => id === 'geld-mark-0')?.stroke?.dash).toBeUndefined()
    expect(boxes.map(({ words }) => plainText(words))).not.toContain('stippelrand: dag niet genoemd')
  })
})
