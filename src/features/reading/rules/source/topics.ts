import { fold } from '#platform/vietnamese/fold.ts'
import { oneLine } from '#platform/vietnamese/one-line.ts'

/** What a section of a convening document is about, told by the words that head it. */
export type Topic =
  | 'programme'
  | 'content'
  | 'participants'
  | 'time'
  | 'place'
  | 'purpose'
  | 'tasks'
  | 'costs'
  | 'committee'
  | 'contact'
  | 'method'
  | 'awards'
  | 'documents'
  | 'note'
  | 'chair'
  | 'recipients'
  | 'addressees'
  | 'rules'

/**
 * The words that open a heading of each topic, without marks. Several topics often share a heading ("Thời gian, địa điểm
 * và thành phần"), so each part of a heading is looked up on its own. Converters lose
 * letters with two marks: `no?i`, `pha?n`.
 */
const OPENINGS: readonly [Topic, RegExp][] = [
  [
    'tasks',
    /^(?:cong tac )?(?:to chuc (?:va )?thuc hien|trien khai thuc hien|bien phap (?:to chuc )?thuc hien|phan cong|phan nhiem|nhiem vu (?:cu the )?(?:cua )?(?:cac )?(?:don vi|bo phan|thanh vien|ban|tieu ban|phong|to)|trach nhiem|cong tac (?:to chuc|chuan bi|phoi hop|phuc vu|hau can)|to chuc trien khai|chuan bi|yeu cau doi voi|ket luan(?:$|,? (?:va )?phan cong))/,
  ],
  [
    'programme',
    /^(?:(?:du kien )?(?:noi dung )?(?:chuong|chong|chng|ch ong) trinh(?! (?:giao duc|gdpt|phoi hop|hanh dong|cong tac|mon|khung|giam sat|xay dung|boi duong thuong xuyen|lop|phat trien|muc tieu|giao luu|dao tao|hoc ky|nam hoc|sach|tinh nguyen|nha nuoc))|tien trinh|kich ban|lich (?:trinh|hop|lam viec|hoat dong|hoi nghi|tap huan|hoc|cong tac|thi dau|thi|su kien|tuan)|trinh tu|nghi thuc|dien bien|cac buoc tien hanh)/,
  ],
  [
    'participants',
    /^(?:tha?nh pha?n(?! (?:cua )?(?:ban (?:to chuc|chi dao|giam khao|thu ky)|hoi dong (?:cham|giam khao)))|bien che cum|(?:doi tuong|dai bieu|thanh vien|nguoi|khach moi|luc luong)(?:$| (?:,|va|tham|du|duoc|moi|khach|trieu|tap|boi|hoc|hop|cua|thi|ap|co|gom|tai|hoi (?:nghi|thao)$|dai hoi$))|so luong,? thanh phan|moi (?:tham )?du$|(?:tran trong )?kinh moi|trieu tap(?! (?:ky hop|hoi nghi|dai hoi|phien hop|cuoc hop|lop)))/,
  ],
  [
    'content',
    /^(?:(?:cac |nhung |mot so )?no?i dung(?! (?:khac\b|thi|du thi|bai thi|thi dau|dieu chinh|chi tiet xem)\b)|van de|cac (?:chuyen de|hoat dong)$|chuyen de|chu de|phien hop thao luan|hop de|de nghi thao luan|ve viec$|v\/v$)/,
  ],
  [
    'time',
    /^(?:tho?i (?:gian|luong|diem|han)|ngay gio|gio(?: hop| thi)?$|ngay (?:to chuc|hop|thi)|khai mac$|bat dau$)/,
  ],
  ['place', /^(?:dia (?:diem|chi)|noi (?:to chuc|hop)|diem cau)/],
  ['purpose', /^(?:(?:muc (?:dich|tieu)|yeu cau|y nghia|su can thiet|ly do|quan diem|phuong cham)(?!.{0,3}doi voi))/],
  ['costs', /^(?:kinh phi|chi phi|che do|le phi|nguon kinh phi|du toan|dong gop|hoi nghi phi|phi )/],
  [
    'committee',
    /^(?:(?:tha?nh pha?n |danh sach )?(?:cua )?ban (?:to chuc|chi dao|giam khao|coi thi)|to (?:thu ky|giup viec|trong tai)|hoi dong (?:thi|giam))/,
  ],
  [
    'contact',
    /^(?:lien he|lien lac|dau moi|moi (?:chi tiet|thong tin)|dien thoai|thong tin (?:chi tiet|lien he)|email|website)/,
  ],
  ['method', /^(?:hinh thuc|phuong (?:phap|thuc|tien)|cach thuc|quy mo)/],
  ['awards', /^(?:giai thuong|co cau giai|khen thuong|xep (?:giai|loai)|danh gia|tieu chuan|tieu chi)/],
  ['documents', /^(?:tai lieu|ho so|van ban|phu luc|mau|dang ky|bai (?:viet|du thi)|trang (?:phuc|tri)|san pham)/],
  ['note', /^(?:luu y|ghi chu|chu y|luu$)/],
  ['chair', /^(?:chu (?:tri|toa|tich)|dieu hanh|thu ky|dong chu tri|nguoi (?:chu tri|dieu hanh))/],
  ['recipients', /^(?:noi nhan|ban dien tu)/],
  ['addressees', /^kinh gui/],
  ['rules', /^(?:the le|quy dinh|dieu le|luat thi dau|dieu khoan)/],
]

const PARTS = /\s*[,;&/–]\s*|\s+-\s+|\s+va\s+/
const LONGEST = 110

/** First words of the openings: most labels begin with none of them and need no closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `ket ni thi thnh chng to trien bien phan nhiem trach cong chuan yeu du noi chuong chong ch tien kich lich trinh nghi dien cac thanh so moi tran trong kinh
trieu doi dai nguoi khach luc nhung mot van chuyen chu phien hop de ve v/v thoi ngay gio khai bat dia diem muc y su ly quan phuong
chi che le nguon dong hoi phi ban hinh cach quy giai co khen xep danh tieu tai ho phu mau dang bai trang san luu ghi thu dieu the luat
lien dau dien thong email website`.split(/\s+/),
)

/** The topics a heading names, in its order; none where it is no heading of a convening document. */
export function topicsOf(label: string): Topic[] {
  if (label.length > LONGEST) return []
  const clean = label.replace(/^[\s\-–.:)(*+•"“]+/, '')
  if (!FIRST_WORDS.has(fold(/^[^\s,;:]+/.exec(clean)?.[0] ?? ''))) return []
  const found: Topic[] = []
  for (const part of oneLine(fold(clean)).split(PARTS)) {
    const topic = OPENINGS.find(([, form]) => form.test(part.trim()))?.[0]
    if (topic && !found.includes(topic)) found.push(topic)
    else if (!topic && found.length === 0) break
  }
  return found
}
