import { listPath, REGISTER_PATH, segmentOf, type CollectionName } from '../../contract/resources.ts'
import { resourceWords } from '../../messages/openData/apiWords.ts'
import { filesTexts } from '../../messages/openData/files.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Downloads } from '../../ui/download/Downloads.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { FiguresRow } from './FiguresRow.tsx'
import { FileRow } from './FileRow.tsx'
import { collectionTable, OFFERED } from './sheets/collections.ts'
import { useAboutFile } from './useAboutFile.ts'
import { WholeRegister } from './WholeRegister.tsx'

/** Every part of the register as a file, and where the API has it. */
export function FilesSection() {
  const t = useTexts(filesTexts)
  const { index } = useRegisterView()
  const all = OFFERED.reduce((sum, name) => sum + index.register[name].length, 0)
  return (
    <Section id="bestanden" title={t.filesTitle} note={t.filesNote}>
      <table className="files">
        <caption className="visually-hidden">{t.filesTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col" className="files__count">
              {t.count}
            </th>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.api}</th>
          </tr>
        </thead>
        {/* First what an analyst comes for. */}
        <tbody>
          <GroupHead title={t.theFigures} licence={t.licencePerTable} explainedAt="#brontabellen" />
          <FiguresRow />
        </tbody>
        <tbody>
          <GroupHead title={t.theRegister} licence={t.noLicence} explainedAt="#licenties" />
          {OFFERED.map((name) => (
            <CollectionRow key={name} name={name} />
          ))}
          <FileRow name={t.whole} path={REGISTER_PATH} count={all}>
            <WholeRegister />
          </FileRow>
        </tbody>
      </table>
    </Section>
  )
}

/** The name of a group of files, and under which licence they are. */
function GroupHead({ title, licence, explainedAt }: { title: string; licence: string; explainedAt: string }) {
  return (
    <tr className="files__group">
      <th scope="rowgroup" colSpan={4}>
        {title} <a href={explainedAt}>{licence}</a>
      </th>
    </tr>
  )
}

function CollectionRow({ name }: { name: CollectionName }) {
  const language = useLanguage()
  const { index } = useRegisterView()
  const about = useAboutFile()
  const segment = segmentOf(name)
  const words: Readonly<Record<string, string>> = useTexts(resourceWords)
  const title = words[segment] ?? segment
  return (
    <FileRow name={title} path={listPath(name)} count={index.register[name].length}>
      <Downloads
        title={title}
        sheet={() => ({
          title,
          ...collectionTable(name, { index, language }),
          about: about(title, listPath(name), 'register'),
        })}
      />
    </FileRow>
  )
}
