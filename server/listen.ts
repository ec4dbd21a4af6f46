/** The site on a port of this machine. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { PROBLEM_TYPE } from '../src/contract/problem.ts'
import { API_VERSION } from '../src/contract/resources.ts'
import { hardened, SECURITY_HEADERS } from './security.ts'
import { internalFault, unreadableAddress } from './service/faults.ts'
import type { FetchHandler, LogEntry } from './service/createService.ts'
import { languageOf } from './service/language.ts'
import { StartFailure } from './startFailure.ts'

/** Room for the longest address that the service takes, with headers: what is longer is refused by Node itself. */
const LARGEST_HEAD = 32 * 1024
/** How long requests under way may take to finish when the service stops, in milliseconds. */
const FINISH_WITHIN = 3000

export interface Listening {
  port: number
  /** Takes no new requests, lets those under way finish, and closes. */
  stop: () => Promise<void>
}

/** @throws StartFailure when the port is in use or not allowed */
export async function listen(
  handle: FetchHandler,
  { port, host }: { port: number; host: string },
  log: (entry: LogEntry) => void,
): Promise<Listening> {
  const listener = getRequestListener(handle, {
    errorHandler: (error) => {
      // The site answers whatever it can read: what comes here is no request, or went wrong around it.
      if (error instanceof Error && error.name === 'RequestError') {
        log({ level: 'error', message: 'request', error })
        return hardened(unreadableAddress(languageOf(null)))
      }
      return hardened(
        internalFault(languageOf(null), (reference) =>
          log({ level: 'error', message: 'request', reference, error }),
        ),
      )
    },
  })
  const server = createServer(
    { maxHeaderSize: LARGEST_HEAD, requestTimeout: 30_000, headersTimeout: 10_000 },
    (request, response) => {
      void listener(request, response)
    },
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket as Socket))
  await bind(server, port, host)
  const address = server.address() as AddressInfo
  return { port: address.port, stop: () => stop(server) }
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(sentenceFor(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function sentenceFor(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartFailure(
        `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort: PORT=${port + 1} npm start`,
        `Port ${port} is already in use. Close the other program, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new StartFailure(
        `Poort ${port} mag niet worden gebruikt. Kies met PORT een poort vanaf 1024.`,
        `Port ${port} is not allowed. Choose a port from 1024 with PORT.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartFailure(
        `HOST heeft de waarde ‘${host}’, maar dat is geen adres van deze machine. Geef bijvoorbeeld 127.0.0.1.`,
        `HOST has the value '${host}', which is not an address of this machine. Give for example 127.0.0.1.`,
      )
    default:
      return error
  }
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN)
  await closed
  clearTimeout(patience)
}

/** Node could not read the request at all: there is no request to answer, only a socket to write to. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [line, title, detail] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          'Verzoek te groot',
          'Het adres of de kop van dit verzoek is te lang.',
        ]
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [
            '408 Request Timeout',
            'Verzoek duurde te lang',
            'Het verzoek kwam niet op tijd binnen. Probeer het opnieuw.',
          ]
        : ['400 Bad Request', 'Ongeldig verzoek', 'Dit is geen geldig HTTP-verzoek.']
  const body = JSON.stringify({ type: 'about:blank', title, status: Number.parseInt(line, 10), detail })
  const headers = {
    'content-type': PROBLEM_TYPE,
    'api-version': API_VERSION,
    ...SECURITY_HEADERS,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${line}\r\n${head.join('')}\r\n${body}`)
}
