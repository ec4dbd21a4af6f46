import { topic } from './texts.ts'

export const pagePartsTexts = topic({ onThisPage: 'Op deze pagina' }, { onThisPage: 'On this page' })
