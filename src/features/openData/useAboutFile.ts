import { sourceTables } from '../../domain/figures/sourceTables.ts'
import { formatDay } from '../../messages/format.ts'
import { listTexts } from '../../messages/lists.ts'
import { filesTexts } from '../../messages/openData/files.ts'
import { licenceTexts } from '../../messages/openData/licences.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** What stands with a file: what it is, its state, its address in the API, its licence and what it does not say. */
export function useAboutFile() {
  const t = useTexts(filesTexts)
  const licences = useTexts(licenceTexts)
  const lists = useTexts(listTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const { version, stateOn } = index.register
  return (title: string, path: string, kind: 'register' | 'figures', indicator?: string): AboutRow[] => [
    [lists.what, title],
    [lists.register, lists.registerState(version, formatDay(stateOn, language))],
    [lists.madeOn, formatDay(today, language)],
    [t.api, path, new URL(path, window.location.href).href],
    ...(kind === 'register'
      ? [[t.licenceRow, licences.registerTextsLicence] as const]
      : sourceTables(index.register)
          .filter(
            ({ indicators }) => indicator === undefined || indicators.some(({ id }) => id === indicator),
          )
          .map(({ table, title: name, publisher, edition, licence, address }): AboutRow => [
            t.sourceOfFigures,
            `${table}, ${name}, ${publisher} (${edition}); ${licences.licence.toLowerCase()}: ${licence ?? licences.notRecorded}`,
            address,
          ])),
    [lists.caution, lists.cause],
    [lists.caution, lists.absence],
  ]
}
