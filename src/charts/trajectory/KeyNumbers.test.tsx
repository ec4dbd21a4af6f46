import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { KeyNumbers } from './KeyNumbers.tsx'
import { trajectoryModel } from './trajectoryModel.ts'

const show = (own: Record<string, number>, comparator: Record<string, number>) =>
  render(
    <KeyNumbers
      model={trajectoryModel({
        indicator: { polarity: 'lower-better' },
        names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest', without: 'Heerlen' },
        line: gapLineFor({ own, comparator }),
        baseline: 2016,
        target: { share: 0.25, year: 2030 },
      })}
    />,
  )

it.each([
  {
    made: 'wholly by a comparator that got worse',
    now: [58, 52],
    says: 'Geen winst: kleiner doordat het cijfer van de rest van Nederland slechter werd.',
  },
  {
    made: 'partly by a comparator that got worse',
    now: [57, 51],
    says: 'Deels geen winst: het verschil is ook kleiner doordat het cijfer van de rest van Nederland slechter werd.',
  },
  { made: 'by the region itself', now: [57, 50], says: '' },
  { made: 'by nobody: it grew', now: [61, 52], says: '' },
])('says beside the latest gap what of it is no gain: made $made', ({ now: [own = 0, other = 0], says }) => {
  show({ 2016: 58, 2020: own }, { 2016: 50, 2020: other })
  expect(screen.queryByText(/geen winst/i)?.textContent ?? '').toBe(says)
})

it('names the outcome where there is nothing to close or to measure', () => {
  show({ 2016: 48 }, { 2016: 50 })
  expect(screen.getByText('Geen achterstand')).toBeVisible()
  show({ 2020: 48 }, { 2020: 50 })
  expect(screen.getByText('Niet meetbaar')).toBeVisible()
})

it('reads no change, and no gain or loss, across what may be a break', () => {
  const line = gapLineFor({ own: { 2016: 58, 2020: 58 }, comparator: { 2016: 50, 2020: 52 } })
  const possibleBreaks = [{ from: 2016, to: 2020, reason: 'Niet nagelezen.' }]
  render(
    <KeyNumbers
      model={trajectoryModel({
        indicator: { polarity: 'lower-better', tables: [{ table: line.key.table, possibleBreaks }] },
        names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest', without: 'Heerlen' },
        line,
        baseline: 2016,
        target: { share: 0.25, year: 2030 },
      })}
    />,
  )
  expect(
    screen.getByText('Mogelijke breuk tussen 2016 en 2020: niet als verandering te lezen.'),
  ).toBeVisible()
  expect(screen.queryByText(/geen winst/i)).not.toBeInTheDocument()
})
