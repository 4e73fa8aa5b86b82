/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const easternAsia = `
= cn
n People's Daily | Renmin Ribao
n Global Times | Huanqiu Shibao
n China Daily
n Guangming Daily
n PLA Daily | Liberation Army Daily
n China Youth Daily
n Southern Weekly | Southern Weekend
n Southern Metropolis Daily
n Beijing News
n Beijing Daily
n Economic Daily
n Study Times
n Reference News
n Wen Wei Po
n Jiefang Daily
n Shenzhen Daily
m Caixin
m Caijing
m Qiushi
b CCTV | China Central Television
b CGTN | China Global Television Network
b China Radio International | CRI
b Phoenix Television | Phoenix TV
a Xinhua | Xinhua News Agency
a China News Service
s The Paper | Pengpai
s Sixth Tone
s Guancha
s Sina
s Sohu
s Tencent News
s Jiemian
= hk
n South China Morning Post | SCMP
n Ming Pao
n Apple Daily
n The Standard Hong Kong
n Oriental Daily
n Sing Tao Daily
n Hong Kong Economic Journal
n Hong Kong Economic Times
n Ta Kung Pao
b RTHK | Radio Television Hong Kong
b TVB
b Cable TV Hong Kong
s Hong Kong Free Press
s Stand News
s Initium Media
s Asia Times
= mo
n Macau Daily Times
n Jornal Tribuna de Macau
n Macao Daily News
b TDM
= tw
n Liberty Times
n United Daily News
n China Times
n Taipei Times
n Economic Daily News
n The China Post
b TVBS
b Formosa TV
b Public Television Service Taiwan
b SET News
a Central News Agency Taiwan | Focus Taiwan
s Taiwan News
s The Reporter Taiwan
= jp
n Yomiuri Shimbun | Yomiuri | Japan News
n Asahi Shimbun | Asahi
n Mainichi Shimbun | Mainichi
n Nikkei | Nihon Keizai Shimbun | Nikkei Asia
n Sankei Shimbun
n Tokyo Shimbun
n Chunichi Shimbun
n Hokkaido Shimbun
n Nishinippon Shimbun
n Kahoku Shimpo
n Chugoku Shimbun
n Kyoto Shimbun
n Ryukyu Shimpo
n Okinawa Times
n The Japan Times
n Akahata
n Nikkan Sports
m Shukan Bunshun
m Toyo Keizai
m The Diplomat
b NHK | NHK World
b TV Asahi
b TBS Japan
b Fuji TV
b Nippon TV | NTV Japan
b TV Tokyo
a Kyodo | Kyodo News
a Jiji Press | Jiji
s Japan Today
s Nippon.com
= kr
n Chosun Ilbo
n JoongAng Ilbo | Korea JoongAng Daily
n Dong-A Ilbo
n Hankyoreh
n Kyunghyang Shinmun
n The Korea Herald
n The Korea Times
n Hankook Ilbo
n Maeil Business Newspaper
n Korea Economic Daily
n Munhwa Ilbo
n Segye Ilbo
n Seoul Shinmun
n Busan Ilbo
b KBS | Korean Broadcasting System
b MBC | Munhwa Broadcasting Corporation
b SBS Korea
b JTBC
b YTN
b Arirang TV
a Yonhap | Yonhap News Agency
a Newsis
a News1
s OhmyNews
s Newstapa
s Daily NK
s NK News
= kp
n Rodong Sinmun
n Minju Choson
n The Pyongyang Times
b Korean Central Television
a KCNA | Korean Central News Agency
s Uriminzokkiri
= mn
n Ödriin Sonin
n Zuunii Medee
n The UB Post
b Mongolian National Broadcaster
a MONTSAME
s News.mn
= bn
n Borneo Bulletin
n Media Permata
b Radio Televisyen Brunei
s The Scoop
= kh
n The Phnom Penh Post
n Khmer Times
n The Cambodia Daily
n Rasmei Kampuchea
b Bayon TV
a Agence Kampuchea Presse
s VOD English
s CamboJA News
= id
n Kompas
n The Jakarta Post
n Jakarta Globe
n Republika
n Koran Tempo
n Media Indonesia
n Jawa Pos
n Bisnis Indonesia
n Suara Pembaruan
n Pikiran Rakyat
n Bali Post
n Suara Merdeka
n Serambi Indonesia
m Tempo
b Metro TV
b TVRI
b RRI
b TVOne
b CNN Indonesia
b Kompas TV
a Antara
s Detik
s Liputan6
s Tirto
s Mongabay
s Jubi
= la
n Vientiane Times
n Pasaxon
b Lao National Television
a Lao News Agency | Khaosan Pathet Lao
s The Laotian Times
= my
n The Star Malaysia
n New Straits Times
n Berita Harian
n Utusan Malaysia
n Sin Chew Daily
n China Press
n Kosmo
n Harian Metro
n Sinar Harian
n Nanyang Siang Pau
n The Edge Malaysia
n The Borneo Post
n Daily Express Sabah
n The Malaysian Reserve
b Astro Awani
b RTM
b TV3 Malaysia
a Bernama
s Malaysiakini
s Malay Mail
s Free Malaysia Today
s The Malaysian Insight
s Sarawak Report
= mm
n Global New Light of Myanmar
n The Myanmar Times
n Kyemon
n Eleven Media | Daily Eleven
n 7Day News
b Democratic Voice of Burma | DVB
b Mizzima
b MRTV
a Kachin News Group
s The Irrawaddy
s Myanmar Now
s Frontier Myanmar
s Khit Thit Media
= ph
n Philippine Daily Inquirer
n The Philippine Star
n Manila Bulletin
n The Manila Times
n BusinessWorld
n BusinessMirror
n Manila Standard
n The Daily Tribune
n SunStar
n The Freeman
n MindaNews
n Abante
b ABS-CBN | ABS-CBN News
b GMA | GMA News
b TV5 Philippines
b CNN Philippines
b DZRH
b DZBB
a Philippine News Agency
s Rappler
s Vera Files
s Bulatlat
s Interaksyon
= sg
n The Straits Times
n The Business Times
n Lianhe Zaobao
n Berita Harian Singapore
n Tamil Murasu
n The New Paper
n Today Singapore
b Channel NewsAsia | CNA
b Mediacorp
s Rice Media
s The Online Citizen
s Mothership
= th
n Bangkok Post
n The Nation Thailand
n Matichon
n Thai Rath
n Daily News Thailand
n Khaosod | Khaosod English
n Krungthep Turakij
n Manager Daily
n Chiang Mai News
b Thai PBS
b Channel 3 Thailand
b MCOT
b Voice TV
a Thai News Agency
s Prachatai
s The Standard Thailand
s BenarNews
s The Thaiger
= tl
n Timor Post
n Suara Timor Lorosae
b RTTL
a Tatoli
= vn
n Nhân Dân
n Tuổi Trẻ
n Thanh Niên
n VnExpress
n Sài Gòn Giải Phóng
n Lao Động
n Tiền Phong
n Hànộimới
n Vietnam News | Viet Nam News
n Quân đội Nhân dân
b VTV | Vietnam Television
b Voice of Vietnam
a Vietnam News Agency
s VietnamNet
`;
