import type { Messages } from './messages.ts';

const SET_UP =
  'Infelizmente, as chaves de acesso não estão disponíveis aqui no momento. Entre de outra forma ou tente novamente mais tarde.';

/** Brazilian Portuguese. */
export const ptBR: Messages = {
  language: 'pt-BR',
  direction: 'ltr',

  signInHeading: 'Entrar',
  signInWithPasskey: 'Entrar com uma chave de acesso',
  or: 'ou',
  continue: 'Continuar',
  identifierLabel: 'E-mail ou nome de usuário',
  identifierRequired: 'Digite seu e-mail ou nome de usuário.',
  cancel: 'Cancelar',
  tryAgain: 'Tentar novamente',
  anotherWay: 'Entrar de outra forma',
  useDifferentAccount: 'Usar outra conta',
  chooseMethod: 'Escolha como entrar',
  methods: {
    passkey: 'Chave de acesso',
    password: 'Senha',
    'email-code': 'Código por e-mail',
    'email-link': 'Link por e-mail',
    'sms-code': 'Código por SMS',
    totp: 'Código de um aplicativo',
    'recovery-code': 'Código de recuperação',
  },
  backToSignIn: 'Voltar para o login',
  passkeyUnsupported: 'Este navegador não aceita chaves de acesso. Use outra forma ou abra esta página em outro navegador.',

  preparing: 'Um momento…',
  prompting: 'Use sua impressão digital, seu rosto ou o bloqueio de tela para continuar.',
  nothingHappened: 'Não aconteceu nada? Cancele e tente novamente ou use outra forma.',
  verifying: 'Verificando…',
  signedIn: 'Você entrou na sua conta.',
  signedInAs: 'Você entrou como {name}.',

  signUpHeading: 'Criar sua conta',
  passkeyIntro:
    'Com as chaves de acesso, você não precisa lembrar senhas complicadas. Basta usar sua impressão digital, seu rosto ou o bloqueio de tela.',
  createPasskey: 'Criar uma chave de acesso',
  newIdentifierLabel: 'E-mail',
  newIdentifierRequired: 'Digite seu e-mail.',
  displayNameLabel: 'Nome',
  displayNameHint: 'Opcional. É assim que vamos chamar você.',
  signUpWhere: 'Salvar sua chave de acesso em',
  creating: 'Criando sua conta…',
  signedUp: 'Sua conta está pronta.',
  cancelledSignUp: 'Sua chave de acesso não foi criada. Tente novamente quando quiser.',
  alreadyHave: 'Já tem uma chave de acesso?',
  signInInstead: 'Entrar',

  errors: {
    unsupported: 'Este navegador ou dispositivo não aceita chaves de acesso. Use outra forma ou tente em outro dispositivo.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Infelizmente, as chaves de acesso não podem ser usadas dentro desta página. Abra o site em uma guia própria ou use outra forma.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'O login não foi concluído. Tente novamente ou use outra forma.',
    superseded: '',
    aborted: '',
    'already-registered': 'Este dispositivo já tem uma chave de acesso para sua conta. Você pode usá-la para entrar.',
    'not-discoverable':
      'Este dispositivo não consegue salvar uma chave de acesso para este site. Use outro dispositivo ou entre de outra forma.',
    'user-verification-failed':
      'Seu dispositivo não conseguiu confirmar que é você. Confira sua impressão digital, seu rosto ou o bloqueio de tela e tente novamente.',
    'prf-unavailable': 'Esta chave de acesso não consegue desbloquear seus dados. Tente novamente com outra chave de acesso.',
    network: 'Não conseguimos acessar o servidor. Verifique sua conexão e tente novamente.',
    server: 'Algo deu errado do nosso lado. Espere um momento e tente novamente.',
    'rate-limited': 'Foram muitas tentativas. Espere um pouco e tente novamente.',
    'invalid-input': 'Algo não está certo. Confira o que você digitou e tente novamente.',
    'invalid-response': 'Algo deu errado do nosso lado. Use outra forma ou tente novamente mais tarde.',
    unauthenticated: 'Você saiu da sua conta. Entre para continuar.',
    'reauth-required': 'Confirme que é você para continuar.',
    forbidden: 'Isso não é permitido aqui. Recarregue a página e tente novamente.',
    'challenge-expired': 'Isso demorou um pouco demais. Tente novamente.',
    'unknown-passkey':
      'Esta chave de acesso não funciona mais neste site. Entre de outra forma e remova a chave do seu gerenciador de senhas.',
    'verification-failed': 'Não conseguimos confirmar que é você. Tente novamente ou use outra forma.',
    'account-exists': 'Já existe uma conta com este nome. Entre nela ou use outro nome.',
    'account-unknown': 'Não encontramos nenhuma conta com este nome. Confira o nome ou crie uma conta.',
    'account-blocked': 'Não é possível entrar nesta conta no momento. Fale com o suporte.',
    'limit-reached': 'Você não pode adicionar mais chaves de acesso. Remova uma que não usa mais e tente novamente.',
    'last-method': 'Esta é sua única forma de entrar. Adicione outra antes de removê-la.',
  },
};
