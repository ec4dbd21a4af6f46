import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { LANGUAGES } from '../../messages/texts.ts'
import { SheetPage } from './SheetPage.tsx'
import { PARTS } from './parts.ts'
import { THEMES } from './themes.ts'

everythingInView()

beforeEach(() => {
  document.head.innerHTML = '<link rel="stylesheet" href="/themes/x.css">'
})

const sheet = (theme: string, language: string) =>
  render(
    <MemoryRouter initialEntries={[`/galerij/blad?huisstijl=${theme}&taal=${language}`]}>
      <SheetPage />
    </MemoryRouter>,
  )

describe('a sheet of the gallery', () => {
  it.each(LANGUAGES)(
    'holds every part, and says that all of it is made up: %s',
    (language) => {
      sheet('', language)
      expect(document.documentElement).toHaveAttribute('lang', language)
      expect(screen.getByText(galleryTexts[language].made)).toBeVisible()
      // Looked for once: every look goes through all that the sheet holds.
      const regions = new Map(screen.getAllByRole('region').map((each) => [each.id, each]))
      for (const { id, title } of PARTS)
        expect(regions.get(id)).toHaveAccessibleName(galleryTexts[language][title])
    },
    20_000,
  )

  it.each(THEMES)('wears the house style that it is asked for: %s', (theme) => {
    sheet(theme, 'nl')
    expect(document.querySelector('link')).toHaveAttribute('href', `/themes/${theme}.css`)
  })
})
