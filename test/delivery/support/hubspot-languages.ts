/** The values of *Preferred language*, `hs_language`, that HubSpot offers for a contact. */
export const HUBSPOT_LANGUAGES: readonly string[] = `
  af sq sq-al ar ar-dz ar-bh ar-eg ar-iq ar-jo ar-kw ar-lb ar-ly ar-ma ar-om ar-qa ar-sa ar-sd ar-sy
  ar-tn ar-ae ar-ye hy eu be be-by bg bg-bg ca ca-es zh zh-cn zh-hk zh-mo zh-sg zh-tw zh-chs zh-cht hr
  hr-hr cs cs-cz da da-dk nl nl-be nl-nl en en-au en-ca en-hk en-in en-ie en-my en-mt en-nz en-ph en-sg
  en-za en-gb en-us en-zw et et-ee fo fa fi fi-fi fr fr-be fr-ca fr-fr fr-lu fr-mc fr-ch gl ka de de-at
  de-de de-gr de-li de-lu de-ch el el-cy el-gr gu he iw-il hi hi-in hu hu-hu is is-is id in-id ga ga-ie
  it it-it it-ch ja ja-jp kn kk kok ko ko-kr ky lv lv-lv lt lt-lt mk mk-mk ms ms-bn ms-my mt mt-mt mr mn
  my my-mm no nb no-no pl pl-pl pt pt-br pt-pt pa ro ro-ro ru ru-ru sa sr sr-ba sr-me sr-rs sr-cs sk
  sk-sk sl sl-si es es-ar es-bo es-cl es-co es-cr es-cu es-do es-ec es-sv es-gt es-hn es-mx es-ni es-pa
  es-py es-pe es-pr es-es es-us es-uy es-ve sw sv sv-fi sv-se sy ta tt te th th-th tr tr-tr uk uk-ua ur
  vi vi-vn`
  .trim()
  .split(/\s+/);
