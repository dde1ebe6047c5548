import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../tests/kit/database.ts'
import { describeSchema } from './schema-text.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

test('database/schema.sql is what the migrations make', async () => {
  const kept = readFileSync(join(import.meta.dirname, '../database/schema.sql'), 'utf8')

  expect(await describeSchema(clone.db), 'run `npm run db:schema` and commit the file').toBe(kept)
})

test('tables show columns, constraints, comments, indexes, triggers', async () => {
  await sql`drop schema public cascade; create schema public;
    create extension unaccent;
    create type mood as enum ('vui', 'buồn');
    create table room (
      id bigint generated always as identity constraint room_pkey primary key,
      name text collate "vi-x-icu" not null default 'Hội trường',
      seats integer, half integer generated always as (seats / 2) stored,
      constraint room_has_seats check (seats > 0)
    );
    create table visit (room_id bigint not null constraint visit_room_fkey references room on delete cascade, mood mood);
    comment on column room.name is 'plain';
    create index visit_by_room on visit (room_id);
    create function touch() returns trigger language plpgsql as 'begin return new; end';
    create trigger room_touch before update on room for each row execute function touch();
    create table applied_migration (name text)`.execute(clone.db)

  await expect(await describeSchema(clone.db)).toMatchFileSnapshot('./samples/schema-text.sql')
})
