/** Themes are Dutch in the register; these are the ones it holds now. A new one shows its Dutch name until it has an English one. */
const ENGLISH_THEMES: Readonly<Record<string, string>> = {
  bestaanszekerheid: 'social security',
  bestuur: 'administration',
  economie: 'economy',
  geboorte: 'birth',
  gezondheid: 'health',
  infectieziekten: 'infectious diseases',
  internationaal: 'international',
  jeugd: 'youth',
  leefomgeving: 'living environment',
  leefstijl: 'lifestyle',
  meedoen: 'taking part',
  'mentale gezondheid': 'mental health',
  milieu: 'environment',
  onderwijs: 'education',
  'ouder worden': 'growing older',
  samenwerking: 'cooperation',
  'seksuele gezondheid': 'sexual health',
  'sociaal domein': 'social domain',
  veiligheid: 'safety',
  wonen: 'housing',
  zorg: 'care',
}

/** "mentale gezondheid" → "Mentale gezondheid"; `lang` is set when there is no English name. */
export function themeName(theme: string, language: 'nl' | 'en'): { name: string; lang?: 'nl' } {
  const english = ENGLISH_THEMES[theme]
  const name = language === 'en' && english !== undefined ? english : theme
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return language === 'en' && english === undefined ? { name: capital, lang: 'nl' } : { name: capital }
}
