import type { App } from '#platform/http/app.ts'
import { describeRoutes } from '#platform/http/openapi.ts'

/** Collects the description of all routes added after this, and serves it at `/api/openapi.json`. */
export async function describeApi(app: App): Promise<void> {
  await describeRoutes(app, {
    title: 'hoinghi',
    version: '1',
    description: 'From the paper that convenes a conference to the last conclusion carried out.',
  })
  app.get('/api/openapi.json', { config: { access: 'anyone' }, schema: { hide: true } }, async () => app.swagger())
}
