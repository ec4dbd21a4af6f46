import { PAGES } from '../../contract/addresses.ts'
import { pageWords } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { LANGUAGES } from '../../messages/texts.ts'
import type { PageName, SearchEntry } from './entry.ts'

/** Every page that stands by itself, by its name in the shell and by what people call what is on it, in both languages. */
export function pageEntries(): SearchEntry[] {
  return Object.keys(PAGES)
    .filter((page): page is PageName => page !== 'line')
    .map((page) => ({
      id: `page/${page}`,
      found: { kind: 'page', page },
      names: LANGUAGES.map((language) => shellTexts[language][page]),
      marks: LANGUAGES.flatMap((language) => pageWords[language][page].split(', ')),
      text: '',
    }))
}
