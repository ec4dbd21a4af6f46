import { topic } from './texts.ts'

/** The words for the fixed values of the register, keyed by the value on the wire. */
export const tierWords = topic(
  {
    local: 'lokaal',
    regional: 'regionaal',
    subregion: 'Zuid-Limburg',
    province: 'provincie',
    national: 'landelijk',
    european: 'Europees',
    international: 'internationaal',
  },
  {
    local: 'local',
    regional: 'regional',
    subregion: 'Zuid-Limburg',
    province: 'province',
    national: 'national',
    european: 'European',
    international: 'international',
  },
)

export const initiativeKindWords = topic(
  {
    programme: 'programma',
    coalition: 'coalitie',
    agreement: 'akkoord',
    agenda: 'agenda',
    network: 'netwerk',
    project: 'project',
    'chain-approach': 'ketenaanpak',
    regulation: 'regeling',
  },
  {
    programme: 'programme',
    coalition: 'coalition',
    agreement: 'agreement',
    agenda: 'agenda',
    network: 'network',
    project: 'project',
    'chain-approach': 'chain approach',
    regulation: 'regulation',
  },
)

export const statusWords = topic(
  { prepared: 'in voorbereiding', running: 'loopt', finished: 'afgerond', unknown: 'status onbekend' },
  { prepared: 'in preparation', running: 'running', finished: 'finished', unknown: 'status unknown' },
)

export const documentStatusWords = topic(
  {
    'in-preparation': 'in voorbereiding',
    adopted: 'vastgesteld',
    expired: 'verlopen',
    unknown: 'status onbekend',
  },
  { 'in-preparation': 'in preparation', adopted: 'adopted', expired: 'expired', unknown: 'status unknown' },
)

export const documentKindWords = topic(
  {
    'national-health-memorandum': 'landelijke nota gezondheidsbeleid',
    'health-memorandum': 'nota gezondheidsbeleid',
    'wmo-plan': 'Wmo-plan',
    'youth-plan': 'jeugdplan',
    'environment-vision': 'omgevingsvisie',
    'environment-plan': 'omgevingsplan',
    'alcohol-plan': 'alcoholplan',
    agreement: 'akkoord',
    agenda: 'agenda',
    'regional-plan': 'regioplan',
    'grant-scheme': 'specifieke uitkering',
    strategy: 'strategie',
    advice: 'advies',
    presentation: 'presentatie',
    'ministerial-regulation': 'ministeriële regeling',
  },
  {
    'national-health-memorandum': 'national health memorandum',
    'health-memorandum': 'health policy memorandum',
    'wmo-plan': 'social support plan',
    'youth-plan': 'youth plan',
    'environment-vision': 'environment and planning vision',
    'environment-plan': 'environment plan',
    'alcohol-plan': 'alcohol plan',
    agreement: 'agreement',
    agenda: 'agenda',
    'regional-plan': 'regional plan',
    'grant-scheme': 'specific grant',
    strategy: 'strategy',
    advice: 'advice',
    presentation: 'presentation',
    'ministerial-regulation': 'ministerial regulation',
  },
)

export const goalTypeWords = topic(
  {
    mission: 'missie',
    theme: 'thema',
    goal: 'doel',
    target: 'streefwaarde',
    principle: 'beginsel',
    'steering-line': 'stuurlijn',
    motto: 'motto',
  },
  {
    mission: 'mission',
    theme: 'theme',
    goal: 'goal',
    target: 'target',
    principle: 'principle',
    'steering-line': 'steering line',
    motto: 'motto',
  },
)

export const dutyHolderWords = topic(
  {
    'municipal-government': 'gemeentebestuur',
    council: 'raad',
    executive: 'college',
    mayor: 'burgemeester',
    'safety-region-chair': 'voorzitter veiligheidsregio',
    'administrative-body': 'bestuursorgaan',
  },
  {
    'municipal-government': 'municipal government',
    council: 'council',
    executive: 'executive (college)',
    mayor: 'mayor',
    'safety-region-chair': 'chair of the safety region',
    'administrative-body': 'administrative body',
  },
)

export const taskKindWords = topic(
  { duty: 'plicht', power: 'bevoegdheid', principle: 'uitgangspunt' },
  { duty: 'duty', power: 'power', principle: 'principle' },
)

export const lifeStageWords = topic(
  {
    preconception: 'vóór de zwangerschap',
    pregnancy: 'zwangerschap',
    '0-2': '0 tot 2 jaar',
    '2-4': '2 tot 4 jaar',
    '4-12': '4 tot 12 jaar',
    '12-18': '12 tot 18 jaar',
    '18-27': '18 tot 27 jaar',
    '18-65': '18 tot 65 jaar',
    '65plus': '65 jaar en ouder',
    all: 'alle leeftijden',
  },
  {
    preconception: 'before pregnancy',
    pregnancy: 'pregnancy',
    '0-2': '0 to 2 years',
    '2-4': '2 to 4 years',
    '4-12': '4 to 12 years',
    '12-18': '12 to 18 years',
    '18-27': '18 to 27 years',
    '18-65': '18 to 65 years',
    '65plus': '65 and over',
    all: 'all ages',
  },
)

export const roleWords = topic(
  {
    lead: 'trekker',
    initiator: 'initiatiefnemer',
    signatory: 'ondertekenaar',
    commissioner: 'opdrachtgever',
    funder: 'financier',
    implementer: 'uitvoerder',
    'knowledge-partner': 'kennispartner',
    supporter: 'ondersteuner',
    partner: 'partner',
  },
  {
    lead: 'lead',
    initiator: 'initiator',
    signatory: 'signatory',
    commissioner: 'commissioner',
    funder: 'funder',
    implementer: 'implementer',
    'knowledge-partner': 'knowledge partner',
    supporter: 'supporter',
    partner: 'partner',
  },
)

export const partnerTypeWords = topic(
  {
    municipality: 'gemeente',
    ggd: 'GGD',
    'health-insurer': 'zorgverzekeraar',
    province: 'provincie',
    'knowledge-institute': 'kennisinstelling',
    hospital: 'ziekenhuis',
    'primary-care': 'eerstelijnszorg',
    education: 'onderwijs',
    childcare: 'kinderopvang',
    welfare: 'welzijn',
    'care-provider': 'zorgaanbieder',
    employer: 'werkgever',
    ngo: 'maatschappelijke organisatie',
    state: 'Rijk',
    umbrella: 'koepel',
    'advisory-council': 'adviesraad',
    eu: 'Europese Unie',
    network: 'netwerk',
    public: 'publieke organisatie',
  },
  {
    municipality: 'municipality',
    ggd: 'public health service (GGD)',
    'health-insurer': 'health insurer',
    province: 'province',
    'knowledge-institute': 'knowledge institute',
    hospital: 'hospital',
    'primary-care': 'primary care',
    education: 'education',
    childcare: 'childcare',
    welfare: 'welfare',
    'care-provider': 'care provider',
    employer: 'employer',
    ngo: 'civil society organisation',
    state: 'national government',
    umbrella: 'umbrella organisation',
    'advisory-council': 'advisory council',
    eu: 'European Union',
    network: 'network',
    public: 'public organisation',
  },
)

export const provenanceWords = topic(
  {
    founding: 'uit een startdocument van dit register',
    found: 'gelezen in een bron',
    known: 'niet nagelezen',
    unsure: 'onzeker',
    editorial: 'koppeling: redactie',
  },
  {
    founding: 'from a founding document of this register',
    found: 'read in a source',
    known: 'not checked',
    unsure: 'uncertain',
    editorial: 'link: editors',
  },
)

export const unitWords = topic(
  {
    percent: '%',
    'per-1000': 'per 1.000',
    'per-10000': 'per 10.000',
    'per-100000': 'per 100.000',
    count: 'aantal',
    years: 'jaar',
    euro: 'euro',
    'thousand-euro': '× € 1.000',
    'thousand-euro-per-dwelling': '× € 1.000 per woning',
    'euro-per-inhabitant': 'euro per inwoner',
    'fte-per-1000': 'fte per 1.000 inwoners',
    'kg-per-inhabitant': 'kg per inwoner',
    'z-score': 'z-score',
    kilometre: 'km',
    index: 'index',
  },
  {
    percent: '%',
    'per-1000': 'per 1,000',
    'per-10000': 'per 10,000',
    'per-100000': 'per 100,000',
    count: 'number',
    years: 'years',
    euro: 'euro',
    'thousand-euro': '× € 1,000',
    'thousand-euro-per-dwelling': '× € 1,000 per dwelling',
    'euro-per-inhabitant': 'euro per inhabitant',
    'fte-per-1000': 'FTE per 1,000 inhabitants',
    'kg-per-inhabitant': 'kg per inhabitant',
    'z-score': 'z-score',
    kilometre: 'km',
    index: 'index',
  },
)

export const methodWords = topic(
  {
    survey: 'vragenlijst',
    model: 'modelschatting',
    register: 'registratie',
    mixed: 'gemengd',
    unknown: 'niet vastgelegd',
  },
  {
    survey: 'survey',
    model: 'model estimate',
    register: 'register',
    mixed: 'mixed',
    unknown: 'not recorded',
  },
)

export const measureWords = topic(
  { population: 'over de bevolking', performance: 'over wat is gedaan', context: 'achtergrond' },
  { population: 'about the population', performance: 'about what was done', context: 'context' },
)

export const polarityWords = topic(
  {
    'higher-better': 'hoger is gunstiger',
    'lower-better': 'lager is gunstiger',
    none: 'geen betere of slechtere kant',
  },
  {
    'higher-better': 'higher is more favourable',
    'lower-better': 'lower is more favourable',
    none: 'no better or worse side',
  },
)

export const evidenceWords = topic(
  {
    evaluated: 'onderzocht',
    'stated-by-initiative': 'genoemd door het initiatief',
    proposal: 'voorstel van de redactie',
  },
  {
    evaluated: 'evaluated',
    'stated-by-initiative': 'named by the initiative',
    proposal: "editors' proposal",
  },
)

export const directionWords = topic(
  { raise: 'moet omhoog', lower: 'moet omlaag', follow: 'wordt gevolgd' },
  { raise: 'should rise', lower: 'should fall', follow: 'is followed' },
)

export const absenceWords = topic(
  {
    suppressed: 'onderdrukt (te kleine aantallen)',
    missing: 'ontbreekt',
    'not-applicable': 'niet van toepassing',
    'not-yet-published': 'nog niet gepubliceerd',
    'not-distinguished': 'geen cijfer; de uitgever zegt niet waarom',
  },
  {
    suppressed: 'suppressed (numbers too small)',
    missing: 'missing',
    'not-applicable': 'not applicable',
    'not-yet-published': 'not yet published',
    'not-distinguished': 'no figure; the publisher does not say why',
  },
)

export const kindWords = topic(
  {
    law: 'wet',
    task: 'taak',
    initiative: 'initiatief',
    partner: 'partner',
    goal: 'doel',
    indicator: 'indicator',
  },
  {
    law: 'law',
    task: 'task',
    initiative: 'initiative',
    partner: 'partner',
    goal: 'goal',
    indicator: 'indicator',
  },
)

export const kindPluralWords = topic(
  {
    law: 'Wetten',
    task: 'Taken',
    initiative: 'Initiatieven',
    partner: 'Partners',
    goal: 'Doelen',
    indicator: 'Indicatoren',
  },
  {
    law: 'Laws',
    task: 'Tasks',
    initiative: 'Initiatives',
    partner: 'Partners',
    goal: 'Goals',
    indicator: 'Indicators',
  },
)

export const coverageWords = topic(
  { initiative: 'met initiatief', standing: 'vaste uitvoering', absent: 'niet in dit register' },
  { initiative: 'with an initiative', standing: 'standing work', absent: 'not in this register' },
)
