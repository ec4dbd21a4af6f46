import { useNavigate } from 'react-router'
import { deckPath, PAGES } from '../../../contract/addresses.ts'
import { formatMoment } from '../../../messages/format.ts'
import { openingTexts } from '../../../messages/present/opening.ts'
import { useDecks } from '../../../state/decks.ts'
import { AppLink, useKeeping } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { faultWords } from './opening.ts'
import { type Arrival, useArrival } from './useArrival.ts'

/** Says of a deck that came from a link or a file that it is here now, and what of it did not come along. */
export function ArrivalNotice({ id }: { id: string }) {
  const arrival = useArrival()
  return arrival === undefined ? null : <Arrived id={id} arrival={arrival} />
}

function Arrived({ id, arrival }: { id: string; arrival: Arrival }) {
  const t = useTexts(openingTexts)
  const language = useLanguage()
  const remove = useDecks((state) => state.remove)
  const navigate = useNavigate()
  const keeping = useKeeping()
  const { origin, isNew } = arrival
  const second = useDecks(({ decks }) => decks.find((each) => each.id === arrival.second))
  const faults = faultWords(arrival, language)
  const said = isNew ? ('file' in origin ? t.fromFile(origin.file) : t.fromLink) : t.alreadyHere
  return (
    <Notice tone={faults.length === 0 ? 'info' : 'warning'}>
      <p role="status">
        {said}
        {second === undefined ? null : (
          <>
            {' '}
            {t.second}{' '}
            <AppLink to={deckPath(second.id)}>
              {t.secondLink(formatMoment(new Date(second.changed), language))}
            </AppLink>
            .
          </>
        )}
        {'file' in origin && origin.others !== undefined ? ` ${t.oneOfFiles(origin.others)}` : null}
      </p>
      {isNew ? (
        <Button
          look="subtle"
          onClick={() => {
            void navigate(keeping(PAGES.present), { replace: true, state: { thrownAway: remove(id) } })
          }}
        >
          {t.discard}
        </Button>
      ) : null}
      {faults.length === 0 ? null : (
        <ul className="deck-faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
