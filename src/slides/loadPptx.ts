import { fetchedPart } from '../ui/download/fetchPart.ts'

/** The writer of PowerPoint files, fetched when a file is asked for. @throws DownloadError `noNetwork` when it does not come */
export const loadPptx = fetchedPart(() => import('./pptx/deck.ts'))
