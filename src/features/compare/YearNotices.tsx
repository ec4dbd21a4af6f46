import { useMemo } from 'react'
import { newerFigures } from '../../domain/comparison/newer.ts'
import type { Id } from '../../domain/register/things.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { newerFigureTexts } from '../../messages/compare/newer.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { goToFigure } from './stayingPlaces.ts'
import { indicatorNames } from './indicatorNames.ts'
import type { CompareSelection } from './useCompareSelection.ts'
import { useYearStep } from './useYearStep.ts'
import type { Compared } from './workOut.ts'
import { lostIn, mostShared } from './yearShares.ts'

/**
 * The year of the figures, where there is something to say of it: newer figures that fewer regions have, indicators that
 * have none in the year that is shown; each with what a press would do to all indicators, and the way back.
 */
export function YearNotices({ chosen, compared }: { chosen: CompareSelection; compared: Compared }) {
  const t = useTexts(yearTexts)
  const c = useTexts(choiceTexts)
  const language = useLanguage()
  const { period, view } = chosen.selection
  const { changeYear, undo } = useYearStep(chosen)
  const newer = useMemo(() => (period === undefined ? newerIn(compared) : []), [period, compared])
  // A trend shows all years.
  const lost =
    period === undefined || view === 'trend'
      ? []
      : lostIn(compared.comparison.columns, compared.indicatorsIn(undefined))
  return (
    <>
      <p role="status" className="compare-year no-print">
        {undo === undefined ? null : (
          <>
            {undo.period === undefined
              ? t.perIndicatorNow
              : t.allNow(formatFigurePeriod(undo.period, language))}{' '}
            <Button
              look="subtle"
              onClick={() => {
                goToFigure()
                undo.back()
              }}
            >
              {c.undo}
            </Button>
          </>
        )}
      </p>
      {newer.length + lost.length === 0 ? null : (
        <ul className="compare-notices">
          {newer.map((each) => (
            <li key={`${each.period} ${each.held}`}>
              <NewerWords newer={each} compared={compared} change={changeYear} />
            </li>
          ))}
          {period === undefined || lost.length === 0 ? null : (
            <li>
              {t.lostNow(
                formatFigurePeriod(period, language),
                namesOf(
                  compared,
                  lost.map(({ indicator }) => indicator.id),
                  language,
                ),
              )}{' '}
              <span className="compare-next no-print">
                <ToMostShared
                  compared={compared}
                  held={compared.indicatorsIn(period).length}
                  change={changeYear}
                />
                <Button look="subtle" onClick={() => changeYear({ period: undefined })}>
                  {t.perIndicator}
                </Button>
              </span>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

type ChangeYear = ReturnType<typeof useYearStep>['changeYear']

/** Indicators of which as many regions have figures of the same later period. */
interface Newer {
  period: string
  held: number
  indicators: readonly Id[]
}

function newerIn({ comparison, input }: Compared): Newer[] {
  const codes = comparison.rows.map(({ code }) => code)
  const found = new Map<string, Newer>()
  for (const { indicator, key } of comparison.columns) {
    const later = key && newerFigures(key, input.blocks.get(indicator.id) ?? [], codes, input)
    if (later === undefined) continue
    const { period, held } = later
    const same = found.get(`${period} ${held}`)
    found.set(`${period} ${held}`, { period, held, indicators: [...(same?.indicators ?? []), indicator.id] })
  }
  return [...found.values()]
}

function NewerWords({
  newer: { period, held, indicators },
  compared,
  change,
}: {
  newer: Newer
  compared: Compared
  change: ChangeYear
}) {
  const t = useTexts(yearTexts)
  const p = useTexts(comparePageTexts)
  const texts = useTexts(newerFigureTexts)
  const language = useLanguage()
  const [word, number] = [formatFigurePeriod(period, language), (n: number) => formatNumber(n, language)]
  const { rows, columns } = compared.comparison
  const all = columns.map(({ indicator }) => indicator.id)
  const then = compared.indicatorsIn(period)
  const without = all.filter((id) => !then.includes(id))
  return (
    <>
      {texts.newer(namesOf(compared, indicators, language), word, number(held), number(rows.length))}{' '}
      {without.length === 0
        ? null
        : t.wouldLose(
            word,
            number(all.length),
            namesOf(compared, then, language),
            namesOf(compared, without, language),
          )}{' '}
      <span className="compare-next no-print">
        <Button look="subtle" onClick={() => change({ period })}>
          {without.length === 0 ? p.showPeriod(word) : t.showForAll(word)}
        </Button>
        {without.length === 0 ? null : (
          <>
            <Button look="subtle" onClick={() => change({ period, indicators: [...then] })}>
              {t.showOnly(
                word,
                then.length === 1 ? namesOf(compared, then, language) : t.thatHaveIt(number(then.length)),
              )}
            </Button>
            <ToMostShared compared={compared} held={then.length} change={change} />
          </>
        )}
      </span>
    </>
  )
}

/** One press to the year that most of the indicators share, where those are more than in the year that is spoken of. */
function ToMostShared({ compared, held, change }: { compared: Compared; held: number; change: ChangeYear }) {
  const t = useTexts(yearTexts)
  const language = useLanguage()
  const best = mostShared(compared.offers)
  const of = compared.comparison.columns.length
  const isShown = compared.comparison.columns.every(({ key }) => key?.period === best?.value)
  if (best === undefined || best.indicators <= held || isShown) return null
  const word = formatFigurePeriod(best.value, language)
  const number = (value: number) => formatNumber(value, language)
  return (
    <Button look="subtle" onClick={() => change({ period: best.value })}>
      {best.indicators === of
        ? t.showShared(word, number(of))
        : t.showMostShared(word, number(best.indicators), number(of))}
    </Button>
  )
}

const namesOf = ({ comparison }: Compared, ids: readonly Id[], language: Language): string =>
  indicatorNames(
    comparison.columns.flatMap(({ indicator }) => (ids.includes(indicator.id) ? [indicator] : [])),
    language,
  )
