import { useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { TrajectoryLink, TrajectoryPlace } from '../../charts/trajectory/TrajectoryPlace.tsx'
import { PAGES } from '../../contract/addresses.ts'
import { TRAJECTORY_ANCHOR, isTrajectoryAsked } from '../../contract/trajectoryAnchor.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative, PolicyDocument, Provenance } from '../../domain/register/things.ts'
import { type GapGoal, gapOfInitiative } from '../../domain/trajectory/gapGoals.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { initiativeKindWords, tierWords } from '../../messages/values.ts'
import { CitationsContext, FieldCites, RecordNote } from '../../register/Cites.tsx'
import { DocumentList } from '../../register/DocumentList.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { RegionNames } from '../../register/RegionNames.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { citationsOf } from '../../register/citations.ts'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { CoalitionPlace } from './CoalitionPlace.tsx'
import { InitiativeDeadlines } from './InitiativeDeadlines.tsx'
import { InitiativeFacts } from './InitiativeFacts.tsx'
import { InitiativeFamily } from './InitiativeFamily.tsx'
import { InitiativeLinks } from './InitiativeLinks.tsx'
import { InitiativeMoney, InitiativeNotFound, InitiativeWork } from './InitiativeWork.tsx'
import { endsOf } from './ends.ts'
import { initiativeSheet } from './initiativeSheet.ts'

const fetchTrajectory = fetchedPart(() => import('./InitiativeTrajectory.tsx'))

export function InitiativePage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const initiative = index.initiatives.get(id)
  return initiative === undefined ? (
    <MissingThing kind="initiative" id={id} />
  ) : (
    <WholeInitiative initiative={initiative} />
  )
}

/** One initiative whole: what it is and who does what on the left, what it hangs together with on the right. */
function WholeInitiative({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const citations = useMemo(() => citationsOf(index, provenancesOf(index, initiative)), [index, initiative])
  const gap = useMemo(() => gapOfInitiative(index, initiative), [index, initiative])
  // Where there is money it comes first; that there is none can wait.
  const hasMoney = initiative.money.length > 0
  const sheet = () =>
    initiativeSheet(index, initiative, documentsOf(index, initiative), language, window.location.origin)
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={initiative.title[language]}
        trail={[{ to: PAGES.initiatives, text: t.title }]}
        lead={<Placing initiative={initiative} />}
      >
        <div className="initiative-actions">
          <LineLink thing={{ kind: 'initiative', id: initiative.id }} />
          {gap === undefined ? null : <TrajectoryLink id={TRAJECTORY_ANCHOR} />}
          <ViewActions title={initiative.title[language]} sheet={sheet} />
        </div>
      </PageHead>
      <div className="stack">
        <div className="columns">
          <div className="stack">
            <div>
              <p>
                <DutchText>{initiative.summary}</DutchText>
                <FieldCites thing={initiative} field="summary" />
              </p>
              <RecordNote provenance={initiative.provenance} />
              <InitiativeFacts initiative={initiative} />
            </div>
            <InitiativeWork initiative={initiative} />
          </div>
          <div className="stack">
            {hasMoney ? <InitiativeMoney initiative={initiative} /> : null}
            <InitiativeDeadlines initiative={initiative} />
            <InitiativeLinks initiative={initiative} />
            {hasMoney ? null : <InitiativeMoney initiative={initiative} />}
            <InitiativeDocuments initiative={initiative} />
            <InitiativeFamily initiative={initiative} />
            <InitiativeNotFound initiative={initiative} />
          </div>
        </div>
        {initiative.partners.length === 0 ? null : <CoalitionPlace initiative={initiative} />}
        {gap === undefined ? null : <Trajectory gap={gap} />}
        <PageSources provenance={initiative.provenance} citations={citations} />
      </div>
    </CitationsContext>
  )
}

/** The gap of a goal that the initiative works towards, to be followed. */
function Trajectory({ gap }: { gap: GapGoal }) {
  const location = useLocation()
  const props = useMemo(() => ({ gap }), [gap])
  return (
    <TrajectoryPlace
      id={TRAJECTORY_ANCHOR}
      part={fetchTrajectory}
      props={props}
      atOnce={isTrajectoryAsked(location)}
    />
  )
}

/** "programma · Zuid-Limburg · GGD-regio Zuid-Limburg": kind, tier and area. */
function Placing({ initiative }: { initiative: Initiative }) {
  const kinds = useTexts(initiativeKindWords)
  const tiers = useTexts(tierWords)
  return (
    <>
      {kinds[initiative.kind]} · {tiers[initiative.tier]}
      <FieldCites thing={initiative} field="tier" /> ·{' '}
      <RegionNames codes={initiative.area} note={initiative.areaNote} />
      <FieldCites thing={initiative} field={initiative.area.length === 0 ? 'areaNote' : 'area'} />{' '}
      <ProvenanceBadge provenance={initiative.provenance} />
    </>
  )
}

const documentsOf = (index: RegisterIndex, { id }: Initiative): PolicyDocument[] =>
  index.register.policyDocuments.filter((each) => each.initiatives?.includes(id))

/** Where the initiative is written down. */
function InitiativeDocuments({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index } = useRegisterView()
  const documents = documentsOf(index, initiative)
  return documents.length === 0 ? null : (
    <Section id="stukken" title={t.documents}>
      <DocumentList documents={documents} />
    </Section>
  )
}

/** Every claim of the page in the order in which it is read: sources are numbered by first mention. */
function provenancesOf(index: RegisterIndex, initiative: Initiative): Provenance[] {
  const { id, partners, results, events, money } = initiative
  const ends = endsOf(initiative, index.register.deadlines)
  const leads = partners.filter(({ roles }) => roles.includes('lead'))
  const links = (['initiative-goal', 'initiative-task', 'initiative-indicator'] as const).flatMap((kind) =>
    index.linksFrom(id, kind),
  )
  return [
    initiative.provenance,
    ...Object.values(initiative.fieldProvenance ?? {}),
    ...[
      ...ends,
      ...leads,
      ...partners,
      ...results,
      ...events,
      ...money,
      ...links,
      ...documentsOf(index, initiative),
    ].map((each) => each.provenance),
  ]
}
