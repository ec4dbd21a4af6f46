import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { regionTableTexts } from '../../messages/compare/regionTable.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { fullName } from './absence.ts'

/** The name of a region at the head of its row; the one picked out says so. */
export function RowName({ row, isPicked }: { row: ComparedRow; isPicked: boolean }) {
  const t = useTexts(regionTableTexts)
  const name = <DutchText>{fullName(row)}</DutchText>
  return isPicked ? (
    <>
      <strong>{name}</strong> <small>{t.picked}</small>
    </>
  ) : (
    name
  )
}
