import { act, fireEvent, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Outlet, Route, Routes, useLocation } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary.tsx'

function Broken() {
  if (useLocation().search !== '?goed') throw new Error('a mistake of ours')
  return <h1>Goed</h1>
}

function Shell() {
  if (useLocation().search === '?schil') throw new Error('a mistake of ours')
  return (
    <>
      <Link to="/heel">heel</Link>
      <Link to="/stuk">stuk</Link>
      <Link to="/heel?schil">schil</Link>
      <Link to="/stuk?goed">goed</Link>
      <ErrorBoundary>
        <Outlet />
      </ErrorBoundary>
    </>
  )
}

const open = (at: string) =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <ErrorBoundary>
        <Routes>
          <Route element={<Shell />}>
            <Route path="/heel" element={<h1>Heel</h1>} />
            <Route path="/stuk" element={<Broken />} />
          </Route>
        </Routes>
      </ErrorBoundary>
    </MemoryRouter>,
  )
const go = (name: string) => act(async () => fireEvent.click(screen.getByRole('link', { name })))
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('a mistake in what is drawn', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })

  it('of a page leaves the shell standing, and every other page', async () => {
    open('/heel')
    await go('stuk')
    expect(title()).toBe('Deze pagina werkt niet')
    await go('heel')
    expect(title()).toBe('Heel')
    await go('stuk')
    expect(title()).toBe('Deze pagina werkt niet')
  })

  it('of a page is over with another query of the same page', async () => {
    open('/heel')
    await go('stuk')
    expect(title()).toBe('Deze pagina werkt niet')
    await go('goed')
    expect(title()).toBe('Goed')
  })

  it('of the shell leaves the way out', async () => {
    open('/heel')
    await go('schil')
    expect(title()).toBe('Deze pagina werkt niet')
    expect(screen.queryByRole('link', { name: 'heel' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar het overzicht' })).toHaveAttribute('href', '/')
  })
})
