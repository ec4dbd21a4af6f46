import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { searchTexts } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { usePreferences } from '../../state/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { Found } from './entry.ts'
import { SearchResult } from './SearchResult.tsx'
import { buildSearch } from './searchIndex.ts'
import './SearchDialog.css'

const LIMIT = 20

/** Search over the whole register and its pages. A list of links, so that it works as any other page does with keyboard and screen reader. */
export default function SearchDialog({
  typedBefore,
  onClose,
  onMunicipality,
}: {
  /** What the reader typed while the field was on its way. */
  typedBefore: () => string
  onClose: () => void
  onMunicipality: (code: string) => void
}) {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const { index } = useRegisterView()
  const { searchKey, choose } = usePreferences()
  const [query, setQuery] = useState('')
  // Taken when the field stands, not when it is first thought of: between the two the reader types on.
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => setQuery(typedBefore()), [typedBefore])
  // Not deferred: Enter goes to the first of what is shown, and that has to be what was typed.
  const asked = query.trim()
  const search = useMemo(() => buildSearch(index), [index])
  const found = useMemo(() => (asked === '' ? [] : search.find(asked, LIMIT)), [search, asked])
  const list = useRef<HTMLUListElement>(null)
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a, button')]
    const place = stops.findIndex((each) => each === document.activeElement)
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next) {
      event.preventDefault()
      next.focus()
    }
  }
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      {/* The arrows move between the field and the results, which are all reachable with Tab as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="search" onKeyDown={move}>
        <FindField
          label={t.label}
          value={query}
          onChange={setQuery}
          onEnter={() => list.current?.querySelector<HTMLElement>('a, button')?.click()}
          said={asked === '' ? t.hint : found.length === 0 ? t.none(asked) : t.results(found.length)}
        />
        <ul className="search__results rows" ref={list}>
          {found.map((each) => (
            <li key={keyOf(each)}>
              <SearchResult
                found={each}
                onGo={onClose}
                onMunicipality={(code) => {
                  onMunicipality(code)
                  onClose()
                }}
              />
            </li>
          ))}
        </ul>
        <label className="search__key">
          <input
            type="checkbox"
            checked={searchKey}
            onChange={({ target }) => choose({ searchKey: target.checked })}
          />
          {t.key}
        </label>
      </div>
    </Dialog>
  )
}

function keyOf(found: Found): string {
  switch (found.kind) {
    case 'thing':
      return `${found.thing.kind}/${found.thing.id}`
    case 'municipality':
      return `${found.code}/${found.former?.code ?? ''}`
    case 'page':
      return found.page
  }
}
