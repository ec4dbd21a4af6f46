import { pathOf } from '../../contract/addresses.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative, PolicyDocument, Provenance } from '../../domain/register/things.ts'
import { formatImprecise } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { formatPeriod } from '../../messages/period.ts'
import type { Language } from '../../messages/texts.ts'
import {
  directionWords,
  evidenceWords,
  initiativeKindWords,
  lifeStageWords,
  provenanceWords,
  roleWords,
  statusWords,
  tierWords,
} from '../../messages/values.ts'
import { titledSourcesCell } from '../../register/sourceCells.ts'
import type { Sheet } from '../../ui/download/sheet.ts'

type Row = [field: string, value: string, provenance: Provenance | undefined]

/** One initiative whole: a row per claim, each with how sure it is and where it was read. */
export function initiativeSheet(
  index: RegisterIndex,
  initiative: Initiative,
  documents: readonly PolicyDocument[],
  language: Language,
  origin: string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = initiativeTexts[language]
  const text = (title: string, width?: number) => ({
    title,
    kind: 'text' as const,
    ...(width === undefined ? {} : { width }),
  })
  const claims = [
    ...factsOf(index, initiative, language),
    ...workOf(index, initiative, language),
    ...linksOf(index, initiative, language),
    ...documents.map((each): Row => [t.document, each.title[language], each.provenance]),
    ...familyOf(index, initiative, language),
    ...(initiative.notFound ?? []).map((absence): Row => [t.notFound, absence, undefined]),
    [t.address, `${origin}${pathOf({ kind: 'initiative', id: initiative.id })}`, undefined] satisfies Row,
  ]
  return {
    columns: [
      text(t.field, 24),
      text(t.value, 70),
      text(t.provenance),
      text(t.noteColumn, 40),
      text(t.sources, 50),
    ],
    rows: claims.map(([field, value, provenance]) => [
      field,
      value,
      provenance && provenanceWords[language][provenance.status],
      provenance?.note,
      provenance && titledSourcesCell(index, [provenance]),
    ]),
  }
}

function factsOf(index: RegisterIndex, initiative: Initiative, language: Language): Row[] {
  const t = initiativeTexts[language]
  const { title, period, area, lifeStages, provenance, fieldProvenance = {} } = initiative
  const row = (field: string, name: string, value: string | undefined): Row[] =>
    value === undefined || value === '' ? [] : [[field, value, fieldProvenance[name] ?? provenance]]
  return [
    ...row(t.name, 'title', title[language]),
    ...row(t.abbreviation, 'abbreviation', initiative.abbreviation),
    ...row(t.kind, 'kind', initiativeKindWords[language][initiative.kind]),
    ...row(t.tier, 'tier', tierWords[language][initiative.tier]),
    ...row(
      t.area,
      area.length === 0 ? 'areaNote' : 'area',
      area.length === 0
        ? initiative.areaNote
        : area.map((code) => index.regions.byCode.get(code)?.name ?? code).join(', '),
    ),
    ...row(t.status, 'status', statusWords[language][initiative.status]),
    ...row(t.statusNote, 'statusNote', initiative.statusNote),
    ...row(t.period, 'period', formatPeriod(period, language)),
    ...row(t.asGiven, 'period', period.asGiven),
    ...row(t.summary, 'summary', initiative.summary),
    ...row(t.targetGroup, 'targetGroup', initiative.targetGroup),
    ...row(t.lifeStages, 'lifeStages', lifeStages.map((stage) => lifeStageWords[language][stage]).join(', ')),
    ...row(t.website, 'address', initiative.address),
  ]
}

function workOf(index: RegisterIndex, initiative: Initiative, language: Language): Row[] {
  const t = initiativeTexts[language]
  const { partners, money, results, events } = initiative
  return [
    ...partners.map(({ partner, roles, note, provenance }): Row => {
      const words = roles.map((role) => roleWords[language][role]).join(', ')
      const name = index.partners.get(partner)?.name ?? partner
      return [t.partnerField, `${name}: ${words}${note === undefined ? '' : ` (${note})`}`, provenance]
    }),
    ...money.map(({ text, state, until, outdated, provenance }): Row => {
      const terms = [
        outdated === true ? t.outdated : undefined,
        t[state],
        until && t.until(formatImprecise(until, language)),
      ]
      return [t.money, `${text} (${terms.filter(Boolean).join(', ')})`, provenance]
    }),
    ...results.map(({ text, tone, on, provenance }): Row => {
      const when = on === undefined ? '' : `${formatImprecise(on, language)}: `
      return [t.resultField, `${when}${text} (${t[tone]})`, provenance]
    }),
    ...events.map(({ on, text, provenance }): Row => [
      t.events,
      `${formatImprecise(on, language)}: ${text}`,
      provenance,
    ]),
  ]
}

function linksOf(index: RegisterIndex, { id }: Initiative, language: Language): Row[] {
  const t = initiativeTexts[language]
  return [
    ...index.linksFrom(id, 'initiative-task').map(({ to, related, provenance }): Row => {
      const task = index.tasks.get(to)
      const law = task && index.laws.get(task.law)?.abbreviation
      const name = task ? `${law ?? ''} ${task.article}, ${task.title[language]}` : to
      return [t.taskRow, related === true ? t.asRelated(name) : name, provenance]
    }),
    ...index
      .linksFrom(id, 'initiative-goal')
      .map(({ to, provenance }): Row => [
        t.goalField,
        index.goals.get(to)?.title[language] ?? to,
        provenance,
      ]),
    ...index.linksFrom(id, 'initiative-indicator').map(({ to, direction, evidence, provenance }): Row => {
      const terms = [
        direction && directionWords[language][direction],
        evidence && evidenceWords[language][evidence],
      ].filter(Boolean)
      const name = index.indicators.get(to)?.title[language] ?? to
      return [t.indicatorField, `${name} (${terms.join(', ')})`, provenance]
    }),
  ]
}

function familyOf(index: RegisterIndex, initiative: Initiative, language: Language): Row[] {
  const t = initiativeTexts[language]
  const { id, partOf, related = [], provenance, fieldProvenance = {} } = initiative
  const nameOf = (each: string) => index.initiatives.get(each)?.title[language] ?? each
  return [
    ...(partOf === undefined
      ? []
      : [[t.partOf, nameOf(partOf), fieldProvenance.partOf ?? provenance] satisfies Row]),
    ...index.register.initiatives
      .filter((each) => each.partOf === id)
      .map((each): Row => [t.parts, nameOf(each.id), each.fieldProvenance?.partOf ?? each.provenance]),
    ...related.map((each): Row => [t.related, nameOf(each), fieldProvenance.related ?? provenance]),
  ]
}
