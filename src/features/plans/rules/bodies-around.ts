/** How the bodies that a plan names are called in it: names in the templates of plans. */
export type Bodies = {
  /** Above the issuer on the paper; empty where there is none. */
  parent: string
  /** As it calls itself; the place is that of the body above it, or of the date line. */
  issuer: string
  leaders: string
  /** Who comes, and who sends reports. */
  heads: string
  members: string
  /** Where those sit who join online. */
  rooms: string
  /** Who comes to see a lesson, who gives it, who reports on it. */
  guests: string
  host: string
  reporter: string
  /** Those of the issuer itself who come. */
  officers: string
  /** Who prepares room and papers, and its short name in "Lưu: VT, …". */
  office: string
  drafter: string
}

/** Whose organ it is: "Sở … tỉnh Sông Lam" stands under the people's committee of the province. */
const OF_PLACE = /^(?<body>(?:Sở|Phòng)\s.+?)\s(?:của\s)?(?<place>(?:tỉnh|thành phố|xã|phường|đặc khu)\s\p{Lu}.*)$/u

/** The bodies around an issuer, by what it is: a department, a division, a school, or another body. */
export function bodiesAround(name: string, above: string | null): Bodies {
  const { body, place } = OF_PLACE.exec(name)?.groups ?? {}
  const parent = above ?? (place === undefined ? '' : `Ủy ban nhân dân ${place}`)
  const issuer = parent !== '' && body !== undefined ? body : name
  const around = { parent, issuer }
  if (/^Trường/iu.test(issuer))
    return {
      ...around,
      leaders: 'Ban Giám hiệu',
      heads: 'Tổ trưởng các tổ chuyên môn',
      members: 'Các tổ chuyên môn',
      rooms: 'các lớp học',
      guests: 'Tổ trưởng các tổ chuyên môn',
      host: 'Tổ chuyên môn đăng cai',
      reporter: 'Nhóm báo cáo viên',
      officers: 'Giáo viên, nhân viên nhà trường',
      office: 'Tổ Văn phòng',
      drafter: 'TVP',
    }
  const isSmall = /^Phòng/iu.test(issuer)
  return {
    ...around,
    leaders: `Lãnh đạo ${issuer}`,
    heads: 'Hiệu trưởng các trường trực thuộc',
    members: 'Các trường trực thuộc',
    rooms: 'các trường trực thuộc',
    guests: 'Lãnh đạo và tổ trưởng chuyên môn các trường trực thuộc',
    host: 'Trường đăng cai',
    reporter: 'Tổ chuyên môn',
    officers: 'Chuyên viên phụ trách các cấp học',
    office: isSmall ? 'Bộ phận Hành chính' : 'Văn phòng',
    drafter: isSmall ? 'HC' : 'VP',
  }
}
