import { expect, test } from 'vitest'
import { legacyView } from '#platform/vietnamese/legacy.ts'
import { buildDocx, type DocxParts, paragraph, RULED, run, table } from '../../../../tests/kit/files/docx.ts'
import { openFile } from '../open-file.ts'

const open = async (parts: DocxParts) => openFile(buildDocx(parts), 'a.docx')
const textOf = async (body: string, parts: Omit<DocxParts, 'body'> = {}) => (await open({ body, ...parts })).text

const level = (number: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const sheet = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, sheetId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${sheetId}"/>${more}</w:num>`
const inList = (id: number, at = 0) => ({ pPr: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>` })
const OUTLINE =
  level(0, 'upperRoman', '%1.') +
  level(1, 'decimal', '%2.') +
  level(2, 'lowerLetter', '%3)') +
  level(3, 'bullet', '\uf0b7')

test('automatic numbers, which stand in no run, are written', async () => {
  const body = [
    paragraph('Mục đích', inList(1)),
    paragraph('Ý thứ nhất', inList(1, 1)),
    paragraph('điểm một', inList(1, 2)),
    paragraph('điểm hai', inList(1, 2)),
    paragraph('ý nhỏ', inList(1, 3)),
    paragraph('Ý thứ hai', inList(1, 1)),
    paragraph('điểm một', inList(1, 2)),
    paragraph('Yêu cầu', inList(1)),
    paragraph('Ý thứ nhất', inList(1, 1)),
  ].join('')

  expect(await textOf(body, { numbering: sheet(0, OUTLINE) + list(1, 0) })).toBe(
    'I. Mục đích\n1. Ý thứ nhất\na) điểm một\nb) điểm hai\n- ý nhỏ\n2. Ý thứ hai\na) điểm một\nII. Yêu cầu\n1. Ý thứ nhất',
  )
})

test('lists restart, carry numbers from above, take levels from styles', async () => {
  const restart = list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
  const numbering =
    sheet(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Muc"/>')) +
    list(1, 0) +
    restart
  const styles =
    '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const body = [
    paragraph('một', inList(1)),
    paragraph('một một', { pPr: '<w:pStyle w:val="Muc"/>' }),
    paragraph('một hai', { pPr: '<w:pStyle w:val="Muc"/>' }),
    paragraph('năm', inList(2)),
    paragraph('sáu', inList(2)),
    paragraph('không số', inList(0)),
  ].join('')

  expect(await textOf(body, { numbering, styles })).toBe('1. một\n1.1. một một\n1.2. một hai\n5. năm\n6. sáu\nkhông số')
})

test('a column of running numbers keeps them although its cells are empty', async () => {
  const body =
    paragraph('x') +
    table(
      [
        ['TT', 'Việc'],
        [paragraph('', inList(1)), 'Đón khách'],
        [paragraph('', inList(1)), 'Khai mạc'],
      ],
      RULED,
    )

  expect(await textOf(body, { numbering: sheet(0, level(0, 'decimal', '%1')) + list(1, 0) })).toBe(
    'x\nTT\tViệc\n1\tĐón khách\n2\tKhai mạc',
  )
})

test('merged cells keep the columns in line', async () => {
  const cell = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${paragraph(text)}</w:tc>`
  const rows = [
    cell('Ngày', '<w:vMerge w:val="restart"/>') + cell('8g') + cell('Khai mạc'),
    cell('', '<w:vMerge/>') + cell('9g') + cell('Báo cáo'),
    cell('NGHỈ TRƯA', '<w:gridSpan w:val="3"/>'),
    cell('Chiều', '<w:gridSpan w:val="2"/>') + cell('Thảo luận'),
  ]
  const body = `${paragraph('x')}<w:tbl><w:tblPr>${RULED}</w:tblPr>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

  expect(await textOf(body)).toBe('x\nNgày\t8g\tKhai mạc\n\t9g\tBáo cáo\nNGHỈ TRƯA\nChiều\t\tThảo luận')
})

test('what was deleted or hidden is left out and said so', async () => {
  const change = 'w:id="1" w:author="a"'
  const body = `<w:p>${run('Mở ')}<w:ins ${change}>${run('thêm ')}</w:ins><w:del ${change}><w:r><w:delText>bớt </w:delText></w:r></w:del>${run('đóng')}${run(' ẩn', '<w:vanish/>')}</w:p>`

  expect(await open({ body })).toMatchObject({
    text: 'Mở thêm đóng',
    notices: ['opening.tracked_changes', 'opening.hidden_text'],
  })
})

test('a paragraph whose end was deleted runs into the next', async () => {
  const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Nửa đầu ')}</w:p>${paragraph('nửa sau')}`

  expect(await textOf(body)).toBe('Nửa đầu nửa sau')
})

test('fields show their result and not their instruction', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const body = `<w:p>${run('Ngày ')}${mark('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${mark('separate')}${run('05/3/2024')}${mark('end')}<w:fldSimple w:instr="X">${run(' tại')}</w:fldSimple><w:hyperlink>${run(' đây')}</w:hyperlink></w:p>`

  expect(await textOf(body)).toBe('Ngày 05/3/2024 tại đây')
})

test('breaks, tabs, hyphens and symbols are written as they look', async () => {
  const body = `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Wingdings" w:char="F0D3"/></w:r></w:p>`

  expect(await textOf(body)).toBe('a\tb\nc-de→')
})

test('text boxes are read once, behind the paragraph they hang on', async () => {
  const box = `<w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent>`
  const body = `<w:p>${run('Số: 5/TB')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('Nội dung')}`

  expect(await textOf(body)).toBe('Số: 5/TB\nHỎA TỐC\nNội dung')
})

test('notes follow the text; page numbers and footers do not come before it', async () => {
  const body = `<w:p>${run('Câu có chú thích')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="r-header"/><w:footerReference w:type="default" r:id="r-footer"/></w:sectPr>`
  const parts = {
    footnotes: `<w:footnote w:id="2">${paragraph('Lời chú')}</w:footnote><w:footnote w:id="9">${paragraph('Thừa')}</w:footnote>`,
    header: paragraph('2'),
    footer: paragraph('Địa chỉ: số 4 phố Dài'),
  }

  expect(await textOf(body, parts)).toBe('Câu có chú thích.\nĐịa chỉ: số 4 phố Dài\n[1] Lời chú')
})

test('a letterhead in the header comes first', async () => {
  const header = ['CƠ QUAN', 'Độc lập', 'Số: 1'].map((line) => paragraph(line)).join('')
  const body = `${paragraph('Nội dung')}<w:sectPr><w:headerReference w:type="default" r:id="r-header"/></w:sectPr>`

  expect(await textOf(body, { header })).toBe('CƠ QUAN\nĐộc lập\nSố: 1\nNội dung')
})

test('fonts of the run, its style and the defaults tell of TCVN3 and VNI', async () => {
  const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Hoa"><w:rPr>${fonts('.VnTimeH')}</w:rPr></w:style>`
  const body = [
    paragraph(legacyView('Kính gửi các trường', 'tcvn3')),
    paragraph(legacyView('HỘI NGHỊ', 'tcvn3-capitals'), { pPr: '<w:pStyle w:val="Hoa"/>' }),
    paragraph(legacyView('trân trọng', 'vni'), { rPr: fonts('VNI-Times') }),
  ].join('')

  expect(await open({ body, styles })).toEqual({
    text: 'Kính gửi các trường\nHỘI NGHỊ\ntrân trọng',
    format: 'docx',
    encoding: 'tcvn3',
    notices: ['opening.converted_tcvn3', 'opening.converted_vni'],
  })
})

test('capitals that the font draws are capitals in the text', async () => {
  expect(await textOf(paragraph('kế hoạch', { rPr: '<w:caps/>' }))).toBe('KẾ HOẠCH')
})

test('a file of another prefix or of the strict kind opens alike', async () => {
  const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Khác tiền tố</x:t></x:r></x:p></x:body></x:document>`

  expect(await textOf('', { parts: { 'word/document.xml': document } })).toBe('Khác tiền tố')
})

test('styles that are based on one another in a circle end', async () => {
  const styles = ['A', 'B']
    .map(
      (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`,
    )
    .join('')

  expect(await textOf(paragraph('Vẫn đọc', { pPr: '<w:pStyle w:val="A"/>' }), { styles })).toBe('Vẫn đọc')
})
