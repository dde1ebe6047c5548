import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { loadSettings } from './settings.ts'

function refusalOf(env: NodeJS.ProcessEnv, flags?: Record<string, string>): unknown {
  try {
    return loadSettings(env, flags)
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, ...error.args } : error
  }
}

test('without anything given, every setting has its default', () => {
  expect(loadSettings({ HOME: '/root', PORT: '80' })).toEqual({
    dataFolder: './data',
    host: '127.0.0.1',
    port: 3000,
    publicOrigin: null,
    trustProxy: false,
    databaseUrl: null,
    databaseConnections: 10,
    secret: null,
    fileBytes: 25 * 1024 * 1024,
    requestsPerMinute: 3000,
    metricsToken: null,
    logLevel: 'info',
    logFile: null,
  })
})

test('the command line wins; an empty variable counts as none', () => {
  const settings = loadSettings({ HOINGHI_DATA: 'a', HOINGHI_PORT: '81', HOINGHI_HOST: '' }, { data: 'b' })

  expect([settings.dataFolder, settings.port, settings.host]).toEqual(['b', 81, '127.0.0.1'])
})

test.each([
  ['DATABASE_URL', 'postgresql://a:b@host:5432/name?sslmode=require', 'databaseUrl'],
  ['DATABASE_URL', 'postgres://host/name', 'databaseUrl'],
  ['HOINGHI_URL', 'https://hoinghi.so.edu.vn', 'publicOrigin'],
  ['HOINGHI_PROXIES', '10.0.0.0/8, ::1', 'trustProxy'],
  ['HOINGHI_SECRET', 'x'.repeat(32), 'secret'],
] as const)('%s takes %s', (name, value, setting) => {
  expect(loadSettings({ [name]: value })[setting]).toBe(value)
})

test.each([
  ['HOINGHI_PORT', '65536', 'config.port_wrong'],
  ['HOINGHI_PORT', '80a', 'config.port_wrong'],
  ['HOINGHI_PORT', '-1', 'config.port_wrong'],
  ['HOINGHI_HOST', 'a b', 'config.host_wrong'],
  ['HOINGHI_URL', 'hoinghi.vn', 'config.url_wrong'],
  ['HOINGHI_URL', 'ftp://hoinghi.vn', 'config.url_wrong'],
  ['HOINGHI_URL', 'https://hoinghi.vn/app', 'config.url_wrong'],
  ['HOINGHI_PROXIES', 'all of them', 'config.proxies_wrong'],
  ['HOINGHI_PROXIES', '999.1.2.3', 'config.proxies_wrong'],
  ['HOINGHI_PROXIES', '10.0.0.1, 10.0.0.0/33', 'config.proxies_wrong'],
  ['HOINGHI_PROXIES', '10.0.0.1,', 'config.proxies_wrong'],
  ['HOINGHI_DATABASE_CONNECTIONS', '1', 'config.database_connections_wrong'],
  ['HOINGHI_FILE_MEGABYTES', '0', 'config.file_megabytes_wrong'],
  ['HOINGHI_REQUESTS_PER_MINUTE', '5', 'config.requests_wrong'],
  ['HOINGHI_LOG_LEVEL', 'loud', 'config.log_level_wrong'],
])('%s = %s is refused by name', (name, value, code) => {
  expect(refusalOf({ [name]: value })).toEqual({ code, name, value })
})

test('a wrong option is named as it was typed', () => {
  expect(refusalOf({}, { port: 'x' })).toEqual({ code: 'config.port_wrong', name: '--port', value: 'x' })
})

test.each([
  ['DATABASE_URL', 'mysql://root:tell-nobody@host/name', 'config.database_url_wrong'],
  ['HOINGHI_SECRET', 'tell-nobody', 'config.secret_wrong'],
])('a wrong %s is refused without being repeated', (name, value, code) => {
  expect(refusalOf({ [name]: value })).toEqual({ code, name, value: '…' })
})

test('a variable that only looks like a setting is refused', () => {
  expect(refusalOf({ HOINGHI_PROT: '80' })).toEqual({ code: 'config.unknown', name: 'HOINGHI_PROT' })
})
