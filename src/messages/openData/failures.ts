import { topic } from '../texts.ts'

/** Why something that this page fetches did not come. */
export const fetchTexts = topic(
  {
    noAnswer: 'de gegevensdienst geeft geen antwoord',
    refused: (status: number) => `de gegevensdienst gaf een fout, ${status}`,
    retry: 'Opnieuw proberen',
  },
  {
    noAnswer: 'the data service does not answer',
    refused: (status) => `the data service reported an error, ${status}`,
    retry: 'Try again',
  },
)
