import { COMPARE_PARAMETERS, COMPARE_WORDS, type Unreadable } from '../../contract/comparisonAddress.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { SelectionNotice } from './notices.ts'
import type { CompareSelection } from './useCompareSelection.ts'
import type { NotHeld } from './workOut.ts'

/** A value that is right, for a parameter whose value is not. */
const EXAMPLES: Readonly<Record<Exclude<Unreadable['parameter'], keyof typeof COMPARE_WORDS>, string>> = {
  indicators: 'overgewicht',
  regions: 'GM0935',
  groups: 'PV31',
  within: 'GM0935',
  period: '2020',
  age: '18plus',
  table: '50090NED',
  comparator: 'GM0935',
  sort: 'naam-op',
  pickedOut: 'GM0935',
  x: 'overgewicht',
  y: 'rokers',
}

/** What of the address is left out, or stands for something else: each part named, with what to do. */
export function NoticeList({
  chosen,
  notHeld,
  notShown,
}: {
  chosen: CompareSelection
  notHeld: readonly NotHeld[]
  /** A region that is picked out and not among those compared. */
  notShown: string | undefined
}) {
  const t = useTexts(comparePageTexts)
  const { unreadable, notices, change, selection } = chosen
  if (unreadable.length + notices.length + notHeld.length === 0 && notShown === undefined) return null
  return (
    <Notice tone="warning">
      <ul className="compare-notices">
        {unreadable.map((each) => (
          <li key={`${each.parameter} ${each.given}`}>
            <UnreadableWords {...each} />
          </li>
        ))}
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>
            <NoticeWords notice={notice} />{' '}
            {notice.kind === 'unknown-indicator' ? (
              <NearIndicators
                near={notice.near}
                take={(id) => change({ indicators: [...selection.indicators.map((each) => each.id), id] })}
              />
            ) : null}
          </li>
        ))}
        {notHeld.map((each) => (
          <li key={each.parameter}>
            <NotHeldWords {...each} />
          </li>
        ))}
        {notShown === undefined ? null : <li>{t.notShown(COMPARE_PARAMETERS.pickedOut, notShown)}</li>}
      </ul>
    </Notice>
  )
}

function UnreadableWords({ parameter, given }: Unreadable) {
  const t = useTexts(comparePageTexts)
  const name = COMPARE_PARAMETERS[parameter]
  return isWorded(parameter)
    ? t.unreadableWord(name, given, COMPARE_WORDS[parameter].join(', '))
    : t.unreadable(name, given, `${name}=${EXAMPLES[parameter]}`)
}

const isWorded = (parameter: Unreadable['parameter']): parameter is keyof typeof COMPARE_WORDS =>
  parameter in COMPARE_WORDS

function NoticeWords({ notice }: { notice: SelectionNotice }) {
  const t = useTexts(comparePageTexts)
  const { index } = useRegisterView()
  switch (notice.kind) {
    case 'unknown-indicator':
      return t.unknownIndicator(COMPARE_PARAMETERS.indicators, notice.given)
    case 'unknown-region':
      return t.unknownRegion(COMPARE_PARAMETERS[notice.parameter], notice.given)
    case 'unknown-group':
      return t.unknownGroup(COMPARE_PARAMETERS.groups, notice.given)
    case 'not-chosen':
      return t.notChosen(COMPARE_PARAMETERS[notice.parameter], notice.given)
    case 'unused':
      return t.unused(COMPARE_PARAMETERS[notice.parameter], notice.given)
    case 'former':
      return t.largest(notice.name, index.regions.byCode.get(notice.now)?.name ?? notice.now)
  }
}

/** The year, age or table that no figure has; those that figures do have. */
function NotHeldWords({ parameter, given, held }: NotHeld) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const words = parameter === 'period' ? held.map((each) => formatFigurePeriod(each, language)) : held
  return t.notHeld(COMPARE_PARAMETERS[parameter], given, formatList(words, language))
}

function NearIndicators({ near, take }: { near: readonly string[]; take: (id: string) => void }) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  if (near.length === 0) return null
  return (
    <>
      {t.meant}{' '}
      {near.map((id) => (
        <Button key={id} look="subtle" onClick={() => take(id)}>
          {nameOf(index, { kind: 'indicator', id }, language)?.name ?? id}
        </Button>
      ))}
    </>
  )
}
