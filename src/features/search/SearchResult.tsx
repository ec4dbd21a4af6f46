import { PAGES, pathOf } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { searchTexts } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { kindWords } from '../../messages/values.ts'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { usePreferences } from '../../state/preferences.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { Found } from './entry.ts'

/** One thing that was found: a link to it, or a press that makes a municipality mine; and what kind it is. */
export function SearchResult({
  found,
  onGo,
  onMunicipality,
}: {
  found: Found
  onGo: () => void
  onMunicipality: (code: string) => void
}) {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const kinds = useTexts(kindWords)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const choose = usePreferences((preferences) => preferences.choose)
  const mine = usePreferences((preferences) => preferences.municipality)
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
        <small>{mine === found.code ? t.own : t.shown}</small>
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
  if (found.kind === 'page') {
    return (
      <AppLink to={PAGES[found.page]} className="search__result" onClick={onGo}>
        <span>{shell[found.page]}</span>
        <small>{t.page}</small>
      </AppLink>
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
