import { parameters, readParameter } from '../../contract/selection.ts'
import { type Coverage, coverageOf, coverageOfAll } from '../../domain/coverage/coverage.ts'
import { initiativesWithColumn } from '../../domain/coverage/ties.ts'
import type { LegalTask } from '../../domain/register/things.ts'
import { taskSlideTexts } from '../../messages/registerSlides/tasks.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { dutyHolderWords } from '../../messages/values.ts'
import { coverageCell, coverageSlide } from '../../register/coverageSlide.ts'
import {
  dutch,
  joined,
  leftOut,
  noThing,
  placeOf,
  registerFoot,
  someOf,
  tableSlide,
  unread,
} from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { Paragraph } from '../../slides/content.ts'
import { chosenFilters, filterWords } from '../../state/useFilters.ts'
import { valueOf } from '../../state/useSelection.ts'
import { coverageSentences } from './coverageSentences.ts'
import { grouped } from './order.ts'
import { passingTasks, taskFilters } from './taskFilters.ts'
import { orderCodec, viewCodec } from './tasksAddress.ts'
import { itemsOf } from './tasksInSight.ts'
import { servedInWords, tieInShort } from './tieInWords.ts'

/** The legal tasks: as a matrix per law how they are looked after, as a list each with the initiatives that serve it. */
export const tasksSlides: SlideMaker = (address, context) => {
  const { index, municipality, today, language } = context
  const { search } = address
  const t = taskSlideTexts[language]
  const place = placeOf(context)
  const here = valueOf(readParameter(parameters.lineScope, search)) !== 'everywhere'
  const coverages = coverageOfAll(index, municipality, today)
  const all = itemsOf(index, coverages, initiativesWithColumn(index, here ? municipality : undefined), today)
  const chosen = chosenFilters(taskFilters(index, language), search)
  const items = passingTasks(index, all, chosen)
  const missing = leftOut(
    [
      ...unread(search, [viewCodec, orderCodec, parameters.lineScope]),
      ...chosen.map(({ filter, unknown }) => ({ name: filter.codec.name, given: unknown })),
    ],
    language,
  )
  const filters = filterWords(chosen)
  if (valueOf(readParameter(viewCodec, search)) !== 'list') {
    const shown = items.map(({ coverage }) => coverage)
    return Promise.resolve({
      contents: [coverageSlide(shown, { filters, missing }, address, context)],
      missing,
    })
  }
  const order = valueOf(readParameter(orderCodec, search)) ?? 'law'
  const title = t.listTitle(place)
  const content = tableSlide(
    {
      title,
      subtitle: joined([taskTexts[language].shown(items.length, all.length), ...filters]),
      head: [t.article, t.task, t.coverage, t.initiatives],
      rows: grouped(index.register.laws, items, order)
        .flatMap((group) => group.items)
        .map(({ coverage, ties }) => [
          { words: [dutch(articleOf(coverage.task, context), language)] },
          { words: coverage.task.title[language], strong: true },
          coverageCell(coverage, language),
          {
            words:
              ties.length === 0
                ? t.noInitiative
                : someOf(
                    ties.map(
                      (tie) => `${initiativeName(tie.initiative.id, context)}${tieInShort(tie, language)}`,
                    ),
                    MOST_IN_CELL,
                    language,
                  ),
          },
        ]),
      order: order === 'law' ? t.byLaw : t.missingFirst,
      description: items.length === 0 ? t.nothing : t.described(title),
      missing,
    },
    address,
    context,
  )
  return Promise.resolve({ contents: [content], missing })
}

const articleOf = ({ law, article }: LegalTask, { index }: SlideContext): string =>
  `${index.laws.get(law)?.abbreviation ?? law} ${article}`

const initiativeName = (id: string, { index, language }: SlideContext): string =>
  nameOf(index, { kind: 'initiative', id }, language)?.short ?? id

/** One task: what the law asks, who does it, and which initiatives fill it in here. */
export const taskSlides: SlideMaker = (address, context) => {
  const { id = '' } = address.named
  const task = context.index.tasks.get(id)
  return Promise.resolve(
    task === undefined ? noThing('task', id, context.language) : oneTask(task, address, context),
  )
}

function oneTask(task: LegalTask, address: SlideAddress, context: SlideContext): MadeSlide {
  const { index, municipality, today, language } = context
  const t = taskSlideTexts[language]
  const coverage = coverageOf(index, task, municipality, today)
  const law = index.laws.get(task.law)
  return {
    contents: [
      {
        ...registerFoot(address, context),
        title: task.title[language],
        subtitle: [
          { text: `${law?.title[language] ?? task.law} ` },
          dutch(task.article, language),
          { text: ` · ${task.dutyHolders.map((holder) => dutyHolderWords[language][holder]).join(', ')}` },
        ],
        body: {
          kind: 'text',
          paragraphs: [
            { words: [{ text: `${t.asks}: `, strong: true }, dutch(task.paraphrase, language)], level: 1 },
            {
              words: [{ text: `${t.executor}: `, strong: true }, dutch(task.executor.text, language)],
              level: 1,
            },
            ...hereOf(coverage, context),
          ],
        },
        description: '',
      },
    ],
    missing: [],
  }
}

/** More initiatives than this on one slide, or in one cell, nobody takes in. */
const MOST_SERVING = 5
const MOST_IN_CELL = 3

function hereOf(coverage: Coverage, context: SlideContext): Paragraph[] {
  const { language } = context
  const t = taskSlideTexts[language]
  const place = placeOf(context)
  const { state, notes } = coverageSentences(coverage, place, language)
  const { serving } = coverage
  const names = serving.map(
    (each) => `${initiativeName(each.initiative.id, context)}: ${servedInWords(each, language)}`,
  )
  return [
    {
      words: [{ text: `${t.inPlace(place)}: `, strong: true }, { text: [state, ...notes].join(' ') }],
      level: 1,
    },
    {
      words: names.length === 0 ? t.noInitiativeHere(place) : someOf(names, MOST_SERVING, language),
      level: 2,
    },
  ]
}
