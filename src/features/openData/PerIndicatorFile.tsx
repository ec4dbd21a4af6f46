import { useMemo } from 'react'
import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import { type FigureImport, figureBlocksPath, type RegionScale } from '../../contract/figureBlocks.ts'
import { formatDay, formatNumber } from '../../messages/format.ts'
import { fetchTexts } from '../../messages/openData/failures.ts'
import { licenceTexts } from '../../messages/openData/licences.ts'
import { perIndicatorTexts } from '../../messages/openData/perIndicator.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { Button } from '../../ui/Button.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { Downloads } from '../../ui/download/Downloads.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { failureReason } from './failureReason.ts'
import { BLOCK_FIGURES, figuresOf } from './sheets/blockFigures.ts'
import { tableOf } from './sheets/column.ts'
import { useAboutFile } from './useAboutFile.ts'

/** One indicator as a file: how many figures there are, how many of them imported, and the buttons. */
export function PerIndicatorFile({ indicator, level }: { indicator: string; level: RegionScale }) {
  const t = useTexts(perIndicatorTexts)
  const { retry } = useTexts(fetchTexts)
  const licences = useTexts(licenceTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const about = useAboutFile()
  const [query] = useFigureBlocks([indicator], level)
  const data = query?.data
  const figures = useMemo(() => (data === undefined ? [] : figuresOf(data.blocks, data.imports)), [data])
  if (data === undefined)
    return query !== undefined && query.failureCount > 0 ? (
      <Notice tone="warning">
        <p>{t.failed(failureReason(query.failureReason, language))}</p>
        <Button onClick={() => void query.refetch()}>{retry}</Button>
      </Notice>
    ) : (
      <p role="status" aria-busy="true">
        {t.fetching}
      </p>
    )
  const count = (amount: number) => formatNumber(amount, language)
  const imported = figures.filter(({ block }) => block.imported !== undefined).length
  const name = nameOf(index, { kind: 'indicator', id: indicator }, language)?.name ?? indicator
  const title = t.file(name, t[level])
  const path = figureBlocksPath(indicator, level)
  const aboutImport = ({
    table,
    title: called,
    publisher,
    edition,
    licence,
    origin,
    importedAt,
    address,
  }: FigureImport): AboutRow => {
    const words = [
      `${[table, called, publisher].filter((part) => part !== undefined).join(', ')} (${edition})`,
      `${licences.licence.toLowerCase()}: ${licence ?? licences.notRecorded}`,
      t.importedFrom(origin, formatDay(importedAt.slice(0, 10), language)),
    ].join('; ')
    return address === undefined ? [t.importedTable, words] : [t.importedTable, words, address]
  }
  return (
    <div className="per-indicator__file">
      <p role="status">
        {figures.length === 0
          ? t.none
          : imported === 0
            ? t.gotOwn(count(figures.length))
            : t.got(count(figures.length), count(imported))}
      </p>
      {figures.length === 0 ? null : (
        <Downloads
          title={title}
          sheet={() => ({
            title,
            ...tableOf(BLOCK_FIGURES, figures, { index, language }),
            about: [...about(title, path, 'figures', indicator), ...data.imports.map(aboutImport)],
          })}
        />
      )}
    </div>
  )
}
