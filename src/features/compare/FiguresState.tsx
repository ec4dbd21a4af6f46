import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatList, formatMoment } from '../../messages/format.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FailedNotice } from './FailedNotice.tsx'
import type { Figures } from './useFigures.ts'
import { useTrying } from './useTrying.ts'

/** Which figures are on their way, which cannot be had, those of a comparator included, and how old the ones on screen are. */
export function FiguresState({
  figures,
  isFirst,
}: {
  figures: Figures
  /** Nothing has been shown yet: the shape of the table says that it comes. */
  isFirst: boolean
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { ready, waiting, failed, weights, isFailing, fetchedAt, retry, failures, isFetching } = figures
  const trying = useTrying({ failures, isFetching, retry })
  const isOn = trying.is === 'on'
  const names = (indicators: readonly Indicator[]) =>
    formatList(
      [...new Set(indicators)].map(({ title }) => `“${title[language]}”`),
      language,
    )
  const here = new Set(ready.map(({ indicator }) => indicator.id))
  // A new attempt begins as if nothing had failed yet: until it ends, what it is for stays named.
  const lost = (isOn ? [...failed, ...waiting] : failed).filter(({ id }) => !here.has(id))
  const lostWeights = isOn ? weights.lacking : weights.failed
  const isStale = lost.length + lostWeights.length === 0
  return (
    <>
      <p role="status" className="compare-waiting note">
        {waiting.length === 0 || isFirst || isOn ? '' : t.waitingFor(names(waiting))}
      </p>
      {!isFailing && !isOn ? null : (
        <FailedNotice
          {...(isStale ? {} : { title: t.failedTitle })}
          words={
            isStale
              ? t.stale(formatMoment(fetchedAt, language))
              : ready.length === 0
                ? t.failedAll
                : lost.length === 0
                  ? t.failedWeights(names(lostWeights))
                  : lostWeights.length === 0
                    ? t.failed(names(lost))
                    : t.failedWeights(names([...lost, ...lostWeights]))
          }
          trying={trying}
        />
      )}
    </>
  )
}
