import { Fragment } from 'react'
import classes from './review.module.css'

/** The page of a rule: headings, paragraphs and lists are all that such pages use. */
export function RuleText({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim())
  return (
    <div className={classes.rule}>
      {blocks.map((block) => (
        <Block key={block} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: string }) {
  if (block.startsWith('#')) return <p className={classes.ruleHead}>{block.replace(/^#+\s*/, '')}</p>
  if (/^[-*] /.test(block)) {
    return (
      <ul>
        {block.split(/\n(?=[-*] )/).map((item) => (
          <li key={item}>
            <Spoken text={item.replace(/^[-*] /, '')} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p>
      <Spoken text={block} />
    </p>
  )
}

/** What stands in backquotes or stars is set apart. */
function Spoken({ text }: { text: string }) {
  const parts = text.replace(/\s*\n\s*/g, ' ').split(/(`[^`]+`|\*\*[^*]+\*\*)/)
  return parts.map((part, at) => {
    const bare = part.replace(/^(`|\*\*)|(`|\*\*)$/g, '')
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
    return bare === part ? <Fragment key={at}>{part}</Fragment> : <b key={at}>{bare}</b>
  })
}
