import { type ParameterCodec, parameters } from '../../contract/selection.ts'
import type { Language } from '../../messages/texts.ts'
import { THEMES } from './themes.ts'

/** What a sheet is shown in. */
export interface SheetChoice {
  theme: string
  language: Language
}

export const themeParameter: ParameterCodec<string> = {
  name: 'huisstijl',
  read: (given) => (THEMES.includes(given) ? given : undefined),
  write: (value) => value,
}

export const SHEET_PATH = '/galerij/blad'

/** The address of one sheet. */
export const sheetAddress = ({ theme, language }: SheetChoice): string =>
  `${SHEET_PATH}?${new URLSearchParams({
    [themeParameter.name]: theme,
    [parameters.language.name]: language,
  })}`
