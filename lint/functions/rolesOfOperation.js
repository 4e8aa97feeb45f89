/** `security: [{bearer: [role, …]}]`, or `security: []` for the few operations that carry their own credential. */
export default function rolesOfOperation(operation) {
  const { security } = operation;
  if (!Array.isArray(security)) return [{ message: 'security with the roles is missing' }];
  if (security.length === 0) return [];
  const roles = security.flatMap((requirement) => requirement.bearer ?? []);
  if (security.length !== 1 || roles.length === 0) return [{ message: 'security must be one bearer with its roles' }];
  const wrong = roles.filter((role) => !/^[a-z]+(-[a-z]+)*$/.test(role));
  return wrong.length === 0 ? [] : [{ message: `not the name of a role: ${wrong.join(', ')}` }];
}
