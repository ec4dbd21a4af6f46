import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  frame,
  goal,
  indicator,
  initiative,
  link,
  observation,
  policyDocument,
  region,
} from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Observation, Register } from '../../domain/register/things.ts'
import { usePreferences } from '../../state/preferences.ts'
import { GoalsPage } from './GoalsPage.tsx'

beforeEach(() => usePreferences.setState({ views: {} }))
afterEach(() => {
  vi.unstubAllGlobals()
})

function open(
  register: Partial<Register>,
  at = '/doelen',
  figures: Observation[] | 'unreachable' = [],
  language: 'nl' | 'en' = 'nl',
) {
  vi.stubGlobal('fetch', () =>
    figures === 'unreachable'
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(Response.json({ items: figures, total: figures.length, page: 1, size: 500 })),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <GoalsPage />
    </QueryClientProvider>,
    { register, at, language },
  )
}

const target = {
  form: 'at-most' as const,
  value: 38,
  unit: 'percent' as const,
  year: { on: '2040' },
  indicator: 'overgewicht',
}
const titled = (title: string) => ({ title: { nl: title, en: title } })
const theme = goal({ id: 'thema', type: 'theme', ...titled('Leefstijl') })
const youth = goal({
  id: 'jeugd',
  type: 'target',
  parent: 'thema',
  target,
  lifeStages: ['12-18', '18-27'],
  ...titled('Minder overgewicht'),
})
const goals = [theme, youth]
const links = [
  link({ id: 'a', kind: 'goal-indicator', from: 'thema', to: 'overgewicht' }),
  link({ id: 'b', kind: 'goal-indicator', from: 'thema', to: 'rokers' }),
]
const indicators = [indicator(), indicator({ id: 'rokers', tables: [], ...titled('Rokers') })]
const register = { goals, links, indicators }
const here = observation({ cell: { state: 'value', value: 57.8 } })
const country = observation({ region: 'NL01', cell: { state: 'value', value: 50.1 } })

const lineOf = (name: string) => {
  const line = screen.getByRole('link', { name: new RegExp(`^doel: ?${name}$`) }).closest('li')
  if (line === null) throw new Error(`${name} stands in no list`)
  return within(line)
}

describe('the goals by frame', () => {
  it('stand folded away, with how many there are', () => {
    open(register)
    expect(screen.getByRole('heading', { name: 'Kader' }).closest('summary')).toHaveTextContent(
      '2 doelen · 1 streefwaarde',
    )
    expect(screen.queryByRole('link', { name: /Leefstijl/ })).toBeNull()
    expect(screen.getByText('2 van 2 doelen')).toBeVisible()
  })

  it('open what a filter leaves: target, baseline and figures with what belongs to them', async () => {
    open(register, '/doelen?levensfase=12-18', [here, country])
    const line = lineOf('Minder overgewicht')
    expect(line.getByText('hoogstens 38 % in 2040')).toBeVisible()
    expect(line.getByText('nulmeting').closest('div')).toHaveTextContent('niet in dit register')
    const measured = line.getByRole('link', { name: /^indicator: ?Overgewicht$/ }).closest('li')
    expect(await line.findByText('57,8 %')).toBeVisible()
    expect(measured).toHaveTextContent(
      /Maastricht 57,8\s% ?Nederland 50,1\s% ?2020 \(6 jaar oud\) · leeftijd 18\+ · tabel 50090NED, 2022 · niet te toetsen/,
    )
  })

  it('say of a figure that it is of others than the goal, and nothing where that is not known', async () => {
    open(register, '/doelen?kader=kader', [here, country])
    expect(await lineOf('Minder overgewicht').findByText(/^het cijfer gaat over/)).toHaveTextContent(
      'het cijfer gaat over mensen van 18 jaar en ouder; het doel over mensen van 12 tot 27 jaar',
    )
    expect(screen.getAllByText(/^het cijfer gaat over/)).toHaveLength(1)
  })

  it('say that the date of a target has passed, and what cannot be seen only once it has been looked up', async () => {
    const late = {
      ...register,
      goals: [goal({ target: { ...target, year: { on: '2025', part: 'late' } } })],
    }
    const row = () => screen.getByText(/eind 2025/).closest('dd')
    open(late, '/doelen?kader=kader', [here])
    expect(row()).toHaveTextContent(/^hoogstens 38 % eind 2025 · de datum is voorbij$/)
    await screen.findByText('57,8 %')
    expect(row()).toHaveTextContent(
      /· de datum is voorbij; of de streefwaarde is gehaald, staat niet in dit register$/,
    )
    cleanup()
    open(late, '/doelen?kader=kader', [{ ...here, period: '2025' }])
    await screen.findByText('57,8 %')
    expect(row()).toHaveTextContent(/^hoogstens 38 % eind 2025 · de datum is voorbij$/)
  })

  it('say that a goal is over, by itself or with its frame', () => {
    const past = { asGiven: 'tot 2024', end: { on: '2024' } }
    const over = [goal({ id: 'eigen', ...titled('Eigen'), validity: past }), goal({ ...titled('Nu') })]
    open({ ...register, goals: over, links: [] }, '/doelen?kader=kader')
    expect(screen.getByRole('link', { name: /Eigen/ }).parentElement).toHaveTextContent('looptijd voorbij')
    expect(screen.getByRole('link', { name: /Nu/ }).parentElement).not.toHaveTextContent('voorbij')
    cleanup()
    const ended = policyDocument({ status: 'expired' })
    open(
      { ...register, goals: over, links: [], policyDocuments: [ended] },
      '/doelen?weergave=levensloop&open=alle-leeftijden',
    )
    expect(screen.getByRole('link', { name: /Eigen/ }).parentElement).toHaveTextContent('looptijd voorbij')
    expect(screen.getByRole('link', { name: /Nu/ }).parentElement).toHaveTextContent('het kader is afgelopen')
  })

  it('mark a goal above it that does not match, and give it no figures', () => {
    open(register, '/doelen?levensfase=12-18')
    const above = screen.getByRole('link', { name: /^doel: ?Leefstijl$/ })
    expect(above.parentElement).toHaveTextContent('bovenliggend doel')
    expect(screen.queryByRole('link', { name: /Rokers/ })).toBeNull()
    expect(screen.getByText('1 van 2 doelen', { selector: '[role=status]' })).toBeVisible()
  })

  it('say how many goals are for all ages, and show those', async () => {
    open(register, '/doelen?levensfase=12-18')
    expect(screen.getByText(/1 doel voor alle leeftijden staat hier niet bij/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Toon die' }))
    expect(lineOf('Leefstijl').getByText(/thema/)).toBeVisible()
  })

  it('say what is not there: no indicator, no figure, no figure here', async () => {
    open({ ...register, goals: [...goals, goal({ id: 'los', ...titled('Los') })] }, '/doelen?kader=kader', [
      country,
    ])
    expect(await lineOf('Minder overgewicht').findByText('geen cijfer')).toBeVisible()
    expect(
      lineOf('Leefstijl')
        .getByRole('link', { name: /Rokers/ })
        .closest('li'),
    ).toHaveTextContent(
      'dit register heeft zelf geen cijfer van Maastricht of Nederland; wat is ingelezen, staat bij de indicator',
    )
    expect(lineOf('Los').getByText(/in dit register staat geen indicator bij dit doel/)).toBeVisible()
  })

  it('tell a figure of the municipality from one of the Netherlands alone', async () => {
    const national = observation({ region: 'NL01' })
    const view = open(register, '/doelen?heeft=cijfer-hier', [national])
    expect(await screen.findByText(/^0 van /)).toBeVisible()
    view.unmount()
    open(register, '/doelen?heeft=cijfer', [national])
    expect(await screen.findByText(/^[1-9]\d* van /)).toBeVisible()
    cleanup()
    open(register, '/doelen?heeft=cijfer-hier', [national, observation()])
    expect(await screen.findByText(/^[1-9]\d* van /)).toBeVisible()
  })

  it('keep the tree when the figures cannot be had, and say so', async () => {
    open(register, '/doelen?heeft=cijfer', 'unreachable')
    expect(await screen.findByRole('alert')).toHaveTextContent('De cijfers zijn nu niet op te halen')
    expect(screen.getByRole('alert')).toHaveTextContent('laat het filter alle doelen met een indicator staan')
    expect(lineOf('Minder overgewicht').getByText('cijfer nu niet op te halen')).toBeVisible()
    // Without a table there is nothing to fetch.
    expect(
      lineOf('Leefstijl')
        .getByRole('link', { name: /Rokers/ })
        .closest('li'),
    ).toHaveTextContent(
      'dit register heeft zelf geen cijfer van Maastricht of Nederland; wat is ingelezen, staat bij de indicator',
    )
  })

  it('put what is elsewhere, and organisations outside municipal policy, last', () => {
    open({
      frames: [frame({ id: 'wemos' }), frame({ id: 'almere', initiative: 'almere' }), frame()],
      initiatives: [initiative(), initiative({ id: 'almere', area: ['GM0034'] })],
      regions: [region(), region({ code: 'GM0034', name: 'Almere', parents: [] })],
      goals: [
        goal({ id: 'a', frame: 'wemos', dutchPolicy: false }),
        goal({ id: 'b', frame: 'almere' }),
        goal(),
      ],
      links: [],
    })
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'In Maastricht en de regio',
      'Niet in Maastricht',
      'Van organisaties buiten het gemeentelijk beleid',
    ])
  })

  it('of a large frame come a windowful first, then all', async () => {
    const many = Array.from({ length: 40 }, (_, place) =>
      goal({ id: `doel-${place}`, ...titled(`Nummer ${place}`) }),
    )
    open({ ...register, goals: many }, '/doelen?kader=kader')
    const shown = () => screen.getAllByRole('link', { name: /^doel: ?Nummer/ }).length
    expect(shown()).toBeGreaterThan(5)
    expect(shown()).toBeLessThan(many.length)
    await waitFor(() => expect(shown()).toBe(many.length))
  })

  it('are all there on paper', () => {
    open(register)
    fireEvent(window, new Event('beforeprint'))
    expect(screen.getByRole('link', { name: /Leefstijl/ })).toBeVisible()
    fireEvent(window, new Event('afterprint'))
    expect(screen.queryByRole('link', { name: /Leefstijl/ })).toBeNull()
  })
})

describe('the goals along a life', () => {
  const course = '/doelen?weergave=levensloop'

  it('stand in each of their stages; those of all ages once', async () => {
    open(register, course, [here])
    const strip = within(screen.getByRole('navigation', { name: 'Levensloop' }))
    expect(strip.getByRole('link', { name: /12 tot 18 jaar/ })).toHaveAttribute('href', '#fase-12-18')
    expect(strip.getByText('Zwangerschap').closest('li')).toHaveTextContent('geen doel')
    expect(screen.getAllByRole('link', { name: /Minder overgewicht/ })).toHaveLength(2)
    expect(screen.getByText('1 doel uit 1 kader')).toBeVisible()
    const [fold] = await screen.findAllByRole('button', {
      name: /^Minder overgewicht: ?1 indicator · 1 met een cijfer$/,
    })
    if (fold === undefined) throw new Error('no fold')
    await userEvent.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('57,8 %')).toBeVisible()
  })

  it('lead from one stage to another when one alone is shown', async () => {
    open(register, `${course}&levensfase=12-18`)
    const strip = within(screen.getByRole('navigation', { name: 'Levensloop' }))
    expect(strip.getByRole('link', { name: /12 tot 18 jaar/ })).toHaveAttribute('aria-current', 'true')
    expect(screen.getAllByRole('link', { name: /Minder overgewicht/ })).toHaveLength(1)
    await userEvent.click(strip.getByRole('link', { name: /18 tot 27 jaar/ }))
    expect(screen.getByRole('combobox', { name: 'Levensfase' })).toHaveValue('18-27')
  })
})

describe('what is open', () => {
  const two = { ...register, frames: [frame(), frame({ id: 'tweede', ...titled('Tweede') })] }
  const withTwo = { ...two, goals: [...goals, goal({ id: 'los', frame: 'tweede', ...titled('Los') })] }
  const isOpen = (name: string) => screen.getByRole('heading', { name }).closest('details')?.open
  const inAddress = () => {
    const { searchParams } = new URL(window.location.href)
    return { open: searchParams.get('open'), dicht: searchParams.get('dicht') }
  }
  const press = async (name: string) => {
    const summary = screen.getByRole('heading', { name }).closest('summary')
    if (summary === null) throw new Error(`${name} does not fold`)
    await userEvent.click(summary)
  }

  beforeEach(() => window.history.replaceState({ idx: 3 }, '', '/doelen'))

  it('comes back with the link, and nothing else opens', () => {
    open(withTwo, '/doelen?open=tweede')
    expect([isOpen('Kader'), isOpen('Tweede')]).toEqual([false, true])
    expect(screen.getByRole('link', { name: /^doel: ?Los$/ })).toBeVisible()
  })

  it('stands in the address, without a step of its own in the history', async () => {
    open(withTwo)
    const steps = window.history.length
    await press('Tweede')
    await waitFor(() => expect(inAddress()).toEqual({ open: 'tweede', dicht: null }))
    await press('Tweede')
    await waitFor(() => expect(inAddress()).toEqual({ open: null, dicht: null }))
    expect(window.history.length).toBe(steps)
    expect(window.history.state).toEqual({ idx: 3 })
  })

  it('names what is closed where all is open, and the other way round', async () => {
    open(withTwo)
    await userEvent.click(screen.getByRole('button', { name: 'Alles openen' }))
    await press('Kader')
    await waitFor(() => expect(inAddress()).toEqual({ open: 'alles', dicht: 'kader' }))
    cleanup()
    open(withTwo, '/doelen?open=alles&dicht=kader')
    expect([isOpen('Kader'), isOpen('Tweede')]).toEqual([false, true])
    cleanup()
    open(withTwo, '/doelen?heeft=geen-indicator&dicht=alles&open=kader')
    expect(isOpen('Tweede')).toBe(false)
  })

  it('is forgotten with another filter, in the address too', async () => {
    window.history.replaceState(null, '', '/doelen?open=tweede')
    open(withTwo, '/doelen?open=tweede')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Levensfase' }), '12 tot 18 jaar')
    await waitFor(() => expect(inAddress()).toEqual({ open: null, dicht: null }))
    expect(isOpen('Kader')).toBe(true)
  })

  it('leaves the address of another page alone', async () => {
    open(withTwo)
    window.history.replaceState(null, '', '/taken')
    await press('Tweede')
    await waitFor(() => expect(isOpen('Tweede')).toBe(true))
    expect(inAddress()).toEqual({ open: null, dicht: null })
  })

  it('is a goal in one of its stages, in the life course', async () => {
    open(withTwo, '/doelen?weergave=levensloop&open=jeugd.18-27', [here])
    const folds = await screen.findAllByRole('button', { name: /^Minder overgewicht:/ })
    expect(folds.map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
    const [first] = folds
    if (first === undefined) throw new Error('no fold')
    await userEvent.click(first)
    expect(inAddress().open).toBe('jeugd.18-27 jeugd.12-18')
  })

  it('that does not exist is named and left out', () => {
    open(withTwo, '/doelen?open=weg tweede kwijt&dicht=ook')
    expect(screen.getByText(/open=weg kwijt/)).toBeVisible()
    expect(screen.getByText(/dicht=ook/)).toBeVisible()
    expect(isOpen('Tweede')).toBe(true)
  })

  it('is of one view: what opens in the other is named', () => {
    open(withTwo, '/doelen?open=jeugd.18-27 tweede')
    expect(screen.getByText(/open=jeugd.18-27/)).toBeVisible()
    cleanup()
    open(withTwo, '/doelen?weergave=levensloop&open=jeugd.18-27 tweede alle-leeftijden')
    expect(screen.getByText(/open=tweede/)).toHaveTextContent(/open=tweede(?! alle)/)
  })
})

describe('a link to the goals', () => {
  it('with a value that does not exist names it and keeps the rest', () => {
    open(register, '/doelen?kader=weg&levensfase=12-18&weergave=kaart&soort=wens')
    for (const unknown of ['kader=weg', 'weergave=kaart', 'soort=wens'])
      expect(screen.getByText(new RegExp(unknown))).toBeVisible()
    expect(lineOf('Minder overgewicht').getByText('hoogstens 38 % in 2040')).toBeVisible()
  })

  it('that leaves nothing says which filter to loosen', async () => {
    open(register, '/doelen?soort=thema&levensfase=12-18')
    await userEvent.click(screen.getByRole('button', { name: 'Zonder “Soort”: 1 doel' }))
    expect(lineOf('Minder overgewicht').getByText('hoogstens 38 % in 2040')).toBeVisible()
  })

  it('in English marks Dutch register text', () => {
    const baseline = { text: 'Van 50%; de bron noemt geen beginjaar.' }
    open(
      { ...register, goals: [goal({ target: { ...target, baseline } })] },
      '/doelen?heeft=streefwaarde',
      [],
      'en',
    )
    expect(screen.getByText(baseline.text)).toHaveAttribute('lang', 'nl')
    expect(screen.getByText(/^at most 38\s?% in 2040$/)).toBeVisible()
  })
})
