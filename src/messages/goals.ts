import { topic } from './texts.ts'

export const goalTexts = topic(
  {
    title: 'Doelen',
    lead: (goals: number, frames: number) =>
      `${goals} missies, thema’s, doelen en streefwaarden uit ${frames} kaders. Wat eronder valt, is ingesprongen.`,
    dutch: (count: number) => `In Nederlands beleid: ${count} ${count === 1 ? 'doel' : 'doelen'}`,
    other: (count: number) =>
      `Van organisaties buiten het gemeentelijk beleid: ${count} ${count === 1 ? 'doel' : 'doelen'}`,
    count: (count: number) => (count === 1 ? '1 doel' : `${count} doelen`),
    none: 'In dit register staat geen doel met deze naam.',
    under: 'valt onder',
    validity: 'Geldig',
    noValidity: 'geen looptijd in de bron',
    ofFrame: 'looptijd van het kader',
    lifeStages: 'Levensfasen',
    sdg: 'Duurzame ontwikkeling (VN)',
    document: 'Staat in',
    frameInitiative: 'Hoort bij',
    notDutch: 'Dit doel is van een organisatie buiten het gemeentelijk beleid.',
    target: 'De streefwaarde',
    atMost: (value: string) => `hoogstens ${value}`,
    atLeast: (value: string) => `ten minste ${value}`,
    exactly: (value: string) => `precies ${value}`,
    ofGap: (share: string, from: string) => `${share} van het verschil met ${from} ingelopen`,
    quarter: 'een kwart',
    half: 'de helft',
    inYear: (year: string) => `in ${year}`,
    gapShort: (share: string) => `${share} van het verschil ingelopen`,
    restOfNetherlands: 'de rest van Nederland',
    highestSes: 'de groep met de hoogste sociaaleconomische positie',
    measured: 'Gemeten met',
    notMeasured: 'geen vaste indicator in dit register',
    baseline: 'Nulmeting',
    chooseYear: 'De bron geeft geen nulmeting. Wie het doel volgt, kiest zelf een beginjaar.',
    chooseBaseline:
      'De bron geeft geen nulmeting. Wie het doel volgt, kiest zelf een indicator en een beginjaar.',
    gapMeans:
      'Het doel gaat over het verschil, niet over het cijfer zelf. Wordt het verschil kleiner doordat het elders slechter gaat, dan is dat geen winst.',
    parents: 'Valt onder',
    children: (count: number) => (count === 1 ? 'Hieronder valt 1 doel' : `Hieronder vallen ${count} doelen`),
    initiatives: (count: number) =>
      count === 0
        ? 'Initiatieven'
        : count === 1
          ? '1 initiatief werkt hieraan'
          : `${count} initiatieven werken hieraan`,
    noInitiatives: 'In dit register staat geen initiatief dat aan dit doel werkt.',
    indicators: (count: number) =>
      count === 0
        ? 'Indicatoren'
        : count === 1
          ? 'Gemeten met 1 indicator'
          : `Gemeten met ${count} indicatoren`,
    noIndicators: 'In dit register staat geen indicator bij dit doel.',
    tasks: (count: number) =>
      count === 1 ? 'Hoort bij 1 wettelijke taak' : `Hoort bij ${count} wettelijke taken`,
    here: (place: string) => `In ${place}`,
    elsewhere: 'Elders',
  },
  {
    title: 'Goals',
    lead: (goals, frames) =>
      `${goals} missions, themes, goals and targets from ${frames} frames. What falls under another is indented.`,
    dutch: (count) => `In Dutch policy: ${count} ${count === 1 ? 'goal' : 'goals'}`,
    other: (count) => `Goals of organisations outside municipal policy: ${count}`,
    count: (count) => (count === 1 ? '1 goal' : `${count} goals`),
    none: 'This register holds no goal with this name.',
    under: 'falls under',
    validity: 'Valid',
    noValidity: 'no period in the source',
    ofFrame: 'period of the frame',
    lifeStages: 'Life stages',
    sdg: 'Sustainable development (UN)',
    document: 'Written in',
    frameInitiative: 'Belongs to',
    notDutch: 'This goal belongs to an organisation outside municipal policy.',
    target: 'The target',
    atMost: (value) => `at most ${value}`,
    atLeast: (value) => `at least ${value}`,
    exactly: (value) => `exactly ${value}`,
    ofGap: (share, from) => `${share} of the gap with ${from} closed`,
    quarter: 'a quarter',
    half: 'half',
    inYear: (year) => `in ${year}`,
    gapShort: (share) => `${share} of the gap closed`,
    restOfNetherlands: 'the rest of the Netherlands',
    highestSes: 'the group with the highest socio-economic position',
    measured: 'Measured by',
    notMeasured: 'no fixed indicator in this register',
    baseline: 'Baseline',
    chooseYear: 'The source gives no baseline. Whoever follows the goal chooses a first year.',
    chooseBaseline:
      'The source gives no baseline. Whoever follows the goal chooses an indicator and a first year.',
    gapMeans:
      'The goal is about the gap, not about the figure itself. If the gap shrinks because things got worse elsewhere, that is no gain.',
    parents: 'Falls under',
    children: (count) => (count === 1 ? '1 goal falls under this' : `${count} goals fall under this`),
    initiatives: (count) =>
      count === 0
        ? 'Initiatives'
        : count === 1
          ? '1 initiative works towards this'
          : `${count} initiatives work towards this`,
    noInitiatives: 'This register holds no initiative that works towards this goal.',
    indicators: (count) =>
      count === 0
        ? 'Indicators'
        : count === 1
          ? 'Measured by 1 indicator'
          : `Measured by ${count} indicators`,
    noIndicators: 'This register holds no indicator of this goal.',
    tasks: (count) => (count === 1 ? 'Belongs to 1 legal task' : `Belongs to ${count} legal tasks`),
    here: (place) => `In ${place}`,
    elsewhere: 'Elsewhere',
  },
)
