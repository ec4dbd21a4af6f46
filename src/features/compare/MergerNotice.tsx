import { memo } from 'react'
import { useSame } from '../../charts/figure/useSame.ts'
import type { Replaced } from '../../domain/comparison/classification.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { BoundaryNotice } from '../../register/BoundaryNotice.tsx'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { figureSpan } from './figureSpan.ts'
import { replacedWords } from './noticeWords.ts'
import type { Compared } from './workOut.ts'

/** More than these are folded away under their number. */
const MOST_REPLACED = 3

/** Hundreds of names: read anew only when there are others, not with every change of comparator or year. */
const Notices = memo(BoundaryNotice)

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
  const { replaced, classificationYear, input } = compared
  const younger = input.younger?.map(({ row }) => row.code) ?? []
  return (
    <>
      <ReplacedNotice replaced={replaced} year={classificationYear} inTrend={new Set(younger)} />
      <Boundaries compared={compared} asked={asked} />
    </>
  )
}

/** Whose borders changed since the first of the figures. */
export function Boundaries({ compared, asked }: { compared: Compared; asked: readonly string[] }) {
  const { replaced, comparison } = compared
  const span = figureSpan(compared)
  const { index } = useFiguresView()
  const codes = useSame([...comparison.rows.map(({ code }) => code), ...replaced.map((each) => each.asked)])
  const classifications = useSame(span?.classifications)
  // Who asks by a name of before wants to know what became of it; others need only know that there is something.
  const isByFormerName = asked.some((code) => index.regions.byCode.get(code)?.validTo !== undefined)
  return span === undefined || classifications === undefined ? null : (
    <Notices
      codes={codes}
      firstYear={span.firstYear}
      classifications={classifications}
      folded={!isByFormerName}
    />
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
  const language = useLanguage()
  const { index } = useFiguresView()
  if (replaced.length === 0) return null
  const sentences = (
    <ul className="compare-notices">
      {replaced.map((each) => (
        <li key={each.asked}>{replacedWords(each, year, inTrend.has(each.asked), index, language)}</li>
      ))}
    </ul>
  )
  return (
    <Notice>
      {replaced.length <= MOST_REPLACED ? (
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
