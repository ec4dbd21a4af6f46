import { useMemo } from 'react'
import type { Latest } from '../../domain/figures/latest.ts'
import type { Line, LineNode } from '../../domain/graph/line.ts'
import { keyOf } from '../../domain/graph/edges.ts'
import { type Branch, unfold } from '../../domain/graph/tree.ts'
import { lineTexts } from '../../messages/line.ts'
import { roleWords } from '../../messages/values.ts'
import { LatestText } from '../../register/FigureText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { nameOf } from '../../register/things.ts'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import './LineList.css'

/** The line in words: what stands above the focus, and what hangs on it, as nested lists. */
export function LineList({ line, figures, onWhy }: {
  line: Line
  figures: ReadonlyMap<string, Latest>
  onWhy: (node: LineNode) => void
}) {
  const t = useTexts(lineTexts)
  const nodes = useMemo(() => new Map(line.nodes.map((node) => [keyOf(node.ref), node])), [line])
  const up = useMemo(() => unfold(line, 'up'), [line])
  const down = useMemo(() => unfold(line, 'down'), [line])
  const why = (branch: Branch) => {
    const node = nodes.get(keyOf(branch.ref))
    if (node) onWhy(node)
  }
  return (
    <div className="line-list">
      {line.focus.kind === 'law' ? null : (
        <Section id="naar-de-wet" title={t.towardsLaw}>
          {up.children.length === 0 ? <p>{t.nothingUp}</p> : <Branches of={up.children} figures={figures} onWhy={why} />}
        </Section>
      )}
      {line.focus.kind === 'indicator' ? null : (
        <Section id="naar-het-cijfer" title={t.towardsFigure}>
          {down.children.length === 0 ? <p>{t.nothingDown}</p> : <Branches of={down.children} figures={figures} onWhy={why} />}
        </Section>
      )}
    </div>
  )
}

function Branches({ of, figures, onWhy }: {
  of: readonly Branch[]
  figures: ReadonlyMap<string, Latest>
  onWhy: (branch: Branch) => void
}) {
  return (
    <ul className="branches">
      {of.map((branch) => (
        <BranchItem key={branch.edge?.id ?? keyOf(branch.ref)} branch={branch} figures={figures} onWhy={onWhy} />
      ))}
    </ul>
  )
}

function BranchItem({ branch, figures, onWhy }: {
  branch: Branch
  figures: ReadonlyMap<string, Latest>
  onWhy: (branch: Branch) => void
}) {
  const t = useTexts(lineTexts)
  const roles = useTexts(roleWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { ref, edge, children, repeated } = branch
  const latest = ref.kind === 'indicator' ? figures.get(ref.id) : undefined
  return (
    <li>
      <div className="branch">
        <ThingChip thing={ref} />
        {edge?.roles === undefined ? null : (
          <span className="branch__detail">{edge.roles.map((role) => roles[role]).join(', ')}</span>
        )}
        {ref.kind === 'indicator' ? (
          <span className="branch__detail">{latest ? <LatestText latest={latest} /> : t.noFigure}</span>
        ) : null}
        {edge === undefined ? null : <ProvenanceBadge provenance={edge.provenance} />}
        {repeated ? <span className="branch__detail">{t.repeated}</span> : null}
        <button
          type="button"
          className="line-box__why"
          aria-label={t.whyOf(nameOf(index, ref, language)?.short ?? ref.id)}
          onClick={() => onWhy(branch)}
        >
          {t.why}
        </button>
      </div>
      {children.length === 0 ? null : <Branches of={children} figures={figures} onWhy={onWhy} />}
    </li>
  )
}
