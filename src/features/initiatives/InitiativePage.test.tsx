import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { foreignInitiative, indicator, indicatorLink, initiative } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Initiative, Provenance } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { InitiativePage } from './InitiativePage.tsx'

const found: Provenance = { status: 'found', sources: ['bron-site'] }

const open = (parts: Partial<Initiative> = {}, more: { id?: string; language?: Language } = {}) =>
  renderPage(<InitiativePage />, {
    register: { initiatives: [initiative(parts)] },
    route: '/initiatieven/:id',
    at: `/initiatieven/${more.id ?? 'programma'}`,
    ...(more.language === undefined ? {} : { language: more.language }),
  })

const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling

describe('the page of an initiative', () => {
  it('shows a duration without years as such', () => {
    open({ period: { asGiven: '26-month project', duration: 'P26M' } })
    expect(fact('Periode')).toHaveTextContent('26 maanden (jaren niet genoemd)')
    expect(screen.getByText('26-month project')).toHaveAttribute('lang', 'en')
  })

  it('shows what disappointed, with a word for how the source judges it', () => {
    open({
      results: [
        { text: 'Meer water gedronken.', tone: 'favourable', provenance: found },
        { text: 'Bijna geen effect op bewegen.', tone: 'unfavourable', provenance: found },
      ],
    })
    const row = screen.getByText('Bijna geen effect op bewegen.').closest('li')
    expect(row).not.toBeNull()
    expect(row).toHaveTextContent(/^ongunstig/)
    expect(screen.getByRole('heading', { name: /2 uitkomsten/ })).toBeVisible()
  })

  it('offers near matches for an id that does not exist', () => {
    open({}, { id: 'programma-2' })
    expect(screen.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
    expect(screen.getByText(/geen initiatief met de aanduiding programma-2/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ })).toHaveAttribute(
      'href',
      '/initiatieven/programma',
    )
  })

  it('marks the Dutch text of the register on an English page', () => {
    open({ targetGroup: 'Basisschoolleerlingen' }, { language: 'en' })
    expect(screen.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible()
    expect(screen.getByText('Partijen werken samen aan gezond opgroeien.')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('Basisschoolleerlingen')).toHaveAttribute('lang', 'nl')
  })

  it('marks a field that is less sure than its record', () => {
    open({ fieldProvenance: { status: { status: 'unsure', note: 'Afgeleid uit het streefjaar.' } } })
    expect(fact('Status')).toHaveTextContent('loopt onzeker Afgeleid uit het streefjaar.')
  })

  it('leads from a fact to its numbered source', () => {
    open()
    const partner = screen.getByRole('link', { name: /^partner: ?GGD$/ }).closest('li')
    expect(partner).toHaveTextContent('trekker')
    const cite = partner === null ? null : within(partner).getByRole('link', { name: 'bron 1' })
    expect(cite).toHaveAttribute('href', '#bron-1')
    expect(document.getElementById('bron-1')).toHaveTextContent('Pagina van het programma')
  })

  it('says that an international initiative hangs under no Dutch law', () => {
    renderPage(<InitiativePage />, {
      register: { initiatives: [foreignInitiative({ areaNote: 'Oost-Afrika' })], links: [] },
      route: '/initiatieven/:id',
      at: '/initiatieven/programma-afrika',
    })
    expect(screen.getByText(/hangt niet onder een Nederlandse wet/)).toBeVisible()
    expect(screen.getByText('Oost-Afrika')).toBeVisible()
  })

  it('says of a children’s programme that the register holds no figure on these children', () => {
    const sentence = /Over deze kinderen staat bij dit initiatief geen cijfer/
    const children = { initiatives: [initiative({ lifeStages: ['4-12'] })], links: [indicatorLink()] }
    const where = { route: '/initiatieven/:id', at: '/initiatieven/programma' }
    const page = renderPage(<InitiativePage />, {
      register: { ...children, indicators: [indicator({ tables: [] })] },
      ...where,
    })
    expect(screen.getByText(sentence)).toBeVisible()
    page.unmount()
    renderPage(<InitiativePage />, { register: children, ...where })
    expect(screen.queryByText(sentence)).not.toBeInTheDocument()
  })

  it('says direction and evidence of an indicator, and that a link is no cause', () => {
    open()
    const row = screen.getByRole('link', { name: /^indicator: ?Overgewicht$/ }).closest('li')
    expect(row).toHaveTextContent('moet omlaag')
    expect(screen.getByText(/voorstel van de redactie/)).toBeVisible()
    expect(
      screen.getByText('Een koppeling zegt niet dat het initiatief het cijfer heeft veranderd.'),
    ).toBeVisible()
  })
})
