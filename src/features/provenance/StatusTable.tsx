import type { Fact } from '../../domain/provenance/facts.ts'
import { PROVENANCE_STATUSES, type ProvenanceStatus } from '../../domain/register/values.ts'
import { formatNumber } from '../../messages/format.ts'
import { provenancePageTexts } from '../../messages/provenancePage.ts'
import { provenanceWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** How many facts there are of each certainty, what it means and how one sees it. */
export function StatusTable({ facts }: { facts: readonly Fact[] }) {
  const t = useTexts(provenancePageTexts)
  const words = useTexts(provenanceWords)
  const language = useLanguage()
  const count = (status: ProvenanceStatus) => facts.filter((fact) => fact.provenance.status === status).length
  const meanings: Record<ProvenanceStatus, string> = {
    founding: t.foundingMeaning,
    found: t.foundMeaning,
    known: t.knownMeaning,
    unsure: t.unsureMeaning,
    editorial: t.editorialMeaning,
  }
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="provenance-frame" tabIndex={0} role="region" aria-label={t.statusTable}>
      <table className="provenance-table">
        <caption className="visually-hidden">{t.statusTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.status}</th>
            <th scope="col" className="provenance-table__number">
              {t.count}
            </th>
            <th scope="col">{t.meaning}</th>
            <th scope="col">{t.mark}</th>
          </tr>
        </thead>
        <tbody>
          {PROVENANCE_STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">{words[status]}</th>
              <td className="provenance-table__number">{formatNumber(count(status), language)}</td>
              <td>{meanings[status]}</td>
              <td>
                {status === 'found' || status === 'founding' ? (
                  t.noMark
                ) : (
                  <ProvenanceBadge provenance={{ status }} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
