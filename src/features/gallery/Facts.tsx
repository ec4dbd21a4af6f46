import { deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import type { InitiativeEvent, Money, Result } from '../../domain/register/things.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { DeadlineList } from '../../register/DeadlineList.tsx'
import { EventList } from '../../register/EventList.tsx'
import { MoneyList } from '../../register/MoneyList.tsx'
import { ResultList } from '../../register/ResultList.tsx'
import { targetInFull } from '../../register/targetWords.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { galleryView } from './data/galleryView.ts'
import { goals } from './data/others.ts'
import { provenances } from './data/provenances.ts'
import { Part, Specimen } from './Specimens.tsx'

const MONEY: readonly Money[] = [
  {
    text: 'Verzonnen budget voor de uitvoering.',
    amount: 1_250_000,
    per: 'year',
    year: 2026,
    state: 'budgeted',
    funder: 'kort',
    until: { on: '2027', part: 'late' },
    budgetProgramme: 'Sociaal domein',
    taskField: '7.1',
    provenance: provenances.found,
  },
  {
    text: 'Bedrag dat volgens de bron niet meer geldt.',
    amount: 80_000,
    outdated: true,
    per: 'total',
    state: 'announced',
    provenance: provenances.unsure,
  },
  { text: 'Zonder bedrag: alleen dat er is betaald.', state: 'realised', provenance: provenances.known },
]

const RESULTS: readonly Result[] = [
  {
    text: 'Het verzonnen bereik groeide.',
    on: { on: '2024' },
    tone: 'favourable',
    provenance: provenances.found,
  },
  { text: 'Het verzonnen verschil werd niet kleiner.', tone: 'unfavourable', provenance: provenances.found },
  {
    text: 'Op de ene school lukte het, op de andere niet.',
    on: { on: '2023', part: 'middle' },
    tone: 'mixed',
    provenance: provenances.editorial,
  },
  { text: 'Er deden 120 verzonnen mensen mee.', tone: 'neutral', provenance: provenances.known },
]

const EVENTS: readonly InitiativeEvent[] = [
  { on: { on: '2018-04-24' }, text: 'Ondertekend.', provenance: provenances.founding },
  { on: { on: '2016', part: 'early' }, text: 'Eerste gesprekken.', provenance: provenances.unsure },
]

/** Facts with a number or a day in them. */
export function Facts() {
  const t = useTexts(galleryTexts)
  const language = useLanguage()
  return (
    <Part id="feiten" title={t.facts}>
      <Specimen name={t.targets}>
        {goals.map(({ id, target }) =>
          target === undefined ? null : <p key={id}>{targetInFull(galleryView.index, target, language)}</p>,
        )}
      </Specimen>
      <Specimen name={t.money}>
        <MoneyList money={MONEY} />
      </Specimen>
      <Specimen name={t.deadlines}>
        <DeadlineList deadlines={deadlinesOn(galleryView.index.register, galleryView.today)} />
      </Specimen>
      <Specimen name={t.results}>
        <ResultList results={RESULTS} />
      </Specimen>
      <Specimen name={t.events}>
        <EventList events={EVENTS} />
      </Specimen>
    </Part>
  )
}
