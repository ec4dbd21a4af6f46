import type { Indicator, Observation } from '../../src/domain/register/things.ts'
import type { Dataset, Finding } from './finding.ts'
import { blockOf, FILES } from './records.ts'

const WRITTEN_KEYS = ['table', 'edition', 'period', 'age', 'breakdown', 'unit'] as const
/** A year, half-year, quarter or month, or the years a figure spans ("2009/2012"). */
const PERIOD = /^\d{4}(-H[12]|-Q[1-4]|-0[1-9]|-1[0-2])?$|^\d{4}\/\d{4}$/
const FIRST_CLASSIFICATION = 1995

type Fault = Pick<Finding, 'field' | 'message' | 'remedy'>

/** A figure is never alone: it carries its whole key, of a table and edition that its indicator names, once. */
export function observationWithoutKey(dataset: Dataset): Finding[] {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  const seen = new Set<string>()
  return dataset.observations.flatMap((observation) => {
    const key = `${blockOf(observation)} | ${observation.region}`
    const again = seen.has(key)
    seen.add(key)
    const faults = [
      ...missingKeys(observation),
      ...strayFromIndicator(observation, indicators.get(observation.indicator)),
      ...(again ? [twice(observation)] : []),
    ]
    return faults.map((fault) => ({ file: FILES.observations, thing: blockOf(observation), ...fault }))
  })
}

function missingKeys(observation: Observation): Fault[] {
  const empty = WRITTEN_KEYS.filter((key) => observation[key].trim() === '').map((field) => ({
    field,
    message: `Het cijfer heeft geen ${field}.`,
    remedy: `Vul ${field} in zoals de brontabel het geeft.`,
  }))
  const faults: Fault[] = [...empty]
  if (observation.period && !PERIOD.test(observation.period)) {
    faults.push({
      field: 'period',
      message: `"${observation.period}" is geen periode.`,
      remedy: 'Schrijf 2020, 2022-H1, 2022-Q1, 2022-05 of 2009/2012.',
    })
  }
  if (!(observation.classificationYear >= FIRST_CLASSIFICATION)) {
    faults.push({
      field: 'classificationYear',
      message: 'Het cijfer zegt niet naar welke gemeentelijke indeling het is geteld.',
      remedy: 'Vul het jaar van de gebiedsindeling in.',
    })
  }
  return faults
}

function strayFromIndicator(observation: Observation, indicator: Indicator | undefined): Fault[] {
  // An unknown indicator is a dangling reference; one finding is enough.
  if (!indicator) return []
  const faults: Fault[] = []
  const { table, edition, unit } = observation
  if (!indicator.tables.some((known) => known.table === table && known.edition === edition)) {
    faults.push({
      field: 'table',
      message: `De indicator noemt tabel "${table}" in editie "${edition}" niet.`,
      remedy: `Voeg de tabel met deze editie toe bij "${indicator.id}" in ${FILES.indicators}, of verbeter haar.`,
    })
  }
  if (unit !== indicator.unit && (observation.provenance.note ?? '').trim() === '') {
    faults.push({
      field: 'unit',
      message: `De eenheid "${unit}" is niet die van de indicator ("${indicator.unit}").`,
      remedy: 'Reken het cijfer niet om: maak een eigen indicator, of zeg in provenance.note waarom.',
    })
  }
  return faults
}

const twice = (observation: Observation): Fault => ({
  field: `cells.${observation.region}`,
  message: `Dit cijfer staat er meer dan één keer voor ${observation.region}.`,
  remedy: 'Laat één cijfer staan; verschilt de leeftijd, uitsplitsing of editie, zeg dat dan in de sleutel.',
})
