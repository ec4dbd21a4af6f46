import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatList, formatMoment } from '../../messages/format.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FailedNotice } from './FailedNotice.tsx'
import type { Figures } from './useFigures.ts'
import { useTrying } from './useTrying.ts'

/** Which figures are on their way, which cannot be had, and how old the ones on screen are. */
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
  const { ready, waiting, failed, fetchedAt, retry, failures, isFetching } = figures
  const trying = useTrying({ failures, isFetching, retry })
  const names = (indicators: readonly Indicator[]) =>
    formatList(
      indicators.map(({ title }) => `“${title[language]}”`),
      language,
    )
  const here = new Set(ready.map(({ indicator }) => indicator.id))
  // A new attempt begins as if nothing had failed yet: until it ends, what it is for stays named.
  const lost = (trying.is === 'on' ? [...failed, ...waiting] : failed).filter(({ id }) => !here.has(id))
  const isStale = lost.length === 0
  return (
    <>
      <p role="status" className="compare-waiting note">
        {waiting.length === 0 || isFirst || trying.is === 'on' ? '' : t.waitingFor(names(waiting))}
      </p>
      {failed.length === 0 && trying.is !== 'on' ? null : (
        <FailedNotice
          {...(isStale ? {} : { title: t.failedTitle })}
          words={
            isStale
              ? t.stale(formatMoment(fetchedAt, language))
              : ready.length === 0
                ? t.failedAll
                : t.failed(names(lost))
          }
          trying={trying}
        />
      )}
    </>
  )
}
