/** What the diagram says on a slide, from much to little: the boxes and lines before they have a place. */
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { coalitionSlideTexts } from '../../messages/registerSlides/coalition.ts'
import type { Language } from '../../messages/texts.ts'
import { roleWords, tierWords } from '../../messages/values.ts'
import type { Phrase } from '../../slides/words.ts'
import { boxOf } from './boxContents.ts'
import { byRole, type CoalitionItem, type CoalitionModel, standsOut } from './coalitionModel.ts'
import { chosenName } from './coalitionWords.ts'
import type { DiagramContents } from './contentParts.ts'
import { goalLeaf, memberLeaf, partLeaves } from './treeLeaves.ts'
import type { Detail, Told } from './treeParts.ts'
import type { Tree, TreeBand, TreeLeaf } from './treeSizes.ts'

/**
 * The diagram with so much in its boxes.
 * @param contents its words on the page
 * @param most boxes in one band; those after them are said to be there
 */
export function coalitionTree(
  told: Told,
  contents: DiagramContents,
  detail: Detail,
  most = Number.POSITIVE_INFINITY,
): Tree {
  const { model, language } = told
  const t = coalitionSlideTexts[language]
  const { chosen } = model
  const hub = hubWords(told, contents)
  const bands =
    chosen.is === 'initiative'
      ? byRole(chosenItem(model)?.members ?? []).map(({ role, members }) => ({
          name: roleWords[language][role],
          leaves: cut(
            members.map((member) => memberLeaf(told, chosen.initiative.id, member)),
            most,
            t.andPartners,
            t.partlyUnsure,
          ),
        }))
      : model.bands.flatMap(({ tier, items }): TreeBand[] => {
          const out = items.filter(standsOut)
          if (out.length === 0) return []
          const title = contents.bands.find((each) => each.tier === tier)?.title ?? tierWords[language][tier]
          const leaves =
            chosen.is === 'goal'
              ? out.map((item) => goalLeaf(told, item, detail))
              : partLeaves(told, out, detail)
          return [
            {
              name: `${title}: ${countIn(items, language)}`,
              leaves: cut(leaves, most, t.andOthers, t.partlyUnsure),
            },
          ]
        })
  return { hub, bands, ...restOf(told, bands, detail) }
}

/** "1 van 5, 9 onder een verzamelnaam": as the title counts, which takes a collective name for no name. */
function countIn(items: readonly CoalitionItem[], language: Language): string {
  const t = diagramTexts[language]
  const out = items.filter(standsOut)
  const collective = out.filter(({ parts: [first] }) => first?.via === 'collective').length
  return [
    t.bandOut(out.length - collective, items.length),
    ...(collective === 0 ? [] : [t.cardCollective(collective)]),
  ].join(', ')
}

const chosenItem = ({ bands }: CoalitionModel): CoalitionItem | undefined =>
  bands.flatMap(({ items }) => items).find(({ isChosen }) => isChosen)

function hubWords({ index, model, language }: Told, { card }: DiagramContents): readonly Phrase[] {
  if (card !== undefined)
    return card.texts.map(({ text, as, lang }) => ({
      text: as === 'name' ? text : `: ${text}`,
      ...(as === 'name' ? { strong: true } : {}),
      ...(lang === undefined ? {} : { language: lang }),
    }))
  const item = chosenItem(model)
  if (item === undefined) return []
  return boxOf(index, model, item, language).texts.map(({ text, as }, place) => ({
    text: place === 0 ? text : ` · ${text}`,
    ...(as === 'name' ? { strong: true } : {}),
  }))
}

/** No more boxes than so many; how many more there are stands in the last. */
function cut(
  leaves: readonly TreeLeaf[],
  most: number,
  more: (count: number) => string,
  partlyUnsure: string,
): readonly TreeLeaf[] {
  if (leaves.length <= most) return leaves
  const gone = leaves.slice(most - 1)
  const [first] = gone
  if (first === undefined) return leaves
  return [
    ...leaves.slice(0, most - 1),
    {
      id: `more-${first.id}`,
      words: gone.every(({ isSure }) => isSure) ? more(gone.length) : `${more(gone.length)} ${partlyUnsure}`,
      says: gone.map(({ says }) => says).join('; '),
      isSure: gone.some(({ isSure }) => isSure),
      isNamed: gone.some(({ isNamed }) => isNamed),
    },
  ]
}

/** The initiatives without a box, and what grounds and dashes mean where there are several. */
function restOf(
  { index, model, language }: Told,
  drawn: readonly TreeBand[],
  detail: Detail,
): Pick<Tree, 'rest'> {
  const t = coalitionSlideTexts[language]
  const { chosen, bands } = model
  const quiet =
    chosen.is === 'initiative'
      ? []
      : bands.flatMap(({ tier, items }) => {
          const count = items.filter((item) => !standsOut(item)).length
          return count === 0 ? [] : { count, words: t.restLevel(tierWords[language][tier], count) }
        })
  const levels =
    detail === 'numbers'
      ? String(quiet.reduce((sum, { count }) => sum + count, 0))
      : quiet.map(({ words }) => words).join(', ')
  const leaves = drawn.flatMap((band) => band.leaves)
  const said = [
    ...(quiet.length === 0
      ? []
      : [
          chosen.is === 'goal'
            ? t.restGoal(levels)
            : t.rest(chosenName(index, chosen, language).name, levels),
        ]),
    ...(leaves.some(({ isNamed }) => isNamed) && leaves.some(({ isNamed }) => !isNamed) ? [t.grounds] : []),
    ...(leaves.some(({ isSure }) => !isSure) ? [t.unsure] : []),
  ]
  return said.length === 0 ? {} : { rest: said.join(' ') }
}
