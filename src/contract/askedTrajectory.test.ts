import { expect, it } from 'vitest'
import { askedTrajectory } from './askedTrajectory.ts'

const asked = (whole: string, language: 'nl' | 'en' = 'nl') =>
  askedTrajectory(
    { whole, search: new URL(whole, 'https://app.example').searchParams },
    { origin: 'https://app.example', municipality: 'GM0917', language },
  )

it('is what the address asks for, with the address that brings it back', () => {
  expect(asked('/doelen/x?nulmeting=2016&weergave=tabel&doeljaar=nooit#iets')).toEqual({
    asked: { baseline: 2016 },
    unreadable: [{ name: 'doeljaar', given: 'nooit' }],
    view: 'table',
    address:
      'https://app.example/doelen/x?nulmeting=2016&weergave=tabel&doeljaar=nooit&gemeente=GM0917#doel-op-het-verschil',
  })
  expect(asked('/doelen/x', 'en').address).toContain('taal=en')
})
