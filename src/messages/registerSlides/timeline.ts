import { topic } from '../texts.ts'

/** The timeline of initiatives on a slide: its key in few words, and what a row says. */
export const timelineSlideTexts = topic(
  {
    running: 'loopt',
    finished: 'afgerond',
    prepared: 'in voorbereiding',
    unsure: 'onbekend, onzeker of niet nagelezen',
    fading: 'lichte rand: dag niet genoemd',
    open: 'geen einde genoemd',
    aim: 'streefjaar, geen einde',
    money: 'geld tot en met',
    agreement: 'akkoord of afspraak tot en met',
    inexact: 'stippelrand: dag niet genoemd',
    before: (year: number) => `begon vóór ${year}`,
    withoutYears: (length: string) => `${length}, zonder jaren`,
    described: (title: string, from: number, to: number) =>
      `Tijdlijn: ${title}. Van ${from} tot en met ${to}.`,
  },
  {
    running: 'running',
    finished: 'finished',
    prepared: 'in preparation',
    unsure: 'unknown, uncertain or not checked',
    fading: 'light edge: day not given',
    open: 'no end given',
    aim: 'year aimed at, not an end',
    money: 'money until',
    agreement: 'agreement until',
    inexact: 'dotted edge: day not given',
    before: (year) => `began before ${year}`,
    withoutYears: (length) => `${length}, without years`,
    described: (title, from, to) => `Timeline: ${title}. From ${from} to ${to}.`,
  },
)
