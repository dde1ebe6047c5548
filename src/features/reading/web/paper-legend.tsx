import classes from './paper-legend.module.css'
import { type ReadingWord, say } from './reading-words.ts'

const kinds: { kind: string; label: ReadingWord }[] = [
  { kind: 'document', label: 'paper.legend-document' },
  { kind: 'time', label: 'paper.legend-time' },
  { kind: 'people', label: 'paper.legend-people' },
  { kind: 'basis', label: 'paper.legend-basis' },
  { kind: 'doubt', label: 'paper.legend-doubt' },
]

/** What the marks on the paper mean. */
export function PaperLegend() {
  return (
    <ul className={classes.legend} aria-label={say('paper.legend')}>
      {kinds.map(({ kind, label }) => (
        <li key={kind}>
          <span className={classes.sample} data-kind={kind} aria-hidden="true">
            abc
          </span>
          {say(label)}
        </li>
      ))}
    </ul>
  )
}
