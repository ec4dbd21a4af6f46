/** The key of a timeline: only the shapes that occur on it, each drawn as it is drawn in a row. */
import { INITIATIVE_STATUSES, type InitiativeStatus } from '../../domain/register/values.ts'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import type { RowShapes, Stretch } from './rowShapes.ts'
import type { TimelineModel, TimelineRow } from './timelineModel.ts'

export const SAMPLE = { width: 46, height: 30, middle: 15 }

export interface KeyItem {
  text: string
  status: InitiativeStatus
  shapes: RowShapes
}

const none: Stretch = { x1: 0, x2: 0 }
const nothing: RowShapes = { marks: [], cutLeft: false }
const bar = (sure: Stretch, fadeIn = none, fadeOut = none): NonNullable<RowShapes['bar']> => ({
  fadeIn,
  sure,
  fadeOut,
})

export function timelineKey(model: TimelineModel, language: Language): KeyItem[] {
  const t = timelineTexts[language]
  const { rows } = model
  const has = (test: (row: TimelineRow) => boolean) => rows.some(test)
  const statuses: Record<InitiativeStatus, string> = {
    running: t.keyRunning,
    finished: t.keyFinished,
    unknown: t.keyUnknown,
    prepared: t.keyPrepared,
  }
  const ends = (row: TimelineRow) =>
    row.place.on === 'years' ? [row.place.start, row.place.end].filter((each) => 'first' in each) : []
  const endIs = (is: string) => (row: TimelineRow) => row.place.on === 'years' && row.place.end.is === is
  const item = (
    wanted: boolean,
    text: string,
    shapes: Partial<RowShapes>,
    status: InitiativeStatus = 'running',
  ) => (wanted ? [{ text, status, shapes: { ...nothing, ...shapes } }] : [])
  return [
    ...INITIATIVE_STATUSES.filter(
      (status) => status !== 'prepared' || has((row) => row.status === status),
    ).flatMap((status) =>
      item(
        has((row) => row.status === status),
        statuses[status],
        { bar: bar({ x1: 2, x2: 44 }) },
        status,
      ),
    ),
    ...item(
      has((row) => ends(row).some((each) => each.exact && each.is !== 'aim')),
      t.keySharp,
      {
        bar: bar({ x1: 14, x2: 44 }),
      },
    ),
    ...item(
      has((row) => ends(row).some((each) => !each.exact && each.is !== 'aim')),
      t.keySoft,
      {
        bar: bar({ x1: 24, x2: 44 }, { x1: 2, x2: 24 }),
      },
    ),
    ...item(has(endIs('open')), t.keyOpen, { bar: bar({ x1: 2, x2: 32 }), arrow: 32 }),
    ...item(
      has(({ place }) => place.on === 'years' && place.start.is === 'not-given'),
      t.keyStub,
      {
        bar: bar({ x1: 32, x2: 44 }, { x1: 12, x2: 32 }),
      },
    ),
    ...item(has(endIs('aim')), t.keyAim, {
      aim: { dots: { x1: -3, x2: 34 }, at: { x1: 24, x2: 44 } },
    }),
    ...item(
      has(({ marks }) => marks.some(({ what }) => what === 'money')),
      t.keyMoney,
      {
        marks: [{ what: 'money', exact: true, x1: 23, x2: 23 }],
      },
    ),
    ...item(
      has(({ marks }) => marks.some(({ what }) => what === 'agreement')),
      t.keyAgreement,
      {
        marks: [{ what: 'agreement', exact: false, x1: 14, x2: 32 }],
      },
    ),
    ...item(
      has(({ place }) => place.on === 'side'),
      t.keyLoose,
      { loose: { x1: 4, x2: 42 } },
    ),
    ...item(
      model.earlier && has((row) => ends(row).some(({ first }) => first < `${model.from}`)),
      t.keyCut(model.from),
      { bar: bar({ x1: 14, x2: 44 }), cutLeft: true },
    ),
  ]
}
