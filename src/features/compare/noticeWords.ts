/** What there is to say of an address and of the regions that it asks for: the same words on the page and with a slide. */
import type { ComparisonAddress, Unreadable } from '../../contract/comparisonAddress.ts'
import type { Replaced } from '../../domain/comparison/classification.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Region } from '../../domain/register/things.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { mergerTexts } from '../../messages/compare/merger.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatDay, formatList, formatNumber } from '../../messages/format.ts'
import { regionLevelWords } from '../../messages/indicators.ts'
import type { Language } from '../../messages/texts.ts'
import { leftOutWords } from './addressWords.ts'
import type { SelectionNotice } from './notices.ts'
import type { RegionNotices } from './regionNotices.ts'
import type { Selection } from './selection.ts'

/** More than these stand as a number. */
const MOST = 3

/** What of an address is left out, or stands for something else. */
export const noticeWords = (
  notice: SelectionNotice,
  { regions }: Pick<FigureIndex, 'regions'>,
  language: Language,
): string =>
  notice.kind === 'former'
    ? comparePageTexts[language].largest(notice.name, regions.byCode.get(notice.now)?.name ?? notice.now)
    : leftOutWords(notice, language)

/** What stands in place of regions of which none exists. */
export function insteadWords(
  { asked, notices, unreadable, selection }: Addressed,
  language: Language,
): string | undefined {
  const { regions = [], groups = [] } = asked
  const isPlace = (parameter: string) => parameter === 'regions' || parameter === 'groups'
  const unread = unreadable.filter(({ parameter }) => isPlace(parameter)).length
  const given = new Set([...regions, ...groups]).size + unread
  const lost = notices.flatMap((each) => ('parameter' in each && isPlace(each.parameter) ? each.given : []))
  if (given === 0 || lost.length + unread < given) return undefined
  const names = selection.groups.map(({ name }) => name ?? choiceTexts[language].allTogether)
  return comparePageTexts[language].instead(formatList(names, language))
}

interface Addressed {
  asked: ComparisonAddress
  notices: readonly SelectionNotice[]
  unreadable: readonly Unreadable[]
  selection: Pick<Selection, 'groups'>
}

/** Under which municipality of today the wijken or buurten of a former one stand. */
export function formerWords(
  { name, now, on }: RegionNotices['formers'][number],
  scale: Selection['scale'],
  language: Language,
): string {
  const t = comparePageTexts[language]
  const kind = choiceTexts[language][scale].toLowerCase()
  return now.length === 0
    ? t.noSmallOf(kind, name)
    : t.smallOf(name, formatList(now, language), formatDay(on, language), kind)
}

/** Provinces and other larger regions that have no figure of their own, in one sentence. */
export function largerWords(larger: readonly Region[], language: Language): string {
  const t = comparePageTexts[language]
  const more = larger.length - MOST
  const names = [
    ...larger
      .slice(0, MOST)
      .map(({ name, level }) => choiceTexts[language].optionOf(name, regionLevelWords[language][level])),
    ...(more > 0 ? [t.others(formatNumber(more, language), more === 1)] : []),
  ]
  return t.noOwnFigure(formatList(names, language))
}

/** Which regions stand for one that the classification of the figures does not know, or has otherwise. */
export function replacedWords(
  { asked, by, partly }: Replaced,
  year: number,
  /** The trend puts it together. */
  inTrend: boolean,
  { regions }: Pick<FigureIndex, 'regions'>,
  language: Language,
): string {
  const t = comparePageTexts[language]
  const m = mergerTexts[language]
  const nameOf = (code: string) => regions.byCode.get(code)?.name ?? code
  const name = nameOf(asked)
  const now = formatList(by.map(nameOf), language)
  const ended = regions.byCode.get(asked)?.validTo
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
