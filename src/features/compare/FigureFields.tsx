import type { AskedComparator } from '../../contract/comparisonAddress.ts'
import { isSameAge } from '../../domain/comparison/choice.ts'
import type { Offers } from '../../domain/comparison/offers.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { regionLevelWords } from '../../messages/indicators.ts'
import type { Language } from '../../messages/texts.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { Selection } from './selection.ts'
import type { Change } from './useCompareSelection.ts'

/** More regions than this are no list to choose one from. */
const MOST_OPTIONS = 60

/** Year, age and table, each only where there is a choice, and what the regions are held against. */
export function FigureFields({
  selection,
  change,
  offers,
  compared,
  similar,
}: {
  selection: Selection
  change: Change
  offers: Offers
  /** Number of indicators that are compared; undefined as long as their figures are not all there. */
  compared: number | undefined
  /** In what the municipalities of the comparator are similar, where it is of those. */
  similar: string | undefined
}) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const { period, age, table } = selection
  const periods = offers.periods.map(({ value }) => value).toReversed()
  const ages = agesOffered(offers)
  const tables = [...new Set(offers.tables.map(({ value }) => value))]
  return (
    <>
      <div className="compare-choice__comparator">
        <ComparatorField selection={selection} change={change} />
      </div>
      <OfferField
        label={t.year}
        // Not “the newest”: newer figures of few regions are passed over (chooseLine).
        none={t.automatic}
        value={period}
        offered={periods}
        wordOf={yearWords(offers, compared, language)}
        onChange={(next) => change({ period: next })}
      />
      <OfferField
        label={t.age}
        none={t.automatic}
        value={ages.find((each) => age !== undefined && isSameAge(each, age)) ?? age}
        offered={ages}
        isDutch
        onChange={(next) => change({ age: next })}
      />
      <OfferField
        label={t.table}
        none={t.automatic}
        value={table}
        offered={tables}
        onChange={(next) => change({ table: next })}
      />
      {similar === undefined ? null : (
        <p className="note" style={{ gridColumn: '1 / -1' }}>
          {similar}
        </p>
      )}
    </>
  )
}

/** "2024 (1 van 4)": of how many indicators there are figures then, where that differs per year. */
function yearWords(
  { periods }: Offers,
  compared: number | undefined,
  language: Language,
): (period: string) => string {
  const held = new Map(periods.map(({ value, indicators }) => [value, indicators]))
  const differs = compared !== undefined && periods.some(({ indicators }) => indicators < compared)
  return (period) => {
    const word = formatFigurePeriod(period, language)
    return differs
      ? yearTexts[language].option(
          word,
          formatNumber(held.get(period) ?? 0, language),
          formatNumber(compared, language),
        )
      : word
  }
}

/** Two ways to write an age ("18+", "volwassenen") are one choice. */
const agesOffered = (offers: Offers): string[] =>
  offers.ages
    .map(({ value }) => value)
    .toSorted((a, b) => wordsIn(a) - wordsIn(b))
    .filter((age, place, all) => all.findIndex((each) => isSameAge(each, age)) === place)

/** Numbers before words. */
const wordsIn = (age: string): number => (/[a-z]/.test(age) ? 1 : 0)

/** Absent where there is nothing to choose; what was asked for stays offered, so that it can be let go. */
function OfferField({
  label,
  none,
  value,
  offered,
  wordOf = (each) => each,
  isDutch = false,
  onChange,
}: {
  label: string
  none: string
  value: string | undefined
  offered: readonly string[]
  wordOf?: (value: string) => string
  /** The words are those of the publisher. */
  isDutch?: boolean
  onChange: (value: string | undefined) => void
}) {
  const language = useLanguage()
  const values = value === undefined || offered.includes(value) ? offered : [value, ...offered]
  const lang = isDutch && language === 'en' ? 'nl' : undefined
  if (values.length < 2 && value === undefined) return null
  return (
    <SelectField
      label={label}
      none={none}
      value={value}
      options={values.map((each) => ({ value: each, text: wordOf(each), lang }))}
      onChange={onChange}
    />
  )
}

const WORDS = ['rest', 'group', 'similar'] as const

function ComparatorField({ selection, change }: { selection: Selection; change: Change }) {
  const t = useTexts(choiceTexts)
  const levels = useTexts(regionLevelWords)
  const { index, municipality } = useFiguresView()
  const { comparator, codes } = selection
  const value = comparator.kind === 'region' ? comparator.code : comparator.kind
  const around = [...index.regions.ancestorsOf(municipality)].filter((code) => code !== COUNTRY)
  const chosen = codes.length > MOST_OPTIONS ? [] : codes
  const own = comparator.kind === 'region' ? [comparator.code] : []
  const regions = [...new Set([...around, ...own, ...chosen])].flatMap((code) => {
    const region = index.regions.byCode.get(code)
    if (region === undefined) return []
    return [{ value: code, text: t.optionOf(region.name, levels[region.level]) }]
  })
  const choose = (next: string | undefined) => {
    const word = WORDS.find((each) => each === next)
    const asked: AskedComparator | undefined = next === undefined ? undefined : (word ?? { region: next })
    change({ comparator: asked })
  }
  return (
    <SelectField
      label={t.comparator}
      none={t.country}
      value={value === 'country' ? undefined : value}
      options={[...WORDS.map((each) => ({ value: each as string, text: t[each] })), ...regions]}
      onChange={choose}
    />
  )
}
