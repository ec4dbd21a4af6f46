import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router'
import { describe, expect, it } from 'vitest'
import { parameters } from '../contract/selection.ts'
import { type Filter, useFilters } from './useFilters.ts'
import { useSelection } from './useSelection.ts'

const byText: readonly Filter<string>[] = [{ codec: parameters.text, label: 'Naam', passes: () => true }]

function FilteredList() {
  const { set, clear } = useFilters(byText)
  return (
    <>
      <input aria-label="Naam" onChange={({ target }) => set('naam', target.value)} />
      <button type="button" onClick={clear}>
        Wissen
      </button>
    </>
  )
}

function Tiers() {
  const [, choose] = useSelection(parameters.tier)
  return (
    <button type="button" onClick={() => choose('local')}>
      Lokaal
    </button>
  )
}

function Browser() {
  const { pathname, search } = useLocation()
  const go = useNavigate()
  return (
    <>
      <output>{`${pathname}${search}`}</output>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
    </>
  )
}

/** A list to which the reader came from the overview. */
const open = (list: ReactNode, search = '') =>
  render(
    <MemoryRouter initialEntries={['/', `/taken${search}`]}>
      <Routes>
        <Route path="/taken" element={list} />
        <Route path="/" element={null} />
      </Routes>
      <Browser />
    </MemoryRouter>,
  )
const address = () => screen.getByRole('status').textContent
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (...texts: string[]) => {
  for (const value of texts) fireEvent.change(screen.getByLabelText('Naam'), { target: { value } })
}

describe('what narrows a list down', () => {
  it('stands in the address, and is no step of the history: one step back leaves the list', () => {
    open(<FilteredList />, '?niveau=lokaal')
    type('v', 'va', 'vac')
    expect(address()).toBe('/taken?niveau=lokaal&naam=vac')
    press('Terug')
    expect(address()).toBe('/')
  })

  it('is no step of the history when it is cleared either', () => {
    open(<FilteredList />, '?naam=vac')
    press('Wissen')
    expect(address()).toBe('/taken')
    press('Terug')
    expect(address()).toBe('/')
  })

  it('is no step of the history when it is chosen on its own', () => {
    open(<Tiers />)
    press('Lokaal')
    expect(address()).toBe('/taken?niveau=lokaal')
    press('Terug')
    expect(address()).toBe('/')
  })
})
