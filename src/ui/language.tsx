import { createContext, useContext } from 'react'
import type { Language } from '../messages/texts.ts'

/** The language of the interface, for every widget below. */
export const LanguageContext = createContext<Language>('nl')

export const useLanguage = (): Language => useContext(LanguageContext)

/** The texts of a topic in the language of the interface. */
export function useTexts<T>(topic: { nl: T; en: T }): T {
  return topic[useLanguage()]
}
