import type { paths } from './api.generated.ts'

// Gives the client of every feature its addresses and shapes; a call that the server does not know is a type error.
declare module '#ui/client.ts' {
  interface ApiPaths extends paths {}
}
