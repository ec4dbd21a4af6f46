/** The boxes of the diagram on a slide, in words. */
import { formatList } from '../../messages/format.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { coalitionSlideTexts } from '../../messages/registerSlides/coalition.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { dutch, inRow } from '../../register/registerSlide.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { nameOf } from '../../register/things.ts'
import type { Phrase, Words } from '../../slides/words.ts'
import { boxOf } from './boxContents.ts'
import type { CoalitionItem, Member } from './coalitionModel.ts'
import { alsoWords, chosenName, doubtWords, isSure, partWords, rolesInWords } from './coalitionWords.ts'
import type { TreeLeaf } from './treeSizes.ts'
import type { Detail, Told } from './treeParts.ts'

/** Names in one box, where it has to be short. */
const MOST_NAMES = 3

const shortName = ({ index, language }: Told, { initiative: { id } }: CoalitionItem): string =>
  nameOf(index, { kind: 'initiative', id }, language)?.short ?? id

/** What the chosen partner or municipality is in an initiative. */
function partLeaf(told: Told, item: CoalitionItem, detail: Detail): TreeLeaf {
  const { index, model, language } = told
  const name = shortName(told, item)
  const roles = item.parts.map((part) => partWords(part, language)).join('; ')
  const more =
    detail === 'whole'
      ? boxOf(index, model, item, language)
          .texts.slice(1)
          .map(({ text }) => text)
          .join(' · ')
      : roles
  const [first] = item.parts
  return {
    id: item.initiative.id,
    words: [{ text: name, strong: true }, { text: `: ${more}` }],
    says: coalitionSlideTexts[language].isIn(chosenName(index, model.chosen, language).name, roles, name),
    isSure: first !== undefined && isSure(first.status),
    isNamed: first?.via !== 'collective',
  }
}

/** One box per initiative; or one for all that come under the same collective name, which names nobody. */
export function partLeaves(told: Told, items: readonly CoalitionItem[], detail: Detail): TreeLeaf[] {
  const groupOf = ({ parts: [first] }: CoalitionItem) =>
    first?.via === 'collective' ? first.group : undefined
  const groups = new Map(
    items.map((item) => [groupOf(item), items.filter((each) => groupOf(each) === groupOf(item))]),
  )
  return [...groups].flatMap(([group, of]) =>
    group === undefined || of.length < 2 || detail === 'whole' || detail === 'roles'
      ? of.map((item) => partLeaf(told, item, detail))
      : togetherLeaf(told, group.name, of, detail),
  )
}

function togetherLeaf(told: Told, group: string, items: readonly CoalitionItem[], detail: Detail): TreeLeaf {
  const { index, model, language } = told
  const t = coalitionSlideTexts[language]
  const together = t.underName(items.length, group)
  const names = items.map((item) =>
    [
      shortName(told, item),
      item.parts[0] === undefined ? undefined : doubtWords(item.parts[0].status, language),
    ]
      .filter((each) => each !== undefined)
      .join(' '),
  )
  const sure = items.filter(({ parts: [first] }) => first !== undefined && isSure(first.status)).length
  return {
    id: `together-${items.map(({ initiative }) => initiative.id).join('-')}`,
    words:
      detail === 'numbers'
        ? `${together}${sure === items.length ? '' : ` ${t.partlyUnsure}`}`
        : [{ text: together, strong: true }, { text: `: ${names.join(', ')}` }],
    says: t.isIn(chosenName(index, model.chosen, language).name, together, formatList(names, language)),
    // Which of them are not sure stands in the words: dashes are for a box of which none is.
    isSure: sure > 0,
    isNamed: false,
  }
}

/** An initiative that serves the chosen goal, with who takes part beside it. */
export function goalLeaf(told: Told, item: CoalitionItem, detail: Detail): TreeLeaf {
  const { index, model, language } = told
  const t = coalitionSlideTexts[language]
  const { link, members, initiative } = item
  const name = shortName(told, item)
  const doubt = link && doubtWords(link.provenance.status, language)
  const more = [
    ...(detail === 'whole' ? [statusInWords(initiative, language)] : []),
    ...(doubt === undefined ? [] : [doubt]),
  ]
  return {
    id: initiative.id,
    words: [
      { text: name, strong: true },
      ...(more.length === 0 ? [] : [{ text: ` ${more.join(' ')}` }]),
      ...(detail === 'numbers' ? [{ text: `: ${t.partners(members.length)}` }] : []),
    ],
    says: t.serves(name, chosenName(index, model.chosen, language).name),
    isSure: link !== undefined && isSure(link.provenance.status),
    isNamed: true,
    ...(detail === 'numbers' ? {} : { beside: besideOf(name, members, language, detail) }),
  }
}

/** Who takes part, in the box beside an initiative. */
function besideOf(
  name: string,
  members: readonly Member[],
  language: Language,
  detail: Detail,
): NonNullable<TreeLeaf['beside']> {
  const { noMembers } = diagramTexts[language]
  if (members.length === 0) return { words: noMembers, says: `${name}: ${noMembers}` }
  const who = members.map(({ partner }) => partner.name)
  return {
    words: partnerWords(members, language, detail),
    says: coalitionSlideTexts[language].takePart(name, formatList(who, language)),
  }
}

/** Partners with their roles, or by their names alone: short where they have a short one. */
const partnerWords = (members: readonly Member[], language: Language, detail: Detail): readonly Phrase[] =>
  someOf(
    members.map(({ partner, roles, status }) => {
      const isWhole = detail === 'whole' || detail === 'roles'
      const said = [
        ...(isWhole ? [rolesInWords(roles, language)] : []),
        ...(isSure(status) ? [] : [provenanceWords[language][status]]),
      ]
      return [
        dutch(isWhole ? partner.name : (partner.abbreviation ?? partner.name), language),
        ...(said.length === 0 ? [] : [{ text: ` (${said.join(', ')})` }]),
      ]
    }),
    detail === 'names' ? MOST_NAMES : members.length,
    coalitionSlideTexts[language].andPartners,
  )

/** The first of many, and how many more there are. */
const someOf = (
  words: readonly Words[],
  most: number,
  more: (count: number) => string,
): readonly Phrase[] => [
  ...inRow(words.slice(0, most), '; '),
  ...(words.length > most ? [{ text: ` ${more(words.length - most)}` }] : []),
]

/** Who takes part in the chosen initiative. */
export function memberLeaf({ index, language }: Told, id: string, member: Member): TreeLeaf {
  const { partner, roles, status } = member
  const more = [alsoWords(roles, language), doubtWords(status, language)].filter((each) => each !== undefined)
  return {
    id: partner.id,
    words: [
      dutch(partner.name, language, true),
      ...(more.length === 0 ? [] : [{ text: ` ${more.join(' ')}` }]),
    ],
    says: coalitionSlideTexts[language].isIn(
      partner.name,
      partWords({ via: 'itself', group: undefined, roles, status }, language),
      nameOf(index, { kind: 'initiative', id }, language)?.short ?? id,
    ),
    isSure: isSure(status),
    isNamed: true,
  }
}
