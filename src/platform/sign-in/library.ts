import { randomUUIDv7 } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { Database } from '#platform/database/connect.ts'

export type LibraryOptions = {
  db: Database
  /** Signs the cookies. Whoever knows it can make sessions; at least 32 random characters. */
  secret: string
  /** True where people come by https: the cookie is then never sent over plain http. */
  isSecure: boolean
  onWarning: (message: string) => void
}

/** Days a session lasts without being used. */
const SESSION_DAYS = 7
const DAY = 86_400

/**
 * better-auth over our own tables. Its own HTTP handler is not mounted: our routes call it, so that every route passes
 * the one gate, has a zod shape and a limit of its own, and nothing that is not listed can be reached.
 */
export function createLibrary({ db, secret, isSecure, onWarning }: LibraryOptions) {
  return betterAuth({
    appName: 'hoinghi',
    secret,
    // Never used to build links; the library only wants to know one.
    baseURL: 'http://localhost',
    basePath: '/api/auth',
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    // The gate in platform/http limits and checks origins for all routes alike; the library must not do it twice.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its messages may hold what was typed; only the plain sentence is passed on, never the details behind it.
    logger: { log: (level, message) => (level === 'warn' || level === 'error' ? onWarning(message) : undefined) },
    advanced: {
      cookiePrefix: 'hoinghi',
      useSecureCookies: isSecure,
      disableCSRFCheck: true,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUIDv7() },
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_DAYS * DAY,
      updateAge: DAY,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    user: {
      modelName: 'account',
      fields: { emailVerified: 'is_email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'account_id',
        accountId: 'provider_account',
        providerId: 'provider',
        password: 'password_hash',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [openSession],
  })
}

/** Opens a session without a password. Has no path, so it can be called by our code and never over the wire. */
const openSession = {
  id: 'open-session',
  endpoints: {
    openSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async (ctx): Promise<{ accountId: string }> => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.accountId)
        if (!user) throw new Error('No account to open a session for')
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return { accountId: user.id }
      },
    ),
  },
}
