import { topic } from '../texts.ts'

/** What slides say that come from no figure: the presenter's own words, and views that cannot be shown. */
export const madeSlideTexts = topic(
  {
    ownText: 'Tekst van deze presentatie',
    untitled: 'Dia zonder titel',
    goneTitle: 'Deze dia kan niet worden getoond',
    noSlide: (address: string) => `Van de pagina ${address} kan geen dia worden gemaakt.`,
    noPage: (address: string) => `Er is geen pagina op het adres ${address}.`,
    notThen: (day: string) =>
      `Deze dia is vastgezet op ${day}. Van toen is hier geen register. Maak de dia los om te zien wat er nu staat.`,
    unknownPlace: (code: string, name: string) =>
      `“${code}” is geen gemeente in dit register; deze dia gaat over ${name}.`,
    asOf: (day: string) => `Stand van ${day}`,
    broken:
      'Er zit een fout in deze dia. De andere dia’s werken nog. Haal de dia weg, of maak haar opnieuw vanaf haar pagina.',
    making: 'De dia wordt gemaakt',
    waiting: 'De gegevensdienst geeft geen antwoord. De dia verschijnt zodra die er weer is.',
    notKept:
      'Wat deze dia nodig heeft, is op deze computer niet bewaard. Open de presentatie één keer terwijl er netwerk is: daarna staat deze dia er ook zonder netwerk.',
  },
  {
    ownText: 'Text of this presentation',
    untitled: 'Slide without a title',
    goneTitle: 'This slide cannot be shown',
    noSlide: (address) => `The page ${address} cannot be made into a slide.`,
    noPage: (address) => `There is no page at the address ${address}.`,
    notThen: (day) =>
      `This slide is pinned to ${day}. There is no register of that day here. Unpin the slide to see what it says now.`,
    unknownPlace: (code, name) =>
      `“${code}” is no municipality in this register; this slide is about ${name}.`,
    asOf: (day) => `As of ${day}`,
    broken:
      'There is a mistake in this slide. The other slides still work. Remove the slide, or make it again from its page.',
    making: 'The slide is being made',
    waiting: 'The data service does not answer. The slide will appear as soon as it does.',
    notKept:
      'What this slide needs has not been kept on this computer. Open the presentation once while there is a network: from then on this slide is there without one too.',
  },
)
