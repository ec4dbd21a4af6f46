import { useLayoutEffect, useMemo } from 'react'
import { parameters } from '../../contract/selection.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { CitationsContext } from '../../register/Cites.tsx'
import { RegisterContext } from '../../register/RegisterContext.tsx'
import { citationsOf } from '../../register/citations.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { LanguageContext, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Chips } from './Chips.tsx'
import { ComparedLines } from './ComparedLines.tsx'
import { ComparedFigures } from './ComparedFigures.tsx'
import { Facts } from './Facts.tsx'
import { Figures } from './Figures.tsx'
import { HeatTables } from './HeatTables.tsx'
import { Lists } from './Lists.tsx'
import { Maps } from './Maps.tsx'
import { Marks } from './Marks.tsx'
import { Slides } from './Slides.tsx'
import { SmallFigures } from './SmallFigures.tsx'
import { Timelines } from './Timelines.tsx'
import { Trajectories } from './Trajectories.tsx'
import { Widgets } from './Widgets.tsx'
import { Words } from './Words.tsx'
import { galleryView } from './data/galleryView.ts'
import { provenances } from './data/provenances.ts'
import { themeParameter } from './sheetAddress.ts'
import { THEMES, wear } from './themes.ts'
import './gallery.css'

/** Everything below each other, in one house style and one language. */
export function SheetPage() {
  const [themeAsked] = useSelection(themeParameter)
  const [languageAsked] = useSelection(parameters.language)
  const theme = valueOf(themeAsked) ?? THEMES[0]
  const language = valueOf(languageAsked) ?? 'nl'
  useLayoutEffect(() => {
    document.getElementById('opening')?.remove()
    document.documentElement.lang = language
    if (theme !== undefined) wear(theme)
  }, [theme, language])
  return (
    <LanguageContext value={language}>
      <RegisterContext value={galleryView}>
        <Sheet />
      </RegisterContext>
    </LanguageContext>
  )
}

function Sheet() {
  const t = useTexts(galleryTexts)
  const citations = useMemo(() => citationsOf(galleryView.index, Object.values(provenances)), [])
  return (
    <CitationsContext value={citations}>
      <main className="gallery-sheet">
        <title>{t.title}</title>
        <h1 className="visually-hidden">{t.title}</h1>
        <Notice tone="warning">
          <p>{t.made}</p>
        </Notice>
        <Chips />
        <Marks citations={citations} />
        <Words />
        <Facts />
        <Widgets />
        <Lists />
        <Figures />
        <ComparedLines />
        <SmallFigures />
        <HeatTables />
        <ComparedFigures />
        <Trajectories />
        <Maps />
        <Timelines />
        <Slides />
      </main>
    </CitationsContext>
  )
}
