import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { NewVersionNotice } from './NewVersionNotice.tsx'
import { useNewVersion } from './newVersion.ts'

afterEach(() => useNewVersion.setState({ load: undefined }))

it('says nothing as long as there is no new version', () => {
  render(<NewVersionNotice />)
  expect(screen.queryByText(/nieuwe versie/i)).toBeNull()
})

it('tells of a new version and loads it on a press, not before', () => {
  const load = vi.fn<() => void>()
  render(<NewVersionNotice />)
  act(() => useNewVersion.setState({ load }))
  expect(screen.getByText(/^Er is een nieuwe versie van deze app\./)).toBeVisible()
  expect(load).not.toHaveBeenCalled()
  act(() => screen.getByRole('button', { name: 'Nieuwe versie: nu laden' }).click())
  expect(load).toHaveBeenCalledOnce()
})
