import { Suspense, use, useEffect, useRef, useState } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { isWholeScreen, PAGES } from '../contract/addresses.ts'
import { parameters } from '../contract/selection.ts'
import { shellTexts } from '../messages/shell.ts'
import { useFiguresView } from '../register/RegisterContext.tsx'
import { withParameter } from '../state/address.ts'
import { usePreferences } from '../state/preferences.ts'
import { AppLink, useKeeping } from '../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useShownAddress } from '../ui/shownAddress.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { UnderWayContext } from './AppRouter.tsx'
import { ContextNotices } from './ContextNotices.tsx'
import { NewVersionNotice } from './offline/NewVersionNotice.tsx'
import { ShellFoot } from './ShellFoot.tsx'
import { type OpenDialog, ShellDialogs, loadSearch } from './ShellDialogs.tsx'
import { UnderWayStatus } from './UnderWayStatus.tsx'
import { useOpenKey } from './useOpenKey.ts'
import { whenIdle } from './whenIdle.ts'
import { WithSlides } from './WithSlides.tsx'
import type { ChosenMunicipality } from './useMunicipality.ts'
import './Shell.css'

/** What surrounds every page: name, my municipality, search, language, navigation, and the foot. */
export function Shell({ chosen }: { chosen: ChosenMunicipality }) {
  const t = useTexts(shellTexts)
  const { index } = useFiguresView()
  const { pathname } = useLocation()
  const [open, setOpen] = useState<OpenDialog>()
  const main = useMainFocus()
  const name = index.regions.byCode.get(chosen.code)?.name ?? chosen.code
  const searchKey = usePreferences((preferences) => preferences.searchKey)
  useOpenKey(() => setOpen('search'), searchKey && !isWholeScreen(pathname))
  useEffect(() => whenIdle(loadSearch), [])
  const close = () => setOpen(undefined)
  if (isWholeScreen(pathname))
    return (
      <WithSlides>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </WithSlides>
    )
  return (
    <WithSlides>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus no-print" href="#inhoud">
        {t.skip}
      </a>
      <header className="shell-head">
        <div className="shell-bar">
          <AppLink to={PAGES.overview} className="brand">
            Gezond <span>Verband</span>
          </AppLink>
          <button
            type="button"
            className="place"
            aria-label={t.changeMunicipality(name)}
            onClick={() => setOpen('municipality')}
          >
            <small>{t.municipality}</small> <span>{name}</span>
            <svg width="12" height="8" aria-hidden="true">
              <path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
          <button
            type="button"
            className="search-open"
            onClick={() => setOpen('search')}
            aria-keyshortcuts={searchKey ? '/' : undefined}
          >
            <span>{t.search}</span>
            {searchKey ? <kbd aria-hidden="true">/</kbd> : null}
          </button>
          <LanguageSwitch />
        </div>
        <MainNavigation />
      </header>
      <main id="inhoud" ref={main} tabIndex={-1}>
        <PrintHead />
        <NewVersionNotice />
        <ContextNotices chosen={chosen} name={name} onChoose={() => setOpen('municipality')} />
        <Suspense fallback={<PageSkeleton label={t.loading} />}>
          <Outlet />
        </Suspense>
      </main>
      <ShellFoot />
      <UnderWayStatus />
      <ShellDialogs open={open} onClose={close} onMunicipality={chosen.choose} />
    </WithSlides>
  )
}

/** On paper: what this is a page of, and where it can be found again. */
function PrintHead() {
  const shown = useShownAddress()
  return (
    <p className="print-head" aria-hidden="true">
      Gezond Verband · {shown().href}
    </p>
  )
}

function MainNavigation() {
  const t = useTexts(shellTexts)
  const keeping = useKeeping()
  const busy = use(UnderWayContext)
  const items = [
    'overview',
    'tasks',
    'initiatives',
    'goals',
    'partners',
    'indicators',
    'compare',
    'present',
  ] as const
  return (
    <nav className="main-navigation" aria-label={t.navigation} data-busy={busy || undefined}>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <NavLink to={keeping(PAGES[item])} end={item === 'overview'}>
              {t[item]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageSwitch() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const choose = usePreferences((preferences) => preferences.choose)
  const other = language === 'nl' ? 'en' : 'nl'
  const next = withParameter(parameters.language, new URLSearchParams(search), other)
  return (
    <AppLink
      to={`${pathname}?${next}`}
      lang={other}
      hrefLang={other}
      aria-label={`${t.language}: ${t.languageLabel}`}
      onClick={() => choose({ language: other })}
      replace
    >
      {t.language}
    </AppLink>
  )
}

/** After a change of page the keyboard and the screen reader start at its heading, not where the old page left them. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const heading = main.current?.querySelector('h1')
    if (heading) heading.tabIndex = -1
    ;(heading ?? main.current)?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
