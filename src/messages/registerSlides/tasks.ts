import { topic } from '../texts.ts'

/** Legal tasks on a slide. */
export const taskSlideTexts = topic(
  {
    coverageTitle: (count: number, all: number, place: string) =>
      count === 0
        ? `In dit register staat bij geen van deze ${all} wettelijke taken een initiatief voor ${place}`
        : `Bij ${count} van ${all} wettelijke taken staat in dit register een initiatief voor ${place}`,
    law: 'Wet',
    tasks: 'Taken',
    all: 'Totaal',
    none: 'geen',
    unsure: (count: number, unsure: number) => `${count}, waarvan ${unsure} onzeker`,
    seenFrom: (place: string) => `gezien vanuit ${place}`,
    caution: 'Niet in dit register betekent niet dat het niet gebeurt.',
    listTitle: (place: string) => `Wettelijke taken in ${place} en de initiatieven erbij`,
    article: 'Artikel',
    task: 'Taak',
    coverage: 'Dekking',
    initiatives: 'Initiatieven',
    noInitiative: 'geen in dit register',
    byLaw: 'per wet',
    missingFirst: 'wat ontbreekt eerst',
    asks: 'De wet vraagt',
    executor: 'Wie het gewoonlijk doet',
    inPlace: (place: string) => `In ${place}`,
    noInitiativeHere: (place: string) => `In dit register staat bij deze taak geen initiatief voor ${place}.`,
    described: (title: string) => `Tabel: ${title}.`,
    nothing: 'Niets past bij deze filters samen.',
  },
  {
    coverageTitle: (count, all, place) =>
      count === 0
        ? `This register holds no initiative for ${place} with any of these ${all} legal tasks`
        : `This register holds an initiative for ${place} with ${count} of ${all} legal tasks`,
    law: 'Law',
    tasks: 'Tasks',
    all: 'Total',
    none: 'none',
    unsure: (count, unsure) => `${count}, of which ${unsure} uncertain`,
    seenFrom: (place) => `seen from ${place}`,
    caution: 'Not in this register does not mean that it is not done.',
    listTitle: (place) => `Legal tasks in ${place} and the initiatives with them`,
    article: 'Article',
    task: 'Task',
    coverage: 'Coverage',
    initiatives: 'Initiatives',
    noInitiative: 'none in this register',
    byLaw: 'by law',
    missingFirst: 'what is missing first',
    asks: 'The law asks',
    executor: 'Who usually does it',
    inPlace: (place) => `In ${place}`,
    noInitiativeHere: (place) => `This register holds no initiative for ${place} with this task.`,
    described: (title) => `Table: ${title}.`,
    nothing: 'Nothing matches these filters together.',
  },
)
