/** `/.well-known/security.txt` (RFC 9116): where a vulnerability can be reported. */
import type { Clock } from './service/store.ts'

export const SECURITY_TXT_PATH = '/.well-known/security.txt'

/** RFC 9116 advises less than a year; half a year ahead of the moment of asking never runs out while the service runs. */
const VALID_FOR_DAYS = 180

export function securityTxt(contact: string, clock: Clock): Response {
  const expires = new Date(clock().getTime() + VALID_FOR_DAYS * 86_400_000)
  // Whole days keep the text the same all day long.
  expires.setUTCHours(0, 0, 0, 0)
  const lines = [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, 'Preferred-Languages: nl, en']
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
