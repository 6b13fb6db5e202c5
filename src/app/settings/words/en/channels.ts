/** The tab of channels. `vias` by who hands messages over. */
export const CHANNELS = {
  intro:
    'How messages leave is in two secrets, so that no page shows a password. What may be shown of them:',
  columns: { channel: 'Channel', via: 'By', brand: 'Signed', detail: 'Through' },
  countries: 'Countries that get text messages',
  countriesAbout:
    'None chosen: the country of the sending number alone. Every country more is one more that somebody can run up a bill in.',
  messagesPerDay: 'Text messages in a day',
  messagesPerDayAbout:
    'For the whole account. When they are used up, text messages rest until the next day.',
  test: 'Send me a test',
  testing: 'Sending …',
  preview: 'Show the text',
  previewing: 'Fetching …',
  previewFailed: 'The text could not be fetched. Try again.',
  testAbout: 'To you alone, {email}, as a contact would get it, with a code that fits nothing.',
  testAboutNobody: 'To you alone, as a contact would get it, with a code that fits nothing.',
  testChannel: 'Channel of the test',
  language: 'Language',
  handedOver: 'Handed over to {to}. See that it arrives, and that the code is in it.',
  vias: {
    hubspot: 'HubSpot’s transactional e-mail',
    smtp: 'a mail server',
    twilio: 'Twilio',
    none: 'not set up',
  },
};
