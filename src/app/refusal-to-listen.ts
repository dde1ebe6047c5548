import { Refusal } from '#platform/refusal.ts'

/**
 * What to throw when the server cannot listen: `config.port_in_use`, `config.port_forbidden` or `config.host_absent`
 * where the reason is the person's to change, else the error itself.
 */
export function refusalToListen(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return new Refusal('config.port_in_use', { port: String(port) }, 409)
    case 'EACCES':
      return new Refusal('config.port_forbidden', { port: String(port) }, 409)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal('config.host_absent', { host }, 409)
    default:
      return error
  }
}
