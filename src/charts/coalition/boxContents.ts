/** What stands in the boxes of initiatives and of partners. */
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import type { Language } from '../../messages/texts.ts'
import { roleWords, tierWords } from '../../messages/values.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { nameOf } from '../../register/things.ts'
import {
  byRole,
  type Chosen,
  type CoalitionItem,
  type CoalitionModel,
  type Member,
  standsOut,
} from './coalitionModel.ts'
import { alsoWords, doubtWords, isSure, ownWords, partWords, rolesInWords } from './coalitionWords.ts'
import type { BoxContents, BoxText, GroupContents, TieLook } from './contentParts.ts'

const SURE: TieLook = { via: 'itself', isSure: true }

/** Of one initiative by role; of the several that serve a goal each partner says its role itself, which takes less room. */
export function groupsOf(
  { chosen }: CoalitionModel,
  item: CoalitionItem,
  language: Language,
): GroupContents[] {
  const { initiative, members } = item
  const tied = (of: readonly Member[], isInRole: boolean) =>
    of.map((member) => ({
      box: memberBox(item, member, isInRole, language),
      tie: { via: 'itself' as const, isSure: isSure(member.status) },
    }))
  if (chosen.is === 'goal')
    return members.length === 0 ? [] : [{ role: undefined, members: tied(members, false) }]
  return byRole(members).map(({ role, members: inRole }) => {
    const words = roleWords[language][role]
    return {
      role: {
        box: {
          id: `role-${initiative.id}-${role}`,
          look: 'role',
          texts: [{ text: words, as: 'name' }],
          says: words,
        },
        tie: SURE,
      },
      members: tied(inRole, true),
    }
  })
}

function memberBox(
  { initiative }: CoalitionItem,
  member: Member,
  /** Does its role stand before it? Then only what it is besides that is said. */
  isInRole: boolean,
  language: Language,
): BoxContents {
  const { partner, roles, status } = member
  const also = isInRole ? alsoWords(roles, language) : rolesInWords(roles, language)
  const doubt = doubtWords(status, language)
  const more = [also, doubt].filter((each) => each !== undefined).join(' ')
  return {
    id: `partner-${initiative.id}-${partner.id}`,
    look: 'partner',
    thing: { kind: 'partner', id: partner.id },
    isSure: isSure(status),
    texts: [
      { text: partner.name, as: 'name', lang: language === 'en' ? 'nl' : undefined },
      ...(more === '' ? [] : [{ text: more, as: 'more' as const }]),
    ],
    says: `${partner.name}: ${partWords({ via: 'itself', group: undefined, roles, status }, language)}`,
  }
}

export function boxOf(
  index: RegisterIndex,
  { chosen, place }: CoalitionModel,
  item: CoalitionItem,
  language: Language,
): BoxContents {
  const t = diagramTexts[language]
  const { initiative, parts, link, own, members, isChosen } = item
  const name = nameOf(index, { kind: 'initiative', id: initiative.id }, language)?.short ?? initiative.id
  const isOut = standsOut(item)
  const texts: BoxText[] = [
    { text: name, as: 'name' },
    ...parts.map((part): BoxText => ({ text: partWords(part, language), as: 'role' })),
    ...(link === undefined || isSure(link.provenance.status)
      ? []
      : [{ text: doubtWords(link.provenance.status, language) ?? '', as: 'role' as const }]),
    ...((isChosen || link !== undefined) && members.length === 0
      ? [{ text: t.noMembers, as: 'role' as const }]
      : []),
    { text: statusInWords(initiative, language), as: 'status', mark: initiative.status },
    ...(isMine(chosen)
      ? []
      : own.slice(0, 1).map((part): BoxText => ({
          // What stays quiet is short: the sign tells by what right.
          text: ownWords(place, isOut ? part : { ...part, via: 'itself' }, language),
          as: 'own',
          mark: `own-${part.via}`,
        }))),
  ]
  const [first] = parts
  return {
    id: `initiative-${initiative.id}`,
    look: isOut ? 'out' : 'quiet',
    thing: { kind: 'initiative', id: initiative.id },
    ...(isChosen ? { via: 'itself' as const } : first === undefined ? {} : { via: first.via }),
    isSure: first === undefined ? link === undefined || isSure(link.provenance.status) : isSure(first.status),
    texts,
    says: `${name}: ${[
      ...texts.slice(1).flatMap(({ as, text }) => (as === 'own' ? [] : text)),
      ...(isMine(chosen) ? [] : own.slice(0, 1).map((part) => ownWords(place, part, language))),
      tierWords[language][initiative.tier],
    ].join('; ')}`,
  }
}

const isMine = (chosen: Chosen): boolean => chosen.is === 'municipality' && chosen.isMine
