import { useState } from 'react'
import { figureBlocksPath, REGION_SCALES, type RegionScale } from '../../contract/figureBlocks.ts'
import { perIndicatorTexts } from '../../messages/openData/perIndicator.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { PerIndicatorFile } from './PerIndicatorFile.tsx'

/** Where the imported figures are: a choice of indicator and regions, fetched when asked for, and then offered as a file. */
export function PerIndicatorSection() {
  const t = useTexts(perIndicatorTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const [indicator, setIndicator] = useState<string>()
  const [level, setLevel] = useState<RegionScale>('gemeente')
  const [asked, setAsked] = useState(false)
  const indicators = index.register.indicators
    .map(({ id }) => ({ value: id, name: nameOf(index, { kind: 'indicator', id }, language) }))
    .map(({ value, name }) => ({ value, text: name?.name ?? value, lang: name?.lang }))
    .toSorted((one, other) => one.text.localeCompare(other.text, language))
  return (
    <Section id="per-indicator" title={t.perIndicatorTitle}>
      <p>{t.what}</p>
      <div className="per-indicator no-print">
        <SelectField
          label={t.indicator}
          none={t.noIndicator}
          value={indicator}
          options={indicators}
          onChange={(chosen) => {
            setIndicator(chosen)
            setAsked(false)
          }}
        />
        <SelectField
          label={t.level}
          none={t.gemeente}
          value={level === 'gemeente' ? undefined : level}
          options={REGION_SCALES.filter((each) => each !== 'gemeente').map((value) => ({
            value,
            text: t[value],
          }))}
          onChange={(chosen) => {
            setLevel(chosen ?? 'gemeente')
            setAsked(false)
          }}
        />
        <Button
          aria-disabled={indicator === undefined || undefined}
          onClick={() => setAsked(indicator !== undefined)}
        >
          {t.fetch}
        </Button>
      </div>
      {indicator === undefined ? null : (
        <>
          {asked ? (
            <PerIndicatorFile key={`${indicator} ${level}`} indicator={indicator} level={level} />
          ) : null}
          <p>
            <a className="utrecht-link utrecht-link--html-a" href={figureBlocksPath(indicator, level)}>
              {t.inApi}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}
