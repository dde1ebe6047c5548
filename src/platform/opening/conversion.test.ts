import { expect, test } from 'vitest'
import { type LegacyEncoding, legacyView } from '#platform/vietnamese/legacy.ts'
import { conversionSample, convertText, RunText } from './conversion.ts'

const SENTENCE = 'Đề nghị các trường cử người tham dự đúng thành phần'

test('runs are converted by the fonts they wear', () => {
  const seen = new Set<LegacyEncoding>()
  const runs = new RunText(seen)
  runs.add('Số 5: ', 'Times New Roman')
  runs.add(legacyView('trường', 'tcvn3'), '.VnTime')
  runs.add(' và ', 'Arial')
  runs.add(legacyView('hội nghị', 'tcvn3-capitals'), '.VnTimeH')

  expect(runs.take()).toBe('Số 5: trường và HỘI NGHỊ')
  expect([...seen]).toEqual(['tcvn3', 'tcvn3-capitals'])
})

test('a letter of VNI may be spread over two runs', () => {
  const runs = new RunText(new Set())
  const [first = '', ...rest] = legacyView('ế', 'vni')
  runs.add(`th${first}`, 'VNI-Times')
  runs.add(rest.join(''), 'VNI-Times')

  expect(runs.take()).toBe('thế')
})

test('Unicode text that only wears a legacy font stays', () => {
  const seen = new Set<LegacyEncoding>()
  const runs = new RunText(seen)
  runs.add(SENTENCE, '.VnTime')

  expect(runs.take()).toBe(SENTENCE)
  expect([...seen]).toEqual([])
})

test('a document of several encodings is converted line by line', () => {
  const mixed = [SENTENCE, legacyView(SENTENCE, 'tcvn3'), legacyView(SENTENCE, 'vni')].join('\n')

  const converted = convertText(
    `${mixed}\n${legacyView(SENTENCE, 'tcvn3')}\n${legacyView(SENTENCE, 'tcvn3')}\n${legacyView(SENTENCE, 'tcvn3')}`,
  )

  expect(new Set(converted.text.split('\n'))).toEqual(new Set([SENTENCE]))
})

test('a screen can show a line before and after', () => {
  expect(conversionSample({ text: `Số 5\n${SENTENCE}`, encoding: 'tcvn3' })).toEqual({
    before: legacyView(SENTENCE, 'tcvn3'),
    after: SENTENCE,
  })
  expect(conversionSample({ text: SENTENCE, encoding: 'utf-8' })).toBeNull()
  expect(conversionSample({ text: SENTENCE, encoding: null })).toBeNull()
})

test('UTF-8 that was saved twice is restored', () => {
  const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(SENTENCE))

  const converted = convertText(twice)

  expect(converted).toEqual({
    text: SENTENCE,
    encoding: 'utf-8 read as windows-1252',
    notices: ['opening.converted_utf8'],
  })
  expect(conversionSample(converted)?.before).toBe(twice)
})

test('a run shown in capitals is read in capitals', () => {
  const runs = new RunText(new Set())
  runs.addAs('Hội nghị ', { isCapitals: true })
  runs.addAs('giao ban', {})

  expect(runs.take()).toBe('HỘI NGHỊ giao ban')
})
