import { fullName } from '../../charts/figure/absence.ts'
import { frameOf } from '../../charts/figure/columnContext.ts'
import { profileModel } from '../../charts/profile/profileModel.ts'
import { profileTable } from '../../charts/profile/profileSlide.ts'
import { profileFindings } from '../../charts/profile/profileWords.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import type { SlideContent } from '../../slides/content.ts'
import { compareCautions } from './compareAbout.ts'
import { besideAll, comparatorNotes } from './slideComparator.ts'
import { type SlideParts, framed, sourcesIn } from './slideParts.ts'

/** One region on all chosen indicators: the one picked out, else my municipality, else the first. */
export function profileSlides(parts: SlideParts): readonly SlideContent[] {
  const { compared, comparator, label, marked } = parts
  const { language } = parts.context
  const { rows, columns } = compared.comparison
  const code = rows.some((row) => row.code === marked) ? marked : rows[0]?.code
  const model = profileModel(columns, rows, code ?? '')
  if (model === undefined) return []
  const t = compareSlideTexts[language]
  const name = fullName(model.region)
  const findings = profileFindings(model, comparator, language)
  const beside = besideAll(parts)
  const notes = comparatorNotes(parts)
  // Where there is nothing to compare with, that comes first.
  const cautions = compareCautions(columns, language).toReversed()
  return framed(parts, {
    title: t.profile(name, comparePageTexts[language].indicators(columns.length)),
    frame: frameOf(columns, language),
    more: [beside],
    body: { kind: 'table', table: profileTable(model, { comparatorName: comparator, label }, language) },
    cautions: beside === undefined ? [...notes, ...cautions] : [...cautions, ...notes],
    sources: sourcesIn(parts, columns),
    description: [profileTexts[language].table(name), ...findings],
    findings,
  })
}
