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
