import { listFiles, type Outcome, readText, type Sin } from './kit/tree.ts'

const SCHEMA = 'database/schema.sql'

/** Every column says whether it holds something about a person: what may be shown, exported, purged hangs on it. */
export function checkColumns(root: string): Outcome {
  if (!listFiles(root).includes(SCHEMA))
    return { seen: 0, sins: [{ where: SCHEMA, says: 'is missing; run `npm run db:schema`' }] }
  const sql = readText(root, SCHEMA)
  const marks = listMarks(sql)
  const columns = listColumns(sql)
  const sins = columns.flatMap((column): Sin[] => {
    const mark = marks.get(column)
    if (mark === undefined)
      return [
        {
          where: `${SCHEMA} ${column}`,
          says: `comment on column ${column} is 'personal' or 'plain', in the migration that makes it`,
        },
      ]
    if (/^(personal|plain)($|[:;,. ])/.test(mark)) return []
    return [{ where: `${SCHEMA} ${column}`, says: `begin its comment with 'personal' or 'plain'; it says '${mark}'` }]
  })
  return { seen: columns.length, sins }
}

function listColumns(sql: string): string[] {
  const tables = sql.matchAll(/CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?([\w."]+) \(\n([\s\S]*?)\n\)[^\n]*;/gi)
  return [...tables].flatMap(([, table = '', body = '']) =>
    body
      .split('\n')
      .map((line) => line.match(/^\s+("?[\w]+"?) /)?.[1] ?? '')
      .filter((name) => name !== '' && !/^(constraint|primary|unique|check|foreign|exclude|like)$/i.test(name))
      .map((name) => `${bare(table)}.${bare(name)}`),
  )
}

function listMarks(sql: string): Map<string, string> {
  const comments = sql.matchAll(/COMMENT ON COLUMN ([\w."]+) IS '((?:[^']|'')*)'/gi)
  return new Map([...comments].map(([, column = '', mark = '']) => [bare(column), mark.replaceAll("''", "'")]))
}

function bare(name: string): string {
  return name.replaceAll('"', '').replace(/^public\./, '')
}
