import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { STEPS } from './cellProps.ts'

/**
 * Every shade has its rule, and the sides their colours. Text on the fullest shade of every house style keeps the contrast
 * of WCAG: on a lighter one it is higher.
 */

const root = fileURLToPath(new URL('../../..', import.meta.url))
const FOLDER = join(root, 'public/themes')
const css = readFileSync(join(root, 'src/charts/heatTable/heatTable.css'), 'utf8')
const most = Number(/--heat-most: (\d+)%/.exec(css)?.[1]) / 100

const coloursOf = (theme: string) => {
  const file = readFileSync(join(FOLDER, theme), 'utf8')
  return (name: string): number[] => {
    const hex = new RegExp(`--gv-${name}: #([0-9a-f]{6})`).exec(file)?.[1] ?? ''
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  }
}

const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.css')))(
  'in the house style %s',
  (theme) => {
    const colour = coloursOf(theme)

    it.each(['favourable', 'unfavourable', 'ink-soft'])('figures can be read on the fullest %s', (hue) => {
      const paper = colour('paper')
      const shade = colour(hue).map((part, place) => part * most + (paper[place] ?? 1) * (1 - most))
      expect(contrast(colour('ink'), shade)).toBeGreaterThanOrEqual(4.5)
    })

    it('favourable is blue and unfavourable orange', () => {
      const [red = 0, , blue = 0] = colour('favourable')
      expect(blue).toBeGreaterThan(red)
      const [much = 0, some = 0, little = 0] = colour('unfavourable')
      expect([much, some, little]).toEqual([much, some, little].toSorted((a, b) => b - a))
      expect(much).toBeGreaterThan(little)
    })
  },
)

describe('the stylesheet', () => {
  it('has a rule for every step, each as full as its number says', () => {
    const rules = [...css.matchAll(/^\.heat-shade-(\d+) \{\s+--heat: ([\d.]+);\s+\}/gm)]
    expect(rules.map(([, step, heat]) => [Number(step), Number(heat)])).toEqual(
      Array.from({ length: STEPS + 1 }, (_, step) => [step, step / STEPS]),
    )
  })

  it.each([
    ['favourable', 'favourable'],
    ['unfavourable', 'unfavourable'],
    ['neutral', 'ink-soft'],
  ])('paints %s in the colour %s', (side, hue) => {
    expect(css).toContain(`[data-shade='${side}'] {\n  --heat-hue: var(--gv-${hue});`)
  })
})
