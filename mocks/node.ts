/** The mocked service for component tests. */
import { setupServer } from 'msw/node'
import { createHandlers, type MockOptions } from './handlers.ts'

/** An MSW server to `listen()` to; a request to anywhere else is an error of the test. */
export function createMockServer(options: MockOptions = {}) {
  return setupServer(...createHandlers(options))
}
