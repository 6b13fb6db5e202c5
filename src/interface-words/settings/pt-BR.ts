import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL = 'Em um terminal, execute npx hs project install-app --force e verifique novamente.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `Em um terminal, execute npx hs secret ${verb} ${name}. O README diz o que ele contém. As funções passam a conhecê-lo uns dez segundos depois.`;
const SEND_A_TEST = 'Envie um teste para você em “Canais” e verifique se o código está nele.';

export const BRAZILIAN_PORTUGUESE: SettingsWords = {
  page: {
    loading: 'Verificando esta conta',
    tabs: {
      setUp: 'Configuração inicial',
      policies: 'Políticas',
      deals: 'Negócios',
      channels: 'Canais',
      people: 'Pessoas',
      history: 'Histórico',
    },
    tryAgain: 'Tentar de novo',
    remove: 'Remover',
    save: 'Salvar',
    saveDefaults: 'Salvar estas configurações',
    saving: 'Salvando…',
    discard: 'Descartar alterações',
    saved: 'A versão {version} está salva. Ela passa a valer em toda parte em até um minuto.',
    changed: {
      one: '{count} alteração não está salva',
      other: '{count} alterações não estão salvas',
    },
    neverSaved:
      'Nada foi salvo ainda: estes são os valores padrão. Eles já valem para os contatos; os negócios poderão ser aprovados assim que você salvar.',
    cannotSave: {
      one: '{count} valor não pode ser salvo como está. Ele está marcado na sua guia.',
      other: '{count} valores não podem ser salvos como estão. Eles estão marcados nas suas guias.',
    },
    nearest: 'O valor mais próximo que pode ser salvo é {value}.',
    readOnly: {
      title: 'Você pode consultar, mas não salvar',
      text: 'Somente administradores alteram estas configurações. Eles estão listados em “Pessoas”.',
    },
    stated: 'O HubSpot não confirmou quem você é: o histórico informa isso ao lado do seu nome.',
    conflict: {
      title: '{name} salvou outras configurações, {when}',
      text: 'O que você digitou continua aqui. Alterações da outra pessoa:',
      takeTheirs: 'Usar as da outra pessoa',
      putMineOnTop: 'Aplicar as minhas por cima',
      after:
        'Por cima: o que você alterou fica como está com você; todo o resto, como está com a outra pessoa. Depois, salve como de costume.',
    },
  },
  problems: {
    noAnswer: {
      title: 'O HubSpot não respondeu',
      text: 'Verifique a sua conexão e tente de novo. Nada acontecerá duas vezes.',
    },
    malformed: {
      title: 'Esta página enviou algo que não deveria',
      text: 'Nada foi feito. Recarregue a página. Se acontecer de novo, avise quem cuida do aplicativo: “{field}”.',
    },
    unknownUser: {
      title: 'O HubSpot não reconheceu você',
      text: 'Recarregue a página. Se continuar, verifique em Configurações, “Usuários e equipes”, se o seu usuário está ativo.',
    },
    notAdmin: {
      title: 'Somente administradores podem fazer isso',
      text: 'Peça a uma das pessoas listadas em “Pessoas”.',
    },
    notVouchedFor: {
      title: 'O HubSpot precisa confirmar quem você é',
      text: 'Isso não aconteceu. Verifique se os endpoints públicos estão configurados e recarregue esta página.',
    },
    savedMeanwhile: {
      title: 'Outra pessoa salvou nesse meio-tempo',
      text: 'Nada seu foi salvo. Recarregue a página para ver o que foi alterado.',
    },
    notSound: {
      title: '{setting}: não pode ser salvo como está',
      text: 'Altere e salve de novo. Nada foi salvo.',
    },
    notSoundNearest: {
      title: '{setting}: não pode ser salvo como está',
      text: 'O valor mais próximo que pode ser salvo é {value}. Nada foi salvo.',
    },
    notSetUp: {
      title: 'O aplicativo ainda não está configurado',
      text: 'Primeiro, corrija o que a guia “Configuração inicial” indica. Falta: {missing}.',
    },
    missing: {
      'ledger object': 'o objeto do livro de registro',
      clock: 'um relógio certo',
      scopes: 'permissões (scopes)',
    },
    busy: {
      title: 'O HubSpot está ocupado',
      text: 'Aguarde um momento e tente de novo. Nada acontecerá duas vezes.',
    },
    tooManyTests: {
      title: 'Mensagens de teste suficientes por ora',
      text: 'No máximo cinco em dez minutos. A próxima pode sair em {time}.',
    },
    unconfirmed: {
      title: 'Ainda não se sabe se isso funcionou',
      text: 'O HubSpot não confirmou a tempo. Tente de novo: nada acontecerá duas vezes.',
    },
    trailBroken: {
      title: 'Uma entrada do livro de registro foi alterada ou removida',
      text: 'Com um livro assim, nada é decidido. Descubra quem pode editar ou excluir o objeto “OTP entry” e consulte docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Nenhuma mensagem pode chegar a você por esta via',
        text: 'O HubSpot não conhece nenhum endereço ou número seu para ela. Escolha outra via.',
      },
      recipient: {
        title: 'Seu próprio endereço foi recusado',
        text: 'O serviço de e-mail não entrega nada a ele. Verifique o endereço do seu usuário do HubSpot.',
      },
      later: {
        title: 'O servidor de e-mail pede para tentar mais tarde',
        text: 'Nada saiu. Alguns servidores fazem isso com remetentes novos para eles (greylisting): envie o teste novamente em alguns minutos.',
      },
      sender: {
        title: 'O servidor de e-mail recusou o remetente',
        text: 'Verifique se o endereço do remetente em “Canais” ou, na falta dele, em OTP_EMAIL_ROUTE pode enviar por esse servidor.',
      },
      template: {
        title: 'O HubSpot recusou o e-mail',
        text: 'Verifique se o e-mail cujo ID está em “Canais” ou, na falta dele, em OTP_EMAIL_ROUTE está publicado, foi criado para a API de envio único e tem os marcadores de src/delivery/hubspot-email-template.html.',
      },
      account: {
        title: 'Esta conta do HubSpot não pode enviar',
        text: 'Falta o complemento de e-mail transacional ou a permissão dele. Um servidor de e-mail (SMTP) funciona sem isso.',
      },
      other: {
        title: 'A mensagem foi recusada',
        text: 'Consulte as linhas sobre mensagens em “Configuração inicial”.',
      },
    },
    withCode: '{text} A resposta foi: {code}.',
  },
  setUp: {
    intro:
      'O que o aplicativo precisa nesta conta. Verificar não altera nada; uma correção cria apenas o que falta.',
    ready: {
      title: 'A conta está pronta',
      text: 'Tudo de que o aplicativo precisa está aqui.',
    },
    readyWithout: {
      title: 'A conta está pronta',
      text: 'O aplicativo funciona. O que esta conta não tem está indicado abaixo, com o que funciona mesmo assim.',
    },
    notReady: {
      one: '{count} linha precisa de atenção',
      other: '{count} linhas precisam de atenção',
    },
    appCanFix: 'O próprio aplicativo pode criar o que falta.',
    appCanFixSome:
      'O próprio aplicativo pode criar uma parte. O resto depende de uma pessoa: os passos estão em cada linha.',
    byHand: 'Isso depende de uma pessoa: os passos estão em cada linha.',
    fix: 'Corrigir',
    fixing: 'Corrigindo…',
    fixAll: 'Corrigir tudo o que o aplicativo puder',
    lookAgain: 'Verificar novamente',
    looking: 'Verificando…',
    columns: { state: 'Status', what: 'O quê', found: 'Resultado e o que fazer' },
    states: {
      ok: 'Pronto',
      missing: 'Falta',
      wrong: 'Incorreto',
      without: 'Funciona sem',
      unknown: 'Não se sabe',
    },
    groups: {
      access: 'Acesso',
      made: 'O que a configuração inicial cria no HubSpot',
      secrets: 'Segredos',
      messages: 'Mensagens',
      proof: 'Prova',
    },
    lines: {
      token: { title: 'Token de acesso', about: 'Como o aplicativo chama o HubSpot.' },
      scopes: { title: 'Permissões (scopes)', about: 'O que o aplicativo pode fazer.' },
      entry_object: {
        title: 'Objeto “OTP entry”',
        about: 'O livro de registro: cada decisão é uma entrada, escrita uma única vez.',
      },
      contact_properties: {
        title: 'Propriedades de contatos',
        about: 'Para listas, fluxos de trabalho e relatórios.',
      },
      deal_properties: {
        title: 'Propriedades de negócios',
        about: 'Para listas, fluxos de trabalho e relatórios.',
      },
      contact_event: {
        title: 'Linha do tempo de contatos',
        about: 'Conta o que aconteceu com cada código.',
      },
      deal_event: {
        title: 'Linha do tempo de negócios',
        about: 'Conta o que aconteceu com cada aprovação.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Vincula as chaves a esta conta.' },
      pepper: { title: 'OTP_PEPPER', about: 'Todo código vem dele.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Depois de uma troca, os códigos em aberto continuam valendo com ele.',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: 'Sela o livro de registro. Nunca é trocada.',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Mostra que é o HubSpot que chama as ações de fluxos de trabalho.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Onde respondem as ações de fluxos de trabalho e a página de códigos.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Por qual via saem os e-mails.' },
      email_template: {
        title: 'Envio de e-mail',
        about: 'Se uma mensagem poderia sair agora.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Por qual via saem os SMS e se o Twilio aceita o login.',
      },
      round_trip: {
        title: 'Uma entrada, ida e volta',
        about: 'Escrita, encontrada pela chave, a duplicata recusada, arquivada.',
      },
      settings: { title: 'Configurações', about: 'O que os administradores decidiram.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}: o login está errado, ou a conta está suspensa',
        '20404': 'Twilio {code}: essa conta não existe',
      },
      lookUp: 'Twilio {code}, consulte twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: {
        found: 'O HubSpot não respondeu.',
        step: 'Verifique novamente em instantes.',
      },
      busy: {
        found: 'O HubSpot não aceita mais chamadas no momento.',
        step: 'Verifique novamente em um minuto.',
      },
      waits_for: { found: 'Primeiro, isto precisa estar certo: {of}.' },
      not_allowed: { found: 'O HubSpot não permite que o aplicativo faça isso.' },
      no_token: {
        found: 'O HubSpot não deu nenhum token à função.',
        step: 'Implante o aplicativo novamente: npm run deploy.',
      },
      token_refused: {
        found: 'O HubSpot não aceita o token do aplicativo.',
        step: 'Instale o aplicativo novamente. ' + INSTALL,
      },
      account: { found: 'Conta {of}.' },
      clock_disagrees: {
        found:
          'Os relógios da função e do HubSpot diferem em mais de cinco minutos, então nada é decidido.',
        step: 'Verifique novamente em alguns minutos. Se continuar, avise o HubSpot.',
      },
      lacks_scope: { found: 'Falta: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'O HubSpot não lista as permissões deste aplicativo. As chamadas às quais faltou alguma estão indicadas nas suas linhas.',
      },
      lacks_object: { found: 'Esse objeto não existe.' },
      lacks_group: { found: 'Falta o grupo “{of}”.' },
      lacks_property: { found: 'Falta: {of}.' },
      not_unique: {
        found: 'Duas entradas podem ter o mesmo valor de {of}.',
        step: 'O HubSpot só torna uma propriedade única ao criá-la: exclua {of} e depois corrija.',
      },
      other_type: {
        found: 'De um tipo diferente do necessário: {of}.',
        step: 'Exclua {of}, ou renomeie a propriedade se ela for sua, e depois corrija.',
      },
      lacks_event: { found: 'Falta o evento {of}.' },
      no_custom_events: {
        found:
          'Esta conta não tem eventos personalizados (Enterprise), ou o aplicativo não pode usá-los. Tudo funciona; a linha do tempo recebe notas.',
      },
      lacks_secret: { found: 'Está vazio.', step: secretStep('add', '{of}') },
      not_seen: { found: 'Não é possível vê-lo daqui.' },
      unsound_secret: {
        found: 'Ele existe, mas é curto demais ou não tem a forma devida.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'É igual a {of}.',
        step: 'Crie um valor próprio: se um vazar, não pode abrir o outro.',
      },
      other_account: {
        found: 'Ele indica outra conta. Esta é a {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'O pepper nunca foi trocado.' },
      rotated: {
        found: 'Os códigos do pepper anterior podem ser digitados até expirarem.',
      },
      no_endpoints: {
        found:
          'Não há endpoints públicos. Os cartões, as aprovações e a configuração inicial funcionam; as ações de fluxos de trabalho, a página de códigos e a confirmação do HubSpot sobre quem é um usuário, não.',
        step: 'É necessário o Content Hub Enterprise. Se você o tiver, defina HUBSPOT_CLIENT_SECRET e OTP_ENDPOINT_BASE_URL.',
      },
      silent_endpoint: {
        found: 'Nesse endereço, este aplicativo não responde.',
        step: 'Verifique se o domínio está conectado, se o endereço termina em /hs/serverless e se o aplicativo está implantado.',
      },
      no_single_send: {
        found:
          'O HubSpot não permite que o aplicativo envie: falta o complemento de e-mail transacional ou a permissão dele.',
        step: 'Adicione-o ou indique um servidor de e-mail em OTP_EMAIL_ROUTE: todo o resto funciona.',
      },
      no_email: {
        found:
          'Não há nenhum e-mail com o ID que está em “Canais” ou, na falta dele, em OTP_EMAIL_ROUTE.',
        step: 'Crie-o a partir de src/delivery/hubspot-email-template.html, publique-o e coloque o ID dele ali.',
      },
      email_not_published: { found: 'O e-mail é um rascunho.', step: 'Publique-o.' },
      email_not_readable: {
        found: 'O HubSpot não mostra o e-mail ao aplicativo.',
        step: SEND_A_TEST,
      },
      code_place_not_seen: {
        found: 'O e-mail existe. Não é possível ver daqui se o modelo dele tem o lugar do código.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'O servidor de e-mail não responde, ou não com o TLS solicitado.',
        step: 'Verifique o host e a porta em OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'O servidor de e-mail não aceita o login.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'Nenhuma está definida: os códigos vão por e-mail.' },
      sms_login_refused: {
        found: 'O Twilio não aceita o login ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'O Twilio suspendeu a conta, ou ela está encerrada.',
        step: 'Consulte a página da conta no Twilio.',
      },
      twilio_silent: {
        found: 'O Twilio não respondeu.',
        step: 'Verifique novamente em instantes.',
      },
      duplicate_accepted: {
        found: 'O HubSpot deixou duas entradas terem um mesmo valor único.',
        step: 'Não use o aplicativo nesta conta e avise os autores dele.',
      },
      not_found_by_key: {
        found: 'A entrada foi escrita, mas não encontrada pela chave.',
        step: 'Verifique novamente. Se continuar, não use o aplicativo nesta conta.',
      },
      not_archived: {
        found: 'A entrada “Set-up probe” não pôde ser arquivada. Ela não diz nada.',
        step: 'Arquive-a manualmente.',
      },
      trail_broken: {
        found: 'Uma entrada das configurações foi alterada ou removida, então nada é decidido.',
        step: 'Descubra quem pode editar ou excluir o objeto “OTP entry” e consulte docs/ledger.md.',
      },
      defaults: { found: 'Nada foi salvo ainda: valem os valores padrão.' },
      version: { found: 'Vale a versão {of}.' },
    },
  },
  policies: {
    purpose: 'Para que serve o código',
    intro:
      'Cada finalidade tem a sua própria política. Uma versão posterior não afrouxa nada para um código já enviado.',
    guess: 'Quanto vale um palpite às cegas',
    perCode: 'Um código',
    perYear: 'Um registro em um ano',
    oneIn: '1 em {times}',
    noChance: '–',
    perCodeIs: 'Um código: {chance}.',
    perYearIs: 'Um registro em um ano: {chance}.',
    neutral: 'A chance de um palpite continua a mesma.',
    labelWithRange: '{label} ({low} a {high})',
    channels: 'Vias que um código pode seguir',
    byMailOnly: 'Somente por e-mail.',
    whenNew: 'Um código para um endereço novo',
    verifiedActor: 'O HubSpot precisa confirmar quem envia e quem digita',
    keep: 'Por quanto tempo a trilha fica completa',
    keepAbout:
      'O que for mais antigo pode ser reduzido na página de auditoria: então prova que algo aconteceu e não identifica ninguém.',
    keepForEver: 'para sempre',
    keepDays: { one: '{count} dia', many: '{count} dias', other: '{count} dias' },
    purposes: {
      caller_check: 'Alguém ao telefone',
      sensitive_request: 'Uma solicitação sensível',
      regulated_request: 'Uma solicitação regulamentada',
      portal_access: 'Acesso ao portal',
      email_ownership: 'Posse de um endereço de e-mail',
      deal_approval: 'Aprovação de uma etapa do negócio',
    },
    numbers: {
      digits: {
        label: 'Dígitos de um código',
        about: 'Cada um a mais torna um acerto dez vezes menos provável.',
      },
      minutes: {
        label: 'Minutos que um código vale',
        about: 'Uma resposta atrasada nem é comparada.',
      },
      attempts: {
        label: 'Respostas que um código aceita',
        about: 'Depois da última, o código está gasto.',
      },
      coolDownSeconds: {
        label: 'Segundos entre duas mensagens',
        about: 'Para um mesmo endereço ou número.',
      },
      sendsPer10Minutes: {
        label: 'Mensagens em 10 minutos',
        about: 'Para um mesmo endereço ou número.',
      },
      sendsPerDay: {
        label: 'Mensagens em 24 horas',
        about: 'Para um mesmo endereço ou número.',
      },
      wrongPerWeek: {
        label: 'Respostas erradas em 7 dias',
        about: 'De um registro desde o seu último acerto. Depois, ele é bloqueado.',
      },
      countsForMinutes: {
        label: 'Minutos que uma verificação conta',
        about: 'Por quanto tempo o registro diz “verificado”.',
      },
      newForHours: {
        label: 'Horas em que um endereço é novo',
        about: 'Depois de chegar a um registro que já existia.',
      },
    },
    whenNewOptions: { warn: 'é enviado com um aviso', refuse: 'é recusado' },
    channelNames: { email: 'E-mail', sms: 'SMS' },
    channelOrders: {
      email: 'Somente e-mail',
      sms: 'Somente SMS',
      'email,sms': 'Primeiro e-mail, senão SMS',
      'sms,email': 'Primeiro SMS, senão e-mail',
    },
  },
  deals: {
    intro:
      'Um negócio chega a uma etapa protegida quando quem aprova confirma exatamente essa mudança com um código.',
    none: {
      title: 'Nenhuma etapa está protegida',
      text: 'Proteja uma etapa, e nenhum negócio passará para ela pelo cartão sem aprovação.',
    },
    homeCurrency: 'Moeda de um negócio que não indica nenhuma',
    currencyFormat: 'Três letras maiúsculas, por exemplo EUR.',
    addStage: 'Proteger uma etapa',
    removeStage: 'Deixar de proteger esta etapa',
    stage: 'Etapa',
    stageOf: '{pipeline}: {stage}',
    unknownStage: 'Esta conta não tem mais essa etapa. Escolha outra ou remova a proteção.',
    twice: 'Esta etapa já está protegida. Escolha outra.',
    currencies: 'Moedas dos seus valores',
    currenciesAbout:
      'Separadas por vírgulas. Um negócio em qualquer outra moeda conta como o maior.',
    noCurrency: 'Indique pelo menos uma moeda.',
    tier: 'Nível {number}',
    addTier: 'Adicionar um nível para valores maiores',
    removeTier: 'Remover este nível',
    from: 'A partir de {currency}',
    amount: 'Um valor de 0 ou mais.',
    first: 'Aprovado por',
    second: 'E depois, por outra pessoa',
    kinds: {
      none: 'Mais ninguém',
      owner: 'o proprietário do negócio',
      property: 'quem uma propriedade indica',
      users: 'uma destas pessoas',
    },
    property: 'Nome interno da propriedade',
    propertyAbout: 'Do tipo usuário do HubSpot, por exemplo deal_manager.',
    users: 'Pessoas',
    nobody: 'Escolha pelo menos uma pessoa.',
    requesterMayApprove: 'Quem pede pode ser quem aprova',
    approverEnters:
      'Somente quem aprova pode digitar o código, e o HubSpot precisa confirmar quem é',
  },
  channels: {
    intro:
      'Como as mensagens saem está em dois segredos, para que nenhuma página mostre uma senha. O que vale, até onde pode ser mostrado:',
    columns: { channel: 'Canal', via: 'Por', brand: 'Assinatura', detail: 'Por meio de' },
    sender: {
      title: 'De quem vêm os e-mails',
      about:
        'Um campo vazio vale como diz o segredo OTP_EMAIL_ROUTE. Um teste é enviado conforme o que está salvo.',
      labels: {
        senderName: 'Nome do remetente',
        senderAddress: 'Endereço do remetente',
        replyTo: 'Endereço para respostas',
        emailId: 'ID do e-mail do HubSpot',
      },
      nameAbout: {
        hubspot:
          'As mensagens são assinadas com ele. Aparece na linha do remetente quando aqui também há um endereço do remetente.',
        smtp: 'Aparece na linha do remetente, e as mensagens são assinadas com ele.',
      },
      nameWrong: 'No máximo 80 letras, números, espaços e, dos sinais, somente & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Deve estar verificado no HubSpot: de um domínio de envio de e-mails conectado ou de um usuário. No lugar de qualquer outro, o HubSpot coloca um dele. Vazio: como no e-mail.',
        smtp: 'Um do qual o servidor de e-mail permite que você envie. O que não puder ser entregue volta para ele.',
      },
      addressWrong: 'Um único endereço de e-mail, por exemplo verify@seu.dominio.',
      replyToAbout: {
        hubspot: 'Vazio: como no e-mail.',
        smtp: 'Vazio: as respostas vão para o remetente.',
      },
      emailIdAbout:
        'Um e-mail publicado e salvo para a API de envio único. O HubSpot mostra o ID nos detalhes do e-mail.',
      emailIdWrong: 'Um número, por exemplo 7001.',
    },
    countries: 'Países que recebem SMS',
    countriesAbout:
      'Nenhum escolhido: somente o país do número remetente. Cada país a mais é mais um em que alguém pode aumentar a sua conta.',
    messagesPerDay: 'SMS por dia',
    messagesPerDayAbout:
      'Para a conta inteira. Quando se esgotam, os SMS esperam até o dia seguinte.',
    test: 'Enviar um teste para mim',
    testing: 'Enviando…',
    preview: 'Mostrar o texto',
    previewing: 'Buscando…',
    previewFailed: 'Não foi possível buscar o texto. Tente novamente.',
    testAbout:
      'Somente para você, {email}, como um contato receberia, com um código que não serve para nada.',
    testAboutNobody:
      'Somente para você, como um contato receberia, com um código que não serve para nada.',
    testChannel: 'Canal do teste',
    language: 'Idioma',
    handedOver: 'Entregue para {to}. Verifique se chega e se o código está na mensagem.',
    vias: {
      hubspot: 'e-mail transacional do HubSpot',
      smtp: 'um servidor de e-mail',
      twilio: 'Twilio',
      none: 'não configurado',
    },
  },
  people: {
    intro:
      'Vale o papel próprio de uma pessoa. Sem ele, o mais alto entre o de todos e os das suas equipes.',
    noAdmin: {
      title: 'Ninguém é administrador ainda',
      text: 'Enquanto for assim, todos podem alterar estas configurações. Adicione primeiro o seu próprio nome.',
    },
    makeMeAdmin: 'Tornar-me administrador',
    everyone: 'Todos',
    teams: 'Equipes',
    people: 'Pessoas',
    add: {
      team: 'Dar um papel a uma equipe',
      person: 'Dar um papel a uma pessoa',
      choose: 'Escolher…',
    },
    role: 'Papel',
    gone: 'Não está mais nesta conta ({id})',
    columns: { who: 'Quem', role: 'Papel' },
    roleOption: '{name}: {about}',
    roles: {
      viewer: { name: 'Leitor', about: 'vê em que pé está um registro' },
      sender: { name: 'Remetente', about: 'envia códigos, confere-os, pede aprovação' },
      approver: {
        name: 'Aprovador',
        about: 'pode receber pedidos de aprovação de etapas de negócios',
      },
      supervisor: {
        name: 'Supervisor',
        about: 'desbloqueia um registro ou confirma manualmente, com um segundo supervisor',
      },
      admin: { name: 'Administrador', about: 'altera estas configurações' },
    },
  },
  history: {
    none: {
      title: 'Nada foi salvo ainda',
      text: 'Cada versão salva aparece aqui, com o que ela alterou.',
    },
    columns: { version: 'Versão', when: 'Quando', who: 'Quem', changes: 'Alterações' },
    noChange: 'Os valores padrão, sem alterações',
    change: '{label}: {before} → {now}',
    nothing: 'nada',
    asSecret: 'como diz o segredo',
    entries: { one: '{count} item', other: '{count} itens' },
    yes: 'sim',
    no: 'não',
    workflow: 'Fluxo de trabalho {id}',
    entryPage: 'A página de códigos',
    stated: '{name} (segundo a página)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Moeda de um negócio que não indica nenhuma',
      stages: 'Etapas protegidas',
      senderName: 'Nome do remetente dos e-mails',
      senderAddress: 'Endereço do remetente dos e-mails',
      replyTo: 'Endereço para respostas aos e-mails',
      emailId: 'ID do e-mail do HubSpot',
      countries: 'Países que recebem SMS',
      messagesPerDay: 'SMS por dia',
      everyone: 'Papel de todos',
      teams: 'Papéis das equipes',
      people: 'Papéis das pessoas',
      noAdmin: 'Uma lista de papéis sem administrador',
      youNoAdmin: 'Uma lista de papéis em que há um administrador, mas não é você',
    },
  },
};
