import type { Replaced } from '../../domain/comparison/classification.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { StandsAs } from './findRegion.ts'

/** Regions that are not among the rows, since the figures are of another year's borders: what stands for them, to be found by. */
export function standingAs(
  replaced: readonly Replaced[],
  rows: readonly { code: string }[],
  nameOf: (code: string) => string,
  language: Language,
): StandsAs[] {
  if (replaced.length === 0) return []
  const places = new Map(rows.map(({ code }, place) => [code, place]))
  return replaced.flatMap(({ asked, by }) => {
    const shown = by.filter((code) => places.has(code))
    const [first] = shown
    const place = first === undefined ? undefined : places.get(first)
    if (first === undefined || place === undefined || places.has(asked)) return []
    const name = nameOf(asked)
    const said = barsTexts[language].standsAs(name, formatList(shown.map(nameOf), language), nameOf(first))
    return [{ name, place, said }]
  })
}
