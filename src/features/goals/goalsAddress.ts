import { choice } from '../../contract/selection.ts'

/** How the goals are shown. */
export const viewCodec = choice('weergave', { frame: 'kader', lifeCourse: 'levensloop' })
