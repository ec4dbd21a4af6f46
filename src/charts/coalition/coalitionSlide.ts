import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { coalitionSlideTexts } from '../../messages/registerSlides/coalition.ts'
import type { Language } from '../../messages/texts.ts'
import { tierWords } from '../../messages/values.ts'
import { inRow, joined } from '../../register/registerSlide.ts'
import type { Box } from '../../slides/box.ts'
import type { SlideBody, SlideContent } from '../../slides/content.ts'
import type { Diagram } from '../../slides/diagram.ts'
import type { Measure } from '../../slides/measure.ts'
import { placesOf } from '../../slides/places.ts'
import type { CoalitionModel } from './coalitionModel.ts'
import { diagramContents } from './coalitionContents.ts'
import { coalitionTree } from './coalitionTree.ts'
import { chosenName, findingsOf, waysOf } from './coalitionWords.ts'
import { placeTree } from './slideTree.ts'
import type { TreeWay } from './treeSizes.ts'
import type { Detail } from './treeParts.ts'

/**
 * The diagram on a slide: what stands out is drawn as boxes in bands, tied to what is chosen; what stays quiet is counted in
 * the words of its band.
 * @param about further words for the subtitle: what is in sight
 * @param warning what the slide will say below its body: it takes room
 */
export function coalitionSlide(
  index: RegisterIndex,
  model: CoalitionModel,
  language: Language,
  {
    measure,
    about,
    warning,
    foot,
  }: {
    measure: Measure
    about: readonly string[]
    warning: string | undefined
    foot: Pick<SlideContent, 'source' | 'sourceAddress' | 'age'>
  },
): SlideContent {
  const t = coalitionSlideTexts[language]
  const findings = findingsOf(index, model, language)
  const { title, subtitle } = headOf(index, model, language)
  const content = {
    ...foot,
    title,
    subtitle: joined([...subtitle, ...about]),
    description: t.described(model.chosen.is === 'initiative' ? `${title}.` : findings.join(' ')),
  }
  const warned = warning === undefined ? {} : { warning }
  const { body: frame } = placesOf({ ...content, ...warned, body: { kind: 'cover' } }, measure)
  const diagram = fitted(index, model, language, frame, measure)
  const body: SlideBody =
    diagram === undefined
      ? {
          kind: 'text',
          paragraphs: [
            ...findings.map((words) => ({ words, level: 1 as const })),
            ...listed(index, model, language),
          ],
        }
      : { kind: 'diagram', diagram }
  return { ...content, body }
}

/** From the largest letters with everything in the boxes to the smallest with the least; each with both places for names of bands. */
const WAYS: readonly { detail: Detail; sizes: readonly number[] }[] = [
  { detail: 'whole', sizes: [20, 18, 16] },
  { detail: 'roles', sizes: [20, 18, 16] },
  { detail: 'short', sizes: [20, 18, 16] },
  { detail: 'names', sizes: [20, 18, 16, 14] },
  { detail: 'numbers', sizes: [18, 16, 14] },
]
const SMALLEST = 14
const MOST_IN_BAND = [10, 8, 6, 5, 4, 3, 2]
const LEAST: readonly { detail: Detail; most?: number }[] = [
  { detail: 'names' },
  { detail: 'numbers' },
  ...MOST_IN_BAND.map((most) => ({ detail: 'numbers' as const, most })),
]

/** Undefined where there is nothing to draw. */
function fitted(
  index: RegisterIndex,
  model: CoalitionModel,
  language: Language,
  frame: Box,
  measure: Measure,
): Diagram | undefined {
  const contents = diagramContents(index, model, language)
  const placed = (
    detail: Detail,
    way: Pick<TreeWay, 'size' | 'names' | 'isBreaking'>,
    most?: number,
  ): Diagram | undefined => {
    const tree = coalitionTree({ index, model, language }, contents, detail, most)
    return tree.bands.length === 0
      ? undefined
      : (placeTree(tree, frame, { ...way, sides: 1, measure }) ??
          placeTree(tree, frame, { ...way, sides: 2, measure }))
  }
  for (const { detail, sizes } of WAYS)
    for (const size of sizes)
      for (const names of ['over', 'beside'] as const) {
        const diagram = placed(detail, { size, names })
        if (diagram !== undefined) return diagram
      }
  // A word that is wider than its box: broken, before anything is left out.
  for (const { detail, most } of LEAST)
    for (const names of ['over', 'beside'] as const) {
      const diagram = placed(detail, { size: SMALLEST, names, isBreaking: true }, most)
      if (diagram !== undefined) return diagram
    }
  return undefined
}

/** All that the diagram would name, where there is no room to draw it. */
const listed = (index: RegisterIndex, model: CoalitionModel, language: Language) =>
  coalitionTree({ index, model, language }, diagramContents(index, model, language), 'whole').bands.flatMap(
    ({ name, leaves }) => [
      { words: name, level: 1 as const },
      ...leaves.map(({ words, beside }) => ({
        words: beside === undefined ? words : inRow([words, beside.words], ': '),
        level: 2 as const,
      })),
    ],
  )

function headOf(
  index: RegisterIndex,
  model: CoalitionModel,
  language: Language,
): { title: string; subtitle: string[] } {
  const t = coalitionSlideTexts[language]
  const { chosen, count } = model
  const { name } = chosenName(index, chosen, language)
  const [finding = ''] = findingsOf(index, model, language)
  switch (chosen.is) {
    case 'goal':
      return { title: t.titleGoal(name, count.out), subtitle: [t.partners(partnersIn(model))] }
    case 'initiative':
      return {
        title: t.titleInitiative(name, membersOf(model)),
        subtitle: [t.onLevel(tierWords[language][chosen.initiative.tier])],
      }
    default:
      return { title: bare(finding), subtitle: collectiveOf(model, language) }
  }
}

const membersOf = ({ bands }: CoalitionModel): number =>
  bands.flatMap(({ items }) => items).find(({ isChosen }) => isChosen)?.members.length ?? 0

/** In how many initiatives only a collective name stands for it; the description has it in full. */
function collectiveOf(model: CoalitionModel, language: Language): string[] {
  const { collective } = waysOf(model)
  return collective === 0 ? [] : [diagramTexts[language].cardCollective(collective)]
}

/** How many partners there are in what stands out, each counted once. */
const partnersIn = ({ bands }: CoalitionModel): number =>
  new Set(bands.flatMap(({ items }) => items.flatMap(({ members }) => members.map(({ partner }) => partner))))
    .size

/** A sentence as a title or part of a line: without its full stop. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '')
