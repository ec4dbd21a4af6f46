import { fullName } from '../../charts/figure/absence.ts'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { withinTexts } from '../../messages/compare/within.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { comparatorName } from './comparatorWords.ts'
import { MOST_PLACES, areTooManyToName } from './places.ts'
import type { Selection } from './selection.ts'

/** "16 gemeenten", "1 wijk": how many rows there are, by what they are; "Wijken" as long as it is not known how many. */
export function rowsInWords(
  { scale, codes }: Pick<Selection, 'scale' | 'codes'>,
  count: number | undefined,
  language: Language,
): string {
  const t = comparePageTexts[language]
  if (count === undefined) return choiceTexts[language][scale]
  const number = formatNumber(count, language)
  if (scale !== 'gemeente') return (scale === 'wijk' ? t.wijken : t.buurten)(number, count === 1)
  const isMunicipal = codes.every((code) => code.startsWith('GM'))
  return (isMunicipal ? t.municipalities : t.regions)(number, count === 1)
}

/** "de buurten van Heerlen", of the wijken or buurten of one municipality; undefined of anything else. */
export function placeInWords(
  { scale, within }: Pick<Selection, 'scale' | 'within'>,
  index: FigureIndex,
  language: Language,
): string | undefined {
  if (scale === 'gemeente' || within === undefined) return undefined
  const t = withinTexts[language]
  return (scale === 'wijk' ? t.wijkenOf : t.buurtenOf)(index.regions.byCode.get(within)?.name ?? within)
}

/** "57 buurten van Heerlen": the rows, and which municipalities they lie in where they are smaller. */
export function rowsAndPlace(
  selection: Pick<Selection, 'scale' | 'codes' | 'within'>,
  count: number | undefined,
  index: FigureIndex,
  language: Language,
): string {
  const t = withinTexts[language]
  const rows = rowsInWords(selection, count, language)
  const { scale, within, codes } = selection
  if (scale === 'gemeente') return rows
  const { regions, register } = index
  // The wijken of a former municipality are given under that of today.
  const today = (code: string): readonly string[] =>
    regions.byCode.get(code)?.validTo === undefined
      ? [code]
      : successorsOf(code, register.boundaryChanges).map((each) => each.code)
  const chosen = codes.filter((code) => code.startsWith('GM'))
  const around = within === undefined ? [...new Set(chosen.flatMap(today))] : [within]
  const [first] = around
  if (first === undefined) return rows
  return t.of(
    rows,
    around.length > 1
      ? t.municipalities(formatNumber(around.length, language))
      : (regions.byCode.get(first)?.name ?? first),
  )
}

/** Whose names wijken and buurten bear, where those of their figures come without, or why they bear codes. */
export function namesInWords(
  { namesYear, classificationYear, comparison }: NamedRows,
  language: Language,
): string | undefined {
  const t = withinTexts[language]
  const sentences = [
    ...(namesYear === undefined ? [] : [t.namesOf(String(namesYear), String(classificationYear))]),
    ...(areTooManyToName(comparison.rows) ? [t.tooManyToName(String(MOST_PLACES))] : []),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

interface NamedRows {
  comparison: { rows: readonly ComparedRow[] }
  namesYear?: number
  classificationYear: number
}

/** The choices that were made, a term with what was chosen: they go along in every file. */
export function selectionInWords(
  selection: Selection,
  index: FigureIndex,
  language: Language,
  /** The reader's municipality, which others may be similar to. */
  mine: string,
  /** What is compared, whose names wijken and buurten bear (namesInWords). */
  { rows, names }: { rows: readonly ComparedRow[]; names?: string | undefined },
): AboutRow[] {
  const t = comparePageTexts[language]
  const c = choiceTexts[language]
  const { groups, regions, scale, within, comparator, period, age, table } = selection
  const rowOf = (code: string) => rows.find((row) => row.code === code)
  const nameOf = (code: string) => {
    const small = index.regions.byCode.has(code) ? undefined : rowOf(code)
    return small === undefined ? (index.regions.byCode.get(code)?.name ?? code) : fullName(small)
  }
  const chosen = [
    ...groups.map(({ name, kind, members }) =>
      name === undefined ? c.allTogether : `${name} (${c[kind]}, ${c.members(members.length)})`,
    ),
    ...regions.map(nameOf),
  ]
  return [
    [t.fileFilterGroups, within === undefined ? formatList(chosen, language) : nameOf(within)],
    [t.fileFilterScale, c[scale]],
    ...(names === undefined ? [] : [[withinTexts[language].names, names] as const]),
    [t.fileFilterComparator, comparatorName(comparator, index, language, mine)],
    [t.fileFilterPeriod, period === undefined ? t.newest : formatFigurePeriod(period, language)],
    [t.fileFilterAge, age ?? t.any],
    [t.fileFilterTable, table ?? t.any],
  ]
}
