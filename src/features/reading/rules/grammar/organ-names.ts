/**
 * Names of bodies: ministries, departments, schools, unions, party and youth organisations.
 *
 * A name begins with one of these words. In a head it stands in capitals over one or several lines, in running text with
 * capitals by Nghị định 30/2020/NĐ-CP, Phụ lục II, or as the office happens to write it.
 */
const ORGAN_WORDS = [
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'ubmttq',
  'hội đồng',
  'hđnd',
  'bộ',
  'sở',
  'phòng',
  'cục',
  'vụ',
  'viện',
  'trung tâm',
  'trường',
  'khoa',
  'công đoàn',
  'cđcs',
  'liên đoàn',
  'tổng liên đoàn',
  'đảng ủy',
  'đảng uỷ',
  'đảng bộ',
  'chi bộ',
  'huyện ủy',
  'huyện uỷ',
  'quận ủy',
  'quận uỷ',
  'thị ủy',
  'thị uỷ',
  'thành ủy',
  'thành uỷ',
  'tỉnh ủy',
  'tỉnh uỷ',
  'ban chấp hành',
  'bch',
  'ban thường vụ',
  'btv',
  'ban giám hiệu',
  'ban tổ chức',
  'ban tuyên giáo',
  'ban quản lý',
  'ban chỉ đạo',
  'ban đại diện',
  'ban',
  'thường vụ',
  'thường trực',
  'trung ương',
  'đoàn',
  'thành đoàn',
  'tỉnh đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'chi đoàn',
  'liên chi đoàn',
  'liên đội',
  'chi đội',
  'hội',
  'liên hiệp',
  'học viện',
  'đại học',
  'nhà',
  'văn phòng',
  'tổng cục',
  'tổng công ty',
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'bệnh viện',
  'chi cục',
  'chi nhánh',
  'ngành',
  'tổ',
  'cụm',
  'mặt trận',
  'câu lạc bộ',
  'clb',
  'thư viện',
  'bảo tàng',
  'tòa án',
  'viện kiểm sát',
  'công an',
  'đội',
  'xí nghiệp',
  'hợp tác xã',
] as const

/** Compounds that begin like a body and are none ("tổ chức", "hội nghị", "phòng chống"). */
const NOT_ORGANS =
  'tổ chức|tổ dân phố|tổ trưởng|tổ phó|đội ngũ|đội tuyển|đội trưởng|hội nghị|hội thảo|hội thi|hội trường|hội họp|hội viên|hội diễn|hội khỏe|hội giảng|hội nhập|hội ý|bộ phận|bộ môn|bộ sách|bộ tài liệu|trường hợp|phòng chống|phòng họp|phòng ngừa|phòng thi|phòng học|phòng cháy|ban hành|ban đầu|ban đêm|đoàn viên|đoàn kết|đoàn thể|đoàn chủ tịch|đoàn thư ký|cục bộ|vụ việc|viện trợ|khoa học|cụm từ|cụm trưởng|nhà nước|nhà khách|nhà giáo|nhà thiếu|sở hữu|sở thích|trường học|đại học viên|hội đồng chấm|ngành nghề|tổ quốc'
const WORD_END = '(?![\\p{L}\\d])'
/** Pattern (flags `iu`) of the words that begin the name of a body. */
export const ANY_ORGAN = `(?!(?:${NOT_ORGANS})${WORD_END})(?:${[...ORGAN_WORDS].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`
const START = new RegExp(`^${ANY_ORGAN}`, 'iu')

/** Does a name of a body begin here? Capitals do not matter. */
export function beginsOrgan(text: string): boolean {
  return START.test(text)
}
