import type { FigureImport } from '../../../contract/figureBlocks.ts'
import { cellIn, type FigureBlock } from '../../../domain/figures/blocks.ts'
import type { CellValue, IndicatorTable } from '../../../domain/register/things.ts'
import { formatDay } from '../../../messages/format.ts'
import { formatFigurePeriod } from '../../../messages/figures.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { perIndicatorTexts } from '../../../messages/openData/perIndicator.ts'
import { absenceWords, provenanceWords, unitWords } from '../../../messages/values.ts'
import { namedSources } from '../../../register/sourceCells.ts'
import { type Column, joined, type Look, number, text } from './column.ts'
import { nameIn, notADay, regionIn } from './words.ts'

/** One figure of a block, imported or of the register. */
export interface BlockFigure {
  block: FigureBlock
  code: string
  name: string | undefined
  cell: CellValue
  /** The import that it is of. */
  from: FigureImport | undefined
}

/** The figures one by one, in the order of the answer. */
export function figuresOf(blocks: readonly FigureBlock[], imports: readonly FigureImport[]): BlockFigure[] {
  return blocks.flatMap((block) => {
    const from =
      block.imported === undefined
        ? undefined
        : imports.find(({ table, edition }) => table === block.table && edition === block.edition)
    return block.regions.codes.map((code, place) => ({
      block,
      code,
      name: block.regions.names?.[place] ?? undefined,
      cell: cellIn(block, place),
      from,
    }))
  })
}

/** Each figure with its whole key, and with where it comes from: no row needs what stands elsewhere in the file. */
export const BLOCK_FIGURES: readonly Column<BlockFigure>[] = [
  text('indicatorId', ({ block }) => block.indicator),
  text('indicator', ({ block }, look) => nameIn(look, 'indicator', block.indicator)),
  text('code', ({ code }) => code),
  text('region', ({ code, name }, look) => name ?? regionIn(look, code)),
  number('classificationYear', ({ block }) => block.regions.classificationYear),
  text('period', ({ block }, { language }) => formatFigurePeriod(block.period, language)),
  number('value', ({ cell }) => (cell.state === 'value' ? cell.value : undefined)),
  text('unit', ({ block }, { language }) => unitWords[language][block.unit]),
  number('lower', ({ cell }) => (cell.state === 'value' ? cell.lower : undefined)),
  number('upper', ({ cell }) => (cell.state === 'value' ? cell.upper : undefined)),
  text('valueRemark', ({ cell }, { language }) => {
    const t = fileWords[language]
    return cell.state === 'value'
      ? joined([cell.provisional ? t.provisional : undefined, cell.approximate ? t.approximate : undefined])
      : absenceWords[language][cell.state]
  }),
  text('age', ({ block }, look) => notADay(look, block.age)),
  text('breakdown', ({ block }) => block.breakdown),
  text('sourceTable', ({ block }) => block.table),
  text('edition', ({ block }) => block.edition),
  text('publisher', ({ block, from }, look) => from?.publisher ?? tableOf(block, look)?.publisher),
  text('licence', ({ block, from }, look) => from?.licence ?? tableOf(block, look)?.licence),
  text('origin', ({ block: { imported } }, { language }) => {
    const t = perIndicatorTexts[language]
    return imported === undefined
      ? t.ofRegister
      : t.importedFrom(imported.origin, formatDay(imported.at.slice(0, 10), language))
  }),
  text('provenance', ({ block: { provenance } }, { language }) =>
    provenance === undefined ? undefined : provenanceWords[language][provenance.status],
  ),
  text('sources', ({ block, from }, look) =>
    block.provenance === undefined
      ? joined([from?.title])
      : joined(namedSources(look.index, [block.provenance]).map(({ title }) => title)),
  ),
  text('sourceAddresses', ({ block, from }, look) =>
    block.provenance === undefined
      ? (from?.address ?? tableOf(block, look)?.address)
      : joined(namedSources(look.index, [block.provenance]).map(({ address }) => address)),
  ),
]

const tableOf = ({ indicator, table, edition }: FigureBlock, { index }: Look): IndicatorTable | undefined => {
  const tables = index.indicators.get(indicator)?.tables ?? []
  return (
    tables.find((each) => each.table === table && each.edition === edition) ??
    tables.find((each) => each.table === table)
  )
}
