import { topic } from '../texts.ts'

/** That some regions have newer figures than those that are compared; on the page and on its slides. */
export const newerFigureTexts = topic(
  {
    newer: (indicators: string, period: string, held: string, all: string) =>
      `Van ${indicators} zijn er nieuwere cijfers, over ${period}, maar alleen van ${held} van de ${all} gebieden.`,
  },
  {
    newer: (indicators, period, held, all) =>
      `Of ${indicators} there are newer figures, of ${period}, but for ${held} of the ${all} regions only.`,
  },
)
