import type { ReactNode } from 'react'
import type { Fact, FactCollection } from '../../domain/provenance/facts.ts'
import { recordWords } from '../../messages/provenancePage.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { SubjectName } from '../../register/SubjectName.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { fieldName } from './factSheet.ts'
import { groupFacts } from './subjects.ts'

/** Facts grouped by the thing they are about, each with what there is to say of it. */
export function FactGroups<F extends Fact>({
  facts,
  children,
}: {
  facts: readonly F[]
  children: (fact: F) => ReactNode
}) {
  const { index } = useRegisterView()
  const language = useLanguage()
  const records: Readonly<Partial<Record<FactCollection, string>>> = useTexts(recordWords)
  return (
    <ul className="rows fact-groups">
      {groupFacts(index, facts).map((group) => (
        <li key={group.key} className="fact-group">
          <span>
            <SubjectName subject={group.subject} /> <span className="note">{records[group.collection]}</span>
          </span>
          <ul>
            {group.facts.map((fact) => (
              <li key={fact.field ?? ''}>
                <span className="fact-group__field">{fieldName(fact.field, language)}</span>: {children(fact)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
