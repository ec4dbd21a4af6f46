import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { CopyLink } from './CopyLink.tsx'

const texts = { copy: 'Kopieer', copied: 'gekopieerd', failed: 'mislukt' }

function Where() {
  const { pathname, search, state } = useLocation()
  return <output>{`${pathname}${search} ${JSON.stringify(state)}`}</output>
}

/** A page on screen, with the browser at another address. */
function open(browser: { key: string; at: string }) {
  window.history.replaceState({ key: browser.key }, '', browser.at)
  const entry = { pathname: '/vergelijken', search: '?gebied=GM0917', state: { from: '' }, key: 'shown' }
  render(
    <MemoryRouter initialEntries={[entry]}>
      <CopyLink texts={texts} pin={{ gemeente: 'GM0935' }} />
      <Where />
    </MemoryRouter>,
  )
}
const copied = async () => {
  // userEvent brings a clipboard of its own.
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Kopieer' }))
  expect(await screen.findByText('gekopieerd')).toBeVisible()
  return (await navigator.clipboard.readText()).replace(window.location.origin, '')
}
afterEach(() => {
  vi.restoreAllMocks()
  window.history.replaceState(null, '', '/')
})

it('copies the address of what is on screen, not of the page that is on its way', async () => {
  open({ key: 'next', at: '/taken?wet=wpg' })
  expect(await copied()).toBe('/vergelijken?gebied=GM0917&gemeente=GM0935')
})

it('copies what the page added to its address past the router', async () => {
  open({ key: 'shown', at: '/vergelijken?gebied=GM0917&open=alles' })
  expect(await copied()).toBe('/vergelijken?gebied=GM0917&open=alles&gemeente=GM0935')
})

it('brings the address into the address bar by way of the router when it cannot be copied', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  open({ key: 'next', at: '/taken?wet=wpg' })
  await user.click(screen.getByRole('button', { name: 'Kopieer' }))
  expect(await screen.findByText('mislukt')).toBeVisible()
  expect(screen.getByText('/vergelijken?gebied=GM0917&gemeente=GM0935 {"from":""}')).toBeVisible()
  expect(window.location.pathname).toBe('/taken')
})
