import type { Access } from '../http/route.ts';
import type { Account } from '../store/account.ts';
import type { ObjectType } from '../store/object-type.ts';

type Params = Readonly<Record<string, string>>;

/** HubSpot docs, Scopes: records go by the scope of their object; custom objects share one. */
export function recordsAccess(verb: 'read' | 'write', ...names: string[]) {
  const params = names.length === 0 ? ['objectType'] : names;
  return (account: Account, given: Params): Access[] =>
    params.map((name) => ofType(account.types.get(given[name] ?? ''), 'objects', verb));
}

/** Properties and schemas. Whoever may read an object's records may read its definitions too. */
export function definitionsAccess(verb: 'read' | 'write') {
  return (account: Account, given: Params): Access[] => {
    const type = account.types.get(given['objectType'] ?? '');
    const access = ofType(type, 'schemas', verb);
    if (verb === 'write') return [access];
    return [{ ...access, scopes: [...access.scopes, `crm.objects.${type.scope}.read`] }];
  };
}

/** The same scopes whatever the call is about. */
export function fixedAccess(...access: Access[]) {
  return (): Access[] => access;
}

function ofType(type: ObjectType, family: 'objects' | 'schemas', verb: 'read' | 'write'): Access {
  const scopes = [`crm.${family}.${type.scope}.${verb}`];
  return type.custom === undefined ? { scopes } : { scopes, tier: 'customObjects' };
}
