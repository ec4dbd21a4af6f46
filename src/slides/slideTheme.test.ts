// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { SLIDE_COLOURS, tokenOf } from './colours.ts'
import { firstFont, hexOf, themeOfPage } from './slideTheme.ts'

afterEach(() => {
  document.documentElement.removeAttribute('style')
})

describe('the house style of a file', () => {
  it('is that of the page', () => {
    const { style } = document.documentElement
    for (const [place, colour] of SLIDE_COLOURS.entries())
      style.setProperty(tokenOf(colour), `#0000${place + 10}`)
    style.setProperty('--gv-slide-font', "'Segoe UI', Arial, sans-serif")
    const theme = themeOfPage('Proef')
    expect(theme.font).toBe('Segoe UI')
    expect(Object.values(theme.colours)).toEqual(SLIDE_COLOURS.map((_, place) => `0000${place + 10}`))
  })

  it('reads colours of three and of six digits', () => {
    expect(hexOf(' #0b5563 ')).toBe('0B5563')
    expect(hexOf('#fa0')).toBe('FFAA00')
  })

  it('names one font', () => {
    expect(firstFont('Arial, sans-serif')).toBe('Arial')
    expect(firstFont('"Open Sans"')).toBe('Open Sans')
    expect(firstFont('')).toBe('Arial')
  })
})
