import { editorTexts } from '../../../messages/present/editor.ts'
import { formatList } from '../../../messages/format.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { madeFor, naming, remadeFor, seenFromElsewhere, withOwnPlaces } from './deckPlace.ts'
import type { Editor } from './useEditor.ts'

/** Says for which municipality a deck was made, where that is not the reader's, and makes it anew for theirs when asked. */
export function DeckPlace({
  editor: { deck, changeDeck },
  toUndo,
}: {
  editor: Editor
  /** Where the focus goes when the button has done its work and is gone. */
  toUndo: () => void
}) {
  const t = useTexts(editorTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const code = madeFor(deck)
  const elsewhere = seenFromElsewhere(deck, municipality)
  if (code === undefined || code === municipality || elsewhere.length === 0) return null
  const listed = (numbers: readonly number[]) => formatList(numbers.map(String), language)
  const here = index.regions.byCode.get(municipality)?.name ?? municipality
  const there = index.regions.byCode.get(code)?.name
  const own = withOwnPlaces(deck, municipality, index.partners)
  const isAll = elsewhere.length === deck.slides.filter(({ of }) => of !== undefined).length
  const remake = () => {
    const named = there === undefined ? [] : naming(deck, there)
    changeDeck(
      (before) => remadeFor(before, municipality),
      `${t.remade(here)} ${named.length === 0 ? '' : t.stillNames(listed(named), there ?? code)}`.trim(),
    )
    toUndo()
  }
  return (
    <Notice
      tone={there === undefined ? 'warning' : 'info'}
      title={there === undefined ? t.madeForUnknown(code) : t.madeFor(there)}
    >
      <p>
        {there === undefined
          ? t.unknownShown(here)
          : isAll
            ? t.staysElsewhere(there, here)
            : t.partElsewhere(listed(elsewhere), there, here)}{' '}
        {own.length === 0 ? t.remakeHelp(here) : t.cannotRemake(listed(own), here)}
      </p>
      {own.length === 0 ? (
        <Button look="subtle" onClick={remake}>
          {t.remake(here)}
        </Button>
      ) : null}
    </Notice>
  )
}
