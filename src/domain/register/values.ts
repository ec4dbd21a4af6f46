/**
 * The fixed sets of values of the register. English on the wire, Dutch on screen (see `src/messages`).
 * Where a set follows from a law or a founding document the comment names it.
 */

/** What the id of a thing looks like. */
export const ID_SHAPE = /^[a-z0-9-]+$/

/**
 * Codes of Statistics Netherlands: country, province, GGD region, gemeente, wijk, buurt; SR is our own for subregions. A wijk
 * or buurt carries the digits of its gemeente; what follows may be letters since 2023 (Amsterdam).
 */
export const REGION_CODE_SHAPE =
  /^(NL\d{2}|PV\d{2}|GG\d{4}|SR[A-Z0-9]{2,8}|GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/

/** How far a fact can be relied on. `editorial`: a link or reading that the editors made, not a source. */
export const PROVENANCE_STATUSES = ['founding', 'found', 'known', 'unsure', 'editorial'] as const
export type ProvenanceStatus = (typeof PROVENANCE_STATUSES)[number]

/** From nearby to far away; the first four levels are those of the presentation "Gezondheid en de gemeenten". */
export const TIERS = [
  'local',
  'regional',
  'subregion',
  'province',
  'national',
  'european',
  'international',
] as const
export type Tier = (typeof TIERS)[number]

export const INITIATIVE_KINDS = [
  'programme',
  'coalition',
  'agreement',
  'agenda',
  'network',
  'project',
  'chain-approach',
  'regulation',
] as const
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number]

export const INITIATIVE_STATUSES = ['prepared', 'running', 'finished', 'unknown'] as const
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number]

export const GOAL_TYPES = [
  'mission',
  'theme',
  'goal',
  'target',
  'principle',
  'steering-line',
  'motto',
] as const
export type GoalType = (typeof GOAL_TYPES)[number]

/** Who the law addresses. gemeentebestuur = raad, college and burgemeester together. */
export const DUTY_HOLDERS = [
  'municipal-government',
  'council',
  'executive',
  'mayor',
  'safety-region-chair',
  'administrative-body',
] as const
export type DutyHolder = (typeof DUTY_HOLDERS)[number]

/** duty: must; power: may; principle: must take into account. */
export const TASK_KINDS = ['duty', 'power', 'principle'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const LIFE_STAGES = [
  'preconception',
  'pregnancy',
  '0-2',
  '2-4',
  '4-12',
  '12-18',
  '18-27',
  '18-65',
  '65plus',
  'all',
] as const
export type LifeStage = (typeof LIFE_STAGES)[number]

/** financier, opdrachtgever and uitvoerder are the founding presentation's own words for what a municipality can be. */
export const PARTNER_ROLES = [
  'lead',
  'initiator',
  'signatory',
  'commissioner',
  'funder',
  'implementer',
  'knowledge-partner',
  'supporter',
  'partner',
] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

export const PARTNER_TYPES = [
  'municipality',
  'ggd',
  'health-insurer',
  'province',
  'knowledge-institute',
  'hospital',
  'primary-care',
  'education',
  'childcare',
  'welfare',
  'care-provider',
  'employer',
  'ngo',
  'state',
  'umbrella',
  'advisory-council',
  'eu',
  'network',
  'public',
] as const
export type PartnerType = (typeof PARTNER_TYPES)[number]

export const LAW_ROLES = ['main', 'supplementary', 'source'] as const
export type LawRole = (typeof LAW_ROLES)[number]

export const POLICY_DOCUMENT_KINDS = [
  'national-health-memorandum',
  'health-memorandum',
  'wmo-plan',
  'youth-plan',
  'environment-vision',
  'environment-plan',
  'alcohol-plan',
  'agreement',
  'agenda',
  'regional-plan',
  'grant-scheme',
  'strategy',
  'advice',
  'presentation',
  'ministerial-regulation',
] as const
export type PolicyDocumentKind = (typeof POLICY_DOCUMENT_KINDS)[number]

export const POLICY_DOCUMENT_STATUSES = ['in-preparation', 'adopted', 'expired', 'unknown'] as const
export type PolicyDocumentStatus = (typeof POLICY_DOCUMENT_STATUSES)[number]

export const REGION_LEVELS = [
  'country',
  'province',
  'ggd-region',
  'subregion',
  'gemeente',
  'wijk',
  'buurt',
] as const
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** survey: asked of a sample; model: estimated per area (SMAP); register: counted. */
export const INDICATOR_METHODS = ['survey', 'model', 'register', 'mixed', 'unknown'] as const
export type IndicatorMethod = (typeof INDICATOR_METHODS)[number]

/** Is a higher value better, worse, or neither (context)? */
export const POLARITIES = ['higher-better', 'lower-better', 'none'] as const
export type Polarity = (typeof POLARITIES)[number]

/** population: how people are; performance: what was done. */
export const INDICATOR_MEASURES = ['population', 'performance', 'context'] as const
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number]

export const INDICATOR_UNITS = [
  'percent',
  'per-1000',
  'per-10000',
  'per-100000',
  'count',
  'years',
  'euro',
  'thousand-euro',
  'thousand-euro-per-dwelling',
  'euro-per-inhabitant',
  'fte-per-1000',
  'kg-per-inhabitant',
  'z-score',
  'kilometre',
  'index',
] as const
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number]

/** What a link from an initiative to an indicator expects of the figure. Never a claim of cause. */
export const LINK_DIRECTIONS = ['raise', 'lower', 'follow'] as const
export type LinkDirection = (typeof LINK_DIRECTIONS)[number]

/** How well the expectation is founded. `proposal`: the editors suggest the indicator. */
export const EVIDENCE_GRADES = ['evaluated', 'stated-by-initiative', 'proposal'] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

export const LINK_KINDS = [
  'initiative-task',
  'initiative-goal',
  'initiative-indicator',
  'goal-indicator',
  'goal-task',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const SOURCE_KINDS = [
  'founding-document',
  'law-text',
  'official',
  'research',
  'statistics',
  'professional',
  'municipal-document',
  'press',
  'third-party',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Why a cell holds no number. Absence is typed, from store to screen reader; never null, 0, "-" or -99. */
export const ABSENCES = [
  'suppressed',
  'missing',
  'not-applicable',
  'not-yet-published',
  'not-distinguished',
] as const
export type Absence = (typeof ABSENCES)[number]
