/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const southernAndNorthernEurope = `
= es
n El País
n El Mundo
n ABC de Sevilla
n La Vanguardia
n El Periódico de Catalunya
n La Razón
n Expansión
n Cinco Días
n El Correo
n Diario Vasco
n La Voz de Galicia
n Faro de Vigo
n Heraldo de Aragón
n Las Provincias
n Levante-EMV
n Diario de Navarra
n Ara
n Gara
n Marca
n Mundo Deportivo
n Última Hora
b RTVE | Radiotelevisión Española
b Cadena SER
b Cadena COPE
b Onda Cero
b Antena 3
b laSexta
b Telecinco
b TV3 de Catalunya
a Agencia EFE | EFE
a Europa Press
s elDiario.es
s El Confidencial
s El Español
s Público
s infoLibre
s 20minutos
= ad
n Diari d'Andorra
n Bon Dia
= pt
n Público de Lisboa
n Diário de Notícias
n Jornal de Notícias
n Correio da Manhã
n Expresso
n Jornal de Negócios
n A Bola
m Visão
m Sábado
b RTP | Rádio e Televisão de Portugal
b SIC Notícias
b TVI
b Rádio Renascença
a Lusa | Agência Lusa
s Observador
= gi
n Gibraltar Chronicle
b GBC
= it
n Corriere della Sera
n La Repubblica
n La Stampa
n Il Sole 24 Ore
n Il Messaggero
n Il Giornale
n Il Fatto Quotidiano
n Avvenire
n Libero
n Il Foglio
n Il Manifesto
n La Gazzetta dello Sport
n Il Mattino
n Il Gazzettino
n Il Secolo XIX
n La Nazione
n Il Resto del Carlino
n Il Giorno
n La Gazzetta del Mezzogiorno
n Giornale di Sicilia
n La Sicilia
n L'Unione Sarda
m L'Espresso
m Panorama
b RAI | Rai News
b La7
b Mediaset | TG5
b Sky TG24
a ANSA | Agenzia ANSA
a Adnkronos
a Agenzia Italia
s Il Post
s Fanpage
s Linkiesta
= va
n L'Osservatore Romano
b Vatican Radio
s Vatican News
= sm
b San Marino RTV
= mt
n Times of Malta
n The Malta Independent
n MaltaToday
b TVM Malta
s Lovin Malta
= gr
n Kathimerini | Ekathimerini
n Ta Nea
n To Vima
n Proto Thema
n Efimerida ton Syntakton
n Naftemporiki
b ERT
b Skai TV
a Athens-Macedonian News Agency | AMNA
s Greek Reporter
= cy
n Cyprus Mail
n Phileleftheros
n Politis
n Yeni Düzen
b Cyprus Broadcasting Corporation
a Cyprus News Agency
= dk
n Politiken
n Berlingske
n Jyllands-Posten
n Ekstra Bladet
n B.T.
n Børsen
n Information
n Kristeligt Dagblad
b Danmarks Radio
b TV 2 Danmark
a Ritzau
s The Local
= se
n Dagens Nyheter
n Svenska Dagbladet
n Aftonbladet
n Expressen
n Göteborgs-Posten
n Sydsvenskan
n Dagens Industri
n Upsala Nya Tidning
b Sveriges Television | SVT
b Sveriges Radio | Swedish Radio
b TV4
a Tidningarnas Telegrambyrå
= no
n Aftenposten
n Verdens Gang | VG
n Dagbladet
n Dagens Næringsliv
n Bergens Tidende
n Stavanger Aftenblad
n Adresseavisen
n Klassekampen
n Nordlys
b NRK
b TV 2 Norway
a Norsk Telegrambyrå | NTB
= fi
n Helsingin Sanomat
n Ilta-Sanomat
n Iltalehti
n Aamulehti
n Turun Sanomat
n Kauppalehti
n Hufvudstadsbladet
n Kaleva
b Yle
b MTV Uutiset
a STT Finnish News Agency
= is
n Morgunblaðið | Morgunbladid
n Fréttablaðið
n Iceland Review
b RÚV
s Vísir
= fo
n Dimmalætting
n Sosialurin
b Kringvarp Føroya
= gl
n Sermitsiaq
b KNR
= ee
n Postimees
n Eesti Päevaleht
n Õhtuleht
b ERR Eesti Rahvusringhääling | ERR News
a Baltic News Service | BNS
= lv
n Diena
n Latvijas Avīze
n Neatkarīgā Rīta Avīze
b Latvijas Televīzija
a LETA
s Meduza
s Delfi
s Re:Baltica
= lt
n Lietuvos rytas
n Verslo žinios
b LRT
a ELTA
s 15min
`;
