/** Why an override was not asked for or given, besides what can stand in the way of any step. */
export type OverrideRefusal =
  /** Only a lock can be lifted. */
  | { refusal: 'not_locked' }
  /** The override that was named has ended, was given, or another took its place. */
  | { refusal: 'override_over' }
  /** Whoever asked cannot be the one who gives. */
  | { refusal: 'second_person' };
