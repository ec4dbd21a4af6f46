import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataset, goal, initiative, link, partner, region, seat } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { SlideText } from '../../slides/picture/SlideText.tsx'
import { PartnersPage } from './PartnersPage.tsx'
import { partnersSlides, partnerSlides } from './slides.ts'

const register = {
  regions: [region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }), region()],
  partners: [
    partner({ id: 'gem', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
    partner({ id: 'gemeenten-nl', name: 'Gemeenten', type: 'municipality', regions: ['NL01'] }),
    partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }),
  ],
  goals: [goal({ id: 'leefstijl', title: { nl: 'Leefstijl', en: 'Lifestyle' } })],
  links: [link({ id: 'a-b', kind: 'initiative-goal', from: 'samen', to: 'leefstijl' })],
  initiatives: [
    initiative({
      id: 'samen',
      title: { nl: 'Samen sterk', en: 'Strong together' },
      tier: 'local',
      partners: [seat('cz', 'funder'), seat('gem', 'lead', 'commissioner')],
    }),
    initiative({
      id: 'akkoord',
      title: { nl: 'Het akkoord', en: 'The agreement' },
      tier: 'national',
      area: ['NL01'],
      partners: [{ ...seat('gemeenten-nl', 'implementer'), provenance: { status: 'known' as const } }],
    }),
    initiative({ id: 'stil', title: { nl: 'Stil plan', en: 'Quiet plan' }, tier: 'national', partners: [] }),
  ],
}
const index = indexRegister(dataset(register))
const slideOf = async (address: string, language: 'nl' | 'en' = 'nl') => {
  const { contents, missing } = await madeOf(partnersSlides, address, index, { language })
  return { contents, missing, said: contents.flatMap(saidBy), kind: contents[0]?.body.kind }
}

/** Its code is fetched when it is asked for; on a busy machine that takes longer than a test waits. */
beforeAll(() => import('./DiagramView.tsx'))

describe('the diagram on a slide', () => {
  it('is about my municipality: what the page finds, with every role and what is not simply read', async () => {
    const { said, kind } = await slideOf('/partners?weergave=diagram')
    renderPage(<PartnersPage />, { register, route: '/partners', at: '/partners?weergave=diagram' })
    const finding = await screen.findByText(/^Maastricht doet mee in/)
    expect(kind).toBe('diagram')
    const [sentence = ''] = (finding.textContent ?? '').split('. ')
    expect(said.slice(0, 2)).toEqual([
      sentence,
      '1 onder een verzamelnaam · initiatieven die Maastricht bereiken',
    ])
    expect(said).toContain('Samen sterk: trekker en opdrachtgever · loopt')
    expect(said).toContain('Het akkoord: uitvoerder, onder de naam “Gemeenten” (niet nagelezen) · loopt')
    expect(said.join('\n')).not.toContain('Stil plan')
    // As the title counts: a collective name is no name.
    expect(said).toContain('Landelijk: 0 van 2, 1 onder een verzamelnaam')
  })

  it('ties what is not simply read with dashes', async () => {
    const { contents } = await slideOf('/partners?weergave=diagram')
    const [body] = contents.map((each) => each.body)
    const links = body?.kind === 'diagram' ? body.diagram.links : []
    expect(links.map(({ to, stroke }) => [to, stroke.dash === true])).toEqual([
      ['samen', false],
      ['akkoord', true],
    ])
  })

  it('is about a goal, with who takes part beside each initiative', async () => {
    const { said } = await slideOf('/partners?weergave=diagram&bereik=overal&doel=leefstijl')
    expect(said[0]).toBe('Aan het doel “Leefstijl” is 1 initiatief gekoppeld')
    expect(said).toContain('Gemeente Maastricht (trekker en opdrachtgever); CZ (financier)')
  })

  it('is about one initiative, by role; Dutch names on an English slide are marked', async () => {
    const { contents, said } = await slideOf('/partners?weergave=diagram&initiatief=samen', 'en')
    expect(said.slice(0, 2)).toEqual(['2 partners take part in Strong together', 'level: local'])
    const [body] = contents.map((each) => each.body)
    const boxes = body?.kind === 'diagram' ? body.diagram.boxes : []
    const cz = boxes.find(({ id }) => id === 'cz')?.words
    expect(cz).toEqual([{ text: 'CZ', strong: true, language: 'nl' }])
  })

  it('names what of its address is gone, and shows the rest', async () => {
    const { missing, contents } = await slideOf(
      '/partners?weergave=diagram&partner=weg&doel=leefstijl&soort=x',
    )
    expect(missing).toEqual([
      '“soort=x” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
      '“partner=weg” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ])
    expect(contents).toHaveLength(1)
  })
})

describe('the other views on a slide', () => {
  it('list: the partners of the page, each with what it does', async () => {
    const { said } = await slideOf('/partners?weergave=lijst')
    renderPage(<PartnersPage />, { register, route: '/partners', at: '/partners?weergave=lijst' })
    const names = within(screen.getByRole('region', { name: 'zorgverzekeraar' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    expect(names).toEqual(['partner: CZ'])
    expect(said).toContain('3 partners')
    expect(screen.getByText('3 van 3 partners')).toBeInTheDocument()
    expect(said).toContain('CZ | Samen sterk: financier')
    expect(said).toContain('Gemeente Maastricht | Samen sterk: trekker en opdrachtgever')
    expect(said).toContain('Gemeenten | Het akkoord: uitvoerder (niet nagelezen)')
  })

  it('matrix: a mark per role, and what the marks mean', async () => {
    const { contents, said } = await slideOf('/partners?weergave=matrix')
    expect(said.slice(0, 6)).toEqual([
      'Wie werkt waaraan in Maastricht',
      '3 partners · 2 initiatieven · T trekker, O opdrachtgever, F financier, U uitvoerder, ° niet nagelezen',
      'Partner | Samen sterk | Het akkoord',
      'Gemeente Maastricht | TO | ',
      'Gemeenten |  | U°',
      'CZ | F | ',
    ])
    expect(contents).toHaveLength(1)
  })

  it('matrix: in words each cell says the roles and what is not simply read, in no letters', async () => {
    const { contents } = await slideOf('/partners?weergave=matrix')
    const [content] = contents
    if (content === undefined) throw new Error('no slide')
    render(<SlideText content={content} />)
    const rowOf = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(rowOf('Gemeente Maastricht')).toEqual(['trekker en opdrachtgever', ''])
    expect(rowOf('Gemeenten')).toEqual(['', 'uitvoerder (niet nagelezen)'])
  })

  it('matrix: a partner and an initiative without each other keep their order, and in brackets is who sits there for a group', async () => {
    const zestien = partner({ id: 'zestien', name: 'Zestien gemeenten', members: ['gem'] })
    const joint = initiative({ id: 'breuk', area: ['NL01'], partners: [seat('zestien', 'lead')] })
    const grouped = indexRegister(
      dataset({ ...register, partners: [...register.partners, zestien], initiatives: [joint] }),
    )
    const made = await madeOf(partnersSlides, '/partners?weergave=matrix', grouped)
    const words = made.contents.flatMap(saidBy)
    expect(words[1]).toContain('T trekker, ( ) via een groep')
    expect(words).toContain('Gemeente Maastricht | (T)')
  })

  it('coalitions: those without a partner say so', async () => {
    const { said } = await slideOf('/partners?weergave=coalities')
    expect(said).toContain('Stil plan | landelijk | in dit register geen partner')
    expect(said).toContain(
      'Samen sterk | lokaal | Gemeente Maastricht: trekker en opdrachtgever; CZ: financier',
    )
  })

  it('one coalition: a line per partner, and what my municipality is', async () => {
    const { said } = await slideOf('/partners?weergave=coalities&initiatief=samen')
    expect(said.slice(0, 2)).toEqual([
      'In Samen sterk doen 2 partners mee',
      'lokaal · loopt · Maastricht: trekker en opdrachtgever',
    ])
    expect(said).toContain('CZ | financier')
  })

  it('two partners: both roles', async () => {
    const { said } = await slideOf('/partners?weergave=samen&partner=cz&met=gem')
    expect(said[0]).toBe('CZ en Gemeente Maastricht ontmoeten elkaar in 1 initiatief')
    expect(said).toContain('Samen sterk | financier | trekker en opdrachtgever')
  })

  it('one partner: what it takes part in itself, and what through a group alone', async () => {
    const zestien = partner({ id: 'zestien', name: 'Zestien gemeenten', members: ['gem'] })
    const joint = initiative({ id: 'breuk', area: ['NL01'], partners: [seat('zestien', 'lead')] })
    const saidOf = async (initiatives: typeof register.initiatives, id: string) => {
      const grouped = indexRegister(
        dataset({ ...register, partners: [...register.partners, zestien], initiatives }),
      )
      return (await madeOf(partnerSlides, `/partners/${id}`, grouped)).contents.flatMap(saidBy)
    }
    const both = await saidOf([...register.initiatives, joint], 'gem')
    expect(both[0]).toBe('Gemeente Maastricht doet zelf mee aan 1 initiatief')
    expect(both[1]).toContain('nog 1 via een groep')
    const alone = await saidOf([joint], 'gem')
    expect(alone[0]).toBe('Gemeente Maastricht doet via een groep mee aan 1 initiatief')
    expect(alone[1]).not.toContain('nog 1')
    expect((await saidOf([], 'gem'))[0]).toBe(
      'In dit register staat geen initiatief waaraan Gemeente Maastricht zelf meedoet',
    )
  })

  it('one partner, and one that is gone', async () => {
    const { contents } = await madeOf(partnerSlides, '/partners/cz', index)
    expect(contents.flatMap(saidBy)).toContain('Samen sterk | lokaal | loopt | financier')
    expect(await madeOf(partnerSlides, '/partners/weg', index)).toEqual({
      contents: [],
      missing: ['In dit register staat geen partner met de aanduiding weg.'],
    })
  })
})
