/** What stands in the boxes of the diagram and which of them are tied, in words. Pure: no pixels. */
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import type { Language } from '../../messages/texts.ts'
import { tierWords } from '../../messages/values.ts'
import { boxOf, groupsOf } from './boxContents.ts'
import { type CoalitionItem, type CoalitionModel, standsOut } from './coalitionModel.ts'
import { chosenName, isSure, waysOf } from './coalitionWords.ts'
import type { BandContents, BoxContents, DiagramContents, ItemContents, TieLook } from './contentParts.ts'
import { keyOf } from './keyContents.ts'

/** The words of the whole diagram in a language. */
export function diagramContents(
  index: RegisterIndex,
  model: CoalitionModel,
  language: Language,
): DiagramContents {
  const t = diagramTexts[language]
  const bands = model.bands.map(({ tier, items }): BandContents => {
    const out = items.filter(standsOut)
    const title = tierWords[language][tier]
    return {
      tier,
      title: title.charAt(0).toLocaleUpperCase(language) + title.slice(1),
      count: out.length === 0 ? t.bandCount(items.length) : t.bandOut(out.length, items.length),
      out: out.map((item) => itemContents(index, model, item, language)),
      quiet: items.filter((item) => !standsOut(item)).map((item) => boxOf(index, model, item, language)),
    }
  })
  const card = cardOf(index, model, language)
  return { card, bands, key: keyOf(bands, model, card !== undefined, language) }
}

function cardOf(index: RegisterIndex, model: CoalitionModel, language: Language): BoxContents | undefined {
  const { chosen, count } = model
  if (chosen.is === 'initiative') return undefined
  const t = diagramTexts[language]
  const { name, lang } = chosenName(index, chosen, language)
  const { itself, member, collective } = waysOf(model)
  const more =
    chosen.is === 'goal'
      ? t.cardGoal(count.out)
      : [
          ...(chosen.is === 'municipality' && chosen.isMine ? [t.cardMine] : []),
          t.cardOut(itself + member, count.all),
          ...(collective === 0 ? [] : [t.cardCollective(collective)]),
        ].join(' · ')
  return {
    id: 'card',
    look: 'card',
    texts: [
      { text: name, as: 'name', lang },
      { text: more, as: 'more' },
    ],
    says: `${name}: ${more}`,
  }
}

function itemContents(
  index: RegisterIndex,
  model: CoalitionModel,
  item: CoalitionItem,
  language: Language,
): ItemContents {
  const [part] = item.parts
  const tie: TieLook | undefined =
    part === undefined
      ? item.link && { via: 'itself', isSure: isSure(item.link.provenance.status) }
      : { via: part.via, isSure: isSure(part.status) }
  return {
    box: boxOf(index, model, item, language),
    tie,
    groups: groupsOf(model, item, language),
  }
}
