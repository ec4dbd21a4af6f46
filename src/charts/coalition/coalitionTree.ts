/** What the diagram says on a slide, from much to little: the boxes and lines before they have a place. */
import { coalitionSlideTexts } from '../../messages/registerSlides/coalition.ts'
import { roleWords, tierWords } from '../../messages/values.ts'
import type { Phrase } from '../../slides/words.ts'
import { boxOf } from './boxContents.ts'
import { byRole, type CoalitionItem, type CoalitionModel, standsOut } from './coalitionModel.ts'
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
          ),
        }))
      : model.bands.flatMap(({ tier, items }): TreeBand[] => {
          const out = items.filter(standsOut)
          if (out.length === 0) return []
          const words = contents.bands.find((each) => each.tier === tier)
          const leaves =
            chosen.is === 'goal'
              ? out.map((item) => goalLeaf(told, item, detail))
              : partLeaves(told, out, detail)
          const name = `${words?.title ?? tierWords[language][tier]}: ${words?.count ?? out.length}`
          return [{ name, leaves: cut(leaves, most, t.andOthers) }]
        })
  return { hub, bands, ...restOf(told, bands) }
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
): readonly TreeLeaf[] {
  if (leaves.length <= most) return leaves
  const gone = leaves.slice(most - 1)
  const [first] = gone
  if (first === undefined) return leaves
  return [
    ...leaves.slice(0, most - 1),
    {
      id: `more-${first.id}`,
      words: more(gone.length),
      says: gone.map(({ says }) => says).join('; '),
      isSure: gone.every(({ isSure: sure }) => sure),
      isNamed: gone.some(({ isNamed }) => isNamed),
    },
  ]
}

/** The levels without a box, and what dashes mean where there are any. */
function restOf(
  { model: { chosen, bands }, language }: Told,
  drawn: readonly TreeBand[],
): Pick<Tree, 'rest'> {
  const t = coalitionSlideTexts[language]
  const quiet =
    chosen.is === 'initiative'
      ? []
      : bands
          .filter(({ items }) => !items.some(standsOut))
          .map(({ tier, items }) => t.restLevel(tierWords[language][tier], items.length))
  const said = [
    ...(quiet.length === 0 ? [] : [t.rest(quiet.join(', '))]),
    ...(drawn.some(({ leaves }) => leaves.some((leaf) => !leaf.isSure)) ? [t.unsure] : []),
  ]
  return said.length === 0 ? {} : { rest: said.join(' ') }
}
