import { Text } from '@hubspot/ui-extensions';

/** Nothing for an empty text. */
export function Small({ children }: { children: string }) {
  return children === '' ? null : <Text variant="microcopy">{children}</Text>;
}
