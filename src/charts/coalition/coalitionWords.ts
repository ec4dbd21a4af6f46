/** What the diagram says of parts and sureness; the same for the drawing, the list and the file. */
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { PartnerRole, ProvenanceStatus } from '../../domain/register/values.ts'
import { formatList } from '../../messages/format.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, roleWords } from '../../messages/values.ts'
import { nameOf } from '../../register/things.ts'
import type { Chosen, CoalitionModel, Part } from './coalitionModel.ts'

/** Was it simply read in a source? What was not is drawn with dashes, and says so. */
export const isSure = (status: ProvenanceStatus): boolean => status === 'found' || status === 'founding'

/** "(niet nagelezen)"; nothing for what was read. */
export const doubtWords = (status: ProvenanceStatus, language: Language): string | undefined =>
  isSure(status) ? undefined : diagramTexts[language].doubt(provenanceWords[language][status])

/** "trekker en financier". */
export const rolesInWords = (roles: readonly PartnerRole[], language: Language): string =>
  formatList(
    roles.map((role) => roleWords[language][role]),
    language,
  )

/** "ook financier", of who stands under its first role already. */
export const alsoWords = (roles: readonly PartnerRole[], language: Language): string | undefined =>
  roles.length < 2 ? undefined : diagramTexts[language].also(rolesInWords(roles.slice(1), language))

type Said = Pick<Part, 'via' | 'group' | 'roles' | 'status'>

/** "opdrachtgever, als lid van Zestien gemeenten (niet nagelezen)". */
export function partWords({ via, group, roles, status }: Said, language: Language): string {
  const t = diagramTexts[language]
  const inRoles = rolesInWords(roles, language)
  const said =
    group === undefined || via === 'itself'
      ? inRoles
      : (via === 'member' ? t.asMember : t.asCollective)(inRoles, group.name)
  return [said, doubtWords(status, language)].filter((each) => each !== undefined).join(' ')
}

/** The same of my municipality, short: "Heerlen: partner (via groep)". */
export function ownWords(place: string, { via, roles, status }: Said, language: Language): string {
  const t = diagramTexts[language]
  const aside = [
    ...(via === 'itself' ? [] : [via === 'member' ? t.viaGroup : t.viaName]),
    ...(isSure(status) ? [] : [provenanceWords[language][status]]),
  ]
  const said = t.own(place, rolesInWords(roles, language))
  return aside.length === 0 ? said : `${said} ${t.doubt(aside.join(', '))}`
}

/** The name of what is chosen. */
export function chosenName(
  index: RegisterIndex,
  chosen: Chosen,
  language: Language,
): { name: string; lang?: 'nl' | undefined } {
  switch (chosen.is) {
    case 'municipality':
      return { name: chosen.name }
    case 'partner':
      return { name: chosen.partner.name, lang: language === 'en' ? 'nl' : undefined }
    case 'goal':
      return { name: chosen.goal.title[language] }
    case 'initiative':
      return {
        name:
          nameOf(index, { kind: 'initiative', id: chosen.initiative.id }, language)?.short ??
          chosen.initiative.id,
      }
  }
}

/** The question that the diagram answers. */
export function titleOf(index: RegisterIndex, chosen: Chosen, language: Language): string {
  const t = diagramTexts[language]
  const { name } = chosenName(index, chosen, language)
  if (chosen.is === 'goal') return t.titleGoal(name)
  if (chosen.is === 'initiative') return t.titleInitiative(name)
  return t.titleOne(name)
}

/** The answer in a sentence or two. */
export const findingOf = (index: RegisterIndex, model: CoalitionModel, language: Language): string =>
  findingsOf(index, model, language).join(' ')

/** The answer, a sentence each. */
export function findingsOf(index: RegisterIndex, model: CoalitionModel, language: Language): string[] {
  const t = diagramTexts[language]
  const { chosen, bands, count } = model
  const items = bands.flatMap((band) => band.items)
  const members = items.flatMap((item) => item.members)
  if (chosen.is === 'goal')
    return [t.saidGoal(count.out, new Set(members.map(({ partner }) => partner.id)).size)]
  if (chosen.is === 'initiative')
    return [t.saidInitiative(members.length, new Set(members.flatMap(({ roles }) => roles)).size)]
  const { name } = chosenName(index, chosen, language)
  const { itself, member, collective } = waysOf(model)
  const named = itself + member
  if (named + collective === 0) return [t.saidNone(name, count.all)]
  const ways = [
    ...(itself === 0 ? [] : [t.saidItself(itself)]),
    ...(member === 0 ? [] : [t.saidMember(member)]),
  ]
  return [
    named === 0
      ? t.saidNoName(name, count.all)
      : t.saidOut(name, named, count.all, formatList(ways, language)),
    ...(collective === 0 ? [] : [t.saidCollective(name, collective, named > 0)]),
  ]
}

/** In how many initiatives the chosen one is by what right, the nearest: a collective name is no name of its own. */
export function waysOf({ bands }: CoalitionModel): Readonly<Record<Part['via'], number>> {
  const nearest = bands.flatMap(({ items }) => items.flatMap(({ parts: [first] }) => first?.via ?? []))
  const countOf = (via: Part['via']) => nearest.filter((each) => each === via).length
  return { itself: countOf('itself'), member: countOf('member'), collective: countOf('collective') }
}
