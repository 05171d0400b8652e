/** As a server would render it: it works without any script. */
export const PLAIN_LOGIN = `<form action="/plain-login" method="post">
  <label for="who">Email</label>
  <input id="who" name="username" autocomplete="username webauthn" required>
  <label for="secret">Password</label>
  <input id="secret" name="password" type="password" autocomplete="current-password">
  <button>Sign in</button>
</form>`;
