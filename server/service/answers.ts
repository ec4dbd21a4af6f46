/** JSON answers that can be asked again with `If-None-Match`. */
import { entityTag, isNamedIn } from './entityTag.ts'

export interface Rendered {
  body: string
  tag: string
  /** Headers that belong to this answer only. */
  headers: Record<string, string>
}

/** A body as JSON with its entity tag. */
export function render(body: object, headers: Record<string, string> = {}): Rendered {
  const text = JSON.stringify(body)
  return { body: text, tag: entityTag(text), headers }
}

/** 200 with the body, or 304 when the caller has it already. `no-cache`: keep it, but ask before using it again. */
export function jsonAnswer(
  request: Request,
  { body, tag, headers }: Rendered,
  type = 'application/json',
): Response {
  const all = { etag: tag, 'cache-control': 'no-cache', ...headers }
  if (isNamedIn(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers: all })
  return new Response(body, { headers: { ...all, 'content-type': type } })
}
