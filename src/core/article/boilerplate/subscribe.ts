import { patternRule } from './rule';

/** A line that asks to sign up. 'Sign up' alone may begin a sentence of prose, so a newsletter or an account must follow. */
export const subscribe = patternRule(
  'subscribe',
  240,
  new RegExp(
    '^(?:' +
      [
        '(?:please )?(?:sign up|register|subscribe)(?: now| here| today| free)*[.!:]?$',
        '(?:please |to )?(?:sign up|register|subscribe)(?: now| here| today| free)* (?:for|to|and)\\b.{0,120}(?:newsletters?|updates?|alerts?|briefing|podcast|digest|channel|bulletin|letter|inbox|emails?|app|access|subscription)\\b.{0,80}$',
        '(?:please )?subscribe to\\b.{0,120}$',
        '(?:subscribe|subscriptions?|digital access|unlimited access)\\b.{0,60}\\b(?:from|for|at)(?: just| only)? [£$€]\\s?\\d.{0,40}$',
        '(?:like|liked|love|loved|enjoy|enjoyed|enjoying|want|need)\\b[^?]{0,60}\\? (?:subscribe|sign up|join|register|get our|become a)\\b.{0,160}$',
        '(?:no spam\\b.{0,80}unsubscribe|thanks? (?:you )?for (?:signing up|subscribing)|you (?:can|may) unsubscribe at any time|please check the opt-in box|keep an eye on your inbox)\\b.{0,120}$',
        '(?:get|receive)\\b.{0,80}\\b(?:newsletter|in your inbox|delivered to your inbox|straight to your inbox)\\b.{0,60}$',
        '(?:want more|like what you).{0,60}\\b(?:subscribe|sign up|newsletter)\\b.{0,60}$',
        '(?:newsletter|jetzt anmelden|jetzt abonnieren|jetzt kostenlos .{2,40})[.!:]?$',
        '(?:abonnieren sie|melden sie sich|hier (?:können sie )?(?:den|unseren) newsletter|unser newsletter)\\b.{0,160}$',
        '(?:suscríbete|suscríbase|regístrate|recibe|recibir)\\b.{0,80}(?:bolet[íi]n|boletines|newsletter|correo|alertas).{0,60}$|suscríbete(?: aquí| ahora)?[.!:]?$',
        '(?:assine|inscreva-se|cadastre-se|receba)\\b.{0,80}(?:newsletter|boletim|e-?mail|canal|notícias).{0,60}$|(?:assine|inscreva-se)(?: já| agora| aqui)?[.!:]?$',
        '(?:abonnez-vous|inscrivez-vous|recevez)\\b.{0,80}(?:newsletter|lettre|infolettre|alertes|mail).{0,60}$|abonnez-vous(?: maintenant)?[.!:]?$',
        '(?:iscriviti|abbonati|schrijf je in)\\b.{0,80}$',
        '(?:订阅|訂閱|立即订阅|点击订阅|购读|メルマガ).{0,40}$',
      ].join('|') +
      ')',
    'iu',
  ),
);
