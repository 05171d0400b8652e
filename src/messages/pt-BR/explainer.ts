import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Quem o encontrar ainda vai precisar da sua impressão digital, do seu rosto ou do bloqueio de tela.';

/** Brazilian Portuguese: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Sobre as chaves de acesso',

  explainerWhat: 'O que é uma chave de acesso?',
  explainerWhatAnswer:
    'Uma chave digital que substitui sua senha. Você a usa do mesmo jeito que desbloqueia seu dispositivo: com sua impressão digital, seu rosto ou o bloqueio de tela. Não há nada para lembrar.',

  explainerWhere: 'Onde ela fica salva?',
  explainerWhereApple:
    'No seu gerenciador de senhas. Em dispositivos Apple, normalmente são as Chaves do iCloud, que deixam suas chaves de acesso em todos os seus dispositivos Apple.',
  explainerWhereAndroid:
    'No seu gerenciador de senhas. No Android e no Chrome, normalmente é o Gerenciador de Senhas do Google, que deixa suas chaves de acesso em todos os dispositivos com sua Conta do Google.',
  explainerWhereWindows: 'No seu gerenciador de senhas ou só neste computador, protegida pelo Windows Hello.',
  explainerWhereOther: 'No seu gerenciador de senhas ou em uma chave de segurança que você leva com você.',

  explainerLost: 'E se eu perder meu celular?',
  explainerLostApple: `${LOST} As chaves de acesso nas Chaves do iCloud voltam quando você configura um novo dispositivo Apple.`,
  explainerLostAndroid: `${LOST} As chaves de acesso no Gerenciador de Senhas do Google voltam quando você entra na sua Conta do Google em um novo dispositivo.`,
  explainerLostWindows: `${LOST} As chaves de acesso em um gerenciador de senhas voltam no seu novo dispositivo. Se alguma estava só no dispositivo perdido, entre de outra forma e crie uma nova.`,
  explainerLostOther: `${LOST} As chaves de acesso em um gerenciador de senhas voltam no seu novo dispositivo. Se alguma estava só no dispositivo perdido, entre de outra forma e crie uma nova.`,

  explainerSite: 'O que este site guarda?',
  explainerSiteAnswer:
    'Apenas uma fechadura que sua chave de acesso abre. Ninguém consegue entrar com ela, mesmo que seja roubada. Sua chave de acesso, sua impressão digital e seu rosto nunca são enviados ao site.',

  explainerFake: 'Por que um site falso não consegue roubá-la?',
  explainerFakeAnswer:
    'Uma chave de acesso só funciona no site para o qual foi criada, e seu dispositivo confere isso para você. Uma cópia do site não consegue nada, e não há senha para entregar.',

  explainerElsewhere: 'Como entro em outro dispositivo?',
  explainerElsewhereAnswer:
    'Com o mesmo gerenciador de senhas, sua chave de acesso também está lá. Caso contrário, ao entrar, escolha usar um celular ou tablet e leia o código que aparece com o dispositivo que tem sua chave de acesso.',
};
