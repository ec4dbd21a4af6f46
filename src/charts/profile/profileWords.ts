/** What a profile says in words; the same on screen, around a picture and in a file. */
import { isValue } from '../../domain/figures/cells.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { formatNumber, formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis } from '../figure/comparatorBasis.ts'
import type { ProfileModel, ProfileRow } from './profileModel.ts'

const rowsOf = ({ groups }: ProfileModel): ProfileRow[] => groups.flatMap(({ rows }) => rows)

const KINDS = ['favourable', 'unfavourable', 'similar', 'different', 'untested'] as const
type Kind = (typeof KINDS)[number]

function kindOf({ judgement }: ProfileRow): Kind | undefined {
  if (judgement === undefined) return undefined
  if (judgement === 'favourable' || judgement === 'unfavourable' || judgement === 'similar') return judgement
  return judgement.startsWith('tested') ? 'different' : 'untested'
}

/** On how many indicators the region lies where, and how many figures it lacks. Counts, never a score. */
export function profileFindings(model: ProfileModel, comparatorName: string, language: Language): string[] {
  const t = profileTexts[language]
  const rows = rowsOf(model)
  const name = fullName(model.region)
  const kinds = rows.map(kindOf)
  const parts = KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length
    return count === 0 ? [] : [t[kind](formatNumber(count, language))]
  })
  const absent = rows.filter(({ cell }) => !isValue(cell)).length
  return [
    ...(parts.length === 0 || kinds.every((each) => each === undefined || each === 'untested')
      ? []
      : [t.sentence(name, formatList(parts, language), comparatorName)]),
    ...(absent === 0
      ? []
      : [absent === 1 ? t.oneAbsent(name) : t.absent(name, formatNumber(absent, language))]),
  ]
}

/** How the bands are to be read, what the comparator rests on, and whether differences can be tested. */
export function profileNotes(
  model: ProfileModel,
  comparatorName: string,
  language: Language,
  nameOf?: (code: string) => string,
): string[] {
  const t = profileTexts[language]
  const kinds = rowsOf(model).flatMap((row) => kindOf(row) ?? [])
  const untested = kinds.filter((each) => each === 'untested').length
  return [
    t.key(fullName(model.region), comparatorName, formatNumber(model.count, language)),
    t.rightIsFavourable,
    t.scales,
    ...basisNotes(model, comparatorName, language, nameOf),
    ...(untested === 0 ? [] : [untested === kinds.length ? t.notTestable : t.partlyTestable]),
  ]
}

/** What the comparator rests on; where that differs, of which indicators, the largest part of them last and unnamed. */
function basisNotes(
  model: ProfileModel,
  comparatorName: string,
  language: Language,
  nameOf?: (code: string) => string,
): string[] {
  const t = profileTexts[language]
  const bases = new Map<string, string[]>()
  for (const { indicator, comparator } of rowsOf(model)) {
    const basis = comparatorBasis(comparator, language, nameOf)
    const titles = bases.get(basis)
    if (titles === undefined) bases.set(basis, [indicator.title[language]])
    else titles.push(indicator.title[language])
  }
  const groups = [...bases].toSorted(([, one], [, other]) => one.length - other.length)
  return groups.map(([basis, titles], place) =>
    groups.length === 1
      ? t.against(comparatorName, basis)
      : t.againstFor(
          comparatorName,
          place === groups.length - 1 ? t.otherIndicators : formatList(titles, language),
          basis,
        ),
  )
}
