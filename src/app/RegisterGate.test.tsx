import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Link, MemoryRouter, Route, Routes } from 'react-router'
import { dataset } from '../../tests/builders/dataset.ts'
import { figureRegister } from '../domain/register/figureRegister.ts'
import { useFiguresView, useRegisterView } from '../register/RegisterContext.tsx'
import { RegisterGate } from './RegisterGate.tsx'

const REGISTER = dataset()

const Figures = () => (
  <>
    <h1>{useFiguresView().index.indicators.size} indicator</h1>
    <Link to="/taken">naar taken</Link>
  </>
)
const Tasks = () => <h1>{useRegisterView().index.register.legalTasks.length} taak</h1>

let answer: (response: Response | Error) => void
const asked = vi.fn<(path: string) => Promise<Response>>()

beforeEach(() => {
  asked.mockReset().mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        answer = (given) => (given instanceof Error ? reject(given) : resolve(given))
      }),
  )
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  document.getElementById('register-of-figures')?.remove()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function embed(text: string) {
  const part = document.createElement('script')
  part.type = 'application/json'
  part.id = 'register-of-figures'
  part.textContent = text
  document.body.append(part)
}

const open = (at: string) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route element={<RegisterGate />}>
            <Route path="/vergelijken" element={<Figures />} />
            <Route path="/taken" element={<Tasks />} />
          </Route>
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )

// What waits for a promise has to be awaited whole.
const press = (what: HTMLElement) => act(async () => what.click())

const whole = () => Response.json(REGISTER)

it('draws the page that compares with the part that came with it, and asks for the whole when there is time', async () => {
  vi.useFakeTimers()
  embed(JSON.stringify(figureRegister(REGISTER)))
  open('/vergelijken')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 indicator')
  expect(asked).not.toHaveBeenCalled()
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/api/v1/register'])
})

it('asks for the whole at once for a page that needs it, and draws that page when it is there', async () => {
  embed(JSON.stringify(figureRegister(REGISTER)))
  open('/vergelijken')
  await press(screen.getByRole('link', { name: 'naar taken' }))
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
  expect(screen.queryByText('1 taak')).toBeNull()
  await act(async () => answer(whole()))
  expect(await screen.findByText('1 taak')).toBeVisible()
})

it('keeps what came with the page, and says so, when the whole does not come', async () => {
  embed(JSON.stringify(figureRegister(REGISTER)))
  open('/vergelijken')
  await press(screen.getByRole('link', { name: 'naar taken' }))
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
  await act(async () => answer(new Error('network')))
  expect(await screen.findByRole('alert')).toHaveTextContent('Verversen lukt nu niet')
  await press(screen.getByRole('button', { name: 'Nu opnieuw proberen' }))
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  await act(async () => answer(whole()))
  expect(await screen.findByText('1 taak')).toBeVisible()
})

describe('what came with the page, while the whole does not come', () => {
  const navigation = (transferSize: number) =>
    vi
      .spyOn(performance, 'getEntriesByType')
      .mockReturnValue([{ transferSize, encodedBodySize: 45_902 }] as unknown as PerformanceEntryList)
  const said = async () => {
    embed(JSON.stringify(figureRegister(REGISTER)))
    open('/vergelijken')
    await press(screen.getByRole('link', { name: 'naar taken' }))
    await waitFor(() => expect(asked).toHaveBeenCalledOnce())
    await act(async () => answer(new Error('network')))
    return screen.findByRole('alert')
  }

  it.each([46_202, 300])('is of when the page was asked for (%d bytes came)', async (bytes) => {
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.parse('2026-11-22T09:15:00Z'))
    navigation(bytes)
    expect(await said()).toHaveTextContent('De gegevens zijn van 22 november 2026 om 10:15. Verversen')
  })

  it('is of an earlier visit where the browser had kept the page', async () => {
    navigation(0)
    expect(await said()).toHaveTextContent('De gegevens zijn van een eerder bezoek. Verversen')
  })
})

it.each(['{"indicators":[', '{}', ''])(
  'asks for the register when what came with the page is %j',
  async (text) => {
    embed(text)
    open('/vergelijken')
    expect(asked).toHaveBeenCalledTimes(1)
    await act(async () => answer(whole()))
    expect(await screen.findByText('1 indicator')).toBeVisible()
  },
)
