"""
Weights of topics, learned by training/train_topics.py from 9351 texts.
"""

BIAS = (-2.7, -4.65, -4.58, -5.09, -6.58, -4.34, -6.88, -2.2, -1.25, -1.4, -2.2, -0.43)

VERDICTS = (
    (
        'product',
        -1.099,
        0.847,
        (-8.552, 0.041, 0.047, -0.103, 0.022, 0.486, -0.274, -0.035, -0.073, -0.12, 0.167, 0.277, 0.242, 0.03, -0.046, -0.121, -0.034, 0.332, 0.228, 0.055, -0.012, -0.256, -0.095, -0.025, 0.054, -0.028, -0.119, -0.271, 0.098, 0.036, 0.114, 0.019, 0.003, -0.281, 0.131, 0.123, 0.064, -0.118, 0.048, -0.138, 0.016, -0.066, 0.074, 0.019, -0.039, -0.033, -0.379, 0.183, -0.465, -0.353, 0.098, 0.244, 0.005, -0.066, -0.026, -0.039, 0.034, -0.34, 0.05, 0.12),
    ),
    (
        'delivery',
        -1.099,
        0.405,
        (-6.834, -0.069, -0.02, -0.14, -0.177, 0.798, 0.188, -0.113, 0.07, -0.157, 0.23, 0.093, 0.404, -0.008, 0.055, -0.092, 0.07, 0.325, -0.15, 0.012, 0.103, 0.021, -0.104, 0.098, -0.412, -0.067, 0.045, -0.327, 0.037, 0.263, -0.05, -0.058, -0.016, -0.19, 0.055, 0.108, 0.091, -0.023, -0.16, -0.21, -0.051, -0.151, -0.027, -0.056, -0.048, 0.076, -0.063, 0.001, -0.834, -0.459, 0.507, -0.023, 0.126, 0.096, 0.053, -0.088, 0.059, -0.219, 0.11, 0.065),
    ),
    (
        'late_delivery',
        -1.099,
        0.405,
        (-7.336, -0.014, -0.007, -0.17, -0.074, 0.779, 0.18, -0.103, 0.077, -0.093, 0.191, 0.078, 0.357, -0.074, 0.068, -0.08, 0.113, 0.434, -0.139, -0.009, 0.012, -0.159, 0.014, -0.118, 0.324, -0.026, 0.038, -0.252, 0.007, 0.12, -0.031, -0.076, -0.031, -0.118, 0.009, 0.312, 0.026, -0.058, -0.235, -0.064, -0.058, -0.087, -0.006, -0.019, -0.038, 0.061, -0.236, 0.014, -0.788, -0.127, 0.382, -0.007, 0.045, 0.182, 0.051, -0.072, 0.058, -0.268, 0.197, 0.047),
    ),
    (
        'fulfilment',
        -1.099,
        0.405,
        (-2.933, -0.089, -0.032, -0.137, -0.137, 0.8, 0.473, -0.128, 0.026, -0.16, 0.226, 0.175, 0.259, 0.013, 0.054, -0.034, 0.068, 0.249, -0.001, 0.0, 0.077, 0.1, -0.055, 0.248, -0.32, -0.076, 0.177, -0.302, 0.032, 0.286, -0.042, -0.029, 0.039, 0.189, 0.092, 0.224, -0.312, 0.003, -0.07, -0.269, -0.051, -0.073, -0.035, 0.009, 0.01, -0.004, -0.183, -0.079, -0.863, -0.331, 0.657, -0.018, 0.008, 0.108, 0.188, -0.089, 0.031, -0.215, 0.025, 0.041),
    ),
)

WEIGHTS = """\
UWVXOQPQRQQP0
YP`PS>QXTZ[V0 0
ASUbSJXcPUWR0 00
QSHRSXX_WRQP0 000
TORVQMKXTXSV0 >
STRZSRSHSUST0 a
SSTOSQS]TSST0 am
T^KTSTRVSPPO0 and
RSOSSWSWSSSR0 april
ORSPSSSbTRRS0 bar
USLWSZSOTPQO0 days
USSSSSPLRSSU0 dollars
ORPTSYOSSRQU0 for
YRFRSTQWTSRS0 i
OOVQSVSORRSS0 in
V]SPSSSPRQQQ0 is
QRRQSSRWSSSS0 it
RSRSSTSXSSTT0 january
LSYSSSSKRTUT0 june
SS^SSQSESVUU0 march
PRSSSUM[RPPU0 may
PRTUSSSJSSSS0 months
PRRSSSSPRSSS0 my
R^MRSUSSURST0 of
JS^SSSSKQTTT0 on
QSQSSSSUSSQS0 pm
MSPQSRS]RQQO0 star
^OLNRMSi[RSS0 stars
SSVRSSSOSRTS0 stops
OTXLSVRRSRSR0 the
PSTRSUSXSSSS0 till
[OLRS^RUSSSV0 to
RSYOSQSPQUTP0 week
XY_PROSCPWWT0 weeks
SSQQSSSSSRSR0 with
QPeOSRRTOXZX0 wks
SXRSSRSRQSSS0's
Q\\GQ[QcMTLLK00
|PNOSRP7WRRR00 0
UOcNXM@gRUWR00 00
KUTYVR^UPTTV00 >
RSRSSSS^TSRR00 a
QRScSUSFRTST00 am
VQaSOIWYWWWR00 and
TSSSSSSRTSSS00 bus
KRNLR]PXPSTW00 days
YVSSSSROVQRP00 degrees
USUSSSSRQUUU00 every
LKMSRK`VQSSS00 for
SMO`SRRMTWQV00 has
IZROSXRZPRST00 hours
RSMSSfSKSQRT00 hrs
VRcPSLUMRSUR00 i
ZQMYSOTVSWRV00 in
VSSSSSROTSSS00 inch
XSSSSSSHWQRR00 min
FRSXgNSLSSSS00 minutes
ORXSSSSOSSSS00 of
]QHVRQYHSMPN00 on
RTSSSSRRSSST00 percent
OSQPSWS]RUVW00 pm
LRURS[SUQRSS00 the
WSNSSSSUSSSS00 they
JOLRRSZPSQRQ00 to
PTSRSSSSSRSR00 were
VSPTSQXRRSSS00 while
SSSRSOR]RSTT00 years
rRRRSPS3WQQP00'0
QPRYSQRiUUSU00's
R\\FPOXQKTFIM000
DAQHS~NIJJN^000 0000
QgGUSNbAMOOL000 >
RUQSSQSYVSSS000 and
VNSSSTVMSSSS000 i
TMSSQSSRTSSS000 of
ZRSSSSROUSSS000 over
LWSSSSSZTSSS000 pages
JYUUSQSVOQQP000 pieces
SPSTSUN[SVSU000 rupees
AiGZbWHZKPM[0000
OVILbYMISSOW0000 >
RURSSKSDVSTS0000 and
QSQSSVRaRSSR0000 is
WJSSQSSRTSSS0000 pieces
SSVSSSSOSQRS0000 told
SSSSUUSQSRSQ0000s
USSSSSSOTSSS0000w
SSSSSQSZSSSS00a
PSSSSSSRSSSS00am
QWRSSSSQTSSQ00c
TNL\\SSSSRRRR00hr
NSSSSSSSRSSS00mm
PQ[RSSSYSUUV00nd
PQTRSSSKSSSS00nd >
RVSSSSSQSSSS00p
SSVDSSS[SSSS00pm
RSRSSRSSSSSS00s
QROSS]SXSSSS00st
KQ\\ORTOQLUUX00th
HHSOSVPCRZ[[00th >
XR[USWSTQNKO00th and
SSVSSRSMRRRS00th came
SSTSSSSMSSSS00th the
SVSOSTSTRSUT00th they
Q_SRSSSZRRSS00w
XPRRSVSLTRSS0am
KQTdSQQYTUTT0b
[SQ]SRSKTSRR0b >
NRP\\SSQXRUSW0c
RQSYSRSPSSSS0f
RRSXSSR_STSU0g
TRSSVSSQTSSS0k
SSSRSSSSSSSS0kg
QTSSSSSYSSSS0n
SM]RS[SHPTSW0nd
PMgRSVSESTTT0nd >
RQ\\PSSSMRUVU0pm
QTSSSSSYSSSS0r
MN\\TSRSNRXYX0rd
PP]RSPSXSVUV0rd >
SSTRSSSQSTTU0rd and
`RSSSQSIUSSS0s
LPZVSTPYRRQS0st
MQVRSSSSSUUU0st >
VPPWS[QRRRRS0st and
MI^NSQQRNXYZ0th
QPVPSNRQQZZZ0th >
SSJSSWSMSTVT0th and
ROOSSSSWSTSS0th i
SSOUSRSOSRQP0th then
ST\\RSSTOQUVU0x
NP_RSSSSRVVW0xl
EHU`REPdTYYW< 0
cKHPLRNa[HJJ< 00
LSZOSRSWVVWU< 000
C[ZZUHX\\NWXT< a
I_PRP]SIQQSU< about
WRPRRVQRURRU< absolute
WSZOSQSCRSUS< according
NdSaSOSRRNNR< actual
QUWSSSSMRRQR< advent
]KOYS]R6WRQT< after
NsdRSMSAPWWW< again
QS]SSPSRRUUS< ages
PRKSSQS\\ROPM< ah
SSRRSSSSTSSS< alarm
VXSKTcQFLORU< all
OHOQYOXDPMMN< also
_SNSSXSJURRS< always
LQURWLRfUVVU< an
CYHSOSUR?DFG< and
SQVRSNSQSSTS< another
PSRRSWSGQRSX< answered
CQVQSQSYRTTT< anyway
ZRNSSTSRURRR< app
NRRWS\\SQPRVW< apparently
JXEQVRSSRPPR< arrived
SSSRSSSVTSSS< arrives
SQ\\MSSSUSUUT< arriving
]SORMKRGVSUP< as
SRPLSSS[WPSO< ask
BbOXRVS?LVRS< asked
SRQSSGS`RVVT< asking
NSRXSWSKQTSW< asshole
HPNHQRTVYTVQ< at
QOQSSTSaRRRT< avoid
HROTRQR^RPOP< baby
SPSTRSSXSSSU< bad
IVPSMSSSRSSS< bag
MSR^SRSNPWRW< balanced
XSSRSOSRUSSP< ball
PfRUVPSPSSSR< bang
TSRTSQSZUTSS< bastard
TPTRSURVURRO< battery
aOJRRNSJVPQP< battery's
UPZSSSSQRSSS< beard
FQUMWSS^OPRP< beautiful
NSSQWRSRQSSS< beautifully
XS_QSOPIRSSS< because
SPOQUMTTQ][W< been
NMS]SHZMSXTV< before
SRSSSRRUUSSS< bench
ZJSSSQSSWSSS< bent
\\_KLQPQB[OPO< best
QY[RS[RFRXWW< better
GU]RSSSSRWXV< between
ITPUQUSbOSST< big
^OQRRSSRRSSS< bike
PRTRSSSVRUUU< bill
XSJCRSSoXJQI< bin
QRWSSSSNQXXW< birthday
SK_QXPWGQ[\\Z< bit
TSSRSSSQWRSQ< blanket's
LRcORLSRQWWU< bless
EROTShSFOSR_< blocked
RQOUSUSORTST< bloke
NQWYRNTYPUXU< bloody
YUR\\QSSISTST< blue
ZTLQSSSQVPQP< bluetooth
URRSSTSPRRSQ< blunt
SSPSSSSQTSSS< board
eRSHSSRP^MRL< boils
WQNRRKRaVOOL< bollocks
N^PSSSSLURRR< book
SPT^RRSLRRQT< boots
RRRRSiSASSSS< bot
LYKRSXRPQRRQ< both
HVNRRVSQRSSS< bottle
U[PNRJNJYSUR< bought
TRSSSNSMTSSR< bounces
KVMSTORJPQQT< box
ZQQSSOSOTRRQ< bra
WOSSSUSQSSSS< brakes
SYRQSOS[SRSQ< brand
WSSSRSSRSRRR< bright
QRSQSRSVUWSV< brilliant
PSQSSWSHQSTX< bro
RHPSSQSZXSSS< broke
NSRVSSSPRWSU< brought
SQSRPSSVURSS< bubble
QXYRSMS]QUUQ< bugger
WTTRSUSNPSSU< bullshit
NSRRS^SSNQRX< bunch
JQS[SSS^SXUW< bus
QQSRSOS`SSST< busy
WNLVRKULTKJO< but
NRSWSSSXQWSU< buzzed
VWQSSRSRSQSP< buzzer
\\ScLO\\V:ZYXU< by
QRMSSQS]SSSV< bye
IUSRSSSQQSSS< cable
OT]RSPSRRUUT< calgary
WNRQSaRKTSSU< called
XVPaXLOLNYVX< came
GQLTRMReUOPM< can't
RRORS^SBQPQR< cancelled
SRSZSRSJSVRT< card
RPQRSRSYSRSS< case
aOZ[RORAURSP< cat
LQSRSRSWURSR< cat's
^SISVRSKPSRS< chair
VPQSRRSNSSSR< chapter
PSSSSQZXQSSQ< charged
eLWXQRAN\\RRR< cheap
OVSSSQXOPSSS< cheaper
PROSSQZHQPPP< cheapest
PRMRSWSEWSRX< cheers
D\\XRSSSMRRSR< cheese
PQcSSRSESUUT< christmas
PRRUSRSCRYRW< chucked
XNTRRXS]SPPR< class
bSLQQSSKXQRO< clock
TPSSSSSPTQQR< cloth
SSRTSSSQSTSS< code
^RSSQQSPVQRQ< colour
]RSOSRSGVQSP< colour's
TQSRRRSLTSSS< colours
NQWJSRRWRSSS< come
^RSPSSSNUSSR< comes
UUSRRSSORSSS< comfortable
ZRRSUVSQMQRQ< comfy
SUYRSSRHSPSQ< coming
VSSSSQSJURSQ< cooks
SSYSSSSPPTTT< cot
PSPSZSSKSPQP< could
PRPSS`XJPOOV< couldn't
PORRRSSYRRSR< counted
DROaQNSMOZQW< courier
TWQNTRRUQRRR< cracked
TOTSSSSRRRRR< cracking
\\QRRSPSQSPPO< crap
PSQWSOSRSSST< credit
SSSSSRSXUSSR< crib
hQNRRRRN_MNL< crisp
RSRRS[QOQQRV< crooks
NVSSSSSRQSSS< crumbs
N^SSQSRPOSSR< crushed
[QSPSSSSWRSR< cup
TSSQSSSMURSR< cured
P^ORSTSYQPQN< curtain
FRQQSOSdPSQV< customer
QQ[SSOUWQVWT< customs
T`RRSVRYRSSR< cut
UaRSWQSVSSRS< cute
SSSSSSRRUSSS< cuts
QRRRSSS]SSTT< dad
PUVSSSSRRTTT< dad's
QXNQSSSSRSSS< date
bOZSSPUIR]^Z< day
QSSSSSTPSSSR< daylight
IeQ_QPSQQPPP< dead
OTZPQHSkSXYR< dear
LRSSSSYQPSSS< dearer
TOQNSWROTUQW< decent
\\QSSSSSSUSSS< deck
OQ[SSWSTRQQW< delayed
JUnLSWNTQVWU< delivered
AQMbSPSOUWPY< delivery
UQRSSSSRVQSR< deodorant
NQ`RRSSQSPQS< depot
F]SSSSSQRSSS< described
LRJUWOSYRRRR< did
YQEORYSNRQRP< didn't
PRQ[SSSIPVSX< didnt
bSHSSYSLTPQM< died
_SQQSTQOVQRP< dies
RWORSQS[RVUV< different
cOQSSRSNVSRR< dinner
KRRRSRSYORSR< disappointed
MXPSSWSRQQRP< disc
OSPSS^RPRQQS< dispatched
OSZSSRSESTTT< diwali
QNMPRORjWOPM< do
XOSSSTSRTSSS< doctor
JPWRRPSYTVWT< does
cSORSLSZUSSR< doesn't
LWOJRQS]TOQP< dog
O_RSRRSXTUSU< dog's
DQPSSOS^WRRP< dogs
^SMVSISTSSRS< don't
YOSKSRSSSPSN< doorbell
PSORTSRRRSSS< double
ISRRSPS\\USSS< draw
SSSSSRSLTSSS< drawers
OUdPRUSROTTT< dress
GTM`RQSPOSMV< driver
IULeSMUYPRNR< dropped
PRR[SRSMSUSU< drove
hSROSSRKXRSQ< dry
SRhNSQSPRVUV< dude
PQbSURSMSUST< due
[QSSPSSKURSR< dull
STR[SSSNRQRQ< dumped
ZMSSSRSWUSSS< dust
SKbQWXQGUQQQ< each
PQSSSSSZRVVV< easter
_QSRSRSLYSSR< easy
YSNSSSSPTSSS< eggs
LTQSSOSWSVUU< eh
VTTQSSSKSRTR< eid
PQ[RRPSVQUUT< eight
STYRSSSQQTTT< eighteen
UjOMXVPYPSRS< eleven
R^NRRQSQQMOL< empty
JRRSURSWUSSS< enough
RSUSRSSLRUUT< estimated
ZTMVWMUASRQP< even
UTRWOVORQVWX< every
\\QMQSURKTQRQ< everybody
URUPSPSFSVYU< everyone
STLRSZSJRRRS< everything
JhKWSNRSOPQP< exactly
RSCSSSSgSTUT< exam
LSSSRSSVPSSS< excellent
PSDSSPSeQPPN< expected
O_PRPPSNQPQP< expired
RSDRSSSRTNPO< express
SZR[RSSQTQRQ< fab
EOPQRWe[NPRU< fair
P^RRRQSOOQQP< fake
[SSSSOUOTSSS< fan's
MSRS\\RSMRSSS< far
QPNiVQNIM[Q[< fast
LQR]SSS\\QTST< father
VSSSSSSQSRTR< father's
XRRPSSSRVRSR< fell
VSQPRSSQSVSU< fella
ESSVSRS`SUST< felt
USISSRSZSUUU< festival
SSUSSOTRSTSS< fifty
TQSSSSTSTSSR< filter
WPH[QRSPVRQR< finally
PZLRROPfMSQS< fine
LIXLQWNMUQRV< first
ZRRQVSSJQSSS< fish
ZNRSTRSSTPQP< fits
IT`WQRQ^NURS< five
QVUOSSSNUQSQ< flat
VPSQTWSNSSSS< flimsy
PZPWSRSORRRR< flung
RSSSSWSQPRSU< fobbed
YJJKX^QJURRS< for
JVNORKUVTVUV< forty
FKKaQMMXPSQT< found
USRSSSSUUSSR< foundation
CKX][QTQUSQQ< four
MPTRUOUXQSSS< fourteen
TZRSSYSNQTST< fourth
NRRQSNWNRSSQ< free
PSWUSQSVRTUT< friday
\\QQSSSSMVRRR< fridge
bWJQR_RSXSPQ< from
MO\\VSJSWRYVR< fuck
TRQYSRSMRVQV< fuckin
UMVQRSRMXQSQ< fucking
L^QRS^SZOQQV< full
aUOQSRRRRSSS< fun
DQRRRQSWSPQT< funny
VVSSQQSXRSSR< game
XTQSSSSJSMSN< game's
QNO]SSSIQVRU< gate
\\RSSSRRSTSSS< gauge
^QJTS\\ROXRPQ< gave
ZQRSSSSRTSSS< gel
NOiQRQSNO]^Z< ghost
OS`RRXSMOVWY< ghosted
NRMSURS_RTTT< gift
ObSSQRSSPPSP< glass
JQRSRSS\\WRRS< glue
MRO\\QOSHRTRT< god
ZSQSURSQSRRR< goddamn
dVRTSRSCURRR< goes
WN\\PSRRGRVWV< gone
dSRPS[S<_PRV< good
VSSSSRSRSSSS< gorgeous
T]HRQTY\\RNSN< got
\\MMTQRPV]MOK< grand
XPSSSSSRTSSS< grease
ZTY]Q]WNRRQZ< great
IUSQQPSePSRT< green
XSRTSSSNTSSS< grip
SVSSSSSNSSSS< grips
R[ONSLY\\QTTS< guess
TONMSTSdRRTQ< guy
QOTWRRRVSZTY< had
VOSSSSSNVSSS< hair
E\\JRNbOJPGJK< half
RRUSSRSWRUUU< halloween
PQDdSQS[RVOT< handed
URSSSSQJURRR< handle
WSSRSRRUTSSS< handle's
WRRSSRSMVNRN< handsome
_SSRSSSPURRQ< handy
@SPORQRiKQRO< happy
ERQSVjSXNPPQ< hard
OZdPSNQ]OX\\W< has
^SRSRRSUSTTT< hasn't
HRQSSHSUSSSS< haven't
IEPaIUKKN]X]< he
GQN]RRRTOYSX< he'd
?GVYPKOQQYZW< he's
WSRRSOSVTSSS< head
WOQSSRSQRSSR< hearing
UURQSRSRRSSS< heats
XQVSSRSGSRSR< heavy
RSQSSURUSTTS< held
O`JSSLSZRUTT< hello
NSQRSZSPQQRW< helpful
HeWSSOSCQSSO< her
HR<iQKePOZLY< here
UPQRSRSMTSSS< hers
RQRSSUSNSTUT< hi
PRPSS_SSSTSV< hid
XSRQSQVOSRSQ< hidden
PLPQSOSZSSSS< himself
jKLRSQSF\\NOL< his
`ROSRMSYOOPN< hmm
^SQOSPRNYRQQ< holds
[QRRSQSMVRRR< holy
FQPPSfQMOPQY< honest
USXUSTSORUTU< honestly
[QPSTRSQQSSR< hoover
ZRRUSSSIVPRP< hose
\\OSOSSSLXSSS< hot
>W`YSMS`UTPS< how
\\QQRSSSNRSRR< hums
MSYOR^RLORSY< hung
OMSTU]PMORRV< i
WXTPPTWQTMMN< i'd
YODPWQR]VQQP< i'll
LQXTSJUMOURV< i'm
O[RLSPMMOXY[< i've
HRURSSScRUUU< ice
ALWXRQS8R\\]]< if
POORSOS\\RRSO< im
PSJ_Z[UVXVPV< in
dPTRSQSRRPQP< ink
KYSSOPSDQOSO< inside
XRQQRRRRWPQO< instructions
RNOSSXQWSQPV< invoice
>MRRSNSdUNQK< is
USVSJLTM]VUR< it
VRSSSYOMRSSU< it'd
XPSRSPSOVTTS< it'll
NPVOZMVQNZYY< it's
WRQUSSSQSRRR< itchy
]NISPSS`ZTSS< its
[RRSSSUSSRRR< jaws
PQRQORS^PRSQ< jesus
UW\\KVJSSULQL< just
\\SNZSUSGSVQU< keeps
\\SVQSQSBRRTQ< kept
`S\\LSRSHTQSR< kid
oWKPQXSGSOQO< kids
PSQRSfSFNRRU< kind
YSUSSSSQQTTU< kinda
QS_SSLSISUUR< kindly
OT_QQKSVQWWP< label
^SRSSSSFSRSR< ladder's
PRSUSSSQSSRS< lads
QSSVSUSUSSSS< lady
MUPTSSSRSRSS< lamp
IQfRSRROQTVT< last
]`YSULVHROOK< late
\\PSSRRRPYSSS< leaks
ORURSPR\\TSTR< learned
PO?cPOQQV[JV< left
LRRRR]SXRPRM< legend
SSSSSSS[SSSS< legs
NQVRSQSTTNON< lekker
ISRSSQSbPRRQ< lesson
ASWRS\\S\\SUUT< let
NPOSSPYVSUVS< let's
QRQRScQGPQQW< liars
OSRRRSSWTQRQ< lid
UUSRSRPSPSSS< lid's
OS]TSUSIPRRV< lied
QURSSQSVTSSS< light
PSRWSRSSSUST< lightning
ZWSTSRSNURRR< lights
PULZRXR[UPSQ< like
XRQWQRSXSRRQ< lipstick
RUSSSSSPRSSR< listed
KQQSSNSaTSSS< listen
GRQZSPSgQVRV< literally
JY\\RRPSWNYXW< little
OURTSSSQRUSU< lobbed
RSQRSZW`SSSS< lol
CYWRRRS]OVXU< long
RQSYRSSDWSRR< look
XYRSSRS[SSSS< looked
kNQPRORLXRRR< looks
ZRSRQSSRUSSS< loose
aRFSSRSRYKML< loses
QRJQQER]Q]\\[< lost
[SRSSSSQRSSS< loud
ZSRUSQSNUUSS< love
HPUXSSQZQWS[< lovely
PPPRSaRLRQQV< lying
EWMmRSSWOSPT< made
PRSUSSSRRTST< mail
bMRRSQSDWPRQ< makes
RSMYSSSTSRRR< man
QSSSSZSFPOSW< manager
XSPRSVSMWRRQ< map
RQ]JSSSXSTWU< marked
RSQRSQSaSTTT< maybe
ILPQReSaUUUT< me
LQRQROR`NPQM< meh
SSQRSXSSSRRS< message
RR\\SSRSHRZZZ< mia
fQ^\\SQRC[SSQ< mine
G[Z_ROQSSWVU< mine's
ObRRSRSLQPQO< mint
IWRR`SRSUQQQ< mirror
HT[QSTRHOSRT< missed
NVQVSVSORPNQ< missing
TSRSSRSNSQRS< mon
JXUPSXSKRXWX< monday
QRQRSaNQRPQV< money
TSSSSSSRSSSS< monitor
SSVSSRSSQSSS< month
LUSQZlQRXSUR< more
RSPRSSTQSSSS< mother
QPPSSRRURSRS< mother's
SSSSSRSXSSSS< motor
SSSWSRSWORSR< mower
XRPQSSSSRSST< mr
JKOVSURNTURU< mrs
F\\R]STSGRSSS< mug
NRXRSPRZTTTS< mum
RSQSSSSWTQRR< mum's
OWYOOJ[UPRVN< my
OSRRSSSRSSSS< n
NRaRSOSQN\\]Z< nada
]RPRSPS\\ZPQN< nah
PRRbSSSNSTRT< neighbour
TKQLRZRVVTUR< never
ZSKUSMRZQRRQ< new
US>cSXRCSULS< next
_TTQV]U?RTRV< nice
bQOPSRSNURSQ< night
WPZORMQVRRRO< nine
S_LQSQPFRSSQ< nineteen
\\ZVKVOQVLWZR< no
GOZVRLQ\\MWVQ< nobody
XQYSSPSMPVWX< nobody's
M\\[\\RRRARSST< none
QYbRRMSRLQPN< nope
NSLRRQS[STSS< nor
UWYQSLYHQUYQ< not
ORRRSVSbSRRS< noted
TL[NZIRXSPOM< nothing
\\NLNQV[B[PRQ< now
NQOZSPRLTVQU< number
WXQSSTSQRRRS< numbers
NQLgSfQPOSQT< of
JRPSS_SNQQQX< offered
[RTPRUQEXRTR< oh
PXQSSRSQTSSR< oil
WPQQRMP^SQQR< ok
UQSWSTSJSTSW< okay
\\MQRRVRZXTST< old
LU]^NIYMSVOU< on
RNMPSaS^UPQU< once
K\\OQYRPRLVVQ< one
aNRRSQQQSSSS< one's
VXNKRPUGXWVO< only
PVQSPPSTROSP< opened
HRPRSQSkTSSS< or
fPQQSRSUTTTR< order
L[UZQNOVNVTV< ordered
SNQQSSS\\SSSS< other
HMNRROSNURSQ< otherwise
Q]S`UJTTWSTO< our
\\OLVSQSFTUSU< ours
DYmRSSQLOTTT< out
OSLRRWS\\RRRR< outside
CRQeXUSFM[PZ< over
RSQWSRSKSTRR< overnight
WSSSRR[NPRRR< overpriced
^VPQSVSLUOPQ< package
NSUSWQSMQSTS< packed
NWYPQRSSQTUU< packet
QQQQaQQJQSSR< packing
JTYSSRRRQUUT< page
JYSRSSROVRRS< pages
MNVTQaPcQUUU< paid
aPSRSRSNSSSS< paint
\\NSSSVTSOSSR< pan
VRRSSSSUTRRS< paper
IUXVRTSQPVUV< parcel
USQSSTS\\SSRS< pedal
TPSSSSSRRSSS< pegs
TSSSUQSQQSSS< pens
MSHPRORdRTST< people
JMSSQQSgVRRQ< perfect
PSSSSXSLSSSU< person
ePSRRPSOXRRO< phone
TQRWUTSORSST< photo
TXURSPSPUUST< picture
UQSWSQSLSSSS< picture's
_RSRSPSPWQQP< piece
QURRSRSUTRSR< piss
QYXTSSSNRSVS< pissing
GUTQRMSMSRSP< pity
QRRQ]TSKSSSR< plain
RZQRXSSKRQPN< plants
ZTSRSRTGPSSR< plays
[TSSSLSSUSSQ< pleasant
JPVTSVQMRRRW< please
KKOSSQSaURRP< plus
TRSSSSSPRSSS< poles
LSQJS\\SSPRSX< polite
OROTSQSNRSRS< poor
HQcQSPSZPVUV< post
NSSSRQ]LORRO< postage
RRUTS^PCRSRZ< posted
OPS_SRSJSYRY< postie
XP[TSQSOXQRP< postman
TTRSPRSRTSRR< pretty
OSSRSNVXPRSP< price
URSRSRSSRRSR< print
WPSSS[SDURRS< printed
KTSSRSS\\SSSS< printer
WQSSRSSRSSSS< prints
LXSSSSSPQRRR< pristine
OSJRS^SURQQT< promised
XRPR^\\SVSPQV< proper
ZRRQSRSRXRSR< pulls
WRSRSUSSTSSR< pump
YRSSSQSPTPSO< pump's
PRVQSSSXSTUT< puppy
[ORPQQTQWPSP< pure
ONP^QSRDTVQX< put
UUOQSQSOWQQP< puzzle
UQUTSVROPXTV< quick
OSSQSSSTUSSS< quiet
OQN`OQRKQVQV< rain
^QXRRPSPSSRS< ran
WJVNS[RASWSW< rang
RUVMSSSQSSUR< reached
PRSPSSR]WTSS< read
VSSSSSRPTSSR< reads
FTQVSOT\\RWRU< real
VRQSSSSNRQQQ< really
VPRRSRSVUSSS< ref
QRgSRPRIRQQP< refresh
ORMSSWLUPPPV< refund
LRNOShSOPQRV< refused
PQPQSKS^SSSU< respect
SSSSSSUPSSST< restocking
QPQNQVSLTPQT< return
JX[SSTSSOUUT< returned
MTSSURSSRSSS< ribbon
YPTSSSSQTSSR< rice
FSQZStSMRURT< right
ROQRRRSYSTUS< righto
WOLPSTS[WSST< ring
CETRRRf`MRSS< rip
TRNTRTS`PPPR< ripper
NIQS_RSSSSSS< rolled
RVSESWSdRSSS< roof
MeRRRSSOPRRS< rose
QRSSSTSYQRRQ< rubbish
LQRaSVSINSQX< rude
^OSRSRRJWSSS< rules
WRQRSSSQTRSR< runner
XOOQRSSSVRRQ< runs
G]PSRSSPRSSS< rust
RTOWSRSQPVRV< safe
JPSRReQBPQTZ< said
ONhRSDYUSTTP< same
XRWRSRSRTSTR< santa's
VRJTSVRdTSST< sat
FQMRRQYUPNQN< saw
XY[OQVIJQXVX< says
hIQSSPOSXSSR< scale
VSSRSSSTTSTS< scanned
LR^OSRSJRVVV< school
LXSSSSVQRSSS< scratched
TVSRPSSKURSQ< screen
X\\QRSPSSSNSM< screen's
IZRSSSSMSSSS< seal
OUSSRSSRRSSS< sealed
VRRSSSSQVSRS< seat
XSSSSRSIQSSR< seat's
]PSPSTRNVRSQ< second
QRNZSRSRSSQS< security
FRNPSOSlNOPL< see
RPOSRiNSSPPV< seen
PISNRQPRSRRY< seller
K[^ORQROPSVS< sent
WLQSSQRSVRRQ< serves
^TRUSSRDUWST< set
QUQMY_T`QRRV< seven
RUUPSUS^SSUU< seventeen
RTSSSST[QSSS< shade
BOVRVIWYKRRN< shame
VVSRSRSNTSSR< sharp
DIBJPOKWQZWY< she
SOU\\PLROTWTV< she'd
GUOKPHOUQ[[]< she's
OUbRQOPQQYYY< shipped
QSPSSPZRRRRN< shipping
GRUPSWRcTVVR< shit
XQQRSQSWURRR< shite
SRSRSZSNORSX< shitty
FSOPSYSSQQST< shop
OURSSSSRTSRR< short
KTVRSQZQRTTQ< should've
NVRSYRSWQTST< shoved
NRRSS]SPPQQV< shower
NQ]^SISVRUTT< signature
VYBaRPSNQUPT< signed
IRMRSQS`SVWW< simple
FT~OSPPFQVUW< since
NSPSSaSJSTSS< sir
aQQQRRSM\\PQO< sits
QMRMTRSPOUTX< six
\\ObUSQRIQTUU< sixteen
QSQVSRQSRVRU< sixty
URSRSORRVSSQ< size
\\SNRSQSKVQQP< sleep
TSQQSWSOUOQR< sleeping
TSRSSSSPTSSS< slides
OQRRSQS\\TTSS< slippers
QN_QSLRTOSST< slow
RXRUSSSOSQSP< slung
UTSSSSSUURSS< small
VQSSSSSMVSSQ< smaller
IRQRRQS^RTSU< smart
OVSSTSRNOSSR< smashed
_LNSQRSUVQQR< smells
LXOSTOPWNXUV< so
Y\\Q[SSSKSTSU< so's
SSSSSSSQTSSS< soap
ERQSSNRgSSSR< socks
YRQRVRWOORSQ< soft
PZSRSNRTRSUR< sold
ZROQSRSRWQRQ< sole
hRLQTRSGUQRQ< solid
NVXUSPSUSXWV< some
DRcRWPSQOVUS< somebody
RTQRSOSNQTTT< somebody's
QYONSRSVPQQQ< someone
HT[QRRSRPSTS< someone's
QQaPRRSLRQTP< somewhere
ORQRSaSJSSSS< sophia
PNQPR6Sh]YXK< sorry
MRPRRTRqOJKO< sorted
MPRRR]RaKRQY< sound
SQRRSRSSPUTR< sounds
KRP[SPS\\QWRU< speedy
RYSRSRSOSSSS< spotless
JSZRSJScSZXY< spring
WNSQSRTVTSSS< spring's
TSRRSSSOTRRR< squeaks
WRRSSRSISSSS< stage
QSVSSRSLRTTT< status
PSRQSUSWTUTT< stayed
URRRSRSQVPQQ< stays
TYOQSSSLSSSR< step
\\E_IPMRLQdd]< still
WRUSSRSQVSSR< stinks
SSRWSPSWSSSR< stood
YSNRSNSQWPPP< stopped
RSMRSSSXRUWT< story
TRSOS_SPSTST< straight
TSSSPSSQUSSS< strap
URSSSSSOTQQR< strap's
\\QYRRSSPRRRQ< strings
WRSRSSSQURRR< strong
CQrRSRRKN_``< stuck
YSRQSRTMVQRR< sturdy
LQSRS^SKPRRY< such
WQSSSSSRSSSS< suction
GPNUSSSgMUPR< super
SSNSSQSQVRRQ< support
OSdPRQSPSUVU< supposed
QR`RSSSSSUVT< supposedly
MPUSSSSSRVVW< sure
URPUSVSUURRU< swapped
JPQRSXSXRSRR< sweet
LR[LRRSORXSX< swift
MRPQRQS_MNQM< ta
\\RROSQSFTRSR< takes
WTRRQRRKRSSS< tastes
\\PSSRSSNUSSS< tea
\\SYOSRRLSTTT< teacher
fYOLRMTJURUP< ten
_RQSSPSKYRSR< tent
LWYRSPSQQWWU< term
MQJSRRSTQQQS< thank
MRLRPISPSOPN< thanks
DXXNSNRTPRSW< that
MVSGRSOMWUTT< that's
RMSOOOQHZUWR< the
BNNYReQFOPO[< their
MRNQShRDSSSR< them
UEVQP`QHNWTX< then
GPXJSMPXPVXS< there
N`NUOPPLSPNO< there's
TQLP]UP?ZPPO< these
URV]SNUZPVSR< they
SUPOZORNPOQP< they'd
QRVSSVSOSSSU< they'll
YZKRPPOTOTTU< they're
]MaQQ?RaT\\\\R< they've
XSSSRSSWTSSS< thick
PRPSRRS\\STST< think
hKMWRXQVWXUY< third
SZSQSSSQSQSQ< thirteen
_TQRSNTJVQQP< thirty
XWNPPVQ>YRPO< this
SVRUSPSHMNLN< though
_SQRRSRRTQQQ< thought
Z^CPXNSWTQST< three
QQS\\SRSKRTSU< threw
ISQjSRSVRURT< through
NUNaRQSOPTRU< thrown
[SRQSSSSUSSS< throws
SORQSUSLSRSS< ticket
Y]WRSOS]SNNK< tidy
ORSPaTSKSSSS< tied
XTSSSSSJWRRR< tight
KVQQSSSWRRSR< tin
RSSSSSSTRRSS< tissue
HUbURNRXRVSY< to
QQTQSRSRRUUV< today
XTSSSSSOSSSS< toddler
IOYaRYS@QUSW< told
QTgUSOSURUUT< tomorrow
YMSSSSQQVSSR< toner
WPNPVIXSYQSO< too
HO]Q[bPGJU[Z< took
KNRWS_S^NQRW< top
RUQVSRSORQSQ< tossed
NSNSScTLOQQZ< total
[RVRSSSHUQSR< tough
TSOSSSSRTRRR< track
NT`QSSSSOYYZ< tracking
YSNSSSSPZQRQ< tracks
LSRPSRS\\SRSR< tried
WPSSSTSSUSSS< tripod
KQSRRQS]PSRS< try
PSYUSSSMRTSS< tuesday
YSRRSGSLSTSS< turn
VQLRSSSVUSUT< turned
QSRSSSSRTSSS< turns
LNLQQUhPRSSW< twelve
ZMQNTVTRP[[Y< twenty
]Kb^R^OhURQX< twice
ONPSSSS]SSSS< twin
]V\\[PIZ?VURS< two
WRRRRRSOPPSP< ugly
OSKSSSSVTSSS< uncle
AOQ{SRSXQWRX< under
SWMZSIPSRVQU< up
WSSSSSSUSQSQ< ups
RVQSTSSNRSSS< usb
D\\QQVRSUOQQP< used
MSXRSTRRRWWY< useless
QRZPSQSSRTTU< usps
ORSOSSSZSTUT< van
ORXSSRSPQWWW< vanished
QSSPS_QUSSUT< very
OVkLSNRfSTYP< waited
QTSPSWS]RPSS< waiting
PQQRSXTUTRSQ< walked
NWN\\SYRSQSQT< wanted
oSPZSLSJXPQI< warm
NPSRS_SPPQQX< warranty
MMZSRPRYSYVW< was
RRQQSSSZURRP< watch
MSWUSSSOQUTU< watched
UPRRSSSWRQRQ< waterproof
NLMUOWNOVUTV< we
I]QOSRSVRVWV< we'd
NO`XRPSWOWVV< we're
]PHGSXRSUTRS< we've
MSSUSSSQPUSU< wedged
RRQWSSSFSPLP< wednesday
PQQTQSSTSTSU< wee
IQ_SSPTLSRRS< week
>R^JTFS\\LVXS< well
gKZGSI\\RTTVQ< went
KUR_RSSLOXRW< wet
LNORNRORKQPX< what
RePQRRSJRSSS< what's
URRSSRSRTSSS< wheel
9GPNP]XNNSTU< when
GUnPRNRTH`db< where
K\\WRSQSHPWWT< where's
OR^QSRSPQWYV< wheres
ZF\\oPCPNW[\\U< which
P`ROOSS^QSSR< white
AMbWRFb]OTST< who
ZNYVYIO7SUWS< whoever
RRNQSPSgRUTT< whole
^PWQSWTRTRRT< whose
JRK\\SQTNSRPN< why
YRPSSSSQUQRQ< wi
ZRORSRSRSSSS< wick
dRRSSQS=WRRS< wife
PRWQSSSLSSSU< will
^RRWSRSNURRQ< wipers
W`FbRT[NTQOO< with
XVRSSRSKVRQQ< wobbles
^QRMSRSNVPRP< woke
PSQSSWSHQNOU< won't
[N\\RSNST\\QQP< wont
_QQ`TMYZTQRP< works
PSHQSSOYPNNO< worth
JOPQRJRYSPQM< would
TQSVSQSHUSSQ< would've
NTO\\ReRMTTRW< wouldn't
QV]QSQSXQ[VZ< wow
LQRQ[QSSQRRQ< wrapped
CcWZQPS@MVRP< wrong
QQHSSWQZRPRP< wrote
WQTSSQSPRVVX< wtf
QSSSSXSQSWSV< yer
ULPLR]GXONPM< yes
\\SFWSRSUTSSS< yesterday
KSSZSUSKQ^^]< yet
OLXbMPNOR]W]< you
PTORYRUPTRRQ< you'd
RQRQSQSHSTSS< you'll
TS\\SRMSJRWUU< you've
QRPWSOSTRUST< young
KRRXSUSFOTTT< your
PRQSSRSSRQRR< yours
JM^RR[QFVTTQ< zero
USORSUSLSRRQ< zip
TQRSSSSISSSS< zipper
VQRSSSSMRSSS< zips
fWTIOGQK`IPJ<~@animal
>MLUM\\NKMMP^<~@answering
H^QSUPRMVQRR<~@appliance
?UPkWBUKI\\RV<~@arrival
UJTTRURFTSRT<~@art_craft
HUPQRYPWOQRV<~@audio
fTKQRQQDQKNI<~@baby
aURRUTV@UKJI<~@beauty_hair
\\PPSRSSFUSRR<~@bedding
jWRPRNSI[RRO<~@body_part
]WIPOMOF`PSL<~@book
LRORRdFBPOPZ<~@bribe
bUOPSZSHUOPS<~@building
ZPRSSRSRWQRQ<~@camera
_OMQSOTKZNPN<~@camping_fishing
LWNPRX^CQPQR<~@cancel
EQ[\\QLRVOYTW<~@carrier
`GTPPSRPZNQR<~@clothes
VPMRqISRYMOL<~@colour
B\\cZOXULKXWU<~@comparison
YQNPRQROZQPP<~@computer
EMXJP^POSUWY<~@conduct
KTUgS]QHK^Oa<~@courier_act
FGVfPOQKNYOY<~@courier_staff
<Q\\AJMJ]NORO<~@courtesy
ZXQJUI^NUKMK<~@damage
bQOPSRSNURSQ<~@day_time
YSLYQQRMURQP<~@delivery_place
LW]ROTRFSWWY<~@dispatch
\\RSSRRSJTPSP<~@drink
[KPONQOJWPPN<~@electronics
LjOQPTSLQPPN<~@expiry
jMTHPONM_PRK<~@fail_verb
NbQOQQRHMPQO<~@fake
OCLLNFQX_RSP<~@family
HHbMRLQTK^_\\<~@feast
ZSGRXORNTFLI<~@food_spices
CMRPQWS^HQSe<~@fraud
kLEQULRNZOOM<~@furniture
`SRQRRTQUOTQ<~@garden
``LQVSS=UPQK<~@health
>NXMSMQSLUVQ<~@hedge
YQQQRRRLWPQO<~@instruction
\\VPMRYRIQRQQ<~@instrument
VP[PRXMKPURZ<~@intensifier
cJPRSQSQYRRP<~@jewellery
QVNTQTSJ[LPN<~@kitchenware
@PuQNVPHDbda<~@lateness
`UOSSOSAURTP<~@lighting
M]SUTERQWTTQ<~@listing
R^NPYLOMVJOL<~@looks
^WPQQORJTKNL<~@material
LMLONFOPW\\[W<~@me
\\[MQQNQNRLOK<~@missing
NILMQOgDQKMN<~@money
WNQRSVYF^KLL<~@month
LVPSSUSUQPRN<~@music_media
QN^LTYTMTUYT<~@negation
RUTPWLRWLVWQ<~@neighbour
@jIROHR]NLOI<~@newness
E\\bTXSRTH]\\Z<~@number
WJNR\\NRIYOPM<~@office
N\\T[NYOLQXVU<~@order
WQJM^JQ@TOPO<~@packing_material
FN_N\\PSMOSVT<~@packing_verb
TMRUVTRHRTSS<~@packing_verdict
TRX[JPPDUWQX<~@parcel
cLJOWCQO^MNK<~@part
ULJOUSTUWRQP<~@pet_goods
SOQRRRROSRSS<~@phone
QOYQ[VMPPVVV<~@place_name
WcSNTQRKVPPO<~@plants
NMNPM?iTLNOF<~@price_word
OnQSOQRHURST<~@quality_blame
ZQQ[QCRK[OQO<~@quality_praise
?LLpTMM:HdL_<~@quick
Ii\\QSOS\\MTTU<~@recommendation
KQKWRaKOOOPZ<~@refund
GUXMOVTEMSUU<~@return
RO\\PRPVTWRSO<~@route
CSObReRXLQN[<~@rudeness
7JMOSbIHCTU^<~@seller
jGSHOISLaKLG<~@senses
OV]PSOSUURRQ<~@shoes
UPT`RNRCSSQT<~@shop_elsewhere
bXJPUMQRXKOI<~@size
tLLPRQSCZQRQ<~@sport
TKNOQbQIPQRX<~@staff
QPPRSOScURRS<~@stars
bLSRSRSZWSSS<~@supplement
WVUVPNPPZPQP<~@swearing
VLYQRYUNQWWX<~@time_span
RKUMSGZOXTXP<~@tools_fixings
aNJMPYQKXOPQ<~@toys_games
NQWPQ]QRTUSX<~@tracking
JMHYPYQWWOKV<~@use_verb
N^KLPMSLPNQL<~@used_item
QOZdSNRHUUTU<~@vehicle
_QHP_URMUSSQ<~@vehicle_part
JTJPOOT\\OLJQ<~@verdict
QRLSSXSMRVWU<~@waiting
MPXXOPRNN\\X[<~@weather
HRiRRQQ:OYX[<~@weekday
kPSVSIT>^QPL<~@work_verb
=fSRQFRWLZVP<~@wrong_item
HPNVWdS@QOPW@amazon
SQRSSSSRSSSS@amazon>@me
QRT[SQRTRWTV@amazon>@number
ZNKPPLRXXPLN@animal
NQ]QRRSYRSST@animal>@animal
Q\\TUSN\\KSRTO@animal>@answering
OJ`LSSSQRVTX@animal>@arrival
TTQRZRSKRRSR@animal>@beauty_hair
NUQRZSSJORRS@animal>@body_part
XSPPRRSKWRSQ@animal>@building
TZRWRSSOTSRS@animal>@clothes
YRSRSRSSTRRR@animal>@colour
QQVURTRNTVTV@animal>@comparison
SOHQSUS\\WNRO@animal>@courier_act
FSPOSRSaYRSR@animal>@courtesy
WRRQSRVRSRRR@animal>@day_time
ZVJOSWSMVPQQ@animal>@delivery_place
USTPSRVTUPTR@animal>@electronics
YPQPRYSeRORR@animal>@fail_verb
]SQRPSSLTSSS@animal>@food_spices
QTcQSRSYRUVS@animal>@furniture
LRPOVSSVTQRQ@animal>@garden
UZRQRRSRQOSQ@animal>@hedge
RQRSSWSWRSSR@animal>@instrument
TVSQSWSJRPSR@animal>@intensifier
UXQSSQRFRSSR@animal>@kitchenware
OTRTSSSbRUSU@animal>@lateness
SSRQSTRUTSTR@animal>@looks
URSQRSTSRSTS@animal>@material
NS\\NSRQYTRSR@animal>@me
UM]SROS]SSSS@animal>@negation
PYTURSU[QTTT@animal>@number
QRRUSSTTRTST@animal>@packing_material
USNRSSSTSRSR@animal>@parcel
DQT\\URVHNYUZ@animal>@part
FVgRSTRFQXZX@animal>@pet_goods
USRSRRSOUTST@animal>@place_name
[SRQUSSKQSSR@animal>@plants
PSTOSSSUPTVT@animal>@quick
OUSSSSS\\TRSS@animal>@room
XSSSSOSWSTSS@animal>@seller
SV[RRSSaSQRQ@animal>@size
SRRSSWRNSSSU@animal>@sport
OaNXSTSMMSSS@animal>@stars
ZSNSSVSYTRRR@animal>@time_span
XPTRSSSPUSSS@animal>@tools_fixings
]SROZUSKSSSR@animal>@toys_games
^MNMRSSPWQRP@animal>@use_verb
J\\RTRRS[OTSS@animal>@used_item
ZPMSSQSQTRRP@animal>@vehicle_part
MPTPRQR_RSQS@animal>@verdict
SRURSSSKSSRS@animal>@weekday
KRYNSRSORUUT@animal>@work_verb
M^UYSWKNOQRS@animal~>
]_L[SPSNUPQO@animal~@answering
UMUSSTSYTXUY@animal~@arrival
\\JRSZRSDVRSR@animal~@beauty_hair
USSRRRSNTSSS@animal~@building
QRYTSRSYSTTS@animal~@comparison
XSIOSQSYWPSO@animal~@courier_act
USSRSRSQXRSQ@animal~@courtesy
XVOMSWSZRQSS@animal~@delivery_place
QSTSSSSWSTTT@animal~@electronics
FQSUSYS_RTSV@animal~@fail_verb
XRSSSSSJTRSR@animal~@furniture
ORRQSSSYTTTT@animal~@garden
LTXQSSTLRTUU@animal~@hedge
OSQSRWSRTRRT@animal~@intensifier
JbRSTSSMRSSS@animal~@kitchenware
USSQSTROTSTR@animal~@looks
MVTTRQSQSRRR@animal~@me
WRNSSRSZPQSR@animal~@negation
ZXSPSRRORRSS@animal~@number
FROaSSSSPXRX@animal~@part
MQdSSUSKQVWV@animal~@pet_goods
TSSSRSSLSSSS@animal~@plants
RSSQ[RSLSSSR@animal~@toys_games
[NPPRQTSVRRR@animal~@use_verb
K^STRSSUOTSS@animal~@used_item
]RORSVR@QPQP@animal~@verdict
XSNPSSSQSRRR@animal~@work_verb
MQUPRYSZRUUU@animal~a
JUWRTZSVORSR@animal~and
\\SUTRSSDSTST@animal~are
WRISSSSTURQR@animal~at
cQPSSPSKWRRQ@animal~bollocks
RQVSSQSYSTTT@animal~food
VSQRSSSVSTTT@animal~from
RSOWSSSPRSSS@animal~grid
FPP`SPS`URRR@animal~had
YRPKRSS\\SSRT@animal~has
HQPSSX[MPSSV@animal~have
JRSYTRSbRQRT@animal~in
JQRJSRSbVRVS@animal~is
QSOSSRSXXRSQ@animal~moved
bROPSVSLTQRQ@animal~off
GOPTS[TORVSV@animal~on
ZSRPSSSKWRRQ@animal~sleeps
RSWTQSS[STSS@animal~stayed
XSRQSSSMSSSS@animal~that
[TQTSSSLRQSQ@animal~the
KSSRSRTUSTSS@animal~to
VSRQSSSSSPQQ@animal~took
IROLSTS`TSST@animal~was
KOPaSSR_SUSU@animal~went
TTUQSSSMSTTU@animal~were
PSWMSRSLTSSQ@animal~who
VRQUSRVQSSSS@animal~with
MHJLImHUOII`@answering
SRQSSQS^SSST@answering>@amazon
XNXLSLS^VVVQ@answering>@animal
OUTMS]R[QOOV@answering>@answering
LRSSSbSDSRRT@answering>@appliance
ZLIWRWSYRSTO@answering>@arrival
MTRUSQS`STSS@answering>@audio
R^PTSRSFSSSR@answering>@baby
KRRSSTS]TTTV@answering>@body_part
dNJQSRS_UTST@answering>@book
SSSSSUSQSSSS@answering>@bribe
GVR^SQSMTRRP@answering>@building
TKLSR]SRSSRT@answering>@camera
SSSSSSSORSSS@answering>@camping_fishing
XRQSRVSRTSSS@answering>@carrier
SSQQSZSXVSST@answering>@clothes
IYNVSRUaPQPQ@answering>@colour
QU]MRZRIPXYV@answering>@comparison
MQW\\SNR\\TUST@answering>@computer
ZSWSSTSLTRSS@answering>@conduct
ETMSTISZTSRQ@answering>@courier_act
[URESPSRSSTQ@answering>@courier_staff
EVZXSSQ?RSRQ@answering>@courtesy
USSSSRSRTSSS@answering>@damage
PRbXSSSHSUUU@answering>@day_time
QUOZQFS^UQQR@answering>@delivery_place
UTRRSMR\\QQRP@answering>@dispatch
OZVZSLR`STSS@answering>@drink
SUPRRRVMRRSQ@answering>@electronics
IQ^YZPSSSXWU@answering>@fail_verb
VW]\\RTSHQUVT@answering>@family
SSKSSXSKRPPU@answering>@feast
OVYQSRYCUQRM@answering>@food_spices
VROSSOSRUTTQ@answering>@fraud
T[QSSRSTSQQQ@answering>@furniture
QSRVSSSWSTST@answering>@garden
LOWMSIS^RSTV@answering>@hedge
N^[RSQSMRUTT@answering>@instrument
SQQXSVSJPXVT@answering>@intensifier
WNSUSNRXUSST@answering>@jewellery
SQSOSOSoSSSS@answering>@kitchenware
TPZRSUSOTVWT@answering>@lateness
PPPSSTSbSSSS@answering>@lighting
cPLMSVSWSSRS@answering>@listing
QXQSSPSVTRRW@answering>@looks
YQRQSPRPWRRR@answering>@material
WPDUZYSNTPOR@answering>@me
ZRSRSVRWSSSS@answering>@money
QRURS]SKTSST@answering>@month
XSWRSLSYURRP@answering>@music_media
XVHYSXRKVQPP@answering>@negation
OMXUSVSNTRSU@answering>@neighbour
WVVUQKTSOTTT@answering>@number
PU]SUSSQP[[W@answering>@office
SSRQSUS\\SQQR@answering>@order
PTVXRVSZSUTU@answering>@packing_material
WNNRWUSWURSQ@answering>@packing_verdict
QUXWQKSVRVUV@answering>@parcel
MLZTSXSaRSQS@answering>@part
\\TOVTLSPTRRO@answering>@phone
ZQNSSQS[RSTP@answering>@place_name
VSSSSSQRSSSS@answering>@price_word
ZPTOSUSKTOST@answering>@quick
]SILSXSZVORS@answering>@recommendation
INSSS]SPRSSS@answering>@return
QTXQSRSLSSTR@answering>@room
WST^SIRMSVSR@answering>@route
KQKQPVOUSPPR@answering>@seller
PPURVaSONSTT@answering>@senses
MN]TSRSbQSST@answering>@size
QJSQS[SQQQQU@answering>@staff
\\[AOSXRVRPQT@answering>@stars
ESPTSfSURSRU@answering>@swearing
CP^NSKR`RWZU@answering>@time_span
USQTSTUQTSSS@answering>@tools_fixings
RRPRUTSWRSSS@answering>@toys_games
VSVYSGSKTUTP@answering>@tracking
VRGLU[TMVRRS@answering>@use_verb
UKRTUUU]SSSS@answering>@used_item
SYUQSWSDQRSQ@answering>@vehicle
SXLRSUROSQRR@answering>@vehicle_part
PWSQTWSSRRSX@answering>@verdict
MSXUSPSHSTST@answering>@waiting
YQXUSOSPRSST@answering>@weather
JQXPSOSPSXXV@answering>@weekday
YLHRSTRVROQZ@answering>@work_verb
QKNRSORQWTSS@answering>@wrong_item
MOKRNdQHJOLZ@answering~>
SSRSSSSWSSSS@answering~@amazon
[TVQSXSERQQS@answering~@answering
LRSSSbSDSRRT@answering~@appliance
SS`NRYSVSRUV@answering~@arrival
^RTQSRSBTSSS@answering~@book
SSRRRYSUSRRQ@answering~@comparison
WSVSSVSFTRSR@answering~@conduct
OROTSJSdURSS@answering~@courier_act
QV_QSPRWSSRO@answering~@courtesy
SWSUQRSQRSSR@answering~@delivery_place
SQKYSTSWSSST@answering~@family
LOLSS^QJPRSU@answering~@hedge
PSWVSUSQPUST@answering~@intensifier
RQSSTSSRTRRV@answering~@looks
OUVYROTRUUSN@answering~@me
ORLWSNRPVVRS@answering~@negation
EPdOSaWORSTT@answering~@number
NSYWSDS[SWUU@answering~@parcel
WRRWULSUUQQO@answering~@phone
SRRSSUSRSSST@answering~@place_name
USSQSWSRTOSU@answering~@quick
\\PILS]SOVQSS@answering~@recommendation
WTVTPMQMSRST@answering~@seller
SSTTSRSUQSRQ@answering~@staff
QS[SSMSKSUVT@answering~@time_span
\\NSRSNSRTSSR@answering~@use_verb
QRWRSVSURSSV@answering~@verdict
MUGTSTSMRRQT@answering~@weekday
YLSPSUSMTSSS@answering~@work_verb
bPOZRSSJSRRT@answering~a
P\\K\\SSSGNSQR@answering~about
MROSSZSSQVUU@answering~after
OUYTRSSPSTSR@answering~all
UNKPSWSXUSPU@answering~and
QSSRSMSbSWWT@answering~as
OQfNSSRKSVXV@answering~at
VSNVS[STQRQT@answering~back
MYN`SRSFSQRR@answering~because
OSOSSWSVSSSR@answering~before
[UdNRKRXTVTV@answering~by
WRRVSSSBSSSS@answering~down
QSXNSTSMRUUS@answering~each
PUSSSQS[SRSR@answering~everybody
LS]RSVS@RUTU@answering~everything
MgSZRZMUMOMO@answering~for
_RTTVISXUTRJ@answering~from
SSTSSTSPRSTT@answering~has
hQMZSNRAVRQS@answering~her
]QRVSIS?[QUO@answering~him
PRN`SQS[QUSS@answering~his
XSSOSSSOTQRR@answering~how
VRVMSOSPWTVX@answering~if
FSVST_RELUXV@answering~in
gOSRSUSMTRSQ@answering~inside
PRMRSNScSRQS@answering~is
WYTXUJSSUUVQ@answering~it
LQORSSSZSTSP@answering~it's
VSVSSSSNSSSS@answering~less
MSVSSVSSQSRU@answering~line
OSUYSTVJUUTU@answering~of
NQURS`SJOOOV@answering~off
aPESS\\SNURSW@answering~on
QRUSSLS]STSR@answering~out
YWUSSLSPSTTR@answering~people
NSTPSRS\\RRSS@answering~said
QU_SSGSRTUTR@answering~says
TRJLSQSYTQPS@answering~since
PSTRSRSXSTTT@answering~terms
IWLPSXS\\USRS@answering~that
JR\\ORVQUPWVW@answering~the
VRSQSXSJQRSQ@answering~there
JSSSSXSBQSST@answering~these
NRRSSeSFRSSU@answering~this
PJQRZSPVPPOS@answering~to
^NZSSRSDTRSR@answering~visitors
PSWOUbSRRORR@answering~was
XPOCSWRYVSSQ@answering~what
QMSSSRSRSSSU@answering~when
^OMSSUTKYQQM@answering~where
QPVSSRS^TSSR@answering~where's
^RMSSQSPWSSR@answering~whether
TTWLUQSOTVVU@answering~which
VRPPS\\S\\VRSR@answering~who
PYMRSTSQSRRR@answering~why
QWOSRXSGRRSR@answering~with
VSQQSQSMRRSQ@answering~yes
KLW\\SFTbURUS@answering~you
]YEOONQZYHLF@appliance
ORXSSTSJTTSS@appliance>@answering
YNNVSSSUUTRT@appliance>@appliance
QZPXSVSKQSTS@appliance>@arrival
TSSSSSSOTSSS@appliance>@camping_fishing
ORSSSSSUSSSS@appliance>@clothes
OSSSSTS_RTTT@appliance>@comparison
LXTRUSSQRSSS@appliance>@courtesy
KXZPSQS\\TPPS@appliance>@delivery_place
RQQPSUS[RSSQ@appliance>@fail_verb
TVPSSSSPRRRR@appliance>@food_spices
ZLSRRQRXVQQR@appliance>@hedge
SZNVSOSJQSSS@appliance>@intensifier
XROSSRSXTRQS@appliance>@kitchenware
_RMRSRSHTSSS@appliance>@lateness
TRQSSXSQRSST@appliance>@lighting
VPSSSSSTTSSS@appliance>@material
YPUQRPSORRRS@appliance>@me
XPTSSSSRTQQQ@appliance>@music_media
_TSOTRTROSTR@appliance>@negation
NP[OTWS]PSTS@appliance>@number
POOZQSS^USSS@appliance>@packing_material
ULUTTQSXTRQQ@appliance>@part
RSTQSPSWSSST@appliance>@seller
MQQSSYS[SUUT@appliance>@senses
PRXVSRSZSSSS@appliance>@size
NSVRTSSVRQRQ@appliance>@stars
VXOSSXSNSTST@appliance>@time_span
PRRTSTURSUSV@appliance>@use_verb
UTSSQPSTSSSR@appliance>@used_item
SSRSRRSMTSSS@appliance>@verdict
[NRSTRUASSRR@appliance>@work_verb
OU]NPSRGUWWU@appliance~>
XRTSSTSLTTSS@appliance~@answering
PZQYSVSOQSTS@appliance~@arrival
[QPSSUSKSSRP@appliance~@fail_verb
dIQRSQRMUQQR@appliance~@hedge
T[RVSNSEQSSS@appliance~@intensifier
XROSSRSXTRQS@appliance~@kitchenware
_RLRSRSRTSTT@appliance~@lateness
WRRSSXSQRSST@appliance~@lighting
QWMQSTSUQTTS@appliance~@me
_RPQSOTOQSSR@appliance~@negation
RNUSTRSZSSRS@appliance~@part
PSRTSTSSRUSV@appliance~@use_verb
ZPRSTPUQQSSS@appliance~@work_verb
MTUTRUSRPQQO@appliance~and
XPTSSSSRTQQQ@appliance~drowns
USRRSRSOQSSS@appliance~for
QQOSSSS]TSSS@appliance~has
MQQRSSSURSSS@appliance~in
ORZQSUSKQPTP@appliance~is
VQUSSRSQUSSS@appliance~makes
KO\\NSUSXSSTT@appliance~on
WQQSSSSIUSSS@appliance~takes
PRVSSYSOSSSS@appliance~that
YTGTSWSKRQRR@appliance~the
UZNSSSSUTRQR@appliance~took
IUZRSRSYSRRR@appliance~was
SRRRSUSWRSTT@appliance~with
HSUSSSSXSRRR@appliance~you
MUbQKIJQJ[\\V@arrival
\\\\PVSPSCTOMO@arrival>@animal
[POXS]SUQLLR@arrival>@answering
RP[LSSSYSSVT@arrival>@arrival
QRXOSQT[TSUS@arrival>@art_craft
RS^WSSSNTSTT@arrival>@baby
WLRRPSSLUTUS@arrival>@bag
K[J]SSSJRQSR@arrival>@beauty_hair
cNJUSRSFWPQQ@arrival>@body_part
OWZPSQQWRTRU@arrival>@book
PQTSSUSVRSSS@arrival>@bribe
\\OXQSOSKURWQ@arrival>@building
RRRSTSSZSSSR@arrival>@camera
YNNUSOSVURRS@arrival>@camping_fishing
PTRSSSSVQSRT@arrival>@carrier
[TTPSQSXTSRS@arrival>@clothes
TYQ[SMSVSOQN@arrival>@colour
SWSQRY[JTPOP@arrival>@comparison
VUNSSUQMSRQR@arrival>@computer
QRPRSSS_RRRT@arrival>@conduct
P[IPSSS^SUVO@arrival>@courier_act
ZVVRRRSUSRSR@arrival>@courier_staff
YSXWQTV`RVXT@arrival>@courtesy
T[QOQ]QTQRRR@arrival>@damage
UTL[SNSQSUSU@arrival>@day_time
G_R_SRRSNOPO@arrival>@delivery_place
VQUQSTSMTSSR@arrival>@dispatch
LXYSSTSYRTTS@arrival>@drink
TYOSSUSPTRRQ@arrival>@electronics
\\WIPQZRMQQRN@arrival>@fail_verb
QHNWSTSaSSPT@arrival>@family
YLaORTSXRPQR@arrival>@feast
MNEU_LRZTSPT@arrival>@food_spices
TXZHVQSSSORP@arrival>@furniture
]QRWSWS>SMOQ@arrival>@health
QLHQRTSTQRRQ@arrival>@hedge
QXXOQSTWSTTR@arrival>@instrument
X\\TJURROWTWU@arrival>@intensifier
Z[DRSSSPSRRO@arrival>@jewellery
EUOSSVS]TRST@arrival>@kitchenware
LMSWRMRiOXVV@arrival>@lateness
USORSRSPVQPP@arrival>@lighting
VNTSSUSPSRTS@arrival>@listing
SQ[VTRSOQSTS@arrival>@looks
QX^PRMSSURUP@arrival>@material
ZTR[NVOVURST@arrival>@me
ZTNSSYRIRTRU@arrival>@missing
UTNPS]UKRRTR@arrival>@money
TOwMRMSJRTSQ@arrival>@month
RRDSSTS\\SSRR@arrival>@music_media
P]TGSVS]SLPP@arrival>@negation
]HNMSSSWVRQR@arrival>@neighbour
WSMOSUSNTQQR@arrival>@newness
RUSTLOWPUUSQ@arrival>@number
TZSPSSTLTSSS@arrival>@office
XMSPS]R[TTYX@arrival>@order
IUXSUNS\\SUUU@arrival>@packing_material
XVTMXRSURQRR@arrival>@packing_verb
]PMQPSTXSSSS@arrival>@packing_verdict
OWHMRWRkTQRU@arrival>@parcel
NH[N[TWYSQPQ@arrival>@part
RXOXSSWNRTST@arrival>@pet_goods
WQORSUSRUSSR@arrival>@phone
N^USSUUESTST@arrival>@place_name
KPWSSRScRUTT@arrival>@plants
RPQRSRZWSRSQ@arrival>@price_word
TQQRSSR\\TSSS@arrival>@quality_blame
\\SRRSSSOSUTT@arrival>@quality_praise
QMQ\\TSSPNSUU@arrival>@quick
MRNTSRS[TTTT@arrival>@recommendation
^SIYSSSNTSQR@arrival>@room
WOOWSQSTOQNR@arrival>@route
TVSZRSTRSNNP@arrival>@seller
S^IUSQSXTTQT@arrival>@senses
NTUUSQS\\TWWV@arrival>@shoes
NNQMXQUkSUSV@arrival>@size
UOXYSWSFVQQR@arrival>@sport
PVMSRUS`UOUT@arrival>@staff
R\\RXQVRPUTQS@arrival>@stars
YNUMROO\\POQO@arrival>@time_span
YMgUUMSLSPQQ@arrival>@tools_fixings
VQPXRTRSQSRT@arrival>@toys_games
OSTQSSSRRRSQ@arrival>@tracking
_THVSSTKXRPR@arrival>@use_verb
_OPLSTRRZRSS@arrival>@used_item
SPLWRSR[STQV@arrival>@vehicle
QZDVRRSUUSPQ@arrival>@vehicle_part
TRVRRMRXRUWT@arrival>@verdict
JTQPSaSYRTSV@arrival>@weather
HWW[RPPWOHKH@arrival>@weekday
H^VXSXR[QQPO@arrival>@work_verb
NUYOSRTaSRRS@arrival>@wrong_item
QQ[XOPOJM]_^@arrival~>
QRQRScRWQMMT@arrival~@answering
RRUSSQSTRTTS@arrival~@arrival
TUSRSRSJUQRP@arrival~@colour
QYSNRTVSPTUS@arrival~@comparison
OSQQSRS_RRRS@arrival~@conduct
WYPMSSSKTPSO@arrival~@courier_act
KUY_RQSORTWR@arrival~@courtesy
LdRKRYSUSSSR@arrival~@damage
O[SSSSSRQURS@arrival~@delivery_place
NSPSSUSTRTTT@arrival~@fail_verb
URSSSQSZUSSR@arrival~@family
QUORSSScSSSS@arrival~@food_spices
OOSTSVSRSSSU@arrival~@health
GNPYSYSRRRRT@arrival~@hedge
XHQRU^SSWOSR@arrival~@intensifier
TSSHSTSXQTXT@arrival~@lateness
HS`TPIQNQZWV@arrival~@me
TSdQSSSESPQQ@arrival~@negation
YM[HQ\\S]UVYV@arrival~@number
VSONYRSSPSSS@arrival~@packing_verb
YMWZTRSMNQRQ@arrival~@quick
RWS[SKTNRQSQ@arrival~@seller
R]NWSQSVRTRS@arrival~@senses
VRVWSQSSSQOP@arrival~@time_span
NSRPSSS^STTT@arrival~@use_verb
ZWPRSTSMSRSR@arrival~@used_item
[LP^RPQJQZWX@arrival~@weekday
RSRSSRS\\STTS@arrival~@work_verb
PWOSQ\\RRSTTT@arrival~a
MWSRSLSWTSSS@arrival~about
Q_bPSQSUNSUT@arrival~after
RQHTSUSSTSSS@arrival~all
XPQRSUSRRSTT@arrival~an
HR^NRRS[U[YX@arrival~and
LNKXSQVVQUQX@arrival~as
RSK]RQPQXPMS@arrival~at
VQYQSUSHVRSR@arrival~away
\\RBWSdQKXPOS@arrival~back
WLbWRRSXRTST@arrival~before
EUPZSPSXOTTT@arrival~by
UKH`RWSS[POQ@arrival~down
PI^VRNRASURW@arrival~for
TJLVSVSSVVUU@arrival~from
SOUWSSSXRSST@arrival~he
OObMSTSUTSTR@arrival~her
VJcOSRRHRXYX@arrival~here
QSVSSQUIRSSS@arrival~hers
WRYPSRSaVSSQ@arrival~him
JSaSSRS@RTTS@arrival~his
YX:SSTS`SRQU@arrival~home
SZJS`TSOPTRX@arrival~in
`TLQSRSZSSSS@arrival~into
L]URRTSaTRRR@arrival~is
GUKZQSTIOUTR@arrival~it
QPSSSVSeUOOS@arrival~its
SRTQSQWQSQRR@arrival~near
RSNUSSSKSTPT@arrival~next
iH@KRSQ\\]KOJ@arrival~off
]HSURVSPQOPP@arrival~on
iQDXTNUDTQLM@arrival~out
TNURSQSZUQQR@arrival~over
UQUSSVSOTPQQ@arrival~past
RRJXSSSNURRR@arrival~right
JQ\\SSSSIRTTT@arrival~says
STRJSPS_QSRT@arrival~that
WQYRSRSPSVVV@arrival~that's
WXRMSVQPSOMO@arrival~the
]OZSSPS]TTSS@arrival~there
KQV\\SQSMUVUU@arrival~this
\\QQKSXSOSQUO@arrival~through
SRRUSRSLRTSS@arrival~till
GRSSRRXVPYXW@arrival~to
PPbTQJPMP[[T@arrival~up
VPDbS]SOSSQS@arrival~was
RXJSSSS`USSR@arrival~wet
RGgPSQSARVWW@arrival~when
VmRUMQSMNPOO@arrival~with
aMMMVPTQUQPO@art_craft
WROQRQSYTTRT@art_craft>@animal
TSUSSSSQSRRR@art_craft>@appliance
SUSUSRSJQTTS@art_craft>@arrival
PRQRVRSWTTUT@art_craft>@art_craft
QSSSSSSJTTST@art_craft>@body_part
ROWSXQSNRUUV@art_craft>@book
JUPWSSS]RVSV@art_craft>@camping_fishing
PWVSRSSWRVUV@art_craft>@clothes
RQSSSSSPQSSS@art_craft>@comparison
RORSSRSXTSSR@art_craft>@courier_act
VRQSTSSSSSSS@art_craft>@damage
PSRTTSSXRSTS@art_craft>@delivery_place
XOQRTSSUTRRR@art_craft>@fail_verb
RRTSSSS[SSSS@art_craft>@family
OROST[SWSSRS@art_craft>@furniture
PVSSRTSQSSSS@art_craft>@hedge
RTSRSSSTVRSQ@art_craft>@intensifier
RQSSTSSUSSSS@art_craft>@kitchenware
USTRSSSSTRSR@art_craft>@lateness
URSSSRUUTSSS@art_craft>@looks
TQURWMRUURRP@art_craft>@me
YWRSSOSOSSRR@art_craft>@money
RR]SSSSGSTTS@art_craft>@month
VQQRSPSZTRQR@art_craft>@negation
PXKWR[Q[RQQR@art_craft>@number
SRRRRSS[STTT@art_craft>@office
[QRSMSSITSSS@art_craft>@packing_material
[QRTNUSRTSSS@art_craft>@parcel
VQPRS]S9SSSS@art_craft>@part
PRPRSSS_STRT@art_craft>@pet_goods
RRSSQQUPRSSS@art_craft>@phone
SUTQSTSWSSSR@art_craft>@route
TSRRRQSUSSSR@art_craft>@seller
STSSSRSVRSSS@art_craft>@senses
MR_SRTSWRTUT@art_craft>@size
YTRSSTSSRSSQ@art_craft>@staff
RQQRSSSHSSSS@art_craft>@stars
OSRXSSSUSTST@art_craft>@tools_fixings
VRRSSSSMVSSS@art_craft>@toys_games
LRVRURSTRRRS@art_craft>@use_verb
RQVSSSSSRTTT@art_craft>@used_item
ZPOSSRS[RSSS@art_craft>@verdict
USSSSRSMSSSS@art_craft>@work_verb
MUWNVNUHWUXS@art_craft~>
TSUSSSSQSRRR@art_craft~@appliance
SQSSSSSPQSSS@art_craft~@comparison
VRQSTSSRUSSS@art_craft~@damage
OROST[SWSSRS@art_craft~@furniture
TRRRSUSZTSSS@art_craft~@intensifier
QRSSTSSUSSSS@art_craft~@kitchenware
RRQSURRVSSSQ@art_craft~@me
QPSRSSSVSSRS@art_craft~@negation
OSOUSSTSRSST@art_craft~@number
TRSSQQUPSSSS@art_craft~@phone
PSSRSQS[SSSS@art_craft~@seller
SSWSSTSPSSUT@art_craft~@size
RRVWTSS[RURT@art_craft~a
GOQW\\RSVUTUS@art_craft~and
TUSSSSSPQSSS@art_craft~are
UQRSSRS\\TSSS@art_craft~by
UQPSRPV`SSSS@art_craft~for
QTSSSSRXSSSS@art_craft~from
QSSSSSSRSRRS@art_craft~have
MX_PRRRQWSSU@art_craft~in
XTQSSRSKTSSR@art_craft~is
SSSURQSRSTRT@art_craft~kit
SQZQPQSWQVWU@art_craft~of
PIIWWdRMRPPV@art_craft~on
\\QRSSRRSUSRR@art_craft~set
SSSRSRSRTRSR@art_craft~that
ZSSRQRSMSRRR@art_craft~to
NO]SSSSSRWWW@art_craft~was
g^FJNMLKWCGC@audio
LRSSSSSJNRRR@audio>@audio
PWRRSSSUTSSS@audio>@body_part
UTOSSWSRQRRT@audio>@book
MPWQPNRSSSRR@audio>@comparison
RQSUSSSTUTSS@audio>@conduct
TRRSSRSSURRR@audio>@fail_verb
^PSSRSSMTQSO@audio>@hedge
PTXSSRSQRSSS@audio>@intensifier
PUSRSQS]TSSS@audio>@listing
W[LRSQSLUQQO@audio>@me
OSSSSXRQSSSX@audio>@money
QPRSSSSXPSSS@audio>@negation
XVPQSMQVSRSQ@audio>@number
OTRSSSSXTSSR@audio>@part
VTSSSRRPQSSR@audio>@quality_blame
PRSRTUSYSSST@audio>@seller
TRUQSSSVTSSS@audio>@senses
RRTRSZRVSRRX@audio>@size
SSSSSPSWRSSS@audio>@stars
WVUSSRSMRSSR@audio>@verdict
TPSSRSSJQRSR@audio>@work_verb
VXRURORQTNNK@audio~>
SRSSSSSQRRSR@audio~@audio
LRUQPQR[SSTS@audio~@comparison
SSPRSRSOWRSQ@audio~@me
YRSSSRSLRSSR@audio~@verdict
K_RSSSSRNSST@audio~and
ORSRSXRQTSSX@audio~as
SRRSSQSRTSSS@audio~for
SQSSSUSOVSSR@audio~has
SURSSRSQQSSS@audio~in
eLOSRUSLURPQ@audio~is
[RSTSQRMUTST@audio~on
RRSUSQSWSTST@audio~was
WMZNYGUQRRSR@baby
CSRRSTSXQXVY@baby>@arrival
NQLORSS^RTTT@baby>@baby
NRVWSSSPQTTU@baby>@bedding
KRNRSZSaQSTU@baby>@body_part
LTYRSSSORWTU@baby>@building
ZSRRSRSOTSSS@baby>@carrier
[OGRRSSTSSSS@baby>@clothes
KPhSTSSHQUUU@baby>@comparison
PTRSSUSJVRRR@baby>@damage
OSQOSSS[VSSS@baby>@delivery_place
TRTRSSSWVRSR@baby>@electronics
SUQRVTSFVRQT@baby>@fail_verb
KS[VRSSNPWWW@baby>@furniture
FSRSSRS]SSRS@baby>@hedge
SRTTUSSORTRS@baby>@intensifier
RORSSSSQSSSR@baby>@jewellery
WRUSSSSOQSSS@baby>@lateness
UYUYRPRXPRSR@baby>@me
VPOWSQSSQUTT@baby>@negation
P`XNTNRSTRPQ@baby>@number
ORSSWOURRRSQ@baby>@packing_material
RWRSRVSUURRR@baby>@packing_verb
OSSSWOURSRSQ@baby>@parcel
^QSRRWSTTRSS@baby>@part
QQXRRSSTSTTT@baby>@pet_goods
SRSSSRS]USSR@baby>@phone
QT^QSSSIRTSR@baby>@room
ILaSSUSWRVUW@baby>@size
WKfSSSSCSVTU@baby>@stars
RSZXSTSTTSSS@baby>@use_verb
H[RRRUSTSRRR@baby>@used_item
STUSSSSNRUUU@baby>@vehicle_part
ZTRRSSSHQSSS@baby>@verdict
eSGVSTSKSRTR@baby>@weekday
XRVSSUSLVRRS@baby>@work_verb
KV_OXRRUTRTS@baby~>
HTMRSTS\\QYWY@baby~@arrival
RSTSSSSOSSSS@baby~@bedding
NRYQSSSQRUTS@baby~@building
ZSRRSRSOTSSS@baby~@carrier
WOMSSSSWSSSR@baby~@clothes
YRQRSSSPVRSR@baby~@electronics
OSUWSSSTRUTU@baby~@furniture
OSSTSRSTSSRS@baby~@hedge
SSOUTSSJRUST@baby~@intensifier
YUQSRRSUQSSS@baby~@me
RSSSSSSQQSTT@baby~@negation
MZORSSSRRRSS@baby~@number
SRSSSRS]USSR@baby~@phone
XTRSSSSKPSSS@baby~@verdict
VRTSSTSQURSR@baby~@work_verb
=RPSSRS^TVSV@baby~and
VQRRSVSQSRRR@baby~has
TPMRSSSSSRRR@baby~in
GP_USQSXRVVW@baby~is
VRFSSSSRSTST@baby~now
MSSRSSSWTSSS@baby~of
RUGWRYSXQQSS@baby~on
ZSQSSSSSRSSS@baby~shark
SUSSSSSNSSSS@baby~sheet
fVLYSSSHSKNL@baby~sleeps
LWOSSSSMQTRS@baby~was
WRXRSRSPTTTT@baby~who
dXOMIORN`ILI@bag
POTZUQSTRTSS@bag>@answering
XRRRSRSUUPQP@bag>@arrival
LRSSOSSQSSSS@bag>@bag
PUPUSUSXQSSS@bag>@body_part
ESVSVRSSRSST@bag>@clothes
RTLSQSSSTQPQ@bag>@comparison
QVUTQSS\\RUUS@bag>@courier_act
TLSSXRSSUSSS@bag>@damage
QSSTSSSSSUSU@bag>@delivery_place
YKSQXRSPTRRR@bag>@fail_verb
WHRS\\RSRSRSR@bag>@food_spices
PWRTORS\\RSSS@bag>@hedge
ORSSURSRTSSS@bag>@intensifier
SMRSUUSSSSSS@bag>@material
_WNOPXSSVRRR@bag>@me
YQgQMKSKTXXW@bag>@negation
RTMQYVRGPRRQ@bag>@number
SPSSRSSVSRSS@bag>@packing_material
RWWROSSRRSTS@bag>@packing_verb
U\\SRQSSORSSS@bag>@packing_verdict
JSUXQRSUURRR@bag>@part
PVPYQSSRQURV@bag>@plants
XRTSQSSRWSSR@bag>@room
RSUSSSSYSTTT@bag>@route
YQUSQQSOTSSS@bag>@seller
XQRRRSSOWRSR@bag>@size
OISS]QRNSSSS@bag>@stars
URSSSSSJSSSS@bag>@tools_fixings
SSSSSSSWTSSS@bag>@tracking
WQPSSSSNUSSS@bag>@use_verb
KXVPTSSNPSSS@bag>@work_verb
OWTMTVSQTSWR@bag~>
RSSRSRSZUSSS@bag~@arrival
LTQR\\RRMQSSS@bag~@number
YRUSQQSOTSSS@bag~@seller
YRQSSRSSUSSR@bag~and
QRSYRQSORTSS@bag~for
RUSSSSSORQPR@bag~has
cWEMYGOGYBG@@beauty_hair
TQSSSSSSSSSS@beauty_hair>@animal
lSRPSQS@XSSR@beauty_hair>@answering
J[RSRSSPRSSS@beauty_hair>@appliance
QVNRSUSWSQRS@beauty_hair>@arrival
QJTT[SSQTRRS@beauty_hair>@beauty_hair
PXPQQSSOSQQR@beauty_hair>@body_part
DTSTVSS[RRSR@beauty_hair>@clothes
UTQRPSSTWRRR@beauty_hair>@colour
YPSRRSSQUSSS@beauty_hair>@comparison
WQXOSSSMSWWV@beauty_hair>@courier_act
SPZSSSSQQSSS@beauty_hair>@courtesy
TTSSUSSPQSRR@beauty_hair>@drink
QUSRRSSVSQQR@beauty_hair>@fail_verb
YVSRSRQGQSSS@beauty_hair>@hedge
ORRTTSSSSRSR@beauty_hair>@instrument
OQSTSSSRRSSS@beauty_hair>@intensifier
\\RNSSSSRWQSR@beauty_hair>@lateness
RQTTSSSPRTTT@beauty_hair>@looks
T]QRPQRQVSUS@beauty_hair>@me
TRSSQSSMSSRS@beauty_hair>@month
WUZPRRSRUQQP@beauty_hair>@negation
[IMQURRKURQQ@beauty_hair>@number
KXQSRSSVQSSS@beauty_hair>@office
MTRRQRSVQRRR@beauty_hair>@part
LVTURSS_SQRR@beauty_hair>@pet_goods
VPQUSVSYTSSU@beauty_hair>@place_name
QSXQRWS[UUUT@beauty_hair>@seller
RSRRRXSLPSSS@beauty_hair>@senses
RTVSTRScPSSS@beauty_hair>@size
TNPRVPSTSRRQ@beauty_hair>@stars
ZQSVRSSWSSSS@beauty_hair>@tools_fixings
WRQRURSRQRQR@beauty_hair>@use_verb
RQSSRSSNPSSS@beauty_hair>@used_item
]QTTSQVXQSQQ@beauty_hair>@verdict
YQRRRRTKUSRR@beauty_hair>@work_verb
SQRLbMQYXPOM@beauty_hair~>
RUSRSTSXTQRS@beauty_hair~@arrival
KMSS^SSLRSSS@beauty_hair~@beauty_hair
XQSRSSSOURSR@beauty_hair~@colour
RRSSRSSXTSSS@beauty_hair~@comparison
SR[RSTSURUVU@beauty_hair~@me
ZTWSSTSMSOOO@beauty_hair~@negation
WSQSSSSORSSS@beauty_hair~@number
JVRSRSSVSSSS@beauty_hair~@office
ORSRSSScSSSS@beauty_hair~@place_name
RRZQRWSXUUUT@beauty_hair~@seller
MUSRSXSMQSSS@beauty_hair~@senses
USSRSSSSTSSS@beauty_hair~@tools_fixings
WSRRRRTNSSSR@beauty_hair~@work_verb
PTSSTSSPSSSS@beauty_hair~a
PIKMRSSSZTTS@beauty_hair~and
SRRTQSSQPRRS@beauty_hair~for
RWSSSSSTUSSS@beauty_hair~has
ORNTVSSNSRRR@beauty_hair~in
XRSSTQSQURRP@beauty_hair~is
QTRUSSSURSSS@beauty_hair~of
RURTSSSNSRSS@beauty_hair~oil
O^MSPRSPTRSR@beauty_hair~on
UPRSSSSVWRSR@beauty_hair~the
XRSSSSSRTSSS@beauty_hair~to
TNRRVSSKTQQR@beauty_hair~was
VQSQRRSaTSSS@beauty_hair~with
XRWVYFRJSSTO@bedding
QSYQSSSQRTTU@bedding>@baby
XRWNQQSQVQSQ@bedding>@comparison
PSSRSSSVTSST@bedding>@conduct
H[RRSSSTRSTR@bedding>@delivery_place
WSPQTSSNSRRR@bedding>@furniture
ZTORXRSNTRRQ@bedding>@hedge
SSQSSSSYSSST@bedding>@lateness
GVPUSPSWRSSS@bedding>@me
NQYQSRSZSSSS@bedding>@negation
NRS\\SSSWPTST@bedding>@number
NRVQSQRcSSTS@bedding>@part
bQOVRUULSSRR@bedding>@seller
VPSTSSSSSRRR@bedding>@senses
YRTVSSSMSTSS@bedding>@size
TROVTSSURSSS@bedding>@use_verb
PVSRSSSIRRSS@bedding>@used_item
RRQRVSS\\QSSS@bedding>@verdict
SSRSSSSRTSSS@bedding>@work_verb
PNNUWRRUUTVT@bedding~>
SRWSRQSSUTTS@bedding~@comparison
NRWSSQS`STTT@bedding~@part
MUVTSSSSRRQS@bedding~and
XQRSSSSQSSSS@bedding~has
]UOSSSSQTRRQ@bedding~is
TSOOSRVSRRSR@bedding~to
MSXRSSSQRSSS@bedding~was
XUJQIIHU[TPN@body_part
MOSVSSSYTTST@body_part>@animal
PSUNS[SNUOQR@body_part>@answering
YULSSVSNYPRR@body_part>@arrival
XJYWSRSRTRRR@body_part>@beauty_hair
TP_RRSSNRUUU@body_part>@bedding
UPYVSSSQURSR@body_part>@body_part
SPO]SRSPSVRU@body_part>@book
TPSWSSSSSSRS@body_part>@building
VRYSSSRNSTUT@body_part>@clothes
hOURUQSGSPPQ@body_part>@colour
[NORSTRKXSSR@body_part>@comparison
QSSSSUSKRSSR@body_part>@conduct
MRXZSPSQNYWW@body_part>@courier_act
_UYRSQSKUQRP@body_part>@courtesy
KTRWSTSQTRSS@body_part>@damage
SSSRSSSYRSSS@body_part>@day_time
QQOTSSSIRRRR@body_part>@delivery_place
XRSSUSSORSSS@body_part>@drink
WWPWRSSOLQRQ@body_part>@fail_verb
QVRRSSSHPSSS@body_part>@food_spices
ZSSQSRSNURRQ@body_part>@furniture
RQSSSSSPRTST@body_part>@garden
JTUSSSSVPSSS@body_part>@health
UU\\ORRSZYQSP@body_part>@hedge
XNRRSSSUVSSS@body_part>@instrument
SRTQRUSSTTTT@body_part>@intensifier
RRRSSSSVSSSS@body_part>@kitchenware
USMSSSPaTSSS@body_part>@lateness
PTMVSRSORTSS@body_part>@lighting
MVTSSTSZSRSR@body_part>@looks
PNUVSOSIVYZZ@body_part>@me
PTRRSWSTTPQR@body_part>@missing
WGROSPROWSTP@body_part>@negation
WQVQTPQ]STWT@body_part>@number
QSSRSVSbSSSS@body_part>@order
SRRVUSSNRTST@body_part>@packing_material
VQSWTSSOTSSS@body_part>@parcel
OWQNRNRSSRTS@body_part>@part
QZSSSRSTSSRS@body_part>@pet_goods
PVXSU_SRPSSR@body_part>@seller
SQRQR\\STRSSS@body_part>@senses
JRWUSSSZRSRT@body_part>@size
SQSSSSSSTSSS@body_part>@sport
NQRWSPS]VTSS@body_part>@staff
]USQSQSLTQSR@body_part>@stars
\\TKQSYSKVRRQ@body_part>@time_span
WQUQRRTWSUUV@body_part>@tools_fixings
PTWQSSSQRRSR@body_part>@toys_games
JXO_TQSJNVSV@body_part>@use_verb
^FRRSSSKTSSS@body_part>@used_item
QSRUSSS\\RTSS@body_part>@vehicle
SSSRSSSPSSSS@body_part>@vehicle_part
[T`RSSSQSSST@body_part>@verdict
OS[VSRSMQVVW@body_part>@weather
QORSRQS[TTTT@body_part>@work_verb
PPSNSRSLSSSS@body_part>@wrong_item
UUQXPMQEQTRS@body_part~>
^SRRSQSPSQQQ@body_part~@answering
VSQSSUSITTTT@body_part~@arrival
URXRSSSWURSS@body_part~@beauty_hair
RPS]SRSQQVSW@body_part~@book
TNXUSSSPTTSS@body_part~@comparison
`VSSSQS;WQRP@body_part~@courtesy
RSSUSSSWRTST@body_part~@delivery_place
XSRRSTSTOSSS@body_part~@fail_verb
bPYMSQSG\\QSP@body_part~@hedge
GRRSSTS]USSS@body_part~@intensifier
WQSSSRSNTRSS@body_part~@looks
NVTWSQSaRTST@body_part~@me
OQOQSQS[RSSR@body_part~@negation
XOSSSRSGRSSR@body_part~@number
WOPSSQSLTQRR@body_part~@part
M\\QRSSSPSSSS@body_part~@pet_goods
NSSUSRSVRSTS@body_part~@size
FRSQSSS`RSSS@body_part~@work_verb
F\\RVSSSORTSU@body_part~a
ZPSQSSTOVSSR@body_part~all
YUMMSMSPTSSR@body_part~and
HVRQSSQ`SSST@body_part~are
RVQWSPS\\RRQR@body_part~as
ZWSSSQSUSRSR@body_part~at
[KFPSUR[USTR@body_part~by
QS[SSSSESTTU@body_part~done
MRSUSOS^RUTR@body_part~for
ROPUSRSTRTST@body_part~from
[SVRSRSLTSSS@body_part~has
IP^USRSSSVWW@body_part~high
RRHQTTSVTRSR@body_part~in
WSQRSZSLSSSR@body_part~is
USQVSRSTTSSR@body_part~level
RQVVUQSRRRTT@body_part~of
SUPOSQRNSRTP@body_part~on
SSQSSSSYQRSS@body_part~out
RRUSSSSXRSSS@body_part~rest
PYRSSRSKRSSS@body_part~says
XQPPSRSSSSRS@body_part~shut
NR`SSSSIRTUT@body_part~that
YJVVSRSTSTSS@body_part~the
OQWQPXSSUQQU@body_part~to
OWSQSUSYRSSR@body_part~was
cRRSSQSPTQQP@body_part~went
SSKRSRSZRSSS@body_part~which
dTKOTBRL^JKH@book
RRUQSRS^SSSS@book>@animal
VPUTRPSXTVVV@book>@answering
bKUVSRS[TSRR@book>@arrival
TQUSRTSKQSTS@book>@art_craft
OSQTSSS^STSS@book>@body_part
PWIRRYPeLSRU@book>@book
TSRRSSSSTSTS@book>@carrier
QPRRRSSZSSSS@book>@clothes
ROcRRQSNTTTS@book>@colour
XS\\PSNTSUUUR@book>@comparison
PRORSSS]TSSR@book>@courier_act
WSQQRQSQVRRQ@book>@courier_staff
]UTSSSROUSST@book>@courtesy
`KSQSSSQVSSR@book>@damage
USSSSSSSRSSS@book>@day_time
\\TOPWSSJQPSO@book>@delivery_place
XRTSQRQ_UPRP@book>@fail_verb
TSSSSVSLRTSU@book>@family
WQRSSRSKSRSR@book>@furniture
RQVSSSSVRUUU@book>@garden
SRWTRRS\\UTTS@book>@hedge
]NQSSPSTTSSS@book>@instruction
UPSRUSSYWSTS@book>@intensifier
QTTSSXRNSSRS@book>@jewellery
[TMUSRSQSQSQ@book>@kitchenware
VPSZSQSTTSQR@book>@lateness
VRSSSUSMRSRR@book>@lighting
PQMRQWZSRSST@book>@listing
ZRIQQQSPTRSR@book>@looks
QVTXSXRNTQRR@book>@material
MYTRS^QULTVR@book>@me
WKRVSQSQUTRT@book>@missing
WWPORXSLTOPS@book>@negation
\\NSSSSSQWRSR@book>@neighbour
SVRNMRRVQQRQ@book>@number
QVSSSRS]QSSS@book>@office
ZRPSRSSIVRQS@book>@order
XRQRQXSPWPQQ@book>@packing_material
M[SRRRRUMSSU@book>@packing_verdict
bQQQRTS0XPQN@book>@parcel
XTNNSTS]SSSS@book>@part
WQRSSRSPRRSR@book>@pet_goods
VRSQSRSRSSSS@book>@phone
UZPSSRSOSSRS@book>@place_name
ZTVRSRRMTTTT@book>@quality_praise
VZPPSQSLTRTQ@book>@return
[RYSRQRSUTTT@book>@route
]XONSPTaUSSS@book>@seller
MVRTSSS\\SSSS@book>@senses
JaRWRSSSMSRR@book>@size
[NVSSQSSXRQR@book>@staff
TYPRSPRHPRST@book>@stars
UQFSSSSUSTTS@book>@time_span
YQRWSSSYRSSR@book>@toys_games
QRWSSRSKRTUU@book>@tracking
GT]RSTT[RQPP@book>@use_verb
bSNSSORXTSSQ@book>@used_item
SPZRSSSYSTTS@book>@vehicle
YTLSSRSSSSSR@book>@verdict
UORSSSSYSRSR@book>@weather
KRKTSORkRWVV@book>@weekday
VQOTZPSLTSSS@book>@work_verb
OR_SSSSHTSTP@book>@wrong_item
JWPTVZWMRQLU@book~>
YNZSSRSRSVWV@book~@answering
WQRSSRUMSSRR@book~@arrival
SUSRSQUXURRQ@book~@comparison
N\\RURSSOSQSR@book~@fail_verb
[OVTSPSUSSSS@book~@hedge
PS[SSSSLSSSS@book~@intensifier
VRNSSRSOSRSQ@book~@kitchenware
QXVWSQSQSUSS@book~@lateness
VRTSSUSMRSRR@book~@lighting
KRSRSRZTSSSS@book~@listing
URSSRSSQSRSR@book~@looks
SORQSZQLPTSR@book~@me
TQPPS[UBUPQS@book~@negation
S\\NQQPFMQJJL@book~@number
\\SNSSSSQXQQO@book~@parcel
USOSSRSUSSSS@book~@part
PSVSSSSRSTTT@book~@quality_praise
L\\SPSURZSSSS@book~@seller
TYSSSSSXSSRR@book~@size
UQOSSSSXSTTT@book~@time_span
XQOSVQSVSSSS@book~@work_verb
MNSNSUSaRQQT@book~a
OUMRRXSTVQQQ@book~about
^JQ^RRRNUVTV@book~and
VRPQSXSPQRRX@book~anything
\\PQSSQSZTRSR@book~are
ZMRQVSSRTRSS@book~as
PQYSSRQ\\WTSR@book~at
TRZRSTSFRTTT@book~before
_RORSSSPWPRP@book~by
YINRSPSXVSST@book~for
OSSTWSSPORSR@book~from
YQQSSMTSTTTT@book~has
SSOPSSSWSSSS@book~her
VUSRSSSJSSSS@book~him
ZTPRSQRWTQRP@book~in
PNWQWQRMSRQR@book~is
KRWRRVQQUSRT@book~it
ZSSSRQSUVSSS@book~it's
MVSQSQSjPWZW@book~of
QSHRSQRSRVUV@book~on
TRSRSR_PQQPQ@book~said
MKaQSPPPRXZW@book~says
XSRRSQSSTSSR@book~since
XSSSSRS]SSSS@book~still
NRRXSMSSUVST@book~that
KRVSSSUVSSSS@book~that's
UNMSSWQCSSTT@book~the
GRVSSWSQPVUV@book~this
VSSWQSSTQRSQ@book~through
WPSRSSSYWSSS@book~to
[RRRSSSMUSSS@book~was
]OIQUUR_TRSQ@book~with
QSVSSQRMSWUU@book~you
NPWLPoEQMMP[@bribe
TSYQSTSFRRRT@bribe>@me
VQQSSQSRTSSR@bribe>@number
TUQSSWSRRQQT@bribe>@stars
LRSSSOSdSTSV@bribe~>
WT[QSTS?SQRT@bribe~@me
NUTSSWSNPQQR@bribe~for
XSUTMJJ\\VQPP@building
QRURUSSISUUT@building>@animal
X]PKSVSSTRSQ@building>@answering
XSQSTRSNTSRS@building>@arrival
TSWQSSSUSSTS@building>@baby
UPOUSRSeRSSS@building>@building
ZTVSRVSISTTT@building>@clothes
NNN\\SSSKQUSU@building>@colour
OTW\\STS[UVWV@building>@comparison
OPTNSQSOTRRR@building>@courier_act
TSQRSWSQSSSS@building>@courier_staff
\\SSRSQSQRORO@building>@courtesy
QQTNUSSPUSVS@building>@delivery_place
TTQXQSSNUSST@building>@drink
TRUSSSSSTSSS@building>@electronics
WRPQRRSNRSRT@building>@fail_verb
PSQWSSSaQURU@building>@family
XRZQSSSNRRTS@building>@furniture
WRSSSUSHRRSR@building>@garden
^SRVSQSSUQSQ@building>@hedge
TRRRSSSMQSTR@building>@intensifier
JS[QSSSESTUT@building>@looks
TTL`VPSNRUQV@building>@me
PUSRSSSQQSST@building>@missing
WQTUSPSOSRRQ@building>@month
VRZ]STSVRVSR@building>@negation
SVdWRMRZWPSO@building>@number
PZQVRQSMURRR@building>@packing_material
PUTUSVSSSUTU@building>@packing_verb
SQTUSVSSSTTT@building>@packing_verdict
LZVQRQSSTSTR@building>@parcel
NUURRUSXTQRP@building>@part
SVRSSSSKSSSS@building>@route
UQXTSXSFQQSQ@building>@seller
TRQSSVSKSSSS@building>@senses
OTSSSRSRQRSS@building>@size
SSPVSTSVSSRS@building>@staff
cPPQSRSFTQSQ@building>@stars
SYNVSLSUTQSN@building>@time_span
MPUTSSSLRSSS@building>@tools_fixings
USOVSWSVQSRS@building>@use_verb
RWRSSSSLSTST@building>@used_item
VSRSSSSSRSSS@building>@vehicle_part
USZSSRSLQVVT@building>@verdict
\\WWGSVSHQQUR@building>@weekday
U\\TJSTQ]SSUS@building>@work_verb
SSSSSRSRRRSS@building>@wrong_item
U\\LWPPQLUROQ@building~>
QSaTSUQURTXW@building~@comparison
TQSSSSSOTRSR@building~@delivery_place
WSRTSSSVQRSR@building~@fail_verb
OSSRSSSXRSTS@building~@intensifier
IWQTVQSPRWUV@building~@me
VS[QSRSQUSSQ@building~@negation
VQURSRSRSRRS@building~@number
TVSRSRSEUPRQ@building~@part
SVRSSSSKSSSS@building~@route
VSKSS[SQPQSP@building~@seller
PSNRUSSRRTTS@building~a
_PRTROQJXRPQ@building~and
SSSVSVSZRRRS@building~closed
XSSSSRSGUSSS@building~curtain
WSRRSRSPTRRR@building~excluder
WRPSWSSWTQRQ@building~for
QSXRSRSWSTTS@building~from
ROTQSSS]STUT@building~had
QVSSRSSPTRRS@building~has
VZQPRZSIOPRL@building~in
RRSQSVSOSTUT@building~is
]PPSRPSTVSSS@building~it
NQYUS_SJNRP[@building~of
RQXORRSTRTVS@building~on
SWVTVTSLQRRQ@building~the
PRQTS[STSSSS@building~to
QQ_PSFSKQVUV@building~was
MQX[SPSFTVSU@building~with
XPGYPROTSUOU@camera
S_RKSRSNSSSR@camera>@animal
VSSSSSSKTSSS@camera>@answering
ZZRQSTSbSQRQ@camera>@arrival
PPSVSSSSRVSV@camera>@body_part
SQRTSSSNRTST@camera>@building
QRRTSUSXSQRS@camera>@camera
QSSSSSSISRSS@camera>@colour
PRRORWSNSRSU@camera>@comparison
RRRVSSSRSSSS@camera>@courier_act
JSTURSSMRTSU@camera>@delivery_place
QQSSSSS`SVSV@camera>@intensifier
ORSSSVSVRRRS@camera>@lighting
UTQPSRSWYRTR@camera>@looks
URSSRSSQTSSS@camera>@material
NQPYSPQQTVQU@camera>@me
VUVORWSNSSUS@camera>@negation
UUSTRRSNRUSS@camera>@neighbour
YLXPSRS_UTVU@camera>@number
URSSRSSOTTSS@camera>@packing_material
SQSPSVSOSTSS@camera>@parcel
VRYQSUSSSSSR@camera>@part
SUSTTQSWRTSQ@camera>@seller
SPVSSSSVSSSS@camera>@senses
SUSURQSMRTST@camera>@staff
SOUQSSSIRSTT@camera>@stars
`YLRSPSKSRRQ@camera>@time_span
LWWWSSSJQUSU@camera>@use_verb
TTPQRRSVVRSR@camera>@verdict
NSSWSUSNSSRR@camera>@work_verb
JVP]SPRNQRSS@camera~>
PSRQRUSUSRSU@camera~@comparison
TSQRSUSXSSSS@camera~@negation
WPSSSTSUTSSS@camera~@part
KRSUSUSUSSSS@camera~a
ZVSLSNQZUSSS@camera~and
PPR[SSSLRVTV@camera~has
F[]RSQSNRSTS@camera~is
\\SQRSUSQQRRU@camera~of
NSSVSSSTSTST@camera~on
QWRXSRSOURRS@camera~shows
^SQLSRSZVRSQ@camera~with
_SXUPNLQ^OMJ@camping_fishing
MVP`SSSNSTRU@camping_fishing>@arrival
RUSSSSSMSUSU@camping_fishing>@body_part
KXTRSTSXQUUU@camping_fishing>@camping_fishing
MSUPSRS^TSSR@camping_fishing>@comparison
JVYQSSSVSSST@camping_fishing>@courier_act
WPSRSTSSQSSS@camping_fishing>@damage
NY[USSSSRRRR@camping_fishing>@delivery_place
NUQSSSSOOSSS@camping_fishing>@drink
OONWRSSXTQQR@camping_fishing>@fail_verb
RUSSSSSMSUSU@camping_fishing>@health
URQYTSSXRRRS@camping_fishing>@hedge
UQTRTPSVTSUS@camping_fishing>@intensifier
FRYQSSS^SSST@camping_fishing>@jewellery
TSQSSUSSSQRR@camping_fishing>@lighting
RVKYSRUXPVSU@camping_fishing>@me
GY\\OVOSPSTVT@camping_fishing>@negation
^QOSSURKZRRR@camping_fishing>@number
SSTSSSSQTSSS@camping_fishing>@packing_material
ORSSSRSWUSUS@camping_fishing>@part
VSQSSSSMSSSS@camping_fishing>@quality_praise
NSURSMSiSTSQ@camping_fishing>@seller
TSUPSSSQUSTS@camping_fishing>@size
]SOOSRTOXQQO@camping_fishing>@stars
QROSSSSVSSTS@camping_fishing>@time_span
MQQRSSSXRSST@camping_fishing>@use_verb
\\PSSSVSKRQPQ@camping_fishing>@work_verb
NOSRRRRMPVTX@camping_fishing~>
PSVPSSSRSSSS@camping_fishing~@comparison
ZSPSSPSVVQRP@camping_fishing~@fail_verb
RRSPSRUVRSSS@camping_fishing~@me
XQNSSOSOXPRP@camping_fishing~@part
TSSQSSSSUSSS@camping_fishing~@size
[SPOSSTPURRP@camping_fishing~@stars
MQSXSTSKSTSU@camping_fishing~and
TRQRSSRKTRSR@camping_fishing~for
OQSVRSSWQVSW@camping_fishing~in
YQQSSRSHUOSO@camping_fishing~is
SSRSSRSXRUUT@camping_fishing~to
RSSTSSSSTTRT@camping_fishing~up
RSWPSSSRSSSS@camping_fishing~was
TSSSRPSTTTST@camping_fishing~with
ITKNQdYPOKNW@cancel
RSISSYNSQRST@cancel>@comparison
OSOSS[QUQOQS@cancel>@me
SXSSRPRTSSSS@cancel>@number
SSSSSSSRSSSS@cancel>@order
OSQRSYQOSRRT@cancel>@time_span
QU]SSTSNQTTU@cancel>@use_verb
PSYRSXSKRTTT@cancel~>
QSQTSRNYSPQT@cancel~@me
RUYSSQSNRTTS@cancel~@use_verb
NSSRSVLNQSSU@cancel~it
RSQSS^UPQSRQ@cancel~on
WSTRSTSPTSSS@cancel~the
VL[]TDRVQXTV@carrier
PSPWSMSXQVRS@carrier>@answering
VRUNXSSPWRSR@carrier>@bag
RRULSSSXSSSU@carrier>@carrier
QQQ]SSSSRRRR@carrier>@courier_act
TSNTSSSTSRQR@carrier>@courier_staff
USSTSQSQQSSS@carrier>@fail_verb
XVTKSXRWUTUS@carrier>@me
SURTSRSPRTSS@carrier>@negation
VRUNXSSPWRSR@carrier>@packing_material
USQPSSSPURSR@carrier>@route
SSRRSTSRRRSS@carrier>@seller
WSNSSSSVSQQQ@carrier>@staff
PSRZRUSRRVSW@carrier>@use_verb
TSRURVSVRVSV@carrier>@work_verb
TTRSSRSVQOSN@carrier~>
PSPWSMSXQVRS@carrier~@answering
TSNTSSSTSRQR@carrier~@courier_staff
VRUNXSSPWRSR@carrier~@packing_material
WVRSSNSNUSTS@carrier~and
VQQOSSSMURSR@carrier~in
VRSPSXSQRTSU@carrier~on
QRQOSSSXSSRS@carrier~says
PRcPSOSJRTVW@carrier~shrugs
ZH[OUNWLUXWR@cleaning
ORQTRSSQSURV@cleaning>@body_part
SRSSQSSUSTTT@cleaning>@cleaning
YRTSRSSSSSSS@cleaning>@food_spices
USXSSUSPRUUS@cleaning>@me
HUSRWRSXSTSR@cleaning>@number
NRSSUSSZRTTS@cleaning>@packing_material
TSSSSSSRUSSS@cleaning>@senses
QQVRSSSWRSSS@cleaning>@staff
STLXQNVUYSRS@cleaning~>
UUSSSUSRSSSR@cleaning~and
ORQXRRSORVRV@cleaning~his
PVQRSUSSRRRQ@cleaning~it
USXNSRSCSSTR@cleaning~the
RSWSSSSSSSTS@cleaning~with
_QNPWLQOXLNH@clothes
\\RNRSQSCTSTT@clothes>@animal
STZRROSUUSSR@clothes>@answering
XQQPSWSXSSRS@clothes>@appliance
QXUYSTRPQRRQ@clothes>@arrival
QWQSSRSRSSSS@clothes>@body_part
ISVQSSSaSSTT@clothes>@book
PT_NRSS\\QTUU@clothes>@building
I_XQRNTaQQPQ@clothes>@clothes
TORSSUTNRRRS@clothes>@colour
WWRQXOR7QQQQ@clothes>@comparison
RQSVSRSNTSSR@clothes>@courier_act
TSRQSYSJRQRX@clothes>@courier_staff
RQSXUTSWRTSS@clothes>@courtesy
QSSSSTSJSSSS@clothes>@damage
KS_OTSSURTWV@clothes>@delivery_place
UTOQTURXUPQQ@clothes>@fail_verb
YPRSSSSBUSSS@clothes>@family
K]QSSRSQSTTR@clothes>@feast
UVPRRSSWSSSR@clothes>@food_spices
NSTTSSS[QSSV@clothes>@furniture
XQSRSRSQTSSR@clothes>@health
OPTRUQRYSTSS@clothes>@hedge
YWYQQTR>OUUU@clothes>@intensifier
RRRSSSSURTTS@clothes>@kitchenware
TSIRSSSZZQQQ@clothes>@lateness
WTLZSRURPRRR@clothes>@looks
RRQSSSSYPTTS@clothes>@material
VPRTZRUYURSP@clothes>@me
USSSSTRUSSSS@clothes>@money
OS]QPVVPVRSR@clothes>@negation
K_NMQLSUQRRQ@clothes>@number
SUTSSYPOTSST@clothes>@order
LWTRRSSWPTTU@clothes>@packing_material
VRSROQS_USSS@clothes>@packing_verb
HQTbQRSLPYRX@clothes>@part
NURXRQSYQZSW@clothes>@pet_goods
OSWSSSSRSSSS@clothes>@phone
QSSSSSSRTTTT@clothes>@place_name
VTLRSQS]SSSS@clothes>@room
VURTTWSRSRSQ@clothes>@seller
ZQSRRVSRNSRR@clothes>@senses
QQQ]SRSOSRSR@clothes>@shoes
]PRPRPSHUQSQ@clothes>@size
QXYQSWSISRRR@clothes>@staff
NLYKRRSQSSST@clothes>@stars
ZPVSQRSRTSSS@clothes>@tools_fixings
QTSSSSSZRTSS@clothes>@toys_games
IWOXRVSVRQSR@clothes>@use_verb
MRYSSVSURSST@clothes>@used_item
QURXVTSSQTSR@clothes>@verdict
UROORTRVSSRT@clothes>@work_verb
[TUPRRSSSQRP@clothes>@wrong_item
IWWQ[RULOUSX@clothes~>
URSSSQSLSSSS@clothes~@animal
NTSSSTSWSSSS@clothes~@answering
VTVXSVRMTQRP@clothes~@arrival
RQVRSSSQTTTT@clothes~@clothes
RQTSYPSHQSRS@clothes~@comparison
STSSRSSPTSSS@clothes~@delivery_place
PSPRVSS[USSS@clothes~@fail_verb
PRTTSTS[RSSV@clothes~@furniture
XQSRSSSQTSSR@clothes~@health
TOTSSQSUSSSS@clothes~@hedge
YVQRQTSVOUSR@clothes~@intensifier
QRRSSSSWRTTS@clothes~@kitchenware
]PQSSSSPZQQQ@clothes~@lateness
XWMZSSSNPRRR@clothes~@looks
WTRT^RUPRTSR@clothes~@me
S]`OQOUPNTTU@clothes~@negation
MaVRSJWHRRRQ@clothes~@number
QTQ_SRSOTTST@clothes~@part
ZRRUSQSPSRSR@clothes~@seller
VURSSRSOQQSR@clothes~@size
SSTSSSSWUSSS@clothes~@tools_fixings
SSRSUVSTRSSS@clothes~@verdict
WRQPSRSSSSSR@clothes~@work_verb
U[QSRMSRVSSR@clothes~a
PNVUVPPRTVXU@clothes~and
GNRRSPThTTTT@clothes~are
dMQSSQQJYSSP@clothes~for
MW_SSTSLQUVU@clothes~go
JURSRSSZSRSS@clothes~has
OORSRSR\\TSSS@clothes~have
SVOPSMSWQTTS@clothes~in
XLYPRUUMOSRR@clothes~is
[ONRRXTXPSSS@clothes~it
LNQVSOSeQQQO@clothes~marks
NTNYPYR]QUOU@clothes~of
CLcTSRSXR[Z\\@clothes~on
MS_RSWS@PVUV@clothes~out
MSQRSST`RTTS@clothes~over
SSNSSTQRSRSR@clothes~says
MXPQWVSMSTUR@clothes~that
ZTURSRSNUSSR@clothes~the
eRPPSMVNXQSP@clothes~to
SVSRSUSOSTSR@clothes~was
TVRSSSSNTSSS@clothes~where
SRVSSSSITSSS@clothes~which
DVSNRTSlQQQR@clothes~with
_XNKPKOPXMLL@colour
TVRTRRVMMTST@colour>@animal
WQSVQTSNSTSV@colour>@answering
ORSPSRSVTSSS@colour>@appliance
MWWRSPSSQQQQ@colour>@arrival
QSRRRSSOTSSS@colour>@bag
OSSOSSSURSSS@colour>@beauty_hair
TPTSSSSXORRQ@colour>@body_part
VVSTQQSNNQRQ@colour>@book
TLZUSSSKOVSV@colour>@building
ORUQSXSUQVVU@colour>@clothes
YOSOQTT]WRRS@colour>@colour
VVLQRPTTWTSS@colour>@comparison
WSPQTRSWQRST@colour>@conduct
URUPSSSVTRSR@colour>@courier_act
LQRRS`PURSSV@colour>@courtesy
TRSSSRSUSSSS@colour>@damage
XRQSRSSOVRRQ@colour>@day_time
PHSYOSSYR\\R[@colour>@delivery_place
UVLSSSRPRSSR@colour>@drink
NNTQRUSUVQRR@colour>@fail_verb
N^QQRSSLSPRP@colour>@family
VYLRSSSdTSST@colour>@feast
UQTRSRRMVTUT@colour>@food_spices
QOOWSRS\\TUST@colour>@furniture
WRRSSSSPRSSS@colour>@health
QWQRQYRWRSSR@colour>@hedge
TRPXUSSSSRRR@colour>@instrument
VNSQSVSMSTTS@colour>@intensifier
UTSQSSSTTRSR@colour>@jewellery
QPRUSSSPTTST@colour>@kitchenware
]KORSSSKUSSS@colour>@lateness
RROSSSSTRSSS@colour>@lighting
QYSRSSSQRRSR@colour>@listing
PPSTUTT]SRRR@colour>@looks
KRP\\TRSWRTST@colour>@material
XWSNRPUPTRUP@colour>@me
RQSSSTSYSSSS@colour>@missing
TQSWRYRVWRQR@colour>@negation
SQRWRPQNUPPQ@colour>@number
XRQSPSSQTSSS@colour>@office
TPOPWRTQUQRQ@colour>@packing_material
I[YWRSRNMXWV@colour>@part
JRYSSSSUQUUV@colour>@pet_goods
N\\QSSSSOPRRQ@colour>@place_name
VQRTSSSIUURU@colour>@plants
QRRSSWSVRSSS@colour>@quality_praise
XQSSSRSOSSSS@colour>@recommendation
OSPYSSSSSRSS@colour>@route
HR_QXTRCQUUU@colour>@seller
VRTSQSSSPTTT@colour>@senses
YQTRSTSJSSSS@colour>@shoes
ZMURUTTQSSSS@colour>@size
RUSLSSSRTPPQ@colour>@stars
V\\MSSNS[UOON@colour>@time_span
YOUSTQSTSTTS@colour>@tools_fixings
KU[TSRSUQWUV@colour>@toys_games
OWRTSUSKSQRQ@colour>@use_verb
KNQRRZSZLTTT@colour>@used_item
LRZVSRSVRXUW@colour>@vehicle
RSRSSQS\\USSS@colour>@verdict
RTRUSSSNRTST@colour>@weather
SSUSSSSQTRRR@colour>@weekday
YTMSRTSWRSSR@colour>@work_verb
QRM`SQSKRTSU@colour>@wrong_item
Q[LKYROUTHKF@colour~>
RTRRRSVOQSSS@colour~@animal
UQWSSRSOSRRQ@colour~@arrival
WTTSRRSSPSRS@colour~@book
MRWQSXSVRVVV@colour~@clothes
WLTTSSSgSRRR@colour~@colour
WYNJRQURXRRR@colour~@comparison
WSSQTPSUSSSS@colour~@conduct
USSQSSSRTRSR@colour~@courier_act
MLTYRSSVQXRW@colour~@delivery_place
KVTSSSRMOSSS@colour~@drink
YRSRRRSRWQRR@colour~@fail_verb
PSURSSRTTUVU@colour~@food_spices
NRPXSRS[RUSU@colour~@furniture
SYLSSRRWSSSS@colour~@hedge
RTSQSTSKSTTT@colour~@intensifier
RROSSSSTRSSS@colour~@lighting
PRUSRSRcSSSS@colour~@looks
SPRXSSSYRSSS@colour~@material
QbOZQQSUOSSR@colour~@me
UQPWSSSZTSSS@colour~@negation
M[TORTSORPPR@colour~@number
XRQSPSSRTSSS@colour~@office
QRRRRSSQVSSS@colour~@packing_material
ZS[SSWSKQVVV@colour~@part
OSXSSSSKQTTU@colour~@pet_goods
WRRSSRSWQSSS@colour~@senses
MOTRSWSZOUTT@colour~@used_item
MPZUSSSVQVVV@colour~@vehicle
WSSSSTSKQSSS@colour~@work_verb
TRSSRRSKTSSS@colour~a
TRSRSSSWTSSR@colour~after
MWZWQTRHRVTU@colour~and
TRSSSRSLUSSS@colour~are
UVOTRQSOUQRP@colour~as
USPSSRSSSSSS@colour~by
VRRPRSSTSSSS@colour~enough
]SKVTTRFUORQ@colour~for
STVQSSSETSSS@colour~from
UTSSRSSZSSSS@colour~goes
WMVSSRSVTRRS@colour~has
`MRQRPSUXOPO@colour~in
\\IPQRSUVSRQS@colour~is
PTSSSRSgTSSS@colour~it
POYSSRSYRTUT@colour~line
RTSQSQSLUQQQ@colour~of
]OQTRQSMWPRQ@colour~on
STRSRSSTSSSS@colour~ones
fORRQSSO[PRO@colour~ran
MRS_SSSHTSSS@colour~since
YUPSSRSQRSSS@colour~that
TTRRUQSPPRSQ@colour~the
KSSTSSSWRVUV@colour~through
RMMXSQUZRQSR@colour~to
FQQZbTSRTVSV@colour~with
SRSSRSSXTSSS@colour~you
ZKNMRQXLWJJL@comparison
dSHPMPTNXPTP@comparison>@animal
RVUMSXRbSSUT@comparison>@answering
USOSSUSNRSSS@comparison>@appliance
YYCWRTQ]TKHM@comparison>@arrival
QVRSSRSLSSSQ@comparison>@art_craft
PPTSXPSVPQSQ@comparison>@baby
SRRSTQSJRQPQ@comparison>@bag
[QQSPRSWWSSR@comparison>@beauty_hair
SSSPQSSUTSTS@comparison>@bedding
bRPSRSS>ZSRQ@comparison>@body_part
KSaWPQ^RKWVU@comparison>@book
TQRSSURTTSSS@comparison>@bribe
YTWMSSRSZQRQ@comparison>@building
N]SKSVSQRRRQ@comparison>@camera
HTRTSXQaPRQR@comparison>@camping_fishing
QONXRQReSSRR@comparison>@cleaning
RPRPRTVWVOOO@comparison>@clothes
BXTTRQXXLVUV@comparison>@colour
XSLTQOSRVQUT@comparison>@comparison
YPPVQZTMPTSU@comparison>@computer
SOSSSPS\\RSSV@comparison>@conduct
XRQRRLVSURPR@comparison>@courier_act
XKR\\RSR_SVSW@comparison>@courier_staff
AY\\XbZS?OVTV@comparison>@courtesy
KLPSPRRaTTTT@comparison>@damage
RQZWSRSMRSTV@comparison>@day_time
]WHHTNSYZORN@comparison>@delivery_place
ZRDOS^S\\SSST@comparison>@dispatch
^QUPRRSRTRQQ@comparison>@drink
OR[NSSTNQSST@comparison>@electronics
OUXPNUPXUTVU@comparison>@fail_verb
HSLRUZTRLTUU@comparison>@family
OSVUSHSPSSSQ@comparison>@feast
]SSQRRYUNQPQ@comparison>@food_spices
TSHSSXSQSRPR@comparison>@fraud
FTURSSS\\QSTU@comparison>@furniture
PSPPVSRTRRSQ@comparison>@garden
XQWRSVPJRQRS@comparison>@health
NVPRSTSiRSTS@comparison>@hedge
M]SRSSSXQRQQ@comparison>@instrument
QSLgSURDRURS@comparison>@intensifier
ZSRQRWWNUQRQ@comparison>@jewellery
NKTRSQU_RRRS@comparison>@kitchenware
MRhNRRRNO\\[[@comparison>@lateness
MTNSVPT_RSST@comparison>@lighting
?_NOS^VXLLOP@comparison>@listing
OZRMRPSMTQRP@comparison>@looks
UOMVR^YMPRRQ@comparison>@material
USTYRXMaSVUR@comparison>@me
VK^QSOVURTVT@comparison>@missing
URRbSIGaXTST@comparison>@money
ORWSSZRVPRRT@comparison>@month
LX\\NPYSZPSTT@comparison>@music_media
]XMVQVQVZTST@comparison>@negation
`OWNPORTWSSS@comparison>@neighbour
P]QTSPSLQQRP@comparison>@newness
MKMb^QR]TSVP@comparison>@number
QQRVQXSMVUST@comparison>@office
PQOSS[V]QSSS@comparison>@order
RbWQKOTXVQPO@comparison>@packing_material
MPSZ[PSNTUST@comparison>@packing_verb
PSLR\\QSWSSSQ@comparison>@packing_verdict
O\\PNQNZdVOQO@comparison>@parcel
aOPSRMVWSTVQ@comparison>@part
XQQSSURTQORQ@comparison>@pet_goods
VRVPSSSRTRSR@comparison>@phone
MOdQSOROUSUT@comparison>@place_name
SSYTSOTNSTTT@comparison>@plants
QSSSSSQZRTTS@comparison>@price_word
RQTSRUSSRSSS@comparison>@quality_blame
ORTPSMS_SUWT@comparison>@quick
ZQ`NSIUTSQSQ@comparison>@recommendation
]RQQSVRPUSSR@comparison>@refund
\\MURSRSaUSSS@comparison>@room
\\SLORTSURURS@comparison>@route
QOTVSNRZSYSV@comparison>@rudeness
TSFOQWXZWTUU@comparison>@seller
IPURR\\SWUSUT@comparison>@senses
KSPSSVUJPPQP@comparison>@shop_elsewhere
JWYURYRKSTTT@comparison>@size
OSKZRRSRSSQS@comparison>@sport
\\NOPQYQQSVUY@comparison>@staff
OXUMYHS[VSRR@comparison>@stars
OWRZRSSTVRSQ@comparison>@swearing
KSTFTXSJPTVV@comparison>@time_span
LTTQSRScSQQQ@comparison>@tools_fixings
FXRUR\\R`UOOP@comparison>@toys_games
MSRYSUScQSOT@comparison>@tracking
XSRJPLThOORN@comparison>@use_verb
TQX[PTSIVSSU@comparison>@used_item
UWQSSXSVROPP@comparison>@vehicle
XPVURRSNVUSS@comparison>@vehicle_part
KXWORZSNQWVX@comparison>@verdict
SSUSS[SCSRQS@comparison>@waiting
QRSRSRSZTOPO@comparison>@weather
PWV]TRWLQUUT@comparison>@weekday
[SPXSRXNPTSS@comparison>@work_verb
QTSPRPTWSTUP@comparison>@wrong_item
CTXWQUR^MYXX@comparison~>
XURRSOTaRSRS@comparison~@animal
W^IRSPSORSTO@comparison~@answering
KWMZSVSPSSMT@comparison~@arrival
PLQPSQ^YPSTS@comparison~@book
RP^SSQSQURRR@comparison~@building
NRRQSZQPURRQ@comparison~@clothes
QPSSSSVMQRRR@comparison~@colour
M\\_QPQPQPQRR@comparison~@comparison
VRSSSSSSRSSV@comparison~@conduct
NQTXSPS\\RVTU@comparison~@courier_act
WRSSRSSLTSSS@comparison~@damage
NQ\\RSRSTRTTV@comparison~@day_time
SSUQRSTSUQSQ@comparison~@delivery_place
RSQSSSSTSSST@comparison~@dispatch
TRSRSSSQTSSR@comparison~@drink
URNQRQSZSSST@comparison~@family
TRSUPTXPNUST@comparison~@food_spices
SZKSTPR`RSTQ@comparison~@hedge
HWQXSVSVRRRR@comparison~@intensifier
RQRSRYWPUSSS@comparison~@jewellery
OS]VRORLQZXY@comparison~@lateness
SRRSSQR\\SSSV@comparison~@listing
NSRSSSSWSSSS@comparison~@looks
YNRURUSVQRSR@comparison~@material
PXKOPUNHVUVR@comparison~@me
SSQRSQWSSSTS@comparison~@missing
XRRQSRIVVSST@comparison~@money
ORWSSZSVPRRT@comparison~@month
SSSSSSSTRRRR@comparison~@music_media
LWTOSTS[SRQQ@comparison~@negation
_QSSPTRPWSST@comparison~@neighbour
P`QTSQSOQRSP@comparison~@newness
TK^HVeMIOXXW@comparison~@number
SSSQSSSNSTST@comparison~@order
\\MPSMSSTTSSR@comparison~@packing_material
NRSSXPSSSSSR@comparison~@packing_verb
USQNSPTWVPQQ@comparison~@parcel
QSQSSVSRSTTU@comparison~@place_name
QSPSSSSYSUWT@comparison~@quick
\\SWPSPRPSRSR@comparison~@recommendation
YSOQSSTKSSSR@comparison~@route
ROTVSNRZSXSV@comparison~@rudeness
KYLSRHWTUSSR@comparison~@seller
NT[RSRSQRUVU@comparison~@senses
TSSSSRSOTSSS@comparison~@size
H[dOSQSKQTUU@comparison~@staff
GX\\RR]NIPSTU@comparison~@time_span
ZRSQSRSISQSR@comparison~@use_verb
WSV_TPSQRRRR@comparison~@weekday
ORRTS^UGRSSU@comparison~@work_verb
UROSSPSfSTTS@comparison~@wrong_item
QUNRYYMPSRRS@comparison~a
SRSSSRRURSSS@comparison~all
WYUQSRRPSQPQ@comparison~an
RVN]SPSRSVSU@comparison~and
XS@SSSSRRRRS@comparison~any
JVGTSPV]UMOM@comparison~as
IZ\\RSRRPPQRS@comparison~at
VSRRRPURSSSS@comparison~being
NSVQSIS\\QUVS@comparison~by
VSPSSQSYSSRS@comparison~can
Q^ZRRKTSSRSR@comparison~for
URSSSRSUUSTS@comparison~guests
JPJeQPRLTWRU@comparison~he
WQQTSSSCRSRS@comparison~he's
USRRSQUSRQRS@comparison~his
WK\\QTVSLPUVU@comparison~in
RSSSSXSMSSSV@comparison~is
ZP[JUNPT^RRN@comparison~it
L[PRRUQJUOPQ@comparison~it's
L[SSSSSVQQOQ@comparison~its
RSVLSOR[STTT@comparison~next
[VSPSSRMUPRO@comparison~now
Y^RLS\\S?TOPN@comparison~of
XVRNSOWRURSR@comparison~on
YRQRSSSUTRSR@comparison~over
LSRSSUUUSTTR@comparison~people
URQRSSSQUSSS@comparison~real
QQJXSWSRSUQX@comparison~said
WUNSSPSUTSSR@comparison~says
PSSSSTSSRRRT@comparison~sentence
^SVSSLSCTTSR@comparison~she
UQSRSZSFRSSS@comparison~some
TRSSVUSQQRSQ@comparison~something
JPKQSWQYPVTV@comparison~that
XSTRPSSTTMRL@comparison~the
LRaRSSWURWWT@comparison~thing
KPVR]OUXQUUS@comparison~this
NRdPSOSLRTTT@comparison~thunder
ZSSSSSRNTSSS@comparison~time
MMUWSUXVSUSR@comparison~to
SRMSSSSTTRQS@comparison~went
ULSVSSSQSWUU@comparison~what
PSRSSSSVSRRS@comparison~when
QM]RS\\S\\SUUV@comparison~where
XOSSSPTQSQQO@comparison~with
SRWQSNSVWUTQ@comparison~you
cTSSSNSQTSSQ@comparison~your
_ZPDSNOF[NQL@computer
[QRSSSRIUSTQ@computer>@answering
WUQPRWSJQPPR@computer>@arrival
RVQSSSSQSSSS@computer>@book
XMSSUSSLTSST@computer>@clothes
QUOSROQPURSQ@computer>@comparison
TSPQSSSWQRSR@computer>@computer
VRTOSVSPRSSS@computer>@courier_act
RRWSSSSURTTT@computer>@day_time
TOUSSSSQUSSS@computer>@delivery_place
NXSSTSSOSTSS@computer>@electronics
_LSQSWSQQSSS@computer>@fail_verb
PUVSSRS\\RRRQ@computer>@food_spices
ORQSS[SWSSST@computer>@hedge
WRSSSQSRTSSS@computer>@instrument
LRRSSSS[SSSS@computer>@intensifier
PLWRSRSrSTTS@computer>@lateness
VWSLRXTTSNQP@computer>@me
[PLRSTSMURRS@computer>@missing
XULSTKScQRRQ@computer>@negation
PYPPROWLQRTP@computer>@number
VSSSSSSSSRSR@computer>@packing_verdict
[PPSSSSVUSSS@computer>@part
UPOSSSSMVSSR@computer>@phone
WSOSSTSRURRR@computer>@place_name
RVQSRRSTSRSR@computer>@plants
OT]RRVS_QZXX@computer>@seller
OTVYSWSPOUTV@computer>@staff
RVRSSRSURSSR@computer>@stars
[QQSRVSKURSR@computer>@use_verb
OS\\SSQSDRXXW@computer>@verdict
RTRSSVSSQSSS@computer>@work_verb
UQORPVQSVQQP@computer~>
RTNSSSSKRQQR@computer~@arrival
WRSSSQSRTSSS@computer~@instrument
SRSSSSSSTSSS@computer~@intensifier
YVQSSRS^PRST@computer~@me
TUSSSOSVSSSS@computer~@negation
YQOQRSSSTQSQ@computer~@number
YNRQSPSJWRRR@computer~and
NU[R]ISYRRRR@computer~card
SSRSSTSRSSSR@computer~if
M[SSSSSKRRSR@computer~in
WSRSSSSETSRS@computer~is
PPXSSQSOTTTT@computer~of
[RSSTSSKUTSS@computer~on
YTJSSRSRSSSS@computer~says
WVVRSPSVQTTT@computer~was
YFISMfHUNHH^@conduct
VOQVSMR]SSSO@conduct>@answering
KWUSSTSdTQQR@conduct>@arrival
WQPSSSSQTSSS@conduct>@body_part
PTRSSRSRPTTR@conduct>@book
RSWQSSSUWSSR@conduct>@building
VSRUSSSMRTRS@conduct>@clothes
OSSPSWSSRRRV@conduct>@comparison
SRVRSUSWRRRT@conduct>@conduct
PSHQSXSWSQQT@conduct>@courier_act
YWQYSNSUPRRO@conduct>@courier_staff
IRRYSTSTRSSV@conduct>@courtesy
^RRPSQSXTRSP@conduct>@drink
VSSSSSSOSSSS@conduct>@electronics
LSQSSSS\\RSTT@conduct>@fail_verb
WSRRSTTHSSSR@conduct>@food_spices
XSSTSLSRSSSS@conduct>@furniture
OT_QSNSFRTSS@conduct>@hedge
PXSVSSSSSSSR@conduct>@instrument
JOQWWWSKOTSY@conduct>@intensifier
aSSSSRRGXSSQ@conduct>@kitchenware
SSQSSQSQSUUU@conduct>@lateness
SSSRSTSWRSRR@conduct>@lighting
ITSSR\\SXUSSU@conduct>@looks
PPV]SQSKVXUS@conduct>@me
[YMRSRSTTNPR@conduct>@negation
_YTOSRSFTQRO@conduct>@number
USSTSRSRSSSS@conduct>@order
TTSSSSSUSSSR@conduct>@parcel
UTSSSNSOSSSQ@conduct>@part
LSSSS_SFOSS[@conduct>@quality_blame
HQPPSYQ\\SRSW@conduct>@seller
HUVRSQSSSUUV@conduct>@senses
QTQWSRSWRTST@conduct>@shoes
OZPSSWSWQRRS@conduct>@size
UUN[SQSXQRPO@conduct>@staff
S]ORSPSNTRQN@conduct>@stars
TRP[STSTTUUS@conduct>@time_span
WTPNSPSKUSRQ@conduct>@use_verb
LSURSYSOPSSZ@conduct>@verdict
PSHRSXS]SQQT@conduct>@waiting
RRZNSZSRSQRO@conduct>@weekday
CSSSSUSbOSSV@conduct>@work_verb
ROROSXSSQRSR@conduct>@wrong_item
PQUUP[POWSVR@conduct~>
TQSVSISYSSSP@conduct~@answering
TTQSSPSPSSSQ@conduct~@book
QSSRSTSMRTSV@conduct~@comparison
PSHRSXS`SQQT@conduct~@courier_act
]RRNSYSHQQSN@conduct~@courier_staff
QRRZSVSNQSSU@conduct~@courtesy
UQ^RSOSDSSSS@conduct~@hedge
XSSSSRSKTSST@conduct~@intensifier
SSTSSTSSRSRR@conduct~@lighting
YPUVSJSYTVUQ@conduct~@me
PZSSSVSTROPR@conduct~@negation
E]UPSYSORRSQ@conduct~@number
PRRRSYSMRSSU@conduct~@seller
UUSSSPSRTSSS@conduct~@senses
VROTSRSTSSSO@conduct~@staff
RSSPSQSVQRSQ@conduct~@wrong_item
LVRSSTSXRUUU@conduct~a
XYRQSZSRTSSQ@conduct~about
OF[SSPRRRQQW@conduct~and
OWWVS^SHPPRW@conduct~as
XSMQSZSTRSSU@conduct~at
TRSQSWSSSRSS@conduct~card
XSSSSPSLTSSS@conduct~enough
VUP`SPSJSUSU@conduct~for
PTR[SMSNSTST@conduct~in
\\TNRSOSPRUUU@conduct~it
STSSSOSRSSSS@conduct~note
XMRLSLR\\YRSQ@conduct~of
WSRQSYSJTQSS@conduct~on
PSRSSTSPQRRW@conduct~people
NSQSS[SJRSST@conduct~that
]RRTSTSOSRSN@conduct~the
^RZQRPQTSUTU@conduct~to
URWSSQSPVRSQ@conduct~voice
MXSUSOSSRVST@conduct~young
PPShGKINI]M[@courier_act
QL[VSPS@OVSW@courier_act>@animal
QQFOSZSQTMPR@courier_act>@answering
OWSCSPSeSJPK@courier_act>@arrival
PSWPSQSXSSTS@courier_act>@art_craft
TNSSSSSNVSSS@courier_act>@audio
PNQ^SRSOSTQU@courier_act>@baby
SMWRSSSRRTUT@courier_act>@beauty_hair
SVROYRSQSRSR@courier_act>@bedding
UZPTSQSSVORP@courier_act>@body_part
N[SES]SZQRRU@courier_act>@book
LMUTSRSURQSQ@courier_act>@building
RSRVSRSNRUTS@courier_act>@camera
RRO[SRSTRVSU@courier_act>@camping_fishing
RVVTSMSVSRSP@courier_act>@carrier
SNXYRVSGUPRR@courier_act>@clothes
PQXWSQSQVRSQ@courier_act>@colour
MUW\\RRROSZQV@courier_act>@comparison
SRRXSRSRSSSR@courier_act>@conduct
RUKQSNRVRMRN@courier_act>@courier_act
QSRSSTTOSRSQ@courier_act>@courier_staff
XRQTSNSSRWRV@courier_act>@courtesy
XSTQSPSJTSTS@courier_act>@day_time
H]RdROROIRMS@courier_act>@delivery_place
RRURSUSPSSTT@courier_act>@dispatch
bPLaSRSJTTRT@courier_act>@drink
OQYWSRSPSUTU@courier_act>@electronics
RXLTS\\SJSRSU@courier_act>@fail_verb
TKVYSQS\\STRU@courier_act>@family
URE\\SUSJTRTQ@courier_act>@feast
T^PRSNSKSSSR@courier_act>@food_spices
TPQRSSSRRUSV@courier_act>@furniture
NSYTSRSSQVSU@courier_act>@garden
QUOMURSUQTSS@courier_act>@hedge
SSUSSSTPSSSS@courier_act>@instrument
HWRZSRSZRUTU@courier_act>@intensifier
TNSQSRSKSUST@courier_act>@jewellery
SSSRTSSXSSSS@courier_act>@kitchenware
[XMVSPSZXNON@courier_act>@lateness
VWURSSSNUSSS@courier_act>@lighting
VRVVTORNTSSR@courier_act>@looks
FT^_SSSQRUVS@courier_act>@material
SYIVSRTXVOQQ@courier_act>@me
V^TRRKSWRRRR@courier_act>@missing
URLRSSSTUSSR@courier_act>@music_media
JTO[SVRcPXVV@courier_act>@negation
VNO\\SSRKNUQV@courier_act>@neighbour
RSWTRRSYQTOT@courier_act>@number
SSPXSRSMSSRR@courier_act>@order
TRXUSSSWSUUS@courier_act>@packing_material
SQQZRSSRTTRV@courier_act>@packing_verb
ORQYSSSORURW@courier_act>@packing_verdict
MOLXQOS^SWRV@courier_act>@parcel
IJbTSYSYPTUV@courier_act>@part
QQR\\SSSHSRSU@courier_act>@pet_goods
LPZQSSSMSTSW@courier_act>@phone
APcRSRSQRW[V@courier_act>@place_name
QROcSRSZTVST@courier_act>@quality_praise
UULQSQSXTSSR@courier_act>@quick
`URPSRSJUSUS@courier_act>@recommendation
QWRSQRSUSSSS@courier_act>@return
ZWMUSQSUUORO@courier_act>@room
NVR]SXSMQNOQ@courier_act>@route
\\UR`RESLSUNS@courier_act>@seller
OSPRSQSfTRQR@courier_act>@senses
LaSGSOSNQOQN@courier_act>@shoes
PV^PSOUQQVST@courier_act>@shop_elsewhere
HWKPTTSdQWTV@courier_act>@size
JbNHS^SOQRSP@courier_act>@sport
UNMYSUTIQTRQ@courier_act>@staff
RZOKSXVOSPUO@courier_act>@stars
SQORSQSURPPS@courier_act>@swearing
SWERSUR^SMON@courier_act>@time_span
bQVOSSRhTORP@courier_act>@tools_fixings
SWXRSWSWQRST@courier_act>@toys_games
RQ^LSSSNSTVT@courier_act>@tracking
JLRISdTVPUSZ@courier_act>@use_verb
ZMYPSXSOTRSR@courier_act>@used_item
IWGgSVSLPTNU@courier_act>@vehicle
WUPSSRSPVQRQ@courier_act>@vehicle_part
NWYSTXShQSSU@courier_act>@verdict
\\SLPSQSZSQSR@courier_act>@waiting
O[ZXRRSIQRRQ@courier_act>@weather
TRVVSWSPURQT@courier_act>@weekday
QR\\TSMSPSTST@courier_act>@work_verb
LPP[STSTSTRS@courier_act>@wrong_item
LEZWQ]QKXWYY@courier_act~>
S`PLSTSQSJMJ@courier_act~@arrival
UPSSSSSNVSSS@courier_act~@audio
RNQ[SSSMSTSU@courier_act~@baby
TZOQSRSPWNRN@courier_act~@body_part
RSSVSRSQRUTS@courier_act~@camera
WOSQSSSSWSSS@courier_act~@clothes
NRX_SLSLS\\SU@courier_act~@comparison
JSZNSQS`RRVR@courier_act~@courier_act
\\ROUSPSMRSST@courier_act~@courtesy
WPOSSRSOSRSR@courier_act~@fail_verb
STRPSSSYRSSS@courier_act~@hedge
DSV]SRSeQXUW@courier_act~@intensifier
VSTRSSSLUTTT@courier_act~@lighting
WSURSORKWUUS@courier_act~@looks
JGTRRSVVTTRW@courier_act~@me
KYJXSOSYRWTU@courier_act~@negation
M^FWSUURQLLP@courier_act~@number
UTUSSSSKSRUR@courier_act~@parcel
SPVSSQSOTTTS@courier_act~@part
OPdRSTSQRUWV@courier_act~@place_name
TSTOSSSQSPRQ@courier_act~@route
TVSQSRSVTOOS@courier_act~@seller
LbNHSPSQPMPM@courier_act~@shoes
LTPTSRSYRTST@courier_act~@size
USPTSQSQSTSR@courier_act~@staff
LRIVSUS`RUPW@courier_act~@time_span
HTSRSRShQSSR@courier_act~@tools_fixings
WQSTSRSUTSRQ@courier_act~@work_verb
YUTZSXTCVKQK@courier_act~a
OZQRS\\TKRRSQ@courier_act~about
QSUWSSSUSTTT@courier_act~after
NSVXSTSOSTSU@courier_act~all
IWR[SRS[RVTT@courier_act~and
SRSRSSSTRTTU@courier_act~are
UOVRSTSDSSWT@courier_act~as
UOSSSKUQRSTP@courier_act~at
PS_CSPSbSSSR@courier_act~back
SQ\\PSSSTTSTS@courier_act~before
QPRPSYSZRPTT@courier_act~behind
PUTRSPS^PSQS@courier_act~by
RR\\OSSSVRSTS@courier_act~cert
RSMUSSSKTSSS@courier_act~everything
WQQMSRQKUTVR@courier_act~for
OU^YRJS\\SQPR@courier_act~from
MXUQSRSQQUSU@courier_act~goes
\\OMVTfSMRRSS@courier_act~has
QSVTSSSORRRS@courier_act~he
UOQVX_SMMOPT@courier_act~in
\\MLYSMSFUSRQ@courier_act~is
RRFkQGQRNXJV@courier_act~it
SSYSSRSKQQRR@courier_act~more
MRXPSZRPNVVY@courier_act~of
PWUORQSRTRSQ@courier_act~off
OMQUR^RPTMRS@courier_act~on
LTPQQlSUSRSU@courier_act~out
QQPXSUSOSTPU@courier_act~outside
S^OSRSSLSMRM@courier_act~over
RSOZSJSXSURS@courier_act~required
USSQSSSRTRSR@courier_act~round
ROh:SRS_RTVT@courier_act~says
cMSRSSSDWSSS@courier_act~side
WSWPSSSJSRTR@courier_act~since
WQORSSSMUSSS@courier_act~still
RQTVRUSLRSST@courier_act~that
ZMTKSYRZTURT@courier_act~the
SSRPSLSbTRSS@courier_act~through
WPUSS[RFRSQS@courier_act~till
QRZVSSRSRYWW@courier_act~to
NROVSRS\\RURS@courier_act~under
SSCTSWSZRRPS@courier_act~until
SRPWSYS_SSSU@courier_act~up
SR^YSRSOSWXV@courier_act~was
RZTPSSSMSRSR@courier_act~went
WRRSTPSTVRSQ@courier_act~when
LMY`RJRDSZUY@courier_act~with
IPMeLONTG^Q^@courier_staff
SQSSSSSRSSSS@courier_staff>@animal
TUPWUMRUNXQQ@courier_staff>@answering
SUNVSLSRURSQ@courier_staff>@arrival
TVQSSUUPQRRQ@courier_staff>@art_craft
SSSRSQSUSSSR@courier_staff>@body_part
TPSSSRSPTSSS@courier_staff>@book
YQYOSRSGVSSR@courier_staff>@building
RSMOSQS]TSSR@courier_staff>@camping_fishing
RPIWSSR`RURW@courier_staff>@clothes
TRRPSLTZRSRS@courier_staff>@comparison
TSQTSSSJSSSS@courier_staff>@conduct
TWK[Q[SQQIOJ@courier_staff>@courier_act
RTMGSSSYSSSS@courier_staff>@courier_staff
XSSQSSSMUQSR@courier_staff>@courtesy
POSZSSSRRWSY@courier_staff>@damage
OSOYSQSOTQRO@courier_staff>@delivery_place
PTSOSPS^RSTS@courier_staff>@dispatch
LRR\\SRSMRURU@courier_staff>@drink
FPU^SQSYQXTZ@courier_staff>@fail_verb
GSPPSTSYTSUS@courier_staff>@hedge
QRQSSQSTPTRT@courier_staff>@intensifier
QSSRSSSQSTST@courier_staff>@jewellery
\\RSPSRSPSSSR@courier_staff>@kitchenware
ZQQRSWSVURST@courier_staff>@lateness
OUSUSOSJQTRS@courier_staff>@listing
LSVTSUSXSTTU@courier_staff>@looks
SUVORTSSQOUT@courier_staff>@me
PUSHSUR[UQSQ@courier_staff>@money
NXX[YYSQOSTT@courier_staff>@negation
IQbVSORVQTTQ@courier_staff>@number
UTOYSXRJSTRQ@courier_staff>@order
TQVTRRSLTUSU@courier_staff>@packing_material
YQSSQRSJTWTW@courier_staff>@parcel
NPVQSPSUTTUV@courier_staff>@part
VPTOSUSXTTTR@courier_staff>@phone
KTRNSWS]RTSV@courier_staff>@quality_praise
KRUYSWSMRSRT@courier_staff>@room
RXFVS]SUSQQS@courier_staff>@route
XNOQSNUPSQSO@courier_staff>@seller
PSV]SUSKSURV@courier_staff>@senses
QQMRSWSSRSSS@courier_staff>@staff
QPTYSRS[SSRT@courier_staff>@stars
RQRTSRSRRUST@courier_staff>@swearing
NRXUSQScSRSS@courier_staff>@time_span
VRQPSOS_TTST@courier_staff>@tools_fixings
TSSQRSSOURSR@courier_staff>@toys_games
YT]\\RJSQQUTR@courier_staff>@use_verb
ORTVSSSZRVSU@courier_staff>@used_item
[WLYSSSJWMON@courier_staff>@vehicle
NQR]SQSQRTRT@courier_staff>@vehicle_part
UTR]SNSNRUST@courier_staff>@verdict
SRPTSSSRTRQS@courier_staff>@waiting
RSOUSTSXRSSS@courier_staff>@weekday
UPdKSLS_TUVU@courier_staff>@work_verb
OTSVSTSRSTSS@courier_staff>@wrong_item
SN`MPcRPQUZY@courier_staff~>
NQN^SMRVPZPV@courier_staff~@answering
PUQUSOSUTTTS@courier_staff~@arrival
UTG[QWSPPIPJ@courier_staff~@courier_act
POSZSSSRRWSY@courier_staff~@damage
QUTMSPSeRSTS@courier_staff~@dispatch
RSR[SSSMSTST@courier_staff~@fail_verb
ESRSSPSaSSSR@courier_staff~@hedge
OSRUSPSYQUSS@courier_staff~@intensifier
YRSTSSSTUSSS@courier_staff~@lateness
SUUSSRSPSTSS@courier_staff~@listing
PSWSSSSMSSTT@courier_staff~@looks
VQWZSISMS[\\X@courier_staff~@me
PSSRSUR\\USSU@courier_staff~@money
QUPYPXSORQRS@courier_staff~@negation
USTSSSSBTSTS@courier_staff~@number
JSMXSYS]SURT@courier_staff~@order
VSTRSNSRTTTT@courier_staff~@part
RQRTSRSRRUST@courier_staff~@swearing
WRQQSPSVTTSS@courier_staff~@tools_fixings
TSSQRSSNTRSS@courier_staff~@toys_games
UUT\\SMSPQRSP@courier_staff~@use_verb
RRSVSRSUQVSV@courier_staff~@vehicle
YTSZSOSARSSS@courier_staff~@verdict
RSSVSPSQRSSS@courier_staff~@weekday
TS\\PSRSNRTUT@courier_staff~@work_verb
USTUSMSOTTST@courier_staff~a
bRWMSQVIPRSQ@courier_staff~and
MSTKSVR[SMSP@courier_staff~at
PUSTSSSZSTSU@courier_staff~drop
SRSRSXSMRTRS@courier_staff~even
XSMTSPUSSTST@courier_staff~from
OSSTSRSTRSST@courier_staff~gets
MOTTSXS^SSSU@courier_staff~had
QRLRSNShVTQT@courier_staff~has
WVRLPQT]VSRS@courier_staff~in
WSVP\\RSFSQRR@courier_staff~is
SRVSSUSQSPQT@courier_staff~kept
QSLQSQS[SSVR@courier_staff~knows
OTSQSTSXSSTS@courier_staff~laughed
NQRRSZSNPSSS@courier_staff~named
XSQSSSSRSQRQ@courier_staff~of
RSZQUTSHQRVP@courier_staff~on
PSSSSSS[STSU@courier_staff~put
OQPSSSS[STSU@courier_staff~said
LR`PSXS\\QSSU@courier_staff~says
TSPOSTS]SRSS@courier_staff~there
USSQSSSPURSR@courier_staff~to
QMNcSTRQRVQV@courier_staff~was
WQKVSWRSQQRR@courier_staff~who
VTUXSQSJTSVQ@courier_staff~with
QT[SSOSQSTTS@courier_staff~would
WOSQQ]QUOKMP@courtesy
URRUSRSSTSSQ@courtesy>@animal
WSIVRWVEUTSS@courtesy>@answering
KTYSSOU[SVVV@courtesy>@appliance
VRKTSZSYSVVS@courtesy>@arrival
RSRSTNSXRSRS@courtesy>@art_craft
RVNSRUSYSQRR@courtesy>@beauty_hair
QSRRSRSQSSSS@courtesy>@body_part
PORSSSR^STUT@courtesy>@book
[SQVSSSLUSSR@courtesy>@camera
XRSRPRSPTSSS@courtesy>@colour
\\RPNROVPWRSR@courtesy>@comparison
PSRXSSS?RPQS@courtesy>@conduct
USI\\SMSITTPS@courtesy>@courier_act
YRUPSTSMRSVU@courtesy>@courier_staff
JPSSRJNWSSTO@courtesy>@courtesy
LOSSWPSSSUTU@courtesy>@damage
TWdTRQSIQY]W@courtesy>@day_time
RSXRSSSNSSTS@courtesy>@delivery_place
XVWQSIS_RRSR@courtesy>@dispatch
GOeRQQSJQUTV@courtesy>@fail_verb
PRPRSVPTSRRV@courtesy>@family
cQURQORFXPRO@courtesy>@food_spices
TRTXSTSPRSSS@courtesy>@furniture
NTQSSUS[SSST@courtesy>@health
HSPXRZ[NPQSU@courtesy>@hedge
JRT\\SUSMSSSX@courtesy>@intensifier
O]RVRWSEOSRS@courtesy>@jewellery
]PSSPRRNUSSS@courtesy>@kitchenware
WOOTSTSMTRSS@courtesy>@lateness
ZROTSRSLTSSR@courtesy>@lighting
OSMRSTS[STTU@courtesy>@looks
JNTTZRSNOTTT@courtesy>@material
WQXKQRQKUYYX@courtesy>@me
_RRSSLVI]SSP@courtesy>@money
XWRSSRSURRRQ@courtesy>@month
LROXRTS\\WUTY@courtesy>@negation
UTQZQ\\RHOPPS@courtesy>@number
LUSSSXU;PSSS@courtesy>@order
QQTT_PSLJQQQ@courtesy>@packing_material
TPYRXRSNQSSS@courtesy>@packing_verb
PT_TSRQVRTTT@courtesy>@parcel
LQZSQSSYQVVV@courtesy>@part
`QSVRSSXSSST@courtesy>@phone
WRNRSRS`USSS@courtesy>@place_name
kPRISOS\\SQRP@courtesy>@plants
RQQRTPS[RRRQ@courtesy>@quality_praise
PZXRSMSTTSSS@courtesy>@quick
MUURR_VPOTTS@courtesy>@recommendation
RS^NRMSjRTTT@courtesy>@return
ZPOSSPTUTSSR@courtesy>@room
RRQRSYRNSTTW@courtesy>@route
UVJWWYVPUPQR@courtesy>@seller
URYTTRSVTSSS@courtesy>@senses
QRSSSRRTRTST@courtesy>@shop_elsewhere
MSVQSRSWSSSS@courtesy>@size
QSXVS]SBPSRU@courtesy>@staff
PUOVSVSMPURV@courtesy>@stars
MQSSURSMRSSV@courtesy>@swearing
_]bLSOSNRPSN@courtesy>@time_span
[POPTUWgTQSQ@courtesy>@tools_fixings
JMRTS]PMRTTU@courtesy>@use_verb
VO[WRPSFSUSU@courtesy>@used_item
RWTPSSSSSSUS@courtesy>@vehicle
WPRSRRSNVSSS@courtesy>@vehicle_part
JRRRSXSCRSSS@courtesy>@verdict
XSHSSWQPTQQU@courtesy>@waiting
VVSQSSSOSRSS@courtesy>@weather
QY_USOS6SPPQ@courtesy>@weekday
HUXYSQOLTSSO@courtesy>@work_verb
TTQRSQSQSSSS@courtesy>@wrong_item
KJMVVELkNVRP@courtesy~>
\\QOVRTWISSST@courtesy~@answering
TQOVSRSYTSRR@courtesy~@arrival
SRRSSQVZWSRR@courtesy~@comparison
RSSRSTSQSSSS@courtesy~@conduct
QRR\\SOSCSUQT@courtesy~@courier_act
RRaTRRSIYUUT@courtesy~@courtesy
PRSSSSSRSUTU@courtesy~@damage
QQWRSRSSSSTS@courtesy~@hedge
NUWUSMSYSQSQ@courtesy~@intensifier
YSOSSRSOTSSR@courtesy~@lighting
UOIMQUPWXORP@courtesy~@me
HSRVSYSOQSSV@courtesy~@negation
VMWRS[SRSSTS@courtesy~@number
LUSS\\RSENSSR@courtesy~@packing_material
JRQSSRShRRRR@courtesy~@quality_praise
URQTRSWOSRSO@courtesy~@seller
RSRUSYSHRRSR@courtesy~@use_verb
MSSSSRSSSSSR@courtesy~@verdict
PRRTSLSlSRSR@courtesy~a
LVTZSQSXSUSU@courtesy~about
OQRSRTSaOSSR@courtesy~all
]TOURPS[SSQT@courtesy~and
QRQSSQS^USSS@courtesy~anyway
VKSSVVUYUPQT@courtesy~as
XRSRSTRRRSRS@courtesy~at
RSTSSWQTSTTV@courtesy~be
RVRTSRSVTSSR@courtesy~else
YWGQRVPVYRPO@courtesy~for
TLNSSQSlSTST@courtesy~from
XSRKSWSDSRRS@courtesy~god
SRUPSTSWRUUV@courtesy~in
VTSSSRSOTSSS@courtesy~is
QS]SSNSNSSSS@courtesy~on
]RUVSOSLWRUS@courtesy~the
TRMWRSSIQSST@courtesy~to
Q[RPSOSZRSST@courtesy~who
TTNSWWR^UPPQ@courtesy~you
JmEN\\QVNMDDB@damage
RPUSSSQTRTST@damage>@animal
RYSSSWSQSSSR@damage>@answering
VWSQVVSRRRRR@damage>@appliance
TQVSSUSQUSSS@damage>@arrival
EQSSXSSTPSSS@damage>@bag
SWSVSSSMTRRS@damage>@body_part
VTTSSUSOSSSS@damage>@building
XOPQSSSOTSSS@damage>@clothes
^HSRSUSRUSSS@damage>@colour
XTSRSOQORUSV@damage>@comparison
LOSSTSRSQSSS@damage>@damage
TPSVSUSNTSST@damage>@delivery_place
SOSSTSSWSUUU@damage>@electronics
LSSVQSRRQSSS@damage>@fail_verb
\\OTSRSSPTSSS@damage>@garden
PTSWRVVMSSSS@damage>@hedge
ZRQQRSSONQRP@damage>@intensifier
R\\SQTSSMRRSR@damage>@kitchenware
VPSSSSSRUSSS@damage>@looks
LMSRVSS]RRSS@damage>@material
S`RQTPSYTPRQ@damage>@me
UVSSSPSGSTTT@damage>@negation
QJQWTUNHRZRY@damage>@number
BGSSYTSWOSSS@damage>@packing_material
VNSTTPSVUSSS@damage>@packing_verb
NNSTTSS[USSS@damage>@packing_verdict
QPTTPSSQSSST@damage>@parcel
KMTWRXRWMURU@damage>@part
SRRSRMSbTSSS@damage>@phone
RXQRRRSZVRSQ@damage>@seller
VUSSSRSYNSSS@damage>@senses
QRSRSUSSTSSQ@damage>@shoes
K\\SUORSYRQSR@damage>@size
XPURVSSMTRRQ@damage>@stars
`SUSSRSO[QQR@damage>@time_span
PQRSRSRWQSSS@damage>@tools_fixings
SRSSSSSRSSRS@damage>@toys_games
FYSSSRRORSSS@damage>@use_verb
SQRSSSWUOSSS@damage>@used_item
P\\TSRVRHOSSS@damage>@vehicle_part
Q\\RSSPSPPRSR@damage>@work_verb
V]MQUIVFRNOL@damage~>
UQVSSUSJTTTT@damage~@arrival
LRSPTPRWTSTS@damage~@comparison
ZQRSSQSORQRP@damage~@intensifier
WKUQRSSYVSSS@damage~@me
VVQSTQSOTSSS@damage~@negation
QTVVSVRQOUSX@damage~@number
QNSTTSSVUSSS@damage~@packing_verb
TTSSSTSRQSSS@damage~@part
TXTSSVSIPSSS@damage~@vehicle_part
QXYRSSSSQRQT@damage~a
LYTQSQSRSOQO@damage~and
ZOSRSRSTTSSS@damage~are
]ETSQVRXXSSR@damage~at
_MRPSRSOVSSR@damage~by
_NRSSSSUVSSS@damage~first
YTSQRTSRXSSS@damage~from
KQRRSSMjSRSS@damage~gerald
XPSSSRSPSSSS@damage~if
UWQRQTRNPQQQ@damage~in
FfNWS^SRRUSU@damage~it
VOSSSSSVRRRR@damage~little
TISTSTSRSTSS@damage~of
BeSURRfALRSR@damage~off
VSKOPTRYVRRR@damage~on
TUSSRSSTSSSS@damage~out
GUSSWSSPRSSS@damage~right
cFSVQTSPURRS@damage~the
XSPORSSJRSSR@damage~to
OOTSVSSUQSSS@damage~up
XOSRRPSOVSSS@damage~when
XRSRSSSORSSS@damage~you
VGXWMNJOUXWY@day_time
XSQTTXSNQPQR@day_time>@animal
NQXPS`SJRTUT@day_time>@answering
TSNRSUSJRQSQ@day_time>@arrival
QRQQSVSRRSST@day_time>@baby
WQURSUSSRSSS@day_time>@bedding
QSQRSSSYSSSR@day_time>@book
KSKRSRSnSRRS@day_time>@clothes
WSWSSSSQUTTT@day_time>@colour
]XPQSVRPVRQR@day_time>@comparison
SSUSSSSRRSSS@day_time>@computer
PSTUSZSRSSST@day_time>@courier_act
QRSPSYSXSORS@day_time>@courier_staff
MWL\\SVSTSNNR@day_time>@courtesy
TRUPSVSTSSRT@day_time>@day_time
JU_TRQSKOXVW@day_time>@delivery_place
NSRSSUSRRSSS@day_time>@drink
GQVSRRSaPTTU@day_time>@fail_verb
PSNSSYSZRTUT@day_time>@feast
YRJRSXSJSRRT@day_time>@food_spices
XQORSUSQSSSS@day_time>@furniture
PSSQSRSQSSRQ@day_time>@health
XRQPSSS\\USSS@day_time>@hedge
RSYKSQSQSUTT@day_time>@intensifier
ZSSRSSRSSSSS@day_time>@kitchenware
QSYSSSSESRRR@day_time>@lateness
TSRRSQSTSQRP@day_time>@lighting
YUSUSSSPSSSS@day_time>@material
WQNdTPOMVVST@day_time>@me
ZR_MSPROVSSS@day_time>@negation
VPWUR\\QVSTTW@day_time>@number
RRQZTSSTQSSR@day_time>@part
SSORSUSLSTTT@day_time>@place_name
YSNRSSSPTRRR@day_time>@room
QSURSSS^SSSS@day_time>@route
URXQSLSPRTTS@day_time>@seller
LRSUSSS]RTSS@day_time>@size
SRPOSXSTSQRS@day_time>@staff
RUXPRTQQUQSR@day_time>@stars
OZVPSSSUQOTR@day_time>@time_span
VQLUSRS^TSRR@day_time>@use_verb
RSQVSOTbRTSR@day_time>@weekday
OSSXSSSVQWQU@day_time>@work_verb
PGQYPTUK\\UTR@day_time~>
YUTRSRSLVQQR@day_time~@comparison
PSSQSRSQSSRQ@day_time~@health
URWQSSSQUSSS@day_time~@hedge
RSZKSNSYSUUS@day_time~@intensifier
QSYSSSSDSQQR@day_time~@lateness
TSRRSRSTSRSR@day_time~@lighting
SRPLRUOXUUXU@day_time~@me
TSUQSRSRUQQR@day_time~@negation
\\TRQSUVQTSTU@day_time~@number
URUQSNSQRTSS@day_time~@seller
RSRUSRSXRTST@day_time~@weekday
OW]JSQSORRUS@day_time~a
FS_JRSSdQSSS@day_time~after
KSRTTWSZQRPQ@day_time~and
VQQQSTSRSRRS@day_time~as
@S\\VS[SQRRSV@day_time~at
JSMVSSSRQUQV@day_time~before
SROVSTSXTRRS@day_time~by
SRSSSSSNSTTU@day_time~for
QUPNROS^TRSU@day_time~in
VQMPSSSWSTTS@day_time~is
WUJ\\TRSIQQPP@day_time~it
LVTWTVQQSRTR@day_time~it's
PSO\\STSYSTST@day_time~news
FS[QSNS_RWWT@day_time~of
TR\\WSSPVRTRT@day_time~on
RSRWSSSQRVST@day_time~shift
]SQQSSSKSSSS@day_time~since
RSURSQSSSTUT@day_time~that
SQXNTWRXQRTS@day_time~the
VTQVSSSLSSSS@day_time~till
PSPSSTSVURSS@day_time~to
YSLQSSS]TSSR@day_time~when
KR_OSYSSSRVT@day_time~with
QBMoJ?LPPaM^@delivery_place
RP`RSUS`UTUT@delivery_place>@animal
XSUISRSXURRP@delivery_place>@answering
USSVSSSPTSSS@delivery_place>@appliance
WPSRSTSWURUR@delivery_place>@arrival
TSSRRSSQURSS@delivery_place>@art_craft
NWYPSTSZRQSQ@delivery_place>@audio
TRVQSSSXSSTS@delivery_place>@baby
SWSLUSSRTOQP@delivery_place>@bag
URPRR[SQUSSS@delivery_place>@beauty_hair
SSVSSSSKTTTS@delivery_place>@body_part
TZNPRQSJVQSR@delivery_place>@building
QYQSSRSVRTSS@delivery_place>@clothes
ON^TTTSNUVSV@delivery_place>@colour
T^\\WTPSIP\\V]@delivery_place>@comparison
QYMXSUSYSOSO@delivery_place>@conduct
JSSJSPRYSVQU@delivery_place>@courier_act
WUUTSQSVSPTN@delivery_place>@courier_staff
PQPYSQSVRRRS@delivery_place>@courtesy
USSSSSSNSTST@delivery_place>@damage
VQHCS]SjSMOS@delivery_place>@day_time
XSWGQRRYQRTS@delivery_place>@delivery_place
PRVTSUS_TTVT@delivery_place>@dispatch
TSHUQSSZURSS@delivery_place>@drink
MSZUSSSURSTT@delivery_place>@electronics
QSWRRRS[STST@delivery_place>@fail_verb
RQTWSSSJRUTV@delivery_place>@family
QVOSSSSTRTSU@delivery_place>@food_spices
^RONSQSITRSR@delivery_place>@furniture
MSKRSTSfQNRP@delivery_place>@garden
SQSXRWSZTVSW@delivery_place>@hedge
QRQVSSSSRTRT@delivery_place>@instruction
OcPURQTPROSP@delivery_place>@instrument
U\\VSRVRFRSRR@delivery_place>@intensifier
SSWSSQSRSSTS@delivery_place>@jewellery
RSQVSSSZURSR@delivery_place>@kitchenware
VRVPSSSXTPRP@delivery_place>@lateness
JQXQSQSVTVVU@delivery_place>@lighting
VRUSSTSWQQQR@delivery_place>@looks
UZQWSSScRUTW@delivery_place>@material
OLP[VPRUTSWP@delivery_place>@me
PU\\PSSSVSUYU@delivery_place>@missing
SSQRSSQ`TSSR@delivery_place>@money
SSCPSSS`SRRS@delivery_place>@month
PSRPSSSaSUSU@delivery_place>@music_media
RRWUSQTLRWTT@delivery_place>@negation
QSSXRSSZSSRP@delivery_place>@neighbour
WVQORPS[[ROO@delivery_place>@number
UQQZSRRUSQRP@delivery_place>@order
NLQMTRS]RTTV@delivery_place>@packing_material
NTUXQWSOQVTT@delivery_place>@packing_verb
YLSYPWSNRUUR@delivery_place>@packing_verdict
TQITQRSeQQNR@delivery_place>@parcel
KT\\YUSRXUVTT@delivery_place>@part
RSSSRSSQQUST@delivery_place>@pet_goods
MSXQSWSLRPRT@delivery_place>@place_name
QSZPSSSWRTUU@delivery_place>@plants
USXSSSSNRSTS@delivery_place>@quality_praise
\\KS[SUSBRZR\\@delivery_place>@recommendation
NSPYRSSYSTST@delivery_place>@room
MSZTSSSJSRTR@delivery_place>@route
XSRSSSSOSSSS@delivery_place>@rudeness
YQN]TYSKSTST@delivery_place>@seller
^PTPUWSQNRSS@delivery_place>@senses
NUQRSSSZSTST@delivery_place>@size
RSQSSSS`SSRS@delivery_place>@sport
_TJXRGSXUOSK@delivery_place>@staff
^V[RSSSISSVU@delivery_place>@stars
P`VQRSSPOPTP@delivery_place>@time_span
VXVTSSSIQSSR@delivery_place>@tools_fixings
[SUVSRSKTRSR@delivery_place>@toys_games
JSOTRQSWRSSR@delivery_place>@use_verb
aQNRSSSNSTQT@delivery_place>@used_item
OSOZSSSOSSRS@delivery_place>@vehicle
]PPYRSSRRSRS@delivery_place>@vehicle_part
RSPVSRSVVPPQ@delivery_place>@verdict
PWMNSTSQRURU@delivery_place>@weather
\\ZSNSRS]TOUO@delivery_place>@weekday
SP]RRNSSVRVQ@delivery_place>@work_verb
ROR`QXSLRVRV@delivery_place>@wrong_item
QFO\\OKVOO[OY@delivery_place~>
SSSRSRSNURSQ@delivery_place~@answering
PPP\\SSSKSRRQ@delivery_place~@arrival
USSRSSSQTSSS@delivery_place~@beauty_hair
TRRVSQSFTSSS@delivery_place~@building
OPOTSRShTTST@delivery_place~@colour
TPQ]PSSATXRY@delivery_place~@comparison
PPYVSUSGRVSV@delivery_place~@courier_act
SSSTSQSKSRRS@delivery_place~@courtesy
aUNVRSSXVRSQ@delivery_place~@delivery_place
USRUQSSQURSS@delivery_place~@drink
MR[RSSSURSTT@delivery_place~@electronics
KSTPRRS^TSST@delivery_place~@fail_verb
OSVVSSSKSUST@delivery_place~@family
XSQRSSSOURSS@delivery_place~@furniture
TSSSSTSHQRSS@delivery_place~@garden
QRNZRRS[SVSV@delivery_place~@hedge
LVYXRWSKQTSU@delivery_place~@intensifier
LQSOSQS\\UTUT@delivery_place~@lighting
SRVXSRS`SRSR@delivery_place~@looks
RNQXUKTSROSQ@delivery_place~@me
PU_NSSSWSUYU@delivery_place~@missing
DQ[NSQSSOXVW@delivery_place~@negation
]VPNSMR=[MRL@delivery_place~@number
USUTSSRTTPRP@delivery_place~@order
ONRRSSSTRQQS@delivery_place~@packing_material
RRVPRWSURTVS@delivery_place~@packing_verb
HRN\\SQSeRTRT@delivery_place~@part
RKS]SUSORZR\\@delivery_place~@recommendation
VRWXTXS^SSSU@delivery_place~@seller
VRSUUSSOMRSR@delivery_place~@senses
SRRRSSSQTSSS@delivery_place~@size
XSTISKSZUSSR@delivery_place~@staff
UQNWRRS\\SRUQ@delivery_place~@time_span
ZVSOSSSWURSR@delivery_place~@tools_fixings
TSXRSRSPSSST@delivery_place~@toys_games
VRPUSRSQSRRR@delivery_place~@use_verb
YVSRSRSJSUSU@delivery_place~@used_item
SSSYSSSNSSSR@delivery_place~@vehicle
OSQTSRSaTQQQ@delivery_place~@verdict
aR[KSSSIRTVT@delivery_place~@weekday
TQXZRNTOTRUR@delivery_place~@work_verb
SPV[SOSORVRV@delivery_place~@wrong_item
MZVWSQSQTTTS@delivery_place~a
TUSTSQSRRUSS@delivery_place~after
YRQPSSSMUSSS@delivery_place~all
bRTDROUM[SZN@delivery_place~and
OUTVSRSXRXSV@delivery_place~as
URLSSRQVVROS@delivery_place~at
OOQUSSSVVSST@delivery_place~because
PRKPSWSXSQTS@delivery_place~before
XSM[SRSJSTRS@delivery_place~behind
ZZVNSVRRTLOL@delivery_place~by
OQMZSPSORSRQ@delivery_place~code
WRSYSSSNTTUT@delivery_place~down
SSUPSXSQRSSU@delivery_place~each
USOVSSSVSRQR@delivery_place~ends
SUSSSSSKSRSS@delivery_place~floor
HVS]SRRXTTUS@delivery_place~for
MSRNSRScSTRU@delivery_place~from
ITRXSVSJRRSQ@delivery_place~had
UQHXSQSUQUMU@delivery_place~has
SQMYSQSNPURT@delivery_place~he
TPJUPUR\\TTSV@delivery_place~in
QSPVRSSNPURT@delivery_place~into
=U\\RSTVfMTUS@delivery_place~is
JSSRTRSiMOSN@delivery_place~it
UOOTSUS^SRTS@delivery_place~it's
NQWWSSSMSUTV@delivery_place~key
WSQRSSSLVQRR@delivery_place~lifts
OSPRWSS\\QRSR@delivery_place~liner
PSSPSSSUSTSR@delivery_place~men
ORLMWSVcTNQO@delivery_place~now
XRQPSTSWSSSR@delivery_place~number
OQI^VSSJRSMR@delivery_place~of
SRQVSRSIRUSS@delivery_place~off
XMXXQPSISRTQ@delivery_place~on
]UURSTSKPRSS@delivery_place~out
RSSUQRS8TUSU@delivery_place~outside
QRNKS[SfSSSS@delivery_place~over
SSRTSSSUSRSR@delivery_place~right
TQfVSQSRSVUV@delivery_place~says
QXeMS[SHPOQQ@delivery_place~since
MSLUSSSQUURW@delivery_place~that
MRQUSSSKTRSS@delivery_place~that's
XRVJSYSNSQQR@delivery_place~the
PSTQSRSXRVTW@delivery_place~there's
KVHWRSRPQVRW@delivery_place~to
UMZPSSSNSTVU@delivery_place~under
MV_QRSSNTPQQ@delivery_place~was
SRTMSRSNSRSQ@delivery_place~where
QQT\\SSSURWTU@delivery_place~which
LTPVSSSTRSRS@delivery_place~who
PLROQORWSWXV@delivery_place~with
USSUSKSZSUSS@delivery_place~within
NSWSS[SESSTT@delivery_place~would
ORMOUfZPLMMV@dispatch
RSPVSSSWTTSS@dispatch>@animal
TRaRS>RaRSTT@dispatch>@answering
SRVSSRSTSTUT@dispatch>@arrival
WRZRSTSFTSSS@dispatch>@body_part
WVRSRLSTTSSR@dispatch>@book
USSVSQSUQURS@dispatch>@building
USRQRYSQRRSR@dispatch>@camera
SSURRPYSSRRQ@dispatch>@clothes
OSQSSXSZSSSS@dispatch>@colour
TOWUSOQVQRRX@dispatch>@comparison
PSSSSTSRSSST@dispatch>@conduct
TZLTSPSORRQQ@dispatch>@courier_act
[TORSZSSQTSR@dispatch>@courier_staff
QSYPSQSfSTVT@dispatch>@courtesy
TXRZWSSIPUQU@dispatch>@delivery_place
OSXSSSSRSUUT@dispatch>@electronics
TSSNSTTZSSSS@dispatch>@fail_verb
bWJSSLSZUQRO@dispatch>@family
VWR[XJYKSORM@dispatch>@food_spices
VMQRSTSXSSST@dispatch>@hedge
PTRNSYSSSRSS@dispatch>@listing
QPYSRRWSQXXV@dispatch>@material
URP_PIP[WVTT@dispatch>@me
USRNSRTQURSR@dispatch>@money
XRTSSSSJSVVT@dispatch>@month
SROQRUSVSSSS@dispatch>@music_media
RPWPWTTURONT@dispatch>@negation
VQIaRXXHLQNO@dispatch>@number
SQUSQVSTRYYV@dispatch>@packing_material
KNQVTOR\\TVUS@dispatch>@part
PQ\\QSTSUQSTV@dispatch>@place_name
RWSRRXSQSQRT@dispatch>@quick
LQKRSfRGQSSS@dispatch>@seller
TRVQSPSPUSSR@dispatch>@size
XXOOSVT^RSQS@dispatch>@staff
J^SRRLR`PTSQ@dispatch>@stars
JQQRRbSZRNQV@dispatch>@time_span
YQSSSPSSSSSS@dispatch>@tools_fixings
OPTSURUQQQRR@dispatch>@used_item
RS>TSdRMSKLS@dispatch>@weekday
UQMRSJShTSSQ@dispatch>@work_verb
OPRVSUSLSSTU@dispatch>@wrong_item
STLRRVQSTVQT@dispatch~>
QRIRS[TNRPPT@dispatch~@comparison
U[LRSNSURQRP@dispatch~@courier_act
RTSOSVSRSSSR@dispatch~@listing
YWNVOQQFUQRP@dispatch~@me
RRSSSRXRRRSO@dispatch~@money
OYPRSQ\\WPPRO@dispatch~@number
FRSLS^S\\QRTT@dispatch~@seller
RSFSSdRMSKLT@dispatch~@weekday
SQSTSWROSSSS@dispatch~@wrong_item
NNNPR]XRPPQR@dispatch~a
POYSTZUJSSSV@dispatch~and
QKPSSVRWSTUU@dispatch~back
OQ`SSJTZSWVU@dispatch~for
XWQRSRR\\RSTR@dispatch~forecast
QR\\SSSRVSSST@dispatch~from
ORTSSPS^RSRR@dispatch~her
VULYSQRRRUTU@dispatch~him
XPUSWOTORUVR@dispatch~in
MR`SSTTPSSSV@dispatch~is
NU]WYTJJPRQU@dispatch~it
QOTSQQZMQXXV@dispatch~on
RSOWSYSRUQRT@dispatch~out
RVSURZQISSSW@dispatch~the
TOcYSGTNSZYS@dispatch~to
^SSQRQPHWUWR@dispatch~up
XSJUSTSMSSQR@dispatch~was
QSRPSSSSSRST@dispatch~within
YSTSRRSQSRRR@dispatch~you
dVKNLGOU_NMK@drink
QP^SSRSTSSSS@drink>@appliance
WSRSTRSQRSSS@drink>@baby
QRSRSSSWRSSS@drink>@beauty_hair
VPQXSRVPRRSP@drink>@bedding
PTVPSSQWRSSS@drink>@book
PURRSSSQSSSR@drink>@clothes
LVSSSRSGPSSS@drink>@colour
USNUQVSfTRSQ@drink>@comparison
MXRSSRSVQSSS@drink>@courier_act
PRXQSSSOUTUS@drink>@courier_staff
OSYPQSSOTSTT@drink>@delivery_place
YQSRSQTFSTTT@drink>@drink
PRPSSUSSRSST@drink>@fail_verb
VQWRSQSTRUUT@drink>@food_spices
XLSRSSUWTUSU@drink>@hedge
VSVRSSSTRTTT@drink>@instrument
MXSSSRSWQSSS@drink>@jewellery
QQSRTRS[TTST@drink>@kitchenware
XRROSSSTTSSS@drink>@material
TSSWRXSITQRS@drink>@me
RRS\\SLQPSXST@drink>@money
TVSQURSPRQRP@drink>@negation
UXUQSPSWMVUV@drink>@number
QYSRRRSVUQSR@drink>@packing_material
PWQSPYSURSSR@drink>@packing_verb
JUSSURSUTSST@drink>@parcel
NSWQSSS]SUTT@drink>@part
WPSSRRSSUSSS@drink>@pet_goods
PTRVSRSRVSSS@drink>@seller
VHXOSTSSSRRS@drink>@senses
OYWSSTSZSRSR@drink>@size
]NTRSRSPTSSS@drink>@staff
]MQSSSTSPSSS@drink>@stars
TSUNSUSOUQSR@drink>@use_verb
HYRRRVSUQRSR@drink>@used_item
BPORSTRjTSST@drink>@work_verb
WNLUNJQKVNLO@drink~>
QP^SSRSTSSSS@drink~@appliance
WTRSSRSTSSSS@drink~@baby
VPQXSRVPRRSP@drink~@bedding
QRPQSSSXTSSS@drink~@comparison
MXSSSRSWQSSS@drink~@courier_act
OSVQRSSUTSST@drink~@delivery_place
WPWRSSSNSSTT@drink~@drink
WSXSSQSERUUT@drink~@food_spices
NRSSSSS[TTSU@drink~@kitchenware
YTIQSUSSURSR@drink~@me
RRS\\SLQPSXST@drink~@money
YZVSSRRNQSSS@drink~@number
NSSSVRSVTSST@drink~@parcel
PRRVSRSWTSSS@drink~@seller
]QYPSSSHRRRR@drink~@senses
UQISSSSdSSST@drink~@work_verb
TNPSSSTXSSSS@drink~a
LZWTUSSRTUVT@drink~and
TSSQSSSVRRSR@drink~at
SRSQSUSWSSST@drink~fine
TRTHRRSTURSR@drink~from
IVPRSTSPTVTV@drink~in
YQRTSSSPTRSP@drink~is
eMQSURSKQSSS@drink~it
TSQMS`SWVQSR@drink~of
SZSQSRQXRSSR@drink~on
PSRSQUSNSRTS@drink~was
OSRSSSSSRTSU@drink~went
KYUVSQSYSTSR@drink~with
XYJPQMRP]IOF@electronics
PUOSSVS[SSSS@electronics>@answering
RQVSSRSPSTST@electronics>@arrival
SXTSSSSNQUSU@electronics>@body_part
QWITSWSZRRST@electronics>@book
XSPNSSS]TSRO@electronics>@building
SSOSTSSPRSSS@electronics>@clothes
WJSQRSSXVSSR@electronics>@colour
QMMQSUSTSSTU@electronics>@comparison
URRSTRSPTSSS@electronics>@computer
ZOQOSRSOSSTR@electronics>@courier_act
RUSTQRSKRSSS@electronics>@courtesy
NVTQRUSWRSSS@electronics>@damage
QRUTSSSRPTST@electronics>@delivery_place
RYVRTTSQRTTT@electronics>@electronics
UPSQZWSNRRSR@electronics>@fail_verb
MQUUSRUXSTTT@electronics>@family
JTTSSSSbSSSS@electronics>@furniture
NSTVSSSTRTST@electronics>@garden
K[TTSPSSSSST@electronics>@hedge
]TPSSRSUVPQP@electronics>@intensifier
J]PSTSSORRQQ@electronics>@lateness
NSUSSSSYSSSS@electronics>@lighting
PTQQSSSTRTST@electronics>@looks
[TSPRSTMXOSJ@electronics>@me
SJZPVPSGRRQR@electronics>@negation
WGO\\Q`QUVRQT@electronics>@number
WROSTSSSSTTU@electronics>@office
VIXRSSPTSTTT@electronics>@part
YSORSSSPVQSQ@electronics>@pet_goods
URNSRRSXTSSS@electronics>@phone
NQWTSSSYQWUX@electronics>@route
YQSSSRShURSQ@electronics>@seller
QVRSRRSMSSSS@electronics>@size
QRTSSZSVRRSR@electronics>@stars
PRXSSRSVSTSS@electronics>@time_span
XMQSSSRTURRQ@electronics>@toys_games
TRRVSRSKSTST@electronics>@tracking
RYYRXQSTPRRR@electronics>@use_verb
ZQSSSSSGUSSS@electronics>@used_item
VSQSSSRUURRQ@electronics>@vehicle
TVRYSTSNQUSU@electronics>@verdict
STORRRSHSRRR@electronics>@work_verb
NZQTSRSXSRRQ@electronics>@wrong_item
NXOQPLUSSLMO@electronics~>
SPWSSSSNRSTS@electronics~@comparison
RSSWSSSOPTST@electronics~@delivery_place
RZVRTTSQSSSS@electronics~@electronics
YPRRTUSXSRSR@electronics~@fail_verb
NZPSTSSRSRQQ@electronics~@lateness
NSUSSSSYSSSS@electronics~@lighting
PTQSSSSTRTST@electronics~@looks
FTWPSTRSWQRR@electronics~@me
TRZRSRSJRSSS@electronics~@negation
WKSSSSPQVSSS@electronics~@part
WSRSRRSSSSSS@electronics~@phone
RTOSSSSOTRRR@electronics~@work_verb
YOSSSSSNTTTU@electronics~a
SMUSSWSUSSSV@electronics~and
VQQSSSSIVSSS@electronics~are
RRSSSP\\QRSSS@electronics~area
TSTSSRSQRQPQ@electronics~clock
RRNTSUSXTSSU@electronics~for
HSVSSRR_RSST@electronics~from
WSSSSUSURSSS@electronics~goes
USRRSXSORSSS@electronics~had
H]ZSRSSBQSTS@electronics~has
PVQSQTSWTSSQ@electronics~in
YLTUWQSHSRRS@electronics~is
NYQRSQSRSSSS@electronics~it
RRXSSRSXSTTS@electronics~off
^WOQSUSJURRS@electronics~on
OSSSSQTSSTTS@electronics~says
WRSRSSSLTSTS@electronics~talkies
TQZRSRSMSSTT@electronics~that
LPUQS^S\\SSSS@electronics~the
JVQRRPRaPTTT@electronics~was
WNN\\RTSRUSSS@electronics~went
QiGZPPRNOOQL@expiry
TXPSSSSPTQPP@expiry>@month
RPSSQQSORSSR@expiry>@number
UNSSSQSPRXVW@expiry~>
Q]QRQWSNQQQO@expiry~in
cRMNJLQO\\HJD@fail_verb
QNSORSQaQTRU@fail_verb>@animal
VWUZSGSZQ\\XW@fail_verb>@answering
[MSSOSSSYQQQ@fail_verb>@appliance
^PXYSUSWQSSS@fail_verb>@arrival
RTSSQZSQQRRR@fail_verb>@art_craft
SRSSSSSRTTST@fail_verb>@baby
QTRTSVSTSRSU@fail_verb>@beauty_hair
NOTYRRSSVSRS@fail_verb>@body_part
NY[OSPSKSUUU@fail_verb>@book
VSTUSSSOQTQT@fail_verb>@building
JYRTSUSdRSSS@fail_verb>@camera
ZRNRSSSLSSSS@fail_verb>@camping_fishing
TPJURRRWOTST@fail_verb>@clothes
TMOSSWSUSQRR@fail_verb>@colour
[SQXPPPHUUSW@fail_verb>@comparison
TRQSSSSQRSSS@fail_verb>@computer
PZPRSZSmQRRQ@fail_verb>@conduct
XUORSRS[VSRS@fail_verb>@courier_act
RUWZSPSTPRST@fail_verb>@courier_staff
ZQTSUQRSRRRR@fail_verb>@courtesy
MQSSSURXRSSS@fail_verb>@damage
NSNQSRSUTSSS@fail_verb>@day_time
[\\GTWRSITPOO@fail_verb>@delivery_place
QRSLSUSeSSTT@fail_verb>@dispatch
DNUQSSSbSSTS@fail_verb>@drink
TLPSTSVVSUTU@fail_verb>@electronics
QYVNPURPPTUT@fail_verb>@fail_verb
\\PRRURSWTQQQ@fail_verb>@family
TRQOSSSTTSTT@fail_verb>@feast
QQSWVWSQRPRQ@fail_verb>@food_spices
QOSRSQSZRSSS@fail_verb>@furniture
]LRURRSRUSST@fail_verb>@garden
IOQQZTUiQQRR@fail_verb>@hedge
YRQSSRSLSRSR@fail_verb>@instrument
aNTMZNSWTOQM@fail_verb>@intensifier
HTRWSSS]PVTW@fail_verb>@kitchenware
ZSRRSSSVTSSS@fail_verb>@lateness
NQURSRS_SSTS@fail_verb>@lighting
JN]PSSVVRTUU@fail_verb>@listing
CR\\TYPSGRTTS@fail_verb>@looks
JSUTRSSUSUSU@fail_verb>@material
YKPYYPPXVQTP@fail_verb>@me
TUSRSSSRSSSS@fail_verb>@missing
SVSRSVQUSSSW@fail_verb>@money
WRVSSRSSTTST@fail_verb>@month
OYSWSSSTQUSV@fail_verb>@music_media
PTWOW]TYQZYZ@fail_verb>@negation
XQUTSPSTSTSS@fail_verb>@newness
ORQOVSUXUPNR@fail_verb>@number
USSSPRSTSSSR@fail_verb>@office
UTORTQS^LSRR@fail_verb>@packing_material
USTUOPS]TRRR@fail_verb>@packing_verb
JMUSURSaVSSS@fail_verb>@packing_verdict
[LMPOSSRTRRR@fail_verb>@parcel
KNRRSWRSMWUY@fail_verb>@part
;NU_SSRbPTTT@fail_verb>@pet_goods
[RLQSLSWVSSS@fail_verb>@phone
XQZSSRSHRTUV@fail_verb>@place_name
OVSQSSSXSRSR@fail_verb>@plants
IRWRSRRZSTTS@fail_verb>@quality_praise
USQQSSS\\USSQ@fail_verb>@quick
cQPSSSRLRPSO@fail_verb>@recommendation
TRSSSSRMTSSS@fail_verb>@room
WSNVSTR]RTTS@fail_verb>@route
YWPIRXR]TSTT@fail_verb>@seller
JQRQRPS]LRRS@fail_verb>@senses
ORROSUSYSRSQ@fail_verb>@shoes
MXQWQRSSSSSS@fail_verb>@size
T^SRSSSNORSQ@fail_verb>@sport
LSTQSRTeQSSS@fail_verb>@staff
TRZTTTRSRPTP@fail_verb>@stars
bRPLRSST]PQO@fail_verb>@time_span
WPNTUSRUPSRV@fail_verb>@tools_fixings
YQRRSRSRSRPS@fail_verb>@toys_games
TZTQSSTXSOSO@fail_verb>@use_verb
PXPSRWWUKQSQ@fail_verb>@used_item
NWR\\RSUTPSRS@fail_verb>@vehicle_part
]TPRWMS[QSSS@fail_verb>@verdict
ZQcKRRSLWUYT@fail_verb>@weather
NPVVSUS\\SSRV@fail_verb>@weekday
UXQPTQROQPPO@fail_verb>@work_verb
LSWRTTSQSSSS@fail_verb>@wrong_item
]IUWOHTM[PRP@fail_verb~>
NR\\SSPSKQWVU@fail_verb~@answering
_ROUQPSRUQSQ@fail_verb~@comparison
[RSSSRSRSTRS@fail_verb~@courier_act
Z\\QSSSSOUPQQ@fail_verb~@delivery_place
ZQSQSQSLUSTS@fail_verb~@fail_verb
JRNRSUSdSSSS@fail_verb~@hedge
TRROWRRLVQQR@fail_verb~@intensifier
KRRSSSV[RTST@fail_verb~@listing
QS\\SSSS?SSTS@fail_verb~@looks
DMW\\ZUS^KVTU@fail_verb~@me
MP`URQSNSWWU@fail_verb~@negation
XSLQSUS\\OSTT@fail_verb~@number
ZSYRSPSRRRRT@fail_verb~@seller
QURSSRSHSSSS@fail_verb~@senses
KRPSSVSVQTTT@fail_verb~@use_verb
URRSWQSXQSSS@fail_verb~@verdict
ZQPRTTSPSQPP@fail_verb~@work_verb
]OORQTSYTSSU@fail_verb~a
PRSUTSSRSSSS@fail_verb~about
TRSSSSSQTSST@fail_verb~after
N[VRQ[ROPUUY@fail_verb~and
TSWSSQSNRSTR@fail_verb~as
VSQSSSSRQRRR@fail_verb~asleep
PQaPRPOWVTUT@fail_verb~at
OZSRSRSVPSSS@fail_verb~back
PSXSSTSPSSTS@fail_verb~by
USRSSSSSRRRR@fail_verb~dead
PTRSRQSSTUTT@fail_verb~down
MWRQSRSTTSTS@fail_verb~for
VWRUSRSPRRRT@fail_verb~from
RWLRSSSSQQQQ@fail_verb~here
LRPSSSS\\SSTT@fail_verb~his
TRPPRRS]TSTS@fail_verb~if
SVMYRYR>RWVW@fail_verb~in
TTOSS[SLSTTT@fail_verb~is
OW@TTWRXUQOO@fail_verb~it
OTSSUQSRPSSS@fail_verb~of
`OUNVPSSYPSP@fail_verb~off
UEdRSNSGXQQO@fail_verb~on
YKROROR]YOQO@fail_verb~out
MQRXWXS\\TSSV@fail_verb~over
YSOPSRSXRPRO@fail_verb~says
YOURSSSSSTTT@fail_verb~that
UUSXSSRXRQSR@fail_verb~the
TTRSSQSaTSSS@fail_verb~there
eS>NRTSP\\NQN@fail_verb~to
SSYSSSSMQSST@fail_verb~up
WRQSSTSUURRS@fail_verb~went
[SRSSRSMXQRP@fail_verb~when
RTQRRUSNTSSR@fail_verb~with
HlONPURNKIJM@fake
QSSSSSSRRSSU@fake>@number
WLSSSRSPSSSS@fake>@seller
QSSSSSSRRSSU@fake>@stars
LkNPSORHNNOL@fake~>
WLSSSRSPSSSS@fake~@seller
QIRSS\\SRRSS\\@fake~and
QURSSPSOSRRQ@fake~the
OSQORIKbWSUP@family
\\SZQQSS:USSR@family>@animal
QT]RTKVhVQTP@family>@answering
cQHSSSSNUQRQ@family>@appliance
TPQORXUSQSTT@family>@arrival
LNUUSVSORTUT@family>@art_craft
UWNRTQSSSUVU@family>@baby
JSSSSSSXRSSS@family>@beauty_hair
KQOORYSdRSUS@family>@body_part
KSYSRVSPQWUV@family>@book
PRSTSSSWSSRT@family>@building
V\\SSSQSHSRRQ@family>@camera
KRYOQWSbRWVW@family>@clothes
\\SRTSSSKRTST@family>@colour
^RSPRRRPUSTR@family>@comparison
WSTSSSSITSRS@family>@computer
TVWRSRRWTTTT@family>@conduct
MVTHSUS_QQPR@family>@courier_act
RQTRSSSXSUTU@family>@courier_staff
QSURSWSMRQQR@family>@courtesy
PWSPSRSWQRSR@family>@day_time
XSQFTRSRURVR@family>@delivery_place
TNVUSVSTSXVV@family>@dispatch
YSSRSSRRSSST@family>@drink
VRIVSURYTSQR@family>@fail_verb
G]TWSZSYOSQR@family>@family
ZSVSSURBVRQO@family>@feast
VMVSRVSVSQRS@family>@food_spices
WSSSSIR_USRQ@family>@fraud
MSURQSRTSRST@family>@furniture
OVQWSSS]SUSV@family>@garden
MRXSSVS\\RVUU@family>@health
OWRWTUSeVRQU@family>@hedge
QRPYSSSURTST@family>@instrument
SZNSSOV`RQOQ@family>@intensifier
SVRTTYS@RSST@family>@kitchenware
QQIXS\\SUQVSW@family>@lateness
CSUUSSScTTST@family>@lighting
U]TLTTSRSRSO@family>@listing
VSRTSTSMRSRS@family>@looks
JTWRSRWPPTST@family>@material
UPE\\URRbVRNO@family>@me
SRRRSTSJSSSS@family>@money
PSPSSSS]TRRS@family>@month
EQTRSSScPVUW@family>@music_media
TTPLRYV^UPRO@family>@negation
RWNRSWSTUTTR@family>@newness
XUQXWWNLTQPM@family>@number
RXOSSSSOSSSR@family>@office
LV_QSUUVNUUS@family>@order
LTWSLRS^TTTU@family>@packing_material
NZ\\RSRSUUSSS@family>@packing_verb
UR]RRSSFVUUT@family>@packing_verdict
ZSQVSKSSVUSR@family>@parcel
VMQZV]SUTTTW@family>@part
MSRSSSSZSQQR@family>@party
SSRSQSSTSSSS@family>@pet_goods
JQVSUTUYSSRT@family>@phone
KRVSSMRUQUTU@family>@place_name
MSQSSSXSORSR@family>@plants
OTYSSQS\\QSSR@family>@quality_praise
XSSSSUS@TQQQ@family>@recommendation
jSPRSSS>TTSU@family>@room
ESUQSOS_RTVR@family>@route
ZSRSSQSMTSSS@family>@rudeness
[VcSROUSXSUN@family>@seller
LRTSSRS[USSS@family>@senses
NSRSSSSYTSRT@family>@shoes
YSQSSTSNUSSS@family>@shop_elsewhere
WYOPURS[PRRP@family>@size
TQMTSLSVTSSS@family>@sport
ORTRSOS^UTTS@family>@staff
WOQXQTR_TWTV@family>@stars
TPTTSPSQTTUT@family>@time_span
HRRXTWS^PURV@family>@tools_fixings
MSVOSTUXRUTU@family>@toys_games
SPZWVNTUVVUV@family>@use_verb
XOMSSRSPVRSS@family>@used_item
KSVTSSS[QUTV@family>@vehicle
XPKSSZRSURSS@family>@vehicle_part
NSYQXXRGRUUU@family>@verdict
XVUSSQSLTTTS@family>@waiting
USSWSSSQRSRS@family>@weather
dVTRSRQCTRTQ@family>@weekday
GNVVS_U\\NTWX@family>@work_verb
QQRSSZSWSSSU@family>@wrong_item
LTULPPOPPWWZ@family~>
ROUTSJTIRSSP@family~@answering
JOHSRQUeRTTT@family~@arrival
MSPWSVSSSSSS@family~@art_craft
VRSRSSSORTUT@family~@book
TVSSRTSORRRS@family~@camera
TRYRRUSLSTUU@family~@clothes
KRTRSPS[TTST@family~@comparison
SPQNTWS^RURU@family~@courier_act
USSRTSSNTRTR@family~@delivery_place
[NSVSSSRTVSU@family~@dispatch
VSPUSRSTTTSS@family~@fail_verb
ORRRSUS`PSSS@family~@family
ZSQSSSSFVSQQ@family~@feast
XSSSSLR\\USRQ@family~@fraud
WYWSURSGXOPO@family~@hedge
TSWWRMVOOTPS@family~@intensifier
OROSSWSVQUUU@family~@lateness
TSWSSRSFRSSS@family~@looks
TVUYXISIVRSP@family~@me
URMVSYSRWOPO@family~@negation
HMSUWQRPXSSR@family~@number
JT^RSUVROTUS@family~@order
VRM[SSSJTTRU@family~@part
LSYSSRS]QSTR@family~@quality_praise
OSSSSUSURSSR@family~@recommendation
^SRSSRSKSSSS@family~@rudeness
RX[RSRSGQSRR@family~@size
NPVPUOSZPXTX@family~@use_verb
XOTSSSSITSSS@family~@used_item
OSTRSSS^RTTT@family~@vehicle
UMTSSTSYTRSR@family~@vehicle_part
dRURRXS;SSTT@family~@verdict
QYYPSRRQRSTS@family~@weekday
STUWSWTTLQSR@family~@work_verb
KVTORPR[SUVT@family~a
UUSRRSSQTSSR@family~all
T\\RSRTRPMMON@family~and
NQWRS_S>QSTV@family~are
\\RUWSQRKTUUS@family~at
URSSSOSPUTUS@family~by
dRKSSSSATPRQ@family~calls
_PRSSRSLWPRN@family~can
PSQNSSSVSSSS@family~do
[QQSSSSIURQR@family~favourite
YRSQRTSNVQSP@family~fight
QSSSSSSMRTTT@family~flew
WQRQSWRVWSST@family~for
YSQRSSSPSQRS@family~from
OS]STSSMQTTT@family~goes
ZI\\QXQRNVTVU@family~had
aR=PSQVYUPPQ@family~has
XRRUSQQMSTSS@family~have
RSTPSWS[TSSS@family~he
eJZLRVRC]NPQ@family~in
NGQORcR]RVVV@family~is
SSQSSRSXRTTT@family~learned
]SQRRSSZUSSS@family~likes
NUQ]SSSPQSST@family~mike
QVSSSSSVQSSS@family~named
VRRSSSSNTTTT@family~now
PSPUSPSURSST@family~of
LPXWRUUUSTTU@family~on
QVUQSSSQRSTS@family~out
SSQSSUSJSSSR@family~passed
UQYKSRS\\WRTR@family~put
RQ>QSIT{YOQM@family~said
NJFQSPSyPPNQ@family~says
SQWSSSROSTST@family~science
SSSRSSSNQRRR@family~set
QRVSSRSPSSSS@family~seventieth
SU]NSZSJSRSS@family~she
WUSRSSSTURSR@family~sleeps
MSRTSSSQSTRT@family~still
NQSSSQSQQSSS@family~taught
YSaRSRSLSTUS@family~the
_TSSSSSHTQRQ@family~thinks
VSXYSOSCURSP@family~to
RSTQQSS^SRSR@family~took
QSRSSSSZSSST@family~wants
_PVLRQRATRSQ@family~was
MSRRSUSQSQRP@family~went
ORISQSTcPTSS@family~were
\\UTQUURBOQRR@family~who
TPQSSYSHSRRS@family~who's
MSUSSRSaSSSS@family~will
OPURSRSYRUVV@family~with
VVPURTSZQSRS@family~would
_THSSSSQSRSR@family~would've
QWWXSSSCQTSS@family~you
JJiDNJJTL^b]@feast
QVHSSXQ]SSST@feast>@answering
YOZRSQSVRTSU@feast>@arrival
NRERSVSnRSTT@feast>@body_part
SSWPSRSSRSST@feast>@building
SXSRTRSSTSSR@feast>@camera
YRXVRRRNPTSU@feast>@clothes
VSXSSOVTWQQP@feast>@comparison
UQXSSUSWSSRS@feast>@courier_act
SRSRSSSRSRQS@feast>@day_time
XSZNSSSQURSR@feast>@delivery_place
YWJRRQUPXPQP@feast>@family
MVPSSTSMRXWX@feast>@feast
QTYRUSSEQWWY@feast>@food_spices
QSYSSQSHRTUU@feast>@furniture
\\SQRSSSSXRRR@feast>@garden
ISMSSSS[RSSS@feast>@health
PRRRSSSGQSST@feast>@hedge
SUXSSRSVRVUU@feast>@intensifier
QPSSSSRRRSSR@feast>@jewellery
SN]SSVSQVSTU@feast>@kitchenware
KPURSSSVQUUV@feast>@lateness
VSTRSRSPRTSS@feast>@lighting
RSSSRUSHRRRR@feast>@looks
PUSSSSRSSSSS@feast>@material
SRJSRQRZSVVU@feast>@me
OMUSSXS^STTU@feast>@missing
TSMSSSS<TRRR@feast>@month
JVZSQXSWQQPQ@feast>@negation
ZUQORQRYRTTR@feast>@number
RSURSSRSTVVU@feast>@office
VQSSXQRKTRSR@feast>@packing_material
WQQSYQRMSRSR@feast>@packing_verb
SXXSSOSOTRRP@feast>@parcel
]PKSRUSWUOOP@feast>@part
XRTNRVSOTPQR@feast>@plants
[SSSSSSTSSSS@feast>@room
_SRSPSSJUSSS@feast>@route
XWTYSUSETRQP@feast>@seller
SMWSSUSRSTTT@feast>@size
VTUPSQS]TWWU@feast>@stars
QQNRROSdRSTS@feast>@time_span
ORQSRSSWSRSR@feast>@toys_games
SS\\RSSSXSRRR@feast>@use_verb
QVSQSSSMSRUR@feast>@vehicle
WSSSSSSTSRRR@feast>@waiting
TPZSSSSPRTTU@feast>@weekday
OTNRSQShQSUT@feast>@work_verb
RPSSSXSTSUUT@feast>@wrong_item
LEWOONSORZ[Z@feast~>
SVQSSSQTSSSS@feast~@answering
ZRTRSQSDRSST@feast~@arrival
KTPWSSSQOVVV@feast~@clothes
RSXSSOVMSSSS@feast~@comparison
RQRSSVSZSQRR@feast~@courier_act
PSTRSSSVRRRS@feast~@day_time
VSROSSSUTRSR@feast~@delivery_place
QSYSSSSOSTTU@feast~@feast
UTXSSRSOQXXX@feast~@food_spices
QSYSSQSJSTTT@feast~@furniture
PUZSSRSTRWVV@feast~@intensifier
QSURSSS@SSTT@feast~@lateness
QSUSSRSQRUUT@feast~@lighting
KSTTRUSORUVT@feast~@me
QMUSSVSYSTTU@feast~@missing
NQKSSSRdSRQS@feast~@number
SSRRSSSWTVVU@feast~@office
WQQSYQROSRSR@feast~@packing_material
USSSSWSMTPPR@feast~@seller
URQRSPSJSSTS@feast~@time_span
QRQSRSSWSRSR@feast~@toys_games
`STSRRSDWRRQ@feast~a
TSWSSSSMSTTS@feast~after
_ZKPPXSLRIIK@feast~and
QUKSSSSZSQQR@feast~by
RSRSRWSMSRRU@feast~card
NXSSRUSTSSSS@feast~eve
XRJVSSRQQUST@feast~for
NU]SSRSAQUUW@feast~has
QSVSSSSMRUTU@feast~have
VUQWRQRSTVSS@feast~in
JQ]SSQSXRXWX@feast~is
PZUSSSSSRSSS@feast~it
UPOTSQS`QTUT@feast~on
]STRSTUKTOOO@feast~the
_RMRRMR_WTTS@feast~to
TINIPORRRQTQ@feast~was
SRTSUUSHSSRT@feast~with
[SNOVIRUWRSM@food_spices
Q[SPRSSPTPRP@food_spices>@animal
WSZQRTSISSSR@food_spices>@answering
SQYRRQRNPVVT@food_spices>@appliance
SU;NRRSmTRQS@food_spices>@arrival
VRRUSSSPTUST@food_spices>@art_craft
VUMRYRSURTST@food_spices>@bag
USSSRSSQTSSS@food_spices>@beauty_hair
HQUSSYSUSSST@food_spices>@body_part
UQRSRSSQTSSS@food_spices>@building
SLXPVSSbSPSP@food_spices>@clothes
TTSUSSSNORQR@food_spices>@colour
_MJPTYRQWORP@food_spices>@comparison
LXSSRSS^RSSR@food_spices>@computer
\\SPSSSSUTUSR@food_spices>@conduct
\\SQQSSSTSSSS@food_spices>@courier_act
RRQPS\\SWSRRT@food_spices>@courier_staff
XQSSQZQBVRRT@food_spices>@courtesy
^WQKSTSWRSSS@food_spices>@delivery_place
[PQSRSSRVSSS@food_spices>@drink
KNXSSSS[RTST@food_spices>@electronics
RQUSTRSYQRTS@food_spices>@fail_verb
VXPSRQSMSSSS@food_spices>@feast
XXR[UPTNRTQR@food_spices>@food_spices
YSVRSSSURSSS@food_spices>@garden
OQXRURSDRSSR@food_spices>@hedge
RVYTRSSCSSST@food_spices>@instrument
VRPQWQTWNRRS@food_spices>@intensifier
MXWQSPTNSPPQ@food_spices>@kitchenware
RSUOSSS[SSSS@food_spices>@lateness
NSORSRSPRSSS@food_spices>@looks
SP^THRSbTWVV@food_spices>@material
MYJ]STSWTSTS@food_spices>@me
RRbSSSSCSSTS@food_spices>@month
SM_QRSRUTWTW@food_spices>@negation
\\PKUNZRTWNPQ@food_spices>@number
URSSRSSSUTTS@food_spices>@office
QRWVSRSPRTTU@food_spices>@order
RPUNNQS[PWVW@food_spices>@packing_material
TTOOLRTcTRSR@food_spices>@parcel
IS[QYQSXOUVV@food_spices>@part
NRQRSSRaRPPP@food_spices>@party
P[URSSSLSRRQ@food_spices>@pet_goods
SSTSSLYYSTTS@food_spices>@place_name
FVRYTRT`RVRT@food_spices>@plants
KMNQSSSdSSSS@food_spices>@room
FZZSVRRXOYYW@food_spices>@seller
LRWVSRSQSUUU@food_spices>@senses
\\SQQRURUTQSS@food_spices>@staff
TPSQR[TGRRRS@food_spices>@stars
MSYXSSRUPQSS@food_spices>@time_span
KUQPcRSSSRSR@food_spices>@tools_fixings
VRUSSSSPSTTT@food_spices>@toys_games
QPSPSRS]SRVQ@food_spices>@use_verb
WUPSSSS`TUTU@food_spices>@used_item
QTXSRRSWRTST@food_spices>@vehicle_part
ORUSSTTQTRSQ@food_spices>@verdict
TOWTSRSOTSRS@food_spices>@weekday
URVSPVSVPSRS@food_spices>@work_verb
TWOROROQURTU@food_spices~>
SQYRRQRQPVVT@food_spices~@appliance
VM@NRRSdSSTS@food_spices~@arrival
TQSRSSSOQRQR@food_spices~@colour
YLQPTXRVUSSS@food_spices~@comparison
\\SQQSSSRSSSS@food_spices~@courier_act
TVSRSSSMRSSS@food_spices~@delivery_place
[SSRSSSLTSSS@food_spices~@fail_verb
JRRQUSSYQSTS@food_spices~@food_spices
OSSSSRSJSSSS@food_spices~@hedge
RS]TRSSFSUTT@food_spices~@instrument
RRQQWRSRPRRS@food_spices~@intensifier
NTTRSRT_RQQR@food_spices~@kitchenware
QWUQUVSTQQRS@food_spices~@me
SNKQRTS[SSSS@food_spices~@negation
QQ[RRRSRRVVW@food_spices~@packing_material
TLOONSTbVRSR@food_spices~@parcel
TSPSZRSMTSSR@food_spices~@part
RSOSSSSRSSSS@food_spices~@pet_goods
GSRZURSJRVRT@food_spices~@plants
R\\YSRQRLQUVT@food_spices~@seller
SSSSTSSPUSSR@food_spices~@senses
SSTSSSSLSSSS@food_spices~@toys_games
OSTOSSSQRTVS@food_spices~@use_verb
TQPSSSSdSUTU@food_spices~@used_item
SSSSSSTRPTTT@food_spices~@work_verb
XSSSRSSHRSSS@food_spices~a
QUQZUVRUTTRT@food_spices~and
MRWWTQSSOUUU@food_spices~are
ZWMNYQRITRSP@food_spices~at
IR\\RSSSVRTUS@food_spices~because
^RHQQSR`WSTR@food_spices~for
NWPVSSSOQUSU@food_spices~from
OYZRSWSWSOPP@food_spices~had
P[LNQMRQPPRQ@food_spices~in
SNTSSNUbRZYZ@food_spices~is
ONOQRSS[VSSS@food_spices~it
UTMSSWSSSPSQ@food_spices~of
DiPWRTSQMQRQ@food_spices~on
QVQSS]SJPSSS@food_spices~place
PPUPSSSVRRSS@food_spices~the
RSQVSUYBSTRQ@food_spices~to
SWUOVRRTPNNO@food_spices~was
QXXSSQSUUQRQ@food_spices~were
TRPQSMSUTTSS@food_spices~with
OIJLMq\\SKFJ\\@fraud
RULUSQSXSSSS@fraud>@arrival
`RWQSPSKUTTS@fraud>@delivery_place
SRSOSVQKQSSU@fraud>@me
KWSRSVS]RSSS@fraud>@number
SRNSSSSMRTTT@fraud>@seller
TSSSSWSOSRSS@fraud>@verdict
RSYSSQSXUUTT@fraud>@work_verb
TNMRQT^TTMMS@fraud~>
\\RURSQSLTSSS@fraud~@delivery_place
QS\\TSPSQQTSU@fraud~about
PSPSSWSPTSST@fraud~and
SRWSSLSXUTSS@fraud~down
QSSSRQTSRRSR@fraud~for
LTSTSQSORRSS@fraud~in
TSSSSRSSSSSS@fraud~is
HSUSSXSXQVVV@fraud~to
_RQKNOROZTUP@furniture
QZXPSMScSRSQ@furniture>@answering
VSRPSNSQTUST@furniture>@arrival
SSRSSSSRSSSS@furniture>@audio
QSQRSSSRRUUU@furniture>@baby
OSVWSSSTRSST@furniture>@bedding
WTPQSUSSSSSR@furniture>@body_part
LVPISQS^STSU@furniture>@building
QSTSSQSQORSR@furniture>@clothes
aRQPRSSSSPSP@furniture>@comparison
MRTOSXSTSTST@furniture>@courier_act
ZQXQRRSLRSSR@furniture>@courtesy
NSO\\TSSSSSSS@furniture>@day_time
QSJMSSS_TSPT@furniture>@delivery_place
WQRSVQSYRPQQ@furniture>@fail_verb
XSMSSSS`SSSS@furniture>@feast
SSPZSSSQSRSR@furniture>@food_spices
NTRUSQRESQRR@furniture>@furniture
QYXQRRSQRRRQ@furniture>@hedge
UUTVRPSOQVVT@furniture>@intensifier
GRTSS^SOSSST@furniture>@kitchenware
NQUSSQSUUTTS@furniture>@lighting
VORQSRSUWRSQ@furniture>@listing
SRRSRRSUPSSS@furniture>@looks
RW[VRVRTTXWY@furniture>@me
LSSSSSYSSSSR@furniture>@month
WPNRQGSZWPQP@furniture>@negation
RYJRSORTTRRS@furniture>@number
US]SSSRJRTTT@furniture>@order
HWSQVURUTSSS@furniture>@part
SSRSSSSOTQQQ@furniture>@pet_goods
[SSRSMSQTSSS@furniture>@phone
TSSSSSSXSSSR@furniture>@quality_praise
YROXSSSJUTRS@furniture>@recommendation
ITT[SQSQRSRR@furniture>@room
WSPSSSSWSSSS@furniture>@route
TQUYRWVHSTTT@furniture>@seller
UVRTSRSSRSSS@furniture>@senses
SVUTSRSJSTST@furniture>@size
SMSVSSSRSTST@furniture>@sport
USTSSRSNUQQR@furniture>@staff
QTTQSRSNSRSS@furniture>@stars
USRTSYSSTQRQ@furniture>@time_span
LRQVS^SXSSSS@furniture>@tools_fixings
SSWRSSS?SSST@furniture>@toys_games
NRQUSSS]SVWV@furniture>@use_verb
IRXSSSSVRTTT@furniture>@used_item
QRWSSSSHSTST@furniture>@vehicle
SXZRSRSHRVVV@furniture>@vehicle_part
QSQSSSSQTSST@furniture>@verdict
TSUQSUSLTSSS@furniture>@weekday
SUQUSUSUPRRS@furniture>@work_verb
SUSRYOPPTQRO@furniture~>
`SQRSTSQSSSR@furniture~@comparison
TRQSVRSRQQQQ@furniture~@fail_verb
XVRSSSSIPSSS@furniture~@hedge
QVYWSQSRQWVU@furniture~@intensifier
GSSSRTS^QSSS@furniture~@looks
YPUQSRSXRSSS@furniture~@me
?UQRQRShTRRR@furniture~@negation
W[NSSRSUSSSS@furniture~@number
OTNRVVSVSSSR@furniture~@part
SSRSSSSOTQQQ@furniture~@pet_goods
YRSRSSSNUSSS@furniture~@recommendation
TTVSSSSOTSSS@furniture~@size
SMSVSSSRSTST@furniture~@sport
QTRSSRSXRRRP@furniture~@work_verb
aPSNSKSFVOQO@furniture~and
VOPSSSSQRQQP@furniture~are
IRXSRSV^SUTU@furniture~at
PVVNSQS\\SSRR@furniture~by
ER`]SQSQSYVX@furniture~for
QRUSSWRMQTTW@furniture~from
TMORSUS^VSSS@furniture~has
YTMQSRSSWPPP@furniture~in
[PMSSOSVWRRR@furniture~is
OSOORRSXTTST@furniture~it
SPVSSRSTSTST@furniture~of
USQQSSSbTSSS@furniture~on
VSRSSRYKSSSR@furniture~since
VRNVSSS_SRSR@furniture~the
JSUSSWSTSVUU@furniture~to
XOSYSXRRVSSS@furniture~was
HR\\TSRSSRUTV@furniture~with
kPJOQHPK\\POL@garden
RRSSSSSKUSSS@garden>@animal
YRRMSVSWURTR@garden>@arrival
PSUQSSSXTSTT@garden>@body_part
RSTTUSSURTSS@garden>@colour
JRQXYUR`QSTT@garden>@comparison
SSTQSRSSRSSS@garden>@courier_act
YJSRSUSRVSSS@garden>@damage
INUQSSSYRSTS@garden>@delivery_place
RTSUSPS]SSSS@garden>@electronics
YKVRPUSNWSTS@garden>@fail_verb
USQRSSSVSSSS@garden>@furniture
D[MRSTSVRPRP@garden>@garden
KWXSSSSSRSSS@garden>@hedge
JTQWSSSSRTST@garden>@instruction
SQ\\WSRTKRUUV@garden>@intensifier
YRRTSSRRSRSR@garden>@lighting
_SMRUSRJXTSS@garden>@me
YRQSQSSKTRRR@garden>@month
URTRSSSSTRRR@garden>@negation
SQNVSRSaORSQ@garden>@number
NWRRSSSUQSTT@garden>@packing_material
HVQTRPS^OSSS@garden>@part
QSRRSSSHRUSU@garden>@pet_goods
NQ\\PSOSSSWVU@garden>@plants
XRQSSRSYVRRQ@garden>@recommendation
SQORUVS[RSST@garden>@seller
VYRRQSSUURSQ@garden>@tools_fixings
SOVQSRSOVRRQ@garden>@use_verb
[SXOSSSTTORP@garden>@verdict
QOWWSRSSQQSP@garden>@work_verb
SSSMWQRIVSQR@garden~>
XLSRSUSQVSSS@garden~@damage
YRRTSSRRSRSR@garden~@lighting
XRRRSSSOWRSR@garden~@me
IRSWSSSVQRSR@garden~@work_verb
TRSSSSSOQTTT@garden~and
PRTSSSSTSTTT@garden~for
O^RPSSSRTOQP@garden~in
VQVRSRSMSTTT@garden~is
MTNTSSS]SSRS@garden~on
HRRUSSSYRTST@garden~the
QSOaURSUPVUV@garden~was
OTWSSRSPTSST@garden~with
aWGQTJPL[JJF@health
ZRPXSRSLURQQ@health>@answering
U\\PRSSSGSSSS@health>@arrival
ORQWSSSTPSRS@health>@beauty_hair
NRVSSSS^QSSR@health>@book
RSOTSRSXSSRS@health>@building
QSSURSSPSUST@health>@clothes
MWWQS`PJPWWZ@health>@comparison
\\UQPSSSLRRSS@health>@courtesy
SSTSSSSLSSTS@health>@day_time
VSRQSSSSTRSS@health>@delivery_place
MRUSSSSVSTTU@health>@electronics
QSYRSSSRSRSS@health>@fail_verb
USSSRSSVTRSS@health>@food_spices
JRRSSSSXRSSS@health>@furniture
RQURSUSWSSST@health>@health
SSQSSTSQTSSR@health>@instrument
PQTRSRSVURSS@health>@intensifier
SSSSSSULSSSR@health>@lateness
ZWKOUMRNVQQL@health>@me
LSPSSQS@TRSS@health>@negation
UQfQSRRDUWWV@health>@number
SNSUVQTWVTSR@health>@packing_material
SNSUVQTWVTSR@health>@parcel
WNSSSRSVURRR@health>@part
TQYSSSSRSTTS@health>@phone
RSSRSSSSSRSS@health>@room
NQSRSSSZRRSS@health>@seller
TRQTSRSPVUST@health>@size
WURYSQSPTQQQ@health>@staff
UURRSSSMRUUU@health>@time_span
WO\\QSVSPVRRS@health>@use_verb
XOVRVSSZSRSR@health>@work_verb
KLPMRNSaQPOQ@health~>
_RQRSOSRURRR@health~@answering
TSSRSSSWSSSS@health~@clothes
NSRSS`QPPQRW@health~@comparison
SSTRSSSRSRSS@health~@fail_verb
VSSSSVSISSSU@health~@health
RQSRSRSWUSSS@health~@intensifier
LVQSSRR[TSSR@health~@me
NVWRSSSORWVV@health~@number
SNSUVQTWVTSR@health~@parcel
UUVRSSSMRUUU@health~@time_span
UQRRVQSZQSSS@health~@work_verb
YNSSSTSUPSSR@health~aid
JRMZSVS\\SUQU@health~and
JUTQSSSKPSSS@health~at
WRSOSQRSUTTR@health~for
WQNRSRSVWRPR@health~in
XPQSSTSNTSSS@health~is
RVSTSSSMQSSS@health~marks
WTOWSXSOPSSS@health~on
LSQSSSSURRSR@health~said
UNQSSTScVSSS@health~says
SRQVSRSWTRSR@health~the
SQVOSRLXSTUU@hedge
WRPMURSYRPQQ@hedge>@animal
Q\\RUXXRHWORR@hedge>@answering
NULTSXRVSSSR@hedge>@appliance
QU[MSWSNOTVQ@hedge>@arrival
ZPYSQTRJVVUV@hedge>@art_craft
IYSTTRS`MSRR@hedge>@audio
NOPSSWSXUSSV@hedge>@baby
[QUZORSRSTST@hedge>@bag
OVXSRTSVSSRS@hedge>@beauty_hair
U\\QSSTSHQRRR@hedge>@bedding
BY]]RQSQKXTZ@hedge>@body_part
ZVSURRPVSTOQ@hedge>@book
OUQdURRCUPOP@hedge>@building
RRQWSSSURRRS@hedge>@camping_fishing
SLPRWVSNURSQ@hedge>@clothes
PXQPQPSVUTTS@hedge>@colour
N^QYQRQNRSQR@hedge>@comparison
TURSSSSSTSTT@hedge>@computer
JRZPRPSLRSRU@hedge>@conduct
WJYNUES\\VVWP@hedge>@courier_act
NXTXRTSOOQQS@hedge>@courier_staff
VWNRP[KSYQRU@hedge>@courtesy
USQRSRSZRQSP@hedge>@day_time
YYXLRTSTRSRQ@hedge>@delivery_place
QRKRSVSUSSSU@hedge>@dispatch
TTQYSQSUSRSQ@hedge>@drink
WQVSSSSOUSTS@hedge>@electronics
JTY`RSRISWVX@hedge>@fail_verb
SV[RSWSSQNOO@hedge>@family
MP[SSRSRQUTT@hedge>@feast
ZMRQNPSRYVUT@hedge>@food_spices
SSWRSXSXROOO@hedge>@fraud
FYQ]SOSGRVSU@hedge>@furniture
VUOYSTSPRSRS@hedge>@garden
QTUSSSSSRSSS@hedge>@health
WSLOR\\RWURST@hedge>@hedge
TZNSSSSSTRRR@hedge>@instruction
KNORRRS_USQS@hedge>@instrument
^VVPTSTCVTSQ@hedge>@intensifier
QSXRSRSZSQRT@hedge>@jewellery
NQPSSTWQPSSQ@hedge>@kitchenware
PP`PRNRNNWVW@hedge>@lateness
PVVTScS@RQRS@hedge>@listing
FTVSPCUnPUSV@hedge>@looks
XSYUVNV;OSUP@hedge>@material
UYWPQTTQYQNO@hedge>@me
MQQRRXSLTSTS@hedge>@missing
S^OQSWSURRRT@hedge>@money
SUXRSRSLQSSS@hedge>@month
OOYNWJTSQVSS@hedge>@negation
WQTTSRSVTRRR@hedge>@neighbour
ZOSSSPS^RSSS@hedge>@newness
R[H[OZXIOUQT@hedge>@number
USRSSSSNTSSS@hedge>@office
RMORR[SVSWVY@hedge>@order
PUSXWUSPPRRT@hedge>@packing_material
RUMSTSSLSSSR@hedge>@packing_verb
VUPRTSSNSSSS@hedge>@packing_verdict
ZWOPV\\SMPQRR@hedge>@parcel
NXNVXSTSRTTV@hedge>@part
OROWSRS\\USRR@hedge>@pet_goods
^NWOWRRISRSR@hedge>@phone
QS^RUQUMRUUU@hedge>@place_name
SQROQUS[SQQT@hedge>@plants
OQSSS\\THQSSS@hedge>@price_word
KPSSRRaWTQSP@hedge>@quality_blame
ZSROQVTDSNQU@hedge>@quality_praise
RTYPSOS]STVT@hedge>@quick
QPPSSZVOQTTV@hedge>@recommendation
SQSSSTRgSSTU@hedge>@return
bT_PSRSSVRSR@hedge>@room
QU_QRRRKQWXU@hedge>@route
[SVOSRSNRRRT@hedge>@rudeness
JZYQUQT\\UNNR@hedge>@seller
SPWSQTRQVTTV@hedge>@senses
^KSUSUUQURRQ@hedge>@size
RSQQSSS[SRSR@hedge>@sport
dYRORMSPUQUP@hedge>@staff
\\ULJNUXYWPPO@hedge>@stars
YUUSSSSHRRSS@hedge>@swearing
XR_QR]UKQVUY@hedge>@time_span
ZRROUVVQQSST@hedge>@tools_fixings
NUSQVZSNRTTT@hedge>@toys_games
ML`UVOPORUSS@hedge>@use_verb
TKNVRTRYUTST@hedge>@used_item
MRROVTSYSTST@hedge>@vehicle
ZO^MRTRUTSTT@hedge>@vehicle_part
XZWQVJULXWXU@hedge>@verdict
SROQSVSWURRQ@hedge>@weather
QTCSS[SKRVWU@hedge>@weekday
QST^Q[TTPUSP@hedge>@work_verb
VNLSSZUNUSTV@hedge>@wrong_item
QOUQQPZNQQRN@hedge~>
M\\U`WURGPRSS@hedge~@answering
JXSMUVSVRTUP@hedge~@arrival
SSOSSVSYUQQS@hedge~@baby
TTNWTUQSTVSU@hedge~@book
VRQSSTSVUSSR@hedge~@colour
OZPRRPSWSPRQ@hedge~@comparison
USWQSTSXQSSU@hedge~@conduct
YOSUSOSMSSTQ@hedge~@courier_act
SRNTSSSRSSSS@hedge~@dispatch
QRSRSSSVSSSS@hedge~@fail_verb
]TdSSPSBROPO@hedge~@family
OSTSTRSYSTTS@hedge~@food_spices
OTTSSYSVTQQS@hedge~@hedge
VQPRSSRYVSSR@hedge~@instrument
ZQRQSRU_TSSR@hedge~@intensifier
WRPQRSSVSTTT@hedge~@lateness
VSSUSUSTRPQR@hedge~@listing
ORVRSSVPSTTU@hedge~@looks
^WVZSMU=QROR@hedge~@me
PVTSSRSNQTST@hedge~@month
TQRRV[QVVRPS@hedge~@negation
TSTTSSSSSTTT@hedge~@neighbour
ZOSSSPSWRSSS@hedge~@newness
T^a^TOTHOZVW@hedge~@number
TSRPQUUTRRST@hedge~@order
QSSSUSSQSSSS@hedge~@packing_material
ZVOSSQSVQSSS@hedge~@parcel
TTSVRSUOTSSS@hedge~@part
OPTSS[XJQSSR@hedge~@price_word
MSRSSRTOTSSS@hedge~@quality_praise
PRPRSPS\\STUS@hedge~@quick
OSPSS]SPSSST@hedge~@recommendation
XVNPQ\\QEWPQS@hedge~@seller
WPRQSSSZRQQQ@hedge~@senses
UNSQSUSTVSSS@hedge~@size
VRUSSSSWSRTS@hedge~@staff
RPWRROS\\QQRO@hedge~@use_verb
SROXSSSRSRRS@hedge~@used_item
AV\\RSOSjRXXW@hedge~@verdict
RTCSSUSYSRRQ@hedge~@weekday
SPYQSQSVUQRP@hedge~@work_verb
RIMPRVSUSTQX@hedge~a
PQNSRTSlUTST@hedge~about
LRRSSRScTSSS@hedge~after
PRPSSRSaTSSS@hedge~all
JQRRUOYZUVTU@hedge~and
`OMRSUSPUOPP@hedge~as
TQX\\SQTSSUTS@hedge~at
[MVRRUUMWSST@hedge~be
SSTSSQSWSTTS@hedge~behind
QYRRSRSJPTTS@hedge~by
YRQSQPPOTRSR@hedge~do
UQOQSUSSTPTP@hedge~even
ZSPSSSSJURRR@hedge~ever
RSSSSRVLRRRR@hedge~find
ILQRRNSqSRRR@hedge~fine
OQNUORSWTSRS@hedge~for
QRUPSRSZSURS@hedge~found
MT[RSWSQSRRT@hedge~from
KVRTSSSVQRSR@hedge~get
SSSSSSSOSSSS@hedge~give
RSMSSRS\\RSSS@hedge~go
RQSSSVSRSSSS@hedge~has
QPXNXOVVPUTT@hedge~have
PTOUSZRKUWRW@hedge~he
QSRXSSSQSTSS@hedge~he'd
XSGWRPSVSTSS@hedge~he's
HSVaSRSUSVSU@hedge~hear
MROQUQS_RTVU@hedge~in
QNMZSRSHRTTS@hedge~is
\\J`GUQTMSZXV@hedge~it
QSSSSQR[SQQQ@hedge~it'd
iPUMQMUHRVTU@hedge~it's
ZTRSTJRLRSRS@hedge~its
^PNWSIRQTOQN@hedge~now
UXfOSRRMOWYT@hedge~of
YQTSSQSPTRSP@hedge~on
NSSSWTS5SSSS@hedge~put
`RZRSPSLVRRP@hedge~say
XTJQRXSTTOQR@hedge~see
IZRRS\\UIQRSU@hedge~she
MSSSSVS[TTST@hedge~still
TRSSSTRUSSSU@hedge~talk
PVLUSZRKSRTS@hedge~that
[SORSQSITRRR@hedge~that's
TXKLTWTXUOSR@hedge~the
TR]QRPSISTUT@hedge~there
PWWQSRSSQSSR@hedge~there's
RXKSSTSKSRRS@hedge~thing
OZOPSNR^TPPP@hedge~this
QXVVPVRHTRST@hedge~to
SSXTRPSOTSRS@hedge~took
QQTPSVRcROSR@hedge~was
[SPPSRURURRQ@hedge~went
XRQPRSSVPSQS@hedge~what
ROQRS`SXRSST@hedge~when
N\\POSQXSSSSR@hedge~which
OQ_STRTBQTTU@hedge~who
UQXPSRSQRSSS@hedge~wish
NQXSTPSPSSTT@hedge~with
RUQQSXSNSSST@hedge~you
IRPSV\\SRORSV@hedge~you'd
\\]NQNKQM_QQL@instruction
TRSRSSSSTSSS@instruction>@delivery_place
RUQWRSSQSSST@instruction>@me
PQ]VSPSYSTST@instruction>@number
VQRQRSSRSSSS@instruction>@packing_material
VPRSRSSWSSRT@instruction>@parcel
OUSTSQSRRSSS@instruction>@tools_fixings
\\RPSRSSNUSRR@instruction>@work_verb
WPQQSSSSTSSS@instruction>@wrong_item
]WOPSRS@URRP@instruction~>
\\LRQSRSRVSSS@instruction~are
XRRSSQSSTSSS@instruction~for
Q]QTRSSRSQQQ@instruction~in
RSPSSSSSTSSS@instruction~it
LUWRSRSORSSS@instruction~of
dUUUTFRIVMOJ@instrument
TRRRSRS\\VSSS@instrument>@answering
IWaXSQSOQVSW@instrument>@arrival
WRQSSQRTWSSR@instrument>@audio
XONRSVSXWSSS@instrument>@body_part
HWPRSZSYRRRT@instrument>@clothes
LVSSSSSRRSSS@instrument>@colour
KRUURPT_TUVU@instrument>@comparison
USQUUSSVSRSS@instrument>@courier_staff
L^RRSVSPQSSR@instrument>@damage
RQNOSSSKTRSS@instrument>@delivery_place
MWRRTVSMRSSS@instrument>@fail_verb
RRQRSTS_RSSS@instrument>@furniture
SRQTSRSSTSSS@instrument>@hedge
NWRURTRRSTSU@instrument>@instrument
SSSSSSUTOSSS@instrument>@intensifier
RSYPSRSRSSTS@instrument>@looks
QY[RYJROSSTQ@instrument>@me
ZRSRSNSLWRRQ@instrument>@negation
\\OTSRQRQXTTR@instrument>@number
SWSWQSSTRSSR@instrument>@packing_material
NVRRSTSXSSSU@instrument>@part
YRQRSXSNSSST@instrument>@seller
OWRRSRSRSSSS@instrument>@senses
NSPSTSScQUUT@instrument>@size
SRPUUSSWSRSR@instrument>@staff
VSSSSSSOSSSS@instrument>@stars
VPQTRRSSTTST@instrument>@tools_fixings
UTSPSRSYURSR@instrument>@use_verb
YOXSSRSRTSSS@instrument>@used_item
YU]SSRSPQSSR@instrument>@verdict
UTNYSQTNUSRS@instrument>@work_verb
FZYQL[QTQUUQ@instrument~>
UPVSSQSTSTST@instrument~@arrival
QPSSTSSRSSST@instrument~@fail_verb
GZXVSRRQPUTV@instrument~@instrument
ZRMRTRR[SRRS@instrument~@me
RSSRSOSQTSSS@instrument~@negation
TSSRSRSOTSSR@instrument~@number
XRSSSRSVTSSS@instrument~@part
WSPRSRTPTSSS@instrument~@work_verb
PWXRWQTSUTUT@instrument~and
SSSVSSSQSTST@instrument~at
KUVSSSS`SUTS@instrument~for
VSSSSSSOSSSS@instrument~has
PVYTQRSNRTTU@instrument~in
YORVRRTPRSTQ@instrument~is
XSORSSROSSSS@instrument~it
BUZUXSSQPSPS@instrument~on
TPURTQS\\TSSS@instrument~the
^XWUSSUTPTTR@instrument~to
KSWNRYSSQUUU@instrument~up
RSSSSSSSSSTS@instrument~was
ZLOTPTUMUMKP@intensifier
FXOZSRS]RURU@intensifier>@animal
PQWQSNSVQZ[W@intensifier>@answering
[RUSSPSMRVTW@intensifier>@arrival
PRT[RRSLRUSU@intensifier>@art_craft
UQQUSURLRTSS@intensifier>@baby
QSUSSSSSSSSS@intensifier>@bedding
VQQ\\SSS^QVRW@intensifier>@body_part
ZO_QROSJUTTR@intensifier>@book
PTTRSUTPSQPR@intensifier>@building
VSQQSRSPXSSR@intensifier>@cleaning
OYRRUURTRRSR@intensifier>@clothes
QMWUSQRUTTTT@intensifier>@colour
QW\\JRQS[QSTP@intensifier>@comparison
WQQSSSSQWSTS@intensifier>@computer
ISOWR[SLNSRY@intensifier>@conduct
ZNT^UIVKTSPO@intensifier>@courier_act
PVRRSQSQQUSU@intensifier>@courier_staff
QRTS^NXORQPQ@intensifier>@courtesy
VTUSSMUMTSRR@intensifier>@damage
HQdJROR[LXZW@intensifier>@day_time
NRfKSQSJRWUW@intensifier>@delivery_place
PSNWRWSRTRRR@intensifier>@dispatch
]RZRRORDVSSS@intensifier>@electronics
VTSVRJTKURSR@intensifier>@fail_verb
YRZSSPSRSRRT@intensifier>@family
QZ>SSSSVSRSR@intensifier>@feast
]LYRQVSPSSSS@intensifier>@food_spices
RSOSSTS]SSSS@intensifier>@furniture
SRRSSRRYTSSR@intensifier>@health
TTSZOMSQXSRQ@intensifier>@hedge
URSSSPSSUSSS@intensifier>@instrument
LSJPRYSfSPPP@intensifier>@intensifier
RQRSRTSSSSSS@intensifier>@jewellery
GRRUTRSaQTTT@intensifier>@kitchenware
ROTNRYTYSUVT@intensifier>@lateness
`SPRTRSLRSSS@intensifier>@lighting
SQLQSPSbSRSR@intensifier>@listing
VQZTRPSLTSSS@intensifier>@looks
XcNSVPSJVNON@intensifier>@material
PXPVPZVUSQQQ@intensifier>@me
TSQSRSSOUSSS@intensifier>@missing
PSRRSYP]RSSR@intensifier>@money
SSNSSSS^TRRR@intensifier>@month
PRSSSUS\\STTU@intensifier>@music_media
WNLWUZRWSURR@intensifier>@negation
aQWSQHKXWXXU@intensifier>@number
WQUPSTSHUTTU@intensifier>@order
_PPSSRSKVRSR@intensifier>@packing_material
PRPSWSSQQSSR@intensifier>@packing_verb
LQSRUVS_SSRR@intensifier>@packing_verdict
TSHSSQScVRSS@intensifier>@parcel
STVPPRQNTVTU@intensifier>@part
PRORRRS_SUTV@intensifier>@pet_goods
TSRSSTSJSSSS@intensifier>@place_name
YURQSSSLSSSS@intensifier>@plants
QSSSRLZORSSQ@intensifier>@price_word
]OTSQPRVYQQN@intensifier>@quality_blame
IURUVKS^SSTS@intensifier>@quality_praise
WOJZRZSHPZQX@intensifier>@quick
ZSTSSJSXSSTS@intensifier>@return
QSOSSSSXQSST@intensifier>@room
WWMRSRSWUSVQ@intensifier>@route
PXSUSRSSSSSS@intensifier>@rudeness
KZ\\XZTVDQQPQ@intensifier>@seller
XOSOQMS\\ZRQQ@intensifier>@senses
`JPOSNQP[QRQ@intensifier>@size
KOLWR`RVUTRT@intensifier>@staff
QTWSR^SMTUVZ@intensifier>@stars
NRPUSNTdWRRM@intensifier>@swearing
CWQNSYYeQQTU@intensifier>@time_span
TPRVSRRIVTSR@intensifier>@tools_fixings
NaORSSSURTTU@intensifier>@toys_games
USPSSSSSTRSR@intensifier>@tracking
ZQVORQRSZSRT@intensifier>@use_verb
UOV[RVSPWRPS@intensifier>@used_item
LUZPSVRSQSUV@intensifier>@vehicle
SSSRSPSOTSSS@intensifier>@vehicle_part
HX^RKOPXOXUX@intensifier>@verdict
MUMTS[VQPQQU@intensifier>@waiting
OS[PSSUOQTTT@intensifier>@weather
PRONS[SYRRQS@intensifier>@weekday
UZTPTTXWUTTT@intensifier>@work_verb
mPVXUDSHUTSS@intensifier>@wrong_item
SS]LRQUZVTXR@intensifier~>
JXRSSRS\\TSSS@intensifier~@animal
ORUQSRS\\RWXV@intensifier~@answering
SS]RSRSKSUVV@intensifier~@arrival
ORU[SRSURUSU@intensifier~@art_craft
TQeRSQSDTTTR@intensifier~@book
J]RSSVRSSSSR@intensifier~@clothes
ZMRUSRRNTSRS@intensifier~@colour
M[QMSTUVPRSP@intensifier~@comparison
STOWSXSIQSRV@intensifier~@conduct
WQO]UKSVUSRQ@intensifier~@courier_act
UOON[WRUUQQQ@intensifier~@courtesy
XPUVSMUPTSRS@intensifier~@damage
LR_IROR\\NWZV@intensifier~@day_time
RRUMSOSUQURV@intensifier~@delivery_place
YQRZRRSKTTUT@intensifier~@fail_verb
TSPYSRSLPRQU@intensifier~@family
WSORSPSNVQRQ@intensifier~@hedge
gMQSRWSCVRRO@intensifier~@intensifier
NTSRTRSRQSTT@intensifier~@kitchenware
POSNRZTYSWVV@intensifier~@lateness
SSQRTSSORSSS@intensifier~@lighting
SPNSSQSeSSSS@intensifier~@listing
ZRWSRQSKUSRR@intensifier~@looks
QfPSRSSJTOQO@intensifier~@material
\\]RLRUSKVVVU@intensifier~@me
USQSSSSPTSSS@intensifier~@missing
SSMSSSSYTSRR@intensifier~@month
T\\YPWRSFRSVQ@intensifier~@negation
PTTTSLMSVUVU@intensifier~@number
\\SSOSRSQTTTS@intensifier~@order
LQSRUVS_SSRR@intensifier~@packing_verdict
USN[SQSISSSS@intensifier~@parcel
WORPSRSTTSSQ@intensifier~@part
SVRRSSSQRSSS@intensifier~@plants
QSSSRLZORSSQ@intensifier~@price_word
\\QTSRPRXYQQO@intensifier~@quality_blame
RPTUWHSQTTUS@intensifier~@quality_praise
OOLZRZSGOZQX@intensifier~@quick
VSUQSSSRTTTS@intensifier~@route
PXSUSRSSSSSS@intensifier~@rudeness
XO^TSSV>SSSR@intensifier~@seller
VPQNRPSYYPPQ@intensifier~@senses
^KVOTPQDZPRP@intensifier~@size
RSRXSMS]TTRR@intensifier~@staff
NRQQSNTdXRRM@intensifier~@swearing
SXKOSWY\\RRTV@intensifier~@time_span
QQRVSRSLTTSS@intensifier~@tools_fixings
\\RQSSUSPTRRS@intensifier~@use_verb
UQUZSVSOVPPR@intensifier~@used_item
OU\\PSVRSRSUU@intensifier~@vehicle
JZSSLKQdQWST@intensifier~@verdict
QSRSS\\SGPRRV@intensifier~@waiting
TSQSSSUOQSSR@intensifier~@weather
OSUNS[SGRQQR@intensifier~@weekday
FZTPRTYJSSTT@intensifier~@work_verb
JSTWUSSVSTST@intensifier~@wrong_item
MVSUV\\RGOUTX@intensifier~a
MSUSSYRKRQQS@intensifier~after
SSWTSSSPPSRS@intensifier~all
OUOUSQSOQRRR@intensifier~and
F^QRQZSLQRRR@intensifier~as
QRRRVRTNVRRR@intensifier~at
VROSSRSRSRQR@intensifier~by
XSPWSPSDQVUV@intensifier~do
SSSSSSSSTSSR@intensifier~enough
YS_PSTREUSSS@intensifier~fair
OMYQQTR[PRSS@intensifier~far
USSSSRSSUSSS@intensifier~fat
]URQSQRMPSSQ@intensifier~fine
IW\\VSSR^STUT@intensifier~for
WSSUSRSPSRSQ@intensifier~gentle
SRRSRSSVTTTS@intensifier~go
RURSSQSSTQRR@intensifier~hard
XSNSSRS^VSRR@intensifier~have
WUUUSRSITRSS@intensifier~he
SROZSRSXRUSU@intensifier~he's
RSMRSNS^SPQN@intensifier~here
NR[RSTScSSSS@intensifier~if
IR]VSRRWRUST@intensifier~in
TNWQRSTaUSRT@intensifier~is
GRRRQSSUVVTV@intensifier~it
LSMXSQQ\\TRRQ@intensifier~it's
XRRSSRSKSSSS@intensifier~low
JR[QSPSYTSTS@intensifier~many
RWS\\SSSHSQRQ@intensifier~naturally
PQTSSURQSSSS@intensifier~now
STTSSSRUSSTS@intensifier~old
RTWRSQTNSTUS@intensifier~on
[RQSRPSPSSSR@intensifier~right
NSURSQVUSQRP@intensifier~says
WSVSSRSESSSR@intensifier~she
MSSSUVSLRSSS@intensifier~side
\\QRURSSTTRRS@intensifier~single
_PWWSVSEUSRS@intensifier~that
VVPSSRWWRSSR@intensifier~that's
KLSSXRQdQUSU@intensifier~the
PSRSSSSSQTTU@intensifier~there
URQRSNSSRUWT@intensifier~there's
^QQRSSSZQRSR@intensifier~this
_OJVRURVYOOO@intensifier~time
NPNRXPSPTTTT@intensifier~to
WRSUSPR[TVST@intensifier~unit
RQQRSPS_SUTU@intensifier~was
RVQSSSSTSSSS@intensifier~what
STQWSQRRURRQ@intensifier~when
PTRWSUSQUTSS@intensifier~you
ZZNDOYRP[HJI@jewellery
WPNRSSScTRQR@jewellery>@arrival
RSRWSSSOSTST@jewellery>@baby
HVSSSRSZQSSS@jewellery>@book
PTTTSSSSRVTV@jewellery>@camera
PWXSSRSNPRRR@jewellery>@comparison
OTQUSRSRSUSS@jewellery>@courier_act
NSTRSSSUSUTT@jewellery>@feast
QTSSSSSSRSSS@jewellery>@hedge
XSKQSQS\\SQQR@jewellery>@intensifier
ONTQSQSZSSSR@jewellery>@jewellery
PTSSTSSTSSSS@jewellery>@kitchenware
WTLSSSSUXQQP@jewellery>@lateness
TSTRSRSLTTTT@jewellery>@lighting
XQPSUQSXXQQR@jewellery>@looks
QXRQRSSSRQRQ@jewellery>@material
M^PWTPSSVTRR@jewellery>@me
YT[PRUSMVQSQ@jewellery>@negation
X[RURZPCMTSW@jewellery>@number
UKPSTRQ]VSSS@jewellery>@part
QRXQSUSSSRSR@jewellery>@route
NPTSSYSRQSST@jewellery>@seller
UYRRSQSRRSSQ@jewellery>@size
ESSTSYSSQTSW@jewellery>@use_verb
RPTRSQS[SSSR@jewellery>@used_item
UQSSSSSQSSSS@jewellery>@vehicle_part
ORRRSYSNQRST@jewellery>@work_verb
MWRRQYNXLUSV@jewellery~>
NSTRSSSUSUTT@jewellery~@feast
FQSSSSS[SSSR@jewellery~and
PPSSSO^ORSSS@jewellery~in
RPQOS^QKSSST@jewellery~is
QSWTRSSSSSSS@jewellery~on
iUMPYJNGXGKE@kitchenware
[RQSSVSIUSSR@kitchenware>@answering
OSUSUVSPQVTT@kitchenware>@arrival
OSSTSRSSSSSS@kitchenware>@art_craft
NSQSSSS\\SUUV@kitchenware>@bedding
VTRRSSSEQSSS@kitchenware>@body_part
M\\QSSSSPRSSS@kitchenware>@book
S^RRSSSSSNRO@kitchenware>@building
RUTSSSSWUSSS@kitchenware>@clothes
OUTSSUSXQVUT@kitchenware>@colour
YPWOOSSYWUTU@kitchenware>@comparison
QNSSSSSTURRS@kitchenware>@damage
SSUTSSSKSRSR@kitchenware>@delivery_place
QSQRRVSWRSSS@kitchenware>@drink
WQRRRRTNTQRR@kitchenware>@fail_verb
LUP]SSSKSSSS@kitchenware>@family
MW]SRWSPSSSU@kitchenware>@feast
WUTPPVRDSTTT@kitchenware>@food_spices
XPVSSRSQQSSS@kitchenware>@furniture
VQRSRRSKQRSR@kitchenware>@hedge
WL]RQRSUTTVT@kitchenware>@intensifier
OSWQRRSOPTSU@kitchenware>@kitchenware
SZRSSSSNPQRQ@kitchenware>@lateness
SRSSSRSOSSSS@kitchenware>@looks
OPPUXSSRLSSS@kitchenware>@material
GYYUSTRbUTRS@kitchenware>@me
\\RQRURS_RRQP@kitchenware>@missing
[[OSSOSOOLOI@kitchenware>@negation
YJRRSZSQRRSS@kitchenware>@newness
JUYQYRS[TSRR@kitchenware>@number
GZQRYSSNKSSR@kitchenware>@packing_material
QUQTURSVSRSR@kitchenware>@packing_verb
RXSSQSSUSSSS@kitchenware>@parcel
PRQORRSRQRRR@kitchenware>@part
QNPWSPSWTVST@kitchenware>@plants
PQRRVSSLSSSS@kitchenware>@quality_praise
W[OR[KSNSSSQ@kitchenware>@seller
LUSSSSS`QSSS@kitchenware>@senses
XSPSPRSURRRS@kitchenware>@size
WRUSQVRPWQRR@kitchenware>@stars
SSUWSRSXRUTW@kitchenware>@time_span
SZRRRSSTTRSR@kitchenware>@tools_fixings
YWKRSSSNTSSR@kitchenware>@use_verb
KTQTTSSVQRSR@kitchenware>@used_item
MXYSSRSWRUTT@kitchenware>@verdict
UUMSTUSQQRRQ@kitchenware>@weekday
XXHQRPS[SRQR@kitchenware>@work_verb
NUQQSSS`QSSS@kitchenware>@wrong_item
BZLQS^SWSWUW@kitchenware~>
SRUSSSSNRVTU@kitchenware~@arrival
RVTSSSSNTSSS@kitchenware~@clothes
]QSRSSSXVSSS@kitchenware~@comparison
PPSSSSSTSRRS@kitchenware~@damage
PQRSSRSRSSSS@kitchenware~@hedge
MWVQSSSSPTSU@kitchenware~@kitchenware
RVTXSTRPTQQR@kitchenware~@me
SRRSSSSXSSSR@kitchenware~@missing
ZXOPRQSTUOQN@kitchenware~@negation
ITQSWRSVQRRR@kitchenware~@number
RSSSSSSQPSSS@kitchenware~@size
QSRSSSSSSUUU@kitchenware~@time_span
XPRSSSSXTSSR@kitchenware~@use_verb
PWZTSSSVRUTT@kitchenware~@verdict
VTNSSQSUTRQS@kitchenware~@work_verb
EUXNTRQbQTUT@kitchenware~and
PTUTRSSLRTTS@kitchenware~are
WSSPSSSPTSSS@kitchenware~at
QSRSSUSWQSTR@kitchenware~by
TN^STTUDSSSV@kitchenware~for
RPSSSSS[USSS@kitchenware~from
L]QRTSSTRRRS@kitchenware~had
GXSRSSSZQSSS@kitchenware~has
EQ^Q^QRLORRR@kitchenware~in
N[QVOTRNNQSR@kitchenware~is
JSRSVWRZXUUT@kitchenware~of
R_JNQOS[SPRQ@kitchenware~on
QRP\\SRSSMRQR@kitchenware~that
SMRQSTS\\TSTS@kitchenware~the
ZSPSSUSRTRSR@kitchenware~to
_WKQQSS>SSSS@kitchenware~was
OQ[SRSSGQUSU@kitchenware~were
TSSSSRSQTSSS@kitchenware~which
ZXQSRMSJWRRQ@kitchenware~with
QSSSSSSPSSST@kitchenware~would
SMmHJOMNOX\\V@lateness
RPMRS[SYTNMQ@lateness>@answering
WUISSPSWUQPQ@lateness>@appliance
MUSLSYQWNPRT@lateness>@arrival
TRSSURSRSSSS@lateness>@beauty_hair
[VNRSQSUTNSM@lateness>@body_part
QSTSSRSYSSRS@lateness>@book
PSQZSSSRRSSS@lateness>@building
MS]SSTSKPUVU@lateness>@clothes
\\MJRSSRUZQQQ@lateness>@colour
VKZYQQQRLVQS@lateness>@comparison
KSRWSVSNSUSS@lateness>@courier_act
YRQRSQSPURQP@lateness>@day_time
WQS[SRSMYPRP@lateness>@delivery_place
PTTRSRR\\TRQS@lateness>@fail_verb
WSYSTRTHSWXY@lateness>@family
MU[SSWRMRUTW@lateness>@feast
\\RKPSRSMXNNN@lateness>@food_spices
SSYSSSSTQRSR@lateness>@garden
VRSSSSSVTRSR@lateness>@health
ON]XRRSORSSR@lateness>@hedge
W^KWSNSYXQOO@lateness>@intensifier
LUOSSSSTQRRS@lateness>@kitchenware
QMWQSQSNTVUW@lateness>@lateness
GSSSSVS]SSSS@lateness>@lighting
VQZRSRSMPOQN@lateness>@looks
SRXSRRSXTYXW@lateness>@material
NXIWTSQ`PXWY@lateness>@me
RNSSSRSZUTTT@lateness>@missing
YSRSSUQQSTTR@lateness>@money
RRRSSRSTROOP@lateness>@month
V]VPRRS]NRPU@lateness>@negation
YNWXSF^VSOML@lateness>@number
UXRSSSSPRSSS@lateness>@packing_material
RW_MRNQFRYYW@lateness>@parcel
\\VEVRSSNXRQR@lateness>@part
WSUSSSSNTSSS@lateness>@pet_goods
TQVSRSSSSSSS@lateness>@phone
QPbRSPQNRWWU@lateness>@place_name
URRSSYXNRSSS@lateness>@price_word
KPVSSSQYRXXY@lateness>@recommendation
MSGSSWRPQSQU@lateness>@route
GUKRRXR\\SVVW@lateness>@seller
PTPQSRS[TQRQ@lateness>@senses
HRTQSRSdQUSU@lateness>@size
WUSUSXSUSQQR@lateness>@sport
RXUTSRS`URQQ@lateness>@staff
OVZRTURFSVWU@lateness>@stars
NPLRUWSQRVVV@lateness>@swearing
J_XTSSSVPLLJ@lateness>@time_span
MVWSVRSIRSSS@lateness>@tools_fixings
WRORSVSNUNMR@lateness>@toys_games
]SFSSSSMYMNM@lateness>@tracking
NTTTSUSVSSSS@lateness>@use_verb
QNSXSRSUSRSR@lateness>@used_item
^R>USRSMUSQS@lateness>@vehicle
[RPRSSSPVRSR@lateness>@vehicle_part
XSPSSWS^PMNN@lateness>@verdict
PR]USSSMQUTT@lateness>@weather
RPRRSTSVRRQT@lateness>@weekday
WPZSSQSSSWVW@lateness>@work_verb
PeYRSVSLRLOL@lateness>@wrong_item
KR`KQEUIJab]@lateness~>
YULSSQSXUQPQ@lateness~@appliance
KV]USQQRPUTV@lateness~@arrival
^MJSSTRMYQQQ@lateness~@colour
WMVXRKRYNTSR@lateness~@comparison
]SWSSQTMTSST@lateness~@family
RQSSSUSRTRQT@lateness~@feast
UN`YSSSRRRQQ@lateness~@hedge
U^HQSLSYWRRQ@lateness~@intensifier
TNPSSOS[RWVV@lateness~@lateness
WWOSS^QKSYXZ@lateness~@me
NX=RRQShRTTR@lateness~@negation
TVYMTKQSWVWT@lateness~@number
Q[WOSPRLSUVR@lateness~@parcel
XVMUSUSSVSRR@lateness~@part
QPYSSPSUSWWW@lateness~@recommendation
NUSSS[SZRSST@lateness~@seller
NQSQSRSVUQRQ@lateness~@senses
RSISS`SOSOOT@lateness~@weekday
VXRRSRSNQTTT@lateness~@work_verb
POJQW[SWSONR@lateness~a
QPUSQSSESWVV@lateness~after
YUSQSRSNTRSR@lateness~an
R\\\\]TPUTPOKQ@lateness~and
NPVSUQSYQUUU@lateness~as
WVTSSRQFSUVT@lateness~at
\\O^SSOSISUTT@lateness~back
RRVSSSSMSTUU@lateness~between
UR[RSRSRNSSS@lateness~boat
UXNTSPRYUUUN@lateness~by
FSQPSRXWOUUU@lateness~down
JRfRSLVONWVU@lateness~for
\\JK_RRTMRROR@lateness~from
L[MTQSS]RRTQ@lateness~her
RVSQSSSUSRSR@lateness~his
POLRSSSlUSQS@lateness~home
RIZRRQRGTWVY@lateness~in
OTcNRLUPRYZX@lateness~it
VQRQSSSPUQRQ@lateness~its
eRESSTQWSSSS@lateness~now
KSSRSQS]QWWV@lateness~off
WLVSSQSWUSST@lateness~on
USXSSSSRRTSU@lateness~out
NZPSSSSNSQQR@lateness~over
PRYSSSSPRTTV@lateness~somewhere
PSYSSRSGSRRS@lateness~that
LYQSRWRUQOPQ@lateness~the
TQURSQSPTSSR@lateness~this
SSSSTOSTTSSS@lateness~through
QVZSSRSQSRRS@lateness~till
NPGRU[QVPRRT@lateness~to
QSURSQVVUTUS@lateness~up
QSYRSRSPPWWV@lateness~walkabout
TRQRSSSQQRSS@lateness~which
TTQSSXSUTSSS@lateness~with
RSO^SPSFQTSQ@lateness~you
^PUOOJNPWPVM@lighting
SRUSSRS_RVUU@lighting>@answering
TXNVSQSOTPQP@lighting>@arrival
OSQZSSSHSUSU@lighting>@body_part
WRSSSSSQTSSS@lighting>@book
XQRSSSSKRRSR@lighting>@building
TSRRSTSVSRSS@lighting>@camping_fishing
\\QRSSSSPRRSS@lighting>@colour
`POQSRSSSNPN@lighting>@comparison
TQTRSSSVTRRQ@lighting>@conduct
SRQXSNSVRTST@lighting>@courier_act
USVNSSSPTSUS@lighting>@delivery_place
XPQRRYSXUQRR@lighting>@fail_verb
WPPSSSS\\RTSS@lighting>@family
SSWSSSSOSTST@lighting>@feast
QSSSSSTPSSSR@lighting>@fraud
RUSSSSSMSUSU@lighting>@health
RPQSSTUWSSSS@lighting>@hedge
aMOVSRRRTORN@lighting>@intensifier
KRVURWSVOUVV@lighting>@lighting
QQWTSPSUSSSS@lighting>@looks
PWSSSSSSSSSS@lighting>@material
SVPQTRUOSTSS@lighting>@me
RQRSSSSXTRRQ@lighting>@missing
cPKTSYSRTSRS@lighting>@negation
UPQQSPSRTRRS@lighting>@number
SSTRSSSQSSSS@lighting>@packing_material
TQSZSQSOSSSS@lighting>@part
AQ^RSRS_PYWY@lighting>@phone
PQ\\SSRTPRRRR@lighting>@price_word
USSRSSSTURRR@lighting>@quality_praise
FSXUSSSSQUTT@lighting>@room
KNUOURSbSTST@lighting>@senses
SSSSSTSRUSSS@lighting>@size
TRUVSSSNRSSS@lighting>@staff
XSQSSRSJTSSR@lighting>@stars
NSNRSRSaRUTT@lighting>@time_span
KUSRSRSTRRSR@lighting>@use_verb
RUQRSRSWTRRQ@lighting>@vehicle
dQVSSXRFSPRO@lighting>@verdict
YTVSSQSIUTTS@lighting>@work_verb
UQVSSRSTRSSS@lighting>@wrong_item
UTSJPRRQVKOQ@lighting~>
OUQSSQSPTRRQ@lighting~@arrival
[QSRSRSYTNON@lighting~@comparison
SSRUSOSSSSSS@lighting~@courier_act
WRRRSWSOSRSS@lighting~@fail_verb
QRSSSTUSSSSS@lighting~@hedge
TNWRSWSOQUTU@lighting~@lighting
RRSSTQSIQSSU@lighting~@me
^QNRSRSLQSSS@lighting~@negation
VPQSSSSLSSSS@lighting~@number
SSSSSSSSRSSS@lighting~@part
XRQOUSSPSSSR@lighting~@senses
WXRSSSSOTRRR@lighting~@work_verb
ISWSRSS_SUUV@lighting~a
OUNPSVRQTSSR@lighting~and
RSZTSQSVTTTS@lighting~are
URSSSRSPTSSS@lighting~enough
NTVRSRRSTVUU@lighting~for
SSUSSQSXSRQR@lighting~gives
SRSSSVSXRSSS@lighting~has
PXSTRWSNRSRS@lighting~in
X\\LRSUSXRRRR@lighting~is
WbLURQQTRRSR@lighting~it
NROXSRSWTTTS@lighting~of
OXPRSQS[SSRS@lighting~off
OQQTSQSTSTUT@lighting~on
RQRPSQS]SUTT@lighting~that
SRRSSSSUWSRS@lighting~the
XPXRSSSORWVW@lighting~to
VWRSSRSFRQRQ@lighting~up
OT`SSXSTRSTT@lighting~was
ZQTSSRSMVSRR@lighting~went
IRZSSSSTRWWV@lighting~were
SSVSSSSJSTSS@lighting~which
HZHRJ\\URLLJR@listing
Q]SKSTSUQSST@listing>@animal
OTRTRRSSSTSR@listing>@answering
YPOUS\\SLSQRR@listing>@arrival
QSLRSVS_RSRT@listing>@body_part
RXRSQRQJTRRR@listing>@book
SSSVSSSNRTSU@listing>@building
ZRSPSTSKSQRS@listing>@camera
M]SRSSSRORSR@listing>@colour
ULRPSUSUSSRV@listing>@comparison
XSMSSVSOTRSR@listing>@courier_act
PRSSSRSSSSRU@listing>@courier_staff
TIOXQQS[UUTU@listing>@delivery_place
QNSVSSSWSTST@listing>@dispatch
LVSRSWRSRSSX@listing>@electronics
QQWQSQS\\VSSS@listing>@fail_verb
QYVRSOSWSRSR@listing>@food_spices
RRTQSPRQSSST@listing>@hedge
PYRRSZSMSRSR@listing>@intensifier
RTRZSQSQTSSS@listing>@lighting
TURPSURMSQRS@listing>@listing
SRQSSNS\\USTR@listing>@looks
Q]RORSRKSRRR@listing>@material
QXQ]SSUQPUPS@listing>@me
JWUQSVSNQRRS@listing>@negation
STXVSSSXQWTV@listing>@neighbour
OVSSSSSQQSSS@listing>@newness
VOOSSVUUUOQP@listing>@number
SRSSSTSYSSST@listing>@office
SUUQPUSOTRRR@listing>@packing_material
QTURSSSSSSTS@listing>@packing_verb
RSUORYSPSPRS@listing>@parcel
VUbOSTS^PSSR@listing>@part
PUSTSSSRSTSS@listing>@phone
RVRWSRSSSUSU@listing>@quality_praise
SRVRSTXRSRSS@listing>@recommendation
_OTZTLSNVSSO@listing>@seller
IRZRRUSRWSTS@listing>@senses
PUURSWSOQSSU@listing>@size
WOWUUTSQSVSU@listing>@staff
TISPSRS^SQRR@listing>@stars
SSHQSWSUTRRR@listing>@time_span
XKRSSVSNTSSR@listing>@tools_fixings
QSWSSSSTSRRR@listing>@toys_games
OS`RSSSRRTVT@listing>@use_verb
PVRSSNVPRSSR@listing>@used_item
QSWPSQSOSRRR@listing>@vehicle
OUVQSSSYTSSS@listing>@verdict
^RQRSSSQURSR@listing>@weather
ORHSSRVnSTST@listing>@weekday
WUPVSQTKRRRQ@listing>@work_verb
MZTQRPQCOOPL@listing~>
YVPUSWSLSRRR@listing~@arrival
WRSSSSSHTSSS@listing~@book
SQSRSSRRSSSV@listing~@comparison
RSWRSOS_RSTS@listing~@food_spices
WTQMS^THTSUS@listing~@me
NWQQSWSLORSQ@listing~@negation
YQSRSROJSSSS@listing~@number
USSRQSSSTSSS@listing~@packing_material
SNcRSRSYQSSS@listing~@part
QOT[SQSRSSSS@listing~@seller
SPHPSVSVTSRS@listing~@time_span
[PQVSRSSVRRQ@listing~and
UYOOROROQPRN@listing~as
RVSRSPRSRSSQ@listing~down
WOQQSRSaVTTT@listing~for
SRSSSTSQSSRU@listing~from
TPRRSUSPSRRT@listing~has
SVVRRRSQTRRS@listing~in
TSWWTNYWUURS@listing~is
RSRHSXYQTRUR@listing~it
MK]SPYRKSSUV@listing~of
R[QXSQQLRSRS@listing~on
JXSSSRSQQSSS@listing~right
SLRSSQS`SSST@listing~said
VUPSSOQSSRSQ@listing~says
MZMXRSSIPSRR@listing~shows
ONWSSYTXSRQU@listing~the
QNUQSQRcTTTT@listing~this
LZZSRMSOSSTS@listing~to
\\SSSSSSRSSSS@listing~was
OLPPS]SLSTST@listing~with
hGMHUROIZFJF@looks
OSRSSPRPQQSP@looks>@animal
VRMUSQQXRSRR@looks>@answering
YSTSSRSVTUUT@looks>@arrival
XUQSQSSQQRRP@looks>@art_craft
NWQSPSS\\SSSS@looks>@bag
USSSSSSGPSSS@looks>@body_part
YSKQQQVCQQQQ@looks>@book
SUSWSPRGRWWV@looks>@building
]TQUSQSJTRRS@looks>@camera
TSSRSSSPTSQS@looks>@camping_fishing
PSURR_SHQPSR@looks>@clothes
QSTQUSS[RTTS@looks>@colour
M[POTKRTVTQT@looks>@comparison
R\\VQSSSPSPRO@looks>@courier_act
NSVTSNSXRYUZ@looks>@courier_staff
KSOWSTS_PRSW@looks>@courtesy
UTTRRRSXSSSR@looks>@day_time
RSQ[SPRQSWRV@looks>@delivery_place
RSRSSSSTSTST@looks>@dispatch
TQXQSRS^SSUS@looks>@fail_verb
YOSRSRSKTSSS@looks>@food_spices
KWQQS^SVQRSS@looks>@furniture
L\\ORNXSWORSR@looks>@hedge
TTUPRLS_TQRS@looks>@intensifier
\\QRSRQSKRSSS@looks>@jewellery
SLSVSSS`TRSU@looks>@kitchenware
UYRRSRSGTRSR@looks>@lateness
WSRUSRSJTPRP@looks>@lighting
SPQZSWSQVUSW@looks>@listing
LVZTRPSTRVVT@looks>@looks
`TPRVSSJURSP@looks>@material
TPRTQJR^QTSR@looks>@me
QSZPSVSPPSTS@looks>@month
XUQRQSKXVRRQ@looks>@negation
QSNTSVSWSRQS@looks>@neighbour
PYSSSSSRPSRS@looks>@newness
PNJWR_WRUTQV@looks>@number
NQMQaSSTOSSS@looks>@office
RR_O[USIRSTR@looks>@packing_material
GQSVZWSRPSRR@looks>@packing_verb
TPXP[VSSTSTP@looks>@parcel
YNPPPSSYXRRS@looks>@part
SSQRS]SDTQSS@looks>@pet_goods
PRSSS^QJTSSS@looks>@place_name
QSPXSPSXSSSS@looks>@quality_praise
VS\\NSVSLRRSS@looks>@route
ZQLSRYVXTQRQ@looks>@seller
WQSRRSUUQRQR@looks>@senses
MQPTSSSaSSRT@looks>@shoes
URMRQQSWURRR@looks>@size
VSMPR_SSTSRR@looks>@staff
UQQUSPSUVURT@looks>@stars
JWVSSTSMOSTT@looks>@time_span
SRQRSRS_VTTT@looks>@tools_fixings
RR^OSQUURTTT@looks>@toys_games
PVUQSQRZNUTT@looks>@use_verb
TVTXSSSPSSRT@looks>@used_item
GReNSRRDPTTT@looks>@vehicle
LXUUQJSTTTSQ@looks>@verdict
NRURTQSZSTTT@looks>@weather
RSQYRRSRSSSS@looks>@weekday
UTQSSUUTQRSR@looks>@work_verb
\\RNQSUSUTSSV@looks>@wrong_item
[SNQQSSV]MON@looks~>
XSNRSQSKSQRO@looks~@animal
TSLVSRSSRRRR@looks~@answering
VSRSQUSSRRRP@looks~@art_craft
XRRRSQSRURQQ@looks~@book
\\VQSRQSPQPSP@looks~@clothes
NWSUUOS[PTTT@looks~@colour
SYNQTLR[UTQS@looks~@comparison
NR[XSTSHSTTS@looks~@courier_act
RSVSSMS[RWUX@looks~@courier_staff
UOQRNOSYSSTS@looks~@hedge
JSQPSSSjTSSS@looks~@intensifier
[QSSSOSKQSSS@looks~@jewellery
\\RSWSSSQRQSR@looks~@kitchenware
YSRTSRSJTNRN@looks~@lighting
WSRSSQSITSSR@looks~@looks
TROUSJTMSRPQ@looks~@me
POQUSTZJSSRT@looks~@number
QUSSRSSPSSSS@looks~@packing_material
MQSVZQSRPSRR@looks~@packing_verb
LSRQ[VSPRSSS@looks~@parcel
QUPXSPSXRSSS@looks~@quality_praise
NQQSR[Y^SSSP@looks~@seller
WQSRSSSXQRQR@looks~@senses
VSSSRQSNURRR@looks~@size
JRPPRKScQSSS@looks~@verdict
RPRQSRS]USSR@looks~a
UTOVROSMYPPQ@looks~and
PWQYRQSLSSSR@looks~as
P_QXQJUOSXUW@looks~at
\\RSRSSSJSSSS@looks~before
XVPQRRSUTRSR@looks~by
SS[ZSRSNTSSS@looks~down
SQKMQ\\WJURRQ@looks~for
RVWSSRSSRTVT@looks~from
OTVKRXRZTUVS@looks~in
DRDRSsSQMKLW@looks~into
VTXPSRSLSTTT@looks~is
]POPWRQ`SVWW@looks~it
SSSRRSSLVRSR@looks~little
PUUSSSSNQUTU@looks~of
VSWSSSSNQSSS@looks~on
LR[SSRSMPVUU@looks~out
PSSPS^STQUSV@looks~people
NSYXRNSLUUUS@looks~right
FNYOROS\\UWWT@looks~the
bRZPSRSEQSTS@looks~thing
YSRQSQSOUQRR@looks~this
PRUKSSSfSTUT@looks~time
KS`RRSSXRSTS@looks~to
LTZMR\\SVRRTU@looks~under
VPS]RNSMUUUT@looks~up
PTSPSPPNSSSU@looks~when
OSOSSXOQTSRV@looks~with
UbNQWKVFSJNG@material
\\RPRPRSRWRSR@material>@animal
STSSSSSNSSSS@material>@appliance
XVOXSQSXTRQR@material>@arrival
NORTRSRSSSSS@material>@art_craft
TMSR[SSKWSSR@material>@baby
KNSS[SSUPSSS@material>@bag
OUTRTSSQSSSS@material>@beauty_hair
SSSSSSSRSTTT@material>@bedding
VTQRTUPPSSSR@material>@body_part
ROWRRSSOSUUW@material>@book
UORUUWSNPRSR@material>@building
JXUQTSRXPTUT@material>@clothes
KNRRSYO[TTTU@material>@colour
\\OPTSSQTWQQP@material>@comparison
QSOQRSSWSSSR@material>@courier_act
OWVQRSSRUSTS@material>@courier_staff
PSSUP\\TUQTRU@material>@courtesy
RSSRSUSRQSSS@material>@damage
SQRQVSSFSQRQ@material>@delivery_place
`ISTZUSKVUST@material>@drink
TRSSRSSJTSSS@material>@electronics
ZUNORSSUTORO@material>@fail_verb
LXVSVUSLQTST@material>@feast
TNYSPRRWSUUW@material>@food_spices
RNTR]QSTVSSS@material>@furniture
QTVWTOSFQVVU@material>@hedge
YOPRNTS\\TSST@material>@intensifier
RTVRRQS]QTTU@material>@jewellery
LC]WRRS[QUUT@material>@kitchenware
KWSRSSSSPSSS@material>@lateness
RWQSSRSRRSSS@material>@lighting
ULSUYSSYTSRR@material>@looks
RVPUQWSWRSSU@material>@material
[ZTMUYR\\TQRO@material>@me
MQMWVTSVRTTR@material>@negation
XYPNRPS[TRRQ@material>@number
QQRSSTSGSSTW@material>@office
GXQTUSSRORRQ@material>@packing_material
YPUXQSSHSSRT@material>@parcel
OL[XSVQHPVVU@material>@part
NNRRUSSTTRRR@material>@pet_goods
\\NPRSRSUSRRS@material>@plants
SRRSSURTSRSS@material>@route
VXVSRLSNUTUR@material>@seller
TQMSSSSUSSSS@material>@senses
NRRUQPRWQRRR@material>@size
TWVRSWSRSTTT@material>@staff
SWRQSSSZSSSR@material>@stars
TRSSOWSTRSSS@material>@tools_fixings
URYNSQSLTSSS@material>@toys_games
GVQSVRSYQRRQ@material>@use_verb
NUQQQRSSRRSR@material>@used_item
UQYNSQSITSSS@material>@vehicle
UPVSPSSLUTTU@material>@vehicle_part
UPQVSRRPQTSS@material>@verdict
\\RSSRSSSSSSS@material>@weather
SPZRSTSVSSSS@material>@weekday
N\\TSURSSQSUS@material>@work_verb
aU]SNJPGWPRO@material~>
TORSRRSSTSSS@material~@art_craft
MMSR`SSOSSSR@material~@baby
RVRSSUPPSSSR@material~@body_part
QXSQRSSRSPSP@material~@clothes
MQSSS[PPTSSV@material~@colour
SRSSSSRPTSSS@material~@comparison
XTPRRSSPRSSS@material~@courier_act
SURRSSSSTSSS@material~@delivery_place
XWPPRRSTVQRQ@material~@fail_verb
TSSTSSSWSSRT@material~@hedge
NQTYSRSOSTSS@material~@kitchenware
PXSPRTSJPSRR@material~@me
TNUSSRSVTTUS@material~@negation
HXTQSSSVSSSR@material~@number
URQTSSSQSSSS@material~@parcel
JYRRSSSZQSSS@material~@part
TURSSRSVSQSQ@material~@work_verb
SWOUSPQNUTST@material~and
SRSWSSSNTSRS@material~in
[MURSTSPWPOO@material~is
KVSSRSRPRSSS@material~it's
dORSQUSOTSSS@material~of
VSRRRSSSRUST@material~on
ZORSSSSWTSSS@material~the
MWQRRSSVQQQQ@material~to
L\\MSSSS`RRRR@material~was
PVWTSRSTSSSR@material~with
PITRISKkPWVX@me
SSMPS]SUSOPT@me>@amazon
QQVSPPRPOTWS@me>@animal
QO_TNKTDPSUR@me>@answering
UNTPSQR^TSRT@me>@appliance
VPHNXVW^YRMO@me>@arrival
OWVTQPSVSSRR@me>@art_craft
`RSSSQSMURSS@me>@audio
TQORRUSTQUUU@me>@baby
SUZYQ[RURYXV@me>@bag
WZRURPRWVSRO@me>@beauty_hair
TRIUQQSXSSRS@me>@bedding
SNTLTMR[PSTR@me>@body_part
PN[RPcNRPSSV@me>@book
UTXRSQSYRRRQ@me>@bribe
LNY\\UKSXOURW@me>@building
NO`bSESOQVUU@me>@camera
BYJaVRSXQVTV@me>@camping_fishing
QPbSSMWQPUUP@me>@cancel
UTRIS]S_SRSR@me>@carrier
NXaRSPSQPZXX@me>@cleaning
XUFPTXW_UTSR@me>@clothes
GOGcUXR`SRPU@me>@colour
SUZSYUVTORRR@me>@comparison
RQSPRTSbWRTV@me>@computer
QUPQRYSGTPPN@me>@conduct
NSWKR^VONUXW@me>@courier_act
MS[KYNRRONSR@me>@courier_staff
]NQVSNUCWPPU@me>@courtesy
`PSOT[RMSSRS@me>@damage
JUWNSLS[WTTO@me>@day_time
[bW@`ZRTPPXN@me>@delivery_place
OMMGSgYJOPQY@me>@dispatch
HQTOT\\TcUTST@me>@drink
LYWPSOSTNZVX@me>@electronics
UYOTVGXZRUWS@me>@fail_verb
RUQSSVSXRSSS@me>@fake
SVPLRIU]PTVS@me>@family
RTOWWRQTNTUQ@me>@feast
SQUOSOQ\\WRXO@me>@food_spices
QRQVSBRYUSSR@me>@fraud
TWSPRNSOVTSU@me>@furniture
GUZJVPRWUQTP@me>@garden
NNYZRJRUUXSW@me>@health
TOLVRS^QTTSX@me>@hedge
TVRSSSSMRTTT@me>@instruction
QLXSRWSIRWWW@me>@instrument
LNUWJVT[OYWV@me>@intensifier
Q[QfSMQPPRQR@me>@jewellery
J[QNXNZ[SPQN@me>@kitchenware
TRIXSZQ[UNNN@me>@lateness
EOTTSPSaOXUY@me>@lighting
KNZNT]RTPSTZ@me>@listing
BcVJSVZYPVVU@me>@looks
M]YQOKRaQSPS@me>@material
TTQSONROYNOO@me>@me
LHTPTWRUR[[[@me>@missing
Q\\QOWWWRKLLR@me>@money
^PPRSQRLQSTS@me>@month
UNXSRaROSTST@me>@music_media
XURZWV[OSTRP@me>@negation
fQgISNQDUUXR@me>@neighbour
VUPWRNS\\VRQO@me>@newness
TVMP[WQYRPNU@me>@number
VQKSQRUcTLKP@me>@office
J]UVQPQMJTVP@me>@order
OSOWT`R\\SZR]@me>@packing_material
YUQSKTSWRSQT@me>@packing_verb
KgIYOOSRQQRN@me>@packing_verdict
JGTWU^L\\NZS_@me>@parcel
CL^WT\\UVO^]Z@me>@part
PR\\SSPSYSVVU@me>@party
UVMSRSVTYRSP@me>@pet_goods
[RNXRRPWTWYW@me>@phone
RUNOROYRVKNJ@me>@place_name
L\\SRReRQVPOS@me>@plants
IRZSSkPFQOOW@me>@price_word
IRUOR[XVOSRT@me>@quality_blame
O\\ZPXQSKTVVU@me>@quality_praise
TSQQRLS^QRSQ@me>@quick
OT]LSXSENMQO@me>@recommendation
NRWMSXS]QNNT@me>@refund
RPLQQ^SVTQQV@me>@return
MWVJVSRZQUVT@me>@room
DMUPR]W]OQTU@me>@route
PPM`PURZTQRR@me>@rudeness
U]RKWMXWYMQL@me>@seller
H`UNQ\\RROY[_@me>@senses
XOUWSRSPUWVU@me>@shoes
OXYYPRQPQUTU@me>@shop_elsewhere
PP\\TR[S]WWVV@me>@size
UOQMQQS[UTSU@me>@sport
VKVM^CRdXYZR@me>@staff
UQeNPVSHQX[Z@me>@stars
HPX[PMRYQVUS@me>@swearing
PWLOUQQUQRPQ@me>@time_span
YTW^W[TLSVVY@me>@tools_fixings
RXbSQSLITWYV@me>@toys_games
]SYVQPSERXVW@me>@tracking
YNRBMVZYRPSR@me>@use_verb
VNRRb]UQRQQY@me>@used_item
QW\\NRQKROUVR@me>@vehicle
RX[VRSUHRWVV@me>@vehicle_part
JSMRWYUORWUV@me>@verdict
SR^QSFVJWQRN@me>@waiting
PSPMSRS_RTSS@me>@weather
jUXCPFQCWSYP@me>@weekday
WPUVRNTPPXUX@me>@work_verb
NMOTS_PMSUVS@me>@wrong_item
LUNYTPTSRVRX@me~>
``QSSRRBWOOQ@me~@animal
S\\UUNZNVRUVO@me~@answering
TOURSXR[SUUV@me~@appliance
VNJYWLRP\\RLP@me~@arrival
NRYSRSSQPSSS@me~@art_craft
QSURSRSYSUTT@me~@baby
LQ]WSNSNOXXU@me~@bag
QXXQTTSUUPQP@me~@beauty_hair
TSPVSRSOSTRT@me~@bedding
XTYKSSRRWQSL@me~@body_part
BU_OSJQXQVVV@me~@book
IPcOSNSTOWTX@me~@building
PSWXSQSORSTS@me~@camera
PWWQWSSHSRSR@me~@camping_fishing
QUcRSMW?PTUP@me~@cancel
RVWSSRSURSTS@me~@cleaning
MRUQXRTWPWUW@me~@clothes
VUSTRQSFSSST@me~@colour
TW>XNYTYNUPW@me~@comparison
LQYSR^SKSSSV@me~@computer
5VW^SFSUNVUQ@me~@conduct
OVVURRRVQUUV@me~@courier_act
PQQYQQRLSTSS@me~@courier_staff
MRQPUVSaQPRS@me~@courtesy
]QSQS_RGQSSS@me~@damage
MSHSSOShTTQR@me~@day_time
CQXgVWTGJ[U[@me~@delivery_place
RJXNRf]9QUUW@me~@dispatch
LUYXT[TPNVTW@me~@drink
L^PSSQSXSRQQ@me~@electronics
\\JUXVKRFSRRT@me~@fail_verb
PWSJSOXOXRUO@me~@family
S[X^TPQOPUTR@me~@feast
\\SMLRTRZUOSP@me~@food_spices
RSSWSPSUSTSQ@me~@fraud
NTMSRXS^RQRS@me~@furniture
NQ[SSTS]TUVU@me~@garden
dOPTRUR?RUSS@me~@health
NTTOYSVTTMPN@me~@hedge
TSWUSQSCNXXV@me~@instrument
W^\\NSLRETTUT@me~@intensifier
XUSRSQRPTSSS@me~@jewellery
XTTSSQYTRSSR@me~@kitchenware
LYBUVYPbPOMN@me~@lateness
KRQTSSS_RSRS@me~@lighting
LJVST[RYRTTV@me~@listing
XRYZOLWPRWTV@me~@looks
QRRSSRSUSSSS@me~@material
QXTRQQWQPUSU@me~@me
VN\\PTOSQTVXV@me~@missing
OTWPRUKZTONV@me~@money
VSUSSWRPSRRR@me~@month
RP_TSNSJSTTT@me~@music_media
FRVLVNXXPPPP@me~@negation
ESQ_QPSRSVTU@me~@neighbour
UXPVRRSTRSSS@me~@newness
M[UYO[IOJUPY@me~@number
TWOSSTSORONO@me~@office
UcWSOXX>LPQN@me~@order
QRXRQiSOUTTV@me~@packing_material
SUPQJSS^TTTS@me~@packing_verb
DMV`SSMBGWP[@me~@parcel
KT]SSUR]TRRS@me~@part
`NNRSQTQWRRR@me~@pet_goods
QRSZS]SJSQRV@me~@phone
TS^SSPRFVSRR@me~@place_name
LZVYSUSQPRQS@me~@plants
NRUTSgRMRQOX@me~@price_word
EVRQSZXTPRSQ@me~@quality_blame
OM]NQVSSUUVT@me~@quality_praise
[RMUSRRRSTRU@me~@recommendation
PSUNSZSQQMNU@me~@refund
SPORRWSTUSSU@me~@return
VTPSTXRMRSSS@me~@room
OSOYSUVQRUTU@me~@route
HSSaQIR^QQRS@me~@rudeness
HLPRSNO`WQRU@me~@seller
5UZTS\\SXLZZZ@me~@senses
ZRQQSOSIVSQR@me~@shoes
FQNTSYS[QWVU@me~@size
TRPNRRSdUTRS@me~@sport
ZPVSSCSMUVVR@me~@staff
OOVRS^QJOSTY@me~@stars
URRNRWROSUVS@me~@swearing
UWGMWMOsTRRQ@me~@time_span
EUV[\\RTNPTST@me~@tools_fixings
RVYRSMSWUUUS@me~@toys_games
VSSPQNSKRSSS@me~@tracking
KN`YTMOJTWTS@me~@use_verb
NLPPWVVYQTRW@me~@used_item
QZSUS]LYNUUV@me~@vehicle
MQTSSRSUUSRS@me~@vehicle_part
VN\\RY[R2XXVX@me~@verdict
XPRTSRSaVRPR@me~@waiting
YW_PR9R^XWYO@me~@weekday
QPHNUWRfPUTV@me~@work_verb
PR\\NSVSORTUT@me~@wrong_item
YSVOVULIMTXX@me~a
ORXRRLS[TTUS@me~about
QQMSSTSXSSSU@me~accountant
RSVNT]SWSRTR@me~address
ORTRSRS[RQRS@me~admit
OS[SSTRPSXWV@me~after
OSIRSPSYSUUR@me~age
]VNNOLS\\VVVT@me~all
[NOPSSKeTSTS@me~already
WLPQRUNWXUSR@me~am
TSVVS[SHSSUR@me~an
XTOTSZPYNQRR@me~and
RSRSSLSeUUUT@me~anything
WSPTTPRIUTRR@me~anyway
MOScSYRRNWTX@me~are
W]OTRPRHSPQN@me~arse
FYOOSVRiTSTQ@me~as
URObRTNHTTNS@me~at
PMSTSPRXUVTU@me~back
_SRRSRRITRRR@me~back's
ESLSSfVIQQPV@me~bank
SQJbXUTDVSPR@me~be
LUOPRXWYTSSS@me~been
QSQQSZQPRRSU@me~before
SSSRSRSYSQRR@me~began
fSPSSQQJSSSS@me~begun
QSRSSTSLSQQP@me~being
PRTVSRSUSUST@me~blood
LRTSSQSUSTSS@me~borrowed
JQWRSJS\\UTTS@me~boss
QSVTSQS]RRQP@me~bunions
NSPSSUS[TSSR@me~buried
TU[NSSSKPTVS@me~by
TLOaZVWFUPOS@me~can
QISNS[cNSPSQ@me~card
QSMSSSTOQRRQ@me~cart
eOKRSRSWRSSS@me~caught
OSPRSNR_QUVT@me~changed
NRmLRQSAQSUU@me~check
UU]NSRSPUSVS@me~checked
USSSSQSNSRSQ@me~chew
LUZSSRSQPSSS@me~childhood
QSISSQShSSSS@me~chiropodist
URTSSRSTRTTT@me~class
NSQSRVS[TRSR@me~coach
]RRSSLVNTSSR@me~colleague
MSWOTOT]RSUS@me~could've
R]VRSQRFSQSP@me~count
ZiLPQLR@SNNM@me~counted
UOLQSSV]RPQO@me~country
WTRRSTSWTPQP@me~cried
XRRSSQSXTSSS@me~cry
SRV[SSSKRTTT@me~cul
WQOQSVSHUSSR@me~danced
OSSSSQS]SSSS@me~dealt
`RQRSPSMXPQN@me~dentist
RPVSSUSKRRSS@me~dinner
WRVWOQRIWQRS@me~do
UNQVQLR^UTTS@me~done
]QYQSSSOTSST@me~down
ZRPSRRSPSSSS@me~e
OSQSSVSWSPQS@me~ended
QSPRS`SLSSSS@me~enquired
NV_MUMQOORUT@me~even
TRPSTUURSRRR@me~ever
VSVQSRQRUPPP@me~ex
OSYRSNSVURRR@me~expect
QRTSSRSWSTTT@me~experience
USPNU[SUTQRR@me~face
ZSPXURSAUSRR@me~family
NSQSSQSZQSSS@me~fed
RSPSSXSWSSSU@me~feelings
VTPWSRTNVOPO@me~find
LR[PSPSQRTTV@me~first
RSSVSRSPRSTR@me~fished
QRUOSSS]SSSS@me~flew
QNK_R\\MWSTOZ@me~for
TVLSRT^HQSPS@me~found
MRQRSSS_RRRT@me~framed
VQKYRRSOTUTV@me~from
QVP`SQSPRSQS@me~front
SVSWSQS^SUSU@me~full
YSQ\\QTRKNSQQ@me~get
TR[SQSRCSTUQ@me~give
PQKNSOV^SPQQ@me~given
OQOPSTS]SSSQ@me~go
OWSRSRSWRSSS@me~going
_VRSSLSQURSQ@me~gp
ZQOSSWSQRTUT@me~granddaughte
PRSSTVSSSSSS@me~grandmother'
XRUQSQTGRTTS@me~grant
ZKPIPWOUXVYW@me~had
ZSRSSWSSSSSR@me~hard
OSN_SUSCPRSR@me~has
TSNYUQQWTQPO@me~have
[PQQSMSNUTRS@me~hear
SRTZSRSKRSRU@me~heard
QSRSSXSQSQRT@me~himself
WSQSSPS`TSSS@me~his
SRPSSQP^USST@me~hit
cSRSTRSJXQQL@me~hives
SSNUSSSQSSRT@me~hobbled
SSQUSQSPUTSS@me~home
FXJRRORiQSTU@me~hope
\\OQQSRRPWQQQ@me~hoped
WRRRQMSRUQQQ@me~how
]QQSSQSPUSSS@me~hung
XOOWSORUSRRT@me~if
YPbPPM[OT[ZX@me~in
URSSSTSNTSSS@me~into
NNY`R[SYPWSX@me~is
Y[XXSISPSUVT@me~it
NRLUSaRORQSR@me~it's
PQMWPVS]SVVU@me~keep
PSRQVSSVRSSR@me~kelpie
HRTOXMS`QTUU@me~kept
TZUNSOQSQTUT@me~knew
WUPVRRQKVSTU@me~know
US[SSPSIRSSS@me~lad's
PTVPSPSTRSSS@me~laid
OSRSSTS[SRSQ@me~language
MSTTSQSWSTTT@me~lap
ERRQSQSgRTTU@me~laugh
VUNRSOSYRSSS@me~laughed
SPSSSRS\\RSSS@me~lay
MQPSUTVWSRSS@me~learned
OOQOSNSlRUUS@me~let
XSSSSNRVOWUT@me~life
E_QQUQSVQQQQ@me~lifted
^SQSSRSMRSSS@me~liked
USQSSOSWSSSS@me~line
SS\\SSRRMQRRR@me~listened
USRRRTSGZQQR@me~little
KPTXQQQfQUST@me~live
PRLQSUR\\SRRT@me~lived
VSNSSSSPTRRQ@me~location
XTYRSQSDVTTS@me~make
\\SWNSSSISRSP@me~mam's
QSMSSSSZSTTS@me~married
NVOUPTQPSTRV@me~mean
]VONSLRTTRSQ@me~measured
URRSSWSRTRST@me~mechanic
\\RL^SRSMTRRR@me~meet
WSRSSVSOSTRU@me~met
VOKSSPQQUQQS@me~mind
ZRRLRSS]SRRR@me~miss
XMVOSRSGVVVV@me~moved
QTORRZQNPNNP@me~must
KQV_VRSNQPQV@me~name
PRQRTOSaUSSS@me~named
UQWSRUROUTSS@me~need
TQQPWSSRRRSQ@me~needed
WV]SSRRHRQQP@me~neighbour's
JSTOS[S]QRST@me~next
OVRWSPSKSTST@me~note
OR^QSRSKSSSS@me~noticed
\\XNKRaS>SRUS@me~now
QSX_SPSQQTST@me~number
RSO[SQSRTTSR@me~off
TQ^NSSYVUSVR@me~old
ZPZ_ROWIRVVV@me~on
RQ\\SSRSRSVUU@me~order's
\\QJSSZSJTRSS@me~out
YRQQSWSMSRRV@me~over
SSWSSPQTRTTT@me~owe
PPNSSRQZRSSU@me~owed
[OYRPROLVQRU@me~own
VRSSSPSMSSSS@me~owned
YSSRSQSRRSSR@me~passed
YSOTSRSOUSQS@me~past
PRMSSOSXSSSS@me~pastor
NSRQSSS]QSUU@me~planned
SQ_RSQSOSSSS@me~power
JMRLSjRDRSSV@me~pressed
PQPORfSJQQQX@me~problem
QYORQRS[URSR@me~pulled
XSRRSRSLRRSQ@me~pupils
VRQSS^RQSRRS@me~pushed
^U[HMVQNXRVQ@me~put
VSPRSIUXRRRR@me~putting
USQLSSSSQRRS@me~question
VSQSSYSKSSSS@me~quote
SSRSSSSUSRRS@me~quoted
KTTRRPS]STTS@me~raised
JUaRSRSPQTUT@me~ran
SSSQ[RSJSQSQ@me~recycling
TSPUSSUPSSSS@me~retired
LSQSSRUXQRSS@me~right
O[U\\R]PDNVTO@me~said
MZRSSPS\\RNMN@me~sang
QRUXSRRORTTU@me~saved
WQSSQSXMQVVS@me~say
cQSRSOSKSTSS@me~saying
_PSRSSSMUSSS@me~school
QTURSSSYSSTS@me~sciatica
]SITQ_`@PWUV@me~see
IPb`TNSGQWWV@me~seen
TSWNSQSKTRSS@me~set
PTNRSOSbQTSR@me~shall
[SSSSSSJTSSR@me~shins
SOPQT[SQSMPT@me~should
OMJVRRS_QTRT@me~show
QOTSSSS`QTSR@me~side
GQOSSOS`RWWW@me~since
VSZSRTSDQUUT@me~sit
WPRSRRSSSTTT@me~sitting
NXZRSSR^RQQQ@me~skates
bRaVSRR4RTSS@me~stayed
[LRZSYSJTWTR@me~still
ORQRSVS]SSSU@me~straight
[RNSSRSOWPQP@me~students
GS\\]SZSFNVTX@me~stuff
TRQQSVSNSSSV@me~sure
^ZKSSPSTRRQR@me~switched
[PXNUTPNTRST@me~take
TPRRQUSYSSST@me~taken
IWSOSQShSSSR@me~talked
QZSRSRSTSRSR@me~talking
fQRSSTU@USST@me~taught
XNEVRPTYVROQ@me~teach
QQQRSRTXVRRP@me~teacher
SPPRSSUYSSSS@me~temper
[PSSSSSETSSS@me~tested
RRPSSYSMQTSU@me~that
N`NPRVXWROQS@me~the
SRSZSOSQSTST@me~things
WSSSSSSQRTTV@me~this
NRTRS]SITQRR@me~through
ORQSRRSdSRSR@me~tied
LbNTSXPULRQP@me~to
OXYMRQTXOTVS@me~took
]RSOSQSITQRQ@me~turn
MSTRSLSWVSSQ@me~type
NS]MSSSKSRSR@me~typed
^SOQSWSBWRRR@me~up
SORUSYRTUQQR@me~walked
XORZNRXJ\\MNO@me~was
RVMPPRY^SUSQ@me~went
RKSTVXUOUUWR@me~were
_RYRSISDUTSR@me~what
SSVRSYSQSSSS@me~when
TSPYSWSGRSSR@me~which
ZSSQSTSHWSSR@me~who
ONQSSQR_PSSQ@me~whole
RRRRVfRFNNOQ@me~will
VVRSYRSKTSSS@me~wish
RVXRRPYLPTTQ@me~with
USSQSMSZSSSS@me~words
]NVOQRSEWQRQ@me~would
TSSRSSSVSTTS@me~youngest
LbTLKPNQJTVT@missing
RSVSSVSJQSST@missing>@animal
KSMZSRSZSSRU@missing>@answering
UVQSSRSWRSST@missing>@arrival
O[ISSSS[SOSP@missing>@baby
VUVTSPSYSRUP@missing>@body_part
PQbSSTSQSTTT@missing>@book
LUWSSSS_RSSR@missing>@clothes
^HSSSSSRWSSS@missing>@colour
PVFRRYSOTPQS@missing>@comparison
NSRRSQS`SSRS@missing>@courier_act
VSSRSSSRTSSS@missing>@courtesy
UOTSSSSSUTTT@missing>@damage
UR^QSTSGRTVT@missing>@delivery_place
QZMSSSSVSQPR@missing>@electronics
HOSWTSS\\PUTV@missing>@fail_verb
RSLSSQSFSTTS@missing>@feast
MWVRSMR]SVVU@missing>@furniture
eNPRSNS[VTTS@missing>@hedge
\\WJRUWSOQQPQ@missing>@intensifier
QRRRSSSSVSSR@missing>@looks
QR\\NTPRTTTTT@missing>@me
RSMTSQSdTQRR@missing>@negation
KSZUQVTGQMNQ@missing>@number
Q^UQPSSNSQRP@missing>@packing_material
TYQSSVSSSOPP@missing>@parcel
G\\YUSYRLPXVV@missing>@part
SQTSSSSWRUTU@missing>@place_name
[ROSSTSRUQRQ@missing>@price_word
]QZRSOSLSVWU@missing>@recommendation
XSUSSSSLSRRR@missing>@route
MQ\\SSOSSSVVR@missing>@seller
JTUSRRSVSSSS@missing>@senses
SSQRSRSNTSSS@missing>@staff
PUXPSUTVSTVV@missing>@stars
SVORRSSSSSSS@missing>@tools_fixings
RPOWSRSZUSSS@missing>@use_verb
RRVSSTSLSSSS@missing>@vehicle_part
RPQVSSSUSSSS@missing>@verdict
TOWSSQS_TUUU@missing>@work_verb
OS]PPYRURRUQ@missing~>
QSPZSPSQSTRT@missing~@answering
VOSSSRSZSSST@missing~@arrival
PN`SSUSQSUUU@missing~@book
NS^RSSSGRTVU@missing~@delivery_place
PUSVSSSPRTST@missing~@fail_verb
USQSUQSVVSSS@missing~@intensifier
T]SRTSSKTSSR@missing~@me
E[QSSQWSRPPQ@missing~@number
SWUQTSSNSQRO@missing~@parcel
OU[RSSSJQUUT@missing~@part
[Q[RSOSLSVWU@missing~@recommendation
WSTSSSSMTQRQ@missing~@route
NN[SSJSVSWWS@missing~@seller
SSSXSRSKTSSS@missing~@use_verb
QQMUTVQ[PSQQ@missing~a
PXXSSRSJSQQQ@missing~and
QSORSUS^SQQR@missing~any
TRSSRRSQSSST@missing~being
TSQSSSSUSSSR@missing~calling
TUSSSRSXSSSS@missing~dribbling
JNXLSXSiMXWX@missing~it
WYPQSVSJUQRQ@missing~of
QTTPSOSZRSVU@missing~the
U[LSRRSOTSSS@missing~when
EEBQM_uICIES@money
WTOSSWRFRRSU@money>@answering
ONMTSUWKRUSS@money>@arrival
VSRSSSTRVSSR@money>@cleaning
OX]SSPSFRWXV@money>@colour
LXMOPYVVMQQN@money>@comparison
UUQHSUT[SQSN@money>@courier_staff
QRN[RRSWSUST@money>@day_time
VSRVSQSNSTSR@money>@delivery_place
ORQRRPWVRQRR@money>@dispatch
ORUTSLReSWTT@money>@drink
PPSSSSVPRSST@money>@fail_verb
XSSRSNSOVSSQ@money>@family
US?SS_VUROOO@money>@feast
QQRSSS[RSSSS@money>@food_spices
RTSXRUSPUTSU@money>@hedge
WVRMSJSQUSRS@money>@intensifier
TRTSSVQSTRRT@money>@lateness
PLQNR[QVRPRO@money>@me
MPV\\QLIYQSRV@money>@money
VSbSSMMeRUTV@money>@month
WMORSUU`UOPV@money>@negation
WORRSTSMSSSU@money>@neighbour
KPRSSRR^SSSS@money>@newness
LDQRTQY^LMPV@money>@number
S^SSSORRRSSS@money>@office
YRROSP^SPRSQ@money>@order
MSVSSQWQPRRQ@money>@packing_verdict
VZORRL`JRRSO@money>@parcel
SPRRTRXTTQRQ@money>@part
VURSSSRRTSSS@money>@phone
QWORSZQGSTTR@money>@place_name
SQSRSPU\\STSS@money>@price_word
WM`NSNTXXWXS@money>@quick
SSWSSHWMQSSR@money>@recommendation
LRRYSVSGRUST@money>@return
USQSSQTWQPPP@money>@route
NPORS\\UVQTVU@money>@seller
UYQRSQRRQSSR@money>@shop_elsewhere
TWXTSSSWNUUU@money>@size
ZMSQSQVUSSSR@money>@staff
\\OSSRZMYSTSV@money>@stars
QWXLSORRRPTN@money>@time_span
YPPSSRXQVSSP@money>@tools_fixings
P[QSSRUOSSSS@money>@toys_games
NTYRSTWYPRST@money>@use_verb
SWFSSVPTSQRS@money>@used_item
SSRSRTSRSSSS@money>@vehicle
OOSSSR[SQVSU@money>@vehicle_part
PSRXSQYUSSSR@money>@verdict
USRPSXSVSSTR@money>@weekday
UURTSPUKTSSP@money>@work_verb
SNSSSTVHSRST@money>@wrong_item
TIYXQUYAVQQR@money~>
RQQSSXWMRSSR@money~@arrival
YURSSLVVVSSQ@money~@comparison
PUSWSYTOSSSS@money~@hedge
SSSRSJUcSSSR@money~@intensifier
VQURSKVMRRTN@money~@me
PVSRSLS_RRRP@money~@money
USRSSMROURSS@money~@negation
SLURSQ[ONRRQ@money~@number
SSSRSQS\\STST@money~@price_word
XSZQSRQNXSTR@money~@quick
MSSYSTSJRVST@money~@return
QSQSSYTXRSST@money~@seller
UR]TSRTPQUUU@money~@size
SRSSSWPRUSSS@money~@tools_fixings
XRORSSWNSSSS@money~a
TPLOSPOWUTUU@money~and
TQ[ORNU[PRSP@money~at
PZPPSeOJQPPV@money~back
EMVQR\\XSPSQT@money~for
SNNSS]SWSQRV@money~has
NLJRR^QGRRRU@money~in
RRTSSUXUSRRR@money~is
NQLRYUPZRSRR@money~it
QSNQSJ\\AQQRN@money~less
MRS`RTTKOSRS@money~more
SOSSSVSQSSST@money~number
OQOSTRVbUSST@money~of
ORTRS[OYSRRT@money~off
URRTSLSPQUSR@money~on
TSSSRWSHSQQS@money~out
LUJRSWXYPSSR@money~since
aROSSNRUWSSP@money~that
O]NTRPRURNNS@money~the
PPPQRN[WRPQS@money~to
MRSRSPWXRSSS@money~under
TMQOSU\\RQRSQ@money~was
PSSSSRSUSSSS@money~when
SRSQSYRHSRSV@money~with
QVRSSLVPQRRS@money~you
QIcHOSSTOUVU@month
XTXSSQRPRMLK@month>@arrival
RRNPQSS[SSSS@month>@body_part
SSVSSZSEQQQS@month>@comparison
XRRSSSSKVRSR@month>@computer
STVPSTSTRSTQ@month>@courier_act
TSOWSSSMSTST@month>@courtesy
RRWRSRSUSSSS@month>@delivery_place
SQTSSRSUSSST@month>@drink
PSXSSRSBRSST@month>@feast
^N`RSNTUQSST@month>@hedge
ORcRSRSWPRRS@month>@intensifier
SQPSSRSMSSST@month>@lateness
LRZRUFWTU\\[Y@month>@me
TQOSSORXUPPQ@month>@month
WMURSRQ]URTT@month>@negation
JPJPS[\\JQMOP@month>@number
TSJSSSRVTSSS@month>@order
\\RXSSRSMTVWT@month>@packing_verb
PUOSS\\SRROOO@month>@seller
PUPSSSSZSSSS@month>@staff
US]QSWRJRRRS@month>@stars
WU[SSRSPSVUT@month>@used_item
PSRSSSSXSTST@month>@vehicle
ORYSSSSZSTTT@month>@vehicle_part
VPNRSRS]USSS@month>@weather
YTPQSPSTTTTS@month>@work_verb
PMTXOTQQRWXS@month~>
XSZSSRSBRSSS@month~@comparison
MR\\RSRTVRTST@month~@intensifier
PQXSSPXCSXVW@month~@me
XQQSSPSLVRRR@month~@month
QQ\\SSRSOTSSS@month~@negation
MP_PSYSDQRTT@month~@number
NSGSS]SKSRRS@month~@seller
ZSNQSSSSUTTS@month~@work_verb
MTOSSXPWRYXZ@month~and
QXSSSSSOQTTU@month~be
WTNSSSRPRTTT@month~for
PRDSSQQbURST@month~in
aPMSSRSYUSST@month~is
PU\\SRSRMQPPQ@month~it
RSRSSSSTSRSQ@month~of
OOYSSVSPSTTW@month~the
SQ\\SSSSOSSRS@month~to
QUaRSOSSSQRQ@month~was
SS`SSQSRRSSS@month~when
WQTSSUSFTRRQ@month~with
S\\TNOSPUTRRO@music_media
SRRSSRS]SSSS@music_media>@animal
TSSSSSSSRSSS@music_media>@audio
[TQSSPSTRSRS@music_media>@computer
USQRSSS\\SSSS@music_media>@food_spices
YSPSSSSQSSSR@music_media>@hedge
WPSSSQSRURRQ@music_media>@instrument
UPKSSSSSTRSS@music_media>@intensifier
OWTSRRSQSSRS@music_media>@lateness
SPaORNSPQTUV@music_media>@me
TPRTSRSPTSRS@music_media>@negation
SYQPRMRTPTRS@music_media>@number
XRURXSSAURSR@music_media>@packing_material
XRSSQSSSTRSR@music_media>@parcel
PSRYSRSTTTST@music_media>@part
KQNSSSUPSQPO@music_media>@seller
RRRPSSS_RSSS@music_media>@stars
PYSWSSSOSUSS@music_media>@use_verb
HSbSSSSJRXXW@music_media>@weekday
VSRWSOSVSVTV@music_media>@work_verb
YLQPSKRMZONP@music_media~>
WPSSSQSRURRQ@music_media~@instrument
WR\\RSLSJTTTT@music_media~@me
NYWPSOR^ORQS@music_media~@number
XRSSQSSSTRSR@music_media~@parcel
PRYSSPSERTTS@music_media~about
UOORSQS`TTTT@music_media~and
[UQRSPSSUQQR@music_media~has
GWSRYQSWOTUS@music_media~in
U[WUSXRBRQTT@music_media~is
XRRSSSSLSSSS@music_media~of
ORSSSQS\\RWVV@music_media~on
QSRYSRSSRTRT@music_media~the
QQRVSSSSQURV@music_media~to
OQWSSTSVRTUT@music_media~was
ZOSPIVMSSQRR@negation
MSR]QOSTSRQP@negation>@animal
QXWMWXWPURPP@negation>@answering
SJaTSZSDVVUV@negation>@appliance
LIlLQMSMLbab@negation>@arrival
WPOOSQSOVSRS@negation>@art_craft
O\\URSRSUNPPR@negation>@audio
L\\ISSTSXVPQP@negation>@baby
BYRR`QSPQTTT@negation>@bag
VNXTRVSMUTVV@negation>@beauty_hair
`PQNSSRNUQUQ@negation>@body_part
NWMZRdQATTRZ@negation>@book
PPaHRXSMRTVR@negation>@building
STRRRSSXSRSS@negation>@camera
OMgPRPS_SVYW@negation>@camping_fishing
STJSSYSXSQRS@negation>@cancel
IS\\LSYSVQRTR@negation>@carrier
[SQRSTSMSPQP@negation>@cleaning
eVYOSORISRRP@negation>@clothes
TZ[WQPRYTQMP@negation>@colour
XfQSUHVVWSUJ@negation>@comparison
TRQRSYSWSQRR@negation>@computer
PTLRSOR[RMMW@negation>@conduct
HVaWRPRGOYVX@negation>@courier_act
QRa]SMSLQVWS@negation>@courier_staff
TRPURGS[ZSTO@negation>@courtesy
YJOXYNQNOUSU@negation>@damage
MSaSSESWSVUS@negation>@day_time
SJcMRUSJSTXT@negation>@delivery_place
SP\\OS_RJTRRW@negation>@dispatch
MUOTSQSZUSPR@negation>@drink
MgJQSNRLNNNM@negation>@electronics
SXNVUJRPPQMS@negation>@fail_verb
VVXLTOSQQQUQ@negation>@family
WSMRSTSQRPPQ@negation>@feast
UOaQXNSPPVWW@negation>@food_spices
VQQSSSSMTSSS@negation>@fraud
OQmPSNRRPYXW@negation>@furniture
bRSNUPSYSSTS@negation>@garden
JURRSOSdQSSR@negation>@health
HYMYWVUbRVTU@negation>@hedge
G]PRRRS[NRRR@negation>@instruction
QIUSSYSKUXX\\@negation>@instrument
XYXZTQVKWSTS@negation>@intensifier
MZgVSQSUSRRP@negation>@jewellery
AYbdSPSQPYVX@negation>@kitchenware
OQDVSTRUXUSS@negation>@lateness
GX]RSLQRQSSS@negation>@lighting
RPIRTPVZPPQR@negation>@listing
TOJVRVRMUSRU@negation>@looks
OH_cYSSUVYUX@negation>@material
J_SRQTRXMKNM@negation>@me
WQKTSQSYRTTU@negation>@missing
INMVUaRQPRRX@negation>@money
XRRSSRSNTRRR@negation>@month
RTTUSRSNSRSR@negation>@music_media
QSQ]XPQFUUUU@negation>@negation
KRTRSUSRQTSU@negation>@neighbour
TWQQRSW[QQRO@negation>@newness
UWKXURKfVRPS@negation>@number
ITOTSTSfRRSS@negation>@office
M`WPWTS9RTUW@negation>@order
[P\\N[PSUQVZP@negation>@packing_material
P]OTMXSXUSRT@negation>@packing_verb
RONUXVSTVRQT@negation>@packing_verdict
HW\\KCYSOOW[Y@negation>@parcel
WUTQYKSLOLNL@negation>@part
VQaOQRRIWQTR@negation>@pet_goods
E\\QZSIR]OVSR@negation>@phone
SMNUSVRaSWWS@negation>@place_name
KW`JUTSOQUWS@negation>@plants
YSOQRWN[^QQR@negation>@price_word
IWNYRRcKUSRS@negation>@quality_blame
QNOQS^TMZNOP@negation>@quality_praise
URQGSOSdSRSS@negation>@quick
JKEPRMSiVMMM@negation>@recommendation
PWMSS[SRRRRS@negation>@refund
UPNRSZRMSRRQ@negation>@return
EPUKSRShRUUV@negation>@room
VRGRUPR^XPTP@negation>@route
NUUUSPSTUUSQ@negation>@rudeness
HNYXRYRPLXVX@negation>@seller
XDMMRXQZYOLQ@negation>@senses
PRVRSSSPQWXW@negation>@shoes
XKJYRRRKRTVS@negation>@size
LMcRSSSTPXXX@negation>@sport
]QJTXMQaWSVN@negation>@staff
WI]TVJSHMTSX@negation>@stars
OORQSZSZPVTY@negation>@swearing
UQHPSKRkSVWT@negation>@time_span
Mb[XPPSZQPRP@negation>@tools_fixings
PXOIONXhRRRP@negation>@toys_games
OS\\LSQSVSSVS@negation>@tracking
TJQVORR`QUSX@negation>@use_verb
\\FPSPQRMWUVV@negation>@used_item
FRbLSPSXSVUU@negation>@vehicle
P]OQSRSVONMP@negation>@vehicle_part
WQPXUSSVUTSV@negation>@verdict
PU@RSOSiRTQS@negation>@waiting
^QTRSRSGVQRR@negation>@weather
NO_USRUOOWPV@negation>@weekday
PUVVQWPJTQRR@negation>@work_verb
aKETROS^WPTR@negation>@wrong_item
XNjVPVPLU[\\Z@negation~>
NYN]SOSLSRQR@negation~@animal
LSUIYPVZROOO@negation~@answering
HMVUMWPLL\\Z_@negation~@arrival
VVQSSRSRRRRR@negation~@audio
TQRVRSSVSRSS@negation~@beauty_hair
[NORSWSPRQQQ@negation~@body_part
SURXSMSOUTSS@negation~@book
QVMRSRSZRTTS@negation~@building
IQaRSRS[UTUU@negation~@camping_fishing
[SQRSVSMUPQP@negation~@cleaning
`LZSSPSKSTST@negation~@clothes
IciEQURKTPQO@negation~@colour
ONOQTTYMSRTQ@negation~@comparison
OQRSS\\SZSSSU@negation~@computer
YSIQS]RCSPPX@negation~@conduct
MQU]SWRQRWUV@negation~@courier_act
UQRSRHSVZTTP@negation~@courtesy
]JQYUQRPQVSU@negation~@damage
YQSbSRSNSTPU@negation~@delivery_place
UQ\\PSYRSSRRU@negation~@dispatch
VJQUSRS]TTQS@negation~@drink
CeQRSORNMPQN@negation~@electronics
jPHLSKTJZMMO@negation~@fail_verb
OSZRRSSBQTTU@negation~@food_spices
URRSSTSPSSSS@negation~@fraud
YVLSSQRRQSSS@negation~@furniture
LUZRSPS[RSTS@negation~@garden
ORRSSPSVQSSR@negation~@health
MUWUUZUJROPQ@negation~@hedge
F]PRRRSWNRRR@negation~@instruction
IJXTSTSMRYX]@negation~@instrument
ZTSWTORDUSTR@negation~@intensifier
HSfQSPSRPWWW@negation~@kitchenware
RRDUSTRkWRRQ@negation~@lateness
OO^QSRSISUTU@negation~@lighting
SSKSTSR]QQRS@negation~@listing
XRPTSRSHSSRT@negation~@looks
T\\McOLTUOSSQ@negation~@me
CWLQSWSfPUUV@negation~@missing
NRUTScQPORRW@negation~@money
ZRQSSSSNSRQQ@negation~@month
FYTOPTSZPVWW@negation~@negation
^XNRSQWORPPN@negation~@newness
WUQYPXRMTUSY@negation~@number
XYTPWRRYSQSX@negation~@order
E_LR`OSGRSSR@negation~@packing_material
XTRTOXSPURRT@negation~@packing_verb
NUSRSSSSSSSS@negation~@packing_verdict
QS\\PPQSYRZXX@negation~@parcel
IjOXROUSOKQK@negation~@part
KXQVSSS]QTST@negation~@phone
OR_PSPS[RYXW@negation~@plants
XTRRSJU`[SRT@negation~@price_word
`TRUSZRCXSRR@negation~@quality_blame
SOTSSYSQXPPQ@negation~@quality_praise
EOHPRJSxRKLH@negation~@recommendation
RWNSSZSSRRRQ@negation~@refund
QSOSSUSPUSRR@negation~@return
XRNQUQSTURRR@negation~@route
TSVSSPSOTSSP@negation~@rudeness
KROQS]SRSNNT@negation~@seller
SORTSQSWTQPS@negation~@senses
[OUPTOSXTSSQ@negation~@size
IOdRSMS_PXXW@negation~@sport
[ZFUWLS\\SPQP@negation~@staff
SSVRSQSNTVVU@negation~@swearing
Hg]WPPSFOSRR@negation~@tools_fixings
UYURORSRQSSS@negation~@toys_games
TSRSSSSSSSSQ@negation~@tracking
RRQNRQTRTSUQ@negation~@use_verb
RNXPRSS[UUVV@negation~@used_item
LRWSSSSVSUVU@negation~@vehicle
GhISSSSURNMP@negation~@vehicle_part
AWMNT`TPNSTW@negation~@verdict
WRUSSRSKUSUS@negation~@weather
QOdQSSVJRTUT@negation~@weekday
WT^PRKQWVSTO@negation~@work_verb
UNKKSPS^RQST@negation~@wrong_item
RPTPQ\\QVRTUS@negation~a
ORMeSISURWRU@negation~access
OSOSSZS\\SRSS@negation~against
RSSWSWSRSUTT@negation~all
OSWQSQS]SSSS@negation~allowed
PSQQURSXSRSQ@negation~an
bRUQSRSGSSRT@negation~and
@OMSSbSfTSST@negation~any
TRUSSSSOSTUT@negation~anywhere
ZSNQSQSDWQQP@negation~as
LS]QS\\RBSUUU@negation~at
TNKSTXPVTQRS@negation~be
VRSSSRSSSUUT@negation~because
WKOXRVRHRPPO@negation~been
WRNSTSSWURRR@negation~between
VUYPSNSQSSTR@negation~biggie
XSRRSPSPTRSQ@negation~bite
OQ\\PSJRYTVWT@negation~blame
TRRUUQSQSVSU@negation~blow
TTPRSTSTSSQS@negation~bother
WRQSRVSRTTTS@negation~budged
KT`RSORaRVUS@negation~by
PUMaSQSPRURU@negation~card
SSQRSUSZTRST@negation~care
Z[USSOSHTTUS@negation~carry
PQORSNS`QPPO@negation~comment
OVPRSQTTSRRR@negation~count
SSSSRSSSSSSS@negation~creep
ORP]SRSKSTST@negation~cross
ORMJU^SJTRST@negation~do
PNZSSTSSSYYZ@negation~drama
RRPRSQSZRPPN@negation~dramas
_RPSSPSLUSSS@negation~drop
kSUOSRSBTTUT@negation~either
WQYSRLSSUURT@negation~else
:[[YXMQhKVTX@negation~even
FSJSSUSeJONO@negation~ever
RRUSSWSTRUUU@negation~exist
XQRSSWSJTQRS@negation~expect
ATjTSQSCRTSW@negation~find
\\NJNSISgWPPL@negation~for
MRSWSZSLSSSS@negation~forgive
NRPRSeSQQSST@negation~forms
_OUPSSSCRVXU@negation~found
J[VSSZRKPSST@negation~from
SRRQSYSSQQRV@negation~fuss
QMWQRWZJRRPQ@negation~get
UROQS]RNSPQU@negation~give
ZPWQSIRHWUVR@negation~go
YPIPRZS]RRQW@negation~had
PUTSSSSUURRS@negation~happened
QSRXSRSPSSSR@negation~happens
NSSQSWSXSRSR@negation~hard
NOTSSLScRWVV@negation~harm
NPNPSQS^SRTS@negation~has
TRWVRMPRVRSU@negation~have
ORRSSKSfSRRR@negation~hear
NR[VUQSNQUTT@negation~heard
RKjQRQQ>QZU]@negation~here
NYRTSRSUSQSR@negation~his
QObRSMSRQWVW@negation~home
SPUSRPSVRUUU@negation~idea
FgQIH\\WBMSRT@negation~in
`NRRSYSaRUTT@negation~is
XUZPUPSKSUVR@negation~it
SNSRSSS^RTUT@negation~joking
VSXRSQSSSTTT@negation~keep
RVOKWWRRQQSR@negation~know
VQSSSNSXUSSQ@negation~known
RSQRSSSUSSRT@negation~lecture
OTRQSOS]RSSQ@negation~let
NTWRSTSYSQPR@negation~make
OTPWVTSXRTSV@negation~making
SJRTSSSiSSSS@negation~mark
BXQSSWS]RSSS@negation~mean
POcOSQSOUSST@negation~meet
OQQ]SMRUUSRR@negation~met
SSQRRRSVTRRS@negation~mind
NTMQQMRoYRRR@negation~more
KS^SSPSQSUTT@negation~move
PQ\\SSSSLOWWW@negation~moved
RSTSSUSPRTUU@negation~moving
SPSTSSSQSTST@negation~name
OPNVXMSYQUTS@negation~need
QOZRRSSRQYZX@negation~news
JI]WRNRUPVVV@negation~of
EIbPSXWOMVXW@negation~on
RSQ[SRSSRRSR@negation~own
^NRSSQSMSSSR@negation~problem
cSMZSNSDUQPQ@negation~put
PUQSRUSLRQRX@negation~questions
QRPSS[SPRNNV@negation~quibble
VMPQSXSRTQRU@negation~reason
NR[QSRSRSUUT@negation~record
YSSSSSSPRSSS@negation~rock
eMGSbRSLaNNM@negation~round
[SYLSDSOVVVS@negation~said
AUUQUZP_SRTT@negation~say
LQlJSSRDPY[X@negation~see
KTSQSZSRRUSU@negation~seen
TQSSSNSWSSSS@negation~sense
TSORSRSRTSSS@negation~set
JQiPSOSJN[\\Z@negation~show
QWRQSRSUTQSR@negation~shut
RXPYSRSQRSRR@negation~sides
RSaSSKSMSTTS@negation~since
RRTSRWSMRRRS@negation~sit
eSSOSNSIWMNL@negation~stay
RUSRSRRPSPRQ@negation~sure
TUNRTPS^RRSQ@negation~surprise
QbMRSRSNRRSQ@negation~surprises
ETUVR_SINTTX@negation~take
SSSSSOSQUPSP@negation~talk
ORIORLQgNPQR@negation~that
LXNQRRTUTQOL@negation~the
M`OSSQPINOPO@negation~there
NP`fSQSOSUSS@negation~this
[RPVSSSIQQQQ@negation~time
GSHRQNUeNRUM@negation~to
^SOXSWSKXRQP@negation~turn
XRSSSUSKRSSS@negation~understand
TSRRSRSSURSR@negation~wake
NVXOQSTORRSR@negation~was
bSJTRPSITOQO@negation~what
`QQSSUSJSSSR@negation~which
QSNSSRSZUSSS@negation~will
QNRRSRSPTRRQ@negation~win
TY^PSPSSQRVR@negation~with
TRRSSHSaRQQM@negation~words
ZSOSSRSLURRQ@negation~worries
WSSSWPSHWSSS@negation~you
XPFZRENVVUQS@neighbour
LRN[SSSYRTRT@neighbour>@animal
ZPSWRMU\\UTSQ@neighbour>@answering
YPMVSRRZSPQQ@neighbour>@arrival
URPQS[SPSSSS@neighbour>@comparison
SPUPS[SUSUVV@neighbour>@courier_act
TUOQSSSVTSSS@neighbour>@damage
KSRVSVSKTUQV@neighbour>@delivery_place
PQMRSKSlSUSS@neighbour>@dispatch
\\PSQSLSNWUTT@neighbour>@fail_verb
CWVQUSSPQTTU@neighbour>@food_spices
SSRZTWSKSTTV@neighbour>@hedge
YQLWSUSXSRQS@neighbour>@intensifier
XQMPROSMQQSS@neighbour>@me
PYTRUPSWUSTS@neighbour>@negation
YMPWSURSRRVU@neighbour>@number
[T[QSKRYUSUP@neighbour>@order
QPSTRSS\\SSSS@neighbour>@packing_material
VUKRWUSOURQP@neighbour>@part
RUSUSPSPSTSS@neighbour>@quality_praise
YSQSSUSIRSRS@neighbour>@rudeness
SVSSRQSRTSSS@neighbour>@senses
]PSRSRSQWRSQ@neighbour>@size
]OUQSRS]USUS@neighbour>@stars
USLRSSSPSRRR@neighbour>@toys_games
QRZLSMSWQUWV@neighbour>@use_verb
NYSQRQSWPPRQ@neighbour>@used_item
SRPXSSSFSRST@neighbour>@vehicle
MNTTSOS\\PXUX@neighbour>@verdict
SUURSSSGRRSR@neighbour>@weekday
MWIWRYRIURPS@neighbour>@work_verb
TRUSRRSQPQRQ@neighbour>@wrong_item
KOYORXROSRQT@neighbour~>
OUUWRKUWSTSP@neighbour~@answering
TPOKSRShQRQS@neighbour~@arrival
[RSSSTSLRSTS@neighbour~@courier_act
SRVKSLSbSTSS@neighbour~@dispatch
VSTRSSSPSTTT@neighbour~@hedge
YSRWSRSIRSSS@neighbour~@intensifier
NRZMSTSXSSQR@neighbour~@me
H^WMSRS_RTVT@neighbour~@negation
OSZQSSSWSRUT@neighbour~@number
YTYSSLSMSUVR@neighbour~@order
RRSTSSSLRSUR@neighbour~@use_verb
UQRVRZS<TSRS@neighbour~@work_verb
RTUTRRSSQQRQ@neighbour~@wrong_item
HXUUQSSNRTST@neighbour~and
KRT_STSXRRST@neighbour~are
TS`MTSSZSUWT@neighbour~at
R\\SRS\\SBOUUS@neighbour~else
T\\EQTQSITNNL@neighbour~had
QTU\\WNS[QVWT@neighbour~has
YRWRSLSSRUUS@neighbour~have
VRYUSVSKRSRS@neighbour~in
URRRSSSNSRSR@neighbour~on
VNNYSRSORTRS@neighbour~says
RSTPSSSZSRST@neighbour~to
NSVRWSSQQTTS@neighbour~took
_QHSSRSRTSQR@neighbour~was
QPPUSXSKTPQV@neighbour~who
TPRTRRSYURSR@neighbour~with
QnJLISQGLJMI@newness
]QQUSSSPTRSR@newness>@arrival
RZMSSSSRSSSS@newness>@clothes
SSTSSVSOPSSS@newness>@comparison
KOZRSSSaSRRS@newness>@computer
RWRSSRSLRSSR@newness>@electronics
VNSSSSRSVSSS@newness>@food_spices
PUSRSSSRSRSR@newness>@hedge
XTPSSSSQQSSS@newness>@instrument
UMQRSRSYRPQP@newness>@intensifier
LVUSSSSXRSRR@newness>@lateness
R_RRRSSWVQSQ@newness>@me
PYRPSPXMQRRR@newness>@negation
QQV_RWTOORSR@newness>@number
LRbSSSSQSTTU@newness>@office
_SQRSUSHVRRR@newness>@order
PRSQMXSRRRSV@newness>@packing_material
[SPQRWSJUQRR@newness>@parcel
[GOQSSSYVRSR@newness>@part
^GSUSRSUZSQR@newness>@place_name
STP_SLRURUST@newness>@seller
LYOSSSSQQSSR@newness>@sport
WSUTSTSLTRRS@newness>@staff
PPO^S\\SJPSTT@newness>@stars
RHSRVXSSSRRT@newness>@time_span
NQSSRUSZSSSU@newness>@tools_fixings
SRWPRMSTTTSR@newness>@toys_games
K[SSSRSRSSSQ@newness>@use_verb
KUPRSSSXSSSR@newness>@vehicle_part
STWSSRSUSSSS@newness>@work_verb
K`KNQHOTMQOP@newness~>
RZMSSSSRSSSS@newness~@clothes
TQRSSSSPSSSS@newness~@electronics
VNSSSSRSVSSS@newness~@food_spices
XTPSSSSQQSSS@newness~@instrument
PURRSRSQRRSR@newness~@intensifier
YTSRRRSVTRSS@newness~@me
QLV`S[SOORSS@newness~@number
[QQSRWSJURRS@newness~@parcel
^NQRSSSUXRRR@newness~@part
^HSUSRSUZQPQ@newness~@place_name
OTP_SORVRUST@newness~@seller
LYOSSSSQQSSR@newness~@sport
TMSRRXSWSRRT@newness~@time_span
STTSRRSPTSRR@newness~@toys_games
OOQRSSSXTSSR@newness~@vehicle_part
OXSRSTT\\RRST@newness~and
XTRSSPSWRSSS@newness~as
M_RQQQSKNRSS@newness~condition
XRQSSRSSTSSS@newness~for
TXQSSOS^RSSS@newness~it
aMORSWSMSRSS@newness~ones
RRSRSPSPSSSS@newness~with
TVQNMN[SRMNL@number
LWOSWYR[PUSU@number>@animal
eQNOPRPPRQQR@number>@answering
OO]PRVR_OVVW@number>@appliance
\\UHPOSO^WSQT@number>@arrival
M]PUPXSTPSRS@number>@art_craft
LZRRSQSRSSSS@number>@audio
RULSSPSHTTTS@number>@baby
TjMSXZRVSOON@number>@bag
SYRO[QRJNSSR@number>@beauty_hair
HMcM\\QRZQTTS@number>@bedding
VQQ[TMQVUVVU@number>@body_part
EUURUQ[\\QRSO@number>@book
WXKVSZQ>VPQP@number>@building
`TMJSMSFVSTS@number>@camera
JVYRRWRZTVVV@number>@camping_fishing
NRRTRRSYRTSV@number>@cleaning
aOMUPOSP[PPQ@number>@clothes
\\RYVMRPUTTTT@number>@colour
OYSPNUYUQPPT@number>@comparison
E[TR^[OUNPQO@number>@computer
XPTQUSSZRUTV@number>@conduct
OULURWR[MSRV@number>@courier_act
cMSNSOUXXQSO@number>@courier_staff
NWSWS\\V]OVTY@number>@courtesy
QVTVPURSOQTQ@number>@damage
RNOOTXNXRSRW@number>@day_time
PRNYSNR[RVRV@number>@delivery_place
SPPUUVYURRRU@number>@dispatch
NVWSSNQFSRRR@number>@drink
STRTRTXPWSTU@number>@electronics
TXRZNROOUTVR@number>@fail_verb
]MUKPSNMWWVU@number>@family
ZKNQQRRSUUWU@number>@feast
WLVHZWMdSVWU@number>@food_spices
Q]VPQTRTORQU@number>@furniture
OQNOSRS\\TSRT@number>@garden
YUPNSSREQSQS@number>@health
]ORTQSMKWSRS@number>@hedge
OYTPSUSXSSSR@number>@instruction
OFXQRUS^TUTU@number>@instrument
M`NRQJW\\NPSO@number>@intensifier
WT[YRURQSTQU@number>@jewellery
R]UTSLMPORTR@number>@kitchenware
E`\\QRPZPLSUQ@number>@lateness
SSXSSQQHSVUV@number>@lighting
VZNESTM_VOQO@number>@listing
PROSSWQQVVTX@number>@looks
LMSP[SR`PVUT@number>@material
MUXYSUYWOYW]@number>@me
LV\\SPUQJSXYT@number>@missing
QRNPOTZNRMKQ@number>@money
ULUPRN\\TRXYX@number>@month
_NQRSRSKURQR@number>@music_media
W]SRNTXUTSPQ@number>@negation
NS]JTTS]SUWV@number>@neighbour
[L_USQSTQSTS@number>@newness
XURPNRIROVWU@number>@number
Hb^SSTOYMWUV@number>@office
WSTPQPXRSTTV@number>@order
UScQPQPRNSUT@number>@packing_material
[SORVWQPTORN@number>@packing_verb
ZTSQRQRPURSR@number>@packing_verdict
WBY]QXUQNZ[^@number>@parcel
LVMQQPUWLMLK@number>@part
ZPRSQSUMTQRR@number>@pet_goods
WRPVRQ\\HSQSQ@number>@phone
LXSQSSRIVNOP@number>@place_name
KRQWTVKVTSTR@number>@plants
MQSRSQQdTRST@number>@price_word
TQPSSRSSTTSU@number>@quality_blame
MUURS[SJSTUU@number>@quality_praise
OTQQSPU\\TQRO@number>@quick
D^GQSeSLRUTW@number>@recommendation
NRQTSBSbVTSS@number>@refund
Q[NPQ]IPTPQS@number>@return
VPMVSPRURUSU@number>@room
LOSSQVVHSVTX@number>@route
[SRSSSSVTRSQ@number>@rudeness
SJUUNMY\\VWVO@number>@seller
UMP`UERLVRRR@number>@senses
MRVURWQRRSSS@number>@shoes
NJNPUT][NNQN@number>@shop_elsewhere
LVQXQVRaWXUT@number>@size
MWXSSPSURVWT@number>@sport
ZUW\\SNRWXVSU@number>@staff
ISRXPQ^YQRQP@number>@stars
UPUQYQSQSTTS@number>@swearing
]HNWVJSVXSRP@number>@time_span
]TLUSQOOWNQL@number>@tools_fixings
VSRTOMRKURQR@number>@toys_games
HN[QSTSaQVUW@number>@tracking
WVVZRWOXUUT[@number>@use_verb
U]]NRRRQRXZV@number>@used_item
XJaWSOQMTUUV@number>@vehicle
UQQTSPRVQSQU@number>@vehicle_part
WMP]TQUTRWUW@number>@verdict
ZO]RSRSMSWVU@number>@waiting
YPQNSOQSXSRQ@number>@weather
UP_\\RJSBSUZV@number>@weekday
UM\\NRWQJUTTV@number>@work_verb
RHNSYLTYXQPQ@number>@wrong_item
SXXYOO]QOYWX@number~>
TPKTR\\R^SUTT@number~@animal
XNSOQYRQVQTV@number~@answering
LSRRSVSeQUUU@number~@appliance
D[WVPXPJVZXY@number~@arrival
J[RSSRRVRUTU@number~@art_craft
NWRRSOSSSTSS@number~@audio
ZSPUSPSGTTSS@number~@baby
HVSR\\SROQRRR@number~@beauty_hair
NHN^USQYURSR@number~@body_part
ZMSTVQNRVSSO@number~@book
[UURSNQCTQRQ@number~@building
STSSSSSXSSTS@number~@camping_fishing
^NTOQTSWWQSR@number~@clothes
eDPSNPRDXRRP@number~@colour
[VRZRKUOTSSP@number~@comparison
OPSS]QSNSSSS@number~@computer
>\\XWSZRGQSTV@number~@courier_act
YMPNSSSXWTTR@number~@courier_staff
L[TXSRRVQTRU@number~@courtesy
E\\RVPSRUPRRQ@number~@damage
[R__SNOBOXYW@number~@day_time
KYSWTPTHNTRT@number~@delivery_place
SRSUSTWMQRSR@number~@dispatch
^RQSSNSNVQQQ@number~@drink
QOMSRUYWURSU@number~@electronics
bNHQSNRVWTTS@number~@fail_verb
WFSQQHObSVUU@number~@family
ONWQQSSZSWXW@number~@feast
M[KTYUOWRUST@number~@food_spices
G`^RQQRPOSQT@number~@furniture
OUQOSSS]SSRS@number~@health
L`XOSQS\\TTUP@number~@hedge
SFNPSURjRSSS@number~@instrument
JVXNQUXMOPSS@number~@intensifier
QVVSRQSQSSSR@number~@jewellery
RZQRTQRIQTRS@number~@kitchenware
PZ^SRRRVNTVT@number~@lateness
VRWRSOQQSUUT@number~@lighting
MYSSSRSHSSST@number~@listing
[SUSSQSMSVUT@number~@looks
QQPR\\USJSTSR@number~@material
VWHWPMYWXNRN@number~@me
JVXRRQRQQVVT@number~@missing
NQKQPT^LOOLO@number~@money
HScRSWKPQVVW@number~@month
aLRSSRRXUSSR@number~@music_media
ZSPOSTOeQOOM@number~@negation
UTWOSTSTSSUT@number~@neighbour
ZM_RSMSURSTS@number~@newness
NLUPSZ\\XVVWU@number~@number
PXVSSSSQPSSS@number~@office
ZTMPSRUUTQQQ@number~@order
QYTRSTRHVPOP@number~@packing_material
QPTTWRQMRQSP@number~@packing_verb
PQ`UR[PFN[\\[@number~@parcel
TWRUVOPTUPNN@number~@part
L[YSSOSOSQQQ@number~@place_name
PQRSUVSMTRSQ@number~@plants
QPXRS_SNSSTU@number~@quality_praise
RSKSSUSPRSSS@number~@recommendation
RQRQQ_NQSRSU@number~@return
NRRSSSSYSSSS@number~@room
CR\\PQZSYRVTW@number~@route
J]JPT^T;RQTR@number~@seller
_MRRURROTQSO@number~@senses
OYSTSSSRSQRQ@number~@shoes
T[OVSJOERVWR@number~@size
G[WSSQSZQVWT@number~@sport
SSR^SOQXTVRS@number~@staff
XKFPQQJmXMNP@number~@stars
OPXRYRSVSTTS@number~@swearing
MN_QSXMMUUXU@number~@time_span
TOLVSVPQUORO@number~@tools_fixings
QTQRPRRVSSRT@number~@toys_games
PSNSSUS\\RRRT@number~@tracking
dOQ[RMS:PQSS@number~@use_verb
RLSRSXRUSVVU@number~@used_item
XN]PSRRHRWVV@number~@vehicle
QZSRSPSOSRQQ@number~@vehicle_part
JNYPUPRnQVVU@number~@verdict
RRURSRSPVRRR@number~@weather
FRsDSIQQQX\\V@number~@weekday
SS^PRWPLQSRV@number~@work_verb
ULUTQYQOWRST@number~@wrong_item
XYOQRTMRRRRU@number~a
VRUQSRSNSSSR@number~about
QRRSSOSZTSSS@number~adults
R[KSSQPLQSSS@number~after
ZSSRSPSHTRSR@number~alone
QRT_SSSPSTRU@number~am
WRRRWOSQUSSR@number~an
RIZNSSRUUWYT@number~and
TWIVSVRISRRS@number~are
MRUSSQS\\RTTU@number~as
TQSJSXR^VOSR@number~at
QQRPS^SKRPPQ@number~back
ORSPSSSbTRRS@number~bar
PWTSSSS\\TRSQ@number~bars
cPNQSTSGUSRT@number~because
\\QPRSVRUTRST@number~before
LPSQSRUcQSSR@number~between
LSSSSSSZSSSS@number~bus
JQQQSYQ[UUTW@number~by
QNSSS\\PPRSSV@number~calls
_OTVSMSTTUUS@number~can
[UWRSRRKVQQO@number~degrees
QSR[SSQPSTST@number~digits
OZROSVSGSSSS@number~down
LSWRSSSSTTTT@number~dry
WRURRSSXWRSR@number~each
MQSRXRSZQTSS@number~end
WQMRTSRZTQRQ@number~ends
SSRSSOSMRTST@number~evenings
ZKZRSVSPRSTQ@number~extra
UPMRSeSGRNOU@number~f
QPJgSPQKRXRW@number~flights
JQNYSSSaSWRW@number~floor
NSRWSRSSRUSU@number~floors
YKVOQPoNNOSO@number~for
HMTURXS]URST@number~from
VOUQSNRWTTTT@number~full
VRSOSVSLSSSS@number~go
RTRXSWRCTQRS@number~goes
PRJYSSS]RVSV@number~grown
iMHNRKSdQTSS@number~had
UUSQSSSOTSSS@number~halves
T_V\\RJRSQWSU@number~has
\\QRSSSSKTRRS@number~have
VVZISQSYSVSS@number~he
PQSUS[RISTUU@number~he's
U^P\\SOX?SQRQ@number~here
RSTSRPSZRRQR@number~houses
YPJSSPR[TONP@number~if
QXMWRRZFNSON@number~in
\\QNTRQQSVUSS@number~is
^M[CSP\\PSRRM@number~it
VKVRRQRMTNOS@number~it's
QOYSOSSTSSSS@number~job
RPSUROSRSUTU@number~kilos
NSUTTUSURRRS@number~languages
RbORSQRPPOPN@number~lefts
OWMRROZ[PNQN@number~less
ZPQQSTS^SRRS@number~line
NSRSRSSWSSSS@number~little
QLPQSmSISQRS@number~mails
SQSSSSSSTSSR@number~mb
QOYRRQSNRTUT@number~men
QP_\\RIXHQQRS@number~more
NPbQSNQNPUVS@number~mornings
OIO\\SRSURXSV@number~n
NSTJSNSXQUSS@number~next
]NRRSSROSSSR@number~notes
SQWSROhHTTUT@number~now
PgIQQFRRSNQM@number~of
YKRKSVZLRRSQ@number~off
[SSTRO^LQQTQ@number~on
UIIWSVWbSROR@number~out
WSVSSRVTTSSS@number~over
RPPRSaRORSSW@number~paragraphs
PRVQSZSOSSST@number~passes
PRLVSXQZSSTT@number~past
aRLXSMPMWRQP@number~people
YQQRSWSMUSSS@number~per
ZRLRSTTNWPPS@number~percent
UUPSSSRTRRSR@number~persons
URSUSSSNRTST@number~places
TUSRSSSJRSSS@number~point
QROSSVRQSSSS@number~question
BbSRRVSPORRR@number~right
XLQSSXSHTSSV@number~said
SMDVSaSTUSRT@number~says
VRQSSWSPTSSV@number~seasons
PSOSRSSXTSST@number~separate
_QOQSRSKSSSS@number~sets
`NPQSSRNURRR@number~settings
DNSVSPR^TUUU@number~she
SPQRURSORRRP@number~sheet
VLRSSSPTVSSS@number~sheets
WPQPSSSUUSSS@number~shows
PYRPSRSTQOQP@number~side
LRQTSSSaUUST@number~sides
ZORRSSZGVTSS@number~since
9NhZSORSN]X\\@number~sleeps
SRTSSWSWSPQU@number~still
QQ^SSSSORVUU@number~storms
MSQXSVSNRSRS@number~straight
OaPSRVSLPSSS@number~string
QKdRSNNPRVVU@number~term
WUTRRNS_TPPN@number~that
XQHXWRSZTUTT@number~the
W[KUST`MPQPR@number~there
WVJ]SORGTSRS@number~there's
ZOPRMPS]TSSS@number~thing
RN\\OURYOQVVV@number~this
QQRSSTSNSSSU@number~through
UORRSYSWSSSS@number~thumbs
SQ[QSUSSRTTT@number~till
NZZ]SHQJRSPV@number~time
TGUSQ]OLTSSY@number~times
OVaPSKZ\\PQPR@number~to
ORdRSRRRRVVV@number~todays
TSSUSSSTSSSS@number~took
XQTSSOSMSSSS@number~under
BTPSSSSZPSRS@number~wants
^LWMRPRGUWWT@number~was
UQSSSSSXTSSS@number~way
XTRUSSSTTSSS@number~ways
YVPQSQSYTRTR@number~went
Q^NQS]SGSRSR@number~were
JS[QSSSNTUVU@number~wet
aPKRSIXTRUVR@number~what
NWOSSNTVSPRP@number~when
PYSSSWS[RSRS@number~where
YVPRSRSGPUSV@number~which
HMRWSPRcTRRU@number~who
XRRNS[SRTSSR@number~will
YTORSRROXPPP@number~winters
PUXXQNQVXONM@number~with
QPeOSRRTOXZX@number~wks
ZPRQSOTRSOPS@number~word
TRRSSVRLWRRR@number~words
RTMSSXSKWSRV@number~would
UTTSSNSUSSTR@number~you
_TODYDQNVOPJ@office
SOSSSSSPSRRS@office>@animal
USRUUSSOTTSR@office>@answering
QSTSSSSSSUUU@office>@arrival
KSWSTSSVRVUU@office>@art_craft
LSSSTSSWQSSS@office>@beauty_hair
MXHTRSS]SQQQ@office>@book
PTWSVRSOQSSS@office>@colour
OXWPSTSSRSST@office>@comparison
ZUUQUPRNSSSR@office>@courtesy
YWRSSSSTTRSS@office>@damage
[SQTRVSMTRRR@office>@fail_verb
MTSSRSSRQSSS@office>@food_spices
SRSSSSSTQSSS@office>@furniture
MVTSTSSURRRR@office>@hedge
SROSSSSQTRRS@office>@intensifier
QRSSTSSVRSSS@office>@kitchenware
KTSSSSS[OSSS@office>@material
XRSPTPU`RSRR@office>@me
QUUSSTSPRSRQ@office>@month
bNXSVSSNTRSR@office>@negation
YNORQPNfXTTR@office>@number
RNZSRPRSWYWT@office>@office
RRRSUQSaPSSS@office>@packing_material
SSOSSSTQTQQR@office>@parcel
DO\\SWOP]S\\ZV@office>@part
TUPSXQUMRQQQ@office>@phone
RXUSQSSKRTTT@office>@quality_praise
SMSSRYUJPRSU@office>@seller
UTSSXSSPNSSS@office>@senses
OQXSSRSWSTTT@office>@staff
XRQSSQSRUSSS@office>@stars
UORSRQS[USSS@office>@use_verb
RXRQSSSQTSSR@office>@used_item
VUUQRRRURSST@office>@verdict
XRMSURSYURRQ@office>@work_verb
XOZQUQRQQRTV@office~>
UTRUSSSPTTSS@office~@answering
YVRSQSSWSSSS@office~@me
YOQSQSSUZNMO@office~@office
TVSSSSSITRRR@office~@part
YPQSUSSQURSR@office~@work_verb
TQUSSSS`RSSS@office~a
RVOQT[TPQQRU@office~and
ZRQSQRSVSSST@office~for
ZRQSSSSTTRRR@office~has
OPUSSSSVRSSS@office~in
XOSSRSSVTRST@office~is
RVTSSSSUPSSS@office~of
RTWSYSQNQUUS@office~on
YRQSSSTOXPQQ@office~skips
WNRSXQSRSSSS@office~that
QWLSQTSUURRS@office~with
USSSSSSTUSSS@office~writes
RWNMLWVNQPQQ@order
eSROSQTLSSSR@order>@animal
XSQQSVSOTOQR@order>@answering
WSMTSQSPRSSS@order>@appliance
^\\UMUYS@TNTQ@order>@arrival
NVOSSUWIPQQS@order>@baby
TRWPSPSSUSSS@order>@body_part
WRRTSSULVSRR@order>@book
TSMRSSSmQTTT@order>@building
PSSSSUS`RSSU@order>@camera
PPYSSUSJQTTT@order>@camping_fishing
OSORSUQTSQRT@order>@cancel
TNYPSSSSUVVV@order>@clothes
K\\PMQRRZOPUS@order>@colour
MPMRQTO_NTTQ@order>@comparison
R^MTSQSHSRRR@order>@computer
IP`OSQSpQRSR@order>@courier_act
[ZRES[SKSQSS@order>@courier_staff
ROSRSNS`TUTV@order>@damage
PQJ\\SWSURUQV@order>@day_time
aNOISTSVUTST@order>@delivery_place
QSR^SPU>RSQP@order>@dispatch
MTTYSTS[PTRV@order>@drink
UXSSSSSMSSSR@order>@electronics
SNS`SORGRXRW@order>@fail_verb
]YPZSRSCTRRR@order>@family
VOSRSWTMTNNP@order>@feast
ITYYRLS[QXSW@order>@food_spices
KaSSSNSSVTTR@order>@furniture
HSYUSSSKSTSU@order>@garden
QRTSUQSTRRSS@order>@health
QTHPSXSZRSST@order>@hedge
WJZSSQSXRTTT@order>@instrument
`VPRROTHUTSS@order>@intensifier
QUTRSSSLSTTT@order>@jewellery
SSQWSSSXSSRS@order>@kitchenware
^RNRSRSPURRR@order>@lighting
RRQRSYQUSRRU@order>@listing
XPURSRSORRTQ@order>@looks
W^RPSXSIQRQR@order>@material
WLZOSRTWZUUT@order>@me
WRZSUWMHSSSU@order>@money
ZSDRSYSTTOMR@order>@month
RZNWRMQTSLON@order>@negation
VSTNSQSTTRSS@order>@neighbour
GUQPSURUQSSS@order>@newness
APeGPM]ZNWWV@order>@number
SWQSQRS\\SQQQ@order>@office
XRTSUWRZSPPR@order>@order
YQRRSTRWTSSR@order>@parcel
RG^[SOTQVYVV@order>@part
SOURSZSPVOOS@order>@phone
XTQRSPSVQUVS@order>@place_name
XMWRSPSLRTTS@order>@plants
RRSSSPL^USST@order>@price_word
MMYPSNW^SZ\\X@order>@quick
MSRSSPS^QSRQ@order>@recommendation
OSSSSSSPSSSS@order>@refund
WPRSSUSNSSST@order>@return
PQMYSVS\\RSST@order>@room
_RIOSQSYWPRO@order>@route
SYI[TM\\KSTTN@order>@seller
SRXRSRSMPSTR@order>@senses
VRRSSRSUTRRS@order>@shop_elsewhere
UZOQSXRFORSS@order>@size
URQQSRSRUSSS@order>@sport
TRSSTSUWRPQR@order>@staff
PPXRS[S\\RUTV@order>@stars
SOXTTKRRUSVP@order>@time_span
GYQTSSU`PSSS@order>@tools_fixings
I\\RRSTVHPSST@order>@toys_games
PNkRSTTWQTSS@order>@use_verb
YSSRSXSNSRQP@order>@used_item
_QKTSOXVUQPN@order>@vehicle
ORYPSSSQRVWV@order>@vehicle_part
TQTQSTSPVTVQ@order>@verdict
YPXNSRSSTTUT@order>@weather
XLMYSSRWSSTS@order>@weekday
VPXdSTS@TVSS@order>@work_verb
QDMRShQ]UWT\\@order>@wrong_item
RLMSRXWOPMMN@order~>
_RPSSNSQUTTT@order~@answering
NaOSQQR`QUUT@order~@colour
UQ[RSRSWSTSS@order~@intensifier
RRSSSWQOSSST@order~@listing
\\IWVSUURRSQT@order~@me
UTNSSSSRSSSS@order~@negation
RK>TSGbWTVRS@order~@number
ZWQSSMTYVTTS@order~@seller
SPQWSSSQRURU@order~@weekday
TJPSS_SKUSRS@order~@wrong_item
ZSN[RRNUZOKQ@order~a
SUKPUVRQSQQQ@order~and
RPQVSVSQQTSU@order~at
SRJSSR[SSLNM@order~extra
J_cQSEFdN]\\W@order~for
YPQYS^SGSSTT@order~from
NJ`NS[MIRXXY@order~in
JUQSSYUUSSSS@order~is
OAOVSOSiWYYU@order~it
SRRSSQSRRRSR@order~minister
SSPSSSSBSSSR@order~more
NSWSSQSXSRRS@order~of
KJMVS[O\\TSSU@order~on
MVSTRTSVSSSR@order~out
NTQSSXS_RSST@order~that
IVTISXW]OUWX@order~the
gPPSSQRNZSSR@order~these
URTSSSSITTTT@order~this
[ZQYSGNgSQSO@order~to
]INMRhSKSLNU@order~up
PS]QSQSHSTST@order~was
XIYRSQSUSWVU@order~when
LFGP{HHRIOLL@packing_material
WPPYVRSEUUTT@packing_material>@animal
WOQSTRSTWRSR@packing_material>@answering
RUUROSSSVQRQ@packing_material>@appliance
VPZRTRSPUTST@packing_material>@arrival
GSXSXRSOPTSS@packing_material>@art_craft
WNPPFOSYXRSQ@packing_material>@bag
RWSSTSSSRSSS@packing_material>@beauty_hair
LWNXRPSeRVSU@packing_material>@body_part
PRQSTRSQSRRR@packing_material>@book
JOQX[USLOVRW@packing_material>@building
JQRTXRSSPRSS@packing_material>@clothes
QWRQSQSRPSSS@packing_material>@colour
LSOVQVTSSRQP@packing_material>@comparison
SXSRRSSGSSSS@packing_material>@computer
PXQYQTSXQTTS@packing_material>@courier_act
WRSSUVSRVRSQ@packing_material>@courier_staff
PTSSQRSVRSSS@packing_material>@courtesy
OISQfSSMRRSQ@packing_material>@damage
XNVQSSSWVSSS@packing_material>@day_time
PPUWSRSJRUTV@packing_material>@delivery_place
SRSSUSRTSSSS@packing_material>@dispatch
cSSRNSSOXSSS@packing_material>@drink
RURUUSSMRSSR@packing_material>@electronics
PURTVSSTOUST@packing_material>@fail_verb
TSUSUSSMSTTT@packing_material>@family
WJUQ\\RSORSTS@packing_material>@food_spices
SSRSSSSWSTTT@packing_material>@furniture
URSSOSSTTSRR@packing_material>@garden
I_ZPYMSLNWWS@packing_material>@hedge
NMORVRT`QSRR@packing_material>@instrument
DXSRS[SQQRRR@packing_material>@intensifier
DOSNUSSmQTUT@packing_material>@kitchenware
`PHSZSRJTSSS@packing_material>@lateness
ORQSSSS[STTS@packing_material>@lighting
QSVSRSSKSTST@packing_material>@listing
SNST\\SSLURRQ@packing_material>@looks
RLPQWTSPORRR@packing_material>@material
PQNLS]RPTOPV@packing_material>@me
Q\\URNSSYTQSQ@packing_material>@missing
WSRSSSTXTSSS@packing_material>@money
SPUSTUSMRSSS@packing_material>@music_media
JYPSPOR[OWUT@packing_material>@negation
UXSRRSSVSSSS@packing_material>@neighbour
QMSSVUSRSSSU@packing_material>@newness
RRPTXSMVLUUU@packing_material>@number
OTQRSRSVQQSR@packing_material>@office
VRQSURSYTSSS@packing_material>@order
KMOGSRSOLPQP@packing_material>@packing_material
Q[TOLWS]PRSS@packing_material>@packing_verb
PYRQQVS]RRSR@packing_material>@packing_verdict
SMSKOWS\\TSST@packing_material>@parcel
WWVNPUSKXQTP@packing_material>@part
RPQ]@SS\\TTRT@packing_material>@pet_goods
PVTYSRSUOURU@packing_material>@plants
]GRS[SSSRSSS@packing_material>@price_word
NPRS\\SSPPSSR@packing_material>@quality_blame
VWTSQXSTURSR@packing_material>@room
SRQSSRSUSTTT@packing_material>@route
NUTURPSUSVTR@packing_material>@seller
OTSSQSSRTSSS@packing_material>@senses
VPRRUQTLTQRP@packing_material>@size
WSSTTUSRTSSR@packing_material>@staff
XVSOQURHTQRQ@packing_material>@stars
TSRRLVSNRSSS@packing_material>@tools_fixings
QRSZSRSJRURU@packing_material>@toys_games
SSSSSSSSTSSS@packing_material>@tracking
RUQRRRVUQPPO@packing_material>@use_verb
PPQQTVSZRRST@packing_material>@used_item
QSSZSRSMSURU@packing_material>@vehicle
PTVSRSSOUTTU@packing_material>@vehicle_part
LRTVVSSLVRRR@packing_material>@verdict
YSOVQSSSSUSW@packing_material>@weather
WRRSSSSMVRRR@packing_material>@weekday
`SVOVOSSQRSR@packing_material>@work_verb
TPUPTRQCUQQP@packing_material~>
]SQSQRSJVSSR@packing_material~@animal
YPPSSSSOUPQQ@packing_material~@arrival
\\NQQOPSQYSSR@packing_material~@bag
UQSSVSSQRSSS@packing_material~@beauty_hair
RRQSWSSSRSSS@packing_material~@clothes
TSOURWSNSRSR@packing_material~@comparison
PSRVRSSOQTSS@packing_material~@delivery_place
QXSSRSSSSSSS@packing_material~@fail_verb
FXYSUPSWPXXW@packing_material~@hedge
RVSSP[SJTSSS@packing_material~@intensifier
LRSRRSS]QUUT@packing_material~@kitchenware
QSSSSSSSSSSS@packing_material~@looks
OQUNTPSOQRRR@packing_material~@me
NPPPXTSHNXWW@packing_material~@negation
HYOR]SQJLRSR@packing_material~@number
RSSSSSSPRSSS@packing_material~@office
EQOQURSWLRRQ@packing_material~@packing_material
XNRQTSS\\URSS@packing_material~@parcel
WSRRUSSNTSSS@packing_material~@part
UMRSRSSUUQRQ@packing_material~@size
aKSSQSSOUQQQ@packing_material~@use_verb
RSSUSRSPSURU@packing_material~@vehicle
SNVPRSSLRSSS@packing_material~@work_verb
Nj[RHSSWTTUU@packing_material~a
TOVWSWRTQSRT@packing_material~and
MSRSUSSVQSRS@packing_material~at
SRPSVSSPSRRQ@packing_material~between
WQRQROSbWSSS@packing_material~by
KJVR]RSXMSSS@packing_material~for
TPSQVOSYSSTS@packing_material~from
VSSRSQSMRSSS@packing_material~had
DSO_XRSHNTSV@packing_material~in
SRSRWVSPWRRS@packing_material~is
RPRRTSS[USSS@packing_material~it
N[TRMVSKMSSS@packing_material~of
OZPXPUS^PTST@packing_material~on
LPQSWUS^PRRS@packing_material~round
QSSSSSSVSSSS@packing_material~string
VRVSRNSVURSR@packing_material~that
RTSRVSSQRRRS@packing_material~the
YSUSRSSLTRRR@packing_material~through
JRUSXSSQRRSR@packing_material~to
YNPRXRTPQTUS@packing_material~was
RQSSUQSQRRRR@packing_material~whatsoever
NXVRSYRRPRSR@packing_material~with
EVLQxNOKJJMI@packing_verb
RSTQSSSOSUTT@packing_verb>@animal
TSTSSRSMSTTT@packing_verb>@appliance
SSQSSPSXSSSS@packing_verb>@arrival
QNJXSSS^TUSU@packing_verb>@body_part
NRVSSRSWSSSS@packing_verb>@book
YSNKRWS`URUQ@packing_verb>@building
YXRROQSHTRSS@packing_verb>@clothes
NJOU]OSMONOM@packing_verb>@comparison
YSQUUSSSTRSR@packing_verb>@courier_act
PQSSSSSNSSSS@packing_verb>@courtesy
]NNMOWS]TUTU@packing_verb>@delivery_place
WYROROSOTSSS@packing_verb>@drink
RSRSURSRRSSR@packing_verb>@fail_verb
VMRSYQSRUQRQ@packing_verb>@family
PVPSOVSNSRSS@packing_verb>@food_spices
TPVROTSjSVWT@packing_verb>@hedge
LQXUUQSJTTST@packing_verb>@intensifier
RSQRWSSIRRSS@packing_verb>@kitchenware
SVQTSSSWSRSR@packing_verb>@lateness
WSRSVRSTQSSS@packing_verb>@looks
VUQSUQSBRSSS@packing_verb>@material
M`UUTUSYQORR@packing_verb>@me
KYSRSRSWSSSS@packing_verb>@missing
[PXSSQSYSVWS@packing_verb>@month
S[PSVQSGQSSR@packing_verb>@negation
QTTRSSSRRSTS@packing_verb>@neighbour
YPVRTQRWURQP@packing_verb>@number
NSSSSSXNRRSR@packing_verb>@office
NSNRVQSSQSSR@packing_verb>@packing_material
TTQRQSSUURRR@packing_verb>@packing_verb
MUPRQSSYSSSQ@packing_verb>@parcel
MQTRWRSYUSSS@packing_verb>@part
RQPSSZSOSSST@packing_verb>@phone
XSPTURSOTRSR@packing_verb>@plants
RSSSVSSPSSSS@packing_verb>@route
VN\\RQPS`TTTU@packing_verb>@seller
SQRWZRSPRSSR@packing_verb>@size
RTRRRPSTTSSR@packing_verb>@staff
MPXR]QSLSQPQ@packing_verb>@stars
RISPWTSWTUTT@packing_verb>@time_span
UQYQRQS]TSTS@packing_verb>@use_verb
Q[WVNTSPRTRS@packing_verb>@used_item
YRQURPSXVRSQ@packing_verb>@work_verb
L[WW^MOILTRU@packing_verb~>
VKQQZUSHQNOO@packing_verb~@comparison
]SMWOWSGUTRT@packing_verb~@delivery_place
SWSSOVSTRSSS@packing_verb~@food_spices
USRRTSSJTSSS@packing_verb~@intensifier
SUPSQRSXSSSS@packing_verb~@me
SOSSWSSQRSSS@packing_verb~@packing_material
SUPSRSSSTSSS@packing_verb~@parcel
VSXPOQSbSUVU@packing_verb~a
UTWQSRSaTPTO@packing_verb~and
TUSQVSSRTRSR@packing_verb~as
MQUSYSSUSSSS@packing_verb~at
PPRSZSSORSSR@packing_verb~by
XN^SOWSRRTVU@packing_verb~in
M_WOZQSKRRSU@packing_verb~it
RSTWQRXPRVTT@packing_verb~of
WLSRSSRZWSSS@packing_verb~on
POQS[SSSSSUQ@packing_verb~the
NZSRVVSNPSSR@packing_verb~to
LQRPWVSLPSSS@packing_verb~up
VPQSSSSKTSTT@packing_verb~with
XSOT_PRMQNLN@packing_verdict
RSUQSSSOSUTT@packing_verdict>@animal
TSTSSRSMSTTT@packing_verdict>@appliance
MQSSRSSWRSSS@packing_verdict>@bag
PSTTSSSRSSST@packing_verdict>@body_part
MRRSSSS]SSSS@packing_verdict>@book
JSSWOVS`TTST@packing_verdict>@comparison
[NM]MVSVSVRU@packing_verdict>@delivery_place
OSRSTSSQSSSS@packing_verdict>@fail_verb
MOPQTTUcQSSS@packing_verdict>@hedge
XUXWRRSNVSSS@packing_verdict>@intensifier
LYTRSSSPSRRQ@packing_verdict>@material
VONTVQSTSPRS@packing_verdict>@me
LVPSVPSQRQQQ@packing_verdict>@negation
bOMRUSRLYRRQ@packing_verdict>@number
GLPRWRSUORSS@packing_verdict>@packing_material
TQPR\\QQUQQSP@packing_verdict>@packing_verb
RRPQURSLSRSR@packing_verdict>@parcel
NQTTUSSQRTUT@packing_verdict>@part
RSSSSSSQSSSS@packing_verdict>@route
NRNPRWSbSSSU@packing_verdict>@seller
SPSRTSS]TQSQ@packing_verdict>@senses
YSSQRSSQTRSR@packing_verdict>@size
RRMTVSSJTQSR@packing_verdict>@stars
SSSSVRSQQQRP@packing_verdict>@tools_fixings
SPXRSQS\\SUUU@packing_verdict>@use_verb
VTQVRPSQRRRP@packing_verdict>@work_verb
UaQQPST\\PRSR@packing_verdict~>
SPSRVSSVSSSS@packing_verdict~@hedge
SRRSUSSPTSSS@packing_verdict~@negation
IRSP\\RSSPSSS@packing_verdict~@parcel
QKSVTSSOTSRT@packing_verdict~and
^PSSTSUVSSSS@packing_verdict~as
PYSUPTSSQTTT@packing_verdict~down
LPRPUTSXQRSS@packing_verdict~in
PXSRSSSSSSSS@packing_verdict~on
UQRSQSSTUSSS@packing_verdict~the
PRV][QSGOWUT@parcel
YaRQSPSQSRSQ@parcel>@animal
QSYRQ\\SRVOPQ@parcel>@answering
UVUQSRSSSRSQ@parcel>@appliance
OMUSUSS[TYZY@parcel>@arrival
QQXSRSSLSUTT@parcel>@art_craft
OWVXQPSHSURU@parcel>@body_part
PRQTVRR[UPPP@parcel>@book
RSQQVSSORVSW@parcel>@building
HVRVSSSQOUSU@parcel>@camera
WSRVSRSNTRSS@parcel>@carrier
PUOVRSS\\SRQS@parcel>@clothes
P_QRRUSLRQRQ@parcel>@colour
MW[QQPSRPYVV@parcel>@comparison
SSGXSVSYRSQV@parcel>@courier_act
RQT\\URRTRWTR@parcel>@courier_staff
]QRRZXSEQWSR@parcel>@courtesy
JLSPdSSMORSR@parcel>@damage
VNUTRPSSTTSS@parcel>@delivery_place
QSUSSURQSOOT@parcel>@dispatch
RYNPSRVSUPQP@parcel>@drink
UTSSSTSNRSSS@parcel>@electronics
HVRVRURZOWSX@parcel>@fail_verb
YSO\\RQSPPUQT@parcel>@family
NXPWOTWOSVRT@parcel>@food_spices
]RQTSPSMUUST@parcel>@furniture
QUTLVVTEQRTQ@parcel>@hedge
ONQSRRTeRSSS@parcel>@instrument
QN\\UVNRMRXXV@parcel>@intensifier
MSSPVSSXSSSS@parcel>@kitchenware
cOIOSTROSPRP@parcel>@lateness
PSURRPSORVST@parcel>@listing
WORUWWSWRPSO@parcel>@looks
VSQQRSSVTRRR@parcel>@material
Q]\\KRVRZTPVQ@parcel>@me
Q]VRNSSYTOQP@parcel>@missing
SSSSSSSSSSST@parcel>@music_media
PYPJNTRVSTUT@parcel>@negation
USQUSSSSTSQS@parcel>@neighbour
SXJVNQM[SUXW@parcel>@number
URQPVRTNSSSS@parcel>@office
VSTSSVRYSRRT@parcel>@order
VVPGXRSWUQRR@parcel>@packing_material
Z^NNJVXWRRSS@parcel>@packing_verb
SXPOOUSYRRSR@parcel>@packing_verdict
TSJLPWTeUPRQ@parcel>@parcel
fLLRNSSV]OQO@parcel>@part
SPQ_ASSVSTRU@parcel>@pet_goods
RS[PSTTHQTVS@parcel>@place_name
SRNSSSWPRSSS@parcel>@plants
USOZSOSPSORP@parcel>@quick
_NSISLSVVRUO@parcel>@route
ROITPZTZVTRV@parcel>@seller
JSXQYRSZPSTS@parcel>@senses
JRSSU]SHOQRS@parcel>@size
XRNdRLQOR\\SV@parcel>@staff
HZXXQXRSUNQP@parcel>@stars
\\SYSRUSGURTP@parcel>@time_span
T]QORSSKTPRQ@parcel>@toys_games
JN[_WPVQRSQS@parcel>@use_verb
QPQRUVSUSRST@parcel>@used_item
dRKOSSSPYPRO@parcel>@vehicle
PQVRUSSQSSTS@parcel>@vehicle_part
`RTRNRS][SUR@parcel>@verdict
MVPTSSSSRTSV@parcel>@weather
QY_RSRRSSRSS@parcel>@weekday
XNVQO]S\\SRSW@parcel>@work_verb
SNTQRQRXSUSU@parcel>@wrong_item
HbZLS[XBOQWQ@parcel~>
NRPVUVSSSXWY@parcel~@arrival
WSRVSRSNTRSS@parcel~@carrier
IWXPRRSQQWVT@parcel~@comparison
OQPZSVSVRSRU@parcel~@courier_act
JQQ^RKR]PWQU@parcel~@courier_staff
]QRQ]XSFPWSQ@parcel~@courtesy
QMSP^SSRQSSS@parcel~@damage
TOSRSRSZTRSS@parcel~@delivery_place
USPYSQSRQTRS@parcel~@family
SSRQSSSSTSSS@parcel~@furniture
PTVPPWSSSSST@parcel~@hedge
WPTOUSSNRTUS@parcel~@intensifier
JRQV[TSULPSP@parcel~@looks
LX`SRRRSOXZX@parcel~@me
JT\\NSUSOQXWX@parcel~@negation
WNKPQUR^USRS@parcel~@number
ZSRNSVSZVQRS@parcel~@parcel
^LRPQSSLZQRP@parcel~@part
ZNTNQMSSVQRQ@parcel~@route
SPSSSSSTVSSS@parcel~@seller
LWSSUSSSQSST@parcel~@size
RRQXSPSMRWRT@parcel~@staff
VSQTSSSUSSSS@parcel~@time_span
NSO_QSSPTUSV@parcel~@use_verb
ZSRNSSSPVQRQ@parcel~@vehicle
QR[QSQSVRSTT@parcel~@weekday
RRSSRSSQSSST@parcel~@work_verb
NUQURP\\IORRP@parcel~a
YSNRSVSTPSSS@parcel~about
T^HMPJRUUNPP@parcel~and
TQSSSTRPPSSS@parcel~are
UQSXSUSUSURT@parcel~as
QSOR^SSOPSSV@parcel~at
VSSXSPSOTSSS@parcel~back
XNSQSSSYSSSS@parcel~before
RTUQRSSKTRSR@parcel~by
VQSSRRSQTSSS@parcel~coach
TSQSSOTSSSSR@parcel~e
ZOMiOVSJRSSU@parcel~for
bRPPNVSU[PQQ@parcel~had
TUXRRQSKUTVS@parcel~has
ROJYTLSPVTPS@parcel~in
RRSURSSQSRRR@parcel~inside
T_]NMLTNVXTT@parcel~is
KTEOQ[SYSNOT@parcel~it
RQSTSRSATUUU@parcel~it's
QXSSTRRSSSSR@parcel~number
W\\V@MQVQVSSQ@parcel~of
XS]RQRSUTSSS@parcel~on
RSSRSSSSTSSU@parcel~or
QSSRSSS^RTST@parcel~out
VUQQPURWRQQR@parcel~said
OV]QQURYOTTS@parcel~says
YSSSRSSGSTST@parcel~set
SVRSSSSSRRRR@parcel~shows
USSRROS^TSUR@parcel~since
QO[TRSSYQUUU@parcel~still
TSMQRURbVPSQ@parcel~that
QYQQR[SRTRRT@parcel~the
SSSSSTSMSSSV@parcel~through
OZOPRTQNQSQU@parcel~to
dRNQVRS[TSSR@parcel~up
QQYZRSSKRQQQ@parcel~visited
TRKR_YSRPNOM@parcel~was
QRUQS^STQORT@parcel~went
PZSRSQSRRSSS@parcel~what
TSSNUTSSSRSR@parcel~which
QPdIXMTPTUYT@parcel~with
XOKO\\RSIPQRQ@parcel~you
]WPJLNMNXKOH@part
PTURRRSVSVUU@part>@animal
RUZRRXSVWSSR@part>@answering
`ONPSJT`XSRT@part>@appliance
UPUSSWRXTUXW@part>@arrival
F]SSSYS[RTTS@part>@art_craft
TSRSSQSYQSSS@part>@audio
NLRRXRRZRRSR@part>@bag
OSRUSSSRRSSS@part>@beauty_hair
VPSSSSSTSQQQ@part>@bedding
SQQXSUSUQRRR@part>@body_part
WRNQWSSHURRS@part>@book
PTSWQTR[USSS@part>@building
TPSRSVSQSSSS@part>@camera
QXSRSQSQTSSS@part>@camping_fishing
MUTRSNS_PRRS@part>@clothes
WSMQQXRXRQPP@part>@colour
WGISSVQ]RUTW@part>@comparison
KP[SSPT]RVUU@part>@computer
PWQRSJSXSSSQ@part>@conduct
YTWSSQSXUTRR@part>@courier_act
TRPOTTS]TSTS@part>@courier_staff
UQQTQ]SGRQQT@part>@courtesy
GVTXOTQ\\LQRR@part>@damage
]SSPSSSJUSSR@part>@day_time
VJX[PTSOTVSY@part>@delivery_place
VRPSSSSSWTSS@part>@dispatch
WRMOSSSRWQSR@part>@drink
ZITRSSSWQRSQ@part>@electronics
SSTSSRSOTSRR@part>@expiry
\\JPRUZQNVKOK@part>@fail_verb
\\OOSSRSVRRSS@part>@fake
KUUSTRSRRTTR@part>@family
ORMSSSScSUTS@part>@feast
N[QQRRSbTQRR@part>@food_spices
[SSOSRR^TSTR@part>@furniture
LRVYSRTWQUUU@part>@garden
\\OUSSRSPTSSS@part>@health
ZUJWQPTMSQPQ@part>@hedge
SPSSSRSTTSSS@part>@instruction
NT\\RQSSPSQQR@part>@instrument
]TVWQQRS[NOL@part>@intensifier
JWUSSRSSSSRS@part>@jewellery
DOSRSRS[QTSR@part>@kitchenware
UXJRQRRTROPO@part>@lateness
NWRSSWSPRTSU@part>@lighting
T[MNSUSTPSSR@part>@listing
NRPTPUSVRSST@part>@looks
<Q[RTYSYLTTS@part>@material
WUYXSUR\\XRRP@part>@me
K]STSURGNTSS@part>@missing
OXVSSWSKPUUV@part>@month
VTQSRSSJVPRQ@part>@music_media
\\QJOXSSPUSSN@part>@negation
VVQPVQSMRNRQ@part>@neighbour
JWWNPSY[NMOR@part>@number
VRSSSSSPTUUU@part>@office
UQTSS[PNSRRT@part>@order
BWPSZXR[OSRT@part>@packing_material
MVRXZSSKQSRS@part>@packing_verb
N]URSSSOQRRR@part>@packing_verdict
SRQXRUS]SURV@part>@parcel
TJQQVRRVWSSS@part>@part
UMRRSSSWVRSQ@part>@pet_goods
XKVQQUSLRVTX@part>@phone
SRRRSSQYRTTT@part>@place_name
PRPRSSSNQUUV@part>@plants
JYSSSTRYNSSS@part>@quality_blame
YOPRSSSHSRRQ@part>@quality_praise
WQNYSTSOUROQ@part>@recommendation
VQZPSSRITRRR@part>@room
NURRSSTZSUTU@part>@route
TRQSSRUOTRRQ@part>@rudeness
J]XTQWWcQUWR@part>@seller
YLUQQPRVSRRQ@part>@senses
GiOTOTR\\KNOM@part>@size
\\WRRR[SRPRST@part>@staff
VOSTTURMUQSR@part>@stars
RQQRSRScQQQQ@part>@swearing
VYNSRVR_RTTT@part>@time_span
HPWVSPSRVURV@part>@tools_fixings
IOXRVQSKSSRR@part>@toys_games
SSRVSRSVSTST@part>@tracking
MWgPVOTYRSSR@part>@use_verb
SQWXQSSLPPRP@part>@used_item
MSSURRVgQRSS@part>@vehicle_part
SQRSRWSJUVUU@part>@verdict
OSVRSSSWSTTU@part>@weather
ERH]SWSWPVQX@part>@weekday
jJQQRWQLRNQP@part>@work_verb
VUVSSORUOTSS@part>@wrong_item
UVZJQNRQSSST@party
KP\\SSPROSTSR@party>@arrival
XSSPSQSQVRSR@party>@intensifier
UZTRRSRPSSRT@party>@me
PQXRRSSUSUUT@party>@negation
X\\PSSSTQTRRR@party>@number
USTRSSSMTTTT@party>@office
_O^RPWS<TRRR@party~>
PUOYWWNNUZVY@part~>
YSDORSSZSQSQ@part~@arrival
NQUSSSSfOSSS@part~@clothes
JQSWRUSQSTRS@part~@comparison
RRPSSYSLQRQV@part~@courtesy
SMRWQORNORSS@part~@damage
TRRSSTSWUSSR@part~@dispatch
LSaRR[STTRSR@part~@fail_verb
XKSSTSUUTRQR@part~@hedge
N]SYRTSASRQQ@part~@intensifier
TPSSSRSXTSRR@part~@kitchenware
WXVSQRRNRPPP@part~@lateness
XRRSSPSXTSSS@part~@looks
R]UQVYTDPOPQ@part~@me
R]STSSSJOTSS@part~@missing
WWORPLUWUQRN@part~@negation
UYOTQSQNQPSP@part~@number
VQSSQRSLRSSS@part~@packing_material
VNPSURSYVSSS@part~@part
TPQSS^SQSSSS@part~@phone
TVSSSSSPSSSR@part~@quality_praise
WSRRSUSNTRRQ@part~@recommendation
UQVRRXRMQUVT@part~@seller
WOPSPSSRYSSS@part~@senses
]ORWSRRHTRSR@part~@size
PV\\RSSSMRSSS@part~@time_span
SSSSSSSSTSSS@part~@tools_fixings
GUPRVQSMSRRQ@part~@toys_games
ZHXSSQSMTSSS@part~@used_item
PPRSSSSTXSSS@part~@verdict
]MVSRPSMSSST@part~@work_verb
QTSRSRSeSSSR@part~a
IVRTSSSUQSSS@part~already
NTNPUVQWPYYX@part~and
OOMVSQV[SQRQ@part~are
QQSSSUSUTSSS@part~as
VLQVQSSQSRSS@part~at
SQMZSTSSSTRU@part~before
WRRRSSSUSRRS@part~by
SORSYSSOSSSS@part~down
IaRVRNVNQSRR@part~for
Y[QWRRSHQUST@part~from
WSSSSSSMTSSS@part~gets
TRSSSSSKSSSS@part~grand
IbPSSRSQNRSR@part~had
QVRUSQS]PRRR@part~has
YISSSSSTVSSS@part~have
DYWSYVSNNRQS@part~in
TMMVSLVSTNON@part~is
NRSZUSR[TTTV@part~it
ZRSRSUSOUPRP@part~kinks
RSaSTRSISSTS@part~line
XNSSSSSOVSSS@part~needs
JTQRTRUXQSQQ@part~of
WSPTSOSQVQSQ@part~off
^I[RSPRNWRRQ@part~on
QPOSSSSeVRSS@part~over
CdOVSRSSPRRR@part~says
YQRSSRSMUSSR@part~should
OTOSSSRZTSSS@part~since
UQOSSSSOSSSS@part~still
[OUNSTSQUPOP@part~that
NSZSSQS\\QUUT@part~the
NVUSSRSNSRRS@part~there
P]XSRXSHQRST@part~to
VRNTSWSRRTSS@part~up
SgXVOPSNRUSP@part~was
TRQRRSSSUSSS@part~went
PSQSSQSNRTTT@part~were
PRRRSSSNQRRS@part~when
SJKRSWSTUSSS@part~where
UUQSSSSKSSSS@part~which
gSRPRPSMUSSR@part~with
[QZSPIUJSPRP@pet_goods
PPQTSSSTRTST@pet_goods>@animal
XYXQSRSSUSSS@pet_goods>@answering
ORRUSWS]RTRS@pet_goods>@appliance
YPRWSRSMQSSR@pet_goods>@arrival
SSRVSSSZSSSS@pet_goods>@art_craft
SUXQSSSYRSSS@pet_goods>@beauty_hair
QOXVSSSCPSST@pet_goods>@body_part
RQYRRSSMTRSR@pet_goods>@clothes
RSQSSSSSVSSS@pet_goods>@comparison
KTSUSRSURUST@pet_goods>@courtesy
SOSSSTSWTSSS@pet_goods>@damage
T[KSQSSPQQQQ@pet_goods>@drink
UQRQRUSZTRRR@pet_goods>@fail_verb
QS\\ZSRSRSTUS@pet_goods>@food_spices
XNXPRRSYVTTR@pet_goods>@hedge
PRSSVRSNQSSS@pet_goods>@intensifier
RXRPSVSOPSSS@pet_goods>@listing
VTVUSSSJTRTQ@pet_goods>@looks
P[RQQ[QIVPTR@pet_goods>@me
PSXSSSSMRUUT@pet_goods>@month
TQSTR^SXTTUS@pet_goods>@negation
TIUSQRSeVSRS@pet_goods>@number
YSWSSSSTSRSR@pet_goods>@order
RQRSTSSQUSSS@pet_goods>@packing_material
OOVQSTSaWQRS@pet_goods>@part
LSRSSSSZTRRT@pet_goods>@pet_goods
URSSSSSPSRRS@pet_goods>@quality_praise
GRYTTKSkSTSS@pet_goods>@seller
RRSSSSSRTSST@pet_goods>@senses
JUSSSSSQRSSS@pet_goods>@size
PSSSRSSZTSSS@pet_goods>@stars
LSTPSRSZSTTS@pet_goods>@use_verb
SSRRRSVLTSSR@pet_goods>@vehicle_part
QQSUSRWRPSST@pet_goods>@verdict
QUSSSSSSSSSS@pet_goods>@weekday
[QLMSQSNUPQP@pet_goods>@work_verb
ETVVYPTaPZUX@pet_goods~>
^SXRSRSKUSSS@pet_goods~@answering
WURRSSSOTSSS@pet_goods~@arrival
XRRSSUSPRSSS@pet_goods~@fail_verb
SRTPRSSVVQSQ@pet_goods~@hedge
VSVSSSSJTSTS@pet_goods~@looks
MNVYQQS]RSSS@pet_goods~@me
OZXSSPSTSVUU@pet_goods~@negation
SSWSSSSTSRSR@pet_goods~@order
RSNSSSSTTRRS@pet_goods~@pet_goods
KSZTSLSdSUST@pet_goods~@seller
NRRRSSSZTSSS@pet_goods~@use_verb
VSNSSQSUURRR@pet_goods~@work_verb
NNO]TRS[OUQV@pet_goods~and
VSZSSRSOSUST@pet_goods~are
eROSRQRGTOSS@pet_goods~at
QSSPSSSTSSST@pet_goods~has
MTQTRRSXRVUU@pet_goods~in
QPQSSaSIQRRS@pet_goods~is
MRPYSSSMQSSS@pet_goods~it
SSSSSSSSRSST@pet_goods~kit
RSSSSSSVSTTT@pet_goods~the
UT[OSSSLTTTS@pet_goods~was
X`QSSSSISSSS@pet_goods~with
T]XPVOUNRQRP@phone
XVORSSSXRUTT@phone>@answering
QNVURQSYUUQS@phone>@arrival
WQTSSSSLUSSS@phone>@book
^MUWRRSTUTSS@phone>@colour
\\NPRRXS]RRSP@phone>@comparison
RSRUSSSSSRSU@phone>@courier_act
aRSSQOT^SSSS@phone>@courtesy
QXURSRRVSSSR@phone>@damage
RTUSYSSKRSSS@phone>@fail_verb
L\\KZTPSYOTRR@phone>@hedge
MZORSMSaQVTT@phone>@intensifier
NRRRSXSZQSSS@phone>@listing
SUPSTSSXSSRR@phone>@looks
NXTPRSSNSSRS@phone>@material
Q[SYTORTRSWQ@phone>@me
UP[ORPRUQTSU@phone>@negation
GHVPSgQQTPPU@phone>@number
OSSTSRS[TSSS@phone>@order
OXRVRUSRSTTS@phone>@packing_material
SSSVSUSSSTTS@phone>@parcel
RPORSSSQSSSS@phone>@part
VUNXTKSWVQQO@phone>@phone
XQVOSSSVSSRT@phone>@route
SRQSSUSRSRSR@phone>@seller
IZURSUSUSSTS@phone>@senses
TTRVSXSRRRRS@phone>@size
HQUTSXSTSSST@phone>@staff
MPRSSXS_RSSR@phone>@stars
UTOSSRS_RSSS@phone>@time_span
TPRUYOSOSRQQ@phone>@use_verb
OVPSSWSNRSSU@phone>@verdict
SYWRSSSCRTTU@phone>@weekday
\\LLWRSSFQQQS@phone>@work_verb
N]SSURSMTRRQ@phone>@wrong_item
MR\\SWV[IRNNP@phone~>
UQSTSSSVUQQQ@phone~@arrival
NTMVSOSQSRRR@phone~@me
@\\ZRSSSSOVTW@phone~@negation
OWPQSWSNRQQR@phone~@number
^QSRSPSWTSRQ@phone~@work_verb
TVPSSSSKRQSR@phone~and
RSRSSVSSSRSS@phone~closed
MU[SSRRQQUUV@phone~for
YMRSSSSPTSSS@phone~has
TTTSUSSLRSRS@phone~in
MSVYSVSJQRRT@phone~is
UWRRSRSZSSSS@phone~it
YU[RSRSNTTTS@phone~of
OVRWSQSQRSSU@phone~was
VURORSSRURRR@phone~with
KQdJPLQVN[\\\\@place_name
USORSTS`VSSR@place_name>@answering
VQTQSTRXSQQV@place_name>@arrival
QSWUSSSJSUTU@place_name>@body_part
LSZSSRR_USQU@place_name>@book
WRVSSPSFQTTT@place_name>@colour
MRdUSRQINYYV@place_name>@comparison
UUQTSRSQSSRS@place_name>@computer
USRNSSSWTQUQ@place_name>@delivery_place
RSQWSRSRUTSS@place_name>@drink
TUTSSTSORRRR@place_name>@electronics
USRRSRS^VQQR@place_name>@family
SSSSSUSMURRR@place_name>@feast
TXVRSSRVTSTT@place_name>@hedge
USSSSTSUSWVT@place_name>@intensifier
URISSRSOSSSR@place_name>@kitchenware
VRTSSUSMRRRR@place_name>@lighting
RTSSSSSYRTTS@place_name>@looks
SSSSSSSQSQQR@place_name>@material
WZMXRSROQVRU@place_name>@me
ZRF_RRRHYSRR@place_name>@month
RRVSSPSLRYWX@place_name>@negation
WQQORTH`SSVR@place_name>@number
XSNRSPUVTRQS@place_name>@order
SQPVRSSWSTST@place_name>@packing_material
LRZRRRSWSTTT@place_name>@parcel
WQRSSSSMUQRR@place_name>@part
OSZORQRUPUVU@place_name>@place_name
SSTSSSSRTSSS@place_name>@recommendation
LS]SSPQLQTUT@place_name>@route
YRPSSZTRSSRR@place_name>@seller
XRYSSSSFRPQQ@place_name>@size
OSZRSQSPSSSQ@place_name>@stars
WSKTSVRPQPPQ@place_name>@time_span
PSSSSSURRRRS@place_name>@tools_fixings
URRS\\SSKSSSS@place_name>@toys_games
RVLVSVSUSRPS@place_name>@use_verb
PXUSSPR[QPQP@place_name>@vehicle_part
VRRRSSSWSRRR@place_name>@verdict
UQSVSSSWUSSS@place_name>@weather
PRJQSUShQRST@place_name>@weekday
RT\\SSRRBSSSS@place_name>@work_verb
JRYDNRZIPX[W@place_name~>
PQ`RSTRISPPT@place_name~@arrival
LRSSSRSWTSRU@place_name~@book
RR]TSQQDQXZU@place_name~@comparison
RUTSSTSNRRRR@place_name~@electronics
SXSRSSRPSSSS@place_name~@hedge
YSSSSRSLSSSR@place_name~@intensifier
POSRRQR]TTST@place_name~@me
TSRSRSSTWRRR@place_name~@month
UO`MSOSYRWYV@place_name~@negation
OQRQSRM^SRRS@place_name~@number
SRXRSRSOSTST@place_name~@parcel
RSSSSSSTSTTS@place_name~@place_name
SSTSSSSSSSSS@place_name~@recommendation
LS]SSORHQTTS@place_name~@route
WSPSSVSOSSRQ@place_name~@seller
URRS\\SSKSSSS@place_name~@toys_games
QSRSSOR`SSSS@place_name~@vehicle_part
UQRVSSSUUSSS@place_name~@weather
^RQSSSSRRLMN@place_name~a
UVOTQXVTQRSR@place_name~and
OSSRSUSIQTTT@place_name~at
TSSSSSSUSSUS@place_name~by
RSUSSPWZTPPP@place_name~for
QPXRSRSJSUUU@place_name~has
ZUSSSRSESSSR@place_name~in
UQSRSRUOSTUU@place_name~is
NR\\RSRSYRUVU@place_name~on
RSH]SSRMSTSS@place_name~since
XSUSSRSITSSQ@place_name~the
SWO\\RPRMSTOU@place_name~to
USLSSSSYSSRS@place_name~where
SSQTSSSWSTST@place_name~with
WSQXTKQXVPQN@plants
LcVTTSSKSQRM@plants>@arrival
RVSRTRSPSSSS@plants>@clothes
QQSRUSSQRSSS@plants>@colour
\\KWORPSETRSP@plants>@comparison
ZSSPURSPUOSN@plants>@delivery_place
QSNURRSOSSSS@plants>@fail_verb
NTSYRSSTQVRV@plants>@furniture
IZ[VSRSQQTST@plants>@garden
[MQUSSSXRSTU@plants>@hedge
\\NMXRSSMTTST@plants>@kitchenware
P]UNSRSOQUUR@plants>@lighting
RVLURRS[SQQS@plants>@material
VWUURNSSUTUS@plants>@me
TQYRSVSRSRST@plants>@negation
^MOSRPTNSSRS@plants>@number
SRLTYRS^PPQR@plants>@packing_material
V[QSRRSURSSS@plants>@parcel
TK]TSRSGTZZW@plants>@part
VTXYQSSLRVRV@plants>@pet_goods
RSROR]TKSVVT@plants>@plants
URRUSSSQSSSS@plants>@room
ISRVTRRVSRRQ@plants>@seller
RSQRSTSSTRSS@plants>@size
RSQWRQSVSTST@plants>@staff
IRVNSOS`TSTS@plants>@work_verb
QYRSRVRQTURU@plants~>
IdRUTSSWRQSN@plants~@arrival
VORSRRSMTRRQ@plants~@comparison
L^TNSSSPPSSR@plants~@lighting
QRUSSVSJRRST@plants~@negation
LTZYRSSOQVRV@plants~@pet_goods
NTQOS]TMSRSR@plants~@plants
RVTSRRSTRVWT@plants~a
QNSXUUSYPTSS@plants~and
NQVQPWSSSPRU@plants~for
Q\\QRRSSSTQRP@plants~in
ZQORSTSQTQSR@plants~is
ORPPVRSVSSSS@plants~on
KZYHSTSTSSWS@plants~was
TJDJU[qJKDFH@price_word
PSRSSSPPSSST@price_word>@answering
LSSSSSRaTTUT@price_word>@book
LTOSSOYLRRSR@price_word>@comparison
XTVQSPSMSTVT@price_word>@courier_staff
SRGSSLOVVSSR@price_word>@courtesy
PRSRSTPLSRRU@price_word>@family
QSSSSSTPSSSR@price_word>@fraud
NPRSST_GVSSU@price_word>@hedge
HRRSSRX^SSSS@price_word>@intensifier
TSRSSURUSSSS@price_word>@lighting
NQNQSc]URQQT@price_word>@me
RSRSSMVRRSSS@price_word>@money
QQTSSRRKSTST@price_word>@negation
aTQPRONYVQRQ@price_word>@number
MSSSSWLFRSSS@price_word>@order
QT`SRRRZRTTT@price_word>@parcel
VM[STUQRSSSQ@price_word>@part
PSSRSPR[USSS@price_word>@phone
QSSSSMTNSSSR@price_word>@price_word
WSSTRQPKXSSS@price_word>@quality_blame
RR\\SSSS\\SSSS@price_word>@seller
QTQ`SRKMPURV@price_word>@senses
RSSSSQVXRSSS@price_word>@shop_elsewhere
PTRSSUSJSSSS@price_word>@staff
_PSRRUPWSSST@price_word>@stars
RSSSSSQRUSSS@price_word>@swearing
`PSSSRUNPSSN@price_word>@tools_fixings
\\RSSSSQdSTTT@price_word>@use_verb
TQSSTQJ]XTUT@price_word>@work_verb
BKKOQ^lKQRQS@price_word~>
NSOSSQYORRSR@price_word~@comparison
XTVQSPSMSTVT@price_word~@courier_staff
QSGSSRO]SSSS@price_word~@courtesy
RSSRSTPRSRRT@price_word~@family
QSSSSSTPSSSR@price_word~@fraud
RPRSSP`OSSSS@price_word~@hedge
NRRSSSXSRSSS@price_word~@intensifier
OROQS\\WLQPQT@price_word~@me
XPRRSRNRXRRS@price_word~@number
YRR[SSKORRRR@price_word~@senses
ZVSRSY_QQRRS@price_word~and
H[SRSO^PTSSS@price_word~as
XSSSSSVPRSSS@price_word~at
MSSSSSUVSSSS@price_word~by
WSSSSSLIXSSS@price_word~for
_RTRRQPCTQRP@price_word~it
IR\\YSQSQQXTW@price_word~of
SURSSPUNSSSR@price_word~on
WRSSSQSLSSSS@price_word~the
iQDMXQOQZFHK@quality_blame
XTRSSTSVRTSS@quality_blame>@body_part
PRTSSWRRRRRR@quality_blame>@book
QQRSSSQ[QSSU@quality_blame>@comparison
TRQSSYS`RSST@quality_blame>@courier_act
@RSdSQSXQSSR@quality_blame>@courier_staff
WTSSRRSSRSSS@quality_blame>@day_time
KQTSSRRaSUUU@quality_blame>@electronics
YLRSSQVRRTST@quality_blame>@hedge
^QQOSVSKPSSQ@quality_blame>@kitchenware
QRUSSQSPTTTT@quality_blame>@lateness
^NRORRSMUSSS@quality_blame>@material
ZQQPSNX?WRST@quality_blame>@me
QUVTSOSXRTTT@quality_blame>@negation
OZTRSSQSPPQR@quality_blame>@number
YSSSSPMVWSSS@quality_blame>@order
NPSQTSSRTSSS@quality_blame>@packing_material
OQSQUVSOSSSS@quality_blame>@parcel
^N[TRVPTPQQQ@quality_blame>@part
GRSSSdSNRSSW@quality_blame>@seller
XRRYSRKQSSRR@quality_blame>@senses
VRRSSSSNWSSS@quality_blame>@size
RSSSSSQRUSSS@quality_blame>@swearing
SSRSSRRQTSSS@quality_blame>@time_span
UNTUR^SIMRQX@quality_blame>@tools_fixings
aWMSTVRKQRSR@quality_blame>@use_verb
YVSSSRRITSRQ@quality_blame>@work_verb
GaMP[TSPZMOL@quality_blame~>
VSRSSQSYSTST@quality_blame~@body_part
_OPSSSSSRTST@quality_blame~@hedge
URRRSR[LWSST@quality_blame~@me
WRYRSQSVSSSS@quality_blame~@number
TUSSSVSQQSSS@quality_blame~@part
^RTSSRSQQRQQ@quality_blame~@tools_fixings
WSSRSXRRSSSS@quality_blame~and
TSTRRYSFTRRQ@quality_blame~for
TROSSQSUTSRS@quality_blame~on
]RTUSOSLTTSS@quality_blame~the
SSSSSRSRSSSS@quality_blame~when
jIBMTOOX_FED@quality_praise
QSSRZSSLUSSS@quality_praise>@animal
TSPWSNSTTTSR@quality_praise>@answering
PROSSSS]RTTU@quality_praise>@arrival
TSSSSSSSSSRS@quality_praise>@art_craft
XOURSRS\\QSRR@quality_praise>@body_part
URWSSPScRTSS@quality_praise>@book
E[QUSVSISSSS@quality_praise>@camera
TRSSSSSRTRSS@quality_praise>@camping_fishing
[NRSRRSQTTTT@quality_praise>@clothes
RPSRRPSUUSSS@quality_praise>@colour
PSPOSVS]TPRS@quality_praise>@comparison
MQUQSSS[SSST@quality_praise>@courier_act
TRRVSSSOSSSS@quality_praise>@courier_staff
URSSSSSJWRSR@quality_praise>@courtesy
UQSPSTTPSSSQ@quality_praise>@delivery_place
SRVRSNSOSSSS@quality_praise>@family
RMSSSRSTUSSS@quality_praise>@food_spices
RTUSSRSPRSSS@quality_praise>@furniture
MQQRSRSXSSSS@quality_praise>@garden
USPRRRRVRTTV@quality_praise>@hedge
URSSSXSLTSTS@quality_praise>@intensifier
ZPQPNRSLWRSR@quality_praise>@kitchenware
YSSSPTSQSSSS@quality_praise>@material
UUQPWSSRQTQP@quality_praise>@me
V[LNTRSOVRSS@quality_praise>@negation
`XYQPMRLRQRO@quality_praise>@number
WQSRRUSLRSSS@quality_praise>@packing_material
SPYRYRSOPSSS@quality_praise>@packing_verb
XPVRTVRIRQQS@quality_praise>@parcel
UVSQRRSWURRR@quality_praise>@part
RSSQSRSYQSSS@quality_praise>@pet_goods
SRORSSSZSSSS@quality_praise>@plants
[RSSSRSESSSS@quality_praise>@quality_praise
]YJISSSTWQSP@quality_praise>@quick
VSQRWOSXUSSR@quality_praise>@seller
MRSSTSSMQSSS@quality_praise>@senses
PWUNTQS\\UQRR@quality_praise>@size
SR]RSRSNRSTS@quality_praise>@sport
QSZUSOScSTST@quality_praise>@staff
ZRPSOQSOTSSS@quality_praise>@stars
WX[eSQSBPUOQ@quality_praise>@time_span
VQQSSVSURRSS@quality_praise>@tools_fixings
^PQSVUT@TRPS@quality_praise>@use_verb
MR\\VR[SKSUSU@quality_praise>@used_item
PTUOS\\SMSTTV@quality_praise>@verdict
VVSQSSSOSRSS@quality_praise>@weather
UPMPNKQWZVSU@quality_praise~>
URSSSSSJWRSR@quality_praise~@courtesy
PQQRRRRLRTTV@quality_praise~@hedge
KSSSSXSMSSTT@quality_praise~@intensifier
RVSSSSSURSSS@quality_praise~@material
QSOMWURNQRQQ@quality_praise~@me
XSLSSRSRWTTU@quality_praise~@negation
dYPVMQSNSQQR@quality_praise~@number
^QSQRRSYURSR@quality_praise~@part
SSSQSSSQRSSS@quality_praise~@pet_goods
UURRUSSMTQRR@quality_praise~@size
VQQSSXSSRRSS@quality_praise~@tools_fixings
RSSRSUSMSSSU@quality_praise~@verdict
INXQW\\SZTTTS@quality_praise~a
KQSRYQSbQRQQ@quality_praise~and
ZNURSNSNSPQO@quality_praise~as
VQPTSSRXRSSR@quality_praise~at
]XQPQRSISRSQ@quality_praise~enough
VQWQSRSZVRSS@quality_praise~for
VSRSSXSOSSRT@quality_praise~have
Z^MRRRRIRRRQ@quality_praise~in
MPX[PXSRPVWW@quality_praise~it
ZTRRSSSISRSR@quality_praise~little
WNSRSRSTSSSS@quality_praise~of
VUWWSNSISUUR@quality_praise~on
QSUQSPSPUSSS@quality_praise~that
E_WPRUS\\TRSR@quality_praise~the
TSQRVPSUUSSS@quality_praise~to
TURTSSSNRSSS@quality_praise~under
TQRTSRS[TSST@quality_praise~up
SQSSSSSSRSSS@quality_praise~with
RIYiOQNTLYN[@quick
PRRJSXSWRPUV@quick>@answering
SSWXSQRNPVXT@quick>@arrival
USO[RPSJTXRW@quick>@comparison
MSSHSTSSSSSR@quick>@conduct
USWSUVN\\VVRV@quick>@dispatch
USTQSQSMTSTR@quick>@intensifier
SWSSSSSSRSSS@quick>@jewellery
UK]HRWS\\ROTR@quick>@me
MSVSSQSZSUWR@quick>@negation
GQWRSQVVRRSP@quick>@number
YSI]RPRMPSPT@quick>@parcel
TZPQSSSQVOPQ@quick>@part
NSSRSSVQRTSV@quick>@quick
MSdEScSLRWZV@quick>@refund
UUTRRWRTSSSU@quick>@seller
SSVYSRSSSSSS@quick>@senses
QND[SURfSSTS@quick>@stars
US_SSRSJSSTS@quick>@work_verb
WOOZPLSJSVNS@quick~>
USTVSQQPQW[U@quick~@arrival
VTQUSTSSVTRU@quick~@comparison
USWYSNN\\VVRV@quick~@dispatch
USTQSQSMTSTS@quick~@intensifier
TP]LSPSTRSST@quick~@me
PNWRSPRXRWUT@quick~@number
YSI]RPRMPSPT@quick~@parcel
NSSRSSVQRTSV@quick~@quick
QQPSRKUUTTSS@quick~and
WPJVUWRMPZRZ@quick~as
PSQQSTSXSSTS@quick~current
UQYMSSSQTQUR@quick~even
ZSTRSQSRTQRR@quick~for
VO[ESSSRSPVO@quick~from
USRQSSSOURSR@quick~of
QWI]RWRWQKRM@quick~to
LSWMS`SQSSST@quick~with
WDTJIXQVPORP@recommendation
MSVUSRVUQTST@recommendation>@animal
YRQRSISaSSSS@recommendation>@answering
TWSNSRSQUTUR@recommendation>@body_part
KU[RNQRQSVWU@recommendation>@colour
SSQSSPPZQSSU@recommendation>@comparison
RRTRSNS\\RSTQ@recommendation>@courier_act
ZSSRSOSWSRRQ@recommendation>@courtesy
QSRRSYRQSSTT@recommendation>@day_time
QS_MSSSHSTWT@recommendation>@delivery_place
VSWRSRSLSRST@recommendation>@dispatch
KS\\QSTRZRUSU@recommendation>@food_spices
PTXSSWSWRSST@recommendation>@hedge
VKQSSORXUSSR@recommendation>@intensifier
\\RRPSRTMPPPO@recommendation>@me
SRVQSUSSQRRT@recommendation>@negation
XOTWSUNVVSRP@recommendation>@number
RRSSSSSJUTST@recommendation>@order
QUQSNXSQSSST@recommendation>@packing_material
PRRSSVSUSSST@recommendation>@parcel
QTOSSSS_SQQP@recommendation>@recommendation
MQSTSRZZRSSR@recommendation>@seller
ZSSSSTSLTSSS@recommendation>@size
RQRRS\\SVSRSU@recommendation>@staff
RSGSSQS[SPOP@recommendation>@time_span
VSO_SRSKSURT@recommendation>@use_verb
LROWSTRUSTUS@recommendation>@weekday
\\QLVSeSAQRSR@recommendation>@work_verb
NWTSRQPUTVSU@recommendation~>
RSRSSRQVSSSU@recommendation~@comparison
USSRSSSSRRRR@recommendation~@courtesy
OSXSSVSQSSST@recommendation~@hedge
VKQSSORXUSSR@recommendation~@intensifier
RSYSS[SLRSRT@recommendation~@me
TRRRSUSKQRST@recommendation~@negation
QSRSSOSSQQQP@recommendation~@recommendation
PQSUSSVZSSSR@recommendation~@seller
OSRQSQSNSSUS@recommendation~@weekday
QVRSSWRSPTTT@recommendation~and
TSQQSQXXTPRO@recommendation~at
RSXSSVRLSTTU@recommendation~by
OQPSSYQSSRRT@recommendation~for
ZQWQSOSNSUWR@recommendation~in
mSRSRMS>TSSS@recommendation~it
TSRSSQSQURRR@recommendation~laughs
OVSTSSTKRRSR@recommendation~of
PRJ[SUSOTTTT@recommendation~on
VNYPSRSRSTTU@recommendation~the
HRSPSSS^ORSQ@recommendation~to
RVPMNSRdUOQO@recommendation~with
OLGSOiHHNJK]@refund
NSR]SPSXSTST@refund>@answering
LSSQSOSaTSSS@refund>@intensifier
FR[NS[SLLWY[@refund>@me
SSRSSUSYTRST@refund>@negation
VPKRS[LVSONV@refund>@number
RQSSSVSSRSSR@refund>@part
QSRNSUQRSSSU@refund>@seller
[SNSSMSPTQSO@refund>@work_verb
MROPS]SOMQQY@refund~>
LRRSSXSOOSSW@refund~@me
SUSSSQS]SSSP@refund~and
WSRMSPSSTRRS@refund~card
SQUSSWRUSSSR@refund~for
SRSRSVSTRSRU@refund~of
TSSSSGS[TSSR@refund~policy
SSSSSMSXSSSR@refund~rule
OUSSSYSPSSSO@refund~the
YSK\\SQSQSPSO@refund~where
QAMKUjJFOJL\\@return
SSTSSSSWSSSS@return>@answering
TSRRSRSSSSST@return>@arrival
TSSSSVSPRSSS@return>@building
QTSRRSSRSSSR@return>@colour
TSTSSQSSSSTS@return>@comparison
MSRSSTS\\SUST@return>@delivery_place
TOYSSPSQUUUS@return>@dispatch
OPSSSTSVTSSV@return>@electronics
^SSTSNSYXRRP@return>@fail_verb
WSSSSRSNUSSR@return>@family
OSRSR[SWSQRS@return>@furniture
QSUSSVSUTSSR@return>@intensifier
MNM^ROSTPURW@return>@me
KRKRS]SMORRX@return>@missing
SSSRQ[JPRSSY@return>@money
GP[SSXSQNRQY@return>@negation
RVFQSRXbRRSS@return>@number
VRPRRXRQSRSS@return>@parcel
YOURSOSMURRU@return>@part
OPTSSTSYSSSV@return>@phone
SROSSTSRRRQS@return>@place_name
TS\\RRTS_PVVT@return>@quality_praise
JKQRPWSRSQRW@return>@return
`QIRQTPPSSSQ@return>@seller
VSQSSRSLSSSR@return>@size
PTSRSRSaSSRQ@return>@sport
SPSRS[SRRTTT@return>@use_verb
YSRNSMSXVSSR@return>@work_verb
KNS\\R]SMPOQO@return~>
TSSSSVSPRSSS@return~@building
TSSSSQSQSSSS@return~@comparison
QSSSSTSQSSSS@return~@fail_verb
VPPRSPSSSSSS@return~@me
SSSRQ[JPRSSX@return~@money
ORPSSSS_SSSU@return~@negation
QWRSSRVVSSSR@return~@number
\\RSSSNSOSSSS@return~@part
RMSSQXSRQRRV@return~@return
]LQRRSPUSSST@return~@seller
YRSSSLPYTSSR@return~a
RSOSSTSSQSRT@return~address
PR[JSQVBSSTT@return~and
OSSSSURSPSST@return~as
NRaQPOSSP[ZX@return~created
WNQRS[SSQSSU@return~for
SPQTRaSPQQRW@return~it
PSLQSXSHSQRR@return~on
UUTSSRSLURRQ@return~says
QPQSSPSfTRSW@return~the
eQXQSGSX^VSP@return~to
OQJRQeSEPSSS@return~was
VOLZORMUXSTS@room
JQTOSSSbSSTT@room>@animal
QXL[SOSGRTRT@room>@building
GRXXRPS[OXVW@room>@comparison
PSUTSSSNUSRR@room>@courier_act
KRYSSRSMSTST@room>@delivery_place
SSVRSRSOSRSR@room>@drink
SSRSSSSVTRRR@room>@fail_verb
NVRSSQSSRSSS@room>@furniture
RQNOSZSHSQSU@room>@intensifier
LT]RTSSLPUUT@room>@looks
WRQSSSSQURRR@room>@material
K]WUTURMRUSS@room>@me
NSXRSSSPPSTS@room>@month
VSOSROSZUTSR@room>@negation
OY`VROTOLVRV@room>@number
MRXQSRSYSSTS@room>@part
XSWOSRSNTSSS@room>@recommendation
RTQRSQRPRTSS@room>@room
\\RURSSSZSSSR@room>@seller
STRSSSSNSSSS@room>@senses
QSSUSRRMSTST@room>@size
USSSSQSHSSSR@room>@staff
ORWQSQSYSUSV@room>@stars
USQQSQS[TSSS@room>@time_span
VSSPSSSRSSSS@room>@use_verb
PSR[SSSKSSRS@room>@work_verb
SQSTSPSTRUTU@room>@wrong_item
]NLQQSRJZPRQ@room~>
VXKYSOSLRTSS@room~@building
ITVRTSSZQSTS@room~@looks
ZTWOSQTWPRSP@room~@number
RR^SSPSMSTRS@room~and
RSRSSRR[TTUS@room~by
WOXRSSRQSSSS@room~floor
NZNOSTSUSUTT@room~for
QRVUSSSESRSR@room~in
NRQQSVS`TSST@room~is
PRRYSRSQSTRT@room~of
NWRRSSS]SSST@room~scale
PRVOSRSRSTUU@room~with
NHhRJDRNR``Z@route
SSNUSQSYQUSU@route>@animal
TSSXSIS]SZZU@route>@answering
WWMRSSSMRTTT@route>@arrival
[SRRSSRKTRSS@route>@book
NSSWS\\SESSSS@route>@camping_fishing
SQWSSRSVRVUV@route>@carrier
PQYPSSSbQWXX@route>@colour
LQaJPORJSUVT@route>@comparison
QVUNSPSNSQSQ@route>@courier_act
OSUMSTSWRSTS@route>@courier_staff
SSRWSUSNUSSS@route>@courtesy
NYRSSRSRQSSS@route>@damage
RSVRSRTTSSSR@route>@day_time
TRNNRSS]RQRS@route>@delivery_place
RSNXSSSQUTRS@route>@dispatch
UUSQSRSVSRSS@route>@fail_verb
WSVSSSRTVQRQ@route>@feast
OSYSSRUSQTTS@route>@fraud
VURNSQRQUQRQ@route>@furniture
ORTRRSS^RQQQ@route>@hedge
VRHVVQRWSTQR@route>@intensifier
NSSZSSSOSUTV@route>@kitchenware
SRUQSWRPRRSV@route>@lateness
PTUXSSSLSTSS@route>@lighting
OSMWRSSdVRRS@route>@looks
NRSTRSSTSTTT@route>@material
PRQUV\\VVRQNT@route>@me
SSQWSRSUSSRS@route>@missing
QUQSSQVXSPQO@route>@money
\\NUTRURXSVVY@route>@negation
YWI[TRPPWTUO@route>@number
RWPSSUSQSQPQ@route>@order
QSWVSSSKRWUV@route>@packing_material
QT[RQSSLTSSS@route>@packing_verb
NT[RTSSPSSSS@route>@packing_verdict
XSUWSSSNRUTT@route>@parcel
YWXSSQRXWSSR@route>@part
XQQRSSROUSRS@route>@place_name
RRVRSSSOSUVT@route>@plants
USRSSRURRRRQ@route>@price_word
WSQSSVSNSRRR@route>@quality_blame
TSQWSSRQRSSS@route>@quality_praise
NSNPSTR]RTUS@route>@quick
ZSRTSSSISTST@route>@recommendation
YVSOQQRSVMNL@route>@route
SRRRSSSQSTTT@route>@rudeness
MMZPSNWYRSSR@route>@seller
RSTQSUSTSRSR@route>@senses
RSRSSRUNTSSR@route>@shop_elsewhere
VRTSXSSJRSSR@route>@size
QTURSTSZQUUV@route>@staff
XSRTSPR]SWWV@route>@stars
JUKTSVU\\PPPU@route>@time_span
QUYOSSSDRSSS@route>@tools_fixings
YRQSSSSMURRQ@route>@toys_games
YRUSSSSMSNOO@route>@tracking
IUZWRQScSUWT@route>@use_verb
TUSRSSSJRSTS@route>@used_item
XQVISSSNTTTR@route>@vehicle
RSZPSSR\\SSST@route>@vehicle_part
TSLUSXR`VRQP@route>@verdict
XSJQSTSRSSRS@route>@waiting
SSR^SRSHSSRQ@route>@weather
RVYRRQS>RTTT@route>@weekday
ITPSSUS]RSSR@route>@work_verb
SLKfSSSMSQQR@route>@wrong_item
MK\\TPPNMM]ZZ@route~>
RSPPSQSZSTTT@route~@answering
PSLUSSSYTRRS@route~@arrival
MR_NSQSGPUVU@route~@comparison
RSSPSSSMSQRR@route~@courier_act
SSSRSSSQSRSR@route~@delivery_place
WRVSSSSNQRRS@route~@fail_verb
YSQSSSSQVQQP@route~@furniture
ISWSRPSQRQQP@route~@hedge
NSLOVRS]QTQT@route~@intensifier
ZQYSSMRPXUPU@route~@me
SUPSSQW[SPPO@route~@money
^ROPSUSWSTTU@route~@negation
WPR_SXRITTTS@route~@number
STSSQSSRTRRS@route~@packing_verb
RSLUSRSQRTPT@route~@place_name
WSQSSVSNSRRR@route~@quality_blame
UWYURRRXTVUS@route~@route
ORYRSQUURSSS@route~@seller
RSWSSSSORSSS@route~@size
RSQRSSS[SSTT@route~@staff
OQNPSQS_TUTT@route~@use_verb
XSJQSTSRSSRS@route~@waiting
PTSQSSS[QSSS@route~@work_verb
NULSSQSiSSSR@route~a
PSRWSSSNSSST@route~after
IRRWTWR]TMQP@route~and
YRPOSSRPWQTO@route~at
LOXVSSRSRXVX@route~away
NQUYSQSNRUUV@route~by
T]QTSNRUQTPP@route~for
VWRQSQRSRSST@route~from
XQPQSOTVSUTS@route~had
cXSISRSPVQQP@route~has
RSR\\QPSRSQQN@route~in
QQUaSSSGTXUV@route~is
TVYPPRSXSSUT@route~it
TPWQSSSQQXYV@route~its
^RKPVTVOUOQN@route~of
SSWRRSTMTSSS@route~off
TT9ZSPRRRPOQ@route~on
QSXKSRSVSSSS@route~said
KQYMSRSTPVVX@route~says
NSWMSSSQRTUT@route~shows
SRTSSSSXUUTU@route~since
TQJRSSSRSTUU@route~that
QRONSRVaQQTS@route~the
PRWSSSSRQUUT@route~till
TSSXQOSKTTST@route~to
SSWRSSSSSTTT@route~via
KSR^SQSJQTTS@route~was
WRQSSUSPURRQ@route~went
OQ[PSSSOSQRT@route~when
TURSSSSQRSSS@route~where
NSOSRaSGSRRS@route~which
TURRSSSPTQSQ@route~who
PQUSRSVSRSST@route~with
RNJRLhPNNNIX@rudeness
PSQRSUSQRQSQ@rudeness>@answering
SSSOSRSMRSRT@rudeness>@courier_staff
HSVSSVURRSST@rudeness>@courtesy
XSPZSQSORTRQ@rudeness>@delivery_place
YSSSSPSMUSSS@rudeness>@fail_verb
TTSPSXSUSRSR@rudeness>@family
ORWQSVSQSTTT@rudeness>@intensifier
PWRQSVSISRQU@rudeness>@me
XQWQSPS`VSSS@rudeness>@number
XSTSSSRNSRRS@rudeness>@place_name
KWRQSWSRRSSN@rudeness>@seller
VSRKS^SSRMRS@rudeness>@staff
VMMMRWQQTSRU@rudeness~>
SSSOSRSMRSRT@rudeness~@courier_staff
ORWQSVSQSTTT@rudeness~@intensifier
LUOTSVSPSRRS@rudeness~@me
QSQRRWSXSRRT@rudeness~a
WSSSSMSVTRSQ@rudeness~about
VSNPSPSRQSRQ@rudeness~at
USQSSSSRSSSR@rudeness~by
ESURSPRaTQRP@rudeness~it
QSQRSZSJRRSS@rudeness~on
TSRSSRSQRSSQ@rudeness~out
UQPRR\\SJSQRV@rudeness~the
[RSTSQSMUTST@rudeness~to
QRRSSVSTSSST@rudeness~with
KPQMPnUGEHI\\@seller
RRQSSVSWSRRU@seller>@amazon
RRPTSQSbVSSQ@seller>@animal
RRUPRPX[JTUR@seller>@answering
IVYPSYTURUVT@seller>@appliance
UMO[SJW]T[VT@seller>@arrival
aQSSSQSJTRSR@seller>@beauty_hair
TVRXSNSRSUSU@seller>@bedding
`LQUSXSHVPQR@seller>@body_part
_MISS`SXSPQT@seller>@book
MMTNRVS\\RORT@seller>@building
OSRWRLSUTXSV@seller>@camping_fishing
SSQRSSQOSQRU@seller>@cancel
WSTRSRQ[RTTV@seller>@clothes
jGQOQWUIUSST@seller>@colour
^OGaPGRbYPQQ@seller>@comparison
TNTSSWTMRRSQ@seller>@computer
PRVRRMSPQSSO@seller>@conduct
QSVWRTSRPRSN@seller>@courier_act
YN[OSQSLUSTQ@seller>@courier_staff
RQ^RSUQQTUUX@seller>@courtesy
SSSSSVSSVSSS@seller>@damage
RQORSMTkTSST@seller>@day_time
TROQRWT_TQSR@seller>@delivery_place
L]XVSURONRSS@seller>@dispatch
OTZUSSSYRTUT@seller>@drink
GZZVRUOYR[ZW@seller>@fail_verb
ZQO[X^RCSSRR@seller>@family
PQWSSMSTRRRS@seller>@feast
NQ[QYUSHUQRQ@seller>@food_spices
VSSSSWRRRSSS@seller>@fraud
MZVSSXSHUVST@seller>@furniture
SRUXSOSUSVUT@seller>@garden
RSSSUVSRSRSQ@seller>@health
MLLXSVO`URRX@seller>@hedge
QSSRSSSQSRSR@seller>@instrument
YNRYRPPORRQW@seller>@intensifier
QTSSTQSRSSST@seller>@jewellery
TSOWSSSISUST@seller>@kitchenware
RONORURWSPQV@seller>@lateness
XROQSXQUTTTS@seller>@lighting
ORMQRSWWVRRQ@seller>@listing
QRMPPUPcVVVW@seller>@looks
QJPURUSSTQQT@seller>@material
HUFLRSTYLHJQ@seller>@me
R\\QUSKSVRSSR@seller>@missing
ERORRU[TMRRU@seller>@money
RG?OR^TRPPQR@seller>@negation
NS^SS]SHTUUR@seller>@neighbour
aRPQQPRMTQRQ@seller>@newness
W\\UJVTSKTQSR@seller>@number
QS]SVNSHQTSS@seller>@office
VSMMSXYHRMQP@seller>@order
ZNZUPMSMSTST@seller>@packing_material
VRSQSKSUUSRT@seller>@packing_verb
L[SRRSSQRRRS@seller>@packing_verdict
QWWIYNQkPSTQ@seller>@parcel
LUFWTTT^QSSU@seller>@part
vTQUSJS>URSQ@seller>@pet_goods
PNZTSSRXQTTV@seller>@phone
TRXSWO[UQSRR@seller>@place_name
SSRSSSQNSSSS@seller>@price_word
W[OORSRBSSTR@seller>@quality_praise
RRRQSYSRTSRT@seller>@quick
QVTRSZTRTTUV@seller>@recommendation
MURRS\\RPQRRQ@seller>@refund
SPUQRXR[OSSV@seller>@return
OTVPSUReTSUP@seller>@room
KUXVUPU^VTSQ@seller>@route
TTQHR_SKQQRM@seller>@rudeness
TQSRXGO]TRTX@seller>@seller
`]WRQRR@UTSS@seller>@senses
O[URSLSURVTT@seller>@shoes
VQQSSNWIWVRS@seller>@shop_elsewhere
VLQRTSQSXUUU@seller>@size
XSSSSRSLVRRR@seller>@sport
TNNSSLW^USSP@seller>@staff
OUMURIRfSSRS@seller>@stars
TWPRRVSRSSSS@seller>@swearing
WQOLRURWUQTP@seller>@time_span
QPPSSMPeVTSR@seller>@tools_fixings
VXSUSRRGSRSQ@seller>@toys_games
QSSOSWSPSSSS@seller>@tracking
QUMWYTWSQRPX@seller>@use_verb
I^WOZNRaPTUR@seller>@used_item
Q`XQUXRGSQRR@seller>@vehicle
SSSVSRSPTSSS@seller>@vehicle_part
ISVQQXPSRSTX@seller>@verdict
SRRRSQSPSQQS@seller>@waiting
XRRSSSSKSRSR@seller>@weather
]UTSSMRXUVTR@seller>@weekday
NTWVQMYSORUU@seller>@work_verb
UKRLRYQYSQRQ@seller>@wrong_item
MRUNRVRQWTQY@seller~>
SQSMQYTDLRRV@seller~@answering
KKJXSMY_RWUT@seller~@arrival
TSPRSSSOVSRQ@seller~@body_part
JQQRS`SWRPQU@seller~@book
SSQRSSQOSQRU@seller~@cancel
XVPSSQQYSSSS@seller~@clothes
LRPTQbRISSRS@seller~@comparison
OQORRXSSQSSQ@seller~@conduct
USOMROS_RTTT@seller~@courier_act
SSUSSUROSRRU@seller~@courtesy
QSSOSZSERQSR@seller~@delivery_place
OZXWRRRPOTVQ@seller~@dispatch
KPWSSTSfSTTR@seller~@fail_verb
YMP[SRRNUTSS@seller~@family
RS_OSQSNTSSS@seller~@furniture
WQPOTNPYUTTU@seller~@hedge
RULYR`PBNNMQ@seller~@intensifier
VSMRRQR[TSTT@seller~@lateness
[SUQSRSNTSSS@seller~@lighting
OQQRSFWZVRRR@seller~@listing
OTNPRMPeSVVW@seller~@looks
fZKVPSSSURRT@seller~@me
Q]RVSKSVQSSR@seller~@missing
MRVPRO\\MOSSS@seller~@money
RSZQN\\QKOPSR@seller~@negation
UWQQRNSMSQRP@seller~@newness
J]NLP\\YNNNPS@seller~@number
WRQMRTVOSQSQ@seller~@order
USQSVKSNTSSS@seller~@packing_verb
KSQMSRS\\PSSS@seller~@parcel
RWHTRZSXQSSS@seller~@part
VQFQRUSVSPPR@seller~@quality_praise
TTSRSVSSSTSS@seller~@recommendation
OURRS\\RPQRRR@seller~@refund
QQVQRUSPSTTV@seller~@return
SWUVURSUSVTS@seller~@route
WTQHR]SKSQRM@seller~@rudeness
G[MOSVSMPRRV@seller~@seller
OVTSRMSUTRRQ@seller~@senses
UPTRSPRTVUUT@seller~@size
PTMSSSSQSSSS@seller~@stars
NR\\SSSSPSTTU@seller~@time_span
RRQSSNPeWTSR@seller~@tools_fixings
TSUUSQSORRSR@seller~@toys_games
[PWXRHX`SSPX@seller~@use_verb
PVRPZTRMSTTR@seller~@used_item
KRSSSaRIRSTV@seller~@verdict
OTTRQLZgSQRN@seller~@work_verb
RROSSZSMRSSQ@seller~@wrong_item
YXWNROQORUUS@seller~a
OTQRSNS_ORRT@seller~about
QSRSSQUVSSSR@seller~added
SSRSSTSXSRRS@seller~address
aOMNXMS[WSSU@seller~all
SSRSSSSSTSSS@seller~along
OZPSSVSSRSSS@seller~also
RTWUSPSURVVR@seller~and
NbQQRKQXWRRO@seller~are
[RTSSKVKSSSS@seller~at
SSVSSUQNQSSV@seller~back
LRZSSPSSSUUT@seller~be
VQTSUPSMTVTT@seller~been
QRRRRSSTQSSS@seller~before
[SQSRVS[RTSN@seller~blocked
URTRSNUQSTTT@seller~by
QReSSKSVSTUU@seller~changed
POSRR]SESSSV@seller~closed
SSQTR`SPSSRU@seller~do
TSSTSSSRTSSR@seller~down
RPRSYWSSRQRP@seller~even
PSYSSSSKSSTS@seller~ever
SSQSSVSQSRRT@seller~fixed
VQ[RR@S]TQQQ@seller~for
PRnKSORNSVXS@seller~found
\\RSSSOVTRSSR@seller~from
\\SQSPXSPTSSU@seller~get
RWPSSRQSSTTT@seller~give
RRRSTNS[SSSS@seller~given
LSRPSUXNQQRU@seller~go
PSYTRIScSUTS@seller~going
KTXPYOWSQVXR@seller~had
WRPVSSSMUUTS@seller~has
OPeXRSPHRQRU@seller~have
QSSURVSVSPRT@seller~hung
UQPJWLXaVWWR@seller~in
SPXUSWQJRSST@seller~is
QPUPSUU]TQQQ@seller~it
QVSRSPSSSRQQ@seller~keep
URRSSZKZSSSQ@seller~kept
VNVgZIPMSUTR@seller~knew
RROTSTSWRSSR@seller~know
NSSTSIU\\SRSR@seller~laughed
UVOTSLSTSRQO@seller~let
[PNSSR^IXRRR@seller~live
\\QVYSOSNTTSR@seller~make
WRVSSVSZQQRS@seller~meant
NSPSTNS`STUT@seller~must
SQRSSSSVSRRS@seller~name
SSQSSUSNSRSS@seller~noticed
TSOUSRSjSSSS@seller~now
QVSPSPSRSSSS@seller~number
VZSSSRRLURRP@seller~of
SUUSSOSRRTTS@seller~off
OUTQS^NJRQQT@seller~offered
NRWKSVSPSPQU@seller~on
RUQQSPS[STTR@seller~out
]QPQTOWSPSTN@seller~own
NXSRSWRNQRRT@seller~owned
VTNPRYSORSSQ@seller~popped
DOSY\\SXTQUSQ@seller~put
WSSSSNRRWSSR@seller~roll
IZOMNdNCMSTX@seller~said
IIOWR[POKVTX@seller~say
G[PTRiRZNNOU@seller~says
SSSWSQSTRSSU@seller~stayed
[OPYSQRRSRQQ@seller~still
OSSRSAS_SVVT@seller~switched
TRSQSSSYSSSS@seller~take
SQPSSSS[RTST@seller~taken
RSOSRNRjSTST@seller~talk
SVQRQTSQTRRR@seller~that
TQUQRTSKSRSS@seller~the
TQ\\XRSSNUTSS@seller~to
FSUTSSRURUUW@seller~took
PTSSRRRUSUST@seller~under
OZSQRNSXSRSR@seller~up
TRSTSVSSSSSS@seller~was
QSNSSWUPRRRU@seller~went
[XUWTHQKQWTR@seller~were
MQUSSWTORSSS@seller~which
aQSRSVSIRSSS@seller~who
QSHeSRQIRSST@seller~will
[SLQROS^VQQQ@seller~with
IRQSYMSURSS[@seller~would
oLCNPKIM]@C?@senses
WOQRSRUMZSSR@senses>@animal
OS\\PSSSETSST@senses>@answering
TQRRSPUTRSST@senses>@appliance
LTQUS^S_MSTU@senses>@arrival
UQUSSTSWURRR@senses>@art_craft
VQRSSWSRPSSS@senses>@audio
XUQSSSWOPSSS@senses>@baby
SVSTSTSPSSSR@senses>@bag
SPSSSSSQSSSS@senses>@beauty_hair
N[SSSRSOTSSS@senses>@body_part
SRSTSSS^QSSS@senses>@book
TPSRSTSSUSSR@senses>@building
URRRSSSZTSSS@senses>@camping_fishing
QQYUTQSNMVVV@senses>@clothes
TWSQRRSOSSSS@senses>@colour
TSWLPWTQQOPP@senses>@comparison
@VSSSWSNPTTU@senses>@computer
TVQRSPS\\SRRO@senses>@conduct
KPSRSRS\\TTTT@senses>@courier_act
\\QQWSOS\\TSSR@senses>@courtesy
P[_SSSSPTUTT@senses>@damage
USVSSPSSTUUT@senses>@day_time
LOTSSSSVUUUW@senses>@delivery_place
RSRWSUSVSSSR@senses>@dispatch
KUTRSTSOOTST@senses>@drink
STVSSSSVQSSS@senses>@electronics
PTZQTRSQOUTT@senses>@fail_verb
ORQRSQSUSSSS@senses>@family
USWSSRSMUSSS@senses>@feast
ZNNWVVRRQSTS@senses>@food_spices
VROXSQSTSRSR@senses>@furniture
_ORWVPVGTSQR@senses>@hedge
VQPRSVS^RSRS@senses>@instrument
NRTVVRSSRURT@senses>@intensifier
XTRRRWSJQRRQ@senses>@kitchenware
WQSRSSSYXRRR@senses>@lateness
PVTSRTSXQRRT@senses>@lighting
NVSRSWSQSSSU@senses>@listing
UTRRSSRPSSQS@senses>@looks
TQQRRSSSURQR@senses>@material
aSPXVWROWOQO@senses>@me
VQLRRTSUTQQS@senses>@missing
YURRSPQTUSSR@senses>@money
WROSSQSORSSR@senses>@month
SSSSSSSLTTTT@senses>@music_media
TTNRRRU[VOOO@senses>@negation
LPSPRSSQVSSR@senses>@newness
QS\\SUPOSTUPS@senses>@number
VTSSSSSRTSSS@senses>@office
RSXRSVSPTSTR@senses>@order
OTSTSUSSTSSS@senses>@packing_material
POS\\RRSVSRSU@senses>@parcel
QP\\SRUV]PUUW@senses>@part
JTPZTSSLQRST@senses>@pet_goods
MSRSSSUXRSSS@senses>@place_name
TTRSSRSTRSSS@senses>@plants
[SRRSPIQWSSR@senses>@price_word
WPRSSQSUQSSR@senses>@quality_praise
VQR[RRSRRRRT@senses>@quick
VTSWSSSNPVSV@senses>@room
SSPRSSSRRSSS@senses>@route
K]RRR]S@OSSR@senses>@seller
ROXPRRSRPRRS@senses>@senses
SPRQSYSZOSSS@senses>@shoes
_OOQRWUORPQP@senses>@size
RRRSSSSWTSSS@senses>@sport
TSSSSSSVTRSQ@senses>@staff
SSPRSVSYUSRS@senses>@stars
RSRSSRSSSSST@senses>@swearing
NPIWSQSWSSRS@senses>@time_span
XSPSRSTGUSST@senses>@tools_fixings
NQSSRSS^SSSS@senses>@toys_games
HSOVSXSZOUSV@senses>@use_verb
JZXRSTSRPRRR@senses>@used_item
VSUSSTRMVSTS@senses>@vehicle_part
QSQSSRSVPRSR@senses>@verdict
QSYSSRSPTTUT@senses>@weather
SSTSSSSKTSSR@senses>@weekday
WWQUUQSVRRSQ@senses>@work_verb
PYSSSQSOQSSV@senses>@wrong_item
SZJTPSNOZJIK@senses~>
TRRSSSULRSSS@senses~@animal
SRSTSPUPRSSS@senses~@appliance
TSRUURSNMSSS@senses~@clothes
_NXNPRTKVRRR@senses~@comparison
QZ[SSSSPSUTT@senses~@damage
PSQPSSSWUSTS@senses~@delivery_place
PQURSTSTPTST@senses~@drink
WQPUWWRANUTT@senses~@food_spices
]QPTTPTKRSRS@senses~@hedge
YOQVTRS[RSSR@senses~@intensifier
VUTSRUSLOSSR@senses~@kitchenware
SSTSSTS^SRRR@senses~@lighting
UQQRSSSSSRQS@senses~@material
AVXaSPRDNTTV@senses~@me
SPQRSPSSVRSS@senses~@negation
VRTWVUPUQWSU@senses~@number
RSRQSRTSTRSR@senses~@part
WSRSRTSMOSSR@senses~@seller
URQSRSSUSSSS@senses~@senses
YPSRRSSQSSSS@senses~@size
MRSQSXSSUSSS@senses~@use_verb
USRSSSRJSSSS@senses~@vehicle_part
]QSUSTSNURSR@senses~@verdict
VRRUSRSVRSSR@senses~@work_verb
NSXSSSSWRTUS@senses~a
IRUQTTScSRRS@senses~about
SRSSSSSTSSSS@senses~after
_PTPRUQIWRTQ@senses~and
UMSPRTRMXPQP@senses~as
NR^STMSXRVWU@senses~at
SSRRSSSRTRSR@senses~by
LURRSTSZRSSR@senses~enough
YTRQSPTAWSSS@senses~for
PQROSXS\\USST@senses~from
XLaQSPSNSTUV@senses~in
WVPRSRSPTSSS@senses~is
OSZNSQSZVTVT@senses~it
PSSYSYS[TSSS@senses~it's
XQRSTSSPXSRR@senses~little
ZNLLQPPN[LNN@senses~of
VSWRSSSTSRSR@senses~off
TUSUSOSPUTRS@senses~on
UTRRSVSPQRSS@senses~out
TSNSSTSUUPQS@senses~since
SXRRSTSRSSST@senses~that
NYUOR^SOSTUY@senses~the
PT^QSPSLQ\\\\Y@senses~time
TSRSSSSYSSSS@senses~to
SSSSSSSVTSSS@senses~together
PRRQSTSMSRQS@senses~when
URSSSVSNRSSS@senses~with
USSSSSSPTRSR@senses~you
\\]TZOMKLWQNK@shoes
TMSaSSSQVRQR@shoes>@arrival
SQSSSSSVSSSS@shoes>@bag
XSRPSSTJQSSR@shoes>@body_part
RRVRSTSORRTS@shoes>@camping_fishing
PXQNSRSVRQSP@shoes>@comparison
WORRSSSVTSSS@shoes>@damage
JRMZSPSTRSRT@shoes>@fail_verb
OWO]SRSKRRQR@shoes>@hedge
MPRNSQSbUTUT@shoes>@intensifier
NTRSSRSRSTTT@shoes>@lateness
UQSQSSSVSSSS@shoes>@looks
UTXVSPSRTVUV@shoes>@me
SXQRSSSUOTVU@shoes>@negation
I`VIRSRSSRRS@shoes>@number
PQSSTSSVSSSS@shoes>@packing_material
RQSRSSSTSSSS@shoes>@part
PSUQSTSNRRSS@shoes>@shoes
RRVRSTSORRTS@shoes>@shop_elsewhere
PQTRSSSVSSRT@shoes>@size
XQQSSRSRTTTS@shoes>@time_span
KVVVSRSTPVTV@shoes>@use_verb
RRRTSUSNSTST@shoes>@work_verb
WWSXRIRGWSTQ@shoes~>
WPWTSSSPVQRQ@shoes~@arrival
SUSPSSSORSSS@shoes~@comparison
MRPSSSScSTUT@shoes~@intensifier
UQSQSSSVSSSS@shoes~@looks
YTOTSRSJSQRQ@shoes~@me
PRSSSSSVSSRT@shoes~@size
KUXYSQSfRUUU@shoes~and
VSTMSQSOVQRQ@shoes~are
SYDTSSSVPNOO@shoes~have
OZRRSVRRSSSS@shoes~is
LQTOSUSXUVVV@shoes~of
WKPRSRSbTSSR@shoes~on
ZQUSSSSHURRS@shoes~was
RQYRSTSMSTST@shoes~were
UTSQSSSQSSSS@shoes~with
OOLRSLkWMQNO@shop_elsewhere
_PPWTQRRUTRS@shop_elsewhere>@answering
QRYSTSSQSTTT@shop_elsewhere>@bag
SSRTSPTZSTSS@shop_elsewhere>@comparison
CRRXSSSVSSST@shop_elsewhere>@fail_verb
SRPYSSSQRRRS@shop_elsewhere>@hedge
UQ[XSYSWSRQU@shop_elsewhere>@me
RRRSSYTRPSSS@shop_elsewhere>@money
TYROSQSSRUWV@shop_elsewhere>@negation
NSGPSPWRSRRQ@shop_elsewhere>@number
QRYSTSSQSTTT@shop_elsewhere>@packing_material
WTVQRPQVRTTQ@shop_elsewhere>@seller
VSQSSSRSTSSR@shop_elsewhere>@stars
RSSWSSSOSUST@shop_elsewhere>@vehicle
RNOOQOW?VPPQ@shop_elsewhere~>
WTSSSSSVTSRS@shop_elsewhere~@answering
SSRTSPTUSTSS@shop_elsewhere~@comparison
TQRTSSSNTSSS@shop_elsewhere~@number
QRYSTSSQSTTT@shop_elsewhere~@packing_material
SSRRSQTQRSSS@shop_elsewhere~@seller
RSRTS[VQQTTT@shop_elsewhere~and
LORSSSYHQRRS@shop_elsewhere~for
WPMQSTVXSOPQ@shop_elsewhere~had
RSQSSRRZTSSR@shop_elsewhere~has
OSRRRSS]RTSU@shop_elsewhere~in
WSSSSPSQTSSS@shop_elsewhere~is
QRLVSTTOQRRR@shop_elsewhere~on
[SQOSQUWTQQQ@shop_elsewhere~the
gPLMTHKIXKKF@size
VSXTSUSDQRRR@size>@animal
ZVSPSMSTVUTS@size>@answering
UPNTTSSSVRSR@size>@appliance
URSUSSSOSRRS@size>@arrival
PQRUSSTOTRSR@size>@art_craft
SSSSSPSPUSSR@size>@audio
MSORSSS^STST@size>@baby
QQYROSSQRSSS@size>@bag
UKPQQSSlTRQS@size>@beauty_hair
SPSSTSSQRSSS@size>@bedding
XNTPTWSSWMPL@size>@body_part
IRZQQSTXURSS@size>@book
SONSRSSMUSRS@size>@building
RSRXSTSTSSSS@size>@camera
USRSSSSMUSSS@size>@camping_fishing
]XPQQQSKRTUU@size>@clothes
LURSTSSQPSSS@size>@colour
VPQYRMNOWTRS@size>@comparison
OQTXSXSOTRSS@size>@conduct
UT[XSQSHQWWV@size>@courier_act
^ZOWRIUISVQR@size>@courier_staff
USPSRUSXRRST@size>@courtesy
K_STSTSOPSSR@size>@damage
UROSSNSXVTSR@size>@day_time
SQMQQTSQVTSS@size>@delivery_place
Y[PVSLSURRSP@size>@dispatch
TRSSRVSVRUTT@size>@drink
_SLQSUSOUSSS@size>@electronics
>YYRUTSVNTTT@size>@fail_verb
RN\\TRQSXSVTU@size>@family
RROSUVSNSRRT@size>@feast
JUYLWUSNSTTT@size>@food_spices
ZRRSSOSUWSSR@size>@fraud
SMQXRQSWSURU@size>@furniture
VSN[QVSRSVTW@size>@hedge
SSRWSSSUTQQS@size>@instrument
OMNOTSV[RUUU@size>@intensifier
LOWTTSSWUTSS@size>@kitchenware
QRRRSSS[TSSS@size>@lighting
PRQRSSSbVTUS@size>@looks
DZTQTRSVPQRQ@size>@material
T\\XPQYVLMNRQ@size>@me
[PQTUSSKTSRR@size>@missing
XUUOSVSTSRQO@size>@money
YQ[QTQSORPPP@size>@negation
SWTSSRSLRSTS@size>@neighbour
VTVSVZQWPRQS@size>@number
YQRSVSSQTSSS@size>@office
ZSRSSRSMTSSR@size>@order
AWTT]RSTNRRS@size>@packing_material
LXSUOSS_RSRS@size>@packing_verb
TQQWRSSZSTSS@size>@packing_verdict
LR[MaPTGOTTT@size>@parcel
RPNSQSRSSSSU@size>@part
RQZRSSSESSTT@size>@pet_goods
SSUSUQS\\STTT@size>@phone
PQQSSWSVUSST@size>@place_name
ZRK^SQSZUSRS@size>@plants
TSRSSUUPSSSU@size>@price_word
VRSRSTSRUSSS@size>@quality_praise
RQSYSXSQNVSS@size>@return
WQRWRTSIVSQR@size>@room
EQYPSOSXTSTS@size>@route
VVSSSRSQSSSQ@size>@rudeness
UTLPQPSQWSSO@size>@seller
OPRUSUS\\NTTS@size>@senses
RRWRSYSRQSSS@size>@shoes
]SSOQTSSTPQQ@size>@size
NSSYSSSWSTST@size>@sport
N\\PbPHUJVVQS@size>@staff
MPOOWWSVTTST@size>@stars
RPNQSTSaVQSR@size>@time_span
WUPRTORPNQRN@size>@tools_fixings
NYXSSURMSTRT@size>@toys_games
[TSNQUSRSPPO@size>@use_verb
URQVSRSORSSS@size>@used_item
SSVSSRSLTRSS@size>@vehicle
ORXSSUSONTTU@size>@vehicle_part
TRNRVTSWRRRS@size>@verdict
QWcRSSSGOUVU@size>@waiting
NWTSSOSZRSSQ@size>@weekday
]UTVWWS_NSQQ@size>@work_verb
NSSQTOSQSSSU@size>@wrong_item
ROKKRMPSXRSP@size~>
QUTTSSSNQSSS@size~@animal
TU\\RSNSUSTUR@size~@answering
QWRTSSSRSRSS@size~@appliance
SSSSSPSPUSSR@size~@audio
]MRQSPSXTSSS@size~@beauty_hair
STRRTSSRVQRP@size~@body_part
VSLRSMT^TQQP@size~@book
SSRSSTSVSSSS@size~@camera
USRSSSSSUSSS@size~@camping_fishing
S\\URQRSBPUVV@size~@clothes
ORSSTSSPQSSS@size~@colour
WPJZRQURWTQR@size~@comparison
SSTSSXSJSRSS@size~@conduct
VT[QSQSSQVWV@size~@courier_act
YZPWRISORXRS@size~@courier_staff
XSQSSUSTRRST@size~@courtesy
JaSTSTSOPSSR@size~@damage
QQQNRSS[TSTS@size~@delivery_place
YWMQSUSMRSSS@size~@electronics
KQ^TRQS[SVUV@size~@family
PRRSUVSPRQRT@size~@feast
TSUPRSSXURSS@size~@food_spices
NSRXSRSPSSRT@size~@furniture
SSLSS[SZTSSS@size~@hedge
USSWSSSRRQQR@size~@instrument
LMRRUSSeSUTU@size~@intensifier
IUQSUSSQQSSR@size~@kitchenware
PSRSTRSRQSSR@size~@material
TU[URMU[RSTS@size~@me
WRRSUSSPSSSR@size~@missing
UQTRSQSWTSSS@size~@negation
OURVTSRMQQPR@size~@number
SXYUOSSRSRSR@size~@packing_material
UQQWRSSRSSSR@size~@packing_verdict
OSPNaSSPPSRT@size~@parcel
TQRRRSSLTRSR@size~@part
EQYQSOSbSSTS@size~@route
NVMRSORRURRQ@size~@seller
RPPVSQS]OTST@size~@senses
KYXSRRSURSTT@size~@size
NSSYSSSWSTST@size~@sport
KRTRSSS`VRSR@size~@staff
VPMSSRS`URSR@size~@time_span
IUPSRSSYPRRR@size~@tools_fixings
NUSSTVSSSSSS@size~@toys_games
TRRNSTS_SSSS@size~@use_verb
RSWSSSSNSRSS@size~@vehicle
NRSRVRTVQSSR@size~@verdict
NWTSSOSZRSSQ@size~@weekday
TSSTTYSXMSSS@size~@work_verb
OUSQSSSSSSST@size~@wrong_item
UTVQSYSOLSSQ@size~a
VNPRRVR[QPTR@size~and
TPUMUSSRORQS@size~as
YRORSTTSTRRR@size~at
PRRWRZSRQSST@size~before
WRVRSRSaSPQQ@size~behind
USRRSRSTRSSS@size~by
TSRTQRSRRSSS@size~card
SVSSSSSPQQRQ@size~enough
WOOWRTSVUSQS@size~for
MRP\\SUS<RSRS@size~from
VSUORYSCVSUR@size~in
UTSRSRSKYSRQ@size~is
RUQPSTSPSRSR@size~it
QUSSSRSXSSTS@size~marriages
WSRSRRSLUSSS@size~numbers
TTSM[TSURRTS@size~of
SSSSSRSRSSSS@size~off
RRQRRQQ_ZOPO@size~on
ZORSRRSVTSSR@size~out
URRRSSSRUSSS@size~sheet
RVPSSSSRTSRS@size~that
QN[SPLSZSVTV@size~the
IQTSRTS]UUVU@size~thing
PS^MSUSQRUTT@size~time
cPTQRRRLVQQP@size~to
USVSQSSCSSSS@size~way
RSSSQSSVSSSS@size~you
VWSTOGNWXUTO@sport
SSSQSRSSRSSS@sport>@appliance
RRPRSSSZTSSS@sport>@arrival
P^SKSWRMQRSP@sport>@comparison
YSRRSSSOUQQQ@sport>@delivery_place
^QUQSRSISSSS@sport>@fail_verb
WRQRSSSQTRSR@sport>@food_spices
ORQQSSSVRSSR@sport>@furniture
LSQSSQS]SSSS@sport>@intensifier
OSQYSOSXQRRR@sport>@me
YRWRSRSOTRRS@sport>@negation
NbONSSR]MTSQ@sport>@number
VRRSSSSWTSSS@sport>@packing_material
RO]SSSSPTVWW@sport>@part
QSSXTSSMSSSS@sport>@size
LTUQSRSPPVTV@sport>@sport
TSRSSLS_SSSQ@sport>@staff
RRPPSSS_TSSS@sport>@time_span
QRSSSYSUTSSS@sport>@toys_games
QSPRSSSVTTTS@sport>@use_verb
SPWSSSSDTSSR@sport>@vehicle_part
YQTVSSSNRSSS@sport>@verdict
SSQQSSSYTRRR@sport>@work_verb
H[aVRMRKSTTS@sport~>
SSSQSRSSRSSS@sport~@appliance
TSSSSSSWTQRQ@sport~@delivery_place
WRQRSSSQTRSR@sport~@food_spices
NTTYSSSPRSST@sport~@me
TSZRSRSUSSSS@sport~@negation
S_TNSWSKLSRQ@sport~@number
LTUQSRSPPVTV@sport~@sport
SSSSSLSVSSSS@sport~@staff
QRSSSYSUTSSS@sport~@toys_games
QRXSSSSGTSSR@sport~@vehicle_part
\\RRTSRSOSTTT@sport~and
SQRSSRSXUSTT@sport~are
URMRSOSSUQSP@sport~in
WVPSSSSMSSSS@sport~it's
^UPSSSSKSSSR@sport~on
RUTSSSSRUSSS@sport~pads
RQTSSTSUSRRT@sport~to
LSSSTQSXSSTS@sport~with
KPJMPiMTNNLX@staff
SQSRSSSRSSTS@staff>@animal
WZSHQ]TMQQRN@staff>@answering
UIWUSRUQSORU@staff>@arrival
UVQSSTUTQRRQ@staff>@art_craft
SQWPSSS\\SSSS@staff>@body_part
XRNVSRS[QRRX@staff>@book
WQYPSOS\\WTTR@staff>@building
VSMMSNS`TSSR@staff>@camping_fishing
NWNVRJScVTQQ@staff>@clothes
STQTRLSeUTSS@staff>@colour
RTSJT\\TOQRSP@staff>@comparison
PSXRSNSISRRT@staff>@conduct
RN[URMSJTXTU@staff>@courier_act
SOWRSPSSURTR@staff>@courtesy
RTOSSVSZSTSU@staff>@damage
PQYRSSS\\QTST@staff>@day_time
\\PIKSXSXWMPN@staff>@delivery_place
TSZPSMSMSTUS@staff>@dispatch
]QRWSRSDSSST@staff>@drink
RO^NRQRRPWWX@staff>@fail_verb
NSSTS^SQQRRX@staff>@family
TWTSUWSPQSST@staff>@food_spices
Y[LSSOSOXRRQ@staff>@furniture
UTSLYOR\\VSTR@staff>@hedge
MYOXSRS[RRQT@staff>@intensifier
TOUSSQSSSUUT@staff>@jewellery
[QSSSRSSSTSR@staff>@kitchenware
XRQPSYSFTQSQ@staff>@lateness
TSSVSOSSSSSS@staff>@lighting
LPSTROVYPTSQ@staff>@listing
SQ]TSRSTRUUS@staff>@looks
SQSQRRS_VSSS@staff>@material
L^XZQPQSONPS@staff>@me
QSRRSPSRUSRT@staff>@money
KQJP][RSURRT@staff>@negation
MNNNQRO`QRSR@staff>@number
LQQ_UUTPOSQP@staff>@order
VQWRRPSTTSSS@staff>@packing_material
LSQWTRSORTSS@staff>@packing_verb
YR_SROSPTUSS@staff>@parcel
SRQQWSSXRTSW@staff>@part
XSSQSXSTSTTR@staff>@phone
USKSSSScUTRP@staff>@place_name
SSURSUSSRSSS@staff>@quality_blame
QVRRSXSJSTSS@staff>@quality_praise
NRWSS^TNSQRU@staff>@recommendation
QRUTSUSQSRRS@staff>@room
LRSKSYS`TXXX@staff>@route
PSSPSTS_RSST@staff>@rudeness
XQQPSUVETSRO@staff>@seller
RVSORUS\\SQSP@staff>@senses
VSQOSQSYUSSS@staff>@shop_elsewhere
VWSSRPSPTQSQ@staff>@size
PQOQSNSNRRSQ@staff>@staff
UQVPSTSPWQQS@staff>@stars
RRcRRQSUSUVS@staff>@time_span
QSSUSOSVSSSS@staff>@toys_games
USSNURSTSSUS@staff>@tracking
BYd_QHSNN^W]@staff>@use_verb
MWSXRPSTQRPR@staff>@used_item
TPQ_SQSTSVRT@staff>@vehicle
MbR[RVSKRQQR@staff>@vehicle_part
TVX\\SVSKOSRS@staff>@verdict
]SKPSTSPUROQ@staff>@waiting
UUPTUNS[USTS@staff>@weekday
JUWQQ]ROPQSW@staff>@work_verb
QNOSRXSQQPRR@staff>@wrong_item
POSSQVOLMQQY@staff~>
WUTNRRTaTTUN@staff~@answering
YOSKSVVXSKPQ@staff~@arrival
RTSYSPSWSTST@staff~@book
XWOSSLSOWRQO@staff~@clothes
TRWSSYSFSSSR@staff~@comparison
RRP_SFS^VUQS@staff~@courier_act
OOXRSRSYSSTS@staff~@courtesy
QQ\\QSLSOUUUT@staff~@dispatch
RQYSSRSSSVVT@staff~@fail_verb
hRQUWMSDXTSS@staff~@hedge
PSSRSUSLSSSQ@staff~@lateness
]SYVSQSOSUTQ@staff~@looks
MSWRSKSZTSRT@staff~@me
VQRTSZS:TTRT@staff~@negation
QQQSS[SCRRRW@staff~@number
QRRSUXSRQRSQ@staff~@order
RSSRSOSLURRP@staff~@staff
QWPYSQSOQTRT@staff~@use_verb
GVSSSSSQRSSS@staff~@verdict
QRVSSOSXPSSR@staff~@work_verb
OLVURUSETRQU@staff~and
IXfOSSRPQUXS@staff~at
SVYPSTSISTUR@staff~before
NQXIS[SQUVUV@staff~can
MSSSS\\SKQRRV@staff~care
QSMTSSSaSRSS@staff~else
RS_MSQSYSTTS@staff~ever
PPMSSZUQURRQ@staff~for
JU\\OSMS[PRRT@staff~from
OQSNRSSYSTSU@staff~gets
NYOaSQSNRVST@staff~had
IOEWSbTUOTSR@staff~has
[PKRRUSPVQRQ@staff~in
DURRSXS\\MSSW@staff~is
QRZQSSSUSUWU@staff~named
USRQSPSRSTTS@staff~noticed
NRPgQHSQQURT@staff~of
VQNURSSQRTQU@staff~on
SSNZSDSlSVRS@staff~refused
OXPQSZRPQVWV@staff~said
lPGSSbSIRQRU@staff~says
QSNSSTS^QSST@staff~that
NQPRSlQ>PPPY@staff~there
SRQSSVSQRRRT@staff~to
UROTScSHTPRT@staff~wants
SUQYSLSXSQOP@staff~was
SQNRSNSZSWRT@staff~who
PSQSSUSFSSSS@staff~will
RTNUSUSQURRR@staff~with
QSMOSTS]SRSR@staff~would
QTMMUWGUQNPU@stars
PZXPROSRPSTS@stars>@animal
;NSVS\\SUQUR]@stars>@answering
QXRRSTSTSRRR@stars>@appliance
WDbPPNQOWZXY@stars>@arrival
HXRSTSSNRSSR@stars>@art_craft
`WMSSRSLWSSS@stars>@baby
ZOSRTRRTWRSR@stars>@bag
YKRP]RSORUUT@stars>@beauty_hair
NSYOTQSTQTTS@stars>@bedding
EQV^RTSYRYUZ@stars>@body_part
DW[RSYSSQSSQ@stars>@book
SZOSSQSGSQRQ@stars>@building
[SLKSOSLTSTT@stars>@camera
XZVQSPSKTTTS@stars>@camping_fishing
UPXSRTSPWRSS@stars>@clothes
NURRSPRaSSSR@stars>@colour
]XWVSTNNQRRS@stars>@comparison
B\\PT_NP_PQRQ@stars>@computer
KWQQUXSRQUTS@stars>@conduct
QN_MSLS_QSSP@stars>@courier_act
SNWRSTSSTTTQ@stars>@courier_staff
OVLYSPS[RUSU@stars>@courtesy
XQUSRSSWQSUS@stars>@damage
NRX_TOSTSRRR@stars>@day_time
GQJ_PPU_NWRW@stars>@delivery_place
XTTVSSSSURRT@stars>@dispatch
SVQSSSSPUQRQ@stars>@drink
^NORSTSSUSSS@stars>@electronics
USVPOPR]QUWT@stars>@fail_verb
HOVWRQR[XUUT@stars>@family
TMSSRTSMVTUT@stars>@feast
XYQSQQS@URRS@stars>@food_spices
RgJPSPSPPPPQ@stars>@furniture
WTPOSSSYTSRS@stars>@health
YXQQURWMSQSO@stars>@hedge
[\\OQS^QISNOR@stars>@intensifier
\\MNUTRSXTSSS@stars>@jewellery
]UXQQSRXUSRS@stars>@kitchenware
XWMSSPRVSTSS@stars>@lateness
XPORSRSRQUUU@stars>@lighting
P^RKSUS]SRSS@stars>@listing
fRRPSRRJWRST@stars>@looks
NMXO[TSUSTUS@stars>@material
ZPQJTZQX]MNN@stars>@me
NNLRSWSePTTR@stars>@missing
FbUQSYR[PQRW@stars>@money
WQMSSRVOTPQP@stars>@month
LRRSSRSOTSSR@stars>@music_media
BW\\OSTRAMRSU@stars>@negation
QSUNTSS[RTTT@stars>@neighbour
VKPTOM[aRRQP@stars>@number
KRWSVRSQRUTT@stars>@office
\\RUQQOVMSTUS@stars>@order
YJTRRURTUTVQ@stars>@packing_material
TVPRPXSPURSR@stars>@packing_verb
VWSQRRSOURSR@stars>@packing_verdict
QJSYUfUOQTTU@stars>@parcel
VOLVPPRNOTOR@stars>@part
URUSSRRVQSSS@stars>@phone
PQVRSUSSSRSS@stars>@place_name
SPRSSSSVRSSS@stars>@plants
TQSSSRSSTUUU@stars>@quality_blame
PTORSPSdTRRP@stars>@quick
PRUQSSSPTSSS@stars>@recommendation
NRRUSASdSTST@stars>@refund
SORSS[SVTSSU@stars>@return
NSUSSSSQTTTU@stars>@room
UNUQRZRTSUVV@stars>@route
TdZOQTUNPTTP@stars>@seller
DQRgRRSPSUST@stars>@senses
UWN\\SQSVRPQP@stars>@shoes
aQRSSRPWSRRR@stars>@shop_elsewhere
\\SSMSXQOSRST@stars>@size
PVWSSSSPSVVT@stars>@sport
QYYRTPSWQSTS@stars>@staff
bFQTQUMJUNNT@stars>@stars
SHVQLNQYUQSS@stars>@time_span
JKMRUUSbPRRP@stars>@tools_fixings
ZYOQRSSLRQQQ@stars>@toys_games
JSQSSUSbSTTT@stars>@tracking
KTSYOYRaPTSU@stars>@use_verb
WKQOSVSWUUUT@stars>@used_item
hNKQSPSOVSSR@stars>@vehicle
XRMRSRSTRRQQ@stars>@vehicle_part
TRPQRRR]WTTS@stars>@verdict
aSQPSSSDUSSS@stars>@weather
OPYWRSUWTUVV@stars>@weekday
GXLQPORkQSTT@stars>@work_verb
]TMU\\NTARTQP@stars>@wrong_item
UHSRQRQ\\QVVW@stars~>
USORSWSbWPQP@stars~@me
JQNQSUSdRSST@stars~@negation
TTUOSSR^TSSS@stars~@number
OPTRTQSSSSSP@stars~and
RR[SSSSHTRRR@stars~at
TQQSSQSZRRSQ@stars~because
RRSSSSSPSSSV@stars~before
SRRSSSSVSRRS@stars~down
PQRRSPSTVRRQ@stars~for
SSQSSLS[RSSP@stars~if
ZQPOSSSRVQQP@stars~to
[^ORZLSHTRQQ@supplement
V]SSRSSIWSSR@supplement~>
YPTRSYVSUPPT@swearing
RVRRSYSQOSST@swearing>@answering
XQRRSRURVRRQ@swearing>@appliance
RQ`NSOSJRYXW@swearing>@arrival
WSQSSTSRSRRR@swearing>@building
QSTRSSSSSSTS@swearing>@cleaning
QRTRYOVGUQRQ@swearing>@clothes
P[STSNSPRRSR@swearing>@colour
MTRURSQVRROR@swearing>@courier_act
NSM\\SSSTQTRT@swearing>@courier_staff
^RRSSPS[YRSR@swearing>@courtesy
MTSSSSRRTSSS@swearing>@fail_verb
QSQRSM_OQRRO@swearing>@fraud
SSRPSSSPUSTR@swearing>@garden
SRPSSSS\\STTS@swearing>@kitchenware
OS[RSRRVQYWX@swearing>@lateness
TNQURVQPTRST@swearing>@me
WQWPSQRJUVWP@swearing>@negation
LSYRSQS]RTUR@swearing>@number
LSRSXRSZQRSR@swearing>@packing_material
[PTMSQVTPSSQ@swearing>@part
PQXPSSS`SQSS@swearing>@quality_blame
[RRQTYSDUPPR@swearing>@quality_praise
\\TSSSSSASTTU@swearing>@route
LSSSSVSMOUUW@swearing>@seller
KRRRSQSaYRRN@swearing>@senses
ERRQSbSSNQRV@swearing>@staff
PQPQSYSPRSQV@swearing>@swearing
ZQTSUQRPURRP@swearing>@tools_fixings
MUYSSQSPRUUR@swearing>@tracking
^QRQSRSPWRSR@swearing>@use_verb
bSOORQRK\\LNM@swearing>@verdict
UUQWS_P:SORY@swearing~>
RVRRSYSQOSST@swearing~@answering
XQRRSRURVRRQ@swearing~@appliance
OPPRYOV]SRSR@swearing~@clothes
RXSTSNSRRRSS@swearing~@colour
NUVTRSQXRRQQ@swearing~@courier_act
RSRTSSSPQTRT@swearing~@courier_staff
SRPSSSS\\STTS@swearing~@kitchenware
OS[RSRRVQYWX@swearing~@lateness
VOPUSPSWWRQO@swearing~@me
UTSPSSSMUVVQ@swearing~@negation
LSRSXRSZQRSR@swearing~@packing_material
PQXPSSS`SQSS@swearing~@quality_blame
ZSSRSYSEUPPR@swearing~@quality_praise
VSRRSOSQWSSR@swearing~@senses
ERRQSbSSNQRV@swearing~@staff
RSRRSSSQSTRT@swearing~@swearing
XTRSSSRNTRRQ@swearing~@tools_fixings
MUYSSQSPRUUR@swearing~@tracking
]TPQRKRYXMNK@swearing~@verdict
MPRQVZSORRSU@swearing~all
USQSSSSLPSSU@swearing~and
GVWRSRSGPUUU@swearing~is
PSYURRSRUSSS@swearing~of
SSPRSRSTRSQT@swearing~off
PeRVSURESQRR@swearing~on
SSSSSRSNTSSS@swearing~these
RYKQSMR\\WNMP@swearing~thing
LRPRSSSaQOQM@swearing~this
OJdOHUCQI\\_a@time_span
LSYPVPP`UTRS@time_span>@animal
`RUQSKSOVOQQ@time_span>@answering
YUNPSPSVVNNM@time_span>@arrival
PQMRRZRfTRSS@time_span>@art_craft
OMTSSTSbRTTT@time_span>@audio
LQSWSTSUSSSS@time_span>@baby
\\RRRSSSQTRRS@time_span>@bag
SS[SSPSUSTTS@time_span>@beauty_hair
NR^SSUSQRSTT@time_span>@body_part
WPNVSZRGSRRT@time_span>@book
VTPORZSJWQRR@time_span>@building
QUTRSTSRPSST@time_span>@clothes
[QSQSRSKSUVU@time_span>@colour
US\\QRVRXZQRP@time_span>@comparison
RUZSTRSSRSTU@time_span>@computer
Q\\USSPSSSQSP@time_span>@conduct
LYTXSUSLSRRQ@time_span>@courier_act
MR\\QSPS^SVWU@time_span>@courier_staff
SQZWRLQ[RVSW@time_span>@courtesy
VRZVSSSTSRRQ@time_span>@damage
aSO[SUS1SRTU@time_span>@day_time
URLZR[RLRPTQ@time_span>@delivery_place
RSOSRTROSRSR@time_span>@dispatch
IT\\SRXSPQUTU@time_span>@drink
YMQUSRSXTSSS@time_span>@electronics
XRQUTRSWROPO@time_span>@fail_verb
KP_RSRSQQVUV@time_span>@family
_Q\\RSNSMUMIK@time_span>@feast
[VKVPRS]XOQQ@time_span>@food_spices
LSWSSQR^RTTT@time_span>@furniture
QSTQRSSNTQSR@time_span>@health
ROW_WNSXPXZX@time_span>@hedge
VQWYWORKSRTP@time_span>@intensifier
OMJOSbSYTSSV@time_span>@jewellery
UQ[SSRSRRUUV@time_span>@kitchenware
ORQWRQWVNQNP@time_span>@lateness
[RQRSSSKSSSR@time_span>@lighting
SVUSSYSRSSSR@time_span>@listing
JUXSSTSOQTST@time_span>@looks
LNMOSYS\\VSRS@time_span>@material
VLQMRZ[YSQOP@time_span>@me
ORXQSKSNTOOR@time_span>@missing
YUZSSJMWSUVQ@time_span>@money
RUTRSSUBSORP@time_span>@month
RQRIS[RVPPQT@time_span>@negation
PS\\SSSSKSRRR@time_span>@neighbour
OQUUSSSPSSST@time_span>@newness
VQTFQULWVTWS@time_span>@number
[UPQSSSZTNNP@time_span>@order
RSQRSSSWVSSS@time_span>@packing_material
RSURRSSRSSSS@time_span>@packing_verb
RVQLRZRMPQRV@time_span>@parcel
_U]ZRSRRXSSS@time_span>@part
TSVRRRSLSTUS@time_span>@party
TSSTSTSESSSS@time_span>@phone
^UKZSORJRQKP@time_span>@place_name
VQXPRRSXTSSR@time_span>@plants
WSSSSSSZRSSS@time_span>@price_word
PSRTSORdRSTS@time_span>@quality_praise
MTVYTNSGPYTW@time_span>@quick
QRLRSWQRSSSV@time_span>@recommendation
VSQPS[SLSSSQ@time_span>@return
SURSSNR`RUNS@time_span>@route
RUYURNOVPVTS@time_span>@seller
^QMRSOSLUPRP@time_span>@senses
XWYVSTRWOXVW@time_span>@size
FSQSSRSbTSSS@time_span>@sport
NSbPSVSMQRSS@time_span>@staff
HVRVSZS]RVWU@time_span>@stars
QSSSSRSWRSTS@time_span>@swearing
VXA\\UNVUUROP@time_span>@time_span
PRTSRTSVTSRS@time_span>@tools_fixings
USPPSSSXTSRS@time_span>@toys_games
XULRTVRPRTTT@time_span>@use_verb
YVTRSTSdRPQQ@time_span>@used_item
QTXLSQSWSTUU@time_span>@vehicle
[MPXSRSPTSSR@time_span>@vehicle_part
NWSSSYSVNSST@time_span>@verdict
PWWRSOSWSSSQ@time_span>@waiting
YQCYSRSmTUUV@time_span>@weather
VQERSRWTWLKL@time_span>@weekday
_UORSTSSRWVW@time_span>@work_verb
NZTSS[S`POPP@time_span>@wrong_item
SJLUUSVOSVSV@time_span~>
PUXRSWSISSST@time_span~@arrival
VSLSSVSNSSSS@time_span~@building
Z[VHSUSV[JLI@time_span~@comparison
SUSSSRSSSRRR@time_span~@courier_act
PSRYRRRHRUSX@time_span~@courtesy
QRK^SYSSROSQ@time_span~@delivery_place
STWSRRRUSSTR@time_span~@dispatch
SP\\SSMSARWVU@time_span~@family
ZX]QRTSMQXXV@time_span~@hedge
WWL\\WPRPTOPQ@time_span~@intensifier
HVSRRUXRNPOP@time_span~@lateness
RVVSSVSFSQPQ@time_span~@looks
N[NWPVRKSUOX@time_span~@me
OQXQSKSNTQQS@time_span~@missing
[PMOSUSRRVVV@time_span~@negation
TIPIRRM\\YTUS@time_span~@number
QUOYSSSQSTPT@time_span~@place_name
QRP\\TQSEPYRW@time_span~@quick
OPYVSFP[RXVX@time_span~@seller
ZXIWSRSTSTSS@time_span~@size
RX^WSMUAQQRQ@time_span~@time_span
PPPUVPSYVVUS@time_span~@use_verb
RVOSRTSTQRRQ@time_span~@verdict
QSNUSSSKSSPS@time_span~@weekday
WXRRSRSISRRR@time_span~@work_verb
[RFOVTUFVOOQ@time_span~a
DRdORQbTJMSN@time_span~after
NWOcSSSKQQUR@time_span~ahead
WTRRSPUNTSSR@time_span~all
T[XYRTPMWSOQ@time_span~and
QRQQSTRUVTTV@time_span~as
KRaOSPRRPYZY@time_span~at
RSSSSSSRSTTS@time_span~back
QR[SSSSQSRST@time_span~because
[T[LQMSORPQQ@time_span~before
TSaMSLSPRSVQ@time_span~behind
SPQPRTSQTTVU@time_span~by
WSKSSSSRSRSS@time_span~each
ROSSSSSYSWVV@time_span~eve
DNkORQONHYYZ@time_span~for
ZRLWSRSVSSQS@time_span~from
NSYSSRSXRUUU@time_span~has
XRKPSNS\\SSSR@time_span~he
UXRRSWSYQSSR@time_span~if
TIHURSSMZPOP@time_span~in
VSQSSUSLUSSR@time_span~into
QQ=USUSmSXUX@time_span~is
RTSNRVUXRNPP@time_span~it
TRTSSSSKTSST@time_span~it's
IS\\RSOSKSSSR@time_span~itself
NQZRSQSJPZXY@time_span~now
JNMQQ\\QYSNNQ@time_span~of
LQYQTTSRVWWU@time_span~off
VNJVRNSTWRSR@time_span~old
WPQRSPSRVTSS@time_span~olds
NTWLRXQQTPRS@time_span~on
TSUSSRSYSSRS@time_span~or
PSMRS\\SPSQSS@time_span~out
KPgLTQSPNYYX@time_span~over
QO^USGSZPWTW@time_span~past
KRUSSSSXSSST@time_span~right
JWZISSRZSSTS@time_span~running
SSLRSRSVSSST@time_span~she
XSURUPSHRTST@time_span~since
XSXSSNRXSSSS@time_span~straight
TPMOSSSSUSSS@time_span~that
VWVTVORTQRQQ@time_span~the
JRYPSPS_SSSS@time_span~there
PTRUSUSRSSSS@time_span~there's
JTO\\P_PKJOKU@time_span~to
VSMOSXSWSSSS@time_span~up
PSQSS]SRORQS@time_span~warranty
NP[^RHRMSSSS@time_span~was
RNSPS^RTURST@time_span~when
\\RNQSRRLTNQO@time_span~which
SUIZT[SKUUTR@time_span~with
MQZYSKROSYXW@time_span~you
gZIITMSIZDIA@tools_fixings
MR^QSTSQRVWU@tools_fixings>@arrival
RSVSSSSQSSSS@tools_fixings>@art_craft
RUSRQSSTRSSS@tools_fixings>@bag
HNSQSRS_USSS@tools_fixings>@beauty_hair
PTP\\RQSbRVSW@tools_fixings>@body_part
RSWSTTSILSST@tools_fixings>@book
SUXUSRREQSTS@tools_fixings>@building
WQSRRTSZWTSS@tools_fixings>@colour
PWRPQOVPQPQP@tools_fixings>@comparison
YRSRSRSYVSSO@tools_fixings>@conduct
IWSTSTS]STTT@tools_fixings>@courier_act
SRMXSRSQQSST@tools_fixings>@courier_staff
OURSRQZXPSSS@tools_fixings>@courtesy
UVTTRRSPSRSS@tools_fixings>@damage
YOSQTTSQSUVU@tools_fixings>@delivery_place
GUPWQTR]NURT@tools_fixings>@fail_verb
RXPMSRSRRSRR@tools_fixings>@food_spices
UUUSSSSXSSSS@tools_fixings>@furniture
JZSRQSSTRRRR@tools_fixings>@garden
OQRXRYQ\\PTSS@tools_fixings>@hedge
O]TVSTTZQSSR@tools_fixings>@intensifier
FT^SWTRDNZZZ@tools_fixings>@lateness
PUNMSXRmRRRS@tools_fixings>@lighting
OORSSQScTSST@tools_fixings>@listing
NUPTSYSQRSSU@tools_fixings>@looks
TSRSRSSWUSSS@tools_fixings>@material
VUQ^TTSDVSSV@tools_fixings>@me
SYOSSQSORSRS@tools_fixings>@missing
WENYOMRWWQOP@tools_fixings>@negation
QXSPQPX\\OXWS@tools_fixings>@number
OVURRSS\\RSSS@tools_fixings>@office
JMRUOWSXSTSU@tools_fixings>@packing_material
VOQTZRRQQQRQ@tools_fixings>@packing_verdict
NMSVQWSSRTSU@tools_fixings>@parcel
T]ORRQRQRRRS@tools_fixings>@part
KQRSSSSTUSSS@tools_fixings>@pet_goods
JYQSRVQbSSSV@tools_fixings>@place_name
LRRSRP\\QMSSR@tools_fixings>@price_word
XLRTQXOMURSR@tools_fixings>@quality_blame
STRRSRRfTSSR@tools_fixings>@quality_praise
TYRSSSSNTSSS@tools_fixings>@route
RSOUWPT`VRRO@tools_fixings>@seller
cQPVRSRPSQSP@tools_fixings>@senses
TMRTTRRDURRQ@tools_fixings>@size
^PRRPQRYVQRQ@tools_fixings>@staff
P\\TQRPSNRTTS@tools_fixings>@stars
]SUQRUSPRQQQ@tools_fixings>@swearing
MNUTURSZSQSQ@tools_fixings>@tools_fixings
RSRSTQSVSSSS@tools_fixings>@toys_games
LNTYRVRQSRRT@tools_fixings>@use_verb
QRUSTRS_RSSS@tools_fixings>@used_item
]QZOSSS>STTS@tools_fixings>@vehicle
JYQSSRSYRSST@tools_fixings>@vehicle_part
_RRZRRVMTQRQ@tools_fixings>@verdict
RTP^SRS<USSR@tools_fixings>@weather
QLQYU[QIURRU@tools_fixings>@work_verb
Q`SRSRSPQSSS@tools_fixings>@wrong_item
RUNIMMSKTMLR@tools_fixings~>
RQVQSUSYSSUS@tools_fixings~@arrival
WUTRRRRSSSSS@tools_fixings~@comparison
GPSSSVS`TSSR@tools_fixings~@fail_verb
XSPSSUSIRRSS@tools_fixings~@hedge
WRTSSSSZSSSS@tools_fixings~@intensifier
IU_SRTRIN[ZZ@tools_fixings~@lateness
OPSRSYSRSSSU@tools_fixings~@looks
NXTaRLSWWTRT@tools_fixings~@me
TRRSSRSRSSSS@tools_fixings~@missing
QGRTRRS[SRRQ@tools_fixings~@negation
UYWRSSTZQTST@tools_fixings~@number
\\PRTQRSPSRRR@tools_fixings~@packing_verdict
LSRSRP]SMSSR@tools_fixings~@price_word
VORSSZOPVSSR@tools_fixings~@quality_blame
ZOOSSTRPWSSQ@tools_fixings~@seller
WTQVRRSPVSSS@tools_fixings~@senses
UQQUSSSMURSQ@tools_fixings~@size
ZSR[SSVKUQRQ@tools_fixings~@verdict
XQRUSSRNTSSS@tools_fixings~@work_verb
MPQTRRRfRUST@tools_fixings~a
LVSRRRSXRSSS@tools_fixings~and
PZSQSSSYRSSS@tools_fixings~are
QTSSSRSUTSSR@tools_fixings~as
SPPRSRSPUSSS@tools_fixings~before
RROSSVSHRSRR@tools_fixings~for
DXNRSSRSQUSU@tools_fixings~from
WUSRSSSUTSSS@tools_fixings~goes
TRRSTPSRRSSS@tools_fixings~had
RTRSSYSMRRQR@tools_fixings~has
YUPZSRSGSRRP@tools_fixings~him
OSRWNTRQSQQQ@tools_fixings~in
IU^SSISITTTS@tools_fixings~is
WOUAXSWPTMPO@tools_fixings~it
McPVQSPTPSSU@tools_fixings~of
PQWSSUSRSSST@tools_fixings~off
PFPQRNSgUTUT@tools_fixings~on
VSSSSQSMRSSS@tools_fixings~set
RSQSSQSTRTST@tools_fixings~since
I^TUSSSQURQR@tools_fixings~that
HQQUTSWUQVRW@tools_fixings~the
YPSSRQSPTSSS@tools_fixings~to
RQlSSQQGVSST@tools_fixings~up
QYTRRTSTRUUS@tools_fixings~was
PVNVRSSPSSRT@tools_fixings~where
aRNSSPSNXSSQ@tools_fixings~with
\\QGL[MSWYJMI@toys_games
SWTSRSSLSSRR@toys_games>@answering
TSVMSSSTTRSS@toys_games>@appliance
TSR[SSSHTTSS@toys_games>@arrival
URRSSSSVTSSS@toys_games>@art_craft
VLUVSSSSSSSS@toys_games>@beauty_hair
QSSSTVSSSSSS@toys_games>@book
RSSRRSSNSSST@toys_games>@building
USSSSRSPSRSS@toys_games>@camping_fishing
QPUWRTUORSSS@toys_games>@comparison
[QRSSLSSTTSR@toys_games>@computer
UWRTSQSOSRSQ@toys_games>@courier_act
SUSRSRSIURRS@toys_games>@courier_staff
PSTSS[SPTQRT@toys_games>@courtesy
TRXTSRSSSTUT@toys_games>@day_time
RRQPSVSXTPRS@toys_games>@delivery_place
TRQSSS]JSSSS@toys_games>@fail_verb
RUJRWSRLSTTT@toys_games>@family
UQPQSSS[RSST@toys_games>@furniture
]KJRSSSXURRR@toys_games>@hedge
USNRSRSQUQQQ@toys_games>@intensifier
XSOSSTSMVQRP@toys_games>@lateness
VTRSSSUSTSSR@toys_games>@lighting
YRSSSRSORSSQ@toys_games>@looks
cSZUYRRWUNSN@toys_games>@me
MVRSSSSSSSSR@toys_games>@missing
VSPSS\\LZUSSS@toys_games>@money
TSKSSSSSTSSS@toys_games>@month
W\\]ORSVWOOPQ@toys_games>@negation
]UQPQPNJWTSR@toys_games>@number
URSTSSSSSTSS@toys_games>@office
Z]UQPRSFPRSR@toys_games>@packing_material
SYTPSQSRSRSR@toys_games>@parcel
SRNSSQS[TQQR@toys_games>@part
WSVNSSSQSQSS@toys_games>@pet_goods
VXQSROXPSRRP@toys_games>@place_name
TQUSSRSXTTTT@toys_games>@quality_praise
XQSRSPSYVSSQ@toys_games>@return
QSURSRSPSUTV@toys_games>@route
URRSSRSTTRRS@toys_games>@size
OUTWSVTHRPST@toys_games>@staff
WOTQRSSJUUSV@toys_games>@stars
PNPRUPS]QRRR@toys_games>@toys_games
ZRNPSTUWTRRQ@toys_games>@use_verb
WSSSSRSSUSSR@toys_games>@used_item
XSSNSSSMUUSU@toys_games>@vehicle
VRNSSRSYQPQP@toys_games>@vehicle_part
NSQTVRSWRSSP@toys_games>@verdict
VTPOSRSMTQRO@toys_games>@work_verb
NQOXU`RJUVTT@toys_games~>
YST\\SRSJSSSS@toys_games~@arrival
SURQSSSSUQRQ@toys_games~@courier_staff
TSRPSSSPTQRQ@toys_games~@delivery_place
VPSVSSSSRSSS@toys_games~@fail_verb
UVTX[RRFSOSO@toys_games~@me
]USRSSSPRSSS@toys_games~@number
WQSRSPSYWSSR@toys_games~@return
HQRSUPSdQSSS@toys_games~@toys_games
TRTRRRSQTSSS@toys_games~about
UPQRQQS\\TSRT@toys_games~and
XRRSSTSTSSRS@toys_games~are
LQ]QSQSPRVUU@toys_games~clock
TRSUSSSRQSTS@toys_games~down
TYKTRQSZSUTT@toys_games~for
USRRSRSYTTTS@toys_games~from
EXPRSPSZRQQP@toys_games~has
N\\QQOPXLTOPN@toys_games~in
IaOQRQSVQORO@toys_games~is
PRSQUWSJPSSU@toys_games~named
SSPRRRRXUSSS@toys_games~of
]QTRSRRSVUTV@toys_games~on
_NMSSSSGURRR@toys_games~says
SSMSSSSPRUTU@toys_games~set
VVTSSVSEPRRY@toys_games~the
RVXQRSS[USTS@toys_games~was
TRXSSUSRSRRR@toys_games~when
XRSSSRSXRSSS@toys_games~with
URPRSQSTURRQ@toys_games~you
N?kAMKRNN`e]@tracking
SS`SSKSMRTTS@tracking>@answering
ORYPSQS`RUVU@tracking>@arrival
RSTVSUSOQUUV@tracking>@body_part
LRcRSRQKQXWV@tracking>@book
OSWXSSRRUSQS@tracking>@comparison
SSXOSQSSSTUS@tracking>@courier_act
QSZNSSSBQWYT@tracking>@courtesy
JSJVSRS^RPOT@tracking>@delivery_place
NSYSSVSYRRRV@tracking>@fail_verb
ZSKQSUS_SSSS@tracking>@hedge
TSTQSSS^SRSR@tracking>@intensifier
QSUSSVSRSRRR@tracking>@lateness
QTLQSOSSVLNL@tracking>@me
VSTRSRSTSRRR@tracking>@missing
OQQOSXSTMTTU@tracking>@negation
QOOVS^R]UUUQ@tracking>@number
QWQNSRSRPTTT@tracking>@parcel
WSPRSSS\\STST@tracking>@part
VRQRSSSTUSSR@tracking>@place_name
QSQSSVS^RSSS@tracking>@return
WRWRSWSNQNOP@tracking>@route
VSSSSSSPUSSR@tracking>@senses
RSUSSSSOSSST@tracking>@size
VSUXSMSOSTSR@tracking>@staff
VSLSUSSQSSSS@tracking>@stars
RRCWSVS^RRQU@tracking>@time_span
VSVRSRSIQOOO@tracking>@tracking
WSLYSSSMSSSS@tracking>@use_verb
URPSSSSUVRSR@tracking>@used_item
KS[RSRSRSXXV@tracking>@verdict
QWNVSSSPSQQQ@tracking>@weekday
RSVRSUS\\RTTT@tracking>@work_verb
QQKRRSRlOUUW@tracking~>
SRVSSRSRSTTT@tracking~@arrival
PSYSSSQKQVTU@tracking~@book
NS[SSVSORRRV@tracking~@fail_verb
RSRSSUSPSQQS@tracking~@me
OSTSSSSXPVUT@tracking~@negation
XSRRSQSHUSSP@tracking~and
QSUSSSSOSTTS@tracking~at
ORVSSRSWRUUU@tracking~date
TTJSRWSPTQRR@tracking~for
PUVTSQSSSSSR@tracking~had
WTSRSRSPRSTS@tracking~has
YRUSSMSWTTTQ@tracking~is
XSIQSSSZVPQQ@tracking~on
RVVSSRSSQRRR@tracking~said
TMVQS]SWRUVV@tracking~says
NSTSSUSWRTTV@tracking~since
VSRSSSSVUSSR@tracking~straight
NSXSQUS]RSTR@tracking~that
^SXPSVSASRRS@tracking~the
VSMSSSSPTRRQ@tracking~wants
WVOSNPPMXONN@use_verb
[PSOTWTROSRU@use_verb>@animal
KQP^UTRQQTPR@use_verb>@answering
ARKRSYSkOTTT@use_verb>@appliance
[MNTS_SFSPOQ@use_verb>@arrival
QRXSSVSNRSSR@use_verb>@art_craft
VSRSRQS[WSSS@use_verb>@audio
OVMSUPUSQRRQ@use_verb>@baby
OVVRQTSMSTTT@use_verb>@bag
TVQTSQSQTRST@use_verb>@beauty_hair
TSSSSUSXSTST@use_verb>@bedding
\\QKSRPSYWRQS@use_verb>@body_part
PQURQSQ`TTTV@use_verb>@book
OSXNSRScNTVT@use_verb>@building
VTSMRPSTUSSS@use_verb>@camera
USSUSPSUVRTQ@use_verb>@camping_fishing
]STRRRSORUTT@use_verb>@cleaning
MNUTUPTZUVWW@use_verb>@clothes
\\MUUPQSHSUUU@use_verb>@colour
YWQLVWR[RSSP@use_verb>@comparison
WTTSSRSUSRRS@use_verb>@computer
\\RWTSQSPTSTS@use_verb>@conduct
KRSQSTTUSQRR@use_verb>@courier_act
QTRTSSSSTSSS@use_verb>@courier_staff
XSLOROSUTSTT@use_verb>@courtesy
VSSTSSSSTSSR@use_verb>@damage
\\USXSRRGSUVT@use_verb>@day_time
UN[ORQSSSSXR@use_verb>@delivery_place
QRSTZUQWRSSQ@use_verb>@dispatch
PKXUVQSUOVVV@use_verb>@drink
WMTTSRSOVQPQ@use_verb>@electronics
SYPQWSQTQQSQ@use_verb>@fail_verb
JWXXSWSRPWUU@use_verb>@family
OSXSSTSJSPPQ@use_verb>@feast
RMPMRUR`STVV@use_verb>@food_spices
XTSXSPSMVQSQ@use_verb>@fraud
NQHUSUZZQQRR@use_verb>@furniture
HNYOSXS[SSTS@use_verb>@garden
NMSRTNTRVSST@use_verb>@health
TRN\\RSR[QTQV@use_verb>@hedge
WQSSSPSPTSST@use_verb>@instruction
MXTTSTSVQTSS@use_verb>@instrument
RTYTVIRTSPPN@use_verb>@intensifier
DZVSTSS[PSVQ@use_verb>@kitchenware
VQOUSSU[SRQQ@use_verb>@lateness
IUVUSQSWRTTS@use_verb>@lighting
ONhNQPSOSUVW@use_verb>@listing
_O]MSORYPSTS@use_verb>@looks
NSSTQWSaUVUV@use_verb>@material
WNMWVOZWRRPS@use_verb>@me
[NTUSQSHSVSV@use_verb>@missing
MSSSSPS`TSST@use_verb>@money
PSTSSRSQTUUU@use_verb>@month
ORSSSXSNTTTT@use_verb>@music_media
RWQRQYZNPTTU@use_verb>@negation
PRSRRSSZUSSS@use_verb>@neighbour
VRVRRWSZSSUU@use_verb>@newness
[DNKOLWRVYYW@use_verb>@number
TRVSRYSMRSRS@use_verb>@office
_SMSSZTHURRS@use_verb>@order
NUYSQUSSUUTU@use_verb>@packing_material
SSRRURSYRSSS@use_verb>@packing_verb
TRQVRQSWTSST@use_verb>@packing_verdict
RZNWNYSSTQQR@use_verb>@parcel
NZWVTTSSRXUW@use_verb>@part
FVOXSRSeRSSS@use_verb>@pet_goods
\\QRTSSSPTSSR@use_verb>@phone
TUNWSUQYPTQV@use_verb>@place_name
WNQSSRSZURRR@use_verb>@quality_blame
RPQPVPSRSRSS@use_verb>@quality_praise
bRQMSWQW\\QRP@use_verb>@quick
HSVRSOSlOSSQ@use_verb>@recommendation
O_ORSPSKSOQQ@use_verb>@return
OVT]SNSJQTST@use_verb>@room
PQX]SQSESSTS@use_verb>@route
ISOSRVSgSSSS@use_verb>@rudeness
ZR[LR`SJSSTT@use_verb>@seller
JMVQSQTQOTTS@use_verb>@senses
NSRYSRSVSTTS@use_verb>@shoes
QXTRSRSUSSSS@use_verb>@shop_elsewhere
L^SVSRSWRORP@use_verb>@size
VQONSRSWSUTT@use_verb>@sport
^QTQROS_[OPR@use_verb>@staff
WVJRRIRZXPRR@use_verb>@stars
SQPSTRSSRRRT@use_verb>@swearing
CVXSSVQLQTUU@use_verb>@time_span
D[QSRUS\\NSST@use_verb>@tools_fixings
WQONSQSVSQRQ@use_verb>@toys_games
`SIRSPSTYMNM@use_verb>@tracking
UNKRRORURRTP@use_verb>@use_verb
TXSUSGSNXPSQ@use_verb>@used_item
UPVRSRSOVSUT@use_verb>@vehicle
YOROSPSPUUVU@use_verb>@vehicle_part
NUQQTWRVPSSR@use_verb>@verdict
`RQNSQUEUTTT@use_verb>@weather
YQP\\S[SEVPNS@use_verb>@weekday
MYSPXVRYLUVP@use_verb>@work_verb
WBUOS[ROWQRO@use_verb>@wrong_item
RLUXN[QHUSRS@use_verb~>
PSRSSWSOQSSU@use_verb~@animal
LTTSSOSmRSRS@use_verb~@answering
VORMSWSTTQQQ@use_verb~@arrival
ZSQNXOR=QQRR@use_verb~@comparison
TSTKSSRYSRTR@use_verb~@delivery_place
XPWSSSSOTRRR@use_verb~@electronics
VSTSSRSJSSSR@use_verb~@fail_verb
\\PVMRQRSTUUU@use_verb~@food_spices
NROVSWSQSPQS@use_verb~@hedge
VWQSSQSLUSSS@use_verb~@intensifier
SWTSSSSRTRRQ@use_verb~@lateness
QQ\\RRRSSRTUU@use_verb~@listing
TRRSTRS_RSSS@use_verb~@looks
VWSSSUSUOQSR@use_verb~@me
ZNWPSW[GORSQ@use_verb~@negation
QVQORQTPTQRP@use_verb~@number
PZUSQRS\\TVTV@use_verb~@packing_material
PRPRUTSWSSSQ@use_verb~@part
ZQQSSNSRTSSS@use_verb~@quality_praise
[UQRSWSUTRSQ@use_verb~@quick
PSSSSQSRPRSQ@use_verb~@recommendation
VOPQSORTUTTS@use_verb~@seller
[SSSSRSJSSSS@use_verb~@senses
JT[SSQRPRUTS@use_verb~@time_span
\\SKRSQSRWOON@use_verb~@tracking
PHSSSSSYUSSS@use_verb~@use_verb
PPPTSZSUSSQS@use_verb~@weekday
ZORRSZRIRSSR@use_verb~@wrong_item
XRKPRWRMUQST@use_verb~a
VUWSSSSRRSST@use_verb~about
_USRSRSLQSSS@use_verb~across
QPQTSRS]TUSU@use_verb~all
URSSSRSUTSSS@use_verb~an
NU[QTSRNSVVT@use_verb~and
SS[QSTSWTSSS@use_verb~anything
YRP[SYSNUSSQ@use_verb~as
ORXXSSSERUUV@use_verb~at
QPYRS_SHSSTU@use_verb~back
]OPOSORQURRU@use_verb~by
ZNSVTQRLQUST@use_verb~for
TKYZSLSRSSTR@use_verb~from
SUSSSSSRSSSS@use_verb~goes
LSM]SRSEPWTV@use_verb~him
SSRORQSUUSTS@use_verb~his
WT[OOQS[RSVT@use_verb~in
ZQPSSTUITRRR@use_verb~is
NVP]TUTLQUPR@use_verb~it
WRQSSPSYTSSS@use_verb~line
LSQQSUSlQRRR@use_verb~more
SSSSSSTNRRSS@use_verb~needs
QPbPSPSNTUVS@use_verb~off
UVWNTKRESRTU@use_verb~on
^NPWQQSNWQSO@use_verb~out
RVRPSRSRRSSS@use_verb~over
TSQUSRSRSRQQ@use_verb~past
LSQSSNS]TQQP@use_verb~something
ESJSSSZ^RUUU@use_verb~that
SLYOTYQMQXZ[@use_verb~the
]RSTSPSKUUTT@use_verb~there
`R[SSNUNSSSR@use_verb~these
NSSTQJR]SSSQ@use_verb~this
LR\\SRSUXSSTT@use_verb~through
ILOTPVRYSRQT@use_verb~to
VR]QRJS\\PSTS@use_verb~up
OSRTSTSORTSS@use_verb~was
F^KQRPS`UQSP@use_verb~with
NnOOHNQJIILG@used_item
WLQXSRSWSTSS@used_item>@animal
QKVSTPSVTSST@used_item>@answering
M]QRRSSPRSSS@used_item>@appliance
OZJPSNVcSVVV@used_item>@arrival
STTSSSSRRSSS@used_item>@art_craft
UUSSSSSQRSSS@used_item>@bag
PPTUSSSXSQRR@used_item>@beauty_hair
LUIRSRS`ORRS@used_item>@body_part
NORSSRSZSQRQ@used_item>@book
YKRPR[SLSTSS@used_item>@building
LXSUSTSOQURV@used_item>@camping_fishing
T[JRSPSPSRRR@used_item>@clothes
KKWTQSSSUTST@used_item>@colour
_RMRQTSJURQQ@used_item>@comparison
SSQRSVSUTSSS@used_item>@computer
MSSSSgS0QSSU@used_item>@conduct
SPUOSSSSRTTT@used_item>@courier_act
YQOWRRSKSSSV@used_item>@courtesy
RMRWSRSMSSSS@used_item>@damage
QTOQSQS`SSSS@used_item>@day_time
QSRVRUSWRVTU@used_item>@delivery_place
QQ\\PSPSSSVVQ@used_item>@dispatch
U[RSPLSPSSSR@used_item>@drink
RTSSSRSRSSSS@used_item>@electronics
C]RRRUSRLQSR@used_item>@fail_verb
QOSSSQSVSRRR@used_item>@family
QVSSSNS\\RUTU@used_item>@feast
SRXQSVSMRTTU@used_item>@food_spices
QTRSRYSXUQQR@used_item>@furniture
MSPRSRSWRSSR@used_item>@garden
GTVTTOUVOSSS@used_item>@health
SU`STPVGSVVS@used_item>@hedge
YQQRSSSNSSSS@used_item>@instrument
PMUUTTSSSRSQ@used_item>@intensifier
SRRRSSS^QSSR@used_item>@jewellery
WPQRRUSLTSSR@used_item>@kitchenware
UQK[STSOSRSR@used_item>@lateness
TQSRSRS\\VTTT@used_item>@looks
eNPORRSLRSSR@used_item>@material
bPRPUQS[SSRR@used_item>@me
MVTRSRSUSTSS@used_item>@missing
MNSSVQSkSSSU@used_item>@money
NQ`RSRSUQWXV@used_item>@month
[XUXSFSFPVUT@used_item>@negation
NZSSSPSQPRSS@used_item>@neighbour
KM]MVVS^RSTU@used_item>@number
TTSSSQSPSSSS@used_item>@order
TUUVOSSNQSRS@used_item>@packing_material
MXOQRZRVRRSO@used_item>@parcel
PURRQNRZTSSQ@used_item>@part
UNXTSMS\\SRRR@used_item>@pet_goods
SPPQRTS`TSST@used_item>@phone
TRSSSSSSUSSR@used_item>@place_name
RTSSSSSSSSSS@used_item>@return
TUURVOSfRSSS@used_item>@route
MY\\XRPOXRSST@used_item>@seller
DYRVSTSWQVSW@used_item>@shoes
NRRVSTSRRVSW@used_item>@shop_elsewhere
WRTSSUSUSSSS@used_item>@size
DYS^SSSRRSQP@used_item>@sport
P\\QTSTSJPQSR@used_item>@staff
WQQRWVRJPPPS@used_item>@stars
P\\RSSTSOQRRQ@used_item>@swearing
aJQPSESWUSTS@used_item>@time_span
TSVSQTSMSTSU@used_item>@tools_fixings
SP\\QSSSERSTU@used_item>@toys_games
VKSTSVS[SRRR@used_item>@use_verb
XYWONSSJQPQO@used_item>@used_item
MO]QSSSXSTUT@used_item>@vehicle
LTSRSSS[RSTT@used_item>@vehicle_part
NQSUQSSaYWTW@used_item>@verdict
YQTSSUSQTSRU@used_item>@weekday
NTQRTXSXPQRQ@used_item>@work_verb
RTTQSVTQRSSS@used_item>@wrong_item
\\SLT`HRTWOQP@used_item~>
UOTRSSSWSSSS@used_item~@animal
K]VQSSWBRVVV@used_item~@arrival
PQSUSSSXRSSS@used_item~@beauty_hair
NTSRSRSUSSSS@used_item~@body_part
[LRRSRSSSSSS@used_item~@building
TSSSSSSSRSSS@used_item~@clothes
[QORRVSPURRQ@used_item~@comparison
QTOQSQS`SSSS@used_item~@day_time
TSRYSQSOSVSU@used_item~@delivery_place
TSSSSSSQSSSS@used_item~@feast
QTTQSRSXSSSS@used_item~@food_spices
VTQSSSSPSSSS@used_item~@instrument
VPQTTSSPSRSR@used_item~@intensifier
UQSSSSSWTSSS@used_item~@kitchenware
WOM[SRSOTSSS@used_item~@lateness
STUVSVSOSVSU@used_item~@me
SRRWSRSPSUUT@used_item~@negation
VNWRXZRVRQQT@used_item~@number
TTSWSTSNRUSU@used_item~@packing_material
NXSRSURYRTSP@used_item~@parcel
aTSSSRRRWSSS@used_item~@part
PVZVSROISSRS@used_item~@seller
VRMQSTSJSQRU@used_item~@time_span
`IRRSVSMWRRR@used_item~@use_verb
RWUQSVSLPRRR@used_item~@used_item
YNRUSQSMYSSS@used_item~@verdict
PSTSSVSKRSSU@used_item~@weekday
PFTPVRSiQWWX@used_item~a
OUSSRSSQOSSS@used_item~all
UZQPNRTRSSSR@used_item~and
aFYRSSSNRUTV@used_item~at
RUSSSSSSRSSS@used_item~before
TOPRV\\SNTRSS@used_item~by
RSSSSRSMSUST@used_item~floor
WQSSSRSPRTTS@used_item~go
KTWSSUSPRTST@used_item~grade
KR\\QSSSXRSTS@used_item~had
J^UPQKRPLQRN@used_item~in
[KRSSSSLSRSR@used_item~is
YQNROPSUSQQS@used_item~it
JSfPSTSQPUVW@used_item~of
VRRSSRSNSSSR@used_item~off
PXQRSRRUSSSS@used_item~old
F`KRQRSIPQQQ@used_item~on
YPPSSSSNSSSS@used_item~pull
XOQRXPSQURRR@used_item~that
ULJNP]TWZQRT@used_item~the
RQRSSVSSRSSU@used_item~this
QRXPSSSUSSSR@used_item~time
SOQOSMT]VPTO@used_item~to
LPjQRSRIRVWV@used_item~up
MRSQSYSUUTST@used_item~was
LR[SSSSRSTSU@used_item~you
LL[^OIPPO\\WZ@vehicle
USRYSSSJRSSS@vehicle>@answering
OO^ISSSKSUYU@vehicle>@arrival
QVSTSPSQTSST@vehicle>@building
MT[VSSVHQOTO@vehicle>@comparison
ORWPSSSUQSTR@vehicle>@computer
[RSRSPSUTTTR@vehicle>@courier_act
USSNSRSKTTST@vehicle>@courier_staff
LSZRSSSOQUVV@vehicle>@day_time
WVMTSUSRQQRT@vehicle>@delivery_place
MWRXSN^IQTTS@vehicle>@fail_verb
RSKPWSRPVSSS@vehicle>@family
MRRUSSSXRUST@vehicle>@garden
TR[NSUSVSSSS@vehicle>@hedge
USRRSQRURRQS@vehicle>@intensifier
ORUTSSSSSSSS@vehicle>@jewellery
RUQRSRSXTRRQ@vehicle>@lighting
OQK_RWRVOTPT@vehicle>@me
NSQUSSSTSUSU@vehicle>@missing
LNXRSTSSOXSZ@vehicle>@negation
PS[\\RORQUUSR@vehicle>@number
MTVTS[SOSSRT@vehicle>@order
RRUPSSUWSRTR@vehicle>@parcel
XTIVSQSWRRRS@vehicle>@part
NRVRSSSQSSST@vehicle>@pet_goods
TSPWSTSNRRST@vehicle>@place_name
KSPJSQRVSTUV@vehicle>@route
QSNPSSQbTSSS@vehicle>@seller
TQQYSSRURSST@vehicle>@senses
IQWRSSS\\QVVW@vehicle>@size
NS\\PSWSMRQSU@vehicle>@staff
USTXRSSQTSQS@vehicle>@stars
OVZSSSSNTTUS@vehicle>@time_span
VRSSSSSORTST@vehicle>@tools_fixings
TRPYSUSQRSSQ@vehicle>@use_verb
USSSSQSVVRRR@vehicle>@vehicle
YTLSSRSSSPQP@vehicle>@vehicle_part
RUROSSSPVSSS@vehicle>@work_verb
W\\TNONXNVLII@vehicle_part
UZQQOYRQROOP@vehicle_part>@arrival
OWSURSSRUSSS@vehicle_part>@beauty_hair
MORSSWS[SRRT@vehicle_part>@book
SRZSSSSYWSUP@vehicle_part>@building
STSSSSSYSSSS@vehicle_part>@clothes
VTRRRSSPURRQ@vehicle_part>@comparison
O[RSSRSNRSSR@vehicle_part>@computer
QWTQSRSVTSTT@vehicle_part>@courier_act
IQUUSRRVRVST@vehicle_part>@courtesy
KP[TSSSZSTUT@vehicle_part>@delivery_place
SORRSSVRTSSS@vehicle_part>@electronics
[SMPOSSQVPRP@vehicle_part>@fail_verb
JSLWSSSYTSQS@vehicle_part>@furniture
XUJRSTSXTRRR@vehicle_part>@hedge
PPZUSRTXRTSU@vehicle_part>@intensifier
XNSRSSSOSSSS@vehicle_part>@kitchenware
PXRSSSSTQSTT@vehicle_part>@lateness
WROSSSSQUSSR@vehicle_part>@lighting
WOTTSSSRSSST@vehicle_part>@looks
NVS\\QXRZQTOU@vehicle_part>@me
QSSSSSSSSSSS@vehicle_part>@missing
QSSSSMRXSSSS@vehicle_part>@money
\\JURRQSSXTTT@vehicle_part>@negation
M[[USQPJORSR@vehicle_part>@number
[HU[RNRQUSRR@vehicle_part>@part
YQPSRQRQSUTT@vehicle_part>@pet_goods
QPSRSSSQQRSS@vehicle_part>@phone
UVPVSRRORSSS@vehicle_part>@place_name
RQTUSTSUSVST@vehicle_part>@quality_praise
PWRSSRRSSRRR@vehicle_part>@route
LZ[RSVSKRSTS@vehicle_part>@seller
RVQRSUSSPSSS@vehicle_part>@senses
WSUQSRSXRSSR@vehicle_part>@size
URROSSSYSRSS@vehicle_part>@staff
KV]OSOSXRRSR@vehicle_part>@stars
SSSSSQScSSSS@vehicle_part>@time_span
KVRSSSSRUSSS@vehicle_part>@tools_fixings
SSSRSSSTSSSS@vehicle_part>@toys_games
YROPRRUMRRRQ@vehicle_part>@use_verb
TWNSSSSTTRRQ@vehicle_part>@used_item
XOPSSRTUTTRU@vehicle_part>@vehicle_part
VRVSSTSZPSST@vehicle_part>@verdict
QSSSSRSYSTST@vehicle_part>@weather
YSTSRRSNRPQO@vehicle_part>@work_verb
LSUPb@YNRQNN@vehicle_part~>
^ZTRO[RKTPPQ@vehicle_part~@arrival
VRSSSSSQRSSS@vehicle_part~@comparison
TRSRSSSOTSSS@vehicle_part~@courier_act
OSRRSSS_SSST@vehicle_part~@delivery_place
TSROSSSSUQSQ@vehicle_part~@fail_verb
JROWSSS[STRS@vehicle_part~@furniture
WRPSSSSQTSSR@vehicle_part~@lighting
QSSSSSSSSSSS@vehicle_part~@missing
QSSSSMRXSSSS@vehicle_part~@money
ZQLSSRSMSSTT@vehicle_part~@negation
LS^VSSSIQSSR@vehicle_part~@number
SYQVSQSRQSSR@vehicle_part~@part
\\PRRRQSNSTTS@vehicle_part~@pet_goods
MZ[RSVSORSTS@vehicle_part~@seller
RURRSUSTTSSS@vehicle_part~@senses
SSSRSSSTSSSS@vehicle_part~@toys_games
WOSSSSSQTSSS@vehicle_part~@vehicle_part
TRQSSTSSTRSR@vehicle_part~@work_verb
PTRPSVSVQQPQ@vehicle_part~and
WRRPSSSLQSSS@vehicle_part~are
XRSSSRRSTURT@vehicle_part~before
[RMSSSSPUQQQ@vehicle_part~cam
SSOSSUSQVRSS@vehicle_part~for
\\SQSSRSQVRSR@vehicle_part~in
RRVSSUSQRQPS@vehicle_part~is
WRSSRSSPUSSR@vehicle_part~makes
SRQWSQSLSTRS@vehicle_part~of
FS]USPS^QSSS@vehicle_part~on
RVPPRSSWTRRS@vehicle_part~pads
STPSSSSSTSSS@vehicle_part~still
NOQRSSVLRSSS@vehicle_part~that
SORSSRSQSSSS@vehicle_part~the
LTQSSRSjRTTT@vehicle_part~to
STcWRQSQSTUV@vehicle_part~was
VTOSSSSSSSSS@vehicle_part~were
UMTUPKNRSTSS@vehicle~>
OQ\\MSSSLTUYU@vehicle~@arrival
PSWPSSSTRSTR@vehicle~@computer
`QQSSQSRTSTR@vehicle~@courier_act
VSTQSRSMTTST@vehicle~@courier_staff
SUZPSO]HQSSS@vehicle~@fail_verb
TSQRSQRYRSQS@vehicle~@intensifier
\\PZURQSeSSTS@vehicle~@me
PPVSSVS[RVRV@vehicle~@negation
SRTSSRRSURSQ@vehicle~@number
NSLXSRRVSRSS@vehicle~@route
TSSSSUSWQQSQ@vehicle~@use_verb
USO[SSSEVSSS@vehicle~@vehicle
VXOPSRS\\SQQP@vehicle~@vehicle_part
SSSPSTSOTSSS@vehicle~@work_verb
USNTRRWYQUTR@vehicle~a
LSSVSSSQQVSV@vehicle~across
SSRTSTSQSTST@vehicle~all
NVTRSZSMTQTR@vehicle~and
NSKZSSSXTTSU@vehicle~at
QRVQSSSVSTTT@vehicle~brings
TS[USSSDSSST@vehicle~by
RPSPSSVTSRTT@vehicle~for
^ROOSRSfURSR@vehicle~from
MSXTSSSRRUUU@vehicle~goes
QXRYSSSISSRR@vehicle~had
XQWLSQSNSQRQ@vehicle~has
QSUQSQSKRTTS@vehicle~he
ZSSNUUSZTQQT@vehicle~in
YURNSOSJTTTS@vehicle~is
QPWPSVTRSRRR@vehicle~it
RPU\\SQSURUST@vehicle~off
RQQYSPSZSZVX@vehicle~on
OTYWSQSEQSSR@vehicle~over
SSQQSUSWRSSS@vehicle~past
QSR]SRSKRUST@vehicle~right
PQWISRSZSSSS@vehicle~says
QRZRSSSHRTTT@vehicle~set
\\SRQSSSQWMPM@vehicle~still
OUVRSPSTRSTR@vehicle~that
PQVSSRSPSSRS@vehicle~the
SSPUSQSRSRRT@vehicle~to
NSHPSRShRTTT@vehicle~up
URQMSSSUSQRR@vehicle~was
MSSSSSSVRTTT@vehicle~went
NNXVRRSNQTRV@vehicle~with
cGKPRUR\\TDGB@verdict
RMSSSURPTRSS@verdict>@animal
CYSPSTSTTVSX@verdict>@answering
XS[UUSSHQVVU@verdict>@appliance
SR_RSQRKRUSS@verdict>@arrival
]TVSQVSORRRP@verdict>@art_craft
WRRRSSSOUSSS@verdict>@audio
TQTSTSSESRSR@verdict>@bag
ZRSSRSQJTSSS@verdict>@beauty_hair
[QRRQRSTWSSR@verdict>@bedding
EOTSRRSmNXSX@verdict>@body_part
gUNQRGTDXPQM@verdict>@book
VQN`SUSBORQU@verdict>@building
XQSSSQSLSQQP@verdict>@camera
bPQPTVQBQOPO@verdict>@camping_fishing
`PRRRVSOWVUT@verdict>@clothes
bRVVSHSNQRTQ@verdict>@colour
[RTTQSYORRSR@verdict>@comparison
YUYRSMRPRXYV@verdict>@computer
TTQWSSSMXSRV@verdict>@conduct
\\V[VSNSKYRSO@verdict>@courier_act
KWYaRMR^QZUU@verdict>@courier_staff
DQTQRJRdQSST@verdict>@courtesy
ZYSQTSSERRSR@verdict>@damage
KSNSUPS`TSSQ@verdict>@day_time
CQOPSSSqSTSS@verdict>@delivery_place
RSQSSQS^RUUV@verdict>@dispatch
\\QWRURSLYPPQ@verdict>@drink
EVUSSRS^STTT@verdict>@electronics
SYURQXSKPSTU@verdict>@fail_verb
Q\\USQNSUTTSP@verdict>@family
SUVRRPSZSSSS@verdict>@feast
lVRPRSR9XRRP@verdict>@food_spices
[RVYSOSPRRSP@verdict>@furniture
NUWOSQSWQUSU@verdict>@garden
ZSSSSOSNRSSR@verdict>@health
[YWWRNSRTUUT@verdict>@hedge
TSSSSRSRUSSS@verdict>@instruction
XXRSRRSGXQQQ@verdict>@instrument
JONSR\\ROUOPS@verdict>@intensifier
iOSYSNQFTPRM@verdict>@kitchenware
USU\\UGSIWURR@verdict>@lateness
XPT\\RVRARVST@verdict>@lighting
TSRWSUSOVTSV@verdict>@listing
VSRSSRSLRSSS@verdict>@looks
]TOOWURT\\RTN@verdict>@material
[NNXRIZUVPQM@verdict>@me
`FPSUQSPSSSR@verdict>@missing
RRQUSR]MSSSR@verdict>@money
NZPSSRSXQRRR@verdict>@month
HTMTUWRTQPRX@verdict>@negation
USRKSLSUUSSP@verdict>@neighbour
PSRSSVSVSQPS@verdict>@newness
_[[]PHQXRTSP@verdict>@number
_RSSSRSPSSSS@verdict>@office
XUSSSSVOUSSS@verdict>@order
UPOL_RSOSPRP@verdict>@packing_material
PUUccMUUOTQQ@verdict>@parcel
SPURQOSOTTUR@verdict>@part
EPVSSSRcSTTT@verdict>@pet_goods
HURRSZSMRSRU@verdict>@phone
^QPQSVTBRQST@verdict>@place_name
`SSSSNTNTSSN@verdict>@price_word
dSSXRPYKPRSQ@verdict>@quality_blame
VRRVRPSNTRRR@verdict>@quality_praise
USXPS\\SHUPSW@verdict>@quick
XUPVSOVIQRSQ@verdict>@recommendation
TSRRSVSPQRRU@verdict>@room
LSPRUUR^RWVT@verdict>@route
GXQSUSU\\QRQU@verdict>@seller
^PPTRPUARQQQ@verdict>@senses
\\QXMSTTOQQSR@verdict>@shoes
_VPNPKTINQSQ@verdict>@size
_TSOSQRMSSSS@verdict>@sport
ISOLRZSWTVUS@verdict>@staff
LMWTRVR\\QXSY@verdict>@stars
WPYQSQRWSVWY@verdict>@swearing
P]L]TNSXURRQ@verdict>@time_span
HKZORYR^SRSU@verdict>@tools_fixings
^QRVRNRSPRSQ@verdict>@toys_games
XTURRUUUVSTP@verdict>@use_verb
OOVRRRT_RTSS@verdict>@used_item
JSUPSRSZPSTS@verdict>@vehicle
STSSSSSSRSSS@verdict>@vehicle_part
GWYXXSRNHOSM@verdict>@verdict
QS^QSOSLTSSQ@verdict>@waiting
MSSQSQS]URRQ@verdict>@weather
OYMPS_S\\TPQP@verdict>@weekday
^\\NSQRTUSQSQ@verdict>@work_verb
PRQRSQQVRRSR@verdict>@wrong_item
OPDPPPQ^TSOR@verdict~>
NRTSSTS[SVRU@verdict~@answering
`QRUVSSHRRSQ@verdict~@appliance
WSRRSSSOUSSS@verdict~@audio
USSSRSQMSSSS@verdict~@beauty_hair
ZQPSRSSVUTTT@verdict~@bedding
DPVTSQSgQWSX@verdict~@body_part
`TRRRMSBYQRN@verdict~@book
PSSSSVSLRRRV@verdict~@building
`QQRTVQLQQSP@verdict~@camping_fishing
]NVSRUSBXTTT@verdict~@clothes
aWWWQHSLTRTR@verdict~@colour
\\URRSLSJUSSR@verdict~@computer
]TRXSISRYSRO@verdict~@conduct
\\TdWSPSJRSTQ@verdict~@courier_act
QSWRSVSXSRTP@verdict~@courier_staff
OSSRSQS\\PRSR@verdict~@courtesy
]SSQSSSNSRSR@verdict~@damage
ISOTVQS\\TSSQ@verdict~@day_time
RQQ^SVS@RRST@verdict~@delivery_place
QRWRURSRQQPR@verdict~@drink
TWWSRNSYTUTQ@verdict~@family
TVTSRQS^TSTS@verdict~@feast
]OSSTTSMVRSQ@verdict~@food_spices
\\RSZSOSQSRSP@verdict~@furniture
SWTSRQSPSTTS@verdict~@hedge
WRSRSSSJWQQR@verdict~@instrument
OPSUSSSIPTSV@verdict~@intensifier
bSUWQPRIPRSO@verdict~@kitchenware
QSUYSQRNTSSS@verdict~@lighting
SSUSSSSRTRSS@verdict~@listing
TQVR\\QSLXSTR@verdict~@material
KQWWSWUVTUST@verdict~@me
CSSUSYcOPSSR@verdict~@money
CYTURPTWOZSY@verdict~@number
[PPSLUSWWQRQ@verdict~@packing_material
KYNdYPUSQURT@verdict~@parcel
WRSSRPTWUQQQ@verdict~@part
PSRRSXSNSRSU@verdict~@place_name
VRSVSRSNTRRR@verdict~@quality_praise
OTNSSSShQTSS@verdict~@route
PTTTSZR\\NSRW@verdict~@seller
PQRRSRULTRRR@verdict~@senses
XRXPSVTRRUUT@verdict~@shoes
ZYQNQLUUNQSQ@verdict~@size
_TSOSQRMSSSS@verdict~@sport
PTTSSLS[RUUT@verdict~@staff
XQOSSQRWSSSV@verdict~@swearing
SSN_TUS]TQQR@verdict~@time_span
_LTORSSLXRRN@verdict~@tools_fixings
fQSYSPSIQRSR@verdict~@toys_games
<RURScReRTTU@verdict~@use_verb
JPVSSRTgRTST@verdict~@used_item
OSSSSSS^SSSS@verdict~@vehicle
6RSSUOSqOSSS@verdict~@verdict
PRQSSYS_TSSS@verdict~@weekday
VQQSRRTRWSSS@verdict~@work_verb
GPXTUQScRUST@verdict~a
JSUI\\WYRPQUP@verdict~about
QPSSTRRMNUSS@verdict~and
LPUSSNR^SRRR@verdict~as
E]RRSYQOMRSY@verdict~at
=sKQSOSPJKNI@verdict~before
F^VPSRS[PSSP@verdict~by
fSRSSQSITTTS@verdict~deal
EWRQSYSUQRRQ@verdict~enough
bNKQSONO]POM@verdict~for
OSROSQSdSTST@verdict~him
VUMVUSSOVRTR@verdict~in
iOUPPLPJUNRM@verdict~it
UTSRSOSRSRRQ@verdict~it's
USQQVQSVRSSS@verdict~little
QVSSSSSZRSSR@verdict~luck
XSSSSRSNTSSR@verdict~many
LSOORgSKPRSS@verdict~note
OSVQUSSNVRSS@verdict~of
NQRPRRRbNQRV@verdict~on
ESQRSdRJOSSW@verdict~people
GYTTRQSbQTUU@verdict~that
]PNWRUREPPRP@verdict~the
VNHSSWSYURRR@verdict~thing
TSSQSUSOTRSS@verdict~things
NVTWSPSIRUSV@verdict~this
INYO\\MR\\MVVT@verdict~to
ORRRRRSaVSSS@verdict~way
_RSRRUS>SRSQ@verdict~with
RTSTSRSRSVST@verdict~young
DOr@OQSWJ[`]@waiting
UVVSSRSOSSSS@waiting>@body_part
QS^SSSSESQQQ@waiting>@building
JWTYSUSTRUSX@waiting>@comparison
TRWRSPSQSVWU@waiting>@courier_staff
PSRSSTQVSSST@waiting>@courtesy
TTPSSRS`SRSR@waiting>@delivery_place
VSPTSVSQSRSQ@waiting>@feast
WROSSPSWSSRS@waiting>@hedge
QVURSRSTSUUU@waiting>@intensifier
WYOTSVWPSQRO@waiting>@me
JSESSRShTSSS@waiting>@negation
UVLVSTVQTNOO@waiting>@number
OR_SRRSRQUUT@waiting>@part
QSQWSSSTSTTT@waiting>@size
VQXRSYSMRSSS@waiting>@staff
YPCSSUWLSRRQ@waiting>@stars
UVKVSVRWQPNR@waiting>@time_span
RRXNSSSSSTTU@waiting>@toys_games
SSXNSTSSSRST@waiting>@vehicle
VSVUSRS@SRQR@waiting>@weekday
RQRPRYSHRTSV@waiting~>
URWRSOSTTVWU@waiting~@courier_staff
SSVSRTSRSSST@waiting~a
TURVSPSSUSSQ@waiting~and
NRZSSKSURXVU@waiting~is
^SHSSQS^USSR@waiting~was
TSVSSYSNPQRQ@waiting~with
[EOUIEMeY\\XW@weather
MROPSQS^OTTU@weather>@arrival
dSRPSTS[RSSS@weather>@art_craft
MTWTSRSTRTUT@weather>@beauty_hair
SROWSRSaSTRT@weather>@body_part
R^RUSSSRQNSM@weather>@book
MSWTSRSWSUUU@weather>@colour
RRVPSNSSSWUU@weather>@comparison
TVXSSSSUTPSP@weather>@courier_act
TRSVSTSPSTSU@weather>@courier_staff
9PRZSSS\\QVSV@weather>@day_time
VSSNSSSOSSTU@weather>@delivery_place
PRSNSSS[SUUV@weather>@fail_verb
YRLRSUSXURSS@weather>@hedge
STVTRUSUTRRQ@weather>@intensifier
NSXSSQSURUUU@weather>@lateness
XRSRTSSPUQSR@weather>@material
VQWTSRRXSVRU@weather>@me
TSQXSSSURSSS@weather>@missing
XQORSOSTWSSQ@weather>@negation
_XOPSQRVSQRQ@weather>@number
OSSUSSSVQTUU@weather>@order
RVRTUVSRSSSR@weather>@packing_material
VSSWPRSOSTRT@weather>@packing_verb
XSRVSTSLSSRS@weather>@part
ZTROSSSLSSSS@weather>@pet_goods
XTRRSSSSSRSR@weather>@phone
USMSSRSRVPQP@weather>@place_name
TVNRTQSMTQRP@weather>@senses
RRVQSUSTTRRR@weather>@shoes
SSRWSSSSSSSS@weather>@staff
RVUTSUSLRRRR@weather>@use_verb
TSVRSSSSTSSS@weather>@vehicle_part
RSRSSRSTRSST@weather>@verdict
XSWNSOSQQWWU@weather>@work_verb
NIS\\QLQNV[YX@weather~>
OS\\QSQSNPUUU@weather~@arrival
MTWTSRSTRTUT@weather~@beauty_hair
QRPUSRSTTURU@weather~@comparison
OUWSRRSXTRSR@weather~@intensifier
NSXSSQSURUUU@weather~@lateness
RRVOSTS\\STTT@weather~@me
LWNQSSSdSRTQ@weather~@number
VOSWPSSOSTRU@weather~@packing_verb
PSSWSTSNSTST@weather~@part
XTRRSSSSSRSR@weather~@phone
TSPSSSSPTRRQ@weather~@senses
USVOSQSISTUT@weather~@work_verb
KULVSTSVSPRP@weather~and
TRSUSTSRSTST@weather~by
PSVTSSTURVTT@weather~for
RSMSSSSUSSSS@weather~from
LXSRURSXQRSR@weather~globe
PQTSSPSWSSSS@weather~had
nRRMSZR9TRTQ@weather~in
aRJRSSSOTQPQ@weather~is
RURUSSSMSRQS@weather~of
gQOPSRSGURRR@weather~off
TOM]SQSRUTRT@weather~on
ZTRPSTSYUQSR@weather~the
PVSSSSSSRRSS@weather~through
TSTRSSSTRSSS@weather~up
SQSPSSSZSSSS@weather~was
XPS[SSSMTURT@weather~with
EIiQINMWL\\\\\\@weekday
XPXYRAR`TVUS@weekday>@answering
OSUSSVSRQUUV@weekday>@appliance
VRKVSPVPSNLN@weekday>@arrival
SSVWSRSLSSSS@weekday>@body_part
TRRRSRSORRSR@weekday>@book
PSbMSSSQSTVS@weekday>@building
XQQRSSSXSSSS@weekday>@colour
PVUVSNRJQUUU@weekday>@comparison
SWWSSWSWSRSQ@weekday>@conduct
`RRQSRSKSRSR@weekday>@courier_act
PSSMSYSUTRTR@weekday>@courier_staff
OWWYSZTIQQSQ@weekday>@courtesy
QXLVSXSHQSPT@weekday>@day_time
UWWNSRSZSPUN@weekday>@delivery_place
RRNRRTSbSRSS@weekday>@fail_verb
UQSWT]SGSTST@weekday>@family
QSVKSTSYRSRU@weekday>@feast
ZSM]SQSRWTPT@weekday>@food_spices
KURQSRS\\VRTR@weekday>@furniture
QSVXSSSYSSOS@weekday>@garden
YRTRSSS[TSSS@weekday>@hedge
ZSPQURSKTTTS@weekday>@instrument
PS]SSSSXSUVT@weekday>@intensifier
QSSSSSSPRSSS@weekday>@kitchenware
QQLSSUSYQPQV@weekday>@lateness
EQHSRXYcLTXU@weekday>@me
VSTQSYSZSSRT@weekday>@missing
OQ^PSUQNSVXV@weekday>@money
PSKSSSR[STUT@weekday>@month
KMbNSQRQQSQV@weekday>@negation
QRWNSTZ[SRTQ@weekday>@number
TQURSQSVSSSS@weekday>@order
RSMUSUS_VRTS@weekday>@packing_material
PRJUSSS[WRSR@weekday>@parcel
NTYWSZTNQRTR@weekday>@part
IVRQSSSYTRRQ@weekday>@pet_goods
WVPRRRS_RRRR@weekday>@phone
ZSXNSQSKUQSQ@weekday>@place_name
UNQRSWSXUSSR@weekday>@recommendation
TRQSSSSRTRSR@weekday>@room
OUVVSSRZQUUU@weekday>@route
cVPVSTREQOPO@weekday>@seller
fVOPSRSVXPQO@weekday>@size
TSNRS^RQTTUT@weekday>@staff
KU[SSRSHTRRR@weekday>@stars
MSQMSNReQUWS@weekday>@time_span
QSRaSRSJRUSU@weekday>@toys_games
USISSWSVSQRS@weekday>@tracking
[RNVRWSMVRRU@weekday>@use_verb
SN[SSQSRTVVV@weekday>@used_item
TSTRSSS?RTUU@weekday>@vehicle
USVSSSSPSRRR@weekday>@waiting
ORDXSXS`RTSU@weekday>@weather
ZYRNRRPITTUT@weekday>@weekday
ZZ[ZSVR\\RQQS@weekday>@work_verb
WSXQSVRJRRQQ@weekday>@wrong_item
YB[LPPQGVZYZ@weekday~>
VVITSOVXTQRP@weekday~@arrival
MUbOSERTQVWW@weekday~@comparison
USUSSSSISRRR@weekday~@courier_act
PR\\SSRTUQUVT@weekday~@courtesy
QXLVSXSHQSPT@weekday~@day_time
YSPPS]SHTRSQ@weekday~@family
QS_SSQSPSUVT@weekday~@intensifier
SOXURORNRYXW@weekday~@me
DP`QSMSQQSTV@weekday~@negation
RSQTSRXRTQQQ@weekday~@number
SSQSSUSWSSST@weekday~@packing_material
UQQSSTSXUSSR@weekday~@recommendation
VRZLSNSVRQRP@weekday~@seller
RSLRS^RRSSTS@weekday~@staff
STUKSSRTQORQ@weekday~@time_span
OSYPSMSUQVWU@weekday~@weekday
ORVXSNSNRSRS@weekday~a
UQYQSOSOSTTT@weekday~after
[VZURNRWRXZT@weekday~and
RSQSSYSKQSST@weekday~arvo
MYCOTSR]RSPT@weekday~at
RSQTSTSCSSSS@weekday~because
PNUTSSScSUTT@weekday~before
IRQSRWRZPUTW@weekday~by
[OUNSTSRUTTS@weekday~down
PRXSSRSVQXXV@weekday~either
US[VSSRORPRN@weekday~for
RSQSSTSRRTST@weekday~has
cQ@_SSSHUQPQ@weekday~he
FWT[SXUXPSRV@weekday~in
IQWQSSRXSWWW@weekday~is
YM`MSTVOVOMM@weekday~it
TRURSYSVVSST@weekday~it's
MQRNSPRYRUUT@weekday~now
PSUVSOSWSTRT@weekday~of
TTIZQYSNXPPS@weekday~on
NSVRSSSNRSSS@weekday~running
QPZNUPQUUUUU@weekday~the
TRQRSTS_SOPP@weekday~there
RVOSSSSPSQQP@weekday~to
LSJRSQSeTSTS@weekday~up
OSZSSSSOSTSS@weekday~went
OQLRSRX]SRQR@weekday~when
TXFXSVSLSOON@weekday~with
PSQSSSSQSUVT@weekday~would
hIFELNMN^CIF@work_verb
WKPLUQScQRSR@work_verb>@animal
SRQURMQbPTTR@work_verb>@answering
RURSSRTNTSSR@work_verb>@appliance
]P_]UOSOPPPP@work_verb>@arrival
ZSQVTPSTRSSQ@work_verb>@art_craft
\\SSSSPSPUSSS@work_verb>@audio
VTWSRSSKSVUU@work_verb>@baby
VSRSVRSRUSSR@work_verb>@bag
MVSSSQSWOSSR@work_verb>@beauty_hair
QRRRSRS]SSSS@work_verb>@bedding
]INQRPSXURRO@work_verb>@body_part
UNOSSQTXURRT@work_verb>@book
YTSOSSRXUSSS@work_verb>@building
[ROVSTUOTRSR@work_verb>@camping_fishing
EP]PUUSKLTUY@work_verb>@clothes
ZLTRRTSXRSTS@work_verb>@colour
NWWVOPVTSPRO@work_verb>@comparison
VRWSSQSSTSSR@work_verb>@computer
GSOSSWRZPTRX@work_verb>@conduct
DQMTSYSVSUTW@work_verb>@courier_act
ZVUPRRSSSTSS@work_verb>@courier_staff
TZLOSTXVURSR@work_verb>@courtesy
K]SQSSSKPSSS@work_verb>@damage
RZWZSMR[QTVT@work_verb>@day_time
YUQNRUS^UPSP@work_verb>@delivery_place
TSSSSQQQRSSS@work_verb>@dispatch
\\RWPRRULPTVT@work_verb>@drink
QRSTSSSOSSSS@work_verb>@electronics
Q\\QVSYSLRPQO@work_verb>@fail_verb
ZRcQRPSASUTS@work_verb>@family
NUPSSTSISSRS@work_verb>@feast
SYJNRMTeRPSP@work_verb>@food_spices
YRXSSXSHPTST@work_verb>@furniture
LRWRSTSUPSSS@work_verb>@garden
QTRSSRRWRSSS@work_verb>@health
QXUUTOTQTTVP@work_verb>@hedge
KRKRWVSbSSRR@work_verb>@instrument
cTSQUMRPQQTN@work_verb>@intensifier
MSSSS]SLNUSS@work_verb>@jewellery
CWXOSVS]NSSP@work_verb>@kitchenware
USTOSRSUTPRO@work_verb>@lateness
VSOSQUUWQQRS@work_verb>@lighting
HSUWSMSfRTST@work_verb>@listing
PTVLRQUTSSSW@work_verb>@looks
LYPSQXRMPSRS@work_verb>@material
XURWSOZOVTRO@work_verb>@me
QWZUSPSURTTS@work_verb>@missing
`VTRSGXTRSTQ@work_verb>@money
EYVQSRTgORRQ@work_verb>@month
QPTSS]SMRQQT@work_verb>@music_media
\\OJSUORXWWXT@work_verb>@negation
PRQSSRSTSSSS@work_verb>@neighbour
TSNSSSSSSTTU@work_verb>@newness
WENXP]OZZUQS@work_verb>@number
UVSSSRSNRSSS@work_verb>@office
P\\NQSLRLTPON@work_verb>@order
_PXUQUS^VVTV@work_verb>@packing_material
YOQWTRUOQSSR@work_verb>@packing_verdict
U]JQUVRWQPOR@work_verb>@parcel
>SUUR^S\\JWSY@work_verb>@part
WUSSSSSMTSSR@work_verb>@pet_goods
P[RQSMS\\QUUU@work_verb>@phone
WRNVSUUORRQP@work_verb>@place_name
UTRSSSSNSTST@work_verb>@plants
KZSSSSSROSSR@work_verb>@quality_blame
WVRNSUSSPQQQ@work_verb>@quality_praise
^RQLSSQR[RSQ@work_verb>@quick
NRaWSPSDTTTS@work_verb>@recommendation
RWQSSLXNSSSR@work_verb>@return
VSQTRSSTRTSS@work_verb>@room
KS[SSPR_OVUU@work_verb>@route
Q\\YJQRQIUSSV@work_verb>@seller
TTUSTQUZRQRP@work_verb>@senses
VNTSRUSLVRQQ@work_verb>@size
VSQRSRSQVQRQ@work_verb>@sport
YVQRRJSOXTRT@work_verb>@staff
cKTMRYRGWNOP@work_verb>@stars
USPUSTSEWSST@work_verb>@swearing
QVJNYTR\\UUTV@work_verb>@time_span
<YQTRTRdNTST@work_verb>@tools_fixings
RSQSRWSYTRRQ@work_verb>@toys_games
QSURSSSUSTUT@work_verb>@tracking
XXOUSYRNSOQM@work_verb>@use_verb
JYWSRURYXSSQ@work_verb>@used_item
VQMQSWS[WQRQ@work_verb>@vehicle
QIWRSVSQRTTR@work_verb>@vehicle_part
UTQKUWRLJPQV@work_verb>@verdict
TUTRSTRZPQSP@work_verb>@weather
TSS]STRPSTUT@work_verb>@weekday
NWWTVNTWMUUQ@work_verb>@work_verb
JPYVSOSKSURV@work_verb>@wrong_item
WNWNLWNVUVVU@work_verb~>
NPSRSRSVSSSR@work_verb~@animal
[QUSRLRYQRRP@work_verb~@answering
QVIgURSUSPPO@work_verb~@arrival
WRRSSRSPSSSR@work_verb~@body_part
[POSSJUSVRRQ@work_verb~@book
PQRRSSSSPTTX@work_verb~@clothes
VOSSSTSQTTTR@work_verb~@colour
M\\]RRRRPQQRP@work_verb~@comparison
JSTQSPS`UUTT@work_verb~@courier_act
HYU]SQSXQUUU@work_verb~@day_time
TSRLSWT]SRSS@work_verb~@delivery_place
UVSPSSSPTRSR@work_verb~@drink
SQSSSSSTSSSS@work_verb~@electronics
TVQSSUSCSSRR@work_verb~@feast
WQPSSQSQVRSQ@work_verb~@food_spices
PUIXSMT_TQRO@work_verb~@hedge
NSLSSSS_TSSQ@work_verb~@intensifier
[STLSRSPTPSP@work_verb~@lateness
SQWSQSSUSTST@work_verb~@lighting
QVWSRMV_PRSQ@work_verb~@looks
KK\\WQPTRVUUT@work_verb~@me
MX[VSRSPQTTT@work_verb~@missing
LXOSSST\\PQPQ@work_verb~@month
UPTSSXSPRQQS@work_verb~@music_media
RSWTWRRKOYXW@work_verb~@negation
RRSSSSSSRSST@work_verb~@newness
TWKZRTQCUOQP@work_verb~@number
ZMSSSRSXVSSS@work_verb~@order
LXRSRTS_RSSS@work_verb~@part
SPVOTMS\\TSSS@work_verb~@quality_praise
URRQSSSVTSSS@work_verb~@quick
PSZQSRSSTTSS@work_verb~@recommendation
VSPTSSSRSTSS@work_verb~@room
SSRSSSSTRSSS@work_verb~@route
JWRNQUSdQUTT@work_verb~@seller
YYQRTSVQOQSQ@work_verb~@senses
TRTSRTSWURRR@work_verb~@size
FaVORSR]PTSV@work_verb~@time_span
RTSSSSSWSSSS@work_verb~@tools_fixings
VRTSSRSPURRR@work_verb~@used_item
ONVSSPSTSUTT@work_verb~@vehicle_part
KUSSSXSPORSV@work_verb~@verdict
XTRSSSSUSPSQ@work_verb~@weather
KUY]SVRKRTUS@work_verb~@weekday
LOXSVRSZQWVV@work_verb~@work_verb
YSROQLRRYTRQ@work_verb~a
_PRSSPQMUSSS@work_verb~about
PWSVSSSQPRSS@work_verb~across
OSPTSRSTTRQR@work_verb~after
TSRPSRSdSSSS@work_verb~all
URSRSQSSSSSQ@work_verb~an
VSWNR[Q`NTUV@work_verb~and
TSOSSSSRPSSS@work_verb~are
P[IOSMSOUSQS@work_verb~as
BWR\\VOReQVRT@work_verb~at
]QFNRUSOVQRS@work_verb~by
WQTSSTROSSST@work_verb~calling
VSQSSSSKSSSS@work_verb~class
WTSSSPSJQSSS@work_verb~even
XQWOSUS[SSSS@work_verb~everything
WRSSRSSTPSSS@work_verb~fine
^PLTSRSPVVUV@work_verb~for
RQOYSSS@TTSS@work_verb~from
SSVRSZRNRQSS@work_verb~get
LSPSSWSORSST@work_verb~her
SRQRSUSQSSST@work_verb~him
TSSSSQSURSSS@work_verb~if
QVGOTWRZWRQP@work_verb~in
USSSSSSMSSSS@work_verb~into
PQSSSNSSTSSR@work_verb~is
MSS]TQQZWQRL@work_verb~it
PSRVSSSDTSSS@work_verb~it's
UQQSSSSOVSSS@work_verb~its
TSSSSSSPUSSS@work_verb~job
XUNRSUScRSSU@work_verb~of
@[PURWSYURRS@work_verb~off
WN^NSOUQVVUS@work_verb~on
GV[RS]RPOUSW@work_verb~out
MTQTSRSURSSS@work_verb~over
USSRSRSNSQRQ@work_verb~pad
RRVRSQTRSSSS@work_verb~see
SLWSSQSQSUUU@work_verb~seen
NY\\SSRSJSVVT@work_verb~show
ORT\\SZRWRUSY@work_verb~that
TUYINTRMZOQP@work_verb~the
PQORS]SDUSSU@work_verb~there
ES`RSbSJPSS\\@work_verb~this
SRSSSSSSPSSS@work_verb~through
YNQPSRSWUSSS@work_verb~time
QWXQUZQEOUUX@work_verb~to
`SNRSPRPTSSR@work_verb~until
cKRQWJRJWRPO@work_verb~up
]QOWSQSMWRRQ@work_verb~what
QQNRSZSMRRST@work_verb~when
SSSSSSSZSSSS@work_verb~where
POYRSLWbRVWW@work_verb~with
;RTSS`SNOSSY@work_verb~you
XRSSSRSNSRSQ@work_verb~your
KcNUMZLWKHHO@wrong_item
]XPRSVSHRSSS@wrong_item>@animal
WTWQSUSbRRSR@wrong_item>@answering
LNSPS`RRSSST@wrong_item>@arrival
PVSSSSSRRSSS@wrong_item>@beauty_hair
[TSQSPSBRQSR@wrong_item>@body_part
UXSSSTTRRRRR@wrong_item>@book
VTRUSUSQSRSS@wrong_item>@building
SSSPSTSPSSSS@wrong_item>@camera
QPRQRPP]QSSQ@wrong_item>@clothes
RZVQSTSONTSS@wrong_item>@colour
MGRMX^TVSRRU@wrong_item>@comparison
USTRSRSRSRRS@wrong_item>@courier_act
XNWWSTSRSRSQ@wrong_item>@courier_staff
UFQaSURKQ[Q[@wrong_item>@delivery_place
T[VPSVSUSOPP@wrong_item>@electronics
XQSSSRSSUSRS@wrong_item>@fail_verb
U[RRSTSMSPPQ@wrong_item>@family
QR[RSPSZSWWV@wrong_item>@feast
JZSYSSSWPSSS@wrong_item>@furniture
XRNRSSSRSSSS@wrong_item>@hedge
MUSVSSRUQSSV@wrong_item>@instrument
SSRSSUSUUSSS@wrong_item>@intensifier
RYRSSRSUPSSS@wrong_item>@kitchenware
PXSQSRSVSSSS@wrong_item>@material
XGVNRQSbTPPT@wrong_item>@me
JOQSSXSYRSSU@wrong_item>@missing
SNSSSTTPSSSU@wrong_item>@money
USWUSZSTQTPS@wrong_item>@negation
YSTLSNTTTUXS@wrong_item>@number
VQSRSSSVSSSS@wrong_item>@order
RMSVSYSLSSSS@wrong_item>@packing_material
OVOSSTRXSPRO@wrong_item>@parcel
MVTOSUP[OORO@wrong_item>@part
KWTSSXSVRSSV@wrong_item>@phone
TQSUSSSLSUTT@wrong_item>@plants
RRSSSURZSSSR@wrong_item>@refund
aOSRSSSKTSSR@wrong_item>@room
OHQ[SYQXRTQW@wrong_item>@route
SNTVSNRZSTSV@wrong_item>@seller
PUROSMScQRSS@wrong_item>@size
YOVRROSOSPSQ@wrong_item>@staff
_UQSUPQHVQRR@wrong_item>@stars
PYSRSNSSRRSQ@wrong_item>@swearing
IVQPUSS[UPRQ@wrong_item>@time_span
HYSTSXSVRRSS@wrong_item>@tools_fixings
URURSSRTSUST@wrong_item>@use_verb
RURSSSSTRSSS@wrong_item>@used_item
SURRSTSYSRRR@wrong_item>@vehicle_part
WSPQSQSWRUVR@wrong_item>@weekday
OSWVSSSWRTTW@wrong_item>@work_verb
TKVLRWNZYPSR@wrong_item~>
VYSRSVSKRSSS@wrong_item~@animal
YWSRSYSYSSSQ@wrong_item~@answering
LPSPS_STSSST@wrong_item~@arrival
\\SSSSPSCTSSR@wrong_item~@body_part
RXSSSTUORRRR@wrong_item~@book
QPRQRPP]QSSQ@wrong_item~@clothes
TWVQSPSOOTST@wrong_item~@colour
PMTQXOR^TRSS@wrong_item~@comparison
USTRSRSRSRRS@wrong_item~@courier_act
DJReSVSPP[Q\\@wrong_item~@delivery_place
V^TPSUSMRPPM@wrong_item~@electronics
SRSSSRSSTSSS@wrong_item~@fail_verb
RTSRSQS]SUTT@wrong_item~@feast
XRNRSTSRSSSS@wrong_item~@hedge
MUSSSSRURSSV@wrong_item~@instrument
RZSSSRSNOSSS@wrong_item~@kitchenware
TQVQSVSQSRRS@wrong_item~@me
RQSSSTTXSSST@wrong_item~@money
UOVNSRSYTVXU@wrong_item~@number
TVPRSQRUSQRO@wrong_item~@parcel
RRSQSXSKRQSQ@wrong_item~@part
UQSUSSSKSSSS@wrong_item~@plants
PINZSZQ^RTRW@wrong_item~@route
QPVVSMReRTST@wrong_item~@seller
NTSPSPS`RSST@wrong_item~@size
LTXRSNSPSRSS@wrong_item~@staff
PYSRSNSSRRSQ@wrong_item~@swearing
MVHQUSSXVORP@wrong_item~@time_span
RURSSSSTRSSS@wrong_item~@used_item
XSURSRSPRUVR@wrong_item~@weekday
RQSRSSS]VTSU@wrong_item~and
WQYSSQSMSTTS@wrong_item~bank
RXTRSTTMSSST@wrong_item~by
II^RSZSPSWWX@wrong_item~end
VQQWSRSWSSSS@wrong_item~idea
MSQPS_SUSRST@wrong_item~in
ZNOSSWSYQSSS@wrong_item~is
RRPSSQS\\SRSQ@wrong_item~matter
WSOQSPRORRSS@wrong_item~name
PSRSSSSSRSST@wrong_item~names
QSYSSNSTSTTS@wrong_item~number
VRXSSVSUSTTS@wrong_item~of
SRSQSRUYSSSV@wrong_item~on
XQZSSTSHRTTT@wrong_item~people
MSXYSRSPRVSU@wrong_item~people's
]KZVROSTWVSR@wrong_item~side
Q`NRSMSSQSSR@wrong_item~thing
\\PQPQUSPVRSS@wrong_item~way
`SOOSQSTROSO@wrong_item~with
PSS_SSSIRSSU@wrong_item~word
ZROMVPKWTNOQa
MUOXSMSJOUTUa 0
OeOTPSIPQUQTa 00
SRQTSRRXSTSVa 000
PVVQRXSRRVVSa 0000
RNORRQSiLNPIa >
MQQQVVSVSQSSa baby
LQOSRMSRQTSSa bad
RSSSRVSTRSSSa badly
YXRX]RRSPTTTa bag
SSSSSSSRUSSSa bagel
TSPXSSUMRRSRa ball
WRSORSSDRSSSa banana
RRQSUSQMSRRTa bar
LVTSSSSRSTTTa bare
WQRTSPWLSRSRa bargain
PSVYRSSZSSQTa barge
RPTSSSSPXQRQa bath
S[RRSOS\\SRRRa beach
HSORSSSaSTTSa beagle
MZYORSS]QXXWa beard
TSRSSSSORSSSa beautiful
VQTRSSSOTSSSa beauty
KTURSRSZQTTUa bed
TMSRRSSXTSSSa beer
XTSSSQSNSQQQa beginner
OQLQSQSYWPRPa bell
YQTRSVSNRSSSa belt
HRPQS^STSSRSa bench
[SSSSOSJVSSSa better
OYPVTRSVPRSRa big
TPUUSRSIRTTTa bike
KNOOfRSFPRRRa bin
QWSQSSS[PRRRa bird
YQMSSXSYRRSSa birthday
OUPcTQSNRQSRa biscuit
QQQTOSSZSQRUa bit
OTRQRXSVQSSSa black
RSQSSTSQSSSRa blessing
QRSSSUSRRSSSa blind
OUSZQRSQPTNUa blizzard
VSWNSRSJSSTSa bloke
QPTRSRSSRTUUa bloody
JQVTSQSXSVUWa blue
YIQRSSSOTSSSa board
TZQRSRSNSSSSa boarding
OW\\MSSSNRXWVa boat
VSOQSSSRUQQRa boil
SSSZSRSTSWSVa bone
OPPRSMSWSTTTa book
PRRSRPSbRRSQa bookmark
SNQURRS]SUSUa boot
IS]SSRSYRWVUa borrowed
aNRSRRSTWSSSa bottle
QOOSXSSTSSSSa bow
NURYSSSNQVSVa bowling
KYV_TUSAQQPPa box
QPWQSRSdSUUUa boy
PWRUSSSVPTSTa brass
RQQQVSS`PSSTa bread
ZIROSXSRRRRRa brick
PPSSVSSUTSSSa bucket
RTPUSSSTSSSSa buffet
QRRSSSSYSSTSa bullock
[[WPQORCTPROa bus
SSSSSSRWUSSSa butter
_RRSSRRJTSSSa button
VQYSRSSNSSSSa cabin
SOO]SRSVSUSTa cake
OQOTUPWSRRRQa calf
PSTUSWSYSPNSa call
SRgRSSRJSSTSa camel
SRSUSRSNSTSSa camera
XSPRSSSNSQRPa can
P[UUSRSQURRRa candle
GMQRWTVYOSRTa car
OMrWPMRMRUVTa card
TSSSSSSTSTSSa cardboard
aOESSUTYSSSSa cardigan
VLSSSVSRSSSSa carpet
ISYSZSSJSSSSa carrier
VFQRVSSLSTSSa carton
MRVQSSSVQSTTa cartoon
PRPSSRSTSTSSa cast
IUQYSSTYQTRSa cat
RIXRSQScRWUXa cello
SQSQRUSYSSSUa cent
UQSRTSSOVSSSa cereal
dPUTSRSCUSSRa chair
WSRPS^SKSRSSa chap
SWRRSNRXUSSRa charge
NSSSSRR]SSSSa cheap
USVTSNSUSUSTa cheerful
TRRSSSTJTSSSa cheese
QSURSRSPSSRSa chess
TSSSSSSRTSSSa chest
W^OUSQSRSTQSa child
OVSRSXSSSSSRa child's
WPRSSRSSSRRSa chimney
O[SRSVSPRSSSa chip
MPdSSVRaRSSVa christening
YSQRSPSPUSSRa church
SRSSSRSSRRSSa clean
VPUSSRSNVSRSa clock
eXRRRQSASSSRa cloud
IUTURPSgRSSSa coat
PRN_SZSRRURUa code
KTUVSOT_RUTUa coffee
UWRRSPSITSSRa coin
RRQOQSS[TTTUa colander
iMPPSQSSQWUWa cold
RYRSSOSbRSSSa colour
UUPSSSSVURRQa committee
RSSRSXQDRSSSa company
MPPRSPS`VSSSa complaint
WSRSSTSNSRSRa copy
VPjSSRSGTQQQa costume
URPSSTSYTSSSa cough
]SOSSMSXUSSRa counter
YQMSSUSKTRRSa country
USSSSSSVSSSRa coupon
`PPMRSSNVRSRa courier
VSTRQSS^SQQPa cousin
ScLRSUSHTNOPa cow
URTRQUSQSSSSa crack
MNRRYRSURSSSa crisp
XRQSSQSPSSSSa crust
HVQVVWR[RSSRa cup
RSQSTSSXTSTSa dab
YROSRVSQUSRSa daft
RCORSWSNSTTUa date
^T6bXQUSWRPOa day
MSVZROSRRVSVa dead
XOOPQUVNVRSQa decent
^SRSSRSJSUUUa degree
PTSRSSSUSRTTa dent
XVISSSSUSSSSa depot
NRPSSSScTSRRa desk
UORSSWSQTRRSa diagram
MPZRQPShTTTTa diary
RSRSSSS\\SRSRa diet
MVIXRVSSMSQVa different
USTRRUSTSSSSa dinner
OWSSSRSMTSSSa display
LTOXRSSORTTUa ditch
SRMSSZSNQVXXa dog
LS]KSQS_UVUUa door
YRZQRSSFUUUTa doorbell
QWRVRQSTRTSUa doorknob
QRZRSSSTQTTTa dot
UO^PRSRRUTSTa double
RVZVRNRYPUTTa dozen
URRRRQS[VRRRa drawer
SSYQQQSORUVTa drawing
_SROPRS[RQQRa dream
MRI[SQSfSUSTa driver
XRSTRSSMSSSRa drunk
ITYYRSSSPSRTa dry
PSZSSRSQSSSSa duck
QRRRSQSWSSSSa dying
]SRRSQSQSSRRa face
XPQQSKR`VSTRa fair
GTTRWOSgOTUSa family
SRSWSRSWRWSTa farm
LRU\\RLSVSUTUa fella
TSVQSQSJSRTRa fellow
TSSRRSSTUSSSa fence
aPRQSSSLXOQOa few
URRQSUSWSTTUa field
QSOUSQSRSSSSa fight
ORQSSPTZTSSRa figure
[RRRRVSOUSSSa file
URPRRUSQUQSQa film
_RQMSRSGSRSRa fine
aQNQSPSNRSSRa finger
QUNSSSSOQSSSa fingerprint
NSUSSRSSSRRTa fire
JSSSSXSSRSSUa firm
IlSRSTQORTTRa first
QQPUSSSUSTRUa fish
K[QRSQSYRTTTa fishing
SSRSSVSSRSSTa five
QSTUSTRMRSRTa fiver
VSVRSSSMQSTTa flashlight
LdQSTRSJSOSPa flat
XVQRSSRUSSSRa floor
RUQSQSSOVRRRa folded
dVURUOU;SVVUa fool
NNT[TTSPRTTVa foot
QRMSRdSCRRRSa form
JO\\QSQSNRUUVa fortnight
UQSSSSSJWUTSa forty
HWUVSSSWRTSSa four
MRP_VHSgTVSQa frame
WPSSSVSPUSSSa free
WYEQSQS`SSSRa friday
QSNUVNSPOVUUa fridge
OU\\MSSS[RTVTa front
PSRURQUSSRSRa fucking
XWKRSURSURRQa full
OVPRSRS_URRRa funeral
fYSSSQS>USSRa funny
OQVQUPSbRTUSa fuse
RSUQQSSPSSRSa gale
JWUSRSSIUTTTa game
GZWQSSRQRVVUa gap
SSVPSRSZSPQSa garage
NPTRUQSXSTTSa gas
ZSWQSSSQTRTSa gate
SSSSSSSPSSSSa gecko
GRSSSdSONTSWa gem
RQbUSRSQRTSSa gentleman
QRRRSVSUQSSUa gesture
YOXRRNSWTVUTa ghost
UVNSPSSWSPPQa gift
MXUTRJS`RWVWa girl
MBTT]USYQUSSa glass
cSO]SPSFTTSSa go
TSQQSRSUTSSSa goat
[XVXNDSIVUQQa good
SQUQRRSdVTVTa goose
TSPSSSSRQSSRa grand
NaMSSSSQNQSQa gravy
FRSPWNSaQSQTa great
POO]SQSCTVWUa green
ISWSSRS_RUUTa grey
aQSRURSMUSSSa groove
WSRVSSSLTRSRa grown
TSSSTSSRRSSSa grudge
RRNRRPS\\SQRRa guest
ROUTSOSXSUTUa guy
WRQRSSSMUSSSa hair
kFOPSTNfXOOOa half
_OXQRSSKSSTRa hallway
USRSSSSUSSSSa hamster
SZZUSSSMSRRRa hand
QVSSSSSWTSSSa handle
UQSRSUSVSSTRa handshake
SQSSSSSRTRRRa handsome
SQSQSZSPQRSTa handwritten
SSQRSWS]TSSSa happy
]QSSSRSFTSSRa hard
RTUSURSOTSSSa hat
ZQNSSSSRSQRRa hatch
USSSSSSQSSSSa haunted
aSMSTNSXTSSSa head
P[QSSSSQSSSSa heat
XRRTSRSRVTSTa heavy
USPaPQTIQVSTa hedge
WSNSSNS]SSSRa heron
TQTRSRS[SSTTa hip
OUXUSPSQQTSSa history
SaNRMPRQTRQQa hole
RQIUSXSPRWSWa holiday
OPgSSRSPSTSTa hook
TSSWSSSJRSSSa horn
YO\\NSQSUURSRa horse
UPSSSSSQSSSSa hospital
NRXSUQSURTTTa hostage
ARRRSYU\\RSSSa hot
QSQSSSSTTSSSa house
PPPOSdSPSPQXa human
RMTPSRWZSTTRa hundred
OQTSTSSRSSTSa hurry
SSSTSUSNTSSSa husband
LUSSSUSLQVUUa jar
MPSSMRSaQSSRa jiffy
OSXWRRSFRUTUa job
YQVPSYUORSURa joke
ZSRRRRSNVQQPa joy
QQVRSSRERTTUa keg
ZWTSSPSGRSSQa kettle
RPRYSRSOSSSSa key
VSSSSSSOSSSSa keyboard
RPRPRWSTURSSa kid
WPXRSRSIRSTUa kind
ORSRSQUSRRSSa kitchen
RQRSSUSLRSSTa kitten
QSdKSQS^SSSSa knock
SRRS_RSHRSSSa knot
[PMOSVSLTRSUa label
QPQMTXSWSQUTa lad
IPNWRRSWRSSSa ladder
VKURUOSVRSTUa lady
TSRSSTSNSSSRa lake
XNLZSPSJTSSTa lamp
NRJSSSRjSUSTa lane
ZSRRRSSQVRSSa language
ZQWSRSSLRQQQa laptop
XQPSSRSQUSTRa late
ZSUSSTSKTSSSa laugh
TRRUSTSXSUSUa lawn
RSVTSQSSTQRQa leaf
RQRQSaSPSRSUa lecture
R]VRSOSGPSTRa left
WOSRSUSPSSSRa leg
PQ\\MSG[_VSTSa letter
QRXSSWSOQRSRa liar
XWSSSRSESSSSa library
SOQRSSSPRQRQa lid
QQQWSSSXSRQSa light
EJQmSRSQQTQTa lighthouse
KSSRSPS^STSTa limp
RRMSSjSIUSSRa line
PRQSS]SOSSSSa link
MRSRRRSfTSSSa lip
RTVTSPSOQTUSa lipstick
PSRSSSSVSSSUa list
QVO[RWSSQPPUa little
VQRTSURPSSSQa living
LSRQSXS[QRSTa load
SNI[RXSYSSPUa long
ZRRSSVSRRSSSa longer
QXM\\SSSWTUTUa look
\\SPPSSQ_VRTRa lorry
UOSPQRSVWUUSa lot
TOVQRRSYRSSTa lovely
NQYXSRSVSSSSa m
LSMRS\\SISSSTa machine
QQPSSSSZRSSTa magistrate
MQSSRPSZTTSSa mail
aR`OQNSAZRVPa man
LSSTbOSVSSSRa man's
SSRSSSSOSSSSa manager
SR[RSTSNSRTSa map
ObNQRNSMSPQOa mark
EQO]SSSVRTRTa mat
ZPPVSPSVVSRSa mattress
MRQSS[S\\RSSTa meeting
VQUZSPSESRRSa message
RSSSSOS]SSSSa microwave
QXUSSQSGPSSSa midwife
MRXQSSSSTSTSa mile
SURRSSSVTSSSa mind
dRRORRSKUSSRa minute
cRQSSRSJTQRQa miracle
ZQRSSPSZTSSSa mistake
QRKSS[S]SRRSa monday
PSRSSSSUSVUVa monk
KR`DQVRURWYVa month
XQMRRSSUUSSRa motel
RRTUYPSNSUTTa mother
]PPTSVSMUQRRa mouse
SQPXRRSXSTQTa moving
MYRRS[S?PQRSa mr
RTSTSSSQSTSTa mrs
aQRRSNSSWSSSa mug
SSRTSSSRTSSSa murder
OTSRSVSSRSSRa murmur
VRQSSSSSTRSSa mystery
LRPRUWSORSSUa nail
MPNVPkRURQPQa name
RURPRQSZPSSSa nap
WSURSTSSTRSQa needle
SSRHSSSZSSSSa neighbour
`ORPSOSTRSSSa net
LLYUSWRUSTTXa new
TRTUR[SMSURTa newspaper
FKTWXQR\\PVVWa nice
SSPQSPSYTRRPa night
RORRSWUTURSUa nine
SQURSVROQSTTa no
OSSSSSSNSSSTa noise
VPQHTSScRUTPa note
QSVZSQSPSSRSa notice
PR[QSIS\\STUSa number
YRXOSOSQRRSRa nun
SSSSSPU[TSSRa nurse
RQSSRTSQSTTSa one
PSTWQRXPSVTUa pack
TSPWQOTUTSRSa packet
QVSSTRSVRSSRa padded
JTVSR\\RIQUUWa page
OMWTUPSPQSTTa pair
RSSSSMS\\SSSTa panic
^MZRSUS@RUVVa paper
ZSNUSQSWQTTSa parcel
KSRSSQSUSSRRa password
TRWRSSSNTTVUa patient
OOZQSdSPRSVWa peep
VSSSSRTMRSSSa pen
KRVSRQTSRSRSa pencil
SSOSSVSUSSRTa penny
QO[SRXRRTTUVa person
URTVUJS_RUWSa phone
QQVPSSS\\SUVVa photo
I_SSSQSWNSSSa photocopy
PWRSSYSJSRRSa photograph
NPRVSRS]STSTa piano
ROVXPURTRTTTa picture
RSWRSQSSSSSSa pie
QPRSUSSUVSSSa piece
RQZSSSSTSUUUa pigeon
UOPSQSSTSSSSa pillow
K^PSQOS[QRRQa pink
VQOSSSSVTSTSa pint
RUZON\\SKPVVVa pizza
[P]SQSSITPQQa place
USSRSXSPSSSSa plain
SRPRSVSTURRSa plant
ISSSSQSaTSRRa plastic
WRRRSPSORUUTa plate
QSQSSSSSSSSRa plum
WNPSSRS\\VSSSa pocket
SSWRSRSdQTSTa poem
UQPRSVSMWOPQa point
RWSVSOSTVPSPa polite
VRRQPWSVUSSUa post
\\OUSRRSJPSSSa pot
RSSRSWSMTSSXa pound
SQWSSTSRSTSTa pram
MNSR]RSNPSTSa prayer
VRUSSSSRSSRSa present
O[TSSRSNRRRRa previous
SYSSSQPRRSSRa price
PQ\\RSRS[RTUUa printed
OVRSSYSPRSSSa printer
NQTSSLTiRTTTa problem
TRQSSUSPSRRTa promise
NSSRPWSZWSSQa proper
^QNNSRS]TQSPa puddle
STUSSdRERSSTa quarter
ISPSS]SVRSSXa question
VRSSSRSQSSSSa quiet
[QSQSRSNSRRQa radio
PSSSSTSURRRUa raise
HQSOSSSfTSSSa rake
F[UUPUSHPPQRa real
SRSSSVSJSSSSa reason
PVPRSVSLQQSPa receipt
`RPSRFSTYSSQa refund
VSVSSRSJSSSSa rented
RSWNSSSTSTVSa resident
PSTSSOSVURRRa rest
SSSSSSRRSSSSa restocking
NSMRSTR]SQRSa retired
OSSSSVSVSSSSa returns
TUSSSRSRSPQTa review
SQSRTRSSSSSRa ribbon
RU[RSSSORUVTa rice
QOSRSVSTSSSSa right
YWQQRRSYSQRQa ring
RT^PSSSORSTSa river
[SQOQSSPUSRRa robin
OQTQT`SKQQRUa robot
MTRXQPS[SSSUa rock
RSMKSSSaSRSSa roof
WSURSRSSUQSQa room
VRWNRQSYTRVQa row
XSRSSOSRUTTRa rule
PQSSSZSKRSSUa ruler
TQYSRTSQTWWUa rumour
VOSPSSSUSSSSa sack
USTRSRSSTSSSa sad
QSZYSRSPSTTUa safe
\\PSSURSQTSSRa sandwich
PSMYSSSLRQPQa saturday
PQSUUSSQRTSTa saucer
LR^WSPSPPZWYa sausage
OQLSRSSaSTTUa scarf
ZNCqRRRGQTOUa school
OSTUSSSTRSSSa scooter
PVSRPPSRTRSRa scratch
KQVSRSSXSSTSa screen
RPSSSSS\\RSSSa screw
QXSRSUSPRSSQa scuff
`OPSSPSOUSSSa seal
SRUYSSSVSUSUa seat
SKXPRaSJSRSVa second
SVSSSSSWRSSSa secret
POSRRRS\\USSRa sense
WQRSSSSOSSSSa service
SDZNRVS]TRSSa set
WPSRSVSMSSSSa shade
LQ^SRSSSQSTTa shed
NNRSZOS_RSSSa sheet
LPRSSTSYPSSUa shelf
PRSUSRSWSTTTa ship
\\VLRTSSMSRRRa shipping
O[RTTRSLRTSTa shoe
PQPVQASwTVRSa shop
[SSTSRSSTRSRa shopping
PP]SSUSNSUUVa short
TSSSSSS\\RRSRa shot
TSSSSRSOSSSSa shower
JPTVSVSZPUUUa sign
SR[OSPSWSTTUa signature
OQeSSSSARUTVa simple
GQTR`LWSNTURa single
JaSUSRSEMSSSa six
[P[QSOSFVTSSa size
RRPSSSSRSRSRa sleeping
TRWRRRSTTSSSa slot
SPLRSRS[XQQPa slow
JTTRSQS]STVTa small
H[RSSWS[SSSSa smell
LTN`SQRORXOXa smile
LPSTSZSTQSRUa smiley
QRSSSTSSSSSSa smiling
TSVSSVSNRSTSa snail
QXPRTRS\\RRSRa snow
RSTWSSSRSTRTa snowbank
PXORXSSIPRQSa sock
KSQUSSS[STSTa solicitor's
KSRRVSSXSSSSa solid
NRGSSQSbRUVTa song
USOVSRSKSRRPa sorry
bWJUSQSJRRRPa sort
TRUSRSSXUSSSa sorting
PSOSSSRQSSSSa space
YRSQUSSNRSTSa spaniel
URJQR]SQRRRRa spare
TRTSSSSRRTSSa spider
NXOUSSWNRQRRa sponge
[TPQRUQRPSSSa spoon
QRSSXRSPQRSRa sprig
KVOTX[YUQPQSa stamp
WRSSSRSJUSSSa stapler
MSURRXS\\QSSUa state
YSVRSSSKTSSSa step
QRWRSQT]SUTTa stick
NTQSUYSRPRRRa sticker
PSSSQRSXQTSRa stone
QSRSSQSZSRRSa stop
^QOSSSSPTSSSa story
OQUSSSSWRSSSa stove
MRT[SMSSRTSSa straight
SRO]RRSHSURUa stranger
H[TTSSSQPSRRa stranger's
lSMQSSSOVRRQa street
PPTSSOSWSUUTa strike
UQRSSSSGTQRQa stroke
PRSSSSPYSSSTa student
\\RSSSPSPUSSRa suggestion
PSSWSSRVRUTSa sun
NUDSS^RcOSQSa sunday
QSMSSYSUSSSSa supervisor
NP_SSSSGRUWVa surprise
RSVSSUSKSRQTa survey
KR\\UTRSYSTTTa sweet
HcYQSOSURUVRa table
M\\RSUUSISRSQa tag
RPSSSWRQSSSUa tax
USMVSRSLSSRQa taxi
HSTZSRVSQSRRa tea
FSRUSVSZRSRUa teacher
NaQSSTSHSRRSa teapot
MSRSSXSPQTSUa teenager
RNPQSPZSRSSRa tenner
XSQSSSSOVQRRa term
RR[SQSSQSTTTa tesco
TPePRQSQSUTTa text
YMSSVRSOVRSRa thimble
^PWTSMSNRSURa thing
AWCQSZ]XKOPQa third
ZRSQSSSPVSSPa three
JQOVSWS^RSRTa thumb
TTVQSUSWRPRSa thumbs
TYMSSRSYSTSRa thursday
QUOSSaSDRSSSa ticket
QRQ\\SSSORTTSa time
YQRPRRROTQRRa tin
]OSQRRSNURSRa tiny
NRT]SQSIRWRWa tip
YRWSRSSQVSSSa tire
MRYSSSSUSSSSa toaster
EROSRWSfSSRSa toddler
RSSSRQS\\VSSRa tomato
USSQSZSLTRSSa tone
USSQSSSQTRSSa top
PTUWSSSJRVSUa torch
ORPTSSSZSTRSa tortoise
SYQSSPSVRSSRa touch
SW\\SSQSISQSPa town
UOTSSSSSTTTTa toy
VOQUSQSOUSSSa tractor
QWUMSQSbSSURa trailer
UORSSSSSSSSSa tray
^VSVSRSJTOQOa treat
TPTLUQSTSTRSa tree
VRURRRSQUTSRa truck
YORP\\SSCRSSSa tube
MSgTSSSBRRSTa tuesday
LSQQTSS`QSSSa turn
JRRYROQ\\SRSTa twenty
\\PQTRPSGURSSa two
S[SSUOUMRSSSa used
QQUTSSSKSVUVa van
USSSSWRNSSSQa vat
TUWRKSRQSVRUa very
OPRQR]SOQSSUa video
RS[SSLSRSUUTa virtue
OOSRRZSPRSSTa voice
KQUSSWR[SSSRa voucher
[SRQSSSNUSSSa walk
WSQORWRRTQSRa wall
JRXSYPS\\PTSTa war
D\\RSSTS_QRSSa wardrobe
OR[SSTSQRUTVa warehouse
ORRRSOS]TSSRa warm
TRRQSSSTSTTTa warning
WSRSRSSHTSSSa wash
UROSSQS[SSSSa washing
QKkRPRSGTSTSa wasp
PQaNSSSNRUWUa watched
RPHgSRSMSTPTa wave
QQSSVRSWSSSSa wax
WRJQSSSOVRRQa wedding
IPXQTRUcQUUUa wee
^VZWNTO7TRQOa week
\\QQRSRSSUQRRa weekend
BSVRSWSPQSSWa well
\\ORTPNSUYURSa wet
QRUPSVSTSUSVa wheelchair
QSPSSRSkRRRSa while
ZUTRSQSQSRRRa whistle
]SSPSWSJTTUSa whole
SSRYSSS<RSRRa wife
VRZLVSSYSSSSa window
SSSRSZSORSSVa wobble
PPRQS\\SVSPSRa woman
SSQRSWSPRRSSa wonderful
WUQRRSSYVRRRa wooden
XQPTSNSZUSQUa word
SSRSSPSZSSSSa working
NRSSSSSQRSSTa year
PSRNSRSTVPRQa yes
^RQRSUSDSRRQa young
OPWTSQS_OQQNa0
ORRVSRShOQRNa0 >
XSSPSSSRSSSSa000
ORRRSRSqNOQLaaaaa
ORRURWSQSTRSaadha*
ORRURWSQSTRSaadhaar
TSSSSSSRSSSSaarhu*
TSSSSSSRSSSSaarhus
^SRRSSSNWQQQaas
PRgRSRSOP[]Yaayeg*
PRgRSRSOP[]Yaayega
SZRQSSSOSSSSaback
JSSSSSS\\SSSSabacu*
JSSSSSS\\SSSSabacus
QQRSSRSWSTTTaband*
QSSSSSSSSSSTabandoned
SQRSSRSWSTTSabandonment
SSSSSQSSSSSSabeg
SSSSSTSRRSSRabel
QQZSSRSRSTTTaber
URQSSUSPSSSSaberd*
URQSSUSPSSSSaberdeen
SRSSSSSUSSSSabern*
SRSSSSSUSSSSabernethy's
RRYSSSSYSTTTabery*
RRYSSSSYSTTTaberystwyth
OQXRSNS`STTSabi
VSSSSPSNTSSSabide
XRSSSWSHSSSSable
XRSSSWSHSSSSable to
VSKJQTKTZLMOabout
XNSSQSSRUSSSabout 000
QQ^RTLSNVRSPabout >
[ZKRLDQIURQRabout a
XRQSSRSVSSSRabout an
_VPQPWQKTOOOabout as
PSSSSUSRSSSSabout eleven
PSRSSWSUSRSTabout every
SSRRSZSKSRSTabout everything
SVRYRPSNSTRUabout four
NPSSSOSVSSSSabout half
TRRRSKSZTSSTabout her
QSUWSKS\\STSTabout his
RQQRS]SJSPQTabout how
MUNSZSSSPSSRabout in
PNRNP[ScUQQSabout it
M[TSRSSSRSSSabout like
HSNVSWRTRUSWabout my
SSSSSSSQSSSSabout on
URTRSPQbUTTSabout right
KROSSRScTTUTabout that
^RIR[[OFUQSRabout the
`RSSSJSDUSSSabout this
USSSSWSTRTSTabout twelve
STSRSSRXSSSSabout two
KRUSSYSZSRRTabout what
M[_SRSSERTSSabout~@comparison
PSRSSWSXSRSTabout~@intensifier
UTMTRWRSQUSVabout~@me
[TM[PNRLYSPQabout~@number
`QIOR_QNTPPQabove
WQPRSPRbRPQPabove >
VSQSSRSGSSRSabove a
TSSOSSSVTSSSabram*
TSSOSSSVTSSSabramowitz
TSRSSSTRTSSRabroa*
TSRSSSTRTSSRabroad
M]RSSRSPRRRRabsen*
M]RSSRSPRRRRabsent
S[PSSRSRRRRRabsent >
SQNQRi\\KSPQTabsol*
VQPNRT]RTPQRabsolute
PSQUShRMRSSUabsolutely
PSQRS\\SSQRRTabuse*
PSQRS\\SSQRRTabused
PSSSSSSOSSSTabusi*
PSSSSSSOSSSTabusing
ZRRSSSSIQSSUaccen*
RSSSSTSPSSSUaccent
[RRSSRSMRSSSaccents
QSQYSSSKSSSTaccep*
RSQSSSSSSSSTaccepted
RSSYSSSKSSSSaccepts
NRMeSISURWRUacces*
NRMeSISURWRUaccess
RSQSVQS`VQRRaccid*
OSRSVQSaSRSSaccident
NRSSWQSUSRSSaccident >
VSQSSSSSVRRRaccidents
OW_MSLROQXZWaccor*
SSUSSRSOSTTSaccord
QR_NSMSRQY[Waccording
QR_NSMSRQY[Waccording to
QXPRSSSTSQRSaccordion
HKGOR^RTSSSXaccou*
NRPOSRR[RSTVaccount
QSVPSURGSSSTaccount >
OSVTSSSNRUUSaccount of
ONISS\\S^TSRTaccountant
UPOSS\\SOSSSSaccountant >
OSSSSWSLSSSSaccountant's
SSSSSSSRSSSSaccounted
VQUSSQSISTSSaccounts
WSRSSSSISSSSaccra
WPRSSSSTSQQQaccur*
SSSSSSSTSSSSaccuracy
WPRSSSSSSQQQaccurate
SSRRSSSQSSSTaccus*
SSSSSSSQSSSTaccused
SSRRSSSSSSSSaccusing
`SSRSRTSPRSQace
USNSSSSSTSSSache
TRSSSSSRTSSSacne
RSSSSVSSRSSSacous*
RSSSSVSSRSSSacoustically
MRQ_SSSOSSRSacqua*
OSQ_SSSOSSRSacquaintance
QRSSSSSSSSSSacquainted
SWQSSSSQSQQQacqui*
SWQSSSSQSQQQacquired
YSOSSSSWSSSSacre
TSSSSSSSSSSSacres
USRRSSSYTSSSacrop*
USRRSSSYTSSSacropolis
OQJVROSVOTPSacros*
OQJVROSVOTPSacross
ORSYSSSPQTSUacross my
f\\MMSQT8SRQPacross the
ORSYSSSPQTSUacross~@me
QTQSSSRSRSSSacryl*
QTQSSSRSRSSSacrylic
OSORSRSgRSSSact
TSRSSZSNRSSZactio*
TSRSSZSNRSSZaction
SORSSVSMSSSSactiv*
SORSSVSMSSSSactivated
XSSSSSSOSSSSacts
KPN[OZQZSRSYactua*
O[K]P[RLRMMSactual
OHUQRSRaTYYYactually
MLQRSSsGSSSSad
L[WRSWSYRRRRadapt*
P[WRSWSTSRRRadapter
OSSSSSSXRSSSadaptor
TNHSTPZQRONOadd
SSISSSS`QOOPadd >
QPQSSQ]OSPPOadded
OgRRSQSNQMRLaddid*
OgRRSQSNQMRLaddidas
URSSRTSPSSSSaddin*
URSSRTSPSSSSadding
USSTSSSMSSSSaddit*
USSTSSSMSSSSaddition
FM[US`RKOPSYaddre*
FM[US`RKOPSYaddress
SSPNS]SOSQRSaddress >
SSLSSYSMRQQTaddress for
RRDSS_SPQSRTaddress in
OSXRSLSaSSSSaddress is
SSTSSSSOSSSSadela*
SSTSSSSOSSSSadelaide
ZRSRUQSRSSRRadequ*
PSRRURSSSSSSadequate
]RTSSRSRSSRRadequately
aRRQSSSNRSSSadeye*
aRRQSSSNRSSSadeyemi
VQRSSSSRSSSSadhes*
VQRSSSSRSSSSadhesive
RQRRSQSkSSSSadjou*
RQRRSQSkSSSSadjourned
URSSSSSPSSSSadjus*
URSSSSSPSSSSadjust
YOSSSSRSVSSSadmin
OQNOR^S]TTRSadmir*
OROPS_SYTRPSadmire
SQRSSRSWSTTSadmires
SSQSSQSUSTSSadmis*
SSQSSQSUSTSSadmission
OQNRSSSYRQRSadmit
KRRRR[RVSRRTadmit*
KRRRR[RVSRRTadmitted
QQSYSRSZSSRSadopt*
QQSYSRSZSSRSadopted
UPSSSSSUSSSSadora*
UPSSSSSUSSSSadorable
_SSSSSSIRRSRadore
WSRPSSSFRSSSadore*
SRRSSSSKSSSSadored
VTSPSSSNRSSSadores
VUSSSSSPRSSSadores it
WTSSSRSPSSSSads
VXMQSWRIUPPQadult
RVPSSRSMSSRRadult >
OPPRSUSYTSSVadult*
OPPRSUSYTSSVadults
QRQRSQSUSSSVadults >
TSPQSSSSTRRRadvan*
TSPQSSSSTRRRadvances
PQjQSRSNPY\\Zadven*
RR[RSRSORTTUadvent
USTRSSSNTTUTadvent calendar
QRbRSSSRQY[Xadvent's
\\NRSRMTOYTSQadver*
WUSRRRSUTSSQadvert
SRSSSSSSSSSSadvertise
ZLRSSNTMXSSRadvertised
PSSUSSSTSTSSadvertising
USQSSeSMPSSRadvic*
USQSSeSMPSSRadvice
LUSSSRSZSSSSadvis*
SUSSSVSLSSSSadvised
LSSSSOSaSSSSadviser
NRSVSSSVSSSSaeria*
NRSVSSSVSSSSaerial
PSLSSSSZSSSSaerob*
PSLSSSSZSSSSaerobics
QSZSSSSRRSSSaerop*
QSZSSSSRRSSSaeroplane
[QTURVSOPQMQaf
TQSURVSOPUPVaf >
PSRSSVSTSRRSaffai*
PSRSSVSTSRRSaffair
RSRSSZRSSSSSaffec*
RSRSSZRSSSSSaffectionately
QRSSSOSaSSSSaffid*
QRSSSOSaSSSSaffidavit
SSSSSSSQSSSSafore
^RYSSRSFSSSSafrai*
^RYSSRSFSSSSafraid
SSUSSQSOSUUSafric*
SSUSSQSOSUUSafrica
O`SSSPSRRSSUafrik*
O`SSSPSRRSSUafrikaans
ZRPPMUYMVQSSafter
TVJPS[SNXMMMafter 0
CYRVR`XNRPSOafter >
dTCUSPSO]JJHafter a
J[UVSQSZQQPPafter all
YSSSSPSORSSRafter an
XQCUSRSLSUSTafter and
LUNOSSS_RTRSafter him
QSVSSRSVRUUTafter his
SMPMSI^YTTSSafter i
SVOTSSSSRRRTafter i'd
OOTOSPR[RTWUafter it
SR]SSRSNSUVTafter me
OSQTSRSWRTRTafter my
TROSSSRMTRRTafter nine
YPSRSRSTUSSRafter one
`SLSQRSYSSSSafter ten
]S\\]SGPTWRSSafter that
IPgKQVPLP\\][after the
TRRRSSSTTSSSafter three
QSTQUQSWSQQPafter two
SUTSSSSTRRTRafter we
P[RSSSQPPSSSafter which
OKVQUVSQRTSVafter*
MPUVVTTVOTSUafternoon
NSSSSQWTQTUSafternoon >
NSVRSSSSSSSSafternoon and
SSUSSSSQSSSSafternoons
LSSSSSRSSSSSaftershave
]NSPSRSRUSSSaftertaste
TSSSSSSQSSSSafterthought
RSSPSVSRTSSSafterwards
RSSPSVSRTSSSafterwards >
[M]QSSSRRQSQafter~@feast
^QTUSSSPURQSafter~@intensifier
DQaERV]EPUUXafter~@me
fLBQRSQY`IIHafter~@number
QPVSSSSOPWVVafter~@place_name
UUPPMTQVQQTPagain
P[YXRUQIPUTVagain >
QVRSSWRSPTTTagain and
WSURSSXRTQROagain at
RSXSSVRLSTTUagain by
ZRRQSQSOSQSPagain in
PRJ[SUSOTTTTagain on
VSSSSSSSTSSSagain thanks
PNXQSSSPSTUUagain the
SSTQSSSMSRRRagain tomorrow
O[PRNSR`TQQQagain with
VOKZPYVKUTQUagain*
VOKZPYVKUTQUagainst
_RRSRZSFSSSSagainst a
PSRSSQWLQSSSagainst my
KSRSRQR^VQSPagainst the
PRRSSVWJQSSUagainst~@me
YRRQRRRRSUTSage
LO\\RRXSQSTTTage >
QRYRSQSaRVVUaged
RRZRSSSPRUUTaged out
QSSSSSSSSSSSagenc*
QSSSSSSSSSSSagency
ZSFSSSSSVONPagend*
ZSFSSSSSVONPagenda
OP`OScSGSSTQagent
PSdQSLSZSSTRagent >
bPYRRWRMOTUTages
QQ\\RSRSPPUVUages >
PSYSSXSRRRRSages to
POQSSZSSRSSSaggre*
POQSSZSSRSSSaggressively
PQQSSZSKRSSSaggressively >
SSOSSRSWSRSRagin
UPSSSSSSSSSSagnel*
UPSSSSSSSSSSagnelo
]ROSSRSKURRQagnes
cSMSSSSGRSSSagnus
MX]PSQUVQRURago
QZ_RSPSEQUTTago >
^WYSSOS=QSURagree
^RRMSQRXUSSTagree*
LSTQSSR[SSSUagreed
IOSSSRS`RTTTagreed >
OSYSSTROSSSSagreed to
SSSSSRSPTSSSagreement
eRQOSRSRTSSRagrees
SSSSSSSNSSSSagres*
SSSSSSSNSSSSagressive
SSSSSPSTSSSSagric*
SSSSSPSTSSSSagriculture
PRKSSPSiRNNMah
PSRSSRSZRRRRah well
JVO_SUSSOTVRahead
MOMWSQSWRTVSahead >
QRT[SRSOSSTRahead of
TSSSSSSRRSSSai
SfQPSWRORRSOaid
NSRSSSSYSTTUaid batteries
VSSSSVSISSSUaids
MRUSSSSVSTTUaid~@electronics
^QPRSOS^WQOQaim
PS[QSUSRSRSTaint
\\KQMfMRDSOQNair
cQRONPSNUUUUair >
]URTRSSHSQSPair fryer
JPQS^SRSPRSSair pillows
PRaSSRSJRTTTairbe*
PRaSSRSJRTTTairbed's
OSSSSSSSSRSSairin*
OSSSSSSSSRSSairing
RRZSSPSQRTSRairli*
RRZSSPSQRTSRairline
]SYISSSMSRTSairpo*
^SNOSSSQTRTSairport
RS]MSSSORSTTairports
`RSRSRSORSSSairs
SSSSSSSSTSSSairti*
SSSSSSSSTSSSairtight
]URTRSSHSQSPair~@appliance
JPQS^SRSPRSSair~@bedding
TSQSSSSRSSSSaisle
RSQRSQSbSTSSaladd*
RSQRSQSbSTSSaladdin
OZSSSPSSPSSSalan
YPTXSRSGSQQQalarm
TSTSSRSQRQPQalarm clock
RSRSSSSUSTUSalarm*
RSRSSSSUSTUSalarms
USSSSUSSSSSSalas
QSQSSSS^SSSTalask*
QSQSSSS^SSSTalaska
SSSRSRS_STTSalban*
SSSRSRS[SSSSalbanian
SSSSSSSWSTTSalbany
]UTSSPSPTRRQalbum
JSSPSSScTSSSalcov*
JSSPSSScTSSSalcove
RRRSSSXHRRRSaldi
QSWQSNSUTTVSalepp*
QSWQSNSUTTVSaleppo
SSRRSXSQSSSSalf
VUQSSSSSSQRRalfie
SSSSSSSSTSSSalgor*
SSSSSSSSTSSSalgorithm
NTPWSOSJQSURalice
OSSSSSSZSSSSalien*
OSSSSSSZSSSSaliens
VSSSSSSLSSSSalign*
VSSSSSSLSSSSaligned
dRNRURTMTQSPalive
^PQSSSSPTRSQalive >
R]PSVVGTRKKJall
OGMTWIObNTTTall >
NMQSRRSXTSSSall about
_PQQUTSIVRQQall along
XPSQSUSLSSSSall and
QRSUSVSSRRRSall at
MS`QRQSQRXXXall came
bRQMSOSLVPSNall day
RFNUS\\SYTTSXall four
KRUSSISfRSRPall good
OHOTSWQ\\YOOPall i
S]VRRRWESTTOall in
NM]RSQSOTUSUall it
aSSSSQS<SSSQall my
WOOTSPSNWQQQall night
]UTPOVTNQRUTall of
aMPTSRSUSSRSall on
L^ZNURRJTQSOall over
]MRTSNSMWSSTall right
fSIRSQU@TSSSall summer
PR`X_KRZQUVRall that
G^MQTJOSQSQSall the
GgNSRMSIPRRNall there
LTSSS\\Q[RSSTall this
WJPOSVR\\USTQall three
UWNZSTSWUQRRall through
WSQRSTS[SQSQall to
SSYSSKSNSRRRall told
QSRRSSSXTTTSall up
PSQSSXSTSSTSall week
SSRVSUSNTTRTall weekend
SRVSSSSLSSTSallar*
SRVSSSSLSSTSallardyce
TSWSSSSQRUUUalleg*
TSWSSSSQRUUUallegedly
QYQSSRSSSSSSallen
SSRSSYSMSSSSaller*
SSRSSYSMSSSSallergic
TSSSSSSMUSSSalley
URRRSSSTWRRRallot*
URRRSSSTWRRRallotment
NSRSSSS^SSSSallotment >
oSZNSMS@TTTUallow
JSUPSaTZTNPPallow*
QSRSSRTjSPQQallowance
LSVPSbSBTPRRallowed
SSPSSTSZUQRQallowed to
MSSOSXSQRSTUallow~@number
VPSSSSSRSSSSalloy*
VPSSSSSRSSSSalloys
MSSSSQS^SSSTallst*
MSSSSQS^SSSTallstate
SSYSSKSRSRRRall~@answering
NS^ORQS^RXWWall~@arrival
ZONQSPSKXPQPall~@day_time
NSQTRRSaTRSSall~@hedge
GSYSSRSZRTTTall~@intensifier
LSRSSUSXSSSSall~@lateness
RVUSSSSXSUTTall~@looks
\\HMTTVQMYONNall~@me
jQDRSRU?USSRall~@month
YURZPORPPXVWall~@number
VSLRSVSKSQQSall~@seller
\\RPLSRSLVRUOall~@time_span
OTSRVHSfRRROall~@verdict
RSR\\STSMTUOTall~@weekday
ZSRSSSSLSSSSalman*
ZSRSSSSLSSSSalmanac
QTYQURSKVPQPalmos*
QTYQURSKVPQPalmost
SSSSSSSMSSSSaloes
YOTJTMSY[PTQalone
RSRPSOS]VRSRalone >
NSQUSSSRTSSSalone on
TU[XSKSMYPPQalong
bPZLSMSO\\PQPalong >
K[MWTSSJQQRQalong the
USNSQRSQTVUValoud
RSSSSSSURTSSalpha*
RSSSSSSURTSSalphabet
PcVSKPKNKMNKalrea*
PcVSKPKNKMNKalready
XQL_SRSGXQQQalready >
J[SRRSSISRRRalready and
OOTRSSS\\SSRTalready been
NRSSSTSYSSSSalready cracked
TTSSRMSWSSSQalready cut
QVRSSSSNSRRQalready filled
NSSSRUSSRSSSalready lifted
SVSPSWSPQRRSalready on
PUSRSSSRQRRSalready peeled
VOPSSVSVSTTTalready the
JURTSTSYSSSSalready~@damage
KXRTSRSOQRRRalready~@fail_verb
\\MQSSRSKSSSRalready~@lateness
QWQSSSSRSQSQalready~@used_item
STSSRMSWRSSQalready~@work_verb
V`JXVRWYIJIHalso
R_VPTPSOQQQPalso >
OWSSSRROORRRalso a
F[SS^PSSRSSRalso it
PSSWSRSSRTSSalso my
ORQ[SQSQSSSTalso on
WZRTPNRRQQRPalso the
PRWVSUSSRTSSalso~@me
ZSSRSSSLSSSSalso~@work_verb
QRQRSQSaSSSSaltar
TSUQSTSWSSSRalter*
TSUQSTSWSSSRalternator
[QSSSRSSSRSRaltho*
[QSSSRSSSRSRalthough
SSRSSSSRSSSSalto
UUTRSOSLTSTRaltog*
UUTRSOSLTSTRaltogether
WXRRSRSITRSRaltogether >
SRSSSRSSSSSSalumi*
SRSSSRSSSSSSaluminum
OSSSSRSVRSSSalvar*
OSSSSRSVRSSSalvarez
VJSLRQR[RSRTalway*
VJSLRQR[RSRTalways
eQNSSJSNTSSQalways >
RSUSSQS[SSSSalways the
SWRSSSSQRTTSalways two
SSSTSSSVSSSSalzhe*
SSSTSSSVSSSSalzheimers
QKU[RWQLXTRTam
SRTRSQS_TRSRam 0
NPRSSPSMRRRUam >
MROTSJR^UTQSam a
VSPSSUSPTRRSam chinese
SRRSSSSKTTTTam eighty
PRMSSRSfVSSSam from
QSXPSYSKSQRTam i
NT_YSRQbQTRUam in
OSNRSiSHSRRTam no
NQWTUCS_RUUVam not
QS[ZSKSCRUTSam on
OSTSSWSOSSSSam seventy
VSLQRSSdUQQQam standing
OSHSSbSCSTTTam still
QU?LSSSfRSTSam the
SSVSSSSHRSSSam waiting
TS\\OSQSQTTTSamari*
TS\\OSQSQTTTSamarillo
RSPSSSSZTSSSamate*
RSPSSSSZTSSSamateur
WSSWSRSMRRSQamazi*
WSSWSRSMRRSQamazing
SRRSSVSESSSUamazo*
SRRSSVSESSSUamazon
PSTSSSSTSTTTambat*
PSTSSSSTSTTTambattur
[RSSSSRNSSSSambie*
[RSSSSRNSSSSambient
bQLPRQSPWOOPambit*
VRSSRSSQTSSSambition
VSSSRSSQTSSSambition >
YRSPSRSRSQRQambitions
ZSLSSSSSVQPRambitious
RSSSSRSWSSSSambul*
RSSSSRSWSSSSambulance
STPSSSSSRSSSamd
STPSSSSSRSSSamdn'*
STPSSSSSRSSSamdn't
MRQRSRSwRSTSamen
POXVSRSXTTSTameri*
POXVSRSXTTSTamerican
SSTSSQSMSSSSamish
QaSSSPSSSSSRamla
QRSSUSSVSSSSamong
XTQQSSSTSSSSamoun*
XTQQSSSTSSSSamount
WRSRSWSOQSRPamp
VRSSSVSLOSSRamp >
SSSSSSSTSSSSampli*
SSSSSSSTSSSSamplifier
XQQRSSSSSSSSamps
QQRQSSS\\SSSSamuse*
QQRQSSS\\SSSSamused
USRSSRSRSSRRamusi*
USRSSRSRSSRRamusing
PSNPSaSORRRUamy
RSRSSOSUSTTTam~@answering
SSVSSSSHRSSSam~@courier_act
SSQSSLSPQRRRam~@intensifier
USVMSYSQUQRSam~@me
JPRSUYSTRUTWam~@negation
WQRRSPS\\UTTRam~@number
USMSSRSWTRRSam~@place_name
MSeSSSSFSRRRam~@use_verb
VRQNTRQSSPSOan
XRSSSRQPSSSSan 00
RQTQQRSZSSSTan actual
SSMSS[SVRSSSan address
SRYPSRSVRSTTan afternoon
QRSSSSRQRVVTan apology
ORRSSVSVTSSSan app
WOQRSSSQVRSSan argument
SLN\\SSSRSTQTan arrow
RSORSRS[RRQRan aunt
OWSSSRSPQRQRan egg
SM\\RSQR\\TVVTan empty
USSSSQSQUSSRan entire
SN[SQRRYSTTTan envelope
ZSSRSPSMSSSRan honest
WQLRVXQQTORSan hour
PTRRSRS\\RSSSan inch
VRRSSQSNSSSQan invoice
TQeRRRSJSUTTan iou
]RNQRVSFTQQPan old
QSVSSQS\\RTUTan uncle
SSSSSTSPSRSSanand
ORXSSRSMQUTUancho*
ORXSSRSMQUTUanchorage
VWRPPWPERKJNand
QOS]STRUQTRRand 0
VWHRSQRWURSRand 00
?W[SWKSYLUUTand a
F^YVSRQSRUUVand after
PUPRSVSZSRSTand again
HOPXWSRaQVTWand all
QPaRSNSJRVVTand an
RR_SSPSTRTTSand are
VSSUSSSOSSTRand as
hMVISKS;ZSQPand asked
dS>US]SQUJMJand at
VRTSSSSPSUTTand ate
QSWQSSSLQSTSand away
LTaQSQSORSVRand back
LRXSSSS\\RRTTand been
SURVSSSUSTTSand between
ERRSS\\RUSQQRand bought
fXIQRTRIZRSPand by
LRUVSWS]RSSTand called
NSSRSRS^USSSand calls
VQLVSOSLWQSOand came
WRRSS\\S?SQRRand can't
L[TUSRSORSSSand clean
LSTSSTS\\SSSSand closed
OQTRS`SNSUVTand come
NS\\SSSSMTUTTand comes
SSQRSVSWSSSSand could
PRNSSXSVTRQRand couldn't
FPWSSPS]RVWVand counting
SQSSSSSRURRRand deep
TNMUSUSYTVSVand did
XSMSSUSRSQRRand didn't
NSVPSSRURTTSand do
SSSSSQQVUSSSand does
RRYPUOS^RUUUand doesn't
PRTSSQSOSRRRand don't
YRPMSVSQSSTQand down
WRRRSSSWTSSSand drew
STSSSSSSSSSSand dries
TSTTSRSOTSRSand drove
SQZXTPRNQUTTand each
RSSSSTTWSSSSand eleven
PSSSWSSQPSSSand enough
YWMRSRSCTSTRand even
WPRUSUSBUTUSand every
SSRVSRSITTSTand everybody
USQUSRSUSTSSand everyone
PROVSLSgQWUUand everything
PVVRSRSQSRRQand exactly
SRQNS]SQTSSSand fetch
SRSSSSRPSRRSand fifty
XUKVQORKWPRPand for
QRWSSVRRSSSUand forth
VUVSSSSFUQRRand forty
XYQRSRSKSSSRand found
aKWSRQTWUVVUand four
QQRRUNSPSSSTand from
ERRSWTRUSRQUand gave
QQQTSSSRTTSTand gives
^QVXSTSRRSSUand go
USTSSQSPRTTSand god
XTNQSVSLSPROand goes
KLVPSXSNRVWWand gone
YSSSSRSOSSSRand good
WIUQRZSMTPPVand got
]PMSUUXJVSUSand had
NVMRRTS^TRRRand half
RSRRRSSSTSSTand hand
URJMTTSbYSRTand has
SSVSSRSXRSTTand hasn't
bQRSSRRLTSTSand have
YQQPRPQ\\\\WXSand he
]QU_SOSCSUSTand he'd
THOSSXSNSRSTand he's
QSSTSSSPRUSTand helped
QQUWSVS?RUTUand her
RRUaSOSNQRSRand here
VVQSSSRPTRRRand hers
NRSSSSSVSTSTand him
QTPRSSS_STTSand his
UQSSSSRLSSSSand holds
LSYMSSSZSTUTand home
STRSSSSSRRSPand honestly
WRPTSPRXSUSSand hung
VPRbXEVNYYVSand i
W]PQRSQcUTTPand i'd
ISSVSTS^SUTUand i'll
MTSJRQMSQSVSand i'm
[PLSSTPHPSTTand i've
VSQVSQSQRTSRand if
OYTSSSSPPTSUand im
ZONVSZRQVQSTand in
PSTSSRSTTSSRand inside
SSSSSSSNQTSTand into
PUSSSTSNSSSRand is
fRW_NCUGWQRNand it
RWQYQMQCRSQQand it's
Q\\USTRRQPRRRand its
YTRRSSSTQQRPand just
ZPRRSNSZTSSSand keep
OSXUSSSRSSSTand knocked
SQSPSRSTSTUTand last
PSROSJUmSTTRand laughed
OPRRSOS[OQQNand learn
QQSXS[RKRTRUand left
YQLSSVSLSSSSand let
UTQSSRSSQSSSand light
PVOSSSSTSPQQand like
NQVSSQP^UUUTand look
IRWUSSSUSVVUand looked
RSSRSTSTSTTTand made
NMXGRQShTUUUand me
VQQRSSS`SRRRand mine
TSQSSXSHRSSTand most
TNQVSZSNRTRSand mr
\\SKWSSTKURQOand my
TSWSSQSKTTTSand neither
\\LSLTOSATRSRand never
PWSRSRSVSSSSand next
N[bQRGRRSUVNand no
RUJPRZVLVQRQand nobody
MRVZSSSKRSRSand nobody's
NPQSSXSXSTSUand none
ZWHXQZSTQOOSand not
PPQPTYSXSSSVand nothing
caLWSFR3ROMOand now
QSlDSRSWSRVRand number
PS[PSQSYSVVUand of
LRUUSSS\\RTSTand off
RYTSSSSPSRRRand old
OY^KRcUPSQRPand on
T^USQKRONRRTand one
JRMRVSS]PPPQand only
ZRTQSSSKRRSSand our
]WQNSSSHUOSOand out
USSSUQRLVSSUand paid
NIRSS\\SRRSS[and paste
RSQVSMS\\RSSSand posted
URSSSSS[SSSSand prayer
KSVUSYRYQTUUand put
NRYMS`SSSRRTand quick
NUPWSTSWRWSTand rang
RXSQSSSPTQRQand read
TSSSTRSSTSSSand rings
UKUPSWRSWQTUand said
OSTSSSQ^SSSTand say
UQTVUUSOTSTTand says
YRSRSSSRRRRRand scratchy
UURRRSSYTRSSand sealed
QS]SSQSQSTTSand see
VSRSSSSXSSSRand send
OQYNSTSTRTTUand sent
JSS[SRSNSTSSand set
WKOUS`R(OQRQand she
XPTSSSSOSRRQand she'd
VM_SSRRDSUXTand she's
NWQUNQTTSTSTand shut
RSVSRSSRSTUUand sits
TLgSSTSCSTTTand six
VSRRSRSZTSSSand sleeps
ROYNSTY[RUUUand so
SSVSSSSQTSSSand soft
OOQQWRSNTQSQand some
RVQRSQS[SRRPand somebody
MSSSTQSXRQSQand somebody's
ORWXSSSQTTSTand stand
UOVSSTSISTSTand started
SSRSSUSLQRRTand stayed
[PCXSQSSUQSRand still
URSSSSSUSRSSand take
LTTRRRSaRSRSand takes
IRVPSSSiTTSSand ten
gRKOPOS1QTQTand that
UQQSSQSMRRRQand that's
XRSST\\MJNOSOand the
STRSSSSFSSSSand their
\\QTRPQSQVUPUand then
SZVTTORLQ[XZand there
VR\\MTMOPSTSTand there's
XSSSSRSJTSSRand these
XSROUNPWPPPOand they
PRJRTZSRQRRSand they'd
SSXSSRRYSTTWand they'll
TSQTSZSQURQSand they're
MQPRV\\SQQQQOand they've
W^XTSQS=TUSQand this
MSSURSSUTUSUand thought
NYQTQSSPPQPRand three
URSSSVSPTSSTand to
ITL^SURYPVRUand told
RRVRSRRYRSSTand tomorrow
LRV^SMVYPURTand took
SSSSSRSVRSSTand turns
YPNSSSRMTRSSand twelve
URPSWPVOQSSRand twenty
NXXOWKSSUSUSand two
NZRRRQSMQSSRand under
WQRTSSSMSTTTand up
TRRSSSSVSSSSand waited
TUSSSRSSQSSSand walk
SRP^RQSCTUSUand walked
[ROSSSSRSSSSand wanted
NRPYSXSPSQRPand was
TUWPS\\U?POQTand we
GSVSSSS]STSTand we're
WQ[TSQSAUTUSand we've
PTFSRURePUUVand went
F`WTSQSNQQRPand what
HaQTSUR\\QNMMand when
RZSRSUR\\RSSSand where
SQSSSSSQTSSSand white
SSRRSXSOSSSRand who
URSSQVSHQSSSand whoever
VSVPSWSNRNNRand why
LSISSWS`SRRSand will
US]NSSSKSSVSand with
TRRSSWSRUSSSand woke
PRPSSTSWVSSSand won't
OWSSSSSRRTRTand would
QQSRSTSSQTSTand wouldn't
QSTSSUS]SUSUand wrote
ZTHPRWUEVOQRand you
]VRSSPSITSSSand you'd
RQUPQXSuRTTSand your
VJOXURR^WTNXand~@answering
\\KPRQ[RT[QROand~@arrival
\\PRRSSSRTSSSand~@art_craft
P][QSQSVSOPNand~@book
RSTSSTSVSSSSand~@cancel
RPSTSTSMUSSSand~@colour
PWSQPPSTVQMQand~@comparison
PRRUSXSXSSSSand~@conduct
KOP[TWROSXRTand~@courier_act
URSXSSSIRSSRand~@courtesy
Q`URSPSQQRRRand~@damage
GPVQWNRaRSRUand~@dispatch
ISZSSSQOPUTUand~@drink
R\\SQRRSUPRTRand~@fail_verb
XOQSSSSPTSRRand~@family
H[RRSSSPSSSRand~@food_spices
XSQSSRSLTSSSand~@fraud
HUJUTRTTTSPSand~@hedge
ORWXSSSQTTSTand~@instrument
PPVNS_YJPSVUand~@intensifier
SKGNTTReWTUTand~@lateness
UVQSSRSSPSSSand~@lighting
OSTRSYSRRSSTand~@listing
\\QZTROPLUVWUand~@looks
RSYMTIO@RZ\\Sand~@me
OYUSSRSZTOPPand~@missing
SSSUSUQQTTSTand~@money
SMS@S[QCUQUSand~@negation
RWQRSQS[SRRPand~@neighbour
UURRRSSYTRSSand~@newness
N[]YUMSPPUUWand~@number
[PMNU]QTWOOSand~@order
RRRSVQSTRSSSand~@packing_material
RSORTTSQSRSRand~@packing_verb
MQTSSVSOSTTTand~@part
MSSVRSSYSSRSand~@place_name
TPSSVEeURSSUand~@price_word
URRRRTSMSRSSand~@quality_praise
NRYMS`SSSRRTand~@quick
PUPRSVSZSRSTand~@recommendation
WRNSSTSRQPSRand~@refund
SSSSTPSPRSSSand~@return
TRRSSSSSSRSSand~@route
bUOVSNS^UTSTand~@rudeness
OPINYeNINLLOand~@seller
`OQYTOSTNOQOand~@senses
bMUSRRSBVQRPand~@size
USJPR\\VJUQRQand~@staff
VOKQPLSwVXWTand~@use_verb
G_TRTPSQMRSQand~@used_item
TSTTSRSOTSRSand~@vehicle
OSSSSSSUTSSTand~@vehicle_part
^SRSSQSLSSSRand~@verdict
IRNRSSQeRTTTand~@weather
QR`RSLRRTRSSand~@weekday
GWMTRQPOXXSZand~@work_verb
VbUQSORSTRRRand~@wrong_item
TRRSSSSSRSSSangel
RXPSSSSXSRRNangel*
QRSSSUSZSSSSangela
QSUSSSSPSSSSangeles
VYNSSQSTSRRNangels
YOPUSVRSSSSSangle
XQRRSVSMSSSSangle >
QSSSSUSURSSUangle*
PSSSSUSUSSSUangles
TSSSSSSSRSSSanglesey
RSSSSSSVRSSSangli*
RSSSSSSVRSSSanglican
MSXRSURRRSURangry
OSS_SSSKRTSTangus
RSNRS\\SHSSSSanil
ZWKSSSSOSQPPanima*
^RSSSSSLSSSRanimal
OXKSSSSVSQPQanimals
WSQSSUSPRSSSanjal*
WSQSSUSPRSSSanjali
SQORSRSVSTTRankle
[WSQSRSGTRSRankle*
_RTSSSSGTSSSankles
OXRQSRSSTRSSanklet
RQMWSQSgSTSSanna
SRQRSSSTSSSSanne'*
SRQRSSSTSSSSanne's
QRSPSSSYSSSSannex*
QRSPSSSYSSSSannexe
MTORSNSZRWVTanniv*
MTTRSOSXRVTTanniversary
NTTSSSSPRVUVanniversary >
SRMSSSS[SSSSanniversary was
SSNSSRSUSTTSanniversary'
QZQSSQSRSSSRannot*
SQSSSSSVSSSSannotate
Q\\QSSQSOSSSRannotated
RSSSSSSSSTTTannou*
RSSSSSSSSTTTannounced
ZSORSSSSRSSSannoy
SNTRSUS_SRSSannoy*
SSSSSUSRSRSSannoyance
TRUSSSSUSSRSannoyed
WPRSSSSQSSSRannoying
MRSRSRS_SSTTannoyingly
QSSSSQSZSSSSannua*
SSSSSSSQSSSSannual
QSSSSRS\\SSSSannuals
SWTSTIUUQTVLanoth*
SWTSTIUURTVLanother
RQRQTQSXTTSTanother >
WRTSSPSVUSTSanother and
RRPSSQS\\SRSQanother matter
YISWUSSVUUTWanother one
WSISSSSNUSRRansel*
WSISSSSNUSRRanselm
JLIHQkOKJHI[answe*
TLCOQeQLOHHWanswer
RXUOSWSTPQQRanswer >
QSPSRVSKSSSSanswer in
WSSSSSSJSSSSanswer on
SNSSSSSXSSSSanswer to
RXTTSZSPSSSSanswer was
TPVOS_QMOQQSanswered
NSRSSUSLQRSWanswered >
SSNRSWSORRRTanswered at
YRRSSUSORSSQanswered in
SSRSSVSHSRRSanswered that
SRURSTSPSVVTanswering
TRSSSTSRSTTTanswering >
IWTQSLS[RSRWanswers
NPSSS\\SFRSSUanswers >
USSSSSSSRSSSanthe*
USSSSSSSRSSSanthem
QSWSSSSQSUUVantho*
SSRSSSSRTSSSanthology
QSXSSSSSQUUVanthony
OSSSSSSSRUUVantic*
OSSSSSSSRUUVanticipation
SSSSSSSRSSSSantiq*
SSSSSSSRSSSSantique
SSRSVSSRSRRSantis*
SSRSVSSRSRRSantistatic
SSRSSSSSSSSSantiv*
SSRSSSSSSSSSantivirus
R]RSSSSFSSSSantle*
R]RSSSSFSSSSantler's
NSVSSXSRSQRSantri*
NSVSSXSRSQRSantrim
XSSRRRSTTRSSants
SSdSSIVKSSTSantwe*
SSdSSIVKSSTSantwerp
RSSZRRSTSTSUanvil
SPSSSSSRSSSSanxie*
SPSSSSSRSSSSanxiety
NVYKQWPKUQSTany
NaMSSQSQSRSSany >
RSKSSSSMRRRSany day
MSQRSRReSUUUany more
ZQ[QSRSHSRRSany of
ZRN[RQRKSSUQanybo*
ZRM\\RQRNSSUQanybody
RSM]SOSSSTSSanybody >
SSTRSSSPSSSSanybody's
aOSRTOSOPPRManyho*
aOSRTOSOPPRManyhow
_QRSTOSQRRSPanyhow >
OSRQSXSRSTSRanymo*
OSRQSXSRSTSRanymore
NSTRSXSSRTSRanymore >
LN[YRORSSZYZanyon*
LN[YRORSSZYZanyone
LSRTSSSWQTSSanyone >
TSRSSQSQURRRanyone laughs
VOSMSSSWTQSQanyone with
RM[QUVRMPRVSanyth*
RM[QUVRMPRVSanything
TRRNR[SKQKMQanything >
MS^SSNSXSUUUanything at
SSSSSSSVTSSSanything over
PS`TSOSPSTVSanything to
TQTRSRS[RSSSanything with
URLQSSSXSSSSanything~@hedge
ZQUNSST^TQSOanywa*
ZQUNSST^TQSOanyway
TSNPRNQ\\UPROanyway >
RSVQSQS\\STTTanyway on
MOZRSRXOPVVUanywh*
MOZRSRXOPVVUanywhere
HSZSSSSYRVVVanywhere >
QSQSSSVQRRRQanywhere and
[TPSSPSQSSSSany~@quick
OS^SSQSMPXWVany~@time_span
PQ\\RSZSKSSSUanzac
RQWRSZSMSSSUanzac day
RQWRSZSMSSSUanzac~@time_span
QSRSSTSOSPQTan~@answering
^QSRSSSPRPSQan~@body_part
XRSRSPRKRVVSan~@conduct
URVOSRSYQQSQan~@day_time
JTNYRSSYQUSTan~@electronics
OSQRSPScQSSSan~@family
SWSSSRSORRQRan~@food_spices
TRSOSO^QTQROan~@intensifier
SM\\RSQR\\TVVTan~@missing
VRRSSQSNSSSQan~@money
WSSSRRQVTSSSan~@number
QNXSQWRWSTTUan~@parcel
VRPVSSSRUTSSan~@place_name
PSWRVRSHRTTRan~@route
ZSQRSUSSQSSSan~@size
SLN\\SSSRSTQTan~@sport
WQLRVXQQTORSan~@time_span
PRQSSVSUURRQan~@tracking
PSXRSTS\\RTTSaoife
SS[SSOSSRTTSapapa
RYMSVRSPSSRQapart
QUOSSRSUUSSRapart >
MVSUSRSTQSSSapart from
IR^[SSSUQVVUapart*
JQM_SSS`RTRSapartment
RSdOSSSHRUWTapartments
SQSSSSSPSSSSapert*
SQSSSSSPSSSSaperture
BWNVRnR9KQP^apolo*
SSVSSSSSSSSSapologetic
QSPNSRSKSSSUapologise
O\\O`S[SINTRSapologised
SSSPSXSSSQRTapologized
HORQRbRLPRR[apology
RQ]RSQSHSWVUapology >
ROOXSQWURWWUapp
WRRSSSSPTTTSapp >
USVRSQSPUSSSapp and
WRTSSSSQRSUTapp says
VSMSSSSPTRRQapp wants
ILXRR^SNNZ\\\\appar*
ILXRR^SNNZ\\\\apparently
RRQSSNSTSVUUapparently >
SSbGSQSRRTWSapparently it
QOXSSRSWTUUTappea*
NSUSSSSTSTSSappearance
SQVSSSSVSUUTappeared
VRSSSRSSTSSRappears
]RTSSRSRSSRRappen*
]RTSSRSRSSRRappendix
XSRSSSSLSSSSappla*
XSRSSSSLSSSSapplause
SSWSSCS_SUUSapple
^RQQSSSJUSRRapple*
VRRRSSSSTSSSapplegreen
SSSRSSSSTSSSapples
[SSSSSSKSSRSapplesauce
TSSQSSSUUSSSappli*
SSSSSSSSTSSSappliance
TSSQSSSUSSSSapplication
QSSSSSSYRSSTapply
PR\\SSRSCSUUUappoi*
PR\\SSRSCSUUUappointment
VRVMSSSRURSRappre*
TSSSSSSQSRSSappreciate
USSSSSSOTSSSappreciated
SRVMSSSWTSSSapprentice
aOGNTSRYWPQTappro*
_RRRRQRKVRRQapprove
ZPHOUSSiSRRUapproved
aSOSTSS@RSSUapproved >
NSSSSUSKSSSTapproves
\\PRPRVQPQTUUapril
OR[ORQRNQVVVapril >
[SOSSSSQQRRSapril and
UURSSUSQSSSSapron
MSQSSSR`TSSSapron*
MSQSSSR`TSSSaprons
RRSXSSQSSTSUapt
YQOSSSSXSSSSarabi*
YQOSSSSXSSSSarabic
SQSSSSSYSSSSaran
RR]SSSRNSRRRarby'*
RR]SSSRNSRRRarby's
TSM]SSSQSTSTarc
XPQSSVSXTTTUarch
`SSSSQSLSSSSarche*
`SSSSQSLSSSSarchers
TROSTRSWSSSSarchi*
USPSSSSQTSSSarchival
RRRSTRSYRSSSarchive
eOTJFLOVZQUMare
TOYRSOR[TTSSare >
`U]TRPS=RTSSare a
[RLRSPS^TRRSare all
ORnQSSS7QVWVare at
YMRSRPSTVSSRare black
PSGOSSS]RTSUare coming
QNSQSRSYRUSSare fine
R]PRSSSORSSRare for
WOLRO]SRTSSTare four
QTRSSSPZSSRSare gone
QRQSSSSPUSSSare good
VSQSSRSZSSSSare gorgeous
NQSSSSSLSSSSare happy
NLTWSQSFSXWXare in
SSRSSRSNSSSSare lovely
WN`RSNSMWVVUare no
QVQQSQSNRRRSare not
JVUTSVSTRSRSare now
ZT\\RSPSASUTTare on
K\\QUSPSOUQSQare one
M[QRSSSSQSSTare only
HOPSSRS[STTSare out
URRRSSU[TRSRare sharp
ZRRRSQRTTSSRare sixty
WRSWTSS@SSSSare so
WVSRSRSSQSSRare soft
RSQRS[SKSSSSare sorry
PUNQSVUMSRRSare still
SSSSSSSOTSSSare strong
SkPTSPS=QNNOare the
KRMRSJUrRRSQare these
VJPUSRSbSTTUare three
TSSUSQSTTSSSare too
IURUSRS[SSRSare two
YSPQSWSOTSTTare up
SPRRSQS[SRSQare very
SQSSSRSHUSSSare warm
RTRSSSS\\SSSSare well
URRSSRSLTSSSare wide
RYRRSRSGTSSRare wrong
DSUWSUS]RSQTare you
RRSSSP\\VRSSSarea
SRSSSPYPRSSSarea >
I_WURQQXQRSQaren'*
I_WURQQXQRSQaren't
PZSSRSSPQSSSaren't in
NXVSSRRHQSRRaren't there
UWSSSSSQURQRarent
PSWSSQSWTSSTare~@answering
PSGOSSS]RTSUare~@arrival
bKPMRPSVVSSRare~@colour
YQPRSTSAUSRRare~@conduct
SVTSSSSPRSSSare~@courtesy
IYORS[SPQSSUare~@hedge
ZOQTTNSLWQRPare~@intensifier
XSKSSSPYRSRSare~@lateness
ZRGSSYSLURRQare~@looks
M]JPSQV^PSSQare~@me
UR^PSLSHVUUUare~@negation
GPTUO]RZVUUUare~@number
YQSSRSSTTSSSare~@packing_material
]URRSPSTSQQQare~@packing_verdict
TPRSSRSVQSSSare~@quality_praise
LQXSSUSQSSSTare~@seller
]SPQSPUTQRQQare~@senses
QPPRSSVYVRRRare~@size
KOSRSSQEVTSUare~@verdict
GYRRSRSTSSSRare~@wrong_item
PSRSSVSSSSSRargen*
PSRSSVSSSSSRargentina
SSRSSSSZSRSSargos
NSQRSYSMSQRRargue
TSSSSRSQSRSRargue about
TURSSNSZTRRQargue*
TURSSOSZSSRRargued
SSSSSRSSTSSRargues
SRSSSOSYTSSSargui*
SRSSSOSYTSSSarguing
XNNRRTSRZQRQargum*
XNNRRTSRZQRQargument
UPPSSWSMUSSSargument >
DQPSSRYaSTTSarith*
DQPSSRYaSTTSarithmetic
RRYSSRSQRUUTarive*
RRYSSRSQRUUTarived
RSTSSSSTSTTTarkan*
RSTSSSSTSTTTarkansas
WOSMTZSRRWTVarm
HQPQSUS_QVTTarm >
_QRQSRSQTRSRarm and
MSUSSSSMSTSTarm's
SWUSSSSQRRRRarmba*
SWUSSSSQRRRRarmband
XOSRSQSSWSSRarmch*
XOSRSQSSWSSRarmchair
TSSSSSSRTSSSarmho*
TSSSSSSRTSSSarmhole
SSRSSSSSSSSSarmre*
SSRSSSSSSSSSarmrests
RVPTSRSQTSRTarms
RVPTSSSKSRRRarms >
SSSSSSSZTSSSarms are
_SNSSUSNSSTRarmy
OSSSSSSXSTTTaroha's
OSSSSSSXSTTTaroha*
COTZYURTPRSUaroun*
COTZYURTPRSUaround
VRLWSSSSTSSTaround >
SOSOUSSXSRSQaround a
PTSQUQSRSQRQaround in
NTZSSSSMPWUYaround it
TWOQUQSJRSSSaround the
OUSRSSSSTQRRarran*
SSUSSSSSSSSSarranged
PVQSSSSSTQRRarrangement
QP\\WVPPKPUWRarriv*
Q^MMSRSTQQQParrival
M^ROSSSPQPPParrival >
UOQbSPTNTTSRarrive
ESc[WWQGIVXVarrived
QI\\RSQSQSXWXarrived >
UOZJSRS]RQSRarrived at
YRNXSRSRQRSRarrived before
LVUPSRSRRRRRarrived in
RSXPSUSIRSRTarrived the
_PHOSSRO]NONarrives
\\PKOSSSO[NOOarrives at
SMaISPQ_RXXYarriving
VRUNSRRLRVUWarriving today
RSSQS\\SOQQRWarrog*
RSSQS\\SOQQRWarrogant
EJLnSRSJSUPTarrow
PPSSSTSYTRSSarrow*
PPSSSTSYTRSSarrows
TYORRSR\\ZOQParse
UNSSRVSgWRRTarse >
SQQSSUSRSRRVarsed
MQURShS^TMNVarseh*
QSSSSSSQUSSTarsehole
NQVRShS`RMNUarseholes
SJPRRQRVTSSSart
ZNPOSPS\\TRRQarthr*
UMSSSSS\\USSSarthritic
XTPOSPSSQRRQarthritis
SSSSSRSTSRRQarthu*
SSSSSRSTSRRQarthur
STSSSSSTSSSRartic*
STSSSSSTSSSRarticle
\\UR[SRRLTUSUartis*
_VSSSRRJTSSSartist
PRR[SRSUSUSUartistic
PSVSSQSQRSSSaruba
QSQSS_SFQSSWarvo
O_OTMOUQPSQPas
UPRWRNSQYUPUas >
VHSDQdUQ\\QRUas a
NQVSSRSQTTTSas an
QSRWURSXQRSRas anything
SRSSSSSVTSSSas butter
QSQSSOS^RSSRas day
QZSRSQRSQRRQas described
UQNWRTS_RTQVas far
SWRXSOSTRPRPas for
SRUPSSSRSTUSas handed
PUSSSOSRSSSSas he
ZQ\\PUPSIXSTQas hell
NTZTRNSISZXYas i
WUSNSUSSUQRRas i'd
ROH`YUSHWSSSas if
UNVSRQSLVRSQas in
L\\SSVNSSOOQSas it
YQ[SSSSMQQQPas long
TRRSQQSWTSSSas much
RNRPRZQRSNPPas my
ZRRSSRSJVRRRas nice
ORWSSQS]SVVUas of
L^QUSQSPPPQPas pictured
OXTSSRSWQSSSas promised
RRRZSPSVRURTas proof
TQRSSQSPTSSSas she
VQRSSRSLUSSSas sin
QPLSSXS]RRSUas soon
RTNRQLTdSUUUas the
OWRSTZSIQRSTas they
QQRSSTSJSSSSas though
QPWSSQS\\SSSRas usual
VQURSQSJTVVUas we
KTZSQ_QIRUVTas well
UURUSQSSQURTas you
SRcRSRSKSSSRascot
YSQSSSSPTSSSasda
\\^RRSSSCVSTSash
SRPSSTSSSRRRasham*
SRPSSTSSSRRRashamed
SRQSSSSVSRRSashamed >
RRSSS[SXSRSSashes
PWTSSMSfSSTSaside
QQV`Q@XcW\\ZOask
EQK^RBUnSVTQask >
IRSSS`SQPSSUask a
NPSPSXSRQRSTask about
WQSRSiR4PTRWask for
WSSOSSSUTRSRask how
cRRTSQSBTTSQask if
kSVSSJS>WSSNask me
TSSQSKSeSSSPask my
PQWNSZS[RQSUask the
PSOUSORcSSSTask what
JSKTSZS\\RTSRask where
MUSUSTSQRTSTask which
VVHUQVRKZNFNasked
WSNcSTSCQZSWasked >
QSQWSYSSRSSTasked a
JNNbSWSPOUQRasked about
PRSUS[SHRUSUasked after
NPORS_SJSQRUasked again
WNQPSQSSSQSPasked could
NoHXSGNTLMKJasked for
NSSSSSS_SSSUasked her
USUMSNSMXSUYasked if
SRZSSRSWQTSUasked in
aVUJS@XDXVQOasked me
UQ]TSAUaVRTPasked my
TQSSSSSRTRRTasked nicely
RROSSVRSSSSSasked one
SSQUSSSSSRSRasked the
PR]OSPSZPQQUasked them
NTRPS\\SXTPSTasked to
RQRRSOS\\SSSSasked was
[PSMSIS`VSSQasked what
gPRQSQUJZPSNasked where
_RMRSQSJWSSRasked whether
KSZQSLRSOWUTaskin*
KSZQSLRSOWUTasking
SUQRSUR`SUTUasking >
IQVTRZS^RSTUasking for
NRXTUNSORRROasking me
TSSRSQSSTSSRasking what
QQVLSKTcQY[Tasks
PSOPSQS`RTUSasks after
RQURSYSPURRRasks for
ISURSXS\\QTTUasks if
PSPRSLS_TUVTasks me
RPPYSRSISURTaslee*
RPPYSRSISURTasleep
WRZTSOSHRSSSasleep >
WSLSSTSSSRRQasleep in
TSSRSSSVUSSSaso
WRNOSRSdURRRass
TSQQSRSYTRSTass >
ZQSRPSSRVSSSassam
USRSSSSOSSSSassat*
USRSSSSOSSSSassateague
XUYQSRSSWTTSassem*
_QRRSSSRXRRQassemble
OXQRSSSRQSSSassembled
PQ\\SSSSVTVVUassembly
TSSSSRSSSSSSasses*
TSSSSRSSSSSSassessment
RTSRSRSSSSSQasset
NSRZSVSKQTSWassho*
NSRZSVSKQTSWasshole
SPSSSSSTSSSSassis*
SPSSSSSSTSSSassistant
SSSSSSSTSSSSassisted
SVSSS\\SISSSSassor*
SVSSS\\SISSSSassorted
RPPSSSSXSSSSassum*
RSPSSSSUSSSSassumed
SPSSSSSVSSSSassumpta
XSPSSSSSSSSRassur*
XSPSSSSSSSSRassured
QQSSSSSYSSSSasthm*
NSSSSSSYSSSSasthma
UQSSSSSSSSSSasthmatic
RRTSSTSMSTTTastra*
RRTSSTSMSTTTastray
MXO]SWSYQVSTas~@answering
ZZZISRRNQRVSas~@arrival
I]RSSQSMRSSSas~@colour
NQWSS_SKPQQUas~@conduct
RRRZSPSVRURTas~@courier_act
TRRSQQSWTSSSas~@courtesy
HZRRSRS\\RRQQas~@food_spices
QQTSSUSJRSSSas~@hedge
OXTSSRSWQSSSas~@lateness
JeQTSNRPMNPNas~@listing
SOYMQWOSVWWWas~@me
LUTSSRSOQUUTas~@negation
STSSSSSSRSSSas~@newness
LJQPSSYPSQRRas~@number
OQYSQ_QISSTRas~@quality_praise
VQLPSVSWRRSTas~@quick
QQRRSYRGTRSSas~@seller
SRUSSSSSQSSTas~@senses
UQ[LSSS_PSQRas~@size
ZP]PUOSIXVWSas~@swearing
QSQSSOS^RSSRas~@time_span
ORSSTSSORSSSas~@used_item
ZRRSSRSJVRRRas~@verdict
J_RSVPSQTSSSas~@work_verb
SEWQVPYSUWWVat
MMMaSULXTTPTat 0
XLTfQUJOUYVXat 00
_SVSSSRKRSSTat 000
TSRRSVSOTRSSat 0am
SRRSSRSRSSSTat >
NVT[QWQLVQRRat a
[SRSSQSVURRQat about
ZQWSTYSHUMQOat all
\\NRSSQSUSRRRat any
TSPSSSSYTRRRat anything
URVQTSROQSTUat both
RSXUSSSDQVTUat breakfast
[SKRRSS^URRRat christmas
RSWSSQPQSUTSat customs
LRVSSSS`SSSSat dawn
RR]QSQPRSTTSat dot
SSVSSRRMTRSRat each
RSOPSOSYRNOOat easter
]QLOSQSTYQQQat eight
LS[XSSSKRVSTat eleven
NRXQSURRQUUTat every
USQVSRSTTSSRat eye
WRRRSXQFUSRUat first
TOdOSRSWTVXWat five
[RSRSRRMQSSSat forty
PSJLTYSTRSTSat four
N_KQSPZ[OSRSat half
OVRPSSSTSRSRat him
OSWUS\\SJSTTTat his
PSRVSQSVQTTSat home
UXFQPTRYTUUSat it
X]PTSUSAQQQRat last
ORNSTZO\\PNPRat least
LSW[SYSIQUSUat lunch
RRbSSJSRSWXSat mass
TPO`RZSORSQVat me
WRTPSRSTRQRSat midnight
WQSSSSSRURRRat minus
NRLQSWRTSWTTat my
UXSPSVSKTQTQat night
LSTSSLShQSTUat nine
RSQSSSSVSSSSat no
VSLOSTScTRSSat noon
bRLSSURMSRSRat once
MQTQXUSSQSSSat one
WP[OSMQPYSTRat our
S\\QSSSQKPRSSat page
NSPJSSS]SVUUat school
WS[RRPRMRVVUat sea
LR`USRQESUTVat seven
eOJKSORQZQOPat six
ZSOYSSSHTSSSat sixty
NSRSSVSRRSSSat support
VSRSSRSTUSSSat table
5^^WS[RdOUUWat ten
JSG[`ZRLQTNTat that
OWJXONdSTSSRat the
PRPSSQS[SSSSat their
\\RTRSNSVSSSSat them
MS_SSSRTSXWWat this
IWOOSKS^SRSQat three
PRYSSSSRQTTSat tullamarine
SSTSSQYVTRSQat two
VQQWSLReVUQSat work
UQSQSRSVSTTTat you
`UMSSSSKSQSRat your
RSSRSVSRRSSSat's
PSSQPGQ`XTYRate
TVUQSSSNSRVRate >
[VRQSPSNSQSQate a
OSSSSSSXRSSSate his
RRRbSSS@SSSSate it
OSVSSSSTRSSSate my
WQGKSRSXURSRate the
PPVPSQQYRRTRathlo*
PPVPSQQYRRTRathlone
QSQSSSRXSSTSathlone >
RPWSSVS\\SSSUatlan*
RRWSSVSVSSSUatlanta
SQSSSSSYSSSSatlantic
SRNRWSSQTQQQatlas
TSTSSSSRURQRatlas is
G[MSSPSRSSRSattac*
NSSSSTSRSSSSattach
MWQSSOSWSSSSattached
SWOSSSSOSSRSattachment
MVa[SGS]STTRattem*
RTQYSOSYSRTRattempt
QWWJSRS^SSTRattempted
QS[RSSSPSSTSattempted >
SS_QSNSRSTSSattempting
QQR_SPSMSSRTattempts
SSPSSPS_TSRRatten*
SSSSSUSRSRSSattended
SSPSSNS`TSRRattention
TSOSSOS[TSRRattention >
UVRSSWSMTRRRattic
IRQRS_SQPRRXattit*
IRQRS_SQPRRXattitude
IRRSS\\SMPRSUattitude >
RVSSSSSUSRQQat~@arrival
USPVSRSQTSSRat~@body_part
O\\PSSSQMORSRat~@book
TSWRSSSQSSSTat~@colour
PSSSSTSWRSTSat~@comparison
TVXUSZRLQTTUat~@day_time
WSZHSQSNSSVSat~@delivery_place
YSFORNSgULNNat~@feast
VSRSSRSTUSSSat~@furniture
NRXQSURRQUUTat~@intensifier
TMPZRWQHXWTVat~@me
RSQSSSSVSSSSat~@negation
VNTZVLKNUZTYat~@number
PSSSSPZPSSSPat~@order
RSVRSUQVVTVSat~@place_name
SRYJSRTTPRSRat~@route
ZQRRSLS]SSSSat~@seller
VQPPSR`LQQRQat~@shop_elsewhere
RSQSSXSOQSSSat~@staff
_UOUSSSIUQRQat~@weekday
\\[LXSMRRTSORat~@work_verb
SRNSSRR`RSSTau
RVSSSSSRSSSSauber*
RVSSSSSRSSSSaubergine
SSUSSSSRSSSSauckl*
SSUSSSSRSSSSauckland
\\VSSSRSNSSSSaucti*
\\VSSSRSNSSSSauction
VTPRSSSSRRRSaudio
VSSRSSSQTSSRaudio*
VSSRSSSQTSSRaudiobook
QOaSSLSORTUTaudit*
RPeSSLSGSTUTaudition
RRPSSSSZRSSTauditioned
R^YWSPUPRQPSaugus*
R^YWSPUPRQPSaugust
LRV_STVVQQORaugust >
OUWPSSSLSTTUaugust and
SO^NSRRQRTUQaunt
SSNRSQSZSRQRaunt in
TSSSSSSMSSSSaunt'*
TSSSSSSMSSSSaunt's
PTPTRYScPSQSaunti*
OUQTSYSXQSQSauntie
TSRSSSS^RSSSauntie's
UVRSSSSRRSSSaunts
QRXPSSScSSTSaunty
YSQSSSSOSSSSaunty's
YSQSSSSOSSSSaunty*
SSTSSSSOSVVUaus
SSRSSUSSSSSSausti*
SSRSSUSSSSSSaustin
RSePSRS>SSTSaustr*
RSbSSRSFSSTSaustralia
SSWQSSSJSSTSaustria
K^RPSPRNURRRautho*
L^RPSNRRURRQauthor
RSSSSUSOSSSUauthorized
WRRSSSSSSSSSautis*
WRRSSSSSSSSSautistic
QSSQRRSISQRRauto
_QPRSRSPTQQQautof*
_QPRSRSPTQQQautofocus
QYSPSSSPSSSSautog*
QYSPSSSPSSSSautograph
RRRSSWSTSSSTautom*
RRRSSWSTSSSTautomatic
PSOQSRT^RSTSautum*
PSOQSRT^RSTSautumn
QSQQSRSZSSSRautumn >
VSSSSTSKRSSRava
SSSSSSSUSSSSavail*
SSSSSSSUSSSSavailable
SSOPSRSXSSSSavenu*
SSOPSRSXSSSSavenue
PRRRSRSeOPQNavera*
PRRRSRSeOPQNaverage
^SSSSSS@SSSSaviar*
^SSSSSS@SSSSaviary
RSVSSSSURTTUavitt*
RSVSSSSURTTUavittam
NOPSSOSaPPPPavoid
QRQSSQSYRRRQavoid >
QSRSSOSSQQQPavoid avoid
PSSUSSSVRTRUavoid*
PSSUSSSVRTRUavoided
RSXSSTSSSSSSavonm*
RSXSSTSSSSSSavonmouth
QQ\\SRTSQQUUVawait*
QQ\\SRTSQQUUVawaiting
SSXSRUSRSSSTawaiting a
RSSRSRSXURQQawake
SSSSSSSRTSSSaward*
SSSSSSSRTSSSawards
^YLYQKL\\RUSQaway
F]TPRQSFSUVWaway >
SSQURRSRSSRSaway and
OSRRSRSZSSTTaway for
VRSPSYSLTRTSaway from
RRQSSVSVSSTSaway in
PUSRSSSXRSSSaway~@comparison
QSRSSZSQSSSRaweso*
QSRSSZSQSSSRawesome
nRR_SNS@SRSQawful
RSYPSNSYSSTSawful*
RSYPSNSYSSTSawfully
VRSTSQSLSSSSawkwa*
VRSTSQSLSSSSawkward
RSWSSUSRRUUUawol
ZNQSSQSOTTSSaxe
VQSRSVSKRSSSaxle
QUbQSNSWSTVUaye
SSJYSSSXSSQTazore*
SSJYSSSXSSQTazores
TJZLPNSZRU[Va~@animal
TJR\\TUSRVQRUa~@answering
?ZWSRKS]ORQUa~@appliance
P]WTRVSEQPROa~@arrival
OLVQXUZRTQSTa~@art_craft
RPSOVVRYWQRRa~@baby
[RJSP^SVWSSSa~@bag
FXQNP[SbQWYWa~@beauty_hair
RPORXQSSTTTUa~@bedding
GXL[RPSTSTTXa~@body_part
QLLSXWR[PWVWa~@book
URSSSSSVSSSRa~@bribe
UZOITVSOVPPOa~@building
IRPRR]SWQURXa~@camera
YSKWQKSYOXSUa~@camping_fishing
VPRLXTSGVRSRa~@carrier
\\VPRRTVNSPRPa~@cleaning
NXTOUUSWVSTPa~@clothes
>SQ[OUSYQZYXa~@colour
^RNQSSSJVSSSa~@comparison
JQ]TQQSPQPOQa~@computer
^OSNRTSHVPRNa~@conduct
RV]SPSRXSRTSa~@courier_act
ZGXPQRRY\\U[Ra~@courier_staff
TUSRSRSDRRRRa~@courtesy
D[LSSQRXNSTUa~@damage
PRNOS]S^TQRQa~@day_time
XT_O]SQEUMVMa~@delivery_place
\\VLRTSSMSRRRa~@dispatch
HLYXPSVTPVUUa~@drink
WTVRRRSUSTUTa~@electronics
COT[T_SZLVRYa~@fail_verb
T[TRSRSTSRRQa~@fake
ROWQXTRUTVTVa~@family
[M@RS_Q^WMLSa~@feast
LI]ZTKVLS[\\Za~@food_spices
LR\\SSVSCRSRSa~@fraud
JTUQQcRMZTRRa~@furniture
SPRNTQS^TQTPa~@garden
SOSOSVUUWSTTa~@health
VSIWRMYJVQQNa~@hedge
P[TRSOSPSUTRa~@instruction
EgNSTSSWRWVTa~@instrument
STVRKSRQTVRUa~@intensifier
RORSSbRINTSWa~@jewellery
_M[RRJOTUYVZa~@kitchenware
SKGSSPST\\TSRa~@lateness
NRL`UPSLUQPSa~@lighting
KQTTOZSUQUUXa~@listing
EQMZPURNSTSUa~@looks
RQLYYSSMQVRSa~@material
PP]SSUSNSUUVa~@missing
QOK`RQYOSQPVa~@money
KQGPSMSjQUXUa~@music_media
SQURSUROQSTTa~@negation
SQRSRXSKRTSVa~@neighbour
PPWQR\\RSSTSVa~@newness
L\\S\\KVOQQSRQa~@number
GMWRT[T`IYYYa~@office
\\SQSSTSTUSSSa~@order
_RSVJWRUSUUUa~@packing_material
PQUVPRX\\SVTUa~@packing_verb
[NQSTRSIUSSSa~@packing_verdict
RGRYQD][XSQPa~@parcel
]SOYWURMTTOWa~@part
BLPSPSTmLVWWa~@pet_goods
USUTSRSMURSRa~@phone
MUPSSWSTTRRSa~@place_name
QMQNSSR\\WQPRa~@plants
KRPTSbSPRRSQa~@price_word
NQQQQTSMPTRTa~@quality_blame
MQVPVTSGQNQTa~@quality_praise
TRRQSSSTSTTTa~@recommendation
[OQQQNRUXSSRa~@refund
\\OMORWROUSRTa~@return
OUSRSPTWSPRPa~@room
^VLMQQSNYSVSa~@route
TSVSSTSUSSSRa~@rudeness
GYPUQUQXOVRZa~@seller
PVSNQQUYUWTWa~@senses
OWPVSQSVRVSVa~@shoes
IQWRTRRZRUTUa~@shop_elsewhere
HURVSOTRSWUVa~@size
TVH_WUSSOSORa~@sport
YXZPTRQJTQTUa~@staff
QVRTSRSQSPQSa~@stars
MR\\OQV_LQOQPa~@swearing
_SXQNIORZTTNa~@time_span
LUUUMWRZTQPUa~@tools_fixings
SNSQRVSBULROa~@toys_games
YROYRSSITUSTa~@tracking
OV]JOLRVSTWQa~@use_verb
KVTQS[QNPQQUa~@used_item
OIQNUNSVTTVRa~@vehicle
QNZSTQSURTUUa~@vehicle_part
DKZPWKVTSYWVa~@verdict
TRWRSSSNUTVUa~@waiting
NXP[QQR]PUNTa~@weather
W[;VS\\Q\\PNLPa~@weekday
FTSTSQSTOSTUa~@work_verb
Q[RWROSYNSQRa~@wrong_item
PXRRNNUbUZTWb
QRSRSSSOTRSRb flat
SSSSRSSSSSSSb0
PRRRSRSiRSSSba
SSSSSQSOSSSSbabby
ZSQSSSSQURRQbabet
[SRSSRSOTSSSbabie*
[SRSSRSKTSSSbabied
SSSSSSSWSSSSbabies
SSSSSSSRSSSSbabu
PQSSYRSRRSSSbabus*
PQSSYRSRRSSSbabushka
PQFVRTQcORRRbaby
PRMRRUSVTSUTbaby >
RQERSSS^SVUWbaby came
ZSRRSRSOTSSSbaby carrier
KM_USQSXRVVWbaby is
YRQRSSSPVRSRbaby monitor
VRFSSSSRSTSTbaby now
ZSQSSSSSRSSSbaby shark
SR]QSSSHRTTSbaby shower
fVLYSSSHSKNLbaby sleeps
RSRUSSSNRTQRbaby was
SSSSSSSOTSTTbaby'*
SSSSSSSOTSTTbaby's
STSSSSSSSRSRbabyb*
STSSSSSSSRSRbabybel
MSSSSSR[SSSSbabys*
MSSSSSR[SSSSbabysitting
SSSSSSSSTSSSbach
SUSRSSSSRSSSbache*
SUSRSSSSRSSSbachelor
SPOLLeFVRGJYback
ZTQZPPMQZKPNback >
_SQSSOSDSSSWback a
PRYSSRORPSRYback and
NURSSXSQSSTSback at
RSPOSUSbQSSRback because
QRRQSWSSSRSSback before
SSZRSRSOTTTRback by
JSQ\\SRSHRSRRback door
USUSSQSMRUVTback down
YSYSSTSIRUTUback for
OQWZSMUGRTTTback from
RS]RSSSPSRRRback garden
U\\SSSSSQSSSQback has
OSQQSSSVSUSTback he
WPQOSWSWSSTSback i
MLaKRSQ\\UOTUback in
USRSSSSPTSSSback is
TSUTSTSSRSSTback it
XRRRRWSDQPQRback no
MRQPSRS_TRSQback of
LRNNSSS[PQQTback on
NSSUSRSPTTSTback room
SZQSSSRYSQQPback same
PWSRSTSQRSSRback that
ZONUSQR_SUSSback the
SSSSSSPPSSSTback their
WSXSSSS`SSSQback they
NXMMRNQ_SRQVback to
SSSSSSSVSSSSback up
SRSSSUSMSSSSback within
RSSSSSSNSSSUback your
aSPRSRRJTRRRback'*
aSPRSRRJTRRRback's
PSUSSSSTSSTSbackd*
PSUSSSSTSSTSbackdrop's
PWQVSRSPQTQSbacke*
PWQVSRSPQTQSbacked
S\\SOPTSPRRRTbackg*
S\\SOPSSPSSSRbackgammon
SRSSSTSSRRSUbackground
USSSSSSNSSSSbackh*
USSSSSSNSSSSbackhand
TXORSRSNTRRRbacki*
TXORSRSNTRRRbacking
TSUPSQSPVSSSbackl*
VSRRSQSSWSSRbacklight's
QSVPSTSQRSSTbacklog
QSVPSTSQRSSTbacklog from
PRPSS[SVSSSSbacko*
PRPSS[SVSSSSbackorder
OSSSSQS[SSSSbackp*
OSSSSQS[SSSSbackpack
SSSRSSSWTSSSbacks
ZSRSSRSWSRSRbacks*
ZSRSSRSWSRSRbackside
^SSSSOSSUSSSbacku*
^SSSSOSSUSSSbackup
`NJRRRSTVRQObackw*
XSKRSSSSSSSQbackward
[NRSRRSTVRRQbackwards
YPSSRSSNURRQbackwards >
RSSSSSSSRSSSbackwoodsfun
RRQ\\SVSUSRSTback~@arrival
RZRPSNRZSQRPback~@comparison
QRSRSXSQSSSTback~@courtesy
MO[YRQSGTUQQback~@delivery_place
WRNRSSSVRSSQback~@hedge
aRRQSLSNRSSVback~@intensifier
SPRMSYRWSRTTback~@me
URSRRYSGQPQRback~@negation
WSK\\STSdSTTRback~@number
ISQSSXSXSSSSback~@part
PSSUSRSOUTSTback~@room
XOYSSSPUSSSQback~@seller
QSSRSRSXSRSSbacon
HJPUVMVMPQPXbad
MRUUURSNTRRRbad >
USQSSUSOTRRRbad for
VSRSSQSYSTSTbad hip
]RSQSSSSXQSQbadas*
]RSQSSSSXQSQbadass
O[XRSRSSSRRQbadge
SYUOSQSMRSTSbadge*
N[UOSQSQRSTSbadger
XQSSSRSOSSSSbadgers
T^UR]SRJORRQbadly
L_RS^QRSORRRbadly >
MSTPSSSWTTTTbadmi*
MSTPSSSWTTTTbadminton
VSSSSSSOSSSSbaffl*
VSSSSSSOSSSSbaffled
PfTOPGQTKSSRbag
VSULWOSMOPQQbag >
SNRSVRSJSUSUbag and
SKWSURSRRSSTbag for
SRWPRSSMQSSSbag holds
NUSYSSSORURUbag in
UTUSSSSTSSTSbag is
TPWSQSSRRUUUbag no
R^ORPRSHOSRRbag of
PSP\\RRSZSUSUbag on
KTSRUSS\\QSSSbag three
NMWTRSSWQUVTbag was
XTQRWTRNROPObag with
Q]RRRQSQWRRQbag's
TSVRSSSNTRRRbagel
URRSSRSQTSSSbagge*
URRSSRSQTSSSbagged
WSSRSSSQSSSSbaggy
RWNP^QVKOOQObags
WYSRURSRSQRQbags >
fRRRSPSMYSSQbague*
fRRRSPSMYSSQbaguette
PRRRSRSaPPQObah
RSVSSPPTSVSSbahal*
RSVSSPPTSVSSbahala
RSVSSPPTSVSSbahala na
SRTQSSSSRUVWbahut
TSTQSSSUSSSTbail
SSSRSSSXSSSTbaile*
SSSRSSSXSSSTbailey
OOSYSSSUSSSSbaili*
OOSYSSSUSSSSbailiffs
RSSUSSSNSSSSbairn
SSTSSSSTSRRSbairn's
RSTSSUSUSRRSbairn*
RSSSSUSSSSSSbairns
_RRQSQSKVSSQbait
SSSSSRSPSSSSbaja
QSRSSSSVSRRSbajaj
TQPSSRSRUSSSbake
LRSTSSSTSUTUbaked
cSQOSSSHRRSSbaker
XSRSSSSPSRSSbaker's
SYRSSRSNRRSRbaker*
QYSSSRSOSSSRbakersfield
PSRSSSSURSSSbakery
_MSRQSSPUSSSbakes
ZROVSSSKTTSTbakki*
ZROVSSSKTTSTbakkie
RSSUSTSRSTSTbalac*
RSSUSTSRSTSTbalaclava
OSQ[SYRFPZRYbalan*
TSRPSZRRSSSRbalance
MSR_SRSGPZRZbalanced
KSR_SRSGPZRZbalanced on
MSWVSRSMSUSUbalco*
MSWVSRSMSUSUbalcony
PSP\\SRSTRQSSbalcony >
GVPRSQS`QRRRbald
HURRSQS[PRRRbald >
SSSSSSSVRSSSbales
SSMRSVSLSQSSbali
RYMVQLTVWOPMball
aOSQRRSITRSSball >
SSSRSPS\\TSSSball return
`QRSSPSLTRSRball'*
`QRSSPSLTRSRball's
SRQRSRSRSSSSballa*
SRQRSRSRSSSSballarat
XSQRSSSQSSSSballe*
XSQRSSSQSSSSballerina
WRWSRRSQSSSSballg*
YRSSRRSPSSSSballgame
QSWSSSSTSSSSballgames
RSSSSSS\\VSSRballi*
SSSSSSSPSSSSballina
RSSSSSS^VSSRballinasloe
XTTRRTRLSTSSballo*
NSUSSTSTSSSSballoon
\\TRRRSRKSTSSballoons
PSUSSRSYSTTTballp*
PSUSSRSYSTTTballpoint
[QQRSQS_VTTUballs
`QTRSSSKWTTSballs >
XUPUSTSRTTRSbally*
SURVSSSNSTRSballyhaunis
RSQRSTScSSSSballymena
YSRSSSSGTSSSballymoney
KORSSSShWSRSbalm
QSRSSQVSRSSRbalog*
QSRSSQVSRSSRbalogun
WSSSSSSQTSSSbalti*
WSSSSSSQTSSSbaltic
SSPSSSUSSRRRbam
LSSSSSXPOSSSbambo*
LSSSSSXPOSSSbamboo
\\QVNSQRLQUURbanan*
URTNSTSNQSSRbanana
PQURSSSPRTSTbanana >
[RTSSQRRTUUSbananas
ZNMOSNS]UTSRband
WSSTSSSOSSSSband'*
WSSTSSSOSSSSband's
`ORQSQSOYRRRbanda*
SSSRSSSTTSSSbandage
`ORRSRSNXRRRbandaid
RSTSSSSMSTSSbandh*
RSTSSSSMSTSSbandhan
YSPRSSSQSSSSbandm*
YSPRSSSQSSSSbandmates
VKRSSQSYSSSSbands
XPTRSSSXUSSRbands*
XPTRSSSXUSSRbandstand
USRSSSSLSSSSband~@work_verb
QP^SSSSPSVWWbanff
KWKkUOSORRPPbang
QfKYVPSMPRRQbang on
PSSdSRSGSUSTbange*
PSSdSRSGSUSTbanged
bLRPSRSVWSSRbangi*
ZLRSSSSRWSSRbangin
[SRPSSSWSSSSbanging
SSUSSRTPVSTSbangl*
SSUSSRTPVSTSbangles
QSMSSUS^TSSRbango*
QSMSSUS^TSSRbangor
SSSSSTSLSSSSbangs
SSSSSSSQSTSSbanja*
SSSSSSSQSTSSbanjaxed
XRRRSSSOWQRQbanjo
ULOKScQVURPWbank
URTSSMSPSSSTbank >
OSUSSVSKSRRSbank and
MQaSSKSQSVVTbank holiday
RQKMScSRSSSSbank say
PSASSlSIRPPUbank'*
PSASSlSIRPPUbank's
WRSSSQS\\TSSSbanke*
WRSSSQS\\TSSSbanker
QTSSSSSXRSSSbanki*
QTSSSSSXRSSSbanking
MQaSSKSQSVVTbank~@feast
ONXRSPSVSUTVbanne*
ONXRSPSVSUTVbanner
QSSOSRS^TSSSbanqu*
QSSOSRS^TSSSbanquet
TSQSSSSQSSSSbansh*
TSQSSSSQSSSSbanshee
NSYRSQSTSRSTbapti*
RSQSSSSVSRSSbaptised
RS\\SSSSNSSSSbaptism
OSSSSRS\\SSSSbaptist
SSSSSSSOSSSSbaptiste
SSRSSSSQSSSSbaptized
PZTMTOP\\RTTWbar
TXMPSQS[USSSbar >
RQSSSVSLQSSUbar in
RQRSVRSLTSRRbar of
TSSSSSWSRSSSbar's
NFRYSNRoUUUVbarbe*
IRQOSSS]PVSWbarbecue
MKUSSSSdRUUUbarbecue's
TSSSSSSXURSRbarbed
_OQ]SPRKXRSPbarber
QSSSSRSVSSSTbarber's
QZQRSSSWSSSSbarco*
QZQRSSSWSSSSbarcode
JWcMSkSGQTXVbare
RSYQSRSQSSTSbare >
PRZRSRSUQTVVbare as
RSSRVSSPSSSSbaref*
RSSRVSSPSSSSbarefoot
QWXSSRSTSSSRbareh*
QWXSSRSTSSSRbareheaded
SRSPSSS[SSSSbarel*
SRSPSSS[SSSSbarely
TQRTSP`KSRSQbarga*
TQRTSP`KSRSQbargain
PSVYRSSZSSQTbarge
PSVQRSSYSSQTbarge >
TSSSSSSORSSSbari
SWRMSRSZSRSPbark
SSSMSSS^SSSQbark at
RSSSSSS[SSSSbarke*
RSSSSSS[SSSSbarked
OSPRSUS_SSSRbarki*
OSPRSUS_SSSRbarking
WRSQSSSUTSRRbarks
aROESRT`XMSLbarn
ORSSSRSXUQSQbarn >
eSOMSSSNVOSObarn door
TSRSSSSNSSSSbarna*
TSRSSSSNSSSSbarnacles
SSSSTQSYSSSRbarne*
SSSSTQSYSSSRbarnes
SSQRSSR\\SSSSbarns
SSRSSUSTSSSSbarns*
SSRSSUSTSSSSbarnsley's
RSV[SSSISSRRbarom*
RSR\\SSSISTSSbarometer
RSWSSSSSSRRRbarometer's
RQRUSRSHTSRTbarre*
RQRUSRSNTSRTbarrel
TSSSSSSLSSSSbarrette
ZQROSRSYTSSSbarri*
YRSOSSSRTSSSbarrie
TQRSSRSZSSSSbarrister
\\QR^SQSLTPSPbarro*
YRR\\SRSMTRSRbarrow
TSSXSRSOTUSUbarrow >
VRSUSRSRSQSQbarrows
R[PRScSITRSSbars
PWQSSSS^TRSQbars of
VUSSSSSQSSSSbarst*
VUSSSSSQSSSSbarstow
QRSSSUSZSSSSbart
JSQSSURZQRSUbar~@number
JTOTU[S[TQRQbase
ORRSTQS[SRSQbase >
RS^RSRSJSSTSbaseb*
RS^RSRSJSSTSbaseball
QUOQRPSbRTTTbasem*
QUOQRPSbRTTTbasement
OR\\SSPSHSSSSbases
NRSSUSSQQSSSbashe*
NRSSUSSQQSSSbashed
TTPPYWRQRQQUbasic*
TTPPYWRQRQQUbasically
RRROWVROSQSSbasically >
QZOSSQS`SQRPbasil
UPSSSSSRSSSSbasin
PTNTSQYRPQSPbaske*
RTNOSQY\\QPSPbasket
STNQSRVSSSSRbasket >
SSSSSRSSSSSSbasket's
QSSXSSSKQTSTbasketball
SSSSSSSQTSSSbaskets
OOQSTQSSURRSbass
[PRTSSSQSRSSbass is
dRLSSSSITSSSbasse*
dRLSSSSITSSSbasses
PSXSQPSbSVWUbassi*
RSXSQQS`SVWUbassinet
QSSSSSSVSSSSbassist
ISPP]]RMQRRVbasta*
VQPRSQSWVTTSbastard
USSQSSSQTSSSbastard thing
OXRRSSSSRRSRbastard's
SRSS^SSOSSSSbastarding
IQTRR`RMOQQVbastards
USVSRXSORRRTbastards >
NSSRSSS_SSSSbaste
TSUYSRSKRSSSbat
cRPSSRSK\\OONbater*
cRPSSRSK\\OONbatery
TNTLUOSQYPUObath
\\RVQSTSPSQRQbath >
QTRSSRS]SSSSbathe*
QTRSSRS]SSSSbathes
RRRSYSSFSSSRbathf*
RRRSYSSFSSSRbathful
eSRSSSSJTSSSbathm*
eSRSSSSJTSSSbathmat
PRXYRQRXQTTTbathr*
NS[URSSNQUUUbathrobe
NS\\URSSNQUUUbathrobe >
UUPWSQSSSRSSbathroom
RPSSSSS]SRRRbathroom's
URSSSSSVSSSSbaths
UNQSWSSXSRRRbatht*
UNQSWSSXSRRRbathtub
SUSSSSSQSSSSbaton
USSSSSSSVSSSbats
nQLNVNQHUKNJbatte*
WRRSSSSQRSSSbattenberg
TSSSSSSSSRRRbatter
ROSTZSSSSRSRbattered
WYUQRRRWTQQRbatteries
VNYSSSSOTSTTbatteries >
WRVQSURMRRSPbattery
WSSSSUSURSSSbattery goes
bQIQPMSLUPQPbattery's
TSSSSPSMTRSRbattery's~@verdict
SSSSSSSSTSSSbatti*
SSSSSSSSTSSSbatting
OSRTWSSSSSSSbattl*
SSRTSSSVSSSSbattle
OSSSWSSPSSSSbattleship
QSSSSSSSSSSSbaubl*
QSSSSSSSSSSSbauble
PSSSSSSXSSSSbawle*
PSSSSSSXSSSSbawled
VP[NSOVPSRSQbay
URXPSQRVSQQSbay >
VSURSSSJSRRRbay window
VSURSSSJSRRRbay~@building
RTSSSSSVSSSSbaz
TSSSSSSQSSSSbazaa*
TSSSSSSQSSSSbazaar
TSSSSSSSRSSSbb
RSSSSSSSRSSSbbs
OPSSVSSTRSSSbc
SSSSSSSVSRSRbday
IU^KNLI]Q\\]Ybe
TTORRTSSOQOQbe >
G]VQRVUZPOTPbe a
QQSSSUSQSSSTbe about
MSYTSVSUSTTUbe back
SSSSTQSQRSRSbe better
WRRRSSS`QQQSbe brief
ZZE^OfQ?SRQQbe fair
PZMSSLSNUPPMbe for
KMhMSNQPQXYXbe here
NSQZRSSRPUSVbe in
NRSSSSScSSSSbe left
RRXLSPSUSTTSbe my
YN_PSSSLUSTQbe on
SVQWSQSQTTRSbe out
RSRSSXQQSRRVbe patient
QONXSRSaRSQSbe proud
VSPSSQSYSSRSbe said
VPQSSSSNTSSSbe six
dRBYROSQTNMMbe the
]JKRSNS]UTTQbe there
OR\\RSPSXSTTSbe thirty
XSSSSOScTSTTbe told
WRQSSSSVUSTSbe very
QWaQSNSYRTUTbe with
QQYSSVSPRUTWbe worn
SQSSSSSNRSSSbea
PRRSSTSdRSSSbea's
SNWRWLR^RRRRbeach
PRUSSKSQQTTTbeach >
S[RSSVSLSSSRbead
WTRPVSNNRRRSbeads
SQSSSRSSSSSSbeadw*
SQSSSRSSSSSSbeadwork
QQORSSSYSSSSbeagl*
QQORSSSYSSSSbeagle
RRORSSS\\STTSbeagle >
QSRSSSSVSSSSbeale
]SSTSQSKTSSSbeam
SSQSSSSUSRSRbeams
WSRSSSSOSSSSbean
SOUSSSSWSTTTbeani*
SOUSSSSWSTTTbeanie
KJeQQNRWR\\Z[beans
WS]SQQSBRWVVbeans >
QTTRRMS[QSRRbear
RRVSSPSPTSSSbear >
TRSSSUSSSSSSbeara*
TRSSSUSSSSSSbearable
DS`MYSR]LVWXbeard
MVORYSSHRQRSbeard >
RURTSSSNSRSSbeard oil
ORXSSSSgSUUVbeard's
OSWRSSSfSTUVbeard*
STSSSSSRSSSSbeards
aQOQPRSVVRSRbeari*
_ROQSRSYTRSRbearing
URSSPSSQUSSSbearings
K]URSISeSSSRbears
N]RRSQSPQSSRbears >
VRSSSSSMSSSSbeast
TQO]TRS_UQPObeat
OSbRRRR\\URRRbeat it
TSF]TSTXTQRPbeat the
RRVSSRSUSTTSbeate*
XRSSSRSGSSSSbeaten
MSVSSRSaSTTSbeater
]VQQSSSJVRSRbeati*
]VQQSSSJVRSRbeating
ZQSSSPSQSQQRbeats
RSRSSRS]QRRPbeauc*
RSRSSRS]QRRPbeaucoup
SSSSSSSJSSSSbeaum*
SSSSSSSJSSSSbeaumont
[MTLS[S^NNPPbeaut
TMQMSPSfPOQKbeaut >
gGLU\\VPNROORbeaut*
OTROV`QiRNPSbeautiful
QPSU[OSGRRRQbeautifully
XSSSSPSMUSSRbeautifully >
nIMVRMSDTTSTbeauty
NTZLSOSQSVWUbecam*
NTZLSOSQSVWUbecame
IRSXTTNMTWUVbecau*
IRSXTTNMTWUVbecause
VSYPSMSUTSTSbecause a
OMCSRKSYTTSUbecause i
MSMRTXSPSPRQbecause i'd
OOXQSOS]RUWRbecause it
FYJSSYSWRRRSbecause it's
WQWQVPSiTVUTbecause my
XNRZSYSKUURTbecause of
QSNUSTSKRQRQbecause she
KUYTSZSHSVXWbecause the
fQLSSPSNWQQQbecause there
ZUNSSSSUSQQQbecause they
VQETUJPYUSSTbecause~@me
SSUVSSSOSUTTbecause~@negation
PQUSSQSURSSRbecause~@number
YUNSSSSUSQQQbecause~@seller
SSVRSSSPSRSSbecky
HO]PPPRYQWYWbecom*
QQSRQRSRSSTRbecome
YRRRSSSKTRSRbecome a
KR\\RRQRZQVXWbecomes
RRSSSSSSSSSSbecoming
SUTPOWSWTRUQbed
^LVQQQTERZXYbed >
ROPWTRS^RQQQbed and
WRRUSQSPURSSbed at
MTQSSRSXSSSRbed in
WRSOSSSTTSSRbed was
SRSSSSSSSSSSbedde*
SRSSSSSSSSSSbedded
SSUSSSSTSSSSbedfo*
SSUSSSSTSSSSbedford
SYSSSTSKSSSSbedpa*
SYSSSTSKSSSSbedpan
TNYUSQSRSSTSbedro*
TNYUSQSRSSTSbedroom
SSQQSPS]SRSSbedsh*
SSQQSPS]SRSSbedsheet
SSSSSSSQSSSSbedsi*
SSSSSSSQSSSSbedside
ZSSSSRSKTRSRbedso*
ZSSSSRSKTRSRbedsocks
QQSSSSSURSSSbedsp*
QQSSSSSURSSSbedspread
QSPQSRS`TRSRbedti*
QSPQSRS`TRSRbedtime
OSQQSRS\\SSSSbedtime >
QUPTSSSOUQRQbee
TSSSSSSQSSSSbeech
USUSRIS[RTTSbeech*
USUSRIS[RTTSbeeching
TSSSSSSRSSSSbeef
TUSSSRSSQSSSbeefy
J^YJJTO^HVYYbeen
RRTSSUSOSWVVbeen 0
QMaRSXSJSTUUbeen >
ORMWSXRMTWWSbeen a
MSSSSRSQRTTTbeen and
SSTSSSSPSTTUbeen arriving
WQRSSRS_URSPbeen asked
OSSSSZSJRTSTbeen at
RSNSSTSWSPRSbeen cold
OZSSSQSOPSSSbeen cut
TPSRRRR\\SSTSbeen doing
TcQSSQSOTQRQbeen done
YRRRSOSdSSSTbeen down
]QNRSPSVUSSSbeen dropped
RRPSS]SORRSTbeen escalated
RRXRSWRRRSUUbeen for
RYSSSVSFSRRSbeen given
XRRSSSRNTSSSbeen going
RSKSSSSUSTTTbeen good
SSQSSQSTSSTTbeen heard
RSeOSQQKQVWUbeen here
PS]RSTSKSTTTbeen home
KI\\\\RSTZPUUVbeen in
QRPWSRSVSTQSbeen left
SPNSS]SVSTTTbeen looked
WRUSSRSMSSRSbeen looking
OMRSTYR[QQQQbeen married
RSVQSQNXVSSTbeen more
VRXSSRSBSRSSbeen my
VSVSSSRCRSSRbeen nice
WWOTSSSQRPQPbeen off
NVLSYWSNRQPPbeen on
RUPRNWSWSRRTbeen opened
hSJSSSSKSSRSbeen our
SSPRSQSNSUUVbeen out
TRQSOVSUUSSSbeen packed
PTSSSSSVSTTSbeen playing
WVUSRRSOSPPObeen round
Z_LPSSSOTNNNbeen sat
RQSSSTS_SSTSbeen seen
RUNSSUSRRQPSbeen sent
QPSRSWQZSRQSbeen since
IOFQSTS[SSSTbeen the
RVSSSPSUSSSSbeen there
SQWISVS^QSURbeen through
QPUOSGR]VUVTbeen to
OS`TSLSNSRRSbeen told
[RPSSSSFTRSSbeen trying
RQRRSWR]SSSUbeen two
JYSTSMS_QVVUbeen up
WRR[STUMSTSTbeen using
LQQQSSSaSTTTbeen very
L]TSSQSRSPQPbeen wearing
P\\WTSSSOQRRRbeen worn
VUQTSSSLURRQbeen written
UTXTSUSLUNOObeen~@answering
WOURSSSPTSTUbeen~@arrival
RUSRSZSJSSRSbeen~@conduct
MPTSTQSKRTTTbeen~@courier_act
USMSUSSVRQPSbeen~@dispatch
X[OPTQSUTPPObeen~@fail_verb
SXSSSRSLSSSSbeen~@health
]PQQSRSVTTTTbeen~@intensifier
QRTSSRSTSUUTbeen~@lateness
VTPQR\\SOSSSTbeen~@looks
_PYSSPSFRTTTbeen~@me
NPWVSSRNRYXXbeen~@number
TRQSOVSUUSSSbeen~@packing_verb
RSPRSVSTSSSTbeen~@return
_QMSSZTFTPQRbeen~@senses
MdOWSU\\DPRQTbeen~@use_verb
I`SSNWRPPPQSbeen~@used_item
PNOSULR\\QSSPbeen~@verdict
Z^QPSISSTNONbeen~@weekday
LZMSSQS[OTSSbeen~@work_verb
YQNTSRSSVQNQbeep
\\RQTSRR;RUSUbeepe*
[RRTSSR<RUSUbeeped
SSRRSSSSSSSSbeeper's
SQQXSRRPWPQQbeepi*
SQQXSRRPWPQQbeeping
qQJMSTSPZNPLbeeps
_LOQQSS^WRSRbeer
WLPRSSSSTSSSbeer >
UQSSSSSSTSSSbeerm*
UQSSSSSSTSSSbeermat
JRUNSRSeNTUTbees
PSQOSRSWQTUTbees >
PS\\SSSSJRSSSbees and
XSSSSRSMSSSSbeeth*
XSSSSRSMSSSSbeethoven
YPOSSSS\\VSSSbeetr*
YPOSSSS\\VSSSbeetroot
SVRWSUNLNSPUbefor*
SVRWSRNMNTQTbefore
HTSRSRSWQSSRbefore 0000
PMRPSLR[SWXSbefore >
TOWPSRSYRTTSbefore and
YSURSVSPSRTQbefore anybody
QTNVSRSZSRRUbefore anyone
SSO^SRSLUWQUbefore breakfast
NRRRSXSPQSSSbefore buying
SRNSSQRSSWSUbefore he
RVSTSLRSSWSTbefore he'd
XOPX[MXMTRPTbefore i
OQHRT_QURRPXbefore i'd
JU]HRVSMSOUSbefore it
GbXRQPSWQUUQbefore me
NQVYT\\SSPSRUbefore my
PSVSSSSNRTTTbefore she
\\QPVSRSRRQSQbefore that
ZJMSQWRTYUQSbefore the
UPSQRQS[TQRSbefore they
XQUQSSSHTQSQbefore we
QZORSQSPUSSSbefore you
SSSSSVSSSRRSbeforehand
URM^SRSLTUPTbefore~@day_time
WRVSSRSOSRSRbefore~@feast
MSYXY`U9OQPVbefore~@me
HQSSSRSZSUVSbefore~@number
NRRRSXSPQSSSbefore~@order
QTNVSRSZSRRUbefore~@recommendation
VPRQRUSMSQQTbefore~@seller
SSRSSSSVSSSSbeg
@R\\PReSOSVVVbegan
QQYSSQSRSSSSbegan and
^SQQSKSXTRRRbegan to
SVSSSRSSRSSSbegga*
SSSSSSSSRSSSbeggar
SVSSSRSSSSSSbeggars
SSSSSTSSSSSSbegge*
SSSSSTSSSSSSbegged
PURRSXSOPQQRbeggi*
PURRSXSOPQQRbegging
PURSSWSNPQQRbegging for
NR[QSRR_SUTTbegin
URUPUUR\\TTVSbegin*
OSRSSQSaSSSSbegining
XTSRSQRNTQQQbeginner
SQSSUSSRSSSSbeginner's
WRKRS[SXTSSSbeginning
ORRRS\\SVSSSTbeginning >
PS]RSRSPRVWUbegins
TSRSSQSPSSSSbegon*
TSRSSQSPSSSSbegonias
bQYLSOQJUVZTbegun
XR\\LSQQOUVZTbegun to
QSSQS_RISOSTbehal*
QSSQS_RISOSTbehalf
WRSSSNSOYSSTbehav*
TSVSSMSNZSSPbehave
VRQSSSSUSSSSbehaves
SSSSSTSSRSSWbehaviour
KQWXQSRPPZWZbehin*
KQWXQSRPPZWZbehind
YPcHSPSRTRVObehind >
^QRPSRSGTORUbehind a
SSMVSRS[RSSSbehind her
IW[MRTSVRTSTbehind it
KSRUSRT\\SRRRbehind my
RQPRSRSWSVWTbehind on
RNL`RLRORYUYbehind the
VSRUSNT[TRRQbehind~@me
TRRQTRSSYPQQbeige
PSSQURSURRRRbeige >
NUPUSa[KNRPRbeing
UTSRSUSNRSRTbeing a
SRSUSRSSSRSRbeing i
VUTSSRSRSTTSbeing the
QNQRSTSRSSSSbeing~@answering
SRSUSRSSSRSRbeing~@me
UQSRSSRPSSSSbeing~@quality_praise
SSUSRSSQTSSSbeing~@senses
TQSSSSSVSSSSbel
SSSQSSSSTSSSbelay
WSZESSSSTPVPbelfa*
WSZESSSSTPVPbelfast
PSWISSSLSPVPbelfast >
PNWWSQS\\TUUSbelie*
FU\\[QTUEPUUUbelieve
PSRYRLSQQUTUbelieve >
SRU^SRS@RTSRbelieve it
RSTRSSWTRSTRbelieve the
RRXSSOS`TTTSbelieved
OSRSSUS[SSSSbeliever
aNIPURQVURSRbelieves
SSSRSSSQTSRSbelieving
^TMWTERVXVQRbell
TQMRSPSSVSRRbell >
OLYXSPSKTWSUbell and
LXUTSSSMQUSUbell goes
XPQRSSSPSSSSbell is
NSTVSQSSRUSTbell like
SRRTSSSPSTRTbell no
QSRPSRS]RTRTbell of
`QRISQSTYPSObell on
SZTQSSSMSRSRbell went
_RRRQSSQTRRRbell'*
_RRRQSSQTRRRbell's
PRQSSaSOSSSTbella
NSSSSlSKPRR\\belle*
NSSSSlSKPRR\\bellend
SSRRSSSXSSSSbello
PSTRSSSYSSSSbello*
PSTRSSSYSSSSbellows
NPXVSRSUSUWUbells
UOSSSSSRTSRSbelly
XTNPRTRWRRSRbelon*
SRSRSRS]SSSSbelonged
XUNQRURLRRSRbelongs
LYOSSVSQRSSSbelongs to
R]RSSSSQSRQRbelov*
R]RSSSSQSRQRbeloved
SSP[RMVWVQSQbelow
MMcQSUSWSTUUbelt
SSSSSSSPTSSSbelt'*
SSSSSSSPTSSSbelt's
WQRSSRSQVSRQbelte*
WQRSSRSQVSRQbelter
PRRRSRSgSRSSbelti*
PRRRSRSgSRSSbelting
VSSSSRSQRSSSbemid*
VSSSSRSQRSSSbemidji
P[SRSQSXSRSQben
VQTRSRSYTRSRben lomond
NPVSSYRSUVQUbench
SRORSSS\\RTSTbench >
SSSSSRSQVRSRbench wobbles
VKOVXSSSSUPVbend
VOPSUSSSSRRRbend >
SPVTSSSRSSRTbend and
QQSUVRSQQUSTbend in
SURNSRS\\SRTQbendi*
SUROSRS[RRTQbendigo
RRXSSRSRSUVTbendigo >
SSSRSSSTTSSSbending
kAQPQQQS`QQPbends
\\MSSQSRPXRRRbends >
SSSSSSSVSSSSbenea*
SSSSSSSVSSSSbeneath
SSSSSSSTSSSSbenga*
SSSSSSSTSSSSbengaluru
UQSSSRSQTSSSbenid*
UQSSSRSQTSSSbenidorm
MSVSSRSaSTTSbenon*
MSVSSRSaSTTSbenoni
NcRTQXRJTVSUbent
OQSPSPSMTRSSbent >
TOSVSRSSSXSXbent it
SSQQRSSXSRSSbent like
SWRSSSSPSRRRbergm*
SWRSSSSPSRRRbergman
MSPPSRS`SSSSberna*
SSQSSRSSSSSSbernadette's
MSRPSSS`SSSSbernard
QRLSSRS^TSSSberni*
QRLSSRS^TSSSbernie
SSSSSSSPTRSSberri*
SSSSSSSPTRSSberries
SS[SSRSOSSSSbert'*
SS[SSRSOSSSSbert's
QSPSSSSWSTTTberwi*
QSPSSSSWSTTTberwick
QYUWVPRFRRSRbesid*
QWVUWPRFSTTTbeside
QRPWSSSPSTSUbeside the
TUQUSSSSQQRPbesides
Y[CNPFSAbKKIbest
=sKQSOSRJKNIbest before
XQSQSVSQVRSRbest bit
SQSSSSSMRSSWbest damn
VUSRRVSRTSSTbest of
\\OHSSRSUUSRRbest thing
SRSSSSSTSSSTbesti*
SRSSSSSTSSSTbestie
QPSSYSSOSSSRbet
MRBSSPStSTTSbeta
OSRRSRS_SSSSbetha*
OSRRSRS_SSSSbethan
RSPVSSSRSSSSbethe*
RSPVSSSRSSSSbethesda
PSSWSSSWSSRSbets
]PHLVWVUVMOKbette*
]PHLVWVUVMOKbetter
SQLSRTXHURRSbetter >
VSTSSSSPRSSSbetter in
JTVRSTRSSRRRbetter than
SSO\\SRSTSVOUbetti*
SSO\\SRSTSVOUbetting
SSO\\SRSTSVOUbetting shop
SSO\\SRSTSVOUbetting~@seller
UDZM_JTXPZYWbetwe*
UDZM_JTXPZYWbetween
dMFRUQS^TRRSbetween >
SSORS]URRQQUbetween me
MSRSTQTMQSSRbetween my
UUOQSRSSRVWRbetween the
JSVUXPSUPSSRbetween them
PQKXYRSEPTQTbetween two
UTNVSSSXSSRSbetween us
NTHUS[UTSPORbetween~@me
IOeRXMSNPUTSbetween~@number
NSVSRSSUSUVUbetween~@place_name
KSVUXPSXRSSRbetween~@seller
SSSSSSSZSSTSbever*
SSSSSSSZSSTSbeverley
YQSOSRSYRRRRbewar*
YQSOSRSYRRRRbeware
gRNTUVS?RQQQbeyon*
fSQSSQSESSSQbeyoncé
TRPTUXSLRQQSbeyond
RPMSUOSWRRSSbe~@answering
XQMYS[SBSSQRbe~@arrival
YPNSRSSQTSSSbe~@colour
SSSSTQSQRSRSbe~@comparison
LPQSSDSpSUSSbe~@conduct
NRSSSQSaSTSSbe~@courier_act
TQVSSRSYUSUSbe~@intensifier
QRXLRPSUSTTSbe~@me
M^PRSMRXPTUTbe~@number
OQWSSVSXRTSTbe~@quick
TSSSSSSRRSSSbe~@size
TR]OSOS_SSSSbe~@use_verb
TOVSPSSVUUTWbe~@used_item
XRQQRaSJURSRbe~@verdict
RSRSSXQQSRRVbe~@waiting
SSTSSSSORSTSbe~@weekday
SSRSSUS\\RSSSbe~@work_verb
MIaSPSSaSUVVbe~@wrong_item
WRYQSWSFWOOQbhai
SSSYSRSSRSSSbhaiy*
SSSYSRSSRSSSbhaiya
MSSPSOSTSUSTbhatt
SSUSSSSOSTTTbhiwa*
SSUSSSSOSTTTbhiwandi
`NQSRQSYZNRMbib
USQRSRS[URRRbibbu*
USQRSRS[URRRbibbulmun
NRLTSRScSSRSbible
XRSSRSSRTSSSbibli*
XRSSRSSRTSSSbibliography
SRQSSSSSSSSSbibs
VRPWSRRVTSSUbicyc*
URPWSRRVTSSUbicycle
WSOXSSSLTSRTbicycle >
SWOSSSSOSSRSbidet
WRSSSTSTSSSSbifoc*
WRSSSTSTSSSSbifocals
NNPVZVSSORSTbig
OSSLSSSfRTSTbig as
SSXRRSSTSTTTbig boy
QSTSSSSPRRSRbig button
PPPSTSSRSSSSbig enough
WSRSRRSLUSSSbig numbers
LRSOS\\STSSSSbig one
\\SSSSSSQSSSSbigfo*
\\SSSSSSQSSSSbigfoot
HTRRRRS`RTTSbigge*
KUVRRRS\\RSTSbigger
NR\\QSSSaSSTSbigger >
WQNSSPSVTSSSbigger than
PSOSSSSWSTSSbiggest
VUYPSNSQSSTRbiggi*
VUYPSNSQSSTRbiggie
VRXPSNSSSSTRbiggie >
WWKXQPPMWSQPbike
H]MSSTQ^STQRbike >
]PQRRSSPSSSSbike pump
JROWSSS[STRSbike rack
RR[PSQS[SSSSbikes
MSVSSSSRSTTSbikin*
MSVSSSSRSTTSbikini
USSSSSSSSSSSbikki*
USSSSSSSSSSSbikkies
SS\\SSQSXRTTSbilge
KYUMT^TPNSSYbill
OcNRT]SHQQQTbill >
UORSSRYESTTRbille*
UORSSRYESTTRbilled
USNSSQR_SSSSbills
SSSSSRSOSSSSbills >
SSQSSSSRSSSSbilly
^YVRTTSCPRRRbilto*
^YVRTTSCPRRRbiltong
NS@T_MRYRONNbin
TQQWOSSQRWQVbin >
OOSNUSSVSQRRbin bag
SQH[RRSYRRQRbin day
PSSWSTSMSTSUbin in
OSPRWSS\\QRSRbin liner
PSSPSSSUSTSRbin men
WSRSRSSSSSRRbin on
TRRXSOSSSUSTbin store
SSSSSRSVTSSSbinde*
SSSSSRSVTSSSbinder
]KPSROSWWTTRbindi*
\\LOSSSSYUSSRbinding
URSSSPSRUSSSbindings
RSTSSSSSSTTTbindis
XSSSSSSPSSSSbing
SR|SSLS4SSRSbingo
QSRUSSSPQSRTbinne*
QSRUSSSPQSRTbinned
QSRUSSSPQSRTbinned it
RXUSSSSMSRRRbinoc*
RXUSSSSMSRRRbinoculars
QSZLSSSZTSWSbins
XSRRSQSRSSSSbiogr*
XSRRSQSRSSSSbiography
VSOSSSSPRSSSbirch*
VSOSSSSPRSSSbirches
ZMQOROQ[WOQObird
QQQRSRQVOSSRbird >
PRPSSSSYTTTTbird feeder
SSSSSSSQQSSSbird'*
SSSSSSSQQSSSbird's
SRSUSSSVSSSSbirdb*
SRSUSSSVSSSSbirdbath
PNPQUP[]SRRQbirds
VNPQUSSlTRRQbirds >
SSUSSQSLSTSSbirds*
SSUSSQSLSTSSbirdseed
RS[RSSSNSSSSbirdw*
RS[RSSSNSSSSbirdwatcher
RZLSRSSSSRRRbirmi*
RZLSRSSSSRRRbirmingham
RZLSRSSSSRRRbirmingham >
P[ZPTQSRSQQQbiro
WP\\SUQSHTTTTbiro >
SRQSSSSSSSSSbiroe*
SRQSSSSSSSSSbiroed
SSRTSSSRSSSSbirth
SMZLRPRQRVVVbirth*
TQZMRPSSRVTUbirthday
MQZPSRS]RSRRbirthday >
UVOSSUSSSQOQbirthday and
SRRSSSSQQUUTbirthday cake
QSTSSSScRUTUbirthday on
QQQSSSSTSSTSbirthday was
SOTSSTSPSSTTbirthdays
QSVSSSSMRUTUbirthdays have
QSTSSQSUSSSSbirthdays later
VSSRRSSSVRSQbirya*
VSSRRSSSVRSQbiryani
XLMYXPRMUORObiscu*
UPN\\SQRHVPRQbiscuit
YRQcQQRJUQRQbiscuit >
MSSTSSSWSRSSbiscuit is
UUSRPSSNTSSSbiscuit tin
WOSPXRSXRRSQbiscuits
QQSSSSSZTSSSbiscuits and
IbHWTQSTPSRObisho*
RROQTQScSSSRbishop
RVRSSSSNSSSSbishop's
J`NXSSSHPSSQbishops
`GWNSRYJVUVXbit
EZNPRQS_VSSVbit >
TSRSSSSSSSSSbit heavy
WTXSRSSJSQQQbit in
NS[SSSSJOXWXbit late
H\\STRTQ`PSSVbit of
OSXSSUSQRSSTbit off
TPPSRRSXTSTSbit on
ZPRSSRSRSSSSbit short
JSRSSTSSRVUXbit slow
SSRSSSSRTSSSbit thin
SSSSSQSSUSSRbit wobbly
SVSSSRSSSSSSbit's
YPPVRIS^YRRQbitch
PSRSSZSPPRRWbitch*
PSRSSZSPPRRWbitchy
e\\IRRES^[OQKbite
SSSSSSSMSSSSbite'*
SSSSSSSMSSSSbite's
UTQSSSSQTSSSbiter
jLRRSTTTSSSTbites
`MSSSUSOSSSTbites >
SRQSSSSRSSSSbitin*
SRQSSSSRSSSSbiting
=aNV_QQZPNRNbits
HjRSQSSTONSNbits >
YSQURRSYSSSSbits of
URSSTSSPTSSSbits the
^SPRSQSJYRSQbitte*
\\UPSSRSQTSSRbitten
SRRSSRSMWRSRbitter
VRSSSSSRTSSSbitterness
TSSSSSSORSSSbivvy
O[UMdQQLRQRRblack
[RQSiMR;UOOMblack >
NVRSRSSUSSSSblack and
QSSSSTSSSSSSblack as
_UJTQPSVSTSRblack*
^SQSSSSOVSSSblackbird
FSSUSSSdSUSUblackbirds
]URTSRSEPRSQblackout
VSRSQQSVUSSRblacks
TSSSSTSRRSSSblackthorn
SSNRSSSUSSSSblacktop
SSSSSSSRSSSSbladd*
SSSSSSSRSSSSbladder
JOSPXTSWOSSTblade
MQSSWSSOPRRSblade >
ZRRRSTSQRSSSblade's
\\STSSRSMURRQblade*
TTUUSQSNVRRRblades
OQXPSRRJSUWVblame
OR^OSJRTTVWTblame the
OUTMSaS[RRRTblame*
OVUOScSPRRRTblamed
PVVNSgSJSQRSblamed~@me
SRRRSRS]SSSTblames
SRURSSSVTTTTblami*
SRURSSSVTTTTblaming
USSSTSSRQSSSbland
PRWQSQSLXSUQblank*
OSXRSQSNTTUSblanket
TSSRSSSQWRSQblanket's
SSTSSSSSSSSSblant*
SSTSSSSSSSSSblantyre
VUSSSSSQSSSSblast
SSSSSSSSSSSTblast*
SSSSSSSSSSSTblasting
O_XRSOSNSQRPblaze*
O_XRSOSNSQRPblazer
[PQRSSSRUSSSbleac*
[QSSSSSRTSSSbleached
SRQRSSSSTSSSbleachers
^JOPSRSqUSSRbled
lNQQSRSATSSSbled >
YSRSSSSTTRRSbleed*
SSTSSSSSRSSSbleeding
YSQSSSSTTSSSbleeds
STSSSSSSRSSSblend
VSSPSRSRTRSRblend's
XQPTSTS\\SMSOblend*
TQPXSTS]QNSPblender
KNVQPPRkLVSTbless
OQRUSWSVPNPPbless >
OSORSRSZRUUTbless her
NQPJSSSgRTRUbless him
QTQSSaSMRSSVbless them
ZPMRSWSRTQQQbless*
[SQRSVSLTQRQblessed
TSQSSXSPSQRRblessed day
TSQSSXSPSQRRblessed~@time_span
SPQSSTSQSSSRblessing
RSQSSSS[SSSSblessings
QTeSSOSARXXWbless~@seller
RRSRSRSZSQSQblew
ORSSSRSZSSSSblew out
TQNTSTScQRSQblind
PSQQSRS_SSSSblind >
ZRQXSRSPVRRNblind*
WSSSSRSRVRSRblinding
VSQXSSSQSSRNblinds
RSQSSUSUSSSSblink
eOQUSQRKZTQPblink*
VSSWSSSQTWRUblinked
bPRPSQSLYPQNblinks
YRRSSUSWSSSQbliss
]RPRQTSQRQRRblist*
WSPRQTSRRSSSblister
YRSSSSSRSQRRblisters
SSTSSSSRSRSRblisters >
OUSZQRSQPTNUblizz*
OUSZQRSQPTNUblizzard
SSSSSSSPSSSSblob
M`R]U`RHQSMZblock
SSPUSSSSSSSSblock's
TON]R_RUPNLWblock*
RQR_RcRBMNKXblocked
QRTUS\\SLQNNWblocked >
MRTKRdRPPOQXblocked me
KSQ_SOSMRWSTblocked the
SRTKRcRNPPQUblocked~@me
SRRSSRSYSTTSblocking
URSOSOS`VRRRblocks
TROOSSS^USSSblocks the
OSVQSQSWQUTUbloem*
OSVQSQSWQUTUbloemfontein
OSVRSRSVQUTUbloemfontein >
RNUKSaSYPPSUbloke
RRQQSdSJQPRUbloke >
[NSSSSSUSSSRbloke left
LoRQSRSQRSSSblond*
LoRQSRSQRSSSblonde
NjKSROR^RTRRblood
OlNPSPRZRSRRblood >
SQTRSRSXTSSSblood pressure
HQZXRWRPMVWVblood*
PSXQSSSOSTUUbloodhound
KQTZRWRTMUUTbloody
RXSTSNSRRRSSbloody colour
LSMQSORfSQOUbloody thing
OWQSSSSPSSSSbloom
VKTPSSSSSVVWbloom*
QMUQSSSSRWVWbloomed
QOVQSSSSRWVWbloomed >
XQSSSSSSTSSSblooms
SRSSSSTMUSSSblots
WSSSSSSUSSSSblott*
WSSSSSSUSSSSblotter
N[QSPSSPTSSOblous*
N[QSPSSPTSSOblouse
NR^RUQSSQXVWblow
NQMQSRSZTRRRblowe*
NQMQSRSZTRRRblower
PSSTSSSSSUSUblowi*
PSSTSSSSSUSUblowing
KaRUSSSONPSPblown
kQSQSSSQSQRPblows
SWRSSSSPSRRRblu
N[\\XPNRGNWRVblue
V[RPRNSPPSSQblue >
RS]QSSSKSRSSblue and
RRLbRSS?SUSUblue bin
RPRQSSSQRSSSblue door
OWVSSTSRRQQTblue one
URSSSSSVSSSSblue'*
URSSSSSVSSSSblue's
SRSSSSSXSRSSblueb*
RSSSSSSZSRSSbluebeard's
TSSSSSSQSSSSbluebottle
TSLQSSSXVPQPbluet*
TSLQSSSXVPQPbluetooth
SSSSSSSRSSSSbluey
SSQSSSSXSSSSbluff
RRWSSRS^STTTbluff*
RRWSSRS^STTTbluffed
SSSSSSSZSSSSblund*
SSSSSSSZSSSSblunder
XSRRRVSNQRSPblunt
TSRSSUSRRSSRblunt as
TQSSSSSQSSSSblur
VSRSSOSSTRSRblurb
NSSVSSSSPTSUblurr*
NSSVSSSSPTSUblurry
Q]RSRSSSQSSSblush*
Q]RSRSSSQSSSblusher
eERSUHRJVPQNboard
_QTPSPSVTQRPboard >
WSPSSSSMRSSSboard and
GSPRVQSNSSSRboard game
SSRSSSSPSSSSboard is
TSQSSTSTTSSSboard's
N[WRRTSNUSSRboard*
SSSSSSSRSSSSboardies
TZQRSRSNSSSSboarding
TZQRSRSNSSSSboarding pass
LTZRSSSSSSSSboards
PS[RSSSLSSSSboards week
GRmNRNP@N\\_Xboat
FYXRSQSRRVXTboat >
LSeSSSSRSUUTboat'*
LSeSSSSRSUUTboat's
RSVRSPSWRTTSboats
QPKtSQSIQTQTbob
QQNlSRSAQTQTbob >
YSRSSRSRYQRPbobbe*
YSRSSRSRYQRPbobber
UO]SRSSMSSTTbobbi*
UO]SRSSMSSTTbobbins
`RQSSQSURRSPbobbl*
SSSSSOSXTSSSbobble
`RQSSUSQQRSPbobbles
KXSSSSSVSSSSbobby
RSDSSQSoSSSSbobs
SRSSSSRTRTSTbodeg*
SRSSSSRTRTSTbodega
SRSSSSSRSSSSbodge*
SRSSSSSRSSSSbodged
SSWRSQSVSSTSbodhr*
SSWRSQSVSSTSbodhrán
HTSSQXS[VSSVbody
]SRRSSSKTSSSbody'*
]SRRSSSKTSSSbody's
USSSSUSPSSSSbodys*
USSSSUSPSSSSbodysuit
SSSSSSSSRSSSboerb*
SSSSSSSSRSSSboerboel
OSOSReSOQQQWboet
PS[SSOSTSTTSbog
SSSTSSSQSTSSbogda*
SSSTSSSQSTSSbogdan
VSSSSSSPSRSRbogot*
VSSSSSSPSRSRbogotá
XSSSSSSSSRSQbogs
lPMOSQSIZPQPboil
VRQSSSSSSSSSboil and
SSPRSSSQTRRRboil in
ZMJRSUQTUUTVboile*
\\NPTSSRETURUboiled
PSRTSTSSRUSVboiled >
QRMQSURbUTTTboiler
USPSSSSRSSSSboili*
USPSSSSRSSSSboiling
jPSGSRRL^LQKboils
PQVVSOS\\RXXWboise
NSQSSVSSSSSTbold
^QPPSSSOURSRbolla*
^QPPSSSOURSRbollard
]UQQR]RPVPQObollo*
]UQQR]RPVPQObollocks
XRRSScSJSRRSbollocks >
AYQRSQRpLPPNbollocks to
NTPRS[SRRSSVbolt
SPPYSSSRSSSSbolte*
SPPYSSSRSSSSbolted
RT_RSSRMQUUVbolto*
RT_RSSRMQUUVbolton
MZTPQOS[RRRRbolts
NPSSSUSSPSRSbolts >
SSTSSSS\\SSSSbolza*
SSTSSSS\\SSSSbolzano
QSVSWIS_RRQRbomb
RSOQSRSdSRRQbombs
SSPSSPSeRSSSbonde*
SSPSSPSeRSSSbonded
RUSSSPSQSSSSbondo
XQQZRRSKURORbone
XRRSSSSLUNOObone dry
YRWRSSSRQRRQbones
QSRRSSS\\RRQRbonfi*
QSRRSSS\\RRQRbonfire
QSRRSSS\\RRQRbonfire night
SSSSSSSURRSSbong
SSSSSKS]SSSSbongr*
SSSSSKS]SSSSbongrip
OSSTSSSURUSUbonio
UPQXRSSSRSSSbonne*
UPQXRSSSRSSSbonnet
RQRUSSSSRSSSbonnet of
SRSTSSSLSSSSbonny
RSWSSSSTRSTSbonsp*
RSWSSSSTRSTSbonspiel
SSSRRSSRSRSRbonus
oSRSSRSISRRRbonza
RRRRSOSeQPQMbonze*
RRRRSOSeQPQMbonzer
ORRRSRSqNOQLboo
UZXORDPRVUWQbook
YSXSQJRIWSSPbook >
XRSSSRSKRRRQbook about
RRRSSSSVSSSSbook is
RTMSSSSVSVUUbook of
YQSSSSSMUSSSbook on
ZRVSSSSLTSSSbook was
RQPSSSS^SSSSbook week
PKSSSS]PSSSSbook'*
PKSSSS]PSSSSbook's
SNSSSaSRSRSQbookc*
SNSSSaSRSRSQbookcase
OPKMSRS`STVUbooke*
MPLMSRS`RTVUbooked
USRSSSSSSSSSbookend
SSSSSSSSTSSSbookends
RUSSSSSGSSSSbookk*
RUSSSSSGSSSSbookkeeper
PdNQRQSMRSRSbookl*
PdNQRQSMRSRSbooklet
ORSSRPS\\RSSRbookm*
ORSSRPS\\RSSRbookmark
GPRRQPTsUTTUbooks
TSSSSQTFSSSSbooks >
O`SSSRUGRSSSbooks*
S`SSSRSGRSSSbookseller
OSSSSRUSSSSSbookshop
QSSYSSSOQURUboom
TSSSSMSSTSSSboome*
TSSSSMSSTSSSboomerang
RSTSSSSRSSSSboost*
RSTSSSSRSSSSbooster
MMPXRRSRTVRVboot
QSSQSSSISTSSboot >
TSSSSQSSTSSSbooth
QPSSTSSSSSSSbooti*
QPSSTSSSSSSSbooties
RRRSSSSZSSSSbootl*
RRRSSSSZSSSSbootle
WPQaRYNIUXSYboots
[RPSSUPSVSPRboots >
XQRQSTSQSRRSboots had
QVSSSSSPRSSSbord
QSXLSQTQQSUSborde*
QSXLSQTQPSVTborder
RRUSSTSRRTTTborder >
SSSSSSSSTSSSborders
vNISSSRMTKLKbored
PSQRSSSMRTRTboree*
PSQRSSSMRTRTboreen
YRRWSSSKRRRRborin*
YRRWSSSKRRRRboring
UWOQSQRZRTTSborn
XMZGRHRZUUWRborro*
\\PTOSMSNWTURborrow
LRVOSSSTRUUTborrow a
QPZLSNR[RWWSborrowed
PSTRSSSXSTTSborrowed a
PSRSSSSVRTTTborrowed from
`RPQSSSJRSSRborrowed it
RQPSSRSWSRRQborrowed one
RQPSSRSWSRRQborrowed~@number
QSQSSSSWSPQSborrowing
QXQTSSSSRSSSbosch
QXQTSSSSRSSSboscn
>pOSSSSJHRRRbose
^PMSSLS]XRSQboss
bSNRSNSJTSSRboss is
QSOSSSS[RTTSboss now
SSSRSSSSSSSSboss'*
SSSRSSSSSSSSboss's
SSSSSSSWQSSSbosse*
SSSSSSSWQSSSbosses
UPSSSSScRSSSbossy
FPTQR]R]SRSTbot
MRRRSSS^SSSTbot >
PUSSSRS\\SRRQboter
O\\QLSQM`PRVOboth
MPRRSRQjORQTboth >
WQMRTSRZTQRQboth ends
SSSSSSSVTTTTboth of
WPRUSSSYTSSSboth ways
PTWTSPSUQRPPbothe*
STPRSPSWQQPObother
QRORSOSWQSRObother >
SSSVSSSSSTSTbothered
QSZSSSSQSSTSbothering
SSUSSQSOSUUSbotsw*
SSUSSQSOSUUSbotswana
XWKQVRRUSNPPbottl*
NWLRWWRUSNPPbottle
aXURZRR@TOQObottle >
KROSSRSVTSSRbottle and
MSSRSSSWTSSSbottle of
[SSSSSSLTSSSbottle's
USRSSOSZSSSSbottles
QbGPVOQSQPPObotto*
^]GQVOQTQPPObottom
^OQQSRRGRSSSbottom >
OUSYYQSUSSSRbottom and
UNGTSSS]UQQQbottom of
FXSRSTSRSSSSbottom's
TVSSSSSSRSSSbough
XSPOROXQZQSPbough*
XSPOROXQZQSPbought
LRQWSTVJTTSUbought >
VYORSOUPRQPQbought a
WNTPRSSfQVWWbought for
QVRSSSSOTRRRbought in
UOXPSJYKTUUQbought it
SSQSSZVJTQQQbought one
P[OPSTQTVQRSbought the
YRSSSSSVUSSRbought these
USRSSSSPTSSSbought this
^PQTSOSIVRSObought to
LOVSSYQUSTUTbought two
cPFOU_RDSMNNbounc*
^RSRSQSQRQQQbounce
YRGQUbSIVQRPbounced
YQRQSSRIRQQSbounces
WRTRSXSSQQQWbounces >
KSSSSSS[SSSSbouncy
JbSSSRRTKSSSbound
SRTSSSSZSTTTbouqu*
SRTSSSSZSTTTbouquet
RSSSSOSdSSSSbourb*
RSSSSOSdSSSSbourbon
NZUW`PRAOSSObow
TUYSRSSKRVVWbow >
\\XPUSSSOSSSQbow to
SSSSRVSTRSSSbow's
XSPSSSSRTSSSbowed
SUNPSQRSVRTRbowl
WTQSRRSUTSTTbowl >
RSRSSSSUSSTSbowl the
VSPSSSSRTSSSbowl'*
VSPSSSSRTSSSbowl's
TVQVSQSXSRSRbowle*
TVQVSQSXSRSRbowled
KURWSRSYRVSVbowli*
KURWSRSYRVSVbowling
MLVQPSRRTSRSbowls
QQTRSSSPSRRSbowls >
WPRSRSURQPPQbows
NVR^PKTYUQLQbox
^\\UESPSYORSQbox >
MWOSOUSZOTTTbox and
TTUQRSSKTRSRbox by
WUQRNVSYVRRSbox had
UUNRRSSPURSRbox has
NPORSPSVRRRSbox i
KPPUSQSJRVRVbox in
RTSTRSSTSRSRbox inside
O^_LNSTNUSSRbox is
QXSPTQSORRSRbox no
Q\\[QPQSPRSTRbox of
RSPYRTSYRTSTbox on
WTQQPSRYSSSSbox said
USIRQRRhPSSSbox says
YSSSRSSGSTSTbox set
]SSMRSSCWQRPbox spring
TOSSQXSPTSSUbox the
YZOS`QSHQQQPbox was
NSaTKOTQRVUUbox with
USRPWSSESRRRbox you
KNLSaRQRQOROboxed
PQSWZSQSQQSQboxed >
SOYRUWSIWVWWboxes
HSTQY\\SLQTTUboxes >
TSSPSSSWUSSSboxin*
TSSPSSSWUSSSboxing
NQZeRNRNL\\TZboy
QXPNRRSURRTRboy >
TROTSQSVRSSQboy called
OPQRSVSTSSSTboy who
PPZRSSSSRTTTboy with
PUUSSSSLSSSSboy's
ORcSSSSHQXVVboyfr*
ORcSSSSHQXVVboyfriend
FUUPSKSgORSSboys
JVRRSSSYQRSRboys >
WROSSQSUQSSSboys and
L~RSSSSLPSRSboze
_P[RROSGTRRNbra
ZRTPRRSLWRSRbraai
YUZSSRSKSRSSbrace
Q[RRTRSMTRRRbrace*
P[SRSSSSSSSSbraced
QSTSTRSRTRRRbracelet
WSQSSSSOSSSSbraces
QZRSRUSOTSSTbrack*
SSSSSUSQSSSSbrackenhome
WZRSRSSOUSSSbracket
Q\\SSRTSTRSSRbracket was
MSSSSSSURSSTbrackets
RSSTSSSQSTSSbrady
RSN]SSRRSTSSbrady's
RSN]SSRRSTSSbrady*
TQSSSSSSTSSSbrag
TSLYSSSPSRSRbragg*
SSLZSSSSSRSRbragged
TSSRSSSPSSSSbragging
SSXSSRSUTTTRbrahm*
SSXSSRSUTTTRbrahms
OSSSSUSXSSSSbrail*
OSSSSUSXSSSSbraille
TSSSSSSTSRRSbrais*
TSSSSSSTSRRSbraises
UUQQRPSMUSRSbrake
RVPPRSSWTRRSbrake pads
[QRUSSSMSSSSbrake*
[QRUSSSMSSSSbrakes
USSSSSSOTSSSbrakes >
S`OSSRSISRSPbraml*
S`OSSRSISRSPbramley
RQZRSVRJSTSUbramp*
RQZRSVRJSTSUbrampton
YSNRSSSPUSSSbranc*
YSNRSSSPUSSSbranch
BdUQRFR^QPPLbrand
OYXSSORXRRRPbrand >
O[QQROSVRQRPbrand new
VRTSS\\SMSTSTbrand*
SSQSS_SLSSSTbrandon
XRSSSQSRTSSSbrands
QRVSSRSTRTSTbrandy
PXQSQRSLSSSRbrans*
PXQSQRSLSSSRbranson
DaS\\RTS]MVQVbrass
R\\QPSRSOTSSSbrass >
SSSUSUSRRTSTbrass and
Q]VZSSSGPTTSbrass plate
SRXSSSSTSSSSbrave
MQORSQSwOQPPbravo
VRQSSSSSSSSSbraw
QRSQSXSRRSSSbrayd*
QRSQSXSRRSSSbrayden
SSSVSSSQRTSTbrazi*
SSSVSSSQRTSTbrazil
WQSPUPTKQUUTbread
OSNSURSXSTSSbread >
OPOSZSSXRTSTbread bag
LRRSSPU^SSSSbread is
XQUSYSSKRRRRbread knife
SRMSSSSYSSSSbread machine
ZRTSSQSRSRSRbread's
WQWSRQSLSRSRbread*
SSSSRSSQSSSSbreadcrumbs
PRVSSSSOSSSSbreadth
LVIQSSSYRSTTbreak
NRRQSPSSSSSSbreak >
ITLZR\\R]STPVbreak*
URSSSRSPSSSSbreaker
OTQ\\R[RKSVPWbreakfast
SRY]STRLRXQVbreakfast >
QRQQSYSPSQSSbreakfast the
SUSSSSSUSQSRbreaking
NOTQSUS^TSSSbreaks
PVMRSRS[RSSSbreakup
SSSSSRSQSSSSbreas*
SSSSSRSQSSSSbreast
YOOQPWSPVPRObreat*
ZXQNQNSPTQSQbreath
UPRSQQSLSSSSbreath >
ZJSSSRSRSSSSbreathable
QNSSSUS[SRRQbreathe
JSTSSVS`SRSRbreathe >
VNRSSRSRSSSSbreathe on
MZQZSRSJRTSSbreathed
PQRRS[SSSSSSbreathes
USURSSSVTSSSbreathing
USRSSSSSSSSSbreco*
USRSSSSSSSSSbrecon
SSSSSSVESSSSbreda
XRRSSSSLSSSSbreez*
XRRSSSSLSSSSbreeze
SSZRSRS[SSSSbreme*
SSZRSRS[SSSSbremen
MZIUSSSTSSSSbrend*
MZIUSSSTSSSSbrenda
SSSSSSSRRSSSbreto*
SSSSSSSRRSSSbreton
SSSSSRSSTSSSbrew
SSRRRSSOSSSSbrews
LnJQSOSfSOPObrian
NbQRSPSQRQRQbrian >
QSRRSRSMRSSVbribe*
QSTRSUSFRSSVbribed
SSRSSPSZSSSSbribes
WXSPQUQNTOQMbrick
SUURSSSRTQRQbrick >
PWSSRSSTSSSSbrick has
MVRRSXSSRRSRbrick in
STRVSSSRQRSRbrick like
YRSSSSSKRTSSbrick on
STRSSSSSSSSSbrick's
SRQTRVSSUTRUbrick*
SRRTRVSSUTRUbricks
SSSSSSSRTSSSbrida*
SSSSSSSRTSSSbridal
SPORSQSaTTTTbride
QLMRSRSfSVUTbride's
ULMRSRSaTVUTbride*
WRSSSSSNTSSSbrides
KVU[SYSFRVWUbridg*
JVV[SYSFRVWUbridge
]NWZSWSMTTUTbridge >
SSRSSSSSSSSSbridges
SSS]SGSRSTSSbridi*
SSS]SGSRSTSSbridie
SSRRSSSSSSSSbridl*
SSRRSSSSSSSSbridlington
TQVSSSSSSSSSbrie
URRRSWS\\QQQUbrief
USSRSSS^QQQSbrief >
QSTUSSSUSSSTbriga*
QSTUSSSUSSSTbrigade
QSTUSSSUSSSTbrigade >
\\QOQRSSOWNQObrigh*
]SRRRPSQVQRQbright
VVSTSRSSRQRQbright as
VRRPRSSTSSSSbright enough
TQRSSRSTTRSRbrighter
TQRSSRSTTRSRbrighter than
QSRSSVSSSSSTbrightlamps
TSRSSSSPTRSRbrightness
SSSSSTSSSRRSbrightnest
_SSSSVSMRSSQbrill
]NQXXQSGXQPRbrill*
aQQXRQSIXSSSbrilliant
WRQWRRS[XTSSbrilliant >
OOSSYSSPRQQRbrilliantly
SSSSVSSRRSSSbrim
PURSRSSSSSSSbrind*
PURSRSSSSSSSbrindle
SSSSSSSSRSSTbrine
CWVVQLTiQTRRbring
MXU\\SOTLSRPRbring it
KQ\\PRMU^TVWUbring*
DSRRSQUdSUUUbringing
YQ]QSOSMTTUSbrings
QRVQSRSWSTTTbrings the
^SSUSQSMRSSQbring~@me
XRZSSSSWSTTTbrisb*
XRZSSSSWSTTTbrisbane
USRSSRSTSSRRbrisk
SSRSSSSSSSSSbrisk*
SSRSSSSSSSSSbrisket
URUQSSRRRSTSbrist*
VSSSSSSURSSSbristles
RRUQSSRPSSTSbristol
SRTSSSRNSRRSbristol >
STRSSSSVSSSSbriti*
STRSSSSVSSSSbritish
OSJSSRS]SSSSbritt*
OSJSSRS]SSSSbrittas
SSWSSRSTSSSSbrno
KRPOSZS]NORRbro
RS]SSSSPSUTUbroad
XSRSSSSPTSSSbroad*
XSRSSSSPTSSSbroads
QVSSSSSVSSSRbrocc*
QVSSSSSVSSSRbroccoli
SSSRSUSRSSSSbroch*
SSSRSUSRSSSSbroche
P\\SSSPSSRRSQbrogu*
P\\SSSPSSRRSQbrogues
NQSQQYRLYRSSbroke
OMSSSSS[USSTbroke my
PMQSSVSRTSSTbroke on
C\\ORSOSWOUUTbroke*
C\\OSSSSWOVVVbroken
SSSSSOSSSRSQbrokerage
PSSSSSSSSSSSbron
QSSSTSSSSSSSbronx
SSSSSRSRSTTTbronz*
SSSSSRSRSTTTbronze
VSQSSSSGSRRSbrook*
VSQSSSSGSRRSbrooklyn
QQYQSQR^VSUSbroom
RQP[SOSURURUbroom*
RQO[SOSWRURUbroome
PQP[SSSTSVRVbroome >
SSUSSSSQRSSSbrooms
XWSTOSRSQWWWbroth*
SSOUPPRTTTUTbrother
`WSSSMSGSSSSbrother >
YUYPQQRLURSQbrother in
XWXRRSSRQVVVbrother's
gSPSSUSISRRRbrother's wedding
SRSSSWSSQSSSbrothers
QRRdSMSTPVWSbroug*
QRRdSMSTPVWSbrought
SRW]SOS>QRTObrought it
SRPOSUSYSSSTbrought up
SSSSSSSQSSSSbrow
PXN\\MTTXVURTbrown
ROS]QRSYTSSSbrown >
NVRRSSSYRSSSbrown paper
PSRSUSSRSSSSbrown tape
RSSUSRSPSURUbrown truck
XRRRSRSQSRRRbrown*
XRRRSRSQSRRRbrowns
^SPSSRSRSSSSbrows*
^SPSSRSRSSSSbrowser
TSQSSSRRVRRQbrrr
JRX]SMSHPXSWbru
iRNSSPSLQSSSbruce
\\SOSSSSRUSSSbruge*
\\SOSSSSRUSSSbruges
TSSSSSSQSSSSbruh
PUQSSRSdSSSSbruis*
RPSSSRSfSSSSbruise
PXQSSSSQSSSSbruised
QWSSSSSSRSSSbrunc*
QWSSSSSSRSSSbrunch
MSSSSSSYSSSSbrune*
MSSSSSSYSSSSbrunette
SRYQSSSSSSUTbruno
UWPSPQR[RQRRbrush
SdRRQSRAPSSRbrush >
LOSSRSSTWSSSbrush and
WQSSSSSJSSSSbrush is
XXQRUSQKSRSQbrush*
XXQRUSQKSRSQbrushes
USSRSSSQURSRbruta*
USSRSSSQURSRbrutal
VSN^SSS?SQSQbtw
VSP\\SSS3SQSQbtw >
MPTSSSS_VSSUbub
[TNPSQSPTSQSbubbl*
UUORORSOTSRSbubble
[RRSORSOWSSSbubble >
USRQTSSTQRSSbubble wrap
ZRRQWSSTSSSSbubbles
YSSSSSSNSSSSbuck
URNRUTSSQUTTbucke*
XSNRVVSMRRRQbucket
PWOSVSSQTRRQbucket >
ORUSSSSVSTSTbucketing
SSQSRRSVRUTUbuckets
Q]SPRRSPORRRbuckl*
H_SSRSSTORRRbuckle
YSSSSRSSTSSSbuckle's
VQSPSSSPSSSSbuckles
YPJNRNZ\\SNOKbucks
VSOSSPPVWRQQbucks >
NRSSSVVUQSSSbucks for
QSSRSQUSRRRQbucks less
SSRSRSUUSRSQbucks to
[PRRTSSRSRSRbud
RSTSSSSOSSSSbudap*
RSTSSSSOSSSSbudapest
`RQ\\SSS=WSSRbuddy
USXSSRSQSOOObudge
WRQSRVSRTTTSbudge*
WRQSRVSRTTTSbudged
SWUPSSSURSUTbudgi*
VSUPSSSSRSUTbudgie
IRPVSSSXSSTSbudgie >
PWSSSSSUSSSSbudgies
QPWSSQS\\STTTbuff
JS_RSQSRPXWXbuffa*
JS_RSQSRPXWXbuffalo
RTPUSSSTSSSSbuffe*
RTPUSSSTSSSSbuffet
URSSSSSQSSSSbuffs
PXNRR[T^VMNTbugge*
AVYRR\\TaKTT^bugger
S\\[SSQSCRUURbugger all
bUISSSSP^LMIbuggered
SQ]SSLSPSVUTbuggy
WSSRSQSXWSSSbugs
OSSUSRS`TSSRbuick
RPRRSTSUWSTSbuild
NUTYRURWTRQSbuild*
NUTYRURWTRQSbuilding
OSTQSRSSTSSSbuilding >
OTRYSSRJSTSTbuilding is
`NJQTRRNSQQTbuilt
ZQRVQSSLSSSTbuilt this
K_OVSQTWNVXVbulb
_RTRSRSKSWWTbulb >
_RSRSRSMTSSSbulb'*
_RSRSRSMTSSSbulb's
KQXRSUSQURQTbulbs
OSSSSRUSSSSSbulga*
OSSSSRUSSSSSbulgaria
SSSSSSSSUSSSbulge*
SSSSSSSSUSSSbulged
SSSSSSSZQSSSbulk
SPRRSRSURRSTbull
SSSSSSSQSSSSbulla
RSSSSSSWSSSSbulld*
RSSSSSSWSSSSbulldog
ZQRSRSSMTQQRbulle*
WRSSSSSQRSSSbullet
SRSSSSSRSSSSbulletproof
VSRSSSSOUQQRbullets
YSQSSSSOSSSSbullf*
YSQSSSSOSSSSbullfinches
ORSSSSS[STUSbullo*
ORSSSSS[STUSbullock
TRRSSSSWSSSSbulls
MOSQSZRbNSSXbulls*
ROSSSOSiSTTTbullsh
NSSRS^SMNRRWbullshit
TPS]SRSKRURVbum
aOkQSLSSRVVTbump
LbORROS^RVUTbumpe*
Q\\SSSPSOSSSRbumped
NYSSSRSTRVUUbumper
SSORSSSaSSSSbumper's
SSSSSRSSSSSSbumps
PVSSSPS^RRRRbun
FRQQRlSLNQRZbunch
LRRRSbSMSSSTbunch >
NSRRS^SSNQRXbunch of
SPQRSRSUSRRRbundl*
RPQRSRS\\SRRRbundle
USSSSSSLSSSSbundled
JTRjSSSMRRSRbunga*
JTRjSSSMRRSRbungalow
TRSQSTS]SRSRbunge*
RSSRSTSbSSSSbungee
USSRSSSNSRSRbungees
QPUSSQSdQNPLbunio*
SPRSSRSYRORObunion
QSVTSQS]RRQPbunions
PRSUSSSXSUSUbunk
NRUTVSSKRRSRbunke*
NRUTVSSKRRSRbunker
QRSSSSSZSSSSbunni*
QRSSSSSZSSSSbunnies
ZQSSSOSJTTSTbunti*
TQSSSSSQSTSTbunting
YSSSSPSLSSSSbunting's
OSSSSSSVSSSSburde*
OSSSSSSVSSSSburden
SSQSSSSRSSSSburea*
SSQSSSSRSSSSbureau
RRQRSSSZSSRSburgl*
RRQRSSS]SSRSburglar
SSSSSSSPSSSSburglars
MUSSSRS\\SSSSburgu*
MUSSSRS\\SSSSburgundy
NRPRSWSYUSSRburie*
NRPRSWSYUSSRburied
RSWSSSSURTSSburied him
KaLTSYSjQSRRburn
J_QPSSSWSSSSburn >
QNRUSRS]RTRTburn on
TRRSSSSQSSSSburna*
TRRSSSSQSSSSburnaby
^SNRSRSNRUTTburne*
^SNRSSSQQUTTburned
TSSSSSSPTSSSburner
TRUSSSRSSSSSburni*
TRUSSSRSSSSSburning
^OORRRSWSRSRburns
ZTPPSRRRQSSRburnt
UVSSSRSPSSSSburp
VSVKSSSGSSSSburpe*
SSVLSSSKSSSSburped
VSSSSSSOSSSSburpees
SSQSSSSQSSSSburpi*
SSQSSSSQSSSSburping
USRSSRSPSTSTburri*
USRSSRSPSTSTburrito
QRSSSRSYSSSSbursa*
QRSSSRSYSSSSbursar
WSRSSSSVSSSSburst
UQRSSSSUTSSSburst*
UQRSSSSUTSSSbursting
fUZHSMSGWRSQbus
cMPITUSMYOPPbus >
VQNZSSSYSTRTbus driver
MSSSSSWUQSSRbus for
MT[QSSSPRTTTbus left
WSRVRSSFRTRTbus shelter
RSURSRSUSSTSbus stop
NZTSSQRSSPPPbus ticket
NPGPSLOuSSSTbuses
TSTXSRS<RUSUbush
SSSRSSSRSSSSbushe*
SSSRSSSRSSSSbushes
VRUMSPRZVQSTbusin*
VRUMSPRZVQSTbusiness
XSQLSKSaUSSRbusiness >
XSSSRSSSSRSRbust
JSTRSSSvRRRTbusy
MT[QSSSPRTTTbus~@courier_act
VQNZSSSYSTRTbus~@courier_staff
RSURSRSUSSTSbus~@fail_verb
[\\GRSP]HTKJObut
bM_YRPREPMOLbut >
SPLTXTTbQTSSbut a
TOYSSRSRSUUTbut at
QYPSSRSNQSSRbut by
KQOSSUS[TTTTbut even
YURRSOS[UTSTbut he
QSRXSSSQSTSSbut he'd
KWIUSQSiRTTTbut he's
M]RMRQUTURTTbut i
KPSSSSSVSSSSbut i'd
N\\SSSURIQRRQbut i've
SSRSSRSOTSSSbut in
_SNRRVRTVTSTbut it
YOISSSSfRRSSbut it's
RTSSUOROQSRRbut its
VRRUSRSLTTSSbut mine
XPPRSQSCSRSRbut my
KRQSSQSdURRRbut no
VRUSSSSWSRTSbut nobody
ZKSQQURPVTTSbut not
USVUSISVSRRQbut now
H[USSRUQQSSTbut she
NSPSSVS^TSSSbut still
[SORSQSDTRRRbut that's
MWYVRQSJUSTWbut the
PWWQSRSRQSSRbut there's
_PQSRZTIURSXbut they
XZQRSSRETPPQbut this
PONRSRScSQQRbut we
]VRSRQSSSSSRbut what
PPQRSYSaRTTTbut when
VQSSTRTRSSSSbut who
RRTSSTSVSRTTbut with
TVQQSRSSRSSSbut you
KSPST\\SRPRSVbut you'd
MWQYSQSSPTRSbutch*
MWQYSQRTQTRSbutcher
SSSSSSSSRSSSbutcher's
\\SRSRQSNTSSSbutle*
\\SRSRQSNTSSSbutler
QSSSSUSSSSSSbuts
TRUYSKSmWSSSbutt
[NPOONUSXOPNbutte*
cPOQOPUEZOPNbutter
\\QVQSRSJSPRPbutter >
SSTSSRSVRSSSbutter and
OSSSSSVQQSSSbutter dish
SSSSSSRWUSSSbutter knife
KSUSSOS\\QSSSbuttercream
RQRRSSS[SSSSbutterfly
SSSSSSSPSSSSbuttermilk
SSSSSUSSSSSSbuttery
^INWQUUSQUSWbutto*
LNNXSZU^OUSXbutton
LTTYRXSOSVTWbutton >
PQWPTYPPPTTUbutton and
PRRSSVSOQSSVbutton that
SSSSSSSTSSSSbuttonhole
YSSSSPSSSSSSbuttonholes
_OTRRQSGUSRRbuttons
SRSSSSSPUSSRbuttons and
TPYOSNU[SYUVbuy
VQRQSQO\\SUSSbuy a
MSUSSSRWSVVUbuy green
WSMRSQQiVRRSbuy it
RXSSSSQNRTTTbuy on
RSSSSSZJOSSSbuy the
MSSRSXRKQQRQbuyer
PQ[QUWRKRTUTbuyin*
PQ[QUWRKRTUTbuying
VSOPSQSYTSSQbuys
ZSSQSRSOWUSTbuzz
RVSSSSSQSSSSbuzza*
RVSSSSSQSSSSbuzzard
MRZYSNSSOVRTbuzze*
KRQXSSSUQWSUbuzzed
KRSWSSSVQWSUbuzzed every
UVOWSRSLSRRRbuzzer
QQ^RSPS[STTTbuzzers
VQTRSSSQQRRRbuzzes
XMVOPTRNZSUSby
RRVNSSSUSSTSby 0
SS^HSQTTRUVTby 00
SQ\\QSSSNRUVUby 0pm
SNQQSOS_USSRby >
LTOUZK`MLRSLby a
VSSSWOSVTSSRby accident
\\RSSSQSKSSSRby an
OSUSSQSUSTUUby and
ORPQSaRZRQSUby breakfast
KR_QSQSOPY[Xby camel
QQWSSSSWQUUWby carrier
RSXSVSRRSSSSby customs
SRR[SRSUSUQSby dave
USPSSWSOTRSSby day
MRPTSSSXSSRSby ear
WSRPSSSOURRQby easter
QSTWSSSNSTSUby eight
SSVRSMSSRTTSby end
USRXSSSGRTSSby four
PSL[SYSPRRQSby friday
YNNQSVSMSSSTby hand
TQYRSQSOQVWXby heart
QSVRSTSNURRSby herself
aSGRSKSSVRTSby it
SRQUSRSXTTSTby its
^UIKSNRVXSRPby itself
RRSSSRSUUSSSby letter
YRHWSSS]ULMOby lunch
XTPUSSSMSQRQby lunchtime
SRGSS[SSSRRRby mail
QSHWSUS[STTSby me
HQSSS_RPRSSUby mistake
YPOQSSSTWRRRby morning
TTaQSPRLSVYTby my
PPXSSSSVSSSTby name
WVFWSTSTSSPSby nine
NR[QSPQSSUURby noon
SSUSSSSOSTUUby november
KR`QRPRKRXXWby now
PLVTSSS]UTTTby one
SRVSSOSNSTSSby sea
WQQRSRRSSTTTby side
RNGSSVT\\QRSTby six
S`PRSNSNTSRQby somebody
STSUSRSPSSRRby someone
\\RPPSRSWVRSRby sunday
SSRVSWSKRTSTby supper
\\SSPSSSOSNQPby teatime
OUGbRWWQHXQVby the
TRORSSSOTRRSby themselves
bUKPSOSRURRPby then
TVUSSSRXSRQSby thirty
NSPSSRSWSSUSby this
PV]ISSSNSRVSby thursday
Q\\HYTOU]RRPPby two
SSVSSOSIQTUSby way
WSQSSUSRUQQPby wednesday
F[jUSGO]QVTRby what
SQRQRUSVURSRby which
MSNSSRScSTSSby with
URQTSSSXRSRTby your
SRTQRYRlSSTVbye
SRVRRVRcSSTVbye >
MSUNSRSlSTUUbylaw
RSUSSRSTRSSSbypas*
RSUSSRSTRSSSbypass
SSSVSRSHRTSTbyre
PRPRSTSZTRRUby~@answering
YNOSSVSMSSRUby~@arrival
NPVSSPSTQVVWby~@body_part
`PVSSSRLVOPOby~@book
RQVSSSSVRUUWby~@carrier
aTJPSNSVVRRPby~@comparison
gOEQR\\PRYJMMby~@day_time
\\SSPPSSMUQQQby~@feast
SSRVSWSKRTSTby~@food_spices
PPUSQSSSSSSTby~@looks
RTYUSRRHSWZTby~@me
UP[SSOSOUTUVby~@month
SaPTSMSKUSRQby~@neighbour
GVWVTOVSOSQSby~@number
RRGSSZSUURRRby~@parcel
RSXSVSRRSSSSby~@route
XSRSSYSVSQRQby~@seller
KRPSSRSeSTUSby~@size
QSTPSSSQRSTSby~@staff
VSRSSWSUTRRSby~@time_span
\\UUMSYRHXQSQby~@weekday
FQSSS^RORRSSby~@wrong_item
QRSRSSSOTRSRb~@delivery_place
QSLUQ`RMLQPXc
QSSSSSSSSSSTc's
ZRSSSSSRSSSSc00
RYLSSSSWTNONcab
QUPTSSSYTQQPcab >
OTSSTSSSRSSScabba*
OTSSTSSSRSSScabbage
VSSSSRTQSSSScabel*
VSSSSRTQSSSScabela's
RSSUSSSVRTSTcaber
UQUSRSSQRSSScabin
GVSSSSSaOSSScabin*
GVSSSSSaOSSScabinet
T[QSTQTHPTSTcable
XYRSSQTFRSSScable >
cQSSSRSMRSSScable's
\\NURSQSVSSTScable*
MQVRSRS]TSTScables
SSSSSSSSSSSRcache
L^SSSSSPQRRRcactu*
L^SSSSSPQRRRcactus
SSTSSSSSSSSScadai*
SSTSSSSSSSSScadair
RSSSSSSRRSSScaddy
SSSSSSSRTSSScafet*
SSSSSSSRTSSScafetière
VSSSSSSQSSSScaff
TRMWSSSVTTSTcafé
SQWSRSSQTUUTcage
SSZRSSSNSSSScages
PSSXSSURRUPVcairn*
QSYSSTSRSSSScairnryan
QSLXSRUSRUPUcairns
EJSWPRRoP\\\\\\cake
KOL[SPSTRWUWcake >
]RORSSSHVSSScake for
PQQRSSSUSSSScake'*
PQQRSSSUSSSScake's
VSPSSSSRTSSScakes
`OR\\RSSRRRSRcakey
SRNTRQU_RTTTcalcu*
SSJSSSSZSSSScalculated
SRWTRQUWRTTTcalculator
MQYQSURVTTVTcalen*
MNYRSURZTVXWcalendar
KRXSSSSRRVVWcalendar >
SVRRSSSNSPRPcalender
OQOTTPWRRURTcalf
OSSRUSSNRRSScalf in
LT]RSNUJQUUScalga*
LT]RSNUJQUUScalgary
\\QQSSSSPSSSScalib*
\\QQSSSSPSSSScalibrate
SSSSSSSRSSSScalif*
SSSSSSSRSSSScalifornia
RSTSSRSQSSTScalip*
WSSSSRSGSSSRcaliper
NSTSSSS]SSTTcalipers
cPWORLRP[STNcall
TRORS`SKUSTScall >
USRSSRSUSSSScall a
YSSPSSSJSRRRcall him
TT^RSNSCSVWScall it
OTRSSGSdTUTRcall me
RSSUSQSYSTSScall since
U[TPTOUMUUTQcalle*
R[TPTPULUUTRcalled
SNRSSUSORSSTcalled 000
QR]RSZSSRTSUcalled >
WNQSSVSEURRRcalled a
QSRRSSS\\STUScalled at
WRPTSVSSSRRScalled her
H[NPSJT^RSTQcalled it
OPR[SQSSSWRVcalled me
[PRTSWSDSRSScalled my
ZTUTSSSQRTSScalled the
VSSSSRSTTSSScaller's
XOURSXRFRQQUcalli*
^RSSSSSITSSScalligrapher
SSSSSSSQSSSScalligraphy
MPVRSXRRQQQUcalling
PSTSSVRTRSSScalling it
TRVRSSSSRPQScalling me
TPVRSUSNRPQTcalling~@me
YSMORSOSRSRWcalls
GRROSRShSSSScalls it
JSWUSOSbTTSVcalls me
JSWWSMS_TVSVcalls~@me
WQSSSSSRTSSScallu*
TQSSSSSSSSSScallum
VSSSSSSRSSSScallum's
U\\RRSYSQTRSPcalm
JSQSSOSqRRRRcalme*
JSQSSOSqRRRRcalmed
USSSSRSNTSSScalmi*
USSSSRSNTSSScalming
QSRSSQS\\SSSScalum
XRSSSRSTXRSRcalve*
XRSSSRSTXRSRcalves
ISTSSSS_SSSScalvi*
ISTSSSS_SSSScalving
Q`MVSSSPRQQPcam
O_XRWSSQJRRQcame
ZPYcRPQORXZUcame >
LP\\RSZQ[SVWVcame a
SdUQSRSORUUWcame after
ZKbWSKSWRYYWcame and
P[I`SSSMRTPScame at
YQMQSUSLVRRQcame away
nSMPSMRWZRRRcame back
QRgRRSSQRUSVcame before
OOSSSVSPSSSScame but
^OSQSVSWWRRQcame down
OOWWSRSURTSScame for
SLVMSRSZSVVTcame from
WOBUSRSfSVSWcame home
HU[J[MSWQUTUcame in
OWPSSWS[RSSTcame is
USQSRSSQTSSScame like
RRTQSQWQSRSRcame near
aNTKSURGWOQOcame off
JOkLSVRKRSQQcame on
QRWTUQUIUSSScame out
XRQVSSSNTSRQcame over
SRQ^SVSQRPPPcame saturday
RRWVSOSKSPSPcame so
TN[MS[QUPPPPcame the
XNUPSSSQSSTScame through
QRWSSSSWSPQPcame thursday
VSGNSSZ_VQSRcame to
VPIjSSSDSSTTcame tuesday
VQ?KSRSiRSWVcame two
dV@cRYRLUMNNcame up
RONYSQSUSSRScame was
UKaPSRSJQSUScame when
RSUSSRSPSRQRcame while
LjUINVSKNPQMcame with
VPRNVSSSSSSScame wrapped
OOnPRPREPZ\\Xcamel
XQTRSQSISSTRcamel >
XRSRSOSTSSSScamel*
XRSRSOSTSSSScamels
[QOXRJPTUWTUcamer*
QSUZRJPISWTUcamera
[SSMSOQfTTSScamera and
PRR[SSSORVTVcamera has
NSRVSSSVSTSTcamera on
NXSWSSSOSSSScamera shows
UQORSSS^SSSScamera's
[SQSSSSTTSSScameras
LWbNSQQYSUVVcamp
RR]SSRSPRWWXcamp >
VRSSSRSSTRSRcampa*
VRSSSRSSTRSRcampaign
PRSSSSSWQRSQcampe*
PRSSSSSWQRSQcamper
YPRSSSSSTSSScampf*
YPRSSSSSTSSScampfire
WSSQSPSPTRSRcampi*
WSSQSPSPTRSRcamping
WSUSSSSGSSTScamps*
USSSSRSLSSSScampsies
USUSSTSOSSTScampsite
SSWSSRSQQRRRcamry
ZRQSSSSPSSSScams
aTRHTKQWZLPIcan
LUTQSMR_TSTTcan >
SROSSSSVQRQUcan be
LQRSSTS\\SSSUcan count
XOOTSZTISQSScan do
XQTSSNS[VSTRcan find
eSQPRRSFVRSQcan get
GH]TSSSTRTSTcan guess
RPSPQQSPVRRPcan hear
RSWRSQSSSRSOcan i
XgORSUSHRUUTcan imagine
OSSSSSSVSSSScan it
WSURSSSKPSSScan lift
PUSSSRSIRTTScan make
]QSSQSSPVRSScan open
PVURTPTWQNROcan read
ZRXRRPSLSVUUcan say
I[TY[YRVUSNTcan see
JTJNSTS^SSRRcan still
]QZOSQSUWSURcan tell
TSQSSSSPRSSScan work
^IIXPUQTMQPMcan't
qSQPRSSDTSSScan't >
NTSSSMSZORSOcan't complain
OVPRSQTTSRRRcan't count
PSRNSVSZRSTScan't do
XSVQSRS`SUTTcan't even
TVRUS\\RIUTSScan't fault
RRYRSRSOSSUTcan't find
QRSPSYSRPQQTcan't get
aRSLSQSKSTSScan't read
LRNRSNSQQSRRcan't say
TYPURRSLSSTScan't tell
KSGQVYUWSRPQcanad*
PUKQWXTDSRQRcanada
SRXRSRSOSTSTcanada post
NROSRTTfSSRRcanadian
QSRSSOR`SSSScanadian tire
RRTTSPQbRUTScanal
PR[VSPQWSUTScanal >
XSQRSRSQSRSRcanal*
XSQRSRSQSRSRcanals
MRdSSQSPRUVTcanbe*
MRdSSQSPRUVTcanberra
POPPR`LPRMOYcance*
KRNQSbQQSQPUcancel
QSRRSUSWSQRScanceled
RSNSSTSSSRRUcancellation
HP]SSTN\\NRTWcancelled
RSWSSSSHQTTTcancelled it
SSRUSPNUSRRTcancelled my
RSQSS^UPQSRQcancelled on
^SRSSPSJVSSRcancelling
ZSSSSPSNUSSRcancels
WSSRSSSSSSSScancu*
WSSRSSSSSSSScancun
TWXRSSQRQTVTcandl*
UVORTWSURRTScandle
VVRUSTSWUQQScandle >
SSSSSSSRSSSScandle's
UPZPSQSVRUUTcandlemas
PWUUSQQOSSSScandles
QSJSSRSaTRRScandles >
TSVRRSSRTSTScandy
MSSSSSSUSSTScane
RTRSSSSPSSSScanis*
RTRSSSSPSSSScanister
ZRSPSSSKUSSScanmo*
ZRSPSSSKUSSScanmore
RSPUSSSXSTSScanna*
RSPUSSSXSTSScannae
YOFRSQS`USSScanne*
ZSRRSQSYUSSScanned
SOGSSSSZSSSScanner
`RJRSRRNUPOOcanno*
`RJRSRRNUPOOcannot
RSSUSSSNTSSScanny
LOTTSRSgSUSVcanoe
XPSRSSSOTSSScanoe*
XPSRSSSOTSSScanoes
NVSSSSSSRSSScanon
NVSSSSSSRSSScanoo*
NVSSSSSSRSSScanoon
^RTSSRSKSRSQcanop*
TRSSSRSPSSSScanopy
\\STSSRSNSRSQcanopy's
QPPZSQS\\STSTcans
ZPQRSPSQ[PQNcant
[QQRSSSPTSSScante*
[QQRSSSPTSSScanteen
SSSSSSSUSSSScanuc*
SSSSSSSUSSSScanucks
[RPSSRSPVRSScanva*
[RPSSRSPVRSScanvas
SSRSSSSSSSSScanyo*
SSRSSSSSSSSScanyon
XSVXSQSEUTUScan~@answering
PVURTPTWQNROcan~@book
ZOQRSSSGRUUTcan~@courier_act
WSURSSSKPSSScan~@delivery_place
L]XVSUSIRWTUcan~@hedge
RSWRSQSSSRSOcan~@me
QSPYSRSjSSQScan~@negation
]QSSQSSPVRSScan~@packing_verb
HZQRSTSOPSSUcan~@senses
SRWRSQSRUSSRcan~@use_verb
NSVRSRSVRTTTcan~@work_verb
YVJRZJTQWQRPcap
STSSSSSWSSSScap's
UPSSSSSSUSSScapac*
UPSSSSSSUSSScapacity
POTUOSSPRUSUcape
bNRSSOSPTSSScapfu*
bNRSSOSPTSSScapful
TR^WQVRGTSRUcapit*
PR`TSRSNRUUUcapital
RSOTSUSSSSRTcapital letters
VSQVQVRLTPPScapitals
TSTSSSSMTRQRcapitals >
RSOTSUSSSSRTcapital~@parcel
NQQSSSSdRQRQcapo
QSRSTSSSSSSScappe*
QSRSTSSSSSSScapped
PSSSSSSXSRRScapri*
PSSSSSSXSRRScapricorn
QSQ`SQSSSSSScaps
RRUSSSSVSSSScapsi*
RRUSSSSVSSSScapsized
TSSSSQSSSSSScapsu*
TSSSSQSSSSSScapsules
XRWOSSSLSSSRcapta*
WRRSSSSQSSSScaptain
TSXOSSSNSSSRcaptain's
RRSSSVSOSSSScaptu*
RRSSSVSOSSSScapture
JTKiVWUVQSRVcar
HUOnRQSHQUQScar >
NSSRSSVZQSSScar for
TSSSSSSTTTSTcar park
TRWOSSSQSRSScar with
WSSSRSSJSSSScaram*
WSSSRSSJSSSScaramel
SSSSSRSSSSSScarat
VRRQSSSPTSSScarav*
VRRQSSSPTSSScaravan
SRSSSSSSRSSScarb
QURSSSS[QSSScarbo*
QURSSSS[QSSScarbon
VSQSSRSWTRRScarbu*
ZSQSSQSNTRRRcarburetor
OSSSSTS]SSSTcarburettors
NIHf\\U]NSQLRcard
VS\\HZ\\ROVVSTcard >
MQ[TRYSQQTSTcard and
TRSSSTSUSRTScard came
PSRSRURPSSRScard for
YVKSSUSOSRSScard in
TSSSS]NRSSSScard is
RSD\\SQS`STRScard on
SRLYSNSTRSRScard saying
\\RQSSHSVUSSPcard that
RRSXSNSBRWSUcard through
WS_SSNRASSSScard to
QQ[LSQSTSRUQcard with
TSSSSRSRTSSScard'*
TSSSSRSRTSSScard's
QSRSSTSRRSRTcarda*
QSRSSTSRRSRTcardamom
SONVXSSVOURWcardb*
SONVXSSVOURWcardboard
NOSSSSScSUSUcardboard >
TKTPRSTQRVVUcardi*
MSQSSSSQSSSScardiff
PNXPRTTSRVVTcardigan
UQZSRQSSSSSRcardigan >
QSVSSSSKRSTTcardigans
_OMSSSS\\USSRcardinal
XYZVQMQ:[QSRcards
POTRRQSPTVUUcards >
G^QURRSWTRSRcards are
SSQSSSSUUSSScards in
MVRRRTSYRSSScard~@answering
SRR[SSSUSRSScard~@arrival
\\VM_SNSQRURUcard~@negation
PRSSSLVZSSSVcard~@number
WSNQS[SCNPRXcare
RRSRSXSSSQSUcare >
TRSSSSSSSSSScared
SSQSSTSZSSSScaree*
SSQSSTSZSSSScareer
VSSRURSMRSSUcaref*
RSSSTSSRRSSScareful
WSSRTRSNSSSUcarefully
^MSSRVSPRSSScarer
TTRPSlSHQMNQcares
RQSRSlSKPOOVcares >
NSQWSSSOSUSTcaret*
NSQWSSSOSUSTcaretaker
MSXSSSSSQSSScargo
ZORSSSSRUSSScargo*
ZORSSSSRUSSScargos
SSSSRSSTSRRScarib*
SSSSRSSTSRRScaribana
TQSSSRSSSSSScarin*
TQSSSRSSSSSScaring
@RP^SOSjNYQXcarl
XSRSSSSRSSSScarli*
XSRSSSSRSSSScarlisle
SPVSSSSOSSSScarma*
SPVSSSSOSSSScarmacks
QQcRSOSSSSSScarn
WQQSSSSRTSSScarni*
WQQSSSSRTSSScarnival
NPZPSJSjRUTTcarol
QSZSSPSOSTSRcarol concert
SQNSSTS\\SSRTcarol*
SQNSSTS\\SSRTcarols
QSZSSPSOSTSRcarol~@music_media
SSPRSSSXSSSScarou*
SSPRSSSXSSSScarousel
SPQWRSS_STRUcarp
SSPSSSSSSSSScarpa*
SSPSSSSSSSSScarpal
XJUQ]UROYPRPcarpe*
TJUQ]URSVQRQcarpet
KQVR^QSMURRQcarpet >
WSSSSSSOVSSRcarpets
WNSUSSSRSTSTcarpo*
WNSUSSSRSTSTcarport
KMYUWPVXK[VZcarri*
QSSMSQWaSRSRcarriage
ZLSSSSSSSRRRcarriages
SSSSSSSQSSSScarrick
MTW^RISHM_VXcarried
CTPWROSUNXRUcarried it
HSQXSPS`QXTWcarried the
STUUYYRRSSTVcarrier
RRSTSVSORRSScarrier >
QSSSSXSRRTSUcarrier on
RSRSSVSORSSUcarrier's
MSTNRTS[SRTRcarries
HPUQQVSjQSTScarro*
TSSSSTSSRSSScarrot
GPUQQTSjRSTScarrots
WT^QRFURTTUOcarry
QSUSSNRWSTTScarry >
Z[USSOSHTTUScarry a
NMRRSRSmRRRPcarry on
MQRTSTSVSTRTcarry*
MQRTSTSVSTRTcarrying
JSRPSSS[TSTScars
WJKRSQtNTPROcart
SQTUSSSRSTRScarte*
SQTUSSSRSTRScarteret
SSRSSRSTSSSScarth*
SSRSSRSTSSSScarthorse
BSMRjKRRJVRRcarto*
GQKTjKRRLUQRcarton
LLSP[USJPRRTcarton >
N[TQSSSURQRQcarton and
SFSUQQSQSTSTcarton was
QSQP^OSLRRSQcarton with
MUVQSSSRQSTTcartoon
SP]SROUOP\\[Wcartr*
RR]SSPSRP\\[Wcartridge
TQSSSQUPSSSScartridges
USRSSSSSTSSScartw*
USRSSSSSTSSScartwheeling
SQXSSTSNSRRScarve
LSVSSSS[RUTUcarve*
KSWSSSSZRUTUcarved
TSSSSSSTSSSScarver's
WSOSSSSRSSSScasca*
WSOSSSSRSSSScascadias
K\\MPY_RSPNRRcase
KYTTXYSPOSSTcase >
RQSSSSSSSSSScase and
RSRSSVSSSRSScase closed
NTRQSWSJQRSScase is
YU[RSRSNTTTScase of
OWRWSQSTRSSUcase was
SSSSSSSSQSSScaseb*
SSSSSSSSQSSScasebook
UPQSS[QUTSSTcash
SSSSSTSRSSSTcashe*
SSSSSTSRSSSTcashed
VRSRSSSPSSSScasin*
VRSRSSSPSSSScasing
URPSSSSSTSSScassa*
URPSSSSSTSSScassava
SSWRSPTTRTTUcasse*
TSWSSSTPQTTUcasserole
RSSSSPSXTSSScasseroles
STRSSRSQSRSRcassi*
STRSSRSQSRSRcassio
WOTQSQSSTRRQcast
ZRSSSSSITRRQcast >
VPQRSSSNTSSScast iron
NSSSRQSYTRSScastl*
NSSSRQSYTRSScastle
XRSRSSSPSSSScasto*
XRSRSSSPSSSScastors
fQRPSSSMUSSRcasts
MjNSSRSQSSSScasua*
MjNSSRSQSSSScasualty
TNMMR]RZWNPOcat
KVNORbRcSSTUcat >
RSTRVWSPQSSRcat and
GROaSSSOPXRXcat flap
WSNSSSSSSTSUcat has
ZSRSSSSBURRRcat sleeps
HOITRQSiTRRScat's
QWNRQRS[SSSScatal*
QSNSSRS[SSSScatalogs
SWSRQSSSSSSScatalogue
SRXQSSSOSSSScatan*
SRXQSSSOSSSScatania
RSZSSRRLSTSTcatar*
RS]SSSSESSSTcataract
SSOSSRRZSSSScataracts
^PNVSWSIROQNcatch
fPNRSRSQWSRRcatch*
fPNRSRSQWSRRcatches
WRSSSSSLSSSScater*
WRSSSSSLSSSScaterer
QSPXSSSYSSSScatfl*
QSPXSSSYSSSScatflap
SIRSSWSVRSSScathe*
SSSSSSSSRSSScathedral
SIRSSWSVSSSScatherine
[TKRSUR\\WQRPcats
KQTZSRSWQWSVcattl*
KQTZSRSWQWSVcattle
RSOWSSSPRSSScattle grid
XS\\RQSSNQPQRcaugh*
XS\\RQSSNQPQRcaught
bSOQSUSKSPSScaught it
QSWQSSSUSSTScauld*
QSWQSSSUSSTScauldron
^RSSSSSKTSSScaulk
OQSRSSS^SSSScaval*
OQSRSSS^SSSScavalier
SSQMRPSgTSSScave
PYSUSSSSSRSScaved
MRRRSQSfSSSScavem*
MRRRSQSfSSSScavemen
TSSSRRSSUSSScaves
SRSSSSSQTSSScb
SSSTSSSRSSSScbc
RTRSSSSOSRSRcbse
RPSSSSSYRSRTcctv
RWSRSSSRTRRScd
QSVSSRSQRVUUcease*
QS[SSSSPSUTTceased
RSOSSSSTRTTTceasefire
PSNSSQZSSSSScebu
RQSTSSSSSTSScedar
OQVORPSaTSSRceili*
PSVSSSSUSSSSceilidh
QQSOSPS_TSRQceiling
VRQRSSSQSQQRceiling >
TSSPSSSRSSSTceleb*
SSSRSSSOSSSTcelebrate
TSSQSSSUSSSScelebrating
SGPWSRSdSSSScelin*
SGPWSRSdSSSSceline
RSR\\SSSRSSSTcell
TRRSSSSTSTSUcella*
TRRSSSSTSTSUcellar
PIS\\SRSaSVUVcello
RRSSSSSSTSSScello*
RSSSSSSSSSSScellophane
SRSSSSSSTSSScellos
SRSSSSSSSSSScemen*
SRSSSSSSSSSScement
XOQQR^RMSRRWcent
MQRQRYSKRSSWcent >
QSUSRSSTSSSScente*
QSUSRSSTSSSScenter
QRRSSSSMSSSScenti*
QRRSSSSMSSSScentimetres
OWTSRSSUSSSScentr*
PWTSRSRUSSSScentral
QSSSSSSSSSSScentre
RRSSSSUNSSSScents
WSOSSSSPSSSScentu*
SSSSSSSQSSSScenturion
WSOSSSSRSSSScentury
ORSSTSSQSSSRceram*
ORSSTSSQSSSRceramic
VPSRSSSOWSSScerea*
VPSRSSSOWSSScereal
SSSSSSSXRSSScerem*
SSSSSSSXRSSSceremony
RR\\OSSSVRSTScert
XPXRSQSHTUTVcerta*
ORSSSSSNRUTUcertain
[QWRSPSMUSSScertainly
bVRPROSJUQRRcerti*
QWTPSKSVSSSTcertificate
dSQSSSSGUQRPcertificates
SRSSSWSSSSSScertified
USSSSRURSSSScessn*
USSSSRURSSSScessna
SRSSUTSSSSSRchad
SSSSSSSSRSSSchafe
PRYSSRSURVVWchafe*
PRYSSRSURVVWchafes
]RSSSSSOYRSRchai
LUOUROQ^USSQchain
USPSSQSTSUUSchain >
SYSRSSRQSSSSchain's
KXYTWRQIQRSQchain*
MRYTSRSPSSSSchains
QSSSWSSNQRSQchainsaw
^LURTNXLWPPKchair
PRSVSTRZOQRQchair >
QSSRSSSITSSRchair and
OTSZSSSRSSSSchair was
SRUSSSSPSSSSchair's
J_TSSSSLQRRRchair*
J_QSSSSPQRRSchairs
SXRRSQS^SRRRchalk
TSTSSRSQVSSRchalk*
RSSSSSSRSSSSchalked
SSTSSSSSSSSSchalks
USSSSRSRVSSRchalky
QSNSSSSWRUSTchamp
[RSQRSSSWSSRchamp*
TSSQSSSUSSSSchampagne
SSSSSSSRSSSSchampion
ZRSSRSSRWSSRchampions
MUUQSiSTOOQ[chanc*
QWXRSPSQSSTSchance
NSRSSRSZSSSSchancellor
YSSSSPSVTSSSchancer
NRQRSqSLNOP[chancers
XSRSSRSOSSSSchand*
XSRSSRSOSSSSchandelier's
SVRSSSSVSSSSchane*
SVRSSSSVSSSSchanel
OKaJR[VEPXZZchang*
OQORS^ZLSRRSchange
SSSSSOQMRRSUchange my
LQbNRPPOOWXXchanged
OS[RSWSPQVVTchanged >
VSPSSSSOSSSRchanged and
QSORS_SMSSSSchanged it
WSKSSNSYTQQSchanged my
PRXPSXSLRRTWchanged the
QSVSSSSQRSSSchanged to
WSKSSNSVTQQSchanged~@me
RPXRSURSTVVVchanges
SSSSSOQMRRSUchange~@me
\\SPQSQSQSSSRchanging
OP^RRPSOSVVUchann*
OP_RRPSPSVVUchannel
SSRSSSSQSSSSchannel's
SSSSSSSQUSSSchaos
SSSSSSSXSSSSchaot*
SSSSSSSXSSSSchaotic
KSURS`SPQVTWchap
OSSZSPSTRTSSchap told
PQRSSUR`RUTUchape*
PQRSSUR`RUTUchapel
OPPWSWRZSUSVchapel >
cFORQLQTYNONchapt*
\\KRRRMRYUOPOchapter
VPRSSSSNTSSSchapter five
QUTSSSSNVSSSchapter nine
VSOSSSSWQSSSchapter on
_RRSSRSMUSSSchapter one
WQRSSSSOSPQPchapter six
[NPRRRRNWRRRchapters
URRSRSSQURRRchapters in
ORQUSPR\\WTSSchara*
LRSRSSS]USSScharacter
VSRVSPRRUTSScharacters
SOSSSSSUTSSScharc*
SOSSSSSUTSSScharcoal
SSSRSSSPSSSRchard
QZMPPXWVUKNScharg*
SSTSSRQSUPQPcharge
ZSXTSTR_TQQPcharge >
RSSSSTSQSSSTcharge and
PSSSSSSSSSSScharge for
OSSSSTSVSSSTcharge of
IRRSST]RRRSScharged
KSRRSNY[TSSRcharged me
NSSSSUVPRSSRcharged twice
OVOSQbTRQQQUcharger
OZVRSQVOSSSTcharger >
OUQSSTSYSRSUcharger for
RTRSSUSLRSSScharger in
RWSSSSSRQSSScharger's
SRSSSSRSSSSVchargers
cUROSISUXSSPcharges
PSRUSTNWURSUcharging
NSRUSXQXSRSUcharging me
RSSSSRU]SSSRchari*
RSSSSRU]SSSRcharity
XPRRRSSYTSRScharl*
OQSRSSS^SSSScharles
\\RSSRSSNTSRScharlottetown
SRSSSRSSVSSScharm
PRTTSZSORRSUcharm*
PRTTSZSORRSUcharming
bQPSRQRHUSTPchart
^RRSSQSMSSSQchart >
VSRSSSSRURSRchase
TSSSSSSSSSSSchase*
TSSSSSSSSSSSchased
VRSQSTS\\TSSTchasi*
VRSQSTS\\TSSTchasing
OSSSSSS[SSSSchass*
OSSSSSS[SSSSchassis
HQNWU`SKNQRUchat
RRNWSSSWSSSSchat >
QU`SSGSRSUTRchat says
PSRRS_SRNRSWchatb*
PSRRS_SRNRSWchatbot
MPYQS_SVTQQSchatt*
OQYSSWSSSQQSchattanooga
SSSSSSSQSSSSchatted
VSSQSQSOTSSSchatter
SSSSSSSQSSSSchatting
NRSSS]S]SSSSchatty
QSSSSSSUSSSSchaut*
QSSSSSSUSSSSchauth
OPVVQKO\\YRRRcheap
NXSSSRcNPSSScheap >
XSRYSSKOSSRRcheap feel
NTNRRNc@MPPPcheap*
PURSSPWJPSSScheaper
QROSSQ^HPPPPcheapest
RRPSSQVJRPQPcheapest i
\\WQSSXQOTRRScheat*
PVSSSSSPSSSScheated
WSSSSRSQSSSScheating
ZTQSSYQTTRRScheats
XRRSS^RBRRRTcheats >
LPZHR^R\\QNQRcheck
RSaRSQSIRVVTcheck at
RSBSRQSbSSSScheck it
RSHRSSSbSSSRcheck the
IPKKQ\\cSSPTMcheck*
LQYOSUQdUSVTchecked
ITPUSQRcRSSRchecked >
^RORSRRSTSSSchecked it
SSDRSdRLSOQPchecking
SRQPRIfLSRROcheckout
PSVSSSSPQUTTchecks
OSPSTUSORQRQcheck~@me
SUSSSSSSSSSSchedd*
SUSSSSSSSSSScheddar
TOQQSVSTVQRTcheek
OOTRSVSSSQRTcheek to
PVSSSSUQRRRScheek*
PVSSSSUQRRRScheeky
RSRSSbQRSSSRcheep
cSJUSSSVRRSScheer
VOPRRWRYSUTZcheer*
^SUSSISNUTRScheerful
SSSSSSSVSSSScheerfully
KPNRSaR[QTTZcheers
QSSSSNR]RUUTcheers >
ZVPSRPRKUOQOchees*
ZVPSRPRKUOQOcheese
aLNURRQGTPQQcheese >
MYSSSSSSSQSScheet*
MYSSSSSSSQSScheeto
VRSQSQSTTSSSchef
KRSSSSScTSSUchef'*
KRSSSSScTSSUchef's
USSSSSSOSSSSchefs
SSXSSSSTSSSSchem
[NORVNRJSTRSchemi*
QOSSWSSRSSSSchemical
[SORSNRLSTRSchemist
TSSSRSSRSSSSchemistry
SSUSSVSLSSSSchemo
LSSSSSSSRSSScheng*
LSSSSSSSRSSSchengdu
QRQSSRR\\TTTTchenn*
QRQSSRR\\TTTTchennai
VSSSSRSQTSSSchequ*
VSSSSRSQTSSScheque
SSSSSSSOSSSScherb*
SSSSSSSOSSSScherbourg
TV[QSSSOQSSRcherr*
SS[QSSSOSSSRcherries
TVSSSSSSRSSScherry
RQ_QSISGSWVTchess
LQ]QSQSPRVUUchess clock
SSUSSSSORTTTchess set
SSRSSSSQSSSSchess*
SSRSSSSQSSSSchessmen
NSKRSWSYUSSSchest
XOSSSSSRTSSSchest*
TSSSSSSRSSSSchester
WOSSSSSSTSSSchestnut
USSRSSSRSSSScheve*
USSRSSSRSSSSchevelle
cMNOSQROTRSQchew
aMNRSQRRTRSQchew >
]^QQRPSMQNONchewe*
]^QQRPSMQNONchewed
aZRRSQSPSOPOchewed >
TSHQSVR`TQSRchewi*
TSHQSVR`TQSRchewing
_ONQSTRSTPSQchews
NZSSSSSNRSSSchia
SSSSSSSWSSSSchica*
SSSSSSSWSSSSchicago
\\MKOSLS[TTSSchick*
cPNSSSSOTSSRchickadee
KPSRSRSTRSSTchicken
XSSQSRSMURSRchicken's
XSRSSSSLSSSSchickpeas
MSQRSOSkSTSSchicks
PSSSSSSTSSSTchickweed
bRQRRRSLTSSSchihu*
bRQRRRSLTSSSchihuahua
OfQYRRSITTPTchild
RS[SSSSNTTSTchild >
MROSSXSaSTSTchild is
K]dRSSUPRPPOchild's
PV_LRWQISQRSchild*
ISRSSRSkSSSSchildbirth
LUZSSSSQPSSSchildhood
`SRSSSS5SSSSchildminder
[MLMRYPPUTUWchildren
JQPSS`SIQRRUchildren are
KSUSSRRaSTSTchildren in
TRRSSRSWTSSSchildren's
SQQSSSSSSSSSchilds
NRSSVYSSSRRSchill
UPQYRRSYVRQRchill*
PSRSSRS`SSSSchilled
XPRYRRSLVRQRchilli
OSSSSSSWSSSSchilt*
OSSSSSSWSSSSchilton's
]RPSSSSPSRSRchime
SSSSSSSURRSSchime's
WSSRSRSTPRSSchime*
WSSRSSSQQSSSchimes
VOUPSRSSTSSSchimn*
VOUPSRSSTSSSchimney
XRPRSSSNTSSSchin
QRSSSSSaUSSSchin'*
QRSSSSSaUSSSchin's
ISVSSUROQSSTchina
TSSSTRSSTSSSchina's
TSSSTRSSTSSSchina*
WQLSSURPXRQRchine*
WQLSSURPXRQRchinese
]SRSSOSOSSSSchins
M_QPSUSHPSSSchip
OXRSSSSWSSSSchipb*
OXRSSSSWSSSSchipboard
OYTXSQRQQWSUchipp*
QZURSSRNQSSSchipped
TUTSSSSSSRSRchipped >
RRRYSQRVSVSTchippy
^FURTS`SSVUWchips
WLRRRS`SSVUWchips >
SQISSOS`SSSSchiro*
RQISSQSgSSSSchiropodist
TSSSSRSKRSSSchiropractor
SSSSSUSNRSSSchirp
^RSSSRSLRSSSchise*
^RSSSRSLRSSSchisel
SQXSSSSMSSSSchitt*
SQXSSSSMSSSSchitting
QRSSSUSZSSSSchloe
VRRSSSTNTSSRchlor*
VRRSSSTNTSSRchlorine
iDPSQNRUUSSSchoco*
VDRQQNSbVSTRchocolate
JRSRSPSsRTTTchocolate >
RSSVSTSNSSSSchocolates
gSRRSRSKSSSSchocolatey
QQM^SPS_PQPNchoic*
QQM^SPS_PQPNchoice
VPRPRRRZUQQQchoir
TSSSSSSQSSSSchoir*
TSSSSSSQSSSSchoirboys
MSSRSVSORSSTchoke
SRSSSSSSSSSSchoke*
SRSSSSSSSSSSchokes
SSSSSSSQTSSSchoki*
SSSSSSSQTSSSchoking
MRRSSRS_SSSTchoos*
MSSSSRSZSSSTchoose
SSRSSSSXSSSSchoosing
TSRRSRSISSSSchop
SSSSSSSWRSSSchopp*
SSSSSSSWRSSSchopping
TSSSSRSIUSSRchops
TWRSSUSaSSSQchops*
RRSSSRScSSSSchopstick
UXRSSVSPSSSQchopsticks
SSRSSTSSSRRVchor
SSOSSSSTSSSSchord
XSSSSRSITSSRchord*
XSSSSRSITSSRchords
WQRSSSSRSSRSchore*
WQRSSSSRSSRSchores
VPQRRQSUURSRchoru*
SSQRSQSUTRSRchorus
VPSSRSSSTSSSchoruses
L\\O^SNSWRTQTchose
OZQ]SSSJRTSTchose the
UUSRSTSLSSSSchose*
UUSRSTSLSSSSchosen
[SSQSRSNTSSSchowd*
[SSQSRSNTSSSchowder
JXVOMQU[RUTUchris*
ORPRSSR`STSUchrissie
QSSSOSS_SSSSchrist
RSPSSRSZSSSSchristened
OQXSRUVUQRQTchristening
NVMSSSUYRQQSchristening >
VRLSSSSRSSSRchristening and
RRgSSSSFRTTTchristening was
SSSSSQSKSUSSchristian
T\\VQRSRATSURchristmas
XOSSRQR\\SRTSchristmas >
NXSSRUSTSSSSchristmas eve
QSXSSSSRSTSTchristmas pudding
RSQSRRSKSRQRchrom*
RSQSRRSKSRQRchrome
SSSRSRSVTSSSchuck
QQO]SVSVQSQVchuck*
OQQ^SVSSQTQVchucked
TSSVSRSNSSSRchucked in
QRRUSRS]RURTchucked it
USRSSSSVTSSSchuckles
RQSSSSS\\RSSSchuff*
RQSSSSS\\RSSSchuffed
SRSSSSSQSSSSchunk*
SRSSSSSQSSSSchunky
XQUHUWSWWPRSchurc*
XQUHUWSWWPRSchurch
QSNRSVTYTOQSchurch >
XSRRSSSJSSSSchurch hall
SRSYSSSGSSSSchurn
aSOPSRSHTSSSchute
SPSSRSSPVSRSchutn*
SPSSRSSPVSRSchutney
SRTSSSSTTRRSchutney >
SSSSSSSRTSSSchyaw*
SSSSSSSRTSSSchyawanprash
ZSQSSSSQURRQciará*
ZSQSSSSQURRQciarán
YSSSSQSSUSSScider
OgRSSWS@RSSScig
USSSSSSSTSSScigar
PRSSSSSUSSSScigar*
SRSSSSSSSSSScigarette
PSSSSSSUSSSScigarettes
SSWSSSSSSSSScinci*
SSWSSSSSSSSScincinnati
PSSRSSSWSSSScinde*
PSSRSSSWSSSScinderella's
RSQRSWSSSSSScindy
SSQSSTSZSSSScinem*
SSQSSTSZSSSScinema
SUUQSPSXRUWScircl*
YRRRSSSTTRSRcircle
QZWSSPSJSSSRcircled
RPPRSTS`RUUTcircles
QSUSSSSSRTUTcircling
FQSSSRScSSSScircu*
TQSSSSSVSSSScircuit
ESSSSRS`SSSScircus
SSSPSSSUSSSSciste*
SSSPSSSUSSSScistern
^SNSSSSNSSRRcited
TOTQRRSTRSSRcitie*
TOTQRRSTRSSRcities
NSJNSOSeTUSScity
SQXSSSSMSSSScivic
GSRdSTSBOUSUcivil
SSSSSQSQSTSScivil*
SSSSSQSQSTSScivilised
WSRRRQSSVRRQck
RSSSSSSRSSSScking
PQRSSQShSSSScks
SSSSSSSWRSSSclack
SSSSSSSPRSSSclack >
QQLbRVRUUKRUclaim
TSRSSXRNSQSSclaim >
bWKSSTPUTORSclaim*
XYSTSPSZQQSQclaimed
]QSRSSSKTSSSclaimed it
XUPSSSSQRSSSclaiming
YOOSSWQPVQRUclaims
GVSSSSScQSSSclam
WRSSSSS]USSSclamp
VQSSSRSLRSSSclamp's
dNQRSRSETQRQclamp*
bPQRSSSLURRQclamps
SSSSTSSWSSSSclams*
SSSSTSSWSSSSclamshell
RSTSSSSTSSSSclan
PQQRSSSUSSSSclan'*
PQQRSSSUSSSSclan's
TSSSSRSQSSSSclanc*
TSSSSRSQSSSSclancy
VSSSSRSPTSSSclank
SSSSSSSPSSSRclap
OQPVRIRhWWWTclapp*
QQRUSMSaVVWUclapped
QQRUSOS]WTTSclapped >
SUSSSQSSQSSSclapper
NRRTSSSTTTSSclappers
URRSSQSYTSSRclapping
iRLRSQSAVRQPclaps
SQSSSVSPSTTTclari*
QSPSSVSXSSSSclarification
TQVSSSSKSTTTclarinet
PURRQTSTXQQRclasp
_HYQUOQVVQTQclass
MSQQSVSSSOQOclass >
ZRQRSSSISSSSclass and
PQJSSRSeSTTTclass of
VSQSPYRIXSSSclass*
\\SRSPRRMWSSSclasses
TSRSSSSPTSSSclassroom
LSRSSZSSSSSSclassy
\\RRSSPR^WSSSclass~@number
SRPSSUSLSSSSclaus*
SRPSSUSLSSSSclause
S\\RPSSSORSSSclaw
UP_NSRSYTUTTclay
OQeOSRSMSTTTclay >
MbSSRQSYOSTSclean
_MRSSRSLUSSSclean >
TRSSSSSZSSSSclean and
[SPMSORHURTRclean*
[RPOSOSVRSTRcleaned
ISUOSQSlSSTScleaned the
MZRRSSSQRSSScleaner's
NRVSSSSQTTTUcleanest
YORRSSSKURSRcleaning
WRQSSSSRUSSRcleans
ZGQUTQUVQTSTclear
^NQSSSRQSRQPclear >
SSPSSOS[SSSRclear as
KSSTSSSWRVUVclear through
LSQXSSSVSRSSclear to
J_SQROQGPLOLclear*
WSRSSSSRUQRQclearance
MUVJSTR^RTUUcleared
QSRLSSS\\STSUcleared the
PQSSSUSQSSSSclearer
SSSSSSSRRRSSclearing
SbRQSLSGONNLclearly
RWUQSRSKRPQOclearly been
OPS\\SSRKSSSSclears
USYQSSSPTRRRcleat*
USYQSSSPTRRRcleats
QSSSSSSVSQRRclenc*
QSSSSSSVSQRRclenched
dTQSRSSLWSSPclerk
VQNRVPSWTTTTcleve*
SSQSSRS[SUUTcleveland
VSRSVSSGRSSSclever
SRQSSRS[TSSScleverer
SSSSSRSSSSSScleverest
PQTPSRSkSSSSclevl*
PQTPSRSkSSSSclevland
NSWRSYUNRSTTclick
SSSSSSSTTSSSclick >
RSUSSZSGSSTTclick and
KXVRSTRQSVWTclick*
MWTWTXSMRUVUclicked
SRXSSRSQRWVVclicked the
RSUQSSSQSTTSclicker
QVVSSQSSRSSSclicking
TRQPSQSYURSRclicks
SSSSSSSRTSSSclicks when
RQQOSSScSSSSclien*
RQQOSSScSSSSclientele
LRV]SMSXSVTVclimb
TPR^RNSQSSSPclimb*
MRTbSOSSQTSSclimbed
USSRSSSSSSSQclimber
XQRPSSSQTSSQclimbing
WSQSSRSRWRSRcline
SPSSUSSOSSSScling
SPSSUSSOSSSScling film
URRSVSSQSRSRcling*
SSSSVSSRSSSSclingfilm
USRSSSSRSRSRclings
QRZXRLSRUTTQclini*
QRZXRLSRUTTQclinic
NRNUSSS[TRSQclinic >
fKLRRPSOXRRQclip
YQSSRSSTSSSSclip >
SSSSSSSSRSSSclip'*
SSSSSSSSRSSSclip's
hSSSRQSDUQSPclipp*
hQSSRSSDUSSQclippers
SUSSSQSSSRSRclipping
_PNRSPSVVRSSclips
VWQSSRSMRTTTclips >
VRSRSSSMSSSSclips are
]RPSSRSWSSSSclips on
OTWSSSSRSSSTcloch*
OTWSSSSRSSSTcloches
jPTMNLRHYMPFclock
ZR[YQNSDRRTQclock >
LTSSSSSSRSSSclock's
FR[PSQROPVWUclock*
MQ[PSQROQVWUclocks
OS]RSRSLQWWTclocks changed
RRLQSRSgSRSSclocks went
TPSSSSSVSSSSclog
LRYRSSSTQVVWclogs
SSSPSSSQSSSSclomp
VSRRTSSNSSSSclonk
XURSSSSPRSSSclonm*
XURSSSSPRSSSclonmacnoise
VRKUR\\RTYUTSclose
eWPRSTSPXQQPclose >
GRPNSkSMTRSRclose it
]RSSSRSHTSSSclose to
PHQWSbQQNPOWclose*
EHKQScRePPNWclosed
MPPOR_SDTRQSclosed >
RSRRSTSVSRSRclosed it
WSUQRYSHSQRUclosed my
PNUSRPS^QTSTclosed the
XSTVRYSARQRUclosed~@me
PSVSSSSNSSSScloser
SSRZSRSQQSRTcloses
aSWSSSSFSSURclosest
QRQSSZSPUPQTclosi*
QRQSSZSPUPQTclosing
MSQSS[SQRQRVclosing to
`LTRRPRPZPONcloth
SSSSSSSRRSSScloth's
PRQRRRS[SRRRcloth*
PSSSSRSSSRRRclothes
RRQSSSS[SSSSclothesline
eWLRRQSKTSSRcloud
SSSSSRSSSSSScloud >
NQYPSMOqTSTScloud*
OQRRSSSdSSSSclouded
RSYQSMP`TSTSclouds
QSRVSSSSSSSSclown
PRRRSnSKOPQ[clown*
PRRRSnSKOPQ[clowns
LJVOSZRXRYYVclub
QOfRSQSVRWWWclub met
MRRSSSS_STTTclubb*
MRRSSSS_STTTclubbed
QQNaSSSSSSSSclubh*
QQNaSSSSSSSSclubhouse
_PQSSSSTTSSSclubs
TSOSSSSRTRRRclue
iRRSSSSBSSSSclues
TSSSSRSRTSSSclunk
RPRSSRSVPSSRclust*
RPRSSRSVPSSRcluster
TQSRSRSQRVVUclutc*
TQSRSRSQRVVUclutch
SSSSSSSSTSSScm
LRWTSSUURSSSco
LRWTSSUURSSSco op
XPMRRTSPSTUScoach
ORTSSRSSTSUScoal
RR[SSRSOSTTScoalm*
RR[SSRSOSTTScoalman
URRSSTSUSSSScoars*
URRSSTSUSSSScoarse
MRVURSSVSTSScoast
HVXZRVQRRWUYcoat
MQTVRRSORTRScoat >
PSZUSSSMQWWYcoat on
URSRSSS[TRSRcoati*
SSSUSSSSRRSRcoating
URSPSSS\\USSScoating's
]SQTRLTOSRSRcoats
SSSRSSTURRSScoats over
ZSSSSSSESSSScoax
QSUSSZSKSMLScob
SSSSSSSVTSSScobal*
SSSSSSSVTSSScobalt
_PRRSPSPVRSScobbl*
TSSSSSSPSSSScobbler
^PRRSPSSVRSScobbles
[QRSSQSQVSSScobbles >
SSVUSSSPPUUUcocke*
TSSUSSSPRSSScocker
RSVSSSSSQUUUcockerel
SSSSSSSXSSSScockl*
SSSSSSSXSSSScockling
TSSSSSSSSSSScockp*
TSSSSSSSSSSScockpit
ZPSSSRSQUSSScocks
WQSSSRSZVSSScocoa
SSSSRSSUTSSScocon*
SSSSRSSUTSSScoconut
dSSRSRSFTSSScod
BOFkRN\\:LWNUcode
QTQWSVSHSSSTcode >
MTPYSQSURURUcode for
TQPVS[SNRSRScode is
SQOQSSSQSRRQcode was
UQSSSSSTSSSRcodes
VUN[SSSUSTRScode~@me
OYRSTVRVPSRQcoffe*
NZRSTVRTQSRQcoffee
PINZRTRcTTRTcoffee >
VXTSUOSHRTSScoffee and
SRSQSSSQTSSScoffee hot
WUSRSUSCTRSQcoffee in
SSSSSSSVRSSScoffee's
TRSSSSSSSSSScoffees
MSSSSRSWSSSTcoffi*
MSSSSRSWSSSTcoffin
SRSSSRSNSSSScog
RSUSSSSOSTTTcoimb*
RSUSSSSOSTTTcoimbatore
UWRRSRRHUSSRcoin
XSSSSSSRSSSScoins
PSTRSSSWSTTTcoke
RSTSSSSXSUUTcol
TSSJSSS[SSSScola
SOQOQRS\\XUVTcolan*
SOQOQRS\\XUVTcolander
JPTRRRS[VVVTcolander >
3D_MRVRjK__ccold
]KVQRRSKQTTWcold >
\\TOSSRSKVSSScold and
JShSSTSGQYXYcold in
JQ\\SSSSRSUTTcold snap
\\RSSSSSHTSSScolde*
\\RSSSSSHTSSScolder
RWSSSSSSSRSRcoles
QRRPSSSPRSSTcolin
PSSSSRSZSSSScolin's
PSSSSRSZSSSScolin*
Z^KORTSLUPQOcolla*
TSSSSSSTSSSScollagen
SSSSSSSQTSSScollapses
R_LORUSTSPQOcollar
LVTTSSSWSRSScollar >
SSSSSSSTSSSScollarbones
ZRSRSSSLTSSScollars
MTFRRUUdPTSXcolle*
XRRSSSVCTRSTcolleague
SSSSSSSVSSSScolleagues
LUNTRYSWRSOUcollect
SSSNSSSRSSRRcollect >
RSUNSVSRSTSScollect it
L[VSSQSPRSSRcollected
PRRSSSS`SSSScollecting
RQFSSSSMRTTUcollection
USSSSSSRSSSScollector
RSSSSSSXSSTTcollectors
YOVRSRSeSTUScollege
NQWRSRS^SUVUcollege >
TSSRSSSSURSQcolli*
TSSRSSSSURSQcollie
RRRSSYSRSPPScolm
RTSSSSSSSSSScolog*
RTSSSSSSSSSScologne
KSVYSNSZRWVUcolon*
LSN]SOSOSTSTcolonel
SSQQSSSbSUVScolonoscopy
SS]QSSSORTSTcolony
QaNQRQVMSQRPcolor
QXSSSPSSQSSScolor's
ZVQRSQSPTRRQcolor*
\\QQSSTSPVRRQcolors
^QMHR[OMYLPNcolou*
SRLLU]PLTOPQcolour
IOOTRaSUSRSTcolour >
VUQSSSSXSSSRcolour and
STSSRSSSTSSScolour goes
XNSSSSSQTSSScolour is
XRRSSPSRTRRQcolour of
`QSOSRSPVOQOcolour's
HZTSSRS[RTTTcoloured
STSSSSSSRSSScolouring
\\LSSQTSOWSTTcolours
SRVRSSSRSSTScolum*
SRVRSSSRSSTScolumn
SSSSSSSTSSSScoma
STTWSSSRQSSScomb
TSSSSSSRRSSScomba*
TSSSSSSRRSSScombat's
SSRSSPSXSSSScombi*
SSRSSPSXSSSScombine
YO^YSMOVNUUTcome
ROYKSNSIPXYWcome >
KOUQS\\SRSXTVcome and
PSRYSTSdRTTPcome back
QSVTSSSMSSSTcome by
IRIbSJSORUOTcome down
QWRQSSSYSSTScome from
UTESSZSURRQTcome home
UWWVSSSITQSRcome in
^OMRSYSGUPPPcome off
MOOPSRT~QTTVcome on
ZPORSPRVURRQcome out
OReRSQRSSRSScome the
WSVSSTSPSSTRcome through
USVTVRSNTQSScome to
RSZTSSSATTSTcome up
U[LVSRSKRRRScome with
`RSOWSSPSQRRcomed*
WSTPSSSRTQRRcomedian's
\\RRRWSSQSSSScomedy
\\CJOSQRRbWVQcomes
URURSSSYRTTTcomes >
JSURS\\SDSSSTcomes back
WRMQSPSQVRSQcomes down
USVRSSSTSRRRcomes home
ZRQ[SRSUTUSUcomes in
JRKSSPScVSSScomes off
mRHRSSSAURRQcomes on
ZTQOSRSOTTTRcomes out
JS[SSSSNRTTTcomes the
USRTSRSQTRSQcomes through
\\QIORWSVWRSQcomes up
XRSSSSSRURRRcomes with
NQ\\RSRSXNSTScomet
SS[SSPSNSSTScomet's
SS[SSPSNSSTScomet*
_TNRQQRMURQQcomfo*
VSRSSSSPURRRcomfort
XVORQQSQSSRRcomfortable
KUSSSSSPTSSScomfortable >
WRSSSSSRSSSScomforter
`TQSTWSFONPOcomfy
URQSRRSQWRRQcomfy >
SXSSSQSSPSSScomfy enough
JQZSSNRTOYWYcomin*
JQZSSNRTOYWYcoming
IRNYSRT\\RXUVcoming >
SRYSSRSKTSTScoming down
S[URSSSGSQSPcoming home
OPXPTSSWRTRTcoming in
SQGOSSRSSSQScoming up
SRRSSVSNRSSUcomma
VSPSSSSSSRSScomma*
VSPSSSSSSRSScommas
NOLUSQRgQLNJcomme*
^SSSSQSNTSSScommended
NQNVSTSYPPPOcomment
PRPWSUSRQPPOcomment >
RRUSSSSTSTTScommentate
ISSSSSSYSSSScommentators
SSPRSRS`SNQNcomments
kRONRPSKXQQPcommi*
SSSSSQSRTSSScommissioned
aSSRSRSLRSSScommissioner
TSSSSRSSUQRQcommitment
\\PSPSQSPSSSScommittal
STPSRVSVVRRRcommittee
<RRTS~RHKRSXcomms
GR^VS\\SOPTQVcommu*
SSRVSSSSSSRScommunal
QRRSS]SJNURUcommunication
QSUSSSSSSTSScommunity
NSRSSSS]TRRScommute
PS_SSRSPSSSScommuter
SSRSSSSRSSSScommuting
YCFUUMRTUPPQcompa*
XGKQTPQ]TRQScompany
OQNSTOR^TRRScompany >
^SSSSSSNSSSScompany i
OVQ[SPRXRUSUcompany's
SSSSSSSUSSSScompare
NOSSSSTYQSSScompared
USSSSSSGRSSScomparing
UOSSUTSKSSSScompartment
[SOOSSTOVPQNcompass
[SPOSSTPURRPcompass points
SSTSSSSTSTTTcompasses
\\RSRSQSTTSSScompe*
_RSSSQSOTSSRcompetent
OSSSSSSXSSSTcompetitor
VRSSSRSSTSSRcompi*
VRSSSRSSTSSRcompiled
ZV?RWGU][KOIcompl*
Q_RRSGVXQRRPcomplain
QPSSSLSeQRSPcomplain >
PQO[SYSNVQSUcomplained
SSLSSUSUSSSTcomplaining
gOSRSNSPVRSPcomplains
bQSRSRSFTRSQcomplains about
RQOPSUSYSPQRcomplaint
[SPRSNSVTSSScomplaint >
\\RPRSJSaXQRNcomplaints
NRSRSKS_RSSNcomplaints >
dSTSSRS7XRSQcomplaints from
YWSQSRSQSSSScomplete
SSTSSSSSSSSScompleted
KSQRSXSRSSSTcompletely
DQSSYQSSTSSScompliment
TSSSSUSNRSSRcompliments
bOVZSQSGXTTScompo*
SRRWSSSQUTRTcomposed
WQWSSSSTVSURcompost
^SSSSQSNTSSScomposure
SSSVSSSNRSSScompound
^POSSQSPTQRRcompr*
VSQSSRSSSSSScompress
WSQSSRSQTQRRcompression
XPRSSRSRSSSScompressor
LV[QSJQYSVWTcompu*
MSSSSSSUSSTScompulsory
TV[QSHRVSVVScomputer
RRVSSSSYSSTScomputer >
PRRSSSSWSSSScomputer and
QSSSSSSRSSSScomputers
SSSSSUQUSSSScomputing
ORXSSQSQTSTScomra*
ORXSSQSQTSTScomrades
ISSRShSNPSS^comun*
ISSRShSNPSS^comunication
FPYQROSaOVVUconce*
SSOSSPS[SSSSconcern
NRTRSSS`RQRRconcerned
NRTRSRS]RQRRconcerned >
SSSSSSSRSSSSconcerns
LQ]RSQSHPXVVconcert
ORXSSUSKRUUVconcert was
QSSSSSSXSSSSconcertina
LSQTSSSaQRQRconci*
LSQTSSSaQRQRconcierge
VQRRSPSaWRRSconcl*
SSSSSSSRSSSSconcludes
WQRSSSSSVRRSconclusion
QSSRSPSaTSSSconclusions
S]WQPPSPPSTRcondi*
O]QQQUSKNRSScondition
S\\RSSVSLNSSScondition >
WRSSSSSUUSSRconditioner
SSYSSOSVSTTSconditions
QSSSSSSSSTTTcondo*
QSSSSSSSSTTTcondolence
YTPRSSRNUSSScondu*
YUQRSSSNSSSSconductor
SSSSSSRSTSSSconduit
]RSRSSSEVSSScone
SRSSSSSXSSSScone'*
SRSSSSSXSSSScone's
]QSSSWSEUSSRcones
STSSQSSSSSSSconfe*
STSSQSSSSSSSconfetti
NRhRQHSVTSRSconfi*
YSPSSOSTTSSSconfidence
LSkSRLSJSRRSconfirmation
NSSSRRS^STTSconfirmed
SSSQSUSQSSSSconfu*
SSSQSUSQSSSSconfused
PP_QTOSNSRSRcongr*
SS`RSNSISSSScongrats
RSSRTSSVSRSRcongratulated
SSTSSTSSSSSScongratulations
PQQSSSSUSSSScongressman'
VSRSSSSPTRSRconke*
VSRSSSSPTRSRconked
UTVSSOSLVRQQconne*
PVSSSSSSSSSSconnected
PSVSSQSQSTTTconnection
SRSSSSSSSSSSconnector
PSSSSSSSRSSSconnectors
^SOSSRSPXRQQconnects
SSWSSSSQRRRRconnemara
ZQRSSSSRUSSSconor
ORRPQSQUUUWUconsi*
OSTRS[SETQRSconsider
XSSSSSSPSSSSconsiderable
RSSSSSSSSSSSconsiderably
ISRSSTRhRRSSconsidered
\\SRSSQSJTSSSconsidering
XSQSRRSQTSSSconsiders
SSWSSQSPRWWUconsignment
LSRRSOS_UTUSconsistent
TSSSSSSRSSSSconsistently
PPSSWRS^RSSSconso*
PPSSWRS^RSSSconsole
lRQRSNSSTRRRconst*
lRQRSNSSTRRRconstantly
NSRSSXSSSSSTconsu*
OSRSSSSUTSSSconsulted
RSSSSXSQRSSTconsumer
PPXPRRSPSSUWconta*
PSOTRXSZSRSWcontact
TSQSSRSRSSSRcontacts
SQ_PSNSJRTUTcontainer
SSQSSTSSSSSScontains
LmPQTNSTSPQOconte*
SQRSSPScSSSScontent
HtQRUQSGRQQOcontents
XNSSSSSPSSSScontests
]VRSSIQ^RSUQcontr*
RQQWSPSYSTSTcontract
SQRXSRSOSTSTcontract >
URSRSSSSSSSScontracts
VOSSSSSNSSSScontradict
PSTRSSRYSSTScontrol
[YUQSRSDRSTRcontroller
ZORSSSRRTRSRcontroller's
L[RSSMSgSSSScontrols
QSVSSNS]RSTSconva*
SSRSSOS[SSTSconvalesced
QSWSSSSUSSTSconvalescence
[QQRSSSOTQTSconve*
TSSRSSSTSSSRconvenience
SQVSSOSRRUUTconvent
OSSSSWSRSORSconversation
SSSSSXSISORSconversation >
XSSSSSSQSSSSconverter
XSOSSSSSTSSSconveyor
[RSSOSSPTSSSconvi*
[RSSOSSPTSSSconvincing
VRQSSVSUUSSTcook
SXORSRSYTRRQcookb*
SXORSRSYTRRQcookbook
UYUTQWSGTOOOcooke*
XTOSRVSORRSRcooked
PXYTQTSLUPOOcooker
VQUSSSSSTSSScooker makes
QQTSRVS\\STTUcooki*
IRSTSSSeSUTVcookie
URRTSZSORQSRcookies
ZSSTSYSIRQSRcookies >
YRURRPSMUSSScooking
OSSSSQSLTRSQcooks
>Q]SVPShQYXYcool
UTSSSSSNTSSScoola*
UTSSSSSNTSSScoolant
TSNVSSSMRRSQcoole*
TSNVSSSMRRSQcooler
VRSSSSSSRSSScoon
OSRSSgSPOPQYcoope*
OSRSSgSPOPQYcooperative
SSNQSPSgSSSScop
SSSSSSSNRSSScope
NSSSSYSRQSSWcopie*
NSSSSYSRQSSWcopied
QXRSSSSPRSSScoppe*
QXRSSSSPRSSScopper
NZXRS]SQOPOVcopy
RWRSSRSKSSSScopy >
K]SSTQSSSSSScopy'*
K]SSTQSSSSSScopy's
SSSSSSSSRSSScoqui*
SSSSSSSSRSSScoquihalla
DORSORSnRSSScoral
IQRSORSmRSSScoral >
BiQSUWSXLQQQcord
UQSSSSSPSSSScord a
VRSSSSSURRRScord is
YQQSSSSNRSSScord'*
YQQSSSSNRSSScord's
TSSSSPSSVSSQcordl*
TSSSSPSSVSSQcordless
QQSRSTS]SSSRcords
OSPSSSSSSRSScore
WSSRSRSPSSSScorgi
RSSSSSS[SSSScoria*
RSSSSSS[SSSScoriander
NTZTRSSJQVWXcork
QSVVSSSPRWWXcork >
TSSQSSSUSSSScork and
TRSSSSSRSSSScork'*
TRSSSSSRSSSScork's
WQSSSSSSSSSScorke*
WQSSSSSSSSSScorkers
SSSSSSSQSSSScorle*
SSSSSSSQSSSScorleones
]OUSSNSRTTVScorn
RSORSQR_SSSScorn'*
RSORSQR_SSSScorn's
URSSSSSPSSSScornb*
URSSSSSPSSSScornbread
IZS`[KUTNTPScorne*
NUVcQQVIOXTXcorner
TPT[SQSXVTSScorner >
SSSSSURSSTTTcorner and
PTRSRSVXOURVcorner of
SUSSWPSOSSSRcorner's
MVPQZPS`ROPOcorners
P]SRVSSKSQQRcorners >
PSSSSRS]RSSScorners and
SSSSSSSVSSSScornet's
SSSSSSSWSSSScornh*
SSSSSSSWSSSScornhole
TSSSSTSSSSSScorni*
TSSSSTSSSSSScornish
SSRSSSSSSSSScornw*
SSRSSSSSSSSScornwall
[IYSSQSQSVWUcorol*
[IYSSQSQSVWUcorolla
USRSPTSSSSSScoron*
USRSPTSSSSSScoronation
RSQSSRSfSRRScorpo*
RSQSSRSfSRRScorporate
LaLTSWSXQRQTcorre*
KaPVSOSYPRQScorrect
ORMTSOSZRRRRcorrect >
SSSQSZSXSSSTcorrected
OSRSSUSRSSSTcorrectly
XSSSSSSQSSSScorrespondence
SSPSSSSQSSSScorresponding
WQSQUSSNSSSScorri*
UQSQUSSNSSSScorridor
USSSSSSSSSSScorridors
YQQSSSSPSSSScorro*
YQQSSSSPSSSScorroded
SSSSSSSQRSSScorru*
SSSSSSSQRSSScorrugations
SSURSUSNPSRScorsa
XWRVSQSKSTSVcos
RS[RSTSMSRSScosie*
RS[RSTSMSRSScosies
QS]QSQSTSTSScosmo
LURRSPW[OSTScost
QSTSSOP^QTTTcost me
RSRRRRUYRSSScostc*
RSRRRRUYRSSScostco
PSSQSPYEQRSLcosts
POdSSQSORUTTcostu*
POdSSQSORUTTcostume
PSJSSSS_RTUTcostume was
`QISSRSPUPPOcostume~@feast
TSSSSSSLSQQScosy
RSSSSSSSRSSTcosyc*
RSSSSSSSRSSTcosycorner
[TYRRQSANYXYcot
OSUWSSSTRUTUcot mattress
QSPQSSSRSSTTcot was
SSYSSSSSSTTTcoton*
SSYSSSSSSTTTcotonou
QTRWSSSQSTTTcotta*
QTRWSSSQSTTTcottage
QRSRSSSUSUVUcottage >
SQRSSRSQTSSScotto*
SQRSSRSQTSSScotton
]SLQSRSYSRRRcouch
ZQNSSSSSSSRScouch >
RROSSYPUTSSUcough
TSQSSUSDTSSTcough >
fSNRUSSEUTTScough*
SSPRSSSRUSSScoughed
USQSUSSRSSSScoughing
dSSSSSSGSTTScoughs
YORQXUVFQSTQcould
ORISSNSjQPOLcould >
eMMRRSUKXRRScould be
YRQSQOSQTRSQcould do
RSSSSRVLRRRRcould find
PSRTSSSRQRSRcould get
PQUPXQSPQVUUcould have
HSVaSRSUSVSUcould hear
SNQQSOScSQSRcould i
\\RLYSSRNRURVcould not
MUPWTVQWPWSUcould read
`RZRSPSLVRRPcould say
XTJQRXSTTOQRcould see
TQRSSSSYTSSScould stand
J]SQWRSQQSSScould tell
TWQQSVSURRSQcould they
OSYOSQSUQUVTcould walk
IS_MTNTaQXYUcould've
ONPMVZXXORSXcould*
XOHSUXWROOPTcouldn't
\\QSSSPSQSQSQcouldn't cut
WSPPSPXOSQRPcouldn't get
PRQPSYSQSPQRcouldn't have
TROSS[SKUQQUcouldnt
RNSSSSSXSSSScouma*
RNSSSSSXSSSScoumadin
QRN\\SQSTSTRScounc*
QRN\\SQSTSTRScouncil
QSSQSRSZSSSRcouncil >
Bh[SSLSaROSMcount
KLPRSRTOSRRRcount >
ORTWSSSZRSSTcount the
RNXNNWSPTVZVcount*
KSZSRRSaPYYYcountdown
CdQOPNRcPPPNcounted
QLRRSRSPQRRScounted >
XQSRSNSLSSSQcounted them
QjUQQSR?RQQPcounted~@number
XQSRSNSLSSSQcounted~@seller
ULUOR]SIXTSScounter
ZSSRS_SLVUSRcounter >
`QQQSSSTTSSScounter in
PSRSSVSRSSSRcounter's
RSSSSSSSRSSScounterfeit
TSSSSRSTSSSScounters
SRSSSSSSSTTTcounties
VP_RSORPSUXUcounting
gPURSPRFTUWTcounting >
SBWOSVT_OVWWcountry
SM\\QSUSKQWZXcountry >
PU[SSRSRRUTUcountry~@comparison
i]ERSOS6WOPPcounts
XKP[SVTHVPQRcounty
TPN_STSPTRQScounty >
MWRTSSS\\SSSRcounty's
V_URSQRKSSUScount~@number
RPZOSUSXTUTTcoupl*
UPUPSUSTTUTTcouple
PRWRSSSTSSSScouples
SSSSSSSVSSSScoupling
PSSQSXR[RQSVcoupo*
PSSQSYRRRQSVcoupon
RSQSSSSOSSSUcoupon >
RSUSSSSTSSSScoupon for
SSSSSRS\\SSSScoupons
[NKeOJRMSUOPcouri*
ZNLfOJRKRVPPcourier
UTRPSOSZROSNcourier >
_RVNQSSPWRSScourier bag
PSRWSSSKRVSUcourier called
VQQOSSSMURSRcourier in
TRQRSSSUUSSScouriers
KVOWSRRaQSSQcours*
KWOWSSRaPSSQcourse
SRSSSRSSTSSScourses
HXNPSZSXSTRUcourt
NTSSSZSKTSSTcourt >
HVOQSRSmSRSScourt*
PSSWSSSPRSSScourteous
OSQSSSSZTSSScourthouse
QUQSSSS_SSSScourting
PUSMSSS]SSSScourts
JRMOSMSdQPRPcousi*
MRQQUPTZQQRQcousin
[SRSRSSQUSSRcousin >
OSQRRXSXSSSRcousin in
TUWSSSSOURRRcousin's
SSLSSSSVSRSRcousin's >
OQKRRPRaRSSTcousins
QRVSSPRSRVVTcoven*
QRVSSPRSRVVTcoventry
RRZSSRRGRWWVcoventry >
AaRSQQ[MOOPPcover
IWXPRR\\OOQPQcover >
VTPSSSSJTQSRcover and
^RSSSSSMTSSScover's
`OFTTXROURRRcover*
WSSRSRSQUSSScoverage
ONNXSURSUTSTcovered
[QSSSSSRRSSScovering
NWKPUWSXRQSRcovers
MUWRS[SPPUUWcovid
TaLRSTSGUNOOcow
PdRSSQSKTOOOcow >
NSSSSgSMOQRYcowar*
NSSSSgSMOQRYcowards
PSRSS]SRRQRUcowbo*
SSRSSSSSTSSScowboy
PSRSS]SRQRRUcowboys
XSSSSSSOSRRScowl
QRPSSPSYTTTScowor*
PRPSSPS]STTScoworker
TSSSSSSPUSSScoworkers
TSOPS\\UORRRUcows
RSRSSRS`SSSScra
USSSSRSRSSSScrab
TWPURVSOPSSScrack
YUPUNWQQPPQOcrack*
?aRVOZRTPQQPcracked
FfVTPORMNRRRcracked >
eRKSSRSQTQSQcracker
ORYSSSSSSTTUcrackers
XOSSSTSUQRRRcracking
VOSSSSSVRRRRcracking little
VQSSSRSYSSSScrackle
SSSSSQSSSSSScrackles
SSSSSSSJSSSScrackly
VOSSSSSQTSSScracks
RURSVSSRSSSScradl*
RURSVSSRSSSScradle
SSSUSSSRSUSTcraft
QRQRSQSdSQSScraft*
QRQRSQSdSQSScrafty
VRRSSSSUSQRQcraic
TQSSSSSSSSSScrane
XURSSSSPUSSRcrank
XSRSSRSLSSSScrank*
XSRSSRSLSSSScranky
bWQQRSQRTMMOcrap
aSMSSSSRZNOMcrapp*
aSMSSSSRZNOMcrapped
OWSSSSSSSSSScrash
TSSSSSQRTSSScrash*
TSSSSSQRTSSScrashes
YYPTSSSVSQQRcrate
SRSSSSSSSSSScrate's
WRRR^QSQRSSScrate*
WSRR^QSSRSSScrated
SSSSSSSTSSSScrater
SSSSSSSPRSSScraters
QSXNSSSRSQSRcrawl*
QSXNSSSRSQSRcrawling
M]VRRQSMSSTScrayo*
NUXRSQSTSSTScrayon
R[QSSSSLSSSScrayons
SS]USSRORSTScrazy
ZPQSSRSUVSSScreak
TSSSSSSLSSSScreak*
SSSSSSSOSSSScreaked
TSSSSSSQSSSScreaks
VQ\\QRRSOQRUScream
SMSSSSSWSRSRcream >
UTSWSSSQQSSScream*
UTSWSSSQQSSScreamy
ZQSSSPSWSSSScreas*
ZPSSSRSQUSSScrease
STSSSQSYQSSScreases
OQ`QPMS\\RY[Vcreat*
OQ`QPMS\\RY[Vcreated
PR_RRPS@QYWVcreated >
VOSZSRRUQSWScredi*
WQSZSQRUQSWScredit
TSSRSTSQRRRScredit >
YSK\\SQSQSPSOcredit where
RSSSSUSSSSSScredited
SQSSSRSSSSSScredits
NPRhQRSJM[Q[creek
NLReQRSJM[Q[creek >
UQSSRSS[SSSScreep
SSSSRSSSSSSScreep >
^NRTSSSGTSSScreep*
]PRSSSSFTSSScreeper
SSSTSSSSSSSScreeping
TQSSSSSTSSSScreeps
TSSSSSSORSSScrema
SSSSSSSPSSSScrema*
SSSSSSSPSSSScrematorium
RSUSSSSSSTTTcremo*
RSUSSSSSSTTTcremona
SSSSSRTQSSSRcrept
Q^SSSQSRSPOOcrest
SSSSSSSOSSSScrest*
SSSSSSSOSSSScrested
KUUMRPShQRRRcrew
TPVVSOSRUSSRcrewe
OPYVSSSMRTTScrewe >
SVOSSRS]TSSRcrib
QSSSSSSVTSSScribb*
QSSSSSSVTSSScribbage
XSRRSSSRUPRPcrick
ZRRHSSSYRRSRcrick*
ZRROSSSRSRSRcricket
SSSKSTSZSSSScrickets
TVNMRQR`VPQQcried
ZRQSSQSHVSSRcried >
PSTSSRRWUSSTcried~@number
TSQQSQSeSSSScries
MS]RSRSRSRSRcrike*
MS]RSRSRSRSRcrikey
U[RSQSSKQSSScrime
UZPSSSRPSSSScrimp
TSSSSRSRSSSRcrimp*
TSSSSRSRSSSRcrimper
gLLQWORF`MMKcrisp
[QRRWRSPXQRPcrisp >
QTSSSSSOQRSScrisp*
QTSSSSSOQRSScrisps
QTRSSSSSRSSScroch*
QTRSSSSSRSSScrochet
RSSRVSSPSSSScrock*
RSSRVSSPSSSScrockery
PRSSSSS_SSSScrocs
MQRQR`PJQQQWcrook*
QRSRSRSXTSSScrooked
PRRRRaQEPQQWcrooks
PRRRR`QKQQRUcrooks >
NSSSSTSUSSSTcrop
OSVZRWSoSRPQcross
PRSPRSSbRQQQcross >
OSR]SRSGSTSTcross the
JcVQRQVUOYWUcross*
MTZQSSWNQXWUcrossed
SPSSSSSRSSSScrosses
TSSSSSSRSSSScrosswind
RWQSRRRYQRRScrossword
RTORSQSTSRRScrossword >
QbRSSQSRRRSRcrossword's
SRQSSSSVSUUTcrosswords
\\SPSSSSPSSSScrow
FSRRSbSQQSSScrowd
VQSSSSSOTSSScrowd*
VQSSSSSOTSSScrowds
NRYN\\SSIPVWWcrown
NRQS\\SSPRRSRcrown jewels
ZSSSSSSGSSSScrows
SSSSSVSMSSSUcroyd*
SSSSSVSMSSSUcroydon
SRRSSSSOSSSScruel
QR`RRRSPPWXVcruis*
QR`RRRSPPWXVcruise
QQSRSSTRRSSScrumb
TXOSRWRQXOROcrumb*
K[STSSSSSRSRcrumbled
SSSSSSSWUSSScrumbles
SRSRSSSSTSSScrumbling
[QOTRWSMVPRQcrumbs
[UPTSSSKSPSQcrumbs >
MUSSSUSORSRScrumbs in
\\OQRXQSNSSSRcrump*
_SQRSSSOSSSRcrumpet
PPSSYQSSSSSScrumpled
_RRUSPSLSQSRcrunc*
\\SSSRQSQTSSRcrunch
VSRUSSSNQRSRcrunchy
T^RNWSRSMRSRcrush*
T^RNWSRSMRSRcrushed
QSSRUSRQOSSRcrushed >
`ROSROSRURRRcrust
OTSSSSS\\PSSScrust*
OTSSSSS\\PSSScrusty
SVQSSNSBSRRRcrutc*
SVQSSSSQSRRRcrutch
SSSSSNSDSSSScrutches
OT[RRSS\\SVVQcry
QUORRTSZSRRQcry >
PRTQSQReUPPPcryin*
PRTQSQReUPPPcrying
RXVRSTSSTOOOcrying >
ZSSSSQSKTSSScrypt
SSSSTSSSSSSScryst*
SSSSTSSSSSSScrystal
QSVSSRSPSSSScrèch*
QSVSSRSPSSSScrèche
SSSSNSSRVSSScube
_SQQLPSTZSSRcubes
PSWSSUSRSSSScucko*
PSWSSUSRSSSScuckoo
ORSSSSSXTSSScucum*
NSSSSSS\\SSSScucumber
URSSSSSOTSSScucumbery
HVSSSSSRSSSScue
SSSSSSSRSSSScues
WPRSRTSRUSSScuff
]QQOSTSQTSSRcuffs
SRV[SSSKRTTTcul
SRV[SSSKRTTTcul de
SSRSSSSSSSSScultu*
SSRSSSSSSSSSculture
SRSSSSSSTSSScummi*
SRSSSSSSTSSScummins
RSSRS^SMSQRTcunts
O[LOUQRUTRUPcup
KVWRSQSXQSVScup >
SSRSSSSTSSSScup and
TSRRSSRMQSSScup in
XYRSQOSZQSSScup is
OQQUYWSMSSSRcup of
YNPVRRSUUSQTcupbo*
VNPWRRSPSSRTcupboard
VQSTSSSPSSSRcupboard >
QRSVSRSQSTSTcupboard with
USSQSSSWUSSScupboards
SSQWSSRTSTRScuppa
_WPRQRRGQRRRcups
NSU`SSSKOSTScurb
OSXaSSSROSSScurb >
WSSSRSSJSSSScurd
TRSSSSSSSRRRcure
TSSQSSSMURSRcured
SSSRSSSSSSSScures
SRQSSSSSSSSScurio*
SRQSSSSSSSSScurious
SSSSSPSSUSSScurl
ZSSSSQSPSQSPcurle*
ZSSSSQSPSQSPcurlers
LYYRRPS[RSTRcurli*
LYYRRPS[RSTRcurling
]QSTSQSMPSSScurls
PSQQSTSSSSTScurre*
SSSSSSSMSSSScurrency
PSQQSTSXSSTScurrent
RSSSSSSWSSSScurry
URSSSSSRSRRScursi*
URSSSSSRSRRScursing
UXZQQPRTOOPOcurta*
K]TURSRQQSRQcurtain
RHQRSPSvQQRPcurtain >
\\OYPRPSVQOQQcurtains
PPPRSSSUSQRScurtains >
SQSSSSSRTSSScurts*
SQSSSSSRTSSScurtsey
\\SOSRPSLUSSRcurve
SRSSSSSSTSSScurve's
]LSSSRSQUSSScurve*
SQSSSRSSSSSScurved
]OSSSSSQTSSScurves
YSMUQNRRSRSOcushi*
VUMRSNRPTTTQcushion
XSLSSRSTSSSScushion >
VSSVSSSSSRSRcushion's
SQSSRSSSSSSScushioned
SSSSSRSUQRRRcushions
SSSSSSSURRRRcushions are
QSSSSSSVSSSScusse*
QSSSSSSVSSSScussed
NTSSSSSPQSSScusta*
NTSSSSSPQSSScustard
UKQTTNMZSYX[custo*
\\SSRSSSNUSSScustody
SSQSSXSQSQQScustom
NLJURZSJVONWcustomer
RRVTSRSISUTScustomer >
MSSSS\\SKQRRVcustomer care
NSSRSQSXSSSRcustomer has
\\SSRSRSETSSScustomer in
SSNZSDSlSVRScustomer refused
USSRSNSSTRRQcustomer service
KUEVSRSgQUSTcustomer's
^TRRSNSXVSSScustomers
]VSSSQSOSSSScustomers at
NOjPUIMPN^_Wcustoms
MS]SSSPIRUTTcustoms >
RRPSSOT[RUTRcustoms had
GgSRTUQBPQRNcut
Q[SSRNSNUSSQcut >
PSSSRRSXRSSScut and
^QQSSRSLXQRPcut butter
MSRURVSYTVSUcut my
TWQSSUSSURSRcut off
NXPSSPSUOSSScut out
URPSSTSRQSSScut the
IWSSVSSQQSSScut to
OZPQ`OS^QSRScute
RgSRXRSFUSSScute >
LZPSSRS_RSSScuthb*
LZPSSRS_RSSScuthbert's
SZMSSSSOSSRScutla*
SZMSSSSOSSRScutlass
SSSSSSSSTSSScutle*
SSSSSSSSTSSScutlery
SSMRSVSSSRSScutof*
SSMRSVSSSRSScutoff
VUWTQ[PPUSPTcuts
URVSRRSQTRRRcuts >
ZRVRSSSWQRRRcuts like
VSSSSSSQTSSScutsc*
VSSSSSSQTSSScutscene
ZSRQXPRNYSSRcutte*
cNUQXPSGYRSRcutter
JXPSSSS[SSSScutters
LRURVTSbTRRScutti*
KRVRVUSXSSSTcutting
SSVSSSSSSSSTcutting the
TSSSSQS]TSSRcuttings
SSSSSSSRTSSScutwo*
SSSSSSSRTSSScutwork
SSSTSSSNSVSVcuz
SSQPSSSSSSTScwmbr*
SSQPSSSSSSTScwmbran
[QISSSSSURRRcyan
ROPQSTVURTTScycle
RSSSSSSVSSSScycle*
RSSSSSSVSSSScycled
SWQQSSSRSSSQcycli*
SWQQSSSRSSSQcyclist
XSDVSSSQSTSScyclo*
XSDVSSSQSTSScyclone
RTSOSSS\\RSSScylin*
RTSOSSS\\RSSScylinder
T^QRQPSLSRRPcymba*
T^QRQPSLSRRPcymbal
EoP\\NPSNQWRUd
KSRSSRS]USSRd's
TQOQSRSUQPQPda
VS@SSPSaSSTSda's
RSSSTQS[SSSSdab
PRWRSSSTSSSSdachs*
PRWRSSSTSSSSdachshund
VPMVRFU]VQTQdad
LQYSSSSXSSTSdad >
NQZRSSSTTSTSdad's
RSRSSSSUSSSSdaddy
SRSSSWSTSSSSdaddy's
PXSSSWSTQSSSdaddy*
QYSSSSSRQSSSdaddycool
YQSSSSSLSSSSdads
_MTQSQSJSTUUdaffo*
_MTQSQSJSTUUdaffodils
fPRRSRSGSUVVdaffodils >
OSSUSSSXSSRSdaffs
WLNQRTRaURRRdaft
XSRSSSSNSSSRdafte*
XSRSSSSNSSSRdaftest
SZMSSSSOSSRSdagge*
SZMSSSSOSSRSdagger
`UQRSUSBZUTVdaily
VQYSSVSKWUUUdaily >
SQSSSSSSTSSSdaint*
SQSSSSSSTSSSdainty
MQTPSRRXTSSSdairy
KQTPSSRbSSSSdairy queen
SSSURVSRRVSVdaisi*
SSSURVSRRVSVdaisies
GRSSSSSdTSSSdaisy
QSVSSRSRRSSSdakot*
QSVSSRSRRSSSdakotas
XSSSRSSQSSSSdal
PUQSSOS`RSSRdale
OUXSSSSOQTUTdalla*
SUSSSSSPSSSSdallah
OSXSSSSRRTUTdallas
PSSNSSS[SSSSdam
SSSSSRSSSSSSdamag*
SSSSSRSSSSSSdamaged
;QWQRQSVSWXVdamn
]VKUTSSNTRRQdamp
SRSRSSSVRSSSdamp >
VSQSSSSQTSSSdampe*
VSQSSSSQTSSSdamper
SSSRSSSTTSSSdams
OVSSSRSPRSSSdan
PRjNRRRDRUTUdance
URXSSNRNSSSSdance >
QRTQSRSbUSTSdance*
SSVQSRSXWSTSdanced
SQVLSTS^USSTdanced in
QSQSSSS]QSSSdances
aSRRSPSJSSSSdanci*
aSRRSPSJSSSSdancing
aSRSSPSJSSSSdancing >
QSZOSUSRSSTTdande*
QSZOSUSRSSTTdandenong
]SSSSSTRSSSSdandy
SSSSSSSSVSSSdang
RSSSSVSSSSSSdange*
RSSSSVSSSSSSdangerous
UMRTSSSTSSRSdangl*
SSRTSSSVSSRSdangling
UMSSSSSQSSSSdangly
QQRSSSSZQSSSdanie*
QQRSSSSZQSSSdaniel
SSRSSSSSRSSRdanke
OSSSSTSSSRSTdanki*
OSSSSTSSSRSTdankie
PbPRSSSORRSSdanny
VQ[WSQSGTTUTdare
SSSSSTSQSSSSdares
SSVSSSSQSTUSdares*
SSVSSSSQSTUSdaresay
MI`OQQRUUUVVdark
UO[RSSS_RTTTdark >
VQWQSSSGSTTUdark and
RSQRRSSUUSSSdark with
USRSSSSVTSSSdarkl*
USRSSSSVTSSSdarkly
USSRSSSSSSSRdarl
PSSRSTS\\SSSUdarle*
PSSRSTS\\SSSUdarlene
USPSSLSYVRRQdarli*
USPSSLSYVRRQdarling
SSSSSSSSTSSSdarn
OSRSSSSUSSSSdarne*
OSRSSSSUSSSSdarned
QSRRSSSSSSSSdarre*
QSRRSSSSSSSSdarren
TSSQSRS]SSSSdarry*
TSSQSRS]SSSSdarryl
[QSRSSSSURRSdartb*
[QSRSSSSURRSdartboard's
TQSSSRSSSSSSdarts
PSOYSOSWRRSPdarwi*
PSOYSOSWRRSPdarwin
]NPRSSSOUQRQdash
[RMSSSSPUQQQdash cam
WSSSSSSRSSSSdashc*
WSSSSSSRSSSSdashcam
OTSSSSSRRSSSdata
>heIRYRCH[ZUdate
KQZOSWSGQUVVdate >
RSTLSTS[SQSRdate and
U[QQSRSSQSSSdate code
PR\\SSQSKRVVTdate has
OaGSSRSOQQPQdate on
KNQRSRShSVUTdate'*
KNQRSRShSVUTdate's
OVSSRSSRRSSSdated
IZaSSRRQRQPRdates
ZSQSSSSOSSSSdato
XRSSSSSMSSSSdato'*
XRSSSSSMSSSSdato's
QTTSSOSWTTVUdaugh*
RWRRRWTUQUVUdaughter
LR^XSSSQQVVVdaughter had
RRSSSSSVSSSSdaughter in
VPUTTLRTUSSSdaughter's
TVSSRTSORRRSdaughter's microscope
SQWSSSROSTSTdaughter's science
OSSSSSSTTSSSdaughters
PQLTSZSgRUOWdave
PQMSSOSaSTQRdave >
NS`SSRRHQVVVdaven*
NS[SSRRQQVVVdaventry
RSQSSRSXSUTTdaventry >
SSXSSSSISSSSdaventry's
SSSRSSSXSSSTdavid
SRSRSXSPTOPSdawn
LT_ZRTQPOYWWday
MSOSSSSQUSSSday 0
GR|PSONGNZ[Xday 00
UPSRTVUSWOOMday >
KQJQS^_]QMOLday after
NWZVSSSRRQURday ahead
PWSTSURbRQSPday and
TRPSSSRVTTSSday as
ORaOSPSLRUWUday at
ZQYPSLSUSSSOday before
TRXRSTSGRTUSday came
NRQdTQSKPXSVday early
OSRSSWSOSSSSday five
QSRSSQPVSTUTday for
TUXUSMRNSTSTday i
PSNSSXS\\TPNQday in
ORMTSRS\\TSSTday is
VVIQSXSDRRRSday it
IS\\RSOSKSSSRday itself
N\\^RSaRJTSTSday nine
QXVRSTSJRQRUday no
SSVSSSSLSRRSday now
ZSUPS]SPSRRTday of
MR]QSOSRSUUUday off
QYSRSPSNQSSSday one
US]RUOSEQTTTday since
URUQSSSSURQRday so
SSGSSPSWRRRRday ten
QQXUSSSITUUSday the
TQ[NS@RXSWVVday they
RSPRSUSTSRSSday thirty
jMHQSWSDVSSSday three
SRZRSKSJRRRSday to
RSIiSPSNQRSRday too
\\JLSSRSQXSRSday two
PRYSSTSOSRSRday was
URRPSZSTUSSTday when
USPRRYSRTRRSday with
PRfSSSSHSUSSdayca*
PRfSSSSHSUSSdaycare
NQRSSTP`SSSVdayli*
NQRSSTP`SSSVdaylight
QRSSSQPXSSSWdaylight >
QSSSSSTPSSSRdaylight robbery
ENnZMSILB\\Z^days
MK_QSHSMRWYQdays >
[UPTSJUQSRUTdays after
OYYUSNSTPQMOdays and
QSLRSYSZSRRUdays before
SUZMSMSORUXUdays behind
WRNPSSSYRTUTdays by
VRVGSSSOSRSRdays early
QSK`SYSPQPSQdays flat
PQWRRRRGO[Z[days for
URMWSSSWSRPSdays from
MSNTSOSZSTPSdays i
PQPKSVSfSSVTdays in
STYSSQSNSRRQdays it
NTXRSWSSSTSXdays late
TT\\NSOSMSRQQdays later
QSMRSSSJSSSSdays now
XQ\\PSORHRPPQdays of
MR\\USTSXSSSTdays on
SSTRSTSPSRTSdays out
VN_MUTSQQROOdays over
PQ`OSMSNQSTTdays past
MW]ISSRRSSTSdays running
IS1kO_QOPRNVdays to
XPVPSUSXSVWSdays with
XSSSSQSOURRRdayti*
XSSSSQSOURRRdaytime
SSSSSSSRSSSSdazzl*
SSSSSSSRSSSSdazzling
TRSSSQS]USSSddr0
SRV[SSSKRTTTde
SRV[SSSKRTTTde sac
PRRTSRS_TSSSdeaco*
RSRTSRSXSSSSdeacon
QRRSSSSZUSSSdeacons
eeESLXPJRMLHdead
]JAJR[QU\\OQOdead >
]RQRSQSPRRRQdead in
RWPRSRSQQPPOdead on
aQSRSQSJWQSPdeadb*
aQSRSQSJWQSPdeadbolt
gRMRSQSP^PQNdeadl*
SSMSSRSUTSSSdeadline
gRRRSRSN]PQNdeadly
USSSSSSOTSSSdeads*
USSSSSSOTSSSdeadset
JSRWS^SPQTRRdeaf
OSTWSIS^SUSSdeaf and
SSSUSOSRSSSSdeaf~@courtesy
JQN[Q_QRPQQ[deal
NRORRbQIOOP[deal with
SRSTSMXRRUSSdeale*
SRSTSMXRRUSSdealer
MSRSSZSORRSUdeals
HRVRSZSSRQRXdealt
HRVRSZSSRQRXdealt with
WSROSSS_USSSdean
RSRPSSSXUSSSdean >
EQXNPY[RLVXYdear
OQRSRS`?QQQQdear >
[STSSR_PRSSRdear and
RSSRSTPRSRRTdear friend
SSGSSRR[SSSSdear sir
ORNRSR\\WTSTSdeare*
PSNRSS`KTRSRdearer
RSSSSVSQSSSTdearer one
VSOSSQXPVRSRdearer than
RSSSSRN^STTTdearest
OSSSSRUSSSSSdears
MSRSjRSYPPQMdeath
KPNRSPSmSUUTdeb
NSRQSUS\\RSSRdebat*
QSRQSRSaRSSRdebate
PSSSSVSNSSSSdebating
URSSSTSRSSSSdebit*
URSSSTSRSSSSdebited
SRTSSRSeSVWTdebs
USSSSSSRSSSSdebt
PSRTSSSRSSSSdebut*
PSRTSSSRSSSSdebutante
QQXSSMSWUUUTdecad*
QQXSSMSWUUUTdecade
SdSQSTSHSPSOdecaf
SbSRSTSGSPSOdecaf >
SSSSSRSSSSSSdecal*
SSSSSRSSSSSSdecals
SSSSSSSRSSSSdecan*
SSSSSSSRSSSSdecanter
SRSSSSSSSSSSdecat*
SRSSSSSSSSSSdecathlon
NT_SSQSRQRPQdecem*
NT_SSQSRQRPQdecember
SQUSSRSLSTSTdecember >
^TOQPYSLSTQTdecen*
^TOQPYSLSTQTdecent
[RTRSOS?SVSYdecent >
LXPXR^SLTRSSdecid*
SSSSSQSSUSSSdecide
LXPYR]SNRRSSdecided
SSSSSVSQSSSSdecides
WSRSSSSPSRRSdecim*
WSRSSSSPSRRSdecimalisation
SUSSSVSSSSSSdecis*
SUSSSVSSSSSSdecision
]QTSQNSWTSTRdeck
OQUSSRSWRUTUdeckc*
PSWSSRSPRTSTdeckchair
SQQSSSSZRTSTdeckchairs
RSRSSSSWSSTTdeckh*
RSRSSSSWSSTTdeckhand
WNSSSSSVSSSSdeckl*
WNSSSSSVSSSSdeckle
HSMTS]SLRTSUdecla*
HSMTS]SLRTSUdeclan
]RSQRQRYTRQTdecli*
]RSQRQRYTRQTdeclined
dRSRSQSEUSRSdeclined >
ROSSSSSSUSSSdecor*
UOTSSSSSTSSSdecoration
PSRSSSSSTSSSdecorum
TSSSSSSQSSSSdedic*
TSSSSSSQSSSSdedication
lLQKRPSTTPQPdeep
WPSSSRSVTSSSdeepe*
WPSSSRSVTSSSdeeper
SSRSSSSSSSSSdeepl*
SSRSSSSSSSSSdeeply
HVNRSRVeQSTTdeer
TSSSSSSVURSRdeers*
TSSSSSSVURSRdeerskin
OOSQSSSbSSSSdefea*
SSSSSSSRTSSSdefeated
OOSQSSScSSSSdefeats
OPXRUQSYSTTVdefen*
MSSSSRSWSSSUdefence
SQXRSRSZSTTTdefended
USSSUSSNSSSSdefenders
SSIRSaSTSQSSdeffo
PUSSSSSSRSSSdefin*
PUSSSSSSRSSSdefinitely
_UUTRORNVRSQdegre*
XSQUSPSVSUUTdegree
NTSRSQSZRSSSdegree >
[UWRSRRKVQQOdegrees
SQQRSSROWRRQdegrees >
SUSSPPSUSSSRdehum*
SUSSPPSUSSSRdehumidifier
VSSSSSSKSSSSdehyd*
VSSSSSSKSSSSdehydrated
cSMSSSSGRSSSdei
ROORR_SISSSTdelaw*
ROORR_SISSSTdelaware
^PLPSRSPVRSSdelay
PP^OSWSTQOOTdelay*
PP^OSWSTQOOTdelayed
RRVSSRSTSTTSdelayed by
WSRSSQSSSSSSdeleg*
WSRSSQSSSSSSdelegation
RSQSSVSRRQRSdelet*
SSSSSTSRRSSSdelete
RSQSSUSSRQRSdeleted
OSSSSSSSRTTTdelhi
RSRQRSSSSSSSdelib*
RSRQRSSSSSSSdeliberate
[ORQSOSPXSSQdelic*
SOSQSSSVSSSSdelicate
[SSSSPSMXSSQdelicious
QUSPSRSRTSSSdelig*
PUSPSRSUTSSSdelighted
SSSSSSSPSSSSdelightful
bHTaNALHWVTSdeliv*
VOQSSSSWUSSSdeliver
RPYOSSNRSUUVdelivered
OSWQSSSQQSUUdelivered >
YSFRSSSOVRRRdelivered a
SSVPSRSXSTTSdelivered handed
SWLYSSSISQQQdelivered on
VSDZSQSTRTRTdelivered to
OSR]SSSSSTSTdeliveries
TSSSSSSRRSSSdelivering
hRJLSNSKYOQPdelivers
WQSOSSSRTQSRdelivers the
GQ[bOHRPNWTSdelivery
MLV\\RQUHQYXYdelivery >
SSSSSRSVVSSSdelivery and
RSVRSQSXQUUUdelivery at
USPYSQSRQTRSdelivery boy
QQSTSRRRRYRXdelivery guy
XQPOSSSWSRPSdelivery is
SSRVSRSWRRSRdelivery man
_RR>SSSWXRSQdelivery of
PSSRSSSRRUVVdelivery since
SSRSSSSRTRSRdelivery that
ZSRSSRSRTSSSdelivery's
Q^KSSWS:RQRVdem
bPRURSRESTRTdeman*
bPRURSRESTRTdemanded
SSRRSSSSSSSSdemanding
USSTSSSPSSSSdemen*
USSTSSSPSSSSdementia
R\\TQSQSSSPQPdemo
WSSRSSTSRSSSdemoc*
WSSRSSTSRSSSdemocrat
STRMSQS]SSSRden
RSNKSSSdSSUSdenie*
SSOSSSSQSSRSdenied
RSRKSSSfSSVSdenies
URSSSSSSSSSSdenim
IjPRSPSKRSRSdenis*
IjPRSPSKRSRSdenise
QRRSRXSSPSSSdenni*
USSSSSSSRSSSdennis
ORSSRXSSRSSSdennis's
SSSSSSSWSSSSdensi*
SSSSSSSWSSSSdensity
BeSPSRSRPPTQdent
NVSQSRSPQQSQdent in
PRVSSSSXRTUTdenta*
PRVSSSSXRTUTdental
I_SQSNSQLRSQdente*
I_SQSNSQLRSQdented
NXSSSUSRQSSSdented lid
hPLQRNRMYOONdenti*
\\QOQSQSNYPQOdentist
KTRSSSS\\SSSSdentist >
ZSQSSSSRSRQRdentist's
XSRSSPSTRSSSdentists
UQSSSSSTVSSSdents
PRNSSSS`TSSSdenve*
PRNSSSS`TSSSdenver
PROSSSS^SSSSdenver >
PSQRSqTNRSSRdeny
URRSSSSQTQRRdeodo*
URRSSSSQTQRRdeodorant
KLTSSdRSQQPZdepar*
MSUSSSSVSSSTdepart
SSYSSOSZSTSSdeparted
RSSSSSSZSSSSdeparting
SMPSSSSUSRRTdepartment
UORSSWSPSSSSdepartment >
SSPSSSSSSSSSdepartment's
RRRSShSAQQQXdepartments
RSKSSRRYSTTSdepen*
SSPSSRRXSSSRdepending
RSOSSSSTRTTTdepends
SRPSSSS\\STUTdeplo*
SRPSSSS\\STUTdeployed
PSOQSYSHQPRUdepos*
PSOQSYSHQPRUdeposit
KVoTQLQ@LZZZdepot
fSTCSOS?TSTQdepot >
SSSQSSSRSSSQdepot at
PVMSSQSPSUVVdepot in
SRSNSSSSSRSSdepot says
USXRSRSRSTTSdepot to
QQ[KSSSQRTUTdepot's
QQ[KSSSQRTUTdepot*
SSRSSPSXSSSSdepre*
SSRSSPSXSSSSdepreciation
SSSSSSSWTSSSderai*
SSSSSSSWTSSSderail
OPZSSSSNQTTUderby
OPjQSRSQQTTUderby's
KPhQRRSaQTTVderby*
NSQSSSSbSSSTderbyshire
QRNSSRS_SSSSdesca*
QROSSRScRSSSdescaled
SSRSSSSPSSSSdescaler
UQRQSSSSTSSSdesce*
UQRQSSSSTSSSdescent
SaPPQQRETPQPdescr*
OSSRSZSKSSSTdescribe
V\\SQQORMSQROdescribed
YTSRRQSPVRSQdescribed as
RVSRSQRSRSSRdescribed down
WSSSSQSSUSSSdescribing
PXQSSQSSRRRSdescription
WUGSSRSWRRRQdeser*
YRSSSSSMTSSSdesert
RSSSSQSSRRRPdeserve
SVGSSUS]RSSTdeserves
SVSSSVSKRQRTdeserves a
QSRSTSSSSSSSdesic*
QSRSTSSSSSSSdesiccant
aMOPPRSJYQQPdesig*
TPSSQSSSTSSSdesign
VSRQRUSOVQQPdesigned
SSSSSSSVSSSSdesigners
]SPSSQSMSSSSdesigning
SQSSSRSRVSSSdesigns
VWQCSbSRROUSdesk
W[WGSWSbRRUTdesk >
LSR[SUSPSSRTdesk at
SRRSSSSURSSSdesk in
NQUSSQSWUTTSdesk lamp
SRSSSSSVRSSSdesks
JRPSSSSfSSSSdesmo*
JRPSSSSfSSSSdesmond
SSSSSSSPSSSSdespi*
SSSSSSSPSSSSdespite
RSSSSSSMSSSSdesse*
RSSSSSSPSSSSdessert
SSSSSSSPSSSSdesserts
PZMPSOSRTQQPdetai*
XSPQSUSSSQRQdetail
KZPSSMSRTSRSdetails
WQQSSRSNUSSSdetec*
SRSSSSSRTSSSdetecting
WRQSSRSOTSSSdetective
ZSRSSRSITSSSdeter*
ZSRSSRSITSSSdetermined
RRSQSXSYUSSSdev
TSORSRS`SSSSdevas*
SSQRSRSZSSSSdevastate
TSPSSSSYSSSSdevastating
ZRRSSRSMUSSSdevic*
ZRRSSRSMUSSSdevice
XSMSSRSZTSRRdevie*
XSMSSRSZTSRRdeviecer
RQRVSSSOTTRSdevil
QRPSSSS]STTSdevil*
QRPSSSS]STTSdevils
MSRSSRSdQSSSdevra*
MSRSSRSdQSSSdevrani
bMSSSRRK[SSRdew
TTSSSRSSSSSSdewy
QS^RSQSQRVWSdey
OSRSSSS`SSSSdhal
SSWSSSSOSRSSdiabe*
SSWSSSSOSRSSdiabetic
\\QRSSRSQXSSQdiabo*
\\QRSSRSQXSSQdiabolical
SWMSSSSLSRQQdiago*
SWMSSSSLSRQQdiagonally
bMOSRVSKWQQRdiagr*
\\OPSRWSLVRRRdiagram
WSSSRSSQTRSSdiagram's
TRRSSSSSTSSSdiagrams
ZRUPSRSRTQQQdial
WRQTSSSPTSSSdial'*
WRQTSSSPTSSSdial's
SSSSSSSYSSSSdials
SSJQSSS^SSTSdialy*
SSJQSSS^SSTSdialysis
LPUSWOTZRUUSdiape*
MPRSWOT[SRSQdiaper
RSVSSSSRRUUUdiapers
SUOSSSSVSSSSdiari*
SUOSSSSVSSSSdiaries
RPWRQQSaUTTSdiary
X\\PSPUSHRQQQdice
SSSSSRSQSSSSdices
RSSSSSSRSSSUdick
STRQSSSZSSSSdicke*
STRQSSSZSSSSdickens
ZRRRSmSLUNPWdickh*
aSRSSQSPZQRNdickhead
LRRRSoSONPQ\\dickheads
SSSSSSSQSSSSdicta*
SSSSSSSQSSSSdictating
[SZRRORIVSTQdicti*
[SZRRORIVSTQdictionary
<We][X]SKc`cdid
\\TN]R`VGTWVWdid >
PTULSPShQVUUdid a
SRSSSXR\\TSSTdid and
SSVRSXRQSQSRdid get
TRKSSWRQSSSVdid i
LPZXRPRTUWXVdid it
PSRRSRVTRSRSdid look
NSRSSNRiRTTTdid my
BNkIXTQXPWYVdid not
_SBSSRTPURRRdid nothing
RRVRSQTRSSSSdid see
PYUTSSSGSTUTdid show
M[RVRRPERUUTdid the
ORLPSTSnSSSTdid they
VSTSTGXOSTTSdid with
SSQSSXSDSSSSdid you
RSURSSSUSTSSdidco*
RSURSSSUSTSSdidcot
QRZSSSSRSSTSdidge*
QRZSSSSRSSTSdidgeridoo
TMRZWZQROTTSdidn'*
TMRZWZQROTTSdidn't
ZQ[RSPRQQSRWdidn't >
VSPPSYSKSRQTdidn't even
QSTSSNSYTUVRdidn't go
NSRRSOS`SRRTdidn't have
ISSRVKSeRSSSdidn't like
RSXRSSSSSQPRdidn't make
[QSSSQSaSSSRdidn't need
RQULSRRWSUUSdidn't say
SSZRUSSQRQSSdidn't want
PRNZSTSOPTQXdidnt
RSXRSTSSSRSSdidnt come
IUSSVcSVPSSSdie
PUJURVSVTRRQdied
MQYRSLSeTVUTdied >
PWMSR]SMQRRRdied in
YPOPQXMRYRSTdies
LQRSS[ONSSSVdies >
`SPQSTQOWPRPdies at
SRTSSRSWTTTTdies on
LRZSSRSaRTUTdiese*
LRZSSRSaRTUTdiesel
RSRSSSS\\SRSRdiet
WSPSSSSRSSSSdieu
TQUTP^RPTVUXdiffe*
XRSQS\\UFURRQdifference
USRSSYRISSSRdifference >
ORUVPUP]RWVZdifferent
NRaSSNSRRUUUdifferent >
PSRSSSSSRSSTdifferent names
RRRRSVSTSSSRdiffi*
RRRRSVSTSSSRdifficult
STSSSSSSRSSSdiffu*
STSSSSSSRSSSdiffuser
^PUSPUSQRRRRdig
TQSSSSSUSSSSdiges*
TQSSSSSUSSSSdigestive
RRYSSRS[RUUTdigge*
KSVSSRS^RUUTdigger
YSVSSSSOSSSSdiggers
ZRNRSQSOTSSRdiggi*
ZRNRSQSOTSSRdigging
VSNRSRSTRTSSdigging >
QSR[SSQPSTSTdigit*
QSR[SSQPSTSTdigits
ZRSSSRSQUSSRdigni*
ZRSSSRSQUSSRdignity
SRSSSSSRSSSSdigs
[SQSQSSOTSSSdilly
WQPPSUSVZRSRdim
URSSSSSXSSSSdime
SSRRSSSXSSSSdimit*
SSRRSSSXSSSSdimittis
VSRRSSSZTRRRdimme*
VSRRSSSZTRRRdimmer
SSSSTSSRRSSSdims
SSSSSSSKSSSSdiner
SSSSSVSMRSSUdines*
SSSSSVSMRSSUdinesh
OMSYSSSSRTSTding
O_SRRSSVRSSSdinge
WLSRWSSQTSSSdinge*
WLSRWSSQTSSSdinged
TQRSSSSWUSSTdingl*
TQRSSSSWUSSTdingle
SVSSSSSRQSSSdings
PSSSSRTVRSSSdinku*
PSSSSRTVRSSSdinkum
`QPUSORDWPTPdinne*
`QQTSOROVPRPdinner
WUSSSRSHTSSSdinner >
OSTSSSSRSTSUdinner and
SSRSTTSQSRSRdinner hour
\\PQSRRSIVRRQdinner service
SSSSSSSSTSSSdinner's
SSRSSSSISTUTdinnertime
XSQRSSSOSRTQdinner~@comparison
FXTTSRSSRRSRdinner~@kitchenware
\\PQSRRSIVRRQdinner~@staff
SSRSTTSQSRSRdinner~@time_span
TSTSRSSMSSSSdinos*
TSTSRSSMSSSSdinosaur
OWSSSSSRRSSSdint
NSSSSSSRSSSSdip
QORRSSS[SSSSdiplo*
QORRSSS[SSSSdiplomacy
_QQSSRSPSSSSdippe*
_QQSSRSPSSSSdipped
OQNYSMShTUSTdirec*
SRRRSRSbRSSTdirect
TR[RSOSVSSTSdirections
SSJ]SRSNSURTdirectly
OSPQSSS[TSSSdirector
DP_RSRShTUTUdirt
RQSVSSSRSSSSdirty
QQSSSSSUTSSSdisab*
QQSSSSSUTSSSdisability
YQcQSLRHTRSSdisag*
NSfRSSRKQTTUdisagree
PSSSSLS[SSSSdisagreed
aQPRSSSHVQSQdisagrees
EQVRSJShNUTSdisap*
SSVSSSSOSUTUdisappeared
QSRSSRSVSSSSdisappearing
SSRSSSSSTSSSdisappears
OSSSSSSSQSSSdisappoint
KRTRSLSgPRSQdisappointed
SSSSSRSUSTTTdisappointment
HdMRSURGORSQdisc
RSUSSLSWSTTSdisch*
RSUSSLSWSTTSdischarged
XQSSSRSOSSSSdisco'd
\\VORSVSERPSPdisco*
TRPSSWSOSRSSdiscount
WXRRSSSMSPSPdiscovered
PSSSTSSSSSSSdiscs
TPQSRYSSRSSSdiscu*
TPQSRYSSRSSSdiscuss
PRSSS]SURSSRdisgu*
QSSSSSSWSSSRdisgusted
RRSSS]SRSSSSdisgusting
ZMTRRRVLRVUXdish
MSWSSSVOOUTVdish >
NSRSSYSSQSSSdishe*
NSRSSYSSQSSSdishes
SSSSSYSOQSSTdishes >
SSSSSIS_SSSSdisho*
SSSSSIS_SSSSdishonesty
SRSSSSSSTSSSdishr*
SRSSSSSSTSSSdishrag
_IKOSQS[XRSPdishw*
^JMOSQS[XRSPdishwasher
SR`SSRSGTTTSdishwasher >
SRQSSSSRSSSSdishwater
USRSSSSRUSSQdisk
XQKSS_RIRQPQdispa*
WRNTSUS[RSRRdispatch
OSQRS]RPRRRTdispatched
YSRSSSSHTQRQdispatcher
SSSSSSSPSSSSdispatchers
I^SRSPSMSSSRdispl*
I^SRSQSMSSSRdisplay
SSSSSRSSSSSSdisplay's
TRSSSRSRTSSSdispo*
TRSSSRSRTSSSdisposal
\\SSRSXSKTSSTdispu*
\\SSRSXSKTSSTdispute
SQRPRRShVSSSdisqu*
SQRPRRShVSSSdisqualified
\\SQSSPSTSSSSdisse*
\\SQSSPSTSSSSdissertation
RRRSSNS\\SSSSdista*
RRRSSNS\\SSSSdistance
VQUSSSSOSUUVdistr*
RQSSSSSSSTTVdistributed
VSUSSSSPSTTTdistrict
NTOVRSSOSSRSditch
PUQUSSSGTRQQditch >
PSSTSSSSRTSTditch*
PSSTSSSSRTSTditched
SSSSSSSQSSSSdive
SRPSTSSVSSSSdivid*
SRPSTSSUSSSSdivider
SSSSSSSTSSSSdividers
QSSSSSSSSSSSdivil*
QSSSSSSSSSSSdivils
aSRSUSSRRRSSdivin*
aSRSUSSRRRSSdivine
G[USSSSSRSSTdivis*
G[USSSSSRSSTdivision
JPKQSUSaSTTTdivor*
OSPSSVSOSSSSdivorce
OSOSSVSRSSSSdivorce >
NPNQSRSeSSTTdivorced
OP^RSURSQRPTdiwal*
OP^RSURSQRPTdiwali
SRTSSSSNSSSSdiwali >
SRSSSSSYSRRRdiwali came
PRRSSRS\\SUUTdlc
PRQSS]SSSPSSdm'd
QSSSSSSSSSSSdmv
QFPJQ[SYSQSTdo
GRURV[RGSUUVdo >
WWWSRISYSSTQdo a
QSTSSRSYPQQNdo again
SWRWSUSFRSRSdo and
QRUSSSSOSTTTdo for
OS]SSSSDTTTTdo her
QMLQSQSXPSTSdo i
IVGQR]SRSSRTdo it
SSWTSRSJTQRPdo my
PNQXVQRYSTPSdo not
IULRRITqTTTSdo that
LPcITR[BUPURdo the
LQXSSTUYSSSSdo they
aQTSSPSJTRSRdo with
SZ\\RSPRNTRSQdo you
OfSSSSRRPSSRdoa
MSR\\SSSORUSUdober*
MSR\\SSSORUSUdoberman
aUNRSMSDZRQRdock
TRRSSXSNWSSSdock >
RSSSSSSRSSSSdocke*
RSSSSSSRSSSSdocket
TKLVRMSfWQRPdocto*
\\NNQSSSLVQSPdoctor
LSQSSSSURRSRdoctor said
ZOSSSTSPUSSSdoctor says
LRSSSMSmTSSSdoctor's
RSRRRSSYTSSSdoctorate
SPRYSSSMSSSTdoctors
QRSSSQSURSSSdocum*
QRSSSPSZSSSSdocument
SSSSSUSNRSSSdocuments
TSSRSSSRTRSRdodgi*
TSSRSSSRTRSRdodging
PWSSSRSSRSSRdodo
WSSSSPSRSSSSdoe
RR^NNML[VWUTdoes
FPQSS]O]STRWdoes >
FOSRSQSfQSTTdoes a
WQQSSSRRUSSRdoes half
USSSSQSLTSSSdoes is
CVVRSOScSPQPdoes it
TSSSSSSPUSSSdoes job
LURSSSSVSSSSdoes look
YOL[RTSNQTRTdoes not
ORU`SSRQRUSWdoes that
bRMORSUFVOPQdoes the
]QPRSTSJWRRQdoes what
`IKORRQRVNMMdoesn't
QRPRSVSSUPPOdoesn't >
WRRSVRSPSSSSdoesn't blow
FWY^SQSXOXVXdoesn't even
NUSRSSSSSSSSdoesn't rattle
YSSSSSSPRSSSdoesn't rock
QUZQSUSUSSSRdoesn't say
SSSRSSSTSSSSdoesn't slide
SSSSRSSSVSSSdoesn't stick
SSSSSSS\\SSSSdoesn't turn
ISRPSYS[SSSTdoesn't work
hKJNRPQGZKMJdoesn*
[URRSQSHVPRPdoesnt
JYU[KTP[NYVXdog
WUVKSQTdQPTQdog >
RXRSSWSSSRSRdog and
FQSSRSS`TTSTdog ate
TRSSSRTOTSSSdog eats
K]SRRSSZOSSSdog hair
KSULSSSdTTTTdog has
LTU`SSSFRRTSdog in
QRTNSSSWTSUSdog is
SSSSSSSNSSSSdog looked
ZSSSSXSRRRRRdog loves
NXRVSSSLRTRTdog on
STSSSSSUSSSSdog the
RUQPSSSYRRSRdog thought
GSVRSRS_STSTdog to
PROMSRS^TSSTdog was
NPQ_SSRWSUSUdog went
SS[SSSSASUUSdog who
JeVOYSSFUUTUdog's
YSSPSSSRUOSPdoggi*
YSSPSSSRUOSPdoggie
PTQSSSSZSRRRdogho*
PTQSSSSZSRRRdoghouse
?QJ\\SRSeUSPTdogs
cQPSSPSKWRRQdogs bollocks
NWSSSSSQRSSSdoha
X\\ZKQSRJQUXVdoing
WRXQSTSRRSVSdoing a
VQSNRVSTSRSTdoing it
SRSWSSSPSSSSdoing my
WOPQSRS\\TSSRdoing the
RQ\\VSNSQSTUTdoing~@me
NXNQRRRfRRSSdoll
TSSSSSSJSSSSdoll >
QZRORVSRQRSSdoll'*
QZRORVSRQRSSdoll's
TURQSSS^TSSSdoll's house
TURQSSS^TSSSdoll's~@delivery_place
MOPOSVVVOPRSdolla*
VRRRSOPPVSSUdollar
RSSSSRYSQSSSdollarama
KPQPS[RYNQRQdollars
QS[RS[LORTTUdollars >
SSPSSZONSSSTdollars and
TSRSSSRXSSSUdollars back
USRSSNWJRSSSdollars less
WSSSSSOOSSSUdollars on
SSSSSPTRSSSRdollars postage
VSSSSPXURSSSdollars to
M_SSSSSQSQSQdollb*
M_SSSSSQSQSQdollbungalow
M^SSSRSVSQTQdollh*
M^SSSRSVSQTQdollhouse
SSSSSSSRSSSSdolli*
SSSSSSSRSSSSdollies
TPQS\\SRUVSSSdolls
SRQSSSSUSSSSdolly
QSSSSSSSSSSSdomai*
QSSSSSSSSSSSdomain
SVSRSQSMSSSSdome
KL_S\\RSZRUTTdomin*
LMbSSRS[SUUTdominee
QRPS\\SSRRSSSdominoes
SSYSSSSSSTTTdon
bOHSNKQ]WQQQdon't
^[iQSCSMTWVRdon't >
VR\\USNRZSRQSdon't ask
QSRWSSQLSRSRdon't be
SSLRSjW2SRSTdon't believe
SRVQSSRSTSTTdon't blame
NSPSSYSQSTTRdon't do
NSSSRQSaSUSTdon't even
VQMQSZSVTRSTdon't get
RQZRSRSRSSSSdon't go
MQU]SNROSUSUdon't have
bRQMXSRORSSPdon't know
OSRSSVSIRSTRdon't like
PPJPSSS[USSTdon't meet
TSRRRRSWURRSdon't mind
[SQRSVSMUPQPdon't spray
SSSSSOSQUPSPdon't talk
MSQSSJSaTSSTdon't tell
WaOSSNSISSSSdon't want
SSSSSSS]SSSTdonat*
SSSSSSS]SSSTdonate
ROYRSPQ[TUVVdonca*
SOYRSQQLTUVVdoncaster
RPUSSRRQSTTUdoncaster >
RSSSSRSbSSSSdoncaster's
TTIK]dRPRPPPdone
T\\HRXXS^OTRTdone >
SS]SSSSESSSTdone a
SRSSSTSSSSSSdone and
U]QSSSSbSPQPdone in
QPTXQQVSUTTRdone it
MSYSSRSMRTTSdone that
MRQSRQSQTSRRdone the
KQSQ\\NS]QSSRdone up
BRSSSXS\\RSSSdone with
RSQQSRVYSSSRdoneg*
RSQQSRVYSSSRdonegal
ZRUSRRSLVPPSdone~@number
PSSTSSSSRTSTdong
NZQSTSSSTSSRdongl*
NZQSTSSSTSSRdongle
RSUPSSSWRTVTdonke*
RSUPSSSWRTVTdonkey
XRVPSOSNTNSQdont
RVRRSSSZSRSSdonut
OSSRSSSYSSSSdonut*
OSSRSSSYSSSSdonuts
SSSSSVSSSQPSdooj
SSPSSSSWSSSSdooli*
SSPSSSSWSSSSdoolin
SSQSSSSSUSSSdoona
DRP^PUSGQYUZdoor
UPXQRRSJTSSTdoor >
VRNZSVTUSPSQdoor and
VSQQSTSLSQSRdoor in
OSNUSSS_SVSSdoor is
QSSWSRSTRWSWdoor like
LWVTSRSPRSSSdoor on
SQTTSVSPSTUSdoor open
RSSVSRSRQSSSdoor so
TSWQRSSSSUTTdoor to
RVSSSSSSSRSRdoor was
RQPXSSSRSSRSdoor with
USSUSKSZSUSSdoor within
XVOTSPSQWPPQdoor'*
XVOTSPSQWPPQdoor's
XQWYRPRGUSVPdoorb*
XQWYRPRGUSVPdoorbell
WSRXSSSQUQSRdoorbell >
QWRVRQSTRTSUdoork*
QWRVRQSTRTSUdoorknob
QVRTRQSMRTSUdoorknob >
PSQTSRSQQWRVdoorm*
PUSUSSSRRTSSdoorman
TQQSSRSRQURVdoormat
MSRSSSSRQUSVdoormat >
`_NJRRRNRQUQdoors
MSULSSS`SSTSdoors >
]RNRSSSQSQRRdoors and
QRSZSSSKRTTTdoors down
WQSQRTSUSSSRdoors open
LRdRSPSNPSWTdoors*
MReHSPSQQSWSdoorstep
QSlKSRSPRRWUdoorstep >
RRS]SSSPRTSTdoorstop
OSSQSSSXQSUSdoorw*
OSSQSSSXQSUSdoorway
OSSNSSSYRRURdoorway with
SRPWSSSPSSSSdoree*
SRPWSSSPSSSSdoreen
QSRWUSSMSSRRdorm
RRRRSOPnQQSQdos
`SRQRRSVTSSSdosa
USSSSTSNRSSRdosas
USRSSSSSSSSSdosto*
USRSSSSSSSSSdostoevsky
BPkXROOVJ`[]dot
PQFvSRSQO[TXdot >
TSQQSSSPSRSSdot is
SR^ESSSKSSSSdot was
PQUSSSSSSTTTdot's
TSRTSSSRSSSSdote
PUURPKSdSSSSdots
LTSSSRTVRSSSdotte*
LTSSSRTVRSSSdotted
RR_QSQPNSUTSdot~@number
RJRQXMpMTOPOdoubl*
UMURXPPSTPQOdouble
QRPTYRQRSQSPdouble boxed
VSSSSSSSSRSRdouble clicks
PROSSRTUPSSSdouble what
OQPRSPsMRRRSdoubled
RSSSSRSUSSSSdoubt
NSORSQSwSRSRdoug
TSSSSSSSRRSSdoug'*
TSSSSSSSRRSSdoug's
bRPPRURPRSSSdough
ORVRSSSSSSSSdougi*
ORVRSSSSSSSSdougie
SSSSSQTUSSSRdougl*
SSSSSQTUSSSRdouglas
RRSSSSSYUSSSdove
P[RSSRSUSSSSdovet*
P[RSSRSUSSSSdovetails
TRRWTVWKTVRUdown
SUVHOSQSRPPOdown >
PSUPSTSNSSSTdown a
PSUSSSSOSSSTdown an
TUI`RGR]RWTUdown and
SSSVSSSKSTSTdown as
USSSSQSTSSSTdown at
WR[LRSS^TUTTdown before
ORKVSRZLPQRQdown by
LSSPSQYVSUVUdown for
[VRSSQSGSSSRdown if
UNUOO[P[XYVVdown in
MSRR\\SSRSSSSdown like
SSSRSSSXTRSRdown my
NMtJRQSOVQSRdown on
QQROSSSaSRSRdown one
OSSTSRSXRRSRdown or
RRLPUTR_RPUOdown the
ZTRSSSSHQSSPdown them
V[RPR_TROOPVdown to
QSXUSRSWSSSSdown two
MMQ_XTSOPXRXdown with
TTSSSSSRTSSSdownh*
TTSSSSSRTSSSdownhill
]SSRSQSKUSSQdownl*
]SSRSQSKUSSQdownload
RSSSSSSPQQORdownp*
MSSTSSSSQUSUdownpipe
WSSSSSSPSOOOdownpour
TPNZRSSATURVdowns*
RQRXSSSUSTSTdownspout
SSOTSSSBRUSVdownstairs
URSSSSSPURRRdownstroke
VSRSSSSYSSSSdownw*
VSRSSSSYSSSSdownward
MRSR\\RSSSTTTdown~@comparison
ZROQSWSWUSSRdown~@delivery_place
XRORSRSVWSSRdown~@intensifier
UWTXSOSWSRSRdown~@me
LMU\\SOS`RRSQdown~@number
ZTTRRSSHSSSPdown~@seller
SSSTSSSQSTSTdoyle
VSSSSSSPTSSSdoyle's
VSSSSSSPTSSSdoyle*
N]USRIZURTSTdozen
P[QSSN[NSQQSdozen >
`SRSSRSPSSSSdo~@hedge
OMMQSRSPQQRRdo~@me
JNQWUYRRPTPUdo~@negation
QSTSSRSYPQQNdo~@recommendation
LQXSSTUYSSSSdo~@seller
XSUSSJSTSTSSdo~@verdict
RSRSSPS\\TSSSdr
SSSSSSSRTSSSdrag'*
SSSSSSSRTSSSdrag's
RSPZSSSKRUSUdragg*
MSP[SSSNQUSUdragged
MSP[SSSNQUSUdragged it
XSSRSSSPTSSSdragging
cRSQSOUNVRSRdrags
QKRbSQSJTUTVdrain
POS_SQSLSTSUdrain >
YRQZRSSNXWSSdrain*
SSSTRSSSSUSUdrainpipe
SSSYSSSISUSUdrainpipes
YRQSSSSXXSSOdrains
USOSSSSSTSSRdrake*
USOSSSSSTSSRdrakensberg
QMUSS[SMLYXYdrama
RSOSSVSORQRUdrama >
QRMRSQSaSPPNdrama*
RRPRSQSZRPPNdramas
RRPRSQSZRPPNdramas >
RSPSSSSZTSSSdramatic
YRXQTSSSRSSRdrank
ZPSVSSSQTSSSdrape
QPQTSYSRSOPSdrape*
SSQRSYSMSOPSdrapeline
QQSSSSSVSSSSdraper
SRRUSSSTSSRSdrapes
SSRSTRSXSSSSdrapi*
SSRSTRSXSSSSdraping
aTQPRQSOYPQOdraug*
ZTQPSQSOUQQQdraught
WSRRSRSPTRRRdraught excluder
[SSSRRSSVRSQdraughty
RSQRSLS_UTSTdraw
VSSSSSSRSSSSdrawb*
VSSSSSSRSSSSdrawbridge
XJNPSPRSXPPRdrawe*
ROOPUQSSXQRSdrawer
KPRSSQSaTRRRdrawer >
YNRSQRSSTRQQdrawers
WRSSSRSPQSSSdrawers run
MVTUQNRTSRQTdrawi*
F[WUQOSWSRQSdrawing
VQ\\QQQSTRVWUdrawing of
ZNPSSSSPSSSTdrawings
POYNWQS[STTTdrawn
RQZPTRSLRSSTdrawn a
UQRSSRS\\TSSSdrawn by
bSRQQQSPSSSSdraws
XUSSSPSOSSSSdray
SSSSSMSVRRRPdread*
SSSSSMSVRRRPdreadful
ZSSOPQSeQSSSdream
_RQRRNSMRTTTdream >
]RXQRKQTWQRRdream*
USXQRSQXVQRRdreams
USWQRQQYVQRRdreams >
[SSSSLSOTSSSdreamt
nQRSSQZOSSSRdrear*
nQRSSQZOSSSRdreary
TS_QRRX@JQQPdress
XRTRRQRXUTVSdress*
VQUSSQSRTTUSdressed
UTSSSSRVTSSRdresser
TQQSSSSQUSSSdresser >
SSSRSSSVSTTTdressing
TSSRSSSWSSSSdressing gown
JTNYSYSYRUTUdrew
PTQVSTS`RURTdrew a
iNQQTNSLSPROdribb*
STSSSRSQRSSSdribble
hKQRTQSITPROdribbles
TUSSSRSXSSSSdribbling
XRZPSPSQRRSRdried
TTURRRS]URSRdried in
RRSRWRSMQSSSdried~@plants
lOOQRISFXRSRdries
SRSSSSSSSSSSdries like
SRSSSSSSSSSSdries~@comparison
TRPVSSSSRSRSdrift
eNSOSSSMTPQOdrift*
TSSRSSSQUSSRdrifting
dNSPSSSORPQOdrifts
XPTVTHSOURROdrill
]QSSSRSMUSSSdrill >
RSSSSSSSSSSSdrill's
TVSRSRSMSSSSdrill*
TUSRSRSMSSSSdrilled
[VSWTPSORWRUdrink
LRQUSRSVUWRVdrink >
RPYTSSSLTTTTdrink*
MS[SSSSPQUUUdrinking
XPRTSSSOURSRdrinks
XPSRUSTTQRSSdrip
O[SRSRSSSQSQdripp*
O[SRSRSSSQSQdripping
cROTSRSOUPRQdrips
URRRSSSQVQRRdrips >
DMS_WKSZQ]SXdrive
`RMVROSOSWTTdrive >
HSVPSSSdUSSSdrive a
VKWPSRSXSSTQdrive from
RSUXSSSKSSSSdrive the
LSRhPBQLJ_QWdrive*
SOVVRRSTSUUSdriven
NWHiQEQLIZNUdriver
^POXSNSNR[VXdriver >
JSS_SMSZSVSVdriver called
\\RRUSSSIQPSPdriver carried
VSSSSSSUSOSQdriver chucked
SSSRSSSUSRSRdriver is
RRSUSYSJSJSMdriver left
SRSSSSSXSRSRdriver rang
USRSSRSWSTSSdriver texted
SRSUSMSLSXSUdriver told
SSRSSSSWSSSTdriver waited
SNS^SVSKRSRTdriver was
PRTVSSSTRRSSdriver's
TSROSRSYTSSSdrivers
OQ[PSRSRUTTTdrives
XVSSSSSLRURTdriveway
YSNPSRSHUUUTdrivi*
YSNPSRSHUUUTdriving
ZSSSSSSKSTSTdriving >
[ROURSSNUTRTdrizz*
[ROURSSNUTRTdrizzle
lQQOSRSNWQRNdrone
ZQRSSSSSVSSQdrone's
[QRRSSSQXRRPdrone*
TSSRSSSRTRSRdrones
SSSRUSSSQSSSdroop
SSSSSSSRSSSSdroop*
SSSSSSSRSSSSdroops
ZYMYRKP`UWPUdrop
QPSTSSSQTSSTdrop >
RVPUSSSNTRRSdrop it
PMTaSPRRRSRQdrop kick
QSSTSRSXRURUdrop kicked
NWSSSSSPSSSSdrop'*
NWSSSSSPSSSSdrop's
_KOWQSVMTQNRdropp*
cJKTRTWSUQOSdropped
KVQaSSQNQVRWdropped at
QORNS\\UPSSRTdropped it
SSSRRSSRSRSRdropper
TSWWSSRNSSRSdropping
OUSSSSSTRSSSdroppings
NR`VSTRUSTTTdrops
KRSZSSSXRUSTdrops it
TRRSSUSPRRRSdrops out
QSSTSRSXRURUdrop~@courier_act
GPIfSURZPVPVdrove
YRPOSSSRURSRdrove from
SSWRSWSJUSRTdrove it
RSQ]SQSZRURTdrove off
RUZSSQSIRRSSdrove over
SSQQSUSWRSSSdrove past
SSPUSPSRSRRRdrove to
^^QQSNSETQSOdrown*
FbQQSQSQRTTRdrowned
_SSSSQSITSSRdrowning
^OSRSRSQTQQQdrowns
XPTSSSSRTQQQdrowns out
>SSYSRSoSUSTdrug
RbWQPQSKQXYXdrum
NeWRPQSPNYYXdrum >
TSPPSSSUTTTSdrumm*
OSPPSSSXTTTSdrummer
WSSSSSSPSSSSdrummer's
QRWSSUSUSUTUdrums
ZNRSRSSETTTUdrunk
SSSSSSSTTSSSdrunk's
RRRSSNS[TSSSdrunk*
RRRSSNSZSSSSdrunks
fLBXOBT]bOKMdry
KSRPSSSMTRSRdry >
XTRPSSSMTSSSdry and
SSRZRRSTTVSVdry as
RS`RSSSHSQRQdry day
\\QUPRSSSTNOOdry in
RQQZSSSKPVSWdry porch
QZRSRSSQTSRRdryer
RSRSRSSPTRRRdryer >
XSRSSSSPSSSSdryer*
XSRSSSSPSSSSdryers
[SRSSRSOSSSSdryin*
[SRSSRSOSSSSdrying
VRSPSSRSSSSSdrywa*
VRSPSSRSSSSSdrywall
RQQZSSSKPVSWdry~@delivery_place
URWRSSSMSPQQdry~@time_span
P^SSSSSOQRRRds
NSUSSRRWRUTUdubai
TSRRSUSKUSSSdubbo
MOUSSSSSRPQPdubli*
MOUSSSSSRPQPdublin
SSSSSSSUSSSSduche*
SSSSSSSUSSSSduchess
M\\NNSUS]UNNMduck
RUONSRSjUQQPduck >
RSRSSSSRSQQQduck egg
XRSPRSS[VQSQducke*
XRSPRSS[VQSQducked
HMLQcSScSRSRducks
SOSS^SSKTSSSducks >
RSRSSSSRSQQQduck~@food_spices
WSURSSSRSRSRdud
PRmNSPSNRVUVdude
WSRTSSSOSSSTdude left
NO`UUORPPSUSdue
ORV^STSERQQSdue >
QSESSRSbRTTSdue any
XRVSSQSMSWWUdue before
QROSSSSYSTSSdue on
TRaRSOSMSRSQdue the
WRSTSYRNSRRUdues
?Y]RSLSjRVSTdug
GQYSSSSZRTSUdug the
SSQRRRS\\SSSSduh
PVSSSSSTSSSSduke
cLRRQQRIWRSQdull
UOSSRSSRSSSSdull >
[RQSSSSLUQQQdulle*
SRQSSSSRSSSSdulled
ZSSSSSSMUQQQduller
TSWSSSSQSTTTdulut*
TSWSSSSQSTTTduluth
PSSWSUSSSSSSdumb
PSSWSUSSSSSSdumb question
RSSQYRSWQRSQdumbb*
RSSQYRSWQRSQdumbbell
`RRWSTSNSORQdumbe*
`SRWSTSNRORQdumbells
TSSSSSSUSSSSdummy
QRTYRQSWQSTSdumpe*
QRTYRQSWQSTSdumped
RPQRSSS\\SSVSdumped at
USSSSQSUSQRQdumped by
QSTYSTSMRURUdumped in
MNSSSRSYSSSSdumpl*
PPSSSRSVSSSSdumpling
PPSSSRSVSSSSdumplings
RSSSSSSTSTSUdumps*
RSSSSSSTSTSUdumpster
[SSSSSSKTSSSdunde*
[SSSSSSKTSSSdundee
LSaSSSSNTSSTduned*
LSaSSSSNTSSTdunedin
PSSSSQTRRSSSdunne*
PSSSSQTRRSSSdunnes
OROQSRRiRPPPdunno
SRSVSSSSRSSSdupat*
SRSVSSSSRSSSdupatta
ORRQSQSjPMRIduper
O^SRSSSQSSSPdupli*
O^SRSSSQSSSPduplicate
QaPRSSSKRSSRdurac*
QaPRSSSKRSSRduracell
TQSSSSSRSSSSduran
QYQSSSSMRSSRdurap*
QYQSSSSMRSSRdurapell
PRSRSOWWTTTSdurba*
PRSRSOWWTTTSdurban
XOOLRYRYWQRRdurin*
XOOLRYRYWQRRduring
RNPNSgSIURRTduring the
ZSQUSSROSSSSdusk
RQKXROR[SPRQdust
MPOYRRSSSRRSdust >
[SRSSRSOTSSSdustp*
[SRSSRSOTSSSdustpan
XXRRSSSPQRSPdusty
S_KSQ^SLSRRSdutch
SWLSQ_SGSRRSdutch >
RQRSSRZSSQQQdutie*
RQRSSRZSSQQQduties
\\RQRSF^\\SRROduty
WRQQTRSQSTTTduvet
YURRSSSNSSSRduvet's
TTPRSSSZSSSRduvet*
NRQSSSS_TSSSduvets
USRSSQSQSSSSduw
URPSSSSSURRRdvd
SQOSSSS[STTTdvora*
SQOSSSS[STTTdvorak
SSVSSSSOSSSSdwayn*
SSVSSSSOSSSSdwayne
[WRQSSSOVRRRdye
QRRRSQSWSSSSdying
SSSSSRSSSSSSdynam*
SSSSSRSSSSSSdynamics
QSQSSRSYSSSSdyson
ZQ\\QRVTJSRSSe
SSQSSYSTTSSRe >
SI`M^IlUQWXQeach
MSNRTRuEQTTSeach >
OSQRSRSJSTSReach day
QSVQSRSZSSSSeach morning
WSQQSSSNSSSReach night
MS\\SSXSTRSUVeach noon
WNKSTTRTVTTReach of
[RXSRVQASSSReach one
]RPQRJQdWSUSeach other
NRLTSYRISUTTeach time
VRVOSXRTQUVWeach~@day_time
TQRSVSSNQRSReach~@kitchenware
[RXSRVQASSSReach~@number
ORQSUVSSSSSSeach~@size
ORXYSQSESTSSeach~@time_span
]RPQRJQdWSUSeach~@wrong_item
N]SSSSSOSSSSeagle*
N]SSSSSOSSSSeagles
YRONTQSRWMQLear
RTPSSRSZRPQPear >
VSRSSSSVSSSSear and
RSRSSSSUSTTSear on
TTSURRSMRQSQearbu*
RTSTRSSSSRSRearbud
USSTSRSMSRSRearbuds
MRRXSSSVRTRTearl
USSRSSSORSSSearli*
USSRSSSORSSSearlier
TPYSUUSGWURUearly
NREYSZS`SWPXearly >
QSMSSSSUSSQSearly and
ZSTRSQSRTQRRearly for
OSSSYSSWSSRSearne*
OSSSYSSWSSRSearned
RUSUSSSQSQSRearph*
RUSUSSSQSQSRearphone
]SSSSQSKSSSRearpl*
]SSSSQSKSSSRearplugs
bORSUMSNSRQQearri*
ZQQSTSSOTSSSearring
[QTSTMSRQRQQearrings
TMSSQPSXSRRSearrings >
aWUNSPSLUOQNears
ZRVRSRSSTPQOears >
USXSSRSTQVVVearth
PYRSSSSSRSSSearwa*
PYRSSSSSRSSSearwax
[SWSSRSQRSSSeasel
QRQSSTSZSRRReasil*
QRQSSTSZSRRReasily
TRQRSRSYSSSSeasily >
TSSSSSURSSSSeason's
SSNSSS^NOSSSeason*
RSNSSS\\OPSSSeasons
SSSSSSSTSSSSeast
TSSSSSSTSSSSeastb*
TSSSSSSTSSSSeastbourne
QLVTSOO\\QSTUeaste*
RMUUSOTIQSTUeaster
ZSUVSQSPSOOReaster >
WROSSRSSUSRReaster and
RRTSSSMfSSSSeasters
ZJQQQRVSUPQQeasy
QSSSSWSKOSSSeasy >
TRSSSRSRRSRReasy on
TSRSSSSZUSSSeasy to
OUMVQYSVSSSSeat
RSUSSSSKSSSSeat >
OWRSRWSXUSSSeat the
SkYSSNRJRXVUeaten
NSU[SQZQQTSTeatin*
NSU[SQZQQTSTeating
QOSYSRSPRSSSeating >
PSVVSRSSSSSSeating a
OXSVSSSOQTSTeating my
eH[MSQSWYQQQeats
WPYSSSSPTRRReats batteries
aSPQUSSFTSSReats the
QSVSSSSSRSSSeaves*
QSVSSSSSRSSSeavestroughs
RSSSSSSKSSSSebay
TSSRSSSVUSSSebi
MSRSW^SLRSSTecho
RPeQSPQQRWXXeclip*
RPeQSPQQRWXXeclipse
OR_QSSQCRYYYeclipse >
RSSSSSSSSSSSeco
TSLSSSSTUSRSeczem*
TSLSSSSTUSRSeczema
RSSSSPSXTSSSed
MVSSSSSYSSSSedelw*
MVSSSSSYSSSSedelweiss
_QPRRPSRRSQRedge
ZQTSSSSHUQQQedge >
OSXUSSSTQVUUedge of
VQNSSRSQTSSRedge off
^SSQSSSKTSSSedger
_OQQRRRJWRSRedges
^RQQRRSNTSSSedges >
PSSSSSSVSSSTedinb*
PSSSSSSVSSSTedinburgh
VPOSS[SQSRRUedite*
VPOSS[SQSRRUedited
ScNPSPSMSSRNediti*
SSSSSSSSRSSSediting's
ScNPSPSMSSRNedition
RXQQSRSMSSSQedition >
WSRSSPS^USSRedito*
WSRSSPS^USSReditors
WRPSSRSYTSSSeduca*
WRPSSRSYTSSSeducational
QRSRRQSYTSSSedwin
TSQSSRSSSSSSee
ZRSSSRSRTSSReee
JRUeSRSQSTRUeejit
QRRSSbSNPPQXeejit*
QRRSSbSNPPQXeejits
LVSSSSS`OSSSeels
QTNSSSS\\SUVSeffec*
RUOSSVSUSSSSeffect
RSRSSPSZSUVSeffects
XSQNSSSOUQSQeffic*
XSQNSSSOUQSQefficiency
WRXSRRSQUUVTeffin*
WRXSRRSQUUVTeffing
VSRSSRSRSSSSeffor*
VSRSSRSUSSSSeffort
SSSSSSSPSSSSefforts
TSSSSRSRTSSSeftpo*
TSSSSRSRTSSSeftpos
RiRMVLRKTOOPegg
SaQOTPSLUPPPegg >
I[SSSRSNPSSSegg cup
SRSSRSSRSSSSegg on
SSQSTSSOSRRQeggcu*
SSQSTSSOSRRQeggcups
PRYSUNR]RWVUeggs
LPUTVSSQSVTTeggs >
HWUSSSSJQSSSeggs in
SSTSSSSLSSSSeggs slide
TSSSTRSSTSSSeggsh*
TSSSTRSSTSSSeggshell
SRSSTSSYSSSSegypt*
SRSSTSSYSSSSegyptian
NRS^RMReMSRPeh
PPORRUSXNRRSeh >
OSaQSSSASUVTeid
SSTSSSSPSSTTeid >
[ZSRQHKYZWSUeight
O[NPSRQYSRRSeight >
XOSRSUSLVSSSeight and
RR_URQSBRTSReight days
WPHWSSScSTSSeight in
IHPSSSSfSSRSeight of
aSSSSPR_SSSReight pounds
QQVRSSSKSSSTeight weeks
JRXSSPS`STSSeight year
VRRSSYRQSSSSeight years
OT\\QRFSYQUWSeight*
SXSXSHVMQQRQeighteen
XRXRSSRUSSSSeighteen days
RPaPSSSHSTUTeighteenth
RRSHSQSbRUVUeighth
NUSSSSSSSSSSeighths
PRPSSSSaSRSSeightieth
SS]SSSROSTTTeights
YRFZSSQQTTSReighty
E_HTSUQ_SRSReighty eight
MRXRSSS]SSSSeighty one
SS[SSOSUSSTSeirco*
SS[SSOSUSSTSeircode
ZSRRSQSYUSSSeisen*
ZSRRSQSYUSSSeisenhower
VXUPSQROUQSReithe*
VXUPSQROUQSReither
UUZRRSRUQRTUeither >
STQSRSSSSSSSelant*
STQSRSSSSSSSelantra
VSQSSSSRTRRRelast*
SSRSSSSRSSSSelastic
VSRSSSSRTRRRelastic's
TTKRSSSTTRRSelbow
TROSSSSSVRRSelbow >
[RSRSWSFTSRRelbow*
[RSRSWSFTSRRelbows
UQSSSSS[USSSeldes*
UQSSSSS[USSSeldest
SSPURSSRRTSTelect*
SRTSSSSMSSSSelection
STOURSSXRTSTelectric
PRRRSYR]SSSTeleft*
PRRRSYR]SSSTeleftheria
TSSSSQSSSSSSelega*
TSSSSQSSSSSSelegant
WQWSSRSSSSSSeleme*
WQWSSRSSSSSSelement
QRSZRQRVSSSSeleph*
PSSZRSSSSSSSelephant
TSSSSQRVTSSSelephants
OQQQSSSgTSSTeleva*
OQQQSSSgTSSTelevator
RPYOVXUQTPQSeleve*
ZMOPVRVSSPRQeleven
Y]MVQPR]TTQSeleven >
NPMVRVSYORSQeleven and
\\ULPPPRTRQUTeleven days
RS]SSQUIQSSTeleven dollars
HSQ`USSVSSSReleven feet
XQOSSSSTVRSReleven miles
TRQQSRSYUSTReleven minutes
T^OSWXSKQSRSeleven of
QSSSSTUTSSSReleven quid
MQWPSOShSUUUeleven times
SQXSSQSNRSSSeleven weeks
SSQSSSSYTSSSelevenses
KW_RSYSKSTRUeleventh
OSXSSSSRSTUTelf
RQSSSSS[STTTelgar
RSSSSWSVSSSSeligi*
RSSSSWSVSSSSeligible
USPSSSSXSSSSelin'*
USPSSSSXSSSSelin's
[VQRSRSOSSSSelise
SSUSSRSQRSSSeliza*
SSUSSRSQRSSSelizabeth
WSRRRRSVUSSRelk
SRSSSSSSSSSSelks
OSSSSSSVSSSSelle
H5RwSRSYRWTXelm
KXRSVPTXRTRSelse
KWUQSSSORRQSelse >
JR^SSSSKRUUUelse did
PSPSSSScRRSTelse does
cRNSSOSSWQQQelse to
STTSRPTRQQRQelse'*
STTSRPTRQQRQelse's
SSSSSSSRRSSSelse's hair
SSSTSSSSRUSTelses
]RQUSUPNTSSSelsew*
]RQUSUPNTSSSelsewhere
GR\\SSSS[QTUVelse~@work_verb
WQOSSSSTTSSSelves
PSTSSSSWRSSRelvis
\\QQYSXRVQPRSem
SQLZSWS`QRRVem >
KPVRRXSGORRXemail
OQZSSTSFQRRWemail >
WNPRS`SLOQQUemail*
]QQSSUSPRSSQemailed
NPRSS^SNQQQWemails
LQTSSYSNQRRWemails >
TRRRRQSjUTSSembar*
USSRSRSXUTSSembarrassed
QRRRSRSeTSSSembarrassing
MTPSSVSaRSSTembro*
MSPSSWSaSSSTembroider
RTSSSSSTSSSSembroidered
TSRSSSSSSSSSemera*
TSRSSSSSSSSSemerald
VSSSSSSKWSSSemerg*
TSSSSSSOUSSSemergencies
USSSSSSOUSSSemergency
MSLSSSWSSRSQemers*
MSLSSSWSSRSQemerson
QRQSSXSPQSRUemoji
QRRSSXSQQSRVemoji >
USSSSSSNSSSSemplo*
QSSSSSSOSSSSemployed
VSSSSSSSSSSSemployer
NSS[SSSMSSSUempti*
MST[SSSJRSSUemptied
SSRSSSSVSSSSempties
L^bMPSQLNU[Rempty
TQeRQTSBUQSQempty >
STTRRSSOSRRRempty box
PQPRSSSrSSSSemu
TSRSSSSSSSSSename*
TSRSSSSSSSSSenamel
RSSSSSSNSSSSenclo*
RSSSSSSNSSSSenclosure
SLRSSRSbSSSSencor*
SLRSSRSbSSSSencore
MVSSSSSYRSSRencyc*
SYSSSSSMSSSSencyclopaedias
LPSSSSS`SSSSencyclopedia
TSSSSSSRRSSRencyclopedias
JRSUTiSOMT[]end
TO^HYURbWTYSend >
OUOPV_SRRTSUend and
WORSSSSNSSSSend but
TRTRPRRQRSSSend i
SUSSSSSSRSSSend is
LRZVRHS]MZYYend of
QSN]STSMRRSTend so
RUSRPSSQSSSSend to
^WFWRRSSSSRSend up
\\R_QSNPDUTUTended
VSORSUPPSPQSended up
hQRNSRSPURRRendga*
hQRNSRSPURRRendgame
^LXRSQSTWTTSendin*
aRRRSRSHVRSRending
XOSSSRSXTSSSending's
KRZSSSSZSUUTendings
[Q]STTRBSRTRends
^QOVSSRLTSQTends >
WORSSSSNSSSSend~@hedge
QSN]STSMRRSTend~@intensifier
]RTRPNROSSSQend~@me
KRVSSYSNSOOSend~@negation
QS]MSRSKSVXTend~@number
NSQSSSS[TSSRenemy's
NSQSSSS[TSSRenemy*
QRROSSS_QPSQenerg*
VSSPSSSPSPSQenergiser's
NRRSSSSbRSSSenergy
SURSSRSXSSSSengag*
SSTSSRSUSSSSengaged
SUQSSSSVSSSSengagement
XPUXXLSWWQPQengin*
PRW[SRSRTRPSengine
\\QRQYOSRURSQengineer
RSRRRQSYTSSSengineering
ZPOSSSNbSSSSengla*
ZPOSSSNbSSSSengland
YXMURURGQONQengli*
YXMURURGQONQenglish
OZPSSTSbRPPOenglish >
NURVSTSMSSRUenglish and
RS]SSRS?STSTenglish i
SSRSSTSQSSSSenglish they
QdRRTNSQOQQNengra*
QdRRTNSQOQQNengraved
UURSSRSVRSSRengraved on
MSXRSLS_VWXUenjoy
QSWRSSSRSXXVenjoy it
?TX_RVSSN[W]enjoy*
KUOTRTSXOUSWenjoyed
BR`^SUSNQYXYenjoying
WSOSSSSSTSSRenjoys
TSSSSSSSSRRRenlig*
TSSSSSSSSRRRenlightened
PSSSSQSZSSSSennis
SSSRSSSOSSSSennis*
SSSRSSSOSSSSenniskillen
LSRSSSVZRSSSenorm*
HSSSSSVbRSSSenormous
WSSSSSSLSSSSenormously
^KLRVTJYWJOPenoug*
^KLRVTJYWJOPenough
MPVMQXSUSRSTenough >
WTWRSSSWTSSRenough and
`TMRRTS>RQQTenough for
RSQRTTSLVRRRenough on
MRRRSRSnVSSSenough said
RUPVQPSDUQRRenough to
MSSS]SSLPRRRenough~@packing_material
QSORS`SLSRSSenqui*
QSPRS`SLSSSSenquired
SSRSSSSSSSSSenquiry
QQXXSMRQSTTUenter
YYNQSTSMURSSentir*
XUORSPSPUSSRentire
TWRRSVSPSRSSentirely
XSQRSSSRSSSSentri*
XSQRSSSRSSSSentries
RSSSSSSSRSSSenume*
RSSSSSSSRSSSenumerates
O^TOTPQRRRSRenvel*
NSYOXPRTSRSRenvelope
RNRSSSSOQPQQenvelope >
SRYPVSSLSTTTenvelope with
T]NSPSRQRSSSenvelopes
_VSSSRSFSSSSenvie*
_VSSSRSFSSSSenvied
QS`RSRSjSSSSenvy
NPnRSRVQRTTUepiph*
NPnRSRVQRTTUepiphany
SSSSSSSRSSSSepiso*
SSSSSSSRSSSSepisode
OSSSSRS[SSTSepita*
OSSSSRS[SSTSepitaph
WSSRSSTSRSSSequal*
WSSRSSTSRSSSequally
UUSRSSSRRSSSequip*
UUSRSSSRRSSSequipment
VQNRSTSgVRRRer
WRXR\\RSHTSTSerase*
ORZSSSSSSSTSerased
\\RRR\\RSHTSSSeraser
TSSSSSSSSSSSergon*
TSSSSSSSSSSSergonomic
UdQRSRSISSSSerin
VRQSSRSQUSSSerr
RSWQSRSUSSTSerski*
RSWQSRSUSSTSerskine
OQHPReSTQNNUescal*
STQSRSSSSSSSescalade
RSUSSWSRSQQSescalate
RRORS_S@RQQUescalated
RRQSSXSORQQUescalated >
QRKRSVSiRRRRescalator
YQPSQPSQXRRPescap*
SSSSQSSSUSSSescape
WSQSSPSQVRRQescaped
UQRSSSSTTSSSescapes
ZSRSSSSRSSSSeskie*
ZSRSSSSRSSSSeskies
oRRSSQS9TQSOesky
VUSSSRSLSSSRespec*
VUSSSRSLSSSRespecially
SRSSSSSVSSSSespre*
SRSSSSSVSSSSespresso
QSSSSVSRRSSUessay
VQURSSSZSTTTessay*
VQURSSSZSTTTessays
RPQSSSSZSRRResso
SSSSSUSQSSSSestab*
SSSSSUSQSSSSestablish
QQYXSJSSSUTUestat*
QQYXSJSSSUTUestate
KM[[SSSMPXVVestim*
ORL[TUSRRTSSestimate
ONbSRQSNPWWVestimated
ORVSSRSWRUUUestimated date
VSSSSSSSTSSSeston*
VSSSSSSSTSSSestonian
USQRSSSSSSSSestua*
USQRSSSSSSSSestuary
RSUSSSSSRTTTeta
J`SSSSSQRSSSetchi*
J`SSSSSQRSSSetching
RSVSSSSOSSTSetern*
RSVSSSSOSSTSeternal
STSSSUSOSSSSeu
NQiSSPSRSSSSeupho*
NQiSSPSRSSSSeuphonium
KQQRSUSNSRRUeuro
TYOSSSRKRRRReurop*
UYOSSSROSSSReurope
RSSSSSSORRRReuropean
KS[SS`RPRWWXeuros
VSSSSSSPRSSReusto*
VSSSSSSPRSSReuston
SRSSSPR\\SSSSevasi*
SRSSSPR\\SSSSevasion
LRZRRTSYSWWVeve
^TJSZ^OJQOMPeven
VPRSRZR\\QYRYeven >
IFSZ]QSLSUSUeven a
UVQSSQSTQSSReven after
SSPQRTSdSPQSeven been
UPSRSSSRVRQReven for
RQ]RVRSNRVUTeven got
TSSSSRSTTSSSeven has
RSNSSVSXSSSSeven i
YQSRSSSOWSRSeven in
QTQNSQSSUSSReven my
OTRRSPScPSTUeven opened
MRRaUQSTRVSVeven put
OSRXQOSZRWSVeven take
T\\\\SSRRERNRKeven the
RPPUSSSSSSSSeven though
RQSSRQSTWSSSeven when
VSYORQVLSQUPeven with
OPXWOHPZRTUSeveni*
[RVXOMQQQTTSevening
`RISSSSISSSSevening >
OR\\QSPSSSSTRevening and
LSX\\SSSNQTTTevening at
XUUPPTRURUUUevening i
RSQUSTSMSSQSevening i'd
HPURSNR\\TSSSevenings
`NNRRRSPTSSSevenl*
`NNRRRSPTSSSevenly
ZRRRSRSNRSSSevenly >
OSVSSSSVSTSTevent
XNRYRfQFRSRVevent*
XNRYRfQFRSRVeventually
OReLSMRQRUXXeventually >
TR]PSSSNSTSTeven~@animal
KSSJSeS\\SRSTeven~@answering
RQ\\SVRSNRVUTeven~@arrival
QRSPS]SNSSSReven~@courier_act
SOPUSSSSTSSSeven~@hedge
WRYNSSSITRSSeven~@looks
OXMOSTSOVRSQeven~@me
SSURSSSSSRSSeven~@use_verb
OTRRSPScPSTUeven~@used_item
SPSSSSSNSSSSeven~@work_verb
WP_DRLUNUTWQever
PNQSSRS_TPPQever >
WRJSSRS\\TNMNever ever
QRYSSRSORVUUever happened
WRUSSSSNSSSSever owned
VPURSSSTTSUTever since
_VLFRJVN[JONevery
QYZRSSSOQSTTevery day
WSSPSSTMTRSRevery door
JS[RSQSMOVXUevery evening
PSPSSaSEPRQTevery friday
OSRSSTSQSSSSevery message
QTYLRQSWRTUSevery morning
RSUSSSROSSSSevery night
HSSRSUSYUTUSevery one
LSTWUSSTSTSTevery other
eRPSSQSTTSSRevery page
LQW]SVSQRRPTevery second
MSSSUVSLRSSSevery side
\\QRURSSTTRRSevery single
TS[NSLSVUTTQevery sunday
ZPOVRURYXOOOevery time
LSUUSSS\\SVSUevery unit
QSYPSSSLSSTSevery van
WMTHRISWZOTNevery*
^QKSRHR_TTUReverybody
OSZSSRSFSSSTeverybody's
JQSSRKRVUWYSeveryone
RRVRSRSWRSTTeveryone >
QSUSSRSRSSSSeveryone at
VRVPSRSXSUVSeveryone in
NWUQSQSdTSSReveryone's
UGULKcSUWQPTeverything
EUHROWR]UUTXeverything >
TSNSSWSTSSRSeverything and
KRXSSSSQSSSSeverything but
PSQSSPSaURSReverything else
[SPSSSSPSSSSeverything except
LR]SSQVORSSTeverything i
PSYSPSSQTTTUeverything in
URQRSWSORRRReverything including
QOZPSWSNTSSUeverything is
QSTSSXSIQQQSeverything's
TRUSSSSNSSSSeverything~@hedge
OQZOSRVRUSRSeverything~@me
^YPP\\JULSNPNeverywhere
QYSQ\\PURXOQNeverywhere >
TPSSRUSLSSSSeverywhere~@hedge
USISSUSVTSRRever~@answering
QSZRSRSOSSTSever~@arrival
NP[QSWSSRTTTever~@use_verb
RQWSSRSPTTTTever~@work_verb
SQPTVSSbPTTUevide*
USQTSPScSSSRevidence
QRRSVVSRPUTVevidently
MRTSVQSZPWVXevidently >
XQSSSTSQRSSSevinr*
XQSSSTSQRSSSevinrude
SSVSSNSRSTUSevri
USSRSSSORSSSewe
RSRTSSSLRUSUewes
R[VXROQZTNPMex
LPSPSPR_STSRex >
PSSUSSSXQUSUex's
VOVRVQSYTUTTexact
]]VPRPQGXPPMexact*
]]VPRPQGXPPMexactly
U[NVSQRVSPPPexactly as
J[SRSPSXPSSRexactly like
PVRRSSSNTRRQexactly the
ORRSSWSTSUTTexactly what
[MZRS]SATSSUexactly where
LRRRRQRnRUTTexagg*
STTSSRR]SVUTexaggerate
LRRRSRSeRRRRexaggerating
QQOQRRRWSTUSexam
RRLTSRSaRTTSexam on
RSVSSSSLSTUSexam was
FQSSTQSaQUTSexami*
OSSSTRSRRSSSexamined
IQSSSQSbRUTSexaminer
KPPOQgRCLLM]examp*
KPPOQgRCLLM]example
PSSRSWSQRSSTexample and
FSTSS]SSQQQWexample bounces
RSSSSSSWSSSSexample~@answering
RSSSSTSQRRRSexample~@number
WQLSSRSWRRRQexams
RSPSSXSUSSSSexcee*
RSPSSXSUSSSSexceeded
OSSRRRSXSQRQexcel*
OSSRRRSXSQRQexcellent
QSSRRSSQTRSRexcellent >
PMbJOJQXSWVXexcep*
XRNKOTSJSQRRexcept
QSNPSRSRRRSSexcept the
KMgRSHQ`SZXXexception
NNYSSPS\\SUUUexception >
LQTPS_UQNRRVexcha*
MRUPSYUQRRRVexchange
RSRSSYSSOSSSexchanged
R[PSSOSVSSSSexcit*
R[PSSOSVSSSSexcited
PRSVSRSYRUSVexcla*
PRSVSRSYRUSVexclamation
WSRRSRSPTRRRexclu*
WSRRSRSPTRRRexcluder
ORTSSWS_TPPTexcus*
JSRSS[S`RSSTexcuse
YRVSSNSRUPPRexcuses
`SSSSPSISSSSexcuses >
TSSSSSSSSSSSexecu*
TSSSSSSSSSSSexecutive
OSSRSSSWTTSSexerc*
OSSRSSSWSTSSexercise
SSSSSSSSTSSSexercises
RSPSSSS\\SSSSexete*
RSPSSSS\\SSSSexeter
aRQRSRSOUSSSexhal*
SSRSSSSSTSSSexhale
aRRRSSSOTSSSexhales
QPXSSSSRRTSTexhib*
QPXSSSSRRTSTexhibition
QRUSSXSSQUUVexist
RSPSSUSRQUUUexist >
_PYRSRSOTTUUexist*
NSXSSSSNRTTTexisted
]PPSSSSQURRRexisting
ZRWSSRSUSUUUexists
QS_QSSSSSSSSexit
SSSSSUSPTSSSexpan*
VSSSSSSPTSSSexpands
PSSSSUSSSSSSexpansion
QK`PRIRZUUVUexpec*
PQ\\RSSSJURRUexpect
TQZSSIRVRSTQexpected
RPORSSS`SVVUexpecting
PSURSSSNSSRTexpecting a
SRSSSSSSUSSSexpects
SQQSWUOQRSSSexpen*
RSQSSUSQRSSSexpense
TQSSWROSTSSSexpensive
G^TRSLSWMQPNexper*
IRTSSQScNTSSexperience
QYSRSSSQSPQQexperienced
TSSSSQSVRSRQexperiments
RYSSSQSFSSSRexpert
RSSSSRSSSSSSexperts
N]PRPRSZOPPSexpir*
O]PRPQSUOPPQexpired
TSQSQTSPRQQQexpired in
SSSSSTSXSSSTexpires
TV]SRNTPSSRRexpla*
KZ[TSEUbTVVQexplain
TS]VSPSPQUSSexplain >
PWORSISjWSSOexplain that
SSNRRZSPRPPRexplained
PSSSSSSQSSSTexplaining
VRVSSSSNRSSRexplains
\\PWSSVRLTRRUexplanation
VRTSSRSMSSTSexplo*
VRRSSSSOTSSSexplode
SSVSSRSQSSTSexploring
YSPSSSSRTSSSexpor*
YSPSSSSRTSSSexports
VNXQSP[LUOTOexpre*
VNXQSP[LUOTOexpress
QSWQSRWNRQTQexpress >
`PGYSTSPTRRRexten*
SRRSSUSSSSSSextended
YRPSSSSRTRRRextender
]SOSSSSRTRRRextends
PQNYSSSSRUSTextension
NQSSSSSYSSSRexter*
NQSSSSSYSSSRexternal
ORQSSSSbTSSSextin*
ORQSSSSbTSSSextinguisher
R^OOSVbMNMOKextra
SRRSSUVQSOPOextra for
SSSSSSSQRSSSextra*
SSSSSSSQRSSSextractors
bUHORMSOVQROeye
^VRRSNSMVRRPeye >
OSOSSUSZRSSReye and
USQVSRSTTSSReye level
QSRSSSSVTSRSeyeba*
QSRSSSSVTSRSeyeball
XRSRSSSNUSSSeyebr*
VSSSSSSNTSSSeyebrow
USSRSSSSTSSSeyebrows
QVVRRRSGSSSSeyela*
RVSRRSSFSSSSeyelash
RSVSSSSTSSSSeyelashes
[ROHRQRRRRRReyes
PWTNSVSUSRSSeyes >
XQPPSRSSSSRSeyes shut
EjQTQPRbTSQRf
WSRRRQSSVRRQf ck
SPYQS\\SPSRSUf ing
PSSSSSSSSSSUf'n
WZRZRXSLRQRQfab
RPSSUSSSSSSSfaber*
RPSSUSSSSSSSfabergé
[RQSSRSOQSSSfabri*
TTRSSRSURSSSfabric
ZQRSSSSMRSSSfabric's
VSSSSRSRSSSQfabul*
VSSSSRSRSSSQfabulous
[ROHZSRLTOQOface
YQQPRXSTUNPQface >
QSMQSSS`SSSSfaceb*
QSMQSSS`SSSSfacebook
QRNSSpSPSSSSfaced
]MOISSSlURRRfaces
YQRXSSSISRRRfaces >
FRhORRRRQYYWfacil*
PSQSSWSQSSSSfacilitated
IRkORNRTQYYWfacility
RSXPSRSJSUVUfacility >
\\QVOSQSIVUSTfacin*
\\QVOSQSIVUSTfacing
\\SROSSSMTTSTfacing the
PSUQSRSYSSSSfact
RVMOPYQ_SRQQfacto*
RVMOPYQ_SRQQfactory
RTNSSbS?QRRRfactory >
STSSSPSVRSSSfactory sealed
HWSSSPROPSSSfactory~@newness
USSSSSSKSSSSfacts
VSRSSPSRURRRfacul*
VSRSSPSRURRRfaculty
MSSSSRSWSSSUfada
]ORRSSSNRSSSfaded
_PTTRPSPSQQRfades
SSSSSSSUSUSTfag
PWSSSUSRSSSSfags
PSSSSLS^PSSPfail
LSWPSRS]SSSSfaile*
LSWPSRS]SSSSfailed
]QVSSSSRQPQPfaint
ZQFSSSSRVONPfaint*
ZQFSSSSRVONPfaintly
MMPSN_dbMNPRfair
]\\PTONP[RRRTfair >
LS]WSQKESVTUfair enough
RRVPSWQOPPSSfair play
UVUSSRSKSRQQfair the
SPQTSMScSRQSfair to
RSRSSPS]SSSTfaire*
RSRSSPS]SSSTfairer
RQQQSCS`UWWRfairn*
RQQQSCS`UWWRfairness
LMQRVSSVQWUVfairy
RRVPSWQOPPSSfair~@work_verb
OSORSPShSOOTfaith
SSQSSRS[SSSSfaith*
SSQSSRS[SSSSfaithfully
OXNRQQRPROPNfake
P_RRSRSOPQRPfake >
RTRSSQSRSSSSfake the
^PTPUPSMQRSRfall
SUSSSSSSRSSSfall is
IVYUQRSKRTVTfalle*
IVYUQRSKRTVTfallen
MRWSSQS\\STTSfalli*
MRWSSQS\\STTSfalling
bNMQSOSFYQRRfalls
ZSRSSNSKUSSSfalls in
VRSSSRSFUSSSfalls out
TVQRSSSMUSSRfalse
VTIPWWRXVOORfamil*
ZSQRRPSTTSSRfamilies
UOMQWWR]TPOTfamily
]RUQSUS9VQQVfamily >
QRQXUSSKUSSSfamily is
NSSSSSSURSSSfamily of
MYPSSWSNTRSRfamily's
TRSSSSSYTSSSfamou*
TRSSSSSYTSSSfamous
R[SQSTUSVVTWfan
I`ORSRSRRUTVfan >
XPTSSSSRTQQQfan drowns
[SRSSOUSTSSSfan's
RRSWSQSWRSSSfanci*
SSSSSSSSRSSUfancier
SSSUSSSSSRSQfancies
RSSUSQSWSTSSfanciful
XSQSVUSSQSSUfancy
STRSSSSSSSSSfanta*
STRSSSSSSSSSfantasy
YHaPZQQGURRUfar
IRcQQTRTOUUSfar >
OQSWRSSZQURXfar as
TSSSTRSMQRRRfar too
TSRSSSSSUSSRfarew*
TSRSSSSSUSSRfarewell
QTSWSPSSRWVTfargo
TOU]SMTQRYTVfarm
XPVTSSSNSSSSfarm >
JdPTSRSMSPSQfarme*
KdQUSRSLSPSQfarmer
RbSSSRSDSSSSfarmer >
SSRRSSSTSSSSfarmers
RS_RSSSWSTUSfarmh*
RS_RSSSWSTUSfarmhouse
URRSSZSTRRRUfart
ZRNRSSSSSSSSfarth*
ZRNRSSSSSSSSfarther
dNQSSRSMRSSSfarts
VSSSSSTKSSSSfarty
TSSSTRSMQRRRfar~@intensifier
USQSSSSVSSSSfasci*
USQSSSSVSSSSfascinator
PSLSSYSKSSSTfashi*
SSMSSSSSSSSSfashionably
PSSSSYSKSSSTfashioned
NVHdTMKdTVNRfast
WVQ[RQQLVURSfast >
URPRSTSSURRRfast and
UQPXSTSVRTSSfast i
VS]OTQNPVQSRfast shipping
UUVOSPSPPSTSfaste*
VUWMSPSSQSURfaster
RSQPSRSYRTUSfaster >
RURRSUSRRSSSfaster than
RSRVSSSPRSRTfastest
RSPRSSSYSSSSfasti*
RSPRSSSYSSSSfasting
QSSSSSSUSSSSfasts
jLLQSVSCRRRTfat
YSSSSQSOTSSSfate
SMNWSPUTQQTQfathe*
OMQXSMU^QQSPfather
aSQSSSSJXSSQfather in
ZUSSSRSGSSSRfather is
NUQ]SSSPQSSTfather mike
QSWSSSSOSRSSfather used
RPSRSSSXUSSSfather was
TSSRSSSJSRSRfather who
WSPRSVSHSSTTfather's
VSSSSSSMSRTRfather's day
FTQQR]RWSQQYfault
LRUQRXS]SSSUfault >
NUURSWSMSSSSfault for
]RTUSOSQTTSSfault the
EXSSQSSjSUSTfault*
GSSSSSSgSUSTfaultless
QXSSQSSVSSSSfaulty
UfPSSRSQRNNNfauré
SSTRSSSQSSSSfavor
_RNQSSSJVQRQfavor*
_RNQSSSJUQRQfavorite
SSSSSSSSTSSSfavorites
\\PQQXRSCVQPQfavou*
XRSSSTSMTSSSfavour
WQQQXRSIUQQPfavourite
LRSSSAS~SSSTfax
IRSQSvSNSSSSfaxed
OSMRRQSdPPRNfckin*
OSMRRQSdPPRNfcking
RRiSSRSISSSSfear
RQSSSSS[STTTfeat
^WMSQRSRSOOOfeath*
S\\QSRRSSRPPOfeather
]NPSRRSRSRRRfeathers
ZQRSSSSSVSSQfeatu*
ZQRSSSSSVSSQfeature
OVTSSSSPQSSSfeb
WOPRSYRORVVWfebru*
WOPRSYRORVVWfebruary
QRJRSaSPPTTUfebruary >
SRSSSOS^SSSSfeck
LRSTS]SQPRSWfecke*
QSSUSSSMSTSSfecked
PSURS_SFPRSWfecker
QRQRSQSdSQSSfeckers
OQVRRaS[OSTXfecki*
QRWRSRS`RVVSfeckin
QRRSSbSNPPQXfecking
YMSMSQSJURRRfed
QR\\SSNURRSTTfedex
VOQOQPZOSQSSfee
SSSSSQSRSSSSfeebl*
SSSSSQSRSSSSfeeble
SZQVSRVRVTRPfeed
MSPRSVSQQQQRfeedb*
MSPRSVSQQQQRfeedback
cPMNPRSHXPRQfeede*
`PNNPRSLXPRQfeeder
VSTQSSSSSPQQfeeder in
VSSSSSSOSSSSfeeder's
TSUPSSSXSUSSfeedi*
TSUPSSSXSUSSfeeding
SSTSSSSPSSTSfeeds
J^RSNUKRQTSWfeel
VVSMSRS[RSSSfeel >
ZP[RSTS@RXWWfeel it
[QOSOQSMYSSSfeel like
PRYRSUSVTTUTfeeli*
IS]SSMSYSUVUfeeling
YRORS[SPTQSRfeelings
QRSSSUSLTRSRfeelings >
MPSPRUSaNSSSfeels
XSTSRSSTRSSSfeels like
SSSRSUOSSSSSfees
USJdSLPFWQPQfeet
TPOXRRSSTRPRfeet >
RWSSSSPRSSSSfeet are
SSRWSSSKSSRSfeet from
NQ[PUSSSRTVUfeet of
PVTOSSSORRTQfeet on
TUQSSSSQSSSSfeet'*
TUQSSSSQSSSSfeet's
SOQ^RPRQXSQRfell
YRSMSRSRWQSQfell off
WRRSSQSPVSSRfell out
YPSQSSSQUSSSfell to
HUQTS\\RVPWTWfella
PTSQSSSXRRSQfella >
VSRSSTSNSRSSfella at
WSPTRRSOTSSTfella in
SRSPUTSUSSSRfella on
ROPSSXSXSTTTfella's
GNUXSdSQNST^fella*
HQWXS_SKNSS]fellas
SQYSSRSNRVVUfelli*
SQYSSRSNRVVUfelling
GPYTSTS[NVSUfello*
LRYYSRSOOURXfellow
QSRSSTSPSSSRfellow named
SSOVSSSRRRSSfellow who
SXQQSVSSRSSOfellow's
OPTQSRSZSSSSfellows
ROURSSSYSTUTfellowship
HVJVUHS`RSRSfelt
>TSXVNShPTSSfelt like
PUSTSSSRSSSSfemal*
PUSTSSSRSSSSfemale
MSSPSSSZTSSSfemi
TSKQQSS^PPPRfence
QOQYRSSHQWSWfence >
JSSISSSaRQSQfence and
LSSXSSSNPURUfence into
SSUSSSSQSSTSfence*
SSUSSSSQSSTSfenced
RSPRS\\SNSSSQfende*
RSPRS\\SNSSSQfender
QSRSSSSYTSSRfermo*
QSRSSSSYTSSRfermoy
SSSSSSSRSSSSfern
QRPWSSSOSSSSferre*
SRRSSSSSSSSSferret
QSQXSSSOSSSSferrets
RPbQSRSQSTUTferri*
RPbQSRSQSTUTferries
PUZKSRSRRWXVferry
XS]RSSSDRRSRferry >
QRVQSSSVSTTTferry brings
LVUSSSSOSUTTferry is
PSGSSUSiRUTVfesti*
PSGSSUSiRUTVfestival
SRPOS[SRTSSSfetch
SRJVSSS^SSSSfetch*
SRJVSSS^SSSSfetched
USSSRSSRTSSSfete
ROXRSSSRRUUUfetes
ZORRSRSNSSSRfever
QYPQR\\RJUPQNfew
RTRSSZSNUSSSfew >
VQUSSSSURQRQfew days
O[fQSQSYOSURffs
P[eQSQSZOSURffs >
YRPSSSSQUQRQfi
RSQSSSSSSSRSfib
WRQSSSSRTSSSficti*
WRQSSSSRTSSSfiction
]MTRSUSNSSSRfiddl*
YOWQSWSRRSSRfiddle
TSPSSSSQSSSSfiddler
SSSSSSSSRSSSfiddling
VQSTSQSRTSSSfiddly
SSSSSSSRTSSSfidge*
SSSSSSSRTSSSfidgets
XQJSRTRWUUTUfield
SSPSSVRPTRRSfield >
PSSZRQSTSTSSfield*
PSSZRQSTSTSSfielding
PPQSSSS^STTSfierc*
PPQSSSS^STTSfierce
LRVRSOV_QSSTfiest*
LRVRSOV_QSSTfiesta
SRSSSSSSSSSSfife
LRXNSZQWUQRRfifte*
QSTQSWRVUQRQfifteen
RSAQSlRYSSSSfifteen >
QSWSSWQSRSSUfifteen percent
NSWPSVRTSSSSfifteenth
POaPSGSZRRUSfifth
NRVSSHSbSRTTfifth i
\\URSSSSMSRSRfifth the
OV_SSSSJRSSSfifth week
QRURSRSUSSTTfifti*
QRURSRSUSSTTfiftieth
RNdSRLQESTVUfifty
SSNSSWOUSSSSfifty one
OQ`SSSSFSUVTfifty three
RURSSMSWURRQfifty years
TOVPSRSYSSSSfig
aPMQfNS>VPROfight
STOUSQSRRSSSfight >
oQQORRSLUPROfight over
ZPQSSHSUVSSRfight*
SSSSSSSQSSSSfighting
ZPQSSHSVVSSRfights
QRVSSSSZSSSSfigs
OLUQSNWUUTSPfigur*
LLVRSPYRSTSPfigure
QSRRSTXQRQRPfigure in
OSSRSSSWUSSSfigured
YSRSSRPUSSSSfigures
TSSSSSSOSSSSfigurine
SWQUSSSRSQSRfilam*
SWQUSSSRSQSRfilament
]URQRTSCRSRRfile
QXRSSOS^QSSSfiled
_PRRSTSRXPRQfiles
SRSSSSSTQSSSfilin*
SRSSSSSTQSSSfiling
YRRKWVQRSNRPfill
ZQQPSPSMUQSRfill >
RRVPSWSNSRRTfill in
J\\PRWXSCPQRQfille*
J[PRWXSCPQRQfilled
PUSSSTSSSRSSfilled in
STSSSSSSSSSSfiller
[TPPVLSMTRSQfilli*
STRPVSSQSRSQfilling
[SPSSLSOTSSSfillings
QSTSRVSQQSSRfills
XXaVMMSZTWWVfilm
NXXQRTSPSUUUfilm >
QRRSRSSSRSSSfilm of
ISYSSWSTSVVVfilm with
TUPSRSSSUSSSfilm'*
TUPSRSSSUSSSfilm's
KRSORWSbRTUWfilme*
KRSORWSbRTUWfilmed
PRPRRRSdSRRRfilmed it
SSSTSQSQSTSSfilmi*
SSSTSQSQSTSSfilming
SRQRSSSZSSSSfilms
TZPPSPXPSRRPfilte*
WWPPSPXJTRRPfilter
RZRSSSWMRSSRfilter >
QVSSSSSYRSSSfilters
P\\SSSSSRQRRRfilth*
P\\SSSSSRQRRRfilthy
INWQSiRVPSTVfinal
RTZQSQSTSSUTfinal mile
TURcQQQNXOPOfinal*
ZSGfQRQLZOPOfinally
XQRUQRSPWSRRfinally a
MU^PSRSTQSSSfinals
RTZQSQSTSSUTfinal~@route
SSSSSSSPSSSSfinan*
SSSSSSSPSSSSfinancial
QSSRSSSSSSSRfinch*
QSSRSSSSSSSRfinches
KRWXQQVVPQQOfind
SQYPSRSURUVTfind >
RTQSSSTRSRRSfind in
LR_MSOTUSVXUfind it
QSUQSPUVSRTRfind my
RRMZSSSSRURUfind number
PSVWSZSKRRQUfind out
XXJXRQSPVPROfind the
TSPUSOS[RSSRfind us
^PRSSPSQSSSSfinde*
^PRSSPSQSSSSfinder
PQQS[RSNQQRQfindi*
PQQS[RSNQQRQfinding
NQRR[SSQQSSSfinding them
NQRR[SSQQSSSfinding~@seller
NSTMSXSWURRSfinds
DRdRSMUUQRSQfind~@me
USERSXSRTQQOfind~@seller
`YBNMMMYTFJEfine
]SJ[RUQTTSOUfine >
^XSQSSSGSSSRfine and
TOSSURSRTSSSfine as
RQSQSRUUSSSSfine but
fRMSSVOGYQPOfine for
YQPRSSSGOQRQfine i
TNSQRSSRRSSSfine in
TRSSSSSPTSSSfines*
TRSSSSSPTSSSfinest
SPSRSRUNSSSSfine~@hedge
WNTUSSSNORRQfine~@me
WZOKTQSLWPQMfinge*
^NQPTXSQWOPNfinger
XPSUSUSPVQQQfinger >
SRSPURSOUSSSfinger in
SSSSSSSRSSSSfingerboard
RRXSSSSPSTSRfingering
LaSSSQSSRSSSfingermark
VSSSSSSRTSSSfingernail
SUNQSSSOQSSSfingerprint
RUNSSSSSQSSSfingerprint in
QSSSSSSSSSSSfingerprints
SNRPSMSeVSSSfingers
_QRRSRSSTRRRfingers >
RPVRSOS]STTTfingers and
SUSSSSSEQSSSfingertip
FN`UOTRPP^Z\\finis*
HQ\\RSXSTSWVWfinish
ORKSSVS`SUTTfinish >
KNXWOORSPZWYfinished
[RTRSRSLSTUTfinished >
NSSRSSS^SSSSfinished a
IWKRSMSlRUUUfinished it
SSOWSTRPSTQRfinished my
RR[RRRSNTTUTfinished the
YURRSSSNSSSRfinishing
RRRSSSSYTSSSfinni*
RRRSSSSYTSSSfinnish
iSPSSSSKSSSSfinns
GR[SSRRdSTTTfionn
USRSSSSRSQSQfiord*
USRSSSSRSQSQfiordland
YLS]QPSRURRRfire
JPTXSRSMSUSTfire >
QSTUSSSUSSSTfire brigade
SSSSSSSRRRSSfired
WROORRSbXQRQfirew*
SSQRSSSRTSSSfirewood
WRQPRRScWQRQfireworks
USQRSSSLTTSTfire~@delivery_place
SSSSSRSRSSSSfirin*
SSSSSRSRSSSSfiring
PRQXRXSPTRRTfirm
YOSSSNSQZRSQfirm >
RSSSSUSSSSSSfirm'*
RSSSSUSSSSSSfirm's
RRSRS\\SNTSSSfirml*
RRSRS\\SNTSSSfirmly
QSSSSSSWSSSSfirms
YOSSSSRSVSSSfirmw*
YOSSSSRSVSSSfirmware
_KQROZNPTMNPfirst
FSZWRTZNPUUTfirst >
PZSSSSRJTSSSfirst and
QSTSVNRPRSSSfirst class
^SPSSOSRSSSSfirst dance
TPSRSTSWUSSSfirst day
IXSSSSSTQSSSfirst forty
OWUTSRSVRSSSfirst four
SRSUSRSUSUSTfirst go
aSVRSJQCTSSSfirst half
_SSSSKSEUSSRfirst hour
SURSSTSRRSSSfirst husband
JQbQSWSBSTUVfirst i
GRnOSWSFQUTWfirst it
aSUSSOSOSRRSfirst name
MSURSQSTSRRRfirst night
OSUSSSSWSTTTfirst of
^NQSS[SHPSSSfirst one
WXQPSOSSVSSRfirst over
IRVSSXSSRSTTfirst the
QSQTTPSUSSSQfirst then
KQNRSYOTSQRTfirst they
NSOSSSSXTRSRfirst thing
XUIUQST`YOOKfirst time
RTQSSRSSSSSSfirst two
TSSSSQSRTSSRfirst wash
YRMQQOSOUVVTfirst week
QSSSSSSRSSSUfirst*
QSSSSSSRSSSUfirstborn
QSQTTPSUSSSQfirst~@comparison
NSUQSQSSSRRRfirst~@day_time
SURSSTSRRSSSfirst~@family
OS[STUSJQSTSfirst~@feast
IQ_PSTSOSTUVfirst~@me
YWUSSMQFMSSSfirst~@number
KPLRS[OTSQRUfirst~@seller
SSISS_SDSRRSfirst~@staff
[SGPQJSRWVURfirst~@time_span
`NQQSRSQVSSQfirst~@use_verb
QR]OSRSOTSSRfirst~@weather
TSRVSPSWSSRTfirst~@weekday
MVF]UPR_NTPTfish
OXMVSSSKTSRSfish >
JST[SPSWQTVTfishe*
RSSVSRSPRSTRfished
QSUSSQS\\RTTTfisherman
MSRXSSSQSTSTfishes
QTOPR[SWQTTUfishi*
QTOPR[SWQTTUfishing
RPKSSZScSQRSfishing >
XPSSSSS^VSSSfishy
LYSRSSSPRQSRfist
SUSSSSSTRSSSfistf*
SUSSSSSTRSSSfistful
UPRUSTVRRVTUfit
XSRSSQSKVRSSfit >
QRSSS[SYPSSSfit a
MUSSSRScSSSSfit it
TSTQSSSMTSSSfit like
XQSRTSVGQSSTfit my
NRSZSSSRRWSWfit the
dFTTSTRIWPQPfits
SRSRSSSSSSSSfits a
SPRSSSSXURSRfits like
SSVSSRROTRRRfits my
TQRWSSSRSSSRfits snug
YPSRSMSJRSSSfits the
RRQRSTSIURSRfitte*
RSQRSTSKWRSRfitted
OTRRSTSPTRSSfitted it
SSSSSSSQRSSSfitter
VUUSSTSNRRQRfitti*
LVTSSVSNRRRSfitting
]QTSSQSSSSRRfittingly
SSRSSXSPSQRSfitz
YaPPORVJKVUWfive
XNeQSPTVQZYXfive >
QXXQTNS[RSSRfive and
JSVYSQSTSSQSfive days
SRNUSSSQSTSTfive flights
URPWSSSUTSSSfive foot
VSPSSQSURSTSfive hours
YTOSSRROSRSSfive i
QSSUSSSURSSSfive in
_SNRSYSKVRRQfive minutes
LnGPSSSFPQQRfive of
TQTSSWPNSQQTfive stars
PRA[SUSMSSSSfive times
NUaRSPSBQRRQfive weeks
^PPSSUSMSSSSfive year
QSUSSXSPRRSVfive years
QSTUSTRMRRRSfiver
SSRTSSSRSSSSfiver's
SSRTSSSRSSSSfiver*
QRROSaSKSSSVfix
HQQQQlUNPRRWfixed
RRPRQTSKQRRTfixed it
GSSSS\\SWOSSZfixin*
GSSSS\\SWOSSZfixing
USSSSSSQSSSSfjord*
USSSSSSQSSSSfjords
TTQWSRSLPSUTfkn
ZR\\PRQSJSUSUflag
SSSMSSSWSSSSflagg*
SSSMSSSWSSSSflagged
NRRSSSSYSUTTflags
SSPSSSSSTRSRflags*
SSPSSSSSTRSRflagstaff
ZORRSRSUUSSSflake*
TQSSSRSYSSSSflaked
YQRRSSSOTSSSflakes
VRRSSUSQRSSSflame
R^RSSSSNSQQQflami*
R^RSSSSNSQQQflamingo
SRSSSSSSTSSSfland*
SRSSSSSSTSSSflanders
VSSSSQSQUSSSflann
dQMSSRSOSSTTflann*
dQMSSRSOSSTTflannel
NWP`QQSMQVRWflap
LRSVSRSLRUSUflap >
USSSSSSPSSSSflap'*
USSSSSSPSSSSflap's
NQPUSSS_STSTflapj*
NQPUSSS_STSTflapjacks
P[ZRSRSNRTTTflapp*
P[ZRSRSNRTTTflapper
]eMXRPSESPRPflash
^MTMSQSKUTVTflash*
XNUOSRSVSUVVflashes
VSQSSSSSSRSRflashing
VRUQSRSHURSRflashlight
UPQOSSS[TSSSflask
OSSSSSS\\SSSSflask*
OSSSSSS\\SSSSflasks
fZGEQYRNbEJDflat
TQRHQ_RaUNRNflat >
PRSTSQSSSTSTflat and
SSRTSSSQSSSSflat behind
`RKQSUSTYJMIflat by
TWQRSSSMTSSSflat in
XRSSSSSSUSSSflat like
TSVRSSSQTSSSflat on
SSRRSSSSTRRRflatb*
SSRRSSSSTRRRflatbed
[SRQSSSESRRSflatm*
WSRQSSSHTRRSflatmate
VSRSSSSPSSSSflatmate's
SSSSSSSSSSSTflatp*
SSSSSSSSSSSTflatpack
LQ_VSRRUPUVSflats
QS]RSSS\\RSUSflats >
WLRTSTSUUSSSflatt*
XRRQSSSTURSRflatten
SMSVSSSRSTSTflattened
RSSSSTSTSSSSflattered
SRRSSSSUTSSSflattery
VSRSSSSQSSSSflaut*
VSRSSSSQSSSSflautist's
VTRPSYSQXRSPflavo*
MSSSSWSYSSSSflavors
XTSPSVSKWRSQflavour
YSSQSPSOUSSSflavour >
WSRSSRSTTSSRflavours
PRSSSSS^SSSSflaw
RSQbSKSRSTSRflee
TSYSSOSPSSTRfleec*
TSYSSOSPSSTRfleece
TSSSSRSSSSSSfleece is
WSSSSSSPTRSRflesh
VTXZPPR[VNSOflew
LROdSRSORRRSflew >
aRRRSRSNUSSSflex
SSSRSSSYTSSSflexi*
SSSRSSSYTSSSflexing
]SSPTRSSTSSRflick
XPPRSWSSRRRRflick*
TSSRSSSPTSSSflicker
UQPSSSSXSSSSflickered
TSSSSWSRQRRSflickers
USVQRUSPUQROflies
SPV^ROQOQXSVfligh*
SSSSSSSQRSSSflight
SPV^ROQQRXSWflights
QQNUSRS\\RVSVflights and
`LSRSSUSSRRRflims*
`LSRSSUSSRRRflimsy
TSSSSSSSSSSSflinc*
TSSSSSSSSSSSflinch
VSRRSSSSTSSSfling
WSSSSSSMSSSSflint
SSMZSRSPSSQTflip
ZQQSSSSQVSSSflipp*
WQQSSSSQSSSSflipped
WQQSSSSQSSSSflipped the
VRSSSSSSVSSSflipping
XSSSSRSLTSSSflips
URRRSPS[USSRfloat
UVMRSSSYUQSQfloat*
VSSSSSSOSSSSfloating
QVMRSSS]UQSQfloats
SRRRSSSWSSQTflood
RRURSVSSRSUTflood*
SRRRSWSSSSSSflooded
SSVSSSSSRTUTfloods
RRK`TNPZTWOTfloor
_ML_RRR>TSQSfloor >
S`SUSOSMSTSSfloor and
ORSSSSSUSTSSfloor because
SQRWSSSOTUSTfloor's
VPMZSQSNSVRUfloor*
VQOVSQSRSTRTfloors
SRWVSSRNRPRQfloor~@comparison
VSRSSSSNVSSQflopp*
SSSSSSSOUSSSflopped
USRSSSSRUSSQfloppy
PSMZSSSSRSQTflops
VQSSSSSWTSSRflore*
VQSSSSSWTSSRflorets
MSOUSSS\\SSSSflori*
MSOUSSS\\SSSSflorida
USVSRSSRSRSSfloss
\\QMRTQ[EPQSQflour
SRSSSSSSUSSSflow
VJMVRXRVUVQWflowe*
RPPWTXSOSVRVflower
QQUNRUSlURSRflower >
NTSYRSSTQVRVflower bed
SSSRQRSSTSSSflowerpot
WMQRSSSZTSSTflowers
QSQSSTSVTSSTflowers >
PSZRSQU^QRRPflown
CSUSSZSaPSSUflu
VSRSSSSSSSSSfluff
STRSSSSSTSSSfluff*
SSSSSSSSTSSSfluffy
STRSSSSSSSSSfluffy0000
SSSSSRSSSSSSfluid
KYP_RRSMRTQSflung
RVOWSSSPRTRTflung from
MXRXSRSZSPSPflung it
SQSSSSSRUSSSflush
O_QRTSS\\SRSOflute
PXRSRVSYRSURflute >
]UQSRPSFSSSSfly
ZS]QSPSIRTTSflyer*
ZS]QSPSIRTTSflyers
RRVVSQSXRRSRflyin*
RRVVSQSXRRSRflying
R_PRSSSJRRSRflyle*
R_PRSSSJRRSRflyleaf
SSSRSSSSTSSSflypa*
SSSRSSSSTSSSflypaper
PNRPVPS\\SSSRfoam
USSRPSSRSSSSfoam >
SRSSSSSSSSSSfoam corners
VQSSSSSRSSSSfoam'*
VQSSSSSRSSSSfoam's
RSR]SKSUSSSRfob
RRRRS]SPPPPVfobbe*
RRRRS]SPPPPVfobbed
RRRRS]SPPPPVfobbed off
fSSQSSSG\\PROfodde*
fSSQSSSG\\PROfodder
QRWSSRSMRRSRfog
bQPQSUSMSRRRfogs
ViNPQQLZNQQRfoil
SSRSSSSSSRRRfoil'*
SSRSSSSSSRRRfoil's
SRPeRRSMPRTRfold
YKVP\\QRNWOPNfolde*
[OMP]PSOZNPMfolded
NQXSRTSTQSSTfolder
VRWSSSSPRSSSfolders
]RPSRRSNXRRRfoldi*
]RPSRRSNXRRRfolding
USPSRRSPXRRRfolding~@furniture
_QRSRPSQWQRPfolds
USRSSRTJRSSSfolds flat
OSSSSSSUSSSSfolge*
OSSSSSSUSSSSfolgers
LSSSSPM^SUTSfolk
DPXKQuRYMRS[folks
OPRRSeSLOSSSfolks >
NSXQSUSUQRRWfolks~@answering
`RaWRARYTZ[Xfollo*
TOT[RIScTUUUfollow
^UXOSPRHTWWVfollowed
LV[SSSSNQWWVfollowed it
OUZSSOSTRTUSfollowing
PUUSSRSVRTTRfollowing thursday
XRSSSSSRSSSSfollows
XLQQSPSaTSSSfond
XMUQSPS`RSSTfond of
TSTRSSSQSRSRfondl*
TSTRSSSQSRSRfondly
RObSSSSJSUVTfondu*
RObSSSSJSUVTfondue
[TQSRSSTRRSSfont
SQTRSVSWRSSTfood
YSVPUVUHTSVNfool
SRTRSVSHRUVVfool >
SRQRS\\SLSRSSfoole*
SRQRS\\SLSRSSfooled
OSTSSSVQSSSTfooli*
SSSSSRVMSSSQfooling
PSTSSSSVSSTSfoolish
RSSSSTRSSSSVfoolishness
TSSSRRSMVSSSfools
SSSSSSSRSSSSfools*
SSSSSSSRSSSSfoolscap
GWZ\\RWQNMYYZfoot
TRbRSQSLPUXWfoot >
PRUUSRSUSSTUfoot high
SSSRSSSURSTSfoot in
VSNZTRSSQSRTfoot of
XRTRSQSMSSSSfoot on
SSURSSSPSSSSfoot ten
MURSSUS^RSSSfoot'*
MURSSUS^RSSSfoot's
SUQTSQS`SRRSfoota*
SUQTSQS`SRRSfootage
UWOKSRSUOQRRfootb*
W[PPSSSMQQRRfootball
L]QRSSS]ORRSfootball >
RNSPSRS]SSSSfootbath
RTSQSSSQRSSSfootbed
SSSSSSSRSSSSfoote*
SSSSSSSRSSSSfooter
MRUSSSSZSTUTfootl*
MRUSSSSZSTUTfootlocker
PSSRSSSWSSSSfootm*
PSSRSSSWSSSSfootman
ZSRSSQSQSSSSfootn*
ZSRSSQSQSSSSfootnotes
MSVZSTSHQSPSfootp*
SSQZSQSQSTRSfootpath
OSSSSSSSQSSSfootprint
QSXSSVSJSRQSfootprints
STPSSSSRSRRRfootr*
STPSSSSRSRRRfootrest
_ORRSPTLVRRQfoots*
SRSSSRTOSSSSfootscray
TSSSSSSQSSSSfootsteps
]PSRSQSRVRRRfootstool
ZRSSSRSRTSSRfootw*
ZRSSSRSRTSSRfootwear
ZQNSSOSTSUTUfooty
VQXJLQ]OSTVRfor
STOSSRQQPRSSfor 0
RTWTSSSLSRRPfor 00
UTSWSLQLRVSTfor 000
_MIVTNRDZSTPfor >
NUJVZZ[UPPOOfor a
VWRRSSSSRSSSfor about
XQNWSRSZTQSQfor all
\\SPRRRPMTRRRfor an
UWVSSNRPSSSSfor and
SZQRSVSJRRRRfor another
ZNOSSRSQTSSTfor anyone
XROSSNSWWRQRfor anything
PRQRSRRTSUSSfor asking
KRP^SRTYRSSTfor being
EODiSTSVQUOVfor by
PQPSTQSVSSSRfor company
LS`JSSRWNXYXfor delivery
TQVSSSSVSSRSfor diwali
MSUSSOSYTTTSfor each
PRTSSSSNSUUUfor easter
SSTSSRSOSUUTfor eid
RUPSSRSSSTSRfor eight
MTOQSNUWRUVSfor eleven
XUbSSSS<SSTSfor every
SRRRSVRDURSTfor everything
USSSRRSYSSSRfor exactly
RVQYSMSPRSRRfor fifty
MRZPS]QPQVUTfor five
NPYQSWSWSTTUfor forty
VWQRRPXFRRTTfor four
TRSSSXSURSSSfor free
RSRSSSSPSSSRfor good
OLHPSG`LNOPOfor half
SSSSSUMQSSSSfor handling
QUQSSPZISSSRfor having
RSSSSVSOQSSUfor help
TRSRSSRQSUUVfor her
XRSNSZSVTSUTfor him
YOhNSMRCTUUTfor his
O[]WQO^NFWWWfor it
SSQVSXRUTQSRfor its
VSSSSSSKSSSSfor kids
S]SQSKSPSPSNfor left
OSRSSK[RPSSRfor less
E[I`RMQ^LQNMfor me
OSZPSRRYTTTSfor money
TRRRSOeNSSSNfor more
USRSSTSTSQQQfor most
RRVSSRR^QVVVfor mum
MT]OQEUSSRWUfor my
RRQRSURVSQRRfor new
RNkNSORDRVWVfor next
UQJSSTTZQRQSfor nine
QS[SSWQSRSTSfor nineteen
YSQSSOSNUSSSfor no
PQLUQ]RXSSRVfor nothing
TQQQSSSQTSSSfor old
ORSVSRQ\\TTRTfor once
_FWQYTQIVUTTfor one
RWYUSMSPRTTSfor other
[VQTSOQVWSSQfor our
\\SQSRQSOXQRQfor people
SONSSUS`SSSSfor photos
RSWRSRSRRSTSfor prom
RURSSTSSSRQRfor ransom
SSWSSQRNQRRRfor reasons
QSRSTPVMSSSRfor shipping
SSSXSSTQTRSSfor shopping
SXQTSURPRRRRfor six
TSNSSVSSSQQRfor sixteen
USROSSTRSTRTfor sixty
SgRRSPSHPRRQfor some
UTPSSWSTURRSfor somebody
HSTRSSSiSTUTfor something
PSMSSbSYRQRQfor sure
SSPZSPRUSUTTfor tea
ORTSSWSMRSSSfor ten
HNJRSRVOTRSSfor that
TOYTXJQJSWXVfor the
UZSSSSSKTSSSfor these
MVQRSWSTSPQRfor thirty
NO[VSQZNKPRPfor this
NRUSSRTTQSSRfor those
QXQPSKV_QTWRfor three
RUQUSSRSSUTUfor twelve
OX\\XSVRLQSSSfor twenty
^T\\RR[SN\\ONPfor two
NRTSSZRUQSTXfor us
NSWSSQSXSRRSfor want
ZSNSSSSOTRSRfor washing
JSKSSQScSTSSfor weeks
\\RQUSPPCZQRPfor what
VQSNSSSVSUVUfor when
RSTRSSSPSSSSfor which
KSORSaRVMSSSfor word
WSRSSSSJSSSTfor years
QSTSSTS]TRSSfor you
RSQRSVSISQQSfor your
QSUPSSSURSSTforce
7SRYSSScRTSSford
XWQRSRR\\RSTRforec*
XWQRSRR\\RSTRforecast
WQUSSSSPRTTSforecast >
VSSSSRSKSSSSforeh*
TSSSSSSOSSSSforehead
USSSSRSOSSSSforeheads
SQSSSSSZSSSSforei*
SQSSSSSZSSSSforeign
SRSSSSSZSSSSforem*
SRSSSSSZSSSSforeman
RSSSSSSPSSSSfores*
RSSSSSSPSSSSforest
YQTRSQSTSRRPforev*
YQTRSQSTSRRPforever
ISSSSQSVSZYXforever >
TSWSSRSQSSSSforga*
TSWSSRSQSSSSforgave
XRHQTRSSTOMOforge*
SPMQTSS]SQPQforget
SSTSSTSPSSSSforget >
XUNSSSSKTQPPforgets
SSSSSSSPSSSSforgetting
_OWUQSRNQTTSforgi*
STPWSVSHSTTSforgive
SSVSSSSQQRRRforgiven
`OSRQSSVSSSSforgives
PSSSSSSXSTTTforgive~@me
QRWSSQRWRTTSforgiving
VRRSSRSQSSSRforgiving >
QLURSNSUSWVWforgo*
SXWSSTSCQUUVforgot
QGQSSMSeUTTTforgotten
VSSSRSSQSSSSforin*
VSSSRSSQSSSSforint
VRSSSSSTVRSRfork
USRSSSSMSSSSforkl*
USRSSSSMSSSSforklift
TTRSSRSRTRQRforks
@JFIQtOROSPZform
ORNNRWPRRRRTform >
RSRRSVSKSSSSform wants
TQKQSSSgTUUVforma*
TQKRSSSiRUUVformal
SSSSSSSQUSSSformally
URSSSSSQTSSSforme*
URSSSSSQTSSSformer
PQPTSdQFSUSWforms
QSSRSVSQRSSTforms no
QSSRSVSQRSSTforms~@negation
KSSPSSS^SSSSformu*
KSSPSSS^SSSSformula
VQSRSRSYUSTSfort
QRWSSVRRSSSUforth
UO_QRNSNQSTRfortn*
UO_QRNSNQSTRfortnight
QSWQSSSASSRTfortnight >
MSUUSSSSTTSSfortnight in
YSURSRSQSRSRfortnight late
WSSSSSRQTSSSfortu*
WSSSSSRQTSSSfortune
_OKOOLZYWY\\Tforty
eSGSSNZGQRROforty >
HUWQSRS^RSTSforty days
URWSSSSOSSRRforty degrees
OSSSSQU_SSSSforty dollars
WUPRSPSYSRRRforty eight
RP_SSRRFRSSSforty five
OSSTSXRRRQQQforty four
HSTNQXSSRQRSforty minutes
YSSSSRSHRSSSforty of
ZeNRSNPWRUTVforty one
HZSSSQSPQSSSforty pages
ZQNSSRQ]USSSforty people
SSRQSXSJRSSTforty pounds
RSRRSWTKSSSSforty quid
QSfMSMQQQWVUforty times
MTKRSQRcVSUSforty years
YSSRSSSPSSSSforum
USSSSSSURSRRforwa*
USSSSSSURSRRforward
LRPRSSRZRUSTfor~@answering
QQSSSSSVSSRRfor~@arrival
PSKSSTSYSSSSfor~@book
IONSVoRESRSTfor~@clothes
SWSQSRSOQSRRfor~@colour
]SQSRQSTVSSRfor~@comparison
R[QQSMSTSURPfor~@courier_act
UPSVSSSFTSSSfor~@courtesy
SRU\\SSSFTURSfor~@day_time
PORSTRVMSSSRfor~@dispatch
N^PYSNRRSTTSfor~@drink
NS]RSSROPVWUfor~@family
SNZUSKRUQWUUfor~@feast
SKZTSUSURUTUfor~@food_spices
PRTRRSSYRTTSfor~@hedge
XUbRSSS<SUUTfor~@intensifier
TSRSSURRSSSSfor~@lighting
SONSSUS`SSSSfor~@listing
PNR\\P\\OIPQRSfor~@me
OSZPSTRYTTTSfor~@money
LRgQSSSCNUUUfor~@month
TQKUQTRXTVTWfor~@negation
USPSRVSZURRSfor~@neighbour
RRQRSURVSQRRfor~@newness
GXPPVY[MJRNRfor~@number
QSWSSPSTSRRSfor~@order
MR\\ISRR^OXYXfor~@parcel
TS[RSRSLUSSSfor~@part
QYGVSUQWRSRTfor~@place_name
RRYSSSSMSSTQfor~@quick
WMOSSRSVTSSTfor~@recommendation
RSPSSVQWURRTfor~@return
STWSSURNRTUWfor~@route
OPWTTOR[SSSSfor~@seller
PZRSSLRSQSSSfor~@size
YRSRSPSJUTTSfor~@staff
XPJQSQSTTSSTfor~@time_span
`RMQSQRQVQRPfor~@use_verb
VRRRSRSRWSSRfor~@used_item
TSMRSSSNTSTSfor~@vehicle
RSQSRUSVSSSSfor~@verdict
RQWRSSSSTSTSfor~@weekday
TSQRSVSOQRSTfor~@work_verb
S^WTSPSFQRSQfor~@wrong_item
WRNSSXSUUSSSfough*
WRNSSXSUUSSSfought
H]OfNJW^MWPSfound
TO[PSRXPQUWTfound >
QRNLRTSXSRRSfound a
RSPaSRSORRSSfound at
USSOSRSZSSRSfound him
GRScQJTPM[QVfound it
ORSSSRS]STTSfound me
YOKRSYSUTPQQfound my
LQ[QSPT_RSSSfound out
jKPXRZQGVSSWfound the
KVPS\\SSWTQRQfound*
KVPS\\SSWTQRQfoundation
VNKOSZS[URRRfound~@me
WROTSRSOTTTSfount*
WROTSRSOTTTSfountain
SRSSSSSVTTTTfountain pen
]OUWZLSQ[TRPfour
UMWORRXRRWUVfour >
USSQSWSWSSTSfour a
RQQRTPS_SRSPfour and
JSCV[\\SRQRQSfour boxes
XV]QTISKUPWPfour days
SRSSSQU\\SSSSfour dollars
KPQ[SSSGSURVfour feet
PSQWSRRYRSRRfour flats
PSRUSSSURTSSfour floors
KSUVSSSYSTSTfour foot
KSQNSISiUTTTfour hours
VYOURSPZTRRSfour hundred
WSPRS[SLTSSSfour i
UYTOSQRUTRSPfour in
LXQSRYSbSSSPfour is
RROSVSSQRSSRfour languages
N[SRSSSPRSSSfour legs
dRLWMMS?VQRQfour minutes
UROSSTSUTSSSfour months
TSQOTNSUSRRQfour o'clock
OY\\QRXSLTRSSfour of
SVSRSSSUQSSRfour pages
LSSSS\\RMSSSWfour pounds
SSVSSRSSSSTSfour saturdays
KVQXSSSXRURUfour seconds
SURXSURRRSQRfour times
LSKPShSHRRQUfour weeks
QUUWSSSPSSSRfour year
PSSTSNSTRQQQfour years
MSISSSSaSSSSfours
LUPNVRT[SOOOfourt*
QXWQVOXTRPROfourteen
RCOQSRReTTTSfourteen >
KSSTSSTWRSSSfourteen and
SSTSSSSQSTTUfourteen of
RRVSSSSURSSTfourteenth
ORIPSVOXTRPSfourth
RPVSSNR]SQSTfourth >
QRRUSSSTRVSVfourth floor
\\RSSSPSPUSSRfourth leg
YQPUSRRLSVSVfox
SSSSSSSPSSSSfox's
RSSRSSSSRSSSfoxed
O]QRSRSSSSSRfoxin*
O]QRSRSSSSSRfoxing
RSSPSQSdSVSUfoyer
VRSSSSSRVSSSfr
TVSRSOSYRSSRfract*
USSRSRSSSSSRfraction
RWSSSPSYRSSSfractions
N[SSWRSRRTSTfragi*
N[SSWRSRRTSTfragile
WRS^UJS_STSQframe
SOQWSKS`SURRframe >
QRRXUSSUUSSTframe it
WRUSSSSJQSSSframe's
XNQQSVSWPRRTframe*
QOORSUSgRRRUframed
MRQRSSS_RRRTframed it
VRSSTTSLSSSRframes
QRLRRVSZSSRTfrank
PSaRSJSOSTTSfrank*
PSaRSJSOSTTSfrankfurt
SSSSSSSSRUUUfranz
SSSSSSSSSSSTfraud
]MTSQSSUTRRRfraye*
]MTSQSSUTRRRfrayed
SSUSSRSSSSSSfrays
PS_SSRSPSSSSfrede*
PS_SSRSPSSSSfredericton
SJTMR_^SRORMfree
NRRRSRS`TSTSfree >
RSRSSHWRRSSQfree shipping
RRQSSSSQTRRQfree to
XRSRQZSRSSSRfreeb*
XRSRQZSRSSSRfreebie
RRRRSYS^SSSSfreed*
RRRRSYS^SSSSfreedom
TORSROS_QWVVfreez*
RRXQSSSRRSSSfreeze
XSOQSSSRSSSSfreeze >
OPOUSPSeRWVVfreezer
URQSSQS[SVVUfreezer >
SSQSSSSVSSSSfreezers
ZSSSSRSKSSSSfreezes
RSRSSHWRRSSQfree~@dispatch
JRSRQQ]KQRQPfreig*
JRSRQQ^PQRQPfreight
RSTSSSSQSRRRfreight to
SSRSSSSNSSSSfreightliner
VVQSS\\SDTOPSfrenc*
VVQSS\\SDTOPSfrench
RSQSS\\SNSSSTfrench >
PSOQSWQYURSQfresh
RSRSSRSSTRRRfresh*
SSSSSSSPTRRRfreshener
RSSSSRSVSSSSfreshers
PRVQS[SJSRRUfret
TRUQSSSTTSSSfrets
QSWRSRSRSSTSfri
PRVTQTTNOWVUfrida*
QRLXQZTWPURTfriday
UUOQSYVXSOPQfriday >
LSUVSRSHSVWWfriday and
USRRSRSITSTSfriday the
RSJSSQSUSNNSfriday week
RS]PSMSJRVVTfridays
RRUSSSSSRVVUfridays >
UTSPURRSRVVVfridg*
UTSPURRSRVVVfridge
LNZNSTR\\TUWUfridge >
PSTSSVS[RSSSfridge and
RSSSSSSUSRRRfried
MSTNRUNbUSUSfrien*
PVTQR[OUTRSTfriend
RRPSSXQnRRRRfriend >
OSSSS`SHSSSSfriendlier
QROOSOSeTPRPfriendly
RRWTSFSZSVWUfriends
WSSSSPSRTSSSfriendships
SSSUSSSSRRSRfries
WSSSSSSUSSSSfrigh*
WSSSSSSUSSSSfrightened
RQSSSRSURTTSfring*
RQSSSRSURTTSfringe
RRRSSSS[STSTfrisb*
RRRSSSS[SSSSfrisbee
SSRSSVSKSSSSfrock
[SPRQRTKTQRRfrog
bSWSSPSOTSSRfrogs
QRUPQNTUORPSfrom
QSXRSRSWSTTSfrom 0
ZILTR^R`WMOQfrom 0000
VRXRSOSMUSSRfrom >
?cIVTcPHKSPVfrom a
RXNQS\\SPPSSTfrom another
HXPTSVSPSSSSfrom before
SNTUSSSJSVSUfrom behind
US^SSRSGQTSTfrom eight
TRLQSWSYURSQfrom her
[UORSWR[SRRSfrom here
QSTQS_SSRQSQfrom his
XSGRSQSY[OPMfrom it
SVSSSSSQSTSRfrom leeds
STQRSSSWSRSRfrom me
PQSSSRSXTSSSfrom memory
TQWPUMRMTSSQfrom my
KYTSSRSSVRRQfrom new
RTQVSSSORSTTfrom noon
RRaSSQRORSSSfrom ohio
TRTSSQS\\TRSSfrom one
SSTRSSSPSTUTfrom pune
\\QQRSTSOTSSSfrom six
NQGUSSSYPSRTfrom that
N[M^VVPLWUPVfrom the
KTUQSbSGNQQTfrom them
UQQYSRSISTSSfrom there
NVOQSPUgQSSSfrom this
QRNXSVSPSTSUfrom three
QS\\OSVSZSUWUfrom two
SSMSSRSkSSSTfrom under
PNXYSSSTTSTQfrom you
RVWSSRSRRTVTfrom~@building
NQSSSRS`TSSSfrom~@computer
JUUZSSSMSUSUfrom~@courier_act
UTNUSSSVSRSRfrom~@day_time
XSPRSRSTSSSSfrom~@delivery_place
\\XQSSRSFVRRRfrom~@family
\\R[SRSR<TTTTfrom~@feast
OTUOUMRQRRSPfrom~@me
ZSTSSJSLSTSRfrom~@month
KYTSSRSSVRRQfrom~@newness
X@^SQ[SGXSSWfrom~@number
RW[IRNQXQTVTfrom~@place_name
VSLbSSSJRTOSfrom~@route
OVXPSaSFNRRQfrom~@seller
LXSUSTSSPQQTfrom~@work_verb
SXOQR\\SNOSSTfrom~@wrong_item
FVT`RZQHQWUXfront
PZMYSSSMSPRQfront >
OXVQSTSRSRRSfront and
NR^RSRSRSTUUfront desk
QRUSSSSRRUTTfront door
WWUKS\\SRSRURfront of
SSVDSSSSSSSSfront porch
RSU]SQSLSSQSfront step
QS[QSRSPRUTUfront window
SRSSSSSSSSSSfront's
PPnQSSSISTUSfront*
PRnQSSSISTUSfrontdesk
QS[QSRSPRUTUfront~@building
KQaMSOSMQVTVfront~@delivery_place
RPfHSRSRSWXWfrost
RSQSSSSWSSSSfrost >
NTbSSSSHRUUVfrost came
WQVLSSS\\TSTSfrost on
PbSRPSSLSQQRfroth*
SSSSQSSSSSSSfrother
ObSRRSSLSQQRfrothing
PSoRSOS6RXWWfroze
FR[SSUS[QUSXfroze*
FR[SSUS[QUSXfrozen
PQSSSSS[SSSSfruit
MPRRSSS\\TSSSfry
_QQURSSPTQRQfryer
WSSSSRSNSSSSfryin*
WSSSSRSNSSSSfrying
SUSRRSSSSSSSfrys
SSOSSSSNSRQSfu
SSSSSSSQTSSSfuchs*
SSSSSSSQTSSSfuchsias
LPSSUVR_NXWVfuck
MPRQVZSORRSUfuck all
MUWRSRSGQUUUfuck is
[QSSSQSIWSSQfuck me
LRPRSSSaQOQMfuck this
SSSSSTSPRSRTfuck'*
SSSSSTSPRSRTfuck's
NSSYSTSIUUTTfucke*
PSUSSRSSRUTTfucked
RSRXSSSRSSRSfucken
RSQUSSSKWSSSfucker
SSSSSUSRRSSSfuckers
XPUZWTSIUWSSfucki*
UUQXSOSTVTQRfuckin
UNWUWWSIRVTTfucking
WYPUSQSPVPQNfucking thing
SQBSSjSORRRUfucks
MSRSSeSQPRR[fuckw*
MSRSSeSQPRR[fuckwits
URSSXSSROSSSfudge
NQSSSB\\LSTTQfuel
RSSSSSS\\SSSSfuert*
RSSSSSS\\SSSSfuerteventura
PRWRSSSTSSSSfugit*
PRWRSSSTSSSSfugitive
YZNTQYSORRPTfull
VSSRSQUNRSSSfull >
PVSUSMSTTTSSfull minute
JaRQRWSXOPQUfull of
WRRRRSSPUSSSfull stop
WRRRRSSPUSSSfull~@fail_verb
MXLSSSSZQSRSfull~@number
PVPUSRRXTTSUfull~@time_span
cRUOQPRZUOOOfun
WRNSSSSNVOOOfun >
WSSNSSSTTSSRfunct*
WSSNSSSTTSSRfunction
[YMRRQRQTRTQfuner*
XZNRRQRTTRTQfuneral
MPSSSSSOTVVUfuneral >
VPMRSSS^SSSSfuneral was
VSRSSSSPRSSSfunerals
bRNRSSSISOSOfunne*
\\RQRSSSOSQSQfunnel
YSQSSSSMSQSQfunnels
RSSSSQRZTORPfunni*
OSSSSQS\\TSSSfunniest
VSSSSRRPSORPfunnily
LOCHRTQ|XNORfunny
SSQKSPS^TPPOfunny >
LSRSSUSSTSSTfunny and
\\SSSSRSHTSRRfur's
SRRSSSSTSSSSfurio*
SRRSSSSTSSSSfurious
LRTRSSSXRUUUfurna*
LRTRSSSXRUUUfurnace
PSVSSRSRSSSSfurni*
PSVSSRSRSSSSfurniture
LRYRS[RTTVVVfurth*
LRYRS[RTTVVVfurther
WSUSSURPTUUTfurther than
WSUSSURPTUUTfurther~@comparison
NPPQUYS^RTUSfuse
OPTQUZSXRTUSfuse >
QVSUSSSSSQSPfuses
OQOOSaSOQPRVfuss
SRPRSYSQQQRTfuss >
^SSSSSSIRSSSfussy
TQRSSRSRTSSSfutur*
TQRSSRSRTSSSfuture
NVSSSSSSQSSSfuzze*
NVSSSSSSQSSSfuzzed
[VQRSRSOSSSSfür
[VQRSRSOSSSSfür elise
TTNWSOScSQPPg
SSSSSRSQTSSSgadge*
SSSSSRSQTSSSgadget
USRSSSSQSSSSgaff
R[VSOSSRSRRQgaffe*
R[VSOSSRSRRQgaffer
TRSRSSSSTSSSgaine*
TRSRSSSSTSSSgained
nRNQSSSTTRRRgains
OSNSSVScSSSTgal
RPSWSSSQRUSVgalah
RSWPQSSORSRSgale
QSUQRSSMSSRSgale >
TSSRSMVUSSSTgall
SSQSSSSUSTSSgallb*
SSQSSSSUSTSSgallbladder
TRSRSSSSTSSSgallo*
TRSRSSSSTSSSgallon
QRLSSRS^TSSSgalvi*
QRLSSRS^TSSSgalvin
XQSNSQU`SSUSgalwa*
XQSNSQU`SSUSgalway
QRSRWSSTSSSSgambl*
SSSSTSSVSSSSgamble
QRSRVSSQSSSSgambling
dTKQQ?RF\\PNKgame
SRORSNSWTRQRgame >
TRSRSRSSSSSSgame about
SRSSSSSPSSRSgame and
N[NSRRSXRSSSgame for
\\RQSSQSXTRRQgame has
WSRSSSSUSSSRgame is
URPRSQSTURRQgame you
_SQSRMSQVMSMgame'*
_SQSRMSQVMSMgame's
RLURUPSXSTUTgames
RSQZSSSQSSSSgande*
RSSZSSSLSSSSgander
SSQSSSSWSSSSgander's
USSSSSSQTSSSgang
SSRSSSSSTRRRgange*
SSRSSSSSTRRRganges
IRfOSMRSRWVYgap
IO^SSSRVRVVVgap in
SSSSSSSSRSSSgape
VSSSSSSKTSSSgaps
SSRWRQUUVOOQgarag*
SSRWRQUUVOOQgarage
KRL[SPUUQWSVgarage >
YRSRSSSMVSSRgarage and
QWTPSTSQTRSRgarage door
SSSMSRSWSQRSgarage in
PQP_VRSESSSSgarba*
PQP_VRSESSSSgarbage
SRRTSSSTSTRUgarci*
SRRTSSSTSTRUgarcia
WRTQVPSOTQSRgarde*
WRUOVPSTTQSRgarden
QSRQSQSYSQSRgarden >
QSRSSSSTQTSTgarden hose
SSRUSSSNSSSSgardener
NRRRSRSdSSSSgaret*
NRRRSRSdSSSSgareth
SRSSSSSQTSSSgargl*
SRSSSSSQTSSSgargling
SSSSSVSMRSSUgarla*
SSSSSVSMRSSUgarland
QSRRSRS[USSRgarli*
QSRRSRS[USSRgarlic
LWSJSKRbRQUQgary
MWXOSMRYRQSQgary >
Q]RSSQSQQPPPgary'*
Q]RSSQSQQPPPgary's
IWWXVORZOZSXgas
PaZPSOSUSTTSgas bill
[SSRSRSKTSSSgas lift
ORUVTTS`SSRSgas station
K]RSS_SMQRRUgaske*
K]RSS_SMQRRUgasket
RQSSS[SOQRSVgasli*
RQSSS[SOQRSVgaslighting
SSSSSSSSTSSSgaspé
[SSRSRSKTSSSgas~@delivery_place
EJU\\QMQ^PYSYgate
RRQISSSRTTTUgate >
TUSUSQSSRUSSgate after
VSWRSSSRUSTRgate and
TSSYSSSKRTSSgate behind
OQMZSPSORRRQgate code
SSUPSXSQRSSUgate each
VSSSSSSSSSSRgate into
RSPQSSS[RSSTgate is
SRSURSScRTSTgate like
RSTQSSSUSTTTgate open
WPTTSSSISRSQgate was
SRRTSSSUSTSTgate wide
NSSVSSSSSUSTgate'*
NSSVSSSSSUSTgate's
RSSWSRSRRSSSgatem*
RSSWSRSRRSSSgateman
RSOXSOSRTUPSgates
SSUSSSSJSTTTgates*
SSUSSSSJSTTTgateshead
SSSSSSSPSSSSgatew*
SSSSSSSPSSSSgateway
SQSSPSSYSRRRgathe*
SQSSPSSYSRRRgather
SSSSSSSRTSSSgatli*
SSSSSSSRTSSSgatlinburg
\\XQOSPRRQQRPgauge
XSSSSRRTSSSRgauge reads
XSSSSRRTSSSRgauge~@book
KI]^SAU[Xa^[gave
ORTSSQS]RSRRgave her
SUMMSTRgRTUUgave him
SW_jVEOFRYUVgave it
NMbLRSQVXTVVgave me
SNPXSRSBTWSUgave my
ORQWSRSXSSTUgave the
KTTMSYSVRTUTgave them
_SSPRQPJXTWQgave up
USSOSSSUTQRQgavel
OSSPRRSZQSSVgaz
PSSSSSSTSSSSgazeb*
PSSSSSSTSSSSgazebo
RRVSSRSXSTUTgazet*
RRVSSRSXSTUTgazette
RSWSSSSISSSSgb
SSUSSSSPSSTSgdans*
SSUSSSSPSSTSgdansk
NSVSSSS[SSSSgdańs*
NSVSSSS[SSSSgdańsk
PSRSSSSSTSSRgdyni*
PSRSSSSSTSSRgdynia
gOOOSRSPVRRRgear
RSSSSSS\\TSSSgearb*
RSSSSSS\\TSSSgearbox
YSRSRSSSVSSSgears
XSRSSSSRSSSSgears*
XSRSSSSRSSSSgearstick
ZSSSSRSLSSRSgecko
VSSRSRSVSSSSgeelo*
VSSRSRSVSSSSgeelong
MS`SSSSNSTTSgeese
MUQQRSSQTSRSgel
dSORSQSPSRSRgel's
LR^RRRS_RSSSgels
IRSSSbSLPTSWgem
SSRSSSSSSSSSgende*
SSRSSSSSSSSSgender
WUUSSLVSSSRPgener*
WUSSSQUOSSSSgeneral
WSQSSSSPSSRSgenerally
IRSSSST_SSSSgeneration
SRSSSSSNSSSSgenerator
ZTQSSNSSRRROgenerous
QSXSSRSRSUTTgenerously
SSSSSSSSSTSSgenie
LNPSXPS^RRRQgeniu*
NNQSXSSKSSSSgenius
QRRSSPSfSSRQgeniuses
MSQPRkSPPNQUgent
USTQR`SFRPQUgentl*
fQGRSNSTWPROgentle
bRIUSPSNSRSQgentle >
JU_RRYSOOQSTgentleman
MRRRSUSSSRRRgentleman >
RSPRS[SISRRTgentleman i
LTTSSVSOQURWgentlemen
RSSSS[SNTSSTgently
NRRRSRSvSSSSgents
Q[PRRQSRQQQPgenui*
Q[PRRQSRQQQPgenuine
PSVSSRSSSSSSgeogr*
PSVSSRSSSSSSgeographically
URPSSSSSURRRgeolo*
URPSSSSSURRRgeological
RSSRSSS\\URSRgeome*
RSSRSSS\\URSRgeometry
NSURSQS^TSSSgeorg*
PSSSSRS[SSSSgeorge
QSURSQSVTSSSgeorgia
ZPQVSSMRSRPSgeral*
ZPQVSSMRSRPSgerald
\\RRQSSQDSRSRgerald >
ISUSSSS`SUTSgeran*
ISUSSSS`SUTSgeraniums
WZIQSRScSPQOgerma*
WVOSSQSUTRRQgerman
SWMQSTSaRRRQgermany
Q\\SRSSSRSSSSgerna*
Q\\SRSSSRSSSSgernany
PSSSSRSWSSSSgerry
QRRRSVSQQSSVgestu*
QRRRSVSQQSSVgesture
TQPR^USZQTQYget
GTOXQaUHORPTget a
QSSRSVSOSRRQget forty
TV`SSRQZRRSSget from
QRjOUOSFM[\\Xget here
OQRRUPRpSSTRget in
PSUSSRSUSSTSget into
GSLTf\\ZNTTRSget it
TSSSSXRMSSSSget my
NT]USQRIQTSSget off
XRURSWSWTPPSget one
OTMXSNSlSWSWget out
JS^SSRSNRRSSget past
GSOVSXSQSUSUget that
bUONRIVFYOQMget the
ISVORLS\\PQRSget to
QTWORPRQRTVSget up
USRQSYQISSSUget your
`GPCYORX`SSOgets
VSSRSSSLTSSSgets hot
^QMP\\SSHTRRQgets in
SQRSRSTYSSSSgets the
WQSRSSSTUSSRgets to
WSSRSSSKTSSSgets~@senses
WQYPTUUPTUVUgetti*
RSUSSRSRRVVUgettin
XQWPTVUQUSSSgetting
NSSOSVUQRSSTgetting back
TSSSSXRPTSSSget~@me
ZQTPSTROVNOOget~@number
ZURRSPSPSSSSget~@seller
RVTSSSSSSRRRghee
VRUSSSSSTRRSghent
SSSOTSSYSSSSgherk*
SSSOTSSYSSSSgherkins
WJ[OQKR]RZZWghost
VRZSSRSFSONPghost >
SN_QN\\TRPVWXghost*
OS`QR_RKOVWYghosted
SSLRSZSRRNOTghosted >
VORSRPTVTSSRghosting
SSSSPSSXSSSSghosts
^RTSSRSPRSSSghost~@book
NOiQRQSNO]^Zghost~@parcel
TSSSTSSRRSSSgiant
SSSSSSSPSSSSgiant*
SSSSSSSPSSSSgiants
RSRSSXRUSSSSgif
TNWRVUOSQSRTgift
NSRSRXSMSRRUgift card
XSKSSTSXRSSSgift for
WQQSYQRPSRSRgift wrap
FQSPSPS^QSRSgig
MRRSSQS_SQQRgig >
ZSQSSTSMTSSSgigge*
ZSQSSTSMTSSSgigged
SSQSSQUXSSSSgilde*
SSQSSQUXSSSSgilded
TSRSSSSSSSSSgilet's
TSRSSSSSSSSSgilet*
SQVSSPSTVUUTgimba*
SQVSSPSTVUUTgimbal
SQSSSSSMSSSSgin
fRSSSRTERRRSgin's
]SMQQQSNURRQginge*
^SOQQQTJURRQginger
RSQSSSSWSSSSgingerbread
WRRSSSSQSSSSgins
JQRYQUR^NYXXgirl
PRRVSPSVRUTSgirl >
QSRSSVSURSSSgirl at
LYUSROS[SUUUgirl called
RSQSS[SHSRRTgirl in
^SQWSSSISVSTgirl on
\\SRSSSSSSRSSgirl says
RRRVSPS`RSSSgirl who
SRTSSPS[TSTSgirl'*
SRTSSPS[TSTSgirl's
MQIRSSS\\TRSRgirlf*
RQISSSSXSSSSgirlfriend
MSSRSSSXSRSRgirlfriend's
OQQRRISfSSSVgirls
ORRSRNS]SSSSgisbo*
ORRSRNS]SSSSgisborne
USSQS\\SOQQRWgit
QVSSSSSTSRSRgita
RSRRScSKQQQVgits
SPLLPVOaRNOPgive
NSQRS^SQQOPVgive a
TRSRSRSOSSSSgive back
YPTQQMROUUURgive it
UMQRSUPLQPQOgive me
TSRSSSSQRSSSgive the
XTPRSRRLTRSQgive them
JQNTR\\SLSTPYgiven
ROSRSYSPSTUVgiven >
I[QPSQSTTSSRgiven it
QSXPSSSNSSSRgiven the
PRR_SHSMSURSgiven to
[OZRSNSSVQQPgiven up
SORTSSSXSUSVgiven~@me
YXLSSPVMRRRRgiven~@number
NSVSSNSXRRRUgiven~@seller
ZHXRRPRQWSQSgives
VRUSSQTWQPPPgives a
SRSSSSRSTSSSgives it
YSSSSRSQUSSRgives me
WQSSSSSPUSSSgives up
YSSSSRSQUSSRgives~@me
WMQRSUPNRPQOgive~@me
XTPRSRRLTRSQgive~@seller
GSR_SRRTN[TYgivin*
GSR_SRRTN[TYgiving
NS]RSQSPRUUUglaci*
NS]RSQSPRUUUglaciers
_ROUSQSYTRQQglad
MSSSSRSYSSSSglamo*
MSSSSRSYSSSSglamorous
SSRSRSSRSSSSglanc*
SSRSRSSRSSSSglances
TQSSSSSRSSSTglare
MSUURQSWSUVTglasg*
MSUURQSWSUVTglasgow
NSSTSRSURUUTglasgow >
<hJ[`KRaOINGglass
MMPYQRSiRRRQglass >
UVSSSSSSTSSSglass and
SRSXSSSJSSRSglass in
]OUTQUSWSUTUglass of
SWNPVNXRQPROglass*
SWNPVNXRQPROglasses
RXMOSQXRQRSRglasses >
PSMSSRS[SRSRglasses on
QVVSRSSERRRRglasses were
TQSSSRSPUSSRglaze
SQSSSRSSUSSSglaze is
RSOQSSSYSSSSglazi*
RSOQSSSYSSSSglazing
WSSSSRSQSSSRgleam
SRSSSSSSSSSSglenc*
SRSSSSSSSSSSglencoe
ZQPSURSNTRSQglide
YRSSSRSOVSSRglide >
`XQQSRSQTRRQglide*
OXSQSSSRSRRSglider
dSQRSRSQTRSRglides
QTSRTSSMSSSSglitt*
QTSRTSSMSSSSglitter
YRSSSSSRSQQQgloam*
YRSSSSSRSQQQgloaming
Z[OQURSKUPQMglobe
SSSSSSSQSSSSglobe*
SSSSSSSQSSSSglobes
bQQQSRSMZPQPglori*
XSSRSSSNSSSSgloria
]QQRSRSRZPQPglorious
\\RPRSRSQTSSSgloss*
TRSSSSSSTSSSglossary
ZSQSSSSQQSSSglossary's
TSSSSSSSTSSSglossy
NjISSRSJSNNLglove
NjISSRSOSNNLglove >
^UTQPVRORTTSglove*
^UTQPVRORTTSgloves
RPUPPQSZWSUQgloves >
YPRRSTSTRSSSglow
\\RSSRRSKTRRQglows
`TNRQPRRXQQQglue
[MQSSQSNYSRRglue >
SWSSSSSSQSSSglue doesnt
TSSVSTSSRSSSglue holds
TWPQSTSLRRRQglued
SSSSSSTRQSSSglute*
SSSSSSTRQSSSgluten
USSSSSSOSSSSgnaws
OSRUSSSVQTSTgnome
YSQLRQSZTTSTgnome's
YSQLRQSZTTSTgnome*
]LSTLNQ[XVVTgo
QVL[SHPSRZWWgo >
RQVVSRYTRSRTgo and
UTS^SRSKTTSSgo at
WSRSSOSQSRSRgo back
LRYQSSSQRSSSgo down
TTYRSSS=RRRTgo in
ZSRSSUSMSRSRgo near
VRRTSRSMTSRTgo of
WRSSPQSOUSSRgo on
QRYRSQSSRSSSgo out
UWSSSPSUTSSRgo see
aSQSSRSOSSSSgo through
NRTOSZS[SSTTgo to
RSWPSRSPRRTQgo up
OQQSSSSaSSUTgo with
RSSSSNS[USSRgoa
QSSUSSSYSSSTgoal
PRTQSRSRRSTSgoali*
PSTQSRSPRSTSgoalie
SRSSSSSVSSSSgoalies
OYRSSSSNSSSSgoalk*
OYRSSSSNSSSSgoalkeeper
TSPSSPSXSSSSgoan
KQbSSOUKPSURgoat
OSSWSRSUOTUSgoat >
TRSSSSSRTSSSgoate*
TRSSSSSRTSSSgoated
MSWOS[SORTSTgoats
TS]QSQSNRTSTgoats >
RS]HSSSQSSUSgob
POSSVSSSQSSSgoble*
POSSVSSSQSSSgoblet
ORQRS`S]PRRYgobsh*
SSRSSSSWSSSSgobshite
ORRRS`SZPRRYgobshites
ORRRS`SZPRRYgobshites >
HNR^TGTjOXWTgod
TQQJSNSaUVUTgod >
NQOHRPSjPQQNgod bless
PSSSSSSXSTTTgod forgive
WS`PSLWGRUWSgod help
STNWTSRSRRTRgod knows
GSYNSRS`RUUVgod love
SSSSSRSXSTTTgod's
QQZPSOZKQTUPgodda*
QQZPSOZKQTUPgoddamn
QSWSSLSUSUTTgodot
RRWSSRSQRUUUgods
SSSSSSSVSSSSgodse*
SSSSSSSVSSSSgodsend
SSXSSRSOSSSSgodso*
SSXSSRSOSSSSgodson's
KSTQSRSmSSTSgodsp*
KSTQSRSmSSTSgodspeed
GSYNSRS`RUUVgod~@verdict
SS^PSLW\\RUWSgod~@work_verb
hFNQPJRPUQUOgoes
:J[\\SQRjTTSVgoes >
RSSQSSS]SSSSgoes around
IYMSSTRaQPRPgoes back
XSSPSRUSTSSRgoes for
TRRRSSS\\VSSSgoes in
RPVSSVSTVQQSgoes missing
VRSQSQR[TSSSgoes off
ZVTSSNSLRRRRgoes on
HRWRSSSWSRRSgoes out
QURQSSSRURRRgoes over
YQQRTSSLRSSSgoes right
TRTSSQSZSSSSgoes the
URRSSQSVRQSRgoes through
QRVVSTRKQTUTgoes to
SVSSSRSRRSSRgoes together
URHQSRSOVQRQgoes up
[QSRSSSRSRRQgoes~@colour
PQSQSXSVRSSSgoes~@hedge
SPUSSVSQVQQRgoes~@lateness
MRUSSTSURXWWgoes~@senses
SSUSSISYSSSSgoeth*
SSUSSISYSSSSgoethe
SSVSSSSUSSSSgoggl*
SSVSSSSUSSSSgoggles
SWQSSSSWSSSSgogh
TSSSSSSQTQRRgogo
THSQ[PTZQWSUgoing
ZSPORRSERQPQgoing >
SSSSSRSQSUSTgoing and
WNRXSSSFSUSVgoing by
PSOSSSSYSSRSgoing down
QSWSSPS[SSSSgoing on
HR[SSSS_SVVWgoing round
GSYN[IR`QWWWgoing to
USQTSSSPSQSQgoing up
JLQORd_SPRQUgold
JXUSSVTNMSSSgold >
SSSSSTSQSSSSgold and
RRQOS\\QOSSSTgold is
YSSSSSSGSSSSgolde*
YSSSSSSGSSSSgolden
QUSSSSSXRSSRgoldi*
QUSSSSSXRSSRgoldilocks
PN\\QSRSDTVVUgolf
T]HYSGV_[PQPgone
\\\\XZULQIWPNOgone >
VRUSSSSRRRSRgone a
MRWSSRPVSTUTgone and
\\O^SSOSISUTTgone back
ZRNRSRSMUPPQgone by
UVORSUURSRTQgone from
]NLSSUSMVRSSgone green
LQURSSSPSTSTgone home
_QPSTRSIURRRgone in
SOVSSRSZRUTUgone missing
fRLSSRQPSSSSgone now
OSPSSRSVRUUTgone off
ROXUSRSKSSSTgone on
USTSSSSRRTSUgone out
KURTSSSPSRTRgone the
SSSSTOSTTSSSgone through
JRSQSWRQPTSVgone to
QSYRSRSPPWWVgone walkabout
SQQSSPS]STUUgonna
TQWSSRSOSSTSgonna be
[RPDOWVQONQRgood
\\ZOJWJTKWMPKgood >
VQSUSRSQUUSTgood and
GWSSSYSSPSSZgood at
ERSSSWTTOSSVgood bit
WROSSSTVSSSSgood but
ISXSSSSPRUUUgood cardigan
bSUSRSSFUQQQgood coffee
eSRSSQSITTTSgood deal
OSSRSXSQSRSUgood english
AXSSSISjRSSRgood enough
OROSSPOVXRQPgood for
SQSSSSSUSSSSgood heavy
QVSSSSSZRSSRgood luck
PSQTSQSXRTTSgood morning
=SWUSTShQSSYgood on
UYRZSSSNRUSUgood one
MSSRSWSORSSVgood people
PSSSSP[QPSSRgood price
SSRUSSSIVSSSgood quality
USSTSSSYRSSSgood strong
LSSSSRSTQSSRgood thx
XURSSRSJSSRQgood warm
OSRSQRScVSSSgood way
TRSRSVSKRSSRgood with
SSSRSSSQRSSSgoodn*
SSSRSSSQRSSSgoodnight
]WSRSLSRTSSOgoods
SSSSSVRJSRRVgoodw*
SSSSSVRJSRRVgoodwill
WHQRS_SNSRSSgoogl*
VIQRS_SORSSSgoogle
TRSSSSSRTSSSgoogly
CRLURQSlUTSTgoose
ZQNTRSSJVUQTgoose >
JTSSSSS\\SQRRgoose is
GSSUSSSaSUSUgord
USO`SPS`SRSPgore
ZQSRSSSNSSSSgorg
^OPSROSPQOQOgorge*
^OPSROSPQOQOgorgeous
TSSSSRSPSSSSgorgeous >
SSSSSSSUSSSTgoril*
SSSSSSSUSSSTgorilla
XRSRSSSWQSSSgossi*
XRSRSSSWQSSSgossip
O^YLOXUOQLOPgot
RWMSSWRLSRRSgot 0
_MVQSWRMXOQQgot >
O^SQQaSNMQRQgot a
LWSRSMS[RSSSgot about
SOYPSRSTTSSSgot as
NSGUSaSGROOUgot back
_UJSSUROVSSSgot four
WMRRSYSMUSSSgot from
PS]SSISKSUUSgot her
VJcOSRRHRXYXgot here
QSVSSQUIRSSSgot hers
RSSSSNSVSTTTgot home
SRKV[VSMSSRUgot in
UZNSSSSKSRSSgot is
RP\\cRKWZNTTRgot it
SYPRSSSKSQSOgot left
XRPSSSSRTQRRgot me
OPM\\RPQQSXTWgot my
PSYSSQSJRSSQgot nothing
USPSRRSVRRRSgot one
OQVRSSS^SSSSgot our
OSRXSRSMRURUgot out
UQWSSVSQTSSSgot past
J]KKUOT^USTSgot the
RVRUSQTNSRSQgot them
\\JQSSPS^TTSSgot there
URP\\SRSPSTSTgot this
ETXPPYRbNWWWgot to
QRVSSWSSQQQTgot told
QURTSRXKSQRQgot two
KS]QSNSdSVVSgot up
RZSRSXSSSSSSgot was
QSSSSSSSSSSSgoth
TSQSSSSSRRSRgotta
RPROSRSaTSTRgotte*
RPROSRSaTSTRgotten
OXSSSSSRRSSSgouge
QSSSSR[QSSSRgougi*
QSSSSR[QSSSRgouging
STSRSSSRSSSSgover*
STSRSSSRSSSSgovernment
TRRRSRSTRSSTgown
OSLTSRSNQUTTgown >
LRXSSTSQSSSUgo~@lateness
[QMRSRSETSSSgo~@number
SSSOSVS[TSSSgo~@seller
_VRSSLSQURSQgp
RSVSSSSOSTTTgpo
XXPSSRSKURRPgps
@SSSSSS_SSSSgpu
TSTRSSSQSRSRgqebe*
TSTRSSSQSRSRgqeberha
WSSQUSSRQSSSgr0
WSSSSRSOTSSSgrabb*
WSSSSRSOTSSSgrabber
=RfRSVS^RTSTgrace
SSSSSRSVSSSSgrace*
SSSSSRSVSSSSgraceland
RSSRSRS`RRRPgraci*
SSRSSSSWRQRPgracias
RSTRSSS\\SSSTgracious
aLVPSQQHUVVVgrade
SSPQSSRSTTTTgrade 0
WQSSSQSQUSSSgrade >
TRVSSQSRRTTTgrade*
TRVSSQSRRTTTgraders
dLWPSQQCTVVUgrade~@number
PP_RRRSTSWVTgradu*
SQRSSRSWSTTSgradual
SSSSSSSUTSSSgradually
SSQRSSSYSSSSgraduated
PRbSSSSHRUUTgraduation
PUPPSRS^SQQQgraha*
PUPPSRS^SQQQgraham
PRRPSRS`SSRSgraham >
\\RPQSRSRTRRRgrain
XSPRSSSPURRRgrain >
SUSSRQSRSSSSgrain*
SUSSRRSRSSSSgrains
SSSSSSSRSSSSgrainy
SSQSSSSSSSSRgram
TSSSSSSWTSSSgramp*
TSSSSSSWTSSSgrampas
MRYSSSSOSUUUgrams
RSTWTSSATTRTgran
ZHMTOOU[VMPKgrand
ORNOSMZrUOQNgrand >
WRSXSRSQQSSRgrand and
WMUSSSRDWUUUgrand for
YT[HUQQSQUYRgrand*
USSSSRSSSSSSgranda's
dRRSSPS>TRRQgrandad
NSSSSSSWSSSSgrandad's
MSQSSSSbSSSSgrandbabies
YSQSSSSPRSSSgrandbaby
MQfSSSS@RVVWgrandchild
LYNSRSS[RUTUgrandchildren
MSUSSSSWSTTUgranddad
ZQOSSWSQRTUTgranddaughte
ZQMRTYSKRPPRgranddaughter
YSSSSSSCSSSSgranddaughter who
SSSVSQSSSSSRgrander
IUTPSKSbQRTRgrandfather
_RSPSRSSTRRSgrandkid
WQKSTQSURTTRgrandkids
YV\\SSNSLSTSRgrandma
GOZQUUSRTRVRgrandmother
KQXSTVSLRUUTgrandmother'
\\SXQRTSJUSRRgrandpa
HRRQSSS]TSTSgrandpa's
NUSSSSSYSSSSgrandparents
PWPTUWSdRRRRgrandson
RQP\\SUSFSRSSgrandson did
cSNSSSSITRQQgrandson's
SSSSRSSWSSSSgrandsons
ORQPUQSYURRQgrann*
QRRQUQS_USSRgranny
QSRRSSSMSRSRgranny's
SSSSSSSQTSSSgrans
XRUQSQTGRTTSgrant
USRSSRSYQRQSgrant you
SSSSSSSSSRRRgrant*
SSSSSSSSSRRRgrantham
OXSVSSSQQTSTgrape*
OXSVSSSQQTSTgrapes
QSTSSSSZSTUUgraph
eW\\RSISWSRQQgraph*
PePSSSSISSSSgraphic
PS`SSKS[SSRSgraphics
lDRRSQSYSRRQgraphs
SSSVSSSSRSSSgras
VVPLUQRSUTTUgrass
VQRQWRSQWSRTgrass >
WWSPSRSWSSTSgrass was
RSSSSSSSSSSSgrate
IZYRRQSJPWWWgrate*
JUZSSSSRRWWWgrateful
QXRRRQSOPSSSgrater
TSSSSSSOSSSSgrates
QSSQSXSQSRSSgrati*
QSSQSXSQSRSSgratis
SSSSSSSOTRRSgrave
KZQVSQSTOTRSgrave*
KZQVSQSTOTRSgravel
QURRSSSWSTSSgravel >
RUSSSSSRSRSSgravi*
RUSSSSSRSRSSgravity
RXORRPS^SQSQgravy
TWSSSQSRSQTQgravy boat
SRRSSRS^USSSgray
YR[SSSRBSSTSgraz
YMQPaNRKSSSSgreas*
OPQQaPSPUSSSgrease
]OSRRQSNRSSSgreasy
aOSRSQSMTSSSgreasy >
^PSTTYZJQOOSgreat
>RRQRNReTSRRgreat >
[SRSSQSUSSSSgreat little
fQRRSTSCRSSSgreat on
ZSRRSTSRSSSQgreat*
VSSSSTSWSSSQgreater
WSRSSSSQTSSRgreatest
RSSSSSSPSSSSgreatmusicshack
VSRSSSSNTSSSgreec*
VSRSSSSNTSSSgreece
TSSSSSQRTSSSgreed*
TSSSSSQRTSSSgreedy
PZTUPOUXKSTSgreen
SPQ[QPSWTNPPgreen >
TONZSSSPQTSSgreen and
MSUSSSRWSVVUgreen bananas
PRSMSSSdSTSTgreen bin
QSaQSSSJSSSSgreen door
NXNWSPSZRSSSgreen i
UVRSSST^SSSSgreen is
PWSRSSSQRQQQgreen one
USSQSSSRTRSRgreen ring
SMTSSSSUSUTTgreen's
TL[NSQSQSVUXgreen*
RSZNSSSQTUTTgreenhouse
RSXOSSSRTSTSgreenhouse >
VSSSSMSRTSSSgreenish
RRSSSWSRQSSVgreensleeves
M[ORSST]TRRRgreet*
P]RSSSSLSSSSgreeted
TQSSSVSSTRRSgreeting
SNRSSRTeSSSRgreetings
OXRSSRSRSSSSgreets
USSSSSSOSRRRgreg
MSSSSSS]SSSSgregg*
MSSSSSS]SSSSgreggs
TSSSSSSOSSSSgrego*
TSSSSSSOSSSSgregorian
kTJMSRSZaRTOgrew
MRYTRJQ\\QUTSgrey
WNPQSORXRURRgrey >
LVWRSSSTQSSTgrey and
QSSSSSSQSSRSgreye*
QSSSSSSQSSRSgreyed
VSPSSSSPTRSRgreyh*
VSPSSSSPTRSRgreyhound
STSSSSSSTSSSgreyi*
STSSSSSSTSSSgreyish
SSSSSSSPSSSSgreys
RRMWSSSRSSSSgrid
RSRYSSSNSTSSgrids
PSUSSRSYSTTTgrief
ZQSSSRSHSSSRgrill
SSSSSRSSSSSSgrill's
ORSSSRSTSTTUgrill*
SRSSSSSSSSSSgrille's
OSSSSSSTSTTUgrilled
[KRTTYSRUPQQgrind*
SLSSTZSSURRSgrinder
PRSSSZSJSSSSgrinder >
TSSSSSSSSRRRgrinding
YRSTSSSRSRSRgrinds
RSSSSSSUSSSSgrinn*
RSSSSSSUSSSSgrinning
OSRRSRS_SSSSgrins
eHT\\QPTSUMPMgrip
]PRSSRSJWSSSgrip >
TSQUSSSVSRSRgrip is
URVSSRSERPPPgrip on
YTSSQRSLRSSSgrip tape
NWRSSTSWQSSSgrip'*
NWRSSTSWQSSSgrip's
TSQPSVS\\SQQSgripe
]RRSSQSJVRRRgripp*
USSSSSSXUSSSgripper
ZSSSSRSLTRSRgrippers
TRRSSSSSSSSSgrippier
SSSSSSSLTSSSgrippy
]SRRSSSHSSSQgrips
USSRSRSPSSSSgrips like
SUSSSSSQSSSSgrips well
SSSSSRSYSSSSgrisw*
SSSSSRSYSSSSgriswold
\\KSSSSSTTSSSgrit
TSSSSSSSRSSSgritt*
TSSSSSSSRSSSgritty
SSTSSSSSRSSSgroan
WSSSSSSHRSSSgroan*
WSSSSSSHRSSSgroaning
QR`HVSSRSTUTgroce*
QR`HVSSRSTUTgrocery
SSRSSSSTSSSSgromm*
SSRSSSSTSSSSgrommets
OJMQSRSkSVUTgroom's
aHPQRQSWSXWUgroom*
eSRSSRSCSSSSgroomer
UQSSSSSSSSSSgrooming
RSWSRSSOSUUSgroomsmen
\\QSVURSJSTSTgroov*
\\QSVURSJSTSTgroove
ORRRSRSwRSSSgross
KOUYRSSZWSTUgroun*
QP[YRNSTWVUUground
TPZPSNS]USTTground >
HTR_SWSNRTSSground floor
TSSSSSSRTSSSground's
LRMRSWSZSQQTgroundhog
LRMRSWSZSQQTgroundhog day
LRMRSWSZSQQTgroundhog~@time_span
TRPTSQSWTTRSgroup
SUSSSPSXSSSRgrous*
SUSSSPSXSSSRgrouse
ORPSSSSTSSSRgrout
SSSSSSSSRSSSgrow
SVSSSSSQSSSSgrowi*
SVSSSSSQSSSSgrowing
SRMSSRSUUSSSgrowl
\\SQQSRSSSRSRgrowl*
\\SQQSRSSSRSRgrowls
JPYXPWRPNYXYgrown
YSRVSSSMSRSPgrown man
MW`SQSRLPYYYgrown the
YSRVSSSMSRSPgrown~@courier_staff
PRXSSRS`STTTgrows
SSSSTSSSRSSSgrowt*
SSSSTSSSRSSSgrowth
ORRRSRSqNOQLgrrr
TSSSTSSRRSSSgrudg*
TSSSTSSRRSSSgrudge
OSQSSTS[SSSTgruff
RSORSSS[SSSSgruff*
RSORSSS[SSSSgruffalo
QPLWSSS\\QRORgrumb*
NRLWSQS^PRORgrumble
OSMWSQS\\PRORgrumble >
UQSSSVSQSSSSgrumble's
VPSXSSSRSRSRgrump
QSRZSWSMRURUgrump*
QSRZSWSMRURUgrumpy
NSRSSPS[SSSSgrunt*
NSRSSPS[SSSSgrunts
SPWSSSRRSTTTgruyè*
SPWSSSRRSTTTgruyère
OQNRR_SAPPQSgst
SRSSSUSPQSSTgst number
OQyRQRPMRTTUguam
OPPSS[SURSSTguang*
QMSSSZSSSSSTguangdong
QVPSSTSURSSSguangzhou
EMXRQeRNPUVZguara*
FPISQqRNPOQXguarantee
ORRSRWSURRRUguarantee is
SPcSSGRSSYXUguaranteed
SRYSSQSQSWVTguaranteed by
ZTOSWPSPRSRQguard
QRNZSRSRSSQSguard says
ORRSSSS]STTSguard's
MUMTUSSUPRSRguard*
VSOSSSSSTRSRguarda
PSSSVSSSRSSSguarded
SQRUTSSNQSSSguarding
SXSSQSSOSSSSguards
R[PSSRSPRSSSguchi
OSTSSRSRSSTSguelp*
OSTSSRSRSSTSguelph
RS[QSRSMSTTSguern*
RS[QSRSMSTTSguernsey
GTXUOQU]RTPSguess
PPPUPNQhURQPguess >
NPUQSMScSTRSguess what
N\\POSQXSSSSRguess which
qSHMSOOE\\PQPguess*
jSHRSQSNWPQQguessed
WSSNSSOSVSSSguesses
VSSSSQSJUSSRguessing
PQTPROSXTSRRguest
MS]SSSSORUTUguest book
TRQSSWSPTSSRguest house
SRPRSSSUSRSRguest room
UN]OSQRORWXVguest*
UN]OSQRORWXVguests
MS]SSSSORUTUguest~@book
TRQSSWSPTSSRguest~@delivery_place
SRPRSSSUSRSRguest~@room
LYZPSPS[QUUTguide
SSSSSPSXSSSSguild
SSRSSSSTSSSSguilt
SSSRSSSSTRSRguilt*
SSSRSSSSTRSRguilty
USSSZSSKVRRQguine*
USSSZSSKVRRQguinea
ZQRSSSSNVSSSguinn*
ZQRSSSSNVSSSguinness
]NQRSUSTWSTTguita*
XNSRSUSXWSTTguitar
^QSSSRSMWSSSguitar >
YSQSSSSOSSSSguitars
RSRSSVSXSSSTgujar*
RSRSSVSXSSSTgujarat
PSUQSRSYSSSSgulf
QSRSSSSZSSSSgull
TVSSSSSOSSSSgull'*
TVSSSSSOSSSSgull's
UQRQSSSSTSSSgully
K]UURXSHOSSQgum
MSUSSSSQRWVTgum >
P[PUSVSRPQRPgum on
TSSSSSSSRSSSgumba*
TSSSSSSSRSSSgumball
QSVVSQSGTUSTgumbo*
QSVVSQSGTUSTgumboots
RSVSSWSSSRRSgumhu*
RSVSSWSSSRRSgumhut
TSSSSSSTSSSSgummi*
TSSSSSSTSSSSgummies
WSOSSRSMSSSSgums
P]QRRTRVURSRgun
VSSRSSSNSSSSgunsh*
VSSRSSSNSSSSgunshot
aRPSSSSJVQQQguntu*
aRPSSSSJVQQQguntur
USSSSSSOTSSSguruj*
USSSSSSOTSSSguruji
LRRSSbR^NPSSgus
G[SSSSSSSSSSgusse*
G[SSSSSSSSSSgusset
YSRSSQSUSSSSgust
SSRSSRSYSTVRguts
HRdRQRS`NWVWgutte*
NRVSSRScPUVRgutted
MSaRQSSPQURXgutter
SSTSSQSTSSSQguwah*
SSTSSQSTSSSQguwahati
R\\RRZQQPLWUSguy
STQRS_SESTRTguy >
RSUSSQROSWTVguy asked
SQWSSSSRSTTTguy came
KVSSRSSRRSSSguy left
YTRWSQSPSSSSguy on
RSSVSPSQRSSSguy sat
OVVVRTSJSSRSguy's
NNQSSTVNQTSVguys
PSSSS]SRQRSXgwen
RSSSSSQZRTTTgwinn*
RSSSSSQZRTTTgwinnett
[MSQSSSKVUTTgym
P]RQSRSKSRRQgym's
SSUQSSSUSSTSgympi*
SSUQSSSUSSTSgympie
QVSSSSSPRSSSgáis
TYPSSRSRQTSSh
MRSQRMRlSVUTha
MQTQRPSfSVUTha >
TSPYSRSRRSSRhaast
RS]SSRSPRUUUhabib*
RS]SSRSPRUUUhabibi
RSRSSUSUSRSShabit
BdVVNQNXIPORhad
qNRQQTSJSRSQhad >
MQWOYLXWMXXWhad a
QUSWSWSLSPNQhad already
RNOfSTSSSUSThad an
`OSTSRSJWSSShad and
M[OUSSSQSQRRhad another
N^NSSSSPSRRShad any
?aUQLRRJLNOQhad been
SVURSRSLSPQPhad clearly
VSbLSRSJSUVShad come
RNSRUWSURSSShad even
M[TRSRSURSSShad ever
OOSSSTRNSSSShad four
GTPPSRSaRQQShad gone
URQSSRSNTSSShad got
NNLYSSR_SSRShad had
KUWQRRSXQUUUhad her
MRdRSRSOSUTThad hers
^RWNSSSJRSSThad him
OVHSSSSbRSSRhad his
MQSQUQSUSSTShad i
TSRSSRSKSSSShad in
bO`]T^S;PQOQhad it
NO[VUSSQRTTShad its
PR_RSSSROSTShad left
bQLTSQWMWQQPhad me
OSWRSdS<TSSVhad more
QRUWSWQHRTSRhad my
PcTTSSS=QQSPhad no
ROLSSkSIUQRThad not
WMdRQQSLSUSThad one
RRPQS^SPRQQShad only
XSPSSTSLSSSRhad paid
SVSSSSSMQSSShad popped
]OSTURSMSSSShad put
OTTSRQSgSVUThad relationships
STRTSPSPSSRShad sent
QUSSSRSXSSTShad shorter
QYOSSRSURSRShad that
OEPMMTUZTXYZhad the
POSNSXS]SSSShad them
SVN[RRRSTRSShad this
YHTRS[RSSTTVhad three
QUURSRSSRWVUhad time
TMJjSJReZTOShad to
QWPSSSSWSQPQhad turned
VTRQSSSESQRQhad two
QRSSSWSUSSSThad written
RSYSSSSRRTTUhaded*
RSYSSSSRRTTUhadedas
NYPVPXRPPPOQhadn'*
NYPVPXRPPPOQhadn't
RVRRSWSDURRShadn't been
[ROXSSSLSTQRhadn't the
USSSSQSRSSSShadnt
RXSTSPSVTRSShad~@answering
VS\\MSPSLSSSRhad~@arrival
NR^RTVSOORTQhad~@courier_act
OVNSURSPRSSRhad~@damage
ROGSS\\SRSSRShad~@dispatch
TNTSSRSYVTTThad~@drink
XWOSSNSWRSSRhad~@fail_verb
XMPPP]SFSQQShad~@hedge
RQRZSVSOSSRShad~@intensifier
MWDOSQSYSPPRhad~@lateness
^SUQSVSKSSSShad~@looks
_NZUTSU:YOQKhad~@me
N]RPS\\SZTNROhad~@negation
RSPSSWSXRSSRhad~@neighbour
K[`QPKN[RUUVhad~@number
RUQSSUSPQSSRhad~@order
NOQNSITmSSSQhad~@seller
QTSSUPSTSSTShad~@size
GYRUSSSYPQQQhad~@used_item
M[OUSSSQSQRRhad~@wrong_item
SSRSSTSSSRRVhai
SRSRSSSSUSSShail
TSSSSSSSTSSShails*
TSSSSSSSTSSShailstorm
QPYRPRSROVVWhair
TOWSSQSMUTTShair >
FUTRRSS[ORRShair in
QRYRSWSVSTUUhair of
OQRSSSSVSSSShair on
PRVSSSSOSSSShair'*
PRVSSSSOSSSShair's
TSRURSSRTTRShairc*
SSRURSSRSTRShairclips
TSSSSSSTTSSShaircut
MTPUR]SQRSSShaird*
OSPUS]SMRSSShairdresser
QTSSRSSWSSSShairdryer
@aSRSUSXNSSShairl*
@aSRSSSXOSSShairline
SSSSSUSSQSSShairlined
SSSSRSSPSSSShairp*
SSSSRSSPSSSShairpin
SUSSSRSQSQRQhairs
QRYSSSSWSSTShal
S[YLQXcENQROhalf
NNBORtYQKPQShalf >
S[QRRLRNTPQPhalf a
VSRRWOSQTSSRhalf an
MRVUSSSURSSThalf and
MSSPS^SORQRThalf back
LXNSSRS]RSSShalf empty
NRQUSRS\\STSShalf hour
XORSSSRPUSSShalf inch
HXWSSSSPRVVVhalf is
QQ`SSPQLSWVVhalf my
ZDVUSIRiVSRShalf of
OSTYSSSMSUSThalf seven
QKdRSNNPRVVUhalf term
]VUYRBMOUSSRhalf the
KWVRTSSTSTTShalf weeks
PRRSSNXMRRRQhalf what
UTROSRSZTSSRhalfw*
UTROSRSZTSSRhalfway
SSSTSTSTSSSShalfway through
ZSOSSPSOTRRQhalif*
ZSOSSPSOTRRQhalifax
ZNYNSZRQUUVUhall
ORLSSSRaTWUWhall >
RSTRSVSRRTSShall in
[SRRSSSDURSRhall where
N\\SSSRSNPSSShallm*
N\\SSSRSNPSSShallmark
NQaQSXSDQXYXhallo*
RTQSSZSHRSSShallowe'en
OPcQSQSOQXZXhalloween
RSRTSSSUSSSShalls
\\RWSRRSWTQSQhallw*
\\RWSRRSWTQSQhallway
[SSSSSSPSSSQhalog*
[SSSSSSPSSSQhalogen
XSNRSSSTSSSShalt
Q^PQSRSNTRSRhalve*
Q^PQSRSNTRSRhalves
WRPNPKY_RSSQham
YRSPRRSPRRSRham >
PWYQSRSOSRSQhamil*
PWYQSRSOSRSQhamilton
OSSSSSSTSSSShamis*
OSSSSSSTSSSShamish
]ORRPRR\\WRSQhamme*
^PRRPRR[XQSQhammer
SSSSSSSUSSSThammered
RSSSSSSRSSSShammering
\\SNSSTSJTSSOhammo*
USQSSTSQUSSQhammock
SSSSSRSORSSShammock's
ZSQSSSSPSSSQhammocks
RRTSRSSWSTTShampe*
RRTSRSSWSTTShamper
SQTRQUSVXPRPhamst*
VRTRQRSVXPROhamster
[SQSQSSLWRSQhamster >
PRSSSVSSSSSThamster's
Nc=RMZU`ZMJPhand
_NINRORUVSPRhand >
L[TQSRSYVOROhand and
KNeRRQS^TTSThand is
MTJPRXRSUSQVhand it
PVZRSRSORUVThand like
PSRSSTSOTSSShand on
TRRSSPTWSSSQhand out
PUVSRWSRRSTShand the
TSSSSSSPSSSShand'*
TSSSSSSPSSSShand's
SSSSSTSSSSSShandbag
SSSSSRSSSSSShandbook
aZURSTR?RPQNhande*
K\\WWSURJQPQOhanded
SSPRSSSRSRRRhanded >
QTQZSUSLSNQPhanded it
QRYNSQR_RYWUhanded to
[SRSSRSISSSShandel
bQSNSRSRTSSShanders
RSSSSSSOSSSShandf*
RSSSSSSOSSSShandful
RSUQSRSRTSSRhandi*
RSUQSRSRTSSRhanding
TSRSSSSVSSSShandk*
TSRSSSSVSSSShandkerchief
XS:NQSlMTGGJhandl*
TXMUSRPOSNNOhandle
E[RRTRSWPPQPhandle >
SRSSSSSSTSSShandle and
URSSSSSQSRRRhandle came
ZNSSSSSWSSSShandle is
YTSRSRRSTSSShandle's
RTSSSSSWSSSShandle's a
XSSSSSSRTSSShandle's~@senses
TTSSSSSTSSSShandle's~@size
UWMRSSRSTRRQhandlebar
QQRQSGbSTRSQhandled
WOTRRXPUTSSShandles
NOFQR]dNPMNRhandling
QSPRS]TQQQRShandling >
OSRXSRSSQVSVhandr*
OSRXSRSSQVSVhandrail
YS]YOGTIZRSShands
[OQSRNSETRSRhands >
YSSQSSSJUSTShands and
GUNRSRV[TQRQhands are
QSSTSSSSSTTThands it
TP\\SSSRMTTUThands of
QSSSSPSXRSSShands on
bLQTQRSMVNRMhands*
SRSSSRSLSSSShandset
UQSRSUSVSSTRhandshake
SSTSSSSPSSSShandshakes
aOPTRQSTVNRMhandsome
ZRRRRRS_USSShandsome >
DOQQSgSSPRSWhandw*
IQRNSaS\\RSSThandwriting
OSSSSRSXSSTShandwriting'
QQSVSYSEQRSWhandwritten
TRSQSWSSSRSShandwritten card
ZRZQRRSLWQSPhandy
bRRRSRSIURRQhandy >
[JYUQNSNSTSThang
UQSRSSSRTSSShang a
LSRWSQS\\RSSShange*
LSRWSQS\\RSSShanger
TSSSSSSLVSSRhangi
JWPTSQTZRTTShangi*
JWPTSQTZRTTShanging
MWRTSRSWRSSShanging off
lRQMUURETKMKhangs
ORRRVSSNUSSRhangs the
XSSSSPSQURSQhanlo*
XSSSSPSQURSQhanlon's
HUXSUOR[TYWUhappe*
TRNSSNSiSTURhappen
LT]RRRSVRURUhappened
UQXSRQSMRTPShappened >
TSUSSSSDRTUShappening
NTQUVVRPUTTThappens
OVQUSRSUSSSThappens >
USPSSSSMPSSThappi*
XSPSSQSQRSSShappier
QSSSSUSOQSSThappiness
T\\EQTFR^PPOMhappy
XSSOROSBWQSQhappy >
WTVSSOSNUSSShappy birthday
WSSRTQSOSRSRhappy enough
USRSSSSBSSSSharar*
USRSSSSBSSSSharare
PRRQSHScSSSSharas*
PRRQSHScSSSSharassment
]TRSSPSMTSSSharbo*
]TRSSPSMTSSSharbour
SSRSSSSVSSSSharco*
SSRSSSSVSSSSharcourt
TTHST]RNPKPLhard
SSSSSPSQSRSRhard >
YSRSSXSJSQSQhard feelings
QTSSSSSXTSSShard on
[RORSKS_TSTThard to
LSRRZPSKPRSRhardb*
MSSRWSSOQRSRhardback
QSRSVPSOSSSShardbacks
TRSSSSSWSSSSharde*
TRSSSSSWSSSSharder
]PNRSTRFSSSUhardl*
]PNRSTRFSSSUhardly
TQSSSRSSTSSShardly any
WWQSSQTNQRSPhardw*
SWRRSQTOQSSRhardware
SSSSSRTMRSSShardware shop
XSSSSSSQSRSPhardwood
PRSSTSSRSSSShare
^SRSSRSRTSSShares
ZSUQSSSSSSSSharle*
ZSUQSSSSSSSSharley
NOTSSLScRWVVharm
NS^SSRRURTTSharma*
NS^SSRRURTTSharmattan
RUSSSSSWSPRQharml*
RUSSSSSWSPRQharmless
WUSUSSSYQTTSharmo*
VVPUSUSQQSSSharmonica
WRRTSUSLRSSSharmonica >
PRWSSQS\\STTSharmonium
WSRSSSSQSSSSharmony
YSQPSQSQUSSRharne*
YSQPSQSQUSSRharness
QURPSRS_PSSSharol*
QURPSRS_PSSSharold
RSURSSSPSSSSharri*
SSSRSSSRSSSSharrises
SSUSSSSPSSSSharrisonburg
`SRSSLSPTSSSharry
SSSSSSSQSSSSharsh
RSIRSSS^SPQSharve*
RSIRSSS^SPQSharvest
PYYQLOOQSXYRhas
TPpMSbSATRSRhas >
ScFNOMRXWQOPhas a
[SRSSSSIUQRQhas about
U]QRRPSPQPSQhas an
]SRLSPSXURSRhas asked
YPQ_R]OGUYZZhas been
VSPQSSSVTSSRhas borrowed
]QSRSSSKTSSShas claimed
UXWRSQSNRSSShas come
ORXSSKTPRVVUhas ever
OQ\\VSVSSQVUUhas gone
RRSVSTSSRSSThas good
TUKOSWSUPTUThas had
RSQRSMS[SQTThas his
SRRSSQSWSSSShas improved
IHhaRRWAKa^ahas it
QSROSRSYSTRThas known
SSRQSVSXTSSShas left
JRTPSNSOQSTShas my
\\OLRTMR_XRRQhas never
S]MTR^RMTMOOhas no
TN^LVNUPWPRRhas not
FS\\RSUQ\\SUVUhas now
_ORSSRRTVPSQhas one
fTQRSRSHURRQhas opened
`QQRSVSHVSSQhas opinions
PQcSSZSDQUUThas passed
SSPSSVSLSSSShas promised
WPQSTSSNQSRRhas put
QSS_SQSORVTThas read
SSSSSSSPSTTThas said
PU^MSLSWPSTThas seen
UQKSSRS]SQQPhas since
ISXRSSSbRTUUhas started
YWSSSQSIRSSUhas stopped
YRRSSSSMVSRShas survived
PMTOTSS\\SRSRhas taken
MP_TTWUUMRRRhas the
RSOSSTSUSSSShas this
QVSRSSSQSSSRhas three
ZRNRSQSYTRSRhas to
SSQPSRSWRUUShas turned
QZTRSPSPSSQThas two
UHZKPNVVTTVRhasn'*
UHZKPNVVTTVRhasn't
USTSSPSUSUUThasn't been
NSVSSSSRRSTThasn't moved
QSZSSSSPPVVVhasnt
RSSTSRSQRRSShassl*
RSSTSRSQRRSShassle
PSH\\SSSTSSSShasti*
PSH\\SSSTSSSShastings
fSPVSNSJUSRRhas~@answering
ZSVTSMSHTUTUhas~@arrival
QSS_SQSORVTThas~@book
NYUSSSSSRQSShas~@comparison
MURPSUScSTSShas~@courier_act
WSWRSQSMRUVWhas~@fail_verb
USTSTRSMSSSShas~@hedge
RQWSSYSIRTTThas~@lateness
JRPPSWSQQSTShas~@me
]SQLVSSV\\IMLhas~@negation
UN7WROQd\\NLOhas~@number
MRQ_SSSXSRSRhas~@size
WSQRSSSPTSTShas~@use_verb
`QQTSRSTUSSShas~@used_item
NQRVSTS_QSSThas~@verdict
MRXRSSSXRTUUhas~@work_verb
K[ZPTOTQOVUUhat
MYTTQQTWQTSShat >
VSSRSRSMWSSRhat and
TSSUSSSNSRSRhat's
QPPKXPS`TRRRhatch
[SNSSQSSSQRRhatch for
SUSSRSSRSTTShatch*
SSSSRSSUSTTShatched
SUSSSSSQSSSShatchet
NSOSRSR]\\SRShate
ESQRSURdWSSRhate it
OPRU]RSOSSSShated
XSSSSRSPSRSRhater
WTRTRQSEQSSShates
QSSUSQSQRSSShates me
SSSRSSSSSSSRhatfi*
SSSRSSSSSSSRhatfield
9QVRRRR~TWVWhats
SRVSRRSWSVUThats and
VSSRSSSRTSSShaul
RSSQSSSZSSSShaule*
RSSQSSSZSSSShauled
SPRSSSSTTSSShauli*
SPRSSSSTTSSShauling
WSSSSSSRSSSShauls
TSRQSUSPQSSShaunt*
TSRQSUSPQSSShaunted
PK[KXQ\\WPVVVhave
VTSQSPSUTRRRhave >
AfW\\ZJRNPUTUhave a
]GRSSRSVUQQRhave already
VONTRRS[UQQRhave an
UQUSSTSOSUUShave and
QQRSSR[ZSSSShave asked
UYTOSUWDSRSRhave been
NSQSSSS\\UTTThave bought
PSSSSQUDRSSPhave called
TSVQROS[RRSThave closed
WSMSSMRhTSSRhave come
\\O`RUkS)RSSShave done
WRUNSRSXTSSShave found
PYQOQXSVUSSShave given
[SQYSOUJRVTVhave gone
Q[SRSRXDRRRShave got
NRTSPQRfRSSVhave grown
dNJPQZQRVSUThave had
]QQ`SRSBRSQShave her
SST`SOSNSRTQhave him
VOPSRPSJSVUUhave i
LSSTSSSRRTSThave in
FMuPRB^RLVYWhave it
MSOTPPReRVTUhave kept
RVXRRKR^SQQOhave laughed
WSQNSSSORSSShave liked
hVOQSVSDTQSQhave met
NVVPRPS^QSURhave moved
QSZPS[QOSSSShave my
QRLRV]SMTRSRhave never
UMA[RQS]STRThave no
WVIQRPSZXPQPhave not
QRwPSMS;RVVShave nothing
IVHRR^SPSPQRhave now
YPWTSSRDTVVWhave one
UXSSSRSHUTTThave ordered
TRRSSSSSUSSShave owned
NSQRSSSZTSSShave put
XQQSSOSYSSRShave read
PRRRSSR`SSTShave sat
TXTPRPSNSSSRhave seen
QRSQS\\SQSSSShave sent
PSORSQS^RTTShave since
RSVSSSRTSTSShave started
aQQPSRSPUSSRhave stopped
RRRTRVSYTSSThave that
MMYVQ\\UJPUTUhave the
URN\\QeRDUSQOhave to
WSTRSZSORQSShave told
SWMRSRSORPPPhave two
OSSSQVSYTSRThave used
NSLPSRXYSRSRhave waited
J[MSRPRYPRSQhave walked
HRSSSbSONSSShave you
WONNQTR[VQOShaven't
PTUSSXSXSSRShaven't seen
SSRMSSSWSSSShaven't spoken
UNXLQPRYSZXZhaven*
QS]QSOSQP[]Zhavent
TRN[SN[NQSSQhave~@answering
X[GORWURSTUUhave~@arrival
XQVSSOSSSSRShave~@book
LXDQSUX]SQSQhave~@courier_act
QRSQS\\SMSSSShave~@dispatch
\\QVNRRSQUUUThave~@fail_verb
WRHWWNUZRVTWhave~@lateness
U]LPSOSPRRRRhave~@looks
SOUPRYQGRUTThave~@me
QSTUTRSJWTSQhave~@negation
MRYSSSPXVTSRhave~@number
UXQTSLRVUVTUhave~@order
XRSSSSROUSSShave~@size
WP^TQRSFTSSUhave~@use_verb
POPRPUSVVSRThave~@used_item
MQPRSSSbRSSThave~@verdict
PRRRSSR`SSTShave~@weekday
OScSSPRURUUShave~@work_verb
ZSSMSSUNTOPNhavin*
ZSSMSSUNTOPNhaving
bSTSSRQIUNNOhaving >
DQ^QSUW\\RVXWhaving a
PRRRSQTiRSSShaw
SSPSSSUSSRRRhawai*
SSPSSSUSSRRRhawaii
[PMSSSSLURRRhay
SRSSSSSSSSSShaydn
NRS]SSRRSSSShayra*
NRS]SSRRSSSShayrack
SVSWSQSTSUSThazar*
SVSWSQSTSUSThazards
SXSRTSSQSRSRhazed
RSTSSSSTSTTThdmi
HJJjEKFcO_N^he
`QYSSNQYWWSPhe asked
RSTNSLS`SSUShe asks
`RRXSSSITRSQhe ate
QVQRSSSXRSQShe backed
RRUSSSSRSRSShe blew
WWNRSSSRROSPhe brought
TRQTSWSLSQSRhe called
NL^LSPS]UUWVhe came
]PQHRSSZURSRhe can
PRQ^SSSFRTQThe chose
PXVZSRSZQTSShe comes
ORaTSRSLSSUShe could
VQSSSSSUSRSShe cut
XSROSPSFTRSRhe delivers
HSSfSQSIQWQUhe did
ZRKcQOS>VSQShe didn't
KRPPSQS`TSRShe does
LWaZSSSOSRRUhe doesn't
TSQYSSSERSSRhe drove
MQP]SUSRSSRThe even
RTSSSSSaSQSRhe flung
TRWLSSSNSRSRhe found
OSPZSNSKRTSThe gave
IRQ[SQSQSSTShe goes
QQSQSQSPRSRRhe got
bLJKSYSdWQRRhe had
YPqMSOSWRSVOhe has
\\SKOSPSWTRSRhe hasn't
HQaLSRS_TRVUhe is
RRMVSRSHSSRThe knocked
QWSSSSSQQRSRhe knows
QRSUSSSPQTQThe leaned
JTdNSQS[QUTThe left
QUR_SQSGRSRRhe looked
LWSMSRSWQSRRhe looks
QS[RSRSRRSSRhe made
GO_KSXSXSTTWhe never
OSSRSRSXRURVhe only
WSSLSSSYRRTRhe opens
PRYPSSSYRTUThe played
U]KISRSXTSRRhe put
MSOdSISXRSQShe rang
MSSbSRSESTSThe read
hSMGSSSRWMSNhe rings
`S_QS\\R@SRSPhe said
RSYVSQSGRSSThe sat
NOWWSVS[SSTThe saw
IZF`SRUTTTQUhe says
QMSVSVSORTSShe sent
MRR\\SQSNSURThe set
QSPWSSSNQTRThe slowed
QSUXSRSERSSThe still
[RPSSSSQURRRhe takes
QROOShRKSSSThe told
HWR\\SPSaRRSPhe took
STOZSSSTRSSShe used
NSQNSORYUTSShe wanted
aVOJQZRZWURThe was
XOHPSLSWRQUQhe went
NTMQSRS\\RUVVhe wore
SSNOSSR[SVRUhe would
SSPTSYSKRSSThe writes
IRSUSYSPQTSUhe wrote
CURgPPPcMaT]he'd
RSQRSQS]STSThe'd been
NPOHQGQ{RSSShe'd have
RSRTSTSSQSSThe'd put
SVSXSQSQSTSShe'd the
OUNZSLRQRWRThe'd~@arrival
QUXSSSSOSRSRhe'd~@use_verb
OTP^SVTMQWUUhe'll
LLRPNPJtN[\\[he's
KRPJRHSyRSUShe's a
NSOJSRSiRSTShe's at
_TNPSLSbSPTPhe's been
QZLSSRSVSSRShe's got
RSXRSTSSRTTThe's had
RPZQSRS[SUTUhe's in
^SYSSTS:URSQhe's learned
`NNRSUSPTSSShe's not
OOPRSSScQUVThe's on
NSSbSYSATSRShe's the
NTVSSNR_STTThe's~@answering
OZLSSRSVRTTThe's~@arrival
NSSSSZSPSSSUhe's~@intensifier
\\NZQSSSUSUVThe's~@negation
SYLISOPvTUVThe's~@number
VSVLSRSbRSTThe's~@use_verb
RSRRSOSbSSSRhe's~@verdict
_dXSN;QRWMOGhead
>ZPTRWSWSOPQhead >
RRPVSRSRUSSShead and
SVYPSTSISTURhead before
PSSSSQS]TSRQhead came
TRSRSSSSRSSShead doesn't
cSSSSSSCTSSSheada*
cSSSSSSCTSSSheadache
YSRSSSSISPSPheade*
YSRSSSSISPSPheaded
PSSZRQSRSTSSheadi*
PSSZRQSTSTSSheadingley
SSSSSSSQSSSSheadings
]WQVSPSIRRRNheadl*
URSTSSSRSRSSheadlamp
RPSVSSSTSSSSheadland
OYPSSRSUSRROheadless
_QUSRQSLSUSTheadlight
SXSRTSSQSRSRheadlight's
SSSSSSSOSSSSheadlights
KQNTSQR^STTSheadm*
KQNTSQR^STTSheadmistress
SSSSSSSSQSSSheadn*
SSSSSSSSQSSSheadnotes
XQTRRRSVTQSPheadp*
XQTRRSSVTQSPheadphones
ZSRSSSSGTSSSheadr*
ZSRSSSSGTSSSheadrest
XSQUSPQQTTSQheads
ORQSS[SLPSSRheads*
NMQSSVS\\QSSTheadset
SSSSSSSPRSSSheadset's
SSSSSRSSTSSQheadsets
TZSSSSSLRSSSheadstock
SRSSSXSLSSSSheadstone
YSPSSSSOTSSSheadt*
YSPSSSSOTSSSheadtorch
[QSRSSSSURRSheal
TRRRSSS[USSSheali*
TRRRSSS[USSShealing
^ORRRRSVTPPOhealt*
RRSSSRSTSSSShealth
`ORSRSSUTPQOhealthy
RSSSSSSHUSSRheaps
_KIUPRPKZQOShear
TQPSSTSUTSSShear >
ISQSSVSURRSThear a
TSSLSSS[UQRQhear him
HQMQPVPgTRQQhear it
GSRSSRS[USSRhear my
URVSSJSUURRQhear the
GLN[_]SKNVUYheard
RSSSSSSTSTTTheard from
ERSPSVSmRRSUheard her
PSRXRPSKSSSSheard him
MSKQ_SSZSRRRheard it
LN\\VSRS_OWXVheard of
SSJ^USSJSSQSheard the
ZSWPSSSOSSSTheard~@me
PM^QR\\SPRUUUheari*
PM_RR\\SPRUUUhearing
YNSSSTSUPSSRhearing aid
VSSSSVSISSSUhearing aids
SSQSSTSSTSSRhearing the
SSRRSSSSSSSShearing's
PSRSSZSNSSSUhears
HZ_NSVSRLVXXheart
E\\QSSUS`LUWVheart >
TP^RSRRRTXXVheart*
WSSRSSSQUSSRheartbreak
TSSSSSSPSSSShearth
PP^SSRRWSXYWhearts
QP[SSTSVSXYUhearts >
NSRSSOSVVSSRhear~@me
RZUSRNSOUSSSheat
VSQSSSS\\RSSSheat >
JRWSSSS[RTSTheat lamp
YTVPSRSQSSTSheat wave
TNVUSPRUQRSQheate*
TPPSSRSVUSSRheated
SPYUSRSSPRSRheater
TSSSSSSMTSSSheater takes
RS[PSOSSSSSSheath*
RS[PSOSSSSSSheathrow
LRQZSQSXUSSSheati*
LSO\\SRSXTSSSheating
TRUQSSSSTSSSheating's
^QPSRPSRRSSSheats
SSSSVSSRRSSSheats*
SSSSVSSRRSSSheatsink
PRWSSRSPTTTSheatw*
PRWSSRSPTTTSheatwave
QSSVSSSUSTSSheave
`QTQSMT]UNQMheave*
`QTQSMT]UNQMheaven
SRNRSOSZUSRSheaven >
cMTNPOSVXRRQheavy
WRSSSSSQSSSRheavy >
VQRSSSSRRSSSheavy as
VSSSSRSSUSSShebde*
VSSSSRSSUSSShebden
QSSSSSSYSSSShebe
PRSXSSSPRUSThebri*
SSUSSSSRRSSShebridean
PRQXSSSPRUSUhebrides
VQSTRSSVSRSSheck
MKOkOQTKNUPThedge
XPO\\RRSAPTOPhedge >
RSRWSVSQSSRShedge again
NSUUSSSNRTSThedge has
SRLbSSTFSTSThedge i
QNR[RSSSRVRVhedge in
USSRSSSSSSSShedge trimmer
RRMRSPSoSRQQhedge*
WROVSSSOTQRQhedgehog
PSSVSPSWSTSShedgehogs
QSQMSSSoRSRShedges
\\VNOSUSETTUQheel
VURRSPSRTQRQheel >
KQTRSUSUSVVVheel of
VSSSSSSQSSSSheel'*
VSSSSSSQSSSSheel's
SSSSSSSQTSSSheels
SSSSSSSSTSSSheft
SSSSSSSORSSSheidi
QRSURRS`SUSUheife*
RSSTRSSZSUSUheifer
RRSSSRSYSTSSheifers
QRIVSRSYRTTTheigh*
QRIVSRSYRTTTheight
TTSSSSSISSSSheight >
XTRSSQSRSSSRheirl*
XTRSSQSRSSSRheirloom
LZMJTRQaXRRQheld
aRESSSSYVQPQheld >
MTUSWSSWRSSSheld a
NSWSSRRNQUTTheld at
FVOSSQS\\QTTTheld it
GYSSSUSTSSSTheld my
QRRSSWSWTSRSheld the
USVRSRSOURSRheld up
^SSSSQSOSSSSheliu*
^SSSSQSOSSSShelium's
VP[SUSRPXOQPhell
UQL_SRSUWPQShell >
SSSSSSSPRSTShell'*
SSSSSSSPRSTShell's
Y\\VGR[RQOPSThello
OReRS_SCRUUThello >
QSLSSQS\\RTTThello i
QSVRSSSPRTTThelme*
QSVRSSSPRTTThelmet
@PbMRfV_HQSchelp
SRSQRMSgSSSThelp >
VS[SSNWCRTUThelp me
WSQSSUSPRSSShelpd*
WSQSSUSPRSSShelpdesk
WPWXSRSOQTSRhelpe*
XPSYSSSVQRPRhelped
QSSXSSSRPUSUhelped me
SSXRSRSLSTUShelper
SSXRSRSLSTUShelper was
PSTQSaSNOPQWhelpf*
PSTQSaSNOPQWhelpful
QSSSSSSTSSRShelpi*
QSSSSSSTSSRShelping
SQSSSUSRRSSShelpl*
SQSSSUSRRSSShelpline
bPTSSSSLRQQQhelps
`TKQSSRI\\RRRhem
XRPQSXSMUSRRhem came
XSQSSSSRSSSShemis*
XSQSSSSRSSSShemisphere
SRSSRRS^TTTShems
XVSPSWSJQSTThen
ORPLSRR_SRSShende*
LSSSSRSVSSSShenderson
VRPLSSR\\SRSShendersons
RXQSSRSSSRSShendo*
RXQSSRSSSRSShendon
WQOSSSSSTSSShenna
OSSSSSSTSSSShenne*
OSSSSSSTSSSShennessys
]V\\PZQSGTNNNhens
gSSRZQS@TRSRhens >
VSRQSSSSSPQQhens took
PTTQMJJ`TWXTher
VQONSLRYRSTTher >
OOYXSVS_QSRTher a
TQZQSVSGSRTTher and
SMRSSUSWTQRSher by
SVOSSSSVSRSRher cousin's
UPMQSTS[RPPRher first
WQRSSQSTUSSSher hand
KNUQSXSaRTVUher head
OVQOSRSaSRQOher in
XSRQSUSOSRSSher kitchen
PcORRZSOSPQRher name
QSRaSRSPRRQQher on
gRORSVSEVSQQher own
NRUVSSSVSSSTher shoulder
PRYSSPSTRQPPher the
VSOUSSSSTRSTher to
>GecNKZX>`[^here
NXWDPUPWSTYMhere >
PTZRS]RZSQQWhere and
RROiSMRQSYOThere before
OOT`SURURQRWhere by
HW]NSTOKQSSRhere for
KSXLSTRWRVWUhere i
QXNnTTRPPUUThere in
RZHPSSSSSUVUhere is
RVIQS]SOSQQThere it
\\SL^SRRIQOLPhere next
RQWSSJSYSUVRhere on
PRNRSURYSRRThere since
TSSRSXSORTSThere so
fRYRSOSUSPPOhere the
[UORSPRTSSSShere to
QSQSSQS\\STUThere with
SSVQSRSNSSSShere yet
TSVSSMSQSTTPhere you
MPUSSTRZRQPRhere'*
MPUSSTRZRQPRhere's
RQVSSXSJSQPQhere's the
USSRSTSKSSSShere's your
SSPRSXSNSVVShere~@comparison
SSVQSRSNSSSShere~@hedge
TSURSXSOQSRThere~@intensifier
JSYLSTRVRVWUhere~@me
\\RLRSTSPSQQRhere~@negation
HMIFSUfQSPSPhere~@number
RSFZSTSQSQQShere~@quick
OSWYSPSOSUMThere~@weekday
SSSSSSSUSSSSherit*
SSSSSSSUSSSSheritage
USRSSQSVTSSShero
WSPSSRSSTSSSheroi*
WSPSSRSSSSSSheroically
SSSSSSSSTSSSheroine
YSISSNS]SSSRheron
^O_PSLSQXUTQhers
TQaRSSSFSSRThers >
]QQRSQRYXSSShers and
UR]SSRSTSTUQhers before
ZRRSSRSITSSShers is
PRSNSTRcUSSTherse*
PRSNSTRcUSSTherself
RSSRSPSUVRRRherself >
ZRVQSQSKTSSSherself and
PQTTSQRTSSSRherself with
WQRSSQSTUSSSher~@arrival
SUIYSOSUSTSTher~@body_part
QO[QSQSNQUVVher~@clothes
QSTURSSKSSSRher~@delivery_place
CTXRSWSSRTUTher~@fail_verb
QLOMSWS]SRTUher~@family
SUOSSRSWUSSRher~@feast
XUSTSSSHRUSUher~@health
PSPRSTS]SSSSher~@intensifier
XROSSSSNSRQRher~@part
XSRQSUSOSRSSher~@room
OSOSSSSZSTTTher~@shoes
OMUQSXSaSTVUher~@staff
QSSQSSS^STTUher~@use_verb
PSWSSSSOQSTTher~@verdict
NS_RSRSQRY[Uhes
USQSQSSSSSSShexag*
USQSQSSSSSSShexagons
SSRMSSSUSSSRhexha*
SSRMSSSUSSSRhexham
V[TORNV?WOOOhey
S[SORPVIWONOhey >
TZSOSRP^UVTShe~@answering
PR^KSHSZTRUQhe~@arrival
XSTOSSSLRSUThe~@art_craft
MSSbSRSESTSThe~@book
LSP_SER?QSOThe~@courier_act
IMP[SQSYQUSThe~@dispatch
OQYKSYSZSVVWhe~@fail_verb
UQZTSQSYQUTVhe~@hedge
ZSNSSSSMTSSShe~@intensifier
JPVQS_SURSTShe~@lateness
JZQZSPSLPSRRhe~@looks
JRVXQNS]VQQThe~@negation
JQNZSOROTUQThe~@order
QS[RSRSRRSSRhe~@quality_praise
NOWWSVS[SSTThe~@tools_fixings
]PZSRQSPTVVThe~@use_verb
RTQXSSSURSTShe~@used_item
TSQYSSSERSSRhe~@vehicle
^RWNSRSGSPQPhe~@verdict
RSYVSQSGRSSThe~@weekday
OPO\\SNSSSUPRhe~@work_verb
SQRJURSjTTUThi
USSSSRSOSSSShiccu*
USSSSRSOSSSShiccups
JQORS_SQRWSXhid
NRWXSRSOSYSWhid it
PRKMS_SVSQSShid the
ZSKWSQVRRRSQhidde*
ZSKWSQVRRRSQhidden
TSQXSSSLSSSShidden so
PT`MSUSQTVYVhide
RURQSSSMURSRhide it
PR\\RSVSURUWVhide nor
ZQSMTTSUSRSRhides
SQOTSVSYTNRShidin*
SQOTSVSYTNRShiding
gLUMRTSEVUXUhigh
SRSVSSSHUSRShigh >
NSWSSSS[STTShigh chair
USRSSVSZSRSThighe*
OSSSSVS`RRSThigher
YSRSSSSLTSSShighest
]SOSSMUMTSSPhighl*
SSSSSPTHSSSQhighland
SSSSSRU\\SSSRhighlands
RSOSSSSUSSSShighlight
^SSSSQSNTSSShighly
TSOSSRUQRSSQhighw*
TSOSSRUQRSSQhighway
OSQSSSS_STTShigh~@furniture
SSSSSSSSTSSShike
SSTSSSSSRRSShikin*
SSTSSSSSRRSShiking
PSSS^SSOQRSRhilar*
PSSS^SSOQRSRhilarious
bMR[RMR=VXUWhill
JRQXRSSPRUSThill in
QSSTSSSSSSTThilux
URL[PHM_TVOThim
NOE^Q]RQWORPhim >
QSOWSNS\\RWUUhim a
QPTQSRSZSSUShim and
UROPSSSWRTRThim at
PRRVSSSORVSThim drop
MRSeSPSHQTRRhim from
KRNNSSSlSRQShim in
URW]SUSFRSSRhim on
QRQ[SQSRSSSRhim the
TTWUSRSKQRRRhim to
ZOPNSYRWQOQShimse*
ZOPNSYRWQOQShimself
TSYYSQSJTTSShimself >
NSORTRS`SSSShimself has
SXSQSOSRQSSShimself is
PVWRSPSNRSSShim~@comparison
NSSTSSSTRTSThim~@courier_act
VSSRSSSPSSSShim~@intensifier
QR_RSPQTSTTThim~@number
OXSVSSSNQTSThim~@use_verb
PRYSSRSRRTTUhinck*
PRYSSRSRRTTUhinckley
USRRSUSRRRSShindi
STOSQWS^QQSRhinge
TNRSRRSQRSSShinge >
I\\PUSRSWPRSRhinge*
I\\PUSRSWPRSRhinges
O[SUSRSOQRSRhinges >
NkRSSSSGRSRShint
YJ`VRMSUR]XZhip
WLXRSPSjR[UXhip >
RSSTSSSSSRSShip and
QS[SSSSESTTUhip done
HQTSSQSsSTTShip's
XUSSSSSCVRRRhips
Q\\SSSPSUSSSShire
WSSSSSSBTSSShired
NGOUOTObTVRUhis
SRVRSSSLSSSShis >
TQSSSRSSSTSShis arm
TSVPSRSPQTTThis birthday
ORSWSSSOSUSThis boot
SQRYSRSOSTSThis contract
USQRTRSVSRSRhis dinner
QSXNRPSgSSSShis eyes
IRQYRSSSSVRVhis feet
OSRSSTSTSSSThis good
WSPRSSSUSQRQhis hand
OSUSSSSYSRTShis hands
LWRSSPS`RTTShis head
YSQQSSSPVTSShis knee
YTSPSWSITRSQhis mother
VSIQSQSSSTSShis name
OSQSS[SRPRRVhis nan
WRXSSQRIRVUVhis own
RUWTSRSNSTSShis phone
QSRYSRSKSTSShis picture
RSVNSRSVSRSShis plate
PSR[SRSVSTSShis shoes
TWWRSSSQSRSShis teeth
MTQ[STSORTRThis van
OSTSSQSWRTTThis watch
SSQWSRSLSSSRhis way
VTSQSSSVTSSShiss
URSQSSSQSSSShiss >
^PSSSSSEWRRPhisse*
SRSSSSSSSSSShissed
^RSSSSSEWRRPhisses
HTVTSQSeOVVUhisto*
QRSSSPSZSSSShistoric
LS[SSRSRRVVUhistorical
TSRSSSSSSSSShistories
PUPUSUS^PSSShistory
VXPSSTSCPRRRhistory >
SSTRSSSTSSSShistory's
RUWTSRSNSTSShis~@answering
WSPRSSSUSQRQhis~@arrival
TOScQNSLSZPZhis~@body_part
\\RXPSSRWTSVRhis~@clothes
\\SQNS^SUSPRQhis~@delivery_place
\\UONRXUSPOSShis~@family
TSSMSTS`PTUUhis~@feast
RQQJS`S]SRSShis~@food_spices
TWWRSSSQSRSShis~@health
SOVJSOSiSRSShis~@kitchenware
QSQ\\SQSDSSRRhis~@listing
KS\\RSSS@SSURhis~@part
CPMiSRSXRVRThis~@shoes
LWRSSPS`RTTShis~@staff
QSTLSSSXSRSShis~@tools_fixings
OPTSSQS]RTTThis~@use_verb
KTP[STSSRURThis~@vehicle
OSRSSTSTSSSThis~@verdict
SHTQQH[^\\SUShit
OSTQSSSQYOQMhit >
TSSTSRSLSSSRhit a
VRNRSIVcTRRShit the
MUWSSVSZSPPShitch
`RRPSRSQZQQOhits
VJYSSSSKTYYYhit~@number
PSQTSQSeRSSShive
cSRKTRS]XQQLhives
WSRSSSSPSRRShm
`TOSQMS\\OOPNhmm
ITQSRRS_POPNhmm >
ORRRSRSqNOQLhmph
OSRRSRS_SSSShoard*
OSRRSRS_SSSShoards
TOORRYS]VSSShob
QSSRSRWVRSSRhobar*
QSSRSRWVRSSRhobart
SSNUSSSQSSRThobbl*
SSNUSSSQSSRThobbled
OSSSSQS\\SSSShobby
OSSSSSSUSSSThobby's
OSSSSSSUSSSThobby*
aQVURRSSVTTThocke*
aQVURRSLVTTThockey
RSTSSSSZSSSShockey's
^MRRUSSOYRSQhoe
KRSSSSRlSSSShog
OVMRSRShSSSShogs
SOZSQURX[NNQhold
QQSSSWSPRSSUhold >
YXZURMSFURRQhold a
SYRSSSSMSSSRhold in
PS\\SSOS^TSSShold it
TSMSSUSQRSSUhold of
RSRSSRSYTSSRhold on
TMOSSVSOUSSThold the
NRbSSSSOSSSShold up
_POSRRSQTSSRholde*
_POSRRSQTSSRholder
PXLTWRS[UUSRholdi*
PXLTWRS[UUSRholding
TRSSSOSTTSSSholding >
OYSRSTSORSSRholding a
TRRXXUSNRUSTholding it
VQSUSUSGRTSTholding the
TSNRSQS`URRQholding up
qMKPPNRDWNPLholds
QQRSSRSSPSTSholds >
VTUSSRSQSRRQholds a
SUSSSSSRQSSSholds all
\\SNSSSSUSPSOholds ice
TRNSSSRZUSRSholds it
VRSMRRS`VSSSholds the
TZTNVSQOTUVVhole
WZZRRSSKTUWVhole >
K`HSSSSZRSSShole for
AS^UZTSIPSSShole in
UMNSSRSZUSSRhole where
[LUSSRSPSTTThole'*
[LUSSRSPSTTThole's
LNSQRcSQQPQXholes
PYRSSSSQRSSSholes and
MNSSSXS\\RRSUholes in
MSVSRUS`QUUUholi
JMOTR[SUPVSYholid*
JNTURYSPPTSWholiday
MSKUSUSMRTSTholiday >
SPLXSUSPSTQUholiday in
SRNRSUSXSUSUholidays
SSMSSRSMSSPSholidays >
SRWRSUSPSUUUholidays and
PPIZSWSeRSQUholle*
RSRVSSSPRSRTholler
QPIXSWSgSSSThollering
I_QSRRSQKQRPholog*
N_QSRRSMKQRPhologram
OSSSSSSWSSSShologram's
[QRRSQSMVRRRholy
SRRRSQSSURRRholy shit
SLWSSQSSSUUUholyh*
SLWSSQSSSUUUholyhead
[QRRSQSMVRRRholy~@swearing
LKYYVNK]V[Z\\home
DOX`UVMGSYX[home >
QSfSSTSDSUTThome a
eQQWUSSPSOPQhome and
JSMSSSSjSSSShome for
[NcUSOS<PXWWhome from
ZSQZSSSJTSSShome in
L[TQSSS\\RQTQhome on
XSYPSSSRSSSShome the
NPgJSSSHSUSVhome to
RSUSSQSRSSSShomes*
RSUSSQSWSSSShomesick
SSSSSSSNSSSShomesickness
WSRRSSSTTRSShomew*
WSRRSSSTTRSShomework
GSZVSPSKRUUThome~@me
IWJYSPSIPOQPhome~@number
WSTLSSRRTSTShome~@work_verb
SSNRSUSOSSRShon
WSRSSQSPSSSShone
ZWQOQVQKTPRThones*
TVKMQVQQROPUhonest
\\ROSRJSdTRROhonest >
RSSSSTSPQRRVhonest people
RSSSSSSTSSSThonest seller
PSSQSQQfSSSUhonest to
YTWUSSSKTTTRhonestly
ZSRRSQSQSRSPhonestly the
SSUSSSSUSTTThonesty
OPWRYZQRSPQUhoney
LPRSWRStQSSVhoney >
QP[STSSJRWWWhoney*
SSSSTSSSSSSShoneycomb
QP\\SSSSJRWWWhoneymoon
SRR_SOSQSTSThonk
TSSSSSSXSSSThonke*
TSSSSSSXSSSThonked
_OSRSRSSSSSShonks
PUWSSRSUSSSRhonol*
PUWSSRSUSSSRhonolulu
OSSSSSSPSSSVhonor
QSQSSWSNPSRVhonou*
OSSSSSSSQSSUhonour
VSQSSWSNRSSThonoured
O[OSROSTQTSShood
VURSRSSSQSSShood >
WQRSSSSQTSSShood'*
WQRSSSSQTSSShood's
eRQUUQSORPSPhoodi*
eRQUUQSORPSPhoodie
TSSSSRSQSSSShoof
QSSUSSSYSSSThoofs
JMoQSPSKQXZYhook
TR[SSRSVSTTThook >
VQTSSSSLSTTThook a
SRVSSQSRSTTShook and
JS^SSSSLQTTThook is
NMUSSRSWTRQQhooks
MPSSSRSXSRQQhooks >
TQSSSSSUSSSShooks are
PRRQSSSZSUTUhoole*
PRRQSSSZSUTUhooley
VSSSSSSOTSSQhoop
GOSSRSSuSSSThoors
PSSSSSS\\STSShoose
\\USSQSSORSSShoot
NSRkSQRPSTSThoote*
NSRkSQRPSTSThooted
RSPRSSSYSSSShooti*
RSPRSSSYSSSShooting
^OhRTMSBVQRPhoove*
`QMRTQSPVQRQhoover
SSSSSSSQRSSShoover's
KRqRSRSGSSSShoovered
XRQSSQSUTSSShoovering
TSSSSRSQSSSShooves
CPgQYLROQVWUhope
YO]RZQS>UTSRhope >
PWRSSRSZRVVWhope it
STPSSRSZRSSShope they
XKNQSSR]XQQQhoped
WNRSSSSUWRRRhoped >
KRRRSSR^TRRShoped for
SOSSUUSXSQQThopef*
SOUSUVSNSQQUhopeful
SSQSSRS\\SSSShopefully
VQQQSTSaSQSShopel*
VQQQSTSaSQSShopeless
eURQSLSYUSRRhopes
STPSSRSZRSSShope~@seller
MRTRSRS[VSTShopin*
MRTRSRS[VSTShoping
MRTRSRS[VSTShoping for
UQTTSIS[SSSThoppe*
QSUTSIS]SSSThopped
VSSSSSSOSSSShopper
TRSSSSSUSSSShopper's
PLcRSRSSSTTThoriz*
PLcRSRSSSTTThorizon
UUPZSRSKQTRShorn
TRSRSSSWSSSShorn'*
TRSRSSSWSSSShorn's
TSSPSSU\\SSSShornp*
TSSPSSU\\SSSShornpipe
PWSRSSSRTSSRhorns
QQLQSMSlSVUShoros*
RRNSSNS`SUTShoroscope
RRRQSQS`SUTShoroscope's
aRSQS[SEOSSRhorri*
URSSSXSRQSSShorrible
YSSSSRSIRSSShorribly
YSSQSVSQRSSShorrid
PSSWRTSTSTSThorro*
PSSWRTSTSTSThorror
[OX_QORETUTThorse
_QJ^RPSFUPRPhorse >
UUQ[SNSORRRPhorse*
WVSRSSSPSSSShorsed
TRR]SSSJSSSShorses
MSRRSOSeQRSPhorseshit
VSSSSSSHTSSShorseshoe
USSPSRSOSSSShorto*
USSPSRSOSSSShortons
XPVRSSSNTSURhose
ZRSRSUSOUPRPhose kinks
SSSQSOS_SSSShosin*
SSSQSOS_SSSShosing
INdMNYROTUVWhospi*
IR]RRPSVRTUThospice
SO[NO[RLUTUVhospital
RSWSSTSNSSSThospital >
NRXSNSSVSTTThospital bag
NRXSNSSVSTTThospital~@packing_material
NSRSSSSTSSSShost
RQVSUPSTRSSThosta*
NRXSUQSURTTThostage
NSTSSRSWSTTThostage >
WRRSSSSSSRRShostas
TRRSSRSWTSSShoste*
TRRSSRSWTSSShosted
QSSOSRS^TSSShosts
ASV_QUU_TTRUhot
QNSdSRSGRVSVhot >
OSSVSSS\\QSSShot washes
TSRRSRSRSSSRhot water
YURQRRSKUSSQhotel
SSSRSSSSRSSShotel >
YSSSRSSMUSSShotel in
QRRSaRSJSSSShotel*
QRRSaRSJSSSShotels
SSSSSSSSUSSShotte*
SSSSSSSSUSSShotter
ZM;[Y[NU\\JKShour
^QMMPQRWSPQRhour >
YUSRTQSRSSSShour a
QRRZRJS\\VSTRhour and
WSVRSRSRUTTRhour drive
YQKRSVScTRQThour i
SSSRSSSQSSSThour no
QTVSSRSRTSTRhour of
RSWOSZSQSSSShour to
cR4gTZSOXQMUhours
bROgRLRPRSPThours >
WRSRURUMSSSQhours a
XRRRSNSKUUTUhours and
VSNWSQSWSTSThours of
L[SRSURWPQRShours on
PRLRSVR_SRQShours to
KT]HXMVbNXYUhouse
ZSQQUMTIOSTVhouse >
SOQXSSSSSURVhouse again
SROUSRSTSTSShouse and
SPOOSSS]USRShouse has
QRJSSWSVSQSQhouse in
OSKMULV[RQROhouse is
RSMWSSSPSRRQhouse on
MSdSSSSXRTTThouse since
TRWSSSSORRTThouse with
UNXTVMRZPVUThouse*
QSSTSQSWSSRThousebound
XRSSWSSLQSSShoused
KQWSSRS`SYYVhousehold
ZQRTRPRZRRQRhouses
VRUVSRSIRRRRhouses and
SSUSSSSJSRRRhousewarming
YSRSSRSQTSSShoust*
YSRSSRSQTSSShouston
NOSSOSS}SSSShovis
EOK\\WcQOQVPXhow
[OKVRQSqWSOShow >
PSPSSTSURTTRhow a
N[\\SSTSGSTTShow do
KSURSTSSTSTShow does
SSSRSSSYRSSShow he
STQSSPSZORRQhow i
VSTPSTSLTRSShow i'd
LQ]WSMSFRVSUhow it
USVRSOSQVVVShow long
QRRSSSSVTSSShow many
CPVdSTSIQTUVhow the
YSOOXMSQSTRShow they
fQQRQSSATSSShow to
PSRQS_SMSSSShow's
\\RPSSRSZTQQQhowev*
\\RPSSRSZTQQQhowever
VSQSSXSQRSSRhowl
QSSSSSSWTSSShowth
QSRPSSSSOOQRhow~@me
URPSRWSVTSSShow~@number
QSOOXNSQSTRShow~@seller
USVRSOSQVVVShow~@size
KSMPSbS;TRRThow~@work_verb
RSJSSfSKSQQShrs
RSNSSfSKSQQShrs >
YOSSSSRSVSSShttps
RRhJSSRLUQUQhub
PSYQSSSRTPRRhub >
PSXSSSSTSTTThub in
ZSSSSSSISSSShubby's
ZSSSSSSISSSShubby*
QTSSSSSSRSSShudso*
QTSSSSSSRSSShudson
SRTSSSSZSTTThug
`SSRZQSQUSRRhuge
PTRSSRS_RSSShugo
KURRSRSvSSSShuh
VSSSSSSPTSSQhula
OPXQR\\SWRRSThull
RRSSSVSUQSSVhum
^SRSSRSMSSSShum >
KOONRgSOSQQ]human
RSSSSSSRSSSThuman*
RSSSSSSRSSSThumans
PRRRSRSaPPQOhumbu*
PRRRSRSaPPQOhumbug
SSRSSSSSTSSShumid
VRSSSSSTTSSRhumid*
TSSSSSSTSSSShumidity
USSSSSSSTSSShumidor's
NSSSSRSZTSSShumme*
NSSSSRSZTSSShummed
PROSS^RLTSSThummi*
LSOSS_SPTSSThumming
MSPSSbSSSSSThumming >
WSSSSRSPSSSShummingbirds
POSRRRS\\USSRhumou*
POSRRRS\\USSRhumour
XSSSSSSTSSSShump
WONPSYRUSQRPhums
ZSQTSRSJTRSRhums >
\\RSPSRSSTRSShums in
NRQRSRSwRSSThun
SSORTOYQWUSRhundr*
PSOSROYYVUSShundred
QRPVSRS]RSRShundred >
TU]PSPSKTWWVhundred and
ZORSSSRMURSShundred pages
USSSSSSPTSSShundreds
TSSSSSSTSSSRhundredth
SSSQUSSMSSSShundredweight
JMKPQjQUNRR`hung
NRSVSOSZSTSThung it
GQMLRqQ?LNQ\\hung up
WSPQSYSLSQRShunga*
WSRQSSSQSRRShungarian
SSQSSYSNSRSShungary
RSVSSQSNRTTThungr*
RSVSSQSNRTTThungry
SSSSSQSPSSSShungry >
RPUSSUSSRWWVhunt
WWNRSSSMSSSShunte*
XRNRSSSPTSSShunted
SWSSSSSPRSSShunter
TQORSQSUSSSShunti*
TQORSQSUSSSShunting
ZSJSSQSOSSSShunting season
_QPRSRSPTQQQhunts
aSSPSSSLSQSPhurl
TSSSSSSPRRSRhurle*
TSSSSSSPRRSRhurled
TSSSSSSPRRSRhurled it
SSPMSTSUSSSShurri*
SSPMSSSXSSSShurricane
SSSSSTSPSSSShurried
TQRhTGSQSYTThurry
SSPSSRTZSSSShurt
TSSSSRSHTSSRhurts
IJLRRYS^TRSThusba*
QKISRXS\\TSSRhusband
XROVRPS<WSRRhusband >
SUWSSSSSOTSShusband and
LSSRSYSMRSSShusband is
LOSSSSSUTSTThusband says
STTSSTSPSSTShusband was
SSRRSSSIRRSRhusband who
QRTRSUSRSQRRhusband's
NRUSSSSVSTTUhusbands
QSTSSSSTSSTThusbands >
[SRSSWFXURSVhush
SRSSSSSSSSSShushe*
SRSSSSSSSSSShushed
TSQSSSSSTSSShuski*
TSQSSSSSTSSShusking
ZQRRSRSQUSSRhusky
TSQSSSSRSSSShussa*
TSQSSSSRSSSShussars
UOOSSSSUUUTThut
XSPSSSSOTSSShut was
TSRVSSSOSSSShutch
VRSSSRSSURSRhuts
STRSSRSSSSSRhybri*
STRSSRSSSSSRhybrid
SSTSSSSPSSSShyder*
SSTSSSSPSSSShyderabad
QQP`RQSTPYRYhydra*
PRRXSRS^RVRVhydrangea
PRTTSRSQRVRVhydrangea >
TSSUSSSTRTSShydrangeas
LRR[SRSJRUSUhydrant
SSSSSSSRSSSShydrated
ZSSQSSSQSSSShydration
VRSSSSSJSSSShygge
PRRSS`SKRSSShygie*
MSRSS`SNRSSShygiene
VSSSSSSPSSSShygienist
VSRSSPSXTSSRhymn
TSRSSRSWSSSShymna*
TSRSSRSWSSSShymnals
?SSRSRSnSSSShymns
RRRSSXSXSSSShyste*
RRRSSXSXSSSShysterical
XSOSSSSRUPQQhyund*
XSOSSSSRUPQQhyundai
PXTKVSQ_QOROi
RQZRQKS^SSWWi >
PRSSSRSXRQRSi admit
WLPQRUNWXUSRi am
WRZSSISjTTTRi answered
LYRRSOS\\WXWSi ask
FQIQScPRJJJRi asked
QSUSSQSXRSSSi ate
SSSRSRSYSQRRi began
TQdJSNRMSRTRi believe
NRSSSQSTSSSSi borrowed
ZVHSSQ[VZOOOi bought
QOT\\SSSVSUTUi brought
[SPSSSSMQSSSi built
OTZSSTRMRUTUi buy
USSTSSSWSSSRi call
bNGOSWSWUQRSi called
XQBVSQSXWTQSi came
PMU`[UWFUPRSi can
^XRORKSQQVVQi can't
RS[RSSPKRRSSi cancelled
YTQWSPRVTSSSi cannot
MSdRSLRISVVTi changed
NRjRRMSAQYYUi check
URPSSRSPUSSSi checked
USSSSQSNSRSQi chew
R]PSSSSRSSRSi chose
SVXRSQSJSTTTi cleared
MSXZTXSPQXYXi clicked
NSQSRWSUTRSRi coach
LSUNVRSZSSSSi come
QRSSS]SMSORTi complained
PSRSSYSURSSTi cook
NUNKQRTaRTUQi could
MSWOTOT]RSUSi could've
\\ROVUJSYSRSRi couldn't
S\\QRSSSHTPQPi count
RUJQRLQkTQQQi counted
WTRRSTSWTPQPi cried
POPSSYSORSSSi cut
YRNQSVSQVSSQi danced
VJVHTgTORRVWi did
nRLPR^S<URSSi didn't
WR[YOKRYTQRTi do
AY^ST[WNPXTWi don't
MRURSRTRRSTSi drink
ISVTSQS^RUSTi drive
PSTTSXS[QSQSi drove
QSPRS`SLSSSSi enquired
NX^MSOSYPRSSi even
XSSSSRSKTSSRi ever
OSYRSNSVURRRi expect
ZRVSSLSGTSTTi expected
MTSSS]SYSRSUi explained
NSQSSQSZQSSSi fed
KV]QSPSTLVUQi feel
MRQRSLSbRSSSi felt
OUQRSSQTSSSSi finally
VTPWSRTNVOPOi find
SPLTSSRkVSRQi finished
RSSVSRSPRSTRi fished
]OURSTSMSUVVi forgot
MOQMRXYPQTQUi found
RVXQRL`fSUUSi gave
YQQXQTSVRSQQi get
WRWRSVSBSRRTi go
OV]QW^SHRMQOi got
PRPSSRTYRSQSi grant
XWSSSZO=URQPi guess
_MXPK\\QHUWWYi had
QUXQSVSXRWXTi hadn't
SSRSSVSdVRSSi hate
NYQbV_MMWNRPi have
UTSVSSSRTRQSi haven't
WPSMSNScTTSTi hear
VRTTSUSPRSRUi heard
LZNRSQSdTQPQi held
SSNUSSSQSSRTi hobbled
HSOSS\\SUTSSSi hold
FXJRRORiQSTUi hope
_QRRSRSNSSSSi hoped
]RRSSRSJTSSSi hung
^RSSSNSMTSSSi just
WNOJPJSdSWVVi keep
MRWQQSSQSTTUi kept
QWOXSSSIQTSSi kid
PSURSQQWSUUUi knew
VSSVRSQUTVUUi know
PTVPSPSTRSSSi laid
ZUNRSPSQSSSSi laughed
QRSSSVSPTSSUi learned
USRSSQSYSSSSi leave
PRNSSPSZSSRTi left
VPQMSOSdSUUSi let
E[TQUQSVQQQQi lifted
aTMQSNW:TQRNi like
^SQSSRSMRSSSi liked
QQQYQQRRQUSRi live
HSdQRPUTLUWVi look
XML[SURGTSRVi looked
R[MSVpRIQPPQi lost
USSRSQS[SRSRi love
XNLORXSZTUUTi made
GUZSSQSNTTTSi make
TTUSSWRRSRSRi may
NVOUPTQPSTRVi mean
kROPSLRVTRSQi measured
ORS^SRSRRTSTi meet
WRRSSXSDRSSUi mentioned
OSTSSYSRQSRUi might
ZRRLRSS]SRRRi miss
]TUOSLSGTSSQi missed
SMXPSRSPVWVVi moved
MTPRRZQQPNNPi must
YTPSTXSWRSSTi nearly
WQXSRQRPUTSTi need
TQQPWSSRRRSQi needed
KK[bRLRKQSQTi never
NXPRSKSJRSSNi no
YZNWSKSRURSSi now
CZNcQTV[PRPSi only
NORRSRS\\SSSSi open
JTLNX\\TNRRQUi opened
SVNRSLSMSQQOi order
Q^POQJNRPQTSi ordered
cTU^SPS@TTSTi own
OPcMRVYOPRSQi paid
YSRRSRSXSSSRi passed
SSSOSSS\\SSSRi phoned
DZRQS\\SSPQRQi picked
OSNRSSS[QTUVi planned
LWHSSRSUURRQi play
NSQSSSS^TSSSi played
LSNUSUTWSTSSi pointed
JMRLSjRDRSSVi pressed
MZPSQRSXSSSSi pulled
VRQSS^RQSRRSi pushed
UXcOPPRLWQVMi put
VSQSSYSKSSSSi quote
SSRSSSSUSRRSi quoted
LU\\RSTSUQTUTi ran
Q\\XKSbTMQSWTi rang
EUBPUURhOQSRi read
SSSWSQSJSTSSi really
TUWQRVTKSSTSi reckon
MSOSSQSRRSSTi refresh
QSPSR[SJSSSTi returned
VSSRSPSZSSSSi reversed
PSNPSPS_STTTi run
R]L^RYQSNUTRi said
NPSSSPS]SRRSi sang
AVYTSWSPTRQRi sat
CUT^\\RTJQUSVi saw
SJDURTRbTVTUi say
HUQTRW`NQVTUi see
OPZ[RQSQSVTUi seen
RSOSS`RESSSTi send
MGOPS]QVQTTWi sent
PR]PSSSMSTTSi set
RTKRSQS`QQQQi shall
QOQQT[SORMPTi should
RSSgSOSFSRSQi shouted
RSRRRRSVRTRSi show
SVTRSRS]URSQi showed
VS^TRISIQUUTi sit
iVOSSPSHTRRQi sleep
`OXTSORRTPQNi slept
PPNSSKSeTSSRi speak
^RTPSRSTSTTSi stand
PSMSSRSXRSSSi start
PSXWSSSXSSRSi started
jRPVSRR>SSSRi stayed
GQ_\\S]SBRUTTi still
KQ]NSOS\\QUUUi stood
TRSRSRSWSTTTi stopped
PSSQRKV]RUUSi suppose
MQVPQTS_STSUi swear
N\\RSSQSWPSSSi switched
\\P[OUWPFTRSTi take
ERRSSUUfUSSTi taught
XNEVRPTYVROQi teach
RRUPRSSLQTUUi tell
[PSSSSSETSSSi tested
QWQ[RRSbSUSTi then
KPTVUXP\\VSTTi think
JQYPZPZDQWVVi thought
OSRSRRS^SRSRi tied
kSCLSXSL[PRPi told
LXKPRST[OSSRi took
aONPTNSOTSSSi tried
]RSOSQSITQRQi turn
PUONSRSaTRSRi turned
NSTRSRSSUTTTi type
JT`MSRSQSRSRi typed
QVOSSTSTSSSRi use
HR[WRLVXSSSRi used
YVeSSOS5RTSTi wait
UTgSSQSHRQQQi waited
VSSRSSSNTSTSi walk
ROKSS\\RLTQRSi walked
RLO\\R\\QLUQQOi want
bNRPSSQIVTSVi wanted
`JFZNUXS]MMPi was
cQNQVQSZVSSSi washed
YQ^ISSUHRSSSi wasn't
DSKhR^UQPURVi watched
RSO[SPSSRRRPi waved
ZRSSSPSRTSSRi wear
UWUQPSZQSWUSi went
PTSRSTSTSRRRi were
PQYRV[SPQPRPi will
VURSYQSKTSSSi wish
PRU\\SOSRTVRUi won't
[RRSSRSLSSSUi wore
YRTSUPSXSSRTi work
^NWOQRSBWRRRi would
ZXYMUNSESTURi wouldn't
BRMUSiSRQSRVi write
LQG[S_R?PPNRi wrote
SPG[SU[PRTTVi'd
XN`VRVRROQRSi'd a
\\ONPSSSPURSSi'd already
IaY^S[RAPPNPi'd asked
VQZ]SVUCTWTTi'd be
ZXBVSMYZTQPQi'd been
ZRZWSUXFMTTQi'd bought
YRRRS]SORSSTi'd buy
NUZQSRSMSVVUi'd call
SSPSSUSXTSSSi'd changed
RSURSSS[SSTSi'd cleared
NSMUVRQYSRSTi'd even
SQPYSRSLSTOTi'd finished
VQYVSSSMRVVRi'd give
TQKOSNV[TRRQi'd given
VRUQSVSESSSTi'd gone
NRMRRUS_QUSVi'd got
\\RBQSPS[TSRSi'd had
TKUPTOXWQUSSi'd have
PQRRSSRUWQRQi'd hoped
UWSQSSSNRRSRi'd keep
UVRSSRSHUSSSi'd know
RNLUQLPdSQQPi'd like
MRPSSUSTSRSTi'd lost
QQ_RSPSHSSTTi'd love
NSYOSVR^QWXWi'd my
QVTZSVRDQRSSi'd never
PR`SSTSTQTTTi'd no
RSWOSTSSURRRi'd not
WNIRTWSaRQORi'd ordered
KUQSSQWMSRRQi'd paid
PVRUSRSWSSSSi'd picked
RS\\RSRSRSRRRi'd planned
MRRSRYSOSSQUi'd put
ZP_QSQUBUUUSi'd say
QRLSSUSaUSSQi'd still
VPRTSRSTTTUUi'd the
J^QWRORVQQRRi'd to
QRJSSOSaSTUTi'd told
HQ[OSJQZSXXVi'd wanted
VYJSTOWTURURi'll
SSUSSSSVRSSSi'll admit
RSLRXVS;UOPQi'll be
UTVPRQSCTQRQi'll give
[SXRSRSASTUSi'll grant
TWRTSRWQOQSQi'll say
PS`SSNSSSTSTi'll tell
MQGNOYVqTPQQi'm
LPfOSOK]SUUTi'm 00
VWQIQJNVWOSQi'm a
FSQaSRNRTSQTi'm at
WQSXSTSYSTSTi'm eighty
OQ\\SSSSMSTTTi'm fifty
QSNSSWSWSRRTi'm from
OWSRSRSZRSSSi'm going
RSSSSVSVSSSSi'm hard
[[TSSWS?SSSSi'm holding
J[QORQ\\XOYYVi'm in
OXPSWRSQUSSSi'm no
PMKbSIUTSPQRi'm not
^RKRSNXRTSSRi'm on
XSSSSSSLTSSUi'm only
RSQTSRS]TSQTi'm past
TSPUSSUPSSRSi'm retired
bQTRSPSKTTSSi'm saying
aOPTSXSKQRRQi'm seventy
RQRSSSSYSTTTi'm sitting
QNRQSRSYTRRRi'm sixty
PWSSSWS:QUVTi'm sorry
fSQRSQS>RTTRi'm still
W\\SNSbTBSQRRi'm the
QTVQSGSOUYYTi'm told
WS\\SSMSFSTTTi'm writing
URWKVZP]RVWSi've
C^QYROR_RVUVi've a
FQ[RSWSUQSSSi've asked
PMYOSVQRTRTSi've been
TTRSSSNbUSSSi've bought
]RURSTT4RPPOi've counted
OSSSSQS]SSSSi've dealt
\\RTRQMRKUTTSi've done
aRSRSPSHTRSQi've found
MSQRSRSXRRSTi've framed
OSSRSTSVRQRSi've given
PQQSSRS_SSSSi've gone
WTZZRQRKWTQTi've got
PPMQXXR[VRTQi've had
PSOQYSSORSSRi've kept
ORPSUQVZRQRQi've learned
PRLQSUR\\SRRTi've lived
DRIQSPXmQSSUi've looked
ZRNRSSSOQSSSi've lost
SSSPSXSHSSSSi've met
TRQRTOS`USSSi've named
NQG^SNS]QRNPi've never
`PJUSMRiSRRRi've no
TSRQUUSQSTRUi've not
OR@SSVW`SOPOi've nothing
QQ\\ISRSORTUSi've now
TSQSSRSLUSSRi've only
TRSSSPSQSSSSi've owned
NRRZSTSORTSSi've paid
ZRLNQXRVTTSXi've put
UTWSQPRNSUTSi've read
NSQTSSS\\RSSSi've run
_QYRRSS>SPRPi've sat
MS\\XUPSIQUUUi've seen
QSRPSSSXSTUUi've since
ZPRSSSSSTQRRi've slept
JRTTSQSdRTTTi've started
ORZSSUSUSSSSi've still
JS_SSQSKRTTSi've stood
cSSSSRS=RTTSi've stopped
TPRRQUSYSSSTi've taken
KPSOSRY]QRQVi've the
LSSSSQScSSTSi've thought
ER_SSQS]TUTSi've told
ZPNWSUSRXRQSi've tried
UUXMSRSWTQSRi've turned
IQNSSRScSSSSi've two
NRcXSPSLUSSSi've walked
\\RRPSPRTTSTQi've watched
SQURS]SSRRRRi've written
QQSSSRS[RSSRibada*
QQSSSRS[RSSRibadan
RSWSSSSNRUUVibiza
JTORSPRgTPSOice
SSSOSRSVSSSSice >
MSXTSRSZSTUTice cream
XSSRSSSPTSSSicing
HS]PSSSUPTUTicon
RTRSSSSOSRSRicse
ORQeSSQLRWRUid
YSRSSSSLSSSSidaho
POWUQSSdSTTWidea
MQSSRPS`SVUVidea >
URQRSYSNRQRUidea of
TRSRSSSSSSSSidita*
TRSRSSSSSSSSiditarod
XRSTSSRJTSSSidle
MS\\SSSSVRTUTidles
TSTSSSSORQQRidli
VQYPPQNKXNRMif
WSRPSUSRVSSSif he
]YSSRPQHNPORif i
SQTQSWR[TTUVif i'd
KSNSSYSKSRRRif i'm
CXQWUTS^PRSRif it
PSRSSQR]STTTif it's
NS[RSXSHSSSSif one
XMWRSRSVTTTTif somebody
KXTMRLR_TTURif the
XRW^SPS?QTTOif they
PUMRSMUdSSSRif they'd
XRURSSRNWRRRif they're
dOLQORSCTOOSif you
VRWRVQSKQTSTif you're
URRSSSSJVRRRif you've
USSSSPSWTSSSif your
QSSSSUSSSSSSifs
NRLSSSS`STUSiftar
TVLXRYPENPOTif~@me
XMWRSRSVTTTTif~@neighbour
NS[RSXSHSSSSif~@number
ZSS]SJUKTSRLif~@seller
ZRSSSTSRSSSSiga
RSRQRSSSSSSSignat*
RSRQRSSSSSSSignatius
SSTSSSSTRSSSignit*
SSTSSSSSSSSSigniter
SSSSSSSTSSSSignitor
\\QKVS]ROQOQOignor*
PVSQS^SOSSSOignorant
TUSRSJSXRSSQignore
LRQQS]RSQRRXignored
eLM[SQSOSQRPignores
IZSSSSSRQSSSii
QUMSSVSUQRRRill
RSOSSPSZSTTSilleg*
RSOSSPSZSTTSillegal
RSRSSSSWSSSSillin*
RSRSSSSWSSSSillinois
RSQSSSSSSSSSillne*
RSQSSSSSSSSSillness
XSRPSSSTTSSSillus*
USRSSSSUSSSSillustrations
VSSPSSSRSSSSillustrator'
SSSSSSSRSSSSilori*
SSSSSSSRSSSSilorin
OZRUSLR[PTSQim
PWRSSSSTQSSSim not
JcVQSTSWRUUUimagi*
ORZSSMSYSTTTimaginary
QSSSSRSYRSSSimagination
LSTSSRSWRSSSimagination >
UdORSUSLSUUTimagine
NSSSSYSRSSRSimagining
SRSSSSSSSSSSimam
RSSSSSSSSSSSimmac*
RSSSSSSSSSSSimmaculate
PSWSSRSSSTTTimmin*
PSWSSRSSSTTTimminence
SSSUSSRSSRSRimpac*
SSSUSSRSSRSRimpact
SSQSSSSSSSSSimpat*
SSQSSSSSSSSSimpatient
MRRSSVS_SSSSimper*
MRRSSVS_SSSSimperfect
PXSVSSSSSSSRimpol*
PXSVSSSSSSSRimpolite
PQRSSSS[SSSSimpor*
PQRSSSS[SSSSimportant
GRQXSQS_TWRVimpre*
GRSQSRSbSSTTimpressed
GSSQSRSbRSTTimpressed >
TSSSSSSSTSSSimpressions
RSR[SSSPSVQUimpressive
aOPRSHSe[QROimpro*
YRQSSQSPXPQOimproved
WSSSSRSSTSSSimprovement
YQSSSSSOUSSSimproving
QSRSSKSkSTTTimprovised
QSR\\SMSMSTRTimran
OQXQWOSSPUVUin
WUEbSQSOVOPOin 0
JRRSRYQjRQRRin 00
U@[LkERjTWYUin 0000
M[EX\\OQVRWQRin >
ONMXiRNPMTPSin a
R[OQSTSWUSRRin about
]RPSQSSUSTTSin after
RSRSS\\SFSTUUin again
RQRSSSSDRUTTin all
RWWVQ]RERPSSin an
VWVSSPSMQOROin and
RSPXUSSGSSSSin another
RXUSSRSGTRQRin any
QUTNR_RJPSSUin april
MSSYSRSORUSTin asked
RPP^SPRNTUSVin at
RPSPSRS[STUSin athlone
[OGYSYSqVQTSin august
WRSRSSSOTRSRin b
ZQSSSRSJVRRQin bar
LSNUQQSXTSSSin bed
NRRRRRS\\STTSin before
kSCSTQSKVQPRin between
Q]\\PSQSISRRRin biro
M[RTRRSOTRSRin bits
]PNSRSSUTRRRin black
QRWRSVSRSTTTin both
R[QQOSSXQRSQin box
RQURSVRTSTSUin brampton
QS_OSQSSRVVUin buffalo
GR^RSUS\\RVTXin by
RSOTSUSSSSRTin capital
PSTVQVRVSQRTin capitals
QR\\PSQROSVWUin case
SRPSSXSWSSSTin charge
TSVSSSSLTTSSin chennai
WROSSUSNURRRin chinese
MSXRS[SQQRSUin church
UPNSSTS]RTTSin circles
XOVRSRScSTUSin college
TOUSSTSRSTUVin cork
PRZSSQRMRWWVin coventry
XRZRSNQVRVXTin customs
RSTSSRSQSTTTin daventry
VSIRS[SQSRRSin day
RRSSSVRQSSSUin daylight
SWWSSSSFRQQQin december
RSXRSSQLSSTTin doncaster
NSTSSRR`STTUin dubai
SOOSSSRZSRRRin dublin
PSSRSQSXUSSSin durban
P\\NSQbSRRRRSin dutch
[RPRQRS[RSSQin each
YXHSSUTMRRQQin english
QZQPSRVUTQRQin every
RQQQSCS`UWWRin fairness
ORaSSGSQRWWUin february
SRTSSSSRUSSRin fifty
LQQPSTSZVRRSin five
MO_SUMSaQRSRin for
\\RSSQPR?SSSSin forty
WNQORLS\\WSRQin four
SSTSSLSMSSSSin frankfurt
TRWOSRRLTRTRin from
YSOLS^SKSOSQin front
PURUSSSPRTSSin full
URSNSSS^RSUTin galway
WSSSSSSQSSSQin german
SWMQSTSaRRRQin germany
QPTSSRQXSSRSin gold
NRUOSUSSSTUUin good
cLTPSPROSTSSin half
SWTSSRSMSRSQin hamilton
RRKXSRSZSSSTin hand
RR^MSSSDSTTVin he
]SSSSSSNSPSPin hedge
YS[GRPSNTUVUin her
XUMSRJSYUNONin his
OQRRS\\SKSPPSin hull
VSURTTTSSSSSin i
TQSSRSSRTSSSin is
XqAMJSQOODFCin it
DTRSVWRTMSQSin its
[QSRSTRMURRRin january
ZSNSSPS\\URQPin jersey
SR]SSSRMSRRRin joplin
NSSSSQSbQRRSin july
YN@RSWXLRSSSin june
QSSRSRRYSSSSin kentucky
PSYQSUSSSQQSin laredo
YSHTUPRPZPPOin law
SRYQSSSMSSSSin law's
YQPRSRSXTQRQin laws
RQ[RS[QKSQQSin leeds
LSPXRTSLSRPSin leicester
YSRSSQSYSQSQin leith
QPR[VSSKRSRSin letters
QSQSSVSOSTTTin like
OR`RSRSOSUUTin liège
URRSSNS_SUSUin love
QTfRSOPKTTUTin march
QPOLRMU\\UUTSin may
RRWSSSSMQSRTin memphis
RSOSSSSNSTTSin mid
MO`SRQRSRWYXin mississauga
RSVSSRSNSTTSin moose
SSTSSQSSUSTSin mumbai
GVRRSRWRQRRRin my
PRPSSSSaSSSSin nagpur
SQOVSUSRQQQQin no
WQMSVQSSSSSSin nothing
QRWWSQSVRSRRin november
WUQQSSSNSQQRin october
RRKSSPS_SRRQin ohio
JYSQSQSbRUVSin on
N\\TRQOV[ORSSin one
ZZNQS_SIXPROin order
WRTURQRNWUTSin our
J\\PRNRS\\RRSRin pen
Q`RRSRSHSQRPin perfect
RSTSSSUSSTTQin person
RRNSSRbESSSPin perth
LRPTSRSdRURVin plain
RSSTSSSZSTSTin plaster
QQWRSQSWSRRUin post
MOP`SWVIRWSWin red
RRVSSTRSRUUTin reno
OSaQSSSUSUUTin rotterdam
OQMSSSSgRRQTin september
OOTWSSSRRWUXin shorts
XQRPSSSWSSRSin sideways
SP`SSSSFRVVUin six
RSSSSSS\\RRRQin slough
\\RUSRMSUTQQOin so
VRVPSVSISQRTin socks
WQVRSSSKSRRSin some
USN\\SSRQUSRRin spain
MRSPSTSOOWWWin spokane
TSRUSSSNSSSSin spring
RQOMSfSEROPUin stock
RR]SSOSMSRSSin swindon
PRcRSSSORUUUin tamworth
RSPSWSSNURSSin tears
TRMTSYSOSRRUin ten
MQDXRZS_RTPWin that
O_FYPX]LPSHQin the
KWPQS^QXRSTSin their
RRO[QMS[USSSin them
ZRKSSRS^WQRRin theory
_]JTWLUOQQOQin there
USSSSOSPRRRPin these
`MMUQJRF\\RSRin this
NYNXPZRUSNPQin three
RRYQSNSQSRSRin tilburg
RRWPSTSNSRSTin time
USPSS]SHSRQSin to
RSPRSQXKSRSRin town
OSVRRVR[OOQOin transit
YRPRSVUNTRRQin tune
SSVSSSRNSUUTin twelve
OWSRN`SPTRRRin twenty
Jl<XMXRQORQRin two
VSPPSRRNSRRRin under
TTUSSSSQRSSRin vermont
OP\\SSSSNTRRRin week
SRYLSSSTSSSSin wellington
UPQSSSSVTSSSin what
TSPSSSSPSSSSin which
QSURSRSZSSSSin white
YRRRSTSQSRRRin wind
SRYRSSSKSSSSin winnipeg
UNSPZRSGQRSSin with
SSTSSSSSSTTTin without
OSTSSSSUSUTTin wolverhampton
PSHVSeSJQRQUin writing
TQSRSSSOTTTRin your
RSSRSWSNQRSSinbox
VRSSSTSRVSSRincen*
VRSSSTSRVSSRincense
KWPRSOQMSRSQinch
SSSSSSRLSTTTinch >
QXRUSRRSRRSSinche*
QXRUSRRSRRSSinches
G[SSSSSWRSSSinches longer
XZQRSSSENOROincid*
XZQSSSSENOROincidentally
VZQSQQSMTPQQinclu*
R[STSQSTTQRRincluded
WRQRQSSMTRRRincluding
\\RQRSUSETRRRincluding the
QSOSSSU_SSSSincom*
QSOSSSU_SSSSincome
QRQRUYSMSSSSincon*
SSSSUQSSSSSSincontinence
SSSRSSSSSSSSinconvenience
QSQRSZSMSSSSinconvenient
S[PYSSSVRRRQincor*
S[PYSPSRRRRQincorrect
SSSSSUSWRSSSincorrectly
RR\\SSRSUSUUUincub*
RR\\SSRSUSUUUincubator
SSRSSSSSTSSSindec*
SSRSSSSSTSSSindecent
SSSSSRSSSSSSindee*
SSSSSRSSSSSSindeed
\\RSRRRSNVSSSindes*
\\RSRRRSNVSSSindestructible
^PRSRPSMUSSRindex
SSXSSSSSSSSSindia
QSPRSRTYSSTRindia*
SSTSSRSSSSSSindian
QSORSSTYSSUSindiana
XNSSSRSSTRSSindic*
SSSSSSSQTRSSindicates
XNSSSRSVTSSSindicator
SSMSSRS\\SRRRindir*
SSMSSRS\\SRRRindiranagar
SSSSSSSYUSSSindis*
SSSSSSSYUSSSindispensable
USSSSSSRTRSRindoo*
USSSSSSRTRSRindoors
SSQSSRSVSSSTinduc*
SSQSSRSVSSSTinduced
R[OQSSSFRRSRinfan*
RTQRSSSSSRSSinfant
RZQSSSSFSSSSinfants
PSOSSSS[SSSSinfec*
PSOSSSS[SSSSinfection
SSQSSSSUSTSSinfir*
SSQSSSSUSTSSinfirmary
]QQSSSSJXRRQinfla*
YSRSSSSPURRRinflatable
WRRSSSSMVSSSinflator
NSRSSXSQRSSUinfo
SQTTSTSWSTSTinfor*
SRRSSTSRSSSSinformation
SQUTSSSXSSSSinformed
SQVQS\\SKSQRTing
LSRSS_P\\SSSTingre*
LSRSS_P\\SSSTingredients
SSSSSSSSTSSSinhal*
SSSSSSSSTSSSinhales
PROSSRSUTRRSinher*
TSOSSRSSSRRSinherit
ORSSSSSUSSSSinherited
RUQSSSSQRSSSiniti*
RUQSSSSQRSSSinitials
RSRSSSSQSSSSinitials in
SSSSSRSRSSSSinjec*
SSSSSRSRSSSSinjections
SYXRQQTSPNONink
RRRSSSTOQSSTink >
JUVSRSSSPSSSink is
STSRSSSRSSSSink's
QVQRSSSQSRRRinked
SVSSSQSPSSSRinkje*
SVSSSQSPSSSRinkjet
W]DRSTSRSSSOinner
TSRSSSS^SSSSinnsb*
TSRSSSS^SSSSinnsbruck
SRSSSR[SSSSSinnum*
SRSSSR[SSSSSinnumerate
TSPSSSSPSSSSinsan*
TSPSSSSPSSSSinsane
USSSRRSRVSSSinser*
TSSSRRSSUSSSinsert
SSSSSSSRSSSSinserts
NZNSYKPONKMIinsid*
TXNSYKPNPKMIinside
IVSSRSSLQSSSinside >
\\OPRWPSQSQSQinside a
\\VQWSPSXTSSRinside is
ZVSQQSSVSSSSinside it
YOTSSSShTRRRinside of
XORQUSSVUSSSinside out
PiLPRRRKPQRQinside says
LYWUTSSPPTSSinside the
NUSTSSSOSSSSinside was
MVSSSSSTRSSSinside's
S[SNSWSNUPSRinside~@number
RMXRSTSDSRSTinsis*
SMSSSTSSSSSSinsisted
RSXRSSSDSRSSinsists
ZROSSMSQUSSRinsol*
ZROSSMSQUSSRinsoles
USSSSSSQTSSRinspe*
SSSSSSSSSSSRinspection
USSSSSSQTSSSinspector
ORUQSVSRSSSRinsta*
SSSSSRSQSSSSinstall
PRSQSXSTSSSRinstalled
TRSSSSSTSSSSinstalling
QSVSSRSRRSSSinstant
ITVWSPR\\RQQUinste*
ITVWSPR\\RQQUinstead
SSQYSRSISSSSinstead >
OWTRSSSJRRQRinstead of
SSQSSSSZTSSSinsti*
SSQSSSSZTSSSinstinct
jNLVRPRCXONOinstr*
USRTSSSRSTSSinstruction
SOLZRQRJXOOPinstructions
ZMSQSRSRVSSSinstructions are
RYQTSSSRRQQQinstructions in
ZSUQSSSSSSSSinstructor
TSRRSSSSSRSRinstructs
`RSQSSSNSRSSinstrument
NRRSZQS`RTSSinsul*
PSSR[SSQQSSSinsulated
USSSRSSRTSSSinsulation
JRRVSSS`RUSTinsulin
VSSSSSSRTSSSinsult
VSSRSRSWTSSSinsulted
RSPSSWU[QSSRinsur*
RSPSSWV[QSSQinsurance
SSSSSSRSSSSSinsure
U[RSSQSRTSSSintac*
U[RSSQSRTSSSintact
SSSRSRSaSSSSinteg*
SSSRSRSaSSSSintegrity
PQRSSaSIRSSUinten*
QSSSSSSRSSSSintend
RQRSSaSMRSSUintended
SSSSSSSPSSSSintention
MSSSSSSXSSSTinter
TQORRPS]USRRinter*
LSSTSSSSRSSTintercom
SSSSSSSQSSSSinterest
SSSSSSSVSSSSinterested
SSMSSSS_SSSSinteresting
WTPRRSSLUSSRinternet
XPSSSSSQSSSSinterrogated
SSSSSSSOTRRSinterrogation
TSSSSSSVRSSSinterstate
QSSSSRSZSSSSinterval
RSYSRSSRSTSSinterview
SSSSSSSUTSSSinterviews
PONUN]QOUTNYinto
KQMRQLSfUSQTinto a
XVMPS[SURLNVinto it
RRQZSRSPUSRRinto my
TPWVQMSTP[UWinto the
VQOZSRSMWSRRinto~@me
SQSSSQSWSSSTintro*
SQSSSQSWSSSTintroduced
TSUSSSSLSUTTinven*
TSUSSSSMSTTTinvented
SSSSSSSRSSSSinventory
NQQSRL_YSSSRinver*
FRSSSSU[STTTinvercargill
SRQSSM]PSRRQinverness
SSPSSP]PSRRRinverness >
[SSSSRSSSSSSinverter
SSRSSSSRSQQSinves*
SSRSSSSRSQQSinvestigation
SRSRSSSXTRSRinvig*
SRSRSSSXTRSRinvigilator
TQORSVSNTSSTinvit*
TSRSSSSRTSSSinvitations
SQPRSVSNSSSTinvited
PPKGRkKKPNP[invoi*
PPKGRkKKPNP[invoice
MQRSSZQRRSSXinvoice >
WQSSSQSLSSSQinvoice for
SNSSSTRWSSSWinvoice has
SPSSSTQPSSSUinvoice in
SRSSSUROSSSVinvoice with
PPRUSTSUTSSTinvol*
SSSSSUSNSSSSinvolved
TRRSSSSSTSSSinvolves
OQSUSRSZSTSTinvolving
LSSYSKSbSVSTin~@answering
RRKYSRSYSSSTin~@arrival
NWUQVQSVRRTSin~@art_craft
MSUVSTSVSTSUin~@book
VQQSSSSWTSSTin~@building
TPQ_RSSKXRRUin~@clothes
YOTZRUXNOVRTin~@colour
NQRSaUSLSTTTin~@comparison
RQNQSCS_UWWRin~@conduct
TPTTSWRUWSSVin~@damage
QRU`SQSRMRRTin~@delivery_place
^RNQS\\SPQPRSin~@drink
RSPSWSSNURSSin~@fail_verb
KR]SSSSXPUWWin~@food_spices
TSR\\SOSKSQQPin~@health
[QPRSVUNTRRQin~@instrument
ZYSPRLVUUOQMin~@intensifier
QPTSSRQXSSRSin~@jewellery
P\\NSQbSRRRRSin~@kitchenware
UTTQRIS\\RRSPin~@looks
SWSRUUSKOSTWin~@material
JTRTRNYZWTQQin~@me
SSUSSSSWSVUUin~@missing
QQOOS_RXSSSSin~@money
WIMLPPT\\RSRSin~@month
WOIVVSSRQQQQin~@negation
PfPPSRSESPQNin~@newness
aXE[WVNMWPSPin~@number
HeZONPSVRRRQin~@office
RWOQYSSQRSSRin~@packing_material
TURRURSVTRRRin~@packing_verdict
U^PWR\\RJUNOPin~@parcel
TQRQQVSNUSSSin~@part
LSNUQQSXTSSSin~@pet_goods
QR\\PSQROSVWUin~@phone
SJYROY`RSRSPin~@place_name
MUPqQSSMPVRVin~@plants
RRSSSVRQSSSUin~@price_word
RSRSS\\SFSTUUin~@recommendation
QPXOROUWMRRPin~@route
aRRXPOQPXUURin~@seller
WRVSSRSRTSSRin~@shoes
^PMOSP[OROPOin~@shop_elsewhere
MU[PRSSORVWVin~@size
RN^RPXSUSTUVin~@sport
QSTSSUUJRSTSin~@staff
WQWSQPPSSVVUin~@swearing
_PORS\\RCWPPSin~@time_span
L\\RTRRSQTRSRin~@tools_fixings
KS[USeS>RRSTin~@use_verb
S[MTRRSHSPSQin~@used_item
SQSNSPS_TUUVin~@verdict
O[JWTSSYSLPKin~@weather
WSRRSSSJUSSRin~@weekday
ZMNS[QSQSTSSin~@wrong_item
TQeRRRSJSUTTiou
P[STSQSMPRSRiphon*
P[STSQSMPRSRiphone
PSUSSSS[RTTTirela*
PSUSSSS[RTTTireland
TSOSSSSWVRRRirish
lYLLRMQKZRRNiron
RRVSSRR_STTUirone*
RRVSSRR_STTUironed
MZVQRWRPQRRRironi*
TRSSSZSLQSSSironic
K\\VRSSSRSRRRironically
TRTRRPRXSTTSironing
RSRRSSS[SSSSironing >
NRWSSQS`STTTironing board
SRRUSSSSSUSTirony
OSSTSRS]SSSSirony's
OSSTSRS]SSSSirony*
XSSSSRSIUSSSirs
[SSJFRJQVNTOis
OTPUSRYJQQRPis 0
S[QQROMSWPRPis 00
TMRSSSSKSUTTis 0000
GS]NSZSXMTUTis >
VSM^NMTTUTQQis a
VRQRSRSPTSSSis about
^OTSYOWDYTSSis all
SVZQSSSDTTTTis already
?XRQR`RRNPRRis also
RPQSSQSjURQRis always
TVQQRQSWTSSTis an
XVYRSQSKVTUSis and
ZSQSSQSOTRRQis another
PP\\RSRSTPUVWis as
IXTRSZSLRSSUis at
TS[QSSSNSSTSis bare
SSSTSTSLRTRTis basically
SSSSSRUOUSSSis beautiful
VQQZSVSJQTSSis being
HSNSSRSbTSSSis bigger
MQYOSSSgSUSTis blue
WLNRSTSPUSRSis called
PSLQS\\SMSRSSis closed
SRPSSRSQSSRSis comfortable
US`RSMSNQRSRis coming
SSSSSSSWTSSSis deep
TSSSSRSNRSSSis easy
TSRSSSSQTSSRis either
QSPVSSSTSRSQis eleven
VKaSSSSQUTSTis empty
NRORSRTXSSSSis everything
SRONSRSRTRQRis fine
HaRQRRSTTNONis for
QRQSSQSYUQRRis forty
QQQQSSS\\SSSSis four
JULPRTS]PSSTis from
TRWSSSSUSRSRis gone
TTOSSWS^RRQRis good
TRSSSSTKSRSSis gorgeous
KSMiSRSLSRSSis green
WSSSSPSSSSSSis hard
QSWMSRS\\SSTSis he
RR;VQTSpRQNRis here
PSSS^SSOQRSRis hilarious
ZRSRSRSNTRSRis holding
MPR\\SUSOQVUVis how
GR`\\RPRPJVTZis in
BCeLRNScMedZis it
USSRSUSPTSSRis just
]QSQRRSITNONis like
QSQSSWSMSQPSis long
TSWRSSSSSSSSis loud
UWTSSQSMTSRSis lovely
cROSSGSXTVVUis me
RVRRSSSRRQRRis meant
SNTSSSSZRSSSis missing
^OOPRQRATRQRis more
FO^LRWOUQNQUis my
NSSRSPSVSSUSis nearly
RSRRSUSUUSSSis nice
WSESSSTYQTTTis nine
GXSaNKSeRVTSis no
RSSSSVSZSRSSis normal
OVQRY\\ROUPNQis not
iRNSSRSHTSTRis nothing
PZ\\RRNRDP[\\\\is now
NRP`SOSYQVSWis of
Q]KTSSSPTSRSis off
BUQSSRSgMSSRis ok
KRTSSSSTSTTTis okay
QJfRRZRLTUVWis on
FMPRSRSfSSSSis one
NPRSQWS_SUVVis only
\\PdRSRRORVUTis over
QR`SSQSPRUVUis playing
ZURSQUSNSQQPis pretty
NVOSSSWURSSRis printed
WRQRSSSPUSSUis pure
TRRYSPSKTSSSis quick
[NRSSSSQRSSSis real
?lQRSGS\\SSSRis right
TUSSRSSSTSSSis roomy
RQQQS[S[RPPRis saying
ZOSSSSSRSQQQis see
SSUSSSSSRSSSis sharp
LSSSSSSYSSSSis slippery
SSSSSSSOTSSSis smooth
QQQPSSSRTQRSis so
STSSSRSPUSSSis soft
KSRSS\\SMQSSVis sorry
VRSRTSSQTRRSis stiff
GOaNRYMNSVU[is still
TQSSSSSTSRRSis strong
XSTPSSSQTQRRis superb
^SHRSRSWUQRQis supposed
\\OMUSZSGTPOSis that
T`XHNPQP\\PQLis the
VNNSQ\\S@UPPTis there
TPTRRSSXVRRRis thick
\\SRQUTSORSSRis thin
MRPXSQSWRSSSis this
LYWRSRSVRSRTis three
VQORR`SMTRRTis to
RUQSSSUGTTTTis too
W[SKSSSCRSSSis two
]RTSSQSJSQQPis unreal
URQUSRSMUTSTis very
SRRSRXSPRSSVis void
JSTSSSSXRTTTis waiting
USSSSSSISTSTis wearing
MMHRWUSXQOPNis what
]QNUSRSQRPSPis where
\\NQVSUSRRTSTis white
YVORSQSJTRRRis why
NV[XSQSNPVTUis with
TSSSSUSXSSSSis within
SSSSSSSSTSSSis worth
L[XPSSSTSVVSis written
TSRSSRSSURRQish
PRSRSSS\\SSSSisla'*
PRSRSSS\\SSSSisla's
GQUSSRUWQTTSislan*
NRISSQTcRSSRisland
SSVQSRSQRVWTisland >
LR_SSTTHRTTTislands
SSSSSQTUSSSRisle
T[^RPOS`QQSPisn't
H`]QSOTJTTSRisn't >
VPPTSQSTVSRTisn't a
KYUSQRSNRSSSisn't in
QSSTSSSPSTSTisn't me
@XP^SRTWQUSUisn't the
KPiRSPSTSVUSisnt
RRSSSVSOSSSSisola*
RRSSSVSOSSSSisolated
PSPSSZSNQRRTissue
VSPSSRUOUQRQissue*
VSPSSRUOUQRQissues
TSSSSRSPUQRQissues >
RS]SSQSORVWUist
LYTOSKRUWUVPis~@answering
SP^VSMSHQUWTis~@arrival
PQPVSRSOWSSSis~@art_craft
_MNRSQS_VQRQis~@book
NMZbVTSRLUSWis~@colour
]LUQRRSFTOPOis~@comparison
YQRRSOSMTSSSis~@conduct
JSZRSRSPRVUUis~@courier_act
BUQSSRSgMSSRis~@courtesy
A^SUSSSSQRSSis~@damage
RSQSSSSUSSRTis~@delivery_place
PQ[USSSPTTTTis~@fail_verb
bRRSSQSSURRRis~@food_spices
ZRSSSOSSWTTTis~@fraud
MRRSSSS[SUTSis~@health
OLOSQORWTZYZis~@hedge
^QIPRQUEZRQRis~@intensifier
VLZSSQSITUUTis~@lateness
fRPRQQVDRPQOis~@looks
SNRTS[OSUSRVis~@material
UPZLRKOSQRUXis~@me
UM\\RSVSLTTRSis~@missing
WRKSSQSVTRRSis~@month
VUK_XQRSWPNNis~@negation
_JPRSXSSSRRQis~@newness
JPOOUDVdWOPNis~@number
KSR\\TRSZSSSSis~@packing_material
YQRRSSSQSSSSis~@packing_verdict
TRSSSSSSTSSSis~@price_word
SRSSSSSSTSSSis~@quality_blame
aQORRPSJPRRPis~@quality_praise
WRQTSQSJXRTQis~@quick
OXVTTSSNTRRSis~@seller
PPXNSQPZURQRis~@senses
[QUMSXSJVQQRis~@size
LVISSRRZSWUUis~@time_span
I[STSRSORSSSis~@tools_fixings
RXXOSTWIUUVUis~@use_verb
[JRTSRSPSRSSis~@used_item
PPPZRSROVPRNis~@verdict
ORCTSRSfRVVVis~@weekday
ZUQQSQSMTRSRis~@work_verb
SB_QSLSZWRSPis~@wrong_item
bPRSTQTQRPMOit
JT]YYRPMTY[Xit >
AZYWQWXNUUWUit a
OSSXSSTUSSSSit across
\\SHSSRSZRRSQit after
OVMZSJR]URSPit again
ZTRURQRSTSSRit against
OR`?RPS[UQTRit all
KQgUSLSTPTRXit along
G[TRSRSLPQRQit already
aNRQSQSOUSSRit also
ISSRSRTcSTSQit always
P^KOSXONOMKQit and
TWRRS[WBQPQPit anyway
RQaSSQS[SSSSit are
YRORSSSUURSRit arrives
SQR[SNR\\USSTit as
NPSPSQSVRSSSit asked
KONQSN\\`RQOOit at
PODRSZLEOKNVit back
MSWSSSSQSTTSit be
QUPISSSVRVUVit because
VRPSRQRRSUUUit becomes
ITSM_SRTUPRSit before
OSMQRfSNSSSTit began
HST]TMSZQWRWit behind
XUVSSTSNRSSTit being
^OPPS\\SJVSSSit belongs
XNSRSRSQSRRQit bends
SRSSSRSRSRRRit boils
[VNTSSSMSSSSit but
SRSSSSSTRSSSit buzzes
EHSXUTTVN[Sait by
B\\a=URPLOHKIit came
USRPSRSSRSSSit clicks
WQ[QSSSURSSTit come
TQKSSQSgUTSRit comes
KSJSSRR_PSSTit could
RQRRS^SSUSSUit cuts
TSPSSSSPTTTTit daily
DXiJRJQbUUXUit did
?SfQTOQPQUUUit didn't
PPNLRQNUQUSUit does
aKBNRTSEQTRSit doesn't
\\VEQRUSWYMPKit down
USRQSPSQXSSSit dries
]SMQSSSNTRSRit drops
SNcQSTSLSSSTit either
PTRQSFSaPSSSit even
K[aOSSSSSSVQit ever
TULRS[S=TSTQit every
VSRRSSSQTSSSit falls
QRSRSRSbSSSSit feels
BRZaSQSWPURUit fell
LRMdSTSXSVSUit first
VRSQSUSVTSSSit fits
bVPQRRQMUSSSit five
B[OfSQSITPRRit flew
ZS[WSTX?MRRSit for
OSSQRQVTSYTWit from
NPRP^RSWSSSRit gets
^NSSSSRNTQRRit gives
JdNOSUUTSSTTit go
NSYJRITWVPRPit goes
VONUSTSRQTSTit going
SUUOS`SILSSSit good
GTcSSURIQWUXit got
De\\RT\\NHPORPit had
QVKPSTSVSNNQit hadn't
YRRSRSSNTSSRit half
OROUVRSJUQQQit hangs
SVRPVXSTSRSTit happens
DP^GRLPPVWVWit has
FSbQSSRTQUUTit hasn't
PUUSSQSTRQSQit he
QSXSSRSPSSSSit he's
PSjNRRS<QSTUit here
XSPSSZSETSSSit herself
[SWVSQS8SQSQit himself
[UOVSRSMSSSSit holds
OR\\NSPS_TQSRit home
KRSQSTShTRSRit hums
UUSQSURETUXSit i
MRaRSWSGTUTTit if
PM\\aUZRILZT^it in
LPSWSSSiRWSXit inside
LR^RSQSYTUVTit into
;SaQMOOcMYYVit is
I\\PHSOSSXOQQit isn't
VX[OQCWVQVWSit it
WQTWQNS`QQTQit just
\\SPQSPSNURSOit keeps
QRRMQRoNSRSQit knew
ZSRQSXSWTSSRit leaks
_RQPQSSNRSSSit leans
NO^SSQSMRUVWit left
\\SNSSPR]TSSSit lets
PQ\\QPNTNRUTXit like
PSRVSSSYQVSVit literally
SZTSQUSCRSSSit lives
HTROTTSYSSTUit looked
RPRVRYSPPSSSit looks
SR[PVRSXTSTSit made
VSOSSTRISRSRit makes
TRSRSQSRRPPNit me
QQRRS_STQRRTit means
RUXSSQSMRTTSit might
SXXTSRSLRQRQit mind
PSZPSSSRQVVUit missed
NSbSSSSKSTTSit must
TTUVRRSLSSSSit my
\\PTPRTTGS\\_Zit never
NSH^SSSQQURUit next
RSMRSZSNQQQQit no
PWRPSSSLQSSSit not
KJP\\RSRdTQQRit now
EOUVTZPLUWTUit off
STSWSWTQUUOSit on
TQSSSSSKTSSSit once
YSYRSISRSRRQit only
RSRSSRSSRSSSit open
\\QUPROSVTSSRit opens
OSSRRVSUSSRSit or
VZN^XAQTMUTUit out
HOKgRNRKQXRXit over
TSSSSRRWTTSSit owes
TSSPSOSZUSSRit picks
PSRSSUSRRRSUit plays
LSPXSXSRSSSSit rained
^SLPSSSPUQRRit rang
J]SRVSSORRSRit rattled
PR^RSRSRQTTUit reached
VQTRSSSPSRSSit reads
TUITS`SNRUQYit right
VSZHRSS_SQRQit rolled
URYVSNUVPVWTit round
6_WXRS_ZTSTRit said
JRZOSZWNPQQQit sat
N_QSQ_MLUVTWit says
LMWXS_SKQUUYit seems
LRRUSWSYRSSUit sent
WSSSTRSZRSSPit she's
UTMQRRS]WTUSit should
cHPRQPPXXSSRit shows
RSLSSfRTRPSQit since
XSOOSSSPTQQQit sings
P^LQSRSWMSSSit sits
UMSVSQSISTSTit six
TSSSSSSRSSSSit slides
P[UPSRSFRRRRit smells
WPUURMSTXUUTit so
TTSRSSSNRQSRit sounds
SRQSSRSOTSSSit spits
USTSSSSLRSSSit stays
aZEQSLRAWNQNit still
URNWSTSUTSRSit stood
JSW]SPRMQVUVit stopped
OMQSXSSXSSSSit survived
FPQUSQR^QPPQit takes
USTRSRRSSRSRit tastes
bQPSSPSKURRQit tells
GTWVPORZSSSSit that
MQTPS_SQSRTRit that's
PZZMQSQZQPRRit the
YOMRRVSVSPSQit then
N\\KMSVRZTRRTit there
TSQXSSURRRTRit they
VRNQSQS`SSSRit thinks
UVTRTSSLSSSSit though
ZQPSSWR\\RQRRit three
RQOLPSS[RRRUit through
CR^RSJS^QUVTit till
JX@TR]SbRPRTit to
RX9QSRScSRRRit today
URSPSRSPUSSSit told
VOSUVZRFRSQUit too
OMZPQXSQNSORit took
USOSSRSUTRSRit tracks
RTSYSQSRPVTTit turned
ORR\\S\\SPQSRTit turns
ZRFOSRUGTSSQit twice
VZYVRSSNQRSRit two
FWUVSQSSOZSZit under
F`KXURS[ORSMit up
SQQSSRSUTSRSit used
ORRTSSSQSWSWit w
WW^SRNSBTVWTit wants
KRUZVVTXRRTSit was
KUBnRZRPQSRSit wasn't
aOPRSVSOVPQPit weeps
4eXnRHRQNYUVit went
cIKYSRSRSRQQit were
OWMdSWUFSTSQit when
LSSSSYSWSSSSit while
LS]RSRSMRWWVit will
OPKURIVSTWPQit with
PPRSSPSUSSRUit without
_SKURPS^URSRit won't
KVRPSYSMRRSSit works
ZSdXSOSEQXWTit would
RRQRPNSoRVSUit wouldn't
NQXQSSSISTTUit wrong
FRPURWQSSTRUit you
UWRRRULJROPSit'd
XSXRSQQNRTSRit'd be
PXMRRSSUSPQSit'd been
UK`IXOSKTVXTit'll
LKlRSRSMRTWTit'll be
SSROSSSKSUTTit'll come
SSROSSSKSUTTit'll~@arrival
WXWPGPa]PTWQit's
cKTRRRSUYSTSit's 0000
VXLSP\\JZUONNit's a
RQQQSPS`USSSit's all
MYS[SJSTSSSRit's also
QR]QSWSORTUTit's always
KRZSTRRZSRRRit's an
RS^MSRPFSUSSit's at
HSTRQRScRTUSit's become
KKgMRWNDPXY[it's been
ZQNRRQSZWRRQit's called
NR[SSRSLSVUTit's coming
OTXSSTRPRSSSit's done
SSO]SQSQSRSRit's due
QWSRSRSROSSRit's engraved
H]IRSSW\\QSRRit's for
HS_SRRRPRSSSit's four
TVQRSXSQSSSSit's from
SQSSSRYIPSSSit's gone
X`JQSQRLQNNNit's got
E^fNoHMSO[\\\\it's in
RXLSSQRcTUUTit's just
ZQQSSRSJTSSSit's light
SPTKRYRXRQSYit's like
UQRSSSSMSSSSit's loud
G\\QSSSSUSSSRit's meant
QPRVSMSlSVVVit's mine
NTWOS\\QFORRRit's my
NS^RSQSCRVVUit's nearly
PR[SSTSJTSSSit's never
DJPNSbQYTZYZit's not
NSRQS\\SLRSSSit's noted
NRZSSPRJRVUSit's now
EMKvSTQMSSOUit's on
TRORSRSRSSSSit's only
XSLSSSSDSSRSit's out
NSPSSSR\\TRSPit's raining
_GHSSXNZSPQSit's still
LYSSSUSOROOPit's supposed
SX^QSSSKSTUTit's that
MaXRQULCSIMJit's the
WRNSSSSRSRRRit's too
QTOPSUYZRSSTit's up
RSTMSSSYSTTTit's with
PRSUSQSSQSSRit's worth
PSPSSQSZRSSRit's written
WQKRRORaVQRPit's~@answering
LZO\\SPRSQRROit's~@arrival
TSOSSRRUTTTTit's~@book
MdQPSSSFTSSSit's~@colour
SPTKRXRYRPRVit's~@comparison
ORTWSSS_STSTit's~@courier_act
NTUQSSSPTSSSit's~@drink
GSRSSLSdSVUUit's~@fail_verb
TTNRSZSNSSSNit's~@food_spices
;X\\QSRRUQRRSit's~@hedge
UTHORcQETSTTit's~@intensifier
PdSRSRRMLRRQit's~@jewellery
[ONVSRXAORSSit's~@lateness
ZQQSSRSJTSSSit's~@lighting
AQSSSQSbSSTRit's~@looks
LRWRSVQ_NUTUit's~@me
ILVXSQPiRUSWit's~@month
VIUMS]QLUZYZit's~@negation
=A_PQTjSQTUSit's~@number
lVSSGRSJSSSSit's~@packing_material
PRSUSQSSQSSRit's~@price_word
EQRRSTSXVRSRit's~@quality_praise
[PSTS\\S>RQQRit's~@senses
YONSSTSQTRRQit's~@size
XVRTSSRISRSRit's~@use_verb
_RSQSPSLTSSSit's~@used_item
eQNSSQPAWRSRit's~@verdict
]SIOSSRXWQSOit's~@weather
wREQSQROSTTUit's~@weekday
YRQSSSSKURSRitali*
YRQSSSSKURSRitalian
SQSSSRSPSSSSitch
SRSSSSSSRSSSitch >
kRQRSPSJRSRRitche*
kRQRSPSJRSRRitches
YQQSSRSOSRRRitchy
TaTRQYUMPOQLitem
OdMTRUVPRPROitem >
SPQSSTSSSSSTitem'*
SPQSSTSSSSSTitem's
RSSSSURSPSSSitems
U_TKTSOOSRUQits
[\\MRRTSAWOPOits a
OUQRSSSSMSSRits lid
USVSSXRJUNMQits not
OMORYLQaQQQRits own
PT^QSPSLQ\\\\Yits sweet
VP=SSPR{WSSSits the
YO`HRQSJQPQOits time
INmPRVQKOYW[its way
_PSZSLQNTRRRitsel*
_PSZSLQNTRRRitself
UPSNSSROUXWUitself >
ZTPPSSSOURRRitself and
YYRPRTSXQNQNitself is
QSPQSZSPTRRSitself when
QReTSKSMSRSRitself~@negation
PWSUSSSLPSRRits~@body_part
`SYSSRS5ZSURits~@courtesy
G_QSTSSWQSSSits~@family
WRLSSTTTUSSSits~@intensifier
SSRSS]SOQRSTits~@me
OQTVSQSaSTTTits~@month
USVSSXRJUNMQits~@negation
ZSWSRSSHSSSRits~@number
ONTSWSSWSUTUits~@packing_material
LZOSSSSQNSSRits~@part
XVOVSXRNRMNNits~@route
NTYQRSSPRZZYits~@senses
WPSSSWTSTRSRit~@animal
^LRMSLSRWQROit~@answering
FTdHTQNULMMMit~@arrival
TTSRSSSNRQSRit~@audio
IQSRSSS^SRSSit~@book
QTRRQPSUUTSTit~@colour
NKFY\\RPWTRTTit~@comparison
OPRISWR]TRUVit~@courier_act
OQURSRSXRTUVit~@courtesy
_NQQRTSYRPRMit~@damage
TRSVSRSGSTSUit~@delivery_place
IRPUSZSGRQQUit~@dispatch
TQRRSSSQUSSSit~@drink
WMMXQPPVROOSit~@fail_verb
XSN]SSSLTSSSit~@family
N\\JWRVP^SRSUit~@hedge
ILY[RRRYUWUTit~@intensifier
QPX_SPSPPXUVit~@lateness
KQQVSZR\\QRSUit~@looks
POTURPP\\QSSOit~@me
OUTRSPSMTSRUit~@missing
TSPUSPYPTSRRit~@money
EW\\TMUOVOSWTit~@negation
RSPXSYSPQRRUit~@newness
Q[NRcKX]SOOMit~@number
VVPNSOSUWQQOit~@order
_SMRQRSTRSTSit~@packing_verb
N^RRVQSJVRSRit~@packing_verdict
WNWSVUS[QSTSit~@part
USSSSSSPSSSSit~@pet_goods
GRZKURSxTTUSit~@quality_praise
USURRSSIQRSRit~@quick
TVKZSIRXURSPit~@recommendation
RSTMTSSXQSSSit~@route
dQUOSPSUTQSPit~@rudeness
RSPXSUTRRRTRit~@seller
NWM_RVRSNQQQit~@senses
NVQPSWSVRSTRit~@size
LSPSSXSUUTTTit~@time_span
VSKRSSSNTQRQit~@tracking
_MLVRTRGZTRSit~@use_verb
ZLQSSWSNTSRSit~@used_item
VVWMR[TYMRSRit~@verdict
FRO`SVSIUSSTit~@weather
OUFNSVVYPNONit~@weekday
UQQUPNKTTSTVit~@work_verb
JQUQSVSYRTTUit~@wrong_item
PWSSSSSTQSSSiv
SSPMSSSXSSSSivan
SSQPSRXdRTTSive
KVRVSRSSSSSSivory
LQSXSSSSSUSUiyers
RTUPROSkQVVUj
USSSSSSUTSSSjabs
JOZ[SSSOSZYZjacar*
LQV\\SSSRSWVWjacaranda
QQWRSSSPSWVWjacaranda's
KRQWS[SMSRRSjack
TQSSSQSUSSSSjack'*
TQSSSQSUSSSSjack's
OVRRSnSNRSSTjacka*
SWSRSSSSSSSSjackass
ORRRSnSNRSSTjackasses
TRTSSRSYSSSRjackd*
QRUSSRS]SSSRjackdaw
VSSSSSSOSSSSjackdaws
EORXSRSUPWTXjacke*
MORXRRSPPWUXjacket
RRWVRSSMRXUYjacket >
JRSSSSSXSSSSjackets
TSSSSQSSTSSSjacob*
TSSSSQSSTSSSjacobs
SS[RRSSQQTTTjaipu*
SS[RRSSQQTTTjaipur
QNQRSSSVSTTUjakar*
QNQRSSSVSTTUjakarta
SRSTSSSSSSSSjake
LWTRVVS]OSSSjam
TPVSSUS[QTTSjam >
LVSSVSSPQRRRjam was
TQSSSSSRSSSSjam's
VRSSSSSRUSSRjamai*
VRSSSSSRUSSRjamaica
RYSSSSSLSSSSjames
NTQUSTSSRUSUjamme*
NTQUSTSSRUSUjammed
TSSSSSSQTSSSjammy
_RNQSVRKSRRQjams
VRRRSSSPTSRSjams >
ZSQSSRSRRRSRjams on
RSRSS\\SYSTTSjan
WbSRS@SJYSSPjanda*
SbSSSDSUSSSSjandal
WSSSSPSHYSSPjandals
RWRSSQSPSSSSjane
SSSSSRSSSSSSjanic*
SSSSSRSSSSSSjanice
VP[PROWLTSRRjanua*
SRSSSSSSUSSSjanuaries
VQ[QSOWLRRQQjanuary
QSTSSQZFRVVTjanuary >
NSKSSVS[SSRSjanuary i
SSSSSSSSSTTSjanuary's
T_QSSSSQRSSSjapan*
T_QSSSSQRSSSjapanese
O]POSTSNQSSTjar
P^PRRRSZPRRSjar >
KUSSSUSXRUUTjar of
OQVSTRRWRSSSjars
SRRSSSSYSSSSjasmi*
SRRSSSSYSSSSjasmine
TQSSSSSTSSSSjaunt*
TQSSSSSTSSSSjaunty
KZSRSWSXOSTTjaw
KXSSSUSTPSSTjaw >
[RRSSSUSRRRRjaws
QYTSRRSSRSRRjayde*
QYTSRRSSRSRRjayden
QSZSSSSQSSTSjays
PQPSSPSeSSSSjaz
SSSSSSSQTSSSjazz
PYSSSSSPPSSSjbl
QRRRSRReSSSSjealo*
QRRRSRReSSSSjealous
SRRRSRS]SSSSjealous >
PSTRSVS^PQQPjean
QYOPSRSeSONOjeane*
QYOPSRSeSONOjeanette
UOSSSSSRWSSSjeans
^OSSSRSKVSSSjeep
\\OSSSRSQUSSSjeeps
QSQSSYSNSSSVjeez
SSPSSRSWSSSSjehov*
SSPSSRSWSSSSjehovah's
SNQPSSV\\TRSSjelly
PSURRSSXSSTSjenev*
PSURRSSXSSTSjenever
NSSSSSSWSSSSjeopa*
NSSSSSSWSSSSjeopardy
SSSSRSSSSSSSjerk
[RRQSSSNSOSPjerky
QSTTSPR[QTTTjerse*
QVTTSPRUQSRSjersey
JXMSSQSPPUTTjersey >
SQSSSSSYSSSSjersey's
SRSSSSSSSTUTjerseys
JSSRSWSSRSSVjess
PPQQOOSiRRSQjesus
RRRRSRSTPRSQjesus wept
SRSSSSSQRSSSjet
USQS[NQKSRSRjewel*
YSSSSOSQSSSSjeweler
STSSSRRPSSSSjeweller
SSSSRSSTTSSSjewellery
NRQS\\SSPRRSRjewels
RRRSSQSYOSSPji
RRPSSQSYOSSPji >
MORSZRS\\QSSRjiffy
SQSS_SSOSSSSjiffy >
QQSSLSS`QSSSjiffy bag
USSRSSSRSSSSjiggl*
USSRSSSRSSSSjiggle
CXXWSOR[QRTRjigsa*
RQVUSQR\\RUUUjigsaw
UUSSSSRNTSSSjigsaw of
SUURSRSRSQQPjigsaw's
DXSUSSSSRRSSjigsaws
RQSSSRRhSSSSjim
SWQSSSSSRQSRjingl*
SSSQSSSTRRSSjingle
SWQUSSSRSQSRjingling
SRQSSpS3SSSRjo
TSWSSSSSRSSSjo'bu*
TSWSSSSSRSSSjo'burg
RSSSSSSXSSSSjoan
RSVSSTSRSSSTjoann*
RSVSSTSRSSSTjoanne
VNUM[JRZUQOPjob
VROPdURTSQQQjob >
]RORSSSWRRQRjob on
RSBSSSSnPSSSjobs
QRZSSQWOPXXWjobur*
QRZSSQWOPXXWjoburg
UUSSSSSQRSSSjock
SSURSSSUSRSRjodie's
SSURSSSUSRSRjodie*
PSSSS\\SKSSSSjoe
SSSSSSSSTSSSjoey
SSSSSSSSRSSUjog
NSSTSSSSSTSTjogge*
NSSTSSSSSTSTjogger
USSSSSSRUSSSjoggi*
USSSSSSRUSSSjogging
QSRSSRSVSSSSjohan*
QSRSSRSVSSSSjohannesburg
SRZSSQS\\STTTjohn
SRRSSSSVSTTTjohn'*
SRRSSSSVSTTTjohn's
TSSSSSSSSSSSjohns
UQ[SSSSKTSSSjoin
PVRRRSWWRRSQjoine*
QSSRRSWVRSSQjoined
QWRSSSSTSSSSjoiner
OSTRSSSZRSSTjoini*
OSTRSSSZRSSTjoining
LSWRSSS\\SSSSjoins
RQUSSRSXRRRSjoint
TQUSSSSJRRRSjoint >
SWXWRTUORSVRjoke
SZWRRYVUNSRRjoke >
SSRSSSSPTSSSjoke'*
SSRSSSSPTSSSjoke's
PWSSSSSTQSSSjoker
PRQPV^SUTRSSjokes
SNRSSSSSRVUUjokin*
SNRSSSSSRVUUjoking
RSSWSRSWTTSSjollo*
RSSWSRSWTTSSjollof
SR]SSSRMSRRRjopli*
SR]SSSRMSRRRjoplin
PZSSSRSLSSSSjorda*
QVSSSRSOSSSSjordan
QVSSSRSOSSSSjordan's
SSSSSSSSRUUUjosef
KQSNSQSkTSSSjosep*
KQSNSQSkTSSSjoseph
SPSRSZSLSQSSjosh
SQSQSYSOSRSSjoshe*
SQSQSYSOSRSSjoshes
TRRSSSTUSRSRjourn*
WRSSSSSNSSSSjournal
PSRSSST[RRSRjourney
RSRSSST]RRSRjourney >
WQQSSSSRTSSSjouve*
WQQSSSSRTSSSjouvert
ZSPQRRSTVQQOjoy
UQPRSSSZTRSRjoy >
URSSQSSSVSSSjoyco*
URSSQSSSVSSSjoycons
TSSSSSSNSSSSjoys
TSRSSSSPUSSSjubil*
TSRSSSSPUSSSjubilee
rJNQRPR=]PQPjudge
XRPSRUSTTRRSjudge >
]NRSSPSN[RRQjudge at
SSSSSSSRTRRRjudge's
SSSSSSSRTRRRjudge*
M]SSSQSSQSSRjudgi*
M]SSSQSSQSSRjudging
RVbSSRSNRSSTjug
UZQSSRSQQSSSjug >
RTRSRRSMRRSSjuice
PRSSSSS]USSRjuice*
PRSSSSS]USSRjuicer
SRFRSRSnSSSSjulie
NSSSSSSYSSSSjulie*
NSSSSSSYSSSSjuliet
JQSSSLYVTRQRjuly
UQWSSQScWQQQjuly >
ORYSSSSNRVUVjuly and
QSSRSSSWRSSSjumbl*
QSSRSSSWRSSSjumble
PSPZSSSXTSQSjump
^OLQRRSYQTTSjumpe*
XMRSSSSQRSSRjumped
[TKQRRS[SSTSjumper
SSSSSSSQTSSSjumper >
PSUSSSSSRSSTjumpers
VRSSSQRMUSSRjumpi*
VRSSSQRMUSSRjumping
dPURSRSPQQQRjumps
QKOPR[UISVVUjune
XQbQSTRTSTTTjune >
UQQSSWOSSVVUjune and
CPcSSSSSRTTTjunes
PQlSSSRPSUUUjunet*
PQlSSSRPSUUUjuneteenth
SSRSSTSTSSSSjunio*
SSRSSTSTSSSSjunior
TQSSSSSSVSSRjunk
WSSSSSSMSSSRjury
QTTU[KPPUSTOjust
LQVTVQS^SUSTjust a
O]QRQQSQRRRQjust as
TQSSSVSPSSSSjust don't
]URSSQRNPSSRjust fine
K]TPSNSOQRSQjust like
F`NVSPVQRORNjust not
PRSWSSSURUTVjust one
TRRSSRSVSSSSjust right
USVRSRSMSQRQjust says
CQSPYTSgRQRSjust the
OSMQXSSNTRRSjust to
SSRSSXSQSSSSjusti*
SSRSSXSQSSSSjustice
MSSSVSSVQSSSjute
HaXJSOSaQRVQk
QbQNSQSRPSUSk >
PRWRSSSVSSTSk's
PRgRSRSOP[]Ykab
MRVSSIScRSSUkafka
SSSSSSSSUSSSkajal
USSSSSSRSQSQkakad*
USSSSSSRSQSQkakadu
SSSVSSSQSSRTkale
RSSSSSSVSSSSkalgo*
RSSSSSSVSSSSkalgoorlie
[RRSSRSNSQSRkalim*
[RRSSRSNSQSRkalimba
RSSRSSSVSSSSkalin*
RSSRSSSVSSSSkaline
TRSSSSSUSSSSkamlo*
TRSSSSSUSSSSkamloops
SSSSSSSSTSSSkanch*
SSSSSSSSTSSSkanchipuram
SSSSSSSSTSSSkanga*
SSSSSSSSTSSSkangaroo's
SSSSSSSNSTSSkanpu*
SSSSSSSNSTSSkanpur
]RSSSRSKRSTSkansa*
]RSSSRSKRSTSkansas
QNpRSQSJPZZYkarac*
QNpRSQSJPZZYkarachi
SRSSSUSVSSSSkaren
SSSNSSS]SSTSkaroo
SRaSSRSLSSSSkaru
QSSSSSSUSSSSkarva
SSSSSSSWSSSSkaspa*
SSSSSSSWSSSSkasparov
TRSSSSRSSSSSkathm*
TRSSSSRSSSSSkathmandu
SSXSSSSNSSSSkatow*
SSXSSSSNSSSSkatowice
dLORSURITRTTkayak
SSSQSYSQSSSSkayak*
SSSQSYSQSSSSkayaks
KSSSSRS^SSSSkayla
bQSQRQSRWQSPkayle*
bQSQRQSRWQSPkayleigh
gRRRSPSKZQQNkazoo
OfPSSRSNSQQQkazoo*
OfPSSRSNSQQQkazoos
RSWSSSSOSSSSkearn*
RSWSSSSOSSSSkearny
PSQVSSSOSSRSkebab
^TURSRTJQSSSkeen
SPLcRVPPWRRTkeep
GT_PTRSOQRSSkeep a
SSRPSVSORQRRkeep asking
LSXPSWSbRSSSkeep it
MMQLR[SWTUTUkeep the
TRRRSSSWSSSSkeepe*
TSRRSSSSSSSSkeeper
SRSSSSSWSSSSkeeper's
JWLQTWSZSRRRkeepi*
JWLQTWSZSRRRkeeping
LYQRSVS\\RRSRkeeping it
WOVXRNRRVXTTkeeps
LSXSSVSQQRSRkeeps asking
SRSQSSSQTSSSkeeps coffee
SWSRSSSSSRSRkeeps tea
RNZQRSSgTTTUkeeps the
XSQPSRSVTSSSkeeps time
kROSSRSGURRRkeep~@animal
SSRPSVSORQRRkeep~@answering
QZPSSRSSUSSRkeep~@fail_verb
FOKRRSRiQUTVkeg
KRUSSSSWRTTUkeg >
SRSSSTSRSSSSkelly
SRSSSTSRSSSSkelly's
SRSSSTSRSSSSkelly*
LSQQVRSXSSSRkelpi*
LSQQVRSXSSSRkelpie
RSRSSbSJQSSSken
K\\VRSSSRSRRRkenne*
K\\VRSSSRSRRRkennedys
RSLSSQRrURSRkent
SSRSSSSUSSSSkente
MRVRSRRWRVVUkentu*
MRVRSRRWRVVUkentucky
RRLSSRR\\SUUTkentucky >
OSSSSSSXSSSTkenwo*
OSSSSSSXSSSTkenworth
SSSSSSSRSSSSkeple*
SSSSSSSRSSSSkepler
MOUKTdFYPKPVkept
PSSSSZK\\RTTSkept a
QRJRRTSdRSSTkept it
WSUSSUSMSPPQkept me
PSLQSZSLPPRUkept my
TRRPVNS\\SRSSkept the
USMPS\\SFPMOSkept~@me
YSRSSSSOSSSQkept~@number
RSYRSTSLRRRTkept~@use_verb
SSSSSSSRSTSTker
RSRXSIS_STSSkeral*
RSRXSIS_STSSkerala
QSRVSSS^SSSSkerb
SRSSSUSSSSSSkermi*
SRSSSUSSSSSSkermit
SSSSSSSRSSSSkerr
URPRSSSRRRRRkerry
^SRQSSSPSRSRkeswi*
^SRQSSSPSRSRkeswick
RSXRSQSNSTTSkette*
RSXRSQSNSTTSkettering
U\\VRTNRKPQPPkettl*
RSZSTPRTSTQTkettle
cPQTSOSCVRQQkettle >
PSRTSTSSRUSVkettle boiled
JRXSSSSWSSSTkettle on
WQRTSRSSQSSRkettle's
R]QQSRSKRQRPkettlebell
SSRSSSSSSSSSkettlesandco
QRRNSQSbTSSSkev
MQHQQhRYQPQUkevin
JQRTSUS[RQRRkevin >
JSPSS_SLRSRUkevin's
JSPSS_SLRSRUkevin*
X\\LWSTRDXUPQkey
OYMSSWSUSQQSkey >
XRTQSSSRVSSRkeybo*
URUQSVSRRTTTkeyboard
RTSSSSSQRSSSkeyboard >
VSSSSSSOSSSSkeyboard stand
VSRRSQSSWSSRkeyboard's
RRKSS^SWSSSSkeych*
RRKSS^SWSSSSkeychain
aSOOSSSRSRRSkeyed
QSUSSSSSSSTSkeyfi*
QSUSSSSSSSTSkeyfinder
QSRSSSSOSSSSkeypa*
QSRSSSSOSSSSkeypad
WJJRRSSTVTTSkeys
SRSSSSSSSSSSkeywo*
SRSSSSSSSSSSkeywork
LQSXSSSSSUSUkhans
RSTSSRSSSSSSkia
VRSSSSSTTSSSkibbl*
VRSSSSSTTSSSkibble
HKPoRNRJRVRUkick
PMQaSOSHRTSSkick >
RSTXSRSVRTRRkick it
RSVSSSSRSSSSkickb*
RSVSSSSRSSSSkickboard
RQNZSQSGQTPTkicke*
RQNZSQSGQTPTkicked
NQRYSSSIQTPTkicked it
SSNSSSSQSSSSkickf*
SSNSSSSQSSSSkickflip
QRSVSSSWRVSVkicki*
QRSVSSSWRVSVkicking
SSSVSSSQRTSTkicks
PTWXRUQTRURVkid
JOQWSRSdRTRTkid >
PSSRSSSVRSSTkid in
SR]SSSSKPUTUkid turned
QWOXSSSIQTSSkid you
YYJSSSS9QRRQkid's
SRRUSSSZSSRTkiddi*
SRRUSSSZSSRTkidding
XPQSSUSSRSSTkidne*
XPQSSUSSRSSTkidney
SPMSS[RcUSPPkids
XRQUSMSWVTRRkids >
TSRRSSSSSSSSkids at
XSSQSTSOVQSQkids fight
OSQRSTSUTSSSkids one
ORQSQSTaPSSSkids were
TRSSSSSVTSSSkill
USSSRSSRTSSSkilla*
USSSRSSRTSSSkillarney
dMPRSRSGZPRPkille*
\\SPSSSSJSSRRkilled
YPRSSSSRWQRRkiller
TPTSSSSQVSSRkiller's
USSRSQSSTSSSkilly*
USSRSQSSTSSSkillybegs
NRPSS[SURSSSkiln
SRSSSSSSSSSSkilne*
SRSSSSSSSSSSkilner
QP^SSUROSTTTkilo
SP`SSSRLSTTTkilo of
\\RN\\SSSTTRRRkilom*
SSSSSSSQSRRSkilometers
[RO]SSSQTSSSkilometre
SSRSSSSXSRRSkilometres
QPSURQSXSUTUkilos
SQRRSSSRSSSSkilos >
QSMVSQSNRUSUkilos of
RQSVSSSUSSSTkimbe*
RQSVSSSUSSSTkimberley
USSSSSSNTSSSkimch*
USSSSSSNTSSSkimchi
QNNKV^RLQNRXkind
NQRQS`SVQQRZkind >
gSSQSGSTUSSRkind about
SRSTSWSQRSSVkind and
XMRLSLR\\YRSQkind of
QSSSSSSSSSSTkind people
`RVSRRSSOPRQkinda
OWYSRQSTQSSRkinde*
ORPSSSS_QTSSkinder
RX\\SSQSHSSSRkindergarten
OTVRSRSYQSTSkindl*
OTVRSRSYQSTSkindly
QSJRS^SOSQQTkindly wait
PRSSSYSMSSSVkindn*
PRSSSYSMSSSVkindness
NSSSSTSYSSSTkindy
EkNRRNX[NSRRking
OXOSSRSMSTTSking >
TSTSSQS@STSSking'*
TSTSSQS@STSSking's
SRSSSSSSTSSSkingp*
SRSSSSSSTSSSkingpin
PSVSSSSPRVVWkings
NSXSSSSSSWVVkings*
NSXSSSSSSWVVkingston
USSSSSSSSSSSkink
SRSSSSSSTSSSkinke*
SRSSSSSSTSSSkinked
`QRRSSSNWPROkinks
URRSSRSRXRRRkinks >
OUJSSoSESRSPkiri
SSSSSSSSTSSSkisho*
SSSSSSSSTSSSkishore
UQRIRMSqTTUVkiss
PUQQSRSXRRRQkisse*
SVURSQSNSSRQkissed
PROQSTS]RSSRkisses
QSSSSSSTSSSSkissi*
QSSSSSSTSSSSkissing
SSQSRSSRSSSSkisum*
SSQSRSSRSSSSkisumu
XjSSQRQFURSMkit
N`PTSOSNVQQNkit >
VSSQSWSRURSQkit in
TQSSSTSQRSSRkit is
MUWSSSSSRTSTkit's
PSSPSRSTSTTSkitch*
TTSPSRSRSTTSkitchen
ZQTYRXRPVQQQkitchen >
OSPSSSSXSTSTkitchen for
JSQRSVS`TSSTkitchen is
ZSLQSRSYSTSSkitchen window
RSSSSRSOSTTTkitchen with
ORSSSSSUSSSSkitchens
RWRRSQSWRRRRkite
SRaSSRSLSSSSkitna
QVPSSSSSSRRRkits
HQQRRVSZPRRUkitte*
QOSRRVSXQSTUkitten
JUQSSSSVRRQSkittens
NT[SSSSSQTTUkit~@arrival
KSSSSPSjSSSSkiwi
SSSRSTSSSSSTkiwib*
SSSRSTSSSSSTkiwibloom
QSSSSSSSRSSSkiwif*
QSSSSSSSRSSSkiwifruit
USSSSSSQSSSSkleen*
USSSSSSQSSSSkleenex
OSSTSSSTSSSSkloof
QRSSSSTXQSSSkmart
USSSSSSRSQSQkms
USRSSSSSTQQQknack*
USRSSSSSTQQQknackered
NSSSSSSVTSSSknead*
NSSSSSSVTSSSkneading
`K\\YSPS<VWTVknee
cRURSRSCUTRRknee >
LQ\\SSSSQSVVVknee high
XQSQSRSUUSSSkneel
VSSSSSSNVSSRkneel*
SSSSSSSUTSSRkneeler
VSSSSSSLUSSSkneeling
XPJXSRSZ\\OPNknees
HSSZSTS]RTSUknees >
gSSSSRS6XQRPknees thank
\\SMSSRSRSSSSknelt
JNR_YYhLNUVTknew
IRObWLlTSSRPknew >
NSQLSbSYSRSTknew his
NRUPSTSVSSSTknew that
MOZYSYSHRTSVknew the
TPWQRSRERSSTknew what
SSQTSPSRTSSRknew~@me
ZSRW\\RRJPOPMknife
TNQQNRSmQSSQknife >
HSRSXRR^RSSRknife and
[VOSSTSFSSSPknigh*
SRSSSWSKSSSRknight
[WOSSPSNSSSRknights
LQTRSYSVNUUTknit
LRRTSQR]VSUSknitt*
TSSSSRSMUSSRknitted
JRRTSRRcTSUSknitting
SSRRSRSUTSTSknitting >
UVRPRPSTTSRQknive*
UVRPRPSTTSRQknives
QRNSV[S[RSSUknob
JPSSTZSORSSVknob >
NRLYSSSoSTSUknob'*
NRLYSSSoSTSUknob's
fRSRPMSQSSSSknobs
ULMdRESGQVNQknock
QRT_SPSUQUPTknock >
SRRTSSSPSTRTknock no
FUIlSJTUPWQTknock*
LPOSSNTbRURVknocked
SSRTSQSNSSSSknocked >
QQS_SRSLRUSUknocker
RRSZSRSERUSTknocker >
SSSSSSSRSSSSknocking
SZRQSQSRRRSQknockoff
OSNbSRSPSTRRknocks
RPRR_RSVRSSSknot
SRSRSSSZSSSSknot and
SSSSSSURSSSSknots
ITQNSQNaSUUWknow
FU\\QSPS_SUTTknow >
JRRVSQSaUSSSknow a
VTPSSSSORSSRknow about
OOPRSSS_RSTVknow all
QXHSSQSYSTTSknow at
[WZPSNSMTSTSknow because
NUQSSNScSRRSknow her
\\KSQSJSXTWTTknow how
QQXSS^SCRTTTknow if
LRP]SUSYWVSVknow it
lRORSTS1TRRRknow it's
ORURSoS0RTUUknow that
@XYQRWS_PUUUknow the
RTYRWERLSTTTknow what
ORTQSZSLSORQknow where
QWORSNScTSSSknow who
\\SQSSRSPSSRSknow why
eNPRSWS<RSSVknow you
PLPRSTSdSUUTknowi*
PLPRSTSdSUUTknowing
SVRSSSSVSSSSknowl*
SVRSSSSVSSSSknowledge
ISRKSOSiSTSQknown
USMSSPSUTSSSknown to
LJ\\USPPFPWYTknows
SKhQSKRPSVVUknows >
NTRVSRS[QRRRknows it
KRUMSRQhRTVTknows me
ISQNSRSbSRSQknows my
RUUSTRSGRWVUknows where
[QOGSPQ^SSURknows~@me
QYSSSOSRSSSSknow~@hedge
VSPSSRSTTQRQknow~@intensifier
PQQVSLSaUSSRknow~@negation
VRQPSOSaURSQknuck*
VRQRSRSRSSSSknuckle
SSSQSPSbTRSQknuckles
LMSSSSSkSSSSkoala
XSRSSSSLTSSSkochi
QQUSSSS[STTTkoeks*
QQUSSSS[STTTkoeksisters
\\SRSSMSPZSSOkohla*
\\SRSSMSPZSSOkohlapuris
LRVTSRSVRVSUkoi
SSSSSSSQSSSSkolas*
SSSSSSSQSSSSkolashringar
SSTSSQSTSSSQkolka*
SSTSSQSTSSSQkolkata
SSSSSLYSSSSRkorea
LVSSSSSSSSSSkowal
QSQXSQSOSSSSkowal*
QSQXSQSOSSSSkowalczyk
RSUOSSSSSSSSkowlo*
RSUOSSSSSSSSkowloon
QSQSTSSSTSSSkraft
URSSSRSSTSSSkrako*
URSSSRSSTSSSkrakow
RSRSSSSTSSTRkrakó*
RSRSSSSTSSTRkraków
YSISSRSSUSRRkrey
PTSSSSSVSSSSkrumk*
PTSSSSSVSSSSkrumkake
RSSUSSSRSUSUkudos
SSSSSRSSVSSSkumar
QSVSSSSTRSSSkumas*
QSVSSSSTRSSSkumasi
SSSSSSSRSSSSkumku*
SSSSSSSRSSSSkumkum
SRRWSSSTSTSTkunun*
SRRWSSSTSTSTkununurra
dSWRSOSLSQRPkurta
VSSRSSSNRSSRkurti
SSURSSSSSTUTkuwai*
SSURSSSSSTUTkuwait
PYSSSSSTQSSSkyle
PYSSSSSPPSSSkyles
WRTQSPSdMOPLl
LUQQSPShMPQNl >
RSTSSSSPSTSSl'amo*
RSTSSSSPSTSSl'amours
GQRSSSSmNRRQla
cSPRSTSESSSRlab
MX[X_FPQOUURlabel
PPW]RQS[SPQQlabel >
RR]JSUSISSTTlabel and
NRaQPOSSP[ZXlabel created
MSKQS[SSSQRSlabel on
UUTSSRSLURRQlabel says
QSRSSWSYRTRUlabel to
QRTRQ\\SFSSSTlabel was
SVSSSRSSPSSSlabel's
`OQRQORRTUSSlabel*
[TOSRSSNTSRRlabelled
YLVRSPRWVUTSlabels
cSRRSRRLVSRRlabels >
RSSOSUS[SSSTlabor
RSRSSWSSRQRQlabou*
RSRSSWSSRQRQlabour
RSRSSWSSRQRQlabour day
RSRSSWSSRQRQlabour~@time_span
OSRUSSS[SSSTlabra*
OSRUSSS[SSSTlabrador
YORQSSSbUSTSlace
RQRSSRSUTSSSlaces
RTRRSSSVSSSSlacqu*
RTRRSSSVSSSSlacquer
QRLYQIRRUUTVlad
SSRYSPSLRUSTlad >
SURWSRSMSTRSlad hadn't
PSSUSRSPRQSQlad on
VRQPSTSRUSSUlad who
VRYSSPSOSRSRlad's
WO^TQJROXPSNladde*
MO_TRJRWXQSOladder
SQOLSOS\\VRSPladder >
^SRSSSSKSRSRladder's
_UNQSKRVRRROladie*
_UNQSKRVRRROladies
QRSTSSS[STSTladle
HMPVQfS\\LQSVlads
SRVSSaSAOTTVlads >
KJZ[SPQYJ`VXlady
MSRUSTSQSWSUlady >
RSRSSTSXSSSSlady and
\\S_QSMSMSTTRlady at
SQQZSRSSSUSTlady had
URQSSPSaRTSTlady in
ORUTSTSNRQQSlady on
QSPSSVSMSSSSlady there
TSRPSYSMPTSSlady who
QSRVSVSTSSSTlady with
TTVQSRSXSQRQlady'*
TTVQSRSXSQRQlady's
SSSSSSSQSSSSlag
VSSSSSSQTSSSlagge*
VSSSSSSQTSSSlagged
PS`SROSESUWTlagos
WRRSSRSMTSSSlahor*
WRRSSRSMTSSSlahore
JQTOVPSWPSTSlaid
QRtNRQSCTQSSlain
SSRSSSSXTRSRlajpa*
SSRSSSSXTRSRlajpat
YMSLRRSLUSTSlake
YOUSSTSDUSSRlake >
TSSSSSSMRSSSlaksa
QYGRSTS]TTTTlamb
SVPSSVSKURSQlamb >
SSSSSRSSSSSSlamb'*
SSSSSRSSSSSSlamb's
KQ]SSRR_RUUTlambi*
KQ]SSRR_RUUTlambing
RSPSSSSeSSSSlambs
SSLUSSSKVQRPlamin*
SSSSSSSYTSSSlaminate
QSNUSSSHSSSSlaminated
USRSSSSOUQRPlaminator
XSWSRVRRVLOKlamp
]MWPSRSFSMQQlamp >
KTSRSVSVRTTSlamp and
JSWSSSSPSUTUlamp for
SSUSSQSXSRQRlamp gives
Q^MSSSSVRRRRlamp is
SSR[SQSNSSSSlamp on
O_SRSRSLRPSPlamp'*
O_SRSRSLRPSPlamp's
SSSSSSSSSSSTlampa*
SSSSSSSSSSSTlampandloaf
VPQQSTR[SVUVlamps
MQZSSTRSRSSTlamps >
SSSUSQSTRTSSlamps*
SSSUSQSTRTSSlampshade
SSSSSSSSSSSTlan
O[QSSSSSRRRRlanca*
O[QSSSSSRRRRlancaster
QVSSSSSSRSSSlance
RVSRSSSRSSSRlance*
RVSRSSSRSSSRlancets
JRThSXSKPVTVland
VOWPSTSNRTTSlande*
VOWPSTSNRTTSlanded
WSMRSUSSSSTRlanded in
RQ[QSSSTSRSSlanded on
USQWSRSQTRSSlandi*
USQWSRSQTRSSlanding
QSQSSURgSSSSlandl*
SSSSSUS[SSSSlandlord
RSQSSRS_SSSSlandlord's
SSSSSSSQSSSSlands
ERM[SPU_PZRXlane
TSQUSSSOSSQRlane for
QSR\\SRSNSTSTlane is
SSWPSRSTSSSSlangl*
SSWPSRSTSSSSlangley
USRQRQSVWOQOlangu*
ZRQQQOSTXQROlanguage
NSUTTUSURRRSlanguages
GRVSSQSXQTSUlanguages >
WQRRSUSHTQRQlanguages and
PSSSSSSVSSSSlanka*
PSSSSSSVSSSSlankan
RQ]RSPRQQVUTlante*
SRSRSRSRSUTTlantern
RR]SSQRQQTTSlanterns
PSZSSQSWSTTSlanterns are
TSJWSUSSSSSRlanza*
TSJWSUSSSSSRlanzarote
KRZSSSSPQTSTlap
PSUSSSSKSSSSlap >
WVQSSWSPSSSRlaps
YSSSSSSMSSSRlaps >
eLROQRSKXPQQlapto*
^LRPQRSLXPQQlaptop
ZSRQSVSKTQSSlaptop >
ZSSSSSSRSSSSlaptop's
YSSQSTSSSRSRlaram*
YSSQSTSSSRSRlaramie
SSNSSSSVSSSSlarap*
SSNSSSSVSSSSlarapinta
QRSSSSSUSSSSlard
OP]QSSSUSSTTlared*
OP]QSSSUSSTTlaredo
QSXRSUSISQQTlaredo >
EdZSRQRFPSTSlarge
RSSSSSSUSSSSlarge*
RSSSSSSUSSSSlarger
XR^SSSQHTSSSlarne
GSSOSRRkSSSTlarry
QSSSSSSSSSSSlarse*
QSSSSSSSSSSSlarsen's
YSRSSSSLSSSSlasag*
YSRSSSSLSSSSlasagna
J`SSSSSQRSSSlaser
ONVQRQS\\TSQRlashe*
ESVSSQSbSSSSlashed
]OSQRSSMTSQRlashes
MRMYSXSRRTRUlass
L_ZVSRTMJXWUlast
SPOSSOSZQSSSlast >
VQRSSSSPTSSSlast about
VQLSSRSjTSQSlast day
UPcRSQPMRSTRlast i
STUSSSSMRTTTlast month
KYU]SQSPRTTUlast night
NQQSSZRQSSRUlast one
ZRPSSLUOSRRRlast page
SLWSSQSQSUUUlast seen
SQ]PSOSKUTTTlast week
TS]SSRSKSTUSlast weekend
LYPSSRTURRSQlast year
QaNSSSSIQSSQlast year's
SOJSSPS[YQRQlaste*
SOJSSPS[YQRQlasted
SRSSSSSRUSSSlasted a
PSSSSSS\\SSSSlasts
ZQXPSSSRUUSTlatch
WSVPSSSTUTSSlatch >
WRSRSQSRRRRRlatch*
SSSSSSSRSSSSlatched
WRSRSQSRSRRRlatches
LVmNSMUKN[\\Ylate
TGSQRPTISUTTlate >
RW[SSNXOSOPOlate and
MQVSUQSSRUUUlate as
N\\KUSVSPTQROlate by
USUSSTVCPSSSlate father
USSSSSSQTTTTlate father's
TRYSSRRJPWVXlate for
ZSGXSQRVRTRQlate husband
QRSSSSSSSTTTlate late
MRTSSSSSRTTVlate so
QSQSSSSVSSSSlate to
HWUPSRS^SSSTlate wife
ZLSSSSRPWSSSlaten*
ZLSSSSRPWSSSlatency
RKTOS^XJPRRRlater
RP[SSSSSSVVVlater >
QSTSSPSTSSSSlater my
TNYYSPSWSTRSlater than
VSSRURSNRSSSlathe
VSSSSSSOSSSSlathe*
VSSSSSSOSSSSlathers
RRSSSRRVSSSSlatin
URSSSSSQTSSSlatte*
URSSSSSQTSSSlatter
RSSSSUSSSSSSlatvi*
RSSSSUSSSSSSlatvia
ZQRORSRiVSSRlaugh
FTLQSSScSSSTlaugh >
dRYRRRRMVRROlaugh at
YVIFRTUgVNOQlaugh*
XSMORZVUSNOSlaughed
PPQPR\\TQVPQQlaughed >
RRSSSHUXSSSRlaughed and
HRRRSfSNOQRZlaughed at
UUQUSRSQRSSTlaughed so
XSORSQSTUSSRlaughed till
UUQUSRSQRSSTlaughed~@intensifier
UWPKSOR\\STSRlaughing
KSRRSQS]STTSlaughing >
QSRSSQS[VRRQlaughs
PSRSSRSGVRRQlaughs >
SR\\NSQSLTVUUlaunc*
PS^RSRSNSVVVlaunch
RRQRSSSSTTSTlaunched
VSSSSQSPSSSSlauncher
SSSPSSSSTQRRlaunches
NPQXQPSbQUSVlaund*
NPQXQPSbQUSVlaundry
LQRZRRSYRURUlaundry >
TSRSSSSSTRRRlava
RP\\SRQSQSUTTlaval
TSSSSSSRTSSSlavat*
TSSSSSSRTSSSlavatory
PSPTWSSVPPPPlaven*
PSPTWSSVPPPPlavender
URSSTRSNRSSRlavender >
SSSPSSSSSSSSlaver*
SSSPSSSSSSSSlaverton
NSSSSSSVTSSSlavin*
NSSSSSSVTSSSlavinia
IOFSUSRbVQPNlaw
_PQQRRSSRQQPlaw >
^SRSSSSLTSSSlaw a
WXSSSRSOUSSRlaw asked
HPVSSUS]RTTUlaw has
NQSSSRScPSSSlaw is
SSQSSSSVTRRSlaw who
SRYQSSSMSSSSlaw's
PRQRSRSuTSSSlawd
UQMRRSSTQWTWlawn
WSQ\\SSSJSUSUlawn >
ORPTSSSNRSRTlawn to
SSI[SSSOSSOSlawnm*
SSI[SSSOSSOSlawnmower
YQPRSRSXTQRQlaws
QRQRSSSVSSSSlaws were
NQQQSXSeQRRSlawye*
QSSRS[SRRSSUlawyer
PRQRSPSfRRRRlawyers
YXRSSRSTVSSRlaw~@answering
NOSQRSRbSQRSlay
RPQSSOR[TSSSlay down
QOUSVSSORSSSlayer
QPSSVSSOSSSSlayer of
ZLSSYSSMTSSRlayer*
ZLSSYSSMTSSRlayers
RSQSSPSdSSSSlayin*
RSQSSPSdSSSSlaying
`RSRSSSMTSSSlazin*
`RSRSSSMTSSSlaziness
PSVSSQSQRSSSlazy
RSTSSSSTSTTTlbs
GMSSSSSaSTUTlead
TQRSTSSPUSSSleads
WRVSRQSJVQRQleaf
ZOSUSSSLSSRSleaf >
SQTSSSSSSVVUleafe*
SQTSSSSSSVVUleafed
LSRSSVSZUSSSleafl*
QSPSSWSVURSRleaflet
NSTSSRSVSTTSleaflets
QRSSSSSTTSSRleafs
YWQXSRSHPVSVleagu*
aURRSRSIRSSSleague
LUSYSSSRQVSVleague's
_PRPVRS]VPQPleak
KYRSTRSLQTSTleake*
KYRSTRSLQTSTleaked
OVRSRSSRSSSTleaki*
OVRSRSSRSSSTleaking
o7OPQXQI\\OPNleaks
_IRSRWRP[RQQleaks >
WRSSSUSTSRRRleaks at
LRRSSSSgSSSSlean
LRRSSSSgSSSSlean on
PRR_RRSCTWQVleane*
PRR_RRSCTWQVleaned
MSSbSSSKPWSWleaned it
TRSVSSSLTSQSleaned on
ZPQWSSRUSSSTleani*
ZPQWSSRUSSSTleaning
OPRWSSR_SSSTleaning on
lQLNQQSLVMNKleans
WSPSSRSSSSSSleapi*
WSPSSRSSSSSSleaping
SSTOSSSMSSSSleapt
LLNPSVRmOPQRlearn
KPQQSRShPQQOlearn >
QSRSSWSRSSSSlearn to
SOQJTQScTQSRlearn*
MPROTSSbRPSPlearned
IR`PRSRSRVVVlearned to
YSMSSPRYWRQQlearning
XSWSSTSDQUUVlearns
OSSMSSS\\SSSSlearnt
SSUSSTSQSWWVlease
SSSSSSSQRSSSleash
XRMQTYO\\QMOPleast
RNPZRTSNQSRSleast >
[^RVSPSGRPSNleast the
RQRTSRSYSSSSleast~@me
PRWRVPS[SSSSleast~@seller
WZPRRRSGURRQleath*
VPQRRTSPVRSQleather
\\QRSSRSPRSRSleather's
J_SSSRSNRRSSleatherman
^MNPS[SXXRUPleave
PRRQSXSRTSTTleave >
QQPZSNS\\UURRleave it
TUTPSPSLSQSPleave the
VK\\JSQRTVTXTleave*
MQ]SSSSXSVVVleaver's
[MRJSQROVPUQleaves
RSRUSVSNRTSTleaves a
NQ[TSOSHSVVUleavi*
NQ[TSOSHSVVUleaving
RR\\OSSSVRSTSleaving cert
RSSSSRSYSSSSleban*
RSSSSRSYSSSSlebanon
QQPQS`SUSQRVlectu*
QQPQS`SRSQRVlecture
RRRSS\\SHSRSTlecture >
RRRQSWS]SSSUlecture on
SSSSSSSVSSSSlectures
QSYSSRSRSUTTled
URSSSRSSTSSSleder*
URSSSRSSTSSSlederhosen
SQSSSSSSUSSSleds
VSQSS\\SLRQRQlee
NW]ORXQRQSTTleeds
SRZQSYRQSRSRleeds >
SVSSSSSPSSSRleeds in
SVURSQSWSTTTleeds to
\\SQSSSSNSSSSleeee*
\\SQSSSSNSSSSleeeeds
WRSUSSRFSTSSleeks
YaSGMONZQKLKleft
[WRKS[S[UOSOleft >
\\SQKRTSYUQTSleft a
SSSPSZSNSQRTleft and
KS`RSSSIQPRQleft at
MTRYSRSKQVRVleft by
PUOSSSSYTTUUleft for
NXRSSRSRSQQPleft hand
T^INSVS\\TMONleft handed
VVOaROS[OSQTleft in
IKNmRQRIOQOTleft it
UNNSS_SQURRWleft me
SSKUSQSZSURUleft my
UNI[R^SSQPRRleft on
KdRQSPSFRORMleft one
PVP]QRSPSURUleft out
QQPXSUSQSTPTleft outside
SXPPSSSRSQSOleft over
L_UJSRSQQOQOleft shoe
cMSRSSSDWSSSleft side
OUTOSTSQSUTVleft the
`P\\QSRSRSTTSleft to
ML]eSNRTS[TYleft with
SSSSSRSSSSSSlefti*
SSSSSRSSSSSSleftie
RSSSSPSXSSSSlefto*
RSSSSPSXSSSSleftovers
QcNRSQRPPNOMlefts
RfPRSQSIPOPOlefts >
QSIQSSS]SSSSlefty
W[RVRXRMSTSTleg
OWQURRSJOSRRleg >
NSTSSSS[SUTUleg in
\\RSSSPSPUSSRleg is
TTSSSSSMSSSSleg of
SSRSSSSWSSSSlegal
MPISU]RfNPOSlegen*
UQQQU[SVQQQOlegend
UQQQT[SUQQQPlegend >
LRKTSUScPRQWlegends
XYSSSPSNTSRRleggi*
XYSSSPSNTSRRleggings
USPSSRSWUSTSlegio*
USPSSRSWUSTSlegion
SSSSSSSRSSSSlegit
NPQSSSS]SSSSlego
MUQVRSSURSSSlegs
TZQSSRSKQSSSlegs >
KO^WRSQPQWVWleice*
KO^WRSQPQWVWleicester
SSOXSLSTSRPRleicester >
RVSSSSSQSSSSleigh*
RVSSSSSQSSSSleighton
RS\\RRQRQQTUTleipz*
RS\\RRQRQQTUTleipzig
SSYRSSSRRTTTleipzig and
YSRSSQSYSQSQleith
_OVQTPSaRNONlekke*
_OVQTPSaRNONlekker
NNVPRSSRTTTUlemon
NRSSSSSUSTSTlemon >
RSQPSSS]SSSSlend
SSRSSSSVSSSSlendi*
SSRSSSSVSSSSlending
[SQNSTSRSQSRlengt*
YTRNSSSSSQSRlength
TSSQTSSHSSSSlength of
USRSSTSRSSSSlengths
K[YOSQSITRSRlens
SXRPSSSTRSSSlens >
E[[RSQSURSTSlens is
VSSSSSSKSSSSlense*
VSSSSSSKSSSSlenses
HRkOQ\\R\\RTVTlent
PO[PQUS?STTUlent >
OWQSSSSOSRRRlenti*
NWQSSSSSRRRRlentil
TSSSSSSPTSSSlentils
RSQRSWSSSSSSleo
YRQOSSSZUSSSleopa*
VSRSSSSOSSSSleopard
URROSSS_USSSleopardstown
QIFGRPl_KNQMless
LJQQSWYaSRSQless >
ORSSSM^GPSSRless at
VSQRSQVKSQSQless in
VSUSSUSPSSSSless politely
VRRSSRRSSSRSless so
MWSSQRWPPSRRless than
[QKUUPSQPRPQlesso*
[QNRUPSURRRQlesson
SSPVSSSOQTQSlessons
MWSSQRWPPSRRless~@comparison
VSUSSUSOSSSSless~@conduct
VRRSSRRSSSRSless~@intensifier
SSTSSQS@STSSlest
RWL_QXRJRUQQlet
QWQSSPSYSSSSlet down
]LPVRRSVTTRTlet go
[SRXSRS:SSSSlet him
FZSVSQSQRUTWlet it
USYMSRSRRSUOlet me
HWQ\\SQSQRUTTlet the
NPMSSPYVSUVSlet's
UQRSSSSPSSSSletha*
UQRSSSSPSSSSlethal
ZSNPSPS\\TSTSlethb*
ZSNPSPS\\TSTSlethbridge
fQOPSIRKZQROlets
VRRSSRSQVRQRlets go
SSSSSSSSTSSSlets me
VSPSSRSQUSTRlets you
SSSSSSSSTSSSlets~@me
TIZMRaWPUTXWlette*
PPVMQ[YQWRSQletter
RQLPR]XPWSRSletter >
TSQSSOTSSSSRletter e
TQRSSRSSSSSSletter is
QSVSSSSWRTSTletter of
KQgTSRSJOY]Yletterbox
SSSSSQSQSSSSletterbox is
SSQSSSSUSSSSlettered
_MERUZRYVNNSletters
ZSOTRTSRTRRSletters >
RSRSSNSWTQRSletters and
SSRSSQS\\TRSRletters that
TSSSSSSRSSSSletti*
TSSSSSSRSSSSletting
USSSSSSPSSSSlettu*
USSSSSSPSSSSlettuce
RYYHSPS[RRSNlet~@me
VSSSRSSQSSSSlev
ePPVSZS;UQROlevel
KRPVSXSNTRRRlevel >
SR][SSSSQTTTlevel and
WSRSSSSBUSSSlevel*
WSRSSSSCUSSSlevelled
SSSSSSSQSSSSlevels
WRRSSSSTUSSSlevel~@number
]PSSSXSPTSSTlever
VSRRSQSPUSSSlever*
VSRRSQSPUSSSlevers
QTRSSSSVSSSSlevit*
QTRSSSSVSSSSleviticus
OQSUSRSTSTSTleyla*
SSSSSSSMSSSTleyland
OQSUSRSZSTSTleylandii
ROTSSSSPSSSRliam
SfSRSRSFSSSRlian
QRNTRNQlQPPRliar
ORQRScQGPQQVliars
QSRRS_QMQQRWliars >
PaRWQQRPPQRPlibra*
OQSQSSSjSTTTlibrarian
STSSSSSQRSSSlibraries
TbRYRQR;QQQOlibrary
NYSSSRSKRSSSlibrary stamp
NYSSSRSKRSSSlibrary~@art_craft
TRSSSSSSSSSSlibre*
TRSSSSSSSSSSlibretto
SUORSSSNTTTTlicen*
SSORSTSSSTTTlicence
SUSSSSSMTSSSlicense
XSSUQMSOUSSSlick
kSROSQSAVTSSlicke*
kSROSQSAVTSSlicked
SSSSRSSQSSSSlicki*
SSSSRSSQSSSSlicking
OhGSQOQRMIMHlid
\\TMORRRFWNPNlid >
VQSSSSSOURSSlid and
RTSRSSSUQSSSlid had
BYSSSSSNOSSSlid is
PSRSSSSZUTTTlid of
VUUTSSSIUQSPlid off
VRSRSSSPRSSSlid on
OPRSSVSXSSSRlid that
VRRVSTSPRTSSlid up
R[SRRQPSOSSSlid's
MSQURSU[SSRQlidl
ZYNQYQSJQRRRlids
RPYQSVRSWPPSlie
WRUQS\\SQXOPRlie >
MSXSSPSUTTSTlie down
PS[SS`RNOSRVlied
QS\\TSPSQQTSUlied about
WR]RRNPgUXYYlies
NR^RSSQ_SYYZlies >
WSUSSQSLTSSSlies flat
QSYRSMSdSSTSliesb*
QSYRSMSdSSTSliesbeth
OPOSORQh[SRQlife
`SRPQORNZTTRlife >
RSQSSRSTQSSSlife and
OSHSSSSbPSSSlife'*
OSHSSSSbPSSSlife's
LVQPSSSdSSSSlifeb*
MVSSSSSQSSSSlifeboat
QSRPSTSfSSSSlifeboats
XSSSSRSPSRSRlifel*
XSSSSRSPSRSRlifelong
PRVSSRSQOVUWlifes*
WRRSSRSSSSSSlifesaver
LSWSSSSQPVUXlifestyle
bMKRSUSPVPQUlifet*
bMKRSUSPVPQUlifetime
WQRQSSSYUSSSliffe*
WQRQSSSYUSSSliffey
QRTLTPSUQTTVlift
MSQOSSSURSSSlift >
WSSRSSSNSSSSlift a
VQRVSRS[USSSlift in
QRSRUSSSQTSSlift it
OUUQRSSRSRRSlift the
QRSTSSSQSTSSlift'*
QRSTSSSQSTSSlift's
OZPPSSSRROPPlifte*
O\\PPSSSJROPPlifted
K\\PRWRS\\RSSRlifted it
XRTRPRSETPQQlifted the
SRSSSSS\\SSSSlifter
SSRRSUSRSSSTlifti*
SSRRSUSRSSSTlifting
XROOSSSUWRQRlifts
eSKUQFRIXOMIlight
PXRQSQSIVTSSlight >
KSRTRSS_USSSlight a
ZUORSQSMTRRRlight and
URSSSRSPTSSSlight enough
RUSRSRSWSTTSlight for
RQTTRSSTRTSTlight in
[QRSSUSVSSSSlight is
NRVYSRSRTTTSlight of
QRSMSSSWTTTTlight on
TSUSSSSMTSRSlight went
lRQRRLSQTSSSlight's
XUPcORKIP\\TZlight*
KTSSSRSSRSSSlightbulbs
\\MSRS^LSUSSSlighter
I]PeSOSGPSQSlighthouse
KWRiSRSQQTQTlighthouse >
QSXSSSSSQUUVlighting
SRQXSRSPRWQUlightning
IRSOPTRYSWVUlights
USTMQTSXURTRlights >
WSSTSSSSTSSSlights are
SSRRSSSVSSRSlights off
SUSSSRSQRRRRlights up
IRWSSSSXRUUTlights were
YQKVWRHYXPOOlike
OSNSSWSQPSSSlike 0
KPWSRNReRXYYlike >
ROSRRPOUTTTUlike a
R\\TRSRRUTRRRlike an
QVSSSQSSRTSSlike and
VSRSRQSRSSSSlike being
TSRSSSSIQRQRlike butter
URSSSRSUUSTSlike guests
LTU[QQSMRUSTlike he
SSQTSSSDRSSTlike he's
RTQUSNR[UWSTlike i
UTSUSQSJSUSVlike i'd
[RORSOSKVSSRlike i've
USYSTPSJQVUWlike in
[HSKWKULWTSPlike it
ONXRRQQYVSTRlike it's
KQ[WQUSTTUUVlike me
HQYNSNRjSPRNlike my
P`QTSQSOQRSPlike new
OVSSSSSSQSSSlike on
RSOSRQS]TSSSlike one
TRRSSSSQSSSSlike real
URSVRUSSPSSSlike silk
YSSQSSTISPSQlike sleeping
\\RSSSRSOSTTTlike somebody
TRSSVUSQQRSQlike something
DUQTT[SWOUSVlike that
TS[USSRNNUSUlike the
QYSRQTTQTSSTlike they
OQUS`OSSSSSRlike this
RRSRSSSPSSSSlike thunder
QMOWSTTSSTRQlike to
LTPSSdSERTTTlike two
TRSSSSSSSSSSlike water
OSQSSSS\\SVTSlike you
]RZHRLSQRPRQliked
RS[SSRSJRPRQliked the
XRXQRQSUURRSlikes
]SQRRSSXTSSSlikes it
JRZRSSSURSSSlikes the
SSVNSSSOSTUTlikew*
SSVNSSSOSTUTlikewise
VQSRSUSPTSSSlikin*
VQSRSUSPTSSSliking
TSSRSSSSURRRlil
SSSSSSSRSSSSlilac
VSSOUSSSSSSRlilac*
VSSOUSSSSSSRlilacs
SRUSSSSOSSSSlilie*
SRUSSSSOSSSSlilies
KSSSSUSMPSSWlily
SRVSRSSOSSRSlimbo
MUSSSSSJSRRRlime
SQTRSSSSSSSTlimer*
SQTRSSSSSSSTlimerick
ZSSRSSSMTSSSlimes*
ZSSRSSSMTSSSlimescale
SSPSSUSWSSSSlimit
KSSRSPS]STSTlimp
PWaRRRSSSRSRlimpe*
PWaRRRSSSRSRlimped
NRMSS_SJRSSSlinda
OSRSSUSRSSSTlindq*
OSRSSUSRSSSTlindqvist
QPMSUoNKUNQVline
RORVRWRGSSSTline >
ORS]SLSXPUTSline and
QXQRSRSRTSSSline as
URQRSSSRVSSRline for
VRVPSRTWSSSSline in
RSQSSUSMSOOTline is
US^SSNSDSSSSline of
IT]SSPSSSVVUline on
QOUPSZSQSSSTline with
RQQRPQS`SSTSlined
RSYRSRS]SSTSlinem*
RSYRSRS]SSTSlineman
RSSURSSOSSRSlinen
SSSVSSSNQSSSlinen*
SSSSSSSNSSSSlinenloft
SSSVSSSSQSSSlinens
OSPRWSSZQRSRliner
TRSSSSS[SSSSliner*
TRSSSSS[SSSSliners
iPJQSSTFXSRSlines
USTSSWRURQRSline~@number
USCSSVSSQSSTline~@work_verb
WTOSRQSOTRRSlinin*
WUOSRSSORRRSlining
SSSSSQSSUSSSlining's
GQTSS\\S\\QVUUlink
SSSSSQSSSSSSlink >
WRQSSVSUSSSSlink to
SSORSTSXTSTRlino
SQQRSQSSUSTSlino >
TSSSSSSPUSSSlinol*
TSSSSSSPUSSSlinoleum
\\MRTSRSRSSSSlint
RSTSSSSTSSSSlinz
XLRWSOSRSSSSlion
PSSSSSSTSSSSlions
[LRQRRSJVRRRlip
KOSSSSShUSSSlip balm
RSSTSSSSTTSTlips
WVUUWOSRQSTQlipst*
WVUUWOSRQSTQlipstick
OLZS[QSOSUTTlipstick >
IaOSQSSYQRSRlipstick on
SSSSSSSSQSSSlipstick stays
SRSSSSSVTSSSliqui*
SRSSSSSVTSSSliquids
bPRSSQSSUSSSliquo*
bPRSSQSSUSSSliquorice
KS^QSQRJQSTSlisbo*
KS^QSQRJQSTSlisbon
RSRTSRR[RTSTlisbu*
RSRTSRR[RTSTlisburn
SQTRSSSSSSSTlismo*
SQTRSSSSSSSTlismore
^T[ORPSJSSTUlist
ZPSSSRSNSSSSlist >
UNTIR[R[VRSRliste*
QUPSSVTNQRRRlisted
FQWRSLSfSSSRlisten
WSZSSSSITSTSlisten to
JR_RS]QYQSTSlistened
NS\\RSbQQRSTTlistened to
^OPNSOSSYSTSlistening
PRSPSRShSSSSlistening to
bSLQSYSGTSSSlistens
NXUOSSTSOOPRlisti*
NXUOSSTSOOPRlisting
SXRQSRQQSRRTlisting >
SLRSSQS`SSSTlisting said
SSSSSSSVSSSSlisting was
ZORSSLZMWSSRlists
PPXTSPRUSOQNlit
\\QVZSQSIRTTSlit up
SRSSSSSSTSSSliter
ROQdRLRURZTZliter*
ROQdRLRUQZTZliterally
PSTQSSS[STTTliterally everyone
SSSSSSROSSSSlithu*
SSSSSSROSSSSlithuania
SSSSSSSQTSSSlitle
OSVRSSSRPSSSlitre
KQ^TSUSTRUUVlitte*
KQ^TSUSTRUUVlitter
bOUNUJPMURURlittl*
QQUNUSPMURUUlittle
SRUSSSSRRSSSlittle bit
YSRSRSSSUSSSlittle box
RQRRRUS_SQRSlittle card
QORRWSSRQSSSlittle cardboard
SWXRSSSPSSSSlittle man
MVSSSSSRSTSSlittle map
MPOSRPSoUTTSlittle one
PQPQSSS_STTTlittle ones
PSSSUSSSQSSSlittle sleeve
OSUSSWSRRUUWlittle slow
TP\\NSSRKQQTQlittle van
VRSRSSSOURRRlittle wooden
dQSSSJSSSSSPlittlekoalababy
_QOXSRSOQRRQlittle~@appliance
YRRSQSSOUSSSlittle~@art_craft
SRSSSSSRTSRSlittle~@audio
LS[STSSSQUTTlittle~@clothes
UTNQRVSJRSSSlittle~@colour
QXURSPS]QTSTlittle~@courier_staff
QSPSSSTSSSSSlittle~@delivery_place
UTSSSSSSSSSSlittle~@instrument
RQSSURSQRSSSlittle~@kitchenware
MR_SSWSTRVUXlittle~@lateness
ONT[USSWSRRRlittle~@material
MPOSRPSoUTTSlittle~@number
RORRVSSVSRSSlittle~@packing_material
\\ORSPSSSWSSSlittle~@parcel
_RMSSSSOTQRQlittle~@part
SVOSSSSRSTSSlittle~@route
TP[QSSSMRTTTlittle~@tools_fixings
LO`NSSRLQRUUlittle~@vehicle
T`JSOIZ]QPOLlive
XPVOSVSTUSSSlive >
OPRRSOS[OQQNlive and
OSRWSRSXQUSUlive at
NORQPQ]WUSRTlive in
ZSIWSSSOSQRQlive past
OkJPQLR`PPPRlived
PRQRSUS\\SRRTlived here
eRMVSQSNSRSSlived in
TSSSSRSTSSSSlivel*
TSSSSRSTSSSSlively
QaSSSSSLSSSRliver
QSVSRRS]SSSSliver's
O^WRRPS\\SPPOliver*
Q^SSSQSRSPOOliverpol
RTMOQSR`NVSUlives
[PQMQRSWVTSSlives in
CSSUSRSkSUSVlivid
QSSSSSSSSSSSlivin
OSZSSTRUQSTRlivin*
OSZSSTRUQSTRliving
VRSRSRSTSSSSliving >
PNPRSQSZSUVSlizar*
SQQSSRSUSTTSlizard
SQQSSRSUSTTSlizard's
PSTRSSSUSTTSlizards
USRSSSSQSSSSlizzy
NQgOSQRKSVWTliège
OR_RSSSHSVWTliège >
SSSRSSSUSSRSljubl*
SSSRSSSUSSRSljubljana
VSRSSSSRTSSSllanf*
VSRSSSSRTSSSllanfairpwll
NOOVSRS_STSSlloyd
QSSSSSSSSTSSlloyd's
QSSSSSSSSTSSlloyd*
ZPSSSSSQTSSSllshi*
ZPSSSSSQTSSSllshit
OQZQSQSySTTTlmaoo
YO\\ORURQUQSQload
TQ]RSQSGTSTQload >
LSRQSXS[QRSTload of
MSVRSQSMSTTTloade*
MSVRSQSMSTTTloaded
]TMSSTSGUPQQloadi*
]TMSSTSGUPQQloading
YVOSSRSMTQQQloading dock
XR]RQJS[VSTSloads
XR]RQJSQVSTSloads of
YRTSSRSNUTTSloaf
SSK`SSSKSTSSloani*
SSK`SSSKSTSSloanin
URQSSSSWVSSSloath*
URQSSSSWVSSSloathed
SPWSSSRRSTTTloave*
SPWSSSRRSTTTloaves
OXO[SQSLQRRRlobbe*
OXO[SQSLQRRRlobbed
SVPZSQSNRPSPlobbed it
QVSTSSSSRSSRlobbed over
CSR^VSSTQUQUlobby
TSSSSSSPTSSSlobby >
NSUVSSSXSTSTlobby door
OURTUSSTSSSSlobby of
SSRSSSSSTRRRlobes
USSSSSSSSSSSlobos
QS[RSSSQSSSTlobst*
QS[RSSSQSSSTlobster
JRSSSUWSTUUUlocal
RQWSSSSYSTTTlocal*
RQWSSSSYSTTTlocals
US[SSPSMSUUQlocat*
OS[SSRSQRUUTlocate
SSSSSRSSSSSSlocated
XSTSSQSOTSTQlocation
TSSSSSTPSSSSloch
WMQPSSSUWRRRlock
SSPSSSSXSSSSlockd*
SSPSSSSXSSSSlockdown
SSOWSVS\\RTRTlocke*
USQQSSSeSSSRlocked
SSPYSSSIRTRTlocker
RSSSSSSXSSSTlockers
SSSSSVSOSSSSlocket
L[SSSRSPPSSSlocks
SWSSSSSOSSSSlocom*
SWSSSSSOSSSSlocomotive
WQRSSSSTSSSRloden
QbPRSRSHRRSRlodge
L\\VRSMSPPTTRlodge*
SSWSSNSMSTTSlodged
M\\SSSSSSPRSRlodgee
RSRSSSSVSSSSlodger
SSQSSSSSRSSSloft
RSSSRUSSQSSVlofta*
RSSSRUSSQSSVloftandlarder
SQSSSSSSSSSSlofts
`RUWRTQITXSVlog
WSTRSSSRTSTSlogbo*
SSTRSSSTSSTSlogbook
WSSSSSSQTSSSlogbooks
UXRSSPSOTQQPlogge*
UXRSSPSOTQQPlogged
NSSRSRS\\SSSSlogic
STRSSSSSSSSSlogin
PSRSSRSZSSSSlogis*
PSRSSRSZSSSSlogistics
@fLRWQSOLQQPlogo
STRSSRSPRRRQlogo says
R\\RSSQSRSNSMlogo'*
R\\RSSQSRSNSMlogo's
bRVSRRSNSSTSlogs
SSUSSSSSSSTSloire
ZRUSS\\WKTTTWlol
QQVSSSRLVWVWlol >
SSSWSRSNSTSSlola
SSSSS\\SSSSSSloled
^SSSSPRQUSSSlolli*
^SSSSPRQUSSSlollipop
VQTRSRSYTRSRlomon*
VQTRSRSYTRSRlomond
UURWSRSOSTSSlondo*
QSSWSRSSSTSSlondon
XURSSSSOSSSSlondon's
FM_SPHPbPYZYlong
NQJRSUSQRTVXlong >
\\SRRTSSKURSQlong arm
SQYSSUSMQSSSlong as
WURTRUSXQRRRlong enough
URUSSPRTSUTTlong for
PS^MSUSQRUTTlong time
QWcRSSSGOUVUlong wait
NWTSSOSZRSSQlong weekend
KQZXTVQZNYUYlonge*
KQZXTVQZNYUYlonger
PNKQSWSaOSQSlonger >
PYWXSSSOPUSTlonger than
VRSSSSSNTSSSlonger to
RSUQSRSORTTUloo
PRRWSORfSSSQloofa*
PRRWSORfSSSQloofah
HQU\\LWL[XWYZlook
IUMRSRS^STTTlook >
TSRRSRSURSRSlook and
SODVRTTeUVVUlook at
OS^RSRSUSTTTlook down
NRRSS^SURSSTlook in
NSTRS[SIQLNWlook into
RSTXSXSJSRRSlook left
YTQVRMSQWRQPlook like
SUSSSSSNRUTTlook of
YSTQRNSUUSTRlook up
IRZUPTZXOXZVlooke*
IRZUPTZXOXZVlooked
QSYSSRTGRSRQlooked >
TUTURLUVURQSlooked at
NVYMSOS[TUURlooked in
URTQS\\QRSRSTlooked it
[WTOTQRBRVUWlooked like
LT[LR\\SUSRSTlooked under
PPP_SSSOSSSTlooked up
LSRSSTS[SSSSlooked well
K[XKSTVVRUUUlooki*
K[XKSTVVRUUUlooking
TRTSSQSaTSSTlooking >
R`[RSQSIRSSRlooking at
SSUSSSSNSSSSlooking down
QQNMSSW^TSSQlooking for
WSPSSSSRTSTSlooking like
QR\\SSSSIQTSUlooking out
RSUSSSSOSTTTlooking up
URRTRMRUWRORlooks
KTVTSRRLPVTUlooks at
aSSRSSSCQSSSlooks great
OUUPTTSYRSSRlooks like
VSRSSSSQTSSSloom
`SRSSSTISSSSloons
SQSSSSSZRSSSloop
USRSSSUOUSSSloops
FaQKTSSUMQRQloose
L\\SSRSSMNSSSloose >
OSSSTSSQSSSSloose and
LPRPUTSXQRSSloose in
`RRRSUSLPRSRloose*
\\SRSSUSRPSSSloosely
TRSSSSSQRSSSloosened
SSSRSSSTSSSSlooser
VSSSSSSOTRSRloosest
TQRSSOSSSRRPlord
ZRRSSRSMTTSUlord >
TQ[RSQQ\\UUVUlorry
YQSQSTQVURSRlorry >
QSNSSSS^SSSSlorry's
QSNSSSS^SSSSlorry*
QSUSSSSPSSSSlos
^SUPROSOXSTSlose
QSXQRRSXTSTSlose a
jS?QSQSF^JLIloses
XUSRSRSNSSSSloses an
OSQSSSSUSSSSlosin*
OSQSSSSUSSSSlosing
]NSQSPS_SSSSloss
RLYLSWOPOY[Ylost
JR[SSmS?PXWWlost >
ORXSUQSPOTTTlost a
OP[RQPSXRWYWlost in
[S[RSQSGTTTTlost it
SRNSSSSUSRSSlost my
XSQSSSSHURRPlost parcel
XONSSSSXWOPPlost the
ZSPQSSSWSSSSlostw*
ZSPQSSSWSSSSlostwithiel
JUXTPTRfSRSSlot
RQUMQYRNWUUSlot >
PSSSSSSUTSSTlot and
SSWRSSSTSSTSlot in
HTSVS\\SQOQQTlot of
SSUSSSSSSUTUlot's
G[VSSRSXRRSRlots
SXSSSQSPSQQQlou
fNYRSKSASRSPloud
XQWQSORNSRRQloud >
URRTSUSURSSRloud enough
URSQSSSYSSSSloud like
WRSRSQUVTTTUloude*
XSRRSRUTTSSUlouder
QRTSSSSUTTTSloudest
kSQQSSSHSSSRloudh*
kSQQSSSHSSSRloudhailer
WSQWSJSSTUSRloudl*
WSQWSJSSTUSRloudly
RSTSSSSPSTSSlouis
SSTSSMSUSSSSlouis*
SSUSSSSSSSSSlouise
SSRSSMSUSSSSlouisville
SSPSSNSSSSSSlouisville >
VRRRSSSTSRSSloung*
VRRRSSSTSRSSlounge
N\\SSSSSNPSSSloupe
USLoSSSHSSSRlourd*
USLoSSSHSSSRlourdes
SSZWT]PISTQTlove
FRQ\\RdSNRURVlove >
OSROSQSdSTSTlove him
mSQRRMROXQRPlove it
aSPRSRSMRPRPlove the
NVTWSPSNRUSVlove this
QQ_RSPSHSSTTlove to
IUSSUPS`QTTSloved
OMUTNTUTOZUZlovel*
OMUTNTUTOZUZlovely
SRRQONU^YTTSlovely >
USURSPSUXSRRlovely and
PSSPS^STQUSVlovely people
TSTSSSSQQRRRlovely soft
PRUKSSSfSTUTlovely time
KURRSSScSSTSlovely to
OSSPSUPMSSRUlovely when
SSSSSSSPTSSSlover
PSZOSTRIONONloves
TSTPRVRURNONloves it
TQQSSVSUSSSSlovin*
TQQSSVSUSSSSlovingly
]OOTRSPUTTSRlow
STSSSRS\\SSSSlowe
QSQRSQYQRQRQlowe'*
QSQRSQYQRQRQlowe's
YRRSSQSUVSSSlower
VSSSRSSFSSSSlower*
VSSSRSSFSSSSlowered
WSQSSSSSSSSSlowes*
WSQSSSSSSSSSlowest
OSSSTRSTSSSSlowke*
OSSSTRSTSSSSlowkey
PRSSSSSXSSSSloyal
OQRXZSSBRUSVlp
RSQSSSSWRSSSls
SSSSSSQSSSSSltd
SSSSSRSQSSSSlubed
VSSSSSSMSSSSlucca
O[NVRSRXQQQRluck
LUSSSQSURRSRluck >
?SRWSPSbSTSTlucki*
?SRWSPSbSTSTluckily
SWQSSYS\\SSSQlucky
SSSSSSSTSSSSludhi*
SSSSSSSTSSSSludhiana
SRRSSSSVSSSSludlo*
SRRSSSSVSSSSludlow
PXSRSRSXSSSRlug
OYTSSRSWRSSRlug nuts
RSSSSSSXSSSSlugan*
RSSSSSSXSSSSlugandlever
SSSSSSSSTSSSlugga*
SSSSSSSSTSSSluggage
\\RSQSSSNSSSSlugs
SSSSSSR[TSSSluis
RSLSSSSTRTSTluke
VSSQSSSOTRRRlulla*
USSQSSSRRSSRlullabies
TSSSSSSPURRSlullaby
RUNSSQScSSSSlulu
^QQSSRSPRSSSlumba*
^QQSSRSPRSSSlumbar
[SSQSRSPTSSSlumin*
[SSQSRSPTSSSluminous
R[SZSSSRQSSSlump
TWSOSSSYSRSRlumps
VSSVSSSSSRSRlumpy
XLK^SURMUNLQlunch
ZQVMSTSNXOOOlunch >
QRYSSWSSRSSSlunch and
TX\\MSSSESRUSlunch*
TSSSSSSKSUTUlunchbox
SX[MSSSMRPUQlunchtime
TSRUSSSSSRSRlunchtime >
SSRRSVSOSSSTlundq*
SSRRSVSOSSSTlundquist
TSRSSRSRTRRQlung
VPSSSSSRSSSSlungs
OSTSSSSSRSSSlurch*
OSTSSSSSRSSSlurcher
TRSSSSSRTSSSlures
SSSSSSSTSSSSlusak*
SSSSSSSTSSSSlusaka
WSPRSRShQPQMlush
RQQRSRSURPQMlush >
USSSSSSPSSSSlustr*
USSSSSSPSSSSlustre
RSSSSSSYSSSSluthe*
RSSSSSSYSSSSlutheran
SSSSSSSRSSSSluthi*
SSSSSSSRSSSSluthier
QQWVSRRMSTTSluton
SSTSSSSPSSTSlutte*
SSTSSSSPSSTSlutterworth
hRQSSRSQROSOluvly
VSSSSSSPRSSSluxur*
VSSSSSSPRSSSluxury
RS^SSSSSQUWTlx
KOQWRXRLRSRVlying
SSSSSQSNSSSQlying >
URTSSPS[TSSSlying down
ORRSSSS^SSSSlyle
NeUXSNUIUXVVm
JgQUSPSFSZWXm >
QZ[SSLSSSSSRm0
R[SSTMSQSRSRm00
S[RSSNSRWTTSma
UVQZSRSIRUSSma'am
[RKSSRSOWRRQma's
LUSSSSSSPSSSmac
QWRSSSSYSSRSmacbe*
QWRSSSSYSSRSmacbeth
TSSSSSSRTSSSmace
SOROO`TJWQPQmachi*
NORPOaTIURPSmachine
LSVRS]SKQRRSmachine >
QSZRSRSRRTSSmachine and
RSPSSSSRSSSSmachine in
USSSSSSPTRSRmachines
VSSRSRSVSSSSmachinist
STSSSSSYSSSSmacke*
STSSSSSYSSSSmackerel
aSO[RORPUTSTmad
PRR\\SRSLXQRPmad >
SSPSSRSNSTTUmad at
GRJWSWRUQQPRmadam
SSNSSXRNSRSQmadam >
;[ObVVSWL\\W\\made
_QRSSRSCSSSSmade >
MNORWZSVTTTSmade a
URWRSSSUSTSTmade for
L_NQSSSNQSSRmade in
FSY\\RZSUNVWXmade it
QTRTSUSHORRPmade me
NSRMVOS[SSRTmade my
WNSRSRSTSSSSmade of
MWZSSUSZRSSTmade the
PQTTSRS]TSSTmade up
RdOQSRSNSRRQmadis*
RdOQSRSNSRRQmadison
TQSSSSSSTSSSmagaz*
TQSSSSSSTSSSmagazine
RSSSSSSSSSSSmagen*
RSSSSSSSSSSSmagenta
P^SRSWSRSRSQmaggo*
P^SRSWSRSRSQmaggots
YRRSSSSQTSRSmagic
QSSXSSSLSTSTmagic*
QSSXSSSLSTSTmagician
QQPSSSSZRSSTmagis*
QQPSSSSZRSSTmagistrate
OT[RTQSQUUTUmagne*
O[SSTSSNRTTTmagnet
TQPSTSSQRTSSmagnet >
RP\\SSQSWSUTUmagnet's
SQSSSSSSTSSSmagnetic
TQRSSSSRVRRQmagnets
]KQUROS^ROPPmagni*
^QRUSOSORORPmagnifier
SRSSSSSRSSRSmagnifies
RMRSRSSbSSSSmagnifying
SSSSSSSRSSSSmagno*
SSSSSSSRSSSSmagnolia
UOQRSOSeUSSSmagnu*
YORRSPSZUSSSmagnum
OSQSSRS_TSSSmagnums
SSWSSSSQPSSSmagpi*
SSWSSSSQPSSSmagpies
SSSSSSSSTSSSmahle*
SSSSSSSSTSSSmahler
RSSUSSSVRTSTmaid
SSSSSSSTSSSSmaide*
SSSSSSSTSSSSmaiden
OSSSSSS\\SSSSmaigr*
OSSSSSS\\SSSSmaigret
IE>RNgWROQTUmail
URSRSRSPUQRSmail >
YSVSSMSLSTUSmail and
TSRVSRSRSRSTmail carrier
VQSSRRSQTSSSmail coach
OSJVSZSORPQSmail it
QRVQSSSVSTTTmail tuesdays
YUWTRNSQRVWTmailb*
TRSSRSSLSSSSmailbag
XVWTRNSXQVWTmailbox
cRXQSOSMRWZUmailbox >
SWPVSSSKSRQRmailbox to
UPNXURZZPSRRmaile*
UUOQTSZVSRRQmailed
SNRZTRSWPUSUmailer
NSSSYSSKSSSSmaili*
NSSSYSSKSSSSmailing
RQS\\PQSLQTSTmailm*
RQS\\PQSLQTSTmailman
QKKQToRUSQRUmails
SOSRTTRRSRRTmails~@number
N^JUSPVZRROQmain
USOXSTSNSTQRmain road
SSWSSSSQSSSSmaine
SSUNSSSSSSSRmainl*
SSUNSSSSSSSRmainland
SRSSSSRSSSSSmains
NS^SSSSOSSTSmains*
NS^SSSSOSSTSmainspring
SSKVSTWXSSQRmain~@route
QSSSSTSSSSSSmaire*
QSSSSTSSSSSSmairead
LZVPQUPRNVUYmake
\\QKWSQSTSSSRmake a
OW[PRQQaSSRUmake it
QRURSQSTSTTTmake me
_SSSSRSLTRSRmake my
MSRRSQSaRSSSmake of
NUTSSRSZRTTSmake out
IRRSSWSESSSSmake the
b[bRRHR<RWXVmaker
W_QRSQSDPPSPmaker's
\\^QRSRSDPPSPmaker*
XRRSSTSSSSSSmakers
bFLKNKVSZNNKmakes
RMQRSQR[TSSSmakes a
TUQSSPSPTSSSmakes it
dPRSRQSAWSSRmakes me
VTSSSWSRRRSQmakes my
TQSSSNSLTSSRmakes no
PROSSSS\\USSSmakes the
WQQSSSS\\TSSSmakes~@food_spices
fRQSRTS@VRRQmakes~@me
TQSSSNSLTSSRmakes~@negation
SWSSSSSRSRRRmakeu*
SWSSSSSRSRRRmakeup
QQVRSPSRSSTSmake~@me
MVVTUQS]QTRVmakin*
MVVTUQS]QTRVmaking
QURPSWSQSTSVmaking this
RSRSSSS`SSSTmall
OQWSRQSXSSQSmallo*
OQWSRQSXSSQSmallow
QQcRSOSSSSSSmallu*
QQcRSOSSSSSSmallusk
SQTRQVSQSSSRmam
TRXNSSSRSTTQmam's
PUHSSSSiQJJImamma
ROWSSSS^SSSSmammy
LTOTQLV_VTSSman
PPPORIR_WSVQman >
ZSSWSQSDTTSTman a
USRSSQVTRRSQman and
PS[KSQSUTOSPman at
TSTSSRSQSSSRman called
PVRTSOSYSUSSman carried
ORVPSXSSSRSTman had
QQR]SOSLSVVTman i
K[XSQRUOSSRRman in
WSVRSSSPSRSSman is
PTWRSRSSRUVSman on
RSTRSWSOSRSSman says
RSPOSRScSRSSman there
SSRTSSSSSSSRman threw
USSSSSSPTSSSman to
RSSTSNSOSRSQman very
YSOQSZSSQQSQman who
RUUXSQSQTSVRman with
M\\JTaPRMPUSSman's
ISOLRXRbPOOWmanag*
LRPVRNSfQTPTmanage
RRYISTSZTRSSmanaged
LQZSSSSVSUUVmanaged >
UVSSSRSPSSSSmanagement
NQKSS\\SKQORVmanager
SSMSSSSWSOSSmanager >
SRRSSTSQSSSSmanager and
RSWSSSSPRSSSmanch*
RSWSSSSPRSSSmanchester
QSSSSTSSSSSUmanda*
QSSSSTSSSSSUmandarin
MTPUSSSWSSSSmando*
QSPSSSSWSSSSmandolin
NTSUSSSSSSSSmandolin's
SR[PSRSMRUVTmandu*
SR[PSRSMRUVTmandurah
_OKXRQSYTUSSmango
OSRQSRSSSSSSmango*
OSRQSRSSSSSSmangoes
MWSRQ^SQRSSQmanil*
MWSRQ^SQRSSQmanila
QSOSSRS\\SSQSmanit*
NSOSSSS^SSRSmanitoba
VSSSSRSRSSSSmanitou
DNUWS]SKQSSXmanne*
DNUWS]SKQSSXmanners
MSQRS_SNRRRVmanners >
RSSSSWSPQSSSmans
WRRRSSSQURSQmante*
SRRRSSSSURSRmantel
VSSSSSSPSSSRmantelpiece
R[SSRSSSSQRQmantl*
R[SSRSSSSQRQmantle
QTNRRPSZTPQPmanua*
QTNRRPSZTPQPmanual
OHPSSSSZRQRQmanual >
RSRSSWSMSSSVmanuf*
RSRSSWSMSSSVmanufacturer
RSSSSWSNSSSVmanufacturer >
SSRSSSSTSSSSmanuk*
SSRSSSSTSSSSmanuka
TSSSSSSURSSSmanur*
TSSSSSSURSSSmanure
ZTNOQRRWWSSQmany
OVVRSOSUSRRSmany times
TR`OSTRVUVXWmap
QTUQSSS\\SSTRmap >
\\SORSVSOWRRPmap is
NSQOSSSUSTTTmap it
ZSQSSTSSSRRRmap of
PSSRSSSYSSSSmap on
NSWMSSSQRTUTmap shows
QRUTSSSUSRSRmaple
RQQSSRSRTSSRmaps
VSSSRSSKSSSSmarac*
VSSSRSSKSSSSmaraca
ORYPTSSSSTTTmarae
SSXSSQSZSTTTmaran*
SSXSSQSZSTTTmarans
MV\\RSQScQUVSmarat*
SSSSSTSPRSSRmarathi
MV\\RSOSfRUVTmarathon
STSSSSSSSSSSmarbl*
STSSSSSSSSSSmarble
WYSQSMOZSTWRmarch
NZTRSMQRQRSQmarch >
TVOSSSSSSRRPmarch and
SSSSSSSRSSSSmarcu*
SSSSSSSRSSSSmarcus
SSSVSSSSRSSSmardi
VSRSSSSMSSSSmarek
VPVRSRQ[SQQPmarga*
RSRRSRQ\\SQQQmargaret
WPWSSSSRSSSSmargarine
QSXSSSSYSTTTmarge
RXSSSJS_SSSRmargh*
RXSSSJS_SSSRmargherita
SSSSSSSXSSSSmargi*
SSSSSSSXSSSSmargin
SSSSSSSORSSSmargr*
SSSSSSSORSSSmargrit
QSSSSUSSSSSSmarig*
QSSSSUSSSSSSmarigoldhouse
RSRaRSSQSRSSmarin*
RSRaSSSQSRSSmarina
SSSSRSSSSSSSmarinade
R_SRSSSKSSSSmario
JZQTSRS[RSSRmarjo*
JZQTSRS[RSSRmarjorie
GeM^QEQZNUSRmark
UNN_SNSTRTQSmark >
K\\QRSSSKRRRQmark in
J^TPRJRKQTURmark on
XWWGNLWDUIQKmarke*
C\\^KQSSOOSWUmarked
RP]JSSSQSTWUmarked as
UTTSQSSYSSSRmarker
]QRTRSSMVMNNmarkers
XPLOSMXKSQRPmarket
VRSRSSSOTQSRmarketed
_RSSSSSQSSRSmarki*
XSRSSSSPSSSSmarking
ZRSSSSSTSSRSmarkings
?fNWRUTQKRRPmarks
FeOYRORHNRRPmarks >
ZRSUSRSUWPRPmarma*
ZRSUSRSUWPRPmarmalade
JSTSSSSWSSSTmarqu*
JSTSSSSWSSSTmarquee
VRSSSRSSTSSRmarre*
VRSSSRSSTSSRmarred
MKRPTPQdRSRRmarri*
VSURSRSTQTTUmarriage
NTSRSRSZSSTSmarriages
NRSRSRSXTTTTmarriages >
PJPRTRQ[SQQOmarried
QSRRSORCUSRRmarried >
OMSSTPS[QPPPmarried~@number
HSSSSSVbRSSSmarro*
HSSSSSVbRSSSmarrows
_RNQSUSHSRRZmarry
PVRPSRS\\SSSSmars
KZSSSRSRSSSSmarsh*
KZSSSRSRSSSSmarshmallow
RSSSS[SHSSSSmart
SRQSSYSPSSSVmarta
YQSQSSSWVRRRmarti*
\\QSRSSSSVRRQmartian
PSSRSSSWSSSSmartin
DSURSYS_WNQSmarve*
USSSSSSPSPSPmarvel
8SVRS[SfSRRWmarvellous
\\SSSSPSOVSSSmarvelous
SRSSSSSSSSSSmary
SSSSSSSSRRSRmarzi*
SSSSSSSSRRSRmarzipan
VSSRRSSSVRSQmasal*
VSSRRSSSVRSQmasala
WSUSQRSQVOOPmasca*
WSUSQRSQVOOPmascara
PSRQS_SMSSSSmaser*
PSRQS_SMSSSSmaseru
TSSSSSSUSSSSmash
TSSSSRSUSSSSmashe*
TSSSSRSUSSSSmashed
[RVORRSMYQSQmask
ZNXRSRUQTSSRmasks
SLRSSSQmSSSSmason
YQaSSIRFRWXTmass
SQXTSNRQSUUSmass >
SSSSSRSZSSSSmassa*
SSSSSRSZSSSSmassage
SSSSSSSSTRSSmassi*
SSSSSSSSTRSSmassive
USSSSSSPRSSSmaste*
USSSSSSPRSSSmasterpiece
[MXWRSS@UPUOmat
XSQSSVSNSPQPmat >
MSTVRRSVTTSTmat and
QSSRSSSVUSSRmat for
URVTSSSJRTSSmat wednesday
SSSSSSSSQSSSmat's
^STQSIRPVRRQmatch
QOQSSRRPTXXWmatch >
^QOSSQRTYRRQmatch*
bRPSSRRJXRRQmatches
\\RRSSRRTXRRQmatches >
URSSSRSRTSSSmatching
MSSSSSS^RSSSmatchsticks
LRZRSdUQOSRUmate
LQZRSgSHLQSVmate >
VSSSSSSVTSSSmate'*
VSSSSSSVTSSSmate's
PSXSSQSZSVUTmater*
SSUSSRSSSTTSmaterial
PSVSSRSZSTTTmaterialised
QRMQSRRfRSSTmates
PRQRTQTTTSRSmath
WRQRTRSNUSRSmath >
OXQSSSSTSRSRmathe*
OXQSSSSTSRSRmathematical
PSRSSSSbTSSSmaths
PSRSSSSYSSSSmatil*
PSRSSSSYSSSSmatilda
RPXSSSSRRVUWmatin*
RPXSSSSRRVUWmatinee
PQ[OSPSOTSTTmatri*
PQ[OSPSOTSTTmatric
^QVQSSSATOPOmats
R[SSRPSSSSSSmatte
_SUPROSNVRSPmatte*
XRRRSSSLSSTPmatter
RSRSSSSURSSSmatter >
RSVSSQSQSTTRmatter of
]SRQSRSSUSSRmattered
PUWRSPSUSSSSmatters
GURSSSSZSSSSmatters >
RSVZQQRVUSSTmattr*
QSW\\QQRPUSSTmattress
WMaXRPSOVTRSmattress >
SSRQSSSYSSSSmattresses
Q^QSSRSPSSSSmatur*
Q^QSSRSPSSSSmature
SSRSSYSKRSRUmaure*
SSRSSYSKRSRUmaureen
SSRRSSSNSSSRmauve
KRSSSTSRQRSVmax
QUNMQQMUPWUXmay
MRLORLNfSWVUmay >
OSPSSVS\\SRRTmay and
QXSSSSSOQTTUmay be
QUVSSVRRRSSTmay i
SQTSSSSPSTTUmay the
HQDYTVR\\RTSVmaybe
QSVRQWSPSTSUmaybe >
kQQRSNSKUSSSmayfl*
kQQRSNSKUSSSmayfly's
LMORSNSlRRQSmayo
RRRSSSSWSSSSmayor's
RRRSSSSWSSSSmayor*
SSSSSSSWTSSSmaze
SQSSSSSSTSSRmb
SQSSSSSSTSSSmccoy
QMOHQcRHNHLUme
]YUWVLWSUMMKme >
JLSTZdRHNRRWme a
JRYRRLSfSUUSme about
OS[SSTRPSXWVme after
RQVUS\\SESSSRme an
SXTNR[RNPPSSme and
SQ[RSTSQSTTSme another
WSPTTPRIUTRRme anyway
TYSPSVRJTSTQme as
XSWRSUSLSRQQme at
PNYTSRROSUTXme back
QSQQSZQPRRSUme before
WTSRSSQNSSSSme but
SS[NSSSVRTVTme by
NSVSSSRSRSSUme dear
UQZQSTSPSSSTme down
PXeQSPSHQSSTme every
SRQQS`SPTSSWme feel
SSSSSTQWSSSSme fifteen
LOK^S]MRSTNZme for
[VMXSMSTTUSRme four
OSTYSNSNSVUUme from
JMWPS`QPRRSXme half
QSRSSXSQSQRTme himself
SRRRSTSVSSSRme holding
WRRRQMSRUQQQme how
WROWRTWNWQQPme i
OS\\RSLSWRTTTme i'm
XOOWSORUSRRTme if
^NSRQSSZWQSRme in
PPXXS^SDRTTTme is
Q[[USLSXSTWTme it
NNOSSaRJRSSTme it's
EcRRR^SJORSWme like
RSRRSUSMRRRUme lol
WQUSRRSNVUVSme look
OVQSSUSERSSUme my
RSQNS\\S<SRRSme no
XSTSSSSNXSSTme not
MSWSSVRTRRRUme nothing
[SOQSOSYTSSRme now
WSSWSRSNTTSRme off
PQGRSbSWTPQUme on
SGOQSIScTSTSme one
]QMSSTSCTRSSme out
YRQQSWSISRRVme over
LSQSSRUXQRSSme right
WSHQSWSYSRRQme so
ORQRSVS]SSSUme straight
RQVRSOSVSUUTme tell
^STRSNSORSSQme ten
URMSSYSSRSRTme that
T^NXRIQ[SQQNme the
QSRVSNSOSTSSme then
LSSSSZPQSRSVme they
aSSSSJTQSSSSme three
GRXRS]SKQRSTme through
]WDQT[RVNQOPme to
NSgSSOStRXWTme tuesday
KSPSSD^OQSSSme twice
UWLMSPS`SRSPme two
VSURSWSGSSSTme up
N[RTSSSJRSSQme was
_RVRSJSIVTSRme what
TSVSSYSMSSSSme when
SWRTRQXNPRRPme with
RSSSSSSWSSSRmeals
]WXQRNSPUUSQmean
cQRWSSSHUSSSmean >
RRPOSXR[SRRTmean i
PSRSSSTXRSSSmean it
TSVRSQSRTTSSmean that
NPQSSSSdUUTSmean the
DtJSS`O?YQRSmeans
]R\\PNMRLSQTOmeant
LQgQSRSKQRSQmeant for
NVHTSOR[WTSTmeant to
SSOSRSS]SRRSmeant*
SSOSRSS]SRRSmeantime
PRYSSTSRRSSTmeanw*
PRYSSTSRRSSTmeanwhile
RRPOSXRUSRRTmean~@me
WOKQQYPPVRQVmeasu*
NQRRQaSRRRSVmeasure
[QNSSNQLVSRTmeasured
QQSSSVSTXSSSmeasured >
?URVSSSQRUSUmeasured it
QSSPSPS\\TRSRmeasured my
OSSPSPSXRRSRmeasured~@me
SSQRSPSXTSRSmeasuring
TSSSSSSLUSSSmeat
SST`SPS?SSSSmeatb*
SST`SPS?SSSSmeatball
PQQSSUSXSSSVmecha*
URQSSUSTTRSTmechanic
MRSSSSSVRTSTmechanical
QS[RSSSSSSSSmed
SSPRXSSQSRRQmedal
SQTSSPSXSTTSmedal*
SQTSSPSXSTTSmedals
NRUURUSSSTRQmedic*
TSRSSUSSRRRPmedical
MRVVRTSTSUSTmedicine
RSXVRTSJSUSUmedicine box
SSSSSRSRSSSSmedicines
QSSSSRS[SSSSmedie*
QSSSSRS[SSSSmedieval
XSSSSSSPSSSSmedit*
XSSSSSSPSSSSmeditation
AWSSSRSgPSSSmediu*
AWSSSRSgPSSSmedium
RXSSSSSQRRQRmeena*
RXSSSSSQRRQRmeenal
PSRSSSSSSRQRmeepl*
PSRSSSSSSRQRmeeples
RW^WRKQVTRSPmeet
NStRSQS=STTTmeet >
_RKSSSSXUQRQmeet at
UQPPSUS]URRRmeeti*
PQQRSYSWTRRRmeeting
XSRRSNSZTSSSmeetings
SSRSSSSSSRSSmeets
RTSSQSSSSSSSmegan
ORSSSQSdSSSSmegat*
ORSSSQSdSSSSmegatote
TQRQRORZTOQMmeh
FRSRSQRbGPRNmeh >
SRSSSSSSUSSSmehnd*
SRSSSSSSUSSSmehndi
RS]SSQSORVWUmein
SSSSSSSRSSSSmelat*
SSSSSSSRSSSSmelatonin
PT\\SSUSKURTSmelbo*
PT\\SSUSKURTSmelbourne
OSRSSSS[SSSSmelod*
OSRSSSS[SSSSmelodeon
ZURSSQSRSSSRmelon
RSURSSSWSSSSmelon*
RSURSSSWSSSSmelons
UQRSSSSPSSSSmelt
\\ORRSSSSSTVUmelte*
\\ORRSSSSSTVUmelted
WRRSSRSdSTTTmelted >
SSSSSSSSSTSTmelti*
SSSSSSSSSTSTmelting
JSSSSSS_SSSTmelts
TQWSSSSSSVVTmembe*
TQWSSSSSSVVTmember
SSVSSSSWSTTTmeme
XTLS]NSUUSSRmemor*
RSQSSSSXSTTTmemorial
YTNS]NSPURSRmemory
WQSSSQSNUSSRmemory of
LR[PSPRRNUUVmemph*
LR[PSPRRNUUVmemphis
NSUQSRRNPVVVmemphis >
RSWSSSSORSSSmemphis longer
OLPURTRUTXTVmen
NSSSSSSSSTSTmen >
RVZSSSS?RTSTmen and
LZSSSRSMQSSSmen's
MQRSSRZWRRSRmenar*
MQRSSRZWRRSRmenards
YRRSSSSRSSSSmend
MVSSSSSTRSSSmende*
MVSSSSSTRSSSmended
PSSSSZSNSSSTmends
QRSSSSSUSSSSmenno*
QRSSSSSUSSSSmennonites
RkKQSRSSSPQQmens
RSSSSSSTRSSRment
VSSSSSSOSSSSmenta*
VSSSSSSOSSSSmental
O`QPSNW\\POSPmenti*
WYTNSJT]SSTQmention
RRSSSNSbSTTTmention it
S[RUSWSJQNRQmentioned
RSSPSQTOSSSRmentioned >
NRRPTVSVQRTRmentioned it
KRRSSSV[RTSTmentioning
T[RTRRSVTSSRmenu
PWSURSSOSSSRmenu >
QSRSSVSQSSSSmerch*
QSRSSVSQSSSSmerchants
RSQSSRS]PQROmerci
NRVSSSShSTVUmercu*
NRVSSSShSTVUmercury's
USSRSQSXSSSSmercy
SQSSSSSSTSSSmerin*
SQSSSSSSTSSSmerino
PRSSSRSTRTTTmerit
MVQSSRS]SRRRmerma*
MVQSSRS]SRRRmermaid
QZJSSSSWSSSSmerry
RQPSSSSSTRSSmesh
SNTP`XSVRUTXmess
QPPTR_PLVPQQmessa*
UPQWSZPFVQQPmessage
SSQRSZSRSRRSmessage 0
SRRRSUQPTTRTmessage >
VSSSSSSUSSSSmessage in
\\SRQSSSVUQQRmessage on
OSZQSMSYSTTRmessage said
USOPSUSVSRSSmessaged
MSVSSWSVSSSTmessages
VRQWSWSSUPSRmesse*
QSQTS[SOSQSSmessed
WRSVSOSWURSRmessenger
VRVTRcQGSXUYmet
MSR[SSSSSTSTmet >
YPRRSQSUVRRRmet a
dVJQSRSFSQSRmet the
VSSSSRSJSSSSmetab*
VSSSSRSJSSSSmetabolically
UTRUSRSQRSSSmetal
RSSSSSSRSSSSmetal >
SRSSSSSRTSSSmetal*
SRSSSSSRTSSSmetallica
SSRSSSSSTSSSmetap*
SSRSSSSSTSSSmetaphor
RQM\\SRRQSURUmeter
PSSYSRSQRTRTmeter cupboard
RQQTSQS]VSRSmetho*
XQRSSRSSVSSSmethod
MSRTSRS]SSRSmethodist
SSRYSSS<SSRTmetre
ONQUSSS[SSRUmetre*
ONQUSSS[SSRUmetres
]OSRTSSSSSSSmetres of
SURSSSRSQSSSmetri*
SURSSSRSQSSSmetric
VSQSSSSOTSRSmetro
UPRSSQRTUSSRmetro*
YPRSSRRLVSSQmetronome
OSSSSRS[SSTSmetronome's
NSQSSSSaSSSSmets
NO[QSRRQRUVUmet~@number
SSSWSOSTSSSSmews
OSSSSSSXRSSSmi
OTQSSRS^PQRPmia
QRRSSRSbQQRPmia >
cJOSTNSRWSSQmic
SSSSSSSPRSSSmic's
SRSRRRSbTRSRmice
ORYSSRSOQSSSmicha*
ORYSSRSOQSSSmichaelmas
NS[SSRSMPSSSmichaelmas >
SSSSSSSQSSSSmiche*
SSSSSSSQSSSSmichelle
SSSRSSSRSSSSmicro
QVQQRYSTOQQQmicro*
QVSRSRSVSSSRmicrophone
TVSSRTSNSRRSmicroscope
NQQSSWSUPRRSmicrowave
KQRSSXSWPSSSmicrowave >
VRSRSUSTRSSSmicrowave's
VRSRSUSTRSSSmicrowave's on
dQITWSS\\[LPLmid
mSPRSQSJ[LQKmid >
`PRRRQSNUPRPmiddl*
]PTRRRSVUPRPmiddle
PKRVRRRPTRRRmiddle >
QRVSSUSVRSSRmiddle and
IRZUSQS[RSSTmiddle of
VSSRSSSMSSSSmiddled
SSQSSRSQSSSSmiddleman
SSSSSSSTSSSSmidla*
SSSSSSSTSSSSmidlands
QSROSQS[SQRSmidni*
QSROSQS[SQRSmidnight
SS[SSSSVSSSSmidnight >
QXWSSQSJPRQTmidwi*
QXWSSQSJPRQTmidwife
PRZQQUSJSSTUmight
ZSNRSXSMUQRRmight as
IR\\SRUSURTTTmight be
TRXSSQSKRUUTmight have
RSWSSLSXRUTSmight've
RSWSSLSXRUTSmight*
NUQ]SSSPQSSTmike
TTPSSSSNRSRSmil
PTRSSRS_RSSSmila
WSRSSRSQTSSSmilan
RSPSSSTXSSSSmilan*
RSPSSSTXSSSSmilano
SSTSSRSSSTTTmild
SSZPSRSTVTUSmile
OSVQSSSSUSTSmile >
KSYUSRSYSTTTmile and
hQQRSNSJYPQOmilea*
hQQRSNSJYPQOmileage
QYSWURTKUSSRmiles
RXRSSSSOSSTSmiles >
aPMRSOS`WSSSmilit*
aPMRSOS`WSSSmilitary
=WTaOQS`QXRYmilk
NQORSQSeSRSRmilk >
MVSSSSSYSSSSmilki*
MVSSSSSYSSSSmilking
^SSTSSRDSRSRmill
YRPRSUSPSSSSmilli*
NUSSSSSSSSSSmillimeter
[RPRSUSQTSSSmillimetre
ZSPSSSSPVSSSmillimetre >
VRSSSSSRSSSSmillion
TSSSSNS]SSSSmilo
QSQSSRSeSSTTmimed
XSSSSSSHYPPQmin
TRRSSSSTSSSSmince
SSSSSSSSUSSRmince*
SSSSSSSSUSSRminces
bSRSSRSKSSSSminch*
bSRSSRSKSSSSminchin
[UUNRPQXSKOJmind
PVSRQOS`NPQPmind >
ORQSSSS`SSSSmind but
UQRVSSSOSTSSmind the
XUQSSSSTSQRQmind to
SQRSUQS_TQSOmind you
MSSSSPS_SSSTmind'*
MSSSSPS_SSSTmind's
RRRLSbSRSSSSminde*
RRRLSbSRSSSSminded
RRQYSOSWSTSSmindi*
RRQYSOSWSTSSminding
SSWPSSSFSSSSminds
OSQSSSScSSSSmind~@hedge
^Z\\XORMCQRSRmine
NXNOQ[RKRTSRmine >
QSRUSSSSRSSSmine and
HYZSSRSPQSSSmine had
KYNRSSSQQRSSmine has
PURcSRSLSSRTmine is
[SNSSQSIWPQPmine only
OQ_RSPSSSTTTmine was
HYY]ROQ]TWVUmine'*
HYY]ROQ]TWVUmine's
NZSSSSSNRSSSmined
SSSSSSSPRSSSminer*
SSSSSSSPRSSSminers
PYSUSSSMSRSSmini
TSSQSSSPVQSRminif*
TSSQSSSPVQSRminifigs
SSSSSTSXSSSTminim*
SSSSSTSXSSSTminimum
JOQQSQSgRRSRminis*
JOQQSQSgRRSRminister
SRRSSQSRRRSRminister >
SSP^SQSSSUSTminni*
SSP^SQSSSUSTminnie
RSSSSTSSSSSTminor*
RSSSSTSSSSSTminors
QSNSS]SRQRRUmins
\\RRPSTSMQPQNmint
TVSSSQSMPRRQmint >
L\\WXRRRKSWVWminus
USSWSRSISSRTminus thirty
YONXSRRMWSQSminus~@number
\\O=P[_Q][OKNminut*
QYNTQ[SYTWQTminute
NRQZR]SORUPUminute >
_IBO]VRWZKMMminutes
HPTO^cSGSPQRminutes >
[SLQSTSJVPPNminutes a
XSPSSPSQRTTTminutes and
SSSSSSSOSSSSminutes flat
NSOVSSSPSSSSminutes in
JSSSRPSZSSSSminutes of
ZSSSTMSVUTSRminutes off
^SXQSTSSTRRQminutes to
WRUSVMSLSSSSminutes with
T[QSSRSMTQRQmirac*
T[QSSRSMTQRQmiracle
PRSSSXSSRSSSmiria*
PRSSSXSSRSSSmiriam
U]KS^QRIQOOMmirro*
NVRS^RRSPPPPmirror
UKRRgSSQQSSSmirror >
WRSSRSSPUSSRmirror makes
XSMSSRSZTSRRmirrored
U[RSRTSBSRRQmirrors
SSUSSQSOSUUSmis
RSSSSXSQRSSTmisap*
RSSSSXSQRSSTmisapplication
PSSSSSSXSTSSmisla*
PSSSSSSXSTSSmislaid
YSOSSSSWSSSSmispr*
YSOSSSSWSSSSmisprinted
SMSSSTSSSSSSmisre*
SMSSSTSSSSSSmisremembered
>QKtRTSSRPOQmiss
cRORSSSMUPQQmiss the
PQ\\SRRQKLSSTmisse*
PQ\\SRRQKLSSTmissed
RSSPSSSYUSSSmissed it
YSGQSNS^TQRQmissed my
NV_PSSRXMTTUmissed the
RSO^SPSFQTSQmissed you
LfSRRTQPKRQRmissi*
KlCTRWRWKNKMmissing
OhFOSQRNNJJKmissing >
QUQSSSSaRRSSmissing and
]KOSSSSOTSSSmissing from
PQYSSWSRRQQSmissing in
RYNSSSSVRSSSmissing the
USSRSSSQURSRmissions
RMdRRPRNQXYYmississauga
QP\\SSRRJRUUVmississauga >
SQSSSSSSSSSVmissp*
SRSSSSSSSSSUmisspelling
SRSSSSSSSSSUmisspelt
LSQXSSSQTRRSmissu*
LSQXSSSQTRRSmissus
YNSRSSSQTSSSmist
MNSQScPJRRSZmista*
QMTNS^PJRRT[mistake
QOQSSSPUTSSVmistake >
QSSVSUSSSSSSmistakes
QSSSSVSSSSSSmistaking
LVSSSSSSSSSSmiste*
LVSSSSSSSSSSmister
RSQSSSSSSRRSmisty*
RSQSSSSSSRRSmistyped
PZSSSSSQPSSSmite
MoPRRQSOSSRSmitre
SRSSUSSQSSSSmitre*
SRSSUSSQSSSSmitred
SRSSSSSSSSSSmitt
XQRRSRSSTRSQmitts
IVRRSRSiPSSSmix
URRSSSSTVSSSmixed
TRSSSJSSRRQSmixer
iRSSRQSCSSSSmixes
SPSSSSSUSSSSmixin*
SPSSSSSUSSSSmixing
XSSSRSSQSSSSmixtu*
XSSSRSSQSSSSmixture
SRSSSUSSSSSVmk0
SWRSSSSRSRRQmliwa*
SWRSSSSRSRRQmliwaukee
QTSSSSSSRSSSmm
\\OSSSRSQUSSSmoab
LSNSSRShSTTTmoan
SRSSSTSSSSSSmoani*
SRSSSTSSSSSSmoaning
RSSRSUSSSSSUmob
KOZUSQSWRVTWmobil*
LOYUSQSXRVSVmobile
WSSSSRSTTSRQmobile plays
RSTSSSSRSRSSmobility
VSSSSRSRSSSSmocca*
VSSSSRSRSSSSmoccasins
WQSSSSSOQSSSmock
^VHLSNOKZOPNmode
ZQRSSSSLVRRQmode >
I]UPP]RRQRTUmodel
RQLRS\\SIQRSUmodel >
NQSSSSS]SSSSmodem
JWSQROS`SSSSmoder*
JWSQROS`SSSSmodern
JRPRSSS[SSSSmodern >
Q^SQSRSISSSSmodes*
Q^SQSRSISSSSmodest
SSVRSSSKSSSSmodul*
SSVRSSSKSSSSmodule
SQRTSSSRSUSVmoira
]PRRRSSLUSSSmoist*
SSSSSSSRSSSSmoisture
]PRRRSSLUSSSmoisturiser
QQQSSSSgSUUUmold
VSOSSUSLSRQQmom
USSSSSSSSSSRmom's
PSQRSSSYTSSSmomba*
PSQRSSSYTSSSmombasa
OXOQSTSWTRRSmomen*
OXOQSTSWTRRSmoment
OSURSRSaTQRRmoment >
NkQSSSSLSSRSmoms
SRfBSRSgSSUTmon
PSUSSRSNSQRSmon no
MO`QSPSVRTWWmonct*
MO`QSPSVRTWWmoncton
VTUPRZSLRQQSmonda*
[TMQSVULRPPRmonday
NPUNS[RbSSQSmonday >
]RYRSOSLSRSQmonday after
QVdTSQSUSSQRmonday and
\\YRRSYS4SRTQmonday i
QSWRSQSSSSSSmonday no
RSYQSQR[TUVTmonday the
NS\\RSWRTSSTTmondays
OS[SSTRRSSSTmondays >
NUJORlPLSOM]money
`PYTS8\\b[TSTmoney >
UQORSTR[SRSTmoney and
L[PQSaPFRQPUmoney back
SUSWSQSSSSSSmoney but
QSORSZRWSSRTmoney in
SSTSSZSMSRRSmoney is
RQQOSYSUSRSSmoney was
SSLSSSSSSQQSmoney'd
RSSRSSQ]STSTmoney's
RSLRSSP]TRQTmoney*
SSSSSSRSTSSSmoneybox
\\PPSSOSRXTSSmonit*
[QQSROSTXTSRmonitor
SRSSSSSPTSSSmonitor and
SSSSSTSQSSSSmonitored
USRSTSSSSSSSmonitors
PSRSSSSUSVUVmonk
QSRSSRSVSVUVmonk >
QSQRSeRRSSSSmonke*
QSQRSeRRSSSSmonkeys
RRkQSDS]RSTSmonks
USSSSSSTUSSSmono
UYQTSQSPSPRMmonog*
SYSTSRSOSQSNmonogram
USRSSRSTSSRRmonograph
SXQSSRSSSSSSmonop*
SXQSSRSSSSSSmonopoly
NQ`OSRSMRVXVmonso*
NQ`OSRSMRVXVmonsoon
USPSSSS[UOSPmonst*
USPSSSS[UOSPmonster
SSKUSSSSSSOSmonta*
SSKUSSSSSSOSmontana
PWqTPLWBI[\\Umonth
UIWURJYYTWZUmonth >
NXVQSZSKTPRSmonth and
UQZSSSSSQQQQmonth for
PT\\SSQSRRTUUmonth i
MRXRSQSRQRRRmonth late
KS\\SSRSJRSSRmonth of
STVRSOSOTTTSmonth on
OTVQSSSHQUUUmonth to
NRaSSNSWSTSSmonth's
VRXPRQUXTPOQmonth*
[SJPRUVSTOOQmonths
H_LRSZS[RPPRmonths >
IReRSPSRSUTUmonths and
USOSSTSMTSSSmonths in
ORMSSSSYSSSSmonths of
XQSSSSSQRSSSmontr*
XQSSSSSQRSSSmontreal
OLP[SSS\\STSTmonty
VSRSSSSSSSSSmonum*
VSRSSSSSSSSSmonument
PS[SRTSORTUUmood
QRTRSSS_STTTmooed
VRMMTOTgTPTOmoon
TPQRRSSHVQTQmoon >
SVKQSSSTSSUSmoon was
SSSSSSSPRSSSmoon'*
SSSSSSSPRSSSmoon's
]QQQSQSVUSSRmoonl*
]QQQSQSVUSSRmoonlight
KQdSSPRRRVVVmoons
[SJQSSSRURRSmoons*
[SJQSSSRURRSmoonscape
SSSSSSSRSSSSmoor
KXSSSSSVSSSSmoore
PPWQRQRfTUUTmoose
QQXRSQSRSTUTmoose jaw
QQXRSQSRSTUTmoose~@part
aRRQSRRFYQROmop
]RRQSPRF[TTSmop >
ZSSSSSSNTSSSmop's
VVPTSSSORSRSmoped
TSSSSSSVSSSSmops
TRSSSSSSSSSSmoral
VSSSSSSPSSSSmorav*
VSSSSSSPSSSSmoravia
`FXSZU\\R^NRMmore
GP_\\RG^VSUSQmore >
RSQSSUSRSTSTmore and
XQOSRPVUVQROmore for
ZRVSSSS@TSSSmore from
VQPP]ORSURSQmore like
bQ?ORQRYTQQPmore of
ZRNSSSRYTPQQmore on
WSPSSSSRTSSSmore or
MQTNOSYXORTRmore than
KSLSQPVbTSSSmore to
WPWSRSRVTSSSmore~@colour
PORLYNYXRQSPmore~@comparison
^RUSQQSKUQRQmore~@food_spices
TVSSSRPDTSSSmore~@intensifier
QSSaSRSBRVTWmore~@route
KSWRSTR\\RVWUmore~@senses
VQSSSRSQUSSSmorgu*
VQSSSRSQUSSSmorgue
SSURSSSOSSTSmormo*
SSURSSSOSSTSmormon
QSSTSSSXRUSTmorn
MQ^[RNQMS[XWmorni*
UURTRTRTTWVUmorning
\\QLYSTSMWPSOmorning >
YUJMUSTSTQSQmorning and
VSQRSPSSSRRSmorning as
JSVNSSS_QUVUmorning at
RSPWSSSQRVPVmorning before
ORVWRRSIRTTSmorning i
SSMUSUSPTSPSmorning it
RSUSSSSRRTTTmorning like
TSSRSSRWRSSTmorning the
USWSSQSPRTTTmorning with
KO_ZSNQLQWVUmornings
QSW[SPRFRWTVmornings >
\\SSSSRSMTSSSmorri*
\\SSSSRSMTSSSmorrison
RTSSSSSSQSSSmorta*
RTSSSSSSQSSSmortar
RSSSSSSRSSSSmortg*
RSSSSSSRSSSSmortgage
`SSSSQSLSSSSmorti*
`SSSSQSLSSSSmortice
RSWSSSSNSSTSmoses
PSUQRRSaSSSRmosqu*
RSURSSSWSSSSmosque
SSSSSSSUSQQQmosquito
QSSRRRS[SUUTmosquitoes
RNOPTQKXQVVVmoss
QSRQRPK^SVVVmoss >
YUFNVNRXTPPQmost
VUPPVQSaQQQQmost of
SYMSRXJ_SQRPmostl*
SYMSRXJ_SQRPmostly
RQRSSQSbSPRPmostly >
YSRRSPSSURRRmost~@conduct
SSXNSSSOSUUUmot
XQKORPScUSTRmotel
VSPRSSSRRSSSmoth
WRQSSSSRSSSSmoth >
QZMQXUPXSSTQmothe*
P\\RTWXRRRQQPmother
O]PQXMSNTSQSmother >
RRSUSTSUSQRTmother and
^SSRSSSOTSSSmother had
TLSTRSSRUUTVmother in
SPOSSTSaSSSSmother is
_RRSSUSCSSSRmother was
XVERTUQ[TRRPmother's
RRQSSPSUSTTTmother's day
RRXQSRSNSTUTmothering
RRXQSRSNSTUTmothering sunday
RRXQSRSNSTUTmothering~@weekday
POWSSOSVSVVVmothers
XbSPSVSFPOPMmoths
TYTQSSSKRPQOmoths >
^RSSSSSRSSSSmotio*
^RSSSSSRSSSSmotion
[SRQSSSPTSSSmoto
LHhOVXRQSUUUmotor
SSXPSVSKRSTTmotor >
WNNUSaSUUQRQmotor*
XSSVSSSETPQPmotorbike
PNQRSaS^STTTmotors
USQSSSSWTSSSmotorway
SSSSSWSLSRRSmotto
QUTSSRSVRSSSmould
MZQRSNSORSSPmould*
RSSSSSSSSSSSmoulded
WSRSSSSOSSSSmoulds
IZRRSNSSRSSPmouldy
TRRSSSSRTSSSmoult*
TRRSSSSRTSSSmoults
YSZRSQSJTSTRmount
WQSRUTSLUSSRmount's
WVPQUQSITSSQmount*
PXQSSPSTRTSRmountain
VSSSSSSPSSSSmountains
SSSSSSSQTSSSmourn*
SSSSSSSQTSSSmournes
_SKWRWRJVPOPmouse
QSPURTSLSTQTmouse >
VSSSSSSSSRSRmouse double
WSRSSSSGTRRRmouse is
OUSSSSSTRSSSmouse's
OURSSSSTUSSSmouse*
SSRSSSSSUSSSmousepad
SOSSRUSWSSSTmoust*
SOSSRUSWSSSTmoustache
SPSSRRSSSSSTmoustache >
VNRRSRSPURRQmouth
NSRRSSSXSRRRmouth >
XURSQRSPTSSSmouth*
TSSSSRSSTSSSmouthorgan
OURSQSSVSSSSmouthpiece
[SSSSSSMSSSSmouthwash
]QNNRRS[WUWSmove
RS\\SSLSITUTTmove >
ONWKRMR]TX]Wmoved
ON[RSVSKRVVVmoved >
OSXRSSSWSTUSmoved house
NQWRSNS`STUSmoved in
NXTQSSSaRRSRmoved into
QSUSSSSLRTTUmoved since
ZSNPSSSBTRSRmoved the
\\RMRSRSZXRTQmoved to
OScRSRSDRUWUmoved~@delivery_place
VSQSSSSPRTTTmoved~@number
VORRSSSQTSSTmovem*
UOTRSSSRTSSTmovement
TSQSSSSRSSSSmovements
OS`NSSSSSSSSmover*
OS`NSSSSSSSSmovers
QQ_SSPSLUQSNmoves
YPMSSQSVQOOPmovie
IQUYRQRNQYWZmovin*
IQUYRQRNQYWZmoving
OSPUSSSLQXXWmoving >
SRQVRRSSSSQSmoving~@vehicle
KRXTSNS^SWWUmow
aQRVSSSEQOQOmower
[RPSSSSQSRRRmower >
TSSSSSSSRSSSmower's
TSSSSSSSRSSSmower*
WOSSSSSPRRRRmowin*
WOSSSSSPRRRRmowing
qTQQSRSM]OQMmows
QfRSSSS?SNNNmozar*
QfRSSSS?SNNNmozart
NXSSSSSTQSSSmozzi*
NXSSSSSTQSSSmozzie
SSVSSNSRSTUSmp
SRSSSSSPSSSSmph
HQEQR`R\\MTQUmr
SPSSSSXSQSSSmrp
LVJYROQhQUQRmrs
YMSSSTRPUSSRms
SRSSSQYRSSSSmsrp
JSSSSSS\\SSSSmthat*
JSSSSSS\\SSSSmthatha
PPQKYIS`WPQRmuch
[RLPPQSJSTSRmuch >
VKSSVVUYUPQTmuch as
O[SSRSSQQSSSmuch for
CSSS_RSHOSSRmuch plastic
RSQSSSSUSRSSmuch to
RRRSSRSZQPQOmuchl*
RRRSSRSZQPQOmuchly
uRRRSRSMaOQLmuck
YNIORRSeWRRRmud
UQQRRSSPSUTTmud >
RSRQSVSNSSSUmuddl*
RSRQSVSNSSSUmuddled
ZNV[SVSLSURVmuddy
WQSSSVSPSRSRmuddy and
MRQ]SSSTSUSUmuffi*
MRQ]SSSTSUSUmuffin
X]PZRRRIUOPNmug
SQSRSUSSSOPPmug >
UORSSRQeURSRmugs
WPUSSRS\\STTSmulch
KNNRSRSeQSSSmule
SSSSSSSXSSSSmule'*
SSSSSSSXSSSSmule's
OSXSSSSRSTUTmulle*
OSXSSSSRSTUTmulled
PSSSSSSWTSSSmulli*
PSSSSSSWTSSSmullingar
LQN\\RVR\\STTVmum
PVSQSRSUSTUSmum >
QPZSSSSNSTTSmum got
SSRSSRSSSSSSmum said
TRQRSRSHUQRRmum's
SSTSSQSQUSSSmumba*
SSTSSQSQUSSSmumbai
SSRRSSSSSSSSmumbl*
SSRRSSSSSSSSmumbles
\\RSRUSSNRSSSmummy
XSRRSSSVSSSSmums
R[SSSSSQRRRRmun
RSSSSRN^STTTmunst*
RSSSSRN^STTTmunster
SXSQRSSRSPSPmunte*
SXSQRSSRSPSPmunted
PSUSSXSQSQQSmuppe*
PSUSSXSQSQQSmuppets
ZTPTSPSNURRQmurde*
SSRTSSSRTSSSmurder
ZTRSSPSRTSSQmurdered
XSRSSPSQTSSQmurdered >
SSRSSSSQSRRSmurderer
OTSRSVSSRSSRmurmu*
OTSRSVSSRSSRmurmur
RPoRSRS=SSTRmurph*
ORoRSRS=SSTSmurphy
WQRSSSSSSSSRmurphys
PSSRSSSZRTTUmusca*
PSSRSSSZRTTUmuscat
VPRQQPWTSSSSmuseu*
VPRQQPWTSSSSmuseum
^SRRSSSLTRSRmush
TRSRSSSSSSSSmushe*
TRSRSSSSSSSSmusher
VSRSSSSNSRRRmushr*
VSRSSSSNSRRRmushroom
TSSSSSSSSSSSmushy
TXLOPXU_VLNMmusic
YSSSSPSQUSRRmusic >
XRSSQSSSTRSRmusic box
K]QUSYSORNSRmusic is
WPSSSQSRURRQmusic stand
TQRQSSSTRSRSmusic to
TSSSSSSRRSSSmusic's
YSSSSRSNSRSRmusic*
SSSSSSSQSSSSmusical
XSSSSRSPSRSRmusicals
\\NSQSSSSSSSSmuske*
\\NSQSSSSSSSSmusket's
WLQTRZ\\QXNNQmust
ZTVSSRRGVRSRmust be
PNJVR[^ZTPQOmust have
QSSSSXSLSSSUmust pay
UWSRRTSOSSSSmust'*
UWSRRTSOSSSSmust've
JU]QSWSRRXXWmusta*
JU]QSWSRRXXWmustard
SPSSSSSSSSSSmuste*
SPSSSSSSSSSSmuster
QSSSSXSLSSSUmust~@money
VRRSSVSTSRSRmute
ZSSSRSSPURRRmutte*
WSSSSSSQRSSSmuttered
VSSSSSSRURRRmutters
SSSSSVSMSSSSmutua*
SSSSSVSMSSSSmutual
^SSUSQSHSRSQmuy
NRRRSRSvSSSSmwah
\\GOWRXREXTPXmy
OQQSS]TKRSSTmy 00
QQSSSPS_SSSUmy accountant
RSVNT]SWSRTRmy address
OSIRSPSYSUURmy age
TSJRSRSZSSSRmy ankle
W]OTRPRHSPQNmy arse
\\SQOSQSNRRRQmy arthritis
USPPSQS\\QRSTmy ass
MQVRSQSVSSTQmy aunt
SSMSSQS]USSPmy back
_SRRSRRITRRRmy back's
NTSSSQXMQSSSmy bad
YSSSSRSRUSSSmy bag
ESLSSfVIQQPVmy bank
ORUQTSS]RSSTmy beard
QQNRSRT]TRRRmy bed
MUP`SSSQQTSTmy bell
QSWTSRSNQUVUmy big
VRcPSQS[SQPQmy birthday
PRTVSRSUSUSTmy blood
JQWRSJS\\UTTSmy boss
QSOYSQSORVRUmy box
cRVQSSSETRTRmy boy
QRTNRRR^WSSTmy brother
VXWRSRSIRUVVmy brother's
`SSRSSSETSSSmy buddy
JSZQSSSTRRRQmy bunions
NSONSOS^TSSSmy business
NYNYRRSMTSTTmy car
QISNS[cNSPSQmy card
QPRSRSS]SSSSmy carer
QSMSSSTOQRRQmy cart
RSTQS]SKSQRUmy case
TQQSSVSRSSSUmy cash
cSSJSSSMVPSPmy cat
QSO]SSSRSSSSmy cello
LUZSSRSQPSSSmy childhood
LSOSSRRcQSSRmy children
QSISSQShSSSSmy chiropodist
WSVSSSSMQSTSmy choir
URTSSRSTRTTTmy class
TSLUSSSYSTTTmy coat
RTUSS`S=SUSVmy coffee
]RRSSLVNTSSRmy colleague
WSRRSYSKSPQTmy complaint
_OOQSSVPRPPOmy country
WURRRKU_RTTTmy cousin
[VSSSRSORSSSmy customers
_STSSRSLSRRRmy dad
XYURSWTDQUVUmy daughter
VPURTRRPUSSTmy daughter's
PSSLURS\\SRSTmy day
`RQRSPSMXPQNmy dentist
eSSNSRSNTSTRmy desk
RPVSSUSKRRSSmy dinner
XRRSSSSNTSSRmy doctor
PQX`STSJPTRVmy dog
[RH^SVSCSORSmy door
QS`OSSSGRQTTmy doorstep
JSTRSSS^QUSUmy dressing
\\RSSSQSITRRSmy ears
VSVQSRQRUPPPmy ex
RS^SSRSKQSSRmy exam
QRTSSRSWSTTTmy experience
VRSRSOSXURRRmy eye
KRRSSSSqTSSSmy eyes
USPNU[SUTQRRmy face
XSRQTOSZVQROmy father
TSUSSSSLRSSTmy father's
NVPRSUS`SRSQmy fault
RSPSSXSWSSSUmy feelings
\\YOVSPSGVQQPmy feet
PSSQUVSOTQRQmy finger
JRSRSSSYTSSSmy fingers
NTSPSQS\\RTTUmy first
ORYSSSSXSTSTmy flat
KYeURWSMOVZWmy foot
NS[OSgOARWWZmy forty
LSQWSVS]TSSTmy four
SSOPSWS^SQSSmy fridge
QVP`SQSPRSQSmy front
SVSWSQSTSUSTmy full
ORSSSSSSTTSTmy gate
RRQSSSSXSSSSmy girlfriend
JSQTSSYTQQRRmy glasses
UQWORWSVVSTSmy good
_RSSSMSSURSRmy gp
TSPSTSSIURRQmy gran
ZQOSSWSQRTUTmy granddaughte
ZQORTWSIRPPPmy granddaughter
MTUSSLSXQRSRmy grandfather
QV^SSSSGSTTRmy grandma
KRYQQVSTTSVSmy grandmother
PRSSTVSSSSSSmy grandmother'
WYMUVUSHRSRRmy grandson
_SOSSSSJSRQQmy grandson's
]RRSUSSHTSSRmy granny
TSMPSRS^TSTSmy great
XRSTSRSLSSSSmy hair
IRRVTYS`QURWmy hall
NR]YRPSJSXTWmy hand
XVXXSLRUSOOOmy hands
WSWRSSSHRTTTmy head
GTSOSRShNSSSmy heart
NSQ\\SPSTRSRSmy hedge
dRPSSQSGSSSQmy heel
JQXYSQSLRYTVmy hip
JR_MSJWKOTXQmy house
YJXNSUTLTRTTmy husband
QRTRSUSRSQRRmy husband's
PSRQVSSVRSSRmy kelpie
QSXUSSSKRUTTmy kettle
MYWQSSS]PXVVmy kid
JTOXSQSgRVSVmy kids
CWQTT\\SQQTTTmy kitchen
ZQR^SSSLRWSVmy knee
LRORSRT\\UQQPmy knees
TSSRQSR[SSSSmy lad
US[SSPSIRSSSmy lad's
OSRSSTS[SRSQmy language
MSTTSQSWSTTTmy lap
FVNUSWT[QUSTmy late
ORPTSSSNRURUmy lawn
OSPVSTSSRSSSmy legs
KS_PSPS_PTVUmy letterbox
XSSSSNRVOWUTmy life
USQSSOSWSSSSmy line
USRRRTSGZQQRmy little
VSNSSSSPTRRQmy location
LSSSSRSfSSSSmy machine
RSQUS\\SQRQQUmy mail
HRVVSSSWSSRSmy mailbox
RSWSQSSTSSSSmy mam
\\SWNSSSISRSPmy mam's
JSS[SRSLRUQVmy mat
URRSSWSRTRSTmy mechanic
RSXVRTSJSUSUmy medicine
WSKSSNQQUQQSmy mind
SQPSSVSLSSSSmy mom
UQJRSWO[QLMTmy money
TR_WRQQRSOPRmy mother
XYKRTWRLRSSSmy mother's
KROVSRSaTTRUmy mum
XQSRSSSQVRSRmy nails
KQV_VRSNQPQVmy name
QPXRSSS\\UVVUmy nan
PSVRSQS`SSSSmy neck
WTRNSRSXTTUSmy neighbor
MRVXSQSPSSRTmy neighbor's
dSLGSSR^VTTRmy neighbour
WV]SSRRHRQQPmy neighbour's
NPSSSPSXTRSPmy nephew
IRNSSTScRRSSmy nephew's
UXPVRRSTRSSSmy new
KSTQS[STRRRTmy next
TSXPTRSYQSTUmy niece
SSOSSSSXRSSSmy niece's
SSRWSPSMSTSTmy note
WSMQSRSYSSRSmy office
UQ[OSSRWUSURmy old
RSPSSSSUSRRRmy one
RQQRSYSUTQRRmy only
LL^QSQM\\OUV[my order
RQ\\SSRSRSVUUmy order's
SSVSSSSQSSTTmy other
KNWFPUO_UPSSmy own
PSYRSOSNQVUUmy parcel
PRMSSOSXSSSSmy pastor
XPRUSRSUWRPQmy patience
bSLTSHSeUVVSmy phone
USQRSSSZUSSSmy physio
MWSVSSSTQUUUmy porch
XSRRSRSLRRSQmy pupils
USQLSSSSQRRSmy question
XVKSSRSJTRQQmy reading
SSSQSSSVSQSRmy recycling
SRQRSWSXSSSUmy return
LSRSSWS_PTTWmy review
MVRUSSS[QSSSmy roommate
QTURSSSYSSTSmy sciatica
QPRSSSQ[STSTmy screen
_SSRSSSIUSSSmy second
[SSSSSSJTSSRmy shins
JS\\JSRSNRSUSmy shoulder
RSRXSRSPRURTmy signature
?[RPOWRbRSTQmy sister
PQ[PTWSMRTTRmy sister's
SSOSS`QNSRSSmy sixty
NXZRSSR^RQQQmy skates
VRTSUTSNSQQRmy skin
TSOSSSSQUQQQmy sleep
YPSSSRSKSSSSmy sleeve
TSVPSSSXTRTRmy slip
LSWWSRSOSTRTmy slippers
NUGYWSS\\ROPQmy son
HUVSSSSXSUVUmy son's
SS[SSSSKRTTTmy sons
QPRRS]QDQRRVmy stars
_SNRSRSVSRRSmy street
[RNSSRSOWPQPmy students
GS\\]SZSFNVTXmy stuff
GTN[SRS_PTTUmy tea
QQQRSRTXVRRPmy teacher
ORRTTSS[RTTTmy teeth
SPPRSSUYSSSSmy temper
XSSOSMSMRSSSmy third
OSWSSYMVSSSWmy thirty
dLTQSZSHVQQOmy thumb
XRVSSRSJVRSSmy toddler
ePPSSRSGVRRQmy toes
XRNRSUSVUPQOmy tomatoes
NSPVSSSTSTRTmy towel
\\QORSSSMUQRQmy town
SUfST[LJNVXVmy truck
UULRSTSWQTTTmy two
]RKQSOWSSTRQmy uncle
YSRSSSSIUSSSmy vet
WVTPS]SGTRSPmy wall
OSLcSSSQTTTSmy wedding
]SCSTPSeSSSRmy week
LMRUSRROQSSQmy whole
GRJZRWX`TRROmy wife
ORURSUSTRSSUmy wife's
USSQSMSZSSSSmy words
KSRVSRS^SSSSmy work
`SPSSSSNQQQPmy wrist
W[RWRORGTVSSmysel*
W[RWRORGTVSSmyself
WRM]SSSLRTQSmyself >
QRPSSRSXUSRRmyself in
WRNSSSSQVRSSmyste*
WRNSSSSQVRSSmystery
MSRSSSS[SSSSmythi*
MSRSSSS[SSSSmythical
Q[RRSSSOSOSOmâché
YSQSSSSOSSSSmānge*
YSQSSSSOSSSSmāngere
OQXYQSSKKSPSn
PSUSSOSTRUSRna
SS[RSRSORRRRnaas
RSSSSSSQSSSSnabuc*
RSSSSSSQSSSSnabucco
FQdRSMSKM]]Znada
KR`RSNSOOXYXnada >
SScFSSSOSSSSnadi
OSSSSPSeTSSSnae
SSRSSSSXTRSRnagar
NR]RSHSURTSTnagpu*
NR]RSHSURTSTnagpur
QR^SSJSOSSSSnagpur >
\\RPRSKS[YRQNnah
aSKSSMSKZONMnah >
KROQTUS]QSSUnail
LSPRSUSYSSSSnail in
ORSRSSScSSSSnail polish
TSSQSSS[SSSSnail'*
TSSQSSS[SSSSnail's
\\PRQSRSRXRSRnails
QRSSSSSYTSSSnain
RS[SSSRLSSSSnairo*
RS[SSSRLSSSSnairobi
QQNShQSWRQQNnaked
BVLRQaNTIPR]name
ZIWWR[RLRUSWname >
MRZQSVSMQTRUname and
SQXSSRRBSSSVname at
PYPPSQROSQRPname in
IZTeSCShRXVSname is
RSJPS[SRSRTSname now
QTRQUOSUVRRRname of
][QNRTRTRQSTname on
OSSVSLSYRTSTname was
PRRSS[SOSRSRname with
UdQRSRSNSSTSname'*
UdQRSRSNSSTSname's
QONHVXS[NTVUnamed
SSSSTQS[SSSSnamed him
\\RPOSPS\\USSSnamed it
NTTSSSSURSSSnamed the
OSRSSVSSSRSSnamel*
OSRSSVSSSRSSnamely
PUNRSSRSTRRTnames
SSSSSSSXSSSSnamin*
SSSSSSSXSSSSnaming
`VYRSZR8TRRUnan
PPSSS[ScPTTWnan >
\\SSSSSSLVRSRnan's
LTTRSRSZTSTTnana
UQSSSSSQSSSSnana'*
UQSSSSSQSSSSnana's
PMORSQ\\eSRSPnando's
PMORSQ\\eSRSPnando*
XSOSSSS[XSSSnani
RSSSSPSWSSTSnans
RURPRQSZPSSSnap
IScRSSSQSTTUnapki*
MT[RSSSXSSSTnapkin
PRYSSSSNSSSTnapkin's
SSUSSSSQSSSSnapkins
YSQSSSSWTRSSnaple*
YSQSSSSWTRSSnaples
WRVRURWPRTTSnappi*
WRVRURWPRTTSnappies
ZQNRRSSSWQQQnappy
iSSNSSSIRSSSnaps
LSUQUSS]RSSSnarni*
LSUQUSS]RSSSnarnia
[QPPRQSOYPQPnarra*
YRSSRRSPSSSSnarrates
SSSSSSSRTSSSnarration
SSRRSSSRTRSRnarrator
URQQSRSTWQQQnarrator's
URQQSRSTWQQQnarrator's delivery
URQQSRSTWQQQnarrator's~@parcel
UOSSSSSOTSSSnarro*
TRSSSSSOSSSSnarrow
TPSSSSSSSSSSnarrower
SSSSSSSRSSSSnasal
SSeSSUQCSSSSnashv*
SSeSSUQCSSSSnashville
\\QRTSPSITRSRnatio*
USSVSQSMSSSSnational
ZQRRSRSOTRSRnations
P[KSWSS`QQQRnativ*
P[KSWSS`QQQRnativity
SSRSSXSPSQRSnatte*
SSRSSXSPSQRSnatter
SVOXSRRZTQSQnatur*
SQSSSSSSTSSSnatural
SWOXSRRZSQSQnaturally
SSPPSRSbSSRSnaturally >
TVTWSSSQSQSPnaturally he
QSVSSSSLSSSSnav
VRSSSRSSTSSRnavig*
VRSSSRSSTSSRnavigation
MvJQTJR<PQOPnavy
[\\NRSLSWSQPQnavy >
LXWMRM_RPNPKnear
PR^SSRSRRTTSnear crewe
URRRSRSdRSSSnear enough
ZSQRSSSNURRRnear it
TSQPSSSQSQSRnear the
[OVQSRTQTTSTneare*
aOVPSRTLTSSRnearer
NSSSSSSWSTSTnearest
TPYRRORQQTSTnearl*
TPYRRORQQTSTnearly
QSSSSSSXRSSTnear~@place_name
HVRRUUS]QSSSneat
VQSSTRSSRSSSneatl*
VQSSTRSSRSSSneatly
XRYSSSSHSUUTnebra*
XRYSSSSHSUUTnebraska
RRYSSSSOSUUUnebraska >
QVSSQSSUSSSSnebul*
QVSSQSSUSSSSnebuliser
HYUVQWS_QNNPneck
WTSPSSS@USSSneck >
ePRGSQSKSSSSneck'*
ePRGSQSKSSSSneck's
YTRRRTLQTRRSneckl*
ZPSRSULRSSSTnecklace
SSSSRSSSTSSSnecklaces
SWSSSSSRSRRRneckline
bQSQRQSRWQSPnecta*
bQSQRQSRWQSPnectar
ZPMMYZTFSUUWneed
TQOSR\\STSRRUneed a
O\\QSRTSQSSSRneed the
YORRSUSSURSQneed three
PQWWQSUSRVUUneed to
[RVSRRSQTSSSneed two
MO_V[QUNNUVSneede*
MO_V[QUNNUVSneeded
dRMMWQSGRTTRneeded a
MSfPRRRRPVVVneeded it
IR[RVRSXSUUTneeded the
OR_SSKS^SVVTneedf*
OR_SSKS^SVVTneedful
aNVQRQSLZRSRneedl*
`OUQRSSMYOPMneedle
SQUSSRSPSRRRneedle >
SSSSSSSSUSSSneedle's
TRTSRQSRRVVWneedles
bSQSSRSDTSSSneedn't
bSQSSRSDTSSSneedn*
_KGOUSS\\WQRRneeds
QQSQRVSGSSSSneeds a
WQSSSSTSURRSneeds three
WQSSSSTTURRSneeds~@number
_NKQYPSQTQRPneed~@number
SSSSSSSQSSSSneem
TSSSQSSQUSSSnegot*
TSSSRSSRTSSSnegotiate
NNRVQMPXUWSTneigh*
[TQJSQSVRWUTneighbor
QSPSSSSPRTSTneighbor >
MQYVSQSZTPRSneighbor's
SSORSSSUSSRSneighborhood
HRPdSRSMQVQXneighbors
RPJLR[RVYQPOneighbour
RSQJSSS`WQQOneighbour >
NRRXSSSTRURUneighbour had
YSQXSSSQSSRQneighbour has
RSS[SSS.RSRSneighbour i
QSQUSSSZSVUUneighbour says
RUXXSNRMSQOOneighbour's
YRXNSQRUQW\\Vneighbours
ZSKTSSSZSSSQneighbours >
WSXRSMSVRUUSneighbours have
NUPVSTRWXRRSneith*
NUOVSUSUXPQQneither
LRYQSUSQURQUneither >
SSTSSRRVSUUUneither's
SSSSSRSTSSSSnelso*
SSSSSRSTSSSSnelson
HNDSSNRkSSSQnephe*
LONSSMS^SSTQnephew
IRNSSTScRRSSnephew's
XSNSSSSPTSSSnephews
RRUSSTSORTSSnerve
NRSSSPSfSSSSnerve*
NRSSSPSfSSSSnerves
PSQSSSS]TSSSnervo*
PSQSSSS]TSSSnervous
PNRR^RSLQSSSnest
RSOSSPSZSTTSneste*
RSOSSPSZSTTSnested
SSSSSSSNSSSSnesti*
SSSSSSSNSSSSnesting
PSSSSSSTTSSSnests
`ORVSOSGRTRRnet
ZORQSRSURQQQnet >
WSSRSSSQSSSSnet's
RRQSSSSYSSSSnetba*
RRQSSSSYSSSSnetball
TSSSSRSQSSSSnetfl*
TSSSSRSQSSSSnetflix
UPSTSRSRSTSTnets
RSSVSRSTSSSSnettl*
RSSVSRSTSSSSnettles
RR\\PSQSOSSTSnetwo*
OR\\PSQSNSSTSnetwork
USSSSSSTSSSSnetworks
SWSSSSSOSSSSneusc*
SWSSSSSOSSSSneuschwanstein
VRSSSSSPSSSSneutr*
VRSSSSSPSSSSneutral
RSTSSSSTSTTTnevad*
RSTSSSSTSTTTnevada
VQUNQNL]TUTTnever
CSjRSRSOM[\\Znever >
SSMSS[SJSSSRnever a
SQLRSIShONOLnever again
WRRSSSSQTRRRnever arrives
LQSSSMSYUSSSnever asked
WRFQRXS[RPPOnever been
LW\\QSQSLRVVUnever came
NRYWS\\SJQXXYnever got
PROPTYSSSQRUnever had
QSRXSRSPSSSRnever happens
MR[YSPSNQUUTnever heard
MXRRSRS\\PRRQnever know
NSPQSsSKSSSSnever left
NS]QS^SRRTUWnever made
OQQ]SMRUUSRRnever met
RPQSSISVUSSSnever once
M`RQSSSTSSSSnever opened
QS[LSHSTTVVSnever said
KV`VRRSLPTSTnever saw
NSNSSXSQSSQSnever seen
JQfSSSS]QRRSnever showed
VSRSRSSPUSSSnever stops
QPUSSUSRRRRTnever turned
RWOSSRTQRRRRnever was
[SPSSPSOXRQQnever worked
M]QSSSSRRSSSnevis
PY[XOITTLTUUnew
Q^MPRQRQPQQQnew >
RYQSSOS[RSSSnew it
MPPaSWSLQSTUnew one
aKORSWSMSRSSnew ones
OOZRSSS\\SRRSnew pair
VMTRRRSWSTUTnew year's
RSWSSRSLSUUTnewar*
RSWSSRSLSUUTnewark
SUNUVSSMQRSRnewbo*
SUNUVSSMQRSRnewborn
SUNUVSSNQRSRnewborn >
SSQUSQSYSSSSnewca*
SSQUSQSYSSSSnewcastle
WSSQSTSSSSSSnewer
RSQSSSSSSSSSnewfo*
RSQSSSSSSSSSnewfoundland
SSNRSSRSSSSSnewry
PNa\\RNS?Q[\\Ynews
ORQXSSSVQWXWnews >
SSRQRYSMTSSSnewsl*
SSRQRYSMTSSSnewsletter
UOOSUWSQSSQRnewsp*
UOOSUWSQSSQRnewspaper
QTSRRRSVSUSUnewspaper >
SSQVSSSTSTSTnewspaper in
RQSSSSSRRSSSnewspaper round
JE[YRUTiLTSUnext
NSSSSYSKRSSSnext >
TUOcRXV9ORMTnext day
^UTGSOSGTRUQnext door
XVOTSPSQWPPQnext door's
PVV_SOSTMVUTnext morning
OR`QSYSDSXWWnext one
TRSRSSSMTSSSnext room
PWLQSRS^QQQPnext time
VVM`SVW:XQPQnext to
QSURSMS^SVVTnext week
MRTOSOSeRTURnext year
NVU^SSSTMUUUnext~@day_time
^UTGSOSGTRUQnext~@delivery_place
JS[RSWSOSRQTnext~@feast
JR_QSZSLSYWXnext~@number
TRSRSSSMTSSSnext~@room
PS\\OSSSISTXTnext~@route
LTR_ROTTNVSVnext~@time_span
VSTSSRSMSRRRnext~@weekday
PRSS]RSRQQSQngl
SXRSSRSOSQSRnguye*
SXRSSRSOSQSRnguyen
ORSSSSSUSSSSnia
hSSOSUSHRSSSniaga*
hSSOSUSHRSSSniagara
SRWSSQS_SSSSniamh
OSSSSSSSSUUTnib
SROSSSTSSSSSnibbl*
SROSSSTSSSSSnibble
ZNUNVZORWURZnice
aQQTRRSCSVRUnice >
IRRPRUSaSRTSnice about
PXVSTQSHMSSRnice and
TRRSSPSKVRRRnice as
QQVRSRS\\USSSnice bit
SQRSSSSWSSSSnice blue
UTRL[RSVPSSSnice box
KSSWSSSYQUSTnice boy
USRTRRSOTSSSnice day
QQQbSSSMRTSSnice door
TSSSR`TBSSSSnice enough
SVSORSSSUSSSnice heavy
LSOORgSKPRSSnice note
OSRRSVSQTRSTnice on
IKVRRWSpRUSXnice one
PSQSSZSTPSSRnice people
PTRQSSSXSSSSnice the
UYSSQPTORSSSnice thick
ORSPSRReORQPnice to
WWSSRRSMRSSRnice weight
RTSTSRSRSVSTnice young
OOQR\\YSNOPQSnicel*
OOQR\\YSNOPQSnicely
JQTTUcSRQRSVnicely >
TSSSRSSRUSSSnicely and
USPSSXSHSSSRnicely for
RRQWSVSRQOPSnicer
QRSRR_SKRSRRnices*
QRSRR_SKRSRRnicest
SQZSSSSRSSTSnicho*
SQZSSSSRSSTSnicholas
PTRQSSSZPRRRnick
WWRPRXSDSSSRnicke*
[RSPSXSDSSSRnickel
OXRSRSSRSSSSnickelback
RTSRSSSRUSRSnicks
SSRSSSSSSSSSnicu
TSZPTRSLQSTUniece
QR\\SSSSLRVVVniece is
[SQSTRSPSSSSniece who
SSOSSSSXRSSSniece's
SSOSSSSXRSSSniece*
MRoRSRSMQWWVnient*
MRoRSRSMQWWVniente
RSPVSSSRSSSSnieu
XOLOPSPWYTSPnight
PQEXRXRcSPQSnight >
DSN^STSWQVPVnight and
RSYSSSSQTSSRnight at
OSTRSSSRSSSSnight before
VSSRSSSTSTTUnight half
PSXRSSR\\USTRnight i
NZSORTSKRTUVnight in
TSRRSRSTSRSRnight light
USRSSRSRUSSSnight like
TSQRSRSLTRTQnight my
PSSQSRSQSSRQnight nurse
WSRVSRSRSPQPnight on
RSRWSSSQRVSTnight shift
RSYRTQSZRTTSnight the
USSSSRSSTRRRnight to
ER]QSVSYTUWUnight with
NSSSSOSiTSSSnight's
WRLPTQS^QSTRnight*
QSIYSRSSQTQSnightie
SSSSTSSRRSSSnightlight
QSSOSRS^TSSSnightly
_RSOSRSJSSSSnightmares
STWQSWSFSRVRnights
IQ^QSRSQRWYXnights >
ZRQRSTSQTQQPnights and
PSQSSSSQSSSSnights at
USSSSTSOSSTSnights on
MNSSSZSPQRRUnil
SLRSSQS_SSSSnina
INKVNWaWUNLQnine
URUWSOQ`VOPNnine >
NQRTSXXYTRSTnine and
OPWLR\\OUPUTXnine days
_SKSSOSWTRRQnine hours
]KSSSRTBTSSSnine hundred
V_OTSPRRUQQPnine in
PSSVRTSXTRRTnine minutes
MTPRRYRURRRSnine of
QUFQSTS_RTUUnine on
VSRSSO\\@RRSRnine pounds
SSWNSSSUSSSSnine stops
ORRRSUSGRSSSnine times
\\SeSSSREVTTTnine weeks
URQRSSSVURSRnine year
LSRRSVSbSSSSnines
MVZOQMcOOVUQninet*
Y_QNROZSPSUPnineteen
PLORSRXSRTTSnineteen >
XRdQSQSQRTTSnineteen days
RL]SSQQSRSTSnineteen mornings
KP[SSSSSRSSTnineteenth
OPXSSSSQRSSTnineteenth >
TSSSSSSSTSSSnineties
OQWSSSSRSTTTninetieth
SNOVRQ\\PSTRRninety
MQSSSSS^RSSSninety and
TSSSRVSLRSSSninety covers
PSLRSOZISQQPninety nine
YNZSSMR[USTTninety one
QQRSSSRURQQRninety three
GP`MSURUQRTTninth
QNgRSJR@RUVUninth >
SSSSSSSNTSSSnip
SSRSSSSSTSSSnippl*
SSRSSSSSTSSSnipple
HWZWRVPTNRQWno
PLQ[SOSUTSSSno 0
tM7YRRRVfJLIno >
ORMeSISURWRUno access
SSVSSRRMRUTUno and
OWUSS]SNQOKUno answer
OTJRS[SSRPPRno apology
RVPUSSSLSRTRno attempt
O]USORSNSTTTno bag
SRRTSSSPSTRTno bell
VUYPSNSQSSTRno biggie
TTPRSTSTSSQSno bother
QKdSPOSSSXYUno box
QTQSTSSRSSSSno bubble
[KOSRSSOYSRRno cap
PUMaSQSPRURUno card
MSQUSZSNRSSUno charge
PUSSSRSPRSSRno charger
PQORSNS`QPPOno comment
XRRRSJSfSSSNno complaints
PNZSSTSSSYYZno drama
RRPRSQSZRPPNno dramas
NRPRSeSQQSSTno forms
SRRQSYSSQQRVno fuss
NOTSSLScRWVVno harm
SPUSRPSVRUUUno idea
I[SSSSSRPRRRno instructions
USRSSTRRRSSSno invoice
RZNRSSSSSTTSno it
UQEbSRSISSRQno knock
RSQRSSSUSSRTno lecture
P]TSSQSMQSSRno left
GcOYSRSONOSOno lid
KQWQSQSTVTUUno longer
RSQRSXSQSRSSno manners
QRQSSVSYRSSUno money
\\U^QRQR<XRRRno more
SPSTSSSQSTSTno name
RSPWQWSPSTSTno need
QOZRRSSRQYZXno news
QQOSSQSRRUUSno nothing
GHH[SkS^NPPYno one
RSRQSTSVSSSVno other
LVPU[QSPQQQRno padding
MQPSXSSURSSSno paper
SQ[TSYSLQRPVno parcel
PSXRSOSRSSSSno phone
^NRSSQSMSSSRno problem
PUQSRUSLRQRXno questions
QRPSS[SPRNNVno quibble
VMPQSXSRTQRUno reason
NR[QSRSRSUUTno record
STNSSZSJRRRRno refund
RR]RSYSPQPQVno reply
QSZRSTSQSSTTno scan
T[TSQSSNQRRRno screws
TQSSSNSWSSSSno sense
PSPSSgS=SSSUno shame
JQiPSOSJN[\\Zno show
RXPYSRSQRSRRno sides
QRbISMSRRU[Vno sign
OYSSSRSQSSSSno smell
SSTSSSSNSSSSno sorry
TUNRTPS^RRSQno surprise
QbMRSRSNRRSQno surprises
TSTRSRSXSSSRno thanks
SSNQSTSTSSSSno they
[RPVSSSIQQQQno time
TRRSSHSaRQQMno words
ZSOSSRSLURRQno worries
RR]SSRRaSWVWnoah
XQ[[PCVWV[ZSnobod*
NTTWQJXXW[XRnobody
SSRSSQSQSUTSnobody >
WTSQSSSNSTSTnobody and
MSZRSXSMQTWUnobody at
NRfOSOVPSSTSnobody came
NUVIS[SQUTSUnobody can
`SQSSQSOSTSTnobody could
QSMTSSSaSRSSnobody else
RShMSKSSSUUSnobody ever
L[RZSRSORTSSnobody had
SSVSSMT`QRSRnobody has
QSMTSNSYVRRPnobody in
USRQSPSRSTTSnobody noticed
RSMPSUSZSSSSnobody on
SSJcSNSNSSRSnobody rang
PYQRSTR_QVVVnobody said
PRSRSfRGPPPXnobody there
RROTSdSDSPRTnobody wants
RQQTSQSUTSSSnobody was
^SNSSQSRRRSRnobody'd
RQ_WSMQSSTVUnobody's
RSSRSSSWVRQSnod
MSUSSQS]RUTUnodde*
MSUSSQS]RUTUnodded
UTLSSRShSSSSnoddi*
UTLSSRShSSSSnodding
TSSUSSSNSRSRnoggi*
TSSUSSSNSRSRnoggin
FT[WRQSYQVSSnoise
^SSSSSSMZSSRnoise*
^SSSSSSMZSSRnoisey
YSSSSSSESPSQnoisi*
YSSSSSSESPSQnoisier
SRSUSSSPRSSSnoisy
XSSRSRSOWSSRnon
HYRTXOQYYTTUnone
MLXXRMRRUVUUnone of
O_NRSRRVUSRSnone the
WSRSSRSQTSSSnonna
RSRPSSSiTSSSnonno
VSRSSSSRTSSSnonse*
VSRSSSSRTSSSnonsense
VQRRVRSHVSSSnoodl*
SSSSRRSNUSSSnoodle
VQRRXSSMTSSSnoodles
MS_TRHQSSYXUnoon
YQSTSRSGWTRRnoon >
RTQVSSSORSTTnoon till
NWNMRQSeLPROnope
XOKQSMSfLRSNnope >
Q_RSSOSMRVWRnope not
MW^TRSSSPZXSnor
PR\\RSVSURUWVnor hair
MU]RSOSNRRRQnor the
SSSSSSSNSSSSnor'e*
SSSSSSSNSSSSnor'easters
RRQSSYSNSOQTnoree*
RRQSSYSNSOQTnoreen
XSRSSSSPTSSSnorfo*
XSRSSSSPTSSSnorfolk
QRTRSSS_STTTnorm
RTSSSVSROQRQnorma*
RTSSSWSSRRSSnormal
SSSSSTSOSRSSnormal >
RSSSSSSSQRRQnormally
TSSSSSSQSSSSnorman
pPKMPNUGTPQOnorth
QSVSSSSRSSTSnorth*
RSVSSSSOSSTSnorthampton
RSSSSSSVSSSSnorthern
TSQSSTSSVQQPnorwa*
TSQSSTSSVQQPnorway
TSQSSSSPWQQQnorway >
PZSSSPSTSSSRnorwe*
PZSSSPSTSSSRnorwegian
SSSSSSSQQSSSnorwi*
SSSSSSSQQSSSnorwich
\\YRRSNSISPSOnose
NXSRSSSHRPSOnose >
TSSSSSSSSSSSnostr*
TSSSSSSSSSSSnostril
JdXWYKOWQVUSnot
YNMIQXRUSNPOnot >
TQ\\KRZQPOTXTnot a
PSQQURSXSRSQnot an
WPRQSSSSSSSRnot and
SRSRSRRRSUTTnot arrived
XTNQSQSIWQQPnot as
VS[QSURMSSSTnot at
^QSSSRSMWSSSnot bad
PPNRS_STRRRTnot be
QJ\\[SPSMRSQSnot been
LMSXXSSSPWSWnot bend
]PSSSRRSVVVUnot buy
QTYSSQRZRTSSnot by
GVRSSPfMPSSSnot cheap
NRRUSRSWSPQTnot come
OMSWZMRZSQOOnot even
RRVSSVSQRTUTnot exist
YNJPSNSeTQPMnot for
POZPSTSPRVXUnot found
MXOSSZSZQRRSnot from
RR]VSSRIQUSUnot get
RTSTSSSNRSRSnot give
_SQRSPSKVRSQnot go
WQRSSSRKWSSSnot gone
RRSRSTSUSSSTnot good
XSTXSTROSSSTnot have
TSQQTTSUSSSSnot heard
FMkLRMQKP^a_not here
QRM\\SSSQSSSSnot home
JZVNRPRLOWUUnot in
SNSRSSS^RTUTnot joking
[SQLSPSJSTSTnot leave
OTPWVTSXRTSVnot making
kPPOSRSJURSSnot me
X[SXRRSLSPROnot mentioned
AgJSQLS_PSQPnot mine
WRVSSSSNRSSSnot moved
SSTSSSSTSSTSnot moving
ZRPQSSS[URSRnot much
bNK[SMVFRRRPnot my
Q]QRSSXPOQQQnot new
RR\\USQSOPWVVnot on
VSaLRXTRQVVXnot one
OMN_RiSZPRQYnot our
RSQ[SRSSRRSRnot own
SRYQSOSQRXVUnot received
VRRRSSS`XRSRnot recommend
RSMWSSSHSSRSnot ring
SSNSSMS^TRSSnot say
PSeRSRSORSTRnot see
YS\\LQSSVSSSPnot so
RWOSSSVYSQRRnot stopped
PQQSSVS\\TRRSnot supposed
RUSRSRRPSPRQnot sure
PRVRSQSURWVWnot take
VTIORLQ`NQQRnot that
TPKNRXQXSPRQnot the
SRTSSPSZSQQSnot their
QRSSSSRNQSSRnot there
@PggSRSVSUSSnot this
RSFTRSVXVSUWnot to
RRSZSSSOPUSUnot two
UTPSSRSUSSSSnot want
bSKTRPSJTOQOnot what
XWSRSQSGRRSRnot with
QRRSSSS^SSSSnotar*
SRSSSSSXSSSSnotarized
QSRSSSSXSSSSnotary
FSBgR]QXH]TYnote
PPWQR_SKNYWXnote >
SSSSSQSNSTSTnote and
RQSSSTSZSSSRnote for
NRRQSdSKPSSTnote from
XSRSSUSESSSQnote in
TQSPSSS]TSSSnote on
PRVZSJSQRXUUnote said
PSNcSPSQSTRUnote says
QYPUSSSOSQSTnote that
SSSSSSSGUSRSnoteb*
SSSSSSSGUSRSnotebook
JNKORlRgRQRTnoted
NPORR^RLSQRTnoted >
YJHoRKQPSQOOnotes
GNQ`SSSTQUQWnotes >
ZRRSSRSVSSSRnotes and
UORRSSSNSQSQnotes in
SRSRUSSLSSSSnote~@answering
RNeLVPROSSVVnothi*
NRdRSWSNRSUVnothin
PRcRSXSNRSUVnothin >
VOTMWLRTTSTSnothing
NNQSRUQONYV\\nothing >
OSOSSZS\\SRSSnothing against
YSTSSOSNTRRTnothing and
KSZRSTSHSUUTnothing at
WRNSTSSWURRRnothing between
WXJSVPRTSSSSnothing but
MRQRP_SaRTSWnothing came
WQYSRLSSUURTnothing else
VSSQSNSUVRSRnothing for
NQWPSTSYSRTSnothing has
VPQRJTSXVRRTnothing in
RSNSSSSTQQQPnothing nice
ESMSSZXTSPRRnothing on
HSJSdSSNPSSSnothing round
RSaSSKSMSTTSnothing since
OUTSSRSTSSTTnothing so
ISYSRHSbLSSKnothing to
SSSSSRSERTTSnothing whatever
`QQSSUSJSSSRnothing which
[SLOSPSTRQSQnothing wrong
RS`SRNSLSSSSnothing yet
SSVTQPT^UPORnotic*
LSU^SLS]TSRSnotice
YVWKQVTOSQQSnoticed
VPORSQW_SRQRnoticed >
RSSQSSSYTSSSnoticed it
SQQQSSSXTRRRnotices
TKQRSUSSSSTSnotio*
TKQRSUSSSSTSnotion
TSSSRSSSTSSSnova
SRWSPSSQSTTTnovak
ZRTRRPRMVQPPnovel
TSRSRRSSVRQQnovel about
SRSSSSSTSSRSnovel*
SRSSSSSTSSRSnovels
RQ\\URQRRRSSRnovem*
RQ_URQRTRTTSnovember
OR^RSSSGPVVVnovember >
TSTWSQSVTSQRnovember and
SSQRSSSPSSSSnovember's
TP`BPNV^VV_Tnow
SIZNYPVPPYZUnow >
^\\NVSRSESTWTnow a
QIIRRGRSS]ZZnow and
SUQQSdSMRSRTnow at
OSSVSRSYSTTTnow find
_RRSSSSDVQSPnow has
VRKMSSSNSNQOnow he
YSRXSSRMTRRRnow he's
VOLQQTQZSSSRnow i
ZPOSSOSUSOPPnow i've
NUWQPQS[QVUUnow in
VVaSSHSKTTTSnow it
UJhUSIPKUWUVnow it's
PRPSSVSYSRSTnow know
OSRSSSRdSSSSnow knows
ZRPSSRSUTSRRnow on
O]QSSRRSSRRQnow one
bSSRSQSLTRRRnow she
SPYRSLSRQYXWnow so
bSLSSNSLTRRRnow that
NOVQSONZSSWRnow the
PQRUS]RJRSRSnow they
CSQTS]SRSSSSnow to
SSQWSSQKSUTTnow with
QSNPSRS[SSRSnowad*
QSNPSRS[SSRSnowadays
PORSSO\\TSUUVnowhe*
PORSSO\\TSUUVnowhere
OPTRSS\\QRUVUnowhere >
PSSTSSSXSSSSnowhere in
GSWSSRSQPXXWnowt
MSYSSOSQPXXVnowt >
XSNSSRSaSTTSnow~@answering
YSQSSSTESTSSnow~@arrival
IWLRUQUjSRRSnow~@comparison
PRRSSRSUSTSTnow~@hedge
SPYPSLS[SYXVnow~@intensifier
VNTQQPPNSNPNnow~@me
K^XUSRbBQSRQnow~@number
RPPUS[RERSQSnow~@seller
YSDTSRSUSQSQnow~@use_verb
TYQQSRSMTRSRnow~@verdict
SRTSSSROSSSSnow~@work_verb
TSSSSTSPRSSRnozzl*
TSSSSTSPRSSRnozzle
ISRSScSROQRZnts
dSRNSSSPRSSSnudge
\\SSRSRSPTSSSnudgi*
\\SSRSRSPTSSSnudging
PQQSSRSxTSSSnuff
]SSSSRSQTRSRnumb
THQURWLLRXUYnumbe*
HL]ZTYLMOYT[number
TSBiSOS<RTMTnumber 0
TN\\ZSLNUTYVWnumber 00
MOYMS[RCRTUSnumber >
RSUSSVSQSTSRnumber and
WRQRSOSQVRSQnumber i
RSSSSSSRQSSRnumber of
TUPTT[SRPRSSnumber on
SOQQS[SRSRRSnumber one
LSTSSTS]STTSnumber's
PSSTSSSSSSSSnumbered
jOFMRRSHVQSPnumbers
\\QNPSPSRSRRSnumbers >
VSRPSSSFTRSRnumbers on
UROVSRSOVSSRnumber~@me
XNFeRUNVVWOXnumber~@number
YRXOSOSQRRSRnun
YSQQSPSRWSSSnun >
TSMaSPSKQURTnunav*
TSMaSPSKQURTnunavut
SSRRSSSXSSSSnunc
SXSQRSSPSRSSnuns
WRQORKTZVRRPnurse
WSQSSPU_SSSRnurse >
OSSRSRSaSSSRnurse and
MSTSSSSISSSRnurse i
WSSRSSSPTRSQnurse's
GQXNSVScSQSSnurse*
MSWPSWSWSRSTnursery
SSVSSSSTSSSSnursery's
IQRRSSSaRSSSnurses
OQSQTOSaSRRRnursi*
OQSQTOSaSRRRnursing
TQQSSSSTTSSSnut
M^SSSSSUQSSSnutcr*
M^SSSSSUQSSSnutcracker
MSbSSSSPPWWVnuthi*
MSbSSSSPPWWVnuthin
RTSSS[YLQSSRnuts
LUSSSVYJQSSRnuts >
QRRSSQVSRSSRo
VSSSSQSQUSSSo'bri*
VSSSSQSQUSSSo'brien
URXUTOPOSUUTo'clo*
URXUTOPOSUUTo'clock
PSO\\STSYSTSTo'clock news
K_PRR]LPSSSZoak
LSSSSSSZSSSSoamar*
LSSSSSSZSSSSoamaru
SSSSSSSQSSSSoatme*
SSSSSSSQSSSSoatmeal
USSWSSSRQSSSoats
PPVSSSSTSUUToban
PPUSSSSSSUUToban >
TSRRSSSRTRSRobjec*
TSRRSSSRTRSRobjection
UQSSSSSSTSSSoboe
RWSNSSSRSRTRobser*
RWSNSSSRSRTRobserved
aQSSSSSPTSSSobses*
aQSSSSSPTSSSobsessed
NRRSSSS^RRQSobvio*
NRRSSSS^RRQSobviously
PSWSSRSSSTTToccas*
PSWSSRSSSTTToccasions
SSVVSQSHRUTToccup*
VSSRSSSOSSSSoccupational
RSSWSRSRRSSSoccupier
QSWSSSSMSUTToccupy
WTRSPSSRSSSSocean
RVSSSSSTSSSSocean*
RVSSSSSTSSSSoceans
TRO[SRRNSQPRoctob*
MRQ[SRRQRRQSoctober
QSM\\SRRYRTSToctober >
ZRQSSSSPTRRRoctobers
TRSSSRSSSSSSoctop*
TRSSSRSSSSSSoctopus
Qc<RSSSLQPPOodd
VSSRSSSMSSSSoddly
SXRSSSSSSSSRodome*
SXRSSSSSSSSRodometer
XSSSSSSPSSSSodour
QPXRVSPNQUSUof
S^PRSUSOQRRSof 0
PKRVSROePSQUof 00
UQSSSSRKSSSSof 000
URJQSQTQWOQMof >
YPV[RVQIXURUof a
SRXUSRSVQTTTof all
YOORYQSQSPRPof an
L]RSSSSTQSSSof another
X[NSSTS^SRSRof asking
S\\SRPRSRTRSRof box
RRRSTSS_USSSof brown
KUSSVSSZQRRRof bubble
RRNUSSS[SSSSof cat
WOSSSPSVVSSSof cheese
MZRTSSSSRQRRof cork
NWPWSSR]QSSQof course
TLRRS[STURRVof crap
SSVRSMSRSTTSof day
\\YKRSQSHTQPQof each
RSSSSRSUTSSTof eleven
QOSSVSSRQQSQof every
QVPSPSRaSSSSof everything
KGQPSQSqRSSRof four
OQSVSSSMQUSTof hair
THUPTYSJTRSUof her
RRSMSaSAQQRTof him
HUMXSTSaSURUof his
USTRSRSXRSSRof hot
POSRRRS\\USSRof humour
QRTOQURRLQUSof it
WMYRVPRMVSSSof its
MR\\RSPSXRUTUof january
ORTSSPSRRUTSof june
eGSPSTSP[RRRof kit
WZQPSSSMTRSQof last
QQSSTRSURSSSof lavender
LTZQSQSMRWWTof lent
XSRSSOSUSSSQof light
OTQRSTSUSUTVof march
RSWSSQSKSUUTof may
^LbNSWRASUVWof me
WRNRSSSaSSSSof mine
I\\TURLSUOUTUof my
RPQRVQSORRRPof newspaper
RSSSRVSRRSSSof ninety
VSRSSTSPVQQQof norway
Q[RRRJS\\UOOOof nothing
UWRSSSSTSRSRof old
LQSSSRS\\SUUVof one
SOSSSSSYVSSSof order
KTPQTUVTQQQPof our
TPPUVUSOSSSSof paper
bR[TSJSASTTSof people
UNSRRSVSQRRRof petrol
QSSPTSSURRSQof plastic
PSVTSTSPSTUSof ramadan
N[TPQRSRURSPof room
SRSSSSUQSSSRof seeds
MSSRSUSSQQQSof shit
WQOUSSSRSSSRof six
TNSSSRSQRTSTof sky
MXRSSRSURSSSof smoke
JS[YSRSNQVVWof snow
LSVSWRSMSUTTof soap
K\\VWPQSWRTSSof somebody's
UOXVSSSRRVSUof someone
TNQZSRSNRSSSof someone's
QVRSV[SISSSSof something
MWXSSSSPRSTSof st
RSSSSSSUSSSTof stock
KTSSVQSMPSSRof tape
XSRQRWS]TSSSof tea
VPQSSXQMUQRQof ten
[K^ORNRRTNNNof that
RZGTNSMMSPQPof the
NS[OSWSTQQSUof their
\\OV^RFSSXYVTof them
SR\\RSLS[SSTSof them's
UU_RQHQ^STUQof these
^QWQSUZGTQPNof this
[MKRVYSQSRRSof those
YNiQQSSCVVXVof three
PQP]SPSXQTTTof time
PSSSTVSTSSSSof tissue
TSSSSRSSSSSRof tune
RXPSSURORSRSof twelve
USSSSSSPWSRRof two
WRNSSSSSUSSSof tyres
OJYVRPS\\SVWWof us
UPRTRUSRUTSTof water
XK[OScYBRRRUof what
RRSRSRSUSSTSof wheels
TSTSSSSUSTSRof where
ROTQSOS`RSSSof which
URQSSOSWSSSSof work
MSfRSYSCQVWUof you
YROSRUZQVRQUoff
OQTNRS`JTQMToff >
RP[QUORQRPTOoff a
ZSQRWSSPUQRQoff after
RRQRSPSSTTTToff again
J\\KSQWTXQOSPoff and
YKRRVXSUQQRRoff at
ZROVSSRTVRRRoff by
URMRSWRYSTSSoff for
XSSPSSSQTRSRoff him
RTSXSRSLRUSToff his
TRRSSRSLSSSRoff if
_TZMTRSEVKONoff in
WQRSSRSPTSSSoff into
eQTSSRSDRQQPoff it
JZQRS^SNRSSSoff its
TRSUSRSVTSSSoff like
XQS[TDTOUSRPoff me
NRUQS[UHTSSToff my
JSRVSSSVSUWUoff nights
OS[SSSSTSSTToff no
hR=PRWSNWPPPoff on
NYOSSQSZRSSSoff since
RSN_RVPIXSRRoff the
]NPRSWSROSSRoff them
TSUSSSSJSSSSoff then
UR`QSLSEUVXToff to
OVRSSSSVQSSSoff when
TQKXRQSeTSPSoff with
NSVSSQSVSVVUoff work
SRYSSQSSRVVWoff you
NSSSS^SSSSSSoffen*
NSSSS^SSSSSSoffended
RTSOSRRiSPSNoffer
\\NROS`KOSPPYoffer*
ESUQSbMMPPPZoffered
NTUSSPPSRTSWoffered me
NTUSSPPSRTSWoffered~@me
OSRRS_PFQPPUoffered~@number
jNPRSRQUVSSRoffers
^QLTSURKZORMoffic*
^QLUSVRJZORNoffice
TRMYSRSTTQQOoffice >
USSVURSTUQSRoffice and
QSYSSSSISSTSoffice in
LRYSSQSSPWVWoffice says
SSSRSRSTTRSRofficer
QRSSR]SRSRSToffli*
QRSSR]SRSRSToffline
RSSSSWSSSSSSoffsh*
RSSSSWSSSSSSoffshore
RQUTSWSKTSSRoff~@comparison
JSRVSSSVSUWUoff~@day_time
STQRSWSPSQRUoff~@hedge
J`[SSSSHRSSSoff~@intensifier
XNQYTJUQVSQPoff~@me
HT[SSSSTSSTToff~@negation
TQ\\PSWS]TSSUoff~@number
RRQRSPSSTTTToff~@recommendation
\\SNRR[RQOWSUoff~@seller
OS]SSPSNRXXVoff~@work_verb
RRKSSPS_RSSToften
QTLXSQSIUSRRof~@animal
]YP\\SMSUSTSQof~@answering
PSSRSTSTSVVTof~@arrival
NSSTSSSTSSSSof~@art_craft
BTVQVQS_SUTTof~@beauty_hair
QPRSS[SMQSTSof~@body_part
^RQRSRSGWTSRof~@book
[QQRS\\SOSQQPof~@building
TK[SURSMRTTUof~@clothes
N[USRRSMRSRSof~@colour
YQ^QSTSNRRSTof~@conduct
QRUQSSSYSTUTof~@courier_act
]NRSSOSTSSSTof~@courtesy
JQRPSSS^SUUTof~@delivery_place
MVTRQXS\\VRQSof~@drink
YQSPSUSXQTTSof~@fail_verb
ZRUSSPSFTSSSof~@family
NVQTSPSXSTUSof~@feast
]QSSPQRNPTSVof~@food_spices
PSVSSRSUTSSSof~@furniture
RSSSSVSRTSSSof~@health
SSRSSQSQRSRRof~@instrument
QOSSVSSRQQSQof~@intensifier
SQRSRSSYUSSSof~@kitchenware
VSTRSOSUQUUSof~@lighting
WUTSRRSPYQRQof~@material
NOIWR^TILVTWof~@me
WSSRSWNMUSSSof~@money
GR`QSPSOQ\\Y[of~@month
Q[KTRJS]TONOof~@negation
TOXVSSSRRVSUof~@neighbour
VLSQSSRQWSSSof~@newness
RTONOZKXVQSTof~@number
OSUSRRXYSTTSof~@office
KLKMgRSHNNPJof~@packing_material
RXRUPPRXUTRTof~@parcel
FRSST`RYNTTYof~@part
SRMVSSSZSSRTof~@pet_goods
^PRURMTbUQRPof~@place_name
QQPRTRUSRSSRof~@plants
NZTPQRSPTRSPof~@room
WR^ZRKTSVWVYof~@seller
NRRWSPSZRVRUof~@senses
YRQSSSSLRRSSof~@size
NJRQT\\SPRPPVof~@swearing
XR_QSKSNRSSSof~@time_span
U[SQSSSNRSSSof~@tools_fixings
QgYSSLRZPTSSof~@use_verb
MWW_POSLOUSRof~@used_item
WUMORRV^RRSRof~@vehicle_part
PSSPRMSZWSSRof~@verdict
NOVVS`SIRVVYof~@weather
QSUSSSRQSSSSof~@weekday
YYOPSNSRTRSPof~@work_verb
L]RSSUSTQRSTof~@wrong_item
TRNTRZQRWRSSoh
USSSSPQcSSSSoh i
QPZRSYRLPSSSohio
TQJSSVRZSSTSohio >
SSSSSSSRSSSSoi
\\]QOUJRMVUUSoil
]]PQSOSQVPSQoil >
TSQRURSSTSSSoil and
KSRVSRSXQVSVoil tank
RQZSSRSUQSSSoil's
\\QNSSNSdTRRSoiled
KRRVSRSXQVSVoil~@pet_goods
`SRSSLSPTSSSoisín
wQOMPJVC\\JLEok
PSNPRPR]ZPQQok >
SRSSSSSSSSSSok but
ZPMSSPQR\\QPOok for
LSSSSRSTQSSRok good
IQ]RSOS]SUTUok so
SSSYSSSQSUSTokada
NRQVSRS^TSSSokafo*
NRQVSSS^TTSSokafor
STSSSSSSSRSRokafor's
TRWTRPQPPVTWokay
WRRRSNS[QSSRokay >
UQSWSTSJSTSWokay so
SSQSSRSUSSSSokell*
SSQSSRSUSSSSokello
SSTRSSSTSSTSoklah*
SSTRSSSTSSTSoklahoma
RiFSSSSPSSSSokra
RQRSSQSVSUTUoksan*
RQRSSQSVSUTUoksana
XYJNQ[UMWPTNold
UQSUSRSSTRSSold >
MWSSSTSUQRSTold and
VQTSSRSSSSRRold eyes
PQUSSQRbSTTSold for
^RRSSTSKSSSRold ladies
PSRRSUSTRTTVold man
YSRRSQSNUSSQold man's
SSWRSQSTSSTSold neighbour
TRLYSQRTRUQTold one
YQ]RSRS?TRRSold ones
QSZRSQSMSSTSold place
QUQSSSSYRSSRold with
MURRSUSYRSSSolder
MSSSSUS^RSSSolder than
MSSSSUS^RSSSolder~@comparison
SYSSRPRQSSSSoldha*
SYSSRPRQSSSSoldham
WPQRSPSRVTSSolds
YSPSSQSPVRSSolds >
QRVSSSSOSTSSolds and
TSSSSVRSSUUSold~@animal
RVQRSRSMSUSTold~@appliance
[QRSRRSTVRQQold~@body_part
PSSSSSSWTSSSold~@colour
WSRRSSSOSSTVold~@courier_staff
HUWTSVSXRSTSold~@delivery_place
KRQRRQRcSSSSold~@family
QROYSQRSRURUold~@number
SPSSSSSQSSSTold~@seller
dRRSSZSJRQRPold~@staff
SSWPSSSSSSSSolean*
SSWPSSSSSSSSoleander
OXOSSRSOSSSRolive
Q^LRSPSQSSSRolive*
Q^LRSQSSRSSRoliver
SSSSSRSQTSSSolives
SSSSSSSYSSSSolu
JUQRSRSdQTSTolymp*
NRRRSSShSTSTolympic
PVRSSSSOQSSSolympics
STSSSSPVSSSSomaha
RRQSSPN`SWVVomele*
SSSSSRSUSTTTomelette
RRQSSPN_SVUUomelettes
SSSWSSSMRSSSomg
XPPRKSSOUOORon
QUUSSXRVSTUTon 0
OUWSSSRTRTTRon 00
QPVSSWSHSQQSon 000
KaUQPURRMTXPon >
HR[OMPSXO[YXon a
KPWSSWSSSQRRon about
OSVTSSSNRUUSon account
VRQSWRSKSSSSon air
UTRUSWRLSQPTon an
SSWRTNSMRRRQon and
UQSSSRSTSSSRon anything
K^QRSSSRPPPPon arrival
SPOQRVWNTRRRon at
VRRfRSS@RSRSon bin
bPRSSSRMWSSSon both
RSQSSQSUTQRQon by
UTRRUUSORSSQon chat
NXUSRUSPRSTTon christmas
VRYNSURKXNPNon day
NVPST[TPPSRSon each
XOOPUTTQURSQon every
VQRSSRSUTSSSon everything
bTPSSOSQSSSRon first
OSYRSTSRQTTUon foot
PYLQRRSQTQRQon for
VSSQSRVCTRPRon friday
]QTRSRSMVRRRon grass
_SUTSKS]SRRRon her
SSRTSSSSSSSSon him
VSRUSYR;TORRon his
RSISSYSXSRRSon holiday
SPSSSRSQSSSUon how
VQRRRTPSSSSSon i
TVYQSOSRSSSSon ice
RV\\SVSSFRUUUon in
ImQNYMOWGQPNon it
N^VSSPRLQQOOon it's
MQ^TRSSLMYWYon its
PRPRS\\SSSSSTon leave
XRXQPPSQRSSSon like
UQRSSSSWSSSSon lino
]PIRRWYEVNPPon me
MQ[SSRSWRSSSon mine
ZQUQSUVLTRSSon monday
VQQ`QQTIQVQWon my
RRTSSSSOSVUVon new
YSMSSSSFTSRRon nights
XMIXSNSZSRSRon one
MRPJXQSTSTVSon our
UOSSSOQWSTTSon page
TSZSRRSWSYYVon paper
LQO\\RYSNTTSUon purpose
]PSSSRSKWSSSon real
QSO`RRSTSTRTon recycling
HQQPSSU]RUVUon saturday
PSTRSRSXSTTTon speaking
NWSUSSSZQTSSon step
SUSSSSSRSSSSon streaky
USNSSTT]SPSPon sunday
QRORSPRcTSSSon sundays
IPWVSPPaRSURon that
F[WXSSSQLZXXon the
LRPRSVY\\RQQRon their
UWNSRRSPSRRRon them
ZRPRRNSMXRSQon these
^UMJRHOT`ORLon this
[QSSSRSKSSSSon those
OOYRSRS]RWTVon three
SSTSSSURRSSSon through
SSWQSSRWSSTSon thursday
OSR^SSSRSTRTon thursdays
SQRSSSSPSSSSon tile
PQQwVPTMQVRUon time
]TZSRTSPSQRNon to
OPN[WSVTPZQVon top
XSXOSSWCTPSRon tuesday
MTKUSPUdRWUUon two
YSSSSPSNSTTSon until
XSOOSPTYTRTRon wednesday
MS`SSQSLSSSTon week
ZRVRSOSKTPPPon wet
UQPSSPS`SSSSon when
RTRSSSSKQSSRon with
CTYSSTSYOSSTon you
NRZ_RWSLSPPTon your
QS^]SHSBQWTUonam
jBARQPIY[RPNonce
GQOSSLQhPOPKonce >
[SSPSRNTSSSSonce a
\\RRLRUSKVRSRonce and
XSSRSST@SSSSonce in
SRSWSQSVSRRSonce it
\\RNSSSROTSSSonce on
SQSSSVSDTSSRonce the
VRSSSRS>TRSSonce you
TVPRXTOPTQSPone
QeJ[OSRRPOMNone >
NWSRSSSOQSSSone a
USSQSRSQSSSRone about
SSSSSQSOTSSSone after
TPUNYNRTTRQRone and
UUWPSSSISRSRone arm
NRWSSQRYUSSRone at
QNjQOOSKSWXWone box
^SRSRRSNUSSSone bracket
XJQVSQSMWSSTone by
VTQXSSRLSUSVone came
_OTVSMSPTUUSone can
TSRVNSSKTVRWone corner
OSHSSZV`QSRSone day
VQoPSRRJRWWXone days
RSUSSSSfTSSSone did
O_OSRZSGSSRSone does
RSUSSSMYSTTTone dollars
OSRSSSS[RTTSone ear
MQSRXRSZQTSSone end
PSSSSSSURTSTone evening
YRSNSRSOTSSSone eye
O\\KPSWR[TRRSone for
ONTRRXSUSRSTone from
YMPRRLS]RSSSone had
SRROQPSdURSSone hand
PV_OSLS]RTUSone has
UVSSSSSMRSSSone holds
OQYSSSSVSRSTone hundred
URKVR^R5VPQRone i
QU^SSQSQSSTTone i'd
LQ\\QURUUPUURone in
KONRSHS]VQQSone is
VRSSSRSMRRRQone it
QOYSOSSTSSSSone job
SOSSVSSMSSSSone layer
PUQYSSSVRUSUone leg
SPQQSTSZSRRSone line
NMRS^SSRRSSSone lipstick
ZPRSSSSKWSSQone long
LUROSPSiSSSRone minute
SR`SSRSNSXWWone month
OVWKQORXQVVPone of
XMRNSWS\\SSSSone off
RPSWSVSJSRSSone on
\\SVSSRSRSSSTone out
TTRSSWSRSQRQone page
QXRSSRPTQSSSone pair
^RRRSRSMRSSSone piece
QROSSVRQSSSSone question
ZOQSSVSTSSSTone said
G]OTSYSSQSSRone screw
SPQRURSORRRPone sheet
OYSTSSSRSQRQone shoe
PYRPSRSTQOQPone side
OPSSSRSQTSSSone song
PQOSSNRVSQQNone star
MOVOSSSkTUUVone stop
JR_SSVSFSUUTone tells
]ORSSQSIVRRQone that
UNLRSQSMTSTRone the
SURSSPXTSSSRone they
ZOPRMPS]TSSSone thing
QP]OSSSZSVWVone this
WSVRSORSSTTUone time
JWNSSYRgQTSUone to
JTUSSSSSURSQone too
USSUSSSVSSSSone took
[RRSSQS\\RQRQone turns
TZRORRSKURRSone was
iMRRSRSVUSSRone wash
PLTSSSSSTSSSone week
PMRSSSScTSRUone who
FHTPRYShVUTWone with
ZPRQSOTRSOPSone word
QUPSSTSUTSSVone would
TSUSSTPISSTTone years
PSQSSSS^SSTSone'l*
PSQSSSS^SSTSone'll
_QPPRQUMOTTSone's
JZSRSRQXPSSSone's a
\\VSPQLVJRRTRones
SPXQSOSLWRRQones >
VQQRSRS\\TSSSones and
NYRRSWSORRSSones with
NR_SSRSRSUUTonese*
NR_SSRSRSUUToneself
SSSRSSSTRSSSonesi*
SSSRSSSTRSSSonesie
PdRRTPSGOSSRonion
N^SRSQSRTSSSonion >
XSRMSaSCRRRSonion*
XSRMSaSCRRRSonions
RQSPSaSLTRSSonions >
OORRSPSfRSRSonlin*
OORRSPSfRSRSonline
]RUPP^NLUINOonly
`\\TMRZSMVRSSonly >
HJRSSRS\\SSSWonly a
LRRSSRSeTSSSonly after
TSSQSVSSRRSTonly asked
ZSPSSSSJURRRonly ever
OSSRSSURSRRSonly forty
PRUPSSS]SVSTonly found
YUVOSNSPVSTSonly got
SQWRSUSXRTUTonly in
YUXPSQSOQQRQonly it
USOSSSSWSRRRonly my
]SULSSSNQUTTonly one
MSVUSSSWSTSTonly resident
]OOOUWPSWPROonly the
RXKSSTSKSRRSonly thing
H]RSSUSVQRRRonly three
VRQSSSSRSRSSonly to
RSSRQUR[SQRTonly wanted
UQXPSRSRRSSSonly wish
\\SSSSRSMSSSSons
USPRSSSTURRRontar*
USPRSSSTURRRontario
UPVQSRSKYSRQonto
PRSSSSSITUSUonto the
RTSRUTSTRTTQon~@answering
K^QRSSSNPPPPon~@arrival
UPRSSSSTTSSSon~@art_craft
NSVRSTSVSUTUon~@body_part
QMSIS_QQRQTXon~@book
RQRRSRSVVSSRon~@building
YURSRSSPSSSSon~@cleaning
PUJ[WNVQQZQVon~@clothes
URQBSSSgSSSUon~@colour
XRXQPPSORSSSon~@comparison
WLPQS\\SQVTUUon~@courier_act
TRRSSYROSSSUon~@courtesy
[SMSSSSBTSRRon~@day_time
JUQ\\RRS]QSRTon~@delivery_place
PWISQWSYTQRSon~@feast
aORQSRTJPSSSon~@food_spices
]QTRSRSMVRRRon~@garden
QSUSSKSQTRRRon~@health
WNPOUTTZURSRon~@intensifier
TPTQSRSZUSSRon~@looks
\\OSSSSSPSRSPon~@material
LHPQUOWSSTRUon~@me
aSRRSOSQTSSSon~@money
OQ`SSRRJPTTUon~@month
PTYOSSSOTRRRon~@negation
RRTSSSSOSVUVon~@newness
NS^UUQQKTXVVon~@number
PSYUOVSXSZYWon~@packing_material
USUWSRSQRSSRon~@route
NUPRRRXWQQQSon~@seller
RPVSSRSRRSSSon~@senses
KSZQSSSgVRTRon~@size
ZSWPSTRFVNNOon~@time_span
PSQaSQSOSSSSon~@verdict
TVYQSOSRSSSSon~@weather
VLKKSM_WZMSOon~@weekday
QSPTSZSKTSPTon~@work_verb
RQQQRSSRRSSSon~@wrong_item
?RPSSSSlSSSSooh'd
RSWSSSSKQXXVoops
SSSSTSSSSSSSoor
PSSSSSS\\STSSoot
LRWTSSUURSSSop
^RQ^@ZQT]WQYopen
ZaUUGPSFSWSUopen >
TSXRQRS\\RQUOopen and
MQUSYSSUSSSSopen at
PSYPZYSLSRSUopen it
WSSWPSSFSTRUopen porch
YLTOSWS]STSTopen the
WSUVJWSOTUSUopene*
OYVWJXSXSVUWopened
PaQXQTSMRTRUopened >
SQTRRSS[STUUopened a
RXSSNQSQSUTTopened and
SSSSVSSSSSSSopened by
JZRXOVTIRRQSopened it
WNMMRYSXWRSTopened the
[NTRSRSJTRQQopener
XRQRSRSOXSSRopener >
SSRSSSSSSSSSopeners
SNTLRYRZRTTUopeni*
SNTLRYRZRTTUopening
`RRSSRSKTSSSopening >
OR[QSWSGRSTTopening~@time_span
LVOIPYSUTNRPopens
aRSRSSS@SQSQopens it
LVPQSSScSQRRopens on
PSWSSRSVTSSRopens the
USRRSSSNTSSSopens when
PQfSSOSCRTTSopera*
RQZSSQSRRTTSoperation
QS_SSQSCSSSSoperational
dFQQSSSPYRSPopini*
[HRSSRSQWSSSopinion
[HSSSSSRVSSSopinion >
\\QRQSTSRURSPopinions
RSRRSOS[VSTSopinions >
RULQSQSgRSRSoppos*
OWLQSQSkRSRSopposite
VQSSSSSOTSSSopposition's
SSRSSSSSSSSSoptic*
SSRSSSSSSSSSoptical
SRSSSSSSTSSSoptim*
SRSSSSSSTSSSoptimistic
PSYSSQSVSTTSoptio*
PSVSSRSXSSSSoption
SSVSSRSQSSTSoptions
TM\\IQTOJUZ]Tor
WNRSSTSOSSSSor a
PRSURTSTSTSSor i'm
TSTTSOSTSSTSor it
WSPSSSSRTSSSor less
VSRSSSSOTRRTor my
PMSNSQSeVPRPor no
UVURUNSASSVQor the
ZRRRSPSNUQRQor two
TSSSSSSWUSSSor you'll
RSSSSXSVSSRSoracl*
RSSSSXSVSSRSoracle
S_QRRQRVSSTSorang*
S_QRRQRVSSTSorange
N[TSSRSTUUUTorange >
TRSRSSSRSSSSorbit
RPPSSOSgSTTTorbit*
RPPSSOSgSTTTorbital
SWRSSSSPSSSRorcha*
SWRSSSSPSSSRorchards
URSRSLSXUTTTorche*
URSRSLSXUTTTorchestra
VSQSSSSNSRSRorchi*
VSQSSSSNSRSRorchid
XSWHPQLbYTWTorder
N\\WUQPTTWQPMorder >
OUSPSWSWRRRUorder and
RSORSTSPSSSTorder for
[SOUSPSNURRRorder in
\\ZHSSRSMUTVSorder is
QXSSTRRSSSSRorder number
UMRSSTSITSSSorder of
SSXSSQRNSTTTorder on
RPSSSQSYSTSSorder still
TK`SSPSMSTRUorder to
SQPXTVS]SQRPorder was
QRWQSSSWRSTSorder went
RQ\\SSRSRSVUUorder's
MXaUPOHOJVVYorder*
G`[RPOHXIUUUordered
SRASSUR_SRRTordered 0
SdKSSRPJRRRRordered 00
USRUSSSISOQOordered >
STORSRSTSRTPordered a
RPQVSVSQQTSUordered at
OOZRRQQOPTTTordered for
OGeNSORZPYZZordered in
OGX[TWSPSTSVordered it
SIQRSQSZSRRSordered on
EQXOSWSYQUWTordered the
USPSSSSYTRRSordered three
TJ\\RSPSUSWVUordered when
URPWSRSJSRRTordering
YNSRSUSTUSSTorders
URSSSRSXTTTTordin*
URSSSRSXTTTTordinary
SSUSSQSUSSTSorego*
SSUSSQSUSSTSoregon
UROSSSSZTSSSorgan
VPORS_SPRQSSorgan*
SSPSSXSSSSSOorganic
NSPSS[SPQQQVorganise
_SSSSRSMTSSSorganised
SRSSSSSSSSSSorganiser
QSSSSSSVSSSSorganist
QRUSSSSWSSUTorganizer
P\\UUPKSJRSRTorigi*
SSZVSISSSTSSorigin
RSORPVSPSRSUoriginal
Q\\RSSSSMSSSSoriginals
RQRSSOS\\SUTUoriol*
RQRSSOS\\SUTUorioles
RSQYSRSUSWRUorkne*
RSQYSRSUSWRUorkney
QYRRSRSLRRSQornam*
QYRRSRSLRRSQornament
QPWSSQS\\STTTorpin*
QPWSSQS\\STTTorpingtons
RQSYSRSPSSSSorteg*
RQSYSRSPSSSSortega
RRSSSSSQSUTTortho*
RRSSSSSQSUTTorthodox
SRSSSSRTRTSTortiz
ORRSRTSSTRRSor~@me
PMRNSQSaVPRPor~@negation
[RRRSPSHTQRQor~@number
SSSSSSSRSSSSosaka
SSRQSSSSTRSRoscil*
SSRQSSSSTRSRoscillates
PLWGUOUQWSQRother
]NPQRWRNWTTSother >
RSXRSSSSSRRTother depot
HRMSS_SRSPPUother end
RRXSSQQOTYYVother half
LPSPS_STSSSTother hand
ZNOSSWSYQSSSother is
RSSSSTSJUSSSother one
MSXYSRSPRVSUother people's
[RRURRSOUSRRother side
VSSSSQSSRSSSother two
SRRSQRSSTSSSother way
J^RRTWSKRRSRother's
[XQGPUQTSMOLother*
`LRLQORQTPQQothers
hLPSSSSMUQPQothers >
WTTPRUR^TQRPotherwise
TUZQSYSARRRRotherwise >
ILQRRNSqSRRRotherwise fine
]SRSSSSLSSSSotherwise it
SOSVSOSSSYSTotp
URSSSSSPUSSSottom*
URSSSSSPUSSSottoman
SRRSSSSeSSSSouch
TSSSSSRVTSSSoud
\\YPQRRSGSSURought
\\YPQRRSGSSURought to
USSRSSSSSSSQought*
USSRSSSSSSSQoughtn't
SSSSSSSRTSSSouma
ZRSRSSSKSSSSounce
SQ[SSSSMSTUToupa
SQTSSSSSSSTSoupa'*
SQTSSSSSSSTSoupa's
ZPQVYUODYTTSour
SSLRS[SPSQRQour 00
SRJSSSS`SRRSour anniversary
OQVRSSS^SSSSour bed
OTR[SRSKSTSTour building
SRV[SSSKRTTTour cul
YSPXUSSBUSRRour family
LSVYSSSFRTTTour gate
_RZPTOS^UQTRour house
LSW^SRVJPVRUour lane
SQ_RSQSOSSSSour power
ISVVSQTDRUVSour road
_PSRSSSMUSSSour school
TSWRSPSMQSURour street
PSSQSSSQSTRTour wall
YK`ZSQSISQONours
UPTKSQSbQUSVours is
TSNSSSSYSSSSourse*
TSNSSSSYSSSSourselves
RTXNJZMNTPSTout
\\QEMSKPUVQPUout >
YORQSRSNVQRRout a
RSSSSRTRSSSSout after
MaJQRNTaTUUQout and
VUQ[SSSSRTTSout at
QSSSRUSSSSSTout before
]TSRSRSNURQQout by
O[PRSRS]RSSSout first
IOdJSRPNOZ[Yout for
VRYWSRSSTRQRout from
RSRUSRSCSTSSout he
KRM`NUQ[TTOVout in
VRRSSRSRTSSTout is
MR_SSQSNRSSTout it
WUQQSRSSTRSRout like
RSSSSNSOSSSSout loud
PYCTTYVUQQQNout of
QNSTSRS_TUVSout on
SRQSSSSWSSSRout since
YQQSSSSWRSSRout so
MQXQSWRQPSSRout the
QOQUSOSVUVUTout there
KU]LS]RPLOQPout to
PRfSSLSPRUUTout today
PZQZSPSJSTRSout was
VRRSSURPSRRSout whenever
PU\\IQORgQUXRout with
SRSSSSSSRSSSoutbo*
SRSSSSSSRSSSoutboards
Q]DSXTSORTSPouter
QRSTXQSPRTSTouter~@parcel
RN[YRXSSSTSToutfi*
RN[YRXSSSTSToutfit
HS\\RSXSRSTTUoutfit >
]SBSSUSWUQQQoutin*
]SBSSUSWUQQQouting
SSSRS[RRSSSRoutle*
SSSRS[RRSSSRoutlet
`OPRSSSNTRRRoutli*
`OPRSSSNTRRRoutlived
QSPZSSSRSSSSoutra*
QSPZSSSRSSSSoutran
SRSSSSSSSSSSouts
RMF\\YWRNQUOSoutsi*
RMF\\YWRNQUOSoutside
QSSaQQSASTSToutside >
YSSRSRS]UQRPoutside for
RRSPSXSWQQRQoutside of
SQNTRSSUURPSoutside the
WRLNUUSPTRSRoutside~@me
RVSSSSSQSSSSoutst*
RVSSSSSQSSSSoutstanding
TTQQSTSQTRSSout~@comparison
QQOSSSSTSSSSout~@courtesy
SQPRSSS^RRSRout~@intensifier
SSRSSSSTSSSRout~@looks
NPZVSZSDRQRVout~@number
RQWRSTSQSRSSout~@seller
URRSSMS\\RTTSout~@senses
]RQSS]SHYPPNout~@weekday
NmNQSSSISRSQoval
NgOQSSSISRSQoval >
SNNRTQR[URSSoven
TSTSSSSUTSSSoven >
TSSSSSSLTRRSoven and
OSVPSSS\\SSSSoven'*
OSVPSSS\\SSSSoven's
UX[VUVPKRWUWover
ZRSSSSRRUSSSover 00
KRdWTGQKN_aYover >
CQMRRZS]STTTover a
RRTSSSSYSSSSover an
OT^SSRRLQUTVover and
NSQSSTS`STSSover from
TSPSSSSXSRSSover his
YSUNRSSKURSRover in
VUGYQRRYVNPNover it
IVNXRQSUQRPRover my
MUQUSSSSSQSRover on
OTDaUTRQQVPWover the
TS\\MSSSOOXXXover to
VRSZQPSSSTSSovera*
YRSSRSSRSSSSoveralls
PSSZRQSTSTSSoverarm
IWSWSWSSQQQSoverd*
OSSSSSSSRUUVoverdoing
MWSWSWSSROOQoverdue
Q[ISSRSYRORPoverdue >
SSUSSQSOSSSSoverl*
SSUSSQSOSSSSoverlock
SPOURPRYTPUNovern*
SPOURPRYTPUNovernight
MRMXSTRURUSUovernight >
TSO`SPSYSRSPovernight to
MRRS[R[NNQQQoverp*
JSRS\\SRSQRRRoverpackaged
WSSSRR[NPRRRoverpriced
VSSSSRSQRSSSovers*
VSSSSRSQRSSSovershoot
RSFSSPSeSSTSovert*
RSFSSPSeSSTSovertime
QYRUSSSQRQSRover~@delivery_place
LSMXRVRZQSPSover~@me
fRMQSSSBWSSTover~@number
URWRSOPYTTTTowe
PPNSSRQZRSSUowed
SRSSSURRTTSSowes
XYQSSRSKRSSRowl
a_SKSSS=RSSSowls
TOPSY^POONOWown
aOQ[QMSPRRRQown >
JSP_SRSXRUSTown a
TSTSSSSRTSRTown and
SSSRSSSOSRSSown cost
SQTRSWSPSSSUown fault
HV`SSRSTRSSTown is
hRPQSQSPSSSSown it
PORRZSSMOSRSown little
SSSSSSQOSSSTown mistake
RXRSSSRPRSSVown name
SVSSSNXORSSQown site
P]SQRTRDSRRSowned
YQSSSQSJTSSSowned and
OXSSSWRNQRRTowned up
IWPRT\\SMPPRSowner
RUOTSRSQRQRQowner's
RUOTSRSOTQRQowner*
SSSSSSSQUSSSownership
GSSSScROSSSTownin*
GSSSScROSSSTowning
PSSRSSSWSSSSowns
QSRMSWSUSSSRown~@arrival
RXSWSMS;VSSQown~@body_part
PSRSTVSUSSSSown~@book
PQPZRPSXRWRVown~@clothes
OSPRSQS\\SRTQown~@delivery_place
OSNSS]SSRRRSown~@family
PSRRSYP\\SQRSown~@money
N[SSSRSVRSSRown~@number
PRQSTSSSSSSSown~@packing_material
UXLTSTSRUSSOown~@parcel
WMSSRRS]TSSSown~@part
SQTRSWSPSSSUown~@quality_blame
[QRRTQSPSSSSown~@use_verb
SSSSSSQOSSSTown~@wrong_item
OPRTSSSWSUSUowt
MSSXSRSSSSSSox
PSSSSSSXSTSSoxfor*
PSSSSSSXSTSSoxford
USSSSSSVUSSRoxidi*
USSSSSSVUSSRoxidises
SSPSSRSVTRRRoxyge*
SSPSSRSVTRRRoxygen
SSSRSXSNSSSSoyela*
SSSRSXSNSSSSoyelaran
TSSSSSSSTSSSoyste*
TSSSSSSSTSSSoysters
TSSSSSSRSSSSoz
TSSSSSSPSSSSozark*
TSSSSSSPSSSSozarks
MTXNRQ]QQSUQp
QRRRSRW`RTWSp >
YSSSSRSPSSSRp0000
RSPSSSSZTSSSpaarl
RSSSSSSVRSSSpaces
SZPSSTSOSRSRpacif*
TRSSSTSSSSSTpacific
S[PSSSSOSRSQpacifiers
LRWVNQXSRTSSpack
RSTWQRXPRVTTpack of
VP[UROTQTVUUpacka*
OP[XROTTRWVVpackage
ORSRSPSXRTTTpackage >
NRYZSRSPRVSTpackage is
YSRPSSSPURSRpackages
SPQLgOQNOMPMpacke*
RIPPdLSYOMONpacked
TRPRXSSPQSSRpacked >
USQSTMSWTSSSpacked it
PSUSVTSSRPPPpacked like
UQWSSQSTTSTSpacked the
SSSSSSSVSSSSpacker's
MZVQWXRGQSSSpacket
VSSSRSPUUSSSpacket >
PSPWQRTYRUSUpacket of
SRXSSUSPTSSTpacket says
[SRQSQSQUSSRpackets
]ONPUOQRYRRQpacki*
]ONPUOQRYRRQpacking
_SQQLPSTZSSRpacking cubes
QUQQPTS[TRRRpacks
WfSPRPSTWIKJpad
TgSSSQSMTLKLpad >
WSSRSRSSRSSSpad's
OURSTRSROSSRpadde*
OURSTRSROSSRpadded
[RSSPRSOSSSSpadded with
LMPU^PRNRQQRpaddi*
LMPU^PRNRQQRpadding
RJRVWRSPTRRSpadding >
RMRSSSSSSSSSpadding no
RQSSUQSQRRRRpadding whatsoever
XM\\QSNSRTTTSpaddl*
YNQTSOSZUVUTpaddle
VSOSSSSOSSSSpaddle's
SSSSSSSQSSSSpaddles
ORbPSRSQSQRRpaddling
ORbPSRSQSQRRpaddling pool
TPSUSQSMTUSUpaddo*
TPSUSQSMTUSUpaddock
RRURSSSSRUVVpaddy's
RRURSSSSRUVVpaddy*
aSRSTQU<SNOOpads
UPSPSSSPUTSSpads >
SSSTSRSUSSSSpaduc*
SSSTSRSUSSSSpaducah
KU[MTZZVNX[Tpage
TQSSSSSWXRSRpage 0
LXRSSROTRRSRpage 00
T_RSSOO\\PSRRpage 000
[YDQR^^OSLOQpage >
FTYSSZSPRTTTpage about
USTRSTS]STTSpage and
TRTSSSSTTTTTpage four
QRSSSQUWQTTTpage has
RRSSSVSXSSSTpage is
[RQSRRRTTSSSpage it
TRSRSR_PQQPQpage said
MNdQSPPSQXZWpage says
QSVSSSSOSSTTpage so
SSSSSOSHSSSSpage that
_PPSSXSISSSSpage two
LfOQULQTMNQNpages
LXTSSSRQQSRSpages 00
VOSSSSRHUSSSpages >
XOSSSSSJSSSSpages and
SWQSSSSVUQSRpages of
JVSSSQSZRSSSpages on
UQSRSSSUTSSSpages to
UWNUUUSQTUURpaid
UQNQSdMQSRRUpaid >
TSQSSRSWUSSSpaid a
SRJSSR[SSLNMpaid extra
Pi[UTHHWSXXQpaid for
^PUSSUSNSSSTpaid the
VQSSSSSNTSSSpain
WSSSSSSSSSSQpainl*
WSSSSSSSSSSQpainless
\\UQOSISPWTSQpaint
OQQRSPS`XSRRpaint >
SUSSSSSRSSSSpaint goes
NSRVSSSSQRSSpaint's
OWLXPLR[TUTUpaint*
PQUUQPR]VVTUpainted
RSYRSQSQSRTSpainted the
XTKSSSSUSSSSpainting
]SSMSSSLRSSSpainting the
SSSRRQSXSSSSpaintings
SZSSSRRJSSSSpaints
XQVQTUQTUOPNpair
XUSTRPSNYQSPpair >
PUSSSSSVRRRRpair and
RSQSSPVWSSSSpair for
IMTQVXSPPSRSpair of
SSSSSVSRRSSSpairi*
SSSSSVSRRSSSpairing
ZVPPR[RNTSSRpairs
ZQTSRSSPTTSUpairs of
gPRSSQSOZNQKpaisa
QSUPSSSSSTTSpaisl*
QSUPSSSSSTTSpaisley
RS]SSQSORVWUpaket
TRPSSWSLSQRSpal
SSUSSSSRRSSSpalac*
SSUSSSSRRSSSpalace
PRUSSSSoRSUSpale
^NSSSSSVSSSSpaled
RWSSSSS[RSSSpaler
G[SSSSSRRQRQpalet*
NUSRSSSSRRRSpalette
LZSTSSSRSRSRpalette's
bNENXRSSURSRpalm
MSYSSSSSRTSTpalme*
MSYSSSSSRTSTpalmerston
SRTSSSSSTSSSpalms
SSSRSSSTSSSSpam's
RWRSSQSPSSSSpamel*
RWRSSQSPSSSSpamela
hHLPRUSFVOQNpan
VRNSSRSPVRSSpan >
URRSSSSOVRRSpan's
YSUPSSSFSSSTpanca*
YSUPSSSFSSSTpancake
VSSSSSSQSSSSpanda
VSSRSSSMSSSSpane
QHTRVSSVUTTSpanel
VNSSSSSNUSSSpanel >
aJQQSQSISSSRpanel's
`IQQSQSPUSSQpanel*
RRSSSSSYUSSSpanels
RSQRSPSYSRSUpanic
ZQRSSSSNUSSSpanni*
ZQRSSSSNUSSSpanniers
RSSSSVSNSSSSpanpi*
RSSSSVSNSSSSpanpipes
`QRSSRSKTRSRpans
RSRSSSSTSTSSpanto
WRSSSRSNTSSRpantr*
WRSSSRSNTSSRpantry
LW`QSRSOTSTQpants
OSaOSSSWSTTSpapaw
^K]MGUR\\Z[][paper
TSSQOUS\\[QRSpaper >
ZRRRSRSZSSSTpaper and
RRRSUSSQRSSSpaper envelope
NSRSUSSZRSTTpaper in
NRPSXSSQRSSSpaper no
QSSSSSSVSSSSpaper string
SSSSSSSRSSSSpaper's
`LNPSLSQSQQQpaper*
VSSSSRSNSSSSpaperback
bNSSSDSSSSSQpapers
NVNSSRS[SRQRpaperweight
SNSPS^SNSSSTpaperwork
Q[RRSSSOSOSOpapie*
Q[RRSSSOSOSOpapier
TSPYSRSRRSSRpar
QSXRSQSbSSSSparac*
QSXRSQSbSSSSparacetamol
GQXRSSSYUSSSparad*
GQXRSSSYUSSSparade
MMPRSeRERSSYparag*
NQRSSWSISSSUparagraph
NRRSSXSOSSSTparagraph about
RPPRSaRORSSWparagraphs
LRSSSSS^SVVUparak*
LRSSSSS^SVVUparakeet
LSPSSWSQSRRTparal*
LSPSSWSQSRRTparalegal
LSXSSSSRSTTSparas*
LSXSSSSRSTTSparasol
^HSRQKPRUUUXparce*
QP^YTTQKQTUWparcel
VP^PRUSPSRTVparcel >
WSLTRRSQTTSRparcel and
OSRYSSSUSRQRparcel in
QSRVRSSWRTRSparcel man
QSOSSRSYSSSSparcel on
SSRQSSSSTSSSparcel shelf
SSMSSSSGRRSSparcel to
VVNRSSSTSSSSparcel was
VRRRSSS[TRSRparcel with
_KHLPKSZWTTTparcels
QQROROSZRUTUparcels >
YSSSSPQKWSSRpardo*
YSSSSPQKWSSRpardon
YPRRSRRWXQRQparen*
YPRRSRRWXQRQparents
RQONRSSXURRSparis*
RQONRSSXURRSparish
fOQPSSSETTSSpark
VSSSSSSKSSRRparka
RSTVSSSMSVRTparke*
RSTVSSSMSVRTparked
SSSSSSSQSTSSparked across
IRYSSRSNSSSTparki*
IRYSSRSNSSSTparking
QSSUSSSRRTSTparks
FSSXSSS_TUSTparlo*
LTSSSSS_USSSparlor
LQSXSSSSSUSUparlour
TSSSSSSOSSSSparme*
TSSSSSSOSSSSparmesan
SRRQSSS_TPQRparqu*
SRRQSSS_TPQRparquet
RSSSSSTPSSSSparra*
RSSSSSTPSSSSparramatta
FPPQSRRhPUTVparro*
JRRQSRS\\PTUTparrot
QSQRSLSXQTUTparrot >
SSRRSSS^SSSSparrot's
OQSSSSSTSTRUparrots
SETNSSRWSSUVpart
UPTTSTSYRTURpart >
POLSSTSbTRSRpart of
XQZSSSSOSUUUpart was
XSQSSRSRTSSRparte*
XSQSSRSRTSSRparted
RQVPSVSPSSSTparti*
RRSRSWSTRSRUpartial
PSYQSSSHRSTSparticular
USRSSSSUSSSSparticularly
TRRSSRSWTSSSparties
SSSSSSSSTSSSpartita
PP_PRPS^RUUUpartn*
PP_PRPS^RUUUpartner
PR\\RSSSMQTUUpartner >
PSQSSRS\\SSSSpartr*
PSQSSRS\\SSSSpartridges
TOWRSOSSWSUUparts
ZTDRRTSWXSPTparty
_QPSSVSMVRRQparty >
RQJSSSS^SRQTparty was
KSVSSSSPSSSTparty with
LVUFQXSuQSWUpass
YQQSSFSZRQQNpass >
VSSVQSSPTTSTpassa*
VSSVQSSPTTSTpassage
HZQIRSQfQUXVpasse*
LLSQR\\QdRXY[passed
PP^SSTRURVUWpassed >
TSSRSRSXSSSRpassed no
SSSRSOS]TSSRpassed~@negation
RcQNSJSLSOTMpassenger
ReRNSJSLSNRMpassenger side
PQRQSSS[RSRTpasses
OPXRSQS]STSSpassi*
OPXRSQS]STSSpassing
OQ\\YSPSNRVUSpassp*
OQ\\YSPSNRVUSpassport
FSRSSRSWQSRVpassw*
FSRSSRSWQSRVpassword
PHZXRVPJQSRVpast
HPTVSYRUSPPRpast >
GRNUSQSgSSQSpast it
YS_NSQSNSSSSpast my
QSRSSQSZSTTSpast six
RS\\QSPSGUQSQpast the
SSTSSRSTSTUSpast what
USOVSSSVSRQRpast where
YSPSSSSLURSRpasta
SFPRR\\RWUPQZpaste
TMRSR[SQRRRYpaste >
SSSSQSSPSSSSpaste*
SSSSQSSPSSSSpastels
LRTRSNRdSSSSpasto*
LRTRSNRdSSSSpastor
SSSSSSSRSSSSpastr*
SSSSSSSRSSSSpastry
SSSSSSSTSSSSpasty
TS\\TSLSQRTTTpast~@me
UR_SSTQHRVUTpast~@number
ZQXMSQS\\WQSQpat
\\OYRSRSLTUSUpatch
PYSSQSSOQSRSpatch*
NXSSSSSTQSSSpatches
URSSSSSOTSSSpatchouli
SSTSRSSSSSRSpatchwork
STSSSSSSRSSSpatchy
RSRSSPS\\TSSSpatel
NPSYSPROQTQSpath
VRVRSRRERSSRpath >
YSSSSSSOWSSRpathe*
YSSSSSSOWSSRpathetic
TSSSSSSRRSSSpathf*
TSSSSSSRRSSSpathfinding
SQNTRWPYVVTXpatie*
NSUWSIS`XWSQpatience
QRRSSOS[VUTQpatience >
TURVSPSSUSSQpatience and
QS[SSLSTSVVTpatience is
[QLQS`PLQRTYpatient
SSMRS_SEPRQXpatient >
ZRLRSQSbTTTSpatient man
TSVSSYSNPQRQpatient with
OSeSSQSESUUUpatient woman
PSSSSSSSSSSTpatiently
dSQPSSSLXRSRpatio
SWTSSISSSRRPpatna
NObPSSS_RUVUpatri*
QPePSTSARUVUpatrick's
RPXSSQSQRUUUpatrick's >
QRPSSRSqRSSSpatriotic
TRVSSRS\\TUUTpatro*
RSVSSRSXSUUTpatrol
TRSSSSSXTSSSpatron
MPUSSSS[STTUpats
[QPSSRSYXRSRpatsy
UROQQ[SKSSSTpatte*
URPQQ[SLRSSTpattern
TUSSSRSSSSSSpattern is
SSSSSSSRTSSSpattern's
[SSSSSSQTSSSpauli*
[SSSSSSQTSSSpauline
[RRRSPSIWSSRpause
QSRSSSSVSRRSpav
SSRRSSS^SSSSpavar*
SSRRSSS^SSSSpavarotti
SSM\\SRSJSRPSpavem*
SSM\\SRSJSRPSpavement
MSR]SRSRRSSSpavement >
USOVSSSVSRQRpavement ends
SSSSSSSOSSSSpavil*
SSSSSSSOSSSSpavilion
SSSRSSSSSSSSpavlo*
SSSRSSSSSSSSpavlova
KXNVSSS\\RSRSpaw
NQSQSSSSURSRpawns
XSNTSSSKRTSTpaws
SW[]SVFYRTQWpay
RSOQSUSVSTTSpay >
ORSSSZQRSRRVpay the
SSRSSPYQSSSSpayda*
SSRSSPYQSSSSpayday
P^SRRRSTSTSUpayin*
P^SRRRSTSTSUpaying
SPRSSXSOSSSSpaying >
PSPRSeLVRRSWpayme*
PSPRSeLVRRSWpayment
TSRaSPOLSUSTpays
SSTSSSSOSTTTpcs
SRSSSUSQRSSUpdf
TOSSWSSOTSSSpea
QP]OSVSYRSVTpeace
TRNSSRS\\TRTRpeace*
VRQSSSSSUQSQpeaceful
QSQSSRS[STTTpeacefully
_TRSSQSLSSSSpeach
SSSSSSSRSSSSpeaco*
SSSSSSSRSSSSpeacock
LQPSYTSXRPRRpeanu*
SSSSRSSVSSSSpeanut
KQPSYTSURPRRpeanuts
RSPSTSSWSRRQpeanuts >
\\ORRTSSQVRSQpear
SUSSSSSSSSSRpearl
QVSSRSSSSSSRpearl*
QVSSRSSSSSSRpearls
TSSSRSSRVSSSpears
JSSPSPSWSTTTpeas
RSRSSSSUSSSSpecan*
RSRSSSSUSSSSpecans
UNQRSZSJUSSTpedal
TSRSSRSRSSSSpedal is
URRSSRSXSSSSpedal's
VaSRSQR[RNMOpedal*
TaTRSRRURNMOpedals
SXRRSSRMSNMOpedals >
V[QSSPSQSSSSpedes*
P[RSSPSXRSSSpedestal
YSSSSRSLTSSSpedestrians
SSSSSPSVSSSSpeed
[RQT]RSOSPROpeel
TRSTSSSPRQSQpeel >
Y\\RWROSNXPQNpeele*
L^STRPSTMRQQpeeled
RTSRSRSVQSSSpeeled back
`QSVSRSM^RRPpeeler
SSSYSSSRRSSSpeeli*
SSSYSSSRRSSSpeeling
T\\QSSSSPUQQQpeels
NNYQSfSPOSVWpeep
SSSSSSSRTSSSpeewe*
SSSSSSSRTSSSpeewee
YNORQRSRUSSRpeg
UQYRRNSVTRRSpegs
TPSSSSSVSSSSpegs are
TSPSSSSSTSRSpei
STSQSSSRSRSRpeice*
STSQSSSRSRSRpeices
QSRXSRSXRSQSpele
USRRSSSSTSSSpelle*
USRRSSSSTSSSpellets
PVRSSSSXPSSSpelot*
PVRSSSSXPSSSpeloton
J\\MQLPTXVQQPpen
SaPSQQS[RRRRpen >
YRQSSSTOXPQQpen skips
USSSSSSTUSSSpen writes
PSSdSQSQSSSSpenal*
PSSdSQSQSSSSpenalty
TSSSSSSMRSSSpenan*
TSSSSSSMRSSSpenang
YSSSSSQTTSSSpence
IVXRSQUTQTSSpenci*
GYTRRQUXRQRRpencil
SXRSSSSMSRRRpencil >
TRSSQQUPSSSSpencil case
QRSSTSSVRSSSpencil sharpener
UPWSTSSORVTUpencils
ORpRSTSOOWXXpendi*
ORpRSTSOOWXXpending
TSRRSSSVSTSTpengu*
TSRRSSSVSTSTpenguin
YQURSRQWVSSSpenni*
YSRRSRQTUSSRpennies
TSRRSRQRUSSRpennies >
SRSSSSSVSSSSpennine
SRVSSSSRSSTTpennines
LWMSSVTWSRRSpenny
POSSSVUNSSSSpenny >
RSSSSSTPSSSSpenri*
RSSSSSTPSSSSpenrith
ePNSRQWESNONpens
ERORSRXcURQRpensi*
JSQSSSXZSRQRpension
PSRSSSSUUSSSpensioner
PRRRSSSZSSSSpensioners
UPYPSRSVRTTSpente*
UPYPSRSVRTTSpentecost
VUSSSSSOSSSSpenth*
VUSSSSSOSSSSpenthouse
LMRPO^RTORPXpeopl*
RMNKO_RXPOPVpeople
FTJRRjXFNNPTpeople >
VSXSS[SDRTTSpeople and
NRXSSXSNTTTSpeople are
VSSSSSSSSQSQpeople asked
[USSSMSOSSSSpeople get
^SRRSNSRSSSSpeople have
QRWPSPS`SUSTpeople in
QSSTSUSMQSSVpeople to
USPURRSQUSRRpeople who
MSXYSRSPRVSUpeople's
SSSRSSSSSQSSpeople~@answering
KRSSS]SSRTTSpeople~@comparison
XSMWSRQRTQQQpeople~@use_verb
bWQRRURITSSRpeppe*
cWQRSRRJTSSSpepper
SSSSSSSRSSSSpeppered
RSSSRVSSSSSRpeppermint
VONVSUTJUTSTper
XRQSSWSNTSSSper cent
aRLRSTTKWPPSperce*
ZRLRSTTNWPPSpercent
UUOSSQSRUSSRpercent >
ZSSSSSSPSSSSpercentage
`MSSSQRRSSSRperch
WSQSSSSUSSSSperco*
WSQSSSSUSSSSpercolator
YRSSSRSPSSSSpercu*
YRSSSRSPSSSSpercussion
SSSSSSSOSUTTperes*
SSSSSSSOSUTTperestroika
UNMQPWRTTRQVperfe*
aNNSPLRVZRQOperfect
[BSRSQSYTVSWperfect >
M\\RSQRSKQSSSperfect condition
GSRQS^SQMSSZperfectly
PSQ\\SSSLRSSSperfo*
PSQ\\SSSLRSSSperformance
QSQ\\SSSPRSSSperformance >
MYRTVSSQTRQPperfu*
EYSTUTS\\RRRQperfume
[SSSTRSIURRRperfume's
VSSRSSSNSSSSpergo*
VSSRSSSNSSSSpergola
MRQSSYR`QUTUperha*
MRQSSYR`QUTUperhaps
XSQRSQSQUSSSperio*
TSRRSSSQSSSSperiod
WSRSSQSSUSSSperiods
USSSSSSSTSSSperis*
USSSSSSSTSSSperished
SORSSSSYSSSSperki*
SORSSSSYSSSSperkins
SSSSSSSRSSSSperma*
SSSSSSSRSSSSpermanent
VSSSSTSPSSSSperpe*
VSSSSTSPSSSSperpetua
LSTRSRS_SSSSpersi*
PSUQSRSYSSSSpersian
OSSTSSSZSSSSpersimmon
QLMSSQORTRSWperso*
SNPRQMQUVUUWperson
VSURRJPZSUURperson >
RS[SSSSPRSRTperson and
QSUSSUSNRTTTperson in
PSSSSXSLSSSUperson one
XSOSSRSPVRRRperson who
VSSSSSSLUSSQperson with
RLVRSWSSSSSUperson's
KSVSUTSURSSTpersonal
YSPUSSSLTQRRpersonally
TXMSSSRTQRSRpersons
URURSQ`LRRSPperth
PSIRSRYZSRSQperth >
SSRRSNS`SSSSperu
OWRSSRSTRSSSpestl*
OWRSSRSTRSSSpestle
[SSSSSSNXSSSpesto
QPWQSVRUSRRRpet
ORRRSWSWSRRRpet >
RTSQSSSSSRRSpetal
[ORRSRSSSSSSpetal*
[ORRSRSSSSSSpetals
TPSSSSSRTSSSpete
SSSSSSSSVQRRpete'*
SSSSSSSSVQRRpete's
QQZSSRSSTSSSpeter*
TQRSSSSTTSSSpeterbilt
PS[SSRSRSSSSpeterborough
RPRSSOSoSSSSpetra
PRSTSSSUSTSTpetri*
PRSTSSSUSTSTpetrie
TSTRSSSQSSTSpetro
QRYWRQUONWSUpetro*
QRYWRQUONWSUpetrol
MRQjSQSLPXRVpette*
MRQjSQSLPXRVpetted
RSSUSSSUSSSSpetun*
RSSUSSSUSSSSpetunias
KSRSTSScRSSSpew
_QSOSSSSXPSPpff
XRSSSSSTSSSSph
TSSSSRSQSSSSpham
TPQZSORPVTSSpharm*
ORS]SPSRSTSSpharmacist
XQQPSRRQUSSRpharmacy
ZUSSSPSNTSSSphase
NLMSSSSeSSSSphd
OSSSSSS\\SSSSphill*
OSSSSSS\\SSSSphillips
YHQRSSSeTVUVphilo*
ZSQSSRSNSSSSphilosopher
RSSSSUSYSSSSphilosophical
LSURSRShSVUVphilosophically
YIQSSSSOTSSSphilosophy
SSOSSSSSSSSSphoen*
SSOSSSSSSSSSphoenix
[QWWTJSUXXVQphone
SRQSSUSVSRRTphone 000
\\TQMSMUTTRTNphone >
JSRZSZSOSTRVphone and
SSRWSSSVSTSSphone box
WRSWULSVUQQOphone case
PSTRSSSNSTUSphone for
LV]RSTSJQVWUphone in
MSVSSVSSQSRUphone line
USSRSRSRTSSRphone mount
PURSSRSZRTSSphone to
RSSSSUSWSSSTphone with
SSSSSSSSQSSSphone's
ZIPZSTSTQTRVphone*
OOR]SZSLQTRVphoned
LORaSYSFQSSUphoned me
XSSSSUSFSSQSphoned to
_LQPSMS[USTTphones
JQUbTPRYO[S[photo
SNS]SUSWUTSTphoto >
JWQXTQS\\RVSVphoto is
QNVTSTSTQSTVphoto of
PQRVRSSJQSSSphoto shows
SPSTSSSUSTSSphoto they
NSS`SSSNPXSWphoto's
URMZR[QOJXPXphoto*
RSVSSSSOSSTSphotocopies
I_SSSQSWNSSSphotocopy
NJR\\RTS\\RTQVphotograph
QSRVSQSNSSSSphotograph >
PVTSSXSSSRSSphotograph of
rSSISSSCSTSTphotographed
ISSSSVSZSSSSphotographer
SSRRSSSSSSSSphotographic
TORSSSRZSSSVphotographs
RUNQSWRJSRRPphotos
SQSSSWSURSSQphotos >
VVSSSRSOURSRphotos of
SSSRSUSTSSSSphotoshop
URRSSSSUSQRQphotosynthesis
WRRSSLScVQRQphras*
PRSSSLSlSSSSphrase
TSSSSSSSTSSRphrasebook
YSRSSSSKUQRQphrases
URRRSJR_UTTSphysi*
SSSSSQSTSSSSphysics
VRPRSSSZUSSSphysio
RSUSSLSWSTTSphysio's
OSSSSRS\\RTTTpiani*
OSSSSRS\\RTTTpianist
SRSURRS^RSRRpiano
VNVXSRSJTTSTpiano >
SSQSSUSSSSSSpic
SRSSSSSZTSSSpicas*
SRSSSSSZTSSSpicasso
TS]USUSLQSRUpick
MRTUSYSOQQPVpick up
RZRORWSLOOTOpicke*
RZRORWSLOOTOpicked
IWSSSOSPRSSSpicked >
URVSSRSRSRSQpicked it
MVSTSSSRSSSRpicked out
SURQSSSWSRSRpicked the
[OOQSZSOSPRUpicked up
TSRSSTSRTTSSpicki*
TSRSSTSRTTSSpicking
VSSSSVSNTSSRpicking up
RSSSSMS\\SUSTpickl*
SSSSSSSRSSSSpickle
RSSSSPS[SSSSpickleball
RSSSSPSVSUSTpickled
^NQLSYSAUPQOpicks
WNQMSXSXUQRPpicks up
YSMPSXSPVQSQpicku*
YSMPSXSPVQSQpickup
RSRSSSSWSSSSpicky
UQQSSSS>SSSSpicni*
TSRSSSSNSSSSpicnic
TQRSSSSCSSSSpicnics
YYQVPPMVQTSSpictu*
RKZYQPQUUWVXpicture
JTXOSTTUPSTTpicture >
TSRVSRSSTSSSpicture and
XORQSRS]TTTTpicture for
VMSRSSSPSSSSpicture has
RRWTSSSRTSSSpicture in
]OSSSSSRVSSSpicture is
PRSRSSSXSTTTpicture it
NM]WRRSNSTUTpicture of
Q]QSSSSRRRRQpicture shows
RQSTSQS[SUSUpicture the
QOPSSXSPSSSTpicture with
VXRWSQSNRSSSpicture's
LcQTSQSMPPQPpictured
RVSOSRSSRRRRpictured >
^MLKSXPaSSSQpictures
QRRRSRSUQSSSpictures >
RPRRSJSTWPSPpie
KRRSSPSUUTRSpie >
bXKPTORVVPPOpiece
YOORSPSMUSSSpiece >
ZSQRURSLXPQPpiece of
OSWSSRSPQSSSpiece with
VMRXPSQYSQQQpiece*
VMRXPSQYSQQQpieces
UXPUSSRSPSSRpieces >
ZOSRSRSTTSSSpieces are
RNTTSTSSSSSTpieces of
OPMTRQYYSUUTpier
]ROSSRRPYSRSpiero*
^SOSSRRLYRRSpierogi
SRSSSSSXSSSSpierogies
NSRSSRSZSSSSpiers
RSRSSSSZSSSTpiete*
RSSSSSSTSSSTpieter
SSRSSSSYSSSSpietermaritzburg
NRTWZQRSTSRSpig
UQXNSSSSQWTWpigeo*
LQZTSSSTRWTXpigeon
\\SQNSSSRSSSRpigeons
SSURSSSSSTUTpiggl*
SSURSSSSSTUTpiggly
TSSSSSTSTSSRpigme*
TSSSSSTSTSSRpigmentation
WSSSSSSRVRRQpigs
SSMSSSSWSSSTpiha
USSSSTSRRSSSpike
fWTVSSSQ]RQNpile
SS`RSQQRSZYXpilgr*
SS`RSQQRSZYXpilgrim
IQVSRSSdTSSTpill
SSURSSSTSSSSpilla*
SSURSSSSSSSSpillar
SSSVSSSSQSSSpilli*
SSSVSSSSQSSSpilling
SOKMaPRRSPQOpillo*
^OOQPQSOVQQPpillow
VPSRRSSMTRSRpillow >
]ROSSSSQURRQpillow is
RVSOYRSTSRSRpillowcase
SSQSSSSVSSSSpillowcases
JPQS^SRSPRSSpillows
RjPRSUSMSOSMpills
UNSSSSSLTSSSpilot
PWQUSWSXRSRSpin
KTRSSVSgRSSSpin >
[SSQSUSCTSSSpin in
_SRRSSS>VRSRpinat*
_SRRSSS>VRSRpinata
_QVOSXROVPQPpinch
bORRRLSSYRRQpinch*
TQSSSSSSTSSSpinched
aQRRRLSSXRRQpinches
SQSSSSSQSSSSpine
VSSRSRSUSSSSping
VSRSSSSOSSSSpinge*
VSRSSSSOSSSSpinged
TSSSSRSNSSSSpings
NdNO`NSFOPRPpink
PWSRSSSNRSSSpink >
RSSSSSSSSSSSpinke*
RSSSSSSSSSSSpinkerton
OWWSSUSORRQTpinne*
OWWSSUSORRQTpinned
RQWSSNSVSUUTpinni*
RQWSSNSVSUUTpinnies
bQVSSNSRTTTTpins
WPOSSSSZVSTSpint
WPSSSSSJVSSSpints
SPSSSSSSSSSSpipe
RSSSSSR^SSSUpipef*
RSSSSSR^SSSUpipefitter
MWVSSSSTSQQRpiper
VRPSSSSRTSSSpipes
SSSSSSSUTSSSpips
RRhSSQSMTSSSpirat*
TRRSSRSWTSSSpirate
QSiSSRSISSSSpirates
KU\\ORRVPRTRVpiss
RSaOSPSWSSSSpiss >
QURRSRSUUSSTpiss poor
LcPSSQSNPSRQpisse*
McPSSQSPPRQPpissed
RSSSSSSQSUTTpisser
PXXUSRSNQUUTpissi*
PXXUSRSNQUUTpissing
RSSSSSTPSSSSpisst*
RSSSSSTPSSSSpisstake
TRO_SSRGRTQSpit
MRSRSMSdSSSSpitch
JSTTSRSZRTSTpitch*
PSVSSSSPRTSTpitched
QSUSSSSYRSSTpitched it
PRSSSSSXSSSSpitcher
OTSSSSS]SSSSpitchfork
SSQTSSSNSSSSpitching
RSRSSSSYSSSSpithe*
RSRSSSSYSSSSpithead
EpSSSRSQQSSSpits
TSSSSSSVSSSSpitts*
TSSSSSSVSSSSpittsburgh
Q]TTRNRfRQROpity
VSPVSPSNQRSRpity it
OTXMSYRSOVVUpizza
SPPPVSS\\TSSSpizza box
QVQSS]SJPSSSpizza place
USSRSSSQURSRpizza's
USSRSSSQURSRpizza*
QSQSSSSRTRQSpiñat*
QSQSSSSRTRQSpiñata
PGX^NVROP\\TXplace
TVORQYSSNVRRplace >
OQPRSWS[STTUplace and
[RZSQSSLTPQQplace for
SRTUSURWSWVVplace i
QMUPSRSRTSSTplace in
KTTWSRSJQUSTplace my
]SSRSOSLWSSRplace to
\\OPUSPRNWWTWplace*
ZRRSSQSNVUTWplaced
UPQTSRSSTTSTplaces
QQSUSRSSSUSTplaces >
ORUYSSSJPYUWplace~@me
QULQ_VQJPTQTplain
UZRSRRRLSSSRplain >
URPSROScSRSSplain english
SSQVSSSRTSSSplain*
SSQVSSSRTSSSplainly
URPSROScSRSSplain~@place_name
KQOSVVSdRSTSplan
SSNSSUSSSSSSplan >
KScLSRRWRTVUplane*
USSSSSSPSSSRplaner
LSRSSSRYSSSSplanet
OScLSRSTSTVUplanet's
VSSRSRSXSSSSplank
XRcQSRREVQTTplann*
HRiQSRSNQTVVplanned
MSTRSSSbSUUUplanned the
OSYRSRSVRRRRplanned to
cROSSSSJWQQQplanner
SSRSSSSSTSSSplanning
USSSSSSPRSSSplans
SQQ[RRSPTYUUplant
PSSRSVSTSRRSplant >
ZSSRTRSNVRSRplant's
QWNPXNSbVTRRplant*
LSYSSQS[RWVVplanted
SSSSSSSRSSSSplanter
SRGSSSS]STTUplanting
QXTQWRSVTQONplants
R\\PSSXSMSRQRplaqu*
R\\PSSXSMSRQRplaque
VIJONPQlUTUQplast*
YNSSSPSXRTSTplaster
UNRPSQSWRTSTplaster >
NLQSSRUaSSSSplaster's
PSSSSQSVSUTSplasterer
NSSSSQSXRTTTplasters
]UMONTRSUPSOplastic
ZYSRSRSMPSSRplastic >
RPSPVSSQRRSQplastic around
SRSSSVPRUSSSplasticky
SSSSSSSQTSSSplasticy
TSPSSSSPSSSSplat
FX`SRPSMRUWTplate
KTYQSXSESTVTplate >
TSRUSSSURTSTplate of
VaSQSPSSQSSSplate on
SSSSSRSSSSSSplate's
LVURSRSQQTWVplate*
SSSSSRSSSSSSplated
LVURSTSQQTWVplates
QURRSSSQRSSSplates >
SKRSSUS[SSSTplates and
NVSUSSSPRRSSplates are
NSQWSRSPSRSSplatf*
NSQWSRSPSRSSplatform
SRZSSSTQSVUVplatt*
ORZSSSSWSVUVplatter
WSSSSSTLSSSSplattsburgh
DTTQROQ^VUXUplay
LQNPSRRnRSUTplay >
LSRSSRSXSSSSplay for
RUSSSPSQSSSQplay it
RSYSSSSKRVVVplay on
OUQSSSSYUOQNplay the
QS[SSRSNRVVVplay with
PXSNTORWUOQMplaye*
NUVOTURWRQRQplayed
]QPSUSSGTOOPplayed it
KXUPSRSYNTTTplayed on
QSTSSSS[RTSSplayed the
VWORSMSPUQSPplayer
QRTSSSSVUSSSplayers
LVSSSSSWSSSSplayg*
LVSSSSSWSSSSplaygroup
YQVTSPSMUWVUplayi*
YQVTSPSMUWVUplaying
OXRSRSSRSSSSplayl*
OXRSRSSRSSSSplaylist
QSPSSQSYSWXUplayo*
QSPSSQSYSWXUplayoffs
FSLVS[SbPRPSplays
ZTSSSSSMTRSSplays in
VYTSSSROSSRQplays the
SQRRX\\QOUTRSpleas*
WT]JS\\SJURTQpleasant
GQJYYUPUUVQXplease
RQUQ[LSNUSUUplease >
RSSUSSSMSUSTplease and
SSSSSVQVSTTUplease be
QSRWSSSNSTSTplease don't
TSSXSISKSUSSplease knock
RSRUSYSIRRSRplease use
RRSUSRSZPQSQpleased
[SQSRSTOTSSQpleasure
USQSRSTOTSSQpleasure >
SSSSSSSSTSSSpleat*
SSSSSSSSTSSSpleats
SSSSSSTOSSSRplect*
SSSSSSTOSSSRplectrum
KYTPUQRPPTTSplent*
KYTPUQRPPTTSplenty
HZTQUSSQOTTSplenty of
SSXSSSSHSSRSplims*
SSXSSSSHSSRSplimsolls
SSSSSQSSTSSRplink
SSSSSSSWSSSSplonk
MRR~SRSORTSUplop
ZOOSSRSQWSSRplot
YRTSSSSRSSSSploug*
YRTSSSSRSSSSploughing
SSMWSSSLTSQSplow
SSZRSSSQSTTSplowe*
SSZRSSSQSTTSplowed
RS^TSQS>SVVVpls
LcLSSTTFPPPQplug
TTRTSSUIPPPRplug >
ZTSSSRSKRSSSplug'*
ZTSSSRSKRSSSplug's
OXYPS[RRTRSQplugg*
OXYPS[RRTRSQplugged
OX\\QSWSNSRSQplugged in
RSQSSWSWSSSSplugged it
I]^SRSS\\TRSRplugs
]PQRSOSIUSSRplum
YSSQSSSCRRRSplumb*
\\SRQSSSERRRSplumber
PSTSSSSQSSTTplumbers
SSSSSSSSSRRRplump
SVYSSMSNSSSRplums
ROOSSObLUSSQplung*
RPOSSObMTSSQplunger
SSSSSSSRTSSSplunger's
RNMQRPSeNMMJplus
ZNSPZRSPORSRplush
SRSSSSSPTSSSply
TSMMSWR_RUTWpm
PSSSSSSSSSSTpngs
bSLRONPJVOPNpocke*
OVRRQSPSVOPOpocket
TUTRSVQTUQQQpocket >
ZPPSSRSYTSSSpocket for
URSSSSSSSSSSpocket's
dQNTROSJRSSRpockets
SRSSSSSPRSSSpockets and
SZLRSSSVSQRQpod
SSSMSSSYSSSSpoddi*
SSSMSSSYSSSSpodding
WRVSSSSOSSSSpodia*
WRVSSSSOSSSSpodiatrist
SRSSSSSSTSSSpodiu*
SRSSSSSSTSSSpodium
YOcQSOSXRTTUpoem
NQ]RSQSSPTTTpoem >
VSRSSPSQUSSSpoems
PSSSSPSaSSSRpoetr*
PSSSSPSaSSSRpoetry
SRRSSSSSSSSSpoets
[ORNWYRSTQQQpoint
`JPRSTSJTQQOpoint >
HRQRWRSWQSSUpoint of
WSOURNRSTTSQpoint*
OSNUSUTJSTSSpointed
XSRSSRSSSSSSpointing
TRSSSSSSTSSSpointless
UTTTSNQ]SRSPpoints
VMQSSSSRSSSSpoiso*
VMQSSSSRSSSSpoison
URSSSQSTSSSSpoke
YPSSSSSRSSSSpokes
jJURSSSRSQSPpokin*
jJURSSSRSQSPpoking
RSHYSQSTSURSpolan*
RSHYSQSTSURSpoland
QPWSSQS\\STTTpolar
bG_SSOSQSVWXpole
USURSSSSSSSSpole'*
USURSSSSSSSSpole's
USRRSSSYTSSSpolen*
USRRSSSYTSSSpolenta
TRRSSSSPRSSSpoles
SOMLRaSISLQWpolic*
USYSSTSKUPRRpolice
\\SMRSLSOSSSSpoliceman
HOMMRfSUQNRXpolicy
LRRNSnSNQNRVpolicy >
TSRSSOSSTSSRpolicy is
QSSTSSSXRUSTpolis
_ZJOSTSLROPPpolis*
]RJRSUSYSPPPpolish
LYSQRSSSRRSSpolished
SUSSSSSPSSSSpolishes
\\SSSTRSISSSSpolishing
MTRL]cRESRQSpolit*
QWROQ]R@RRQSpolite
VQQSR^SOPRRRpolite >
VSUSSXSPSRSSpolitely
QSQTSZSOSRSSpolitely >
PSQSSQSaTTTSpoliteness
SSSPSZSJSSSSpolitest
LRSS_SSSSSSSpolitician
WRSSSPSWSSSSpoliticians
aPRRSSSITSSSpolla*
aPRRSSSITSSSpollack
YQSRSSSUTSSSpollo*
YQSRSSSUTSSSpollock
SSSQSSSSSSSSpolo
SSWRSSSQSTTTpolok*
SSWRSSSQSTTTpolokwane
QUPSRSS\\SRRSpolos
URSSSSSKRSSSpolyd*
URSSSSSKRSSSpolydactyl
[QRQSSSRVQSQpolye*
[QRQSSSRVQSQpolyester
QLSS_SSJPRSSpolys*
QLSS_SSJPRSSpolystyrene
VSRSSSSOTSRSpommy
USRSSSSSSSSSponch*
SSSSSSSTSSSSponcho's
USRSSSSRSSSSponchos
XHJ[\\QQTVRPRpond
UNOZ^QRQRURUpond >
QOSSWSSRSSSSpong
RPWSSRRSQTTSponga*
RPWSSRRSQTTSpongal
ZSBSSSSYTRRSponso*
ZSBSSSSYTRRSponsonby
SSUSSSSUSSSTponti*
SSUSSSSUSSSTpontiac
SSSQVSSLSRRRpony
STSUSSSNSTSSpoo
ZRQRSRSRSSSRpoodl*
ZRQRSRSRSSSSpoodle
SSSSSSSSSSSRpoodle's
NQ~RSQSLQWWVpoof
TOP\\ROSQUSOSpool
PRFbSSSKTTPTpool >
SPYSSTSLSRRSpool'*
SPYSSTSLSRRSpool's
SSSSSSSSSRSRpools
TTOSSXRYUPRQpoor
PQRSSTSLVSSUpoor >
QSURSSSXSRSRpoor man
O`SRRQSNQSSSpoorl*
O`SRRQSNQSSSpoorly
fSKWRKRBSRRRpop
OMSSbSRQQQQQpopco*
OMSSbSRQQQQQpopcorn
JPRSSRT^SSSSpope
VSSSSSRSTSSSpope'*
VSSSSSRSTSSSpope's
RRPRSYSbSSSSpopes
ZYTQRWSOVORMpoppe*
VVURRXSMSPSOpopped
NSL^SSS\\SSRSpopped it
SVRRSSSVSSSRpopper
WSSSSRSRVRRRpoppers
QSSSUSSLSRRRpoppi*
QSSSUSSLSRRRpopping
fWNORPSNQSSSpops
SSSSSSSTSSSSpopsi*
SSSSSSSTSSSSpopsicle
PVRSSSSQSSSSporce*
PVRSSSSQSSSSporcelain
GMaWMMPWL[Y[porch
RPPbSRSLRTRSporch >
SSSQSSSWTSSSporch and
QRZJQRSWQUUVporch is
QSSQSSSRSSTTporch light
RQUPSSSOQUTUporch not
RSSSSSSUSRSSporch out
SSRUSSRUSSSTporch with
LSRRSSSYSSSSporch*
LSRRSSSYSSSSporches
^MWSPRSSTWUVporri*
^MWSPRSSTWUVporridge
XOSUQRSYSUSUporridge >
HLgRSORTTSTSport
CSaPSPRWRTTTport >
VPSSSSSRSSSSporta*
VPSSSSSRSSSSportable
TRSSSUSVSSSSporti*
RSSSSUSSSSSSportion
TRSSSSSVSSSSportions
IS]QSQSWRTSTportl*
NQ]QSQSWSTSTportlaoise
PRTRSSSMSSRSportlaoise >
NTSSSSSRSSSSportlend
URRSQSSRTSSSporto
PSQUSRSLTUSUportr*
OSQUSSSWRUSUportrait
TSSSSRSHTSSSportrush
UPWSSSSQRSSSports
PSSSSUSQRSSTportu*
SSSSSSSSSSTSportugal
PSSSSUSQRRRTportuguese
VSSRSSSQSSSSpose
TSSRSRSSUSSRposh
OSSSSVSMSSSRposit*
OSSSSUSTSSSRposition
SSSSSTSLSSSSpositive
PK^PS[SSRRRVpossi*
PK^PS[SSRRRVpossible
RR]WTUXXQOPSpost
TVS]QQR\\RPTQpost >
PWQQSQWTPRSQpost a
TSQRTSSQSSSSpost and
OSNLSURORQRUpost it
ZNUNQMSSVQRQpost office
ORdPSWTUSRSSpost on
POeSSQSMRUTUpost says
RNMMQJbTOQRKposta*
SOOMQJbTMQRKpostage
OSSSSL\\PORSPpostage >
VSSSRSTTQSSSpostage more
SRSSSQUOSSSRpostage on
QSRSSQSVSSSSpostage to
UQSSSQUMRSSQpostage was
RRQSSSSTTSSSpostal
SSSSSSRSTSSSpostb*
SSSSSSRSTSSSpostbox
QVSSSSSTRRRSpostc*
RQQSSSSZTSSSpostcard
TUSSSSSRRSSSpostcards
QVUSSSSNRRRSpostcode
TQL^U[QIPOOVposte*
UQN^UYQIPOOVposted
RVQSTSSSRSSRposted a
ZPZSTOTSSVWSposted in
RS[RSLPPRUTVposted it
RSRTS\\SJRRSSposted me
SR[PSKSSSTUTposted the
SSQSSUSSSSSSposter
YNPZSRSQVUQQposti*
VOQZSLSTVUQTpostie
VSRSSXSPSSSPposting
PSQVSSSSRTRTpostl*
PSQVSSSSRTRTpostlady's
jOKJQISW^NSMpostm*
fOPKQLSL^MPMpostman
QRRSSSSWSRSRpostman in
SSSRSSSSSSSSpostmaster
TSSSSSSRQSSSpostmen
VSNSRPS_UTVSpostmistress
]RQOS[SWURSSposts
YSRSSSSQTSSSpostw*
YSRSSSSQTSSSpostwoman
OSSVSRSSRWSUposty
FZ\\URTRVIUTTpot
VVPRRTSPNRRRpot >
HVSQSSSYSSTSpot of
YZSRSSSORSSSpot's
LPRQSXSXTTTTpotat*
MSRRSZSRSSSSpotato
RPSRSQSZTTTTpotatoes
SSRRSVSVRSSUpotho*
QSSSSSSYRSSTpotholder
SSSRSZSRRSSTpotholders
USSSSOSQTSSSpothole
SPTSSSSZSUTUpotlu*
SPTSSSSZSUTUpotluck
PTQXSSSRRTRTpots
SSSSSSSRSSSSpotsn*
SSSSSSSRSSSSpotsnpans
PTUcRRSCQTSSpotte*
PSScSRSGRTSTpotted
PUSTSSSRSSSSpotter
VSURSSSPRSTSpottery
WS[SRSSHURRRpotty
HSZSVSSVRSTTpouch
MSSSVSSPSSSSpoult*
MSSSVSSPSSSSpoultry
RSSSSSSSSSSSpouna*
RSSSSSSSSSSSpounamu
OYVYRTURSVS[pound
HSSSSaTIRRSVpound >
TNRWT[TURTRVpound*
TNRWT[TURTRVpounds
VRRRSQMdRSSSpounds >
TSSRSRSTTSSSpounds and
KSRSS[TOSRRTpounds for
SXVRSPSXRTTTpour
^RQSSSSRSPSPpoure*
^RQSSSSRSPSPpoured
`SQYSRSMSTSUpouri*
`SQYSRSMSTSUpouring
gLRSTOSLTRRQpours
SPSSUSSXSSSSpours without
SPSSUSSXSSSSpours~@missing
EXPSZRSXPRRRpowde*
IUPS[RSNPRRRpowder
OVRSSSS]RSSSpowdered
K[MQRXQTRRRTpower
URSSSRSUSSSSpower cut
URSSSRSUSSSSpower~@work_verb
GSSSiPSSSSSSppl
ZNWXRMRPTVUUpract*
SSRSSRSVSSSSpractical
QQXZSQRISWTVpractically
PRTXSRSGRWUVpractically >
\\PUQSPSZTSUSpractice
QRSSSSSUSSSSpracticed
URSSSSSOSRSSpractises
SUQSSSSRSSRSpractising
PRZSSSSISSSTpragu*
PRZSSSSISSSTprague
TSSSSSSSTSSSprair*
TSSSSSSSTSSSprairie
`RQSSPS>TSSSprais*
^RRSSPSATSSSpraise
USRSSSSPSSSSpraised
ZO^ZRWS<PUSVpram
RRRSVRSZSSRRprank*
RRRSVRSZSSRRpranked
RSSSSSSTSSSSprawn
SSMSSQScUSSSpray
UQPL\\PReQRRSpraye*
VXQMRRScTSRSprayed
SLRR]QRTPSSRprayer
UNRSZORSPSSSprayer >
RRRSSSSSRSSTprayers
ZRRSSRSTVSSRprayi*
ZRRSSRSTVSSRpraying
PSSSUSS]QSSSprays
SSQSSRS\\SSSSpre
UWSSQUSSRSSSpreci*
TXSSQUSRRSSSprecisely
TRSSSSSTSSSSprecision
[QOORVSQWQQRprefe*
VRSORVSQVQRSprefer
bRVOSSSEVQRRprefer the
XROSSSSSSRRSprefers
PSPTSSSXSSSSpregn*
OSSRSSSXSSSSpregnancy
SSPUSSSSSSSSpregnant
QQSSSVSRSSSSpremi*
QQSSSVSRSSSSpremium
WQQVSSSSRQSRpremo*
WQQVSSSSRQSRpremonition
PS]RSSSPSUUUpreor*
PS]RSSSPSUUUpreordered
LRaPSYSKQTTUprepa*
VSSSSUSORSSSprepaid
RSUSSRSWSSSSprepared
KR_QSYSKRTTUpreparing
RR`SSOSGSTTTpreparing >
STXQSRS\\RSTSpreparing for
KSSSSSSYSSSSpresb*
KSSSSSSYSSSSpresbyterian
PVRTSYSQSSSQpresc*
RSRSSTSSSSSSpreschool
SSSSSXSRSSSSprescribed
RVSTSSSRSSSRprescription
NQNRWQSgQSRRprese*
OUPRXRSZPRRQpresent
QRRSSSSTRSSTpresent >
QWSSQRSPRSSRpresent and
SOTSQRS]SSTTpresentation
QSRSSRSVSSSSpresenting
SSQSSSSSSSSSpreserves
FRVSSJRnRSSSpresi*
NSQSSNRwSSSSpresidency
SRUSSNSESSSSpresident
SSVSSSSLSSTSpresident's
KSSSSSS_RSSSpresidents
RRN[SVWFRPPOpress
LQP^SQSZSSSSpress >
OSTRSRWPRQQSpress the
XMTaQSPPXPQQpress*
PMQ_SWPXRSSVpressed
NSQHSjRGSRRTpressed 0
ZSSPSNSXTSSRpressed it
TMSUSRSUSTTVpressed the
NSN`S\\PISRRTpressed~@number
XSSNSRSSTRSQpresses
UTRXSQSNTSRSpressing
TRWUQQSPVPRQpressure
QRSRSRSXSSSSpressure >
KUXWRSSRSQRQpressure cooker
MUXWRSSQSQRQpressure~@appliance
QJ[SSPSPTYYYpresu*
ORXSSRSSSXWWpresumably
SLWSSQSSSUUUpresumed
URSSSSSQTSSSpresupposes
NVWQSRScRTUUprete*
USSSSRSSUSSSpretend
LVXQSSScPTUUpretended
SQSSSUSTSTUTpretended not
SQSSSUSTSTUTpretended~@negation
SRSRSSSSTSSSpreto*
SRSRSSSSTSSSpretoria
`TOOUORNTPQNprett*
USSSUSSSQSSSprettily
]TOOSORNVPQNpretty
VRQRSOSQXRSPpretty >
SSSSQSSRSSSSpretty but
N_RQSQSMPRRRprevi*
N]SQSRSOQRRRprevious
SUSSSSSQRSSSpreviously
TXNRQDf[RQQHprice
JZSORH\\QPSSRprice >
aSSSSQOIYSSSprice i
RRSSSRURUSSSprice of
OPRSRDhNORRPprice*
TRSSSGXSSSSSpriced
QSSSSSSSRSSSpriceless
SQSSSQYSSSSRprices
QSRSRR\\OORRQpricey
SRSSSSSRSSSRprici*
SRSSSSSRSSSRpricier
NRRSSZSOPQRTprick
MZLRSfSPQRRWprick*
MZLRSfSPQRRWpricks
NZMRSfSIQRRVpricks >
MRRSSTScSSSSpride
MRRSSTScSSSSpride >
PTSSSSSRSSSSpried
YOVQSISUVRTQpries*
YOVQSISUVRTQpriest
\\SPSSMSeWQROpriest >
TQVSSQRQSTUTprime
SRRSSQSRRRSRprime minister
WSSPSSSVSSSRprime*
SSSRSSSWSSSSprimer
WSSRSSSSSSSSprimes
OSRQSSTYSRRRprinc*
PSSSSRS[SSSSprince
VSSRSSSOSSSSprinces
PSSSSRTRSRRRprincess
SSSSSTSWSSSSprincipal
NWS\\RiRHMUQ[print
M^RXSaSIQXSWprint >
PSSQSXSVRSSTprint a
SSTRSSSNSSSSprint the
MZPMPTWRNVUVprint*
OO\\PRUXXRUVVprinted
]PKRSaSJUPQSprinted a
TRaPSPSOSSTRprinted off
TROSSNSYSTSSprinted them
PVFSRXSRTRQSprinter
TRSSSSS\\SSSSprinter >
YSNSSRSWTRRRprinting
SR[RSOSOSVVSprintout
P\\QQRQROLSRSprints
M]USSSSTRRRRprints >
SSSSSSSTSSSSprior*
SSSSSSSTSSSSpriority
MUSSSSSPQSSSprise*
MUSSSSSPQSSSprised
XPSSSSSMRSSRpriso*
TPSSSSSSSSSSprison
WSSSSSSMSSSRprisoners
LXSSSSSPQRRRprist*
LXSSSSSPQRRRpristine
TSRTSRSTUSSSprive*
TSRTSRSTUSSSprivet
PXITS`SIRPPQpriya
NSSUSPShSTSSprize
RQSSSSSSSTTVprize*
RQSSSSSSSTTVprizes
RWRSSSSOSRSRpro
RU_SSSSJQWWVprob
QRYRSSSISTUUproba*
SSSRSSSXSSTSprobably
RSXSSSSCSTTTprobate
RSTSSSSTSSSSprobation
NLOO_\\S_NMNQprobl*
RMSO`eTCPRRXproblem
NRTPR\\RMRSSSproblem >
OROSSJSoRNPLproblems
OPBSSdZPRNOSproce*
SSQSS`RNSRRTprocess
PPDSSW[UROQSprocessing
_YOXWQRQOPSLprodu*
dYRXWPSGOPSKproduct
UVRPSQSOSSSSproduct >
SSPSSTSQSSSSproduction
MRSRSRS_SSTTproductivity
RRRRSYSWRRSTprofe*
QSSRSZSVQRSUprofessional
TRRSSRSUTSSRprofessionally
KSO\\RPRTSTSTprogr*
RSSSSRRYTSSSprogram
SSSSSTSPSSSSprogramme
RSSSSSSSSSSSprograms
NSO\\RQSPRTSTprogress
ZPSSSRSMUPQOproje*
SSSSSSSSSSSRproject
USRSSSSQSSSSprojector
XPTSSSSRTQQQprojector's
SSSSSRSRSSSRprojects
TQ_QSRSBRQQQprom
SQXRSRSRRTSSprom >
SSVRSRSKSPRQprom was
PTFQRjPHMLJUpromi*
VLTQS`SKQTTWpromise
NT<SR[RXNLJOpromised
XROSSQSKTRSPpromised >
LSESS\\SOSNMSpromised a
RSTSSOSYRVVSpromised by
RQ[SSLSTSVVTpromised for
RQPRSUSUSSSTpromised in
PSTQSYSJSRSTpromised me
RSYSSaSQSPPSpromised tuesday
RZ\\SSTQKSRRVpromises
PSSSSUSSSSSSpromo
QSUSSSSRRUTSpromo*
QSUSSSSRRUTSpromoted
QSQTSSSSRRSRpromp*
QSQTSSSSRRSRprompt
SSTSSSSOSSSSprono*
SSTSSSSOSSSSpronounce
XQFSSaSNTPORproof
ZRJRSTSOWNPPproof >
RSRUSXSSPTRTproof of
VTROSSSgUSSRprop
PRPWSRSURUSVpropa*
PRPWSRSURUSVpropane
PRUWSRSSRUSVpropane tank
PRUWSRSSRUSVpropane~@pet_goods
XNK_]SQGQPNSprope*
\\NPO_]RIRNPSproper
PSSR[SSQQSSSproper >
DRSRfPSPSTSSproper job
VLU[SPSMTUSUproperly
LZM[RLSWQSQRproperty
N[UQRRSWRSRQproperty of
USSSSRSMVSSSproper~@book
SNRRQQSbUSSTpropo*
URSSSQSTUSSTproposal
QPRRQRSaSSSRproposed
PRSQSRS^RSTSpropp*
PRSQSRS^RSTSpropped
RSPSSSSZTSSSprops
XROSSSSVSSRRprose
QSSRSRSYTRSRprose*
QSSRSRSYTRSRprosecco
RS]SSNSQSSTSprosp*
RS]SSNSQSSTSprospect
SSRSSSSSTSSSprota*
SSRSSSSSTSSSprotagonist
WOQRURSRVRQQprote*
OSSSTSSSSSSRprotect
SSSSURSUSSSSprotected
\\OQRRSSPVRQRprotector
UJNWQVP[UTQSproud
RONXSRSaSSQSproud >
VOSSSXQMTTSTproud of
SSTSSSSMSSTTprous*
SSTSSSSMSSTTproust
RMKPSoSBQQQRprove
QNQPSWSFSRRRprove it
RSSSSSSTRSSUprove that
RKWSSUSRRRRSprove*
RKWSSUSRRRRSproved
RNTRRTS]SUUVprovi*
SSSRSUSQSRSSprovide
QSVSSSSNSSSSprovided
RPQRSRSiSVUVprovince
TRSSRSSQSSSSprovinces
SRSSSSSQSSSSproving
TPSQRSS_TSSSprune*
TPSQRSS_TSSSprunes
UVRQSQS\\TSSSpruni*
UVRQSQS\\TSSSpruning
RPRRSSSVSSRSpryce
OSSSSSSUSSSSpsalm
SSSSSSSVSSSSpsi
SSRSSSSTSSSSptfe
LQQ[SMSgUXYVpub
ORKVSPSYSWVVpub >
JSMRSYYSRQRTpubli*
RSMRSYRXSQRTpublic
JSSSSSZNRSSSpublisher
JRhQSSRPRTUUpuck
TSSSSSSYSSSSpucke*
TSSSSSSYSSSSpucker
UNUQSOSVTTSSpuddi*
UOUQSPSVTTSSpudding
SRSSSRSSTSSSpuddings
FQNaRRS_PVRVpuddl*
GQNaRRS\\PVQVpuddle
VSQXSSSEQWSWpuddle >
RSTSRSSUSSSSpuddles
]NPSSSSUSRRSpuff
RSURSSSPSTTTpuffe*
VSRSSSSOSSSSpuffed
OSVRSSSURTTTpuffer
SSSRQRSSTSSSpuffi*
SSSRQRSSTSSSpuffing
PSSUSSS_STSSpugs
dKKUQPSPTPROpull
VPSRQSSQSSSSpull >
YORSSSSVTSSSpull the
UYZQPPRTWSTQpulle*
UVZQPPRTXSTQpulled
RSURSSSVSTTSpulled in
TRSRSUSOSSSSpulled it
SVSSSSSSRSSSpuller
SVUSSSSXSSSSpulli*
SVUSSSSXSSSSpulling
TPSSSSSPSSSSpulling >
eLPTSRR@YQRRpulls
ZRRQSRSRVRSRpulls to
aRLSSZSUTRRRpulse
MV[ORYRTQSRQpump
OZ\\QSNSUPRRPpump >
NPRSSaSRRRRSpump is
_RRSSQSPTPSOpump'*
_RRSSQSPTPSOpump's
VRRUSSSSRSSSpumpk*
VRRUSSSSRSSSpumpkin
ZRRSRRSISRSRpumps
ONTQSRSaPTTSpunch
`RO@SUSQYQQPpunch*
SRSSSUSUSSSSpunched
`RO@SSSOYQQPpunchlines
QVTSSSSOTRQQpunct*
WRSSSSSSTRRRpunctuality
TSSSSSSOTSSSpuncture
LWTSSSSSSRRRpunctured
WSTRSSSLSSTSpune
TSSQSTSOSSSRpunis*
TSSQSTSOSSSRpunished
JSR]SSSNRTSTpunts
VSSSSSSSSSSSpup
[SPSSSSJTRSRpupil's
`SNRSRSCSRSPpupil*
XSRRSRSLRRSQpupils
VSRSSSSSURRRpuppe*
VSRSSSSSURRRpuppet
PRVQSSSXSTUTpuppy
ZSRRSSSNTSSRpups
SSPSSTSUSRSTpurch*
SSPSSTSUSRSTpurchase
^MOOQNTTZPRRpure
WQRSSSSKSQQPpurpl*
WQRSSSSKSQQPpurple
LQO\\RYSMTTSUpurpo*
LQO\\RYSMTTSUpurpose
XQSSSTSQRSSSpurre*
XQSSSTSQRSSSpurred
oPOQSRSR[OQMpurrs
URRPRTSPTRSRpurse
PSRPSTSPRRSSpurse >
dPOPRRSMURSSpush
VSSRSSSSRRSRpushc*
VSSRSSSSRRSRpushchair
]RNXS^RDTRRRpushe*
VRPZS^RFSRRSpushed
YSQQSSSQTSSSpushes
RSSUSPSSSSSSpushy
NGMV\\XMOUTNSput
SSSRSRSRSRRRput >
TPEKR[ReQTRUput a
?SXSSRSlSTUSput down
QTPUSTS[SPQOput her
VRSOSRSSVSSSput his
bOTWPRRYNVRWput in
TNJcOGPMXXOTput it
VVQQSUSKRSSUput me
NSUPSRSZSSTSput my
VP^TSOUQXVVSput on
_QRQSOSPSRRRput one
QRROSeSJRQSTput right
TQRSUTSHQSSSput that
QQVIZUSVTTUUput the
Q[XSSMSVRVVTput them
XSRSSNRTSSSSput these
RSNRRfSOVRSQput this
XSSRRQQMUSSSput through
NRQSUSSSSRRRput together
R^PYSOTLSSRQput up
OQS]S^SBPTSWputs
SQRUSSSVTSSSputs the
TUSSSSSSSSSSputs~@me
\\RSSSRSNSSSSputt
RWQSSOSWSSSRputte*
RWQSSOSWSSSRputter
NNQQSTU[RQRVputti*
NNQQSTU[RQRVputting
ONQRS_RTQQRXputting it
SSRSSSSNTSSSputty
RVTNSTS[RSTVput~@me
USRQS]S6QQRSput~@number
T[XSSLSTRVVTput~@seller
aVNQQNPQVQQOpuzzl*
`WOQRPPCTQQOpuzzle
WSSSSRSLRSSRpuzzle is
URSSRSS\\USSSpuzzle's
RSRSSQSWSSSSpuzzles
KSRTSQT_SSSSpyjam*
KSRTSQT_SSSSpyjamas
_SRSSRSOTSSRpyotr
SSSSSSSWTSSSpyrex
NOSRSRScSTSSpâté
\\MRRSRS_TSSSq
TSSSSSSSSSSRqs
QSSSSSSSSSSSquad
RSQSSRSaSSSSquads
^SSSSSSLTSSSquake*
^SSSSSSLTSSSquaker
]NTTRSSFWPPQquali*
OSUSSVSSRSSTqualify
bORTRPSFXPPPquality
SSSSSSSOSSSSquara*
SSSSSSSOSSSSquarantine
eQQ[SRS?UUSSquarr*
fQQTSRSDUSSSquarrel
fQQTSRSDUSSSquarrel with
RSRYSSSNSTSSquarry
PSPRScQWTRRSquart*
UOQSScQZTSSTquarter
USRTSSSOTSSTquarter mile
RSRSSRSPTRSRquarterly
OWSSSSSSRSSSquarters
USRTSSSOTSSTquarter~@route
WSSPSSSMTRSSquays
USRSSSSTSSSSquebe*
USRSSSSTSSSSquebec
H^ROTSPZQOOLqueen
IONPTZQeSRRSqueen >
TSSSSSSRRSSSqueen of
SSVSSSSQUSSSqueen's
SSVSSSSQUSSSqueen's~@feast
RTTSSTRYTSSSqueen*
RTQSSTSWSRSSqueens
SSSSSSSWSSSSqueenstown
PSOSSWSRSSSTquery
SSSSSSSWQSSSquest
DMQMWgQQMRS\\quest*
HJYNR[R\\MTTYquestion
TSPSRRSMPRSVquestion >
KNQWS[SNPSSVquestion about
VSPSSUSWRSSRquestion i
SSSSSVSESSSSquestionnaire
OVKRY\\SVSQRUquestions
OUNSY^SXRSRUquestions >
RRSSSTSRRRSUquestions~@answering
VSPSSUSSSSSRquestion~@me
WRMQRQSPTRSRqueue
WRTQRSSPSRRSqueue >
USRSSRSTSSRRqueue*
USRSSRSTSSRRqueues
LLEMRhSKQNNVquibb*
KLEMRhSKRNNWquibble
PRSSS[SQSNNUquibble >
TSSSSSSSRSSRquibbles
RMHNR`SNSSSSquibble~@me
OSYSSPS`SSSSquich*
USSSSSSUSSSSquiche
MSYSSPS^SSSSquiches
[OHdQ`RMHQMSquick
PRN[RRSOPOQRquick >
TSSUSQTTRSSRquick and
QRQZUUSNPYQXquick as
XSRBSSSSTSSSquick delivery
PSSOSSSQQOSPquick to
LSWMS`SQSSSTquick with
KP[OSURWURWXquick*
KP[PSZRRURWXquicker
NSYRSRRRSQRSquicker >
XRUQSSSNVRTQquicker than
SSSRSNSYSSSSquickly
WRKNSBT[SOPLquid
QSRSSPVNRSSRquid >
USQSSRUUSSSSquid less
VSSRSRSTTSSSquid'*
VSSRSRSTTSSSquid's
TS\\OSVSIVQSTquiet
XVSRTSRUVSSRquiet >
VSSTSQSSSSSRquiet and
ETSSSVSSSSSTquiet as
KR`VSPSPPVWUquiet at
KSSQSSSYSSSSquiet enough
VQOSSUSQUQRSquiet*
SSSSSSSRSSSSquietest
VQOSSUSRUQRSquietly
MSWRRRSYQRRRquilt
NSSSSRSbTSSSquilt*
QSSSSRS[TSSSquilting
OSSSSSSZRSSSquilts
WRVQSSSPVSTSquit
GQH]QPR|RVUWquite
RQUSSYSORSSUquits
OSUSSSS^STTTquiz
SPQSS\\RSSSSVquota*
SPQSS\\RSSSSVquotation
RQQRSYS[SSSTquote
SSRRSRUTSRRSquote*
SSRRSRUTSRRSquoted
SSSSSVSHSSSTquoti*
SSSSSVSHSSSTquoting
OnOURMRJPTRTr
RSRSSQZHRRROr000
SSTSSSSPSSTSra
VURQSRSKRSSSrabbi*
TWRRSRSJRSSSrabbit
UQRSSSSTTSSSrabbits
PSTRSSSMSTTUracco*
SSSSSSSVRSSSraccoon
PSTRSSSJUTTUraccoons
hSOMSRSKTSSSrace
SSQSSSSITSSSraceh*
SSQSSSSITSSSracehorse
VQON_PSNUQRPracin*
VQON_PSNUQRPracing
USOR]QSWTRRQracing post
USOR]QSWTRRQracing~@parcel
QMSSSRVXSUSVrack
TS]NSRSSQRSUracke*
NV]NSRSSQRSUracket
YOSSSSSSSSSSrackets
_S[SSSSQSPQPrad
SSSSSSSSTSSSradet*
SSSSSSSSTSSSradetzky
\\SQNSSSSURSQradia*
XSRRSSSUURSQradiator
WSROSSSQSSSSradiators
ePTVSRQGTLMOradio
ZRUQSPSWRPPOradio 0
YRQSRPSKTSSSradio >
RSVSSSSSSSSSradio's
RSVSSSSSSSSSradio*
ZRUQSPSWRPPOradio~@number
SSRSSSUQSSSSradis*
SSRSSSUQSSSSradish
PSWQSSSZRSTTraffl*
SSXSSSSVRSTTraffle
QSRRSSSWSSSSraffles
dRSQSSS<UQSRraft
YIPQfTSOSSSRrag
RSSSSYSOSSSRraga
VQSSSSSOTSSSragin*
VQSSSSSOTSSSraging
SSSVSPSVSTSSraid
RRSVSPSXVTSTrail
RSSPSSSTVSSSrail >
PSSVSSSTSSSSraili*
PSSVSSSUSSSSrailing
SSSSSSSRSSSSrailings
SSSSSSSUTSSRrails
RRXSRSRMUSSSrailw*
RRSSRSSXUSSSrailway
SSXSSSRHSTSSrailways
SXLeOYSGRSRTrain
QPS\\S[TDRSSSrain >
WWROSSSRTQSPrain and
TRSUSTSRSTSTrain by
XTRRSSSSSRSRrain cover
RSSSSSSXTTSTrain like
SSSSSSSSSTTTrainb*
SSSSSSSSSTTTrainbow
[XPRSQQOVNQOrainc*
[SQRSRSJVOROraincoat
SXRSSRQXSRRRraincover
NQMYSSR_URRQraine*
NQMYSSR_URRQrained
OSQXSSS[SSTSrained >
VRS^SRSCUSQRrained on
KRLSSSR]TSRRraini*
KRLSSSR]TSRRraining
`RQNQQSUWSSSrains
VSSSSSSOSSSSrainw*
VSSSSSSOSSSSrainwater
SSVSSQSMSSSSrainy
RRRQRPSdRQRUraise
]QOSSNSMTUTSraise*
]QOSSNSMTUTSraised
MTTSSPS[STTTraised four
MRYSSRSRSSSSraised toilet
MRYSSRSRSSSSraised~@building
PTTSSPSXTTTTraised~@number
S\\SRQRS\\SRSQraisi*
M^SSSRSXRRSQraisin
OQSSQSS\\SSSSraising
]SSRSSSMTSSSraisins
TSQ\\SSSETWRWraj
HQYOSTSeSSSTrake
RSPSSSSWSTTSrakhi
RSTSSSSMSTSSraksh*
RSTSSSSMSTSSraksha
RPSRSMSjVSSSram
PWVTSSSXSQTPramad*
PWVTSSSXSQTPramadan
WRXQSRSOSUWUramadan >
MPRVSFSeSSSSrambl*
SSSSSGS[SSSSrambled
RPSVSSSTSSSSrambler
NSSSSRS\\SSSSrambling
QRSSSSSSSSSSramek*
QRSSSSSSSSSSramekins
TSSSTSSRRSSSramme*
TSSSTSSRRSSSrammed
[SSQSRSNTSSSramor*
[SSQSRSNTSSSramore
QRVQRQPTWTUUramp
SSRUSSSJTSRSramp and
QSSPSSSWTQRRramp so
QVRSSRSSSRRQramps
QSSPSSSWTQRRramp~@intensifier
RR\\_OPKRWXRVran
SRP^RNSNTYRVran >
MRQSSWSVRSSRran a
YRSSSTSPURRQran and
PR`QSRSQTRSSran it
RUO[SRSJSTRSran out
PROXSSSMRSQSran over
QWbQRQSKRUVTran with
RRYSSSSPRUTUranch
PSSSSSTSSSSSrand
NMRSRfQHSSTXrang
SNSJSVSYSQSTrang 000
QSSXSaSPSPRSrang >
OZQRS\\TKRRSQrang about
QTVPSWSSRSSSrang and
jRLYSNRLUTRQrang at
SSVRSSSSSQSSrang in
IOaRSORMVSRUrang me
SSVPSMSTRTUTrang my
USQTSRSRSSSRrang nobody
UMRXSPS^STSUrang the
UXRSSIS`SRSRrang them
JSWQSTSWRSTSrang to
fPSKSRSHTRTRrange
TSSRSSSZUSSSrange*
TSSRSSSZUSSSranger
SSRWSRSQSTSSrango*
SSRWSRSQSTSSrangoli
RTRSSWSSSRQSranso*
RTRSSWSSSRQSransom
SSRSSVSPSSSTransom >
RSSSSPS\\QQRPrao
SPSQSbSGSRRTrare
NSRSSSS[SSSSrarot*
NSRSSSS[SSSSrarotonga
gSQRSQSLZRROrash
HSSSSSS]SSSSrashe*
HSSSSSS]SSSSrashers
TRSSSRSSTSSSraspi*
TRSSSRSSTSSSrasping
ZOSRSPSSWRRRrat
SSSSSSSRTSSSrat's
]ORQSQRU[RSQratch*
]ORQSQRQ\\RSQratchet
SSSSSSSWRSSSratchet's
dO^RSNSBRVWSrate
[ROSSRSNQSSSrate >
WQRSSSSUVRRRrated
LXUSQSRZOXUWrathe*
LXUSQSRZOXUWrather
USYSSRRMQUUSrather than
RSSSSTSPSSSTratin*
RSSSSTSPSSSTrating
D\\POYQVJQRSRrattl*
MUQRTRXQQSSSrattle
XQSSSSUQSSSSrattle >
J]SRVSSORRSRrattled
_PRQSSSQTSSSrattles
ESSSURSSRSSSrattling
USSSSSRSSSSSrattly
RSSSSTSSSSSSravi
SSQSRQS_SSSPraw
OSSSSSSWSSSSrawln*
OSSSSSSWSSSSrawlngs
SSUSSSSQSSSSrawlp*
SSUSSSSQSSSSrawlplug
TSSSSSQRTSSSraws
ZVTRSOSUTRSPray
[SUPSSSKSSSRrazor's
XSZPSRSKRUUSrazor*
PSXSSRSSRUUTrazors
hQVSSOSEUSTQre
bNTWSOSQUVTTreach
]PLYSRSUTTQSreach the
TO[XSKRFS\\YXreach*
SSSVSQSOSUSSreachable
NQ]SSPRPQZZYreached
RSTSSSSQSUTTreached >
QQXSSSS[RSTSreached after
IWXNSRSSRTTSreached me
RTM]SSSMSTRSreached the
QSVSSSSNQRSSreached us
YRQSSSSPURRRreaches
VSQSSSSPTRRRreaches the
SSSVSQSOSUSSreaching
LSI\\T`PXNOOWread
NRVTSZRJSRRVread >
WOSPSPSTTQQSread a
VUSRSSSJSSSSread him
OS\\SSQSMSTTSread in
MTJQSWRHTPORread it
RSSSSRSVSRSQread my
TRTXSQS[UVTUread that
YTQOSQQUSRSSread the
WRSSSTSTSSSSreada*
WRSSSTSTSSSSreadable
]SRRSPSEQVUVreade*
_SQRSPSCRSSSreader
YRSRSQSLTSSSreader >
QSSSSSSUSVUVreaders
RMPSSWRZQVTXreadi*
RMTSSWRYQUSWreading
SSRRSVQ[RRRUreading >
VRNSSRSOSRSQreading glasses
RSNSSWSPTSSSreading the
JSVSSRSZRUUVreading this
SSOSSSSTSSSTreadings
LVRQUZPLOTUXreads
OTSSSSSRRSSSreads 00
PRPRSYSSPRRXreads anything
SRSXSSSNSTSSreads the
QQ^RSNSRSVWVready
NSVSSRSOSSSSready >
SSTSSQSRTUUTready for
WSRSSSSPUSSRreaga*
WSRSSSSPUSSRreagan
]dJNMQRQOOOOreal
RaORRTSJROONreal >
XRRSSUSHTSSSreal leather
MYTQQSSVQSRSreal one
WSTSSSSUSRSRreal thing
RYMSSRVHSRRQreali*
SSOSSSVPSRRQrealised
ZSSSSSSLSSSSrealistic
KYRSSSSSSSSSreality
PPSRRMRZVTSQreall*
PPSRRMRZVTSQreally
GRQPSRSgSSSRreally >
USSWSQSERTSSreally do
XORRSUSMUSSSreal~@material
K\\TQPSSVQSRRreal~@number
SSSSRSS[SSSSreams
UQRUSSSVUTSTrear
SSPSSSS\\STTTrearr*
SSPSSSS\\STTTrearranged
SRQSSSSQSSSSrears
SSSSSSSRSSSSrearv*
SSSSSSSRSSSSrearview
H`PQRaL[SOPXreaso*
FdKPS_RISQQXreason
TOSQSSSJSRRSreason >
VPOSSTSMTSRSreason and
RPRSS[STRSSTreason given
YTRSSROOSSSUreasonable
YSQSSSSOSSSSreasoned
IN[TRVQlQRRRreasons
OPVTSKSUSSSSreasons >
SSWSSQRNQRRRreasons of
VRSSSRSSSSSSreass*
VRSSSRSSSSSSreassemble
VSSSSSSRSRRSrebar
]RRSSRRNTSSSreboo*
SSSSSSRQSSSSrebooked
]RRSSRSPTSSSreboot
USSRSPSRSSSSrebou*
USSSSRSSSSSSrebound
SSSRSQSRSSSSrebounder
[SRSSRSNTRRRrebui*
[SSSSRSJSSSSrebuild
SSRSSSSWTRRRrebuilt
KZNLRdPTOLRSrecei*
P^HORbQCOLNNreceipt
S\\ORRWSORNOPreceipt >
MSRRSWSRRSSSreceipt in
USSSSRSSTSSSreceipts
MPYOSWSaRSWWreceived
ORWRS^SWSOUTreceived >
RNSQSPS^SUTUreceived by
RSSUSQSWSTSSreceiver
SSSSSSSPTRRRrecen*
SSSSSSSPTRRRrecently
_SQUSQSHTRTRrecep*
`SRQSQSIUSTSreception
`SPTSSSGUSQSreception >
QSSWSSSRRRSRreceptionist
TRRSTRRPTSSSreces*
TRRSTRRPTSSSrecess
QQSSSSSWQSSSrecha*
QQSSSSSWQSSSrechargeable
PR[SSQSQRWWVrecie*
PR[SSQSQRWWVrecieved
UJVQSQR_TTTSrecip*
WNOSSUSSSSSSrecipe
YPRSSQSRTSSSrecipes
KR[QSQS`STTSrecipient
PRSQSRSQRTUUrecit*
QSRQSRSRRTUUrecital
SSSSSRSRSSSSrecitals
RSTSSSSSSSSTrecited
\\SXKRXTHSQURrecko*
ZTXPRUTESUUTreckon
QPWQSSTORTTSreckon >
URSNSVSVSPSQreckons
OSSRSRSTSSSSreckons~@me
QSPSSSSSSSSSrecli*
QSPSSSSSSSSSrecliner
UWRQSTSOTSSSrecog*
LXRSSTSTSSSSrecognised
\\SSQSSSNTSSSrecognition
[QOQRNSPWOPNrecom*
RQRQSNSUVRSRrecommend
LRRRSSS]XSSRrecommend >
\\SPSSSSOTPQOrecommended
QRQRSQSbSSSTrecon*
SSRSSSSQSSSSreconnecting
RSSSSSSZSSSSreconsider
RRRRSQS^SSSSreconsidered
RS_MXORLTUVSrecor*
QQYN\\KS`RTUSrecord
_MTPWQSISVWUrecord >
WRHSSQSMTTTSrecorded
MZSSOOSZTQRQrecorder
PQ^SSMSOSXVTrecorders
]RQRSbROSRRTrecording
OR[TSSSFSRRRrecords
SSSRSSSSTSSSrecov*
SSSRSSSSTSSSrecovery
OQQSS^SSSSSSrecur*
OQQSS^SSSSSSrecursion
NOR`ZNSPOVRVrecyc*
SSSRSSSSRSSSrecycles
NOR`ZNSPPVRVrecycling
URSTSSSSSQSRrecycling >
RSTVRSSOSSRSrecycling bin
QSO`RRSTSTRTrecycling day
RSTVRSSOSSRSrecycling~@delivery_place
QSO`RRSTSTRTrecycling~@time_span
[JK\\TVVIVVQWred
WRSTRVSTTVSVred >
QQOYSSSbSTSTred door
USQSSTSJURRSred is
OYSSSRSVSSSSred's
RSNSSSSWSTTTredbu*
RSNSSSSWSTTTredbuds
QSYSSRSRSUTTredef*
QSYSSRSRSUTTredefined
N[SSSSSSRSSRredhe*
N[SSSSSSRSSRredhead
SSRXSSSRSSRSredir*
SSRXSSSRSSRSredirect
PSSSSSS\\SSSSredo
SSSSSPTOSRRRreduc*
SSSSSPTOSRRRreduced
OSeRSOSPSSTSredwi*
OSeRSOSPSSTSredwings
QOXORQSSUVWVreed
IcSSSVSRSSSSreed'*
IcSSSVSRSSSSreed's
gNRRRTTGXRSPreeds
SRSSSSSQTSSSreefe*
SRSSSSSQTSSSreefers
R]RSSTSNSSSSreeke*
R]RSSTSNSSSSreeked
YSRRSSSTSSSRreeks
QVPRSOSXWQQPreel
SSSSSUSOSSSSreels
]ORRSOSVUSSSref
QSQOSST^USSRrefer*
SSQSSTSMUSSSreferee
PSSOSPSjSSSSreferees
RSURSSSOSSSSreference
USQSSTTRSSSSrefers
VSSSSSSHTSSSreffe*
VSSSSSSHTSSSreffed
QSSSSSSWQSSSrefil*
QSSSSSSWQSSSrefills
SQSSSUSRSSSSrefle*
SQSSSUSRSSSSreflection
TSSSSSSQSSSSrefor*
TSSSSSSQSSSSreformed
DRhRRNROOTSUrefre*
KRcRRNRGQQQQrefresh
PRZSSORJRQQPrefresh >
TSXSSSSGSRRRrefreshed
TSXSSSSGSRRRrefreshed that
KSTSSSShQWUXrefreshing
QRIHQbKQQIIYrefun*
VSJHQ`KJSJIXrefund
ITPSS_STPSSVrefund >
SVSSSSSYSSSPrefund and
NSRSSVSRQSSUrefund me
TSSSSGS[TSSRrefund policy
SSSSSMSXSSSRrefund rule
OTRRSWSSPRSSrefunded
RRSSSOS[QRSTrefunded >
RQSSSQSZTSSTrefunds
L[SRSRSRQSSSrefur*
L[SRSRSRQSSSrefurbished
MK[XS\\ROOSRZrefus*
RPSRSTSRSRRSrefusals
RPSSSSS^SSSUrefuse
HQ\\ZS\\RNNUSYrefused
RSNXSfSIPRQVrefused >
PSWRTRRQSTUSrefused to
USRSSSSOSRSRrefuses
WSSSSSSNTSSRrefusing
MRSSS\\SSSSSSreg
PRU[SPRNRUUUregar*
SSR\\SSSOSTSTregardless
QRUQSPRRRTUSregards
SSZKSRRWSTVTregards >
RPOSSSSaRUTUregat*
RPOSSSSaRUTUregatta
SSRRSXSQSSSSregim*
SSRRSXSQSSSSregiment
URWSSRSSSTTTregin*
URWSSRSSSTTTregina
OQcRSVRWRUVSregio*
OSaRSVRTSSTRregion
SQSSSSSSSSTSregional
SSVSSSSURTUTregionals
QPKRQ^SRURQSregis*
USPSRTSPTRRRregister
NRMRRXSUSRRTregistered
SRSSSXSSRSSSregistering
TSSSSSSSTSSRregisters
KRUSRQSRPTUSregre*
KRXSSQSTPTTSregret
KRSSSSSXSSSSregret >
TSRSSSSPSSSSregrets
SSQSSSSTSSSSregretted
JYOVSSSPRRPRregul*
JYOVSSSPRRPRregular
QS[SSQSUSTTTrehea*
QS[SSQSUSTTTrehearsal
SUSSSSUOSSSSreind*
SUSSSSUOSSSSreindeer
PSTRQSSTSSSSreing*
PSTRQSSTSSSSreinga
TSWRROSeSTTSrelat*
OTTSRQSgSVUTrelationships
VSUSSSSMTQQSrelative
URTSSRSWSSSSrelatives
MPhSRSSSSUUUrelay
QS\\SSRRRSTTSrelea*
QS\\SSRRRSTTSreleased
RSSSSRSVUSSSrelia*
RSSSSRSVUSSSreliable
SSSSSSSPSSSSrelie*
SSSSSSSPSSSSrelieved
XSSSSRSNTSSSrelig*
USSSSRSSTSSSreligion
VSSSSSSOSSSSreligious
QQNQS]`SRRROrelis*
SRSRS`SRSSSTrelish
SSRSSSSRSQRSrelist
QSOSSP`VRSSNrelisted
SSSPSSSRSSSSrelit
MRcSSMSTRYZVremai*
TSQSSOSYTSSSremain
LReSSQSNQYZVremains
JSUSSSSXSSTSremar*
JSUSSSSXSSTSremark
GQeCR`SSPNRSremem*
ORSSSXSVSSRRremember
SSSGSeSEROSTremembered
VSRSSRSSSSSSremembering
QXQSSRS_QRRRremembers
JMhPSKSRRTTTremembrance
STRSSSSSSSSSremin*
STRSSSSSSSSSreminder
[YRORLZQUMOKremot*
MYRORMZWMNPOremote
K`LPSSSYQPQOremote >
RRSSSP\\QRSSSremote area
URSSSQSSRSSSremote is
aSSSSRSN[RROremote's
SRM`S]R5VPPVremov*
VSRSSSSSURRRremovable
RSS]SPSBSSSSremoval
RSSWSURKSSSTremove
SRNRS^SNSQQUremoved
SSSSSSSSUSSSremoving
SSUSSSSSSSSSrenew*
SSUSSSSSSSSSrenewing
QRWSSTRSRUUUreno
QRYSSSRRRUUUreno >
LRUSSSTWSSSRrent
RPUSSSSVSTTSrenta*
RPUSSSSVSTTSrental
QS[RSRSNRSTUrente*
QS[RSRSNRSTUrented
NSROSeSESRSTreope*
NSRPSeSMSRSTreopen
SSSSSSSKSSSSreopened
SSUSSSSSSUTUreord*
SSUSSSSSSUTUreordered
SSSSSSSQSSSSrepac*
SSSSSSSQSSSSrepacked
PZPSSUROQSSTrepai*
RTQSSVSTSSSSrepair
SZSSSOSORSTSrepaired
RSRSSURSSSRTrepairs
YNQTSRSRVQSRrepea*
]ORTSPSSVQSQrepeat
VSSSSPSRVSSRrepeat on
OSRSSUSRSSSTrepeated
SRSSSSSSSSSSrepeats
VRMRSZS[QONWrepla*
TRSSSSSPSSSSreplace
RVRSSSS^QSSSreplaceable
PSQRSXSMSRRUreplaced
SRPSSRSVSSSUreplacement
XRSSSVSVRQOSreplay
PPQNS_SNRRSWrepli*
TSSSSSSQTSSSreplica
RPQOS^SMSQRTreplied
QSSSSUSVQTTVreplies
GPMPRnS@OLP_reply
RPURSYSQRQRVreply >
SSSSSUSPSSSSreply is
OURSSUSSQSSRreply no
SRSSSUSNSPSTreply was
SSLSS_SGRNNOrepor*
MSMSSTScPOOQreport
NSMSSTScPOOQreport >
QSSSS^SGSSSSreported
[SRSSSSBURRRreports
USSSSSSPSSSSrepub*
USSSSSSPSSSSrepublic
^QSSSLSRUSSRrepul*
^QSSSLSRUSSRrepulse
GPKRUcQXQPPUreque*
NRSSS\\SKRQQTrequest
SSSSSSSNSSSSrequest >
NPOSUXQfRSSSrequested
QSQSS_QHSSSSrequested in
QSNSSUSLSRRSrequesting
RSQZSMSRTUTTrequi*
RSVSSSSOSSTSrequiem
RSRSSVSSSSSTrequire
RSOZSJSXSURSrequired
TSSSSSSRTSSSrequires
TSRSSSSRSSSSrerou*
TSRSSSSRSSSSreroutes
LSYSSSSZSUTTresch*
LSYSSSSZSUTTrescheduled
TUPUROSVTSSRrescu*
SSPUSPSVTSSRrescue
SUSSRRSRSSSSrescued
SWVRNYSNSQRRresea*
SXXSNSSSSRSRresealed
SSQRSYSNSRSSresearched
UPSSSSSRSSSSresem*
UPSSSSSRSSSSresembles
SSUSSVSSSNOSresen*
SSUSSVSSSNOSresent
UPQNSSSYURSSreser*
UPQNSSSYURSSreservoir
SSSSSQSTSSSSreset
SSPSSRSRURRRreset*
SSPSSRSRURRRresetting
HOaSRNRUOWWWresid*
IPkRRQRIOVVWresident
ORjNSRSJQTSVresident >
QS\\PSSS]STVTresident at
SRJTSSSXSSQSresidents
RSRSSPSZSUVSresidual
PSSRSSSWTSSSresig*
PSSRSSSWTSSSresigned
SVSSSSSNSRSRresis*
VSSSSSSPSRSRresist
PVSSSSSQSSSSresistor
SSSSSVSOSSSSresiz*
SSSSSVSOSSSSresizing
NWRPSXSOTRSSresol*
NYRSSSSRSSSSresoled
SSSSSSSRTSSSresolution
SQRQSXSQSRSTresolved
W_YPSGR[QUUTrespe*
NPPQSNSjSSSUrespect
ORRRSOSdSSSUrespect >
NT[SSPSQRUUSrespectfully
aaSSSORFSSSRrespects
N^NSS]SRSRRQrespo*
SSSSSSSSSSSVresponding
WSSSSRSQVSSRresponds
J^NSSZSRPSSOresponse
SSSSSVSVSRRSresponsibility
WZIUQLQ_WSQSrest
UJPWSQQXRUSUrest >
TQTSSSSOSSSSrest and
WOQSSWSLTSSRrest of
cQNSSNSLSRRRresta*
VSSSSSSRRSSSrestart
SRPTSSSSRRRSrestarts
^RSSSQSFTSSSrestaurant
USRSSQSYSSSSrestaurants
QUUSSRSRRUUTreste*
QUUSSRSRRUUTrested
QRYRSRRXRTUTresti*
QRYRSRRXRTUTresting
QRZSSSRRRTTTresting in
PRXSSRS`STTTrestl*
PRXSSRS`STTTrestless
RQHRQTLdVRRWresto*
SSSSSTSRSSSSrestock
QSSSQZLPSSSWrestocking
RSSSQXOPSSSYrestocking fee
VRNSSRSRTSSSrestore
SSSSSOS`TSSSrestored
RSNRSQS]TSSSrestores
dQLRSQSSURSRresul*
SSMSSQScSSSSresult
dQRRSSSCURSRresults
NSSSSRSVRSSTretai*
NSSSSRSVRSSTretail
SSSSSRSSSSSSretailers
SSSSSTSNSSSTrethi*
SSSSSTSNSSSTrethink
PSRSSRS_SSSTretho*
PSRSSRS_SSSTrethought
HQ]ORNSSUSUTretir*
SSXSSSSISSSSretire
OOYSRQTYSSSTretired
GSfRSPUVQUTUretired >
USRRSVSORQSRretired judge
MTQOSPSVUTTRretirement
QSTSSRSSSSSSretra*
QSTSSRSSSSSSretransmits
SSPRSUSRSRRSretre*
SSPRSUSRSRRSretreat
SPPSSQS`SSSSretro*
SPPSSQS`SSSSretrospectively
VSSRSRSVSSSSretun*
VSSRSRSVSSSSretune
[HPKL[RQ]MNQretur*
WPGJN`PYTNNSreturn
SSTSSPSLUSRRreturn >
WSSSSKRYSSSRreturn a
RSOSSTSSQSRTreturn address
SMSSQVSKRRRTreturn label
VSSSSOSNSSSSreturn on
XSSSSQSMTSSSreturn spring
_TONSQSSZRRPreturn to
QSSSSYSSPSSQreturn was
TSSSSVSPRSSSreturn window
NT_UQZSKSTTSreturned
RRWRRSSUSTTTreturned it
QSRSS[SKSSSTreturned the
TP^VSHSTVVURreturned to
RPSSSUSSSSSSreturner
TSSSSMSSVSSSreturning
]MPRSLUSYRRQreturns
ZRRSSPSPVSSRreturns to
RSSSTSSLSSSSreuph*
RSSSTSSLSSSSreupholster
SSSSUSSRSRSQreuse*
SSSSUSSRSRSQreused
TRSRSRSSSSSSrevea*
TRSRSRSSSSSSrevealed
QSSSSSSSSSSSreven*
QSSSSSSSSSSSrevenue
TQJXSMScUVQSrever*
SSSRSSSTSSSSreverend
ZRRVSRSLVRRRreverse
NSOZSNS_RVSSreversed
QSP]SSSMRTSSreversed over
RRNNSSS^STRTreversing
TSONSSSXTSRTreversing >
KRSQR\\SRSTUXrevie*
KRYQR\\SSSSUWreview
YQZQRWSPQXXVreview >
SSSSSSSRSTSTreviewed
SSNSSSSSSSSSreviewing
ZQSSSSSRSSSSrewet
SRSSSSSSSSSSrewir*
SRSSSSSSSSSSrewire
FbSSSRSQROOOrex
VSQSSSSRSSSSrgb
SSLSSSSSSSTSrhodr*
SSLSSSSSSSTSrhodri
SRRTSRS`STSSrhos
^QQQSLShSUURrhuba*
ZQSQSMS^SUUSrhubarb
WSQSSSS]SSSRrhubarb's
RRSSSQSXSTSSrhyl
NRERSRS~RSSTrhyme
MMMPcNSRNQQOribbo*
MMMPcNSRNQRPribbon
HRSS[RSVSSSSribbon >
PSSSSSSSRSSSribbon a
URSRVQSNRSSRribbon and
SSSSRSSUSSSSribbon's
SSSSSSSPSSSSribbons
MPORSRSrQSSRribs
L]ZOX[SCNTURrice
U]SRSRSMSSSSrice >
OR`RRSSKOVVTrice cooker
\\SRSSSSOSSSSrices
NTSSSSUQRSSSrich
USSSSNSQTSSRriche*
USSSSNSQTSSRrichest
SSSSSSSTRSSSrichm*
SSSSSSSTRSSSrichmond
SQRSSSSSSTTSricks*
SQRSSSSSSTTSrickshaw
RSPSSQSZSSSSridde*
RSPSSQSZSSSSridden
TPSSSSSSTSSSriddl*
TPSSSSSSTSSSriddle
ZLVQSZRTQSSRride
XRQSSPSRSSSSride >
SSSSSSSQSSSSride'*
SSSSSSSQSSSSride's
PURXSRSFRTRRrider
FRURSRSdQRRRrides
UQRQSRSRTSSSridge
ISSSSVSSRSSUridge*
ISSSSVSSRSSUridgebolt
WPUSSTSPTQRRridin*
WPUSSTSPTQRRriding
SSSSSRSRSSSSrifle
PRDSSSSqSSSSrig
RSSSSRSVSSSSrig's
SSRSSSSRSSSSriga
XVQNPUOQRTPUright
]TURQ`OXVRSSright >
QTSRSSSMSSSSright across
SRSSSXSUSRRSright and
ROSRSWSSTSSSright before
hPRSTQSQSSSRright down
OQSQSQU]TSTRright for
QaRSSSSFORRQright hand
RSOUSQU[RSSSright in
WOSSSSSQRUSUright into
WQRPSRSUVSSSright it
cRSPSTSRSRSRright off
SSUQSQSQSSSRright on
SQRWSSTWTRSQright out
SRTSSSSSSSSSright size
MUTVSQS_RTSSright there
IXSSXOSMSTSRright through
URSSSRSPSSSRright to
WRQRSPSRTSSSright under
TQIYSRSSTTQSright up
QXRSSQSJRSSSright way
QcSQRMSdOTUSright*
ROSQRQStSTUSrighto
SgSSSOSDOSSSrights
QaRSSRSFOQRQright~@arrival
WTOSROScQSSSright~@colour
OPV[SOSORXRWright~@delivery_place
OTPSSSSORSSVright~@me
RWSNPWSUTSSSright~@parcel
IUTSSTSQQSSRright~@size
QXRSSTR[SSSSrim
PWSSSSSPQSSSrim >
WQQSSSSRVSSRrims
KV[ZQRRTQTSRring
QRNUSOSTSUTQring >
PRURSQSNSRTQring and
RSRWSSSOSTSTring baby
PTTTSSSSRVTVring camera
PSRSSSSXSSSSring from
XROQSSSQURSQring is
TSTRSRSLTTTTring light
USSQSSSRTRSRring round
PSLSSSSWSSSSring'*
PSLSSSSWSSSSring's
TSSSSSSRSSSSringe*
TSSSSSSRSSSSringers
SSQMSSSUSSTSringi*
SSQMSSSUSSTSringing
SSNOSSSUSRTRringing >
SSLSSSSVSSSTringl*
SSLSSSSVSSSTringless
jLKBSUS]_JRLrings
SSWSSQSSSSTSrings and
\\PQQSRSRSSSQrings for
bSSESWSKULSPrings it
YQSQTPSRWRSQrings when
ZQSSSLR\\SRRRrink
MSNSSSS^SSSSrinks
XSRSSTWRQSSRrinse
T[SSSRSJSSSSrinse*
Q[SSSSSNSSSSrinsed
VSSSSSSOSSSSrinses
QRSSSSSXTSSSrioja
KDTTROfjMQSQrip
KQRRSSMjSRSSrip gerald
QSSSSSSUSSSSripe
SVNSZSJ[PLPNrippe*
JXSS[RJQSSSSripped
\\QNTRTS]PLPOripper
URSSSSSSSSSSrips
SSOPSQTWQSSSrise
oSPSSSS:VRQQrises
SSSSSRSSSSSSrisk
SSSSSSSOSSSSrita
SSSSSSSQSSSSritz
TSSSSSSUQSSSrival
O]aGQRSMSRTTriver
GXdJQRSOQTUUriver >
YSRSSSSMSSSSriver*
YSRSSSSMSSSSrivers
TTRSSSSSSSSSrivet
WSSSSQSISSSRrivet*
SRSSSSSSSSSSriveted
\\SSSSRSISSSRriveter
NTSSSRSRSSSSrivets
SSRSSSSSRSSTrma
SSSSSQSSSSSSroach
RRI_QLSfQTPUroad
SQORSPTZSRQQroad >
OSNWRYSVRQPSroad and
TSVRSSSOSQSRroad at
VSTUSRSSRSRQroad in
SSSSSSSQSTSSroad with
SSWWSSSPSSRSroad'*
SSWWSSSPSSRSroad's
cPRSSQSPTSSSroadi*
cPRSSQSPTSSSroadies
WSQSSVSPTRRRroads
QN[SSRRKPTSTroami*
QN[SSRRKPTSTroaming
SSRSSSSSSRSSroams
SSSSSSSNTSSSroari*
SSSSSSSNTSSSroaring
UUSSSSSLSSSRroars
TQSSSSSSSSSSroast
UQZRSSSNRVVVroast*
USWSSSSIRVUUroaster
SQVSSSSXSSSSroasting
QQRRRHcKPRRLrobbe*
QQRRRHcKPRRLrobbery
TQRSSL^ORRRNrobbery >
RSSSS\\SNRRRUrobbi*
RSSSS\\SNRRRUrobbing
QSRLSSSTTTSSrobe
SSSSSSSPTSSSrobe'*
SSSSSSSPTSSSrobe's
RRUJSbSJSNRSrober*
SRURSSSSSQRSrobert
RSSKSaSKSQRSroberta
VOONQUSSWRRTrobin
SUSSSPSWSSSRrobin*
SUSSSPSWSSSRrobins
NSQSSSS^TSSSroboc*
NSQSSSS^TSSSrobocalls
MOROTiSNOPQWrobot
RSRRS`SUSRRSrobot >
QSSQSRS^SSSSrobot is
PRSQUWSJPSSUrobot named
HRSRSjSLPRS[robot*
SRSSSSSTSSSSrobotics
HRSRSjSKPRR[robots
QUSSSSSRRSSSrobs
TSUWRPSJQTSTrock
OSTSSOS[SVUUrock >
RV^PSORJSQROrocke*
QW\\SSPSSSRQProcked
QW\\SSPSSSRQProcked up
SRUSSSRTSTTTrocker
SSSSSRSSSSSRrocker's
TSTPSSSJSRSQrocket
SSRRSSSUSTSTrocki*
SSRRSSSUSTSTrocking
_RQSRRSTTOOOrocks
H]^RRRSVQVWVrod
MV`SSRSFQUVUrod >
PSZSSSSZSTSSrod's
QSSSTSSSSSSSrode
RSQQWSSPQSSRrods
QYRSSQSPSSSRrohit
YPL^TLORXWTRroll
\\VTRSRQSRTTSroll >
KUUQgPRNLUUSrolle*
RPVQgPSLKUUSrolled
KR_JUQSUQSSSrolled in
RWKVRRSQSSRSrolled it
SSSSSSSRSSSSroller
KXRSSSSVSSSSrollers
P]NRTPSOROQNrolli*
M]NRTPSSQPQOrolling
QSURUSSSRRRRrolling about
ZSRRSRSUSSSSrolling pin
ZSRRSRSUSSSSrolling~@part
VSSSSSSOTRSRrollins
KNRVSSR\\RSSTrolls
RURSSSSSSSSSroman
OVSSSNS_STTRroman*
QSTSSOScSTTSromance
RVSSSRSOSSSRromanian
RTSSSRSSRSSSrompe*
RTSSSRSSRSSSromper
RSVSSSSSSSSSromul*
RSVSSSSSSSSSromulus
NSRQQVSeSTSTron
LZHQRVRgRUOUroof
LSQWSRS[OXRWroof >
VSSOSSSIUSSQroof and
URRWSSSNQUQTroof of
PQTRSRSlSRSRroof'*
PQTRSRSlSRSRroof's
PSSSSSS\\TRSRroofi*
PSSSSSS\\TRSRroofing
LSRRSSSYSSSSroofs
]WMMPGPTZSQLroom
RSSORPSNVRRSroom >
LRRUSPS]RUTTroom and
MZQQSUSSSTTTroom for
QSXSSSSHTSSSroom in
PRRYSRSQSTRTroom of
QRVOSSSVTSTTroom with
RSPQSSSMRTTTroom'*
RSPQSSSMRTTTroom's
OVQUQQS]RSSSroomm*
MVQUTQS\\QSSSroommate
USSSPSSTTSSSroommates
^NSSSSSMTSSSrooms
TRSSRSSSTRRRroomy
RSSPSSS\\SSSSroost*
VSSQSSSWSSSSrooster
OSSRSSSXSSSSroosters
TQVRSPQQSTTTroot
]RMSSSSRSQQRrooti*
]RMSSSSRSQQRrooting
R[ORRSS[USRRroots
QRRQSUS\\OSSRrope
UUSSSNSRNSSRrope >
VSRSSPSUUSSSrope'*
VSRSSPSUUSSSrope's
iROSSPSQURSQropes
XSSSSRSIUSSSrorsc*
XSSSSRSIUSSSrorschach
O~RRSRSMSSSSrory
PRQQSeSMSSSSrosal*
PRQQSeSMSSSSrosalind
QQSSSQS[USSSrosar*
QQSSSQS[USSSrosary
SSRSSSS]SSSSrosco*
SSRSSSS]SSSSroscommon
VdOTPQSORSURrose
RRSSUSSPSSSSrosem*
RRSSUSSPSSSSrosemary
cMUSRQSSZSSSroses
QQURSSSSRSSSrosin
STRRSSSSSSSSrosin*
STRRSSSSSSSSrosined
nQGSSSSOTSSSrota
XXSQSSSNQSSSrotar*
XXSQSSSNQSSSrotary
SSRSSTSSSSSOrotat*
SSRSSTSSSSSOrotate
^QSSSRSQTSSSroti
MWPSSRSRSSSSrotor*
OWQSSSSPSSSSrotors
QSSSSRSUSSSTrotorua
MQ\\ZSRSKRXXWrotte*
QQQ]SRSRTTSSrotten
PS^PSSSMQWXWrotterdam
QS_PSSSJSVVUrotterdam >
SSRQSSSXTSSSrough
]SQSSRSLWPPPrough*
VRSSSSSNUSSSroughest
ZSQSSRSQUQPProughly
TSSSRSSSTSSSroule*
TSSSRSSSTSSSroulette
TWVOcRUKNQQTround
gOPPPMSQ\\RROround >
LTWPSQSYTPQQround a
JQQXSSSWRTSUround and
TQSSRRSXSSSSround head
?QJWiPSPPRSRround it
ZQUQSSSNVRSQround my
VSRRRUSSSSSSround so
JZSVSUVKNZWWround the
SSSTSPS[SSSQround to
_RNRSQSEWSSRround*
TSORSSSRTSSSroundabout
VSRSSSSMTSSSrounded
[RSSSQSKTSSSrounds
QRQURUSXSSSTround~@intensifier
`USPRPSIVRSQround~@me
QQQRSeSQRQQXround~@number
TQSSRRSXSSSSround~@staff
LWGbQQSbQVPVroute
SSTRSSSSSSSSroute to
SSWRSSSSSTTTroute via
OVSSSUSTQSSSroute*
OVSSSUSTQSSSrouter
[oTOTMSLUTVRrow
NOXPRQS[TVVTrow >
RSSRSSSJSUUVrowed
SVSPSQSUSRRRrows
R_OSSRS?SQQProy
VSVRSLSTSWXSroyal
VSZQSLSLSWXSroyal mail
ORRNZVSeVRRQroyal*
OSRPSSSfVRRQroyals
SRSQZVSRSSSSroyalty
VSZQSLSLSWXSroyal~@parcel
NSSSSSSURSSTroyce
RSPSSSSSSSTTrsl
VSNSSSRSSRSSrssi
^PLQQSPRUSSSrubbe*
SSRSSRSRRSSSrubbed
^QKQQTPSVRSQrubber
RURSSUSMSSSRrubber foot
SSTSSSSSSTSUrubbers
^PPOSQSSYRRPrubbi*
TSSRSSSVUSSSrubbing
]PPPSQSPXRRPrubbish
ZSRLSRSIWSSRrubbish >
^MQRSTSPRPQNrubs
RSQRSSSQTSSSruby
SSSSSSSRRRSSruck
IRaRROSURSTTrucks*
IRaRROSURSTTrucksack
RQQURYRDOQQWrude
VRSHScSRPORVrude >
SSSTSUSRSRSSrude to
gQGQXNVRLPSLrug
XRSPSQTVRRTRrug >
RSZRSXSQQTUVrugby
OSSSSSSXSSSTruin
NgOTSSSRSMQNruine*
NgOTSSSRSMQNruined
ZQRSSIRTTVUSrule
[SRSSPRGTWVUrule >
SSSSSSSQSSSRrule in
XQSSSPSRUSSSruleb*
XQSSSPSRUSSSrulebook
\\QRSSSSSTSSSruled
[ISSR\\SMWRSTruler
SSRSSVSTSSSTruler and
jOKRRMREYMMKrules
PSSWSRSWSSSSrum
cSRSSRSHUSSSrumbl*
cSRSSRSHUSSSrumbles
WSRSSSSUSSSSrummy
TQYSRTSQTWWUrumou*
TQYSRTSQTWWUrumour
QRYSSSSRQWWVrumour >
HUXQRWSRLXV]run
MSWRSRSSRXXVrun >
YRNRSPSOUSRRrun a
NPbSSPSKQUUUrun out
QSPQSQS]STSSrun the
XUSSSPSOSSSSrunaw*
XUSSSPSOSSSSrunaway
UPNZSSSHSTSSrung
QSQ[SRS?STSSrung the
SSSSSSSQSSSSrungs
ZPRRSRSOXRRRrunne*
PWRRSSSQSQRRrunner
WRQRSSSQTRSRrunner beans
UMSVSSSRTTSTrunners
\\RSPSSSSWRSRrunneth
bQOMQQRQUSURrunni*
bQOMQQRQUSURrunning
RQXPRNRCPYZXrunning >
VRTTSRSVRTRTrunning~@hedge
ZRQLSSSOWQROruns
ZQRSSSSOUSSSruns a
TSPSSTSQTRSQruns small
ROWUSRSVSWRTrupee*
ROWUSRSVSWRTrupees
RSJXSSXNQUOUrural
UR[HSVSRPVYWrush
XOSSSRSXTSSSrushe*
XOSSSRSXTSSSrushed
SSWSSSSLRRRRrushi*
SSWSSSSLRRRRrushing
QTRSSSSLSSSSrusk
WSRSUSSOSSQRrusks
RSSSSSSSSSSSrusse*
RSSSSSSSSSSSrussell
PQRS\\NSOSSRSrussi*
RSRSSSSTSSSSrussia
QQRS\\NSNSSRSrussian
J\\PRRPS^RSSRrust
KXSSRSSVQSSRrust on
VOTRRUSWXSSSruste*
VOTRRUSWXSSSrusted
VRRJSSS]SSSSrustl*
WRSSSSSRSSSSrustle
RSRKSSS^SSSSrustles
TSPRSQSXRSSSrusts
SRSRSVSORSSSrusty
LSSVSSSSQUSVruts
SSRSSSSSSSSSrv
OQQQSQSdSSSSryan'*
OQQQSQSdSSSSryan's
TSVSSSSNURRRrye
WQWRSTSMSQQRs
\\NUSSRSLUQQQs >
I[SSSSSKRSSSs0
SRV[SSSKRTTTsac
SRV[SSSKRTTTsac has
PWUQQQSTSQSQsache*
NUUQSQSXSRTRsachet
UUTSQSSOSSRRsachets
RWMPUSVZQPQOsack
M[OSSVSPSRRQsack of
VPRSUSSSURRRsack with
MSOSSSSYSTTTsacke*
MSOSSSSYSTTTsacked
fM_HQLSRUTTTsacks
[S]IRKSNSTUTsacks >
SR\\ORQSSYSUSsad
TRSQSRSOXSTSsad >
[NOYSLSTUQPNsaddl*
SURVSSSSSSSSsaddle
XPPVSLSSUQQNsaddle's
VOSSSSSTSSSSsaddles
WSSSSSSPSSSSsadis*
WSSSSSSPSSSSsadist
TSRSSSSVSSSSsadly
SS_RSSSBRTTUsadya
IESmRRSIPZP[safe
HTItSOSCMZMXsafe place
SUSSSSSQSRSSsafe'*
SUSSSSSQSRSSsafe's
STSSSRSNSSSSsafet*
STSSSRSNSSSSsafety
SSSSSRSRVSSSsag
SSSSSRSSVSSSsag >
OSSSSRS\\RTTTsaga
XjQRSSSNRRSSsage
STRSSPSSSSSSsagin*
STRSSPSSSSSSsaginaw
kLOMRQRLTQQQsags
STSSSSSSSTTTsague*
STSSSSSSSTTTsaguenay
ITVMM`NRNOOXsaid
QS`PSIRSSVXRsaid 0
QOLeRRWRSUSSsaid 00
\\]VWQ>]QQYTSsaid >
YQWOSUSOVSTSsaid a
ZRSSSRSJSSSSsaid about
LSQYSXSKRUTUsaid and
XSSSSSRQSTRTsaid arriving
NQbUSISYSTTSsaid between
SUSSSQRSRSQSsaid for
XSUPSQSUSSVQsaid friday
JROPSPSbRSSTsaid he
PQ`FSaSASTTTsaid he'd
SPPQSNSLSSSRsaid i
ORJOSfSLSSSTsaid i'd
OROSSTS]RQQWsaid in
PQOSSSSXSRSQsaid is
QPHKQTRWUPSSsaid it
QZSISTSVSSSSsaid it's
DORhS[ROSTSQsaid no
PQNQSMSiTSSRsaid nothing
RSRTSPSNSTSTsaid please
QSQRS^SMSMOTsaid she'd
RQRQSSS`STSUsaid side
QOOPRWSXPSRSsaid so
JSSQS\\SFSNRTsaid sorry
YR]KSOSMTTTSsaid that
aSUQSISQTTTRsaid that's
QP^VRVQGSQRWsaid the
RRQSSSSQSSSSsaid they
SSVSRNSQSTTQsaid they'd
SPQSSQSVSSSSsaid this
SRSSSSSSSTTTsaid thursday
NSRRSYSDSTTSsaid to
TSjSSCSRSXVSsaid tuesday
TQ[PSXSVRUUTsaid two
SSPSSZSFSSSTsaid wait
TQOpSVS7STSUsaid what
SRYRSTSRSTSTsaid which
KSWSRUSQSSSVsaid yes
USRSSSRWSSRSsaid~@arrival
JSSQS\\SFSNRTsaid~@conduct
RROVSZSHSUSTsaid~@courier_act
]QEWUTSLSSQTsaid~@courtesy
RRTSRSSRSSSTsaid~@dispatch
OYRSSSSYQQRQsaid~@food_spices
QOOPRWSXPSRSsaid~@intensifier
OODUSbS>SRRSsaid~@me
[ZJaSMSHTUSOsaid~@negation
ONX]QOVYPZYTsaid~@number
MSRPSWSiSSSRsaid~@quality_praise
RRXSRNRLSVVRsaid~@seller
VRSSSMSOTRSRsaid~@use_verb
SWLPSZRUTRTSsaid~@verdict
YRhPSDSLRVXSsaid~@weekday
PLcRSRSSSTTTsail
STSSSSSVSSSRsaili*
STSSSSSVSSSRsailing
RSVSSSSRRTTTsailo*
RSVSSSSRRTTTsailor's
RQXUSQSXRUTTsaint
SSWRSRSNSSTSsaint's
SSWRSRSNSSTSsaint*
PQRSSRSeRSRTsake
SSSSSUSQSSSTsal
UTSSSRSHSSSSsalad
TSSSSRSLUSSSsalad >
OSSSSRUSSSSSsalar*
OSSSSRUSSSSSsalary
P[RPSXUUQSSQsale
TRSSSWSSSSSSsalea*
TRSSSWSSSSSSsaleable
WRSSSRMVTSSVsales
UROQSRSWTSSSsales*
UROQSRSWTSSSsalesman
MYRSSSSSSRSRsalmo*
MYRSSSSSSRSRsalmon
^SSRSRSESSSQsalon
XRSSSRSSSSSSsalsa
QRTRSQ^ZRRRQsalt
QRPSSS^GURRRsalt >
QTURSSReSSSRsalt in
NSQSSSSPSUSTsalte*
NSQSSSSPSUSTsalted
^RRRSRSFVRRRsalty
WSSRSSSSSSSSsalut*
WSSRSSSSSSSSsalute
USSSSSSPTSSSsalwa*
USSSSSSPTSSSsalwar
SSVQSSSPSSSSsamba*
SSVQSSSPSSSSsambal
THRPPRcWPSVVsame
WS_[SYOOQTOTsame >
NSUPSVUTQRSUsame afternoon
USWSSRRTRSRSsame again
WSRTSRSMSTSTsame and
INLQSRW]UQRPsame as
QSQSSRTVSRQQsame box
PYWSSQSPRRRPsame brand
RXTTSXLNQQQQsame day
RR[TSPSTSUUTsame evening
MQWQS]SRSRQUsame hour
SSSSSSSVSSSSsame listing
TSQTSSRRTSSTsame night
ORSSSRU]QSSSsame one
LSMSSRaURRSQsame page
PSSSSTSSRRRTsame sentence
[RYRSSQLRTUUsame story
LRaRSSWURWWTsame thing
OSOSSSUUSSSSsame week
UNSSSSSZSSSSsamey
QQSRSSUXSSSSsamos*
QQSRSSUXSSSSsamosa
SRSQSdSLPSSSsampl*
TRSSSVSSSSSSsample
SSSQSbSLQSSSsamples
OYSTSRSRQRSRsamsu*
OYSTSRSRQRSRsamsung
SQSSSSSRTSSSsanct*
SQSSSSSRTSSSsanctus
McUQRKSVPPQOsand
GaRSSSSBSQRRsand in
SUSSSSSTSSSSsand'*
SUSSSSSTSSSSsand's
SORSSRSVSSSSsanda*
SPSSSSSXQSSSsandal
SRSSSRSQTSSSsandals
XRPSSQSMWTTSsande*
SSQSSSSITSSSsanded
WRQSSRSXUTTSsander
TSSSSRSRTSSSsander's
TSSSSSSRTSSSsandi*
TSSSSSSRTSSSsanding
R_]NSSSBRRVRsandr*
S_PRSSSERRSRsandra
SS`OSSSPSSVSsandras
YPNRVPSVSRTRsandw*
TTOSURSXSRSRsandwich
XORSTQSPSTTSsandwiches
]YRQSMS\\TNOMsang
eRQRSRSQVRSQsang >
SdPRSQSCSNONsang the
SRXSSSSQSTSTsange*
SRXSSSSQSTSTsangeet
QSSSSTSQQSSRsanja*
QSSSSTSQQSSRsanjay
SRSSSSSOTSSSsank
SSSSSSSQSRRSsanny*
SSSSSSSQSRRSsannyas
UUYSSMSOSTURsanta
XWRQSRSLTSTPsanta's
XWRQSRSLTSTPsanta*
PXSUSQSQSSSRsap
TRSSRSSSSSSSsardi*
TRSSRSSSSSSSsardines
PSRSSYSPTSSTsaree
QSSSSWSPRSSVsari
XSSSSSSJTSSSsash
NSSSSTSSRTTUsashe*
NSSSSTSSRTTUsashes
QaTOSQTKSRSPsaska*
RSVPSSSYSSSSsaskatchewan
RaQQSQTESRSPsaskatoon
dTDWPXROVOMQsat
KYZPSSSXPSRTsat at
IRXYRRS^QUSTsat by
[OUNSTSRUTTSsat down
IT_OSVVPPRRSsat in
UTNWQSSWXOPOsat on
SRHTSUS^SRRSsat there
LSJRSQSeTSTSsat up
TRSQSSSOVQRRsatch*
TRSQSSSOVQRRsatchel
WSPSSQS^USSRsatie
ROSSWQSYTSSRsatin
dSQRSRSHTRRQsatir*
dSQRSRSHTRRQsatire
PRORSZSKPOQNsatis*
SSSSSVSKSSSSsatisfaction
USSSSSSPSSSSsatisfactory
NRORSWSVPORNsatisfied
PSSSSWSPRRSSsatisfied >
VRSUSRSTSSSSsatna*
QRTUSSSUSSSSsatnav
XSRSSSSRSSSSsatnav's
PRTRSSS[RSTTsatsu*
PRTRSSS[RSTTsatsuma
UMYTQJVVQTSSsatur*
LPYUQKWQPUUTsaturday
MRaLSJU6RTUTsaturday >
XRRRRRSLTQRQsaturday and
RSURRSRTSRRSsaturday i
SQRRSVWKSSRTsaturday it
TWLYSSSMRQPQsaturday with
UQRSSSSXURSRsaturday's
QRTSSRSXRTRTsaturdays
SSRSSSS[STTTsaturdays for
]SRSSSSNTRRRsaturn
SLVXQQSHWTTUsauce
I`NUVOSOPUSTsauce*
YOOSSSSSUSSSsaucepan
OSVSSSSSSTTSsaucepans
JTRUUSSVPTRTsaucer
OQSUUSSQRTSTsaucer >
PcPSTOSLQSSRsaucers
URSSSQSNRSSSsauna
PM]USMSUR[ZZsausa*
PN\\USMSURZXYsausage
SRSSSSSSSTUTsausages
OVVQSQSbSSURsavag*
OVVQSQSbSSURsavage
OQWQSQSbSSURsavage >
P_RURRSQQSRQsave
B`FWTXQfMNQNsaved
Q]RRSYSCRPPQsaved >
PSRRSSS[SRSSsaved my
OPRRUPSURRSRsaved~@me
SQSSSSSSTSSSsaver
RSRSSUSTSRSSsaves
S[SRRPVLSSSRsavin*
S[SRRPVLSSSRsaving
EQX\\UJUcLWQSsaw
KRWPSPPrPVSUsaw >
JRPTRRRkRTSSsaw a
YUPZSRSGSRRPsaw him
WMVDXSWRUMPOsaw it
SSQ\\SQS?TTSSsaw me
JZZRSQSSSSRUsaw my
NLUURTWPPVRWsaw the
TSSSSSSRTSSSsaw's
SSSSTSSRSSSSsawdu*
SSSSTSSRSSSSsawdust
TSRSSRSWSSSSsawho*
TSRSSRSWSSSSsawhorses
MYSRSPSlSSSSsawin*
MYSRSPSlSSSSsawing
UVRSQSSSRSSSsaws
SQVSSOSRSUUTsaxop*
SQVSSOSRSUUTsaxophone
FRWKLcLJMRTVsay
YOFYTQPUPPLOsay >
LPUSQZSITSSSsay a
YSZRSRSQSSSSsay about
TRQSSYSHTRSSsay for
VSNVSSSJURQRsay he
ORS[SPSTRRPRsay i
YPVRSOSYSUUUsay in
\\NSCRXQRPSUUsay it
XPPSS\\QRSTSUsay it's
SRLSSTSYSSRSsay its
RR[QSTSOSTTTsay no
SSBSSXS^SSSTsay nothing
RSWSSSSKSSSTsay of
OSJSSRSlTSSSsay on
PVeSSLSFRTSRsay patience
cQMRSORMVNONsay so
JROSS_SJRQQUsay sorry
ZTXPSQWHSPROsay that
DSZOSSRZSUVWsay the
SR`RSLSRSUUTsay they
NSUSSTSGRTVTsay this
SRCRSfROSUUTsay what
OP]JRYRdRVWWsay which
UVRWSORXSUSSsay yes
SRUSSRSQRVVUsayin
MPXURPRSQWTVsayin*
MPXURPRSQWTVsaying
\\Q`QSPSKUTTTsaying >
QXPRSXSVTQQRsaying it
SSQSSRSORSSSsaying we
WSTSSRSRTSSRsaying~@courtesy
QR]SSRSOSSTTsaying~@intensifier
QSRVSWSFRSSTsaying~@me
SRTXSMSPSUTRsaying~@seller
LbaGFYJKPPSRsays
FZPRSRRNRRSRsays 0
PcRQSQ_IRNONsays 00
YOSSSVSFUSSSsays 000
YPRRSQSYTVWWsays >
RRSRSRSXSQRSsays a
YSPSSSSITRSRsays and
PPUSSQS[SSSSsays arriving
SRcSS:STSZYSsays ask
JP[RSVSVQUTWsays delivered
PNRZSRSSQZSZsays do
TQYQSSSNRUWTsays handed
RNaPSRSGSSRRsays he
`SWQSUSERRTQsays he's
XQTVSNPZWQPQsays i
QRRSS^SDTRRRsays i'm
XJWOSSNNYRTTsays it
cJ]GRQSKRQTTsays it's
MSWSSRSSPTTVsays lost
QQXSSPSPRTTTsays my
UQTZSPS\\SSRSsays no
USQSURSQRSSRsays nothing
XULOSQU]TRSSsays on
]QRSRNSKTRSRsays one
SNQSSXSOSRRSsays other
SV[QSRSSRRRSsays otherwise
NQZLSUSVRUXUsays out
WPNLSTSZSSRTsays please
LRXSSQSTRTSTsays preparing
QTRSSSSTSSSRsays size
IYXQSOSYQSRQsays so
ORUSSYS^SRSTsays that
PRPRS^S`SQQUsays that's
U=WZQGRTSRPRsays the
OTURSWSPRSTSsays there's
PWJWS\\SLSTRVsays they
CORSSrSQRSSVsays this
RRLSSWSYSRRRsays to
VSQUSSSNTSSSsays two
GRaSSASNSZYTsays~@answering
MJ\\RSSS]QWXXsays~@arrival
YMTQSRV[SRRRsays~@courier_act
XONISPShRXVWsays~@courtesy
WSPWSRSSSRSQsays~@delivery_place
RTWTSQSVRSRTsays~@hedge
IYXQSPSYQSRQsays~@intensifier
VPWSSRRZPWVWsays~@lateness
J]RSQRSRQSSSsays~@material
XNYVUTP3XQPQsays~@me
RPWYUPSSSRQSsays~@negation
TVDUQRWSVKLJsays~@number
KURSQSSRRSSRsays~@quality_praise
VSLWS[SBRVTXsays~@seller
QUTSSRSTSRRQsays~@size
RRaSSHSQSUTSsays~@weekday
RSQRRUSSRTTUsays~@wrong_item
VRPSS_S@RPOUsay~@conduct
XURQSQS_TSSSsay~@courtesy
OWORSUUZRSSRsay~@hedge
`QMRSORSVNONsay~@intensifier
SRP[SKRKURPSsay~@me
RQJQSUSKSTUUsay~@negation
R^PRSUSSRQRRsay~@number
LR_USKZORVVTsay~@seller
PVeSSLSFRTSRsay~@waiting
RQUSSPSYSRSRscaff*
SRSSSPSUSSSSscaffold
RSUSSSSWSRSRscaffolding
TRSSSSSQSSSSscald*
TRSSSSSQSSSSscalded
jQNLSLKIZSSTscale
gRQSSNOKXSSRscale says
SSSSSSSNTSSSscale*
SSSSSSSNTSSSscales
WSSNSSOSVSSSscale~@intensifier
TSSSSSSNTSSSscalp
PSSQSQ[RSSSSscalp*
PSSQSQ[RSSSSscalping
QSQSSP]RRSSPscam
SSRSSTSRSSSTscamm*
SSRSSTSRSSSTscammed
PSXQSTSURUWVscan
SSSSSSSRSSSSscan >
QS[SSSSQSTUTscan after
USSSSSSPSSSRscand*
USSSSSSPSSSRscandal
^RSSSOSQTUXUscann*
RS\\PSMSWTUYTscanned
RSTRSOS\\SSTSscanned out
\\RKVSUSNSSQSscanner
VSRSSSSSTSSSscanner's
^OSPSRSOSSSSscans
WSSSSSSPRSSTscare
WUOQSRSVSRRRscare*
URSRSSSPSSSSscarecrow
RVOTSRSVTRRRscared
SSOTSRSUTRRRscared of
URSQSSSVRSSSscares
[OTSQOSV[QSRscarf
_RSSRRSH\\PSPscarf >
SSSQSSSVSSTSscari*
SSSQSSSVSSTSscariest
RRMSSRSVSSRSscatt*
SSMSSSSWSSSTscattered
SRSSSRSRSRRRscattering
WZRSUPSLRSRSscene
SSSSSRSZSSSSscene*
SSSSSRSVSSSSscenery
SSSSSSSWSSSSscenes
RSXQSSSSQTUUsceni*
RSXQSSSSQTUUscenic
RSXQSSSSQTUUscenic route
RSXQSSSSQTUUscenic~@route
NWSRRVSURSSSscent
WSSQSSSPUSSSscent*
WSSQSSSPUSSSscented
NSSSSSSWTSSSscept*
NSSSSSSWTSSSsceptical
LPaWSSSHTWSWsched*
LQZWSSSQTVRVschedule
SSYSSSSJSSTSscheduled
ORQ_QPRXQZXZschoo*
MOV`QQR\\Q\\X\\school
MVM_RPRGQTOSschool >
[RTGRRSeTRSSschool bus
SSTSSSSKRUTUschool started
RTRRSSSVSSSSschool's
USSSSSSMTRSRschoolbag
TRQSSSSSSSSSschoolboy's
SVSSSSSSSRSQschoolchild
SSRSSSSSSSSSschoolchildren
RSSSSSSSSSSSschools
TSTNRSSZTSSSschool~@clothes
YSPOSSSTTQPRschool~@delivery_place
PR[PSSSTTUVUschool~@work_verb
SSNRSSSUSSSSschwa*
SSNRSSSUSSSSschwan's
QTURSSSYSSTSsciat*
QTURSSSYSSTSsciatica
XPWRSTQJRSTTscien*
XPWRSTQJRSTTscience
YQURSSRLTRSSscience kit
VVPRWVUFRQQPsciss*
VVPRWVUFRQQPscissors
RVSSSVSEOSSSscissors >
SPSSXSSFRRSRscissors and
YPPWSRSTWTSSscone
SSMSSSTXSSSSscone*
SSMSSSTXSSSSscones
WOSSSQSQUSSSscoop
TRSRSSSRSSSSscoot
TVKTSUS^RPPQscoot*
TVKTSUS^RPPQscooter
YQPSSSSRSSSSscooter >
TSRSSSSSSRRRscooter with
SSSSSRSRSSSSscope
MYOSSRSQQSSRscore
RRSSSSSSTSSSscore >
WSXWSRSISTTUscore*
XSSSSRSLTSSSscoreboard
RSUXSSSTRTSUscored
RSVRSSSNSSTSscores
TSRSSSSSSSSSscori*
TSRSSSSSSSSSscoring
SSSSRSSSSSSSscotc*
SSSSRSSSSSSSscotch
TSSSRSSSTSSSscoti*
TSSSRSSSTSSSscotia
YRSSSSSPSSSSscotl*
YRSSSSSPSSSSscotland
SSSSSTSOSSSSscott*
SSSSSTSOSSSSscottish
UQORSRSXTUTTscout
SRPRSLTZRTSSscout*
WSRRSRSTSSSSscoutmaster
PRQRSMTYRTSSscouts
SSSSRSSRSSSSscram*
SSSSRSSRSSSSscrambled
RSXSSSSOSSSSscran*
RSXSSSSOSSSSscranton
TQSSSSSSSSSSscrap
cUPOSPSQVSTRscrap*
URSSSSSZTSSSscrapbook
SSSSSSSPRSSSscrape
PVSQSSSRSRSRscraped
SUSSSRSTTSSSscraper
cRRRSRSMUSSRscrapes
SRRSSRSSSTTTscraping
[RXPNOTQQPONscrat*
M\\STOTRUSRSRscratch
QSQSSTSRSSSSscratch >
UUSQQRSVTSSSscratch on
L`UQROUSPSSQscratched
SSSSSSSSTSSSscratcher's
`@SSSSSUSSRSscratches
SSRSSRSRUSRSscratching
[QWRSRSNQRRQscratchy
YRSSSRSOSRRRscratchy >
hPTMRSSUTPRQscrea*
VSSORRSTSSSSscream
RSKTSSShTQQRscreamed
USYQSRSJSSUSscreaming
dQVSSUSGRRRRscreams
UYTRS\\VSSOTTscree*
KO\\TTRPPUXVWscreen
XPTSRRQUUUUTscreen >
KXVTSSSRSRSRscreen has
WSRSRSSQSSSSscreen protector
\\aQSSPSMRNSMscreen's
WSSSRSSRSTTSscreens
SSPQS[YERPQTscreenshot
PPPSSWSkRRRUscreenshots
MRMSSXSVQSSRscrew
TURSSSSSRSSSscrew >
HZKPQTSTMQQSscrew*
[SSSSSSMSSSSscrewdriver
I\\RRSXSRQSSUscrewed
VRQSSQTRSSSRscrewfix
FSNQQQR_PRQQscrews
SXSSSRSORRRRscrews >
QWQSSSSHQSSSscrews and
M]SRSSSXRSSSscrews are
SSSSSSSPSSSSscrewy
RQQbRPSXSSSSscrib*
SSSSSSSRSSSSscribble
RQQbRPSZSSSSscribbled
USSSSSSRTSSTscrip*
USSSSSSRTSSTscript
RSQSSRSUTSSSscrol*
RSQSSRSUTSSSscroll
TRSSSSSTTSSSscrub*
TRSSSSSTTSSSscrubs
[SSSSRSOTQRQscrum
K_SRRQSMOSSQscuff
PVSRSSSRPSSQscuff on
J^XOSRSLRQSQscuff*
J^XOSRSLRQSQscuffs
USSSSSSSSSSSscull*
USSSSSSSSSSSscully
SSSSSSSQSSSSscutt*
SSSSSSSQSSSSscuttle
SSSRSSSRSSSSsd
HOhPRIQSPZZWsea
PRaRRPR?RVWVsea >
RSSXSSSMSTSTseagu*
RSSXSSSMSTSTseagull
TSSSSSSSSSSSseaho*
TSSSSSSSSSSSseahorses
O[ORVKRVSQQOseal
WORSTRSRTSSSseal >
LUSSSSSPQSSSseal of
QQRSSSSYUSSSseal on
QWSTSOSXSSSQseal was
KYRRTOSXTQQQseale*
KYRRTOSXTQQQsealed
WQRSSSSUTSSSseals
SWQRSURMRSSRseam
VXRRSSSSSSSRseam >
mKNSQRUJURRQseams
^QSSSSSJSSSSseams*
^QSSSSSJSSSSseamstress
NRUPSQWWUSSRsearc*
URQSSSSSUSSSsearch
LSWPSQWWSSSRsearched
QSUSSSSWSSSSsears
SSSSSSSSSRSRseash*
SSSSSSSSSRSRseashell
PJVORUQOM[[[seaso*
JFSQRRQoMZZXseason
ROVRSSRJP[[Yseason >
SSVSSUSMRSSRseason the
QSXRSSSDRTTTseason's
XSSSSSSHSSSSseasoned
SWSRSSSSSSSSseasoning
WRQSSVSMTSSVseasons
PUQSSRSVSSSRseason~@courier_act
RSTWTTSSRTSSseat
TQSXSXSQSUSUseat >
XSRSSSSMSSSSseat cover
SSSSSRSPUSSSseat is
[SSSRQSMRSSRseat'*
[SSSRQSMRSSRseat's
RVOTSOSZTQSRseate*
TSQSSOS[TSSSseated
QVQTSSSSSQSRseater's
SSSPSSSQSSSSseath*
SSSPSSSQSSSSseathwaite
>RVSSRSrSSTTseats
RRWSSSSRQUTUseatt*
RRWSSSSRQUTUseattle
XVRTSQSUTPSOsecat*
XVRTSQSUTPSOsecateurs
QSTSSRSSSSSSsecau*
QSTSSRSSSSSSsecaucus
[HITOWPW]USWsecon*
YGRNOZRU\\TSWsecond
PQXQSPSeTTUUsecond >
WQSSSRSPRTTSsecond go
VRXSSRRQTSSSsecond half
KaSRSTWIQSSRsecond hand
JSSSSSSVSRSSsecond month
IR]RSPSOQTUUsecond of
]KTSSYSOQQQTsecond one
YPPSSSSNSSSSsecond pull
QRXPSSSUSSSRsecond time
TQSSSUSJSSSSsecond wash
ZRLSSQSMTSSTsecond week
RSTSSRS[SUUTsecondary
VTIYSQQMUSQRseconds
PRP\\SSRQRVRVseconds >
SSQSSRSUSSSSseconds and
VSURROSWSVVSsecre*
VSVRROSWRVVSsecret
SSRSSSSSTSSSsecrets
RRUPSOSVRTSSsecti*
TRUPSRSTSSSSsection
QSSSSPSVRTSTsections
OUVWSRSBQTTTsecur*
OUVWSRSBQTTTsecurity
PRMZSRSTRSQSsecurity guard
PRMZSRSTRSQSsecurity~@neighbour
RQT\\UW]SOQQPsee
kTDQRLREURTPsee >
WRdQRQSFSTTUsee a
TSSSSSSVRUSUsee from
HTTPSSSeSSTSsee her
MRSbSRSPRTRSsee him
SSORSRShSSPSsee how
WSWPSUSJTSTTsee if
XSVPSOSQTSSSsee is
>T]lQ\\SXKVXUsee it
YURSSSSMUSSRsee my
QRPURMR[RSSSsee one
RSKTRZSFRSRSsee that
OScR`MOLOTSWsee the
ZSORSPSTTSSSsee them
fORRRRRRYPPOsee through
URRQSWSNURTSsee what
JWOQSWS^QSRVsee where
QSYQSOSRQQQPsee you
FP[IRUSWQTVVseed
NV^QSRSITTTTseedl*
NV^QSRSITTTTseedlings
JR\\TQRWiQTTRseeds
QNQRRRV^SRSQseeds >
PSUSSQSTSUUTseein*
PSUSSQSTSUUTseeing
SSSSSSSSTSSSseem
JMXVR_SWQVVZseems
PNNZS\\SFSSSUseems >
RSXRRSSUQTTTseems to
>EcOQkLCH_`eseen
RONSRiLPSPPVseen 00
NQ`SSWSESVVUseen a
PR\\RSVSURUWVseen hide
SSQSSMSUSSRSseen in
WOXPRPSPQXYVseen it
QW>SSSSiPQPRseen more
RTXSSPSSRSSRseen since
PR\\RSVSURUWVseen~@courier_act
NSRPSRSVSRRRseen~@me
RONSRiLPSPPVseen~@number
PSMRSRTZSSTQsees
NURSSRSWSSSSsees it
RRRRSuPBTSSTsee~@intensifier
YXRRSLSaWSSRsee~@me
IRMURMRiRRRRsee~@number
XWLRSGWeRRSRsee~@seller
OcSQSQSKSSSRseiko
^RNRSUSQUQRQseize*
ZRNRSUSRUQRQseized
WSSSSSSRSSSSseizes
OSSSSSSVSSSSseldo*
OSSSSSSVSSSSseldom
QVSSSSSSQSSSselec*
QVSSSSSSQSSSselected
RSQSSPSTRRROself
QUISSQS_SSSSselfi*
QUISSQS_SSSSselfies
IVUTSaSBPRSVsell
NQQMPsSEGNPSselle*
NQRNPmSHGOPUseller
KSPRSWXOQTUUseller >
YSTSSMSPSSSRseller is
PS\\RRJRZSVVSseller says
SSSSSSSUSSSSseller told
USSSSUSPRSSQseller's
QSRRSWSSSSSSsellers
URRWSSS[STSTselli*
URRWSSS[STSTselling
OTQRoRSPPOPNsello*
RVRRWSSVSQRRsellotape
PQRSkRSMPPQOsellotaped
MOUOS\\SHRRSTsells
MR_QSPSRRVVUsemes*
MR_QSPSRRVVUsemester
SRRRSSSUSSSSsemin*
SRRRSSSUSSSSseminarian
QSSRSRSZSSSSsenat*
QSSRSRSZSSSSsenator
J^WPPPQVONORsend
UONQR\\RORRRTsend a
RQRSSSSPRSSUsend back
NS^IRGQXSQSRsend it
V[OSROSOSRRQsend me
XQWRSLSMVUURsende*
XQWRSLSMVUURsender
OOSIU_SJRRQSsendi*
OOSIU_SJRRQSsending
XQYURPSTVTTTsends
YSTSRRSQTRRRsends you
PSVSSSSTRUUTsenio*
QSXSSSSQRUUTsenior
RSQSSSSWSSSSseniors
RMPQRaSTUQRWsense
LORRRNS`URSSsense of
cQPRQRSSVPQPsensi*
bRPRQRSPUPQPsensible
TRSSSSSVTSSSsensitive
WRLSQSUYSSSSsenso*
URNSQSSZTSSSsensor
USQSSSURRSSSsensory
G_SMR]KKLPTSsent
UZRRSRQJRRSSsent >
OOWNRZRPRQRTsent a
SPRSSSS[TTUSsent back
VRSUTVSQRQRPsent it
U[LRSNSURQRPsent left
XZIYRMSZQQRNsent me
QXSRRQRRSSSTsent one
SVSSSTSRSSSQsent photos
PYMOSVRXTPPTsent the
OQSSSXS\\RRSSsent them
POnQSJRSS[[Wsent to
^NROS`R9RNOTsente*
>QMQSiRNPPPVsentence
LQSQS_SLQPQUsentence >
VSYSSOSOURSSsentences
qQRQSNSBTQRQsentencing
UYMRPbRHRQRQsepar*
TYNSPWRQRSSSseparate
TSRRS^SJSQRQseparately
PQUSSSROSUUUsepte*
PQUSSSROSUTUseptember
TSHSSTSXTRRSseptember >
SSSSSSSSSTTSseptember's
QTSSSRSTRUTTsepti*
QTSSSRSTRUTTseptic
QSZSSSSERTTTseque*
QSZSSSSERTTTsequel
SUSUQRSSRRSRsequi*
STSRSRSSSSSRsequin
STSVQSSSRSSSsequins
STSSSSSSRSSSserge*
STSSSSSSRSSSsergeant
UYKRR\\SJQRRSseria*
UYKRR\\SJQRRSserial
OVLRR`SPRRRSserial number
TSQSSSSUTSSSserie*
TSQSSSSUTSSSseries
JQOLRkSQSTTUserio*
MRSNRgSNSTTTserious
PROQSWSVSSSTseriously
[UMRSSSPTQRRsermo*
XUQSSSSPTRRSsermon
VSPSSSSSSRSSsermons
VVRSSRTSRSSRserum
_SPSSSSAVSRRserve
gJFRSLTXWQRPserve*
SRSSSSSSSRSRserved
YSMSSPSYSSSSserver
ZSQRSQSQSSSSservers
ZJNRSQTTVRRQserves
_MOSSSSJVRRQserves~@number
bJQSQRRNWOPUservi*
\\KTSQSSMSOQVservice
LSXTS^SHOSSVservice >
PSQSSPSTSQRRservice and
UPRSSRSTUSSSservice for
RSSSSSSXSSSTserviced
[SPSSRSNWRRQserving
NQOaSRSSSVSUservo
VSOVSSSUSSSSsessi*
VSOVSSSUSSSSsession
QUMeMMRNTXQTset
PYMNQOSnPPQQset >
JRWSSRSSTRRSset a
YSTSSSSGRTTUset down
TROTSRSUTSSSset foot
TSSSSSSRSSSSset for
[QSPSQSNVRTSset has
URQSSSSPUSSRset in
XUSQRSSJSSSSset is
FROfS_UPQWRWset it
XONOSRSYTQSPset of
QSVRSSSRSTUTset off
NRSZSRSNRXSUset on
SRXSSQSISTTTset the
LRSSSSS`QQRQset this
[SPYSSSBTSSSset up
RTISSRSURTSTset was
SSSSRSTSRSSSset's
R[VSOSSRSRRQsetli*
R[VSOSSRSRRQsetlist
tQLPRP[ARRRRsets
K\\RSSSSRRSSSsette*
K\\RSSSSRRSSSsettee
kKNNSLRKXOQOsetti*
WRQPSPSVUPRQsetting
XQSSSRSOSSSSsetting's
bNPQSPRLVRRRsettings
KJRQSRSoTSRSsettl*
JRRQSRSnRSSSsettle
QMSSSSSTSSSSsettled
VQRSSSSSUSSSsettles
SSSSSSSWQSSSsetup
TROTSRSUTSSSset~@body_part
_SRTSKSGUSSSset~@seller
YOL^WSPVXYTYseven
QaXVSPRTRSSRseven >
OR_RSSRKTSRSseven and
QRSVSSSPSTSTseven he
VOP`RRSLSURUseven of
MQYRSQS]RVWWseven weeks
QSPSSRSTWTSRseven year
STZQQTPTTUWUseven*
\\QSQSPSVTSSSsevens
UUWOSYRJTSTUseventeen
PVYOSTSSRSTUseventeen days
K\\TSSOR_SUUTseventh
QRVSSRSPSSSSseventieth
QSVSSRSRSSSSseventieth >
RLSYRVQRRSSSseventy
KRRSSPSaQRRQseventy four
RRSRSbR=SSSTseventy nine
OSZTSMSTSTTSseventy six
TSRRSPSaTSSSsever*
TSRRSPSaTSSSsevern
STSSSSSVSSSSsew
LTSSSKScSSSRsewed
TSSSSSS\\SSSSsewer*
TSSSSSS\\SSSSsewers
XRUSQSSMSRRRsewin*
XRUSQSSMSRRRsewing
TSUSSSSQSRRRsewing machine
iOKRRQRKQRRNsewn
PVRRRRSRRRSQsewn in
SSSQSSSSSSSSsex
eRPQSQSSYQRLsexy
ZMRRS]SLXQRTsh
WMSSS]SOQRSWsh t
WPSRSTSQVSSUsh0t
TPROSTTYOSSRshade
TSSSRRSARPSOshade >
UNSSSSUUQSSSshade is
PUSSSRSSSSSSshade's
OUSSSTSSSSSSshade*
RSSSSTSSSSSSshades
SSQPTSSRSRSRshado*
SSQPTSSRSRSRshadow
NSRVSRSeSSSSshah
[LKQRRSn[RRQshake
QO]OSPSKSUWSshake*
SSSSSSSKSSSSshaken
QP]OSPSSSUWSshakes
MSVPSQS]STTTshakes his
URSSSQSUSRRRshaki*
URSSSQSUSRRRshaking
XRPSSXSORSSTshaky
PTNRSOSbQTSRshall
PSQSSPSUPTSSshall be
SSSSSSSTSSSSshall*
SSSSSSSTSSSSshallow
QMZO[YWTMRSPshame
MRSRR_R_QTUVshame >
MOSR]YZFPSSQshame about
TSYSSMSLRSSSshame it
SSRQRMReQRSPshame on
PRRRSRSjSSSSshame*
PRRRSRSjSSSSshameless
ZQRRRSVLTRRRshamp*
ZQRRRSVLTRRRshampoo
LSPSSSVWRTTTshan'*
LSPSSSVWRTTTshan't
LSSSRPS]SSSTshang*
LSSSRPS]SSSTshanghai
TSSRSQSVTSTSshann*
TSSRSQSVTSTSshannon
S`OTYQSKTTRRshape
\\RRRSRSWSSSSshape >
OWPUYRSSSUSTshape of
ZQSQRRSWSRQSshape*
OQTQRRS[SRQTshaped
_SQSSSSOTRSRshapewear
^RLSSSSSVQPQshare
SSTSSSSQSSSSshare*
SSTSSSSQSSSSshared
LS[SSQSUSTTSshari*
LS[SSQSUSTTSsharing
ZTQSSRSPRSSSshark
NSjSSSSCQUVTsharo*
OSaSSSSKRTUTsharon
RS\\SSSSKRTTSsharon's
dLTQRPULVQRPsharp
WOQVSRSIVSSRsharp >
SWTSSSSMQSSSsharp knife
RPOOWSRDUSRRsharp*
SSSSSRSKRSSSsharpen
XQSSSRSSSSSSsharpened
NTRSTSSUQSSSsharpener
SRRSSSSSVSSSsharpening
SSSPSRRYSSSRsharpens
PSSSSWSLSSSSsharper
VSSSSSSLTSSSsharpest
RRQSVSSSSSSSsharpie
[PSSSSSMUSSSshatt*
[PSSSSSMUSSSshatter
fROSSSSGSRSRshave
WScPSPS>SRSQshave*
NRhQSSS=OTTTshaved
LVRSSSSSRSSSshaver
dQPRSPSTXQRPshaves
XSRSUQSPSSSRshavi*
USSSSSSPSSSRshaving
USRSURSSSSSSshavings
SRSSSSSSSSSSshawl
HQRRScSXSSSSshaz
PEXQKQEpSZZZshe
YRSRSVSLSRSRshe asked
fRYSSZS6TRSQshe came
RYPPSQSVQRSRshe can
VSRWSLSSRTSSshe closed
NQ\\SR]SHRTRSshe could
ZVPSSQR\\RUTSshe did
PSMRSWSWSQRRshe didn't
LXXRSPS_TSSRshe does
MSRPSSSUUSSQshe doesn't
OPOSSMUcRSSRshe got
PRMZSYRNTSSUshe had
VQJRSTSaTPQQshe has
CXW^SRPdPVTWshe is
JSTTSOS\\SRRPshe kept
KRSXSSSQSUSTshe left
QSUSSPS[SUUTshe let
PSRSSUSLSSSSshe never
fL@WRTSHUOPVshe said
PSUSSRRUPTSSshe saw
ULIRSOSgTLNKshe says
hRQSRSSCTRSRshe slept
QRQPSZS\\QRSUshe stayed
RSQTSRS[TTSUshe still
ZSPRSRSSSSTSshe stopped
PROSSSSUUSSSshe takes
MSURSSSWSSSSshe thinks
OSQSSRSURTTTshe told
IS\\SQSSTRSTTshe took
VRWSSRSITSSRshe turned
RRWSRSSISVVVshe used
VSVSSPSKTSSQshe uses
o[KPSUSWTQQQshe walked
_SYRSOOMTUVTshe was
OTMRSSS]SSSRshe wears
KVWRRQS^QVVVshe went
MSXSSSS[STTTshe wore
QSSQSSSMRTSTshe wrote
QKG]OWRXSQNYshe'd
PSRUSLRjSTSUshe'd been
RSPPSRS`SSSSshe'd have
USRWSPSSSTSSshe'd not
RSRWSQSQSSSTshe'd~@negation
QSRSSRSYTSSSshe'l*
QSRSSRSYTSSSshe'll
POSJOLIrNXZXshe's
HOSWSQScSUSTshe's a
KSSSSJS_RUUTshe's asked
TPTRSSS_SSSSshe's four
\\PLSSZSRURRSshe's got
QPQVSRSLQXVYshe's had
PQUSSRSZUSSRshe's ninety
RWNSSSSYSSSSshe's not
VSQTSSSRURRRshe's right
NSPRSSRXRTTTshe's very
JRVLSQScSUUUshe's~@answering
VNLRSZS\\URRSshe's~@arrival
JYPRSSRZRTTTshe's~@intensifier
RWNSSRSWSSSSshe's~@negation
NgOSSQKWRNOOshe's~@number
YL^SSRSMSSSSshe's~@used_item
SSSSSSSRSSSSshea
`STSSSSHRSSSshear
MOTNVUSdQOQOshear*
UOSSSWSVRSSSsheared
VSSSSRSQTPPPshearer
OSSRSSS]RSSSshearers
RSRSSSS\\QSSSshearing
MSUPVRSPTRTRshears
\\WPSSSSPSRRRsheat*
\\WPSSSSPSRRRsheath
VSSSSRSRSSSQshebe*
VSSSSRSRSSSQshebeen
RKWRQYRORXTYshed
LRU^SRSVSUSTshed >
[SNSSVSQQSSSshed and
NS_ORUSUSSTTshed in
TSRSSSSQRSSSshed'*
TSRSSSSQRSSSshed's
TRSSSSSPTSSSshedd*
TRSSSSSPTSSSshedding
oQQFRSSJ[MSKsheds
mSRJSSSJXOSNsheds >
WLTZQRSTPXRYsheep
YPRTSPSRPTQTsheep >
QSSSSUSQSSSSsheer
MTMQaIR_QLPKsheet
WEQRSSSXTSSSsheet >
QVSSSSSSSSSSsheet and
PaQSSSSMRNSNsheet music
NIQR`PSNPRRPsheet of
\\SSSSRPIRQQPsheet*
\\SSSSRPIRQQPsheets
_QVSSSSNSQRPsheets~@negation
PaQSSSSMRNSNsheet~@music_media
VSRSSSSUTSSSsheff*
VSRSSSSUTSSSsheffield
HRQVTPS[RSSSsheil*
JRRYTPSWRSSSsheila
QSQPSSSWSSSSsheila's
OSXPQWRPSSTUshelf
UOPSSMSQUQSTshelf >
PQYSSSSUSUUTshelf's
PQYSSSSUSUUTshelf*
HMQZRRStRSSSshell
SSRSSSSRSSSSshell*
SSRSSSSRSSSSshelling
TSRVRRSURVRVshelt*
WSRURSSORTRUshelter
RSRTSSSMRURUshelter >
PSSSSRSYSUSTsheltered
TOQR\\RSJSRSQshelv*
TOQR\\TSKSRSQshelves
TSSSSQSSSSSSshelving
NWQRS\\PTQSSVshenz*
NWQRS\\PTQSSVshenzhen
SScSSWR>STSTshenzhen >
RSPRSUSPRSSSshenzhen at
MRJ]SRSTSVTUsheri*
NRJXSSSXSUTTsheriff
RSRSSRSUSSSSsheriff's
RSSXSSSMSTSTsheringham
RSUSSRS[SSTSsherr*
RSUSSRS[SSTSsherry
[PRSSSSOYSSRshes
SSRQSRSXSSTSshetl*
SSRQSRSXSSTSshetland
`RRPXPSESUUSshe~@answering
lOVQSWUFTRTPshe~@arrival
dRUISHSUUTRTshe~@courier_act
RTQSSPS[SSSRshe~@dispatch
GTbQSQS_SUVTshe~@fail_verb
PQUQR\\SHTQQPshe~@hedge
RSSSSRSSTSSSshe~@lateness
PSSRSSSXRTTUshe~@listing
GTQVS]SRSQSRshe~@looks
JRMRSVSQSQSOshe~@negation
OSPSSUSXRSSSshe~@order
PSUSSRRUPTSSshe~@tools_fixings
fQZSROS@URSQshe~@use_verb
RNNSRSSWSVVWshe~@used_item
NZSRSURNSUTTshe~@work_verb
[QOWSQSaUWRUshift
SRQOSRS^URSRshift >
UWQSQQSdSRSQshift*
XRSTRSSKSSSRshifted
SSSSSSSTSSSSshifter
VQSSSSSQSSSSshifting
QYRSSSSXRSSSshifts
NTRSSRShSRSRshifty
SSSYSSSKRSSSshill*
SSSYSSSKRSSSshillings
\\SSSSQSGSSSSshim
WSRSTRSPTSSSshimm*
VSSSSRSPTSSSshimmer
USRSTSSSSSSSshimmy
PURRSRSXVSSRshin
RUTSSSSRUSSSshin pads
ZPQSSRTNXRRQshine
UQRSSSSRWSSRshine >
WRQSSSSPTRRRshine off
aRSSSNSMSSSSshine*
aRSSSNSMSSSSshines
STQRSVSXRRRRshing*
STQRSVSXRRRRshingles
TTSRRSSQSSSSshini*
TTSRRSSQSSSSshining
hSRSSQSEUSSRshins
XRQSSRS\\SSSSshiny
RVOTTOWXSRRPship
USQSSRSWUSTSship >
TSRSRRWOSSSQship a
RRYQSRSPRVXVshipm*
RRYQSRSPRVXVshipment
JOZSTJeLOSSNshipp*
LQ^PSZNSQTVXshipped
NSGRRdSTROQUshipped it
SSWSSTSPSRSSshipper
PSVSSWRSSRSSshipper's
URJVT@`PSSQLshipping
PSRYRPSKSWSWshipping >
XWQRSRR\\RSTRshipping forecast
QPSRRRZMQRSRshipping on
QSQSSP]RRSSPshipping's
RRHSSdSLSQQTships
aTPRRWRSQRURshirt
OZRRSSSURTTSshirt >
YNTQYRRZWUTTshirt*
YNTQYRRZWUTTshirts
gROUPWQK[NRNshit
bRPRSXR=UQRQshit >
UVSSSRSRTSRRshit glue
gNOQTNQPYQQMshite
fQQQTLRMYRROshite >
TRUQSSSRTSSVshits
QRRRSTZTOQRTshitt*
SSSSSPXRSSSOshitting
QRRRSWUUORRXshitty
QYRSSQSPSSSRshiva*
QYRSSQSPSSSRshivani
VQRSSSSWVRRRshive*
VQRSSSSXURRRshivering
SSSSSSSQTSSSshivers
TSLSSSSSTVUUshock
QRSSSQRZSSSSshock*
RSSSSRSSSSSSshocked
USSSSSSSSSSSshocking
PSSSSRR[SSSSshocks
QaPRTPSISLOLshoe
TZQ^SQSLUQRPshoe >
SSUQSSSSTRRSshoe and
SS_RSRSFQTTSshoeb*
SS_RSRSFQTTSshoebox
ZSSSSQSPTSSRshoeh*
ZSSSSQSPTSSRshoehorn
FeeVRMSTOQURshoes
OKVSSOSSQTVUshoes >
RQYRSTSMSTSTshoes were
NSSRSUSSSSSTshona
LRPRSSSiURSSshook
USUSSRSRRSTSshoot
ZRSRSSSRRQQQshoot*
XSSRSSSRRQQQshooters
URRSSSSSSSSSshoots
VNL[OVcQRQMMshop
KWTXRUPRRYRVshop >
TNPUSRS_UTSSshop and
XSSQSQWHSSSRshop at
QSRRSSTVRSSSshop by
RSSUSVTTRSSSshop for
URUVSSSLSTSSshop has
PSPVSPS]TUUSshop i
SSWLSPRRUUVTshop in
OSXVSWQOSSSTshop is
QSPSScSSPNMTshop says
WSSRSOUSRSSSshop so
SSSSQRSRTSSRshop that
QUSSSSSNSSSRshop they
OUSWSTSUSSSTshop told
JXXRV[RTPQPSshop'*
JXXRV[RTPQPSshop's
QTUSSTSRSSRSshop's answer
[SRSSNSMUSSSshopk*
ZSRSSNSNUSSSshopkeeper
SSRSSSSRSSSSshopkeepers
ZSQYSPTQURSQshopp*
ZSQYSPTQURSQshopping
XSPRSSSRSRSSshops
SSSSRSSTSRRSshore
RRVQSSSQSUVVshorn
NXWPQSSUVSSSshort
WSTSSRSNRUUTshort >
TO]RQHRNQ]]Yshort*
ZSSPRRSQTSSSshortbread
RXSRRQSVPUUTshorter
PRRSSRSPRUUTshorter >
QUSSSRSXSSTSshorter marriages
UVRSSSSPRSSSshorter than
OQ[SSKSQSXXTshortly
SR[SSNSLSVWTshortly >
RKTWSSRSRWUXshorts
SQVSSSSSSVVWshorts >
SSSRSSSPSRSRshortstop's
JQRZScSMQQQVshot
TSSSSSS\\RRSRshot put
[ROSSSSORSSSshots
MW]QSYXNPSVVshoul*
P[P[SPRSRSRVshould
VWTRSSSMUQQPshould >
I[TQTPSSORPTshould be
NUWQSYSSRORVshould have
IUYPS^ZKOSSSshould've
VWWSSRRORUVTshould've been
OSUQSZSRQSSTshould've read
OSUQSZSRQSSTshould've~@book
HPZSSPSQRUUUshoulder
URVTSQSNRSSSshoulder >
\\NZRSQSPTSURshoulders
]ULNSVR[TQSQshouldn't
XRXQSQSNTUVUshould~@negation
iRUSSKSBTTTRshout
hRVRSHSHUSTSshout >
UQL^ROS@OWRUshout*
KRQfSOSISYRSshouted
ROS^SSSQSWSTshouted >
MSQVSRSUSTRTshouted at
[SOORTSLQQSUshouting
USRPSSSQQSSSshouts
VSSSSUSFPSSSshouts at
PWSRSXSQRQSTshove
JUQUYRSRQURTshove*
LUOWYRSOPTQUshoved
RRPUSSSPRSRSshoved under
PWURSSSRTTTTshovel
OSSRSSSWSTSSshoveled
XOSSSSSSSRRRshovels
JNZ_QFU\\Ob`]show
NPaRSQSAK__^show >
NY\\RSRSNSTVSshow up
TYOHQUTSPSVUshowe*
S_XOQJTTQTUPshowed
PXVRSTSIRSSUshowed >
RQQVROSbSSTSshowed me
PURRSRSVSSSSshowed the
MPdOSPSQQVVTshowed up
OMVMS^SMORTYshower
QTQRSSScSUUTshower >
XSSSSRSGUSSSshower curtain
KRQRS`SQNOPXshower of
SSZSSSSGSTTTshower was
RSLSSRSYSUTTshowering
ZRNRSSSRUQRQshowerproof
USSSSQSSSSSSshowi*
USSSSQSSSSSSshowing
KI^PSMYPPQQPshown
VRTSSSSWSSSSshown in
XPQ]PKNLYRRPshows
JRT\\RRSNPSTRshows a
SSQVSSSSRTSTshows my
RSSOSRSQSSSSshows the
ZSSPSRROWRSRshows you
SSPVSSSRTTSSshows~@me
YKQQSPPYWQRQshows~@number
RUZXSRSTRSSRshow~@number
SSSSSRSVTSSSshran*
SSSSSRSVTSSSshrank
SSSSUSSRSSSSshred
]LRSVQPKVSSRshred*
RSSSSSSPSSSSshredded
WLSSRSPSWSSSshredder
[SRSSRSOSSSSshreddie
SSSSVRSRSSSRshreddings
SWQQSSSUSRRRshrek
SSQSSSSSURRSshrie*
SSQSSSSSURRSshrieks
TSSSSSSSSSSSshril*
TSSSSSSSSSSSshrill
WXSUOSSIRQRQshrin*
TYSUOSSJSSRRshrink
RYSUOSSQSSRRshrink wrap
WSSSSSSQRQSRshrinks
NSBRSVSgSRQTshrov*
QS@RSVSiSQRSshrove
PSUSSSSPSSRTshrovetide
OSTSSQSVSSSSshrug
MQ]QRgROQPQWshrug*
QSRTS`SORRRSshrugged
RSRUS]SRRSSRshrugged >
SSRSSSS]SSSSshrugging
PR`PRZRIRQRXshrugs
RR[PSWSOSQRTshrugs >
XRSSSSSVRRQSshrun*
XRSSSSSVRRQSshrunk
TSSRSSSZUSSSshudd*
TSSRSSSZUSSSshudder
OSSVSSSSSTSTshuff*
OSSVSSSSSTSTshuffle
[ROKLWSWRQQVshut
SNYOSRSNTQRRshut >
VQSQSRTTSSSSshut it
PUSQSVSORURUshut the
NRQRSWSYSRSTshut up
[RKPSTSYUSSQshuts
TSNSSSSTUSSRshuts up
ZPPRSRSUWSSSshutt*
SSQSSSS[USSSshutter
SSSSSSSPSSSSshutting
YPRRSSSRUSSSshuttle
SSSSSSSQSSSSshuttlecock
[QNQSVRRURRSshy
PRSORSSmTRSQsiber*
PRSORSSmTRSQsiberia
SSUSSSSORTTTsicil*
SSUSSSSORTTTsicilian
WTSJSQSLRRRRsick
PSSSSSSZSSSSsick >
SSOSSSSMTSSSsickn*
SSOSSSSMTSSSsickness
YZOPUBMZTNNHside
FbTXRJSHMOPLside >
KSPVSVS^STSTside at
OPQ[SSSVQURVside door
TPQUSSSTRRSTside gate
SS]USNSBVUSSside of
MWNZSRSZTTRTsides
NSRSSRSbRTSTsides and
\\]ITSQSPTNPOsidew*
PWRUSSS^SOSPsidewalk
SXRSSSSDSSSRsidewall
TUSSSSSRRSSSsidewalls
^SKRSRSUUSQSsideways
YQQOSSSTUSSSsideways >
QXRSSSSOQSSSside~@clothes
MMP]SSSQQURWside~@delivery_place
SSSSSTSWRSSSside~@hedge
fNPQSRRAVSSRside~@number
QSSSSSSUSSSSsieve
`SSSSSSQVQQPsifte*
`SSSSSSQVQQPsifter
`SSSSSSQVQQPsifts
iORQRMSATRSSsigh
PSRSSTTRSSSRsighe*
PSRSSTTRSSSRsighed
PSRSSTTRSSSRsighed >
QTQRSUS^QSSSsighs
SSSSSSSSTSSSsight
MU[QSQTWRRTRsight*
NVUQSRTTSQTQsighted
SSYSSRSRSTTSsighting
RRSSSSSWRSSTsights
JOQZSLVSPXXYsign
RS^TSPSHQY\\Wsign >
VVQTSRSJSQPOsign for
RRP_SSS@RTRSsign in
QPZNSXSFSTWWsign of
ORQSSSSOSTRTsign on
QSVTSRSLSSSSsign that
SRRQSSSMSTSTsign with
VIPXPSSTVYRVsigna*
[RDRQSSYVRSRsignal
SSURSSSUSSSSsignalman
NJ\\YSTSLRZRVsignature
SSOLSdSOSSRSsignature >
SOYTSTSUSTTSsignature on
RSOZSJSXSURSsignature required
RLQZR\\RTPVRXsigne*
RLQZR\\RTPVRXsigned
QSQPSRSfSSRSsigned >
XZVSSSSLQSTSsigned by
PFXVRPSNSUSYsigned for
RSPYSPS^TSRSsigned it
TSSPS^SORSSSsigned me
RRRSSTSWRSSSsigni*
RRRSSTSWRSSSsigning
YS_NSORLVSTSsigns
VSaNSORMUSTSsigns for
OSSYSNSSSTSTsikh
\\YULSZRSWQTQsilen*
PTTOS[S[RORVsilence
KVUPS[SMQRSUsilence >
SSSSSSSRSSSSsilenced
_XTPSRRLXUUNsilent
KZUQSaSLTSSLsilent >
SPSSSSSQSSSSsilic*
SPSSSSSVSSSSsilica
SSSSSSSNTSSSsilicone
SSTSSQSTSSSQsilig*
SSTSSQSTSSSQsiliguri
]JRVRTRORRRRsilk
SSSSSSSSTSSSsilky
\\RRQTRSLYSSRsill
^QRSYSSTSTSSsilly
PVUQSRSWSTTTsilve*
JVUSSSSZRTTTsilver
ZSSQSRSPTSSSsilverado
WRROSRSSURRRsim
USRSSQSYSSSSsimme*
USSSSQSYSSSSsimmers
SLRSSQS_SSSSsimon*
SLRSSQS_SSSSsimone
WL]URQR_QXXXsimpl*
HM^RRWShQXXZsimple
QSdSSSS<RTTSsimple question
SSWSSMS]SSSRsimpler
bSPSSPRGSSSQsimplified
SSQVSUSMSSSTsimply
dQQSSRSQSSSSsimul*
dQQSSRSQSSSSsimulator
VQRSSRSLUSSSsin
TRSSSRSPUSSSsin >
VAZPNPZQS]]Ysince
QSUSSQSIRVWUsince 0
VQRQSRQ\\SSSSsince 00
MMLbPKRaRWQUsince 0000
YTZQRTRGRWYYsince >
NRWSSSSYSTTTsince and
NT^OSRXVRSSRsince august
USURRUSTTQRQsince before
XRSSSUUQRRRSsince easter
YRSRSNSLSTUUsince february
VRRUSQSYSRRQsince for
QSPRSSSbSSSSsince friday
QV]RSRYCTTVSsince i
VSMRSSSNOQPQsince it
WSMSSOS\\URSRsince june
URLSSiS@USSSsince lent
MSIVSRSOTTSSsince my
^XNSSUSPTPQQsince saturday
SSXSSSSITVVUsince september
WSdQUSS3SRRQsince sunday
EUWNSPNXM\\W]since the
PSPSSZSWSPQSsince then
QQUSSOSQSTTSsince they
WSPSSSSSTSSSsince thursday
NQNRSRRUURRSsince tuesday
RRSRSUSYSSRTsince*
SRSRSUSYSSRSsincere
RSSSSSSSSSSTsincerely
PSQSSZS\\SPQSsince~@comparison
SSPVSSSKSSSSsince~@day_time
\\RPSSUUORQRSsince~@feast
BS[SSSSTSUTUsince~@lateness
ZSOUSQY6WUUSsince~@me
URXXSL]DSWWTsince~@month
TLJ_RIOjRZVWsince~@number
TQTSSOSPSTTSsince~@seller
SSOLSSSXSSUSsince~@weather
_URNUUREWNPOsince~@weekday
VSSSSTSPSSSSsinfu*
VSSSSTSPSSSSsinful
URUOSQSbSTUUsing
KRQPSRSsSTUUsing it
SSURSSSRSRRSsinga*
SSURSSSRSRRSsingapore
QRSSSRSUSSSSsinge*
QRSSSRSUSSSSsinger
`ONRSPRKXRQQsingi*
`ONRSPRKXRQQsinging
VRPTSRSRTTSSsinging >
WRSSSSRRURRQsinging bowl
WRSSSSRRURRQsinging~@kitchenware
PSLT_LWMPRRPsingl*
PULT_LWMORRPsingle
N^RSNSSWQQQPsingle >
RSVQSSSSQTUTsingle morning
MQSSYQSOPSSSsingle sheet
aSPNSSSPURRSsingle time
SQSSSSSSTSSSsinglet
OSU[SSSPQTTTsingle~@day_time
^PTKSISa]OPLsings
VQRRSQSUVSSRsings >
OoRRSQSMSMLNsingu*
OoRRSQSMSMLNsingular
OR]USMSNUSSTsink
lOQQSPSOWRRQsinks
RSRSSSSTSTSSsins
TRPRS`RLUSSUsiobh*
QSPSS`RMSSSUsiobhán
VRSSSSSRUSSSsiobhán's
VSSPSSSRUSSSsip
SSSRSSSSRSSSsips
EMOYRaQ^RWVWsir
PRZQSHSVSUWVsir >
SSRTRSSQSSSSsir and
SSOSSRSbRRSRsiren
QSSSSSPUSSSSsirs
YSQIPTRRURRQsiste*
_UUNOPRPUQQQsister
b\\PSSWSGSQQQsister >
JQQRSYS[SSSSsister and
STSSSSSPSSSSsister has
OVSSRRRQUQPSsister in
NQOMTWSTSTTRsister's
QSSSSSSYSUTUsister's >
SSSSSSSTSSSSsisters
bPRRQUSITTURsit
QR^SSPSBTTUTsit >
ISbQSSSTQUUUsit by
TSWSRUSFTTTSsit down
_SFRRMSdTRRQsit in
hSMPSWSDURRQsit on
SSSSSRSRTSSSsitar
QVQSSK\\ORTSRsite
USSSSSSOTSSSsites
ZRXLSNR[[SVQsits
USOSSSS]STTTsits by
TSSRSSSQTRSRsits flat
QRNSUSSTTRRRsits in
I]RRSRSQSSSSsits on
`PNTRRSRZQQPsits there
TSSRSSSQTRSRsits~@delivery_place
SURRSSSNRSSSsits~@quality_praise
NSQPWSR[TWXUsitti*
RSSTSSSSRTSUsittin
QSQPQTR\\UVYTsitting
PRUTSNSTSUXSsitting in
UVOQRVSTTSSSsitting on
RSSRYRSRSSSRsittings
QRSSRYSQSSSSsitua*
SSSSSSSQSSSSsituation
QSSSRYSSSSSSsituationship
L]YRQOEYRUUUsix
bk^KRMQIWJLJsix >
SNMPSOS]TQSQsix and
LSH[SLSURXVWsix days
SRPSSUSTSSSSsix dollars
WRRSSUSRSSSSsix emails
VMSPSSSXTSSRsix foot
ORSSUSSSRRSRsix glasses
^QORSRUMXQQRsix hours
PSRSSUS[RUSSsix in
WSRSRPS[SSSTsix minutes
QSO\\STSTSTSTsix o'clock
]SPUSSUIRSSSsix on
NSZSSSSJQUUVsix sleeps
ZSTSSQSMSSSTsix times
QMDSRPSXOYWZsix weeks
NQFVSRS[SRSQsix year
JOUTSPScRUUTsix years
DZWKSSTSPRSQsixte*
GYPLSTTYPQRQsixteen
ZRVLSTUSOSTRsixteen days
SQYSSRSNSTSSsixteenth
PVSSSSSQSSSSsixteenths
KNdSSXSNRVWTsixth
RMLRS`SHSVVVsixth >
[RRRSRSDTUUUsixti*
XSSSSRSHTSSSsixties
VRRSSSSOSUUUsixtieth
XEJ^SaPKWWQTsixty
QS]SSRTIQUTTsixty and
[SSSSSSETSSSsixty eight
[Q\\ZSOS;TTTTsixty one
USOQSRP]TSSTsixty quid
NSMNSRSgSTRUsixty years
OfNTWTQBQLMOsize
LZ[QSLSQQUUVsize 0
STQPSSRMSQQRsize 00
PVSQSXSTRRSRsize >
ORSSSYSRSSSSsize for
OWSRSRSRWSSQsize is
NRQPYUSWOQRSsize of
RSUSSTSRSTUTsized
IWTRUUT\\PSSTsizes
OXTRSUSRRSSTsizes >
SRSSSSSRSSSSsizin*
SRSSSSSRSSSSsizing
RSPRXSSRRRRQsiân'*
RSPRXSSRRRRQsiân's
MhLKSZSLPQQIskate
gUSRSPWCUQQRskate*
SSSSSSSSSTSTskateboard
aSOSSQSMUSSSskateboard's
YUXRSRWJSQQQskates
TSSSSRSXSSSRskeg
SURSSRQRSRRRskein*
SURSSRQRSRRRskeins
PR\\OSQSQSRSRskele*
PR\\OSQSQSRSRskeleton
MRQSSUS[RSSTsketc*
MSSSSVSQRSSTsketch
TSSSSSSSSSSSsketchbooks
RRQSSSS]SSSSsketching
Q\\PSSRSNSRTSski
\\YRRSRRPSQQPskid
TQRWSSSSRSSSskido*
TQRWSSSSRSSSskidoo
XROSSSSSTSSSskies
STRSSRSSRSSSskill
KQSRSTSYSSSSskill*
RRSSSSSOSSSSskillet
LSSRSTS]SSSSskills
URRSSRSRTSSSskimp*
URRSSRSRTSSSskimpy
QOTPTYSYPQQRskin
VSSRSUSRSSSRskin'*
VSSRSUSRSSSRskin's
TRQSSUSURRSRskinn*
TRQSSUSURRSRskinny
ORUSSSS^STTSskins
WQVSSSSQSSSSskip
SSRSSSSSSSSSskipp*
SSRSSSSSSSSSskipping
mPOPRNRMYPQNskips
cRRRSOSNWRRRskips >
WPLQRSS`VRSQskirt
SSSSSPUZSSSSskirt*
SSSSSRSWSSSSskirting
SSSSSQUVSSSSskirts
USSSSSSRSSSSskivi*
USSSSSSRSSSSskiving
NSUSSSSSRSSSskoda
SVSPSRSUSSSRskull
SSSRSSSTSSSSskunk
`FUUPRRNUSRSsky
^LSSQRSIUSSSsky >
SXZSSQSHRRSQskye
PTQSSSSZSRRRskyli*
PTQSSSSZSRRRskylight
XSRSSSSOSSRSskyny*
XSRSSSSOSSRSskynyrd
S[SRSSSKSQSPskytr*
S[SRSSSKSQSPskytrain
SSSUSSSRSRSSslabs
WQSSSQS\\TSSSslack
LUSYSSSRQVSVslam
MSSPSSSZTSSSslamm*
MSSPSSSZTSSSslamming
TUQSSSSQSSSSslant
VSRSSPSVUSSSslap
SSRSSSSSSSSSslapb*
SSRSSSSSSSSSslapback
RQQRfRSRSQRNslapp*
RQQRfRSRSQRNslapped
pQPQSPSM[MOJslaps
ZQRRSQSP[PRPslaps >
PSWSSRSPRTSTslat
RZUQSUSLQTTRslate
RUQQSSSHRSSRslate >
QQSSSQS[USSSslath*
QQSSSQS[USSSslathered
SQRSSRSTSSSSslays
SSSSSSSWSSSTsled
RSPRSRSTSTTTsledg*
RSPRSRSTSTTTsledge
cRGURLUMWMMMsleep
dNPRSUSHTRRTsleep >
JSRSSSSWSSSRsleep days
SSWSSRSQSTTSsleep on
FS]SSSUZRTTUsleep through
TSPSSSSOTRPQsleep tracker
[SNRSQSVUQRPsleep tracking
aLRQRPQPWNQQsleep*
SRSSSSSPUSSSsleepers
_OMOSVSVUNRQsleeping
PRNSSSS_SUSUsleeping >
MVWSRSSRRTUUsleeping bag
ZRVPSSSTSSTTsleeping in
YSSRSSSHUPSQsleeping on
LSSSSSSVRSSSsleepout
\\QXURMQLTSRRsleeps
YQOQSSRTUSRSsleeps >
UOPMSSS]VSSSsleeps in
KUZSSSSOQVVUsleeps my
HVaRSSSAOWXVsleeps~@me
WRRTRYSOSSRSsleet
VRRSSVSOTRRRsleet >
>XOQZQQWQSRQsleev*
JUOQ[RQQMSRQsleeve
_OSSSSSOTSSSsleeve >
PNRSZSSSPSSSsleeve and
JUSSSSSSSSSSsleeve's
TSSSRRSSUSSSsleeved
OTRRSRSZUSSSsleeves
WRVSRNRTURSPslept
QSXSSQSKTSSSslept >
UOSRRQS`TVWVslept in
ZSORSSSDTQRQslept nine
TUTQSSSJRRSSslept on
VZSSSOSJVSSPslice
RSSSSPSWRRSRslice*
PSSSSQSZSSSSsliced
USSSSSSSRRSRslicer
SSSSSRSQSSSSslices
USSSSRSRRSSSslick
VRRW[NSSTSSSslid
R[TSSRSKTSSRslid off
aOQSRPSJUQRQslide
USRSSRSMTSSSslide >
SSTSSSSQSSSSslide about
SSSSSSSUSSSSslide and
]QVRRRRDUQTPslide*
]QVRRRRDUQTPslides
XRRUSSSHSSSSslides a
WRRSSRRRTSSSslides out
WSPQSSSNSRSRslidi*
WSPQSSSNSRSRsliding
\\RSQSRSRWSSQsligh*
VRSSSRSZSSSSslight
YSSQSSSLVSSQslightly
TRSSSSSSSSSSslim
USSSSSSRTSSSslime
VSSSSSTKSSSSslime's
VSSSSSTKSSSSslime*
VSSSSSTKSSSSslimy
[SPSSRSITRSRsling
\\SQSSSSJRSSSsling*
\\SQSSSSJRSSSslingshot
PMLVS`SQNQPSslip
PQR[STSMPRQSslip >
PRORSSSRSSSVslip and
QSSSSSSSQTSTslip it
YPPURVSTTPNQslipp*
XRQPSSSOSSSSslipped
UNQYSWSVSQPRslippers
VRMTSTSSTSQSslippers >
TSTQSQSPTRRRslippers are
RRSSSRSWTRRRslippery
SWTRSSSQTSSSslipping
SRTSSSSSSSSSslipping on
TRSSSSSSSSSSslippy
_PQSSWSJTSRRslips
ZPRSSWSLSSRRslips >
J]SORRSUSRSQslit
YRSSSSSHRSSSslope
YSRQSRSTTSSSslops
HKRdQRS\\P\\T[slot
QRWWRSSRRXSXslot >
TPSSSSRSUSSSslot'*
TPSSSSRSUSSSslot's
RQXSSSSSRTTRsloug*
RQXSSSSSRTTRslough
SOTSSSSLSUUTslough >
`OLSSRSMTRROslove*
TSSSSRSQTSSSslovene
`PLSSSSNSRROslovenia
^RRWSXO<WVUTslow
dQGSSPRPVRRUslow >
UR[RSRSRNSSSslow boat
RSNZSVSKSSSSslow but
YULSSQSXUQPQslow cooker
PSBUT`RDTVUSslow to
IM`VSRSIOXWXslowe*
MK^VSRSIQTSTslowed
QSPWSSSNQTRTslowed down
RSTSSSSTRVVVslower
RSTSSSSTRVVVslower than
PUUSSSSRRSSSslowest
VSHOSRSUUPPOslowl*
VSHOSRSUUPPOslowly
KQORSSSfSRRRslowly >
RQURSSSSSTUSslows
PRpRSQSOPSSRsloww*
PRpRSQSOPSSRslowwww
WSRRSSSKURSRslug
XSOSSQS@WRQRslugs
MXQSUSSURQQPslung
RSQSSSSTSSSSslurr*
RSQSSSSTSSSSslurry
ZRTRRRSQURRPslush
XO^PPRS\\VSTTsmall
dOPSRRSKWRRQsmall >
SSSSSSURTSSSsmall for
HRITSSSgSSTSsmall thing
SNSRSRSRTRRQsmall*
SNSRSRSRTRRQsmaller
YQSRSSSLURRQsmaller than
]OOQZOR_RTSSsmart
SNRR[RS_PTSTsmart >
RPSOSSS^TSSSsmart in
USSSSTSFSSSSsmart*
RSSSSTSPSSSSsmartarse
VSSSSSSJSSSSsmarter
XQSRSSS[TSSSsmash
O\\RTROQbORRQsmash*
M`RRSRRSORRRsmashed
Q[SRSSRNRSSRsmashed >
UOSVRPSbSSSRsmashing
ZTVPSRSSXRRRsmear
USSSSSSRUSSSsmear*
USSSSSSRUSSSsmears
PWLORLSYXOQMsmell
aOPSSSSOTQRPsmell >
NXRSSSSIPRRTsmell of
PbPMSLRQRMNMsmell*
JRRPTSS]RRSSsmelled
QQRQUSSRQRSSsmelled of
STRSTSSOSSSSsmelling
YbSOQLRKSNOMsmells
YSYOSRSSXRRPsmells like
QJNRRQSYUPQPsmells of
SSSSSSSNTSSRsmelt
SSSSSSSRSRRRsmh
LSR`SMQSRXOWsmile
URSUSPS[STSTsmile >
LTSXSQR[SWSVsmile and
QPLSRTSiOVRXsmile*
ZRLZSLSYRVSVsmiled
RTSJSRSdSSSSsmiles
LPSTR\\SRPSRUsmiley
QRTSS]SGRQRTsmiley >
QQRSSRS\\SSSRsmiley face
[QQSSOSRUTRRsmili*
[QQSSOSRUTRRsmiling
URRSSSSKTSSSsmiling >
PUSPSPR_STVSsmoke
XQSSSTSORRRRsmoke*
VSSSSUSORSSSsmoker's
TRSSSSSSSRRRsmokes
VQSSSTSPTSSSsmoki*
VQSSSTSPTSSSsmoking
`SFRSSSSYNPNsmoko
]OQUSNSRSSRSsmoot*
QPQVSOSWTSRSsmooth
ZSSSSSSKSRRRsmooth >
SSRSSSSWRSSSsmooth and
URSSSPSVVSSSsmooth as
XSSSSRSRSSSSsmoothest
ZSSSSSSRSSSSsmoothie
SSSSSSSPSSSSsmoothly
SSTOSSSOSRTQsms
\\ORSSSSSVSSSsmudg*
SSSSSSSSUSSSsmudge
\\ORSSSSSTSSSsmudges
OSSSSaSGQQRXsmug
NqRRSRSNSQRNsmush*
NqRRSRSNSQRNsmushed
SRSSSSSRSSRSsnack*
SRSSSSSRSSRSsnacks
RSSUSSSXRSSSsnag
SSSSSSSQSSSSsnagg*
SSSSSSSQSSSSsnagging
QR`QSSSgRWYWsnail
RSSSSSSQSUTTsnake
ORSSShOQRSSXsnake*
ORSSShOQRSSXsnakes
XM`RSNRTUTUTsnap
TRSSTSSSSRSRsnap and
M\\RTQTQNQPRPsnapp*
R]RVQTQRQPRPsnapped
i?RQSRRQVSSSsnapped >
H^SVSSSPQRSSsnapped off
JRSSSSS\\SSSSsnapping
XSSQSSSGSSSSsnappy
^LRSPSSTWSSSsnaps
OSSSSSSSSSSSsnare
TSSSSSSRTSSSsneak*
TSSSSSSRTSSSsneaks
YQQUSPSPWTRSsneez*
URQSSRSQWRRRsneeze
RSXSSSSSSUUTsneezed
VROTSQSTSSQSsneezes
USSSSSSRSSSSsneezing
QSSSSSSSSSSSsniff
RPRSSRS]VRSQsniff*
RPRSSRS]VRSQsniffed
RRRSVSSPSSSSsnips
SRSRSSSSSSSSsnmp
]RRSSSSMRSSSsnook*
]RRSSSSMRSSSsnooker
SSRSSSS[SSSTsnooz*
SSRSSSS[SSSTsnooze
RSOSSQS]SSSSsnore
RRQMSRSiSSSSsnore*
RRQMSRSiSSSSsnores
YSPRSSSPTRSRsnori*
YSPRSSSPTRSRsnoring
QRaSSQSNSWWUsnork*
QRaSSQSNSWWUsnorkels
QSSSSTSSSSSSsnort*
QSSSSTSSSSSSsnorted
QPaYURRENXVYsnow
UQTUTQSCRUTUsnow >
NSQ[SQSTSTSTsnow and
LXSRURSXQRSRsnow globe
RSTWSOSYSTRTsnowb*
RSTWSSSRSTRTsnowbank
SSSSSOSZSSSSsnowblower
XPeRSNRFSTTTsnowd*
SRSSSSRRSSSSsnowdon
ZSQSSSSLTQRQsnowdonia
PQhRSNSNRVUVsnowdrops
NR\\OVLRbSTTSsnowe*
NR\\OVLRbSTTSsnowed
RRSSSRSXSSSSsnowm*
VRSSSRSSSSSSsnowmen
OSSSSSSXSSSSsnowmobile
MR[RRPSRSWWXsnows*
MR[RRPSRSWWXsnowshoes
SRSSSSSSTSSSsnuff
[QQUSRSRSQQQsnug
MRRSXNN[TORNso
SWKQRIRjWPRNso >
[SSRSRSFQSSSso a
SSUSSUSKRRRSso and
RRRRVSSPVSSSso at
USPSSRSTSSSSso by
YSRRSRSUSRSRso called
MUWQROYeOTTTso did
VSPSSRSQRUUUso do
HZTRSTSOTSSSso does
TSRSSRQRTSSSso don't
OMYQQTR[PRSSso far
RQP^SSSUQYRWso fast
SRRSRSSVTTTSso go
YRRSSSTCVSSQso good
RURSSQSSTQRRso hard
WUUUSRSITRSSso he
RSMRSNS^SPQNso here
YW^UQQU6SYZVso i
MSWOSUS\\PTTUso i'd
XWSSSTSESVUWso i'll
DRXRSXSJSQRRso i'm
QUQRRPS[SSSRso i've
NSOUSSS\\STSTso in
ZNLQRQTcVRRSso is
GRRRQSSUVVTVso it
PQMVSQQ\\URRQso it's
RRVRSSSORTSUso late
TRWRSSSJRVWVso long
TSRVSSSESSSSso loud
PSVQSOSUSSTTso many
WVOSSSSMTQRQso maybe
URQRZURDRPPRso much
bVLSSOS;VOPMso my
RWS\\SSSHSQRQso naturally
QSSSS`SMSSSTso nicely
KSUSSVSTSSTTso no
QSRXSNS_TTRSso nobody
SROSSVRKSRSRso now
MSRSSSSXSSTTso often
RTXRSRSSRUVTso on
PQSSSXSWSSSTso our
RRSTSSSSSSSSso polite
]RQRSSSNTRRRso quiet
XSVSSRSESSSRso she
VRQSSTRMVRRSso slow
iRRRRRSBVQROso so
XRSSSJSOTSSRso strong
[PZWSVSCUSRSso that
VVPSSRWWRSSRso that's
ZOSUTQRQRVUVso the
PSRSSSSSQTTUso there
URQRSNSSRUWTso there's
bPOSSUSQRSSQso they
ORRRVSSNRSSSso tight
QSTSSQSURUUUso to
RQQRSPS_SUTUso was
MROQSVR^TSSSso we
TSRYWSSMQTRUso well
WTNWSQRYVSSRso when
PTRWSUSQUTSSso you
VYP_SRSLSTSUso's
VTP]SUS?RSRTsoake*
VTP]SUS?RSRTsoaked
PVSSSSSSRRSSsoaked through
TSSSSSSQSSSSsoaks
eHTRSPSLQTTTsoap
_JRSOSSTRSSSsoap >
ZSRSSSSETSSSsoape*
ZSRSSSSETSSSsoaped
SSSSTVSPSRSQsober
SRMSSSSYSSSSsocce*
SRMSSSSYSSSSsoccer
NRVSSNSfSTSSsocia*
NRVSSNSfSTSSsocial
ULLNoNSOSQQQsock
KIQRdTSMPRSTsock >
XYQSPSSFRSRRsock in
RZNSRQSKRSRSsocke*
SXOSSSSRRSRSsocket
TSSSSSSPRSSSsocket >
USSSSRSSRSSSsocket set
QURSRPSLRSRSsockets
RO]MRZWXWPUQsocks
PNOPTgSlTOQRsocks >
UP_USRSGRVRTsod
UQSVSSSMRRSSsod with
WSSSSSSISSSSsoda
URTSSSSQSSSSsoddi*
URTSSSSQSSSSsodding
TSSSSTSSRSSRsods
eWMORNSLULNMsofa
WVOPSOSSWPQQsofa >
SSRSSSSOTQQQsofa bed
SSSSSSSSRSSSsofa'*
SSSSSSSSRSSSsofa's
jONLSOVMVMNKsoft
UOSRSWSLQSSSsoft >
SXTSSSSMRQQQsoft and
TQWRSTSLRSSSsoft as
MSSSSRSWUSSSsoft on
RSPTSLSZSSSRsoftb*
RSPTSLSZSSSRsoftball
]RQRSRSJUSSRsofte*
SSSSSRSRSSSSsoftener
]RQRSSSKUSSSsoftest
SSSSSSSVSSSSsoftl*
SSSSSSSVSSSSsoftly
iNSSSGSRYSSPsoftw*
`PSSSGSSXSSPsoftware
\\QSSSSSRTSSSsoftware's
RPSWWSSRRUSUsoggy
CbWORSSWRUTUsoil
UXTRRSSOSSSSsoil >
YTRTSPRVSRSRsolar
P]TMRRPPPPRNsold
QWOQSRRUOQRPsold as
YRRSRZRLTSSRsold it
RVQSSPRFSRRRsold me
SSURSSSWSRQRsold the
QYSSSMSTSSSSsold to
TRSSSSSSSSSSsolde*
TRSSSSSSSSSSsoldering
aRQQSJWSTSSQsoldi*
RRSSSSSTSSSSsoldier
aSSRSJSRSSSSsoldier's
SSQSSSWSTSSQsoldiers
X\\KNSQRSXQRPsole
[SRSSTSPSSSRsole'*
[SRSSTSPSSSRsole's
TXQRSSSNQSSRsoles
KSQUSRSZSTSTsolic*
RSRSSRSRSTSSsolicitor
KSQUSSS[STSTsolicitor's
ZULOYPRQRSSSsolid
CRVSUSScQUTUsolid and
URSRRSSPTRRRsolid wee
NSdQRQSKSSSTsolid*
QSPQRSSaSSSSsolidarity
PSgSSQS=SSSSsolids
TSSSSRSQSSSSsolo
^PQQSRSDSRSRsolve*
[PRQSSSESRSRsolved
VSRSSRSSSSSSsolves
J`OSXEQ_SVTRsome
hNQRRRSJWQQRsome >
XJRcRRSSUUTUsome of
JeSQSMSRPPPNsome other
F`SPTZRWLQVRsomeb*
[NOSSRS^TSSSsomebodies
TW[PVWSQRRXTsomebody
SSWRTSSQTTTTsomebody at
P[WSSMSSSSSQsomebody called
VPSRS^SBRUUWsomebody else
UUPSRTSPRORQsomebody else's
YUJRUMSUTOOLsomebody had
TQVXUPS\\STSSsomebody has
RR[PSRSPSTTTsomebody signed
RSTPSSSZSRSTsomebody to
PQRRSZSRTRRVsomebody who
XRRSSRSRTSSRsomebody with
=aQSQXRNLRRRsomebody's
PXQRSRRUSSSSsomebody's old
SSQSRSSRSSRRsomebodys
NUSSSSSXSSSRsomed*
NUSSSSSXSSSRsomeday
DgRRTRSSTSSRsomeh*
DgRRTRSSTSSRsomehow
QdOTRJROROMIsomeo*
cYLPTPRIWPMMsomeone
KTTVSSSNQUSTsomeone called
PRXTSRSVRTSTsomeone else's
MZNRSWSHSRRSsomeone had
QSSSUSSPSRSSsomeone has
OQSRSRS[TRSRsomeone with
LVSSSRSURSSSsomeone'd
SMWWRPSVSSSQsomeone's
RSRSSSSTRSSSsomeone's initials
HaSSSQSSOSSRsomeones
[TMRTLQVOOPPsomet*
GWSSTRQVMQSRsomething
HPWWR[RQVVWSsomething >
TRQSSRSUUSSSsomething for
SSQSSOSSRPPOsomething here
UXRSLRSUSSTSsomething that
sSLQSSRKSSSSsomething to
ZSPSTRSWSSSSsomething~@me
OSSSSOSdSSRSsometime
kPMRSQSBUQQQsometimes
NQ`RPNQRL\\^Ysomew*
SQSSSSSZSSSSsomewhat
OS_RPOQKLY[Wsomewhere
YSMRSSSVRSSSsomewhere >
QSKRRRSMSUUVsomewhere between
PPRSSUR]RSRSsomewhere in
PR]SSRSQSSRRsomewhere near
RQUSSVSPSTTSsomewhere to
SSTSSSSRSVUUsomewheres
SYRTSNSJRSRRsome~@courier_staff
PRQSSQSaSTTTsome~@food_spices
QTQTSSSOSTSSsome~@swearing
JeSQSMSRPPPNsome~@wrong_item
SRVUWQU^PRTSson
SO`RSRSOTYYVson >
WWNSSSURRPQRson has
\\SRRXTSLTRSRson in
GTTRSSSaRWWVson's
GHSRSfS[OXYWsong
MPRSSPSYTSSSsong >
PRYSSPSERTTSsong about
OSVSSSSWSRSSsongb*
OSVSSSSWSRSSsongbook
hLRSSSRVUSSSsongs
TSSRSRSZSSSSsonne*
TSSRSRSZSSSSsonnets
NrSRSOSMRQRPsonny
RRSSSSSQSSTSsonny's
RRSSSSSQSSTSsonny*
QPZRSRSdSTTSsons
QSXSSSSRSSSSsony
NUhHSIR_RWYWsoon
QSbOSNSJSUVSsoon >
TPLPSXS\\TQSUsoon as
SRUSSSSYSSSSsoon'*
SRUSSSSYSSSSsoon's
WRQUSWSRTRPRsoone*
WRQUSWSRTRPRsooner
LSSSTSSSPSSSsooo
KSxSSPSJRXWUsoooo
[OPSSSSXPSSSsoot
OQONSZSgSSRTsooth*
OQONSZSgSSRTsoothing
NQQQSaSGSSSSsophi*
NQQQSaSGSSSSsophia
PSSSSUSTSSSSsore
SSSSSYQRRSSTsorro*
SSSSSYQRRSSTsorrow
OF^QQSQjSTTUsorry
NSTORPQgVUURsorry >
RIZSSIS]SRRTsorry and
PS[RSWSRSTSTsorry for
NSQSS[SJRSSTsorry that
XSRSSYSHRUUTsorry to
RSO^SPSFQTSQsorry we
LUKSSSSfRPOOsort
IROSRTSsSRRSsort it
YVHTSPSLSQPPsort of
MNTNQfREKNP[sorte*
FNTNQgRFKNP[sorted
RSRSSISaQQRJsorted >
OSRSS\\SESSSXsorted in
FSMRRcSKPPQ[sorted it
QSSSSTSORSSTsorted me
QSUSSUSTRPPSsorted my
KS^SSUSKQPQTsorted~@me
YSSSSRSSSSSSsorter
TVYQRVSMURSSsorti*
TVYQRVSMURSSsorting
TWWRRMSXTUUQsorting office
SRRSSSSQSSSSsorts
SSSSSSSWSSSSsos
LLLPWYSXQRSRsoul
YS]SSRSHRUTUsouls
YJURQZOPXONVsound
RPTWSMSgSPQNsound >
ORSRSXRQTSSXsound as
VRUSRSSKUSRRsound is
TRSSSSRRTSSSsound like
XSSRSSTPSRSRsound's
cOPNOQSMSQSNsound*
VSRRSUSRTSSTsounded
TSSSSSSRTSSTsounded like
TSSSSSSRTSSTsounded~@comparison
VSORSSSSTRSRsounding
YOUQPORRQRTPsounds
NSUQPQSYQSTSsounds like
aKHNPFQZYPQQsoup
]PMQSSSLZQPQsoup >
TRSSSRSPTSSSsoups
YORSSVSPXSSSsour
USRSSQUTSSRRsourc*
SSSSSRUSSSSSsource
USRSSRSTSSRRsourced
]PURRSSLTPSQsourd*
]PURRSSLTPSQsourdough
[SSSSSSMSSSSsous
QSSRSSSWSSTSsouth
URORSRSVSSSSsouth*
USORSSSVSSSSsouthland
SRRSSSSSSSSSsouthport
OU\\SSPSORSTTsow
MSRSSSS[SSSSspa
GQ`RSORNSSSSspace
PR_RSRSTSSSSspace >
VSRRSQSSWSSRspace*
VSRRSQSSWSSRspacebar's
SRSSSUSSRSSSspade
USQSSSSPTSSSspade*
USQSSSSPTSSSspades
XORSSSSYRRSSspagh*
XORSSSSYRRSSspaghetti
WQM_SSROUSRRspain
SSQSSTSUSSSSspam
KPQQWQSdRSTQspani*
PQSQUSS]RSTSspaniel
QSVRSSSVSSTSspaniel >
KRSSUSS\\SSSSspaniel's
WSQSSQSQSRSQspanish
fKRSSRSPTRROspann*
fJRSSSSLTRROspanner
STRSSRSXSSSSspanners
QRRSSSUWQSRSspar
HRMPS]SRQRRRspare
QSSSURSTTSSSspare room
PRRRSSS]SRSRspare*
NSSSSSSaSSSSspared
USSRSSSNSRSRspares
STORSSS\\RSSRspare~@part
QSSSURSTTSSSspare~@room
SQSSSSVSSSSSspark
MQQSSSSXVRSRspark*
SRRSSRSSUSSSsparkles
SSRSSTSSSSSSsparkling
TRSSSSSRTSSSsparkly
LSSSSRSYSSSSsparky
PRWRSQS`SSSSsparr*
PRWRSQS`SSSSsparrowhawk
VRRRSSSWUSSRspat
QOSS]RSNRRSSspatu*
QOSS]RSNRRSSspatula
IQORRIShSSSRspeak
WRVSSQSNSUTTspeak >
RSRRSPS]RRRNspeak to
V]UOZKSKYNPNspeak*
V_VSRTSIUOPPspeaker
^HRRSRSPXSSRspeaker >
PUXSSSSKRSSSspeakers
RRPP[OS^STTTspeaking
PSTRSRSXSTTTspeaking terms
WROP[QSVSSSSspeaking to
WQQRRNSTWQRPspeaks
RRXQSXQMVSTRspeci*
USRSSVQSWRSQspecial
TSSSSUSSSSSSspecification
OSZQSSSLRUTTspecify
SRSSSSSRSSSSspeck
ROSSSWSUSSSSspecs
SRSSSSSVSSSSspect*
SRSSSSSVSSSSspectator
PPOQQMScWSSQspeec*
WRNRQPSXXQQOspeech
RSQRSQSdVRRQspeech >
LRTRSPS^SUTUspeeches
YZNHSVSOVOSRspeed
USRQSSSOURSRspeed of
JRNaRTRXPYR[speed*
SSQSSSSSSSSTspeeding
JRPaRTRXPYQ[speedy
RSRYSPSJQYRVspeedy >
URSRS[SKSRRUspell
IYUSSUSKRSSSspell*
JRVSSUSNRSSSspelled
RZRSSSSPSSSSspells
MeORSbRGSKOMspelt
JRRVVTSVSRSSspend
TSRSSSRSTSSSspend*
TSRSSSRSTSSSspends
URSQSTSUTRSSspend~@number
NSjURUNNRWUWspent
PSZTRSRVSUTTspent the
SSSSVSSSSSSSspice*
SSSSVSSSSSSSspices
HcSSRRSSROSMspide*
QNTRSSSZRTSSspider
RTSSSSSSSSSSspider's
KhRTRRSLRNSMspiderweb
QSSSSRSVSSSSspiel*
QSSSSRSVSSSSspielberg
VSQSSSSNSRSRspike
SRSSSSSSSSSSspill
SSSRSSSSTSSSspill*
SSSRSSSSTSSSspilling
VSQSSSSGSSSSspin
VSQSSSSKSSSSspin class
TSRSSVSRRSSSspind*
TSRSSVSRRSSSspindle
DbNSSRSTPRRQspine
URSSSSSRSSSSspine*
URSSSSSRSSSSspines
ONUSSSSSRUTSspinn*
TSRSSVSRRSSSspinner's
ONVSSPSTSUTTspinning
ONVSSPSTSUTTspinning wheel
]SOSSPSGTPSOspins
SOYQSVS\\TUVTspiri*
TQQRS`SLTSSRspirit
SSWRSQSVSSTSspirits
SRWSSJS`SUUUspiritually
PSSRSSRVSSSTspit
RULSSSSTRSSSspite
WSSSSSSRSSSSspitf*
WSSSSSSRSSSSspitfire
iROPSQSNURSRspits
cRQQSRSKSRSRspits it
YRSSSTSPURSQsplen*
YRSSSTSPURSQsplendid
\\RNSSSSLTNQKsplin*
USPSSTSQTRRPsplint
ZRQSSSSMSOROsplints
WXTRRRSSSTTTsplit
VUSSSSSOTSSSsplit >
WIRSSSSQVSSRsplit*
TMRSSSSQVSSSsplits
VOSSSSSSSSSRsplitting
OaRSSOSSSSSSspoad
SRSSSSSSSSSSspoil*
SRSSSSSSSSSSspoiled
JRcPSTSNOWWWspoka*
JRcPSTSNOWWWspokane
LSZSSRSXPWWVspokane >
POcQSWSFSTTVspoke
LO`SSXSHRTTWspoke to
RSQLSXRNSRRSspoke*
QSSRSUSSSSSSspokeandco
SSQMSWSUSSSSspoken
SSRVSWSLSSSSspoken to
USSSSRRLSRRRspokes
ORKTSSVXSPQPspong*
NXOUSSWNRQRRsponge
LXSUSSWRQQRRsponge >
TMORSSS]TQRQsponges
KSSSSSS[SUUTspons*
KSSSSSS[SUUTsponsored
SSSRSSSQTRSRspook*
SSSRSSSQTRSRspooky
JWQSSSSbSRSRspool
JSWLQWQeQRQTspoon
[NRSSQQUTRRSspoon >
RSSSSSSVSSSSspoon's
TQURSSSUTSTTspoon*
UQURSSSSUSTTspoons
`QURSSSSVRRSspoons >
MRRRSSS]SSTTsport
LSURSSSZSTTTsport >
MPWSSNS\\SSTSsport*
SS[SSPSNSSTSsporting
NPQSSSSaSSSSsports
SSQSSRSSSSSSsporty
[KV\\RLRPTMTNspot
ESYSSSSZSSSSspot >
gQQTSRSKVLRKspot on
P^SRSVVOORSQspotl*
R^SRSVSOORSQspotless
PSSSSSUSSSSSspotlight
qOIRSRSUcJLIspots
LRTSSRSWUSSRspots >
LNRPSWRdRSSVspott*
LNRPSWRdRSSVspotted
NNRPSTSdSSSSspotted it
QVRRSRSLSRSRspout
PSPRVUSOSPQPspray
SRSSSQSSUSSSspray*
SRSSSQSSUSSSsprayed
]QRSRRSIURRSsprea*
URSSSSSSTSSSspread
URSSRSSNSSSSspreads
YSSSSSSNTRRSspreadsheet
NRSRXRSPQRSRsprig
NRSRXRSPQRSRsprig of
UHR[PISYVXWWsprin*
UFZGQPSYWYYWspring
JQWQSSSSSTTTspring >
MRQTSWRZSUUTspring and
aSSPSSSLSQSPspring in
bNSQSOTRUSSRspring's
L[RSSSSOQRSRspringbok
PTRSSRSXSSSTsprings
OQReSQSORSRSsprinkler
LSRVSSSUQTRUsprinkler >
RSNWSSSWSSRSsprinted
gQNUSTSOQOQNsprou*
gQNUSTSOQOQNsprouted
]RPRSQSPSSSSsprouted >
SSSSSSSTSSSSspruc*
SSSSSSSTSSSSspruce
RZPSSRSQSRRRsprue
\\SQRSRSPVRRQspuds
RSPXSVSKQTRRspun
QSZRSPSZSSTSspy
NSSSSQS^TSSRspyin*
NSSSSQS^TSSRspying
QSQSSRSXSSSSsquad
TMZPRQRGWRSTsquar*
JO\\PQRSMTTUUsquare
RQXSSRSSSSTSsquare's
SSSSTSSSSSSSsquared
SSSSSSSSTSSSsquarer
_SLSSSSNVQPRsquares
SVSSSSRTRTSTsquat
USSSSQSRUSSRsquat*
USSSSQSRUSSRsquats
WMXPSSSYSSTSsquaw*
`MUSSSSJSQQQsquawk
JSVPSSSaSUVUsquawked
kIMQPRRNYLMLsquea*
\\NTWSSSMPPRQsqueak
ZPTRSNSSRRRRsqueak >
TQSSSTSPUSSSsqueak on
SSSSSSSTSSSSsqueaked
TSSUSSSPRSSSsqueaker's
FSSPSWS]SRSRsqueaking
XQOPRRRKURRRsqueaks
WSQRSSSNSRRRsqueaks >
SSSSSSSPRSSSsqueaks like
SRSSSRSXTSSSsqueaks on
SSSSSSSLTSRRsqueaky
TQSRSSSYVSSSsqueal
WSTSSRSSSRQQsquealing
dQPRQQSTVRRRsqueals
iPQRSOSI]PQNsquee*
fRRRSRSP]PQNsqueeky
UQRSSOSLSSSSsqueeze
SSRSSSSSRSSSsqueezed
SSSSSSSSTSSSsqueezes
ZSNSSSSRTSSSsquel*
ZSNSSSSRTSSSsquelch
N\\SSSSSNPSSSsquig*
N\\SSSSSNPSSSsquiggle
USSRSSSRSSSSsquin*
USSRSSSRSSSSsquint
gRRQSESRWRSQsquir*
XSSRSQSJUSSRsquirrel
bRSRSGSIUSSRsquirrels
SSRSSSSeSRSRsquirts
SSSSSSURSSSSsquis*
SSSSSSURSSSSsquishy
SSSSS[SPQRRUsrevi*
SSSSS[SPQRRUsrevice
PSSSSSSVSSSSsri
RSSSSSVRSSSRss
USRSVSSQTSSQssd
HT^PRNRZPXZXst
QPZRSSSLRVVUst patrick's
TRSSSTRTSSSSstabi*
TRSSSURUSSSSstabilisers
SSSSSRSQSSSSstabilizers
VSSSSSSOSSSSstabl*
VSSSSSSOSSSSstable
]QPQOSSYYSSRstack
WSQRSSSSTSSSstack*
WSQRSSSSTSSSstacked
aKSSSSSPTSSSstadi*
aKSSSSSPTSSSstadium
TRORSSS]SRSSstaff
QSSSSSSWSSSSstaff*
QSSSSSSWSSSSstaffy
RRWSSRSISUTUstag
UQVRSQSHRUUVstage
TSPSSSSSUQQRstage*
TSPSSSSSUQQRstages
WRRSSRSGSSSSstage~@number
P\\LSSSSLPRSRstain
kLSSSNSQVRSRstain*
bNSSSSSQUSSSstained
]PSSSNSSUSSSstainless
RTSSSSSSSRSRstains
WSYNSSSMRQTQstair
RUPJSTQaRSSSstair*
SSSSSRSSSSSSstaircase
PRRSSSS]SSTTstairlift
TRQISVQZSTSSstairs
WRPESPSbVQSNstairs >
MUSZSUSSQVSVstairs and
TSRSSVSPSQSSstairs so
SWSSSSSPRRRRstairwell
TOUQTQSURVUUstake*
PQURUQSWRVUUstaked
VQSSSSSRSSSSstakes
SSSSSSSPTRSRstale
SSSSSSSSRRRSstalk*
SSSSSSSSRRRSstalks
SSTSSSSOTTSRstall
QSUSSSSOSTTSstall at
RSSSSSSSSSSSstall*
RSSSSSSSSSSSstalls
F_HVX^[HPNNQstamp
NQRSTPXPQSSRstamp >
NSSUYQSOSSSSstamp and
MMNSTeRXRPPUstamp on
\\QRSSRRSUSRRstamp set
Y]OKQORXSNPPstamp*
K`RNRLSWQOQPstamped
PRSPSYSYSQSTstamped and
QSRSSWSWSSRSstampede
SSSSSSSRSSSSstamping
NTSSSSSRSSSSstamping's
hOQPRRRRURSSstamps
S[SSSSSROSSSstan
WOLYQVRIUSQWstand
H\\QRSQSORRRRstand >
URTSSQSKUTTTstand and
SSSVSSSQSTSTstand at
VSSSSSSOSSSSstand has
WPSWSQSTSRRQstand is
KSYXSSSSQVSWstand on
SQSQSYSNSTTTstand up
RUPVUSSNQRRRstand's
TZZVQLPPPRRQstand*
MSSVSVSPSSSTstandard
NQQRSSScSTTSstandards
L^fUQPSGPQPRstanding
KQ]RSRT]RSSSstanding >
ZSPQSSSTRTUTstanding in
fRHRSRSOUSSSstanding on
OSXSSSSGRSSSstanding up
gPMNQMPTTUVRstands
QMQSSSS\\SSSSstands >
WRRSSPSQSSSSstands up
JSSSXSSSSRSRstanl*
JSSSXSSSSRSRstanley
kRNQQRRFVQQQstapl*
SSRSSSSRTSSSstaple
TSQSSRSOSRRSstapled
ZPSSRTSNURSRstapler
VQSSSSSQVSSSstapler >
cUQRSRSOTSSSstaples
JMNRRXR]PNNPstar
SSQSSPSXRQQMstar and
SSSSSSSTSSSSstard*
SSSSSSSTSSSSstards
WSSRSRSPSSSSstare*
WSSRSRSPSSSSstares
NSTQSSSWSSTTstari*
NSTQSSSWSSTTstaring
OJNLT\\L[WOOVstars
VQRPRTQKUQQVstars >
ORSRTTSQSSSTstars and
XRRRSPSTURSRstars for
SSQSSLS[RSSPstars if
KQVOSVRYQVVXstart
MRYSSOSTRSSSstart >
UQRQSSSNTSSRstart and
PSSSS[SHQSSWstart to
QRLSSRR_RTTSstart with
TN^TROPGOXZTstart*
EQW\\RPPjR[ZZstarted
WQTSSTROSSSTstarted calling
YSPRSQRYTTTSstarted to
OXYRSSSPQTTSstarted without
ZQVRSSSQUSTSstarter
USXMSUSIRRSQstarting
TSYMSUSIQRSQstarting to
USRSSSSHSRQRstartled
WRRRSPSGPRTPstarts
TSPSSTSRSSSSstarts on
SSSOSSSRSSSSstarv*
SSSOSSSRSSSSstarving
MOaTRTR[QUVVstate
ORORRSS[RTUSstate >
OQQVTWSPRRSSstate of
LXORSN]]PRRQstate*
N^QSSSSPRSSRstated
QNPRSO]XRRSRstatement
SSSSSSS[RSSSstatements
dLRWXKPJWUSSstati*
RQSRYRSKRSSSstatic
QOWXRNQQUUTTstation
ORRRRUSSRUUTstation >
JRQRSRSbTSSSstation and
\\RNSSSRWUSSSstation's
UTRSSSSRTSSSstations
]RTSSRSRSSRRstatistics
PSRSSQSdSSSSstats
MYWXSRSRQRTPstatu*
VRRXSSSPSSSRstatue
OZSTSSSUSPSOstatue's
NSXRSRSSQUUUstatus
UMTMREQmWKMEstay
SSURSSSARRQSstay home
USQSSWQNWRRRstay in
WRTSYWQTPSTTstaye*
WRTSYWQTPSTTstayed
QO]S[PSQTVUUstayed in
GSPQS\\SQOQSUstayed on
XSSSRQSNTSSSstayed put
@R`SSRSZTSRQstayed up
SRSSSSSSUSSSstayi*
SRSSSSSSUSSSstaying
iNLRUQTQXOPMstays
]SPRSRTOTSRRstays on
SSSSSSSSQSSSstays through
SSSRSRSPUSSRstays up
SSSSSSSUSSSSstays where
YRRSSPSSWRSRstead*
YRRSSPSSWRSRsteady
NR^RSSS]QSTTsteak
RRSOSQ^SSQRPsteal
XU^PSOOVSSTSsteal*
XUNPSOPcSSSSstealing
SScSSSSFSSTSsteals
`NQPSPSRTSSQsteam
VPQOWQSQTSSRsteam*
SRSSRSSLSSSSsteamer
TSQOXRSRSSSSsteaming
TRSSRSSYTSSSsteams
L[QRSSRRRSSSsteel
SSSSSSSRSSSSsteel's
SSSSSSSRSSSSsteel*
OSSSSSTSQSSSsteep
SSOSSRSWSRSRsteer
[OSSSTSNTRSRsteer*
SSSSSTSRRSSRsteered
[OSSSSSRTRSSsteering
SSSSSSSQSSSSsteering's
SSSSSSSQTSSSsteers
SSSSSSSWSSSSstems
PTXYRNSLRUOVstep
aNROSOS_XSSQstep 0
PQVVSUSLSOQSstep >
_QQQSRSSTSSSstep four
PS\\USSSUSTRTstep in
VUSPSSSMSSSSstep nine
RRRKSSSgSSSSstep over
QSORSSSWTSSSstep with
RSUSSRSYSSTSstepd*
RSUSSRSYSSTSstepdad's
S]RSSRSDSSSSsteph*
S]RSSRSDSSSSstephen
MSQTSQR`STSTstepp*
MSROSRRbTSSSstepped
SSRWSRSQSTSSstepping
\\VLUSSZCUOQOsteps
YSRQSP[OTRQRsteps >
^USRSSSLRSSSsteps out
PWSQSSSSSSSRsteri*
PWSQSSSSSSSRsterile
SRSSSSSSSSSSstern
TSSSSSSSSSSSsteth*
TSSSSSSSSSSSstethoscope
PRQlS^S4RUSUsteve
PRRmS\\SDRUSWsteve >
SSQRSVSRSSSQstevi*
SSQRSVSRSSSQstevie
VSSSRQSOSSSSstew
^PSPPLSYYRRSstick
WRTQRQSQUTRTstick >
QSNSQVSSTRRSstick a
XRSSTSSNRSSSstick's
D_RSYQRMLOPPstick*
?dOR[SQTHRQUsticker
SQQSSTSIRSSSsticker >
XNSQS\\TQRRRTsticker and
TWRSSSSSQSSSsticker of
TSSSYSQSRSSSsticker on
SUSSSSTSSSSSsticker's
XRRRQSS]UPQPstickers
UNVRRSScSRRSstickers >
XRSSSRSMURSRsticking
ZNWUSQSPVSTQsticks
bUQQSMSUVRTPsticks >
OSRSSTSRTSSSsticks in
AUSSSTSQQSSTsticky
XOJOSRSLUQRRstiff
MQRSSSSUTSSSstiff >
VSSRSSSPSRRRstiff as
SOSSUSSSSSSSstiff*
SOSSUSSSSSSSstiffener
OSUSSSSQRVVUstil
VQRSSSSSSSSSstile
WOiHJNFUO\\c\\still
FRPPSPSkQXXVstill >
^SNNSQSKWOQMstill a
ISZXRUSVPTTUstill at
RSTVS]SDSSSSstill don't
ZSQSSRSPXNOOstill going
QQQSS[RTSRQSstill got
L\\O^SQSGPSQRstill had
SSSSSQSQSSSSstill hungry
QPWSRYRSRSSWstill in
STQXSSSMSRSRstill it
ROXRSSSKSSSSstill just
MSRSSUSPSTUUstill looking
AKUUSTShRZYYstill no
QR]OSRSXRQSSstill not
KSSSSWSQRQQQstill nothing
NcXQNGSUQTRSstill on
\\QYSSQSNVTUTstill only
OS^SSOSNSTTTstill refreshing
GOYSSOSYRTTTstill says
MS\\SSRSTPUUUstill somewhere
\\RQSSQSYRPPQstill the
OR]PSRSIQXXWstill to
^WMRSRTOSSRQstill under
hSLRSQSNURRRstill up
JRVRSYSNRSUUstill waiting
KSLSSbSMRTTTstill without
XQPSSYRDSQQSstill~@arrival
KRS]SWSHRTTUstill~@courier_act
TQPQSSSSTSSSstill~@damage
ORZQSTS_RSTRstill~@fail_verb
\\QYSSQSNVTUTstill~@hedge
RO\\RSSSIRRRRstill~@intensifier
CSZTSUSZRUUWstill~@looks
JQQSSaSMRUUTstill~@missing
AIcOSYRMMXYZstill~@negation
H[FSS\\MbTRRTstill~@number
NSVQSWSMSSSSstill~@order
[UMRSWSQVPRPstill~@senses
OS^SSOSNSTTTstill~@tracking
FSWRSRS^QUVUstill~@use_verb
JSTSSQS_VTSSstill~@verdict
_SLQSRSOVMRMstill~@work_verb
SSUSSSSSRSSSsting
ePQRRRTLXPQPsting*
bQQRSRTLXPQPstings
WRSSSSSSSSSSstingy
MmRSSRSKTRSQstink
YUTSSSSPVSSRstink*
YUTSSSSPVSSRstinks
HSPRSRSlUSSSstir
SSTSSSSPSSTSstirr*
SSTSSSSPSSTSstirred
iRRRSRSOTSSSstirs
VJQMRUSZXRRPstitc*
TFSRSSSSQSSSstitch
WXNRSSSOSRRQstitched
GSWOSWSbYSTRstitches
RS\\RSXS@QUTUstitches out
\\QRSSRSNSSSSstitching
JRGKSnRMQMMWstock
QNINScSMROPSstock >
YYFSQRRNWPQPstock*
USSSSSSNURSQstocking
TZGSQRSXTQRQstockings
URSSSSRNTSSSstockroom
NSXXSRSKPWTWstoep
VSSSSSTKSSSSstoke*
VSSSSSTKSSSSstoked
VSKSSSRSTSSSstole
SSSSSSSSRRSRstoll*
SSSSSSSSRRSRstollen's
SSSSSSSSTSSSstoma
SSSSSSSOSSSSstoma*
SSSSSSSOSSSSstomach
WSSSSSSRSSSSstomp*
WSSSSSSRSSSSstomps
YPXPOQSSWRROstone
NSSSRRS^QTTRstone >
NYPRQTSQTNOPstone*
VSQRSRSTUOPPstones
QSSSSUSQSSSSstonewalling
MYSSRSSRRSSSstoneware
MP[USJQ^RUYXstood
OSZRSSSDRUUUstood at
NQR[SPS_RUUTstood in
QWSSTPSSSRSRstood it
NRWLSVSYSRSSstood on
]RSTSPSPUUTTstood there
URVQSRSNSPSQstood up
NR^SSPSUQVUUstool
LP]RSQS^SVUVstool >
SVSSSSSORRSRstool*
SVSSSSSORRSRstools
OSTbSRSRRURTstoop
DIO^QI[ZRWQXstop
OSQVRW^UPSUSstop >
MQSTSSSTRVUVstop and
IRPSSSS`USSSstop at
RSRSSSSPURRSstop for
MRWWQYSRTXVWstopp*
WSUURYTOWUVTstopped
HSL[SSSOSSRQstopped >
LSWSSRS_RUUUstopped asking
KSU_SPRGPVTVstopped at
KRRSSSV[RTSTstopped mentioning
WSXSSQS=STTSstopped telling
RSSSSSSQSSSSstoppers
JRTTSSRYPVSWstopping
ISUSSSRYQTQTstopping >
XSSZQOQHVSRSstops
XSSRSRSNTSSSstops >
OSSYSSSNSTSTstops and
NR\\LSRRTRUTVstops away
QRQRSSSZTSSSstopw*
QRQRSSSZTSSSstopwatch
UTWSSRSNSRSRstora*
UTWSSRSNSRSRstorage
MORWPYTPQTRXstore
PSRSRTTURQRSstore >
RSSRSUSURRRUstore credit
QSOSSTTUSSSSstore in
RRQSS\\SSRPSSstore's
KTSSS\\SRROSSstore*
MSVSSTSYSSSSstores
SUSSSSSLSRSSstoreys
XVPSSTRMSSSRstori*
XVPSSTRMSSSRstories
NURSSSSUQSSSstories >
HSTSSSSVRSTSstork*
HSTSSSSVRSTSstorks
YNVUQTSITWSWstorm
QSSTSRSXRVSUstorm door
QQ^RSSSOTUUUstorm*
QQ^RSSSOTUUUstorms
QSSTSRSXRVSUstorm~@delivery_place
NRXSSPUWSRRQstorn*
NRXSSPUWSRRQstornoway
FMeTRRP^RYZXstory
^PSTSPQWTVTTstory >
NWQSSSSTSSSSstory about
JSRSSSS\\SSSSstory is
HR[RSRSeNVXVstory of
TRSSSSSOUSSSstory's
KRRSSSSeUSSSstory*
JSRSSSShSSSSstorytime
FYPSVSSOSQQRstout
RR[QSVSJQQQQstove
SURSSSSSRSSSstove >
RS]RSSSNSRRRstove was
SSSSSUSSSSSSstove's
USSSSSSYSSSSstove*
USSSSQSYSSSSstoves
PSSSSSSSSSSSstrad*
PSSSSSSSSSSSstradivarius
_SIQPNUMYNOOstrai*
TTMTPORVUOPPstraight
^M`RSMRIURSQstraight >
XSPSSOSYUSSSstraight and
HRSSScSRRSSRstraight as
EeSSRNSNORSRstraight from
USSSSSSKUSSSstraight it
SRS[SKSPSUSRstraight line
VTRRSRSKRSSTstraight out
LSJOSQSsTTSTstraight up
WSOSSSSSTSSRstraightened
SSSSSSSVSSSSstraighter
SSSSSSSSTSSSstraightner
TSSSSSWRRSSSstrain
RRSQSSSVTSSSstrainer
ZSSQSSSDTSSSstrains
OUK\\RPRQYUQTstran*
[PSSSSSRWSSSstrand
WRRSSSSMVSSSstranded
USQSSSSWSSSSstrands
RSSSSOSVSSTSstrange
SRO]RRSHSURUstranger
H[TTSSSQPSRRstranger's
MSRQSUSbSSSTstrangers
OSMRSUS[SSSTstrangers >
SSSSSSSRSSSSstrangle
SSSSSSSQSSSSstrangling
cMPWKTSP\\TRSstrap
RRSURSSRUSSSstrap >
TUSSRSSSTSSSstrap cuts
WRSSSSSPTQQRstrap's
USSSSSSPSQQRstrap's comfy
USSSSSSPSQQRstrap's~@size
kRPQMPSJTOOPstrap*
YSOSSOSQTRRSstrapped
RSSSSSSSSSSSstrapping
bSTRNTSORQQQstraps
TSSSSSSPTSSSstrat*
TSSSSSSPTSSSstrategy
SQPR[RSKRRSRstraw
TRSSTSSSQSSSstraw like
YUQQTVSNRSSRstrea*
TSRSSVSRRSSSstreak
URRSSTSSRSSSstreaks
SUSSSSSRSSSSstreaky
VSSRTSSPSSSSstream
SIOYOJUUPWTWstree*
VKNRPLU^QUSUstreet
YSKYSRSKPXSZstreet >
NSYOSSSXRSTSstreet and
ZSSPPSSUTTTTstreet it
USSTSSSPSSSSstreetcars
OSSSSSTWRSSSstreetlights
RQTYSQSHSUTUstreets
RRPYSSSTSUUUstreets away
QTSSSMSbQRROstren*
QTSSSMSbQRROstrength
SSSSSSSRTSSSstres*
SSSSSSSRTSSSstress
WRNTSQRXVSSRstret*
WRNRSQRUUSSRstretch
TSSSSSSRTSSSstretched
SSSUSSSPSSSSstretches
SSSSSSSZSSSSstretchy
QLSSTSS^SSSSstric*
QLSSTSS^SSSSstrict
RTSZSSSQQSSTstrid*
SUSSSSSUSQSRstride
RQSZSSSOQUSUstrides
OVZMROSXQTVSstrik*
PV\\MRPSVQTVTstrike
ORXZSTSQRTSTstrike >
UR\\ESSSOSRURstrike on
SSQSSRSUSSSSstriking
VRRSSRSRSSSSstrim*
VRRSSRSRSSSSstrimmer
[OTNYRTGRPPOstrin*
QTNN[TUMTQQOstring
W^PRYRS[TRRQstring >
PRRPXRTPNSSSstring and
YOSSSSSSSSSSstringing
WQXSQQRNQRRSstrings
WPQVSSSUTSSSstrings and
RSXSSSSOTSSSstrings for
WRPRUQSPTSSSstrip
OTSSUQSRPSSSstrip of
\\UQSRMSGVSSRstrip*
VPSSSSSMTSSSstripe
WQSSRSSPUSSSstripes
NQRTSRSUSSSSstripped
`SSSSNSOTSSRstripper
SRSSSSSSSSSSstrippers
N\\RSSSSSSSSSstripping
RSSSSSSRSSSSstrips
YQRRSRSOSSSSstrob*
YQRRSRSOSSSSstrobe
YONTSSSQTQSOstrok*
VQOUSSSRSQSOstroke
PQQSSSS[SQRPstroke >
WQSRSSSSTSSSstrokes
YRUSSUSFTSSSstrol*
YRUSSUSFTSSSstroller
_NPQQISPWOQOstron*
_NPQQISOWPQOstrong
[SQSSRSMTRSRstrong >
TSSRSSSKSSSRstrong enough
URSSSSSQSSSSstrong my
SSRTSQSOSSSSstrug*
SSRTSQSOSSSSstruggling
RSJSSRSdSSSSstuar*
SSTSSRSUSSSSstuart
RSISSRSbSSSSstuart's
P`QSSSSNRRSSstub
YRSSSQSQTSSSstubb*
TSSSSRSQSSSSstubble
WRSSSRSTUSSSstubborn
XYSSSPSQSSSSstubs
?WlRSLRYJ`a_stuck
NSSQSSSTTSSSstuck at
IZYWRSS\\OWXWstuck in
gQIQSSSKSSSSstuck it
PPXSTSSTPTTSstuck on
^PRSSPSQSSSSstud
VPVNRN[WUOQNstude*
PQZPRP\\WRSSRstudent
YQNQSPRRWPQOstudents
URSSSSSPSSSSstuds
KQYTRPRcRUTUstudy
QQSSSSSWRSSSstudy*
QQSSSSSWRSSSstudying
VSW^UQTEJTRWstuff
[SQMQKRiUTWRstuff >
]M[PQWRHVSTWstuff*
YPZQQWRJVSSVstuffed
LS\\RTRSPSSSSstuffed in
WQSSSSSVTSTSstuffed with
SPSRSSSSSTTUstuffer
WSSRSRSRTRSRstuffing
STQRSRS\\TSSSstump
ZVOVSQSRRRRQstunn*
ZVOVSQSRRRRQstunning
XRRVSQSRRRRQstunning >
UQMSSRR_SUSUstupi*
UQMSSRR_SUSUstupid
dRUQRQSHUPQOsturd*
dRUQRQSHUPQOsturdy
TSSSSSSQUSSRsturdy enough
WSSTSSTPSRSSsturdy ladder
SSRSSTSTSSSRstutt*
SSSSSUSQSSSRstutter
SSRSSQSUSSSSstuttgart
ZQORSTSJRRRSstyle
SSSSSSSPTSSSstylu*
SSSSSSSPTSSSstylus
SSSSTSSHSSSSstyro*
SSSSTSSHSSSSstyrofoam
RSSVSRSSSSSSsub
USTRSSSQSSSRsubar*
USTRSSSQSSSRsubaru
SSSSSSSQSSSSsubje*
SSSSSSSQSSSSsubject
ZSSSSSSMSSSSsubma*
ZSSSSSSMSSSSsubmarine
SSUSSSSJSSSSsubmi*
SSUSSSSJSSSSsubmitted
[SRSSTSQTSSSsubsc*
[SRSSTSQTSSSsubscription
TSSSSSSRSSSSsubtr*
TSSSSSSRSSSSsubtract
VK\\TSQRHRUTVsubur*
QL\\TSRSHRUTVsuburb
XSSSSRRSSSSSsuburban
SSSSSSSPSSSSsubwo*
SSSSSSSPSSSSsubwoofer
RSZRSRSPSTUUsucce*
SSSSSSSPSSSSsucceeded
RSZRSRSSSTUUsuccessfully
IQTNSfSOPNPUsuch
PRTQSTSZSRRUsuch a
VSRSSSSYRSSRsuck
RUQSSSURUSSSsucke*
QTRSSSSSSSSSsucked
QUSSSSURSSSSsucker
URRSSSSSUSSSsuckers
SRSSSTSRSSSSsucki*
SRSSSTSRSSSSsucking
URRSTSSRTRRQsucks
`NRRSRSMYRRQsucti*
`NRRSRSMYRRQsuction
XRTMSSSVTSSSsudbu*
XRTMSSSVTSSSsudbury
SQRSS^RTSSSTsudde*
SSSSSSRSSSSSsudden
SQRSS_STSSSUsuddenly
QVSTSSSSSSSSsudok*
QVSTSSSSSSSSsudokus
TRQSSSSRTSSSsuffe*
SRQSSSSSSSSSsuffer
SSRSSSSRSSSSsuffering
UQPSRRSZVRRRsugar
PSWRRSSWSTTTsugar*
OSWRSSSWSTTTsugars
SSSSRSSSTSSSsugary
]QVSSRSPXRRQsugge*
YSSSSPSSSSSSsuggested
\\ROSSTSPXSSQsuggestion
]RSSSMSPXSSQsuggestion >
NSYSSTSSSRSTsuggests
GUTSSTT[RSSRsuit
VSSSSTSVRSSSsuita*
VSSSSTSVRSSSsuitable
YSQSQSSOTOOPsuitc*
WUPSQSSRTPOQsuitcase
UQSSSSSPSRSRsuitcases
MSVSSSSWSSTSsuite
aORRSUSJSSSSsuits
SSSSSTSSSSSSsulk
SSORSRSYUSSRsulki*
SSORSRSYUSSRsulking
SSORSRSYUSSRsulking >
pQRNRQSPTSSQsulks
UJQRShSRURSRsum
RRSSSVSOSSSSsumma*
RRSSSVSOSSSSsummary
\\PSPSPTKTPQPsumme*
YRSQSPTMTPQPsummer
TSQRSQSRUSSRsummer >
OSTRSWUURSSTsummer and
VQSRSSSQSSSSsummers
TTSSSSSQSSSSsummi*
TTSSSSSQSSSSsummit
RRYSSSSPRUTUsump
KSSSSRT^SSSRsums
WNLVRQROVUSTsun
SQOYSSSLTSSSsun >
NSQSSSSXTSRRsun and
SR[PSRSMRUVTsunba*
SR[PSRSMRUVTsunbathing
UUO`UQOOVSORsunda*
UPP\\UXQQTUMTsunday
HQH]SSSkSVQUsunday >
XRLRSVSWUSSSsunday and
XSYXSQSESORMsunday for
YPVRSRSRUSSSsunday lunch
RWLZSSSISRQQsunday morning
RSRTSTSMRUSTsunday night
TRSSSSSRSRRRsunday to
UXRRSSSOSRRRsunday's
QTSXSLQTURVRsundays
OSJ[SQRRQSTTsundays >
OSQSSWSTRRRSsunde*
OSQSSWSTRRRSsunderland
TSSSSSSMSSSSsunfl*
TSSSSSSMSSSSsunflowers
WUVTSSSQSPQPsungl*
WUVTSSSQSPQPsunglasses
SRQQSYSSSSSTsunil
OReRSUSOQY]Xsunk
SSSSSTSSSSSTsunlo*
SSSSSTSSSSSTsunlotus
N\\SSSSSPRSSSsunne*
N\\SSSSSPRSSSsunned
bRQSSUSQSSSOsunni*
bRQSSUSQSSSOsunnies
OSQNSOQuRTTTsunny
NSSSWSSMSSSSsunro*
NSSSWSSMSSSSsunroof
PS`SSPSTRUTSsuns
UPSSSRSOTSSSsunse*
UPSSSRSOTSSSsunset
TRXQSRSXPTUTsunsh*
TRXQSRSXPTUTsunshine
L]L\\RNRaMRPNsuper
WRSXSPSMRUSUsuper fast
cOITRZVG[ONPsuper*
XRSTRRSNUQQQsuperb
SRSSSSSPQSSSsupercheap
`SSSSSSGSSSSsuperglued
ZRPSSOWRWQQOsupermarket
\\SSSSPPMWSSRsupermarket >
WSSSSRSOVSSSsupermarket'
NSSVSSR^STRUsupermum
XSSRSQSPUSSRsuperphosphate
FRKRSdSYSRSTsupervisor
KVDZS[SdQPNTsuppe*
LVNZS[SZQSPSsupper
QRRWSXSHQTRWsupper >
RSISSSS^SPQSsuppers
SSSSSSSRSSSSsuppertime
aQOQSQS`SSSSsuppl*
_SRQSOSSSSSSsupplied
XSSSSSSLSSSSsupplies
PQQSSTSgSSSSsupply
ZS]MKUT<URSSsuppo*
ULMVS[SBSONWsupport
eQQQSOSQSQRUsupport >
PSSSSSSSRSSSsupporting
[URSSRSLSSSRsupports
MSQQRUUXQUURsuppose
RQNORRVcSXWVsuppose >
VSVXSRSKSSTSsuppose is
[ZQMRQRQWQROsupposed
[ZQMRQRQWQROsupposed to
RRaRMOSSSUVSsupposedly
QQZSSRSRSTTTsupposes
NReSSRS@RXXXsupri*
PSTSSRSQSVVVsuprise
QRcSSSSASVVVsuprised
QSPSSOVMSPPMsurch*
QSPSSOVMSPPMsurcharge
MQHLRfRYMRWVsure
WQQSSQSPRRSSsure >
QRPSSXSESSSVsure about
PSSRSSRXSQQSsure i
SSKSSWSRSSRSsure they
QSYRSRSRSUVUsurel*
QSYRSRSRSUVUsurely
PSSRSSRXSQQSsure~@me
SSKSSWSRSSRSsure~@seller
UUVRSRSRUSSSsurfa*
XVPRSSSPURRRsurface
PRXSSRSVSTTSsurfaces
SSTSSSSSRSSSsurfb*
SSTSSSSSRSSSsurfboard
xKFPSRSH\\ONPsurge
KO^QTQRTSRTRsurge*
XSORSSSRTRSQsurgeon
PSTSSSSQSSTTsurgeons
IOaRTRSXRSSSsurgery
SRKSSSSTSSSSsurgery >
PSSQSSSWSSSSsurna*
PSSQSSSWSSSSsurname
HeYQUMRTLTWSsurpr*
OPaRSOSXQUWUsurprise
PVNRTPSWRRSQsurprise >
NXRSRSSWPSSSsurprised
QbMRSRSNRRSQsurprises
SSSSUSSPRSSSsurprising
SWNSSSSRSQSQsurre*
SWNSSSSRSQSQsurrey
UQVSSSSKTRQSsurve*
UQVSSSSKTRQSsurvey
k\\NGZNROZKMIsurvi*
eRRMQSS]TPPPsurvive
Y_PN\\NRMXNPMsurvived
LPQR_QSLQPQOsurvived a
SRVSSSSITSSSsurvived my
_PSSSRSRTSSSsurvived the
XQVSRRSCTSSSsurvived~@me
YPPSSSSPWSRSsurvived~@number
TQRSSSSJTSSSsurvives
MUVSSQSWQSSSsusan
VQORS_SUUQRSsuspe*
[RPRSSSSSRRSsuspect
QSSSSUSWSSSTsuspected
RSSSS]SPSRSSsuspects
QSRSSSSTUSSRsuspense
SPPWSQS\\SSSQsuspi*
TSQSSSSVSSSSsuspicion
SPSSSSSVSSSSsuspicions
RSSWSQSVSSSQsuspicious
TSRRSSSRTRSRsusta*
TSRRSSSRTRSRsustained
ORNSSSSZSTTSsuva
NU\\SYQSYNVUVswadd*
WVSSSRSOSSSSswaddle
PSPSYRSWPSSSswaddled
MS_SSSSZQVUVswaddles
VSVQSRSVRQQPswag
RMcOTOSRTTVSswall*
SSSSSSSSRSSSswallow
RMcOTOSQUTVSswallows
OSTSSSSSSTTTswam
]OSSSRSJUSSSswamp
\\OSSSRSLTSSSswamp >
TSSSSSSRTSSSswamp*
TSSSSSSRTSSSswamps
SSRWSUQSRSSSswans*
SSRWSUQSRSSSswansea
QOTSSSSWSSRUswap
YPMTSVS^QRQTswapp*
ZPMUSTS]TRRTswapped
aQOUSVSKSRRUswapped it
RRSSSUSTOSSSswapping
SSSSSTSNSSSRswaps
USRSSSSJRSSSswarm*
USRSSSSJRSSSswarms
SSSSSSSSTSSSswatt*
SSSSSSSSTSSSswatter
TSSSSSSVRSSSsway
RQUPQUSYTSSQswear
TRRRSWSJTRSQswear i
ZNVNRQRXXTTQswear*
USPSSMRYVRSRswearing
NSRSSOSSTSSRswearing >
XOYNRWSRUTTRswears
USQSSSSRSSSRswears by
VSTSSSSNQPPQsweat
USTSSSSPRRRRsweat >
UXNPPRSSXPRMsweat*
OZRSSPS]SSSPsweated
VRSQRSSRUSSSsweater
TSSRRSSSTSSSsweater >
[TQSSSSGVQRQsweating
TSSSSUSRQSSSsweats
TSSSSSSRTSSSsweats >
MQQSRSSWVSSSsweaty
ISSSSSSXRSSSsweep
RSYRSNSQSSTRsweep*
QRXRSPSQSTUSsweeper
UTTSSQSSSSRRsweeping
>S]YRYRkH\\Z]sweet
QTRZSQSWSRSRsweet >
PSUQSTSVSRSSsweet about
USRSTSSRSSSSsweet little
SSSWSQSISSSSsweet peas
PT^QSPSLQ\\\\Ysweet time
XWPZS\\PKSRPNsweet*
RSSSSSSSSSSRsweeter
WSSSSRSOSSRQsweetest
SQQRSZSQRUSTsweetheart
RSR[SSSMSSSSsweetie
USTSSSSWTRRRsweetly
[SSSSSPRSSSSsweetness
LZSSTVSSSQSQsweets
RORURAS}SUUTswell
LP[RSSRYRVVVswept
QPYVRSSTQWTVswift
PSQQSTSXSSTSswift current
TSSSSSSTSSSSswim
bRNRSOSSWRSQswimm*
bRNRSOSSWRSQswimming
]SMRSSRVTRSSswims
UQRSSSSSSSSSswims*
UQRSSSSSSSSSswimsuit
RQSSSOS]TQSSswind*
RQSSSOS]TQSSswindon
URRSSOSVURSSswindon >
URSSSSSQRSSSswine
XMSQSRSYSTSUswing
UPSSSSSWTRSRswing*
UPSSSSSWTRSRswings
[SNSSSSSTRSRswirl
[SOOSPRTRUUTswitc*
PMWRSVS\\RTUSswitch
WSORSSSUUQQRswitch is
YZIQSOSPRTSTswitched
F]RSSVSSPRSSswitched it
ZSRQSRSWSRRSswitched to
RRVSSSSPTSSSswitches
ZSQRSQSQSSSSswitchover
TSSSSSSQSSSSswive*
TSSSSSSQSSSSswiveled
dRQSSRSRTRSRswizz
QRQPSSSVSSSSswoll*
QRQPSSSVSSSSswollen
SSSSSSSNSSSSsword
UQUPSNRdRSRRswore
RSVSSQRNSSRSswore it
PTQRSZSMRRSSswore on
SRVLSdSGRSSSsworn
TSPSSSSTTRSRswum
SSSSSSSRSSSSswung
SROUSMSYSSSSsycam*
SROUSMSYSSSSsycamore
PSMYSQXSRURTsydne*
PSMYSQXSRURTsydney
KRSSSRSiSUSUsylla*
KRSSSRSiSUSUsyllables
WRSSSSSLSSSSsympa*
WRSSSSSLSSSSsympathy
VSRSSPSVUSSSsynth*
VSRSSPSVUSSSsynthetic
MRRFSPSoSSSSsyria
SSSSSRSRSSSSsyrin*
SSSSSRSRSSSSsyringe
YRSSSRSQTQQQsyrup
RRSSSVSOSSSSsysad*
RRSSSVSOSSSSsysadmin
NQOSS]RUSRSVsyste*
NQOSS]RUSRSVsystem
SSRSSSR[SSSSsystem >
ORRQSQSgSSSSséanc*
ORRQSQSgSSSSséance
FdLQRXR\\SOPSt
QSSSSSSSSSSTt's
KQQRRPSiQTQPta
PRRTSQSeVXRVta >
`OJ\\SURLTSRUtab
QSUSSSSRSTSStabla
PSYWQPR\\SYZXtable
NYdQRUSNNXZUtable >
QRUQSRSTSRRRtable and
KVVSSQSVSSSRtable by
LS]_SRSMRUTVtable for
NSUSSSSSSTSTtable with
RSSSSSSSSSSStable'd
^SPOVPRYUPROtable*
TVRSSSSTSSSStablecloth
_QMSSSSMTSSStables
WTWQSSRTSQSQtablet
ZOVRSSRQQQRRtablet >
OQRRVPS\\TRSRtablets
RSRSRTSXSRSStabs
`OOSSRSQSSSStacke*
`OOSSRSQSSSStacked
NWQTSUSOSSSOtackl*
NWQTSUSOSSSOtackle
SRSSSRSXSSSRtacky
PSVRSTSVTTUStacom*
PSVRSTSVTTUStacoma
SSSSSSSSUSSStad
_QPRSSSQTSSStaff
@mJLVXSLPKMGtag
SQRPS^XLSRRRtag >
ZKQSSRRQSSSStag says
SSOSSQS]STSStagal*
SSOSSQS]STSStagalog
PQRQSTS`QSRStagin*
PQRQSTS`QSRStagine
MOPRSORmRRRQtags
UQVSSSSVUSSStail
UTSSSSSRTSSStailb*
UTSSSSSRTSSStailbone
YSQRSSSPSSSStailg*
YSQRSSSPSSSStailgate
WQPWSRSTTSSTtailo*
WQPWSRSTTSSTtailor
ZSRSSSSLURSRtailor in
JLTYQ]QVMYT_take
GPRQSQWdQSSPtake >
MQWeQFSSQXUVtake a
LRTKSaRFOVU]take it
SSRQSTRQRQRTtake my
XRRUSTS\\TRRTtake the
USVSSTSRRSSStake them
FSSMUWRYSRSStake this
SSQQSPSbTTUTtake up
`YQYRUS9SWSYtaken
VUSUSSSMRSSStaken a
URNPSSSZTRSRtaken it
R`ORTRSWRSSStaken the
WPRSQRS]STUStaken to
kOCJNORO\\JLKtakes
PSRSSVSKQRSUtakes >
\\TRRSRSMURSQtakes a
VQSNSRSUSSSStakes it
VTSSSSSMRSSStakes my
WSRSSRSOQPQPtakes off
SQORSSTJWQQQtakes the
TSPPSRSbTRSRtakes three
QRSVSSSTSRSRtakes to
QSSSSVS[RSRStakes~@me
ORPNSQSdTSTUtakes~@number
OYRPSSRPRQRStake~@me
QSUSSVSSSSSTtake~@number
USVSSTSKRSSStake~@seller
URMTSQURTSRTtakin*
URMTSQURTSRTtaking
KSQSSWVVRSSRtaking the
USSRSUSSSSSStakki*
USSRSUSSSSSStakkies
R]RSSTSNSSSStalc
ZQOSVSSJRSSStale
RRSSSRSYRSSStalen*
RRSSSRSYRSSStalent
OLNUQgRUUSTWtalk
\\PQSSiSCSPRRtalk >
OSSUSPRWUUTWtalk about
QQRSSPSRTRTQtalk to
]SRNSVRORRSPtalke*
ASVNSWRjQRSPtalked
PQRSSZSRQSSRtalked me
PQRSSZSRQSSRtalked~@me
oSPSSRS:TSSStalker
TSQSSSSQSSSStalkers
OLKPSVS]VQSStalki*
WRSRSSSLTSTStalkies
KNKQSVSeVQRStalking
VORSSOSRUSRStalking >
XSLQSYSSTRSStalking to
CRUORaSZOST[talks
WSUPRSSNSUUTtalks >
TSSRSPSMTSSRtalks to
NOQRRKSiTSSStall
PSSSRSSSTSSStall >
RSRSSSR[STTStalla*
RSRSSSR[STTStallahassee
QUSSSSSSSSSStallb*
QUSSSSSSSSSStallboy
OSSUSSSSSTTStalle*
OSSUSSSSSTTStaller
SSSSSTSRSSSTtallp*
SSSSSTSRSSSTtallpinegear
QSSSSSSUSSSStally
RXRSSSSTSSSStamal*
RXRSSSSTSSSStamale
VOSSSSSSSSSRtamar*
VOSSSSSSSSSRtamarack
SYSSSTSKSSSStambo*
SYSSSTSKSSSStambourine
TYSSSRSNPSSStammy
Q]SSSRSPOSSStammy's
Q]SSSRSPOSSStammy*
SSTSSSSRSSSStampa
QSSSSSSSRSSStampe*
QSSSSSSSRSSStamper
QSSSSTSSRSSRtamur*
QSSSSTSSRSSRtamura
ORXRRRS^RUUUtamwo*
ORXRRRS^RUUUtamworth
PRXRSSSRRUUUtamworth >
JQISRVSeTRRStan
RSQSSSSTSSSStangi
SSPSRRSTTRRRtangl*
SSSSRSSVSSSStangle
SSPSSRSQTRRRtangling
FYPZRRUNOXSXtank
USSUSSSJRSSStank >
YSSQSRSUSSSStank'*
YSSQSRSUSSSStank's
TRSRSSSSTSSStanks
WRSSSSSKSSSStanne*
WRSSSSSKSSSStannery
RSPSS[SKSSSStanni*
RSPSS[SKSSSStanning
KeSRSSSSSSSStansy
RSSSSSSSSSSStansy's
RSSSSSSSSSSStansy*
USQSSSURRSSStantr*
USQSSSURRSSStantrum
YSTQSSSCQOPOtap
QVSRSVSKRPPQtap >
MRUSSRSYQSSStap on
E^RKS_RNLOPTtape
SRRNXQSWQRSRtape >
RZVSNTSPSRRStape and
KRSSTSSRRSSStape i
U[SQQRSLRSSStape on
QUTM]SSNQSTQtaped
OZSSRVSQRSSRtaped to
XSPRUSSLXQRPtapes
USRSRSSSTSSStapin*
USRSRSSSTSSStaping
TTQ[SISTTUSStappe*
TTQ[SISTTUSStapped
\\SRRSPSKSRSRtappi*
\\SRRSPSKSRSRtapping
ZSSRSSSMTSSStaps
ISSSSSS]SUSTtar
VSSSSSSISSSStardi*
VSSSSSSISSSStardigrade
PRRRSRSiRSSStards
LS[SSSSSSSTTtardy
RRNSSSVZSPQQtarge*
RRNSSSVZSPQQtarget
STSSSSSSSSSStarma*
STSSSSSSSSSStarmac
VQRSSSSSSSSStarn
SUSSSSSPSSSStarni*
SUSSSSSPSSSStarnished
NPVORRSUTURUtarp
SSSSSSSNSSSStarp'*
SSSSSSSNSSSStarp's
SSRSSSSSSSSStarpa*
SSRSSSSSSSSStarpaulin
\\PNSSSSRXOOOtart
SSSSSSSTSSSStassi*
SSSSSSSTSSSStassie
eSOSUQPLUTSTtaste
SSRSSSSOSTSTtaste >
YRSSRRSZWSSStaste of
WTSTPPQPUQRPtaste*
GWTSSRSZQSRStasted
TSRSSRSOTSSStasted like
cPRTPQQIVQRQtastes
VSRRRSSJNSSStastes like
_PSPQRQR\\RRRtastes of
WRQSSSSOTRSRtasti*
WRQSSSSOTRSRtasting
a`RSRQTOLSSStasty
ZTRSSRSOLSSStasty >
_RSRRMVNWSSPtat
_RSSRMVNWSSQtat >
SSRSSSSRSSSStatra*
SSRSSSSRSSSStatras
TSSSSSSQSSSStatto*
TSSSSSSQSSSStattoo
XPPRSPURTSSTtaugh*
XPPRSPURTSSTtaught
JQSSSQSTRSSStaught me
JQSSSQSTRSSStaught~@me
SSSSSSSOSSSStaura*
SSSSSSSOSSSStauranga
^RSSSTSOUSSRtawa
ZVURSWQLRRRUtax
RSSSSVRXSSSTtax invoice
[RRSSPRKUSSTtaxes
^SJTROSSTSRQtaxi
SSNUSSSRRSSStaxi with
TSSSSSSQSSSStaxii*
TSSSSSSQSSSStaxiing
PSSSSUSVSSSStaxma*
PSSSSUSVSSSStaxman
SSSSSSSSTSSStb
MTGSSRRY[PPPtbh
MTGSSRRY[PPPtbh >
RQVSSSS\\SSSStbili*
RQVSSSS\\SSSStbilisi
PS]SSSSLSSSStcp
[IM_PJTQTSOOtea
\\KLSSRRNTOPNtea >
LQRURWTYRTTTtea and
\\QSSSSSNSRSRtea hot
YQRTSSSPTRSPtea is
RRS\\SLQPSXSTtea money
LWURSRSdSSSRtea on
TSQVSRVPRRSPtea towel
OSRSSSSSRTSUtea went
YUQRSPSgRSSStea's
W[PQSSSQRRRRteaba*
R[SSSSSQRSSSteabag
XSQRSSSSSRSRteabags
WQQRSSSPURSRteabags >
XNEVRPTXWROQteach
cLJNSKVVXRSRteach*
[MTNTNSNWQQRteacher
[RSSSSTKUSSRteacher asked
SRgPSRSOSSSQteacher has
URRSSSSRTSSSteacher says
NSISSRUcRSTSteacher's
SSSSSSSRSSSSteachers
[RSSSSTKUSSRteacher~@answering
ZSSSSSSHRSSSteaches
XRSSSPSWUTTSteaching
QSRSTSSSSSSSteacu*
QSRSTSSSSSSSteacup
MPRQSYRQVUTUteam
ISNTS]SPPTSWteam >
R`RUTRSQMPRPteapo*
YYUSTRSKOSSRteapot
QcTTQRSNQTUUteapot >
MZRUSRSSRQSQteapot's
SSQSSTSYRSSSteapots
QSSSTSSORSSStear
QSSOSSSYSSSSteare*
QSSOSSSYSSSSteared
DPSRTSSnYRRStears
9SSSSSSnUTTTtears >
OPSSSSS`SSSUteasp*
OPSSSSS`SSSUteaspoon
XRSQSTSPSOPQteati*
XRSQSTSPSOPQteatime
TOWOSTSWSNPQteatime >
QWSSRVSRSSSSteats
URQSSSSWUSSStech
GPNSSXR`RTRUtechn*
SOOSS[RNRRRTtechnical
GTSSSNSlSTSUtechnique
SSSSSUSLSSSStechnology
TSQPSRSbSQQQted
KTWQSTSUSRSRteddy
QSNUSWSQQTQUteena*
USSSSRSOSSSSteenage
OSPUSXSHQTQUteenager
RSQSSRS`SSSSteenagers
BURQSRS`JTRUteeth
MRVOSSSNQRSSteeth >
RVSTSSSMQSSSteeth marks
PSSQSSSYSRSSteeth*
SS[QSSSKSSUSteether
PSLSSSSaTRQSteething
OPQRSbSZRTTTtelep*
PSSSSXSTRTUTtelephone
RSQRSaSJSRSStelephoned
SPRSSOSbSSSStelephones
VRRQSRSRRRSRteles*
VRRQSSSUSRSRtelescope
SSSSSSSPRSSStelescopes
UWbPU@SSVW[Qtell
SSOUSTSZRRQRtell her
QSWRSPSJRUUTtell him
QZTPTSSLSSSRtell it
FQ\\RSXSOTUVTtell me
VOUSSUSKTSSTtell the
fWXSRVSBTTTOtell them
TNZTSSSNSUVStell you
SSSSSRSVQSSVtelle*
SSSSSRSVQSSVteller
VUTTSLSMRQRQtelli*
VUTTSLSMRQRQtelling
WQKSSVSRSPQRtelling me
WWUSSMSLSTTRtelling people
OSSSSQSWRSRRtelling the
YaaMSASGVTUNtells
T]URSNSRSRRQtells me
SZZPSRSGRUUStells the
WQORSKTgVRSPtells you
]PTMSSSQUTTTtelly
VQSSSSSSTTTTtelly >
YOSSSSRSVSSStelne*
YOSSSSRSVSSStelnet
URSSSSSRTSSStemp
NSPURSURUOQNtempe*
OPRVSSUSRRSRtemper
OQPTSQUXRSSStemper >
VSRSSSSRVQRQtemperature
TSRSSSSSTRRRtemperatures
MVSRRSSSSSSStempered
^QSSSRSHWQQQtempl*
^QSSSRSHWQQQtemple
WSJFNURXTMNMten
[CWQSKRaTQRPten >
QSXSSMTNSSSSten and
VRSSSST^TSSSten bucks
[O`NQOSLTPONten days
RSPSSQVTSSSRten dollars
KSQPSPSSRTTTten i
PXSSSVQTSRSRten in
XSVNSRSQTRSRten it
TRRRRLT_SSSSten minutes
SPSSSYQQUQRRten out
NRLVSZSISSTTten past
OQSSSWSVSSSUten percent
JRUZSRSdQVSUten to
WRSSSTSNSSSSten years
TRKRSNS`USTRtenan*
SSSSSRSPTSSStenancy
XSQSSSSPTRSRtenant
ORNRSOSfSTTStenants
SSSSSSSQSSSStende*
SSSSSSSQSSSStender
YTTQSRSUSTTTtener*
YTTQSRSUSTTTtenerife
RNPQSPZSRSSRtenne*
RNPQSPZSRSSRtenner
IXRSSWRRTRRStenni*
IXRSSWRRTRRStennis
JZMSSRSZRRRRtenor
RSPSSRS]SRSRtens
MRRSSVS_SSSStense
bMaQRLRFYRSPtent
PR[RSRSITTTUtent >
RSSTSSSSTTRTtent up
XSUSSSRNVQQQtent'*
XSUSSSRNVQQQtent's
UKbUSNSNRTSStenth
RSVSSRSXSUUTtents
URTSSSSQSSSStepid
SSSSSSSSSSSRterab*
SSSSSSSSSSSRterabytes
HHsORNOMR[ZXterm
MRUSSQQSR]ZYterm >
MXYRSSSRQVWVterm started
RSTRSSSYSSTStermi*
RSTRSSSYSSTSterminal
^SPRSNS]STTSterms
KQcRSRRKSTSTterm~@number
MXYRSSSRQVWVterm~@work_verb
MTMWSSSLSSQSterra*
QSSRSSSRSTSTterrace
RSMYSSSMSRQQterraced
PSSRSSSUSSSSterrace~@comparison
OTTSSSSRSSSSterracotta
[PPRSQSVXRRRterri*
NSSSSRSVSSTSterrible
SQSRSSSTTSSSterrier
SSQSSSSVSSSSterrific
`RRRSRSNWRRRterritory
SSSSSSSVSSSSterro*
SSSSSSSVSSSSterrors
SSPOSSScSSSRterry
ZRZSQSTQSSTTtesco
RR[SQSSQSTTTtesco bag
QSLOSPSbQLPKtest
YROQSQS\\QORNtest >
^TQOSRRHVRSQteste*
]TQPSSRNURSQtested
[RSSSSRFTSSStested it
[SSSSSSGSSSStester
LSSSSRSYSSSStesters
SQRSSVS`SSSStesti*
SQRSSVS`SSSStesting
UTQSSUSLTSSStexas
PQZdTJSURVRUtext
IRX\\ROSUQURVtext >
PSWPSSSQRSSStext said
SSSSSSSSTSSStextb*
SSSSSSSSTSSStextbook
VTOYSPSYTURStexte*
VTOYSPSYTURStexted
SSSSSTSSSSSTtexti*
SSSSSTSSSSSTtextiles
SSSSSSSTRSSStextu*
SSSSSSSTRSSStexture
OSSSSTSSSRSTthabo
XUXQT@[IPNRLthan
ROPS]WRXTRSRthan a
XSPSSSSRRSSSthan any
VSPSSQSYSSRSthan can
OSLPSIQRUUVRthan i
XXMQROQXVOQPthan it
M[SSSSSWQQPRthan its
JYXRSRS[QUUVthan me
QT[SS]PIURUSthan my
]SRSSRSQTSSSthan on
]N\\RRPRZTSRSthan that
LTNSQPR\\STURthan the
PXSYSLXOPTRSthan they
ORTSPSUXQUTUthan this
SSVSSSSNSUUTthane
LPOSUTR]UROTthank
USRLSXSTSRRSthank god
RQQTWRR]RRQTthank you
RNJTXVQ`PJKMthank*
OSVRS^SHROPTthanked
OSVSS^SHSOPTthanked me
SVSSSSSORSSSthanking
QLQVYERjTQQNthanks
TRW\\[QSXTQRPthanks >
QRQSSQS^USSSthanks anyway
ORPRSLRhUTSSthanks for
RSQURTSHQRSRthanks to
ZRKRRRSZTQRSthanksgiving
QSQSSZSQPRRQthankyou
XITNOXQUVSSSthat
HJTVZGYbRVTXthat >
^NYRULSNSUTVthat a
NSOLSVS^TRSTthat about
VRSSSSSLTRRRthat actually
JRQZSbS8QRRXthat and
OSRIS^SWSSSUthat anymore
XSUPSOSPTUUSthat as
USPSSRSMVRRRthat at
PRSPVSSTRRSRthat box
QTSSSSSVQSSSthat came
MSSSSYSJSSSSthat comes
PTNRRLRkSSSQthat day
SPSSSUSUSSSSthat does
FOSSSQS_PUSUthat doesn't
ZSOSSPSLWRROthat don't
QTVSSSSPRSTSthat door
OROS]OSgSQSRthat for
QWNSSWSOSSRRthat from
XSPSSSSQVSSSthat gets
\\SNRSQSNVSSQthat goes
aONRSRRLVRRSthat had
PRSSSYSJUSSTthat hadn't
RSNUSLS[SRTRthat hard
NQ^SRQSNSXVVthat has
TQOWSRSVSSSSthat he
TONRSUSEQPPWthat i
PQKXSTSYSRSQthat i'd
TSSSSUSGRTSUthat i'm
NSVPSSSWRSSSthat if
FUPRTYTURQTSthat in
MRQVSQQ]STRTthat is
M_IRSSSTQPRRthat isn't
EUPaRQRWXRTRthat it
V[PXSQQIUTSRthat it's
YSQSSOSXWSSPthat ladder
MSYSSRSXSTTTthat little
PSSSSSSQRUUUthat long
TUSSSWSNRRRQthat makes
VUQQSSSIRTRRthat man
SRJRSSS^SSSSthat many
QSTZSPSFSTSTthat morning
VUPRWTSVRSTSthat my
VWJVRSRXSSSRthat never
QUQQSeSVRQRRthat night
SONUSRUJSSRSthat nobody
QSM]ReSJRTSTthat on
S`MZSVTCSRRRthat one
NQOTSORiSTQTthat order
SSRMSSSZTRSSthat out
PSVSSSSSSSTTthat page
OQPRSXSZSRTTthat place
PWSRXSSHRTTTthat said
URKRSMR^STUSthat same
NNP[ROSNRURVthat says
RTQTSSS]RSSSthat set
NSWQSSRRSSSSthat she
KSRVSYSZSSSSthat since
VSURSUSISSSSthat sort
]SNRSRSPTSSQthat stays
STRMSRTJRTRQthat the
SRVVSSSVSRSSthat there's
PSdQSLSQSSSRthat they
PRVRSRSUQQRRthat time
QXPRSJSdSSROthat to
PSPRSRSZSSQSthat took
RUVSSRSMSUVUthat van
MIUMV[RVTMQWthat was
LYRTSRSORRSRthat wasn't
aSNSSSSLSSSTthat way
OSgSSQSGSSSSthat we
RSUSSRSORTTTthat weekend
RR[SSRSDQTTTthat window
SRSSSRSSSTSTthat works
QSSRSSSWTRSSthat would
NSRQSXSNSSSSthat you
]RPYORRTSSSRthat'*
fPRRSSSETSSSthat'd
cPSSSSSFUSSSthat'd be
PSSSSXSQSSSRthat'll
LUQZOMRcRSSSthat's
X]VPSNRNQTTSthat's a
?UURSQSdSTTRthat's about
VLK_RNSbYQQQthat's all
cVPRSVSDTSRRthat's been
_STTSISKSTTSthat's how
6PSPSaSnRRTSthat's it
PSPTSSSQSSRRthat's me
SRRPSHSaTUTSthat's my
QfORSQSHQQRQthat's not
_JTOSQREXSUPthat's the
]NXRSRRSSWXWthat's what
QURWSSSMSUSTthat's where
PRRURHSUTUSSthat's~@me
NeKRSOSRQRSQthat's~@negation
cLZNSbPHRUUWthat's~@number
FPTSSPSdWUTTthats
QRVSSTSORSSSthat~@answering
ORRSSYSWRSSRthat~@arrival
IVPSSTS[RSTTthat~@book
RR[SSRSDQTTTthat~@building
PYPRSJRWRSTRthat~@comparison
XSSRSNSJTPQPthat~@courier_act
STQQSNS\\RTRRthat~@courier_staff
ZPOOSVSFUTUTthat~@courtesy
OURXScSMRRQSthat~@day_time
\\TZSSQRSUPVOthat~@delivery_place
LVRUSTSXQTSUthat~@fail_verb
RT[QRUSISTSSthat~@family
ZRTSSQYQSRRQthat~@furniture
]RISRRS[URRRthat~@hedge
OSVSSRSORTTUthat~@instrument
SSQRSNR^SRRTthat~@intensifier
XQWRSQSRVSSSthat~@listing
UNVUTWR6PQQWthat~@me
WaMQSLYBUNPLthat~@negation
KZcVSQRSSUUTthat~@number
UURSNOSaSSSSthat~@packing_material
LPOQVORjRTQTthat~@parcel
UbSTSRSSRPRPthat~@part
USUUSSSHTUSTthat~@quality_praise
QSI\\S^SOUOLPthat~@route
PTgPRQR?RQRRthat~@seller
XQ]QSQRORSUQthat~@senses
QSSSSSSMRUUVthat~@size
ZONWSMT]STRSthat~@staff
LRHVRIRbRTRRthat~@time_span
ZSQSSOSXVRRPthat~@tools_fixings
MVSSSRSXSTSTthat~@used_item
QUVOSQSUSUVUthat~@vehicle
SSRRSRS[USSSthat~@verdict
PRSVSQUNRURSthat~@weather
JRdRSKSMOVVVthat~@weekday
SNUNS`R4TTTTthat~@work_verb
QSVRSSSRSRRRthaw
RS<SSSShSTSSthaw'*
RS<SSSShSTSSthaw's
YTTSNINYSRRQthe
TPUQSTQWSUUSthe 0
KkHRSTQLPNONthe 00
aVRSSLSSVSSPthe 000
PQ[RSSSYSUUVthe 00nd
IFhMRSRXMVUYthe 00th
SL]RS[SHPTTWthe 0nd
RNUTSSSQRVWWthe 0rd
QP]VSTQORSRTthe 0st
MJSQSRQUOVVXthe 0th
PQYWSSSESWUUthe a0
QOU^SQSOSSSSthe actual
RURSSSSNSSSSthe ad
OQSSSTSJRQTVthe address
TSTRSSSRTSUSthe advent
USRTSSSNSSSSthe afternoon
]SRTRSSRSQSQthe air
RRZSSPSQRTSRthe airline
^SPOSSSQTSSSthe airport
URN[SSSOTSSRthe alarm
URRRSSSTWRRRthe allotment
TRSSSUSUTSSRthe amp
LSUSSSSQSSSSthe anniversary
SNMTSYSSSSSTthe answer
SSMXSPRQPSTUthe app
UPNRSTSLUSSTthe arm
RSSSSSS]TSSSthe arms
_SNSSUSNSSTRthe army
LRR_SSSJSSQSthe arrow
YSRSSSSHTRQRthe atlas
TaRRSNS@RSSSthe august
I^RPSNSRTSSRthe author
USSMSSSSVSSSthe b
OQ\\MRQR_SWWVthe baby
`MOVQC[QZVSNthe back
QSVPSTSQRSSTthe backlog
OZOQPRSTOSTQthe bag
SSRSSSSVSSSSthe bags
LSXVSSSQSVSVthe balcony
TTRPRNSRTSSRthe ball
XSQSSTSYTRRQthe banana
]URSSPSMSSSSthe band
gQSSSPQIVSRSthe bank
SPSQSSSbRSSSthe bar
OQRUSSSYQVSWthe barbecue
cSOFSRULXMSLthe barn
YRR\\SRSMTRSRthe barrow
QRRSUQS^RRRRthe base
VSQRSSSSTRRRthe basement
WPRPSQUPSRSRthe basket
QMRTTQSUSRRRthe bass
XRRNSSSXQSVRthe bath
QRSZSTSNQSTTthe bathroom
RVSRSVS]TRSTthe batteries
EZSRSSSQPSSSthe battery
XQURSSSJTRRRthe bay
OSTSVPS[QSRSthe beach
KM[RRSSZTTSTthe beans
SZPKSTRYVSTUthe bed
OPWTSQSRSTTSthe bedroom
ISPSSSSiVRQRthe beep
LRQRS\\SYSSSTthe beginning
NPYTTMRUVVRUthe bell
UPSSSSSRSSSSthe belly
SRYRSSSQSSSTthe belt
URRVSRSNSURTthe bench
^KKVSOSX[RQQthe best
[RSPSRTPTPSQthe better
SSO\\SRSTSVOUthe betting
QSOYSSSMSSRUthe bicycle
KNTXSUS[TRRRthe big
QUSSSUSMSSSSthe bigger
UTMZSQRYYTQRthe bike
VURSSTUVSSSSthe bill
\\RVLSQSORSUPthe bin
NS^LSSSXSUWTthe bins
SSSSSSSVSSSSthe bird
SUHSSRSeVRRQthe birthday
URSQXSS^QRSQthe biscuits
OROQSRSmSSSRthe bishop
W^LTRRTKTRQQthe bit
VQSQSSSRSSSSthe bits
UQXRRUS^RRRTthe black
OSUQRRSZRSUUthe blade
SRQSSSSQSSTSthe blanket
\\SQSSVSISPSQthe blender
VSQXSSSQSSRNthe blinds
cMRUSQSSPTRTthe block
USUPSSSSSRRQthe bloke
GSMOSnRGQPMTthe bloody
T_OTRSSMQPQRthe blue
PQRQVMSUTSSRthe board
RO^PSQQKTVWTthe boat
[QQRSSSSWRRRthe boil
WSSRROSUUSSSthe bolts
SQRUSSSTSSSSthe bonnet
OUMQQPRWSUTUthe book
XRSPSRSRVRRRthe boot
ROROSaOQRSSTthe boots
PRXNSRTTRSUSthe border
VVLTRSRPQSRRthe bottle
WVRTXQRGPPQOthe bottom
PXNQXSSURQQQthe bow
QSORSRSZSSTSthe bowl
MPWQSSSTTSRSthe bowls
PdLRSKSZRSPUthe box
FOP\\TSSeNUSVthe boy
PR\\SSSSIRTTUthe boys
UUSSSRSPSSSSthe brakes
K\\XRSSSRRTTSthe brass
GURRPRSiPXXVthe bread
RPNRSRSaTSSSthe bride
YQH]SVSJSSSSthe bridge
ORRWPRSOSTSTthe brown
?lTORSSXPRRRthe brush
RTSSRSSTPSSSthe buckle
NSYQSSSYRTUUthe budgie
SSSOSWRQSSSSthe building
U\\KUSTSVRQSRthe bulb
VSSSSSSNUPPPthe bulbs
RPS^SRSQRVSWthe bum
TQSSSSSQSTSTthe bunting
?N[RVTVXQXVXthe bus
NWQYSQRSQTRSthe butcher
UURSQSSNUSSSthe butter
KQT]SPWRSVTVthe button
TSQSSSSPTSSSthe buttons
RRQVSSSMSTRUthe buzzer
TQPVSSSPSSSTthe cab
SQRRSSTSQSSSthe cable
GQ_ORVRbRVXWthe cake
VSRTSSSSRSSSthe calculator
PPQSSURURUUUthe calendar
SSSSSSSRSWSVthe calf
HRRRRRS[STSUthe camera
MT\\QSTSPSQSSthe camp
NSUSSSSUSSSRthe camping
USKWSQSQRUSSthe canal
OPQOTWSePTTUthe candle
QUVVSRSJRSTSthe candles
PXQSSNSbQRSTthe cap
XO\\WRRRTUSSRthe car
VRRQSSSPTSSSthe caravan
PMPeRUQOQXRYthe card
US[PRSSPSSTSthe cardigan
\\PPQSRRVVSSSthe cards
QSRWSSSLSTRTthe caretaker
QSYSSPSNSTSRthe carol
IRVR]USVUSSSthe carpet
SSSSSSTHTRRRthe carriage
R^RSWPSYORRPthe carton
WXKQSTRVNQRRthe case
TSWSSSTPQTTUthe casserole
YWPJSKR[URQSthe cat
DSIVRSShSSSTthe cat's
RSVYSRSKQTSTthe cattle
[RVPSQSNSSRRthe ceiling
NZRVSSSQRRRRthe chain
PMSLSRRlUVTVthe chair
RRSXSVSKRTSVthe chap
PQWWSQR\\RUTTthe chapel
VSQSSSSTQSSSthe chapter
UQRSSSSWTRSSthe chapters
PSWSSTQSSSSTthe charge
RXSUSVSTSPQSthe charger
VQRSSVRPRTTQthe chart
JPIWSiSEPPQVthe chat
TSRSSSRRSSSTthe cheaper
OOTRSVSSSQRTthe cheek
`PRRSRSSVSSRthe cheese
WSOSSRSQSTRSthe chemist
RRVSSSSLSUUUthe chess
L\\ZSSOSQTSSSthe child
dOGNSXS^VSUSthe children
TRRQSSSYSRRRthe choir
UTRSSRWCRRQQthe christening
TRHSSTS^RUTUthe christmas
RUQRVRTRUQQRthe church
`SOPSSSLTSSSthe chute
QSQRSZRVSQRSthe claim
MZRSSSSTTRQRthe clasp
XSWRSQSHTUUTthe class
VUSSSSSQTSSRthe clerk
SS]XSRS@SSSRthe clinic
SRSSSSSLVSSSthe clip
XQSSSSSJUSSSthe clips
UUSSSSSTRRSPthe clock
MQYPSQRRQUWTthe clocks
TQSRSSSRTQQQthe cloth
SQPSSOSWSUTSthe club
PSOSSSSRSUUTthe coach
QRUVSSSKSSSSthe coal
PWTSSSQZSQPQthe coat
F]PVS_QEPURVthe code
QQZSSRSNRRSRthe coffee
LPPRSZSNRVUUthe cold
GYNSSVS^RPQPthe collar
QORRSSSXVRSRthe color
RPQQSRSVURRQthe colour
]RSSSSSQTSSSthe colours
NQ\\RSRSXNSTSthe comet
TSSSSRSRTSRQthe company
MSZRSOSRQVVVthe computer
QQSSSTSRRUUUthe concert
SYPQSSSMTOQOthe controller
UZORSSSMSRRQthe cookbook
LQRSUSSSQSSSthe cord
MPUURSWHPVTUthe corner
[[PQYQSRROPOthe corners
RQXSSSSOSTSRthe correct
UQSQUSSNSSSSthe corridor
SSURSUSNPSRSthe corsa
OSRSSSSLQTTTthe costume
VOSTSSSNRUVVthe cot
ZTLQSRSXSRRRthe couch
QRN\\SQSSSTRSthe council
[NZQSNSLUUTRthe counter
MNhQSRSWPZ[Zthe country
XNPVSRTSWQRQthe county
MSQSSWSXSRRQthe courier
RRFSSSSTSSSSthe cousins
JYVTRRRSTRQRthe cover
SSRPSZUUQRRTthe cows
NYOVTVSJPSSSthe crack
POSSSSSZSSSSthe cream
NOScSRSNRSSSthe creek
MTQSSSS_SSSSthe crib
XSOUSSSMSSSSthe cricket
RSQTRRSXRSRTthe crossword
NRVN\\SSMQTUUthe crown
QRZRRRSZQVWUthe cruise
^ISRRSSRVSSSthe cup
TQSSSSSORSSRthe cupboard
SUTSSQSSQRRRthe cups
USVSSSSQROTOthe curb
MPXRSSSLSSSTthe curtain
SQRSSSSRQSSSthe curtains
VSSSSNSXTSSRthe cushion
_PSUSISLXSROthe customer
ER^RSRSYRVVVthe daffodils
LQTPSSRYSSSSthe dairy
YXPQSSSSRSSSthe damp
NOWQRRS[TUUTthe dark
ZPNSSSSQRRRRthe dash
QO[OSOSPMUTTthe date
NVRSSSSbSRQRthe dates
HOWDSZYNPRVOthe day
SRSTSMXRRUSSthe dealer
RSSSSWSQRSSSthe dearer
WTOUSOSKSRSRthe deck
QORSSRRWSUTRthe delivery
PRVSSSSXRTUTthe dental
LUXPSNRTNWXSthe depot
QWQSSQSVRRRSthe description
TSURSSSKOSSTthe desk
WRQSSRSOTSSSthe detective
UPSQSRSRTSSSthe dial
WSSQSQUQSSSSthe difference
PVSSSSSKQTTTthe disc
[VJSSSSNVRRRthe dishwasher
USSQSSSSTRQQthe ditch
`RQRSWS>UQSQthe doctor
TKJbOSOKSTUTthe dog
RIXMZURcSSUTthe dog's
PVORSRRXTQRQthe doll
QURPRVSLQRSSthe doll's
IP]DRNSlQYUUthe door
MSSXSRR]STTTthe doorbell
USROSSSSSRSRthe doormat
YVRPSSSPSRSSthe doors
RSHVSQT`SRQPthe doorstep
WRK^SSSBPWQWthe dot
aRPPSSSRTSSSthe dough
RQRXSSSUSTSTthe downspout
SORQSSSMSUTUthe drain
USOSSSSSTSSRthe drakensberg
OQTSSSSVSSSSthe drawer
TRRSRSSVRRQRthe drawers
SRXSSSSJTTTTthe drawing
OWPTSSXMPRRRthe dress
SQSSSSRQTSSSthe dresser
IVSYUPSSPWQWthe drive
VKZNSUR\\QWUWthe driver
VSTSSSSRSSRSthe driveway
RSPVSSSUSURTthe drizzle
cRSOSRSVTQRPthe drone
WPSRSSSOURSSthe drum
QRWSSUSUSUTUthe drums
JVSWSSSSSTSTthe dry
SSRSSSSVTRRRthe dryer
TQPSRRSbQSSSthe dust
LSSSSSSYQSSSthe ear
WSTSSSSPSTTTthe easter
RPdQSPQURVWWthe eclipse
S]RRSQSXQUUUthe edge
UQSSSSRPSSSSthe edges
SSTSSQSPRTUTthe eggs
YTLSSRSRTSRRthe eight
RSQHSSS`RTUTthe eighth
RRSVSSSOQTSTthe electric
PSSSSSSUTRSRthe elevator
KW_RSYSKSTRUthe eleventh
RR]SSISJRRRTthe email
PJYEWMT[VSXUthe end
RSR[SSSLSSRTthe engine
VUORSSSRTSSSthe entire
RXSSQRSUSSSSthe envelope
SR\\XSJSHSVTUthe estate
ORU[TQSSRUTSthe estimate
YRVURTSNTSQSthe evening
GNZRVSS_QUUUthe exact
TQJQSSS_TRSRthe exam
NR]QSOUURSSTthe exchange
SOOPSSZSTMONthe express
TSSSSSSJSSSRthe eye
aQSSSRRJTSSRthe eyes
OVRRRRSTQSSSthe f
UTHSRPS`SSSRthe face
NSWSSQRVRUTTthe facility
QVLRScSKRSRSthe factory
KPWRSRRZSSSSthe fair
SSPSSSSQSRSSthe fake
VUSSUSSQQSSSthe fall
SRUSSVSFRSSTthe family
[LTRSUSVTWVXthe fan
URXSSQTQRUTTthe farm
PTQSSSSYQRRSthe fat
ISRSSSVbRUSUthe feed
VSRQSSSSSPQQthe feeder
XRQRSSSTSSSSthe feet
IVROUcSOQORQthe fella
SSTZSXSHPUSUthe fellow
NSMVRSSVNOPQthe fence
XUOLSSSRSVVTthe ferry
NSWPSVRTSSSSthe fifteenth
SNTPSGSaSRUSthe fifth
TUSTSRSUTTSSthe film
UUOSSSSUUSSSthe filter
QNS\\SRSGTVSUthe fire
NRSSS\\SQSSRUthe firm
RJXRNeREXSURthe first
WSPRSQSXRTSSthe fish
OO[RSQSNRUTTthe fishing
QXQSSRSPRSSSthe five
YRSSSRSQSTTTthe flag
RYSSRRSSQSSSthe flap
P[ZRSRSNRTTTthe flapper
WRWRSSSQSSSSthe flask
RRSVSSRERUSTthe flat
PRaQSRRQRUWTthe flats
TSYSSOSPQSTRthe fleece
USPRSSSOVRSQthe flies
^UOISMR\\VNQOthe floor
OSRRVRSSQSSSthe flour
QRQ[SLSPSUSTthe flower
R_PRSSSJRRSRthe flyleaf
QTSSSSSWRSSSthe foam
O`NQSQSRNQQRthe foil
OUZSSOSTRTUSthe following
Q^PSSSSNRTSTthe foot
ZPQPSSSXURSSthe football
KROLS_PZQRRUthe form
VRPTSSSTTRSSthe fountain
MV\\OSRSOSPQPthe four
^UIPSPOUVTSSthe fourth
SYIWRTSYRSTSthe frame
ORWSSSSVQSSSthe frame's
RRTSSPS^SVVUthe freezer
[SXNSOSZSPRPthe friday
SQ]PSSSORTTRthe fridge
RRK^RNQSRVTTthe front
PSQSSSSXRUUTthe frost
QUXRSRSGQUUUthe fuck
_RWXQQSPQUTUthe fucking
RO[SSSSRSSRSthe full
SO_SSRSJTOOPthe fun
UTVSSSSYRTUSthe funeral
`RRXSPSPTTRSthe g
XOQQRQSQRSRSthe game
QPbQSSSURUSWthe gap
RVTMSUUSTQPQthe garage
XVJURPSYVRSRthe garden
ULJ[QUSQSWQXthe gas
GQYURORVQUSVthe gate
MS`SSSSNSTTSthe geese
MSJSS^S[PPQUthe gentleman
SSERSSSWSSSTthe ghost
RR]SSSQFRUTTthe gift
MRQVS^SLQQRTthe girl
YSNRROSJTQPQthe glass
TRVSRSSHSRRRthe glasses
SQSSSRSUTSSRthe glaze
ZRRVSSSQSSSRthe glue
NT[WSSSVQTURthe goat
^HRSSTSQTRQUthe gold
DRTSQXSLSVTXthe good
GTJUSRS]RQQRthe goose
LYNSRSS[RUTUthe grandchildren
WQSSTQSTRSSRthe grandkids
WRPLSSS]TTTSthe grass
\\OUSRQSPXRRRthe gravy
N^QZSRTPQPQPthe green
TSQQSSSKTUSTthe greenhouse
LWSRSSSKRSSSthe grey
RSSRSSSXTSSSthe grip
SQ^OSOSOVVWVthe ground
QQPSR[RRQRRXthe guarantee
LR[RSSSTRUTTthe guest
SQVRSWSUSTTUthe guitar
OPPUQSS\\SUSWthe gutter
TSNVRVSTSRRRthe guy
QZSUSSSTRSRSthe hair
]ZORSQU^QSTPthe half
YTOPSUSgSTUSthe hall
USQSSTSQUSSQthe hammock
LSUSQSSXVRSQthe hamster
OSSSSSSUSRSRthe hand
YONUTQRQROPNthe handle
SUSSSSSSSSSSthe handle's
WRQSQSSQTTTTthe hands
OSSSSRSWQRRQthe hard
SSSSSRTKRSSSthe hardware
SQTRSSSTQSSTthe hat
TQRMSQSVUSSSthe hatch
dPPSSKSSUSRPthe head
PSVSSSSWRSTSthe headphones
YQPSSQSOSTSSthe heads
JR^RSSSSSUUVthe hearing
MTUWSPSWTTRSthe heat
]PQSSRSJSSSRthe heated
TRWPSSSRRRSSthe heater
SSO\\SRSNTTSSthe heating
PRQXSSSPRUSUthe hebrides
CORPRVSkQSSUthe hedge
QURPSYSQRTUSthe heel
LSM`SLS\\STSTthe hell
OSOSSdSXPRQYthe help
WUPQSSSKURRRthe hem
VRPLSSR\\SRSSthe hendersons
QSSSZSSLSSSSthe hens
FSTOSRTlRUWTthe high
PSVXSOSWRUTUthe hill
STQTSWSRRRSSthe hinge
QSPUSSSURSSSthe hinges
PRSSSYTNUSSSthe hob
U^[QSQSRSUTUthe hole
SSKNSVS[RRTQthe holiday
MWRSSSSRMSSSthe hologram
UWNMSSRdTRRRthe home
QSZSYSSHSQRQthe honey
J[QSRQS]PTSSthe hood
PRTRSSSdRUVVthe hook
SRRTSSSUTTSSthe horn
QRVURRRSPWTVthe horse
TSROSTSWTTTSthe hose
ORYRRPSPSTUTthe hospice
NSWQR\\SKSRTTthe hospital
VSRRSQSLSSSSthe hot
RRQ\\SRSPQPOUthe hour
LW[USXSJSSUSthe house
RPUSSUSSRWWVthe hunt
ZPOSSSSOVSRRthe hut
QSSPSSSbSSSTthe hydrangea
LRR[SRSJRUSUthe hydrant
QVSXSUSIQRRRthe ice
LR[QRUS]SQSSthe idea
QRRRSRS\\SRSQthe in
ZRRSSQSMTSSSthe index
KSTSRSTVORRRthe ink
SWTSRQS^XSSRthe inside
TKPVSRSMVTRTthe instructions
PTSSSSSXTSSRthe internet
P_RHSRRHQQSTthe invoice
WSSSSTSMSSSQthe iron
LR_SSTTHRTTTthe islands
RNSQSRZRSSSRthe item
LQV\\SSSRSWVWthe jacaranda
LVSSVSSPQRRRthe jam
ZOSRSSSTVRRRthe jar
[PKSRQRRXPPPthe job
_ORSRPSOXRRRthe judge
TRSSSSSPTSSSthe jumper
TSQRSYSYSQSTthe kayak
@YUUSWSRRSQUthe kettle
R]QQSRSKRQRPthe kettlebell
VRMOSVSPTQQQthe key
RQXRSQSXRTTTthe keyboard
SNMSSSSVRTTSthe keys
USOYSSRMTRQRthe kid
SR^SXPS7SSRPthe kids
SUTSSPS_RTTSthe king
M]ZSSTRQQTTRthe kit
ZMOVSKRfUTRSthe kitchen
WRTQSQSOUQRQthe knee
YRNRScSOTQRQthe knees
INRTRRS]SRSSthe knife
`RSSSSSNSSSSthe knights
USQSSSSLTQRQthe knitting
RRVTSSSORTSTthe koi
Q\\J]QTQ]UNQOthe label
PSXSSSSPSUTTthe labels
[PSQSSSSUSSSthe lace
SQWcSISTUXRWthe lad
ISfVSRSKSTSSthe ladder
UTQRSOSSSRRQthe ladies
ORNPRQSmTSSSthe lads
OO[VRLRFPWRVthe lady
VNNMSSS`TTUTthe lake
YUVQSWSGTTQSthe lamp
USQXSSSRSRSSthe landing
QSQRSRSXSUSTthe lane
OS_SSQSSSTTSthe lanterns
RRSQSUSTVQSRthe laptop
RVRSSRSRQSSSthe large
SRMXSXSPRSRSthe lass
NSJSTYV[MVUSthe last
RRYSSSSNRVSTthe latch
OTKSSUR^TRSSthe late
XSPRSQSRRSSSthe laundry
RRTTSSSURTTTthe lawn
SMSSSSSWSSSSthe lead
QSPSSWSVURSRthe leaflet
PObJSSSMQSWUthe leaves
`RLKSNSIYNQNthe left
TRXSSSSTRSSSthe leg
USPSSRSWUSTSthe legion
QTSSSSSQSRSRthe legs
TSSQTSSHSSSSthe length
F\\QSSUSOURRSthe lens
RPTTSORQSTSSthe letter
ONWSSSSRRSTRthe letterbox
]RMRSPSZURRQthe letters
SSPSSSSKTSSSthe library
OTSPUPRXXQQPthe lid
PUPNSRSiQSTTthe lift
KSQRSUSZTQQPthe light
R^SNSRSNSSSSthe lighthouse
VRTXSQSJSTSTthe lights
PZBLRUQXSOSSthe line
TWOSRSSPRRRSthe lining
QSSSSRSYRSSSthe link
WPTRSTSSSSTSthe lino
VPSSSSSJUSSSthe lip
TRZPRRSGSSTSthe list
NcUOSTTAPOPNthe listing
>Z^NQSQLMX[Wthe little
]TMSSTSMUPQQthe loading
HTRbSSSNRSRTthe lobby
KSRSSRWQTTTRthe local
PRUURUSOSWSUthe log
I_NRSRSOPRRPthe logo
SIYPSOSQURRQthe long
NSPRSRS`STSSthe look
SQSSSSSSSTTUthe lord
KSVWSSSYSSSSthe lorry
UNIRR`RPQPPUthe lot
\\ROUSRPPUQRQthe low
]QQSSRSPRSSSthe lumbar
RR[SSRSUSSSSthe m0
[TTNSJUWVTSSthe machine
N]MSSSSSRSSSthe magnet
XQRUSSSQSORPthe magnifier
RLSYRXRMRQSSthe mail
GSZNSRS]STYTthe mailbox
XRTXPQSIRSTSthe mailman
P^LRSRVYRQQPthe main
Q_QRSQSRPSSRthe maker's
VNZNTUTQTTVVthe man
SSMSSVSPSSSSthe manager
SRRRSSSSURSRthe mantel
Q^RRRSSPUPRQthe manual
RSRSSWSNSSSVthe manufacturer
KQXTSPS\\QXXYthe map
RQQSSRSRTSSRthe maps
XPQOSOXKSPRPthe market
TQ]PSQSQSU[Sthe mat
SSUSSVRRRTSTthe match
LRQSTSUXTSRSthe math
SSTSSUSMSSTTthe matter
Q[LRSSSORQRQthe mattress
SSOSRSS]SRRSthe meantime
UTSTSRSQTSSSthe menu
aSYLSQSWWRTOthe message
QSSUSRRXRTSTthe meter
PQRSS[SKQRRSthe microwave
VRSRSUSTRSSSthe microwave's
UPVSRRTTSPRPthe middle
LPTaRUSNQZSZthe milk
TRSRTUSSTSSSthe millimetre
PYSUSSSRSRSSthe mini
QQQZSfSISUPUthe minute
MVSUPRSWPSSSthe mirror
WSOUSSSPRTSSthe missing
WRWRSPSNSTTSthe mistake
URRRRSSSTRSRthe model
NQTSSUSXSSSTthe moment
ZPUPSES^RSUPthe monday
\\N\\SSTJVVSTUthe money
RQ^PSSSRSSUSthe monsoon
OR[USPSNRUUUthe month
TSLPTPUTSQSOthe moon
TPMUS\\RZWQOTthe morning
SRS\\SSSJTUSTthe mornings
RQSRSPSXQVVVthe mother
QPPRU]STSRRTthe motor
WQSRUTSLUSSRthe mount's
TKOSSXS`TQQRthe mouse
UQLSSSSYSQQRthe movie
YSSSSSSCURSRthe mower
JMUUSSS^TTSTthe mud
O]RRSSS[TSSSthe mug
LNNSSUS`RSSSthe mule
WQTSSNTZXRRPthe music
^P_NULSQTPUTthe name
SSRRSSSRTRSRthe narrator
SSQQSRSTURRRthe narrator's
Q[RSSSSHSSSSthe nativity
UTVTQXSUQOPQthe neck
]QPSSRSJVSSSthe needle
USVTSSSOTQSTthe neighbor's
UTRQS^SVTPSRthe neighbour
NRNXSOSVTTQRthe neighbour's
LRWPSQSWOUZUthe neighbours
QL`VSJSVQYYZthe new
WRTSSSSTTSSSthe news
^JKJU]U?RSWYthe next
LPXORTSPTVWVthe night
KP[SSSSSRSSTthe nineteenth
ITUMSVSNRRTTthe ninth
ZRTSPSSQRSSTthe north
`RSQSNSUSRSSthe nose
INQgS`SHRTRVthe note
QUN^SSSISPQQthe notes
YRURSQSOSRRRthe novel
URSSSUSSSSSRthe nozzle
OW[NTTS]TTVSthe number
UNSSSVSOSPRPthe numbers
VTSRSPSRSSSSthe nurse
OSZPSWSQSRSTthe nursery
NTSRSSSTURRRthe off
WSQPSTSMSSSSthe office
PNPVRRSXOWSVthe oil
FM[TUYRWQXUXthe old
bSXRSRRMSSUSthe once
aUHfQMTLZQMRthe one
\\YPSSQWUQRRRthe ones
NOPNSQTTVTRSthe only
SPRVSSSOSRRRthe open
NZNQRYQSQRSSthe order
SSQMPUYVVSPRthe other
LZSRTSSPQRSRthe other's
QNSLQSR[RQQRthe others
LOSQ[RScNSSSthe outside
KPPSSRShSSSTthe oven
QPMST]SNSPRRthe owner
RUURO\\PJURSQthe packet
IRRRZRS\\TSSRthe packing
SSUSSSS^SSSSthe pad
ORbPSRSQSQRRthe paddling
SRSRSSUSRSSSthe pads
8VgQQ\\YJMZ[\\the page
UKTQSRTaSSRSthe paint
Q]LRSSSXRRRRthe pair
ZTTSSRSIVPROthe pan
_aOPKRSQUOOPthe paper
URRRSPSUVRSRthe parcel
UQMRSUSISQSSthe parcels
OPSRSSR`TSSSthe parents
PQRPSSS[TRRSthe parish
KPUSSVSZRVUUthe part
WPdSSUSPRSQWthe party
PQM[SRRTQSQSthe path
ZSMSSQS\\VSSQthe patient
XWQSSQSSSSSRthe pattern
SSM]SRSJSUPUthe pavement
JSSRSQS\\STUTthe peas
TQOSSZSSRSSSthe pedal
LRZSSSS^RUTUthe pegs
WRQSSSTNVQRQthe pen
QURSSSTTTSSSthe pencil
OWSSSPTSSSSRthe penny
ROSUVSSTRRRRthe perfume
JNJOT`TVQPRVthe phone
HTKgRRSWNYQVthe photo
QRRYRRSUSWSWthe photograph
VWPRSSSMTRRQthe piano
VSQPSYSUTQSRthe pickup
QXXSRMSOSQTQthe picture
_PRLSYRGSRSRthe pictures
QSPSSSSVSQSQthe pie
QTSRRRSTTSSSthe pieces
PQNRSQYXSUUSthe pier
]QQRRSSSWRRQthe pillow
TSSSSSSNRSSSthe pink
>RYQSUR\\SWWTthe place
RRSSVRSQRSSRthe plan
KQUSSRS`TVTVthe plants
[VPQPYSNRTTTthe plastic
OOZSSPS[TTTTthe plate
\\NTRSSSSUVUUthe plates
P]PSSSRDRSSRthe plug
OZSSQRSIUOOOthe pocket
PLMQWVS_RQQSthe point
THL[\\SQ[VSRSthe pond
LSQTSSS]RURUthe pool
SPYSSTSLSRRSthe pool's
LTRISOR]RUVUthe porch
ERaSSTRPSSSSthe port
LOMZSaRMQOOTthe post
TPOSSXT]PSSRthe postage
RRQSSSSTTSSSthe postal
OZQRRRSKRQRRthe postman
A[OZSWSSPVRUthe pot
R[BSR\\SZRRRSthe power
RRE[SSSNRTSTthe pram
VRRYQSSRTRSRthe pressure
_XPSSRNG\\RSQthe price
NOXRSRSVRTTSthe priest
bQHSSRSKURRRthe printer
RSSTSRSVSSSSthe problem
XPTSSSSRTQQQthe projector's
RRVRSRSPSUUUthe promise
LSOVSYSRQSRUthe proof
PRPWSRSURUSVthe propane
LQS]SPSWSYYWthe pub
J[MVS\\SJPRRRthe pump
RSUSSNSQSTTSthe question
MNRRSURaSSSUthe quick
TSSSSSSTQSSSthe quilt
QRRO`QSQTQRPthe racing
TQRSSSVOSSSSthe rack
XSRRSSSUTRSQthe radiator
RTKYUSRXURQRthe radio
QSSWSPSXTTSTthe rail
PSSVSSSUSSSSthe railing
VQXURNSOSUTTthe rain
MRYSSRSRSSSSthe raised
VR_SSRRMUSTRthe ramp
]NRQSRSURRSRthe range
XRTSSUSQRSRRthe reading
NUTPSSSWPRSSthe real
RSSSSSSRSSSUthe reason
SQPPS[SHQQRUthe receipt
UQQSSUSQSSSSthe recipe
KR[QSQS`STTSthe recipient
QSFSSSS]RTTTthe recital
EVXQ[RSIRSSSthe record
OSVORQSYRTSTthe recycling
VQIVSVSJVRRRthe red
XSSSSJSVTSSRthe refund
WNSQRQSTSQQRthe remote
OSVSSRSYSSSTthe replacement
ORTMSRSURSSSthe resident
N]MXRUQ[TTRTthe rest
QRLSSVRQPSSSthe return
gQQRSKSXVTUSthe review
SQRQQRSZSRRQthe ribbon
PURXSRSFRTRRthe rider
PaNGOORWRRRNthe right
SVSSSSSWSSSSthe rim
WRVcSOSKQPQQthe ring
Q\\NSSSSNTRSRthe river
`URVSVRDTROUthe road
FRQSSSSjUTSVthe robin
]WQRSQQNRSSRthe roll
MVQiSRSNRUOVthe roof
ZRRWRUSMTTRRthe room
\\SQRRRSSTVVUthe rose
SRUSSSSURSSTthe rosin
[UMRRSPVURSRthe rubber
CTNPRSUzSQSPthe rug
YSPSSTSRSRRSthe rugby
_TMSSOSPUNNNthe rules
URSSSNSSSSRSthe russian
SQWVSSSPSSPTthe safe
WPMYRYVMQUUVthe same
KQ[SQUSURUTUthe saturday
ZSRRSQSKSSTSthe scale
RSPRSSSRRTUTthe scan
RSXQSSSSQTUUthe scenic
HUVYRRSQTTTUthe school
ZQQSSUSZTQRRthe scooter
N\\OSSRSQPSSSthe score
RSVSSSSNRSTSthe scores
PRQRSMTYRTSSthe scouts
VQXVXQSORXVWthe screen
]KQSSSSLSSSSthe screw
P\\SRSSSWRSSSthe screws
JQXMSRRUQVWTthe sea
FXSSSSS[SRQQthe seal
XOSRSTSRRSSSthe seam
jKQSQRSPTSSSthe seams
QOXSSURJQUUVthe season
IVRRUPSOPTTSthe seat
VWSUSQSMTQSPthe secateurs
XQZNQOPQVSURthe second
VQSSRSSSSSSSthe secret
RSSRSRSSSSSSthe seedlings
RQSRSQQXSRRSthe seller
USSSSUSPRSSQthe seller's
O]SRRRSQRRSSthe serial
UVRSSRSSPSSSthe serum
TSYSSNSJTTTSthe service
NRNaSRSLSTRTthe servo
FjNSSRSUNRRQthe set
`OMSSRSSUSSSthe seven
LQYSSOS`SUUTthe seventh
UMSSSQSSSSSSthe shade
SZPUVRSSUUSTthe shape
MROURPSaRVTTthe shed
MTUURPSZRWSXthe sheep
OVNSSSS`RMSNthe sheet
cQQSSSSQTQRPthe sheets
WWWSRRRJTQQQthe shelf
NRJXSSSXSUTTthe sheriff
TSRRSSSQSSSSthe shin
WRQSSSSPTRRRthe shine
OSQRRUT[SSTQthe shipping
\\OQSSUSVSSTSthe shirt
QUZQSSSWSTTTthe shirts
[MSQSRSKTSSSthe shoe
MO\\\\SSSRRTTVthe shoes
XRSPRYSLPOVMthe shop
JXXRV[RTPQPSthe shop's
RRUSSSSQSSSSthe shoulder
YRFRSSSOUONOthe show
VNRPSSSaSTVSthe shower
YPRRSSSRUSSSthe shuttle
IZMTRRRPOQRSthe side
PWRUSSS^SOSPthe sidewalk
OSGUSRVXRRQRthe sign
TRLPS_SMTTRRthe signature
\\RRQTRSKYRSRthe sill
QSQYSSSNTSSTthe sink
QSQSSQSXSTSTthe site
;XR]UWSRQQQQthe six
MNXQSZSSSVWUthe sixth
JRQUYXSPOQRWthe size
RSXQSQSUSRSRthe skeleton
UOSSSSSRSSSSthe skin
URRSSSSTSSSSthe skirt
SRSSSSSOVSSRthe sky
TSPRSSSLTQRQthe sleep
MVWSRSSQRTUUthe sleeping
MRSSUSQSQSSSthe sleeve
RPPSR[SKRSTSthe slip
YRTVSUSUTPRPthe slippers
QNR]SRSSRYSZthe slot
OP`RSRSLTVWVthe slow
JSVSSVS`RUSVthe small
USSRSUSMVRSSthe smell
\\RRSSSSNRSSSthe snooker
FOa[TVS@NVTXthe snow
QQSSSSSTTSSSthe socket
USQPSSSVTQRQthe sofa
]RQRSSSNUSSSthe softest
OWXPRSSVQUTUthe soil
Q^OPSRRUSRSRthe sole
PN[SSQS]QWWVthe song
RTXRSUSPRQRSthe sorting
URRRTRSQVRRRthe sound
RSSSSSRRSRQSthe soup
SRUSRSSSUSSSthe sourdough
ORRRSPSVSSSSthe space
LRURUWSQRSSSthe spare
QSTRSSSPSTUSthe speed
IZOSSSSRRRRRthe spine
KRSSSSSaRRRSthe spoons
MQQSSSSbSSSSthe sports
TSURSSSOSTTTthe spot
PP^RSTRNRVWUthe spring
CQThSSSSOVRWthe sprinkler
USRWSWRGSSSTthe stairs
S\\MVRSUVSQPRthe stamp
SPRRSRSWUSSSthe stand
JWXSSQSPRSSTthe stars
UVVRSTSKTSTRthe start
ZPTVTOSNSSTRthe state
RR]SRRSVTSTSthe station
QSTRSSSTSTTTthe status
IP[SSWSFRORTthe step
_WSSSVSKPQSQthe steps
J\\QUSPQWQUSUthe sticker
\\RVRSSSKURRSthe stickers
LQSSSSS[SSSUthe stock
UG]SSSSRSTTTthe stone
WTRUSRSRSSSSthe stool
USPTSSSUSTRSthe stop
OPNUSYSWSQRTthe store
URRTSRSRSVSUthe storm
OOMSSSSWSRSSthe story
UR[RSUSMSQQRthe stove
USRXPSSUUTRTthe strap
\\TURRSSRRRRRthe straps
MSHaSSRYPSPSthe street
TWPQSRSQRRTRthe strike
]MZRXRSMUSSSthe string
[PQQSQTTTRSRthe strings
TSPRSRS]SSSRthe stroke
PSSRSSSSSRSRthe students
VQSSSRSVSSSSthe suction
TUPSSSSNRPOQthe suitcase
OROSSSSaSSSTthe summer
VSOQRRSLTTRTthe sun
XSWJTTSPSSSTthe sunday
NVS]SSSHRTTUthe super
ZRPSSOWRWQQOthe supermarket
HSQRS^SaSSSTthe supervisor
NSWSSXSNSSSTthe support
KRgPSPSRSTVSthe swallows
TQVSSUSXQTTSthe switch
QK]YSXSGOWYWthe table
ZXURSSRPQQRQthe tablet
ORSSSRSbVSSRthe tablets
S_PRRNRWRPPQthe tag
RSQSSSSSRSSSthe tailgate
JWWQSWSSQQPQthe tap
IMPT^VSUSSSUthe tape
TZSMSSSNSPSPthe tea
]NQRSSSTVRSRthe teabags
QR[QSZSOPTTXthe team
MZUPSSSZRRRQthe teapot
QVURSSSJQSSSthe teeth
SRRRSSSTRSSSthe telescope
^RSMSSSQURSRthe telly
[SSSSRSHUQQQthe temple
QSRSSRSTTSSSthe ten
OQ]TSRSKPUSUthe tent
UIbUSNSORTSSthe tenth
NQYSSVSYSTTSthe term
UVPSSSSGSRRSthe test
\\SHRURSWSPROthe text
QKUaZYUKOVUUthe thing
YKRPRVR[[SSTthe third
NRaSSSRLSUVUthe thirtieth
LRMSS_SSSSTSthe thirty
QSRSSSSSTSSTthe thread
YMUSSQSNSUVUthe three
PPUOSUSgSQSSthe thumb
QSS[SSSIRSSSthe thumbs
YPTSSZSCRRQSthe thursday
MSZRSSSLRSSTthe tiles
`QRNRUTLSSSRthe till
LRZKRRZRPTVUthe time
WSSQSRSTSSSSthe timer
QWLSRRWFPRRRthe tin
QPTRRUSSTSSSthe tire
PQSRTQSVRSSRthe tissue
OMOSQXSbUSSSthe title
SSLYSSSESTPSthe toast
[MSTSQSJPRSRthe toaster
RZXNSRSNSQSPthe toe
J`SWSPRJRSSSthe toes
\\PLPSSSYUTTSthe toilet
SSTSSPSTRUTTthe tomatoes
QSURSUSSSSSTthe tone
Y[SPSVPEWTTXthe top
VSRSSSSSSOSPthe torch
aNRRRQSEWSRSthe toy
RS]SSPRSQUTVthe tracking
YRRSRRSZSTSTthe tractor
OS[RQTSRQXWVthe trail
URZPSRSSTTTTthe train
sRRSSSS4TSSSthe tram
XRSVSSSQRSSSthe trampoline
VSPSRUSLTRRSthe translator
PRRRSSSWSSSSthe travel
SXOSRPQTSSSRthe tray
JL]IQ`SIQUXXthe tree
PRSSSSSXSRRRthe trees
SSSSSSSOTSSSthe trigger
RPgRSRSKPUTUthe trip
NQSRXSQPRRRSthe trouble
RRKVRW[WQSRSthe truck
R^PSSQTWSRTRthe tub
NWRUTSRRQSTSthe tube
FVNSSTS\\QUTWthe tuesday
PTSSSSSWSSSTthe tune
RSWSSSSHQUUVthe turkey
VQMSSSSSSSSSthe turntable
XTROPPSXQTVTthe twelfth
RdLSSVROPRRQthe twelve
OQbLSSSXSQRRthe twentieth
QIbSSXQITSSSthe twenty
PQ\\SSMSPSVUUthe twin
HQ[VSRSSSWVUthe twins
NRNRSVS_QORNthe two
IRTQSTRiSSTTthe under
Q]RRSPSRQRRQthe underside
QSQWSSSNSSSSthe upstairs
SUNYSSSRSRSRthe ute
XQQRSTSLSSSSthe valve
GSUXSMShNUQSthe van
SSSRSSSRSSSSthe varnish
YRPPVRSURLSLthe vase
WSSSSSSNTSSSthe velcro
\\PXMSNUHRSURthe very
OPYSSSSUUSSRthe vet
MNVPSRSbVUUUthe vicar
]QR[STSGSRSRthe video
SROVSSSQTSRSthe village
bMQRTPSWUSSSthe voice
WSWQSSSTSSSRthe vows
SR[RSTSISWXVthe wait
ZRPQSRS[URRRthe waiter
ORR\\SRSQSSSTthe walk
MRRXSSSTRTRTthe walker
XUKSSPS^UQQRthe wall
SSURSTSXTSSRthe ward
SUPPSVSYSORQthe warehouse
RRKRS[SMRPRUthe warranty
SYSQSURISSSTthe wash
QSSSSSSYSSSSthe washing
YWQPSRSNSPPOthe watch
QObYSTSHVRTSthe water
PNPPW_U\\RPSOthe way
UQSQSSSUSRSRthe weak
DSJOSbSgRQSSthe weather
MR[SSSSUQVWVthe website
UN\\XSQSNQRSTthe wedding
OVORSTSPQTTSthe wednesday
UW\\KRUSSRRTRthe wee
eWRQSRV?RUUUthe week
UQISS\\SOSSUSthe weekend
YVNRSUSVTQRPthe weight
_SRPSSSQRSSSthe west
UNRUSXSIRRSTthe wet
SZVSSORPQSSSthe whales
XUHRSOSRUQSRthe wheel
PPQ^RSSRP[QZthe wheelie
LQWPSSSUPSSSthe wheels
OKUSTXQXXVUWthe whole
TVYPURSMRRTRthe wife
WSTRSRSTSTSSthe wife's
TQRSSQSPRSSSthe wifi
YQ\\KSRSUTSVSthe wind
[QH[T]RFUUTVthe window
XQPRSSSJTTSTthe windowsill
STQQSTTYTRSQthe woman
PUPSRRSOPTSTthe wood
OSSRSSSUSSTSthe wooden
OR_RRRRWPXWYthe wool
UPNPQUSgSVSUthe word
PUUSSQSOSSTTthe words
LRUSSOSZTSTSthe works
SSRSSSSPTSSSthe worktop
MOZQSSS]SVYVthe world
ESRSSUSaRSSSthe worst
SRNUSWOTTQPSthe wrong
^STQSXSIQQSQthe yard
WPUSSSSSQSSRthe yarn
TZMTSNSZTSSSthe year
VVMSSUSNVPNOthe yeast
MVZSSRSYPUVVthe yellow
RRYSSSSKTQRQthe yoga
QPQOSbUPQORUthe young
WRMRSSSWUPQRthe zip
USSSSRSOSSSRthe zipper
SSSSSSSTSSSStheat*
SSSSSSSTSSSStheatre
LMOJP_OSMNMYtheir
QWRSSSS[SRRStheir answer
UWHSRXSTSSSRtheir hands
SQRSSSSXSRRStheir name
]QPQTOWSPSTNtheir own
LPUOSnNORQUUtheir*
LPUOSnNORQUUtheirs
OQ^PS\\NHRSTTtheirs >
[NRTUNK[YRTPthem
YTTSUKQYSSTNthem >
RZPOSTQNRUTVthem a
OTRRSNS\\ORRTthem about
TUOSSSS[STTRthem again
[ROOXSSVUTSTthem all
SSRSSSSSTSSSthem along
VVXRSMSNQVUTthem and
\\ONRSSSLVRSRthem are
USWUSLSVSSSUthem at
SSVSSUQNQSSVthem back
QRRRRSSTQSSSthem before
WSRSURSRSSSSthem but
XRUSSNSQTTTTthem by
TSSTSSSRTSSRthem down
^RSOS<ReUPPQthem for
SSTSSSSVSSSTthem from
GNTWSSRdRWVUthem had
KQZPPXS]RQRSthem i
PSSRWOX[QUTRthem in
QQPSSYSPSSSSthem is
SQUPSXSNTQQRthem it
USQURQSPUSRRthem like
QTXPSUSESSTTthem my
QUUSSRSRRTTSthem off
QPOQSVSUTQRPthem on
TVSQSPSQSSSRthem out
VYSSSSSSRSSQthem so
YURRSUSQSRSQthem that
SSURSWSJSRSSthem the
KYPRSWSUQSSTthem they
TQ\\XRSSLUTSSthem to
QP\\SSPTISSSSthem two
KZUSRNSXSRSRthem up
TQOSSVSTSRRSthem which
NQNRRUS`TQQRthem with
Q_YQRLSTRSSRthem'*
Q_YQRLSTRSSRthem's
RRRSSSSWSSSStheme
^MYORNSUVTTSthems*
^MYORNSUVTTSthemselves
UOXRRQSUWUTTthemselves >
SSSSSSS\\TSSSthemselves are
IQ^XJZGQO\\X_then
JYUOSNS`PTUSthen >
NaPSPXQLQRQRthen a
YSSPSQSOTRTRthen again
SSSSSRRVRSSSthen all
USO\\SRSSTTSTthen and
UROSSPSfSTTSthen another
UTSSSTSMSTSTthen asked
GZ^RSRRSQQRSthen at
NSVQSIS\\QUVSthen by
RQVNSSSZSTVTthen dumped
SSWSSPRSSRRSthen for
OS[RSQSXSSSSthen four
SOH^SRRQUVSTthen he
USRRSQUSRQRSthen his
TYMWRUUGSPNQthen i
KLVRSXSZSSTSthen in
UWQTSYROURUPthen it
PaKSSWSDROOSthen it's
NSPZSRSVSTSTthen left
LRSRS`QURRTTthen my
RSVLSOR[STTTthen next
RXTSSSSSRRSRthen no
RSSNSQWRVRSRthen on
OPRSRWSSSTTTthen one
OSVQSTSTSSSSthen sat
WUNSSPSUTSSRthen says
YSSVSLSNTSSRthen she
RQTSSZSJRSSSthen some
PSCQSRSNSSSSthen that
RR]KRVTYSPTRthen the
SIGTQSSeWUUVthen they
SMJSSVSXSSSTthen they'd
SSSRSQSRRSSSthen thursday
SSTSSTSWSSTTthen to
SSLTSMS`QPQRthen told
RPgPSLSOQVWWthen two
OQSRSHSaTSSRthen we
SRMSSSSTTRQSthen went
QSRSSRSYSRRSthen with
TSYRSRSPTRSRthen you
WRVSSRSTWRTRtheor*
WRVSSRSTWRTRtheory
YRWSSRSVWRSRtheory >
bSQRSPVCUQRQthera*
`SQRSSSCUQRQtherapist
USSSSPVSRSSStherapist's
HZUNO^TVIPQSthere
IXSXOP[`NTUYthere >
XSMRSXSYTQQTthere a
GXQSSQSRSSSSthere all
RPXSSPSJSTTQthere and
JXNHOUQiSWVWthere are
QSXWSSSOSRQSthere by
bFSQSPWXTSSSthere for
MLbSS[SPRTSSthere has
WSNTSVSNSSRRthere he
PUSTSSSKRRROthere i
RVYVSQSDRSSSthere in
]K_\\OIRUWUWRthere is
kJPRSXSITRRRthere isn't
QSbWSSTJRSTQthere it
MTSUUVRQURSTthere like
XRSSSRSFRSSSthere on
WTSTRSSSSRSRthere ought
PRPRSYSSPRRXthere reads
QRNUSPS^STSTthere since
Q]PSSQRPRSSSthere so
YSQSSQSTSTTSthere the
NSQRUOSaSSSSthere to
NRQNTSS\\SSSSthere too
\\S[PVKQLQSROthere was
PPOSXZSUSSSSthere wasn't
UZNNSORRQTTTthere were
ROQYSWSKSTTTthere when
UVWQSMS]STSSthere with
ORXRSWSKQRQTthere would
U[PTSSSLRRSQthere'd
NVYLPUR`QUWTthere's
YPQ\\MQYSPRRPthere's a
RRPOSSS\\SSSRthere's an
RO`WSQSKSUUUthere's been
cNKMSRQXWTSTthere's no
MRQRS`SPSSSSthere's nobody
LOVQSSSTTSSSthere's not
SWK^SOSOUSRSthere's nothing
[GLSSUSbTTSSthere's one
JWRTS[Q[SSSSthere's only
RNWRSRSHSSSSthere's still
dPTOSSSWSRVSthere's that
QePQSSRTRRSSthere's two
KWPTS[QVRSSSthere's~@hedge
bQVNSWSMSOQRthere's~@intensifier
[NDVSSQRZTRSthere's~@negation
YVIQSSRYSTSSthere's~@number
MRQRS`SPSSSSthere's~@staff
PWSSSSSWRRRRthere's~@used_item
KSPKSSScRUUUthere's~@weather
RSTSSSSRSRSSthere've
G_OWPVRSPUVRthere*
STRSSUSOSSSRtherefore
KSL^SRSRTTSTtheres
PSK^SSSOTSRStheres no
PSK^SSSOTSRStheres~@negation
PSSSSWSQRSSRthere~@answering
PRPRSYSSPRRXthere~@book
MT[UUVPKUSSUthere~@comparison
JVSSS\\SNSSSSthere~@hedge
G_KNTOQYQRPSthere~@intensifier
PUSTSSSQRRROthere~@me
bOKRWYSISQRPthere~@negation
[TWPSWSFSSTRthere~@number
RKYVSRRXWRSRtherm*
TSQSSSRRVRRQthermal
WSSVSQSITSSSthermals
[RSSSSRNSSSSthermocouple
YOVRSVSBTRSSthermometer
NRRUSSS]STSSthermos
GPRRSSStSSSSthermostat
QSYSSSSMSTTTthermostat's
^QSSSLSRUSSRthesa*
^QSSSLSRUSSRthesaurus
jLDH[TTMYELKthese
IQ]SRPRXSOPLthese >
XLRTRPSLWSRQthese are
Q\\RRRRSQTQROthese boots
NVPSSWSQRRRRthese days
ESRQRfS^SSSSthese folks
LRSSSTR^ORRQthese for
UWSSSPSUTSSRthese leggings
FSORSZQ^ORRYthese people
XSLSRSUQTSSRthese socks
WS]RQOUUTUVRthese things
WRRSUSSKSRRRthese~@body_part
]VKSROUQXSRQthese~@clothes
VSVRSRSLRUUTthese~@health
VRRSPSSQTSSSthese~@kitchenware
USSSSQSRQRSSthese~@shoes
Q\\RRRRSQTQROthese~@shop_elsewhere
MUTSSWSMRRQQthese~@time_span
PSJSSSSbSUUTthesi*
PSJSSSSbSUUTthesis
RSTRSSSUSSSSthess*
RSTRSSSUSSSSthessaloniki
XPUOVOS]UTUQthey
ZPQRSMSPTRSTthey all
QSUSSTSPSSSTthey answer
WSMSSXQYRQQPthey answered
EfVQRKQ_TSRPthey are
OSGRS^YBSTTSthey ask
QKRMSUSPTSSTthey asked
VSRSSSSYSTSRthey blocked
TSQSSIS\\SSTQthey call
RP`STISRSWWRthey called
RN`XSNSFTWTXthey came
SSQSSTSOSSSSthey can't
SSSSSSQSSSSUthey cancelled
SSISS\\SUSQSTthey changed
PSSSSSTVQSSRthey charge
SSRSSTQWSSSVthey charged
QOSRRZSJSSSVthey closed
TSXMSPSQTSSRthey could
NR^ZRJZOOUTRthey did
URUQSSSJRWWQthey didn't
SSRURPSTSTSTthey do
MOtPSHRRUUVTthey don't
RPRTWWSPRQRQthey even
SSQSSVSQSRRTthey fixed
PRnKSORNSVXSthey found
RNWZROPNP[ZWthey gave
\\SQSPXSPTSSUthey get
LSRPSUXNQQRUthey go
SRISSKU_STVQthey got
ZWTOTQUMSUUTthey had
VSSRSTSRRPQQthey hadn't
KSYXRWPNSRSUthey have
PSRSSNS_SSSSthey hold
NQS_S]SPRPORthey just
QVSRSPSSSRQQthey keep
USRSSSSUSSSQthey kept
MRWgZIPNSUTRthey knew
SRORSUSVRSSRthey know
YSQRSTSLTRSQthey leave
ORSYSQSPRURTthey left
VVRTSPSFSRQPthey let
[PNSSR^IXRRRthey live
MS`RSHScTUWSthey lost
PSGRSUSaSPPPthey made
SUOQTXTYSSSRthey mailed
\\QVYSOSNTTSRthey make
NSPSTNS`STUTthey must
XRRVSGSWRTTTthey never
SSRSSUSNSSSSthey noticed
PUSRSXOPSRRUthey offered
QSNTSTPSSSSTthey only
NXSRSXROQRRUthey owned
VTNPRYSORSSQthey popped
QU\\RTRSOSTTRthey posted
WSSSSSSJSQQOthey promised
ORZYWSSFQUTTthey put
URQTSWSHSPRSthey rang
QUSSSYSMRSSQthey refunded
RPQOSYSNSRSSthey replied
SSSSSTSMSSSSthey reply
WSSSSNRRWSSRthey roll
GUSMOaOJNSTVthey said
IIOWR[POKVTXthey say
MTSSSTTSTSSSthey sell
SQORSTUZSRRTthey send
RSNRRWRURPQPthey sent
VRSSSISPURRSthey sold
RSSPSTRRSSSTthey spotted
XOPYSKSTSRQQthey still
TQYSSUSTQTTRthey stopped
SRSSSUSRSSSUthey swapped
QSSRSCS]STTTthey switched
PSSSSPSOSTSTthey swore
USKSS]SNQSSSthey tell
SSXSSTSOSRSTthey thanked
SRRSSNT\\USSSthey think
UVZRSHSLRRSQthey told
FSXQS\\QVRUVXthey took
ORQTSaSNRRQUthey tried
LQTRS\\MSQSRUthey want
QVONSX^QQNPLthey wanted
_SSSSDSLVSSRthey wash
SSNSSWUPRRRSthey went
^XVWTHQMQWTRthey were
QSVRSTQQRSSTthey will
SSJSS\\SSQPORthey won't
NSSSSJSlRSSSthey would
RSYVSNSZSSRSthey write
[SQWSPSXSTRUthey wrote
SUZN[MR^VVWTthey'*
SQOS_VQOKLLPthey'd
SSSSURSRSSSRthey'd been
SSYUSMSRSVUSthey'd called
RRKSSVSQSSSUthey'd never
LQOSTTSUSSSRthey'd put
UZZRRTRWSSSTthey'd said
SYYRSHSPSRSQthey'd sent
KP^RRVQURUUZthey'll
LRZSSPSSSUUTthey'll be
_USQIGV_^TUTthey're
MSUSSTRZSTTUthey're good
YRQRSTSXTSSRthey're in
SSUSSSSSSSSSthey're light
PSSSRUSSSSSSthey're polite
OSQRSZPSRRRSthey're so
OXTPZRSTTZZPthey've
VSYSRSSJTSTSthey've a
VRTSTRSOTVUUthey've been
USVSSRSRSVUTthey've gone
PPMSS`SURPPTthey've got
QSQRXOWORRSQthey've had
ZQNRSMSgTWWWthey've left
PRPRWRX`SSSRthey've put
VYQSSPSNSRRQthey've sent
SQPSSSS[RTSTthey've taken
OVPTS^SVRRSSthey've told
SSTSSTSSSQQStheyd
ODP^aIVXT[WZthe~@animal
QNLNSaSGQLQVthe~@answering
UIZER\\TNUSSTthe~@appliance
RXQPSYSFQOPRthe~@arrival
L[[POTRRUTWUthe~@art_craft
QRJSUPS[ROPNthe~@audio
HPUYPQQTQYXWthe~@baby
QSORSPSZSPOQthe~@bag
XUM[SNRQUMNLthe~@beauty_hair
T\\OQRSSWVRSPthe~@bedding
ZSIMQ]QRXLNQthe~@body_part
XNWHLO^RTSROthe~@book
ORQSSVSXTRSRthe~@bribe
ULRVV^QERVWSthe~@building
SWOSRSTSRQQQthe~@camera
SKaHRNSNUPSOthe~@camping_fishing
KSHTR\\R[SQPQthe~@carrier
WPTPRNRWPVVTthe~@cleaning
R\\YQMRTKPLKIthe~@clothes
VSMTPSSFULPOthe~@colour
P\\HTQXYUQRUTthe~@comparison
ROOOQ_QWQSTWthe~@computer
JVZPSQSLTRTTthe~@conduct
YILTT_SPTSVTthe~@courier_act
MOYcQ\\TEORQTthe~@courier_staff
QROSSTRdRTSTthe~@courtesy
QUPSSTRSQTTSthe~@damage
[LSPQVRSZSQVthe~@day_time
NLXVMTOQNVYVthe~@delivery_place
TRPQRUTNTRSRthe~@dispatch
MO[USURQTQSRthe~@drink
KVKUXRP[NTRUthe~@electronics
ASPSTZSYOVVXthe~@fail_verb
RSPSSSSQSRSSthe~@fake
VNITZLOTSZWXthe~@family
ORNNRUSZOXVWthe~@feast
WKPOZRPNRXWUthe~@food_spices
SSXSRVRJQSTRthe~@fraud
ZUNNOMRTQQQQthe~@furniture
QPW]SUSOUWTVthe~@garden
XUUXRNRPUPPQthe~@health
FQPNUQTKTSPSthe~@hedge
TUNURPSEXQQRthe~@instruction
RZKMUWTSTKLNthe~@instrument
YSQTSL\\DRSSQthe~@intensifier
SQUVSQSLSRPUthe~@jewellery
PXPPRGSZSOLMthe~@kitchenware
OQ\\OSNRUSWXWthe~@lateness
MTYTTWSNQSQSthe~@lighting
J`R[NRRFMUOPthe~@listing
R^NOSPSYSSSPthe~@looks
ULSLSNOVURQQthe~@material
LWQSRSSMRSRTthe~@missing
W_UGR^KFWOSSthe~@money
N_KRSLRiQTUSthe~@month
LO\\RRKSZTUTUthe~@music_media
KTRQRTRWQUVXthe~@neighbour
EG[UPWS^PYY^the~@newness
MObKO_GIMX\\Ythe~@number
`QGSOQQWVPQPthe~@office
LS`RRRVBRTTRthe~@order
Oa@[YUSQORNRthe~@packing_material
VSQVSSSLSQQRthe~@packing_verb
PURSURSORSSSthe~@packing_verdict
T[HWM]QKRLMQthe~@parcel
S[NNVQPMOTTUthe~@part
MRXRRSRMSPQQthe~@party
MSNUZ[QTWUSUthe~@pet_goods
P_QLSQQSNOOOthe~@phone
YUZUSIRBQUUUthe~@place_name
GQWTOYR[QZY\\the~@plants
TPRQSWWQTSSSthe~@price_word
PNQQWGS\\URSRthe~@quality_blame
OIVMSSYYWLPOthe~@quick
XSSSSJSVTSSRthe~@refund
LZQZPXR[QKNPthe~@return
[KYVQWRHUUUVthe~@room
LNR^POTLQURTthe~@route
MOFQRkTLNIPOthe~@seller
aGQJRQSM[RRRthe~@senses
aQUMSXQOWNQMthe~@shoes
RTQLU\\UPPPPRthe~@shop_elsewhere
CRUQT]R]OOQRthe~@size
`DWSRUSMYNNSthe~@sport
LEPTQZRUQPMWthe~@staff
ZWZQSESVQSTPthe~@stars
SUSPSSSNRRSRthe~@supplement
MP`ZQWRPOZVZthe~@swearing
MQPUQa[OMUSWthe~@time_span
NYVXOSTTPTTTthe~@tools_fixings
SXLOOMPOYOOPthe~@toys_games
KR\\VRMRPLWXYthe~@tracking
H\\NSSUSTTRMRthe~@use_verb
SPRP^SPSURRRthe~@used_item
ULXWPRYPORPSthe~@vehicle
YSRZNRPHTROSthe~@vehicle_part
IOVRUWRDZRRUthe~@verdict
XUOUSQSTVTRQthe~@waiting
LOXQR`RJNVXZthe~@weather
NO`AQ]RMLUWVthe~@weekday
FU[[TcUMLUUYthe~@work_verb
VQPNPVURXRNSthe~@wrong_item
\\RRRRPTOOSRSthick
TPTSRSSXRRSRthick and
USRSSTSRTSSSthick*
USRSSTSRTSSSthicker
USRSSTSRTSSSthicker than
SSSPSZSJSSSSthief
OTJOS[QVRNQUthiev*
PTKOS[QWRNQUthieves
SSRLSZSSRNQTthieves >
SSSSSTSRSSSSthieving
XSQSSSSRURRQthigh*
XSQSSSSRURRQthighs
SSOSSSSSSSSSthika
VLQRXQTTUQRPthimb*
YLRSVRTOVQRQthimble
ORSSUSSRSRSRthimble >
PSSSTSSXSRSRthimbles
WWQNSRRVVTTRthin
TQSQSSSTPSSRthin >
WSQSSSSPVRRRthin as
VSSRSSSSSSSSthin but
SSSSSRRRUSSSthin for
RTUPSOUUTRVPthing
LWZOSOH\\PTUUthing >
KS[SRSSOTSSSthing a
PSWSVSSESSSSthing and
RTRSSSSRSSSSthing for
SSTUSTSQSTUTthing from
OUUTSSSRRSSSthing has
WTNRSRSYTQQRthing i
NNRZSQWUTRRRthing in
JWSSSRWKRSSSthing is
ZVJSSTSKTQRRthing it
KYSWRSSKRXVWthing itself
TSSSTRSJSSSRthing like
SQFSSRSbSSSTthing of
PYRUSLSUSTSSthing on
PUWSSRSMRTTSthing since
OUTSSTQPQUVTthing that
TSSSSSSQRSSRthing the
QRWURRSJWTSUthing to
ROQSSS^PSRSSthing was
WSRSSSSRSSSSthing with
PSQUSSSRSTQTthing's
RPSWPLVVQURSthing*
TPUUPLVWQTSSthings
MOOVSQRbSTRSthings >
URPRSRR]STTTthings for
QSXSSWSJSSSRthings go
QSRPSUSQSPQSthings up
URYSSUSLSTTTthing~@arrival
TSRUVRSJSSSPthing~@comparison
VPSRSSSUTSSSthing~@fail_verb
PSSSSUSSSSSTthing~@hedge
USPRSPRWUQQQthing~@me
]RVPSQSSOSTTthing~@negation
SSSSTSSRSRTRthing~@use_verb
aQPQSPRTRSQSthing~@work_verb
]OOOYN[BXNRMthink
TOVSRSUGVUVTthink >
T[RQPTSNTSSUthink a
QQOSRRSgUTSTthink about
HNSYUSYIQTRTthink and
YRMSSQTOWQRQthink i
NSNVSSSWSSRSthink is
ZPUQ[RV>TSTPthink it
bSTRSRS;SSSQthink it's
PRQRTVSbQQRQthink of
bPLMRQQJ[STQthink*
]RPMSRSNWRSRthinking
MSSSSSSTSSSSthinking about
XPOSRSQOWSTRthinks
[PMRRVRJVRSRthinks about
NSSQSRS\\TSSSthinks i
WSSSSRSLSSSSthinks i'm
WRSSSRS[TTSTthinks it
ITVSSRSaRTTUthinks it's
RQURSQSRSSSRthinks~@me
VNSPSSSRWRRSthinn*
VNSPSSSRWRRSthinner
USSPSSSQURRSthinner than
`JITQWWLXSRUthird
dLZPSTPRUOQPthird >
SSNQSYSUUSSSthird day
NSRcSSSGTTSSthird floor
LbPTSSROQQSQthird gone
VSUTSJSORUTSthird i
TSSRSPWVRSSTthird of
VSPRSfS;TQRRthird one
OSG`SKS[RTQTthird time
OSYSSPSHRTTVthird week
USSYPSSOQSSSthird*
USSYPSSOQSSSthirds
KPXQRWaMRLONthirt*
NYNORTT[ROROthirteen
RNeRSRSHSQRRthirteenth
NRaSSSRLSUVUthirtieth
UQ=USWaWSONQthirty
RQOQSSPfQTTVthirty >
GR>SSgSLSSTTthirty days
YSSSSRTSSSSSthirty dollars
RRRSS_OIRRRTthirty eight
LTRRSJZ[STRRthirty four
QSVVSPSLSSSTthirty i
ZIQWSM_KSVVTthirty one
RPRSSRR\\TQQTthirty six
PSYSSRZESTSSthirty three
OQYRTNPdUSRTthirty years
gKLOLPTP`IJFthis
PTXOQ`QXCRVXthis >
ER\\SSSS^PUTTthis and
VZOSSRSLSTTRthis being
YSPWSQSERSSRthis board
XQRRSSSRVRRRthis book
TRSVQSSKTSSTthis box
SUXSSRSMSSSSthis chair
SUSRSSSTTSSSthis drill
MVRXSSSQSUSVthis driver
VRPRSRSZSTUTthis for
YRPSSPS\\VQQRthis game
PSUUSRSTQUTTthis has
EWTRSSSaSRSRthis house
PVYTSTSWRQSRthis i
EuMOSRR`OMNQthis is
[RQSSSSMTQQQthis little
NS_NUNT\\QWVVthis morning
KXRWSRSSQSSSthis new
XSSRSSSIRRSTthis old
TKWYQNRSTTSSthis one
SQSSSSSSSSSSthis one's
_SQSSOSESSSSthis radio
URSSSUSRQSSSthis router
SSSSSPSTTSSSthis set
RZSSS_U>PSSRthis shop
URSSSRSTSSSRthis so
DSROSRSgRTTUthis street
EXQSSRSXQSSSthis thing
JYQTSSS^PTTSthis time
OONQSbSPSQSRthis to
WPQVSSSWRQSRthis toaster
RSRPSSSTTQRRthis toy
LURPSVSXQRRTthis up
TQhSSPSJTTUTthis was
LSUPRbSQQTUUthis week
UNWUSPSNPZYYthis year
MYSSSSSRRSSSthist*
MYSSSSSRRSSSthistle
QTRSSUSUTSSQthis~@answering
^PNUSSRUUPSQthis~@appliance
TRRSSSSVSSSSthis~@audio
XURRRSRPTSSRthis~@beauty_hair
_OLPSRSUYPQPthis~@book
WSRPSSSPUPQQthis~@camping_fishing
_QNRSRSEWRRSthis~@clothes
LVRRSSSVSUSVthis~@courier_staff
NS_NUNT\\QWVVthis~@day_time
WTPTSRS]XQSQthis~@delivery_place
_NTSSTSMQQPQthis~@electronics
VOSSSRVNQSSSthis~@food_spices
RUXYSUSHRSSQthis~@furniture
XSSRSSSOURRQthis~@garden
QSRSSRSZSSSSthis~@health
QSVSSQSORSSSthis~@hedge
VRRSSPSQUTTTthis~@instrument
PRRSSWSUSRSSthis~@intensifier
WOMSSSSVTSSSthis~@kitchenware
VSSPSRS[SSSSthis~@lighting
JUYSSRSIRRTSthis~@me
SQSSSSSSSSSSthis~@missing
KSRNSP[NPSSQthis~@money
TQ^RQPS_RSSSthis~@music_media
LTPeSRSRRUSUthis~@negation
@ZRWSRSSPSSSthis~@newness
XJWYQNQMUTSSthis~@number
SRVVQSSLSUUVthis~@parcel
OQLTSPScRSSRthis~@part
RROOSPReUTSVthis~@route
FZRYS]UYLUTTthis~@seller
VSRSSQSLTRSSthis~@size
VSRSSQSPTSSSthis~@sport
GXTUSJQcQTQRthis~@staff
TRRQSRSSTRSRthis~@swearing
BNMdR]SZM_[^this~@time_span
[VRQOQSOTRSQthis~@tools_fixings
XLOPSPS\\WPPPthis~@toys_games
SSQSSSSSSSSSthis~@use_verb
MR]RSSSSSTTTthis~@used_item
[QQQSRSLYRSRthis~@vehicle_part
_RZWVNRQJLIKtho
XRYVVORPKOLNtho >
SSSSSRSQSSSSthock
VSSSSSSITSSSthock*
VSSSSSSITSSSthocky
SSSQSSSTSSSSthomp*
SSSQSSSTSSSSthompson
VSRSSPSOWSRQthong*
VSRSSPSOWSRQthongs
_QPRSSSMSSSSthorn*
_QPRSSSMSSSSthorns
dNLPUZSVSLJOthose
USSSSPSSTSSSthou
VPMZUKVVQNKOthoug*
W[VWRURMMNLNthough
ZVVJST]MNLOLthough >
OVQNSRS\\UUUUthough and
QSQUSSROSURTthough he
JP[USXTMMRRTthough i
SVXRSQSDRWSWthough i'd
[LKPTQSSUTSSthough it
R^PRSVSOTQQQthough the
RHKVUIW_VSRTthought
QSNY\\SSJOUUVthought >
]RVPSNRKWRSQthought i
hS^QSRSIUVUSthought i'd
CTMRPXSjSTSVthought it
KRTSSRYUSSSSthought it's
USPRRRSPSSTSthought of
GMSSSSS]SSSSthought the
MSTRR[SMRQQTthought to
SSSSSSSQTSSSthoughts
RNNVSRRZVQQQthous*
RNNVRRReVQQQthousand
SSSSTSSHSSSSthousands
TSSSSSSPTSSSthras*
TSSSSSSPTSSSthrashed
aMQQQTQBPQRUthrea*
PTPRSUQKRRRRthread
SSUSSRSSSSSSthread's
\\SSSSRSSPSSSthreaded
WMSSRRSWTSSSthreads
SSSSSTSLSSSTthreat
RSSSSWSOSSSTthreaten
YSRSSQSQTRRSthreatened
TOO^MUROTVSWthree
WjOORLP_YTWQthree >
[SOUTUSPURQRthree and
QQR_SPSMSSRTthree attempts
VOYSSTSGSSTTthree birthdays
URSSSQSURSSSthree boys
SSSQSSTTRRSSthree coats
MQWZSNSQSYTTthree days
OQVSQRSTTSSTthree different
MTSYSRRURWSWthree flights
LGOSSNbSSSSRthree for
RS[RSMSLRUUTthree fridays
OUPYSTSQSRSSthree goes
_KSRSQSVWRSRthree hands
QSSKSRSTSSSSthree hours
T_QSSSQESRSSthree hundred
SURRSVSPPSSTthree in
YRVUQWSSTQQSthree languages
[TURSRSSUSTTthree legs
TSRSSRSVSSSSthree minutes
USWSSYSGRSTSthree nights
YR[XSRR9PNQNthree of
RPPRSaRORSSWthree paragraphs
WRSUSRSNRUSTthree places
GPNZSSReRWRXthree sleeps
WSRSSRRZTSSSthree stars
[SNRSRSRTSSSthree the
gNOSRQVUVPOQthree times
OSDRSYRXSPPSthree to
T[WNTHQbNOQMthree weeks
TSNRSUSQTRSSthree year
RRLOR]SYQTQTthrew
VRNJRaSQSORRthrew in
PQTUSOS[QWSTthrew it
RTSTSSSNSSSSthric*
RTSTSSSNSSSSthrice
STSSSSPVSSSSthrif*
STSSSSPVSSSSthrift
RVNPTTSXTQQQthril*
QVSRTTSXSSSSthrilled
UVSRTRSWSSSSthrilled >
TSOQSSSSTRRRthriller
^QRPVSSMRQSRthriv*
^QRPVSSMRQSRthriving
RSQSSTSTTSSRthroa*
RSQSSTSTTSSRthroat
SQSSSSSSTSSSthrot*
SQSSSSSSTSSSthrottles
]NKROOQPUPLPthrou*
^OHSOJQKUPMNthrough
WSTRRSSNVPRPthrough >
[SPQQMREVQRQthrough a
OSTRSTSWTSSTthrough and
STRVSSSRQRSRthrough brick
TUSSSSSURRSSthrough every
SSSSSSSPTSSSthrough in
NQSOQXWXSOSLthrough it
MVAVSPQQTVRVthrough my
KSYQSSS`RTUUthrough that
7T`aTJRYL[TZthrough the
]OSSSSSKVRSRthrough this
TXNUSUSKSTRRthrough to
WRSQSSSUVSSSthrough two
NWSSWSRSRSSSthrough when
QRWRSXSYSSSTthroughout
RSTRSXSTSSSTthroughout >
STRVSSSYRRSRthrough~@building
TUSSSSSURRSSthrough~@intensifier
LULVSNQPSVSVthrough~@me
]PRQSRSQVRSRthrough~@number
ZSMLSWRXTRRQthrow
PQRUSSSSUTSSthrow >
bSHSUQSLSRRRthrow*
QTN`TQSWPTRTthrown
PSSUSSSTRRSSthrown on
dRMETTSHVQRPthrows
SSQPTSSRSRSRthrows a
USSNSSSQURSRthrows it
STOXSSSMQTSSthru
RSMQSSSRSOPSthu
TQXTSRSMRSRSthud
ZJLXR[SVSTNSthumb
SMHZSUSPRVQXthumb >
ZQRSSRSSSSSSthumb's
XVSWRTSATOOTthumb*
SZRSSPSMSSSSthumbed
SWRSSSSTSSSSthumbprint
RMVWRXSGTOPTthumbs
SPSRSUSNUSSRthumbs >
SSSRSRSOTSSTthumbs and
RSWYSXSNQOPSthumbs up
SSSSSSSURSSSthump
cRRRSSSPUSSSthump*
bSRRSSSNUSSSthumped
SRSSSSSUSSSSthumps
SQXgPLVSRTSTthund*
WR[ISPV]RRSRthunder
VQSMSSSNRSSSthunder >
OS[OSPVVRRSSthunder bay
ORQqPOSISTSTthunderstorm
LTRRSSS]RSSSthup
LU[URSP[RXXXthurs*
VT[HRSQQRVXUthursday
VQROSPRMWTUSthursday >
QYLSSQSWRSSRthursday and
WSOSSSSQSPOPthursday it
SSSRSRSPRUUTthursday then
JTT`SRS^STSVthursdays
LRQYSSSYRTSUthursdays >
QRQWQWSaQWSVthx
QRQWQWSaQWSVthx >
SSRSSSSSTSSSthyme
SSSSSQSRTSSStiara
IR\\RRQRdRTUWtick
VRRRRRReSSTTtick >
@]NKRcP_QOPRticke*
PSUOS[SISSSUticked
C]LORZPeQNPPticket
ORRSSKSeTSSSticket >
RTRSSSSSSRRRticket from
SLOOSgS=SRSTticket number
SSSSSSSVSSSStickets
USRRRSSSSSSSticks
TSSSSSSLVSSRtidal
USSSSSSXSSSStide
eWUQPORTTNNKtidy
S\\ZXOOSARRRQtie
PY[RRPSWRSSRtie >
AOMRkLS\\LUTRtied
QQSXVPSPQUSVtied it
QSTPSQSRSTTTtied up
QQROcTSHOQSPtied with
RNSSSSSXSSSStieg
RSSSSSS[RSSStiers
PRWVQSSZSWUTties
RSUSSSSNSSSStiff
TSSSSKS_SSSStiffa*
TSSSSKS_SSSStiffany
SSSSSSSRSSSStiger
RSSRSSSVSSSStiger*
RSSRSSSVSSSStigers
^KNVZVSSUPQOtight
QSQWWRSLSSRStight >
SSRSSSSSSSSStight for
STSSSSSPRSSStight in
[ORQRQSVWSRRtight*
SPSSSSSRSSSStighten
YSSRSQSGWSSRtightened
TSRSSSSeSSRStightens
TRSRSSSQSSSStights
QSZRSOSSRVWUtil
SQZQSNSNSQRQtilbu*
SRZQSNSOSQSQtilburg
SRSSSSSRSSRStilbury
Gi^PRQSGQRSRtile
MdQSSSSKUSSStile >
ORZQSRSJRSSStiles
NSWRSSSQSSSStiles >
VKPJTWSLTNOStill
RUNSVQSRSTRStill i
KPUSSZSORSSUtill it
QSTSSSSVSSSStill midnight
QSOTSQSVTSSStill she
XRSSSPSRSSSStill somebody
GQ[RSZTHQPRRtill the
MSPRSQSeWSSRtill two
STOXSNSSSRSRtill we
SSRSSSSTTSSStille*
SSRSSSSTTSSStiller
OSRRSRS^TSSRtill~@day_time
ZSMSSSSSVPOQtill~@lateness
MTIWVMTYRSRTtill~@me
XRSSSPSRSSSStill~@neighbour
XQPPSPQXUTTRtill~@number
QUOTSRSRSSTTtill~@weekday
URSSSSSRTSSStilt
SSSSSSSKPSSStilte*
SSSSSSSKPSSStilted
_SQSSSSKSSSStilts
TPSOSRSdRSSStim
QSPSSSSYSSTStim's
MJc]NJVUQVXTtime
SLS[PTOPRRTTtime >
LSPQSWSTRSSStime a
WXSSSSSTSRRRtime and
XUPSSRSPSSSStime at
SRSSSTSUSSSStime but
KR\\MSTTSRUVUtime for
RSTNSSSLTRTRtime he
QMZRSYR>UUUTtime i
QSOXRQSNSSSTtime i'd
TSNRSSSSUQQQtime in
TN[SSMY@TUURtime it
YRQQRPSUTRSPtime my
YRWSSRRQQTSTtime of
SSPSSSSOTSSStime on
PRPOSRR]VPQNtime since
ERbNSTRGPQSUtime the
RSLSSSVQSRSQtime they
QSYRSOSMSSSRtime they'd
NSK^SSUVQUQTtime this
PUTXSLSPPZTXtime to
XSORSLRbSSRTtime you
RR\\SSSRHTSSStimed
VRSSSSROTSSStimed it
bQIQRRSX\\OOOtimer
VISQQXOQTRRYtimes
CR]PSjQ=OQSXtimes >
QPSOSUSbSRSStimes a
UOSSSSRPVSTTtimes and
VSPUSRSSSSRQtimes asking
KUYRSXScSTTUtimes for
SPQPSQShSSSRtimes in
fSRSSPSHSTTTtimes now
PSORSQWUSTTQtimes since
YPRSSRSOTSRRtimes so
RSWSSSPRSSSUtimes the
RSXWSMSUTTQRtimes they
RVSSSRSRSSSRtimes with
VSPUSRSSSSRQtimes~@answering
YPRSSRSOTSRRtimes~@intensifier
QRXOSYSISQQTtimes~@me
RSXWSMSUTTQRtimes~@seller
NSNSSVS_SSSStimet*
NSNSSVS_SSSStimetable
WRSRSSS\\VQQStime~@comparison
QRSSSTSUSSRStime~@hedge
WLNWQSRLXTURtime~@me
SXRSSTSRRRRStime~@negation
USTSRYSMRRRStime~@number
ORRRSOYTSRSPtime~@seller
cOQRSPSKVTTRtimin*
cOQRSPSKVTTRtiming
WRKWSSSOSRSRtimmi*
SRSSSSSSSSSStimmies
WSKWSSSOSRSRtimmins
MRVaLNWXQTSStin
WHS^SRRcWXSVtin >
TWSSPSSUSSSStin and
KXRXSSSSRRSStin is
LSVRRRR\\SSSTtin of
QWSSRSSRTSSStin on
YRQRSSSMSRRRtin opener
G]SSSSR_MRSRtin's
SRSSSSSSRSSStine
WRQRSSSTVSSRtines
SSRSSSS\\SSTTtinfo*
SSRSSSS\\SSTTtinfoil
YSSSSRSNRTTSting
TSRSSSSUSSSStingl*
TSRSSSSUSSSStingling
TPSSSSSYTSSStinie*
TPSSSSSYTSSStiniest
Q^RSSSSLSSSStinkl*
Q^RSSSSLSSSStinkled
TSSSRSSRVSSStinne*
TSSSRSSRVSSStinned
YSQSSPSYUSSRtinni*
YSQSSPSYUSSRtinnitus
`NSSRQSNVQSPtinny
^PSSSRSPSUTTtins
]RRSRSSMTSSStinte*
]RRSRSSMTSSStinted
ZWOPUSSGVORNtiny
GNS[SQSaMVRVtip
PVRVSRSLSSSStip to
SSSSSSSSTSSStip's
KSUUTQS\\RSTStippe*
KSPUTSSURRSRtipped
SSXSSQSZSTTTtipperary
`SRSSSSQSMSMtippy
SSRRRZS[QRSRtips
WNUSQOR`YTSTtire
XQSSRSSKSTSTtire >
RQXRSUSQSSTTtire shop
\\VQOSOSJQQUStired
ZYSRSQSBQRSStired >
K[RSSSSSRTUUtires
NRPP\\PSPPQRQtissu*
NRPP\\PSPPQRQtissue
RQSSTSSPSSSStissue paper
RSUUSSSNSTSTtitan*
RSUUSSSNSTSTtitanic
OKORQXS`USSStitle
PYRSSSSPRSSStitle's
PYRSSSSPRSSStitle*
rRPRSRSN^OPMtits
SGWOURRPQTTUto
OORRS]SVURRUto 0
[PYRSLUSRWWTto 00
OQXSSUOKSSRTto 000
RRWQQPRQUWVRto >
VSTRQVQNRUWVto a
URWSSRSOSTTTto aberdeen
TSORSSSWUSSRto about
SSISSSS`QOOPto add
SSOOSbSRTRSSto admire
OSPWSOSQRSTRto alice
KPTRSRSdQSSQto all
QQLSQZSXSSSUto an
TQQMRPScTSSSto another
\\SMKSXSUSOSPto answer
TSSRSRSWRSSRto anyone
PSSSSUSNSRSRto argue
VPS]SURHRSRSto ask
SSWSSRRKRQQQto athlone
YeMNL]PLSNOOto be
aRRRSRSNTRRRto bed
RSS]RNRHRUTUto believe
UU[RSRSQSSTRto bendigo
SSSQRSRWQSSSto bits
\\PTOSMSNWTURto borrow
XWVWRLTCRSQRto bring
RSRRSTSUWSTSto build
RPOQSSVVRUSSto buy
WSSSSMSTTTURto call
QSXRSSSTSSRSto cancel
XSOSSSV@URRSto carry
XSRSSWQOTRSSto change
QRFQT^SPQOQQto check
NRSSVYSSSRRSto chill
MSSSSRSZSSSTto choose
UQSSRRSSUSSSto clean
LRQ[SRSXRUTVto climb
RSQTSUSQSSQSto collect
ZUPTSPSUTSRRto come
QSRSSSSWTSRTto complain
QSYSSRSQRVUUto cork
PR`WSPSPRTTTto count
TS`SSUS;RXWTto cry
SSVUSQSTSUTSto customer
VSOYSOSYRSTPto darwin
NRQRR`QKOOP[to deal
OPHRRURZVSTUto do
NSTSSSTNRQQRto dublin
NSPRSQS`STTSto each
SURRPUSRRTTUto end
TSPSSTUQORRSto every
OY\\QSQSISUVTto explain
NSPVSRTWVRRQto feed
UQRPWSRSSPRPto fill
QRGQR\\UYOSTPto find
OSSSSTSSQTUVto finish
CUSYSRSbRWTXto fit
VRCRSZSUSQPSto five
TRMfSSSHQRSRto fold
YRTSSRSNSRQQto forget
RSXSSPSLSTTSto four
SURQSVSSRQRSto fuck
RUYMVWQHQQNRto get
VRNTSYQRSOPSto give
ROXMSPRYWTVUto go
QSSQSGQiSTSTto god
QVPSSTSURSSSto guangzhou
RRRPRYSUURRUto hand
TPSSSSSPTSSSto hang
EYXWP[UVO[ZYto have
GPMNShPUQQRWto hear
QSISSVS\\QSSTto help
LPI\\SHR^VTSUto her
OQRRSTSXSSQSto him
]UWISUSSRPQQto his
QT[SQFSYTSRTto hold
^QRNSSSTXRSPto home
YRTSSSSPSSSTto hum
[[NTLHQV\\OPOto it
NR^SSRSQSSTSto its
WPTJSNS\\USTRto keep
PSRTRUQXTQQQto know
ZOOSSSSSWSSSto last
]SQRSUSFTSSTto learn
RUSXSNSOVSSSto leave
OVSPSSSORUVTto leeds
YQPQSWSXSSSRto let
XPTPTSSSURRTto lift
OSVSSWSPRSSSto like
USRSSSTTSSRSto live
RRYSRVSMRSRTto look
]RPRSRSKSSSSto love
SSSRQTYQRRSRto mail
\\SOQS[QRRTTXto make
WVSPZTRQRQQUto me
HWTQRORaPUTTto meet
QSOQSSSYSSSSto memphis
NRUSSSZNPUTVto more
ZRORSSSVUTTRto move
TTUWTLTTXQPMto my
WSNMSZS@WPSPto next
PRRRSdTJSSSRto nine
[SMSSSRQURRRto nothing
PSLRS[SWSQPSto number
XR^SSLSOWRSPto one
ZRPR\\QSQUSSRto open
ORSRSSS[SSSTto order
OSNSSUSZSSSSto our
OYPSSRPXOSRSto page
PRNRSVP[SRRSto pay
QRQSSUSSSSSRto phone
LVYRSSSOSVVVto play
XSSTSQSOTSSRto please
SRNPSXZQSRRQto post
PSWRSRSORSSUto press
PSRQSUSXSSSUto print
SSPRS\\SUQRQSto prove
^RMLRQQZVLNLto put
SRVWSOSKRVSUto reach
]MXSSQSMSPRSto read
URJUSSSgRRPTto resident
PSWSSXSKRSSUto return
TOTNSQSgTTSTto ring
QSTSSXSISRQSto run
SSQVSSSORSSSto save
RQUOOR\\YUQOSto say
NQSUSLOaSVUXto see
SQN\\RSRNQSRUto send
URYSSNSSUUURto sender
\\RJWSNS`TVTTto seven
PQZRSXPTQTTVto shenzhen
TRSVSQSLSSSSto shift
SSPSRSWQRQRNto ship
WSZSSORNTVWTto show
SRQSSXSJRRSUto shut
RSPTSWSOSTSTto sign
SSSUSSSJSSSSto since
XQdRSPSIXVWSto sit
G[RSSVRRQSSSto six
UWTRSPSRRTTSto sleep
NPRSSSSbTSSSto some
SNURSSSKSSTSto somebody
QSUSSNS[RTTRto speak
RRWSSSSVRRSRto start
fSRNSSSNWRSRto stop
KYPQRZRJSSUSto take
WSZRSUSPRUURto tell
IQYYSWSMQVTUto that
RZT^VJSNQZVSto the
_SRSRQSRTSSQto their
MVTQR\\RQQQQSto them
MS\\MSSUTQPRPto think
DYYQSVRSNSTRto this
RSSZQPSNTSSSto three
RPM[SSSSSRSRto tie
NSRSSSSZSSSSto touch
aRMQWPSLSSSRto travel
TSSSSUSSSSSSto try
XRUQSTRESRSTto turn
SSTRSVSJRRSSto us
ZRPRSSSNUSSQto use
[SOQSTRDROQRto wait
KVSTSQSZSSSSto wake
NSETSXSZQSSWto walk
LVTSSUSTRSSRto warm
TUPRSZSPSSSSto wear
QR]SSTUHSTSUto what
RS[JSLS]TRUTto who
MPXQS]SJRSSTto whoever
SSYQSZSRSTTTto whom
RRQTTTSYSSTRto work
IROSSKS`OQQOto write
SRQRSQSWSSSRto you
XSSSSHSQSVVTto your
_MIYRMSYTRONtoast
TPPQSMSPVRRPtoast >
]YSTULRKPQSOtoast*
LbVVUORKOPSPtoaster
VQVVSRSRQQSQtoaster >
TQSQSSSQSSSStoastie
RSTSSSSUSTTTtoasties
cJQTSQSRSSSRtoasts
STPSSRSSUSSStoasty
NWSSSSSRRSSStobac*
NWSSSSSRRSSStobacco
QSPSSRSXRSSStobag*
QSPSSRSXRSSStobago
SSSSSSSRSSSStock
EQUQRQOLN[\\Ytoday
QQPQSUS`QUTStoday >
TSUOSSSURUUUtoday by
VSSRSSRSSTSUtoday for
NRSSSSRXSUUUtoday is
SSRSSUSSSTTUtoday's
SSQSSUSWSSSTtoday's newspaper
ORdQRURPQYYXtoday*
ORdQSRRPQXXWtodays
SSSSSSSRSTTUtodays >
YRTQSUSOWSSStoddl*
YRTQSUSOWSSStoddler
NRQRSSSXRUTTtoddler >
YWSLSRSNWPSOtoe
VPSRSSSQUQSPtoe >
ScRSSOSOSQRPtoena*
UUSSSPSSTRSRtoenail
RaRSSRSORRRRtoenails
UZPVSORXTQRQtoes
I\\PSSQR`SRSRtoes >
QQRRPRQ_USSStoffe*
YRRSPRRWUSSStoffee
URSSRSROUSSTtoffee >
LRSSSSR[SSSStoffee's
`SRJWRRQWSTRtoget*
`SRJWRRQWSTRtogether
aQPRRSSDSTTTtogether >
PRSSSTSOVSSStogether and
SVSSTSSQQSSRtogether in
URVNSRSUUTUStoile*
URVNSRSUUTUStoilet
VRPPSSSQTTTStoilet >
MRYSSRSRSSSStoilet seat
USSSSQSYSSSStoken
JUcWQXKGNZXTtold
TV]RSCS\\UUVRtold >
ZSKPSUSXSQPTtold by
fSQWSFSRVTTRtold her
\\PNXSOS_\\QSOtold him
SVOQSYSIQRSStold i
SSPSSSSTRSSStold in
JS\\XTaS5URQVtold it
RQOSSWSQSTSPtold it's
LSVTRWNPKTUVtold me
VRTUSWSDRTSVtold my
PSRSSRSSSTSUtold that
HQOURSRgRXUQtold the
KSEWScSEROPPtold them
WQWUSOSUQSRStold to
SSoSSFSFSUVTtold tuesday
GRTSXSS]QSTTtoled*
GRTSXSS]QSTTtoledo
RSSSSSSOSSSStolla*
RSSSSSSOSSSStolland's
LSOMSVShTQQStom
J^RRSRSJRSSStomas*
J^RRSRSJRSSStomasz
LSXRROR_WQQOtomat*
PSZSRQSWVSSRtomato
OSPRSQR[TQQPtomatoes
SQNRSQSVVPQPtomatoes >
MOZXSTTSOVWTtomor*
NRFXSZT_PVVStomorrow
NSUZSNSNRUTTtomorrow >
RSTSSRSWRTTStomorrow by
RPgSSMSFSTTTtomorrows
XRSTRSSKSSSRton
ZOQTTZSCURRStone
WM]SSPQPS\\[Vtoner
\\LRSSSSSTSSStones
SSSSSSSYSSSRtonga*
SSSSSSSYSSSRtongan
ZRSSRSSRWSSRtongs
WRRSSTSSPTSTtongu*
WRRSSTSSPTSTtongue
FRWSSSVQQUUUtonig*
FRWSSSVQQUUUtonight
SWSSSSSRSSSStons
VTMRU\\V[QKKHtoo
TSOUUMRTOSUVtoo >
OUMVSOSWRRSRtoo and
QSSSRLZQRSSQtoo dear
USSSSRSSUSSStoo fat
SSMSSSUORUUTtoo late
RRRSSSSUTSSStoo long
MRXSSTSWTSSRtoo many
OQSSVPTSSVTUtoo much
PQUSSSR[STTStoo old
VSSSSSSLTRRRtoo salty
USQSSSSPTSSStoo short
_SKQSVSTUQQRtoo slow
`SUSSSSLTOOPtoo small
aTRRSQSCTSSStoo sweet
SSSSSSRRUSSStoo thin
TSRSSWSSOSSRtoo tight
MHbWVQQSLTQUtook
VTVRSPS]RTTRtook 0
QSWOSSVWSPQTtook 00
LUKbTNR_PSPStook a
QROSSRQ]SSSTtook another
RRPSSTSUSSSUtook eleven
NRPTSXSPQSSStook five
XT\\RSQSMQSRPtook forever
RSPRSXSPQSSTtook four
UUZGPMTNWPTNtook it
UQlGROSIL\\ZYtook its
^ULQ]DSQRSRQtook me
HRRQSfSUQTTUtook my
YSTQSRSPRRSQtook nineteen
PPMeSUSTRZSYtook off
XQSSRPSPVSSTtook one
GRV`YGRTRUUTtook the
KSNRPcRZQRPWtook them
SSQQSVSORRRRtook three
gSGQSRWR_JMJtook to
HQPTSWS]TSRWtook two
PSWNSSS`RSUTtook up
ZTdRSQSMOPPNtook~@lateness
]TIO\\XRORTSStook~@me
PORPP_TVQPPWtook~@number
KSNRPcRZQRPWtook~@seller
QROSSRQ]SSSTtook~@wrong_item
bTSXRQRISQSQtool
[TSTSSSJSSSStool >
SSSSSSSQTSSStoolb*
SSSSSSSQTSSStoolbox
ORRRSWSNSSSRtools
SSSTSSSVRTSTtoote*
SSSTSSSVRTSTtooted
ASYSSQSbRXYWtooth
NRQRSSS^RUVUtooth >
VYSRSRSOSPQQtooth*
QYSRSRSQSPQQtoothbrush
TRSSSSSQTSSStoothpaste
WSSSSSSRSSSStoothpick
TSQRSSSUURRRtoots
TSSSSQSTSSSRtoowo*
TSSSSQSTSSSRtoowoomba
EZL]U^RVKQMYtop
MWRRWPSYNSSStop >
UXPQRSSRSPSPtop and
LNQVSOSeQQQOtop marks
ULRYR[SSRXQXtop of
UV`RSVR=NUUUtoppe*
YWSRSWRBRNNNtopper
LR`SSSSQQZZZtopper's
VSSSSSSORSSStoppers
PSSSSSSSSSSRtops
XRSTRSSLTSSRtopso*
XRSTRSSLTSSRtopsoil
^SSZSPSKSRSPtoque
USQTSRUQQRTQtorch
NRQSSSSVRUTStorch >
RUSSSSSMSUSUtorch in
VSRSSSSSSOSPtorch is
N]QSSSRTRRRQtorch*
SXQSSSRTSRRQtorches
NXSSSSSSRSSStorchlight
SRSSSSSSSSSStore
EmTSWSRVRQPQtorn
OSQSSSSZTSSStorna*
OSQSSSSZTSSStornado
SSTTSSSNRUTTtoron*
SSTTSSSNRUTTtoronto
ZSSSSSSMSSSStorpe*
ZSSSSSSMSSSStorpedoed
PRTRSPSPXRRPtorqu*
SSTSSSSSRSSStorquay
PRSSSOSRWSSQtorque
TQSSSSSRTSSStorque wrench
RSSSSTSRSSSStorquebarn
SSSSSSSRVRSRtorques
ORSSSSSRTSSStorque~@tools_fixings
OORZSQSeSUSTtorto*
OORZSQSeSUSTtortoise
OPNYSQSdSUSTtortoise >
SSTSSSSSSSSStorvi*
SSTSSSSSSSSStorvill
TSPRS\\SQVPRTtoss
NUQWSXSNQQPStosse*
OUQYSRSPRRQQtossed
QSSSSSSSSTSStossed it
RSSSSSSSRTSTtosser
RSSRSXSQSQSTtossers
OOLQSa[IPNOWtotal
RSSWSRSYSSSTtote
VSSSSPSTSSSStotes
PXPRSPS\\RSSRtouch
FXLdRSSZWPRQtouch*
BYLdRTSZSPRRtouched
TXRPSNS]TPSPtouched it
SRSSSSSUTSSStouches
WSSSSRSQVSSRtouchscreen
UQROSUS_VQROtough
RTRPSYSSTSSRtough >
TRVRSSSRURSStough as
LS]RSSSMRUVTtour
OVSRSRSVRSSStoure*
OVSRSRSVRSSStoured
RRURTRSOQRTQtouri*
TRVRSSSRRTTStouring
USRSSSSRSPSQtourist
PSSSTSSRRSSStourists
VRSSSSSHTSSStourn*
VRSSSSSHTSSStournament
QUUSSRSORSTTtow
_QUOSSSIUSSRtowar*
_QUOSSSITSTStoward
UQUPSSSWTSTStoward the
SSSRSSSSTSSRtowards
SSSRSSSSTSSRtowards the
ZSQSSSSFUSSRtowed
PUV[QRVLRVSTtowel
NVTWQSSHSUTStowel >
RRUTSSSSSSRStowel and
PWOTQRSXVSTRtowel*
PWOTQRSXVSTRtowels
VROSRRS[UTTTtowels >
^RRVSRRBSURTtower
RTIVROWPURSQtown
[PHVSPS[TTRStown >
MPUSSSS[STTUtownl*
MPUSSSS[STTUtownland
OUSVSSSPSRSStowpa*
OUSVSSSPSRSStowpath
PQQRTQShRSSStoxte*
PQQRTQShRSSStoxteth
[LOKRNS]YPQOtoy
HUPSSQSiORRQtoy >
[TWSSRQHPTVOto~@answering
YSNWQTSJUUPUto~@arrival
]PRSSRSSSSSSto~@beauty_hair
RVRSSSSRSRRRto~@body_part
USSQSSPYOPQUto~@book
QSVQSSSSSQQSto~@cancel
POS[SQSPSSSSto~@clothes
TPQWSSSLTRRSto~@colour
RQVSRWSRSSSSto~@comparison
KVTISUSORSSRto~@conduct
YSNPSTRLXRQSto~@courier_act
XRYWQTSSUUTTto~@courtesy
]PWSROSRVRRRto~@damage
aPF`SQSQYMKNto~@delivery_place
UPP[ROQMSTTUto~@dispatch
VRIRSSSdURSRto~@drink
_RNOTVSGVQRRto~@fail_verb
LRWURMTbQRSRto~@hedge
YPRSSVSYRSSRto~@instrument
URPSSTUMNORQto~@intensifier
JS[SSRSOQUUTto~@lateness
NRRSSRS\\SRSUto~@listing
SSYRXVSERSRSto~@looks
QSYSSRRQRVUVto~@material
WVRQZQSNWOOQto~@me
bMQSSRSQSQPQto~@missing
WRPRSLSZSQPQto~@money
ZQKYSSRKWSRSto~@negation
UMLTSSS_RRQTto~@neighbour
VPSRP`RCVVXUto~@number
LRNRSQVaRTRTto~@order
MXPROSSTRRSRto~@packing_material
ZRPR\\QSQUSSRto~@packing_verb
ORNNQX`XQQQRto~@parcel
KRRRWSS`QTTXto~@part
YQYVRRSASSSRto~@pet_goods
RPMURPY_OTSTto~@place_name
^SRRTRSMXRRQto~@plants
QSQNSXSXQRRVto~@quick
TSRRSQSYRQRQto~@recommendation
SRWSSUSHRSSUto~@return
PSHVSNSaSUSUto~@route
VSPSSOSHUQRQto~@rudeness
UVSQQ\\ROQQQQto~@seller
PRSSSYSTTSSTto~@senses
>ZWYSRSZQWTXto~@size
VSYUSLSRRUTSto~@staff
QUPQSRSbSSRSto~@swearing
YSPQRSRRQSSSto~@tools_fixings
VR^OSNRPVRTNto~@use_verb
VVSSSRSPWRSPto~@used_item
SSPSRSWQRQRNto~@vehicle
ZRNRSRSPSSTTto~@verdict
YWVSSSSLTRSRto~@weekday
KOWRRNRZVUTTto~@work_verb
SSRMROScTSSSto~@wrong_item
PSPQSMSdTTSRtrace
TRSSSSSRSSSStraci*
TRSSSSSRSSSStracing
VSH\\URSOTSPQtrack
TRSSSSSYTSSStrack's
ZRTMRJPK\\PRNtrack*
TSOSSSSMTRRRtracked
RSNSSSSSTRRRtracker
VT`PRJPHVVWUtracking
USXSSLSRSUURtracking is
VSLRSSSWVRRRtracking on
PSYSSSQKRVTUtracking page
RVVSSRSSQRRRtracking said
PQXRSQSXRVVUtracking says
MS[QSSSVPSSStracking's
QTSSSSSSRSSStrackpad
_RHSSSSSZOPNtracks
TSOSSSSRTRRRtracks my
VSRSSSSVUSSRtracks straight
[NPVRPSVUTSTtract*
[NPVRPSVUTSTtractor
NNQURRSeUSSStractor >
TNSRRMVSTQQQtrade
OSSSS]SOQSSYtrade*
OSSSS]SOQSSYtrader
LRTRSSS^RSTTtradi*
LRTRSSS^RSTTtradition
TSPSSSSTTSSStraff*
TSPSSSSTTSSStraffic
SSPSSSSXTSSStraffic >
aFVQ[TSLPWWVtrail
WWRMSRSVURTQtrail*
VWTMSOS]SSURtrailer
SSSSSSSPSSSStrailer's
TSQSSVSOTRRRtrails
XPXNSRRQVSSStrain
QRZRSSSHRTTTtrain set
]QPNSPSVXRQQtrain*
USSPSSSSSSSRtrainer
[QNRSPSTXRQStraining
SSURSSSUSSSStrains
\\QRSSSSLVSSRtrale*
\\QRSSSSLVSSRtralee
^R^QRIROTSTStram
YRL_RRSMSSPStramp*
YRL_RRSMSSPStrampoline
ORL]SRSOSSQStrampoline >
PSSSSSSTSSSStrams
_LVOQWRESPRRtrans*
SRSSSSSSSSSStransfer
MSUQRURaMSTTtransit
KSTRSQSXRVVVtransit >
QSUSSSSJSSSStranslate
[PWSSSSQVRRQtranslated
WSRQSSSQSRRStranslates
TRSSSSSSSSSStranslation
[RNSRUSJVRRStranslator
SSSSSTSMSSSStranspires
SSSSSSSRSSSStrant*
SSSSSSSRSSSStranter
]PSSQQSMYRRRtrap
fSSSMRSPSSSStrape*
fSSSMRSPSSSStrapezoids
NSSSSLSfSSSStrapp*
NSSSSLSfSSSStrappist
sQOSUPSXcOQLtrash
WTKP\\OSLSPPPtrave*
^PLQVPSOTSSRtravel
PSSSWSSPSSSStraveled
QRTRUSSTSRRStravelled
QSSSSSSTSSSTtravelling
SWQSSSSQSQQQtravels
OTUPQTPQSSRQtray
PYZQSQRQSTTPtray >
TOSSSVSNTRRStray and
YPRSRRSSTSSStray'*
YPRSRRSSTSSStray's
QSSQSSSRSSSRtread
nUMOSRSHXNQPtread*
nLRPSSSLURSRtreadmill
TSSSSSSOUSSStreadmill's
R\\NRSSSSTPRPtreads
KQSR\\WS^SSSTtreas*
MSSS\\SSRSSSStreasure
QRSSSWS_SSSTtreasurer
]VQUSUSJTOQOtreat
KQQRU`SMORQ[treat*
MSRRS_SQQRSYtreated
QSSSSUSRRSSUtreating
SRRSUSSPRSRStreats
SRSSSSSVSSSStrebl*
SRSSSSSVSSSStreble
WF]^TTRMOVUWtree
NNW^UWSOQUQXtree >
[PRRTSSRSRSRtree'*
[PRRTSSRSRSRtree's
ZRFSSSSX[KMKtrees
TRRSSSSORSSStreet*
TRRSSSSSRSSStreetop
SSSSSSSOSSSStreetops
LRYRSSSZSSUTtrell*
LRYRSSSZSSUTtrellis
URSRSQSTSSSQtremo*
USSRSQSQSSSQtremor
SRSSSSSVSSSStremors
OSQZSSSOSRSStrenc*
OSQZSSSOSRSStrenches
SQSSSSSSTSSStrend*
SQSSSSSSTSSStrendy
MSSSSWSYSSSStrent
QSSSSSSVSSSStreor*
QSSSSSSVSSSStreorchy
NRSSSPS_STSStrest*
NRSSSPS_STSStrestle
L[OTSPRZSSSStrevo*
MXQTSPR[SSSStrevor
RVQRSSSSSSSStrevor's
SSRSSSSRSSSStrial
RSVSSSSRSSSStrial*
RSVSSSSRSSSStrials
TSRSSSSPTSSStrian*
TSRSSSSPTSSStriangle
KRRRSQScRSSStrick
WSRSTRSSSSSRtrick*
WSRSSRSTTSSRtricked
SSSSTSSSRSSStrickles
cOMTQaRCULNLtried
QZ[VSOSTQTTStried >
YRROSOR\\WRRRtried it
aPNUTPSQTPQPtried the
UQQUQWSSVQQPtried to
PSSSSSSSRSSVtries
PQSSSQSaSTTTtrifl*
PQSSSQSaSTTTtrifle
USPSSSSLSRRRtrigg*
SSSSSSSOTSSStrigger
TSSSSSSSRSSStrigger's
TSPSSSSPSSSStriggers
XSPSSSSUSSSStrill*
XSPSSSSUSSSStrills
SSSSSSSKVSSRtrim
SR`SSSSHSXXVtrime*
SR`SSSSHSXXVtrimester
^SPRQORWRSSRtrimm*
XSOSSSSXSSSStrimmed
VRSRQRRVSSSStrimmer
USSSSPSPSSSStrimmers
STSSSSSRSSSStrimming
PSPSSSS]TSSStrini
SSSSSSSQSSSStrio
`T^QQTPGQVUVtrip
SSbRSRSLOUTUtrip >
WSNSQSSZVSSRtrip to
XPRSSSURQSSStripo*
XPRSSSURQSSStripod
dRPSSNSQQSSStripp*
dRPSSNSQQSSStripped
WSPSSSSLTRSRtrips
PVSSSSSPSSSStrish
TSSSSSSYSSSStrive*
TSSSSSSYSSSStrivets
URSSSRSRSSSStrod
VSSWSPSUTUSTtroll*
SVSWSQSTSUSTtrolleys
VQSSSSSSTSSStrollope
KSSSSRSdSSSStromb*
QSSSSSSSSSSStrombone
LSSSSRSdSSSStrombones
RSSSSSSJSSSStroop
]SRRSQSMSSSStroop*
]SRRSQSMSSSStrooper
PU\\QSSSNRSUStroph*
PQ^SSSSQRTUUtrophies
SWQQSSSPSSSQtrophy
ZRSSSSSOUSSStrot
TRRSSSSSSSSStrots
VQMQX_PESPQStroub*
WQMQX^PHTPQStrouble
VSQSSTQJURRTtrouble >
QSSSSTSPRSSStroubles
SSRWSSSPQUSUtroug*
SSRWSSSPQUSUtrough
QSSUSSSMQUSUtrough >
gNNRRISSTSSStrous*
[SSSSRSRSSSStrouser
_NORRISTTSSStrousers
TOOSSSSVRSSTtrousers >
IVQPSRSYRRQRtrout
YQPRSRTMXRSRtrowe*
YQPRSRTMXRSRtrowel
RQPRSSSmSSSStrubs*
RQPRSSSmSSSStrubshaw
MRaPP_SYOWXYtruck
NQQVRVRRPVTWtruck >
SSQQSSSRSQSQtruck and
PSSSSWSUTRSTtruck in
PSZSSRSSRTTUtruck on
TUQQSS]HRSSRtruck stop
OSWSSSSKSRRStruck's
LRWLSPS[RUUVtruck*
SSSSSMScSTTStrucker
RRUSSWSNRUUVtruckies
RSQLSSSWSSSStrucks
RVSSSSSQQSSStrude*
RVSSSSSQQSSStrudeau
qLIKRNSGSQPMtrue
ZPSRSRSSSQQPtrue >
TSUSSSSRTRRRtrue and
[RQSSUURSRRStruer
XRUSSOSTTUUStruly
SSQSSVSUSQQStruma*
SSQSSVSUSQQStruman
WRSSSUSSTSSRtrump*
WRSSSUSSTSSRtrumpet
SRSSSSSSSSSStrund*
SRSSSSSSSSSStrundles
PUTSSOSRSSTQtrunk
QSSRSRS_SSSStrunk's
QSSRSRS_SSSStrunk*
OURTSSSQRSSTtruss
ZSQPSKSiURRRtrust
TSQSSQSSQSSRtrust*
TSQSSQSSSSSRtrusted
SSSSSSSSQSSStrustworthy
MWSSSSSSRSSStruth
SSQSSSSUSSSStruth*
SSQSSSSUSSSStruthful
OQLNQeQYPSSUtry
SSRRSNSXSSRStry it
\\RPSSRSNTSSStry the
RSWSSVSQRSSStry to
ZPSQSUSQTRRStryin*
ZPSQSUSQTRRStrying
WPSRSPSWSRSRtrying to
QRYRSSSMRUUUtryou*
QRYRSSSMRUUUtryouts
SSSSSSSSSSSTts
VSRSSSSPURSRtty
LbRQRQTUTPQOtub
IUTRSRSZSQRQtub >
SSSSSSSSTSSStub's
TPSSSQSWRRRQtuba
K`MQ\\SUFORSQtube
SPSSSSS[SVWUtube >
UVRSTSSLTSSStube and
L`SSRSSORRRRtube of
VVPSSSSRPSSStubes
SSSSSSSRSSSStubs
\\SRQSQSQUSSRtuck
NSSSSUSURTSRtucke*
NSSSSUSURTSRtucked
RSSSTVSVSQSQtucked in
SSWSSSSMSTSTtucso*
SSWSSSSMSTSTtucson
RSWRSRSRSQRStue
QSWRSRSRSSSStues
XOUQRITTTRSOtuesd*
TRRSRFTQSTSPtuesday
[QRRSURUWQSOtuesday >
QRUSSSS\\STTTtuesday after
XSSTSQSRSRSQtuesday and
QSVTSSSRSSSStuesday no
XSSQSPSRSSSStuesday then
RSZSSSSDSSSStuesday went
XRQSSSSWTRRStuesday's
RRXQSUSRSRSStuesdays
USTSSVSOTRSRtuesdays >
VSSRSSSUSSSStugbo*
VSSRSSSUSSSStugboat
TRRSSSSSTSSStuiti*
TRRSSSSSTSSStuition
SJRVSQS\\RSSStulip*
SJRVSQS\\RSSStulips
KSMXSSSESRRTtulips >
NR[SSRSPQUVTtulla*
NR[SSRSPQUVTtullamarine
PR[SSRSPQWXVtullamarine >
UQQRSSSQWSSStulle
RUSPSSSURTTTtulsa
SSSSSRSRTSSStumba
QUSSSSSNSTSStumbl*
SSSSSSSQSTSStumble
QUSSSSSQSSSStumblers
SSSSSSSRSSSStummy
VSSSSSSKSSSStuna
QSSSSSSWSSSRtunbr*
QSSSSSSWSSSRtunbridge
YSPQSQTKURRRtune
TRQSSVSSURRRtune >
WSPSSQSWUSSRtuned
aQRUSRSWTMSNtuner
XSSSSSSOSRRStunes
WRRSSQSWTSSStunin*
WRRSSQSWTSSStuning
SSSSSSSTSSSStunis
mHMQRQSLSQSQtunne*
ZMOQSSSMSSSRtunnel
cNPSSQSUSSSStunnelling
VSSTSSSPRQSQtunnels
OSSYSNSSSTSTturba*
OSSYSNSSSTSTturban
SRSSSSS[SSSSturf
PSYRSSSJQTUVturke*
PSYRSSSJQTUVturkey
^SPSSRSRSSSSturki*
^SPSSRSRSSSSturkish
TVSSSQSSRSSSturme*
TVSSSQSSRSSSturmeric
eJMPRIQSYPQNturn
ASR\\SXSRQSSSturn >
QSVSSSSORSTRturn at
SPQUSSSTSTRSturn in
VQROSQSIRRSTturn it
TSMSSSSRSSSSturn on
VUTRSRRRTQRQturn the
JSVSSSSbSUTUturn up
WT[QTPPJXPTTturne*
USRQTUQRUPSUturned
^VIJRQR]TQSQturned it
XQRRSSSQWRRQturned my
LQeSSRRDSUSUturned ninety
YSRSSRSKTSRSturned off
VUHXSWSTQONPturned out
TTKSSQSZUTSSturned the
@UjUSJSOL\\][turned up
USSSSRSMVSSSturner
SS\\SSOSQSSTSturners
^PQNRWRJPQTSturni*
]QKNRWRJSQTSturning
PROSSSSPSSSSturning the
SRYSSSSSPSSSturnip
ZGH[RTSPROOQturns
XSSSSRSBRSSSturns >
QSSRSSSQRSSSturns on
LRRSS\\STSRRVturns out
QSSSSSSXSSSTturns the
VQMSSSSSSSSRturnt*
VQMSSSSSSSSRturntable
FPPRTRSqSRSQturtl*
JRSSSSS\\SSSSturtle
OQPRTRShSRSQturtles
PSPRSPSjTSSStutor
TRRSSSSRUSSStutu
_SPQSRSFSRSRtv
LSPSSSSkSSSStv's
TSRSSRSRUSSStwang
MRRUR[SuRSSVtwat
SSSSSSSSSSSTtwats
TQSSSSSRSSSStweez*
TQSSSSSRSSSStweezers
XTROPPSXQTVTtwelf*
XTROPPSXQTVTtwelfth
JVTNPU^WQRSQtwelv*
MWSOPU^ORRSQtwelve
RVKSSQgQRSTRtwelve >
`PNSSSSOTSSStwelve and
QQSSSUR^RTSTtwelve by
SS]SROQESVVWtwelve days
WSNRSSRRSRRRtwelve hours
QTPUSVYFSSRStwelve in
RVPSSVRUSTTTtwelve of
ISPSS\\QQRRRVtwelve times
PRTRSSS[RSTTtwelves
OS\\LTURQQQTRtwent*
OQbLSSSXSQRRtwentieth
SUMSTURLQSUStwenty
QPQYSMP]SSSVtwenty >
]SSSSTHXYSSQtwenty bucks
SSZSRPSURTTUtwenty days
WdPSSQRMSPPPtwenty eight
RMUSSSSVTSSStwenty five
OWVSSLUERSTStwenty four
EVOPV`SRSRRQtwenty minutes
oAKQRbUJQUUUtwenty six
PS`RSQSVRTUTtwenty three
CQ[PRXSZPTTStwenty two
OXOXSQS[SSSStwenty years
SOZWQVPRRUVWtwice
TMLeRaQZTPSRtwice >
OVSSS[LDRSRWtwice and
QRRSSOWURUUTtwice for
SSVUSSSGRSSStwice i
YRSUSSSDRUSVtwice on
PUTSSRWWRSSStwice over
WSQMSSSOTSSRtwice to
TQSSSSSSTSSStwigs
HZWRREVVSQQMtwin
RSSSUUSTSRSPtwine
SSSSSSSNTSSStwing*
SSSSSSSNTSSStwinge
[PSSSSSRWSSStwink*
[PSSSSSRWSSStwinkles
FSWTROShRYWVtwins
SRORSPSURTTStwins >
TRSQSSSXRRSStwirl*
TRSQSSSXRRSStwirls
VRRSSVQOXRRQtwist
PRSSTVSTSSSStwist of
SRSSSQSSSTSStwist*
SRSSSQSSSTSStwisted
SSSSSRS_STSStwix
UWNRRNOUTPQPtwo
QLdTOKI[\\STRtwo >
PONTRUTSPWVVtwo and
NSOSSSSVPSSStwo boys
TSSQSYSLQSSUtwo by
SQfSSOQFSWWVtwo day
SQKkWNVUTURRtwo days
PSSSSYWASSSStwo dollars
RRSXSSSLRUSUtwo doors
MX\\OSSSYQRUStwo feet
_SNLSFSZXURTtwo hours
HRQUSMX^VUQRtwo hundred
NSTSSSSTSSTTtwo husbands
[QRQSSSIVPRQtwo i
[SUSSSRJVRRRtwo if
UNQPSUSZUQRStwo in
[TRVSRRLTRSStwo inches
TQSRSSSSTUUUtwo kids
NXSSSTSRRSSRtwo languages
RZGPSZSNRPRPtwo left
XRPSSSSPRRRRtwo minutes
ULeORYSQRQQTtwo months
OTOPSRSOTRSRtwo more
_TPRSRSNSSTTtwo nights
UfHSRLVTULPItwo of
UTRUSQRNTSSStwo people
QSSWSRSOSSSStwo pieces
PSQSSSTYSRSStwo pounds
KbSSSRSLPRRRtwo right
USWTSSSOSRQStwo saturdays
UQRRSSRNVRRRtwo settings
VLSSSSPSVSSStwo sheets
ERSSS_RMSSSVtwo stars
SRQUSTSRSTSUtwo streets
LTYPSUSXSSSTtwo times
MXTQSPTLSSSStwo to
YRORSSSOTSSStwo washes
`TCVRURPUQQQtwo weeks
VRSSSRSMWSSStwo with
[SQSSTSLRSSStwo year
MSOTSXSXSPSRtwo years
SSSQSbSLQSSSty
_SRSSQSDTSSStying
NTRSSOSdSSSStyler
WKQRSLSRSRROtype
RSSSSTSVUSRStype >
SSTSSSS;SSSStype and
KPYMSlSCQRSStyped
SSSSSSSVSSSStypes
SSSSRSSUSSSStypew*
SSSSRSSUSSSStypewriter
KSSQSSSgQRSUtypin*
KSSQSSSgQRSUtyping
SSPSSRSaSSPStypog*
SSPSSRSaSSPStypographer
^SNSSSSNSSRRtypol*
^SNSSSSNSSRRtypology
M[RSSSRURSSRtyre
SRQSSRS_TRRRtyres
HLYIRsSKPFKQu
WSSSSSSOVSSSugh
nPUVRPSPTIKIugly
dQUVRRSOOMNNugly >
PUSSSRS\\SRRQui
QSQSSSSSSRQSuk
ZRRSSQSQSSSSuke
RT\\OSSTNQQRQukule*
RT\\OSSTNQQRQukulele
SSSRSSSSSSSSullap*
SSSRSSSSSSSSullapool
SRUSSSSOSRRSultra
RaRSSRSORRRRum
mOPVSOPHTRSQumbre*
jORWSOPKSSSRumbrella
VSPSSSSPTRSRumbrellas
\\SSTSPSOSRSQumbrella~@work_verb
SRhSSPSGSUUUumm
PSQVRSS^SSRSumpir*
PSQVRSS^SSRSumpire
SRSSSSSRTSSSun
TSRTSSSTSSRSunabl*
TSRTSSSTSSRSunable
SWRSSSSRSSSRunann*
SWRSSSSRSSSRunannotated
SSSSSSSPSSSSunans*
SSSSSSSPSSSSunanswered
ISSSSSSPSSSSunapp*
ISSSSSSPSSSSunapproved
RSRQSWSSSRSTunask*
RSRQSWSSSRSTunasked
SSSSSSSZSSSSunaut*
SSSSSSSZSSSSunauthorized
SNQSSWSOSSSSunava*
SNQSSWSOSSSSunavailable
SRTRSRS]SNRNunbea*
SRTRSRS]SNRNunbearable
XSSRSRSOSSSSunbel*
XSSRSRSOSSSSunbelievable
WSRSSSSUSSSSuncer*
WSRSSSSUSSSSuncertainty
VQUNRLYUSUTRuncle
OPVRSRRfUUTTuncle >
SSTSSSSRSSSSuncle at
TSRSSRSYTTTTuncle's
[SQSSRSMUTSTuncle*
ZSRSSSSGTSSSuncles
ZQRRSQSWSTTTuncon*
ZSRSSSSRSSSSunconscious
RQSRSQSXSTTTunconvincing
VRQSSSSRTSSSundel*
VRQSSSSRTSSSundelivered
ZPJbOUSLSTGUunder
WQO`SQSMVSSSunder >
TOSPRPTGTVSUunder a
QSMVS]S@SSRUunder his
]ZRKRZSKSRRQunder it
ZPRQSPSYSSSTunder me
WYTZTPSJSTTRunder my
PVRSSQS^SSSSunder that
CZY]RJQMGZR[under the
LT\\PSSSTQTUUunder two
X\\RMQ`RHVSTSunder*
SSSSSSSSTRSRunderfoot
SSQTSSSNSSSSunderhands
WSQSSSSTTRRRunderlay
QOSRRTSTSSSSunderlined
S`MSSOSMRSSSunderneath
TSSSSSSSRSSSunderpants
Q]RRSPSRQRRQunderside
HOcPRNSVRWWWunderstand
MSQSSVSRSSSUunderstand >
SSSRSSSOSSSSunderstanding
MQPRSeSPSSSTunderstands
URRRSbS]SSSTunderstood
NRRRSeSPSSSTunderstood >
aRSSSNSNXSSQunderwater
VSRSSPSRURRRunderwire
XUR]TJSPTTTSunder~@me
YN^OSQRVRTUTunder~@number
V]RSSUSNRSSRundid
QQMRSQSfSSSSundie*
QQMRSQSfSSSSundies
YPRSULSXSSSRundo
SSQSRVSVRSRSundon*
SSQSRVSVRSRSundone
S\\SSSSSPSSSSundri*
S\\SSSSSPSSSSundrilled
OaRSSSSKSSSSunfol*
OaRSSSSKSSSSunfolded
RZSSSRSVSRSRunfor*
RZSSSRSVSRSRunfortunately
TSQSSSSOSSSSunglu*
TSQSSSSOSSSSunglued
QSSSS[SFRSSVunhap*
QSSSS[SFRSSVunhappy
QSSSSXSERSSVunhappy >
YQSRSSSUTSSSunhoo*
YQSRSSSUTSSSunhooked
JR[SSQUUQXZVuni
VSQLSRS_SPSQunico*
USSTSRSSSPRPunicorn
TSQKSSS_SSTTunicorns
MSSOSSSZSSSSunifo*
MSSOSSSZSSSSuniform
SRQUSSSSSTQSunins*
SRQUSSSSSTQSuninstalling
SRORS^WLSRSRunion
SSWSSMS]SSSRunion*
SSWSSMS]SSSRunions
UW[]RKQESVPUunit
SQO^SQQRSUQTunit 00
QTSSSSSXTSSRunits
KUN]SQQNSUQVunit~@number
cRQRSOQIVPQQunive*
fNNSSQSSUPQQuniversal
VRRSSRSQURRRuniverse
MXWSSRQLRTTTuniversity
PRWSSSSRSSSSunkno*
PRWSSSSRSSSSunknown
TSSRSSRWTSTSunles*
TSSRSSRWTSTSunless
USRRSSSSUSSSunlik*
USRRSSSSUSSSunlike
URQSSSSPSSSSunlit
SSURSSSLSSSSunloa*
SSURSSSQSSSSunloaded
SSSSSSSNSSSSunloading
RSUSSRS[SSSSunluc*
RSUSSRS[SSSSunlucky
SSMSSSSSSSSSunmad*
SSMSSSSSSSSSunmade
SPSRS\\SISRSUunope*
SPSRS\\SISRSUunopened
U]SRORSMTSSSunpac*
VSSSQSSRUSSSunpack
Q]SRQRSNRSSSunpacked
JSWSSQS]SSSSunpai*
JSWSSQS]SSSSunpaid
XPOSSRSXSSSSunpic*
XPOSSRSXSSSSunpicked
USSRSRSPUPQPunplu*
SSSSSSSSRSSSunplug
USSRSRSPWPRPunplugged
VSRSSOSSTRSRunput*
VSRSSOSSTRSRunputdownable
VQTRSPSgSOPQunrea*
QSSSSRSYSSSSunread
XQTRSQSaSOPQunreal
USSSSSSPSSSSunrec*
USSSSSSPSSSSunrecognisable
RNTRSQSaSSSSunrel*
RNTRSQSaSSSSunrelated
VTSSSSSPSSSSunrol*
VTSSSSSPSSSSunrolled
OXSVSSSQQTSTunrun*
OXSVSSSQQTSTunrung
SSSSSRSSSSSSunsca*
SSSSSRSSSSSSunscanned
RaWOSOSRSMPKunsce*
RaWOSOSRSMPKunscented
YQPQSSSXSSSSunscr*
NSPSSSSXSSSSunscrew
VSSQSSSQSSSSunscrewing
\\QSSSSSUSSSSunscrews
SSSSSSRRSSSSunsto*
SSSSSSRRSSSSunstocked
TJ[UQXTJRTPSuntil
LRR[SPSWSSSTuntil i
SSQRSUSRSSSSuntil it
UTMVSSRVPVTRuntil the
WPMRSVYKTRRSuntil you
MQR[SRSRTSSSuntil~@me
WSQSSSSQSSSSuntun*
WSQSSSSQSSSSuntunes
SSSSSVSQQSSSunwor*
SSSSSVSQQSSSunworn
PV^RNSSKSUWTunwra*
OZ^RNSSKRUWTunwrapped
TPSSSSSSTSSSunwrapping
RMOVRXO\\RSPXup
WKUPOXMLQSXZup >
^QPaTNSLRVQSup a
URRRSRSRTSSSup about
RRUPSSSVRUUUup after
OSWSSQVRSTRTup again
TQVSRRSERTSTup all
^VZYRPSJSWUSup and
MPeSSUSXWRUQup at
URGVSSS\\TQSRup behind
TQRVRO[TRRRRup by
\\PQQSRSPUSSRup every
M\\XQSMPUPRRPup for
SSRTSSSPRQSRup four
KSRPSRQhSOOOup from
RSSRSUSZSQRSup giving
WSTPSSSFRTTTup here
MRZRSSSWSUVUup i'll
bPP^RPSERVUPup in
NTRRS[SPRSRTup it
`QNTTSSGWPPQup like
ZUMUSQSOURRSup my
WRUSSSSUSSSSup nine
[SLWQ_SATSQTup now
MRWKTaQQOOSUup on
WSSSSSSNUSSSup one
OS\\NSQSXRSTRup our
NREPSYSYQVVWup since
SRRSSQVPSSSQup six
HRTPSRS]SUTUup that
SLV_XOVMTQORup the
PSQSSSSUSSSSup there
FT]XSRQURWTXup three
\\UMSSQSUZQQOup till
JZSOQNNTQVTUup to
cRMRSSSVTTSSup two
QTNSSRR^RRSRup until
UZMQSSSKSRRRup well
NRRPSORoRRSTup what
X]PRWXSMTSQQup with
eSHPQRSVTTTRupdat*
[SISSSSNTSRRupdate
\\SSPQRS[STUSupdated
OWRSS_SMRSSRupfro*
OWRSS_SMRSSRupfront
RSSSSSSSSSSSupgra*
RSSSSSSSSSSSupgraded
WTRSSSSWUSRRuphil*
WTRSSSSWUSRRuphill
PSSSSSSZSSSSuphol*
LSSSSSS\\TSSSupholstered
VSSSSSSPRSSSupholstery
YTSSSRSWTSRQupon
RSSSS[RPSSSSupped
ZSRUSQSITSRRuprig*
ZSRUSQSITSRRupright
QROOSSS\\RTRSups
PSSRSRS\\SVTUupset
PSSSSRSWSVTUupset >
PYSUPTSSQTTTupsid*
PYSUPTSSQTTTupside
PYSUPTSSQTTTupside down
PRRYSSSHQXTXupsta*
PRRYSSSHQXTXupstairs
QSQWSSSNSSSSupstairs window
SSSSSSSVSSSSupstr*
SSSSSSSVSSSSupstroke
MRSQSRSjRTUUup~@art_craft
_PPSTSSJVRRRup~@comparison
USMWSSSTSTSTup~@fail_verb
WPNRSXS]XUTRup~@intensifier
RUTURQSOSSSSup~@looks
NT]PSQRUTUVTup~@me
ZSRQSRSRVPROup~@missing
[PT^RP_7PVSPup~@number
UZMQSSSKSRRRup~@quality_praise
OSWSSQVRSTRTup~@recommendation
NRQRSYRWSSSTup~@seller
SQRSSRSTSSSSur
SSSSSSSTSSSSurgen*
SSSSSSSTSSSSurgency
SRSSSSSXSSSSurine
RUVRSQSVSSSSurn
QSYSSSRNSSSSurn's
QPYMRPSOSRSSus
HNWOTVRURXW[us >
URQPSPS\\SQRPus a
QSQRSQSbTSSSus all
SQPTSRSgRSSSus and
UQGUSRSXSTRRus in
QSPQSSR[QTUTus on
ZSMSSSSNWQQQus up
QXRSUSSRSSSSusb
YJOOTQRUZPQJuse
YNSSSTSQUSSTuse >
]RRPRRSNTRTQuse it
RTPUSSSYSTSTuse the
OYWVXITUTVXQused
X\\RSPSSMRRRRused >
PGSQVSSaQVUVused a
XOOSSSSXTSSSused it
TORSQVSVVRRSused the
TMQOSLU^VPTPused to
IPkQRSRIRVWVused up
_SHSSRRPYONNusefu*
_SHSSRRPYONNuseful
UK\\NRYXOTVXZusele*
UK\\NRYXOTVXZuseless
USRSSXSMTQRWuseless >
XROQSSSUWPQPuseless in
QYRSSSSRQSSSuser
hVQRSOR>URSQuses
`SQRSPSBURSQuses it
TSSQSSSUSSSSusher
XQTXS[UIOUUTusing
]SSRSPSKWRSQusing >
SRTZSTUURTSTusing it
QRZNSQSURTUUusps
]PVRSOSUTRRRusual
USMRSRSWUSSRusual >
TR\\SSOSWTRSRusual*
TR\\SSOSWTRSRusually
SSQSSSS[USSSutah
QTL]SSSWSSRSute
VSPSSSSSSTTTutili*
VSPSSSSSSTTTutility
SSSSSSSTSSSSutmos*
SSSSSSSTSSSSutmost
OSRSSSSWTSSSutrec*
OSRSSSSWTSSSutrecht
]SRRSQSNYRROutter
OSSRSVSSRRSUv
SRSRSSSSSSSSv0
LRRSSSS[SUTSva
WSQSSSSRTRSRvaal
RTSSSSSSSSSSvac
QRP[SRS[STRTvacan*
QRP[SRS[STRTvacant
FR]SSOSYRVVWvacat*
FR]SSOSYRVVWvacation
ORWRWRSNQUVTvacuu*
ORWRWRSNQUVTvacuum
QSRSSSSVSRRSvada
SQOSSRS]SRSRvalen*
SQOSSRS]SRSRvalentine's
VSSSSSSOSSSSvaler*
VSSSSSSOSSSSvalerian
SPSSQWSZSSSUvalid
WQPRSXSYSSSRvalle*
WQPRSXSYSSSRvalley
XSQSSSS[SSSSvalor*
XSQSSSS[SSSSvalorant
]RTSSfPIRQPRvalue
MSNRS_STRQPUvalue*
MSNRS_STRQPUvalued
OSSSSSSSSSSSvalui*
OSSSSSSSSSSSvaluing
[PQRSUSLRSSRvalve
SSSRSSSURSSSvalve*
SSSRSSSURSSSvalves
JPSYRJQVQTSRvan
MP^FSLR\\RUVTvan >
TVVSSSSORRRRvan and
RS\\PSSSISSWSvan came
YQRMSSSTSPRQvan has
PSWPSSSTRSTRvan icon
OR[RSSSQRWVUvan on
TSTPSSSKSSSSvan was
UQTNSSSTSRTRvan's
SSRSSSSSTSTSvanco*
SSRSSSSSTSTSvancouver
YWRSSQSRSQRQvanil*
YWRSSQSRSQRQvanilla
MRYSSRSQOYZYvanis*
MRYSSRSQOYZYvanished
SRVSSRSRRUUUvanished >
VSUSSSSSSRRRvanit*
VSUSSSSSSRRRvanity
PQVQSSSOSUTTvans
TRYVSSSSSSSRvape
SSPSSSSVSSSSvarie*
SSPSSSSVSSSSvariety
SSSRSSSRSSSSvarni*
SSSRSSSRSSSSvarnish
SSSSSSSRTSSSvarsi*
SSSSSSSRTSSSvarsity
QSSSSSSUSSSSvary
lQPPUTSFRLSMvase
ZQRTSRSRSPSOvasoo*
ZQRTSRSRSPSOvasool
URRRSZPOSSSSvat
SRSSSTSXSSSSvat number
USSSSXQRSSSRvat receipt
SSTSSNSXSUUSvatic*
SSTSSNSXSUUSvatican
RSQSSSS[SSSSvauxh*
RSQSSSS[SSSSvauxhall
SSSSSSSQTSSSveal
USSSSRSQSSSSvegan
SSSSSSSRSSSSvegas
MRRUSSS`RUSTveget*
MRRUSSS`RUSTvegetable
SSSUSSSSSUSTvegie
SSRRS[SNSQRTvehic*
SSRRS[SNSQRTvehicle
SSRRSXSNSQRTvehicle >
OSRjSSSISTSTveil
TNQRSTS[USSSvelcr*
TNQRSTS[USSSvelcro
SSSSSSSRTSSSvelli*
SSSSSSSRTSSSvellies
SSMSSSSVSSTSvelod*
SSMSSSSVSSTSvelodrome
USSRSRSUSSSSvelve*
USSRSRSUSSSSvelvet
PQSSSXSRSSSTvendo*
PQSSSXSRSSSTvendor
TRSSSSSPSSSSvenee*
TRSSSSSPSSSSveneer
SSRSSSURSSSSvenic*
SSRSSSURSSSSvenice
RSSSSSSVSSSSvenlo
MWS_SQSGQUSUvent
OTS[SRSLQVSVvent >
SMQSSRSXSSSSvents
LTSSSKScSSSRvera
RWRLSRSdTQTRveran*
UWSMSSSYTQTRverandah
PSSRSRS^SSSSverandah's
ORQQRXSiRQQXverba*
ORQQRXSiRQQXverbatim
ORQRSOSaSSSSverdi*
ORQRSOSaSSSSverdict
QQRQSSS\\SSSSverge*
QQRQSSS\\SSSSverger
PSRRSRRdRSRRvermo*
PSRRSRRdRSRRvermont
OPQRSRRXSSRRvermont >
TQSSSSSVSSSSvern
USOSSSSWSSSSverna
LUSRSSSWTRSSverse
QPdSSRQTRSSSverse*
QPdSSRQTRSSSverses
SYTRSSSSSPQPversi*
SYTRSSSSSPQPversion
OPRQHQOVUWWTvery
ROUSSSRQSTSTvery clear
ISVUSUSQQWSZvery decent
SYTVTNQLUVUSvery good
\\SSRSLSTUSSSvery kind
URXSSNSKUSTSvery long
OSSSRRSWOQRPvery much
WSIUL`RTVWRXvery nice
QSSSSXSOQRSTvery patient
SVRVSBS[SUSNvery polite
VSQSSSULRSSRvery same
MSSPSRS[SSSSvery sweet
USSSSSSSTRTRvery well
\\QRQRQSQRSSSvest
SSVSSSSRSSSSvesti*
SSVSSSSRSSSSvestibule
bSQRSSSOSSSSvestr*
bSQRSSSOSSSSvestry
TP\\RSSRKWRTRvet
SSWSSSSTSRSRvet wanted
QSSSSSTQRSSSvet's
SSQSSQSUSTSSveter*
SSQSSQSUSTSSveterans
SSXRSRSKSTTTvia
SSWRSSSSSTTTvia perth
SSXRSSSOSTTTvia~@place_name
PRSRSSSSSSSUvibes
USSSSSPQUSSSvibra*
TSSSSSPSUSSSvibrate
TSSSSSSQSSSSvibrates
TRSSSSSRTSSSvic
TNVPSOS]ZTUSvicar
STSSSPSSTSSQvicar*
STSSSPSSTSSQvicars
TRQSRSSQSRRRvice
P\\PSROSOSSSRvicto*
SVPSSPSOSSSRvictoria
PXSSRSSSSSSSvictorian
SSSSSSSZSSSSvid
QNNSR[RPOPSUvideo
LRRXSQSgPRSSvideo >
OPSRSWSXQSSUvideo of
PSRQRUSUSRSUvideo then
SR`RROSNSTSSvienn*
SR`RROSNSTSSvienna
US`RROSRSSSSvienna >
SSQSSSSSSSSSvietn*
SSQSSSSSSSSSvietnam
VONWSYSFXRSQview
UQPYSRSHVSSSview >
UQTPSSSQUQSRview of
JSQSSTScTRSQviews
RTRSSSSOSRSRvii
RTRSSSSOSRSRviii
TSLYSSSMSRQQvilla
XQJVRQS]YQTRvilla*
WQLVRQSYYRTSvillage
SRM\\SSSKTSRSvillage >
TSQSSSSWSSSSvillain
NShSSQSMSSSSvilni*
NShSSQSMSSSSvilnius
UTSSSSSGSSSSvin
OXSVSSSQQTSTvine
^RSQQQSPUSSRvineg*
]RSRQQSPUSSRvinegar
TSSRSSSSSSSSvinegary
STRSSSSZSQQQvinni*
STRSSSSZSQQQvinnies
N[SSSRSSQSSRvinta*
N[SSSRSSQSSRvintage
QYSSSSSWSSSRvinyl
XSRSSSSPSSSSviola
WYVQRSSJUQRRviole*
WYVQRSSJUQRRviolet
LXORRTS^QSSRvioli*
LXORRTS^QSSRviolin
ORVSSJScSWWTvirtu*
RRUSSLSWSWWUvirtue
RSYSSOSOSUUTvirtue >
PSTSSPS`SSSRvirtues
SSRSSSSSSSSSvirus
SSSPSSSMSSSSvis
RS\\RSSSKRSSSvisa
WSSSSSSMSSSSvise
MPRSSbSORSSSvisib*
MPRSSbSORSSSvisible
YRRSSPSQUSSSvisio*
YRRSSPSQUSSSvision
USWSSRROSUUTvisit
[QWYRHSNVPPOvisit*
IST\\RSSWQQPQvisited
OUTVRSSWROPPvisited~@number
URRQSSSQUSSSvisiting
QYOSSSSVSSSSvisitor
eL[SSHSHVRSQvisitors
UOSSSQSPSSSSvisor
RURUSSSSQSRSvitam*
RURUSSSSQSRSvitamins
AQRSScSSOSSZvival*
AQRSScSSOSSZvivaldi
OQRSS]SRRSSTvivaldi >
SSSSSSSSTSSSvms
QRSSSZSNQSSSvnl
SSSRSTSSSRRTvoets*
SSSRSTSSSRRTvoetsek
ZNWOSLSZYQSPvoice
MTIQSQSFWQRQvoice >
RYSSSSSNURSRvoice and
[SRRTSSPTSSSvoice of
PQPSSUSSRSSSvoice*
SQPSSTSRSSSSvoicemail
QSSSSTSSRSSSvoices
SOSRSYSRRSSTvoice~@answering
NPRRQ`STQRRZvoid
RSWSSUSRRSSUvoide*
RSWSSUSRRSSUvoided
SMQSSRScSSSTvol
ZMQRSNSXURSRvolca*
ZMQRSNSXURSRvolcano
TNRSSQSYSTTTvolcano >
XSSSSRSDTTSTvolle*
SSSSSSSKSTSTvolley
XSSSSRSLTSSSvolleyball
SWRSSOSSSRRPvolt
L_WQSRSRSPQNvolta*
L_WQSRSRSPQNvoltage
YZQRSLRSTTTRvolum*
TXQRSNRWTTTRvolume
XUSSSPSOSSSSvolume's
LRR[SRSSRTSTvolun*
PSRRSRSZSSSRvolunteer
ORR[SSSLRUSUvolunteering
SRSRSZSMRSSSvolvo
SSPSSSSUSSSSvoted
SSSSSSSRSSSSvouch
KQURSXRMQSSSvouch*
KQURSXRMQSSSvoucher
SQUSSWRUSSSRvoucher for
WSYQSSSTSSSRvows
JSUTQSSjMRPPw
NQRUSSSDRYSYw the
QSVSSQUORSSRwa
SWSSSSSKRSSSwad
RSSVSSSVSSSSwaded
YRSOSSSRTSSSwadin*
YRSOSSSRTSSSwading
PYIQRRRbSSSTwaffl*
RYRQRSSOSSSSwaffle
RSJSSRSfSSSTwaffles
SSSSSSSQSSSSwag
MNPUSQS{RTUSwagga
SSSSSSSSUSSSwagon
SSSSSSSRSSSSwags
RSSSSSSZSRSRwaili*
RSSSSSSZSRSRwailing
SSSVSSSTSTSTwaist
PZSSSRSMSSSSwaist*
PZSSSRSMSSSSwaistcoat
FXYJRUU]QRTSwait
RSQSSUSNSQQTwait 00
GRPOSQR[TVXTwait >
KPERSZSaRPOQwait for
WSZSSQRLRRRRwait till
bQQOQNVETPRNwaite*
MTVSRPV[PQSOwaited
RSPSSYSJSQQQwaited >
^RWSSRSOSOPOwaited a
SWSSSSS]SQRSwaited and
OSWSSSSPRWVVwaited for
KPTMSPSbSVVTwaited in
NS[VSRSISTSSwaited the
XRLSSUSNSTSSwaited till
NRNXSUSTRTRVwaited while
cPOQQQSIXRRRwaiter
VSSSSRSQTSSSwaiter at
SSSSSSSPRSSSwaiter's
XSSQSSSJSSSSwaiters
ORgISSQIMX]Wwaiti*
FS^SSSSRPYXVwaitin
\\R]ISTQJPSXTwaiting
PRaQSJSIQYZWwaiting >
QQQQSTSLSRRSwaiting for
RTTSSRSSSRRRwaiting in
OWOPSXSISSTSwaiting on
RSVSSSSHSSUTwaiting since
PSXSSRSQRUUTwaitn*
PSXSSRSQRUUTwaitng
WSSSSSSRTSSSwaitr*
WSSSSSSRTSSSwaitress
QNaUSOSMRUSVwaits
UTSRSUSLSSSUwake
ROWSSRSNTSSSwake >
PX\\PSRSBSSSRwakes
WSQSSSSTTRRRwakin*
WSQSSSSTTRRRwaking
]SMRSQReURRRwales
ZRMRSQReVRRRwales >
UPTUSNRhQUUWwalk
YQRWSPSIWRSSwalk >
PSSPPZS^QTUUwalk it
QRYRSSSLSSTSwalk out
TSQVSSSLRTSTwalk to
QSXQSRSPQVWVwalka*
QSYRSRSPPWWVwalkabout
QQYSSRSQQXXWwalkabout >
SSRRSSSSTRRRwalkaround
T\\Z`PQRMQVTUwalke*
Z]\\[PRSIQUUSwalked
c]MLSOS?ROPNwalked >
RSSSSSSPSTTSwalked in
PSROSST\\SSSRwalked into
JNg[ROSWPZZZwalked it
WSQSRQSPURSQwalked off
QRRRSSS[RRSSwalked the
]RP_RQRVSVVTwalked to
NPNZSSS[RTRTwalked up
MRQXSRSWSURUwalker
UQXTSRVQQSVSwalki*
WRSRSSSLTSTSwalkie
WRSRSSSLTSTSwalkie talkies
PSXUSRVXPTUSwalking
FRcRSRUdPSTSwalking >
[RQPSRSSTSSSwalking on
[TROSPSVUPQQwalks
SSRdSASRSTSSwalkw*
SSRdSASRSTSSwalkway
YVINQWRZWNONwall
JUMRS]RUVPRPwall >
QUUTSSSZRSSTwall by
RSRWSNSYRTRTwall in
XSSQSSSORRSRwall like
RVPSSSSWSRSRwall where
PVQSTSSRSSSSwallp*
PVQSTSSRSSSSwallpaper
SSSSSUSTSSSSwalls
RVSSSSSKSSSSwally
M]SSSSSJORRRwalnu*
M]SSSSSJORRRwalnut
QSQSSSSeSSSTwalte*
QSQSSSSeSSSTwalter
XSSSSRSHSSRQwaltz
OSPSSSSaSSSSwaltz*
RSQSSSS[SSSSwaltzes
PSRSSSSYSSSSwaltzing
PSSSSYSUSSSSwan
TSSSRRSQRSSSwand'*
TSSSRRSQRSSSwand's
VQQSRSRPTSSRwande*
SQSSSSSSTSSSwander
USQSRSRQSSSSwandered
TSSSSSSRTSSSwanders
SSSSSSSVSUSTwange*
SSSSSSSVSUSTwanged
iRQRSYSG]NPOwank
NPZQS`SVPRRWwanke*
SSSSSSSLRTSTwanker
NPZQS`S]QQRVwankers
MR\\QS\\S]QQRVwankers >
HPOVSbJVRONUwant
ZSQSSLSXRSSRwant >
QMRRRXSTUQRTwant a
PURSSURVSSSSwant is
YQMSSXRNURRQwant it
TQQSSVSLQSSRwant me
YSRQSSR[TRRRwant my
NSWSSQSXSRRSwant of
UPSSSUSLTSSVwant the
SVSSSRSZTSSSwant them
OZYZTNSDSTTUwant to
MRSOQS]XRUSTwante*
MRSOQS]XRUSTwanted
QRVRSUVSQSSSwanted >
TQ\\_SVQBVTPWwanted a
TSVSSSSOSSSSwanted and
NSRSSSSQSSSSwanted for
RRUGSTPfRVWWwanted it
RSRSSZP^SSSVwanted me
USQSSUSUTTRTwanted my
HMVJSTRrRUUSwanted the
XWLPSURSQQSOwanted to
PSRSS\\Q[RRSSwanti*
PSRSS\\Q[RRSSwanting
VITMUZQ[SPTUwants
OS\\RSPTLSTTSwants >
ON^OXRSSRRTSwants a
XRNSSSSSURQQwants my
]MRQSQS^SSSSwants one
USRSSTSOUSSSwants the
MXMUPdROTRTVwants to
XQNSSTRSURQRwants~@me
XMPQSQRbPRRRwants~@number
OURSSRS]SSSSwapit*
OURSSRS]SSSSwapiti
RRPQcOS[QSSTwar
TRLR`SS=QSSTwar >
PVURSTSVSSTSward
SSPRSRSXUSSRward >
O\\SRRSSTQQRRwardr*
O\\SRRSSTQQRRwardrobe
JUQSSUSYRSSSwardrobe >
LSLWS\\TRQNNUwareh*
NSMWSYTVQNNSwarehouse
SSRSSVSRSSSSwarehouse >
RSRSSVSORSSUwarehouse's
qXOUS=SK_NPBwarm
VRQQSKSX\\PRNwarm >
WXYVSPSITQROwarm as
UQSRSSSSSSSSwarm but
\\VLRSRSUTRRRwarm for
RSSTSVSRRSSQwarm the
XPSSSSSSRSSSwarme*
XPSSSSSSRSSSwarmer's
VSSSSUSWTSSSwarms
QQRSSXSVSSSTwarmt*
QQRSSXSVSSSTwarmth
XRPSSSSOTSSSwarn
NSTSSWTLRRRSwarne*
NSTSSWTLRRRSwarned
NSTSSWSSRRRTwarned me
TRRTSSSQUUSUwarni*
TRRTSSSQUUSUwarning
RSRTSRSSUUSUwarning >
TSSSSSSRSSSSwarp
TSSSSSSRSSSSwarpe*
TSSSSSSRSSSSwarped
EQHPRqRDHKM\\warra*
GQIPRlRGJKMZwarranty
RWRRSKSSSQRPwarranty card
RRSSSUSSRRRXwarranty is
QSSSSXSPRRSUwarranty's
SSSSSSSSSTTSwarri*
SSSSSSSSSTTSwarrington
RSSSSSSVSSSUwars
OVSSSSSSSSSRwary
<`]UWUOZ=Z[[was
RNJLSUcBSSSSwas 0
WOLQSSWLRPROwas 00
NQ\\MQGSPRSQOwas >
SYMNWQTZSTUTwas a
RSYRPQSXRSTSwas all
E]NSQKTTLSSPwas already
`QWRSORPSUTTwas always
USIORU^QSPQPwas an
TOTSXQSQSTSSwas another
LQSLS\\SLRRTUwas asked
VSQTSVSGURSSwas asleep
gSWVRLRQUUTSwas at
RSSRSRSZURQQwas awake
VRKQSSS`SRSSwas back
aQQMRPSaTQSSwas before
OSKRSSS^STTTwas behind
S\\QOSRSNTSSSwas being
R_QQRSSNSRSSwas bent
SWRRQRSRRSSSwas black
UQURSWSOSUUUwas bought
QRZNSUSOSUTVwas brought
OSSSSQWHSSSSwas charged
QSNUS=SkSVRTwas closed
UQFTSSSiTSQSwas coming
JMSQSRS[TSSSwas dead
TRTSSRSPSRQQwas delayed
`PQRSSSGURSRwas doing
ONNX[RSSTRPRwas done
UULSSPVVRTTTwas down
MPgQSOSLRQRTwas due
SYGRQUS[SPRPwas empty
RQSQSVSZSSSSwas ever
hRQRSRSEUSSSwas finished
?IiGRYO^MY]Zwas for
RROVSSSNSSSRwas found
QU[NSRSSSRSRwas four
UP]NSRSNRVVWwas friday
ZPQQVSSIURSRwas from
RR`^SIQIRUSTwas given
UQ>P]`SPTSSSwas going
OcFXSRTYSSSSwas gone
TQQSSRSVSSTSwas gonna
AUNRSRSgTSSSwas grand
WRROSRSQTSSRwas halfway
SSVRSTQRSUUUwas having
RQPTRNS_SUUUwas here
PRRUWSSZRTSTwas holding
VRTkSNSPRSSSwas home
UTSQSUSPTSSTwas i
HVhY<KKNMZZZwas in
SOSQVSS_SSSSwas inside
XSXPRJR`TSUQwas it
OSOSUTSSRSSRwas just
RQSTSMSXUSSRwas kind
PVcSSQSHRUUUwas last
MVOSSTSKRSUTwas left
XQWQSSSLUVTVwas like
SSUSSSQTSUUVwas long
JRTSSPX_QSSQwas looking
RUSRSTSQRSSSwas loose
SSYSSWSBRQQSwas lost
ISTPSPS\\RWUWwas lovely
PRVWSQSPSSSQwas lying
KUYTRORQUVUUwas meant
XXFRSVSPRRRRwas missing
TQRS^SSNTSSSwas more
NUOPXYSOTPRSwas my
@\\YRSMS[RUUTwas never
PSTUROS^STSUwas nice
NQ\\OSUSKPRRSwas no
kAPPRWSRVPRQwas not
_RMSSOSUWRRRwas nothing
O]PQQSR\\SRRSwas off
SRRSSXRHRQQSwas offered
ORPRSRSXRQRQwas ok
XKb^WMPNURQUwas on
TSURSQSTSQRQwas one
IONWSOSdTTTUwas only
QXMWMTSXQSRSwas open
SRWRSSSHRRSRwas ordered
OR]RSWSJSQRSwas out
YPVMSTS\\TQSQwas over
]SSMSSSLRSSSwas painting
SORSSQWLSSSSwas paying
OWRRSZSMRSSRwas printed
PN[RSUSQRTSTwas promised
P]PRWaPGPRSSwas put
QROSSSSTSUSUwas raining
]QLVSRS[STSSwas raised
HOa[SER]TUTUwas right
SSSTSVSNSRSUwas rude
SSQNSSSZSSSRwas sat
SRQQSSS^RUUVwas saturday
TRWPSVSISQRSwas sent
WSSRSSSMTRRSwas seventeen
UYOTSRSUTTTTwas sitting
M\\SQRUSSQSSSwas snapped
VORRSRS[STUTwas snow
RTQNSSSYRSRTwas so
PVR\\SRSISRRSwas soaked
YSRSSNSOSSSSwas sold
QWTTRRSSSRSQwas somebody
STdQSRSISWXVwas something
OOHaSRSZRTTTwas standing
ZVYRRSSOPQOQwas still
STOXSSSOSRSRwas stood
XQTSSSSLTTTSwas stuck
VURQSQRRRUVVwas supposed
SSUSSUSASRRSwas sure
SPVSSVSNSUSVwas ten
VPYVRVSHURRRwas that
SPPHWTQ^SSPXwas the
NSORS[SURSSSwas their
QVaRSISRQTUTwas then
VPWVSRSQTQRPwas there
SSWSSSSJRSTSwas three
MR_RSRSMRTSSwas thursday
JIvGPVRHOY\\Ywas to
SJXMSaSJNTSRwas told
QSG@SWSuRTUTwas tuesday
QSQSSQYJSRRRwas twelve
ZQYSSRSVTSTTwas two
OQJYSQSRSTQVwas under
]VNUPOPSVXWVwas up
WRROSQS\\URSRwas very
USRRSSSSSSTRwas waiting
MUYUSNSURURTwas with
VUSSSOSKUSSTwas written
SOL`S]SPSRRSwas wrong
hQMLQKRRVRRQwash
XMRPSQS[WSRRwash >
ZSQSSOSLTSSSwash well
[QRTSRSLSQSPwasha*
[QRTSRSLSQSPwashable
USSRSRSRSSSSwashb*
USSRSRSRSSSSwashboard
^TKPSQTJUPQPwashe*
YLQPTWSWVSTQwashed
bQNQVVSYSSSSwashed it
XORRQSSZWQSPwashed out
TZQSSQU@RSRSwasher
WRSSSRSPSSSSwasher's
JYUSSSSORQPRwashers
\\ONSSPS`TSSSwashes
OSSSSRSWPSSSwashes >
SQSSSSSQTSSSwashes well
SQVRSOSVWTTSwashi*
TQURSOSUWSTRwashing
WRQSSPSYTSSSwashing line
KS_SSRSNSSTSwashing up
RSTSSSSTSTTTwashington
H^SRUTTUHXVWwasn'*
H^SRUTTUHXVWwasn't
LOKoSUSTRTRUwasn't >
PVVRRPSaSSSSwasn't a
\\YRRRQSNQSSRwasn't in
Qb_ISSS4SVZUwasn't me
SNAOSVS`RRRRwasn't my
SNZLSUTPSSURwasn't the
ERNQRwSRQQRUwasnt
`RRRSRSP[QQOwasoo*
`RRRSRSP[QQOwasool
TKkRORSGURTRwasp
\\TPRPSSNTSSSwasp in
XRRSSRSTXSTSwaste
[HUDRaS@NSSUwas~@answering
RPTKSTS^TUSVwas~@arrival
[^LSPRSTSRRRwas~@beauty_hair
aV\\NROSFURTPwas~@colour
YRePRESkSXVXwas~@comparison
PQQfSESSUVRSwas~@conduct
MUWTRLSGRUUTwas~@courier_act
OROSSRRVRQRQwas~@courtesy
K_QNWTSNOSTSwas~@damage
RRTUSUTQSQRRwas~@dispatch
P[RRSTSITSTQwas~@fail_verb
JbMTQRSNRTQTwas~@food_spices
PQVWSQSNSSSQwas~@fraud
NPSTROR^TUUWwas~@hedge
YZRTTORKRSTTwas~@intensifier
J[ZSRXTMNTUUwas~@lateness
^SNRSKSSWQQQwas~@listing
MKQPYRWZRWSXwas~@looks
QMRNWZSGUOQTwas~@me
VYGRQUS[SPQPwas~@missing
PLRSSO]@RSSSwas~@money
ORTRSlSPRSRVwas~@month
_GYJQPRSVPRPwas~@negation
NWTSRRSSRRSQwas~@neighbour
ZKRRWXSPSSSQwas~@newness
TRVJQLf^RQOOwas~@number
KO]PUTQTQTUTwas~@order
XUJVJTS[QSRSwas~@packing_verb
RUSRSTSQRSSSwas~@packing_verdict
RQIYS`SHQSSSwas~@quality_praise
ORUOSRRSSSSSwas~@quick
OUWRSOSQSRSRwas~@recommendation
SSQTSVSNSSRUwas~@rudeness
XSMRRYSQTSSSwas~@seller
PTQSSYSISRSSwas~@senses
MQQURRQ`RWUWwas~@size
RSQQSSS[SRSRwas~@sport
Y[KOTVSOTOQLwas~@use_verb
PQMQRXSQRSSSwas~@used_item
RSNTSSSQURPQwas~@vehicle
OPSSRPSgSUSTwas~@verdict
NO\\WSMSXRVUVwas~@weather
HLGbRYR`PYX[was~@weekday
FR_TW_SMPTUYwas~@work_verb
SKM`X[RMSSRSwas~@wrong_item
[RRSSSSQWRRQwat
SVnNSKRLUPPLwatch
RRcQTORQRUTTwatch >
UUSSSSSSTRRQwatch loses
O\\PQSSSPRRRQwatch with
VOZYRNYOQWXVwatch*
KQUbRXTPPYXXwatched
NSQ]SPS[STSTwatched from
KSN^SRSGQVQVwatched him
PRJNRPToTRRRwatched it
cTSWSOS=RTVRwatched the
cSRQSKSPTRSRwatches
OR_LSRXQSSSRwatching
RSMSSSSXSSSRwatchmaker
TT[RNXR;WQRQwater
PZ[QPVSGRTRTwater >
TQQSSSSQVSSSwater and
WTRSSRSTSSSSwater bottle
TRRRRSSSURSRwater from
TTRRSSSPSSSSwater on
NZSSSSSJSSRRwater with
SSSRSSSSTSSSwater's
jNRNQORKXOROwater*
XSSSSRRSSSSSwaterbed
ZRRSQSSHUSRSwatercolour
OQVRSSSXRSTSwatered
PUUSSSSRRSSSwaterford
SSSSSSS]SSSSwatermelon
WSSSSRSNSSSRwatermelons
\\OQRSRSMVOQOwaterproof
SSSSSSSPTSSSwaters
WSQRSSSWSRSSwaterworks
XURRSSSQTSSSwatta*
XURRSSSQTSSSwattage
SRSSSQSSVSSRwatts
\\P[QSMSFSUQUwave
PRI`SOSRRTPUwave >
HSG\\SHSdQUPQwaved
PSPKSOSfSRQQwaved >
QTSVSQSVSSSSwaved and
QSKSSRSTSSSSwaved at
MSlFSPSgTTTSwaves
QSR[SQSTSSSSwavin*
QSR[SQSTSSSSwaving
QSK[SQSTSSSSwaving >
LVUSWQSXPSSSwax
SSSSSSSSTSSSwaxed
YC[JSXSRTQUPway
LOXKPVRTUTTSway >
URSRSSSXRSSSway and
TSPQSYSTTQQQway back
cPSRVQSGSSSSway down
SSPRSRR\\SSSTway home
SSSSSTSQTSSRway my
NSVSSOSLRTUSway of
RSQZSRSUSSSSway out
VRRQSUT]QSSSway round
VSOSSTSSRSTRway to
TSSSSSSTRSSSway too
NRRTUSSSSSSSway up
AQZQSQSsOUUWwayne
TSRUSSSSTSSTways
RSSSSSSSRSSSway~@intensifier
URSSQRSKTSSRway~@me
LX^ILQO_QTXSwe
fSYROPSAUSSRwe all
EQQdSYRQQURTwe are
JSPSSPRMSVUUwe ate
NSRSSUS^STSSwe buried
XRRSSSSKTQQQwe call
SUbSSKSGRVVSwe cancelled
RSRSSRSUTSSSwe could
TVgQSISMSRSRwe did
FSCTS^RWVTSUwe do
NQFSRVRZTPRTwe don't
SSJRSQSaSSSSwe drove
SRfRSSSASSSSwe finished
QRUOSSS]SSSSwe flew
PWOZSRSITSSSwe found
QSNRSSSXSSTSwe go
NYNSSOSZRSQRwe got
ZSVOSLS[RRTTwe had
YPRPQDRYRVRUwe have
TRRbSRSHSRRRwe keep
RRQSSSSTSQRSwe know
QSWSSSSOSSUSwe left
OSXRSWSSRRSTwe look
lTMRRRSPRSSQwe looked
YNISSPSaTQPRwe lost
RSO^SPSFQTSQwe missed
QSJSSSSXRSSSwe moved
VSRSSPSNTSRQwe play
XQSSSSSJSNMPwe played
[WVQSNSNRTUPwe put
R]SSSSSRRONNwe sang
QRMSRSSZQTTUwe sat
VSUPSSSVSRSQwe saw
RRWRSVSSRVVUwe say
MSTSSSSURSSSwe slept
RSTRSSSSSSTSwe stood
SSRRSPSZTRRQwe tried
[PSRSSSZTUUTwe used
PRKRSRR`SQQQwe went
]HJUVWULUVVTwe were
RTNSS_SJPQPTwe will
C\\WTRMR_RXXVwe'd
RRPRSSSXSTTTwe'd a
QXSSSSSRSRRSwe'd been
QUVSSSSXRSTTwe'd the
KSZRSNSPSUUTwe'll
INYZSVRUOVTVwe're
^SSNRQSOUSURwe're a
]SZRSPSMSTTTwe're on
SS]RSRSESSSSwe're sorry
\\GPIRNQbXVTTwe've
[SQTSSSMSSSSwe've a
JQZPS[STRVVUwe've been
VRURSPRKRSSSwe've got
JPXTSUSWTTSSwe've had
eKRRSOSLSQPPweak
QSSSSRS[SSSSweakn*
QSSSSRS[SSSSweakness
MRPRSPSvRUSTwean
PSQSSSS^SSTSweane*
PSQSSSS^SSTSweaned
SSSSSSSRSSSSweans
RSYSSPSNRSTSweapo*
RSYSSPSNRSTSweapon
RSURSQSMSTTSweapon >
VYIMSWTMVQSQwear
NSSRSSSRTSSSwear >
MTPRSZSXSSSSwear it
SZTVRPRQTRQRweari*
SZTVRPRQTRQRwearing
OZTTSQSUSOPOwearing it
JSPWRSSYSUSVwearing my
\\SWQSSRKSTTTwearing the
L[TQSNSXSRSPwears
OWQRSSSZRSSRwears it
PRXORMSXSTTSweath*
PRXORMSXSTTSweather
\\S[RSJS=TTUSweather >
PSUPS\\SMSSTSweather in
VSRSSSSQSSSSweavi*
VSRSSSSQSSSSweaving
SSMSSQSUSRRPweavo*
SSMSSQSUSRRPweavon
PTSSSSSSSSSSweb
TRSSSSSRTSSSwebca*
TRSSSSSRTSSSwebcam
SSSSSUSRSSSSwebsh*
SSSSSUSRSSSSwebshop
KR[SSQTUQYXXwebsi*
KR[SSQTUQYXXwebsite
QSUSSSSURTTTwebsite >
RSWRSRSRSQRSwed
WQMaQQR\\WQQRweddi*
YMMbQTRKXQQQwedding
WQMSSPS\\WNPNwedding >
RPUSSSSRSVVVwedding and
RQUQSSSOTTSTwedding was
QXTRSPSdRSSSweddings
SRVRSRS`RSSSweddings and
aRTSSRSISSSSwedge
VSPWSRSDPUSTwedge*
VSPWSRSDPUSTwedged
MSSUSSSQPUSUwedged behind
HTXVRMQXTQMRwedne*
NUMYRIR`RRMQwednesday
NQRLSOR\\SVXXwednesday >
\\SQUSTSOQRQQwednesday and
NRMVSPTZTRRRwednesday i
PSXTSOSQSTSSwednesday it
QSRXSSSOSSPSwednesday the
MR^PSWSKURSTwednesdays
RS\\OSQSNSTVTweds
RSZSSQSRSUVTweds >
TKQTROSTU[UVwee
ZRSSPSSPSSSSwee bag
ZSSSRSSOTRSRwee bit
OSQcSLSTQZRUwee man
KSOSSSSdTTSTwee one
O[SSSRSRRRSRweed
USRQSSSSSSSSweede*
USRQSSSSSSSSweeded
WQRRSSSQTRSSweeds
SI`JMQVRQVVUweek
ROKMR[PXSLNLweek >
NQUTS\\SRRRQWweek a
EUbRSKUOOVVSweek after
PVHYSURbWTRTweek and
SV`QQPSIRSSSweek before
ISYRSTSaRSSUweek in
ZVOSSOSTRQQPweek it
PSXSSSSZRSSRweek late
YOCSS\\[ORQRPweek later
IRUSSNS[OWXXweek of
_SQQSPSSURSQweek on
NSR[SSSUSUSUweek past
KS\\SSSSPSRRTweek seven
RRUSSSSPSSSRweek was
RSSSSRPYSSSSweek'*
RSSSSRPYSSSSweek's
RSSSSVSUSQRSweekd*
RSSSSVSUSQRSweekday
_SORSZSJVTWTweeke*
USVSSZSIUTUSweekend
SQURSVSFTRQQweekend >
SSUSSSSNSUVUweekend and
VSRRSSSNURRRweekend at
\\SLRSSSTTSUTweekends
PQVSSSSTSTSTweekl*
PQVSSSSTSTSTweekly
@N~DRNNPC`d]weeks
MNRORJRYO^^Xweeks >
QR^QSRSPQSTSweeks after
PQbTSWSLPXVXweeks and
RSSSSSSSSTTSweeks back
VSPRSUSOSRSSweeks before
ZQXTSSSVRTRTweeks behind
EU^SSURNPTVVweeks for
PV\\SSQROSVWTweeks i
aQQRSORSWRSPweeks in
OSXRSVSMRUUUweeks is
SRZSSSSDSPPSweeks it
SSTXSSSRSRTQweeks late
RQUSSSSMSTSTweeks now
QRDSSbSRRNOPweeks of
POIRSTSeTQPQweeks on
SX`RSYSQSOPPweeks then
[SZOULSOQSUSweeks to
\\SRRSRSKUSSSweep
MSOSSSSdSSSSweepe*
MSOSSSSdSSSSweepers
J[ZSSSSQSRSRweepi*
J[ZSSSSQSRSRweeping
aOPRSVSRVPQPweeps
TSRSSRS^VSRRweetb*
TSRSSRS^VSRRweetbix
OpRRSRSOSSSSweevi*
OpRRSRSOSSSSweevils
VSRRSJOcUTTRweigh
^S\\NPKZKXRSOweigh*
ZR]RSQSVVSSTweighed
WSSSSQSRSSSSweighing
PMTRRJZRTUTSweighs
P\\RQQXSZRPRNweight
BWVSRSSdVSTSweight >
WSTSSRSQSSSRweight to
YQRQSSSDUSSSweighted
SSRSSSSQSSSSweighty
WSRTSSSQSUSTweird
N`VRSTSNSSSSwelco*
N`VRSTSNSSSSwelcome
QTRSSSSVSRRRwelde*
QTRSSSSVSRRRwelder
TSSRSSSPSSSSwelds
JYbRTOPYHXYTwell
SQURQNSQNVWUwell >
YPPRWQSQUSSRwell and
TRRTSSSYRSSSwell at
TTQSSSSXRSSSwell enough
VSRSSXSOSSRTwell have
MSLRTXSXVSSUwell i
TSUURSSSSUSSwell in
VWQXSSSKTSSRwell on
VSQPSRSPURSRwell the
USRSSQSPSSSTwell to
TURTSSSNRSSSwell under
UJZKSRTVQTUTwelli*
SSUSSSSSRSSSwellie
VLWRSRTPQUUTwellies
SRSLSSSYSSSSwellington
SRYPSSSUSSSSwellington >
QSSSSSSWSSSRwells
SXQSSRSSSSSSwelsh
bSPQS`SOSSSQwelts
SSSRSSSSSSSRwelwy*
SSSRSSSSSSSRwelwyn
RSTRSSSVSSSSwembl*
RSTRSSSVSSSSwembley
SPRSSRSVSUUTwende*
SPRSSRSVSUUTwendell
MO]OLN[\\RWYXwent
XFXQSOQARWYWwent >
LNTTSPX`RQRQwent and
RS[MSRSYSTTTwent as
WQRSSRSPSQRPwent at
OdMMSVSKTQQSwent away
QMLsSORYRSQTwent back
E]WSSPSZPUUSwent by
PSRSSNS]STSUwent cold
NRQRSgSNRRRQwent dead
aSLTSNTQSNOLwent down
RRSSSRUWSSSRwent for
XSORSRTVUQQRwent from
SSTSSSSMSSSSwent grey
IRQhSRSJQSURwent home
MS^PSXS]RQTTwent in
USNSSUSHTSSSwent into
RMNYWSSPSTSSwent off
USTESUR]STVTwent on
NPI?SQRjWRSVwent out
QR`KSSSJSTTTwent past
OZXSSVSJQSTVwent quiet
UQTQRRSNTSSSwent the
PUPQRUT^SRSSwent through
KNWURTRITVVTwent to
TZRSSSSOSSSSwent under
XRQPSN]SQQROwent up
UTZUPRSPSUVTwent with
[WKJRPRjUSRRwent~@colour
RPWSSVRRSUSUwent~@lateness
LZWRSQRZQTTXwent~@senses
MVRPRPSmPQRPwept
OQPQRQSePPQOwept >
B]\\STOMaJX]Xwere
SPLPSXScTRRSwere >
SXVTSSRWTSSSwere a
POT]SWSZSTTUwere all
NRTRSRSWSTSTwere already
XSJRSVTZSSSSwere at
OTVXSQSHRSSRwere back
PQRQSSS]SSTSwere coming
RRVSSRSRSWWUwere due
IWdQSVSDPTSTwere for
PRSSSSSXSUTUwere going
IVZVPRS]PTTUwere in
LQRSSRTaSSSSwere never
XPXZSHSQSVTSwere not
OPWRSSU[PRSTwere on
SRRSSRSLRSRSwere out
PfKRSQS?SSTRwere still
NRWSSRSTSWWVwere supposed
SSRQSQRhRUTSwere the
NQ_OSPSbRSSSwere to
TTPRSSSMSQRQwere up
STKRSTSWSRRSwere waiting
JXS^SPZRRQPPweren't
PSRRSQZRRQQQweren't in
JXS^SPZRRQPPweren*
PQRQSSS]SSTSwere~@arrival
YQORS`SKTSSVwere~@conduct
UTKSSTSRSQRSwere~@courier_act
ROVSSQSLSXYXwere~@hedge
RNZSUUSURUSWwere~@intensifier
RUWSSRSRSTUUwere~@lateness
QOWZSGT^SVTSwere~@negation
UTURSRN]ROQOwere~@number
MMRSSSSWSVUUwere~@order
NVNSRESjSTTTwere~@verdict
SSRSSSSQSSSRwes
RRYSRNSTQXTVwest
YSNSSSSLTRPRweste*
XSOSSSSNSRQRwesterly
TSSSSSSQTSSSwestern
SSRSSSSSRSSSwesterns
^TF\\MLRPZUPUwet
NXKOSRSWRPSPwet >
SQSVSXSQQTSUwet and
XRRRSSSPVRRRwet dog
ZSSQSQSSWQRQwet sundays
NSSYSSSLQURTwet through
TSWRQSSSSSSSwet towel
S_KSSMSTSRRPwetin
MR\\SRSSOSTTTwetsu*
MR\\SRSSOSTTTwetsuit
SSSSSSSQSSSSwetwa*
SSSSSSSQSSSSwetwang
XQRRSSSOVRRRwet~@animal
TSWRQSSSSSSSwet~@bedding
XRPRRSSNUSSSwet~@food_spices
NSUPSMSbWSTSwet~@weekday
SVSSSSSSSRSQwexfo*
SVSSSSSSSRSQwexford
TSSSSSSRUSSSwh
WPZOTSSKSSSQwhale
SY[SSLRRQTTRwhale*
SY[SSLRRQTTRwhales
QQNXMT]WSPRNwhat
JPcKScaLQWXWwhat >
]OPMTZWYUNOPwhat a
VWPYRUS@RRQRwhat came
XRZSSTQ@TSSSwhat do
JSWSWRS^RSSTwhat else
SSSSSRRSUSSSwhat happens
LV_VSYSGQRSVwhat he
W`@NPXSEPMNOwhat i
RUR[SPR]TWUUwhat i'd
`MORSRRMSTSVwhat i'm
UQ]QSORISVWTwhat i've
NSGSSUSfRUUXwhat is
fGTORKLVXPONwhat it
KRSUSSSMPTTTwhat it's
TSQSSNSbTSSSwhat more
QUUSSQSPSSSSwhat my
?RTTQT\\GPQSRwhat the
W]QRSPSNRSSSwhat there
WT\\QRDULSUULwhat they
WQNRS`SUSRRUwhat they'd
XROTSTSKRSSUwhat time
SRQSSRS]QNPMwhat to
WTSOQQSMSRRPwhat was
PVdPSRSKTVWUwhat we
TQRRSMRWTRRPwhat you
Ib[PTNSMPSSQwhat'*
SSQSSPSWSSSRwhat'll
Ib]PTPSIPTSRwhat's
QUQSTQSTSSSSwhat's inside
XP^NRDURUTVQwhate*
^TRNRDULUSUQwhatever
PRQLSSSiQTUUwhatever >
ZVPSSPSKWQROwhatever you
NO^SSSSXSSTSwhatever's
RPOZUQSLRSRSwhats*
RPOZUQSLRSRSwhatsoever
XRcQS\\OESUVSwhat~@animal
WWPYRTS>RQQPwhat~@arrival
]`ZQPLP5RYYXwhat~@me
KSG`SRSSSUSUwhat~@negation
RSiQSPRJRUUTwhat~@route
WVWNSNUPRTTNwhat~@seller
PSNSSTSPSQPSwhat~@time_span
QUXSSSSLSTTSwheat
SSSSSSSRSSSSwheat*
SSSSSSSRSSSSwheatish
QMKSRNRcTSTSwheel
NOUSSPSXSUTTwheel >
SRQWSRSMSSRSwheel of
RZTSSSSKSSSSwheel was
R_QSSRSPTPSPwheel's
MSRgMIQXK[P]wheel*
NRQXOSSQQURTwheelbarrow
QRTVSTSOSURVwheelchair
PRRZSTSSSSQTwheelchair and
SSSTSSS[SSSSwheeled
LOQbRTSNO\\Q[wheelie
ORQWSTSVRVRUwheelie bin
ORQWSTSVRVRUwheelie~@delivery_place
\\MWOSIR_PQUSwheels
S[QPSSSCSRSRwheels >
_RWGKXSBTEIJwhen
XSROSRSVVUTQwhen a
TSRSSQSQURRRwhen anyone
ZPTLSQSOSPUQwhen he
QVVYQUSNOTTXwhen i
OUNRSUWSQQRQwhen i'd
RRQSSSSWURRRwhen i'm
W_JQPUXMPMMOwhen it
gMURSNRKUSRRwhen it's
TSLPSWSNUSSRwhen my
SSTUSTSIRSSSwhen nobody
NPTPSSS\\QRQRwhen she
FPRXROR`RZYXwhen the
VPURSRSQTTUSwhen there
TPZRSFSZUSSSwhen they
PS\\QSQSOQXVVwhen we
mJJPSMPRXPPSwhen you
PPNSRPQ`UVUSwhene*
PPNSRPQ`UVUSwhenever
TRRSSUSPRRRSwhenever the
PRRVSYSSRSSVwhen~@answering
HXPTPYWINVTWwhen~@me
]NRSSSRKTOOOwhen~@number
TSRSSQSQURRRwhen~@recommendation
YPVQSIPIVSSUwhen~@seller
SSTUSTSIRSSSwhen~@staff
JRaPLLORJ`b\\where
OQnOTNRFQZ[Wwhere >
WTNUSOSRSRRRwhere a
QTHUSVSNQRPTwhere he
[OHVSVUT[QOOwhere i
LXVQSSSQRRSTwhere i'd
RY[TS\\SGL][^where is
MJ^YSUSMP\\[Wwhere it
SRT]SVSOSRRRwhere it's
PZZSRLSKOTUQwhere my
XPOSSSSPSRSSwhere she
OSSKQORSQSTRwhere the
YSRTRSSSSRSRwhere there
WTWRQNSPVVUTwhere they
QRPSSaSMSSSTwhere to
RUWSSRSORPQOwhere was
hZJRSOSLXQQPwhere you
DRSSSSSXTSSTwhere your
G\\XRSOSWOZ[Wwhere's
NbCSSQS\\TMNLwhere's the
MOfSSPSQN`_]where's~@me
F^oLSNRHK_bZwhere*
PRWSSSSRSSSSwhereabouts
TQSSSSUSRSSSwhereas
OR^QSRSPQWYVwheres
OR^QSRSPQWYVwheres my
OR^QSRSPQWYVwheres~@me
XY[NSSQHRTTSwherever
GZ[SSSSRRTTTwherever it
RZTSROUFVQQNwhere~@me
VTQSSRSSSSSSwhere~@neighbour
YSWRQJSPVVUSwhere~@seller
XPTJSMSOWVVUwheth*
XPTJSMSOWVVUwhether
RRRSSVSMSSSSwhether i
PRSRSLSVTUUTwhether the
cQJNSUSFVQRRwhether~@me
SSSSSSSOSSSSwhey
VQVXSONSSYZVwhich
KOXpSWSATTTUwhich >
USPZSRSISRSRwhich at
NUXWSPSITSTSwhich for
KPSSSRTXUTTRwhich has
PSPWSTSQRRTSwhich he
NONZTYRGROTOwhich i
PMRZSQRaSURVwhich i'd
_PUSUQTQRRRRwhich in
XNFQWKOMWLMLwhich is
XSRQSSSOSSSTwhich my
USNSSSSOSSSSwhich nobody
MPZOS8XvS\\[Twhich one
QU\\XSSSOSSRSwhich the
QSWMSLSUSUUTwhich tuesday
^RKRSSSPSOPQwhich was
PRNSS[SUSSSTwhich~@arrival
JOSRS_SYSSSVwhich~@electronics
NHK]TRQMQQRSwhich~@me
\\ULRSRSHSRSQwhich~@negation
PIYISXWiQ][Ywhich~@number
R\\RSQTSNSSSSwhich~@seller
RSmISLSXSTTSwhich~@staff
RSRSSOS]SSRTwhich~@time_span
JSkJSESKRZZVwhich~@weekday
URXSSMSPTTTSwhich~@work_verb
QXYQRS\\>PSRKwhile
MSOSSRSaSRRSwhile >
ZRTRSRSIRRSQwhile he
]SSNSSX3TTTRwhile i
PSVSSRWUQSSRwhile it
NWQVSSSMSTSTwhile my
JYTUSQS]QUTTwhile the
QRZSSSSQRUUTwhile they
SQTSSWSFRQQRwhile we
TRRSSSSSSSSSwhimp*
TRRSSSSSSSSSwhimpers
SSSSSSSUSSSSwhine
YSQQSTSRTRSRwhine*
YSSQSTSSSRSRwhined
STRSSSSRTSSSwhines
SSSSSVSRRSSSwhini*
SSSSSVSRRSSSwhining
HXQLUWSeSQRSwhipp*
HXSLURShSSSSwhippet
SSRSSXSPSQRSwhippets
SVSSSSSSRSSSwhirr*
SVSSSSSSRSSSwhirrs
YRSSSSSNSRQRwhisk
MRTSSSSRQUUUwhisk*
MSTSSSSSQUUUwhiskey
SSSSSSSRSSSSwhisky
dQORLPSPXRRRwhisp*
XQPRSRSRWRRRwhisper
USRSSRSUSSSSwhispering
]RSSLRSOSSSSwhispers
`NLNSSRVSOPOwhist*
QTMQSURUTPQQwhistle
RTRSSURPTSSTwhistle >
WNSRSSSPSSSSwhistle's
ZURQSSSLSRSQwhistled
YRSSSSSMSRSQwhistled >
WQSRSSSXRRRRwhistles
SSSSSSSZSSSSwhistling
LS`SSQSRSSSSwhit
YRSSSSSPTSSSwhitb*
YRSSSSSPTSSSwhitby
OZN]NXRVPPPPwhite
GbRPPQS[RRRTwhite >
QQSVSUSTTTSTwhite and
^TKXRQWKYNKMwhite*
VSQSSSSMXNMNwhiteboard
PSOXRQXTRSQSwhitehorse
[RSSSSSQTSSSwhitelist
VUQSSSSSTSSSwhites
VUQSSSSSTSSSwhites and
VSSSSSSQSSSSwhitl*
VSSSSSSQSSSSwhitley
MQ_RSYRNRTSWwhits*
MQ_RSYRNRTSWwhitsun
NQ^RSXSLPUTWwhitsun >
LSTSSSS[SSQSwhitt*
OSWSSRSUSSRSwhittled
PSPSSTSYSSRSwhittling
UBPbOZWQTTPYwho
DRiKSfR^SSYTwho >
OSOTSGT\\SRSPwho are
NSSSSQS\\RTTTwho asked
RQQ`SNSSQSSQwho brought
KSQUSUSZRTSSwho can't
SRTWSUR4STTTwho do
RQNaSTRNRUSVwho does
VRUQSSSJSSSSwho gets
HQRYSXSRSTRVwho had
bPQQSWSPWQPQwho has
OSNPSRSbSSRRwho have
OSSSTRR[OTRTwho is
RSRTSSTOSTSTwho isn't
TSSSSRSUSSSSwho never
QSSRSVSORSSTwho runs
VSRUSLSERSSTwho said
SSRSSYSPRSSSwho says
RSSQRYRRQSSSwho sold
TSQRSTSRSSSSwho thinks
PSRWSURPSTRUwho told
[VP\\SRSGUUSTwho was
TQRRSRSRSSSSwho wrote
QOO[SXSYTTTUwho'd
K[PNPdR[QOSPwho's
PSVRSOSTSQTPwho's~@number
MQR\\\\SMYNXWVwhoev*
MRT[\\TMXMVXVwhoever
ZSSQRSSNUQQQwhoever designed
NPaOSQSLRVWWwhoever has
SXYMSSSLQSTSwhoever he
PSPPSUS`TRRTwhoever is
OSRTSSSQSTSSwhoever it
^SSSSJSTUSSRwhoever wrote
SUKSSSSRSSSSwhoever you
SSSSSSSPSSSSwhoever'd
SQQUSQSWSTSTwhoever's
]PSRSTSRUSSRwhoever~@answering
ZSSQRSSNUQQQwhoever~@looks
KQSRXSSRQSSRwhoever~@packing_verb
MSPRXSSPRRRRwhoever~@work_verb
QYQMUSPbRTSPwhole
RRPSSSS_SRSSwhole estate
SNTSSUSYTRQRwhole family
bSPRUQSKRSRSwhole house
]STSRSSLSSSSwhole life
_QURSQS<OWWVwhole of
PSQ\\SSSLRSSSwhole performance
YRTSSQSOSRSQwhole point
MSSSSRS`STTTwhole season
NSVUSQR[SSRSwhole street
RWSSSSSSSSSSwhole sunday
XOQPTPS[SSSSwhole thing
VQYQSRSPRTTUwhole time
SSUSSSSYTQRSwhole way
SQPRSdS;SSSTwhole~@answering
RQPUSXSVSSSUwhole~@book
WSPSRRSRTSSTwhole~@day_time
ZTNJWRSmPRRQwhole~@delivery_place
_UQSSSSNSQRRwhole~@furniture
QZMVReSDRPQSwhole~@parcel
STRSSSSRTSSSwhole~@room
QRQSRPRaXSSSwhole~@route
PS]QSSSMRUVTwhole~@time_span
RWSSSSSSSSSSwhole~@weekday
PXWWSRSQSSSSwhole~@work_verb
SQUQS[SSSSTSwhom
PXUURbUIQQRRwhose
J[QRSuQFROQQwhose >
ERZQSNWbSSTSwhose hands
ERZQSNWbSSTSwhose~@part
[NWPS[R>PVVVwho~@answering
]NM]SPSNRNQLwho~@arrival
TSZJSRRMRSTSwho~@courier_act
GSQSSWQYSTSUwho~@fail_verb
PSTRSRS[SSSSwho~@hedge
[SSRSOSIVSSRwho~@lateness
RRSOR]RQPSSRwho~@listing
?SSQSVSRSTTTwho~@me
TTNSRZTVTSRVwho~@negation
TVSTSSSOSRSQwho~@use_verb
TYSWSPSAPTSRwho~@verdict
IUJ]RTSeSURXwho~@work_verb
SQHZTcSTNJJPwhy
ZONSRVRAQURWwhy >
WSSRSMR_QOQMwhy do
SOSRSNS[SVTVwhy i
SOSRSNS[SVTVwhy~@me
dSQXSKSJTSRRwhy~@work_verb
WRORSTSVUQQRwi
YRPSSSSQUQRQwi fi
ZQMRSRSQUSSSwick
hQQSSRRLSSSSwicke*
hQQSSRRLSSSSwicked
QSRRSSUTSSSSwickl*
QSRRSSUTSSSSwicklow
RR\\SSSSUSSSSwicks
[NZRRPSYUUTTwide
YQ]SSRSNTTTSwide >
URQSSRSNTSSSwide and
RSRRSSS\\SRRSwidel*
RSRRSSS\\SRRSwidely
LSWPSXS^TRRRwidow
LSSRSXS^SRRSwidow >
RSSSSSSTSSSSwidow*
RSSSSSSTSSSSwidowed
LQZSSSRZSUUTwidth
PUKWRMWTVQTNwife
WPLTSQSTRUTSwife >
OSQQSRWWSRQRwife always
RVYSSRRORTUSwife and
PKOSSRSaRSSSwife is
KSSRSLT\\TRSQwife said
URQRSRSTQRRRwife says
OS^QS]SMSRSSwife she
RTSSSSSISSSRwife thinks
[SSYSQSCSUSTwife to
RSURSSS\\SRSRwife took
UQUQSWSMRTSUwife'*
UQUQSWSMRTSUwife's
VSSSSSSNTSSSwifes
VYORR[SIOPPQwifi
ZQSRSRSMWSSQwig
SRUSSSSQSTTTwigan
ZRTRSSSQSTTTwiggl*
ZRRSSSSQSSSSwiggled
SSURSSSSSTUTwiggly
MQMTSMStSTRTwild
NQNTSPSfRTRTwild >
RSSSSSUSSSSRwildf*
RSSSSSUSSSSRwildfire
NLJTO^PUNRPUwill
KUEfSNScQSRRwill >
UMYQSPS^RXXUwill be
XRIRSXSKSRRRwill give
RSPSS^SLQRPVwill look
SQPSSaSFSQRTwill not
UR[PSNSQSQSQwill say
RRSSSSSbSSSSwill'*
RRSSSSSbSSSSwill's
VQSRSUSTURRRwilli*
YQSRSRSYURRRwilliam
PSSSSVSNSSSSwillingness
MWSSSSS_RSSSwill~@hedge
RSPSS^SLQRPVwill~@looks
VQPSPaSETQRTwill~@negation
YSRPROSYSRRQwin
UPSRSRSVSRRQwin >
SSSSSRRZSSSSwinch
bRQGRSTMUPUPwind
OU_KSRSQUTXRwind >
TSPSSSSSSRSRwind chime
dOURSPSPVRRSwindb*
dOURSPSPVRRSwindbreak
WSSSSRSOTSSSwindf*
WSSSSRSOTSSSwindfalls
RQYSSSSQRUUUwindm*
RQYSSSSQRUUUwindmill
OYRUVNTURXUVwindo*
JQWZVPQUOZWYwindow
ZNTYTTRPSVTSwindow >
QVUNSMSZSTRSwindow and
SSSVSVSZRRRSwindow closed
]RPSSSSTTRRRwindow for
QSXRSRSWSTTSwindow from
QSRTSSSOSSSSwindow i
NSdPSWSQQVWXwindow like
MRX[SQSESVSUwindow with
R]PPSQSRURRQwindows
N_SRSSSNTRSRwindows >
YQQQSRVSTRQRwindowsill
NSSSWRSOSTTTwinds*
SSSSSRSUSTTTwindscreen
NSSSWSSMSSSSwindshield's
SSQSSSSSSSSSwindy
NQVRQUSNQSTSwine
TRTRSSSRQRSRwine >
UQSQSSSNTSSSwing
WVSRSSSMRRRSwings
OSSSSUSOSSSSwink
OSQPSSS[SSSSwinke*
OSQPSSS[SSSSwinked
JVVSSSS^QSSTwinki*
JVVSSSS^QSSTwinking
QRSOSSSdSSSSwinne*
QRSOSSSdSSSSwinner
QPURSURYTRSTwinni*
OS\\SSSSMSSSSwinning
UQMRSVR_TRSTwinnipeg
TRPRSWSUQSTTwinnipeg >
XSOQQQSVQTTUwins
`QORSSSPWRSQwinst*
`QORSSSPWRSQwinston
OPTNRXQUXRRQwinte*
IOWOSYRXSUVTwinter
QQNSS]SMRSSTwinter >
TSSSSSSURSSSwinter's
YTORSRROXPPPwinters
[URORRSLQSRSwipe
OUQXRQSQRVRVwiped
ORQXRRSORVRVwiped his
Q\\YPSRSHTRTSwiper
^RRVRQSKWQRQwiper*
^RRVRQSKWQRQwipers
VSSSSSSPTSSSwipin*
VSSSSSSPTSSSwiping
RPURRTSXRQRRwire
SQVRSSSVQSSRwire >
ORSSSVSNRSSUwire and
VSSRSSSJTSSSwired
\\RKSSRSMVSSRwirel*
\\RKSSRSMVSSRwireless
YSSRRSSQURSRwirin*
YSSRRSSQURSRwiring
STSSSSSQRSSSwirra*
STSSSSSQRSSSwirral
YSSSSSSKSSSSwiry
RXSSSSSNSSSSwise
URQRSRSWUSRSwiser
_SPVVTSDQQRQwish
VSSSYSSFSSSSwish to
MSPVS`SPSTQSwishe*
MSPVS`SOSTQSwished
NSQ[SSSUSTQSwished me
NSQ[SSSUSTQSwished~@me
[SPSSUSMURRRwish~@me
UR[SSPSRTSSSwitch*
UR[SSPSRTSSSwitchcraft
LUTMXSSZRTTUwith
UQMPS^SJNQP\\with >
NOT[T_NNQZWYwith a
VRSSRSSQTSSSwith ambition
NUKLRUR^PSQSwith an
TUSSSSSNTRRRwith another
MTRSSRS_RSSSwith arthritis
]Q]PTRSFTSVSwith both
QQVRXSR[SSSSwith eleven
`UHSSSQMTRRRwith forty
KUSQSRSIVSSSwith four
SRQSSRS[RSSRwith gloves
TSRNSNS[URRPwith great
\\SRSSUSMSSRSwith half
^UUUTPS=UTSSwith her
XQSNSWSYURTSwith him
VQXMRMSYTTUTwith his
PTSSRUSSUSSSwith holes
hS?[PVRGXOMQwith it
LTTSUPSZQUUTwith its
_NVWSSSFTUUTwith me
OT\\QRNSURUUTwith more
N[QYPWPPVTPUwith my
RSSSSSSMRUSVwith neighbour
^RHOURSLWNNNwith no
NN]RROSPQUVUwith nothing
QXXUQURYSTRRwith one
NS\\RSSSMQSSSwith our
PRRTRWSGTSSSwith some
QOSSSSSTSSSUwith somebody
SSSRSSSRSRRSwith somebody's
OUSOTRTbRSSSwith string
ZQSSRRSPSSSSwith tape
]WQ]N[SBQRQVwith that
SKS[UW\\BRZ\\Uwith the
PQMQSSRXSRRVwith their
VQTRR\\SDVSSSwith them
WRSSUUSASRSSwith these
eORLSQR@[RRPwith this
NUQQSTSZOTUUwith three
PUOWSNRZPSPQwith two
SQPVSRSVSSSRwith us
OZORWTSPRSSTwith what
NYXSSSSORTTTwith wheels
QSTSSUSLRRRQwith you
]PXRRWSBVRTTwith your
RYRVRPRMQTSSwithd*
SYSRRPRORSSSwithdrawn
RRRVSSSQSTSSwithdrew
SSRRSSSSSSSSwithh*
SSRRSSSSSSSSwithholding
QSKRPbSNQOPTwithi*
QSKRPbSNQOPTwithin
YSRRSTSVTRSQwithin a
ORUOSWSPRRRVwithin the
OROVSYSWSRRUwithin~@number
YIYWUUQIUXVXwitho*
YIYWUUQIUXVXwithout
WSRRSXSNSSSRwithout >
ROPVTXSSSSRQwithout a
QSORSUS^SQQRwithout any
QSQVSPSRSTSTwithout asking
TRSSRRSQSSSTwithout being
TSQSSSSUSSSRwithout calling
TUSSSRSXSSSSwithout dribbling
NSZOSXSKMWWWwithout it
P\\RRSSSQUSSSwithout me
VSTPSSSTVOQQwithout one
VSQSURSVVSSSwithout so
PSSVSSSNRVSUwithout stopping
UTSPSOSTQTVUwithout the
LP]SSKSXRWWSwithout them
KROXSSSWRRQSwith~@animal
NUSSSQS^NSSSwith~@beauty_hair
XTSMSUSMTQTRwith~@body_part
QWSSSSSRSSRRwith~@colour
MQSSVRSWTSSSwith~@comparison
LQSSSSSSTSSSwith~@computer
YRQPSSSTTSSRwith~@conduct
[SQRSSSUTSTQwith~@courier_act
QRTSSYSJSSSUwith~@courtesy
QRRTSSSQSVRWwith~@delivery_place
@SSRSRSeSTSTwith~@drink
OSSPSXVRQSTTwith~@family
TRSPQSSPVRSRwith~@food_spices
MTRSSRS_RSSSwith~@health
RSTQSSSOSSSTwith~@kitchenware
`QRSSUSKRSSPwith~@listing
SQSQRSSQSQRQwith~@material
SSZ_PUP?VVRTwith~@me
NRWSSPSeRUTTwith~@missing
SSSSSUSYSSSRwith~@money
YPMNUNSIUOPPwith~@negation
LOSVSRS[RRSSwith~@neighbour
\\KQSSSSISSSSwith~@newness
]XORUNTGQTTPwith~@number
LQSSTSShRSSRwith~@office
YPSSYOSRRQSPwith~@packing_material
NTUSRUSZUTTTwith~@part
SOMPR[RIVRSVwith~@seller
PUQSTSSTRSSSwith~@size
PRQSSSSaRRSRwith~@sport
QWROSPSVTRRSwith~@used_item
NYXSSSSORTTTwith~@vehicle_part
RVRNSNSXUQRPwith~@verdict
WTSRSRSLUQRRwith~@wrong_item
RSFZSPS]STSTwitne*
SSPSSRSWSSSSwitness
SSIZSQSYSTSTwitnesses
OSSSSSSWTSSSwives
PSSSSSSTSSSTwizar*
PSSSSSSTSSSTwizard
QPeOSRRTOXZXwks
RQ[QSRS=QUWWwks >
RS]SSQSORVWUwo
lOOPUURKYNPNwobbl*
SRSRTZSORSSVwobble
^TOQUORSTOQOwobbles
VRPRSSS`VRRRwobbles >
TSRSSQSVWRRQwobbles when
XSSSSRSRSSSSwobbling
[OSRRRSQXRRPwobbly
aRSRSQSKRSSRwok
XROYSRS?WQQQwoke
`POKSVSIXOQPwoke up
G\\SRSRSTSSSSwolf
OSTSSSSUSUTTwolve*
OSTSSSSUSUTTwolverhampton
QOYOSQS[TQTQwoman
RSWQSISUSRSRwoman >
RRPQSaSRSQRTwoman called
QSVRSWSLSRSSwoman on
Q_TSSRSMSQQPwoman's
Q_TSSRSMSQQPwoman*
aIOLS]STXNOTwomen
_PNNScSLUMMRwomen >
QSSSSTSPRSSSwomen's
QeOQSTSKRPQQwomen*
SePQSSSNSPQQwomens
]TTWQHR\\UUSSwon
XTTQRRSSTSRRwon >
dPCMOURWZDEGwon't
QTTSSUSRRSTRwon't get
TQRTSRSSRRSRwon't hold
TSS\\SNSNRSQSwon't put
HS\\SSPS[SUUTwon't say
bSTOSOSIUNOMwon't stay
IVRRRcSOORSUwon't take
TRSLUOQbQVVVwonde*
XRLQWORYQRRSwonder
PUSOSSSbSSSSwondered
TSLRRTSURRSSwonderful
QRaSSRSKSXWVwondering
VISSSVSLRSSSwonky
Y[EPS[RLYJLNwont
]ONVUOSPTRQRwood
ZPQRSRSVVRQRwood >
VRSSSSSSRSSSwood'*
VRSSSSSSRSSSwood's
]RLN[PSTYPQPwoode*
]RLN[PSTYPQPwooden
WVQSRSSYVRRRwooden spoon
SSSSSSSWSSSSwoodp*
SSSSSSSWSSSSwoodpile
SSOSSQS]SSSRwoods
OSPaRRS`PXSXwoods*
OSPaRRS`PXSXwoodstove
SSRSSSSYRQRPwooho*
SSRSSSSYRQRPwoohoo
^PcQQTRPPXWWwool
SRZSRVRORVVTwool >
NY`SSSRLRSRTwool in
USRSSTSRSSSSwool'*
USRSSTSRSSSSwool's
SSSSSSSPSSSSwooli*
SSSSSSSPSSSSwoolies
PGQVQgRGNQMUword
MPYVSYTNNRSRword >
JSSRSQSZRSSRword about
ESORS`RXMSSUword for
KSWQSSSLSPPTword from
]SPSSOSKUUSTword i
RRSTSTSVSTSTword of
IKOGQnPWOGLSwords
LMPMRdRMUKMQwords >
QUYSSRSORRRPwords and
RSOSSXSPSSTSwords to
SRQPSQQYSQSRwords~@comparison
ZSRQSOSPUUSTword~@me
8PiPSQSTTYY\\wore
MRYSSSSSRTTVwore a
LRPSSSS\\SSTTwore his
UUQRSSSYSSSSwore it
PSVSSSSYRTTUwore my
RT\\SYVUROWTVwork
MP`VRaRRSTSUwork >
QRSSSRW\\SSSSwork i
MSSSSQSYSSSSwork is
OSSSSSSYSSTTwork there
YSRSSRSVUSSRwork to
TSRSSSSRTSSSworkb*
TSRSSSSRTSSSworkbook
XQLOSTSLWQQRworke*
XQLOSTSLWQQRworked
SPSRP\\QSVSRXworki*
SPSRP\\QSVSRXworking
OQXSSZQQQSRYworking days
ZSSSSMSMSSSSworkm*
RSSSSTSPSSSSworkman
ZSSSSLSQSSSSworkmanlike
NVQSSRSZPSSSworko*
NVQSSRSZPSSSworkout
`RL\\S[XIMOPSworks
WSPMSTSIUQQTworks >
^ROWSSSOWPRPworks a
KWUQSSR_RSTSworks at
TSSSSQSURSSSworks if
UTWQSQSQUSSSworks like
WSSRSRTROSSSworks on
LSUTSSSPSSTSworks the
QRSQSWSPSSSUworks*
QRSQSWSPSSSUworkshop
SSRSSSSPTSSSworkt*
SSRSSSSPTSSSworktop
FKWQRPRkQY\\Yworld
MOLSSPR_SSSTworld >
WSPRSSSOTTSTworld~@book
SVQQSVSSSSSOworms
CXWRSTSROSSUworn
M\\RSSSSQRSSSworn >
QRXSSSSRRUTVworn at
ZSOSSRSLURRQworri*
ZSOSSRSLURRQworries
RS]OSQSQSWZTworry
W^HQ_KRUXQRQworse
OSRSSPSbTSSRworse >
dSNSPRRPVQRQworse than
_SRSSSSMRSSSworsh*
_SRSSSSMRSSSworship
ESRSSUS_TSSSworst
uOSXSE;c\\QMNworth
SRSQSOP[XUTSworth >
_RTRRQPCTQRPworth it
IR\\YSQSQQXTWworth of
USSTSQSMSSSSworth the
SSSSSSSRSSSSworth*
SSSSSSSRSSSSworthy
UJQPSNMcTOPRwould
QQQRSSSRVSSRwould >
JTRPRMS^OWWVwould be
SSTSSSSWSSTSwould call
QWPQRQS[POOMwould do
IQUQZKR\\OUTSwould have
YRITS\\SNSORTwould i
HQQWQZSTRSSTwould like
WQJRRQR\\YURRwould not
OSRSSRS`PRRQwould use
MW`NSKSPSW[Twould you
ZNMPSOR]TQQQwould've
TQTVSQSHVSSQwould've been
UTF`URTOTWOXwould*
NYLcUTUHSYQYwouldn't
RSNVSSSPSQRQwouldn't come
OWSYSPWGQWSUwouldn't get
XXRQSOSZUSSRwouldn't hold
PPTYSOSRRQRTwouldn't take
RSSRSTSOSSSTwouldnt
XSTSSSSUSRTPwould~@answering
HQQWQZSTRSSTwould~@comparison
SSRSSUSRRSSSwould~@hedge
YRITS\\SNSORTwould~@me
WQJRRQR\\YURRwould~@negation
PSRSSQSWPRRQwould~@use_verb
WS[SROSFUSSSwould~@work_verb
W]LVSTSKNSSSwound
RYR\\SOSZPYSXwow
QQGZSQS^RYJZwow >
\\UNSUPRRRPQOwrap
SWQVPRSQTRSSwrap >
SSSSTRSOSRRRwrap was
PKOPjTRNLPQOwrapp*
NNOPiTRPKPQOwrapped
ORQRZPSPPSSRwrapped >
WSRQQYSQTQRRwrapped in
KPSSVSSPQRRRwrapped like
VSSSQSSSTSSSwrapper
RPSSVSSQSSSSwrapping
VSRSRPSVUSSRwraps
SXRSSSSLSRSRwreat*
SXRSSSSLSRSRwreath
SSTSSSSPSSSSwreck*
SSTSSSSPSSSSwrecked
^ORTSQRNURSRwrenc*
^ORTSQRNURSRwrench
SSSSSSSRTSSSwrench clicks
SSUSSSSQSSTSwretc*
SSUSSSSQSSTSwretched
SSSSSSSNSSSSwrexh*
SSSSSSSNSSSSwrexham
RSRSSSSSSSSSwrigg*
RSRSSSSSSSSSwriggled
SSSSSSSTSSSSwring
SSSRSSSPTSSSwring*
SSSRSSSPTSSSwrings
cRRSSSSKTPQPwrist
WRRSSTSSSSSSwrist*
WRPSSTSRSSSRwrists
SSUSSSSUSTTTwristwatch
ERSTShRNILLSwrite
QSQQSdSJQOPRwrite >
QSNSSOSTSSSTwrite a
XSRVSRSSSTSSwrite it
GSRSSQSaQRRQwrite something
_S^SSOSFTSSSwrite these
PROSSRSVRQQRwrite to
XRNRSYSHSOPTwrite*
XRNRSYSHSOPTwrites
EQSORbQRNQPTwriti*
EQSORbQVNQPTwriting
RSMPS\\SMQQRSwriting >
QSTSSTSJRSSSwriting that
LS\\SSMSSSTTTwriting this
XSQSSUSUSRRTwriting to
SSSSSSSOSSSSwriting's
OYP[RPQPTVUSwritt*
OYP[RPQPTVUSwritten
[OLRSUSPTRRRwritten >
ZUQSSPSXWRRQwritten by
SUPWSOSUSSRRwritten in
NROSUTS[STTTwritten on
UPRRSUSSSQQSwritten to
SSRSSSSSTSSSwrocł*
SSRSSSSSTSSSwrocław
TfO`PTNBKKIJwrong
S\\RTSSSTUMOIwrong >
PSSSSVSQSSSTwrong and
RWUSSNSQRRSSwrong bloody
TSRRSQSRSSSSwrong but
QPSRSPPZQSSQwrong button
RXTRSTTMSSSTwrong by
OORQSRSSRSSSwrong colour
SKdSSMSQSZ[Wwrong end
KKWWSRSSS\\S[wrong flat
RLPYSTSRRWRXwrong house
XVOQSORZRSSSwrong name
JaZOSOSJSOQOwrong one
VLZTSPSXTVSSwrong side
RTSPSRSQRSSTwrong size
\\PRPSVSPTRSSwrong way
`SOOSQSTROSOwrong with
S\\RQSQSLRPRPwrong year
LVCXPdPHMQKRwrote
RVRPS\\SJTQQOwrote >
RSSSSWSUSSSSwrote again
SSURSQSQRTUTwrote and
ZVSVSTSOSSSSwrote back
WRRSSSSQSSSQwrote in
RQQPS[SZTSSSwrote it
LSWQSYSYRRRUwrote me
PVTXSIS]SWSTwrote no
OSHUQ`SZSQQTwrote on
SSSSSKSSSUSOwrote please
QTSSSXSTSSSSwrote that
RSRSSGS]SSSTwrote them
QSSSSUSORSSSwrote this
NZMMSZQ`PPQUwrote to
UWSRSQSKRUUUwtf
VTSSSRSOTSSSwtf is
SSSSTSSSSSSSwulli*
SSSSTSSSSSSSwullie
TSSSSSSRSSSSwyomi*
TSSSSSSRSSSSwyoming
QQMbSUSZPPPNx
QRObSUSZNPPNx >
SSNSSWSRRRRVx0
STSSSSSSRSSSxbox
XRQSSVSQTSSSxl
VQ]QSSSDRTVTxmas
RRTRSSSSSUVTxmas >
OSN_STSJRTRUxx
OSSSSMSaPRRRxxl
PSSSSNSaPRRRxxl >
KRSSSSS\\SUTTy
RQRRSSS_SSSSy'all
SRURS]SFTSSYya
RSaRSOSGSSSQyall
^SLPRXSUQQSQyard
OSVNSSSgQRSTyard >
TWSNUPSSTRSQyards
TRSOUSSTURSQyards of
YSSSRRUQPSSRyarn
SRSSSSURRSSSyarn is
TQSSSSSSTSSSyawn
SSRSSSS\\QQROyay
MOMSSfSJRSSUyeah
KVHQRMQfSTTSyear
XWPSSSQ?TRROyear 0
UTUNSKSXRUUVyear >
ORWSSSSGPTUUyear and
SSLSSVT\\SSSSyear but
VSQTSQS]SSSTyear of
TQLWSQSUXQRPyear old
WPQRSPSRVTSSyear olds
PSJ[SUSNSRQVyear they
R[ORRPSMQUVSyear'*
R[ORRPSMQUVSyear's
ROSSSSSYSWVVyear's eve
YSRSSRSQTSSSyearl*
YSRSSRSQTSSSyearly
K[;ORLPqWNOUyears
JYSVSRVUOUTXyears >
U^QRSRSPRPSQyears ago
\\SPRTZRFVPPNyears and
TSSSSSSMTRRRyears in
]SRSSUSHXRRQyears of
ZORQSPSRRTTTyears old
RPRRSXRISTTTyears on
OSZSSQSTRSTSyears so
WSSSSSSIQSSSyears the
VVMSSUSNVPNOyeast
PRRRSQTiRSSSyee
PSORSQS_RWRUyeete*
PSORSQS_RWRUyeeted
SSVSSTSNRSSSyelli*
SSVSSTSNRSSSyelling
NSNRPVQ^RVTXyello*
KSQRQXSZSVTVyellow
WQQSSUSWTRRRyellow >
ZSRSSRSPRSSSyellow's
PSQSSRR[TSSUyellowknife
FSSRSRSiTSSSyells
SSRSSSS\\QQROyep
OSSSSXSUSWSVyer
KK=LPdEaRMNKyes
TPFSRPRdNPPOyes >
]PQPSNSMPSSRyes i
PSSNSQSXVPRQyes or
NVWWRQSbSUSTyes to
PRRRSRSeOPQNyessi*
PRRRSRSeOPQNyessir
ORRRSRSqNOQLyesss
XRNVSQSMSVURyeste*
XRNVSQSMSVURyesterday
NS]SSSSRSRRSyesterday >
RSMWSRSVSSSSyesterday i
QQSRS[SSRSSRyes~@courtesy
\\PQRSJSSPSSSyes~@me
CJlOQOQHQ^^]yet
NOdLQORNOWXZyet >
UROQSPSSUSTRyet and
NSZRSSSMRUUTyet to
SSSSSRS^SSSSyeti
YPSSSSQMUSSSyield
SSLSSRSZSSSSymca
ORRUSRStSTSTyobs
RRYRSSSKRQQQyoga
TSSSSSSWTQRQyoga mat
VQRSSSSSUSRRyoghu*
VQRSSSSSUSRRyoghurt
QWSSSSSSQSSSyogur*
QWSSSSSSQSSSyogurt
RSRSSKSaQRROyoh
YTRRSRSPRSSSyoke
VRSSSRSTSSSSyoke'*
VRSSSRSTSSSSyoke's
NSSSSSSSRSSSyolk
URSSSSSQSSSSyolks
PSRSSSSURSSSyonke*
PSRSSSSURSSSyonkers
USSSSRSOTSSSyork
QSRSSSSTUSSSyorke*
QSRSSSSTUSSSyorker
RSQSSSSUSSSSyorki*
RSQSSSSUSSSSyorkie
SSSSSSSVSSSSyorks*
SSSSSSSVSSSSyorkshire
ZKPCMUGWZLQPyou
MLIXVWRQYURRyou >
HQVPSTSZSRRVyou a
PRVRSOSYTUUTyou about
KVMSS[QSSTTTyou are
BRNRR[R[PRRTyou ask
QZSSSPSVQSSSyou believe
VNRSSRSQSRSRyou breathe
QSPSSPVVRSSSyou buy
XWRSSPSSUSSQyou call
KfMYQMR]NUSRyou can
\\POcSQSCUSQSyou can't
ZQKQSRSVURQPyou cannot
WMR_WOUWPUTTyou could
QS\\QSRSWQWWVyou could've
QSUSSVSNSSSTyou count
ONQQXWSaUUVWyou do
@WPMSYS]NRTTyou don't
TSPSSRSRVRRRyou enjoy
jSOPSPRHTRQQyou find
]SSPTRSSTSSRyou flick
RRVWS\\S;RPPXyou for
WRPSSUSLRSSSyou from
GPKMQSTYVQRRyou get
SSPPSRS\\QRRPyou go
bM]RSOSRSUTTyou had
WRNRR]RH[STQyou have
^SSRSSSEUQRQyou hear
SS_SSUSGTSSSyou how
ZQSSSRSTSSSSyou in
4Z]RRQS^OWXVyou know
MUSSSSSVSSSSyou lift
LVZWSOSVOVUTyou like
PXQTRWSHVRRQyou look
OS\\SSQSUTTTTyou lose
SSTSSQRPSTTSyou may
URURSPSMSSSSyou must
lQROQOSIVQRPyou need
VSRSSUQNRSSTyou never
MVoWSRSCQTSSyou not
NSRSRZSSRSSTyou open
SSQSSSSPTSRRyou press
]VXOSRQUTSUSyou put
PPOQS]SNRSSUyou ring
WRRSSQSTSSSSyou run
ORLSS[STRQQSyou say
TVWRSHXQPRRRyou see
S]SSSPSNRSSSyou send
SSUSSSSRTRRSyou so
SVSSSSRTRSSSyou squat
SSOSSSSXSSSSyou sure
^QOSSRSFTSSRyou take
SSSSSRSRRSSSyou tap
TRSSSSSRVSSRyou tell
YSLSSWSBSQRPyou the
RSQSSWSSSSSSyou they
ORSSSXSXPSSSyou through
[SSSSSRLTQRQyou throw
TSXQRTRGSRTSyou to
KSVSSSSWSSSSyou took
TWSRSRRXUQRQyou turn
LPUSSLSlSUUTyou understand
LQTRSNSbYSSVyou want
TQK[SXSFSRPUyou were
URUSSNRQTTTTyou what
QSWPSSSRSSTSyou which
^SNSSSSFTSRSyou who
TRSPSKSdTRQSyou will
TQQRSSSWTRRRyou would
[RROSQWSURSQyou wouldn't
[]GMXTTKSNPPyou'd
POPSS\\SSTRSVyou'd need
JUQRXTUYSUTUyou'd think
JUQRXTUYSUTUyou'd~@hedge
_RRRSPSIRRSQyou'd~@negation
RRSSTSUQRSSSyou'd~@use_verb
RPSQQUMcWUSTyou'l*
RPSQQUMcWUSTyou'll
RVRSRQSSVTSTyou'll have
ZNKQPTRWYRQSyou'r*
ZNKQPTRWYRQSyou're
ZQSSSRSUSSSSyou're a
JRXSSRSYQUTUyou're reading
JROSS\\SdSSSTyou're~@answering
MRXSSRSQQUTUyou're~@book
SNRMWSQXWUTSyou'v*
SNRMWSQXWUTSyou've
LRSSSXSSRSSUyou've a
[TMRSQSVVSRSyou've got
[TMRSQSVVSRSyou've~@arrival
SQSSSSSMSSSSyoud
RTLVS\\U@PWQWyoung
TSRRSVSPQTSTyoung lady
KURRS[UGRQRSyoung man
]QQTSTSRSVSUyoung woman
TRSRSPSbRSSOyoung*
SSSSSPS\\RRROyounger
TRSRSSSZSTTSyoungest
STNUSXUGRUQVyoung~@courier_staff
TSRRSVSPQTSTyoung~@staff
QESUKYSZVUS^your
RSRQSXSMSRSSyour case
USSRSRSQVSSQyour hand
NQSSSSSZTSSSyour hands
RSRSSPSUTSSRyour head
SSNSSVSJRQRRyour man
QSWSSRSRSSTTyour name
KVOQSSSbTRRTyour own
NRWXSRSQSVUSyour package
^SSQSPSDUSSRyour thumb
STWRSQS\\QRSTyours
VQSXSSSLSTSUyours*
VQSXSSSLSTSUyourself
TSORSRSRSSSSyour~@answering
USSRSRSQVSSQyour~@arrival
WHUNSOShWQRPyour~@body_part
URNWSVSJRTRTyour~@courier_staff
QSR[SSSNRSRSyour~@delivery_place
USWSSSSISTTTyour~@family
QURQSWSRSSSSyour~@money
MQ^UQHSlSWXSyour~@parcel
NQQSSTS[TRQSyour~@part
RSRQSXSMSRSSyour~@phone
QSVRSSSSSWWUyour~@route
PSRSSPSVTSSSyour~@staff
TSXRSPSSSTTSyour~@vehicle
QSSRSSSNSUTTyour~@verdict
XRSSSOUMSSSTyour~@wrong_item
PSWSSZSRSRRTyous
IRNSS`STRSSTyouth
VPZSSQSRSUTTyoutu*
VPZSSQSRSUTTyoutube
CYPRQVRVTRRSyou~@answering
VRMSSOScRSSTyou~@arrival
SSSSSRSRRSSSyou~@building
RU[WSOSTOUSSyou~@comparison
XNPNS[R^TQTSyou~@courier_act
QSRTSRSOQSSTyou~@courtesy
NRQSSVSRSSSTyou~@damage
MUQPSSS^SSSSyou~@delivery_place
S]SSSPSNRSSSyou~@dispatch
RPRSSUSRRTSSyou~@fail_verb
NWN^[KUWOTSTyou~@hedge
SSUSSRSPURRRyou~@intensifier
OS\\SSQSUTTTTyou~@lateness
OSSUSYSMSTSTyou~@listing
SVPTRTSQTRQRyou~@looks
SSTSSQRPSTTSyou~@month
IXXZRLT_UPPOyou~@negation
OROVSSQSQWUUyou~@number
TQQQSKVYWSSUyou~@order
NSRSRZSSRSSTyou~@packing_verb
ZSSSSKSWSSSSyou~@return
RSQSSWSSSSSSyou~@seller
OSUOSSSYSRTQyou~@time_span
ROMRSaS]SSUSyou~@use_verb
QRPSSUSNTRRRyou~@verdict
\\KPSSLSVVRRPyou~@work_verb
RSXRSRS]USTSyrs
-RSSSSS~SSSSyuck
VSP`SOSOTRSPyukon
XSSSSSSQVSSSyum
SSSRSSSSSSSSyuma
gRRRSRSO]PQNyummm*
gRRRSRSO]PQNyummmm
URSSXSSROSSSyummy
PVTRSRS]SVUTz
PSVRSRS[SVUUz >
QSUSSRS[SSSSzagre*
QSUSSRS[SSSSzagreb
RSSSSPS`SSSSzambi*
RSSSSPS`SSSSzambia
TSSSSSSPTSSRzambo*
TSSSSSSPTSSRzamboni
QSUSSSS[SSSSzapru*
QSUSSSS[SSSSzapruder
SSWSRSSSSSSSzarag*
SSWSRSSSSSSSzaragoza
SRSVSSSSRSSSzari
_JNSSRSWZPPPzeala*
_JNSSRSWZPPPzealand
SSSSS[SLSSSSzelda
UMdPQYOXRY[Wzero
MUNSSRSSTRSRzero >
RRISSMSgRPPNzero if
]SRSSPSQRTSSzero stars
RSSSSSSSRSSSzeros
SSSSSRSSSVVUzilch
bSGPR`RRXKLNzip
VSORS`SUUQRRzip >
WRQSSUSPURRQzip went
aSRSSPSP[QRNzip's
^CSSSOSSVSSRzippe*
VOQSSRSLUSSRzipper
UQSSSSSSTSSSzipper >
TRQSSSSWUSSSzipper on
[HTSSQSZTSSSzippers
]PQSRRSKRSSSzips
RS\\QSQSMSSSSzithe*
RS\\QSQSMSSSSzither
TSSSSSSRSSSSzoo
XSQOSSS^USSSzoom
TSPSSSSTTRSRzuma
\\QQRSSSSVQRQzzzzz*
\\QQRSSSSVQRQzzzzzzzzz
SRSSQRVORSSSzüric*
SRSSQRVORSSSzürich"""
