import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { SignInScreen } from '#features/accounts/web/sign-in-screen.tsx'
import { say } from './app-words.ts'
import { Brand } from './brand.tsx'

/** The sign-in page at its address; afterwards the page that was asked for. */
export function SignInPage() {
  const { tiep } = useSearch({ from: '/dang-nhap' })
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
