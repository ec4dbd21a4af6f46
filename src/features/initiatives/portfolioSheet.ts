import { pathOf } from '../../contract/addresses.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { LinkKind } from '../../domain/register/values.ts'
import { formatImprecise } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { formatPeriod } from '../../messages/period.ts'
import type { Language } from '../../messages/texts.ts'
import { initiativeKindWords, provenanceWords, roleWords, tierWords } from '../../messages/values.ts'
import { inLines, sourcesCell } from '../../register/sourceCells.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import type { PortfolioItem } from './items.ts'

export type Column = Sheet['columns'][number] & { cell: (item: PortfolioItem) => SheetCell }

/** A row per initiative, in the order on screen. */
export function portfolioSheet(
  index: RegisterIndex,
  items: readonly PortfolioItem[],
  place: string,
  language: Language,
  origin: string,
): Pick<Sheet, 'columns' | 'rows'> {
  const columns = columnsOf(index, place, language, origin)
  return {
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  }
}

/** The columns of the portfolio, each with what it says of an initiative. */
export function columnsOf(index: RegisterIndex, place: string, language: Language, origin: string): Column[] {
  const t = initiativeTexts[language]
  const text = (title: string, cell: Column['cell'], width?: number): Column => ({
    title,
    kind: 'text',
    cell,
    ...(width === undefined ? {} : { width }),
  })
  const linked = (title: string, kind: LinkKind, nameOf: (id: string) => string | undefined) =>
    text(
      title,
      ({ initiative }) =>
        inLines(
          index.linksFrom(initiative.id, kind).map(({ to, related }) => {
            const name = nameOf(to) ?? to
            return related === true ? t.asRelated(name) : name
          }),
        ),
      40,
    )
  const partnerName = (id: string) => index.partners.get(id)?.name ?? id
  return [
    text(t.name, ({ initiative }) => initiative.title[language]),
    text(t.kind, ({ initiative }) => initiativeKindWords[language][initiative.kind]),
    text(t.tier, ({ initiative }) => tierWords[language][initiative.tier]),
    text(t.reaches(place), ({ here }) => (here ? t.yes : t.no)),
    text(t.status, ({ initiative }) => statusInWords(initiative, language)),
    text(t.statusNote, ({ initiative: { statusNote, fieldProvenance } }) =>
      inLines([statusNote, fieldProvenance?.status?.note].filter((each) => each !== undefined)),
    ),
    text(t.period, ({ initiative }) => formatPeriod(initiative.period, language)),
    text(t.asGiven, ({ initiative }) => initiative.period.asGiven),
    text(t.firstEnd, ({ next }) =>
      next === undefined ? t.noEnd : `${t[next.what].toLowerCase()}: ${formatImprecise(next.date, language)}`,
    ),
    { title: t.firstEndDay, kind: 'day', cell: ({ next }) => next?.lastDay },
    text(t.leadPartner, ({ initiative: { partners } }) => {
      const leads = partners.filter(({ roles }) => roles.includes('lead'))
      return leads.length === 0
        ? t.noLead(partners.length)
        : inLines(leads.map(({ partner }) => partnerName(partner)))
    }),
    { title: t.partnerCount, kind: 'number', cell: ({ initiative }) => initiative.partners.length },
    text(t.roleOf(place), ({ roles }) =>
      roles.length === 0
        ? t.noRole
        : inLines(
            roles.map(
              ({ partner, roles: words }) =>
                `${partner.name}: ${words.map((each) => roleWords[language][each]).join(', ')}`,
            ),
          ),
    ),
    linked(t.tasksColumn, 'initiative-task', (id) => {
      const task = index.tasks.get(id)
      return task && `${index.laws.get(task.law)?.abbreviation ?? ''} ${task.article} ${task.title[language]}`
    }),
    linked(t.goalsColumn, 'initiative-goal', (id) => index.goals.get(id)?.title[language]),
    linked(t.indicatorsColumn, 'initiative-indicator', (id) => index.indicators.get(id)?.title[language]),
    text(t.money, ({ initiative: { money } }) =>
      money.length === 0 ? t.noAmount : inLines(money.map((each) => each.text)),
    ),
    text(t.moneyUntil, ({ initiative: { money }, ends }) => {
      const until = ends.filter(({ what }) => what === 'money')
      if (until.length > 0) return inLines(until.map(({ date }) => formatImprecise(date, language)))
      return money.length === 0 ? t.noAmount : t.noMoneyEnd
    }),
    text(t.provenance, ({ initiative }) => provenanceWords[language][initiative.provenance.status]),
    text(t.sources, ({ initiative }) => sourcesCell(index, [initiative.provenance])),
    text(t.address, ({ initiative: { id } }) => `${origin}${pathOf({ kind: 'initiative', id })}`),
  ]
}
