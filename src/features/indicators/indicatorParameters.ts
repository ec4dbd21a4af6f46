import { choice } from '../../contract/selection.ts'
import { REGION_CODE_SHAPE } from '../../domain/register/values.ts'
import type { IndicatorMeasure, IndicatorMethod, RegionLevel } from '../../domain/register/values.ts'
import type { Held } from './catalogue.ts'

const METHOD_WORDS: Record<IndicatorMethod, string> = {
  survey: 'vragenlijst',
  model: 'modelschatting',
  register: 'registratie',
  mixed: 'gemengd',
  unknown: 'niet-vastgelegd',
}

const MEASURE_WORDS: Record<IndicatorMeasure, string> = {
  population: 'bevolking',
  performance: 'prestatie',
  context: 'achtergrond',
}

const LEVEL_WORDS: Record<RegionLevel, string> = {
  country: 'land',
  province: 'provincie',
  'ggd-region': 'ggd-regio',
  subregion: 'deelregio',
  gemeente: 'gemeente',
  wijk: 'wijk',
  buurt: 'buurt',
}

const HELD_WORDS: Record<Held, string> = { here: 'hier', elsewhere: 'elders', none: 'geen' }

/** What only the pages of the indicators have in their address. */
export const indicatorParameters = {
  method: choice('methode', METHOD_WORDS),
  measure: choice('gaat-over', MEASURE_WORDS),
  level: choice('gebied', LEVEL_WORDS),
  held: choice('cijfers', HELD_WORDS),
  bbv: choice('bbv', { yes: 'ja', no: 'nee' }),
  order: choice('volgorde', { figures: 'cijfers', use: 'gebruik', name: 'naam' }),
  /** The region that is set beside my municipality and the Netherlands. */
  comparator: {
    name: 'naast',
    read: (given: string) => (REGION_CODE_SHAPE.test(given.toUpperCase()) ? given.toUpperCase() : undefined),
    write: (value: string) => value,
  },
  /** How the figure that a link leads to is shown. */
  figure: choice('weergave', { chart: 'grafiek', table: 'tabel' }),
}
