/** Addresses that lead to nothing; the service may answer them with 404. */
export const ABSENT = ['/bestaat-niet', '/taken/wpg-99'] as const

/** Every page of the app, by address: the lists, one thing of each kind, and what a wrong address shows. */
export const ROUTES = [
  '/',
  '/taken',
  '/taken/wpg-2-2-d',
  '/initiatieven',
  '/initiatieven/trendbreuk-zl',
  '/doelen',
  '/doelen/trendbreuk-25',
  '/partners',
  '/partners/ggd-zl',
  '/indicatoren',
  '/indicatoren/overgewicht',
  '/verband/taak/wpg-2-2-d',
  '/aandacht',
  '/over',
  '/over/herkomst',
  '/over/gegevens',
  '/over/toegankelijkheid',
  ...ABSENT,
] as const

/** Dutch needs no parameter; English is asked for in the link. */
export const LANGUAGES = [
  { code: 'nl', parameter: '' },
  { code: 'en', parameter: '?taal=en' },
] as const
