import type { Subject } from '../../domain/gaps/subject.ts'
import type { GapKind } from '../../domain/gaps/gapLists.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Provenance } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import type { Day } from '../../domain/time/calendar.ts'

/** Words for the screen and the file. `dutch`: text of the register, which is Dutch in either language. */
export interface Words {
  text: string
  dutch?: true
}

/** One reason why something is on a list; with the mark of its provenance where that is its own. */
export interface Reason {
  /** What kind of reason it is, before the words of the register: "begroot:". */
  lead?: string
  words: Words
  provenance?: Provenance
}

/** One line of a list. The screen and the file are both made of these, so that they cannot disagree. */
export interface GapRow {
  kind: GapKind
  key: string
  subjects: readonly Subject[]
  /** The law, the frame or the theme that it belongs to. */
  where?: Words
  reasons: readonly Reason[]
  /** When it is due or ends: the last day it can be, and how far away that is, in words. */
  due?: { on: Day; left: string }
  /** The mark that stands with the thing itself. */
  mark?: Provenance
  /** Where the line comes from, for the file. */
  provenances: readonly Provenance[]
}

/** What the words of a line need to know. */
export interface RowContext {
  index: RegisterIndex
  language: Language
  place: string
  today: Day
}
