import type { ManagerMessages } from '../manager-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Brazilian Portuguese: what `<passkey-manager>` says. */
export const manager: OwnWords<ManagerMessages> = {
  managerHeading: 'Suas chaves de acesso',
  managerLoading: 'Carregando suas chaves de acesso…',
  managerRetry: 'Tentar novamente',
  managerAdd: 'Criar uma chave de acesso',
  managerVerifying: 'Salvando sua nova chave de acesso…',
  emptyHeading: 'Entre sem senha',
  emptyText:
    'Com uma chave de acesso, você entra com sua impressão digital, seu rosto ou o bloqueio de tela. Não há nada para lembrar nem para digitar no site errado.',
  searchLabel: 'Pesquisar nas suas chaves de acesso',
  searchNothing: 'Nenhuma chave de acesso tem este nome.',
  exportList: 'Baixar a lista',

  aPasskey: 'Chave de acesso',
  passkeyHere: 'Chave de acesso neste dispositivo',
  phoneOrTablet: 'Celular ou tablet',
  securityKey: 'Chave de segurança',
  namedByDevice: '{device}, {date}',

  thisDevice: 'Este dispositivo',
  onYourDevices: 'Nos seus dispositivos',
  onSecurityKey: 'Em uma chave de segurança',
  onOneDevice: 'Em um só dispositivo',
  createdOn: 'Criada em {date}',
  lastUsed: 'Último uso: {when}',
  neverUsed: 'Ainda não usada',

  rename: 'Renomear',
  renameNamed: 'Renomear {name}',
  nameLabel: 'Nome desta chave de acesso',
  nameRequired: 'Digite um nome.',
  saveName: 'Salvar',
  savingName: 'Salvando…',

  removePasskey: 'Remover',
  removeNamed: 'Remover {name}',
  removeQuestion: 'Remover “{name}”?',
  removeEffect: 'Você não poderá mais entrar com ela.',
  removeLast: 'É sua última chave de acesso. Confirme antes que você consegue entrar de outra forma.',
  removeLastOfSeveral: 'É sua última chave de acesso. Você vai precisar de outra forma de entrar.',
  removeOnlyWay: 'É sua única forma de entrar. Sem ela, você pode perder sua conta. Por isso, crie antes outra chave de acesso.',
  keepPasskey: 'Manter',
  removingPasskey: 'Removendo…',

  details: 'Detalhes',
  detailsNamed: 'Detalhes de {name}',
  detailsMissing: 'Não é possível carregar os detalhes. Verifique sua conexão e abra-os novamente.',
  detailId: 'ID da chave de acesso',
  detailModel: 'ID do modelo',
  detailTransports: 'Conecta-se por',
  detailAlgorithm: 'Assina com',
  detailCopyable: 'Pode estar em vários dispositivos',
  detailBackedUp: 'Com backup no último uso',
  detailCounter: 'Contador de uso',
  detailAttestation: 'Declaração do fabricante',
  yes: 'Sim',
  no: 'Não',
  none: 'Nenhuma',
  builtIn: 'Integrada',
  byQrCode: 'Código QR',

  noticeCopied: 'Alguém pode ter feito uma cópia desta chave de acesso. Remova-a e crie uma nova.',
  noticeChanged: 'Esta chave de acesso não está mais como quando você a criou. Remova-a e crie uma nova.',
  noticeUnusual: 'Notamos algo incomum nesta chave de acesso. Se você não a reconhece, remova-a.',
  noticeUnused: 'Você não usa esta chave de acesso há mais de um ano. Se não a tem mais, remova-a.',

  passkeyAdded: 'Sua nova chave de acesso está pronta: “{name}”.',
  passkeyRenamed: 'Sua chave de acesso agora se chama “{name}”.',
  passkeyRemoved: 'A chave de acesso “{name}” foi removida.',
  notAdded: 'Nenhuma chave de acesso foi criada. Tente novamente quando quiser.',
  notChanged: 'Nada foi alterado.',
  alreadyHere: 'Este dispositivo já tem uma chave de acesso para sua conta: “{name}”. Para criar outra, escolha um dispositivo diferente.',
  alreadySomewhere:
    'O dispositivo escolhido já tem uma chave de acesso para sua conta. Para criar outra, escolha um dispositivo diferente.',
};
