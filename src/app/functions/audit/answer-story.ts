import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { readEntryById } from '../../../hubspot/entry-by-id.ts';
import type { Desk } from '../desk/desk.ts';
import { told } from './kept.ts';
import { storyOf, storyLine } from './story.ts';

/** Everything about the code that a row is about, oldest first: four reads at the most. */
export async function answerStory(
  desk: Desk,
  { row }: Extract<AuditRequest, { action: 'story' }>,
): Promise<AuditReply> {
  const found = await readEntryById(desk.connection, desk.patience, row);
  if (found === undefined) return { ok: false, refusal: 'row_not_found' };
  const itself = told(desk.keys, found);
  const { entry, intact } = itself;
  // What cannot be believed names no place to look further, and neither does what has none.
  const isPlaced = entry !== undefined && (entry.entry === 'stream' || entry.entry === 'step');
  const entries = intact && isPlaced ? await storyOf(desk, entry) : [storyLine(itself)];
  return { ok: true, action: 'story', entries };
}
