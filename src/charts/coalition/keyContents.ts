import type { RoleVia } from '../../domain/coverage/roles.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import type { Language } from '../../messages/texts.ts'
import type { CoalitionModel } from './coalitionModel.ts'
import type { BandContents, KeyContents } from './contentParts.ts'

/** Only the signs that are in the drawing. */
export function keyOf(
  bands: readonly BandContents[],
  { chosen, place }: CoalitionModel,
  hasCard: boolean,
  language: Language,
): KeyContents[] {
  const t = diagramTexts[language]
  const items = bands.flatMap(({ out }) => out)
  const members = items.flatMap(({ groups }) => groups.flatMap((group) => group.members))
  const ties = [...(hasCard ? items.flatMap(({ tie }) => tie ?? []) : []), ...members.map(({ tie }) => tie)]
  const boxes = bands.flatMap(({ out, quiet }) => [...out.map(({ box }) => box), ...quiet])
  const marks = new Set(boxes.flatMap(({ texts }) => texts.flatMap(({ mark }) => mark ?? [])))
  const isOfOne = chosen.is === 'municipality' || chosen.is === 'partner'
  const words: Record<RoleVia, string> = {
    itself: isOfOne ? t.keyItself : chosen.is === 'goal' ? t.keyServes : t.keyTakesPart,
    member: t.keyMember,
    collective: t.keyCollective,
  }
  const VIAS = ['itself', 'member', 'collective'] as const
  return [
    ...VIAS.filter((via) => ties.some((tie) => tie.via === via)).map((via) => ({
      text: words[via],
      line: { via, isSure: true },
    })),
    ...(ties.some((tie) => !tie.isSure)
      ? [{ text: t.keyUnsure, line: { via: 'itself' as const, isSure: false } }]
      : []),
    ...VIAS.filter((via) => marks.has(`own-${via}`)).map((via) => ({
      text: `${t.keyOwn(place)}, ${{ itself: t.keyItself, member: t.keyMember, collective: t.keyCollective }[via]}`,
      mark: `own-${via}` as const,
    })),
  ]
}
