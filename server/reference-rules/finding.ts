import type { ReferenceDataset, ReferenceFault } from '../../src/contract/referenceFiles.ts'

/** The whole reference dataset: the register and its figures. */
export type Dataset = ReferenceDataset

/** One thing that is wrong in the reference dataset, in Dutch, with where it stands and what to do about it. */
export type Finding = ReferenceFault

/** One rule: reads the dataset and says what breaks it. */
export type Rule = (dataset: Dataset) => Finding[]
