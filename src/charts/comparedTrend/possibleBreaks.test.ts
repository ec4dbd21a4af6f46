import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../domain/register/things.ts'
import { parted, possibleBreaks } from './possibleBreaks.ts'
import type { Moment } from './runs.ts'

const moments = (years: readonly number[], segment = 0): Moment[] =>
  years.map((year) => ({ period: String(year), at: year, segment }))

const NOTE =
  'Zonder marges. Tussen 2020 en 2022 daalt het cijfer; of toen de vraag veranderde, is niet nagelezen. Nog iets.'

describe('a possible break', () => {
  it('lies between the two periods that the note names, with its sentence alone', () => {
    expect(possibleBreaks(moments([2016, 2020, 2022, 2024]), NOTE)).toEqual([
      {
        at: 2021,
        before: '2022',
        sentence: 'Tussen 2020 en 2022 daalt het cijfer; of toen de vraag veranderde, is niet nagelezen.',
      },
    ])
  })

  it.each([
    ['no note', undefined],
    ['a fall alone', 'Tussen 2020 en 2022 daalt het cijfer sterk.'],
    ['a note that is unread as a whole', 'Deze tabel is niet nagelezen.'],
  ])('is not made of %s', (_, note) => {
    expect(possibleBreaks(moments([2020, 2022]), note)).toEqual([])
  })

  it('is none outside what is shown, nor where a sure break lies', () => {
    expect(possibleBreaks(moments([2022, 2024]), NOTE)).toEqual([])
    expect(possibleBreaks([...moments([2020]), ...moments([2022], 1)], NOTE)).toEqual([])
  })

  it('parts a line in what is sure and the step over it', () => {
    const points = [2016, 2020, 2022, 2024].map((year) => ({ period: String(year), at: year, value: 1 }))
    const { sure, unsure } = parted([points], possibleBreaks(moments([2016, 2020, 2022, 2024]), NOTE))
    expect(sure.map((run) => run.map(({ at }) => at))).toEqual([
      [2016, 2020],
      [2022, 2024],
    ])
    expect(unsure.map((run) => run.map(({ at }) => at))).toEqual([[2020, 2022]])
  })

  it('is found in the register as it is worded there', () => {
    const register = new URL('../../../reference/indicators.json', import.meta.url)
    const indicators = JSON.parse(readFileSync(register, 'utf8')) as Indicator[]
    const [health] = indicators.filter(({ id }) => id === 'ervaren-gezondheid')
    const note = health?.tables.find(({ table }) => table === '50150NED')?.note
    expect(possibleBreaks(moments([2016, 2020, 2022, 2024]), note).map(({ at }) => at)).toEqual([2021])
  })
})
