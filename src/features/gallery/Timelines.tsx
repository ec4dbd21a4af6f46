import { useMemo, useRef, useState } from 'react'
import { TimelineFigure, type TimelineForm } from '../../charts/timeline/TimelineFigure.tsx'
import { timelineModel } from '../../charts/timeline/timelineModel.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { ViewActions } from '../../register/ViewActions.tsx'
import { useTexts } from '../../ui/language.tsx'
import { galleryView } from './data/galleryView.ts'
import { initiatives } from './data/initiatives.ts'
import { Part } from './Specimens.tsx'

/** The made-up initiatives in time: every kind of period, with the end of money and of what was agreed. */
export function Timelines() {
  const t = useTexts(galleryTexts)
  const [form, show] = useState<TimelineForm>('chart')
  const picture = useRef<() => SVGSVGElement | null>(null)
  const model = useMemo(
    () =>
      timelineModel(
        initiatives.map((initiative) => ({
          initiative,
          ends:
            initiative.id === 'kort'
              ? [
                  { what: 'money' as const, date: { on: '2026-12-31' } },
                  { what: 'agreement' as const, date: { on: '2025', part: 'middle' as const } },
                ]
              : [],
          elsewhere: initiative.id === 'schrift',
        })),
        galleryView.today,
      ),
    [],
  )
  return (
    <Part id="tijdlijn" title={t.timeline}>
      <TimelineFigure
        model={model}
        form={form}
        show={show}
        picture={picture}
        actions={
          <ViewActions
            title={t.timeline}
            sheet={() => ({
              columns: [{ title: t.name, kind: 'text' }],
              rows: initiatives.map(({ title }) => [title.nl]),
            })}
            picture={() => picture.current?.() ?? null}
          />
        }
      />
    </Part>
  )
}
