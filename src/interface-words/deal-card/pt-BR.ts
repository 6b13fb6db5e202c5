import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/pt-BR.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Este aprovador recebeu muitos códigos',
      'Peça a outra pessoa ou envie outro {when}.',
    ],
    account_limit: ['Sua conta atingiu o limite de códigos', 'Peça a aprovação novamente {when}.'],
    sms_limit: ['Sem mais SMS por hoje', 'Peça novamente amanhã.'],
    country_not_allowed: ['Não são enviados SMS para esse país', 'Peça a outra pessoa.'],
    expired: ['O tempo acabou', 'Peça a aprovação novamente.'],
    too_many_attempts: [
      'Sem mais tentativas',
      'Este código não pode mais ser testado. Peça a aprovação novamente.',
    ],
    already_used: [
      'Este código já foi usado',
      'Recarregue a página para ver o que aconteceu com ele.',
    ],
    cancelled: [
      'Esta solicitação foi retirada',
      'O código dela não funciona mais. Peça a aprovação novamente.',
    ],
    rejected: ['Esta solicitação foi rejeitada', 'Leia o motivo na lista abaixo e peça novamente.'],
    replaced: ['Um código mais recente foi enviado', 'Use o código da mensagem mais recente.'],
    no_open_code: ['Nenhuma solicitação está aberta', 'Peça a aprovação novamente.'],
    record_not_found: [
      'Este negócio não foi encontrado',
      'Ele pode ter sido arquivado ou excluído. Restaure-o ou procure-o novamente.',
    ],
    record_merged: [
      'Este negócio foi mesclado com outro',
      'Abra o negócio {into} e peça a aprovação por lá.',
    ],
    no_such_destination: [
      'O aprovador não tem endereço de e-mail para um código',
      'Nada foi enviado. Peça a outra pessoa ou peça ao administrador do HubSpot que verifique o usuário.',
    ],
    recently_changed: [
      'O e-mail do aprovador é recente demais',
      'Ele foi alterado {ago}. Peça a outra pessoa ou avise o administrador do HubSpot.',
    ],
    unknown_challenge: [
      'Esta solicitação não foi encontrada',
      'Nada foi aprovado. Recarregue a página. Peça a aprovação novamente.',
    ],
    other_record: [
      'Esta solicitação pertence a outro registro',
      'Nada foi aprovado. Recarregue a página. Peça a aprovação novamente.',
    ],
    trail_broken: [
      'As aprovações deste negócio estão inconsistentes',
      'Por segurança, nada pode ser aprovado aqui. Avise o administrador do HubSpot.',
    ],
    no_amount: [
      'Este negócio não tem valor',
      'Quem deve aprovar depende dele. Informe o valor no negócio e peça a aprovação.',
    ],
    no_owner: [
      'Este negócio não tem proprietário',
      'É o proprietário quem deve aprovar. Atribua um proprietário ao negócio e peça.',
    ],
    no_such_stage: [
      'Essa etapa não está no pipeline deste negócio',
      'Nada foi enviado. Escolha uma das etapas oferecidas agora.',
    ],
    already_there: ['O negócio já está nessa etapa', 'Escolha uma etapa posterior.'],
    not_guarded: ['Esta mudança não precisa de aprovação', 'Mova o negócio no próprio registro.'],
    requester_is_approver: [
      'Você aprovaria a sua própria solicitação',
      'Outra pessoa precisa pedir. Peça a um colega que faça isso neste cartão.',
    ],
    no_such_approver: [
      'Essa pessoa não pode dar esta aprovação',
      'Ela não foi indicada para esta mudança ou já a aprovou. Escolha outra pessoa.',
    ],
    approver_left: [
      '{Approver} não pode mais aprovar',
      'Essa pessoa não é mais um usuário ativo desta conta. Peça a outra pessoa ou peça ao administrador do HubSpot que indique outro aprovador.',
    ],
    no_approver: [
      'Este negócio não indica um aprovador',
      'Escolha alguém na propriedade “{property}” do negócio e peça a aprovação.',
    ],
    approver_must_enter: [
      'Só {approver} pode digitar este código',
      'Nada foi aprovado. A própria pessoa precisa digitá-lo, onde o HubSpot a reconhece.',
    ],
    not_approved: ['Esta mudança não está aprovada', 'Peça a aprovação primeiro.'],
    move_refused: [
      'O HubSpot não moveu o negócio',
      'O HubSpot informa: “{reason}” Preencha o que o HubSpot pede e tente novamente; não é preciso um novo código.',
    ],
    move_refused_mutely: [
      'O HubSpot não moveu o negócio',
      'Preencha o que o HubSpot pede e tente novamente; não é preciso um novo código.',
    ],
    moving: [
      'O negócio está sendo movido agora',
      'Dê um momento ao HubSpot. Você poderá tentar novamente {when}.',
    ],
  },
  looking: {
    label: 'Buscando as aprovações deste negócio',
    failed:
      'As aprovações deste negócio ainda não podem ser exibidas. Tente novamente em instantes.',
  },
  unnamed: { approver: 'usuário {id}', anApprover: 'o aprovador' },
  ask: {
    stage: 'Mover para',
    approver: 'Pedir a',
    label: 'Por quê',
    hint: 'Para o aprovador e para o registro.',
    busy: 'Solicitando…',
    amount: 'Valor',
    move: 'Etapa',
    pipeline: 'Pipeline',
    first: 'Pedir aprovação a {approver}',
    again: 'Pedir novamente a {approver}',
    second: 'Pedir a 2ª aprovação a {approver}',
    twoNeeded: 'Esta mudança precisa de duas aprovações, uma depois da outra.',
    notNeeded:
      'Com este valor, mover o negócio para “{stage}” não precisa de aprovação. Mova-o no próprio registro.',
    noTarget: [
      'A partir daqui não é preciso aprovação',
      'Nenhuma etapa posterior no pipeline deste negócio precisa dela. Mova o negócio no próprio registro.',
    ],
    nobody: [
      'Você não pode pedir esta aprovação a ninguém',
      'Peça a um colega que solicite neste cartão ou pergunte ao administrador do HubSpot quem pode aprovar.',
    ],
  },
  waiting: {
    noResend:
      'O aprovador recebeu muitas mensagens: nenhuma outra pode sair antes que este código termine.',
    cancel: 'Retirar solicitação',
    cancelling: 'Retirando…',
    reject: 'Rejeitar',
    title: 'Aguardando {approver}',
    which: 'Aprovação {number} de {needed}',
    asked: 'Pedido {by}, {ago}',
    approved: '{approver} aprovou {ago}; o código foi digitado {by}.',
    phrase:
      'A mensagem para {approver} mostra as palavras {phrase}. Se mostrar outras, o código dela é de outra solicitação: não o use.',
    approverEnters: [
      'Só {approver} pode digitar este código',
      'Não o peça: {approver} abre este negócio e o digita pessoalmente.',
    ],
    refused: ['O serviço de e-mail não aceitou a mensagem', 'Nada vai chegar. {wayOn}'],
    wayOn:
      'Retire a solicitação e peça a outra pessoa, ou peça ao administrador do HubSpot que verifique o endereço.',
    label: 'Código de {approver}',
    hint: '{symbols}; espaços e traços não importam. Confira antes o valor e a etapa.',
    enter: 'Aprovar',
    enterAndMove: 'Aprovar e mover',
    alreadyTried: 'Você já tentou este, e estava errado. Peça-o mais uma vez a {approver}.',
    wrongHint: 'Use o código da mensagem mais recente para {approver}.',
  },
  rejection: {
    label: 'Por que não',
    hint: 'Para quem pediu e para o registro.',
    press: 'Rejeitar solicitação',
    busy: 'Rejeitando…',
  },
  given: {
    tryAgain: 'Tentar mover novamente',
    moving: 'Movendo…',
    partly: [
      'Aprovação {number} de {needed} concedida',
      'O negócio será movido quando a segunda também for concedida. A primeira vale {until}.',
    ],
    approved: [
      'Aprovado, mas ainda não movido',
      'O negócio ainda não está em “{stage}”. Tente novamente: não é preciso um novo código {until}.',
    ],
    moved: ['Movido para {stage}', 'O negócio foi movido {ago}, como foi aprovado.'],
    movedOn: [
      'Movido para {stage}',
      'O negócio foi movido {ago}, como foi aprovado. Desde então, foi alterado ou movido novamente.',
    ],
    partlyThere: [
      'Aprovação {number} de {needed} concedida',
      'O negócio já está em “{stage}”: falta a segunda aprovação. A primeira vale {until}.',
    ],
    there: [
      'Aprovado em {stage}',
      'O negócio chegou a esta etapa {ago}, antes que alguém aprovasse isso. Foi aprovado como está agora.',
    ],
    thereOnce: [
      'Aprovado em {stage}',
      'O negócio chegou a esta etapa {ago}, antes que alguém aprovasse isso. Depois de aprovado, foi alterado ou movido novamente.',
    ],
  },
  changed: {
    asked: [
      'O negócio mudou desde o pedido de aprovação',
      'O código era para o negócio como estava e não serve mais. Peça a aprovação novamente.',
    ],
    approved: [
      'O negócio mudou desde que foi aprovado',
      'O que foi aprovado não é mais este negócio. Peça a aprovação novamente.',
    ],
    what: {
      amount: 'Valor',
      currency: 'Moeda',
      stage: 'Etapa',
      pipeline: 'Pipeline',
      owner: 'Proprietário',
      approver: 'Aprovador',
      address: 'Endereço do aprovador',
    },
    nothing: 'nada',
    line: '{what}: {before} → {now}',
    back: '{what}: alteração desfeita, novamente {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'O código expirou',
      'O código destinado a {masked} parou de funcionar {at}. Peça novamente quando o aprovador tiver um momento.',
    ],
    used_up: [
      'Sem mais tentativas',
      'O código destinado a {masked} terminou após {tries}. Se você não sabe quem tentou, avise o aprovador antes de pedir novamente.',
    ],
    cancelled: [
      'A solicitação foi retirada',
      'Ela foi retirada {by} {at}. O código destinado a {masked} não funciona mais.',
    ],
    rejected: [
      'A solicitação foi rejeitada',
      'A mudança para “{stage}” foi rejeitada {by} {ago}: “{reason}”',
    ],
    locked: [
      'Bloqueado {until}',
      'Houve códigos errados demais para este negócio, por isso nada pode ser aprovado até lá. Avise o aprovador: alguém pode estar adivinhando.',
    ],
  },
  history: {
    title: 'Solicitações anteriores',
    columns: {
      when: 'Quando',
      outcome: 'Resultado',
      move: 'Etapa e valor',
      approver: 'Aprovador',
      by: 'Por',
      reason: 'Motivo',
    },
    outcomes: {
      approved: 'Aprovada',
      rejected: 'Rejeitada',
      expired: 'Expirada',
      used_up: 'Sem mais tentativas',
      cancelled: 'Retirada',
      replaced: 'Substituída',
    },
    entered: 'digitado {by}',
    rejected: 'rejeitado {by}',
    withdrawn: 'retirado {by}',
    asked: 'pedido {by}',
    reason: '“{reason}”',
  },
};
