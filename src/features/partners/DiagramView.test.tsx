import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useNavigate } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { goal, initiative, link, partner, region, seat } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { PartnersPage } from './PartnersPage.tsx'

beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await import('./DiagramView.tsx')
})
everythingInView()

const register = {
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    region(),
    region({ code: 'GM0363', name: 'Amsterdam', parents: ['NL01'] }),
  ],
  partners: [
    partner({ id: 'gem-maastricht', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
    partner({ id: 'groep', name: 'Zestien', type: 'municipality', members: ['GM0935'] }),
    partner({ id: 'ggd', name: 'GGD Zuid' }),
    partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }),
  ],
  goals: [goal({ id: 'leefstijl', title: { nl: 'Leefstijl', en: 'Lifestyle' } })],
  initiatives: [
    initiative({
      id: 'samen',
      title: { nl: 'Samen', en: 'Together' },
      tier: 'local',
      partners: [
        seat('gem-maastricht', 'lead', 'funder'),
        seat('cz', 'funder'),
        { ...seat('ggd', 'partner'), provenance: { status: 'unsure' } },
      ],
    }),
    initiative({
      id: 'breuk',
      title: { nl: 'Breuk', en: 'Break' },
      partners: [seat('groep', 'commissioner')],
    }),
    initiative({
      id: 'daar',
      title: { nl: 'Daar', en: 'There' },
      area: ['GM0363'],
      partners: [seat('cz', 'funder')],
    }),
    initiative({ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, partners: [] }),
  ],
  links: [
    link({
      id: 'l',
      kind: 'initiative-goal',
      from: 'samen',
      to: 'leefstijl',
      provenance: { status: 'editorial' },
    }),
  ],
}

function Back() {
  const go = useNavigate()
  return (
    <button type="button" onClick={() => void go(-1)}>
      Terug in de geschiedenis
    </button>
  )
}

const open = (more = '', language: 'nl' | 'en' = 'nl') =>
  renderPage(
    <>
      <PartnersPage />
      <Back />
    </>,
    { register, at: `/partners?weergave=diagram${more}`, language },
  )
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

function isWide() {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: true,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )
}

describe('the diagram where there is room', () => {
  beforeEach(() => {
    isWide()
    // jsdom knows the element, but not how to open it.
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true
      },
      close(this: HTMLDialogElement) {
        this.open = false
      },
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('begins with my municipality: every initiative in sight is a box, with the role in words', async () => {
    open()
    expect(await heading('Waaraan doet Maastricht mee?')).toBeVisible()
    const drawing = await screen.findByRole('group', { name: 'Waaraan doet Maastricht mee?' })
    expect(within(drawing).getAllByRole('link')).toHaveLength(3)
    expect(within(drawing).getByRole('link', { name: /^Samen: trekker en financier; / })).toBeInTheDocument()
    expect(
      within(drawing).getByRole('link', { name: /^Breuk: opdrachtgever, als lid van Zestien; / }),
    ).toBeInTheDocument()
    // One stop for Tab; the arrows go on.
    expect(
      within(drawing)
        .getAllByRole('link')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1)
  })

  it('chooses by a press on a box, and Back undoes it', async () => {
    open()
    await heading('Waaraan doet Maastricht mee?')
    await userEvent.click(await screen.findByRole('link', { name: /^Samen: trekker/ }))
    expect(await heading('Wie doet mee in Samen?')).toBeVisible()
    expect(screen.getByText('3 partners in 3 rollen.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'GGD Zuid: partner (onzeker)' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Samen: / })).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: 'CZ: financier' }))
    expect(await heading('Waaraan doet CZ mee?')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Terug in de geschiedenis' }))
    expect(await heading('Wie doet mee in Samen?')).toBeVisible()
  })

  it('finds by typing what it can be about; Enter takes the first', async () => {
    open()
    await heading('Waaraan doet Maastricht mee?')
    await userEvent.click(screen.getByRole('button', { name: 'Kies partner, doel of initiatief' }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Typ een deel van een naam' }), 'leef{Enter}')
    expect(await heading('Wie werkt aan het doel “Leefstijl”?')).toBeVisible()
    expect(screen.getByText('1 initiatief is aan dit doel gekoppeld, met 3 partners.')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Samen: \(koppeling: redactie\)/ })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar Maastricht' }))
    expect(await heading('Waaraan doet Maastricht mee?')).toBeVisible()
  })

  it('says what falls out of sight, and brings it in', async () => {
    open('&partner=cz')
    await heading('Waaraan doet CZ mee?')
    expect(screen.getByText(/Nog 1 initiatief valt buiten wat hier in beeld is/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Alles in beeld brengen' }))
    expect(await screen.findByRole('link', { name: /^Daar: financier; / })).toBeInTheDocument()
  })

  it('names what of an address is unknown or too much, and keeps the rest', async () => {
    open('&partner=niemand&initiatief=samen&doel=leefstijl&vorm=rond')
    expect(await heading('Wie doet mee in Samen?')).toBeVisible()
    expect(screen.getByText(/“partner=niemand” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText(/“vorm=rond” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText(/“doel=leefstijl” wordt overgeslagen/)).toBeVisible()
  })

  it('has the same ties as a list, in English as well', async () => {
    open('&vorm=lijst', 'en')
    await heading('What does Maastricht take part in?')
    expect(
      screen.queryByRole('group', { name: 'What does Maastricht take part in?' }),
    ).not.toBeInTheDocument()
    expect(screen.getByText('lead and funder')).toBeVisible()
    expect(screen.getByText('commissioner, as member of Zestien')).toBeVisible()
  })
})

it('is a list per tier on a phone, and says why', async () => {
  open('&initiatief=samen')
  expect(await heading('Wie doet mee in Samen?')).toBeVisible()
  expect(screen.getByText(/^Op een smal scherm staan de banden als lijst/)).toBeVisible()
  const local = screen.getByRole('region', { name: 'lokaal' })
  expect(within(local).getByText('onzeker')).toBeVisible()
  await userEvent.click(within(local).getByRole('button', { name: 'Waaraan doet CZ mee?' }))
  expect(await heading('Waaraan doet CZ mee?')).toBeVisible()
})
