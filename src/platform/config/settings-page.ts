import { findSentence, type Words } from '../words/words.ts'
import { SETTINGS } from './settings.ts'

/** The administrator's page about all settings, in Vietnamese, as Markdown. */
export function describeSettings(words: Words): string {
  const say = (key: string) => {
    const sentence = findSentence(words, key)
    if (sentence === null) throw new Error(`The words hold no ${key}`)
    return sentence
  }
  const sections = Object.values(SETTINGS).map((setting) => {
    const option = 'flag' in setting ? ` · ${say('config.page_option')} \`--${setting.flag}\`` : ''
    const value = setting.byDefault === null ? say('config.page_none') : `\`${setting.byDefault}\``
    const allowed = say(setting.wrong)
      .replace('{name}', `\`${setting.env}\``)
      .replace(/, không phải “\{value\}”/, '')
    return `## \`${setting.env}\`${option}

${say(setting.reason)}

${allowed} ${say('config.page_default')}: ${value}.`
  })
  return `${[`# ${say('config.page_title')}`, say('config.page_intro'), ...sections].join('\n\n')}\n`
}
