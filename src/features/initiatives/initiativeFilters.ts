import { INITIATIVE_KIND_WORDS } from '../../contract/initiativeKinds.ts'
import { choice, parameters } from '../../contract/selection.ts'
import { initiativesOfFrame } from '../../domain/graph/frames.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { INITIATIVE_KINDS, INITIATIVE_STATUSES, LIFE_STAGES, TIERS } from '../../domain/register/values.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { thingTexts } from '../../messages/things.ts'
import type { Language } from '../../messages/texts.ts'
import { initiativeKindWords, lifeStageWords, statusWords, tierWords } from '../../messages/values.ts'
import { byName } from '../../register/byName.ts'
import type { Filter } from '../../state/useFilters.ts'
import type { PortfolioItem } from './items.ts'

const kindCodec = choice('soort', INITIATIVE_KIND_WORDS)
const whereCodec = choice('bereik', { here: 'gemeente', elsewhere: 'elders' })

/** The filters of the portfolio; a value that no initiative of the register has is no choice. */
export function initiativeFilters(
  index: RegisterIndex,
  place: string,
  language: Language,
): Filter<PortfolioItem>[] {
  const t = initiativeTexts[language]
  const { initiatives, frames } = index.register
  const some = (test: (initiative: PortfolioItem['initiative']) => boolean) => initiatives.some(test)
  return [
    {
      codec: parameters.text,
      label: thingTexts[language].filter,
      passes: ({ initiative: { title, shortTitle, abbreviation } }, typed) =>
        byName(typed)(title.nl, title.en, shortTitle, abbreviation),
    },
    {
      codec: whereCodec,
      label: t.where,
      options: [
        { value: 'here', text: t.whereHere(place) },
        { value: 'elsewhere', text: t.whereElsewhere },
      ],
      passes: ({ here }, where) => here === (where === 'here'),
    },
    {
      codec: parameters.tier,
      label: t.tier,
      options: TIERS.filter((tier) => some((each) => each.tier === tier)).map((value) => ({
        value,
        text: tierWords[language][value],
      })),
      passes: ({ initiative }, tier) => initiative.tier === tier,
    },
    {
      codec: parameters.status,
      label: t.status,
      options: INITIATIVE_STATUSES.filter((status) => some((each) => each.status === status)).map(
        (value) => ({
          value,
          text: statusWords[language][value],
        }),
      ),
      passes: ({ initiative }, status) => initiative.status === status,
    },
    {
      codec: kindCodec,
      label: t.kind,
      options: INITIATIVE_KINDS.filter((kind) => some((each) => each.kind === kind)).map((value) => ({
        value,
        text: initiativeKindWords[language][value],
      })),
      passes: ({ initiative }, kind) => initiative.kind === kind,
    },
    {
      codec: parameters.lifeStage,
      label: t.lifeStage,
      options: LIFE_STAGES.filter((value) => value !== 'all').map((value) => ({
        value,
        text: lifeStageWords[language][value],
      })),
      // What is there for all ages is there for every life stage.
      passes: ({ initiative: { lifeStages } }, stage) =>
        lifeStages.some((each) => each === stage || each === 'all'),
    },
    {
      codec: parameters.frame,
      label: t.frame,
      options: frames
        .filter(({ id }) => initiativesOfFrame(index, id).size > 0)
        .map((frame) => ({ value: frame.id, text: frame.title[language] })),
      passes: ({ initiative: { id } }, frame) => initiativesOfFrame(index, frame).has(id),
    },
  ]
}
