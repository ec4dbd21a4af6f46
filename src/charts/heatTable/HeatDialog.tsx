import type { ReactNode } from 'react'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { figureTexts, formatCellQuantity } from '../../messages/figures.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedSources } from '../figure/ComparedSources.tsx'
import { comparatorSentences, frameOf, modelWarning } from '../figure/columnContext.ts'
import type { FigureTable } from '../figure/figureContext.ts'
import { type HeatColumn, signOf } from './heatModel.ts'
import { cellRemarkInWords, columnName, marginsInWords, positionInWords } from './heatWords.ts'

/** One figure whole: what it is, how it lies beside the comparator and on what grounds, and where it comes from. */
export function HeatDialog({
  heat,
  row,
  regionName,
  comparator,
  sources,
  address,
  onClose,
}: {
  heat: HeatColumn
  /** Its place among the rows; -1 is the comparator itself. */
  row: number
  regionName: string
  comparator: string
  /** The table that this figure comes from. */
  sources: readonly FigureTable[]
  /** Path of the page of the indicator. */
  address: string
  onClose: () => void
}) {
  const t = useTexts(heatTableTexts)
  const words = useTexts(comparedTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const { index, today } = useFiguresView()
  const { column, digits } = heat
  const { indicator, unit } = column
  const compared = row < 0 ? undefined : column.cells[row]
  const order = compared && positionInWords(heat, compared, comparator, language)
  const sign = compared && signOf(compared)
  const margins = compared && marginsInWords(heat, compared, language)
  const remark = compared && cellRemarkInWords(compared.cell, language)
  const warning = modelWarning([column], language)
  return (
    <Dialog
      title={t.detailTitle(columnName(column, language), regionName)}
      closeLabel={t.close}
      onClose={onClose}
    >
      <dl className="heat-detail">
        {compared === undefined ? null : (
          <Term name={t.value}>
            <strong>{formatCellQuantity(compared.cell, unit, language, digits)}</strong>
            {margins === undefined ? null : ` (${margins})`}
            {remark === undefined ? null : <DutchText as="p">{remark}</DutchText>}
          </Term>
        )}
        <Term name={t.frameTerm}>
          {frameOf([column], language).map(({ ours, register }, place) => (
            <span key={ours ?? register}>
              {place === 0 ? null : ' · '}
              {ours} {register === undefined ? null : <DutchText>{register}</DutchText>}
            </span>
          ))}
        </Term>
        <Term name={t.beside}>
          {comparatorSentences(
            column.comparator,
            column,
            comparator,
            digits,
            language,
            (code) => index.regions.byCode.get(code)?.name ?? code,
          ).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Term>
        {order === undefined ? null : (
          <Term name={t.difference}>
            {order},{' '}
            {sign !== undefined
              ? t.tested(words[sign])
              : margins === undefined
                ? figures.noMargins
                : figures.notTestable}
          </Term>
        )}
        <Term name={t.definition}>
          <DutchText>{indicator.definition}</DutchText>
        </Term>
        <Term name={t.ofWhom}>
          <DutchText>{indicator.denominator}</DutchText>
        </Term>
      </dl>
      {warning === undefined ? null : <p className="compared-figure__warning">{warning}</p>}
      {indicator.caution === undefined ? null : (
        <DutchText as="p" className="note">
          {indicator.caution}
        </DutchText>
      )}
      <ComparedSources sources={sources} today={today} />
      <p>
        <AppLink to={address}>{t.toIndicator}</AppLink>
      </p>
    </Dialog>
  )
}

const Term = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
