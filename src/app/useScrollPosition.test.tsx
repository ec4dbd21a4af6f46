import { act, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { Link, useNavigate } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppRouter } from './AppRouter.tsx'
import { pages } from './pages.ts'

/** jsdom lays nothing out: a page that is as long as the test says, and tells when it grows. */
const page = { length: 1000, grow: () => undefined as void }

function growTo(length: number) {
  page.length = length
  act(() => page.grow())
}

class Growth {
  constructor(grow: () => void) {
    page.grow = grow
  }
  observe() {}
  disconnect() {
    page.grow = () => undefined
  }
}

/** As a reader does: with a scroll event after it. */
function scroll(to: number) {
  window.scrollTo(0, to)
  fireEvent.scroll(window)
}

function Links() {
  const go = useNavigate()
  return (
    <>
      <Link to="/elders">elders</Link>
      <Link to="?filter" replace preventScrollReset>
        filter
      </Link>
      <Link to="?keuze" preventScrollReset>
        keuze
      </Link>
      <Link to="?keuze#deel" preventScrollReset>
        keuze bij deel
      </Link>
      <Link to="?andere">andere</Link>
      <Link to="/elders#deel">deel</Link>
      <Link to="/aandacht">laat</Link>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
    </>
  )
}

const open = () =>
  render(
    <StrictMode>
      <AppRouter>
        <Links />
      </AppRouter>
    </StrictMode>,
  )
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('link', { name })))
const goBack = async () => {
  const popped = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
  await act(() => popped)
}

describe('where one stands on the page', () => {
  beforeEach(() => {
    page.length = 1000
    sessionStorage.clear()
    window.history.pushState(null, '', '/hier')
    let y = 0
    vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y)
    vi.spyOn(window, 'scrollTo').mockImplementation((...[, to]: unknown[]) => {
      y = Math.min(Number(to), page.length)
    })
    vi.stubGlobal('ResizeObserver', Growth)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is the top of another page, and where one stood of the one that one goes back to', async () => {
    open()
    scroll(700)
    await press('elders')
    expect(window.scrollY).toBe(0)
    await goBack()
    expect(window.scrollY).toBe(700)
  })

  it('stays the same with a change of the view, which keeps its place in the history too', async () => {
    open()
    scroll(700)
    await press('filter')
    expect(window.scrollY).toBe(700)
    await press('keuze')
    expect(window.scrollY).toBe(700)
    scroll(200)
    await goBack()
    expect(window.scrollY).toBe(700)
    await press('andere')
    expect(window.scrollY).toBe(0)
  })

  it('is come back to as soon as the page is long enough', async () => {
    open()
    scroll(700)
    await press('elders')
    page.length = 300
    await goBack()
    growTo(500)
    expect(window.scrollY).toBe(500)
    growTo(1500)
    expect(window.scrollY).toBe(700)
    scroll(100)
    growTo(2000)
    expect(window.scrollY).toBe(100)
  })

  it('is left to the reader who does not wait', async () => {
    open()
    scroll(700)
    await press('elders')
    page.length = 300
    await goBack()
    fireEvent.wheel(window)
    scroll(50)
    growTo(1500)
    expect(window.scrollY).toBe(50)
  })

  it('is kept of the page on screen while another is on its way', async () => {
    let keep: (page: () => null) => void = () => undefined
    vi.spyOn(pages, '/aandacht').mockReturnValue(new Promise((resolve) => (keep = resolve)))
    open()
    scroll(700)
    await press('laat')
    scroll(400)
    await act(async () => keep(() => null))
    expect(window.scrollY).toBe(0)
    await goBack()
    expect(window.scrollY).toBe(400)
  })

  it('is still on its way after a change of the view', async () => {
    open()
    scroll(700)
    await press('elders')
    page.length = 300
    await goBack()
    await press('filter')
    growTo(1500)
    expect(window.scrollY).toBe(700)
  })

  it('is the top of another view, also when one scrolls before it is drawn', async () => {
    open()
    await act(async () => {
      fireEvent.click(screen.getByRole('link', { name: 'andere' }))
      scroll(300)
    })
    expect(window.scrollY).toBe(0)
  })

  it('of the step gone back to is not that of the one on screen until it is drawn', async () => {
    open()
    scroll(700)
    await press('andere')
    scroll(200)
    await act(async () => {
      const popped = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
      fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
      await popped
      scroll(50)
    })
    expect(window.scrollY).toBe(700)
  })

  it('is not left to the browser, which would go there too early', () => {
    window.history.scrollRestoration = 'auto'
    open()
    expect(window.history.scrollRestoration).toBe('manual')
  })

  it('is an anchor as soon as it is there', async () => {
    const seen = vi.fn<() => void>()
    open()
    scroll(700)
    await press('deel')
    expect(window.scrollY).toBe(0)
    const part = document.body.appendChild(document.createElement('p'))
    part.id = 'deel'
    part.scrollIntoView = seen
    growTo(1500)
    expect(seen).toHaveBeenCalledOnce()
    part.remove()
  })

  it('stays the same with a change of the view at an address with an anchor', async () => {
    const seen = vi.fn<() => void>()
    const part = document.body.appendChild(document.createElement('p'))
    part.id = 'deel'
    part.scrollIntoView = seen
    open()
    await press('deel')
    expect(seen).toHaveBeenCalledOnce()
    scroll(700)
    await press('keuze bij deel')
    expect(window.location.hash).toBe('#deel')
    expect(window.scrollY).toBe(700)
    expect(seen).toHaveBeenCalledOnce()
    part.remove()
  })

  it('is found again when the page is loaded again, and not when it is opened anew', async () => {
    const { unmount } = open()
    scroll(700)
    fireEvent(window, new Event('pagehide'))
    unmount()
    window.scrollTo(0, 0)
    open().unmount()
    expect(window.scrollY).toBe(700)
    window.history.pushState(null, '', '/hier')
    open()
    expect(window.scrollY).toBe(0)
  })
})
