import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatList, formatMoment } from '../../messages/format.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Figures } from './useFigures.ts'

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
  const { ready, waiting, failed, fetchedAt, retry } = figures
  const names = (indicators: readonly Indicator[]) =>
    formatList(
      indicators.map(({ title }) => `“${title[language]}”`),
      language,
    )
  const here = new Set(ready.map(({ indicator }) => indicator.id))
  const lost = failed.filter(({ id }) => !here.has(id))
  return (
    <>
      <p role="status" className="compare-waiting note">
        {waiting.length === 0 || isFirst ? '' : t.waitingFor(names(waiting))}
      </p>
      {failed.length === 0 ? null : (
        <Notice tone="warning" urgent {...(lost.length === 0 ? {} : { title: t.failedTitle })}>
          <p>
            {lost.length === 0
              ? t.stale(formatMoment(fetchedAt, language))
              : ready.length === 0
                ? t.failedAll
                : t.failed(names(lost))}
          </p>
          <Button look="subtle" onClick={retry}>
            {t.retry}
          </Button>
        </Notice>
      )}
    </>
  )
}
