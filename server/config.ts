/** The settings of the service: environment variables, each with a default that is safe on one's own machine. */
import path from 'node:path'
import { StartFailure } from './startFailure.ts'

export interface Config {
  port: number
  /** 127.0.0.1 by default: nobody else on the network reaches it until HOST says so. */
  host: string
  database: string
  /** Folder with the register as JSON. */
  reference: string
  /** Folder with the built app. */
  app: string
  /** Behind a proxy that we trust: `X-Forwarded-Proto` is believed. */
  trustProxy: boolean
  /** Where to report a vulnerability: a `mailto:` or `https:` address (RFC 9116). Undefined: the site's own page. */
  contact: string | undefined
}

const SWITCH: Record<string, boolean> = {
  '1': true,
  true: true,
  ja: true,
  '0': false,
  false: false,
  nee: false,
}

/**
 * Reads PORT, HOST, GV_DATABASE, GV_REFERENCE, GV_APP, GV_TRUST_PROXY and GV_CONTACT. Empty counts as absent.
 * @throws StartFailure naming variable, value and remedy
 */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const read = (name: string, fallback: string) =>
    env[name] === undefined || env[name] === '' ? fallback : env[name]
  const port = read('PORT', '3000')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw refused(
      'PORT',
      port,
      'een poortnummer van 0 tot en met 65535, bijvoorbeeld 3000',
      'a port number from 0 to 65535, for example 3000',
    )
  }
  const host = read('HOST', '127.0.0.1')
  if (!/^[A-Za-z0-9.:-]+$/.test(host)) {
    throw refused(
      'HOST',
      host,
      'een adres van deze machine, bijvoorbeeld 127.0.0.1 of 0.0.0.0',
      'an address of this machine, for example 127.0.0.1 or 0.0.0.0',
    )
  }
  const trust = read('GV_TRUST_PROXY', 'nee').toLowerCase()
  const trustProxy = SWITCH[trust]
  if (trustProxy === undefined) throw refused('GV_TRUST_PROXY', trust, 'ja of nee', 'ja (yes) or nee (no)')
  const contact = read('GV_CONTACT', '')
  if (contact !== '' && !/^(mailto:|https:\/\/)\S+$/.test(contact)) {
    throw refused(
      'GV_CONTACT',
      contact,
      'een adres dat met mailto: of https:// begint',
      'an address that starts with mailto: or https://',
    )
  }
  return {
    port: Number(port),
    host,
    database: path.resolve(root, read('GV_DATABASE', 'data/gezond-verband.sqlite')),
    reference: path.resolve(root, read('GV_REFERENCE', 'reference')),
    app: path.resolve(root, read('GV_APP', 'dist/app')),
    trustProxy,
    contact: contact === '' ? undefined : contact,
  }
}

function refused(name: string, value: string, dutch: string, english: string): StartFailure {
  return new StartFailure(
    `${name} heeft de waarde ‘${value}’. Geef ${dutch}.`,
    `${name} has the value '${value}'. Give ${english}.`,
  )
}
