import { describe, expect, it } from 'vitest';
import { isForeign } from '../../utils/coach/language.ts';

describe('the language of a draft', () => {
  it.each([
    [
      'Spanish',
      'Hola Marta, fue un placer conocerte en la feria del sábado. Me gustaría tomar un café contigo la semana que viene.',
    ],
    [
      'French',
      'Bonjour Claire, merci pour votre accueil au salon de samedi. Je serais ravi de prendre un café avec vous.',
    ],
    [
      'German',
      'Liebe Anna, es war schön, Sie auf der Messe zu treffen. Hätten Sie nächste Woche Zeit für einen Kaffee?',
    ],
    [
      'Italian',
      'Ciao Paola, è stato un piacere conoscerti alla fiera di sabato. Ti va di prendere un caffè con me la prossima settimana?',
    ],
    [
      'Portuguese',
      'Olá Rui, foi um prazer conhecer você na feira de sábado. Você quer tomar um café comigo na próxima semana?',
    ],
    [
      'Dutch',
      'Hoi Jan, het was leuk je te ontmoeten op de beurs. Heb je volgende week tijd voor een kop koffie met mij?',
    ],
    ['Japanese', '土曜日の展示会でお会いできてうれしかったです。来週、コーヒーでもいかがですか。'],
    ['Arabic', 'مرحبا سارة، سعدت بلقائك يوم السبت في المعرض. هل نلتقي لتناول القهوة الأسبوع المقبل؟'],
  ])('is foreign in %s', (_, text) => {
    expect(isForeign(text)).toBe(true);
  });

  it.each([
    ['plain English', 'It was good to meet you on Saturday. Coffee next week?'],
    [
      'English with foreign names',
      'Dear João, thank you for the tour of the Museu do Azulejo in Lisbon on Friday. The tiles were a joy.',
    ],
    ['English without capitals or marks', 'hey was great to meet you at the thing last night lets get lunch'],
    ['a single word', 'Thanks!'],
    ['a picture', '🙏'],
    ['nothing', ''],
  ])('is not foreign in %s', (_, text) => {
    expect(isForeign(text)).toBe(false);
  });
});
