import { REGION_SCALES } from '../../contract/figureBlocks.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { Selection } from './selection.ts'
import type { Change } from './useCompareSelection.ts'

/** How small the regions are; wijken and buurten of one municipality, or of all that are chosen. */
export function ScaleFields({ selection, change }: { selection: Selection; change: Change }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const { index, municipality } = useFiguresView()
  const { scale, within, codes } = selection
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const municipalities = [...new Set([municipality, ...(within === undefined ? [] : [within]), ...codes])]
    .filter((code) => code.startsWith('GM'))
    .map((code) => ({ value: code, text: nameOf(code), ...(language === 'en' && { lang: 'nl' }) }))
    .toSorted((a, b) => compareNames(a.text, b.text))
  return (
    <div className="compare-panel__scale">
      <Choice
        legend={t.scale}
        name="schaal"
        options={REGION_SCALES.map((value) => ({ value, text: t[value] }))}
        value={scale}
        onChange={(next) =>
          change(
            next === 'gemeente'
              ? { scale: undefined, within: undefined, pickedOut: undefined }
              : { scale: next, within: within ?? municipality, pickedOut: undefined },
          )
        }
      />
      {scale === 'gemeente' ? null : (
        <SelectField
          label={t.within}
          none={t.withinAll}
          value={within}
          options={municipalities}
          onChange={(next) => change({ within: next, pickedOut: undefined })}
        />
      )}
    </div>
  )
}
