import { useId, useMemo, useRef, useState } from 'react'
import { deckPath, showPath } from '../../../contract/addresses.ts'
import { type Deck, LONGEST } from '../../../contract/deck.ts'
import { formatMoment } from '../../../messages/format.ts'
import { presentTexts } from '../../../messages/present/page.ts'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { type KeptDeck, useDecks } from '../../../state/decks.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useNearlyInView } from '../../../ui/useNearlyInView.ts'
import { deckName } from '../deckName.ts'
import { usePages } from '../usePages.ts'

/** A deck of this computer with its first slide, and what can be done with it. */
export function DeckTile({
  kept: { id, deck, changed },
  duplicate,
  remove,
}: {
  kept: KeptDeck
  duplicate: () => void
  remove: () => void
}) {
  const t = useTexts(presentTexts)
  const language = useLanguage()
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { name, lang } = deckName(deck, language)
  const count = deck.slides.length
  return (
    <article className="deck-tile">
      <FirstSlide deck={deck} />
      <div className="deck-tile__words">
        <h3>
          <AppLink to={deckPath(id)} lang={lang}>
            {name}
          </AppLink>
        </h3>
        <p className="note">
          {count === 0 ? null : `${t.slides(count)} · `}
          {t.changed(formatMoment(new Date(changed), language))}
        </p>
        {isRenaming ? (
          <Rename
            id={id}
            title={deck.title}
            done={() => {
              setRenaming(false)
              // The field goes, the button comes back.
              requestAnimationFrame(() => renameButton.current?.focus())
            }}
          />
        ) : (
          <p className="deck-tile__actions">
            {count === 0 ? null : (
              <AppLink to={showPath(id)} aria-label={t.showNamed(name)}>
                {t.show}
              </AppLink>
            )}
            <Button
              ref={renameButton}
              look="subtle"
              aria-label={t.renameNamed(name)}
              onClick={() => setRenaming(true)}
            >
              {t.rename}
            </Button>
            <Button look="subtle" aria-label={t.duplicateNamed(name)} onClick={duplicate}>
              {t.duplicate}
            </Button>
            <Button look="subtle" aria-label={t.removeNamed(name)} onClick={remove}>
              {t.remove}
            </Button>
          </p>
        )}
      </div>
    </article>
  )
}

/** Drawn once it is nearly in view. */
function FirstSlide({ deck }: { deck: Deck }) {
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useNearlyInView(place)
  return (
    <div className="deck-tile__picture" ref={place}>
      {isSeen ? <Picture deck={deck} /> : null}
    </div>
  )
}

function Picture({ deck }: { deck: Deck }) {
  const first = useMemo(() => ({ ...deck, slides: deck.slides.slice(0, 1) }), [deck])
  const t = useTexts(presentTexts)
  const page = usePages(first)[0]?.pages[0]
  if (page !== undefined) return <SlidePicture content={page.content} />
  return deck.slides.length > 0 ? null : <p className="note">{t.empty}</p>
}

function Rename({ id, title, done }: { id: string; title: string; done: () => void }) {
  const t = useTexts(presentTexts)
  const field = useId()
  const change = useDecks((state) => state.change)
  const [typed, setTyped] = useState(title)
  return (
    <form
      className="deck-tile__rename"
      onSubmit={(event) => {
        event.preventDefault()
        const next = typed.trim()
        if (next !== '' && next !== title) change(id, (deck) => ({ ...deck, title: next }))
        done()
      }}
    >
      <label className="utrecht-form-label" htmlFor={field}>
        {t.name}
      </label>
      <input
        id={field}
        className="utrecht-textbox utrecht-textbox--html-input"
        maxLength={LONGEST.title}
        // The reader asked for this field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') done()
        }}
      />
      <Button type="submit">{t.save}</Button>
    </form>
  )
}
