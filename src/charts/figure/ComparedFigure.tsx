import { type ReactNode, useContext, useId } from 'react'
import type { AboutRow, Sheet } from '../../ui/download/sheet.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { FigureActions, type FigureView } from '../trend/FigureActions.tsx'
import { ComparedSources } from './ComparedSources.tsx'
import { FigureNotes } from './figureNotes.ts'
import { type FigureContext, aboutRows, pictureFrame } from './figureContext.ts'
import '../trend/TrendFigure.css'
import './figure.css'

/**
 * The frame around a figure that compares regions: what is measured, unit · age · year, the drawing or the table, what it
 * says, what may not be read into it, where it comes from and how old it is, and what can be done with it.
 */
export function ComparedFigure({
  id,
  context: given,
  heading: Heading = 'h2',
  view,
  show,
  download,
  table,
  tableOnPaper = true,
  controls,
  beneath,
  children,
}: {
  id: string
  context: FigureContext
  /** Level of the title. */
  heading?: 'h2' | 'h3' | 'h4' | undefined
  /** How it is shown, and how to change that; both absent where the drawing is itself a table. */
  view?: FigureView
  show?: (view: FigureView) => void
  download: {
    /** What a file with this figure is called. */
    title: string
    sheet: () => Pick<Sheet, 'columns' | 'rows'>
    /** What only a file has to say, made when one is asked for. */
    about?: () => readonly AboutRow[]
    /** The drawing whole, made on the spot where the screen shows a part of it. */
    picture?: () => SVGSVGElement | HTMLElement | null
  }
  /** The figures as a table; absent where the drawing is itself one. Made only when it is shown or printed. */
  table?: ReactNode
  /** False where the drawing on paper says all that the table does: only what is on screen is printed. */
  tableOnPaper?: boolean
  /** What changes drawing and table alike, such as their order; stands above both. */
  controls?: ReactNode
  /** What belongs under drawing and table alike, such as the regions without a figure. */
  beneath?: ReactNode
  /** The drawing. */
  children: ReactNode
}) {
  const language = useLanguage()
  const heading = useId()
  const onPaper = useOnPaper()
  const asTable = view === 'table' && table !== undefined
  // Paper has no switch: there the table stands under the drawing.
  const both = onPaper && tableOnPaper
  const more = useContext(FigureNotes)
  const context = more.length === 0 ? given : { ...given, notes: [...given.notes, ...more] }
  const { title, frame, findings, notes, warning, sources, today, address } = context
  const { picture } = download
  const fileRows = () =>
    aboutRows({ ...context, about: [...(context.about ?? []), ...(download.about?.() ?? [])] }, language)
  const framed = () => {
    const drawing = picture?.() ?? null
    return drawing === null ? undefined : { drawing, frame: pictureFrame(context, language) }
  }
  return (
    <figure className="figure compared-figure" id={id} aria-labelledby={heading}>
      <figcaption>
        <Heading id={heading}>{title}</Heading>
        <p className="note">
          {frame.map(({ ours, register }, place) => (
            <span key={ours ?? register}>
              {place === 0 ? null : ' · '}
              {ours} {register === undefined ? null : <DutchText>{register}</DutchText>}
            </span>
          ))}
        </p>
      </figcaption>
      {controls === undefined ? null : <div className="compared-figure__controls no-print">{controls}</div>}
      {asTable && !both ? null : <div className="compared-figure__plot">{children}</div>}
      {table !== undefined && (asTable || both) ? <div className="figure__table">{table}</div> : null}
      {beneath}
      <div className="compared-figure__words">
        <div className="compared-figure__says">
          {findings.map((sentence) => (
            <p key={sentence} className="figure__finding">
              {sentence}
            </p>
          ))}
          {notes.length === 0 ? null : <p className="note">{notes.join(' ')}</p>}
          {warning === undefined ? null : <p className="compared-figure__warning">{warning}</p>}
        </div>
        <ComparedSources sources={sources} today={today} />
      </div>
      <FigureActions
        title={title}
        address={address}
        {...(view === undefined || show === undefined || table === undefined ? {} : { view, show })}
        download={{
          title: download.title,
          sheet: () => ({ title, ...download.sheet(), about: fileRows() }),
          ...(picture === undefined || asTable ? {} : { picture: framed }),
        }}
      />
    </figure>
  )
}
