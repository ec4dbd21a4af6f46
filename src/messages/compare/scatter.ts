import { topic } from '../texts.ts'

/** What the scatter of two indicators says of itself. */
export const scatterTexts = topic(
  {
    title: (x: string, y: string) => `${y} en ${x}`,
    fileTitle: (x: string, y: string) => `${y} en ${x}: spreiding`,
    chart: (count: string, x: string, y: string) =>
      `Spreidingsdiagram van ${count} gebieden. Naar rechts ${x}, omhoog ${y}.`,
    keys: 'Pijltjes: het volgende gebied in die richting. Een letter: het eerste gebied met die letter. Enter: het gebied aanwijzen.',
    hint: 'Ga met de muis of de pijltjestoetsen langs de punten om een gebied te lezen, of typ een naam; klik of druk op Enter om het aan te wijzen.',
    unnamed: (named: string, all: string) =>
      `Bij ${named} van de ${all} punten past de naam; de andere leest u met de pijltjestoetsen, de muis of in de tabel.`,
    point: (name: string, x: string, xFigure: string, y: string, yFigure: string) =>
      `${name}: ${x} ${xFigure}; ${y} ${yFigure}.`,
    beside: (name: string, quantity: string, judgement: string) => `${name} ${quantity}: ${judgement}`,
    across: (axis: string) => `naar rechts ${axis}`,
    upwards: (axis: string) => `omhoog ${axis}`,
    axis: (title: string, frame: string) => `${title} (${frame})`,
    counts: (
      name: string,
      x: string,
      y: string,
      both: string,
      neither: string,
      onlyX: string,
      onlyY: string,
    ) =>
      `Vergeleken met ${name}: beide hoger in ${both}, beide lager in ${neither}, alleen ${x} hoger in ${onlyX}, alleen ${y} hoger in ${onlyY}.`,
    regions: (count: number, words: string) => (count === 1 ? 'één gebied' : `${words} gebieden`),
    onLine: (count: string) => `Gelijk aan de vergelijking op een van de twee: ${count}.`,
    nearLine: (count: string) => `Gelijk of vrijwel gelijk aan de vergelijking op een van de twee: ${count}.`,
    orderOnly: 'Dit is geteld naar de volgorde van de cijfers en niet getoetst.',
    noLine: (title: string, name: string, reason: string) =>
      `Geen lijn voor ${title} bij ${name}: ${reason}.`,
    cause:
      'Twee cijfers die samen hoog of laag zijn, zeggen niet dat het een door het ander komt. En het gaat om gebieden, niet om mensen: wie het een heeft, hoeft het ander niet te hebben.',
    models:
      'Beide zijn modelschattingen, voor een deel berekend uit dezelfde kenmerken van inwoners. Alleen al daardoor kunnen ze gelijk op lopen.',
    periods: (x: string, y: string) => `Let op: de cijfers zijn niet van dezelfde tijd (${x} en ${y}).`,
    ages: (x: string, y: string) => `Let op: de cijfers zijn niet van dezelfde leeftijd (${x} en ${y}).`,
    classifications: (x: string, y: string) =>
      `Let op: de cijfers zijn naar een andere gebiedsindeling (${x} en ${y}).`,
    axes: (x: string, y: string) => `De assen beginnen bij ${x} en ${y}, niet bij nul.`,
    axisX: (x: string) => `De liggende as begint bij ${x}, niet bij nul.`,
    axisY: (y: string) => `De staande as begint bij ${y}, niet bij nul.`,
    binned: (count: string) =>
      `Zoveel punten (${count}) vallen over elkaar: elk vakje telt de gebieden erin, hoe meer hoe donkerder.`,
    binKey: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    binKeyName: 'gebieden per vakje',
    without: (count: string) => `Niet getekend (${count}): een van de twee cijfers ontbreekt.`,
    nothing: 'Van geen enkel gebied zijn beide cijfers er: er is niets te tekenen.',
    lacking: (title: string) => `Zonder ${title}`,
    region: 'Gebied',
    comparator: (name: string) => `${name} (vergelijking)`,
    period: (title: string) => `${title}: periode`,
    age: (title: string) => `${title}: leeftijd`,
    remark: (title: string) => `${title}: opmerking`,
    origin: (title: string) => `${title}: tabel en editie`,
    value: (title: string, unit: string) => `${title} (${unit})`,
    code: 'Gebiedscode',
  },
  {
    title: (x, y) => `${y} and ${x}`,
    fileTitle: (x, y) => `${y} and ${x}: scatter`,
    chart: (count, x, y) => `Scatter plot of ${count} regions. To the right ${x}, upwards ${y}.`,
    keys: 'Arrows: the next region in that direction. A letter: the first region with that letter. Enter: pick the region out.',
    hint: 'Move along the points with the mouse or the arrow keys to read a region, or type a name; click or press Enter to pick it out.',
    unnamed: (named, all) =>
      `The name fits at ${named} of the ${all} points; read the others with the arrow keys, the mouse or in the table.`,
    point: (name, x, xFigure, y, yFigure) => `${name}: ${x} ${xFigure}; ${y} ${yFigure}.`,
    beside: (name, quantity, judgement) => `${name} ${quantity}: ${judgement}`,
    across: (axis) => `to the right ${axis}`,
    upwards: (axis) => `upwards ${axis}`,
    axis: (title, frame) => `${title} (${frame})`,
    counts: (name, x, y, both, neither, onlyX, onlyY) =>
      `Compared with ${name}: both higher in ${both}, both lower in ${neither}, only ${x} higher in ${onlyX}, only ${y} higher in ${onlyY}.`,
    regions: (count, words) => (count === 1 ? 'one region' : `${words} regions`),
    onLine: (count) => `Equal to the comparator on one of the two: ${count}.`,
    nearLine: (count) => `Equal or nearly equal to the comparator on one of the two: ${count}.`,
    orderOnly: 'This counts the order of the figures and is not tested.',
    noLine: (title, name, reason) => `No line for ${title} at ${name}: ${reason}.`,
    cause:
      'Two figures that are high or low together do not say that one comes from the other. And this is about regions, not people: who has the one need not have the other.',
    models:
      'Both are model estimates, partly calculated from the same characteristics of inhabitants. That alone can make them move together.',
    periods: (x, y) => `Mind: the figures are not of the same time (${x} and ${y}).`,
    ages: (x, y) => `Mind: the figures are not of the same age (${x} and ${y}).`,
    classifications: (x, y) => `Mind: the figures follow different regional classifications (${x} and ${y}).`,
    axes: (x, y) => `The axes start at ${x} and ${y}, not at zero.`,
    axisX: (x) => `The horizontal axis starts at ${x}, not at zero.`,
    axisY: (y) => `The vertical axis starts at ${y}, not at zero.`,
    binned: (count) =>
      `So many points (${count}) fall on top of each other: each square counts the regions in it, the more the darker.`,
    binKey: (from, to) => (from === to ? from : `${from}–${to}`),
    binKeyName: 'regions per square',
    without: (count) => `Not drawn (${count}): one of the two figures is absent.`,
    nothing: 'Of no region are both figures there: there is nothing to draw.',
    lacking: (title) => `Without ${title}`,
    region: 'Region',
    comparator: (name) => `${name} (comparison)`,
    period: (title) => `${title}: period`,
    age: (title) => `${title}: age`,
    remark: (title) => `${title}: remark`,
    origin: (title) => `${title}: table and edition`,
    value: (title, unit) => `${title} (${unit})`,
    code: 'Region code',
  },
)
