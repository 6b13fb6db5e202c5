import type { RecordRef } from '../../../contract/vocabulary.ts';
import type { Stream } from '../../../otp/stream.ts';
import { CONTACT_PURPOSES } from './read-request.ts';

/** All streams of a contact: what reps have going on, then what workflows have. */
export function streamsOf(record: RecordRef): Stream[] {
  return (['card', 'workflow'] as const).flatMap((pathway) =>
    CONTACT_PURPOSES.map((purpose): Stream => ({ record, purpose, pathway })),
  );
}
