import { useMemo, useRef, useState } from 'react'
import { CoalitionFigure } from '../../charts/coalition/CoalitionFigure.tsx'
import { coalitionModel } from '../../charts/coalition/coalitionModel.ts'
import { coalitionSheet } from '../../charts/coalition/coalitionSheet.ts'
import { findingOf, titleOf } from '../../charts/coalition/coalitionWords.ts'
import { pathOf } from '../../contract/addresses.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DiagramPicker } from './DiagramPicker.tsx'
import type { InSight } from './inSight.ts'
import { initiativesOf } from './rows.ts'
import { useChosen } from './useChosen.ts'
import { formCodec } from './views.ts'
import './DiagramView.css'

export interface DiagramViewProps extends InSight {
  /** Those of which the register holds no partner. */
  without: readonly Initiative[]
  /** Names of the filters in the address. */
  filterNames: readonly string[]
}

/** Who does what together, seen from my municipality or from a partner, a goal or an initiative that is chosen. */
export default function DiagramView({
  sight: { index, seats },
  rows,
  without,
  place,
  filters,
  filterNames,
  pin,
}: DiagramViewProps) {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const [form, setForm] = useSelection(formCodec)
  const { chosen, unknown, besides, choose, hrefOf, showAll } = useChosen()
  const [isPicking, setIsPicking] = useState(false)
  const picture = useRef<() => SVGSVGElement | null>(null)
  const model = useMemo(
    () => coalitionModel(index, seats, { municipality, place }, [...initiativesOf(rows), ...without], chosen),
    [index, seats, municipality, place, rows, without, chosen],
  )
  const leads = useMemo(() => ({ hrefOf, choose }), [hrefOf, choose])
  const isMine = chosen.is === 'municipality' && chosen.isMine
  const page = pageOf(chosen)
  return (
    <>
      {unknown.map(({ name, given }) => (
        <UnknownParameter key={name} name={name} given={given} />
      ))}
      {form.state === 'invalid' ? <UnknownParameter name={formCodec.name} given={form.given} /> : null}
      {besides.map((each) => (
        <Notice key={each} tone="warning">
          <p>{t.doubleChoice(each)}</p>
        </Notice>
      ))}
      <CoalitionFigure
        model={model}
        leads={leads}
        form={valueOf(form) ?? 'chart'}
        show={(next) => setForm(next === 'chart' ? undefined : next)}
        picture={picture}
        controls={
          <div className="diagram-controls">
            <Button onClick={() => setIsPicking(true)}>{t.pickOther}</Button>
            {isMine ? null : (
              <Button look="subtle" onClick={() => choose(undefined)}>
                {t.backToOwn(place)}
              </Button>
            )}
            {page === undefined ? null : <AppLink to={page}>{t.toPage}</AppLink>}
          </div>
        }
        actions={
          <ViewActions
            title={titleOf(index, chosen, language)}
            sheet={() => coalitionSheet(index, model, language)}
            filters={filters}
            about={[[t.finding, findingOf(index, model, language)]]}
            picture={() => picture.current?.() ?? null}
            pin={pin}
            embeddable
          />
        }
      />
      {model.beyond.length === 0 ? null : (
        <p className="note diagram-beyond no-print">
          {t.beyond(model.beyond.length)}
          <Button look="subtle" onClick={() => showAll(filterNames)}>
            {t.showBeyond}
          </Button>
        </p>
      )}
      {isPicking ? <DiagramPicker onChoose={choose} onClose={() => setIsPicking(false)} /> : null}
    </>
  )
}

function pageOf(chosen: ReturnType<typeof useChosen>['chosen']): string | undefined {
  switch (chosen.is) {
    case 'municipality':
      return chosen.partner && pathOf({ kind: 'partner', id: chosen.partner.id })
    case 'partner':
      return pathOf({ kind: 'partner', id: chosen.partner.id })
    case 'goal':
      return pathOf({ kind: 'goal', id: chosen.goal.id })
    case 'initiative':
      return pathOf({ kind: 'initiative', id: chosen.initiative.id })
  }
}
