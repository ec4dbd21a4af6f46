import { useMemo, useState } from 'react'
import { useGapFigures } from '../../api/gapFigures.ts'
import { useObservations } from '../../api/observations.ts'
import { useRetryFigures } from '../../api/useRetryFigures.ts'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import { POPULATION } from '../../domain/figures/weighing.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { askedComparator } from './comparators.ts'
import { type SortedFigures, sortFigures, withImported } from './figuresOfPlace.ts'
import { type ImportedLine, importedLines } from './importedLines.ts'
import { indicatorParameters } from './indicatorParameters.ts'

// All regions: without a region the service gives every one, and the register holds few figures per indicator.
const EVERY_REGION: readonly string[] = []

export interface ImportedFigures {
  lines: readonly ImportedLine[]
  imports: readonly FigureImport[]
}

const NONE: ImportedFigures = { lines: [], imports: [] }

export interface IndicatorFigures {
  /** Undefined until they are there, with what was imported: nothing changes place afterwards. */
  sorted: SortedFigures | undefined
  /** What was imported among them; `unknown` where that cannot be had. */
  imported: ImportedFigures | 'unknown'
  /** Did the last request fail of what is shown, of the register or imported? What came before stays. */
  failed: boolean
  /** When the oldest of what is shown was fetched. */
  fetchedAt: Date
  retry: () => void
}

/** Every figure of an indicator, of the register and imported, sorted for my municipality. */
export function useIndicatorFigures({ id, tables }: Indicator): IndicatorFigures {
  const { index, municipality } = useRegisterView()
  const { data, failureCount, dataUpdatedAt, refetch } = useObservations({
    indicator: id,
    regions: EVERY_REGION,
  })
  const held = useMemo(() => data && sortFigures(data, municipality), [data, municipality])
  // Nothing is imported into an indicator without a table.
  const isAsked = tables.length > 0
  const [parameter] = useSelection(indicatorParameters.comparator)
  const { region } = askedComparator(parameter, index, municipality)
  // Inhabitants are what a merged municipality is put together with.
  const isMerged = [municipality, region].some(
    (code) => index.regions.byCode.get(code ?? '')?.validFrom !== undefined,
  )
  const blocks = useGapFigures(isAsked ? id : undefined, isMerged && index.indicators.has(POPULATION))
  const retryImports = useRetryFigures()
  const { failed } = blocks
  const figures = useKept(blocks.figures)
  const imported = useMemo((): ImportedFigures | 'unknown' | undefined => {
    if (!isAsked) return NONE
    if (figures === undefined) return failed ? 'unknown' : undefined
    const { boundaryChanges } = index.register
    const lines = importedLines(figures.blocks, { ...figures, regions: index.regions, boundaryChanges })
    return { lines, imports: figures.imports }
  }, [isAsked, figures, failed, index])
  const sorted = useMemo(() => {
    if (held === undefined || imported === undefined || imported === 'unknown') return imported && held
    return withImported(held, imported.lines, municipality)
  }, [held, imported, municipality])
  return {
    sorted,
    imported: imported ?? NONE,
    failed: failureCount > 0 || (held !== undefined && figures !== undefined && failed),
    fetchedAt: new Date(
      figures === undefined ? dataUpdatedAt : Math.min(dataUpdatedAt, blocks.fetchedAt.getTime()),
    ),
    retry: () => {
      void refetch()
      retryImports()
    },
  }
}

/** What was there stays while more is fetched for a region that was set beside it. */
function useKept<T>(given: T | undefined): T | undefined {
  const [kept, keep] = useState(given)
  if (given !== undefined && given !== kept) keep(given)
  return given ?? kept
}
