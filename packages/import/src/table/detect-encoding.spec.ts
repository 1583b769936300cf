import { describe, expect, it } from 'vitest';
import { folder } from '../testing/files.ts';
import { written } from '../testing/written.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';

const file = folder();

const RUSSIAN = 'Номер;Название;Цель\n1;Помощник оператора;Сократить время ответа на обращения\n2;Распознавание;Проверка ЕГРН\n';
const UKRAINIAN = 'Номер;Назва;Мета\n1;Помічник;Скоротити час відповіді на звернення\n2;Ґанок;Прискорити перевірку\n';

describe('what a file is written in, where nothing says so', () => {
  it.each<[string, Encoding, string]>([
    ['Russian', 'windows-1251', RUSSIAN],
    ['Russian', 'koi8-u', RUSSIAN],
    ['Russian of DOS', 'ibm866', RUSSIAN],
    ['Russian', 'iso-8859-5', RUSSIAN],
    ['Ukrainian', 'windows-1251', UKRAINIAN],
    ['Ukrainian', 'koi8-u', UKRAINIAN],
    ['Serbian', 'windows-1251', 'Број;Назив;Циљ\n1;Помоћник;Смањење времена одговора грађанима\n'],
    ['Greek', 'windows-1253', 'Α/Α;Τίτλος;Κατάσταση\n1;Βοηθός πολίτη;ΣΕ ΛΕΙΤΟΥΡΓΙΑ\n2;Έλεγχος;Πιλοτικός\n'],
    ['Hebrew', 'windows-1255', 'מזהה,שם המיזם,מטרה\n1,סיווג פניות,קיצור זמן הטיפול\n'],
    ['Arabic', 'windows-1256', 'الرقم,الاسم,الهدف\n1,مساعد,تقليل وقت الرد على طلبات المواطنين\n'],
    ['Thai', 'windows-874', 'ลำดับ,ชื่อโครงการ\n1,ลดเวลาในการตอบคำถามของประชาชน\n'],
    ['Turkish', 'windows-1254', 'No;Proje Adı;Amaç\n1;Işıklandırma;Arızaları öngörmek için\n2;Görüntü;Belediye çalışanları\n'],
    ['Korean', 'euc-kr', '번호,과제명,목적\n1,민원 분류,민원 처리 시간을 줄인다\n2,똠방각하,됬다\n'],
    ['Chinese', 'gb18030', '序号,项目名称\n1,智能审批系统\n2,提高审批效率，降低人工成本\n'],
    ['Chinese units of a short file', 'gb18030', 'No,Name,Unit\n1,Chat,卫生健康委\n2,OCR,卫生健康委\n'],
    ['Chinese with rare characters', 'gb18030', '序号,项目名称\n1,朱镕基系统\n2,龘审批，镕\n3,提高审批效率\n'],
    ['Chinese of Taiwan', 'big5', '序號,專案名稱\n1,智慧審批系統\n2,縮短民眾等候時間，降低人工成本\n'],
    ['Japanese', 'shift_jis', '番号,システム名\n1,問い合わせ対応\n2,職員の負担を減らすための実証\n'],
    ['Japanese', 'euc-jp', '番号,システム名\n1,問い合わせ対応\n2,職員の負担を減らすための実証\n'],
    ['Czech', 'windows-1250', 'Č;Název\n1;Příběh\n2;Šíření řešení, měření věcí\n'],
    ['Polish', 'windows-1250', 'a;b\nwdrożony;żółty\n'],
    [
      'Hungarian',
      'windows-1250',
      'Sz;Név;Szervezet\n1;Ügyfélszolgálat;Belügy\n2;Működő számlafeldolgozás;Igazságügyi Minisztérium\n3;Gyűjtőlap\n',
    ],
    ['Polish', 'iso-8859-2', 'Lp.;Nazwa\n1;Wykrywanie nadużyć;Zakład Ubezpieczeń Społecznych\n2;Ścieżki, są\n'],
    ['Slovene', 'windows-1250', 'Št.;Naziv\n1;Razvrščanje vlog\n2;Pomočnik za občane;Škofja Loka;načrtovano\n'],
    ['Slovene', 'iso-8859-2', 'Št.;Naziv\n1;Razvrščanje vlog\n2;Pomočnik za občane;Škofja Loka;načrtovano\n'],
    ['Romanian', 'windows-1250', 'Nr.;Denumire\n1;Asistent virtual pentru cetăţeni;Primăria Iaşi;în dezvoltare\n'],
    ['Lithuanian', 'windows-1257', 'Nr.;Pavadinimas;Įstaiga\n1;Prašymų rūšiavimas;veikia\n2;Klaidų paieška;Mokesčių inspekcija\n'],
    ['Latvian', 'windows-1257', 'Nr.;Nosaukums;Iestāde\n1;Iesniegumu šķirošana;darbojas\n2;Kļūdu meklēšana\n'],
    [
      'Vietnamese',
      'windows-1258',
      'STT;Tên;Cơ quan\n1;Trợ lý ảo;Bộ Nội vụ\n'
        .replaceAll('ợ', 'ơ\u0323')
        .replaceAll('ả', 'a\u0309')
        .replaceAll('ộ', 'ô\u0323')
        .replaceAll('ụ', 'u\u0323')
        .replaceAll('ý', 'y\u0301'),
    ],
    [
      'French of a Mac',
      'macintosh',
      'N°;Intitulé;Ministère\n1;Détection de fraudes;Ministère de l’Économie;déployé\n2;Réponse;à l’étude\n',
    ],
    ['French of a Mac with few accents', 'macintosh', 'No;Nom\n1;Tri de demandes à l’accueil\n2;Délais régionaux\n'],
    ['German of a Mac', 'macintosh', 'Nr.;Bezeichnung;Behörde\n1;Textanalyse für Bürgeranfragen\n2;Prüfung von Anträgen\n'],
    [
      'Spanish of a Mac, whose ó is a dash elsewhere',
      'macintosh',
      'No;Descripción;Estado\n1;Clasificación de correos;En producción\n2;Predicción;En piloto\n',
    ],
    [
      'Finnish of a Mac',
      'macintosh',
      'Tunnus;Aloituspäivä;Päättymispäivä\n1;Häiriöiden ennustus;Käännösapu\n2;Kysymyksiin vastaus;Päivähoito\n',
    ],
    ['English of a Mac', 'macintosh', 'No,Name\n1,It’s for mail\n2,The “inbox” of all\n'],
    ['euros of a Mac', 'macintosh', 'No;Name;Kosten\n1;Chat;500 €\n2;Mail;700 €\n'],
    ['Polish money', 'windows-1250', 'No;Name;Budget\n1;Chat;500 zł\n2;Mail;700 zł\n'],
    ['Russian of a Mac', 'x-mac-cyrillic', RUSSIAN],
    ['Greek', 'iso-8859-7', 'Α/Α;Τίτλος;Φορέας\n1;Άμεση εξυπηρέτηση;Υπουργείο\n2;Άδειες;Δήμος Αθηναίων\n'],
    ['Thai in one word', 'windows-874', 'id,name\n1,รหัสสำหรับอักขระไทย\n'],
    [
      'Japanese of little kana',
      'shift_jis',
      '番号,事業名,担当課,状況\n1,議事録作成支援,総務課,運用中\n2,保育所入所選考,子ども課,検討中\n３,道路損傷検知,建設課,廃止\n',
    ],
    ['Japanese without kana', 'shift_jis', '番号,事業名,担当課\n1,議事録作成支援,総務課\n2,道路損傷検知,建設課\n'],
    ['Japanese without kana', 'euc-jp', '管理番号,案件名,担当部署\n1,請求書読取,調達課\n2,故障予測,環境課\n3,道路損傷検知,教育委員会\n'],
    ['Chinese of Taiwan in sentences', 'big5', '編號,說明\n1,「智慧」，審批、系統。（二）\n2,縮短，等候；時間！\n'],
    ['euros of Unix', 'iso-8859-15', 'No;Intitulé;Coût\n1;Détection de fraudes;1200 €\n2;Réponse;3400 €\n'],
    ['Swiss', 'windows-1252', 'Nr;Name\n1;Übersetzung\n2;Détection, fédérale\n3;Attività più rapide\n4;Öffentlichkeit – où;à Genève\n'],
    [
      'English with dashes in its sentences',
      'windows-1252',
      'No,Name\n1,systems—such as the agency’s—are in use\n2,the bureau’s tool—piloted—“works”\n',
    ],
    ['Italian with a Spanish name', 'windows-1252', 'Nome\nPerché così è più facile\nLa città, però, sarà già là: ciò che può\nMálaga\n'],
    [
      'Italian with Spanish and Portuguese names',
      'windows-1252',
      'Nome\nPerché così è più facile\nLa città, però, sarà già là: ciò che può\nMálaga;José Muñoz;Córdoba;São Paulo\n',
    ],
    ['French with an Estonian name', 'windows-1252', 'Nom\nDéjà très utile\nSystème à Pärnu; modèle\n'],
    [
      'Catalan with Spanish names',
      'windows-1252',
      'Nom\nInformació, població, però, això, què\nCatalà, anàlisi;Fernández;Málaga;Martínez\n',
    ],
    ['Hungarian of two letters', 'windows-1250', 'Megnevezés\nElőrejelzés\nKésőbb\nTűzoltóság\n'],
    ['Portuguese', 'windows-1252', 'Nº;Título;Órgão\n1;Petição;Redução das ações, não há\n'],
    ['Icelandic', 'windows-1252', 'Nr;Nafn\n1;Þýðing á íslensku\n2;Ný þekking og fræði, þróun þjónustu\n'],
    ['Nordic', 'windows-1252', 'Navn;Città\nKøbenhavn;Forlì\nÅrøsund;m³\n'],
    ['German in capitals', 'windows-1252', 'NR;NAME\n1;ÜBERPRÜFUNG\n2;GRÖßE; ÄÖÜ\n'],
    ['English with its signs', 'windows-1252', 'Name,Cost\n“Chat” – don’t,£5 … €6\n•,§§ 3–4\n'],
    ['one name', 'windows-1252', 'Name\nÉé\n'],
  ])('%s as %s', async (_, encoding, text) => {
    expect(await detectEncoding(file('table.csv', written(text, encoding)))).toBe(encoding);
  });
});

it('a quarter of a million letters in a row are looked at in no time', async () => {
  const path = file('letters.csv', Buffer.alloc(300_000, 0xff));
  const before = process.cpuUsage();
  await detectEncoding(path);
  const { user, system } = process.cpuUsage(before);
  // Gone through anew from each letter, they took more than a minute.
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
