import { expect, it } from 'vitest'
import { slideAddress } from './slideMaker.ts'

it('takes an address of the app apart, and none of elsewhere', () => {
  expect(slideAddress('/taken/wpg-5?naam=x#hier')).toMatchObject({
    pattern: '/taken/:id',
    named: { id: 'wpg-5' },
    anchor: 'hier',
  })
  expect(slideAddress('//evil.example')).toBeUndefined()
  expect(slideAddress('/\\evil.example/taken')).toBeUndefined()
  expect(slideAddress('/onbekend')).toBeUndefined()
})
