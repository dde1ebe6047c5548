import type { PlanKind, PlanOrder, PlanState } from '../../messages.ts'

/** As the list is filtered: those deleted stand apart from the others. */
export type ListedState = PlanState | 'deleted'

/** Which plans are wanted, and in which order. */
export type WantedPlans = {
  words: string
  year: number | undefined
  unitId: string | undefined
  kind: PlanKind | undefined
  state: ListedState | undefined
  order: PlanOrder
}

/** The part of the address that stands for it, in words that a person can read. */
export type PlansAddress = {
  tim?: string | undefined
  nam?: number | undefined
  donvi?: string | undefined
  loai?: string | undefined
  tinhtrang?: string | undefined
  xep?: string | undefined
}

/** The order of the choices, too. */
export const KIND_NAMES = {
  'giao-ban': 'giaoBan',
  'so-ket': 'soKet',
  'tong-ket': 'tongKet',
  'chuyen-de': 'chuyenDe',
  'tap-huan': 'tapHuan',
  'trien-khai': 'trienKhai',
  'dai-hoi': 'daiHoi',
  'hoi-thi': 'hoiThi',
  'hoi-nghi': 'hoiNghi',
  hop: 'hop',
  'truc-tuyen': 'trucTuyen',
  khac: 'other',
} as const satisfies Record<string, PlanKind>
const STATE_NAMES = { nhap: 'draft', xong: 'ready', 'da-xoa': 'deleted' } as const satisfies Record<string, ListedState>
const ORDER_NAMES = {
  'moi-luu': 'saved',
  'ngay-muon': 'latest',
  'ngay-som': 'earliest',
} as const satisfies Record<string, PlanOrder>

export const KINDS = Object.values(KIND_NAMES)
export const STATES = Object.values(STATE_NAMES)
export const ORDERS = Object.values(ORDER_NAMES)

/** What of a typed address means something. Runs with the first page, hence without the shapes of the wire. */
export function plansAddressIn(search: Record<string, unknown>): PlansAddress {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const year = Number(search.nam)
  return {
    tim: text(search.tim),
    nam: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined,
    donvi: text(search.donvi),
    loai: text(search.loai),
    tinhtrang: text(search.tinhtrang),
    xep: text(search.xep),
  }
}

/** What the address asks for; a word it does not know asks for nothing. */
export function wantedBy({ tim, nam, donvi, loai, tinhtrang, xep }: PlansAddress): WantedPlans {
  return {
    words: tim ?? '',
    year: nam,
    unitId: donvi !== undefined && UUID.test(donvi) ? donvi : undefined,
    kind: meantBy(KIND_NAMES, loai),
    state: meantBy(STATE_NAMES, tinhtrang),
    order: meantBy(ORDER_NAMES, xep) ?? 'saved',
  }
}

/** The address that asks for it; what is usual is left out. */
export function addressOf({ words, year, unitId, kind, state, order }: WantedPlans): PlansAddress {
  return {
    ...(words === '' ? {} : { tim: words }),
    ...(year === undefined ? {} : { nam: year }),
    ...(unitId === undefined ? {} : { donvi: unitId }),
    ...(kind === undefined ? {} : { loai: nameIn(KIND_NAMES, kind) }),
    ...(state === undefined ? {} : { tinhtrang: nameIn(STATE_NAMES, state) }),
    ...(order === 'saved' ? {} : { xep: nameIn(ORDER_NAMES, order) }),
  }
}

/** The same without the filters. */
export function withoutFilters(wanted: WantedPlans): WantedPlans {
  return { ...wanted, year: undefined, unitId: undefined, kind: undefined, state: undefined }
}

/** Whether something is filtered out. */
export function isFiltered({ year, unitId, kind, state }: WantedPlans): boolean {
  return [year, unitId, kind, state].some((each) => each !== undefined)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function meantBy<Value extends string>(names: Record<string, Value>, name: string | undefined): Value | undefined {
  return name === undefined || !Object.hasOwn(names, name) ? undefined : names[name]
}

function nameIn(names: Record<string, string>, value: string): string | undefined {
  return Object.keys(names).find((name) => names[name] === value)
}
