import type { FoundTime } from '../../grammar/times.ts'
import type { Block } from '../../source/blocks.ts'
import { timesOf } from './clock.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

const LONGEST = 160
const BEFORE = 24
const MORNING = /sáng\P{L}{0,4}(?:từ|lúc|:)?\P{L}{0,4}$/iu
const AFTERNOON = /chiều\P{L}{0,4}(?:từ|lúc|:)?\P{L}{0,4}$/iu

/** "Giờ học: sáng từ 7h30 đến 11h00, chiều từ 13h30 đến 16h30": hours said once hold for every day without its own. */
export function setHours(scene: Scene, drafts: readonly Draft[]): void {
  setOpening(scene, drafts)
  const open = drafts.filter((draft) => draft.start === null && draft.date !== null)
  if (open.length === 0) return
  const hours = scene.document.blocks.flatMap((block) => hoursIn(scene, block) ?? [])
  const [only] = hours
  if (!only || hours.length > 1) return
  for (const draft of open) {
    const part = draft.part?.value
    if (part === 'evening') continue
    const first = timesOf(part === 'afternoon' ? only.afternoon : only.morning)
    const last = timesOf(part === 'morning' ? only.morning : only.afternoon)
    Object.assign(draft, { start: first.start, end: last.end })
  }
}

/** "Khai mạc: 8h30 ngày thứ nhất tại mỗi khu vực": the clock at which each of several days or spans begins. */
const OPENING =
  /(?:khai mạc|bắt đầu|đón tiếp)[^.;]{0,60}(?:ngày (?:thứ nhất|đầu|đầu tiên)|(?:mỗi|từng|các) (?:khu vực|cụm|đợt|lớp|điểm))|^(?:mỗi|từng|các) (?:khu vực|cụm|đợt|lớp|điểm|buổi)[^.;]{0,60}(?:khai mạc|bắt đầu)/iu

function setOpening(scene: Scene, drafts: readonly Draft[]): void {
  const open = drafts.filter((draft) => draft.start === null && draft.date !== null)
  if (open.length < 2) return
  for (const block of scene.document.blocks) {
    if (block.text.length > LONGEST || scene.mentionsIn(block).length > 0 || !OPENING.test(block.text)) continue
    const [time, ...others] = scene.timesOf(block)
    if (!time || others.length > 0) continue
    for (const draft of open) draft.start = timesOf(time).start
    return
  }
}

function hoursIn(scene: Scene, block: Block): { morning: FoundTime; afternoon: FoundTime } | null {
  if (block.cells.length > 1 || block.text.length > LONGEST || scene.mentionsIn(block).length > 0) return null
  if (!/sáng/iu.test(block.text) || !/chiều/iu.test(block.text)) return null
  const behind = (word: RegExp) =>
    scene.timesOf(block).find((time) => {
      const at = time.start - block.start
      return word.test(block.text.slice(Math.max(0, at - BEFORE), at))
    })
  const [morning, afternoon] = [behind(MORNING), behind(AFTERNOON)]
  return morning && afternoon ? { morning, afternoon } : null
}
