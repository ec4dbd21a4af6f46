import { topic } from './texts.ts'

/** What a page says of the target on a gap before its code has come. */
export const trajectoryPlaceTexts = topic(
  {
    title: 'Doel op het verschil',
    lead: 'Hoe groot was het verschil bij de nulmeting, hoe groot is het nu en hoe groot mag het in het doeljaar nog zijn? Het jaar van de nulmeting kiest u zelf.',
    comes: 'Hier komen de keuzes en de grafiek.',
    waiting: 'De keuzes worden geladen.',
    failed: 'Dit onderdeel kon niet worden opgehaald. De rest van de pagina werkt wel.',
  },
  {
    title: 'Target on the gap',
    lead: 'How large was the gap at the baseline, how large is it now, and how large may it still be in the target year? You choose the baseline year yourself.',
    comes: 'The choices and the chart come here.',
    waiting: 'The choices are loading.',
    failed: 'This part could not be fetched. The rest of the page works.',
  },
)
