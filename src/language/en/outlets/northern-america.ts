/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const northernAmerica = `
= us
n The New York Times | NYT | New York Times Magazine
n The Washington Post | WaPo
n The Wall Street Journal | WSJ
n USA Today
n Los Angeles Times | LA Times
n Chicago Tribune
n Chicago Sun-Times
n The Boston Globe
n Boston Herald
n New York Post
n New York Daily News
n Newsday
n The Philadelphia Inquirer
n Philadelphia Daily News
n The Dallas Morning News
n Houston Chronicle
n San Antonio Express-News
n Austin American-Statesman
n Fort Worth Star-Telegram
n San Francisco Chronicle
n The Mercury News | San Jose Mercury News
n East Bay Times
n The Sacramento Bee
n The Fresno Bee
n The San Diego Union-Tribune
n Orange County Register
n The Press-Enterprise
n The Seattle Times
n Seattle Post-Intelligencer
n The Spokesman-Review
n The News Tribune
n The Oregonian
n The Denver Post
n The Gazette Colorado Springs
n The Arizona Republic
n Arizona Daily Star
n Las Vegas Review-Journal
n Las Vegas Sun
n The Salt Lake Tribune
n Deseret News
n Albuquerque Journal
n Santa Fe New Mexican
n The Oklahoman
n Tulsa World
n The Kansas City Star
n The Wichita Eagle
n St. Louis Post-Dispatch
n Star Tribune | Minneapolis Star Tribune
n St. Paul Pioneer Press | Pioneer Press
n The Des Moines Register
n Omaha World-Herald
n Milwaukee Journal Sentinel
n Wisconsin State Journal
n The Capital Times
n Detroit Free Press
n The Detroit News
n The Grand Rapids Press
n The Indianapolis Star | IndyStar
n The Cincinnati Enquirer
n The Columbus Dispatch
n The Plain Dealer
n The Blade
n Akron Beacon Journal
n Dayton Daily News
n The Courier-Journal | Louisville Courier Journal
n Lexington Herald-Leader
n The Tennessean
n The Commercial Appeal
n Knoxville News Sentinel
n Chattanooga Times Free Press
n The Birmingham News
n Montgomery Advertiser
n The Clarion-Ledger
n Arkansas Democrat-Gazette
n The Times-Picayune
n The Advocate Baton Rouge
n The Atlanta Journal-Constitution
n Savannah Morning News
n Miami Herald
n El Nuevo Herald
n Tampa Bay Times | St. Petersburg Times
n Orlando Sentinel
n South Florida Sun Sentinel | Sun-Sentinel
n The Palm Beach Post
n The Florida Times-Union
n The Post and Courier
n The State South Carolina
n The Charlotte Observer
n The News & Observer
n Greensboro News & Record
n Richmond Times-Dispatch
n The Virginian-Pilot
n The Roanoke Times
n The Baltimore Sun
n The Washington Times
n Washington Examiner
n The News Journal
n The Star-Ledger
n The Record New Jersey
n Asbury Park Press
n Pittsburgh Post-Gazette
n Pittsburgh Tribune-Review
n The Morning Call
n The Patriot-News
n The Buffalo News
n Albany Times Union
n Democrat and Chronicle
n Hartford Courant
n The Providence Journal
n Portland Press Herald
n Bangor Daily News
n New Hampshire Union Leader
n Concord Monitor
n Burlington Free Press
n Honolulu Star-Advertiser
n Anchorage Daily News
n Juneau Empire
n Billings Gazette
n The Bismarck Tribune
n Argus Leader
n Casper Star-Tribune
n Idaho Statesman
n Charleston Gazette-Mail
n The Christian Science Monitor
n The Hill
n Roll Call
n Stars and Stripes
n Military Times
n Investor's Business Daily
n Barron's
n Financial Times US edition
n La Opinión
n El Diario La Prensa
n The Forward
n The Epoch Times
n The Onion
n The Village Voice
n The Harvard Crimson
n The Daily Pennsylvanian
b CNN | Cable News Network | CNN International | CNN en Español
b Fox News | Fox News Channel | Fox News Digital
b Fox Business
b MSNBC
b NBC News | NBC
b ABC News | ABC
b CBS News | CBS
b PBS | PBS NewsHour | Public Broadcasting Service
b NPR | National Public Radio
b CNBC
b C-SPAN
b Bloomberg TV
b Newsmax
b One America News Network | OANN
b NewsNation
b Univision
b Telemundo
b Voice of America | VOA
b Radio Free Asia
b Radio y Televisión Martí | Radio Martí
b Alhurra
b ESPN
b HBO
b Democracy Now!
b WNYC
b KQED
b Weather Channel
a Associated Press | AP
a United Press International | UPI
a Bloomberg | Bloomberg News
a Dow Jones Newswires
a McClatchy
a Religion News Service
a Catholic News Agency
a States Newsroom
m Time | Time magazine
m Newsweek
m The New Yorker
m The Atlantic
m Harper's Magazine
m National Review
m The Nation
m The New Republic
m Mother Jones
m Foreign Policy
m Foreign Affairs
m Forbes
m Fortune
m Bloomberg Businessweek | BusinessWeek
m Rolling Stone
m Vanity Fair
m Esquire
m Wired
m Scientific American
m National Geographic
m Smithsonian Magazine
m U.S. News & World Report
m The Weekly Standard
m Reason
m Commentary
m Variety
m The Hollywood Reporter
m Billboard
m Science
m Defense News
m Aviation Week
m MIT Technology Review
s Politico
s Axios
s The Intercept
s ProPublica
s HuffPost | Huffington Post
s BuzzFeed News | BuzzFeed
s Vox
s Slate
s Salon
s The Daily Beast
s Business Insider
s Breitbart | Breitbart News
s The Daily Caller
s The Washington Free Beacon
s Vice News | Vice
s TMZ
s Quartz
s The Verge
s TechCrunch
s Ars Technica
s Engadget
s CNET
s Gizmodo
s Mic
s Talking Points Memo
s FiveThirtyEight
s RealClearPolitics
s The Bulwark
s The Dispatch
s Semafor
s Puck
s The Texas Tribune
s CalMatters
s Honolulu Civil Beat
s VTDigger
s MinnPost
s The 19th
s The Marshall Project
s Inside Climate News
s Grist
s STAT
s Just Security
s Lawfare
s Al-Monitor
s The Long War Journal
s Eurasianet
s Defense One
s Military.com
s Task & Purpose
s Foreign Exchanges
s PolitiFact
s Snopes
s FactCheck.org
s Global Voices
s The New Humanitarian
s InSight Crime
= ca
n The Globe and Mail
n Toronto Star
n National Post
n Toronto Sun
n Montreal Gazette
n Ottawa Citizen
n Vancouver Sun
n The Province
n Calgary Herald
n Calgary Sun
n Edmonton Journal
n Winnipeg Free Press
n The Chronicle Herald
n The Hamilton Spectator
n The London Free Press
n Regina Leader-Post
n The StarPhoenix
n Times Colonist
n Le Devoir
n La Presse
n Le Journal de Montréal
n Le Journal de Québec
n Le Soleil de Québec
n Le Droit
n Nunatsiaq News
m Maclean's
m The Walrus
m L'actualité
b CBC | CBC News | Canadian Broadcasting Corporation
b Radio-Canada | Ici Radio-Canada
b CTV News | CTV
b Global News
b City News
b TVA Nouvelles
b APTN
b TVOntario
a The Canadian Press
s The Tyee
s The Narwhal
s iPolitics
s Rebel News
= bm
n The Royal Gazette
s Bernews
`;
