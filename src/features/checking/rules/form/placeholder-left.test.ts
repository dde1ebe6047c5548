import { expect, test } from 'vitest'
import { composePaper, foundBy } from '../../factory.ts'

const say = (sentence: string) => composePaper({ purpose: `I. MỤC ĐÍCH, YÊU CẦU\n1. ${sentence}` })

test.each([
  ['dots for a number', say('Số đại biểu dự hội nghị là ……… người.')],
  ['underlines', say('Chủ trì hội nghị: ông ________ phụ trách.')],
  ['a template word', say('Hội nghị do [tên đơn vị] chuẩn bị.')],
  ['a single sign before a unit of count', say('Tổng số đảng viên: … đ/c dự họp.')],
])('%s is found', (_what, text) => {
  expect(foundBy('placeholder-left', text)).toHaveLength(1)
})

test.each([
  ['a full text', composePaper()],
  ['an open list', say('Chuẩn bị âm thanh, ánh sáng, nước uống...')],
  ['a number to be filled in, which has its own rule', composePaper({ number: 'Số: ……/KH-SGDĐT' })],
  ['a date to be filled in, which has its own rule', composePaper({ dateLine: 'Sông Lam, ngày …… tháng …… năm 2026' })],
  ['a rule of dots', composePaper({ closing: '............\nSở đề nghị các đơn vị thực hiện./.' })],
])('%s passes', (_what, text) => {
  expect(foundBy('placeholder-left', text)).toEqual([])
})
