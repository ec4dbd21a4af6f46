import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import {
  type ChangedChoice,
  SHARE_LIMITS,
  type TrajectoryChoice,
  YEAR_LIMITS,
} from '../../domain/trajectory/choice.ts'
import { type GapTarget, TRENDBREUK } from '../../domain/trajectory/trajectory.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { NumberField } from './NumberField.tsx'
import type { NamedLine } from './lineNames.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'
import { regionName } from './regionName.ts'

/** Whose gap, and on which indicator; only where there is something to choose. */
export function WhatFields({ owns, indicators, indicator, asked, choose }: TrajectorySectionProps) {
  const t = useTexts(trajectoryTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const [first = '', ...others] = owns
  const nameOf = (code: string) => regionName(code, index.regions.byCode, language)
  if (others.length === 0 && indicators.length < 2) return null
  return (
    <div className="trajectory-fields no-print">
      {others.length === 0 ? null : (
        <SelectField
          label={t.own}
          none={nameOf(first)}
          value={others.find((code) => code === asked.own)}
          options={others.map((value) => ({ value, text: nameOf(value) }))}
          onChange={(own) => choose({ own })}
        />
      )}
      {indicators.length < 2 ? null : (
        <SelectField
          label={t.indicator}
          none={t.indicatorNone}
          value={indicator?.id}
          options={indicators.map(({ id, title, tables }) => ({
            value: id,
            text: tables.length === 0 ? t.indicatorWithout(title[language]) : title[language],
          }))}
          // Another indicator has other tables.
          onChange={(id) => choose({ indicator: id, line: undefined })}
        />
      )}
    </div>
  )
}

/** Which table, the gap with what, how much of it, and by when: each has an answer already. */
export function TrajectoryFields({
  lines,
  shown,
  own,
  target,
  asked,
  choose,
}: {
  lines: readonly NamedLine[]
  shown: NamedLine
  own: string
  target: GapTarget
  asked: TrajectoryChoice
  choose: (parts: ChangedChoice) => void
}) {
  const t = useTexts(trajectoryTexts)
  const [first, ...others] = lines
  const isTrendbreuk = target.share === TRENDBREUK.share && target.year === TRENDBREUK.year
  const lineName = ({ name, line }: NamedLine) =>
    t.lineOption(name, [...new Set([line.years[0], line.years.at(-1)])].join('–'))
  return (
    <div className="trajectory-fields no-print" role="group" aria-label={t.settings}>
      {first === undefined || others.length === 0 ? null : (
        <SelectField
          label={t.line}
          none={lineName(first)}
          value={others.find(({ word }) => word === shown.word)?.word}
          options={others.map((each) => ({ value: each.word, text: lineName(each) }))}
          onChange={(line) => choose({ line })}
        />
      )}
      <ComparatorField line={shown} own={own} asked={asked} choose={choose} />
      <NumberField
        label={t.share}
        value={Math.round(target.share * 100)}
        limits={SHARE_LIMITS}
        invalid={t.shareInvalid}
        onChange={(share) => choose({ share })}
      />
      <NumberField
        label={t.targetYear}
        value={target.year}
        limits={YEAR_LIMITS}
        invalid={t.yearInvalid}
        onChange={(year) => choose({ year })}
      />
      {isTrendbreuk ? <p className="note trajectory-fields__note">{t.ofTrendbreuk}</p> : null}
    </div>
  )
}

/** The rest of the country, the whole of it, the regions that this one lies in, and those with figures of this line. */
function ComparatorField({
  line: { line },
  own,
  asked: { comparator },
  choose,
}: {
  line: NamedLine
  own: string
  asked: TrajectoryChoice
  choose: (parts: ChangedChoice) => void
}) {
  const t = useTexts(trajectoryTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const { byCode, ancestorsOf } = index.regions
  const nameOf = (code: string) => regionName(code, byCode, language)
  const around = [...ancestorsOf(own)].filter((code) => code !== own && code !== COUNTRY)
  const asked = typeof comparator === 'object' && byCode.has(comparator.region) ? [comparator.region] : []
  const others = [...new Set([...line.others, ...asked])]
    .filter((code) => code !== own && code !== COUNTRY && !around.includes(code) && byCode.has(code))
    .toSorted((a, b) => compareNames(nameOf(a), nameOf(b)))
  const value = comparator === 'country' ? COUNTRY : asked[0] === own ? undefined : asked[0]
  return (
    <SelectField
      label={t.comparator}
      none={t.rest}
      value={value}
      options={[
        { value: COUNTRY, text: t.country },
        ...[...around, ...others].map((code) => ({ value: code, text: nameOf(code) })),
      ]}
      onChange={(code) =>
        choose({
          comparator: code === undefined ? undefined : code === COUNTRY ? 'country' : { region: code },
        })
      }
    />
  )
}
