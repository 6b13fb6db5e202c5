/** The tab of channels. `vias` by who hands messages over. */
export const CHANNELS = {
  intro:
    'How messages leave is in two secrets, so that no page shows a password. What holds, as far as it may be shown:',
  columns: { channel: 'Channel', via: 'By', brand: 'Signed', detail: 'Through' },
  sender: {
    title: 'Who e-mail comes from',
    about:
      'A field that is empty is as the secret OTP_EMAIL_ROUTE says. A test goes by what is saved.',
    labels: {
      senderName: 'Sender’s name',
      senderAddress: 'Sender’s address',
      replyTo: 'Address for answers',
      emailId: 'Id of HubSpot’s e-mail',
    },
    /** By who sends. */
    nameAbout: {
      hubspot:
        'Messages are signed with it. The From line has it once a sender’s address is set here, too.',
      smtp: 'Stands in the From line, and messages are signed with it.',
    },
    nameWrong: 'Up to 80 letters, digits, spaces, and of signs & . , ’ + ! ( ) / - only.',
    addressAbout: {
      hubspot:
        'Must be verified in HubSpot: at a connected email sending domain, or a user’s own. In the place of any other HubSpot writes one of its own. Empty: as in the e-mail.',
      smtp: 'One from which the mail server lets you send. What bounces comes back to it.',
    },
    addressWrong: 'One e-mail address and nothing else, such as verify@your.domain.',
    replyToAbout: {
      hubspot: 'Empty: as in the e-mail.',
      smtp: 'Empty: answers go to the sender.',
    },
    emailIdAbout:
      'A published e-mail that is saved for the single-send API. HubSpot shows its id in the e-mail’s details.',
    emailIdWrong: 'A number, such as 7001.',
  },
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
