import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/pt-BR.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Muitos códigos foram enviados para lá',
      'Você poderá enviar outro {when}. Até lá, escolha outro endereço ou número do registro, ou verifique de outra forma.',
    ],
    account_limit: [
      'Sua conta atingiu o limite',
      'Tente novamente {when}. Até lá, verifique de outra forma.',
    ],
    sms_limit: [
      'Sua conta enviou muitos SMS hoje',
      'O próximo poderá sair {when}. Até lá, envie o código por e-mail ou verifique de outra forma.',
    ],
    country_not_allowed: [
      'Não são enviados SMS para esse país',
      'Nada foi enviado. Envie o código por e-mail, verifique de outra forma ou peça ao administrador do HubSpot que permita o país.',
    ],
    locked: [
      'Bloqueado {until}',
      'Houve códigos errados demais para este motivo. Aguarde até lá ou verifique de outra forma.',
    ],
    expired: [
      'O código expirou',
      'Envie um novo código e peça a quem está ligando que leia a mensagem mais recente.',
    ],
    too_many_attempts: [
      'Sem mais tentativas',
      'Este código não pode mais ser testado. Envie um novo código e peça a quem está ligando que leia a mensagem mais recente.',
    ],
    already_used: [
      'Este código já foi usado',
      'Um código funciona uma única vez. Para verificar novamente, envie outro.',
    ],
    cancelled: [
      'Este código foi cancelado',
      'Ele não funciona mais. Envie um novo se ainda precisar.',
    ],
    rejected: [
      'Este código foi rejeitado',
      'Alguém disse não ao que ele servia, por isso não funciona mais. Pergunte o motivo antes de enviar outro.',
    ],
    replaced: [
      'Um código mais recente foi enviado',
      'Só o código mais recente funciona. Peça a quem está ligando que leia a mensagem mais recente.',
    ],
    changed_since: [
      'O registro mudou desde o envio do código',
      'O código não corresponde mais a ele. Veja o que mudou, cancele este código e envie um novo.',
    ],
    no_open_code: [
      'Nenhum código está aberto',
      'Envie um novo código e peça a quem está ligando que leia a mensagem mais recente.',
    ],
    record_not_found: [
      'Este contato não foi encontrado',
      'Ele pode ter sido excluído. Recarregue a página ou procure a pessoa novamente.',
    ],
    record_merged: [
      'Este contato foi mesclado com outro',
      'Abra o contato {into} e verifique por lá.',
    ],
    no_such_destination: [
      'Isso não está mais no registro',
      'Nada foi enviado. Escolha um endereço ou número que esteja nele agora.',
    ],
    recently_changed: [
      'Recente demais para este motivo',
      'A inclusão no registro ocorreu {ago}. Ligue de volta para um telefone que esteja nele há mais tempo ou fale com um supervisor.',
    ],
    unknown_challenge: [
      'Este código não foi encontrado',
      'Nada foi verificado. Recarregue a página e envie um novo código.',
    ],
    other_record: [
      'Este código pertence a outro registro',
      'Nada foi verificado. Recarregue a página e envie um novo código a partir deste contato.',
    ],
    not_locked: [
      'Este motivo não está bloqueado',
      'Não há nada a desbloquear: é possível enviar um código.',
    ],
    override_over: [
      'Essa solicitação não vale mais',
      'Ela expirou, já foi confirmada ou foi substituída por outra. Peça de novo se ainda for necessário.',
    ],
    second_person: [
      'É preciso uma segunda pessoa',
      'Foi você quem fez a solicitação. Peça a outro supervisor que abra este contato e a confirme.',
    ],
    delivery_refused: [
      'A mensagem foi recusada',
      'Nada vai chegar. Escolha outro endereço ou número do registro, ou verifique de outra forma.',
    ],
    trail_broken: [
      'As verificações deste contato estão inconsistentes',
      'Por segurança, nenhum código pode ser enviado ou verificado aqui. Verifique de outra forma e avise o administrador do HubSpot.',
    ],
  },
  looking: {
    label: 'Buscando as verificações deste contato',
    failed:
      'As verificações deste contato ainda não podem ser exibidas. Tente novamente em instantes.',
  },
  purposes: {
    caller_check: 'Confirmar quem está ligando',
    sensitive_request: 'Antes de uma alteração sensível',
    regulated_request: 'Solicitação regulamentada',
    portal_access: 'Acesso ao portal',
    email_ownership: 'Confirmar o endereço de e-mail',
    deal_approval: 'Aprovação de negócio',
  },
  purposeNow: {
    byWorkflow: '{purpose}, por um fluxo de trabalho',
    byHand: '{purpose} (confirmado manualmente)',
    open: '{purpose} (em aberto)',
    verified: '{purpose} (verificado)',
    locked: '{purpose} (bloqueado)',
  },
  send: {
    reason: 'Motivo',
    destination: 'Enviar o código para',
    first: 'Enviar código',
    next: 'Enviar um novo código',
    anew: 'Verificar novamente',
    noDestination: [
      'Este contato não tem endereço de e-mail',
      'Adicione um ao registro e volte aqui. Um endereço novo prova pouco por algum tempo: se quem está ligando acabou de informá-lo, confirme-o antes de outra forma.',
    ],
    anotherAddress: [
      'Pediram outro endereço?',
      'Os códigos vão apenas para endereços e números deste registro. Veja o pedido como um sinal de alerta: não adicione nenhum durante a ligação. Em vez disso, ligue de volta para um telefone que esteja no registro há mais tempo ou fale com um supervisor.',
    ],
  },
  to: { email: '{masked}', sms: 'SMS para {masked}' },
  fresh: {
    to: {
      added: {
        day: '{to} (adicionado há menos de um dia)',
        month: '{to} (adicionado há menos de 30 dias)',
      },
      changed: {
        day: '{to} (alterado há menos de um dia)',
        month: '{to} (alterado há menos de 30 dias)',
      },
    },
    email: {
      added: {
        you: 'Você adicionou este endereço {ago}',
        they: 'Este endereço foi adicionado {ago}',
      },
      changed: {
        you: 'Você alterou este endereço {ago}',
        they: 'Este endereço foi alterado {ago}',
      },
    },
    sms: {
      added: { you: 'Você adicionou este número {ago}', they: 'Este número foi adicionado {ago}' },
      changed: { you: 'Você alterou este número {ago}', they: 'Este número foi alterado {ago}' },
    },
    month: 'Você esperava isso? Se não, verifique de outra forma.',
    day: {
      you: 'Se foi a pedido de quem está ligando, um código enviado para lá não prova nada sobre a pessoa deste registro. Em caso de dúvida, ligue de volta para um telefone que esteja no registro há mais tempo.',
      they: 'Quem toma conta da conta de outra pessoa costuma começar por aqui. Em caso de dúvida, ligue de volta para um telefone que esteja no registro há mais tempo.',
    },
    tooNew: [
      'Recente demais para este motivo',
      '{what}. Nenhum código pode ser enviado para lá por este motivo {until}. Até lá, ligue de volta para um telefone que esteja no registro há mais tempo ou fale com um supervisor.',
    ],
    tooNewOfSome: [
      'Recente demais para este motivo',
      '{what}. Nenhum código pode ser enviado para lá por este motivo {until}. Até lá, escolha um destino que esteja no registro há mais tempo, ligue de volta para um telefone assim ou fale com um supervisor.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Se um e-mail para um endereço adicional voltar, este cartão não fica sabendo: pergunte se ele chegou.',
    noResend:
      'Houve muitas mensagens recentemente: nenhuma outra pode sair antes que este código termine.',
    cancel: 'Cancelar código',
    cancelling: 'Cancelando…',
    label: 'Código de quem está ligando',
    hint: '{symbols}; espaços e traços não importam. Um código completo é verificado automaticamente.',
    enter: 'Verificar código',
    alreadyTried:
      'Você já tentou este, e estava errado. Peça a quem está ligando que o leia mais uma vez.',
    wrongHint: 'Peça a quem está ligando que leia devagar o código da mensagem mais recente.',
    theirs: [
      'O destinatário digita este código',
      'Não o peça: a mensagem diz para nunca lê-lo a ninguém. Este cartão avisa quando ele for digitado.',
    ],
    refused: ['A mensagem foi recusada', 'Nada vai chegar. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Fale com a pessoa por outra via ou envie um código a partir deste cartão.',
      another: 'Envie um novo código por outra via: ele substitui este.',
      nowhere:
        'Não há outro endereço ou número para receber um código: verifique de outra forma ou fale com um supervisor.',
    },
    goneText:
      'O código enviado para lá não pode ser usado. Descubra quem alterou o registro e por quê, cancele este código e envie um novo.',
  },
  script: {
    title: 'Diga a quem está ligando',
    keepAddress: 'Não diga para onde foi enviado: a pessoa sabe onde procurar.',
    openings: {
      caller_check:
        'Antes de continuarmos, gostaria de ter certeza de que estou falando com a pessoa certa.',
      sensitive_request:
        'Antes de alterar qualquer coisa para você, preciso verificar se o pedido é seu.',
      regulated_request:
        'Antes de atender a esta solicitação, preciso confirmá-la com você e manter um registro disso.',
      portal_access: 'Antes de abrir o portal para você, preciso verificar se é você.',
      email_ownership: 'Gostaria de ter certeza de que temos o seu endereço de e-mail correto.',
      deal_approval: 'Antes de registrar a sua aprovação, preciso verificar se ela é sua.',
    },
    sentByMe: '“{opening} Acabei de enviar {code} {to}.”',
    sentByUs: '“{opening} Enviamos {code} {to}.”',
    to: {
      email: 'para o endereço de e-mail que temos no seu cadastro',
      sms: 'por SMS para o telefone que temos no seu cadastro',
    },
    codes: {
      digits: 'um código de {count} dígitos',
      letters_and_digits: 'um código de {count} letras e dígitos',
    },
    phrase:
      '“Para você saber que somos nós: a mensagem mostra as palavras {phrase}. Se a sua mostrar, leia o código para mim, por favor.”',
  },
  gone: {
    email: 'Este endereço não está mais no registro',
    sms: 'Este número não está mais no registro',
  },
  verified: {
    title: 'Verificado',
    when: 'Verificado {ago} {by} para “{purpose}”; válido {until}.',
    goneText: {
      email:
        'A verificação não diz nada sobre o endereço que está lá agora. Se precisar de uma para ele, verifique novamente.',
      sms: 'A verificação não diz nada sobre o número que está lá agora. Se precisar de uma para ele, verifique novamente.',
    },
    reads: {
      email: 'consegue ler a caixa de entrada {masked}',
      sms: 'consegue ler os SMS enviados para {masked}',
    },
    caller: 'Quem está ligando {reads}.',
    somebody: 'Quem digitou o código {reads}. Isso não diz nada sobre quem está ligando.',
    notIdentity: {
      email: 'É isso que um código mostra. Ele não prova quem está lendo o e-mail.',
      sms: 'É isso que um código mostra. Ele não prova quem está com o telefone.',
    },
  },
  ended: {
    expired: [
      'O código expirou',
      'O código destinado a {masked} parou de funcionar {at}. Envie um novo quando a pessoa estiver pronta para lê-lo.',
    ],
    used_up: [
      'Sem mais tentativas',
      'O código destinado a {masked} terminou após {tries}. Envie um novo e peça a quem está ligando que leia a mensagem mais recente. Se pareceu adivinhação, pare e verifique de outra forma.',
    ],
    cancelled: [
      'O código foi cancelado',
      'O código destinado a {masked} foi cancelado {by} {at}. Ele não funciona mais. Envie um novo se ainda precisar.',
    ],
    locked: [
      'Bloqueado {until}',
      'Houve códigos errados demais para este motivo, por isso nenhum código pode ser enviado ou verificado. Aguarde até lá, peça o desbloqueio a dois supervisores ou verifique de outra forma: por exemplo, ligue de volta para um telefone que esteja no registro há mais tempo.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'O código expirou',
      'O código que um fluxo de trabalho enviou para {masked} parou de funcionar {at}. Se estiver com a pessoa ao telefone, você pode enviar um.',
    ],
    used_up: [
      'Sem mais tentativas',
      'O código que um fluxo de trabalho enviou para {masked} terminou após {tries}. Pergunte à pessoa se foi ela: se não, alguém está adivinhando. Nesse caso, verifique de outra forma.',
    ],
    cancelled: [
      'O código foi cancelado',
      'O código destinado a {masked} foi cancelado {by} {at}. Ele não funciona mais. Envie um novo se ainda precisar.',
    ],
    locked: [
      'Bloqueado {until}',
      'Houve códigos errados demais em formulários ou páginas, por isso os fluxos de trabalho não podem enviar nem verificar códigos para este motivo. Você ainda pode: escolha o mesmo motivo sem “por um fluxo de trabalho”.',
    ],
  },
  override: {
    label: 'Por quê',
    hint: 'Para o segundo supervisor e para o registro. Sem segredos: o texto fica lá.',
    busy: 'Solicitando…',
    giving: 'Confirmando…',
    unlock: {
      start: 'Desbloquear…',
      means:
        'Descubra primeiro quem digitou os códigos errados. Quando um segundo supervisor concordar, será possível enviar e verificar códigos para este motivo novamente.',
      press: 'Pedir o desbloqueio',
      give: 'Confirmar o desbloqueio',
      agree:
        'Se você confirmar, os códigos errados até agora deixam de contar, e códigos podem ser enviados e verificados para este motivo novamente. Confirme apenas se tiver certeza de que ninguém está adivinhando.',
      asked: 'O desbloqueio deste motivo foi pedido {by} {ago}.',
    },
    confirm: {
      start: 'Confirmar manualmente…',
      means:
        'Para uma emergência em que nenhum código pode ser usado. Você e um segundo supervisor respondem por esta pessoa, e o registro informa isso: quem, por quê e que nenhum código foi digitado.',
      press: 'Pedir a confirmação',
      give: 'Confirmar manualmente',
      agree:
        'Se você confirmar, vocês respondem juntos por esta pessoa pelo tempo em que um código valeria. O registro dirá que nenhum código foi digitado. Confirme apenas se você mesmo souber quem é.',
      asked: 'Uma confirmação manual foi pedida {by} {ago}.',
    },
    pending: [
      'Aguardando um segundo supervisor',
      '{asked} Outro supervisor pode confirmar neste cartão {until}. Motivo: “{reason}”',
    ],
    byHand: 'Confirmado manualmente',
    proof: 'Confirmado manualmente {by}: nenhum código foi digitado. Motivo: “{reason}”',
    when: 'Confirmado manualmente {ago} {by} para “{purpose}”; válido {until}.',
    noCode: 'Dois supervisores respondem por isso. Não mostra que alguém pudesse ler uma mensagem.',
  },
  history: {
    title: 'Verificações anteriores',
    columns: { when: 'Quando', outcome: 'Resultado', about: 'Motivo e endereço', by: 'Por' },
    outcomes: {
      verified: 'Verificado',
      expired: 'Expirado',
      used_up: 'Sem mais tentativas',
      cancelled: 'Cancelado',
      replaced: 'Substituído',
      by_hand: 'Confirmado manualmente',
    },
  },
};
