import type { PageClient } from './page-client.ts';

interface SearchRequest {
  objectType: string;
  properties?: string[];
  query?: string;
  filterGroups?: unknown[];
  sorts?: unknown[];
  pageLength?: number;
  after?: string;
}
interface Found {
  total: number;
  results: { id: string; properties: Record<string, string | null> }[];
  paging?: { next?: { after: string } };
}

/** Answers a card's useCrmSearch. */
export async function searchForCard(client: PageClient, request: SearchRequest): Promise<unknown> {
  const { objectType, pageLength = 10, ...rest } = request;
  const found = (await client.post(`/crm/v3/objects/${objectType}/search`, {
    ...rest,
    limit: pageLength,
  })) as Found;
  const after = found.paging?.next?.after;
  return {
    results: found.results.map((each) => ({
      objectId: Number(each.id),
      properties: each.properties,
    })),
    total: found.total,
    hasMore: after !== undefined,
    ...(after === undefined ? {} : { after }),
  };
}

interface AssociationRequest {
  objectId: number | string;
  toObjectType: string;
  properties?: string[];
}
interface Associated {
  toObjectId: number | string;
  associationTypes: { category: string; typeId: number; label: string | null }[];
}

/** Answers a card's useAssociations. */
export async function associationsForCard(
  client: PageClient,
  request: AssociationRequest,
): Promise<unknown> {
  const { objectId, toObjectType, properties = [] } = request;
  const links = await client.list<Associated>(
    `/crm/v4/objects/contacts/${objectId}/associations/${toObjectType}`,
  );
  const read =
    links.length === 0 || properties.length === 0
      ? { results: [] }
      : ((await client.post(`/crm/v3/objects/${toObjectType}/batch/read`, {
          properties,
          inputs: links.map((link) => ({ id: String(link.toObjectId) })),
        })) as Found);
  return {
    results: links.map((link) => ({
      toObjectId: Number(link.toObjectId),
      associationTypes: link.associationTypes.map((type) => ({ ...type, label: type.label ?? '' })),
      properties:
        read.results.find((each) => each.id === String(link.toObjectId))?.properties ?? {},
    })),
    hasMore: false,
    nextOffset: 0,
  };
}
