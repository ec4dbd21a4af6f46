import { pathOf } from '../../contract/addresses.ts'
import { groundOf, rolesOf } from '../../domain/coverage/roles.ts'
import type { Tie } from '../../domain/coverage/ties.ts'
import { shellTexts } from '../../messages/shell.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { roleWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { PeriodText } from '../../register/PeriodText.tsx'
import { SourceLine } from '../../register/SourceLine.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'

/** Why a cell is filled: what the initiative is to the task, who says so, and until when it runs. */
export function TieDialog({ tie, onClose }: { tie: Tie; onClose: () => void }) {
  const t = useTexts(taskTexts)
  const shell = useTexts(shellTexts)
  const words = useTexts(roleWords)
  const { index, municipality } = useRegisterView()
  const { task, initiative, link, role } = tie
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const roles = rolesOf(index, municipality, initiative)
  return (
    <Dialog title={t.whyTitle} closeLabel={shell.close} onClose={onClose}>
      <div className="tie-dialog">
        <ThingChip thing={{ kind: 'task', id: task.id }} full />
        <p className="tie-dialog__role">{t[`${role}Sentence`]}</p>
        <ThingChip thing={{ kind: 'initiative', id: initiative.id }} full />
        <Facts>
          <FactRow term={t.linkFrom}>
            <SourceLine provenance={link.provenance} />
          </FactRow>
          <FactRow term={t.status}>
            <StatusText initiative={initiative} />
          </FactRow>
          <FactRow term={t.period}>
            <PeriodText period={initiative.period} />
          </FactRow>
          <FactRow term={t.roleHere(place)}>
            {roles.length === 0
              ? t.noRoleHere(place)
              : roles.map((each) => (
                  <p key={`${each.partner.id} ${each.roles.join(' ')}`}>
                    {each.roles.map((held) => words[held]).join(', ')}
                    {each.via === 'itself' ? '' : ` ${t.through(each.partner.name)}`}{' '}
                    <ProvenanceBadge provenance={groundOf(each)} />
                  </p>
                ))}
          </FactRow>
        </Facts>
        <p className="note">
          {shell.cause}{' '}
          <AppLink to={pathOf({ kind: 'initiative', id: initiative.id })}>{t.toInitiative}</AppLink>
        </p>
      </div>
    </Dialog>
  )
}
