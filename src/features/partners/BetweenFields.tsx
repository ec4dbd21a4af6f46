import { useMemo } from 'react'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { Between } from './useBetween.ts'
import './BetweenView.css'

/** Whom the question is about, and with whom. */
export function BetweenFields({
  between: { partner, met, unknown, choosePartner, chooseMet },
}: {
  between: Between
}) {
  const t = useTexts(betweenTexts)
  const { index } = useRegisterView()
  const options = useMemo(
    () =>
      index.register.partners
        .map(({ id, name }) => ({ value: id, text: name }))
        .toSorted((a, b) => compareNames(a.text, b.text)),
    [index],
  )
  return (
    <>
      <div className="between-who no-print">
        <SelectField
          label={t.partner}
          none={t.noPartner}
          value={partner?.id}
          options={options}
          onChange={choosePartner}
        />
        {partner === undefined ? null : (
          <SelectField
            label={t.met}
            none={t.everyone}
            value={met?.id}
            options={options.filter(({ value }) => value !== partner.id)}
            onChange={chooseMet}
          />
        )}
      </div>
      {unknown.map(({ name, given }) => (
        <UnknownParameter key={name} name={name} given={given} />
      ))}
    </>
  )
}
