import { topic } from '../texts.ts'

/** How a figure came about of a municipality that is younger than the classification of its table. */
export const redrawnTexts = topic(
  {
    weighted: (parts: string, weights: string) => `gewogen gemiddelde van ${parts}, naar ${weights}`,
    ofChange: (year: string) => `inwoners bij de herindeling van ${year}`,
    ofPopulation: (age: string, period: string) =>
      `inwoners van ${age === 'alle' ? 'alle leeftijden' : age} in ${period}`,
    ofSameYear: (age: string) => `inwoners van ${age === 'alle' ? 'alle leeftijden' : age} in hetzelfde jaar`,
    ofOtherPopulation: (age: string, period: string) =>
      `inwoners van ${age === 'alle' ? 'alle leeftijden' : age} in ${period} (benadering)`,
    several: (names: string) =>
      `Niet van de uitgever, maar gewogen uit gemeenten van vóór de herindeling: ${names}.`,
    summed: (parts: string) => `opgeteld uit ${parts}`,
    renamed: (name: string) => `in de tabel als ${name}`,
    incomplete: (names: string, one: boolean) =>
      `ontstond na deze indeling; van ${names} ${one ? 'is' : 'zijn'} geen cijfer om mee te wegen`,
    split: (names: string) =>
      `ontstond na deze indeling uit een deel van ${names}, en van dat deel is geen cijfer bekend`,
    'no-weights': (names: string) =>
      `ontstond na deze indeling; van ${names} is geen aantal inwoners om mee te wegen`,
    'no-mean': (names: string) =>
      `ontstond na deze indeling; van de cijfers van ${names} is geen gemiddelde te maken`,
  },
  {
    weighted: (parts, weights) => `weighted mean of ${parts}, by ${weights}`,
    ofChange: (year) => `inhabitants when the municipalities were redrawn in ${year}`,
    ofPopulation: (age, period) => `inhabitants of ${age.startsWith('alle') ? 'all ages' : age} in ${period}`,
    ofSameYear: (age) => `inhabitants of ${age.startsWith('alle') ? 'all ages' : age} in the same year`,
    ofOtherPopulation: (age, period) =>
      `inhabitants of ${age.startsWith('alle') ? 'all ages' : age} in ${period} (approximation)`,
    several: (names) => `Not the publisher’s own, but weighted from the municipalities of before: ${names}.`,
    summed: (parts) => `sum of ${parts}`,
    renamed: (name) => `in the table as ${name}`,
    incomplete: (names, one) =>
      `formed after this classification; ${names} ${one ? 'has' : 'have'} no figure to weight`,
    split: (names) =>
      `formed after this classification of a part of ${names}, and no figure is known of that part`,
    'no-weights': (names) =>
      `formed after this classification; no number of inhabitants of ${names} is held to weight with`,
    'no-mean': (names) => `formed after this classification; no mean can be made of the figures of ${names}`,
  },
)
