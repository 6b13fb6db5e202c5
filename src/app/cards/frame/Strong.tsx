import { Text } from '@hubspot/ui-extensions';

export function Strong({ children }: { children: string }) {
  return <Text format={{ fontWeight: 'demibold' }}>{children}</Text>;
}
