import type { Dataset, Finding } from './finding.ts'
import { blockOf, FILES } from './records.ts'

/** A percentage lies between 0 and 100, and a margin encloses its value. */
export function impossibleValue(dataset: Dataset): Finding[] {
  return dataset.observations.flatMap((observation) => {
    const { cell, region, unit } = observation
    if (cell.state !== 'value') return []
    const at = { file: FILES.observations, thing: blockOf(observation), field: `cells.${region}` }
    const remedy = 'Lees het cijfer na in de brontabel.'
    if (unit === 'percent' && (cell.value < 0 || cell.value > 100)) {
      return [{ ...at, message: `${cell.value} procent kan niet.`, remedy }]
    }
    if ((cell.lower ?? cell.value) > cell.value || (cell.upper ?? cell.value) < cell.value) {
      return [
        { ...at, message: `De marge ${cell.lower} tot ${cell.upper} omvat ${cell.value} niet.`, remedy },
      ]
    }
    return []
  })
}
