import { UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconUserCircle } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { roleName, say } from './accounts-words.ts'
import { sampleAccountsQuery, signInAsSample } from './session.ts'
import classes from './sign-in-screen.module.css'

/** The people of the sample world, each one click away; nothing where there is none. */
export function SampleAccounts(props: { onSignedIn: () => void }) {
  const samples = useQuery(sampleAccountsQuery)
  const queries = useQueryClient()
  const entering = useMutation({
    mutationFn: (accountId: string) => signInAsSample(queries, accountId),
    onSuccess: props.onSignedIn,
  })
  const items = samples.data?.items ?? []
  if (items.length === 0) return null
  const units = [...new Set(items.map((account) => account.unitName))]
  return (
    <section className={classes.samples} aria-labelledby="samples">
      <h2 id="samples">{say('sign-in.samples')}</h2>
      <p className={classes.quiet}>{say('sign-in.samples-explanation', { units: units.join(', ') })}</p>
      <ul>
        {items.map((account) => (
          <li key={account.id}>
            <UnstyledButton className={classes.sample} onClick={() => entering.mutate(account.id)}>
              <IconUserCircle size={24} stroke={1.5} aria-hidden="true" />
              <span>
                {account.name}
                <span className={classes.sampleRole}>
                  {roleName(account.role)}
                  {units.length > 1 ? ` · ${account.unitName}` : null}
                </span>
              </span>
              <IconChevronRight size={18} aria-hidden="true" />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <div role="alert" className={entering.error === null ? classes.silent : classes.refused}>
        {entering.error?.message}
      </div>
    </section>
  )
}
