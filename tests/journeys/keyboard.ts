import { type Locator, type Page, expect } from '@playwright/test'

/** Beyond this many stops a thing is as good as out of reach: the longest way on any page is the one to its foot. */
const MOST_TABS = 80

/**
 * A reader with nothing but a keyboard, from the start of a page, where nothing has the focus yet. Every press counts:
 * Tab, Enter, arrows. Letters that are typed into a field or a list do not. A journey that names a number of presses uses
 * this and nothing else: pressing a key on an element, or focusing it, would begin where the reader still has to come.
 */
export interface Keyboard {
  /** Holds the count since the start against the most that it may be. */
  expectAtMost: (presses: number) => void
  /** Presses a key on whatever has the focus. */
  press: (key: string, times?: number) => Promise<void>
  /** Types letters where the focus is. */
  type: (letters: string) => Promise<void>
  /** Goes on with Tab until the thing has the focus. */
  tabTo: (thing: Locator) => Promise<void>
  /** Goes back with Shift and Tab until the thing has the focus. */
  tabBackTo: (thing: Locator) => Promise<void>
  /** Goes on with the right arrow until the thing has the focus, in a row that is one stop for Tab. */
  arrowTo: (thing: Locator) => Promise<void>
  /** Goes on with Tab to a link or a button, and presses Enter. */
  enter: (thing: Locator) => Promise<void>
  /** The first stop of every page leads past its head: two presses. */
  skipHead: () => Promise<void>
}

/** Opens a page by its address and waits until it stands, as a reader does who has not touched anything. */
export async function startAt(page: Page, address: string): Promise<Keyboard> {
  await page.goto(address)
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  return keyboardOf(page)
}

/** A link of the main navigation, which every page has. */
export const inNavigation = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name, exact: true })

function keyboardOf(page: Page): Keyboard {
  let presses = 0
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      presses += 1
      await page.keyboard.press(key)
    }
  }
  const goTo = async (thing: Locator, key: string) => {
    await expect(thing).toBeVisible()
    for (let times = 0; times <= MOST_TABS; times += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return
      await press(key)
    }
    throw new Error(`${key} does not reach ${String(thing)} in ${MOST_TABS} presses`)
  }
  const tabTo = (thing: Locator) => goTo(thing, 'Tab')
  return {
    expectAtMost: (most) => {
      expect(presses, 'presses since the start of the page').toBeLessThanOrEqual(most)
    },
    press,
    type: (letters) => page.keyboard.type(letters),
    tabTo,
    tabBackTo: (thing) => goTo(thing, 'Shift+Tab'),
    arrowTo: (thing) => goTo(thing, 'ArrowRight'),
    enter: async (thing) => {
      await tabTo(thing)
      await press('Enter')
    },
    skipHead: async () => {
      await press('Tab')
      await press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
    },
  }
}
