import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Outlet, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dataset, region } from '../../tests/builders/dataset.ts'
import { indexEdges } from '../domain/graph/edges.ts'
import { indexRegister } from '../domain/graph/registerIndex.ts'
import { PartialContext, RegisterContext } from '../register/RegisterContext.tsx'
import { UnderWayContext } from './AppRouter.tsx'
import { Shell } from './Shell.tsx'
import { queryClient } from './queryClient.ts'

vi.mock('./ContextNotices.tsx', () => ({ ContextNotices: () => null }))

const chosen = { code: 'GM0935', choose: () => undefined } as unknown as Parameters<typeof Shell>[0]['chosen']
const index = indexRegister(dataset({ regions: [region(), region({ code: 'GM0917', name: 'Heerlen' })] }))
const base = { index, municipality: 'GM0935', today: '2026-11-21' }
const whole = { index, edges: indexEdges(index) }

function shell(askWhole: () => Promise<typeof whole>, isUnderWay = false, at = '/vergelijken?gebied=GM0917') {
  return (
    <QueryClientProvider client={queryClient}>
      <PartialContext value={{ ...base, askWhole }}>
        <RegisterContext value={undefined}>
          <UnderWayContext value={isUnderWay}>
            <MemoryRouter initialEntries={[at]}>
              <Routes>
                <Route element={<Shell chosen={chosen} />}>
                  <Route path="*" element={<Outlet />} />
                </Route>
              </Routes>
            </MemoryRouter>
          </UnderWayContext>
        </RegisterContext>
      </PartialContext>
    </QueryClientProvider>
  )
}

/** The shell with a part of the register, and how the rest of it comes. */
function openShell() {
  let come: () => void = () => undefined
  const rest = new Promise<typeof whole>((resolve) => (come = () => resolve(whole)))
  render(shell(() => rest))
  return { come: () => act(async () => come()) }
}

beforeEach(() => {
  // jsdom shows no dialogs of its own.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})

describe('the search before the register is there', () => {
  it('is a dialog at once, and keeps what was typed', async () => {
    const { come } = openShell()
    await userEvent.keyboard('/')
    expect(screen.getByRole('dialog', { name: 'Zoeken in het register' })).toBeVisible()
    expect(screen.getByText('Het register wordt geladen')).toBeVisible()
    await userEvent.keyboard('heer')
    await come()
    expect(await screen.findByRole('button', { name: /^Heerlen/ })).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('heer')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  it('can be closed, takes no more keys then, and does not come up by itself', async () => {
    const { come } = openShell()
    await userEvent.keyboard('/')
    const dialog = screen.getByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    document.addEventListener('keydown', heard)
    await userEvent.keyboard('a')
    document.removeEventListener('keydown', heard)
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(false)
    await come()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.keyboard('/')
    expect(await screen.findByRole('checkbox')).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })

  it('says that the service does not answer', async () => {
    queryClient.setDefaultOptions({ queries: { retry: false } })
    await queryClient.prefetchQuery({ queryKey: ['register'], queryFn: () => Promise.reject(new Error()) })
    openShell()
    await userEvent.keyboard('/')
    expect(screen.getByRole('status')).toHaveTextContent(/^De gegevensdienst geeft geen antwoord/)
    queryClient.clear()
  })
})

it('opens the choice of a municipality at once too', async () => {
  openShell()
  await userEvent.click(screen.getByRole('button', { name: /^Gemeente: / }))
  // Its code may come at any moment: what it says until then, ShellDialogs.test.tsx knows.
  expect(screen.getByRole('dialog', { name: 'Mijn gemeente' })).toBeVisible()
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sluiten' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('says on paper where this page can be found again, not the one that is on its way', () => {
  window.history.replaceState({ key: 'another' }, '', '/taken')
  openShell()
  expect(screen.getByText(/^Gezond Verband ·/)).toHaveTextContent(
    `Gezond Verband · ${window.location.origin}/vergelijken?gebied=GM0917`,
  )
  window.history.replaceState(null, '', '/')
})

it('tells a screen reader that a page is on its way when that takes long', () => {
  vi.useFakeTimers()
  const never = () => new Promise<typeof whole>(() => undefined)
  const { rerender } = render(shell(never, true))
  const said = () => document.querySelector('p[aria-live=polite]')?.textContent
  act(() => void vi.advanceTimersByTime(900))
  expect(said()).toBe('')
  act(() => void vi.advanceTimersByTime(200))
  expect(said()).toBe('Het register wordt geladen')
  rerender(shell(never, false))
  expect(said()).toBe('')
  vi.useRealTimers()
})
