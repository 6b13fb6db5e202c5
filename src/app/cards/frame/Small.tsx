import { Text } from '@hubspot/ui-extensions';

export function Small({ children }: { children: string }) {
  return <Text variant="microcopy">{children}</Text>;
}
