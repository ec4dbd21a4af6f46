import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { dataset } from '../../../tests/builders/dataset.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { MadeSlide } from '../../register/slideMaker.ts'
import { makeSlide } from './makeSlide.ts'

const index = indexRegister(dataset())
const CONTENT = {
  title: 'Taken',
  subtitle: '',
  body: { kind: 'cover' },
  source: '',
  age: '',
  description: '',
} as const

/** A slide of a deck for a municipality that the register does not hold, of which its maker makes this. */
const made = (slide: MadeSlide) =>
  makeSlide(
    { of: '/taken' },
    {
      deckMunicipality: 'GM9999',
      makerOf: () => Promise.resolve(() => Promise.resolve(slide)),
      view: { index, edges: indexEdges(index), municipality: 'GM0935', today: '2026-11-22' },
      language: 'nl',
      client: new QueryClient(),
      measure: arial,
      origin: 'https://voorbeeld.nl',
    },
  )

it('says for whom a slide is shown where the municipality of its deck is not there, and nothing of the kind where none is shown', async () => {
  expect(await made({ contents: [CONTENT], missing: ['weg'] })).toMatchObject({
    missing: ['“GM9999” is geen gemeente in dit register; deze dia gaat over Maastricht.', 'weg'],
  })
  expect(await made({ contents: [], missing: ['weg'] })).toEqual({ contents: [], missing: ['weg'] })
})
