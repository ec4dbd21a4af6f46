import { topic } from '../texts.ts'

/** The table that stands on the page that compares before the app does. */
export const firstTableTexts = topic(
  {
    someRows: (shown: string, all: string) =>
      `Dit zijn de eerste ${shown} van ${all} gebieden; de rest volgt als de pagina is geladen.`,
    loading: 'De pagina wordt nog geladen. Daarna kunt u kiezen, sorteren en downloaden.',
  },
  {
    someRows: (shown: string, all: string) =>
      `These are the first ${shown} of ${all} regions; the rest follows when the page has loaded.`,
    loading: 'The page is still loading. After that you can choose, sort and download.',
  },
)
