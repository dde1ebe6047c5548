/**
 * Single units with the first and last day of their life, where a document of the sector is likely to name them at the
 * wrong time. `is`: how they are written, capitals as they stand; `now`: what there is instead.
 */
export type Lifetime = { is: RegExp; from: string | null; to: string | null; now: string }

export const LIFETIMES: readonly Lifetime[] = [
  // Nghị quyết 1111/NQ-UBTVQH14 of 09/12/2020, in force 01/01/2021. Districts 2 and 9 are in Hồ Chí Minh City only.
  { is: /(?<!\p{L})[Qq]uận (?:2|9)(?![\d/]|[.-]\d)/gu, from: null, to: '2020-12-31', now: 'thành phố Thủ Đức' },
  { is: /(?<!\p{L})[Qq]uận Thủ Đức(?!\p{L})/gu, from: null, to: '2020-12-31', now: 'thành phố Thủ Đức' },
  {
    is: /(?<!\p{L})[Tt]hành phố Thủ Đức(?!\p{L})/gu,
    from: '2020-12-09',
    to: null,
    now: 'Quận 2, Quận 9, quận Thủ Đức',
  },
  // Nghị quyết 15/2008/QH12: into Hà Nội on 01/8/2008.
  { is: /(?<!\p{L})[Tt]ỉnh Hà Tây(?!\p{L})/gu, from: null, to: '2008-07-31', now: 'thành phố Hà Nội' },
  // Nghị quyết 132/NQ-CP of 27/12/2013, in force 01/4/2014.
  {
    is: /(?<!\p{L})[Hh]uyện Từ Liêm(?!\p{L})/gu,
    from: null,
    to: '2014-03-31',
    now: 'quận Bắc Từ Liêm, quận Nam Từ Liêm',
  },
  { is: /(?<!\p{L})[Qq]uận (?:Bắc|Nam) Từ Liêm(?!\p{L})/gu, from: '2013-12-27', to: null, now: 'huyện Từ Liêm' },
  // Nghị quyết 22/2003/QH11: Cần Thơ and Hậu Giang on 01/01/2004.
  { is: /(?<!\p{L})[Tt]ỉnh Cần Thơ(?!\p{L})/gu, from: null, to: '2003-12-31', now: 'thành phố Cần Thơ' },
  // Nghị quyết 175/2024/QH15: a municipality on 01/01/2025.
  { is: /(?<!\p{L})[Tt]ỉnh Thừa Thiên[ -–]{1,3}Huế(?!\p{L})/gu, from: null, to: '2024-12-31', now: 'thành phố Huế' },
  // Nghị quyết 1109/NQ-UBTVQH14, in force 01/3/2021.
  { is: /(?<!\p{L})[Hh]uyện Phú Quốc(?!\p{L})/gu, from: null, to: '2021-02-28', now: 'thành phố Phú Quốc' },
  // Nghị quyết 176/2025/QH15 on the Government's ministries: in force 01/3/2025.
  ...(
    [
      ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
      ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
      ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
      ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
      ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
      ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
    ] as const
  ).map(([name, now]) => ({ is: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), from: null, to: '2025-02-28', now })),
]
