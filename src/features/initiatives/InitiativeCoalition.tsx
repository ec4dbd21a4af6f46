import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { CoalitionFigure, type CoalitionForm } from '../../charts/coalition/CoalitionFigure.tsx'
import type { BoxThing } from '../../charts/coalition/contentParts.ts'
import { coalitionModel } from '../../charts/coalition/coalitionModel.ts'
import { coalitionSheet } from '../../charts/coalition/coalitionSheet.ts'
import { findingOf, titleOf } from '../../charts/coalition/coalitionWords.ts'
import { COALITION_ANCHOR, diagramPath } from '../../contract/diagramAddress.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { AppLink, useKeeping } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** The coalition of one initiative as a drawing. A box leads to the diagram of the whole register about its thing. */
export default function InitiativeCoalition({ initiative }: { initiative: Initiative }) {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const navigate = useNavigate()
  const keeping = useKeeping()
  const [form, setForm] = useState<CoalitionForm>('chart')
  const picture = useRef<() => SVGSVGElement | null>(null)
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const model = useMemo(
    () =>
      coalitionModel(index, seatsOf(index), { municipality, place }, [initiative], {
        is: 'initiative',
        initiative,
      }),
    [index, municipality, place, initiative],
  )
  const hrefOf = ({ kind, id }: BoxThing) => keeping(diagramPath(kind, id))
  return (
    <CoalitionFigure
      model={model}
      leads={{ hrefOf, choose: (thing) => void navigate(hrefOf(thing)) }}
      form={form}
      show={setForm}
      picture={picture}
      controls={<AppLink to={diagramPath('initiative', initiative.id)}>{t.whole}</AppLink>}
      actions={
        <ViewActions
          title={titleOf(index, model.chosen, language)}
          sheet={() => coalitionSheet(index, model, language)}
          about={[[t.finding, findingOf(index, model, language)]]}
          picture={() => picture.current?.() ?? null}
          anchor={COALITION_ANCHOR}
        />
      }
    />
  )
}
