import { expect, it } from 'vitest'
import { indicator, observation, source } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { trendFrame } from './trendFrame.ts'
import { trendModel } from './trendModel.ts'

it('a picture of a trend goes nowhere without what it is, what may be said of it, its source, its age and its address', () => {
  const provenance = { status: 'unsure', sources: ['bron-site'], note: 'Overschrijving.' } as const
  const [own] = seriesOf(
    ['2016', '2020'].map((period) =>
      observation({ region: 'GM0917', period, provenance: { ...provenance, sources: ['bron-site'] } }),
    ),
  )
  const model = own && trendModel([{ series: own, name: 'Heerlen', role: 'own' }], [])
  if (model === undefined) throw new Error('no model')
  const [table] = indicator().tables
  const context = {
    title: 'Overgewicht (50090NED)',
    names: { own: 'Heerlen', reference: 'Nederland' },
    table: table && { ...table, note: 'Zonder marges.' },
    caution: 'Een modelschatting.',
    sources: [source()],
    today: '2026-11-21',
    address: 'https://voorbeeld.nl/indicatoren/overgewicht',
  }
  expect(trendFrame(model, context, 'nl')).toEqual({
    title: 'Overgewicht (50090NED)',
    subtitle: '% · leeftijd 18+ · 2016–2020 · onzeker',
    foot: [
      'Van Nederland staat in dit register geen cijfer uit deze tabel: er is niets om mee te vergelijken.',
      'De verticale as begint bij 46\u00a0%, niet bij nul.',
      'Een modelschatting.',
      'Tabel 50090NED, Gezondheid per wijk en buurt (RIVM), editie: 2022, gebiedsindeling van 2020.',
      'Zonder marges.',
      'Nieuwste cijfer: 2020, 6 jaar geleden.',
      'Bron: Pagina van het programma (gelezen oktober 2026)',
      'onzeker: Overschrijving.',
      'https://voorbeeld.nl/indicatoren/overgewicht',
    ],
  })
})
