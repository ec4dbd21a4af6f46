import { queryOptions, useQuery } from '@tanstack/react-query'
import { OPENAPI_PATH } from '../contract/resources.ts'
import { requestJson } from './request.ts'

/** What a value may be: the part of JSON Schema that the parameters of this API use. */
export interface ApiSchema {
  type?: string
  format?: string
  enum?: readonly string[]
  pattern?: string
  example?: string
  default?: number
  minimum?: number
  maximum?: number
  items?: ApiSchema
}

export interface ApiParameter {
  name: string
  in: 'query' | 'path'
  /** Without it there is no answer. */
  required?: boolean
  /** Dutch. */
  description?: string
  schema: ApiSchema
}

export interface ApiOperation {
  /** Dutch. */
  summary: string
  parameters?: readonly ApiParameter[]
}

/** The OpenAPI document of the service, as far as a page needs it. */
export interface ApiDocument {
  openapi: string
  info: { title: string; version: string }
  servers: readonly { url: string }[]
  paths: Readonly<Record<string, { get: ApiOperation }>>
}

const openApiQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => requestJson<ApiDocument>(OPENAPI_PATH, signal),
  staleTime: Infinity,
})

/** What the service says of itself; it only changes with a new release. */
export const useOpenApi = () => useQuery(openApiQuery)
