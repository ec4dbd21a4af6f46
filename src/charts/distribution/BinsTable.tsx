import { distributionTexts } from '../../messages/compare/distribution.ts'
import { formatNumber } from '../../messages/format.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { DistributionModel } from './distributionModel.ts'
import { binWords } from './distributionWords.ts'

/** How many regions have a value in each stretch. */
export function BinsTable({ model, title }: { model: DistributionModel; title: string }) {
  const t = useTexts(distributionTexts)
  const units = useTexts(unitWords)
  const language = useLanguage()
  const { bins = [] } = model
  // The axis reaches further than the values do.
  const first = bins.findIndex(({ count }) => count > 0)
  const last = bins.findLastIndex(({ count }) => count > 0)
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={t.table(title)}>
      <table className="figure-table">
        <caption className="visually-hidden">{t.table(title)}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t.range} <span className="figure-table__unit">{units[model.unit]}</span>
            </th>
            <th scope="col" className="figure-table__number">
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, count }, place) =>
            place < first || place > last ? null : (
              <tr key={from}>
                <th scope="row">{binWords(model, place, language)}</th>
                <td className="figure-table__number">{formatNumber(count, language)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
