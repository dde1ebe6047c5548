import type { Rule } from '../rule.ts'
import { say } from '../sentences.ts'
import { layoutOf } from './layout.ts'

/** After the list of recipients nothing stands that could be a signature: no office, no name. */
export const signerBlank: Rule = {
  id: 'signer-blank',
  sources: [
    { act: 'nd30', place: 'Phụ lục I, Phần I, mục II.7' },
    { act: 'tt01', place: 'Điều 12' },
  ],
  check(paper) {
    const { reading, text } = paper
    const { recipients, isOfficial } = layoutOf(paper)
    // Only where the foot is there; a text cut before it says nothing about its signature.
    if (recipients < 0 || !isOfficial || !/^\W*Lưu\s*:/imu.test(text.slice(recipients))) return []
    if (reading.signer === null) {
      return [{ severity: 'warning', spans: [], message: say('signer-blank.none') }]
    }
    if (reading.signer.name === null) {
      return [{ severity: 'question', spans: reading.signer.spans, message: say('signer-blank.no_name') }]
    }
    return []
  },
}
