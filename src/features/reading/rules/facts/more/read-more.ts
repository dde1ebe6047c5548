import { factAt } from '../../document.ts'
import type { Frame, More } from '../frame.ts'
import { readBackdrop } from './backdrop.ts'
import { readChair } from './chair.ts'
import { readCommittee } from './committee.ts'
import { readCosts } from './costs.ts'

/** What a document says beyond the plain facts: who chairs and organises, what it costs, what hangs behind the stage. */
export function readMore(frame: Frame): More {
  return {
    chair: readChair(frame),
    committee: readCommittee(frame),
    costs: readCosts(frame),
    backdrop: readBackdrop(frame),
    replacesInvitation: replacesInvitation(frame),
  }
}

const REPLACES =
  /(?:thông báo|công văn|kế hoạch|văn bản|chương trình|thông tri|giấy triệu tập) này (?:được )?thay (?:thế )?(?:cho )?(?:giấy|thư) (?:mời|triệu tập)|thay (?:cho )?(?:giấy|thư) mời/iu

/** "Thông báo này thay cho thư mời": no other invitation follows. */
function replacesInvitation({ document }: Frame): More['replacesInvitation'] {
  const match = /thay/iu.test(document.text) ? REPLACES.exec(document.text) : null
  return match && factAt(document, true, match.index, match.index + match[0].length, 0.95)
}
