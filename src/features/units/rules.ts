/** Sở, Phòng (until 6/2025), the commune's office (since 7/2025), cluster, school, centre. */
export type UnitKind = 'ministry' | 'department' | 'district-office' | 'commune' | 'cluster' | 'school' | 'centre'

/** How the names of units begin, by what they are. A commune's office works under its own name or under the committee's. */
const BEGINNINGS: readonly [RegExp, UnitKind][] = [
  [/^Bộ /u, 'ministry'],
  [/^Sở /u, 'department'],
  [/^(?:Ủy|Uỷ) ban nhân dân (?:xã|phường|đặc khu) /u, 'commune'],
  [/^Phòng Văn h(?:óa|oá) /u, 'commune'],
  [/^Cụm /u, 'cluster'],
  [/^Trường /u, 'school'],
  [/^Trung tâm /u, 'centre'],
]

/** What a unit of that name is, or null for a name that begins like none of them. */
export function kindOfUnit(name: string): UnitKind | null {
  return BEGINNINGS.find(([beginning]) => beginning.test(name))?.[1] ?? null
}
