import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { CoalitionFigure } from '../../charts/coalition/CoalitionFigure.tsx'
import { coalitionModel } from '../../charts/coalition/coalitionModel.ts'
import { titleOf } from '../../charts/coalition/coalitionWords.ts'
import { DIAGRAM } from '../../contract/diagramAddress.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { EmbedFrame } from '../../register/EmbedFrame.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { leftOut } from '../../register/registerSlide.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { initiativesOf } from './rows.ts'
import { shownPartners } from './slideInSight.ts'
import { useChosen } from './useChosen.ts'
import { formCodec } from './views.ts'

/** Who does what together, on another site. */
export function EmbeddedDiagramPage() {
  const language = useLanguage()
  const { index } = useRegisterView()
  const { chosen } = useChosen()
  return (
    <EmbedFrame title={titleOf(index, chosen, language)}>
      <Diagram />
    </EmbedFrame>
  )
}

function Diagram() {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const [search] = useSearchParams()
  const [form, setForm] = useSelection(formCodec)
  const { chosen, unknown, besides, hrefOf } = useChosen()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const { model, missing } = useMemo(() => {
    // Whatever view the address names: only this one is shown alone.
    const asked = new URLSearchParams(search)
    asked.set('weergave', DIAGRAM)
    const {
      sight,
      rows,
      without,
      missing: unread,
    } = shownPartners({ search: asked }, { index, municipality, language })
    const initiatives = [...initiativesOf(rows), ...without]
    return {
      model: coalitionModel(index, sight.seats, { municipality, place }, initiatives, chosen),
      missing: unread,
    }
  }, [index, municipality, language, place, search, chosen])
  const sentences = [
    ...missing,
    ...leftOut(
      form.state === 'invalid' ? [...unknown, { name: formCodec.name, given: form.given }] : unknown,
      language,
    ),
    ...besides.map(t.doubleChoice),
    ...(model.beyond.length === 0 ? [] : [t.beyond(model.beyond.length)]),
  ]
  // Every box is a link to our own site; nothing is chosen here.
  const leads = useMemo(() => ({ hrefOf, choose: () => undefined }), [hrefOf])
  return (
    <>
      {sentences.length === 0 ? null : (
        <Notice>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <CoalitionFigure
        model={model}
        leads={leads}
        form={valueOf(form) ?? 'chart'}
        show={(next) => setForm(next === 'chart' ? undefined : next)}
      />
    </>
  )
}
