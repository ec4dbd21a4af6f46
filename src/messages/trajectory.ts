import { topic } from './texts.ts'

/** The target on a gap: what is chosen, and why something cannot be measured. */
export const trajectoryTexts = topic(
  {
    own: 'Voor',
    indicator: 'Indicator',
    indicatorNone: 'Kies een indicator',
    indicatorWithout: (name: string) => `${name} (geen cijfer in dit register)`,
    line: 'Tabel',
    lineOption: (name: string, years: string) => `${name} (${years})`,
    comparator: 'Verschil met',
    rest: 'de rest van Nederland',
    restLabel: 'rest van Nederland',
    country: 'Nederland',
    share: 'Hoeveel van het verschil weg moet, in %',
    targetYear: 'In het jaar',
    ofTrendbreuk:
      '25\u00a0% in 2030 is het doel van Programma Trendbreuk. Is uw doel anders, vul dat dan in.',
    shareInvalid: (given: string, inForce: string) =>
      `Hoeveel van het verschil weg moet: “${given}” kan niet. Vul een heel getal van 1 tot en met 100 in. Tot dan geldt ${inForce}\u00a0%.`,
    yearInvalid: (given: string, inForce: string) =>
      `In het jaar: “${given}” kan niet. Vul een jaar van vier cijfers in, zoals 2030. Tot dan geldt ${inForce}.`,
    baseline: 'Nulmeting',
    baselineAsk: (own: string) => `Kies de nulmeting: een jaar met een cijfer van ${own}.`,
    settings: 'Keuzes bij het doel op het verschil',

    loading: 'De cijfers worden geladen.',
    failedTitle: 'De cijfers zijn nu niet te laden',
    failed: 'De rest van de pagina werkt wel. Het wordt vanzelf opnieuw geprobeerd.',
    stale: (moment: string) =>
      `De cijfers zijn van ${moment}. Verversen lukt nu niet; dit gebeurt vanzelf opnieuw.`,
    noFigures: (indicator: string, own: string) =>
      `Van ${own} staat in dit register geen cijfer van “${indicator}”. Inlezen van een landelijke tabel met dit cijfer brengt het hier.`,
    partYears: (table: string, part: 'half-year' | 'quarter' | 'month') =>
      `Tabel ${table} geeft cijfers per ${{ 'half-year': 'halfjaar', quarter: 'kwartaal', month: 'maand' }[part]}; een doel op het verschil is alleen met jaarcijfers te volgen.`,
    noIndicators:
      'In dit register staat hier geen indicator met een betere en een slechtere kant. Koppel er een, of kies een indicator in de catalogus.',
    notFollowed: (names: string) =>
      `Zo niet te volgen, omdat er geen betere of slechtere kant is of omdat het een aantal is: ${names}.`,
    otherGap: (meant: string) =>
      `Dit doel gaat over het verschil met ${meant}. Daarvan staat in dit register geen cijfer. Hieronder is een ander verschil te volgen; dat is niet het doel zelf.`,
    unknownOwn: (given: string) =>
      `“voor=${given}” in het adres kan hier niet gekozen worden en wordt overgeslagen.`,
    unknownLine: (given: string) =>
      `“reeks=${given}” in het adres is hier geen tabel om te volgen en wordt overgeslagen.`,
    unknownIndicator: (given: string) =>
      `“indicator=${given}” in het adres kan hier niet gekozen worden en wordt overgeslagen.`,
    unknownComparator: (given: string) =>
      `“afgezet=${given}” in het adres is hier niet te gebruiken en wordt overgeslagen. Het verschil is dat met de rest van Nederland.`,
    repeated: (name: string, given: string, counted: string) =>
      `“${name}=${given}” in het adres wordt overgeslagen: “${name}” staat er meer dan eens en alleen ${counted} telt.`,
    unreadable: (name: string, given: string, example: string) =>
      `“${name}=${given}” in het adres is niet te lezen en wordt overgeslagen. Schrijf het zoals ${example}. De rest van de weergave blijft.`,

    'no-polarity':
      'Niet meetbaar: deze indicator heeft geen betere of slechtere kant, dus er is geen achterstand. Kies een andere indicator.',
    'no-own-baseline': (own: string, year: string, words: string) =>
      `Niet meetbaar: van ${own} staat in deze tabel geen cijfer over ${year} (${words}).`,
    'no-comparator-baseline': (comparator: string, year: string, reason: string) =>
      `Niet meetbaar: van ${comparator} is er over ${year} geen cijfer: ${reason}.`,
    'target-not-after-baseline': (target: string, baseline: string) =>
      `Niet meetbaar: het doeljaar ${target} ligt niet na de nulmeting ${baseline}.`,
    chooseYear: (years: string) => `Kies een nulmeting uit ${years}.`,
    chooseComparator: 'Kies een ander jaar, of een verschil met iets anders.',
    chooseLaterTarget: 'Vul een later doeljaar in, of kies een eerdere nulmeting.',
    noArrears: (own: string, ownQuantity: string, comparator: string, quantity: string, year: string) =>
      `Geen achterstand: in ${year} lag het cijfer van ${own} (${ownQuantity}) niet aan de ongunstige kant van ${comparator} (${quantity}). Er is geen verschil om in te lopen.`,
    chooseOther: 'Kies een ander jaar, een verschil met iets anders of een andere indicator.',
  },
  {
    own: 'For',
    indicator: 'Indicator',
    indicatorNone: 'Choose an indicator',
    indicatorWithout: (name) => `${name} (no figure in this register)`,
    line: 'Table',
    lineOption: (name, years) => `${name} (${years})`,
    comparator: 'Gap with',
    rest: 'the rest of the Netherlands',
    restLabel: 'rest of the Netherlands',
    country: 'the Netherlands',
    share: 'How much of the gap has to go, in %',
    targetYear: 'By the year',
    ofTrendbreuk: '25% by 2030 is the target of Programma Trendbreuk. If yours is another, fill that in.',
    shareInvalid: (given, inForce) =>
      `How much of the gap has to go: “${given}” is not possible. Enter a whole number from 1 to 100. Until then ${inForce}% holds.`,
    yearInvalid: (given, inForce) =>
      `By the year: “${given}” is not possible. Enter a year of four digits, like 2030. Until then ${inForce} holds.`,
    baseline: 'Baseline',
    baselineAsk: (own) => `Choose the baseline: a year with a figure of ${own}.`,
    settings: 'Choices for the target on the gap',

    loading: 'The figures are loading.',
    failedTitle: 'The figures cannot be loaded now',
    failed: 'The rest of the page works. Another attempt follows by itself.',
    stale: (moment) =>
      `The figures are from ${moment}. They cannot be refreshed now; another attempt follows by itself.`,
    noFigures: (indicator, own) =>
      `This register holds no figure of “${indicator}” of ${own}. Importing a national table with this figure brings it here.`,
    partYears: (table, part) =>
      `Table ${table} gives figures per ${part}; a target on the gap can only be followed with yearly figures.`,
    noIndicators:
      'This register holds no indicator here with a better and a worse side. Link one, or choose an indicator in the catalogue.',
    notFollowed: (names) =>
      `Cannot be followed this way, because there is no better or worse side or because it is a number: ${names}.`,
    otherGap: (meant) =>
      `This goal is about the gap with ${meant}. This register holds no figure of that. Below another gap can be followed; that is not the goal itself.`,
    unknownOwn: (given) => `“voor=${given}” in the address cannot be chosen here and is left out.`,
    unknownLine: (given) => `“reeks=${given}” in the address is no table to follow here and is left out.`,
    unknownIndicator: (given) => `“indicator=${given}” in the address cannot be chosen here and is left out.`,
    unknownComparator: (given) =>
      `“afgezet=${given}” in the address cannot be used here and is left out. The gap is that with the rest of the Netherlands.`,
    repeated: (name, given, counted) =>
      `“${name}=${given}” in the address is left out: “${name}” is there more than once and only ${counted} counts.`,
    unreadable: (name, given, example) =>
      `“${name}=${given}” in the address cannot be read and is left out. Write it as ${example}. The rest of the view is kept.`,

    'no-polarity':
      'Not measurable: this indicator has no better or worse side, so there are no arrears. Choose another indicator.',
    'no-own-baseline': (own, year, words) =>
      `Not measurable: this table holds no figure of ${own} for ${year} (${words}).`,
    'no-comparator-baseline': (comparator, year, reason) =>
      `Not measurable: there is no figure of ${comparator} for ${year}: ${reason}.`,
    'target-not-after-baseline': (target, baseline) =>
      `Not measurable: the target year ${target} is not after the baseline ${baseline}.`,
    chooseYear: (years) => `Choose a baseline from ${years}.`,
    chooseComparator: 'Choose another year, or a gap with something else.',
    chooseLaterTarget: 'Enter a later target year, or choose an earlier baseline.',
    noArrears: (own, ownQuantity, comparator, quantity, year) =>
      `No arrears: in ${year} the figure of ${own} (${ownQuantity}) was not on the unfavourable side of ${comparator} (${quantity}). There is no gap to close.`,
    chooseOther: 'Choose another year, a gap with something else, or another indicator.',
  },
)
