import type { CompareSort } from '../../../contract/comparisonAddress.ts'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useIsEmbedded } from '../../../ui/embedded.ts'
import { useTexts } from '../../../ui/language.tsx'
import { SelectOne } from '../SelectOne.tsx'
import type { Selection } from '../selection.ts'
import type { Change } from '../useCompareSelection.ts'

type Order = 'name' | 'population' | 'column'

const SORTS: Readonly<Record<Exclude<Order, 'column'>, CompareSort | undefined>> = {
  name: undefined,
  population: { by: 'population', descending: true },
}

/** How the table is laid out: in order of what, and whether narrow. By one of its columns it is ordered in the table itself. */
export function TableFields({ selection, change }: { selection: Selection; change: Change }) {
  const t = useTexts(comparePageTexts)
  const { sort, compact } = selection
  const isEmbedded = useIsEmbedded()
  if (isEmbedded) return null
  const order: Order = sort === undefined ? 'name' : typeof sort.by === 'string' ? sort.by : 'column'
  return (
    <div className="compare-view__fields compare-view__fields--line no-print">
      <SelectOne
        label={t.order}
        value={order}
        options={[
          { value: 'name' as const, text: t.orderName },
          { value: 'population' as const, text: t.orderPopulation },
          ...(order === 'column' ? [{ value: order, text: t.orderColumn }] : []),
        ]}
        onChange={(next) => (next === 'column' ? undefined : change({ sort: SORTS[next] }))}
      />
      <label className="compare-check">
        <input
          type="checkbox"
          checked={compact}
          onChange={() => change({ compact: compact ? undefined : true })}
        />
        <span>{t.compact}</span>
      </label>
    </div>
  )
}
