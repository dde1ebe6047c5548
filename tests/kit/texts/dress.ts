import type { Random } from '../random.ts'
import type { Said } from './convening-text.ts'

/** How a document is laid out: the same facts in the many habits of offices and converters. */
export type Dress = {
  date: 'slashes' | 'words' | 'dashes' | 'weekday'
  time: 'gio' | 'h' | 'g' | 'colon'
  head: 'columns' | 'tabs' | 'lines'
  agenda: 'timeFirst' | 'timeLast' | 'table' | 'plain'
  sections: 'roman' | 'number'
  airy: boolean
  lineEnd: '\n' | '\r\n'
}

export function dressOf(random: Random): Dress {
  return {
    date: random.pick(['slashes', 'words', 'dashes', 'weekday']),
    time: random.pick(['gio', 'h', 'g', 'colon']),
    head: random.pick(['columns', 'tabs', 'lines']),
    agenda: random.pick(['timeFirst', 'timeLast', 'table', 'plain']),
    sections: random.pick(['roman', 'number']),
    airy: random.chance(0.5),
    lineEnd: random.pick(['\n', '\r\n']),
  }
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** A date (`YYYY-MM-DD`) as an office would write it, with the word "ngày". */
export function writeDate(iso: string, form: Dress['date']): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const slashes = `${day}/${month}/${year}`
  if (form === 'words')
    return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
  if (form === 'dashes') return `ngày ${day}-${month}-${year}`
  if (form === 'weekday') return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}, ngày ${slashes}`
  return `ngày ${slashes}`
}

/** A time (`HH:MM`) in one of the four notations that offices use. */
export function writeTime(clock: string, form: Dress['time']): string {
  const [hour = '', minute = ''] = clock.split(':')
  const short = String(Number(hour))
  if (form === 'gio') return minute === '00' ? `${short} giờ 00` : `${short} giờ ${minute} phút`
  if (form === 'colon') return clock
  return `${short}${form === 'h' ? 'h' : 'g'}${minute}`
}

/** The lines above the body: issuer and number, motto, place and date, type or addressees. */
export function writeHead(said: Said, dress: Dress, parent: string, body: string): string[] {
  const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
  const number = `Số: ${said.number}`
  const place = `${said.issuedAt}, ${writeDate(said.issuedOn, 'words')}`
  const about = said.type === 'CV' ? [said.subject] : []
  const columns = {
    columns: [parent, body, '-------', number, ...about, ...motto, '---------------', place],
    tabs: [`${parent}\t${motto[0]}`, `${body}\t${motto[1]}`, `${number}\t${place}`, ...about],
    lines: [parent, body, '', ...motto, '', number, ...about, '', place],
  }[dress.head]
  return [...columns, '', ...title(said), '']
}

function title(said: Said): string[] {
  if (said.type === 'CV')
    return [
      'Kính gửi:',
      ...said.addressees.map((addressee, index) => `- ${addressee}${index === said.addressees.length - 1 ? '.' : ';'}`),
    ]
  return [{ KH: 'KẾ HOẠCH', TB: 'THÔNG BÁO', GM: 'GIẤY MỜI' }[said.type], said.subject]
}

/** The agenda as list or table. An agenda without times is always a list. */
export function writeAgenda(agenda: Said['agenda'], dress: Dress): string[] {
  const between = (item: Said['agenda'][number]) =>
    item.start && item.end ? `${writeTime(item.start, dress.time)} - ${writeTime(item.end, dress.time)}` : ''
  if (dress.agenda === 'table' && agenda.every((item) => item.start)) {
    return ['Thời gian\tNội dung\tThực hiện', ...agenda.map((item) => `${between(item)}\t${item.title}\tBan Tổ chức`)]
  }
  return agenda.map((item, index) => {
    if (!item.start) return dress.agenda === 'plain' ? `${index + 1}. ${item.title}.` : `- ${item.title};`
    return dress.agenda === 'timeLast' ? `- ${item.title}: ${between(item)}.` : `- ${between(item)}: ${item.title}.`
  })
}
