import { memo } from 'react'
import { useSame } from '../../charts/figure/useSame.ts'
import type { Replaced } from '../../domain/comparison/classification.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatDay, formatList, formatNumber } from '../../messages/format.ts'
import { mergerTexts } from '../../messages/compare/merger.ts'
import { BoundaryNotice } from '../../register/BoundaryNotice.tsx'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { figureSpan } from './figureSpan.ts'
import type { Compared } from './workOut.ts'

/** More than these are folded away under their number. */
const MOST = 3

/** Hundreds of names: read anew only when there are others, not with every change of comparator or year. */
const Boundaries = memo(BoundaryNotice)

/**
 * Which chosen municipalities stand under other names, because the figures are of another year's borders; and whose borders
 * changed since the first of the figures.
 */
export function MergerNotice({
  compared,
  asked,
}: {
  compared: Compared
  /** Codes of the regions as they were chosen. */
  asked: readonly string[]
}) {
  const { replaced, classificationYear, comparison, input } = compared
  const span = figureSpan(compared)
  const { index } = useFiguresView()
  const younger = input.younger?.map(({ row }) => row.code) ?? []
  const codes = useSame([...comparison.rows.map(({ code }) => code), ...replaced.map((each) => each.asked)])
  const classifications = useSame(span?.classifications)
  // Who asks by a name of before wants to know what became of it; others need only know that there is something.
  const isByFormerName = asked.some((code) => index.regions.byCode.get(code)?.validTo !== undefined)
  return (
    <>
      <ReplacedNotice replaced={replaced} year={classificationYear} inTrend={new Set(younger)} />
      {span === undefined || classifications === undefined ? null : (
        <Boundaries
          codes={codes}
          firstYear={span.firstYear}
          classifications={classifications}
          folded={!isByFormerName}
        />
      )}
    </>
  )
}

function ReplacedNotice({
  replaced,
  year,
  inTrend,
}: {
  replaced: readonly Replaced[]
  year: number
  /** Codes of those that the trend puts together. */
  inTrend: ReadonlySet<string>
}) {
  const t = useTexts(comparePageTexts)
  if (replaced.length === 0) return null
  const sentences = (
    <ul className="compare-notices">
      {replaced.map((each) => (
        <li key={each.asked}>
          <ReplacedWords replaced={each} year={year} inTrend={inTrend.has(each.asked)} />
        </li>
      ))}
    </ul>
  )
  return (
    <Notice>
      {replaced.length <= MOST ? (
        sentences
      ) : (
        <details className="compare-mergers">
          <summary>{t.mergers(replaced.length, String(year))}</summary>
          {sentences}
        </details>
      )}
    </Notice>
  )
}

function ReplacedWords({
  replaced: { asked, by, partly },
  year,
  inTrend,
}: {
  replaced: Replaced
  year: number
  inTrend: boolean
}) {
  const t = useTexts(comparePageTexts)
  const m = useTexts(mergerTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const name = nameOf(asked)
  const now = formatList(by.map(nameOf), language)
  const ended = index.regions.byCode.get(asked)?.validTo
  const isOver = ended !== undefined && ended <= `${year}-01-01`
  const rest = partly.map((each) =>
    t.partly(nameOf(each.code), formatNumber(each.share * 100, language), name),
  )
  const first = isOver
    ? by.length > 1
      ? t.split(name, now, formatDay(ended, language))
      : t.former(name, now, formatDay(ended, language))
    : by.length === 1 && by[0] === asked
      ? undefined
      : m.earlier(String(year), name, now, by.length === 1)
  return [first, ...rest, inTrend ? m.inTrend(name) : undefined].filter(Boolean).join(' ')
}
