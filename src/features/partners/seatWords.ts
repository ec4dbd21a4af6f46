import { partWords } from '../../charts/coalition/coalitionWords.ts'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import type { SlideContext } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'

/** "partner, als lid van Zestien gemeenten (niet nagelezen)". */
export const seatWords = (seat: Seat, language: Language): string =>
  partWords(
    {
      via: seat.via === undefined ? 'itself' : 'member',
      group: seat.via,
      roles: seat.roles,
      status: statusOf(seat),
    },
    language,
  )

/** The name of an initiative as boxes and tables have it. */
export const shortName = ({ index, language }: SlideContext, { id }: Initiative): string =>
  nameOf(index, { kind: 'initiative', id }, language)?.short ?? id
