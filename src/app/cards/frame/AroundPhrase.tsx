import { Text } from '@hubspot/ui-extensions';

interface AroundPhraseProps {
  /** With `{phrase}` where the phrase belongs. */
  text: string;
  phrase: string;
}

/** A sentence about the two words that a message shows too, which stand out in it. */
export function AroundPhrase({ text, phrase }: AroundPhraseProps) {
  const [before, after] = text.split('{phrase}');
  return (
    <Text>
      {before}
      <Text inline format={{ fontWeight: 'bold' }}>
        {phrase}
      </Text>
      {after}
    </Text>
  );
}
