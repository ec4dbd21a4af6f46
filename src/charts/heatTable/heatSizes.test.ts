import { describe, expect, it } from 'vitest'
import { heatSizes } from './heatSizes.ts'

const looks = { compact: false, isWide: false, heads: ['Rokers'], rem: 16 }
const row = (name: string, within?: string) => ({ code: name, name, ...(within && { within }) })

describe('the sizes of the table', () => {
  it('makes columns as wide as the longest word of a head needs, and no word a column as wide as a phone', () => {
    const widthOf = (...heads: string[]) => heatSizes([row('Vaals')], { ...looks, heads }).column
    expect(widthOf('Rokers', 'Voldoet aan de norm')).toBe(88)
    expect(widthOf('Rokers', 'Beweegrichtlijn')).toBeGreaterThan(100)
    // As many letters, and broader ones: 6.67 rem in the browser, and 0.75 beside it.
    expect(widthOf('Geweldsmisdrijven')).toBeGreaterThan(7.42 * 16)
    expect(widthOf('Geweldsmisdrijven')).toBeGreaterThan(widthOf('Winkeldiefstallen'))
    expect(widthOf('Meerpersoonshuishoudens-en-nog-iets')).toBeLessThanOrEqual(144)
    expect(widthOf('Arbeidsongeschiktheidsverzekering')).toBe(144)
  })

  it('gives every row the lines that the longest name takes, up to three', () => {
    const linesOf = (name: string, within?: string) => heatSizes([row('Vaals'), row(name, within)], looks)
    expect(linesOf('Heerlen').lines).toBe(1)
    expect(linesOf('Capelle aan den IJssel').lines).toBe(2)
    expect(linesOf('Wijk 12 Hoensbroek-De Dem', 'Heerlen').lines).toBe(3)
    expect(linesOf('x'.repeat(200)).lines).toBe(3)
    expect(linesOf('Capelle aan den IJssel').row).toBeGreaterThan(linesOf('Heerlen').row)
  })

  it('grows with the letters of the reader', () => {
    const small = heatSizes([row('Vaals')], looks)
    const large = heatSizes([row('Vaals')], { ...looks, rem: 32 })
    expect(large.row).toBe(2 * small.row)
    expect(large.column).toBe(2 * small.column)
  })

  it('keeps narrow rows high enough to press', () => {
    expect(heatSizes([row('Vaals')], { ...looks, compact: true, rem: 10 }).row).toBe(24)
  })
})
