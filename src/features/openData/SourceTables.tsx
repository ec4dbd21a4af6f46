import { type SourceTable, sourceTables } from '../../domain/figures/sourceTables.ts'
import { formatNumber } from '../../messages/format.ts'
import { licenceTexts } from '../../messages/openData/licences.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { byLicence, type LicenceGroup } from './licences.ts'

/** Every source table with its publisher, by licence: first those of which the register does not hold one. */
export function SourceTables() {
  const t = useTexts(licenceTexts)
  const { index } = useRegisterView()
  const groups = byLicence(sourceTables(index.register))
  if (groups.length === 0) return null
  return (
    <Section id="brontabellen" title={t.tablesTitle} note={t.tablesNote}>
      {groups.some(({ state }) => state === 'not-recorded') ? <p>{t.groupUnknownMeans}</p> : null}
      <table className="source-tables">
        <caption className="visually-hidden">{t.tablesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.table}</th>
            <th scope="col">{t.publisher}</th>
            <th scope="col" className="source-tables__count">
              {t.indicators}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.state === 'recorded' ? group.licence : ''}>
            <tr className="source-tables__group">
              <th scope="rowgroup" colSpan={3}>
                <GroupName group={group} />
              </th>
            </tr>
            {group.tables.map((table) => (
              <TableRow key={`${table.table} ${table.edition}`} table={table} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
}

function GroupName({ group }: { group: LicenceGroup }) {
  const t = useTexts(licenceTexts)
  const count = formatNumber(group.tables.length, useLanguage())
  if (group.state === 'recorded') return t.groupKnown(group.licence, count)
  return t.groupUnknown(count)
}

function TableRow({
  table: { table, edition, title, publisher, address, indicators },
}: {
  table: SourceTable
}) {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <ExternalLink href={address} lang="nl">
          {title}
        </ExternalLink>{' '}
        <DutchText className="note">{`${table} · ${edition}`}</DutchText>
      </th>
      <td>
        <DutchText>{publisher}</DutchText>
      </td>
      <td className="source-tables__count">{formatNumber(indicators.length, language)}</td>
    </tr>
  )
}
