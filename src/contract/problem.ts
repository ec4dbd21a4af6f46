/** What the service says when it cannot give what was asked: RFC 9457 problem details, in Dutch or English. */
import * as z from 'zod/mini'

export const PROBLEM_TYPE = 'application/problem+json'

/** One parameter that was not understood: which, what stood there, why it cannot be used and what to do. */
export const invalidParam = z.strictObject({
  name: z.string(),
  value: z.string(),
  reason: z.string(),
  remedy: z.string(),
})

export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Path of the request. */
  instance: z.exactOptional(z.string()),
  invalidParams: z.exactOptional(z.array(invalidParam)),
  /** With 404: ids that look like the one that was asked for, nearest first, five at most. */
  suggestions: z.exactOptional(z.array(z.string())),
  /** With 500: the number under which the service logged what went wrong. */
  reference: z.exactOptional(z.string()),
})

export type InvalidParam = z.infer<typeof invalidParam>
export type Problem = z.infer<typeof problem>
