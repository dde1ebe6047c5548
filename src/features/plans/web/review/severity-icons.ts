import { IconAlertOctagon, IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react'

/** State is never by colour alone. */
export const SEVERITY_ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, question: IconHelpCircle }
