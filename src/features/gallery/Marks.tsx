import type { CoverageState } from '../../domain/coverage/coverage.ts'
import { PROVENANCE_STATUSES } from '../../domain/register/values.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { Cites, SourceList } from '../../register/Cites.tsx'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { SourceLine } from '../../register/SourceLine.tsx'
import { ToneMark } from '../../register/ToneMark.tsx'
import type { Citations } from '../../register/citations.ts'
import { useTexts } from '../../ui/language.tsx'
import { laws } from './data/laws.ts'
import { provenances } from './data/provenances.ts'
import { Part, Series, Specimen } from './Specimens.tsx'

const COVERAGE: readonly CoverageState[] = ['initiative', 'standing', 'absent']
const TONES = ['favourable', 'unfavourable', 'mixed', 'neutral'] as const

/** The small marks that stand with facts: law, coverage, provenance, sources, judgement. */
export function Marks({ citations }: { citations: Citations }) {
  const t = useTexts(galleryTexts)
  return (
    <Part id="merken" title={t.marks}>
      <Specimen name={t.laws}>
        <p className="specimen-row">
          {laws.map(({ id }) => (
            <LawMark key={id} law={id} article="2 lid 2 d" />
          ))}
        </p>
      </Specimen>
      <Specimen name={t.coverage}>
        <p className="specimen-row">
          {COVERAGE.map((state) => (
            <CoverageMark key={state} state={state} law="wpg" />
          ))}
          <CoverageMark state="initiative" law="wpg" unsure />
          <CoverageMark state="initiative" />
        </p>
      </Specimen>
      <Specimen name={t.provenance}>
        <Series
          items={PROVENANCE_STATUSES.map((status) => ({
            name: status,
            show:
              status === 'found' || status === 'founding' ? (
                <span className="note">{t.noMark}</span>
              ) : (
                <ProvenanceBadge provenance={provenances[status]} />
              ),
          }))}
        />
      </Specimen>
      <Specimen name={t.cites}>
        <Series
          items={PROVENANCE_STATUSES.map((status) => ({
            name: status,
            show: (
              <>
                57,8 %
                <Cites provenance={provenances[status]} />
              </>
            ),
          }))}
        />
      </Specimen>
      <Specimen name={t.sources}>
        <SourceList citations={citations} />
      </Specimen>
      <Specimen name={t.sourceLine}>
        {PROVENANCE_STATUSES.map((status) => (
          <SourceLine key={status} provenance={provenances[status]} />
        ))}
      </Specimen>
      <Specimen name={t.tones}>
        <p className="specimen-row">
          {TONES.map((tone) => (
            <ToneMark key={tone} tone={tone} />
          ))}
        </p>
      </Specimen>
    </Part>
  )
}
