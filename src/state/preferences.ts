import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What the reader chose and wants to find again on this computer. Nothing of it leaves the browser. */
interface Preferences {
  /** Region code of my municipality; undefined until the reader has chosen one. */
  municipality?: string
  language?: 'nl' | 'en'
  /** How the line is shown. */
  lineView?: 'picture' | 'list'
  choose(choice: Partial<Omit<Preferences, 'choose'>>): void
}

export const usePreferences = create<Preferences>()(
  persist((set) => ({ choose: (choice) => set(choice) }), { name: 'gezond-verband', version: 1 }),
)
