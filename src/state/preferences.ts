import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What the reader chose and wants to find again on this computer. Nothing of it leaves the browser. */
interface Preferences {
  /** Region code of my municipality; undefined until the reader has chosen one. */
  municipality?: string
  language?: 'nl' | 'en'
  /** How a page is shown, by the name of the page. */
  views: Readonly<Record<string, string>>
  choose(choice: Partial<Omit<Preferences, 'choose' | 'views'>>): void
  rememberView(page: string, view: string): void
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      views: {},
      choose: (choice) => set(choice),
      rememberView: (page, view) => set(({ views }) => ({ views: { ...views, [page]: view } })),
    }),
    { name: 'gezond-verband', version: 1 },
  ),
)
