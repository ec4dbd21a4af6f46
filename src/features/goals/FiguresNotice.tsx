import { goalTexts } from '../../messages/goals.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** Says that the figures are on their way or cannot be had. What is already there stays as it is. */
export function FiguresNotice({ asked = false }: { asked?: boolean }) {
  const t = useTexts(goalTexts)
  const { latest, failed, retry } = useGoalFigures()
  if (latest !== undefined) return null
  if (!failed)
    return (
      <div aria-busy="true">
        <p className="visually-hidden" role="status">
          {t.figuresLoading}
        </p>
      </div>
    )
  return (
    <Notice tone="warning" urgent title={t.figuresFailedTitle}>
      <p>{asked ? t.figuresFailedFilter : t.figuresFailed}</p>
      <Button look="subtle" onClick={retry}>
        {t.retry}
      </Button>
    </Notice>
  )
}
