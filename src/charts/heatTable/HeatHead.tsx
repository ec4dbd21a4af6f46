import { type CSSProperties, memo } from 'react'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { themeName } from '../../messages/themes.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CELL, COLUMN_HEAD, HEAD, ROW, ROW_HEAD } from './roles.ts'
import { cellText } from './CellText.tsx'
import { type HeatColumn, type HeatColumns, type HeatSort, isSortedBy } from './heatModel.ts'
import { withSoftBreaks } from './softBreaks.ts'
import { basisInWords, columnName, frameInWords, frameOfColumn, noFigureInWords } from './heatWords.ts'

/** Rows of the head that the arrow keys pass: the names, what the figures are of, the comparator. */
export const HEAD_ROWS = 3

interface HeadProps extends HeatColumns {
  sort: HeatSort | undefined
  comparator: string
  /** How the comparator's figures came about, in a word. */
  basis: string
  addressOf: (indicator: string) => string
}

/**
 * The head stays in sight: themes, names that sort, what the figures are of, and the row of the comparator. Whole, unlike
 * the rows: its height may not change while the reader scrolls.
 */
export const HeatHead = memo(function HeatHead({
  themes,
  columns,
  sort,
  comparator,
  basis,
  addressOf,
}: HeadProps) {
  const before = themes === undefined ? 0 : 1
  return (
    <thead {...HEAD}>
      {themes === undefined ? null : <Themes themes={themes} />}
      <Names columns={columns} sort={sort} before={before} />
      <Frames columns={columns} addressOf={addressOf} before={before} />
      <Comparator columns={columns} comparator={comparator} basis={basis} before={before} />
    </thead>
  )
})

interface RowProps {
  columns: readonly HeatColumn[]
  /** Rows of the head above these. */
  before: number
}

function Themes({ themes }: { themes: NonNullable<HeatColumns['themes']> }) {
  const language = useLanguage()
  const headings = themes.map(({ theme, count }, place) => ({
    ...themeName(theme, language),
    theme,
    count,
    from: themes.slice(0, place).reduce((sum, each) => sum + each.count, 0),
  }))
  return (
    <tr {...ROW} className="heat__themes" aria-rowindex={1}>
      <td {...CELL} aria-colindex={1} />
      {headings.map(({ theme, name, lang, count, from: at }) => (
        <th
          key={theme}
          {...COLUMN_HEAD}
          scope="colgroup"
          aria-colindex={at + 2}
          aria-colspan={count}
          style={{ '--heat-span': count } as CSSProperties}
        >
          <span lang={lang}>{withSoftBreaks(name)}</span>
        </th>
      ))}
    </tr>
  )
}

function Names({ columns, sort, before }: RowProps & { sort: HeatSort | undefined }) {
  const t = useTexts(heatTableTexts)
  const language = useLanguage()
  return (
    <tr {...ROW} className="heat__names" data-row={0} aria-rowindex={1 + before}>
      <SortHead at={1} name={t.region} way={wayOf(sort, 'name')} />
      {columns.map(({ column: { indicator } }, at) => (
        <SortHead
          key={indicator.id}
          at={at + 2}
          name={columnName({ indicator }, language)}
          indicator={indicator.id}
          way={wayOf(sort, { indicator: indicator.id })}
        />
      ))}
    </tr>
  )
}

const wayOf = (sort: HeatSort | undefined, by: 'name' | { indicator: string }) =>
  isSortedBy(sort, by) ? (sort.descending ? 'descending' : 'ascending') : undefined

/** Apart, and given words alone: other figures under it make no other head. */
const SortHead = memo(function SortHead({
  at,
  name,
  indicator,
  way,
}: {
  at: number
  name: string
  /** Absent: the column of the names. */
  indicator?: string
  way: 'ascending' | 'descending' | undefined
}) {
  const t = useTexts(heatTableTexts)
  return (
    // Its name goes with every figure under it: there it is the indicator, not what a press does.
    <th {...COLUMN_HEAD} scope="col" aria-colindex={at} aria-sort={way} aria-label={name}>
      <button type="button" tabIndex={-1} data-sort={indicator ?? ''}>
        <span className="visually-hidden">{t.sortBy}</span> <span className="heat__name">{name}</span>
      </button>
    </th>
  )
})

function Frames({ columns, addressOf, before }: RowProps & Pick<HeadProps, 'addressOf'>) {
  const t = useTexts(heatTableTexts)
  const language = useLanguage()
  return (
    <tr {...ROW} className="heat__frames" data-row={1} aria-rowindex={2 + before}>
      <td {...CELL} aria-colindex={1} tabIndex={-1}>
        {t.frame}
      </td>
      {columns.map(({ column }, at) => (
        <FrameCell
          key={column.indicator.id}
          at={at + 2}
          address={addressOf(column.indicator.id)}
          words={t.ofIndicator(columnName(column, language), frameInWords(column, language))}
          {...frameOfColumn(column, language)}
        />
      ))}
    </tr>
  )
}

/** A plain link: the grid follows it. One of the app's own would be drawn anew with every change of the address. */
const FrameCell = memo(function FrameCell({
  at,
  address,
  words,
  unit,
  age,
  period,
}: { at: number; address: string; words: string } & ReturnType<typeof frameOfColumn>) {
  const t = useTexts(heatTableTexts)
  return (
    <td {...CELL} aria-colindex={at}>
      <a className="utrecht-link utrecht-link--html-a" href={address} tabIndex={-1} aria-label={words}>
        {unit}
        {period === undefined ? null : (
          <>
            {' · '}
            <DutchText>{age}</DutchText>
          </>
        )}
        <br />
        {period ?? t.noBlock}
      </a>
    </td>
  )
})

function Comparator({
  columns,
  comparator,
  basis,
  before,
}: RowProps & Pick<HeadProps, 'comparator' | 'basis'>) {
  const language = useLanguage()
  return (
    <tr {...ROW} className="heat__comparator" data-row={2} data-region="" aria-rowindex={3 + before}>
      <th {...ROW_HEAD} scope="row" aria-colindex={1} tabIndex={-1}>
        {comparator} <small>{basis}</small>
      </th>
      {columns.map(({ column, digits }, at) => {
        const { comparator: figure, indicator } = column
        const isThere = figure.state === 'figure'
        return (
          <td
            {...CELL}
            key={indicator.id}
            aria-colindex={at + 2}
            tabIndex={-1}
            data-absent={isThere ? undefined : true}
            aria-label={isThere ? undefined : basisInWords(figure, language)}
          >
            {isThere ? cellText(figure.cell, digits, language) : noFigureInWords(figure, language)}
          </td>
        )
      })}
    </tr>
  )
}
