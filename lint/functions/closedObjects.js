/** A request body refuses unknown fields; an object further in says explicitly when it is an open map instead. */
export default function closedObjects(schema, _options, context) {
  const findings = [];
  walk(schema, context.path, true, new Set(), findings);
  return findings;
}

function walk(schema, path, isBody, seen, findings) {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return;
  seen.add(schema);
  const rule = schema.additionalProperties;
  const isObject = schema.type === 'object' || schema.properties !== undefined;
  if (isObject && rule !== false && (isBody || rule === undefined))
    findings.push({ message: 'additionalProperties: false is missing', path });
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    walk(property, [...path, 'properties', name], false, seen, findings);
  if (schema.items) walk(schema.items, [...path, 'items'], false, seen, findings);
  if (rule !== null && typeof rule === 'object') walk(rule, [...path, 'additionalProperties'], false, seen, findings);
}
