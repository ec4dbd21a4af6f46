import type { CellValue } from '../../domain/register/things.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { formatCell } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { numberWords } from './figureWords.ts'
import { isPlain } from './heatWords.ts'

/** The number, or in a word why there is none; what is provisional has a letter, explained in the key. No component: there are hundreds. */
export function cellText(cell: CellValue, digits: number, language: Language) {
  const t = heatTableTexts[language]
  if (cell.state !== 'value') return t[cell.state]
  if (isPlain(cell)) return numberWords(cell.value, digits, language)
  if (cell.provisional === undefined) return formatCell(cell, language, digits)
  const { provisional: _, ...figure } = cell
  return (
    <>
      <small>{t.provisionalLetter}</small> {formatCell(figure, language, digits)}
    </>
  )
}
