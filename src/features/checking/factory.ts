import type { Finding, RuleId } from './messages.ts'
import { applyFix } from './rules/apply-fix.ts'
import { checkText } from './rules/check.ts'

/** Parts of a document, each a text of its own; what is not given is right. */
export type PaperParts = {
  issuer?: string
  number?: string
  motto?: string
  dateLine?: string
  type?: string
  subject?: string
  addressees?: string
  bases?: string
  purpose?: string
  when?: string
  who?: string
  agenda?: string
  tasks?: string
  closing?: string
  recipients?: string
  signature?: string
}

const RIGHT: Required<PaperParts> = {
  issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO',
  number: 'Số: 45/KH-SGDĐT',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  dateLine: 'Sông Lam, ngày 02 tháng 3 năm 2026',
  type: 'KẾ HOẠCH',
  subject: 'Tổ chức Hội nghị sơ kết học kỳ I năm học 2025-2026',
  addressees: '',
  bases:
    'Căn cứ Kế hoạch số 1846/KH-SGDĐT ngày 15 tháng 9 năm 2025 của Sở Giáo dục và Đào tạo về nhiệm vụ năm học 2025-2026.',
  purpose:
    'I. MỤC ĐÍCH, YÊU CẦU\n1. Đánh giá kết quả học kỳ I, thống nhất nhiệm vụ học kỳ II.\n2. Hội nghị tổ chức gọn, đúng thời gian.',
  when: 'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: từ 8 giờ 00 đến 11 giờ 00, thứ Năm, ngày 19 tháng 3 năm 2026.\n2. Địa điểm: Hội trường Sở Giáo dục và Đào tạo, số 5 đường Trần Phú, phường Hưng Bình.',
  who: 'III. THÀNH PHẦN\n1. Lãnh đạo Sở Giáo dục và Đào tạo.\n2. Hiệu trưởng các trường trung học phổ thông.',
  agenda:
    'IV. CHƯƠNG TRÌNH\n- 8 giờ 00 - 8 giờ 30: Đón tiếp đại biểu.\n- 8 giờ 30 - 9 giờ 15: Báo cáo sơ kết học kỳ I.\n- 9 giờ 15 - 10 giờ 45: Thảo luận.\n- 10 giờ 45 - 11 giờ 00: Kết luận, bế mạc.',
  tasks:
    'V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở chuẩn bị hội trường, hoàn thành trước ngày 17 tháng 3 năm 2026.\n2. Các trường trung học phổ thông gửi báo cáo về Văn phòng Sở trước ngày 12 tháng 3 năm 2026.',
  closing: 'Sở Giáo dục và Đào tạo đề nghị các đơn vị thực hiện./.',
  recipients: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Các trường trung học phổ thông;\n- Văn phòng Sở;\n- Lưu: VT, VP.',
  signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Quang Dũng',
}

/** A plan of our own wording in which no rule finds anything, with the given parts in place of the right ones. */
export function composePaper(parts: PaperParts = {}): string {
  const { issuer, number, motto, dateLine, type, subject, addressees, bases, ...body } = { ...RIGHT, ...parts }
  const { purpose, when, who, agenda, tasks, closing, recipients, signature } = body
  return [
    `${issuer}\n${number}`,
    motto,
    dateLine,
    `${type}\n${subject}`,
    addressees,
    bases,
    purpose,
    when,
    who,
    agenda,
    tasks,
    closing,
    recipients,
    signature,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What one rule finds in a text. */
export function foundBy(rule: RuleId, text: string): Finding[] {
  return checkText(text).filter((finding) => finding.rule === rule)
}

/** The words that a rule's findings are about, one string per finding. */
export function wordsFoundBy(rule: RuleId, text: string): string[] {
  return foundBy(rule, text).map(({ spans }) => spans.map((span) => text.slice(span.start, span.end)).join(' … '))
}

/** The text after the fix of each finding of the rule was applied, one after the other. */
export function mendedBy(rule: RuleId, text: string): string {
  let mended = text
  for (let rounds = 0; rounds < 50; rounds += 1) {
    const fix = foundBy(rule, mended).find((finding) => finding.fix !== null)?.fix
    if (!fix) return mended
    mended = applyFix(mended, fix)
  }
  return mended
}
