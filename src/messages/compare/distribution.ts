import { topic } from '../texts.ts'

/** The distribution of one indicator over regions. */
export const distributionTexts = topic(
  {
    fileTitle: (title: string) => `${title}, verdeling over gebieden`,
    median: (quantity: string) => `mediaan van de gebieden ${quantity}`,
    dots: 'Elk bolletje is een gebied.',
    bins: 'De hoogte van een staaf is een aantal gebieden, niet een aantal inwoners.',
    countAxis: 'aantal gebieden',
    table: (title: string) => `${title}, verdeling`,
    range: 'Waarde',
    count: 'Aantal gebieden',
    rangeWords: (from: string, to: string) => `${from} tot ${to}`,
    lastRangeWords: (from: string, to: string) => `${from} tot en met ${to}`,
    sentence: (count: string, lowest: string, highest: string, median: string) =>
      `${count} gebieden met een cijfer, van ${lowest} tot ${highest}. De mediaan van de gebieden is ${median}: de helft ligt daar niet boven.`,
    half: (from: string, to: string) => `De middelste helft ligt tussen ${from} en ${to}.`,
    beside: (above: string, below: string, equal: string, name: string) =>
      `${above} hoger dan ${name}, ${below} lager${equal}.`,
    equal: (count: string) => `, ${count} gelijk`,
    near: (count: string) => `, ${count} vrijwel gelijk`,
    orderOnly: 'Hoger en lager zijn geteld naar de volgorde van de cijfers en niet getoetst.',
    none: 'Van de gekozen gebieden is hier geen cijfer.',
    one: (name: string, quantity: string) =>
      `Eén gebied met een cijfer: ${name}, ${quantity}. Een verdeling is er dan niet.`,
    around: (chosen: string, others: string) =>
      `In kleur de gekozen gebieden met een cijfer (${chosen}), in grijs de andere uit dezelfde tabel (${others}).`,
    medianIsNot: 'De mediaan van de gebieden is geen norm en geen gemiddelde van inwoners.',
    axisFrom: (low: string) => `De as begint bij ${low}, niet bij nul.`,
    spoken: 'Verdeling.',
    chosen: (name: string, quantity: string) => `${name} ${quantity}`,
  },
  {
    fileTitle: (title) => `${title}, distribution over regions`,
    median: (quantity) => `median of the regions ${quantity}`,
    dots: 'Each dot is a region.',
    bins: 'The height of a bar is a number of regions, not of inhabitants.',
    countAxis: 'number of regions',
    table: (title) => `${title}, distribution`,
    range: 'Value',
    count: 'Number of regions',
    rangeWords: (from, to) => `${from} to below ${to}`,
    lastRangeWords: (from, to) => `${from} up to and including ${to}`,
    sentence: (count, lowest, highest, median) =>
      `${count} regions with a figure, from ${lowest} to ${highest}. The median of the regions is ${median}: half of them do not lie above it.`,
    half: (from, to) => `The middle half lies between ${from} and ${to}.`,
    beside: (above, below, equal, name) => `${above} higher than ${name}, ${below} lower${equal}.`,
    equal: (count) => `, ${count} equal`,
    near: (count) => `, ${count} nearly equal`,
    orderOnly: 'Higher and lower are counted by the order of the figures and are not tested.',
    none: 'No figure is held here of the chosen regions.',
    one: (name, quantity) => `One region with a figure: ${name}, ${quantity}. That makes no distribution.`,
    around: (chosen, others) =>
      `In colour the chosen regions with a figure (${chosen}), in grey the others of the same table (${others}).`,
    medianIsNot: 'The median of the regions is no norm, and no mean of inhabitants.',
    axisFrom: (low) => `The axis starts at ${low}, not at zero.`,
    spoken: 'Distribution.',
    chosen: (name, quantity) => `${name} ${quantity}`,
  },
)
