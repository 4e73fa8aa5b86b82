/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const southernAfrica = `
= ao
n Jornal de Angola
n Novo Jornal
n Folha 8
b Televisão Pública de Angola
b Rádio Ecclésia
a ANGOP | Angola Press Agency
s Maka Angola
= bw
n Mmegi
n Botswana Guardian
n The Voice Botswana
n Sunday Standard Botswana
b Botswana Television
a BOPA
= bi
n Le Renouveau du Burundi
b RTNB
s Iwacu
s SOS Médias Burundi
= cm
n Cameroon Tribune
n Le Messager
n Mutations
n The Guardian Post
b CRTV
b Equinoxe TV
s Journal du Cameroun
s Mimi Mefo Info
= cf
n Le Confident
b Radio Ndeke Luka
s Corbeau News Centrafrique
= td
n Le Progrès Tchad
n N'Djamena Hebdo
b Télé Tchad
b FM Liberté
s Tchadinfos
s Alwihda Info
= km
n Al-Watwan
b ORTC Comoros
= cg
n Les Dépêches de Brazzaville
n La Semaine africaine
b Télé Congo
= cd
n Le Potentiel
n L'Avenir
n Le Phare
b RTNC
b Radio Okapi
b Top Congo FM
a Agence congolaise de presse
s Actualité.cd
s 7sur7.cd
= dj
n La Nation de Djibouti
b Radio Télévision de Djibouti
a Agence Djiboutienne d'Information
= gq
b TVGE
s Diario Rombe
= er
n Hadas Ertra
b Eri-TV
s Shabait
s Asmarino
= sz
n The Times of Swaziland | Times of Eswatini
n Swazi Observer | Eswatini Observer
= et
n Addis Zemen
n The Ethiopian Herald
n The Reporter Ethiopia
n Addis Fortune
n Capital Ethiopia
b EBC | Ethiopian Broadcasting Corporation
b Fana Broadcasting Corporate
b ESAT
b Oromia Media Network
b Tigrai TV
a Ethiopian News Agency
a Ethiopian Press Agency
s Addis Standard
s Borkena
= ga
n L'Union Gabon
b Gabon 24
a Agence gabonaise de presse
s Gabon Review
= ke
n Daily Nation | Nation Africa | Sunday Nation
n The Standard Kenya | Sunday Standard
n The Star Kenya
n Business Daily
n People Daily
n Taifa Leo
n The EastAfrican
n Kenya Times
b Kenya Broadcasting Corporation
b Citizen TV
b NTV Kenya
b KTN
b K24
b Capital FM
a Kenya News Agency
s Tuko
s The Elephant
s Kenyans.co.ke
= ls
n Lesotho Times
n The Post Lesotho
b Lesotho Television
a Lesotho News Agency
= mg
n Midi Madagasikara
n L'Express de Madagascar
n Madagascar Tribune
n Les Nouvelles Madagascar
b TVM Madagascar
= mw
n The Nation Malawi
n The Daily Times Malawi
n Malawi News
b MBC Malawi
b Zodiak
a Malawi News Agency
s Nyasa Times
= mu
n L'Express Maurice
n Le Mauricien
n Le Défi Quotidien
n Le Matinal Mauritius
b Mauritius Broadcasting Corporation
b Radio One Mauritius
= mz
n Notícias Maputo
n O País Maputo
n Savana
n Canal de Moçambique
b TVM Moçambique
b STV Moçambique
b Rádio Moçambique
a Agência de Informação de Moçambique
s Carta de Moçambique
s Zitamar News
= na
n The Namibian
n Namibian Sun
n Die Republikein
n Allgemeine Zeitung
n New Era
n Windhoek Observer
b NBC Namibia
a NAMPA
= rw
n The New Times Rwanda
n Imvaho Nshya
b Rwanda Television
b Radio Rwanda
s IGIHE
s KT Press
= st
n Téla Nón
= sc
n Seychelles Nation
n Today in Seychelles
b SBC Seychelles
a Seychelles News Agency
= so
n Xog-Ogaal
b Radio Mogadishu
b Radio Shabelle | Shabelle Media Network
b Radio Kulmiye
b Universal Somali TV
b Goobjoog
b Radio Andalus
a SONNA
s Garowe Online
s Hiiraan Online
s Caasimada
s Somali Guardian
= za
n The Star Johannesburg
n Sowetan
n Mail & Guardian
n Sunday Times South Africa
n Business Day
n Beeld
n Die Burger
n Rapport
n Cape Times
n Cape Argus
n Daily Sun
n The Citizen
n City Press
n The Mercury
n Pretoria News
n The Herald South Africa
n Daily Dispatch
n The Witness
b SABC
b eNCA
b Newzroom Afrika
b Radio 702
b Eyewitness News
a African News Agency
m Financial Mail
m Noseweek
s News24
s Daily Maverick
s TimesLIVE
s IOL
s GroundUp
s amaBhungane
= ss
n Juba Monitor
n The Dawn South Sudan
b Eye Radio
b Radio Miraya
b Radio Tamazuj
b SSBC
s Sudans Post
= tz
n Daily News Tanzania
n The Citizen Tanzania
n The Guardian Tanzania
n Mwananchi
n Nipashe
n Uhuru
b TBC Tanzania
b ITV Tanzania
b Azam TV
s JamiiForums
= ug
n New Vision
n Daily Monitor
n The Observer Uganda
n Bukedde
m The Independent Uganda
b UBC
b NTV Uganda
b NBS Uganda
b Capital FM Uganda
a Uganda Radio Network
s Nile Post
s ChimpReports
= zm
n Times of Zambia
n Zambia Daily Mail
n The Post Zambia
n News Diggers
n Daily Nation Zambia
b ZNBC
b Diamond TV
s Lusaka Times
s Zambian Observer
= zw
n The Herald Zimbabwe
n The Chronicle Bulawayo
n NewsDay Zimbabwe
n Daily News Zimbabwe
n The Zimbabwe Independent
n The Standard Harare
n Sunday Mail Harare
b ZBC
a New Ziana
s Bulawayo24
s ZimLive
s New Zimbabwe
s allAfrica
`;
