import { useMediaQuery } from '@mantine/hooks'

/** Whether the window is as narrow as that of a phone: where the styles say `max-width: 899.98px`. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 899.98px)', undefined, { getInitialValueInEffect: false })
}
