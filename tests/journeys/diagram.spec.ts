import { type Page, expect, test } from '@playwright/test'
import { inNavigation, startAt } from './keyboard.ts'

/** What a presenter comes to show: who does what together, on one page that is read from the back of a room. */

const HEERLEN = 'gemeente=GM0917'
const diagramAt = (more = '') => `/partners?${HEERLEN}&weergave=diagram${more}`

test.describe('the drawing', { tag: '@own-window' }, () => {
  const CHOICES = [
    { about: 'my municipality', more: '' },
    { about: 'CZ', more: '&partner=cz' },
    { about: 'a goal', more: '&doel=gala-4-leefstijl' },
    { about: 'the goal of most initiatives', more: '&doel=sdg-17' },
    { about: 'the largest coalition', more: '&initiatief=mijnstreekcoalitie' },
  ]
  for (const width of [1440, 1024])
    for (const { about, more } of CHOICES)
      for (const language of ['nl', 'en'])
        test(`of ${about} at ${width} px (${language}) lets no box touch another and no line cross words`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 })
          await openDrawing(page, diagramAt(`${more}&bereik=overal&taal=${language}`))
          const drawn = await drawnBoxes(page)
          expect(drawn.initiatives).toBe(42)
          expect(drawn.touching).toEqual([])
          expect(drawn.crossed).toEqual([])
          expect(drawn.outside).toEqual([])
          expect(drawn.smallest.loud).toBeGreaterThanOrEqual(16)
          expect(drawn.smallest.quiet).toBeGreaterThanOrEqual(13)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        })

  test('is walked through with the arrows, and a press of Enter chooses', async ({ page }) => {
    await openDrawing(page, diagramAt())
    const drawing = page.locator('.coalition-picture')
    await drawing.getByRole('link', { name: /^Samen voor Heerlen: / }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(drawing.getByRole('link', { name: /^Mijnstreekcoalitie: / })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Wie doet mee in Mijnstreekcoalitie?' })).toBeVisible()
    await expect(drawing.getByRole('link', { name: /^Mijnstreekcoalitie: / })).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Waaraan doet Heerlen mee?' })).toBeVisible()
  })

  test('fits a page of A4 on its side', async ({ page }) => {
    await openDrawing(page, diagramAt('&bereik=overal'))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    // The head of the page, the diagram, the foot.
    const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sheets.filter(([, width, height]) => Number(width) > Number(height))).toHaveLength(1)
  })

  test('stands on the page of an initiative too, with who takes part in it', async ({ page }) => {
    await page.goto(`/initiatieven/trendbreuk-zl?${HEERLEN}`)
    const figure = page.getByRole('figure', { name: 'Wie doet mee in Trendbreuk?' })
    await page.locator('.initiative-coalition').scrollIntoViewIfNeeded()
    await figure.getByRole('link', { name: /^CZ: / }).click()
    await expect(page.getByRole('heading', { name: 'Waaraan doet CZ mee?' })).toBeVisible()
    await expect(page).toHaveURL(/partner=cz/)
  })

  test('leaves as a file that holds names, roles, key and source', async ({ page }) => {
    await openDrawing(page, diagramAt('&partner=cz'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Waaraan doet CZ mee? als SVG' }).click(),
    ])
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
    const svg = Buffer.concat(parts).toString('utf8')
    for (const words of [
      'Waaraan doet CZ mee?',
      'Samen voor Heerlen',
      'opdrachtgever',
      'bij naam genoemd',
      'stand 21',
    ])
      expect(svg).toContain(words)
    expect(svg).not.toContain('var(--')
  })
})

test('what do we take part in? (14 presses, from the front page)', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'counted where the navigation is in one row')
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.enter(inNavigation(page, 'Partners'))
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused()
  await keyboard.tabTo(page.getByRole('radio', { name: 'Lijst' }))
  await keyboard.press('ArrowLeft', 2)
  await expect(page.getByRole('heading', { name: 'Waaraan doet Heerlen mee?' })).toBeVisible()
  keyboard.expectAtMost(14)
})

test('choose CZ and read its coalitions (from the diagram, with the keyboard)', async ({ page }) => {
  const keyboard = await startAt(page, diagramAt())
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('button', { name: 'Kies partner, doel of initiatief' }))
  await keyboard.type('cz')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Waaraan doet CZ mee?' })).toBeVisible()
  await expect(page.getByText(/^CZ doet mee in \d+ van deze \d+ initiatieven: \d+ bij naam\.$/)).toBeVisible()
  keyboard.expectAtMost(16)
})

test('on a phone it is a list with the same ties', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) > 700, 'a phone only')
  await page.goto(diagramAt('&partner=cz&bereik=overal'))
  await expect(page.getByText(/^Op een smal scherm staan de banden als lijst/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'lokaal' })).toContainText('opdrachtgever en financier')
  await expect(page.locator('.coalition-picture')).toHaveCount(0)
})

test('fits a window of 320 px without scrolling sideways', { tag: '@own-window' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(diagramAt('&initiatief=mijnstreekcoalitie&bereik=overal'))
  await expect(page.getByRole('link', { name: /^partner: / }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

async function openDrawing(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.coalition-picture')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** What the browser drew: boxes that touch, words that a line runs through, words outside of their box. */
const drawnBoxes = (page: Page) =>
  page.evaluate(() => {
    const drawing = document.querySelector('.coalition-picture')
    if (drawing === null) throw new Error('no drawing')
    const nameOf = (box: Element) => box.getAttribute('data-box') ?? ''
    const boxes = [...drawing.querySelectorAll('[data-box]')].map((element) => {
      const frame = element.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
      const texts = [...element.querySelectorAll('text')].map((text) => ({
        frame: text.getBoundingClientRect(),
        words: text.textContent,
        size: Number(text.getAttribute('font-size')),
      }))
      return {
        id: nameOf(element),
        frame,
        texts,
        isQuiet: element.classList.contains('coalition-box--quiet'),
      }
    })
    const labels = [...drawing.querySelectorAll('.coalition-band__name, .coalition-band__more')].map(
      (text) => ({
        id: text.textContent,
        frame: text.getBoundingClientRect(),
      }),
    )
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const touching = boxes.flatMap((a, place) =>
      [...boxes.slice(place + 1), ...labels]
        .filter((b) => touch(a.frame, b.frame))
        .map((b) => `${a.id} ${b.id}`),
    )
    const outside = boxes.flatMap(({ frame, texts }) =>
      texts
        .filter(
          (text) =>
            text.frame.left < frame.left - 0.5 ||
            text.frame.right > frame.right + 0.5 ||
            text.frame.top < frame.top - 2 ||
            text.frame.bottom > frame.bottom + 2,
        )
        .map(({ words }) => words),
    )
    const words = [
      ...boxes.flatMap(({ texts }) => texts.map(({ frame, words: said }) => ({ frame, said }))),
      ...labels.map(({ frame, id }) => ({ frame, said: id })),
    ]
    // Points along every line, two pixels apart, as the browser laid it.
    const crossed = new Set<string>()
    for (const line of drawing.querySelectorAll<SVGPathElement>('g > .coalition-line')) {
      const matrix = line.getScreenCTM()
      if (matrix === null) continue
      for (let at = 0; at <= line.getTotalLength(); at += 2) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix)
        for (const { frame, said } of words)
          if (x > frame.left && x < frame.right && y > frame.top + 2 && y < frame.bottom - 2)
            crossed.add(said)
      }
    }
    const sizes = (quiet: boolean) =>
      Math.min(
        ...boxes
          .filter(({ isQuiet }) => isQuiet === quiet)
          .flatMap(({ texts }) => texts.map(({ size }) => size)),
      )
    return {
      initiatives: boxes.filter(({ id }) => id.startsWith('initiative-')).length,
      touching,
      outside,
      crossed: [...crossed],
      smallest: { loud: sizes(false), quiet: sizes(true) },
    }
  })
