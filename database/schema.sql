-- The present state of the tables, written by `npm run db:schema`. Not to be edited, not to be run.

create extension pg_trgm;

create table account (
  id uuid not null,
  name text not null,
  email text not null,
  is_email_verified boolean default false not null,
  image text,
  is_sample boolean default false not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_is_lower_case CHECK ((email = lower(email))),
  constraint account_email_is_unique UNIQUE (email)
);
comment on column account.id is 'plain';
comment on column account.name is 'personal';
comment on column account.email is 'personal';
comment on column account.is_email_verified is 'plain';
comment on column account.image is 'personal';
comment on column account.is_sample is 'plain: may be entered without a password, on this machine only';
comment on column account.created_at is 'plain';
comment on column account.updated_at is 'plain';

create table credential (
  id uuid not null,
  account_id uuid not null,
  provider text not null,
  provider_account text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint credential_pkey PRIMARY KEY (id),
  constraint credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint credential_belongs_to_one_account UNIQUE (provider, provider_account),
  constraint credential_of_password_has_its_hash CHECK (((provider <> 'credential'::text) OR (password_hash IS NOT NULL)))
);
comment on column credential.id is 'plain';
comment on column credential.account_id is 'plain';
comment on column credential.provider is 'plain';
comment on column credential.provider_account is 'personal';
comment on column credential.password_hash is 'personal';
comment on column credential.access_token is 'personal';
comment on column credential.refresh_token is 'personal';
comment on column credential.id_token is 'personal';
comment on column credential.access_token_expires_at is 'plain';
comment on column credential.refresh_token_expires_at is 'plain';
comment on column credential.scope is 'plain';
comment on column credential.created_at is 'plain';
comment on column credential.updated_at is 'plain';
CREATE INDEX credential_by_account ON public.credential USING btree (account_id);

create table kept_file (
  hash text not null,
  size bigint not null,
  created_at timestamp with time zone default now() not null,
  constraint kept_file_pkey PRIMARY KEY (hash),
  constraint kept_file_hash_is_sha256 CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint kept_file_size_is_not_negative CHECK ((size >= 0))
);
comment on column kept_file.hash is 'plain';
comment on column kept_file.size is 'plain';
comment on column kept_file.created_at is 'plain';

create table membership (
  id uuid not null,
  account_id uuid not null,
  unit_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint membership_ends_after_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint membership_role_is_known CHECK ((role = ANY (ARRAY['officer'::text, 'clerk'::text, 'leader'::text, 'cluster-secretary'::text, 'administrator'::text]))),
  constraint membership_starts_once UNIQUE (account_id, unit_id, role, valid_from),
  constraint membership_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);
comment on column membership.id is 'plain';
comment on column membership.account_id is 'plain';
comment on column membership.unit_id is 'plain';
comment on column membership.role is 'plain';
comment on column membership.valid_from is 'plain';
comment on column membership.valid_to is 'plain';
comment on column membership.source is 'plain: who gave the role, by which decision';
CREATE INDEX membership_by_unit ON public.membership USING btree (unit_id);

create table plan (
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  is_titled boolean default false not null,
  state text not null,
  kind text not null,
  started_as text,
  content jsonb not null,
  revision integer default 1 not null,
  original_hash text,
  original_name text,
  original_format text,
  original_text text,
  copy_of uuid,
  type text,
  number text,
  school_year text,
  is_online boolean not null,
  first_date date,
  last_date date,
  year integer,
  venue text,
  doubts integer not null,
  errors integer not null,
  warnings integer not null,
  is_sample boolean default false not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  saved_at timestamp with time zone not null,
  saved_by uuid not null,
  deleted_at timestamp with time zone,
  search_head text not null,
  search_head_with_marks text not null,
  search text not null,
  search_with_marks text not null,
  words tsvector not null,
  questions integer not null,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_copy_of_fkey FOREIGN KEY (copy_of) REFERENCES plan(id) ON DELETE SET NULL,
  constraint plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id) ON DELETE RESTRICT,
  constraint plan_has_a_title CHECK ((title <> ''::text)),
  constraint plan_original_hash_fkey FOREIGN KEY (original_hash) REFERENCES kept_file(hash) ON DELETE RESTRICT,
  constraint plan_original_is_whole CHECK ((num_nulls(original_hash, original_name, original_format, original_text) = ANY (ARRAY[0, 4]))),
  constraint plan_revision_counts_from_one CHECK ((revision >= 1)),
  constraint plan_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES account(id) ON DELETE RESTRICT,
  constraint plan_state_is_known CHECK ((state = ANY (ARRAY['draft'::text, 'ready'::text]))),
  constraint plan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);
comment on column plan.id is 'plain';
comment on column plan.unit_id is 'plain';
comment on column plan.title is 'personal';
comment on column plan.is_titled is 'plain';
comment on column plan.state is 'plain';
comment on column plan.kind is 'plain';
comment on column plan.started_as is 'plain';
comment on column plan.content is 'personal';
comment on column plan.revision is 'plain';
comment on column plan.original_hash is 'plain';
comment on column plan.original_name is 'personal';
comment on column plan.original_format is 'plain';
comment on column plan.original_text is 'personal';
comment on column plan.copy_of is 'plain';
comment on column plan.type is 'plain';
comment on column plan.number is 'plain';
comment on column plan.school_year is 'plain';
comment on column plan.is_online is 'plain';
comment on column plan.first_date is 'plain';
comment on column plan.last_date is 'plain';
comment on column plan.year is 'plain';
comment on column plan.venue is 'personal';
comment on column plan.doubts is 'plain';
comment on column plan.errors is 'plain';
comment on column plan.warnings is 'plain';
comment on column plan.is_sample is 'plain';
comment on column plan.created_at is 'plain';
comment on column plan.created_by is 'plain';
comment on column plan.saved_at is 'plain';
comment on column plan.saved_by is 'plain';
comment on column plan.deleted_at is 'plain';
comment on column plan.search_head is 'personal: words of title, number, subject, issuer and venue without marks, for search';
comment on column plan.search_head_with_marks is 'personal: the same words with their marks';
comment on column plan.search is 'personal: words of the text without marks';
comment on column plan.search_with_marks is 'personal: the same words with their marks';
comment on column plan.words is 'personal: words and neighbouring words of what it is called by and of its text, without marks and with them';
comment on column plan.questions is 'plain';
CREATE INDEX plan_by_copy_of ON public.plan USING btree (copy_of);
CREATE INDEX plan_by_created_by ON public.plan USING btree (created_by);
CREATE INDEX plan_by_deletion ON public.plan USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX plan_by_original_hash ON public.plan USING btree (original_hash);
CREATE INDEX plan_by_saved_by ON public.plan USING btree (saved_by);
CREATE INDEX plan_by_unit ON public.plan USING btree (unit_id, saved_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX plan_by_words ON public.plan USING gin (words) WITH (fastupdate=off);
CREATE INDEX plan_by_year ON public.plan USING btree (unit_id, year) WHERE (deleted_at IS NULL);

create table plan_version (
  plan_id uuid not null,
  version integer not null,
  content jsonb not null,
  changes integer not null,
  is_open boolean not null,
  started_at timestamp with time zone not null,
  saved_at timestamp with time zone not null,
  saved_by uuid not null,
  constraint plan_version_counts_once PRIMARY KEY (plan_id, version),
  constraint plan_version_changes_are_not_negative CHECK ((changes >= 0)),
  constraint plan_version_counts_from_one CHECK ((version >= 1)),
  constraint plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint plan_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES account(id) ON DELETE RESTRICT
);
comment on column plan_version.plan_id is 'plain';
comment on column plan_version.version is 'plain';
comment on column plan_version.content is 'personal';
comment on column plan_version.changes is 'plain';
comment on column plan_version.is_open is 'plain: whether the next save of the same person may go into it';
comment on column plan_version.started_at is 'plain';
comment on column plan_version.saved_at is 'plain';
comment on column plan_version.saved_by is 'plain';
CREATE INDEX plan_version_by_saver ON public.plan_version USING btree (saved_by);

create table reading (
  id uuid not null,
  account_id uuid not null,
  unit_id uuid not null,
  file_hash text not null,
  title text not null,
  file_name text not null,
  format text not null,
  encoding text,
  notices jsonb not null,
  text text not null,
  reading jsonb not null,
  type text,
  number text,
  issuer text,
  subject text,
  issued_on date,
  first_date date,
  doubts integer not null,
  search text not null,
  is_sample boolean default false not null,
  created_at timestamp with time zone default now() not null,
  deleted_at timestamp with time zone,
  reader_version text not null,
  search_with_marks text not null,
  search_head text not null,
  days integer not null,
  kind text,
  conference text,
  search_head_with_marks text not null,
  constraint reading_pkey PRIMARY KEY (id),
  constraint reading_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint reading_doubts_are_not_negative CHECK ((doubts >= 0)),
  constraint reading_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES kept_file(hash) ON DELETE RESTRICT,
  constraint reading_has_a_title CHECK ((title <> ''::text)),
  constraint reading_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE RESTRICT
);
comment on column reading.id is 'plain';
comment on column reading.account_id is 'plain';
comment on column reading.unit_id is 'plain';
comment on column reading.file_hash is 'plain';
comment on column reading.title is 'personal';
comment on column reading.file_name is 'personal';
comment on column reading.format is 'plain';
comment on column reading.encoding is 'plain';
comment on column reading.notices is 'plain';
comment on column reading.text is 'personal';
comment on column reading.reading is 'personal';
comment on column reading.type is 'plain';
comment on column reading.number is 'plain';
comment on column reading.issuer is 'plain';
comment on column reading.subject is 'personal';
comment on column reading.issued_on is 'plain';
comment on column reading.first_date is 'plain';
comment on column reading.doubts is 'plain';
comment on column reading.search is 'personal: words of number, subject, issuer and text without marks, for search';
comment on column reading.is_sample is 'plain';
comment on column reading.created_at is 'plain';
comment on column reading.deleted_at is 'plain';
comment on column reading.reader_version is 'plain: a hash of the rules and the shape it was read with';
comment on column reading.search_with_marks is 'personal: the same words with their marks';
comment on column reading.search_head is 'personal: words of the number, and on a second line those of the subject';
comment on column reading.days is 'plain: on how many days it takes place';
comment on column reading.kind is 'plain: the kind of conference';
comment on column reading.conference is 'personal: the name of the first session';
comment on column reading.search_head_with_marks is 'personal: words of the number, and on a second line those of the subject, with their marks';
CREATE INDEX reading_by_account ON public.reading USING btree (account_id, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX reading_by_deletion ON public.reading USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX reading_by_file ON public.reading USING btree (file_hash);
CREATE INDEX reading_by_search ON public.reading USING gin (search gin_trgm_ops);
CREATE INDEX reading_by_unit ON public.reading USING btree (unit_id);

create table session (
  id uuid not null,
  account_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint session_token_is_unique UNIQUE (token)
);
comment on column session.id is 'plain';
comment on column session.account_id is 'plain';
comment on column session.token is 'personal: proves a sign-in together with the secret of the server';
comment on column session.expires_at is 'plain';
comment on column session.ip_address is 'personal';
comment on column session.user_agent is 'personal';
comment on column session.created_at is 'plain';
comment on column session.updated_at is 'plain';
CREATE INDEX session_by_account ON public.session USING btree (account_id);
CREATE INDEX session_by_expiry ON public.session USING btree (expires_at);

create table unit (
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date,
  source text not null,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_code_is_unique_at_its_start UNIQUE (code, valid_from),
  constraint unit_ends_after_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint unit_is_not_its_own_parent CHECK ((parent_id <> id)),
  constraint unit_kind_is_known CHECK ((kind = ANY (ARRAY['ministry'::text, 'department'::text, 'district-office'::text, 'commune'::text, 'cluster'::text, 'school'::text, 'centre'::text]))),
  constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id) ON DELETE RESTRICT
);
comment on column unit.id is 'plain';
comment on column unit.code is 'plain';
comment on column unit.name is 'plain';
comment on column unit.kind is 'plain';
comment on column unit.parent_id is 'plain';
comment on column unit.valid_from is 'plain';
comment on column unit.valid_to is 'plain';
comment on column unit.source is 'plain: the decision or list that says so';
CREATE INDEX unit_by_parent ON public.unit USING btree (parent_id);

create table verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
comment on column verification.id is 'plain';
comment on column verification.identifier is 'personal';
comment on column verification.value is 'personal';
comment on column verification.expires_at is 'plain';
comment on column verification.created_at is 'plain';
comment on column verification.updated_at is 'plain';
CREATE INDEX verification_by_identifier ON public.verification USING btree (identifier);
