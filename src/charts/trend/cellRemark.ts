import type { CellValue } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords } from '../../messages/values.ts'
import { redrawnWords } from './redrawnWords.ts'

/**
 * What a number in a file cannot say of itself: why it is absent, that it is provisional, that the source writes "ruim", or
 * that it was put together of former municipalities.
 */
export function cellRemark(cell: CellValue, language: Language): string | undefined {
  const t = figureTexts[language]
  const redrawn = redrawnWords(cell, language)
  if (cell.state !== 'value')
    return [absenceWords[language][cell.state], cell.reason, redrawn].filter(Boolean).join(': ')
  const remarks = [cell.provisional && t.provisional, redrawn ?? (cell.approximate && t.approximate)].filter(
    Boolean,
  )
  return remarks.length === 0 ? undefined : remarks.join(', ')
}
