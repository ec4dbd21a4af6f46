import { hasEnded, isKnownToRun } from '../../domain/coverage/coverage.ts'
import { keyOf } from '../../domain/graph/edges.ts'
import type { Edge } from '../../domain/graph/edges.ts'
import type { LineNode } from '../../domain/graph/line.ts'
import type { Latest } from '../../domain/figures/latest.ts'
import { lineTexts } from '../../messages/line.ts'
import { formatPeriod } from '../../messages/period.ts'
import { goalTypeWords, provenanceWords, statusWords } from '../../messages/values.ts'
import { pathOf } from '../../contract/addresses.ts'
import { FigureOrigin } from '../../register/FigureOrigin.tsx'
import { LatestValues } from '../../register/FigureText.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

const PARTNERS_SHOWN = 2

/** One thing in the picture: its name leads to its page, the small button tells why it hangs here. */
export function LineBox({
  node,
  isFocus,
  partners,
  latest,
  onWhy,
  onPoint,
}: {
  node: LineNode
  isFocus: boolean
  /** The partner edges of an initiative, lead first. */
  partners: readonly Edge[]
  latest: Latest | undefined
  onWhy: () => void
  /** The reader points at the box, with the mouse or the keyboard. */
  onPoint: (pointing: boolean) => void
}) {
  const t = useTexts(lineTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const name = nameOf(index, node.ref, language)
  const shown = name?.short ?? node.ref.id
  return (
    <div
      className={`line-box line-box--${node.ref.kind}${isFocus ? ' line-box--focus' : ''}`}
      data-thing={keyOf(node.ref)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <AppLink to={pathOf(node.ref)} className="line-box__name" lang={name?.lang}>
        {shown}
      </AppLink>
      <BoxDetail node={node} latest={latest} />
      {partners.length === 0 ? null : (
        <p className="line-box__partners" lang="nl">
          {partners.slice(0, PARTNERS_SHOWN).map((edge) => (
            <span key={edge.id}>
              {index.partners.get(edge.lower.id)?.abbreviation ??
                index.partners.get(edge.lower.id)?.name ??
                edge.lower.id}
            </span>
          ))}
          {partners.length > PARTNERS_SHOWN ? (
            <span>{t.morePartners(partners.length - PARTNERS_SHOWN)}</span>
          ) : null}
        </p>
      )}
      {isFocus || node.ref.kind === 'law' ? null : (
        <button
          type="button"
          className="line-box__why"
          data-not-drawn
          aria-label={t.whyOf(shown)}
          onClick={onWhy}
        >
          <span aria-hidden="true">?</span>
        </button>
      )}
    </div>
  )
}

function BoxDetail({ node, latest }: { node: LineNode; latest: Latest | undefined }) {
  const t = useTexts(lineTexts)
  const types = useTexts(goalTypeWords)
  const language = useLanguage()
  const statuses = useTexts(statusWords)
  const marks = useTexts(provenanceWords)
  const { index, today } = useRegisterView()
  const { kind, id } = node.ref
  switch (kind) {
    case 'task': {
      const task = index.tasks.get(id)
      return task ? <LawMark law={task.law} article={task.article} /> : null
    }
    case 'initiative': {
      const initiative = index.initiatives.get(id)
      if (initiative === undefined) return null
      return (
        <p className="line-box__detail">
          {formatPeriod(initiative.period, language)}
          {hasEnded(initiative, today) ? `, ${statuses.finished}` : ''}
          {hasEnded(initiative, today) || isKnownToRun(initiative)
            ? ''
            : `, ${initiative.status === 'unknown' ? statuses.unknown : `${statuses[initiative.status]} (${marks.unsure})`}`}
        </p>
      )
    }
    case 'goal': {
      const goal = index.goals.get(id)
      const frame = goal && index.frames.get(goal.frame)
      return goal ? (
        <p className="line-box__detail">
          {types[goal.type]}
          {frame ? `, ${frame.title[language]}` : ''}
        </p>
      ) : null
    }
    case 'indicator':
      return (
        <p className="line-box__detail">
          {latest === undefined ? (
            t.noFigure
          ) : (
            <>
              <LatestValues latest={latest} /> ·{' '}
              <FigureOrigin latest={latest} namesPublisher isTableHeardOnly />
            </>
          )}
        </p>
      )
    default:
      return null
  }
}
