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
})
