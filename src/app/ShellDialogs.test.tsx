import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MemoryRouter } from 'react-router'
import { dataset, region } from '../../tests/builders/dataset.ts'
import { indexEdges } from '../domain/graph/edges.ts'
import { indexRegister } from '../domain/graph/registerIndex.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { OpenDialog } from './ShellDialogs.tsx'

const index = indexRegister(dataset({ regions: [region(), region({ code: 'GM0917', name: 'Heerlen' })] }))
const view = { index, edges: indexEdges(index), municipality: 'GM0935', today: '2026-11-22' }

/** The answers to the code of a dialog that is asked for, in the order in which it is. */
let answers: { come: () => void; fail: () => void }[]

vi.mock('../ui/download/fetchPart.ts', () => ({
  fetchedPart: (load: () => Promise<unknown>) => () =>
    new Promise((resolve, reject) => {
      answers.push({
        come: () => resolve(load()),
        fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
      })
    }),
}))

const closed = vi.fn<() => void>()

async function open(which: OpenDialog) {
  // What has come stays: each test begins without.
  vi.resetModules()
  const { ShellDialogs } = await import('./ShellDialogs.tsx')
  const { RegisterContext } = await import('../register/RegisterContext.tsx')
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RegisterContext value={view}>
        <MemoryRouter>
          <ErrorBoundary>
            <h1>Taken</h1>
            <ShellDialogs open={which} onClose={closed} onMunicipality={() => undefined} />
          </ErrorBoundary>
        </MemoryRouter>
      </RegisterContext>
    </QueryClientProvider>,
  )
}

const answer = (how: 'come' | 'fail') =>
  act(async () => {
    answers.at(-1)?.[how]()
    await vi.dynamicImportSettled()
  })

beforeEach(() => {
  answers = []
  closed.mockClear()
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

describe.each([
  ['search', 'Zoeken in het register'],
  ['municipality', 'Mijn gemeente'],
] as const)('the code of the dialog for %s that does not come', (which, name) => {
  it('leaves the page standing, is said, and is asked for again with a press', async () => {
    await open(which)
    const dialog = screen.getByRole('dialog', { name })
    expect(within(dialog).getByRole('status')).toHaveTextContent('Het register wordt geladen')
    await answer('fail')
    expect(screen.getByText('Taken')).toBeInTheDocument()
    expect(screen.getByRole('dialog', { name })).toBe(dialog)
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Dit venster kon niet worden geladen.')
    expect(within(dialog).getByRole('status')).toHaveTextContent('')
    const retry = within(dialog).getByRole('button', { name: 'Nu opnieuw proberen' })
    await userEvent.click(retry)
    expect(answers).toHaveLength(2)
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Het register wordt geladen')
    await userEvent.click(retry)
    expect(answers).toHaveLength(2)
    await answer('fail')
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Dit venster kon niet worden geladen.')
    expect(retry).toHaveFocus()
    await userEvent.click(retry)
    await answer('come')
    expect(await screen.findByRole('searchbox')).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('dialog', { name })).toBeVisible()
  })

  it('does not keep the dialog from being closed', async () => {
    await open(which)
    await answer('fail')
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(closed).toHaveBeenCalledOnce()
  })
})

it('keeps what was typed in the search that did not come; Enter asks again', async () => {
  await open('search')
  await userEvent.keyboard('heer')
  await answer('fail')
  await userEvent.keyboard('l{Enter}')
  expect(answers).toHaveLength(2)
  await answer('come')
  expect(await screen.findByRole('button', { name: /^Heerlen/ })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('heerl')
})
