-- The present state of the tables, written by `npm run db:schema`. Not to be edited, not to be run.

create extension unaccent;

create type mood as enum ('vui', 'buồn');

CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;

create table room (
  id bigint generated always as identity not null,
  name text collate "vi-x-icu" default 'Hội trường'::text not null,
  seats integer,
  half integer generated always as ((seats / 2)) stored,
  constraint room_pkey PRIMARY KEY (id),
  constraint room_has_seats CHECK ((seats > 0))
);
comment on column room.name is 'plain';
CREATE TRIGGER room_touch BEFORE UPDATE ON public.room FOR EACH ROW EXECUTE FUNCTION touch();

create table visit (
  room_id bigint not null,
  mood mood,
  constraint visit_room_fkey FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE
);
CREATE INDEX visit_by_room ON public.visit USING btree (room_id);
