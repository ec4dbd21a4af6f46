import { trajectoryTexts } from '../../messages/trajectory.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
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

/** What the address asks for and cannot be read or is not there to choose: named and left out, the rest kept. */
export function TrajectoryNotices({
  lines,
  ...props
}: Pick<TrajectorySectionProps, 'asked' | 'unreadable' | 'owns' | 'target' | 'indicators'> & {
  /** Undefined as long as they are not known. */
  lines?: readonly NamedLine[]
}) {
  const t = useTexts(trajectoryTexts)
  const { index } = useFiguresView()
  const { asked, unreadable, indicators } = props
  const { unknown } = chosenOf(props, index.regions)
  const sentences = [
    ...unreadable.map(({ name, given, instead }) =>
      instead === undefined
        ? t.unreadable(name, given, EXAMPLES[name] ?? name)
        : t.repeated(name, given, instead),
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
  return sentences.length === 0 ? null : (
    <Notice tone="warning">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
