import { expect, test } from 'vitest'
import { legacyView } from '#platform/vietnamese/legacy.ts'
import { buildOdt } from '../../../../tests/kit/files/odt.ts'
import { openFile } from '../open-file.ts'

const open = async (parts: Parameters<typeof buildOdt>[0]) => openFile(buildOdt(parts), 'a.odt')
const textOf = async (body: string, styles = '', master = '') => (await open({ body, styles, master })).text
const p = (text: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`

const LIST = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>`

test('lists are numbered, deeper ones begin anew, a continued one goes on', async () => {
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`
  const inner = `<text:list>${item(p('điểm a'))}${item(p('điểm b'))}</text:list>`
  const body = `<text:list xml:id="l1" text:style-name="L">${item(p('Một') + inner)}${item(p('Hai') + inner)}</text:list>${p('Xen giữa')}<text:list text:continue-list="l1" text:style-name="L">${item(p('Ba'))}</text:list><text:list text:style-name="L">${item(p('Lại một'))}</text:list>`

  expect(await textOf(body, LIST)).toBe(
    '1. Một\na) điểm a\nb) điểm b\n2. Hai\na) điểm a\nb) điểm b\nXen giữa\n3. Ba\n1. Lại một',
  )
})

test('blanks, tabs, breaks and notes are elements', async () => {
  const body = `<text:p>Một<text:s text:c="3"/>hai<text:tab/>ba<text:line-break/>bốn
    năm<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Lời chú')}</text:note-body></text:note></text:p>`

  expect(await textOf(body)).toBe('Một   hai\tba\nbốn năm\n[1] Lời chú')
})

test('tables with covered cells keep their columns', async () => {
  const cell = (text: string, more = '') => `<table:table-cell ${more}>${text && p(text)}</table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const body = `${p('x')}<table:table>${row(cell('Ngày', 'table:number-rows-spanned="2"'), cell('8g'), cell('Khai mạc'))}${row(covered, cell('9g'), cell('Báo cáo'))}${row(cell('NGHỈ', 'table:number-columns-spanned="3"'), covered, covered)}</table:table>`

  expect(await textOf(body)).toBe('x\nNgày\t8g\tKhai mạc\n\t9g\tBáo cáo\nNGHỈ')
})

test('deleted text stays out, hidden text too, and both are said', async () => {
  const styles = '<style:style style:name="An"><style:text-properties text:display="none"/></style:style>'
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('đã xóa')}</text:deletion></text:changed-region></text:tracked-changes><text:p>Còn<text:span text:style-name="An"> ẩn</text:span> lại</text:p>`

  expect(await open({ body, styles })).toMatchObject({
    text: 'Còn lại',
    notices: ['opening.tracked_changes', 'opening.hidden_text'],
  })
})

test('fonts of paragraph and span tell of legacy encodings', async () => {
  const style = (name: string, font: string) =>
    `<style:style style:name="${name}"><style:text-properties style:font-name="${font}"/></style:style>`
  const body = `<text:p text:style-name="P">${legacyView('trường', 'tcvn3')} <text:span text:style-name="V">${legacyView('học', 'vni')}</text:span></text:p>`

  expect(await open({ body, styles: style('P', '.VnTime') + style('V', 'VNI-Times') })).toMatchObject({
    text: 'trường học',
    encoding: 'tcvn3',
  })
})

test('boxes follow their paragraph; the letterhead comes first', async () => {
  const body = `<text:p>Số: 5<draw:frame><draw:text-box>${p('KHẨN')}</draw:text-box></draw:frame></text:p>`
  const master = `<style:master-page><style:header-first>${p('Đầu trang nhất')}</style:header-first><style:footer>${p('Trang 1')}</style:footer></style:master-page>`

  expect(await textOf(body, '', master)).toBe('Đầu trang nhất\nSố: 5\nKHẨN')
})
