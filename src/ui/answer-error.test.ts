import { expect, test } from 'vitest'
import { errorOf } from './answer-error.ts'

test('a refusal keeps the sentence and the code of the server', () => {
  const error = errorOf(422, { code: 'opening.encrypted', message: 'Tệp có mật khẩu.', args: {} })

  expect([error.status, error.code, error.message, error.reference]).toEqual([
    422,
    'opening.encrypted',
    'Tệp có mật khẩu.',
    undefined,
  ])
})

test('a fault keeps the reference to pass on', () => {
  expect(errorOf(500, { code: 'fault', message: 'Có trục trặc.', reference: 'ab12' }).reference).toBe('ab12')
})

test.each([
  ['30', 30],
  [null, undefined],
  ['Tue, 24 Nov 2026 08:00:00 GMT', undefined],
])('it says after how many seconds one may ask again: %s', (header, seconds) => {
  expect(errorOf(429, null, header).retryAfter).toBe(seconds)
})

test.each([
  [401, 'Phiên làm việc đã hết. Hãy đăng nhập lại.'],
  [403, 'Tài khoản này chưa được giao quyền làm việc đó.'],
  [404, 'Không tìm thấy nội dung này.'],
  [413, 'Tệp vượt quá dung lượng cho phép.'],
  [429, 'Có quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một phút rồi thử lại.'],
  [502, 'Máy chủ gặp trục trặc, việc vừa rồi chưa thực hiện được.'],
])('an answer %i without a sentence gets one', (status, sentence) => {
  expect([undefined, null, '<html>', { message: 5 }].map((body) => errorOf(status, body).message)).toEqual(
    Array.from({ length: 4 }, () => sentence),
  )
})
