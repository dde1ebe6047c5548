import { join } from 'node:path'
import { hasNoAccounts } from '#features/accounts/public.ts'
import { type Flags, loadSettings } from '#platform/config/settings.ts'
import { makeDataFolder } from '#platform/database/data-folder.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createFolderStore } from '#platform/files/folder-store.ts'
import { removeSampleWorld } from '../remove-sample-world.ts'
import { say } from '../sentences.ts'
import { withDatabase } from './with-database.ts'

/** `remove-samples`: takes the sample world away once real work begins, and says what went. */
export async function removeSamples({ withWork, ...flags }: Flags & { withWork?: boolean }): Promise<void> {
  const { dataFolder } = loadSettings(process.env, flags)
  await withDatabase(flags, async (db) => {
    await migrate(db)
    const files = createFolderStore(join(makeDataFolder(dataFolder), 'files'))
    const lines = [say('samples.removed', await removeSampleWorld(db, files, { withWork: withWork === true }))]
    if (await hasNoAccounts(db)) lines.push(say('samples.nobody_left'))
    process.stdout.write(`${lines.join('\n')}\n`)
  })
}
