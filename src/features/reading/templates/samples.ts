import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeDocx } from './compose-docx.ts'
import { plan } from './plan.ts'

/** The documents that wait for a newcomer: written for this product, of a province that does not exist. */
export async function sampleDocuments(): Promise<{ fileName: string; bytes: Uint8Array }[]> {
  return [
    { fileName: 'Giấy mời họp trực tuyến.txt', bytes: await readText('giay-moi-truc-tuyen.txt') },
    { fileName: 'Công văn triệu tập tập huấn.txt', bytes: await readText('cong-van-trieu-tap.txt') },
    { fileName: 'Kế hoạch hội nghị giao ban.docx', bytes: composeDocx(plan) },
  ]
}

function readText(name: string): Promise<Uint8Array> {
  return readFile(join(import.meta.dirname, name))
}
