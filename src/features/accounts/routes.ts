import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '#platform/clock/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { getActorOrThrow } from '#platform/http/access.ts'
import { answers } from '#platform/http/answers.ts'
import type { App } from '#platform/http/app.ts'
import { isLocal } from '#platform/http/local.ts'
import { Refusal } from '#platform/refusal.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { mayCreateAccountIn, mayManageAccounts } from './access.ts'
import { createAccount } from './commands.ts'
import {
  accountListQuery,
  accountPage,
  createdAccount,
  me,
  newAccount,
  passwordChange,
  sampleAccounts,
  signInRequest,
} from './messages.ts'
import { getMeOrThrow, isSampleAccount, listAccounts, listSampleAccounts } from './queries.ts'

export type AccountParts = {
  db: Database
  clock: Clock
  signIn: SignIn
  /** True only where the server can be reached from this machine alone; see `app/server.ts`. */
  allowsSampleSignIn: boolean
}

const done = z.object({ done: z.literal(true) })

/** Signing in and out, who I am, and the accounts of a unit. */
export function routes(app: App, parts: AccountParts): void {
  addSessionRoutes(app, parts)
  addSampleRoutes(app, parts)
  addAccountRoutes(app, parts)
}

function addSessionRoutes(app: App, { db, clock, signIn }: AccountParts): void {
  // Two limits: by address against one machine that tries many accounts, by e-mail against many that try one. The
  // first is generous, for a whole office shares one address.
  const limit = app.createRateLimit({ max: 10, timeWindow: '5 minutes', keyGenerator: (request) => emailOf(request) })
  const limitByEmail = async (request: FastifyRequest) => {
    const used = await limit(request)
    if (used.isAllowed || !used.isExceeded) return
    throw new Refusal('http.too_many_requests', { seconds: used.ttlInSeconds }, 429)
  }
  app.post(
    '/api/auth/sign-in/email',
    {
      config: { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: { tags: ['accounts'], body: signInRequest, response: answers({ 200: done }) },
      preHandler: limitByEmail,
    },
    async (request, reply) => {
      const { email, password, rememberMe } = request.body
      const { cookies } = await signIn.open({ email, password, keep: rememberMe }, request.headers)
      return answerDone(reply, cookies)
    },
  )
  app.post(
    '/api/auth/sign-out',
    { config: { access: 'anyone' }, schema: { tags: ['accounts'], response: answers({ 200: done }) } },
    async (request, reply) => answerDone(reply, await signIn.close(request.headers)),
  )
  app.post(
    '/api/auth/change-password',
    {
      config: { access: 'signed-in', rateLimit: { max: 10, timeWindow: '5 minutes' } },
      schema: { tags: ['accounts'], body: passwordChange, response: answers({ 200: done }) },
    },
    async (request, reply) => {
      const { currentPassword, newPassword } = request.body
      if (newPassword === currentPassword) throw new Refusal('accounts.password_unchanged')
      const change = { current: currentPassword, wanted: newPassword }
      return answerDone(reply, await signIn.changePassword(change, request.headers))
    },
  )
  app.get(
    '/api/me',
    { config: { access: 'signed-in' }, schema: { tags: ['accounts'], response: answers({ 200: me }) } },
    async (request) => getMeOrThrow(db, getActorOrThrow(request), clock.today()),
  )
}

/** NOTE: the limit is counted by the e-mail tried; it stays in memory and is never logged. */
function emailOf(request: FastifyRequest): string {
  return `sign-in ${(request.body as z.infer<typeof signInRequest>).email.toLowerCase()}`
}

function answerDone(reply: FastifyReply, cookies: string[]): { done: true } {
  for (const cookie of cookies) reply.header('set-cookie', cookie)
  return { done: true }
}

function addSampleRoutes(app: App, { db, clock, signIn, allowsSampleSignIn }: AccountParts): void {
  app.get(
    '/api/auth/sample-accounts',
    { config: { access: 'anyone' }, schema: { tags: ['accounts'], response: answers({ 200: sampleAccounts }) } },
    async (request) => {
      const isOpen = allowsSampleSignIn && isLocal(request)
      return { items: isOpen ? await listSampleAccounts(db, clock.today()) : [] }
    },
  )
  app.post(
    '/api/auth/sign-in/sample',
    {
      config: { access: 'this-machine' },
      schema: { tags: ['accounts'], body: z.object({ accountId: z.uuid() }), response: answers({ 200: done }) },
    },
    async (request, reply) => {
      const { accountId } = request.body
      if (!allowsSampleSignIn || !(await isSampleAccount(db, accountId))) {
        throw new Refusal('accounts.no_sample_world', {}, 403)
      }
      const { cookies } = await signIn.openFor(accountId, request.headers)
      return answerDone(reply, cookies)
    },
  )
}

function addAccountRoutes(app: App, { db, clock }: AccountParts): void {
  app.get(
    '/api/accounts',
    {
      config: { access: mayManageAccounts },
      schema: { tags: ['accounts'], querystring: accountListQuery, response: answers({ 200: accountPage }) },
    },
    async (request) => {
      const { after, limit } = request.query
      return listAccounts(db, getActorOrThrow(request), { after, limit, today: clock.today() })
    },
  )
  app.post(
    '/api/accounts',
    {
      config: { access: mayManageAccounts },
      schema: { tags: ['accounts'], body: newAccount, response: answers({ 201: createdAccount }) },
    },
    async (request, reply) => {
      const actor = getActorOrThrow(request)
      if (!mayCreateAccountIn(actor, request.body.unitId)) throw new Refusal('accounts.not_your_unit', {}, 403)
      const source = `account ${actor.accountId}`
      const created = await createAccount(db, { ...request.body, today: clock.today(), source })
      const { firstPassword, ...account } = created
      return reply.status(201).send({ account, firstPassword })
    },
  )
}
