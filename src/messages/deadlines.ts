import { topic } from './texts.ts'

export const deadlineTexts = topic(
  {
    daysLeft: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
    today: 'vandaag',
    todayAtMost: 'uiterlijk vandaag',
    daysAgo: (days: number) => (days === 1 ? '1 dag geleden' : `${days} dagen geleden`),
    about: (when: string) => `loopt tot ${when}`,
    // The number stays with its unit where the column is narrow.
    atMost: (words: string) => `hoogstens ${words.replace(' ', '\u00a0')}`,
    noDate: 'zonder datum',
    more: (count: number) => `Nog ${count} termijnen`,
    before: (day: string) => `vóór ${day}`,
    by: (day: string) => `uiterlijk ${day}`,
    ends: (day: string) => `loopt tot en met ${day}`,
    changes: (day: string) => `wet verandert op ${day}`,
    every: (months: number) =>
      months % 12 === 0 ? `ten minste eens per ${months / 12} jaar` : `ten minste eens per ${months} maanden`,
    provisional: 'datum voorlopig',
  },
  {
    daysLeft: (days) => (days === 1 ? '1 day' : `${days} days`),
    today: 'today',
    todayAtMost: 'today at the latest',
    daysAgo: (days) => (days === 1 ? '1 day ago' : `${days} days ago`),
    about: (when) => `runs until ${when}`,
    atMost: (words) => `at most ${words.replace(' ', '\u00a0')}`,
    noDate: 'no date',
    more: (count) => `${count} more deadlines`,
    before: (day) => `before ${day}`,
    by: (day) => `by ${day}`,
    ends: (day) => `ends on ${day}`,
    changes: (day) => `law changes on ${day}`,
    every: (months) =>
      months % 12 === 0 ? `at least once every ${months / 12} years` : `at least once every ${months} months`,
    provisional: 'date provisional',
  },
)
