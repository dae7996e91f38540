"""
First names of many cultures, in the letters a to z.

Written by hand for this library; accents are left off (see
`_writing.without_accents`). A name that is also an ordinary word, a place or
a month stands in `ambiguous_first_names` as well and needs more evidence.
"""

from __future__ import annotations

from functools import cache
from typing import Final


_ENGLISH: Final = """
aaron abby abigail abner abraham ada adam adele adrian adrianna adrienne agatha
agnes aidan aiden aileen aimee al alan alana alastair albert alberta alec alex
alexa alexander alexandra alexis alfie alfred alice alicia alisa alison
alistair allan allen allison alma alvin alyssa amanda amber amelia amy andrea
andrew andy angela angelica angie angus anita ann anna annabel annabelle anne
annette annie anthony antonia april archie ariana ariel arlene arnold arthur
ashley ashton athena aubrey audrey august austin autumn ava avery barbara
barnaby barney barry bart beatrice becky belinda bella ben benedict benjamin
bennett bernadette bernard bernice bert bertha beryl bessie beth bethany betsy
betty beverley beverly bill billie billy blake blanche bob bobby bonnie boris
brad bradley brady brandi brandon brandy brenda brendan brent brett brian
briana brianna bridget britney brittany brody bronwyn brooke bruce bryan bryce
bryn bryony caitlin caleb callum calum calvin cameron candace candice carl
carla carlton carly carmel carol carole caroline carolyn carrie carson carter
casey cassandra cassie catherine cathy cecil cecilia cedric celeste celia chad
chandler charlene charles charlie charlotte chase chelsea cheryl chester chloe
chris chrissy christian christie christina christine christopher chuck ciara
cindy claire clara clare clarence clarissa clark claude claudia clayton clement
clifford clifton clint clinton clive clyde cody colette colin colleen connie
connor conor constance cooper cora corey corinne cornelius courtney craig
cressida crystal curtis cynthia cyril daisy dale dallas damian damien damon dan
dana daniel danielle danny daphne darcy darlene darrell darren darryl daryl
dave david dawn dean deanna deb debbie deborah debra declan deirdre delia
delilah della delores denis denise dennis derek dermot derrick desmond devin
devon dexter diana diane dianne dick diego dillon dina dirk dolly dolores
dominic don donald donna donovan dora doreen doris dorothy doug dougal douglas
drew duane dudley duncan dustin dwayne dwight dylan eamon earl ebony ed eddie
edgar edith edmund edna eduardo edward edwin edwina eileen elaine eleanor elena
eli elias elijah elinor elisa elise eliza elizabeth ella ellen ellie elliot
elliott ellis elmer eloise elsa elsie elton elvis emerson emilia emily emma
emmett enid enoch eric erica erik erika erin ernest ernestine esme estelle
esther ethan ethel etta eugene eunice eva evan evangeline eve evelyn everett
ewan ezekiel ezra faith fay faye felicia felicity felix fern fernando finlay
finley finn fiona fletcher flora florence floyd flynn frances francesca
francine francis frank frankie franklin fraser fred freda freddie frederick
freya gabe gabriel gabriella gabrielle gail gareth garrett garry garth gary
gavin gayle gemma gene geoff geoffrey george georgia georgie georgina gerald
geraldine gerard gerry gertrude gideon gilbert gillian gina ginger giselle
gladys glen glenda glenn gloria glyn godfrey gordon grace gracie graeme graham
grant greg gregor gregory greta griffin gus guy gwen gwendolyn gwyneth hailey
haley hamish hank hannah harley harold harper harriet harris harrison harry
harvey hattie hayden hayley hazel heath heather hector heidi helen helena
henrietta henry herbert herman hilary hilda hillary holly homer hope horace
howard hubert hudson hugh hugo humphrey hunter ian ida ignatius imogen ingrid
ira irene iris irma irving isaac isabel isabella isabelle isadora isaiah isla
ivan ivor ivy jack jackie jackson jacob jacqueline jacquelyn jade jaime jake
james jamie jan jane janet janette janice janine jared jarrod jasmine jason
jasper jay jayden jayne jean jeanette jeanne jeannie jeff jefferson jeffrey jem
jemima jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry
jess jesse jessica jessie jill jillian jim jimmy jo joan joann joanna joanne
jocelyn jodi jodie jody joe joel joey john johnathan johnny jon jonah jonathan
joni jordan joseph josephine josh joshua josiah josie joy joyce juanita judith
judy jules julia julian juliana julie juliet june justin justine kaitlyn kara
karen karina karl kate katelyn katherine kathleen kathryn kathy katie katrina
kay kaye kayla kayleigh keira keith kelley kelli kelly kelsey kelvin ken
kendall kendra kenneth kenny kent kenya keri kerry kevin kieran kim kimberley
kimberly kirk kirsten kirsty kit kitty knox krista kristen kristi kristie
kristin kristina kristine kristy kurt kyle kylie lacey lachlan lana lance lara
larry laura lauren laurence laurie lavinia lawrence layla leah leanne lee leigh
leila lena lenny lenora leo leon leonard leonie leroy lesley leslie lester
leticia levi lewis lexi liam lila lilian lillian lily lincoln linda lindsay
lindsey linus lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora
loren loretta lori lorna lorraine lottie lou louis louisa louise lowell luca
lucas lucia lucille lucinda lucy luella luke luther lydia lyle lynda lynette
lynn lynne mabel mack mackenzie madeline madison mae maggie maisie malachi
malcolm malik mallory mandy marcia marcus margaret margery margie margot
marguerite maria mariah marian marianne marie marilyn marina marion marissa
marjorie mark marla marlene marlon marsha marshall martha martin marty marvin
mary maryann mason matilda matt matthew maude maura maureen maurice mavis max
maxine maxwell may maya megan mel melanie melinda melissa melody melvin
mercedes mercy meredith merle merlin mervyn mia micah michael michaela michele
michelle mick mickey mike milan mildred miles millicent millie milo milton mina
mindy minnie miranda miriam mitch mitchell moira mollie molly mona monica
monique monty morag morgan morris mortimer moses muriel murray myra myrna myron
myrtle nadia nadine nan nancy naomi natalia natalie natasha nate nathan
nathaniel neal ned neil nell nellie nelson nettie neville niall nicholas nick
nicky nicola nicole nigel nina noah noel noelle nola nora noreen norma norman
octavia odette olga olive oliver olivia ollie omar opal ophelia oprah orla
orlando orville oscar osmond oswald otis otto owen paige pam pamela pansy paris
parker pat patience patricia patrick patsy patty paul paula paulette pauline
pearl peggy penelope penny percy perry pete peter petra peyton phil philip
philippa phillip phoebe phyllis pierce piers piper pippa polly poppy preston
priscilla prudence quentin quincy quinn rachael rachel rae ralph ramona randall
randolph randy raquel raven ray raymond reagan rebecca reece reese regina
reggie reginald reid renee reuben rex rhoda rhonda rhys ricardo rich richard
rick rickey ricky riley rita rob robbie robert roberta robin robyn rochelle
rocky rod roderick rodney roger roland rolf roman ron ronald ronan ronnie rory
rosa rosalie rosalind rosamund rosanna rose roseanne roselyn rosemarie rosemary
rosie ross rowan rowena roxanne roy ruby rudolph rudy rufus rupert russ russell
rusty ruth ryan sabrina sadie sal sally salvador sam samantha sammy samuel
sandra sandy sara sarah sasha saul savannah scarlett scott sean sebastian
selina selma serena sergio seth seymour shane shania shannon sharon shaun
shauna shawn shea sheena sheila shelby sheldon shelley shelly sheri sherman
sherri sherry sheryl shirley shona sian sidney sienna silas silvia simeon simon
simone sinead skye skyler sonia sonja sonya sophia sophie spencer stacey stacy
stan stanley stella stephanie stephen sterling steve steven stewart stuart sue
summer susan susanna susannah susie suzanne suzie suzy sybil sydney sylvester
sylvia tabitha tamara tammy tamsin tania tanner tanya tara tasha taylor ted
terence teresa terrance terrell terrence terri terry tess tessa thaddeus thea
thelma theo theodora theodore theresa thomas tia tiana tiffany tilly tim
timothy tina tobias toby todd tom tommy toni tony tonya tracey traci tracy
travis trent trevor tricia trina trish trisha trista tristan troy trudy tucker
tyler tyrone tyson ulysses una unity ursula valerie vanessa vaughn velma vera
verity vernon veronica vicki vickie vicky victor victoria vince vincent viola
violet virgil virginia vivian vivien vivienne wade wallace wally walter wanda
warren wayne wendell wendy wesley whitney wilbur wilfred will willa willard
william willie willis willow wilma winifred winnie winston woodrow wyatt xander
xavier yasmin yolanda yvette yvonne zac zach zachary zane zara zelda zoe zoey
aoife saoirse siobhan niamh grainne oisin cillian eoghan fergus ailsa catriona
eilidh iain ruaridh seonaid morven rhian angharad carys cerys dafydd dilwyn
dylis gethin gwilym iwan llewellyn mair myfanwy nerys owain sioned
"""

_GERMAN_AND_DUTCH: Final = """
achim adalbert adelheid adolf albrecht alfons alois aloisia altje alwin ambros
amelie andreas anette angelika anja anke anneliese annegret annelies annemarie
annika annkathrin ansgar anselm antje anton arend arjan arjen armin arnd arne
arno astrid aurelia axel babette balthasar bas bastiaan bastian beate bea benno
berend berit bernd berndt bernhard berta bertram bettina bianca birgit birte
bjarne bodo botho bram brigitta brigitte britta bruno burkhard carina carmen
carola carolin carsten caspar catharina cees charlotta christa christel
christiane christoph claas claudius claus clemens coen constantin conny cor
cordula corina cornelia cornelis dagmar daan daniela danique detlef detlev
diederik dierk dieter dietlinde dietmar dietrich dominik dorit dorothea
dorothee eberhard eckart eckhard edda edeltraud edelgard egbert egon ehrenfried
eike elfi elfriede elisabeth elke elmar els elsbeth elvira emil emmy engelbert
erdmann erhard erich ermelinde ernst erwin evi ewald ewout fabian fabienne falk
femke fenna ferdinand fieke fleur florian floor floris folkert franz franziska
frauke freek frederik fredrik frieda friederike friedhelm friedrich fritz gabi
gabriele gebhard geert geertje georg gerd gerda gerhard gerhild gerlinde gernot
gerrit gert gertraud gertrud gesa gesche gijs gisbert gisela gitta gottfried
gotthard gotthilf greetje gretchen grete griet guido gudrun gunda gundula
gunnar gunter gunther guenter guenther gustav hajo hanna hanne hannelore hannes
hanneke hans hansjorg harald harm hartmut hartwig hedda hedwig heidemarie heike
heiko heiner heino heinrich heinz helga helge hella hellmut helma helmut
helmuth hendrik hendrika henk hennes henning henriette henrik heribert hermann
hermine herta hertha hilde hildegard hiltrud holger horst hubertus huib ignaz
ilka ilona ilse imke ina ines inga inge ingeborg ingo ingolf irina irmgard
irmtraud isolde jaap jacco jakob janna janneke jannik jannis jantje jelle jelto
jens jeroen jesko jette jip joachim job jochem jochen joep johann johanna
johannes jolanda jolande jonas joost jorg joerg joris jorn joern jos josef
josefine josien josua juergen julius jurgen jurriaan jutta kaatje kai karin
karla karlheinz karoline karsten kaspar katharina kathrin katja katrin kerstin
kees kilian klaas klaus knut konrad konstantin kordula korneel kornelia
krystian kunibert kunigunde lambert laurens laurenz leander leni lennart
leonhard leopold lidwien lieke lien lienhard lies liesbeth lieselotte liesel
lilo lisbeth loek lorenz lotte lothar luc ludger ludwig luise luisa lukas lutz
maaike maarten machteld madelief maik maike manfred manuela marc marcel marco
mareike mareen margarete margarethe margit margitta margret margriet marieke
marija marijke marike marinus marius marja marjan markus marleen marlies marlis
marloes marta marten martina martje mathias mathilde mathis matthias matthijs
mattheus maurits mechthild meike meinhard meinolf melina mechtild merel michiel
mieke mien milou minke mirja mirjam monika moritz nadja natascha nele nelleke
nico nicolaas niek niels nienke nikolaus nils norbert oda odo olaf ole ortrud
ortwin oskar oswin ot otmar ottilie ottokar paulien peer philipp pia piet
pieter pim quirin quirijn rafael rainer ralf raimund reiner reinhard reinhild
reinhold reinier renate rene renske resi ria ricarda rijk rik rinus roderich
roel roeland roelof romy ronja rosina rosmarie roswitha rudger rudi rudiger
ruediger rudolf ruben ruud rutger sabine saskia sander sanne sebastiaan seppl
siegbert siegfried sieglinde siegmar siegmund siegrid sigmund sigrid sigurd
silke sjaak sjoerd stefan stefanie steffen steffi stein stephan sven svenja
susanne swantje sybille sytske tanja teun teunis theun thijs thilo thorsten
tijs tilo tilman timm timo tineke tjark tjeerd torben torsten traudl traute
trijntje trudi udo ueli uli ulf ulla ulli ulrich ulrike urs ursel urban ute uta
uwe valentin verena veronika viktor viktoria vinzenz volker volkmar waldemar
waldtraud walburga walther waltraud wenke werner wencke wiebke wiebren wieland
wilbert wilfried wilhelm wilhelmina wilhelmine willem willemijn willi willibald
wim winfried wolf wolfgang wolfram wouter xaver yannick zita sjon ardis cinthia
lejla
"""

_FRENCH: Final = """
abel achille adelaide adeline adrien agathe aime alain alban albane alexandre
alexandrine aline alix alphonse amandine ambre amaury anais anatole andre
andree angele angelique annick anouk antoine antoinette apolline ariane
aristide armand armande armelle arnaud arsene aude augustin aurelie aurelien
aurore axelle barthelemy bastien baptiste baudouin benedicte benoit benjamine
berengere bertrand blaise blandine boniface brice camille capucine carine
cecile celestin celestine celine chantal charline christele christelle
christophe clarisse claudette claudine clemence clementine clotilde coline
colombe constant corentin coralie cosette cyprien cyrille cyrielle danis davy
daphnee delphine desire desiree didier dimitri dominique donatien doriane
edgard edmond edouard eglantine eleonore eliane eliette elodie eloi emeline
emeric emile emilie emilienne emmanuel emmanuelle enzo etienne eugenie eulalie
evelyne evrard fabien fabrice fabiola fanny faustine felicie fernand fernande
fiacre firmin flavie flavien florent floriane franck francois francoise
frederic frederique gabin gael gaelle gaetan gaspard gaston gauthier gautier
genevieve geoffroy georges georgette germain germaine gervais ghislain
ghislaine gilberte gilles ginette gisele gontran gregoire guillaume guilhem
gustave gwenael gwenaelle gwendoline helene henri herve hilaire honore honorine
hortense hugues huguette jacky jacques jeannine joelle jordane jocelyne josette
josiane josselin juliette julien julienne lea leandre leocadie leonce leontine
liliane lilou lise loic lorette louane lucie lucien lucienne lucile ludivine
ludovic lydie maelle maeva magali magalie manon marceau marcelle marcellin
margaux mariane marielle mariette marine marinette marjolaine marthe martial
martine maryse maryvonne mathieu matthieu maud maxence maxime mehdi melaine
michel micheline mireille modeste morgane myriam mylene nadege natacha nathalie
nicolas nicolle ninon noemie oceane octave odile odilon olivier olympe ombeline
oriane pascal pascale pascaline patrice paulin perrine philibert philippe
philomene pierre pierrette pierrick prosper raoul raphael raphaelle raymonde
regine regis remi remy renaud reynald richarde rodolphe rodrigue romain romane
rolande romuald roselyne roxane sacha salome sandrine sebastien segolene serge
severine sidonie silvain sixtine solange solene soline stephane sylvain
sylvaine sylvette sylviane sylvie tancrede tanguy tatiana theodule theophile
therese thibaud thibault thibaut thierry timothee tiphaine toussaint ulysse
urbain valentine valere valery vianney violaine violette virginie viviane yann
yohan yolande yoann ysaline yves yvan zacharie zelie sylvestre
"""

_SPANISH_AND_PORTUGUESE: Final = """
abelardo abril adalberto adan adelaida adelina adolfo adoracion adriana agapito
agueda agustin agustina ainara ainhoa aitana aitor alba alberto alejandra
alejandro alejo alfonso alfredo alirio almudena alonso alvaro amador amalia
amancio ambrosio amparo ana anabel anastasia andres angel angeles angelina
angustias anibal anselmo antonella antonio aquiles araceli aranza aranzazu
arancha ariadna armando arturo ascension asuncion aurelio aureliano aurora
azucena baltasar bartolome basilio beatriz begona belen benicio benigno benita
benito bernabe bernarda bernardo blanca blas bonifacio borja braulio brisa
calixto camila camilo candela candelaria caridad carlos carlota carmela carmelo
carolina casandra casimiro catalina cayetano cecilio celestino celso cesar
cesareo chema cintia cipriano ciro claudio clemencia clemente cleofas
concepcion concha conchita conrado consuelo coral cornelio cosme covadonga
crisanto cristian cristina cristo cristobal cruz cuauhtemoc custodio dalia
damaso dario davinia delfina demetrio desiderio digna dionisio domingo dominga
dorotea edelmira edelmiro edgardo edmundo eduarda efrain efren eladio elba
eleuterio eligio eliseo eloisa eloy emeterio emiliano emilio encarnacion
encarna enrique enriqueta epifanio ernesto esmeralda esperanza estanislao
esteban estefania estela ester estrella eufemia eufrasio eugenia eugenio
eulalia eulogio eusebio eustaquio evangelina evaristo ezequiel fabio fabricio
fatima faustino fausto federico felicidad felicitas felipe felisa fermin
fernanda fidel filomena flavia flavio florencia florencio florentino florinda
fortunato francisca francisco froilan fulgencio gabino gabriela gaspar genaro
genoveva gerardo german gertrudis gervasio gines gonzalo gracia graciela
gregoria gregorio guadalupe guillem guillermina guillermo gumersindo gustavo
haydee heriberto hermenegildo herminia hernan hernando higinio hilario hipolito
honorio hortensia humberto ibai idoia ignacia ignacio iker ildefonso imanol
imelda indalecio inaki inmaculada inocencio iratxe irati isaias isidoro isidra
isidro ismael israel itziar izan jacinta jacinto jacobo javier jeronima
jeronimo jesus jimena joaquin joaquina jordi jorge jose josefa josefina josue
juan juana juanjo julieta julio justa justino justo kiko laia laureano lautaro
lazaro leandro leire leocadia leonardo leoncio leonor leopoldo librado lidia
lino lisandro llanos loli lope lorena lorenza lorenzo lourdes luciana luciano
lucrecia luis luz macarena magdalena maite malena manolo manuel mar marcela
marcelino marcelo marcial marcos margarita mariana mariano maribel maricarmen
mario marisa marisol maritza mateo matias mauricio mauro maximiliano maximino
maximo melchor miguel mikel milagros miren mireia modesto moises montserrat
narciso natividad nazario nestor nicanor nicolasa nieves noelia norberto nuria
obdulia octavio odon ofelia oihane olalla olegario onofre oriol osvaldo pablo
paca paco paloma pancracio paola pascual pastora patricio paulina paulino paz
pedro pelayo petronila pilar pio placido plutarco policarpo porfirio primitivo
prudencio purificacion quique rafaela raimundo ramiro ramon raul rebeca refugio
regino reinaldo remedios renata reyes rigoberto roberto rocio rodolfo rodrigo
rogelio romualdo roque rosalba rosalia rosana rosario rosaura rosendo rufino
sabina sabino sancho sandalio santiago santos saturnino segundo servando
severino severo sergi silverio silvestre sofia sol soledad susana tadeo telmo
teo teodora teodoro teodulo teofilo tiburcio timoteo tito tomas tomasa toribio
trinidad trini ubaldo ulises urbano uxue valentina valeria valeriano venancio
ventura vicenta vicente victoriano vidal virtudes visitacion wenceslao wilfredo
xabier ximena yago yaiza yazmin yesica zacarias zaida zenaida zulema ademir
adilson afonso aguinaldo airton alceu alessandra amadeu anderson andreia
andreza angelo aparecida arlindo arnaldo artur augusta augusto benedita
benedito bento bernardete branca breno caetano caio cassio catarina cauan caua
celina celio cicero cida clarice claudemir claudete cleide cleiton conceicao
cristiane cristiano dalva danilo davi debora diogo dirceu djalma domingos edite
edson eliana elisangela elza emanuel estevao evandro ezequias fabiana fernao
filipa filipe genivaldo geraldo gerson gilberto gilmar gilson giovana giovanna
glauber glaucia graca guilherme heitor helder helio heloisa henrique hercules
iara igor ilda inacio iolanda iracema irineu isabela ismenia italo iuri ivete
ivone jacira jair janaina jandira joana joao joaquim juarez jucara juliano
jurandir jussara kaua kauan keila laercio lais larissa liliana lidiane livia
lourenco luan luana luciene lucilia luiz luiza luzia madalena magda maisa
marcio marilda marilia marli mateus matheus maurilio milena moacir murilo nair
nazare neide neusa nicolau nilson nilton nuno odete olavo olivio osmar otavio
palmira paulo priscila raimunda raissa regiane reginaldo renan renato rildo
rogerio romeu ronaldo rosane rosangela roseli rosilene rosimeire rui rute
salete samira sandro sebastiao sebastiana severina silvana silvio silvino simao
soraia suely suzana taina tainara talita tarcisio tatiane telma teresinha
terezinha thais thiago tiago tome tulio ubirajara valdemar valdir valdirlei
valdirene valter vanda vanderlei vania vasco vinicius vitor vitoria wagner
waldir walmir wanderley washington wellington weslei wilson yara zelia zilda
"""

_ITALIAN: Final = """
adalgisa adamo addolorata adriano agata agnese agostino alberico aldo
alessandro alessia alessio alfio alvise amata ambra amedeo amerigo angiola
aniello annalisa annamaria annibale annunziata antonino arcangelo arianna
arrigo assunta attilio azzurra baldassarre bartolomeo benedetta benedetto
beniamino benvenuto bernardino biagio bonaventura bruna brunella calogero
camilla camillo candida carlo carlotta carmine caterina catia cesare cesira
chiara cinzia clelia clementina concetta consolata cordelia corinna corrado
cosimo costantino costanza dafne dalila damiano daniele dante daria davide dino
domenica domenico domitilla donata donatella donato edmondo edoardo egidio elda
eleonora elettra elia elio elisabetta ema emanuela emanuele enea enrica enrico
enza ercole eriberto ermanno ermelinda ermenegilda ermes ernesta eros ersilia
ettore evelina ezio fabia fabiano fabrizia fabrizio fausta febe federica fedora
felice ferdinando ferruccio fiammetta filiberto filippa filippo fiorella
fiorenza fiorenzo flaminia floriana floriano fortunata fosca franca francesco
franco fulvia fulvio gaetana gaetano gaia galileo gaspare gastone gennaro
genoveffa gherardo giacinta giacinto giacoma giacomo giada gian giancarlo
gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo
gianpiero gilda ginevra gino gioacchino gioconda gioele giordana giordano
giorgia giorgio giosue giovanni girolamo gisella giuditta giulia giuliana
giuliano giulietta giulio giuseppa giuseppe giuseppina giusto giustina grazia
graziana graziano graziella gualtiero guglielmo guendalina iacopo idumeo
ignazio igino ilaria ilario ileana immacolata innocenzo ippolito isa isacco
ivana ivano ivo jacopo lamberto lando lazzaro leone leonilda leonida letizia
lia liana libera liberato licia lina lisetta livio loredana lorella loris
lucilla lucio lucrezia ludovica ludovico luigi luigia luigina lupo maddalena
mafalda mara marcella marcello margherita marianna mariella marilena martino
maruska massimiliano massimo matilde matteo mattia maurizia maurizio melania
mercede michela michelangelo milvia mimmo mirco mirella mirko morena moreno
napoleone natale nazzareno nello nerina nerio nevio niccolo nicla nicoletta
nicolo nilde nino noemi novella nunzia nunzio odoardo olimpia oliviero omero
onofrio onorato orazio oreste oriana orietta ornella orsola ortensia ottavia
ottavio otello palmiro paolo pasquale pasqualina patrizia patrizio perla pier
piera piergiorgio pierangelo pierluigi piero pierpaolo pietro pino primo prisca
quirino quintino rachele raffaele raffaella raimondo remo renzo riccardo rina
rinaldo rino rocco rolando romana romano romeo romina romolo rosalinda rosaria
rosella rosetta rosita rossana rossella rossano ruggero sabato salvatore salvo
samanta samuele santa santina santo saverio savino sebastiano selene selvaggia
serafina serafino settimio sibilla silvano silvestro simona simonetta siro
spartaco stefania stefano sveva tancredi tazio tea telemaco tiberio tino
tiziana tiziano tobia tommaso tonino tonio tullia tullio ugo ulderico ulisse
umberto umbra valentino valerio velia venanzio verdiana vincenza vincenzo
virgilio vita vitale vito vittore vittoria vittorio viviana vladimiro zaira
zeno
"""

_NORDIC: Final = """
agda agneta agne aina aino albin alf alfhild algot alva alvar alve anders
annelie annica antero antti aron arvid asa aslaug asta aulis barbro bengt bernt
bertil birger birgitta bjorn bo boel bosse brita britt brynja cajsa carin
cathrine catrin christer claes dag dagny ebba ebbe eero egil eilif einar eino
eirik eivind eja ejnar elin elina elis ellinor elna elof elov elsebeth emelie
enar erkki erland erling esbjorn eskil espen evert fia filip flemming folke
frej freja frida frode fridtjof goran gosta goesta greger gro grethe gudmund
gullan gun gunborg gunhild gunilla gunnel gunvor gustaf haakon hakan halvar
halvard hampus harri hasse hedvig heikki helle helmer helmi henny henrika
hilding hillevi hilma hjalmar hjordis hulda ilmari ingalill ingbritt ingegerd
ingela ingemar inger ingmar ingunn ingvar ingvild irja isak ivar jaakko janne
jari jarl jarmo jeppe jerker jesper jessika joacim joakim johan jonna jorgen
jorma josefin jouko jouni juha juhani jukka jussi kaarina kaisa kalevi kalle
karoliina karolina kari katarina katri ketil kettil kirsi kjell kjersti klara
klas knud konny kristel kristian kristofer kristoffer laila lars lasse lauri
leena leif lill lilly linn linnea lisbet liv loke lotta love lovisa lowe ludvig
magnar magnhild magnus maija mait maj malene malin malte margaretha mari marika
marit marjatta marjo markku marko marte martti mats mattias matti mauno maunu
merete meri merja mette mikael mikko milla minna mira moa morten nanna niilo
noomi odd ola olaug olav olavi olle olof osmo ossian outi ove oyvind paavo
paivi pal par pehr pekka pelle per pernilla pernille pertti petter petteri
pirjo pirkko poul ragna ragnar ragnhild raija raimo rakel randi rasmus rauno
rebecka reidar reidun reijo riikka riitta rikard rikke risto ritva roald ronny
rune runa sakari saga sami sanna seppo set sigbritt sigge signe signy sigvard
silja sindre sini sirpa sivert siv sixten sofie solveig solbritt soren staffan
steinar stellan sten stig stina sture sune svante svea svein svend synnove tage
tapani tapio tarja teemu tekla terese terhi terje tero thorbjorn thore thorleif
thyra tiina tilda tilde tommi tora torbjorn torborg tord tore torgny torill
tormod torun toivo trine trond troels truls trygve tuija tuomas tuomo turid
ture tuula tyra uffe ulrik ulrika ulrikke uno valborg vanja veijo veikko verner
vesa vibeke vidar viggo viking vilgot vilhelm vilho vilja ville vilma vivi
vivianne yngve ylva yrja yrsa ake ase osten oesten orjan haukur sigridur gudny
olafur arni bjarni thorunn kristjan
"""

_SLAVIC_AND_EASTERN: Final = """
agnieszka albina aldona aleksander aleksandra aleksy alicja alina alojzy
amadeusz anastazja anatol andrzej anetta aneta aniela antoni antonina apolonia
apoloniusz arkadiusz augustyn balbina bartlomiej bartosz beata benedykt
bernadeta bernadetta blazej bogdan bogumil bogumila boguslaw boguslawa bohdan
boleslaw bonifacy bozena boleslawa borys bozydar bronislaw bronislawa brunon
brygida cecylia cezary cyprian cyryl czeslaw czeslawa dagmara danuta dariusz
dawid dobroslaw dobroslawa dominika dorota edyta eliasz eligiusz elwira
elzbieta emilian ernestyna eryk eugeniusz eustachy ewa ewelina faustyna feliks
felicja ferdynand florentyna franciszek franciszka fryderyk gabrysia genowefa
gertruda gizela gosia grazyna grzegorz gustaw halina hanka henryk henryka
hieronim honorata iga ignacy irena ireneusz irmina iwo iwona iza izabela
izabella izydor jacek jadwiga jagoda jakub janina janusz jarek jaroslaw
jaroslawa jedrzej jerzy jolanta jozef jozefa judyta julita juliusz justyna
kacper kaja kajetan kalina kamil kamila karol kasia kasper katarzyna kazimiera
kazimierz kinga klaudia klaudiusz klemens klementyna konstanty konstancja
kornel kosma krystiana krystyna krzysztof krzysiek ksawery ksenia kuba lech
leokadia leszek lilianna lubomir luborzyca lucja lucjan lucyna ludmila ludomir
ludwik ludwika lukasz maciej maciek maja maksymilian malgorzata malwina marceli
marcelina marcin marek margareta mariola mariusz marlena martyna maryla maryna
marzanna marzena mateusz matylda maurycy michal michalina mieczyslaw mikolaj
milosz miroslaw miroslawa nadzieja nikodem nikola norberta oktawia oktawian
oliwia oliwier olgierd otylia patrycja patryk pawel pelagia piotr polikarp
przemek przemyslaw radoslaw rafal rajmund remigiusz roch roksana rozalia roza
ruta ryszard ryszarda seweryn sergiusz slawomir slawomira sobieslaw stanislaw
stanislawa sylweriusz sylwester sylwia szczepan szymon tadeusz teodor teofil
tobiasz tomasz tomek tymon tymoteusz urszula wacek waclaw waclawa walenty
walentyna waleria walerian walery wera weronika wieslaw wieslawa wiktor
wiktoria wincenty wioletta wiola wislaw wislawa wit witold wladyslaw wladyslawa
wlodzimierz wlodek wojciech wojtek zaneta zbigniew zbyszek zdzislaw zdzislawa
zenobia zenon zofia zoja zuza zuzanna zygfryd zygmunt zyta adela alena alesh
ales antonin blanka bohumil bohumila borek borivoj bretislav cestmir dalibor
denisa dita dobromila drahomira drahoslav dusan eliska evzen frantisek hana
hedvika honza hynek ilja iveta ivona jana jarmila jarmil jaromir jaroslav
jaroslava jindra jindrich jirina jiri jitka johana karel katerina kristyna
kveta kvetoslava ladislav ladislava lenka leos libor libuse lubos ludek lumir
marketa matej matous milada miloslav milos miluse miroslav misha nadezda nela
oldrich ondrej ota otakar patrik pavel pavla pavlina petr premysl radek radim
radka radomir radovan radoslav rostislav ruzena sarka silvie slavko slavomir
stanislava stepan stepanka svatopluk svetlana tereza tibor vaclav vaclava
vendula vilem vit vitezslav vladan vladimir vladimira vladislav vlasta
vlastimil vojtech zbynek zdenek zdenka zdena zlata zofie zuzana aleksandr
aleksej aleksei alexei alexey alyona anatoly anatolij andrei andrej andrey
arkady arseny artem artyom danila daniil darya dmitri dmitrij dmitriy dmitry
egor ekaterina elizaveta evgenia evgeni evgeny fedor fyodor galina gennady
georgi georgy gleb grigori grigory ilya innokenty inessa inna iryna kirill kira
larisa lev leonid lilia lyubov lyudmila makar maksim maxim mikhail mstislav
nadezhda nastya natalya nikita nikolai nikolaj nikolay oksana oleg oleksandr
olena olesya polina pyotr raisa ruslan semyon serafima sergei sergej sergey
sergii snezhana sofya stanislav svyatoslav taras tatyana timofey timur vadim
valeri varvara vasily vasili vasyl viktoriya vitali vitaly volodymyr vsevolod
vyacheslav yana yaroslav yaroslava yegor yekaterina yelena yelizaveta yevgeni
yevgenia yevgeny yulia yuliya yuri yuriy yury zakhar zhanna zinaida zoya uliana
trifon izot lyubomir aleksandar andelka ante anto bojan bojana bozidar branimir
branislav branka branko bratislav damir danica danijel darija darko davor
davorka dejan domagoj dragan dragana drago dragoslav dragutin drazen dubravka
dunja duro edin emir emina enes fahrudin franjo gordana goranka haris hrvoje
ilija iva ivanka ivica jadranka jasmina jasna jelena jelka jovan jovana josip
josipa jure kresimir kristijan ksenija lazar ljerka ljiljana ljubica ljubisa
ljubomir luka marijana marin marinko mate mateja matija matko mile milica
milivoj milka miljenko milko milorad milovan miodrag mirela mirjana miro mislav
mladen momcilo nada natasa nebojsa neda nedeljko nemanja nenad nevena nikica
niko nikolina obrad ognjen olivera ozren pasko pero petar predrag rada radmila
ranka ranko ratko robertina ruzica sanda sanja sanjin sasa sava senad senka
sinisa slavica slaven slobodan slobodanka snezana snjezana srdan srecko stana
stanko stevan stipe stjepan svetozar svjetlana tadija tatjana tena tihana
tihomir toma tomislav tonci tvrtko vedran vedrana velimir vesna vid vinko
visnja vjeko vjekoslav vlado vlatka vojin vojislav vuk zdenko zdravko zlatan
zlatko zorana zoran zorica zrinka zvonimir zeljka zeljko trajanka anka stojan
stoyan adorjan agoston akos aladar andor andras aniko antal aranka arpad attila
balazs balint barna bela bence bernadett boglarka borbala csaba csilla denes
dezso edina emese emoke endre eniko erno erzsebet eszter etelka ferenc ferko
gabor gellert geza gergely gergo gizella gyorgy gyula hajnalka hunor ibolya
ildiko imre istvan ivett janos jeno jolan jozsef judit julianna kalman karoly
kata katalin kristof krisztian krisztina lajos laszlo lili lorand lorant marton
matyas mihaly miklos miksa mor nandor orsolya panna piroska reka sandor
szabolcs szilard szilvia tamas terez timea tunde vilmos virag zoltan zsanett
zsofia zsolt zsuzsa zsuzsanna bendeguz adina alexandru anca andreea aurel
aurica camelia catalin ciprian claudiu codrin codruta corneliu cosmin costel
cristi crina dacian danut decebal doina dorin dorina dragos dumitru eugen
florin florina flaviu georgeta gheorghe gheorghita grigore horatiu horia iancu
ilie ilinca ioan ioana ion ionela ionel ionut iulia iulian iuliana laurentiu
liviu lucian luminita madalina mihaela mihai mihail mihnea mioara mircea
narcisa nicoleta nicolae nicusor octavian oana ovidiu petre petru petronela
radu raluca razvan rodica roxana ruxandra silviu sorin sorina stelian steliana
traian tudor vasile vasilica viorel viorica vlad vladut zamfir agapi aggeliki
alekos alexandros anastasios aphrodite apostolos aris aristea athanasios athina
christos chrysoula despina dimitra dimitrios dimitris eftychia eirini
eleftheria eleni evangelia evangelos fotini fotis georgios giannis giorgos
haralambos ioannis iro kalliopi konstantina konstantinos kostas kyriakos
lambros leonidas magdalini manolis marios michalis nikos nikolaos olympia
panagiota panagiotis panos paraskevi pavlos petros sotiria sotiris spyridon
spyros stavroula stavros stelios thanasis thanos theodoros vasiliki vasilis
vasileios xenia yannis yiannis yiorgos zoi aivars andris arturs baiba egle
gintaras guntis ilze inese ingrida janis jurgis juris kestutis laima liga maris
mindaugas normunds rasa raimonds rimantas saulius valdis vytautas zydrunas aare
aivar eha kalev kersti liis maie mart mati meelis priit rein riina tarmo tiit
toomas triin urmas
"""

_TURKISH: Final = """
abdullah abdulkadir abdurrahman adem adile adnan afet ahmet ajda akin alev ali
alican alp alparslan alper alperen altan altay anil arda arif arzu asena asim
asli aslihan asuman ata atakan atalay atilla aycan ayca aydin aygul ayhan ayla
aylin aynur ayse aysegul aysel aysen aysun ayten aziz bahadir bahar baki banu
baran baris basak batuhan bayram bedia bedri bedriye begum behcet bekir belgin
belkis belma berat berk berkan berke berna berrak berrin besim besra betul
beyhan beyza bilal bilge bilgehan bilgin bora buket bulent burak burcin burcu
burhan busra caglar cahide cahit can canan caner cansu celal celil cem cemal
cemil cemile cemre cengiz cetin cevdet ceyda ceyhan ceylan cigdem cihan
cihangir coskun cuneyt damla davut defne demet demir deniz derya devrim didem
dilara dilek dilsad dogan dogukan duygu ebru ece ecem eda edip efe ekin ekrem
ela elcin elif elmas emel emin emine emrah emre emrullah engin enver ercan
ercument erdal erdem erden erdinc erdogan eren erhan erkan erkin erol ersan
ersin ersoy ertan ertugrul esen esin eser esma esra ethem evren eylem eylul
eyup ezgi fadime fahri faruk fatih fatma fatmagul fazil fehmi ferda ferdi
ferhan ferhat feride feridun ferit feryal fevzi feyza fidan figen fikret
fikriye filiz firat funda furkan fusun gamze gizem gokce gokhan goksel gonca
gonul gorkem gozde gul gulay gulben gulcan gulden gulfem gulgun gulhan gulistan
guliz gullu gulnur gulsah gulsen gulseren gulsum gulten gulumser gunay gunes
gungor gurbuz gurcan gurkan gursel guven guzide habibe hacer hadi hakki haldun
hale halide halil halim halime halit haluk hamdi hamide hamit hande hanife
harun hasan hasibe hatice haydar hayati hayriye hazal hicran hidayet hikmet
hilal hilmi himmet hulya hulusi husamettin huseyin husnu husniye ibrahim idil
idris ihsan ilayda ilber ilhami ilhan ilkay ilker ilknur ilyas imran inci ipek
irem irfan ishak ismail ismet izzet jale kaan kader kadir kadriye kamuran kemal
kenan kerem kerim keziban kiraz koray korhan kubilay kubra kudret kursat kutay
lale lamia levent leyla lutfi lutfiye mahir mahmut macit medine mehmet mehtap
melahat melda melek melih meliha melike melis meltem memduh meral merih mert
mertcan merve meryem mesut mete metehan metin mevlut mine miray mithat muammer
muazzez mucahit muge muharrem muhammed muhammet muhittin muhsin mujde mujdat
mukaddes mukadder munevver munir murat murathan musa mustafa muzaffer mualla
mukerrem mubeccel nabi nadir nadire nafiz nagihan naci naciye nahit naim nail
naime namik nalan narin nazan nazife nazim nazli nazmi nazmiye necati necdet
necip necla necmettin necmiye nedim nefise neriman nermin nesibe neslihan nese
nesrin nevin nevzat neylan nezahat nezihe nihal nihan nihat nil nilay nilgun
nilufer nimet niyazi nuh nur nuran nuray nurcan nurdan nurettin nurgul nurhan
nuri nuriye nursel nursen nurten nusret ogun oguz oguzhan okan oktay olcay omer
onder onur oral orcun orhan orkun osman ozan ozcan ozden ozge ozgul ozgur ozkan
ozlem pakize pelin perihan pervin petek pinar polat rabia rahime rahmi raif
raziye ramazan rasim recai recep refik remzi remziye resat resul reyhan riza
ruhi rukiye rustem ruya sabahat sabahattin sabiha sabri sadettin sadik sadiye
safak saffet safiye sahin saime sait sakir saliha salih salim samet sarp
satilmis seda sedat sefa sefer seher selahattin selcan selcuk selda selim selin
semih semiha semra sena senay senem sengul senol serap sercan serdar serhan
serhat serife serkan serpil sertac sevcan sevda sevgi sevil sevilay sevim
sevinc seyda seyfettin seyhan seyma seyit sibel siddika sinan sinem soner
songul suat sude suha suheyla sukran sukru sule suleyman sultan sumeyye sureyya
suzan sebnem serafettin tahir tahsin talat taner tanju tansel tansu tarik
tarkan tayfun tayfur tayyar teoman tevfik tolga tolunay tufan tugba tugce tulay
tulin tunc tuncay tuncer turan turgay turgut turhan turkan tugrul ufuk ugur
ulas ulku umit umut umran utku vahap vahide vahit vedat vefa veli veysel vildan
vural yagiz yakup yakut yalcin yaman yaprak yasar yasemin yasin yavuz yekta
yelda yeliz yesim yeter yetkin yigit yilmaz yonca yucel yuksel yunus yurdagul
yusuf zafer zahide zehra zekai zekeriya zeki zekiye zeliha zerrin zeynel zeynep
ziya zubeyde zuhal zuleyha zulfikar zumrut
"""

_ARABIC_AND_PERSIAN: Final = """
abbas abd abdel abdelaziz abdelkader abdelkarim abdellah abdelrahman abderrahim
abderrahman abdul abdulaziz abdulkarim abdullahi abdulrahman abdulrashid abeer
abir adel adham afaf afnan ahlam ahmad ahmed aicha aida aisha akram alaa amal
aman amani ameen ameer ameera amin amina amine aminata amir amira amjad ammar
anas anwar anwer areej arwa asaad ashraf asma asmaa atef aya ayah ayman ayoub
azhar aziza azza badr bahaa bakr bashar bashir basel basem basim basma bassam
batool bilel boutros brahim bushra chadi chaima dalal dania daoud djamila driss
ehab elham eman emad esraa essam ezz fadel fadi fadia fadwa fahad fahd faisal
faiza fares farah fareed farhad farida farid farouk fatema fatiha fawzi fawzia
fayez fayza feras fouad fuad ghada ghaith ghassan ghazi habib habiba hadeel
hafsa haifa haitham hajar hakim hala halima hamad hamada hamdan hamed hamid
hamida hamza hanaa hanan hani hania haroun hasna hassan hassna hatem hayat haya
hazem heba hend hesham hicham hichem hiba hind hisham hoda houda houria houssam
hossam hussain hussein huda ibtisam idriss ihab ikram iman imad imane imen inas
intisar iqbal isam isra issa iyad izz jaber jad jafar jalal jamal jamila jamil
jassim jawad jihad jihan jumana kamal kamel karam kareem karim karima kawthar
khadija khadijah khaled khalid khalifa khalil khawla khulood kinan lamees
latifa layan linah loubna lubna lujain maha maher mahdi mahmoud mahmood majed
majid majida makram malak manal manar mansour maram mariam maryam marwa marwan
maryem maysa mazen meriem messaoud mohamad mohamed mohammad mohammed montaser
mostafa mouna mounir moussa muath mubarak mufid muhammad muhannad muna murad
musab mustapha muzna nabil nabila nader nadim naima najat naji najib najla
najwa naser nashwa nasim nasra nasreen nasser nassim nawal nawel nayef nesma
nisreen nizar noha noor noura nour nouf nouran nourhan nura obaid omaima omnia
osama othman ouafa oussama qais qasim raad rabab rabih rachid rachida radwan
rafat rafik raghad raghda rahaf rahim rahma raja rajaa rami rana rand randa
rania raouf rasha rashed rashid rashida rawan rayan razan redouane reem rehab
rima riad ridha rim riyad roula rula ruba ruqayya sabah sabrine sadek safa
safaa safia safiya safwan sahar sahel said saida saif sajid salah saleh salem
salima salma salman salwa samah samar samer samia samih samir sana sanaa saoud
saud sawsan sayed shadi shadia shahd shaima shaimaa shams shatha shawky sherif
sherine shereen shirin siham soha soraya souad soufiane soumaya sufyan suad
suhail suhaila suleiman taha tahani tala talal tamer tamim tarek tariq taoufik
thamer toufik turki umar usama usman wadad wael wafa wafaa wahid waleed walid
wasim wassim widad wissam yahia yahya yasir yasmeen yasmine yasser yassin
yassine yazan yazid yosra younes youssef yousef yousuf yusra zahir zahra zaid
zain zaina zainab zakaria zaki zayed zeina zeinab ziad zineb ziyad zoubida
zouhair zuhair amirhossein arash arezoo ardeshir arman azadeh babak bahareh
bahman bahram behnaz behrouz behzad bijan cyrus dariush ehsan elaheh elnaz
fariba farideh farshad farzad farzaneh fereshteh firouzeh ghazal golnaz
hamidreza hooman hossein iraj jahangir javad kambiz kamran kaveh keyvan khosrow
ladan laleh mahnaz mahsa mahshid mandana masoud maziar mehran mehrdad mitra
mohsen mojtaba morteza nasrin nazanin niloofar nima noushin omid parisa parviz
payam pouya ramin reza rouzbeh roya sadegh saeed saman samaneh sanaz sepideh
shahin shahla shahram shahrzad siamak sina soheila soroush tahereh taraneh
touraj vahid yalda zohreh abebe adebayo adaeze adanna ade adeola afia akosua
akua ama amadi amadou amara awa ayodele ayomide babajide bola bukola chidi
chidinma chiamaka chika chinedu chinonso chinwe chioma chukwuemeka daouda
djibril ebele efua ekene emeka esi fatou fatoumata femi folake funmilayo gbenga
hawa ibrahima ifeanyi ifeoma ikechukwu ime jabulani kamau kehinde kelechi
khadim kofi koffi kojo kunle kwabena kwadwo kwaku kwame kwasi lerato mamadou
mandla mariama mbali mpho nala ngozi njeri nkechi nneka nomsa nonso nthabiseng
obinna oluwaseun oluwatobi ousmane palesa phumzile segun seun sibusiso sipho
sizwe souleymane temitope tendai tendayi thabo thandi thandiwe themba thulani
uche uchenna wanjiru yaw yetunde zanele zodwa zola achieng akinyi atieno juma
kiprono mwangi njoroge nyambura otieno wairimu wambui wangari
"""

_SOUTH_ASIAN: Final = """
aarav aarti abhay abhijit abhilash abhinav abhishek achal adarsh aditi aditya
ahana ajay ajit ajith akanksha akash akhil akhilesh akshay akshita alka alok
amar amarjit ambika amisha amit amita amitabh amol amrita amrit anagha anamika
anand anandi ananya aniket anirudh anish anisha anjali anju ankit ankita ankur
anmol anoop anshul anu anup anupam anupama anuradha anurag anusha anushka
aparna apoorva archana arjun arnav aruna arun arundhati arvind asha ashish
ashok ashutosh ashwin ashwini asif astha atul avani avinash ayaan ayush babita
bala balaji balakrishnan balraj bhanu bharat bharati bhaskar bhavana bhavesh
bhavin bhavna bhavya bhumika bhupinder bhuvan bhuvana bindu binod bipin brijesh
chaitanya chaitali chandan chandra chandrakant chandrashekar charu chetan
chetna chirag chitra daksha damini darshan darshana dayanand debashish deepa
deepak deepali deepika deepti devansh devendra devesh devika dhananjay dhanush
dharmendra dhaval dheeraj dhiraj dhruv dhruvi dilip dimple dinesh disha divya
divyesh durga dushyant ekta esha falguni farhan gagan gajendra ganesh gargi
gaurav gauri gautam gayatri geeta geetanjali geetha girish gita gopal gopi
gopinath govind gulshan gunjan gurdeep gurmeet gurpreet gursharan hardeep
hardik hari harish haripriya harjeet harmeet harpreet harsh harsha harshad
harshal harshit harshita harvinder hema hemant hemlata himani himanshu hitesh
inder indira indrani indu ishaan ishan ishani ishita ishwar jagdeep jagdish
jagjit jahnavi jai jaideep janaki janhvi jasbir jaspreet jaswinder jatin jaya
jayant jayanthi jayanti jayashree jayesh jaysukh jignesh jitendra jyoti jyothi
jyotsna kabir kajal kalpana kalpesh kalyani kamala kamini kamlesh kanika
kanchan kapil karan karthik kartik karuna kaushal kaushik kaustubh kavita
kavitha kavya keerthana keerthi ketan ketaki keshav khushi khushboo kiran kirti
kishore komal koushik kripa krishna krishnan krishnamurthy kritika kriti
kuldeep kulwant kumar kunal kushal lakhan lakshman lakshmi lalit lalita latha
lata lavanya laxman laxmi leela lokesh madan madhav madhavi madhu madhur
madhuri mahendra mahesh mala malati malini mamta manasi mandar mandeep maneesh
mangesh manik manish manisha manjeet manjit manju manjula manjunath manoj mansi
manu mayank mayur mayuri medha meena meenakshi meera megha meghna mehul milind
minal mithun mitali mohan mohana mohini mohit mridula mrinal mukesh mukul
murali muralidhar muskan mythili nagaraj nagesh naina nalini namita namrata
nand nandini nandita naresh narayan narendra naveen navneet navin navjot neelam
neelima neeraj neeta neetu neha nidhi nihar nikhil nilesh nimesh nimisha niraj
niranjan nirmal nirmala nisha nishant nishi nita nitesh nithin nitin nitya
omkar om padma padmaja padmini pallavi pankaj parag paramjit paras paresh parth
parul parvati parveen parvez pavan pavithra pawan payal phani pooja poonam
poornima prabha prabhakar prabhat prabhu prachi pradeep pragati pragya prajakta
prakash pramod pranali pranav pranay prasad prasanna prasanth prashant prateek
pratibha pratik pratima praveen pravin preeti prem prema prerna preethi priti
prithvi priya priyanka puja puneet punam purnima purushottam pushpa rachana
rachna radha radhika raghav raghu raghunath rahul raj rajan rajat rajeev
rajendra rajesh rajeshwari rajinder rajiv rajkumar rajni raju rakesh rakhi rama
ramakrishna raman ramesh ramya ranbir randeep randhir rani ranjan ranjana
ranjit rashi rashmi ratan rathna ravi ravindra ravinder rekha renu renuka
revathi richa rishab rishabh rishi ritesh rithika ritika ritu rohan rohini
rohit ronak roshan roshni ruchi ruchika rudra rukmini rupa rupal rupali rupesh
sachin sadhana sagar sahana sahil sai sakshi samarth sameer sampath samyukta
sandeep sandhya sangeeta sangita sanjana sanjay sanjeev sanjeeda sanjiv
sanjukta sankar santosh sapna sarala saraswati sarika saritha sarita sarojini
sathish satish satya satyajit saurabh savita savitri seema shabana shailaja
shailendra shailesh shakti shalini shamita shankar shanta shanthi shantanu
sharad sharda sharmila shashank shashi sheela sheetal shefali shikha shilpa
shirish shital shiv shiva shivam shivani shivaji shobha shraddha shreya shreyas
shri shridhar shrikant shruti shubham shubhangi shweta shyam shyamala siddharth
siddhi simran sindhu smita smriti sneha snehal sohail soham somnath sonal
sonali sonam sonu soumya sourav sowmya sridevi sridhar srikanth srinivas sruthi
subash subhash subodh subramanian sucheta suchitra sudarshan sudha sudhakar
sudhanshu sudheer sudhir suhas suhasini sujata sujatha sujay sujit sukanya
sukhdev sukhwinder sulochana suman sumana sumanth sumati sumit sumitra sunaina
sunanda sundar sundari suneel suneeta sunil sunita suraj surbhi surekha
surendra suresh surinder surya sushant sushil sushila sushma swapna swapnil
swara swathi swati tanmay tanuja tanvi tapan tarun taruna tejal tejas tejaswini
trupti tulsi tushar udai uday ujjwal uma umesh upasana upendra urmila urvashi
usha utkarsh vaibhav vaidehi vaishali vaishnavi vandana vani varsha varun
vasant vasanthi vasudha vasudev vedant veena veera veerendra venkat venkatesh
venkata vibha vidhi vidya vihaan vijay vijaya vijayalakshmi vikas vikash vikram
vikrant vimal vimala vinay vinayak vineet vineeta vinita vinod vinutha vipin
vipul viraj virender virendra vishakha vishal vishnu vishwanath vivek vrinda
yamini yamuna yash yashas yashoda yashwant yogesh yogita yukti yuvraj zaheer
abid adeel aftab ahsan aijaz ambreen aneela anum arshad asad asghar aslam atif
ayesha azam azeem babar basharat bilqis danish ejaz erum faheem faizan fakhar
farhana farooq faryal fozia ghulam habibur hafeez hafiz haider haroon hina
humaira huma iftikhar ijaz imtiaz iqra jamshed javed junaid kashif khurram
kulsoom laiba maheen mahira mahnoor maqsood masood mehreen mehwish moin
mubashir mudassar mumtaz nabeel nadeem naeem naheed naila nargis nasir naveed
nazia nighat nimra nosheen parvin qamar rafiq rahat raza razia rehan rehana
rehman riaz rizwan rubina rukhsana saad saadia sabeen sadia saima sajjad sajida
samina saqib sarfraz shabnam shafiq shagufta shahbaz shahid shahida shahnaz
shahzad shakeel shazia shehzad sobia sumaira syed tabassum tahira talha tanveer
tasneem tayyab uzma waheed waqar waqas waseem younis zafar zahid zahida zeeshan
zubair chaminda dilani dilshan kasun lakmal malika nadeesha nimal nuwan ruwan
sanath tharindu thilini upul
"""

_EAST_ASIAN: Final = """
ai aiko aika aimi airi aki akane akari akemi akihiko akihiro akiko akio akira
akiyoshi aoi arata arisa asako asami asuka atsuko atsushi ayaka ayako ayame
ayami ayane ayano ayumi ayumu azumi azusa chie chieko chiharu chihiro chikako
chinatsu chisato chiyo chiyoko chizuko daichi daigo daiki daisuke eiichi eiji
eiko eita emi emiko eri eriko etsuko fumi fumie fumihiko fumiko fumio fumiya
fuyuki genta genzo goro hajime hanako haru haruka haruki haruko haruna haruo
haruto harumi hayate hayato hibiki hideaki hidehiko hideki hidekazu hideko
hideo hideto hidetoshi hideyuki hikari hikaru hinata hiro hiroaki hirofumi
hirohito hiroka hirokazu hiroki hiroko hiromi hiromu hironori hiroshi hiroto
hiroyasu hiroyoshi hiroyuki hisako hisao hisashi hitomi hitoshi honoka hotaru
ichiro ikuko ikumi ikuo isamu isao itsuki itsuko iwao izumi jiro jun junichi
junji junko junpei juri kaede kaho kahoru kanade kanae kanako kaname kana kanon
kanta kaori kaoru katsuhiko katsuhiro katsuko katsumi katsuo katsuro katsutoshi
katsuya kayo kayoko kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunari
kazunori kazuo kazushi kazuto kazuya kazuyo kazuyuki kei keigo keiichi keiji
keiko keisuke keita kenichi kenji kenjiro kenshin kensuke kenta kentaro kenzo
kimie kimiko kinuko kiyo kiyoko kiyomi kiyoshi kiyotaka kohei koichi koji
kojiro kokoro kosuke kota kotaro kotomi kouji kumiko kunihiko kunio kyohei
kyoichi kyoko kyosuke kyouko maho mai maiko maki makiko mako makoto mamiko
mamoru mana manabu manami manato mao mariko masaaki masafumi masahide masahiko
masahiro masahito masaki masako masami masamichi masanobu masanori masao masaru
masashi masataka masato masatoshi masaya masayo masayoshi masayuki masuyo
masumi matsuko mayu mayuka mayuko mayumi megumi mei michi michiaki michiko
michio michiru michiyo midori mie mieko mihiro miho mihoko miiko mika mikako
miki mikihiko mikio mikiko miku mikuni minako minami minato mineko minori
minoru mio misa misaki misako misato misuzu mitsuaki mitsuhiro mitsuki mitsuko
mitsunori mitsuo mitsuru mitsuyo mitsuyoshi miu miwa miwako miya miyako miyoko
miyu miyuki mizuho mizuki moe moeka momo momoka momoko motoki motoko mutsuko
mutsumi nagisa nana nanako nanami nao naohiro naoki naoko naoto naoya naoyuki
narumi natsuki natsuko natsume natsumi natsuo nobuaki nobuhiko nobuhiro nobuko
nobuo nobuyoshi nobuyuki nodoka nori noriaki noriko norimasa norio noriyuki
nozomi nozomu osamu otome rei reiji reika reiko reina rena ren rentaro rie
rieko rika rikako riki riko rikuto riku rin risa risako riyoko ruriko rumi
rumiko ryo ryohei ryoichi ryoji ryoko ryoma ryosuke ryota ryotaro ryuichi ryuji
ryunosuke ryusei ryuta sachi sachie sachiko sadako sadao sadayo sae saeko saki
sakiko sakura sakurako saori saburo satoko satomi satoru satoshi satsuki sawako
sayaka sayako sayo sayoko sayumi sayuri seigo seiichi seiji seiko setsuko
shigeaki shigeharu shigeki shigeko shigemi shigenori shigeo shigeru shigeyuki
shiho shiko shin shingo shinichi shinichiro shinji shinjiro shinnosuke shino
shinobu shinpei shinsuke shintaro shintarou shinya shiori shiro shizue shizuka
shizuko sho shogo shohei shoichi shoji shoko shota shotaro shuhei shuichi shuji
shun shunichi shunji shunsuke shunta shuta sora soichiro sota souta subaru
sumie sumiko sumire susumu suzu suzuko suzume tadahiro tadao tadashi taichi
taiga taiki taisei taisuke takaaki takafumi takahiko takahiro takahisa takako
takamasa takamitsu takanobu takanori takao takashi takato takatoshi takayo
takayuki takehiko takehiro takeo takeru takeshi takuji takuma takumi takuro
takuto takuya tamae tamaki tamako tamami tamao tamiko tamotsu taro tatsuhiko
tatsuki tatsunori tatsuo tatsuro tatsuya teiko teruaki teruko teruo teruyo
tetsu tetsuji tetsuo tetsuro tetsuya tokiko tokio tomio tomiko tomo tomoaki
tomohiro tomohito tomoka tomokazu tomoki tomoko tomomi tomonori tomoya tomoyo
tomoyuki toru toshi toshiaki toshie toshifumi toshihiko toshihiro toshiki
toshiko toshimi toshimitsu toshinori toshio toshiro toshiya toshiyuki toyoko
tsubasa tsukasa tsumugi tsuneo tsutomu tsuyako tsuyoshi umeko wakako wakana
wataru yae yaeko yasuaki yasue yasuhiko yasuhiro yasuko yasunori yasuo yasushi
yasutaka yasuyo yasuyuki yayoi yohei yoichi yoko yori yosuke yoshi yoshiaki
yoshie yoshifumi yoshihiko yoshihiro yoshikazu yoshiki yoshiko yoshimi
yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yota yousuke yua
yui yuichi yuichiro yuito yuji yuka yukari yuki yukie yukihiro yukiko yukina
yukino yukio yukito yuko yukiya yuma yumi yumiko yuna yuria yurie yurika yuriko
yusaku yusei yusuke yuta yutaka yuto yuuki yuuka yuudai yuuta yuzuki yuzuru bao
bin bingbing bowen chang changmin chao chaoyang chen cheng chenxi chun chunhua
chunyan cuifen dandan daming dong dongmei fang fei feifei feng fengying gang
guang guanghui guiying guo guofeng guoliang guoqiang hai haibo haiyan han hanyu
hao haoran hong hongmei hua huan huang hui huifang huimin huiying jiahao jiahui
jiajia jian jianfeng jianguo jianhua jianjun jianming jianping jianwei jiaqi
jiawei jiayi jie jing jingjing jingyi jinhua jinlong jinping junjie junwei kang
kun lan lanfang lei li lihua lijuan lijun lin ling lingling liping liqiang
liwei liying long lu luyao meihua meili meiling meng mengqi mengyao min ming
minghao mingxia mingyu na ning ningning peng pengfei ping qi qian qianqian
qiang qiaolian qin qing qingqing qiong qiu quan rong ronghua ruihan shan
shanshan shaohua sheng shengli shihan shu shuang shuhua shulan shumin shuping
shuqin shuying shuzhen siqi siyuan song tao ting tingting tong wanting wei
weidong weihong weijie weimin weiming weiping weiqiang wen wenbin wenhui wenjie
wenjing wenjuan wenli wenqing xia xiang xiao xiaobo xiaodong xiaofang xiaofei
xiaofeng xiaohong xiaohui xiaojie xiaojing xiaojun xiaolan xiaoli xiaoling
xiaolong xiaomei xiaoming xiaoping xiaoqing xiaowei xiaoyan xiaoyu xin xinyi
xinyu xing xiu xiulan xiuli xiumei xiuying xiuzhen xu xue xueqin xuemei yan
yanan yanfang yang yanhong yani yanli yanling yanping yanyan yao yi yichen
yifan yihan yijun ying yingjie yiran yixuan yong yonghong yongjun yongqiang yu
yuan yuanyuan yubin yuchen yue yufeng yuhan yuhua yujie yulan yulong yumei yun
yuping yuqing yutong yuxin yuying yuzhen zengxi zhaohui zhe zhen zheng zhenhua
zhi zhigang zhihao zhihong zhihui zhijun zhiming zhiqiang zhiwei zhiyong
zhiyuan zhong zhongwei zihan zihao zimo zixuan ziyi ziyu ara areum boram bomi
byungho chaewon chaeyoung chanho changho cheol chulsoo dahye daehyun daeho
donggeun donghae donghyun dongmin dongwook eunbi eunha eunhee eunhye eunji
eunjin eunjung eunju eunkyung eunsol eunseo eunyoung gayoung geunho gyuri haein
haejin haerin haneul hayoon heejin heesoo heeyoung hyejin hyemi hyeri hyerin
hyesoo hyeonjin hyewon hyosung hyojin hyunjin hyunjoo hyunjung hyunseok hyunsoo
hyunwoo inho inseong jaeho jaehyuk jaehyun jaemin jaesung jaewon jaewook
jeongho jieun jihee jiho jihoon jihye jihyun jimin jina jinho jinhee jinsoo
jinwoo jinyoung jisoo jisu jisung jiwon jiwoo jiyeon jiyoon jiyoung joohee
joohyun jongho jonghyun jongmin jongsoo joon joonho jooyoung junghee jungho
junghyun jungkook jungmin jungwoo junho junhyuk junseo junyoung kihoon kiyoung
kwang kyungho kyunghee kyungmin kyungsoo kyuhyun malsoon mijin mikyung minah
minhee minho minhyuk minji minjae minjee minjeong minjun minjung minkyung
minseo minseok minsoo minsu miyoung myung myungsoo nari nayeon nayoung sangho
sanghoon sanghyun sangmin sangwoo seohyun seojun seojin seokjin seolhee
seongmin seongho seoyeon seoyoon seoyoung seulgi seunghee seungho seunghyun
seungmin seungwoo sieun siwoo sohee sohyun sojin soomin soojin soojung soohyun
sooyoung soyeon soyoung suah subin suhyun sumin sung sunghee sungho sunghoon
sungjin sungmin sunhee sunmi taehee taehyung taeho taemin taewoo taeyang
taeyeon taeyong wonho woojin wooyoung yejin yeji yejun yena yeonhee yeonjun
yeonwoo yerin yeseul yongho yoojin yoona yoonah youngho younghee youngjae
youngmi youngmin youngsoo youngsook yujin yunho yunseo anh bich chau dao dat
diem diep dinh duc dung duong giang ha hanh hien hieu hoa hoang hung huong huy
huyen khanh khoa kien lam linh loan minh my nam nga ngan nghia ngoc nguyen nhan
nhi nhung phuc phuong quang quoc quyen quynh son tam tan thang thanh thao thien
thinh thu thuan thuy thuong tien tram trang tri trinh trong truc trung tuan
tuyet uyen van viet vinh vy xuan yen aishah azlan azman budi dewi dwi eko
faridah fitri haslinda hendra indah irwan joko kartika lestari made maisarah
nurul nyoman putri putu rizki rizky siti slamet sri sulastri susilo suryani
wahyu wayan widodo yanti yusof zainal zulkifli arnel bayani corazon dalisay
divina isagani jejomar jomar ligaya luzviminda marites maricel marilou reynaldo
rodel rommel somchai somsak supaporn suwanna nattapong niran pornthip prasert
sasithorn siriporn somying wichai
"""

_ALSO_WORDS: Final = """
abril ai aime alba alma amal amber ambre ana angel angelica angus anja april
ariel asuncion aude august aurelia aurora austin autumn ava azucena bahar baran
baris barney bart belen bella benedetto benedict benito bert beryl bianca bilge
bill blaise blanca blanche bonnie bora brandy brooke bruna bruno brunon can
candela candida cansu caridad carina carmel carmen carmine carol casey celeste
cem cesar ceylan chandler chase chelsea chester christa christian chuck cihan
clark claude clement clementine colombe concha constance constant consuelo
cooper cora coral cristo cruz crystal cyrus daisy dale dalia dallas damla
daphne dawn dean delia demet demir deniz derya desire devon devrim dexter dick
digna dilek dimple dogan dolly dolores domingo don dong dora drew duygu earl
ebony ece elba elmas emir encarnacion engin enzo ernst eros esen esmeralda
esperanza estelle estrella eve evren fabia faith fatima faustine fausto faye
felice felicia felicidad felix fenna fern fidan fidel filip firat firmin flavia
fleur floor flora florence florian floris flynn fortunata fortunato fosca
franca francois frank frankie franklin freda freya fritz gaia galileo gamze
gemma gene georgia german gilda ginevra ginger gioconda giordano giusto gizem
gladys glen gloria gonca gonul goran grace gracia grant grazia greta grete
guadalupe gul gunes guy hale hana harley harper hayat hazel heath heather heidi
henry hercules hidayet hilal hilda holly homer hope horst hudson hugo hulya
hunter ida iga ilse iman inci indira inga ipek iris irma isa isla ivy jack
jackie jackson jade jale jasmine jason jasper jean jenny joan jon jordan joy
juan jules june justa justo kader kai kaja kalina kendall kent kenya kerry kim
kira kiran kiraz kirk kitty komal lacey lakshmi lale lana lance lauren leandro
lee leigh leo leon leslie letizia libera lily lincoln lino liv llanos logan
lola lope lotta lotte lou louis louise lourdes love lovisa lupo luz mack
madison mae maj malte mara margarita margherita marin marina marine mark marlon
marty mason massimo mate mauro max maxim maya mehtap mel melek melina melinda
melissa melody meltem mercedes mercy merle merlin mert mia milagros milan miles
milo mindy minnie mira mitra moa modesto moira morena moreno morris myrtle
nadir nala nana natale natividad nell nese nick nieves nimet nina noel norma
novella nur odd ole olive olympia onur opal oral oriana orla orlando orsola
otis otto ozgur ozlem paloma pam pansy paris parker pastora pat patience
patricio patsy patty paz pearl peggy penny per perla perry petek petra pierce
pilar pinar piper placido polat polly poppy prem preston primitivo primo
priscilla prudence prudencio puja purificacion quentin quincy quinn rahmi rana
rasa raven ray reagan regina remedios remo rex reyes rich rick riley rita rob
robin rocco rocio rocky rod roman romana romeo rosa rosario rose rosemary
roshan rosita roxana roy ruby runa rune russell rusty ruta safak saga sahar
sahin salma salome salvador salvo sandy santa santiago santo santos sasha
saturnino savannah scarlett segundo seher selma sena serafina serap serena
settimio sevda sevgi sevim sevinc shakti shelby sherry shirley sidney sienna
silvestre skye skyler sol soledad sora spencer stan stanley stella sten
sterling stig sue sultan suman summer sydney tage tamer tara taylor tiffany
tina tito toma tommy tore trinidad troy trudy tucker tudor tufan tulsi turan
tyson ufuk ulisse ulla umut unity uno urban utku valentine vefa verity victor
victoria vidal viking vince viola violet virgilio virginia virtudes vita vitale
vito vittoria vural wally warren wesley will willow wilson winnie winston wolf
wolfram yalcin yaman yaprak yasemin yavuz yeter yigit yilmaz yonca yucel yuksel
zafer zelda zita zoe zoja zola zumrut
"""

# Short ones that are seldom anything else than a name.
_SHORT_AND_CLEAR: Final = frozenset(
    """
    abe ada amy ana ann bea ben eva gus ian ida ike ina ivo jan jim joe jon
    jos ken leo liz lou lea mia meg nia nik pam pia ron rui sam ted tim tom
tod ria rik roy pia kay ute uwe udo ulf uli urs val wim zac zoe zoi abu ali eve
    """.split()
)
_SHORT: Final = 3


def _words_of(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


@cache
def first_names() -> frozenset[str]:
    """
    Give all first names.
    """
    return _words_of(
        _ENGLISH,
        _GERMAN_AND_DUTCH,
        _FRENCH,
        _SPANISH_AND_PORTUGUESE,
        _ITALIAN,
        _NORDIC,
        _SLAVIC_AND_EASTERN,
        _TURKISH,
        _ARABIC_AND_PERSIAN,
        _SOUTH_ASIAN,
        _EAST_ASIAN,
    )


@cache
def ambiguous_first_names() -> frozenset[str]:
    """
    Give the first names that are ordinary words, places or months as well.
    """
    short = {
        name
        for name in first_names()
        if len(name) <= _SHORT and name not in _SHORT_AND_CLEAR
    }
    return frozenset(short.union(_ALSO_WORDS.split()) & first_names())


def load() -> None:
    """
    Build the sets.
    """
    first_names()
    ambiguous_first_names()
