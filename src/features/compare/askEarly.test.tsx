import { afterEach, expect, it, vi } from 'vitest'
import { askEarly } from './askEarly.ts'

vi.mock('./views.ts', () => ({
  VIEW_PARTS: { table: () => Promise.resolve(), map: () => Promise.reject(new Error()) },
}))
afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
})

const askedAt = (search: string, pathname = '/vergelijken') => {
  askEarly({ pathname, search })
  return [...document.head.querySelectorAll('link[rel=preload][as=fetch]')].map((link) =>
    link.getAttribute('href')?.replace('/api/v1/figure-blocks?', ''),
  )
}

it('asks for the figures of the address, and for what their comparator is weighted with', () => {
  expect(askedAt('?indicator=rokers,overgewicht&vergelijk=rest')).toEqual([
    'indicator=rokers&level=gemeente',
    'indicator=overgewicht&level=gemeente',
    'indicator=inwoners&level=gemeente',
  ])
  document.head.replaceChildren()
  expect(askedAt('?indicator=rokers&vergelijk=soortgelijk')).toContain(
    'indicator=stedelijkheid&level=gemeente',
  )
})

it('asks for buurten of one municipality and for what is larger, each once', () => {
  expect(askedAt('?indicator=rokers,rokers&schaal=buurten&binnen=GM0917&weergave=kaart')).toEqual([
    'indicator=rokers&level=buurt&within=GM0917',
    'indicator=rokers&level=gemeente',
  ])
})

it('asks for no more than a few, and for nothing on another page', () => {
  expect(askedAt(`?indicator=${Array.from({ length: 1600 }, (_, at) => `x${at}`).join(',')}`)).toHaveLength(
    12,
  )
  document.head.replaceChildren()
  expect(askedAt('?indicator=rokers', '/indicatoren')).toEqual([])
})

it('asks for nothing that the register in the page does not know', () => {
  const part = document.createElement('script')
  part.type = 'application/json'
  part.id = 'register-of-figures'
  part.textContent = '{"indicators":[{"id":"rokers"}],"regions":[{"code":"GM0917"}]}'
  document.body.append(part)
  expect(askedAt('?indicator=roker,rokers')).toEqual(['indicator=rokers&level=gemeente'])
  document.head.replaceChildren()
  expect(askedAt('?indicator=rokers&schaal=buurten&binnen=GM9999')).toEqual([])
})
