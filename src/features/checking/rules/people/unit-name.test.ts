import { expect, test } from 'vitest'
import { composePaper, foundBy, mendedBy, wordsFoundBy } from '../../factory.ts'

const purpose = (...lines: string[]) => ({ purpose: ['I. MỤC ĐÍCH, YÊU CẦU', ...lines].join('\n') })

test.each([
  ['a sign for "và"', ['1. Sở Giáo dục & Đào tạo chủ trì hội nghị.'], 'Sở Giáo dục & Đào tạo'],
  ['initials inside a name', ['1. Sở Giáo dục và Đào (GD&ĐT) tạo chủ trì.'], 'Đào (GD&ĐT) tạo'],
  ['a misspelt city', ['1. Đại biểu từ Đã Nẵng về dự.'], 'Đã Nẵng'],
  ['a misspelt province', ['1. Đại biểu của thành phố Hà Nội, tỉnh Quãng Nam về dự.'], 'Quãng Nam'],
  ['a province with no word before it', ['1. Các trường từ Quãng Trị trở vào.'], 'Quãng Trị'],
  ['a lost comma', ['1. Cụm gồm Quận 4, 7, 8 Nhà Bè, Cần Giờ.'], 'Quận 4, 7, 8 Nhà Bè'],
])('%s is found', (_what, lines, words) => {
  expect(wordsFoundBy('unit-name', composePaper(purpose(...lines)))[0]?.split(' … ')[0]).toBe(words)
})

test.each([
  ['other capitals', ['1. Trung tâm Công nghệ thông tin chuẩn bị.', '2. Mời Trung tâm Công nghệ Thông tin dự.']],
  ['initials before the name', ['1. Phòng TCCB lập danh sách.', '2. Phòng Tổ chức cán bộ báo cáo.']],
  ['two kinds of dash', ['1. Phòng Kế hoạch - Tài chính dự.', '2. Phòng Tổ chức – Hành chính dự.']],
  ['a city shortened', ['1. Đại biểu thành phố Hồ Chí Minh dự.', '2. Nhà khách Tp. Hồ Chí Minh.']],
  ['two ways of levels', ['1. Trường TH&THCS dự.', '2. Trường tiểu học và THCS báo cáo.']],
])('a name written in two ways is one finding: %s', (_what, lines) => {
  expect(foundBy('unit-name', composePaper(purpose(...lines)))).toHaveLength(1)
})

test.each([
  ['initials explained in brackets', ['1. Phòng Tổ chức cán bộ (TCCB) lập danh sách.', '2. Phòng TCCB gửi Sở.']],
  ['initials used after the full name', ['1. Phòng Tổ chức cán bộ lập danh sách.', '2. Phòng TCCB gửi Sở.']],
  ['bodies with the same initials', ['1. Phòng TC dự.', '2. Phòng Tổ chức báo cáo, Phòng Tài chính góp ý.']],
  ['a person named like a province', ['1. Ông Nguyễn Quang Nam, bà Trần Hạ Giang báo cáo.']],
  ['general words', ['1. Các phòng giáo dục và đào tạo tổ chức hội nghị cấp huyện.', '2. Tổ chức Hội nghị chu đáo.']],
  ['a list of districts', ['1. Cụm gồm Quận 4, 7, 8, Nhà Bè và Quận 1, 3 Thành phố Hồ Chí Minh.']],
])('nothing is found in %s', (_what, lines) => {
  expect(wordsFoundBy('unit-name', composePaper(purpose(...lines)))).toEqual([])
})

test.each([
  ['1. Sở Giáo dục - Đào tạo chủ trì.', '1. Sở Giáo dục và Đào tạo chủ trì.'],
  ['1. Sở Giáo dục và Đào (GD&ĐT) tạo chủ trì.', '1. Sở Giáo dục và Đào tạo (GD&ĐT) chủ trì.'],
  ['1. Đại biểu từ Đã Nẵng về dự.', '1. Đại biểu từ Đà Nẵng về dự.'],
  ['1. Cụm gồm Quận 4, 7, 8 Nhà Bè.', '1. Cụm gồm Quận 4, 7, 8, Nhà Bè.'],
])('one click makes "%s" right', (wrong, right) => {
  expect(mendedBy('unit-name', composePaper(purpose(wrong)))).toBe(composePaper(purpose(right)))
})
