/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const latinAmerica = `
= mx
n El Universal
n Reforma
n La Jornada
n Excélsior
n Milenio
n El Financiero
n El Economista
n El Norte
n El Informador
n La Crónica de Hoy
n El Sol de México
n La Prensa México
n Diario de Yucatán
n Zeta
n Vanguardia Saltillo
n Noroeste
n Ríodoce
n El Debate
n Diario de Juárez | El Diario de Juárez
m Proceso
m Letras Libres
b Televisa
b TV Azteca
b Imagen Televisión
b Foro TV
b Radio Fórmula
a Notimex
s Animal Político
s Aristegui Noticias
s SinEmbargo
= gt
n Prensa Libre
n elPeriódico
n La Hora Guatemala
n Siglo Veintiuno
n Nuestro Diario
s Plaza Pública
s Prensa Comunitaria
= bz
n Amandala
n The Reporter Belize
b Love FM
= sv
n La Prensa Gráfica
n El Diario de Hoy
n Diario Co Latino
s El Faro
s GatoEncerrado
s Revista Factum
= hn
n La Prensa Honduras
n El Heraldo
n La Tribuna
n El Tiempo Honduras
b Radio Progreso
s Contracorriente
s Criterio
= ni
n La Prensa Nicaragua
n El Nuevo Diario
b Canal 10 Nicaragua
s Confidencial
s Divergentes
s 100% Noticias
= cr
n La Nación Costa Rica
n Diario Extra
n La República Costa Rica
n The Tico Times
n Semanario Universidad
b Teletica
s CRHoy
= pa
n La Prensa Panamá
n La Estrella de Panamá
n Panamá América
n Crítica
b TVN Panamá
b Telemetro
= cu
n Granma
n Juventud Rebelde
n Trabajadores
b Radio Reloj
b Radio Rebelde
a Prensa Latina
a Agencia Cubana de Noticias
s Cubadebate
s 14ymedio
s CiberCuba
s Diario de Cuba
s El Toque
= do
n Listín Diario
n Diario Libre
n Hoy
n El Nacional Santo Domingo
n El Caribe
s Acento
= ht
n Le Nouvelliste
n Le National Port-au-Prince
b Radio Métropole
b Radio Kiskeya
b Radio Caraïbes
s AlterPresse
s AyiboPost
s Haiti Libre
s The Haitian Times
= jm
n The Gleaner | Jamaica Gleaner
n Jamaica Observer
n The Jamaica Star
b Television Jamaica
b Radio Jamaica
= tt
n Trinidad and Tobago Guardian
n Trinidad Express
n Newsday Trinidad
b CNC3
= bb
n The Nation Barbados
n Barbados Advocate
s Barbados Today
= bs
n The Tribune Bahamas
n The Nassau Guardian
b Eyewitness News Bahamas
= gd
n The New Today
s NOW Grenada
= lc
n The Voice St. Lucia
n The Star St. Lucia
s St. Lucia Times
= vc
n Searchlight
n The Vincentian
= ag
n Daily Observer Antigua
b ABS Antigua
= dm
n The Chronicle Dominica
s Dominica News Online
= kn
n The St. Kitts-Nevis Observer
b ZIZ
= ky
n Cayman Compass
= pr
n El Nuevo Día
n Primera Hora
n The San Juan Star
b WAPA
s Centro de Periodismo Investigativo
= vi
n The Virgin Islands Daily News
= aw
n Diario Aruba
= cw
n Amigoe
s Curaçao Chronicle
= gp
b Guadeloupe la 1ère
= mq
n France-Antilles
= gf
b Guyane la 1ère
= gy
n Stabroek News
n Kaieteur News
n Guyana Chronicle
n Guyana Times
= sr
n De Ware Tijd
n Times of Suriname
s Starnieuws
= co
n El Tiempo
n El Espectador
n El Colombiano
n El Heraldo Barranquilla
n El País Cali
n Vanguardia Bucaramanga
n El Universal Cartagena
n Portafolio
n La República Colombia
m Semana
m Cambio
b Caracol Radio
b Noticias Caracol | Caracol Televisión
b RCN Televisión | Noticias RCN
b Blu Radio
b W Radio
b NTN24
s La Silla Vacía
s Colombia Reports
s Rutas del Conflicto
= ve
n El Nacional
n El Universal Caracas
n Últimas Noticias
n Tal Cual
n Correo del Orinoco
n El Carabobeño
n Panorama Maracaibo
n Correo del Caroní
b Telesur
b Venezolana de Televisión | VTV Venezuela
b Globovisión
b VPItv
s Efecto Cocuyo
s Armando.info
s Runrun.es
s El Pitazo
s La Patilla
s Venezuelanalysis
= ec
n El Comercio Quito
n El Universo
n Expreso Guayaquil
n El Telégrafo
n La Hora
n Extra
b Ecuavisa
b Teleamazonas
m Vistazo
s Primicias
s Plan V
= pe
n El Comercio Lima
n La República Perú
n Gestión
n Perú21
n Ojo
n Correo Perú
n Trome
n El Peruano
m Caretas
b RPP
b América Televisión
b Canal N
a Andina
s IDL-Reporteros
s Ojo Público
= bo
n La Razón La Paz
n El Deber
n Los Tiempos
n Página Siete
n El Diario La Paz
n Opinión Cochabamba
n Correo del Sur
b Red Uno
b Unitel
b Radio Fides
a Agencia Boliviana de Información | ABI
a Agencia de Noticias Fides
= py
n ABC Color
n Última Hora Paraguay
n La Nación Paraguay
n Crónica Paraguay
b Telefuturo
b Radio Ñandutí
a Agencia IP
= cl
n El Mercurio
n La Tercera
n La Segunda
n La Cuarta
n El Mostrador
n Diario Financiero
n El Austral
n La Estrella de Valparaíso
m The Clinic
b TVN Chile
b Canal 13
b Chilevisión
b CNN Chile
b Radio Bío-Bío | BioBioChile
b Radio Cooperativa
s CIPER
s Emol
= ar
n Clarín
n La Nación
n Página/12 | Página 12
n La Gaceta
n La Voz del Interior
n La Capital
n Perfil
n Ámbito Financiero
n El Cronista
n Buenos Aires Herald
n Buenos Aires Times
n Diario Popular
n Los Andes
n Río Negro
n El Litoral
m Noticias
b Todo Noticias | TN
b C5N
b Telefe
b Televisión Pública Argentina
b Radio Mitre
b Canal 26
b La Nación +
a Télam
a DyN | Diarios y Noticias
a Noticias Argentinas
s Infobae
s Chequeado
s El Destape
s Cenital
= uy
n El País Uruguay
n El Observador Montevideo
n La Diaria
n La República Montevideo
m Búsqueda
b Teledoce
b Canal 4 Uruguay
s Montevideo Portal
= br
n Folha de S.Paulo | Folha de São Paulo | Folha
n O Estado de S. Paulo | Estadão
n O Globo
n Valor Econômico
n Correio Braziliense
n Zero Hora
n Estado de Minas
n A Tarde
n O Dia
n Extra Rio
n Jornal do Brasil
n Jornal do Commercio
n Diário de Pernambuco
n O Povo
n Diário do Nordeste
n Gazeta do Povo
n O Popular
n A Crítica
n O Liberal
n Lance!
m Veja
m Época
m IstoÉ
m CartaCapital
m Piauí
m Exame
b TV Globo | Rede Globo
b GloboNews
b Record TV
b SBT
b Band | Band News
b TV Cultura
b CBN
b Jovem Pan
b CNN Brasil
a Agência Brasil
a Agência Estado
a Agência Pública
s G1
s UOL
s Metrópoles
s Poder360
s The Intercept Brasil
s Nexo
s Terra
s Brasil de Fato
s InfoAmazonia
`;
