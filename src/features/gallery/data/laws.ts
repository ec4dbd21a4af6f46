import type { Law, LegalTask } from '../../../domain/register/things.ts'
import { provenances } from './provenances.ts'

const law = (id: string, abbreviation: string, nl: string, en: string, role: Law['role'] = 'main'): Law => ({
  id,
  abbreviation,
  title: { nl, en },
  role,
  bwbId: 'BWBR0000000',
  address: 'https://www.example.org/wet',
  provenance: provenances.founding,
})

/** The six main laws each have a hue of their own; all others share one. */
export const laws: Law[] = [
  law('wpg', 'Wpg', 'Wet publieke gezondheid', 'Public Health Act'),
  law('wmo2015', 'Wmo 2015', 'Wet maatschappelijke ondersteuning 2015', 'Social Support Act 2015'),
  law('jeugdwet', 'Jeugdwet', 'Jeugdwet', 'Youth Act'),
  law('omgevingswet', 'Omgevingswet', 'Omgevingswet', 'Environment and Planning Act'),
  law('participatiewet', 'Participatiewet', 'Participatiewet', 'Participation Act'),
  law('wvggz', 'Wvggz', 'Wet verplichte ggz', 'Compulsory Mental Health Care Act'),
  law('verzonnen', 'Vzw', 'Verzonnen zorgwet', 'Made-up Care Act', 'supplementary'),
]

const task = (id: string, nl: string, en: string, parts: Partial<LegalTask> = {}): LegalTask => ({
  id,
  law: 'wpg',
  article: '2 lid 2 d',
  title: { nl, en },
  paraphrase: 'Verzonnen taak.',
  kinds: ['duty'],
  dutyHolders: ['executive'],
  executor: { text: 'GGD', standing: true },
  cycle: 'doorlopend',
  targetGroup: 'alle inwoners',
  lifeStages: ['all'],
  core: true,
  provenance: provenances.found,
  ...parts,
})

export const legalTasks: LegalTask[] = [
  task('kort', 'Voorbeeldtaak', 'Example task'),
  task(
    'lang',
    'Samenhang bewaken tussen alle verzonnen onderdelen van de publieke gezondheidszorg en de afstemming daarvan op de curatieve zorg',
    'Watching over the coherence of all made-up parts of public health care and their alignment with curative care',
    { law: 'omgevingswet', article: '2.1 lid 3 aanhef en onder b, 4° jo. 16.1' },
  ),
  task(
    'woord',
    'Gezondheidsbevorderingscoördinatieverantwoordelijkheidsverdeling',
    'Gezondheidsbevorderingscoördinatieverantwoordelijkheidsverdeling',
    { law: 'verzonnen', article: '13a' },
  ),
]
