import type { ReactNode, Ref } from 'react'
import { isValue } from '../../domain/figures/cells.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { formatCellQuantity, formatFigurePeriod, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { themeName } from '../../messages/themes.ts'
import { absenceWords, polarityWords, unitWords } from '../../messages/values.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import { JudgementMark } from '../figure/JudgementMark.tsx'
import { BAND_HEIGHT, Band } from './Band.tsx'
import type { ProfileModel, ProfileRow } from './profileModel.ts'

/** The profile as a table that holds its own drawing: a row per indicator, by theme. */
export function ProfileRows({
  model,
  comparatorName,
  ref,
}: {
  model: ProfileModel
  comparatorName: string
  ref?: Ref<HTMLDivElement>
}) {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const [plot, width] = useWidth()
  const name = fullName(model.region)
  return (
    <div ref={ref} className="profile" role="table" aria-label={t.table(name)}>
      <div role="rowgroup" className="profile__heads">
        <div role="row" className="profile__row profile__head">
          <div role="columnheader">{t.indicator}</div>
          <div role="columnheader" className="profile__number">
            <DutchText>{name}</DutchText>
          </div>
          <div role="columnheader" className="profile__number">
            {comparatorName}
          </div>
          <div role="columnheader" className="profile__band">
            <div ref={plot}>
              <span className="visually-hidden">{t.band(formatNumber(model.count, language))}</span>
              <span className="profile__sides" aria-hidden="true">
                <span>{t.left}</span>
                <span>{t.right}</span>
              </span>
            </div>
          </div>
          <div role="columnheader">{t.beside(comparatorName)}</div>
        </div>
      </div>
      {model.groups.map(({ theme, rows }) => {
        const head = themeName(theme, language)
        return (
          <div role="rowgroup" key={theme}>
            <div role="row" className="profile__theme">
              <div role="rowheader" aria-colspan={5}>
                <span lang={head.lang}>{head.name}</span>
              </div>
            </div>
            {rows.map((row) => (
              <Row key={row.indicator.id} row={row} width={width} names={[name, comparatorName]} />
            ))}
          </div>
        )
      })}
    </div>
  )
}

function Row({ row, width, names }: { row: ProfileRow; width: number; names: readonly [string, string] }) {
  const t = useTexts(profileTexts)
  const b = useTexts(barsTexts)
  const language = useLanguage()
  const { indicator, unit, cell, comparator, digits, margins, range } = row
  const quantity = (value: number) => formatQuantity(value, unit, language, digits)
  const number = (value: number) => formatNumber(value, language, digits)
  return (
    <div role="row" className="profile__row">
      <div role="rowheader" className="profile__indicator">
        {indicator.title[language]}
        <Frame row={row} />
      </div>
      <Figure absent={!isValue(cell)} name={names[0]}>
        {row.key === undefined && cell.state === 'missing' ? t.noColumn : <CellWords row={row} />}
        {margins === undefined ? null : (
          <small>{b.range(number(margins.lower), number(margins.upper))}</small>
        )}
      </Figure>
      <Figure absent={comparator.state === 'none'} name={names[1]}>
        {comparator.state === 'none'
          ? t[comparator.reason === 'total' ? 'notCompared' : 'noComparator']
          : comparatorQuantity(comparator, unit, language, digits)}
      </Figure>
      <div role="cell" className="profile__band" style={{ minBlockSize: BAND_HEIGHT }}>
        {range === undefined ? null : (
          <span className="visually-hidden">{t.describe(quantity(range.low), quantity(range.high))}</span>
        )}
        {width === 0 ? null : <Band row={row} width={width} />}
      </div>
      <div role="cell" className="profile__judgement">
        <JudgementMark judgement={isValue(cell) ? row.judgement : undefined} />
      </div>
    </div>
  )
}

/** On a narrow screen every figure says whose it is: there is no head above it. */
function Figure({ absent, name, children }: { absent: boolean; name: string; children: ReactNode }) {
  return (
    <div role="cell" className={`profile__number${absent ? ' profile__absent' : ''}`}>
      <span className="profile__whose" aria-hidden="true">
        {name}{' '}
      </span>
      {children}
    </div>
  )
}

function CellWords({ row: { cell, unit, digits } }: { row: ProfileRow }) {
  const absence = useTexts(absenceWords)
  const language = useLanguage()
  if (isValue(cell)) return formatCellQuantity(cell, unit, language, digits)
  return (
    <>
      {absence[cell.state]}
      {cell.reason === undefined ? null : <DutchText>: {cell.reason}</DutchText>}
    </>
  )
}

/** Unit · age · year · which side is favourable. */
function Frame({ row: { indicator, unit, key } }: { row: ProfileRow }) {
  const t = useTexts(profileTexts)
  const units = useTexts(unitWords)
  const polarities = useTexts(polarityWords)
  const language = useLanguage()
  return (
    <small>
      {units[unit]}
      {key === undefined ? null : (
        <>
          {' · '}
          <DutchText>{key.breakdown === 'totaal' ? key.age : `${key.age}, ${key.breakdown}`}</DutchText>
          {` · ${formatFigurePeriod(key.period, language)}`}
        </>
      )}
      {' · '}
      {indicator.polarity === 'none' ? t.noPolarity : polarities[indicator.polarity]}
    </small>
  )
}
