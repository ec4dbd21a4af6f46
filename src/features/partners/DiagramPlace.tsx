import { diagramPlaceTexts } from '../../messages/partners/diagramPlace.ts'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { useTexts } from '../../ui/language.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { usePart } from '../../ui/usePart.ts'
import type { DiagramViewProps } from './DiagramView.tsx'

const fetchDiagram = fetchedPart(() => import('./DiagramView.tsx'))

/** Where the diagram comes: its code is fetched by who asks for it. */
export function DiagramPlace(props: DiagramViewProps) {
  const t = useTexts(diagramPlaceTexts)
  const { Whole, failed, retry } = usePart(fetchDiagram, true)
  if (Whole !== undefined) return <Whole {...props} />
  return failed ? (
    <RetryNotice words={t.failed} retry={retry} />
  ) : (
    <p className="note" aria-busy="true">
      {t.loading}
    </p>
  )
}
