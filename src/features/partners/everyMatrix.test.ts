/** The matrix of the register as it is, on slides. */
import { expect, it } from 'vitest'
import { readReference } from '../../../server/reference/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { bodyFits } from '../../slides/fits.ts'
import { frameLayout } from '../../slides/frameLayout.ts'
import { partnersSlides } from './slides.ts'

const index = indexRegister(readReference('reference').dataset)

it.each([
  ['GM0917', 'nl'],
  ['GM0935', 'en'],
  ['GM0034', 'nl'],
] as const)('fits on at most four slides, with its whole key (%s, %s)', async (municipality, language) => {
  const at = '/partners?weergave=matrix'
  const { contents } = await madeOf(partnersSlides, at, index, { municipality, language })
  expect(contents.length).toBeGreaterThan(1)
  expect(contents.length).toBeLessThanOrEqual(4)
  for (const content of contents) {
    expect(bodyFits(content, arial)).toBe(true)
    const { title, subtitle, foot } = frameLayout(content, arial)
    expect([title.isCut, subtitle.isCut, foot.isCut]).toEqual([false, false, false])
    const rows = content.body.kind === 'table' ? content.body.table.rows : []
    // Who takes part in nothing that stands there has no row.
    expect(rows.filter((row) => row.slice(1).every(({ words }) => words === ''))).toEqual([])
  }
  const shown = contents.flatMap(({ body }) => (body.kind === 'table' ? [body.table.head] : []))
  const initiatives = new Set(shown.flatMap((head) => head.slice(1).map(({ words }) => words)))
  const [, subtitle = ''] = contents.slice(0, 1).flatMap(saidBy)
  const all = Number(/(\d+) initiati/.exec(subtitle)?.[1])
  const first = language === 'nl' ? 'de eerste' : 'the first'
  const said = initiatives.size < all ? `${first} ${initiatives.size} ` : `${all} initiati`
  expect(subtitle).toContain(said)
  expect(subtitle.includes(first)).toBe(initiatives.size < all)
})
