import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName } from '../figure/absence.ts'
import type { LineTest } from './lineTest.ts'

/** Whether a line rises or falls, how that was tested, or why it cannot be. */
export function testWords({ line, points, result }: LineTest, language: Language): string {
  const t = comparedTrendTexts[language]
  const name = fullName(line.row)
  const words = (period: string) => formatFigurePeriod(period, language)
  if (result.state === 'not-computable') {
    const those = points.filter(({ at }) => result.years.includes(at)).map(({ period }) => words(period))
    return t.notTested(name, t[result.reason](formatList([...new Set(those)], language), those.length))
  }
  const { direction, favourable } = result
  const years = `${words(points[0]?.period ?? '')}–${words(points.at(-1)?.period ?? '')}`
  const better = favourable === undefined ? undefined : favourable ? t.favourable : t.unfavourable
  return `${[t[direction](name, years), better, t.testedHow].filter(Boolean).join(', ')}.`
}
