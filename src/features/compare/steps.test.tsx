/** What the browser's Back undoes on the page that compares, and what it goes past. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation, useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { indicator, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { type Change, useCompareSelection } from './useCompareSelection.ts'

const CHANGES: Readonly<Record<string, Parameters<Change>[0]>> = {
  tabel: { view: undefined },
  staven: { view: 'bars' },
  trend: { view: 'trend' },
  kaart: { view: 'map' },
  2016: { period: '2016' },
  2020: { period: '2020' },
  smal: { compact: true },
  wissen: { indicators: [], regions: [], groups: [] },
}
const START = '?gebied=GM0935'

function Probe() {
  const { change, restore } = useCompareSelection()
  const { search } = useLocation()
  const go = useNavigate()
  return (
    <>
      <output>{search}</output>
      {Object.entries(CHANGES).map(([name, next]) => (
        <button key={name} type="button" onClick={() => change(next)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => restore(`${START}&jaar=2016`)}>
        herstel
      </button>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
    </>
  )
}

async function press(...names: string[]): Promise<string | null> {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }))
  return screen.getByRole('status').textContent
}

/** After a step of its own, so that there is somewhere to go back to. */
async function begin() {
  renderPage(<Probe />, {
    at: `/vergelijken${START}&jaar=2020`,
    register: { indicators: [indicator()], regions: [region({ code: 'GM0935', name: 'Maastricht' })] },
  })
  expect(await press('2016')).toBe(`${START}&jaar=2016`)
}

it('makes one step of another view, and one of some after each other', async () => {
  await begin()
  expect(await press('staven')).toBe(`${START}&jaar=2016&weergave=staven`)
  expect(await press('trend', 'kaart', 'Terug')).toBe(`${START}&jaar=2016`)
  expect(await press('Terug')).toBe(`${START}&jaar=2020`)
})

it('takes the step to another view back where one returns to the first', async () => {
  await begin()
  expect(await press('staven', 'trend', 'tabel')).toBe(`${START}&jaar=2016`)
  expect(await press('Terug')).toBe(`${START}&jaar=2020`)
})

it('begins a new step with a view after another change', async () => {
  await begin()
  expect(await press('staven', '2020', 'trend', 'Terug')).toBe(`${START}&jaar=2020&weergave=staven`)
  expect(await press('Terug')).toBe(`${START}&jaar=2016&weergave=staven`)
})

it('goes past how the same figures are looked at, also between two views', async () => {
  await begin()
  expect(await press('staven', 'smal', 'trend')).toContain('weergave=trend')
  expect(await press('Terug')).toBe(`${START}&jaar=2016`)
})

it('makes no step of what changes nothing', async () => {
  await begin()
  expect(await press('2016', '2016', 'Terug')).toBe(`${START}&jaar=2020`)
})

it('goes back when what was wiped is put back, so that the next step back is another address', async () => {
  await begin()
  expect(await press('wissen')).not.toContain(START)
  expect(await press('herstel')).toBe(`${START}&jaar=2016`)
  expect(await press('Terug')).toBe(`${START}&jaar=2020`)
})

it('puts back what was wiped after another change too', async () => {
  await begin()
  expect(await press('wissen', 'staven', 'herstel')).toBe(`${START}&jaar=2016`)
})

it('does not take the way back to this very page for the step back, when another page is on its way', async () => {
  await begin()
  expect(await press('staven')).toContain('weergave=staven')
  // As when a link was pressed whose page is not there yet.
  window.history.replaceState({ key: 'next' }, '', '/taken')
  expect(await press('tabel')).toBe(`${START}&jaar=2016`)
  expect(await press('Terug')).toBe(`${START}&jaar=2016`)
  window.history.replaceState(null, '', '/')
})
