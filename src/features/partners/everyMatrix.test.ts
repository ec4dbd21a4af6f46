/** The matrix of the register as it is, on slides. */
import { expect, it } from 'vitest'
import { readReference } from '../../../server/reference/dataset.ts'
import { dataset, initiative, partner, region, seat } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Partner } from '../../domain/register/things.ts'
import { bodyFits } from '../../slides/fits.ts'
import { frameLayout } from '../../slides/frameLayout.ts'
import { plainText } from '../../slides/words.ts'
import { partnersSlides } from './slides.ts'

const index = indexRegister(readReference('reference').dataset)

/** Twelve initiatives, the first with so many partners, each next one with fewer. */
const crowded = (count: number) => {
  const partners = Array.from({ length: count }, (_, place) =>
    partner({ id: `p-${place}`, name: `Partner ${place}` }),
  )
  const of = (id: string, some: readonly Partner[]) =>
    initiative({
      id,
      title: { nl: `Initiatief ${id}`, en: id },
      tier: 'local',
      partners: some.map((each) => seat(each.id, 'partner')),
    })
  const initiatives = Array.from({ length: 12 }, (_, place) =>
    of(`waarover-lang-geschreven-${place}`, partners.slice(0, Math.ceil(count / (place + 1)))),
  )
  return indexRegister(
    dataset({
      regions: [region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }), region()],
      partners,
      initiatives,
    }),
  )
}

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
    // An initiative of which all partners stand on another slide has no column: an empty one reads as if nobody takes part.
    const head = content.body.kind === 'table' ? content.body.table.head : []
    const empty = head.filter((_, column) => column > 0 && rows.every((row) => row[column]?.words === ''))
    expect(empty.map(({ words }) => words)).toEqual([])
  }
  const shown = contents.flatMap(({ body }) => (body.kind === 'table' ? [body.table.head] : []))
  const initiatives = new Set(shown.flatMap((head) => head.slice(1).map(({ words }) => words)))
  const [, subtitle = ''] = contents.slice(0, 1).flatMap(saidBy)
  const partners = contents.flatMap(({ body }) =>
    body.kind === 'table' ? body.table.rows.map(([name]) => plainText(name?.words ?? '')) : [],
  )
  const taking = new Set(partners).size
  expect(subtitle).toMatch(
    initiatives.size === 19
      ? new RegExp(`^${taking} partners · `)
      : new RegExp(`^${taking} (van|of) \\d+ partners · (de eerste|the first) ${initiatives.size} `),
  )
  const all = Number(/(\d+) initiati/.exec(subtitle)?.[1])
  const first = language === 'nl' ? 'de eerste' : 'the first'
  const said = initiatives.size < all ? `${first} ${initiatives.size} ` : `${all} initiati`
  expect(subtitle).toContain(said)
  expect(subtitle.includes(first)).toBe(initiatives.size < all)
})

it.each([36, 38, 42, 46])(
  'stays within four slides with the line that says what is left out (%s partners)',
  async (count) => {
    const { contents } = await madeOf(partnersSlides, '/partners?weergave=matrix', crowded(count))
    expect(contents.flatMap(saidBy)[1]).toContain('de eerste')
    expect(contents.length).toBeLessThanOrEqual(4)
  },
)

it('names partners in full, says of an initiative that it has ended, and what of it is left out and why', async () => {
  const at = '/partners?weergave=matrix'
  const { contents } = await madeOf(partnersSlides, at, index, { municipality: 'GM0917' })
  const names = new Set(index.register.partners.map(({ name }) => name))
  const tables = contents.flatMap(({ body }) => (body.kind === 'table' ? [body.table] : []))
  const heads = tables.flatMap(({ head }) => head.map(({ words }) => plainText(words)))
  const partners = tables.flatMap(({ rows }) => rows.map(([first]) => plainText(first?.words ?? '')))
  expect(partners.filter((name) => !names.has(name))).toEqual([])
  expect(heads.filter((head) => head.endsWith(' (afgerond)'))).not.toEqual([])
  // Meditta and Anders Beter are two of them; the diagram has them.
  expect(plainText(contents[0]?.source ?? '')).toContain(
    'Niet hierbij: 17 partners van elders en 1 initiatief zonder partner.',
  )
})

it('leaves out nobody in the whole register', async () => {
  const { contents } = await madeOf(partnersSlides, '/partners?weergave=matrix&bereik=overal', index)
  expect(plainText(contents[0]?.source ?? '')).not.toContain('van elders')
})
