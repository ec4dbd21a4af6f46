import { topic } from './texts.ts'

/** The outcomes of a target on a gap, as the gallery names them. */
export const trajectoryGalleryTexts = topic(
  {
    onCourse: 'Sneller dan het pad, met marges van de uitgever',
    late: 'Later dan het doeljaar, vergelijking berekend',
    growing: 'Het verschil wordt groter',
    comparatorWorse: 'Kleiner doordat de vergelijking slechter werd',
    noPace: 'Nog geen tweede meting',
    broken: 'Een breuk na de nulmeting',
    noArrears: 'Geen achterstand',
    noOwn: 'Niet meetbaar: geen cijfer bij de nulmeting',
    noComparator: 'Niet meetbaar: vergelijking niet te berekenen',
  },
  {
    onCourse: 'Faster than the path, with margins of the publisher',
    late: 'Later than the target year, comparator computed',
    growing: 'The gap becomes larger',
    comparatorWorse: 'Smaller because the comparator got worse',
    noPace: 'No second measurement yet',
    broken: 'A break after the baseline',
    noArrears: 'No arrears',
    noOwn: 'Not measurable: no figure at the baseline',
    noComparator: 'Not measurable: comparator cannot be computed',
  },
)
