import { useRef } from 'react'
import { SmallTrend } from '../../charts/smallTrend/SmallTrend.tsx'
import { galleryTexts } from '../../messages/gallery.ts'
import { ViewActions } from '../../register/ViewActions.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ordinary, singlePeriod, withAbsences } from './data/figures.ts'
import { initiatives } from './data/initiatives.ts'
import { Part, Specimen } from './Specimens.tsx'

/** The small trends, and every way in which a view leaves the app. */
export function SmallFigures() {
  const t = useTexts(galleryTexts)
  const place = useRef<HTMLDivElement>(null)
  const names = { own: t.ownName, reference: t.referenceName }
  const unit = { unitWord: '%', names }
  return (
    <Part id="kleine-figuren" title={t.smallFigures}>
      <div className="gallery-small" ref={place}>
        <SmallTrend title={t.ordinary} {...ordinary} {...unit} />
        <SmallTrend
          title={t.withBreak}
          {...ordinary}
          {...unit}
          breaks={[{ year: 2018, reason: t.breakReason }]}
        />
        <SmallTrend title={t.withAbsences} {...withAbsences} {...unit} />
        <SmallTrend title={t.long} {...ordinary} {...unit} names={{ ...names, own: t.longName }} />
        <SmallTrend title={t.onePeriod} {...singlePeriod} {...unit} />
        <SmallTrend title={t.ownOnly} own={ordinary.own} {...unit} />
        <SmallTrend title={t.noFigure} {...unit} />
      </div>
      <Specimen name={t.downloads} wide>
        <ViewActions
          title={t.downloadTitle}
          sheet={() => ({
            columns: [
              { title: t.name, kind: 'text' },
              { title: t.periods, kind: 'text' },
            ],
            rows: initiatives.map(({ title, period }) => [title.nl, period.asGiven]),
          })}
          filters={[`${t.law}: Wpg`]}
          picture={() => place.current?.querySelector('svg') ?? null}
        />
      </Specimen>
    </Part>
  )
}
