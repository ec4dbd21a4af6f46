import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { partner, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { usePreferences } from '../../state/preferences.ts'
import SearchDialog from './SearchDialog.tsx'

const register = {
  regions: [region(), region({ code: 'GM0917', name: 'Heerlen' })],
  partners: [
    partner({ id: 'gem-heerlen', name: 'Gemeente Heerlen', type: 'municipality', region: 'GM0917' }),
    partner({ id: 'gem-maastricht', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
  ],
}
const open = (language: 'nl' | 'en' = 'nl', at = '/') => {
  const onMunicipality = vi.fn()
  const onClose = vi.fn()
  renderPage(<SearchDialog typedBefore={() => ''} onClose={onClose} onMunicipality={onMunicipality} />, {
    register,
    language,
    at,
  })
  return { onMunicipality, onClose, field: screen.getByRole('searchbox') }
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
  usePreferences.setState(usePreferences.getInitialState(), true)
})

describe('the search for a municipality', () => {
  it('makes it mine with Enter; its organisation stands under it', async () => {
    const { field, onMunicipality } = open()
    await userEvent.type(field, 'heerlen')
    expect(screen.getByRole('button', { name: /^Heerlen\s*gemeente, kies als mijn gemeente$/ })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Gemeente Heerlen/ })).toHaveAttribute(
      'href',
      '/partners/gem-heerlen',
    )
    await userEvent.type(field, '{Enter}')
    expect(onMunicipality).toHaveBeenCalledWith('GM0917')
  })

  it('says that it is mine only when I chose it', async () => {
    usePreferences.setState({ municipality: 'GM0935' })
    const { field } = open()
    await userEvent.type(field, 'maastricht')
    expect(
      screen.getByRole('link', { name: /^Maastricht\s*mijn gemeente, naar het overzicht$/ }),
    ).toHaveAttribute('href', '/?gemeente=GM0935')
  })

  it('leads to the overview when it is on screen already, and keeps it as mine', async () => {
    usePreferences.setState(usePreferences.getInitialState(), true)
    const { field, onMunicipality, onClose } = open()
    await userEvent.type(field, 'maastricht')
    expect(
      screen.getByRole('link', { name: /^Maastricht\s*nu op het scherm; kies als mijn gemeente$/ }),
    ).toHaveAttribute('href', '/?gemeente=GM0935')
    await userEvent.type(field, '{Enter}')
    expect(onClose).toHaveBeenCalled()
    expect(onMunicipality).not.toHaveBeenCalled()
    expect(usePreferences.getState().municipality).toBe('GM0935')
  })
})

describe('the search for a page', () => {
  it('leads there with Enter, for the same municipality and in the same language', async () => {
    const { field, onClose } = open('en', '/taken?gemeente=GM0917&taal=en')
    await userEvent.type(field, 'licentie')
    expect(screen.getByRole('link', { name: /^Data\s*page$/ })).toHaveAttribute(
      'href',
      '/over/gegevens?gemeente=GM0917&taal=en',
    )
    await userEvent.type(field, '{Enter}')
    expect(onClose).toHaveBeenCalled()
  })
})
