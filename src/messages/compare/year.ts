import { topic } from '../texts.ts'

const allNl = (count: string) => (count === '2' ? 'beide' : `alle ${count}`)
const allEn = (count: string) => (count === '2' ? 'both' : `all ${count}`)

/** The year of the figures: it is chosen for all indicators at once, and not all of them have figures of each. */
export const yearTexts = topic(
  {
    andMore: (count: string) => `nog ${count}`,
    option: (period: string, held: string, of: string) => `${period} (${held} van ${of})`,
    wouldLose: (period: string, count: string, held: string, lost: string) =>
      `Een jaar geldt voor ${allNl(count)} indicatoren: over ${period} zijn er cijfers van ${held}, niet van ${lost}.`,
    showForAll: (period: string) => `Toon ${period} voor alle`,
    showOnly: (period: string, held: string) => `Toon ${period}, alleen ${held}`,
    thatHaveIt: (count: string) => `de ${count} die het hebben`,
    showShared: (period: string, of: string) => `Toon ${period}, het nieuwste jaar dat ${allNl(of)} hebben`,
    showMostShared: (period: string, held: string, of: string) =>
      `Toon ${period}, het nieuwste jaar dat de meeste hebben (${held} van de ${of})`,
    lostNow: (period: string, lost: string) => `Over ${period} is hier geen cijfer van ${lost}.`,
    perIndicator: 'Toon per indicator het nieuwste jaar met genoeg cijfers',
    allNow: (period: string) => `Gekozen is nu ${period}, voor alle indicatoren.`,
    perIndicatorNow:
      'Elke indicator staat nu op het nieuwste jaar waarvan genoeg gebieden een cijfer hebben.',
    trendYears: (first: string, last: string, years: number) =>
      years <= 0
        ? `Cijfers over ${first} tot en met ${last}.`
        : `Cijfers over ${first} tot en met ${last}, de laatste ${years === 1 ? 'een jaar' : `${years} jaar`} geleden.`,
    trendAll: (period: string) => `De trend toont alle jaren, ook al is ${period} gekozen.`,
  },
  {
    andMore: (count) => `${count} more`,
    option: (period, held, of) => `${period} (${held} of ${of})`,
    wouldLose: (period, count, held, lost) =>
      `A year counts for ${allEn(count)} indicators: of ${period} there are figures of ${held}, not of ${lost}.`,
    showForAll: (period) => `Show ${period} for all`,
    showOnly: (period, held) => `Show ${period}, only ${held}`,
    thatHaveIt: (count) => `the ${count} that have it`,
    showShared: (period, of) => `Show ${period}, the newest year that ${allEn(of)} have`,
    showMostShared: (period, held, of) =>
      `Show ${period}, the newest year that most have (${held} of the ${of})`,
    lostNow: (period, lost) => `Of ${period} there is no figure here of ${lost}.`,
    perIndicator: 'Show the newest year of each indicator with enough figures',
    allNow: (period) => `${period} is now chosen, for all indicators.`,
    perIndicatorNow: 'Each indicator now stands in the newest year of which enough regions have a figure.',
    trendYears: (first, last, years) =>
      years <= 0
        ? `Figures from ${first} to ${last}.`
        : `Figures from ${first} to ${last}, the latest ${years === 1 ? 'a year' : `${years} years`} ago.`,
    trendAll: (period) => `The trend shows all years, though ${period} is chosen.`,
  },
)
