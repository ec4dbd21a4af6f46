import type { Indicator, Initiative } from '../../domain/register/things.ts'
import type { LifeStage } from '../../domain/register/values.ts'

const CHILDHOOD: readonly LifeStage[] = ['0-2', '2-4', '4-12', '12-18']
const BEFORE_BIRTH: readonly LifeStage[] = ['preconception', 'pregnancy']

/** Is the initiative there for children, and for no adult but their parents to be? */
export function isForChildren({ lifeStages }: Pick<Initiative, 'lifeStages'>): boolean {
  return (
    lifeStages.some((stage) => CHILDHOOD.includes(stage)) &&
    lifeStages.every((stage) => CHILDHOOD.includes(stage) || BEFORE_BIRTH.includes(stage))
  )
}

/** Does the register hold a figure of the indicator, of any year and region? */
export const hasFigures = (indicator: Pick<Indicator, 'tables'>): boolean => indicator.tables.length > 0
