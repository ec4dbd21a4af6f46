import { createContext, useContext, useMemo, useState } from 'react'
import type { Latest } from '../../domain/figures/latest.ts'
import type { Line, LineNode } from '../../domain/graph/line.ts'
import { keyOf } from '../../domain/graph/edges.ts'
import { type Branch, unfold } from '../../domain/graph/tree.ts'
import { lineTexts } from '../../messages/line.ts'
import { roleWords } from '../../messages/values.ts'
import { FigureOrigin } from '../../register/FigureOrigin.tsx'
import { LatestValues } from '../../register/FigureText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { nameOf } from '../../register/things.ts'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import './LineList.css'

/** A list of this many things is shown whole; a longer one opens branch by branch. */
const SHORT_LIST = 40
/** Once a first branch is open, what is in it is shown whole. */
const OPEN_FROM_DEPTH = 1

const AllOpen = createContext(false)

/** The line in words: what stands above the focus, and what hangs on it, as nested lists. */
export function LineList({
  line,
  figures,
  onWhy,
}: {
  line: Line
  figures: ReadonlyMap<string, Latest>
  onWhy: (node: LineNode) => void
}) {
  const t = useTexts(lineTexts)
  const nodes = useMemo(() => new Map(line.nodes.map((node) => [keyOf(node.ref), node])), [line])
  const up = useMemo(() => unfold(line, 'up'), [line])
  const down = useMemo(() => unfold(line, 'down'), [line])
  const long = sizeOf(up) + sizeOf(down) > SHORT_LIST
  const [all, setAll] = useState(!long)
  const why = (branch: Branch) => {
    const node = nodes.get(keyOf(branch.ref))
    if (node) onWhy(node)
  }
  return (
    <AllOpen value={all}>
      <div className="line-list" key={String(all)}>
        {long ? (
          <p className="no-print">
            <Button look="subtle" onClick={() => setAll(!all)}>
              {all ? t.closeAll : t.openAll}
            </Button>
          </p>
        ) : null}
        {line.focus.kind === 'law' ? null : (
          <Section id="naar-de-wet" title={t.towardsLaw}>
            {up.children.length === 0 ? (
              <p>{t.nothingUp}</p>
            ) : (
              <Branches of={up.children} figures={figures} onWhy={why} depth={0} />
            )}
          </Section>
        )}
        {line.focus.kind === 'indicator' ? null : (
          <Section id="naar-het-cijfer" title={t.towardsFigure}>
            {down.children.length === 0 ? (
              <p>{t.nothingDown}</p>
            ) : (
              <Branches of={down.children} figures={figures} onWhy={why} depth={0} />
            )}
          </Section>
        )}
      </div>
    </AllOpen>
  )
}

/** Things below a branch, at any depth. */
const sizeOf = (branch: Branch): number => branch.children.reduce((sum, each) => sum + 1 + sizeOf(each), 0)

function Branches({
  of,
  figures,
  onWhy,
  depth,
}: {
  depth: number
  of: readonly Branch[]
  figures: ReadonlyMap<string, Latest>
  onWhy: (branch: Branch) => void
}) {
  return (
    <ul className="branches">
      {of.map((branch) => (
        <BranchItem
          key={branch.edge?.id ?? keyOf(branch.ref)}
          branch={branch}
          figures={figures}
          onWhy={onWhy}
          depth={depth}
        />
      ))}
    </ul>
  )
}

function BranchItem({
  branch,
  figures,
  onWhy,
  depth,
}: {
  branch: Branch
  depth: number
  figures: ReadonlyMap<string, Latest>
  onWhy: (branch: Branch) => void
}) {
  const t = useTexts(lineTexts)
  const roles = useTexts(roleWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { ref, edge, children, repeated } = branch
  const latest = ref.kind === 'indicator' ? figures.get(ref.id) : undefined
  const all = useContext(AllOpen)
  const [own, setOwn] = useState<boolean>()
  const open = children.length > 0 && (own ?? (all || depth >= OPEN_FROM_DEPTH))
  const name = nameOf(index, ref, language)?.short ?? ref.id
  return (
    <li>
      <div className="branch">
        {children.length === 0 ? null : (
          <button
            type="button"
            className="branch__toggle"
            aria-expanded={open}
            aria-label={t.unfold(name, sizeOf(branch))}
            onClick={() => setOwn(!open)}
          >
            <span aria-hidden="true">{open ? '−' : '+'}</span>
          </button>
        )}
        <ThingChip thing={ref} />
        {edge?.roles === undefined ? null : (
          <span className="branch__detail">{edge.roles.map((role) => roles[role]).join(', ')}</span>
        )}
        {ref.kind === 'indicator' ? (
          <span className="branch__detail">
            {latest === undefined ? (
              t.noFigure
            ) : (
              <>
                <LatestValues latest={latest} /> · <FigureOrigin latest={latest} namesPublisher />
              </>
            )}
          </span>
        ) : null}
        {edge === undefined ? null : <ProvenanceBadge provenance={edge.provenance} />}
        {children.length === 0 || open ? null : (
          <span className="branch__detail">{t.inside(sizeOf(branch))}</span>
        )}
        {repeated ? <span className="branch__detail">{t.repeated}</span> : null}
        <button
          type="button"
          className="branch__why"
          aria-label={t.whyOf(name)}
          onClick={() => onWhy(branch)}
        >
          {t.why}
        </button>
      </div>
      {open ? <Branches of={children} figures={figures} onWhy={onWhy} depth={depth + 1} /> : null}
    </li>
  )
}
