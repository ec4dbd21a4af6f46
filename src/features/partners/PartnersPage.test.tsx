import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type InitialEntry, MemoryRouter, useLocation, useNavigate } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataset, initiative, partner, region, seat } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { RegisterContext } from '../../register/RegisterContext.tsx'
import { PartnersPage } from './PartnersPage.tsx'

const register = {
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    region(),
    region({ code: 'GM0363', name: 'Amsterdam', parents: ['NL01'] }),
  ],
  partners: [
    partner({ id: 'gem-maastricht', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
    partner({ id: 'groep', name: 'Zestien', type: 'municipality', members: ['GM0935'] }),
    partner({ id: 'gemeenten-nl', name: 'Gemeenten', type: 'municipality', regions: ['NL01'] }),
    partner({ id: 'ggd', name: 'GGD Zuid' }),
    partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }),
    partner({ id: 'elders', name: 'Elders', type: 'ngo', regions: ['GM0363'] }),
    partner({ id: 'los', name: 'Los', type: 'ngo' }),
  ],
  initiatives: [
    initiative({
      id: 'samen',
      title: { nl: 'Samen', en: 'Together' },
      tier: 'local',
      partners: [
        seat('cz', 'funder'),
        seat('gem-maastricht', 'lead', 'funder'),
        { ...seat('ggd', 'partner'), provenance: { status: 'unsure', note: 'Een bron spreekt dit tegen.' } },
      ],
    }),
    initiative({
      id: 'breuk',
      title: { nl: 'Breuk', en: 'Break' },
      partners: [seat('groep', 'commissioner'), seat('ggd', 'implementer')],
    }),
    initiative({
      id: 'akkoord',
      title: { nl: 'Akkoord', en: 'Agreement' },
      tier: 'national',
      area: ['NL01'],
      partners: [
        { ...seat('gemeenten-nl', 'implementer'), provenance: { status: 'known' } },
        seat('elders', 'supporter'),
      ],
    }),
    initiative({
      id: 'daar',
      title: { nl: 'Daar', en: 'There' },
      area: ['GM0363'],
      partners: [seat('elders', 'lead'), seat('cz', 'funder')],
    }),
    initiative({ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, partners: [] }),
  ],
}
/** Where the history stands, and the way back in it. */
function Browser() {
  const { pathname, state } = useLocation()
  const go = useNavigate()
  return (
    <>
      <output aria-label="Plaats">{`${pathname} ${JSON.stringify(state)}`}</output>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
    </>
  )
}

const open = (query = '', language: 'nl' | 'en' = 'nl', more = {}) =>
  renderPage(<PartnersPage />, { register: { ...register, ...more }, at: `/partners${query}`, language })
/** A chip says its kind first. */
const chip = (name: string) => ({ name: new RegExp(`^partner: ?${name}$`) })
const rowOf = (name: string) => screen.getByRole('link', chip(name)).closest('li')

describe('the list of partners', () => {
  it('counts what a partner does here, of how much, and through a group; absence in words', () => {
    open()
    expect(
      screen.getByText(/^7 organisaties; van 6 staat in dit register dat ze in Maastricht/),
    ).toBeVisible()
    expect(screen.getByText('6 van 6 partners')).toBeVisible()
    expect(rowOf('CZ')).toHaveTextContent('1 van 2 initiatieven')
    expect(rowOf('Gemeente Maastricht')).toHaveTextContent('1 initiatief, nog 1 via een groep')
    expect(rowOf('Los')).toHaveTextContent('geen initiatief in dit register')
    expect(screen.queryByRole('link', chip('Elders'))).not.toBeInTheDocument()
  })

  it('keeps role and level together: both of one and the same initiative', () => {
    open('?rol=financier&niveau=landelijk')
    expect(screen.getByText('Niets past bij deze filters samen.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /als CSV$/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Zonder “Rol”: 1 partner' })).toBeVisible()
    expect(
      screen.getByRole('button', { name: 'Zonder “Niveau van het initiatief”: 2 partners' }),
    ).toBeVisible()
  })

  it('names the reach among what can be loosened', async () => {
    open('?naam=elders')
    await userEvent.click(screen.getByRole('button', { name: 'Zonder “In Maastricht”: 1 partner' }))
    expect(screen.getByRole('link', chip('Elders'))).toBeVisible()
  })

  it('names a value that no longer exists and keeps the rest', () => {
    open('?rol=baas&soort=ggd')
    expect(screen.getByText(/“rol=baas” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText('1 van 6 partners')).toBeVisible()
  })
})

describe('the matrix of partners', () => {
  it('says how many who take part in what it shows are left out, and why', () => {
    const said = '1 partner van deze initiatieven werkt volgens dit register elders en staat hier niet'
    const { unmount } = open('?weergave=matrix')
    expect(screen.getByText(new RegExp(said))).toBeVisible()
    unmount()
    open('?weergave=matrix&bereik=overal')
    expect(screen.queryByText(/volgens dit register elders/)).not.toBeInTheDocument()
  })

  it('is a list per partner where there is no room', () => {
    open('?weergave=matrix')
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    const here = rowOf('Gemeente Maastricht')
    expect(here).toHaveTextContent('trekker en financier')
    expect(here).toHaveTextContent('opdrachtgever, als lid van Zestien')
  })

  describe('where there is room', () => {
    beforeEach(() => {
      vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
        Object.assign(new EventTarget(), {
          media,
          matches: true,
          onchange: null,
          addListener: () => undefined,
          removeListener: () => undefined,
        }),
      )
    })
    afterEach(() => {
      vi.restoreAllMocks()
    })

    it('says of each cell who is what in which initiative, and how sure that is', () => {
      open('?weergave=matrix')
      const cells = within(screen.getByRole('grid')).getAllByRole('button')
      expect(cells.map((cell) => cell.getAttribute('aria-label') ?? '').toSorted()).toEqual([
        'CZ in Samen: financier; gelezen in een bron',
        'GGD Zuid in Breuk: uitvoerder; gelezen in een bron',
        'GGD Zuid in Samen: partner; onzeker',
        'Gemeente Maastricht in Breuk: opdrachtgever, als lid van Zestien; gelezen in een bron',
        'Gemeente Maastricht in Samen: trekker en financier; gelezen in een bron',
        'Gemeenten in Akkoord: uitvoerder; niet nagelezen',
        'Zestien in Breuk: opdrachtgever; gelezen in een bron',
      ])
      expect(cells.map((cell) => cell.textContent).toSorted()).toEqual(
        ['(O)', 'F', 'O', 'P?', 'TF', 'U', 'U°'].toSorted(),
      )
    })

    it('has its own letters in English', () => {
      open('?weergave=matrix', 'en')
      expect(
        screen.getByRole('button', { name: /^Gemeente Maastricht in Together: lead and funder/ }),
      ).toHaveTextContent('LF')
    })

    it('puts rows and columns in the order asked for', () => {
      open('?weergave=matrix&rijen=aantal&kolommen=aantal')
      const grid = screen.getByRole('grid')
      expect(
        within(grid)
          .getAllByRole('rowheader')
          .map((each) => each.textContent),
      ).toEqual(['Gemeente Maastricht', 'GGD Zuid', 'CZ', 'Gemeenten', 'Zestien'])
      expect(
        within(grid)
          .getAllByRole('columnheader')
          .map((each) => each.textContent),
      ).toEqual(['Partner', 'Aantal', 'Breuk', 'Samen', 'Akkoord'])
    })

    it('goes along a head on this page, and leaves it to the browser with a key held down', () => {
      open('?weergave=matrix')
      const head = () => within(screen.getByRole('grid')).getByRole('link', { name: 'GGD Zuid' })
      // `false`: the page has taken the press upon itself.
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
        expect(fireEvent.click(head(), { [key]: true })).toBe(true)
      expect(screen.getByRole('grid')).toBeVisible()
      expect(fireEvent.click(head())).toBe(false)
      expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    })

    it('opens a cell with the claim, its source and the group', async () => {
      // jsdom shows no dialogs of its own.
      Object.assign(HTMLDialogElement.prototype, {
        showModal(this: HTMLDialogElement) {
          this.open = true
        },
        close(this: HTMLDialogElement) {
          this.open = false
        },
      })
      open('?weergave=matrix')
      await userEvent.click(screen.getByRole('button', { name: /^Gemeente Maastricht in Breuk/ }))
      const why = screen.getByRole('dialog', { name: 'Gemeente Maastricht in Breuk' })
      expect(within(why).getByRole('link', chip('Zestien'))).toBeVisible()
      expect(within(why).getAllByRole('link', { name: /Pagina van het programma/ })[0]).toHaveAttribute(
        'href',
        'https://voorbeeld.nl/programma',
      )
    })
  })
})

describe('the coalitions', () => {
  it('name by level who leads first, and the part of my municipality as exactly as it is known', () => {
    open('?weergave=coalities')
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'lokaal',
      'regionaal',
      'landelijk',
    ])
    const coalition = screen.getByRole('heading', { level: 3, name: /Samen/ }).closest('li')
    expect(
      within(coalition ?? document.body)
        .getAllByRole('term')
        .map((each) => each.textContent),
    ).toEqual(['trekker', 'financier', 'partner'])
    expect(coalition).toHaveTextContent('Maastricht: trekker en financier')
    expect(coalition).toHaveTextContent('GGD Zuid onzeker')
    expect(screen.getByText('Maastricht: opdrachtgever, als lid van Zestien')).toBeVisible()
    expect(
      screen.getByText('Maastricht is niet bij naam genoemd, maar valt onder “Gemeenten”: uitvoerder'),
    ).toHaveTextContent('niet nagelezen')
    expect(screen.getByText('Bij 1 initiatief staat in dit register geen partner:')).toBeVisible()
    expect(screen.getByText('4 van 4 initiatieven')).toBeVisible()
  })
})

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)

describe('finding a coalition', () => {
  it('goes by the name of the initiative or of who takes part, as member of a group too', () => {
    open('?weergave=coalities&naam=breuk')
    expect(titles()).toEqual(['initiatief: Breuk'])
    expect(screen.getByText('1 van 4 initiatieven')).toBeVisible()
    cleanup()
    open('?weergave=coalities&naam=maastricht')
    expect(titles()).toEqual(['initiatief: Samen', 'initiatief: Breuk'])
  })

  it('goes by kind, status and level of the initiative', () => {
    const more = {
      initiatives: register.initiatives.map((each) =>
        each.id === 'breuk' ? { ...each, kind: 'network', status: 'finished' } : each,
      ),
    }
    for (const query of ['initiatiefsoort=netwerk', 'status=afgerond', 'niveau=regionaal']) {
      open(`?weergave=coalities&${query}`, 'nl', more)
      expect(titles()).toEqual(['initiatief: Breuk'])
      cleanup()
    }
  })

  it('asks partner and role of one and the same seat', () => {
    open('?weergave=coalities&naam=ggd&rol=uitvoerder')
    expect(titles()).toEqual(['initiatief: Breuk'])
  })

  it('finds an initiative of which the register holds no partner, and says so', () => {
    open('?weergave=coalities&naam=leeg')
    expect(screen.getByText('Bij 1 initiatief staat in dit register geen partner:')).toBeVisible()
    expect(screen.getByText('1 van 4 initiatieven')).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Leeg$/ })).toBeVisible()
    expect(screen.queryByText('Niets past bij deze filters samen.')).not.toBeInTheDocument()
    cleanup()
    open('?weergave=coalities&naam=leeg&rol=trekker')
    expect(screen.getByText('Niets past bij deze filters samen.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zonder “Rol”: 1 initiatief' })).toBeVisible()
  })

  it('finds those without a partner only where they reach, as far as the filters go', () => {
    const far = initiative({
      id: 'ver',
      title: { nl: 'Ver', en: 'Far' },
      area: ['GM0363'],
      partners: [],
    })
    const more = { initiatives: [...register.initiatives, far] }
    open('?weergave=coalities', 'nl', more)
    expect(screen.queryByRole('link', { name: /^initiatief: ?Ver$/ })).not.toBeInTheDocument()
    expect(screen.getByText('4 van 4 initiatieven')).toBeVisible()
    cleanup()
    open('?weergave=coalities&bereik=overal', 'nl', more)
    expect(screen.getByRole('link', { name: /^initiatief: ?Ver$/ })).toBeVisible()
    expect(screen.getByText('6 van 6 initiatieven')).toBeVisible()
  })

  it('opens one alone at an address of its own, and comes back to the same list and the same place', async () => {
    open('?weergave=coalities&naam=maastricht')
    await userEvent.click(screen.getByRole('link', { name: 'Alleen deze: Breuk' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Coalitie: Breuk' })).toBeVisible()
    expect(document.title).toBe('Coalitie: Breuk – Gezond Verband')
    expect(screen.getByRole('heading', { level: 2, name: /^initiatief: ?Breuk$/ })).toHaveFocus()
    expect(screen.queryByRole('link', { name: /Samen/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar de pagina van het initiatief' })).toHaveAttribute(
      'href',
      '/initiatieven/breuk',
    )
    await userEvent.click(screen.getByRole('link', { name: 'Alle coalities' }))
    expect(titles()).toEqual(['initiatief: Samen', 'initiatief: Breuk'])
    expect(screen.getByRole('link', { name: 'Alleen deze: Breuk' })).toHaveFocus()
  })

  describe('with the steps of the history', () => {
    const steps = (...initialEntries: InitialEntry[]) => {
      const index = indexRegister(dataset(register))
      const view = { index, edges: indexEdges(index), municipality: 'GM0935', today: '2026-11-21' }
      render(
        <RegisterContext value={view}>
          <MemoryRouter initialEntries={initialEntries}>
            <PartnersPage />
            <Browser />
          </MemoryRouter>
        </RegisterContext>,
      )
    }
    const place = () => screen.getByRole('status', { name: 'Plaats' }).textContent
    // As the browser's own button: it does not take the focus.
    const goBack = () => fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
    const one = () => screen.getByRole('link', { name: 'Alleen deze: Breuk' })

    it('finds the keyboard again at the way back, once', async () => {
      steps('/partners?weergave=coalities')
      await userEvent.click(one())
      await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
      goBack()
      await waitFor(() => expect(one()).toHaveFocus())
      expect(place()).toBe('/partners null')
    })

    it('is one step: pressing the link adds no other', async () => {
      steps('/taken', '/partners?weergave=coalities')
      await userEvent.click(one())
      goBack()
      goBack()
      await waitFor(() => expect(place()).toBe('/taken null'))
    })

    it('leaves the keyboard where the reader has put it', async () => {
      const elsewhere = document.body.appendChild(document.createElement('button'))
      elsewhere.focus()
      steps({
        pathname: '/partners',
        search: '?weergave=coalities',
        state: { coalition: 'breuk' },
      })
      await waitFor(() => expect(place()).toBe('/partners null'))
      expect(elsewhere).toHaveFocus()
      elsewhere.remove()
    })
  })

  it('starts at the top of the page for who comes by the address', () => {
    open('?weergave=coalities&initiatief=breuk')
    expect(screen.getByRole('heading', { level: 2, name: /^initiatief: ?Breuk$/ })).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  it('is done with as soon as another view is chosen', async () => {
    open('?weergave=coalities&initiatief=breuk')
    await userEvent.click(screen.getByRole('radio', { name: 'Lijst' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'Coalities' }))
    expect(titles()).toHaveLength(3)
  })

  it('comes from a link whatever the reach, and says when there is no partner', () => {
    open('?weergave=coalities&initiatief=daar')
    expect(screen.getByRole('heading', { level: 2, name: /^initiatief: ?Daar$/ })).toBeVisible()
    expect(screen.getByText('In dit register staat hier geen rol van Maastricht.')).toBeVisible()
    cleanup()
    open('?weergave=coalities&initiatief=leeg')
    expect(screen.getByText('In dit register staat bij dit initiatief geen partner.')).toBeVisible()
  })

  it('names an initiative that does not exist, and shows all', () => {
    open('?weergave=coalities&initiatief=weg')
    expect(screen.getByText(/“initiatief=weg” in het adres is onbekend/)).toBeVisible()
    expect(titles()).toHaveLength(3)
  })
})

describe('with whom', () => {
  it('starts from my municipality and says whom it meets in what, the most first', () => {
    open('?weergave=samen')
    expect(screen.getByRole('heading', { name: 'Met wie werkt Gemeente Maastricht samen?' })).toBeVisible()
    const rows = screen.getAllByRole('link', { name: /^Waarin ontmoeten Gemeente Maastricht en/ })
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Waarin ontmoeten Gemeente Maastricht en GGD Zuid elkaar?',
      'Waarin ontmoeten Gemeente Maastricht en CZ elkaar?',
    ])
    expect(rowOf('GGD Zuid')).toHaveTextContent('2 initiatieven')
    expect(rowOf('GGD Zuid')).toHaveTextContent('Samen onzeker')
    expect(screen.getByText('Aan Breuk doet Gemeente Maastricht mee als lid van Zestien.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gemeenten' })).toHaveAttribute(
      'href',
      '/partners?weergave=samen&partner=gemeenten-nl',
    )
  })

  it('lets the GGD stand in for a municipality that is no partner, and says so', () => {
    open('?weergave=samen', 'nl', {
      partners: register.partners.filter(({ id }) => id !== 'gem-maastricht'),
    })
    expect(screen.getByRole('heading', { name: 'Met wie werkt GGD Zuid samen?' })).toBeVisible()
    expect(
      screen.getByText('In dit register staat Maastricht niet zelf als partner; u ziet GGD Zuid.'),
    ).toBeVisible()
  })

  it('tells who is left out because of where they work', async () => {
    open('?weergave=samen&partner=cz')
    expect(
      screen.getByText('Van nog 1 partner staat in dit register niet dat die in Maastricht werkt.'),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Hele register tonen' }))
    expect(screen.getByRole('link', chip('Elders'))).toBeVisible()
  })

  it('says of two in what they meet, with both roles and their sources', () => {
    open('?weergave=samen&met=ggd')
    expect(
      screen.getByRole('heading', { name: 'Waarin ontmoeten Gemeente Maastricht en GGD Zuid elkaar?' }),
    ).toBeVisible()
    expect(screen.getByText('In 2 initiatieven.')).toBeVisible()
    const meeting = screen.getByRole('heading', { level: 3, name: /Samen/ }).closest('li')
    expect(meeting).toHaveTextContent('Gemeente Maastrichttrekker en financier')
    expect(meeting).toHaveTextContent('GGD Zuidpartner onzeker Een bron spreekt dit tegen.')
    expect(screen.getByRole('region', { name: 'Bronnen' })).toBeVisible()
  })

  it('says of two where one is only meant by a collective name, and how sure that is', () => {
    open('?weergave=samen&met=elders')
    expect(screen.getByText('In dit register staat geen initiatief waarin beide meedoen.')).toBeVisible()
    expect(
      screen.getByRole('link', {
        name: 'In 1 initiatief valt een van de twee, of beide, onder een verzamelnaam.',
      }),
    ).toHaveAttribute('href', '#verzamelnaam')
    const byName = screen.getByRole('region', { name: 'Onder een verzamelnaam' })
    expect(byName).toHaveTextContent(
      'Valt een partner onder een verzamelnaam, dan noemt de bron bij dit initiatief die partner niet bij naam.',
    )
    const meeting = within(byName).getByRole('listitem')
    expect(meeting).toHaveTextContent(
      /Gemeente Maastrichtuitvoerder niet nagelezen.*niet bij naam genoemd; valt onder “Gemeenten”/,
    )
    expect(meeting).toHaveTextContent('Eldersondersteuner')
    cleanup()
    open('?weergave=samen&met=ggd')
    expect(screen.queryByRole('region', { name: 'Onder een verzamelnaam' })).not.toBeInTheDocument()
  })

  it('says plainly that two meet in nothing', () => {
    open('?weergave=samen&partner=los&met=cz')
    expect(screen.getByText('In dit register staat geen initiatief waarin beide meedoen.')).toBeVisible()
    open('?weergave=samen&partner=los')
    expect(
      screen.getByText('In dit register staat geen initiatief waarin Los een andere partner ontmoet.'),
    ).toBeVisible()
  })

  it('does not ask in what a partner meets itself', () => {
    open('?weergave=samen&partner=cz&met=cz')
    expect(screen.getByText(/“met=cz” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Met wie werkt CZ samen?' })).toBeVisible()
  })

  it('names a partner that does not exist and keeps the question', () => {
    open('?weergave=samen&partner=weg&met=cz')
    expect(screen.getByText(/“partner=weg” in het adres is onbekend/)).toBeVisible()
    expect(
      screen.getByRole('heading', { name: 'Waarin ontmoeten Gemeente Maastricht en CZ elkaar?' }),
    ).toBeVisible()
  })
})
