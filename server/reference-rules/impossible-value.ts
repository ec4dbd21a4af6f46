import type { Dataset, Finding } from './finding.ts'
import { blockOf, FILES } from './records.ts'

/** A percentage lies between 0 and 100, a margin encloses its value, and a possible break lies between two years. */
export function impossibleValue(dataset: Dataset): Finding[] {
  return [...figuresOf(dataset), ...possibleBreaksOf(dataset)]
}

const possibleBreaksOf = ({ indicators }: Dataset): Finding[] =>
  indicators.flatMap(({ id, tables }) =>
    tables.flatMap(({ possibleBreaks = [] }, at) =>
      possibleBreaks.flatMap(({ from, to }, place) =>
        from < to
          ? []
          : [
              {
                file: FILES.indicators,
                thing: id,
                field: `tables[${at}].possibleBreaks[${place}]`,
                message: `Tussen ${from} en ${to} kan geen breuk liggen.`,
                remedy: 'Zet in "from" het laatste jaar dat er zeker voor ligt en in "to" het eerste erna.',
              },
            ],
      ),
    ),
  )

function figuresOf(dataset: Dataset): Finding[] {
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
