import { timelineTexts } from '../../messages/timeline.ts'
import { statusWords, tierWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { TimelineModel, TimelineRow } from './timelineModel.ts'
import { endWords, lengthWords, markWords, startWords } from './timelineWords.ts'

/** The timeline as a table: a row per initiative, each end of its period in words. */
export function TimelineTable({ model, caption }: { model: TimelineModel; caption: string }) {
  const t = useTexts(timelineTexts)
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="timeline__table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="timeline__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[t.name, t.tier, t.status, t.begins, t.ends, t.length, t.fixedEnds, t.asGiven].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row }: { row: TimelineRow }) {
  const t = useTexts(timelineTexts)
  const tiers = useTexts(tierWords)
  const statuses = useTexts(statusWords)
  const language = useLanguage()
  const { period, status, provenance, fieldProvenance } = row.initiative
  return (
    <tr>
      <th scope="row">
        <ThingChip thing={{ kind: 'initiative', id: row.id }} />
      </th>
      <td>{row.elsewhere ? t.elsewhere(tiers[row.tier]) : tiers[row.tier]}</td>
      <td>
        {statuses[status]} <ProvenanceBadge provenance={fieldProvenance?.status ?? provenance} />
      </td>
      <td>{startWords(row, language)}</td>
      <td>{endWords(row, language)}</td>
      <td>{lengthWords(row, language)}</td>
      <td>
        {row.marks.length === 0
          ? t.noFixedEnds
          : row.marks.map((mark) => markWords(mark, language)).join('; ')}
      </td>
      <DutchText as="td">{period.asGiven}</DutchText>
    </tr>
  )
}
