import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

const said = (day: string, line: string) =>
  foundBy(
    'unit-not-existing',
    composePaper({ dateLine: `Sông Lam, ngày ${day}`, who: `III. THÀNH PHẦN\n1. Lãnh đạo Sở.\n2. ${line}` }),
  ).map(({ severity }) => severity)

test.each([
  ['a district that was merged', '02 tháng 3 năm 2022', 'Phòng Giáo dục và Đào tạo Quận 9.', 'error'],
  ['a city before it was made', '02 tháng 3 năm 2020', 'Lãnh đạo thành phố Thủ Đức.', 'error'],
  ['a province of before 2008', '02 tháng 3 năm 2010', 'Sở Giáo dục và Đào tạo tỉnh Hà Tây.', 'error'],
  ['a ministry of before 2025', '02 tháng 4 năm 2025', 'Đại diện Bộ Thông tin và Truyền thông.', 'error'],
  ['a division of a district', '10 tháng 9 năm 2025', 'Trưởng phòng Giáo dục và Đào tạo huyện Sông Lam.', 'warning'],
  ['a district', '10 tháng 9 năm 2025', 'Lãnh đạo quận Gò Vấp.', 'warning'],
  ['a city of a province', '10 tháng 9 năm 2025', 'Lãnh đạo thành phố Vinh.', 'warning'],
  ['a city in the other style of tones', '10 tháng 9 năm 2025', 'Lãnh đạo thành phố Tuy Hòa.', 'warning'],
  ['a province in the old style of tones', '10 tháng 9 năm 2025', 'Lãnh đạo tỉnh Hòa Bình.', 'warning'],
  ['a province in the new style of tones', '10 tháng 9 năm 2025', 'Lãnh đạo tỉnh Hoà Bình.', 'warning'],
  ['a province that was merged', '10 tháng 9 năm 2025', 'Lãnh đạo tỉnh Bình Dương.', 'warning'],
])('%s is found', (_what, day, line, severity) => {
  expect(said(day, line)).toEqual([severity])
})

test.each([
  ['a district in its time', '02 tháng 3 năm 2020', 'Phòng Giáo dục và Đào tạo Quận 9.'],
  ['a city in its time', '02 tháng 3 năm 2022', 'Lãnh đạo thành phố Thủ Đức.'],
  ['a division in its time', '02 tháng 6 năm 2025', 'Trưởng phòng Giáo dục và Đào tạo huyện Sông Lam.'],
  ['what was called so before', '10 tháng 9 năm 2025', 'Hiệu trưởng các trường trên địa bàn quận Gò Vấp cũ.'],
  ['a room of the department', '10 tháng 9 năm 2025', 'Phòng Giáo dục Trung học.'],
  ['a province that stayed', '10 tháng 9 năm 2025', 'Lãnh đạo tỉnh Nghệ An, thành phố Huế.'],
  ['another number', '02 tháng 3 năm 2022', 'Phòng Giáo dục và Đào tạo Quận 12, Quận 10.'],
])('nothing is found: %s', (_what, day, line) => {
  expect(said(day, line)).toEqual([])
})
