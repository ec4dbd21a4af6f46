import { expect, it } from 'vitest'
import { dataset, initiative, link } from '../../tests/builders/dataset.ts'
import { claimOfCause } from './claim-of-cause.ts'

const inNote = (note: string) =>
  claimOfCause(dataset({ links: [link({ provenance: { status: 'editorial', note } })] }))

it.each([
  'Dankzij het programma daalt het overgewicht.',
  'Het programma leidt bij kinderen tot een lager gewicht.',
  'De daling is veroorzaakt door de aanpak.',
  'Minder roken als gevolg van de campagne.',
])('names a claim of cause in a link: %s', (note) => {
  expect(inNote(note)).toMatchObject([
    { file: 'links.json', thing: 'programma-taak', field: 'provenance.note' },
  ])
})

it.each([
  'Het programma noemt dit cijfer als maat.',
  'De stijging is gemeten; dat de aanpak haar veroorzaakt, is niet aangetoond.',
])('leaves a sentence without such a claim alone: %s', (note) => {
  expect(inNote(note)).toEqual([])
})

it('reads summaries and results too', () => {
  const provenance = { status: 'known' } as const
  const claiming = initiative({
    summary: 'De aanpak leidde tot minder pesten.',
    results: [{ text: 'Dankzij de lunch is het gewicht gedaald.', tone: 'favourable', provenance }],
  })
  expect(claimOfCause(dataset({ initiatives: [claiming] })).map(({ field }) => field)).toEqual([
    'summary',
    'results[0].text',
  ])
})
