import { beforeAll, describe } from 'vitest'
import { followsTheGap, gapPage } from '../../../tests/builders/gapPage.tsx'
import { InitiativePage } from './InitiativePage.tsx'

beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await import('./InitiativeTrajectory.tsx')
})
const open = gapPage(<InitiativePage />, '/initiatieven/programma')

describe('the gap that a goal is about', () => {
  followsTheGap(open)
})
