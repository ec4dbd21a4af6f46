import { Fragment } from 'react'
import { readComparison } from '../../contract/comparisonAddress.ts'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { indicatorName } from '../../register/things.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { MisnamedItems } from './MisnamedItems.tsx'
import { RegionNoticeItems } from './RegionNoticeItems.tsx'
import { inAddress, notHeldWords, unreadableWords } from './addressWords.ts'
import { insteadWords, noticeWords } from './noticeWords.ts'
import { regionNotices } from './regionNotices.ts'
import { goToChoice } from './stayingPlaces.ts'
import type { CompareSelection } from './useCompareSelection.ts'
import type { NotHeld } from './workOut.ts'

/** What of the address is left out, or stands for something else: each part named, with what to do. */
export function NoticeList({
  chosen,
  notHeld,
  notShown,
  comparison,
}: {
  chosen: CompareSelection
  notHeld: readonly NotHeld[]
  /** A region that is picked out and not among those compared. */
  notShown: string | undefined
  /** Undefined as long as not all figures are there: only then can a region be said to have none. */
  comparison: Comparison | undefined
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const { query, unreadable, notices, misnamed, change, selection } = chosen
  const instead = insteadWords(
    { asked: readComparison(new URLSearchParams(query)).asked, notices, unreadable, selection },
    language,
  )
  const regions = comparison && regionNotices(selection, comparison, index)
  const sentences = [
    ...unreadableWords(unreadable, language),
    ...notHeld.map((each) => notHeldWords(each, language)),
    ...(notShown === undefined ? [] : [t.notShown(inAddress('pickedOut', [notShown], language))]),
    ...(regions === undefined || regions.unheld.length === 0
      ? []
      : [t.unknownSmall(inAddress('regions', regions.unheld, language), regions.unheld.length === 1)]),
  ]
  const others = (regions?.formers.length ?? 0) + (regions?.larger.length ?? 0)
  if (sentences.length + notices.length + misnamed.length + others === 0) return null
  return (
    <Notice tone="warning">
      <ul className="compare-notices">
        <MisnamedItems chosen={chosen} />
        {notices.map((notice) => (
          <li key={notice.kind === 'former' ? notice.code : `${notice.kind} ${notice.parameter}`}>
            {noticeWords(notice, index, language)}{' '}
            {'near' in notice ? (
              <NearIndicators
                near={notice.near ?? []}
                take={(id) => {
                  goToChoice()
                  change({ indicators: [...selection.indicators.map((each) => each.id), id] })
                }}
              />
            ) : null}
          </li>
        ))}
        {instead === undefined ? null : <li>{instead}</li>}
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {regions === undefined ? null : <RegionNoticeItems chosen={chosen} notices={regions} />}
      </ul>
    </Notice>
  )
}

function NearIndicators({ near, take }: { near: readonly string[]; take: (id: string) => void }) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const indicators = near.flatMap((id) => index.indicators.get(id) ?? [])
  if (indicators.length === 0) return null
  return (
    <>
      {t.meant}{' '}
      {indicators.map((each, place) => (
        <Fragment key={each.id}>
          {place === 0 ? null : ', '}
          <Button look="subtle" onClick={() => take(each.id)}>
            {indicatorName(each, language).name}
          </Button>
        </Fragment>
      ))}
    </>
  )
}
