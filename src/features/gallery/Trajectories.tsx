import { useMemo, useState } from 'react'
import { TrajectoryFigure } from '../../charts/trajectory/TrajectoryFigure.tsx'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import type { GapLine } from '../../domain/trajectory/gapLines.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { trajectoryGalleryTexts } from '../../messages/trajectoryGallery.ts'
import { useTexts } from '../../ui/language.tsx'
import { galleryView } from './data/galleryView.ts'
import { gapExamples, gapIndicator } from './data/gapExamples.ts'
import { Part, Specimen } from './Specimens.tsx'

/** The target on a gap in each of its outcomes. */
export function Trajectories() {
  const t = useTexts(galleryTexts)
  const outcomes = useTexts(trajectoryGalleryTexts)
  return (
    <Part id="doel-op-verschil" title={t.trajectories}>
      {gapExamples.map(({ name, ...example }) => (
        <Specimen key={name} name={outcomes[name]} wide>
          <Example id={name} {...example} />
        </Specimen>
      ))}
    </Part>
  )
}

function Example({ id, line, baseline }: { id: string; line: GapLine; baseline: number }) {
  const t = useTexts(trajectoryTexts)
  const gallery = useTexts(galleryTexts)
  const [view, show] = useState<FigureView>('chart')
  const names = useMemo(
    () => ({ own: gallery.ownName, comparator: t.rest, label: t.restLabel, without: gallery.ownName }),
    [t, gallery],
  )
  return (
    <TrajectoryFigure
      id={`verschil-${id}`}
      heading="h4"
      indicator={gapIndicator}
      line={line}
      names={names}
      baseline={baseline}
      target={{ share: 0.25, year: 2030 }}
      sources={[
        {
          table: line.key.table,
          edition: line.key.edition,
          classificationYear: line.key.classificationYear,
          period: line.moments.at(-1)?.period ?? '',
          title: 'Verzonnen tabel',
          publisher: 'Verzonnen uitgever',
        },
      ]}
      view={view}
      show={show}
      today={galleryView.today}
      address={window.location.href}
    />
  )
}
