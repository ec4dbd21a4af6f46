/** Addresses that lead to nothing; the service may answer them with 404. */
export const ABSENT = ['/bestaat-niet', '/taken/wpg-99'] as const

/** Every page of the app, by address: the lists in each of their views, one thing of each kind, and what a wrong address shows. */
export const ROUTES = [
  '/',
  '/taken',
  '/taken?weergave=lijst&volgorde=ontbreekt',
  '/taken?wet=wvggz&niveau=lokaal&kader=onzin',
  '/taken/wpg-2-2-d',
  '/initiatieven',
  '/initiatieven?weergave=tijdlijn',
  '/initiatieven?weergave=niveau',
  '/initiatieven/trendbreuk-zl',
  '/doelen',
  '/doelen?weergave=levensloop',
  '/doelen/trendbreuk-25',
  '/partners',
  '/partners?weergave=matrix',
  '/partners?weergave=coalities',
  '/partners?weergave=coalities&initiatief=trendbreuk-zl',
  '/partners?weergave=samen',
  '/partners/ggd-zl',
  '/indicatoren',
  '/indicatoren/overgewicht',
  '/indicatoren/overgewicht?naast=GM0935',
  '/indicatoren/overgewicht?nulmeting=2016',
  '/vergelijken',
  '/vergelijken?weergave=staven',
  '/vergelijken?weergave=trend',
  '/vergelijken?weergave=spreiding',
  '/vergelijken?weergave=verdeling',
  '/vergelijken?weergave=profiel',
  '/vergelijken?weergave=kaart',
  '/vergelijken?indicator=onzin,rokers&gebied=GM0951,GM0935&jaar=1999',
  '/doelen/trendbreuk-25?indicator=ervaren-gezondheid&nulmeting=2016',
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
