import { useEffect, useMemo, useRef, useState } from 'react'
import type { Indicator } from '../../domain/register/things.ts'
import { formatMoment } from '../../messages/format.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { BaselineButtons } from './BaselineButtons.tsx'
import { Said } from './Said.tsx'
import { TrajectoryFields, WhatFields } from './TrajectoryFields.tsx'
import { TrajectoryFigure } from './TrajectoryFigure.tsx'
import { TrajectoryNotices } from './TrajectoryNotices.tsx'
import { chosenOf, namesOf } from './chosenOf.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'
import { askedLine, linesToFollow } from './linesToFollow.ts'
import { regionName } from './regionName.ts'
import { sourceOf } from './sourceOf.ts'
import './trajectory.css'

/**
 * A target on a gap to be followed: the reader chooses the baseline, which nobody else does, and may choose the rest
 * otherwise. Until then it offers the years.
 */
export function TrajectorySection(props: TrajectorySectionProps) {
  const t = useTexts(trajectoryTexts)
  const language = useLanguage()
  const { indicators, indicator, figures, failed, fetchedAt, retry, isMeant } = props
  const place = useRef<HTMLDivElement>(null)
  const stands = figures !== undefined
  const isGoneTo = useRef(false)
  useEffect(() => {
    // Once: figures of another indicator are waited for where the reader is.
    if (!isMeant || !stands || isGoneTo.current) return
    isGoneTo.current = true
    // What stands above it came in the meantime: only now can its place on the page be gone to.
    place.current?.closest('section')?.scrollIntoView()
  }, [isMeant, stands])
  if (indicators.length === 0) return <p className="note">{t.noIndicators}</p>
  return (
    <div className="trajectory" ref={place}>
      <WhatFields {...props} />
      {indicator === undefined ? (
        <TrajectoryNotices {...props} />
      ) : figures === undefined ? (
        failed ? (
          <RetryNotice title={t.failedTitle} words={t.failed} retry={retry} />
        ) : (
          <p className="note" aria-busy="true">
            {t.loading}
          </p>
        )
      ) : (
        <>
          {failed ? <RetryNotice words={t.stale(formatMoment(fetchedAt, language))} retry={retry} /> : null}
          <Following {...props} indicator={indicator} figures={figures} />
        </>
      )}
    </div>
  )
}

function Following({
  indicator,
  figures,
  ...props
}: TrajectorySectionProps & {
  indicator: Indicator
  figures: NonNullable<TrajectorySectionProps['figures']>
}) {
  const t = useTexts(trajectoryTexts)
  const language = useLanguage()
  const { index, municipality, today } = useFiguresView()
  const { asked, choose, owns, addressOf, about } = props
  const { regions } = index
  const { own, comparator, target } = chosenOf(props, regions)
  const comparatorKey = comparator.kind === 'region' ? comparator.code : comparator.kind
  const { lines, partYears } = useMemo(
    () => linesToFollow(indicator, figures, own, comparator, index),
    // The comparator is made anew for each address.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- its key says which it is
    [indicator, figures, index, own, comparatorKey],
  )
  const [view, show] = useState(props.firstView)
  const shown = askedLine(lines, asked)
  const ownName = regionName(own, regions.byCode, language)
  const names = useMemo(
    () => shown && namesOf({ own, comparator, line: shown.line, regions, language }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
    [own, comparatorKey, shown, regions, language],
  )
  const notYearly = partYears.map(({ table, part }) => (
    <p className="note" key={`${table} ${part}`}>
      {t.partYears(table, part)}
    </p>
  ))
  if (shown === undefined || names === undefined)
    return notYearly.length > 0 ? notYearly : <p>{t.noFigures(indicator.title[language], ownName)}</p>
  const given =
    asked.baseline === undefined
      ? undefined
      : { indicator, line: shown.line, names, baseline: asked.baseline, target }
  return (
    <>
      <TrajectoryNotices {...props} lines={lines} />
      <BaselineButtons
        own={ownName}
        years={shown.line.years}
        chosen={asked.baseline}
        choose={(baseline) => choose({ baseline })}
      />
      <TrajectoryFields lines={lines} shown={shown} own={own} target={target} asked={asked} choose={choose} />
      {notYearly}
      <Said given={given} />
      {given === undefined ? null : (
        <TrajectoryFigure
          // Another line is another figure.
          key={`${owns.join(' ')} ${shown.word}`}
          {...given}
          id="pad-naar-doel"
          heading="h3"
          indicator={indicator}
          sources={[sourceOf(shown.line, indicator, figures.imports)]}
          view={view}
          show={show}
          today={today}
          address={addressOf({ municipality, language, view })}
          about={about}
        />
      )}
    </>
  )
}
