import { useLayoutEffect, useRef } from 'react'
import { choice, parameters } from '../../contract/selection.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { LANGUAGES } from '../../messages/texts.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { Choice } from '../../ui/Choice.tsx'
import { LanguageContext, useTexts } from '../../ui/language.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { PARTS } from './parts.ts'
import { type SheetChoice, sheetAddress, themeParameter } from './sheetAddress.ts'
import { THEMES } from './themes.ts'
import { goToPart, useScrollTogether } from './useScrollTogether.ts'
import './gallery.css'

const beside = choice('naast', {
  themes: 'huisstijlen',
  languages: 'talen',
  all: 'alle',
  one: 'een',
})
type Beside = 'themes' | 'languages' | 'all' | 'one'

/**
 * Sheets side by side, each in a frame of its own: a house style is a stylesheet for a whole page. They scroll together.
 * On a phone one at a time.
 */
export function GalleryPage() {
  const [language] = useSelection(parameters.language)
  useLayoutEffect(() => document.getElementById('opening')?.remove(), [])
  return (
    <LanguageContext value={valueOf(language) ?? 'nl'}>
      <Switchboard />
    </LanguageContext>
  )
}

function Switchboard() {
  const t = useTexts(galleryTexts)
  const isWide = useIsWide()
  const [besideAsked, setBeside] = useSelection(beside)
  const [themeAsked, setTheme] = useSelection(themeParameter)
  const [languageAsked, setLanguage] = useSelection(parameters.language)
  const frames = useRef<HTMLDivElement>(null)
  useScrollTogether(frames)
  const view = isWide ? (valueOf(besideAsked) ?? 'themes') : 'one'
  const chosen: SheetChoice = {
    theme: valueOf(themeAsked) ?? THEMES[0] ?? '',
    language: valueOf(languageAsked) ?? 'nl',
  }
  const names = { nl: t.dutch, en: t.english }
  return (
    <main className="gallery">
      <title>{t.title}</title>
      <header className="gallery__head">
        <h1>{t.title}</h1>
        {isWide ? (
          <Choice
            legend={t.beside}
            name="naast"
            options={(['themes', 'languages', 'all', 'one'] as const).map((value) => ({
              value,
              text: t[value],
            }))}
            value={view}
            onChange={setBeside}
          />
        ) : null}
        {view === 'themes' || view === 'all' ? null : (
          <Choice
            legend={t.theme}
            name="huisstijl"
            options={THEMES.map((value) => ({ value, text: value }))}
            value={chosen.theme}
            onChange={setTheme}
          />
        )}
        {view === 'languages' || view === 'all' ? null : (
          <Choice
            legend={t.language}
            name="taal"
            options={LANGUAGES.map((value) => ({ value, text: names[value] }))}
            value={chosen.language}
            onChange={setLanguage}
          />
        )}
        <nav aria-label={t.goTo} className="gallery__parts">
          {PARTS.map(({ id, title }) => (
            <button key={id} type="button" onClick={() => goToPart(frames.current, id)}>
              {t[title]}
            </button>
          ))}
        </nav>
      </header>
      <div className={`gallery__frames gallery__frames--${view}`} ref={frames}>
        {sheetsOf(view, chosen).map((sheet) => {
          const address = sheetAddress(sheet)
          return (
            <figure key={address} className="gallery__frame">
              <figcaption>
                <b>{sheet.theme}</b> · {names[sheet.language]} ·{' '}
                <a className="utrecht-link utrecht-link--html-a" href={address}>
                  {t.open}
                </a>
              </figcaption>
              {/* Our own page, which has to run and be scrolled from here: there is nothing to keep out. */}
              {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
              <iframe src={address} title={t.sheet(sheet.theme, names[sheet.language])} />
            </figure>
          )
        })}
      </div>
    </main>
  )
}

/** Which sheets stand beside each other. */
function sheetsOf(view: Beside, { theme, language }: SheetChoice): SheetChoice[] {
  const themes = view === 'themes' || view === 'all' ? THEMES : [theme]
  const languages = view === 'languages' || view === 'all' ? LANGUAGES : [language]
  return themes.flatMap((each) => languages.map((other) => ({ theme: each, language: other })))
}
