/** What the page says above its figure of what was asked for and is not there: a slide says it too, a sentence each. */
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { givenInAddress, inAddress, notHeldWords, unreadableWords } from './addressWords.ts'
import { indicatorNames } from './indicatorNames.ts'
import { formerWords, insteadWords, largerWords, noticeWords, replacedWords } from './noticeWords.ts'
import { isShown } from './pickedOut.ts'
import { regionNotices } from './regionNotices.ts'
import type { SlideFigures } from './slideFigures.ts'
import { lostIn } from './yearShares.ts'

/** More than these are counted. */
const MOST_REPLACED = 3

/** In the order of the page: what of the address is left out, then what its figures leave out. */
export function slideNotices(figures: SlideFigures, index: FigureIndex, language: Language): string[] {
  const t = comparePageTexts[language]
  const { asked, chosen, selection, compared, misnamed, notices, unreadable } = figures
  const { unheld, formers, larger } = regionNotices(chosen, compared.comparison, index)
  const { pickedOut } = selection
  const isLost = pickedOut !== undefined && !isShown(pickedOut, compared)
  return [
    ...misnamed.map(({ name, given }) => t.unknownName(givenInAddress(name, given, language))),
    ...notices.map((each) => noticeWords(each, index, language)),
    insteadWords({ asked, notices, unreadable, selection: chosen }, language),
    ...unreadableWords(unreadable, language),
    ...compared.notHeld.map((each) => notHeldWords(each, language)),
    isLost ? t.notShown(inAddress('pickedOut', [pickedOut], language)) : undefined,
    unheld.length === 0
      ? undefined
      : t.unknownSmall(inAddress('regions', unheld, language), unheld.length === 1),
    ...formers.map((each) => formerWords(each, chosen.scale, language)),
    larger.length === 0 ? undefined : largerWords(larger, language),
    ...mergers(figures, index, language),
    lostYears(figures, language),
  ].filter((each) => each !== undefined)
}

function mergers(
  { compared: { replaced, classificationYear, input } }: SlideFigures,
  index: FigureIndex,
  language: Language,
): string[] {
  if (replaced.length > MOST_REPLACED)
    return [comparePageTexts[language].mergers(replaced.length, String(classificationYear))]
  const younger = new Set(input.younger?.map(({ row }) => row.code))
  return replaced.map((each) =>
    replacedWords(each, classificationYear, younger.has(each.asked), index, language),
  )
}

/** Indicators without a figure in the year that is asked for; a trend shows all years. */
function lostYears({ selection, compared }: SlideFigures, language: Language): string | undefined {
  const { period, view } = selection
  if (period === undefined || view === 'trend') return undefined
  const lost = lostIn(compared.comparison.columns, compared.indicatorsIn(undefined))
  if (lost.length === 0) return undefined
  const names = indicatorNames(
    lost.map(({ indicator }) => indicator),
    language,
  )
  return yearTexts[language].lostNow(formatFigurePeriod(period, language), names)
}

/** Why there is nothing to show: nothing was chosen, or no chosen region has a figure. */
export function nothingWords(
  { chosen, compared: { comparison } }: SlideFigures,
  index: FigureIndex,
  language: Language,
): string[] {
  const t = comparePageTexts[language]
  const { indicators, codes, scale, within } = chosen
  if (indicators.length === 0 || codes.length === 0)
    return [
      ...(indicators.length === 0 ? [t.noIndicators] : []),
      ...(codes.length === 0 ? [t.noRegions] : []),
    ]
  const names = formatList(
    comparison.columns.map(({ indicator }) => indicator.title[language]),
    language,
  )
  const place = within === undefined ? undefined : index.regions.byCode.get(within)?.name
  return [
    scale === 'gemeente'
      ? t.noFigures(names)
      : t.noSmall(choiceTexts[language][scale].toLowerCase(), place ?? t.chosenMunicipalities, names),
    ...comparison.columns.flatMap(({ indicator, otherwise }) =>
      otherwise === undefined || otherwise.periods.length === 0
        ? []
        : [
            t.otherwise(
              indicator.title[language],
              formatList(
                otherwise.periods.map((each) => formatFigurePeriod(each, language)),
                language,
              ),
            ),
          ],
    ),
  ]
}
