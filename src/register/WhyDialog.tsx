import type { Latest } from '../domain/figures/latest.ts'
import type { LineNode } from '../domain/graph/line.ts'
import { lineTexts } from '../messages/line.ts'
import { roleWords } from '../messages/values.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useTexts } from '../ui/language.tsx'
import { LatestWithSource } from './FigureText.tsx'
import { SourceLine } from './SourceLine.tsx'
import { ThingChip } from './ThingChip.tsx'
import './WhyDialog.css'

/** Step by step how a thing hangs on the focus of the line, each link with where it comes from. */
export function WhyDialog({
  node,
  latest,
  closeLabel,
  onClose,
}: {
  node: LineNode
  /** The newest figures, when the thing is an indicator that has some. */
  latest: Latest | undefined
  closeLabel: string
  onClose: () => void
}) {
  const t = useTexts(lineTexts)
  const roles = useTexts(roleWords)
  return (
    <Dialog title={t.whyTitle} closeLabel={closeLabel} onClose={onClose}>
      <ol className="why">
        {node.path.map((edge) => (
          <li key={edge.id}>
            <ThingChip thing={edge.upper} />
            <span className="why__relation">
              {t[edge.relation]}
              {edge.roles === undefined ? '' : ` (${edge.roles.map((role) => roles[role]).join(', ')})`}
            </span>
            <ThingChip thing={edge.lower} />
            <SourceLine provenance={edge.provenance} />
          </li>
        ))}
      </ol>
      {latest === undefined ? null : <LatestWithSource latest={latest} />}
      <p className="note">{t.cause}</p>
    </Dialog>
  )
}
