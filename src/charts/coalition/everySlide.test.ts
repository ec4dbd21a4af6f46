/** The diagrams of the register as it is, on slides. */
import { describe, expect, it } from 'vitest'
import { arial } from '../../../tests/builders/slides.ts'
import { readReference } from '../../../server/reference/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import type { Register } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { overlap } from '../../slides/box.ts'
import type { SlideContent } from '../../slides/content.ts'
import { bodyFits } from '../../slides/fits.ts'
import { linkLayouts } from '../../slides/layout/diagramLayout.ts'
import { plainText } from '../../slides/words.ts'
import { PLACES } from '../../slides/places.ts'
import { type Chosen, coalitionModel } from './coalitionModel.ts'
import { coalitionSlide } from './coalitionSlide.ts'

const { dataset } = readReference('reference')
const index = indexRegister(dataset satisfies Register)
const seats = seatsOf(index)
const foot = { source: 'Bron', age: 'stand' }

const slideOf = (chosen: Chosen, language: Language, warning?: string): SlideContent =>
  coalitionSlide(
    index,
    coalitionModel(
      index,
      seats,
      { municipality: 'GM0917', place: 'Heerlen' },
      index.register.initiatives,
      chosen,
    ),
    language,
    { measure: arial, about: [], warning, foot },
  )

const municipality = (region: string): Chosen => ({
  is: 'municipality',
  region,
  name: index.regions.byCode.get(region)?.name ?? region,
  partner: undefined,
  isMine: region === 'GM0917',
})
const every: Record<string, readonly Chosen[]> = {
  municipality: ['GM0917', 'GM0034', 'GM1883', 'GM0935', 'GM0014'].map(municipality),
  // Those with little to draw are no trial.
  partner: index.register.partners
    .filter(({ id }) => seats.ofPartner(id).length > 2)
    .map((partner): Chosen => ({ is: 'partner', partner })),
  goal: index.register.goals
    .filter(({ id }) => index.linksTo(id, 'initiative-goal').length > 2)
    .map((goal): Chosen => ({ is: 'goal', goal })),
  initiative: index.register.initiatives.map((initiative): Chosen => ({ is: 'initiative', initiative })),
}

describe('every diagram fits on a slide', { timeout: 20_000 }, () => {
  it.each(Object.entries(every))('of a %s', (_is, all) => {
    for (const chosen of all)
      for (const warning of [undefined, 'Het adres kiest meer dan één ding. '.repeat(3)]) {
        const content = slideOf(chosen, 'nl', warning)
        expect(bodyFits(content, arial)).toBe(true)
        if (content.body.kind !== 'diagram') continue
        const { boxes, bands, links } = content.body.diagram
        for (const { box, size } of boxes) {
          expect(size).toBeGreaterThanOrEqual(14)
          expect(box.x).toBeGreaterThanOrEqual(PLACES.body.x)
          expect(box.x + box.width).toBeLessThanOrEqual(PLACES.body.x + PLACES.body.width + 0.001)
          expect(box.y + box.height).toBeLessThanOrEqual(PLACES.body.y + PLACES.body.height + 0.001)
        }
        for (const [place, one] of boxes.entries())
          expect(boxes.slice(place + 1).filter((other) => overlap(one.box, other.box))).toEqual([])
        // A line holds on to a box at both its ends, and each is said once.
        expect(linkLayouts(content.body.diagram)).toHaveLength(links.length)
        expect(new Set(links.map(({ description }) => description)).size).toBe(links.length)
        expect(bands.length).toBeGreaterThan(0)
      }
  })

  it('also in English', () => {
    for (const chosen of [...(every.municipality ?? []), ...(every.initiative ?? [])])
      expect(bodyFits(slideOf(chosen, 'en'), arial)).toBe(true)
  })
})

describe('what is tied to a thing is drawn, whatever the length of its words', { timeout: 60_000 }, () => {
  const all: readonly Chosen[] = [
    ...index.register.goals.map((goal): Chosen => ({ is: 'goal', goal })),
    ...index.register.partners.map((partner): Chosen => ({ is: 'partner', partner })),
    ...index.register.initiatives.map((initiative): Chosen => ({ is: 'initiative', initiative })),
  ]
  const isTied = (chosen: Chosen): boolean =>
    chosen.is === 'goal'
      ? index.linksTo(chosen.goal.id, 'initiative-goal').length > 0
      : chosen.is === 'partner'
        ? seats.ofPartner(chosen.partner.id).length > 0
        : chosen.is === 'initiative' && seats.inInitiative(chosen.initiative.id).length > 0
  it.each(['nl', 'en'] as const)('(%s)', (language) => {
    const listed = all.filter((chosen) => isTied(chosen) && slideOf(chosen, language).body.kind !== 'diagram')
    expect(listed).toEqual([])
  })

  it('names every partner where there is room for it', () => {
    const [goal] = index.register.goals.filter(({ id }) => id === 'lng20-achterstanden')
    if (goal === undefined) throw new Error('no goal')
    const { body } = slideOf({ is: 'goal', goal }, 'nl')
    const boxes = body.kind === 'diagram' ? body.diagram.boxes.map(({ words }) => plainText(words)) : []
    expect(boxes.join('; ')).toContain('Movare')
    expect(boxes.join('; ')).not.toContain('andere partners')
  })

  it('a word that is wider than any box is broken', () => {
    const [goal] = index.register.goals.filter(({ id }) => id === 'rp-achterstanden')
    if (goal === undefined) throw new Error('no goal')
    const title = { nl: 'Gezondheidsachterstanden'.repeat(4), en: '' }
    const { body } = slideOf({ is: 'goal', goal: { ...goal, title } }, 'nl')
    expect(body.kind).toBe('diagram')
  })

  it('where there is no room to draw, the list has every initiative and every partner', () => {
    const [goal] = index.register.goals.filter(({ id }) => id === 'rp-achterstanden')
    if (goal === undefined) throw new Error('no goal')
    const title = { nl: 'Gezondheidsachterstanden '.repeat(60), en: '' }
    const { body } = slideOf({ is: 'goal', goal: { ...goal, title } }, 'nl')
    const said = body.kind === 'text' ? body.paragraphs.map(({ words }) => plainText(words)).join('; ') : ''
    const initiatives = index.linksTo(goal.id, 'initiative-goal').map(({ from }) => from)
    expect(initiatives).not.toEqual([])
    for (const id of initiatives) {
      expect(said).toContain(index.initiatives.get(id)?.shortTitle ?? index.initiatives.get(id)?.title.nl)
      const named = seats.inInitiative(id).filter(({ via }) => via === undefined)
      for (const { partner } of named) expect(said).toContain(partner.name)
    }
  })
})

describe('the bands count as the title does', { timeout: 20_000 }, () => {
  it.each(every.municipality ?? [])('%#', (chosen) => {
    const { title, body } = slideOf(chosen, 'nl')
    if (body.kind !== 'diagram') throw new Error('no diagram')
    const counts = body.diagram.bands.map(({ name }) => Number(/: (\d+) van/.exec(plainText(name))?.[1]))
    const [, said = '0'] = /doet mee in (\d+) van/.exec(plainText(title)) ?? []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(said))
  })

  it('and what is not on the slide, with why; what grounds mean; dashes only where none is sure', () => {
    const { body } = slideOf(municipality('GM0917'), 'nl')
    if (body.kind !== 'diagram') throw new Error('no diagram')
    const { boxes, bands } = body.diagram
    const rest = plainText(boxes.find(({ id }) => id === 'rest')?.words ?? '')
    expect(rest).toMatch(
      /^Niet op deze dia: initiatieven zonder rol van Heerlen in dit register \(.*provincie 1/,
    )
    expect(rest).toContain(
      'Gekleurd vak: bij naam of via een groep; vak zonder kleur: onder een verzamelnaam.',
    )
    const together = boxes.find(({ words }) => plainText(words).includes('9 onder de naam'))
    expect(plainText(together?.words ?? '')).toContain('GALA (niet nagelezen)')
    expect(together?.stroke?.dash).toBeUndefined()
    // The larger letters come before the names over the boxes; each name stands in its own band.
    const [box] = boxes.filter(({ id }) => id === 'samen-voor-heerlen')
    expect(box?.size).toBeGreaterThanOrEqual(18)
    for (const { box: band, label } of bands) {
      expect(label?.y).toBeGreaterThanOrEqual(band.y)
      expect((label?.y ?? 0) + (label?.height ?? 0)).toBeLessThanOrEqual(band.y + band.height)
    }
  })
})

describe('no initiative is left out without a word', { timeout: 20_000 }, () => {
  it.each(every.municipality ?? [])('%#', (chosen) => {
    const { body } = slideOf(chosen, 'nl')
    if (body.kind !== 'diagram') throw new Error('no diagram')
    const words = body.diagram.links.map(({ description }) => description).join('; ')
    const model = coalitionModel(
      index,
      seats,
      { municipality: 'GM0917', place: 'Heerlen' },
      index.register.initiatives,
      chosen,
    )
    const out = model.bands.flatMap(({ items }) => items.filter(({ parts }) => parts.length > 0))
    expect(out.length).toBeGreaterThan(0)
    for (const { initiative } of out) expect(words).toContain(initiative.shortTitle ?? initiative.title.nl)
  })
})
