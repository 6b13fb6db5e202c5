import { EmptyState, Text } from '@hubspot/ui-extensions';
import { NO_DESTINATION } from '../copy/send.ts';

export function NoDestination() {
  return (
    <EmptyState
      title={NO_DESTINATION.title}
      layout="vertical"
      imageName="contacts"
      imageWidth={120}
      flush
    >
      <Text>{NO_DESTINATION.text}</Text>
    </EmptyState>
  );
}
