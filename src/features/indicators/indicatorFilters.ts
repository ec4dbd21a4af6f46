import { parameters } from '../../contract/selection.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Id, Indicator } from '../../domain/register/things.ts'
import {
  INDICATOR_MEASURES,
  INDICATOR_METHODS,
  LIFE_STAGES,
  REGION_LEVELS,
  type RegionLevel,
} from '../../domain/register/values.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { regionLevelWords } from '../../messages/indicators.ts'
import { themeName } from '../../messages/themes.ts'
import type { Language } from '../../messages/texts.ts'
import { lifeStageWords, measureWords, methodWords } from '../../messages/values.ts'
import { byName } from '../../register/byName.ts'
import type { Filter } from '../../state/useFilters.ts'
import type { CatalogueFigure } from './catalogue.ts'
import { indicatorParameters } from './indicatorParameters.ts'

export interface FilterContext {
  language: Language
  /** Name of my municipality. */
  place: string
  themes: readonly string[]
  /** Kinds of region that the register knows. */
  levels: readonly RegionLevel[]
  /** Undefined until the figures are there: then the filters that need them let everything pass. */
  figureOf: ((indicator: Indicator) => CatalogueFigure) | undefined
  levelsOf: ReadonlyMap<Id, ReadonlySet<RegionLevel>> | undefined
}

/** The ways to narrow the catalogue down. */
export function indicatorFilters(context: FilterContext): readonly Filter<Indicator>[] {
  return [...plainFilters(context), ...figureFilters(context)]
}

function plainFilters({ language, themes }: FilterContext): readonly Filter<Indicator>[] {
  const t = indicatorListTexts[language]
  const worded = <T extends string>(values: readonly T[], words: Record<T, string>) =>
    values.map((value) => ({ value, text: words[value] }))
  return [
    {
      codec: parameters.text,
      label: t.nameOrTable,
      passes: ({ title, shortTitle, tables }, typed) =>
        byName(typed)(title.nl, title.en, shortTitle, ...tables.map(({ table }) => table)),
    },
    {
      codec: parameters.theme,
      label: t.theme,
      options: themes
        .map((theme) => ({ value: theme, text: themeName(theme, language).name }))
        .toSorted((a, b) => compareNames(a.text, b.text)),
      passes: ({ theme }, value) => theme === value,
    },
    {
      codec: parameters.lifeStage,
      label: t.lifeStage,
      options: worded(
        LIFE_STAGES.filter((each) => each !== 'all'),
        lifeStageWords[language],
      ),
      // What is about everyone is about this life stage too.
      passes: ({ lifeStages }, value) => lifeStages.some((each) => each === value || each === 'all'),
    },
    {
      codec: indicatorParameters.method,
      label: t.method,
      options: worded(INDICATOR_METHODS, methodWords[language]),
      passes: ({ method }, value) => method === value,
    },
    {
      codec: indicatorParameters.measure,
      label: t.measure,
      options: worded(INDICATOR_MEASURES, measureWords[language]),
      passes: ({ measure }, value) => measure === value,
    },
    {
      codec: indicatorParameters.bbv,
      label: t.bbvFilter,
      options: worded(['yes', 'no'] as const, { yes: t.yes, no: t.no }),
      passes: ({ bbv }, value) => (bbv !== undefined) === (value === 'yes'),
    },
  ]
}

function figureFilters({
  language,
  place,
  levels,
  figureOf,
  levelsOf,
}: FilterContext): readonly Filter<Indicator>[] {
  const t = indicatorListTexts[language]
  const words = regionLevelWords[language]
  return [
    {
      codec: indicatorParameters.held,
      label: t.figures,
      options: [
        { value: 'here', text: t.heldHere(place) },
        { value: 'elsewhere', text: t.heldElsewhere },
        { value: 'none', text: t.heldNone },
      ],
      passes: (indicator, value) => figureOf === undefined || figureOf(indicator).held === value,
    },
    {
      codec: indicatorParameters.level,
      label: t.level,
      options: REGION_LEVELS.filter((each) => levels.includes(each)).map((value) => ({
        value,
        text: words[value],
      })),
      passes: ({ id }, value) =>
        levelsOf === undefined || [...(levelsOf.get(id) ?? [])].some((each) => each === value),
    },
  ]
}
