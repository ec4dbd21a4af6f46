import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { choice } from '../contract/selection.ts'
import { usePreferences } from './preferences.ts'
import { useView } from './useView.ts'

const codec = choice('weergave', { list: 'lijst', matrix: 'matrix' })

function Page({ name }: { name: string }) {
  const { view, show, pin, unknown } = useView(codec, name, 'list')
  return (
    <>
      <h1>{view}</h1>
      <button type="button" onClick={() => show('matrix')}>
        Matrix
      </button>
      <output>{useLocation().search}</output>
      <p role="note">{JSON.stringify(pin)}</p>
      <p role="alert">{unknown}</p>
    </>
  )
}

const open = (at: string, name = 'taken') =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <Page name={name} />
    </MemoryRouter>,
  )
const shown = () => screen.getByRole('heading').textContent

beforeEach(() => {
  usePreferences.setState({ views: {} })
})

describe('how a page is shown', () => {
  it('is as the address says, also for a reader who chose another before', () => {
    usePreferences.setState({ views: { taken: 'matrix' } })
    open('/taken?weergave=lijst')
    expect(shown()).toBe('list')
  })

  it('is as it was chosen here before, where the address says nothing', () => {
    const { unmount } = open('/taken')
    expect(shown()).toBe('list')
    fireEvent.click(screen.getByRole('button', { name: 'Matrix' }))
    expect(shown()).toBe('matrix')
    expect(screen.getByRole('status')).toHaveTextContent('?weergave=matrix')
    unmount()
    open('/taken')
    expect(shown()).toBe('matrix')
  })

  it('is remembered for that page alone', () => {
    usePreferences.setState({ views: { taken: 'matrix' } })
    open('/doelen', 'doelen')
    expect(shown()).toBe('list')
  })

  it('goes along in a link as it stands, so that who opens it sees the same', () => {
    usePreferences.setState({ views: { taken: 'matrix' } })
    open('/taken')
    expect(screen.getByRole('note')).toHaveTextContent('{"weergave":"matrix"}')
  })

  it('falls back on what the reader knows when the address asks for none of its views, and names that', () => {
    usePreferences.setState({ views: { taken: 'wolk' } })
    open('/taken?weergave=taart')
    expect(shown()).toBe('list')
    expect(screen.getByRole('alert')).toHaveTextContent('taart')
  })
})
