import { fold } from '#platform/vietnamese/fold.ts'
import type { Reading } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import type { Scene } from './scene.ts'

type Kind = NonNullable<Reading['kind']>['value']

/** Words of a title, without marks, that tell what kind of gathering it is. The first that fits counts. */
const KINDS: readonly [Kind, RegExp][] = [
  ['giaoBan', /giao ban/],
  ['daiHoi', /dai hoi/],
  ['tongKet', /tong ket/],
  ['soKet', /so ket/],
  [
    'hoiThi',
    /hoi thi|cuoc thi|hoi giang|giai (?:bong|dien|cau|co|the thao|viet)|hoi khoe|thi (?:gv|giao vien|tim hieu|ve tranh|chon)|chung ket|ban ket|lien hoan/,
  ],
  ['tapHuan', /tap huan|boi duong|lop (?:hoc|dao tao)/],
  [
    'chuyenDe',
    /chuyen de|thao giang|sinh hoat (?:(?:to|nhom|to,? (?:va )?nhom) )?(?:chuyen mon|cum)|hoi thao|toa dam|nghien cuu bai hoc/,
  ],
  ['trienKhai', /trien khai|quan triet|pho bien/],
  ['hoiNghi', /hoi nghi/],
  ['hop', /(?:^|\W)hop(?:\W|$)|phien hop|cuoc hop|bien ban/],
  [
    'other',
    /le (?:khai giang|ky niem|be giang|trao|phat dong|hoi|tuyen duong)|ngay hoi|khai giang|tuyen truyen|ngoai khoa|hoi trai|giao luu|tham quan/,
  ],
]

const TITLE_LENGTH = 700

/** What the text is about where no subject was read: its first lines. */
function titleText(scene: Scene): string {
  return scene.document.text.slice(0, TITLE_LENGTH)
}

/** The kind that the words of a title (without marks) name. */
export function kindOf(title: string): Kind | null {
  return KINDS.find(([, form]) => form.test(title))?.[0] ?? null
}

/** What kind of gathering, by the words of the title. */
export function readKind(scene: Scene, convenes: boolean): Reading['kind'] {
  if (!convenes) return null
  const { subject } = scene.head
  const kind = kindOf(fold(subject?.value ?? titleText(scene)))
  if (!kind) return null
  if (subject) return { value: kind, spans: subject.spans, certainty: 0.85 }
  const [first] = scene.document.blocks
  return first ? factAt(scene.document, kind, first.start, first.end, 0.6) : null
}
