import { expect, test } from 'vitest'
import { readText } from '../../read.ts'

const HEAD = 'THÔNG BÁO\nVề việc họp giao ban\nTrường thông báo lịch họp như sau:\n1. Thời gian: 8h00 ngày 5/9/2022\n'

/** Recipients and signer of a text with this foot. */
function foot(text: string): { recipients: string[]; signer: (string | undefined)[] } {
  const { recipients, signer } = readText(HEAD + text)
  return {
    recipients: recipients.map((each) => each.value),
    signer: signer ? [signer.name?.value, signer.title?.value, signer.onBehalf?.value] : [],
  }
}

test.each<[string, string, string[], (string | undefined)[]]>([
  [
    'one column',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nHIỆU TRƯỞNG\nVõ Thị Sen',
    ['Như trên', 'Lưu: VT'],
    ['Võ Thị Sen', 'HIỆU TRƯỞNG', undefined],
  ],
  [
    'a letter of the label lost',
    'Nơi nhn:\n- Như trên;\n- Lưu: VT.\nHIỆU TRƯỞNG\nVõ Thị Sen',
    ['Như trên', 'Lưu: VT'],
    ['Võ Thị Sen', 'HIỆU TRƯỞNG', undefined],
  ],
  [
    'minutes signed side by side on one line',
    'Cuộc họp kết thúc lúc 17 giờ cùng ngày. THƯ KÝ Lê Thị Mai CHỦ TỌA Trần Văn Bình',
    [],
    ['Trần Văn Bình', 'CHỦ TỌA', undefined],
  ],
  [
    'two columns by tabs',
    'Nơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\t(Đã ký)\n\tLê Văn Tám',
    ['Như trên', 'Lưu: VT'],
    ['Lê Văn Tám', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
  ],
  [
    'two columns on shared lines',
    'Nơi nhận: KT.TRƯỞNG PHÒNG\n- Các trường; PHÓ TRƯỞNG PHÒNG\n- Lưu: VT.\nTrần Minh Đức',
    ['Các trường', 'Lưu: VT'],
    ['Trần Minh Đức', 'PHÓ TRƯỞNG PHÒNG', 'KT.TRƯỞNG PHÒNG'],
  ],
  [
    'signature before the list',
    'TM. CHI BỘ\nBÍ THƯ\nNguyễn Thị Nhàn\nNơi nhận:\n- Đảng ủy (b/c),\n- Lưu chi bộ.',
    ['Đảng ủy (b/c)', 'Lưu chi bộ'],
    ['Nguyễn Thị Nhàn', 'BÍ THƯ', 'TM. CHI BỘ'],
  ],
  [
    'a second list for the electronic copy',
    'Nơi nhận:\n- Lưu: VT.\nBản điện tử:\n- Các tổ;\n- Website trường.\nHIỆU TRƯỞNG\nPGS.TS. Đỗ Hải',
    ['Lưu: VT', 'Các tổ', 'Website trường'],
    ['PGS.TS. Đỗ Hải', 'HIỆU TRƯỞNG', undefined],
  ],
  [
    'no name under the office',
    'Nơi nhận:\n- Các lớp;\n- Lưu: VP.\nHIỆU TRƯỞNG',
    ['Các lớp', 'Lưu: VP'],
    [undefined, 'HIỆU TRƯỞNG', undefined],
  ],
  ['nobody signed', 'Nơi nhận:\n- Các lớp;\n- Lưu: VP.', ['Các lớp', 'Lưu: VP'], []],
  ['no list', 'Trân trọng./.\nTỔ TRƯỞNG\n(ký tên)\nHà Thị Vân', [], ['Hà Thị Vân', 'TỔ TRƯỞNG', undefined]],
  [
    'a page number behind the list',
    'Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLý Văn Bạch\n3',
    ['Lưu: VT'],
    ['Lý Văn Bạch', 'GIÁM ĐỐC', undefined],
  ],
  ['no foot at all', '2. Địa điểm: hội trường', [], []],
])('a foot with %s', (_form, text, recipients, signer) => {
  expect(foot(text)).toEqual({ recipients, signer })
})

test('minutes are answered for by their chair, not by their secretary', () => {
  const { signer } = foot('Cuộc họp kết thúc lúc 17 giờ.\nTHƯ KÝ          CHỦ TỌA\nBùi Thu Hà          Phan Đình Phúc')

  expect(signer).toEqual(['Phan Đình Phúc', 'CHỦ TỌA', undefined])
})

test('the body ends where the foot begins', () => {
  const participants = readText(
    `${HEAD}2. Thành phần\n- Các tổ trưởng;\nNơi nhận:\n- Ban giám hiệu;\n- Lưu: VT.`,
  ).participants.map((each) => each.value)

  expect(participants).toEqual(['Các tổ trưởng'])
})
