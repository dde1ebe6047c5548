import { fold } from '#platform/vietnamese/fold.ts'
import type { Document } from '../../document.ts'
import type { Frame } from '../frame.ts'

/**
 * Texts of another kind altogether, whose words and dates look like those of a meeting: source code, data, reports of what
 * has been, laws, family occasions, time tables to which nobody is called. `called`: the text says outright that people are to
 * come, and a bus line or a cup is what they meet about; a family calls in the same words.
 */
export function callsNobody(frame: Frame, called: boolean): boolean {
  const { document, head } = frame
  if (head.number) return false
  if (isFamily(document) || (!called && isTimetable(document))) return true
  return !head.type && (isSource(document) || isData(document) || isReport(document) || isLaw(document))
}

/** How many of its first blocks show what a text is. */
const TOP = 12

/** Weddings, funerals, birthdays: families call, not bodies. */
const FAMILY =
  /^(?:thiep (?:cuoi|moi (?:cuoi|sinh nhat|tan gia|day thang))|tin buon|cao pho|le (?:thanh hon|vu quy|tan hon|an hoi|dinh hon|dam ngo)|bao hy|song hy)(?!\w)|tiec (?:cuoi|sinh nhat|day thang|tan gia)|tiec chung vui/
function isFamily({ blocks }: Document): boolean {
  return blocks.slice(0, TOP).some((block) => block.text.length < 120 && FAMILY.test(fold(block.text).trim()))
}

/** Of buses, trains, current, the cinema, professional sport. */
const TIMETABLE =
  /^(?:lich|gio|bang gio|thong bao (?:lich )?)\s?(?:chay|tau|bay|xe|xuat ben|cup dien|cat dien|ngung cap|tam ngung cap|chieu phim|phat (?:song|thanh|hinh))(?!\w)|(?:chuong trinh|lich) (?:truyen hinh|phat thanh)(?! truc tiep)|xe buy[ty]|(?:^|\W)v[.-]?league|ngoai hang anh|premier league|champions league|la liga|bundesliga|serie a|world cup|truc tiep bong da|ti so truc tuyen/
function isTimetable({ blocks }: Document): boolean {
  const [first, second] = blocks
  return [first, second].some((block) => block && block.text.length < 160 && TIMETABLE.test(fold(block.text).trim()))
}

/** Lines that only a program or its mark-up has. */
const CODE_LINE =
  /^\s*(?:\/\/|\/\*|\*\/|#include|#!|<\/?[a-z]+[\s>]|(?:import|export|const|let|var|function|def|class|return|if|for|while|public|private|package|using|SELECT|INSERT|UPDATE)\s.*[({;:=]\s*$|(?:import|const|let|var|return|package|using)\s.*;\s*$)|[{};]\s*$/u
function isSource({ lines }: Document): boolean {
  const code = lines.filter((line) => CODE_LINE.test(line.text) && /[{}()=<>;/*#]/.test(line.text)).length
  return code >= 3 && code * 3 > lines.length && lines.some((line) => /[{}=]|\/\//.test(line.text))
}

/** Objects and tables of data: `{"name": …}`, `1,Họp tổ,12/10/2024,8:00`. */
const OBJECT = /^\s*[[{]\s*(?:[[{]\s*)?"[^"\n]{1,60}"\s*:/u
const ROW = /^(?:[^,\s][^,\n]{0,80})?(?:,(?!\s)[^,\n]{0,80}){3,}$/u
function isData({ text, lines }: Document): boolean {
  if (OBJECT.test(text.slice(0, 200))) return true
  const rows = lines.filter((line) => line.text.length < 400 && ROW.test(line.text)).length
  return rows >= 2 && rows * 3 >= lines.length * 2
}

/** "(TTXVN) - Sáng 6/3, …" and "Tin, ảnh: …": how a newspaper begins and ends what it reports. */
const DATELINE = /^(?:\(?[A-ZĐ][A-ZĐ.&\d]{1,14}(?:\.vn|\sonline)?\)?|\(\p{Lu}[\p{L}\d.\s]{1,24}\))\s?[-–]\s\p{Lu}/u
const BYLINE = /^(?:tin|ảnh|bài)(?:(?:,| và| -) ?(?:ảnh|bài|clip))?\s?:\s?\p{L}/iu
/** A report begins with the day and what was held on it. */
const REPORTED =
  /^(?:vừa qua|mới đây|hôm qua|(?:vào )?(?:sáng|chiều|tối|trưa|ngày)|trong (?:hai|ba|\d) ngày)(?!\p{L})[^.;]{0,200}(?:(?<!\p{L})đã (?:long trọng |phối hợp (?:với|cùng) [^.;]{0,80})?(?:tổ chức|diễn ra|tiến hành|khai mạc|bế mạc|chủ trì)|vừa (?:tổ chức|diễn ra))/iu
/** What only who was there can write. */
const TOLD =
  /(?:đến|tới|về) dự (?:có|và)|dự (?:hội nghị|buổi lễ|đại hội|hội thảo|lễ) có|đã (?:diễn ra|khai mạc|bế mạc|long trọng|trao|thảo luận)|vừa (?:diễn ra|tổ chức)|phát biểu tại/iu
/** Somebody was asked; that may also be about what is to come. */
const ASKED = /(?<!\p{L})(?:cho biết|chia sẻ|khẳng định|bày tỏ)(?!\p{L})/iu
const FORETOLD = /(?<!\p{L})(?:sẽ|sắp|chuẩn bị) (?:được )?(?:diễn ra|tổ chức|khai mạc)(?!\p{L})/iu

/** A newspaper's report of what has been: it calls nobody, whatever dates it tells. */
function isReport({ blocks }: Document): boolean {
  const signed =
    blocks.some((block) => DATELINE.test(block.text) || BYLINE.test(block.text)) ||
    blocks.slice(0, OPENING).some((block) => REPORTED.test(block.text))
  if (!signed) return false
  if (blocks.some((block) => TOLD.test(block.text))) return true
  return blocks.some((block) => ASKED.test(block.text)) && !blocks.some((block) => FORETOLD.test(block.text))
}
/** The first sentence of a report stands under its title, a time stamp and a lead at most. */
const OPENING = 5

const ARTICLE = /^(?:Điều \d{1,3}[.:]|Chương [IVXLC\d]+(?![\p{L}\d]))/u
/** A part of a law: it begins with an article, and others follow. */
function isLaw({ blocks }: Document): boolean {
  const [first] = blocks
  if (!first || !ARTICLE.test(first.text)) return false
  return blocks.filter((block) => ARTICLE.test(block.text)).length >= 2
}
