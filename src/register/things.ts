import type { RegisterIndex, ThingRef } from '../domain/graph/registerIndex.ts'
import type { Indicator } from '../domain/register/things.ts'
import type { Language } from '../messages/texts.ts'

/** What is shown of a thing wherever it appears. `lang` is set when the name is not in the language asked for. */
export interface ThingName {
  name: string
  short: string
  lang?: 'nl'
}

/** The name of a thing in a language. Partners keep their own name in every language. Unknown id: undefined. */
export function nameOf(
  index: RegisterIndex,
  { kind, id }: ThingRef,
  language: Language,
): ThingName | undefined {
  switch (kind) {
    case 'law': {
      const law = index.laws.get(id)
      return law && { name: law.title[language], short: law.title[language] }
    }
    case 'task': {
      const task = index.tasks.get(id)
      return task && { name: task.title[language], short: task.title[language] }
    }
    case 'initiative': {
      const initiative = index.initiatives.get(id)
      if (initiative === undefined) return undefined
      const short = initiative.shortTitle ?? (language === 'nl' ? initiative.title.nl : initiative.title.en)
      return { name: initiative.title[language], short }
    }
    case 'goal': {
      const goal = index.goals.get(id)
      return goal && { name: goal.title[language], short: goal.title[language] }
    }
    case 'partner': {
      const partner = index.partners.get(id)
      return (
        partner && {
          name: partner.name,
          short: partner.name,
          ...(language === 'en' ? { lang: 'nl' as const } : {}),
        }
      )
    }
    case 'indicator': {
      const indicator = index.indicators.get(id)
      return indicator && indicatorName(indicator, language)
    }
  }
}

/** The name of an indicator; its short name is Dutch only. */
export function indicatorName({ title, shortTitle }: Indicator, language: Language): ThingName {
  const short = language === 'nl' ? (shortTitle ?? title.nl) : title.en
  return { name: title[language], short }
}
