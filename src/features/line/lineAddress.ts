import { KIND_WORDS } from '../../contract/addresses.ts'
import { choice, type ParameterCodec } from '../../contract/selection.ts'
import { COLUMNS, type ColumnKind } from './columns.ts'

export const viewCodec = choice('weergave', { picture: 'beeld', list: 'lijst' })

/** Which columns show all they have: a link brings them back. */
export const openCodec: ParameterCodec<readonly ColumnKind[]> = {
  name: 'open',
  read: (given) => {
    const kinds = given.split(' ').map((word) => COLUMNS.find((kind) => KIND_WORDS[kind] === word))
    return kinds.includes(undefined) ? undefined : kinds.filter((kind) => kind !== undefined)
  },
  write: (kinds) => kinds.map((kind) => KIND_WORDS[kind]).join(' '),
}
