import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What the reader chose and wants to find again on this computer. Nothing of it leaves the browser. */
interface Preferences {
  /** Region code of my municipality; undefined until the reader has chosen one. */
  municipality?: string
  language?: 'nl' | 'en'
  /** Does "/" open the search? A key without a modifier must be able to be switched off (WCAG 2.1.4). */
  searchKey: boolean
  /** How a page is shown, by the name of the page. */
  views: Readonly<Record<string, string>>
  choose(choice: Partial<Omit<Preferences, 'choose' | 'views'>>): void
  rememberView(page: string, view: string): void
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      views: {},
      searchKey: true,
      choose: (choice) => set(choice),
      rememberView: (page, view) => set(({ views }) => ({ views: { ...views, [page]: view } })),
    }),
    { name: 'gezond-verband', version: 1 },
  ),
)
