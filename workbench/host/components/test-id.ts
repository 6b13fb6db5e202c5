/** HubSpot puts a component's testId on its element under this name. */
export const testId = (props: { testId?: string }): { 'data-test-id'?: string } =>
  props.testId === undefined ? {} : { 'data-test-id': props.testId };
