import { dateWithWeekday } from '#ui/format.ts'
import type { Basis, Reading, Signer } from '../../messages.ts'
import { isUndated } from '../../rules/doubts-of.ts'
import { nameOf, say } from '../reading-words.ts'
import { type FactGroup, type FactRow, leafOf, rowOf } from './row.ts'

/** What names a document; a clerk looks for these first, so that a missing one is said. */
const always = [
  ['type', 'fact.type'],
  ['number', 'fact.number'],
  ['issuer', 'fact.issuer'],
  ['issuedOn', 'fact.issued-on'],
  ['issuedAt', 'fact.issued-at'],
  ['subject', 'fact.subject'],
] as const

/** The rows that say which document this is. */
export function documentGroup(reading: Reading): FactGroup {
  const named = always.flatMap(([path, label]): FactRow[] => {
    const fact = reading[path]
    if (fact === null) {
      return [{ id: path, kind: 'document', label: say(label), value: say('fact.missing'), leaves: [] }]
    }
    return rowOf({ path, kind: 'document', label, fact, shown: shown(path, fact.value) })
  })
  return { id: 'document', title: say('group.document'), blocks: [{ rows: [...named, ...furtherRows(reading)] }] }
}

function shown(path: string, value: string): string {
  if (path === 'type') return nameOf('type', value)
  return path === 'issuedOn' ? dateWithWeekday(value) : value
}

function furtherRows(reading: Reading): FactRow[] {
  const { schoolYear, kind, convenes, replacesInvitation, urgency } = reading
  return [
    ...rowOf({ path: 'schoolYear', kind: 'document', label: 'fact.school-year', fact: schoolYear }),
    ...rowOf({
      path: 'kind',
      kind: 'document',
      label: 'fact.kind',
      fact: kind,
      shown: nameOf('kind', kind?.value ?? 'other'),
    }),
    ...rowOf({
      path: 'convenes',
      kind: 'document',
      label: 'fact.convenes',
      fact: convenes,
      shown: convenesShown(reading),
    }),
    ...rowOf({
      path: 'replacesInvitation',
      kind: 'document',
      label: 'fact.replaces-invitation',
      fact: replacesInvitation?.value === true ? replacesInvitation : null,
      shown: say('fact.replaces-yes'),
    }),
    ...rowOf({ path: 'urgency', kind: 'document', label: 'fact.urgency', fact: urgency }),
  ]
}

function convenesShown(reading: Reading): string {
  if (!reading.convenes.value) return say('fact.convenes-no')
  return say(isUndated(reading) ? 'fact.convenes-undated' : 'fact.convenes-yes')
}

/** The documents that this one rests on. */
export function basesGroup(bases: Basis[]): FactGroup {
  return { id: 'bases', title: say('group.bases'), blocks: [{ rows: bases.map(basisRow) }] }
}

function basisRow(basis: Basis, at: number): FactRow {
  const path = `bases.${at}`
  const on = basis.date === null ? '' : dateWithWeekday(basis.date.value)
  const name = [basis.kind?.value, basis.number?.value].filter((part) => part !== undefined).join(' ')
  const title = basis.title?.value
  const value = [name, on].filter((part) => part !== '').join(' · ')
  return {
    id: path,
    kind: 'basis',
    label: basis.phrase?.value ?? say('fact.basis'),
    value: value === '' ? (title ?? say('fact.missing')) : value,
    ...(title === undefined || value === '' ? {} : { note: title }),
    leaves: [
      ...leafOf(`${path}.phrase`, 'fact.basis-phrase', basis.phrase),
      ...leafOf(`${path}.kind`, 'fact.basis-kind', basis.kind),
      ...leafOf(`${path}.number`, 'fact.basis-number', basis.number),
      ...leafOf(`${path}.date`, 'fact.basis-date', basis.date),
      ...leafOf(`${path}.title`, 'fact.basis-title', basis.title),
    ],
  }
}

/** Who signed, and by which authority. */
export function signerGroup(signer: Signer | null): FactGroup {
  const rows =
    signer === null
      ? []
      : [
          ...rowOf({ path: 'signer.onBehalf', kind: 'document', label: 'fact.on-behalf', fact: signer.onBehalf }),
          ...rowOf({ path: 'signer.title', kind: 'document', label: 'fact.signer-title', fact: signer.title }),
          ...rowOf({ path: 'signer.name', kind: 'document', label: 'fact.signer-name', fact: signer.name }),
        ]
  return { id: 'signer', title: say('group.signer'), blocks: [{ rows }], empty: say('fact.missing') }
}
