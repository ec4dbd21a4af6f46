import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { redrawnTexts } from '../../messages/compare/redrawn.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'

/**
 * "gewogen gemiddelde van Appingedam, Delfzijl en Loppersum, naar inwoners bij de herindeling van 2021": how a figure came
 * about that the publisher does not give, or why it could not. Undefined for the publisher's own.
 */
export function redrawnWords(cell: CellValue, language: Language): string | undefined {
  const redrawn = redrawnOf(cell)
  if (redrawn === undefined) return undefined
  const t = redrawnTexts[language]
  const names = formatList(redrawn.names, language)
  switch (redrawn.form) {
    case 'renamed':
      return t.renamed(names)
    case 'summed':
      return t.summed(names)
    case 'none':
      return t[redrawn.reason](names, redrawn.names.length === 1)
    case 'weighted': {
      const { weights } = redrawn
      if (weights.from === 'change') return t.weighted(names, t.ofChange(weights.on.slice(0, 4)))
      const of = weights.exact ? t.ofPopulation : t.ofOtherPopulation
      return t.weighted(names, of(weights.age, weights.period))
    }
  }
}
