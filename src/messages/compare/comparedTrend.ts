import { topic } from '../texts.ts'

/** What the trend of many regions says of itself. */
export const comparedTrendTexts = topic(
  {
    chart: (regions: number, first: string, last: string) =>
      first === last
        ? `Lijngrafiek van ${regions} ${regions === 1 ? 'gebied' : 'gebieden'}, ${first}.`
        : `Lijngrafiek van ${regions} ${regions === 1 ? 'gebied' : 'gebieden'}, ${first} tot en met ${last}.`,
    keys: 'Pijl naar links en rechts: een andere periode. Pijl omhoog en omlaag: het gebied met het volgende hogere of lagere cijfer. Een letter: het eerste gebied met die letter. Enter: het gebied aanwijzen.',
    hint: 'Ga met de muis of de pijltjestoetsen langs de lijnen om een cijfer te lezen; klik of druk op Enter om een gebied aan te wijzen.',
    point: (name: string, period: string, figure: string) => `${name}, ${period}: ${figure}`,
    margins: (figure: string, lower: string, upper: string) => `${figure} (marges ${lower} tot ${upper})`,
    beside: (point: string, name: string, quantity: string, judgement: string) =>
      `${point}; ${name} ${quantity}: ${judgement}.`,
    ends: (name: string, quantity: string, period: string) => `${name} ${quantity} in ${period}`,
    alone: (ends: string) => `${ends}.`,
    compared: (ends: string, name: string, quantity: string, judgement: string) =>
      `${ends}, ${name} ${quantity}: ${judgement}.`,
    noneAt: (name: string) => `Van ${name} is er geen cijfer in deze reeks.`,
    others: (count: number) =>
      count === 1
        ? 'De dunne lijn is het andere gebied.'
        : `De dunne lijnen zijn de andere ${count} gebieden.`,
    quiet: (count: number) => `In grijs ${count} andere gebieden; hun namen en cijfers staan in de tabel.`,
    band: (count: string) =>
      `Zoveel lijnen (${count}) zijn niet te volgen: de band loopt per periode van het laagste tot het hoogste cijfer. Welk gebied dat is, verschilt per periode; de tabel geeft ze alle.`,
    bandCounts: (counts: string) => `Gebieden met een cijfer: ${counts}.`,
    highest: 'hoogste',
    lowest: 'laagste',
    marginBands: 'De gekleurde band om een lijn is de marge van de uitgever.',
    breakAt: (year: string) => `Breuk in ${year}: cijfers ervoor en erna zijn niet te vergelijken.`,
    comparatorDashed: (name: string) => `De streepjeslijn is ${name}.`,
    comparatorGap: (period: string, name: string, reason: string) =>
      `${period}: ${name} niet te berekenen, ${reason}.`,
    meanCounts: (name: string, counts: string) =>
      `${name} is niet in elke periode een gemiddelde van evenveel gebieden: ${counts}.`,
    without: (reason: string, names: string) => `Zonder enig cijfer, ${reason}: ${names}.`,
    absent: (figures: string) => `Zonder cijfer: ${figures}.`,
    increasing: (name: string, years: string) => `${name} ${years}: aantoonbare stijging`,
    decreasing: (name: string, years: string) => `${name} ${years}: aantoonbare daling`,
    'no-change': (name: string, years: string) => `${name} ${years}: geen aantoonbare stijging of daling`,
    testedHow:
      'getoetst over de laatste vijf cijfers, met de marges van de uitgever (betrouwbaarheid 99,8\u00a0%)',
    favourable: 'gunstig',
    unfavourable: 'ongunstig',
    notTested: (name: string, reason: string) =>
      `Stijging of daling van ${name}: niet te toetsen, ${reason}.`,
    'fewer-than-five-points': (years: string, count: number) =>
      count === 0
        ? 'er zijn vijf cijfers voor nodig en er is er geen'
        : `er zijn vijf cijfers op één lijn voor nodig en er ${count === 1 ? 'is er één' : `zijn er ${['twee', 'drie', 'vier'][count - 2]}`} (${years})`,
    'year-given-twice': (years: string, _count: number) => `twee cijfers gaan over dezelfde tijd (${years})`,
    'absent-figure': (years: string, _count: number) => `een cijfer ontbreekt (${years})`,
    'no-margins': (years: string, _count: number) => `de uitgever geeft geen marges (${years})`,
    'zero-width-margins': (years: string, _count: number) =>
      `de marges van de uitgever hebben geen breedte (${years})`,
    nameIn: (name: string, period: string) => `${name} in ${period}`,
    otherYear: (asked: string) =>
      `Gekozen is ${asked}; de trend toont alle jaren, met bij elke naam het laatste cijfer.`,
    fileTitle: (title: string) => `${title}: trend`,
    region: 'Gebied',
    comparator: (name: string) => `${name} (vergelijking)`,
    notDrawn: 'Geen gebied heeft meer dan één cijfer en een lijn heeft er twee nodig: daarom een tabel.',
  },
  {
    chart: (regions, first, last) =>
      first === last
        ? `Line chart of ${regions} ${regions === 1 ? 'region' : 'regions'}, ${first}.`
        : `Line chart of ${regions} ${regions === 1 ? 'region' : 'regions'}, ${first} to ${last}.`,
    keys: 'Left and right arrow: another period. Up and down arrow: the region with the next higher or lower figure. A letter: the first region with that letter. Enter: pick the region out.',
    hint: 'Move along the lines with the mouse or the arrow keys to read a figure; click or press Enter to pick a region out.',
    point: (name, period, figure) => `${name}, ${period}: ${figure}`,
    margins: (figure, lower, upper) => `${figure} (margins ${lower} to ${upper})`,
    beside: (point, name, quantity, judgement) => `${point}; ${name} ${quantity}: ${judgement}.`,
    ends: (name, quantity, period) => `${name} ${quantity} in ${period}`,
    alone: (ends) => `${ends}.`,
    compared: (ends, name, quantity, judgement) => `${ends}, ${name} ${quantity}: ${judgement}.`,
    noneAt: (name) => `There is no figure of ${name} in this series.`,
    others: (count) =>
      count === 1 ? 'The thin line is the other region.' : `The thin lines are the other ${count} regions.`,
    quiet: (count) => `In grey ${count} other regions; their names and figures stand in the table.`,
    band: (count) =>
      `So many lines (${count}) cannot be followed: the band runs from the lowest to the highest figure of each period. Which region that is differs per period; the table gives them all.`,
    bandCounts: (counts) => `Regions with a figure: ${counts}.`,
    highest: 'highest',
    lowest: 'lowest',
    marginBands: "The coloured band around a line is the publisher's margin.",
    breakAt: (year) => `Break in ${year}: figures before and after it cannot be compared.`,
    comparatorDashed: (name) => `The dashed line is ${name}.`,
    comparatorGap: (period, name, reason) => `${period}: ${name} cannot be computed, ${reason}.`,
    meanCounts: (name, counts) => `${name} is not a mean of as many regions in every period: ${counts}.`,
    without: (reason, names) => `Without any figure, ${reason}: ${names}.`,
    absent: (figures) => `Without a figure: ${figures}.`,
    increasing: (name, years) => `${name} ${years}: demonstrable rise`,
    decreasing: (name, years) => `${name} ${years}: demonstrable fall`,
    'no-change': (name, years) => `${name} ${years}: no demonstrable rise or fall`,
    testedHow: "tested over the last five figures, with the publisher's margins (99.8% confidence)",
    favourable: 'favourable',
    unfavourable: 'unfavourable',
    notTested: (name, reason) => `Rise or fall of ${name}: cannot be tested, ${reason}.`,
    'fewer-than-five-points': (years, count) =>
      count === 0
        ? 'five figures are needed and there is none'
        : `five figures on one line are needed and there ${count === 1 ? 'is one' : `are ${['two', 'three', 'four'][count - 2]}`} (${years})`,
    'year-given-twice': (years) => `two figures are of the same time (${years})`,
    'absent-figure': (years) => `a figure is missing (${years})`,
    'no-margins': (years) => `the publisher gives no margins (${years})`,
    'zero-width-margins': (years) => `the publisher's margins have no width (${years})`,
    nameIn: (name, period) => `${name} in ${period}`,
    otherYear: (asked) =>
      `Chosen is ${asked}; the trend shows all years, with the last figure beside each name.`,
    fileTitle: (title) => `${title}: trend`,
    region: 'Region',
    comparator: (name) => `${name} (comparison)`,
    notDrawn: 'No region has more than one figure and a line needs two: hence a table.',
  },
)
