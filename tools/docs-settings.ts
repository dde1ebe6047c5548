import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSettings } from '#platform/config/settings-page.ts'
import { loadWords } from '#platform/words/words.ts'

// npm run docs:settings: writes the administrator's page from the list of settings.
const root = join(import.meta.dirname, '..')
writeFileSync(join(root, 'docs/operate/settings.md'), describeSettings(loadWords([join(root, 'src/platform')])))
