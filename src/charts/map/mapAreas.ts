/** The regions of a map as areas of a slide: painted as on the page, with its signs. */
import { mapTexts } from '../../messages/compare/map.ts'
import type { Language } from '../../messages/texts.ts'
import type { Point } from '../../slides/box.ts'
import type { Paint } from '../../slides/colours.ts'
import type { Area, Stroke } from '../../slides/diagram.ts'
import { fullName } from '../figure/absence.ts'
import type { MapModel, MapRegion, MapShade } from './mapModel.ts'
import { type Standing, shapeWords } from './mapWords.ts'
import type { Outline } from './outlines.ts'

/** Where nothing differs; and the least of a colour that can be told from it. */
export const EVEN: Paint = { of: 'soft', share: 0.16 }
const LEAST_SHARE = 0.12
/** From this strength on a sign stands light on dark. */
const DARK = 0.6
/** In points. Smaller than this, a sign in the middle of a region cannot be told from the others. */
const ROOM_FOR_SIGN = 6
const BETWEEN: Stroke = { colour: 'paper', width: 0.75 }
const PALE: Stroke = { colour: { of: 'soft', share: 0.5 }, width: 0.5 }
export const HEAVY: Stroke = { colour: 'ink', width: 2.25 }

/** A colour of the scale; the strength runs from 0 to 1. */
export const paintOf = (shade: Exclude<MapShade, { is: 'absent' }>): Paint => {
  if (shade.is === 'judged' && shade.side === 'even') return EVEN
  const share = Math.round(Math.max(LEAST_SHARE, shade.strength) * 100) / 100
  return {
    of: shade.is === 'value' ? 'own' : shade.side === 'favourable' ? 'favourable' : 'unfavourable',
    share,
  }
}

/** What is drawn of a map, the outline of `marked` over its neighbours', signs on top. */
export function mapAreas(
  outlines: readonly Outline[],
  model: MapModel,
  standing: Standing,
  marked: string | undefined,
  nameOf: (code: string) => string,
  language: Language,
): readonly Area[] {
  const { placed, instead } = standing
  const regionAt = (code: string) => (placed.has(code) ? model.byCode.get(code) : undefined)
  const outside = outlines.filter(({ code }) => regionAt(code) === undefined && !instead.has(code))
  const shown = outlines.filter((each) => !outside.includes(each))
  const names = new Set<string>()
  const areas = shown.map(({ code, rings }): Area & { code: string } => {
    const region = regionAt(code)
    const called = region === undefined ? nameOf(code) : fullName(region)
    const name = names.has(called) ? `${called} (${code})` : called
    names.add(name)
    const { figure, rest } = shapeWords(code, model, standing, language)
    const isHatched = region === undefined || region.shade.is === 'absent'
    return {
      code,
      name,
      rings,
      fill: isHatched ? 'hatched' : paintOf(region.shade as Exclude<MapShade, { is: 'absent' }>),
      stroke: code === marked ? HEAVY : isHatched ? PALE : BETWEEN,
      description: [`${name}: ${figure}`, rest].filter(Boolean).join('. '),
    }
  })
  const t = mapTexts[language]
  return [
    ...(outside.length === 0
      ? []
      : [
          {
            name: t.notChosen,
            rings: outside.flatMap(({ rings }) => rings),
            fill: 'paper' as const,
            stroke: PALE,
            description: t.outside,
          },
        ]),
    ...areas.filter(({ code }) => code !== marked),
    ...areas.filter(({ code }) => code === marked),
    ...signsOf(shown, regionAt),
  ].map((area): Area => {
    const { name, rings, fill, stroke, description } = area
    return { name, rings, fill, ...(stroke === undefined ? {} : { stroke }), description }
  })
}

/** A plus where a figure is higher than the comparator's, a minus where it is lower; each kind one shape. */
function signsOf(outlines: readonly Outline[], regionAt: (code: string) => MapRegion | undefined): Area[] {
  const kinds = new Map<string, { fill: Paint; rings: Point[][] }>()
  for (const { code, x, y, room } of outlines) {
    const region = regionAt(code)
    if (room < ROOM_FOR_SIGN || region?.shade.is !== 'judged' || region.shade.side === 'even') continue
    const sign = region.against?.position === 'higher' ? '+' : '−'
    const fill = region.shade.strength > DARK ? 'paper' : 'ink'
    const kind = kinds.get(`${sign} ${fill}`) ?? { fill, rings: [] }
    kind.rings.push(signRing({ x, y }, Math.min(4.5, room * 0.27), sign))
    kinds.set(`${sign} ${fill}`, kind)
  }
  // Every region says its figure itself: of the signs there is nothing more to say.
  return [...kinds].map(([kind, { fill, rings }], place) => ({
    name: `${kind.charAt(0)} ${place + 1}`,
    fill,
    rings,
    description: '',
  }))
}

/** The outline of a sign around its middle. */
export function signRing({ x, y }: Point, arm: number, sign: '+' | '−'): Point[] {
  const half = Math.max(0.6, arm * 0.18)
  const corners: readonly (readonly [number, number])[] =
    sign === '−'
      ? [
          [-arm, -half],
          [arm, -half],
          [arm, half],
          [-arm, half],
        ]
      : [
          [-half, -arm],
          [half, -arm],
          [half, -half],
          [arm, -half],
          [arm, half],
          [half, half],
          [half, arm],
          [-half, arm],
          [-half, half],
          [-arm, half],
          [-arm, -half],
          [-half, -half],
        ]
  return corners.map(([dx, dy]) => ({ x: tenth(x + dx), y: tenth(y + dy) }))
}

const tenth = (value: number): number => Math.round(value * 10) / 10
