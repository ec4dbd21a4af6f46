import { gapFiguresFor } from '../../api/askGapFigures.ts'
import { coalitionModel, coalitionOf, type Member } from '../../charts/coalition/coalitionModel.ts'
import { coalitionSlide } from '../../charts/coalition/coalitionSlide.ts'
import { doubtWords, ownWords, rolesInWords } from '../../charts/coalition/coalitionWords.ts'
import { gapGoalSlide } from '../../charts/trajectory/gapGoalSlide.ts'
import { askedTrajectory } from '../../contract/askedTrajectory.ts'
import { COALITION_ANCHOR } from '../../contract/diagramAddress.ts'
import { INDICATORS_ANCHOR } from '../../contract/indicatorsAnchor.ts'
import { TRAJECTORY_ANCHOR } from '../../contract/trajectoryAnchor.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { gapOfInitiative } from '../../domain/trajectory/gapGoals.ts'
import { initiativeSlideTexts } from '../../messages/registerSlides/initiatives.ts'
import { formatPeriod } from '../../messages/period.ts'
import type { Language } from '../../messages/texts.ts'
import { initiativeKindWords, provenanceWords, tierWords } from '../../messages/values.ts'
import { moneyWords } from '../../register/moneyWords.ts'
import { dutch, joined, noThing, placeOf, registerFoot, someOf } from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { nameOf } from '../../register/things.ts'
import type { Paragraph } from '../../slides/content.ts'
import type { Phrase, Words } from '../../slides/words.ts'
import { daysLeftWords, endWords } from './endWords.ts'
import { endsOf, nextEnd } from './ends.ts'
import { indicatorsSlide } from './indicatorsSlide.ts'

/** One initiative: how it stands, in a few lines; at the anchor of its coalition, the drawing of that, and at that of its indicators, a list. */
export const initiativeSlides: SlideMaker = async (address, context) => {
  const { named, anchor } = address
  const initiative = context.index.initiatives.get(named.id ?? '')
  if (initiative === undefined) return noThing('initiative', named.id ?? '', context.language)
  switch (anchor) {
    case TRAJECTORY_ANCHOR:
      return gapGoalSlide(
        gapOfInitiative(context.index, initiative),
        askedTrajectory(address, context),
        gapFiguresFor(context),
        context,
      )
    case INDICATORS_ANCHOR:
      return {
        contents: [await indicatorsSlide(initiative, shortName(context, initiative), address, context)],
        missing: [],
      }
    case COALITION_ANCHOR:
      return coalition(initiative, address, context)
    default:
      return stateOf(initiative, address, context)
  }
}

const shortName = ({ index, language }: SlideContext, { id }: Initiative): string =>
  nameOf(index, { kind: 'initiative', id }, language)?.short ?? id

function coalition(initiative: Initiative, address: SlideAddress, context: SlideContext): MadeSlide {
  const { index, municipality, language, measure } = context
  const model = coalitionModel(
    index,
    seatsOf(index),
    { municipality, place: placeOf(context) },
    [initiative],
    { is: 'initiative', initiative },
  )
  return {
    contents: [
      coalitionSlide(index, model, language, {
        measure,
        about: [],
        warning: undefined,
        foot: registerFoot(address, context),
      }),
    ],
    missing: [],
  }
}

/** More names than this in one line nobody takes in. */
const MOST_NAMES = 3

/** "Stand van …": status and period, who takes part, goals, money and what ends first. */
function stateOf(initiative: Initiative, address: SlideAddress, context: SlideContext): MadeSlide {
  const { language } = context
  const t = initiativeSlideTexts[language]
  const paragraph = (words: Words): Paragraph => ({ words, level: 1 })
  return {
    contents: [
      {
        ...registerFoot(address, context),
        title: t.stateTitle(shortName(context, initiative)),
        subtitle: joined([
          initiativeKindWords[language][initiative.kind],
          tierWords[language][initiative.tier],
        ]),
        body: {
          kind: 'text',
          paragraphs: [
            paragraph(
              termed(t.status, [
                { text: `${statusInWords(initiative, language)} · ${periodWords(initiative, language)}` },
              ]),
            ),
            ...partnersOf(initiative, context).map(paragraph),
            paragraph(goalsOf(initiative, context)),
            paragraph(moneyOf(initiative, language)),
            paragraph(nextOf(initiative, context)),
          ],
        },
        description: '',
      },
    ],
    missing: [],
  }
}

const termed = (term: string, words: readonly Phrase[]): readonly Phrase[] => [
  { text: `${term}: `, strong: true },
  ...words,
]

/** A field that was not simply read says so. */
function periodWords({ period, provenance, fieldProvenance }: Initiative, language: Language): string {
  return joinedWords(
    formatPeriod(period, language),
    doubtWords((fieldProvenance?.period ?? provenance).status, language),
  )
}

const joinedWords = (...words: (string | undefined)[]): string =>
  words.filter((each) => each !== undefined && each !== '').join(' ')

/** Who takes part with which role, and what my municipality is. */
function partnersOf(initiative: Initiative, context: SlideContext): readonly (readonly Phrase[])[] {
  const { index, municipality, language } = context
  const t = initiativeSlideTexts[language]
  const place = placeOf(context)
  const { members, own } = coalitionOf(index, municipality, seatsOf(index), initiative)
  const [part] = own
  const words = ({ partner, roles, status }: Member): Words => [
    dutch(partner.name, language),
    { text: ` (${joinedWords(rolesInWords(roles, language), isDoubted(status, language))})` },
  ]
  return [
    termed(
      t.partners(members.length),
      members.length === 0
        ? [{ text: t.noPartners }]
        : someOf(members.map(words), MOST_NAMES, language, ', '),
    ),
    [{ text: part === undefined ? t.noRole(place) : ownWords(place, part, language) }],
  ]
}

const isDoubted = (status: Member['status'], language: Language): string | undefined =>
  doubtWords(status, language) === undefined ? undefined : `· ${provenanceWords[language][status]}`

function goalsOf({ id }: Initiative, { index, language }: SlideContext): readonly Phrase[] {
  const t = initiativeSlideTexts[language]
  const links = index.linksFrom(id, 'initiative-goal')
  return termed(
    t.goals(links.length),
    links.length === 0
      ? [{ text: t.noGoals }]
      : someOf(
          links.map(({ to, provenance }) =>
            joinedWords(index.goals.get(to)?.title[language] ?? to, doubtWords(provenance.status, language)),
          ),
          MOST_NAMES,
          language,
        ),
  )
}

function moneyOf({ money }: Initiative, language: Language): readonly Phrase[] {
  const t = initiativeSlideTexts[language]
  if (money.length === 0) return termed(t.money, [{ text: t.noMoney }])
  return termed(
    t.money,
    someOf(
      money.map((each): Words => {
        const { amount, terms } = moneyWords(each, language)
        const more = joinedWords(`(${terms})`, doubtWords(each.provenance.status, language))
        return amount === undefined
          ? [dutch(each.text, language), { text: ` ${more}` }]
          : [{ text: `${amount} ${more}` }]
      }),
      MOST_NAMES,
      language,
    ),
  )
}

function nextOf(initiative: Initiative, { index, today, language }: SlideContext): readonly Phrase[] {
  const t = initiativeSlideTexts[language]
  const ends = endsOf(initiative, index.register.deadlines)
  const next = nextEnd(ends, today)
  if (next === undefined) return termed(t.next, [{ text: ends.length === 0 ? t.nothingNext : t.pastOnly }])
  const left = daysLeftWords(next, today, language)
  return termed(t.next, [
    {
      text: joinedWords(
        [endWords(next, today, language), ...(left === undefined ? [] : [left])].join(', '),
        doubtWords(next.provenance.status, language),
      ),
    },
  ])
}
