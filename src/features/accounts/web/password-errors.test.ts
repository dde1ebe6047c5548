import { expect, test } from 'vitest'
import { errorsOf, fieldOf } from './password-errors.ts'

test('a new password typed twice alike and long enough is in order', () => {
  expect(errorsOf({ current: 'cũ', next: 'mười ký tự', again: 'mười ký tự' })).toEqual({})
})

test('each field of a new password says what it lacks', () => {
  expect(errorsOf({ current: '', next: 'ngắn', again: 'khác' })).toEqual({
    current: 'Nhập mật khẩu hiện tại.',
    next: 'Mật khẩu mới cần ít nhất 10 ký tự.',
    again: 'Hai lần nhập mật khẩu mới chưa giống nhau.',
  })
})

test('a refusal of the server stands under the field it is about', () => {
  const codes = ['sign-in.wrong_password', 'sign-in.password_too_short', 'sign-in.password_too_long', 'fault']

  expect(codes.map(fieldOf)).toEqual(['current', 'next', 'next', undefined])
})
