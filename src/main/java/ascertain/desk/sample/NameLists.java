package ascertain.desk.sample;

/// Given and family names by language, with an ASCII spelling after a colon where the script is not
/// Latin.
final class NameLists {
    /// A language a line: code, how often in a thousand, given names, family names.
    static final String LINES =
            """
            en|600|Maria,James,Ashley,Robert,Tanya,Michael,Keisha,David,Priya,Daniel,Grace,Omar,Emily,Marcus,Hannah,Tyrone,Olivia,Kevin,Naomi,Brian,Joy,Ethan,Latoya,Samuel,Rachel,Victor,Amber,Leon,Claire,Trevor,Wanda,Isaac|Okafor,Miller,O'Neill,Johnson,Brooks,St. John,Carter,Nguyen-Hughes,Patel,Washington,Sorensen,Reed,Abernathy,Cole,Fitzgerald,Lane,McAllister,Price,Whitfield,Young,Barnes,Quigley,Hollis,Delacroix,Ramsey,Tate,Underwood,Vance,Yardley,Booker,Ashford,Kimball,Mbeki,Lindqvist,Prescott,Galloway,Thorne,Winslow,Overton,Pryor
            es|130|José,María,Íñigo,Lucía,Andrés,Sofía,Raúl,Ángela,Martín,Belén,Joaquín,Ximena|Muñoz,García Peña,Núñez,Hernández,Ibáñez,López de la Cruz,Rodríguez,Peñalosa,Güell,Ordóñez,Valdés,Zúñiga
            vi|45|Thị Ánh,Văn Dũng,Minh Đức,Thu Hương,Quốc Bảo,Ngọc Trâm,Hữu Phước|Nguyễn,Trần,Lê,Phạm,Huỳnh,Đặng,Võ
            zh|45|伟:wei,芳:fang,秀英:xiuying,志强:zhiqiang,雅婷:yating,子轩:zixuan,慧敏:huimin|王:wang,李:li,陳:chen,張:zhang,歐陽:ouyang,劉:liu,林:lin
            ko|25|지우:jiwoo,서연:seoyeon,민준:minjun,하은:haeun,도윤:doyun|김:kim,이:lee,박:park,최:choi,남궁:namgung
            hi|28|अनन्या:ananya,राहुल:rahul,प्रिया:priya,विक्रम:vikram,कृष्णा:krishna|शर्मा:sharma,त्रिपाठी:tripathi,चतुर्वेदी:chaturvedi,सिंह:singh
            fr|25|François,Zoé,Léa,Gaëlle,Théo,Noël,Hélène|Lefèvre,Bérubé,Côté,d'Aubigné,Gagné,Saint-Étienne
            de|20|Jürgen,Käthe,Björn,Heike,Sören,Anneliese|Müller,Weiß,Großmann,Schäfer-Böhm,Köhler,von der Heide
            pt|16|João,Conceição,Inês,Tomás,Graça|Gonçalves,Araújo,Brandão,Conceição dos Santos,Magalhães
            pl|14|Łukasz,Małgorzata,Stanisław,Zofia,Grażyna|Wiśniewski,Błaszczyk,Żółkiewski,Dąbrowska
            ar|14|محمد:mohammed,فاطمة:fatima,يوسف:yusuf,ليلى:layla,عمر:omar|الحسن:alhasan,بن علي:ben-ali,المنصوري:almansouri,خوري:khoury
            he|9|דוד:david,שרה:sarah,נועם:noam,תמר:tamar|כהן:cohen,לוי:levi,מזרחי:mizrahi,בן-דוד:ben-david
            ru|12|Анна:anna,Дмитрий:dmitri,Ольга:olga,Сергей:sergei|Иванова:ivanova,Щербаков:shcherbakov,Кузнецов:kuznetsov,Ёлкин:yolkin
            el|7|Γιώργος:giorgos,Ελένη:eleni,Νίκος:nikos,Δέσποινα:despina|Παπαδόπουλος:papadopoulos,Οικονόμου:ikonomou,Ζαχαρίου:zachariou
            th|5|สมชาย:somchai,มาลี:mali,ณัฐพล:nattapon|ใจดี:jaidee,ศรีสุวรรณ:srisuwan,วงศ์ใหญ่:wongyai
            ja|8|美咲:misaki,健太:kenta,さくら:sakura,大輔:daisuke|佐藤:sato,髙橋:takahashi,長谷川:hasegawa,𠮷田:yoshida
            tr|5|Şebnem,Çağlar,İrem,Uğur|Yılmaz,Öztürk,Gökçe,Şahin
            sv|4|Åsa,Göran,Søren,Märta|Ångström,Öberg,Sjöström,Østergård""";

    private NameLists() {}
}
