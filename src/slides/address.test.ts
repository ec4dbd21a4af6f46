import { describe, expect, it } from 'vitest'
import { safeAddress } from './address.ts'

describe('the address behind a source line', () => {
  it('is that of a page', () => {
    const address = 'https://voorbeeld.nl/indicatoren/x?gemeente=GM0917&jaar=2020#bron'
    expect(safeAddress(address)).toBe(address)
    expect(safeAddress('http://[::1]:3000/?q=a[0]|b')).toBe('http://[::1]:3000/?q=a%5B0%5D%7Cb')
  })

  it('is none where it leads to no page, or says who someone is', () => {
    expect(['javascript:alert(1)', 'data:text/html,x', '/half', '', undefined].map(safeAddress)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
    expect(safeAddress('https://naam:geheim@voorbeeld.nl/')).toBe('https://voorbeeld.nl/')
  })
})
