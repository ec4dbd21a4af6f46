import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('the settings', () => {
  it('are safe when nothing is said', () => {
    expect(readConfig({}, '/srv')).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      database: '/srv/data/gezond-verband.sqlite',
      reference: '/srv/reference',
      app: '/srv/dist/app',
      trustProxy: false,
    })
  })

  it('follow the environment, and take an empty variable for none', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      GV_DATABASE: '/var/x.sqlite',
      GV_TRUST_PROXY: 'Ja',
      GV_CONTACT: '',
    }
    const config = readConfig(env, '/srv')
    expect(config).toMatchObject({ port: 8080, host: '0.0.0.0', database: '/var/x.sqlite', trustProxy: true })
    expect(config.contact).toBeUndefined()
  })

  it.each([
    ['https://gv.voorbeeld.nl', 'https://gv.voorbeeld.nl'],
    ['https://GV.Voorbeeld.nl/', 'https://gv.voorbeeld.nl'],
    ['http://intern:8080', 'http://intern:8080'],
    ['https://gv.voorbeeld.nl:443', 'https://gv.voorbeeld.nl'],
    ['', undefined],
  ])('take %s for the address of the site', (given, address) => {
    expect(readConfig({ GV_ADDRESS: given }, '/srv').address).toBe(address)
  })

  it.each([
    'gv.voorbeeld.nl',
    'https://',
    'https://gv.voorbeeld.nl/register',
    'https://gv.voorbeeld.nl?a',
    'https://u:w@gv.voorbeeld.nl',
    'https://1.2.3.999',
    'ftp://gv.voorbeeld.nl',
    'https://gv voorbeeld.nl',
  ])('refuse %s as the address of the site, with a remedy', (given) => {
    expect(() => readConfig({ GV_ADDRESS: given }, '/srv')).toThrow(
      `GV_ADDRESS heeft de waarde ‘${given}’. Geef het adres waaronder iedereen deze site vindt, zonder pad`,
    )
  })

  it('know who offers the data, by name and by address', () => {
    const publisherOf = (value: string) => readConfig({ GV_PUBLISHER: value }, '/srv').publisher
    const uri = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0000'
    expect(publisherOf(`Gemeente Voorbeeld <${uri}>`)).toEqual({ name: 'Gemeente Voorbeeld', uri })
    expect(publisherOf(`  ’t Hof  <${uri}> `)).toEqual({ name: '’t Hof', uri })
    expect(publisherOf('')).toBeUndefined()
  })

  it.each([
    'Gemeente Voorbeeld',
    '<https://voorbeeld.nl>',
    'Gemeente <gm0000>',
    'Gemeente <https://1.2.3.999>',
    'Gemeente <https://naam:geheim@voorbeeld.nl/gm0000>',
    'Gemeente\u0007 <https://voorbeeld.nl/gm0000>',
  ])('refuse %s as publisher, with a remedy', (given) => {
    expect(() => readConfig({ GV_PUBLISHER: given }, '/srv')).toThrow(
      `GV_PUBLISHER heeft de waarde ‘${given}’. Geef de naam van de organisatie en tussen < en > het adres`,
    )
  })

  it('let no site show figures until it is named', () => {
    const sitesOf = (value: string) => readConfig({ GV_EMBED_ORIGINS: value }, '/srv').embedOrigins
    expect(sitesOf('')).toEqual([])
    expect(sitesOf('https://www.voorbeeld.nl')).toEqual(['https://www.voorbeeld.nl'])
    expect(sitesOf(' https://WWW.Voorbeeld.nl/,https://a.nl:8443  https://a.nl:8443 ')).toEqual([
      'https://www.voorbeeld.nl',
      'https://a.nl:8443',
    ])
    expect(sitesOf('http://localhost:8080 http://127.0.0.1:8081')).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:8081',
    ])
    // As the policy has to name it.
    expect(sitesOf('https://caf\u00e9.nl')).toEqual(['https://xn--caf-dma.nl'])
  })

  it.each([
    'www.voorbeeld.nl',
    'http://www.voorbeeld.nl',
    'https://www.voorbeeld.nl/pagina',
    'https://*.voorbeeld.nl',
    '*',
    'https://u:w@voorbeeld.nl',
    'https://[::1]',
    'https://voorbeeld.nl:99999',
    'https://a.nl;script-src',
    'null',
  ])('refuse %s as a site that may show figures, with a remedy', (given) => {
    expect(() => readConfig({ GV_EMBED_ORIGINS: `https://goed.nl ${given}` }, '/srv')).toThrow(
      `GV_EMBED_ORIGINS noemt ‘${given}’. Geef de websites die figuren mogen insluiten voluit: met https://`,
    )
  })
})
