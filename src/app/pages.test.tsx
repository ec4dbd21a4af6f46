import { expect, it, vi } from 'vitest'
import { askEarly } from '../features/compare/askEarly.ts'
import { pages } from './pages.ts'

vi.mock('../features/compare/askEarly.ts', () => ({ askEarly: vi.fn<typeof askEarly>() }))
vi.mock('../features/compare/ComparePage.tsx', () => ({ ComparePage: () => null }))

it('asks early for the figures of an address, once, though a first load asks for the page twice', async () => {
  window.history.replaceState(null, '', '/vergelijken?indicator=rokers')
  await Promise.all([pages['/vergelijken'](), pages['/vergelijken']()])
  await vi.waitFor(() => expect(askEarly).toHaveBeenCalledOnce())
  await pages['/vergelijken']()
  expect(askEarly).toHaveBeenCalledExactlyOnceWith(window.location)
  window.history.replaceState(null, '', '/vergelijken?indicator=overgewicht')
  await pages['/vergelijken']()
  await vi.waitFor(() => expect(askEarly).toHaveBeenCalledTimes(2))
})
