import { GATHERING_KINDS } from '../../rules/plan-kinds.ts'
import type { PlanFacts } from '../../rules/plan-of.ts'
import { nameOf, type PlanWord, say } from '../plan-words.ts'
import { type Choice, type FormRow, type FormSection, fieldOf, single } from './field.ts'

/** Those a reading knows; written out, for the shapes of the wire do not come into the browser. */
export const TYPES = ['KH', 'CV', 'TB', 'CTr', 'GM', 'BB', 'QĐ', 'BC', 'TTr', 'HD', 'CT', 'NQ']
const MODES = ['inPerson', 'online', 'hybrid']

/** What a plan says, as a form: every fact in its place, also the ones that a plan should have and this one lacks. */
export function formOf(facts: PlanFacts): FormSection[] {
  return [
    documentSection(facts),
    basesSection(facts),
    sessionsSection(facts),
    listSection('participants', 'field.participant', facts),
    quotasSection(facts),
    listSection('points', 'field.point', facts),
    // The agenda is edited as a timeline; its section only says where.
    { id: 'agenda', title: say('section.agenda'), rows: agendaRows(facts), list: 'agenda' },
    tasksSection(facts),
    deadlinesSection(facts),
    listSection('addressees', 'field.addressee', facts),
    listSection('recipients', 'field.recipient', facts),
    signerSection(facts),
  ]
}

/** All rows of the form, in the order of the page. */
export function rowsOf(form: FormSection[]): FormRow[] {
  return form.flatMap(({ rows }) => rows)
}

function documentSection(facts: PlanFacts): FormSection {
  return {
    id: 'document',
    title: say('section.document'),
    rows: [
      single(fieldOf('type', 'field.type', 'choice', facts.type, choicesOf('type', TYPES))),
      single(fieldOf('number', 'field.number', 'line', facts.number)),
      single(fieldOf('issuedOn', 'field.issued-on', 'date', facts.issuedOn)),
      single(fieldOf('issuedAt', 'field.issued-at', 'line', facts.issuedAt)),
      single(fieldOf('issuer', 'field.issuer', 'words', facts.issuer)),
      single(fieldOf('subject', 'field.subject', 'words', facts.subject)),
      single(fieldOf('schoolYear', 'field.school-year', 'line', facts.schoolYear)),
      single(fieldOf('kind', 'field.kind', 'choice', facts.kind, choicesOf('kind', GATHERING_KINDS))),
      single(fieldOf('mode', 'field.mode', 'choice', facts.mode, choicesOf('mode', MODES))),
      single(fieldOf('chair', 'field.chair', 'words', facts.chair)),
    ],
  }
}

function choicesOf(list: 'type' | 'kind' | 'mode', values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: nameOf(list, value) }))
}

function basesSection({ bases }: PlanFacts): FormSection {
  const rows = bases.map((basis, at): FormRow => {
    const path = `bases.${at}`
    return {
      id: path,
      name: say('row.basis', { number: at + 1 }),
      place: { list: 'bases', index: at },
      fields: [
        fieldOf(`${path}.kind`, 'field.basis-kind', 'line', basis.kind),
        fieldOf(`${path}.number`, 'field.basis-number', 'line', basis.number),
        fieldOf(`${path}.date`, 'field.basis-date', 'date', basis.date),
        fieldOf(`${path}.title`, 'field.basis-title', 'words', basis.title),
      ],
    }
  })
  return { id: 'bases', title: say('section.bases'), rows, list: 'bases' }
}

function sessionsSection({ sessions }: PlanFacts): FormSection {
  const rows = sessions.map((session, at): FormRow => {
    const path = `sessions.${at}`
    const isNamed = session.name !== null || sessions.length > 1
    return {
      id: path,
      name: say('row.session', { number: at + 1 }),
      place: { list: 'sessions', index: at },
      fields: [
        fieldOf(`${path}.date`, 'field.date', 'date', session.date),
        ...(session.endDate === null ? [] : [fieldOf(`${path}.endDate`, 'field.end-date', 'date', session.endDate)]),
        ...(session.date === null && session.month !== null
          ? [fieldOf(`${path}.month`, 'field.month', 'line', session.month)]
          : []),
        fieldOf(`${path}.start`, 'field.start', 'time', session.start),
        fieldOf(`${path}.end`, 'field.end', 'time', session.end),
        fieldOf(`${path}.venue`, 'field.venue', 'words', session.venue),
        ...(isNamed ? [fieldOf(`${path}.name`, 'field.session-name', 'words', session.name)] : []),
        ...(session.group === null ? [] : [fieldOf(`${path}.group`, 'field.group', 'words', session.group)]),
      ],
    }
  })
  return { id: 'sessions', title: say('section.sessions'), rows, list: 'sessions' }
}

type PhraseList = 'participants' | 'points' | 'addressees' | 'recipients'

function listSection(list: PhraseList, label: PlanWord, facts: PlanFacts): FormSection {
  const rows = facts[list].map((fact, at): FormRow => {
    const field = fieldOf(`${list}.${at}`, label, 'words', fact)
    return { id: field.path, name: `${say(label)} ${at + 1}`, place: { list, index: at }, fields: [field] }
  })
  return { id: list, title: say(`section.${list}`), rows, list }
}

function quotasSection({ quotas }: PlanFacts): FormSection {
  const rows = quotas.map((quota, at): FormRow => {
    const path = `quotas.${at}`
    return {
      id: path,
      name: say('row.quota', { number: at + 1 }),
      place: { list: 'quotas', index: at },
      fields: [
        fieldOf(`${path}.who`, 'field.who', 'words', quota.who),
        fieldOf(`${path}.count`, 'field.count', 'count', quota.count),
      ],
    }
  })
  return { id: 'quotas', title: say('section.quotas'), rows, list: 'quotas' }
}

function agendaRows({ agenda }: PlanFacts): FormRow[] {
  return agenda.map((item, at): FormRow => {
    const path = `agenda.${at}`
    return {
      id: path,
      name: say('row.agenda', { number: at + 1 }),
      place: { list: 'agenda', index: at },
      fields: [
        ...(item.date === null ? [] : [fieldOf(`${path}.date`, 'field.date', 'date', item.date)]),
        fieldOf(`${path}.start`, 'field.start', 'time', item.start),
        fieldOf(`${path}.end`, 'field.end', 'time', item.end),
        fieldOf(`${path}.title`, 'field.agenda-title', 'words', item.title),
        fieldOf(`${path}.owner`, 'field.owner', 'words', item.owner),
      ],
    }
  })
}

function tasksSection({ tasks }: PlanFacts): FormSection {
  const rows = tasks.map((task, at): FormRow => {
    const path = `tasks.${at}`
    return {
      id: path,
      name: say('row.task', { number: at + 1 }),
      place: { list: 'tasks', index: at },
      fields: [
        fieldOf(`${path}.unit`, 'field.unit', 'words', task.unit),
        fieldOf(`${path}.action`, 'field.action', 'words', task.action),
        fieldOf(`${path}.deadline`, 'field.deadline', 'date', task.deadline),
      ],
    }
  })
  return { id: 'tasks', title: say('section.tasks'), rows, list: 'tasks' }
}

function deadlinesSection({ deadlines }: PlanFacts): FormSection {
  const rows = deadlines.map((deadline, at): FormRow => {
    const path = `deadlines.${at}`
    return {
      id: path,
      name: say('row.deadline', { number: at + 1 }),
      place: { list: 'deadlines', index: at },
      fields: [
        fieldOf(`${path}.date`, 'field.deadline', 'date', deadline.date),
        fieldOf(`${path}.what`, 'field.what', 'words', deadline.what),
      ],
    }
  })
  return { id: 'deadlines', title: say('section.deadlines'), rows, list: 'deadlines' }
}

function signerSection({ signer }: PlanFacts): FormSection {
  return {
    id: 'signer',
    title: say('section.signer'),
    rows: [
      single(fieldOf('signer.onBehalf', 'field.on-behalf', 'words', signer?.onBehalf)),
      single(fieldOf('signer.title', 'field.signer-title', 'words', signer?.title)),
      single(fieldOf('signer.name', 'field.signer-name', 'line', signer?.name)),
    ],
  }
}
