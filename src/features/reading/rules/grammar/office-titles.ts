/** The mark of signing for another: "KT." deputy for head, "TL." by order, "TUQ." by authorisation, "TM." for a body. */
const ON_BEHALF = /^(?:(?:KT|K\/T|TL|T\/L|TM|T\/M|TUQ|T\.UQ)(?:\s?[./]\s?|\s)|Q\.\s?)(?=\p{Lu}{2})/u
const OFFICES =
  'TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|P\\.? ?TRƯỞNG PHÒNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|P\\.? ?HIỆU TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|PHÓ VỤ TRƯỞNG|VIỆN TRƯỞNG|PHÓ VIỆN TRƯỞNG|CHI CỤC TRƯỞNG|TỔ TRƯỞNG|TỔ PHÓ|KHỐI TRƯỞNG|TRƯỞNG BAN|PHÓ BAN|PHÓ TRƯỞNG BAN|TRƯỞNG KHOA|PHÓ TRƯỞNG KHOA|CỤM TRƯỞNG|CHỦ NHIỆM|PHÓ CHỦ NHIỆM|CHÁNH THANH TRA|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|CHỦ TOẠ|CHỦ TỌA|CHỦ TRÌ|THƯ KÝ|NGƯỜI VIẾT|NGƯỜI LẬP|NGƯỜI GHI|TỔNG PHỤ TRÁCH|BAN CHẤP HÀNH|BAN GIÁM HIỆU|BAN GIÁM ĐỐC|BAN THƯỜNG VỤ|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BTV|BCH|HỘI ĐỒNG|ĐẢNG ỦY|ĐẢNG UỶ|CHI ỦY|CHI UỶ|ĐOÀN CHỦ TỊCH|BAN TỔ CHỨC|TRƯỞNG TIỂU BAN|UV BTV|ỦY VIÊN|UỶ VIÊN|UVTV|TRƯỞNG ĐOÀN|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG CÔNG AN|GIÁO VIÊN CHỦ NHIỆM|GVCN'
const OFFICE = new RegExp(`^(?:Q\\.? ?|QUYỀN )?(?:${OFFICES})(?=$|[\\s,.:(-])`, 'u')
/** In small letters only where the whole line is the office. */
const OFFICE_LOW = new RegExp(`^(?:${OFFICES})$`, 'iu')
/** Who signs at the end of minutes and letters, written in small letters as often as not. */
const SEAL =
  /^[[(]?\s?(?:đã ký|đã kí|ký tên|ký, ghi rõ họ tên|ký và ghi rõ họ tên|đã ký và đóng dấu|đã ký tên|ký, đóng dấu|signed|họ và tên|chữ ký|ký|dấu)[^\p{L}]*.{0,30}$/iu

/** What a line of a signature says of the signer. */
export type SignatureRole = 'onBehalf' | 'office' | 'seal' | null

export function signatureRole(line: string): SignatureRole {
  const text = line.trim()
  if (text.length > 90) return null
  if (ON_BEHALF.test(text)) return 'onBehalf'
  if (OFFICE.test(text) || OFFICE_LOW.test(text)) return 'office'
  return SEAL.test(text) && text.length < 60 ? 'seal' : null
}
