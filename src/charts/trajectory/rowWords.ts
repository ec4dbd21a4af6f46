/** The cells of a trajectory's table in words, on a page and on a slide. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import type { TrajectoryRow } from './tableRows.ts'

/** A figure with its margins apart, or why there is none. */
export interface CellWords {
  words: string
  margins?: string
  isAbsent?: true
}

interface Written {
  digits: number
  language: Language
}

export function ownInWords(cell: TrajectoryRow['own'], { digits, language }: Written): CellWords {
  if (cell === 'not-yet') return { words: trajectoryFigureTexts[language].notYet, isAbsent: true }
  const words = formatCell(cell, language, digits)
  if (!isValue(cell)) return { words, isAbsent: true }
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, digits)
  return {
    words,
    ...(margins === undefined ? {} : { margins: `(${number(margins.lower)}–${number(margins.upper)})` }),
  }
}

export function comparatorInWords({ comparator }: TrajectoryRow, written: Written): CellWords {
  const { digits, language } = written
  const t = trajectoryFigureTexts[language]
  if ('kept' in comparator)
    return { words: t.kept(formatNumber(comparator.kept, language, digits)), isAbsent: true }
  return comparator.state === 'figure'
    ? ownInWords(comparator.cell, written)
    : { words: t.notComputed(comparedTexts[language][comparator.reason]), isAbsent: true }
}

export function gapInWords({ gap, own, required }: TrajectoryRow, { digits, language }: Written): CellWords {
  const t = trajectoryFigureTexts[language]
  const number = (value: number) => formatNumber(value, language, digits)
  if (gap !== undefined)
    return {
      words: gap.margin === undefined ? number(gap.gap) : t.gapMargin(number(gap.gap), number(gap.margin)),
    }
  const reason =
    own === 'not-yet' ? t.notYet : typeof required === 'string' ? reasonOf(required, language) : t.noGap
  return { words: reason, isAbsent: true }
}

/** The gap that may be left and the figure that goes with it, or for both why there is no path. */
export function requiredInWords(
  { required }: TrajectoryRow,
  { digits, language }: Written,
): readonly [string, string] | string {
  if (required === undefined) return trajectoryFigureTexts[language].noPath
  if (typeof required === 'string') return reasonOf(required, language)
  return [formatNumber(required.gap, language, digits), formatNumber(required.figure, language, digits)]
}

function reasonOf(required: 'before' | 'after-break' | 'after-target', language: Language): string {
  const t = trajectoryFigureTexts[language]
  return { before: t.before, 'after-break': t.afterBreak, 'after-target': t.afterTarget }[required]
}
