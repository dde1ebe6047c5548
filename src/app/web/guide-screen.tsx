import { IconBook2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type MouseEvent, useMemo } from 'react'
import { answerOf, client } from '#ui/client.ts'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { say } from './app-words.ts'
import { htmlOf } from './guide-markdown.ts'
import classes from './guide-screen.module.css'

/** The guide: its pages on one side, the page read on the other; without a page in the address, the first. */
export function GuideScreen() {
  const { page } = useParams({ strict: false })
  const contents = useQuery({
    queryKey: ['guide'],
    queryFn: () => answerOf(client.GET('/api/guide')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const pages = contents.data?.pages
  const present = page ?? pages?.[0]?.page
  useTitle(pages?.find((each) => each.page === present)?.title ?? say('guide.title'))
  if (contents.error !== null) return <ErrorState isPage error={contents.error} retry={() => contents.refetch()} />
  if (pages === undefined) return <LoadingState />
  if (present === undefined) {
    return (
      <EmptyState isPage picture={<IconBook2 size={40} stroke={1.5} />} title={say('guide.empty')}>
        {say('guide.empty-explanation')}
      </EmptyState>
    )
  }
  return (
    <div className={classes.page}>
      <nav aria-label={say('guide.contents')} className={classes.contents}>
        <p className={classes.contentsTitle}>{say('guide.title')}</p>
        <ul>
          {pages.map((each) => (
            <li key={each.page}>
              <Link
                to="/huong-dan/$page"
                params={{ page: each.page }}
                aria-current={each.page === present ? 'page' : undefined}
              >
                {each.title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <GuideText page={present} />
    </div>
  )
}

function GuideText({ page }: { page: string }) {
  const navigate = useNavigate()
  const text = useQuery({
    queryKey: ['guide', page],
    queryFn: () => answerOf(client.GET('/api/guide/{page}', { params: { path: { page } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const html = useMemo(() => htmlOf(text.data?.markdown ?? ''), [text.data])
  if (text.error !== null) return <ErrorState isPage error={text.error} retry={() => text.refetch()} />
  if (text.data === undefined) return <LoadingState />
  // Links between pages stay inside the product instead of loading it anew.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href')
    if (href === null || href === undefined || !href.startsWith('/') || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    navigate({ href })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are the controls, and Enter on one is a click
    <article
      className={classes.text}
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own pages, and markdown-it lets no HTML through
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
