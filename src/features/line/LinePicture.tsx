import { type RefObject, useMemo, useState } from 'react'
import type { Latest } from '../../domain/figures/latest.ts'
import { type Edge, keyOf } from '../../domain/graph/edges.ts'
import type { Line, LineNode } from '../../domain/graph/line.ts'
import { lineTexts } from '../../messages/line.ts'
import { useSelection } from '../../state/useSelection.ts'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import { COLUMNS, type ColumnKind, columnsOf, drawnEdges, isDashed } from './columns.ts'
import { LineBox } from './LineBox.tsx'
import { openCodec } from './lineAddress.ts'
import { partnersByInitiative } from './partnersByInitiative.ts'
import { useEdgePaths } from './useEdgePaths.ts'
import './LinePicture.css'

/** The line as a picture: a column per kind of thing from law to figure, lines between what belongs together. */
export function LinePicture({
  line,
  name,
  figures,
  onWhy,
  ref: frame,
}: {
  line: Line
  name: string
  figures: ReadonlyMap<string, Latest>
  onWhy: (node: LineNode) => void
  /** The picture itself, for who makes a file of it. */
  ref: RefObject<HTMLDivElement | null>
}) {
  const t = useTexts(lineTexts)
  const [open, setOpen] = useSelection(openCodec)
  // By what it says: the parameter itself is read anew with every drawing.
  const opened = open.state === 'valid' ? open.value.join(' ') : ''
  const expanded = useMemo(
    () => new Set(COLUMNS.filter((kind) => opened.split(' ').includes(kind))),
    [opened],
  )
  const [pointed, setPointed] = useState<string>()
  const columns = useMemo(() => columnsOf(line, expanded), [line, expanded])
  const edges = useMemo(() => drawnEdges(line, columns), [line, columns])
  const paths = useEdgePaths(frame, edges)
  const partners = useMemo(() => partnersByInitiative(line), [line])
  const near = useMemo(() => neighboursOf(edges, pointed), [edges, pointed])
  const toggle = (kind: ColumnKind) => {
    const next = COLUMNS.filter((each) => (each === kind ? !expanded.has(each) : expanded.has(each)))
    setOpen(next.length === 0 ? undefined : next)
  }
  return (
    <>
      {open.state === 'invalid' ? <UnknownParameter name={openCodec.name} given={open.given} /> : null}
      {/* Wider than the window it scrolls in its own frame, which the keyboard must be able to reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="line-scroll" tabIndex={0} role="group" aria-label={t.pictureLabel(name)}>
        <div className="line-picture" ref={frame} data-pointing={pointed === undefined ? undefined : true}>
          <svg aria-hidden="true">
            {paths.map(({ edge, d }) => (
              <path
                key={edge.id}
                d={d}
                className={classOf(edge)}
                data-near={touches(edge, pointed) || undefined}
              />
            ))}
          </svg>
          {columns.map(({ kind, shown, hidden }) => (
            <div className={`line-column line-column--${kind}`} key={kind} role="group" aria-label={t[kind]}>
              <p className="line-column__title">{t[kind]}</p>
              <div className="line-column__boxes">
                {shown.length === 0 ? <p className="line-column__none">{t.none}</p> : null}
                {shown.map((node) => (
                  <div
                    key={keyOf(node.ref)}
                    data-near={near.has(keyOf(node.ref)) || undefined}
                    className="line-place"
                  >
                    <LineBox
                      node={node}
                      isFocus={keyOf(node.ref) === keyOf(line.focus)}
                      partners={partners.get(node.ref.id) ?? []}
                      latest={figures.get(node.ref.id)}
                      onWhy={() => onWhy(node)}
                      onPoint={(pointing) => setPointed(pointing ? keyOf(node.ref) : undefined)}
                    />
                  </div>
                ))}
                {hidden > 0 || expanded.has(kind) ? (
                  <button
                    type="button"
                    className="line-more"
                    aria-expanded={expanded.has(kind)}
                    onClick={() => toggle(kind)}
                  >
                    {expanded.has(kind) ? t.fewer : t.more(hidden)}
                  </button>
                ) : null}
              </div>
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

const classOf = (edge: Edge): string =>
  `line-edge${isDashed(edge) ? ' line-edge--dashed' : ''}${edge.relation === 'includes' ? ' line-edge--within' : ''}`

const touches = (edge: Edge, key: string | undefined): boolean =>
  key !== undefined && (keyOf(edge.upper) === key || keyOf(edge.lower) === key)

function neighboursOf(edges: readonly Edge[], key: string | undefined): ReadonlySet<string> {
  const near = new Set<string>()
  for (const edge of edges)
    if (touches(edge, key)) {
      near.add(keyOf(edge.upper))
      near.add(keyOf(edge.lower))
    }
  if (key !== undefined) near.add(key)
  return near
}
