import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { leastSure } from '../../domain/provenance/sureness.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, tierWords } from '../../messages/values.ts'
import { titledSourcesCell } from '../../register/sourceCells.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { type Sheet, type SheetCell, textColumn } from '../../ui/download/sheet.ts'
import { type CoalitionItem, type CoalitionModel, standsOut } from './coalitionModel.ts'
import { chosenName, ownWords, rolesInWords } from './coalitionWords.ts'

/** The diagram as a table: a line per tie, and one for each initiative in sight that stays quiet, with why. */
export function coalitionSheet(
  index: RegisterIndex,
  model: CoalitionModel,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = diagramTexts[language]
  const { name } = chosenName(index, model.chosen, language)
  return {
    columns: [
      t.chosen,
      t.tier,
      t.initiative,
      t.status,
      t.partner,
      t.role,
      t.via,
      t.ownPart(model.place),
      t.remark,
      t.provenance,
      t.sources,
    ].map(textColumn),
    rows: model.bands.flatMap(({ tier, items }) =>
      items.flatMap((item) => {
        const own = item.own.map((part) => ownWords(model.place, part, language)).join('; ')
        const head = [
          name,
          tierWords[language][tier],
          item.initiative.title[language],
          statusInWords(item.initiative, language),
        ]
        return tiesOf(model, item, language).map(({ partner, role, via, remark, grounds }): SheetCell[] => [
          ...head,
          partner,
          role,
          via,
          own === '' ? t.ownNone(model.place) : own,
          remark,
          grounds.length === 0
            ? undefined
            : provenanceWords[language][leastSure(grounds.map(({ status }) => status))],
          titledSourcesCell(index, grounds),
        ])
      }),
    ),
  }
}

interface Tie {
  partner?: string
  role?: string
  via?: string | undefined
  remark?: string | undefined
  grounds: readonly Provenance[]
}

function tiesOf({ chosen }: CoalitionModel, item: CoalitionItem, language: Language): Tie[] {
  const t = diagramTexts[language]
  if (!standsOut(item)) {
    const why = {
      municipality: t.quietRow,
      partner: t.quietRow,
      goal: t.quietGoal,
      initiative: t.quietInitiative,
    }
    return [{ remark: why[chosen.is], grounds: [] }]
  }
  const ofGoal = item.link === undefined ? [] : [item.link.provenance]
  if (chosen.is === 'goal' || chosen.is === 'initiative')
    return item.members.length === 0
      ? [{ remark: t.noMembers, grounds: ofGoal }]
      : item.members.map(({ partner, roles, notes, grounds }) => ({
          partner: partner.name,
          role: rolesInWords(roles, language),
          remark: notes.join(' ') || undefined,
          grounds: [...grounds, ...ofGoal],
        }))
  const partner = chosen.is === 'partner' ? chosen.partner.name : chosen.name
  return item.parts.map(({ roles, group, notes, grounds }) => ({
    partner,
    role: rolesInWords(roles, language),
    via: group?.name,
    remark: notes.join(' ') || undefined,
    grounds,
  }))
}
