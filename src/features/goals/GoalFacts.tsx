import type { Frame, Goal } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { goalTexts } from '../../messages/goals.ts'
import { thingTexts } from '../../messages/things.ts'
import { lifeStageWords } from '../../messages/values.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { PeriodAsGiven } from '../../register/PeriodText.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'
import { DocumentName } from './FrameOrigin.tsx'
import { PeriodOver } from './PeriodOver.tsx'

/** Which frame, of when, for whom. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const things = useTexts(thingTexts)
  const stages = useTexts(lifeStageWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const frame = index.frames.get(goal.frame)
  const period = goal.validity ?? frame?.period
  const hasOtherName = language === 'en' && goal.title.nl !== goal.title.en
  return (
    <div className="goal-facts">
      <Facts>
        <FactRow term={t.validity}>
          {period === undefined ? t.noValidity : <PeriodAsGiven period={period} />}
          {goal.validity === undefined && period !== undefined ? ` (${t.ofFrame})` : null}
          <PeriodOver goal={goal} />
          <FieldCites thing={goal} field="validity" />
        </FactRow>
        <FactRow term={t.lifeStages}>
          {formatList(
            goal.lifeStages.map((stage) => stages[stage]),
            language,
          )}
          <FieldCites thing={goal} field="lifeStages" />
        </FactRow>
        {frame === undefined ? null : <FrameRows frame={frame} />}
        {(goal.sdg ?? []).length === 0 ? null : (
          <FactRow term={t.sdg}>
            <SdgCodes codes={goal.sdg ?? []} self={goal.id} />
            <FieldCites thing={goal} field="sdg" />
          </FactRow>
        )}
        {hasOtherName || goal.fieldProvenance?.title !== undefined ? (
          <FactRow term={hasOtherName ? things.dutchName : things.name}>
            <DutchText>{goal.title.nl}</DutchText>
            <FieldCites thing={goal} field="title" />
          </FactRow>
        ) : null}
      </Facts>
    </div>
  )
}

/** Where the frame is written down, and which initiative it is that of. */
function FrameRows({ frame: { document, initiative } }: { frame: Frame }) {
  const t = useTexts(goalTexts)
  return (
    <>
      {document === undefined ? null : (
        <FactRow term={t.document}>
          <DocumentName id={document} />
        </FactRow>
      )}
      {initiative === undefined ? null : (
        <FactRow term={t.frameInitiative}>
          <ThingChip thing={{ kind: 'initiative', id: initiative }} />
        </FactRow>
      )}
    </>
  )
}

/** Goals of the United Nations by their code; those that the register holds lead on to their page. */
function SdgCodes({ codes, self }: { codes: readonly string[]; self: string }) {
  const { index } = useRegisterView()
  return (
    <ul className="chip-list">
      {codes.map((code) => {
        const id = `sdg-${code.replace('.', '-')}`
        return (
          <li key={code}>
            {index.goals.has(id) && id !== self ? <ThingChip thing={{ kind: 'goal', id }} /> : `SDG ${code}`}
          </li>
        )
      })}
    </ul>
  )
}
