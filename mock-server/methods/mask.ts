/** Where a message went, as far as somebody who is not signed in may know. */
export const mask = {
  /** `mia@example.com` → `m•••@example.com`. Anything without an `@` keeps its first letter. */
  email(address: string): string {
    const at = address.lastIndexOf('@');
    return `${Array.from(address)[0] ?? ''}•••${at > 0 ? address.slice(at) : ''}`;
  },

  /** `+49 170 1234567` → `•••67`. */
  phone: (number: string): string => `•••${number.slice(-2)}`,
};
