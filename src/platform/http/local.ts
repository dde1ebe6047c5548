import type { FastifyRequest } from 'fastify'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])
/** What a proxy in front adds; with any of them the caller sits elsewhere, whatever the socket says. */
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/** True for a name that means this machine itself, with or without a port. */
export function isLoopbackHost(host: string): boolean {
  return loopbackNames.has(host.replace(/:\d+$/, '').toLowerCase())
}

/**
 * True when the caller sits at this machine: the socket comes from loopback, no proxy stands between, and the address
 * asked for is a loopback name. The last one defeats DNS rebinding, where a foreign page reaches this socket under its
 * own name.
 */
export function isLocal(request: FastifyRequest): boolean {
  const peer = request.raw.socket.remoteAddress ?? ''
  if (!(peer === '::1' || peer.startsWith('127.') || peer.startsWith('::ffff:127.'))) return false
  if (forwardingHeaders.some((name) => request.headers[name] !== undefined)) return false
  return isLoopbackHost(request.headers.host ?? '')
}
