import { topic } from './texts.ts'

/** What the figure of a target on a gap says. */
export const trajectoryFigureTexts = topic(
  {
    title: (indicator: string, share: string, comparator: string, year: string) =>
      `${indicator}, doel: ${share} van het verschil met ${comparator} weg in ${year}`,
    fileTitle: (title: string, own: string, baseline: string) => `${title}, ${own}, nulmeting ${baseline}`,
    quarter: 'een kwart',
    half: 'de helft',
    percentage: (share: string) => `${share}\u00a0%`,
    frameBaseline: (year: string) => `nulmeting ${year}`,
    points: (number: string) => `${number} procentpunt`,

    atBaseline: (year: string) => `Verschil bij de nulmeting, ${year}`,
    atLast: (period: string) => `Verschil bij de laatste meting, ${period}`,
    noLater: 'Verschil bij een latere meting',
    noLaterWords: 'nog niet gemeten',
    beyondBreak: 'wel gemeten, maar na een breuk',
    allowed: (year: string) => `Verschil dat in ${year} nog mag`,
    noGapLeft: 'geen achterstand meer',
    noGain: (other: string) => `Geen winst: kleiner doordat het cijfer van ${other} slechter werd.`,
    partlyNoGain: (other: string) =>
      `Deels geen winst: het verschil is ook kleiner doordat het cijfer van ${other} slechter werd.`,
    noArrears: 'Geen achterstand',
    notMeasurable: 'Niet meetbaar',

    gapThen: (year: string, own: string, ownQ: string, other: string, otherQ: string, gap: string) =>
      `In ${year} was het verschil tussen ${own} (${ownQ}) en ${other} (${otherQ}) ${gap}.`,
    gapNow: (period: string, gap: string, ownQ: string, otherQ: string) =>
      `In ${period} was het ${gap} (${ownQ} en ${otherQ}).`,
    gapGone: (period: string, own: string, ownQ: string, other: string, otherQ: string) =>
      `In ${period} was er geen achterstand meer: ${own} ${ownQ}, ${other} ${otherQ}.`,
    smaller: (gap: string) => `Het verschil werd ${gap} kleiner`,
    larger: (gap: string) => `Het verschil werd ${gap} groter`,
    same: 'Het verschil bleef afgerond gelijk',
    parts: (head: string, own: string, other: string) => `${head}: ${own}, ${other}.`,
    ownBetter: (own: string, change: string) => `het cijfer van ${own} werd ${change} gunstiger`,
    ownWorse: (own: string, change: string) => `het cijfer van ${own} werd ${change} ongunstiger`,
    ownSame: (own: string) => `het cijfer van ${own} bleef afgerond gelijk`,
    otherBetter: (other: string, change: string) => `dat van ${other} ${change} gunstiger`,
    otherWorse: (other: string, change: string) => `dat van ${other} ${change} ongunstiger`,
    otherSame: (other: string) => `dat van ${other} bleef afgerond gelijk`,
    worsenedOnly: (other: string) =>
      `Het verschil werd kleiner doordat het cijfer van ${other} slechter werd, niet doordat het hier beter ging. Dat is geen winst.`,
    worsenedPartly: (other: string, change: string) =>
      `Van die verandering komt ${change} doordat het cijfer van ${other} slechter werd. Dat deel is geen winst.`,

    paceSmaller: (since: string, pace: string, required: string) =>
      `Sinds ${since} werd het verschil ${pace} per jaar kleiner; het pad vraagt ${required} per jaar.`,
    paceLarger: (since: string, pace: string, required: string) =>
      `Sinds ${since} werd het verschil ${pace} per jaar groter; het pad vraagt dat het ${required} per jaar kleiner wordt.`,
    paceSame: (since: string, required: string) =>
      `Sinds ${since} werd het verschil niet kleiner of groter; het pad vraagt dat het ${required} per jaar kleiner wordt.`,
    fromNow: (last: string, pace: string, year: string, gap: string) =>
      `Om in ${year} op ${gap} uit te komen, is vanaf ${last} ${pace} per jaar nodig.`,
    inTime: (year: string, target: string) =>
      `In dit tempo is het verschil in ${year} zo klein als het doel vraagt: niet later dan ${target}.`,
    late: (year: string, target: string, years: string) =>
      `In dit tempo is het verschil in ${year} zo klein als het doel vraagt: ${years} na ${target}.`,
    yearsAfter: (years: number) => (years === 1 ? 'een jaar' : `${years} jaar`),
    neverSmaller: (target: string) =>
      `In dit tempo komt het verschil niet op het doel van ${target} uit: het wordt niet kleiner.`,
    neverInSight: (target: string) =>
      `In dit tempo komt het verschil pas meer dan honderd jaar na ${target} op het doel uit; een jaartal zegt dan niets.`,
    reached: (period: string) => `In ${period} was het verschil al zo klein als het doel vraagt.`,
    noPace: (baseline: string) =>
      `Na ${baseline} is er nog geen meting van beide: een tempo is nog niet te geven. Zodra er een volgende meting is, staat het hier.`,
    broken: (year: string) =>
      `Er zit een breuk in de reeks (${year}): cijfers van daarna zijn niet te vergelijken met de nulmeting en tellen niet mee. Kies voor die jaren een nulmeting van na de breuk.`,
    brokenNoPace: 'Tot de breuk is er geen tweede meting: een tempo is niet te geven.',
    doubted: (from: string, to: string, baseline: string, last: string) =>
      `Tussen ${from} en ${to} is een breuk in de methode niet uitgesloten. Wat er tussen ${baseline} en ${last} anders werd, is daarom niet als echte verandering te lezen; het tempo en het jaar waarin het doel wordt gehaald zijn niet te bepalen.`,
    doubtedOtherwise: (year: string) => `Met ${year} als nulmeting ligt die mogelijke breuk er niet tussen.`,
    doubtedShort: (from: string, to: string) =>
      `Mogelijke breuk tussen ${from} en ${to}: niet als verandering te lezen.`,
    position: (
      period: string,
      quantity: string,
      distance: string,
      side: string,
      path: string,
      judged: string,
    ) =>
      `Het cijfer van ${period} (${quantity}) ligt ${distance} ${side} het benodigde pad (${path}): ${judged}.`,
    past: (year: string, last: string) => `Het doeljaar ${year} ligt vóór het laatste cijfer (${last}).`,
    pastUnmeasured: (year: string, before: string) =>
      `Over ${year} is er geen cijfer van beide; het laatste daarvóór is van ${before}.`,
    pastGap: (period: string, gap: string, allowed: string) =>
      `Verschil in ${period}: ${gap}; het doel vroeg hoogstens ${allowed}.`,
    above: 'boven',
    below: 'onder',
    unfavourableSide: 'de ongunstige kant',
    favourableSide: 'de gunstige kant',
    onPath: (period: string, quantity: string) =>
      `Het cijfer van ${period} (${quantity}) ligt afgerond op het benodigde pad.`,

    uncertain: (reason: string) => `De onzekerheid van het verschil is niet te bepalen: ${reason}.`,
    computedNoMargins: (other: string) => `${other} is berekend en heeft geen marges`,
    noMargins: 'de uitgever geeft niet bij beide cijfers marges',
    certain: (moments: string) => `Met de marges van de uitgever (95\u00a0%) lag het verschil ${moments}.`,
    between: (period: string, low: string, high: string) => `in ${period} tussen ${low} en ${high}`,
    changeWithin: (change: string, margin: string) =>
      `Of het verschil veranderde, is niet te zeggen: de verandering (${change}) is kleiner dan haar marge (${margin}).`,
    changeBeyond: (change: string, margin: string) =>
      `De verandering (${change}) is groter dan haar marge (${margin}).`,

    pathNote: (own: string, other: string, last: string) =>
      `De streepjeslijn is het benodigde pad: het cijfer van ${own} bij het verschil dat in dat jaar nog mag. Het volgt ${other} zoals gemeten, en vanaf ${last} alsof dat cijfer gelijk blijft.`,
    pathNoteStops: (own: string, other: string, at: string) =>
      `De streepjeslijn is het benodigde pad: het cijfer van ${own} bij het verschil dat in dat jaar nog mag. Het volgt ${other} zoals gemeten en stopt bij ${at}.`,
    theBreak: 'de breuk',
    theTargetYear: 'het doeljaar',
    paceNote: (since: string, other: string) =>
      `De stippellijn trekt het tempo waarin het verschil sinds ${since} veranderde rechtdoor, met ${other} gelijk gehouden. Dat is rekenen, geen voorspelling.`,
    marginBands: 'De gekleurde band om een lijn is de marge van de uitgever.',
    causeNote: 'Dit is rekenwerk met gepubliceerde cijfers; het zegt niet waardoor een cijfer verandert.',
    rounding: 'Gerekend is met niet-afgeronde cijfers.',
    counted: (own: string, other: string) =>
      `${own} telt mee in het cijfer van ${other}; daardoor is het verschil iets kleiner dan met de rest.`,
    absent: (period: string, who: string, words: string) => `${period}: ${who} ${words}.`,
    notComputed: (reason: string) => `niet te berekenen, ${reason}`,

    published: (name: string) => `Het cijfer van ${name} is dat van de uitgever.`,
    restOf: (without: string, weights: string) =>
      `De rest van Nederland is Nederland zonder ${without}: ${weights}.`,
    meanOf: (name: string, of: string, weights: string) =>
      `Het cijfer van ${name} is een gemiddelde van ${of} ${of === '1' ? 'gemeente' : 'gemeenten'}: ${weights}.`,
    weighted: 'gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar',
    approximation: (age: string, period: string) =>
      `een benadering, gewogen naar inwoners van ${age} in ${period}`,
    municipalitiesOf: (count: string, name: string) => `de ${count} gemeenten van ${name}`,
    onlyWithout: (names: string) => `Zonder ${names}: daarvan is geen cijfer of gewicht.`,

    labelRequired: 'nodig',
    labelPace: 'in dit tempo',
    labelMeets: (year: string) => `doel in ${year}`,
    targetYear: (year: string) => `doeljaar ${year}`,
    plot: 'Lijngrafiek.',
    describeLine: (name: string, figures: string) => `${name}: ${figures}.`,
    describePath: (figures: string) => `Benodigd pad: ${figures}.`,

    period: 'Jaar',
    gap: 'Verschil',
    gapPoints: 'procentpunt',
    requiredGap: 'Verschil dat nog mag',
    requiredFigure: 'Benodigd cijfer',
    remark: 'Opmerking',
    isBaseline: 'nulmeting',
    isTarget: 'doeljaar',
    before: 'vóór de nulmeting',
    afterBreak: 'na de breuk',
    afterTarget: 'na het doeljaar',
    notYet: 'nog niet gemeten',
    kept: (quantity: string) => `${quantity} (gelijk gehouden)`,
    keptRemark: 'cijfer van de vergelijking gelijk gehouden',
    noGap: 'niet te berekenen',
    noPath: 'geen pad',
    gapMargin: (gap: string, margin: string) => `${gap} (± ${margin})`,
    fileMargin: 'Marge van het verschil (95 %, naar elke kant)',
    fileOwn: (name: string) => `Waarde van ${name}`,
    fileOwnLower: 'Ondergrens',
    fileOwnUpper: 'Bovengrens',
    fileOther: (name: string) => `Waarde van ${name}`,
    aboutOwn: 'Voor',
    aboutComparator: 'Verschil met',
    aboutBaseline: 'Nulmeting',
    aboutShare: 'Deel van het verschil dat weg moet',
    aboutYear: 'Doeljaar',
  },
  {
    title: (indicator, share, comparator, year) =>
      `${indicator}, target: ${share} of the gap with ${comparator} gone by ${year}`,
    fileTitle: (title, own, baseline) => `${title}, ${own}, baseline ${baseline}`,
    quarter: 'a quarter',
    half: 'half',
    percentage: (share) => `${share}%`,
    frameBaseline: (year) => `baseline ${year}`,
    points: (number) => `${number} percentage points`,

    atBaseline: (year) => `Gap at the baseline, ${year}`,
    atLast: (period) => `Gap at the latest measurement, ${period}`,
    noLater: 'Gap at a later measurement',
    noLaterWords: 'not measured yet',
    beyondBreak: 'measured, but beyond a break',
    allowed: (year) => `Gap that may be left in ${year}`,
    noGapLeft: 'no arrears any more',
    noGain: (other) => `No gain: smaller because the figure of ${other} got worse.`,
    partlyNoGain: (other) =>
      `Partly no gain: the gap is also smaller because the figure of ${other} got worse.`,
    noArrears: 'No arrears',
    notMeasurable: 'Not measurable',

    gapThen: (year, own, ownQ, other, otherQ, gap) =>
      `In ${year} the gap between ${own} (${ownQ}) and ${other} (${otherQ}) was ${gap}.`,
    gapNow: (period, gap, ownQ, otherQ) => `In ${period} it was ${gap} (${ownQ} and ${otherQ}).`,
    gapGone: (period, own, ownQ, other, otherQ) =>
      `In ${period} there were no arrears any more: ${own} ${ownQ}, ${other} ${otherQ}.`,
    smaller: (gap) => `The gap became ${gap} smaller`,
    larger: (gap) => `The gap became ${gap} larger`,
    same: 'The gap stayed the same when rounded',
    parts: (head, own, other) => `${head}: ${own}, ${other}.`,
    ownBetter: (own, change) => `the figure of ${own} became ${change} more favourable`,
    ownWorse: (own, change) => `the figure of ${own} became ${change} less favourable`,
    ownSame: (own) => `the figure of ${own} stayed the same when rounded`,
    otherBetter: (other, change) => `that of ${other} ${change} more favourable`,
    otherWorse: (other, change) => `that of ${other} ${change} less favourable`,
    otherSame: (other) => `that of ${other} stayed the same when rounded`,
    worsenedOnly: (other) =>
      `The gap became smaller because the figure of ${other} got worse, not because things got better here. That is no gain.`,
    worsenedPartly: (other, change) =>
      `Of that change ${change} is due to the figure of ${other} getting worse. That part is no gain.`,

    paceSmaller: (since, pace, required) =>
      `Since ${since} the gap became ${pace} a year smaller; the path asks for ${required} a year.`,
    paceLarger: (since, pace, required) =>
      `Since ${since} the gap became ${pace} a year larger; the path asks it to become ${required} a year smaller.`,
    paceSame: (since, required) =>
      `Since ${since} the gap became neither smaller nor larger; the path asks it to become ${required} a year smaller.`,
    fromNow: (last, pace, year, gap) =>
      `To end at ${gap} in ${year}, ${pace} a year is needed from ${last} on.`,
    inTime: (year, target) =>
      `At this pace the gap is as small as the target asks in ${year}: no later than ${target}.`,
    late: (year, target, years) =>
      `At this pace the gap is as small as the target asks in ${year}: ${years} after ${target}.`,
    yearsAfter: (years) => (years === 1 ? 'a year' : `${years} years`),
    neverSmaller: (target) =>
      `At this pace the gap does not come down to the target of ${target}: it does not shrink.`,
    neverInSight: (target) =>
      `At this pace the gap comes down to the target more than a hundred years after ${target}; a year would say nothing.`,
    reached: (period) => `In ${period} the gap was as small as the target asks already.`,
    noPace: (baseline) =>
      `After ${baseline} there is no measurement of both yet: a pace cannot be given. It will stand here once there is a next measurement.`,
    broken: (year) =>
      `There is a break in the series (${year}): figures after it cannot be compared with the baseline and do not count. Choose a baseline after the break for those years.`,
    brokenNoPace: 'Up to the break there is no second measurement: a pace cannot be given.',
    doubted: (from, to, baseline, last) =>
      `Between ${from} and ${to} a break of method is not ruled out. What differs between ${baseline} and ${last} is therefore not to be read as real change; the pace and the year in which the target is met cannot be determined.`,
    doubtedOtherwise: (year) => `With ${year} as the baseline that possible break does not lie between.`,
    doubtedShort: (from, to) => `Possible break between ${from} and ${to}: not to be read as a change.`,
    position: (period, quantity, distance, side, path, judged) =>
      `The figure of ${period} (${quantity}) lies ${distance} ${side} the required path (${path}): ${judged}.`,
    past: (year, last) => `The target year ${year} lies before the latest figure (${last}).`,
    pastUnmeasured: (year, before) =>
      `Of ${year} there is no figure of both; the last one before it is of ${before}.`,
    pastGap: (period, gap, allowed) => `Gap in ${period}: ${gap}; the target asked for ${allowed} at most.`,
    above: 'above',
    below: 'below',
    unfavourableSide: 'the unfavourable side',
    favourableSide: 'the favourable side',
    onPath: (period, quantity) =>
      `The figure of ${period} (${quantity}) lies on the required path when rounded.`,

    uncertain: (reason) => `The uncertainty of the gap cannot be determined: ${reason}.`,
    computedNoMargins: (other) => `${other} is computed and has no margins`,
    noMargins: 'the publisher does not give margins with both figures',
    certain: (moments) => `With the publisher's margins (95%) the gap was ${moments}.`,
    between: (period, low, high) => `between ${low} and ${high} in ${period}`,
    changeWithin: (change, margin) =>
      `Whether the gap changed cannot be said: the change (${change}) is smaller than its margin (${margin}).`,
    changeBeyond: (change, margin) => `The change (${change}) is larger than its margin (${margin}).`,

    pathNote: (own, other, last) =>
      `The dashed line is the required path: the figure of ${own} at the gap that may be left in that year. It follows ${other} as measured, and from ${last} on as if that figure stays the same.`,
    pathNoteStops: (own, other, at) =>
      `The dashed line is the required path: the figure of ${own} at the gap that may be left in that year. It follows ${other} as measured and stops at ${at}.`,
    theBreak: 'the break',
    theTargetYear: 'the target year',
    paceNote: (since, other) =>
      `The dotted line carries the pace at which the gap changed since ${since} straight on, with ${other} kept the same. That is arithmetic, not a forecast.`,
    marginBands: "The coloured band around a line is the publisher's margin.",
    causeNote: 'This is arithmetic on published figures; it does not say what makes a figure change.',
    rounding: 'The arithmetic uses figures that are not rounded.',
    counted: (own, other) =>
      `${own} counts in the figure of ${other}; the gap is therefore a little smaller than with the rest.`,
    absent: (period, who, words) => `${period}: ${who} ${words}.`,
    notComputed: (reason) => `cannot be computed, ${reason}`,

    published: (name) => `The figure of ${name} is the publisher's.`,
    restOf: (without, weights) =>
      `The rest of the Netherlands is the Netherlands without ${without}: ${weights}.`,
    meanOf: (name, of, weights) =>
      `The figure of ${name} is a mean of ${of} ${of === '1' ? 'municipality' : 'municipalities'}: ${weights}.`,
    weighted: 'weighted by inhabitants of the same age and year',
    approximation: (age, period) => `an approximation, weighted by inhabitants of ${age} in ${period}`,
    municipalitiesOf: (count, name) => `the ${count} municipalities of ${name}`,
    onlyWithout: (names) => `Without ${names}: of these no figure or weight is held.`,

    labelRequired: 'needed',
    labelPace: 'at this pace',
    labelMeets: (year) => `target in ${year}`,
    targetYear: (year) => `target year ${year}`,
    plot: 'Line chart.',
    describeLine: (name, figures) => `${name}: ${figures}.`,
    describePath: (figures) => `Required path: ${figures}.`,

    period: 'Year',
    gap: 'Gap',
    gapPoints: 'percentage points',
    requiredGap: 'Gap that may be left',
    requiredFigure: 'Required figure',
    remark: 'Remark',
    isBaseline: 'baseline',
    isTarget: 'target year',
    before: 'before the baseline',
    afterBreak: 'after the break',
    afterTarget: 'after the target year',
    notYet: 'not measured yet',
    kept: (quantity) => `${quantity} (kept the same)`,
    keptRemark: 'figure of the comparator kept the same',
    noGap: 'cannot be computed',
    noPath: 'no path',
    gapMargin: (gap, margin) => `${gap} (± ${margin})`,
    fileMargin: 'Margin of the gap (95%, to each side)',
    fileOwn: (name) => `Value of ${name}`,
    fileOwnLower: 'Lower margin',
    fileOwnUpper: 'Upper margin',
    fileOther: (name) => `Value of ${name}`,
    aboutOwn: 'For',
    aboutComparator: 'Gap with',
    aboutBaseline: 'Baseline',
    aboutShare: 'Part of the gap that has to go',
    aboutYear: 'Target year',
  },
)
