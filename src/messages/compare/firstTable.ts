import { topic } from '../texts.ts'

/** The table that stands on the page that compares before the app does. */
export const firstTableTexts = topic(
  {
    someRows: (shown: string, all: string) =>
      `Dit zijn de eerste ${shown} van ${all} gebieden; de rest volgt als de pagina is geladen.`,
    late: 'Het laden duurt lang. Laad de pagina opnieuw, of probeer het later.',
    failed:
      'De app kon niet worden geladen; de cijfers hieronder staan er. Er gaat niets verloren. Laad de pagina opnieuw, of probeer het later.',
    loading: 'De pagina wordt nog geladen. Daarna kunt u kiezen, sorteren en downloaden.',
  },
  {
    someRows: (shown: string, all: string) =>
      `These are the first ${shown} of ${all} regions; the rest follows when the page has loaded.`,
    late: 'Loading takes long. Reload the page, or try again later.',
    failed:
      'The app could not be loaded; the figures below are there. Nothing is lost. Reload the page, or try again later.',
    loading: 'The page is still loading. After that you can choose, sort and download.',
  },
)
