/** The settings of the service: environment variables, each with a default that is safe on one's own machine. */
import path from 'node:path'
import type { Publisher } from './service/catalogNodes.ts'
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
  /** Scheme and host by which everyone knows this site. Undefined: it has no name of its own. */
  address: string | undefined
  /** Who offers these data, for the record for data portals. Undefined: nobody has been named. */
  publisher: Publisher | undefined
  /** Sites that may show our figures in a frame. None: nobody may. */
  embedOrigins: readonly string[]
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
 * Reads PORT, HOST and the variables that start with GV_ (README, Configure it). Empty counts as absent.
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
    address: readAddress(read('GV_ADDRESS', '')),
    publisher: readPublisher(read('GV_PUBLISHER', '')),
    embedOrigins: readEmbedOrigins(read('GV_EMBED_ORIGINS', '')),
  }
}

/** Scheme and host only: the app stands at the root of its site. Written as a browser writes it, so that identifiers do not differ by a capital. */
function readAddress(value: string): string | undefined {
  if (value === '') return undefined
  if (!/^https?:\/\/[^\s/?#@*]+\/?$/i.test(value) || !URL.canParse(value)) {
    throw refused(
      'GV_ADDRESS',
      value,
      'het adres waaronder iedereen deze site vindt, zonder pad, bijvoorbeeld https://gezondverband.voorbeeld.nl',
      'the address by which everyone finds this site, without a path, for example https://gezondverband.example.org',
    )
  }
  return new URL(value).origin
}

/** A name, and between < and > the address that identifies the organisation. */
function readPublisher(value: string): Publisher | undefined {
  if (value === '') return undefined
  const [, name = '', uri = ''] =
    /^\s*([^<>\p{Cc}]*[^<>\s\p{Cc}])\s*<(https?:\/\/[^\s<>@]+)>\s*$/u.exec(value) ?? []
  if (name === '' || !URL.canParse(uri)) {
    throw refused(
      'GV_PUBLISHER',
      value,
      'de naam van de organisatie en tussen < en > het adres dat haar aanduidt, bijvoorbeeld Gemeente Voorbeeld <https://identifier.overheid.nl/tooi/id/gemeente/gm0000>',
      'the name of the organisation and between < and > the address that identifies it, for example Gemeente Voorbeeld <https://identifier.overheid.nl/tooi/id/gemeente/gm0000>',
    )
  }
  return { name, uri }
}

/**
 * Sites one after the other. Whole names only: with `*` anyone could put a figure on a page of theirs. Over plain HTTP only this
 * machine, to try.
 */
function readEmbedOrigins(value: string): string[] {
  const given = value.split(/[\s,]+/).filter((each) => each !== '')
  return [...new Set(given.map(readEmbedOrigin))]
}

function readEmbedOrigin(value: string): string {
  const isSafe = /^https:\/\/[\p{L}\p{N}.-]+(?::\d+)?\/?$/iu.test(value)
  const isHere = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?$/i.test(value)
  if (!(isSafe || isHere) || !URL.canParse(value)) {
    throw new StartFailure(
      `GV_EMBED_ORIGINS noemt ‘${value}’. Geef de websites die figuren mogen insluiten voluit: met https://, zonder pad en zonder *, met een spatie ertussen, bijvoorbeeld https://www.voorbeeld.nl https://intranet.voorbeeld.nl. Om te proberen mag ook http://localhost:8080.`,
      `GV_EMBED_ORIGINS names '${value}'. Give the websites that may embed figures in full: with https://, without a path and without *, with a space between them, for example https://www.example.org https://intranet.example.org. To try it, http://localhost:8080 is allowed too.`,
    )
  }
  return new URL(value).origin
}

function refused(name: string, value: string, dutch: string, english: string): StartFailure {
  return new StartFailure(
    `${name} heeft de waarde ‘${value}’. Geef ${dutch}.`,
    `${name} has the value '${value}'. Give ${english}.`,
  )
}
