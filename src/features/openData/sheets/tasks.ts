import type { Frame, Law, LegalTask, PolicyDocument } from '../../../domain/register/things.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import {
  documentKindWords,
  documentStatusWords,
  dutyHolderWords,
  lifeStageWords,
  taskKindWords,
} from '../../../messages/values.ts'
import { type Column, type Look, day, joined, text } from './column.ts'
import { PROVENANCE_BY_FIELD } from './provenance.ts'
import { dateIn, nameIn, namesIn, periodIn, regionIn, yesOrNo } from './words.ts'

const deadlineNames = (ids: readonly string[] = [], { index, language }: Look): string | undefined =>
  joined(ids.map((id) => index.register.deadlines.find((each) => each.id === id)?.title[language] ?? id))

/** What the law asks, and what answers it. */
export const LAWS: readonly Column<Law>[] = [
  text('id', (law) => law.id),
  text('abbreviation', (law) => law.abbreviation),
  text('titleNl', (law) => law.title.nl),
  text('titleEn', (law) => law.title.en),
  text('role', (law, { language }) => fileWords[language][law.role === 'source' ? 'source_only' : law.role]),
  text('bwbId', (law) => law.bwbId),
  text('inForceFrom', (law, look) => dateIn(look, law.inForceFrom)),
  text('address', (law) => law.address),
  day('consolidationRead', (law) => law.consolidationRead),
  day('newestConsolidation', (law) => law.newestConsolidation),
  text('readingNote', (law) => law.readingNote),
  ...PROVENANCE_BY_FIELD,
]

export const LEGAL_TASKS: readonly Column<LegalTask>[] = [
  text('id', (task) => task.id),
  text('law', (task, { index }) => index.laws.get(task.law)?.abbreviation ?? task.law),
  text('article', (task, { language }) => fileWords[language].article(task.article)),
  text('titleNl', (task) => task.title.nl),
  text('titleEn', (task) => task.title.en),
  text('paraphrase', (task) => task.paraphrase),
  text('kind', (task, { language }) => joined(task.kinds.map((kind) => taskKindWords[language][kind]))),
  text('dutyHolders', (task, { language }) =>
    joined(task.dutyHolders.map((holder) => dutyHolderWords[language][holder])),
  ),
  text('dutyHolderNote', (task) => task.dutyHolderNote),
  text('executor', (task) => task.executor.text),
  text('executorPartners', (task, look) => joined(namesIn(look, 'partner', task.executor.partners))),
  text('standing', (task, look) => yesOrNo(look, task.executor.standing)),
  text('cycle', (task) => task.cycle),
  text('deadlines', (task, look) => deadlineNames(task.deadlines, look)),
  text('targetGroup', (task) => task.targetGroup),
  text('lifeStages', (task, { language }) =>
    joined(task.lifeStages.map((stage) => lifeStageWords[language][stage])),
  ),
  text('core', (task, look) => yesOrNo(look, task.core)),
  text('context', (task) => task.context),
  ...PROVENANCE_BY_FIELD,
]

export const FRAMES: readonly Column<Frame>[] = [
  text('id', (frame) => frame.id),
  text('titleNl', (frame) => frame.title.nl),
  text('titleEn', (frame) => frame.title.en),
  text('period', (frame, look) => periodIn(look, frame.period)),
  text('periodAsGiven', (frame) => frame.period?.asGiven),
  text('document', ({ document }, { index, language }) =>
    document === undefined ? undefined : (index.policyDocuments.get(document)?.title[language] ?? document),
  ),
  text('initiative', ({ initiative }, look) =>
    initiative === undefined ? undefined : nameIn(look, 'initiative', initiative),
  ),
  ...PROVENANCE_BY_FIELD,
]

export const POLICY_DOCUMENTS: readonly Column<PolicyDocument>[] = [
  text('id', (document) => document.id),
  text('titleNl', (document) => document.title.nl),
  text('titleEn', (document) => document.title.en),
  text('kind', (document, { language }) => documentKindWords[language][document.kind]),
  text('regions', (document, look) => joined(document.regions.map((code) => regionIn(look, code)))),
  text('regionCodes', (document) => joined(document.regions)),
  text('frame', ({ frame }, { index, language }) =>
    frame === undefined ? undefined : (index.frames.get(frame)?.title[language] ?? frame),
  ),
  text('status', (document, { language }) => documentStatusWords[language][document.status]),
  text('decided', (document, look) => dateIn(look, document.decided)),
  text('period', (document, look) => periodIn(look, document.period)),
  text('periodAsGiven', (document) => document.period?.asGiven),
  text('address', (document) => document.address),
  text('publishedBy', (document, look) => joined(namesIn(look, 'partner', document.publishedBy))),
  text('initiatives', (document, look) => joined(namesIn(look, 'initiative', document.initiatives))),
  text('answersTasks', (document, look) => joined(namesIn(look, 'task', document.answersTasks))),
  text('answersDeadlines', (document, look) => deadlineNames(document.answersDeadlines, look)),
  text('summary', (document) => document.summary),
  ...PROVENANCE_BY_FIELD,
]
