import { words } from './word-list.ts';

/** Words of stages; the first list in which one is found counts, the later life first. */
export const STAGES = {
  STOPPED: words(`
    buiten gebruik | hors service | außer betrieb | fuori uso | fuera de uso | no longer | not in use | sunset | retired
    stopped | cancel | closed | ended | discontinued | decommission | abandon | terminated | withdrawn | rejected | failed
    inactive | arrêté | annulé | retiré | abgebrochen | eingestellt | gestoppt | beendet | läuft aus | gestopt | beëindigd | cancelado | retirado
    terminado | descontinuado | discontinuado | desactivado | suspendido | 終了 | 廃止 | 中止 | dismesso | annullato | ukončen
    zrušen | zakończon | wycofan | avslutad | avsluttet | afsluttet | lopetettu | nedlagt | clôturé | abandonn | verworfen
    on hold indefinitely | retirat | aturat
    dropped | encerrad | abandonad | cancelad | interrompid | descontinuad | suspens | 중단 | 종료 | 폐기 | 취소 | 终止 | 停止 | 取消
    припинен | закрит | скасован | прекращ | закрыт | отменен | отменён | остановлен | σταμάτησ | διακόπηκε | ακυρώθηκε | τερματίστηκε
    הופסק | בוטל | נסגר | לא פעיל | متوقف | ملغى | أُلغي | iptal | kapal | sonlandırıl | durdurul
    descartad | zaniecha | बंद | रद्द | ยกเลิก | ยุติ | 停辦 | 終止 | leállít | megszűn | lezárt | anulat | oprit | ukinjen | obustavljen | nutraukt | pārtraukt | lõpetatud | dừng | dihentikan | stoppet | stoppad | removed | abgelehnt | rejeté | rechazad | rejeitad | rifiutat | afgewezen | отклонен | odrzucon | zamítnut | won t do | nedlagd | keskeytetty | peruttu | peruutettu | متوقف شده | لغو | hủy | 中断 | 打切 | zatrzyman
  `),
  GRADUATED: words(`
    production | operation | live | deployed | in use | operational | launched | implemented | active | rolled out
    abgeschlossen | terminé | afgerond | voltooid | dokončen | zrealizowan | concluíd | completad | completat | slutförd | ferdigstilt
    continuous monitoring | completed | in mission | en service | déployé | exploitation | produktiv | im einsatz | betrieb | in gebruik | en uso
    producción | produção | operativo | in uso | in produzione | en operación | em operação | implementado | 運用中 | 本番 | 稼働
    deployment | produktion | produkce | produkční | provoz | produkcj | wdrożon | i drift | i bruk | i brug | käytössä
    tuotannossa | producció | en ús | opérationnel | generally available | em uso
    prod | implantad | implementad | 운영중 | 운영 중 | 정식운영 | 已上线 | 已上線 | 上线运行 | 运行中 | 正式运行 | 已部署
    працює | експлуатац | впровадж | внедрен | внедрён | эксплуатац | работает | σε λειτουργία | παραγωγή | παραγωγικ
    פעיל | בייצור | הוטמע | مفعل | قيد التشغيل | yayında | kullanımda | canlı | devrede
    in beheer | संचालन | चालू | ใช้งานแล้ว | เปิดใช้ | bevezetve | működik | üzemel | finalizat | în producţie | în producție | u primjeni | v uporabi | veikia | darbojas | kasutusel | đang vận hành | đã triển khai | beroperasi | a regime | in esercizio | éles üzem | در حال بهره‌برداری | بهره‌برداری | عملیاتی
  `),
  RUNNING: words(`
    pilot | poc | proof of concept | development | developing | test | trial | beta | alpha | prototype | running
    progress | incomplete | unfinished | implementation | ongoing | andamento | en curso | em curso | in corso | en proceso | en marcha | in arbeit | in bearbeitung
    in umsetzung | lopend | pågående | pågår | igangværende | käynnissä | w toku | probíhá | experiment | en cours | développement | pilote | expérimentation | entwicklung
    erprobung | laufend | läuft | ontwikkeling | proef | desarrollo | piloto | prueba | desenvolvimento | sviluppo | pilota
    sperimentazione | 実証 | 試行 | 開発中 | testing | tested | acceptance | sandbox | mvp | prototyp | limited release
    realisierung | réalisation | realizacja | realizace | uitvoering | genomförande | gjennomføring | toteutus
    em execução | en ejecución | in esecuzione | in entwicklung | vývoj | pilotní | testování | zkušební | pilotaż | w trakcie | utvikling | utveckling | udvikling
    utprøving | kehitys | kehitteillä | kokeilu | desenvolupament | en proves | déploiement en cours | en déploiement | en despliegue
    em teste | em testes | em piloto | under pilot | 시범운영 | 시범 | 개발중 | 개발 중 | 실증 | 试点 | 試點 | 开发中 | 建设中 | 测试 | 开展中
    пілот | пилот | розробк | разработк | тестув | тестиров | πιλοτικ | υπό ανάπτυξη | δοκιμ | פיילוט | בפיתוח | ניסוי | تجريبي | قيد التطوير
    geliştirme | test aşamasında
    قيد التجربة | पायलट | परीक्षण | นำร่อง | ทดลอง | พัฒนา | 試辦 | 辦理中 | 開發中 | 建置中 | tesztelés | fejlesztés | în curs | în dezvoltare | razvoj | bandom | izstrādē | väljatöötamisel | thử nghiệm | đang phát triển | uji coba | آزمایشی | پایلوت | در حال اجرا | در حال توسعه | pilotti | afprøvning
  `),
  PROPOSED: words(`
    idea | ideation | not started | nicht begonnen | proposed | proposal | planned | planning | initiated | initiation | concept | backlog | discovery
    design | draft | new | idée | proposé | prévu | planifié | idee | geplant | vorschlag | entwurf | gepland | propuesta
    planificado | planeado | proposta | pianificato | en diseño | en evaluación | 検討 | 計画 | 企画 | 構想 | konzept | konzeption
    planung | scoping | under approval | awaiting approval | vorhaben | initiierung | initialisierung | genehmigt | approved | procurement | research only | nápad | záměr
    příprav | plánov | veřejná zakázka | planowan | pomysł | planlagt | planerad | planlægges | suunnitteilla
    suunnittelu | à l’étude | en projet | exploration | exploratory | evaluation
    em estudo | em avaliação | em planejamento | planejad | 기획 | 계획 | 예정 | 검토 | 立项 | 立項 | 规划 | 拟建 | 计划 | ідея | идея | заплан | ιδέα | σχεδιασμ | υπό σχεδιασμό
    רעיון | בתכנון | מתוכנן | فكرة | مخطط | fikir | planlan | öneri
    verkenning | koncepcj | مقترح | प्रस्तावित | วางแผน | 規劃 | 研議 | tervez | planificat | u planu | načrtovano | planuojam | plānot | planeerimisel | kế hoạch | idé | ötlet | ý tưởng | đề xuất | ایده | پیشنهاد | برنامه‌ریزی | قيد الدراسة | در دست بررسی
  `),
} as const;
