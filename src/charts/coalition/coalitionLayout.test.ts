import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIERS } from '../../domain/register/values.ts'
import { coalitionLayout } from './coalitionLayout.ts'
import type { BandContents, BoxContents, DiagramContents, ItemContents, TieLook } from './contentParts.ts'
import type { CoalitionLayout, Measure, PlacedBox } from './layoutParts.ts'

const measure: Measure = (text, size, weight) => text.length * size * (weight === 650 ? 0.56 : 0.52)

const word = fc.string({ minLength: 1, maxLength: 28 }).map((text) => text.replaceAll(/\s/g, 'x'))
const name = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const tie: fc.Arbitrary<TieLook> = fc.record({
  via: fc.constantFrom('itself', 'member', 'collective'),
  isSure: fc.boolean(),
})

/** Ids are given when all is there: no two boxes share one. */
const box = (look: BoxContents['look']): fc.Arbitrary<Omit<BoxContents, 'id'>> =>
  fc.record({
    look: fc.constant(look),
    texts: fc.tuple(
      name.map((text) => ({ text, as: 'name' as const })),
      name.map((text) => ({ text, as: 'status' as const, mark: 'running' as const })),
    ),
    says: name,
  })

const someMembers = fc.array(fc.record({ box: box('partner'), tie }), { minLength: 1, maxLength: 7 })
interface Group {
  role: { box: Omit<BoxContents, 'id'>; tie: TieLook } | undefined
  members: { box: Omit<BoxContents, 'id'>; tie: TieLook }[]
}
/** By role, or each with its role in its own box: never both in one initiative. */
const someGroups: fc.Arbitrary<Group[]> = fc.oneof(
  fc.array(fc.record({ role: fc.record({ box: box('role'), tie }), members: someMembers }), { maxLength: 3 }),
  fc.array(fc.record({ role: fc.constant(undefined), members: someMembers }), { maxLength: 1 }),
)

const nobody: fc.Arbitrary<Group[]> = fc.constant([])

const bandsOf = (withMembers: boolean) =>
  fc.array(
    fc.record({
      out: fc.array(
        fc.record({
          box: box('out'),
          tie,
          groups: withMembers ? someGroups : nobody,
        }),
        { maxLength: 7 },
      ),
      quiet: fc.array(box('quiet'), { maxLength: 12 }),
      title: word,
    }),
    { minLength: 1, maxLength: 4 },
  )

const contents: fc.Arbitrary<DiagramContents> = fc
  .record({
    card: fc.option(box('card'), { nil: undefined }),
    bands: fc.boolean().chain(bandsOf),
  })
  .map(({ card, bands }) => {
    let next = 0
    const named = (of: Omit<BoxContents, 'id'>): BoxContents => ({ ...of, id: `b${(next += 1)}` })
    return {
      card: card && named(card),
      bands: bands.map(({ out, quiet, title }, place): BandContents => ({
        tier: TIERS[place] ?? 'local',
        title,
        count: '3',
        out: out.map((item): ItemContents => ({
          box: named(item.box),
          tie: item.tie,
          groups: item.groups.map(({ role, members }) => ({
            role: role && { ...role, box: named(role.box) },
            members: members.map((member) => ({ ...member, box: named(member.box) })),
          })),
        })),
        quiet: quiet.map(named),
      })),
      key: [{ text: 'bij naam genoemd', line: { via: 'itself' as const, isSure: true } }],
    }
  })

const widths = fc.integer({ min: 700, max: 2400 })

describe('the layout of the coalition diagram', () => {
  it('lets no box touch another, whatever the names and however many there are', () => {
    fc.assert(
      fc.property(contents, widths, (drawn, width) => {
        const { boxes } = coalitionLayout(drawn, { width, measure })
        expect(
          pairs(boxes)
            .filter(([a, b]) => overlap(a, b))
            .map(idsOf),
        ).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('leads no line through a box that it does not tie, nor through the name of a band', () => {
    fc.assert(
      fc.property(contents, widths, (drawn, width) => {
        const layout = coalitionLayout(drawn, { width, measure })
        expect(crossings(layout)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('ties every box that stands out, from edge to edge, with lines that are level or upright', () => {
    fc.assert(
      fc.property(contents, widths, (drawn, width) => {
        const { boxes, connectors } = coalitionLayout(drawn, { width, measure })
        const byId = new Map(boxes.map((each) => [each.id, each]))
        for (const { from, to, points } of connectors) {
          expect(onEdge(byId.get(from), points[0])).toBe(true)
          expect(onEdge(byId.get(to), points.at(-1))).toBe(true)
          for (const [place, point] of points.slice(1).entries())
            expect(point.x === points[place]?.x || point.y === points[place]?.y).toBe(true)
        }
        const tied = new Set(connectors.map(({ to }) => to))
        const asked = drawn.bands.flatMap(({ out }) =>
          out.flatMap(({ box: own, groups }) => [
            ...(drawn.card === undefined ? [] : [own.id]),
            ...groups.flatMap(({ role, members }) => [
              ...(role === undefined ? [] : [role.box.id]),
              ...members.map((member) => member.box.id),
            ]),
          ]),
        )
        expect(asked.filter((id) => !tied.has(id))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('cuts no text off: every letter stands in its box, and the box in the drawing', () => {
    fc.assert(
      fc.property(contents, widths, (drawn, width) => {
        const layout = coalitionLayout(drawn, { width, measure })
        const given = new Map(boxesOf(drawn).map((each) => [each.id, each]))
        for (const each of layout.boxes) {
          const letters = (texts: readonly { text: string }[]) =>
            texts
              .map(({ text }) => text)
              .join('')
              .replaceAll(/\s/g, '')
          expect(letters(each.texts)).toBe(letters(given.get(each.id)?.texts ?? []))
          for (const { text, x, y, size, weight } of each.texts) {
            expect(x + measure(text, size, weight)).toBeLessThanOrEqual(each.x + each.width)
            expect(y).toBeLessThan(each.y + each.height)
          }
          expect(each.x).toBeGreaterThanOrEqual(0)
          expect(each.x + each.width).toBeLessThanOrEqual(width)
          expect(each.y + each.height).toBeLessThanOrEqual(layout.height)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('writes what is chosen large enough for the back of a room', () => {
    fc.assert(
      fc.property(contents, (drawn) => {
        for (const { look, texts } of coalitionLayout(drawn, { width: 1376, measure }).boxes)
          for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(look === 'quiet' ? 13 : 16)
      }),
      { numRuns: 20 },
    )
  })
})

const boxesOf = ({ card, bands }: DiagramContents): BoxContents[] => [
  ...(card === undefined ? [] : [card]),
  ...bands.flatMap(({ out, quiet }) => [
    ...out.flatMap(({ box: own, groups }) => [
      own,
      ...groups.flatMap(({ role, members }) => [
        ...(role === undefined ? [] : [role.box]),
        ...members.map((member) => member.box),
      ]),
    ]),
    ...quiet,
  ]),
]

const pairs = (boxes: readonly PlacedBox[]): [PlacedBox, PlacedBox][] =>
  boxes.flatMap((a, place) => boxes.slice(place + 1).map((b): [PlacedBox, PlacedBox] => [a, b]))

const idsOf = ([a, b]: readonly [PlacedBox, PlacedBox]): string => `${a.id} ${b.id}`

interface Frame {
  x: number
  y: number
  width: number
  height: number
}

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Pieces of lines that run through a box they do not tie, or through the name of a band. */
function crossings({ boxes, connectors, bands }: CoalitionLayout): string[] {
  const labels = bands.flatMap(({ label }) =>
    label.map(({ text, x, y, size, weight }) => ({
      id: text,
      x,
      y: y - size,
      width: measure(text, size, weight),
      height: size,
    })),
  )
  return connectors.flatMap(({ id, from, to, points }) =>
    points.slice(1).flatMap((end, place) => {
      const start = points[place] ?? end
      const piece = {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(start.x - end.x) + 0.01,
        height: Math.abs(start.y - end.y) + 0.01,
      }
      return [...boxes, ...labels]
        .filter((each) => each.id !== from && each.id !== to && overlap(piece, each))
        .map((each) => `${id} through ${each.id}`)
    }),
  )
}

function onEdge(frame: PlacedBox | undefined, point: { x: number; y: number } | undefined): boolean {
  if (frame === undefined || point === undefined) return false
  const isAtSide = Math.abs(point.x - frame.x) < 0.5 || Math.abs(point.x - frame.x - frame.width) < 0.5
  const isBelow = Math.abs(point.y - frame.y - frame.height) < 0.5
  const isWithin =
    point.x > frame.x - 0.5 &&
    point.x < frame.x + frame.width + 0.5 &&
    point.y > frame.y - 0.5 &&
    point.y < frame.y + frame.height + 0.5
  return isWithin && (isAtSide || isBelow)
}
