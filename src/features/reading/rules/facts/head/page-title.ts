import type { Fact } from '../../../messages.ts'
import { type Document, factAt } from '../../document.ts'
import { findDates, isoOf } from '../../grammar/dates.ts'
import { findNumbers } from '../../grammar/document-numbers.ts'
import { titleType } from './document-type.ts'
import type { HeadLine } from './head-lines.ts'

/** What the title of a page says of the document on it: "Công văn 12/SGDĐT-VP năm 2020 về … do Sở … ban hành". */
export type CitedTitle = {
  number: Fact<string>
  issuedOn: Fact<string> | null
  subject: Fact<string> | null
  issuer: Fact<string> | null
}

const ABOUT =
  /\s((?:về(?: việc)?|V\/v|tổ chức|triệu tập|hướng dẫn|kết luận)\s.{6,300}?)(?=\sdo\s.{4,100}\sban hành|\s*[.|]?\s*$)/iu
const ISSUED_BY = /\sdo\s(.{4,100}?)\sban hành/u
/** Between the type and its number there is room for "số" only: a later number belongs to another document. */
const NUMBER_FOLLOWS = /^\s*(?:số)?\s*:?\s*$/iu
const TITLES = 3

export function citedTitle(document: Document, lines: readonly HeadLine[]): CitedTitle | null {
  for (const line of lines.slice(0, TITLES)) {
    const type = titleType(line.text, true)
    const number = type && findNumbers(line.text)[0]
    if (!number || number.serial === '' || !NUMBER_FOLLOWS.test(line.text.slice(type.length, number.start))) continue
    const after = line.text.slice(number.end)
    const fact = (value: string, start: number, certainty: number) =>
      factAt(document, value, line.start + start, line.start + start + value.length, certainty)
    const about = ABOUT.exec(after)
    const by = ISSUED_BY.exec(after)
    const date = findDates(after, null).find((each) => !each.monthOnly && each.start < (about?.index ?? after.length))
    const day = date?.dates[0]
    return {
      number: factAt(document, number.value, line.start + number.start, line.start + number.end, 0.85),
      issuedOn: date && day ? fact(isoOf(day), number.end + date.start, 0.8) : null,
      subject: about?.[1] ? fact(about[1].trim(), number.end + about.index + 1, 0.8) : null,
      issuer: by?.[1] ? fact(by[1], number.end + by.index + by[0].indexOf(by[1]), 0.85) : null,
    }
  }
  return null
}
