import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { SignInScreen } from '#features/accounts/web/sign-in-screen.tsx'
import { say } from './app-words.ts'
import { Brand } from './brand.tsx'
import { localPath } from './local-path.ts'

/** The sign-in page at its address; afterwards the page that was asked for. */
export function SignInPage() {
  // Asked again here, where it counts: an address of another site must never come through.
  const tiep = localPath(useSearch({ from: '/dang-nhap' }).tiep)
  const navigate = useNavigate()
  return (
    <SignInScreen
      brand={<Brand />}
      isReturning={tiep !== undefined}
      footer={<Link to="/huong-dan">{say('guide.nav')}</Link>}
      onSignedIn={() => navigate({ href: tiep ?? '/', replace: true })}
    />
  )
}
