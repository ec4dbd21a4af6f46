import { describe, expect, it } from 'vitest'
import { readReference } from '../../../server/reference/dataset.ts'
import { dataset } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { type RegisterIndex, indexRegister } from '../../domain/graph/registerIndex.ts'
import { overlap } from '../../slides/box.ts'
import { bodyFits } from '../../slides/fits.ts'
import { lineSlides } from './slides.ts'

const small = indexRegister(dataset())
const diagramOf = async (address: string, index: RegisterIndex = small) => {
  const { contents } = await madeOf(lineSlides, address, index)
  const [content] = contents
  return { content, diagram: content?.body.kind === 'diagram' ? content.body.diagram : undefined }
}

describe('the line on a slide', () => {
  it('goes from task to indicator, each tie said as on the page and dashed where it was not read', async () => {
    const { diagram } = await diagramOf('/verband/taak/wpg-2-2-d')
    expect(diagram?.links.map(({ description, stroke }) => [description, stroke.dash === true])).toEqual([
      ['Gezondheidsbevordering wordt ondersteund door Programma', true],
      ['Programma hoort bij het doel Gezond gewicht', true],
      ['Gezond gewicht wordt gemeten met Overgewicht', true],
    ])
  })

  it('says article, partner and how many ties it does not draw', async () => {
    const { content } = await diagramOf('/verband/taak/wpg-2-2-d')
    const words = content === undefined ? [] : saidBy(content)
    expect(words).toContain('Wpg 2 lid 2 d: Gezondheidsbevordering')
    expect(words).toContain('Programma: GGD')
    expect(words).toContain(
      '1 verband slaat een kolom over en is niet getekend. Streepjes: redactie, onzeker of niet nagelezen.',
    )
  })

  it('is an outline in words where a list is asked for', async () => {
    const { contents } = await madeOf(lineSlides, '/verband/taak/wpg-2-2-d?weergave=lijst', small)
    expect(contents.flatMap(saidBy)).toEqual(
      expect.arrayContaining(['Wet: Wet publieke gezondheid', 'Partner: GGD', 'Indicator: Overgewicht']),
    )
  })

  it('names what is gone, and a kind that is none', async () => {
    expect((await madeOf(lineSlides, '/verband/taak/weg', small)).missing).toEqual([
      'In dit register staat geen taak met de aanduiding weg.',
    ])
    expect((await madeOf(lineSlides, '/verband/ding/weg', small)).missing[0]).toContain('“ding” in het adres')
  })

  it('fits, whatever it is about, and no box touches another', { timeout: 30_000 }, async () => {
    const index = indexRegister(readReference('reference').dataset)
    const { laws, legalTasks, initiatives } = index.register
    for (const address of [
      ...laws.map(({ id }) => `/verband/wet/${id}`),
      ...legalTasks.slice(0, 20).map(({ id }) => `/verband/taak/${id}`),
      ...initiatives.slice(9, 40).map(({ id }) => `/verband/initiatief/${id}`),
    ]) {
      const { content, diagram } = await diagramOf(`${address}?gemeente=GM0935`, index)
      if (content === undefined) throw new Error(address)
      if (diagram === undefined) continue
      expect(bodyFits(content, arial)).toBe(true)
      for (const [place, { box }] of diagram.boxes.entries())
        expect(diagram.boxes.slice(place + 1).filter((other) => overlap(box, other.box))).toEqual([])
    }
  })
})
