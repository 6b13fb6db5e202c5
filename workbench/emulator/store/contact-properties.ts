import { OWNER, pairs, READ_ONLY, standardProperties } from './standard-property.ts';

// HubSpot knowledge base: HubSpot's default contact properties.
export const CONTACT_PROPERTIES = standardProperties('contactinformation', [
  ['email', 'string', 'Email', { formField: true }],
  ['hs_additional_emails', 'enumeration', 'Additional email addresses', { externalOptions: true }],
  ['firstname', 'string', 'First Name', { formField: true }],
  ['lastname', 'string', 'Last Name', { formField: true }],
  ['phone', 'string', 'Phone Number', { fieldType: 'phonenumber', formField: true }],
  ['mobilephone', 'string', 'Mobile Phone Number', { fieldType: 'phonenumber', formField: true }],
  ['company', 'string', 'Company Name', { formField: true }],
  ['jobtitle', 'string', 'Job Title', { formField: true }],
  ['salutation', 'string', 'Salutation', { formField: true }],
  ['website', 'string', 'Website URL', { formField: true }],
  ['address', 'string', 'Street Address', { formField: true }],
  ['city', 'string', 'City', { formField: true }],
  ['state', 'string', 'State/Region', { formField: true }],
  ['zip', 'string', 'Postal Code', { formField: true }],
  ['country', 'string', 'Country/Region', { formField: true }],
  ['message', 'string', 'Message', { fieldType: 'textarea', formField: true }],
  [
    'lifecyclestage',
    'enumeration',
    'Lifecycle Stage',
    {
      fieldType: 'radio',
      ...pairs(
        'subscriber:Subscriber',
        'lead:Lead',
        'marketingqualifiedlead:Marketing Qualified Lead',
        'salesqualifiedlead:Sales Qualified Lead',
        'opportunity:Opportunity',
        'customer:Customer',
        'evangelist:Evangelist',
        'other:Other',
      ),
    },
  ],
  [
    'hs_lead_status',
    'enumeration',
    'Lead Status',
    pairs('NEW:New', 'OPEN:Open', 'IN_PROGRESS:In Progress', 'CONNECTED:Connected'),
  ],
  [
    'hs_language',
    'enumeration',
    'Preferred language',
    pairs(
      ...'af ar bg bn ca cs da de de-at de-ch el en en-gb en-us es es-mx et fa fi fr fr-ca he hi hr hu id it ja ko lt lv ms nb nl no pl pt pt-br pt-pt ro ru sk sl sr sv th tr uk vi zh zh-cn zh-tw'.split(
        ' ',
      ),
    ),
  ],
  ['hs_timezone', 'enumeration', 'Time Zone', { externalOptions: true }],
  ['hubspot_owner_id', 'enumeration', 'Contact owner', OWNER],
  ['hubspot_owner_assigneddate', 'datetime', 'Owner Assigned Date', READ_ONLY],
  ['hs_email_optout', 'bool', 'Unsubscribed from all email', READ_ONLY],
  ['hs_email_domain', 'string', 'Email Domain', READ_ONLY],
  ['hs_email_bounce', 'number', 'Marketing emails bounced', READ_ONLY],
  [
    // HubSpot knowledge base: Email bounce types names them; no page lists the values.
    'hs_email_hard_bounce_reason_enum',
    'enumeration',
    'Email hard bounce reason',
    {
      ...READ_ONLY,
      ...pairs(
        'UNKNOWN_USER:Unknown user',
        'MAILBOX_FULL:Mailbox full',
        'CONTENT:Content',
        'SPAM:Spam',
        'POLICY:Policy',
        'OTHER:Other',
      ),
    },
  ],
  ['createdate', 'datetime', 'Create Date', READ_ONLY],
  ['lastmodifieddate', 'datetime', 'Last Modified Date', READ_ONLY],
  ['hs_object_id', 'number', 'Record ID', READ_ONLY],
  ['hs_merged_object_ids', 'enumeration', 'Merged record IDs', READ_ONLY],
  ['hs_created_by_user_id', 'number', 'Created by user ID', READ_ONLY],
  ['hs_updated_by_user_id', 'number', 'Updated by user ID', READ_ONLY],
]);
