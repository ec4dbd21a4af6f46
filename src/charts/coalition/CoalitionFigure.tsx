import {
  type ReactNode,
  type Ref,
  useDeferredValue,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { formatDay } from '../../messages/format.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useIsEmbedded } from '../../ui/embedded.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { diagramContents } from './coalitionContents.ts'
import { coalitionLayout, fittedLayout } from './coalitionLayout.ts'
import { CoalitionList } from './CoalitionList.tsx'
import type { CoalitionModel } from './coalitionModel.ts'
import { CoalitionPicture, type Leads } from './CoalitionPicture.tsx'
import { findingOf, titleOf } from './coalitionWords.ts'
import { useBoxKeys } from './useBoxKeys.ts'
import { useMeasure } from './useMeasure.ts'
import './coalition.css'

export type CoalitionForm = 'chart' | 'list'

/** What is left of an A4 page on its side below the title and above the source: millimetres. */
const PAGE = { width: 277, height: 154 }

/** Who does what together, as a drawing or as a list; below it the source. */
export function CoalitionFigure({
  model,
  leads,
  form,
  show,
  controls,
  actions,
  picture,
}: {
  model: CoalitionModel
  /** Where a box leads. */
  leads: Leads
  form: CoalitionForm
  show: (form: CoalitionForm) => void
  /** What chooses what the diagram is about. */
  controls?: ReactNode
  /** What else can be done with the figure: download, link. */
  actions?: ReactNode
  /** Takes what makes the drawing as a whole, for the file. */
  picture?: Ref<() => SVGSVGElement | null>
}) {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const heading = useId()
  const name = useId()
  const isWide = useIsWide()
  const onPaper = useOnPaper()
  const [isAsked, setIsAsked] = useState(false)
  const contents = useMemo(() => diagramContents(index, model, language), [index, model, language])
  const isDrawn = isWide && form === 'chart'
  // On screen as wide as there is room; a page has its own measure.
  const isPage = onPaper || (isAsked && !isDrawn)
  const title = titleOf(index, model.chosen, language)
  const { version, stateOn } = index.register
  const drawing = useRef<SVGSVGElement>(null)
  useImperativeHandle(picture, () => () => {
    if (drawing.current === null) flushSync(() => setIsAsked(true))
    return drawing.current
  })
  return (
    <figure className="coalition-figure" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <p className="coalition-figure__finding" role="status">
          {findingOf(index, model, language)}
        </p>
      </figcaption>
      <div className="coalition-figure__controls no-print">
        {controls}
        {isWide ? (
          <Choice
            legend={t.form}
            name={name}
            options={[
              { value: 'chart', text: t.chart },
              { value: 'list', text: t.list },
            ]}
            value={form}
            onChange={show}
          />
        ) : null}
        {actions}
      </div>
      {isDrawn ? (
        <Drawn contents={contents} name={title} leads={leads} drawing={drawing} />
      ) : (
        <>
          {isWide ? null : <p className="note no-print">{t.narrow}</p>}
          <CoalitionList model={model} choose={leads.choose} />
        </>
      )}
      {isPage ? (
        <div className="coalition-figure__page" aria-hidden="true">
          <Page contents={contents} name={title} drawing={isDrawn ? undefined : drawing} />
        </div>
      ) : null}
      <p className="note">{t.source(version, formatDay(stateOn, language))}</p>
    </figure>
  )
}

interface DrawnProps {
  contents: ReturnType<typeof diagramContents>
  name: string
  drawing: Ref<SVGSVGElement> | undefined
}

/** The drawing as wide as its place; one stop for Tab. */
function Drawn({ contents, name, leads, drawing }: DrawnProps & { leads: Leads }) {
  const t = useTexts(diagramTexts)
  const [place, found] = useWidth()
  const width = useDeferredValue(found)
  const measure = useMeasure()
  const keys = useId()
  const isEmbedded = useIsEmbedded()
  const layout = useMemo(
    () => (width === 0 ? undefined : coalitionLayout(contents, { width, measure })),
    [contents, width, measure],
  )
  const { stop, onKeyDown, onFocus } = useBoxKeys(layout)
  const stay = useStay(contents)
  const staying = useMemo<Leads>(
    () => ({
      hrefOf: leads.hrefOf,
      choose: (thing) => {
        stay.after(`${thing.kind} ${thing.id}`)
        leads.choose(thing)
      },
    }),
    [leads, stay],
  )
  return (
    <>
      {/* Keys of the boxes within, which are links; the frame itself takes no focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={place}
        className="coalition-figure__drawing"
        aria-busy={layout === undefined || undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {layout === undefined ? null : (
          <CoalitionPicture ref={drawing} layout={layout} name={name} leads={staying} stop={stop} />
        )}
      </div>
      <p id={keys} className="note no-print">
        {isEmbedded ? t.keysEmbedded : t.keys}
      </p>
    </>
  )
}

/** For a file or for paper, where what is on screen is a list. */
function Page({ contents, name, drawing }: DrawnProps) {
  const measure = useMeasure()
  const layout = useMemo(
    () => fittedLayout(contents, { ratio: PAGE.width / PAGE.height, measure }),
    [contents, measure],
  )
  return <CoalitionPicture ref={drawing} layout={layout} name={name} />
}

/** Boxes change places with a choice, and the browser drops the focus of what it moves: it goes to the same box again. */
function useStay(contents: unknown): { after: (thing: string) => void } {
  const wanted = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const [kind, id] = wanted.current.split(' ')
    wanted.current = undefined
    const box = document.querySelector<SVGElement>(`.coalition-picture [data-thing="${kind} ${id}"]`)
    const other = document.querySelector<SVGElement>('.coalition-picture a[tabindex="0"]')
    ;(box ?? other)?.focus()
  }, [contents])
  return useMemo(
    () => ({
      after: (thing) => {
        wanted.current = thing
      },
    }),
    [],
  )
}
