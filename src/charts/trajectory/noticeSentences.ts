import type { RegionTree } from '../../domain/regions/regionTree.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import type { Language } from '../../messages/texts.ts'
import { chosenOf } from './chosenOf.ts'
import type { NamedLine } from './lineNames.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'

/** How a value of each parameter is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  nulmeting: 'nulmeting=2016',
  aandeel: 'aandeel=25',
  doeljaar: 'doeljaar=2030',
  afgezet: 'afgezet=rest',
  reeks: 'reeks=50090ned',
  indicator: 'indicator=overgewicht',
  voor: 'voor=GM0917',
}

/**
 * What the address asks for and cannot be read or is not there to choose, a sentence each.
 * @param lines undefined as long as they are not known
 */
export function noticeSentences(
  given: Pick<TrajectorySectionProps, 'asked' | 'unreadable' | 'owns' | 'target' | 'indicators'>,
  lines: readonly NamedLine[] | undefined,
  regions: RegionTree,
  language: Language,
): string[] {
  const t = trajectoryTexts[language]
  const { asked, unreadable, indicators } = given
  const { unknown } = chosenOf(given, regions)
  return [
    ...unreadable.map(({ name, given: value, instead }) =>
      instead === undefined
        ? t.unreadable(name, value, EXAMPLES[name] ?? name)
        : t.repeated(name, value, instead),
    ),
    ...(unknown.own === undefined ? [] : [t.unknownOwn(unknown.own)]),
    ...(unknown.comparator === undefined ? [] : [t.unknownComparator(unknown.comparator)]),
    ...(asked.indicator === undefined || indicators.some(({ id }) => id === asked.indicator)
      ? []
      : [t.unknownIndicator(asked.indicator)]),
    ...(asked.line === undefined || lines === undefined || lines.some(({ word }) => word === asked.line)
      ? []
      : [t.unknownLine(asked.line)]),
  ]
}
