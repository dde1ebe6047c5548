/**
 * "Sông Lam, ngày     tháng 3 năm 2026": a place, then a date with a part left out. Of what is written the groups `month` and
 * `year` are the figures.
 */
export const BLANK_DATE_LINE =
  /(?<=^|[|\t])[^\S\n]*(?:(?:[….]{1,20}|[\p{L}. -]{2,40})[,.]?\s)?ngày(?:[\s._…]*tháng[\s._…]*(?:(?<month>\d{1,2})[\s._…]*)?năm|\s\d{1,2}\stháng[\s._…]+năm)[\s._…]*(?:(?<year>\d{4})|20…?)?[\s.]*(?=$|[|\t])/imu

/** How far from the beginning of a paper its date line stands. */
export const DATE_LINE_WITHIN = 1500
