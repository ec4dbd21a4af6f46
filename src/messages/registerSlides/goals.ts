import { topic } from '../texts.ts'

/** Goals on a slide. */
export const goalSlideTexts = topic(
  {
    listTitle: (place: string) => `Welke doelen er zijn, gezien vanuit ${place}`,
    goal: 'Doel',
    frame: 'Kader',
    target: 'Streefwaarde',
    measures: 'Gemeten met',
    noTarget: 'geen in dit register',
    noMeasure: 'geen indicator in dit register',
    text: 'Het doel',
    initiatives: (count: number) => (count === 0 ? 'Initiatieven' : `Initiatieven (${count})`),
    noInitiative: 'in dit register staat geen initiatief dat eraan werkt',
    elsewhere: (name: string) => `${name} (elders)`,
    byFrame: 'per kader, die van hier eerst',
    inFrames: (frames: number) => (frames === 1 ? '1 kader' : `${frames} kaders`),
    described: (title: string) => `Tabel: ${title}.`,
    nothing: 'Niets past bij deze filters samen.',
  },
  {
    listTitle: (place) => `Which goals there are, seen from ${place}`,
    goal: 'Goal',
    frame: 'Frame',
    target: 'Target',
    measures: 'Measured by',
    noTarget: 'none in this register',
    noMeasure: 'no indicator in this register',
    text: 'The goal',
    initiatives: (count) => (count === 0 ? 'Initiatives' : `Initiatives (${count})`),
    noInitiative: 'this register holds no initiative that works towards it',
    elsewhere: (name) => `${name} (elsewhere)`,
    byFrame: 'by frame, those of here first',
    inFrames: (frames) => (frames === 1 ? '1 frame' : `${frames} frames`),
    described: (title) => `Table: ${title}.`,
    nothing: 'Nothing matches these filters together.',
  },
)
