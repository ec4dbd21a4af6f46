import { DECK_VERSION, readDeck, titleIn } from '../../../contract/deck.ts'
import { openingTexts } from '../../../messages/present/opening.ts'
import type { Language } from '../../../messages/texts.ts'
import type { UnreadDeck } from '../../../state/decks.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { saveDeckText } from './saveDeck.ts'
import '../present.css'

/** Says which decks of this computer cannot be read and why, and hands each out as the file that it is. */
export function UnreadDecks({ unread }: { unread: readonly UnreadDeck[] }) {
  const t = useTexts(openingTexts)
  const language = useLanguage()
  return unread.length === 0 ? null : (
    <Notice tone="warning" title={t.unread(unread.length)}>
      <ul className="unread-decks">
        {unread.map(({ id, text }) => {
          const title = titleIn(text) ?? t.unreadName(id)
          return (
            <li key={id}>
              “{title}”: {whyUnread(text, language)}{' '}
              <Button look="subtle" onClick={() => saveDeckText(title, text)}>
                {t.saveUnread(title)}
              </Button>
            </li>
          )
        })}
      </ul>
      <p>{t.unreadStays}</p>
    </Notice>
  )
}

function whyUnread(text: string, language: Language): string {
  const t = openingTexts[language]
  const read = readDeck(text)
  return read.state === 'refused' && read.reason === 'newer'
    ? t.newer(read.version, DECK_VERSION)
    : t.unreadBroken
}
