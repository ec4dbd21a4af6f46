/** The source of figures that was named on the command line, ready to be read. */
import { StartFailure } from '../startFailure.ts'
import type { Command } from './commandLine.ts'
import { openStatlineCsv } from './file/statlineCsv.ts'
import type { Report, TableReader } from './reading/rows.ts'
import { openStatline } from './statline/statlineOData.ts'
import { openStatline4 } from './statline4/statlineOData4.ts'

/**
 * @param progress told how much of a file was read, in bytes
 * @throws StartFailure when nobody says which table a file is
 */
export function openSource(
  { from, table, base, age, period }: Extract<Command, { kind: 'figures' }>,
  report: Report,
  progress: (bytes: number, of: number) => void,
): Promise<TableReader> {
  const said = { ...(age === undefined ? {} : { age }), ...(period === undefined ? {} : { period }) }
  if (from.form === 'statline')
    return openStatline({ table: from.table, report, ...said, ...(base === undefined ? {} : { base }) })
  if (from.form === 'statline4') {
    const { form: _form, ...asked } = from
    return openStatline4({ ...asked, report, ...said, ...(base === undefined ? {} : { base }) })
  }
  if (table === undefined)
    throw new StartFailure(
      'In een bestand staat niet welke tabel het is. Zeg erbij welke, bijvoorbeeld --table 50090NED.',
      'A file does not say which table it is. Name it, for example --table 50090NED.',
    )
  return openStatlineCsv({ file: from.path, table, report, progress, ...said })
}
