import { act, fireEvent, render, screen } from '@testing-library/react'
import { type ComponentType, StrictMode, use } from 'react'
import { Link, useNavigate, useRoutes } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askEarly } from '../features/compare/askEarly.ts'
import { AppRouter, UnderWayContext } from './AppRouter.tsx'
import { pageOf } from './pageOf.tsx'
import { pages } from './pages.ts'

vi.mock('../features/compare/askEarly.ts', () => ({ askEarly: vi.fn<typeof askEarly>() }))
vi.mock('../features/compare/ComparePage.tsx', () => ({ ComparePage: () => <h1>Vergelijken</h1> }))

/** A promise that the test keeps or breaks. */
function promised() {
  let keep: (page: ComponentType) => void = () => undefined
  let fail: () => void = () => undefined
  const promise = new Promise<ComponentType>((resolve, reject) => {
    keep = resolve
    fail = () => reject(new Error('no network'))
  })
  return { promise, keep, fail }
}

const routes = [
  { path: '/', element: <h1>Begin</h1> },
  { path: '/aandacht', Component: pageOf('/aandacht') },
  { path: '/over', Component: pageOf('/over') },
  { path: '/vergelijken', Component: pageOf('/vergelijken') },
  { path: '/over/toegankelijkheid', Component: pageOf('/over/toegankelijkheid') },
  { path: '/over/herkomst', Component: pageOf('/over/herkomst') },
]

const LINKS = [
  '/',
  '/aandacht',
  '/over',
  '/over/herkomst',
  '/vergelijken?indicator=rokers',
  '/Over/Toegankelijkheid',
]

function Pages() {
  const back = useNavigate()
  return (
    <>
      {LINKS.map((to) => (
        <Link key={to} to={to}>
          {to}
        </Link>
      ))}
      <button type="button" onClick={() => void back(-1)}>
        Terug
      </button>
      {use(UnderWayContext) ? <p>bezig</p> : null}
      {useRoutes(routes)}
    </>
  )
}

const open = () =>
  render(
    <StrictMode>
      <AppRouter>
        <Pages />
      </AppRouter>
    </StrictMode>,
  )
const go = (to: string) => fireEvent.click(screen.getByRole('link', { name: to }))
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('going to another page', () => {
  beforeEach(() => {
    window.history.pushState(null, '', '/')
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
    // The overview, whose code is there from the start.
    vi.spyOn(pages, '/').mockResolvedValue(() => null)
  })

  it('keeps the page on screen, and says that another is on its way, until its code is there', async () => {
    const { promise, keep } = promised()
    vi.spyOn(pages, '/aandacht').mockReturnValue(promise)
    open()
    go('/aandacht')
    expect(title()).toBe('Begin')
    expect(screen.getByText('bezig')).toBeVisible()
    expect(window.location.pathname).toBe('/aandacht')
    await act(async () => keep(() => <h1>Aandacht</h1>))
    expect(title()).toBe('Aandacht')
    expect(screen.queryByText('bezig')).not.toBeInTheDocument()
  })

  it('takes nobody back who has gone on in the meantime', async () => {
    const { promise, keep } = promised()
    vi.spyOn(pages, '/over').mockReturnValue(promise)
    open()
    go('/over')
    await act(async () => go('/aandacht'))
    expect(title()).toBe('Aandacht')
    await act(async () => keep(() => <h1>Over</h1>))
    expect(title()).toBe('Aandacht')
  })

  it('says that the code does not come, and asks for it again the next time', async () => {
    const ask = vi.spyOn(pages, '/over/herkomst').mockRejectedValue(new Error('no network'))
    open()
    await act(async () => go('/over/herkomst'))
    expect(title()).toBe('Deze pagina kon niet worden opgehaald')
    ask.mockResolvedValue(() => <h1>Herkomst</h1>)
    await act(async () => go('/over/herkomst'))
    expect(title()).toBe('Herkomst')
  })

  it('asks early for the figures of a comparison that one goes to, by the address that it has by then', async () => {
    open()
    await act(async () => go('/vergelijken?indicator=rokers'))
    expect(await screen.findByRole('heading', { name: 'Vergelijken' })).toBeVisible()
    await vi.waitFor(() => expect(askEarly).toHaveBeenCalledOnce())
    expect(vi.mocked(askEarly).mock.lastCall?.[0]).toMatchObject({
      pathname: '/vergelijken',
      search: '?indicator=rokers',
    })
  })

  it('fetches every page that the router draws, also in capitals', async () => {
    vi.spyOn(pages, '/over/toegankelijkheid').mockResolvedValue(() => <h1>Toegankelijk</h1>)
    open()
    await act(async () => go('/Over/Toegankelijkheid'))
    expect(title()).toBe('Toegankelijk')
  })
})
