import { describe, expect, it } from 'vitest'
import { pageAt } from './pages.ts'

describe('the page at an address', () => {
  it.each([
    ['/', '/'],
    ['/taken', '/taken'],
    ['/taken/wpg-2-2-d', '/taken/:id'],
    ['/taken/', '/taken'],
    ['/verband/taak/wpg-5', '/verband/:type/:id'],
    ['/over/herkomst', '/over/herkomst'],
  ])('%s is %s', (address, path) => {
    expect(pageAt(address)?.path).toBe(path)
  })

  it('is none for an address that does not exist', () => {
    expect(pageAt('/bestaat-niet')).toBeUndefined()
    expect(pageAt('/taken/wpg-5/meer')).toBeUndefined()
  })
})
