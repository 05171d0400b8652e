/**
 * Checks the names of tenants, which become segments of paths.
 * @throws {TypeError} when one is no path segment, or two are the same.
 * @example tenantNames(['acme', 'globex']);
 */
export function tenantNames(names: readonly string[]): readonly string[] {
  const wrong = names.find((name, index) => !/^[a-z0-9-]+$/.test(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) throw new TypeError(`"${wrong}" cannot be the name of a tenant, or is given twice.`);
  return names;
}
