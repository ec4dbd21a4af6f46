import type { Replaced } from '../../domain/comparison/classification.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatDay, formatList, formatNumber } from '../../messages/format.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** More than these are folded away under their number. */
const MOST = 3

/** Which chosen municipalities stand under other names, because the figures are of another year's borders. */
export function MergerNotice({ replaced, year }: { replaced: readonly Replaced[]; year: number }) {
  const t = useTexts(comparePageTexts)
  if (replaced.length === 0) return null
  const sentences = (
    <ul className="compare-notices">
      {replaced.map((each) => (
        <li key={each.asked}>
          <ReplacedWords replaced={each} year={year} />
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

function ReplacedWords({ replaced: { asked, by, partly }, year }: { replaced: Replaced; year: number }) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
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
      : t.earlier(String(year), name, now)
  return [first, ...rest].filter(Boolean).join(' ')
}
