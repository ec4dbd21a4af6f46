import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { useTrajectoryAddress } from './useTrajectoryAddress.ts'

function Fields() {
  const { choose } = useTrajectoryAddress()
  const { search, hash } = useLocation()
  const go = useNavigate()
  return (
    <>
      <button type="button" onClick={() => choose({ baseline: 2016 })}>
        2016
      </button>
      <button type="button" onClick={() => choose({ share: 40 })}>
        40
      </button>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
      <output>{`${search}${hash}`}</output>
    </>
  )
}

const open = (at: string) =>
  render(
    <MemoryRouter initialEntries={['/', at]}>
      <Fields />
    </MemoryRouter>,
  )
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const address = () => screen.getByRole('status').textContent

it('keeps the anchor of the address, and the rest of it, with each choice', () => {
  open('/indicatoren/overgewicht?gemeente=GM0917&nulmeting=2012#doel-op-het-verschil')
  press('2016')
  expect(address()).toBe('?gemeente=GM0917&nulmeting=2016#doel-op-het-verschil')
  press('40')
  expect(address()).toBe('?gemeente=GM0917&nulmeting=2016&aandeel=40#doel-op-het-verschil')
  press('Terug')
  expect(address()).toBe('')
})

it('gives no anchor to an address without one', () => {
  open('/doelen/trendbreuk?nulmeting=2012')
  press('40')
  expect(address()).toBe('?nulmeting=2012&aandeel=40')
})
