/** What is followed, of what the address asks for and what there is. */
import { COUNTRY, type RegionTree } from '../../domain/regions/regionTree.ts'
import type { Id, Indicator } from '../../domain/register/things.ts'
import type { TrajectoryChoice } from '../../domain/trajectory/choice.ts'
import type { GapComparator, GapLine } from '../../domain/trajectory/gapLines.ts'
import type { GapTarget } from '../../domain/trajectory/trajectory.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { regionName } from './regionName.ts'
import type { TrajectoryNames } from './trajectoryModel.ts'

interface Chosen {
  own: string
  comparator: GapComparator
  target: GapTarget
  /** What was asked for and is not there to choose. */
  unknown: { own?: string; comparator?: string }
}

/** The region, what it is held against and the target; the first region and the rest of the country unless asked otherwise. */
export function chosenOf(
  { asked, owns, target }: { asked: TrajectoryChoice; owns: readonly string[]; target: GapTarget },
  regions: RegionTree,
): Chosen {
  const isOffered = asked.own === undefined || owns.includes(asked.own)
  const own = (isOffered ? asked.own : undefined) ?? owns[0] ?? ''
  const comparator = comparatorOf(asked.comparator, own, regions)
  return {
    own,
    comparator: comparator ?? { kind: 'rest' },
    target: {
      share: asked.share === undefined ? target.share : asked.share / 100,
      year: asked.year ?? target.year,
    },
    unknown: {
      ...(isOffered || asked.own === undefined ? {} : { own: asked.own }),
      ...(comparator === undefined && typeof asked.comparator === 'object'
        ? { comparator: asked.comparator.region }
        : {}),
    },
  }
}

function comparatorOf(
  asked: TrajectoryChoice['comparator'],
  own: string,
  { byCode }: RegionTree,
): GapComparator | undefined {
  if (asked === undefined || asked === 'rest') return { kind: 'rest' }
  if (asked === 'country' || asked.region === COUNTRY) return { kind: 'country' }
  return asked.region === own || !byCode.has(asked.region)
    ? undefined
    : { kind: 'region', code: asked.region }
}

/** Both as they stand in a sentence, and what the rest of the country is without. */
export function namesOf({
  own,
  comparator,
  line,
  regions,
  language,
}: {
  own: string
  comparator: GapComparator
  line: GapLine
  regions: RegionTree
  language: Language
}): TrajectoryNames {
  const t = trajectoryTexts[language]
  const nameOf = (code: string) => regionName(code, regions.byCode, language)
  const ownName = nameOf(own)
  const shared = { own: ownName, nameOf }
  const mean = line.moments.find(({ ownBasis }) => ownBasis !== undefined)?.ownBasis
  switch (comparator.kind) {
    case 'country':
      return { ...shared, comparator: t.country, label: t.country, holdsOwn: true }
    case 'rest':
      return {
        ...shared,
        comparator: t.rest,
        label: t.restLabel,
        without:
          mean === undefined || mean.form === 'published'
            ? ownName
            : trajectoryFigureTexts[language].municipalitiesOf(formatNumber(mean.of, language), ownName),
      }
    case 'region': {
      const name = nameOf(comparator.code)
      return {
        ...shared,
        comparator: name,
        label: name,
        holdsOwn: regions.ancestorsOf(own).has(comparator.code),
      }
    }
  }
}

/** The indicator that is followed: the one asked for, or the only one there is. */
export function chosenIndicator(
  indicators: readonly Indicator[],
  asked: Id | undefined,
): Indicator | undefined {
  const [only] = indicators
  return indicators.find(({ id }) => id === asked) ?? (indicators.length === 1 ? only : undefined)
}
