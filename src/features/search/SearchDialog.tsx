import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { searchTexts } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { kindWords } from '../../messages/values.ts'
import { PAGES, pathOf } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { usePreferences } from '../../state/preferences.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type Found, buildSearch } from './searchIndex.ts'
import './SearchDialog.css'

const LIMIT = 20

/** Search over the whole register. A list of links, so that it works as any other page does with keyboard and screen reader. */
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
            <li
              key={
                each.kind === 'thing'
                  ? `${each.thing.kind}/${each.thing.id}`
                  : `${each.code}/${each.former?.code ?? ''}`
              }
            >
              <Result
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

function Result({
  found,
  onGo,
  onMunicipality,
}: {
  found: Found
  onGo: () => void
  onMunicipality: (code: string) => void
}) {
  const t = useTexts(searchTexts)
  const kinds = useTexts(kindWords)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const choose = usePreferences((preferences) => preferences.choose)
  if (found.kind === 'municipality' && found.former === undefined && found.code === municipality) {
    // It is shown already: choosing it would change nothing on screen. It may still be an example, or come from a link.
    return (
      <AppLink
        to={`${PAGES.overview}?${parameters.municipality.name}=${found.code}`}
        className="search__result"
        onClick={() => {
          choose({ municipality: found.code })
          onGo()
        }}
      >
        <span>{found.name}</span>
        <small>{t.own}</small>
      </AppLink>
    )
  }
  if (found.kind === 'municipality' && found.former !== undefined) {
    // The overview says what became of it, and from when.
    const to = `${PAGES.overview}?${parameters.municipality.name}=${found.former.code}`
    return (
      <AppLink to={to} className="search__result" onClick={onGo}>
        <span>
          {found.name} <small>({t.former(found.former.name)})</small>
        </span>
        <small>{t.municipality}</small>
      </AppLink>
    )
  }
  if (found.kind === 'municipality') {
    return (
      <button type="button" className="search__result" onClick={() => onMunicipality(found.code)}>
        <span>{found.name}</span>
        <small>
          {t.municipality}, {t.choose}
        </small>
      </button>
    )
  }
  const name = nameOf(index, found.thing, language)
  const task = found.thing.kind === 'task' ? index.tasks.get(found.thing.id) : undefined
  return (
    <AppLink to={pathOf(found.thing)} className="search__result" onClick={onGo}>
      <span lang={name?.lang}>
        {name?.name ?? found.thing.id}{' '}
        {task === undefined ? null : <LawMark law={task.law} article={task.article} />}
      </span>
      <small>{kinds[found.thing.kind]}</small>
    </AppLink>
  )
}
