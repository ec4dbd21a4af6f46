import { parameters } from '../../contract/selection.ts'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { type Filters, passing } from '../../state/useFilters.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { stageOf, withStage } from './goalFilters.ts'

const ALL = 'all'

/** Whoever asks for one stage of life is told how many goals are for all ages, this one too, and how to see them. */
export function AllAgesApart({ goals, filters }: { goals: readonly Goal[]; filters: Filters<Goal> }) {
  const t = useTexts(goalTexts)
  const stage = stageOf(filters.chosen)
  if (stage === undefined || stage === ALL) return null
  const forAll = passing(goals, withStage(filters.chosen, ALL))
  if (forAll.length === 0) return null
  return (
    <p className="note goals-all-ages no-print">
      {t.allAgesApart(forAll.length)}{' '}
      <Button look="subtle" onClick={() => filters.set(parameters.lifeStage.name, ALL)}>
        {t.showAllAges}
      </Button>
    </p>
  )
}
