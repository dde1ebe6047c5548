import { expect, test } from 'vitest'
import { checkColumns } from './columns.ts'
import { plant } from './kit/plant.ts'
import { describe, PROJECT } from './kit/tree.ts'

const table = `CREATE TABLE public.delegate (
    id uuid NOT NULL,
    "fullName" text,
    seats numeric(4,1) DEFAULT 1,
    CONSTRAINT delegate_has_seats CHECK ((seats > (0)::numeric))
);

COMMENT ON COLUMN public.delegate.id IS 'plain';
COMMENT ON COLUMN public.delegate."fullName" IS 'personal: as on the paper that nominates';
`

test('every column is marked personal or plain', () => {
  const { seen, sins } = checkColumns(PROJECT)

  expect(describe(sins)).toEqual([])
  expect(seen).toBeGreaterThan(20)
})

test('a column without a mark is refused', () => {
  const { seen, sins } = checkColumns(plant({ 'database/schema.sql': table }))

  expect(describe(sins)).toEqual([expect.stringContaining('comment on column delegate.seats')])
  expect(seen).toBe(3)
})

test('a mark that is neither is refused', () => {
  const root = plant({ 'database/schema.sql': `${table}COMMENT ON COLUMN public.delegate.seats IS 'secret';\n` })

  expect(describe(checkColumns(root).sins)).toEqual([expect.stringContaining("it says 'secret'")])
})

test('marked columns pass', () => {
  const root = plant({ 'database/schema.sql': `${table}COMMENT ON COLUMN public.delegate.seats IS 'plain';\n` })

  expect(checkColumns(root).sins).toEqual([])
})

test('a project without its schema is refused', () => {
  expect(describe(checkColumns(plant({})).sins)).toEqual([expect.stringContaining('is missing')])
})
