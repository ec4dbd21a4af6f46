import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { comparatorName } from './comparatorWords.ts'
import type { Selection } from './selection.ts'

/** "16 gemeenten", "1 wijk": how many rows there are, by what they are. */
export function rowsInWords(
  { scale, codes }: Pick<Selection, 'scale' | 'codes'>,
  count: number,
  language: Language,
): string {
  const t = comparePageTexts[language]
  const number = formatNumber(count, language)
  if (scale !== 'gemeente') return (scale === 'wijk' ? t.wijken : t.buurten)(number, count === 1)
  const isMunicipal = codes.every((code) => code.startsWith('GM'))
  return (isMunicipal ? t.municipalities : t.regions)(number, count === 1)
}

/** The choices that were made, a term with what was chosen: they go along in every file. */
export function selectionInWords(
  selection: Selection,
  index: RegisterIndex,
  language: Language,
  /** The reader's municipality, which others may be similar to. */
  mine: string,
): AboutRow[] {
  const t = comparePageTexts[language]
  const c = choiceTexts[language]
  const { groups, regions, scale, within, comparator, period, age, table } = selection
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const chosen = [
    ...groups.map(({ name, kind, members }) =>
      name === undefined ? c.allTogether : `${name} (${c[kind]}, ${c.members(members.length)})`,
    ),
    ...regions.map(nameOf),
  ]
  return [
    [t.fileFilterGroups, within === undefined ? formatList(chosen, language) : nameOf(within)],
    [t.fileFilterScale, c[scale]],
    [t.fileFilterComparator, comparatorName(comparator, index, language, mine)],
    [t.fileFilterPeriod, period === undefined ? t.newest : formatFigurePeriod(period, language)],
    [t.fileFilterAge, age ?? t.any],
    [t.fileFilterTable, table ?? t.any],
  ]
}
