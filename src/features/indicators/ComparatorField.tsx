import { compareNames } from '../../domain/register/nameOrder.ts'
import { indicatorTexts, regionLevelWords } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { AskedComparator } from './comparators.ts'
import { indicatorParameters } from './indicatorParameters.ts'

/** Which region is set beside my municipality and the Netherlands. */
export function ComparatorField({
  regions,
  asked,
  choose,
}: {
  /** Codes of the regions that have figures here. */
  regions: readonly string[]
  asked: AskedComparator
  choose: (region: string | undefined) => void
}) {
  const t = useTexts(indicatorTexts)
  const levels = useTexts(regionLevelWords)
  const { index, municipality } = useRegisterView()
  const around = index.regions.ancestorsOf(municipality)
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  // What the reader asked for stays chosen, also where this indicator has no figure of it.
  const offered = [...new Set([...regions, ...(asked.region === undefined ? [] : [asked.region])])]
  const options = offered
    .toSorted((a, b) => Number(around.has(b)) - Number(around.has(a)) || compareNames(nameOf(a), nameOf(b)))
    .map((code) => {
      const level = index.regions.byCode.get(code)?.level
      const name = nameOf(code)
      return {
        value: code,
        text: level === undefined || level === 'gemeente' ? name : t.regionOption(name, levels[level]),
      }
    })
  return options.length === 0 ? null : (
    <div className="comparator no-print">
      <SelectField
        label={t.compareWith}
        none={t.compareNone}
        value={asked.region}
        options={options}
        onChange={choose}
      />
    </div>
  )
}

/** What the address asks to set beside it and cannot be had is named; what stands in its place too. */
export function ComparatorNotices({ asked }: { asked: AskedComparator }) {
  const t = useTexts(indicatorTexts)
  const { index } = useRegisterView()
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  return (
    <>
      {asked.unknown === undefined ? null : (
        <UnknownParameter name={indicatorParameters.comparator.name} given={asked.unknown} />
      )}
      {asked.already === undefined ? null : (
        <Notice tone="warning">
          <p>{t.comparatorAlready(nameOf(asked.already))}</p>
        </Notice>
      )}
      {asked.region === undefined || asked.former === undefined ? null : (
        <Notice>
          <p>{t.comparatorFormer(asked.former, nameOf(asked.region))}</p>
        </Notice>
      )}
    </>
  )
}
