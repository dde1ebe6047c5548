import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a writing request that a page of another site started (`http.other_site`, 403).
 *
 * Browsers always send `Origin` or `Sec-Fetch-Site` with such a request. A request with neither was made by a program,
 * which has no user's cookies to abuse. With `publicOrigin` the address is compared with it; without, with the `Host`
 * asked for, so that every name of the machine works while nobody has set one.
 */
export function refuseOtherSites(request: FastifyRequest, publicOrigin: string | null): void {
  if (reading.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw otherSite()
  const origin = request.headers.origin
  if (origin !== undefined && !isOwn(origin, request.headers.host, publicOrigin)) throw otherSite()
}

function isOwn(origin: string, host: string | undefined, publicOrigin: string | null): boolean {
  if (publicOrigin !== null) return origin === publicOrigin
  return URL.parse(origin)?.host === host
}

function otherSite(): Refusal {
  return new Refusal('http.other_site', {}, 403)
}
