/** What the key of a map says: its scale, and a line for each thing that occurs. */
import { mapTexts } from '../../messages/compare/map.ts'
import { formatQuantity } from '../../messages/figures.ts'
import { digitsOf, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords } from '../../messages/values.ts'
import type { Paint } from '../../slides/colours.ts'
import { EVEN } from './mapAreas.ts'
import type { MapModel } from './mapModel.ts'
import { type Standing, againstWords, distanceWords } from './mapWords.ts'

/** Cells that the scale is divided in to be drawn; an odd number, so that one is the middle. */
const CELLS = 11

export interface KeyGiven {
  model: MapModel
  standing: Standing
  comparatorName: string
  hasOutside: boolean
  /** The classifications of the figures and of the shapes. */
  years: { figures: number | undefined; ground: number | undefined; isTiles: boolean }
  language: Language
}

export interface Entry {
  words: string
  /** Absent: words alone. */
  fill?: Paint | 'hatched'
  sign?: '+' | '−'
}

/** The colours along the scale, and what stands below its ends and its middle. */
export function scaleOf({
  model,
  comparatorName,
  language,
}: KeyGiven): { paints: Paint[]; ends: string[] } | undefined {
  const t = mapTexts[language]
  const { scale, unit } = model
  if (scale.is === 'none') return undefined
  const steps = Array.from({ length: CELLS }, (_, place) => place / (CELLS - 1))
  if (scale.is === 'value')
    return {
      paints: steps.map((strength) => ({
        of: 'own',
        share: Math.max(0.12, Math.round(strength * 100) / 100),
      })),
      ends: [scale.low, '', scale.high].map((end) =>
        typeof end === 'string' ? end : formatQuantity(end, unit, language, scale.digits),
      ),
    }
  const { reach, lower } = scale
  const end = formatNumber(reach, language, digitsOf(reach))
  const higher = lower === 'favourable' ? 'unfavourable' : 'favourable'
  return {
    paints: steps.map((step): Paint => {
      const share = Math.round(Math.abs(step - 0.5) * 200) / 100
      return share === 0 ? EVEN : { of: step < 0.5 ? lower : higher, share }
    }),
    ends: [t.lowerEnd(end), `${comparatorName} ${againstWords(model, language) ?? ''}`, t.higherEnd(end)],
  }
}

/** A line per thing that occurs on the map, in the words of the page. */
export function entriesOf(
  { model, standing, comparatorName, hasOutside, years, language }: KeyGiven,
  /** All that is hatched in one line, where there is no room for one per reason. */
  isShort: boolean,
): Entry[] {
  const t = mapTexts[language]
  const { scale } = model
  const { placed, instead, year } = standing
  const count = (rows: readonly unknown[]) => formatNumber(rows.length, language)
  const absent = model.absent
    .map((group) => ({ ...group, rows: group.rows.filter(({ code }) => placed.has(code)) }))
    .filter(({ rows }) => rows.length > 0)
  return [
    ...(scale.is === 'judged' ? judgedEntries(model, scale, comparatorName, language) : []),
    ...(isShort && absent.length > 1
      ? [
          {
            words: t.absent(
              [...new Set(absent.map(({ state }) => absenceWords[language][state]))].join(', '),
              count(absent.flatMap(({ rows }) => rows)),
            ),
            fill: 'hatched' as const,
          },
        ]
      : absent.map(({ state, reason, rows }): Entry => ({
          words: t.absent([absenceWords[language][state], reason].filter(Boolean).join(': '), count(rows)),
          fill: 'hatched',
        }))),
    ...(instead.size === 0 || year === undefined
      ? []
      : [
          {
            words: t.absent(t.notInYear(String(year)), count([...instead.keys()])),
            fill: 'hatched' as const,
          },
        ]),
    ...(hasOutside ? [{ words: t.outside, fill: 'paper' as const }] : []),
    ...yearsEntries(years, language),
  ]
}

/** Figures of one classification on shapes of another. */
function yearsEntries({ figures, ground, isTiles }: KeyGiven['years'], language: Language): Entry[] {
  if (figures === undefined || ground === undefined || figures === ground) return []
  const t = mapTexts[language]
  return [{ words: (isTiles ? t.tileYears : t.years)(String(figures), String(ground)) }]
}

function judgedEntries(
  model: MapModel,
  { reach, lower }: Extract<MapModel['scale'], { is: 'judged' }>,
  comparatorName: string,
  language: Language,
): Entry[] {
  const t = mapTexts[language]
  const isLowerBetter = lower === 'favourable'
  const fuller = t.fuller(distanceWords(reach, model, digitsOf(reach), language))
  return [
    {
      words: isLowerBetter ? t.lowerFavourable(comparatorName) : t.lowerUnfavourable(comparatorName),
      fill: lower,
      sign: '−',
    },
    {
      words: `${isLowerBetter ? t.higherUnfavourable(comparatorName) : t.higherFavourable(comparatorName)} ${fuller}`,
      fill: isLowerBetter ? 'unfavourable' : 'favourable',
      sign: '+',
    },
  ]
}
