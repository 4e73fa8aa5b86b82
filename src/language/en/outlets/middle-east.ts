/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const middleEast = `
= bh
n Akhbar Al Khaleej
n Gulf Daily News
n Al Ayam
n Al-Wasat Bahrain
n Daily Tribune Bahrain
b Bahrain TV
a Bahrain News Agency
s Bahrain Mirror
= ir
n Kayhan
n Ettela'at
n Iran Daily
n Tehran Times
n Hamshahri
n Shargh
n Etemad
n Jomhouri Eslami
n Javan
n Resalat
n Donya-e-Eqtesad
n Financial Tribune
n Vatan-e Emrooz
b Press TV
b IRIB
b Al-Alam
a IRNA | Islamic Republic News Agency
a Fars | Fars News Agency
a Tasnim | Tasnim News Agency
a Mehr News Agency | Mehr
a ISNA | Iranian Students' News Agency
a ILNA
a Mizan News Agency
a Young Journalists Club
a Borna
s Nour News
s Tabnak
s Entekhab
s IranWire
= iq
n Al-Sabah Iraq
n Azzaman
n Al-Mada
n Al-Zawraa
n Al-Mutamar
b Al-Iraqiya
b Al-Sharqiya
b Al-Sumaria | Alsumaria
b Al-Baghdadia
b Al-Forat
b Al-Ghadeer
b Dijlah TV
b Al-Rasheed TV
b Afaq TV
a Iraqi News Agency | INA
a National Iraqi News Agency
a Shafaq News
a Baghdad Today
b Rudaw
b Kurdistan 24
b NRT
b Gali Kurdistan
b Zagros TV
a PUKmedia
a Basnews
s Iraqi News
s 1001 Iraqi Thoughts
s Ezidi24
= il
n Haaretz
n Yedioth Ahronoth
n Maariv
n Israel Hayom
n The Jerusalem Post
n Globes
n Calcalist
n TheMarker
n Makor Rishon
n Hamodia
n Kul al-Arab
b Kan
b Channel 12 Israel
b Channel 13 Israel
b Channel 14 Israel
b i24NEWS
b Army Radio | Galei Zahal
b Israel Radio | Kol Israel
s The Times of Israel
s Ynet | Ynetnews
s Walla
s Arutz Sheva | Israel National News
s +972 Magazine
s Debka
= jo
n Al Ra'i
n Ad-Dustour
n Al Ghad
n The Jordan Times
b Roya News | Roya TV
b Jordan TV
b Al-Mamlaka
a Petra News Agency | Jordan News Agency
s Ammon News
s 7iber
s Al Bawaba
= kw
n Al-Qabas
n Al-Rai Kuwait
n Al-Anba
n Al-Jarida
n Al-Seyassah
n Arab Times
n Kuwait Times
b Kuwait TV
a KUNA | Kuwait News Agency
= lb
n An-Nahar | Annahar
n As-Safir
n Al-Akhbar
n Al-Liwaa
n Ad-Diyar
n Al-Joumhouria
n L'Orient-Le Jour | L'Orient Today
n The Daily Star Lebanon
n Nidaa al-Watan
b Al-Manar
b LBCI | LBC Lebanon
b MTV Lebanon
b Al Jadeed | New TV
b OTV Lebanon
b NBN
b Al Mayadeen
b Voice of Lebanon
a National News Agency Lebanon
s Naharnet
s Daraj
s Now Lebanon
s The Cradle
= om
n Times of Oman
n Oman Daily Observer
n Muscat Daily
n Al Shabiba
b Oman TV
a Oman News Agency
= ps
n Al-Quds
n Al-Ayyam
n Al-Hayat al-Jadida
b Palestine TV
b Al-Aqsa TV
b Palestine Today
a WAFA | Palestinian News Agency
a Ma'an News Agency | Maan News Agency
a Safa Press Agency
a Shehab News Agency
s Quds News Network
s Palestine Chronicle
s Arab48
= qa
n Al Raya
n Al-Sharq
n Al-Watan Qatar
n Gulf Times
n The Peninsula
n Qatar Tribune
b Al Jazeera | Al-Jazeera | Al Jazeera English | Al Jazeera Arabic | Aljazeera
b Qatar TV
b Al Araby TV
a Qatar News Agency
s Doha News
= sa
n Al Riyadh
n Okaz
n Al Jazirah
n Al Watan
n Al Madina
n Al-Eqtisadiah
n Arab News
n Saudi Gazette
n Makkah Newspaper
b Al Ekhbariya
b Al Arabiya | Al-Arabiya
b Al Hadath
b MBC Group
a Saudi Press Agency | SPA
s Sabq
= sy
n Al-Baath
n Al-Thawra
n Tishreen
n Al-Watan Damascus
n Enab Baladi
b Syrian TV
b Sham FM
b Al-Ikhbariya Syria
b Orient News | Orient TV
b Syria TV
b Ronahi TV
a SANA | Syrian Arab News Agency
a Hawar News Agency | ANHA
a North Press Agency
a Step News Agency
a Qasioun News Agency
a Shaam News Network
a Amaq | Amaq News Agency
s SyriaUntold
s Zaman al-Wasl
s All4Syria
s Syria Direct
s Deir Ezzor 24
= tr
n Hürriyet | Hürriyet Daily News
n Milliyet
n Sabah
n Cumhuriyet
n Sözcü
n Yeni Şafak
n Zaman | Today's Zaman
n Habertürk
n Star Turkey
n Daily Sabah
n BirGün
n Evrensel
n Akşam
n Türkiye
n Radikal
n Taraf
n Yeni Akit
n Dünya
n Karar
n Posta
b TRT | TRT World | TRT Haber
b NTV Turkey
b CNN Türk
b Halk TV
b A Haber
b Fox Turkey
b Tele1
a Anadolu Agency | Anadolu | Anadolu Ajansı
a Demirören News Agency | DHA
a İhlas News Agency | IHA
a ANKA
a Doğan News Agency
a Firat News Agency | ANF
a Mezopotamya Agency
s Bianet
s T24
s OdaTV
s Diken
s Ahval
s Medyascope
= ae
n Gulf News
n Khaleej Times
n The National UAE
n Al Ittihad
n Al Bayan
n Al Khaleej
n Emarat Al Youm
b Sky News Arabia
b Abu Dhabi TV
b Dubai TV
b Al Aan TV
b Al-Ghad TV
a WAM | Emirates News Agency
m Arabian Business
s Al-Ain News
= ye
n Al-Ayyam Aden
n 26 September
n Al-Thawra Yemen
n Yemen Times
n Yemen Observer
b Al-Masirah
b Belqees TV
b Yemen Shabab
b Suhail TV
b Aden TV
a Saba News Agency | SABA
s Al-Masdar Online
s Aden al-Ghad
s South24
= am
n Aravot
n Hayastani Hanrapetutyun
n Azg
b Armenian Public Television
b CivilNet
a Armenpress
a ARKA
a News.am
s Hetq
s EVN Report
s Asbarez
= az
n Azadliq
n Yeni Müsavat
n Respublika
b AzTV
b ANS TV
a Azertac
a Turan
a Trend News Agency
a APA Azerbaijan
a Report News Agency
s Meydan TV
s Haqqin
s OC Media
= ge
n Rezonansi
n Kviris Palitra
n Georgia Today
n The Messenger Georgia
b Rustavi 2
b Imedi
b Mtavari Arkhi
b Georgian Public Broadcaster
b Formula TV
a InterPressNews
a Interpress
s Civil.ge
s Agenda.ge
s JAMnews
`;
