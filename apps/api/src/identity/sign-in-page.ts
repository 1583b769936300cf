import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { escaped, page } from './page.ts';

interface SignInPage {
  readonly uid: string;
  readonly email?: string;
  readonly refused?: boolean;
}

/** The embedded issuer's page: a person is a click, or an address and the password. */
export const signInPage = ({ uid, email = '', refused = false }: SignInPage): string => {
  const action = `/oidc/interaction/${escaped(uid)}`;
  const choice = ({ login, name }: (typeof DEMO_PEOPLE)[number]) => `
    <li><form method="post" action="${action}"><input type="hidden" name="email" value="${demoEmail(login)}"><input type="hidden" name="password" value="demo"><button type="submit">${escaped(name)}<small>${login}</small></button></form></li>`;
  return page({
    title: 'Sign in',
    content: `
  <h1>Sign in to Causeway</h1>
  <p>Development issuer: everybody’s password is <b>demo</b>.</p>
  ${refused ? '<p class="refused" role="alert">No such address and password. Try one of the people below.</p>' : ''}
  <form method="post" action="${action}">
    <label for="email">E-mail address</label>
    <input id="email" name="email" type="email" autocomplete="username" required autofocus value="${escaped(email)}">
    <label for="password">Password</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required>
    <button type="submit">Sign in</button>
  </form>
  <ul aria-label="People">${DEMO_PEOPLE.map(choice).join('')}
  </ul>
`,
  });
};
