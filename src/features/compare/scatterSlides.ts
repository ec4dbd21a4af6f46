import { scatterModel } from '../../charts/scatter/scatterModel.ts'
import { scatterChart } from '../../charts/scatter/scatterSlide.ts'
import {
  describeScatter,
  differences,
  lineNotes,
  scatterFindings,
  scatterFrame,
  scatterCautions,
} from '../../charts/scatter/scatterWords.ts'
import { noComparatorSentence } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { type SlideParts, type ViewSlides, framed, sourcesIn } from './slideParts.ts'

/** Two of the chosen indicators against each other. */
export function scatterSlides(parts: SlideParts): ViewSlides {
  const { compared, selection, comparator, label, nameOf, marked, regions } = parts
  const { language, municipality } = parts.context
  const { rows, columns } = compared.comparison
  const columnOf = (id: string | undefined) => columns.find(({ indicator }) => indicator.id === id)
  const [x, y] = [columnOf(selection.x?.id), columnOf(selection.y?.id)]
  if (x === undefined || y === undefined)
    return { contents: [], missing: [comparePageTexts[language].needsTwo] }
  const model = scatterModel({ rows, x, y, picked: selection.pickedOut, own: municipality })
  const name = scatterTexts[language].title(x.indicator.title[language], y.indicator.title[language])
  const chart = scatterChart(model, { name, comparatorName: label, marked }, language)
  // What is said of the first goes for both, as far as nothing else is said.
  const beside = besideWords(x.comparator, comparator, language)
  const findings = scatterFindings(model, comparator, language)
  return {
    contents: framed(parts, {
      title: compareSlideTexts[language].scatter(name, regions),
      frame: scatterFrame(model, language).slice(2),
      more: [beside],
      body:
        chart === undefined
          ? { kind: 'text', paragraphs: findings.map((words) => ({ words, level: 1 })) }
          : { kind: 'chart', chart },
      cautions: [
        ...scatterCautions(model, language),
        ...differences(model.x, model.y, language),
        ...new Set([x, y].flatMap((column) => noneWords(column, comparator, language))),
        ...[model.x, model.y]
          .filter(({ column }) => column.comparator.state === 'figure')
          .filter(({ column }) => besideWords(column.comparator, comparator, language) !== beside)
          .flatMap((axis) => lineNotes(axis, comparator, nameOf, language)),
        model.without.count === 0 || chart === undefined
          ? undefined
          : scatterTexts[language].without(formatNumber(model.without.count, language)),
      ],
      sources: sourcesIn(parts, [x, y]),
      findings: chart === undefined ? [] : findings,
      description: chart === undefined ? [] : [describeScatter(model, comparator, language)],
    }),
  }
}

const noneWords = ({ comparator }: ComparedColumn, name: string, language: Language): string[] =>
  comparator.state === 'none' ? [noComparatorSentence(name, comparator.reason, language)] : []
