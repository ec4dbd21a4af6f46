import { useMemo, useState } from 'react'
import { galleryTexts } from '../../messages/gallery.ts'
import type { SlideContent } from '../../slides/content.ts'
import { loadPptx } from '../../slides/loadPptx.ts'
import { canvasMeasure, slideFonts } from '../../slides/picture/canvasMeasure.ts'
import { SlidePicture } from '../../slides/picture/SlidePicture.tsx'
import { SlideText } from '../../slides/picture/SlideText.tsx'
import { themeOfPage } from '../../slides/slideTheme.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/download/saveFile.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { splitSlide } from '../../slides/split.ts'
import { longTable, slideExamples } from './data/slides.ts'
import { Part, Specimen } from './Specimens.tsx'

/** By name; the long table is several. */
function useExamples(): readonly (readonly [name: string, content: SlideContent])[] {
  const language = useLanguage()
  return useMemo(() => {
    const measure = canvasMeasure(slideFonts())
    const pages = splitSlide(longTable, measure, language)
    return [
      ...Object.entries(slideExamples),
      ...pages.map((content, place) => [`longTable ${place + 1}`, content] as const),
    ]
  }, [language])
}

/** Every body of a slide as a drawing and in words, and all of them as a PowerPoint file. */
export function Slides() {
  const t = useTexts(galleryTexts)
  const language = useLanguage()
  const examples = useExamples()
  const save = async () => {
    const { writePptx } = await loadPptx()
    const file = writePptx({
      title: t.slides,
      author: 'Gezond Verband',
      made: '2026-11-22T12:00:00Z',
      language,
      theme: themeOfPage('Gezond Verband'),
      measure: canvasMeasure(slideFonts()),
      slides: examples.map(([name, content]) => ({ content, notes: name })),
    })
    saveFile('galerij.pptx', new Blob([file.slice()]))
  }
  return (
    <Part id="dias" title={t.slides}>
      {examples.map(([name, content], place) => (
        <Specimen key={name} name={name}>
          <div className="gallery-slide">
            <SlidePicture content={content} number={place + 1} />
          </div>
          <InWords content={content} />
        </Specimen>
      ))}
      <p>
        <Button onClick={() => void save()}>PowerPoint</Button>
      </p>
    </Part>
  )
}

/** The words of a slide, made when someone asks for them: the sheet is long enough. */
function InWords({ content }: { content: SlideContent }) {
  const t = useTexts(galleryTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.slideInWords}</summary>
      {isOpen ? <SlideText content={content} heading="h4" /> : null}
    </details>
  )
}
