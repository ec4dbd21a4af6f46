import type { Indicator } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { themeName } from '../../messages/themes.ts'
import { lifeStageWords, measureWords, methodWords, polarityWords, unitWords } from '../../messages/values.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'

/** What the figure is: of whom, in what, how it is made and by whom. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const units = useTexts(unitWords)
  const methods = useTexts(methodWords)
  const polarities = useTexts(polarityWords)
  const measures = useTexts(measureWords)
  const stages = useTexts(lifeStageWords)
  const language = useLanguage()
  const theme = themeName(indicator.theme, language)
  const possible = indicator.tables.flatMap(({ table, possibleBreaks = [] }) =>
    possibleBreaks.map((each) => ({ table, ...each })),
  )
  const dutch = (text: string | undefined, field: string) =>
    text === undefined ? null : (
      <>
        <DutchText>{text}</DutchText>
        <FieldCites thing={indicator} field={field} />
      </>
    )
  return (
    <Section id="omschrijving" title={t.meaning}>
      <Facts>
        <FactRow term={t.definition}>{dutch(indicator.definition, 'definition')}</FactRow>
        <FactRow term={t.unit}>{units[indicator.unit]}</FactRow>
        <FactRow term={t.denominator}>{dutch(indicator.denominator, 'denominator')}</FactRow>
        <FactRow term={t.polarity}>{polarities[indicator.polarity]}</FactRow>
        <FactRow term={t.age}>{dutch(indicator.ageGroup, 'ageGroup')}</FactRow>
        <FactRow term={t.breakdowns}>
          {indicator.breakdowns === undefined ? null : (
            <DutchText>{formatList(indicator.breakdowns, 'nl')}</DutchText>
          )}
        </FactRow>
        <FactRow term={t.lifeStages}>
          {formatList(
            indicator.lifeStages.map((each) => stages[each]),
            language,
          )}
        </FactRow>
        <FactRow term={t.method}>
          {methods[indicator.method]}
          <FieldCites thing={indicator} field="method" />
        </FactRow>
        <FactRow term={t.cadence}>{dutch(indicator.cadence, 'cadence')}</FactRow>
        <FactRow term={t.owner}>{dutch(indicator.owner, 'owner')}</FactRow>
        <FactRow term={t.measure}>{measures[indicator.measure]}</FactRow>
        <FactRow term={t.theme}>
          <span lang={theme.lang}>{theme.name}</span>
        </FactRow>
        <FactRow term={t.bbvTerm}>
          {indicator.bbv === undefined ? null : <BbvFacts bbv={indicator.bbv} indicator={indicator} />}
        </FactRow>
        <FactRow term={t.breaks}>
          {indicator.breaks.length === 0 && possible.length === 0 ? t.noBreaks : null}
          {indicator.breaks.map((each) => (
            <p key={each.year}>
              {each.year}: <DutchText>{each.reason}</DutchText>
            </p>
          ))}
          {possible.map(({ table, from, to, reason }) => (
            <p key={`${table} ${from}`}>
              {t.possibleBreak(table, String(from), String(to))} <DutchText>{reason}</DutchText>
            </p>
          ))}
        </FactRow>
      </Facts>
    </Section>
  )
}

function BbvFacts({ bbv, indicator }: { bbv: NonNullable<Indicator['bbv']>; indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const parts = [
    t.bbvField(String(bbv.taskField)),
    ...(bbv.number === undefined ? [] : [t.bbvNumber(String(bbv.number))]),
    ...(bbv.regulationSource === undefined ? [] : [t.regulationSource(bbv.regulationSource)]),
  ]
  return (
    <>
      {parts.join(' · ')}
      <FieldCites thing={indicator} field="bbv" />
    </>
  )
}

/** What must not be read into the figure. */
export function IndicatorCaution({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  return (
    <Section id="voorbehoud" title={t.cautionTitle}>
      <CautionList indicator={indicator} />
    </Section>
  )
}

/** The same, wherever the figure stands. */
export function CautionList({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  return (
    <ul className="caution-list">
      <li>{t.cautionCause}</li>
      {/* Where the register words the caution itself, it says this too. */}
      {indicator.method === 'model' && indicator.caution === undefined ? <li>{t.modelCaution}</li> : null}
      {indicator.caution === undefined ? null : (
        <li>
          <DutchText>{indicator.caution}</DutchText>
          <FieldCites thing={indicator} field="caution" />
        </li>
      )}
      {indicator.proposal ? (
        <li>
          {t.proposal}
          <FieldCites thing={indicator} field="proposal" />
        </li>
      ) : null}
    </ul>
  )
}
