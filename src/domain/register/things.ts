/**
 * The things of the register and what is known of each. No behaviour here: the rules stand in the other files of this room.
 * Ids match `[a-z0-9-]+`. Dates are calendar days in the Netherlands, ISO 8601, cut off where the source stops ("2016", "2018-03").
 */
import type {
  Absence,
  DutyHolder,
  EvidenceGrade,
  GoalType,
  IndicatorMeasure,
  IndicatorMethod,
  IndicatorUnit,
  InitiativeKind,
  InitiativeStatus,
  LawRole,
  LifeStage,
  LinkDirection,
  LinkKind,
  PartnerRole,
  PartnerType,
  PolicyDocumentKind,
  PolicyDocumentStatus,
  Polarity,
  ProvenanceStatus,
  RegionLevel,
  SourceKind,
  TaskKind,
  Tier,
} from './values.ts'

export type Id = string

/** A day, month or year, as exact as the source: `on` is "2016", "2018-03" or "2018-04-24". */
export interface ImpreciseDate {
  on: string
  /** "begin 2016" is `{ on: "2016", part: "early" }`. */
  part?: 'early' | 'middle' | 'late'
  /** The source or the editors say "about". */
  about?: true
  /** As an end: the year that is aimed at ("streefjaar 2030"), not the year in which it stops. */
  aim?: true
}

export interface Period {
  /** The words of the source, or the editors' sentence on what the source leaves out. */
  asGiven: string
  start?: ImpreciseDate
  end?: ImpreciseDate
  /** ISO 8601 duration ("P26M", "P5Y") where the source gives a length; it stays one when no years are given. */
  duration?: string
}

/** Where a claim comes from. `found` and `founding` name at least one source. */
export interface Provenance {
  status: ProvenanceStatus
  sources?: Id[]
  /** Place in the first source, added to its address ("#Artikel13"). */
  locator?: string
  /** When the source was last read for this fact, where that differs from the source's own `readOn`. */
  checkedOn?: string
  /** What is not certain, or what the reader should mind. Dutch. */
  note?: string
}

/** Dutch text with its English counterpart. */
export interface Title {
  nl: string
  en: string
}

interface Thing {
  id: Id
  provenance: Provenance
  /** Where a field's provenance differs from its record's. Keys are field names. */
  fieldProvenance?: Record<string, Provenance>
}

export interface Source {
  id: Id
  title: string
  kind: SourceKind
  publisher?: string
  /** Absent only where no public address exists (the founding documents as handed over). */
  address?: string
  /** When the page or text itself dates from. */
  dated?: string
  /** When it was last read for the register, as exact as known. */
  readOn: string
  /** For a law text: which law, and the date of the consolidation that was read. */
  law?: Id
  consolidation?: string
  note?: string
}

export interface Law extends Thing {
  title: Title
  abbreviation: string
  role: LawRole
  bwbId: string
  inForceFrom?: ImpreciseDate
  address: string
  /** The consolidated text that was read last. */
  consolidationRead?: string
  /** The newest consolidated text known to exist; later than `consolidationRead` means: read again. */
  newestConsolidation?: string
  /** What of the law was read, and what remains open. Dutch. */
  readingNote?: string
}

/** Who usually carries a task out, and whether that is standing work that needs no programme. */
export interface UsualExecutor {
  text: string
  /** true: an organisation does this continuously; false: the law asks for a decision, plan or choice that someone has to make. */
  standing: boolean
  partners?: Id[]
}

export interface LegalTask extends Thing {
  law: Id
  article: string
  title: Title
  /** In the editors' own words, never the statutory text. Dutch. */
  paraphrase: string
  kinds: TaskKind[]
  dutyHolders: DutyHolder[]
  /** What the short list of holders cannot say. Dutch. */
  dutyHolderNote?: string
  executor: UsualExecutor
  /** Cycle or term as the law has it; terms per case are shown here and never computed. Dutch. */
  cycle: string
  /** The rule that computes this task's deadline, if one does. */
  deadlines?: Id[]
  targetGroup: string
  lifeStages: LifeStage[]
  /** In the core set of 42 tasks for a first release. */
  core: boolean
  /** Background that helps to understand the task. Dutch. */
  context?: string
}

/** A policy frame that goals belong to: a national memorandum, an agreement, an organisation's principles. */
export interface Frame extends Thing {
  title: Title
  period?: Period
  /** The policy document or initiative that the frame is written down in. */
  document?: Id
  initiative?: Id
}

export interface PolicyDocument extends Thing {
  title: Title
  kind: PolicyDocumentKind
  regions: string[]
  frame?: Id
  status: PolicyDocumentStatus
  decided?: ImpreciseDate
  period?: Period
  address?: string
  /** The organisations that issued it. */
  publishedBy?: Id[]
  /** The initiatives that are written down in it. */
  initiatives?: Id[]
  /** Tasks whose duty the document answers while it is in force. */
  answersTasks?: Id[]
  /** Deadlines that the document answers. */
  answersDeadlines?: Id[]
  summary?: string
}

export interface PartnerInRole {
  partner: Id
  roles: PartnerRole[]
  provenance: Provenance
  note?: string
}

export interface Money {
  text: string
  /** Whole euros. */
  amount?: number
  /** The source says that it holds no more; never shown as a present amount. */
  outdated?: true
  per?: 'year' | 'total'
  year?: number
  state: 'budgeted' | 'realised' | 'announced'
  funder?: Id
  until?: ImpreciseDate
  budgetProgramme?: string
  /** BBV taakveld. */
  taskField?: string
  provenance: Provenance
}

/** What an initiative reports or an evaluation found, also the disappointing ones. */
export interface Result {
  text: string
  on?: ImpreciseDate
  /** favourable, unfavourable or mixed as the source words it; neutral for a mere count. */
  tone: 'favourable' | 'unfavourable' | 'mixed' | 'neutral'
  provenance: Provenance
}

export interface InitiativeEvent {
  on: ImpreciseDate
  text: string
  provenance: Provenance
}

export interface Initiative extends Thing {
  title: Title
  /** Short name for chips and columns. */
  shortTitle?: string
  abbreviation?: string
  kind: InitiativeKind
  tier: Tier
  /** Region codes the initiative covers; empty for initiatives outside the Netherlands. */
  area: string[]
  /** What the codes cannot say ("deelgebied: Parkstad", "Oost-Afrika"). Dutch. */
  areaNote?: string
  period: Period
  status: InitiativeStatus
  statusNote?: string
  summary: string
  targetGroup?: string
  lifeStages: LifeStage[]
  partners: PartnerInRole[]
  money: Money[]
  results: Result[]
  events: InitiativeEvent[]
  /** The initiative this one is part of. */
  partOf?: Id
  related?: Id[]
  /** What the sources do not say; shown as absence, never filled in. Dutch. */
  notFound?: string[]
  address?: string
}

/** A target is a goal with a number: a level to reach, or a share of a gap to close. */
export interface Target {
  /** The indicator measured, if the register has one. */
  indicator?: Id
  /** `at-most`, `at-least` or `exactly` for a level; `close-gap` for a share of the difference with a comparator. */
  form: 'at-most' | 'at-least' | 'exactly' | 'close-gap'
  /** In `unit`; for `close-gap` the percentage of the gap. */
  value: number
  unit: IndicatorUnit
  year?: ImpreciseDate
  /** null-measurement as the source gives it. */
  baseline?: { value?: number; year?: number; text: string }
  /** The comparator of a gap, region code or Dutch words. */
  comparator?: string
}

export interface Goal extends Thing {
  title: Title
  type: GoalType
  text: string
  frame: Id
  parent?: Id
  lifeStages: LifeStage[]
  validity?: Period
  target?: Target
  /** UN Sustainable Development Goals ("3.4"), a mapping of the editors. */
  sdg?: string[]
  /** false for goals of organisations outside Dutch municipal policy (Wemos, LUMOS). */
  dutchPolicy: boolean
}

export interface Partner extends Thing {
  name: string
  abbreviation?: string
  type: PartnerType
  /** Region codes where the partner works. */
  regions: string[]
  regionNote?: string
  /** The partner's usual part in the register. Dutch. */
  description?: string
  /** For a municipality: its region code. */
  region?: string
  /** For a group of organisations: its members (region codes or partner ids). */
  members?: string[]
}

/** A year from which figures cannot be joined to those before it. */
export interface SeriesBreak {
  year: number
  reason: string
  sources?: Id[]
}

/** Somewhere between two years the figures may have become others: nobody read that they did, or that they did not. */
export interface PossibleBreak {
  /** The last year that is surely before it. */
  from: number
  /** The first year that is surely after it. */
  to: number
  /** What is known and what is not. Dutch. */
  reason: string
  sources?: Id[]
}

/** A published table that figures come from. */
export interface IndicatorTable {
  table: string
  title: string
  publisher: string
  address: string
  edition: string
  /** The publisher's key of the column, without the number at its end that changes per table ("Overgewicht"). */
  topic?: string
  /** The same column by its code in the newer form of the publisher (OData 4: "M000352"). */
  measure?: string
  licence?: string
  /** Breaks that the register does not rule out; a break that is sure stands with the indicator. */
  possibleBreaks?: PossibleBreak[]
  /** How it reached the register, where that matters ("overschrijving door derden, nog te controleren"). Dutch. */
  note?: string
}

export interface Indicator extends Thing {
  title: Title
  shortTitle?: string
  definition: string
  unit: IndicatorUnit
  /** Of whom or of what: "volwassenen van 18 jaar en ouder". Dutch. */
  denominator: string
  polarity: Polarity
  ageGroup?: string
  breakdowns?: string[]
  /** Empty: no figure in this register. Figures of different tables or editions are never on one line. */
  tables: IndicatorTable[]
  method: IndicatorMethod
  breaks: SeriesBreak[]
  cadence?: string
  owner?: string
  measure: IndicatorMeasure
  theme: string
  lifeStages: LifeStage[]
  /** For a mandatory policy indicator (BBV): taakveld and, where it has one, number. */
  bbv?: { taskField: number; number?: number; regulationSource?: string }
  /** The editors propose it; no source names it for this use. */
  proposal: boolean
  /** What the figure cannot tell. Dutch. */
  caution?: string
}

export interface Region {
  code: string
  name: string
  level: RegionLevel
  /** Codes of the regions this one lies in. */
  parents: string[]
  validFrom?: string
  validTo?: string
  /** Other spellings and official names ("Beek (L.)"). */
  alsoNamed?: string[]
  /** Inhabitants on 1 January, by year. */
  population?: Record<string, number>
  /** Longitude and latitude (WGS84, degrees) of the centre. */
  centre?: [number, number]
  provenance: Provenance
}

/** One old region that went over, whole or in part, to a new one. */
export interface BoundaryChange {
  id: Id
  on: string
  kind: 'merger' | 'split' | 'border-correction' | 'code-change'
  from: string
  fromName: string
  to: string
  toName: string
  /** Share of the old region's inhabitants that went over (0–1). */
  share: number
  inhabitants?: number
  provenance: Provenance
}

/** A claim that two things belong together. Never a claim that one caused the other. */
export interface Link {
  id: Id
  kind: LinkKind
  from: Id
  to: Id
  direction?: LinkDirection
  evidence?: EvidenceGrade
  /** The source only calls the two related: shown, and never counted as serving a task. */
  related?: true
  provenance: Provenance
}

/** A date that the register computes, and from what. */
export interface DeadlineRule extends Thing {
  title: Title
  rule: DeadlineCalculation
  tasks: Id[]
  initiatives?: Id[]
  /** What the reader should know of the date. Dutch. */
  note?: string
}

export type DeadlineCalculation =
  /** A day that the source itself gives; `asGiven` where it is less exact ("eind 2026"): then `on` is its last day. */
  | {
      form: 'fixed'
      on: string
      asGiven?: ImpreciseDate
      what: 'deadline' | 'money-ends' | 'agreement-ends' | 'law-changes'
    }
  /** A number of whole years after an event; `eventOn` absent: not to be computed yet. */
  | { form: 'after-event'; years: number; event: string; eventOn?: string; eventStatus: ProvenanceStatus }
  /** Every year before this day ("07-01"); due on the day before. */
  | { form: 'yearly-before'; monthDay: string }
  /** At least once in so many months; shown, not computed (no first date is known). */
  | { form: 'recurring'; months: number }

/** What one cell of a table says. */
export type CellValue =
  | { state: 'value'; value: number; lower?: number; upper?: number; provisional?: true; approximate?: true }
  | { state: Absence; reason?: string }

/**
 * One figure. Its key is indicator, region, classification year, period, age, breakdown, table and edition;
 * two figures that differ in table, edition or age are never on one line.
 */
export interface Observation {
  indicator: Id
  region: string
  /** Year of the regional classification the figure is counted in. */
  classificationYear: number
  /** "2020", "2022-H1" (half-year), "2009/2012". */
  period: string
  age: string
  breakdown: string
  table: string
  edition: string
  unit: IndicatorUnit
  cell: CellValue
  provenance: Provenance
}

/** Everything but the figures: what every page is a view of. */
export interface Register {
  /** Version of the reference dataset the records came from. */
  version: string
  /** The day the register was last brought up to date (state). */
  stateOn: string
  sources: Source[]
  laws: Law[]
  legalTasks: LegalTask[]
  frames: Frame[]
  policyDocuments: PolicyDocument[]
  initiatives: Initiative[]
  goals: Goal[]
  partners: Partner[]
  indicators: Indicator[]
  links: Link[]
  deadlines: DeadlineRule[]
  regions: Region[]
  boundaryChanges: BoundaryChange[]
}
