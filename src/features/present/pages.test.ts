import { expect, it } from 'vitest'
import type { SlideContent } from '../../slides/content.ts'
import { plainText } from '../../slides/words.ts'
import { pagesOf } from './pages.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const content = (title: string): SlideContent => ({
  title,
  subtitle: '2024',
  body: { kind: 'text', paragraphs: [{ words: 'Tekst', level: 1 }] },
  source: 'Bron',
  age: 'Nieuwste cijfer: 2024',
  description: '',
})
const titles = (slide: Parameters<typeof pagesOf>[0], contents: SlideContent[]) =>
  pagesOf(slide, 0, { contents, missing: [] }, measure, 'nl').map((page) => plainText(page.content.title))

it('keeps what the page says of itself where the presenter gives no title', () => {
  expect(titles({ of: '/taken' }, [content('Een'), content('Twee')])).toEqual(['Een', 'Twee'])
})

it('tells the pages of one slide apart when they have the presenter’s title', () => {
  expect(titles({ of: '/taken', title: 'Mijn boodschap' }, [content('Een')])).toEqual(['Mijn boodschap'])
  expect(titles({ of: '/taken', title: 'Mijn boodschap' }, [content('Een'), content('Twee')])).toEqual([
    // No line of a title ends within the brackets.
    'Mijn boodschap (1\u{a0}van\u{a0}2)',
    'Mijn boodschap (2\u{a0}van\u{a0}2)',
  ])
})

it('is a cover where it is said to be one, with its text below the title', () => {
  const made = { contents: [], missing: [] }
  const [page] = pagesOf(
    { title: 'Raad', cover: true, text: ['Heerlen', '', '2026'] },
    0,
    made,
    measure,
    'nl',
  )
  expect(page?.content).toMatchObject({ title: 'Raad', subtitle: 'Heerlen · 2026', body: { kind: 'cover' } })
  const [text] = pagesOf({ title: 'Raad', text: ['Een'] }, 0, made, measure, 'nl')
  expect(text?.content.body.kind).toBe('text')
})

it('still says what a figure shows under the presenter’s title', () => {
  const figure: SlideContent = {
    ...content('Rokers: Heerlen en Nederland'),
    body: { kind: 'table', table: { head: [{ words: 'Jaar' }], rows: [[{ words: '2020' }]] } },
  }
  const [page] = pagesOf(
    { of: '/x', title: 'Wij roken' },
    0,
    { contents: [figure], missing: [] },
    measure,
    'nl',
  )
  expect(plainText(page?.content.subtitle ?? '')).toBe('Rokers: Heerlen en Nederland · 2024')
})
