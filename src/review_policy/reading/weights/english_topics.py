"""
Weights learned from 10704 texts by the scripts in training/.
"""

BIAS = (-2.65, -4.64, -4.58, -5.01, -6.65, -4.39, -7.0, -2.16, -0.86, -1.28, -2.14, -0.42)

VERDICTS = (
    (
        'product',
        -1.099,
        0.619,
        (-9.077, 0.098, 0.064, -0.148, 0.099, 0.424, -0.458, -0.048, -0.115, -0.104, 0.197, 0.322, 0.174, 0.01, -0.066, -0.064, -0.163, 0.26, -0.023, 0.003, -0.026, -0.156, 0.0, -0.057, 0.176, -0.046, -0.202, -0.222, 0.044, 0.008, 0.128, -0.009, -0.033, -0.223, 0.093, -0.134, 0.204, -0.094, -0.012, -0.202, -0.058, -0.12, -0.055, -0.022, -0.064, 0.023, -0.194, 0.032, -0.355, -0.314, 0.217, 0.259, -0.033, -0.063, 0.007, -0.072, 0.054, -0.279, -0.012, 0.108),
    ),
    (
        'delivery',
        -1.099,
        0.405,
        (-4.075, -0.097, 0.012, -0.103, -0.172, 0.946, 0.074, -0.114, 0.085, -0.138, 0.274, 0.111, 0.492, -0.019, 0.041, -0.046, 0.112, 0.405, -0.179, 0.023, 0.084, 0.049, -0.069, 0.269, -0.339, -0.083, 0.071, -0.059, -0.068, 0.126, -0.111, -0.066, -0.025, -0.16, 0.14, 0.16, 0.148, -0.017, -0.214, -0.072, -0.089, -0.096, -0.072, -0.001, -0.036, 0.044, -0.13, -0.157, -0.776, -0.316, 0.323, -0.007, 0.102, 0.13, 0.075, -0.092, 0.045, -0.222, 0.107, 0.022),
    ),
    (
        'late_delivery',
        -1.099,
        0.405,
        (-5.79, -0.011, 0.014, -0.163, -0.071, 0.845, 0.105, -0.101, 0.031, -0.038, 0.238, 0.172, 0.47, -0.025, 0.041, -0.083, 0.071, 0.509, -0.261, -0.019, 0.063, -0.136, -0.049, -0.015, 0.294, -0.061, -0.02, -0.101, -0.003, 0.176, -0.04, -0.069, -0.042, -0.095, 0.167, 0.308, 0.109, -0.033, -0.216, -0.017, -0.106, -0.093, -0.032, 0.012, -0.025, 0.05, -0.254, -0.144, -0.691, 0.007, 0.328, -0.001, 0.003, 0.257, 0.05, -0.108, 0.062, -0.249, 0.167, 0.037),
    ),
    (
        'fulfilment',
        -1.099,
        0.405,
        (-1.055, -0.122, -0.007, -0.101, -0.047, 0.71, 0.489, -0.147, 0.037, -0.102, 0.256, 0.103, 0.409, 0.009, 0.064, -0.039, 0.066, 0.341, 0.056, 0.004, 0.083, 0.101, 0.007, 0.282, -0.173, -0.083, 0.123, -0.06, -0.105, 0.069, -0.105, -0.039, 0.074, 0.161, 0.149, 0.441, -0.343, 0.003, -0.108, -0.164, -0.146, -0.09, -0.085, 0.04, 0.004, -0.003, -0.184, -0.195, -0.77, -0.268, 0.494, -0.006, -0.001, 0.134, 0.196, -0.084, -0.003, -0.216, 0.047, -0.022),
    ),
)

WEIGHTS = """\
XWUVORORVOQN0
\\PaQS>PRU[[W0 0
AS\\cRFXaNXZR0 00
OQGRSZXdWRRP0 000
QQPWRJMVRXRV0 >
URVHSQSZVRSR0 am
T^PTSVRRRQQQ0 and
UROWRZSOTQSO0 days
OSOUSYPSTRQU0 for
JKWRSVS\\PUSV0 in
U]SPSSSLRPPP0 is
OSKUSSRWSSQS0 it
ORRSSVN^RPPU0 may
PdMQSUSSTRRT0 of
KUZSSSQGPTTT0 on
TSORSSSUTTQS0 pm
_OMNRMShZSSS0 stars
SSULSYRSRRSR0 the
WOLRS`RXQSSW0 to
WY^PSOSEOVWU0 weeks
RSPRSSSVSRRR0 with
QPeOSRRUNXZX0 wks
SYSSSQSQQSSS0's
OZFQ[TaPTPMO00
}LOOSQP;XSRS00 0
YPdMXa?aSQTQ00 00
KYTWUX_TQRST00 >
NQXhSUQFRWSW00 am
\\RgPOBVOWWZR00 and
HRZKR\\QSNX\\Y00 days
[UNSSRQPXPQO00 degrees
BKLRRI_WNSSS00 for
VMNbSRRGTWPV00 has
G[SNSYR[PRSU00 hours
VRkNSIUERUWT00 i
ZPL[SPSUUVRU00 in
YSSSSSRNUSSS00 inch
DRSXgNSLTSSS00 minutes
ORXSSSSNSSSS00 of
`RFWRQYCRLPL00 on
TTPSSSROTPPQ00 percent
KSROSYS^QUVW00 pm
KRRRS[TWRRRR00 the
JNKSRR[ORQRR00 to
TRRRSMR^RSSS00 years
pRRSSQS2WQQP00'0
RPQZSPRjVUSU00's
W\\ELOVPPYEIL000
??THR~N>IJNe000 0000
NiFWSQc;JPPM000 >
QVQSSRS\\VSSR000 and
TMSSSTVISSSS000 i
RYSMSSS[VRSR000 pages
EZUVSPS[NQQP000 pieces
SPSUSTN[SWST000 rupees
YWWSSQREVSRR000 to
@iE\\bXIXIOK\\0000
OWFLcXMKRQNW0000 >
SURSSISDUSTS0000 and
NTQSSWRaRSSR0000 is
SSVSSSSPSQRS0000 told
SSSRUUSRSQSP0000s
TSSSSSSMSSSS0000w
SSSSSQSYSSSS00a
NSSSSSSQSSSS00am
OYRSSSSNSSSQ00c
TLK^SSSSSRRR00hr
NSSSSSSSRSSS00mm
ZP[RSRSUTUUT00nd
YQTRSSSDTSSR00nd >
RVSSSRSRSSSS00p
SR[@SSR[SSST00pm
QSRSSRSSSSSS00s
PQOSS_SXSSSS00st
JN^SQTOUIYYZ00th
GJTMRVP>P[]\\00th >
XRNXSYSYQLJN00th and
SSaUSRSHQRRS00th came
SVTNSTSYSQUT00th they
QbRPSSS]RRSR00w
XORRSWSMTRSS0am
MQTgSQQSUUTT0b
PRP]SSQXRUSW0c
PQS[SSSQSSSS0f
RRSXSSR`STSU0g
TRSSVSSQSSSS0k
ZQNRSRSRTSSS0kg
STSSSSSYSSSS0n
NM[SSZSKOUSX0nd
PMiRSUSBRTTT0nd >
JSPTSZSWQUSV0nd and
RQYPSSSGSUVU0pm
STSSSSSYSSSS0r
JN^SSNSORZZY0rd
PP`OSKSSSVVV0rd >
aRSSSQSFTSSS0s
LP[XSTP[RRPR0st
LPVRSSSVSUTT0st >
JLaRRPPQNWV[0th
PNYQSNQOP]]\\0th >
RSLTSXSHSSTT0th and
LSXSSSSTSWVW0th the
QT]QSSTNOVXW0x
PKbSSSSSRVVX0xl
CJUcREQbQ[YX< 0
bLPOLHPbYJOH< 00
NR\\NSQSWWUXS< 000
DY\\[VHX]OXWT< a
HcPRQ^SHPQSV< about
XRORRUQRURRV< absolute
WS[LSPS?RSVS< according
MdSbSOSURMNR< actual
PUXSSSSOSRQR< advent
[KSYS`R;ZQQW< after
LtcRSLSCPVWV< again
NS^SSQSRRUUS< ages
QRITSQSURPON< ah
WXTJTdPIKOQU< all
NKNP[OX?PLKM< also
J^SQWOR^TTUR< an
BYISNSWR<EGI< and
PSRRSYSDQRSW< answered
DQWPSPSURTTT< anyway
ORRVS\\SNOSYX< apparently
IYEQVRSSQOPP< arrived
SSSRSSSVURRR< arrives
RQ_KSSRURUVV< arriving
\\QNOLQRGSRUQ< as
RRPLSTSXVQTO< ask
>fNQRXQ=IXQR< asked
LSRYSZSJPTRW< asshole
JNQDQSTSZRXP< at
QOQSSSScRRRT< avoid
FRMSRQR\\RONO< baby
KRT^RQSXTRSS< back
SNSRRSS_SRSU< bad
HZPSLSSSQRSR< bag
LSR\\SRSNPWRW< balanced
WSSRSOSRUSSP< ball
QhRUVPSQRRSR< bang
TSRSSOS[VTSS< bastard
UPVRSURVURRO< battery
aPHRRNSGUOQP< battery's
DQVJVSS]PQSP< beautiful
RRSTWRSOQQRQ< beautifully
SSbPSPPDRSSS< because
RTMRULUUQ][W< been
JNP^SFZLSZTW< before
[GSURPRYXSST< bent
_aJMQNP@\\OON< best
FT_VSSSORZXY< between
KTQVQUSgORSS< big
`OPRRSSSRSSS< bike
YSJDRRSiVJRI< bin
RRVSSSSPRWWV< birthday
VI^QXOWDSZ\\Z< bit
LQdNRKSRQWYU< bless
ERORSkRGMSQa< blocked
QQNVSUSPRTSS< bloke
KP[YRNU[OWYU< bloody
\\TKQSSSPWPQP< bluetooth
URSSSSSNRRSQ< blunt
SSPSSSSRTSSS< board
bRMHSRRQ^MRL< boils
OQMPRLShSMNK< bollocks
Q^PSSSSFURRR< book
WQT^RQSMRSRT< boots
QRRRSgSASSSS< bot
HYIQSYRQQSTR< both
GXMRRWSORSSS< bottle
Z[PJRINGZRVQ< bought
I[KTRORGORPU< box
[RRSSOSKTRRQ< bra
S[PQRNSaSRSQ< brand
XSSSQSSSQRSR< bright
QRSPSRSWTXSX< brilliant
PSWSSUSGQUUZ< bro
THPRSRSVYSSS< broke
SQSQPSSTVRSR< bubble
VTSRSVSPPRSU< bullshit
XLJURKUJTKJO< but
MRTXSQSXPYSW< buzzed
VWRSSRSRSOSN< buzzer
YNdHOZW:X[YW< by
QRLSSOS\\SSSU< bye
HUSRSRSQRSSS< cable
XLRPSgRHSSSW< called
_WP^YLOOOVVT< came
DPJURQQdRMPM< can't
QRNRS`S?PPQT< cancelled
SSReSPSHRVOT< card
`O\\\\ROS>SRSQ< cat
_SISURSDPSRS< chair
WOQSRSSNUSSS< chapter
OSSSSU\\VPSSQ< charged
gLWXQQ?M^RRQ< cheap
OVSSSQXOPSSR< cheaper
PRORSP[GQPPO< cheapest
PRLSSVSHWSRW< cheers
MRfSSSSCRVUU< christmas
PPQTSRSERYRX< chucked
XNRQRWS_ROPR< class
eSLQQRSHYRRO< clock
SRM^SSSQSUQT< code
_QSRQRSQUQSQ< colour
]RSOTQSGVPSO< colour's
TQSSRRSKTSSS< colours
MPVJSQR\\TSTS< come
^RSPSSSOVRSQ< comes
ZRRRUWSQMPSQ< comfy
RSZRSSSOOTTT< cot
NSO^ZSSJQSQR< could
QRQRT`XKQMNU< couldn't
AROaQOSJO[QX< courier
SYQMTRRTPRRR< cracked
bPQRSNSPTOOO< crap
OSQXSOSQSSST< credit
iQNRSRRO_MNL< crisp
QSRRS[QPQQRV< crooks
KUSRSSSZPSSS< crumbs
P_OQSVS\\OPQN< curtain
ERQPSKSjPTRU< customer
QQZRSPVWQUVS< customs
RcRUSVRZQUST< cut
UaRRXQSWSSRS< cute
TRSSPTRMUSSR< cuts
PRWRSSRTSSTT< dad
PUZUSSSSRTTT< dad's
QPNSSRSQRSRS< date
hOTQSQUGR[_X< day
GfQ^QPSSQOON< dead
NT\\OQKPiRXZS< dear
KRRSSSYSPSSS< dearer
XNQLSWRMUUQX< decent
NQZSSYSUSRQY< delayed
IWnMSVNTPUVU< delivered
CRK`SQSNVWPX< delivery
PQ]QRSSQRPRU< depot
IRJWWNS[SQRR< did
TQAPR]SLRRRQ< didn't
QRPYSSSKPVTW< didnt
cSFSS[S@TOPM< died
QXQRSRS]QVVV< different
dORSSQSLVSQR< dinner
KRRRSRSWNSSR< disappointed
JXQRSWSSQQRP< disc
NSMRS_RQRPPR< dispatched
PS[SSSS@RTTT< diwali
PNMPRNRmVPQM< do
HPVRRQSYRVWT< does
cRNQSLS[USRR< doesn't
OXPNRQT[RPPQ< dog
L`RRRRSXTTST< dog's
_SNUSFS[RSRS< don't
OSORUSRQRSSS< double
PVfPRUSRMTTS< dress
FSIaSSSQPRLU< driver
DVLhSLU[OTMS< dropped
PRNYSPSMRXSW< drove
hSRPSSRKWSSQ< dry
RRhNSQSQQWUW< dude
OQeQUPSOSVTT< due
\\QSSPSSLURSR< dull
TTRZSSSOSQRR< dumped
VKcPX\\QHVPQQ< each
QQTSSSS]RVVV< easter
VTPQSRSJSTUS< eid
XIWQRPSWVUUT< eight
QT^QSSSCPUVU< eighteen
RlLPYUO\\MUSU< eleven
Q]TQRPSQQNON< empty
`SMRVKV>[OPL< even
STSWNVOSSXYW< every
\\QNQSVRKTQRQ< everybody
XRURSOSBRWYU< everyone
QTMRSXSKSRRS< everything
IhJXSNRUMPQP< exactly
QSASSSSiSTUU< exam
JSSSRSSYPSSS< excellent
NSCSSQSjPPPM< expected
N`PRPPSOQPQP< expired
FONRRSf[NSRT< fair
P^RRRPSOOQQO< fake
TONhVQMILYQZ< fast
IQQ^RSS_PTST< father
YRRNSSSTUSSS< fell
XSQPQSSMSWSU< fella
RSWSSNTUSVVS< fifty
WPF]QRSPVRQR< finally
Q\\JRRLOhPTPR< fine
OGSOQWOKXPSU< first
[NQQURSZTOQO< fits
KUaZQSQ]LURR< five
QWWNSSSLTQSR< flat
WOSPTWSMSRSR< flimsy
NZQXSRSBQQRR< flung
\\KJIZ]QGVPQQ< for
TTLMRIUSWUTT< forty
DJHbQMNYNTRU< found
WSRSSSSTUSSR< foundation
NJUYZQTQTRRQ< four
NQVRUNVTQSSS< fourteen
WYNYSYSLQVNV< fourth
MRQQSJXNRSSO< free
MRWXSQSTRVUU< friday
aXJMQ^RU\\PPN< from
MPaWSGSWQ]ZV< fuck
ULUPQRRMWPSQ< fucking
K^PRS`SXMQQW< full
_VNQSRRQQSSS< fun
BQRRRQS\\SOPT< funny
QNO_SRSJPWSV< gate
`LHWS\\RQWROS< gave
MOkQRQSMO\\]Z< ghost
NScQRXSINXY[< ghosted
NQKSURSbQTTT< gift
PbSSQRSQPPSP< glass
HRRSRSS^WRRS< glue
LQO[QORHRSRU< god
ZSQSVRSSSRRR< goddamn
eURTSRRDURRR< goes
WN[QRQRFRVVW< gone
cRUUS^T<]VUX< good
USSSSRSSSSSS< gorgeous
S\\JQQUYaPPWP< got
aNKSQQPR\\LNJ< grand
^SRSSQSQURRR< grandad
[SYZP^VNUPPX< great
GRUNQOSiQRRT< green
\\TQTRSSLUSSS< grip
SWSSSSSOSSSS< grips
Q^MJSKZ\\OVSV< guess
TQSNSNSbSRTQ< guy
RMQYQMR]U[UY< had
TQSSSSSNVSSS< hair
A[NNNjOJOGLL< half
RRWSSRSYRUVU< halloween
OPDfSUSYQXLX< handed
SSSSSSQGURQR< handle
YSSRSRRVSSSS< handle's
bSRRSSTPVRRQ< handy
@SOORRSjJPQO< happy
M[eOSNQ]MX\\X< has
\\SSVRRSUQUTT< hasn't
BSRSSFSVSTQS< haven't
KEO]HULMP[ZZ< he
HPM[RURUNYSZ< he'd
BDWXPLNOTXZT< he's
WOPSSRSQRSSR< hearing
UUQQSRSQRSSS< heats
WQWSSRSISRSR< heavy
]RSQSUROSSTR< held
NcGSSMSUQTTT< hello
OSQSSYSPQQRW< helpful
Fc_RSPS8PUTO< her
HS9hQKeMOZJY< here
TPQSSSSKTSSS< hers
TQSSSUSJSTTT< hi
QRPTS`SNSUSV< hid
WSSQSRWLSSSR< hidden
PMPQSOS\\SSSS< himself
dKVRSPSE]MQL< his
aRPSRLSWOOPM< hmm
bRQNSPRLYRQQ< holds
\\QRQSQSMURRR< holy
EQPOSfQWOPQZ< honest
TSXVSTSNRVUT< honestly
[QSWTSSEWPRP< hose
^NSOSRSHXSSS< hot
=W`XRMS_TTQS< how
[PRRSTSOSSRR< hums
NRWLRbRTQQRY< hung
PMRRV^OMRSRW< i
Z[TNORWRTNPN< i'd
YMCNYQR^TOPP< i'll
ILWUSKWMNSRT< i'm
N[NOSSMMOXX\\< i've
ISURSSSfSUUU< ice
DNUZRPS:T\\^[< if
ONORSOSZRSTO< im
RRK\\Z^UVWUPW< in
gPTRSQSTSOQP< ink
LYTQNOS;QMSM< inside
WRRORRRUWPPO< instructions
ROOSSWQXSPPV< invoice
<MSQSLS`SSVS< is
TQVTJLUNZVVR< it
[LSSSZOKRRRU< it'd
XOVRSNSLXSTQ< it'll
MQVMZMWOL[ZX< it's
XRQUSSSQSQRR< itchy
`MPQQRS[\\UUR< its
\\RRSSRUTSRRR< jaws
PQRQOQS\\PRSQ< jesus
RX`LVISUTLQL< just
]SN[SUSFRVQU< keeps
bSRPSRS?UPRO< kept
kRZISRSDWORO< kid
rYKPQVSHRPQO< kids
PSRRSfSENRRU< kind
PR_OSSSERTVR< kindly
OT_PQKSXPWXQ< label
PSRVSVSQSSST< lady
MUPTSSSNSRSR< lamp
GQhRSQQNPVYV< last
^eXRUKXFSNPK< late
\\PSRRRRRXSSS< leaks
PPHcPMQSS]JW< left
JRRQR[SSQQRN< legend
NQVRSPSQTOPN< lekker
?SWQS]S^SUUT< let
PRQRScQFPQQX< liars
JVRRRSSXRQRQ< lid
NS\\SSUSHPRSV< lied
QVRSSPSUSSSS< light
[WRTSRSPTRRR< lights
TTLWRWR]XPSR< like
UUPVQRS[RQRP< lipstick
GRP[SPSlQWSV< literally
IZ]RRPSXNXXW< little
NVRTSSSSRTST< lobbed
KPS[SSRWNXSY< locker
EYURRSS_OUWT< long
PQSYRTSAWSRR< look
pNPPRNRFXSRS< looks
bPERSRSRYKML< loses
USGOQFQ^WWXV< lost
]SRRSSSPTRSQ< loud
[RRVSPSMVTSS< love
FQWZSTQWRXS\\< lovely
OPORRdREQPQW< lying
?YKmRSS^NROT< made
SSSSSSSSRTST< mail
kNRPRPS:[OQN< makes
PSOVSSSTSQRQ< man
YSPRSVSMWQQP< map
RP]HSSSYSTXU< marked
RSRPSQSbSTTT< maybe
ELPQShS`TUUT< me
MQRPROR_NOQL< meh
iV`\\SRRCZQSP< mine
F]Z_ROQPSWWU< mine's
N`RRSSSLQPQP< mint
GVSRaSRUUQQQ< mirror
GS]VSTRJNSRT< missed
OWOVSVSNROMO< missing
TSQSSRSISQRS< mon
JW]OSXSIQYYY< monday
ORQRSbLQRPQY< money
PQZSSMSSQTST< month
MVRQ[lQTXSUR< more
QRORSRTTRTTT< mother
QQSSSQRWRSRS< mother's
YRPNSTSQPSST< mr
JKMUSWRKTTRT< mrs
D\\R\\STSKQSSS< mug
LRVRSPS_SVUT< mum
YRPSSSSRUPQQ< mum's
QWVQMIYUUQUL< my
MR_QSOSON[\\Y< nada
PRQaSSSUSTRS< neighbour
RJTJR[RRUVXT< never
\\SOSSJR[RRPP< new
TR;lSXRBSYJU< next
\\STMV\\UETTTX< nice
VN[QRMPZQRPN< nine
R_LQSQPJQQQR< nineteen
[\\TIUPQVKVYQ< no
HO[VRLQ\\NUVP< nobody
YPWSSWSQOWX[< nobody's
K`\\[RRR>QTST< none
O]aRRKSOKRRO< nope
JTIRRPS_SUTS< nor
NW[PSMZMPUXR< not
PQOQRXScRRRU< noted
SL\\M\\IQUQPON< nothing
[NMLPU\\>XQTQ< now
PQL[SPRCUVQU< number
NPLjSfQNOSST< of
ERPSSaSKOQQZ< offered
_SUORUQBWQUR< oh
ZMOQRKP`UQPS< ok
WPSVSSSGSTSX< okay
cMQQRURUZTRP< old
KU\\]NHZKRWOV< on
QOLPScSbTQRV< once
T[PQ[SPTOUUQ< one
cNRRSQQPSSSS< one's
]XIIRQUEZUUL< only
MVQRPPSRQORP< opened
[RSSSRSXTSSR< opens
FRQSSQSkTSSS< or
kHPQSRSUUSSR< order
LZVYPQOUMWUX< ordered
JLORROSLURSQ< otherwise
T[__UHTQXSUN< our
[OKXSQSISVRU< ours
CYoLSSOONUWU< out
NSIRRWS\\RQQP< outside
CVQhXUSAK[O[< over
\\VOPSVSMUNPP< package
MSWSWPSKPSTS< packed
RPNQaQQGRRSR< packing
JTWSSRRTQVVU< page
IXSRSSRNVRRR< pages
LNWUQcQ`QUTU< paid
cQSQSRSLSSSS< paint
XRRSSSSXSRRS< paper
GVVURTSQOUUU< parcel
TSRSSTS_TSSS< pedal
NSHORORfRTST< people
IOSRQQScTSRQ< perfect
jOSRRQSMXRRO< phone
PQO[UTSFRSQT< photo
U\\UPSNSNTUST< picture
UPSWSRSOSSSS< picture's
`QSRSQSQWPPO< piece
QUQRSQRUTRRQ< piss
EUUQSKSJSRSP< pity
RRRR^SSKSSSR< plain
YVSRSRTDPSSS< plays
]USSSLSTUSSQ< pleasant
IPWTRVPIQSSW< please
LKPSSSS^UQRP< plus
JSRISYSSPSSY< polite
PRPTSQSLRSSS< poor
FQgQSOS[OVUV< post
MSSSRP^PORRO< postage
TPWTS_PDRTRZ< posted
OOSbSRSFSZRZ< postie
VP\\RSQSQVQSQ< postman
VTQRPRSPURRR< pretty
TSSRSRSVSRSR< print
YPSSRSSRSSSR< prints
ORIPS^SSRSST< promised
ZRPS^]STRPQV< proper
VPQZPRSITVRV< pulled
XRRPSQSRXRSR< pulls
WRSQSUSRSRSR< pump
QRTQSSS_RTUT< puppy
ZOQPQQTQVQSQ< pure
NOKaQRRCTVQX< put
UVOQSRSPWQRO< puzzle
\\QXRSTRURXTU< quick
RSQRSPSQUSSS< quiet
PRO]OQRKPUQW< rain
PRYSSRSWSSSS< ramadan
aPZKRQSPTRRR< ran
ZJUIS\\RGSVSW< rang
RUWKSSSQSSUR< reached
MRSNSSRcWTSS< read
YSSSSRRLUSSR< reads
DTRVRMT]QWRU< real
URPSSSSPRQQQ< really
RRgRSPSJSOON< refresh
MRNSSYKXQPOV< refund
NRNHSmSKPQSV< refused
RSSSSSVMSSSU< restocking
POQMQVSMRPQT< return
HYaSSSSSOUUT< returned
[OTSSSSQTSRQ< rice
GSO\\SqSKSURT< right
YOJOSTS[XRST< ring
@DTQRRfeMRSR< rip
SQNTRTS_POPR< ripper
OJQS`RSRURRS< rolled
MQR\\SXSJNSQX< rude
eOSRSOREWSSS< rules
ZNNQSPSRVQRO< runs
E^RRRSSSQSSS< rust
PTOWSRSPOWRW< safe
JRLXRcQCOPRX< said
MNhRSB[YRTTQ< same
KcQRSRSRRPQN< sand
VRESSZRfVQQU< sat
BRMSRQYPNNON< saw
YZ]MQUKGRWWW< says
lIRSSNOPXSSR< scale
NS]NSRSIRUWU< school
SVTRQSSJURSQ< screen
X]QRSPSVRMSL< screen's
E[SSSSSKRSSS< seal
NUSSRSSURSSS< sealed
aQRTSVRIXRTQ< second
FRMOSNSlNNPK< see
OIUNRQPRSQRY< seller
I_]NRRRKPSVS< sent
UMQSSPRSURRQ< serves
^UOZSSRBTXRU< set
RYPLX^TXPQRU< seven
RVSPSUSbSSUU< seventeen
@RSQWFW[KORM< shame
IZRRSXSJSRRQ< sharp
EFBIPOIWP\\Y[< she
TNV[PISPUVTU< she'd
EUPJPGORSXZZ< she's
NUbQQOONQYYY< shipped
FRUPRYRfTVVS< shit
XQQRSRSYWRRR< shite
USMPSWRUVQSQ< shop
NVRSSSSRSSSR< short
JVRRYRSWOTST< shoved
NQ]]SHSZRUTS< signature
VWAeROSOQVOU< signed
ESxNSPQOTUTR< since
PSRRSaS@SSRS< sir
aPNRRRSI]PQO< sits
MNVLTSRPOSTY< six
]OcUSQRFQTUT< sixteen
ORSRSORbTXSV< size
[RNRSQSFUQQQ< sleep
`RSKSSSQXRTQ< slept
URSRSQSXTTSS< slippers
LM`URKRUMURU< slow
IRQQRQS_RTSU< smart
LXSSURRPORSR< smashed
bLLRQRSVWQQQ< smells
JXQSTOPUOXRT< so
YUQRVRWMNRSR< soft
VWRRSPRSUSUQ< sold
jRLQTRRGVQRQ< solid
MUXUSNS[RWWU< some
ATbUWOQUKYUX< somebody
VSQRSLSPQSTR< somebody's
N[MKSQSVOPQP< someone
IUZRRRSOPSTS< someone's
RRaPRRSKRQUP< somewhere
NNPPR2Si`WXI< sorry
LRORRTRrNJJM< sorted
QOSRR]QbJRQY< sound
OPRNSQSYSTTQ< sounds
MRO[SOS_PWQU< speedy
KTXRSKScR[XZ< spring
TSSRSSSPTRRR< squeaks
QSYSSRSIRVUU< status
OSTPSUSVSVUU< stayed
UWRRSRSQVPQQ< stays
SYPPSSSLSSSR< step
KVSSYQSRPSSQ< sticker
\\D`HQMRJPfe^< still
XRUSSRSQUSSR< stinks
SSQ^SPSLQTRT< stood
ZSISSKSQYOOO< stopped
RSKQSSS]QTVS< story
RRSOS_SNNSSZ< straight
VRSSPSSPUSSS< strap
]Q[RRTSMPRQQ< strings
GQpQSRSHN^_]< stuck
XRRQRSTMURSR< sturdy
LRRRS_SJORRY< such
HPNVSSSgMUPS< super
WSMSSPSQWRRP< support
TSgSRQSNRVVW< supposed
LORSSRSRRVVW< sure
VRNVSYSXURRU< swapped
IORQS[SWQRRQ< sweet
NRPQRQS`LNQM< ta
`RQOSQSBURSQ< takes
WWSRQRRMRSSS< tastes
_OSTRSSLUSSS< tea
\\S\\OSSRFTTTS< teacher
cYQPRGTQWSTP< ten
FY[SSPSTQXXV< term
MQISRSSUPQPS< thank
MRKSPHSKPNOM< thanks
QVYSTKRPQQRW< that
PVOHRQOJUSSS< that's
QMUNNNRIXUYS< the
=ML[RfRJMQN[< their
KRLQSjRCSSSS< them
XEUQP_QIPVTW< then
FQ[DSNOZMY[V< there
PbRNOQQLQOMN< there's
SQKR^VP?XQRP< these
VSX]SNVXRTQQ< they
SUSOZNRLOORO< they'd
WZLQPPNTOTTV< they're
\\MaPQ>R\\R]]T< they've
gKLTRWPXXYSZ< third
[WNQSNTFTPPP< thirty
ZWLLPVQ<XROO< this
NWRRSNSFNMKM< though
aSQRRSRNUQQQ< thought
X`DTYQTUXRTS< three
PQS]SQSHQWSW< threw
KRQlSSSTRVRU< through
MUNbRQSKPSRT< thrown
SORPSUSDQRSU< ticket
Y^WRSNS]SNNJ< tidy
QRSPdSSBPSSS< tied
SSSRSSSVRSSS< tissue
HZdSQNRTRTRW< to
QP_QSQSQPUVV< today
WTSSSSSMSSSS< toddler
IOa\\R]S<USSV< told
QU\\XSMS\\QVRT< tomorrow
QSRSSSQRRRRR< toner
YOMQVFXS[QSO< too
PNZS[aPKOVZZ< took
JLRXSaScMPQW< top
ZRVRSSSIUQSR< tough
KTcQSTSSOYYZ< tracking
[SPSSRSKZQRQ< tracks
HSROSSSjSRSR< tried
HQSRRPSaPSRS< try
VRWTSSSLUSPR< tuesday
XQIPSSSWVRVS< turned
KRRSSQS[SWSV< turns
QNPQQVhKRRSV< twelve
VKRMTYTSRZZX< twenty
YIa^R]OmTRRY< twice
]TWZNHZBWXQU< two
?RNySUSQQWQZ< under
RWLYRGP[SUQT< up
B\\RQVRSVNQQQ< used
LSYRSTRQSWXY< useless
ORRQSSS[STSS< van
ORUNSRSOQWWW< vanished
PSTNSbQSRSUU< very
UUjESNReSPYM< waited
RTSOSVS_RRUS< waiting
KXK^SXSROSPU< wanted
qSP[SLSKWPQI< warm
NPSRS\\SQQQQY< warranty
IO[VRKR\\SWVS< was
PRQRSSS`URSP< watch
MSWUSSSPPUTT< watched
UPQRSSSWRQRQ< waterproof
OLLQOVNQWSQU< we
H^PNSQSUQWXW< we'd
LOa]RKSWNXVW< we're
]PGGSXRQUTST< we've
KRRXSSSUPTST< wedged
KQRVPSSXRTRV< wee
HQ`YSPTIRSQS< week
?Q_JTDS]MVYS< well
gKWHRFYL[RRM< went
KURbRSSCNWRW< wet
JPPPNQPRJQQX< what
8FONQ[YKMUTW< when
CVlPRLRUG^da< where
K[URSRSEOWWU< where's
PQaPSRSMPXZW< wheres
YB]mPAPUWZ[U< which
P`ROOSSbRSSS< white
<LZXRCacMUST< who
XK[UYJO8TUWS< whoever
QRPQSLSnRUTT< whole
ZNVPRVUWTRRS< whose
GRJOSQTVRRQN< why
aSQSSQS;USRS< wife
QRVQSSSISSSU< will
_RRVSRSNURRQ< wipers
Z_E`SS\\KTPNO< with
YUPSSQSKWQQP< wobbles
_QPQSRSGVPPP< woke
ZRQSRVSHSLNS< won't
[O]WSMSU\\RPP< wont
fPRYTJZ^VNQO< works
QSGQSSOYPMMN< worth
LOPQRHRWSPPL< would
RQSWSQSGUSSQ< would've
XRL]RdROYTQU< wouldn't
QUZTSQSVQ\\YZ< wow
PRRP[QSRQQRQ< wrapped
DaW^QMS:MWQP< wrong
QQG_SWQ[QRRQ< wrote
XRVSSQSLSWWX< wtf
UMPMR^EXMNON< yes
\\S@XSQSUSSSR< yesterday
JST\\STSJS]^[< yet
PLZ_MPNQT[X[< you
RRPQYRVRTRRQ< you'd
WPUPSOSCUTSR< you'll
UR^SRMSERWUU< you've
QRPWSNSQRUST< young
GRW^SVTBOTUT< your
HM^RR[QNUTTP< zero
TTMRSUSITQRQ< zip
hUTKPFQKdHNH<~@animal
<NMXMVMSJPQa<~@answering
M^RUVPRFVRRR<~@appliance
?VRlWBUFJ^TW<~@arrival
UJYURURESSRU<~@art_craft
EYPMRXPRPQQT<~@audio
dUIPRQQESJMG<~@baby
aWSQUTV;TIKH<~@beauty_hair
\\PPSSSSFVSSR<~@bedding
lVQQROSJ[QRN<~@body_part
_WGMOLNEaNSK<~@book
OQNRRcFCQOOZ<~@bribe
aVONS\\SITOQT<~@building
[PSSSRSMVQRQ<~@camera
`OMQSMTIYNPN<~@camping_fishing
KWMQRZ^=PPQT<~@cancel
DQ^ZQJSUNYTW<~@carrier
^GTOPTRUZLPP<~@clothes
VOFQqJSUXLOK<~@colour
B\\dYNXVJNWWU<~@comparison
WROPRQRQ[PPP<~@computer
AMXGP_PPSTWY<~@conduct
FRTlS\\QGG]Oa<~@courier_act
BHXdPMQJKZOZ<~@courier_staff
9P\\@JLJ]LPRN<~@courtesy
[YRMUI^NULMK<~@damage
lPOMSQSLVQSP<~@day_time
WRHYQPRRXONN<~@delivery_place
MV\\SOTRFQXVZ<~@dispatch
ZRRTRRSKROTN<~@drink
^IPOMOOJWPPM<~@electronics
KkPQPTSMPPPN<~@expiry
mMMHOMNJ^OQJ<~@fail_verb
MaPOQTRJLOPO<~@fake
RBNGNDQXcNRN<~@family
FFbLRJQPK`b^<~@feast
TUPRXNRNSGNK<~@food_spices
CMPOQWR[FQSg<~@fraud
mKDPULRIZOOM<~@furniture
gPNRRRTNXLON<~@garden
_aKPVTS7UOPK<~@health
?NYOTKQVLVVR<~@hedge
XQRORQRMXPPO<~@instruction
]VQLR[RNRQQP<~@instrument
WP\\ORZLKOURZ<~@intensifier
eIQQRPSPXQRO<~@jewellery
PUMSQTSIZLPN<~@kitchenware
APwONTQGEcda<~@lateness
`UPSSOS>TQTN<~@lighting
L_PUUBQMVSSM<~@listing
T`MRYJOLWHNJ<~@looks
\\WOPQOSHTJNK<~@material
KMMNMEPOVXZU<~@me
][RPQNQMQNOM<~@missing
KILMQOi?NKLN<~@money
]NTQSVYG_KMK<~@month
GVQRSVSXQOQM<~@music_media
SL`KUZTLTTXS<~@negation
NVWQWKQSGZXT<~@neighbour
>jMPPFR_MMMI<~@newness
H[bTWQSRJ\\[Y<~@number
SQMR]MQFXNOK<~@office
L\\RZMZNRNYWV<~@order
URHQ^HQ>TRPO<~@packing_material
AM^T\\OSNLTUT<~@packing_verb
WMRYVTSEQSSS<~@packing_verdict
SRYZIOPASYRY<~@parcel
dOGMWDQM]MNK<~@part
VLJMVSTWURQP<~@pet_goods
RMQRRRRMRRSS<~@phone
KX^Q\\TMOJXWW<~@place_name
TiRNUPRHVPPM<~@plants
MMNNM@iQKMOF<~@price_word
NlP^OPRFUTRU<~@quality_blame
ZQQYQARGZPQP<~@quality_praise
AJNqTIL:HfL`<~@quick
HiZQSOS\\MSTT<~@recommendation
HQLXRaKQOOOZ<~@refund
EUZMOXUFITVX<~@return
MN`ZROVUTSTQ<~@route
ASO^RfRZKQO\\<~@rudeness
:JMOSaJIETU]<~@seller
hISEOITLaILC<~@senses
RYWNSOSOUPQO<~@shoes
QPR_RRQ?QTQT<~@shop_elsewhere
bXHOVJQNYLNJ<~@size
yLKORQSC[QQO<~@sport
XKMMQ`QHPPSX<~@staff
TNORSNSZYQQS<~@stars
bLSRSRS^WSSS<~@supplement
XVWUPMQOYRRS<~@swearing
TJ_URUULPXVY<~@time_span
RKUMSEZNXRWP<~@tools_fixings
aMILOYQMVNPT<~@toys_games
PQSPQ_QRTTSW<~@tracking
PPGVOYPUYKIS<~@use_verb
L_IOPLSKOMQK<~@used_item
QPZfSNRESXSW<~@vehicle
bQHP`URLVSSR<~@vehicle_part
JTIOONT]NNLR<~@verdict
QRMSSXQPQXWV<~@waiting
MPWWOPRGO[WZ<~@weather
KQiRRQQ6PZV\\<~@weekday
kSUSPGUA]RPL<~@work_verb
<fTPQFRXKZUP<~@wrong_item
FORVWbS@PSTY@amazon
RQXSSRSQSUVU@amazon>@me
QSU[SRRSRVSV@amazon>@number
[MIQQLQUYOLM@animal
MQ[RRQS]RSST@animal>@animal
L^TTSN]MSSTO@animal>@answering
QLbMSSSJTTSV@animal>@arrival
XTQRYRSHRQQQ@animal>@beauty_hair
OUPRZSSJPQQR@animal>@body_part
SRPQRRSKWRRP@animal>@building
SZRYQSSLSTRS@animal>@clothes
TRWURTSHUVSV@animal>@comparison
POEISUS]VMRN@animal>@courier_act
ESRNSRS`YRSR@animal>@courtesy
OR]RSQVQSSRS@animal>@day_time
XVJRSWSIURRR@animal>@delivery_place
QSQQSRVUVPTR@animal>@electronics
YMPPRXSgUPRS@animal>@fail_verb
bSRSPSSJSSSS@animal>@food_spices
QTiRSRSTSVWS@animal>@furniture
GRNSVSSTQSRT@animal>@garden
W\\SPQRSSRMSP@animal>@hedge
WVPOSXSLSOQR@animal>@intensifier
WWQNSPSESQSQ@animal>@kitchenware
OTNSSSRjURRR@animal>@lateness
YSRNRSRTVRSP@animal>@looks
NT^KSQQ]USUS@animal>@me
TM]TRNSZTTST@animal>@negation
WVXTRPTZTUUT@animal>@number
TSWRSSSIQSTS@animal>@order
OSQVTSTTRTST@animal>@packing_material
VSMRSSSRSRSR@animal>@parcel
FPSXUQVIQXUY@animal>@part
EUhOSVSIOX[Y@animal>@pet_goods
TSRQRRSLUSST@animal>@place_name
\\RRQVSSCPSSR@animal>@plants
NSTOSSSXPUVS@animal>@quick
VQSTSRSSQTST@animal>@seller
SV_RSSSgSQRQ@animal>@size
RcOZRSSHNSSQ@animal>@stars
[PSRSSSNVSSS@animal>@tools_fixings
\\SRO\\VSORSSR@animal>@toys_games
WSRORTSLUPTQ@animal>@use_verb
G]RUPRS]PUST@animal>@used_item
LQRPRRReQRQS@animal>@verdict
VSTOSSSCUSSS@animal>@weekday
KRZRSRSNQVSU@animal>@work_verb
N`W[UUKKNRRS@animal~>
\\_L[SPSNTQQP@animal~@answering
^MPRSUSVWVTV@animal~@arrival
eIQRZRS<WQRQ@animal~@beauty_hair
RSZSSRS^SSTS@animal~@comparison
TSHRSQS[VOSO@animal~@courier_act
ZVQLSWS[SPSS@animal~@delivery_place
GQRUSYSbQTSV@animal~@fail_verb
QSRPSSSZTTTT@animal~@garden
QTXPRSSMTSTS@animal~@hedge
NbPOTSSHSRSR@animal~@kitchenware
ZSSNRTRKVRSP@animal~@looks
OWUSRQRMSSRS@animal~@me
QRQSSRS^RPRR@animal~@negation
XVSRSRQJUQSP@animal~@number
GQO`SSSPPWSW@animal~@part
ORhSSVSKPVXV@animal~@pet_goods
_ROMRQTSUNRP@animal~@use_verb
G_SVRRSVNUST@animal~@used_item
XTNRSZR@PPQP@animal~@verdict
\\SMNSSSTRRRR@animal~@work_verb
KRUOQWS^RUVU@animal~a
GUYXUYS[NSTS@animal~and
`STSQSSASTST@animal~are
WRFTSSSOURQR@animal~at
NNV[SOSZRWTW@animal~food
TSQRSSSUSTTT@animal~from
EPOcSRSZUQRR@animal~had
[SPJRTS[UQQQ@animal~has
EQMSSXZRSQRU@animal~have
FQTZTRSbPQRS@animal~in
HQSKSRSfURVS@animal~is
JQKGSSRlSSRS@animal~now
dRMPSWSJSQSR@animal~off
>PNQS]T_OXTX@animal~on
^SQOSSSFVQRR@animal~sleeps
QSUUQSS\\TTRS@animal~stayed
PTaQSSSBRWVV@animal~that
YTQSSSSPQPSQ@animal~the
ISRVSQTQSUSS@animal~to
SQOKSRS_URSS@animal~was
IPPaSSRaRUSV@animal~went
NSVKSRSKSQRQ@animal~who
VRRXSRVLSSSS@animal~with
MHJKIoHRPJI]@answering
SRQRSMSfSTUU@answering>@amazon
VOXLRLSaVWVQ@answering>@animal
IWQMSaR]OONT@answering>@answering
YEJWQZS]OQTT@answering>@arrival
LTRUSQSbRTSS@answering>@audio
O_PTSRSFRSSR@answering>@baby
DYSSSTT`STTU@answering>@body_part
gMHPSTS^UTST@answering>@book
SSSSSUSMSSSS@answering>@bribe
ITR[SQSGSSRP@answering>@building
RLKRRVSMTRRR@answering>@camera
ZROQRWSQTSSS@answering>@carrier
H]NUSPU`MQPP@answering>@colour
OTZMR[RHOZYW@answering>@comparison
QPT^SOR_UTRS@answering>@computer
ZSXSSTSKVRRR@answering>@conduct
CYOPTHS[QNRN@answering>@courier_act
ZVSCSOSPRTUQ@answering>@courier_staff
EW]YSRQ>QRRO@answering>@courtesy
TRSSSRSQTSSS@answering>@damage
RRaYSSSKSVUU@answering>@day_time
MVO`QCS[VRQO@answering>@delivery_place
VUSQSKRZQPRQ@answering>@dispatch
N\\W^SKRcRUSS@answering>@drink
SVOQRRVISRSR@answering>@electronics
HQ`[[PSPRXXT@answering>@fail_verb
VX\\^RTSKQUVT@answering>@family
SSISSWSLSPQT@answering>@feast
PVWPSQZEUQSM@answering>@food_spices
XRNSSNSQTSTQ@answering>@fraud
S[Q`SOSUUQOO@answering>@furniture
QSRUSSS]STST@answering>@garden
LQZRRIS^PWWX@answering>@hedge
J_\\RSQSIRVUT@answering>@instrument
QROYSUSMQYVV@answering>@intensifier
YMSUSMR\\USSS@answering>@jewellery
SPSNSOSoURSS@answering>@kitchenware
UNYYSUSPSVVT@answering>@lateness
LQZSSPSeQ][V@answering>@lighting
dPLKSTSWSRRR@answering>@listing
RXQSSPSXTRRW@answering>@looks
XURQSPSLYRRQ@answering>@material
WPFTZZSISOMR@answering>@me
[RRSSWRSRSSV@answering>@money
LSSRSiSBRSST@answering>@month
XSXSSLS\\VSRP@answering>@music_media
[VJTSWRLTPNQ@answering>@negation
XLYTSUS_VQRQ@answering>@neighbour
WVSUQFSWNWTV@answering>@number
PT\\SUTSWQYZV@answering>@office
QSPQSQS]TSSQ@answering>@order
NVUWRTS_SUTT@answering>@packing_material
YNNRXTSXVQSQ@answering>@packing_verdict
QVZXQLSWQWTW@answering>@parcel
LMZTTZSePSQQ@answering>@part
ZVNTTLSMTSSO@answering>@phone
\\POSSQS\\STTP@answering>@place_name
USSSSSQNSSST@answering>@price_word
_OPNSTSKXORS@answering>@quick
]SIJSXS\\WMSP@answering>@recommendation
HMSSS_SOQSSS@answering>@return
PSXRSRSJSSSR@answering>@room
\\RO]SMRNVQPP@answering>@route
JQLPOVOQRPPS@answering>@seller
NNVRV_SJPSTU@answering>@senses
MM^RSRSbPRST@answering>@size
^ITNSYSTSPQQ@answering>@staff
ZZ=PS]RYPPOV@answering>@stars
@SPTSgSXQRRU@answering>@swearing
@P]OSJR`PXZU@answering>@time_span
XSQSSTUOTSSS@answering>@tools_fixings
RRVRUTSKRSSS@answering>@toys_games
USYYSBSJTUTP@answering>@tracking
NSEIU\\TLURRT@answering>@use_verb
WKRTUVTYTSSQ@answering>@used_item
SXUQSVSGQRSQ@answering>@vehicle
SXSPTUSORRSY@answering>@verdict
NSYSSOSFSTST@answering>@waiting
]QTWSNSRTRRQ@answering>@weather
HRZMSMSNQXXW@answering>@weekday
XJFQSURTQNPZ@answering>@work_verb
ZEMQSNRRZSRS@answering>@wrong_item
LOKRNbQJKOLZ@answering~>
[TTRSWSBRPPR@answering~@answering
TScMR]STSRTW@answering~@arrival
aRUPSRS8TSTS@answering~@book
VSSRRWSZSRRP@answering~@comparison
VSUTSVSFVRSQ@answering~@conduct
ORQUSGShURSS@answering~@courier_act
QWaPSLSVSSRN@answering~@courtesy
SXRTQRSQSSSR@answering~@delivery_place
SQJ[SSSWSSRS@answering~@family
NQJ]S[QHNSSV@answering~@hedge
NSXVSTSKQVTV@answering~@intensifier
RPSSTSSQTRRV@answering~@looks
JWTZRPTWTURM@answering~@me
LRNVSPRPTYRV@answering~@negation
EOiNS`WUQQSU@answering~@number
OR[XS@S]SXVV@answering~@parcel
WSRVUMSTURQO@answering~@phone
]PJJS^SQVPSS@answering~@recommendation
WR[UPOQLTSST@answering~@seller
WQSSSVSJOSSV@answering~@senses
QSWTSQSTQSRQ@answering~@staff
PS[SSLSESVVT@answering~@time_span
YOSRSNSRTSSR@answering~@use_verb
NRWRSUSUQSSV@answering~@verdict
LUEXSSSPRRQT@answering~@weekday
]KSPSTSNTSSS@answering~@work_verb
fPMYROSUTRSV@answering~a
O]I]SUSBMSPR@answering~about
ISKRS[S]PVTV@answering~after
PUZTRSSMSTSR@answering~all
QNHSS]S\\SQNR@answering~and
OQTSSJSdSZXV@answering~as
LReNSORNRVXV@answering~at
VSMVS]SOQQQT@answering~back
LYO`SRSBSPRQ@answering~because
ORNSSXSXSSSS@answering~before
\\UiMRHRTR[YV@answering~by
^RRVSRS?VRSQ@answering~down
QS\\OSSRCSVUS@answering~each
RfR[R\\KQROKN@answering~for
\\QTTVHS_USRK@answering~from
RSTSSUSMSSTT@answering~has
iQJ[SQR;TQPS@answering~her
]QQVSIS=ZQUP@answering~him
RTNaSOS\\RTSP@answering~his
YSSPSSSKTQRQ@answering~how
[PWMSQSOYSVX@answering~if
FRVTT^RHLVXW@answering~in
OQHSSQSbRRQT@answering~is
YZRWUHRXVTUP@answering~it
RPOTSTSURQRO@answering~it's
OSWYSUVIVUTU@answering~of
KQUQSbSHNOPW@answering~off
_QDLS]SOUQSU@answering~on
RRWSSMS`STSS@answering~out
ZXTSSMSNSUTS@answering~people
MSQPSSS_SRSS@answering~said
RSTRSYSLSWWS@answering~saying
QVbSSESRUTTR@answering~says
SRJJS[SSSRPT@answering~since
GXIPSTSfVTSS@answering~that
KR]KRYQTPUVT@answering~the
GSSSSXS?QSSU@answering~these
PRRQSdSFSSSV@answering~this
QIPNZSPUONNT@answering~to
QSYOUbSWTNSP@answering~was
ZON?SXRSXPRM@answering~what
QMSRSSSOSSSU@answering~when
aPDQS_UGZOPK@answering~where
_QMRSMSRYRSO@answering~whether
QTXLUQSRTWVV@answering~which
YSNOS[S_XRSQ@answering~who
PVOSRYSHRRSQ@answering~with
VSRPSQSLRRSP@answering~yes
MLW]SFTeURUS@answering~you
\\WEPNNP]YILG@appliance
RRXSSRSFSTSS@appliance>@answering
VPMTSRSZUSRS@appliance>@appliance
N[OYSVSKQSTS@appliance>@arrival
PRTSSVSbQTTT@appliance>@comparison
IXURUSSQRSSS@appliance>@courtesy
HZ\\PSPSUTNPR@appliance>@delivery_place
PQNQSUS_RSSP@appliance>@fail_verb
TVPSSSSPRRRR@appliance>@food_spices
VJRRSOR`VRQR@appliance>@hedge
UXMWSOSIRSSS@appliance>@intensifier
XRPSSRSXURQS@appliance>@kitchenware
_SKSSRSHTSSS@appliance>@lateness
TRPSSXSRRSST@appliance>@lighting
ZRSMSRSQQRRR@appliance>@me
XPTSSSSRTQQQ@appliance>@music_media
]URLTRTTORTQ@appliance>@negation
NO[OTWS_QSTQ@appliance>@number
PON[RSScUTSS@appliance>@packing_material
YMWTTRSRTRQQ@appliance>@part
MRSSSYS[RUTT@appliance>@senses
PRYUSRS_SSSS@appliance>@size
MTVQTSSTRQSP@appliance>@stars
UZPSSYSKRSSS@appliance>@time_span
ORUTSRUQTVSV@appliance>@use_verb
SSSSRRSNUSSS@appliance>@verdict
XMRSTRUARRRR@appliance>@work_verb
OU[OPTPHVWVV@appliance~>
M[QYSVSPQSTS@appliance~@arrival
]QNSSUSISSRP@appliance~@fail_verb
fKQSSQRJVRRR@appliance~@hedge
UYQWSNSCQSSS@appliance~@intensifier
XRPSSRSXURQS@appliance~@kitchenware
_SJSSRSSTSSS@appliance~@lateness
XRRSSXSQRSST@appliance~@lighting
`QOOSPTPQSSR@appliance~@negation
PNVSTRS]RTSS@appliance~@part
OSRTSSSSSURU@appliance~@use_verb
XOSSTOUQQSSS@appliance~@work_verb
NNVYOURPPVQT@appliance~and
XPTSSSSRTQQQ@appliance~drowns
TSURSQSPQTTT@appliance~for
ORNSSSS_TSSS@appliance~has
IQRRSSSISSSS@appliance~in
LR[RSTSORPTP@appliance~is
XPTSSQSQTSSS@appliance~makes
HP^NSUS[SSTU@appliance~on
WQRSSSSHTSSS@appliance~takes
^SCSSXS@RQRQ@appliance~the
HUZQSRS\\RSRS@appliance~was
KTcPJGISK[]W@arrival
\\\\MVSOSGSNKN@arrival>@animal
aKN\\SZSXRKMR@arrival>@answering
YYRRSTSKXQQQ@arrival>@appliance
RN^JSSSUQTUU@arrival>@arrival
RRWNSQU]STUT@arrival>@art_craft
RT_WSSSRTSTS@arrival>@baby
XLRRPSSLUTUS@arrival>@bag
M[I[SRSMRQSR@arrival>@beauty_hair
dKHXSRSJXSPT@arrival>@body_part
LV[QSPQURTRU@arrival>@book
OPUSSVSZRSSS@arrival>@bribe
aOWQSNSGZMUM@arrival>@building
ZNPTSNSXVRRR@arrival>@camping_fishing
PSSRSSSZPSST@arrival>@carrier
STSUSQSXTWRW@arrival>@clothes
RYOYSMSZUNOP@arrival>@colour
UXRQQY\\JYNNN@arrival>@comparison
UVOSSUQMSQQQ@arrival>@computer
QRSTSQSaRUQT@arrival>@conduct
N\\FQSSSfRUVN@arrival>@courier_act
YVOTRSS]RSRS@arrival>@courier_staff
W_WVRTVZQUXP@arrival>@courtesy
R[QMQ]QQRRRQ@arrival>@damage
OUK`RNSRQWSX@arrival>@day_time
L`M]SRSMQHNH@arrival>@delivery_place
NYYSSUS]RTTS@arrival>@drink
U\\LSSTSPTRQO@arrival>@electronics
[WFTQ\\RTPRRO@arrival>@fail_verb
TILXSWS]SRPV@arrival>@family
WK`ORSS\\RPRR@arrival>@feast
KNLV_LRZTVPW@arrival>@food_spices
QX\\EVPSTQQSS@arrival>@furniture
YPW\\SXS9RRRV@arrival>@health
WMHRRUSSOTST@arrival>@hedge
QWYNQSTZSSTR@arrival>@instrument
X]VJUQSPWSWS@arrival>@intensifier
EVNSSTSbTRST@arrival>@kitchenware
LPPVRMSmOXVV@arrival>@lateness
VRURSVSRRPSP@arrival>@listing
QQ[VTRSRPSTT@arrival>@looks
PY^QRKSXURUO@arrival>@material
USQ_MUOXRTRV@arrival>@me
[VJSSZRLRSQS@arrival>@missing
ZTONS^UFSSTQ@arrival>@money
WNwMRMSFRUTR@arrival>@month
O`QIRYSZTMPO@arrival>@negation
`GNLSTS]VRRR@arrival>@neighbour
WFOOSTSOTPPR@arrival>@newness
OUTQLNXPRSTP@arrival>@number
WLRRS]R\\TSYX@arrival>@order
KR_RULS]RVZU@arrival>@packing_material
VWRMXQSWQQRR@arrival>@packing_verb
aMMPPST[SSSS@arrival>@packing_verdict
SSMJQUQnTQUT@arrival>@parcel
RF[M\\SWYTRQQ@arrival>@part
PYQXSSWNQTST@arrival>@pet_goods
L_VSSSUHSTST@arrival>@place_name
NNQSSTZ]SRSQ@arrival>@price_word
UQPRSSR`TSSR@arrival>@quality_blame
[bQNSSSFSPTO@arrival>@quality_praise
]MMXSQSONSUU@arrival>@quick
KSKWSSSTTTRT@arrival>@recommendation
fRFWSSSFWPPP@arrival>@room
XPUVSQSNOQNR@arrival>@route
RVS_RRTTRMMO@arrival>@seller
R^HTSPSYSRPR@arrival>@senses
N\\SPSPSXTWWV@arrival>@shoes
JLPNZQUpRXTZ@arrival>@size
SPW[SWSHVQQR@arrival>@sport
SWITRVS[TOUS@arrival>@staff
T]RYQWRSUSPR@arrival>@stars
[MOMRMO[UMPM@arrival>@time_span
WNgUVMSNSOQP@arrival>@tools_fixings
RRPYRVQRQRRT@arrival>@toys_games
OSUPSSSRSRSQ@arrival>@tracking
]QFXSRTQZQOR@arrival>@use_verb
WNRMSUR[XUTV@arrival>@used_item
SQKWRSQYSSPU@arrival>@vehicle
RYCWRRSUVSPP@arrival>@vehicle_part
TTUTSMRVRXXV@arrival>@verdict
HVRMS_SbQTSV@arrival>@weather
IYP`RPPTNFIG@arrival>@weekday
E_X\\SXRTOQON@arrival>@work_verb
MR[OSRTXRQQS@arrival>@wrong_item
RQYTOQNKL[_^@arrival~>
VUQUSbRSPLNQ@arrival~@answering
RRUSSQSQRUTS@arrival~@arrival
ZRROSRSGYPRP@arrival~@colour
OZTORTVLPTUT@arrival~@comparison
QSOQSRS_RSQR@arrival~@conduct
W[LNSRSLTPRN@arrival~@courier_act
JTZcRPSMRVVS@arrival~@courtesy
LdRKRZSSSRSQ@arrival~@damage
K\\SSSSSTQURT@arrival~@delivery_place
JRJYSYSiRUTW@arrival~@fail_verb
PSXSSSSDSTTT@arrival~@feast
MVMQSSS`SSSS@arrival~@food_spices
OOSTSWSRSSSU@arrival~@health
FOLZSZSQQSRU@arrival~@hedge
\\FQRU_SRXOSQ@arrival~@intensifier
STTHSTSYQSWT@arrival~@lateness
PR_OPKPMQYYT@arrival~@me
RRfPRWSCTNPP@arrival~@negation
TP]FQ]T\\SXYX@arrival~@number
VTMMYQSRPSSS@arrival~@packing_verb
ONW_TQSLMQRQ@arrival~@quick
UVR[SKTNRQSQ@arrival~@seller
R\\OWSPSWRTQS@arrival~@senses
XQSWSOSWVOMO@arrival~@time_span
]WMQSTSETRSR@arrival~@used_item
[KMdRPQIR[WZ@arrival~@weekday
SSRSSSSXSSTS@arrival~@work_verb
QYKSQ]RPRVUT@arrival~a
MWRQSIS^USSR@arrival~about
M`dOSRSVMTUT@arrival~after
MQIUSRSXSTTS@arrival~all
YOQPSUSXSSTT@arrival~an
FR^LRTS]S[YZ@arrival~and
JMMYSQV[PVRY@arrival~as
STL\\RQPYXONQ@arrival~at
ZQYPSUSEVQSQ@arrival~away
\\QBWSeOLWQQU@arrival~back
XKeWSRSZQUSU@arrival~before
EUR]SRSROTSU@arrival~by
^JG[RTSU]OOQ@arrival~down
QRaQSRSMSVWV@arrival~first
PG_WRQR=QURW@arrival~for
SKKVSVSUUWTW@arrival~from
PMdMSRSLTSTQ@arrival~her
WJ`OSQQJRWWX@arrival~here
XQXPSRS`USSS@arrival~him
HRaSSRSERTTT@arrival~his
RZ<QSSSZQSSU@arrival~home
R_JW`SSSMVTY@arrival~in
eSKQSSSTSTSS@arrival~into
M[VPSSS]USRR@arrival~is
GVL]PRUJJXUU@arrival~it
OQSRSVSgTNOS@arrival~its
RRSOSRWPTQRR@arrival~near
dGDIRRQb[LRL@arrival~off
_IPVRVSLWMNL@arrival~on
lK@\\TOUFZOIL@arrival~out
VNQVSPSRTSQT@arrival~over
WPUSSUSMTOQP@arrival~past
QRKWSSSPVRRS@arrival~right
QSPKSORdPTSV@arrival~that
[YQOTVQRTMLO@arrival~the
[P\\SSPS_TTTT@arrival~there
PQTZSPSPVSTR@arrival~this
]RRLSWSLTRUP@arrival~through
FYTTRTYQNVWV@arrival~to
RR_TQJPLPYZR@arrival~up
XQ@bS`SQRSQT@arrival~was
[S^QSPRDWSTS@arrival~what
RDhNSQS@RVVV@arrival~when
ZnPWMRSIPPNN@arrival~with
cLKLUPUPVQPO@art_craft
VRQRRQSZUTSU@art_craft>@animal
SUUVSRSGPTTT@art_craft>@arrival
POPSVRSTUUUU@art_craft>@art_craft
RPXSYQSMRUUV@art_craft>@book
GUPXSSS^RVTW@art_craft>@camping_fishing
SQSRSSSOQSSS@art_craft>@comparison
WRPSTSSSSSSS@art_craft>@damage
OSLPSSSbQSTS@art_craft>@delivery_place
YOPRTSSVSQRQ@art_craft>@fail_verb
OXSSRTSRSSSS@art_craft>@hedge
WSRRSRSRURSR@art_craft>@intensifier
RQRSTSSUSSSS@art_craft>@kitchenware
VQSTWKRZUSSP@art_craft>@me
VWRRSOSNRSRR@art_craft>@money
WQPRSQS\\TQQQ@art_craft>@negation
O[KVR\\R]RQQR@art_craft>@number
PRRRQSS[SUUU@art_craft>@office
[RRSMSRFTSSS@art_craft>@packing_material
YQQUNURRTSSS@art_craft>@parcel
[QOQR`S6TRTR@art_craft>@part
RRSSQQVNRSSS@art_craft>@phone
RUVPSTSTSSSR@art_craft>@route
TRQRSQSYSSSS@art_craft>@seller
STTSSRSUQSSS@art_craft>@senses
NS`TRSSTRTVT@art_craft>@size
ZURSSTSWRSSQ@art_craft>@staff
RQRSSSSESSTS@art_craft>@stars
NSRZSSSVRTST@art_craft>@tools_fixings
MTXQUQSSSRSS@art_craft>@use_verb
\\QNSSRSZQSSR@art_craft>@verdict
MWWOUNUKWTYS@art_craft~>
SQSRSSSOQSSS@art_craft~@comparison
WRPSTSSSUSSS@art_craft~@damage
RRRSTSSUSSSS@art_craft~@kitchenware
TQQRUPRRTSSQ@art_craft~@me
POSSSSSWSSRS@art_craft~@negation
QSPSSRUSRSSS@art_craft~@number
TRSSQQVNRSSS@art_craft~@phone
ORSRSQTaSSSS@art_craft~@seller
SSXSSSSNSSUS@art_craft~@size
QSQSTSSdRVRT@art_craft~a
GPPW]RSQVTUS@art_craft~and
WROSRPVcSSSS@art_craft~for
HYdQRRROXSSU@art_craft~in
YQQSSRSIUSSR@art_craft~is
RPYPQPS]QVWU@art_craft~of
OJGWWeRJQPPV@art_craft~on
\\QSSSRRSTSRS@art_craft~set
SSSRTSSSTRSR@art_craft~that
YSTRPRSJSRRS@art_craft~to
NP_RSSSRRWWX@art_craft~was
d_EJMOKNUCGC@audio
JRRSSRSENQRR@audio>@audio
MPXPONRQTSSQ@audio>@comparison
RQSUSSSWUTSS@audio>@conduct
TRRSSRSUURRR@audio>@fail_verb
_PSSRRSKTQSO@audio>@hedge
QTYRSRSOSSTS@audio>@intensifier
X[KQSRSKVPPN@audio>@me
LSSSSXRQRSSX@audio>@money
RORSSSRZQSSS@audio>@negation
L\\NQSKQVPRSQ@audio>@number
NSRSSSSWSSSS@audio>@part
YTSSSRRNQSSR@audio>@quality_blame
TRWPSSSXTSSS@audio>@senses
OQSRS[RWSRRW@audio>@size
OSRSSPScQSTS@audio>@stars
XWUSSRSJQSSR@audio>@verdict
TPSSRSSJQRSR@audio>@work_verb
UXQTRNROTNNL@audio~>
SSSSSSSPRRSR@audio~@audio
KRUPPPRYTSTQ@audio~@comparison
QRPQSSSOWSSQ@audio~@me
H\\RSSNRZQSRR@audio~@number
L`RSSSSQMSST@audio~and
LRSSSXRQSSSX@audio~as
TRSSSQSRTSSS@audio~for
TOSSSUSOUSSR@audio~has
hKOTRUSIWQPQ@audio~is
\\KYMZFUTSRSQ@baby
AUXQSTSUPYXZ@baby>@arrival
LQJNRSSaQTTU@baby>@baby
MRVWSSSNQUUU@baby>@bedding
KRNVS[S]QTRV@baby>@body_part
KTYQSRSLQVST@baby>@building
[NGQRSSQSRSR@baby>@clothes
PPjSTSSJPUUU@baby>@comparison
PTRSSUSKTSRS@baby>@damage
QRURSSSXURSS@baby>@electronics
STRRWUS?URQT@baby>@fail_verb
IS^URSSLPWXX@baby>@furniture
GSQRSRS^TRRR@baby>@hedge
QRWRUSSSRUSS@baby>@intensifier
WZTWRPRWPQRQ@baby>@me
ZOPXSQSRQUST@baby>@negation
T`XQTNRPVQON@baby>@number
ORSRWOTRRRSP@baby>@packing_material
_QTRRWSRURSS@baby>@part
SQYPRSSSTTUT@baby>@pet_goods
SRSSSRS\\TSSS@baby>@phone
JU^TSRSMOVRU@baby>@room
DMbSSUSYRUUW@baby>@size
YJfSSSSETVUT@baby>@stars
cRTVSTSSYQQR@baby>@use_verb
G^QRRVSYRRRR@baby>@used_item
ZTRRSSSHPSSS@baby>@verdict
dSGVSVSGSRTR@baby>@weekday
YRUSSUSTURRS@baby>@work_verb
LT^RXQQRSUUT@baby~>
GVSQSTSWPZYZ@baby~@arrival
LRYQSSSQRUSS@baby~@building
WNNSSSSWSRSR@baby~@clothes
XRQRSSSPVRRR@baby~@electronics
NSUWSSSVQUUU@baby~@furniture
SSMTTSSJRUST@baby~@intensifier
VSSRSSSKQSSS@baby~@negation
I[NRSSSPRRSS@baby~@number
SRSSSRS\\TSSS@baby~@phone
TRSSSTSRURRR@baby~@work_verb
?RPSRRSYUUSV@baby~and
SRRRSVSSSRRR@baby~has
UPKRSSSWWQRO@baby~in
EP^USQSWRVUW@baby~is
QRGSSSSNRTSU@baby~now
QVCVRZS\\QQSS@baby~on
cVK]SQSIQNNM@baby~sleeps
NSQRSSS^STSS@baby~took
HWRVSSSLPUSU@baby~was
dXOKHNRQ`IKI@bag
PPUZURSVQTSS@bag>@answering
ZRQSSRSVUPQP@bag>@arrival
JRSSOSSSRSSS@bag>@bag
QUPUSUSWRSSS@bag>@body_part
DSUSVSSRRSST@bag>@clothes
SUMSPSSQTPPQ@bag>@comparison
NVUTQSS^RUUS@bag>@courier_act
SKSSYSSUTSSR@bag>@damage
QSSTSSSTSUSU@bag>@delivery_place
YJQQYRSQSRRR@bag>@fail_verb
WGQS\\RSURSSS@bag>@food_spices
RYSSORS[SSSR@bag>@hedge
QQSSURSSUSSS@bag>@intensifier
SNRRTUSRTRSS@bag>@material
^WNSPURVTTQT@bag>@me
YNhQMKSLTXXX@bag>@negation
NXMXZURDOQPP@bag>@number
PPSSRSSYQRSS@bag>@packing_material
OXXRPRSPQTTS@bag>@packing_verb
LQSXRRSWURRR@bag>@part
[LTRRRSNTSSS@bag>@seller
YQSRRSSLWRSR@bag>@size
JLUR^QRPRRSR@bag>@stars
URSSTSSISSSS@bag>@tools_fixings
XPORRSSNUSSS@bag>@use_verb
LWWOTSSQPSSS@bag>@work_verb
LTXKTVSTTWZT@bag~>
RSSSSRS[USSR@bag~@arrival
YQRSSRSSUSSR@bag~and
TVRSSSSMRPPQ@bag~has
dVENXFOHXBFB@beauty_hair
hSRPSOSIXSSQ@beauty_hair>@answering
H]SSRSSLRSSS@beauty_hair>@appliance
RUMRSVSSSPQR@beauty_hair>@arrival
RJUT[SSSSRRR@beauty_hair>@beauty_hair
QWPPQSSORQRR@beauty_hair>@body_part
ETRSWSS_RQSR@beauty_hair>@clothes
TTQRPSSWWRRR@beauty_hair>@colour
XPSRRSSRTSSS@beauty_hair>@comparison
ZQ[NSUSETVUU@beauty_hair>@courier_act
PUSQRSSYRQRR@beauty_hair>@fail_verb
^VRRSRQEQSSS@beauty_hair>@hedge
KTRSUSSSQRSR@beauty_hair>@instrument
KQSXSSSNQTSU@beauty_hair>@intensifier
WQTTSSSLTSSS@beauty_hair>@looks
T`OPPQRSURUQ@beauty_hair>@me
XU]NRQSTVQQO@beauty_hair>@negation
\\IMPUQROTQQQ@beauty_hair>@number
KZQSRSSVQSSS@beauty_hair>@office
FWRRQSSYORRR@beauty_hair>@part
MUTUSSS`TQRR@beauty_hair>@pet_goods
UPOVSVS_SSST@beauty_hair>@place_name
OSXQRXS\\TUUT@beauty_hair>@seller
QSRRRXSLQSSS@beauty_hair>@senses
WTWSTRS^QRRS@beauty_hair>@size
SOOQVPSWRRQQ@beauty_hair>@stars
ZQRVRSSYSSSS@beauty_hair>@tools_fixings
ZSSSUTSOQSRS@beauty_hair>@use_verb
SPSSRSSLPSSS@beauty_hair>@used_item
^QSTSRWZQRQP@beauty_hair>@verdict
YPRQRQTMUSSR@beauty_hair>@work_verb
OPXIcMQZXSRQ@beauty_hair~>
^SRPSPSNXSSQ@beauty_hair~@answering
TUPRSUSUTPQR@beauty_hair~@arrival
KMSS^SSORRSS@beauty_hair~@beauty_hair
SQ[RSSSRRUVT@beauty_hair~@me
[TWRSTSLSONN@beauty_hair~@negation
JVRSRSSWTSSS@beauty_hair~@office
RQYQRYSYUUUU@beauty_hair~@seller
KUSRSYSLRSSS@beauty_hair~@senses
USSRSSSRTSSS@beauty_hair~@tools_fixings
VRRQRRTMSSSR@beauty_hair~@work_verb
LJKMRSSTYUUU@beauty_hair~and
SSQSQSSSORRS@beauty_hair~for
SRLTVSSQTRQR@beauty_hair~in
YRUSTQSSURRP@beauty_hair~is
RUQTSSSVSSSS@beauty_hair~of
JaLSPRSPRQSR@beauty_hair~on
UHRWSSSISVQW@beauty_hair~was
VQSQRQScTSSS@beauty_hair~with
ZQUUYERNRQTO@bedding
WRWNQQSNVQSP@bedding>@comparison
[TOSXRSNTRRQ@bedding>@hedge
AWQUSPSWQSST@bedding>@me
QQURSRSVSSSS@bedding>@negation
MRS\\SSSZPVSV@bedding>@number
NRWQTQRcSSTS@bedding>@part
ZRTVSSSMSTSS@bedding>@size
TRNVSSSWRSSS@bedding>@use_verb
QVSRSSSKRRSR@bedding>@used_item
TSRRSSSRTSSS@bedding>@work_verb
SMNQWRRWWSVT@bedding~>
SRWSRRSQUTTS@bedding~@comparison
NRYSSQRbSTTS@bedding~@part
NUUSSSSQRRQS@bedding~and
[UORSSSQTRQQ@bedding~is
HSVRSSSSRSSS@bedding~was
ZUKQIJHRYTQO@body_part
KOSVRSSZTTST@body_part>@animal
USUNS[SLVNPP@body_part>@answering
XVMTSXSPWRSS@body_part>@arrival
VJYXSRSQTRRR@body_part>@beauty_hair
UPaSRRSLRVWU@body_part>@bedding
TQ[USSSRURRS@body_part>@body_part
TON`RQSOTUQS@body_part>@book
SPWWSSSWSTTT@body_part>@building
VQYSSSRQTTUR@body_part>@clothes
mNRRUPS@VOOO@body_part>@colour
^NMVRUREWTST@body_part>@comparison
RSSSSUSIRSSR@body_part>@conduct
NR[YSQSPNXVV@body_part>@courier_act
cU\\RSPSCURRP@body_part>@courtesy
LURVSTSNTRSS@body_part>@damage
SSSQSSSZRSSS@body_part>@day_time
UQUPSSSHUOTP@body_part>@delivery_place
VXUURSSKKRUT@body_part>@fail_verb
OWRQSSSEPSSS@body_part>@food_spices
\\SRRSRSMURRQ@body_part>@furniture
HTUSSSSTPSSS@body_part>@health
PW]PRRS[WRSR@body_part>@hedge
XORRSSSTVSSS@body_part>@instrument
ORUSRUSRSVTU@body_part>@intensifier
SRRSSSSZTSSS@body_part>@kitchenware
`RBUSSP[XOOQ@body_part>@lateness
LTMVSSSSQUST@body_part>@lighting
NVTRSSS]SQSR@body_part>@looks
KMVVSOSLVXZ[@body_part>@me
OSRRSXSUTPQR@body_part>@missing
WERPSNRNWRUO@body_part>@negation
QQUTUNQ[TVUU@body_part>@number
OSOTSWSlRSSS@body_part>@order
URQTVSSOQTSS@body_part>@packing_material
MXPNRNRURRTS@body_part>@part
P[SSSRSRTRRR@body_part>@pet_goods
OVUSU`SSOTSQ@body_part>@seller
SRRQR\\SVRSSS@body_part>@senses
LSXVSSSXQVQW@body_part>@size
ULSXSPS[VUST@body_part>@staff
XZQPSOSJVOQN@body_part>@stars
ZTKQS\\SIVRRQ@body_part>@time_span
VOURRRTZRWUX@body_part>@tools_fixings
LYM_TPSJNURU@body_part>@use_verb
^GRRSSSMTSSS@body_part>@used_item
QSSSSSSaRSSS@body_part>@vehicle
URSRSSSMSSSS@body_part>@vehicle_part
YTeQSSSQRUTW@body_part>@verdict
MS[USQSKQVVX@body_part>@weather
NPPSRQS^TUTT@body_part>@work_verb
GQROSSTPRRSQ@body_part>@wrong_item
RTPWPLQFQSQR@body_part~>
UTPTSVSJRTTU@body_part~@arrival
UQVRSSSWURSR@body_part~@beauty_hair
SOXUSSRHUTSS@body_part~@comparison
eVSSSRS3WRRP@body_part~@courtesy
RSWQSTSVNUVV@body_part~@fail_verb
cPYMSPSD[QSP@body_part~@hedge
ERRRSTSeUSSS@body_part~@intensifier
ZQSSSRSOTQSR@body_part~@looks
LVSWSQT]RSST@body_part~@me
TOOPSQSWSSSR@body_part~@negation
XOTTSQSGQSSR@body_part~@number
VOOSSQSKTQRQ@body_part~@part
M^QRSSSQSSSS@body_part~@pet_goods
OSSSSRSWRSTR@body_part~@size
@SRPSSS`RRSS@body_part~@work_verb
F[RVSSSPRUSU@body_part~a
VSIJSMRPTTSS@body_part~and
HWQQSSQ`TSTR@body_part~are
[XRWSQSSSTRT@body_part~at
YMHOSTRXURTR@body_part~by
VMTTSNSURVUS@body_part~for
ROMVSRSVRTRT@body_part~from
]SVRSRSDTRSS@body_part~has
FQ^VSRSSSWWX@body_part~high
QQHPUUSXURSQ@body_part~in
YRVPSYSJRTST@body_part~is
RRVUUPSWRSTU@body_part~of
NUQRRSRROTUT@body_part~on
YRORSSSYSRSS@body_part~out
[QTSSPSPVTSS@body_part~rest
OYRSSRSISSRR@body_part~says
XQQPSQSSSSRS@body_part~shut
YIWVSQSVRUTT@body_part~the
KR]PPWSRSQSU@body_part~to
PWTQSUSZRSTR@body_part~was
`RRSSPSSRQQQ@body_part~went
bRKQSBSL]JKI@book
RRTQSRSbSSSS@book>@animal
TPSSRQSVSUVW@book>@answering
eJSWSRS[URRQ@book>@arrival
UPTRRUSHQSSS@book>@art_craft
JQRTSSScSTSS@book>@body_part
MYMRRZPhJRRU@book>@book
RPRRRSS[SSSS@book>@clothes
QOePRQSNRVVV@book>@colour
XTZPSNUWTVUR@book>@comparison
PRQQSSS\\TTTS@book>@courier_act
VSQPRQSQVQRQ@book>@courier_staff
aTTSSSRLUTTT@book>@courtesy
aKSQSSSTVSSR@book>@damage
_TNOXSSIQPSN@book>@delivery_place
YRVRRRQeVPRO@book>@fail_verb
VSSQSVSNRTSU@book>@family
]QRRSSSIRRSQ@book>@furniture
LRWTRRS^VSTS@book>@hedge
_MPSSPSVTSSS@book>@instruction
XQSQURSZWQSR@book>@intensifier
\\VMTSQSQSPSP@book>@kitchenware
TPU[SQSRTRQQ@book>@lateness
VRTSSUSJRSRR@book>@lighting
WPIPQX[ORSST@book>@listing
XRGQQQSQTQSQ@book>@looks
QXSWRXRLUPRQ@book>@material
LZUQR`QYLUVT@book>@me
WKTWSRSPVTRT@book>@missing
UXRNRYRMSOQS@book>@negation
\\NSSSSSRWRSS@book>@neighbour
UWSLMPQSQSTR@book>@number
SVSSSSSYQSSS@book>@office
\\RNSRTSFWRQS@book>@order
YRPPPYSOXORO@book>@packing_material
J[SRRRRTMSST@book>@packing_verdict
gQOPQTS(]PQM@book>@parcel
WGMWRTSbQXQY@book>@part
ZPSUSSSNQRQR@book>@pet_goods
XSSQSSSKTSSS@book>@phone
UYQSSSSQSSRS@book>@place_name
YSVRSSROTUTT@book>@quality_praise
V]NOSRSGTPTP@book>@return
^RXSRQRRUTTT@book>@route
]XMLSNTdTRSS@book>@seller
MVQTSSS[SSSS@book>@senses
IdQWRRSKNRRR@book>@size
YNZRSRSUXQPR@book>@staff
P[OQSORKQTTV@book>@stars
VQCSSSSTSTSS@book>@time_span
YQSWSSSYRTTR@book>@toys_games
QRWSSSSLRTTU@book>@tracking
FV]QSTT^SPPO@book>@use_verb
aUPRSORTTSSQ@book>@used_item
SQXRSSS[TTTS@book>@vehicle
ZTNSSRSZTSSS@book>@verdict
ORPSSNQaRVVV@book>@weekday
\\RNOZQSEVSSR@book>@work_verb
MR_SSSSJTSTP@book>@wrong_item
GYPSV[WQOSOW@book~>
ZNYRSRSTSUWV@book~@answering
YORSSSUNTRRR@book~@arrival
QUTRSQUXTRQP@book~@comparison
O\\QVRSSRSQRR@book~@fail_verb
XNVUSQSTSSSS@book~@hedge
TS\\SSRSISQRR@book~@intensifier
WRMSSQSNSRSQ@book~@kitchenware
VRTSSUSJRSRR@book~@lighting
USSSRSSQSRSR@book~@looks
STQRRYQJPUTS@book~@me
TPQPSZUAVQQT@book~@negation
S[MQQNFKQJJK@book~@number
_SLSSSSQYQQO@book~@parcel
USNSSRSTSSSS@book~@part
L\\SOSUSXSRSS@book~@seller
WQLSSSSWSTTT@book~@time_span
WQOSVRSVRSSS@book~@work_verb
PNOKSWS]TPQS@book~a
JVLSRYSUUPQQ@book~about
`JP^RRROUVTT@book~and
USOQSYSOQRRX@book~anything
]QQSSRS[TRSQ@book~are
XMRQVSSSURSS@book~as
URZSSTSERTTT@book~before
_SMRSSSQVPRP@book~by
[KORSQSUVSST@book~for
ZQQSSKUTTTTT@book~has
RSOPSUSXTSST@book~her
ZRNRSQR[RRSQ@book~in
OOXQWQRKSQQQ@book~is
GRZSRUQPTTRT@book~it
ZSSSRQSWUSSS@book~it's
PUQPSSSiQUYU@book~of
LFHZSQRTR[U[@book~on
WQSRSR_OROOP@book~said
LKbPSQPNRY[W@book~says
UVTQQSS\\RUUV@book~shows
NRSZSJSTTUST@book~that
TPNQSVQDUQRT@book~the
CRWSSXSQPWVV@book~this
XOSRSSSXWSSS@book~to
^RTRSTSGVSSS@book~was
^NIPUUR\\RRRR@book~with
NOWKPnDQLMP[@bribe
RSXQSUSHRQRS@bribe>@me
IRTRSNReSTTW@bribe~>
UT[QSUS?RQRT@bribe~@me
NTVSSXSOOQQR@bribe~for
YRSXLJI[WPNO@building
URRMURSITSUS@building>@animal
X^OLSXSSSRSQ@building>@answering
VSQSTRSPURRR@building>@arrival
QOR]RSSiQTSU@building>@building
\\SWSSVSCSTTS@building>@clothes
NLK\\SSSWRTSU@building>@colour
KTW]SUS\\TVXV@building>@comparison
NPS>SPSZSSQS@building>@courier_act
\\SSSSOSLRORO@building>@courtesy
CXWWSSSMRVSV@building>@damage
RQRPUSSFURVS@building>@delivery_place
RTRWQSSOTTST@building>@drink
\\RRRRRS@TUST@building>@fail_verb
PSQTSSSaRTRT@building>@family
XR[PSSSTRRTS@building>@furniture
`RRUSPSRTQSQ@building>@hedge
TPL[SSSJPUTU@building>@intensifier
HSXPSSSFQUUT@building>@looks
QRM]VPRSOVUV@building>@me
QTVQSSSPPUSV@building>@missing
`ROTSPSKUOON@building>@month
XQ[^SSSXTVRR@building>@negation
NVf[RMRZVPRP@building>@number
P\\RUQQSMUQRQ@building>@packing_material
WUTTSVSOUTTS@building>@packing_verb
XQTTSVSOUSTS@building>@packing_verdict
IU[ZRUSYSRRS@building>@part
SPXSS[SORQRQ@building>@seller
TRQTSWSJRSST@building>@senses
MUSSSSSPPRSR@building>@size
SSOVSTSUSSSS@building>@staff
dOOPSSSIUPSQ@building>@stars
P[PXSJSWTORM@building>@time_span
LOVUSSSHRTTT@building>@tools_fixings
USNUSVSSSSRR@building>@use_verb
TWQSSSSMTTSS@building>@used_item
ST[RSRSVPVVT@building>@verdict
ZXZDSWSISPUN@building>@weekday
P]UNSTQ`TSTT@building>@work_verb
SSSSSRSSRRSS@building>@wrong_item
P_LXPRQLUQOQ@building~>
RSbUSVQQPSXW@building~@comparison
SQSSSSSPTRSS@building~@delivery_place
DWPVVRSOQXUX@building~@me
^SURSOSNWSSP@building~@negation
TRWQSRSPPRRT@building~@number
SWUQSRSEUPRP@building~@part
LTMRURS_RTSS@building~a
]NPXROQJYRPP@building~and
VSSSSRSLUSSS@building~curtain
VRNSVSSWTRRR@building~for
^RWRSQSOVSTR@building~from
PXRSRSSOTRQR@building~has
UZOQR\\SJOPRK@building~in
RSRQSWSPSTTT@building~is
\\POSRQS\\USSS@building~it
LRYVS`SILQP\\@building~of
RQYOSQSRQTUS@building~on
RXVUVTSQQRQP@building~the
QQdSSASQPWUV@building~was
KQX^SQSBTVSU@building~with
[PFWPVOTUSMS@camera
UTSSSNS@TSSQ@camera>@answering
Y[RQSSSfRPRQ@camera>@arrival
OMSWSSSMQXSX@camera>@body_part
SNPSSSS`STSU@camera>@building
ORSTSSSZSQRT@camera>@camera
SSQOSSSETQSR@camera>@colour
JQSSRVSQQSSU@camera>@comparison
YXOTSRSQUPRO@camera>@courier_staff
IPTXRSSSRTQT@camera>@delivery_place
QQSTSSSbSWSV@camera>@intensifier
PSSSSVSWRRRS@camera>@lighting
WTQPSPSWZRTQ@camera>@looks
MQO^SOPTSWSV@camera>@me
WUXORWSSSSUS@camera>@negation
VVSURQSJQUST@camera>@neighbour
XIWPSRSaTUVV@camera>@number
TRSTQSSHTTST@camera>@packing_material
VQ[QSUSXSSSR@camera>@part
STRTTQSWRSSQ@camera>@seller
TOWSSSSYRSSS@camera>@senses
RVRVRQSPQTST@camera>@staff
UMUQSRSFRSUU@camera>@stars
KU\\XSSSGOWUX@camera>@use_verb
UTPQRRSQWRSR@camera>@verdict
MSSYSTSJRSRS@camera>@work_verb
FVNYSPRVQTRU@camera~>
OSSQRTSWSSSU@camera~@comparison
ZVSLSNP[USSR@camera~and
MPSaSSSIRXUW@camera~has
E\\_RSQSQQSTS@camera~is
^SQQSTSQQRRU@camera~of
LSSUSSSRSTST@camera~on
QXQ[SRSKTQRR@camera~shows
XRPJSTSfVRSS@camera~with
aQVTONLR^OMK@camping_fishing
LWPbSRSNRUSV@camping_fishing>@arrival
KYSQSUSVQTUU@camping_fishing>@camping_fishing
LTVNSRSdTSSR@camping_fishing>@comparison
MZ]USSSSRQRR@camping_fishing>@delivery_place
UNMWRSS[URRR@camping_fishing>@fail_verb
SPRQTQSXTSUR@camping_fishing>@intensifier
TSPSSUSTSQRQ@camping_fishing>@lighting
PWLWSQU[QTRS@camping_fishing>@me
GZ^NVPSLSSVT@camping_fishing>@negation
cRLRSURIZRRR@camping_fishing>@number
RSSRRQSTVSUS@camping_fishing>@part
ITWRSMShSTSQ@camping_fishing>@seller
USUNTSSQVRTR@camping_fishing>@size
cTPNSRTHXQRN@camping_fishing>@stars
RQORSSSZSTTT@camping_fishing>@time_span
LPSQSSSVRTTT@camping_fishing>@use_verb
[PTSSWSHQQQP@camping_fishing>@work_verb
MNUSRORNOVTX@camping_fishing~>
SRUPSRUWRSSS@camping_fishing~@me
\\QORSNSLXPRP@camping_fishing~@part
NQNXSTSISTST@camping_fishing~and
TQRRSSRKTRSR@camping_fishing~for
PNVXRSSZQVTW@camping_fishing~in
[QNSSRSIUNSN@camping_fishing~is
QS[OSSSNSTTS@camping_fishing~was
SSSSQPSSSTST@camping_fishing~with
FUKMQeYTNKNW@cancel
ORNRS[QRQNPS@cancel>@me
OSPSSYQSSQRT@cancel>@time_span
PVbSSRSMQUTU@cancel>@use_verb
DTYRSXSaRSST@cancel~>
PSPSSSN[SOQS@cancel~@me
NRURSULRQSTW@cancel~it
RRPSS^VNQRRR@cancel~on
XSWQSTSLUSSS@cancel~the
WL^ZTBSUQXSU@carrier
NSPVSMSXQUSS@carrier>@answering
URUQXSSPXRQR@carrier>@bag
USMSSSSXSSQR@carrier>@courier_staff
USQSSRSQSRRR@carrier>@fail_verb
XVTKSXRVTTUS@carrier>@me
URUQXSSPXRQR@carrier>@packing_material
SSSRSTSQRRSS@carrier>@seller
OSRZRVSUQVSW@carrier>@use_verb
RTQSSRSVQOSM@carrier~>
NSPVSMSXQUSS@carrier~@answering
USMSSSSXSSQR@carrier~@courier_staff
URUQXSSPXRQR@carrier~@packing_material
WVSRSNSNUTUS@carrier~and
VRQNSSSIUQSR@carrier~in
VRTOSYSQRTSU@carrier~on
XKYPUMWKSVVQ@cleaning
NSOTRSSRRTQV@cleaning>@body_part
XRSRQSSVTTTT@cleaning>@cleaning
ZQTSRSSQRSSS@cleaning>@food_spices
HVTRWRRZSUSS@cleaning>@number
USSSSSSQUSSS@cleaning>@senses
QTKYQOVYYRQR@cleaning~>
NRNYRRSPRUQV@cleaning~his
PVPRSVSSRSRQ@cleaning~it
RSXSSSSTSSTS@cleaning~with
bPLRWMQNWLNH@clothes
]RLRRQSBTSTT@clothes>@animal
RT[SROSXTSTS@clothes>@answering
VQQOSXSWRSSS@clothes>@appliance
OZYXSVRMQSSQ@clothes>@arrival
LWQSSQSNSSSS@clothes>@body_part
KRPYSSSbSSRT@clothes>@book
KSaLRSS]PTVU@clothes>@building
H^XPROT^QPPP@clothes>@clothes
TNQSSVTOQSSS@clothes>@colour
]UTPXOR4TQQP@clothes>@comparison
LRTVSSSNSTTS@clothes>@courier_act
USRPS\\SCRPRY@clothes>@courier_staff
OUSSSTSJQSSS@clothes>@damage
CS^PUSSXQUXW@clothes>@delivery_place
TTOQTURWUNQP@clothes>@fail_verb
YQRSSSS=USSS@clothes>@family
K]USSRSPSSTR@clothes>@feast
PYORRRSYSSSR@clothes>@food_spices
UQQSSTSWTQRU@clothes>@furniture
YPRRSRSPTSSR@clothes>@health
MPURUPRWSTSS@clothes>@hedge
\\W[PQUR:MUTT@clothes>@intensifier
QPRSSRSVRSTS@clothes>@kitchenware
WSHRSSS`[QQP@clothes>@lateness
VTMZSRUSNRRR@clothes>@looks
RQQRSSSYQTTS@clothes>@material
YPTQZSUYVTRP@clothes>@me
QR^PPUVQWRSQ@clothes>@negation
JaMPPKTVQUSQ@clothes>@number
SUTSSZPMUSST@clothes>@order
GYURRSSVOTTV@clothes>@packing_material
BRTdQSSHOYSX@clothes>@part
MUSXRQSZQZSX@clothes>@pet_goods
URQSSSSRTTTS@clothes>@place_name
TTMSSQS[RTST@clothes>@room
TWRTTXRRSQSP@clothes>@seller
\\QTRRVSNNRRR@clothes>@senses
WORSRPSJTUTU@clothes>@size
OXZPSVSJSRRR@clothes>@staff
OL[IRRSOTSSS@clothes>@stars
ZQWSQRSSUSSS@clothes>@tools_fixings
QSSSSSScRVSU@clothes>@toys_games
CWRXRUSYPQSR@clothes>@use_verb
LRZRSVSSSSST@clothes>@used_item
PUQYVTSTPSRQ@clothes>@verdict
RQOORTRUQTST@clothes>@work_verb
\\UWPRRSQSRSP@clothes>@wrong_item
JXYO\\NULPTRV@clothes~>
VRSRSQSLTSSS@clothes~@animal
OTSSSUS]SSSS@clothes~@answering
VTWXSWRNSRSP@clothes~@arrival
QQTQSRSSTSTS@clothes~@clothes
ROUSYPSDSSRS@clothes~@comparison
STSSRSSOTSSS@clothes~@delivery_place
MSSRVSS`USSS@clothes~@fail_verb
TQUSSUSXTSSU@clothes~@furniture
TPTSSQSSSSSS@clothes~@hedge
YVPRQUSWMUSR@clothes~@intensifier
VXNZSRSMORRR@clothes~@looks
SUSS_RVPQTSS@clothes~@me
T[aOQOUKNTTT@clothes~@negation
LaWVRIWLRVRT@clothes~@number
ZRRUSRSTTRSR@clothes~@seller
NTSWSQSPPVTU@clothes~@size
SSRSUUSSRSSR@clothes~@verdict
XRQOSRSTSSSR@clothes~@work_verb
T[QSQLSSVRSR@clothes~a
LOXPWPOVTVXV@clothes~and
KOQRSPT^STTT@clothes~are
gKORSPQJ_RRN@clothes~for
GXaSSUSPOVVV@clothes~go
DURSRSS\\TRSS@clothes~has
MNRSRSR^TSSS@clothes~have
YTOOSNSYPQTR@clothes~in
XLZQRUUNOUST@clothes~is
ZONRRXT[NSSS@clothes~it
NSOXQYR]QVPV@clothes~of
BKdSSUSbP[[]@clothes~on
GS\\SSVSGNWVX@clothes~out
LSPQSSTaRTTS@clothes~over
RTNSSTRUSRSR@clothes~says
OXPOWWSMTTUQ@clothes~that
\\TVRRRSMUSSR@clothes~the
lROMSNVLZPSO@clothes~to
RVUQSVSISSSQ@clothes~was
CWSMRTSrPQRR@clothes~with
`ZNKPKONWMLJ@colour
XVPWRQVINTTT@colour>@animal
XNSVQTSQSTSV@colour>@answering
JSRQSQSVSSSS@colour>@appliance
MYPOSSSUSPPP@colour>@arrival
OSSPSSSQRSSS@colour>@beauty_hair
WNTRSSSUORRR@colour>@body_part
ZWTRQQSKMQRQ@colour>@book
YLYSSSSFQURT@colour>@building
KRUZSYSSPXTX@colour>@clothes
ZOQOQTT`XQRT@colour>@colour
[UMPROUVXRSP@colour>@comparison
ZSPQTRSUQRSU@colour>@conduct
URUOSSSWTRSR@colour>@courier_act
LQRQSaOURSSV@colour>@courtesy
SQSSRRSWRSSS@colour>@damage
YRQSSSSNWRRQ@colour>@day_time
NGTYORS^S\\R[@colour>@delivery_place
YVHRSRROSSRR@colour>@drink
KMSPRVSXVQRR@colour>@fail_verb
L_OQRSSKSOSQ@colour>@family
VXIRSRShTSST@colour>@feast
UORRSRRGVUUT@colour>@food_spices
NPOXSRS]SUSU@colour>@furniture
PWTTQWRTRVVT@colour>@hedge
TQPXUSSUSQRQ@colour>@instrument
QNOOSVSZSSTS@colour>@intensifier
TTSPSSSUTRSR@colour>@jewellery
PPSVSSSLUTST@colour>@kitchenware
[JOSSSSMUSSS@colour>@lateness
QRMSSSSWRSSS@colour>@lighting
SXSOSSSQSRSR@colour>@listing
NQRTUTTfTQRR@colour>@looks
KSP[TRSVRSSS@colour>@material
VRTNQRURRQUQ@colour>@me
QPTZRYSYWRQR@colour>@negation
PPQZRPQSUQQR@colour>@number
\\RQSPSSNTSSS@colour>@office
SOLPWRTUUQRQ@colour>@packing_material
I]VVRRSQLWVV@colour>@part
CR_QSSSWNXXY@colour>@pet_goods
S[OSSSSKRPQN@colour>@place_name
LSPZSSSQSRSS@colour>@route
FT^QXYRAQUUV@colour>@seller
URZPQSSTNWWW@colour>@senses
[MdRSTSFSTTT@colour>@shoes
ZLVPUUTSSRSS@colour>@size
STSMSQSSRQQQ@colour>@stars
U]ISSMS\\UOON@colour>@time_span
_NRSTPSPSTTS@colour>@tools_fixings
KT\\SSRSWQWVV@colour>@toys_games
RWSRRVSHRQRQ@colour>@use_verb
KNRPR[SZMTSS@colour>@used_item
KQ[USRSWRXUV@colour>@vehicle
RRQSSQS^USSS@colour>@verdict
ZSRSSRSIVRRP@colour>@weekday
YSKSRUSXPSSR@colour>@work_verb
RRN_SPSJRTSU@colour>@wrong_item
PXIJXROVUGKG@colour~>
UUPURQVKSSSS@colour~@animal
STNSSUSORRRQ@colour~@arrival
KQXWSYSPQUTV@colour~@clothes
WLTSSRSjRRRR@colour~@colour
TZMJRRUTXRRR@colour~@comparison
JMT[RRS]PXRW@colour~@delivery_place
NVRSSRRLPSRR@colour~@drink
ZRSRSRSSWQRR@colour~@fail_verb
ORSRSSRRTUVU@colour~@food_spices
LRPYSSS[RVSV@colour~@furniture
UXLUSQRYSSSS@colour~@hedge
OTOOSTSZSSTS@colour~@intensifier
QRMSSSSWRSSS@colour~@lighting
UQSWSSSWRSSS@colour~@material
QcPZQPSUORSQ@colour~@me
I\\TTRSSPOQQS@colour~@number
\\SYRSVSLPUVU@colour~@part
IS^RSSSJOWWX@colour~@pet_goods
YRRRSQSVRSSS@colour~@senses
ONTQSWSXOTSS@colour~@used_item
KO\\TSSSXQVVV@colour~@vehicle
WSSSSUSIOSSS@colour~@work_verb
TSSSRSSJTSSS@colour~a
GW\\WQURHPWTU@colour~and
SRSSSRSMUSSS@colour~are
QXNTSOSRTPRO@colour~as
USQSSRSUSSSS@colour~by
WRROQSSRQSSS@colour~enough
[VGWUTRNTNRO@colour~for
QTVPSSSBTSSS@colour~from
TTSSRSS[RSSS@colour~goes
iJPKRPRU_MON@colour~in
[HPRRRU\\SQPR@colour~is
PTSSSRSiUSSS@colour~it
RRRRSQSJVQQP@colour~of
cNRRRRSLYPRQ@colour~on
jOSQQSSP\\PRO@colour~ran
USRQURSNPRSP@colour~the
NMKYSPUcSQSQ@colour~to
ERPZeRSPSUSV@colour~with
\\JMMRQYKXJIL@comparison
eSDOLSTNYMTN@comparison>@animal
NUZNSYRbRVTX@comparison>@answering
YRPSRTSPQTTT@comparison>@appliance
V^AURUPaSIFK@comparison>@arrival
PVRSSSSISSSQ@comparison>@art_craft
NQWYXPSXOSSQ@comparison>@baby
TRRSTQSJQQPQ@comparison>@bag
[QQSORSWXSSR@comparison>@beauty_hair
SSSOQSSSTSTS@comparison>@bedding
eQORRSS:ZSQQ@comparison>@body_part
QQaUPQ`OKXVV@comparison>@book
TRRSSURVTSSS@comparison>@bribe
VSWMSSROZQRP@comparison>@building
J^TJRZSTQQRS@comparison>@camera
HTPTSZPjQSQS@comparison>@camping_fishing
OOMZRQSfSSRS@comparison>@cleaning
MQQORSW]VNON@comparison>@clothes
ETUTRPXVMUUV@comparison>@colour
ZTLRQOTSUPVS@comparison>@comparison
XPQVPZTNPTTV@comparison>@computer
QOSSSOSbRTSX@comparison>@conduct
TSPTRKVZUTQR@comparison>@courier_act
YISSRSR`USRV@comparison>@courier_staff
AZ\\Ua\\SAOVSW@comparison>@courtesy
JMORPRRcUTTT@comparison>@damage
QRYWSSTMRRTU@comparison>@day_time
bXCITNTV\\LNL@comparison>@delivery_place
\\QANS`RYSSST@comparison>@dispatch
dQUORRSSURQQ@comparison>@drink
RQ[LSSTFRRSS@comparison>@electronics
LUZRMVP\\UTUU@comparison>@fail_verb
FTOQUZTTJTUU@comparison>@family
RRWSSHSNTRRP@comparison>@feast
UTVUQRYSKSNT@comparison>@food_spices
USHSSXSNSROR@comparison>@fraud
DUVQRSSdPSTT@comparison>@furniture
RRPNVTRTRRSQ@comparison>@garden
XQWRSWPFSPQS@comparison>@health
LVQQSTSiQSTS@comparison>@hedge
O]TRSSSZQRQQ@comparison>@instrument
OTMlTWR=OVSS@comparison>@intensifier
XQRPR[WOTSRV@comparison>@jewellery
PLVPSPU^QTTT@comparison>@kitchenware
JRhKRSQLO\\\\\\@comparison>@lateness
LULSVPTcSSST@comparison>@lighting
9cNOS\\VXKLOQ@comparison>@listing
M\\QMROSKTPRP@comparison>@looks
[NLUR\\YRPRRQ@comparison>@material
USRWSXLcUTSQ@comparison>@me
YJ\\QSOWRRSUS@comparison>@missing
TSWaSHE_[SSS@comparison>@money
LX]OP[SYOTTT@comparison>@music_media
^VMUQSQUZVUU@comparison>@negation
]OWHOPRRXQRR@comparison>@neighbour
Q]RTSPSKQQRP@comparison>@newness
JKLb_RR]RVXQ@comparison>@number
WORWPXREXUST@comparison>@office
OPOTS\\VaPRSS@comparison>@order
W`WQKOTYXQOO@comparison>@packing_material
HPR[\\NSSTURS@comparison>@packing_verb
QSLR]PSWSSSQ@comparison>@packing_verdict
R\\OMPM[^VOPP@comparison>@parcel
bNRPQMV[TSWQ@comparison>@part
^NPRSRRVVNRO@comparison>@pet_goods
XRVOSSSTTRSS@comparison>@phone
JNgPSLQMSUVV@comparison>@place_name
RSZUSOTNSTTT@comparison>@plants
PSRRSSQ]RTTS@comparison>@price_word
SRWRRUSUQVSS@comparison>@quality_blame
LVUMSLSbSTWS@comparison>@quick
ZQ_MSHUVRSUS@comparison>@recommendation
^RQQSVRPUSSR@comparison>@refund
\\NVQSRScWQSR@comparison>@room
[QIOSSSYRUQR@comparison>@route
RNSTSOSZSWSV@comparison>@rudeness
USBRQZXXWTTT@comparison>@seller
KNSRR^SZVRVS@comparison>@senses
GSPSSYTIOOQO@comparison>@shop_elsewhere
IXZUSZRLSTUT@comparison>@size
RSK[RRSQSSQS@comparison>@sport
]NMKQYQURUVX@comparison>@staff
M[ZMZDS`UUTS@comparison>@stars
LXR[RSSSVRSQ@comparison>@swearing
PTTCTXRSNTWV@comparison>@time_span
NTSQSQS^TRQQ@comparison>@tools_fixings
AZVUR^R_UPPP@comparison>@toys_games
YSYHPJRjQPRM@comparison>@use_verb
aQS]PLSLXRRT@comparison>@used_item
YVSQRXSQTPQP@comparison>@vehicle
WOXTRRSPVUSS@comparison>@vehicle_part
JXWSR[SXRWVX@comparison>@verdict
RSQSS]SAUQPS@comparison>@waiting
QSSRSSSWSOPP@comparison>@weather
RVS]TOWSPUVS@comparison>@weekday
[QYYSOWNSSSR@comparison>@work_verb
PTSPROTUVUUP@comparison>@wrong_item
HSXUQVRYMXYX@comparison~>
YURRSNTaQSSS@comparison~@animal
Y^GSSTSGQSTO@comparison~@answering
JWM[SWSKSSMT@comparison~@arrival
OKROSQaXOUTT@comparison~@book
RO_SSQSSTRRR@comparison~@building
KRQPSZQPURRQ@comparison~@clothes
RORSSRVNRRRR@comparison~@colour
M]_PPRPPOQSQ@comparison~@comparison
TRSSSRS`RSSW@comparison~@conduct
JPW]SNS[Q\\TZ@comparison~@courier_act
MR[RSSTTRSTV@comparison~@day_time
WSUNRSTUUQSQ@comparison~@delivery_place
URSRSSSRTRSR@comparison~@drink
TRORSQRZSSST@comparison~@family
YPUTPTWNOURS@comparison~@food_spices
R[IRTOR_RSTQ@comparison~@hedge
JWRXSWSQSRSR@comparison~@intensifier
NNRRS_WQTSSV@comparison~@jewellery
LTaVROQGR[XY@comparison~@lateness
QRRSSRR^SSSW@comparison~@listing
NSQSSSSVTSSR@comparison~@looks
^MQTRUS\\QRSS@comparison~@material
OXJNPUMFUVXS@comparison~@me
^SQQSPHUZRSS@comparison~@money
MUSNRSSZRVTS@comparison~@negation
\\QRNPVRTYRSS@comparison~@neighbour
QaQTSPSNQRSP@comparison~@newness
TL_FUkNHM]\\[@comparison~@number
RSRRSTSOSSSS@comparison~@order
[LPSMSSRTSSS@comparison~@packing_material
TRPOSPTYVPQP@comparison~@parcel
SSPSSVSQSTTT@comparison~@place_name
MXOPSSS[STWS@comparison~@quick
[SXNSPRPRTUT@comparison~@recommendation
ZSMQSSTLRSSR@comparison~@route
SNSTSOS[SWSV@comparison~@rudeness
IYLXQEXUTTRS@comparison~@seller
ST\\RSTSORVVU@comparison~@senses
SSSRSRSOTSSS@comparison~@size
G]eMSQSJPSVU@comparison~@staff
EZ^RR_NEOSTT@comparison~@time_span
XRSPSRTFSPSP@comparison~@use_verb
YSU_TPSTSRRR@comparison~@weekday
LRQSS_VJRSSU@comparison~@work_verb
YPNQSPSdUTUS@comparison~@wrong_item
QUMPYZMPRRQR@comparison~a
SRSSSRRVRSSS@comparison~all
\\XTPRQRMUQPQ@comparison~an
OWO`SPSOSWSU@comparison~and
ZS>SSSSORQQS@comparison~any
MVFUSPT^UNNL@comparison~as
HZbQSSRVPRST@comparison~at
USRORPUPURSR@comparison~being
MSXQSIS]QUVS@comparison~by
USQVSRSXRSRS@comparison~can
Pb]RRKTSSRTR@comparison~for
TRSSSRSVUSSS@comparison~guests
GOLcQQRPTXST@comparison~he
TQQTSTSBRSRT@comparison~he's
TK]STVSPOUWU@comparison~in
SSSTSXSKSSSW@comparison~is
XQ\\JUMPU\\QRM@comparison~it
I\\OSRQQJUOOR@comparison~it's
I]TSSSSXQPOQ@comparison~its
U^RKS]S=TNPN@comparison~of
VUPMSOWQURSR@comparison~on
HSQSSXT]RTTR@comparison~people
USQRSSSSURSS@comparison~real
RQLTSWSSSTQW@comparison~said
QSSSSTSSRQQT@comparison~sentence
\\STRSKSAUTSR@comparison~she
WQRSS\\S>STSR@comparison~some
URSRVUSRQQSP@comparison~something
KRLQSTQXRUSU@comparison~that
YSTOPRSRTMRJ@comparison~the
KRbRSQWXRWVT@comparison~thing
LQUR]NVZPUUT@comparison~this
NRlPSPSAQTUT@comparison~thunder
MMSWSSYURURR@comparison~to
QQLRSRSUTQQS@comparison~went
^QQWRSSIUTSU@comparison~wet
TJRVSUSISVUV@comparison~what
PTSSSSSUSRRR@comparison~when
TN[RS\\SaTUUV@comparison~where
ZOSSRPTETQQO@comparison~with
RRWQSMSUVUTQ@comparison~you
dSSRSMSPUSSQ@comparison~your
]\\OGTLOEZOOL@computer
[QRSSSRGUTTQ@computer>@answering
WVOORYSMRNPQ@computer>@arrival
WMTSUSSKSSST@computer>@clothes
ZTNRQOQLVRSP@computer>@comparison
SRWSSSSVRUTT@computer>@day_time
VOURSSSSTSSS@computer>@delivery_place
MXSSTSSRSTSS@computer>@electronics
_MTPSXSOPSTS@computer>@fail_verb
OUVSSSS_RRRQ@computer>@food_spices
YQRRSPSKTSSS@computer>@instrument
KRRSSSS^SSSS@computer>@intensifier
VZQKRXTWRMQO@computer>@me
\\QJRSVSOURQS@computer>@missing
YVKSTLS_QSSR@computer>@negation
PZQPRNXKQSUQ@computer>@number
VSSSSSSSSSSR@computer>@packing_verdict
]ORVSPSRWTQT@computer>@part
TPPSSRSLVSSR@computer>@phone
XSNSSTSSURQR@computer>@place_name
RURRRSSTSSSR@computer>@plants
LS`RRVS^QZYX@computer>@seller
NTXYSUSKOUSW@computer>@staff
\\PMSRTSFVQSR@computer>@use_verb
NR^SSQS?RXXW@computer>@verdict
UUQSSVSQRRRR@computer>@work_verb
VQONPWQQWLNL@computer~>
QTLSSSSMRQQR@computer~@arrival
YQRRSPSKTSSS@computer~@instrument
YYNSSRScPRSU@computer~@me
UVSSSNSQSSSS@computer~@negation
[QNQRSSSTQSQ@computer~@number
\\NPPSOSGYQQQ@computer~and
KU\\Q_JSZQRRR@computer~card
L[SSSSSJRSSS@computer~in
WRSSSSSESSST@computer~is
QOXSSQSRUTTT@computer~of
XVVQSPS]QUUT@computer~was
ZGHRMhHTMHG]@conduct
WOOVSOR`SSSO@conduct>@answering
IWTRSUSoTQQQ@conduct>@arrival
XQOSSSSOTSSS@conduct>@body_part
PURSSQSUOTTR@conduct>@book
QSXMSRSWXSSR@conduct>@building
URRTSSSKRTST@conduct>@clothes
OSUQSVSLRTRV@conduct>@comparison
SRVQSUSWQRRT@conduct>@conduct
QSHRSVSVSQQS@conduct>@courier_act
ZWQZSOSVQRRN@conduct>@courier_staff
PRRYSSSURSSV@conduct>@courtesy
^RRQSRSXTQSP@conduct>@drink
TSSSSSSPSSSS@conduct>@electronics
JSQSSSS_RSST@conduct>@fail_verb
WSRRSUSGSSSR@conduct>@food_spices
YRSTSKSTSSSS@conduct>@furniture
MT_QSNSERTTS@conduct>@hedge
JOQWWVSMNTSY@conduct>@intensifier
SSTRSTSZRSRS@conduct>@lighting
PQSLS_SZRQSS@conduct>@listing
HTSRR]SZUSSV@conduct>@looks
OOV\\SUSGSXTT@conduct>@me
XYLQS\\SQRNOU@conduct>@negation
^XTNSRSBSPQP@conduct>@number
SSSSSTSVSSSR@conduct>@parcel
TVSTSKSPSPSN@conduct>@part
KSSSS`SCPSS\\@conduct>@quality_blame
GRNOSZQbSRSW@conduct>@seller
JTWRSOSRTUUT@conduct>@senses
QTQVSRSWSTST@conduct>@shoes
R\\PRSUSXQSSS@conduct>@size
VUNZSPS[QRPN@conduct>@staff
Q]NRSOSKSRQN@conduct>@stars
TRQ\\SPSRTUUT@conduct>@time_span
]RQMSPSHUVST@conduct>@use_verb
PSVQSZSKPSSZ@conduct>@verdict
QSHRSVS^SQQS@conduct>@waiting
CSSTSTSaPTSV@conduct>@work_verb
RNQOSWSRPRSQ@conduct>@wrong_item
PQTSP[PQYRVR@conduct~>
TQSVSHSYTSSO@conduct~@answering
TURSSPSNRSSQ@conduct~@book
QSTUSSSEQWSV@conduct~@comparison
QSHRSVS`SQQS@conduct~@courier_act
^RRNSZSFQQSN@conduct~@courier_staff
RRS[SUSNQSSU@conduct~@courtesy
SQ[QSOSBSSSS@conduct~@hedge
YPUVSJS\\TVTR@conduct~@me
O[SRSVSZROPR@conduct~@negation
B_VOSZSMQRSR@conduct~@number
ORRQS\\SNRSSU@conduct~@seller
VRPQSQSVSTSN@conduct~@staff
XYR^SVSSTSSQ@conduct~about
OK^SSPRNQPPW@conduct~and
NXXWS`SGOPRW@conduct~as
XSLPS[SQQSSV@conduct~at
SSQQSYSUSRST@conduct~card
WUP_SRSHRVSU@conduct~for
NTS[SMSMSTST@conduct~in
]TORSOSPRUUU@conduct~it
STSTSMSPSSSU@conduct~note
ZMQMSMR[XRTQ@conduct~of
WSRQScSBSPRV@conduct~on
ORRSSTSMQRRW@conduct~people
NSOSS\\SLRSST@conduct~that
^RRSSTSOTQSM@conduct~the
^R\\QRLQ_RVUU@conduct~to
TRVSSRSPVRRQ@conduct~voice
PPSgGHINI^M[@courier_act
RL[TSPS>NWSW@courier_act>@animal
VPIMSWSTWNPP@courier_act>@answering
PUQCSPSeVJQJ@courier_act>@arrival
QSXQSQSWSSTS@courier_act>@art_craft
WNSSSSSNVSSS@courier_act>@audio
NMS]SOSQRTRT@courier_act>@baby
UM\\RSUSKRQRT@courier_act>@beauty_hair
UVRNYRSPSSSR@courier_act>@bedding
S\\OSSPSSVNPN@courier_act>@body_part
I[RCS^SYQRRU@courier_act>@book
QLRWSRSITOQQ@courier_act>@building
NSRVSRSNRUTU@courier_act>@camera
RQQZSSSWSUSU@courier_act>@camping_fishing
UMW[RWSGUQRT@courier_act>@clothes
LQYUSRSTURSR@courier_act>@colour
MTX_RSRLT^S[@courier_act>@comparison
TRPZSQSURSRR@courier_act>@conduct
QUIRSQSVQMQO@courier_act>@courier_act
QSRVSSTSSRQQ@courier_act>@courier_staff
Z\\OTSHSNRWQT@courier_act>@courtesy
XSTSSPSCSSTS@courier_act>@day_time
G^SbROROHRKS@courier_act>@delivery_place
RRUQSVSPSSTT@courier_act>@dispatch
bOMbSRSGQWSV@courier_act>@drink
OPYYSRSTRVTV@courier_act>@electronics
WXJUS[SDTQSS@courier_act>@fail_verb
SNQ`RVSRQVPY@courier_act>@family
VRF]SVSFSRTQ@courier_act>@feast
T`QTSMSJSSSR@courier_act>@food_spices
YPOSSPRRUUSU@courier_act>@furniture
ORYSSRSRQVTT@courier_act>@garden
UVKPUPSUUQSQ@courier_act>@hedge
SRTSSSTPVSSS@courier_act>@instrument
QVPXRMR^WSTS@courier_act>@intensifier
ULSQSSSGRUSU@courier_act>@jewellery
RSSRTRSXSSSS@courier_act>@kitchenware
][IUSQSZXNON@courier_act>@lateness
TXVRSSSOUSSS@courier_act>@lighting
XQVUUNSPVRSR@courier_act>@looks
EU]`SRSPRTWR@courier_act>@material
WXFXSTTUUPOQ@courier_act>@me
VW\\QRJSXQVWW@courier_act>@missing
VQLSSSSWUSSS@courier_act>@music_media
LRS]SSRbO\\ZX@courier_act>@negation
TMSTSTSMOTSV@courier_act>@neighbour
TRYQRRSSSVSU@courier_act>@number
STQXSRSQRSSR@courier_act>@order
WMXSSSSYSTUS@courier_act>@packing_material
RPP\\RTSYSURV@courier_act>@packing_verb
PRPZSTSTQVRX@courier_act>@packing_verdict
SPIZRKRYUVRR@courier_act>@parcel
BGfVSWRXMTVW@courier_act>@part
QPU]SRSESSSV@courier_act>@pet_goods
IO[RSTSJRVTX@courier_act>@phone
<PgNSQS[QV[T@courier_act>@place_name
N_LcSJSVVRQO@courier_act>@quality_praise
VUMQSPSXTSSR@courier_act>@quick
`VROSTSHTRUS@courier_act>@recommendation
OWRUQQSVSTSS@courier_act>@return
VXORSQS[UOQN@courier_act>@room
LVP]SYSOQOOR@courier_act>@route
aUTaR@RIUVOR@courier_act>@seller
OSNPSQSkUQPR@courier_act>@senses
McQCSOSLQLQK@courier_act>@shoes
LWaOSPURPXTY@courier_act>@shop_elsewhere
FYHSTUSbQWTU@courier_act>@size
LcMFS_SNQQSN@courier_act>@sport
UMKYSUTKQUSR@courier_act>@staff
SZNISXVQUPUM@courier_act>@stars
QQQTSLRPRSQU@courier_act>@swearing
SVHUSWR]RPOQ@courier_act>@time_span
cQYMSTRjUOSO@courier_act>@tools_fixings
WXZSSWSOPUTU@courier_act>@toys_games
SP^JSSSKSTWT@courier_act>@tracking
NLSKSeTPNUSZ@courier_act>@use_verb
WM[OSWSNSSSR@courier_act>@used_item
HWGgSXSUNSNT@courier_act>@vehicle
VTPQSRSPVORP@courier_act>@vehicle_part
MVYXTXSkPVSW@courier_act>@verdict
]SLVSPSWSQRR@courier_act>@waiting
O_ZXRSSJQORQ@courier_act>@weather
RS[TSWSOTSSU@courier_act>@weekday
HQc[SMSQQYSW@courier_act>@work_verb
LPP_SUSVRVQU@courier_act>@wrong_item
LEVYQ^QLTYYY@courier_act~>
V^NNSUSGUJMK@courier_act~@arrival
OMR[SOSMSTST@courier_act~@baby
V[OQSRSMXMPK@courier_act~@body_part
OSRUSRSTRUTU@courier_act~@camera
OPX]SMSIS\\TW@courier_act~@comparison
JS\\SSPS^RSUR@courier_act~@courier_act
bQOPSPSQRSST@courier_act~@courtesy
QTQSSRSXRSSS@courier_act~@hedge
DSUZSQScTXUW@courier_act~@intensifier
WSTRSTSLUTTT@courier_act~@lighting
XSVRSNSGXTUS@courier_act~@looks
FGUPRUVUSTTX@courier_act~@me
J\\LYSNSYQWTT@courier_act~@negation
L`EZSVUUOKKO@courier_act~@number
TUUUSSSISRTR@courier_act~@parcel
SQVSSQSPSTTS@courier_act~@part
NQkOSTSWQVXW@courier_act~@place_name
SSTPSSSQSPRQ@courier_act~@route
PVTSSSSXTOOU@courier_act~@seller
NdLESPSQPJPK@courier_act~@shoes
VSPSSQSUSTSR@courier_act~@staff
GRIZSUScQYQ[@courier_act~@time_span
GTTRSRSkRSSR@courier_act~@tools_fixings
IQR`SSSUSWQT@courier_act~@work_verb
ZVSYSXTAVHPJ@courier_act~a
QXPQS^TIRRSP@courier_act~about
OSUXSSSTSSTT@courier_act~after
LQUXSUSLRVSX@courier_act~all
LVRZSPS\\UTTS@courier_act~and
VNVQSUS?SSWT@courier_act~as
QOSUSIUOQRRQ@courier_act~at
QS_BSPSdSSSR@courier_act~back
OPSOSYSURRSW@courier_act~behind
QUSLSQS\\PSPT@courier_act~by
SR]PSSSVRSTS@courier_act~cert
[RPOSMQLXSVO@courier_act~for
ST`URKS\\VNPN@courier_act~from
KXVSSSSQQTSU@courier_act~goes
aOKXTiSIQQRR@courier_act~has
RSXSSSSTRQSR@courier_act~he
VLRWXbSKNOOS@courier_act~in
]MJ[SKSGUSRQ@courier_act~is
QPDiQIQTLWIX@courier_act~it
JQWPT\\RQNUWW@courier_act~of
OXTORPSQTRSQ@courier_act~off
KNSVRaRPTNQT@courier_act~on
OUNLRlSXVNRR@courier_act~out
OQR[SUSUSUPU@courier_act~outside
V^PTRSSKSLRL@courier_act~over
ROj8SSS]SSUS@courier_act~says
dLSRSSSCWSSS@courier_act~side
XSWOSSSARRUR@courier_act~since
SRTURUSBQSTT@courier_act~that
WNTJS]RZSTRU@courier_act~the
SVTYRZRBOTPU@courier_act~till
TQY\\STRRQYVX@courier_act~to
NSOUSSSbRURS@courier_act~under
RS@SSXSZRRQS@courier_act~until
SSOPS[SaRSSU@courier_act~up
SQ\\ZSRSMSVWU@courier_act~was
Q]]NSSSCRVXU@courier_act~went
XRRSTQSUVRSP@courier_act~when
LNU`RJRDRXTX@courier_act~with
KPLfLONSG]P]@courier_staff
RVRSSSSOSPSQ@courier_staff>@animal
WWTTUKRXNWQQ@courier_staff>@answering
VVPUSJRQUQRO@courier_staff>@arrival
TVRSSUUMPSRR@courier_staff>@art_craft
NSRVSSSUQUSS@courier_staff>@body_part
VPRRSRSMVRSR@courier_staff>@book
\\QYNSRSHVSSS@courier_staff>@building
LOLVSSR`SUSW@courier_staff>@clothes
QTT_SSSORVQW@courier_staff>@colour
SRRLSNT\\RTSU@courier_staff>@comparison
SSQUSTSHSTSS@courier_staff>@conduct
RWL\\P^STOKOK@courier_staff>@courier_act
PTJESRSiSTSS@courier_staff>@courier_staff
QOSVSSSQRVSX@courier_staff>@damage
SSMSSQSMVMRL@courier_staff>@delivery_place
PTTMSNSbRSTS@courier_staff>@dispatch
IRRaSRSGPXRW@courier_staff>@drink
HPS]SQSYQVRY@courier_staff>@fail_verb
DSPPSUSSTTVS@courier_staff>@hedge
QRQQSQSSNTRU@courier_staff>@intensifier
WSSYSKSTSRSQ@courier_staff>@jewellery
WRQPSXSUUQSS@courier_staff>@lateness
OUTUSNSIPTRS@courier_staff>@listing
KSUTSUSXSTTU@courier_staff>@looks
TRWORVSVROUS@courier_staff>@me
KVSGSUR_TRSR@courier_staff>@money
RYV^YYSRORTT@courier_staff>@negation
GScVSNRWQRTP@courier_staff>@number
XURXSWRMSTRO@courier_staff>@order
TQWWRSSKTVSW@courier_staff>@packing_material
XRURQRSLTWTV@courier_staff>@parcel
IPVUSPS[TUTV@courier_staff>@part
XPUNSWSQSTUQ@courier_staff>@phone
NSRQSSSaQSST@courier_staff>@quality_praise
JSTYSWSLRSST@courier_staff>@room
VXATS^SXTOPQ@courier_staff>@route
ZNQPSMUNRQSO@courier_staff>@seller
QQKRSVSXRSSS@courier_staff>@staff
LRYTSSSgSRST@courier_staff>@time_span
WRQQSOS`STST@courier_staff>@tools_fixings
TSSQRSSOTRSS@courier_staff>@toys_games
XRZXRJSURTSP@courier_staff>@use_verb
`WIYSTSGYMOM@courier_staff>@vehicle
KQT]SQSTQTST@courier_staff>@vehicle_part
TTR]SOSNRUST@courier_staff>@verdict
OROUSSSRTTPT@courier_staff>@waiting
QTQRSSS\\RSSS@courier_staff>@weekday
RPdJSLS_TUVU@courier_staff>@work_verb
XSRXSQSQSSSP@courier_staff>@wrong_item
ON`KPeQPQT[X@courier_staff~>
NSRbRKRUPZQW@courier_staff~@answering
PVNXSOSLSSTS@courier_staff~@arrival
TTG^QYSKOJOK@courier_staff~@courier_act
QOSVSSSQRVSX@courier_staff~@damage
RUUKSNShRSTR@courier_staff~@dispatch
ESSRSQSbTSSS@courier_staff~@hedge
KSRRSQS^QTSS@courier_staff~@intensifier
XRSSSSSSUSSS@courier_staff~@lateness
RVVTSRSQRTSS@courier_staff~@listing
QSVSSSSNSTTT@courier_staff~@looks
[MVTSHSGUX]U@courier_staff~@me
VTJWPXSOTPPR@courier_staff~@negation
ISNYSXS^SURT@courier_staff~@order
TSSQRSSLTRSS@courier_staff~@toys_games
VSR]SMSSPRRP@courier_staff~@use_verb
TSSVSSSWRVSU@courier_staff~@vehicle
TS^OSRSIQTVS@courier_staff~@work_verb
VSSUSLSITTST@courier_staff~a
cQVLSQVPORSQ@courier_staff~and
LSUKSVR\\ROTQ@courier_staff~at
RRSSSYSHSTRS@courier_staff~even
YSMSSPUUSSSS@courier_staff~from
LNRUSYS]SRRT@courier_staff~had
NRJPSOSmVVRU@courier_staff~has
_XPPOPTYZSOR@courier_staff~in
VSVP\\RSDSQSR@courier_staff~is
SSWRSUSOSPQT@courier_staff~kept
PSIWSQS_SUUS@courier_staff~knows
MPSRS[SJPSSS@courier_staff~named
ZS]RUQSIRPWM@courier_staff~on
OSZTSSSYSTSU@courier_staff~put
MQNTSWS[SURU@courier_staff~said
IRaPSYScPTTV@courier_staff~says
TSPMSUS^SRSS@courier_staff~there
ZSRHSSSUZNRO@courier_staff~to
SMMgSMRMRUPU@courier_staff~was
UQNVSVRWRSQQ@courier_staff~who
TUV[SRSIQUVS@courier_staff~with
WORPQ^RXOJLP@courtesy
VQQUSQSUVSSQ@courtesy>@animal
ZUFURVVGUVST@courtesy>@answering
KSZSSPUZRVVW@courtesy>@appliance
VPHSS[STSVVS@courtesy>@arrival
PSRRSRSQRSSS@courtesy>@body_part
POQSSSR^STTT@courtesy>@book
UQSQOUSQTSSS@courtesy>@colour
YQPMRTUNWRST@courtesy>@comparison
QRQZSSS@QPRS@courtesy>@conduct
XRJ[SMSUUURS@courtesy>@courier_act
YRUNSUSFRSWU@courtesy>@courier_staff
KOQSRJNVTRTN@courtesy>@courtesy
JNSSWPSWSUTU@courtesy>@damage
TWeVRQSHQY[W@courtesy>@day_time
USXSSSSRSSTS@courtesy>@delivery_place
JOhRQQSEQUUV@courtesy>@fail_verb
URPRSVPXSRRU@courtesy>@family
cPVRQORDYPRO@courtesy>@food_spices
WRTYSSSNRSSS@courtesy>@furniture
HTOZRZ]TQQST@courtesy>@hedge
HPT\\SXTKTRSY@courtesy>@intensifier
O^SYRXS@NSRS@courtesy>@jewellery
_ORSPQRMVSSS@courtesy>@kitchenware
WONUSUSGTQSS@courtesy>@lateness
[RNSSSSIUSSR@courtesy>@lighting
EMUT[QSIMUTS@courtesy>@material
QSXJRQQQTVWX@courtesy>@me
dRRSSLUB^SSP@courtesy>@money
YVRSSRSRRRRQ@courtesy>@month
JQP\\RRS]VWU\\@courtesy>@negation
RQOYQaRHQQPS@courtesy>@number
KVSSRYU7PSSS@courtesy>@order
PSSS`PSOIPQP@courtesy>@packing_material
ROZRXRSMQSSS@courtesy>@packing_verb
OOYRQSS\\QUUV@courtesy>@part
WQKSSSS_URRS@courtesy>@place_name
TRSTSOSQSSSS@courtesy>@price_word
RQQRTQSXRRRQ@courtesy>@quality_praise
JVURR\\WSOTTS@courtesy>@recommendation
[PKUSQTGTUST@courtesy>@room
UUKYXXWSTQQR@courtesy>@seller
VQZTTRSTRRRS@courtesy>@senses
KSXOSRSRTSSS@courtesy>@size
RSYVS\\S>QTRV@courtesy>@staff
QTMWSUSMSVSV@courtesy>@stars
MPSSVQSMRSSV@courtesy>@swearing
^]`KSOSNROSN@courtesy>@time_span
[SOPTTWeTQSP@courtesy>@tools_fixings
JMRTR]OKTRSV@courtesy>@use_verb
VO]WRPSDSUSU@courtesy>@used_item
WQRSRRSKVSSS@courtesy>@vehicle_part
FRRRSXSCRSSS@courtesy>@verdict
VTHSSYPMUQQT@courtesy>@waiting
UWYNSSSHRSSS@courtesy>@weather
ETXWSSOETSSP@courtesy>@work_verb
USPRSPSPVSSR@courtesy>@wrong_item
IJLUUHLhMURQ@courtesy~>
]QPWRWWKSTSV@courtesy~@answering
SSRSSVVZWRRR@courtesy~@comparison
TRS\\SPS>STQS@courtesy~@courier_act
TRbTRRSIZTUS@courtesy~@courtesy
RPURSRSUTSTS@courtesy~@hedge
NUTUSNS[UPSP@courtesy~@intensifier
VNHMQSQVZNQN@courtesy~@me
ISRWSWSNRSSV@courtesy~@negation
MUSS\\RSAMSSR@courtesy~@packing_material
IRRSSRSlRRRR@courtesy~@quality_praise
URQURPXNSRSO@courtesy~@seller
SSRVSZSCRRSQ@courtesy~@use_verb
JSSSSRSSRSSR@courtesy~@verdict
QRRTSNSnSRSQ@courtesy~a
IUUZSQS[SVSV@courtesy~about
]UNWRQSYTRQR@courtesy~and
UKRTUWTWVPQT@courtesy~as
YRSSSTRUTSSS@courtesy~at
RSUSSXPQSUTW@courtesy~be
TVQRSRSVTRRQ@courtesy~else
XXIQQRPYZRQN@courtesy~for
SKMRSRSqRSRS@courtesy~from
WRQLSXS?SRRR@courtesy~god
SPVRSSSRTUUV@courtesy~in
UTTSSRSOTTTS@courtesy~is
\\RVVSOSKYRTS@courtesy~the
YRMWRTRIRTUS@courtesy~to
R\\SOSNSWQSST@courtesy~who
VSMQWWR^VPPP@courtesy~you
JlDO\\QWMMGCE@damage
SPUSSSQORTST@damage>@animal
_SSPWVSOSRRQ@damage>@appliance
VPVSSTSRTTTS@damage>@arrival
FQSSXSSTQSSS@damage>@bag
QXSVSSSMRRRS@damage>@body_part
WTTSSTSOSSSS@damage>@building
bOOPSSSCVRRR@damage>@clothes
bESRSVSPUSSS@damage>@colour
XWTRSNQLQSST@damage>@comparison
TPSUSUSNSSST@damage>@delivery_place
QPSSTSS[TUUU@damage>@electronics
FTR]QSQPOXSX@damage>@fail_verb
QTTXRVVJTSSS@damage>@hedge
[ROORSSPOPQP@damage>@intensifier
Q\\RQTSSORRSR@damage>@kitchenware
IMSRWSSaRRSS@damage>@material
TcSSRMSUTTST@damage>@me
VVUSSPSHRSTT@damage>@negation
PIOWSVMRQYQY@damage>@number
AHSRYTSYPSSS@damage>@packing_material
XMSTTPSUURSS@damage>@packing_verb
LMSTTSS\\URSS@damage>@packing_verdict
NLSXOSSQRVSV@damage>@parcel
JKTRSXRXMTRT@damage>@part
RYQQRRSYURSQ@damage>@seller
VVSSSRSXOSSS@damage>@senses
QRRRSUSQTSSQ@damage>@shoes
I^STORS^QQSR@damage>@size
WQTSVSSPTQRQ@damage>@stars
_RUSSQSLZQQQ@damage>@time_span
OPRSRSRZPSSS@damage>@tools_fixings
HYSRSRROQSSS@damage>@use_verb
SQQSSSWVNSSS@damage>@used_item
Q]TSSVRIOSSS@damage>@vehicle_part
SZRSSPSQPSSR@damage>@work_verb
W]NNVJVHQLPJ@damage~>
IUTOTPRTTQTR@damage~@comparison
^QQRSPSOSPQP@damage~@intensifier
XJWTQQSVUVSV@damage~@me
VVRSSPSPSSSS@damage~@negation
STUVSWRUOUSX@damage~@number
UTSSSTSRPSSS@damage~@part
TYTSSVSLQSSS@damage~@vehicle_part
LXYQSUSVRRQT@damage~a
NXUQSRSPROPO@damage~and
]LSSSSSUTSSS@damage~are
[DVRRXRZYSSR@damage~at
dMRSQRSMWTST@damage~by
UUSPSTSRVRSS@damage~from
SWQOQSRPPOQP@damage~in
CdJ[R^R[RVRV@damage~it
VHSTSTSRTSSR@damage~of
;iSWRRg9LTST@damage~off
UTKQPRRZTRSR@damage~on
SUSSRSSVSSSS@damage~out
HTSRWSSMRSSS@damage~right
aGXRQUSQTRST@damage~the
USOMRSSKRSSR@damage~to
WOSORPSRVRSR@damage~when
VGWXKNJMUZWZ@day_time
SSRSTXSRPPRS@day_time>@animal
MQXNSaSRSSUT@day_time>@answering
TSOQSUSHRQSQ@day_time>@arrival
QRQQSVSSQSST@day_time>@baby
SSQQSSSXSSSR@day_time>@book
MSJQSRSpSRRS@day_time>@clothes
XTVUSRSPUTTU@day_time>@colour
UXUPSWROTUTU@day_time>@comparison
SRTRSSSRQSST@day_time>@computer
OSTXSZSPRUST@day_time>@courier_act
PSTOSYSWSOSS@day_time>@courier_staff
JXSXSVSXRMMQ@day_time>@courtesy
VRTPSUSSTRSS@day_time>@day_time
IWbSRQSKMXVX@day_time>@delivery_place
NSQSSTSJQSSS@day_time>@drink
GQVTRRS`PTTU@day_time>@fail_verb
PSNRSXSZSSUT@day_time>@feast
WRIRSXSJSSRS@day_time>@food_spices
PSSQSRSQRSRQ@day_time>@health
YRRPSSS]USSS@day_time>@hedge
SSXKSPSPSUUT@day_time>@intensifier
SSYSSSSETRRQ@day_time>@lateness
SSRRSPSUSQRP@day_time>@lighting
XPMbTPOGWVRS@day_time>@me
VQ`JSQRMTUVU@day_time>@negation
XPUWRYQ^TSRT@day_time>@number
SRQQSVSISSUU@day_time>@place_name
QSVPSSS_SSSS@day_time>@route
XRYQSKSNTSTR@day_time>@seller
VSTQSSSMSSUT@day_time>@senses
KRSUSRS_RTSS@day_time>@size
PSPNSYSWSPSR@day_time>@staff
QU[PRTQPTRSR@day_time>@stars
P\\URSTSWPNSR@day_time>@time_span
VQK\\SPS_SSPR@day_time>@use_verb
LSXXSOTdRUSS@day_time>@weekday
OSQWSSSWQWSU@day_time>@work_verb
RESYPSUK]TUQ@day_time~>
ZURQSRSIVPPQ@day_time~@comparison
PSSQSRSQRSRQ@day_time~@health
VRYQSSSRUSSS@day_time~@hedge
SSZKSMSYSUUT@day_time~@intensifier
QSYSSSSGSQQQ@day_time~@lateness
SQPKSTOWUVXU@day_time~@me
QRVQSRSVSSTT@day_time~@negation
\\TROSVVPSTUV@day_time~@number
SRVQSNSRRTST@day_time~@seller
OX_KSQSPQRVS@day_time~a
EScHRSSmQSSS@day_time~after
ITRQTVS_QQPP@day_time~and
WRPOSTSRSRRT@day_time~as
=R_SSZSQRQTU@day_time~at
GSMVSSSSQUQV@day_time~before
RRPVSRSORURT@day_time~for
SUKPRPS^UQPU@day_time~in
VPNOSSSVRTUT@day_time~is
XTFZS[SHROOQ@day_time~it
KWVWTVQSRQTR@day_time~it's
NSN^STSXRTST@day_time~news
FS\\PSJSbRVXS@day_time~of
TR]VSTPQQUSU@day_time~on
RSNXSSSPRUSS@day_time~shift
UQ[LTWRWTSVT@day_time~the
XTOWSSSMSSSS@day_time~till
RSORSSSVURRR@day_time~to
^SKPSSSbTRSR@day_time~when
NR`LSYSVVQWQ@day_time~with
OAMpJ=LPLcM`@delivery_place
PO^TRUS`SUSV@delivery_place>@animal
WSTJSRSVTSRP@delivery_place>@answering
WP^RSMSQTSVS@delivery_place>@arrival
TSSRRSSOURSS@delivery_place>@art_craft
NYZPSUS^QQSQ@delivery_place>@audio
UWRMUSSNTOQP@delivery_place>@bag
VSORR[SNURSR@delivery_place>@beauty_hair
QSVSSSSNUUTT@delivery_place>@body_part
RYMWRRSKUUSU@delivery_place>@building
QYPPRSS\\RSSR@delivery_place>@clothes
PNbRTSSQVTSU@delivery_place>@colour
Y^\\RTPSPVYSX@delivery_place>@comparison
SYOWSUS[SNSO@delivery_place>@conduct
GTRISQR\\QXRW@delivery_place>@courier_act
YUTSSPSUTOTL@delivery_place>@courier_staff
PQQ]SQSTRQRR@delivery_place>@courtesy
NOR\\SSSXQYSZ@delivery_place>@damage
WOE@S^SiVLOR@delivery_place>@day_time
VSXDPSRZPRVS@delivery_place>@delivery_place
QRUUSUSZUUVT@delivery_place>@dispatch
TTETQSS`TSST@delivery_place>@drink
LR\\VSSSTRSTT@delivery_place>@electronics
OPVORRRdRXSY@delivery_place>@fail_verb
URTTSSSFRTUV@delivery_place>@family
PVORSSSTRUSU@delivery_place>@food_spices
^RPMSQTIURSR@delivery_place>@furniture
KRMPSTShRNSP@delivery_place>@garden
ZPTXRXSYVUSU@delivery_place>@hedge
PfPURRTMROSP@delivery_place>@instrument
X\\YQRXRFPSRR@delivery_place>@intensifier
NSXXSQSRRVTU@delivery_place>@jewellery
OSO]SSS[TSRS@delivery_place>@kitchenware
VR\\PSSSXTPRQ@delivery_place>@lateness
LPXOSRSUSVVU@delivery_place>@lighting
WRYQSUS[RQSR@delivery_place>@looks
U[QUTSSeQTUV@delivery_place>@material
OLOXWRRUUSXP@delivery_place>@me
QT[OSSSXSTXT@delivery_place>@missing
PSTQSSSaRUTU@delivery_place>@music_media
UUQSSQTLUTTQ@delivery_place>@negation
QSSXRSS]SRSN@delivery_place>@neighbour
TVSPRSS[XRPQ@delivery_place>@number
UQNZSRRVSPRP@delivery_place>@order
LKSMURSaQTUV@delivery_place>@packing_material
RUUWQWSLQUTS@delivery_place>@packing_verb
^LSYPWSKRUUQ@delivery_place>@packing_verdict
RQJRQRSbOQOR@delivery_place>@parcel
KT\\XTSR]VWSU@delivery_place>@part
RWSTSSSOPTSS@delivery_place>@pet_goods
MSYOSYSLQPST@delivery_place>@place_name
QS^SSSSHRVSV@delivery_place>@plants
]IR[SUS?R[R]@delivery_place>@recommendation
OSOZRSSZSTST@delivery_place>@room
JQS[SSSPRRQR@delivery_place>@route
ZQQ\\T[SMSTRS@delivery_place>@seller
\\QWNUYSRMSTT@delivery_place>@senses
LVRLSSS[RTTS@delivery_place>@size
QSPRSSScSSRS@delivery_place>@sport
^TJXRGSWVMSG@delivery_place>@staff
^W[QSSSHTRXT@delivery_place>@stars
S_ZLRQRSTPUO@delivery_place>@time_span
VUUWSSSKOURT@delivery_place>@tools_fixings
ZSTYSRSOSSST@delivery_place>@toys_games
CSRTRQSUQURT@delivery_place>@use_verb
_QORSTSKTSQR@delivery_place>@used_item
ORPXSSSQTSRT@delivery_place>@vehicle
]PQ\\RSSQRURU@delivery_place>@vehicle_part
RSRTSRS\\XOQQ@delivery_place>@verdict
MUMVSTSPQUQU@delivery_place>@weather
a\\QSSRSTXLSJ@delivery_place>@weekday
RPXZRLT\\USTR@delivery_place>@work_verb
TOQaQXSKSVRU@delivery_place>@wrong_item
QEN[OLUNSXMX@delivery_place~>
OSRQSRSSURSQ@delivery_place~@answering
QPM\\SSSKRRSR@delivery_place~@arrival
VSURRSSQTSTS@delivery_place~@beauty_hair
RRSVSQSDTTSU@delivery_place~@building
RQPSSQS_USRS@delivery_place~@colour
VNP[PSS>UWQX@delivery_place~@comparison
NPZYSUSMQYSX@delivery_place~@courier_act
USSUSQSESSRS@delivery_place~@courtesy
eTPVRTSSXTSR@delivery_place~@delivery_place
TTRUQSSRUSST@delivery_place~@drink
LR]RSSSWRSTT@delivery_place~@electronics
RSTPRRSUVTTT@delivery_place~@fail_verb
XSQQSSSPUSSR@delivery_place~@furniture
VSRSSTSCQRRR@delivery_place~@garden
MRMXRRSTRVSV@delivery_place~@hedge
LUXVRYSVPTRU@delivery_place~@intensifier
KPSMSRS]TTTS@delivery_place~@lighting
SS\\USRS[TRUR@delivery_place~@looks
PLQ[UJTRSOTQ@delivery_place~@me
QU^NSSSYSSYT@delivery_place~@missing
OOYGSPSXSTVS@delivery_place~@negation
^VNOSMR;]KTI@delivery_place~@number
SSSTSSRUTPRP@delivery_place~@order
MNSSSSSORQQS@delivery_place~@packing_material
MTVQSXS\\QVWS@delivery_place~@packing_verb
FWN^SQSbQTRT@delivery_place~@part
RIR^SUSOR[R]@delivery_place~@recommendation
VRTSUSSNMRSR@delivery_place~@senses
SQRTSSSSTSSR@delivery_place~@size
\\SVJSLSWUSSR@delivery_place~@staff
ZNMRRSR^XTWR@delivery_place~@time_span
YWTNSSSWUQSR@delivery_place~@tools_fixings
YRQVSRSPSSSR@delivery_place~@use_verb
XVSRSRSHSUST@delivery_place~@used_item
WSSVSSSLTRSR@delivery_place~@vehicle
fRWJSRS@WRTO@delivery_place~@weekday
TQZXSNTHURWR@delivery_place~@work_verb
O[VUSQSPSTST@delivery_place~a
UUSSSRSORTSR@delivery_place~after
YRQPSSSNUSSS@delivery_place~all
`SUDRNUL\\QYN@delivery_place~and
NUWWSRSRQYSW@delivery_place~as
XPFQSTQTXQMR@delivery_place~at
MPQTSSSZVRSS@delivery_place~because
PRHNSXS_RPSS@delivery_place~before
XSK]SRSHSURS@delivery_place~behind
X\\TJRWRUUKQL@delivery_place~by
OQMYSPSOQRRQ@delivery_place~code
WRTXSSSKTSVS@delivery_place~down
RSTNSXSTRRSU@delivery_place~each
TUSSSSSLSRSR@delivery_place~floor
CVO`SSRXSVTU@delivery_place~for
NRPHSRSkRTRV@delivery_place~from
FSQ_SVSIQSRT@delivery_place~had
XPEURQSXTTMT@delivery_place~has
TPLZSRSSPURT@delivery_place~he
OIHXOVR`RUTX@delivery_place~in
QUOVSSSNOURU@delivery_place~into
=T_PRTVgLQUR@delivery_place~is
@TUTTQSjLPRO@delivery_place~it
RORSSVSfRRUS@delivery_place~it's
NS\\QSSSVSTSS@delivery_place~men
hQCIWSVRWKNL@delivery_place~now
ZRRJSUSTSQSR@delivery_place~number
PQIVWSSIQTNS@delivery_place~of
QQL]SRSJQXRV@delivery_place~off
SLX[RPSIQUUT@delivery_place~on
`UTWSSSLPORP@delivery_place~out
QTSTQRS5SVSV@delivery_place~outside
QRNGS[SkRRSS@delivery_place~over
UQcXSQSLRWTV@delivery_place~says
RXgLS[SGMPRS@delivery_place~since
PTHUSQSTSVRW@delivery_place~that
[WYESXSQRQSS@delivery_place~the
PTUSSRSTSUTV@delivery_place~there's
KXITRTSRRSRT@delivery_place~to
TMZOSSSOSTVT@delivery_place~under
MVeNSSSCTOQP@delivery_place~was
ORSMSRSIRSTR@delivery_place~where
SQU^SSSTRVTU@delivery_place~which
KUOVSSSSRSRS@delivery_place~who
MJRRPLRUP\\W[@delivery_place~with
OQNOVd[QJONW@dispatch
RRPWSRSYTTSS@dispatch>@animal
US_RS<RgRSTT@dispatch>@answering
SSSTSQSYRTRQ@dispatch>@building
USSPSXSNRSSQ@dispatch>@camera
UOZTSJQ[QRRY@dispatch>@comparison
U`GTSLSTRRQP@dispatch>@courier_act
[SRUSZSOOVRT@dispatch>@courier_staff
RSUPSQScSTUS@dispatch>@courtesy
RXQXWSSJQTRT@dispatch>@delivery_place
USRNSUT`SSSS@dispatch>@fail_verb
VWR\\XHZJTORL@dispatch>@food_spices
WNURSTSXSSSS@dispatch>@hedge
QTRMSYSVSSSR@dispatch>@listing
QQ[SRRWSQYYV@dispatch>@material
USO^PJP\\WVUS@dispatch>@me
SSQMSTUQURSP@dispatch>@money
\\QTSSSSKSUVS@dispatch>@month
]KLORUSVSSSS@dispatch>@music_media
QMYOWTTRUONT@dispatch>@negation
VRFbRWXIMOLM@dispatch>@number
SRVSQVSTRYYV@dispatch>@packing_material
LMQVTOR_TUUS@dispatch>@part
OP^RSUSEQRTU@dispatch>@place_name
NPKRSeRFQSSS@dispatch>@seller
VRXOSOSNVRTR@dispatch>@size
XXSRSVT\\PUQT@dispatch>@staff
I]QPRMR`PTRQ@dispatch>@stars
JQRTRbS^RMQV@dispatch>@time_span
MPTSUUUUQQRR@dispatch>@used_item
SS<TSfRLSIJS@dispatch>@weekday
VQLRSHSkTSSQ@dispatch>@work_verb
OQRVSUSMRSTV@dispatch>@wrong_item
UUMPRVPUTWRU@dispatch~>
QRHRSXTNRPPS@dispatch~@comparison
RVSNSVSSSSSR@dispatch~@listing
ZXMVOQPBVPQN@dispatch~@me
PWOQSQ]TPPRO@dispatch~@number
FQTKS_S`QSUU@dispatch~@seller
SSESSdRKSJJT@dispatch~@weekday
LPNSR\\YSPSRS@dispatch~a
RPZSTZUHSSSU@dispatch~and
OKOSSXRXRTVU@dispatch~back
VXQRSSR^RTTR@dispatch~forecast
NRZSSPRZQTSS@dispatch~her
VTI[SRRSPVTV@dispatch~him
YOUSXOTNRUVR@dispatch~in
NRaRSTULSSSU@dispatch~is
OU[[YTJPOTPV@dispatch~it
QPTSQQ[KQXXV@dispatch~on
PSPYSYSOVPRU@dispatch~out
SUUSR]QJSRSX@dispatch~the
VObZSETOSZZS@dispatch~to
bRRPRQPFWTWP@dispatch~up
YSJUSUSLSSQR@dispatch~was
YSTSRRSRSRQR@dispatch~you
cVJNMFOW^MMK@drink
YTRSSSSNRSSS@drink>@baby
WPNXRSVLRRSP@drink>@bedding
MVUSRRSHQSST@drink>@colour
TSLTQSShTRSQ@drink>@comparison
NS]PRSSHTSTT@drink>@delivery_place
VQWQSRTGTUUT@drink>@drink
SRPRSUSRQSST@drink>@fail_verb
URWRSPSWRUUU@drink>@food_spices
ZLRRSSUWTUSV@drink>@hedge
QPSQURS\\TTST@drink>@kitchenware
XRQOSSSSUSSS@drink>@material
WRQVRYSHUQRS@drink>@me
WWOQURSNTPQN@drink>@negation
W[RQSPSULUUV@drink>@number
QZSQRRSXVRSS@drink>@packing_material
IVSRUSSWUSST@drink>@parcel
ISWRSSS[RYTX@drink>@part
VOSURSSRTWTV@drink>@pet_goods
OTSVSRSRUSSS@drink>@seller
UIVMSUSTSOQR@drink>@senses
NYXSSUS[SQSR@drink>@size
VSVMSUSMVQSR@drink>@use_verb
HZQRRWSUQRSR@drink>@used_item
?POQSTRqTSRT@drink>@work_verb
WPKWNJPHUOLQ@drink~>
YTRSSSSRSSSS@drink~@baby
WPNXRSVLRRSP@drink~@bedding
NSYPRSSTTSTS@drink~@delivery_place
UO\\QSSSOSTUT@drink~@drink
LSSQSSS\\TTSU@drink~@kitchenware
[SEQSWSTURRR@drink~@me
NSSRVSSXTSST@drink~@parcel
aQXNSSSHRPQQ@drink~@senses
WQISSSScSSRS@drink~@work_verb
NX[SUOSLVUWT@drink~and
VRTISQSTURSR@drink~from
IXQRTVSHTVUV@drink~in
YQRTSSSOSQSP@drink~is
SZTPSRQVQSSR@drink~on
LSTSQTSNRSTT@drink~was
OSRRSTSORTSV@drink~went
KYTUSRS[SSRR@drink~with
YYLNQOSQ]JPF@electronics
TXRXSSSOPVSV@electronics>@body_part
WQNPSSSYUSRP@electronics>@building
QSQTSRSWSRSQ@electronics>@camera
SNNQSVSRRSUV@electronics>@comparison
ZPQOSQSNSSTR@electronics>@courier_act
VVSTQQSKQSSS@electronics>@courtesy
OVUQRUSWRSSR@electronics>@damage
SQRTSSSRQTST@electronics>@delivery_place
QYTQTTSQSTSS@electronics>@electronics
WNRQ[WSNRRRQ@electronics>@fail_verb
GUUSSSS^RRSS@electronics>@furniture
PSTSSSSVTSTT@electronics>@garden
K[TTSQSKRSST@electronics>@hedge
ZUMRSRSQWPPO@electronics>@intensifier
K]PSTRSRRRQR@electronics>@lateness
OVPRSWSPRTST@electronics>@looks
ZWRNSRTNUNRJ@electronics>@me
QK[PWOSLQRQR@electronics>@negation
VFO^QbQKVRRU@electronics>@number
WSMSTSSTTTTU@electronics>@office
\\HXQSSPQSTTT@electronics>@part
XTOQSSSMVQSP@electronics>@pet_goods
WQNSRQSYTSSS@electronics>@phone
MQXTSSSRQVTV@electronics>@route
ZQSSSRSeURSQ@electronics>@seller
PWRSRQSITSSS@electronics>@size
PSUSS\\SUQQSP@electronics>@stars
[NRSSSRRURRQ@electronics>@toys_games
URSUSRSLSTTU@electronics>@tracking
SZZRXRSXQQQQ@electronics>@use_verb
XQSSSSSHUSSS@electronics>@used_item
SURZSTSNQUSV@electronics>@verdict
STLSRRSHRRRR@electronics>@work_verb
RZQTSRSTSRRP@electronics>@wrong_item
LWQQQKUNSLNP@electronics~>
SPWRSSSNRSTS@electronics~@comparison
USSRSSSNRRSR@electronics~@delivery_place
QZTRTTSQSSSR@electronics~@electronics
ZPRRTVSWRRSR@electronics~@fail_verb
M[QSTSSRSRQR@electronics~@lateness
GQXQSURSXQRR@electronics~@me
URYRSQSNRSSS@electronics~@negation
aISSSRQNVSSS@electronics~@part
XSRSRQSRSSSS@electronics~@phone
QTLSSSSNSRRR@electronics~@work_verb
RKQWTWRUTTRW@electronics~and
TSTSSRSOQQPR@electronics~clock
QQNSSURTSRSV@electronics~for
URQRSWSPRSSS@electronics~had
G`ZSRSSBQSTR@electronics~has
LURVQUSXSTSQ@electronics~in
WRRUWPSGRRRR@electronics~is
L[PSSUSMSRSS@electronics~it
QRWQSRSdSTTS@electronics~off
VWOQSWRRTQRR@electronics~on
MSTSSQTSRTTT@electronics~says
VRSSSSSJTQSR@electronics~talkies
UQ\\PSRSNSSUS@electronics~that
NOUPS_S\\SSSS@electronics~the
JVTRRQR\\QUUT@electronics~was
ULN^RUSOUSSS@electronics~went
RjEYOORMNNQK@expiry
XMTSSQSPRXVW@expiry~>
Q^QRPXSLQQQO@expiry~in
bROMKKQNZIME@fail_verb
PNPORSQcPTRU@fail_verb>@animal
UYQXSIR]P[XV@fail_verb>@answering
XNTSOSSTXQQQ@fail_verb>@appliance
aPVXSRSTUPQQ@fail_verb>@arrival
RSPSQ[SORQRQ@fail_verb>@art_craft
QUQTSVSSSRSU@fail_verb>@beauty_hair
LOTYRQSRTSSS@fail_verb>@body_part
P\\[NSPSHTUUT@fail_verb>@book
YRVSSTSKSRPR@fail_verb>@building
IYQUSTSdRSSS@fail_verb>@camera
]RLQSSSJSSSS@fail_verb>@camping_fishing
\\PIURRRMQSSS@fail_verb>@clothes
UMNSSXSURQRR@fail_verb>@colour
XSOWPPPLWTSU@fail_verb>@comparison
TRPRSSSQRSSS@fail_verb>@computer
N[QSS[SnQRRQ@fail_verb>@conduct
XUOQSSS\\WQRR@fail_verb>@courier_act
QV[[SOSQNTRU@fail_verb>@courier_staff
^QSSUORPQRRQ@fail_verb>@courtesy
KQSSSUQZRSSS@fail_verb>@damage
NSLQSRSRTRTS@fail_verb>@day_time
[\\HUWRSLTQPQ@fail_verb>@delivery_place
QSZKSVS`SWXU@fail_verb>@dispatch
BNWSSSScPUTU@fail_verb>@drink
QMQRTSUZTUUU@fail_verb>@electronics
PYVRPSQOPXVX@fail_verb>@fail_verb
`PVTURSRRSTR@fail_verb>@family
QRONSSSXSSTT@fail_verb>@feast
MPRXVXSRSOQO@fail_verb>@food_spices
GN^RSQSTQUVU@fail_verb>@furniture
bLQURRSQTSSS@fail_verb>@garden
KOSO[TUdSQRQ@fail_verb>@hedge
ZQORSRSNRRSS@fail_verb>@instrument
]NRPZNSRTPPO@fail_verb>@intensifier
DVRZSSS]NWVX@fail_verb>@kitchenware
ZSPQSSSWTRSR@fail_verb>@lateness
NQNSSRSaSRSS@fail_verb>@lighting
FN\\QSSV[QUUW@fail_verb>@listing
ER[WYPSLSSSR@fail_verb>@looks
KRUSSSSRRUSU@fail_verb>@material
VKL[WRPYURRQ@fail_verb>@me
TVSRSUQUSSSW@fail_verb>@money
VVQSSSSSQUSV@fail_verb>@music_media
RRWMZ\\SUSZYY@fail_verb>@negation
MTSRUPT[SNMO@fail_verb>@number
WSSSPRSTSSSR@fail_verb>@office
XTOPSQS_MRQR@fail_verb>@packing_material
TSUTPPS\\TQRQ@fail_verb>@packing_verb
DLUSVSSdVRSS@fail_verb>@packing_verdict
[NQOORSTVRSQ@fail_verb>@parcel
KPRQTYRULXVX@fail_verb>@part
8NTbSSRbPTTT@fail_verb>@pet_goods
XRLPSKS]WSSS@fail_verb>@phone
XOWRSRSGSTUV@fail_verb>@place_name
ERVRSQR^RTTT@fail_verb>@quality_praise
VSNOSSS`USSQ@fail_verb>@quick
ePMSSSRNTOSO@fail_verb>@recommendation
NRXSSRRMTSST@fail_verb>@room
[SKUSTS\\RRSR@fail_verb>@route
[UPFRXR_SSTT@fail_verb>@seller
KQMOSOSZMOPQ@fail_verb>@senses
LQROSTSUTSSR@fail_verb>@shoes
MXOVQRSVRSRS@fail_verb>@size
U_SRSSSNORRP@fail_verb>@sport
KSWTSRTbOURU@fail_verb>@staff
SRXRTTRRQPVP@fail_verb>@stars
bSSJRQST\\QRO@fail_verb>@time_span
ZOOTUSSTQSRV@fail_verb>@tools_fixings
[PRQSRSQTQPR@fail_verb>@toys_games
U[TQSTTXRNRO@fail_verb>@use_verb
PXPURWWWIRSR@fail_verb>@used_item
RSP[RSTVPSRT@fail_verb>@vehicle_part
_UORWKSYPSSS@fail_verb>@verdict
aNcIRRSGYV[U@fail_verb>@weather
POWYSUS]TSPU@fail_verb>@weekday
SXOPTQSOPPPP@fail_verb>@work_verb
KSUQTSSQTSSR@fail_verb>@wrong_item
[HRYOMTNXTQV@fail_verb~>
ORYRSRSIRVVU@fail_verb~@answering
`RLTQPSNVPSQ@fail_verb~@comparison
[RRRSRSQTRRR@fail_verb~@courier_act
]]PRSSSOUPQQ@fail_verb~@delivery_place
[QTOSQSIUSTR@fail_verb~@fail_verb
HRKSSVSiRSSS@fail_verb~@hedge
QRRTWRRLTTQU@fail_verb~@intensifier
PS[VSSSASSST@fail_verb~@looks
@LYZ[WS^KVTV@fail_verb~@me
NPfTTQSLSXWU@fail_verb~@negation
[RLTSTTRMSUT@fail_verb~@number
[SZRSOSQRSRU@fail_verb~@seller
PURQSQSESSSS@fail_verb~@senses
HSQSSWSQQTTT@fail_verb~@use_verb
YRNRTUSLRQPQ@fail_verb~@work_verb
[KMRPSSZRUUW@fail_verb~a
QRSUTSSQSSSS@fail_verb~about
TQSSSSSSSSST@fail_verb~after
V[QRSPSJTRRR@fail_verb~all
K]VQQ^RMQUVZ@fail_verb~and
`UKRSSSJPQQQ@fail_verb~asleep
UQ_PRPOQYSTR@fail_verb~at
N[SSSRSYPSSS@fail_verb~back
NSXSSUSPSSTS@fail_verb~by
VSQSSPSVSRRQ@fail_verb~dead
MVQSRRSQTUTU@fail_verb~down
RTSPSPQRVTUT@fail_verb~for
ZWRUSRSPRRRT@fail_verb~from
SS]WSSS?PWVV@fail_verb~her
WRPORQS^TSTS@fail_verb~if
NUQ\\RZR=QXWY@fail_verb~in
VTNSSZSNSSTT@fail_verb~is
QZBTTVSVTOMK@fail_verb~it
QPSSURSQSSSS@fail_verb~of
dOQMVPSWYNPN@fail_verb~off
SFdVSOSIXSQQ@fail_verb~on
SHZPRPR\\WSTS@fail_verb~out
OQR[WXSYTSSV@fail_verb~over
YOWRSSSRSTTT@fail_verb~that
VWPXSRR\\RQRR@fail_verb~the
iQ:ORSSOaMPL@fail_verb~to
USWSSSSIQSSS@fail_verb~up
[SQSSQSOZQQO@fail_verb~when
VTOQRWSHTRRR@fail_verb~with
GjMMPWQOKHIN@fake
MnNPSMSFMNOK@fake~>
QLRSSYSRRSS\\@fake~and
QTRSSPSMSSSR@fake~the
OSPPQIKbWRTN@family
_SZPQSS9USSR@family>@animal
QT]PTKUhVPTQ@family>@answering
RNPORYUROTST@family>@arrival
KNSVSUSQSTUT@family>@art_craft
QWOQTQSRRVXV@family>@baby
JTSSSSSQRSSS@family>@beauty_hair
LNMMRZSkSQUR@family>@body_part
MUYQSVSTQWVV@family>@book
NQSUSSS[SSRT@family>@building
U\\SSSQSHSRRQ@family>@camera
ERWPQWSjRVVW@family>@clothes
YSQSSRSPPSST@family>@colour
bRZSRQRMVSRP@family>@comparison
XRSSSSSITSSS@family>@computer
TWTRSMR^STST@family>@conduct
KVTHTWS_PQRR@family>@courier_act
RRTSSSSYSVUU@family>@courier_staff
RSURSWSORQQQ@family>@courtesy
PWPNSRS[PRSR@family>@day_time
VSOJTRSEVRVR@family>@delivery_place
QNWTSVSQSYWW@family>@dispatch
XSRRSTRUSSSS@family>@drink
ZRLTTTRXWSSQ@family>@fail_verb
F\\T[SZSXOUPS@family>@family
\\RSSSXRAVPPO@family>@feast
XMVSRVSVSPRR@family>@food_spices
USSSSIR^USSQ@family>@fraud
JSUQQSRZRSST@family>@furniture
OVQXSSS_SUTV@family>@garden
GSYSSVS]PXVW@family>@health
QVRVTVR_WQQU@family>@hedge
PRQWSSSWQTST@family>@instrument
Q[TQSOV]SRPR@family>@intensifier
WUQSTYS?TRRS@family>@kitchenware
SQKUS]STUSRU@family>@lateness
CSUUSSSgUSST@family>@lighting
M]VKTTSWSQTO@family>@listing
WSRSSTSNQSRS@family>@looks
JTWRSRWOPTSS@family>@material
RPE[UQRgVQMN@family>@me
OSOSSSS_TRRS@family>@month
EQSRSSSfOWVW@family>@music_media
OUOLRZW]TQRO@family>@negation
QWLPSZSSUTTR@family>@newness
VSSXWWNNSRRN@family>@number
RYPSSSSNSTTR@family>@office
IV`PSTVYNVUS@family>@order
VSWQKQSZVSTU@family>@packing_material
PZ^QSQSVTTSS@family>@packing_verb
RQaQQRSJUUUU@family>@packing_verdict
cRRVRKSJWUSR@family>@parcel
WMOYW^STTRRW@family>@part
LQTSUPU_TRRQ@family>@phone
HRYRSKRJQUSU@family>@place_name
KSPSSSXTOSSR@family>@plants
JT]USQSRPWVU@family>@quality_praise
]SRSSVS?SPQQ@family>@recommendation
iRORSSS;SUSU@family>@room
CSUQSMSbRTVR@family>@route
ZRRRSPSNTSSS@family>@rudeness
[XaQROUVXSUN@family>@seller
JRUSSRS[VSSR@family>@senses
LSSRSSSYTSST@family>@shoes
UZOOUPSaQRRN@family>@size
TQMTSJSNTSSR@family>@sport
NRVRRNS[TUTT@family>@staff
XNMWQUR]UVRT@family>@stars
XPYSSMSNUTUT@family>@time_span
DQQYSVSiOWRY@family>@tools_fixings
ISWOSTU[RUTV@family>@toys_games
MPTVVNTUVWTV@family>@use_verb
\\QXSSRRPURSQ@family>@used_item
JRYTSXS\\PUUY@family>@vehicle
VPGVS_RKSQRV@family>@vehicle_part
VZXRUZR@USUS@family>@verdict
XVUSSQSKSUUT@family>@waiting
PSRbSSSPOTQT@family>@weather
f[PSRRQCWQSN@family>@weekday
INW\\V_UYNTVW@family>@work_verb
LSTNPROOPXV[@family~>
XNZRSHSCSQRN@family~@answering
GNISROUmQTST@family~@arrival
MSOXSVSXSSSS@family~@art_craft
URZRRUSKSTTU@family~@clothes
PSSRSOS\\SRPQ@family~@comparison
SPQMTXSWSUTU@family~@courier_act
VSSRTSSOTQTR@family~@delivery_place
ZNTUSSSUSWTV@family~@dispatch
YRTUSRSMTUUU@family~@fail_verb
PRRRSUSaPSSS@family~@family
[SOSSUSFVSQR@family~@feast
VSSSSLR\\USSQ@family~@fraud
TXYSVSSIWOPO@family~@hedge
STWVSNVONTQT@family~@intensifier
RRKLSWS_TQTR@family~@lateness
SSYSSRSGQSSS@family~@looks
UUVWYISHUSTQ@family~@me
QRIWSYRSWONN@family~@negation
ELWWXQRHYRRQ@family~@number
HU_QSTVROUUS@family~@order
ES^USSScOWVU@family~@quality_praise
OSSSSVSPQSSR@family~@recommendation
^RRRSRSKTSSS@family~@rudeness
MX\\RSRSIQRRQ@family~@size
QOWMUNSbRXUW@family~@use_verb
TPRSSSROSRSR@family~@used_item
NSURSSSdRTUT@family~@vehicle
TNSRSSS]SRSR@family~@vehicle_part
aTSRS\\S>QSUT@family~@verdict
LY]NSRRSRSTS@family~@weekday
WTR]VWTMJQSR@family~@work_verb
IWTMRQRZRUVU@family~a
U\\XQRTRKLLPN@family~and
LQVRScS9QRSV@family~are
]RTTSPRHUUVR@family~at
RRZVSLSNTUUT@family~by
iRHSSSS8SPRR@family~calls
^PRSSQSWWPRO@family~can
]SQRSRSJURSQ@family~cried
PSPNSSSTSSRS@family~do
^RQSSSSFUQPQ@family~favourite
`PRTRSSKVORN@family~fight
QSWSSSSESTTS@family~flew
\\QSPSWRRWSST@family~for
XSOSSTSTRQQS@family~from
[H^QXRRNTWUX@family~had
bQ9SSOW]WQPQ@family~has
YRTTSQQKSTSS@family~have
cJ^KQTRC[QRT@family~in
MEPNReR[QVVV@family~is
TSOSSRSWRSST@family~learned
VRSSSSSHSTTT@family~now
OSQTSUSPQSRT@family~of
KOUZSXUQUQSV@family~on
SSQSSUSGSSSR@family~passed
WQXHRQS`YQTQ@family~put
NOAPSJT|WPRO@family~said
NHASSOTwPOMR@family~says
TSSRSSSSQRRQ@family~set
QV^MS\\SLSRSS@family~she
WTSRSSSZURSR@family~sleeps
MSPSSSS[TSRT@family~still
MQSSSQSPPRRS@family~taught
^SaQSRS@STTS@family~the
cQRSSRSISRRQ@family~thinks
[RWYSMS@VRRQ@family~to
QSXQQSS[TSTS@family~took
ZOZMQORATSTR@family~was
JSQRSUSWSRRQ@family~went
JXERPSTkPSSS@family~were
_RTNUSR9QQQS@family~who
SORRS[SHSRRR@family~who's
PSQSSQS_TQRQ@family~will
OQRRSSSYRUUU@family~with
WUPURVS]RSRS@family~would
IKiGNJJVJ^b]@feast
RULRSWP[SSTT@feast>@answering
YOYRSRSYSUSU@feast>@arrival
PRERSWSkRSTT@feast>@body_part
RXSRTRSTTSTS@feast>@camera
XRTURSROPUTU@feast>@clothes
RS^TSQVNVQQQ@feast>@comparison
VPWSSSS[SSRS@feast>@courier_act
SRUSSSSUSRPR@feast>@day_time
YS[PSSSUUSRR@feast>@delivery_place
UXGRRQUWWPQP@feast>@family
MVNSSTSQQXWX@feast>@feast
PRZRUSSCQXWX@feast>@food_spices
QRXSSQSISTUU@feast>@furniture
ORPRSSSEQSST@feast>@hedge
QUVRSRSZRVUU@feast>@intensifier
SPSSSSRQRSSR@feast>@jewellery
RM_SSWSQUSTU@feast>@kitchenware
KOSUSRSWQUTW@feast>@lateness
XSTRSQSKQTTT@feast>@lighting
VXYRTQS>SVVU@feast>@listing
PSUSRVSLQSRS@feast>@looks
PTSSSSRVSSSS@feast>@material
XPGQRRRWVSVS@feast>@me
MLQSSUS`STTU@feast>@missing
TSMUSSS<TRRR@feast>@month
HWYTQUS[QROR@feast>@negation
ZTWMSQRQRTTR@feast>@number
QSQQSSRXUUVT@feast>@office
VPPSXQRMSRRR@feast>@packing_material
XPQSYQRJRRSQ@feast>@packing_verb
QXUSSOSSTPRO@feast>@parcel
[PKSRVSRUOOP@feast>@part
XRUNRVSRSPQR@feast>@plants
aSVSPRSFUUVT@feast>@route
YVSYSUSATRQO@feast>@seller
YLXSSVSLSTTU@feast>@size
VSTPSQS]UWWV@feast>@stars
PQXRROSUQTTU@feast>@time_span
MRPSSSSXSRSR@feast>@toys_games
SS]RSRRXRUUU@feast>@use_verb
ZQOQSRS\\TSTS@feast>@weekday
RXRRSQSfQQSQ@feast>@work_verb
LGUKONSMQY[Y@feast~>
SVVSSSPKSSSS@feast~@answering
YRRRSRSBSTST@feast~@arrival
ITMWSSSSOWVV@feast~@clothes
PSXRSRVFSRSR@feast~@comparison
TQQSSUS[SRRS@feast~@courier_act
PSVSSSSXRRPR@feast~@day_time
QRXSSSSORTTU@feast~@feast
STYSSRSRQXWW@feast~@food_spices
QRWSSQSOSTUT@feast~@furniture
OU[SSSSLSWWW@feast~@intensifier
QSVUSSS>SSRT@feast~@lateness
SSUSSQSLQVVU@feast~@lighting
SSXQRUSOUPUQ@feast~@me
OLQSSSS\\SUTU@feast~@missing
LQNSSSRcSQQR@feast~@number
SSPQSSSYUUVT@feast~@office
XPQSYQRMSRSR@feast~@packing_material
VSSSSWSLTPPR@feast~@seller
TQWRSOSJSSTS@feast~@time_span
QRPSSSSXSRSR@feast~@toys_games
`SSSRRSCVRSQ@feast~a
aYQUPZSJPGFJ@feast~and
QVKSSSS\\SQQQ@feast~by
LXUNRVSVTQQT@feast~card
]RFWSSRVQUTT@feast~for
NV_SSRS:QUTV@feast~has
SSUVRPRMSURS@feast~in
IQbSSPSMRXVW@feast~is
Q\\U\\SSS`RSQS@feast~it
WPNWSQS`QSTT@feast~on
aSSQSUUKTNNN@feast~the
`RPRRLRZWVVU@feast~to
WHHEPORUSQTO@feast~was
URSSVTSGSSSS@feast~with
^SNNVIRTWPQL@food_spices
R[TPRSSTSORO@food_spices>@animal
WSXORTSKSSTQ@food_spices>@answering
SPYRRQRMPWVT@food_spices>@appliance
ZT4MSVSkVNPQ@food_spices>@arrival
WULRYRSTRSSS@food_spices>@bag
JQTSSZSSTSSS@food_spices>@body_part
SHYOVSSeTPSP@food_spices>@clothes
QUSVSRSOORQR@food_spices>@colour
\\MIPTYRVXORP@food_spices>@comparison
IWRRQSS_RSSR@food_spices>@computer
_SOSSSSXSUSR@food_spices>@conduct
PSRPS]SXSRSU@food_spices>@courier_staff
WO`KRXQLURRT@food_spices>@courtesy
YXRMSUS[RRTS@food_spices>@delivery_place
_OQURSSAXSRT@food_spices>@drink
JOXSSSS[RSST@food_spices>@electronics
RPSRSRS[QRTS@food_spices>@fail_verb
UYPSRQSMRSSS@food_spices>@feast
RXU]VOUMPUST@food_spices>@food_spices
MRRWSSSUSTSV@food_spices>@furniture
PPWRURSGPSRR@food_spices>@hedge
RV\\URSS9STST@food_spices>@instrument
VRONXQTZORRS@food_spices>@intensifier
IWVQSPUMTPQQ@food_spices>@kitchenware
RTTNSSS\\SSSR@food_spices>@lateness
ORORSRSPSSSS@food_spices>@looks
RO]UGQScVWUV@food_spices>@material
NUI_STSYVTTT@food_spices>@me
SReSSSS=SSTT@food_spices>@month
QM]PQSRVSWVX@food_spices>@negation
]OKUN\\RVZNNP@food_spices>@number
RNSLMQTYQWWW@food_spices>@packing_material
STNNLRTfTRSR@food_spices>@parcel
KSZPZPSVPUVV@food_spices>@part
NQPRSSSfRPPP@food_spices>@party
K[VVSSSORRQR@food_spices>@pet_goods
HVRXTTT^PVRT@food_spices>@plants
IMPRSSSbRSRT@food_spices>@room
EZ\\SVSRZOYYW@food_spices>@seller
LQYWTRSSRUUU@food_spices>@senses
^SQPRUSUVPRR@food_spices>@staff
TPRRR[TDQRRT@food_spices>@stars
ORWZSSRPPQRR@food_spices>@time_span
LUPRdRSRSQRQ@food_spices>@tools_fixings
XRTSSSSOSTTS@food_spices>@toys_games
ROQPSRS`SRVR@food_spices>@use_verb
W[OSSSSbRUTU@food_spices>@used_item
RRUSSTTOSRTR@food_spices>@verdict
OP_TSRSOSTQV@food_spices>@weekday
VRVSPVTZQSRT@food_spices>@work_verb
UXOROSLNUTTV@food_spices~>
SPYRRQSOPWVT@food_spices~@appliance
TM=OSRSfTTTT@food_spices~@arrival
QQSRSSSPPRQR@food_spices~@colour
ZKNPUYRTWSSR@food_spices~@comparison
_RPRSRSLVSSS@food_spices~@fail_verb
KRQQUSSYQSTT@food_spices~@food_spices
NSSSSRSHSSSS@food_spices~@hedge
RSQNXRSSQRRS@food_spices~@intensifier
MRSRSRUfSQQR@food_spices~@kitchenware
RYTOUWSVQOQQ@food_spices~@me
[NJQRSRUVQRQ@food_spices~@negation
NO\\RRRSYRVUX@food_spices~@packing_material
TLNONRTfWRSR@food_spices~@parcel
LSOWSSSPRSSU@food_spices~@pet_goods
GSRYUTSJPWST@food_spices~@plants
R\\ZSRPRJQVVT@food_spices~@seller
TSSSURSORSSR@food_spices~@senses
PSRPSSSQRTUT@food_spices~@use_verb
RSRSSSTTPTST@food_spices~@work_verb
YSSSRSSDRSSS@food_spices~a
OUPWVWSZRSQR@food_spices~and
HR[XTQSSMWVW@food_spices~are
[XMMYPRFTQSO@food_spices~at
GR\\RSSS[QTTT@food_spices~because
bRHQQTS]WSTR@food_spices~for
MWPWSSSSPTSU@food_spices~from
OYXRSYSXSOOP@food_spices~had
PZMNPLRRQPQP@food_spices~in
PNPRSMUjRZXY@food_spices~is
MMNPRRSXXSRR@food_spices~it
QUMRSYSSRPSQ@food_spices~of
DiOXRTSRMQRQ@food_spices~on
PPTOSSS[SRTS@food_spices~the
OSRUSTZDSTTQ@food_spices~to
SZRPVRRYRMMN@food_spices~was
NXYSSQSXTRSR@food_spices~were
SRRRSJSRRTTT@food_spices~with
OGIJMq]SLCHY@fraud
cRYPSPSSUTTT@fraud>@delivery_place
URTQSVQIRSSU@fraud>@me
IWSRSXS\\RSSU@fraud>@number
TMNSQT_TRNNT@fraud~>
]RVRSPSQTSRS@fraud~@delivery_place
QS[SSOSRQTSU@fraud~about
PRQSSWSPSSST@fraud~and
RRVQSMS^VSTR@fraud~down
KTSTSSSNRSSU@fraud~in
USUQSQSWTTTR@fraud~on
ESVSSXSXPUUV@fraud~to
]QSKNPRPZSTP@furniture
ZYWPSLScWQRO@furniture>@answering
USPOSOSPSTSU@furniture>@arrival
PSMPSSSPQUUV@furniture>@baby
WSVVSSSYQTSU@furniture>@bedding
WSMPSUSSUQRQ@furniture>@body_part
DWZHSQS]SVUV@furniture>@building
QSSSSQSMNRRR@furniture>@clothes
cRPOSTSPRPSO@furniture>@comparison
VSXQRSSXQSSR@furniture>@courtesy
MSO\\TSSXSRSR@furniture>@day_time
SSINSRS_TSPS@furniture>@delivery_place
XQPSUOS\\RRPQ@furniture>@fail_verb
VRNSSSSdTRRR@furniture>@feast
VSPZTRSNSRSR@furniture>@food_spices
MTQURQRCSRRR@furniture>@furniture
P]PTRQRLQORN@furniture>@hedge
VXRVRPSISTVP@furniture>@intensifier
CQTSS`SLSSST@furniture>@kitchenware
VPRSSRSSVSRR@furniture>@lighting
URQSRRSVOSSS@furniture>@looks
SWYTRURQRXWZ@furniture>@me
ISSSSRYQSSSR@furniture>@month
XQMPRGSXWOQO@furniture>@negation
VXKRSNRQSSQU@furniture>@number
TS]SSRRRQTTT@furniture>@order
GVPPVURXURRR@furniture>@part
USRSRSSSTQQQ@furniture>@pet_goods
[SSQSLSUTSSS@furniture>@phone
USSSSSS\\RSSS@furniture>@quality_praise
XROWSSSLUSRS@furniture>@recommendation
ITT[SPSTQSQS@furniture>@room
VSOSSSSWSSSS@furniture>@route
TQTXRWVKSTTT@furniture>@seller
TVRTSRSSQSSS@furniture>@senses
SVUSSRSHRTST@furniture>@size
USURSSSJURQR@furniture>@staff
OTTQSRSNRRSS@furniture>@stars
TSVTSZSOSQRQ@furniture>@time_span
JQPVS`S^SSSS@furniture>@tools_fixings
SSWRSSS>SSST@furniture>@toys_games
NQPVSQR^SVWV@furniture>@use_verb
HR[RSSSWPWWW@furniture>@used_item
SX\\SSRSERVVV@furniture>@vehicle_part
RRPSSSSIUSST@furniture>@verdict
SSTRSVSLSSSS@furniture>@weekday
TUQUSUSSMQRS@furniture>@work_verb
SURRYOPOSRQO@furniture~>
cSPRSUSQSSSR@furniture~@comparison
TSQRURSVQQQP@furniture~@fail_verb
\\VRSSSS?PSSS@furniture~@hedge
OU[XSQSNTWVT@furniture~@intensifier
WPUQSRSZRSSS@furniture~@me
BWQPRRSjTQRR@furniture~@negation
X\\PTSRSUSSRS@furniture~@number
OTJQVVSVURRQ@furniture~@part
USRSRSSSTQQQ@furniture~@pet_goods
RURSSRSWQRRP@furniture~@work_verb
_P]NRJSAUQSO@furniture~and
POPSSTSORQQP@furniture~are
DRZRRRVdSUUU@furniture~at
TWTNSQSYTRRR@furniture~by
CQ]]SQSKRZVY@furniture~for
VMNRSVS_VRSR@furniture~has
XTKPSRSVVPPQ@furniture~in
`KMRSOSV[RRQ@furniture~is
MSNNRRS]TTST@furniture~it
PPTSSRSTRTST@furniture~of
WRQQSSS]URRR@furniture~on
TSRSSRYHSSSR@furniture~since
YQMVSSS_TRRR@furniture~the
ESVSSWSSSVVU@furniture~to
YNT\\S[RMVTST@furniture~was
FR]SSRSVQVTV@furniture~with
kQKPQIQJ[MJJ@garden
PRRTSSSGSTRU@garden>@animal
URULSWSXURTR@garden>@arrival
OSVQSSSZTSTT@garden>@body_part
SSTSUSSURTSS@garden>@colour
FQSUYUSbQTUT@garden>@comparison
YHSRSVSQVSSS@garden>@damage
INWQSSS\\RSTS@garden>@delivery_place
YJTROVSNVSTS@garden>@fail_verb
USQQSSSVSSSS@garden>@furniture
A[NQSTSXQQSP@garden>@garden
OVXVSSSURSSS@garden>@hedge
TO]USRULRUVV@garden>@intensifier
XRSYSSRNRRSS@garden>@lighting
cRLOURRQ]QQO@garden>@me
SQPSSRSQSSSS@garden>@negation
QPMVSQTfNSRR@garden>@number
FZORQPSVMSST@garden>@part
OWRRSSSHRTST@garden>@pet_goods
LQ]MSOSSRWVU@garden>@plants
UPPRTWS\\RSST@garden>@seller
UYRQQSSTVQSQ@garden>@tools_fixings
SPUOSRSQURSR@garden>@use_verb
[SXLSTSYUNSO@garden>@verdict
ORRXSSSPQRRR@garden>@weather
RNXYSRSSRQSP@garden>@work_verb
TRSNWPRH\\OKO@garden~>
XRSYSSRNRRSS@garden~@lighting
VRRRSTSHWRSR@garden~@me
TRSRSSSPRPSR@garden~and
N]TQSSSNSPQQ@garden~in
VPWRSSSKSTUT@garden~is
OSOSSSS[RSSS@garden~on
HSQTSSS[RTST@garden~the
OTPcURSXPWVX@garden~was
NTWSSRSQTTSU@garden~with
^WGRTIPMZJLG@health
WRPYSRSMURQR@health>@answering
QZUPSSSBUUVU@health>@arrival
MRQWSSSTPSRS@health>@beauty_hair
TRPUSRSVSSRS@health>@building
NSSVSSSOQWUU@health>@clothes
OXWQScPEOWW[@health>@comparison
]VPQSTSJRRSS@health>@courtesy
RSSSSSSKSSTT@health>@day_time
LRTSSSSXSTTU@health>@electronics
PSZRSSSSSRSS@health>@fail_verb
UQURSVSRSSST@health>@health
QQSQSRSWVRSS@health>@intensifier
[VJNUMRNWQQL@health>@me
LTPQSOS7UQSR@health>@negation
WRgOSRR?VTUS@health>@number
RNSVVQTVUTSR@health>@packing_material
RNSVVQTVUTSR@health>@parcel
XOSSSRSWVRRQ@health>@part
NQSRSRS[RSSS@health>@seller
TRQSSRSNVUST@health>@size
UUSRSSSIRVVV@health>@time_span
ZO^QSVSPVRRS@health>@use_verb
YOWRVRS]RRSS@health>@work_verb
KJPRRMTaPROS@health~>
\\RQRSPSVURRR@health~@answering
NZVPSSSBUUVU@health~@arrival
SSSSSSS[RUUT@health~@clothes
SSTRSSSTSSSS@health~@fail_verb
QQSRSRSXVSSS@health~@intensifier
HVOSSRR[STSS@health~@me
RNSVVQTVUTSR@health~@parcel
VQRRVPSZQSSS@health~@work_verb
YNQRSSSVPSSR@health~aid
LRM[SUS_USQT@health~and
IUTQSSSNQSSS@health~at
ZPSNSQRRUTTR@health~for
VQNRSRSWWSPS@health~in
VQQSSSSKTRSS@health~is
YTMWSWSNPRSR@health~on
NSPRSSSSSQSQ@health~said
TNRSSUScUSSS@health~says
VRPVSRSVURSR@health~the
SPVORTLXSTUU@hedge
\\RLMURSYQQQT@hedge>@animal
\\XRTYWQEVNQR@hedge>@answering
JVKTSYRSSRRR@hedge>@appliance
NUZNTYSPPSUR@hedge>@arrival
ZQYRQURKVUUU@hedge>@art_craft
GYRWTRS`NSRS@hedge>@audio
VMQPRXSVWQRS@hedge>@baby
[RTYOQSPSUSU@hedge>@bag
LXYSSTSTRRRS@hedge>@beauty_hair
?Z`^RQSRJWTY@hedge>@body_part
^XSRRQPNTQOO@hedge>@book
OUQcURR>TPPP@hedge>@building
OKPRXVSMURSQ@hedge>@clothes
RXQQPOSXVSSQ@hedge>@colour
N^OWQQQSSQQP@hedge>@comparison
RURSSSSWTSTT@hedge>@computer
HRYRRNSMQTRU@hedge>@conduct
XHXSUDSWVYYQ@hedge>@courier_act
KY_XRRSNNTQT@hedge>@courier_staff
TVNPP\\JOXPRS@hedge>@courtesy
USPRSRS^RQSP@hedge>@day_time
YZVLSTSSQRRP@hedge>@delivery_place
SMKRSUSUTTTU@hedge>@dispatch
STQYRQSUSQSQ@hedge>@drink
ZPVSSSSNTSTS@hedge>@electronics
IUY_RSSFRXWY@hedge>@fail_verb
OU[QSXSTQNON@hedge>@family
OQ\\SSQSQQTSS@hedge>@feast
ULUQNSSVXVVU@hedge>@food_spices
SRVSSYS[ROPO@hedge>@fraud
C[Q`SOSFQVST@hedge>@furniture
RTOZSUSOSSRS@hedge>@garden
XSIOR]RVVRST@hedge>@hedge
LNNTRRS`URQR@hedge>@instrument
ZSQPTUTEVSSQ@hedge>@intensifier
QRWRSSSXRSRV@hedge>@jewellery
ORPSSUWHQRRP@hedge>@kitchenware
KS`VRMRGMWVW@hedge>@lateness
NVWTSdS>RQRT@hedge>@listing
HTURPFUhOTSV@hedge>@looks
WQZUWNW:PRUO@hedge>@material
VZWPPUUP]PKL@hedge>@me
LPTRRWSITSTS@hedge>@missing
R_LQSWSWRRRT@hedge>@money
TVWRSQSSQTST@hedge>@month
NP[NWITOTTSQ@hedge>@negation
VPPWSRS_TSQS@hedge>@neighbour
O[HZN\\XINVPU@hedge>@number
USQSSSSLTSST@hedge>@office
MNMUR\\SXRXTZ@hedge>@order
OTSXXTSPNRRS@hedge>@packing_material
TULRTSSLTRSR@hedge>@packing_verb
ZVORSSSNTRSS@hedge>@packing_verdict
ZYOPV_SIPQRR@hedge>@parcel
NXSSXSTUQVUW@hedge>@part
ORPVSRS\\TSRR@hedge>@pet_goods
aNYOWRRKSRSQ@hedge>@phone
OR_STRUMRVUV@hedge>@place_name
RQROQUS]SQQT@hedge>@plants
MQRRS]SIQRRS@hedge>@price_word
JPRRRRaYTQSP@hedge>@quality_blame
YRPMPUTIRMPS@hedge>@quality_praise
TTVPSMS^SUVT@hedge>@quick
NQORS\\URQTTV@hedge>@recommendation
RPTSSTRhSSTV@hedge>@return
eT_OSRSPVRSR@hedge>@room
PU][RRRJQXXV@hedge>@route
\\SVNSTSSRSSU@hedge>@rudeness
K]WPUSUYUNLP@hedge>@seller
TPWTQXRJUTTV@hedge>@senses
dLSUTTUNVQRQ@hedge>@size
dZQMRMSQTQVP@hedge>@staff
YTNPLTXZUQQP@hedge>@stars
\\UWRSSSGRRSS@hedge>@swearing
RQ`LR^UNNUV[@hedge>@time_span
YVRMUVVPQSSS@hedge>@tools_fixings
LUUQW\\SJSTUS@hedge>@toys_games
LP`RUOPORRRP@hedge>@use_verb
PKSXRTRYUUTU@hedge>@used_item
GRVOWTS[SUUU@hedge>@vehicle
^O`KRTRWSTUU@hedge>@vehicle_part
UYZPVISKYWXV@hedge>@verdict
UQOQSWSTURSQ@hedge>@weather
QSE[S[SFRVTT@hedge>@weekday
NSQ_Q\\TNOVRR@hedge>@work_verb
XMKRS\\ULTTTW@hedge>@wrong_item
OMRPRTZNNQRP@hedge~>
G^U`WTR?NSTU@hedge~@answering
LXSIUWSRQTVO@hedge~@arrival
USNRSVSXUOPQ@hedge~@baby
UXNUSSQTUUST@hedge~@book
WRQSSSS]VSSR@hedge~@colour
OZRRRPS]SORQ@hedge~@comparison
TSXOSVS]QSSV@hedge~@conduct
WNSSSPSKSRTP@hedge~@courier_act
SRNUSSSSSSSS@hedge~@dispatch
QRRQSSSTTSSS@hedge~@fail_verb
[TgSSPS@ROPN@hedge~@family
NRUSTVSZQTTS@hedge~@food_spices
TTSSSYSTTQQS@hedge~@hedge
UQPRSSR\\USSR@hedge~@instrument
\\QQQRSUaTSSR@hedge~@intensifier
ZRQORSSWSTTU@hedge~@lateness
ORURSXUQRSSU@hedge~@looks
_USXSNU=SPOP@hedge~@me
PVQSSRSPQSST@hedge~@month
SQSRV^QSXNON@hedge~@negation
TSQYSSS]RURU@hedge~@neighbour
W]a\\UNTHNZVV@hedge~@number
USRPQUURRRSU@hedge~@order
[VPSSRSVQSSS@hedge~@parcel
NPRRS]WJQRRQ@hedge~@price_word
ISRRSQTUTSSR@hedge~@quality_praise
PRPRSNS^TTUS@hedge~@quick
MSORSaSRSRST@hedge~@recommendation
WSNOQWQHWPOR@hedge~@seller
VQRSSSS[RQPQ@hedge~@senses
\\NRQSTSNXSSS@hedge~@size
VSRSSSS\\SRTS@hedge~@staff
POYSRQSWPRRP@hedge~@use_verb
CV\\SSNSnRXXV@hedge~@verdict
ST>SSVSUSRRQ@hedge~@weekday
ROWQSQSSXQQO@hedge~@work_verb
RJQRSVRMPUSY@hedge~a
OQNRRUSiUSSS@hedge~about
JRRSSRScTTSS@hedge~after
KOORUOY\\VUSU@hedge~and
aORQSUSHXORO@hedge~as
SSZ\\SRTRRVUT@hedge~at
YMWSRTUNVTST@hedge~be
QZSQSQSOPSTS@hedge~by
[RQSPOPMTRSS@hedge~do
QQIQSVS]TPTP@hedge~even
ILQRRMSsSQRQ@hedge~fine
ORQUOQSTSSRS@hedge~for
RQSNSRS\\TTRS@hedge~found
MTZSSXSSRRRT@hedge~from
PUQQRSSXRQSQ@hedge~get
QP[NYMVbQUUQ@hedge~have
NTVQSZQKUWRX@hedge~he
VSFWRPSWSTTT@hedge~he's
LSWdSRSQTUSS@hedge~hear
OQQOUQS_VSVQ@hedge~in
SNMZSQSJSRSQ@hedge~is
\\Ma@VQTSRXYT@hedge~it
dQWMQMUPRVUU@hedge~it's
XTRSTKRLRSRR@hedge~its
_PIXSHRRUNOL@hedge~now
WWgNRSRINX[S@hedge~of
_QUVSPSGURRP@hedge~on
PSRSWTS1TSSS@hedge~put
bQ[RSOSDVRSP@hedge~say
XTGSRYSWSQQT@hedge~see
FZNXS_UNQRQU@hedge~she
LSQSSVS`TTSS@hedge~still
HVNYSTRRRUTU@hedge~that
\\TORSQSJSRRS@hedge~that's
QYMKTTU[SUVV@hedge~the
TQ`QROSFSVWU@hedge~there
LVWUSRSQQTST@hedge~there's
RYKSSUSJTRRS@hedge~thing
PZOPSLR^SQQQ@hedge~this
PXXVPURGSRST@hedge~to
SRZSRPSNTSRS@hedge~took
QQVPSWRbROSR@hedge~was
[QTQRPROPRPT@hedge~what
ROPRScSTQSSV@hedge~when
NO_TTRT?OWUW@hedge~who
WQYQSQSORRSR@hedge~wish
MQWSTPSQRRTT@hedge~with
SVQPSYSMSSST@hedge~you
HSOSV`SRNRSW@hedge~you'd
]XPRNKQN^PQL@instruction
NRS[SSSRTSSS@instruction>@delivery_place
QWPWRSSRSSST@instruction>@me
RP^USPSVSTST@instruction>@number
UQRQRSSQSSSS@instruction>@packing_material
VQPQRSSXSSRT@instruction>@parcel
OMRTSRSSRSSS@instruction>@tools_fixings
[ROSRSSOUSRR@instruction>@work_verb
^YUPSRR<UQRP@instruction~>
\\MROSRSVVSSS@instruction~are
XSSSSQSTSSSS@instruction~for
N^PRRSSQRQQQ@instruction~in
cVUWTFRGVMOK@instrument
RRRRSRS^VSSS@instrument>@answering
GWaYSPSRQVSW@instrument>@arrival
\\RPUSQRPVRSR@instrument>@audio
ZOMRSUSVWSSS@instrument>@body_part
GWORSZSYRRRT@instrument>@clothes
JQVTROTcUUVU@instrument>@comparison
URPTUSSTSRSS@instrument>@courier_staff
SQMOSSSHWQRR@instrument>@delivery_place
LYRQTWSKSRSS@instrument>@fail_verb
SRQQSTS`RSSS@instrument>@furniture
RRPTSSSSTTSS@instrument>@hedge
NXQURTRTSUTU@instrument>@instrument
NXZ\\YJRPPWSV@instrument>@me
[RSRSMRMXRRQ@instrument>@negation
_NSSRPRTYRSP@instrument>@number
SWSWQSSQRSSR@instrument>@packing_material
NVRSRUSXSSSU@instrument>@part
YRQRSYSLSSSU@instrument>@seller
MXRRSRSRRSSS@instrument>@senses
LSPSUSSfQVUT@instrument>@size
SQPUUSSXSRSR@instrument>@staff
TTRQSRS[TSSS@instrument>@use_verb
\\NXSSRSRTRSS@instrument>@used_item
TTLXSPTPTSRS@instrument>@work_verb
FYYOLZRTOUUQ@instrument~>
UQUSSPSVTTST@instrument~@arrival
QPSRTSSUSRST@instrument~@fail_verb
EZYVSRROPUUV@instrument~@instrument
^RKQTRR\\RQRR@instrument~@me
SSSRSOSQTSSS@instrument~@negation
TSSRSRSLSSSR@instrument~@number
VSOSSRTQTSSS@instrument~@work_verb
KWXRWQSVUVVV@instrument~and
TSSTSSSWVSSS@instrument~at
JVWSSSS_SUTS@instrument~for
PVWUQRSNRTTU@instrument~in
[PPVRQTKRSSQ@instrument~is
BUZTXTSSOSQS@instrument~on
SOUSTQS^TSSS@instrument~the
ZXX^SRUQNYTV@instrument~to
ISVNRYSQRTUU@instrument~up
SRRSSVS[URRQ@instrument~with
YKQTPSUNTMKP@intensifier
DWU\\SRSVQVRU@intensifier>@animal
XHXPSKRNTYZU@intensifier>@answering
_QRSSNSHSVUW@intensifier>@arrival
GQS[QRS\\TUSU@intensifier>@art_craft
SQPUSTRNRTSS@intensifier>@baby
UPQ]SSS^QURV@intensifier>@body_part
[N^PRPSJUTTR@intensifier>@book
TUTRSUURTQPR@intensifier>@building
PVRSVVRSSSSS@intensifier>@clothes
SMWTSRROTUSU@intensifier>@colour
OXZIRRSVQTTP@intensifier>@comparison
VRQSSRSOXSTS@intensifier>@computer
KRNZR[SJOTRY@intensifier>@conduct
ZLR`UIVDTUPQ@intensifier>@courier_act
LVQRSPSQQVSV@intensifier>@courier_staff
PQSR_PWPPQPQ@intensifier>@courtesy
TUVVRMULSVQV@intensifier>@damage
EQeGRNR]IY]X@intensifier>@day_time
ORfKSPSHQXUX@intensifier>@delivery_place
OMMWRVSOTRQR@intensifier>@dispatch
[Q]VRNRBTTSS@intensifier>@electronics
TUQURIUMVQRR@intensifier>@fail_verb
]RWSSQSWSQRS@intensifier>@family
Q[=SSSSVSRSR@intensifier>@feast
aKWRQVSRSSSS@intensifier>@food_spices
TSOSSTS\\SSSS@intensifier>@furniture
PUS[ONSVWURR@intensifier>@hedge
K\\HQRZSlTOOO@intensifier>@intensifier
PORSRTSSSUSU@intensifier>@jewellery
GYRWTQSiQSTS@intensifier>@kitchenware
QQQSRZTZRVVU@intensifier>@lateness
cSOQTRSLRSSS@intensifier>@lighting
ORJRSOShSRSR@intensifier>@listing
TQ^TRRSJTTTT@intensifier>@looks
ViMSVPSHVMOM@intensifier>@material
NXJPPYV\\XOQN@intensifier>@me
TTPSQSSNUSSS@intensifier>@missing
RSLSSSS`TRRR@intensifier>@month
XNHUTZSYTWTR@intensifier>@negation
aOSRPGJcXYYV@intensifier>@number
XQSOSTSGUUTU@intensifier>@order
_NPYSRSAUURT@intensifier>@packing_material
OSPSWSSRPSSR@intensifier>@packing_verb
KQSRUWS_SRRR@intensifier>@packing_verdict
UREUSQRgVUSU@intensifier>@parcel
RVXSPSQPSWTU@intensifier>@part
QRPQRRS^SUTV@intensifier>@pet_goods
TRRSSSSHSRRS@intensifier>@place_name
[URPSSSKRSSS@intensifier>@plants
YSOSRLYNVQRO@intensifier>@price_word
]OSSQQRXYPPN@intensifier>@quality_blame
GTQTVLS^SSTS@intensifier>@quality_praise
YNHZRXSFP[QX@intensifier>@quick
ZSUSSKSXVSTS@intensifier>@return
PRPSSSSWQSST@intensifier>@room
VWNRSRSYTRVQ@intensifier>@route
OYRTSTSSRSSS@intensifier>@rudeness
I[[\\[VV?OQPR@intensifier>@seller
WORPQMS[YTQR@intensifier>@senses
bKNORMQQZRSS@intensifier>@size
KOJURaRXUSRT@intensifier>@staff
RSQWR`SKSWU\\@intensifier>@stars
NRPUSNTeVQRM@intensifier>@swearing
CYKPSYYmQRSU@intensifier>@time_span
\\ORVSRRLXSRR@intensifier>@tools_fixings
PbORSTSTTSTT@intensifier>@toys_games
[OVPSQSUZSQT@intensifier>@use_verb
UPS[SVSQWRPT@intensifier>@used_item
IU[OSWRRSRUT@intensifier>@vehicle
SSTRSQSRSSSR@intensifier>@vehicle_part
KX]TKOPUOXTX@intensifier>@verdict
LVMSSZVVPQQT@intensifier>@waiting
PSVPSSUPQTTS@intensifier>@weather
QRKNS[S_QRRT@intensifier>@weekday
Q[QUSTXXTUSU@intensifier>@work_verb
rLUYUCSGWUSR@intensifier>@wrong_item
SRXKSRV\\VTZR@intensifier~>
HW[SSRSTSSSS@intensifier~@animal
\\HWQSQSWWVWT@intensifier~@answering
SS`QSPSCTUVU@intensifier~@arrival
JRT[SRSUSUSU@intensifier~@art_craft
URdRSQSBTTTS@intensifier~@book
JZRSSVRQSSSS@intensifier~@clothes
`MQTSSRFUSRS@intensifier~@colour
K\\PMRSUVPRSO@intensifier~@comparison
SSN[SXSDQTRV@intensifier~@conduct
VQM\\UKSUVRRP@intensifier~@courier_act
TPOO[ZRRUQQR@intensifier~@courtesy
UOVYRMUQSWQV@intensifier~@damage
HQ`GROR]LX\\W@intensifier~@day_time
ZRTLSNT\\QUQU@intensifier~@delivery_place
[QRYRRSKUSTT@intensifier~@fail_verb
WRMZSRSJPQPT@intensifier~@family
USKUSPSPURQQ@intensifier~@hedge
iJPQRVS=VRRO@intensifier~@intensifier
R\\SUTQSWRRTR@intensifier~@kitchenware
OQOSR[T\\RWVV@intensifier~@lateness
SSQSTSSQRSSS@intensifier~@lighting
YR\\RRSSFUSTS@intensifier~@looks
^\\RLRSSDVWYV@intensifier~@me
VSPSSSSOUSSS@intensifier~@missing
SSISSSS[TRSR@intensifier~@month
U_YQWQSGSSVQ@intensifier~@negation
STVRSLMIWUVU@intensifier~@number
\\STNSRSRTTTS@intensifier~@order
KQSRUWS_SRRR@intensifier~@packing_verdict
VSM[SQSITSSS@intensifier~@parcel
TMQPSSSSTSSQ@intensifier~@part
YSOSRLYNVQRO@intensifier~@price_word
[PSSQQRYYPQO@intensifier~@quality_blame
ROSTXHSQSTTS@intensifier~@quality_praise
OOJ[RXSGO[QY@intensifier~@quick
OYRTSTSSRSSS@intensifier~@rudeness
XN^TSRV@RRSQ@intensifier~@seller
YPOLRQSVXOPP@intensifier~@senses
VKWQSQQFYQSS@intensifier~@size
RRRUSMS[USSR@intensifier~@staff
NRPQSNTeWQRM@intensifier~@swearing
UXKQSVY_RUTW@intensifier~@time_span
PPRVSRSJVSRS@intensifier~@tools_fixings
[RQSSVSOTRRS@intensifier~@use_verb
TRTZSVSMVPPR@intensifier~@used_item
MU]PSWRSSRUT@intensifier~@vehicle
JZTSLJQeQWSU@intensifier~@verdict
ORRRS[SKPQSV@intensifier~@waiting
WSQRSSUOQSSR@intensifier~@weather
PSSNS[SHQQQR@intensifier~@weekday
H[QQQUXMTRTS@intensifier~@work_verb
ONSVUQSZVUTS@intensifier~@wrong_item
GUQZV\\S>LVTZ@intensifier~a
RRVSSSSPPSRS@intensifier~all
MUOXSPSLPRRR@intensifier~and
D`QRQ[SHQRRS@intensifier~as
PRRQVSTNVRRR@intensifier~at
QRZSSQSFSRQR@intensifier~by
USRWSPS?PVUV@intensifier~do
ZS^PSTR@VQTQ@intensifier~fair
MLZPQTR^OSTT@intensifier~far
eURPSORGRSSR@intensifier~fine
HW`USSRgSTUT@intensifier~for
WSSUSQSQTRSQ@intensifier~gentle
TSRSRSSRTTTS@intensifier~go
YUSOSPSNWORO@intensifier~hard
MPZOSSSaRTUV@intensifier~has
YVUUSRSFTRST@intensifier~he
RSMRSMS_SPQN@intensifier~here
HR`WSRRXRUTU@intensifier~in
SNXQRTTaTTSV@intensifier~is
GRQSQRSTUWSV@intensifier~it
JSM[SPQZTSQR@intensifier~it's
EYZQRNS`TRSR@intensifier~many
QXQ\\SSSFSPRP@intensifier~naturally
PQSSSUROSSTS@intensifier~now
STSSSSRVSSSS@intensifier~old
OSYUSQTLRUVT@intensifier~on
ZRQSRPSRSSSR@intensifier~right
NSURSRVTSRSP@intensifier~says
WSXRSRS?SSTR@intensifier~she
JSSSUWSHQSSS@intensifier~side
_PPURSSTSSRT@intensifier~single
^PU[SUS@TTQU@intensifier~that
WUhOSQWMRTSR@intensifier~that's
KMQRYTQaPTTT@intensifier~the
XRPRSNSTQUXT@intensifier~there's
_OFXRURTYMNO@intensifier~time
NNMPXNR^TTUV@intensifier~to
WRTUSOR`UVSU@intensifier~unit
RQQRSQS^RUTU@intensifier~was
QVQSSRSTSSRS@intensifier~what
QTOWSRRVVRRP@intensifier~when
QSRYSTSQVTSS@intensifier~you
W[MHOYROXIJK@jewellery
XQNRSSSdTQQQ@jewellery>@arrival
PSRWSOSOSSSS@jewellery>@baby
PVXRSRSMPSRU@jewellery>@comparison
OROTSTSSRTSU@jewellery>@courier_act
KRTRSSSXSUTU@jewellery>@feast
[RIQTQS\\SQQQ@jewellery>@intensifier
OLTQSQS]TSSS@jewellery>@jewellery
XQOSUQSZYQRR@jewellery>@looks
T]NSTPSPVSQQ@jewellery>@me
ZTZMRXSJVQSP@jewellery>@negation
UZRYRYPBLYT[@jewellery>@number
TKPQUPQ^YRSS@jewellery>@part
QRZQSTSQSRSR@jewellery>@route
MPTWSZSTQUSW@jewellery>@seller
TZPRSQSRRSSQ@jewellery>@size
UQSSSSSOSSSS@jewellery>@vehicle_part
TQRQSZSORRRS@jewellery>@work_verb
IYQZOZMWITSX@jewellery~>
KRTRSSSXSUTU@jewellery~@feast
EQSWSRS^SUST@jewellery~and
OPSSSO^ORSSR@jewellery~in
RPQMSbQITSST@jewellery~is
QSYSRSSUSSSR@jewellery~on
kUJOYLOGYEJC@kitchenware
\\RQSSUSEUSSR@kitchenware>@answering
KTYSUWSNOXVW@kitchenware>@arrival
MSRUSSSSSSSR@kitchenware>@art_craft
SWRRSSSFPSSS@kitchenware>@body_part
OTTSSSSWVSSS@kitchenware>@clothes
ITSSSVS^QVVT@kitchenware>@colour
YOXNOSS^VVVV@kitchenware>@comparison
QOSSSSSTURRS@kitchenware>@damage
XSUTSSSQUQSR@kitchenware>@delivery_place
PTPSRVSVQSSS@kitchenware>@drink
\\RRRRRTKTQRR@kitchenware>@fail_verb
KUP\\SSSNSSSS@kitchenware>@family
LW^SRXSORSSU@kitchenware>@feast
SPXOOWRKSWWW@kitchenware>@food_spices
YPVRSRSOQSSS@kitchenware>@furniture
YQRRRRSHRSSR@kitchenware>@hedge
XK^QQSSVTTVT@kitchenware>@intensifier
QRXPRRSQPSSU@kitchenware>@kitchenware
OZRTSSSNOQRR@kitchenware>@lateness
JROUXRSRKSSR@kitchenware>@material
IZYSSTRgXRNP@kitchenware>@me
^QNRUQScSQQP@kitchenware>@missing
X[OSSOSQMKOH@kitchenware>@negation
YIRRS[SPRRSS@kitchenware>@newness
FV[UYQSZQSRS@kitchenware>@number
CZQQYSSOKSSR@kitchenware>@packing_material
PUQSVRSSRQRR@kitchenware>@packing_verb
RWSSQSSUSSSS@kitchenware>@parcel
KQRPRRSTQSRR@kitchenware>@part
QMPWSOSUTUST@kitchenware>@plants
PQRSVSSLSSSS@kitchenware>@quality_praise
TcNR[PSMRSSQ@kitchenware>@seller
WUORPRSQRQRR@kitchenware>@size
YXVRRURJURRS@kitchenware>@stars
TRVZSRSTRUTW@kitchenware>@time_span
SZRQRSSSTRSQ@kitchenware>@tools_fixings
XZKRSSSLSSSS@kitchenware>@use_verb
GUQSTSSVOQRR@kitchenware>@used_item
IYZSSRSWQUUU@kitchenware>@verdict
UULRTUSNPRRQ@kitchenware>@weekday
ZXGQRPSVTQPR@kitchenware>@work_verb
LUQQSSSbQSSS@kitchenware>@wrong_item
A]LTS`STQWTX@kitchenware~>
PSYSTSSJQXVW@kitchenware~@arrival
]PTOSSSWUTUU@kitchenware~@comparison
PQRSSRSRSSSS@kitchenware~@hedge
LVWPSRSQOTSU@kitchenware~@kitchenware
UXQXSUQGYPOP@kitchenware~@me
WYPORQSSUOQM@kitchenware~@negation
HTQSWRSWORSR@kitchenware~@number
QTSSSSSMOSSS@kitchenware~@size
WQRSSSSXTSSS@kitchenware~@use_verb
NWZSSSSXQUUU@kitchenware~@verdict
VTNSSRSXTRQS@kitchenware~@work_verb
FUWOTTRdORTR@kitchenware~and
OVUTRSSMQTTS@kitchenware~are
XSROSSSPTSSS@kitchenware~at
QSRSSUSYPTTR@kitchenware~by
SL_RTUUCUSSV@kitchenware~for
SPRRSSSTURSR@kitchenware~from
I]QQUSSTRRRR@kitchenware~had
EVSRSSS\\PSSS@kitchenware~has
FP\\P^QRUQQSQ@kitchenware~in
NYQVOTSJNQSR@kitchenware~is
ERRSVWR\\XVUT@kitchenware~of
Y`EMQKSZVNPO@kitchenware~on
YMP\\SSSKVSSR@kitchenware~says
ORO^SRSVMRQQ@kitchenware~that
RJSPRSS_VSTS@kitchenware~the
\\XIUPRSISTST@kitchenware~was
PP^RRSS?QUST@kitchenware~were
TSSSSRSPTSSS@kitchenware~which
^ZONRMSIWPRP@kitchenware~with
SMnJJNMNOX\\W@lateness
QPLRS[S]TLMQ@lateness>@answering
WTHSSPSVUQQQ@lateness>@appliance
HVVKSZP]MPRU@lateness>@arrival
SSRSUQSQRSST@lateness>@beauty_hair
]VITSQSWTNSL@lateness>@body_part
QSTSSRS\\SRRS@lateness>@book
MSPZSRSURSRS@lateness>@building
QQaRSTSNNVVV@lateness>@clothes
_MJRSSRWZPQO@lateness>@colour
ULZSQQQRNWRS@lateness>@comparison
JRVTSWSMSXVV@lateness>@courier_act
WROVSQSOUTQP@lateness>@day_time
_QXVSSSF[NQN@lateness>@delivery_place
QTUYSPRZUQOR@lateness>@fail_verb
ZRXQTQTJSWXY@lateness>@family
TU^WSXRKUUSW@lateness>@feast
[RINSSSLZMNM@lateness>@food_spices
QO^YRTSKQTUT@lateness>@hedge
X\\KTRNSWWRQQ@lateness>@intensifier
PLYQSQRLTVVW@lateness>@lateness
GSRRSUSXSRSR@lateness>@lighting
VPYRSRSLPOPO@lateness>@looks
OQZSRRS[S[ZY@lateness>@material
JVKTTUPcMVWY@lateness>@me
TNSSSQSZUSST@lateness>@missing
YSPSSUQRSTTR@lateness>@money
QRRSSRSUROOP@lateness>@month
X]UORQSbNRQU@lateness>@negation
QTH[SSS[TTRS@lateness>@neighbour
XOW[TC^ZUOMK@lateness>@number
SXRSSSSORSSS@lateness>@packing_material
RW^KRPQEQYYW@lateness>@parcel
]XDXRSSMXRQR@lateness>@part
_RXRSRSNSRRS@lateness>@pet_goods
MPfQSOQMOXYX@lateness>@place_name
ZQTSSW[JRSSS@lateness>@price_word
HOVRSVQZRYYZ@lateness>@recommendation
\\RSMSSSMSRRR@lateness>@room
JSESSURRQRQU@lateness>@route
AVRTRWRYQWVX@lateness>@seller
OTOQSRSZUQRQ@lateness>@senses
@RSWSRSfOVSX@lateness>@size
WVSVSZRVSPQS@lateness>@sport
]UUYSQSUXSQR@lateness>@staff
OU[QUVRDTUYU@lateness>@stars
IOKVUXSQQXUX@lateness>@swearing
G^YURPSXPJJI@lateness>@time_span
NVWSVSSGRSSS@lateness>@tools_fixings
XRORSWSJTNMR@lateness>@toys_games
]SESSSSJYMOM@lateness>@tracking
MTRSSVS_VRRQ@lateness>@use_verb
UNPYSRSRVPPQ@lateness>@used_item
\\R<SSRSMUSQS@lateness>@vehicle
[QORSSSSVRRR@lateness>@vehicle_part
VTYSSVS\\NPQQ@lateness>@verdict
LR_SSSRJNRRP@lateness>@weather
NQSRSSSTRSQU@lateness>@weekday
XPVTSPSXSVUV@lateness>@work_verb
NQ`HQETHJ`b\\@lateness~>
YULSSQSXUQQQ@lateness~@appliance
IW[WSQPUPVTV@lateness~@arrival
`LJSSURNZPPO@lateness~@colour
\\NVRRIRZPTSR@lateness~@comparison
]RWRSPUKTSSS@lateness~@family
SPSWSUSRURPT@lateness~@feast
WMaZSSSQRSSR@lateness~@hedge
R]JOSLSXVTSS@lateness~@intensifier
SNQSSNS`QWWV@lateness~@lateness
XWMRS`QCQXY\\@lateness~@me
NW<QRRSdRTUR@lateness~@negation
TUZTTKQLUWUU@lateness~@number
Q[WMSPRLSTUQ@lateness~@parcel
YUNVSTSRVSRR@lateness~@part
NVSSS[S`PTTT@lateness~@seller
MPTQSRSSVQRQ@lateness~@senses
RSHSSgSLSNNT@lateness~@weekday
TMJOV\\SWRMMQ@lateness~a
RORSQTSCSVUV@lateness~after
YURQSRSKTRSR@lateness~an
R^[]TNWTPMJO@lateness~and
JOXWUPSZPXUV@lateness~as
SVZRSRQAQWWV@lateness~at
UOfUSLSIQWTU@lateness~back
RRWSSSSKSUVU@lateness~between
VRZRSSSRNRRQ@lateness~boat
YXLTSORQWTSM@lateness~by
DSQOSRXYOUUV@lateness~down
KSdRSFVPLTUS@lateness~for
`FOXRSTPUPNQ@lateness~from
K\\KUQSS_QRTQ@lateness~her
NNKRSSSlUSQS@lateness~home
TG_SRORISYXZ@lateness~in
NTjRRNUMS^]Z@lateness~it
WQQQSTSQUPQP@lateness~its
mRBRSSQ\\STTS@lateness~now
ISTRSPSaQVVV@lateness~off
ULUSSQSWUTTU@lateness~on
TRWTSSSUQTTV@lateness~out
N]NSSRSLSQQQ@lateness~over
PSXSSQSETRRS@lateness~that
JYRTSURVROOP@lateness~the
URTRSPSMURSR@lateness~this
SSSSTORTTSSS@lateness~through
[OCQU\\QRZLMM@lateness~to
SSUQSQVWVRUQ@lateness~up
QSYRSRSOPXXW@lateness~walkabout
PUYRRXSURWWW@lateness~with
RSP^SOSGQTSQ@lateness~you
]OVOOINQVQYM@lighting
URTSSQSbRVUU@lighting>@answering
TXPWSQSLTQRQ@lighting>@arrival
MSQZSSSCRUSU@lighting>@body_part
XQSSSSSQTSSR@lighting>@book
YQRTTSSQQRSS@lighting>@colour
bPLPSQSRSMPM@lighting>@comparison
UQTRSSSXTRQQ@lighting>@conduct
SRQWSOSVSSST@lighting>@courier_act
URVMSSSOTSUS@lighting>@delivery_place
UN]QRYSYRWVX@lighting>@fail_verb
WOQTSSSTRTRS@lighting>@family
OPPRSTUYSSSS@lighting>@hedge
cMPWSRSTTORN@lighting>@intensifier
LRWUSWSVOTUU@lighting>@lighting
RQWTSPSQSSSS@lighting>@looks
UWNQTTUJURRR@lighting>@me
RQPSSTSZTQQQ@lighting>@missing
cPJSRZSSTSSS@lighting>@negation
WQRPSOSUSSRS@lighting>@number
SSWRSSSPSSST@lighting>@packing_material
RPS\\SRSORSSS@lighting>@part
@P^RSQS_OZWZ@lighting>@phone
PQ\\RSRTPRRRR@lighting>@price_word
VSRQSSSTVRRS@lighting>@quality_praise
FSZTSSSUQUUU@lighting>@room
HNWOURShRTTT@lighting>@senses
SSSRSTSQURSS@lighting>@size
]RQSSRSFTRSQ@lighting>@stars
OSLRSRSbRTTS@lighting>@time_span
KSSSSRSVSRRR@lighting>@use_verb
gQWRSXRETORO@lighting>@verdict
ZUVSSQSJUTTS@lighting>@work_verb
UQVSSRSVSSST@lighting>@wrong_item
SSNMPPRQWMPQ@lighting~>
OUQTSQSRTRRQ@lighting~@arrival
YQSPSQS[TNPM@lighting~@comparison
ZRQRSWSMTQRS@lighting~@fail_verb
UNWRSWSORUTU@lighting~@lighting
QRRRTQSKRSSU@lighting~@me
_QMQSRSMQSSS@lighting~@negation
VQOSSSSKRSST@lighting~@number
VZRSSRSOTRRR@lighting~@work_verb
ISXRRSSaRUUV@lighting~a
JULPSXSWRSRR@lighting~and
SS[TSQSWSTTR@lighting~are
URSSSRSRTSSS@lighting~enough
JUYQSRRTTVVU@lighting~for
RQVSSWSXRSST@lighting~has
MWUURXSMRSRS@lighting~in
Z^JRSUSZQRRR@lighting~is
WbJVRPQURRRQ@lighting~it
LROYSRSYTTTS@lighting~of
MYPRSRS^SSRS@lighting~off
QPOTSQSUUTUT@lighting~on
RQQQSQS\\SUTT@lighting~that
TRSRSSSVWSRS@lighting~the
YPYRSSSOSVUW@lighting~to
WWRRSRSDRRRQ@lighting~up
OTbSSXSXQRST@lighting~was
[RTSSRSPVRRQ@lighting~went
MQ[SSSSSRXWX@lighting~were
IZFRJ[UUKLKR@listing
NTRURSSTSTSR@listing>@answering
WPNWS\\SLSQRQ@listing>@arrival
QPNOSVS^RTRV@listing>@body_part
QXRRQRPNTQRR@listing>@book
SPRUSSSMRURV@listing>@building
ZRSOSSSIRQRS@listing>@camera
TUQPSTSQQRSR@listing>@clothes
N]QQSSSVPQRR@listing>@colour
\\KRMSWSTRSRV@listing>@comparison
ZSIRSVSPTRSR@listing>@courier_act
RYRLSRSQSNRO@listing>@courier_staff
TFG\\QPS\\UURU@listing>@delivery_place
QMSVSSSZSSST@listing>@dispatch
OQXRSQS[VSSS@listing>@fail_verb
PZURSOS[RRSS@listing>@food_spices
RQURSNRORSST@listing>@hedge
NZRRSZSJRRSS@listing>@intensifier
TUROSURISQRS@listing>@listing
SQQSSMS`VSTS@listing>@looks
OaQORQRISRSR@listing>@material
PYR_STUPPUQS@listing>@me
HWUQSVSMPRRQ@listing>@negation
STZTSSS[PXUW@listing>@neighbour
OUSSSSSSQSSS@listing>@newness
[OOQRUUYVNPO@listing>@number
SRSSSTS\\SSST@listing>@office
QUUQPUSPTRRR@listing>@packing_material
QSUNRXSRSPRS@listing>@parcel
_QcPSUSSQSRQ@listing>@part
RVRXSRSVQUSU@listing>@quality_praise
RRWRSTXTSRSR@listing>@recommendation
_PS[TLSKVSSO@listing>@seller
IRZRRVSPWSTS@listing>@senses
OVVRSXSLRSRV@listing>@size
WSXUUVSORTRS@listing>@staff
[EROSPShRRRS@listing>@stars
SSGQSXSSTRQR@listing>@time_span
XIRSSUSOTSSR@listing>@tools_fixings
IQdQSSSTRUWU@listing>@use_verb
RVRSSLVORSSR@listing>@used_item
RSXQSPSPSRSR@listing>@vehicle
MUXRSRSXTSSS@listing>@verdict
ZTOXSRUORRRP@listing>@work_verb
JYUPRVPFPOQM@listing~>
UVPVSWSNSRSQ@listing~@arrival
_PSOSSRMSSSV@listing~@comparison
QTWRSPSaQSST@listing~@food_spices
XSRLS`TKURUT@listing~@me
NVQQSXSMORRP@listing~@negation
nNQQSPOEWSST@listing~@number
NOdRSRSbQSSR@listing~@part
RQS\\SPSOSTSS@listing~@seller
SPGQSXSUTSRT@listing~@time_span
YQOWSRSTURRR@listing~and
PYOPRPRNQQRO@listing~as
RVSQSPRSRSSQ@listing~down
VNSQSQSbUTTT@listing~for
SORRSUSPSRRT@listing~has
O\\VQROSMSQQP@listing~in
URX[TMZPTXRU@listing~is
ORTFSWZPTRVR@listing~it
NOWUPYRLTQTS@listing~of
`TRYSQQ9RRRS@listing~on
HYSSSRSPQSSS@listing~right
UTPSSMRURSSR@listing~says
KZI[RSSPPRPR@listing~shows
LOWVS[TPSSQW@listing~the
PPVRSRR_STUU@listing~this
L]ZRRLSKSRSQ@listing~to
\\SSSSSSNSSSS@listing~was
OLPQS]SNSTSS@listing~with
hHNFUROFWEKG@looks
PRPRSOROQPSO@looks>@animal
URLVSOQ[RRRS@looks>@answering
ZSTRSRSUTUUT@looks>@arrival
XURSQSSQQRRP@looks>@art_craft
MWRRPSS]SSSS@looks>@bag
UTSSSSSFOSSS@looks>@body_part
ZRKRQRUBPQPQ@looks>@book
PV[XSORDOXXV@looks>@building
aTQVSPSKUQRR@looks>@camera
TSSSTSSNUSQS@looks>@camping_fishing
RSURR_SHQPSR@looks>@clothes
NSURUVSXRTTS@looks>@colour
M[MQSKRTWSPS@looks>@comparison
R\\XPSRSPRPRO@looks>@courier_act
LWWQSOSXQXUZ@looks>@courier_staff
ISNYSUSbPSSX@looks>@courtesy
STSRRRSYSSSR@looks>@day_time
NSXZSPRPRXTW@looks>@delivery_place
VQWQSRShSSUS@looks>@fail_verb
XPSRSRSISSSS@looks>@food_spices
NWOOR^S\\QQTS@looks>@furniture
L]ORNXRZNSTR@looks>@hedge
SRXLRMSdTRTT@looks>@intensifier
aORRRPSERSSR@looks>@jewellery
SKSVSSS_TQSU@looks>@kitchenware
WSQUSSSETORO@looks>@lighting
QPQ[SWSPVUSW@looks>@listing
RV[UROSJTVVS@looks>@looks
`TPSWSSBTRSO@looks>@material
UPQQQKS_RQRQ@looks>@me
QS]OSWSMOTTT@looks>@month
ZUMRPSJUXQQP@looks>@negation
YSNSSQSVWQRR@looks>@neighbour
NOJXS_XPTUQV@looks>@number
OQKQbSSTOSSS@looks>@office
TQ`N[USGSTTS@looks>@packing_material
HQSV[XSNPSRR@looks>@packing_verb
QPWO[WSUTSSP@looks>@parcel
ZNMQPRS]WRST@looks>@part
SSQQS]SDTQSS@looks>@pet_goods
NRSSS^QLURSR@looks>@place_name
PSOYSPS^SSSS@looks>@quality_praise
RSgNSUSLRUVU@looks>@route
YQMVQ[UYTQQR@looks>@seller
WQSPRSUWQRQQ@looks>@senses
SRMQQQSVVRRR@looks>@size
^SLSR\\SUVSRQ@looks>@staff
QQPTRLSXWVRS@looks>@stars
EWVSSTSJOSTT@looks>@time_span
TQQRSRS]VTTU@looks>@tools_fixings
MVTQRQR^MUUT@looks>@use_verb
FRhRSRRIOTTU@looks>@vehicle
MXRVQISVSTSQ@looks>@verdict
RSQZRSSSRSSS@looks>@weekday
UUOSSUUVRRSR@looks>@work_verb
\\ROPSUSUSSSV@looks>@wrong_item
\\QJQPUSZ^MNM@looks~>
TSIVSRSURRRR@looks~@answering
YRQSSRSSVQQQ@looks~@book
]VPSRRSQQPSO@looks~@clothes
LXSUUSSWPUTT@looks~@colour
SYKRSKR]WSPR@looks~@comparison
OR^XSSSHSTTT@looks~@courier_act
OWWQSMSZQVUY@looks~@courier_staff
TOQRNOSZSSTT@looks~@hedge
HSQQSSSkUSSS@looks~@intensifier
ZSQTSSSETMRM@looks~@lighting
VSRSSQSLTSSR@looks~@looks
PSNVSJTRSSOQ@looks~@me
QOOUSTZISSRT@looks~@number
PTSSRSSQSSSS@looks~@packing_material
OQSV[QSOPSRR@looks~@packing_verb
LTRP[WSLRSSS@looks~@parcel
PUOYSPS^RSSS@looks~@quality_praise
LQQSR[Y[SSSP@looks~@seller
WQSPSTS[PRQR@looks~@senses
URRSRQSNVRRR@looks~@size
JRPPRJSdQSSS@looks~@verdict
RQQQSRS_TSSR@looks~a
UUMVROSLXPPP@looks~and
QXRYRPSLSSSR@looks~as
Q^TVPJULUXWU@looks~at
`RSSSSSGSSSS@looks~before
WXOQRSSTTRSR@looks~by
MSa[SRSOUUUT@looks~down
TOFLP\\VJTSRR@looks~for
NSQJRZR\\TUVT@looks~in
AQBRSvSSLKKX@looks~into
WTYOSRSKSTTT@looks~is
[OOPWQQ`RWWX@looks~it
SSSRRSSKVRSR@looks~little
RVSSSSSIQUTU@looks~of
WSVRSSSLRSSS@looks~on
NRaSSQSHOVUV@looks~out
NSSQS_SVPVSX@looks~people
OSZXRMSKTVUT@looks~right
CN\\ORNS_VWWU@looks~the
bR[OSQSEQSSR@looks~thing
ZSRRSOSIUQQQ@looks~this
JT`QRSS_RSTS@looks~to
LTZMR[SVSRUU@looks~under
^SSSSSSLXRSQ@looks~until
TPT\\RMSHUUVT@looks~up
PTSNSQPLSSTU@looks~when
NSPSSYONTSRV@looks~with
VcNPVLUDRJNH@material
_RPRORSTVRSR@material>@animal
XVNXSQSYTQQQ@material>@arrival
MLRURSRQTSSS@material>@art_craft
QMSQ]SSJWSSQ@material>@baby
SMSSYSSQWSSS@material>@bag
QSTRTSSRSSSS@material>@beauty_hair
TSPRTUPQSSSQ@material>@body_part
SOXRRSSOTUUV@material>@book
HXWQTSR[OSUS@material>@clothes
GNRRSYO`USTU@material>@colour
]OOXSRRWWTQR@material>@comparison
SSMQRSSUSSSR@material>@courier_act
OXVPRSSSVSUR@material>@courier_staff
QRQQWSS?QQSR@material>@delivery_place
_ITT[USHVUST@material>@drink
[WNORSSQTNRM@material>@fail_verb
KXVSVUSKRTST@material>@feast
VOWRPRRWSUTW@material>@food_spices
SMSR]QSUUSSS@material>@furniture
WTRVTNSHRUVT@material>@hedge
\\NPRMUS\\USST@material>@intensifier
STWRRQS_QTTT@material>@jewellery
KB^XRQS]QWUU@material>@kitchenware
JXRRSSSRORRS@material>@lateness
UKSWYRS[USRR@material>@looks
RUOUQXSVRSSV@material>@material
XWTMVWQ^SRRN@material>@me
NQMWWVSTQUUS@material>@negation
SXNQPPSbTVSV@material>@number
PQRSSSSDTSTW@material>@office
NZQRTSSOURRR@material>@packing_material
[NUVPSSITSRT@material>@parcel
NG]WTVQKOWVV@material>@part
ONRRUSSRTRQR@material>@pet_goods
\\NOSSRSVSRSS@material>@plants
T\\TTRRSNUTUQ@material>@seller
SPKSRSSTRSSS@material>@senses
PQPTQORUPRRR@material>@size
VXVPSWSOUSUR@material>@staff
RVSUQSSYSWSV@material>@stars
TPSSNWSVRSSS@material>@tools_fixings
TQZOSPSITSSS@material>@toys_games
DWQSVRS[ORSQ@material>@use_verb
MTQPRQSTSQSR@material>@used_item
TOXSPSSHUTTT@material>@vehicle_part
UOQVSRRORTSS@material>@verdict
VR[TRSSTRUSU@material>@weather
M]VSSQSUQSTS@material>@work_verb
bY_QMHOJWORN@material~>
UPRSRRSRSSSS@material~@art_craft
QVRSSUPSSSSQ@material~@body_part
LQSSS\\OQUSSV@material~@colour
SRSSSSRNTSSS@material~@comparison
YTPQRSSQRSSS@material~@courier_act
XYOPRRSUUPRP@material~@fail_verb
ZROTSSSWSSRT@material~@hedge
LRSZSRSOSTST@material~@kitchenware
NTSPRTSPOTRR@material~@me
TMVSSSSPTUUT@material~@negation
DXUQSSSYSSSQ@material~@number
VRQTSSSOTSSS@material~@parcel
HYRRSSSZQSSS@material~@part
UZORSNQKTUTU@material~and
SRSWSSSNTSRS@material~in
[LURSTSQWPOO@material~is
KXSSQSRQRSSS@material~it's
fORTQVSMTSSS@material~of
^ORSSSSTVSSS@material~the
LXQRRSSYQQQQ@material~to
K^NSSSScRRRR@material~was
OVYUSRSURSSS@material~with
PJRRITJlPWVX@me
SSLPS_SSSNPS@me>@amazon
VPUUPMQQPSUQ@me>@animal
URcSNJUFQTWR@me>@answering
SNUPSPR[URRS@me>@appliance
QTGMYXX_URMQ@me>@arrival
PWVUQPSSSSRS@me>@art_craft
^HSSSQSUURSS@me>@audio
TRPYRQSPOYTW@me>@baby
LUXZQ[RZQZXW@me>@bag
X[QVRPRTVPPM@me>@beauty_hair
ORIUPQSbQURT@me>@bedding
WNSKTKR]WMPN@me>@body_part
QN]PQeNOOUVY@me>@book
VSYQSQSVQRSQ@me>@bribe
PMXSUJS^PRPV@me>@building
SO_`SBSITVUT@me>@camera
?YIbVRSXRVSV@me>@camping_fishing
QQcRSLWHOVUP@me>@cancel
VURKS\\SbSRSR@me>@carrier
NXbQSPSPPYYW@me>@cleaning
ZVHNTVW`ZUSS@me>@clothes
ESNcUVR_RRPV@me>@colour
RW^RYUVTMQSS@me>@comparison
TPTLRVSeWQUV@me>@computer
QSORRYSJTPRN@me>@conduct
NRXSQ[UOQSVV@me>@courier_act
NRYKYORPONSS@me>@courier_staff
[MRYSKUFWQQU@me>@courtesy
^RRMU\\RQRURU@me>@damage
L[YJSLS[WQSM@me>@day_time
\\cWB_XRUPOUM@me>@delivery_place
OOQGShYBMPQ[@me>@dispatch
BOTNT\\TlUTTT@me>@drink
LYWJRSSbOZUX@me>@electronics
TYMUWIX]SVUT@me>@fail_verb
RWRSSUSVRSSS@me>@fake
SXQLRJV_NVWU@me>@family
OUIVWPQXNTVP@me>@feast
PZTRSOQ^XQWM@me>@food_spices
RRQVSBRYUSSS@me>@fraud
TWRMROSRUVTV@me>@furniture
DTWYVPRSTRSR@me>@garden
OO[[RHRXVYTU@me>@health
UOIWRT^QTTSX@me>@hedge
XWRRSSSEQUUU@me>@instruction
OLXTRYSPRVVW@me>@instrument
LSVYJZTZNYWX@me>@intensifier
TXReSNRRPRSR@me>@jewellery
I\\PLYLZ]RQRO@me>@kitchenware
RQGWT[Q[SPNQ@me>@lateness
FPOUSPSaNXUY@me>@lighting
FN_OT_RWORT\\@me>@listing
BcYJSUZVOWVV@me>@looks
PWXRLKR`USOS@me>@material
SSQQONRPYNRP@me>@me
HDYNTTRUP\\\\]@me>@missing
R[QNWXVNJLOS@me>@money
\\PORSURJQRTS@me>@month
WOTSS]RVTTST@me>@music_media
WVUYXXZNPSRO@me>@negation
bRlHTNQERVZS@me>@neighbour
[WQYQMSUURQO@me>@newness
UUOQ[UQWRQOT@me>@number
VRJRQRUcSMJQ@me>@office
I_XXQRQMIVWT@me>@order
YXVSR_RZWYR\\@me>@packing_material
_VPPJUSRVNOQ@me>@packing_verb
HiH]NLRUQQQN@me>@packing_verdict
HERVW_L`NZS]@me>@parcel
HL_XT]VSO[[W@me>@part
PR[SSPSVRVVU@me>@party
PVMQRRV[XQSO@me>@pet_goods
RVMXRVPSTVYV@me>@phone
VVJNRLVVVIMH@me>@place_name
N]PXRhRMVOMQ@me>@plants
HRZSSkPHQOOW@me>@price_word
JTSOQ[Y\\NQRS@me>@quality_blame
S]\\TYNSFVXUV@me>@quality_praise
VSLSRJRYQSRR@me>@quick
PU`JSVTEOOSQ@me>@recommendation
NRWLS[SYPNNU@me>@refund
QNSPRTS[TTTV@me>@return
MXVLWSR^RWVU@me>@room
DOXQR^XXNSWV@me>@route
MPI^PYRXUORS@me>@rudeness
VZTKWPYTZLQM@me>@seller
J^TMR]ROPUY[@me>@senses
YOU[SRSKVWTW@me>@shoes
RX[ZPSPGPUTU@me>@shop_elsewhere
QQ_XNZTZVYWX@me>@size
WPNNQQSYTUSU@me>@sport
VNVL^ARaWY[Q@me>@staff
VTaNPVTIPWZX@me>@stars
HQYYPNRVQVVS@me>@swearing
OVKOUQQUOQQQ@me>@time_span
UTU]W\\TORVTY@me>@tools_fixings
RYbRQQKMTWYV@me>@toys_games
]S\\UQQS@O[YZ@me>@tracking
\\LO@LRZ[UMOP@me>@use_verb
UOQPd^VXSNQW@me>@used_item
VW^IRSKSNXXT@me>@vehicle
RW^USUUJRVUT@me>@vehicle_part
HPONXYTQRZWY@me>@verdict
RV_QRGVFVRSO@me>@waiting
OSOISRRaRVST@me>@weather
jV`?QFQ@SW]R@me>@weekday
UQXURJURNXXX@me>@work_verb
RLUQSXQKTWYU@me>@wrong_item
MUOYTOUSQURW@me~>
__OTSRQ;[OLR@me~@animal
O]QUNZNVPSTQ@me~@answering
TOVRSWRaSUVV@me~@appliance
XLI^WJRR^RJP@me~@arrival
LSYSRSTPQSSS@me~@art_craft
NSUPSSSVTSTS@me~@baby
MPYYSLSVNYXV@me~@bag
O[XOUQSZTQQO@me~@beauty_hair
SSPVSRSESTSS@me~@bedding
XSWNSRRRXSUL@me~@body_part
<VcNSKQXMZZZ@me~@book
VOfLSOSQRVUV@me~@building
PSXXSRSOQSUT@me~@camera
RUhRSJW:OUUP@me~@cancel
RVXSSRSWRSTS@me~@cleaning
\\QQOWOSRWRQS@me~@clothes
VURSRRSFSSSS@me~@colour
SX<XNWT\\MVPW@me~@comparison
KPYRR_SJSSSU@me~@computer
3TX`SESRLYWU@me~@conduct
OXSPRTRVPTTW@me~@courier_act
RPQYQRRNSTSS@me~@courier_staff
MRPOUWS[PPQU@me~@courtesy
]QSQS^SFRSSS@me~@damage
LSFTSPSlSTQR@me~@day_time
ANXiWXTHJ^W\\@me~@delivery_place
QL[ORf^=OUVX@me~@dispatch
QRXZT[THPVUV@me~@drink
M_PSSUSPTQQQ@me~@electronics
`JQXWJRDSSPS@me~@fail_verb
RWTJSPYKWRTQ@me~@family
T]\\^TPQNOVUS@me~@feast
Z\\INRURZTNQO@me~@food_spices
JTQYRZS[OTQV@me~@furniture
KQZXSTS[RVWV@me~@garden
kOPSRUR<VSRQ@me~@health
PSUMYQVVSLPP@me~@hedge
UTWWSQSCMYYV@me~@instrument
[^\\KSJRGTSUU@me~@intensifier
XURQTQSQTSSS@me~@jewellery
VSTSSPZWQSSR@me~@kitchenware
PZCQVWP`RPNO@me~@lateness
MSJSSSSjRSRS@me~@lighting
LIWST\\RUQTTV@me~@listing
[OW[NMWPRXTV@me~@looks
ORSTSSSVRTSS@me~@material
V[ROQOWPWSQS@me~@me
VMYPTOSQTWYW@me~@missing
QTWPRWJVVNPV@me~@money
XSVSSVSQSRRQ@me~@month
]P\\TSHSKUSTR@me~@music_media
FQXKVPXUQRQQ@me~@negation
ESPaRNSORVTV@me~@neighbour
[YPUQSSHQSSS@me~@newness
Q[UVOZIMLUQX@me~@number
UWMSSSSOROMN@me~@office
WdWSNXX@MNOL@me~@order
UWhRQhS?SUUV@me~@packing_material
UXPPGSR\\UQSR@me~@packing_verb
DNUcSSM9GVQ[@me~@parcel
SQ[OSSR`WPPQ@me~@part
_OPRSQTUWQRQ@me~@pet_goods
QQUYSYSVRQRW@me~@phone
SR]SSPRDUSRS@me~@place_name
Q[USSTSQQSQR@me~@plants
KSTTShQOQPOY@me~@price_word
GWQPSZYOPQRP@me~@quality_blame
GM^OPYSVRUVV@me~@quality_praise
]RMUSPRRSURV@me~@recommendation
ROTRRTSPVVVT@me~@return
WTTTTXSMRRSS@me~@room
QSHXSTUVQTTU@me~@route
FTNaPMSeRPRR@me~@rudeness
EKLSSMOdWRRV@me~@seller
1V[SS^SVJZZ\\@me~@senses
[QQSSPSAWTPT@me~@shoes
AQMTRXS\\RVVV@me~@size
TRMORRShTUSS@me~@sport
XQ[QSCSPUVVR@me~@staff
QOXRS^QHNSTZ@me~@stars
XRPNRXROSUWS@me~@swearing
VWFLWNOvTSRQ@me~@time_span
HVU\\\\RTMPSRS@me~@tools_fixings
TVYRSMSTTUVS@me~@toys_games
SSROQOSIOUVV@me~@tracking
LO`WTQOISURR@me~@use_verb
NQQPWVWOPQTV@me~@used_item
NZTSS`K`LWVX@me~@vehicle
MQSTSRSZUSRS@me~@vehicle_part
XM]RYZR3XZTY@me~@verdict
XORTSRS]WQPQ@me~@waiting
VW]OR9RjWXYO@me~@weekday
NRCRUZRhQURV@me~@work_verb
PS[OSXSPRUUT@me~@wrong_item
XSVRVWLOMRWV@me~a
LRWRSLS_TTUT@me~about
OQLRSVSWRQQU@me~accountant
QSXNT^SURRUS@me~address
MRURRPSYRRST@me~admit
NSZSSSSMSXWV@me~after
PSGRSRSTRVUS@me~age
aSMMOGSbWXVU@me~all
\\NTNSSKkUUXT@me~already
TMPRRUNWVVTT@me~am
SRWWR]SGSRTR@me~an
ZTMSSYPQSOOP@me~and
YSOSTQRIUTRR@me~anyway
RNQdSYQPPWTX@me~are
[]OSSNSCSOQN@me~arse
BXNRSVRjSTSQ@me~as
RQOaRUNDSTOU@me~at
LLSQSPRWUVUU@me~back
CSLSSbWJOQPW@me~bank
RPJbYUUJVSPS@me~be
NSJOSZWWTRUS@me~been
QSQPSZQMQRSU@me~before
RSRSSTSLSPQN@me~being
ORTUSRSWSUSS@me~blood
GRSUSQSZSTSS@me~borrowed
LRURSKSYTTUS@me~boss
OSWTSQS\\RQQP@me~bunions
ORNSSTS]TTTR@me~buried
UV[OSSSGPTVS@me~by
TLNaZVWHXONP@me~can
QJUKS^`MSQTQ@me~card
RSTWSJRZSSRP@me~changed
NRpKRQSGQRUU@me~check
SVZMSRSRUSVR@me~checked
USSQSQSMTRSQ@me~chew
IUZSSSSQOSSS@me~childhood
VQRSSSSVRTSU@me~class
RSPSSUSbWRSQ@me~coach
KSUOUOT]RTVS@me~could've
S_XRSRR@SQTO@me~count
\\lMPRGR@ULLM@me~counted
ZOJVSRVVRPQO@me~country
WUPRSVSTSPRQ@me~cried
TQOQSXSGUTSR@me~danced
MSSSSRS`RSST@me~dealt
]RQSSPSMUQQP@me~dentist
NQVSSUSKRRSS@me~dinner
VQSYNTQJVPRT@me~do
TKQWQLRfUUTT@me~done
]Q[PSSSOSSST@me~down
PSNRSVS^VNPQ@me~ended
QSPRSaSLSSSS@me~enquired
LVcMUPQNNRVW@me~even
TRQSTTTSSSSS@me~ever
WRVMSTQTXMOM@me~ex
PSZRSOSVURRR@me~expect
YRLMV[RZVPPQ@me~face
YSOXVQSBUSRQ@me~family
MSQSSQS\\RRSS@me~fed
XTPVSSTNVOPO@me~find
JQ[VSNSRRYTV@me~first
RSSWSRSRRRUR@me~fished
LOWPSRScRVUU@me~flew
QNI_R[MVRTP[@me~for
OYKSRS_HQUPT@me~found
MSPRSSS^RRRU@me~framed
WQNZRQSNTTTW@me~from
PWPaSQSORSQS@me~front
SWSVSQS`STST@me~full
VRP\\QTROORPP@me~get
QQZTQSRDRUUQ@me~give
NRKMSOV_TPQQ@me~given
NQLPSTSeSQRO@me~go
MXSPSQS[QSSS@me~going
dVRSSKSOTRSQ@me~gp
ZRNSSXSRQUUT@me~granddaughte
OPQ^TSS[QURU@me~grandmother'
WRSQSQTJQTTT@me~grant
fSNSSQSLVRRP@me~guests
WKONOUNSZVXV@me~had
[SRSSVSUSSSR@me~hard
OQXaSRS:NUUT@me~has
TONXURRUQROQ@me~have
ZQJRSRSPUQPO@me~hear
OUW\\RRSIPRQS@me~heard
RSRSSXSRSQQT@me~himself
RRPSSPP[USST@me~hit
cSSRSRSGXPQM@me~hives
FYISRORhPSTV@me~hope
[OQRSRROWQQQ@me~hoped
XQRRROSQUQQP@me~how
aQPSSQSFWRSP@me~hung
YOMWSOSTTRRU@me~if
VQeOPOZSO_\\\\@me~in
MNW`R[SZPVSX@me~is
ZZZWSHSNRUVU@me~it
\\SLUS^RMWQSR@me~it's
SPKZPYS[SUTW@me~keep
DRTPXLSaQTTU@me~kept
TWOLSPOYQSUS@me~knew
TTQURRQ<TTTU@me~know
NTWOSQSURSSS@me~laid
LSRSSUS`SRSQ@me~language
QULQSKSePSSP@me~laughed
MQNSUUVXSRST@me~learned
ONPSSNSlQVTT@me~let
WRSSRNRTOWUT@me~life
E^RTUQSVPURU@me~lifted
]SQSSRSMRSSS@me~liked
USRSRTSIZQQQ@me~little
PPTTQPPiQVSU@me~live
ORMRSUR_SSRT@me~lived
^U\\QSOS:WTTS@me~make
NRMRSSSXSTTS@me~married
LWPYPTQQRURW@me~mean
\\WNNSKRVTQSQ@me~measured
fRB_SRSMURSR@me~meet
^RPPSVSOWRRR@me~met
VOISSOQQVPQR@me~mind
TMSNSRSEUVVV@me~moved
PTRQRZRJONNO@me~must
OQS_VRSNRNQU@me~name
QRRRTNScUTUT@me~named
SQXSRXSKTSSS@me~need
TPQOWSSUQRSQ@me~needed
UV^TSRREOSQR@me~neighbour's
LSSPS]S[QSST@me~next
JVSYSPSNRUSV@me~note
LS`QSRSPRSSS@me~noticed
`VSKR_R=YPRO@me~now
SSP[SPSQTSRP@me~off
QP[LSSYXTTWR@me~old
WS_^RPWKQYZU@me~on
[PJSS[SHTSST@me~out
YRRQSXSLSRRV@me~over
`PWSPRODUPQS@me~own
WRSSSNSJTSSR@me~owned
VSWRSPSNRUUR@me~passed
[SNSSRSQUSQS@me~past
OSRRSRSaQTUV@me~planned
HLQNSlRERSSW@me~pressed
N\\ORQRSZURSQ@me~pulled
XSRQTRSNRRSQ@me~pupils
VRRSSaRRSRRS@me~pushed
[UZFMZQQWSXR@me~put
USORSHUWRRRQ@me~putting
TSSKSRSYPRRS@me~question
ETVRRPSiSUUT@me~raised
JTcOSMSPQVWT@me~ran
SSSP[QSJSQSQ@me~recycling
SSQVSUUNSSSS@me~retired
O[U[R\\PDMTTO@me~said
LXUSSORWPRRR@me~sang
[QTRQPWTOWVS@me~say
jQVRSMSGTTST@me~saying
bPRRSSSIVRSQ@me~school
`SHSQda:QVUT@me~see
FPehTKSERXWW@me~seen
VTVNSQSLTRSR@me~set
LTOSSNS`PTSS@me~shall
QOPQT\\SPSLOT@me~should
NMITRRSbPTRT@me~show
POUSSSSaPSSR@me~side
HQORSMSZSWWW@me~since
TSZURUSCQUUU@me~sit
WQPSRSSWSTUT@me~sitting
cRiWRRQ,RUPS@me~stayed
]IQ[SXSLVURP@me~still
ORRSSUS^SSSU@me~straight
`RNSSQSLWPQP@me~students
GR]]SYSJMWTY@me~stuff
SRQPSUSMSSSW@me~sure
\\\\JSSOSUQSRS@me~switched
]PYNVQPPUSTS@me~take
QPSSQTS\\SSST@me~taken
kRRSSUV5TSSU@me~taught
WOCWRPTZVSNQ@me~teach
NROQSRTXWQQP@me~teacher
RPORSSU\\SSSS@me~temper
TRPSSZSLQUTU@me~that
I_QQRTYWPRRW@me~the
RRS[SOSPSSST@me~things
LRTSSaSGUQRS@me~through
LRRSQSSkSSSR@me~tied
IaLQSYPQKPOQ@me~to
QWXLRRTVPSVS@me~took
`QSNSJSXUQQQ@me~turn
KSSQSLP\\XQRP@me~type
KT_MSRSGSSSR@me~typed
_RPQSWS<VSRT@me~up
VNSQSXRRZPQO@me~walked
VMRZNSXK\\NNO@me~was
VWKQOPYYXOPL@me~went
NJWUVXUMWVVS@me~were
_R[RSHSBUTSR@me~what
URRRSYSHSRRS@me~when
TSQXSXSFQSSS@me~which
QMORSSReQSSQ@me~whole
QRSRWhSDMMNQ@me~will
VVQRYQS[TRRR@me~wish
PTQVROZITRQO@me~with
USRPSOS\\SSSS@me~words
[N[OQTSDVRRR@me~would
KcUIKQNNIUXT@missing
HSM^SSSZRTQU@missing>@answering
VVNSSRSUSTST@missing>@arrival
OZISSSSXROSP@missing>@baby
WTUSSPS[SQTP@missing>@body_part
QPaSSTSRSTTT@missing>@book
KWWSSSS]RSSR@missing>@clothes
SUFRRYSRUPQS@missing>@comparison
MS\\QSPS]QVVV@missing>@courier_act
WOTUSSSPTUTU@missing>@damage
TOhOSTSARVXV@missing>@delivery_place
NS[QSSSQPWXX@missing>@electronics
IOSWTRS[QUSV@missing>@fail_verb
MXSRSKR^SUUU@missing>@furniture
fNPRSNS]WTTS@missing>@hedge
]YARURSTRQPP@missing>@intensifier
RRRRSSSSVSSS@missing>@looks
QS]JTNRTVQSQ@missing>@me
QRKTSRSbTQRQ@missing>@negation
LRYTQXTGOKMP@missing>@number
P^SQPSSNSQSQ@missing>@packing_material
RXQRTVSVSOQP@missing>@parcel
AW\\URZRRO[YZ@missing>@part
cPYSSOSJSTVS@missing>@recommendation
YSTSSSSJSQQQ@missing>@route
MQZSSQSSSUUR@missing>@seller
ITTRSRS^SSSS@missing>@senses
MWUOSVTVSTVU@missing>@stars
SQURRSSRRZXZ@missing>@tools_fixings
SONYSRSXTSSS@missing>@use_verb
VPSSSQS\\TSST@missing>@work_verb
QT]PQVRSRPTO@missing~>
OSP^SOSPSUQT@missing~@answering
VNRSSSS]STST@missing~@arrival
SL`SSUSPSUUU@missing~@book
LPhOSSSARVXW@missing~@delivery_place
PUSWSSSNRTRT@missing~@fail_verb
VSRSURSTVSSR@missing~@intensifier
V]WRTRSIWRSQ@missing~@me
E[PSSQWSRPPQ@missing~@number
RVVQTSSOSQRP@missing~@parcel
NQURSSSTQTTT@missing~@part
MOZSSJSTSUVS@missing~@seller
OQMVTUQ[PTQQ@missing~a
KVYSSRSKTQQQ@missing~and
RRSRSSSPSSST@missing~being
HOWKSXShKXXY@missing~it
X[OPSUSIVQRQ@missing~of
NVVNSRSXQVYW@missing~the
GEBPM^vLDHFS@money
XTOTSWRARRSU@money>@answering
NNKUSUUKQVSV@money>@arrival
OX\\SSPSGQVWV@money>@colour
PXMOO[WTLPQM@money>@comparison
YUSFSSTZUQSN@money>@courier_staff
TSKYRRSSSTRS@money>@day_time
VRQYSMRNSZSU@money>@delivery_place
OQQRRQWSRQRQ@money>@dispatch
NPSSSSVNRSST@money>@fail_verb
TS;SS`VURNNN@money>@feast
[QRSSOWPTSSR@money>@food_spices
QTSXRUSPUTSU@money>@hedge
UVQMSESYVSRR@money>@intensifier
URRSSVQPTQQT@money>@lateness
NJNOR\\QVRORQ@money>@me
NQU^QKI\\PSRV@money>@money
USdRSMMcRUTV@money>@month
VLORSUVbTOQV@money>@negation
]PRQSSSQWRSR@money>@neighbour
JQRSSSRaSSSS@money>@newness
KGWQTRZYHMQX@money>@number
XRROSP_XORSQ@money>@order
JSWSSRWQPRSR@money>@packing_verdict
U[NQRJcKPRSM@money>@parcel
RPSPUSXTUPRP@money>@part
VUSSSRRRTSSS@money>@phone
NXNRS_Q?SSTS@money>@place_name
TQSRSQS^STST@money>@price_word
WL`OSOTZXWXS@money>@quick
QSXSSGWMPRSQ@money>@recommendation
KRRYSWSGRUST@money>@return
USNSSWS]QPPP@money>@route
UPMQS[TYPUVU@money>@seller
PSOSSYUXUSSS@money>@senses
RZQSSQRVPSSR@money>@shop_elsewhere
VXYSSSTTLUVV@money>@size
ZLRPSQVXURSO@money>@staff
\\OSRR]MVRTSX@money>@stars
NYWNSQRPQOSN@money>@time_span
WOPSSSXPVSSP@money>@tools_fixings
N[OSSRUPSSSS@money>@toys_games
OUYRSSX[ORST@money>@use_verb
RVGSSWPVSQSS@money>@used_item
SSQSRTSQSRSR@money>@vehicle
LOSRSR]ROVSU@money>@vehicle_part
TSMOSZS\\SPQQ@money>@weekday
WURTSPVGTSSP@money>@work_verb
SORSSTVIRRRT@money>@wrong_item
RGWYQXXBUQPR@money~>
QRPSSZUJQSSU@money~@arrival
YURRSHVVUSSQ@money~@comparison
OUSWSZTKSSSS@money~@hedge
\\OVRSKUJTRTO@money~@me
MVSQSLT^RRRO@money~@money
WSRSSMRNTRSS@money~@negation
TLSQSN]RNQQO@money~@number
TSSRSRS\\STSS@money~@price_word
YSZQSSQKXTTR@money~@quick
QSPSSZTWRSST@money~@seller
XRORSTXMRSSS@money~a
VTKOSRORSUUT@money~and
QQYNRNX]NRSP@money~at
O[PPSgMOPOPW@money~back
GMXQR\\WRQRRS@money~for
TNLSS^SXSQRU@money~has
UJGRR]QGQRRV@money~in
QRSSSYXRRRRR@money~is
KQLRZUO\\RSSR@money~it
OSLQSJ\\>QQRN@money~less
MRRbRUREOTRT@money~more
SORSSVSPSSST@money~number
PPLSUSVcXSSS@money~of
PRURS[OTSRRU@money~off
VRPTSMRPQTRS@money~on
IUSRSMXXPUVR@money~since
aSNSSMQXWSSP@money~that
P`ITRQQURMNS@money~the
OOORRP\\SPTQV@money~to
UMNNRU]RPRRP@money~was
RQXQS]RESSUV@money~with
OVRSSKWOQSRS@money~you
SH`IOSRXOSVT@month
XTVSSQRORMLL@month>@arrival
RRMPQSS\\SSTS@month>@body_part
PSVRSYSRPQQS@month>@comparison
VRSRRRSKVQSR@month>@computer
PTXNSTSURQSM@month>@courier_act
VSNXSTSISTST@month>@courtesy
NSYSSRS@RSRT@month>@feast
\\ObRSNTYQTST@month>@hedge
PQeRSRTUORRS@month>@intensifier
RQNSSRSMSSRT@month>@lateness
JQ[SVJXST\\ZZ@month>@me
VQNSSMRRUQQR@month>@month
UMXWSQQ\\TSSU@month>@negation
JQKRSY\\FPMNQ@month>@number
PUMSS]SURNON@month>@seller
YT\\SSRSPSVUS@month>@used_item
ZSPPSQSLUTTR@month>@work_verb
SLTYOVQNTUWR@month~>
WS]SSRS?QSSS@month~@comparison
NQ[RSRTURTST@month~@intensifier
QPWTSPYARWVW@month~@me
OQ^WSQSKSTSS@month~@negation
MPaRSYRIPSTU@month~@number
NRFSS]SKSRRS@month~@seller
NUNRSZP[SXWY@month~and
RYTRSSRJQUTV@month~be
USNSSSRMRSTT@month~for
ORDSSQQbTRST@month~in
aPKSSRS[VSST@month~is
NU]SRRSKQQPQ@month~it
OSFSSRR^RTTT@month~now
SNZRSTSRUTTW@month~the
PUcRSOSSSPQO@month~was
PSdSSPSMRSSS@month~when
WQUSSUSFSRRR@month~with
S[QLORPZUOPN@music_media
TSSSSSSSQSSS@music_media>@audio
[UQSSPSORSRS@music_media>@computer
NSNSSRS`SSSS@music_media>@hedge
YPSSSRSQTQQQ@music_media>@instrument
UPISSSSUSRST@music_media>@intensifier
OXTSRRSSSSRS@music_media>@lateness
SPcPQMSORUTU@music_media>@me
TPRSSRSNTSQT@music_media>@negation
WVQNSMQMQRQR@music_media>@number
ZRURWSSCURSQ@music_media>@packing_material
IQORSSVRSQPN@music_media>@seller
PRQQSSS^RTST@music_media>@stars
NZSUTTSQSUSS@music_media>@use_verb
ASeSSSSKRXXW@music_media>@weekday
XTQUSOS\\SWTW@music_media>@work_verb
^LQPSIRE[OOT@music_media~>
YR^QSKSLTTTT@music_media~@me
PWYOSOR_OSQS@music_media~@number
PR[SSQSBSTUS@music_media~about
VOORSPSdTTTS@music_media~and
[URRSPSQTPQR@music_media~has
EWVRYQSWNUUS@music_media~in
T]VVSZR>RPTS@music_media~is
XRRRSSSNSSRS@music_media~of
MRSTSPS_RXVW@music_media~on
OSR[SSSSRURT@music_media~the
SQSRSSSRRURV@music_media~to
PQVSSTSRRTTT@music_media~was
XOSSITLSRQRS@negation
XQJ^POSTVPPM@negation>@animal
PWWRWXWSTUPS@negation>@answering
WJcSS^S<VUVU@negation>@appliance
MJfQRJSQL`_`@negation>@arrival
VMOQSQSPWSRT@negation>@art_craft
R[SRSRSUOPPR@negation>@audio
I[GVSVSYURQQ@negation>@baby
>ZWR`RSNOWWV@negation>@bag
VMUSQVSVVTVV@negation>@beauty_hair
dOPNSSRLWQTQ@negation>@body_part
QVLXSdQCTSQY@negation>@book
QQeBRYSORPTP@negation>@building
TUORRRS]TOPP@negation>@camera
RM^PRPS]UVYV@negation>@camping_fishing
CS\\MSXSZQRTQ@negation>@carrier
bSPRSVSJTOQO@negation>@cleaning
dUXNRNRKQSSR@negation>@clothes
R\\XVQQR\\TQMO@negation>@colour
`gMRUEVUYPUF@negation>@comparison
KSR\\RZSTPURU@negation>@computer
QTKSSNRaRNNW@negation>@conduct
IU^PRURHRUUV@negation>@courier_act
TSa`SKSMPUWS@negation>@courier_staff
QVNQRIRYZSTQ@negation>@courtesy
WJOZXLROPURT@negation>@damage
PSdQSASXSVVR@negation>@day_time
XJ`OSVSITSVT@negation>@delivery_place
SO\\PS`RJURSU@negation>@dispatch
JWPSSQS]TRPR@negation>@drink
OcLPSMRHMPQO@negation>@electronics
SYMUVHRQROKP@negation>@fail_verb
TVWJTMSWSQVP@negation>@family
XRKRSTSLRPPP@negation>@feast
SOaRXNSROUVV@negation>@food_spices
WQRSSSSLTSSS@negation>@fraud
RPmQSLRRSXXU@negation>@furniture
ZZTOUPSZQSUS@negation>@garden
KTQQSOSdQSSR@negation>@health
J[N\\WSUgOXTX@negation>@hedge
C_ORRRS\\MRRR@negation>@instruction
MGZRSZSLTZY^@negation>@instrument
[XV\\URUJVVTU@negation>@intensifier
QYfWSKSXRQRP@negation>@jewellery
AYbgSNSNOXVY@negation>@kitchenware
XQFZSRRUXUTS@negation>@lateness
GX\\PSKQWQSRS@negation>@lighting
RPESTPVZQMOP@negation>@listing
TPKSSWRLVSST@negation>@looks
KCcfZSSUU[T[@negation>@material
I\\RSQVQYNNNN@negation>@me
WOMUSNSYQTTU@negation>@missing
HNKTVcRNOQQX@negation>@money
\\RPSSRSMURQR@negation>@month
[USUSRSEROQQ@negation>@music_media
RTS^XQQFUVUV@negation>@negation
SQPSRWSIUQPT@negation>@neighbour
WXQQRTW\\PQRN@negation>@newness
SWOWUPLgVTST@negation>@number
LUOSSTSeRRSS@negation>@office
JaVOWWS6QTVW@negation>@order
YQ_O[QSVOVXQ@negation>@packing_material
P^QSMYSVUSRT@negation>@packing_verb
TOOTXVSVURQT@negation>@packing_verdict
HV`NBZRNOXYZ@negation>@parcel
XUTTXKSPOMPL@negation>@part
WR\\NRQRIVPTR@negation>@pet_goods
E]O]SIR]NTRQ@negation>@phone
SKJUSXR_SXXT@negation>@place_name
GXdJUTSRQVXT@negation>@plants
ZTNPRXOV]PQQ@negation>@price_word
JXKWRQfKWRRR@negation>@quality_blame
KHPOS_UJYNOP@negation>@quality_praise
VRQGSNSdSRST@negation>@quick
LJBORNSeUKMM@negation>@recommendation
PWMSS\\SSQRRS@negation>@refund
WPLRS[RKSRRQ@negation>@return
FPTLSRShQVUW@negation>@room
URDQUPR_VRVS@negation>@route
UVUSSQSVXRRN@negation>@rudeness
INVXRYRMLXVW@negation>@seller
\\DNJSXQXWNKP@negation>@senses
VII]RRRNTVVV@negation>@size
LLcRSTSSQWXW@negation>@sport
\\QJSXKQgWRUN@negation>@staff
SJ_^VLSCMTSW@negation>@stars
NOQPSZS_RUTX@negation>@swearing
UQFQRKRjSXXT@negation>@time_span
Ob[VPPSZQUYT@negation>@tools_fixings
P]PJNMXePRPP@negation>@toys_games
NS[QSPSXRSVR@negation>@tracking
SJNUOSR\\QSQU@negation>@use_verb
\\GTSPJRJYTVR@negation>@used_item
BQbQSPSSRVTV@negation>@vehicle
P\\RPRRSUNPQQ@negation>@vehicle_part
VQQUWQSdVTRU@negation>@verdict
OTEQROSmTURT@negation>@waiting
_QTPSQSDVRSR@negation>@weather
LO^USRUMMWQV@negation>@weekday
MXVUQUPJTRRR@negation>@work_verb
dIDTRNS\\WOTR@negation>@wrong_item
ZMfSOVQPUXYW@negation~>
JZNaSPSMSRQQ@negation~@animal
MROLYRVXRPNO@negation~@answering
JMXVMVPHM]Y^@negation~@arrival
XUPSSQSPRRRR@negation~@audio
]NNRSWSURPQQ@negation~@body_part
VURRSMSQUTSS@negation~@book
QVLRSRSWQTTS@negation~@building
EQeQSRS\\UTVU@negation~@camping_fishing
]KZRSQSNPWVW@negation~@clothes
HecHQWSFVPQO@negation~@colour
JNTPUUYOPRSQ@negation~@comparison
RQRSS_SWSSSU@negation~@computer
USIQS\\RBSPPX@negation~@conduct
NPUaR]RORWSW@negation~@courier_act
YOQPRGS^^SUN@negation~@courtesy
aJQZUQRQPUST@negation~@damage
SQN_SRSYTUOU@negation~@delivery_place
SQZPSXRTSRRT@negation~@dispatch
XJQTSQS^TSQS@negation~@drink
BgORSORKLOPN@negation~@electronics
jOGJUITLZMMM@negation~@fail_verb
VSSSSTSPSSSS@negation~@fraud
WULTSQRMQSRS@negation~@furniture
JV^SSPS]RTUS@negation~@garden
PRRSSPSUQSSR@negation~@health
NVUUUWULSOOP@negation~@hedge
C_ORRRSYMRRR@negation~@instruction
FHYRSUSNRYY]@negation~@instrument
XVTUTOQCUSTQ@negation~@intensifier
@WfPSPSTNVWW@negation~@kitchenware
LQJSSURfWSRQ@negation~@lateness
OO^PSRSNSUTU@negation~@lighting
QSJTTSR]QRRS@negation~@listing
XRSQSQSJSSTS@negation~@looks
^XI^PRUSNSRR@negation~@me
BUPQSTSiPVUW@negation~@missing
NRVTSeQKORRW@negation~@money
G[RMPSS\\OUWV@negation~@negation
`ZMRSQWPROPM@negation~@newness
\\TJYPYRLRSQY@negation~@number
VYSQWSRYRQTW@negation~@order
D^GP`OSGQSTQ@negation~@packing_material
YSSTOXSNVSRT@negation~@packing_verb
OQbVOOSYQZUX@negation~@parcel
FlIZRRUPPIPH@negation~@part
KWQ[SSR\\PSSS@negation~@phone
WUQQSJW]ZRRS@negation~@price_word
cTRVRZR@YSRR@negation~@quality_blame
RKUQSYSMWPPQ@negation~@quality_praise
GOFPSJSoSHJF@negation~@recommendation
SWNSS[STRRRQ@negation~@refund
QSNSSVSQURRR@negation~@return
[SNRUQSQURRR@negation~@route
\\SVSSPSPXQRN@negation~@rudeness
MROOS]SRSMNT@negation~@seller
QQQSUNSUTPOS@negation~@senses
]NSPTPSWTRSQ@negation~@size
JNcRSLSbQWXW@negation~@sport
aZGUWHSZSQQP@negation~@staff
Le\\VPPSGOYYX@negation~@tools_fixings
S]UQORSKPSRR@negation~@toys_games
ORUMRTSTQSUT@negation~@use_verb
LQ^SRMS\\UVVV@negation~@used_item
IQTVSSSTRVUV@negation~@vehicle
FfPQRSSURQQQ@negation~@vehicle_part
AXKMVfT=MSSW@negation~@verdict
UQVRSQSHUSUT@negation~@weather
PNfOSQVIQSUS@negation~@weekday
^T^UQGQSXTTP@negation~@work_verb
TMKJSQS_RPST@negation~@wrong_item
ORWMQ]QXPSVS@negation~a
NQM`SJSVRWRT@negation~access
NSPQURSWSRSQ@negation~an
aRTQSQTJRQRT@negation~and
ANNSSbSbTSST@negation~any
YTMQSQSCVQQQ@negation~as
JS`KR[RCSUUU@negation~at
TOJST`PNSORT@negation~be
WKNXRTRFRPON@negation~been
WSRRSPSOTSSQ@negation~bite
MQ]QSJRZSXYV@negation~blame
UQRUUQSNSVSU@negation~blow
STORSUSVRSQS@negation~bother
VRRSQVSTTSTS@negation~budged
JTaRSNRbQXVT@negation~by
QWLdSQSNRVRU@negation~card
RSQOSTSbURST@negation~care
\\\\TRSOSITUVT@negation~carry
UQNET^SIUQSS@negation~do
RRPTSQSZQQPO@negation~dramas
`QORSPSIVSSS@negation~drop
ZPYSRJSQVUST@negation~else
9[]UXLQlHWUX@negation~even
GSFSSUSkJMLM@negation~ever
QRWSSXSTQUVU@negation~exist
>Te_SRS6QWRY@negation~find
`NKLSIRaYNOJ@negation~for
IRSUSZSMSSSS@negation~forgive
MROQSfSRRRST@negation~forms
aNVOSUSBRVYV@negation~found
H[XSS[REOTST@negation~from
URRPS[SQPPRW@negation~fuss
SLYPRU[JRRPP@negation~get
UROQS\\SMSPQT@negation~give
[PUOSFRKXTUQ@negation~go
kQEPR]SNYOPQ@negation~had
LNTSSLSgRXVW@negation~harm
OQKPSSS[SSUS@negation~has
TRZQRNPOUSUU@negation~have
VQRRSJRcUQRR@negation~hear
LRZUURSTOUUU@negation~heard
SKmPSQQ6RZS[@negation~here
OXQSSRSXSRSR@negation~his
OP`TSKSOQWUX@negation~home
JiSHH]W<MSRT@negation~in
XU]LUMSNSVVS@negation~it
FWOFWXRZPQST@negation~know
NUSPSOSXSTSR@negation~let
OTWQSTSZSQQR@negation~make
OTPVVTSVRTSV@negation~making
@YQRSXS^RSSS@negation~mean
MOnOSPSJUSTS@negation~meet
NRQ_SLRUURQR@negation~met
TRQRRQTTTSRS@negation~mind
OWJOPLRr[NPN@negation~more
UQ]SSRSMQVVU@negation~moved
RRVSSURSRUUV@negation~moving
OQSXXMSQPUTT@negation~need
PN\\RQSSMQZ[Y@negation~news
JH_YRMRRPXVW@negation~of
FHgRSWVLLWWY@negation~on
`SN`SMSDRUPT@negation~put
NVRORWSJQPRX@negation~questions
RRQSSYSQRNNV@negation~quibble
TMPPSXSRTQRU@negation~reason
NR]QSRSLSUUT@negation~record
fMFRgRSK]NOM@negation~round
]S]LSASFVVVS@negation~said
GUWQTVP`TTVU@negation~say
POeJSSSERY[X@negation~see
JSSSSRS\\UTQT@negation~seen
USOQSRSQVRRR@negation~set
KQjPSPSINZ[Z@negation~show
SXROSRSTTQSR@negation~shut
OSdSSGSKRTTT@negation~since
RSRSSYSPRQRR@negation~sit
gSSOSNSFWMNL@negation~stay
RUSRSSRNSPRQ@negation~sure
TTLRSPSaRRRP@negation~surprise
CTVWR]SPNVTX@negation~take
SSSSSOSPTPSP@negation~talk
ORJQRJPeMRQU@negation~that
OYPSQSTSTPNL@negation~the
J_OSRRPGKPQO@negation~there
\\RQWSSSIRQQP@negation~time
FSIOQNUdNRVM@negation~to
]SMWSZSJXSQQ@negation~turn
ZSLUSMSSVTRR@negation~wake
XVYOQSTFTRSQ@negation~was
_UJSSOSGSOQN@negation~what
cQRSSUSGSSSR@negation~which
RSOSSQSTUTTS@negation~will
MNRRSRSSTRRQ@negation~win
SY`PSQSURRVR@negation~with
^MHXRBMT\\RPO@neighbour
KRK[SSSSSTRU@neighbour>@animal
YPVWRMU_SUTR@neighbour>@answering
VONTSQSZQRSR@neighbour>@arrival
TRORS[SPRSST@neighbour>@comparison
SOTRSZSTQWUX@neighbour>@courier_act
TUNQSSSRTSSS@neighbour>@damage
ISR[SWSBSWQY@neighbour>@delivery_place
PRMRSKSoSUSS@neighbour>@dispatch
[QSQSISRXTTR@neighbour>@fail_verb
@XWPUSSSQTTU@neighbour>@food_spices
RSQ[TXSOSTTV@neighbour>@hedge
ZQ]WSVSRSRQS@neighbour>@intensifier
WQETRNSRPRTS@neighbour>@me
OYOZUVSWUTRT@neighbour>@negation
VRQZRTRUPSYW@neighbour>@number
YU[QSIRbUSTP@neighbour>@order
QOSSSSSaSRRR@neighbour>@packing_material
TVKPWTSOTRQP@neighbour>@part
[QSRSQSQVRSR@neighbour>@size
\\MYQSQS]TTVT@neighbour>@stars
USNTSSSJSSSS@neighbour>@toys_games
TN[JSKSXPUXV@neighbour>@use_verb
QYSQRRSUTPQQ@neighbour>@used_item
RSOXSSS@SSST@neighbour>@vehicle
INSVSOS^OXUY@neighbour>@verdict
VUTRSRSCSQRQ@neighbour>@weekday
VSERQ\\REVQQR@neighbour>@work_verb
QRTURSSSRRQT@neighbour>@wrong_item
POPURXRMTRNT@neighbour~>
OVXWRKUSRUUQ@neighbour~@answering
NPPKSQSpPTSS@neighbour~@arrival
RSWJSLSbSTSS@neighbour~@dispatch
LSTUSTSJRSQS@neighbour~@me
K]WJRZSWSTVT@neighbour~@negation
QRTTSSSIRSUR@neighbour~@use_verb
]QQQQ\\S6URRQ@neighbour~@work_verb
PSTURSSSRRQT@neighbour~@wrong_item
FVHUQSSXRUUV@neighbour~and
[R`JSSS]VSWR@neighbour~at
Q]TRS]S@NVVT@neighbour~else
U\\AQVOSSVMMJ@neighbour~had
MUUZWOS\\PTVS@neighbour~has
XRYSSJSMQWVT@neighbour~have
VRZUSVR>QSRS@neighbour~in
VRQRSSSMSQRQ@neighbour~on
UNNXSRSTRTSS@neighbour~says
RSUOSTS[SRTT@neighbour~to
KSXXWRSNPTST@neighbour~took
bQFTSRSWURRR@neighbour~was
RKQUSYSFSQQW@neighbour~who
PPRTRRS[URRR@neighbour~with
PnJMHSQDKJLI@newness
^DRVSSSQTQRR@newness>@arrival
R^HSSSSOSSST@newness>@clothes
IN[QSRShSRRS@newness>@computer
TURSSSSHRSSR@newness>@electronics
\\SORSSTQQSSS@newness>@instrument
TMQRSSS[RPQP@newness>@intensifier
JWTSSSS]RSRR@newness>@lateness
R^SQRSSXVSSR@newness>@me
QVSSSJYNQRPQ@newness>@negation
QPW_RWSTORSS@newness>@number
NT`SSSRXRTTU@newness>@office
]SQQQWSFUQRR@newness>@parcel
[GPQSSRXXRSS@newness>@part
]FUUSSSTZRQR@newness>@place_name
VUO_SLRTRUSU@newness>@seller
[SUTSUSKTSRS@newness>@staff
PPO^S]SHPSTT@newness>@stars
RGSVWWSSTRQS@newness>@time_span
RSXQRNSRTTSS@newness>@toys_games
KUQRSSSWSSTS@newness>@vehicle_part
L`KNQGOTLQOO@newness~>
\\SORSSTQQSSS@newness~@instrument
OVRRSRSQRRSR@newness~@intensifier
aURSRSSJTSSS@newness~@me
PKW`SZSRPRSS@newness~@number
]NQRSSSWXRRS@newness~@part
]GUUSSSTZQPQ@newness~@place_name
PUO_SPRVRUSU@newness~@seller
ULSVRWSWURQS@newness~@time_span
TTTSRSSOTSRR@newness~@toys_games
NOQRSSSXSSTS@newness~@vehicle_part
OYSRSUT[RRST@newness~and
LbRQPRSEMRSS@newness~condition
TQRRSRSZVTSS@newness~for
aMNQSXSNSRSS@newness~ones
TRSRSPSLSSSS@newness~with
TVRMMOZSRMNL@number
KWOVWXRWOSTQ@number>@animal
ePOOPRPQRPRQ@number>@answering
PNWNSVQbQUVW@number>@appliance
[VINOTO_XRQT@number>@arrival
N[NUPZSRPRRS@number>@art_craft
LYRSSRSWRTSS@number>@audio
OT?WTPSKTRSR@number>@baby
QhOSWZRYRQPP@number>@bag
QYRN^PRKMRSR@number>@beauty_hair
EMeL]QRYQTTT@number>@bedding
WRTYTKPUVVVT@number>@body_part
CYUKUT[SNRTN@number>@book
[XLSS\\Q>WQPR@number>@building
_SNISLSEUSUS@number>@camera
CXXRSWRYSVVV@number>@camping_fishing
aLLVPPSNZOPQ@number>@clothes
WP`VMQPTS[YZ@number>@colour
N\\VONSYQPRST@number>@comparison
B[VS`^OTLQQP@number>@computer
XPVQUQSYQUTW@number>@conduct
MSMWSXR`LQRW@number>@courier_act
`LRPRPU^WSTQ@number>@courier_staff
RUTYS_VQQVSV@number>@courtesy
PVTYOTRLPRTQ@number>@damage
QNNRUYNVUURV@number>@day_time
QPJWTNR\\WRQR@number>@delivery_place
QPPXUYYZQRPV@number>@dispatch
MVZQSNPGSOQP@number>@drink
SSOSRTYSWRST@number>@electronics
QW]XNROMSUWT@number>@fail_verb
aNXHPTNMYXVV@number>@family
[NMQQTRUSTVU@number>@feast
YISF[YNcVSVQ@number>@food_spices
T\\RPQSRMSQQQ@number>@furniture
OPPMSSS]TSSS@number>@garden
XTQNSSRFQRQS@number>@health
]NMTRRMOVQPR@number>@hedge
OGTQRWSbUTST@number>@instrument
PaSRQKW\\NPRO@number>@intensifier
VS]]PSRPQYPZ@number>@jewellery
T\\VVSJMOQQSQ@number>@kitchenware
B^]RRQZOJUVS@number>@lateness
STXTSRQITUUW@number>@lighting
T\\MESSM^VOQO@number>@listing
ITKRRWQ]UVTW@number>@looks
HRRO[QRaPTTR@number>@material
LUWYUUYWQWWZ@number>@me
LS[ROTQGS[\\V@number>@missing
LQQPOS[MRNKP@number>@money
TKVTRL]VQ[ZX@number>@month
XNQRSRTKTRQR@number>@music_media
X]QONTYURRNP@number>@negation
LS^JTUS`RUXW@number>@neighbour
YN^TSRSSQSUS@number>@newness
XTSPNRIQMVXV@number>@number
Dbe]QSPVK[XY@number>@office
ZTVOQOXPRUVV@number>@order
UR_PQTPUOSUT@number>@packing_material
[QOSUSQRTRRQ@number>@packing_verb
[SRQRPRMTRSR@number>@packing_verdict
XCV[QYUOLY[^@number>@parcel
JSRRQOVYMPLN@number>@part
ZMR[QRULVTRT@number>@pet_goods
VRPUSR\\HSPSP@number>@phone
VTSRSSQKYOPP@number>@place_name
JSQ\\RUIXVVTV@number>@plants
LQTRSRQgTSTU@number>@price_word
PQJRSRSVTTSU@number>@quality_blame
\\QVOR]SNWTUT@number>@quality_praise
OTRRSOUYTRRO@number>@quick
BbGPSeSJQTUW@number>@recommendation
MRQSSASfWTSS@number>@refund
O]MPQaINTPQR@number>@return
SQKaSPRRRTSU@number>@room
NPNUPVVFSSRU@number>@route
`RQSSPSVVRSO@number>@rudeness
TKSSNKY_VWVN@number>@seller
TMTbSDRRWQRQ@number>@senses
JT]RRWQNOTWU@number>@shoes
RJLPUS[^QLQL@number>@shop_elsewhere
JWPXQYPcWWUS@number>@size
OUXSSPSUSWWU@number>@sport
WVYaSNRWVWSW@number>@staff
HTPXPP^YTQPN@number>@stars
UNXRZPSPSTST@number>@swearing
[HOTVISUXTSQ@number>@time_span
\\TKWSROKUOPL@number>@tools_fixings
RTTUOLSOUTSS@number>@toys_games
DOkPSPR\\PXXW@number>@tracking
RUW[RXOZWRSX@number>@use_verb
Q^^MRQRNRZ[Y@number>@used_item
YJ[XSOQQVUTV@number>@vehicle
UUPRSPRVPSPT@number>@vehicle_part
YNP]TSUSRVUV@number>@verdict
ZN\\SSRSNSWVV@number>@waiting
ZQQLSPPTYSSQ@number>@weather
[O[`RIRBUUVT@number>@weekday
]IZPRUPJ[RTT@number>@work_verb
OGORZKTZVSPR@number>@wrong_item
RVWYNQ\\RPYXX@number~>
XOJPR\\R[UUTS@number~@animal
TNSNQYRRTQTW@number~@answering
CUSRSVSkOTUU@number~@appliance
E^YXPZQDV[WX@number~@arrival
JWQSTRRSRUUT@number~@art_craft
MWRSSPSTSTST@number~@audio
YRRUSPSFVTST@number~@baby
FURR^SRNQQRR@number~@beauty_hair
OHL]TSQYUQSQ@number~@body_part
ZJTOVRNVVSSN@number~@book
ZUUQSNQ=SQSP@number~@building
_KQPQTSTXQRR@number~@clothes
_EYRNPRDWYXW@number~@colour
[URZSHUSTWUQ@number~@comparison
?\\ZWS[RBOUVY@number~@courier_act
ZMQQRSSYVVTS@number~@courier_staff
I[S\\SRRWRUQU@number~@courtesy
B\\OYPRRQQSRQ@number~@damage
^S`\\TKPBRXYU@number~@day_time
MZV`UOT@RVSU@number~@delivery_place
PRSUSTXNQRSR@number~@dispatch
`QSQSNSWWPQQ@number~@drink
QMKSSUZUVQRT@number~@electronics
`LOPSMRYWTUT@number~@fail_verb
VEROQEP\\SVUT@number~@family
MQVQQTSYRWXW@number~@feast
P[FTZUPUTTRR@number~@food_spices
Cd[PQQRSNQRQ@number~@furniture
MUPOSSS_SSQS@number~@health
L`WPSSS[RUUQ@number~@hedge
QGKPSWRlSQRR@number~@instrument
DVbMQVYNOQRT@number~@intensifier
NWXVQQSOSWSU@number~@jewellery
OXRUTMQHTRRR@number~@kitchenware
Q^^TRRQVMTVT@number~@lateness
WRVRSOQLTUUT@number~@lighting
KXSSSRSJSSST@number~@listing
VSQTRQS]TVUT@number~@looks
ROQR]USITTSR@number~@material
UVFXPMYWZRTS@number~@me
IU[RQRRVN[ZZ@number~@missing
OPISPU]LOPKO@number~@money
ESgQSWLGPUVW@number~@month
ZLRSSRRYTSSS@number~@music_media
XUQSRUOaPOON@number~@negation
TTWOSUSRSSUT@number~@neighbour
YN`QSNSQQTUT@number~@newness
LMSPSZ]XVUVV@number~@number
KXa^QSRJOXVW@number~@office
[UMQSRUWTQQP@number~@order
MZURTTRDVPOP@number~@packing_material
QPTTXOQJRQSO@number~@packing_verb
NUeSS[PCLZ\\[@number~@parcel
TXSSWOPUUPOM@number~@part
IX]SSPRSRRSR@number~@place_name
KQRXRVSLTUSU@number~@plants
QXKSSTSKQSSS@number~@recommendation
PPRQQbMTSRST@number~@return
BR^OQ[S]QWTX@number~@route
J_IPT[T9QRUT@number~@seller
`NRNTSRMUQSN@number~@senses
JZ\\SSSSMQRVT@number~@shoes
T[RWTKOBPWXV@number~@size
F\\XSSQS[QWWU@number~@sport
UTR_SORVSVRR@number~@staff
\\ICOQRKpYMNQ@number~@stars
NK`TS\\NKUSVU@number~@time_span
QOMYSWPRTPQP@number~@tools_fixings
HVQQPRRZSRQR@number~@toys_games
OS_SSRRQRRRT@number~@tracking
cNP\\RNS9RQRR@number~@use_verb
TJQSSWROUWUW@number~@used_item
VNVOSQRNTWVW@number~@vehicle
N^PQSPSORRQQ@number~@vehicle_part
HOZPUSRtRVVU@number~@verdict
<QvHRJQPKZZZ@number~@weekday
QT`NRYPNNSRW@number~@work_verb
RLVTPZQPWRSU@number~@wrong_item
XXQVQSMUPSRV@number~a
URTQSSSNSSSR@number~about
Z\\JSSMPKQRSR@number~after
PP[]SSQLUUSV@number~am
UQPQWSSRTRSR@number~an
RIZMSRSUUYYV@number~and
[TGVSVRCXQRP@number~are
OQSSSSSVRSSU@number~as
[PWQSXRXVPSS@number~at
PPQMS`SNQNPR@number~back
PWUSSSS\\SRSR@number~bars
gPNQSSSEUSRT@number~because
^QORSVRUURSS@number~before
JTSSSSSYQSSS@number~bus
PPSPSYQTVUVX@number~by
^OUVSMSSTUUS@number~can
]TSRSQQJXPQO@number~degrees
VRVRRUSWVRSR@number~each
ROSRZOS[STSR@number~end
XOMRTSRYTQRQ@number~ends
SSRSSOSOSSST@number~evenings
XLZRSVSORSTP@number~extra
SPIiRPQHRXSV@number~flights
FOK\\SQSZQ[RZ@number~floor
LSRWSQSUQVSU@number~floors
QJXOQPpNMNSP@number~for
DMUURWS^TRTT@number~from
VNUOSNRVTTTU@number~full
STTVSWRBTQRR@number~goes
bQENRKSfQTSR@number~had
VTSPSSSMTQQQ@number~halves
W^W\\SGRMPZUW@number~has
\\PRSSTSISRRS@number~have
WU^WSJSVTWPS@number~he
SPSUSZRCVQSS@number~he's
UbP\\SPX@RQRQ@number~here
SSTXRPSVRRRQ@number~houses
YPHSSMRdSNNO@number~if
QVJVRR[KNPML@number~in
^RLRRPPTUUSR@number~is
`HYCSR_SSRQM@number~it
RKWRRSQRTMNT@number~it's
QMYSPQSSSVUS@number~job
QRZWSTSIUUST@number~kilo
^NQTRNRTTUUU@number~kilos
MSVTTVSRRRRT@number~languages
PaNQSSRQOOPN@number~lefts
QVMRRM[WPOQN@number~less
YOQQSTS]SRRS@number~line
MTQSRSS[RSST@number~little
QLPQSmSHRQRT@number~mails
QN[RSQSMRTUU@number~men
OO`\\RFXKQQRS@number~more
LOdQSMQNOUWT@number~mornings
_NRRSSRQSSSR@number~notes
SPZSRNiKWTTT@number~now
UfITQFRQSPSM@number~of
XJQJSXZKRQRP@number~off
WVSRRN^JQOSN@number~on
WFIVSTWaRTQS@number~out
UTUSSRVTTSSS@number~over
QRLTSYQ`SRST@number~past
eQHZSNPOYQQN@number~people
XQPQSXSNUSSS@number~per
ZRJRSVUMXMNQ@number~percent
WRSSSTSNRTST@number~places
QQLSSXRRSSSS@number~question
?gSQRWSJNRRR@number~right
XLQSSYSFSSSW@number~said
ULETS_SXUSST@number~says
PSORRTSRSTUU@number~separate
aMQQSSRMURQR@number~settings
?MTVSORcTUUT@number~she
RTORUSSMRQQP@number~sheet
VJQSSSPRUSSS@number~sheets
NYTNRRSRPOQO@number~side
OPQSSSSbVUSS@number~sides
ZNRQSRXHXRSR@number~since
7NjWSORRL_[^@number~sleeps
VRUSSXSKSOQV@number~still
QMfRSMNPRUUT@number~term
UUUQRNU^SOPN@number~that
YRKYXTT[QRSS@number~the
UYNSSP_OPSPR@number~there
WXH^SORSTSRS@number~there's
YPRRNNS_SSSS@number~thing
UM^QUQZRQVWU@number~this
QQRSSTSPSSST@number~through
RP[QSVSXQVVU@number~till
NZZ[SHPHQSPU@number~time
VFVTQ]NMSTTY@number~times
WUaRSIYVWOQN@number~to
MRcRSRRSQUUV@number~todays
WQUSSPSRSSSS@number~under
?SRSSRS^ORRS@number~wants
]KYKRSRCTUWR@number~was
YUPUSSSSUSSR@number~ways
YXPQSPSYSRTR@number~went
M^OQS^SDRRSS@number~were
GS[PSSSLTUWV@number~wet
`OISSHYTQVWS@number~what
NUOSSNTSSPRO@number~when
PZQSSXSXRSRS@number~where
YWPRSRSBPUSV@number~which
GKQ]SORSRPRS@number~who
ZSORSRRRXOOP@number~winters
QTZ[QORSWRPN@number~with
QPeOSRRUNXZX@number~wks
ZPRPSOTTTNOR@number~word
URQRSUSOWRSQ@number~words
USMSSUSKXRRV@number~would
UTUSSMSYSSTQ@number~you
_SPFYCQPVNPJ@office
USQVUSSQUSSR@office>@answering
SSSSRSSWTUUV@office>@arrival
JTXSUSSWRWVV@office>@art_craft
NX@URSSiSQQQ@office>@book
OWYPSTSSQSST@office>@comparison
YVUQUPRMRSSR@office>@courtesy
YXQSRSSWURSR@office>@damage
\\UQTRVSMUQRQ@office>@fail_verb
LUTSTRSXRRQR@office>@hedge
SONSSSSQSSRS@office>@intensifier
RPRSTSSVRSSS@office>@kitchenware
UTSSRSS\\ORSS@office>@material
ZTSQUQU`QSRR@office>@me
PUUSSSSPRSRQ@office>@month
eOWSWTSPTQSQ@office>@negation
XMPRQPOdXSTR@office>@number
QNYSRPRRXXUT@office>@office
YQRSTQSiPRSS@office>@packing_material
8WZSWPP`QZYV@office>@part
TUQSXQVIRQQQ@office>@phone
RWTSRSSMQTST@office>@quality_praise
QMSSRYUGORSU@office>@seller
NQWSSRSWRTTU@office>@staff
XRRSSRRPUSSS@office>@stars
RORSRQS]USSS@office>@use_verb
QYRRSSSRTSSR@office>@used_item
WVUQRSRRRSST@office>@verdict
YSJSURS\\URRQ@office>@work_verb
VN\\XSQRROVVW@office~>
WOQSQSSWZOMO@office~@office
ZPPSUSSQURSR@office~@work_verb
XUQPT\\TIQQRT@office~and
NQTSSSSYRSSS@office~in
ZOSSRSSUTRRS@office~is
SVTSSSSUOSST@office~of
QPXS\\RQMQTVS@office~on
Q[ROQSSRRRRQ@office~says
XMQSXQSPSSSS@office~that
RVJRQTSUUQRS@office~with
TSSSSSSVTSSS@office~writes
RVNMKVVPQQRQ@order
_RWPSQUCQTTS@order>@animal
dSQRSVSDUOPP@order>@answering
XQMTSQSPRSSS@order>@appliance
`^XNUYS?UNTP@order>@arrival
MVOSSUWCQQPR@order>@baby
USXQSQSVUSSS@order>@body_part
USQSSSUNVSRR@order>@book
RSLQSSSuPUTU@order>@building
OSSRSUS^QSSV@order>@camera
OSOSSUQSSRRT@order>@cancel
SM\\PSSSSVVVU@order>@clothes
KZWMQQRXNPVR@order>@colour
KPLQQSO`OUTR@order>@comparison
Q`ITSQSHSRQR@order>@computer
HQ`PSRSpPRSR@order>@courier_act
YWRCS_SHRQSS@order>@courier_staff
NQF[Q_S[QSOW@order>@day_time
dNNISVSQTTSS@order>@delivery_place
PSQ^SQU?SSQQ@order>@dispatch
PTUYSSS^QTRV@order>@drink
VNR^SORHSVRU@order>@fail_verb
^ZPYSPSHTSRR@order>@family
UNSSSWTMSNMQ@order>@feast
ERWZRKS^QXRV@order>@food_spices
KbRVSNSQUUSU@order>@furniture
HTWSSSSMSTTV@order>@garden
RRSQUQSWSRSS@order>@health
TSCPSVS]RSST@order>@hedge
XJ[SSRSWQTTT@order>@instrument
eVNNROTGWQSQ@order>@intensifier
WOQWSRRVUSRS@order>@kitchenware
`RLRSSSMVQPQ@order>@lighting
QRRRSYQTSRRT@order>@listing
YOTSSRSNRRUQ@order>@looks
a]SOSYQISRQR@order>@material
VKZNSSTXZSRT@order>@me
ZRYSVXLISSST@order>@money
[SDQS\\SRTPMR@order>@month
XYMSRJPYSJOL@order>@negation
CSPPSWR_RSSS@order>@newness
APeHPJ]XMVWT@order>@number
WRTRVXRWROPR@order>@order
YQPRSSR[TSSQ@order>@parcel
LH]aSHTVR]VY@order>@part
ROVSSZSOVOOS@order>@phone
XURRSPSUQUVS@order>@place_name
[NWRSQSKSTTS@order>@plants
RRSSSPL`USSU@order>@price_word
HLYPSLWeR[]X@order>@quick
KRRSSPS]QRRQ@order>@recommendation
VPRSSUSNRSST@order>@return
OQM]SWSZRUTU@order>@room
_RFNSPSYWPRO@order>@route
KZH[TM]IPSTN@order>@seller
VRZRSQSIPSTS@order>@senses
R[OPS[REORSS@order>@size
SRSQTTUVRPRR@order>@staff
NO\\RS\\S`RWVY@order>@stars
ROWZTMRJUUXP@order>@time_span
IYOURVU`PRSS@order>@tools_fixings
H^TRSTWEOSST@order>@toys_games
SNjRSUTVQSSR@order>@use_verb
ZSQRSWSGUQPO@order>@used_item
^QHTSOXWTQOO@order>@vehicle
MR\\RSSSMRVVV@order>@vehicle_part
SQTPSTSWVTWQ@order>@verdict
[OYOSRSPTTUT@order>@weather
VKRVSRR[QTWT@order>@weekday
ZO^bSTR;UXVU@order>@work_verb
P?PQSkQ`UZV`@order>@wrong_item
OKNURWWWSLKM@order~>
K^VSQQR\\PWWV@order~@colour
URZSSRS[STST@order~@intensifier
_HWTSUVTRSQU@order~@me
WTNSSSSRSSSS@order~@negation
VN9TSFbWTTPQ@order~@number
\\WPSSMTXVUTT@order~@seller
RNZRSRSXQVUV@order~@weekday
SHUSS]SIVUUU@order~@wrong_item
YRM\\ROOZZOIP@order~a
SUIPUVRQSQQP@order~and
OPOXQ\\SQPSQV@order~at
SRISSR[SSLML@order~extra
I`bRSEE`N]]Y@order~for
XOOXScSIRSTS@order~from
MHdOS[MFS[YZ@order~in
FURSSVUZSUUS@order~is
N@PUTNSnUY[V@order~it
SRTSSRSQQTUT@order~minister
MKLWS\\O[TRSU@order~on
QWRSRTSYTSSQ@order~out
LUPKS[VYNUVX@order~the
mPPRSQRHZSSS@order~these
XRTSSSSJTTTT@order~this
^ZRYTGNgUQSM@order~to
aILKQjRKTKMT@order~up
OT]PSQSJSSST@order~was
\\HZQSQSWSVVU@order~when
KEIP|HIRHOKM@packing_material
YPNZ[RS@SUST@packing_material>@animal
WOPSTSSZXRSR@packing_material>@answering
RUVQOSSSWQSQ@packing_material>@appliance
URYPURSQUSTS@packing_material>@arrival
FRYSXRSOQSSS@packing_material>@art_craft
\\NOQEPSV\\RSQ@packing_material>@bag
QWSRUSSQRSSS@packing_material>@beauty_hair
HWOXROSkQVSV@packing_material>@body_part
PRPRTRSPTRRR@packing_material>@book
INQY[USINXSY@packing_material>@building
HRRVXRSROUSV@packing_material>@clothes
OXRQSQSUPSSS@packing_material>@colour
KTOWQVTUSTQR@packing_material>@comparison
MYOZQTSYQTUS@packing_material>@courier_act
YRRSUVSRXRSP@packing_material>@courier_staff
NESRfSSLPSSR@packing_material>@damage
OPRXTRSHQVTV@packing_material>@delivery_place
aSSRMSSRXSSS@packing_material>@drink
UTRTUTSKRSSS@packing_material>@electronics
OTRUURSVNVSV@packing_material>@fail_verb
USVSUSSLRTTT@packing_material>@family
[ISQ\\RSTSQSR@packing_material>@food_spices
H^ZOYLSKNVWR@packing_material>@hedge
NLNQVRTaQSRS@packing_material>@instrument
?WTSS^STOSST@packing_material>@intensifier
BOTMUSSvQUUU@packing_material>@kitchenware
aOFRZSSKTRSS@packing_material>@lateness
QPWSRSSNSVUV@packing_material>@listing
QNTS]SSMTQRQ@packing_material>@looks
NHNPWTSROQRR@packing_material>@material
LPKIS\\RQUOPT@packing_material>@me
OXVQOSS]TQRP@packing_material>@missing
QSSSSUTXSRRS@packing_material>@money
SOUTUUSLSTST@packing_material>@music_media
IWQVONR^NYXV@packing_material>@negation
PTOXWQMWKXTV@packing_material>@number
NTRRSQSWRPSQ@packing_material>@office
HLMGRQSQMPQO@packing_material>@packing_material
Q\\UOMWS\\ORST@packing_material>@packing_verb
OYRNPVS`QQSQ@packing_material>@packing_verdict
TMRENVS_UPRQ@packing_material>@parcel
UWSMRVSLXOTO@packing_material>@part
RNO_;SScTTSU@packing_material>@pet_goods
PUTZSRSWOURV@packing_material>@plants
RORS[SSQPSSR@packing_material>@quality_blame
ZXTRPYSRVRSR@packing_material>@room
RR[SSSSRUTVU@packing_material>@route
WURUQLRSRXTR@packing_material>@seller
XQSQWPTJTQRP@packing_material>@size
[SRSTUSRVRSP@packing_material>@staff
YYRMPTRFSSRQ@packing_material>@stars
S^QRLVSMRSSS@packing_material>@tools_fixings
PQSZSRSLRURU@packing_material>@toys_games
OVQQRRWROPPO@packing_material>@use_verb
NPRQUVS[RRST@packing_material>@used_item
QSSZSRSNSURU@packing_material>@vehicle
MUWURSSKSVTW@packing_material>@vehicle_part
JRUWUSSHVRRR@packing_material>@verdict
TSWVPSSTRVSX@packing_material>@weather
XQSSTRSIVQRR@packing_material>@weekday
bQVNUPSVRRSQ@packing_material>@work_verb
TSTOSRQAWOQM@packing_material~>
[POSSSSQUQQQ@packing_material~@arrival
ZNPQOPSQXSSR@packing_material~@bag
QQQVXSSRPUSU@packing_material~@clothes
VSOXQWSOTVSU@packing_material~@comparison
RYSSRSSRTSSS@packing_material~@fail_verb
EWZSVPSYPXXV@packing_material~@hedge
SVSSP]SHUSSS@packing_material~@intensifier
KRSSRSS^QUUU@packing_material~@kitchenware
RQTNUPSLORSR@packing_material~@me
NPLNXSSHMXWX@packing_material~@negation
GXPO]QQMKRSQ@packing_material~@number
IPMQTSSVPQRP@packing_material~@packing_material
VOROTSSaURSR@packing_material~@parcel
YTPRUSSLTSSS@packing_material~@part
TKSSRSSSURRR@packing_material~@size
bJSSRSSOUQQP@packing_material~@use_verb
SNWOPSSKRSSS@packing_material~@work_verb
Mj]RHRSWUUUU@packing_material~a
VNTUSVRRURRR@packing_material~and
KSRSUSSVQSSS@packing_material~at
RXMRVSSQSQRP@packing_material~between
HJTW[RSYNWSW@packing_material~for
UPRQVOSXRSTS@packing_material~from
USRSSQSMRSSR@packing_material~had
ASN`WUSJNTSX@packing_material~in
SSSRWUSSWRSS@packing_material~is
\\PSQSSSMURSR@packing_material~let
N]TRLVSHMRSR@packing_material~of
OZN_OUS[PTQT@packing_material~on
IPQSWUS^PRRS@packing_material~round
XRVSQNSTVSSR@packing_material~that
OVSRWQSXTRRR@packing_material~the
aZVQQOSISPRP@packing_material~through
HRUR]QSTQRRQ@packing_material~to
[NOSYQTNQTUS@packing_material~was
PYTRQ[RPNQSR@packing_material~with
CVLPwPOMJJLK@packing_verb
RSVQSSSUSUTT@packing_verb>@animal
NNGVSRS^SUST@packing_verb>@body_part
KQWSSSSVSSSS@packing_verb>@book
UTMJRWScUSUR@packing_verb>@building
[WRROQSEVRSS@packing_verb>@clothes
SJPU]MSLNNPM@packing_verb>@comparison
]MLLOWS\\UTUU@packing_verb>@delivery_place
UXRPRPSMUSSS@packing_verb>@drink
WMRSYQSPUQRQ@packing_verb>@family
NVPSOWSNRSSS@packing_verb>@food_spices
TOWRPTSpSVWS@packing_verb>@hedge
QOWRUQSMUSSS@packing_verb>@intensifier
RRRRWSSHRRSS@packing_verb>@kitchenware
UUQSUPS?RSSS@packing_verb>@material
P`UUTUSSQRPU@packing_verb>@me
KWTRSQSZSSSS@packing_verb>@missing
U[QRVPSORSSR@packing_verb>@negation
RSUQSSSORSTS@packing_verb>@neighbour
]OVSRTROURTP@packing_verb>@number
NSSSSSXMRRSR@packing_verb>@office
MSMRWQSQQRSQ@packing_verb>@packing_material
LVORQRS]RSSQ@packing_verb>@parcel
GQTRXQSZUSST@packing_verb>@part
RSSSVSSORTSS@packing_verb>@route
XM_RQOSgUTTU@packing_verb>@seller
UQSWZRSQRSSR@packing_verb>@size
SSRQRPSVSRSR@packing_verb>@staff
HN_O[YSMRTSX@packing_verb>@stars
IGPXVSSZRVTV@packing_verb>@time_span
SPYQRQS]TSTT@packing_verb>@use_verb
Q[WUOTSPRSRR@packing_verb>@used_item
XXPURQSUVRRR@packing_verb>@work_verb
OZXX_JODLVSU@packing_verb~>
WJRQZUSLQNPO@packing_verb~@comparison
_SMVOWSCUSRR@packing_verb~@delivery_place
SSQQTSSISSSS@packing_verb~@intensifier
YRYPOPScSVVU@packing_verb~a
VSVPTOS`SQTO@packing_verb~and
TLbRPWSWRSUT@packing_verb~in
MdVMYQRHRRSU@packing_verb~it
RSTUQRXORVTT@packing_verb~of
QNSTZWSOURTQ@packing_verb~the
L[SRVVSJPSSR@packing_verb~to
LQRPWVSJPRSS@packing_verb~up
WPORSSSJUSTS@packing_verb~with
VSOS_ORPPLLL@packing_verdict
LPSSRSSYRSSS@packing_verdict>@bag
ITSWOVSbSTSU@packing_verdict>@comparison
`ML^MVSUTTRT@packing_verdict>@delivery_place
INPQTUUhQSSS@packing_verdict>@hedge
XUXVSRSMWSSR@packing_verdict>@intensifier
OXTRTSSMSQRQ@packing_verdict>@material
YNJTUQSQVPRS@packing_verdict>@me
KUPRVPSOQRQR@packing_verdict>@negation
_QOPTRRQXQRP@packing_verdict>@number
FIOPYRSXOQSR@packing_verdict>@packing_material
SROS]PQUQQSP@packing_verdict>@packing_verb
SRONTQSOSRSR@packing_verdict>@parcel
KQTTUSSQQUTT@packing_verdict>@part
RSSSSSSORTST@packing_verdict>@route
QQNQRWS`SSSU@packing_verdict>@seller
QQSRTSS`UQSP@packing_verdict>@senses
NUMTVSSJSOSP@packing_verdict>@stars
USSSVRSQPPRP@packing_verdict>@tools_fixings
XSPVRQSQRRRO@packing_verdict>@work_verb
VcQPPTTXPRSR@packing_verdict~>
SOSRVSSURSSS@packing_verdict~@hedge
IQSN\\RSSPRSR@packing_verdict~@parcel
QIUUTSSOSRQT@packing_verdict~and
OXSUPUSUQUTU@packing_verdict~down
LNSOVTS[RRSS@packing_verdict~in
UQQSQSSSUSSS@packing_verdict~the
PRW_ZOTFOYUU@parcel
YbWRSOSRTRRP@parcel>@animal
OS[RQ\\RVUPQR@parcel>@answering
WUUNSRSUTORO@parcel>@appliance
KHS\\TTS[S\\Y]@parcel>@arrival
PQYSRSSLSSST@parcel>@art_craft
LXXZQQSCSURU@parcel>@body_part
QRNSWRR`UOPN@parcel>@book
QSQQVSSNRVSW@parcel>@building
GRTWSSSOOWUW@parcel>@camera
WSQUSSSOURRS@parcel>@carrier
OUNURSS_SRRS@parcel>@clothes
O^QRRTSKRPRQ@parcel>@colour
LW^PRTQNQXVT@parcel>@comparison
TTDXSXSZQSRV@parcel>@courier_act
SQU_URQSRWTR@parcel>@courier_staff
^QQRZWSCQXRR@parcel>@courtesy
HLSOeSSLORSS@parcel>@damage
VMRTRPSSUSSS@parcel>@delivery_place
QSTSSUSTSOOS@parcel>@dispatch
HWSWPUR]NXSY@parcel>@fail_verb
[SP[RRSOPUQT@parcel>@family
QXNUOTWLTRQP@parcel>@food_spices
cRPTSQSKUURT@parcel>@furniture
OUSIVWTGQQTP@parcel>@hedge
NMPRRRTfRSSS@parcel>@instrument
MVZXUNRKNYVX@parcel>@intensifier
LSTPUSSYTSSS@parcel>@kitchenware
eONMSURSSPRO@parcel>@lateness
PPURRPSORWUV@parcel>@listing
WNQVWWSXQPSO@parcel>@looks
VQQNRSSVTRRR@parcel>@material
P]ZMRUQ\\SQUP@parcel>@me
OXWQOSS]TNPO@parcel>@missing
NYSKNVRTTVXU@parcel>@negation
TUHUMOM^RVXV@parcel>@number
TRQPVRTHSSSS@parcel>@office
VSTRSVRZSRRT@parcel>@order
SXPGWRSYVPRR@parcel>@packing_material
Y_PNJWX[QRSS@parcel>@packing_verb
QWQOOUSZQRSS@parcel>@packing_verdict
WWHHQWTdUMRP@parcel>@parcel
fKKONTS_^OQO@parcel>@part
RS\\QSTTHRTVS@parcel>@place_name
SROSSSWOSTSS@parcel>@plants
VSO[SNSOSPSP@parcel>@quick
`NTHSJSSXQUO@parcel>@route
POGUQZT^ZUQV@parcel>@seller
GUYN[RS^PSTS@parcel>@senses
HNT\\R]SHNYQZ@parcel>@size
ZRNcRMQQR\\SU@parcel>@staff
IZZYPYRRWLQO@parcel>@stars
fTMWRTSAWORM@parcel>@time_span
S_SORSSESPRR@parcel>@toys_games
KM\\bWMWQRVPT@parcel>@use_verb
YQQRUWSWSRST@parcel>@used_item
eSJNSSSKYQRP@parcel>@vehicle
aSTQNRSY[RVQ@parcel>@verdict
LWORSSSSQSSU@parcel>@weather
PYcQSRRNRRRT@parcel>@weekday
[NTVO\\S^SUSY@parcel>@work_verb
SPTPRQRYSTSV@parcel>@wrong_item
GbWKS\\XCNPUQ@parcel~>
JSM\\UVSOQYW[@parcel~@arrival
WSQUSSSOURRS@parcel~@carrier
FXXPRRSPPXVU@parcel~@comparison
NQMZSWSVRSSU@parcel~@courier_act
IQQ`RJQ\\PVQU@parcel~@courier_staff
[QRR]WSGOWSR@parcel~@courtesy
QLSN_SSRQSST@parcel~@damage
TSOYSRSRQTRT@parcel~@family
SSRQSSSRUSSS@parcel~@furniture
PTVOPWSTSSSS@parcel~@hedge
WZURTQSJPUTT@parcel~@intensifier
KRQU[TSVLQSQ@parcel~@looks
KV`ZQQQTO[Y[@parcel~@me
IU\\QSUSNQWVX@parcel~@negation
UOIOQUR_TTRR@parcel~@number
ZSQNSVS[WPSS@parcel~@parcel
^JQPPTSLZSRP@parcel~@part
XONLPNSUYPQP@parcel~@route
JXSWUSSQQVSV@parcel~@size
TSPWSPSMRWRT@parcel~@staff
KSO_QSSQTVSV@parcel~@use_verb
[SRLSSSIVRRR@parcel~@vehicle
PQ[QSQSVRSTT@parcel~@weekday
RRSSRRSPSSST@parcel~@work_verb
KUQVRQ\\HPQQO@parcel~a
U^JLPHRVXMRN@parcel~and
UQSSSUROPSSS@parcel~are
MSSS^RSROSUW@parcel~at
TUUPRSSDTRSR@parcel~by
^NNkPVRDQRRU@parcel~for
RXSSSSSJTQRQ@parcel~from
cQNOMWSS[PQQ@parcel~had
VU[RRQSHUTVS@parcel~has
WMIZSJSPXUPS@parcel~in
RSRTRSSXSQRQ@parcel~inside
P``LMLTOSXTT@parcel~is
JTEOQ]T]QMOS@parcel~it
QQSTSRS;TUUV@parcel~it's
PRbQSQRSRVZU@parcel~number
ZZV=MQVOYQSP@parcel~of
bSYPRRSUXQQQ@parcel~on
WVOPPVRXRPPQ@parcel~said
JZ_PQTRYNTUS@parcel~says
USPRRPS`TSUS@parcel~since
MP[URTS]QUUU@parcel~still
TTLORVRkVOSQ@parcel~that
NUOVQ[SQTURV@parcel~the
OYPPRURJRSQT@parcel~to
hSMRVSS_USSR@parcel~up
SOYYRSSIQRQR@parcel~visited
QOGS]YSWOROP@parcel~was
PRWQS_SROPRT@parcel~went
UR`GYNTKTRXQ@parcel~with
VNJL]RSGOQRP@parcel~you
]XNLLMMPXKNH@part
LRUQRQS_TUUT@part>@animal
RU[PRUSXWTTS@part>@answering
`PMOSGTaXRRT@part>@appliance
UMVRSXRXTVXW@part>@arrival
H]SSSZSZRTTS@part>@art_craft
TTSSSQSWQSSS@part>@audio
QKRPXSRWQRSR@part>@bag
NTSUSSSNRSSS@part>@beauty_hair
UPSSSSSVSRQR@part>@bedding
QQP]STSYPSRS@part>@body_part
VTLRWSRGVRRS@part>@book
PTOYPTR^UVRV@part>@building
TYSRRQSOTSSR@part>@camping_fishing
HVURSMSaMRRS@part>@clothes
]UMPQXRZUPPP@part>@colour
XFGRTUQZSYUY@part>@comparison
LN\\SSPT[RVVU@part>@computer
QVQQSJSYRSSR@part>@conduct
ZUWSSPSSXTSQ@part>@courier_act
SSQMTSS\\TSTR@part>@courier_staff
UPQTP]SMRPPS@part>@courtesy
BYYVOTQ^LOSQ@part>@damage
[SSOSRSJUSSR@part>@day_time
UIX[PTSSTWTZ@part>@delivery_place
OSQTSTSRUTTS@part>@dispatch
XRMNSSSRWQSR@part>@drink
[HSQSTSYPQSP@part>@electronics
TSTSSRSOUSRR@part>@expiry
ZJQRTZQNTJOJ@part>@fail_verb
JWVQTRRSSSTQ@part>@family
NRLSSSSfSTTS@part>@feast
N[PQSSSdTPRQ@part>@food_spices
ZTRNSRR_TRTR@part>@furniture
LQXVSRTWSTVU@part>@garden
\\NVSSSSRTSSS@part>@health
XTJTQPTMTQPR@part>@hedge
LT[QQSSVSQQR@part>@instrument
]UVUQRRXZMPM@part>@intensifier
KWTSSRSSRSRS@part>@jewellery
NPNRSRSYVQRM@part>@kitchenware
]VFTQRRMULML@part>@lateness
MXTRSXSOSUTV@part>@lighting
P\\MNSUSVPSSS@part>@listing
ITOTPWSVRTST@part>@looks
7P^RU[S[KTTS@part>@material
WVZUTUR[XRPP@part>@me
H]TUSURELTST@part>@missing
UXTTSUSJQRTS@part>@month
VVQSRSSJVPRQ@part>@music_media
\\QJJYSSOUSTN@part>@negation
WVROVQSNQNSQ@part>@neighbour
IZVKPQZ^LMOS@part>@number
URRSSSSRTUUV@part>@office
VQUSS]OMRRRU@part>@order
DVQRZYRWNSRS@part>@packing_material
LXRW[SSGPRRR@part>@packing_verb
K^TPRTSIPQRQ@part>@packing_verdict
SQPTSUS[TTRU@part>@parcel
SIOPVSRSVTTS@part>@part
\\LOQSRSTWQSP@part>@pet_goods
ZKWPQUSIRVTX@part>@phone
WPTQSRQ[TUUT@part>@place_name
RQRRSSSLQWUW@part>@plants
EYSRSTQ^MSSS@part>@quality_blame
WNPQSTSGRRQQ@part>@quality_praise
\\PNXSTSNVROR@part>@recommendation
WQ]OSRRFTRSR@part>@room
LUQSSSUXSUTU@part>@route
SRRRSQUPTUSR@part>@rudeness
K\\YTQXWcRWXR@part>@seller
XMVQOQRQSRQQ@part>@senses
FgPVOSR`JLOK@part>@size
\\WORR\\SUPRSU@part>@staff
RMVWTURKTRSR@part>@stars
UQQRSTSeQPQP@part>@swearing
[WKRRWR_WRSR@part>@time_span
IPWUSPTUUTSV@part>@tools_fixings
IRXQVRSNTSRS@part>@toys_games
LXfNVKSUROSN@part>@use_verb
RPZWQSSLNRTT@part>@used_item
MRSTRQVoQRSS@part>@vehicle_part
MPVRRWROTYVX@part>@verdict
ITUWRSSWQVTW@part>@weather
DRAaSWSXOVOY@part>@weekday
hJQPRVQORNQQ@part>@work_verb
TWVSQQRNMTSR@part>@wrong_item
VW[IPMSOUSSU@party
IP\\SSPSQSSSR@party>@arrival
X\\NSSRUTURRR@party>@number
USSRSSSNTSTS@party>@office
[P^RPXS<TRSR@party~>
NTP]VXNKU\\VZ@part~>
YOGORSS[VPSP@part~@arrival
KQVSSRSjOSSS@part~@clothes
LQQXRUSNUSRR@part~@comparison
QSPSSYSJQQQU@part~@courtesy
XJQWQORNPRSS@part~@damage
NSQTSUSVSRSR@part~@dispatch
NT`RR[SUTSSS@part~@fail_verb
\\JSRTRUTTQQR@part~@hedge
O\\TYRTS>SRRQ@part~@intensifier
TQSSSRSZTSSR@part~@kitchenware
RVYRQRRPPPPQ@part~@lateness
WRSSSNSYTSSS@part~@looks
T\\USVVTFNPPQ@part~@me
P^RVSSSENUST@part~@missing
UZNRPMUVRPRN@part~@negation
S[OSQSQLPNSN@part~@number
TRSSQRSMQSSS@part~@packing_material
WOQSVQSYWSSR@part~@part
UQPSS_SQSSSS@part~@phone
UVSSSSSPSSSR@part~@quality_praise
\\RQQSUSLURRR@part~@recommendation
UQVSRXRJQXWV@part~@seller
YOOSPSSPZSRS@part~@senses
^IRZSRRNTRSQ@part~@size
OV]RSSSLRSSS@part~@time_span
HTPQVRSLTRQR@part~@toys_games
[HXSSSSJTSSS@part~@used_item
OORSSSSOYSSS@part~@verdict
_MVSRPSKSTST@part~@work_verb
UTUQSOSfURSR@part~a
HZQPSSSSQRSQ@part~already
JWONUUQ\\MWXY@part~and
MONWSPW]RPRQ@part~are
ULOWQSSSSSSS@part~at
RQL\\STSOSTRU@part~before
WRRRSRSTTRRS@part~by
DaSTRNVPQSRS@part~for
[\\QURRSGQUST@part~from
GfQRSRSIMQSR@part~had
LTRTSOSiQRQQ@part~has
CXWPYYSIMQQT@part~in
UMM`SKVPVMML@part~is
LPR\\VPS[STTV@part~it
[QRRSUSNVPRP@part~kinks
XMSSSSSMVSSS@part~needs
PSQOSRUQSPQO@part~of
[SMTSNSPWPRP@part~off
YP[PSQRLSRRS@part~on
=fOSSRSVPRRR@part~says
STMRSSRUSSSS@part~since
UPOSSSSMSSSS@part~still
[NRSRVSKWNLP@part~that
GU[SSPS_PVVU@part~the
O_VQRYRHPRSS@part~to
TRMTSXSOSUST@part~up
PiWTONRKQUSO@part~was
SSRQRSSUTSSS@part~went
MRPRSRSMRTTT@part~were
PRQRSSSOQRRS@part~when
\\GJRSWSOTRRS@part~where
WUPRSSSGSSSS@part~which
pTROROSKWQSN@part~with
\\RYTOGUGSRQR@pet_goods
UOQSSRSTTSRR@pet_goods>@animal
SY\\RSSSPTSSS@pet_goods>@answering
MRRUSXS]QSRS@pet_goods>@appliance
bNQWSOSNWRSP@pet_goods>@arrival
SWXQSSSXQSSS@pet_goods>@beauty_hair
QOXWSSSCOTST@pet_goods>@body_part
QQ[QRRSMTSTS@pet_goods>@clothes
QSQVSRSRVVSU@pet_goods>@comparison
ROSSSSSZTSSS@pet_goods>@damage
R]JSQSSRQQQR@pet_goods>@drink
RQRPRRSaSSQR@pet_goods>@fail_verb
QT^ZSRSSSSUS@pet_goods>@food_spices
SN[RRRSYWSTQ@pet_goods>@hedge
RRSSVSSLPSSS@pet_goods>@intensifier
PXRPSVSMQSSS@pet_goods>@listing
XUVUSSSITRTR@pet_goods>@looks
UYSOP[QKWQVR@pet_goods>@me
TPTTRaSUTRUR@pet_goods>@negation
UGURRRSkVRRR@pet_goods>@number
YSWSSTSVSRSR@pet_goods>@order
NTWQSTSbVPRR@pet_goods>@part
RSPSSRSXUQRR@pet_goods>@pet_goods
VRRSSSSJSRRR@pet_goods>@quality_praise
GRZTTKSkSUST@pet_goods>@seller
KTSXRSSPRVSV@pet_goods>@size
TRSRRRS^USSS@pet_goods>@stars
NRSTRRSXRWTU@pet_goods>@use_verb
SRQRRSVKTSSR@pet_goods>@vehicle_part
RQSUSRWJQTST@pet_goods>@verdict
ZQKQRQSMSTQS@pet_goods>@work_verb
EUSUYQT^PYTY@pet_goods~>
YQRSSUSQRSSS@pet_goods~@fail_verb
UQUORSSXXQRO@pet_goods~@hedge
XSVRSSSITSTS@pet_goods~@looks
QMUZQPSXSRRR@pet_goods~@me
NZXSSQSSSUUU@pet_goods~@negation
QSOSSSSTTRRS@pet_goods~@pet_goods
JS[TSKSfRVSU@pet_goods~@seller
VSORSQSVURRR@pet_goods~@work_verb
PRRZTOSWMXTX@pet_goods~and
bRN]RQR>TPQS@pet_goods~at
LTOTRRS]RVUU@pet_goods~in
POPSScSJQRRR@pet_goods~is
KRPXSSSKPSSS@pet_goods~it
VT\\MSSSGTTUS@pet_goods~was
WaQRSSSFSSSS@pet_goods~with
V]WOUOUOQPQO@phone
SVORSSSYQUSU@phone>@answering
RNUURQS]UUQS@phone>@arrival
WQTTSSSGUSTS@phone>@book
\\KUXRSSWTTSS@phone>@colour
]NQQRVS^RRSP@phone>@comparison
QXVRRRRTSSSR@phone>@damage
RRTYSRSGQTRT@phone>@delivery_place
RSUSYSSJSSSS@phone>@fail_verb
K`KXURSYOSRR@phone>@hedge
O[NQSMS]SUTS@phone>@intensifier
TVNSTWSVSSRR@phone>@looks
PZTZTNRTQSXT@phone>@me
SO\\NQPRYOUTV@phone>@negation
GFZQSiQOTOOT@phone>@number
PSSTSQS[TSSS@phone>@order
NXRWRVSQSUSS@phone>@packing_material
SSRWSVSSSUSS@phone>@parcel
SQORSSSRTRSR@phone>@part
WTNWTLSXUPQN@phone>@phone
ZQWOSSSTSSRT@phone>@route
SRRSSUSQSRTR@phone>@seller
STRUSYSRSQRS@phone>@size
FRVUSVSXRSST@phone>@staff
LQRSSXSbRRTQ@phone>@stars
TTMSSSS_RSSS@phone>@time_span
RPRUYNSQRRQQ@phone>@use_verb
PUOSSVSMRSST@phone>@verdict
SZXRSRS?QUTU@phone>@weekday
\\KKWRSSFRPPP@phone>@work_verb
Q]SSUQSESRRR@phone>@wrong_item
MQ\\UWU[IRMNN@phone~>
TQRUSSS\\URQQ@phone~@arrival
@\\\\RSSSPNVTX@phone~@negation
NXORSWSNRPPQ@phone~@number
]PSRSOSVURQQ@phone~@work_verb
RWPRSTRKQQSQ@phone~and
KU\\SSRRPPUUV@phone~for
LRTXSYSKRRRT@phone~is
MVSXSPSSRSSU@phone~was
LRdFQLPXO[\\[@place_name
VSMRSUSbVSSR@place_name>@answering
UQSQSTROTPPU@place_name>@arrival
JT]SSRR`URQU@place_name>@book
TQXSSNSHQTUT@place_name>@colour
IReVSRQIL[[X@place_name>@comparison
QaNTSOSTROOO@place_name>@computer
SSQOSSSYSRUR@place_name>@delivery_place
UTTSSTSJRRQR@place_name>@electronics
QRTRSRS^UQRR@place_name>@family
YSSSSUSJVPPQ@place_name>@feast
ZVVQSSQSTTTU@place_name>@hedge
WSTPSTR\\TVVT@place_name>@intensifier
PRMSSQSUPUVT@place_name>@kitchenware
VRUSSUSJRRRR@place_name>@lighting
OSSSSTSWRTTS@place_name>@looks
R[NXQVSKOXTW@place_name>@me
YQE`RRQCZSRS@place_name>@month
XRXRSOSPVVTV@place_name>@negation
ZSQNSSHaSRUR@place_name>@number
VSMSSPUUTRQS@place_name>@order
SROWRSSVSTST@place_name>@packing_material
JR\\SRPRXRVUT@place_name>@parcel
WRRSSSSOUQRR@place_name>@part
TRWPRPPTQWVW@place_name>@place_name
RSTSSSSNSSSS@place_name>@recommendation
ISbQSOQFOVXV@place_name>@route
YRORS]TRSRQQ@place_name>@seller
XRZRSSSERQQR@place_name>@size
TO\\SSOSSUSSS@place_name>@staff
OR[RSRSNTRSQ@place_name>@stars
VTISSVRLQNOO@place_name>@time_span
RVMVSVS\\TRPS@place_name>@use_verb
QWUSSNSWQPQP@place_name>@vehicle_part
VRQRSTSURRRR@place_name>@verdict
ZQJRSRSiRRST@place_name>@weekday
QT]SSRRBRSSS@place_name>@work_verb
HQZBNSZHQX\\W@place_name~>
QP_RSTRESPQT@place_name~@arrival
QR\\USPQEQXYU@place_name~@comparison
RTTSSTSJRRQR@place_name~@electronics
[VQQSSROSSSS@place_name~@hedge
[SSRSRSVSSSR@place_name~@intensifier
LPUPRKRiTVTT@place_name~@me
SOeMSNSVRW[W@place_name~@negation
NOTQSPM_TRRS@place_name~@number
QRTSSSRJSTTU@place_name~@place_name
JS]RSORGOUUU@place_name~@route
WSQSSVSOSSRQ@place_name~@seller
SSRSSMT`RSSS@place_name~@vehicle_part
^RSRSSSRRMMO@place_name~a
\\SMTQUVVXPON@place_name~and
MSURSVSEQTTT@place_name~at
SSSSSTSSRTUS@place_name~by
SRURSOXZSPPP@place_name~for
PPXRSRSCSVUU@place_name~has
YTQSSQSFRSSR@place_name~in
RQRRSSVHPTTX@place_name~is
YRYSSOSFRVWU@place_name~on
RSK_SRSKSTTT@place_name~since
XWS]SQRBWSOR@place_name~to
YSMSSTSSVSRQ@place_name~with
WSRZTJPXUOPM@plants
LdWQTSSJTOSL@plants>@arrival
PWRTTRSORTRT@plants>@clothes
QRSQUSSPRSSS@plants>@colour
^HXORRSETQSP@plants>@comparison
VRSPURSPUQSO@plants>@delivery_place
TSKWRSSLTSSS@plants>@fail_verb
MTS[RQSTPXRW@plants>@furniture
FZ^WSRSOQUSU@plants>@garden
OLUSSQRbRSTU@plants>@hedge
M`UNSRSPPUUR@plants>@lighting
VWXTRNRQWSUR@plants>@me
TPYPSVSSSRSS@plants>@negation
`MNSRPTLSSRS@plants>@number
SRLTZRS`PPQR@plants>@packing_material
TI^RSRSFT[[W@plants>@part
USWZQQSKRYSW@plants>@pet_goods
RSRMR_TGSVWT@plants>@plants
JSSTTQRVTRSP@plants>@seller
QSPQSTSWTRSS@plants>@size
IRULSOSfSSTS@plants>@work_verb
QYTXRVQQSURU@plants~>
KdRQTSSRTPSL@plants~@arrival
JTZZRQSMPYSW@plants~@pet_goods
RWTSRRSQSWWT@plants~a
SNSWUWSXOSSR@plants~and
ORQPSRSZUQQQ@plants~blower
MQVQPXSURQSV@plants~for
Q]PRRSSWUQRQ@plants~in
ZQPQSSSQTQSR@plants~is
OPPQVRSTSSSS@plants~on
LYYFSTSTSSWS@plants~was
VJCLTZsGJFEI@price_word
NSSSSRPMTSST@price_word>@answering
LTNSSPYMRRST@price_word>@comparison
TSDSSMOWVSSR@price_word>@courtesy
QRSRSSPOSRRT@price_word>@family
NOQSSSbCVSSU@price_word>@hedge
ERSSSRY`SSSS@price_word>@intensifier
LQMPSe]RQPPU@price_word>@me
PSSSSMVRQSSS@price_word>@money
QRTSSRRMSSTS@price_word>@negation
_YOORNNZTPRQ@price_word>@number
NSSSSVLASSSR@price_word>@order
WLXRTWPWRQRP@price_word>@part
QSSSSOTLRSSR@price_word>@price_word
RR\\RSSRbSSSS@price_word>@seller
QUR`SSJIOURU@price_word>@senses
PSSSSQVZQSSS@price_word>@shop_elsewhere
\\QRRSTQWSRSU@price_word>@stars
gPPSSQTMRSRK@price_word>@tools_fixings
cRQRTSQkSTTT@price_word>@use_verb
QPSSUQJbXTTT@price_word>@work_verb
AKJQQ]nKPRQT@price_word~>
PRNSSQYOSRSR@price_word~@comparison
QSDSSPO[SSSS@price_word~@courtesy
RSSRSSPPSRRS@price_word~@family
OROQSYWNPPQS@price_word~@me
YOSRSQNOXRSS@price_word~@number
ZRRZSSJMRRRR@price_word~@senses
[VSQSY_PQRRS@price_word~and
G]RRSN^PTSSS@price_word~as
YSSSSSVQRSSS@price_word~at
SSSSSSLJWSSS@price_word~for
]RVRSQPETQRP@price_word~it
ES]^PQSOQ[T[@price_word~of
QUSSSPUMSSSS@price_word~on
VRTTSPSKSSSS@price_word~the
RSSSSXQERRRW@price_word~valued
iQDQZQPRYHIL@quality_blame
TTWSRTSUQWWV@quality_blame>@body_part
RRUSSWRQRRRR@quality_blame>@book
SQRSSTQ\\PRRU@quality_blame>@comparison
[JRSSPVPRTST@quality_blame>@hedge
bPRLRVSLPSSR@quality_blame>@kitchenware
ZQQMSMY@XRST@quality_blame>@me
SUWTSNSURSTS@quality_blame>@negation
OYQQSTQSPPQR@quality_blame>@number
NPSPTRSQTSSS@quality_blame>@packing_material
NPSPUVSNSRSS@quality_blame>@parcel
XMbSRUPUOUVT@quality_blame>@part
FRSSSeSLRSSW@quality_blame>@seller
ZRRYSRJPSSRR@quality_blame>@senses
TOTUR_SHMQQW@quality_blame>@tools_fixings
[WSSSQRJURRQ@quality_blame>@work_verb
DdMM]TSOYPNM@quality_blame~>
XSQSSQS[SSSR@quality_blame~@body_part
WRRQRQ[KXSSS@quality_blame~@me
NUZSSVSOOWXW@quality_blame~@part
aRTSSQSRQQQP@quality_blame~@tools_fixings
USTRRZSCTQQQ@quality_blame~for
RSISSRSWSSRS@quality_blame~on
[QTVSNSKTSSS@quality_blame~the
kJAOUNOU_EEB@quality_praise
TRN[SISTTVSS@quality_praise>@answering
PRLQSTSeSSUT@quality_praise>@arrival
WPUQSRSbQSRR@quality_praise>@body_part
TSXSSPScRTSS@quality_praise>@book
G\\PUSVSJSSSS@quality_praise>@camera
]MRSRSSOUTTT@quality_praise>@clothes
OSOPSVSVTORS@quality_praise>@comparison
HQUQSSS]SSST@quality_praise>@courier_act
VRSVSSSRSSSR@quality_praise>@courier_staff
XRSSSSS=XRSR@quality_praise>@courtesy
\\PSQSSTOSRSP@quality_praise>@delivery_place
SLSSSTSSUSSS@quality_praise>@food_spices
RTUSSRSPSSSS@quality_praise>@furniture
VSOSRRRRRUTW@quality_praise>@hedge
TQTSSZSGSSTT@quality_praise>@intensifier
WOPPNQSHWSSS@quality_praise>@kitchenware
ZTSRPSSMRSSS@quality_praise>@material
VVQPWSSSQTPQ@quality_praise>@me
^[LNTRSKWSTS@quality_praise>@negation
]YePPKRMOUUS@quality_praise>@number
WQSRRVSLSSSS@quality_praise>@packing_material
QOZRZRSNPSSS@quality_praise>@packing_verb
XQWQTVRHRQRS@quality_praise>@parcel
SXSQRSSZURRR@quality_praise>@part
RSSPSRSYQSSS@quality_praise>@pet_goods
YXNRSSSKTQRQ@quality_praise>@place_name
\\RSSSTS>SSSS@quality_praise>@quality_praise
WSPRWNSSUSSR@quality_praise>@seller
KRSSTSSNQSSS@quality_praise>@senses
NWUMURS]TQRR@quality_praise>@size
UR\\QSSSNSSTS@quality_praise>@sport
RSZXSOS^STST@quality_praise>@staff
VRUSNQSMTWVV@quality_praise>@stars
UXYaSQSNOUOR@quality_praise>@time_span
UPRTSWSVQRSS@quality_praise>@tools_fixings
`RPSVTT@VSPT@quality_praise>@use_verb
KS]WR^SJSUSU@quality_praise>@used_item
NSVLS_SJSTTW@quality_praise>@verdict
UWYNSSSHRSSS@quality_praise>@weather
TQMMNKQYYTRT@quality_praise~>
OPQRRRRJRUTW@quality_praise~@hedge
QWSSSSSSPSSS@quality_praise~@material
TWPNWURMRQPP@quality_praise~@me
[TOSSRSKXUUU@quality_praise~@negation
bZTXNPSMSUTU@quality_praise~@number
]PSQRRSYTRSR@quality_praise~@part
SUPRUSSOTQRR@quality_praise~@size
UQRTSXSTQRSS@quality_praise~@tools_fixings
GOWQX[S[TTTT@quality_praise~a
GQRRYQSgRRQR@quality_praise~and
[OURSNSLSPPO@quality_praise~as
WQPTSSRZRSSS@quality_praise~at
\\XQPQSSCTRSQ@quality_praise~enough
URXQSRS]VRSS@quality_praise~for
Y^SPRRRGQTTQ@quality_praise~in
RMU]OXRPSUVX@quality_praise~it
YTSRRSTJTRSR@quality_praise~little
XNSRSRSTTSSS@quality_praise~of
WSUWSOSKTTTR@quality_praise~on
OSTQSRSQTSSS@quality_praise~that
DaZORVS[SQSR@quality_praise~the
VSPQVOSWUSST@quality_praise~to
UURTSSSLRTST@quality_praise~under
TQPSSSSWTSSQ@quality_praise~up
QKViOVMULWLZ@quick
MRSKSYSYQQUW@quick>@answering
TSWWSPRLPUYT@quick>@arrival
NSNcROSMR\\QZ@quick>@comparison
TSYTVWLZVURV@quick>@dispatch
WSSQSQSOTSTR@quick>@intensifier
YK^HRUR`UOTP@quick>@me
IRXTSOS\\RUXR@quick>@negation
KQPVSQVZRQSO@quick>@number
\\SH\\RPRJQQOS@quick>@parcel
NRTRSRVQRTSW@quick>@quick
XRRTPHSGUTNR@quick~>
USTUSQQMQV[T@quick~@arrival
RTQ]SSSUTXQX@quick~@comparison
USYZSOLZVURW@quick~@dispatch
VSSQSPSOTSTS@quick~@intensifier
UP`LSNSORTST@quick~@me
SMTUSQRZRVUS@quick~@number
VSJ\\RPRKPSPU@quick~@parcel
NRTRSRVQRTSW@quick~@quick
RQSVRIUTSWTT@quick~and
^OKRURRGSXQY@quick~as
VQZMSSSPTQUQ@quick~even
VSRPSRSKVRSR@quick~of
OWI`RWRWOKQL@quick~to
PRUDSoSBTNOO@quick~with
XFTKHYPOPNQO@recommendation
^RRRSHSbUSSS@recommendation>@answering
SWSOSRSQUSTR@recommendation>@body_part
JV\\QNQRSRVXV@recommendation>@colour
QSTYSPP]QSSU@recommendation>@comparison
TRQRSNS_RSTQ@recommendation>@courier_act
ZSSRSNSXSRRQ@recommendation>@courtesy
OSTSSZRQSSSU@recommendation>@day_time
USWQSSSMSRST@recommendation>@dispatch
YS]QSSRFRTST@recommendation>@food_spices
PT[SSTSYRSLT@recommendation>@hedge
WJPSRRR]USSS@recommendation>@intensifier
YVOOSUTQOPPM@recommendation>@me
RRXPSUSUORRU@recommendation>@negation
VNWVSSNYVSRP@recommendation>@number
QRSSSRSFUTSU@recommendation>@order
NTNRSRSaRQQO@recommendation>@recommendation
JQSUSP[_QSSQ@recommendation>@seller
\\SSSSUSJSSST@recommendation>@size
QQQRS^SWSRSU@recommendation>@staff
OSGSSRS^SPPP@recommendation>@time_span
LRVVSRRYSVXT@recommendation>@weekday
[PJTSkS:QQSQ@recommendation>@work_verb
MWSQQQP[RUTU@recommendation~>
SSSRSSSTSRSR@recommendation~@courtesy
PS[SSSSNSSLT@recommendation~@hedge
WJPSSOR^USSR@recommendation~@intensifier
OSWRS[SMQSSU@recommendation~@me
QS[OSNSKSVXT@recommendation~@weekday
RVRTSWRVOUSU@recommendation~and
SSQRSOYZSPRO@recommendation~at
QSXRSVRPSTTT@recommendation~by
NQOSSXQVSRST@recommendation~for
ZQUQSSSOSUXS@recommendation~in
SSSSSQSQVRRR@recommendation~laughs
PVSSSSTKRRSR@recommendation~of
KSI[SVSQTSTT@recommendation~on
SNXOSSSYRVWW@recommendation~the
ERSOSRS]ORSQ@recommendation~to
RVPMNRReUOQO@recommendation~with
PNFROhHJOIK]@refund
PSSPSPSgSSST@refund>@intensifier
EQ]OS\\SFKXZ\\@refund>@me
QSSSSVSWTRSU@refund>@negation
ZSFRSTKYTOMS@refund>@number
QSRNSURRSSSU@refund>@seller
KRNQS]SMLQQ[@refund~>
KRRSSWSPNSSW@refund~@me
SURSSRSZRSSP@refund~and
]SRISPSUWORQ@refund~card
USSSSCS[USSR@refund~policy
SSSSSLSZRSSS@refund~rule
NVSSSZSORSSP@refund~the
YSH]SQSPSOSO@refund~where
OBPJUgJFOLN\\@return
OYSRSRSTRRSQ@return>@colour
RSUSSOSXSSTS@return>@comparison
TOXSSQSPTUUS@return>@dispatch
`RRRSMSZXRRO@return>@fail_verb
PSUSSSSUTSSQ@return>@intensifier
PMOaRKSUQVSW@return>@me
LRKRS]SNORRX@return>@missing
SSSRR[JORSSY@return>@money
GQ[TSUSTQRQX@return>@negation
SWGQSNXdUNQP@return>@number
UQORRXRPSRSS@return>@parcel
YOVQSNSJURRT@return>@part
RRNSSTSRQRQS@return>@place_name
HJPSQXSNRQQW@return>@return
aPGRQXPNTRSP@return>@seller
SSPTSRSNRUSU@return>@size
LTSRSSS_SRRQ@return>@sport
[SQMSMSZVSSS@return>@work_verb
HNW[R^SNOSSR@return~>
TPVRSISNSUUS@return~@me
SSSRR[JPRSSY@return~@money
]RSSSMSOTSSR@return~@part
QLSSQYSYQRRV@return~@return
^KPSRWPRTSST@return~@seller
ZQSSSLOTSSSR@return~a
TQ^GSPVAWSTS@return~and
NQcQPNSTO\\\\Z@return~created
VMRRS^SVRSSU@return~for
SPPTRfSQQORW@return~it
LSKPS\\SKSPRS@return~on
TUUTSOSKTRQQ@return~says
RONSSUShTRSW@return~the
eQZNQGSY^VSP@return~to
OQGQQlSENRRR@return~was
XOOWOSMTXTST@room
XXHYSOSGRRRR@room>@building
JRXURPRYOWUU@room>@comparison
OSTUSSSKSTST@room>@courier_act
WQXMSRSHWQSP@room>@delivery_place
MVPUSQSJQUSU@room>@furniture
PQNOS[SAQQSV@room>@intensifier
GU_STSSOOUUT@room>@looks
H]WYUURMRUST@room>@me
]PNRQOSTYSSQ@room>@negation
KZ`ZRMTQJURV@room>@number
LRZQSRSWTSSS@room>@part
RSSTSRRMSSST@room>@size
SSSRSPSITSSR@room>@staff
NSXQSRS\\SUSV@room>@stars
RPPPSQS]STUT@room>@time_span
ZSSNSSSVWQRP@room>@use_verb
RSRZSSSKVSRR@room>@work_verb
ZOIQQSROXQRS@room~>
VXGZSPSNSTSS@room~@building
EUWSTSSZPSTS@room~@looks
VTVPSOT[PRSP@room~@number
SS_RSNSIUUQS@room~and
QRTSSRRZSUUS@room~by
N[ROSUSQTUTT@room~for
WQWPSRS<VQRO@room~in
JRORSUSgTSST@room~is
RPUPSSSRUTUU@room~with
MGjQICQNPa`\\@route
aRHQSRS_RTTU@route>@animal
VSTUSIScS[[V@route>@answering
RWNSSSTPRUTU@route>@arrival
YSRRSSRMTRSS@route>@book
LSTWS\\SCSSSS@route>@camping_fishing
NPWOSSScQWXX@route>@colour
OQbGOPRLSUVT@route>@comparison
TVUOSOSOVNQO@route>@courier_act
NSTNSTSTRSTT@route>@courier_staff
SSQWSVSJUSSS@route>@courtesy
VSTTSRTRUSQP@route>@day_time
QSLSRRS\\PPSQ@route>@delivery_place
TWRPSRSWSRTS@route>@fail_verb
SSUSSSRRVQRQ@route>@feast
QSWSSPUYRTTR@route>@fraud
WUQKSQRWTRSQ@route>@furniture
ORZRRSS^RQQP@route>@hedge
UREWVRRUTSPQ@route>@intensifier
QSVQSWRMRQSV@route>@lateness
OTVWSSSJSSRR@route>@lighting
ISNWRSShVSQT@route>@looks
SQSQRSSSTTTT@route>@material
PQPQV]VZSQPS@route>@me
SSRTSSSTSRRS@route>@missing
QUPSSQW\\SPPN@route>@money
[N\\NQURSWUVY@route>@negation
XUH^TROSWVSP@route>@number
RWPTSUSOSRPR@route>@order
PRWTSSSLSXUW@route>@packing_material
QTZRQSSKTRSS@route>@packing_verb
NTZRUSSQSRSS@route>@packing_verdict
YSVXSSSMRUTU@route>@parcel
[VXQSOSPYSRQ@route>@part
YQQSRRQRVSRT@route>@place_name
QQWRSSSQRVWV@route>@plants
VSRSSRTTRSSR@route>@price_word
YSPSSVSMSRQQ@route>@quality_blame
MSLPSTR`RTTS@route>@quick
WWQMRRQRTNON@route>@route
SRRZSQSIRVST@route>@rudeness
ON[PSMWYRRRQ@route>@seller
USQQSVSUUOPP@route>@senses
PSRSSRVNSSSS@route>@shop_elsewhere
VQVRXSSIRRSR@route>@size
MUYQSUS^QUUV@route>@staff
WRQVSPR^SVXU@route>@stars
HVRRSVU\\PRQV@route>@time_span
NUZNSSSDRSSS@route>@tools_fixings
ZSTSSSSMSNNO@route>@tracking
NV_VRRSbTTXR@route>@use_verb
UUTPSSSQQSTR@route>@used_item
YQUKSSSNTTTR@route>@vehicle
QSQVSSR^STQT@route>@vehicle_part
USMTSXR`VPPO@route>@verdict
TSR^SRSDSSSP@route>@weather
PXYTRQSERTUS@route>@weekday
OUKSSWS`QQPP@route>@work_verb
SKKhSTSMSQQS@route>@wrong_item
LK]RPUNLLYXZ@route~>
RSLVSSS\\SSRS@route~@arrival
LRaNSQSEOVVV@route~@comparison
QSSPSSSQSPRR@route~@courier_act
RSSTSSSOQSSS@route~@delivery_place
IS\\SRPSORQQO@route~@hedge
LRIOWSS]RTPT@route~@intensifier
[Q_SSKRKXVRU@route~@me
_RPQRTSWVTTU@route~@negation
ROS_SXRIQWSV@route~@number
TURSQSSSTQRR@route~@packing_verb
SSLUSSSQSSQT@route~@place_name
YSPSSVSMSRQQ@route~@quality_blame
RWWTRSQURXUW@route~@route
QRZRSNVVRRSR@route~@seller
RSXRSSSNRSSS@route~@size
MSUQSTS_SSTT@route~@staff
OQLPSQSaTUUU@route~@use_verb
NUHRSSS`QSPS@route~@work_verb
LWNQSQSeSUVT@route~a
KRTUUXR_TLSN@route~and
YSPOSSRMWPSN@route~at
COYSSRRSPXVX@route~away
NQWTSQSJRUUV@route~by
U]OSSORUQRON@route~for
VWSQSPQSRTST@route~from
WQOPSPTVSUTR@route~had
cXXHSRSQUPPO@route~has
QSS\\QQSRQRQQ@route~in
PQRdSSSDVWTU@route~is
QXYTOPS\\SSUT@route~it
aPKNVUWKVMPL@route~of
RSXSRSTKSTSS@route~off
TT7^SPR]SPNP@route~on
WSVHSRSQVRRS@route~said
JQ[NSQSVPVVX@route~says
NSVMSSSPQTVT@route~shows
PSUSSRSVUUUU@route~since
RQITSSSTSUUU@route~that
OQQPSRVeORUS@route~the
JQWPSSSfPVUU@route~till
TSM\\QOSJTTST@route~to
KQS\\SQSBQUUT@route~was
OQZQSSSOSQQT@route~when
PSRRRbRKSRSS@route~which
YQTVRRUOTTSS@route~with
TNGSLhPLNNFX@rudeness
TSSNSQSLSRRT@rudeness>@courier_staff
ISUQSVUQTRSS@rudeness>@courtesy
XSO[SQSOQTRQ@rudeness>@delivery_place
OXTPSVSFQPQV@rudeness>@me
VQROSXScURRR@rudeness>@number
LWQQSYSNRSSM@rudeness>@seller
USRJS^SURLRS@rudeness>@staff
YLMMRUQQVUQU@rudeness~>
KVPQSWSRRPQS@rudeness~@me
ZSRSSJSXTRSQ@rudeness~about
VSMTSPSOOUQQ@rudeness~at
TSQSSTSQRSSS@rudeness~by
BSWSSOR^TQRP@rudeness~it
QSOQS\\SIRRST@rudeness~on
XQNRR]SJSQRV@rudeness~the
[RSTSRSKUSST@rudeness~to
JRUjSPSTRVQV@rudeness~with
LQQNQmVFEIJ\\@seller
MRPUSQSgURRQ@seller>@animal
OTSNRRX[JSTT@seller>@answering
GX[QSYSVQVWU@seller>@appliance
RNR]SJW[R\\XU@seller>@arrival
bQSSSQSITRSR@seller>@beauty_hair
^MSVSWSCUPPR@seller>@body_part
`NHSS`P\\SPQT@seller>@book
MLQLRXS\\RORS@seller>@building
NSSWRIS[TYSV@seller>@camping_fishing
SSQRSSQNSQRU@seller>@cancel
WSVWRTP[QWTY@seller>@clothes
iFRNQUUJUSST@seller>@colour
^OG`PGRaZPQN@seller>@comparison
TNUSSWTJRRSQ@seller>@computer
PQWRRNSKQSTO@seller>@conduct
RTVWRRRUPQRN@seller>@courier_act
XN]MSPSITUTS@seller>@courier_staff
QP`QSUQQTUUX@seller>@courtesy
NPNQSNTpTSSU@seller>@day_time
QROPRWTdSQTR@seller>@delivery_place
M]ZWSUQNMRRS@seller>@dispatch
MT[TSSSZRTUT@seller>@drink
H]YTRUO[PZZW@seller>@fail_verb
VQS]YZRKRUSR@seller>@family
PQVSSMSMRRRS@seller>@feast
NQXOZUSJVQQP@seller>@food_spices
TZXTSYSFWUSR@seller>@furniture
SRWXSOSTSVUT@seller>@garden
IGSWSVN^SRRY@seller>@hedge
OSRRSSSQTRSR@seller>@instrument
WJRWRQONRTRX@seller>@intensifier
QTRSTORSUSST@seller>@jewellery
ZOKNRSR]VPRT@seller>@lateness
YRPRSXQWSTTS@seller>@lighting
MSNPRSWVVRRR@seller>@listing
OSLOPUOcTWWX@seller>@looks
OIOUSTSVTQQT@seller>@material
HVFISUV[KHKQ@seller>@me
RbRRSKSXRRSP@seller>@missing
BROSRW\\ULRST@seller>@money
TF=MR^TQOOQU@seller>@negation
NS]SS]SGTUTR@seller>@neighbour
eROQQORNTQRR@seller>@newness
X[VJWVSLVRUS@seller>@number
QT]SVOSDQTTS@seller>@office
RRNLSWXGPLPP@seller>@order
WM[TQLSORSTS@seller>@packing_material
WRTQSHSVVSRT@seller>@packing_verb
UXWJZOQlOSTP@seller>@parcel
SVCWUOS_OQST@seller>@part
wUQUSIS?TQSQ@seller>@pet_goods
LLYUSTRUPTUW@seller>@phone
TQYSWN`YQSPS@seller>@place_name
RSRSSSQLSSSS@seller>@price_word
U^MLRVRESQTP@seller>@quality_praise
NZSRR^UNTSTT@seller>@recommendation
RURRSSRVSRRP@seller>@refund
RPQRRZRYNSSV@seller>@return
PUWPSURsTSUO@seller>@room
LT\\TVPV]VSTO@seller>@route
TTPHS`SJQQRM@seller>@rudeness
ZMTSXIO]VRRX@seller>@seller
Z]WQQURCUTSU@seller>@senses
S[TRSLS[RVTT@seller>@shoes
YPRSSLY>XVRS@seller>@shop_elsewhere
ULOTTRQVXUUT@seller>@size
WSSSSRSMVRRR@seller>@sport
UMRSSIWWUTSR@seller>@staff
LSKVQTRbRRQU@seller>@stars
TWOQRUSRSSRS@seller>@swearing
ZRLKRUPTUPTM@seller>@time_span
RPOSSMPhWTSR@seller>@tools_fixings
WVSUSQRGSSSQ@seller>@toys_games
PTJVXTXQSRPW@seller>@use_verb
H^XOZNRaOTTR@seller>@used_item
R`YQUXRCSQRQ@seller>@vehicle
TSSTSRSPTSSS@seller>@vehicle_part
JSYOQWPVSQTX@seller>@verdict
RRRRSPSRSNNS@seller>@waiting
_STSSLRXTVTS@seller>@weekday
SUXTPKZ\\PTWT@seller>@work_verb
SLRKR[QURRSP@seller>@wrong_item
NSUORVRRWUPY@seller~>
QSUKQXTILRST@seller~@answering
HKKYSMZbRVTS@seller~@arrival
JQQRS_P^RPQU@seller~@book
SSQRSSQNSQRU@seller~@cancel
KROSQeRJSSRS@seller~@comparison
NRMSRWSWQSSP@seller~@conduct
STPORQTfQSTT@seller~@courier_act
SSUSSURNSRSU@seller~@courtesy
SSRLS\\SCRPSR@seller~@delivery_place
O[YXRRQQNUVQ@seller~@dispatch
EQZSSUScRTSS@seller~@fail_verb
XLV^SRRIVVST@seller~@family
VQVNTMO[SSTV@seller~@hedge
TRIYRaPBMMMQ@seller~@intensifier
NRLRRQRVRUVV@seller~@lateness
[SURSRSKSSSR@seller~@lighting
JQRRSCW^VRRS@seller~@listing
NUNQRMPcSWVX@seller~@looks
a[MWPRSTURSS@seller~@me
R[RTSJSUQSSR@seller~@missing
KSVPRN]MNSSS@seller~@money
QS\\RN^QKPORT@seller~@negation
WYPQRMSOTQRP@seller~@newness
N^MJPXYNNNQT@seller~@number
TQSNRTVLRRSR@seller~@order
USQRVJSMTSSS@seller~@packing_verb
KSPNSRS[PSSR@seller~@parcel
PXFTR]SWQSRT@seller~@part
UQENRXSSTNPQ@seller~@quality_praise
XRTRSUSTSTSS@seller~@recommendation
OURRS_RNPRRR@seller~@refund
QQUQRVSOSTTU@seller~@return
UVWTVSSWSUUR@seller~@route
WTPHS^SJRQRM@seller~@rudeness
GZJOSVSSPRPU@seller~@seller
PVSSRKSUTRQQ@seller~@senses
TPSQSPQVWUUS@seller~@size
LR_SSSSNSTUU@seller~@time_span
RRPSSMPiWTSR@seller~@tools_fixings
TSTUSPSRRRSR@seller~@toys_games
[OXWRGXeVSPW@seller~@use_verb
QVSOZRRMRTTQ@seller~@used_item
LRTSSaRGRRTU@seller~@verdict
MUTQQMYcPRTO@seller~@work_verb
SSMSS[SKQSSQ@seller~@wrong_item
XXXNROQPRUUT@seller~a
PTOQSQScNQQS@seller~about
_OPKWLS_VSRU@seller~all
QYYWSORVQWVR@seller~and
QaPPRLQWWRRN@seller~are
\\RSSSJWHSSST@seller~at
QSUSSWQNQSSV@seller~back
OR[SSPSRTUUT@seller~be
WRSRUQSMTVUU@seller~been
QRRSRRSUQSSS@seller~before
YRQSRUS^RUSN@seller~blocked
WQTRSMUORUTU@seller~by
RSeRSLSUSUUU@seller~changed
PMSRR^SISSSV@seller~closed
SSRURaSPSSRU@seller~do
SPQRYVSSQPRP@seller~even
WQZRR>R]TPQQ@seller~for
OSnKSNRORVYS@seller~found
[RTSSOWTRSSS@seller~from
RXPSSRQTSTTT@seller~give
JSSQSSYLQQRU@seller~go
KTUS[PWNPVYR@seller~had
WROVSSSOUUUS@seller~has
OPcYRUPMTQRT@seller~have
RSSSRVSVSPRT@seller~hung
RQRGXLXbUXYS@seller~in
ROVVSYPLSSSU@seller~is
OQTPSTU`SPQQ@seller~it
QVSRSOSQSPPQ@seller~keep
USRSSYK\\SSSQ@seller~kept
TMVgZGPORUTS@seller~knew
PSNTSUS\\SRSQ@seller~know
USSUSFUaURSR@seller~laughed
TUMSSKS\\SRQO@seller~let
`QW\\SNSMTSSQ@seller~make
MSMSTMS`STUT@seller~must
SQRSSSSWSRRS@seller~name
RSQRSUSKSRSU@seller~noticed
TSOUSRSiSSSS@seller~now
TZSSSRRNSRRQ@seller~of
\\VUSSKSRVTUP@seller~off
OUTRS_NJRQQU@seller~offered
ORYKSWTQRPRY@seller~on
RVPPSOS_STTS@seller~out
_OPRTOWTPRSN@seller~own
PYSRSQRQQRRS@seller~owned
APS[[SYVPWSS@seller~put
HZOPOgMFMSRY@seller~said
JJLVQZNPKUVW@seller~say
E\\OSRlRWLKMU@seller~says
RSSYSSSJPRSR@seller~stayed
ZMP[SRRSSRQQ@seller~still
SSSRS@S]SUVS@seller~switched
RSPSRNRiSTST@seller~talk
QUPRQTSOURRR@seller~that
TRVQRTSISSSS@seller~the
SQ`XRTSMTUSS@seller~to
GSXUSRRVRUUW@seller~took
N[SRRNSVSRTR@seller~up
TRTTSUSNSSSS@seller~was
NRJSS^UPQRQU@seller~went
XXVXTJQIPXTT@seller~were
KPWSSVTLRTSS@seller~which
bXRRSWSDRSSQ@seller~who
QSHeSTQKRSSS@seller~will
^WJSRNSYWOQO@seller~with
DRQSYNSWRSS^@seller~would
nKBQOLIN[CBB@senses
YOPQSQUJ[RSR@senses>@animal
KS]PSSSESSTT@senses>@answering
VQQRSRUURSSU@senses>@appliance
LTNWS^SjNTTU@senses>@arrival
SQVSSUSYTRSR@senses>@art_craft
UQRSSVSVQSSR@senses>@audio
R^SSSXSIRRSQ@senses>@body_part
RRSUSSS^QSSS@senses>@book
TQSRSUSRUSSR@senses>@building
QPYUUQSOMWVV@senses>@clothes
UUSRRRSKRSSS@senses>@colour
YSWIPUTOTNPN@senses>@comparison
UYRSSOSYRRRN@senses>@conduct
AP]RSRSURWYX@senses>@courier_act
_QPXSMSYUSSR@senses>@courtesy
PY`SSSSMTUUU@senses>@damage
VSVRSOSTTUUT@senses>@day_time
OPRQSSSUUUVU@senses>@delivery_place
QSRXSUSWSSSQ@senses>@dispatch
HVSRSTSNPTST@senses>@drink
PU[PTRSNOUUT@senses>@fail_verb
PRQQSOSUTSSS@senses>@family
YMPVVURUORTR@senses>@food_spices
VROWTQSUTRSR@senses>@furniture
_MSXWNVJSSQR@senses>@hedge
WPORSVSbRRSS@senses>@instrument
OTSUVOSWSSPS@senses>@intensifier
YTSRQWSHPRSQ@senses>@kitchenware
XQSRSSSZYRRR@senses>@lateness
RWUSRTSVRRRT@senses>@lighting
QVSSSWSQTSSU@senses>@listing
USRRSSQNSSQS@senses>@looks
VPQURRSSURQS@senses>@material
ZVRXUXSSWRRR@senses>@me
XQLRSTSTTQQS@senses>@missing
X[RRSPQTTSSR@senses>@money
VRNSSQSKRQRO@senses>@month
USORTPU[XNOO@senses>@negation
KPSQRSSQWSSS@senses>@newness
RS[QVPPNTROQ@senses>@number
OUSTSVSSTSSS@senses>@packing_material
PIR_QQSNSVSX@senses>@parcel
TO^SRWVZPVUW@senses>@part
JTQZTSSMQRSS@senses>@pet_goods
NSSSSSUYRSSS@senses>@place_name
SSRSSRSPRSSS@senses>@plants
]XRQSOHNVSSR@senses>@price_word
]ORRSQSPQSSR@senses>@quality_praise
RQR\\RWSMPSRU@senses>@quick
XURVSSSKOVSV@senses>@room
TSORSWSJRQPS@senses>@route
M]ORQ^SBOSSS@senses>@seller
SOXORRROPQQR@senses>@senses
TOSPS[SYOSSS@senses>@shoes
_NOPRVUQROQO@senses>@size
QRRSSRSVUSSS@senses>@sport
TSSSSSSVSRSQ@senses>@staff
[RNRSWSVVQQQ@senses>@stars
OPGYSPSUTSRS@senses>@time_span
XRPSRSSEWSST@senses>@tools_fixings
LRRSRSS_SSSS@senses>@toys_games
HSNUSYS]OUSV@senses>@use_verb
MYWRSUSISQQQ@senses>@used_item
VTWRRVRHTSUS@senses>@vehicle_part
MSQUSQSZMUSS@senses>@verdict
QSYSSRSOTTUS@senses>@weather
TSTQSRSHURTR@senses>@weekday
UXOWVOSSRRRQ@senses>@work_verb
UZJTPRNMYIII@senses~>
TRSSSPUPSSSS@senses~@appliance
SSSUURSONSSS@senses~@clothes
`MXMQRTJVRSR@senses~@comparison
PX]SSSSMSUUU@senses~@damage
PSRQSSSXUSTS@senses~@delivery_place
MQTRSTSSQTST@senses~@drink
WPRTWVS?NTUT@senses~@food_spices
^QQTTOTGRTQS@senses~@hedge
YQQUTQS[SSSR@senses~@intensifier
VUTSRUSGNSSR@senses~@kitchenware
TSUSSSS\\TRRR@senses~@lighting
VQQVSSSRRRQS@senses~@material
KVZ`SPR;PQRT@senses~@me
TPQRUPSXVRRS@senses~@negation
WSTWVUQWRUQT@senses~@number
QTRQSRTRTRSR@senses~@part
WSQSRVSQPSSR@senses~@seller
URQSRSSXSSSS@senses~@senses
XPSRRSSUSSSS@senses~@size
KRSQSXSVUSSS@senses~@use_verb
YSSSSVRJRSSS@senses~@vehicle_part
^QSSSRSNVRSS@senses~@verdict
VRQUSRS[RSSR@senses~@work_verb
PQZRSRSVSTUT@senses~a
GRTMTVShSQQR@senses~about
SRRSSRSUSSSS@senses~after
]PWPRUPJUUXV@senses~and
WMSNRSSKXNQN@senses~as
CR_QTMS\\RTWT@senses~at
XSQSSRSLXRRR@senses~by
KVQRSRSWUSSR@senses~enough
\\TRQSOU@WSSR@senses~for
NPRNSYScTSST@senses~from
YL`RSNSKTTTV@senses~in
WVORSRSRTRSR@senses~is
QRXLSPRYXRTR@senses~it
VRSYSYS[SSSS@senses~it's
YQRRTSSNXSRR@senses~little
WPJJQRP][NNO@senses~of
VSVRSSSVSRSR@senses~off
HTVWSLS`SWSV@senses~on
VXQQSXSPQSSS@senses~that
L[SOR`SQPUVZ@senses~the
QT_PRPSJP\\]Y@senses~time
USRSSSSYSSSS@senses~to
QQRPSUSLSRQS@senses~when
EWSQS\\SMRSSQ@senses~with
XZT[OMKPTSOO@shoes
TNW`SRSPVRQR@shoes>@arrival
WSROSSTMQSSS@shoes>@body_part
RXROSRSVSPSO@shoes>@comparison
JSMZSPSTRTSU@shoes>@fail_verb
QXN_SRSJQQPR@shoes>@hedge
LPQLSPSgUSUT@shoes>@intensifier
VPSQSSSTSSSS@shoes>@looks
XUXSSNSKSWVV@shoes>@me
RYQXSSSJOVVW@shoes>@negation
GbWHRTRQSRRR@shoes>@number
OQSSTSSWSSSR@shoes>@packing_material
PQRUSSSVSUSU@shoes>@part
ORXPSTSLQQSS@shoes>@shoes
MQ\\PSSSRRUVX@shoes>@size
KIV]SRS[OZS[@shoes>@use_verb
VSPSSVSNUSSR@shoes>@work_verb
RYRXRHSKWTTP@shoes~>
VQ[QSSSNVPQQ@shoes~@arrival
KRPSSSSeSTUT@shoes~@intensifier
VPSQSSSTSSSS@shoes~@looks
[VORSQS@RPSP@shoes~@me
MRZQSSSRQVVX@shoes~@size
JUXXSQSfRVVU@shoes~and
YRUKSPSKWQQQ@shoes~are
LPSNSTS]UWVV@shoes~of
UGbPSQS_TSTR@shoes~on
RRYRSTSLSTTU@shoes~were
OPNOSLlZLPNO@shop_elsewhere
\\QPWTQROUSRS@shop_elsewhere>@answering
LR\\STSSNRUUU@shop_elsewhere>@bag
SSSSSQT[STSS@shop_elsewhere>@comparison
CRRXSSSXRTSU@shop_elsewhere>@fail_verb
SRO[SSSUSRRR@shop_elsewhere>@hedge
TQ\\XSYSWRSQU@shop_elsewhere>@me
TZSOSQSSRUWU@shop_elsewhere>@negation
MQFOSPXKQSSQ@shop_elsewhere>@number
LR\\STSSNRUUU@shop_elsewhere>@packing_material
YUWRRPQURTTQ@shop_elsewhere>@seller
TNMOQNU=XQPR@shop_elsewhere~>
WTTSSRSYTSRS@shop_elsewhere~@answering
WQRTSRSOTSSS@shop_elsewhere~@number
LR\\STSSNRUUU@shop_elsewhere~@packing_material
VTRSSRTPRSSS@shop_elsewhere~@seller
RSNUSYVTQSTT@shop_elsewhere~and
\\NMQSRWTSOPP@shop_elsewhere~had
OSSSRRS]QTSU@shop_elsewhere~in
ORJWSUTNPQQR@shop_elsewhere~on
\\SQMSQU\\UPQP@shop_elsewhere~the
hOLNSHKGWNLH@size
WTWTSTS>QRRQ@size>@animal
[XUPSMS[VUUR@size>@answering
TMP]PSSOTZSZ@size>@appliance
SRSUSRSQSRRR@size>@arrival
OVRVQQTNSQSR@size>@art_craft
SSSRSPROWSSR@size>@audio
NTMRSSS`SSSS@size>@baby
OQ[ROSSQRSTS@size>@bag
UJOQQTSpTSRS@size>@beauty_hair
PPSSTRSNRSSS@size>@bedding
[MTPTWSRXLPK@size>@body_part
JRZTQRTTVRQS@size>@book
TOMURRSMUSQR@size>@building
RSS\\SRSSSSSS@size>@camera
VMOYPSSNUYSX@size>@camping_fishing
`YOQQSSNQRUS@size>@clothes
JURTTSSQPSSS@size>@colour
WON[RKORVUQS@size>@comparison
OQTYSXSNTRRR@size>@conduct
UT[XSQSIPVWU@size>@courier_act
aZPXRIUHUUQR@size>@courier_staff
WSQRRVSWRRST@size>@courtesy
K`SSSUSMQSSR@size>@damage
XRQSSNSWVSSQ@size>@day_time
UPKHRTSWVTST@size>@delivery_place
]\\PVSKSTRRSO@size>@dispatch
RRRRRUSTRTTT@size>@drink
`QKQSVSQTSSR@size>@electronics
>ZYQUUSXNTUS@size>@fail_verb
SL]SRQS[TVUU@size>@family
SQOSUXSRSRQT@size>@feast
OVXHXRONTUTS@size>@food_spices
[RRSSPSUWSSR@size>@fraud
VMQXRQS[STRU@size>@furniture
SQNZQVSVSWTX@size>@hedge
SSRVSSRSUPQR@size>@instrument
QLLRUSVXSWTX@size>@intensifier
KOVSTSSXUSSS@size>@kitchenware
SRSRTSSZTSSS@size>@lighting
OQRQSRSjVTUS@size>@looks
CYQQVRSXPORP@size>@material
W]XPQXVINMQR@size>@me
\\OQTVSSJTSSR@size>@missing
WUUOSWTPSQQM@size>@money
YOZPTPSRQOPP@size>@negation
WRTRV[TXORQT@size>@number
YRSSVSSSURSS@size>@office
AWRX^RSUNTRT@size>@packing_material
KYTUOSS`RTRS@size>@packing_verb
TQQWRRS[TTSS@size>@packing_verdict
IS\\Q`QSDNTTT@size>@parcel
ROMXPURQSTSV@size>@part
SQZRSSSFSSTT@size>@pet_goods
SRUSUPS[STTT@size>@phone
QQQTSWSVUSSS@size>@place_name
UTRSSTUPSSSU@size>@price_word
URSQSTSRVSSS@size>@quality_praise
WRSXSTSEURQR@size>@room
IPUSSOSVTUUU@size>@route
TVSSSRSQSSSQ@size>@rudeness
QRLOQQSQUTTQ@size>@seller
LQYUSVS\\MUXV@size>@senses
SRXRS[SPQSSS@size>@shoes
XSRRQUTSTSPT@size>@size
QZQ`PIUCYUQS@size>@staff
LQKOWXSRTSST@size>@stars
PQMQSVS`UQSR@size>@time_span
]VOQUNROMPQM@size>@tools_fixings
K[YSSVRKRSRS@size>@toys_games
_UQLQURQQOPN@size>@use_verb
TRQWSRSORSSS@size>@used_item
RSSQSSSMSQSS@size>@vehicle
QRYSSUSPNTUU@size>@vehicle_part
TQNQVRSXSQRS@size>@verdict
RWdRSSSDNUVU@size>@waiting
MXZQSNSVSQSP@size>@weekday
UU^RWXRgMUUT@size>@work_verb
NSRQTOSOSSSU@size>@wrong_item
ROJKSLQVXQTP@size~>
SU^RSNSUSTVR@size~@answering
PXRRSSSSRQSR@size~@appliance
SSSRSPSOUSSR@size~@audio
]LSQSQS[TSSS@size~@beauty_hair
TTRSTSSTVQRO@size~@body_part
WTKRSLT\\VQRP@size~@book
S^URQQS?OUVU@size~@clothes
MRSTTSSNPSSS@size~@colour
WPG\\ROUTWTQR@size~@comparison
RRTSSXSJSRSS@size~@conduct
UT[RSQSWPUWV@size~@courier_act
[[QYRISNTWRS@size~@courier_staff
JbSSSUSMPSSR@size~@damage
TPPMRSSYTSSS@size~@delivery_place
YWMQSVSLSSSR@size~@electronics
IQ`TRQS]SXVV@size~@family
ORQSUXSUSQQT@size~@feast
SSVNRSSYURSR@size~@food_spices
NSRYSRSPSSRT@size~@furniture
RRLQS]S^TSSS@size~@hedge
LMRVURSeTWTX@size~@intensifier
IUQSUSSQQSSR@size~@kitchenware
OTRSTRSRQSSR@size~@material
PS[WRNUaPUSV@size~@me
UQTRSPSZTSSS@size~@negation
JSQWTSRWOSPT@size~@number
RYYTOSSUSRSS@size~@packing_material
TQRWRRSRTSSR@size~@packing_verdict
MTOR`RRNOURU@size~@parcel
VQRTPTSJUTSS@size~@part
FPVOSOSaSSUS@size~@route
OVORSNQQVRRQ@size~@seller
TQNVRRS`NTST@size~@senses
JZXRRRSTRSST@size~@size
HSTQRSSdWRRR@size~@staff
UPLSSRS^URSR@size~@time_span
FTRSRSS[PQRQ@size~@tools_fixings
VQSMSTSdSSSS@size~@use_verb
QSVQSSSNSQSS@size~@vehicle
MQSRVQTYRRSR@size~@verdict
MXZRSNSXSSSQ@size~@weekday
VSVQSZSMKSSQ@size~a
VNRPSWRTQNTP@size~and
RPSNURUUNQQR@size~as
YRPRSSTSTRRR@size~at
ORRXR[SPPSST@size~before
XRURSRSeSPQQ@size~behind
SSRTQRSRRSSS@size~card
TXSSSSSCQRSQ@size~enough
UNO\\RVSTTVRU@size~for
NRP^SUS6RSRS@size~from
PSVUQ\\SESVUV@size~in
UTSQSRSIYSRP@size~is
RVQLSSSYTQSQ@size~it
VRROZTSZSUSV@size~of
URSSSRSQSSSS@size~off
QRPSROQd[MOM@size~on
[MPSRUSZSSSS@size~out
OWOUSSSPSSRT@size~that
SR]PQLSWQUSU@size~the
RQTSSSSZTTVT@size~thing
NS_MSUSSRVUS@size~time
bPSPRRRMVQQO@size~to
TWUSOFNUVWVS@sport
SSSRSQSRRSSS@sport>@appliance
P`RLSXRJPRSO@sport>@comparison
[SPQSSSOTQRQ@sport>@delivery_place
]PSQSRSIQSSS@sport>@fail_verb
LSQRSSSWRSSR@sport>@furniture
USRUSQSGTTSU@sport>@hedge
ORQ\\SPSYRQRR@sport>@me
YRXRSRSLTRRR@sport>@negation
ObNNSTS]LSSP@sport>@number
OTUQSSSOPVTU@sport>@sport
USRRSKSdSSSP@sport>@staff
QSPPSSS`TSTU@sport>@time_span
TPSORYSWUSST@sport>@toys_games
PSPRSSSWTTTS@sport>@use_verb
QQYSSSSDTSSR@sport>@vehicle_part
ZQSVSSSLRSSS@sport>@verdict
SSPRSSSWTRQQ@sport>@work_verb
F\\_XRKRNQUSS@sport~>
NTT\\SSSPRSSS@sport~@me
U_TNSWSKLSRP@sport~@number
OTUQSSSOPVTU@sport~@sport
TPSORYSWUSST@sport~@toys_games
]PPSSQSMTTTT@sport~and
SQRSSRSYUSTT@sport~are
SRHQSOSQTQSP@sport~in
_ULSSSSOTSSR@sport~on
RVTSSRSSUSSS@sport~pads
IPJNPjMSMNLY@staff
UZSHQ^TMNQRQ@staff>@answering
UIVRSQURSPTU@staff>@arrival
WVQSSTURQSRR@staff>@art_craft
MQVRSTSgRUSU@staff>@body_part
[SLTSQSZRQRX@staff>@book
XUXLSOSXVTTS@staff>@building
USMJSOSeTSSR@staff>@camping_fishing
OXOTRGSeWTQQ@staff>@clothes
SSR^QKScTWQW@staff>@colour
NTTGT\\TPQRSR@staff>@comparison
NSYRSNSGSRRT@staff>@conduct
OMYZRLSLUZVU@staff>@courier_act
ULXQSPSSVRSR@staff>@courtesy
SUNRSWSYSTSS@staff>@damage
OQWRSUSaQSST@staff>@day_time
XPIKSYSVVOQO@staff>@delivery_place
ST[PSNSJTTUS@staff>@dispatch
^PS[SRSAQVSV@staff>@drink
VP\\MRQSVSTTU@staff>@fail_verb
TXTSUXSTQSST@staff>@food_spices
\\[HRSPSQZPQO@staff>@furniture
RUVHYPR]TSTS@staff>@hedge
LYNWSSS\\QSQU@staff>@intensifier
\\OVZSKSQRRUP@staff>@jewellery
\\QRRSRSVTSSR@staff>@kitchenware
bRPVSXSGUQSP@staff>@lateness
TSSWSOSTTSSR@staff>@lighting
HPTVRNV^PTSQ@staff>@listing
YQ_RSQSSRUUS@staff>@looks
L^WXQPQRRMPQ@staff>@me
LSRRSPTQUSRT@staff>@money
IRIR]VRZWRRQ@staff>@negation
JRMJQSP`QPSP@staff>@number
KQO]UWTONQQO@staff>@order
VPXTROSWRVTV@staff>@packing_material
JSRWTRSORTSS@staff>@packing_verb
XRbRRPSMTTSQ@staff>@parcel
PRPOWUSZQTSX@staff>@part
WSTPSYSXSTTR@staff>@phone
USJSSTR_TUSR@staff>@place_name
UURXSSSJSQSO@staff>@quality_praise
WRWQSaTBTQRU@staff>@recommendation
RRVSSTSTSRRS@staff>@room
KRTFSYScQZZ\\@staff>@route
ZRQOSVUAUSRN@staff>@seller
OVSNRVS^SQRQ@staff>@senses
VWSQRPSOUQSQ@staff>@size
SQLPSLSUTRRQ@staff>@staff
UOWPRTSMWPPS@staff>@stars
VQaRRRSRSUTS@staff>@time_span
RSSVSOSXSSSS@staff>@toys_games
VSRRURSPSSUS@staff>@tracking
BUccQFSOM`[^@staff>@use_verb
JVSYRQSSQSPS@staff>@used_item
SPN`SQSPSWQU@staff>@vehicle
JcR[RWSIRPPR@staff>@vehicle_part
SXX\\SVSIMTSS@staff>@verdict
^SKVSUSPTTPS@staff>@waiting
XVPVULS]URTR@staff>@weekday
HRYPQ`RONPSY@staff>@work_verb
OMPSRZSQRRQT@staff>@wrong_item
QNQSQYOLMNQX@staff~>
UUQQRQTaTUUO@staff~@answering
XPRHSXVYUJQQ@staff~@arrival
SURYSPSYRTST@staff~@book
TQZSSZSASSSR@staff~@comparison
URMdS@SYXWQS@staff~@courier_act
QQ]PSMSMUTUT@staff~@dispatch
OQ[SRSSRSVVT@staff~@fail_verb
hRRTWNS=WSSS@staff~@hedge
MSSQSJS[STRU@staff~@me
SRQSS`S4TTRT@staff~@negation
PPRSS\\S;RRRX@staff~@number
WSSQSMSIWRRO@staff~@staff
JWSeSMSLOYVW@staff~@use_verb
QRVSSPSXOSSR@staff~@work_verb
QLVVRTSESTRW@staff~and
NWfOSVQOTTXR@staff~at
PQVJS\\SMTWVW@staff~can
TS]KSRS[STUR@staff~ever
SQKSS\\ULTQQP@staff~for
IU_OSLS]PQRT@staff~from
X[L`SOSRQVST@staff~had
JPAVSeUSPSRR@staff~has
\\QHPRVSOTPOQ@staff~in
ETRRS\\SUMRRW@staff~is
KRPiRHSQNVSU@staff~of
YQKSRSSOVSQQ@staff~on
MYOPS]RMQWWW@staff~said
qPJSSdSKQQRU@staff~says
QRNSSSSbPTST@staff~that
NRPPSmQ=OPPZ@staff~there
WRNRSbSGTORS@staff~wants
QUOXSLSTRQNQ@staff~was
WROSSOSUSWRT@staff~who
UUMVSSSPXRRQ@staff~with
PTMLUWGTRNOU@stars
WYUNQPSLRSTQ@stars>@animal
4PRWS]SSNUS_@stars>@answering
PZTQSTSMSRRR@stars>@appliance
XCaPQORKXZXY@stars>@arrival
EYRSTRSKQRSR@stars>@art_craft
`VNSRRSJVSTS@stars>@baby
SURSRQRVWRRR@stars>@bag
XLQO`QSQSUVT@stars>@beauty_hair
PSZOTRSPQTTS@stars>@bedding
ERV`RTSYRXUY@stars>@body_part
F]\\SSXSROSSQ@stars>@book
V[MQSRSCTRSR@stars>@building
[SLJSOSJSSTT@stars>@camera
W[WQSOSJSUUT@stars>@camping_fishing
ZOWSQTSRYRSR@stars>@clothes
;W^QSORbPZYY@stars>@colour
eWSWSWNMRPPS@stars>@comparison
A]OXbNP_OSRR@stars>@computer
KVSRUXSWQUTT@stars>@conduct
QNaLSKS[QTUP@stars>@courier_act
TOYPSSSUTTTQ@stars>@courier_staff
FVL]SPS]PWRV@stars>@courtesy
VRSWRSSYPTUU@stars>@damage
NRZ_TLSTUSQP@stars>@day_time
HRMYPQU`MWSW@stars>@delivery_place
WUUVSUSPUQRT@stars>@dispatch
RWRSSSSJURRQ@stars>@drink
_NNSSUSTUSSS@stars>@electronics
WTMOOORePTVS@stars>@fail_verb
OUUXRORTYUUS@stars>@family
ULUSRUSOVTUU@stars>@feast
VZNUQQS=WQQR@stars>@food_spices
SbJOSOSQWPPO@stars>@furniture
VSOOSSSZTSQS@stars>@health
]XRRURWGTPRO@stars>@hedge
\\ZLPS`RKTMPR@stars>@intensifier
\\NKWRSSZSWSW@stars>@jewellery
]T[PQRR[URRS@stars>@kitchenware
XTRTSPRZRTSS@stars>@lateness
YQPRSRSOPVVV@stars>@lighting
RcQJSUSZSSSS@stars>@listing
pQLPSSRHXRSR@stars>@looks
PK[P\\RSSTUUS@stars>@material
YRRITYQWZKLK@stars>@me
MKOSRXSdO[YX@stars>@missing
=bUQS[S`OQRX@stars>@money
[QLRSQVOTPQO@stars>@month
HRRSSRSQRSSR@stars>@music_media
FUaNRSQDNRTT@stars>@negation
QNRVOJ[aOVSS@stars>@number
KQS_TQSMRVRV@stars>@office
ZQTQQPVOSTVT@stars>@order
WOMQSTRUVTVP@stars>@packing_material
SUOQOXSWURSR@stars>@packing_verb
WWRQSSSPUSSR@stars>@packing_verdict
QQNWUeTROTST@stars>@parcel
UQJWPNRIOUOS@stars>@part
XSQSRSSYTSSS@stars>@pet_goods
WPTSSSRWQSSS@stars>@phone
XQVRSTSRWQRQ@stars>@place_name
RQRSSSSWSRSS@stars>@plants
TQSRSRSVTUUU@stars>@quality_blame
OTNSSPSgTRRP@stars>@quick
QQSQSTSOTSSS@stars>@recommendation
MRSTS?ShSTSS@stars>@refund
NSURSSSTSTTT@stars>@room
WNTOQZRSRUVV@stars>@route
VcZNQSVLUTTN@stars>@seller
JQPePQSEUTSS@stars>@senses
XWM\\SQSVROPO@stars>@shoes
\\UTJRYRQQQSS@stars>@size
RVWSSSSOSVWU@stars>@sport
OZ\\QTPSUPSTS@stars>@staff
`GPRQTMKSLNT@stars>@stars
TGXOLMQ]URVS@stars>@time_span
MGNUUUSfQSRR@stars>@tools_fixings
UYXRRSS:QTTT@stars>@toys_games
ISYRSRS[RUUT@stars>@tracking
ERRZOZRbSRRU@stars>@use_verb
UKONSUS\\TUVT@stars>@used_item
gOKQSPSNUSSS@stars>@vehicle
ZSKQSQSRQQQQ@stars>@vehicle_part
SROPRQR[WTTR@stars>@verdict
aSROSSSBUSSS@stars>@weather
QQSVSRT]VTVT@stars>@weekday
D[JSPMRfPQSR@stars>@work_verb
^TLT]MTAPUQP@stars>@wrong_item
TGTRQRQ^QVWV@stars~>
SRNRRWShWQRP@stars~@me
FQNQSUSfRSST@stars~@negation
RT]NSQO`TTTS@stars~@number
MQTRTQSTRRRO@stars~and
PPQSSRS]QSSQ@stars~because
TRRSSTSWSRRS@stars~down
TRRQSNSOVRSR@stars~for
VSRSSJS\\STSP@stars~if
Z_PQYLSETQQQ@supplement
U_RSSSSGWSSR@supplement~>
XOTRTZWSUOPS@swearing
TVRRSXSPPSST@swearing>@answering
URQRSRURVRRQ@swearing>@appliance
RQ_OSOSKSXWW@swearing>@arrival
TSRRSUSRTSSR@swearing>@building
RSTSSSSSRSSS@swearing>@cleaning
OPSRZNVMVPQP@swearing>@clothes
P\\STSMSPRRSR@swearing>@colour
OTUURRRPSSPQ@swearing>@courier_act
OSM]SSSSQTRU@swearing>@courier_staff
TMPSRVPUTRST@swearing>@me
\\QZNSQRFUUWO@swearing>@negation
LSYRSPS\\QUVR@swearing>@number
\\PUKSQVSOSSQ@swearing>@part
OQXORSSbSQSS@swearing>@quality_blame
]RRPT^S?VOOQ@swearing>@quality_praise
]TQVSRSBSURT@swearing>@route
LSTSSVSLOVUW@swearing>@seller
PRQRSOS][RRM@swearing>@senses
NQPQSYSPSRPU@swearing>@swearing
XQTRUQRTUQRO@swearing>@tools_fixings
MU[SSQSJSUVQ@swearing>@tracking
]QRPSRSQVRRR@swearing>@use_verb
dSNOQSQF\\LNL@swearing>@verdict
[STTR\\P5TOSX@swearing~>
TVRRSXSPPSST@swearing~@answering
URQRSRURVRRQ@swearing~@appliance
PVVTRSRUSQQQ@swearing~@courier_act
SSQTSSSOQTRT@swearing~@courier_staff
WOPTSOSQVRQO@swearing~@me
UTRPSTSMUUVP@swearing~@negation
OQXORSSbSQSS@swearing~@quality_blame
UTSRSTRNSRRQ@swearing~@tools_fixings
MUYSSQSLSTUQ@swearing~@tracking
_SOQRIQ[XLNJ@swearing~@verdict
MPWPVXSPRSUV@swearing~all
SSTZSQSLOVRW@swearing~and
EWWRSRSGPUUU@swearing~is
PS[VRRSQUTSS@swearing~of
SSOSSRSTRSQT@swearing~off
NeQVSTRCSQRS@swearing~on
WZHPRKR\\WLMM@swearing~thing
LSRRSTSZPRSP@swearing~this
PKbMHWCPH\\_a@time_span
KRYQUPP^UTRS@time_span>@animal
`RRQSNSUXORP@time_span>@answering
YVNNSPSZVQPO@time_span>@arrival
OQIWRXRlSTRT@time_span>@art_craft
KPUSSTSXRTVT@time_span>@baby
LR`SSUSWRSTT@time_span>@body_part
WPMUSZR@SQQT@time_span>@book
RVQSRZSIVSST@time_span>@building
RUSRSUSTPSTT@time_span>@clothes
ZQTNSQSMTUVU@time_span>@colour
VT[TRXRXZRQP@time_span>@comparison
TU[SSQSRUSTT@time_span>@computer
P]TSSPSXSQSO@time_span>@conduct
M\\TYSTSFSQRR@time_span>@courier_act
KR\\NSRScSUWU@time_span>@courier_staff
TQZWRLQ\\QUSW@time_span>@courtesy
XQ[VSTSTRRRR@time_span>@damage
`SN]SVS+RSTU@time_span>@day_time
PRSYR\\RVSMSO@time_span>@delivery_place
QTRTRTRNSQRQ@time_span>@dispatch
FT]RRXSQQUTU@time_span>@drink
ZMRVSQSYUSSS@time_span>@electronics
XSQTTRSTSNOM@time_span>@fail_verb
GPZQSPSVQVUW@time_span>@family
_Q\\XSNSQUNJL@time_span>@feast
^UHXPRSbXPQR@time_span>@food_spices
LSXSSQR[QTTT@time_span>@furniture
MSVRRSSLTSTT@time_span>@health
PPY`WLSUPYYX@time_span>@hedge
UQ[]WPRLTRTP@time_span>@intensifier
NMJMSgSYTSSV@time_span>@jewellery
UQ]SSQSXRVVW@time_span>@kitchenware
OSPURQWVNONO@time_span>@lateness
JUTSSTSRQSST@time_span>@looks
HNTNS]S^UUSU@time_span>@material
TITKRXZYVPNM@time_span>@me
OSVQSLSJTONR@time_span>@missing
WUXSSJMVSUVP@time_span>@money
QTVPSQUKSORO@time_span>@month
TQTFTWRTPPRS@time_span>@negation
OS\\QSSSBSRSR@time_span>@neighbour
QPZVSRSMSTST@time_span>@newness
TOVNQRLSSWXW@time_span>@number
ZUPQSSS_TNNO@time_span>@order
SSXQRSSWVUSU@time_span>@packing_material
LXOJRcRMPPRY@time_span>@parcel
]Va[RSRTXSTT@time_span>@part
RSURRQSLSUVS@time_span>@party
^SSRSRSFVRRQ@time_span>@phone
\\TKYSNSGQQLO@time_span>@place_name
TRYQSMReRTUR@time_span>@quality_praise
LT\\XTNSCO\\UX@time_span>@quick
RRLSRYQVSRSW@time_span>@recommendation
WSPPS]SJSSSQ@time_span>@return
TURTSPR_SSNP@time_span>@route
NTZURMOUOTST@time_span>@seller
]PLSSOSNTSQS@time_span>@senses
XX[XSUQURWUV@time_span>@size
?SQUSRS_RWSV@time_span>@sport
XS`NSWSSRSSS@time_span>@staff
KTVVSYS\\QVXT@time_span>@stars
YWDZUMVSUROP@time_span>@time_span
ORTRRSSXUSSR@time_span>@tools_fixings
[SMSSSSUTSRS@time_span>@toys_games
[VKQTVRSSSTR@time_span>@use_verb
NUWMSQSWSTVT@time_span>@vehicle
ZMQYSQSMUSSR@time_span>@vehicle_part
NWTSS[SYNSST@time_span>@verdict
OWWRSOSNRRSR@time_span>@waiting
YQAXSRSsUUVV@time_span>@weather
[PFRSSWPWLKL@time_span>@weekday
\\UPRSTSVPVVV@time_span>@work_verb
MZQUS^SaPOPP@time_span>@wrong_item
SJLQUSWQUUQV@time_span~>
NT[QSVSCSUUU@time_span~@arrival
X\\ZFSSRU[IKH@time_span~@comparison
TUTTSRSBRRSR@time_span~@courier_act
PSRZRRRDRTRW@time_span~@courtesy
QRK`SYSQRQSR@time_span~@delivery_place
TPWSSISBRWVU@time_span~@family
[Y`ORQSLQWWV@time_span~@hedge
ZWIaWPRKSOPQ@time_span~@intensifier
IWMPRVXUNNON@time_span~@lateness
SVUSSVSBSQPQ@time_span~@looks
SZJZPTQHXTNW@time_span~@me
ORWQSLSJTQQT@time_span~@missing
WOSRSTSWRYYU@time_span~@negation
UIQHRTM]YRTQ@time_span~@number
PQTZTQSAN[SX@time_span~@quick
HP]USJPUPYV[@time_span~@seller
_XIWSRSQSTSR@time_span~@size
QY^WSMU@PQSP@time_span~@time_span
RORUVPSUWVVR@time_span~@use_verb
RSKVSSSJSTPT@time_span~@weekday
UXQRSRSJSRRS@time_span~@work_verb
YRFQVWU>UPPR@time_span~a
DTcNQSaVIKSM@time_span~after
NVPfSSSLQRVT@time_span~ahead
WTTQSOUJTSSR@time_span~all
S[Z^RROLUWPV@time_span~and
PSMPSTRWVTTU@time_span~as
MR^NSQRYQXZW@time_span~at
RRSSSSSRSSTS@time_span~back
YTULPSSPROPT@time_span~before
XSaKSLSPRRWP@time_span~behind
POORRRSWTTVV@time_span~by
QOSSSSSYRWVW@time_span~eve
DNlMROONGY[Y@time_span~for
VRMVRPSZRVUU@time_span~from
IPORS`SJRPRT@time_span~guarantee
ZRGRSPS]OTSU@time_span~he
UXUSSVSOPTTS@time_span~if
UIJTRTRM\\NNN@time_span~in
RQ=TSUSlSYWY@time_span~is
SUQPRYUTSNNQ@time_span~it
TQSSSRSIUSST@time_span~it's
IS^RSOSHSSSR@time_span~itself
NP[QSQSNQZYY@time_span~now
MMJOQ[R]SNOQ@time_span~of
KQZQTVSRVWWW@time_span~off
XMIUSNSWXQRR@time_span~old
XPRRSOSQVTSS@time_span~olds
MW^KSXQNTPRS@time_span~on
SSUSSRS[QSRS@time_span~or
NSNQS]SQSQTS@time_span~out
LObLUVSSNWVV@time_span~over
OPcVSDS[OWTX@time_span~past
FWiHSQRaRUTT@time_span~running
TSLRSQSSSSSS@time_span~she
VSPRUNSQRTST@time_span~since
SQMNSSSSVSSS@time_span~that
VXWRVNRWQSRP@time_span~the
FR_KSNS\\SSSS@time_span~there
ITP^Q`PJGOKV@time_span~to
LN\\_RKRHSRSS@time_span~was
UMTOS^RQUSST@time_span~when
]RMQSSRMTLQM@time_span~which
RVH\\T\\SKTVUS@time_span~with
LQ[]SJRRRYXW@time_span~you
hZIHTMSGXFJD@tools_fixings
PVPVXSRGOSRS@tools_fixings>@animal
MT^QSSSRRVWU@tools_fixings>@arrival
OVRRQSSTRSSS@tools_fixings>@bag
DOSQSSSaSSSS@tools_fixings>@beauty_hair
MUO]RQSbQWSV@tools_fixings>@body_part
TSVSTTSNLTSU@tools_fixings>@book
VUXUSRREQSTS@tools_fixings>@building
WPSSRTS\\XTSS@tools_fixings>@colour
SWSNPOVQRNQO@tools_fixings>@comparison
CYSTSTSaSTTT@tools_fixings>@courier_act
KVRSQQY[PSSS@tools_fixings>@courtesy
UXTSRRSPSQSR@tools_fixings>@damage
[NRSUTSUSUVV@tools_fixings>@delivery_place
IRPWQUR^OTRS@tools_fixings>@fail_verb
NXPMSRSRPSSR@tools_fixings>@food_spices
TVUSSSSUSSSS@tools_fixings>@furniture
I[SRQSSSRRSR@tools_fixings>@garden
OQSYR[Q`PSSS@tools_fixings>@hedge
P]SVSSS^PRSQ@tools_fixings>@intensifier
BT^SWTREMZZX@tools_fixings>@lateness
MVOPSYSoRQPT@tools_fixings>@lighting
PORRSPSeTSST@tools_fixings>@listing
MUQTSYSQSRSU@tools_fixings>@looks
TRQRSSS[USSS@tools_fixings>@material
WUO^TSRDUUSW@tools_fixings>@me
TXOSSRSNRSRS@tools_fixings>@missing
YCOXOLRWVPOO@tools_fixings>@negation
TWQJQPXYRUVQ@tools_fixings>@number
MUTRQRS`RTSS@tools_fixings>@office
FKRTNVSZSTSV@tools_fixings>@packing_material
WOQSZQRRQPQP@tools_fixings>@packing_verdict
Q]ORRQRTQSPT@tools_fixings>@part
GQRSSSSUUSSS@tools_fixings>@pet_goods
IZOSRWS\\RSSV@tools_fixings>@place_name
LRRSRQ\\PMSSR@tools_fixings>@price_word
XLQTQZOOSSSS@tools_fixings>@quality_blame
PURRSRRkTSSR@tools_fixings>@quality_praise
UZRSSRSNTSSR@tools_fixings>@route
RSOUXQS`WRRN@tools_fixings>@seller
fQOURSRPTPSO@tools_fixings>@senses
TMRUTRRDUQRP@tools_fixings>@size
_QSQPRR[WQRQ@tools_fixings>@staff
QZVQRQSPSTTS@tools_fixings>@stars
_SUQRVSPSQQQ@tools_fixings>@swearing
IOUTTQR[SPSQ@tools_fixings>@tools_fixings
LVQSSRRTRSSS@tools_fixings>@toys_games
KGQXRVRUSRRU@tools_fixings>@use_verb
QPVSTRS]RUSU@tools_fixings>@used_item
[Q\\MSSS@STTS@tools_fixings>@vehicle
IYQSSRSYRSST@tools_fixings>@vehicle_part
_SR\\RQULUPRP@tools_fixings>@verdict
RUP]SQS=USSR@tools_fixings>@weather
OKR]U[QGURQV@tools_fixings>@work_verb
PXLMLLSMSLIP@tools_fixings~>
QRXQSUS[SSUS@tools_fixings~@arrival
XTTRRQRSURSS@tools_fixings~@comparison
GQSSSVScTSSR@tools_fixings~@fail_verb
TSPRSWSGRRSR@tools_fixings~@hedge
WRTSSSS_SSSS@tools_fixings~@intensifier
FU`SRTRIMZZX@tools_fixings~@lateness
DZSeSLTSUWRX@tools_fixings~@me
URRSSRSPSSRS@tools_fixings~@missing
RERTRRS\\SRRQ@tools_fixings~@negation
VZYRSST\\QTST@tools_fixings~@number
\\PRSQQSQSQRQ@tools_fixings~@packing_verdict
LSRSRQ]SMSSR@tools_fixings~@price_word
VNQSR\\OPUSSS@tools_fixings~@quality_blame
ZTPVRQSOVSSR@tools_fixings~@senses
UQPUSSSNURSP@tools_fixings~@size
XRR\\SSVLUQRQ@tools_fixings~@verdict
\\QSUSRRQTSSR@tools_fixings~@work_verb
PPPSRRRbRUSU@tools_fixings~a
MUSQRRTXRQSR@tools_fixings~and
Q^SQSRSXRSSS@tools_fixings~are
OWOSSVSEQSRR@tools_fixings~for
AXOOSSRTQUSU@tools_fixings~from
WTSRSSSUTSSS@tools_fixings~goes
TPRSTPSSRSSS@tools_fixings~had
ZVQWSQSJSQRP@tools_fixings~him
NTRXNTRTRPQR@tools_fixings~in
FV`SSHSJSTTS@tools_fixings~is
XOX@XTXQTQVR@tools_fixings~it
QeOWPSPPSSQU@tools_fixings~of
ORYRSVSRSSST@tools_fixings~off
OGQQROSiUTUT@tools_fixings~on
WSSSSQSMRSRS@tools_fixings~set
PPRNSQSYSTST@tools_fixings~since
K]STSRSRWRQQ@tools_fixings~that
HQQUTSWURUPW@tools_fixings~the
YPSSRQSPTSSS@tools_fixings~to
SQmSSRQFVTST@tools_fixings~up
Q[TSRTSPQTUS@tools_fixings~was
QWNVRSSMTSRS@tools_fixings~where
fPLSSORM[RRP@tools_fixings~with
[QGK\\MSWXJMJ@toys_games
TWTSRSSKSTRT@toys_games>@answering
TSVMSRSUTRSS@toys_games>@appliance
VSQ\\SSSDTTTS@toys_games>@arrival
QSSSTWSSSSSS@toys_games>@book
PSSQRSSNSSST@toys_games>@building
OOWXRTVPQSST@toys_games>@comparison
[QUSSKSSTUTR@toys_games>@computer
WXSTSRSORRSQ@toys_games>@courier_act
RUSRSQSHURSS@toys_games>@courier_staff
PSURS[SQTQRU@toys_games>@courtesy
RR[USRSSSTUT@toys_games>@day_time
SRMPSWSWTPRS@toys_games>@delivery_place
XOPUSS]NSSRR@toys_games>@fail_verb
PULUWSRGSUST@toys_games>@family
RQOQSSS_RTSV@toys_games>@furniture
\\KJUSSS\\TRRR@toys_games>@hedge
TSNRSQSUVQPQ@toys_games>@intensifier
ZSNTSTSGVRRP@toys_games>@lateness
UUQSSSUVTRSR@toys_games>@lighting
XRSSSRSQRSSQ@toys_games>@looks
`Y[S[RRTSQTQ@toys_games>@me
MVRSSSSRSSSR@toys_games>@missing
TSJSSSSMTSSS@toys_games>@month
Z\\^NQTWYRMON@toys_games>@negation
cRQOQONMWTSR@toys_games>@number
Z[VPORSKQRSR@toys_games>@packing_material
UWUMRQSXTQRQ@toys_games>@parcel
YRNQSNS`VQQQ@toys_games>@part
USWNSSSQSRSU@toys_games>@pet_goods
UXSSROXNRRRP@toys_games>@place_name
TQVSSRSVTSST@toys_games>@quality_praise
UQSRSPSWVSSQ@toys_games>@return
QSWQSRSIRUTV@toys_games>@route
TRSSSRSSSRRS@toys_games>@size
NVTVSVULRPSS@toys_games>@staff
^NUPRRS@TVTV@toys_games>@stars
PMPRVPS]PRRS@toys_games>@toys_games
YRMOSTUVTRRQ@toys_games>@use_verb
XRSLSRSKUUSU@toys_games>@vehicle
TROTSRS[QOQP@toys_games>@vehicle_part
USPTVSSQRSSP@toys_games>@verdict
WTPOSRSPSRRO@toys_games>@work_verb
LOLXU`QTUURS@toys_games~>
XST]SRSGSTTR@toys_games~@arrival
WWUY\\SRJSNSN@toys_games~@me
^SSQSSRPQSSS@toys_games~@number
UQSRSPSWVSSQ@toys_games~@return
FPQSVQSbPSSS@toys_games~@toys_games
URURRRSOTSSS@toys_games~about
UPPQQQRbRTRU@toys_games~and
XRRSSTSUSSRS@toys_games~are
KQ^RSPSMRVUU@toys_games~clock
V[JTRRSXRVTU@toys_games~for
@ZORSQS[QQQQ@toys_games~has
IbUPNQX9RRRQ@toys_games~in
GaTQRQSNPOQO@toys_games~is
ORRRUWSMPSSV@toys_games~named
VTPRRRRUUSSS@toys_games~of
^PTQSRRSVTTU@toys_games~on
hMMSSRSEURRR@toys_games~says
TSLSSSSPRUTU@toys_games~set
YVSSSUS?QSRW@toys_games~the
QWXPRSS\\USUS@toys_games~was
SRYSSVSSSRRR@toys_games~when
[QSSSRSYSSSS@toys_games~with
XRPQSQSRUQRQ@toys_games~you
L?lBMIQOKcg`@tracking
RSaSSKSORUTS@tracking>@answering
PR^PSOS`RXWV@tracking>@arrival
LSZUSUSONXXY@tracking>@body_part
LRcSSSQGQYXV@tracking>@book
SSXOSQSNSTUT@tracking>@courier_act
QS\\LSRSDQWYT@tracking>@courtesy
ISJTSRScRPOT@tracking>@delivery_place
LSZSSVSYRRRV@tracking>@fail_verb
ZSJQSUS`STST@tracking>@hedge
SSURSSS_TQSR@tracking>@intensifier
STKMSPRQWJNJ@tracking>@me
WSSQSRS[SRRQ@tracking>@missing
NPSKSYSRLSTU@tracking>@negation
UOI]S]R[TTRR@tracking>@number
QXQOSRSQPTTT@tracking>@parcel
VQPQSRSUURSR@tracking>@place_name
YSTSSXROQLNO@tracking>@route
VSVVSLSOSSRR@tracking>@staff
PSBVSVS_RRPU@tracking>@time_span
VSVRSRRHRNNN@tracking>@tracking
WRRSSSSRWRTR@tracking>@used_item
QYNWSSSOSQPP@tracking>@weekday
SSSRSVSXSRRR@tracking>@work_verb
RQTRRRRbNWWX@tracking~>
SRZSSQSTRWVU@tracking~@arrival
PSZSSTQFRVTU@tracking~@book
RSTSSUSTTQQS@tracking~@me
OSTSSRSZPVUT@tracking~@negation
YSQRSRSHUSRO@tracking~and
VTSSSRSORSST@tracking~has
ZRURSMSZTTTQ@tracking~is
WREQSSS_VPQR@tracking~on
QVWSSRSSPRSR@tracking~said
RMUQS]SWQUVV@tracking~says
NSYSQUSbRQSQ@tracking~that
_STOSWS@SRRS@tracking~the
YSKSSSSLURQQ@tracking~wants
XVPSNPPNVPOP@use_verb
WMWNTWTPNVUX@use_verb>@animal
MSM`UURIOTPT@use_verb>@answering
BRIVR\\SrOVSW@use_verb>@appliance
ZMNPSaSGTONP@use_verb>@arrival
MVMRUQTSQQRQ@use_verb>@baby
KWURQSSLSTST@use_verb>@bag
VWPTSQSMVRSS@use_verb>@beauty_hair
QSSSSVSYSVSV@use_verb>@bedding
]PNORPS^WRQR@use_verb>@body_part
RPZPQRQ]TSTV@use_verb>@book
PRXOSQSbOTVT@use_verb>@building
XTSMRPSUUSSS@use_verb>@camera
VRTVSNSTURTQ@use_verb>@camping_fishing
\\SSQRRSSRUTT@use_verb>@cleaning
JRTSUMT^UUVU@use_verb>@clothes
ZMTTPRSMRUUU@use_verb>@colour
TVMSVVR[RTRS@use_verb>@comparison
cSRSSQSTSRRR@use_verb>@computer
_QXSSQSPTSTS@use_verb>@conduct
ORPRSTTKTQQQ@use_verb>@courier_act
QTQVSSSQTSRS@use_verb>@courier_staff
ZSJMRVSQRRSW@use_verb>@courtesy
VSRTSSSRTRSR@use_verb>@damage
]TS\\SPRHQVUU@use_verb>@day_time
MMbKQPSUQW\\W@use_verb>@delivery_place
PQSSZVQYRSSP@use_verb>@dispatch
NJZTVRSUPTVT@use_verb>@drink
VLUTRRSSTQOQ@use_verb>@electronics
VZOQWRQQSQSQ@use_verb>@fail_verb
JXXYSVSSMZXX@use_verb>@family
TRXSSUS@SOOO@use_verb>@feast
QQMQRTR`STQU@use_verb>@food_spices
WURYSOSHVRSQ@use_verb>@fraud
AQRSSU[\\OUUV@use_verb>@furniture
IKYOSYSZQTUV@use_verb>@garden
NLSRTNTQUSST@use_verb>@health
XML\\RURUPTQV@use_verb>@hedge
VQQSSPS\\TRSS@use_verb>@instruction
SVUSSSSOQUSS@use_verb>@instrument
OQXRVIRSROOM@use_verb>@intensifier
D\\QQTSSbQSVQ@use_verb>@kitchenware
VROVSSUYSTQQ@use_verb>@lateness
GWXVSQSXQTTT@use_verb>@lighting
YMkOPPSJRVWZ@use_verb>@listing
dO_KSNRRPTUR@use_verb>@looks
QSTRQWSgUTVS@use_verb>@material
VSPUVNXVTQOO@use_verb>@me
ZPUVSQSHRWSV@use_verb>@missing
LSSSSNTbTSST@use_verb>@money
PSVSSRSQSUUU@use_verb>@month
ORRSSYSJUTTT@use_verb>@music_media
QXPTQYZJMTSV@use_verb>@negation
LSSPSRSYURSR@use_verb>@neighbour
TSVRRVS[SSUU@use_verb>@newness
\\CMHOLWTXWWT@use_verb>@number
RSWSS[SIQSSS@use_verb>@office
`SKSS\\TFUQQS@use_verb>@order
MVXRPUSTVTTT@use_verb>@packing_material
RTQQVPS`QSSS@use_verb>@packing_verb
UPRURQSWUSST@use_verb>@packing_verdict
[ZEWNXSTVQQQ@use_verb>@parcel
STVYTUSST[UX@use_verb>@part
EUNWSSSoQSSS@use_verb>@pet_goods
^RRUSSSNSSSQ@use_verb>@phone
RSOVSVQWOURV@use_verb>@place_name
VORSSRSZUSSR@use_verb>@quality_blame
QPOTVLSQSSSS@use_verb>@quality_praise
iRNMSWQV]ORN@use_verb>@quick
PRQXSMRmSRRN@use_verb>@recommendation
NbLRSPSGSMPP@use_verb>@return
SVP^SNSKPUTT@use_verb>@room
KP]\\SQSHSSTS@use_verb>@route
XS[JR^SLSUVS@use_verb>@seller
RMTQSQTFRRRQ@use_verb>@senses
LRK[SQSaRTST@use_verb>@shoes
OYQSSRS[SSSS@use_verb>@shop_elsewhere
IaPTSRSeRMQO@use_verb>@size
QRNOSQSXSVTV@use_verb>@sport
_RURRMSc[NPQ@use_verb>@staff
[SKNRFRWZPRP@use_verb>@stars
SQOSTRSQQRQT@use_verb>@swearing
>WWWSUQGOUUW@use_verb>@time_span
@aPTRUSZMSSU@use_verb>@tools_fixings
ZNLISQSUWPRO@use_verb>@toys_games
^SKRSPSRWNON@use_verb>@tracking
RIIQRORRTQSN@use_verb>@use_verb
XZPUSGSMZQSP@use_verb>@used_item
YPTLSRSQYRVS@use_verb>@vehicle
VPUOSPSLUVVU@use_verb>@vehicle_part
J[OQU[RUOSSR@use_verb>@verdict
`RPSSQU:STTU@use_verb>@weather
YPL^SaSCVNKR@use_verb>@weekday
KWSQYWR]LUVP@use_verb>@work_verb
X@UNS]ROXQRO@use_verb>@wrong_item
SJUWNWQHYSRR@use_verb~>
OTQSSWSOPRSV@use_verb~@animal
JTSRSOSqRSRS@use_verb~@answering
VORMSXSXSQQQ@use_verb~@arrival
[TRLYMR9RPRP@use_verb~@comparison
USVKSSRXTQTR@use_verb~@delivery_place
\\PXSSSSRTRQR@use_verb~@electronics
aNUMRRSRVTTS@use_verb~@food_spices
MRRWSXSRSQQT@use_verb~@hedge
WXPSSQSNUSSS@use_verb~@intensifier
SXTRSSSVSSRQ@use_verb~@lateness
OP\\RRRSTRUUV@use_verb~@listing
TSSRTQS[TSSR@use_verb~@looks
WWTTSRRVQRSQ@use_verb~@me
VNXPSX[HPRSP@use_verb~@negation
UWRORPSKVPSP@use_verb~@number
Q[URQQS_TUSV@use_verb~@packing_material
QRPRUTSYSSSQ@use_verb~@part
aQOSSLSQTSSS@use_verb~@quality_praise
_TNQSWSXUPRP@use_verb~@quick
MSRRSQSQORSQ@use_verb~@recommendation
TNQQSMS_UTTS@use_verb~@seller
CUYVSORKOWTV@use_verb~@time_span
ZRLRSQSRUPOP@use_verb~@tracking
MHSSSSSTUSSS@use_verb~@use_verb
WOPQS^RFQSRQ@use_verb~@wrong_item
YQNORWRMTQSV@use_verb~a
SUWRSSSRSRSS@use_verb~about
aUOSSRSKRQQR@use_verb~across
ZPRSSSSWTTUU@use_verb~an
RSWQTRRKWUUS@use_verb~and
XRP\\SYSMUSRQ@use_verb~as
YRWUSRSLSQRR@use_verb~at
NPXQSaSEQSSV@use_verb~back
ZQPOSORVUQRT@use_verb~by
UOTWTRSKPUTU@use_verb~for
RIXWSLSUSSUR@use_verb~from
SVSSSSSSRSSS@use_verb~goes
HSG_SQSFOXSX@use_verb~him
RRQURPSSTUTU@use_verb~his
PV]NNTSZPXYV@use_verb~in
PQOSSTTVTRQQ@use_verb~is
LWO`TRUJQROQ@use_verb~it
JSSQSUSqQSSR@use_verb~more
MMfPSPSTTVWU@use_verb~off
SVWLTJRBRSWX@use_verb~on
aMLXQRSRWPSN@use_verb~out
RUROSRSRRSSR@use_verb~over
KSPSSPS_RPPO@use_verb~something
CSLSSSZ\\QUUU@use_verb~that
TLYOTWQKSZ\\Z@use_verb~the
ZQWSSPSMUVTU@use_verb~there
eS^SSMUDSSSS@use_verb~these
JTTRQJS_RTSQ@use_verb~this
LRaPRSUVSSUT@use_verb~through
KLNSPXRUSOOU@use_verb~to
UQ\\PRGS^TRSQ@use_verb~up
NRPTSTSXRTRT@use_verb~was
AaHQRQS`UQSP@use_verb~with
NlQMGOPIJJMI@used_item
RIR^SRSVRVSV@used_item>@animal
RK]UTJSQUTST@used_item>@answering
I_PSRRSVQSSS@used_item>@appliance
L\\HQSNWiRVUV@used_item>@arrival
UTSSSSSSRSSS@used_item>@bag
OOSVSRSWSPRQ@used_item>@beauty_hair
KTMMSRSiORSS@used_item>@body_part
PNQSRRS]TQRQ@used_item>@book
YKRRR]SFSUTT@used_item>@building
KXRVSTSSQURV@used_item>@camping_fishing
QZKRSPSNTQRQ@used_item>@clothes
LJWTQSSUTTST@used_item>@colour
^QNRQTSKURQR@used_item>@comparison
UTPQSURTSRSS@used_item>@computer
SQSNSRS]RSSR@used_item>@courier_act
XOOXRPSMRSSV@used_item>@courtesy
QMQXSSSORSSS@used_item>@damage
WSMUSNSeSSQR@used_item>@day_time
UOXSRXSQS[WZ@used_item>@delivery_place
QR\\PSPRSTVVQ@used_item>@dispatch
V[SSQLSRSSSR@used_item>@drink
A^QRRWSQKQSR@used_item>@fail_verb
NOTSSQSXRRRR@used_item>@family
QURSSNS\\RUTU@used_item>@feast
OUVUSTSISUQU@used_item>@food_spices
GT\\SR\\SXSRST@used_item>@furniture
OTPQSRS[TRSQ@used_item>@garden
ETWTSOTWOSSS@used_item>@health
SUcSTPVHRVVS@used_item>@hedge
ZRQRSSSOSSSS@used_item>@instrument
RMTTSQSXUQRP@used_item>@intensifier
SQSQSSS_QRSR@used_item>@jewellery
VPPRRUSQUSSS@used_item>@kitchenware
YRHYSUSKSQRR@used_item>@lateness
SPSSSRSfUUUT@used_item>@looks
jKONPRSKTSSR@used_item>@material
dLPNUSSUWTQR@used_item>@me
LVTRSRSVSSSS@used_item>@missing
LOSSVPSmTSSU@used_item>@money
NQcRSRSVQWXV@used_item>@month
][QYSDSCPVVS@used_item>@negation
M[SRSPSRORSR@used_item>@neighbour
PJ\\PVTS_TSWU@used_item>@number
WTUSMSSKRRRS@used_item>@packing_material
LXPQR[RSRSTO@used_item>@parcel
PUSOQORYTRSQ@used_item>@part
UOYTRMSYSRRR@used_item>@pet_goods
RPQQRTShTSST@used_item>@phone
SRSSSSSNVSSR@used_item>@place_name
SVURVOSjRSSS@used_item>@route
IY\\YRQOZQSRX@used_item>@seller
ZSRXSRS>RSPQ@used_item>@senses
DYRVSUSXQVSV@used_item>@shoes
WRTSSTSUTSSS@used_item>@size
DXS_STSURRQP@used_item>@sport
M]NTSTSKOQRR@used_item>@staff
WMYQWWRQPWUY@used_item>@stars
]JPOSFS`TSTS@used_item>@time_span
USVSPSSJTTTU@used_item>@tools_fixings
RP]RSSSIRSTU@used_item>@toys_games
UKQWSTS`SQRR@used_item>@use_verb
VZVPOSSJPPPO@used_item>@used_item
LTVSSSS]RTTT@used_item>@vehicle_part
LQSVQUSdXWTW@used_item>@verdict
YNTSSYSPTRQU@used_item>@weekday
MYRPTXSWQQRP@used_item>@work_verb
QTTQSWTNRSSS@used_item>@wrong_item
]TKSaHRRXNSM@used_item~>
TOURSSSVRSSS@used_item~@animal
H]UQSRWAQVVV@used_item~@arrival
NQSUSSSYRSSS@used_item~@beauty_hair
PSSSSSSUSSSS@used_item~@body_part
]PPRRWSOVRSR@used_item~@comparison
XSNPSPSYURSR@used_item~@day_time
TPRZSQSNSXSV@used_item~@delivery_place
SOURSRS]VSSS@used_item~@food_spices
ZPRRTSSTUQSQ@used_item~@intensifier
VPJZSSSSTSSS@used_item~@lateness
TVYWSWSFSUST@used_item~@me
PPTVX\\RISQQS@used_item~@number
TTSUSTSPRUSU@used_item~@packing_material
NWSRSVRXRTTP@used_item~@parcel
aTTRSRQZVSSS@used_item~@part
SW\\WRRO?SSQR@used_item~@seller
VRKPSUSISQRU@used_item~@time_span
_HRUSUSPUQRQ@used_item~@use_verb
PXUQSVSLPRRR@used_item~@used_item
[NRVSPSFYSRS@used_item~@verdict
GJ[OVRSfOYYY@used_item~a
TTSRRSSOPSSS@used_item~all
T[QPMQTRSSSQ@used_item~and
^EUWSQSWQVRV@used_item~at
WOMRU]SMVRRS@used_item~by
MSSSSQSLRUSU@used_item~floor
VOVUSQSVSVSV@used_item~for
YQSRSRSNRTSQ@used_item~go
FTcSSUSOPUSU@used_item~grade
LQ\\RSSSXRSSS@used_item~had
DaTQRIRPJPRM@used_item~in
\\IQSSSSMURSR@used_item~is
STMPOOS_SNRO@used_item~it
FRiQSUSNNVWX@used_item~of
UQQSSRSNSSSR@used_item~off
B_IRQUSNPPQQ@used_item~on
YQQSSTSNRSSS@used_item~pull
WPQSXPSQUSQR@used_item~that
SKGPP^TR]QQT@used_item~the
PRRSSWSQQSSV@used_item~this
MQYSSTSPRVTT@used_item~time
UPNMSLU[XPTN@used_item~to
IQiQRSRJRVWV@used_item~up
ZROSSSSTWPQQ@used_item~verse
JRSQSZSUUTST@used_item~was
LLZ]NHPPP\\WZ@vehicle
USSVSSSKQSRS@vehicle>@answering
PO_ISSSLSVZU@vehicle>@arrival
NWSTSOSSSSST@vehicle>@building
KU[VSSVEPOTO@vehicle>@comparison
LR]OSQSWQUUR@vehicle>@computer
XRQVSQSXSTST@vehicle>@courier_act
USRMSRSFSTSU@vehicle>@courier_staff
KSaISSSFPUWV@vehicle>@day_time
YUGUSUSOQQRT@vehicle>@delivery_place
LWVXSN^PQUTT@vehicle>@fail_verb
PSJPWSRRVSSS@vehicle>@family
TR[OSUSZSSSS@vehicle>@hedge
WSQRSPRPRSQS@vehicle>@intensifier
QUQQSRSZTQRQ@vehicle>@lighting
PRJ_QURVOVPT@vehicle>@me
MMZRSTSQPXTZ@vehicle>@negation
UTW^RMRJUSQO@vehicle>@number
MTWTS\\SMSSRT@vehicle>@order
RQUNSSUZSRTR@vehicle>@parcel
VUHUSOS[QRRR@vehicle>@part
MRVRSSSVRSSU@vehicle>@pet_goods
RSRWSSSMRSSU@vehicle>@place_name
HSQISQR[SUVV@vehicle>@route
OSMQSYQcTTSS@vehicle>@seller
WQPYSSRVRSST@vehicle>@senses
HQYVSSS`QXVY@vehicle>@size
RTSWRRSRTSPT@vehicle>@stars
NVWSSSSTUTVR@vehicle>@time_span
QRUXSSSORTQU@vehicle>@tools_fixings
TRPYSUSUSRSP@vehicle>@use_verb
RRPUSQS[WRQR@vehicle>@vehicle
XTNSSRSTSPQP@vehicle>@vehicle_part
QUROSRSTVRSS@vehicle>@work_verb
W\\QOOPYPTKII@vehicle_part
SZIVOZRPQONP@vehicle_part>@arrival
MXSTRSSQUSSS@vehicle_part>@beauty_hair
RR\\RSRSZWSUP@vehicle_part>@building
UUSRRSSNTRRR@vehicle_part>@comparison
O[RSSRSNRSSR@vehicle_part>@computer
PVWRSRSXTRTS@vehicle_part>@courier_act
IQVXSMRVRWSU@vehicle_part>@courtesy
JOZTSSSYRTUT@vehicle_part>@delivery_place
\\RKOOSSPVPQP@vehicle_part>@fail_verb
ISLWSSSXURQR@vehicle_part>@furniture
YYKQSTSWSRRR@vehicle_part>@hedge
OPZWSRTTPTSU@vehicle_part>@intensifier
PXRSSRSVQTTT@vehicle_part>@lateness
WRORSSSPUSSR@vehicle_part>@lighting
UOSSSSSORSST@vehicle_part>@looks
LXTZRWR[PUPT@vehicle_part>@me
PTSSSSSSSSSR@vehicle_part>@missing
_HWQRQSQZSTS@vehicle_part>@negation
QY^WSRRHNTSS@vehicle_part>@number
]HV\\RNRQUTSR@vehicle_part>@part
ZPORRQROTUTT@vehicle_part>@pet_goods
RPSQSTSMRRSS@vehicle_part>@phone
RQUYSPSRSWSU@vehicle_part>@quality_praise
RWRRSRRSUQRR@vehicle_part>@route
M[ZSS[SFRSTS@vehicle_part>@seller
RWQRSTSUPSSS@vehicle_part>@senses
YTUPSQSURRSR@vehicle_part>@size
TRRNSSSYSRSS@vehicle_part>@staff
KW_NSOS^SRRR@vehicle_part>@stars
RTSSSQSdSSTT@vehicle_part>@time_span
JWRSSSSOUSSS@vehicle_part>@tools_fixings
[QMORRUISQRQ@vehicle_part>@use_verb
UXLSSTSUTRRP@vehicle_part>@used_item
WOQRSRT^TTSU@vehicle_part>@vehicle_part
WRVSSTSXPSST@vehicle_part>@verdict
ZSTQRRSORPQO@vehicle_part>@work_verb
LRZNa?YLQSRP@vehicle_part~>
`[VRO[RDSPPP@vehicle_part~@arrival
VRSRSSSORSSS@vehicle_part~@comparison
KROWSSSZSSRS@vehicle_part~@furniture
WRPRSSSPTSSR@vehicle_part~@lighting
PTSSSSSSSSSR@vehicle_part~@missing
YPNSSSSHSTTT@vehicle_part~@negation
KS_USSSKRSSR@vehicle_part~@number
RZRUSQSQQSSR@vehicle_part~@part
]PQRRQRNSTTS@vehicle_part~@pet_goods
N[ZRSUSKRSTS@vehicle_part~@seller
RURRSUSVUSSS@vehicle_part~@senses
TSRSSSSUTRSS@vehicle_part~@work_verb
OSRQSUSZQQQP@vehicle_part~and
[SSOSSSHQSSS@vehicle_part~are
YRRSSRRRTURT@vehicle_part~before
TSOSSWUFURSS@vehicle_part~for
\\SOUSRSNVSSS@vehicle_part~in
SQWSSTSLRQOS@vehicle_part~is
UQSSRSSQUSSS@vehicle_part~makes
RROZSQSNSVRU@vehicle_part~of
ES^VSPS[SSSS@vehicle_part~on
QWPPRSSVTRRS@vehicle_part~pads
PRP[SSUQQUSU@vehicle_part~station
VTNRSSSVTQQQ@vehicle_part~still
MOQRSSVHSSTS@vehicle_part~that
TNSSSQSPSRSR@vehicle_part~the
SVbWRQSSRUUV@vehicle_part~was
TNTVPLNRSTRT@vehicle~>
PQ^NSSSETVZU@vehicle~@arrival
OS\\OSQSURTUR@vehicle~@computer
]PPVSRSRRTTT@vehicle~@courier_act
VSTPSRSJSTSU@vehicle~@courier_staff
SU[QSO]FQSSS@vehicle~@fail_verb
TSQSSPSSRSQS@vehicle~@intensifier
\\R[WQQScQRTQ@vehicle~@me
MOURSWSbQVRV@vehicle~@negation
SRSRSRSRURRQ@vehicle~@number
MSKXSRRYSRSS@vehicle~@route
TRSSSUSWQPSP@vehicle~@use_verb
URM\\SSSDUTQS@vehicle~@vehicle
SXPOSRSaSQQP@vehicle~@vehicle_part
VSKSRRW_RSTQ@vehicle~a
MSSVSSSNQVSV@vehicle~across
ZWTPSZSGYPTP@vehicle~and
MRJ[SSS[SUSU@vehicle~at
TS\\USSSHSTTT@vehicle~by
QQSPSSVUSSTT@vehicle~for
_SONSRSiURSR@vehicle~from
KSVTSSSORUUU@vehicle~goes
NXP[SSSDSTRR@vehicle~had
]P[JSQSKUPRQ@vehicle~has
ZRTMTVS[TQQQ@vehicle~in
ZUQOSOSNTTUS@vehicle~is
PPXOSVUUTSRR@vehicle~it
RPUaSQSTQURT@vehicle~off
QQSYRPS]S[VX@vehicle~on
MS[TSNSCPTSS@vehicle~over
QSMQSVSYRSSS@vehicle~past
RSR]SPSLRXST@vehicle~right
PQVJSRS_SSRS@vehicle~says
NR[RSSSJRTTT@vehicle~set
NUTRSPSVRSSR@vehicle~that
RPWVRWSITURT@vehicle~the
ZSPVSPSLSRRU@vehicle~to
LSHOSSSiRUTT@vehicle~up
VRPMSSSXSQRR@vehicle~was
MSXJSSSJQTVT@vehicle~went
MNXVRRSOPSRV@vehicle~with
cHKORUR]SDHB@verdict
UPRRSYRLRRSR@verdict>@animal
C[SOSRSVRYVZ@verdict>@answering
WT\\UVSSEPVVU@verdict>@appliance
SP`RSQRMRUSS@verdict>@arrival
\\UWSQWSMQRRP@verdict>@art_craft
XRQQSSSKUSSS@verdict>@audio
WQTSTSSFSRSR@verdict>@bag
\\RRSRSQKSSSR@verdict>@beauty_hair
^RPQQRSRWRSS@verdict>@bedding
COXSRRSoL[W[@verdict>@body_part
[VMQRFSVWPQM@verdict>@book
WQN_STRDQQSR@verdict>@building
XQSSSQSHSQQO@verdict>@camera
aPRPTWQBPNPO@verdict>@camping_fishing
bORRRVSMXUVT@verdict>@clothes
`PUXSGSMPRSP@verdict>@colour
ZRRSQRYMRRSQ@verdict>@comparison
[SZQSLRQRXYV@verdict>@computer
TTQXRNRR\\SQS@verdict>@conduct
[V_VSNSLZQSP@verdict>@courier_act
CZ[dRNR]N\\VY@verdict>@courier_staff
DQTRRHR_PSST@verdict>@courtesy
_VRQTRSEQRSQ@verdict>@damage
JSMSVPSbTRSQ@verdict>@day_time
HQNNSSSmVSUP@verdict>@delivery_place
RSRSSRSaRUUW@verdict>@dispatch
_PWQURSKYPPQ@verdict>@drink
DWTSSSS`TSTT@verdict>@electronics
QYSQQXSQORTU@verdict>@fail_verb
QZVSQNSVSUSQ@verdict>@family
SYWRRPSVSTUT@verdict>@feast
lVRORSR2XQQO@verdict>@food_spices
\\RVZSOSORRSP@verdict>@furniture
NUXLSQSVPUSU@verdict>@garden
^SSSSOSKSSSR@verdict>@health
\\YVVRLTTTVUT@verdict>@hedge
XYSRRRSEZQQQ@verdict>@instrument
LMLUR]RHTOPT@verdict>@intensifier
kLT[SLPDTPRM@verdict>@kitchenware
TQU\\UFSBWURR@verdict>@lateness
VPU[SXR@RVSU@verdict>@lighting
TSQXSVSNWTRV@verdict>@listing
WSQSRRSMSSSS@verdict>@looks
\\RMNXUSU\\STO@verdict>@material
[MKYRHZYVQQM@verdict>@me
dNLSUPSISORQ@verdict>@missing
QRQWST^MSSSR@verdict>@money
LXZSSRS\\RRRR@verdict>@month
HSJSVXRQPORZ@verdict>@negation
WRTGUJSWYSTP@verdict>@neighbour
``[\\PFQTSRRM@verdict>@number
cQSSSRSMSSSS@verdict>@office
WNNG`SSPSQRQ@verdict>@packing_material
OUWcfLTWNTRQ@verdict>@parcel
TPYRQOSCUWXU@verdict>@part
EQVSSRR`USTS@verdict>@pet_goods
IURRSZSKRSSU@verdict>@phone
bQORSVTBSQST@verdict>@place_name
TYVTRPRZURRQ@verdict>@plants
dRS[RPZNOQSQ@verdict>@quality_blame
VQRVRPSKTRRR@verdict>@quality_praise
\\VOVSLVIRQSQ@verdict>@recommendation
VSRRSVSNPRRU@verdict>@room
PTORUSQ]RVVS@verdict>@route
FXRSUTU\\QQQU@verdict>@seller
YPQWRPUGSSQQ@verdict>@senses
bQVMSSTIQPRQ@verdict>@shoes
_VLMPKTKPOQN@verdict>@size
_TSOSQROTRSR@verdict>@sport
FROVSXSVT_VX@verdict>@staff
NJXTRXRYRWRY@verdict>@stars
WPZQSQRXSVXY@verdict>@swearing
Q^L`TOSTURQQ@verdict>@time_span
EN\\ORYRaRQRT@verdict>@tools_fixings
`PQWRNRRPQSP@verdict>@toys_games
aUVSRVUHUSUP@verdict>@use_verb
PPVSQQT`QSSS@verdict>@used_item
NSUPSRSXOSTS@verdict>@vehicle
TTSRSSSRSSSS@verdict>@vehicle_part
HVX\\XRRIHMRM@verdict>@verdict
QSQPSPSZWRRP@verdict>@weather
M[PNSaSWTOPO@verdict>@weekday
^]LSQRTWSPRP@verdict>@work_verb
PRQRSQQYQRSR@verdict>@wrong_item
MPCPPQP\\SRNS@verdict~>
LRWSSSS\\SXVV@verdict~@answering
`RRUVSSGQQSQ@verdict~@appliance
VSSSRSQMRSSR@verdict~@beauty_hair
EPTTSQSgQWSW@verdict~@body_part
NTRQSNS]XQSN@verdict~@book
ISRRSUSaQRRV@verdict~@building
aQRSTWQKPQSP@verdict~@camping_fishing
\\NWSRVS@WTTT@verdict~@clothes
^VUXQHSQTRSQ@verdict~@colour
[URSSKSGTSSR@verdict~@computer
cTQYSBSW^SQK@verdict~@conduct
ZUgWSPSJRRSQ@verdict~@courier_act
SRXYSXSMPWTT@verdict~@courier_staff
MSSRSQS`PRSQ@verdict~@courtesy
ISMTVQS\\TRSQ@verdict~@day_time
LRR\\SVSARRUS@verdict~@delivery_place
TRXRURSPRPPR@verdict~@drink
TWWSRNSRTVTQ@verdict~@family
SVUSSPS\\TUVT@verdict~@feast
_OSSTTSMVRRQ@verdict~@food_spices
\\RR[SOSMRRSP@verdict~@furniture
UWUSRPTLSTTS@verdict~@hedge
JPSXSSSOOVSX@verdict~@intensifier
`SVYQNRDPRSP@verdict~@kitchenware
OSTZSRROSSSS@verdict~@lighting
RQTR]PSJXSSR@verdict~@material
JPX[SVUOTTSS@verdict~@me
>SSWS[ePPSSS@verdict~@money
PSRSSWSTPRSV@verdict~@negation
?`PRQPTSOXQV@verdict~@number
[OPSLVSUXRRR@verdict~@packing_material
J[NeZOUWPURT@verdict~@parcel
URSTRQSXTPQQ@verdict~@part
OSRRSXSPTRSV@verdict~@place_name
VRRVSRSMTRRR@verdict~@quality_praise
NUMSSPSmQSSS@verdict~@route
OTVTSZRYNSRW@verdict~@seller
DPRWSRUcSTST@verdict~@senses
^RVPSVTORTTT@verdict~@shoes
XZRNPKTPNQRQ@verdict~@size
_TSOSQROTRSR@verdict~@sport
QTTSSLS[RTUT@verdict~@staff
XPOSSQRYTSSV@verdict~@swearing
RSObTVS_TQQR@verdict~@time_span
bJUPRRSPXQRM@verdict~@tools_fixings
iQSZSPSCPRSR@verdict~@toys_games
9RVRSdRlRTTU@verdict~@use_verb
KPVSSRTgRTSS@verdict~@used_item
9QSSUOSuOSSS@verdict~@verdict
ORQSSXS`TSSS@verdict~@weekday
WQPSRQTSWSSR@verdict~@work_verb
GOXSUPScQUST@verdict~a
HQVGZXYWQSUT@verdict~about
UQPUTRRHNVST@verdict~and
]NTRRNRPVQRP@verdict~as
C^SSSWQOMRSZ@verdict~at
8vKRSMSQIJMH@verdict~before
D`VNSSSYPSSP@verdict~by
hSQSTQSHTTSS@verdict~deal
JXRQR[SLQRRQ@verdict~enough
_NKPRNN\\`RQM@verdict~for
OSROSQSmSSTT@verdict~him
WULWUSSKURTR@verdict~in
fYUPPKOGSKSL@verdict~it
VTSRSOSRSRRP@verdict~it's
USQQUQSYSSSS@verdict~little
PROPRjSGPRSR@verdict~note
NSVQUUSKVRRR@verdict~of
RPUQRRS^MQRV@verdict~on
DSPQSeRHOSSY@verdict~people
CZSSSRRfPTVU@verdict~that
[OOYRTRGPOQP@verdict~the
VNGSSWS\\USSQ@verdict~thing
TVRXSMSIRUSV@verdict~this
EMXP\\LRXMXWU@verdict~to
PSQRRRSaVRSR@verdict~way
_RSRSUS?SQSQ@verdict~with
STSSSSSQSTSS@verdict~young
DPq>NRRYJY^]@waiting
NSaSSSSGSQRR@waiting>@building
FVT^SVSRPUQ\\@waiting>@comparison
URYUSQSMSVVV@waiting>@courier_staff
UUNGSSSgSQRR@waiting>@delivery_place
XYWPRSS^TRRR@waiting>@family
WSPTSVSUSQTQ@waiting>@feast
URQSSNSYRTSS@waiting>@hedge
QVURSQSPRVVV@waiting>@intensifier
RYO[SVWOSSSO@waiting>@me
JSCSSQShTSSS@waiting>@negation
TUKZSVVRSOPP@waiting>@number
[SPSSQSOXQQO@waiting>@parcel
MRcRRSSOOUVU@waiting>@part
WQWRSWSIRSTS@waiting>@staff
YPCRSVWNSRRR@waiting>@stars
XTKYSXRUPSNT@waiting>@time_span
VRYNSSSRSUUU@waiting>@toys_games
WSWNSTSSSQRS@waiting>@vehicle
WSVUSQS<SQQR@waiting>@weekday
TQQQRZSKQTSW@waiting~>
WRYRSOSSUVWU@waiting~@courier_staff
UTQWSPSQTTRQ@waiting~and
KR]SSKSVRYWV@waiting~is
USWSSYSLPRRQ@waiting~with
XDRVIDMdW[WV@weather
ISPSRQSaNXUY@weather>@arrival
RSWTSSSRSUUU@weather>@beauty_hair
T_RSSSSTQNSN@weather>@book
KSWSSSSZRUUU@weather>@colour
KQ\\ORNSVRXUX@weather>@comparison
QWYUSSSUSRSR@weather>@courier_act
URRUSTSOSTSU@weather>@courier_staff
2PSYSRS`OVSW@weather>@day_time
TSSMSSSWRVTV@weather>@delivery_place
NRUNSSS]RVWV@weather>@fail_verb
TUUTSUSSVQRP@weather>@intensifier
IS\\SSQSNQUUV@weather>@lateness
[RSRUSSRTQSR@weather>@material
UOZ]SRRWUWRV@weather>@me
VOMVSNSSVRSP@weather>@negation
_ZMPSQRYRPSP@weather>@number
XSSWQSSNSSRS@weather>@packing_verb
[SRXSTSGSRRR@weather>@part
XSHTSRR^XOON@weather>@place_name
SWLRTQSLTRSP@weather>@senses
QWUTSUSKQRSS@weather>@use_verb
WSWMSNSRQWVV@weather>@work_verb
MIQ]QMPMT\\ZX@weather~>
KU`TRQSKOYVY@weather~@arrival
MTWUSSSRRUUU@weather~@beauty_hair
QROSSSSUTURU@weather~@comparison
NVVRSRSYTRSR@weather~@intensifier
IS\\SSQSNQUUV@weather~@lateness
OR[RSTScSTTU@weather~@me
SSOSSSSNSRSQ@weather~@senses
WSTMSQSMSUUT@weather~@work_verb
NUJWSTSXVNRO@weather~and
NSSSSSUaQVTU@weather~for
LXRSUSSWPRSR@weather~globe
sQLLSYRDWPQN@weather~in
dSGRSSSNTPPQ@weather~is
SURUSSSMSRQS@weather~of
ePQPSRSCTRSR@weather~off
XNLaSPSPVTRT@weather~on
ZSQPSTS[UQSQ@weather~the
FV[XRSSSQURU@weather~through
SQSOSSS\\SSSS@weather~was
ZPSZSSSSTURT@weather~with
DJkOHONYK\\]\\@weekday
ZPXWSHRbTSSN@weekday>@answering
URN\\SQVWRPJP@weekday>@arrival
SSTWSRSMRSSR@weekday>@body_part
SRSQSRSNRRSR@weekday>@book
NScNSSSEOUXV@weekday>@building
TSUMSPSRUPSQ@weekday>@clothes
\\RPRSSS]TSRS@weekday>@colour
PVUUSMRIPUVS@weekday>@comparison
]RTTSRSHSRSQ@weekday>@courier_act
MSVOSYSVTQST@weekday>@courier_staff
VXW[SZSISQTP@weekday>@courtesy
RXOTSVSIPUTU@weekday>@day_time
UWRTSSRTQPTO@weekday>@delivery_place
PROSRUSbSRRT@weekday>@fail_verb
UQTZT]SDSTST@weekday>@family
USXJSUS`QRRU@weekday>@feast
[RWZSOSVXUTU@weekday>@food_spices
LVPQSRS]VSTR@weekday>@furniture
XRSSSRSXSRSS@weekday>@hedge
\\SORURSKTSTS@weekday>@instrument
US_RSKSNSYYU@weekday>@intensifier
PQLTSUSYQPPV@weekday>@lateness
?PKSQWZcJVXW@weekday>@me
NQbNSUQLSVXV@weekday>@money
PSIRSSR_STVT@weekday>@month
LMaLSSSUPSRV@weekday>@negation
VRYPRV[XRQUR@weekday>@number
RRVQSQS]SRSR@weekday>@order
QRNSSXS_VPSS@weekday>@packing_material
PWNSRWSPUSRU@weekday>@packing_verb
ORHUTSSXWQSQ@weekday>@parcel
PUXXS[TXQRTR@weekday>@part
HVQQSSSYTRRP@weekday>@pet_goods
\\SXPSQSKUQRR@weekday>@place_name
QNTRSSSSTSOS@weekday>@recommendation
QRQSSSSWTSSS@weekday>@room
NUXTSSR_RTTT@weekday>@route
eVTVSMRDSOQO@weekday>@seller
eWPPSQSVWOQN@weekday>@size
SSLOS`RRSRVT@weekday>@staff
OVWSSQRQSRQP@weekday>@stars
KSSKSNQdQUXR@weekday>@time_span
QRPaSSSLRUTU@weekday>@toys_games
^RMRRUROWQQS@weekday>@use_verb
PI_RSUSWUVVW@weekday>@used_item
SSTUSTSBRUUU@weekday>@vehicle
LR>WSYSaRTRU@weekday>@weather
YXTIRQPSUU[U@weekday>@weekday
aZWWSVRdTPQR@weekday>@work_verb
VSYOSWRORRRR@weekday>@wrong_item
WA^IQPQFR\\][@weekday~>
XSURSERHSUTS@weekday~@answering
YVBVSQVRTRPP@weekday~@arrival
LTaOSDRWPWXW@weekday~@comparison
XR]USRSPSVWU@weekday~@courtesy
RXOTSVSIPUTU@weekday~@day_time
YSPQS]SGTQSQ@weekday~@family
VSfRSHSHSYXT@weekday~@intensifier
WNUTRPRNSXVW@weekday~@me
CP^QSNTMQSSU@weekday~@negation
OSQVSPYOSRRQ@weekday~@number
SRQRRXSVSSSU@weekday~@packing_material
RQTRSOSSTSOS@weekday~@recommendation
WR[KSGS\\TRRP@weekday~@seller
SSJQS_ROSSTS@weekday~@staff
RTVGSSRXQNTQ@weekday~@time_span
NSZTSISQPVWU@weekday~@weekday
ORTYSMSIRTRS@weekday~a
TO^QSOSPRUUU@weekday~after
YUXTQRQKTWYT@weekday~and
MZCVTSRUNSMS@weekday~at
PNRVSSSdSVTU@weekday~before
HRPTRSR^NWVX@weekday~by
^NTPSRRQVTTS@weekday~down
OQZSSQRYPYXV@weekday~either
SS^VSRQLQPTL@weekday~for
fPL\\SSSHYONO@weekday~he
AUS_SXUUOTRW@weekday~in
HRVQSSRZRXWX@weekday~is
YMbORTUBZNKM@weekday~it
OQL\\SZSaUROT@weekday~it's
MQRMSPQXSTSS@weekday~now
KS[WSPSPRTPU@weekday~of
URI[Q\\SNXOPR@weekday~on
NP[NUQQTSWTW@weekday~the
SSRPSUS`ROPP@weekday~there
RWJSS\\SIQPQO@weekday~to
MRHPSPSjTSTS@weekday~up
NS\\SSSSMSTSS@weekday~went
KRORSQX]RQQR@weekday~when
SVGYSZSLQQQQ@weekday~with
gHHELNML\\DIG@work_verb
WJOKUPR\\PRSQ@work_verb>@animal
QROSRLQiOSTS@work_verb>@answering
PURXRRTOTVSU@work_verb>@appliance
YN^\\UOSVPPOP@work_verb>@arrival
`SQVTPSPRSSR@work_verb>@art_craft
_RRSSPSSTSSS@work_verb>@audio
VVWRQSSLSUUU@work_verb>@baby
TSQSVRSSUSRQ@work_verb>@bag
HWSSSPS[OSSS@work_verb>@beauty_hair
PRRSSRS^SSSS@work_verb>@bedding
]ELQROSXWQRO@work_verb>@body_part
UMOSSRTWUQRT@work_verb>@book
ZSSKSSR_SSRS@work_verb>@building
\\RNVSSUOSQSQ@work_verb>@camping_fishing
IO^OUTSMMTUX@work_verb>@clothes
[JSVRTSSQTTS@work_verb>@colour
KYURNOVPUOPN@work_verb>@comparison
XQXSSQSSTSSR@work_verb>@computer
GSPSSXRXPTRW@work_verb>@conduct
@QSUSWRZQYX[@work_verb>@courier_act
\\WSPRRSURTRS@work_verb>@courier_staff
TYKSSRXVTVSU@work_verb>@courtesy
T\\SQSSSASRRR@work_verb>@damage
O[VcSMRWQUUU@work_verb>@day_time
VZSMRVS]RRRS@work_verb>@delivery_place
VSSRSQQRQSSS@work_verb>@dispatch
eRVMRRUIPTVU@work_verb>@drink
PRSTSSSHSSTS@work_verb>@electronics
VZLVS[SJUOQN@work_verb>@fail_verb
^SbSQPS;SUTT@work_verb>@family
MTXSSUSGRVUU@work_verb>@feast
QXIMTKTfQOSP@work_verb>@food_spices
[SUSSYSHPSRS@work_verb>@furniture
JWXSSTSTOUSU@work_verb>@garden
QTRSSRR]RRRR@work_verb>@health
RVTTTNSRTSVN@work_verb>@hedge
OOMQWUS_STSR@work_verb>@instrument
fVXMULRJRPUM@work_verb>@intensifier
LXPSS`SFNSRR@work_verb>@jewellery
BXXPSVS]MSSP@work_verb>@kitchenware
WTSOSRSZTPRO@work_verb>@lateness
VTMSQTUXRPRR@work_verb>@lighting
FRYXSLSeQUST@work_verb>@listing
MTVKRPU]RSSX@work_verb>@looks
JXORNXRMPRRT@work_verb>@material
ZRLUSP[QZQOM@work_verb>@me
PY\\USPSZQTUR@work_verb>@missing
cVRPSEYRPSTQ@work_verb>@money
CY[QSRTfORQR@work_verb>@month
SPTSS`SLRQQS@work_verb>@music_media
`NIQUOQWZVWR@work_verb>@negation
MNO[SRSTTTRT@work_verb>@neighbour
UUMSSRSPSTTV@work_verb>@newness
WGMXP[P]ZTQR@work_verb>@number
TWRSPRSNRSSS@work_verb>@office
P[PPSMRHUQOO@work_verb>@order
bQXTNTS_WUTV@work_verb>@packing_material
XORWTRURQSSR@work_verb>@packing_verdict
V_HPVXQVQPOQ@work_verb>@parcel
=TVSR_SYKVSX@work_verb>@part
UURTSSSLSSSR@work_verb>@pet_goods
O\\QPSKSWQUUU@work_verb>@phone
ZRMVSWUPQRQP@work_verb>@place_name
UURRSSSJSTST@work_verb>@plants
LYSSSSSSPSSR@work_verb>@quality_blame
TVRRSWSTPURT@work_verb>@quality_praise
bSOMSSQQ[RSP@work_verb>@quick
KR`WSPSGTTTS@work_verb>@recommendation
RXQSSHXOSRSQ@work_verb>@return
WSQNRRSRRRSQ@work_verb>@room
HSTUSPR`OVUV@work_verb>@route
Q\\WIQRRGTSTV@work_verb>@seller
STTSTSUZRQRP@work_verb>@senses
TNT\\RTTHUSOR@work_verb>@size
VRPRSRSOVQRQ@work_verb>@sport
VTOVRLSNXTQU@work_verb>@staff
dOZIRXRFTMPQ@work_verb>@stars
RTIOZVRYUSSU@work_verb>@time_span
8[PTSTRcLTSV@work_verb>@tools_fixings
STQRRWSXRRRR@work_verb>@toys_games
QSWRSSRTRUWV@work_verb>@tracking
V[OUSXRRPOQN@work_verb>@use_verb
FYVSRYRZXRSQ@work_verb>@used_item
VQTQSVS_VQRQ@work_verb>@vehicle
PIWQSVSRRTTS@work_verb>@vehicle_part
[SRIUXRGLPPU@work_verb>@verdict
QVSRSTS^PQTP@work_verb>@weather
VTR\\SURVSSWT@work_verb>@weekday
PYVRWMTVMUVQ@work_verb>@work_verb
KQWXSNSISUSV@work_verb>@wrong_item
VQTNLYNTUVVU@work_verb~>
[RURRJR\\PQRP@work_verb~@answering
SWBgVRS[SQOO@work_verb~@arrival
^POSSIVRVRRQ@work_verb~@book
PPPQSTSRPSTX@work_verb~@clothes
WNSSSUSNTTTR@work_verb~@colour
M_ZSRRRQQQQP@work_verb~@comparison
KSROSQRiVTUS@work_verb~@courier_act
EZSfSQSUQUUV@work_verb~@day_time
QYOKSXT_SQSS@work_verb~@delivery_place
TWSOSSSQURSR@work_verb~@drink
STPSSUSISSSS@work_verb~@feast
YPNSSRSTWQSR@work_verb~@food_spices
SVHYSKT_SQRO@work_verb~@hedge
LRWPSRSNUSTQ@work_verb~@intensifier
^RSLSSSQUPTP@work_verb~@lateness
NQYSQSSZSTTU@work_verb~@lighting
QVVTRLUbPRSQ@work_verb~@looks
KI[ZQOUXWURS@work_verb~@me
LZ]VSQSNQTUT@work_verb~@missing
KWNSSST_PQOR@work_verb~@month
UPUSSZSSRQQS@work_verb~@music_media
RSYSWSQLOYWW@work_verb~@negation
_TLXRTP@XNPP@work_verb~@number
MYRRRTSdRSSR@work_verb~@part
VPXNTMSUSSSR@work_verb~@quality_praise
VSQQSSSWTSSS@work_verb~@quick
PSYQSRSQTTTS@work_verb~@recommendation
XSOUSSSPTTSS@work_verb~@room
RSPUSSSTSSRS@work_verb~@route
IUUNQWSeQUTU@work_verb~@seller
TYPQTTVTOQSQ@work_verb~@senses
RRSVRSS^TRPR@work_verb~@size
JcSORTRaPQRT@work_verb~@time_span
QSSSSRSUSSSS@work_verb~@tools_fixings
SRRSSRSPURRR@work_verb~@used_item
MTSSSYSPORRU@work_verb~@verdict
XTORSSSTSPSQ@work_verb~@weather
JU\\]SVRFRTVS@work_verb~@weekday
KOYSVRS^QVVU@work_verb~@work_verb
XSSLRMRU\\RRN@work_verb~a
_ORRSPSJUSSS@work_verb~about
KWSXSSSROTSU@work_verb~across
TSRPSSSbRSST@work_verb~all
WRSQSPSNSSSQ@work_verb~an
TTZPR[QiMVVW@work_verb~and
O\\FMSLSPXRRP@work_verb~as
>WSZVPRhQVRT@work_verb~at
]OJPSUSOUQRS@work_verb~by
XQUSSTROSSST@work_verb~calling
XUSSSPSGQSSS@work_verb~even
WSSSRSSTPSSS@work_verb~fine
_PMUSORSUVUS@work_verb~for
UPMYSSS=UTSS@work_verb~from
RSVSS\\RLQQRT@work_verb~get
KSOSSWSORSST@work_verb~her
SSSSSQSUQSSS@work_verb~if
TVDOTXRYXQQP@work_verb~in
OSRRSNSWUSSR@work_verb~is
OPQZVRQ^VQRL@work_verb~it
TQRRSSSOVSSS@work_verb~its
YRSPSUS_TUUV@work_verb~of
<[VTSUS]SVUU@work_verb~off
UM`LSPVPVVWT@work_verb~on
FWYUS^QQNXSZ@work_verb~out
JTQUSRS\\SSSS@work_verb~over
PL]SSOSSRUTU@work_verb~seen
OZ^SSSSBSVWT@work_verb~show
NRT[S[R^QTSY@work_verb~that
VQXJNTROYRRR@work_verb~the
NQNPSbSATRTU@work_verb~there
FS`RScSGOSS]@work_verb~this
]SSLSSSRPRSQ@work_verb~through
YMPPSRSZVSSS@work_verb~time
VVVOV[QCOTSX@work_verb~to
MWRUSSS^QRRQ@work_verb~turn
bSORSNRQSSSR@work_verb~until
aJUQWHREYQPN@work_verb~up
bPOXSNTIWQQQ@work_verb~what
QQOQSYSDRRSU@work_verb~when
SSSSSSSWSSSS@work_verb~where
LPWRSIW`TVWW@work_verb~with
6HURScSKMSSZ@work_verb~you
VSSSSSSOSSSR@work_verb~your
KbOVMYLXLJJP@wrong_item
XUQXSVSEQVSV@wrong_item>@animal
TUWPSSSfQRSR@wrong_item>@answering
ONRUS_RQSRSR@wrong_item>@arrival
PVSTSSSSQSSS@wrong_item>@beauty_hair
_URPSNS>QPRQ@wrong_item>@body_part
YXSSSSUMRRRR@wrong_item>@book
TURTSUSYRRST@wrong_item>@building
SSSNSSSPRSSS@wrong_item>@camera
QPRPROP\\QSSP@wrong_item>@clothes
QYXPSUSNNTSS@wrong_item>@colour
NHSLY`TVRQRV@wrong_item>@comparison
ZOXWSTSPSQTP@wrong_item>@courier_staff
XFR`SURPSZOZ@wrong_item>@delivery_place
T[VOSUSWROPP@wrong_item>@electronics
XPYQSRSWTVUU@wrong_item>@fail_verb
V[SRSTSJSPQQ@wrong_item>@family
NSYRSOSZRXWW@wrong_item>@feast
D^RYRTSUOSSR@wrong_item>@furniture
[RNRSTSPSSSS@wrong_item>@hedge
NUSVSSRSPSSV@wrong_item>@instrument
TRRRSUSWVSSS@wrong_item>@intensifier
^VRRSQSWPRQS@wrong_item>@kitchenware
OYSRSRSWSSSS@wrong_item>@material
THXMRMSfSRRU@wrong_item>@me
GNQSSZSYRSSU@wrong_item>@missing
TNSSSUTOSSSV@wrong_item>@money
WT[TSXSWPSPS@wrong_item>@negation
XSSLSNTZUUWT@wrong_item>@number
TSSRSTSXRSST@wrong_item>@order
OVNRSURYSPRN@wrong_item>@parcel
ITSQRTP[NPRO@wrong_item>@part
HWTSSYSVRSSV@wrong_item>@phone
VQSTSSSHRTUT@wrong_item>@plants
dORQSTSITSSR@wrong_item>@room
NHObRWQYRVPY@wrong_item>@route
TMUVSRQRTSSY@wrong_item>@seller
PVRNSNShRQSR@wrong_item>@size
XPXQROSOSOSP@wrong_item>@staff
]WTRTPQDURRS@wrong_item>@stars
LZSRSMSSRRSQ@wrong_item>@swearing
JXMPUTS\\VPQQ@wrong_item>@time_span
EZSSSYSTRQSS@wrong_item>@tools_fixings
SQ]RSSRSSWVV@wrong_item>@use_verb
QUXTSSSURUVU@wrong_item>@used_item
URLPSOSjRTVQ@wrong_item>@weekday
OTWVSRSXQTTX@wrong_item>@work_verb
UKVLSXNZ[OSP@wrong_item~>
RVSYSVSFQVSV@wrong_item~@animal
YXRRSXS[SRRP@wrong_item~@answering
RPRUS]STSRSR@wrong_item~@arrival
UWSSSSUOSRRR@wrong_item~@book
QPRPROP\\QSSP@wrong_item~@clothes
UWXPSQSMNTST@wrong_item~@colour
PNTRYOR]SRRS@wrong_item~@comparison
BKRjSVSRP[O]@wrong_item~@delivery_place
W_TOSTSOROPL@wrong_item~@electronics
OUSRSQSZRUUT@wrong_item~@feast
[RNRSUSPSSSS@wrong_item~@hedge
NVSSSSRSRSSV@wrong_item~@instrument
^XSRSQSPORQS@wrong_item~@kitchenware
UQUQSYSPRRRS@wrong_item~@me
VLXMSSSUTVXU@wrong_item~@number
UVOQSSRWTPRO@wrong_item~@parcel
QMRVQWSLRSSR@wrong_item~@part
OHL\\SXQ`RVRY@wrong_item~@route
OPWVSNR`STSX@wrong_item~@seller
NUSOSQSdRRSS@wrong_item~@size
KT[RSMSPSRSS@wrong_item~@staff
LZSRSMSSRRSQ@wrong_item~@swearing
LYDQUTSZVOQP@wrong_item~@time_span
QUXTSSSURUVU@wrong_item~@used_item
WRRPSQS^RTVQ@wrong_item~@weekday
QQQRSSS^TTTW@wrong_item~and
SYRQSTTLSSSS@wrong_item~by
IG`TSYSQUWWY@wrong_item~end
LSRPSaSQTSST@wrong_item~in
QRPRSRT]SRSP@wrong_item~matter
WTOOSNRRRQSS@wrong_item~name
OSXRSOSUSTTS@wrong_item~number
RSSPSRU^RSSV@wrong_item~on
]KYYROSWVXSS@wrong_item~side
R\\MRSQSPQSST@wrong_item~thing
]PQORUSOWRSS@wrong_item~way
bRNNSQSTQMSN@wrong_item~with
ZQNMWPJWUNOPa
MRPYSMSMPUTSa 0
JgPWPRIRPUQUa 00
RRQTSRRWRTSWa 000
PUVQRZSURVVRa 0000
QNNQRQSfIMPIa >
MQQOVVSVRRTSa baby
LQTRRNSKPXWUa bad
[VOW^QRROTTUa bag
SSPYSSUKRRSRa ball
_QSORPOBTSSSa banana
RM[RURRLRVXVa bar
UQSTSQXMRRSRa bargain
QOTSSRSTWRRRa bath
MYZORTS]RVWWa beard
UQURSSSPTSSSa beauty
KTVPSRS\\QTUUa bed
RMTRRTS]TSSSa beer
[TSRSQSJTQQQa beginner
NPMLSRS`VPSPa bell
\\SSSSPSJWSSSa better
RQOSRPSYZQRPa bib
OXOPTQS[OSSSa big
SQUVSRSHQUTUa bike
HNNNgRS?OQRRa bin
QYSQSSS_PRRSa bird
\\OLSSXSWRQQQa birthday
LUTdTQSMQSRSa biscuit
OQQUPUSXRQRVa bit
LVRPRZSYQSSSa black
NUS[QRSROUOUa blizzard
SPTRSRSQSTUUa bloody
LOVTSQS[TVUWa blue
OV[KSSSNQXXWa boat
USPPSSSSUQRRa boil
QSS\\SRSVSWSVa bone
TQPRRLSQRTTTa book
ORRSRPSbQRSQa bookmark
TPQUSRS_RVSVa boot
GS_SSRSQRWWVa borrowed
`NQSRSSUXRSSa bottle
QOORYSSVSRSSa bow
PSRURRSXRVSVa bowling
IXX^TTRBPSUQa box
UOVLRSSeUUTTa boy
QWRVSSSTPSSTa brass
SPPQVSSaPRSTa bread
[IQOSYSMRRRQa brick
MOSSVSS[SSSSa bucket
^[TMQOQFVPROa bus
_RRSSRRMUSSSa button
XQZSRSSLSSSSa cabin
SNQ]SRSWQVTVa cake
PPNSUPWRRQRQa calf
ORTUSWS^SONSa call
TRhQSSRKSSTSa camel
TRRWSRSKRTRSa camera
WSPRSSSRSPRPa can
O[VVSSSPUQQRa candle
NLPRWTWMNURUa car
KLx[OLRHRVVUa card
bODSSUTWRSSSa cardigan
FSYYZSSISSRSa carrier
XGOUUSRERSQSa carton
HUOXSSTYQTRSa cat
PJZQSQShPYVZa cello
YQSRTSSSWSSSa cereal
fPVQSSSAVRTRa chair
WRRPS`SGSRSSa chap
TWRQSORVUSSRa charge
TSUSSLSXSUSTa cheerful
V^PUSTSRTRQTa child
RZSRSYSRQRSRa child's
PPRSSSSXSRQRa chimney
M[SSSVSOQSSSa chip
LPgSSXR`QSSWa christening
YSNRRPSQVSSQa church
SRQRSSSVRRTSa clean
WPSSSRRVWRQRa clock
fXRRRQS?SSSRa cloud
DVUUSQSnRSSSa coat
QRN]SZSLRURUa code
IUVWSPT]RTSTa coffee
LRSORSSdQWWXa colander
nMTOSTSJPVUSa cold
SZQSSPScQSSSa colour
MOPQSPScUSSTa complaint
XPlSSRSFSRQRa costume
VQPSSSS[TSSTa cough
UXMSSUSMRRQSa country
WSTSSSSTRSSRa coupon
`QOLQSSRVRSRa courier
USVRQSS_SQQPa cousin
LbJSSWSITNNPa cow
SWTPRUSRSRSRa crack
QNQQYRSRRQRQa crisp
WRQSSQSPSSSSa crust
JVOUWVR[TSSRa cup
mAHRSTRjXRRSa date
^T=]XQUXYPONa day
LSW^RMSQRURUa dead
SPNOQTVVVQSQa decent
_STSSQSDSUVUa degree
WWISSSSYSSSSa depot
JRQSSSSiTRQRa desk
ITIXRWRTLRQWa different
TRTQRVSVSRSRa dinner
ITPXRSSSRTTTa ditch
PRRSS[SHP[\\\\a dog
NP_PSQS_WWTUa door
ZRZQRSSBUUTTa doorbell
RRZRSSSSQSSTa dot
WO_PRSRSUTSTa double
QZZTQNRYPSTRa dozen
SSZPQQSWRTVUa drawing
cORPPQSYRQQQa dream
LRJ[SRShSVSUa driver
_RSTRRSJTSSRa drunk
HT^]RSSNPSQTa dry
PS[SSRSQSSRSa duck
RSRQSPSYSSSSa dying
\\SRRSPSSTSSSa face
YPQQSJRbVRTRa fair
LNTQXPSeOSUSa family
ORTWSRSZSWTUa farm
IRV\\SLSZSVTVa fella
USYQSPSHSRTRa fellow
QRSWRSSSTUSUa fence
bRQQSSSMWOROa few
TRRPSUSVSTTUa field
RSNUSRSSSSSSa fight
[RSRRWSPUSSSa file
VQQRRUSPTPRPa film
bSQLSSSCRSTSa fine
aQMQRPSOQRSRa finger
PULSSSSNQSSSa fingerprint
LSWRSRSTSRRTa fire
KkTQSUQKRTTRa first
SSRSSUSVRSSTa five
QSTVSURMRSRTa fiver
FePSSQSWRORPa flat
XWOSRRRYVSSRa floor
STRRQSSKWRRRa folded
`VVRUMUNUVVTa fool
KMT]TTSSRVTWa foot
ORMRRbSDRRRSa form
GP[RRQSMQUTVa fortnight
TTSSSSRHWUTSa forty
FXVVSSSJQXTUa four
KRM`VHSfTWSQa frame
XZAPSRSeRSSRa friday
RTMSWOSOOUUTa fridge
MT\\JSSSWSTVTa front
QRRWRRUSRRSQa fucking
XYGPSURVURRQa full
NVNSSQS\\URSRa funeral
iZSRRRS9USSSa funny
SSTNQSSOSSRSa gale
FZWSRSSBSUTTa game
EZXQSSRUPWVVa gap
RSSISRScSORRa garage
NPUTUQRYSUTSa gas
LQSYScSNMSSUa gem
SQbUSRSTRURTa gentleman
WN^RRNS[SVUUa ghost
T[QSPRSQSPPQa gift
MXUTRIScRWVWa girl
M<VV^USWQUTTa glass
nSO`SNS<WTSQa go
YRPTSLSWSSTQa goat
[YUSODTDVTPQa good
WQVRRRS_VUVTa goose
ERSOXNSbQSQTa great
NNQ_SQS:RXWXa green
ORXRSQSdUUURa grey
_Q\\RURSHSUVUa groove
VSRVSTSKSRSRa grown
PRMQRRS_SQRSa guest
PSTTSNSVRTSSa guy
USQRSRSPTSSSa hair
iETOSQNiWPQQa half
QSRRSSSVSSSSa hamster
O[ZSRSSLSRSRa hand
XWSSQRSWWSSRa handle
SQSSSSSSSRSRa handsome
SQQQS]SQQRSVa handwritten
USRQRVS`USSSa happy
]QSSSQSDUSSRa hard
STUSURSNSSSSa hat
bSMSTNSXTSSSa head
P^RWSSSOSRRRa heat
YSOePQTFPVSTa hedge
ROUQSRSeRTSUa hip
PWXVSQSNQTSSa history
VbORMQRTSRQQa hole
RQHUSYSTRWSWa holiday
MPhSSRSQSTTTa hook
YO[LWQSYSSSRa horse
MSWSUPSVRTTTa hostage
BSRRSYU_SSSTa hot
NNOOSfSRRPPXa human
XLSOSQXWVSRPa hundred
QRUSTSSTSRTRa hurry
RSSSSTSMRSSSa husband
RSOSSVSISVTTa jar
LPSSMSScPSSRa jiffy
PSYWRRSFQVTUa job
ZQVVRZVJQUUTa joke
YSQQRSSRUQQPa joy
RQWRSSRBRTTUa keg
_XSSSPRCRSSQa kettle
POSYSRSQSSSSa key
PQRQRWSWUSRSa kid
WQXRSQSHQSTUa kind
LRSSSQUVRRRRa kitchen
SQRSRUSIRSSTa kitten
RSaMSPS`SUSSa knock
[TMNSUSITQQUa label
WSNKTXSWUPTRa lad
EPNWRRSYRTSSa ladder
UJWRUNSQPSUUa lady
VSOSSUSKUQQQa lake
YNQ\\SNSFT[XUa lamp
\\QWRRSSNRQQQa laptop
]SURSTSHSRSSa laugh
USRUSTSXRUSUa lawn
NSUSSRSTTQRQa leaf
Q\\VRSOSNPSUSa left
LP\\MSI[[USTTa letter
RQYSSXSOQSSTa liar
XWSSSRSGSSSSa library
UPQOSSSORQRRa lid
PQOXSSS[RSQTa light
EFRpSQSPPURVa lighthouse
QRLRShSFVSSRa line
LSPSS^SMRSSTa link
MSSQRRSdTRSSa lip
RTVTSPSNQTURa lipstick
LVS[QXSWPRQVa little
LQYTSURXRTSRa living
UNI]RXSVRSPUa long
[RSRSVSSRSSSa longer
OXM^SSSTTUTVa look
\\SNQSTQ[VRSQa lorry
\\OSPQPSOYTUQa lot
WNVOSRS`RRTSa lovely
MQZVSSSUSSSSa m
SQPSSRS[RSSTa magistrate
LPSRRPSWUSSSa mail
]PaMQNSFZRUQa man
SSRSSTSQSSSSa manager
OR]RSUSQRSTSa map
MdLPRNSJSPQOa mark
HQObSSSRSSSSa mat
ZPPWSPSVVSRSa mattress
WRT\\SMSDRRRSa message
RSSWROS[RVSVa microwave
OXVSSQSGPSSTa midwife
KRPTSSSSTSRSa mile
TURRSSSWTSSSa mind
]QQMRRSRTRSSa minute
[QQSSPS\\USSSa mistake
UMUSS\\SUWRRQa monday
RSQSSSSVRVVWa monk
LR]DPYRQPXZWa month
^RPTRVSHUQRQa mouse
VNQQRUS\\TSSTa moustache
SROXRRSXSTQTa moving
LYTST\\S=QPRSa mr
]QRRSPSUVSSRa mug
TSRUSSSQTTSTa murder
TRQSSSSVTRSSa mystery
KSORUVSORSSUa nail
MPLTOlRXRQPRa name
TURQQQSZOSSSa nap
VQURSTSSTRSQa needle
MLUTSXRUUSTXa new
[SPSVSSPQSSSa newborn
QRSVR]SNSURUa newspaper
DIWXYPRWOWWWa nice
RRQQSQSXSSSQa night
UOSQSXTSXRSTa nine
QQVSSWRNPUTUa no
WPPBURSiSUUOa note
LRYOTKS`RTUTa number
ZRXMSOSOQRRQa nun
PSRSSPU[TSTRa nurse
OSTUQRXPRVTUa pack
STRVQOTXTTRSa packet
JSWSR\\RIQUVWa page
KKYUUPSOPSTTa pair
^LZQTWS;QTUTa paper
[SNSSQSVPTTSa parcel
TRXRSRSOUTVTa patient
KRWSRQTOQSSSa pencil
RSMSSVSQSSRTa penny
RN]SRVRTVTUUa person
TRVUVKS[RUWSa phone
TLYPSSSYTWXWa photo
G`WSSOS\\NVUTa photocopy
QWRSSZSJSRSSa photograph
WKVWPURPPUUUa picture
PPSSUSSYVSSSa piece
RPPSQSSKSSSSa pillow
MRNlSFS@PZSVa pin
YPOSSVS[SSSSa pint
OVZON`SJNVVWa pizza
^P]SQSSHTPQQa place
RQQRSWSUUSRSa plant
OSSSQQS\\ZSSSa plastic
URSRSPSPRUUUa plate
VMPSSQS[VSSSa pocket
RSXQSRSfQTSTa poem
RQQSSXSNVPQRa point
SWRUSNSTVPSOa polite
RQPRRSSgSTQTa porch
TRSPPWSaUSSUa post
`KWSRRSKQSSSa pot
TSSRSXRJVSSWa pound
QRVRSWSTSSSTa pram
JMRR]RSOQSTSa prayer
M[USSRSMRRRRa previous
TZSSSQPURSSRa price
MP\\RSRS`RUUVa printed
QPQSSXSbTSSRa printer
WRQRSUSFSQRSa promise
ISRQPXR^XSSQa proper
]RMPQSSVUSSRa puddle
RUURSgPDQSSUa quarter
ISNSS_SORSSXa question
XRSSSRSPSSSSa quiet
ZQQRSPSSSQQQa radio
IYSTPUSEQPQRa real
YSNRSUSKVQROa receipt
]RPSRGSTXSSQa refund
SSVNSSSTSTWTa resident
OSTSSOS[UQRRa rest
LRMRSTR`RQRSa retired
OROSSXSVSSSSa returns
TTSSSQSRSPQSa review
SMSRWRSNSRSRa ribbon
PU\\RSSSLRVVUa rice
LOSRSWSTTSSSa right
VYQPRRSXSQRQa ring
ST^OSSSNRRTSa river
NQSPTaSNPQRVa robot
]QVSSRSNWQRPa room
WSTLRQS_TRWQa row
ZSQSSNSSTUUSa rule
OQTSSZSKQSSUa ruler
TQYSRTSRTWWVa rumour
OSMZSSSNRQQQa saturday
PPSUUSSRRTSTa saucer
KS]VSPSOPZXXa sausage
QQLSRSS]STTUa scarf
\\NAnRSQFPSOTa school
ORUWSXSLRRSVa scooter
KWSQPOSUTRSRa scratch
JQUXRSS]RTTTa screen
SQSSSSSaRSSSa screw
QXSRSUSPQSSRa scuff
dPOSSQSQVSSSa seal
ZMRPR_SJSTSWa second
SWSRSSSWSSSSa secret
SBZMRUS_SSTSa set
WQSQSVSJTSSSa shade
JQcSRSSIPSTTa shed
NLSSZPS[RSSTa sheet
KPRSSSSWPSSUa shelf
\\UKRTSSLSRRRa shipping
LTR[TRSQQXSXa shoe
PQPRRCS{TVSSa shop
ZVQSSRSSTRSRa shopping
QO^SSUSRTUUVa short
USSTSSSZRSSSa shot
USSSSRSNURSRa shower
HPU\\SWSRPTUUa sign
SQZSSOSSRVSVa signature
OQgSSTS@RUUVa simple
HOSRaLWRMTURa single
GdTWSSSDLURTa six
^QZOSPS>VSSRa size
TRQSSSSTSRSQa sleeping
URXPRRSSTSSSa slot
UPKRSPS]XPPPa slow
GVQSRPSeRTVSa small
F[RSSWS\\RSSSa smell
MSMaSQQSQWNYa smile
LKXSR[STOVWXa smiley
ORSSSTSRSSSSa smiling
WS]SSVSCTUWUa snail
PYQRUSS[RRSRa snow
OZPVWSSFOTRUa sock
ORGSSQSdRUWTa song
USPVSQSLSRSPa sorry
iVITRPSOTRROa sort
TRVSRSS[VSSSa sorting
KR]^SNSQRTQTa soul
PSQSSSRNSUUUa space
XRSSUSSPRSSSa spaniel
SQIQR^SQQQRSa spare
SQ[SSSSPRUUUa spider
OYNUSSWJRQRQa sponge
_UNQRTROSQRQa spoon
QQSRXRSRQRRRa sprig
JWPTX\\ZQPQRSa stamp
MSVRRXS[QSSUa state
URWRSPT^TTUSa stick
MVQSUZRWORRRa sticker
MSSSQSS_QUSSa stone
WSSSSQSRVQRQa stop
\\QNSSSSPSSSSa story
LKVYOSSXRYSYa stove
LRU\\SJSSRUSRa straight
SRQ^RRSBSURUa stranger
GZTSSSSPOSSRa stranger's
NV<US]RcOPOSa sunday
OSWSSVSISQQTa survey
JeYQSMSTRUURa table
QPSSSVRQSSSUa tax
TSLUSRSLSSRQa taxi
HSPYSSVPQSRQa tea
JSRSSYSOQTSUa teenager
RNOQSP[SRSSRa tenner
UOdORQSPSUUTa text
\\MRSUQSQYQRQa thimble
aOQZSKTQTUTSa thing
BY?PSZ^YKMNOa third
[SSPSSSNUSSPa three
RMQUSVS]SRRTa thumb
VTWQSTS[RRRQa thumbs
PRR]SSSORSTTa time
WQSQRQROSQRSa tin
\\OSRRRSMURSRa tiny
ORT[SRSISVRVa tip
YRYRRSSQVSSSa tire
KPZSSQS[RSSSa toaster
@SORRXSkRRRSa toddler
TSSSROSaVRSRa tomato
NUUWSSSBRTSTa torch
MRPSSSSXRTRTa tortoise
SYQSSPS[RSSSa touch
UX[SSRSJSQRPa town
UOUSSSSSSTTTa toy
VOPVSQSOUSSSa tractor
aVQXSRSLTOQNa treat
XPSLUPSRTSRRa tree
URSQRQSTUTTQa truck
LSlSSRS=QRSUa tuesday
ISQQTSSbQSSSa turn
HSRZROP]SRSTa twenty
ZOQWRPSIUTSUa two
R\\SSUOTMRSSSa used
PP^XSRSNSYUXa van
VSSSSXRKRSSSa vat
YVXPKSROYTPSa very
MNRORcSQQRSXa video
POSQRZSKURSRa voice
KPTSSXR[SSSRa voucher
\\SQQSRSUWSSSa walk
ZSQORXRLTQSRa wall
B]SSSTSbPRRRa wardrobe
ORZSSSSNSUTUa warehouse
PRSSSOS^TSSRa warm
TRRQSSSTTTTTa warning
YQNSSQS`TSSSa washing
SJlRPRSHSSUSa wasp
PPIfSRSLSTOTa wave
SQIMRQRWWQQQa wedding
EPYNTSUhQTTSa wee
`VV^NTN4TQPNa week
[QQQSRSVURRRa weekend
?SUSSXSRQSSXa well
[MURPOSRYTRSa wet
PRTPSVSVRUSVa wheelchair
OSPTSOSjSRRSa while
YVTRSPSUSRRRa whistle
XRRPTXSPSSVSa whole
VRYLVSSVTSSSa window
RSSRS\\SPSSSUa wobble
QNQPS[SVSOSQa woman
TSRQSWSSSRSSa wonderful
XVQSRRS]VRRRa wooden
VPMXSKS^TWRWa word
OSTSSRSRQSSTa year
`RQRSUSBSQRQa young
POVVSQSaOQQNa0
ORRYSRSfNQRNa0 >
YSSOSSSRSSSSa000
URRSSSSSTRRRaa
XSMRSSSSTRRRaa's
[SSSSSSXUSSSaaa
ORRRSRSqMNPLaaaaa
ORSTRWSQRTRSaadha*
ORSTRWSQRTRSaadhaar
TSSRSSSQSSSSaarhu*
TSSRSSSQSSSSaarhus
^SRRSSSKWPPQaas
PRgRSRSOO[]Yaayeg*
PRgRSRSOO[]Yaayega
TZRRSSSMSSSSaback
JSSSSSSZSSRSabacu*
JSSSSSSZSSRSabacus
QQRSSRSYSSSTaband*
QSSSSSSSSSSTabandoned
SQRSSRSYSSSSabandonment
SSSSSQSRSSSSabeg
SSSSSTSRRSSRabel
OQ[SSRSVSTTTaber
TROSSUSQSSSSaberd*
TROSSUSQSSSSaberdeen
SSSSSSSUSSSSabern*
SSSSSSSUSSSSabernethy's
RRXSSSS[STTTabery*
RRXSSSS[STTTaberystwyth
NQYRSNS`STTTabi
WSRSSPSLTSSSabide
]RRSSUSGTRSRable
]RRSSUSGTRSRable to
ZRKLOTKRXOMRabout
LQaRSNSJVRSPabout >
X]GQMIRJTQQQabout a
XRQSSRSURSSRabout an
ZVOQPXRIQOONabout as
O]RXSPSKSTRUabout four
OOSSSNSYSSSSabout half
URRQSIS]TSSTabout her
VOWWSJSYVUSSabout his
RQQRS^SISPQSabout how
NQNXXRSUQXSWabout in
KNVRPYSeQQSTabout it
L]USRSSSRSSSabout like
ESOXSWRTPYSYabout my
VRTQSMPfUTTSabout right
GRPSSRSjUSTSabout that
[TIQZYNDVOROabout the
aRSRSLSBUSSSabout this
RTSRSSSYTSSSabout two
KRTSSYSVSSSTabout what
L]aSRSSARSSSabout~@comparison
QTLURUR\\PXSYabout~@me
\\WJZQNRQXROPabout~@number
aRJORaPLSPPQabove
WQPRSPRcRPQPabove >
TSSMSSSWUSSSabram*
TSSMSSSWUSSSabramowitz
SSSSSRTQTSSRabroa*
SSSSSRTQTSSRabroad
J_QSSRSOQRQRabsen*
J_QSSRSOQRQRabsent
SQNORj\\IROQTabsol*
VQONRT]RTOQRabsolute
PSRUSiRJQSSUabsolutely
TSRSQRSSTSSSabuse
QSRRS]SSQRRUabuse*
QSRRS]SSQRRUabused
QSSSSSSLRSSTabusi*
QSSSSSSLRSSTabusing
RRSRSSSSSTSTac
\\RRSSRSKQSSTaccen*
RSSSSSSQSSSTaccent
\\RRSSRSMQSSSaccents
QSQZSTSLSSSUaccep*
RSQSSTSSSSSTaccepted
RSSZSSSLSSSSaccepts
LQLqRDSSRYQWacces*
LQLqRDSSRYQWaccess
XSQQWPS^WQRQaccid*
SSRQWPS_TRSRaccident
SRSQWPSNTRSRaccident >
XSQSSSSRVRRQaccidents
MW^PRIRUUVYUaccor*
SSVSSRSLSSTSaccord
PT^RRKRMSYZVaccording
PT^RRKRMSYZVaccording to
PVPPSSSaUOQRaccordion
CLEMQbRSQRQXaccou*
KRPNRVRXRTTWaccount
QSVPSVRFSSSSaccount >
MSVSSRSMRVVSaccount of
KNHRS]ScSQPTaccountant
SPPSS^SJSRRSaccountant >
PSSSSWSLSSSSaccountant's
VRSSSRSESSSSaccounts
XSQSSSSFSSSSaccra
VPRSSSSTSQQQaccur*
SRSSSSSTSSSSaccuracy
VPRSSSSSSQQQaccurate
TSSPSTSPSPSTaccus*
SSSQSTSQSQSTaccused
USSQSSSRSSSSaccusing
`SSRSRTUPRSQace
VSOSSSSSSSSSache
TRSSSSSRTSSSacne
RSSSSVSSRSSSacous*
RSSSSVSSRSSSacoustically
MQQ_SSSQSSRSacqua*
NSQ_SSSQSSRSacquaintance
RQSSSSSSSSSSacquainted
SWQSSSSOSQQQacqui*
SWQSSSSOSQQQacquired
YSOSSSSXSSSSacre
TSSSSSSSSSSSacres
VSQSSSS[TSSSacrop*
VSQSSSS[TSSSacropolis
QOFWROSWOSNTacros*
QOFWROSWOSNTacross
NRSXSSSOQTRUacross my
b]NNSQT3SSPSacross the
NRSXSSSOQTRUacross~@me
QSRSSSSSRSSSacryl*
QSRSSSSSRSSSacrylic
NSOQSTSgRSSTact
USSSS[SLQSSYactio*
USSSS[SLQSSYaction
SORSSVSJSSSSactiv*
SORSSVSJSSSSactivated
WSSSSSSNSSSSacts
PPNXOZQVSRSXactua*
J[K^P^RLQMMTactual
XHUNROR]UYYVactually
MMQRSRuERSSSad
HV]RSWSXQVXVadapt*
OU]RSWSRRVXVadapter
MTSSSSSYRSSSadaptor
ROISTP[PRONOadd
TSISSSSaQOOPadd >
PPQSSQ^OSPONadded
NhRRSQSPOLQKaddid*
NhRRSQSPOLQKaddidas
VRSSRTRQSSSSaddin*
VRSSRTRQSSSSadding
TSSTSSSNSSSSaddit*
TSSTSSSNSSSSaddition
OKYUS`RLQPRWaddre*
FMYVS`RLPPRWaddress
SSPKSbSPSPRSaddress >
QSASS_SOPSRUaddress in
USVRSISfUSSQaddress is
\\QSRSSSSTSSSaddresses
SSTSSSSLSTTTadela*
SSTSSSSLSTTTadelaide
ZRSQUQSRSSRRadequ*
PSRQUQSSSSSSadequate
]RTSSRSSSSRRadequately
aRSQSSSKRSSSadeye*
aRSQSSSKRSSSadeyemi
VPSSSSSSSSSSadhes*
VPSSSSSSSSSSadhesive
QQRRSQSkSSSSadjou*
QQRRSQSkSSSSadjourned
TRSSSSSQSSSSadjus*
TRSSSSSQSSSSadjust
[NSSSRRSWSSSadmin
OPLORcS\\TSQSadmir*
ORNOScSUTSQSadmire
SQRSSRSYSSSSadmires
SSRSSQSTSSSSadmis*
SSRSSQSTSSSSadmission
MRORRQSYRRSTadmit
NSSSRQSTSRSTadmit it
IRSRR\\RUSRRTadmit*
IRSRR\\RUSRRTadmitted
PRTYSQSZRTTUadopt*
PRTYSQSZRTTUadopted
VQSSSSSVSSSSadora*
VQSSSSSVSSSSadorable
^VRSSSSIQRSRadore
WVRPSSSAPRSRadore*
SRSSSSSLSSSSadored
WXSPSSSHPRSRadores
WXSSSSSJQRSRadores it
dTSSSRSKSSSSads
^UMQSURJWPOOadult
QWPSSRSISRQQadult >
MPQRSUS[SSSVadult*
MPQRSUS[SSSVadults
TSORSSSSSRRRadvan*
TSORSSSSSRRRadvances
PPhQSRSHPWYXadven*
QQ[RSRSIRRRTadvent
VSSRSSSOTSTSadvent calendar
QR`RSSSRQXZWadvent's
^JRTRLUNYSSOadver*
[TRRRSSTUSSOadvert
SRSSSSSSSSSSadvertise
ZJRSSLULWSSRadvertised
PSSUSSSUSTSSadvertising
SRPSSkRONSSRadvic*
SRPSSkRONSSRadvice
KUSSSQSZSSSSadvis*
SUSSSUSKSSSSadvised
KSSSSOSbSSSSadviser
NSSWSSRZSSTSaeria*
NSSWSSRZSSTSaerial
PSKSSSSYSSSSaerob*
PSKSSSSYSSSSaerobics
QSZSSSSRRSSSaerop*
QSZSSSSRRSSSaeroplane
XPSTRVSOPQMRaf
SPSURVSOPUPVaf >
OSRSSVSWSRRSaffai*
OSRSSVSWSRRSaffair
PSSSS[RSSSSSaffec*
PSSSS[RSSSSSaffectionately
RRRRSNSbSSSSaffid*
RRRRSNSbSSSSaffidavit
SSSSSSSNSSSSafore
_OYSSRSETSSSafrai*
_OYSSRSETSSSafraid
SSVSSQSNSTUSafric*
SSVSSQSNSTUSafrica
O`SSSPSRRSSUafrik*
O`SSSPSRRSSUafrikaans
ZRPNKRYKUQRRafter
UVGPS\\SLWLLLafter 0
GZPQR`XLSLSMafter >
fT@USOSTbIIGafter a
D\\SUSRS[PQPPafter all
XSSSSQSORSSRafter an
ZPDTSRSJSVUTafter and
LUMNSSS^RSRSafter him
LSWXSRSKPYVVafter his
TNJKSK_WSRRRafter i
QVNTSTSSRRRTafter i'd
NNTNSPR_RTVTafter it
UR`SSSSNSVVUafter me
VSNUSOSWRTRTafter my
`ORPQQSWWRSPafter one
bSKSRRSXTSSSafter ten
aTT`SEPSWMPNafter that
IPiMQXPKO\\[\\after the
SRbTSFSUUTSTafter three
TSRQUQSYSPPPafter two
NVWSSSSLRSTSafter we
MKUPVVSRSTSVafter*
LQUUVTUXPTSUafternoon
PSROSOWURTTSafternoon >
SRTSSSSRSSSSafternoons
KSSSSSQSSSSSaftershave
]MSQSRSRTSSSaftertaste
SSSSSSSQSSSSafterthought
SSRPSWSQTSSTafterwards
]L\\QSSSQRQSQafter~@feast
DQcCRW^DOUTYafter~@me
cKJQQRQTbMMKafter~@number
PP\\SSRSHQXWWafter~@place_name
VSTRLPQWPTSRagain
Q\\YWRWQHRTTUagain >
RVRTSWRVOUSUagain and
VSVRSSYRSQROagain at
QSXRSVRPSTTTagain by
ZROQSTSOSRTPagain in
KSI[SVSQTSTTagain on
MNXQSTSRRVWWagain the
OZORNRRaTQRQagain with
XOJZP\\WJVSPTagain*
XOJZP\\WJVSPTagainst
KSRTRORYVPQNagainst the
ORSSSVXKQSSUagainst~@me
RTSQRQHZSUTRage
MN[RRXSJSTTTage >
MR[WSQScQYWWaged
PSSSSTSSSSSSagenc*
PSSSSTSSSSSSagency
ZSESSSSRUONPagend*
ZSESSSSRUONPagenda
QP_PSdSDSTTQagent
OSbQSLSYSTTRagent >
`PXQRWRNMUVUages
QQ^RSRSQPVWVages >
SSPSSNIkTSSSage~@number
NOQSSXSSQSSSaggre*
NOQSSXSSQSSSaggressively
SSOSSRSXSSSRagin
UOSSSSSSTSSSagnel*
UOSSSSSSTSSSagnelo
\\RPSSRSJUSTRagnes
cSMSSSSBRSRSagnus
IY`NSSUZOTWSago
O^_PSPSFPVVUago >
]WYRSPS7QSVRagree
[RRKSQRYTTSVagree*
GSUPSRRcRUSWagreed
NSZRSURSRTSUagreed to
SSSSSRSMTSSSagreement
gRQNSSSOTRSRagrees
SSSSSSSMSSSSagres*
SSSSSSSMSSSSagressive
SSSSSOSSSSSSagric*
SSSSSOSSSSSSagriculture
QRITSPSiRONNah
QRRSSRS]RRRRah well
LXSbSRSBOVYSahead
MOMVSRS\\QSVSahead >
RQV]SQSOSTUSahead of
USSSSSSRRSSSai
SgPPSVRORSSOaid
YSSSSWSESSSUaids
LRTSSSSXSTTUaid~@electronics
^QPRSLScVROQaim
PS\\QSVSRSRTTaint
XLQLhNRCSNQMair
gQPONOSMUUUUair >
`URTRRSFRRSQair fryer
FPRS^SRSPRSSair pillows
PRaSSRSKQUUUairbe*
PRaSSRSKQUUUairbed's
OSSRSSSUSRSSairin*
OSSRSSSUSRSSairing
RR[SSPSRQUTSairli*
RR[SSPSRQUTSairline
]SWHSSSQRSUUairpo*
^SNOSSSSTSTSairport
RS\\LSSSPQTTTairports
_RRRSRSNRSSSairs
SSRSSSSSTSSSairti*
SSRSSSSSTSSSairtight
`URTRRSFRRSQair~@appliance
FPRS^SRSPRSSair~@bedding
SSPSSSSQSSSSaisle
RSQRSPScSTSSaladd*
RSQRSPScSTSSaladdin
N[SSSPSSPSSSalan
^PSWSRSFTPPPalarm
TSTSSRSOQQPRalarm clock
RSTSSSSUSUUSalarm*
RSTSSSSUSUUSalarms
TSSRSVSSSSSSalas
QSQSSSS_SSSTalask*
QSQSSSS_SSSTalaska
TSRQSRS\\STTSalban*
TSSQSRSZSSSSalbanian
SSSSSSSUSTTSalbany
^UTSSOSSTSRQalbum
KSSPSSScTSSSalcov*
KSSPSSScTSSSalcove
PRSSSSYARRRSaldi
PSXOSOSSSTVSalepp*
PSXOSOSSSTVSaleppo
SRSRS[SOSSSSalf
UUQSSSSSRQRRalfie
SSSSSSSSTSSSalgor*
SSSSSSSSTSSSalgorithm
VSRSSRSSSSSSalibi
MTZTSOSGOUWUalice
OSSSSSSZSSSSalien*
OSSSSSSZSSSSaliens
WSSSSSSKSSSSalign*
WSSSSSSKSSSSaligned
[QSPUPTcTPSPalive
aOOSSSSKURSQalive >
S^PQVUFRSJMJall
KDPVVKPhNUUWall >
UIZQRQSWUVWVall about
cPQPUTSFVRRPall along
VQSQSWSJRSSSall and
VRRVSVSTTRQSall at
bRRLSNSIUQTNall day
@QYZSQSeRVUVall forty
RFHUS]SXTSRXall four
MQTSSISgRRQPall good
MFNSRZQaYONOall i
R]aRROWGQXYSall in
]LYSSPS?USRSall it
fSSRSOS3WSSPall my
UONWSPSMURQTall night
ZSRYPVTVPSVUall of
]MNUSRSVSSRSall on
P][LUPRPUPSNall over
]LSSSKSOXRSSall right
IQaW_KS_PUURall that
D^NPSOOWQQQVall the
CgLRRLSMORRNall there
FTSSS^Q]QSSTall this
`GNNSUS]WQTOall three
UXKZSTSVUPRQall through
VSQRSVS]SPSQall to
RTRTSVSNUUSTall weekend
SRWRSSSJSSTSallar*
SRWRSSSJSSTSallardyce
SSVSSSSQRUUValleg*
SSVSSSSQRUUVallegedly
O[OSSRSSSSSSallen
SSRSSYSKSSSSaller*
SSRSSYSKSSSSallergic
TSQUSSSJTSSSalley
URSRSQSQXRRPallot*
URSRSQSQXRRPallotment
pR[MSLS=STTUallow
GTUPSbT]SNPPallow*
QSRSSRThSQQQallowance
HTVPScSGSPRRallowed
WNSSSSSRTSSSalloy*
WNSSSSSRTSSSalloys
LSSSSQS_SSSTallst*
LSSSSQS_SSSTallstate
PRYSSKSUSRRRall~@answering
MS]NRQS_QWVWall~@arrival
XOMSSPSLVRQSall~@day_time
KSNURQSfTRSSall~@hedge
CS\\SSQS]RUTTall~@intensifier
]FMSTVQO]NNLall~@me
tQDQSQU4USSRall~@month
RTWZPPNUOYUYall~@number
YRQKSRSKURUOall~@time_span
QTQRUGSgRQQNall~@verdict
PTR\\STSNUUOTall~@weekday
ZSRSSSSOSSSSalman*
ZSRSSSSOSSSSalmanac
SSSSSSS\\USSSalmon*
SSSSSSS\\USSSalmonds
PUZQURSKVPRPalmos*
PUZQURSKVPRPalmost
SSSSSSSKSSSSaloes
YOSIUNSVYPTQalone
TSRNSPS\\URSRalone >
QUXXSKSRXPQQalong
aO[MRMST[PQPalong >
N]LVTSSAPPRPalong the
USMSPRSSUVVValoud
SSSSSSSVRTSSalpha*
SSSSSSSVRTSSalphabet
PcTSKOJNLLNJalrea*
PcTSKOJNLLNJalready
VOJcSQRFXRPRalready >
H\\SSRSSNRSSRalready and
ONUSSSSdSSRTalready been
PURSSSSOSRRQalready filled
MSSSRUSQQSSSalready lifted
TWRPSXSPQQRSalready on
OVSRSSSQQQRRalready peeled
WONSSVSPRUTUalready the
HTQTSSSZSSSSalready~@damage
HXSTSSSPQQRRalready~@fail_verb
\\MQSSRSJSTSSalready~@lateness
TUSTRKSURSSQalready~@work_verb
S`PZXSW\\JJJHalso
S_`ITQSQQQRPalso >
RXSSSRROORRRalso a
YZRTOLRRRQROalso the
ORZXSTSTRSSSalso~@me
QRRRSRScSSSSaltar
QSUQSdSERPSSalter*
QSQSSdS@SQSTaltered
SSWQSTSXRSSRalternator
WPRWSRSQRSRSaltho*
WPRWSRSQRSRSalthough
SSSSSSSTSSSSalto
VWTRRNSGSTTSaltog*
VWTRRNSGSTTSaltogether
XXRRSQSISSSSaltogether >
SRSSSRSSSSSSalumi*
SRSSSRSSSSSSaluminum
QSSSSRSURSSSalvar*
QSSSSRSURSSSalvarez
VIUNRQR\\PUSValway*
VIUNRQR\\PUSValways
kQMRSISHUSSQalways >
SSSTSSSVSSSSalzhe*
SSSTSSSVSSSSalzheimers
RIUYRWPMYTRTam
MO\\QSORHRTRXam >
USNUSIS]VSOSam a
QRTSSSSNTTTUam eighty
NRKSSRSgVSSSam from
VSRPSYSQTOPRam i
NSc[SRR]QTRUam in
OQVRU?SdRTUVam not
QR_WSISERTURam on
KSRSSWSSSTTSam seventy
USLQRSSiUQQQam standing
PS@SSfS>STTTam still
PTAFSSSkQSWTam the
[S[NSQSMSTSSamari*
[S[NSQSMSTSSamarillo
RSPSSSSYTSSSamate*
RSPSSSSYTSSSamateur
XRSWSQSMRRSQamazi*
XRSWSQSMRRSQamazing
SQQSSVSDSRRUamazo*
SQQSSVSDSRRUamazon
RSUSSSSPRTUUambas*
RSUSSSSPRTUUambassador
QSUSSSSTSTTTambat*
QSUSSSSTSTTTambattur
\\SSSSRSMSSSSambie*
\\SSSSRSMSSSSambient
cQJORRSNVOOPambit*
VRSSRSSPSSSSambition
\\RQOSRSQSQRQambitions
WSLSSSSSUQPRambitious
RSSSSRSWSSSSambul*
RSSSSRSWSSSSambulance
SUMSSSSSSSSSamd
SUMSSSSSSSSSamdn'*
SUMSSSSSSSSSamdn't
MRQRSRSxRSTSamen
NNWVSSSZTTSTameri*
NNWVSSSZTTSTamerican
SSTSSRSJSSSSamish
RbSSSOSSSSSQamla
ZSSRSSSOVORPamma'*
ZSSRSSSOVORPamma's
LRSUUSSVRTSTamong
XTQRSSSSSSSSamoun*
XTQRSSSSSSSSamount
WQSRSWSNQRROamp
VRSSSUSMPSSRamp >
SSSSSSSTSSSSampli*
SSSSSSSTSSSSamplifier
WRQRSSSSSSSSamps
JQPQSSSfSSSSamuse*
JQPQSSSfSSSSamused
TSRSSRSRTSRRamusi*
TSRSSRSRTSRRamusing
PROOSaSRRRRTamy
SRXSSISTSWWUam~@answering
ZSQLSYSXVNPQam~@me
MPNQU`SNRTTWam~@negation
[QQRSMS^UUUSam~@number
TSKSSSSUSRRSam~@place_name
JSgSSTSGSQQQam~@use_verb
VTPNTQRTTPTNan
ZRSSSRQWSSSSan 00
RPTQQRSYSSRTan actual
URKSS\\SWRSSSan address
VRXNSRSQRSSSan afternoon
QROSSTRQRVUTan apology
VNRRSSSQVRSSan argument
SLNZSSSPSTRTan arrow
IYSSSSSNPRQRan egg
QVYQSVRWSUVSan empty
\\LZSPRSYUTTTan envelope
UQORVVQPTORSan hour
PTRSSSSZRSSSan inch
VQRSSRSMSSSQan invoice
PQqRSRSAP[ZZan iou
ZPNTRSSNTQQQan old
RSSSSTSNSSSSanand
OR[SSRRPQUTVancho*
OR[SSRRPQUTVanchorage
VWRRQWRDRLINand
OQQ`SVR^PTRSand 0
XVHQSQQOWRTQand 00
<Y\\OVMSXJVWUand a
K]YWSMQQUVUUand after
MVQRSWS^SRSTand again
MPPYWSR\\QURUand all
NO`TSNSJRVVTand an
WSSUSRSPSRSQand as
dMXISMS;XSQRand asked
fS9ST_SQUIMHand at
MUbSSRSNRSVRand back
MRXSSTSVRRUTand been
DRQSS^RPSRQSand bought
RSRXSRSZRVSWand brought
oWAPRRRKaOQLand by
LRVUSYS^TRSRand called
VRMXSNSHXPQMand came
YRSRS]S7SPQQand can't
LSTSSTSaSSSTand closed
QQQRScSSSTUTand come
LS]RSRSLSVUUand comes
DPXRSPS`RWXVand counting
TNMTRTSYTVSVand did
WSKVSUSUSRRSand didn't
OSUPSSR_RTTRand do
RRZQUMS`SUUUand doesn't
PQVSSRSPSQQRand don't
ZSPNSWSNSSSQand down
STSSSSSSRSSSand dries
QSUZSRSNUSQSand drove
UQZYTPRQRVUUand each
PRSSSTVWSSSRand eleven
ZWLQSTSCUSTRand even
XOPVSTSBVUVTand every
OSRWSSSETTSTand everybody
TSRUSRSVSTSSand everyone
MQOVSLShRWUUand everything
^SQURPRHVMONand for
WUVQSSSDTPQRand forty
WXQRSRSFSSTSand found
^KTTRPTVVXUWand four
RRQRVOSKTSSTand from
BRPSWSSSRTQVand gave
NQRSSSSTTTSTand gives
_QWVSTSPRTTUand go
RSWSSPSJSTTTand god
XUOQSUS?SPQOand goes
HJXOSYRJQXYYand gone
XITRRXSIRQQUand got
_PJQUVWIUTUSand had
MVMRRUS]TSRSand half
XPFKTTRd[RQSand has
SSYSSPSURTSTand hasn't
bQPSSSRMSTTTand have
YQOQRPQY[VYVand he
bQU`SLS>TTSSand he'd
XFMSSYSQTQRSand he's
OSSUSRSQQUSUand helped
TQRXSVS<SUTUand her
PYORSRSaRRSQand his
URSSSSRJSSSSand holds
YTRRSSSRQQSPand honestly
UROTSRR[RVSUand hung
VPObWEVMZUUPand i
ZZPQRWQ`STUPand i'd
JSSWSTS^SUTUand i'll
KTSHRTMMPTWTand i'm
XRLSTTPMNSSUand i've
USQVSQSMRTSSand if
YOJWS\\RQWPRTand in
UTSRSSSJQTSSand into
OUSSSSSJSSSRand is
jQT_NBTE]OOIand it
QURXQLOETSPPand it's
R^YPURRRNQRQand its
ZTRRSSSUQPRPand just
YPRRSNS[SSSSand keep
SQSPSRSTSTVTand last
NRTNSHUnSTTSand laughed
VRSZS[RJSTQUand left
YPKSSVSMSSSSand let
PXNRSSSTSPPQand like
LQVSSQPbUUUTand look
HR[TSSSXSWXVand looked
OMXFRRSnSUUUand me
\\PNRSQS_VQQPand mine
SSQSSXSGSSSTand most
UNNVSZSCUTRRand mr
[QOXTPTJWTSPand my
USVSSQSISVTTand neither
\\KRLUMSAURSRand never
N[eORKRKRWXQand no
WUEPR\\VNUQRQand nobody
JRV[SSSNQTRSand nobody's
LQQSSXSYRTSVand none
\\VHVQ^SRRMOSand not
UQLQTZS]TRSUand nothing
cbLXSDR4VMMMand now
HRV[SSS\\QTSTand off
PZ_ORdUNTPPOand on
SRQRSSSUURRRand once
R`VQQKRTMQSRand one
ASQRWRSbNSSUand only
YRVQSSSMRRSSand our
[ZSNSTSBUPRPand out
USSSVQRKWRSTand paid
TSRWSLS[RRSSand posted
ESTZSWRXOVUWand put
TQSSTSSQTSSTand rings
XIRPSXRPYPRTand said
VQVVUUSLTSTTand says
OQYLSUSQSTUUand sent
JSS[SRSMSUSTand set
WJPTS^R(PPRQand she
SLWRSRRKSVYUand she's
LVOVNPT\\RTSTand shut
TJmSSUS@SUTUand six
OSYSSRSZTVUUand sleeps
TV[MSTYORTURand so
LORPWRSMSRSQand some
QWQRSQS[SRRPand somebody
MSRSTQSVRRSRand somebody's
ORWVSSSOTTSTand stand
XOSSSTSIURRSand started
TSSSSUSIQRRTand stayed
ZOBVSQSSUQSSand still
SRSTSSSWTRSSand take
KTTRRSSbQSRSand takes
JRUNSSSoSSTTand ten
cRLOPOS0QURRand that
WOWUSNSMQTRRand that's
YRUQR\\LJPNSNand the
TT[SSSSDURRRand their
_NUQPRSRWTQVand then
VYXOUJSNU[XYand there
TRXMTNOORUTTand there's
WSSSSRSETSSRand these
XTOMULO]PPQQand they
QRHVTZSPPTRTand they'd
SSXSSRRZSTTXand they'll
TSQTS\\SPUQQSand they're
LPPRW\\SKQPQMand they've
]\\VRSQRFXUSPand this
MSSURSSSTUSUand thought
MWRUQSSNPQQRand three
TRTSSTSPSSSTand to
LVG^SYRWPURRand told
RRVSSRR_RSRTand tomorrow
JRQ`SKUWNVRVand took
SSSTSSSWRSSTand turns
URPSWQVKPSSRand twenty
UYRLWHQTZPUNand two
N[SRRPSLQSSRand under
VQ[\\SSSKRUSTand up
URPRSSSXSSSSand waited
SRQ^RRS@SUSUand walked
\\RNSSSSQSSSSand wanted
NQQ_SUSKRRRRand was
WTXQSYU5SNOSand we
ESVRSSScRTSTand we're
UP\\SSSS@UUVSand we've
ZUGVRURZRQRQand went
C`XTRQSIQQRPand what
LcQUSURXPLLKand when
QZSRSUR`RSSSand where
SPRSSTSPUSSSand white
VRSSQVSEQSSRand whoever
USUVSYSIRPNRand why
KRJSSVSbTQQRand will
^R[MSRSKVRVSand with
USOSSWSRUSSTand woke
QRNSSSSZUSSSand won't
LWSSSRSQRURUand would
OQSRSSSSQTSTand wouldn't
RSVRSUS]TTSTand wrote
^SHNRVU?YORQand you
PRVOQWSvRTTSand your
TSRSSSSLTQSRandhe*
TSRSSSSLTQSRandheri
SKMVUURbVTNUand~@answering
\\MOTQ[RUYROOand~@arrival
\\PQRSSSOTTSSand~@art_craft
N^ZQSRS_RNOMand~@book
QPRTSUSJUSSSand~@colour
RVTPPQRRVOMQand~@comparison
QRQUSYSYRRSSand~@conduct
JOP]TZRNSYQVand~@courier_act
TRTYSSRKRTSRand~@courtesy
R`WQSPRRRQRRand~@damage
FOTPWNR]QTSVand~@dispatch
FS\\SSSQOPUUUand~@drink
Z[OQRQR_SPRPand~@fail_verb
B\\VRSSSNQTTTand~@food_spices
FVNSURTZTURTand~@hedge
ORWVSSSOTTSTand~@instrument
RUWMS_Y?OSWTand~@intensifier
QHESTSRhVVVUand~@lateness
VWQSSRSSPSSSand~@lighting
]Q^SSNPJTXYVand~@looks
USXJULN@SW[Rand~@me
N[SSSQSaTNOPand~@missing
OSSUSWQMTTSUand~@money
QLS?S^QCURWUand~@negation
QXQRSQSZSRRPand~@neighbour
N[ZWULTPPSTRand~@number
[PLMU^QSXPPSand~@order
[RRSVQSPRRSRand~@packing_material
STNRTTSSSSSRand~@packing_verb
JPTRSWSNSTTTand~@part
MSTWRSS]RSRSand~@place_name
WRRQRSSASRSRand~@quality_praise
MVQRSWS^SRSTand~@recommendation
WRLSSTSSQOSQand~@refund
TRRSSSSUSRSSand~@route
]UPlSHSbTWRUand~@rudeness
PPLPZdMGOLLPand~@seller
dOOZTNRQONQMand~@senses
bMUSRRSBUQROand~@size
[SEPR^VKTQRQand~@staff
UOJQPLSuTZWWand~@use_verb
F\\TPTRSWKRUTand~@used_item
QSUZSRSNUSQSand~@vehicle
cSRSSQSKSSSRand~@verdict
JRMRSSPkRTUTand~@weather
PR_SSMRWSRRTand~@weekday
B[KSRPPRVWS[and~@work_verb
YaVQSNSQTQQQand~@wrong_item
SSRSSSSSRSSSangel
SXPRSQSVSRROangel*
QSSSSUS[SSSSangela
PSVSSSSOSSSSangeles
XXNSSOSSSRROangels
ZNOUSWRUSSSRangle
XQRSSWSKSSSSangle >
QSRSSUSVRSSVangle*
PSSSSUSVSSSVangles
TSRSSSSSRSSSanglesey
QSSSSSSWRSSSangli*
QSSSSSSWRSSSanglican
KSYRSSQURRURangry
MSSbSSSIQTSTangus
QSMRS_SHSSRSanil
STJ`SRSLRROQanima*
VOS`SRSKRUSTanimal
QXJSSSSUSPOPanimals
WSRSSUSQRSSSanjal*
WSRSSUSQRSSSanjali
SQORSQS]TTTRankle
[XSQSRSITRSSankle*
`RTSSSSITSSSankles
NYRQSRSSSRSSanklet
RQNYSRSgSUSSanna
SRQRSSSUSSSSanne'*
SRQRSSSUSSSSanne's
QRSPSSSWSSSSannex*
QRSPSSSWSSSSannexe
KRaRSNSNQXVVanniv*
MSTRSOSLQVUTanniversary
NTSSSSSTSVUVanniversary >
TRASSRSgSSRSanniversary was
QR`RSRSUSUTTanniversary'
Q[QSSPSRSSSRannot*
TQSSSSSVSSSSannotate
P]QSSPSOSSSRannotated
`SRRSSSQSTTSannou*
QSSSSSSSSTTTannounced
bSQRSSSQSSSRannounces
\\SNRSSSSSSSSannoy
RNTRSUSaSRSTannoy*
SSSSSVSQSRSSannoyance
TQTSSSSXSRRSannoyed
VPSSSSSRSSSSannoying
MRSRSRS^STTTannoyingly
NSSSSQS]SSSSannua*
SSSSSSSRTSSSannual
NSSSSQS^SSSSannuals
SVTSTIUURUWManoth*
TVTSTIUVRUWManother
OQRQUSSZUTSTanother >
QRPRSRT]SRSPanother matter
XHUXUSSZTVTXanother one
RSSSSSSRSSSSanother's
WSISSSSNUSRRansel*
WSISSSSNUSRRanselm
ILJFQlOHIGI\\answe*
SLBPQeQHOGGVanswer
VXVPSVSUPQRRanswer >
QSOSRWSJSSSSanswer in
WSSSSSSNSSSSanswer on
OXTUSYSRSSSSanswer was
UPVMSaQMNOQSanswered
RSORSXSJRQSSanswered at
YRRSSWSMRSSQanswered in
SSSSSVSJSRQSanswered that
SRURSTSOSVWTanswering
GXVQSKS]RSRWanswers
NQRSS\\SDRSSUanswers >
TSSSSSSSRSSSanthe*
TSSSSSSSRSSSanthem
PSYSSSSLRUUVantho*
SSSSSSSMTSSSanthology
PSYSSSSSPUUVanthony
NRSSSSSSRVUVantic*
NRSSSSSSRVUVanticipation
PSRQSSS_WSSSantig*
PSRQSSS_WSSSantigonish
SSSSSSSRSSSSantiq*
SSSSSSSRSSSSantique
SSRSVSSQSRRRantis*
SSRSVSSQSRRRantistatic
SSRSSSSSSSSSantiv*
SSRSSSSSSSSSantivirus
Q^RSSSTFSSSSantle*
Q^RSSSTFSSSSantler's
PSUSSXSSSPQSantri*
PSUSSXSSSPQSantrim
VSSRRRSTTRSSants
SSfSSFVKSSSSantwe*
SSfSSFVKSSSSantwerp
RSSZRQSUSUSUanvil
SOSSSSSRSSSSanxie*
SOSSSSSRSSSSanxiety
JX[JPWPKUQQSany
RSMRSSSQRRRTany day
GSPRSTRlSVUUany more
^Q[RSSSCSRRRany of
YRP[RPRGRSUQanybo*
YRO\\RPRMRSUQanybody
SSTRSSSNSSSSanybody's
_PQRTNSPPORLanyho*
_PQRTNSPPORLanyhow
bQRSTNSRRRSNanyhow >
ORSOSZSRSSSRanymo*
ORSOSZSRSSSRanymore
NRSQSZSTSSSRanymore >
KNa^QMRQS[Y[anyon*
KNV\\QQRTSY[[anyone
KRPSSRSZPUUTanyone >
SSSSSQSQVRRRanyone laughs
VOTNSSSWTQSQanyone with
SS^USOSQSURTanyone's
TM]PUSROQSVTanyth*
TM]PUSROQSVTanything
QRRLRXSOUJLPanything >
OS`VSPSPSTWSanything to
SQTRSQS]RSSSanything with
VRKPSSSXSSSSanything~@hedge
XQSPSRU`SRSPanywa*
XQSPSRU`SRSPanyway
SSKTRMQ[UQRQanyway >
KO[RSRXSOVVUanywh*
KO[RSRXSOVVUanywhere
HRYRSSSVQVUVanywhere >
OR_RSQSJPWWUany~@time_span
PQ[RSZSNSSSVanzac
SQXRSZSKSSSUanzac day
SQXRSZSKSSSUanzac~@time_span
QSQSSSSOSQRTan~@answering
]QSSSSSSQQSQan~@body_part
WRORSPRNRVUSan~@conduct
XRUMSRSURPSPan~@day_time
GUK\\RSSYQUTTan~@electronics
PSPSSQRdRSSSan~@family
PXRSSRSQQQPQan~@food_spices
URROSO_OTQRNan~@intensifier
QVYQSVRWSUVSan~@missing
VQRSSRSMSSSQan~@money
YSSSRRQZSSSTan~@number
ZLVSPVQYUSSTan~@parcel
XRNVSSSQUTSSan~@place_name
YSQSSUTPPSSSan~@size
SLNZSSSPSTRTan~@sport
UQORVVQPTORSan~@time_span
OQPSSVSWURRRan~@tracking
PRVQSUS_RTTSaoife
RS]SSOSSRTTTapapa
SYKXUQSHTSQQapart
SUPSSQSWVSRRapart >
OVSUSQSUQSSSapart from
IR^[STSSRVVUapart*
KQM_SSS[UTRRapartment
QSdOSUSKPUWUapartments
SQSSSSSPSSSSapert*
SQSSSSSPSSSSaperture
\\SQSSSRQSSSSapoll*
\\SQSSSRQSSSSapollo
@XOXRlR;JTP_apolo*
SSVRSSSSSSSSapologetic
PSPMSRSLRSSVapologise
N]OfSXSKNYRSapologised
SSTOSYSSSPRSapologized
HORPSbRJORQ\\apology
RR]RSPSERWVTapology >
TSSSSRSVSSSSapost*
TSSSSRSVSSSSapostles
QOOWSQWXRWVUapp
XQQSSSSQTTTSapp >
VRSSSSSQQTUTapp says
YSKSSSSLURQQapp wants
GKYQR]SOMZZ\\appar*
GKYQR]SOMZZ\\apparently
RSRSSJSSRWPUapparently >
OYVSSQS`TTTRappea*
NSVSSSSTRTTTappearance
SPVSSSSUSUTTappeared
T]PSSQS]UQRPappears
]RTSSRSRSSRRappen*
]RTSSRSSSSRRappendix
ZSRSSSSKSSSSappla*
ZSRSSSSKSSSSapplause
QSXSSDSaSUUSapple
^QQQSRSKUSSRapple*
VRRRSSSRTSSSapplegreen
SSSRSSSSTSSRapples
[SRSSSSLTSSRapplesauce
USSQSSSVUSSSappli*
SSSSSSSSTSSSappliance
TSSQSSSVSSSSapplication
QSRSSSS\\RSSUapply
NS\\SSQSDRWVVappoi*
NS\\SSQSDRWVVappointment
VRVJSSSRTRSRappre*
USSSSSSRSRSSappreciate
USSSSSSOSSSSappreciated
SRVJSSSVTSSSapprentice
cOGNSSRYVPQUappro*
_RRRRQRJURRQapprove
]PGOTSSkSRRUapproved
aSMSSSS>RSSUapproved >
MSSSSUSKTSSTapproves
\\QRPRVRMPTUUapril
LS_PRRRJQVVUapril >
UTSSSUSMTSSRapron
OSQSSSR\\SSSSapron*
OSQSSSR\\SSSSaprons
RRSZSSQSSTSUapt
YSRSSRSQTSRRaquar*
YSRSSRSQTSRRaquarium
ZPMSSSS\\TSSSarabi*
ZPMSSSS\\TSSSarabic
SQNXSQSaSURTaran
RR_SSSRMSQQQarby'*
RR_SSSRMSQQQarby's
TSN^SSSPTTSTarc
WPOSSWSWTTTUarch
aRSSSQSJSSSSarche*
aRSSSQSJSSSSarchers
TRNSTRSWSSSSarchi*
USNSSSSPTSSSarchival
QRSSTRSZRSSSarchive
aNUHEMOY\\PTKare
UP]RSOR]TTTSare >
`U]TQOS;SUSSare a
aNLRSQS^VRRSare all
ORpQSSS;PVWVare at
JbPRSTSQRSSQare for
XMMWO[S\\TSQTare four
URPSSRSNUSTSare good
WSPSSRSYSSSSare gorgeous
NNRVSQSJSXVWare in
SSQSSQSMSSSSare lovely
UNcQSNSJVWVUare no
SWKQSPSLQRSSare not
KVSRS[SYRSSSare now
ZU[RSPSCSUUTare on
J[QURQSMUQSQare one
O[PSSSSQQRSSare only
IOPSSSSRSTTSare out
YRSYTRS:TSSSare so
WVSRSSSRQSSSare soft
LUOQSUUJPTTUare still
TSSSSSSPTSSSare strong
NkPUSPT?QNMOare the
WJPQSRSdSTUUare three
TRSUSPSRTSSSare too
HUQSSSSYSSRSare two
VRRRSXSRRUUVare up
SQRRSQS^SRSQare very
QYRRSRSBSSSRare wrong
GSVXSUSXRSQUare you
RRSSSO^URSSSarea
G^XURQQWQSURaren'*
G^XURQQWQSURaren't
SWTSSSSRURRRarent
PSVSSQSWURSRare~@answering
eIPLROSSYRRQare~@colour
[PNRSTS=TSSSare~@conduct
IYLSS\\SLQRSUare~@hedge
^OQTTMSJWQRPare~@intensifier
VSKSSSO^SSRSare~@lateness
\\QPSSVSIVRRRare~@looks
Q[OPSQWYRSTQare~@me
UR[OSLSCTVUUare~@negation
GOUVOZQ[UUTUare~@number
bTSRSQSNTPQPare~@packing_verdict
UORSSRSWQSSSare~@quality_praise
aSPPTQUTQQQQare~@senses
PPPSSSVYURRRare~@size
GOOSRVOCVTRVare~@verdict
KXORSPTLUQRPare~@wrong_item
QSQSSXSSSSSRargen*
QSQSSXSSSSSRargentina
SSQSSSSYSSSSargos
OSQRSZSMRRRSargue
VUKRSSSWTRRQargue*
VUKRSTSWSRRQargued
SSSSSRSSTSSRargues
SSSRSOSZSSSSargui*
SSSRSOSZSSSSarguing
ZLMRSVSKZPRQargum*
ZLMRSVSKZPRQargument
FQPSSQ[]SSSSarith*
FQPSSQ[]SSSSarithmetic
RSZSSRSQRUUTarive*
RSZSSRSQRUUTarived
SSTSSSSUSTTTarkan*
SSTSSSSUSTTTarkansas
SSMSSSS_SSTSarlo
YOSMTZSUQWTUarm
HRPRSVS[QVTTarm >
FST[SRSJPWSWarm's
SWVSSSSNRRRRarmba*
SWVSSSSNRRRRarmband
YMSRSRSSWSSRarmch*
YMSRSRSSWSSRarmchair
USSSSSSQTSSSarmho*
USSSSSSQTSSSarmhole
_SSSSSSFURRQarmpi*
_SSSSSSFURRQarmpits
SSRSSSSSSSSSarmre*
SSRSSSSSSSSSarmrests
PVNZRRSSRUQVarms
SSRRSSS\\SSSSarms are
fQMSSTSLVRSQarmy
MSSSSSS\\SSSTaroha's
MSSSSSS\\SSSTaroha*
CMUZZURUQSTUaroun*
CMUZZURUQSTUaround
WRKXSRSSTTSUaround >
MTSQUQSSRQSQaround in
OT[RSSSKOWUYaround it
XXNPUQSESSSSaround the
NUSRSSSUTQRRarran*
RSVSSSSVSSSSarranged
PVPRSSSQTQRRarrangement
RPYWVOPKQTWQarriv*
O^LNSSSUPPQParrival
L^SPSSSPQPPParrival >
TOOcSPTLSSSRarrive
HS_]WUREKUWUarrived
QH^QSRSQRYXZarrived >
UO[KSQS_RRSRarrived at
HWUPSRSPRRRRarrived in
TSYPSUSHRSSSarrived the
dPGNSSRN]MNLarrives
]PKNSSSN\\MOMarrives at
PMdFSPQcQZZZarriving
USWLSRRHQVWWarriving today
RSSRS\\SPQQRWarrog*
RSSRS\\SPQQRWarrogant
GIJoSRSNSUPTarrow
PQSSSTSWTRSSarrow*
PQSSSTSWTRSSarrows
TXPRRUR[ZOQParse
VOTRSYSdWRRSarse >
SQQSSTSSSRRVarsed
KQSQSiS^SLNVarseh*
PSSSSSSPUSSTarsehole
OQSQSiSaRLNUarseholes
QGOQRQR[TSSSart
YNONSQSeUQQQarthr*
ULSSSSS^USSSarthritic
WUONSQSZSQQQarthritis
RSSSSQSWSRRQarthu*
RSSSSQSWSRRQarthur
SUSRSRSTSSSRartic*
SUSRSRSTSSSRarticle
\\VQZSRRMTUSUartis*
_VSSSRRITSSSartist
PSR[SSSWSUSUartistic
PSVSSQSSRSSSaruba
QSQSS`SBPSSWarvo
O`OTMOUSRTRQas
NPRZROSQYUPVas >
YGQ=QeWQ[NRUas a
\\PWSSPSVXTTPas an
NSQZURSXPRSQas anything
QYSRSQRSQRRQas described
URNWRTS^RUQWas far
SXSWSNSRSPRPas for
QVSSSOSQRSSSas he
WQ`RUOSBWUSRas hell
NR\\WQORGS]X[as i
VWSNSUSSTQRRas i'd
NOIbYUSKUSSSas if
VMUSRQSIURRPas in
L[VQVMSOMQSTas it
]Q[SSSTJRQQOas long
YRRSPOSSVRSQas much
UNRPSYRMSNPOas my
XSRSSRSHURRRas nice
NRXRSQScSVWVas of
L]QUSPSOPPQPas pictured
RQRZSPSWRURTas proof
TRRSSOSLSSSRas she
XRQSSRSKUSSSas sin
OQNSSXS_RQSUas soon
TSMQQLTYUUUUas the
OXQSTYSJQRSTas they
QQPSSUSBSSSSas though
UQTRSRSHTVVUas we
LTYVQaQHSXWWas well
PUQVSRSTQURSas you
SRgRSRSLRSSRascot
YSQSSSSRTSSSasda
\\^RRSSTBVSSQash
TRPSTSSUSRRQasham*
TRPSTSSUSRRQashamed
MRTSS\\SUSTTUashes
OWUSSMScSSTSaside
TRW^Q@WaX[ZNask
CPL_RBUjTUTPask >
DRSSSaSGPSSVask a
NPRPS[SLPQRTask about
XRQQSiR6OSRWask for
XSSPSRSRTRSQask how
bRRSSPSESSSQask if
oSVQSHS?ZRSMask me
TSSPSISnSSSPask my
RQSOS`R\\QPSWask the
MSNUSORaTSRTask what
HSLTSXS_RSSRask where
MUSTSTSRRUSUask which
\\RHRQRRQ[MDMasked
VRSaSRSEQZTYasked >
QSQWS\\SORSSTasked a
GNMcSUSTNVQRasked about
NSSVS]SEQUSVasked after
MPORS`SFSQSUasked again
VMPOSSS[SPSPasked could
PoH\\SILOLOIOasked for
]QUNSMSOZRUVasked if
TRZSSSSYQTTUasked in
aWTJS>YBWVRPasked me
WQ^TSAUcWSUPasked my
SQSSSSSQTRRTasked nicely
RRQTSUSRQSSSasked the
PQ^OSWSTPQQTasked them
JTRPS_SSSPSTasked to
NQRRSRSZSSSSasked was
aPSLSIS]WPRMasked what
lPSOSOUI\\ORMasked where
`QMRSRSMXRSQasked whether
LSZRSLRTPVTSaskin*
LSZRSLRTPVTSasking
PUSQSYRbRVUVasking >
KQUSRYS]SRSTasking for
MRZQULSKRRSOasking me
NQVJSHSdOZ\\Uasks
RQWRSXSSTRRRasks for
HSYRSXSSPTTUasks if
PSOQSLSaSUVTasks me
TQNZSPSEQUSTaslee*
TQNZSPSEQUSTasleep
WR\\USNSGPSSSasleep >
VSJSSTSRSRRRasleep in
TSSSSSSYUSSRaso
URNOSRSdUQQRass
SSPQSSS]TSSTass >
\\QSSPSSSUSSSassam
USQSSSSMSSSSassat*
USQSSSSMSSSSassateague
VVVPSRSQVTTSassem*
^RQQSSSRXRRQassemble
OXQRSSSQQSSSassembled
PRZSSRSTSVUUassembly
USSSSRSSSSSSasses*
USSSSRSSSSSSassessment
RTSSSRSSSSSRasset
KSR]SYSJPTRXassho*
KSR]SYSJPTRXasshole
TRSSSSSSTSSSassig*
TRSSSSSSTSSSassigned
WPSSSGS[VSSQassis*
WPSSSGS[VSSQassistant
SVSRS[SJSSSSassor*
SVSRS[SJSSSSassorted
RPNOSnSRSQRSassum*
RSNOSoSISQRSassumed
RPSSSSS\\SSSSassumpta
XSOSSSSSSSSRassur*
XSOSSSSSSSSRassured
PQSSSSSYSSSSasthm*
NSSSSSSZSSSSasthma
TQSSSSSRSSSSasthmatic
RRUSSRSORUUTastra*
RRUSSRSORUUTastray
MYP\\SZSZRUSTas~@answering
\\Z[HSRQGQSWSas~@arrival
RQRZSPSWRURTas~@courier_act
RRQRPOSfXQROas~@courtesy
A[RRSRS_PRRQas~@food_spices
QQRSSUSBSSSSas~@hedge
JhPSRMRNMMOKas~@listing
TM[PQWOMUYWXas~@me
LIQOSRZLRRRRas~@number
PQXVQ`QFTVTUas~@quality_praise
TQNPSVSVRQSTas~@quick
RRQRTXRGUQSSas~@seller
VPZMSSTcQRQQas~@size
WO`QUOSBWXWTas~@swearing
bQQRSRSGXQRQas~@verdict
TEUQUNYQTWUVat
IJO^SRL\\TURUat 0
XMRfQOK]SZVXat 00
[RUSS`RKSRRXat 000
LXU]QVQOSQSSat a
]SRQSPSWUQRQat about
\\RYST]S?WMPOat all
[NTPSPSTRRRRat any
VRVRTSQNPTTUat both
OSZTSRSEQVTTat breakfast
\\SKRRSS`URSSat christmas
RSWSSRPQSUTSat customs
SSPPSPSUSLNMat easter
[PNOSQSQXQQQat eight
JS^YSSSGQVSTat eleven
ORZQSUROQUUTat every
XRRRSXQBUSSUat first
RNeOSSSZTWXWat five
\\QSRSSRJPSSSat forty
[SKKTYSETRTSat four
NdPRSPZ]NQRQat half
LSTSRSSmRUSUat her
NWRQSSSTSRSRat him
PSVTS\\SKRTTTat his
NSUWSQSVPRRPat home
[UGOPRQ[WUTPat it
T`YQSUS>PPPRat last
PQOST]OZPOPTat least
IRV^TVSJQUQTat lunch
RRdSSJSTSWWSat mass
RPQaR\\SMTRQTat me
XSUOSQSYSPRSat midnight
XQRSSSSNURRRat minus
OQNOSRSXQXUVat my
PSTSSSSQRTSTat nagpur
WVRVSTSIUQRQat night
STQRSLSlSSUTat nine
XRNKQ[S\\RTSUat noon
^RLSSVRPSRSRat once
LRSRYTSQPSSRat one
RP\\QSMRSYSSQat our
Q_PSSRQNOSSSat page
KSPHSSSbSVUUat school
WS\\RSNRNQVVUat sea
KR_USQQDTTTUat seven
eNKJSMRVZROPat six
[SP[SSSDTSSSat sixty
4`Y\\S[RiMUTWat ten
BTFY`ZRUQSNSat that
NWIYOLeXVRQPat the
VRUUSNSWSSRSat them
VSZSSRRIQWVVat this
MXLNSKSYXORNat three
XRN[SJRgWUQSat work
VQRPSSSWSTTSat you
_VLTSRSOSQSRat your
RSSRSXSPRSSSat's
KQVPQGR`YUXQate
YWQRSOSJSRSQate a
NSSSSSS[RSSRate his
WRQ`SSS:SSTSate it
ZOEKSRSXXRRQate the
PPZPSPRVQSTSathlo*
PPZPSPRVQSTSathlone
QSPSSSR]SSSSathlone >
QQVSSWS\\SSSUatlan*
QRVSSWSUSSSUatlanta
SRSSSSSZSSSSatlantic
SRORXSSQTQQPatlas
SSUSSSSPURQQatlas is
HZLSSPSNSSSSattac*
MSSSSSSQSSSSattach
MVPSSPSUSSSSattached
TWOSSSSNSSSSattachment
LV`ZSES]SSTPattem*
TTP\\SOS_TQRPattempt
PWYESPSZSTVRattempted
QS]RSSSQSTUSattempted >
SS^PSMSQSTSSattempting
OQRbSRSLSSRTattempts
RSNSSPScTSSRatten*
SSSSSVSQSRSSattended
RSNSSMSeTTSRattention
UWQSSWSNURSQattic
FRQRS`SQOQRYattit*
FRQRS`SQOQRYattitude
GRRSS]SNPRSUattitude >
SVTSSSSTRRQQat~@arrival
SSPVSRSRTSSRat~@body_part
K^OSSRQONRSSat~@book
NSWYQ]ROOUQWat~@day_time
YS]BSRSLSSWSat~@delivery_place
ZSGORPSfUKMMat~@feast
ORZQSUROQUUTat~@intensifier
QKQZRUQIYVSUat~@me
WPU[WNLKVXTYat~@number
QSWRSURLUTUSat~@place_name
RSXKSRUWPRTRat~@route
TRQUSLSbSSRTat~@seller
XQOOSR`LPPRPat~@shop_elsewhere
QSRSSXSNQSSTat~@staff
[_QYSLRRTRORat~@work_verb
RRNSSRRcRSSTau
RVSSSSSOSSSSauber*
RVSSSSSOSSSSaubergine
SSVSSSSRSSSSauckl*
SSVSSSSRSSSSauckland
[VSSSRSORSSSaucti*
[VSSSRSORSSSauction
WRSSSSSJTSSSaudie*
WRSSSSSJTSSSaudience
VUORSSSSQSSSaudio
VSSSSSSPTSSRaudio*
VSSSSSSPTSSRaudiobook
QPbRSLSNRUUTaudit*
QQgRSLSDSTUSaudition
RROSSSS\\RTSTauditioned
SSVSSSRYRUUUaug
Q^XXSOVOQRPTaugus*
Q^XXSOVOQRPTaugust
KQW_SSVXRRPRaugust >
UO^LSRSUQUWRaunt
TSRSSSSNSSSSaunt'*
TSRSSSSNSSSSaunt's
NXOSRYRaOTRRaunti*
OXPSRZRUPTRRauntie
SRRSSSS`RSSSauntie's
UVSSSSSSRSSSaunts
LRWPSSSiRSUTaunty
XSQSSSSNSSSSaunty's
XSQSSSSNSSSSaunty*
RSTSSSSOSVVUaus
SSRSSUSSSSSSausti*
SSRSSUSSSSSSaustin
QRePSWS8SSTSaustr*
QSaSSSSJSSSSaustralia
SSRRSWSISSSSaustralian
SRXQSSSLSSTSaustria
J^ROSQRKURRSautho*
K^ROSNRRURRQauthor
RSSSSUSKSSSUauthorized
XSRSSSSSSSSSautis*
XSRSSSSSSSSSautistic
NSSQSRSNSRRRauto
aQPSSRSPTQQQautof*
aQPSSRSPTQQQautofocus
RYSQSSSMSSSSautog*
RYSQSSSMSSSSautograph
QSRSSWSURSSTautom*
QSRSSWSURSSTautomatic
PSOQSRTaRSTSautum*
PSOQSRTaRSTSautumn
USSSSUSNRSSSava
SSSSSSSXSSSSavail*
SSSSSSSXSSSSavailable
SSOPSQSYSSSSavenu*
SSOPSQSYSSSSavenue
PRRRSRSeOOQNavera*
PRRRSRSeOOQNaverage
`SSSSSS>SSSSaviar*
`SSSSSS>SSSSaviary
RSWSSSSSQTUUavitt*
RSWSSSSSQTUUavittam
NOPSSKScOPPOavoid
QRQSSPSYRRRQavoid >
MSSUSSSZRURUavoid*
MSSUSSSZRURUavoided
RSXRSWSSSSSSavonm*
RSXRSWSSSSSSavonmouth
RP\\RRTQQQVVWawait*
RP\\RRTQQQVVWawaiting
RSSQSRS\\USRRawake
SSSSSSSQTSSSaward*
SSSSSSSQTSSSawards
\\WG[QTL\\NURVaway
F\\VRRQSDRTUWaway >
USNTRRSWTSRRaway and
TQZXSXSMTSTSaway from
RRQSSWSZSSTSaway in
QUSRSSSXRSSTaway~@comparison
RSRRS[SQSRRRaweso*
RSRRS[SQSRRRawesome
nSR`SLSBSRSPawful
RSWOSOS[SSTSawful*
RSWOSOS[SSTSawfully
VRSTSQSHSSSSawkwa*
VRSTSQSHSSSSawkward
RSVSSVSRRUUUawol
ZNRSSQSNTSSRaxe
VPSRSVSMSSSSaxle
RUdRSNSVSUVUaye
SSJYSSS[SSPTazore*
SSJYSSS[SSPTazores
PH\\KROS]PT]Ta~@animal
TGRZUZSIUPRVa~@answering
:VWYOJQ`PYQZa~@appliance
V[VQRUSBVPQNa~@arrival
PKWPXUZVUQSSa~@art_craft
PQVSUWRPTSSUa~@baby
ZQHSP]SUXSSSa~@bag
GWTLP^ScRSVTa~@beauty_hair
OQNRXQSZSUTUa~@bedding
HZK[RLSLUSRWa~@body_part
QOKSYWR[NXWXa~@book
WRTSSSSTSRSRa~@bribe
S\\PNTVSLURPQa~@building
GQPRQaSQQTRYa~@camera
[TKXQKSXNWSTa~@camping_fishing
SQRRXTSHVRQRa~@carrier
[VOQRUWOSPSOa~@cleaning
K[UPTUSVTVUSa~@clothes
>PQ_OVS[R[YZa~@colour
^RNQSTSBXRRSa~@comparison
NL\\SPRSSSOOPa~@computer
\\NQLRWSJSOQQa~@conduct
NV]VPSRXPSSUa~@courier_act
\\IVNPRSU]RZPa~@courier_staff
SUSQSQSGQSSRa~@courtesy
MZKQSORPPRSTa~@damage
OXNNS`ScSQRQa~@day_time
VS`L]RQNUPVOa~@delivery_place
\\UKRTSSLSRRRa~@dispatch
FLXZPTVRNWTVa~@drink
WVTUQQSOUTTTa~@electronics
EPTZTbSSKSR[a~@fail_verb
RZVRSRSVSRSRa~@fake
SNTQXTRYTVUVa~@family
XNANR`Q]YJIOa~@feast
NK\\YTJTIR^\\]a~@food_spices
KQ]QSWSATRRSa~@fraud
JUSPQdRMYRRPa~@furniture
PORKTQSgTQTQa~@garden
ROPMSVUVURUTa~@health
ZSHVRLYJXQQMa~@hedge
RZQRSOSNSUTQa~@instruction
ChMTUQSWQXWTa~@instrument
XTWPKRROZTPSa~@intensifier
QNR^S`RHLUSWa~@jewellery
_L[QRHOQWXUXa~@kitchenware
TILQSPSR\\VWTa~@lateness
MSPcUMSJTXTUa~@lighting
RJVSPZTMPXY[a~@listing
DQMZOURORTTUa~@looks
QUKYZSSNOURQa~@material
QO^SSUSRTUUVa~@missing
ROJ`RRYKTRQVa~@money
KPGOSMSkOVYUa~@music_media
QQVSSVRNPUTUa~@negation
PQSQRYSJQTSVa~@neighbour
SPRPR_RRUSSVa~@newness
M]T]JTNMSUQPa~@number
EKVRU]R_HVXXa~@office
\\RSSSTSSTUUTa~@order
]QQSIXRTUSTSa~@packing_material
OQVUPRX_RVUVa~@packing_verb
`LQSTRSGUSSSa~@packing_verdict
NFU]PE]WUWTTa~@parcel
^QL]WTRJRTOXa~@part
?JQZPUUnKWWYa~@pet_goods
VSYVSQSIURSRa~@phone
NTORRXSXUQRRa~@place_name
VLQLSQSUWOPQa~@plants
DRQTSbSVQRSPa~@price_word
OQWPPVRIOWWVa~@quality_blame
KQVPVUSHRNQUa~@quality_praise
TRRQSSSTTTTTa~@recommendation
^OQPQORW[QRPa~@refund
\\RINRWQQUQPTa~@return
RUURRPTOUOQOa~@room
cWFMQVSO[QTQa~@route
DYPQQYQUNVR\\a~@seller
OWWMQSUVSUTUa~@senses
MQP\\TQS]O[S[a~@shoes
MQYSTNRkUVUVa~@shop_elsewhere
JUOMSQTTUTUSa~@size
SWG_WUSSORNRa~@sport
ZXWPTRQMTPRUa~@staff
PWRSSQSPSPQRa~@stars
PSYPQU`IQNQOa~@swearing
]QZQNINVZRROa~@time_span
ORWTMXSVVPOSa~@tools_fixings
QMSTQVSDWLQOa~@toys_games
ZSNYRSSIUUSSa~@tracking
PW^HNKSTSTXPa~@use_verb
RTVQSXPIRSRSa~@used_item
PHROUPSVTUXUa~@vehicle
NPTVTQSXRUTVa~@vehicle_part
EJ[PUJWWRZWXa~@verdict
VRXRRRSOXTVTa~@waiting
OZOZQQS^NVOTa~@weather
[[=XS[RUQMLNa~@weekday
FURXRRSNNRTTa~@work_verb
MZUWRQR\\MRQSa~@wrong_item
NZKXNNU\\TZTWb
QSSQSSSQSRSRb flat
SSSSQSSSSSSSb0
ORRRSRSiRSSSba
SSSSSQSNSSSSbabby
ZRPSSSSPURRQbabet
^RRSSRSNUSSSbabie*
]SRSSRSIUSSSbabied
TRSSSSSYSSSSbabies
PPSSZRSRRSSSbabus*
PPSSZRSRRSSSbabushka
UQFWRSQaQQOObaby
JRJRRWSZUSVSbaby >
RRLRSSSWRXXYbaby came
JN^USQSXRVUWbaby is
XRQRSSSPVRRRbaby monitor
QRGSSSSNRTSUbaby now
SR]QSSSGRTRSbaby shower
cVK]SQSIQNNMbaby sleeps
PSRZSSSKRSQRbaby was
TSMSSSSTTTTTbaby'*
TSMSSSSTTTTTbaby's
SSSSSSSSSSSRbabyb*
SSSSSSSSSSSRbabybel
JSSSSSR[SSSSbabys*
JSSSSSR[SSSSbabysitting
SSSSSSSSTSSSbach
SUSRSSSRRSSSbache*
SUSRSSSRRSSSbachelor
SOPLKfDYTFHWback
WVQWOPMOULQQback >
`SPXSNS>RVSXback a
NTZNSRORNQRXback and
OVRSSXSOSTTSback at
QRQRSVSSRSSSback before
QSWRSRSSTRRRback by
JSS_SRSDQTRSback door
XSZSSUSCRTTUback for
MPV[SLUEQUTUback from
SS^PSSSQSRSRback garden
V^SSSRSNRSSQback has
PSQaSKSPRXSUback he
MLaKRTOZTNTUback in
VSRSSSSNUSSSback is
URUSSSSQRSRSback it
ZRSRRWS@QQQRback no
GRNSSRRrSVSRback of
MRULSPSZSPRSback on
NSSTSSSPSTSTback room
[MMVSRRaRVSSback the
YSUSSTS_SRRPback they
YYPLQLQSWOORback to
hSPRSQSESSRRback'*
hSPRSQSESSRRback's
OSTSSSSSSSSSbackd*
OSTSSSSSSSSSbackdrop's
PXPWSRSOQTQSbacke*
PXPWSRSOQTQSbacked
S]SOPUSQRQRTbackg*
S^SOPSSPSRSRbackgammon
SRSSSUSTRRSUbackground
VSSSSSSMSSSSbackh*
VSSSSSSMSSSSbackhand
SXNQSRSMTQRQbacki*
SXNQSRSMTQRQbacking
USVMSRSNWSSSbackl*
WSRRSQSRXSSRbacklight's
QSWNSTSORSSTbacklog
PROSS^SUSSSTbacko*
PROSS^SUSSSTbackorder
OSSSSPS]SSSSbackp*
OSSSSPS]SSSSbackpack
SSSRSSS[TSSSbacks
ZSRSSRSXSRSSbacks*
ZSRSSRSXSRSSbackside
_SSSSOSSVSSRbacku*
_SSSSOSSVSSRbackup
gOGSRNSSWRQMbackw*
XSKSSSSSSSSQbackward
bOOSRNSSXRQObackwards
WPRSSSSNURQQbackwards >
RSSSSSSSRSSSbackwoodsfun
QRP[SWSRSRSTback~@arrival
S[RPSKRdUQROback~@comparison
OO^ZSQSERVRSback~@delivery_place
WSNRSWSWRSSQback~@hedge
gRRQSLSCQSSWback~@intensifier
UPQMSZRYSSTTback~@me
TRTRR[SCQQQRback~@negation
WSK[SRRcTSTQback~@number
FTQRSZSZRSSSback~@part
OSSTSSSPTTSTback~@room
YOWSSTPUSRRQback~@seller
QQSRSRSYSRSSbacon
HJRSVNVGQTRZbad
NRUUURSOSUQSbad >
XSQSSQS[SSSRbad hip
]RSQSSSSXPSPbadas*
]RSQSSSSXPSPbadass
O\\YRSSSSSRRQbadge
PZUMSQSORSTSbadge*
J[UMSRSRRSTSbadger
YQSSSRSPSSSSbadgers
QeXRaTRJNRRQbadly
LSTQSSSXTTTSbadmi*
LSTQSSSXTTTSbadminton
WSSSSSSNSSSSbaffl*
WSSSSSSNSSSSbaffled
RfSPPGQQLRRQbag
USWIUOSKSQRQbag >
RNRSVRSLSUSUbag and
SLVSUSSTRSSSbag for
SSXORSSLPSSSbag holds
OVSYSSSNRTRUbag in
VUUSTSSSTSTSbag is
QbMRORSGPRRQbag of
QSOcQQSZSUQUbag on
QLXTSRSWQUVTbag was
WSRRWSRMROPObag with
P`RRSPSOXQRPbag's
TSVRSSSNTRRRbagel
URSSSRSQTSSSbagge*
URSSSRSQTSSSbagged
TSSRSSSRSSSSbaggy
MTRP_QVLMQRPbags
TWWRURSVSSTRbags >
gRRRSOSLWSSQbague*
gRRRSOSLWSSQbaguette
PRRRSRS`OPQObah
QSUSSPPTSVSSbahal*
QSUSSPPTSVSSbahala
SRTPSSSSRVWXbahut
TSSQSSSVSSSSbail
SSSRSSSXSSSTbaile*
SSSRSSSXSSSTbailey
NOSXSSSWSSSSbaili*
NOSXSSSWSSSSbailiffs
QSSUSSSOSSSSbairn
SSTSSSSUSSSSbairn's
RSTSSUSVSSSSbairn*
RSSSSUSTSSSSbairns
bRRQSNSFVSSQbait
SSTSSSSNSSSSbaja
RSRSSSSWSRRSbajaj
TROSSRSVUSSSbake
NSSTSSSSSUUVbaked
dSPOSSSARRSRbaker
YSSSSSSOSRSSbaker's
TYRSSSSMQRSRbaker*
QYSSSSSQSSSRbakersfield
PSRSSSSTRSSSbakery
_MSRQSSMUSSSbakes
YROTSSSLSTSTbakki*
YROTSSSLSTSTbakkie
RSSTSTSRSTSUbalac*
RSSTSTSRSTSUbalaclava
PSQ[SZRGP[RZbalan*
TSQPS\\RRSSSRbalance
NSR^SQSHP[R[balanced
KSR^SRSHP[R[balanced on
YSRVSRSITRPSbalco*
YSRVSRSITRPSbalcony
KSQ]SRSWRQSTbalcony >
KXPRRRSZQQQQbald
BXRSSRS^ORSRbald >
SSSSSSSURSSSbales
SSLRSWSOSQSSbali
VWMUPKTSZOPLball
`OSNQQSGURSRball >
OSSRSQSYTSSSball return
aQRSSPSLTRSRball'*
aQRSSPSLTRSRball's
RRXRSQSTTTSTballa*
RRXRSQSTTTSTballarat
\\RRRSRSCWRRRballe*
\\RRRSRSCWRRRballerina
XRWSRRSRSSSSballg*
ZRSSRRSQSSSSballgame
RSWSSSSTSSSSballgames
QSSSSSS[VSSRballi*
SSSSSSSQSSSSballina
QSSSSSS]VSSRballinasloe
ZVRRRTRJSTSRballo*
OSTSSTSTSSSSballoon
^VQRRSRHSTSRballoons
OSWSSQS]SUTTballp*
OSWSSQS]SUTTballpoint
bQPRRQS^XSSTballs
XTPVSTSQTTRSbally*
SUSWSSSMSTRSballyhaunis
RSPRSTShSSSSballymena
YSSSSSSBTSSSballymoney
KORSSSSmWSRRbalm
RSRSSQWSRSSQbalog*
RSRSSQWSRSSQbalogun
XRSSSSSRTSSSbalti*
XRSSSSSRTSSSbaltic
SSPSSSUSSRRQbam
LSSSSSXROSSSbambo*
LSSSSSXROSSSbamboo
]PTMSONNRUVSbanan*
VQUNSQOQPSSRbanana
VQVQSPOQSTSTbanana >
ZRRRSPRPUUVTbananas
ZLMOSNS]UTSRband
WSSTSSSOSSSSband'*
WSSTSSSOSSSSband's
`NRQSQSOZQRRbanda*
SSSRSSSSTSSSbandage
`NRRSRSOYRRRbandaid
STTSSSSMSTTSbandh*
STTSSSSMSTTSbandhan
YSORSTSLRSSSbandm*
YSORSTSLRSSSbandmates
SRSSSSSSSTTTbando*
SRSSSSSSSTTTbandon
VKRSSQSXSSSSbands
VOUSSSSSTSSRbands*
VOUSSSSSTSSRbandstand
OP_SSSSQRWXWbanff
KVJkUOSNQRPQbang
QeKZVPSNORRQbang on
OSSdSRSGSUSTbange*
OSSdSRSGSUSTbanged
bMQOSRSUVSSRbangi*
ZMRSSSSRVSSRbangin
[SQOSSSWSSSSbanging
SSSSSRTNUSTSbangl*
SSSSSRTNUSTSbangles
QSNSSXS_TSSRbango*
QSNSSXS_TSSRbangor
SSSSSTSKSSSSbangs
RSSSSSSRSTSSbanja*
RSSSSSSRSTSSbanjaxed
_RORSSSLVQRQbanjo
VLPJSfRYTSPYbank
URUSSNSKTSSTbank >
LQcVSJSPSXVTbank holiday
PSDSSdSHRQRUbank'*
PSDSSdSHRQRUbank's
WRSSSQS`TSSSbanke*
WRSSSQS`TSSSbanker
QUSSSSSVRSSSbanki*
QUSSSSSVRSSSbanking
LQcVSJSPSXVTbank~@feast
MNYRSQSYSUTVbanne*
MNYRSQSYSUTVbanner
RSSNSSS_TSSSbanqu*
RSSNSSS_TSSSbanquet
TSQSSSSRTSSSbansh*
TSQSSSSRTSSSbanshee
SWSOSSSRSSSSbaosh
RSYPSQSOVQSRbapti*
WSPQSSSOVPSRbaptised
QS^RSSSJSSSSbaptism
PSRSSQSbSSSSbaptist
SSSSSSSOSSSSbaptiste
TSRSSSSPSSSSbaptized
QWYJSNP_QWYZbar
WXIPSQS_USSRbar >
RQQSVRSITSQRbar of
USSSSSWSRSSSbar's
NFS]SMRkXTSTbarbe*
HQRUSSS[RVRWbarbecue
SRQ]SSSCUSPRbarbecue >
QLVSSSSbRUUVbarbecue's
TSSSSSSZURSRbarbed
]OQ[SNRLYPRObarber
RSSSSSSTSSSTbarber's
R[RSSSSYRSSSbarco*
R[RSSSSYRSSSbarcode
FWiKSjSGQUZVbare
MS`OSPSPSTVSbare >
RSSSVSSOSSSSbaref*
RSSSVSSOSSSSbarefoot
QWZSSRSTRSSRbareh*
QWZSSRSTRSSRbareheaded
RRRPSSS_RQRUbarel*
RRRPSSS_RQRUbarely
RQSTSQaLRRSQbarga*
RQSTSQaLRRSQbargain
OSX\\RSS_RSQTbarge
TSSSSSSKRSSSbari
SVRLSRS`TRSPbark
QRU\\SSSOTTRSbarke*
QRU\\SSSOTTRSbarked
MSPSSVS_SSSRbarki*
MSPSSVS_SSSRbarking
QRQUSSSUSURTbarks
cRNCSQTdYKSLbarn
TSSSSSSMSSSSbarna*
TSSSSSSMSSSSbarnacles
SSSSTQSZSSSRbarne*
SSSSTQSZSSSRbarnes
SSQRSSR`SSSSbarns
SSQSSVSSSSSTbarns*
SSQSSVSSSSSTbarnsley's
PSX[SSSISSRRbarom*
QST\\SSSISTSSbarometer
QSWRSSSSSRRRbarometer's
SQSUSRSFTSRSbarre*
SQSVSRSKTSRSbarrel
SSSSSSSNSSSSbarrette
[QQNSRSXTSSSbarri*
YSSNSSSQTSSSbarrie
TQQSSRSZSSSSbarrister
\\PR]SQSLTPSPbarro*
YQR\\SQSLTRSRbarrow
VRSTSRSSSQSRbarrows
STSSSPSPSSSQbarry
RYRRSeSMWRSRbars
VUSSSSSPSSSSbarst*
VUSSSSSPSSSSbarstow
QSSSSUS[SSSSbart
JSQSSVSWPSSVbar~@number
KWPRU\\S[TPRObase
SS]QSSSJSSTSbaseb*
SS]QSSSJSSTSbaseball
PUQPRPScQTTUbasem*
PUQPRPScQTTUbasement
PR\\SSSSBSSSSbases
ORSSUSSRRSSSbashe*
ORSSUSSRRSSSbashed
UUPOYVRPRQQUbasic*
UUPOYVRPRQQUbasically
RRROVUROSRSSbasically >
P[OSSRS^SPRPbasil
TPSSSSSQSSSSbasin
KTMUSQZULQSSbaske*
MUMMSRZbOPSRbasket
QSSZSSSHPTSTbasketball
SSSSSSSQTSSSbaskets
NPRSTQRRVSRTbass
\\OSTSSSOSRSSbass is
`RLSSSSKTSSSbasse*
`RLSSSSKTSSSbasses
MSYSQPSiSWWUbassi*
QSYSQPScSWWUbassinet
OSSSSRSYSSSSbassist
GSQO`[RMRQQUbasta*
XQQQSOSXWTTSbastard
JWSRSSSSQRSRbastard's
SRSSaSSMSSSSbastarding
LQTRR_RNOQQVbastards
VRUSRWSPRRRTbastards >
MSSRSSSbSSSSbaste
SSVZSRSFRRSSbat
aRPSSRSL[OONbater*
aRPSSRSL[OONbatery
WMSLTPRLWOTNbath
]QVPSTSOTQRQbath >
SRQ_QSSJSURVbathe
RTRSSRS\\SSSSbathe*
RTRSSRS\\SSSSbathes
RRQSYSSISSSSbathf*
RRQSYSSISSSSbathful
eSRSSSSJTSSSbathm*
eSRSSSSJTSSSbathmat
NRYWRPRXPVUUbathr*
JS\\SRSSRPWUVbathrobe
JS]SRSSRPWUVbathrobe >
XWPXSQSNTSTSbathroom
ROSSSSS^SRRRbathroom's
USRSSSS\\SSSSbaths
UMQSWSSWSRRRbatht*
UMQSWSSWSRRRbathtub
ZSSSSSSRURSPbathw*
ZSSSSSSRURSPbathwater
SUSSSSSPSRSRbaton
VSSSSSSRVSSRbats
oQJOVMQFVIMIbatte*
VRRSSSSQRSSSbattenberg
USSSSSSSSRRRbatter
ROSTZSSSSRSRbattered
UYTRRRRVTQPSbatteries
VNZSSSSNTSSSbatteries >
XSWQSTRNTRSObattery
dQGRPMSJUOQPbattery's
NSRTWSSSSSSSbattl*
SSRTSSSTSSSSbattle
NSSSWSSRSSSSbattleship
PSSSSSSSSSSSbaubl*
PSSSSSSSSSSSbauble
QSSSSSSXSSSSbawle*
QSSSSSSXSSSSbawled
\\PWMRNUTVQSPbay
QQWPSQR\\UQQSbay >
USVSSSSJSSRRbay window
USVSSSSJSSRRbay~@building
QTSSSSSWSSSSbaz
QSRQSSS[WRSSbazaa*
QSRQSSS[WRSSbazaar
TSRSSSSSRSSSbb
RSSSSSSSRSSSbbs
OPSSWSSTRSRSbc
SSSSSSSXSRRRbday
IR^JOMG`Q[^\\be
`RRQRSSOOSPTbe >
HYWORWUZROUPbe a
[SNSSUSNURSRbe able
KSVUSVSXRRRUbe back
[YE^ObR>SRQObe fair
RZKSSMSLUPOMbe for
LKoJSNQUQZ[Ybe here
KTPZRSSQPUSVbe in
YO_OSTSLVSTQbe on
VWPWSQSVTTRSbe out
QTPSSZPOSOOVbe patient
USQVSRSXRSRSbe said
fSBXRNSJTNLMbe the
[JFRSNS]UTUQbe there
LSPSSTSaTSUSbe very
RWaQSMSXRTTTbe with
RPWSSVSOSUSWbe worn
SQSSSSSMRSSSbea
PQRSSTSeRSSSbea's
SNYRXIR_QRSRbeach
NQTSSJSRRTTTbeach >
VSQRSSSRVPQPbeach*
VSQRSSSRVPQPbeaches
S[RSSUSJSSSRbead
[URPVRNPRRQSbeads
SRSSSRSSSSSSbeadw*
SRSSSRSSSSSSbeadwork
MPNRRSS^SUSTbeagl*
MPOPRSS_SSTSbeagle
PQPQRSSVSSTTbeagle >
SSRTSSSRSTRTbeagle's
OSSSSSSWSSSSbeale
]SSTTQSJURSSbeam
SSRSSSSWSQSRbeams
XSRSSSSPSSSSbean
RPVSSSSVSTTTbeani*
RPVSSSSVSTTTbeanie
JIgQPNRVR]\\\\beans
XQ^SQQSARXWWbeans >
OUSRRMS[PSRRbear
SRVSSPSNUSSRbear >
TRSRSVSSSSSSbeara*
TRSRSVSSSSSSbearable
>ScQYTS\\JWWZbeard
MVMQYSSJSRRRbeard >
XRWSSRSdSTUTbeard's
WTWSSRScSTUTbeard*
RUSSSSSRSSSSbeards
`QNROSSZVRSRbeari*
^RNRSSS\\TRSRbearing
URSSPSSQUSSSbearings
J^VRSISeRSTRbears
M^SRSQSRPSTRbears >
WRSSSTSISSSSbeast
QPO^TRS[UPOObeat
PSbRRQR^TRRSbeat it
USF`USTZTQRPbeat the
QRVSSRSTSTTTbeate*
YSSSSRSCSSSSbeaten
KSVSSRSdSTTTbeater
`VQQSSSGVRSRbeati*
`VQQSSSGVRSRbeating
fQQLSOSMVLMLbeats
RSRSSRS]QRRPbeauc*
RSRSSRS]QRRPbeaucoup
SSSSSSSFSSSSbeaum*
SSSSSSSFSSSSbeaumont
^MUJS^SeLLONbeaut
bGKV]TPWSOOQbeaut*
OTRNV`QfSOPTbeautiful
HPUX[NSTRRSPbeautifully
NSTSSPSWTTTSbeautifully >
pIJVRLSCTUSTbeauty
NSZJSOSRSWXVbecam*
NSZJSOSRSWXVbecame
HSTXTSOMTWTTbecau*
HSTXTSOMTWTTbecause
RN>URHSVTTSVbecause i
LSMQTZSQSORPbecause i'd
PNZPSPSXQVXSbecause it
UQXSVMSkTWUTbecause my
ZOSXSZSJTTRTbecause of
QSNUSTSMQRRRbecause she
IUYXRZSFSWXXbecause the
YUMSSSSYSPPPbecause they
VQBVVHPWUSSTbecause~@me
YUMSSSSYSPPQbecause~@seller
SSWRSSSNSRSSbecky
FP]OOORXPX[Ybecom*
OQTQQSSSSTUTbecome
YRSRSSSPTSSRbecome a
KR\\QRPRWPWYXbecomes
RSSSSSSSSSSSbecoming
PUVPOWSYSQUQbed
_KXPQQTJSXYVbed >
UNPVTPS_QRQQbed and
MTQSSRSYSSSSbed in
WSSMSSSTTSSRbed was
SRSSSSSSSSSSbedde*
SRSSSSSSSSSSbedded
SSUSSSSRSSSSbedfo*
SSUSSSSRSSSSbedford
SZSSSUSKSSSRbedpa*
SZSSSUSKSSSRbedpan
WNZSSRSNRQSRbedro*
WNZSSRSNRQSRbedroom
SSRPSPS[SSSSbedsh*
SSRPSPS[SSSSbedsheet
SSSSSSSRSSSSbedsi*
SSSSSSSRSSSSbedside
[SSSSRSITRSRbedso*
[SSSSRSITRSRbedsocks
RQSSSRSTRSSSbedsp*
RQSSSRSTRSSSbedspread
SSPOSRSbTQSQbedti*
SSPOSRSbTQSQbedtime
PSQPSRS_SSSSbedtime >
NUQTSSSOUQSQbee
TSSSSSSSSSSSbeech
USVRSHSaRTTSbeech*
USVRSHSaRTTSbeeching
TSSSSSSRSSSSbeef
TUSSSRSQQSSSbeefy
I^^MJUO]GWY[been
LLhOSXSMSTUVbeen >
NRNXSYRJYTUPbeen a
LPaRSSSNQVVXbeen and
VQRRSQS`UQSPbeen asked
ZSISSYSQSSRSbeen at
M\\RSSQSPPSSSbeen cut
RPSRRRR^SSSSbeen doing
U`PSSOSLVQRPbeen done
RSURSQSURTTUbeen heard
RTcOSQQMQVXUbeen here
PQYRSRSORVTUbeen home
IJ]]RSSZNUVXbeen in
QQNYSRSXSTQSbeen left
XSUSSRSNSSRSbeen looking
LMSSTYR]RPPPbeen married
PSVQSRNYUSSUbeen more
SSWSSSRBRTSTbeen nice
UUOOSRSTRPQPbeen off
LVNSYYSLQRRQbeen on
RUQRNXS[RRRTbeen opened
RSQRSQSLSUUUbeen out
NUVSSSSTSUTSbeen playing
VXVRRSSNSPPNbeen round
Z_MPSRSKTNONbeen sat
PRPSSPSeSSSRbeen seen
STMSSTSRSPPRbeen sent
QQURSXR\\SSQTbeen since
_SYRSTSHSTUTbeen so
HPDQSTS_SSSTbeen the
XWMWSPSNVOOQbeen there
QQXHSWS^RSURbeen through
QMUOSEQeTWVVbeen to
OS`SSNSORSRSbeen told
IYRUSMScQUWUbeen up
URS^SUUKQTSTbeen using
KPQQSSS^SUTUbeen very
UVVTSTSKVNOObeen~@answering
[PTRSRSDTTTVbeen~@arrival
LPTTTQSDQTTTbeen~@courier_act
URLSUSSVRPPRbeen~@dispatch
R_UOUPSTPUTSbeen~@fail_verb
PYTSSSSORSSSbeen~@health
WPXPSSSSSUVVbeen~@intensifier
ZRP\\SRSPUTPRbeen~@lateness
UTOQR^SPSTSTbeen~@looks
cPUSSPSESSSTbeen~@me
KNgTSURJQYYZbeen~@number
RSNSSWSTSSSTbeen~@return
\\RHSS]SJUPRQbeen~@senses
MdQYSV\\>NRQUbeen~@use_verb
GeRPNWSQPOQRbeen~@used_item
LILSUKR_PUTRbeen~@verdict
Z_OPSGSUTNONbeen~@weekday
L\\OSSPSUNTSSbeen~@work_verb
TQLTSRSPXPMQbeep
]RQUSRR>RUSUbeepe*
\\RRVSSR>RUSUbeeped
SSRRSSSSSSSSbeeper's
UQOYSRRPXPQPbeepi*
UQOYSRRPXPQPbeeping
rQJLSRQQZNPLbeeps
\\RRQSPSOYRRQbeeps >
aKNPQSSaWRSRbeer
YLORSSSTTSSSbeer >
TQSSSSSTTSSSbeerm*
TQSSSSSTTSSSbeermat
WSSQSSSQTRSSbeers
_NVASQSZSQUPbees
^OPOSRSNSTUTbees >
XSSSSRSLSSSSbeeth*
XSSSSRSLSSSSbeethoven
VPOSSSS[USRSbeetr*
VPOSSSS[USRSbeetroot
RWRURWNLNRQTbefor*
RWSURTNNNSQTbefore
RMQPSIR\\UWWSbefore >
SOXQSRS\\RTTTbefore and
XSTRSXSPSQTPbefore anybody
RTOVRSS]SRRUbefore anyone
RRN_SRSHUXQVbefore breakfast
MRQSSYSPQSSRbefore buying
NRKTSPRSRWSVbefore he
NWSUSIRXRWSTbefore he'd
ULQX[LXQTTSTbefore i
QPHPTcQQQRPYbefore i'd
KT]GRWSNSOURbefore it
HdXRQNSZQUUQbefore me
MTYXT\\SYORQUbefore my
\\QPWSRSTRPRQbefore that
UKORRXRPVWTUbefore the
VOSRROS^TQQTbefore they
ZQSQSSSDSQSPbefore we
S[OQSPSOTSSSbefore you
SSRSSVSQSRRSbeforehand
VRI^SRSIVVOTbefore~@day_time
PW\\VY^V2NRRVbefore~@me
ENRSSQSbSTWRbefore~@number
MRQSSYSPQSSRbefore~@order
RTOVRSS]SRRUbefore~@recommendation
WOSQRRSKSPQTbefore~@seller
SSQRSSSVSSSSbeg
>SaPReSKRUVVbegan
^SRQSKS`TQSRbegan to
SVSSSRSURSSSbegga*
SSSSSSSURSSSbeggar
SVSSSRSSSSSSbeggars
SSRSSSSVSSSSbegge*
SSRSSSSVSSSSbegged
PURRSXSMPQQRbeggi*
PURRSXSMPQQRbegging
OURSSXSNPQQRbegging for
PR[QSRRdSUUUbegin
VQTQUUR\\TTVTbegin*
OSSSSQScSSSSbegining
[TSRSQRITQQQbeginner
SQSSUSSRSSSSbeginner's
VRIRS[RYTSRTbeginning
ORRRS\\SURSSTbeginning >
OS_SSQSPRWXUbegins
SSRRSPSPSSSSbegon*
SSRRSPSPSSSSbegonias
gRZLSPPIUX[Ubegun
ZR^LSRPOUX[Ubegun to
QSSQSaRHROSTbehal*
QSSQSaRHROSTbehalf
WRSSSLSPYSSTbehav*
TSVSSKSOZSSPbehave
WRPSSSSTSSSSbehaves
SSSSSTSSRSSWbehaviour
JRXYQSRPM[X[behin*
JRXYQSRPM[X[behind
VObHSPSPSQVObehind >
[PRTSRS?TPRVbehind a
SSKVSRS\\RTSSbehind her
FW]LRTSURTSTbehind it
JSRTSRTZSRRRbehind my
RNIbRKRMQZRZbehind the
VSRTSNTZURRQbehind~@me
URRQTRSTWPQPbeige
PSRQURSUQRSRbeige >
OUMXSa\\LOQQSbeing
UTRRSUSMQSRSbeing a
XNQQSRSKTSSTbeing~@answering
SQSSSSSXSSSSbel
SSSOSSSSUSSRbelay
WS^@SSQYTPWPbelfa*
WS^@SSQYTPWPbelfast
SSSSSSSSSSSTbelgi*
SSSSSSSSSSSTbelgium
OJ]VTTSPRTSSbelie*
GUYZQWUDPUTTbelieve
QSPZRJSTQUUTbelieve >
TRT`SQS?RTSSbelieve it
RSTRSSWURSTRbelieve the
SRUSSNSfTTTSbelieved
OSQSSUS`SSSSbeliever
dIFPVRQXWQQQbelieves
NSdRSSS:QSSTbelieving
_TLXT@RXXWPSbell
VQLQSPSPURRRbell >
ML[USPSJTVSTbell and
JXVUSSSMQTSUbell goes
MSVUSQSVRTTSbell like
hQRGSRSN]MQLbell on
^RRRQSSTTRSRbell'*
^RRRQSSTTRSRbell's
LRQSSbSBSSSVbella
NSSSSmSFORR\\belle*
NSSSSmSFORR\\bellend
SSRSSSSYSSSSbello
NSTRSSSYSSSSbello*
NSTRSSSYSSSSbellows
MNYVSRSSRXWWbells
VOSSSSSQUSSRbelly
VVNPRRRYRRRPbelon*
SQSRSRS^SSSSbelonged
VXNPRSRNRRRPbelongs
J\\PRRTSSRRRQbelongs to
R^RSSRSRSQRQbelov*
R^RSSRSRSQRQbeloved
SSOYSNV]TQSQbelow
KLdPSVSTTTUUbelt
SSSSSSSPTSSSbelt'*
SSSSSSSPTSSSbelt's
WQRSSRSRVRRQbelte*
WQRSSRSRVRRQbelter
NQQRRTSlSPRUbelti*
NQQRRTSlSPRUbelting
XSSSSQSORSSSbemid*
XSSSSQSORSSSbemidji
P]RRSQS[SRTQben
KPWTSZRTTWQVbench
TSSSSRSQVSSRbench wobbles
XJOTXSSUSUPVbend
SQWTSSSQSSRTbend and
RPSSVSSQQTSSbend in
TVQNSQS]SSURbendi*
TVQOSQS]RSURbendigo
TSSRSSSSTSSSbending
oAQOQQQQ`PQObends
]LSSQSQPYQRQbends >
SRSSSSSVSSSSbenea*
SRSSSSSVSSSSbeneath
SSSSSSSTSSSSbenga*
SSSSSSSTSSSSbengaluru
VPSSSRSQTSSSbenid*
VPSSSRSQTSSSbenidorm
KSVSSRSdSTTTbenon*
KSVSSRSdSTTTbenoni
TcQSPXRHXTRSbent
LRSPSPSLSSSSbent >
QNSWRRS`SXSXbent it
SSQRSSSYSQSRbent like
SXSSSSSOSRSRbergm*
SXSSSSSOSRSRbergman
MSRNSPSbSSRSberna*
SSRSSPSSSSSSbernadette's
MSSNSSSbSSRSbernard
RRISSRSbTSSSberni*
RRISSRSbTSSSbernie
SSSSSSSQTRSSberri*
SSSSSSSQTRSSberries
SS[SSSSMSSSSbert'*
SS[SSSSMSSSSbert's
NSQSSSSYSTTTberwi*
NSQSSSSYSTTTberwick
RXUWVPRHRSSRbesid*
PVWUWPRKTVTUbeside
QRQXSSSOSUSUbeside the
UUQUSSSQQPRPbesides
X]BOPGS>_JJIbest
8vKRSMSQIJMHbest before
[PSQSVSOWRSRbest bit
TQSSSSSMSSSVbest damn
[OHSSRSWUSSRbest thing
LSSSSUSSQSSUbestg*
LSSSSUSSQSSUbestgadgetz
SRSSSSSTSSSSbesti*
SRSSSSSTSSSSbestie
PVSSYSSSSRRRbet
LR5SSPSvSTTSbeta
LSRRSRSaSSSSbetha*
LSRRSRSaSSSSbethan
SSNVSSSRSSSSbethe*
SSNVSSSRSSSSbethesda
RSSWSSSUSSRSbets
`PJKVWVSUMOKbette*
`PJKVWVSUMOKbetter
^POSRRYCURRRbetter >
GUSQSWRURRRQbetter than
RSMbSSSUSWNVbetti*
RSMbSSSUSWNVbetting
QD[O`JTYN][[betwe*
QD[O`JTYN][[between
eKDRUQSaTRRSbetween >
QSMRS\\UTRQQUbetween me
MSOSTQTMQSSQbetween my
LU\\TSQSMO[[Ybetween the
PQSUXQSPSRQQbetween them
PQGYZRSDOSOTbetween two
MTCVT[VZRPNQbetween~@me
HOdQYNRLOVTTbetween~@number
LS\\RRSSKRVWVbetween~@place_name
PQSUXQSVUQQPbetween~@seller
SSSSSSS\\SSTSbever*
SSSSSSS\\SSTSbeverley
YQROSQS[RRRRbewar*
YQROSQS[RRRRbeware
eQLTUXS=QRQRbeyon*
fSQSSRSCSSSQbeyoncé
RQNTUZSLQRQTbeyond
PQJSULS`RSRTbe~@answering
YPM\\S[SASTQSbe~@arrival
MPQSSFSmSTSSbe~@conduct
NRRSSQSdSSSSbe~@courier_act
JQUSSSSdTSUSbe~@intensifier
K_PQSNRYOQTRbe~@number
TSSSSSSTRSSSbe~@size
ZRaNSMSYRRRSbe~@use_verb
TNTSPRSTUUSWbe~@used_item
YQTPRcQ>UTTUbe~@verdict
QTPSSZPOSOOVbe~@waiting
SRZWSSSNRTSTbe~@weekday
XRZQSXSDWOPQbhai
SSSYSRSSRSSSbhaiy*
SSSYSRSSRSSSbhaiya
LSSPSMSVSTSTbhatt
RSUSSSRNSUUUbhiwa*
RSUSSSRNSUUUbhiwandi
eLSRROSR\\NQLbib
RQOSRPSYZQRPbib >
WSQRSRS\\URSRbibbu*
WSQRSRS\\URSRbibbulmun
KRKTSRSgSTRTbible
ZRSRRSSPSSSSbibli*
ZRSRRSSPSSSSbibliography
TRYSSPSPRVXTbibs
URRWSRRUTSSTbicyc*
TRRYSRRUTSSTbicycle
TSSRSSSSSSSSbicycles
TWOSSSSNSSSSbidet
XRSRSTSSSSSSbifoc*
XRSRSTSSSSSSbifocals
HOSU[VSWMSTVbig
QQQSUSSQSSSSbig enough
KRSPS\\SRSSSSbig one
_SSSSSSOSSSSbigfo*
_SSSSSSOSSSSbigfoot
HUSRRRS^TSSSbigge*
NVWRRSSTSRSSbigger
UQ]QSSS^TRSRbigger >
XQMSSOSSTSSSbigger than
MROSSRS]TTSSbiggest
XUZOSMSPSSURbiggi*
XUZOSMSPSSURbiggie
VTQYQPPKUTUQbike
IXVRRTQ]QVWTbike >
KROWSSSZSSRSbike rack
SR[OSQSZSSSRbikes
PSVSSSSRSSSSbikin*
PSVSSSSRSSSSbikini
USSSSSSSSSSSbikki*
USSSSSSSSSSSbikkies
SS^SSQSYRTTSbilge
IYTMT`UTMTT\\bill
NfNRT[SGPQRTbill >
UPSSSPZ@STTRbille*
UPSSSPZ@STTRbilled
TRMRSQS_SSSSbills
TSRSSSSQSSSSbilly
^YURTTSEORRQbilto*
^YURTTSEORRQbiltong
QSBS`MRYRLNLbin
SQPVORSPRVQTbin >
PNSOUSSTSQRRbin bag
ORG]RRS\\QRQRbin day
NS\\QSSSVSTSSbin men
WSRTRSSNRRRRbin on
TSSSSRSUTSSSbinde*
TSSSSRSUTSSSbinder
^KOSROSTWTTRbindi*
]LNSSSSXUSSRbinding
TRSSRPSOTSSSbindings
SSTSSRSSSTSSbindis
XSQSSSSRSSSSbing
TS{SSJS5RSRSbingo
QSQWSSSRQTSTbinne*
QSQWSSSRQTSTbinned
PYVSSSSLSRRRbinoc*
PYVSSSSLSRRRbinoculars
PS[NSSSRTTWSbins
WSRQSRSPSSSSbiogr*
WSRQSRSPSSSSbiography
ZSLSSSSORSSSbirch*
ZSLSSSSORSSSbirches
YLQOROQZUPRObird
PQQRSSQYNSSSbird >
QSPRSSSZTTTTbird feeder
SSSSSSSQQSRSbird'*
SSSSSSSQQSRSbird's
SPEbSQSVSTQTbirdb*
SPEbSQSVSTQTbirdbath
UMIPVQ[^WPQNbirds
QMQPVTSsSRRPbirds >
SSWSSQSHSSSSbirds*
SSWSSQSHSSSSbirdseed
RS[RSSSPSSSSbirdw*
RS[RSSSPSSSSbirdwatcher
RZLSSPSVSRRRbirmi*
RZLSSPSVSRRRbirmingham
RZKSSSSVSRRRbirmingham >
N[ZPTQSTTRQQbiro
UQ[SURSITUTTbiro >
SRRSSSSSSSSSbiroe*
SRRSSSSSSSSSbiroed
RPPXSOS\\SVSUbirth
RN[MRQRORWWVbirth*
SSZMRORSRWUTbirthday
MPZPSRSZRSSRbirthday >
SVOSSVSVSPNPbirthday and
RMTSSUSORSUUbirthdays
RSTSSPSVSSSSbirthdays later
\\RSRRRRS[RRQbirya*
\\RSRRRRS[RRQbiryani
XKRXXQRMTQQPbiscu*
SOR[SQRFURQRbiscuit
RRWdPQRGTSRSbiscuit >
XUSSPSSNSSSSbiscuit tin
XPRPXRSZRRSQbiscuits
HcGXTQSOPSRObisho*
SQNRTQSaTSSRbishop
RWRSSSSKSSRSbishop's
HaMYSSSIPTSQbishops
[IVMSSYOVSUWbit
FYOPRPSbUSSWbit >
WUXRRSSJSQQQbit in
MS[SSSRINVVVbit late
I]RTQTQ\\QSRUbit of
RPPSSRS\\TSTSbit on
[ORSSRSQTSSSbit short
SSQSSRSRTSSRbit thin
SVSSSRSSSSSSbit's
VQPVRIS]XRRQbitch
QSRSS_SHPQQWbitch*
SSSSSYSLRRRTbitches
QSRSSYSPQRRVbitchy
bdGQRDS[YNOIbite
SSSSSSSKSSSSbite'*
SSSSSSSKSSSSbite's
TVRSSSSRSSSSbiter
hMSQSTT]UQRSbites
aMSRSUS=VQRSbites >
SRQSSSSSSSSSbitin*
SRQSSSSSSSSSbiting
<bNU_QQXOMRNbits
KiRRQSSSONSMbits >
\\SQVRSSYTSSSbits of
VRSSTSSPTSSTbits the
_QOSSQSHYRSQbitte*
[TPSSRSTTSSSbitten
TSRSSRSHWRSQbitter
VQSSSSSRTSSSbitterness
TSRSSSSPRSSSbivvy
N[WLdPQLPPRSblack
^SNSiKS>UOOMblack >
NVRSRTSQSSSSblack and
QSRSSTSRRSSSblack as
iUHTQRSKSTRPblack*
[SRSSSSRUSSSblackbird
VSSUSTSSRURRblackbirds
ZVSSSRSEORSQblackout
VSRSQPSWVSSRblacks
TSSSSTSSSSSSblackthorn
SSKRSSSVSSSSblacktop
TSSRSSSQSSSSbladd*
TSSRSSSQSSSSbladder
HNRQYUSZNSSTblade
NPRSWTSMPRRSblade >
ZRSQSSSQRSSSblade's
[TTTSQSMTRRQblade*
TUUUSQSNURRQblades
MPXQSQRMSWYWblame
MQ`OSJRSTWXTblame the
OUSMSbSYRRSTblame*
PVTOScSORRSTblamed
PVWNShSISQRTblamed~@me
RRRQSRS]SSSSblames
QRURSSSXTTTTblami*
QRURSSSXTTTTblaming
]RSSSRSMWRQQblanc*
]RSSSRSMWRQQblancmange
VSSSTSSQRSSSbland
SSSSSSSTSSSRblank
PSWRSQSKWSURblank*
PSWRSRSLSTVTblanket
SSRRSSSRWRSRblanket's
SSTSSSSSSSSSblant*
SSTSSSSSSSSSblantyre
VUSSSSSPSSSSblast
SSSSSSSSSSSTblast*
SSSSSSSSSSSTblasting
OaYRSNSPSQRPblaze*
OaYRSNSPSQRPblazer
UUPQSSSRTSSSbleac*
MWRSSSSRRSSSbleach
[QSSSSSSTSSSbleached
SRQRSSSSTSSSbleachers
_JOQSRSoUSSRbled
nNQQSRSBTSSSbled >
\\SSSSSSVTRRRbleed*
SSUSSSSSRSRSbleeding
\\SQSSSSVURSRbleeds
STSSSSSRSSSSblend
VSSPSRSRTRSRblend's
YQPUSTSZRMSOblend*
UQPXSUS[QMSPblender
HMVRPSRhKWTWbless
NQSVSWSTPMOPbless >
NRNSSSSWRVTWbless her
MQPHSRSpRURUbless him
[PMQSXSNSPQPbless*
^SQRSXSITPQQblessed
QQQSSTSQSSSRblessing
QSQSSRSZSSSSblessings
QTeSSSS<RWZWbless~@seller
XOKPSQQ]TPROblew
GSS`SRSSOXSWblime*
GSS`SRSSOXSWblimey
QPOWRUSdPSRRblind
QRQQSRS_SSRSblind >
\\SPXSSSOURRMblind*
WSSSSSSQUSSSblinding
XSQXSSSQSSRMblinds
RSQSSUSWSSSSblink
dPRVSQSLXTPQblink*
VRSYSSSRTWRVblinked
aPRPSQSNXPQNblinks
XRRSSUSXRSSRbliss
[QQRQTSRRQRQblist*
SSPRQUSSRSSSblister
[QUSSRSRRQRQblisters
NUS[QRSROUOUblizz*
NUS[QRSROUOUblizzard
SRSSSSSRSSSSblob
JaR_U`RHPRLZblock
SSQUSSSRRSSSblock's
PNR]RbRSNLIXblock*
RPR`RgR<KLIYblocked
MRSJRbRRPLOXblocked me
LSQcSKSNPYRTblocked the
SRSKRaROPMOSblocked~@me
RRQSSRS\\STTSblocking
RRVMSORcWRRRblocks
NRRNSSSaVSSSblocks the
NSWRSQSYQUUUbloem*
NSWRSQSYQUUUbloemfontein
RNWLSeSSOSSXbloke
XNSWSSSQSTSSbloke left
KoRQSRSRRSSSblond*
KoRQSRSRRSSSblonde
MiIRSNR_STRRblood
QkMQSORYSSRQblood >
PQTRSQS\\SSSSblood pressure
HQ[WRUSPMWXVblood*
NSZPSSSPSTUUbloodhound
LQTZRUSSMVVTbloody
KSJQSMRjUQNTbloody thing
PWRRSSSPSSSSbloom
UKVQSSSSRVVVbloom*
PMVQSSSTRWVWbloomed
XQSSSSSRSSSSblooms
TRSSSRTMUSSSblots
XSSSSRSVUSSSblott*
XSSSSRSVUSSSblotter
O[PRPSSRUSSOblous*
O[PRPSSRUSSOblouse
NQ\\RUQSRRXWWblow
QRKNSRSVUOPOblowe*
QRKNSRSVUOPOblower
OSSTSSSSSUSUblowi*
OSSTSSSSSUSUblowing
D`^USSSKKWWUblown
rQQPSRSXUORNblows
SXSSSSSOSRSRblu
WY[WPORAPTRRblue
R\\PORNSOOSSQblue >
QS_QSRSKSRSRblue and
SSLeRSS<SUSTblue bin
RPPQSSSWQSSTblue door
USRSSSS\\SSSSblue'*
USRSSSS\\SSSSblue's
SRRSSSSTSRSRblueb*
SSRSSSSXSRSRbluebeard's
SRSSSSSPSSSSbluebottle
USKQSSSWWPQPbluet*
USKQSSSWWPQPbluetooth
SSSSSSSRSSSSbluey
SSPSSSSXSSSSbluff
RRXSSRS^SUUUbluff*
RRXSSRS^SUUUbluffed
SSSSSSS^SSSSblund*
SSSSSSS^SSSSblunder
WSRRRVSNPRSQblunt
TSSSSUSUQSSRblunt as
UQSSSSSNSSSSblur
WSRSSNSSUSSRblurb
NSSWSSSSPTSTblurr*
NSSWSSSSPTSTblurry
K^RSRSSSOSSSblush*
K^RSRSSSOSSSblusher
gBRRUHRGWOPLboard
]RUNSPSXTPRPboard >
VTOSSSSPRSSSboard and
HSPRVRSPSSSRboard game
TRRSSUSUTSSSboard's
Q]XQRTSJURSRboard*
SSSSSSSRTSSSboardies
Y\\QQSRSGSRSSboarding
JT[SSSSUSSSSboards
GSkOROP>M\\`Wboat
CZWRSQSUQVYTboat >
KSdSSSSSSUUTboat'*
KSdSSSSSSUUTboat's
QSXRSPSWRTTTboats
PPJvSRSGQSQTbob
QQOmSRS@QSQSbob >
XSRSSRSQXQRPbobbe*
XSRSSRSQXQRPbobber
VO\\SRSSJSSTTbobbi*
VO\\SRSSJSSTTbobbins
`RQSSPSVSQSObobbl*
SSSSSNSYUSSSbobble
`RQSSUSQQQSObobbles
KWSSSRSYSSSSbobby
SRASSQStSSSSbobs
SRSSSSRURTSTbodeg*
SRSSSSRURTSTbodega
SRSSSSSQRSSSbodge*
SRSSSSSQRSSSbodged
SSVQSRSVSSTSbodhr*
SSVQSRSVSSTSbodhrán
GSRTPZS^USSVbody
^SRQSSSLTSSSbody'*
^SRQSSSLTSSSbody's
WSSSSTSNSSSSbodys*
WSSSSTSNSSSSbodysuit
OSMSRiSPQPQWboet
QS[RSPSUSTTSbog
SSSTSSSNSTSSbogda*
SSSTSSSNSTSSbogdan
WSSSSSSNSRSRbogot*
WSSSSSSNSRSRbogotá
YSRSSSSSSQSQbogs
kQMOSNS@[PQNboil
SSPRSSSRTRRRboil in
ZLIRSTRVXUSUboile*
\\MPUSTSGUTRUboiled
PSRUSTSSRURVboiled >
QSLPSTRbVSTSboiler
[SNRSRSOUSSSboili*
[SNRSRSOUSSSboiling
tMNFRQRI`LPKboils
QQSTSPS`RYXWboise
OSPSSVSSSSSTbold
bPMPSSSMVRSRbolla*
bPMPSSSMVRSRbollard
]USOR\\RRSPSObollo*
]USOR\\RRSPSObollocks
^RVRS_SGUTUTbollocks >
NUQRSZSQRSSUbolt
SPOYSSSRSSSSbolte*
SPOYSSSRSSSSbolted
PT^SSSSPQUUVbolto*
PT^SSSSPQUUVbolton
H[UPQPS\\RQRQbolts
JOSRSUSQORRSbolts >
SSSSSSS[SSSSbolza*
SSSSSSS[SSSSbolzano
QSVSWGS_SRRRbomb
RSOQSRSgSRSRbombs
SSQSSPSeSSRSbonde*
SSQSSPSeSSRSbonded
RTSSSQSRSSSSbondo
WRP[SRSGVRNQbone
VSWRSSSRORRRbones
PSSQSRS]RQQQbonfi*
PSSQSRS]RQQQbonfire
TSSSSSSTRRSSbong
SSRRSKSbSSTSbongr*
SSRRSKSbSSTSbongrip
OSSSSSSWRTSUbonio
YOOWRSSSURRRbonne*
YOOWRSSSURRRbonnet
RSSSSSSMSSSSbonny
RSXSSSSTRSTSbonsp*
RSXSSSSTRSTSbonspiel
SSSRRSSRSSSRbonus
nRSSSRSJSRRRbonza
SRRRSOSdQOQLbonze*
SRRRSOSdQOQLbonzer
ORRRSRSqMNPLboo
RZYJRAPYUV[Qbook
IRYRQHQ^VUWRbook >
VSSSSRSJRRRQbook about
STKSSSSUSVUUbook of
[QSSSSSHUSSSbook on
PKSSSS^OSSSSbook'*
PKSSSS^OSSSSbook's
TMUTSaSPRRRRbookc*
TMUTSaSPRRRRbookcase
OPLMSRS`RUVUbooke*
LPNMSRS`RUWVbooked
USQSSSSSSSSSbookend
RWRSSSSBSSSSbookk*
RWRSSSSBSSSSbookkeeper
QbMQRQSMRRRRbookl*
QbMQRQSMRRRRbooklet
NRSSRPSZQSSRbookm*
NRSSRPSZQSSRbookmark
ENQRQPT~UTUUbooks
QRSSSQTCSSSSbooks >
M`SSSQVJRSSSbooks*
S`SSSQSJRSSSbookseller
MSSSSRVSSSSSbookshop
PRSZSSSOQUSVboom
TSSSSMSSTSSSboome*
TSSSSMSSTSSSboomerang
RSUSSSSPSSTSboost*
RSUSSSSPSSTSbooster
MOO[RRSLSXQXboot
PSSQSSSISSSRboot >
TSSRSQSSTSSSbooth
PQSSUSSSSSSSbooti*
PQSSUSSSSSSSbooties
RRRSSSSYSSSSbootl*
RRRSSSSYSSSSbootle
YQQbR[MFTVRXboots
YRPSSVPSWRPRboots >
PVSSSSSPSSSSbord
QSXKSPTPPSVSborde*
QSXKSPTPOSVTborder
SRTRSTSSRTTTborder >
}LFSSSRJTIJJbored
OSQRSSSMQTRTboree*
OSQRSSSMQTRTboreen
]RSWSSSGRRRRborin*
]RSWSSSGRRRRboring
SWKQSQR[RTUSborn
UM^FRIRXSVXTborro*
ZQSMSMSQWSTRborrow
OO`LSORTOYXUborrowed
cRNQSSSRQSSRborrowed it
QSQSSSSYSPQSborrowing
OgPTRSSSRRSSbosch
QXQTSSSSSRSSboscn
@qORSRSHHRRRbose
ZLISRISmYSTPboss
eSMRSOSCTRTRboss is
SSSRSSSSSSSSboss'*
SSSRSSSSSSSSboss's
SSSSSSSVQSSSbosse*
SSSSSSSVQSSSbosses
UPSSSSScRSSSbossy
VRPSSSSSSSSRbosto*
VRPSSSSSSSSRboston
FPTQR]R]SRSTbot
KRRRSTS]SSSTbot >
NVSSSSS_SRRQboter
L\\YKTRM\\NTYPboth
LPORSRQqNQQTboth >
XOMRTSRYTQRQboth ends
YQSSSSSSVTTTboth of
QTVTSQSSPRPPbothe*
RTOQSQSVPQPObother
PRNRSPSVPSQObother >
SSSVSSSSSTSTbothered
RS[RSSSOSSTSbothering
SSVSSQSNSTUSbotsw*
SSVSSQSNSTUSbotswana
TWKRWSQTSLPPbottl*
KWMPWXQXRKPNbottle
cWWQ[RR@TOQObottle >
LQOSSRSWTSSSbottle and
[SSSSSSITSSSbottle's
TSRUSNSYSTSTbottles
OcGQUQQTQRQRbotto*
^]GSUPQVQRQRbottom
_QPPSVREQSSRbottom >
OTSVZQSUSRSRbottom and
UNGTSRS`USQTbottom of
DYSRSTSQRSSSbottom's
TVSSSSSSRSSSbough
XSTMROXOZRVPbough*
XSTMROXOZRVPbought
MRNXSUVFTRRUbought >
SYNRSRVVRQOPbought a
VNYQRSS_PXXXbought for
PVVSSSSPTUSTbought in
ZNWNSJXFUSTPbought it
SSRSS[VLTQQPbought one
Q^NPSRQWWPRRbought the
^PPTSPSIUQSNbought to
FOUSSZRWSSUSbought two
`QESU`RCSKMNbounc*
^RSRSQSPRQQQbounce
XTGWVcSLWNQNbounced
ZQRPSRRGQRQUbounces
VRTRSYSSORQXbounces >
ISSSSSSYSSSSbouncy
LbRSSRRRKSSSbound
SRUSSSS]STSTbouqu*
SRUSSSS]STSTbouquet
RSSSSOSfSRSSbourb*
RSSSSOSfSRSSbourbon
KZWUaQR@PRSNbow
TUXSRSSMRVUWbow >
TSSSRWSURSSSbow's
XSPSSSSSTSSSbowed
WTNMSQRVXQTQbowl
UQQSRRSTTTTTbowl >
VSQSSSSQSSSSbowl'*
VSQSSSSQSSSSbowl's
SWPVSQSVSRSRbowle*
SWPVSQSVSRSRbowled
JSRTRRS]RVSUbowli*
JSRTRRS]RVSUbowling
RMQQPSRSWQOQbowls
PQTRSSSRSRRSbowls >
VPR^RSULOTOTbows
PUS^ONTWTQMRbox
b\\OJSPSYOSOQbox >
LUQTOTRZNVVUbox and
XUPQNWS\\VRRTbox had
IQPVSRSLRWRUbox in
N_^LNSTOTSSQbox is
PZRNTQSORQRQbox no
T^ZRPRSMTPTQbox of
QSNYRTS]RTSUbox on
YTOPQSRYRSSSbox said
TZHPQPSjOSSRbox says
[SSNQSSAWPRObox spring
SPSSPYSPTSSUbox the
TYOS`QSFQRPQbox was
RU_UJNTMRVTUbox with
VSRNWSSBSRRQbox you
KMLSbQQSOORNboxed
SOZRUWSHWUWWboxes
HSUQY\\SIQTUUboxes >
TSTPSSSUTTTTboxin*
TSTPSSSUTTTTboxing
JP\\eRNRJK^S\\boy
QYQNRRSTRRURboy >
RRNUSPS[SSSQboy called
PQYSSSSSRTTTboy with
NUVSSSSKSSSSboy's
MRdSSSSHQYWVboyfr*
MRdSSSSHQYWVboyfriend
DUTNRJSnPQRRboys
GWQRSSS[PRSRboys >
^RORSQSQQSSSboys and
K~RSSSSKPSRSboze
]Q_PRNSETRSNbra
[RTORRSIWRSRbraai
]WZRSQSLSRSRbrace
S[RQTQSHTRRRbrace*
P\\SRSSSRSSSSbraced
QRURTQSPTRRRbracelet
WSQSSSSLSSSSbraces
Q[RSRVSOTSSTbrack*
SSSSSVSRSSSSbrackenhome
X[RSRSSMUSSSbracket
LSTSSSSVSTSTbrackets
RSSUSSSPSTSSbrady
RSP_SSSQSTSSbrady's
RSP_SSSQSTSSbrady*
TQSSSSSSTSSSbrag
SSJYSRSRSRSRbragg*
SSJZSRSSSRSRbragged
SSSRSSSRSSSSbragging
SSWSSQSUTSTRbrahm*
SSWSSQSUTSTRbrahms
PSSRSUSYSRSSbrail*
PSSRSUSYSRSSbraille
TSSSSSSTSRRSbrais*
TSSSSSSTSRRSbraises
TVOQROSOVRRSbrake
QWPPRSSVTRRSbrake pads
[NRUSRSKSSSSbrake*
[NRUSRSKSSSSbrakes
TSSSSRSPTTSSbrakes >
S`OSSRSHSQSPbraml*
S`OSSRSHSQSPbramley
PRYRSRRQRWVVbramp*
PRYRSRRQRWVVbrampton
ZSNQSSSQUSSSbranc*
ZSNQSSSQUSSSbranch
?gVPRER_PPPLbrand
N\\PQRNSXRQRPbrand new
UQVRS]SJRTSUbrand*
SSRRS_SLRSSTbrandon
WRSSSRSRSSSSbrands
QRWSSSSRSTSTbrandy
MXQSQRSMSSSSbrans*
MXQSQRSMSSSSbranson
C_T]RTS[MURUbrass
SXQPSRSOTSSSbrass >
P]U\\SSSEPTTTbrass plate
SSZSSSSUSSSSbrave
LQORSQSwNQOPbravo
VRQSSSSSSSSSbraw
XSQSSRSSVRRQbray
PRSPSZSRRSSSbrayd*
PRSPSZSRRSSSbrayden
SSSWSSSQRTSTbrazi*
SSSWSSSQRTSTbrazil
UPSVUPTJMVUVbread
KSNYUQSZRUSVbread >
NPOS[SSZRTSTbread bag
[PTRYSSHRRRSbread knife
[RSSSPSQSRSRbread's
XQUQSPSLSSSRbread*
SSSQSSSRSSSSbreadcrumbs
PRVSSSSOSTSSbreadth
GWIPSSS\\RRUSbreak
NRRQSPSVSRSRbreak >
MTKZR\\R[USPTbreak*
URSSSRSLSSSSbreaker
WSO[RZRDUTOUbreakfast
RS__SSRJRWPUbreakfast >
VSQPSYSKUPRRbreakfast the
SVSSSSSUSQSRbreaking
MOURSUSdTSSSbreaks
MVMSSSS^RSSSbreakup
SSSSSSSRSSSSbreas*
SSSSSSSRSSSSbreast
WPKOQUSNVOQNbreat*
[YJMQMSQVORPbreath
SPSSRRSKRSSSbreath >
\\HSSSRSRSSSSbreathable
PMTSSVS]RRSQbreathe
FSUSSVSeSSSRbreathe >
J]RYSRSGRTSSbreathed
QPRRSZSQSSSSbreathes
USTQSSSVUSRRbreathing
SSRSSSSXSSSSbreco*
SSRSSSSXSSSSbrecon
SSSSSSVBSSSSbreda
TSSZSRSARQSQbreed*
TSSZSRSARQSQbreeds
XRQSSSSNSTSTbreez*
XRQSSSSNSTSTbreeze
RS[RSRS[SSSTbreme*
RS[RSRS[SSSTbremen
LZ>RSSSiRPPSbrend*
LZIVSSSTSSSSbrenda
RSHPSSShSPQSbrendan
SUSRSSS]RSSSbrenn*
SUSRSSS]RSSSbrennan
SSSSSSSQQSSSbreto*
SSSSSSSQQSSSbreton
SSSSSRSSTSSSbrew
SSRRRSSLSSSSbrews
IxIPSNRdSOPObrian
PSSRSRSMQSSWbribe*
PSURSUSEQSSVbribed
SSRSSOS[SSSTbribes
RZSNQTQ^TNQLbrick
LSUPSRS_TQSQbrick >
STRSSSSSSSSSbrick's
RSQSRWSTUTSTbrick*
RRRSRWSTUTSTbricks
TSSSSSSQTSSSbrida*
TSSSSSSQTSSSbridal
PI^RSQSUPXXXbride
TMKRSQSdTVUSbride's
bJKQSQSZVUUSbride*
`QSRSSSLUSSSbrides
SSSSSSSPTSSSbridesmaids
JVU\\SYSHTTTTbridg*
JVV\\SYSHTTTTbridge
_LTYSVSMWSRSbridge >
SSRSSSSSSSSSbridges
SSS^SFSRSTSSbridi*
SSS^SFSRSTSSbridie
SSRRSSSSSSSSbridl*
SSRRSSSSSSSSbridlington
TQWSSSSSSSSSbrie
WRQRSWSbQQQUbrief
RSWSSSSUSSSTbriga*
RSWSSSSUSSSTbrigade
\\RPQPSSRUMQNbrigh*
]TRQQPSQTQRQbright
TVRTTRSURQRQbright as
WRROQSSRQSSSbright enough
UQRSSRSUTQSRbrighter
QSRSSVSSSSSTbrightlamps
RSSSSSSSSSSSbrightmoor
TSRSSSSRTRSQbrightness
SSTSSTSSSRSSbrightnest
`SSSSXSMRSSPbrill
_OPXYQSCYPOObrill*
dRPXRQSHYSRRbrilliant
SRQYRRS_WTSUbrilliant >
NPSSZSSORPPPbrilliantly
SSSSWSSSRSSSbrim
PTRSRSSSSSSSbrind*
PTRSRSSSSSSSbrindle
SSSSSSSSRSSSbrine
>WZWQHSkOWQTbring
LXV]SLSHSVQTbring it
LP^ORMUaSVWUbring*
FSRRSQUfSUUUbringing
YQ_PSOSNTTUSbrings
QQWQSRSZSTTTbrings the
^STUSOSLQRRQbring~@me
YQZSSSSVSSSTbrisb*
YQZSSSSVSSSTbrisbane
TSRSSRSSSSRRbrisk
SSRSSSSSSSSSbrisk*
SSRSSSSSSSSSbrisket
RSMZSSSPSTPTbriss*
RSMZSSSPSTPTbrissie
XKVQSSRNWRTRbrist*
ZKSSSSSUWRSSbristles
QRWQSSRLSRTRbristol
STSSSSSWSSSSbriti*
STSSSSSWSSSSbritish
NSDSSRSdSSSSbritt*
NSDSSRSdSSSSbrittas
SSXSSRSVSSSSbrno
LRVPSYS^LQSSbro
RS]SSSSRRVUVbroad
YSQSSSSQTSSSbroad*
YSQSSSSQTSSSbroads
RWRSSSSVSSSRbrocc*
RWRSSSSVSSSRbroccoli
SSSPSUSOSSSSbroch*
SSSPSUSOSSSSbroche
Q\\RSSQSRRRSQbrogu*
Q\\RSSQSRRRSQbrogues
QPQWQYRPWVRWbroke
PMTRSSS\\VSSSbroke my
A]MRROSWOUUSbroke*
A]MSRSSWOUUUbroken
SSSSSOSSSRRQbrokerage
PSSSSSSRSSSSbron
RSSSTSSSSSSSbronx
SSSSSSSSSTTTbronz*
SSSSSSSSSTTTbronze
TSRSSSSDSSRSbrook*
TSRSSSSDSSRSbrooklyn
TQ[PSOR]WSVSbroom
RQK^SOSZQVOVbroom*
RQI^SOS\\RVOVbroome
PQJ_SSSWRWOXbroome >
SSUSSSSQRSSSbrooms
YUSVOSRRPXWWbroth*
PRNWPPRRRUTUbrother
_WSSRMSNSRRSbrother >
VUWORQRPTSTRbrother in
\\XWRRSSSRVVUbrother's
SRSSSVSSRSSSbrothers
PPSgSLSUNXUTbroug*
PPSgSLSUNXUTbrought
ORXdSOSDPURRbrought it
SSSSSSSRSSSSbrow
OX[]MRTPUYTVbrown
RNQ^QSS_TSSSbrown >
LVQRSRS]QSSSbrown paper
YSRRSRSQSRRSbrown*
YSRRSRSQSRRSbrowns
^SQSSRSRSSSSbrows*
^SQSSRSRSSSSbrowser
TSSSSSSQVQRPbrrr
KQX_SMSFOYRXbru
hRNSSOSMRSSSbruce
\\SOSSSSRUSSSbruge*
\\SOSSSSRUSSSbruges
TSSSSSSRSSSSbruh
WTPRSQSbUSSSbruis*
RPSSSQSeTSSSbruise
OYPSTSSOSSSSbruised
\\QSRSSSSTSSSbruises
PXSSSSSTQSSSbrunc*
PXSSSSSTQSSSbrunch
KSSSSSSXSSSSbrune*
KSSSSSSXSSSSbrunette
SSYOSSSTSSUTbruno
TXPTPRRZOQRRbrush
TeQRRSRBORSSbrush >
JNSSRSSVVSSSbrush and
XYQRUSQFTRRPbrush*
SSSSSSSQTRRRbrushed
XYQRUSQHSRSQbrushes
USSRSSSQURSRbruta*
USSRSSSQURSRbrutal
WSMcSSS1SPSPbtw
MPSSSSSaVSSVbub
^TKOSQSOWPPQbubbl*
TUMSNQSMTRQSbubble
ZQRSNRSNXSSSbubble >
VTRQTSSRQRRRbubble wrap
]RQPXSSUVQQQbubbles
WSSSSSSOSSSSbuck
XQNRUVSPTSRQbucke*
bRNRVWSEUPQMbucket
eWORVSS?WPQMbucket >
MRUSSSSVSTSUbucketing
OSQSRRS[RUTUbuckets
R\\RPRRSPORRRbuckl*
I^RRRSSTNRRRbuckle
YSSSSRSSTSSSbuckle's
VQSPSSSPSSSSbuckles
XPINRKZcRMOKbucks
XSPRSOPXWSRRbucks >
MRSSSUU[PSSRbucks for
SSRSRSVVSRSPbucks to
\\PRRUSSPSQSQbud
RSTSSSSQSSSSbudap*
RSTSSSSQSSSSbudapest
aRQ[SSS;VTSSbuddy
USWSSRSPSONObudge
VRRSQVSTTSTSbudge*
VRRSQVSTTSTSbudged
QVUOSSSURSUUbudgi*
USUOSSSTRSVUbudgie
DRQUSSS[SSTSbudgie >
OVSSSSSTSSSSbudgies
QPWSSQS\\SUTUbuff
KSaQSPSPPYWXbuffa*
KSaQSPSPPYWXbuffalo
RTQWSRSTSTSSbuffe*
RTQWSRSTSTSSbuffet
URSSSSSPSSSSbuffs
QYNQR[T`UMMRbugge*
AXXQR[TdKTT^bugger
Q]YSSQSIQVVSbugger all
cTISSSSO^KLHbuggered
SPaSSKSTSVVUbuggy
WRSRSQS\\XSSSbugs
JSSTSRShTSSRbuick
SQRRSSSVWTTSbuild
OUTZRURWSRQSbuild*
OUTZRURWSRQSbuilding
QUQ\\SSRKSUSTbuilding is
_NIPURRKRQQTbuilt
ZQRVQSSJSTSUbuilt this
L`NUSQTVNVXVbulb
`RSRSRSMTSSSbulb'*
`RSRSRSMTSSSbulb's
OQZTSTSMTQQRbulbs
MSSSSRVSSSSSbulga*
MSSSSRVSSSSSbulgaria
SSRSSSSSUSSSbulge*
SSRSSSSSUSSSbulged
RQRSSSS]QSSSbulk
TQRRSRSRRRSSbull
SSSSRSSPSSSSbulla
QSSSSSSWSSSSbulld*
QSSSSSSWSSSSbulldog
ZQSSRSSMTRRRbulle*
XRSSSSSPRSSSbullet
SRSSSSSQSSSSbulletproof
TSSSSSSRURRRbullets
[SRSSSSLSSSRbullf*
[SRSSSSLSSSRbullfinches
LRRSSSS\\STUSbullo*
LRRSSSS\\STUSbullock
URRSSSSWSSSSbulls
LPRRS[RbMSSXbulls*
ROSSSOSgSTTSbullsh
MTRRS_SOMQRXbullshit
TPS`SQSJRVRVbum
SSSSSRSPSSSQbum's
aNnRSKSRQVWTbump
KaNQRNS_SUUSbumpe*
Q]SSSPSPSSSSbumped
MXTRSQSTSUUTbumper
SSMRSSSbSSSSbumper's
SSSSSRSTSSSSbumps
QWNSSQSbSRRRbun
BQQPRxSIKPR\\bunch
RPQSSSSVSRRRbundl*
RPQSSSS]SRRRbundle
SSSSSSSLSSSSbundled
JTQeSSSWQTSRbunga*
JTQeSSSWQTSRbungalow
^RRPSSSRUSSRbunge*
\\RSRSSSVUSSSbungee
TSSQSSSOSSSSbungees
QPVSSQSeQMPLbunio*
VPRSSSS\\RORObunion
OSWTSQS\\RQQPbunions
RRSURSSYSUSUbunk
NRWSWSSJRQTQbunke*
NRWSWSSJRQTQbunker
RRTSSSSYSSSSbunni*
RRTSSSSYSSSSbunnies
[QQSSPSHTTSTbunti*
SQQSSSSSSTSTbunting
[SSSSPSHSSSSbunting's
OSSSSSSVSSSSburde*
OSSSSSSVSSSSburden
SSQSSSSQSSSSburea*
SSQSSSSQSSSSbureau
PRPVSSSYRTRSburgl*
PSQVSSS\\RTRSburglar
SSRSSSSPSSSSburglars
KVSSSRS]SSSSburgu*
KVSSSRS]SSSSburgundy
MQNRSVSYUTTRburie*
MQNRSVSYUTTRburied
SSTSSSSPSTTTburma
FeLTSYSlQSQRburn
QOSUSRS_RTRSburn on
TRQSSSSQSSSSburna*
TRQSSSSQSSSSburnaby
`SLRSRSMRUUTburne*
_SLRSRSQQUUUburned
TSSSSSSPTSSRburner
SRUSSRRSTSSSburni*
SRUSSRRSTSSSburning
QSXRSSSNSTTTburnl*
QSXRSSSNSTTTburnley
\\NQRRRS[SSTQburns
[TPOSRRQQSSRburnt
fUQRRQSQUSSQburp
WSVISSSDSSSSburpe*
SSVISSSISSSSburped
WSSSSSSNSSSSburpees
SSQRSSSOSSSSburpi*
SSQRSSSOSSSSburping
USQSSRSOSTSTburri*
USQSSRSOSTSTburrito
PSSSSRSYSSSSbursa*
PSSSSRSYSSSSbursar
PSVSSSSVSTSTburst
VQQSSSSUTSSSburst*
VQQSSSSUTSSSbursting
OSXRTRSPSTTSbury
dSWQSMTNYSSPbus
_MOHUUSHYOOPbus >
VSN]RSSDQUQVbus shelter
QSURSRSURSTSbus stop
MYVSSQRWSPPPbus ticket
KPEPSFOyRTSTbuses
TSTVSRS9SVSUbush
SSSRSSSQSSSSbushe*
SSSRSSSQSSSSbushes
VRWLSPR\\VRSSbusin*
VRWLSPR\\VRSSbusiness
YSQLSJSbTSSRbusiness >
XSSSRSSSSQRRbust
HRTRSRS{RSRUbusy
QSURSRSURSTSbus~@fail_verb
[\\IUSO^HTKJObut
cN`ZRPRAOLOKbut >
NOUVXTSaPVUSbut a
GQISSVSgTSTSbut even
ZUOSSMSaUUSUbut he
KXIUSRSkRTTTbut he's
J[QLRNUYURTVbut i
UOSSSOTMSSSSbut i'd
L]TSSVRHPRSQbut i've
cQLSRURQWSRRbut it
VQJSSRRkRRSSbut it's
YRRUSRSLTTSSbut mine
\\PQRSSR<TRSObut my
VSRSSSS\\SRTSbut nobody
^IUNQVRFWQRNbut not
D^VZSRURQSQTbut she
]TORSQSCSRRSbut that's
MXZTRNSCVTTVbut the
QVXQSRSQQSSRbut there's
`OPRR[TIUSSXbut they
YZPRSSRDTQQQbut this
VOLQSRSdTQQRbut we
[WSRRQSSSSSRbut what
OPQRSZSbQUTUbut when
WPSSURTRSSSSbut who
UVQPSRSSRSSSbut you
KWQ[SSSZOWSWbutch*
KWQ[SSRZQWSWbutcher
SSSSSSTSRSSSbutcher's
^SQRRQSLTSSSbutle*
^SQRRQSLTSSSbutler
PRSSSUSSSSSSbuts
URVUSKSlXSSSbutt
^OPMONUUXNPMbutte*
fQPPOPUFZNPMbutter
]QVPSRRJTORObutter >
SSUSSRSYRSSSbutter and
LSUQSOS`QSSSbuttercream
QQRRSSSWSSSSbutterfly
SSSSSSSQSSSSbuttermilk
TSSSSVSRSSSSbuttery
]JOWQSUURUTXbutto*
KNNXSZU_PUTXbutton
LTT[RZSNSVUXbutton >
QQWNTZPQPTTVbutton and
XRRSSUSLUSSRbutton for
SSSSSSSUSSSSbuttonhole
YRSSSNSSSSSSbuttonholes
_PTRRPSGTSSRbuttons
TRSSSRSRUSSRbuttons and
XOXNSOU`WXUUbuy
UQSPSRN_RTSSbuy a
MSSSSSRTRVVUbuy green
QSSSSTZJNSSTbuy the
ORRRSXRLQQRPbuyer
RQ[QUXRIRTTSbuyin*
RQ[QUXRIRTTSbuying
WSMOSPSXTRSPbuys
]RRSSOSLZUSSbuzz
RVSSSRSRSSSSbuzza*
RVSSSRSRSSSSbuzzard
MRZZSMSPMVRTbuzze*
GRQXSQSQPYSWbuzzed
GRUXSSS\\PXSWbuzzed every
VWOWSRSMSPQPbuzzer
RQ_RSPSZSTTTbuzzers
WQTRSSSQQRRRbuzzes
XMWMNTQQXSVTby
QRWMSSSXSTUSby 0
SS]FSQUORUVTby 00
UM]QSNRRVRSRby >
MUSS[LaEMUVKby a
MSVSSQSRRUVUby and
KSQQSdRWSQSUby breakfast
DRaRSQSOPYZXby camel
KRQTSSS[SSRSby ear
XSUPSSSOURRQby easter
SSXQSKSORSTSby end
RLXZSRSGSTSSby four
VRHYS[SJVOMRby friday
VOPRSWSPRTTUby hand
SRXSSOSTQWWXby heart
OSVRSTSSTRRSby herself
]SEPSJSUWRSSby it
^TIKSMRVWSRQby itself
VRGXSTS^ULLOby lunch
YSPUSRRLTQQPby lunchtime
RRESS[SSSRQRby mail
QTE[STSZSTSRby me
HQRSS`SNRSSUby mistake
TTeOSORLRWZUby my
OPXRSSSXRRTTby name
XVDVSTSWSRQSby nine
MT\\RSOQVSUUQby noon
IR_QRNSMQXYWby now
PITTQYS]UTTXby one
QPHSSTT[QRSSby six
SaOQSNSOTSRQby somebody
PUSVSRSPRTRSby someone
SSRWSWSJRUSTby supper
aTTOSRSHSMPOby teatime
NTG`QWWQJVPSby the
VSNRSRSOTRRSby themselves
cULSSOSQTTRQby then
UWURSSR[SRQTby thirty
PSQRSRSQSTUSby this
PV_JSSSLRSVSby thursday
R^E[UNU^SQOOby two
RSXRSORHQUVTby way
WSRSSUSQUQPQby wednesday
D\\kWSHO^QVTRby what
VPQQRUSXURRRby which
VRPTSTSWSTSTby your
TRUOR[RmSSTVbye
URWORXRdSSTVbye >
JSUMSSSrSTUUbylaw
RSTSSRSVRTTTbypas*
RSTSSRSVRTTTbypass
SSSVSPSJRUSTbyre
QRPRSTS[TRQUby~@answering
VOPRSWSPRTTVby~@arrival
KPVSSOS\\QWVXby~@body_part
]PWSSSRGVNOOby~@book
RQWSSSSTRVUWby~@carrier
`TKSSNSWUTRQby~@comparison
jOBPR^OTZHKJby~@day_time
_SUPPSSNUQQQby~@feast
SSRWSWSJRUSTby~@food_spices
STVYQQRJRYZVby~@me
]O\\TSLSLURTSby~@month
QcOTSLSLSSRQby~@neighbour
CR]XSRWQOTRUby~@number
RRESSZSTURQRby~@parcel
IRRSSRShSTUSby~@size
WSRSSWS]TRRSby~@time_span
QSTTSRSOQSRRby~@weather
^TJLRaRS]MONby~@weekday
FQRSS`SMRRSSby~@wrong_item
QSSQSSSQSRSRb~@delivery_place
QRMTQ`RJLQPXc
PSSSSSSPSSSTc's
WQSSSSSRSSSSc00
OYLSSSS^TOOOcab
OUQTSSS\\TQQQcab >
OTSSUSSSSSSScabba*
OTSSUSSSSSSScabbage
YSSSSRTQSSSScabel*
YSSSSRTQSSSScabela's
RSSUSSSVSTSTcaber
[QRSRSSMRSSScabin
GVSSSSSbNSSScabin*
GVSSSSSbNSSScabinet
S\\PSTQTGPTSTcable
WYQSSQTERSSScable >
bQSSSRSMRSSScable's
\\OVRSQSZRSUScable*
MQVRSRS`SSUScables
SSSSSSSSSSSRcache
I`SSSSSPPRRRcactu*
I`SSSSSPPRRRcactus
SSTSSSSSSSSScadai*
SSTSSSSSSSSScadair
SSSSSSSSRRSScaddy
SSSSSSSQTSSScafet*
SSSSSSSQTSSScafetière
WSSSSSSOSSSScaff
TRMXSSSWTUSTcafé
SQYRRSSOTUUTcage
RSZRSSSMSTSScages
OSRZSSURRUPVcairn*
RSYSSTSRSSSTcairnryan
PSKZSRURRUPUcairns
CGSWPSRpO^]^cake
GOLZSPS[QXUWcake >
NQRRSSSVSSSScake'*
NQRRSSSVSSSScake's
VSQSSSSQSSSScakes
dOR\\RSSRRRSPcakey
NRPSRRUVRTUUcalcu*
SSESSSS]SSSScalculated
NR^SRRUKRTUUcalculator
NQ\\OSTRSRU[Tcalen*
NN]PSURXSY\\Xcalendar
JR_RSSSKPX[Ycalendar >
SWSRSRSNSPQOcalender
QPNRTPWQRVRTcalf
IUaRSMTKPTTRcalga*
IUaRSMTKPTTRcalgary
[RQSSSSPSSSScalib*
[RQSSSSPSSSScalibrate
SSSSSSSRSSSScalif*
SSSSSSSRSSSScalifornia
RSUSSRSQSSTScalip*
XSSSSRSGSSSRcaliper
MSUSSSS]SSTTcalipers
_Q[VRGRP\\UTMcall
ORVSS`SNSTTUcall >
YRRPSSSJSQRRcall him
YT`PSNRBUUXRcall it
KT[SSBSdTVVRcall me
V[TOTMUOVSTOcalle*
S\\TOTNUNUSTOcalled
SMRSSUSKRSSTcalled 000
NR_QS]SUQTSWcalled >
UNQSRXS:URRRcalled a
H[MOSIS\\UQROcalled it
VOX`SNSORXRYcalled me
YPSSSVSLTPRPcalled my
ZTTSSSSORTSScalled the
VSSSSQSTTSSScaller's
YOURSWRGRQQVcalli*
aSSSSSSITSSScalligrapher
SSSSSSSQSSSScalligraphy
LPURSXRSPQQVcalling
PSUSSVRSRSSTcalling it
TSVRSSSSQPQScalling me
TPVRSUSNQPQScalling~@me
WOJMRSOWURRVcalls
HRRPSQSiSSSScalls it
HSXUSOSaTTTVcalls me
HSXXSLS\\TVTVcalls~@me
XQSSSSSPSSSScallu*
SQSSSSSSSSSScallum
XSSSSSSPSSSScallum's
W\\RRSTSbUQRPcalm
GSRSSOStRRRRcalme*
GSRSSOStRRRRcalmed
USQSSQSOTRSScalmi*
USQSSQSOTRSScalming
QSQSSQS^STSScalum
WRSRSRSTXRSRcalve*
WRSRSRSTXRSRcalves
GSTSSSScRSSScalvi*
GSTSSSScRSSScalving
W^JZSSSEQTQScam
O[XUWSSPHTSTcame
WM[dRPQNPXZVcame >
JR[PS]R]RUWVcame a
RdWOSSSNRTUVcame after
XJeYSJSWPYWYcame and
OZGaSSSSRUPUcame at
ZQKPSVSLWQRQcame away
jRNNSMO[YVTUcame back
kNNJSWSYYQSQcame down
QRaSSRSMSVWVcame first
OO[XSRSURTSScame for
RMUQSRSRRWVUcame from
XO?SSQSkSVTVcame home
JPeIZLSSOVWWcame in
YOZGSTRKVPUPcame off
MPmKSUROUQPPcame on
YSURUPUHYRRScame out
ZRQYSRS?TRRQcame over
RRR\\SWSPRPPPcame saturday
RRVVSOSJSPSOcame so
QN^MS]QTOPRPcame the
YNUTSRSLSSSScame through
WPUSSSSRWOPOcame thursday
XRLJSRZaURTScame to
XO7JSRSqRUWWcame two
dW8fRZRITNMNcame up
VJ`NSRSKQRTRcame when
JkTFNXSOQOPKcame with
MOqOSQRDPY\\Xcamel
[QSQSQSISSTRcamel >
WQSRSPSTSVSVcamel*
QSSSSSSSSVSVcamellia
YRSRSPSTSSSScamels
YQNURJPYSXTVcamer*
MSSWRJPURXTWcamera
MRSaSSSLQXUWcamera has
LSPUSSSTSTSTcamera on
PXRZSSSKSSSScamera shows
UQORSSSXSSSScamera's
]SQRSSSRTSSScameras
HVoJSOQ[RWWWcamp
QR[RSRSNQXWYcamp >
WRSRSRSSTRSRcampa*
WRSRSRSSTRSRcampaign
PRSSSSSXQRRQcampe*
PRSSSSSXQRRQcamper
ZPRSSSSSSSSScampf*
ZPRSSSSSSSSScampfire
]SYOROSMTRTRcampi*
]SYOROSMTRTRcamping
USURSTSFSSTScamps*
USSSSRSLSSSScampsies
TSURSTSMSSTScampsite
SSWSSRSQQRRRcamry
[RQSSSSOSSSScams
dTQGTIR\\]IMGcan
MVTPSOR_TSTTcan >
WROVSUSNPRQUcan be
[OMRS[UETPQScan do
VQUSSNS]UTURcan find
aSSOSRS@VSSRcan get
DH_WSSSMRUSTcan guess
OPTOQQSQURRQcan hear
QRWRSQSRRQSPcan i
]eNRSUSHRUTTcan imagine
LSSSSSSTSSSScan it
VSTQSSSNPSSScan lift
LVSSSSSKRTTScan make
]PRSQSSSVRSScan open
UUTQUPUTTNRLcan read
VR]QRNSSSVVVcan say
G[TY[ZRTSTNUcan see
NTIMSUS^URRQcan still
`P[LSQSPVRTQcan tell
bIIWPWQSNNPLcan't
PSRMSWS\\RSTTcan't do
[RYPSPSaRRSQcan't even
PVRVS[RJTSRScan't fault
PR^TSQSPSUUUcan't find
KQRPSYSURQQTcan't get
JRLRSNSPSRRRcan't say
TQ[QSRSVVSSRcan't see
S[PVRRSMSSTScan't tell
KRGPVXVVRRQPcanad*
PTKQWWTESQQPcanada
NQOSRUUeRSRScanadian
SSRSSMT`RSSScanadian tire
QRSVSPQgRVTScanal
XSQRSRSQSRSRcanal*
XSQRSRSQSRSRcanals
LReSSQSORUVTcanbe*
LReSSQSORUVTcanberra
NOOOR`LURMOZcance*
LRKQSdQJSQPUcancel
PSRRSVSUSQRScanceled
RSMSSTSSRRSUcancellation
EP_RRUN^MRTYcancelled
RRZRSSSFQUUVcancelled it
SSQTSPNYSQRScancelled my
RRPSS^VOQRSRcancelled on
XSRSSLScVSSRcancelling
bSSSSQSAVSSRcancels
XSSSSSSSSSSScancu*
XSSSSSSSSSSScancun
UVZRTSQSPWXVcandl*
VVKSTXSRRORQcandle
WVMVSUSVUPPRcandle >
VP\\PSPSVRVUTcandlemas
OVYVSQQQQWVWcandles
QSISSRS^TRQRcandles >
TSWRRSSRSSTScandy
MSSSSSSVSSTScane
QSUSSSSRPUTUcanes
PTSSSSSRSSSScanis*
PTSSSSSRSSSScanister
XRRPSSSLUSSScanmo*
XRRPSSSLUSSScanmore
QSQVSRSZSTSTcanna*
QSQVSRSZSTSTcannae
ZNFRSQSaUSSScanne*
ZSSRSQSZUSSScanned
SNGSSSSZSSSScanner
bRHQSSRNVONMcanno*
bRHQSSRNVONMcannot
QSSUSSSNUSSScanny
LNUTSSShRTSVcanoe
YPSRSSSQUSSRcanoe*
YPSRSSSQUSSRcanoes
NUSSSSSSRSSScanon
NUSSSSSSRSSScanoo*
NUSSSSSSRSSScanoon
]RTSSQSKSRRQcanop*
TRSSSRSOSSSScanopy
\\STSSRSOSRRQcanopy's
PPM]ROS_TTQScans
ZMRQSNSP\\PQNcant
\\PPRSSSNTSSScante*
\\PPRSSSNTSSScanteen
SSSSSSSUSSSScanuc*
SSSSSSSUSSSScanucks
\\RPRRRSQVRSRcanva*
\\RPRRRSQVRSRcanvas
SSRSSSSSSSSScanyo*
SSRSSSSSSSSScanyon
XRWWSQSBUSTRcan~@answering
UUTQUPUTTNRLcan~@book
ZORRSSSFRUVUcan~@courier_act
VSTQSSSNPSSScan~@delivery_place
N[XXSSSCRVTUcan~@hedge
QRWRSQSRRQSPcan~@me
]PRSQSSSVRSScan~@packing_verb
A\\QQSUSSPSSVcan~@senses
OSURSRSXRSTTcan~@work_verb
ZYJRZHTPXNQKcap
STRSSSSYSSSScap's
UOSSSSSSUSSScapac*
UOSSSSSSUSSScapacity
NPSTPSSRQSSTcape
`MRSSOSQTSSScapfu*
`MRSSOSQTSSScapful
SQ^XQXRDTSRTcapit*
PR_SSTSOSUUUcapital
VRRXQWRHUPPScapitals
TRTUSRSMUSQRcapitals >
NRRSSSSgRQRPcapo
PSRSTSSSSSSScappe*
PSRSTSSSSSSScapped
PSSSSSSWSRRScapri*
PSSSSSSWSRRScapricorn
PSPaSQSSSSSScaps
RSUSSSSVSSSScapsi*
RSUSSSSVSSSScapsized
USSSSQSOSSSScapsu*
USSSSQSOSSSScapsules
YRXPSSSJSSSRcapta*
XRRSSSSQSSSScaptain
SSYPSSSLRSSRcaptain's
RRSSSVSPSSSScaptu*
RRSSSVSPSSSScapture
OUJgVUUUTRRTcar
IVNlRQRLRVPScar >
RSSRSSSVSTSScar park
URXOSSSRSRSScar with
YSSSRSSHSSSScaram*
YSSSRSSHSSSScaramel
SSSSSRSSSSSScarat
VQRQSSSMUSSRcarav*
VQRQSSSMUSSRcaravan
SRSSSSSSRSSScarb
PVRSSSS[QSSScarbo*
PVRSSSS[QSSScarbon
VSRSSSSYTRSUcarbu*
YSRSSQSNTRSRcarburetor
PSSSSTS^SSSUcarburettors
OK?h\\T[QTOGQcard
ZRVG[]RTYVTScard >
LVZQQZSMQRRScard and
URSSSSSZSSTTcard came
PSSSRURORSRScard for
ZVIQSWSLRSSTcard in
RSFZSRS`SSRScard on
RRK[SNSTRSRScard saying
NJIjSOeRRTOScard says
^RPSSHSYUSSPcard that
RSTTSNS:QWRTcard through
PQWSRPSRSRTPcard with
USSSSRSQTSSScard'*
USSSSRSQTSSScard's
RSSSSTSRRSSTcarda*
RSSSSTSRRSSTcardamom
RNR\\TSSPQ[Q]cardb*
RNR\\TSSPQ[Q]cardboard
TNRQSSSaUSSRcardboard >
UIXPRTTMQUVUcardi*
KRQSSSSQRTSTcardiff
RN\\PRTTHQTUTcardigan
SQXSRQSUSQRQcardigan >
QSVSSSSMRSTScardigans
`NNSSRS`TSSScardinal
T]ZVQNQ>ZPSPcards
JQURRQSOSUTTcards >
F^PURRSUTRSRcards are
TRQXSSSYSSSTcard~@arrival
QSONSbS=MPRYcare
SRSSSSSTSSSScared
SSQSSSS]SSSScaree*
SSQSSSS]SSSScareer
WSSRURSMRSSUcaref*
SSSSUSSSRSSScareful
WSSRTRSNSSSUcarefully
]LSSRWSQRSSScarer
STRPSxSGQKMQcares
MSPYSSSPSUSUcaret*
MSPYSSSPSUSUcaretaker
LSWSSSSSPSSScargo
[ORSSSSRUSSScargo*
[ORSSSSRUSSScargos
RSSSRSSTSRRScarib*
RSSSRSSTSRRScaribana
TQSSSSSSSSSScarin*
TQSSSSSSSSSScaring
@RP_SPSjNYRXcarl
XSRSSSSQSSSScarli*
XSRSSSSQSSSScarlisle
SQUSSSSPSSSScarma*
SQUSSSSPSSSScarmacks
QPdRSPSUSSSScarn
XPUSSSSOSRRQcarni*
XPUSSSSOSRRQcarnival
MO\\OSISiRVUTcarol
SPKSSSS_SRRScarol*
SPKSSSS_SRRScarols
SSORSSSXSSSScarou*
SSORSSSXSSSScarousel
SMQZRSSfSUSUcarp
SSOSSSSSSSSScarpa*
SSOSSSSSSSSScarpal
[JTP]SRE[NQNcarpe*
USSSSSSGSRSScarpenter
UJTQ]TSVXOQOcarpet
KRVR^QSQVQRQcarpet >
XSSSSRSNVSSRcarpets
UNSVSSSSSUSUcarpo*
UNSVSSSSSUSUcarport
NPXWWTUTNYUYcarri*
OSSLSQWdRSSScarriage
[LSSSSSTSRRRcarriages
SSSSSSSOSSSScarrick
QXY\\RIQFO\\UUcarried
IYNWROSQMTRRcarried it
DSRWSQS_QZTXcarried the
USSZY[RMSRRVcarrier
RSRSSWSNRRSUcarrier's
KSSORTS^SSTScarries
JOPPQTSkSRSQcarro*
TSSRSTSSRSSScarrot
IOPQQSSkTRSQcarrots
WS^QREUTVTTOcarry
RSUSSNRQUTSTcarry >
\\\\TRSOSITUVTcarry a
LPRTSTSVSTRTcarry*
LPRTSTSVSTRTcarrying
JSRTSSSYSTSTcars
YKIRSOvRSPRNcart
SPUUSSSRSTSScarte*
SPUUSSSRSTSScarteret
SSRSSSSVSSSScarth*
SSRSSSSVSSSScarthorse
>RLWgKRRI[QYcarto*
DPJ[hKROK[PXcarton
NORJ]VSJOPSQcarton >
O\\TPRSSVRPRPcarton and
SCSUORSQSYSXcarton was
QSQO_OSNRPSNcarton with
MUUOSSSWQSTScartoon
SP[SROUNPZZWcartr*
RR[SSQSQQZZWcartridge
TQSSSRUPSSSScartridges
VSRRSSSRUSSScartw*
VSRRSSSRUSSScartwheeling
SQYSSTSOSRSScarve
JRWSSSSbRUTUcarve*
JSWSSSS^RUTUcarved
SSSSSSSWSSSScarver's
SRTSSSSSRTTTcarvi*
SRTSSSSSRTTTcarving
WSPSSSSQSSSScasca*
WSPSSSSQSSSScascadias
N\\MMY^RUPMSRcase
IZTRXYRVOSSScase >
MSROSYSGQRSScase is
SSSSSSSTQSSScaseb*
SSSSSSSTQSSScasebook
TPLRS[QUSSSUcash
RSSSSSSSSSSTcashe*
RSSSSSSSSSSTcashed
XRSRSSSQSSSScasin*
XRSRSSSQSSSScasing
TRPSSSSSSSSScassa*
TRPSSSSSSSSScassava
TSXRSPTQQTTUcasse*
TSXSSSTLPTTVcasserole
SSSSSPSXTSSScasseroles
SSSSSRSNSSSRcassi*
SSSSSRSNSSSRcassio
MN[QSQSPSVVWcast
]RRRSSSHTRRQcast >
YPPQSSSKTSSRcast iron
LSSRRQSXTSSRcastl*
LSSRRQSXTSSRcastle
YRSQSSSNSSSScasto*
YRSQSSSNSSSScastors
fRQOSSSLTSSScasts
LkNSSRSQSSSScasua*
LkNSSRSQSSSScasualty
PONKQ\\R^TOQPcat
LVOORdReSTSVcat >
TSTRWUSSRSSRcat and
IQO`SSSKPWSWcat flap
TTOSSSSSRTSTcat has
GOGRRQSjUOQQcat's
RVMRQRSZSRSRcatal*
RSNSSRSZSSSScatalogs
SVSRQSSSSRSRcatalogue
SRWRSSSPSSSScatan*
SRWRSSSPSSSScatania
PS\\SSRRFSTTUcatar*
QS^SSSS<SSSUcataract
RSQSSRR]STSScataracts
bPNVSVRHXOQMcatch
fOMSSRSSXSRRcatch*
fOMSSRSSXSRRcatches
VRSSSSSKSSSScater*
VRSSSSSKSSSScaterer
QROYSSS\\SSSScatfl*
QROYSSS\\SSSScatflap
RFRSSVSWRSSScathe*
SSSSSSSRRSSScathedral
RFRSSVSXSSSScatherine
]UIRSTRbWPQOcats
LQR[SRSZQWSVcattl*
LQR[SRSZQWSVcattle
^R[RQRSPTPPPcaugh*
^R[RQRSPTPPPcaught
RRWQSSSVSSTScauld*
RRWQSSSVSSTScauldron
bRSSSSSJSSSScaulk
OPSRSSS^SSSScaval*
OPSRSSS^SSSScavalier
QSRLROSkTSSScave
NZSTRSSQSQSRcaved
MRRRSQSfSSSScavem*
MRRRSQSfSSSScavemen
SSSSRRSSUSSScaves
SQSSSSSPTSSScb
SSSTSSSRRSSScbc
OTRTSSSPSRSRcbse
RPSTSSSXRSRScctv
OWSRSSSRSRRScd
NSVSSRSQRVUUcease*
OS\\SSSSPSUTUceased
QSMSSRSURTTTceasefire
LSOSSQZUSSSScebu
PQSTSSSSSTSTcedar
OPROSQScURQQceili*
QRWSSSSSSSSSceilidh
QPNOSQScUQQPceiling
VSRRSSSOSQPQceiling >
TSSQSSSTSSSSceleb*
SSSSSSSQSSSScelebrate
TSSQSSSVSSSScelebrating
SIMVSSSjSSSScelin*
SIMVSSSjSSSSceline
SSQ[SRSQSSRScell
SRSSSSSVSUSUcella*
SRSSSSSVSUSUcellar
XET\\SRS_QWVXcello
RRSSSSSSTSSScello*
RSSSSSSSSSSScellophane
SRSSSSSSTSSScellos
TRSSSSSOTSSScemen*
TRSSSSSOTSSScement
XOQPR^RSRRRXcent
LQRPRZSMRSSXcent >
QSVSRSSTSSSScente*
QSVSRSSTSSSScenter
TSQSSTSMRSSScenti*
TSQSSTSMRSSScentimetres
MWSRRRSTRSSScentr*
OWSSRRRTSSSScentral
QSSSSSSSRSSScentre
SSRSSSULSSSScents
VRXSSQPPSTTTcentu*
RR\\SSQPSSTTTcenturies
SSRSSSSRSSSScenturion
WSPSSSSQSSSScentury
NSSSTSSQSRSRceram*
NSSSTSSQSRSRceramic
_QQRSSSQYPRQcerea*
_QQRSSSQYPRQcereal
SSSSSSSYSSSScerem*
SSSSSSSYSSSSceremony
SR]PSSSVRSTScert
VQWRSQSDSUUWcerta*
PRSSSSSIRUUVcertain
ZRWRSPSNTSSScertainly
fTNPSNSOUQRQcerti*
RVTPSKSUSSSUcertificate
hSNRSSSLVQROcertificates
SRSSSVSSSSSScertified
USSSSQURSSSScessn*
USSSSQURSSSScessna
SRSSUTSSSSSRchad
SSSSSSSSRSSSchafe
OR\\SSRSURVVXchafe*
OR\\SSRSURVVXchafes
_QRSSSSIYQSQchai
GVNYRNQ_STRQchain
WSPSSQSRSTTQchain >
TZSSSRROSSSSchain's
MXZTVQRHQQSQchain*
MR[TSRSPSSSSchains
RSRSWSSOQQSQchainsaw
`MUQTOXMZONJchair
PRQVSSRXSPONchair >
PSRRSSSJSSSRchair and
ZQUUSSSORSSRchair's
Q^SUSRSKQRRPchair*
J`QSSRSPRRRQchairs
SYRSSPS_SRSRchalk
TSTSSRSQVSSRchalk*
RSSSSSSSSSSSchalked
SSTSSSSSSSSSchalks
USSSSRSQVSSRchalky
PSKSSSSXRUSTchamp
[RSQRSSTWRSRchamp*
TSSQSSSVSSSSchampagne
SSSSSSSQSSSSchampion
ZRSSRSSRWRSRchampions
KUTQSiRYNNQ[chanc*
RXXRSPSQSRTSchance
JRQSSRS^SSSSchancellor
[SSSSOSXTSSSchancer
MRQRSqSJMOP[chancers
WSRSSRSOSSSSchand*
WSRSSRSOSSSSchandelier's
SWRSSSSWRSSSchane*
SWRSSSSWRSSSchanel
HKaLR_VDNXY[chang*
CQNQSfZIQQQVchange
SSSSSKQQSRSUchange my
PQaPRNQOQVWVchanged
US_RSSSPUUUOchanged >
TSNSSVSORSSSchanged and
YSISSMSWUPQRchanged my
OR\\NSWSRQSUYchanged the
YSISSMSUUPQRchanged~@me
RO[RSURTTWWVchanges
SSSSSKQQSRSUchange~@me
]SQQSPSQRSSRchanging
MQ^RROSOSVWVchann*
MQ_RROSQSVWVchannel
SSRSSSSQSSSSchannel's
RSSSSTSQUSSRchaos
SSSSSSSWSSSSchaot*
SSSSSSSWSSSSchaotic
ISPQSbSVPTRXchap
XSSSSSSSRSSSchap'*
XSSSSSSSRSSSchap's
OQRRSVRaSTTTchape*
OQRRSVRaSTTTchapel
NPNWSWR\\SUSVchapel >
eFOQQMQW\\NONchapt*
\\JRRRMR]WOOOchapter
WPRSSSSNSSSSchapter five
TRSSSSSTVSSSchapter four
PUTSSSSIVSSSchapter nine
VSPSSSSYRSSSchapter on
WRQSSSSOSOPPchapter six
\\OQRRRRMXRRRchapters
URRSRSSRTRRRchapters in
RQRTSPRYVTSSchara*
NRSQSSS]TSSScharacter
WRRVSQROUTSScharacters
TOSSSSSUTSSScharc*
TOSSSSSUTSSScharcoal
SSSSSSSQSSSRchard
M[ROPYV]WLNUcharg*
USRRSSRIUOQPcharge
[SWUSUQ_TPQOcharge >
SRRSSSSRSSSTcharge and
NQQSSS\\NSRSScharged
OSRRSKWXWSSRcharged me
NWNTPcTVQQOTcharger
L]SRSPVOSSRTcharger >
RXSSSSSQPSSScharger's
SQSSSSRSSSSWchargers
[U]LSHShXTTQcharges
OSQVSTOUTRSVcharging
RSSSSSU_SSSRchari*
RSSSSSU_SSSRcharity
XORRRSSZSSRScharl*
OPSRSSS^SSSScharles
\\RSSRSSOSSRScharlottetown
TRSRSQSSWSSScharm
ORVTR[SIRRSUcharm*
ORVTR[SIRRSUcharming
eRQSRQSHSTTQchart
USSSSSSQURSRchase
TSRSSSSTSSSSchase*
TSRSSSSTSSSSchased
VRSPSUS]TSSSchasi*
VRSPSUS]TSSSchasing
PSSSSSS[SSSSchass*
PSSSSSS[SSSSchassis
HQOXU`SFMPRWchat
SRMWSUSWSSTRchat >
NSRRSbSSNRSWchatb*
NSRRSbSSNRSWchatbot
MPYQS_SUTQQSchatt*
NQZSSWSSSQRSchattanooga
SSSSSSSRSSSSchatted
WSSQSPSNTSSSchatter
SSSSSSSQSSSSchatting
NRSSS^S]SSSSchatty
PSYSSSSHSTTTchaut*
PSYSSSSHSTTTchauth
OQVUQJO`ZQRQcheap
OTNRRNd=LPPPcheap*
PURSSPWJPSSTcheaper
RRORSP`GOPPOcheapest
RROSSQVIRPQPcheapest i
]UQSSXQPURRScheat*
QTSSSSSRSSSScheated
XSSSSRSPSSSScheating
ZTQSSYQTTRRScheats
VRRSS_RDRRRScheats >
GQZIR_SVOPQUcheck
PPIJQ[dNUPSMcheck*
LQWOSVQfUSVTchecked
GSQVSQReRSSRchecked >
`RMSSQRUTSSSchecked it
SSCRSfSLSPPPchecking
QRRORFgKSRRPcheckout
ZSVSSRSJSTSRchecks
SUSRSSSSSSSSchedd*
SUSRSSSSSSSScheddar
VOSQSVSRVQQTcheek
OVSQSRVQRRRScheek*
OVSQSRVQRRRScheeky
RSRSScPQSSSRcheep
eRJVSSSVRRSRcheer
WOOSRWQYRVSZcheer*
^SUSSHSMUTRScheerful
SSSSSSSXSSSScheerfully
KPMSSbQZPTTYcheers
PSTSSMR_QVVUcheers >
[WPSRPSNUOQOchees*
[WPSRPSNUOQOcheese
dLOURRQDTORQcheese >
K[SSSSSSSQSRcheet*
K[SSSSSSSQSRcheeto
ZRSQSOSVTSSSchef
LRSSSSSeTSSUchef'*
LRSSSSSeTSSUchef's
SSSSSSSPSSSSchefs
SSXSSSSTSSSSchem
ZMPRWNRITSRSchemi*
QNSSWSSSSSSSchemical
ZSPRSORKTSRSchemist
VSSSRSSQSSSSchemistry
SSSSSUSKSSSSchemo
KSSSSSSTRSSScheng*
KSSSSSSTRSSSchengdu
ORSSSSR]UTTTchenn*
ORSSSSR]UTTTchennai
WSSSRXSNSSSUchequ*
WSSSRXSNSSSUcheque
SSSSSSSRSSSTcherb*
SSSSSSSRSSSTcherbourg
TV\\QSSSNQSSScherr*
SS\\RSSSNRSSScherries
TVSSSSSSRSSScherry
SQaQSISASWVUchess
KQ^RSPSMRVUUchess clock
SSRSSSSRSSSSchess*
SSRSSSSRSSSSchessmen
LSKQSWS\\USSSchest
WORSSSSQTSSSchest*
SSRSSSSRSSSSchester
WOSSSSSSTSSSchestnut
TSSRSSSSTSSScheve*
TSSRSSSSTSSSchevelle
fLKOSORPUQQPchew
`MNSSQRTTQSPchew >
baQPRPSJQMOLchewe*
baQPRPSJQMOLchewed
XRHQRURdZQRQchewi*
XRHQRURdZQRQchewing
aOOQSTRSSOSQchews
SSSSSSSRTSSSchewy
L[SSSSSNRSSSchia
SRTSSSSMRUUTchica*
SRTSSSSMRUUTchicago
_LHPRLSZTSSTchick*
hONSSSSMTSSSchickadee
JQTRSRSTQSSTchicken
XSSRSQSJURSRchicken's
ZSRSSSSKSSSSchickpeas
KSMSSOSoSSSSchicks
OSSSSSSUSTSTchickweed
SSSSSSSPTSSSchiff*
SSSSSSSPTSSSchiffon
cSORRRSMTSSSchihu*
cSORRRSMTSSSchihuahua
NgOZRTSNTTQTchild
TQ]SSRSMUTSSchild >
LRNSSXSaSUSTchild is
ObdRSRUPQPONchild's
OX^KQXRLRPQRchild*
GSRSSSSoSSSSchildbirth
IUZSSSSQOSSSchildhood
cSSSSSS.SSSSchildminder
XKJMRZPUVTVWchildren
SQRSSRSXTSSSchildren's
SRQSSSSSSSSSchilds
JRQSX\\STSQRSchill
TOPYRQSZVQQRchill*
OSRSSQSfSSSSchilled
YOQYRRSHVQQRchilli
OSSSSSSYSSSSchilt*
OSSSSSSYSSSSchilton's
]QOSSSSQRRSRchime
TSSSSSSTRRSSchime's
ZSSRSRSOPRRRchime*
ZSSRSRSNQSRSchimes
[OUPSRSHTSSSchimn*
[OUPSRSHTSSSchimney
cRPRSPS@VSSSchin
RRSRSSS`USSSchin'*
RRSRSSS`USSSchin's
GSVSSTRQPTSUchina
TSSSTRSSTSSSchina's
TSSSTRSSTSSSchina*
XQKSSVRMXRQRchine*
XQKSSVRMXRQRchinese
\\SRSSOSOSSSSchins
M_QPSUSEPSSSchip
NYRSSSSVSSSSchipb*
NYRSSSSVSSSSchipboard
IZS_SPROOZSYchipp*
R[UQSRRLQRSSchipped
RSRWSSSSRVSVchipper
KRR]SQRVRXSVchippy
_FTRTS`XRVVVchips
VKRRRSaRSVVVchips >
TQCRSOSkSRSRchiro*
RQCRSPSqSRSRchiropodist
USSSSRSMRSSSchiropractor
SSSSSUSMRSSSchirp
_RSSSRSJSSSSchise*
_RSSSRSJSSSSchisel
QQYSSSSMRSSSchitt*
QQYSSSSMRSSSchitting
QSSSSUS[SSSSchloe
URSSSSTMSRSRchlor*
URSSSSTMSRSRchlorine
gDPTQMS[VSSSchoco*
SDRQQMSmVSSRchocolate
RSSVSTSLSSSSchocolates
gSQRSRSHSSSSchocolatey
JQM[SRS_PRPOchoic*
JQM[SRS_PRPOchoice
XPRQSORYUOOOchoir
SRSSSSSPSSSSchoir*
SRSSSSSPSSSSchoirboys
NSSRSVSORSSTchoke
SRSSSSSSSSSSchoke*
SRSSSSSSSSSSchokes
TSSSSSSOTSSSchoki*
TSSSSSSOTSSSchoking
SSSTSSSRSTSTchook*
SSSTSSSRSTSTchooks
KRPSSRSeSSSTchoos*
KSSSSRS\\SSSTchoose
SSPSSSS[SSSSchoosing
WRRSSRSMSRRRchop
TSSRSSSSTQRRchopi*
TSSRSSSSTQRRchopin
SSSSSSSZRSSSchopp*
SSSSSSSZRSSSchopping
SSSSSRSHVSSRchops
TWRSSVSeSSSQchops*
RRSSSRSiSSSSchopstick
VXRSSVSOSSSQchopsticks
SSRSSTSSSRRVchor
SRNSSSSTTSSSchord
YSSSSRSFTSSRchord*
YSSSSRSFTSSRchords
TQRSSSSRSSRSchore*
TQRSSSSRSSRSchores
XMRSRQSNUSSSchoru*
UPRSSQSNTSSSchorus
VQSSSSSSTSSSchoruses
J_LaSMSbQTPTchose
NYNaSRSHRTRUchose the
SURRSTSJSSSSchose*
SURRSTSJSSSSchosen
[SSRSRSLTSSSchowd*
[SSRSRSLTSSSchowder
IXURMSU^TTSUchris*
NRORSSRdSTSUchrissie
QSSSOSS_SSSSchrist
SSOSSRS_STSSchristened
OQ[SRVVQRRQUchristening
MVLSSSUYRRRUchristening >
WRLSSSSRSSRRchristening and
RRlSSSS>SUTTchristening was
SSSSSPSKSTSSchristian
T\\VTRTR?VSTQchristmas
ZNURRQR]TRTRchristmas >
SSQRRQSLTRQRchrom*
SSQRRQSLTRQRchrome
SSSSSRSWTSSSchuck
POS`SUSWPUQWchuck*
NOU`SUSTOURWchucked
TSRTSRS\\RTRRchucked it
MRXZSVSJPSRWchucked on
USQSSSSVTSSSchuckles
RQSSSSS]RSSSchuff*
RQSSSSS]RSSSchuffed
SQSSSSSRSSSSchunk*
SRSSSSSRSSSSchunky
YPSIUYSX[OPQchurc*
YPSIUYSX[OPQchurch
OSLSSWSWSOQSchurch >
SSSZSSSISSSSchurn
eRNNSRSETSSRchute
NOVRRSSRSTTUchutn*
NOVRRSSRSTTUchutney
PRYSSSSTQTTUchutney >
SSSSSSSQSSSSchyaw*
SSSSSSSQSSSSchyawanprash
ZRPSSSSPURRQciará*
ZRPSSSSPURRQciarán
YRSSSQSSUSSScider
MjRSSXSAQSSRcig
USSSSSSRTSSScigar
OQSSSSSSSSSScigar*
SQSSSSSRTSSScigarette
OSSSSSSTRSSScigarettes
RSXSSSSSSSSScinci*
RSXSSSSSSSSScincinnati
QSSRSSSVSSSTcinde*
QSSRSSSVSSSTcinderella's
SSQQSWSRSSSScindy
SSQSSSS]SSSScinem*
SSQSSSS]SSSScinema
TUUPSRSSRTWScircl*
YRRRSSSTTRSRcircle
QYWSSPSISSSScircled
ROOQSVS\\RUUScircles
QSUSSSSSRTUTcircling
EQSSSRSbSSSScircu*
SQSSSSSXSSSScircuit
ESSSSRS]SSSScircus
ZROPSSSRVRSRciste*
ZROPSSSRVRSRcistern
`SLSSSSMSSRRcited
TPTQRSSXQSSScitie*
TPTQRSSXQSSScities
NSIMSOSdTURScity
SQXSSRSLSSSScivic
GSRdSTSDOVSUcivil
SSSSSQSRSSSScivil*
SSSSSQSRSSSScivilised
YTQRRPSVVRRPck
SSSSSSSRSSSScking
PQRSSQSfSSSScks
TSSSSSSVRSSSclack
QPMcRXRVUJRUclaim
fWJRSUQWTORTclaim*
W\\STSPSZPQSQclaimed
^RSRSSSISSSSclaimed it
WVPSSSSRSSSSclaiming
^KNQSXQQXQRVclaims
GWSSSSSdPSSSclam
XQSSSSS^USSSclamp
VQSSSSSISSRSclamp's
eLQRSRRETQRQclamp*
bNQRSSSOTQSQclamps
QSSSTSSWSSSSclams*
QSSSTSSWSSSSclamshell
QSTSSSSTSSSSclan
NQRRSSSVSSSSclan'*
NQRRSSSVSSSSclan's
TSSSSRSOSSSRclanc*
TSSSSRSOSSSRclancy
USSSSRSSTSSSclank
SSSSSSSNSSSRclap
MQPVRHRiVWWTclapp*
QPPUSMSbUVWUclapped
QPQUSOS]VTSRclapped >
SUSSSPSSQSSSclapper
MSRUSSSWTTSSclappers
URSSSQSWTTSRclapping
jRLSSPSBWQPPclaps
SRPSSWSTRTTTclari*
QSMSSWS^SSSSclarification
VRVSSSSIRTTTclarinet
QURRQTSUWQQRclasp
bHZSUKQR[RUNclass
MSQQSVSQROQPclass >
TPFSSRSeUUTSclass of
VSQSPYRFYSSSclass*
\\SRSPRRLYSSSclasses
TSSSSSSNTSSSclassroom
LSRSSZSSSSSSclassy
WSNSSMRkWSSSclass~@number
SROSSTSKSSSSclaus*
SROSSTSKSSSSclause
S\\RPSSSMRSSSclaw
TOfNSSSUTUTUclay
IdRRRRS[ORTSclean
`LRSSRSLUSSSclean >
]SQMSNRFVQTQclean*
YRQPSOSUQSTRcleaned
ESVPSQSnRSTScleaned the
WSSSSSSQTSSScleaner
J[SSSSSRRSSScleaner's
NRWSSSSNTTTUcleanest
ZORRSSSMURSRcleaning
YRPRSSSSVRSQcleans
YFRUTQUXQSRUclear
^NRSSTRSRRQQclear >
HaTOSNOENORMclear*
WSQSSSQQUQRQclearance
NUXHSTR]RWXWcleared
QRTKSSS^RUUVcleared the
PRSSSUSQSSSSclearer
SSSTSSSRRRSSclearing
QcPPSLSFNMNKclearly
MPS]SSRLSSSSclears
VSZNSSSRURSRcleat*
VSZNSSSRURSRcleats
SSS[PSSSRWSUclema*
SSS[PSSSRWSUclematis
RSSSSSSVSQRRclenc*
RSSSSSSVSQRRclenched
eTKSRNSUWSSPclerk
VRORVPSWTTUTcleve*
SSRSSSSZSUUTcleveland
WSQRVRSHSSSSclever
RRQSSRS[TSSScleverer
SSSSSRSSSSSScleverest
OQTOSRSlSTSSclevl*
OQTOSRSlSTSSclevland
JSaPSYUMQVZXclick
SSSSSSSTTSSSclick >
LS]SSYSDRVWXclick and
LXXQSSRMQWYVclick*
IWUVTXSUPWXWclicked
SQWSSQSQRWVWclicked the
RSVRSSSPRTTSclicker
RVWSSQSQRSSSclicking
YQPOSPSQVRSQclicks
RQRPSSS`SSSSclien*
RQRPSSS`SSSSclientele
KRX_SMSZSVUVclimb
ROS[RMSWRTSQclimb*
JQU`SMS\\QUSUclimbed
USSRSSSSSSSQclimber
XQQOSSSOTSSQclimbing
VSQRSQSTWRSRcline
SORSUSSOSSSScling
URRSVSSRSRSRcling*
SSSSVSSRSSSSclingfilm
USRSSSSSSRSRclings
QSYXSJSUTTTRclini*
QSYXSJSUTTTRclinic
kJJRROSRWRSRclip
SSSSSSSSRSSSclip'*
SSSSSSSSRSSSclip's
kZRRQPSESPRMclipp*
WYSSSRSTSRRQclipped
gQSSRRSDSSSQclippers
SVSSSQSSSRSRclipping
`PNQSPSRTSTTclips
VXRSSRSJPUUUclips >
^QPSSSSWSSSSclips on
MUWSSSSSSTSUcloch*
MUWSSSSSSTSUcloches
mPSMNLRGZLPEclock
ZR\\ZQNSERRTQclock >
YTPSSSSRRQRQclock's
NR\\QSJRMOWXUclock*
HQ`QSKROOYYWclocks
NSfQSJSOQYYUclocks changed
ORGSSSSoRSRTclocks went
UPSSSSSXSSSSclog
LQZQSSSQQVVVclogs
SSSQSSSQSSSSclomp
XSSQTSSNSRSRclonk
ZSRSSSSPRSSSclonm*
ZSRSSSSPRSSSclonmacnoise
PQIURiRRYTTRclose
cWQPSQSPXPQOclose >
MGPYSbQMNONWclose*
FGJSS`R_OOMXclosed
NPONR]SPSQPUclosed >
QSRRSTSVSRSQclosed it
WSUQRZSHSQRVclosed my
OMV[ROS\\RUSTclosed the
WSUWRYS:RQRVclosed~@me
PSVRSSSPSSSScloser
PSS[SUSLRSRTcloses
aSURSSSJSRURclosest
PRQSS\\SPTPQUclosi*
PRQSS\\SPTPQUclosing
_KRQSPSQ[ONNcloth
SSSSSSSQRSSScloth's
ORQRRRS]RRQRcloth*
QSTSSRSQSRQRclothes
RRPSSSSaSSSSclothesline
aWLRRQSPSSSQcloud
NQXOSIOtTTTScloud*
OQRRSSSdSSSSclouded
RSYPSIObTTTSclouds
RSQUSSSSSTSSclown
PRRRSnSJOOQ[clown*
PRRRSnSJOOQ[clowns
MKVPS\\SWRYYVclub
ORRSSSS_STTTclubb*
ORRSSSS_STTTclubbed
PQMbSSSTSSSSclubh*
PQMbSSSTSSSSclubhouse
_OQSSSSSTSSSclubs
TSNSSSSSTRRRclue
kQRSSSSASSSSclues
SSSSSRSQSSSSclunk
RPRSSRSYPSRRclust*
RPRSSRSYPSRRcluster
URPRSRSOSUVUclutc*
URPRSRSOSUVUclutch
SSSSSRSSTSSScm
JRYRSSUYRSTSco
XPKRRSSQUSUQcoach
MRUSSSSUTSUScoal
RSZSSRSRSTTScoalm*
RSZSSRSRSTTScoalman
VRRSSSSVSSSScoars*
VRRSSSSVSSSScoarse
KRVURSSWSTSTcoast
KTWYRXQRUVUYcoat
KRSVRRSMRTRTcoat >
NSYUSSSSPWWXcoat on
TRSRSSS`SRSRcoati*
SSSUSSSSQRSRcoating
TRSPSSS`USSScoating's
aPOSRKTOUQRQcoats
XSSSSSSESSSScoax
SSSSSSSSTSSRcoaxi*
SSSSSSSSTSSRcoaxing
PSRRSZSJSJKScob
SSSSSSSXTSSScobal*
SSSSSSSXTSSScobalt
`PQRSPSSWRSScobbl*
TSRSSSSPSSSScobbler
_PRRSPSUWRSScobbles
TSVUSSSQQTUTcocke*
SSSUSSSQRSSScocker
SSVSSSSSRTUTcockerel
SSSSSSSTSSSScockl*
SSSSSSSTSSSScockling
TRSSSSSSSSSScockp*
TRSSSSSSSSSScockpit
\\PSRSRSRUSSScocks
YQSSSSSYVSSScocoa
SSSSSSSVTSSScocon*
SSSSSSSVTSSScoconut
cSSSSRSETSSScod
=PHqRO\\6K]QYcode
STSVSWSISSSTcode >
LTHaSPSWRVPUcode for
SQPUS\\SKQSRTcode is
SQOQSTSQSRRQcode was
PRRVSQSSRVSVcode'*
PRRVSQSSRVSVcode's
UQSSSSSTSSSRcodes
PZPSTXRVPRPPcoffe*
NZPSTXRTPRPPcoffee
PGK\\RUReTTRUcoffee >
XXTSULSFTTSRcoffee and
SSSSSSSURSSScoffee's
URSSSSSSSSSScoffees
MSSSSRSWSSSTcoffi*
MSSSSRSWSSSTcoffin
SQSSSSSMSSSScog
XSSRSSSSTSSScoil
QSVSSSSRSSSTcoimb*
QSVSSSSRSSSTcoimbatore
VXRRSRRDUSSRcoin
YSSSSSSRRSSScoins
OSTVSSSZPUTVcoke
RSTSSSSZRUVUcol
VSSKSSS]SSSScola
SOSOQRSZVWXVcolan*
SOSOQRSZVWXVcolander
JPTRRRS[TXXVcolander >
1B_LRYRmM^_acold
WKXRROSPQUUXcold >
_SNSSRSJVSSScold and
MSgSSTSFPYXZcold in
_RSSSSSFTSSScolde*
_RSSSSSFTSSScolder
RXSSSSSSSQSQcoles
QRRNSSSQSSSTcolin
RSSTSRSWSSSScolin's
RSSTSRSWSSSScolin*
\\^LMRUSMTOQNcolla*
TSSSSSSTSSSScollagen
SSSSSSSQTSSScollapses
T^MNRUSTROQNcollar
LVRSSSSXSRSRcollar >
SSSSSSSTSSSScollarbones
YRSRSSSKTSSScollars
PTCWRUVfOTQXcolle*
^RRSSRW<TRSScolleague
SSSSSSSUSSSScolleagues
KUGTRXSWQRNTcollect
SSTMSSSPSRSRcollect >
RSVPSTSKSRTQcollect it
M[UYSQSMSTRScollected
MSSSSSSeRSSScollecting
RQGSSTSLRSTVcollection
TSSSSSSRSSSScollector
RSSSSSSWRSTTcollectors
[NZRSRSoSUVScollege
SSSSSSSSURSRcolli*
SSSSSSSSURSRcollie
TRRRS[SMSNOScolm
RSSSSSSSSSSScolog*
RSSSSSSSSSSScologne
LRXZSMSZTVVTcolon*
KSM_SNSRSTSScolonel
TSRPSSS_UUVScolonoscopy
SS_PSSSNRSSTcolony
Q`NPRQVQTQRPcolor
RXSRSPSRQSSScolor's
\\WRQSQSPURSQcolor*
]RRRSSSPWRSQcolors
`QLHSZOIXKONcolou*
RRLMU]OKSNORcolour
KPPTR`S[SRRTcolour >
VVQSSSS[SSSRcolour and
XSRSSPSRTRRPcolour of
^RSOSQSOVOQOcolour's
JYUSSRSYRTTScoloured
STSSSSSRSSSScolouring
^LRRQSSOWSTScolours
SRVRSSSTSSTScolum*
SRVRSSSTSSTScolumn
SUTWSSSRQSSScomb
USSSSSSRRSSScomba*
USSSSSSRRSSScombat's
SSRSSOR[SSSScombi*
SSRSSOR[SSSScombine
VOaXTKNWOWVTcome
ROZJSOSAOWYXcome >
NPROS]SQRYVWcome and
ORPZSTSdSSSPcome back
HRLdSCSHRVOTcome down
RXPRSSS\\SSSScome from
STGSS[SZRRQUcome home
RWS^SRSHTSRScome in
_OMRSZSAUPPPcome off
NOLNSRT~RTTUcome on
YOPQSPRVWOPOcome out
NQbRSQRWSSRScome the
VRWSVSSXTRTScome to
SSZSSSSCUSSRcome up
bRSPWRSPSQQQcomed*
YSSPSSSRSQQQcomedian's
]RRRWRSPSSSScomedy
ZCLRSSRNbVVPcomes
VSSRSSSTSSSTcomes >
NSURS[SCRSTTcomes back
XRLPSPSVVQSQcomes down
VSWRSSSUSSSRcomes home
]RQZSRSSTUSUcomes in
KRITROSbVSSScomes off
kRHRSRSBURRQcomes on
YSPNSVSJUSTPcomes out
[TPORWSOWPROcomes up
MR\\SSQS_MSTScomet
SS[SSOSOSSTScomet's
SS[SSOSOSSTScomet*
^TMQQQSLVQQPcomfo*
WSSSSSSPURRQcomfort
WVNRQQSPSSRRcomfortable
WQSSSSSRSSSScomforter
bUQSUYSDOMOMcomfy
URQSRRSQXQRQcomfy >
JQYSSORRNXWXcomin*
JQYSSORRNXWXcoming
IROZSRT[SXUVcoming >
OR[SSRSJTTTScoming down
MN[PTSSYRSRScoming in
SRCOSSRTSSQScoming up
RRRSSWSMRSSVcomma
VSOSSSSSSSSScomma*
VSOSSSSSSSSScommas
MOIVSORnPLMHcomme*
_SSSSQSJUSSScommended
KQLWSSS`OOOMcomment
ORPWSSSYPOPNcomment >
RRVSSSSSSTTScommentate
JSSSSSSYSSSScommentators
SSOSSQScROPNcomments
mSNNRPSIYPPOcommi*
SSSSSRSSTSSScommissioned
bTSRSQSLRSSScommissioner
SSSSSRSSUQRQcommitment
ZPSPSQSQTSSScommittal
WUOSRUSRVRRQcommittee
;RRUS~RHIRSYcomms
GR_VS\\SOPTOVcommu*
SSQWSSSSSSRScommunal
QSQSS]SJNTQUcommunication
SSSSSSSSSSRScommunion
PSVSSSSSSTSScommunity
NRRRSSS`URRScommute
QSaSSRSMSSSScommuter
SSRSSSSQSSSScommuting
XBEUUMSURQQScompa*
SFKQTRQ[SRQVcompany
PQNSTOR[UQQQcompany >
OXP[SNRXRUSUcompany's
SSSSSSSTSSSScompare
LOSSSST[QRSScompared
USSSSSSHRSSScomparing
VOSSUTSKSSSRcompartment
]SPOSSTKUPRNcompass
RSTSSSSYSTTUcompasses
]QRSSPSSUSSScompe*
`QRSSPSOUSSRcompetent
OSSSSSSWSSSTcompetitor
XQSSSQSSUSSRcompi*
XQSSSQSSUSSRcompiled
\\V=RXFUY[LNIcompl*
PaNQSGV[PQRNcomplain
PPSRSHShPRSPcomplain >
RQP[S[SFXRSTcomplained
SQITSTSWRUSVcomplaining
fOSRSNSNUSSPcomplains
RPOPSSS`ROQScomplaint
\\SPQSMSUVSSScomplaint >
\\RRQSKSaXPRMcomplaints
ORSRSKS_RRSNcomplaints >
dSUSSQS7YQSQcomplaints from
ZVTPSRSUSSSScomplete
ISRSSXSRSSSTcompletely
HQSSYQSITSSScompliment
TSSSSTSMRSSRcompliments
eOW[SPSFXUUScompo*
SRRXSRSUTTRUcomposed
YPXRSSSTVTWRcompost
_SSSSQSJUSSScomposure
SSSWSSSLRSSScompound
\\OOSSRSRTQRRcompr*
USRSSSSSSSSScompress
USRSSSSQTQRRcompression
XORSSRSSSSSScompressor
KV\\OSJP[RVWTcompu*
MSSSSSSVSSTScompulsory
TV\\QSHRXRVWTcomputer
PSSRSSSRSSSScomputers
SSSSSUQTSSSScomputing
NRVSSQSRUSTScomra*
NRVSSQSRUSTScomrades
GSSRSiSOOSS_comun*
GSSRSiSOOSS_comunication
@P[RSPS^MVVTconce*
TSNSSQSYSSSSconcern
KSSSSSSaPQSRconcerned
TSSSSSSQSSSSconcerns
KQ`RSQSEPXVUconcert
QRYSSVSJRUUUconcert was
OSSSSSSZSSSSconcertina
JTMXSSS_QRQRconci*
JTMXSSS_QRQRconcierge
RQRRSPSdWRRSconcl*
VQRSSSSSVRSSconclusion
OSRRSPSdTSSSconclusions
R`XQPPSONSTRcondi*
NaQQPUSEMRSScondition
WRRSSRSVTSSRconditioner
SS[SSOSZSTTSconditions
QSSSSSSSSUTTcondo*
QSSSSSSSSUTTcondolence
\\TPRSSRMTRSRcondu*
\\UPRSSSMSRSRconductor
SRSSSSRSTSSSconduit
dPSQSSS<WRSRcone
TQSSSSSUSSSScone'*
TQSSSSSUSSSScone's
ZQRSSWSFUSSScones
SUSSQSSSSSSSconfe*
SUSSQSSSSSSSconfetti
QRjRQHSYWSSSconfi*
\\SQSSPS[TSSSconfidence
MSkRRLSMSSRSconfirmation
NSTSRRS`STTSconfirmed
TSSSSSSJVSSRconfiscated
SSSQSXSQSSSSconfu*
SSSQSXSQSSSSconfused
OQaPTNSQSRSRcongr*
SSdRSMSISSSScongrats
RSRQTSSXSRSQcongratulated
SSTSSTSSSSSScongratulations
QQPSSSSUSSSScongressman'
TSPSSSSLTRSRconke*
TSPSSSSLTRSRconked
XSSRSSSSSRRRconks
TTUSSOSOVQPPconne*
PVSSSSSTRSSSconnected
NSVSSRSRRUTUconnection
TRSSSSSSSSSSconnector
PSSSSSSSSSSSconnectors
^SNSSQSQXPPPconnects
RSWSSSSQRRRRconnemara
\\QRSSSSQUSSSconor
RQSQRQQUUVWVconsi*
MSTRS[SFSQRTconsider
XSSSSSSPSSSSconsiderable
RSSSSSSSSSSSconsiderably
GSRSSTRiRSSSconsidered
cRSSSPSDTSSSconsidering
XSQSRRSOSSSSconsiders
RSWSSQSORWWVconsignment
KSRSSNSfUTTSconsistent
OOSSWRSaQSSSconso*
OOSSWRSaQSSSconsole
kRQRSMSTURRRconst*
kRQRSMSTURRRconstantly
ORRSSYRVSRRTconsu*
PSSSSRRZURRRconsulted
SSSSS[SORSSUconsumer
NQXNRRSPRSVWconta*
QSMSRXS]SQSWcontact
TTPSSRSTTSSRcontacts
RQbOSMSHRTVTcontainer
OSRSSTSPSSSScontains
MnQPUNSUSOQNconte*
SQRSRPSdTSSScontent
IuRQVQSGROQNcontents
WOSSSSSPSSSScontests
\\WRTSGQ[RRTQcontr*
RQRXSNSVSTSTcontract
URSRSSSRSSSScontracts
WOSSSSSJSSSScontradict
QSURSSRZSSTScontrol
XZSQSRSGQRTQcontroller
[ORRSSRPTRSRcontroller's
L\\RRSNSjSSSScontrols
QSVRSNS]SSUSconva*
SSQSSNS\\SSTSconvalesced
QSXRSSSSSSTSconvalescence
\\QQQSPSOSPTSconve*
TSSSSSSTSSSRconvenience
SRWRSKSRRUTSconvent
OSRSSYSQSORSconversation
XSSSSSSRSSSSconverter
YSOSSSSSTSSSconveyor
YQSSORSPTSSSconvi*
YQSSORSPTSSSconvincing
WRRSSVSTUSSTcook
TYORSQS[TRRQcookb*
TYORSQS[TRRQcookbook
UZVUQWSITPPOcooke*
XTNSRWSNSSSScooked
OX[UQTSNTPPOcooker
VQTSSSSSTSSScooker makes
RPUSRVSYSSTUcooki*
GRSTSSSgRUTVcookie
USRUSZSMRQSRcookies
[RVPROSKUSSScooking
NSSSSQSIRRSRcooks
=Q]SVPSgQXWXcool
TSSSTSSMTSSScoola*
TSSSTSSMTSSScoolant
USLVSSSHRRSPcoole*
USLVSSSHRRSPcooler
WQSSSSSRRSSScoon
OSRSSgSPOPQYcoope*
OSRSSgSPOPQYcooperative
TSLRSPShSSSScop
SSSSSSSLRSSScope
LSSSS\\SPPSSYcopie*
LSSSS\\SPPSSYcopied
RWRSSSSMQSSScoppe*
RWRSSSSMQSSScopper
MWXRRbRQNPOWcopy
I^SSTPSSSSSScopy'*
I^SSTPSSSSSScopy's
SSSSSSSRRSSScoqui*
SSSSSSSRRSSScoquihalla
DNRSORS~RSSScoral
EjRRUWRXMQQPcord
YRQSSSSMRSSScord'*
YRQSSSSMRSSScord's
TSSSSOSSVSSQcordl*
TSSSSOSSVSSQcordless
ORSRSUScSSSRcords
NSQSSSSSSSSTcore
XSQRSSSOSSSScorgi
PSSSSSS]SSSScoria*
PSSSSSS]SSSScoriander
Q[VTQRSNQUWWcork
OZUWRSSNSUVUcork >
TRSQSSSVSTTTcork and
TRSSSSSRSSSScork'*
TRSSSSSRSSSScork's
WQSSSSSSSSSScorke*
WQSSSSSSSSSScorkers
SSSSSSSOTSSScorks*
SSSSSSSOTSSScorkscrew
SSSSSSSRSSSScorle*
SSSSSSSRSSSScorleones
^OVRSMSTTUVTcorn
RSPRSPRcSTSScorn'*
RSPRSPRcSTSScorn's
VRSSSSSQSSSScornb*
VRSSSSSQSSSScornbread
QZS][DVWPSQScorne*
MWWcQLVFLZUZcorner
SOT]SRS^UUSUcorner >
STRTTURMSTTVcorner and
LTQRRSVZNSRTcorner of
TUSSWPSMSSSScorner's
VUONYOScWLOLcorners
X]QPVQSQYNPOcorners >
SSSSSSSYSSSScornet's
SSSSSSSVSSSScornh*
SSSSSSSVSSSScornhole
TSSSSTSQSSSScorni*
TSSSSTSQSSSScornish
SSRSSSSSSSSScornw*
SSRSSSSSSSSScornwall
]IYRSQSPTUWUcorol*
]IYRSQSPTUWUcorolla
SSQSPTSXSTSScoron*
SSQSPTSXSTSScoronation
QSQSSRSgRRRScorpo*
QSQSSRSgRRRScorporate
SSSSSSSRTSSScorps*
SSSSSSSRTSSScorpse
IbLWSXSWPRPTcorre*
HbQXSOSYPRPRcorrect
OQLTSNSZRRRQcorrect >
SSSQSZSWSSSTcorrected
SSRSSSSRSSSScorrection
OSRSSUSPSSSTcorrectly
XSSSSSSRSSSScorrespondence
SSPSSSSSSSSScorresponding
XPSPUSSNSRSScorri*
VPSPUSSOSRSScorridor
TSSSSSSRSSSScorridors
ZQPSSSSNSSSScorro*
ZQPSSSSNSSSScorroded
SSSSSSSQRSSScorru*
SSSSSSSQRSSScorrugations
SSUSSVSMPSRScorsa
QTR[SPSBRXSXcos
RS]QSSSKSRSScosie*
RS]QSSSKSRSScosies
OS]QSQSTSSSScosmo
LURRSMV[QSTRcost
RSRSRRU\\RSSScostc*
RSRSRRU\\RSSScostco
PSSQSQYDQRRLcosts
PPdSSPSOQVVVcostu*
PPdSSPSOQVVVcostume
SSSSSRSKRPPScosy
PSSSSSSSRSSUcosyc*
PSSSSSSSRSSUcosycorner
YT\\QRPR@LZZZcot
NSUWSSSVQUUUcot mattress
PRSPSSSURUVUcot was
SSSSSSSTSSSScot's
SSWSSSSURTTTcoton*
SSWSSSSURTTTcotonou
RUQXSSSQRTUTcotta*
RUQXSSSQRTUTcottage
SPRSSRSTTSSScotto*
SPRSSRSTTSSScotton
XTQPSRSWUSTScouch
]QLSSRSXSRRScouch >
QQOSSZPXSSSVcough
SRPSSUSBSSSUcough >
hSNPUQSKYQRPcough*
TSPPSSSQVQSRcoughed
VSQSUSSRSSSScoughing
dSRSSQSNWRRQcoughs
XMOSWUUISRSRcould
NQKUSLSnQPOKcould >
fNNRRRUJXRRScould be
[RQSPOSNTRSQcould do
VRQQRSSTSQSQcould get
TRWOZQS@RUUScould have
LSWdSRSQTUSScould hear
^QE[SSRETTQVcould not
NZQUSUQYPVSTcould read
bQ[RSPSDURSPcould say
XTGSRYSWSQQTcould see
H_SQXRSSQSSScould tell
QXQQSWSPRRSQcould they
PSXNSPSRQVVTcould walk
GR`KUNTfOXZVcould've
NNROW[XXOTVZcould*
WOJWUXXNOQQUcouldn't
dPSRSOSOWPSNcouldn't cut
WSORSPXMRRRPcouldn't get
VRNSS[SJVQQUcouldnt
RMSSSSSXSSSScouma*
RMSSSSSXSSSScoumadin
OSO[SQSTRTRTcounc*
OSO[SQSTRTRTcouncil
>j]SSLRbSOTMcount
JJORSSTRRRRScount >
ORWXSTS^TRSScount the
ROVLN[RRTSXUcount*
HS\\SRRSgPZZYcountdown
C[QNP]QfQKKOcounted
PHWRSNSXROOTcounted >
XUSRSHS@RTTQcounted them
RfUQQaQ>SNNQcounted~@number
XJSRSZSJRTTQcounted~@seller
[MTNRYSIYSSQcounter
`RRQS\\SKXUTRcounter >
PSSSSVSQSSSRcounter's
RSSSSSSSSSSScounterfeit
TSSSSRSUSSSScounters
SSSSSSSSSSSTcounties
VP^QSNRPSWYVcounting
gPUQSORGTVYUcounting >
RHVRSUU[LWXXcountry
RM^PSUSLPX\\Xcountry >
XZRSSTSFPRRScountry~@me
j_DQSMS1WPQOcounts
WLOZSTTHWPPRcounty
TPO_SSSPTRQScounty >
LWSSSSS]SSSRcounty's
V`URSRRKRSUScount~@number
RN[PSUSYTUTTcoupl*
WOVQSUSQTUTTcouple
ORYRSSSUSSSScouples
SSSSSSSXSSSScoupling
NRSPSYR^QQSWcoupo*
ORSQSZRPQQSWcoupon
QSPSSTSHRSSVcoupon >
QSWSSSSURSSScoupon for
RSSSSRS`SSSScoupons
[NJfNJRMSVOQcouri*
ZOLhOJRNRVOQcourier
SURQSNS[SOSNcourier >
aRWKQSSPXRSRcourier bag
NSRUSSSGRVSUcourier called
VRQNSSSIUQSRcourier in
URQQSSSRUSSScouriers
LWMWSRReQTTQcours*
LWMWSRRePTTQcourse
SSSSSRSSSSSScourses
KWNPSZSVSTRUcourt
OSSRSZSHUSSTcourt >
CVMOSZSlRQRTcourt*
RSSWSRSNRSSScourteous
MSRSS]SNRRRUcourtesy
OSPSSSSZTSSScourthouse
OUQSSSS`SSSScourting
RTSLSRSaSSSScourts
HRJOSNSjSOQPcousi*
OSTOUQTTQQSQcousin
QSQSRXSVSSSRcousin in
SSSUSSSZVQRRcousin's
SSJSSSSUSRRRcousin's >
LRIQRPRaQSSScousins
NRWRSPRSPVWUcoven*
NRWRSPRSPVWUcoventry
SR[SSQRFQWWVcoventry >
CaRVQP[NQOQPcover
IUYSRR]LPPPPcover >
VTQRSSSITQSQcover and
[RZSSSSIRUTVcover's
_OLSU[RMTTTTcover*
VSSRSSSRUSSScoverage
SNMXSUSPUTRScovered
ZQSSSSSRSSSScovering
MWLOUYS[QQSRcovers
OVVQS\\SPOUTXcovid
]aEORUSIUMNOcow
VcNPSQSJUONOcow >
NSSSSgSMOQRZcowar*
NSSSSgSMOQRZcowards
NSPSS_SSQQRUcowbo*
SSQSSSSSTSSScowboy
NSRSS_SSPQRVcowboys
VSSSSSSQSRQRcowl
QRNSSPSXTTTScowor*
QRNSSPS\\STTScoworker
SSSSSSSOTSSScoworkers
QSPOS^USQRRWcows
SSSSSSSRSSSScpap
RSRSSQSaSSSScra
USSSSSSRSSSScrab
RZOSSVSRORSRcrack
\\UNUNVQOPOPNcrack*
=bSUOYRUQQQPcracked
IeXTOORMNRQRcracked >
jQISSRSQTQSQcracker
OSXSSSSSSTTUcrackers
XNSSSTSVPRRRcracking
VQSSSRS[TSSScrackle
SSSSSQSSSSSScrackles
SSSSSSSGSSSScrackly
VOSSSSSPSSSScracks
RVPSVSSRSSSScradl*
RVPSVSSRSSSScradle
SSSUSSSSSUSTcraft
QRQRSQSgSQSScraft*
QRQRSQSgSQSScrafty
VRRSSSSVSQQPcraic
SQSSSSSSSSSScrane
ZUQSSSSMVRSRcrank
YSRSSRSMSSSScrank*
YSRSSRSMSSSScranky
dUPPRRQUTLLNcrap
cSJSSSSQ[MNLcrapp*
cSJSSSSQ[MNLcrapped
OWSSSSSSSSSScrash
TSRSSSQRTSSScrash*
TSRSSSQRTSSScrashes
W\\OYRSSQQTQTcrate
SRSSSSSSTSSScrate's
ZRQQ]QSTSSSScrate*
YSQQ]RSVRSSScrated
SSSSSSSTSSSScrater
SSSSSSSPRSSScraters
OSXNSSSURQSRcrawl*
OSXNSSSURQSRcrawling
KbUSQQSMRQSRcrayo*
KZXSQQSUSQSRcrayon
S[OSSSSKSSSScrayons
TS\\VSSSOQRTScrazy
ZPPSSRSUTSSScreak
TSSSSRROTSSScreak*
SSSSSSROTSSScreaked
UP[QRRSNQRTQcream
SNSSSSSUSQRQcream >
WTRYSSSPQTSTcream*
SSSTSSSSSTSTcreams
WTSXSSSPRSSScreamy
\\PSTSPSUSTSTcreas*
\\PSTSRSNUTSTcrease
STSSSQS[QSSScreases
NQbQPMS]QZ\\Wcreat*
NQbQPMS]QZ\\Wcreated
QR[RRPS:P]\\Ycreated >
VPRZSTRVTQXRcredi*
XRSZSSRVTQXQcredit
SSSRSTSQPRRTcredit >
YSH]SQSPSOSOcredit where
RRSSSUSSSSSScredited
SRSSSRSSSSSScredits
LORnQRSIL[Q[creek
MKRlQRSIL[Q[creek >
TRSSRSS]SSSScreep
]NQTSSSHTSSScreep*
\\PRSSSSFTSSScreeper
SSSTSSSSSSSScreeping
TQSSSSSUSSSScreeps
TSSSSSSKRSSScrema
SSRSSSSNTSSScrema*
SSRSSSSNTSSScrematorium
QSVSSSSTSTTTcremo*
QSVSSSSTSTTTcremona
RSSSSSTOSRSScrept
QSQUSSS_SSQScresc*
QSQUSSS_SSQScrescent
P^SSSQSQSPPOcrest
SSSSSSSPSRSRcrest*
SSSSSSSPSRSRcrested
IUSQROShRURTcrew
TOVVSMSQUTURcrewe
MPWWSSSNRTUScrewe >
SXOSSQS`TSRScrib
RSSSSSSWTSSScribb*
RSSSSSSWTSSScribbage
[SQRSRSSVOQOcrick
[RSFSTS^RRSRcrick*
\\RSOSSSRRRSRcricket
RSSJSTS^SSSScrickets
]TKLRQRXZOROcried
bRORSQSGXRSQcried >
MSTSSRR_USSTcried~@number
USQPSQSdSSSScries
NS]RSRSRSRSRcrike*
NS]RSRSRSRSRcrikey
Q]RSQSSIOSSScrime
W[QSSSRNSSSScrimp
SSRSSRSRSSSScrimp*
SSRSSRSRSSSScrimper
jMKOXPR@`KMJcrisp
QSRSTSSQRRSScrisp*
QSRSTSSQRRSScrisps
QTRSSSSSRSSScroch*
QTRSSSSSRSSScrochet
RSSSVSSOSSSScrock*
RSSSVSSOSSSScrockery
MRSSSSSaSSSScrocs
VSSQSSSOUQSRcroke
MQRQR`PHQQQWcrook*
QQSRSRSXSSSScrooked
PRRRRaPCPQQWcrooks
PSRRR`QLQRRUcrooks >
LSSSSTSUSTSUcrop
LSX]RXShSROQcross
PRSPRRSfSPOPcross >
GdUQROV_MYWUcross*
SSSSSSSRSSSScrossbar
MS\\QSSWLQYWVcrossed
SPSSSSSQSSSScrosses
ORRRSRSmSSSScrossing
TRSSSTSRSSSScrosswind
QWSURRSVPRRScrossword
RSORSQSWSSRScrossword >
Q_RSSRSOSRSRcrossword's
SZOSSQSQSUTScrosswords
]SPSSSSOSSSScrow
HSQRS`SRQRSPcrowd
VQSSSSSNTSSScrowd*
VQSSSSSNTSSScrowds
ORXK\\SSMRTVVcrown
PRQQ\\SSNSRSQcrown jewels
\\SSRSSSGSSSScrows
SSSSSVSISSSUcroyd*
SSSSSVSISSSUcroydon
SRSSSSSOSSSScruel
PQaRRRSOPXYVcruis*
PQaRRRSOPXYVcruise
PQSRSSTSRSSScrumb
VXMSRWSSXNROcrumb*
K[STSSSSSRSRcrumbled
SSSSSSSYTSSScrumbles
SSSRSSSSTSSScrumbling
^QMRSWSNVORPcrumbs
[UNTSSSJSPSQcrumbs >
LUSSSUSSQSRScrumbs in
ePKQXPSN\\KKIcrump*
jSKQSRSO\\KKIcrumpet
NPSSYQSSSSSScrumpled
_RQUSPSKSQSQcrunc*
\\SRSRQSQURSRcrunch
VSSVSRSMQRSRcrunchy
RaORWRRSKSRScrush*
RaORWRRSKSRScrushed
PSSQUSRQMRSRcrushed >
_RORROSSTRRScrust
NTSSSSS_PSSScrust*
NTSSSSS_PSSScrusty
FUYZSLS<QXUXcrutc*
SVOSSSSRSRRRcrutch
FR]ZSLS=QYWYcrutches
RT_RRSSVRWWQcry
PULSRTS_RRRRcry >
LRSPSQRmUPQNcryin*
LRSPSQRmUPQNcrying
QWVRSTSRTONMcrying >
ZSSSSPSKTSSScrypt
RSSSTSSRSSSScryst*
RSSSTSSRSSSScrystal
RSVSSRSPSSSScrèch*
RSVSSRSPSSSScrèche
P\\OSMSS@USRScube
`SPQLPSSYSSRcubes
PSWSSUSQSSSTcucko*
PSWSSUSQSSSTcuckoo
NRSSRSSWTSSScucum*
LSSSSSS\\SSSScucumber
URSSSSSNTSSScucumbery
JTSSSRSPSSSScue
SSSSSSSPSSSScues
`OPSRQSUXSSQcuff
ZQQOSTSQSSSScuffs
RPWcSSSEQUTTcul
SSRSSSSSSSSScultu*
SSRSSSSSSSSSculture
TRSSSSSPUSSScummi*
TRSSSSSPUSSScummins
RSTRSaSNSQRTcunts
QWPLUNRVSRVRcup
YQXQSPSYQRTRcup >
TSRRRSRHQSSScup in
VYSSQNSYQSSScup is
PQOTYVSLUSSRcup of
ZNOTRRSVTRQScupbo*
WNOUSRSSSRRScupboard
VQSTSSSOSSSRcupboard >
RRTUSRSRSSSTcupboard with
VSSRSSSWTSRScupboards
SSRXSSRSSTRScuppa
iPLQQQRDSRRRcups
LSU`SSSKNTSUcurb
QSXaSSSQOTRUcurb >
YSSSRSSHSSSScurd
TRTSSRSSSRRRcure
SSTRSSSJVQSRcured
SPTSSWSOSSSTcurio*
SPTSSWSOSSSTcurious
SSSSSOSRVSSScurl
[SSTSRSPSQSOcurle*
[SSTSRSPSQSOcurlers
MZ[SROS\\QSTRcurli*
MZ[SROS\\QSTRcurling
]QSTSPSLOSSScurls
QSOQSTSUSSTScurre*
SSSSSSSMSSSScurrency
QSOQSTS[SSTScurrent
TSSRSSSUSSSScurry
URRRSSSQSRRRcursi*
URRRSSSQSRRRcursing
VY[PQORUQMPNcurta*
N^STRSSNRRRPcurtain
TGQRSOStRQRPcurtain >
[M\\OROSZRNQPcurtains
OPMPSSSUTPRScurtains >
SRSSSSSSTSSScurts*
SRSSSSSSTSSScurtsey
]ROSRPSJUSSRcurve
SRSSSSSSTSSScurve's
\\LSSSRSRUSSScurve*
SRSSSRSSSSSScurved
\\NSSSSSRTSSScurves
ZTMWQNRPRRSOcushi*
VUMRSNRSTTTQcushion
WRLSSRSUSSSScushion >
VSSXSSSRSRSRcushion's
TRSSRSSSTSSScushioned
SSSSSSSPQRQRcushions
RSSSSSSTSSSScusse*
RSSSSSSTSSSScussed
JUSSSSSOQSSScusta*
JUSSSSSOQSSScustard
WKPSUNLYUYY[custo*
]SSRSSSMUSSScustody
SSRTSXSPSQRScustom
JMJVRZSMTNMXcustomer
SSVVSRSFSUUScustomer >
NSSRSPSXSSSRcustomer has
\\SSRSRS@TSSScustomer in
YSSQSKSRVRROcustomer service
KUBUSRShPUSTcustomer's
_TSRSOSUVSSScustomers
RNlOVHMQS^`Ucustoms
LS]SSSPGRUTTcustoms >
RQOSSPT\\RUTRcustoms had
DdTSTUQAPQRPcut
R\\STRLSMUSSQcut >
OSSSRRSZRSSTcut and
KSSURWS[RWSVcut my
SYNSSWSUURSRcut off
MYOSSPSSOSSRcut out
TSORSUSROSSUcut the
MYPQaOS`PSRScute
PhSRXRSCUSSScute >
K[QRSRSaRSSScuthb*
K[QRSRSaRSSScuthbert's
S[KSSSSMSSSScutla*
S[KSSSSMSSSScutlass
SSSSSSSSTSSScutle*
SSSSSSSSTSSScutlery
SSMQSVSSSQRScutof*
SSMQSVSSSQRScutoff
WUTTK[PLTRPScuts
VRUSRRSRTRRQcuts >
YRVRSSSXQRRRcuts like
VSSSSSSPTSSScutsc*
VSSSSSSPTSSScutscene
XSSPXQRPZRSRcutte*
dNVPXQSFZRSRcutter
HXQSSSS]SSSScutters
NRTQVUSdURRScutti*
JRURVVS[SRRTcutting
VSSSSRS\\USSRcuttings
TSSSSSSQTSSScutwo*
TSSSSSSQTSSScutwork
RSSUSSSNSWSXcuz
RSRNSSSSSSTScwmbr*
RSRNSSSSSSTScwmbran
]QGSSSSSURQRcyan
ROOQSTVXRUTScycle
RSRSSSSXSSSScycle*
RSRSSSSXSSSScycled
SXQPSSSSSSSRcycli*
SXQPSSSSSSSRcyclist
YSDWSSSRSUSTcyclo*
YSDWSSSRSUSTcyclone
RTSOSSS]RSSScylin*
RTSOSSS]RSSScylinder
S^RSQPSLSRRPcymba*
S^RSQPSLSRRPcymbal
EpSUNPSPQXSUd
MTRRSQSaTSRRd's
UPOQSRSSQPQPda
WR;SSOSaSSSSda's
QTRSTQS\\RSSSdab
ORYRSSSUSSSSdachs*
ORYRSSSUSSSSdachshund
QPTWRET\\SSSSdad
PQ\\USRSSSSTQdad's
SSRSSSSWSSSSdaddy
QRSSSWSWSSSSdaddy's
QYSSSWSVPSSSdaddy*
RZSSSSSRQSSSdaddycool
ZPRSSSRNTSSSdads
eLTQSQSHSUUVdaffo*
eLTQSQSHSUUVdaffodils
PSSUSSSWSSRSdaffs
TLNQRSRbURRRdaft
WSSSSSSGSSSSdafte*
WSSSSSSGSSSSdaftest
S[KSSSSMSSSSdagge*
S[KSSSSMSSSSdagger
_UQSSUS>ZUVVdaily
VQ[SSVSLWUVVdaily >
SQSSSSSSTSSSdaint*
SQSSSSSSTSSSdainty
MPTOSRR[TSSSdairy
RSSURWSQQWSWdaisi*
RSSURWSQQWSWdaisies
GRSSSSScTSSSdaisy
PSVSSRSRRSSSdakot*
PSVSSRSRRSSSdakotas
XSSSSSSNSRRSdal
PSQSSOS`RSSRdale
PUXRSSSORTUTdalla*
SUSRSSSOSSSSdallah
PSXSSSSRRTUTdallas
MSSMSSS_SSSSdam
RSSSSUSSSSSSdamag*
SSSSSRSSSSSSdamaged
RSSSSVSSSSSSdamaging
9RWORQSUSWXUdamn
]WIVTSSMURRQdamp
SQSRSSSXSSSSdamp >
VSQSSSSPTSSSdampe*
VSQSSSSPTSSSdamper
SSSRSSSSTSSSdams
NWSSSSSQRSSSdan
QRgLSTR@RTTUdance
URXSSNRPSSSSdance >
RRTQSSSaTTTSdance*
OSXRSSS[UTTSdanced
OQULSUS^UTSTdanced in
VRNRSSSZRSSSdances
kSPRSPSJSSSSdanci*
kSPRSPSJSSSSdancing
]R[MSTRMTRTTdande*
aSLSSSSOURRQdandelion
PRbMSTRRRSUVdandenong
^RSSSSTSSSSSdandy
SSRSSSSSVSSSdang
RSSSSVSVSSSSdange*
RSSSSVSVSSSSdangerous
TLSUSSSVSSRSdangl*
SSSUSSSWSSRSdangling
ULSSSSSRSSSSdangly
PQQSSSS\\PSSSdanie*
PQQSSSS\\PSSSdaniel
SSRSSSSSRSSRdanke
OSSSSSSSSRSTdanki*
OSSSSSSSSRSTdankie
OaOQSSSSTQRRdanny
VPZWSQSHTTUUdare
KSTSSSSTSTRTdared
SSSSSTSMSSSSdares
RSVSSSSQSTVSdares*
RSVSSSSQSTVSdaresay
MH`QQQRTWVVVdark
]OZRSSSXTTTTdark >
TQVQSSSISTTUdark and
QSPRRSSUUSSSdark with
USQSSSSVTSSSdarkl*
USQSSSSVTSSSdarkly
USSQSSSSSSSRdarl
QSRSSUS^SSSUdarle*
QSRSSUS^SSSUdarlene
JSQSSNSYURRRdarli*
JSQSSNSYURRRdarling
[RQRSRSMUPSPdarn
PSRSSSSTSSSSdarne*
PSRSSSSTSSSSdarned
QSRRSSSSSSSSdarre*
QSRRSSSSSSSSdarren
TSSPSRS^SSSSdarry*
TSSPSRS^SSSSdarryl
[QSSSSSSURRSdartb*
[QSSSSSSURRSdartboard's
TQSSSRSSSSSSdarts
OSM[SNSWRSTPdarwi*
OSM[SNSWRSTPdarwin
fNNQSSSKVQRQdash
YSSSSSSRSSSSdashc*
YSSSSSSRSSSSdashcam
NUSSSSSQRSSSdata
E[eHRXRKGYXUdate
ITWPSXSUVTUUdate >
RTSISTSaSQSQdate and
RR\\SSPSKRVVSdate has
LkFQSPSOOONOdate on
KNPRSRSgSVUTdate'*
KNPRSRSgSVUTdate's
NUSSRSSTSSSSdated
G[`RSRRPRPNRdates
ZSQSSSSMSSSSdato
XSSSSSSMSSSSdato'*
XSSSSSSMSSSSdato's
TSSPSLSRSTUSdaugh*
PWUNRVTZOVUVdaughter
LR\\WSSSSQVVVdaughter had
QRSSSSSaQTSUdaughter in
RPUUTIRWURSQdaughter's
WSOSSSSHURRRdaughters
PQLUSYShRTOVdave
QPNTSQS_SSQQdave >
LRaSSQRCPWVWdaven*
LR[SSQRQPWVWdaventry
RSQSSRSZRTTTdaventry >
SSZSSSSFSSSSdaventry's
SSSRSSSXSSSTdavid
PSPSSXSVSOQSdawn
KT]ZQQQTNYVVday
MSOSSSSOUQRSday 0
FQ~OSKNHNY[Yday 00
UPUWTWTTZMOKday >
KQGQSa_ZQMQMday after
MWSSSXSaQPRQday and
QR]OSPSQSTWTday at
[RWOSISVSTTOday before
SSTQSSSLRRURday came
NR]]TRSFOYTWday early
NSRSSXSOSSSSday five
PSQSSQPTRUVTday for
UVXTSORPSUSTday i
NSPTSXSXTPNQday in
QRMRSRSYTTSUday is
TWHRSYSCRRRSday it
IS^RSOSHSSSRday itself
O[]QSaRPTSTRday nine
QXVQSVSIQQRTday no
RS]SSSSPSQRSday now
\\SOPS]SVSTRTday of
JR]RSOSPRVVWday off
YYQRSPSJQSSSday one
TSVRUOSPQUTUday since
URUPSSSTUQQRday so
OQWVSTSETVUTday the
VQaKS<RVSWVUday they
RSPQSTSTSRSSday thirty
hMHPS[SEWSSSday three
RRWWSKSPQTPUday to
^IMSSRSTWSSSday two
NR[USVSJSQSRday was
UTORRYSQTRRSday with
PRgTSRSHSUSSdayca*
PRgTSRSHSUSSdaycare
MPRSSUO_SSSWdayli*
MPRSSUO_SSSWdaylight
COnZMRIQ@][^days
LK`UTGSLQ[\\Udays >
]XQXSIUKSRSSdays after
NYXSSPSXPOLMdays and
GRHRRdS[RPQYdays before
UU[KSLSNRTXTdays behind
WSMQSTSWRTUTdays by
VRRDSSSMSQSRdays early
QSKaSZSMPQSRdays flat
NQXRRQSEM[Z[days for
URMWSSSXRRPSdays from
LPTRSNSXQURTdays i
OPPLRUSdRUWUdays in
UU[TSPSOSRQPdays it
NUZRSXSRSTSXdays late
SU^JSPRMSRRQdays later
RSJRSSSLRSSSdays now
YRXOSPRGSNPQdays of
PR^VSUSXSSSSdays on
WMaNUSSTQQNNdays over
QQ`QSLSLQSTTdays past
QWWHSRRWSSUSdays running
KS/lO]QMPPNUdays to
UPVOSVS\\SVWSdays with
YSSSSPSNURRQdayti*
YSSSSPSNURRQdaytime
TSSRSSSSSSSSdazzl*
TSSRSSSSSSSSdazzling
TRSSSRS\\USSSddr0
RPWcSSSEQUTTde
NRRTSRS`TSSSdeaco*
SSRTSRSVSSSSdeacon
NRSSSSS]TSSSdeacons
ceKSL[QNNPRKdead
[JNJSaQRXVYUdead >
[RNSSUSQQRRQdead in
SWORSPSQROOOdead on
^QSRSPSNVRSRdeadb*
^QSRSPSNVRSRdeadbolt
gRNRSQSQ]OQNdeadl*
RSOSSRSVTSSSdeadline
gRRRSRSN[OQNdeadly
VSSSSSSPTSSSdeads*
VSSSSSSPTSSSdeadset
HSQWS`SLOTRRdeaf
OSSVSIS_SUSRdeaf and
GQMZQdQTNPP[deal
LRPRRgQIMNP[deal with
SRSTSKXORUSSdeale*
SRSTSKXORUSSdealer
NSSSS[SORRSUdeals
FRURS[SUQQSXdealt
FRURS[SUQQSXdealt with
USTPSSSaUSSSdean
DQ\\LPW^RKVY[dear
MQRRRQaAPQQPdear >
\\STRSR_PSRRRdear and
RSSRSSPPSRRSdear friend
RSSSSXQERRRWdear valued
ORMRSR\\VTSTSdeare*
PRMRSTaJTRSRdearer
WRNSSQXOVRSRdearer than
RSSSSRN_SUTTdearest
MSSSSRVSSSSSdears
KSRSkRS]PPQMdeath
LPMRSPSpSUUTdeb
KTRPSUSYRSSRdebat*
PTRPSQSaRSSRdebate
NSSSSWSKSSSSdebating
VRSSSTSQSSSSdebit*
VRSSSTSQSSSSdebited
SRSSSRShSWXUdebs
TSSSSSSRSSSSdebt
NSRTSSSRSTSTdebut*
NSRTSSSRSTSTdebutante
RQXSSLSVUUUSdecad*
RQXSSLSVUUUSdecade
RhSQSTSAROSNdecaf
SSSSSRSSSSSSdecal*
SSSSSRSSSSSSdecals
SSSSSSSQRSSSdecan*
SSSSSSSQRSSSdecanter
QSSSSSSSSSSSdecat*
QSSSSSSSSSSSdecathlon
LT]VSRRSQRNQdecem*
LT]VSRRSQRNQdecember
\\TNQPYSMSTQUdecen*
\\TNQPYSMSTQUdecent
\\RTTSOS;SWSYdecent >
LYNXR]SPTRRRdecid*
SSSSSPSSUSSSdecide
LYOXR\\SQRRRRdecided
SSSRSWSQSSSSdecides
WSSSSSSLSRRSdecim*
WSSSSSSLSRRSdecimalisation
SUSSSVSRSSSSdecis*
SUSSSVSRSSSSdecision
`PUSQMSZUSSSdeck
VPQSSPSWXSRQdeckc*
WRTSSPSNYRQPdeckchair
RQPSSSS\\RTTTdeckchairs
QSRSSSSVRTTTdeckh*
QSRSSSSVRTTTdeckhand
YMSSSSSVSSSSdeckl*
YMSSSSSVSSSSdeckle
ISMSS]SMRTSVdecla*
ISMSS]SMRTSVdeclan
\\RSRSQRZTRQTdecli*
\\RSRSQRZTRQTdeclined
cRSRSQSFTSRSdeclined >
SPSSSSSTVSTSdecor*
UPTSSSSSTSTSdecoration
USSSSSSTTSSSdecorations
OSRSSSSSTSSSdecorum
TSSSSSSPRSSSdedic*
TSSSSSSPRSSSdedication
TSSSSSSJVSSRdeega*
TSSSSSSJVSSRdeegan
kKMGRPSVRORPdeep
XQSSSRSSTSSSdeepe*
XQSSSRSSTSSSdeeper
TSMWSPVWUTTRdeer
TSSSSSSVURSRdeers*
TSSSSSSVURSRdeerskin
ONSRSSSbSSSSdefea*
SSSSSSSQTSSSdefeated
ONSRSSSdRSSSdefeats
OOXQURS`RUTWdefen*
MSSSSTSWSSSVdefence
SOXQSRSaSUUTdefended
VSSSUSSNSSSSdefenders
SSIRS`SVSQSSdeffo
PVSSSSSPSSSSdefin*
PVSSSSSPSSSSdefinitely
bTRTROQQWRSPdegre*
XSQUSPSZRUVUdegree
]TSRSQQJXPQOdegrees
RQRRSRSMVQRPdegrees >
SVSSPOSXSSSRdehum*
SVSSPOSXSSSRdehumidifier
USSSSSSKSSSSdehyd*
USSSSSSKSSSSdehydrated
cSMSSSSBRSRSdei
QOPRR`SJSSSUdelaw*
QOPRR`SJSSSUdelaware
bPJPSRSRVRSSdelay
OO^NSXRUQPOTdelay*
OO^NSXRUQPOTdelayed
PRWTSRSWRTSSdelayed by
XSRSSRSSSSSSdeleg*
XSRSSRSSSSSSdelegation
SSQSSWSQRQRSdelet*
SSSSSUSQSSSSdelete
SSQSSUSRRQRSdeleted
MR_PSSSYRUTUdelhi
SSQQRSSSRSSSdelib*
SSQQRSSSRSSSdeliberate
]NRQSOSNXRSPdelic*
TORQSSSUSSSSdelicate
\\SSSSOSLXRSPdelicious
OTSQSRSTSSSSdelig*
OTSQSRSUTSSSdelighted
SSSSSSSRSSSSdelightful
eGS_N@MEXTSRdeliv*
]NQRSSSTWSSSdeliver
PPYNSRNURUUVdelivered
OSXRSSSPPSUVdelivered >
VS@YSQSXQUQTdelivered to
MSR]SSSSSTSTdeliveries
USSSSSSRRSSSdelivering
lQILSLSI\\NPNdelivers
DQZcNJROLVTSdelivery
JLW_QQUERZYZdelivery >
TSOYSRSRQTRTdelivery boy
PQSTSRRORYRYdelivery guy
XPNLSSSXTQORdelivery is
TSQVSRSZRRSRdelivery man
^RR<SSSWXQSQdelivery of
PSSSSSSNQVVWdelivery since
XSRSSRSQTSSSdelivery's
R_ISSXS2RQQVdem
bQRSRSSFSTRTdeman*
aQRURSSFSTRTdemanded
TSSQSSSSSSSSdemanding
USSTSSSOSSSSdemen*
USSTSSSOSSSSdementia
S]TQSQSSSPRPdemo
QNRRSRT]TSSSdemoc*
QNSSSRS]TSSSdemocracy
TSSRSSTTRSSSdemocrat
SSRKSRSbSSSRden
RSMJSSSdSRUSdenie*
SSNSSSSQSRRSdenied
RSRJSSSfSSVSdenies
VRSSSSSSSSSSdenim
HhRRSKSLRWUSdenis*
HhRRSKSLRWUSdenise
WSOSRTSZTQRQdenni*
ZSOSSMS]UQRQdennis
PSSSSZSPRSSSdennis's
SSSSSSSZSSSSdensi*
SSSSSSSZSSSSdensity
?gSNSRSWOOTQdent
NWSQSRSQPQSRdent in
QRXSSSSYRUUTdenta*
QRXSSSSYRUUTdental
I_SPSNSPLRSQdente*
I_SPSNSPLRSQdented
mQKLSMRP]NOKdenti*
XQNRSSRNWPQPdentist
LSRSSSR[TSSSdentist >
eSQMSRSRZQQNdentist's
VSRSSOSVRSSSdentists
UPSSSSSTVSSSdents
@RRSSPSbTSSSdentu*
@RRSSPSbTSSSdentures
QRLSSSS`TSSSdenve*
QRLSSSS`TSSSdenver
QRNSSSS^SSSTdenver >
PSRRSqTORSSSdeny
VRQSSRSQTQSQdeodo*
VRQSSRSQTQSQdeodorant
IKTRSfSTPPP[depar*
MSTSSSSVSSSSdepart
SSYSSPS\\STSSdeparted
RSSSSSS]SSSSdeparting
PMORSRSUSRRUdepartment
SSQSSSSSSSSSdepartment's
SRRSSjS<PPQYdepartments
ZSIPSQRSSSTRdepen*
SSOSSRRYSSSRdepending
ZSMPSRSMRSTSdepends
SRMSSSS\\STUTdeplo*
SRMSSSS\\STUTdeployed
OSQQSZSDPPRUdepos*
OSQQSZSDPPRUdeposit
HVvQRLQ=J\\]\\depot
fSPBSOSBTRUQdepot >
NUKSSQSSRVXWdepot in
SRSNSSSSSQRSdepot says
QQ\\JSSSRRUVTdepot's
PQVJS]RORPRUdepot*
RSMSS]RPSNOTdepots
SSRSSOR[SSSSdepre*
SSRSSOR[SSSSdepreciation
SSSSSSSXSSSSderai*
SSSSSSSXSSSSderail
OPZSSSSMQTSUderby
PPiQSRSOQTSUderby's
IPgQRRSdQTTUderby*
LSQSSSShSSSTderbyshire
URQSSSSKVQQQderek
[SOSSSSPTQRRderg
YQTRSRSSTVWTderry
PRNSSRSbSSSSdesca*
PRNSSRSfSSSSdescaled
SSSSSSSPSSSSdescaler
VQQPSSSRSSSSdesce*
VQQPSSSRSSSSdescent
SbPPQQRDTPQPdescr*
NSSSS[SJSSSTdescribe
W]SPQORLSQROdescribed
YVSQRQSPVRSQdescribed as
WSSSSQSSUSSSdescribing
OXQSSPSTRRRSdescription
eVESSOSTTRRQdeser*
XRSSSSSMSSSSdesert
cSRSSNSQWSSRdeserts
PSSSSRSSQSRPdeserve
RVFSSVS]RSSUdeserves
PSRSTSSSSSSSdesic*
PSRSTSSSSSSSdesiccant
gMNPPRSCYQQPdesig*
TOSRQSSRSSSSdesign
YSRQRUSHVQQPdesigned
SSSSSSSUSSSSdesigners
_SOSSQSMSSSSdesigning
SQSSSRSSUSSSdesigns
WYPDSbSOQOTRdesk
X^UMSUSeQSVTdesk >
LPTSSRSYUSSSdesk lamp
SRSSSSSURSSSdesks
IRNRSRShSSSSdesmo*
IRNRSRShSSSSdesmond
SSSSSSSPSSSSdespi*
SSSSSSSPSSSSdespite
SSSSSSSMSSSSdesse*
RSSSSSSPSSSSdessert
TSSSSSSPSSSSdesserts
Q[LPSOSPTPQPdetai*
YSPQSUSQSPRPdetail
K[OSSMSRTRRSdetails
XPPSSRSOUSSSdetec*
SRSSSSSRTSSSdetecting
XRPSSRSPTSSSdetective
ZSQSSQSHTSSSdeter*
ZSQSSQSHTSSSdetermined
QSSPSXSYVSSSdev
USORSRS`SSSSdevas*
SSQRSRSZSSSSdevastate
TSPSSSSYSSSSdevastating
\\RQSSRSLUSSSdevic*
\\RQSSRSLUSSSdevice
YRLSSRS\\TSRRdevie*
YRLSSRS\\TSRRdeviecer
SPRVSSSJTTRTdevil
QRPSSSSaSTTSdevil*
QRPSSSSaSTTSdevils
LSRRSRSfQSSSdevra*
LSRRSRSfQSSSdevrani
cLSSSSRK[RSRdew
TUSSSRSRQSSSdewy
QS`SSPSQRVVSdey
OSQSSSSbSSSSdhal
SSPSSSSRTSSSdhobi
SSWSSTSQSSSSdiabe*
SSWSSTSQSSSSdiabetic
\\QRSSRSPXSSRdiabo*
\\QRSSRSPXSSRdiabolical
SVMSSSSKSRQQdiago*
SVMSSSSKSRQQdiagonally
aMORRWSJWQQQdiagr*
\\NOSRWSLVRQRdiagram
WSSSSSSQTRSSdiagram's
TSSSSSSSSSSSdiagrams
[RSPSRSSTPPPdial
WSQTSSSOSSSSdial'*
WSQTSSSOSSSSdial's
SSSSSSSYSSSSdials
RSLQSSS\\SSTSdialy*
RSLQSSS\\SSTSdialysis
JOVRWOTZRUVRdiape*
JPSRWOT[SRSPdiaper
SSWSSSSRRVVVdiapers
RVNSSSSUSSSSdiari*
RVNSSSSUSSSSdiaries
OO[RQQSmVTTSdiary
Y`LSOTS;RQPPdice
SSSSSSSOSSSSdices
RSSSSSSRRSSUdick
SUQQSSS^RSSSdicke*
SUQQSSS^RSSSdickens
ZRRRSmSLSNOWdickh*
aSRSSQSPYQQNdickhead
LRRRSoSOMPQ\\dickheads
SSSSSSSQSSSSdicta*
SSSSSSSQSSSSdictating
ZSYRRORIUTTRdicti*
ZSYRRORIUTTRdictionary
?Wa[]X]LOa]_did
ZSQ\\Q^VNSXVXdid >
MTWISOSlOVVUdid a
RRUSSYR[SSSTdid and
RTVSSZROSQSQdid get
WRKRSWRPURSUdid i
UNYVUNRQTWYUdid it
USMSSNR^VQPOdid my
GLjEXTQ[SXXUdid not
aSASSQTQUSSRdid nothing
O\\OYRSQGQVVUdid the
NQNQSUSlSSSTdid they
ZSSSSCXATTTSdid with
RSVRSSSWSTSSdidco*
RSVRSSSWSTSSdidcot
OR[SSSSSSSTSdidge*
OR[SSSSSSSTSdidgeridoo
SSRSSTSRRSSTdidi
UMS\\WYQRQTRSdidn'*
UMS\\WYQRQTRSdidn't
TQ^OSPRPQORSdidn't >
NSRRSNS_SSRTdidn't have
FSSQVJShQSSSdidn't like
RRXRSSSTSQQRdidn't make
^QONRLSZSVUTdidn't say
OSZRUVSNRRSSdidn't want
QROYSTSIQSRWdidnt
GUSRWfSVJSSZdie
TSHTRTR^YPQMdied
NQYRRIR^YTSQdied >
MWORR`SJPSTRdied in
SSSTSSSSSSSTdiego
\\OOOQYMMYRSTdies
JQQSS\\OJSSSVdies >
bSPPSTQMVPRPdies at
YRUSSRSSTUUTdies on
LS[RSQSbRTUTdiese*
LS[RSQSbRTUTdiesel
PSPRSSSbSRSQdiet
VSOSSSSSSSSSdieu
RQRSO^RVTTTWdiffe*
URRQS]UDURRQdifference
QRTVOTPXRUTYdifferent
RR`SSMSNUUTRdifferent >
RSQRSRS`SSSSdifferently
QRQRSVSSSSSRdiffi*
QRQRSVSSSSSRdifficult
_OTTPVSRRRQRdig
TQSSSSSTTSSSdiges*
TQSSSSSTTSSSdigestive
PR[PSRSURUVSdigge*
HRXPSSSYRUVTdigger
\\SVSSSSOSSSRdiggers
WRORSRSQSSTSdiggi*
WRORSRSQSSTSdigging
RSSTSSSSSWSUdigit
RSR]SSQPSTSSdigit*
RSR]SSQPSTSSdigits
\\RSSSRSQUSSRdigni*
\\RSSSRSQUSSRdignity
SRRSSSSTSSSSdigs
_SQSQSSLTSSSdilly
XQOPSUSXZRSRdim
VRSSSSS\\SSSSdime
SSRSSSSYSSSSdimit*
SSRSSSSYSSSSdimittis
WSQRSSS[UQQRdimme*
WSQRSSS[UQQRdimmer
SSSSTSSSRSSSdims
USSSSSSJTSSSdiner
SSSSSVSNRSSUdines*
SSSSSVSNRSSUdinesh
TLSYSRSSUTSRding
L_SRRSSXRSSSdinge
XKSRWSSPTSSSdinge*
XKSRWSSPTSSSdinged
TQRSSSSXUTSTdingl*
TQRSSSSXUTSTdingle
SVSSSSSVQSSSdings
RSSSSQTURSSSdinku*
RSSSSQTURSSSdinkum
aOOQSORGVPUPdinne*
aPOQSORPUOSPdinner
WUSRSQSGSRSSdinner >
]QPSRRSKURRRdinner service
SRSSSSSSTSSSdinner's
SSSSSSSJSTUTdinnertime
YSQRSSSJSQUPdinner~@comparison
DXTSSRSTRRSRdinner~@kitchenware
]QPSRRSKURRRdinner~@staff
USTSRSSLTTSSdinos*
USTSRSSLTTSSdinosaur
NXSSSSSRRRSSdint
NSSSSSSPSSSSdip
ROSSSSSZTSSSdiplo*
ROSSSSSZTSSSdiplomacy
`QPRSRSNSSSSdippe*
`QPRSRSNSSSSdipped
KQOYSMSeSUSTdirec*
SRRRSRSdRSSTdirect
SR[QSPSXSSTSdirections
SSK^SRSDSTRSdirectly
LSPQSSS_TSSSdirector
CP`RSRSgTUTUdirt
RRSWSSSPSSSSdirty
PRSSSSSXTSSSdisab*
PRSSSSSXTSSSdisability
VQdOSLRITRTTdisag*
HSiRSSRKQTTUdisagree
NSSSSLS]RSSSdisagreed
eQNPSSSGVQSQdisagrees
DQWTSKSiMVTUdisap*
SRVSSSSQSUTUdisappeared
QSSUSRSOSTSTdisappearing
SSSSSSSSTSSSdisappears
NSSSSSSSPSSSdisappoint
KRTRSLSmOSSRdisappointed
SSSSSSSVSTSTdisappointment
McMQSURAOQSPdisc
RSTSSKSVSTTSdisch*
RSTSSKSVSTTSdischarged
YQSSSRSPSSSSdisco'd
]VOQSVSERPSOdisco*
TRPSSWSLRSSSdiscount
WYRRSSSPSPSOdiscovered
OSSSTSSSSSSSdiscs
PQQRRXReQTSSdiscu*
PQQRRXReQTSSdiscuss
QSSSS]SVRSSRdisgu*
QSSSSSSWRSSRdisgusted
SSSSS^SRSSSSdisgusting
WMTRRQVLPWVYdish
LSSSSZSSQSSTdishe*
LSSSSZSSQSSTdishes
SSSSSIS`SSSSdisho*
SSSSSIS`SSSSdishonesty
SRSSSSSSTSSSdishr*
SRSSSSSSTSSSdishrag
_JINSPT\\WQSOdishw*
_KKNSPT\\WQSOdishwasher
SRcSSRSDSTTSdishwasher >
SRQSSSSSSSSSdishwater
VSRSSSSSTSSQdisk
USSSSSSSSSSSdisli*
USSSSSSSSSSSdislikes
YRIRS_RJSOOPdispa*
WRNSSTS]RSRQdispatch
NSORS^RRRQQTdispatched
ZSQSSSSEUQRPdispatcher
SSSSSSSPSSSSdispatchers
SSSSRSSSTSSSdispe*
SSSSRSSSTSSSdispenser
H_SRSQSKTSSRdispl*
H_SRSQSKTSSRdisplay
SRSSSRSRTSSSdispo*
SRSSSRSRTSSSdisposal
]SSRSXSJTSSTdispu*
]SSRSXSJTSSTdispute
SQRPRRSiVSSSdisqu*
SQRPRRSiVSSSdisqualified
[SQSSPSUSSSSdisse*
[SQSSPSUSSSSdissertation
RRRSSMS_SSSSdista*
RRRSSMS_SSSSdistance
URVSSSSOSTUVdistr*
RRSSSSSTSTTUdistributed
VSVSSSSOSSSTdistrict
TSSSSSSOTSSSdistu*
TSSSSSSOTSSSdisturb
QSHZRRSNWQNQditch
XTJZSRSBXPMOditch >
OSSTSSSSRTSTditch*
OSSTSSSSRTSTditched
SSSSSSSRSSSSdive
SRPSTSSWSSSSdivid*
SRPSTSSWSSSSdivider
QSSSSSSSSSSSdivil*
QSSSSSSSSSSSdivils
`RRSUSSQRRSRdivin*
`RRSUSSQRRSRdivine
F\\VSSSSTQSSTdivis*
F\\VSSSSTQSSTdivision
OLLRSVS`UTTTdivor*
UOPSSWSMVSSSdivorce
URPSSWSSVSSSdivorce >
MPORSRSgSTTTdivorced
PO^RSURSQRPTdiwal*
PO^RSURSQRPTdiwali
SRSSSSSPSSSSdiwali >
TSSSSSS[SRRRdiwali came
ORQSSRS_RUUTdlc
ORQSS^SSSPSSdm'd
PSSSSTSSSSSSdmv
RGPHQZTXRPRSdo
HRXSVZRFSTSVdo >
[VSRRHSXTSTRdo a
TWRWSVS@RTRSdo and
PR[SSSSBTTTTdo her
QNMQSPS\\PSTSdo i
HWDQR^SPSRQSdo it
SSXSSRSKTRRQdo my
QNSYVLQXRURRdo not
BTNRRGTsTUUTdo that
KPbITQ]ETQUPdo the
IQXSSTUZSRRTdo they
N\\`SSQRDTSTQdo you
NgSSSSRRORSRdoa
KSR[SSSQRUSUdober*
KSR[SSSQRUSUdoberman
cVMRSOSGZQRQdock
ORQSSXSRXRSSdock >
RSSSSSSRSSSSdocke*
RSSSSSSRSSSSdocket
UKLVRLSiWQSQdocto*
\\OMQSRSJUPSQdoctor
MRSSSMSpTSSSdoctor's
QSRRRSS[SSSSdoctorate
SORZSSSMSTSTdoctors
NRSSSTSURSSTdocum*
NRSSSRS\\SSSTdocument
SSSSSUSMRSSSdocuments
TSSQSSSQTRSRdodgi*
TSSQSSSQTRSRdodging
NWSSSQSSRRSQdodo
WSSRSOSRSSSSdoe
PS^MONL[VUUTdoes
KOQRS^P[TTQWdoes >
FPRRSQSiPSTTdoes a
DWVRSNSbSPQPdoes it
UOJ^RVSLPSRTdoes not
ORUbSSRPRUSWdoes that
eQJNRSUCXNOOdoes the
bPPRSRTDWQQQdoes what
aHLOSRQQVNOMdoesn't
PRPRSVSSVPPOdoesn't >
CXX`SPSZNZWZdoesn't even
TSSRSSSZRSSSdoesn't slide
SSSSRSSRUSSSdoesn't stick
HSROSYS^SSSTdoesn't work
iKJOSQQHYKNKdoesn*
[VQRSQSIUPRPdoesnt
EZX]KTPZL]W[dog
VTVFSOThOQVRdog >
LXWVSXSKRWUVdog and
GPSSRSSfSSSSdog ate
G^SRRSS_NSSSdog hair
MRVLSSScVSTSdog has
KTVbSSSDRRTTdog in
PRUNSSSYTSTSdog is
VSRSSSSJTRSRdog looked
\\RRSS\\SSRRRRdog loves
OXQXSSSFRTSTdog on
STSSSSSXSSSSdog the
GSUQSRSbSTSTdog to
QQPLSRS]TSSTdog was
OPQ`SSRVSUSUdog went
GfURYSSFRWTVdog's
WSSQSSSQUOSPdoggi*
WSSQSSSQUOSPdoggie
PTQSSSSYSRRRdogho*
PTQSSSSYSRRRdoghouse
=PN_SQSbVROTdogs
MYSSSSSORSSSdoha
[]XJQTREPTWUdoing
YRVQSTSTRSURdoing a
SRSNRVSTSRSTdoing it
SRSVSSSPSSSSdoing my
XOPRSRSWTSSSdoing the
RQ\\USNSQSTUTdoing~@me
YWOQRQRdVQRRdoll
\\QSRSSS?WSSSdoll >
P[RORUSVQRSRdoll'*
P[RORUSVQRSRdoll's
QNQPSUWUNPRSdolla*
VRSRSOQOWSSTdollar
RSSSSQZSQSSSdollarama
OPRQS[RYMQRRdollars
OS\\RS\\LNRTTUdollars >
TSSSSSR[SSSTdollars back
XSRSSMWIRSSSdollars less
TSSSSRXXRSSTdollars to
N_RSSSSQSPSPdollb*
N_RSSSSQSPSPdollbungalow
N^RRSRSXSPSPdollh*
N^RRSRSXSPSPdollhouse
SSSSSSSRSSSSdolli*
SSSSSSSRSSSSdollies
VPRS]SRPUSSSdolls
SQQSSSSVSSSSdolly
QSSSSSSSSSSSdomai*
QSSSSSSSSSSSdomain
SVSRSQSMSSSSdome
JL_S]RSZSUUUdomin*
KMbSSRS_SVUUdominee
RRPS]SSNSSSSdominoes
SSWSSSSURTTTdon
bPETNKP_WQRSdon't
X]mTS@SLTWVRdon't >
SR_TSQSURQQTdon't ask
RRTSSSRVSUUUdon't blame
JRQSSXSMSUURdon't do
MSTRRQSbSUSTdon't even
XPMQS\\RSURSVdon't get
MQR_SMRVSUSUdon't have
aSQOXVSNQSSQdon't know
NSRRSWSJRTTSdon't like
PSRRRRSYUSRSdon't mind
SSSSSOSPTPSPdon't talk
WbPSSLSLSSSSdon't want
SSSSSSS\\SSSSdonat*
SSSSSSS\\SSSSdonate
QOZRSOQ[SVWWdonca*
TOZRSPQJTVWWdoncaster
RPUSSQSNRUTVdoncaster >
QSSSSRSdSSSSdoncaster's
TYGI]aQYTNNNdone
VbHRXZSQNSQRdone >
RS\\SSQS<TSSTdone a
QPRYQOU^UTTQdone it
MVQSRPSESRRRdone the
KPSQ]OSVQSSRdone up
AQSSSYSXRSSTdone with
QSRQSSV\\SSSRdoneg*
QSRQSSV\\SSSRdonegal
]RURRRSIVONSdone~@number
OSSTSSSSRTSTdong
MZQSTSSSTSRRdongl*
MZQSTSSSTSRRdongle
PSUPSSSYQTVTdonke*
PSUPSSSYQTVTdonkey
XRVOSKSLTNTQdont
PWQRSSS^SRSSdonut
MSRSSSSXSSTSdonut*
MSRSSSSXSSTSdonuts
SSSSSVSSSQQSdooj
SSQSSSSZSSSSdooli*
SSQSSSSZSSSSdoolin
SSSSSRSSSSSSdoon
SSPSSSSSUSSSdoona
ARS\\PUSHQZX[door
YPZRRRSHSSTTdoor >
ZROZSWUGSPSRdoor and
YSQOSTSGSQSQdoor in
SSOSSSSXSTSSdoor is
OTSWSRSSRXSWdoor like
PQUUSWSRSUUSdoor open
QRO[SQSQQTRTdoor so
RSMRSSSORTRUdoor that
SSXPRRSTSUTTdoor to
RXSSSSSSSQSQdoor was
RROXSSSJRUTTdoor with
WWOTSPSSWOPOdoor'*
WWOTSPSSWOPOdoor's
[PYXRPRIUUXRdoorb*
[PYXRPRIUUXRdoorbell
_SNXSRSVWPSPdoorbell >
QSQTSRSWSRSQdoorbell camera
QXRTRQSTRUSUdoork*
QXRTRQSTRUSUdoorknob
ZSQUSRSJQWRUdoorm*
^USUSSSGSUSRdoorman
PQQSSRSVQURVdoormat
`bMJRRRLQPVPdoors
_RNRSSSRRRRRdoors and
PRTYSSSMSSUSdoors down
PRbTSOTNRTWSdoors*
JScGSPTUPTXTdoorstep
PShOSRSORTXVdoorstep >
YSR`SRSLTSRRdoorstop
PSTNSSSXQSURdoorw*
PSTNSSSXQSURdoorway
TSSSSSSVSSSRdorch*
TSSSSSSVSSSRdorchester
SRPWSSSOSSSSdoree*
SRPWSSSOSSSSdoreen
QSSWUSSISSRRdorm
SSSSSSRSSSSRdornw*
SSSSSSRSSSSRdornwick
RRSRSOPnPQSQdos
aTRRRRSUTSSSdosa
TSSSSTSLRSSRdosas
USQSSSSSSSSSdosto*
USQSSSSSSSSSdostoevsky
ANpTROOUIa\\^dot
OQDwSQSYN[UXdot >
USPRSSSOSRSRdot is
NQUSSSSSSTTTdot's
TRQVSSS?SUSUdote
HT[RPISfQXWWdots
KTSSSQTYSSSSdotte*
KTSSSQTYSSSSdotted
QRaQSQPPRVUTdot~@number
PJRPXLpNSOPOdoubl*
UMURXNPTUPQPdouble
QSPTZQQQRQSPdouble boxed
VSSSSSSSSRSRdouble clicks
NQPRSQsMQRRSdoubled
SSSSSQSVSRRRdoubt
MSPRSRSwSRSRdoug
USSSSSSSRRSRdoug'*
USSSSSSSRRSRdoug's
cROQRURMSSSSdough
ORVRSSSUSSSSdougi*
ORVRSSSUSSSSdougie
SSSSSQTVSSSSdougl*
SSSSSQTVSSSSdouglas
SRSSSSSXTSSSdove
P]RSSRSPSSSSdovet*
P]RSSRSPSSSSdovetails
URRVTUXMTVRVdown
TVUKOWQLROORdown >
PSTOSTSMTRSTdown a
PTIaRDRYNXTVdown and
OSSVSSSUSSSTdown at
LRIWSRZIQQQQdown by
GSTOSPZ`SUVVdown for
OMWPO\\PYYYWWdown in
PRRR]SSSSSSPdown like
MNuIRQSSUQTRdown on
MRSPSSS^RRSRdown one
TROOUTRbVPVMdown the
\\TRRSSSFRRSPdown them
U[QUOcTRMQOXdown to
RRZUTRSUSSSSdown two
QLR`YUSROXRYdown with
STSSSSSRSSSSdownh*
STSSSSSRSSSSdownhill
_SSRSQSKTSSQdownl*
_SSRSQSKTSSQdownload
SSRSSSSPRPNPdownp*
NSSSSSSSRUSTdownpipe
XSSSSSSPSONOdownpour
SOSZSLS=UWRWdowns*
SQQYSSSUSUSTdownspout
SSTTSLS>SWSVdownstairs
TRSSSSSQUQRRdownstroke
VSRSSSS[SSSSdownw*
VSRSSSS[SSSSdownward
PQSR]QSTSTTQdown~@comparison
WSPQSRSWVSSRdown~@intensifier
TYX[SHSSSSSRdown~@me
GNV\\SPS_RRSQdown~@number
\\SVQRSSFRRSPdown~@seller
SSSUSSSPSTSTdoyle
VSSSSSSPTSSSdoyle's
VSSSSSSPTSSSdoyle*
K_TRQJZVQQRRdozen
O_ORSN[NSOPQdozen >
QNOQSQSMQQRSdo~@me
FMQUV_QLOSQVdo~@negation
IQXSSTUZSRRTdo~@seller
SSRSSPSUUSSSdr
TSSSSSSQSSSSdrag'*
TSSSSSSQSSSSdrag's
SSQ]SSSHQVSUdragg*
MSQ]SSSMPVSUdragged
XSSRSSSNTSSSdragging
SR[SSSSVSTSTdrago*
SR[SSSSVSTSTdragon
eRRQSOUHVRSRdrags
NJUjRPSJSWUYdrain
QOS\\SPSLSTSUdrain >
XRQYRRSNYWSSdrain*
SSSSSSSSSUSUdrainpipe
SSSYSSSFSUSUdrainpipes
XRQSSRS[YSSOdrains
TSOSSSSRRSSSdrake*
TSOSSSSRRSSSdrakensberg
PKXSS\\SNLZYZdrama
RSOSSVSQRRRUdrama >
PRMTSQSaRQPOdrama*
RRPTSQSZQQPOdramas
RRPTSQSZQQPOdramas >
RSPSSSSYTSSSdramatic
WR^QUSSNQTTSdrank
ZOSVSSSRTSSSdrape
PQQUSYSQSOPSdrape*
SSQSSYSJSOQSdrapeline
PQSSSSSXSSSSdraper
SSSUSSSTSSRSdrapes
SSRSTSSXSSSSdrapi*
SSRSTSSXSSSSdraping
cTQNRQSLYOPOdraug*
[TQNSQSNVQQQdraught
[SSSRSSRWQSQdraughty
QSPRSJS`VTSSdraw
VSSSSSSRSSSSdrawb*
VSSSSSSRSSSSdrawbridge
YHLOSNRRZOOQdrawe*
QMNOUPRVYQQTdrawer
IQRSSQSfSRRRdrawer >
ZNQSRQSPTQQPdrawers
KUVUQNSPSROTdrawi*
FYYVQOSRSROSdrawing
TO[PQPS\\RVWVdrawing of
XOPSSRSQSSSTdrawings
QOSJWPSbRTTUdrawn
RQTKTRSQQTSTdrawn a
bORRQPSLTSSSdraws
YUSSSPSPSSSSdray
SSSSSLSWQSRPdread*
SSSSSLSWQSRPdreadful
\\OSPPQScRRSRdream
fORRRNSJSSTRdream >
]RZQRJRTWQRRdream*
USZQRRRYVQRRdreams
USXQRQRYVQRRdreams >
[SSSSKSOTSSSdreamt
nQRRSQZOSSSRdrear*
nQRRSQZOSSSRdreary
US_RRSX>GQQOdress
UQVRSQRVUTVRdress*
TPWSSRSLUSTRdressed
VTRSSSRUTRRRdresser
SRQSSSSRUSSSdresser >
QSSSSSSZRUVTdressing
SSSSSSS[RUUTdressing gown
KTNXSYS]RVTVdrew
PURUSTS`RURTdrew a
kNPQTOSOSPROdribb*
SUSSSRSQQSSSdribble
kIQQTQSJTPROdribbles
TVSSSRSZSSSSdribbling
ZS[QSPSNRSTSdried
RUUSRRS`USSRdried in
lONPRGSCXRSRdries
URNUSSSURSRSdrift
mNOOSRSJTOQNdrift*
]SOSSSSNSSSSdrifted
SSSRSSSRTSSRdrifting
cNSPSSSPRPQPdrifts
YNVTTHSKUQQNdrill
]PSSSRSLTSSSdrill >
RSSSSSSSSSSSdrill's
SUSRSQSMSSSSdrill*
TUSRSQSMSSSSdrilled
^UQWTMTLTVRUdrink
JRQTSRSWUVRVdrink >
QQVTSSSJURSSdrink*
JS\\SSSSQQUUUdrinking
ZQMTSSSLWPQPdrinks
XORRUSUOQRRRdrip
N[RQSSSSSQSQdripp*
N[RQSSSSSQSQdripping
eRMTSRSOTORPdrips
VRRRSSSQVQRQdrips >
=KSfWIS_M_R[drive
bQNXRNSMSWTUdrive >
JTSePAQRJ[PSdrive*
RPTWRRSSSTUSdriven
PWJmQDRKG[OUdriver
\\PNWSOSMR[VXdriver >
XSSSSSSRSNSPdriver chucked
QRSTSZSISJSMdriver left
SRSUSNSLSYSVdriver told
QNR[SWSNRSSUdriver was
ORSXSSSURSTSdriver's
SSSOSSSXTSSSdrivers
OQ[OSRSOTUTUdrives
UVSISSSVVPQPdriveway
ZSOOSRSFTVUUdrivi*
ZSOOSRSFTVUUdriving
^RNURSSRUTRSdrizz*
^RNURSSRUTRSdrizzle
rQQMSQSLVRROdrone
[QRSSSSRVSSQdrone's
\\QRQSSSPWRRPdrone*
TSSQSSSQTRSRdrones
SSSRUSSSQSSSdroop
SSSSSSSRSSSSdroop*
SSSSSSSRSSSSdroops
^[JXRKP]RSMPdrop
UPSSSSSJTRRSdrop >
PVOUSRSPSRRSdrop it
NMUaSPRVQUSRdrop kick
QSSTSRSXRVRVdrop kicked
KXSSSSSTSSSSdrop'*
KXSSSSSTSSSSdrop's
bHMUPSWLTRMTdropp*
gGHSQSWRUSNUdropped
LWR`SSQKPVRVdropped at
WPMLS^URSTRWdropped it
SSSRRSSRSSSRdropper
TSXVSSRNSSRSdropping
NUSSSSSTRSSSdroppings
PO]VSTRYWSSRdrops
QSSTSRSXRVRVdrop~@courier_act
BPIiSVR\\PWOXdrove
RRQaSQSWQTQTdrove off
SU[SSPSFRRSSdrove over
QSMQSVSYRSSSdrove past
QSQVSPSRSRRSdrove to
^]PQSMSDSPQNdrown*
FaPQSQSMRRSQdrowned
_SSSSPSLTSSRdrowning
_OSRSRSRTQQQdrowns
XPTSSSSRTQQQdrowns out
;SSXSRSuSTSSdrug
QaZQPRSLQY[Ydrum
MdZRPRSON[[Zdrum >
RSPQSSSSTTTTdrumm*
NSPQSSSVTTTTdrummer
WSSSSSSQTSSSdrummer's
NRVSSUSVSUTUdrums
PZSSSSSORSSSdrums*
PZSSSSSORSSSdrumsticks
`LRRRRSGUUTUdrunk
SSSSSSSTSSSSdrunk's
SRRRSOS]SSSSdrunk*
SRRRSOS\\SSSSdrunks
gLDTOATZ`NKMdry
JSQPSSSGTRSRdry >
UTRPSSSOTSSSdry and
QSS[RRSVUVSVdry as
`PVQRSSXTNNNdry in
ORQSSSSRPWSXdry porch
RYRSRSSQURRRdryer
RTRSRSSOSRSRdryer >
ZSRSSSSPSSSSdryer*
ZSRSSSSPSSSSdryers
ZSRSSRSPSSSSdryin*
ZSRSSRSPSSSSdrying
UQSNSSRRSSSSdrywa*
UQSNSSRRSSSSdrywall
ORQSSSSRPWSXdry~@delivery_place
WR\\RSSSGSOQPdry~@time_span
P^SSSSSLPRRRds
JSXSSRRZRUTVdubai
SSRRSUSMURSSdubbo
POWSSRSOTQQPdubli*
POWSSRSOTQQPdublin
SSSSSSSVRSSSduche*
SSSSSSSVRSSSduchess
LZONSVS^UNOMduck
RUPOSRSlUPQPduck >
WRSORSS[VQSQducke*
WRSORSS[VQSQducked
HJLQfSS_RRSRducks
XSVRSSSRSRSRdud
PRmNSQSMQWUWdude
WSRTSSSORSSTdude left
ONaTVMRVPTWSdue
NRV]STSERQQSdue >
QSERSRSdRUTTdue any
WQYQSPSTSXXUdue before
QRPSSSSVSTSSdue on
UR_SSOSISRSPdue the
VRSSSURPSQRTdues
CX\\QSJSiXSRQdug
KPYPSRSQUSSSdug the
SSRSRRS\\SSSSduh
PWSSSSSSSSSTduke
gLRRQQRGWRRQdull
^RQSSSSJVPPQdulle*
SRQSSSSSSSSSdulled
^SSSSSSJUPQQduller
TSVSSSRNSSTTdulut*
TSVSSSRNSSTTduluth
QSSXSUSRSSSSdumb
OSSPYQSUPRSQdumbb*
OSSPYQSUPRSQdumbbell
bRRVSUSMRMSQdumbe*
aSRVSUSMRMSQdumbells
TRSSSSSSTSSSdumber
TSSSSSSXSSSSdummy
SSSVRRSWQSUSdumpe*
SSSVRRSWQSUSdumped
UTSSSRSOSQRQdumped by
QRS[RTSLRVSVdumped in
LNSSSQSZSSSSdumpl*
OQSSSRSWSSSSdumpling
OQSSSRSWSSSSdumplings
RSSTSSSSSSSUdumps*
RSSTSSSSSSSUdumpster
SQTSSSSSRVWVdunda*
SQTSSSSSRVWVdundalk
^SSSSSSHSSSSdunde*
^SSSSSSHSSSSdundee
KSaSSSSOSSRTduned*
KSaSSSSOSSRTdunedin
SSSSSSRSTSSSdunga*
SSSSSSRSTSSSdungarvan
RSSSSQTQRSSSdunne*
RSSSSQTQRSSSdunnes
NRMQSRRtRMOOdunno
SRSWSSSSRSSSdupat*
SRSWSSSSRSSSdupatta
ORRPSQSlPMRHduper
O_RRSSSPSSSPdupli*
O_RRSSSPSSSPduplicate
QaORSSSJRSSRdurac*
QaORSSSJRSSRduracell
SQSSSSSSSSSSduran
QZSSSSSKRSSRdurap*
QZSSSSSKRSSRdurapell
ORRRSPWYTTSSdurba*
ORRRSPWYTTSSdurban
\\MOKRWSYYQRQdurin*
\\MOKRWSYYQRQduring
NNPMSgSHURSSduring the
[SPUSSRMSSSSdusk
RPKXRNR]RRTSdust
MQPYRRSSQUTUdust >
YSSSSRSOSSSSdustp*
YSSSSRSOSSSSdustpan
XXRRSSSNQQSPdusty
MeLSPgSLRTTUdutch
R\\KSQhSISRRSdutch >
RPRSSRZSSQPPdutie*
RPRSSRZSSQPPduties
^QQRSF^aRRROduty
WRQQTSSLSSUSduvet
ZURRSSSMSSSRduvet's
UTPQSSS_SSSRduvet*
ORQRSSSeSSSSduvets
USRSSOSPSSSSduw
VRPSSSSRVQRRdvd
SQOSSSS\\STTTdvora*
SQOSSSS\\STTTdvorak
SSWSSSSOSSSSdwayn*
SSWSSSSOSSSSdwayne
ZWSPSSSPVQRRdye
OSWQSPS\\SSSSdying
SSSSSQSSTSSSdynam*
SSSSSQSSTSSSdynamics
RSRSSRSWSSSSdyson
YPZPRTTIWQRRe
TRQSSXSTTSSRe >
TI_M_KlTPXXReach
LRORURuDOTTSeach >
MSRRSRSJSUTSeach day
PSWSSRS[STSTeach morning
WSRSSSSNSTRSeach night
XMMSTTRUVTTReach of
YRYRRUQBSTSSeach one
]RNQRJQaXSUReach other
PRMUSWQ?TUTUeach time
RQXRSWRVQWUYeach~@day_time
UQSRVSSOQRSReach~@kitchenware
YRYRRUQBSTSSeach~@number
PRY[SPSDSUTTeach~@time_span
]RNQRJQaXSUReach~@wrong_item
N^SSSSSOSSSSeagle*
N^SSSSSOSSSSeagles
UTOMUQSMWKPJear
TRQTSRSVTOQOear >
UTSTRRSNSPSPearbu*
STSTRSSSSQSQearbud
USSSSRSNSRSQearbuds
KRRXSSSWRTSTearl
TSRRSSSPSSRSearli*
TSRRSSSPSSRSearlier
RP]UUUSJVVSVearly
KRLPS[SgSWOXearly >
NSTPSSSURTQSearly and
LRSRZSSXSSSSearne*
LRSRZSSXSSSSearned
SUSUSSSPSPSQearph*
SUSUSSSPSPSQearphone
]SRSSQSISSSSearpl*
]SRSSQSISSSSearplugs
bORZSMSPSWQVearri*
USQVRSSOTWSWearring
_PTWTMSTRTQRearrings
VLSSRPSXSRRRearrings >
\\WXMSPSSUOSOears
ZRTQSSSTTPQOears >
USYSRRSUPVWWearth
USSRSSSSSRSSearth*
USSRSSSSSRSSearthquakes
QYRSSSSSSSSSearwa*
QYRSSSSSSSSSearwax
ZSXRSRSOSSSSeasel
RRQTSTSZSRRReasil*
RRQTSTSZSRRReasily
VSSSSSURSSSSeason's
TSLSSS_OOSSSeason*
RSLSSS]POSSSeasons
aSSSSSSITSTQeast
TSSSSSSTSSSSeastb*
TSSSSSSTSSSSeastbourne
QKUWSMO_RTSVeaste*
QMSWSMTKRTSVeaster
[SWWSRSRTOOReaster >
WROSSRSMUSSSeaster and
RQUSSSMhSSSSeasters
[JQPQSVPUQRQeasy
PSSSSYSLNSSSeasy >
SQSSSRSURSRSeasy on
VSRTSSS_USSSeasy to
PULZQYSZRTQUeat
LXRRRWS\\TSSSeat the
RkXSSMRCQXVUeaten
MSW\\RS[NQTSUeatin*
MSW\\RS[NQTSUeating
SOSYSSSLRSRSeating >
dG\\KSPTYZOPNeats
aSPRURSBTSRReats the
QRTWSSSRRUSTeaves*
SRRWSSSSSUSTeavestrough
QSUSSSSRRSSSeavestroughs
SSSSSRSISSSSebay
TSSSSSSYUSSRebi
KSRSW`SHRRSTecho
RPeQSPQRRVVVeclip*
RPeQSPQRRVVVeclipse
PR]RSSQ>SXXXeclipse >
RSSSSSSSSSSSeco
TRSSSSSSTSSSecon
TSKSSSSTUSRSeczem*
TSKSSSSTUSRSeczema
SSSSSPSXTSSSed
MVSSSSS[SSSSedelw*
MVSSSSS[SSSSedelweiss
]PPRROTVRSRRedge
YRTSSSSHUQQQedge >
OQYTSSSUSVUVedge of
VQNSSRSOSSSRedge off
_SSQSSSFTSSSedger
`ORQRQSEVRSRedges
]RQQSRSNTSSSedges >
PSSSSSSUSSSTedinb*
PSSSSSSUSSSTedinburgh
YPOSS\\SOSRQUedite*
YPOSS\\SOSRQUedited
SbNOSQSSTRRMediti*
SbNOSQSSURRMedition
WSRSSQS_USSRedito*
WSRSSQS_USSReditors
ZRMSSRSYTSSSeduca*
ZRMSSRSYTSSSeducational
QRSRQRS\\TSSSedwin
TSQSSSSSSSSSee
[RSSSRSSTSSReee
HRUjSRSQSTRUeejit
ORRSScSOOPQYeejit*
ORRSScSOOPQYeejits
HVSSSSS_NSSSeels
QUMSSSS\\STUTeffec*
QUNSSWSUSSSTeffect
SSRSSOSZSUUSeffects
WSQMSSSPVPSQeffic*
WSQMSSSPVPSQefficiency
WQXSRRSQUUVUeffin*
WQXSRRSQUUVUeffing
USRSSRSRSSSSeffor*
USRSSRSUSSSSeffort
SSSSSSSPSSSSefforts
USSSSRSQTSSSeftpo*
USSSSRSQTSSSeftpos
MhPMVLRIVPPPegg
R`ROUPSLTPPPegg >
SSQSTSSOSRRPeggcu*
SSQSTSSOSRRPeggcups
QUXRUNR^PTTSeggs
KOTTVSSRSVTUeggs >
HWWSSSSGRSSSeggs in
TSSSTRSSTSSSeggsh*
TSSSTRSSTSSSeggshell
SRSSSSS[SSSSegypt*
SRSSSSS[SSSSegyptian
KRJaRKRgMRRPeh
OPGSRVRVNQQSeh >
PS^PSSSDSVXSeid
`XOSRGJY]UOSeight
L[PPSPQ[SQRReight >
YOPSSUSHWQQPeight and
HT\\TR[SDQRRSeight days
HHQSSSSiSRRSeight of
MQXUSSSKRTQTeight weeks
IRZSSOS_STSSeight year
KU]QRFSYOVXTeight*
QXVZSHVDPRRReighteen
YRXSSRRTSRRSeighteen days
SPcOSSSJSTUTeighteenth
SSQFSQSeRUVUeighth
KUSSSSSSSSSSeighths
PSNSSSSaSSSSeightieth
SS^SSSSOSTTTeights
YSG[STQUSTTReighty
C`FTSUQcSRSReighty eight
JRZQSSS^SSTTeighty one
RS[RSPSUSSTSeirco*
RS[RSPSUSSTSeircode
ZSSRSQSZUSSSeisen*
ZSSRSQSZUSSSeisenhower
XXXKRORNUPTQeithe*
XXXKRORNUPTQeither
SX`SRORVPSVWeither >
SSQSRSSSSSRSelant*
SSQSRSSSSSRSelantra
WSQRSSSQTRRRelast*
TSQSSSSRSSSSelastic
WSSRSSSRTRRRelastic's
UTKRSSSUTRRSelbow
UROSSSSRVRRSelbow >
^QRRSTSEWRRPelbow*
^QRRSTSEWRRPelbows
\\QRSSTSEVSSQelbows >
TQSSSSSZUSSReldes*
TQSSSSSZUSSReldest
MU_URRQPQWWVelect*
SSTSSSSKRSSSelection
SRVSSSSSSVUTelections
UUMURSS[RTSTelectric
KSbSSSRPSTTTelectrician
OQRRS[R_SSSSeleft*
OQRRS[R_SSSSeleftheria
USSSSPSUSSRRelega*
USSSSPSUSSRRelegant
UQXSSRSNSSSSeleme*
UQXSSRSNSSSSelement
QRS[RRQXSSSSeleph*
PSS[RSSSSSSSelephant
USSSSRQXSSSSelephants
NQQQSSSjTRSSeleva*
NQQQSSSjTRSSelevator
XQXQVYUITPOReleve*
WMNRVSUWSOOOeleven
Y]OUQOS]TTQTeleven >
IPJURVSZNRSQeleven and
[TONOPRUQQUUeleven days
HSQ`USSTTRRQeleven feet
ZQFXSSSTVSRReleven miles
]RPPSPSZVRTQeleven minutes
U]OSWXSNQSRSeleven of
]OSQSNVMUSSReleven pounds
HQXWSOShSVRUeleven times
SQWSSQSORSSTeleven weeks
_SSSSOSHTSSSelevens
SSPSSSS\\TSSSelevenses
HW`QS]SGSTSVeleventh
MRYSSSSNSTUTelf
QRTSSSS]STTTelgar
SSSSSWSUSSSSeligi*
SSSSSWSUSSSSeligible
USPSSSSWSSSSelin'*
USPSSSSWSSSSelin's
]UQRSRSLSSSSelise
SRVUSPSQQTRSeliza*
SRVUSPSQQTRSelizabeth
YSQRRRSUTSSRelk
SRSSSSSSTSSSelks
LSSSSSSVSSSSelle
G5StSRSZRWUXelm
KYSRVOSZRTSSelse
NWUNSTSSRQQRelse >
jRNSSLSTXQRQelse to
RSTURPTRSRQSelse'*
RSTURPTRSRQSelse's
RSSTSSSRRSSSelse's hair
SSSUSSSSRUSTelses
_RQVSTPNSSSSelsew*
_RQVSTPNSSSSelsewhere
BR_SSTSaQTTVelse~@work_verb
VQOSSSSWUSSSelves
NSTRSSS]RSSRelvis
^QOYSXSVQNRQem
SQKYSWScQRRUem >
IPXRRZSAMUTZemail
MQVSSWSJOQRWemail >
YMQRSbSMNPQUemail*
\\QQSSWSPQSSPemailed
POSSS^SPPQQWemails
LRUSSYSOQQRWemails >
TRQRRQSkUTSSembar*
WSRRSRSXTTSSembarrassed
PRRRSRSfTSSSembarrassing
KTQSSWSeRSSTembro*
KSQSSWSdRSSTembroider
STSSSSSTSSSSembroidered
VSRSSRSSSSSSemera*
VSRSSRSSSSSSemerald
VSSSSRSKWSSRemerg*
TSSSSSSOUSSSemergencies
USSSSRSOUSSSemergency
LSKSSSWSSRRQemers*
LSKSSSWSSRRQemerson
QQQSSXSPPSRWemoji
SSSSSSSMSSSSemplo*
RSSSSSSNSSSSemployed
TSSSSSSSSSSSemployer
PRR^SVSORSSUempti*
ORS^SVSMRSSUemptied
TSQSSSSUSSSSempties
H^bKPVQLNX^Vempty
UTcRQSSBUNSOempty >
SRURRSSPSRSSempty box
PQPRSSSoSSSSemu
USRSSSSRSSSSename*
USRSSSSRSSSSenamel
RSSSSSSNSSSSenclo*
RSSSSSSNSSSSenclosure
RKSSSRSeSSSSencor*
RKSSSRSeSSSSencore
NUSSSSSZRSSRencyc*
SXSSSSSKSSSSencyclopaedias
LPSSSSScSSSSencyclopedia
USSSSSSRRSSSencyclopedias
KPQSSjSMPU]]end
\\KgEWTR`UW[Tend >
SVLPV_SRSTSUend and
VRSRPRQJRSSSend i
YSSSSRSRUSSRend is
NSWURGS`QWWWend of
[RfQSLPAWTURended
VSKRSTPOUNPQended up
mPRNSRSOUQRRendga*
mPRNSRSOUQRRendgame
]KYRSRSQVTTSendin*
cQQRSRSFURRQending
XNSSSRSXTSSSending's
GR[SSSSYRUUTendings
^O[TSWRCQQSQends
`QMVSSRMTSPTends >
[RZRPNQCRWVUend~@me
NSPSSSS_TSSRenemy's
NSPSSSS_TSSRenemy*
RRQNSSS_RPSPenerg*
VSSNSSSQSPSPenergiser's
ORQSSSSaRSSSenergy
RURSSRSWRSSSengag*
SSTSSRSUSTSSengaged
SUPSSSSURSSSengagement
ZPUVXKSWWPPPengin*
PRWZSRSQTQPSengine
^QRPYNSRURSQengineer
RSRRRQS[TSSRengineering
^NOSSSNaSSSSengla*
^NOSSSNaSSSSengland
XWOVRVS>MONSengli*
XWOVRVS>MONSenglish
PYOSSSSiROPMenglish >
KTRWSTSLRSRUenglish and
QhORTNRKNPPMengra*
QhORTNRKNPPMengraved
UTRSSSSYRRSRengraved on
MS[QSJScVXXVenjoy
>TX^RVQUM[X^enjoy*
KUNSRUSZOUSVenjoyed
BR`^SUQNQZX[enjoying
WSPSSRSSTSSSenjoys
USSSSSSSSRRRenlig*
USSSSSSSSRRRenlightened
PSSSSPSYSSSSennis
SSSRSSSNSSSSennis*
SSSRSSSNSSSSenniskillen
JSRSSSVYRSSSenorm*
DSSSSSVdRSSSenormous
YSSSSSSHSSSSenormously
]KJQXRI^WIOOenoug*
]KJQXRI^WIOOenough
KOVMPYRSVQRSenough >
WUXSSSSUSSSSenough and
bUNSRWS:RPQUenough for
SSQRTTSHURRSenough on
UUMVONSBURSQenough to
KSSRcQSIORRQenough~@packing_material
PSORSaSLSSSSenqui*
QSPRSaSLSSSSenquired
RSSSSSSSSSSSenquiry
QQVWSLRRRTTUenter
[ZNQSTSKURTQentir*
YUNRSPSOVSTRentire
UXSQSWSORRSSentirely
YSRRSSSQSSSSentri*
YSRRSSSQSSSSentries
RSSSSSSSSSSSenume*
RSSSSSSSSSSSenumerates
R]QOUPQOSRSQenvel*
QSXOXPRQTRSRenvelope
NMRSSSSPPQRQenvelope >
S]LSOSRRRSSSenvelopes
_VSSSRSESSSSenvie*
_VSSSRSESSSSenvied
PSaRSRSmSSSSenvy
MOoRSRUNRSSUepiph*
MOoRSRUNRSSUepiphany
SSSSSSSRSSSSepiso*
SSSSSSSRSSSSepisode
NSSSSRSaRSTTepita*
NSSSSRSaRSTTepitaph
ZQSRSSTMUSSSequal*
ZQSRSSTMUSSSequally
VURRSSSQRSSSequip*
VURRSSSQRSSSequipment
VQNRSSShVRSRer
WRZR]RSGTSTTerase*
OR[SSSSSSSTTerased
[RQR]RSGTSSSeraser
TSSSSSSTSSSSergon*
TSSSSSSTSSSSergonomic
UdOSSRSISSSSerin
ZRQSSQSQUSSSerr
RSXQSRSUSSUSerski*
RSXQSRSUSSUSerskine
XSOSSSSPUSSQerupt
NPGPRgSUQNNUescal*
SSQSRSSSSSRSescalade
RSUSSYSTSQQSescalate
RRNRSbS<QQQUescalated
RRPSSZSORQQUescalated >
QQKRSSSkRRRSescalator
XQQXQOSNWSQRescap*
RSTXQRSQTTRTescape
WSRSSOSPVRRQescaped
UQQSSSSSSSSSescapes
VRSSSSSRSSSSeskie*
VRSSSSSRSSSSeskies
oRRSSPS6TPSPesky
UVSSSRSMSSSSespec*
UVSSSRSMSSSSespecially
SRSSSSSWSSSSespre*
SRSSSSSWSSSSespresso
PSSSSWSQQSSVessay
WQURSSSZSTTTessay*
WQURSSSZSTTTessays
SOQSSSSZSRRResso
SSSSSVSRSSSSestab*
SSSSSVSRSSSSestablish
OQZ[SISURWTWestat*
OQZ[SISURWTWestate
KM\\\\TSSMOWWUestim*
ORM]UTSRRTRSestimate
OMbRRQSNPVWUestimated
WSRSSSSSTSSSeston*
WSRSSSSSTSSSestonian
USSRSSSSSSSSestua*
USSRSSSSSSSSestuary
RSUSSSSSRTTTeta
JaSSSRSRSSSSetchi*
JaSSSRSRSSSSetching
QSWSSSSMRTUTetern*
QSWSSSSMRTUTeternal
SSRSSVSLSSSSeu
TSSRSSSTSSSSeuchr*
TSSRSSSTSSSSeuchre
MQhSSPSTSSSReupho*
MQhSSPSTSSSReuphonium
GRORSVSQSRRUeuro
TYNSSSRIRRRReurop*
UYOSSSROSSSReurope
RSSSSSSMRRRReuropean
MR\\SSaRNQVVXeuros
VSSSSSSNRSSSeusto*
VSSSSSSNRSSSeuston
RSSSSPR_SSSSevasi*
RSSSSPR_SSSSevasion
JSZRRUSYRWXWeve
`TGS[]OFTLKMeven
UORTRZR^QZRYeven >
IHO\\]RSLSVSVeven a
VPSRSSSRWRQReven for
RP]SVQSPRWVUeven got
XQRRSSSRXSRSeven in
STQNSQSKUSRQeven my
KRR_UQSYRVSUeven put
MSRYQOS^RWSWeven take
\\[^RRRRDVLQIeven the
TQSSRRSSWSSSeven when
XSZNRQVMRQUPeven with
POVWOFP\\TSUQeveni*
ZRSXOKQRSUUQevening
_RGSSSSHSSSSevening >
VRZPSMSPVSTPevening and
LSY]SRSMQTUTevening at
TTOPPURaQVVVevening i
RSQUSUSNSSQSevening i'd
IPVRSNR]URSRevenings
aNNQRRSNTSSSevenl*
aNNQRRSNTSSSevenly
NSVSSSSVSUSSevent
YNPZSgQERTRWevent*
YNPZSgQERTRWeventually
NRiLSLRQRVYYeventually >
TR_PSSSMSSSTeven~@animal
LSSISdSZSQRTeven~@answering
RP]SVQSPRVVTeven~@arrival
QRSPS_SLRSSReven~@courier_act
RNQTSSSSTSSSeven~@hedge
XRYMSSSJTRSSeven~@looks
MXNQSVSQURRReven~@me
VRUQSSSZSQRQeven~@use_verb
UP_CRKUNVSVOever
UMOSSRSeTOOPever >
TPSRSRSWTRTSever since
aWLFSHVK]JOLevery
KZ\\SSPRUQVVUevery day
ES\\QSRSLOVXUevery evening
PSQSS`SDPRQTevery friday
LSRSSTSQSSSTevery message
NU]KRPSPQUWUevery morning
SRSQSSSUSSSSevery night
ETVRSVSWUTUSevery one
QNSVUQSWVTSSevery other
cROSSQSUTSSRevery page
LQW]SVSPQRQUevery second
JSSSUWSHQSSSevery side
_PPURSSTSSRTevery single
SSZNSLSVTTTQevery sunday
ZPLYRURXXMNOevery time
PSZPSSSISSTSevery van
YMSHQHSWXNTOevery*
\\QKURFRaUTUReverybody
OSYSSRSESTSTeverybody's
KQSSRKRVVWYTeveryone
RRVQSRSZSSTTeveryone >
PSUSSSSWSTSSeveryone at
XQVRSRSSTUUSeveryone in
MXWQSPSdTSSReveryone's
VHSJKeSTUPPTeverything
EWDROZRZUVTXeverything >
TSLSSWSTTRRReverything and
ERXSSSSUSSSSeverything but
VSTSSPS[URSQeverything else
HR^SSPVMTSSSeverything i
OS[SPSSMSUTUeverything in
RO\\PSVSRSSSUeverything is
RTTSSXSFQQQSeverything's
URTSSSSMSSSSeverything~@hedge
LQ\\MSRVLWSRReverything~@me
aWPP\\KUNRNQMeverywhere
NXSQ\\RVRXNQNeverywhere >
RSISSUSWUSRRever~@answering
MP\\PSWSQRUTTever~@use_verb
SRXSSSSOTUTTever~@work_verb
TQPTWSS_PTSTevide*
VSRUSPSbSRSQevidence
RRQSWWSQPUTVevidently
MRUSWQS\\PWVWevidently >
XQSSSTSRRSSSevinr*
XQSSSTSRRSSSevinrude
SSWSSNSSSTUSevri
TSSRSSSKRSSSewe
RSRTSSSMSTSUewes
UZUURQQVWLOKex
JPSRSMRdSUTQex >
LSSTSSSYRTSTex's
WOWRVPSVTUTTexact
^\\WPRPQGWOOMexact*
^\\WPRPQGWOOMexactly
U[MVSQRYRPPPexactly as
H\\TRSOSYPSSRexactly like
OVQRSSSKTRRPexactly the
ZNXRS]S?USSUexactly where
KRTRRQRrRUTTexagg*
STVSSRRbSVVUexaggerate
LQQRSRScRRQRexaggerating
QQPNSRR\\STVTexam
QQJUSRSeRSSSexam on
QSbRSSS:SUWTexam was
CRSRTPSdQTTSexami*
OSSSTRSRRSSSexamined
GRSRSQSeRTTSexaminer
OPPMQgRFLLN\\examp*
OPPMQgRFLLN\\example
NSSPSWSRRSSUexample and
ARTSS_SSPRQXexample bounces
PSSSSTSPRRRSexample~@number
YPLSSRSURQQPexams
RSOSS[SUSSSTexcee*
RSOSS[SUSSSTexceeded
NSSRQRSWRQRQexcel*
NSSRQRSWRQRQexcellent
PNcIOJQXUWVWexcep*
\\TNJOTSIUQRRexcept
QUMPSRSQQRSSexcept the
GMhRSIQbRYWXexception
JOYSSPSYSVUVexception >
LRSOS`UQNRRVexcha*
MRTOSYUQRRRVexchange
RSQSSZSSPSSSexchanged
SZPSSPSURSSSexcit*
SZPSSPSURSSSexcited
PRSWSRSZRUSVexcla*
PRSWSRSZRUSVexclamation
YSRQSRSPTRRRexclu*
YSRQSRSPTRRRexcluder
TRTRSWS^UOPSexcus*
JSRSS]SbRSSTexcuse
]RURSMSOUPPRexcuses
TSSSSSSSSSSSexecu*
TSSSSSSSSSSSexecutive
OSSSSRSWTUSSexerc*
OSSSSSSWSUSSexercise
SSSSSRSSTSSSexercises
RSOSSSS\\SSSSexete*
RSOSSSS\\SSSSexeter
`RQRSRSOUSSSexhal*
SSSSSSSSTSSSexhale
`RRRSSSOTSSSexhales
PKaSRSSRQZY[exhib*
PKaSRSSRQZY[exhibition
ORWSSYSRPUVVexist
PSOSSVSPPUVUexist >
^PXSSQSOTUUUexist*
OSWSSSSNRSTTexisted
\\PPSSSSQURRRexisting
ZSVSSRSUSVUUexists
PScOSSSPSSSSexit
SSSSSURPTSSSexpan*
WSSSSSSPTSSSexpands
PSSSSURSSSSSexpansion
PKbPRHRWTUWWexpec*
MQ`RSTSHTRSVexpect
WQ[SSGRPRSTQexpected
RQNRSSSeSUWVexpecting
SRSSSSSSUSSSexpects
[ONRWUOMVQRPexpen*
RSRSSVSJRRSSexpense
]OORWQOVXQRQexpensive
D_TRSLS\\LPPOexper*
FQUSSQShMTTSexperience
RZSSSSSOSPPQexperienced
TSSSSQSWRRRRexperiments
RZSSSPSGSSSRexpert
RSSSSRSSSSSSexperts
M\\POORSWOOPRexpir*
N\\PROQSVOPPQexpired
SSSSSTSWSSSTexpires
SSSPSSSPSRSRexpiry
RV^SRMTLQTTUexpla*
LZ[TSDUcUWWPexplain
US`WSPSMRUSSexplain >
RRNRR[SLOPQUexplained
PSSSSSSRSSSTexplaining
URWSSRSLRSSSexplains
\\QWSSURKTSSUexplanation
VRUSSSSNSSTSexplo*
VRQSSSSQTSSSexplode
SSWSSSSORSTSexploring
XSPSSSSRTSSSexpor*
XSPSSSSRTSSSexports
[NWRSO[LWPUNexpre*
[NWRSO[LWPUNexpress
NSYQSRWQQRURexpress >
`OD[SSSQTRQRexten*
SRSSSTSSSSSSextended
\\RPSSSSPTRRRextender
[SOSSRSSTRRRextends
OQL\\SSSTSUTTextension
NRSRSSSXSSSRexter*
NRSRSSSXSSSRexternal
PRQSSRSbTSSSextin*
PRQSSRSbTSSSextinguisher
Y\\NNSUbIPLMIextra
SRQSSUVPSNPOextra for
SSSSSSSQRSSSextra*
SSSSSSSQRSSSextractors
aVGNRMSOWQROeye
]XRRSNSMVRRQeye >
QSNSSUSXRRSReye and
QSRSSSSYTRRReyeba*
QSRSSSSYTRRReyeball
YRSRSSSMTSSSeyebr*
USSSSSSPTSSSeyebrow
WRSRSSSPTSSSeyebrows
PVVRRRSHSSSSeyela*
QVSRRSSDSSSSeyelash
SSVSSRSXSSSSeyelashes
SSSSSSSQSSSReyeli*
SSSSSSSQSSSReyelids
\\TNFRPRPQRSSeyes
LWUNSVSRSRSSeyes >
XQQPSQSSSSRSeyes shut
FkPUQQReSSPRf
YTQRRPSVVRRPf ck
UPYPS_SLRRSUf ing
QSSSSSSSSSSUf'n
X[R]RXSLSRRRfab
RPSSUSSSSSSSfaber*
RPSSUSSSSSSSfabergé
\\RQRSRSLQSSSfabri*
TTRSSRSURSSSfabric
[QRRSSSIRSSSfabric's
VSSSSRSRSSSQfabul*
VSSSSRSRSSSQfabulous
YROGZSQLWMPMface
WRVORXSUSOQPface >
RSLQSSS`SSSSfaceb*
RSLQSSS`SSSSfacebook
QRLSSpSPSSSSfaced
[MNJSSSnSSRRfaces
YQQZSSSHRSRRfaces >
ERhORSRLQYZWfacil*
PSPSSVSOSSSSfacilitated
IRkORORQQYZWfacility
RSXPSRSMSUWUfacility >
]RVOSPSIUTSTfacin*
]RVOSPSIUTSTfacing
_SROSSSKTTSSfacing the
OSTQSRSZSSSSfact
QUMOPZQ_QQQQfacto*
QUMOPZQ_QQQQfactory
RTORSbS<QRRRfactory >
TTSSSPSYRSSSfactory sealed
EWSSSOQQPSSSfactory~@newness
VSSSSSSKSSSSfacts
WSRSSQSPUSSSfacul*
WSRSSQSPUSSSfaculty
MSSSSTSWSSSVfada
^NPRSSSOTSSSfaded
_NTURPSSTQQQfades
SSSSSSSWSVSTfag
OXSSSUSRSSSSfags
PSSSSLS_PSSPfail
LSXPSRS^SSSSfaile*
LSXPSRS^SSSSfailed
\\QVRSSSQQPQPfaint
[QESSSSQUONPfaint*
[QESSSSQUONPfaintly
MLOTMbdcKKNRfair
]\\QUOLOZRPPWfair >
JS]XRMJPSWTUfair enough
QQTPSZQLOOQUfair play
VVUSSTSJSQPPfair the
QSSSSNS^SSSTfaire*
QSSSSNS^SSSTfairer
RQQQSDSdUWXRfairn*
RQQQSDSdUWXRfairness
KMRRVSSXQWUWfairy
QQTPSZQLOOQUfair~@work_verb
MRPRSOSlSPOUfaith
SSPSSSS[SSSSfaith*
SSPSSSS[SSSSfaithfully
OXLRQPRMSOPNfake
Q^RRSQSPPQRPfake >
QSSSSQSRSSSSfake the
dRQWUPSFOVRVfall
LSV[SRSOPXSXfall >
NWZRQRSLSRURfalle*
NWZRQRSLSRURfallen
KRWSSRS^SSSSfalli*
KRWSSRS^SSSSfalling
bNKPSNSDYQQRfalls
TWPQSSSLURSQfalse
VSIQWWRZTQPSfamil*
[SQRROSVTSSRfamilies
UMORWWR]SRPTfamily
^RVSSUS9USRXfamily >
LZOSSWSMTSSRfamily's
TRQSSSS[TSSSfamou*
TRQSSSS[TSSSfamous
R\\TPSUUOUVTWfan
G`RQSRSQQVTXfan >
XPTSSSSRTQQQfan drowns
]SRSSOUSTSSSfan's
RRSVSQSXRSSSfanci*
SSSSSSSRRSSVfancier
SSSTSSSSSRSPfancies
RSSUSQSYSTSSfanciful
YSQSVUSSPSSUfancy
STSSSSSRSSSSfanta*
STSSSSSRSSSSfantasy
XHdOZSQ=TTSVfar
IRbQQURTOUUSfar >
QRRWRTSZQVRXfar as
TSRSSSSSURSRfarew*
TSRSSSSSURSRfarewell
QTRXSOSTRVUSfargo
POW\\SLTVRYUVfarm
VPWTSSSMRTTSfarm >
IjORSRSJSPSPfarme*
IjQTSRSFSPSPfarmer
SSRRSSSWSSSSfarmers
RS]RSSSVSSUSfarmh*
RS]RSSSVSSUSfarmhouse
SQRSS[SRQRRUfart
ZRNSSSSSSSSSfarth*
ZRNSSSSSSSSSfarther
gNQSSRSLQSSSfarts
VSSSSSSKSSSSfarty
USPSSSSXSSSRfasci*
USPSSSSXSSSRfascinator
OSLSSZSJSSSTfashi*
SSLSSSSSSSSSfashionably
OSSSSZSJSSSTfashioned
LVGeTMJfRVNRfast
UVQ^RQQKSVRSfast >
WTWRSPSGQTSTfaste*
RSYSSSSBSTSTfasted
YTROSPSZRSTRfaster
RUQSSUSPRUSVfaster than
RSRVSSSRRTRTfastest
RSPRSSSYSSSSfasti*
RSPRSSSYSSSSfasting
QSSSSSSZSSSSfasts
iKJRSZS?QRRTfat
XSSSSRSPSSSSfate
PMQZSPUVORTRfathe*
LMR[SLU^ORTRfather
hSQRSSSIYSSPfather in
QSUSSSSQSRSSfather used
RPSQSSSUUSSSfather was
WSRRSWSKSSTTfather's
TSSSSSSPSRSQfather's day
DTPOQ[RZRRPYfault
KSYQRXS]RUSUfault >
MUVRSXSKSSSTfault for
[QTVSNSRTSSSfault the
EXSSQSSlRUSTfault*
GSSSSSSiRUSTfaultless
PXSSQSSVSSSSfaulty
XhOSSRSURMLMfauré
SSUSSSSRSSTSfavor
\\RNPSSSKVQRQfavor*
]ROPSSSHTQRQfavorite
RSSSSSSVTSSSfavorites
[OQQXSSDUQPPfavou*
XQSSSTSQTSSSfavour
VRQQXRSFTQPPfavourite
GQSRSISsRSSWfax
HRSQSvSOSSSSfaxed
NSLRRRSdNQRPfckin*
NSLRRRSdNQRPfcking
QSiSSRSJSSSSfear
QRTSSSS]STTTfeat
eWNRQQSSQNNMfeath*
R]PSRSSURPPPfeather
fNQSRRSQRPQPfeathers
[QRSSSSRVSSQfeatu*
[QRSSSSRVSSQfeature
QWRSSSSLRRRRfeb
UNMRS[QRQTVTfebru*
UNMRS[QRQTVTfebruary
URKTScSOOSUTfebruary >
SRSSSMS^SSSSfeck
MRTSS_SRORSXfecke*
QSSUSSSKSTSSfecked
QSVSSaSFORSWfecker
QRQRSQSgSQSSfeckers
SQUPRaSZQQSWfecki*
PRWSSRSaRUVSfeckin
URQPSbSLROQWfecking
_LSJSQSJVRQQfed
QR^SSLURRSTTfedex
TMPORR\\PSQSSfee
SSSSSRSSSSSSfeebl*
SSSSSRSSSSSSfeeble
RZOUSPWUWTQOfeed
LSPSSVSVPPPRfeedb*
LSPSSVSVPPPRfeedback
dPNMORSFWPRQfeede*
aPNNORSKWPRQfeeder
WSSSSSSNSSSSfeeder's
VSUNSSS[SUTSfeedi*
VSUNSSS[SUTSfeeding
SSSSSSSQSSTSfeeds
F_RRMWJSRTQWfeel
XP]RSTSFTXWWfeel it
[PNSNQSKYSSSfeel like
NQXRSXS]RSUTfeeli*
FR]RSNScRUUTfeeling
[RNSS]SMTQSSfeelings
NOTNRUScOSSRfeels
YSTSRRSQSSSSfeels like
SSSRSUNSSSSSfees
RTHeSLPHTQPQfeet
SQLYRQSWQROSfeet >
SXSSSSPPTRSQfeet are
NQ[PUSSTRUVVfeet of
TVPSSSSRSSSSfeet'*
TVPSSSSRSSSSfeet's
UOM]RORNXSQSfell
XRULSRSWWQSQfell off
FVSRS\\RTNWUYfella
OUTPSSSZQRTQfella >
WSPSRRSQTSSTfella in
RNPRSYS\\STTTfella's
HMUWSeSQNTT^fella*
IRYXS_SHNSS]fellas
QQZSSRSNRWVVfelli*
QQZSSRSNRWVVfelling
DPXTSTS_NXTVfello*
KRYYSSSMNWRYfellow
TSOVSSSQRRSSfellow who
SXPQSUSSSSSOfellow's
OPTQSQS\\SSSSfellows
POTSSSS\\SUUTfellowship
EWGXUFS]QURSfelt
:USWVOSpPTSSfelt like
NUSTSSSRSSSSfemal*
NUSTSSSRSSSSfemale
LSSQSSS\\TSSSfemi
SULRQSR_PRQSfence
WOQURSSHTUSVfence >
JWSYSSSNPTRUfence into
SSUSSSSQSSTSfence*
SSUSSSSQSSTSfenced
PQQRS^SOSSSOfende*
PQQRS^SOSSSOfender
SSSSSRSXTSSRfermo*
SSSSSRSXTSSRfermoy
SSSSSSSRSSSSfern
PRPYSSSMSSSSferre*
SRRRSSSTSSSSferret
PSQZSSSMSSSSferrets
QPfQSQSMRUUTferri*
QPfQSQSMRUUTferries
QTYKSRSQQXXWferry
VS`RSSSARSSRferry >
QSCSSVSkRUTVfesti*
QSCSSVSkRUTVfestival
WRRNSZSKSQRQfetch
RSRUS\\SARQRQfetch it
RRKWSSS_SSSSfetch*
RRKWSSS_SSSSfetched
]SSSRSSHTRSSfete
RPZRSSSRPVUVfetes
ZOQRSRSNSSSRfever
TXOPR\\RMVPQNfew
OSQSS[SNTSSSfew >
O[eQSQSXORUQffs
P[eQSQSZORUQffs >
\\SOSSSSOTQQQfi
RSQSSSSSSSRSfib
XRSSSSSQSSSSficti*
XRSSSSSQSSSSfiction
_NTRSVSLSSSRfiddl*
[OWQSWSOSSSRfiddle
TSPSSSSPSSSSfiddler
SSSSSSSSRSSSfiddling
VQSTSQSRTSSSfiddly
SSSSSSSRUSSSfidge*
SSSSSSSRUSSSfidgets
UQJRRTRXTUTVfield
RSPSSVRPTRRSfield >
VRMYRPSZUSRQfield*
OSSYRQSSSTSSfielding
YSMSSRSYURRQfields
QNPSSSS`TTTSfierc*
QNPSSSS`TTTSfierce
IRWRSOW_QSSSfiest*
IRWRSOW_QSSSfiesta
SRSSSSSRSSSSfife
KR\\MSYQWTRSSfifte*
QRTQSVQWURRSfifteen
RSAQSfRZSSSSfifteen >
MS[OSVRSRSTSfifteenth
ROaOSCS^RQUSfifth
NW^SSSSESSSSfifth week
RRTRSRSUSSTTfifti*
RRTRSRSUSSTTfiftieth
OKoORIP@PXYWfifty
SSMSSVNTSSRSfifty one
RVYSSMRRUSSQfifty years
TNWQSRSXSTSTfig
`PKSfNS<UNRMfight
qPQQQQSJUORMfight over
[OPSSFSTVSSRfight*
SSSSSSSRSSSSfighting
[OPSSFSUVSSRfights
QPWSSSS_SSSSfigs
KJSQSMV`USSOfigur*
KJSRSOZ\\SSSOfigure
QSSRSUXRRQRPfigure in
LSSRSSSVUSSSfigured
ZSSSSRPUSSSSfigures
SSSSSSSRSSSSfigurine
SWOWSSSRSQSRfilam*
SWOWSSSRSQSRfilament
[VSQRVSDRSRRfile
PWSSSOS`QSSSfiled
`PRQSVSOVLOLfiles
SQSSSSSTQSSSfilin*
SQSSSSSTQSSSfiling
[SSIVUQPRMQPfill
PRWOSXSMSRRTfill in
F\\OQXZSCPQRRfille*
FZORXZSCPQRRfilled
NTSSSTSVSRSTfilled in
STSSSSSSSSSSfiller
[TNOWMSOTPSOfilli*
STROWSSRSPSOfilling
[SOSSMSPTSSSfillings
PSVSRVSORSSRfills
WX`XMMSYUWVVfilm
OXWSRTSORTTUfilm >
ISXSSWSSSVVVfilm with
TVOSRSSRUSSRfilm'*
TVOSRSSRUSSRfilm's
JRPORVSgRTUWfilme*
JRPORVSgRTUWfilmed
WSPSSQSPSTSSfilmi*
WSPSSQSPSTSSfilming
ZRQRSRS[SSSSfilms
S[QOSOXOSRRPfilte*
WXQOSOXITRRPfilter
PVSSSSSYRSSSfilters
Q^SSSSSRQRRRfilth*
Q^SSSSSRQRRRfilthy
GNaPSiRXOVYWfinal
VUS`QPPNZNQNfinal*
^RHdQPPM\\NRNfinally
XRQUQRSPWSRRfinally a
KV^PSSSTQSSSfinals
SRYSSSSOSVUUfinan*
SRYSSSSOSVUUfinancial
OSSRSSSTRSSRfinch*
OSSRSSSTRSSRfinches
HRS]QRVXNRQOfind
QQZPSRSSRUVTfind >
JRbJSNTZSWYWfind it
RSUPSPUSSRTRfind my
RSUVSYSKTRQUfind out
TYL\\RQSKTQQOfind the
USO]SNSVRSSSfind us
^PRSSPSRSSSSfinde*
^PRSSPSRSSSSfinder
NQPS^RSMQRQQfindi*
NQPS^RSMQRQQfinding
JSSMSVS[URQSfinds
ERfXSLURQRSRfind~@me
YSBSSXSRSQQOfind~@seller
`RBNMNMVTDHDfine
ZYJ[SYQUTNNTfine >
]ZSPSRSGSSSRfine and
QTSQSRUVSSSSfine but
jQMRSTODZQPOfine for
XRQRSSSGNQRPfine i
ZMSQRSSNUSSRfine in
URSSSSSOTSSSfines*
URSSSSSOTSSSfinest
RRSSSRUOSSSSfine~@hedge
UOUVSSSNNRRQfine~@me
V[UITQROWSTOfinge*
\\OTSTZSVVRTQfinger
WOSVSUSIXRPQfinger >
RSSPURSMTRSSfinger in
SSSSSSSRSSSSfingerboard
QRZSSSSOSTSSfingering
HdSSSQSSQSSSfingermark
WSSSSSSRTSSSfingernail
PULQSSSNQSSSfingerprint
QSSSSSSSSSSSfingerprints
[JUKSMRd[SSRfingers
dQWLSRSUTSSSfingers >
NQURSOSaSTTTfingers and
SUSSSSSGPSSSfingertip
HNbVNSRMQ_Z]finis*
IO^RSXSRSXWXfinish
NRISSUSbSUUTfinish >
LOXXONRTQZVYfinished
OSRRSSS[SSSSfinished a
EXJSSLSpRUUUfinished it
SSOXSRRQSTQRfinished my
PR_RRQSJTTUTfinished the
ZURRSSSMSSSRfinishing
SRRSSSS[TSSSfinni*
SRRSSSS[TSSSfinnish
aSPSSSSMSSSSfinns
DR\\SSRRgSTTTfionn
TSRSSSSQSQSRfiord*
TSRSSSSQSQSRfiordland
VMR_QOSUURRRfire
JQSXSRSMSUTTfire >
SSSTSSSRRRSSfired
XSSRSSSHVPQQfirem*
XSSRSSSHVPQQfireman
VRNMRQShWQRQfirew*
TSQQSSSRTSSSfirewood
VRPORQShWQRQfireworks
RSSSSSSSSSSSfirin*
RSSSSSSSSSSSfiring
ORQYRZSMTRRTfirm
ZMSRSMSP[RSQfirm >
QSSSSTSSSSSSfirm'*
QSSSSTSSSSSSfirm's
]RSSSRSMWRQQfirme*
]RSSSRSMWRQQfirmer
RSSSS[SNSSSSfirml*
RSSSS[SNSSSSfirmly
NSSSSRSXSSSSfirms
[NSSSRRSWSSSfirmw*
[NSSSRRSWSSSfirmware
^NPSOYMOSNPPfirst
CS_VTS\\ULY[Zfirst >
O[SSSSRMTSSTfirst and
QRUSWORLRSSSfirst class
ZQCRSQSfVRRRfirst day
URSUSRSRRUSTfirst go
\\SSSSKSATSSRfirst hour
SUUSSSSTRUTSfirst husband
JPcQSVS>STTVfirst i
ERqKSWSHQYVXfirst it
eS`SSOS>SSSSfirst name
MRTPSQSYUQSQfirst night
NSUSSSSZRTTTfirst of
ZLURS[SFPVWUfirst one
FRWRSZSYRSTUfirst the
JQNRSXOTSQRTfirst they
NSLSSRSZTRSRfirst thing
SVFXQSUeYKMHfirst time
TSRSSQSYURRQfirst wash
WQSPQOSITVUVfirst week
QSSSSSSRSSSUfirst*
QSSSSSSRSSSUfirstborn
NRTPSQSWUQSQfirst~@day_time
aSLHSSSqTOSNfirst~@delivery_place
SUUSSSSTRUTSfirst~@family
OSZRTVSLQSTRfirst~@feast
GPbOSSRSSTTUfirst~@me
X\\\\SSJQAKVUTfirst~@number
VSPSQRSSVRRRfirst~@route
IPLRSZOSSQRUfirst~@seller
YR<OQGS_XUSSfirst~@time_span
eKQQSSSUWRRQfirst~@use_verb
SQ`MSRSKTSTRfirst~@weather
OSQWSQS_RSRTfirst~@weekday
QVA\\VOS`MTPTfish
RXBVSSSJURQSfish >
JSU]SQSVQTUTfishe*
RSSWSRSRRRURfished
RSUSSRSZRTTTfisherman
LSSYSSSPSTSTfishes
OUOPR[SXPTUUfishi*
OUOPR[SXPTUUfishing
SPKRSZSdSQSSfishing >
XPSSSSSaVSSSfishy
K[RWSSSHRRRSfist
RUSSSSSSRSSSfistf*
RUSSSSSSRSSSfistful
UQRVSUVTSXUVfit
VRTRSQSHWSSSfit >
QRSSS\\S]PSSSfit a
NUSRTRSeTQSRfit it
[QSSSSWJRSSSfit my
RRSXSSSQRVSVfit the
eGSSSSRKWOQNfits
SSWSSRRNSRRRfits my
TQRWSRSRTSSRfits snug
[RRRSMSLPSSSfits the
NQXRSSSEUSSRfitte*
VRPRSSSHWRSRfitted
QSQRSSSPTRSSfitted it
KS[SSSSPQTTSfitter
TVVSSTSOQRQRfitti*
JWUSSVSOQRRSfitting
]RUSSQSSSSRRfittingly
SSRSSXSQSQQSfitz
[cNOOSVMJTUVfive
UNhPSOTQR\\ZZfive >
OY\\QTMSTRRSQfive and
ISUYSRSTSTQSfive days
^RMQSYSGXQRPfive minutes
HnHPSSSFOQQRfive of
UPUSSVPQSQRTfive stars
PR<ZS[SORQQTfive times
TU`RSOS>PQRPfive weeks
PSTSSYSPRRSVfive years
QSTVSTRMRSRSfiver
SSTTSSSNSTSSfiver's
SSTTSSSNSTSSfiver*
NQROSeRMSRSZfix
EQLQQmUOOQQUfixed
QRLRQVSKPRQTfixed it
DSSSS^SZPSS[fixin*
DSSSS^SZPSS[fixing
TSSSSSSPSSSSfjord*
TSSSSSSPSSSSfjords
TTTXSRSKPSUSfkn
ZR\\PRQSFSUTUflag
SSSLSSS[SSSSflagg*
SSSLSSS[SSSSflagged
LSRSSSSYSUUUflags
SSPSSSSSTRSRflags*
SSPSSSSSTRSRflagstaff
YNRRSRSTUSSSflake*
TQSSSRSXSSSSflaked
WQRRSSSPUSSSflakes
VSRSSUSPRSSSflame
Q`RSSSSMRQQQflami*
Q`RSSSSMRQQQflamingo
SRSSSSSSTSSSfland*
SRSSSSSSTSSSflanders
SSSSSSSWTSSSflank
VSSSSRSPTSSSflann
dQNSSRSQSSTSflann*
dQNSSRSQSSTSflannel
IZNfPQSMNZQXflap
IPSVSRSOPSRTflap >
USSSSSSOTSSSflap'*
USSSSSSOTSSSflap's
NQPVSSSaSTSTflapj*
NQPVSSSaSTSTflapjacks
P]^QSRSIQTUTflapp*
P]^QSRSIQTUTflapper
`eOXRQS@SPRPflash
`MTKSQSJVSVTflash*
XNUNSRSWSUVUflashes
WSORSSSSSRSRflashing
VRVQSRSFVRSRflashlight
UORPSSS[TSSSflask
OSSSSSS\\SSSSflask*
OSSSSSS\\SSSSflasks
k[FEPZRIcDHCflat
UQUIPbR_VNSMflat >
OSSUSPSSRTSTflat and
TXQRSSSOTSSSflat in
VSVRSSSPTSSSflat on
SSRRSSSSTQRRflatb*
SSRRSSSSTQRRflatbed
\\SQQSSSFSRRSflatm*
XSRQSSSGTRRSflatmate
WSQSSSSRRSSSflatmate's
FQeWSRRVNWWVflats
VKRSSTSSUSSSflatt*
WRRQSSSSURSRflatten
SLSVSSSRSTSUflattened
PSSSSTSSSSSSflattered
TSSSSSSTSSSSflattery
VSRSSSSPSSSSflaut*
VSRSSSSPSSSSflautist's
YURMSYSLXRSOflavo*
KSSSSXS[SSSSflavors
[USOSVSCWRSPflavour
YSRRSRSSTSSRflavours
NRSSSSScSSSSflaw
ZSPSSSSLRSSSflead*
ZSPSSSSLRSSSfleadh
QSRbSKSSSTSQflee
TSZSSOSQRRTQfleec*
TSZSSOSQRRTQfleece
XSSSSSSQTRRRflesh
SSZZPQR`UPTQflew
ORNeSRSNQSSTflew >
aRRRSRSMUSSRflex
SSSSSSS^TSSSflexi*
SSSSSSS^TSSSflexing
cSSPTRSMTSSRflick
XQQRSWSQRRRRflick*
USSRSSSNTSSRflicker
UQQSSSSXSSSSflickered
USSSSWSQQRRSflickers
OSWPQWSVUQROflies
SPX^ROQOQXSVfligh*
SSSSSSSPRSSSflight
SPX^ROQRRXSVflights
QQNVSSS[RVSUflights and
dLRPSSUPRRRQflims*
dLRPSSUPRRRQflimsy
TSRSSRSSSSSSflinc*
TSRSSRSSSSSSflinch
VSRRSRSSTSSSfling
WSSSSSSNSSSSflint
SSE[SQSXSSPTflip
^ORRSSSPWSSRflipp*
YPRRSSSPSSSSflipped
YRSSSSSSVSSRflipping
ZSSSSRSMTSSSflips
YRPQSOSVUPRPfloat
TVORSSS[UPRQfloat*
WSSRSSSOSSSSfloating
PWORSSS^UPRQfloats
SRRSSSSPSSQTflood
LQXRSXSSRTVVflood*
LQVRSXSSSSTTflooded
SSVSSSSSRTUUfloods
OOIcTKPYTXNTfloor
^KLZSRRGTRPRfloor >
SbSTSNSOTTSSfloor and
TQRYSSSMTUSTfloor's
UOM]SQSPRXRWfloor*
TQNWSQSVQVSUfloors
KSQFSSSdPTSUfloor~@delivery_place
VSRSSSSNVSSQflopp*
SSSSSSSNUSSSflopped
VSRSSSSSTSSQfloppy
QSE[SRS]RSPTflops
XQSSSSSWUSSRflore*
XQSSSSSWUSSRflorets
ISMUSSS]SSSSflori*
ISMUSSS]SSSSflorida
USVSRSSPRRRSfloss
jQLRUQ[.QPRPflour
SRRSSSSSUSSSflow
TKKTRXRUSWRWflowe*
QPNUTYSNRWSWflower
PQVMRVSoTRTSflower >
MTS[RQSTPXRWflower bed
TSSSQRSQTSSSflowerpot
UNPRSSS\\TRSTflowers
PSRSSTSUSSSTflowers >
QSZRSRU]RRRPflown
ESUSS[S^OSSWflu
WSQSSSSRSSSSfluff
STQSSSSSSSSSfluff*
SSSSSSSSTSSSfluffy
STRSSSSSSSSSfluffy0000
SSSSSQSSTSSSfluid
IYPbRRSFPSQTflung
NXRXSRSbRPSOflung it
SQSSSSSRTSSSflush
McRRTTS[SRTOflute
_TORROSITSSRfly
SSSSSSSQSSSSflyer
[S]QSPSHRTTSflyer*
[S]QSPSHRTTSflyers
RRVWSQRYRRSQflyin*
RRVWSQRYRRSQflying
S`PSSSSIRQRQflyle*
S`PSSSSIRQRQflyleaf
SSSSSSSSTSSSflypa*
SSSSSSSSTSSSflypaper
PKRPVOSaQSSRfoam
VSSRORSORSSSfoam >
UQSSSSSRSSSSfoam'*
UQSSSSSRSSSSfoam's
QSR^SKSVSSSSfob
RRRQS_SPPPPVfobbe*
RRRQS_SPPPPVfobbed
RRRQS_SPPPPVfobbed off
fSSPSSSG\\PRPfodde*
fSSPSSSG\\PRPfodder
RRWRSRSJRRSRfog
fQPQSUSMSRRSfogs
VjONQQLZNQPQfoil
SSRSSSSSSRRRfoil'*
SSRSSSSSSRRRfoil's
SRPoROSLQSSQfold
UJSY]PROUPOPfolde*
WMKY^OSHXPPOfolded
OPXSRTSYQSSTfolder
URVSSSSSRSRSfolders
_RORRQSNYQRPfoldi*
_RORRQSNYQRPfolding
ZSORRQSNYQRPfolding~@furniture
^QRSRPSQVQQQfolds
USRSSRTKRSSSfolds flat
NSSSSSSTSSSSfolge*
NSSSSSSTSSSSfolgers
KSRSSPM^STTSfolk
EI\\IQ|RWNOQYfolks
aR_SRARXXUYQfollo*
QOTZSHSaSUUUfollow
_TWLSPRKXRUOfollowed
KU]SSTSIQWVVfollowed it
WSPQSSSWWOQMfollowed the
PUZSSOSSRTUSfollowing
PUTSSRS[RSTRfollowing thursday
ZSSSSSSRSSSSfollows
XLQQSOScTSSSfond
XMUQSPS`RSSSfond of
SSTRSSSQSRSRfondl*
SSTRSSSQSRSRfondly
ROcRSSSIRUVUfondu*
ROcRSSSIRUVUfondue
]SQRRRSSRRSSfont
PNTZSXSXRUSVfood
QRWOUWUMSSVNfool
IRTRSVSZTTVUfool >
SSQRSZSLSSSTfoole*
SSQRSZSLSSSTfooled
NSTSSSVRSSSTfooli*
RSSSSRWLSSSQfooling
OSTSSSSYSSTSfoolish
SSRSSTRSSSSUfoolishness
TSSSRRSNUSSSfools
TSSSSSSQSSSSfools*
TSSSSSSQSSSSfoolscap
IVZ\\S[RPLYZYfoot
SOcNSQSRQTYWfoot >
NSVVSRSXSTTUfoot high
SRTQSSSXSSTSfoot in
USN[TQSVQTSUfoot of
NVRRSTS^RSSSfoot'*
NVRRSTS^RSSSfoot's
UUQUSPS]SRRSfoota*
UUQUSPS]SRRSfootage
TXOLSRSXOPRQfootb*
V\\OPSSSTPPRQfootball
RMSRSRS]SSSSfootbath
STSPSSSLRSSSfootbed
SSSSSSSRSSSSfoote*
SSSSSSSRSSSSfooter
LRUSSSSYSTUTfootl*
LRUSSSSYSTUTfootlocker
QSSRSSSVSSSTfootm*
QSSRSSSVSSSTfootman
[SRSSPSRSSSSfootn*
[SRSSPSRSSSSfootnotes
LSW]SSSJPTQTfootp*
SSQ]SQSPSURTfootpath
NSSSSSSSPSSSfootprint
QSYSSVSMSRRSfootprints
SUPSSSSRSRRSfootr*
SUPSSSSRSRRSfootrest
`OSRSPSJVRRRfoots*
SRSSSSSNSSSSfootscray
USSSSSSPSSSSfootsteps
^PSRSQSRVRRRfootstool
[RSSSRSSTSSRfootw*
[RSSSRSSTSSRfootwear
XOOSSNSSRUUVfooty
UOXIKQ]PSTVRfor
USOSSRQTOQRRfor 0
QVWUSQRISQNOfor 00
USSXSJQGRWSSfor 000
`MHUUNRE[STPfor >
PYIVZYYVRPONfor a
VXSRSSSUSSSSfor about
\\QKWSRS\\UPSPfor all
\\SPPRRPOTRQRfor an
YYPQSWSGROQOfor another
[NNRSQSRTSSTfor anyone
^RMSSNRGWQPRfor anything
OSPRSRRRRUSTfor asking
FMBkSSSZQVNVfor by
IQQSTQSXQTTRfor company
ITaLSRR]NXXYfor delivery
TPVSSSSXRSRSfor diwali
KSUSSNS[SUUSfor each
SSTSSRSQSTUSfor eid
HWMSS]SVQRRTfor eight
JTOPSMVWRUWTfor eleven
XTdSSSS;TSTRfor every
SRSRSTRDURRTfor everything
RWQVSMRWQSSRfor fifty
SRVOS]QJSUUSfor five
NPYNSWS_TTUVfor forty
UWTRSPYAQRUTfor four
MKBNSI`JMNPNfor half
SSSSSTKQSSSUfor handling
QSSRSUSQRRSSfor help
TRRRSRRHVTTTfor her
VRVNS[SUTTUTfor him
^SiMSKRBTSTQfor his
K^aVQM^JDYZWfor it
SRQWSXRZTQRRfor its
S\\RRSKSNSOSMfor left
B[MbRJQ[LUOOfor me
WQRSSOeOSSSNfor more
RRVSSRR[QWVVfor mum
OTZQQCVRSQUTfor my
QNkNSPRERVXVfor next
VQMRSQT\\OPQQfor nine
PS^SSYRTRSSSfor nineteen
VSQSSOSPUSSSfor no
RQJVQ`RTSTRVfor nothing
TQRRSTSLTSSSfor old
\\CV`WTPCX[S[for one
PX\\VSMSRRTTSfor other
YVQTSMQ\\WSSPfor our
_SPSRQSFYQRPfor people
SOLSSSSaSSRSfor photos
RSUSSRSSRTUTfor prom
SSRSSPUMTSSRfor shipping
`WNTSRRPYOQNfor six
TQOSSVRRRRRTfor sixteen
RiRQSRSFOQRQfor some
ZPOSSXSPURRTfor somebody
ISURSSSdSUVTfor something
RTR]SORPSWUTfor tea
ORSSSWQKSSSSfor ten
KOORSRVOTPQQfor that
SPXUZHSOTWXUfor the
VWRQSTSSUPPQfor thirty
ONVVRR[JMOQPfor this
JRTSSRTROTTSfor those
P[NMSQW[PTXQfor three
RVSTSQSRSVUVfor twelve
NY^YSXRFPRSRfor twenty
^R_TRXUL_ONOfor two
[SLSSSSNURSQfor washing
ZRNTSLPGZRQPfor what
WQPNSSSXSTVUfor when
MSNRSbRWMSSSfor word
WSRSSSSISSSTfor years
QSTRSTS_TSSSfor you
QSQRSVSJSQQSfor your
PSTQSSSRRSSUforce
5SRYSSSeRTSSford
VXQUSSR^RTSSforec*
VXQUSSR^RTSSforecast
WPVSSSSORTTSforecast >
XSSRSRSMUQSRforeh*
VSSRSSSPUQSRforehead
TSSSSRSOSSSSforeheads
SQSSSSSZSSSSforei*
SQSSSSSZSSSSforeign
SRSSSSS]SSSSforem*
SRSSSSS]SSSSforeman
SSSSSSSQTSSSfores*
SSSSSSSQTSSSforest
WRSRSQSRSRRPforev*
WRSRSQSRSRRPforever
GSTSSQSVRZYXforever >
TSWSSRSQSSSSforga*
TSWSSRSQSSSSforgave
\\RIRTRSUUNMNforge*
TONRTSS_SQPQforget
[UNSSRSKUPPPforgets
SSSSSSSQSSSSforgetting
`OXSQTRQQQSPforgi*
PUNUSVSLRTTTforgive
XSXRSSSITNQOforgiven
bORRQSS[SSSSforgives
OSRSSSSZRTTUforgive~@me
OQXSSQRZQUTSforgiving
QP[PSPSURYYXforgo*
S\\RRSVSCQUTTforgot
QF\\RSMSeTWXWforgotten
VSRSRSSRSSSSforin*
VSRSRSSRSSSSforint
\\RQRSSSSUPPOfork
TRQSSSSMSRSSforkl*
TRQSSSSMSRSSforklift
STRSSRSWTRQRforks
?IDHRtOXOSPZform
OQNLRUPSSRRTform >
SSRRSUSISRRSform wants
URGRSSSiTUTUforma*
URGRSSSlRUTUformal
SSSSSSSOUSSSformally
TRSSSSSQSSSSforme*
TRSSSSSQSSSSformer
SROTScQCSTSWforms
HSSPSSS`SSSSformu*
HSSPSSS`SSSSformula
WPRQSRSZVSTSfort
RRXSSVRRSSSUforth
WP_RRNRLPSTRfortn*
WP_RRNRLPSTRfortnight
OSYPSSS?RURUfortnight >
ISXTSSSSSTSTfortnight in
VSSSSSRRTSSSfortu*
VSSSSSRRTSSSfortune
\\QKKOF[\\VX\\Sforty
_OKRSOZ]RSRPforty >
IUWPSRS_RRSSforty days
OSSSSSU`RSSSforty dollars
KSSMQYSHRQRQforty minutes
XgMRSHOZQUTVforty one
RSRQSZSFQSSTforty pounds
SSgMSFQQTWWTforty times
WRBRSPR[ZSURforty years
YSSRSSSOSSSSforum
OSWRSSSVRSTSforwa*
OSWRSSSVRSTSforward
HSPRSTR[QUSUfor~@answering
RRHSSTS^TSSSfor~@book
FOKVUkRVOURWfor~@clothes
TWTRSRSLPSRRfor~@colour
^SQSRQSPWSSRfor~@comparison
RZPQSNSSSSRNfor~@courier_act
YNOVSSS?WSRSfor~@courtesy
YRS^SSS@VSQRfor~@day_time
PORSSSUMTSSRfor~@dispatch
MaR\\SNRNSVUTfor~@drink
LS^QSTRSPWWUfor~@family
PM^VSJRKQXTWfor~@feast
RKVTSTSWSUSUfor~@food_spices
PRVQRSSZRTTSfor~@hedge
XTdRSSS6STVSfor~@intensifier
SOLSSSSaSSRSfor~@listing
MMT_P]PLNSQUfor~@me
PS]NSUR]TTUSfor~@money
ISgQSSSGMUVUfor~@month
UQKUQVRXUXUXfor~@negation
YPOSRVSWVRRTfor~@neighbour
IXLUTZ\\KNQLQfor~@number
LSYSSPSXSRRRfor~@order
LS]LSRRbNWYXfor~@parcel
QV[SSRSMUSSSfor~@part
RXDWRUQ[RSQTfor~@place_name
XMNRSQSYTSSTfor~@recommendation
PSPSSWQZURRUfor~@return
STYSSURQRTUWfor~@route
HPXTTPSYRTTSfor~@seller
O\\RSSMRTQSSTfor~@size
WRSRSQSKTTTSfor~@staff
SPGQSQS[TSSTfor~@time_span
dRLMSQRRWQRPfor~@use_verb
USSQSSSRVSSRfor~@used_item
TSRRRUSXSSSSfor~@verdict
QQURSESQTTUTfor~@weekday
USORSUSQRQSRfor~@work_verb
W^YTSPSFQPQPfor~@wrong_item
URNRSYSUUSSSfough*
URNRSYSUUSSSfought
XSPSSRSKTSSSfoul
H]NfNJX`KVNSfound
UQJJRUSVSRQSfound a
FRTdQJTMK\\OWfound it
ZNKRSXSNUQRQfound my
MQ\\PSOT_RSSSfound out
eKPXS\\RKUTTXfound the
LWPS\\SSWTQRPfound*
LWPS\\SSWTQRPfoundation
UMLNSYSXWSSRfound~@me
URPTSRSLSTTTfount*
URPTSRSLSTTTfountain
RRSSSSSXTUTTfountain pen
\\OTZZMSSYVQQfour
WIURR[YQUSQTfour >
TQOSUPS_RSSQfour and
HSDUZ]SMQRQSfour boxes
ZW_STHSIUPVOfour days
SSSSSQU_SSSSfour dollars
MPR]SSSASUQUfour feet
MSPYSRS\\QSSRfour flats
PSRVSSSURTSSfour floors
JSVUSSSYRTTTfour foot
ISMISHS~WSTQfour hours
U^PVSTPYSRRSfour hundred
XSPSS^SLUSSSfour i
W[ROSPRTTRSQfour in
`RLYMNS<VQRQfour minutes
TROSSTSPSSSSfour months
SSPOTNSURRRQfour o'clock
ZX^PRXSATTTTfour of
UTSSSSSUQSSRfour pages
MSRSS^RKSSSWfour pounds
EVQXSSSWRURVfour seconds
OVPXSRRYSTRRfour times
MSJPSiSJRQPUfour weeks
PUVUSSSTRSTRfour year
NSGSSSS`SSSSfours
IVRSVRT]QRLRfourt*
OXUPVOYVPQROfourteen
RDPOSRRgTUTTfourteen >
HRSVSST\\RSRSfourteen and
QSTSSSSPRTTUfourteen of
PRVSSSSVRTSTfourteenth
PRMVSVNWUTMUfourth
SPTSSNS_SQSUfourth >
ORRUSQSSRXSXfourth floor
XQPTSRRMSUSUfox
SSSSSSSPSSSSfox's
RTRRSSSRRRSSfoxed
O^RRSSSRSSSRfoxin*
O^RRSSSRSSSRfoxing
QSSQSQSkSVSUfoyer
UQSSSSSQVSSSfr
UXSRSLS\\RSSRfract*
VSSRSSSSSSSRfraction
RXSSSLS\\RSSSfractions
N[SSWRSRRTSTfragi*
N[SSWRSRRTSTfragile
VUUZUISbRTTOframe
UOQTSJScSVRRframe >
XRTSSRSNRSSSframe's
WMOQSWS\\PRRTframe*
NONQSTShRRRUframed
MSPRSSS^RRRUframed it
WRSSTVSKSSSRframes
RRJRRVSZSSSTfrank
ORaRSISQSTSSfrank*
ORaRSISQSTSSfrankfurt
SSSRSSSTRUUUfranz
SSSSSSSSSSSTfraud
^MUSQSSTURRRfraye*
^MUSQSSTURRRfrayed
SSUSSRSSSSSSfrays
QSaSSRSMSSSSfrede*
QSaSSRSMSSSSfredericton
SHWLS_^PQORMfree
LRSQSRS_TSTSfree >
YRSRQZSRSRSRfreeb*
YRSRQZSRSRSRfreebie
QRRRSZS`SSSSfreed*
QRRRSZS`SSSSfreedom
SOWQSPS`RXWVfreez*
RR]PSSSPRSTTfreeze
WSMQSSSSSSSSfreeze >
MPNTSQSfRWVVfreezer
QSRSSSSVSTSSfreezers
\\SSSSRSMTSSSfreezes
IRQRRS_CQQQPfreig*
IRSRRS_HQQRPfreight
RSTSSWSHSRRSfreight to
TSRSSSSOSSSSfreightliner
Q`OSS]SDSMMPfrenc*
Q`OSS]SDSMMPfrench
LTNQSWQ]TRSQfresh
QSSSSRSPTSSRfresh*
SSSSSSSLTRSRfreshener
QSSSSRSVSSSSfreshers
PSVPS\\SJSRRUfret
[RWNSRS[SSSSfrets
QSYPSRSQSTWTfri
TSUUQUTNOWTUfrida*
NSMYQZTWPUPUfriday
SUNOSVVSSORQfriday >
JRUUSRSLRWXWfriday and
YS[OSNSIRUWSfridays
VUQNVTQQSSVTfridg*
VUQNVTQQSSVTfridge
LMYOSTQfUUVTfridge >
ORUSSWS^RSSSfridge and
SSRSSSSTSRRQfried
JSRMRXN^SSUVfrien*
QVTRRZOWTRRRfriend
QROTSXQoRRRRfriend >
NSSSS`SESSSTfriendlier
OQNOSVSaSPQSfriendly
RSVRSCS[RXXVfriends
VSRSSPSRTSSSfriendships
SSSUSSSSRRSRfries
YRRQSRSVXQSPfrigh*
YRSQSRSSWQSPfrighten
SSRSSSSVSRSSfrightened
\\QQSSQSWTRRRfring*
\\QQSSQSWTRRRfringe
RRSSSSS^STSTfrisb*
RRSSSSS[STSTfrisbee
SSSSSSSVSSSSfrisbeed
SSQSSVSMSSSSfrock
_SOPQRTNUQRQfrog
\\QWSSPSXSSSRfrogs
OSWOQNSUPSQSfrom
`HISR_RWXMNQfrom 0000
VRYQSOSJUSSRfrom >
CcCZScPIROLQfrom a
NZLRS]SQRSSTfrom another
H]ORSWSQSQRRfrom before
NNSZSRSHRXSWfrom behind
RS^SSRSIPUTUfrom eight
RRKPSWSYTRSQfrom her
^UNRSXR_TRRSfrom here
QSSPS`SSRQSQfrom his
YSGRSQS][OPMfrom it
XVPSSSSNUSSQfrom leeds
QSPRSOS]RSURfrom me
TQWPUNRHTSTQfrom my
VRXSSQS\\SRSSfrom one
QSSSSSSRSTUTfrom pune
\\PPQSTSOSSSSfrom six
OREUSUSVPSRUfrom that
R]I`VUNLYTOVfrom the
MTTPScSJNPPTfrom them
VQQXSRSLSTSSfrom there
OVOPSOUgPSSSfrom this
NRMWSWSORTSVfrom three
RSZPSWRcVSUSfrom two
QSXVSJSSQXYUfrom work
RMYXSSSTTRTQfrom you
JPRSSQScUSSRfrom~@computer
WSMVSSSVSQSRfrom~@day_time
VS]QSKSPSTSSfrom~@delivery_place
^VPSSRSFVRRRfrom~@family
]RZSRSR2TTTTfrom~@feast
MSVNUJRTQSUPfrom~@me
]SRSSJSKSTSRfrom~@month
X?]SQ[SHZRSVfrom~@number
SV\\DRNQRRQVQfrom~@place_name
VSM`SSSJRSOSfrom~@route
RVYOSbSINRRPfrom~@seller
JXXVSWSEOTVVfrom~@work_verb
PZMRR]SOQSSTfrom~@wrong_item
CVT`RYQJRWTWfront
P\\MVSRSGRPQQfront >
NXWQSTSNSRRSfront and
NP`VSNSSRVVUfront desk
^URLS^SSWPSOfront of
RSU_SQSGSSQTfront step
RSZQSRSMRUTTfront window
SRSSSSSSSSSSfront's
PPmPSSSISSUSfront*
PRmPSSSISSUSfrontdesk
RSZQSRSMRUTTfront~@building
IQbOSLSKPXUVfront~@delivery_place
UPjFSRSMQVZWfrost
NSSRSSSUPTTSfrost >
MTWSSSSNRUUVfrost came
[QUMSSSaURTRfrost on
RSWSSSSOSTSUfrost*
RSWSSSSOSTSUfrosts
LdSRPSSJRQQRfroth*
TSSSPSSSSSSSfrother
LdSRSSSJRQQRfrothing
IRrSSMS9PYXXfroze
BR]SSUS`QUTYfroze*
BR]SSUS`QUTYfrozen
QQRSSSSbSSSSfruit
NORQSSS[SSSSfry
bRQTRRSMSRRQfryer
WSSSSRSNSSSSfryin*
WSSSSRSNSSSSfrying
SUSRRSSSSSSSfrys
SSPSSSSMSRQSfu
SSSSSSSQTSSSfuchs*
SSSSSSSQTSSSfuchsias
LQRSUWR^MXXWfuck
MPWPVXSPRSUVfuck all
LUWRSRSGQUUUfuck is
LSRRSTSZPRSPfuck this
SSSSSTSQRSSTfuck'*
SSSSSTSQRSSTfuck's
MSSZSTSIUUTTfucke*
QSVSSRSSRUTTfucked
QSRYSSSRSSRSfucken
SSQUSSSLXSSSfucker
RSSSSUSRRSSSfuckers
VQUZXUSJTVRSfucki*
VVQYSOSVUTQRfuckin
SNWSXYSGRVTTfucking
T[PUSRSQTPQOfucking thing
SPBRSlSORQRUfucks
NSQSSeSPORR[fuckw*
NSQSSeSPORR[fuckwits
VSSSXSSROSSSfudge
LQSSSB]KSTTQfuel
PSTSSSS`STSTfuert*
PSTSSSS`STSTfuerteventura
ORYRSSSUSSSSfugit*
ORYRSSSUSSSSfugitive
W[QQRYSNQRPUfull
USRSSQUMRSSSfull >
KaRQRXSXOQQVfull of
WQRRRSSPUSSSfull stop
WQRRRSSPUSSSfull~@fail_verb
NVPRSSR[SSSUfull~@time_span
dTTPQPR[TNNNfun
[RNSSSSEWMNNfun >
[SPMSSSRWQQQfunct*
[SPMSSSRWQQQfunction
[ZLSSSSRTQSQfuner*
WZMSSSSTUQSQfuneral
KPQRSSSVTVWUfuneral >
WSQSSSSQRSSSfunerals
dSQSSSSISOSNfunne*
]SRSSSSOSQSPfunnel
ZSRSSSSMSQSPfunnels
SSTSSRRXTNRPfunni*
NSSSSRSZTSSSfunniest
XSTSSRRPSNRPfunnily
KN?GRSQ}XNORfunny
SSQLSPS\\TPPPfunny >
KSRSSTSPVSSTfunny and
[SRSSSSJTSSRfur's
SRQSSSSUSSSSfurio*
SRQSSSSUSSSSfurious
LRTRSSSXRUUUfurna*
LRTRSSSXRUUUfurnace
OSVSSRSRSTTTfurni*
OSVSSRSRSTTTfurniture
LRYRS`RSTUVVfurth*
LRYRS`RSTUVVfurther
TSUSSSRNTUUTfurther than
TSUSSSRNTUUTfurther~@comparison
MQQOUZSjRTVSfuse
NQVOU[S^RTVSfuse >
RVRUSSSQSQSPfuses
KPNOSeSRPPQWfuss
TROQSXSORQRSfuss >
aSSSSSSHRSSSfussy
UQSSSRSPTSSSfutur*
UQSSSRSPTSSSfuture
SSSRSSSUSSSSfuzz
LWRSSSSSQSSSfuzze*
LWRSSSSSQSSSfuzzed
]UQRSRSLSSSSfür
]UQRSRSLSSSSfür elise
RTKXSPSeSRPPg
YSRQSRSPURRQgable
SSSSSRSPTSSSgadge*
SSSSSRSPTSSSgadget
TSSSSSSQSSSSgaff
R\\WSNSSRSRRQgaffe*
R\\WSNSSRSRRQgaffer
SRSQSSSSTSSSgaine*
SRSQSSSSTSSSgained
nROPSSSSTRRSgains
PSMRSXSfSSSTgal
SQSXSSSMRUSUgalah
SSXMQSSORSRSgale
QSTORSSOSSRSgale >
USSRSLVVSSSSgall
VRPSSSSSSSSRgalla*
VRPSSSSSSSSRgallagher's
SSQSSSSTSSSSgallb*
SSQSSSSTSSSSgallbladder
nQRQSISYVSSRgallo*
SRSQSSSSTSSSgallon
nRRRSISYTSSRgallop
RRISSRSbTSSSgalvi*
RRISSRSbTSSSgalvin
UQTOSQUXRVWWgalwa*
UQTOSQUXRVWWgalway
QRRRWSSWSSSSgambl*
SSSSTSSWSSSSgamble
QRRRVSSSSSSSgambling
_TLPQ?RKZPOKgame
IRPRSNSqTRRRgame >
URSRSRSRTSSSgame about
SQSSSSSQSSRSgame and
N\\NSRSSWRSSSgame for
\\RPRSQSVTSRRgame has
XRPQSQSRUQRQgame you
cTQSRLSNULSLgame'*
cTQSRLSNULSLgame's
NKTRUPSZRUUTgames
SSSSSSSRSSSSgamin*
SSSSSSSRSSSSgaming
PSR\\SSSJSSSSgande*
QSS\\SSSFSSSSgander
SSRSSSSWSSSSgander's
SSRSSSSRTSSSgang
SSRSSSSSTRRRgange*
SSRSSSSSTRRRganges
HRgNSMRSPYW[gap
EO`SSSRWQWVWgap in
STSSSSSSRSSSgape
TSSSSSSMTSSSgaps
RUPWQQUWUPPRgarag*
RUPWQQUWUPPRgarage
KPLaRPUOQYTYgarage >
XSSRSSSNVSSRgarage and
SWWOSTSJTQSPgarage door
PPPbVRSESSSSgarba*
PPPbVRSESSSSgarbage
SSRTSSSVSTRUgarci*
SSRTSSSVSTRUgarcia
UVTRVPSPTQPRgarde*
WVUQVPSRTQPRgarden
PSR`SQSUSQPRgarden >
OYQRSSSTPSSTgarden hose
QSRTSSSQSSSSgardener
NRRRSSScSSSSgaret*
NRRRSSScSSSSgareth
SQSSSSSPTSSSgargl*
SQSSSSSPTSSSgargling
SSSSSVSNRSSUgarla*
SSSSSVSNRSSUgarland
PSRRSRS^TSSSgarli*
PSRRSRS^TSSSgarlic
JW]JRJRdPTWRgary
MW\\ORMRXQRTRgary >
R_RSSRSOQPPOgary'*
R_RSSRSOQPPOgary's
LXXWVMRUSXSVgas
MQVWSTR]TSQSgas station
H^RSSaSJQRRUgaske*
H^RSSaSJQRRUgasket
RQSSS\\SLPRRVgasli*
RQSSS\\SLPRRVgaslighting
CIY]PMP]M[S[gate
URQJSSQMUWTVgate >
UUSUSRSPRTSRgate after
USURSSSRVRTRgate and
ORMYSPSOQRRQgate code
RSTNSXSTRRSUgate each
RSSXRSScPVSVgate like
PSUQSSSWSUTUgate open
YPTUSSSESQSQgate was
NRSVSSSSRUSTgate'*
NRSVSSSSRUSTgate's
RSRXSQSQRSSSgatem*
RSRXSQSQRSSSgateman
RSQUSSSRSSSSgatep*
RSQUSSSRSSSSgatepost
RSLZSOSSTVPTgates
SRVSSSSISTTTgates*
SRVSSSSISTTTgateshead
TSSSSSSPSSSSgatew*
TSSSSSSPSSSSgateway
SQSSPSS[SRRRgathe*
SQSSPSS[SRRRgather
SSSSSSSSTSSSgatli*
SSSSSSSSTSSSgatlinburg
cWQOSQRVPPSPgauge
RXSRSRSRRRSQgav
IH_aS?UZXb\\Zgave
NRZSSPRZQTSSgave her
TUIPSTRhPUTVgave him
SW]mVCNHRZTUgave it
PO\\KRRQZYTVTgave me
QNNZSRSJSWQUgave my
NQQXSZRVSSTUgave the
KTULSZSWSTUUgave them
bRRPRQPHWSWPgave up
USSMSSSUSQRQgavel
OSRQRRSVQSSVgaz
QSRSSSSTSSSSgazeb*
QSRSSSSTSSSSgazebo
QQVSSRS[STUTgazet*
QQVSSRS[STUTgazette
RSXSSSSHSSSSgb
SSTSSSSQSSTSgdans*
SSTSSSSQSSTSgdansk
PSVSSSSYSRSRgdańs*
PSVSSSSYSRSRgdańsk
RSRRSSSSTSSRgdyni*
RSRRSSSSTSSRgdynia
iPPMSRSSURRRgear
PSSSSSS]TSSSgearb*
PSSSSSS]TSSSgearbox
XSRSRSSSVSSSgears
XSRSSSSQSSSSgears*
XSRSSSSQSSSSgearstick
YSSSSSSKRSRSgecko
QSSQRSS]SSSSgee
VSSRSRSYSSSSgeelo*
VSSRSRSYSSSSgeelong
HSeTSSSQSTTSgeese
NVPRRSSSUSRSgel
eSORSQSPSSSRgel's
GRcQSRS_RSSSgels
MQSXSaSMPSSUgem
SSRSSSSSSSSSgende*
SSRSSSSSSSSSgender
SUURSLVSRSRPgener*
WUSSSQUOSSSSgeneral
USQSSSSQSSRSgenerally
GRSSSSUaSSSSgeneration
SRSSSSSNSSSSgenerator
\\TRSSOSRRRROgenerous
PSXSSRSPSUTTgenerously
SSRSSSSTSTSSgenie
MMORXPS_TRRRgeniu*
ONPRYSSKTSSTgenius
QRRSSPSfSRRQgeniuses
LSPPRkSPONQUgent
XTTPRbSASOQUgentl*
lRERSNSSXORNgentle
JU_RR[SGOQSSgentleman
NRRRSUSRRRRSgentleman >
JSVSSVSPQUQWgentlemen
QSSSS\\SQTSSTgently
NRRRSRSuSSSTgents
Q\\PRRPSSPQQPgenui*
Q\\PRRPSSPQQPgenuine
PSWSSRSRSTSSgeogr*
PSWSSRSRSTSSgeographically
VRPSSSSRVQRRgeolo*
VRPSSSSRVQRRgeological
SSSRSRSZUSSRgeome*
SSSRSRSZUSSRgeometry
MSVQSQSaTSTRgeorg*
QSSSSRSZSSSRgeorge
PSVRSRSZTSTSgeorgia
XPOVSQKXTRQSgeral*
XPOVSQKXTRQSgerald
YRPRSQOPTQSRgerald >
ISUSSSS^RUTTgeran*
ISUSSSS^RUTTgeraniums
OZNRSRS\\QTUSgerma*
WUPSSPSTTRRQgerman
KSWSSSSGQWWWgermans
SYMRSUSgRQRPgermany
R\\SRSSSSSSSRgerna*
R\\SRSSSSSSSRgernany
NSSSSRSVSTSTgerry
QRRRSVSRPSSWgestu*
QRRRSVSRPSSWgesture
SVNP]VSYPQOWget
BSQYQbUELSQVget a
XSRYORSQTVSUget at
KSRRSWSXTQQPget forty
KQjKVNSJL]\\Zget here
JPRRUPRsRSURget in
OQHQf[ZUUTRSget it
LT`USQRDQUSTget off
ZRVSSWSNUPPRget one
OTKYSNSjTVSVget out
DSOWSYRTSUSVget that
ZUOORGWMVPRNget the
HTVPRMSWPRQRget to
UTXNRPSKTTVRget up
bCNB[NS[cRSNgets
YPLP^SSMTSRQgets in
UNRSRRTSSRRSgets the
URTQSRSTVSSRgets to
ZSSRSRSITSSSgets~@senses
VQZPTTUPSUVUgetti*
RSUSSRSSRVVUgettin
WQXQTTUPSRSSgetting
TSRSS\\RRSRSSget~@me
UQTPSSRMXMONget~@number
RWTSSSSSSRRRghee
VQUSSSRRTRRSghent
SSSMTSS\\SSSSgherk*
SSSMTSS\\SSSSgherkins
WJYMQKRbQZZXghost
TR]SSRSDTONPghost >
QOaQN]TQPXYYghost*
NSbQRaSGNXYZghosted
SSHRS[SRRILTghosted >
VORSROTWUSSRghosting
SSSSPSSYSSSSghosts
MOkQRQSMO\\]Zghost~@parcel
SSSSUSSRRSSSgiant
SSSSSSSPSSSSgiant*
SSSSSSSPSSSSgiants
RRPSSXRYSSSSgif
UQWRVUOTPSRTgift
NXUSRXS>SQQTgift card
XPQSYQRMRRSRgift wrap
FQSPSOS_QRRSgig
ZSRRSUSHTSSSgigge*
ZSRRSUSHTSSSgigged
TSSRSSSRSSSSgiggl*
TSSRSSSRSSSSgiggling
SSPSSQUYSSSSgilde*
SSPSSQUYSSSSgilded
USRSSSSSSSSSgilet's
USRSSSSSSSSSgilet*
SPVSSQSUVUTTgimba*
SPVSSQSUVUTTgimbal
SQSSSSSKSSSSgin
gRSSSRTDRRRSgin's
]SLQQQSLTRSQginge*
^SMQQQTHTRSQginger
SSQSSSSXSSSSgingerbread
XRRSSSSQSSSSgins
HQP`RVRcL\\XYgirl
NSRVSPS^RUTSgirl >
QSOTS\\SKSRRTgirl in
]SOWSSSMSVSTgirl on
TRTSSQS]TSTSgirl'*
TRTSSQS]TSTSgirl's
JQIRSSS_TRSRgirlf*
QQISSSS[TSSSgirlfriend
LSSSSSSVSRSRgirlfriend's
NQPRRJScRTSVgirls
ORSSSOS]SSSSgisbo*
ORSSSOS]SSSSgisborne
VSSRS\\SOQQRWgit
PVSSSRSUSRSRgita
RSSSSaSLQQQVgits
PQMLPVOcPOOQgive
MSQRS]SPQNPVgive a
YPSQQMRMTVVRgive it
WNQRSVPIQOQOgive me
WTPRSRRJTRRQgive them
HQK[R\\SNRVP[given
SOSQSZSPSTUUgiven >
J^POSPSPTSSRgiven it
NQMjSFS]SVQUgiven to
ZOYQSOSQWQQPgiven up
^F[TRORQZRPRgives
VQVSSQTVQQPQgives a
QRSVSSRNSSSSgives it
]OSSSRSOWRSRgives up
XMQRSVPKQOPOgive~@me
WTPRSRRJTRRQgive~@seller
GSQ^SSRUM[TZgivin*
GSQ^SSRUM[TZgiving
LS^QSQSSRVVUglaci*
LS^QSQSSRVVUglaciers
ZRSVSOSYUSSRglad
LSSSSQSZSSSSglamo*
LSSSSQSZSSSSglamorous
SSRSSSSSSSSSglanc*
SSRSSSSSSSSSglances
SQSSSSSRSSSTglare
KSTURQSVRUVTglasg*
KSTURQSVRUVTglasgow
MSSTSRSUQUUTglasgow >
:kJZbKRdNIOFglass
OKOXQRShRQRQglass >
^OVTQVSVSVTUglass of
QYMNVMXRPPQOglass*
QYMNVMXRPPQOglasses
RULNSQXVPRSRglasses >
TQSSSRSOUSSRglaze
SRSSSRSSUSSRglaze is
RSORSSSXSSSSglazi*
RSORSSSXSSSSglazing
VSSSSQSTSSSRgleam
SRSSSSSSSSSSglenc*
SRSSSSSSSSSSglencoe
_QPSURSNURRPglide
]QSSSRSOVRSRglide >
bXOQQQSRTRRRglide*
PYQQSSSTSRRRglider
fRQSQQSRTSSRglides
QTSRTSSLSSSSglitt*
QTSRTSSLSSSSglitter
YRSSSRSRSQQQgloam*
YRSSSRSRSQQQgloaming
Z[OPURSKTPQMglobe
SSSSSSSQSSSSglobe*
SSSSSSSQSSSSglobes
`QQQSRSLZPQPglori*
XSRQSSSMSSSSgloria
[QRRSRSRZPQPglorious
^RPRSRSOTSSSgloss*
TRSSSSSSTSSSglossary
]SPSSSSPQSSSglossary's
SSSSSSSRTSSSglossy
F~ARSRSFQKMIglove
^TUQPVRMRSTRglove*
^TUQPVRMRSTRgloves
PPVPPRS^WRUQgloves >
ZQQRSUSRRSSSglow
\\RSSRRSNTQSQglows
bOMRPNRPYPPPglue
^NPSROSJZRRQglue >
aTPRRUSATRRQglued
`RRSSSSLUSRSglues
SSSSSSTSRSSSglute*
SSSSSSTSRSSSgluten
TSSSSSSMSSSSgnaws
OSSTSSSVQTSTgnome
YTQLQQS[TTSTgnome's
YTQLQQS[TTSTgnome*
\\LRQKMQ\\XUWSgo
NVM[SHPRVYWSgo >
NQTVSRZUQSSUgo and
XRRSSMSRTSSRgo back
JRZNSSSSQTSSgo down
VUXNSTS>QRRTgo in
VQRSSSSJSTSTgo of
URURPQSNUTSSgo on
PRZRSQSSRSSSgo out
_SPVSSSKRTSUgo through
JRWOS\\S^SSTTgo to
RSXOSRSOSRTQgo up
NQQRSSSbSSUTgo with
MPXSSNSaTVUTgoa
RSSUSSSWSSSSgoal
QQTQSRSTRSTSgoali*
QSTQSRSQRSTSgoalie
SQSSSSSUSSSSgoalies
MZRSSSSOSSSSgoalk*
MZRSSSSOSSSSgoalkeeper
USOSSPSXTSSSgoan
NPaTRJVPPRVPgoat
STQZSNSXOSVPgoat >
TRSSSSSRTSSSgoate*
TRSSSSSRTSSSgoated
MSXPS\\SORTSTgoats
RS]FSSSJSSUSgob
OMSSVSSSQSSSgoble*
OMSSVSSSQSSSgoblet
NQQRSfS_NQR[gobsh*
SSRSSSSVSSSSgobshite
NQRRSfS]NQR[gobshites
JNP[UDTlOVXSgod
VQRHSKSdTVVTgod >
NQOJQRSjPQQOgod bless
OSRSSSSZRTTUgod forgive
VS_QSLWBQUWSgod help
TUPWUSRMRQTRgod knows
ISZOSSSdRTUVgod love
SSSSRSSYRTUUgod's
PQ\\QSN[KQUVPgodda*
PQ\\QSN[KQUVPgoddamn
QSXSSMSTSUTTgodot
RRXSSRSORUUUgods
SSSSSSSWSSSSgodse*
SSSSSSSWSSSSgodsend
SSZSSRSMSSTSgodso*
SSZSSRSMSSTSgodson's
JSTQSRSnSSTSgodsp*
JSTQSRSnSSTSgodspeed
ISZOSSSdRTUVgod~@verdict
RS]PSKW\\QUWTgod~@work_verb
hENQPIRQVPTLgoes
8H[[SQSdUUSVgoes >
FZTVSSRgPQRRgoes back
SSRRSSSYURSSgoes in
ZVQSSOSPQSRRgoes on
JQWQSSSVSRRSgoes out
PSSQSSSOWSTRgoes round
TRTSSQS]SSSSgoes the
TRSSSQSURQSRgoes through
QRRWSSRNPSURgoes to
TRHQSSSMVQQRgoes up
NQTPSXS[SSTSgoes~@hedge
QOXSSWSOVQQRgoes~@lateness
MQSSSTSWRWWWgoes~@senses
SSTSSIS[SSSSgoeth*
SSTSSIS[SSSSgoethe
SSWSSSSYSSSSgoggl*
SSWSSSSYSSSSgoggles
SXQSSSSWRSSSgogh
SSSSSSSQTQRRgogo
TESR[RTYNXUVgoing
WTQSRRSERQPQgoing >
SNTSSZSOSUTUgoing and
VNRYSSS?SVSVgoing by
NSPSSRS\\STSSgoing down
QS[SSNSZRTUTgoing on
FR[SSTS^RUVWgoing round
BS]M[GR[P[XXgoing to
INQLRe`UPRPTgold
I^URSSTPLSSRgold >
YSQSSSSFSSSSgolde*
YSQSSSSFSSSSgolden
YSOSSMS]WQRQgoldf*
YSOSSMS]WQRQgoldfinch
QVSSSSS[RSSRgoldi*
QVSSSSS[RSSRgoldilocks
QN\\PSRSGVUUSgolf
Q]GYSHU_ZOQNgone
^\\XZULQHWONOgone >
JRWSSSOVRUUTgone and
UOfUSLSIQWTUgone back
`RLRSSSIWNMPgone by
VWNRSUTXVQSOgone from
^LKSSWRNVRSQgone green
`PRRTRSFTRRRgone in
TOWSSRSZSTTTgone missing
OSPRSRSVRTTTgone off
POYUSSSKSSSTgone on
IUSTSSSSSRTRgone the
SSSSTORTTSSSgone through
MRSOSWRHRTUUgone to
QSYRSRSOPXXWgone walkabout
RQTRSPS]SUVUgonna
YRODOWWQOOQQgood
^[OHWJTLWLOKgood >
XOSUSRSRVVSUgood and
[RUSSSSCVTURgood as
DRSSSWSYNSSVgood bit
fSQSTQSITTSSgood deal
AXSRSJSjSSSRgood enough
NRQRSON]XWUQgood for
SSOTSQSXSSSRgood morning
<SZUSVSjQSSYgood on
SXRZSSSPQUSVgood one
VSSSSSSZRRSSgood strong
VUSRSSSFQRRRgood warm
PTQSQRSbVSSSgood way
TRSQSWSKRSSSgood with
PRRRSRSjSSRRgoodn*
PRRRSRSjSSRRgoodnight
]WRRSLSQTSSOgoods
RURSSURGRRRUgoodw*
RURSSURGRRRUgoodwill
YGQRS_SMRQRVgoogl*
VIQRS_SOQRRVgoogle
VRSSSSSQTSSSgoogly
ARMVRQSjUTTUgoose
WQOTRSSOVUQTgoose >
JTSSSSS]SQRRgoose is
GSSUSSSaSUSUgord
VSLeSPSdSRROgore
ZQSRSSSMSSSSgorg
^OOSROTQQOQOgorge*
^OOSROTQQOQOgorgeous
USRRSRSPTSSSgorgeous >
SSSSSSSUSSSTgoril*
SSSSSSSUSSSTgorilla
XRSRSSSXPSSSgossi*
XRSRSSSXPSSSgossip
P]YLPXVNQKPQgot
SYLSSXRJTRRSgot 0
aKXQSWRRXPQQgot >
T^YNQcSJMRUQgot a
NRGVSbSCRNNUgot back
bVISSURJVSSSgot four
ZLRRSYSKVSSSgot from
PSaSSGSCSUURgot her
WJ`OSQQJRWWXgot here
KSWSSMSTSUTTgot home
SQKU[WSKRSSUgot in
VZPSSSSKSSTSgot is
RRdbRKWWNUVQgot it
S\\LRSRSLSPRNgot left
KQK]RPQPSVTVgot my
XSOSRRSXSRRRgot one
RRRRSRSXTSSRgot our
OSRXSRSLRURUgot out
H^MOUOTZSWSYgot the
SURUSRTLSQSQgot them
ZJSSSPScTTTTgot there
ZSM\\SRSHUSRSgot this
ERSOPXRoOWVVgot to
ORVSSZSQPRRTgot told
LS\\PSMSeSUVTgot up
S[SRSYSSRSSSgot was
RSSSSSSSSSSSgoth
USQSSSSSSQSRgotta
UORPSRScTSSRgotte*
UORPSRScTSSRgotten
MYSSSSSORSSSgouge
RSSSSR[RSSSRgougi*
RSSSSR[RSSSRgouging
STSRSSSQSSSSgover*
STSRSSSQSSSSgovernment
SSQRSSSVQTUSgown
MSMVSRSLQUUUgown >
MRXSSTSQSSSUgo~@lateness
[QNRSSS@TSSSgo~@number
dVRSSKSOTRSQgp
QRWSSSSISTTTgpo
YXPSSRSMURRPgps
:SSSSRSoSSSSgpu
TSTRSSSSSRSRgqebe*
TSTRSSSSSRSRgqeberha
XSSQUSSRQSSSgr0
XSSSSRSPTSSRgrabb*
XSSSSRSPTSSRgrabber
jRRRSRSRSSSSgrabs
?RfRSTS^STSTgrace
SSRSSRSWSSSSgrace*
SSRSSRSWSSSSgraceland
RSRRSRS`QQRPgraci*
SSRSSSSWQQROgracias
RSSRSSS\\SSSSgracious
`L]PSPRKRWVWgrade
QSPQSSR`STTTgrade 0
WQQSSQSPUSSSgrade >
USUSSQSRSTTTgrade*
USUSSQSRSTTTgraders
fLSPSQRETVVUgrade~@number
PQ_RRRSUSVVTgradu*
SQRSSRSYSSSSgradual
SSSSSSSTTSSSgradually
SSQRSSSYSSSSgraduated
QRbSSSSGRUUTgraduation
PUPNSSScSQPRgraha*
PUPNSSScSQPRgraham
]QMQSQSSTRRRgrain
SUSSRRSPSSSSgrain*
SUSSRRSRSSSSgrains
SSSSSSSRSSSSgrainy
SSPSSSSSTSSSgram
SSRSSSS\\TSSSgramp*
SSRSSSS\\TSSSgrampas
LQYSSSSNSUUUgrams
QRUXSSSHUUSTgran
YHMUPNV]SMPKgrand
LSOOSLZsVOQMgrand >
TMWSSSR?XUTVgrand for
WSXKURPQRSYRgrand*
VSSSSSSSSSSSgranda's
bRQSSQR?VQRRgrandad
MSSSSSSWSSSSgrandad's
LSQSSSSeSSSSgrandbabies
YSOSSSSQRSSSgrandbaby
LQgSSSS8QVVXgrandchild
Q]PTQSSVRSTRgrandchildren
GSVSSSS\\STTUgranddad
ZRNSSXSRQUUTgranddaughte
\\PLQTYSMSOOQgranddaughter
ZSSSSSSDRSSSgranddaughter who
SSSVSQSSSSSRgrander
JUTPSLSgQRTRgrandfather
aRSOSQSTSSRSgrandkid
ZQHRURSJSSSRgrandkids
[W]KSMSNTRTPgrandma
HOZOUVSQTRWSgrandmother
HPX^TSSSQVTVgrandmother'
^SWORUSHUSSRgrandpa
BRRWSSSVQUTWgrandpa's
KVSSSSS\\SSSSgrandparents
QVORUWSfRRRRgrandson
cSMSSSSISRRQgrandson's
TPSSRSSYVSSQgrandsons
ORPQUQSYUQSPgrann*
ORQRUQS^USSRgranny
SSRSSSSNSQSRgranny's
SSSSSSSOTSSSgrans
WRSQSQTJQTTTgrant
VRRSSRS[QSQSgrant you
SSSSSSSRSRSRgrant*
SSSSSSSRSRSRgrantham
NXSWSSSQQTSTgrape*
NXSWSSSQQTSTgrapes
PSTRSSS_STVUgraph
eV\\RSKSZSRRQgraph*
PfPSSSSKSSSSgraphic
MS`SSLS]SSSSgraphics
nDSRSRSYSRRQgraphs
SSSVSSSSQSSSgras
TVQJUPSYTRSUgrass
SPROWRSRVTSUgrass >
POKSSSSgSSSSgrate
FZYQRQSKOWVWgrate*
JU[SSSSQRWVWgrateful
OYRQRQSPPSSSgrater
SRSSSSSOSSSSgrates
RSSQSWSQSSSSgrati*
RSSQSWSQSSSSgratis
TSQSSSSLVRQRgrave
G[NVSQSTNTQSgrave*
G[NVSQSTNTQSgravel
PVPPSSSSSSQSgravel >
RTSSSSSRSRSRgravi*
RTSSSSSRSRSRgravity
S[NQRNS`SPROgravy
SXRSSQSTSQTQgravy boat
URRSSRS^USSSgray
VR\\SSSRESSTRgraz
[KPPbNSJTSSSgreas*
NOPQbPSNUSSSgrease
`OSRRQSORSSSgreasy
dPSRUYZCSNNRgreat
;RRRRMRiTSSRgreat >
YSRRSTSWSSSQgreat*
VSRSSTS[SSSQgreater
WSSSSSSSSSSRgreatest
RSSSSSSOSSSSgreatmusicshack
URRSSSSNTSSSgreec*
URRSSSSNTSSSgreece
TSRSSSQRTSSSgreed*
TSRSSSQRTSSSgreedy
R[SROSUTNSUSgreen
SSO\\QSSQTOROgreen >
SOPYSSSPQTSSgreen and
MSSSSSRTRVVUgreen bananas
PScPSSSKSSRSgreen door
SMTSSSSWSTSTgreen's
TL\\OSMSWTSTUgreen*
RS[OSSSOTRTQgreenhouse
WSSSSJSRTSSSgreenish
RRSSSWSXQSSWgreensleeves
OYORSRTdSRRQgreet*
Q]QRSSSKRSSSgreeted
UQRSSUSTTRRSgreeting
SLRSSRTlSSSQgreetings
OXRSSQSRSSSSgreets
TSRSSSSOSQRRgreg
MSSSSRSbSSSSgregg*
MSSSSRSbSSSSgreggs
SSSSSSSNSSSSgrego*
SSSSSSSNSSSSgregorian
iUKLRPS^`UXQgrew
KTXURKQYQXWTgrey
YLQQSORSRTRQgrey >
HVXRSRSUPTTUgrey and
RSTSSSSPSSRSgreye*
RSTSSSSPSSRSgreyed
VSPSSSSPTRSRgreyh*
VSPSSSSPTRSRgreyhound
TSSSSSSSTSSSgreyi*
TSSSSSSSTSSSgreyish
SSSSSSSRSSSSgreys
RRJYSSSRRSSSgrid
RSRYSSSNSTSSgrids
OSWSSQS]SUTTgrief
WSSVSSSKSSSSgriev*
WSSVSSSKSSSSgrievance
XRSSSRSISSSSgrill
OQSSSRSUSTTUgrill*
SRSSSSSSSSSSgrille's
ORSSSSSUSTTUgrilled
TSSSSSSSSSSSgrind's
ZJRTT[SQVPQPgrind*
QKSST\\SOTRRSgrinder
USSSSSSSSRRRgrinding
ZRRTSRSTUQSQgrinds
SSSRSSSUSSSSgrinn*
SSSRSSSUSSSSgrinning
LSRRSRSaSSSSgrins
iFS\\PPTOVIMJgrip
`ORRSRSFXPPQgrip >
USPUSSSUSQSRgrip is
LXRSSTSWPSSSgrip'*
LXRSSTSWPSSSgrip's
RSRPSVS[SQQSgripe
`RSRSRSIWRRRgripp*
VSSSSSSWTSRSgripper
[SSSSRSMTRSRgrippers
TRSSSSSSSSSSgrippier
SSSSSSSLTSSSgrippy
^RRRSSSFSSSQgrips
VSSSSRSOSSSRgrips like
SSSSSQS[RSSSgrisw*
SSSSSQS[RSSSgriswold
_LSSSRSBXRRRgrit
TSRSSSSSRSSSgritt*
TSRSSSSSRSSSgritty
SSSSSSSSRSSSgroan
\\SSQSSSJRSSSgroan*
\\SSQSSSJRSSSgroaning
XRcFVLS]WSTTgroce*
XRcFVLS]WSTTgrocery
SSRSSSSVSSSSgromm*
SSRSSSSVSSSSgrommets
NLKQSRSkSVUTgroom's
_INQRQSUSXXUgroom*
bSQSSSSBSSSSgroomer
VPSSSSSQSSSSgrooming
RSXSRSSOSUVSgroomsmen
\\Q\\VURSERWVVgroov*
\\Q\\VURSERWVVgroove
ORRRSRSwRSSSgross
JNT\\RUS]UUTWgroun*
SP[\\RNSPTWVVground
SPXPSPS_USTTground >
KTQbSXSFPTSTground floor
TSSSSSSSTSSSground's
HQLRSYS`SQQUgroundhog
TRRSSQSXTSRRgroup
SUSSSPSXSSSRgrous*
SUSSSPSXSSSRgrouse
PRPQSSSUTRSQgrout
SSSSSSSSRSSSgrow
SWRSSSSPUSSSgrowi*
SWRSSSSPUSSSgrowing
RROSSRSVVSSSgrowl
\\SQQSRTPRSSRgrowl*
\\SQQSRTPRSSRgrowls
FPXWP[RNIZW\\grown
XSRUSTSLRRSPgrown man
JXbSQRRPNZYZgrown the
XSRUSTSLRRSPgrown~@courier_staff
PRXRSRS`STTTgrows
USSRTSSSSSSSgrowt*
USSRTSSSSSSSgrowth
ORRRSRSqMNPLgrrr
SRRSUPSRTSSRgrudg*
SRRSUSSRRSSSgrudge
SSSSSPSSTSSRgrudges
QSRSSTS\\SSSUgruff
SSOQSSS^SSSSgruff*
SSOQSSS^SSSSgruffalo
NQIYSSS_PSNRgrumb*
LRKYSPSbORORgrumble
TRSSSVSPSSSSgrumble's
SSPSSSSSSSRSgrumbled
VPSVSSSRSRSRgrump
PSRZSWSLRUSVgrump*
PSRZSWSLRUSVgrumpy
LSRSSPS]SSSSgrunt*
LSRSSPS]SSSSgrunts
SPXSSSRRRTTTgruyè*
SPXSSSRRRTTTgruyère
PQMSR^S>OQQTgst
TRRSSUSOPSSUgst number
LQ{RPRONSTTTguam
OQPSS\\SNRSSTguang*
QNSSS[SSSSSTguangdong
QVPSSTSNRSSSguangzhou
DLXRRhRJOUU\\guara*
ENFRRtRJONP[guarantee
RQeSSGRRSZYTguaranteed
WTQUWOSRPTQQguard
NRRSSSS_STTSguard's
LSMTUSSTPSTRguard*
WSOSSSSQSRSRguarda
MSSSVSSRRSSSguarded
SQRUTSSMQSSSguarding
RWSSQSSQSSSSguards
R[PSSRSNRSSSguchi
NSUSSQSRRTTSguelp*
NSUSSQSRRTTSguelph
RS[QSRSKSTTSguern*
RS[QSRSKSTTSguernsey
BW]XOQU^PWRUguess
UPNVPNQcVQQOguess >
LNWRSMS]RTRTguess what
qSHKSOND\\PQOguess*
jTHQSQSOVPQPguessed
VSSMSSOSVSSSguesses
WSSSSQSHUSSRguessing
XQXNRPSOUQQPguest
SN]OSPROTVWTguest*
SN]OSPROTVWTguests
MYZOSOS_PUUTguide
SSRSSPSZSSTSguild
SSSSSSSUSSSSguilt
SSSQSSSSSRSRguilt*
SSSQSSSSSRSRguilty
TSSS\\SSFURRQguine*
TSSS\\SSFURRQguinea
\\QRSSSSMVSSSguinn*
\\QRSSSSMVSSSguinness
_MQRSUTUWTSTguita*
ZMSRSUTZWTSTguitar
XSQSSSSNSSSSguitars
RSRSSVSWSSSTgujar*
RSRSSVSWSSSTgujarat
OSTQSRSZSSSSgulf
QSRSSRS\\SSSSgull
UVSSSSSMSSSSgull'*
UVSSSSSMSSSSgull's
SSSZSSSQSTRSgulls
VQQPSSSRSSSSgully
I_UVPYSBMTTRgum
ISUSSSSQRWVUgum >
WSSSSSSSQSSSgumba*
WSSSSSSSQSSSgumball
PSVWSRSDTUSUgumbo*
PSVWSRSDTUSUgumboots
SSVSSWSSSRRSgumhu*
SSVSSWSSSRRSgumhut
RSSSSSSSSSSSgumle*
RSSSSSSSSSSSgumleafgoods
TSSSSSSTSSSSgummi*
TSSSSSSTSSSSgummies
XSNSSRSKSSSSgums
P_RRPXRUTRSSgun
VSSSSSSJSSSSgunsh*
VSSSSSSJSSSSgunshot
cQPSSSSHUQQRguntu*
cQPSSSSHUQQRguntur
USSSSSSOSSSSguruj*
USSSSSSOSSSSguruji
KQRQSfRdOPSSgus
H[SSSSSSSSSSgusse*
H[SSSSSSSSSSgusset
[SRSSRSVSSSSgust
SRQSSRSZRTVSguts
KSdRPRS\\QSTTgutte*
MRVSSRSdOVWRgutted
QSaSPSSLUQPTgutter
SSSSSPSSSSSQguwah*
SSSSSPSSSSSQguwahati
T^UQYMQZMUUQguy
UTPQS`SDSRSSguy >
YSTSSQRUUWTVguy asked
XURXSRSOSSSSguy on
NWWURUSMSSRSguy's
LMQSSSVOQTSVguys
OSSSS_SRPRSYgwen
SRSSRSQXSTUUgwinn*
SRSSRSQXSTUUgwinnett
\\MSOSSSEVUUUgym
N`RRSRSKSRSQgym's
SSVPSSSVSSTSgympi*
SSVPSSSVSSTSgympie
PVSSSSSPSSSSgáis
UYPSSRSOQTSSh
MRSQRLRnSVUSha
MQTQSPSeSVUSha >
USQXSRSRRSSShaast
RS[SSRSPRUUUhabib*
RS[SSRSPRUUUhabibi
RSPSSUSXSRSShabit
BeVSNPMXGQRRhad
jMSRQVSIRSRQhad >
ORTUZMW[NYXUhad a
LTUXRYSIRPORhad already
ROOgSUSTRTSThad an
_OSTSRSLWSSShad and
O[OWSSSNRQRRhad another
>bSPLRRJMMOPhad been
TUdKSRSJRUVThad come
SISRWWSQRSSShad even
OSUSSTRJRTTShad four
AO[RSOS`URPShad gone
SRRRSSSMTSSShad got
HV[RSQSWRUTThad her
LRiQSSSQSVTThad hers
PVGSSSSgRRRRhad his
MQRRURSTSSTShad i
[RNSSRSATRSShad in
_Me\\TOSMITUVhad it
PMYWUSSRQTTShad its
OR^RSSSJOTUThad left
cQFSSQWIWPQOhad me
SQ]XSPQJSUSQhad my
QdRTSWS;QPROhad no
SLKRSoSEUQRThad not
XKiRQOSNSWUThad one
^OSSURSLSSSShad put
QXOSSSSQRRRThad that
NDNGMXT_RZ[\\had the
POSNSWS]SSSShad them
RVM\\RRRWTSSThad this
\\GPRS_RUSTTWhad three
PVSQSRSTRWUUhad time
YLHnRIR_\\UPRhad to
PWOSSSSUSRPRhad turned
TTQQSSTCRQRQhad two
WRQRSTSVTSSRhad written
QSYSSSSPQTTUhaded*
QSYSSSSPQTTUhadedas
O]KTPWRTROOQhadn'*
O]KTPWRTROOQhadn't
QVRQSXSFURRShadn't been
TTSSSPSRRSSShadnt
TWQRSPSVURSRhad~@answering
QS]MSPSHSTSShad~@arrival
MR^RTVSHNRTQhad~@courier_act
ROESS\\SRSSSShad~@dispatch
[VNSSLS_TSRQhad~@fail_verb
VLMPPbS@SQQShad~@hedge
XTIPSMS`VQOQhad~@lateness
cM]VTMU8ZMPHhad~@me
L[PQS^S[UNROhad~@negation
I]aRPKN[QVXVhad~@number
TVRSSTSNRRRQhad~@order
NNPNSHToSSSQhad~@seller
PSSSUPSVSSTShad~@size
K[RTSSSSPQPPhad~@used_item
O[OWSSSNRQRRhad~@wrong_item
SSRSSTSSSRRVhai
NRQ]SSSPRTRThail
TSSSSSSSTSSShails*
TSSSSSSSTSSShailstorm
ROWQQRSYPVVVhair
TMTRSQSLTSTShair >
EVURRSSZNRRRhair in
QRZSSWSTSTTUhair of
MQRSSSS\\TSSShair on
PRVSSSSOSTSShair'*
PRVSSSSOSTSShair's
TSSURSSRTTRShairc*
SSSURSSQRTRShairclips
TSSSSSSTTSSShaircut
LSPUR]STRSSShaird*
NRPUS]SNRSSShairdresser
QTSSRSSYSSSShairdryer
<bSRSUSZNRSShairl*
<bSRSSSZPRSShairline
SSSSSUSSQSSShairlined
SSSSRSSQSSSShairp*
SSSSRSSQSSSShairpin
[RSRSSSNSQRPhairs
QSYSSSSWSSSShal
Q\\UKQWcGMPQPhalf
XK?NRtXROOOShalf >
R\\MTRLRKTQOPhalf a
TRPQWSSRTRSRhalf an
KRXVSSS\\RTSThalf and
LRSMS`SPRORThalf back
OQPUSQS^STSThalf hour
WOeRSOQQWVVVhalf my
XBWWSISkVSSThalf of
QMfRSMNPRUUThalf term
`WRZR?LMUQSOhalf the
KQRTURS[QVRVhalf to
JWXRTSSLSVWUhalf weeks
VSSNSSSUTSSRhalfw*
VSSNSSSUTSSRhalfway
ZRNRSNSXSRSQhalif*
ZRNRSNSXSRSQhalifax
]O\\JTYRHTUWThall
LRKXSTRcTVTVhall >
PSWRSVSORVUThall in
M]SSSRSNOSSShallm*
M]SSSRSNOSSShallmark
MRbQSYSBPXYXhallo*
SUQSSZSIRSSShallowe'en
NPdQSRSLQXZXhalloween
RSRTSSSVSSSShalls
aPUQRRSSUQURhallw*
aPUQRRSSUQURhallway
ZSRSSSSQSSSQhalog*
ZSRSSSSQSSSQhalogen
ZSNQSSSUSSSShalt
O_PPSRSLSPQOhalve*
O_PPSRSLSPQOhalves
VSONPKZaRRTQham
WSSPRRSRRRSRham >
PQdGSPSZSSXShambu*
PQdGSPSZSSXShamburg
QXZQSQSKSQSPhamil*
QXZQSQSKSQSPhamilton
OSSSSSSVSSSShamis*
OSSSSSSVSSSShamish
]ONYPRRRXQQQhamme*
`PRPPRR^XPRPhammer
RSRSSSSUSSSThammered
RSP\\SSSESTRThammering
^SLSSTSNSSSOhammo*
USQSSTSRTSSRhammock
SSSSSSSQRSSShammock's
\\SNSSSSQSSSPhammocks
RRSSRSSYSSTShampe*
RRSSRSSYSSTShamper
RRSQQTSWWOQOhamst*
VRSQQQSWWOQMhamster
VSQRQSSLWQSQhamster >
NRSSSVSSSSSUhamster's
T`>SMZVYZNKNhand
^OHNRPRSVSPRhand >
JZTPSRTUUOROhand and
JJgQSOSUTUTThand is
JSKRRWRPTTPVhand it
PTSSSTSOTSSShand on
RUWRRWSRSSTShand the
TSSSSSSQSSSShand'*
TSSSSSSQSSSShand's
TRRRSSSXUSSShandb*
TRRRSTSXUSSShandbag
_\\TQSUSHQOQNhande*
H^VUSVSTPOQNhanded
RVOOSQSdSMQLhanded >
PTRXSUSHSOQPhanded it
SOZRSUSYQYWXhanded to
[SRSSRSHSSSShandel
bQSOSRSQTSSShanders
QSSSTSSRSSSShandf*
QSSSTSSRSSSShandful
PSVQSRSVTRTRhandi*
PSVQSRSVTRTRhanding
TSQSSSSUSSSRhandk*
TSQSSSSUSSSRhandkerchief
XS8MPQlMTEFJhandl*
WZLURRPNVMMNhandle
I[RPSRS[SPPOhandle >
XNSSSRSYSSSShandle is
ZUSRSRRUSSSShandle's
QTSRSSS[TSSShandle's a
UWLRSSRVTRRQhandlebar
OQSQSEcMTRSQhandled
UMTRRVPXRSSShandles
MNEPS^dMOMMThandling
PRORS^RQQPQUhandling >
PSRXSRSSQVSUhandr*
PSRXSRSSQVSUhandrail
US_ZPGUNZRSThands
XOQRSOSBSRTRhands >
CVORSQWfTQSQhands are
VQ\\RSSSNTTUThands of
jLMSQQSOZKQJhands*
RRSSSRSNSSSThandset
URPRSUSTSSSRhandshake
]RTSSRSLWRRQhandshakes
_NPTQQS[ULRMhandsome
COORSgSSPTS[handw*
IQQNS_S^RUSUhandwriting
NSSSSRSXSSSShandwriting'
RPPWS\\SCQRRXhandwritten
SSQQSYSUSRSThandwritten card
URZQRRSOXQTPhandy
cRRRSRSHTRRQhandy >
[J\\TQNSNQUSUhang
TSRVSQSXTRRRhange*
TSRVSQSXTRRRhanger
SSSSSSSLUSSRhangi
HVQTSRTPQTUThangi*
HVQTSRTPQTUThanging
SPUSSSSORUUUhango*
SPUSSSSORUUUhangover
pQPOVTRBXIKIhangs
XSSSSPSRVRRQhanlo*
XSSSSPSRVRRQhanlon's
ITXUUPQ\\TZWUhappe*
USMRSOSiSUUQhappen
GS]RRRS[TUQUhappened
YQTSRQSMSTPShappened >
USWSSSSCRUUShappening
RTPWVUROUUUThappens
NWPWSRSVSSSThappens >
bSPTSRS>PRSQhappi*
fSPTSOSARRSPhappier
PSSSSUSOPSSThappiness
U\\GPTFR[NRSMhappy
YSSOROSEWQSQhappy >
USYSSOSEUVUThappy birthday
TSRSSSS>SSSSharar*
TSRSSSS>SSSSharare
ORRQSHScSSSSharas*
ORRQSHScSSSSharassment
]URSSPSNTSSSharbo*
]URSSPSNTSSSharbour
SSQRSSSVSSSSharco*
SSQRSSSVSSSSharcourt
RTELTdRRQHPHhard
\\RNQSGSfTSUThard to
FSSRZQSMORSRhardb*
JSSRXSSPPRSRhardback
PSSSVQSORSSShardbacks
TRSSSSSZSSSSharde*
TRSSSSSZSSSSharder
ZQM[SRRBQWRWhardl*
ZQM[SRRBQWRWhardly
YWQSSRTMQRSOhardw*
SWQSSRTMQSSRhardware
YSSTSSSRSRSPhardwood
OSSSTSSSSSSRhare
bSQSSRSQSSSShares
YSUQSSSSRSSSharle*
YSUQSSSSRSSSharley
TNSSSLS]RWVVharm
LSaSSRRSRTTTharma*
LSaSSRRSRTTTharmattan
RUSSSSSWSPRPharml*
RUSSSSSWSPRPharmless
XVSUSRSWQTTSharmo*
WWOUSTSNQSSRharmonica
PRXSSQS[STTSharmonium
WSSSSSSSSSSSharmony
XSROSQSQUSSRharne*
XSROSQSQUSSRharness
NTQPSQScNSSSharol*
NTQPSQScNSSSharold
RSUQSSSOSSSSharri*
RSSQSSSSSSSSharrises
SSUSSSSPSSSSharrisonburg
]SSSSKSRTSSSharry
SSSSSSSRSSSSharsh
QSJRSRSaSQRTharve*
QSJRSRSaSQRTharvest
OYYQKMMRQYZUhas
PPtNSdSBTQSQhas >
TcGNOLRTXONNhas a
S^RSRQSOPQSQhas an
[SRLSPSYURSRhas asked
[MN^R^PETYZ[has been
^RSRSSSISSSShas claimed
NW\\RSOSJRSSThas come
GR\\SSJUMRVUUhas ever
RQYUSUSRTSRShas gone
PUKPSXSXPUTThas had
JDedRQXLIc_bhas it
KRLOSNSQQSSShas my
YOMQUMR`WQQPhas never
U]JUR^ROXLMLhas no
TN^IVOVKUQSThas not
DS[SSVQ^RVWVhas now
eVPQRPRMXNQNhas one
fTQQSRSLUQRQhas opened
aRRQSVSHURRPhas opinions
QQbSS[SCQUUShas passed
[OQRTSSQQSRRhas put
NV`JSJSRNSUShas seen
RQISSQS]SQQPhas since
JRWRSSShRTUThas started
YWVRSSSPRSSUhas stopped
KMTOTRS^RRSRhas taken
MM_TTWVTMTTShas the
\\RNRSRSVURSQhas to
OZURSQSPSSPThas two
VHYHPLUZYRTPhasn'*
VHYHPLUZYRTPhasn't
QSXSSMSURVUUhasn't been
SSRSSSSQURRQhasn't moved
QS[SSSSMPWVVhasnt
SSSSSRSPSRSRhassl*
SSSSSRSPSRSRhassle
PSF\\SSSRSSSShasti*
PSF\\SSSRSSSShastings
gSPVSMSMUSQRhas~@answering
hRVMSLRASVUXhas~@arrival
KTSPSUSkSTSShas~@courier_act
WS[PSSSMSTVVhas~@fail_verb
WQURSYSEUPQQhas~@lateness
DQXOSWSQNXXWhas~@me
]SOIVTSU^HLJhas~@negation
XQ6ZRMRa\\LJLhas~@number
OQQ_SSSVSQSQhas~@size
`QOQSRSPWSSQhas~@use_verb
`RPSSRSXURSRhas~@used_item
NQQVSUS]QSSThas~@verdict
NRWRSSS[RTUThas~@work_verb
CZ[YUOSSIZVZhat
IYXUQRTVMWUVhat >
VSSRSRSKWSSRhat and
TSSUSRSOSRSQhat's
ROLJXQS^TQRRhatch
SUSRRRSWSTTShatch*
SSSSRRSXSTTShatched
SUSSSSSRSSSShatchet
ORPQRPS\\_SRRhate
CRQRRRSjXRSRhate it
PORV^RSQRSSShated
VSSSSQSPSRSRhater
WSRURPSARSSShates
SSSRSSSSSSSRhatfi*
SSSRSSSSSSSRhatfield
7PVRRSR~SWVWhats
^SORSSSZTSSShaul
PSSRSSS[SSSShaule*
PSSRSSS[SSSShauled
SPSSSSSSTSSShauli*
SPSSSSSSTSSShauling
VSSSSRSRSSSShauls
SSSPSUSMQSSShaunt*
SSSPSUSMQSSShaunted
PKZJYQ[YSSUThave
TTQQRPSSTRRQhave >
?gX]ZIRONTTVhave a
`HNSSSSTUQPQhave already
WNKURRS^UQQRhave an
TRVSSTSMSTUShave and
OQQSSS[]SSSShave asked
SWOOSVWERVVThave been
QTSSSQU>RSSPhave called
YMcRUmS,QSTThave done
SZRNRYSRTSRRhave given
[SQYSPTJRUTVhave gone
OSRSPQRjQTSVhave grown
aLPRRZQFTUTWhave had
USS`SOSSSQSPhave him
VOTRRPSHSVTUhave i
=K}NQ?^NJ[]Zhave it
LSPSPOSiRVTUhave kept
RWZRRHRbSQRNhave laughed
hWNRSWSFUQSQhave met
MZVGRQSdNSVShave moved
PSWOS_QRSRSShave my
MYNSV_SPQSSShave never
SMDWRQSTSTRThave no
[VIRRPSPYMMPhave not
RSzRRMS7RXWThave nothing
GXKRR`SPRPQShave now
aOOUSSRKUVVVhave one
RSRRSSSYTSSShave put
]QOSSMSVTRRShave read
OSTRSSR\\PTUThave sat
bXSNRJSRWSSQhave seen
QRSOS\\SRSSSShave sent
MQPRSQTcRVVUhave since
QSVSSSRXSTSShave started
cROOSSSOVRRRhave stopped
QQPUR[SETSSThave that
MLWVQ^UQTTSThave the
TPMZQfRLWSQOhave to
XSTRS[SORRSShave told
RYLSSSSNQQPQhave two
JSNNSRX^RRSRhave waited
B[NURPSTORSQhave walked
ZNLMQXRYUPMPhaven't
NTWTSWS\\SSPShaven't seen
VNWJQSRWRYXXhaven*
OS^PSNSQO\\^Zhavent
SRO]SO[MOTSRhave~@answering
`a<MRVVNYMRQhave~@arrival
\\QXSSLSLTRRShave~@book
KWGPSTWdVPRPhave~@courier_act
QRSOS\\SMSSSShave~@dispatch
^RUMRRSRUTTThave~@fail_verb
VRHXWOTZSUSVhave~@lateness
V`JPSRSIRRRRhave~@looks
SOVOR\\QJQUSThave~@me
PNQQTQRTVQNPhave~@negation
JSbTSTPTSVTThave~@number
RYOSSLR]UVTThave~@order
^O_UQNSAURSThave~@use_verb
RNQPPVSXXRSThave~@used_item
OSTRSSR\\PTUThave~@weekday
KSdSSQRYQUUThave~@work_verb
[STLSTUMUMPNhavin*
[STLSTUMUMPNhaving
?PcRSVX_QXZYhaving a
PRRRSQSiRSSShaw
SSPSSSUSSRRQhawai*
SSPSSSUSSRRQhawaii
]OMSSSSIURRRhay
SRSSSSSSSSSShaydn
MRS_SSRQSSSShayra*
MRS_SSRQSSSShayrack
SWSWSQSWSTSShazar*
SWSWSQSWSTSShazards
RYSRTSSRSSSRhazed
SSTSSSSUSTTThdmi
FJJnDKEbL`L^he
aQZTSMQRUXTQhe asked
dRRVSSSHTQSQhe ate
QWPSSSSVSRQRhe backed
XWLQSSSPRMSOhe brought
SRRSSXSIRQSShe called
MK_LSOS]TZXYhe came
ZOQGRSS[USSShe can
PRQ_SSS>RTQUhe chose
PXWYSRS\\QTTShe comes
HPcVSRSKQUUVhe could
SSOWSQSNSSRRhe couldn't
XSRPSOSGSQSRhe delivers
ESShSQSPOVQUhe did
\\RI_QPS;USPThe didn't
HRQRSPS^TSRShe does
JWdcSSSHSSSUhe doesn't
USRYSSSDRRSQhe drove
OSU\\SNSBSURThe gave
JSR\\SRSKRSTThe goes
UQTOSQSMRRRQhe got
bKOFS\\S\\YPSRhe had
_PmHSNSXQRVPhe has
\\SLMSPSVTRTRhe hasn't
GQgKSSS\\TRUVhe is
RSJTSSSFSSSThe knocked
QQSTSSSRQTQThe leaned
JTgOSNSYQUUThe left
MUPcSQSIQTRThe looked
NWSLSRSZQSSRhe looks
KSZ[SQSOQTSShe made
HO\\GSYS_STTWhe never
QRSMSSSQTURUhe only
^SSGSSSZUQTRhe opens
QQYOSSSZRUUUhe played
P]LHSRSXSOQPhe put
OTOeSHSURSORhe rang
jSNFSSSSXMRMhe rings
gN`KRWR5TSRPhe said
SS[USPSERSSThe sat
POWUSWSYSRSUhe saw
HYE^SQUWSTRUhe says
SMSUSVSMRSSShe sent
LRR[SQSHRURUhe set
QSPXSSSMPTRUhe slowed
QSUWSRSDRSSThe still
_RPSSSSSURSRhe takes
PSNLShRMSSSUhe told
BZT[SOSYQQSNhe took
OTVUSSS]RTTThe used
LSRNSPQYVRSQhe wanted
aWPJQZRYXQRPhe was
UOKSSLS[SPUQhe went
PTIPSRSfRSVThe wore
RSMMSTQbSVRUhe would
TSPQS]SJPTSVhe writes
FRS\\SWSTQWSVhe wrote
BUUlOWP`JcV`he'd
QRPQSPS^RTSThe'd been
MPNHPCQyRUTUhe'd have
NUMXSJRSRWSThe'd~@arrival
MTN]SVTNQVUUhe'll
MMPLNNJtQY[Yhe's
GTPIRIS{QTUShe's a
eTJNSKS]WLQMhe's been
^WLSSRSSTRRRhe's got
VRWSSSSHRSSShe's had
SQZRSRS^SUUUhe's in
aS\\SSTS4USTRhe's learned
]NNRSTSTTSSShe's not
EVVSSORcRUTUhe's~@answering
[WKSSRSSSSSShe's~@arrival
NSRSS[SMTRSUhe's~@intensifier
]N]QSRSUSUWShe's~@negation
XYSHSONoXRTRhe's~@number
SSMLSRSkRTUThe's~@use_verb
`dWTN8QSVLNFhead
<YPURWSXUOPQhead >
SRPVSRSTUSSShead and
PSPSSQS`TSRQhead came
SSSSSSSSRSSShead'*
SSSSSSSSRSSShead's
cSRSSSS?SSSSheada*
cSRSSSS?SSSSheadache
[SRSSSSFSOSOheade*
[SRSSSSFSOSOheaded
OSSYRQSOSTSSheadi*
SSSSSSSRSSSSheading
OSSYRQSSSTSSheadingley
SSSSSSSPSSSSheadings
]YQUSPSGRRROheadl*
UQRTSSSRSRSSheadlamp
RPSWSSSSSSSSheadland
OYPSSRSTSRROheadless
^QUSRQSOSTSTheadlight
RYSRTSSRSSSRheadlight's
VSSSSSSMTSSSheadlights
JRMUSQSaSSTSheadm*
JRMUSQSaSSTSheadmistress
SSSSSSSTQSSSheadn*
SSSSSSSTQSSSheadnotes
YQURRRSTTQTPheadp*
YQURRSSTTQTPheadphones
YSRSSSSHTSSSheadr*
YSRSSSSHTSSSheadrest
ZRPVSNQLSUTQheads
NRQSS\\SMQRSRheads*
NLQSSVS_RRSTheadset
SSSSSSSQSSSSheadset's
SSSSSSSSTSSQheadsets
SZSSSSSJQSSSheadstock
SQSSSYSLSSSSheadstone
XSPSSSSOTSSSheadt*
XSPSSSSOTSSSheadtorch
[QSSSSSSURRSheal
TQRRSSS\\VSSSheali*
TQRRSSS\\VSSShealing
`ORSRRSUTQQPhealt*
PSSSSRSVSSSShealth
cPRSRSSRTQQPhealthy
MSRWSSSSRTSTheap
QSSSSSSJUSSRheaps
`KFTPVOK[MLMhear
UPPSSSSUTSSShear >
HSQSSVSVSSSThear a
QSSLSSSaTQRRhear him
DQOOQUPgRSRShear it
MSRSSQSRTRSPhear my
[QXOSHSQZPQNhear the
LMP^_ZRITTSSheard
PRHP`RR^VQQPheard it
IN^TSSS_MXYXheard of
SRIbUSSFSSOSheard the
\\SVPSSSOTSSRheard~@me
PM_PR^SRRUUVheari*
PM`QR^SRRUUVhearing
YNQRSSSVPSSRhearing aid
SSSRSSSSSSSShearing's
QSRRSZSISSSUhears
B]`OSWSRKUXWheart
EZPSSUScKUWVheart >
TO\\RSPRVUXZVheart*
USSRSSSQTSSSheartbreak
TSSSSSSOSSSShearth
QO\\SSPR\\SXZVhearts
ROZSSTRWSXZThearts >
SSRSSOSNVRSOhear~@me
Q\\UUROSMUTTSheat
USQSSSS\\SSSSheat >
]STRSRSOSRTRheat wave
TLXTSQRUPQSQheate*
VOPSSRSTUSSRheated
QP\\TSRSTORSRheater
PSYPSPSTSSTSheath*
PSYPSPSTSSTSheathrow
LRP]SQSZTRSSheati*
KSL`SRSZTSSSheating
TRWPSSSSTSSSheating's
_PQSRPSQQSSSheats
SSSSWSSRRSSSheats*
SSSSWSSRRSSSheatsink
ORYSSSSPSTTTheatw*
ORYSSSSPSTTTheatwave
RSSVSSSVSTSSheave
cTRQSMT[VLPLheave*
cTRQSMT[VLPLheaven
PVNRSOS\\TSRRheaven >
dLSMPNSWXRRQheavy
VSSSSSSPRSSRheavy >
WSSSSRSSUSSRhebde*
WSSSSRSSUSSRhebden
RSSSSSS]STSShebe
PRSZSRSRRURUhebri*
SSVSSSSSRSSShebridean
PROZSRSRSUSUhebrides
WQRTRSSUSRSSheck
SSRSSSSSSSSSheddl*
SSRSSSSSSSSSheddle
LLNoORULMUPThedge
[PN\\RRS:PTOQhedge >
MSTOSSSZRTSUhedge has
NRNPSPSpRQQQhedge*
YRPTSSSMTQRPhedgehog
OSSVSPSWSTSShedgehogs
LSRLSSSqRSRShedges
\\VLMSUSDVPSNheel
XURRSQSQTQRQheel >
KPSQSTSVSWVVheel of
WSSSSSSRSSSSheel'*
WSSSSSSRSSSSheel's
SSSSSSSRTSSSheels
SSSSSRSSTSSSheft
TSSSSSSPRSRSheidi
QRSVRRS_SVSUheife*
RSSURSSZSUSUheifer
RRSTSRSXSTSSheifers
PRGYSRSYRWTXheigh*
PRGYSRSYRWTXheight
TUSSSSSHSSSSheight >
YSRSSQSSSSSRheirl*
YSRSSQSSSSSRheirloom
KYNSTQQcYTQRheld
`R?SSSSYWPPQheld >
UURRWSSXRSSSheld a
GS^SSRRMOVVVheld at
MVPXRNSZRUSSheld it
ORRSSVSYSRRSheld the
YSTRSRSQWPSOheld up
_RSRSQSOSSSRheliu*
_RSRSQSOSSSRhelium's
SPZXUPRNWQPQhell
VPI_SRSPVOQShell >
SSSSSSSQSSTShell'*
SSSSSSSQSSTShell's
_\\UFRYRRRPSShello
NQgSS_S9RTUShello >
PSVRSSSQRTTUhelme*
PSVRSSSQRTTUhelmet
;PdMRjW_FPRehelp
URXPSKScURSPhelp >
TS\\SSNX@RTUThelp me
WSRSSUSQRSSShelpd*
WSRSSUSQRSSShelpdesk
XPXXSQSOPTRQhelpe*
XPSYSRSSPSPQhelped
NSRYSRSQPUSUhelped me
RSXQSRSOSTUShelper
QSTQSaSNOPQVhelpf*
QSTQSaSNOPQVhelpful
QSQSSSSWSRRShelpi*
QSQSSSSWSRRShelping
SQSSSUSSRSSShelpl*
SQSSSUSSRSSShelpline
fOVSSSSIQRRQhelps
cUKQSTRD\\RQRhem
XSPSSSSTSSSShemis*
XSPSSSSTSSSShemisphere
RRTSRRS`UTTShems
ZWSOSWSFQSTShen
PQWKSRRYTSTShende*
LSSSSSSWSSSShenderson
WQWKSSRVSSTShendersons
OYQSSRSSSSSShendo*
OYQSSRSSSSSShendon
XQNSSSSSTSSShenna
HSSSSSSZSSSShenne*
HSSSSSSZSSSShennessys
jUcPZPR=WMMLhens
NSVOMIJeUWYUher
XQLNSKRYPUSWher >
QOTYSWS^QTRTher a
TQ[QSWSCSRTTher and
SVMWSSSZSRRRher cousin's
SPKQSSS]RPPQher first
ZQRSSQSRUSSSher hand
LNUQSXSfSTVTher head
LVPOSRScRQQPher in
Q`\\PRWSCRPRQher name
SSReSQSHRQQPher on
cRPRSWSETTRRher own
NSeRSPSPQQRQher the
XSLVSSSRSSSTher to
=IdeOK[V:a\\`here
KX\\IPUOTQU\\Ohere >
QTZRS_R_ROPXhere and
TRLhSLRRSWMRhere before
MNXbSVRQQQRWhere by
IX\\LSTPJQSURhere for
QWFqTRRVOVTUhere in
R^HOSSSPSUVUhere is
QWHQS^SNSPQThere it
^SM]SRRKRMMOhere next
PQWRSJSWRVWShere on
ORLRSWR\\SSRThere since
TSSQSYSNRTSThere so
gRXMSQSSSQROhere the
^UORSORVTSSShere to
QSSSSPS_STTThere with
RSXPSRSLSSSShere yet
LRUTSTRXQPPRhere'*
LRUTSTRXQPPRhere's
RSXPSRSLSSSShere~@hedge
TSUQSYSNQSRThere~@intensifier
IR[LSTSURVWVhere~@me
\\QMRSTSNSQQRhere~@negation
IKFFSTgTRPROhere~@number
SSSSSSSVSSSSherit*
SSSSSSSVSSSSheritage
WRPSSPRWTSSShero
WSPSSRSRTSSSheroi*
WSPSSRSSSSSSheroically
SSSSSSSRTSSSheroine
[SGSSMS^RSSRheron
bPYPTGSPZUSOhers
RP]QSMSNTTQShers >
eOMRSQRR\\RRRhers and
LRUOSTRbTSSUherse*
LRUOSTRbTSSUherself
QSRRSOSWVRRRherself >
ZRWQSRSASSSTherself and
ZQRSSQSRUSSSher~@arrival
TWGXSMSRTSRRher~@body_part
QO_RSQSDQUVWher~@clothes
RSSVRSSJSRSQher~@delivery_place
AUXQSWSURSUTher~@fail_verb
QLRNSWS`PVWZher~@family
STMSSSSUTSRSher~@feast
YVSTSSSERUSUher~@health
OSPSSSSVSTUTher~@shoes
PMUQSXSfSTVTher~@staff
OS_RSRSRRX[Uhes
TSQSQSSSSSSShexag*
TSQSQSSSSSSShexagons
SSSJSSSXSSSShexha*
SSSJSSSXSSSShexham
Z[RNRMV=VOONhey
W[SNROVHVNNNhey >
T\\RSSQP^RZUWhe~@answering
PR_KSES[SSWQhe~@arrival
JSMcSAR@PTNThe~@courier_act
IMU]SQSXQURUhe~@dispatch
ORVJSXSdTTUUhe~@fail_verb
RP[PSQSVQWUYhe~@hedge
HPUQS_SXQSUThe~@lateness
HYP\\SPSQOSRShe~@looks
HRTZQNSZUTRVhe~@negation
LQOYSPQJVSQRhe~@order
KSZ[SQSOQTSShe~@quality_praise
POWUSWSYSRSUhe~@tools_fixings
XTYTRQRSRUUThe~@use_verb
NSVYSSSNQTUUhe~@used_item
USRYSQS>QSRQhe~@vehicle
`RWNSRSESOQPhe~@verdict
SS[USPSERSSThe~@weekday
QQP[SNSVSSQRhe~@work_verb
UQSJURSlTTUShi
TSSSSRSOSSSShiccu*
TSSSSRSOSSSShiccups
IPORS`SQSWSXhid
PQX]SMSKS[SXhid it
\\SHWSRWNTPQPhidde*
\\SHWSRWNTPQPhidden
USPWSSSGSTSThidden so
NUaMSUSPSVYWhide
PR[SSVSTQUVVhide nor
ZQSKTTSWSRSRhides
RPMTSVS`TNSShidin*
RPMTSVS`TNSShiding
gMUNRSTCVWZVhigh
SRSWSSSEUSRShigh >
WSQSSVSZSRRThighe*
OSSSSVScRRSThigher
[SQSSSSJTSSShighest
^SMSSNUKUSSQhighl*
SSSSSQTESSSQhighland
SSSSSRU^SRSRhighlands
QSNSSSSWSTTThighlight
_SSSSQSJUSSShighly
VSNRSRURSRSQhighw*
VSNRSRURSRSQhighway
NTPSSRS`STTShigh~@furniture
SSSRSSSSSSSShike
SSVSSSSSQRSShikin*
SSVSSSSSQRSShiking
RSSS^RSNPRRRhilar*
RSSS^RSNPRRRhilarious
aMS\\RLR=TWTWhill
GRPXSSSQRUSUhill in
SSSSSSSSTSSShills
NSSTSSSWSSSThilux
URL\\PHM[RWOVhim
QPC^Q_RRZLQLhim >
MRMYSNSaPYTVhim a
PNTQSQS]STURhim and
VRQMSSS\\RTRThim at
MRShSNSEPSSRhim from
HSMNSSSnSSRShim in
TR]\\SUSBRRSRhim on
RRQXSPSXRRTShim the
PU[USRSMRRRRhim to
YQPPSYRVOOPThimse*
YQPPSYRVOOPThimself
WSZZSQSCSTSThimself >
VSSTSSSPSSSShim~@intensifier
PR_RSQQVSTTThim~@number
NRYSSRSSSUTUhinck*
NRYSSRSSSUTUhinckley
USRRSUSQQRSShindi
WSJ\\QYRbPVRUhinge
QMN`RRSTPXRXhinge >
FZOOSRS_OQSQhinge*
FZOOSRS_OQSQhinges
M\\STSSSKORSRhinges >
NkRSSSSGRRSShint
WI^WRMS\\Q]VZhip
UKXRSPSoQ[TXhip >
SSSSSSSVSRSShip and
HOUSSQSvSTTShip's
TUSSSRSFVRRQhips
P^SSSOSRSSSShire
YSSSSSS?SSSShired
LGOVOTO`RYQVhis
TRVQSRROSSSShis >
SPRSSRSSSTTShis arm
RSXPSRSQQRSShis birthday
VSPQTRSTSQSQhis dinner
UTVLRPSkSRSRhis eyes
KSOZRSSQRUQVhis feet
NSTRSSS[RSTShis hands
OWRRSPS^RSSRhis head
YTFRSMSRSSSQhis name
YPYSRPRLSZUXhis own
UUYUSQSOTTSShis phone
SWWRSSSRSRRRhis teeth
JUO\\STSPRUQThis van
SSSPSSS[TSSShiss
_OSSSSSGWRRQhisse*
SRSSSSSSTSSShissed
_QSSSSSGWRRQhisses
EUXTSTS`OUVUhisto*
NRSSSRS\\SSSThistoric
JS^RSRSRRUVUhistorical
SSRSSSSSSSSShistories
RVMVSVSYPSRShistory
SSTSSSSSSSSShistory's
UUYUSQSOTTSShis~@answering
TLV_QNSRR\\P\\his~@body_part
^RYORRRVUTVThis~@clothes
]SOMS]SVSPSQhis~@delivery_place
\\TPKR[UPQNSRhis~@family
RRRMSTSePSUThis~@feast
KPQLShSaRUSVhis~@food_spices
OWWRSSSRPTRThis~@health
TOVISOSpSRSShis~@kitchenware
RSQ^SPS<SSSQhis~@listing
IU\\QSSS>RPUOhis~@part
DPKhSQSYRURShis~@shoes
OWRRSPS^RSSRhis~@staff
LQSSSQS_RTTThis~@use_verb
IUL]STSVRVQUhis~@vehicle
SGVQQH]X_RURhit
USMRSHWsSSSThit the
JVYSSUSXSQOShitch
_RQPSQSQZQQNhits
NSRTSQSfRSSThive
bSRLSRS_XPQMhives
WSSSSSSLSRRShm
aTPSQLS\\OOPMhmm
ITPSQRSaPOPMhmm >
ORRRSRSqMNPLhmph
LSRRSRSaSSSShoard*
LSRRSRSaSSSShoards
SOPRRZSZVSSShob
PSTQSSWYQUVUhobar*
PSTQSSWYQUVUhobart
SRNSSSSRSSRThobbl*
SRNSSSSRSSRThobbled
QSRSSRT]SSSShobby
OSRSSSSUSSSThobby's
OSRSSSSUSSSThobby*
cQTTRSSUVTTThocke*
cQUTRSSLVTTThockey
SSSSSSS[SSSShockey's
_LRRUSSPXSSRhoe
GRSSSSRnSSSShog
QVNRSRSfSSSShogs
UNYPQSRTZPOShold
SRTRSXSSRSSUhold >
VWSSRMSHVRQPhold a
MS]SRRS\\SSRShold it
SSRSSRS]TSSRhold on
VLPSSWSLVSSShold the
ERgSSOSPTSSShold up
aPMSRQSPTSSRholde*
aPMSRQSPTSSRholder
PXLRWRSZVTSRholdi*
PXLRWRSZVTSRholding
OZSSSUSPRSSRholding a
SRSXWUSJSUSTholding it
ZOSTSTSGQTSTholding the
VSMQSQS`VRRQholding up
tMHMPMQGVMOKholds
QPRSSRSRPSTSholds >
UTUSSSSVRRRRholds a
USOSSSRYUSRSholds it
XRSKRQSbVSSSholds the
T[VLVSQHRUWUhole
U[XQRRSOTTWUhole >
JaFSSSS\\RSSShole for
<SbVZURMOTTShole in
cIMSSRSSVRRRhole where
\\LTSSSSRSTTThole'*
\\LTSSSSRSTTThole's
QNQPRgSQQLPXholes
KSTSRUSfQUUUholi
HLNTRZSSOWT[holid*
INWURXSJOUTXholiday
NSLTSTSURUTUholiday >
QQJRSUS]SUSVholidays
SSLSSRSJSSPSholidays >
SQVRSVSSSUVVholidays and
ROKYSWSeRSQUholle*
RSRVSSSRRTRTholler
SOLVSWSfSSSThollering
I_QSSRSQIRRPholog*
M_QSSRSKJRRPhologram
OSSSSSSYSSSShologram's
\\QRQSQSMUSRRholy
SRRRSQSSURRRholy shit
SLSSSQSSSTTTholyh*
SLSSSQSSSTTTholyhead
\\QRQSQSMURRRholy~@swearing
OKYWUTI^WYZ[home
IOUaUUNEUWXXhome >
QQeSSTS@RVTUhome a
gQOXURSOROPQhome and
HSNUSRSkRTTShome for
cNgPSKQ;S\\\\Yhome from
\\RQZSSSETTSShome in
K]TPSSS_SOTOhome on
NPhHSRSJSUSUhome to
SSTSSQSRSSSShomes*
SSSSSQSZSSSShomesick
SSUSSSSJSSSShomesickness
WSRRSSSSTSSShomew*
WSRRSSSSTSSShomework
ESYWSMSERUUThome~@me
LXMZSPSCOMNMhome~@number
SSNQSUSLSSRShon
VSRSSQSOSSSRhone
]WOOQTQJTPRShones*
UVJMQVQOSNPThonest
[ROSRJSjURRNhonest >
RRSSSTSNQRRVhonest people
\\TWUSQSLTTUQhonestly
ZSRRSQSQTQSPhonestly the
SSTSSSSUSSSThonesty
SPVRYXQRSPQVhoney
TPOSWQSpPSSWhoney >
ROZSSSSHRWWWhoney*
ROZSSSSHRWWWhoneymoon
SRR_SOSQSSSThonk
RSOSSSSZSTSThonke*
RSOSSSSZSTSThonked
aOSOSSSSSSSShonks
OUWSSSSQSSSRhonol*
OUWSSSSQSSSRhonolulu
LSSSSSSQSSSVhonor
SSQSSWSOPRSUhonou*
PSSSSTSSQSSUhonour
VSQSSVSORRSShonoured
Q\\OSRPSXQUSUhood
XQSSSSSPTSSShood'*
XQSSSSSPTSSShood's
eRQTUQSNRPSOhoodi*
eRQTUQSNRPSOhoodie
TSSSSRSRSSSShoof
RSSUSSSWSSSShoofs
GNoQSPSGQXYZhook
TQZRSRSWUTSThook >
SSSSSSRSTSSShooke*
SSSSSSRSTSSShooked
MMVSSSSXUQQPhooks
LOSSSRSXTQQPhooks >
TQSSSSSSTSSShooks are
OSSRSSSXSVUUhoole*
OSSRSSSXSVUUhooley
XRSSSSSOTSSQhoop
GNSSQTSvSSSThoors
NSSRSSSaSTSThoose
`USSPSSORSSShoot
NSRkSQROSTSUhoote*
NSRkSQROSTSUhooted
RSPRSSSYSSSShooti*
RSPRSSSYSSSShooting
\\OiRTNS@UQRPhoove*
_QMRTRSQVQRQhoover
SSSSSSSPRSSShoover's
KRrSSRSDSSSShoovered
WRQSSQSUSSSShoovering
TSSSSRSRSSSShooves
ENfQZLRKPVWVhope
^N\\Q[QS;USSQhope >
VWSSSRSSRVVXhope it
QUMSSQSZRTSShope they
VJMQSSR]WPQQhoped
UNRSSSSSVRRQhoped >
SOSSUVSXSQQThopef*
SOUSVWSNSQQThopeful
SSQSSRS]SSSShopefully
WQPRRSSbSPSRhopel*
WQPRRSSbSPSRhopeless
iURQSLSTWSRRhopes
QUMSSQSZRTSShope~@seller
ISTSSRS^USTThopin*
ISTSSRS^USTThoping
SRUTSIS\\SSSShoppe*
PSUTSIS[SSSShopped
USSSSSSQSSSShopper
TRSSSSSVSSSShopper's
NKcRSRSTRTTThoriz*
NKcRSRSTRTTThorizon
UVP[SQSKPURShorn
SRSRSSSZRSSShorn'*
SRSRSSSZRSSShorn's
TSSOSSU_RSSShornp*
TSSOSSU_RSSShornpipe
PXSRSSSPSSSRhorns
PQNPSMSqSVTShoros*
QROSSOSaSTTShoroscope
RRQQSRScSTTShoroscope's
dRSQSZSENSSRhorri*
SRSSSXSRQSSShorrible
WSSSSRSMQSSShorribly
`SSQSVSLRSSRhorrid
PSSXRTSQSUSThorro*
PSSXRTSQSUSThorror
[OV`UORBUUSShorse
\\PHaWQSDTPQPhorse >
TUU[SMSLQSSPhorse*
ZVSRSRSPSSSRhorsed
RRV]SQSFRTTThorses
JSRRSPSeQRSPhorseshit
WSSRSSSITSSShorseshoe
ZRSOSRSJUSSShorto*
ZRSOSRSJUSSShortons
VUWQSUSOSSUQhose
[QRRSUSNVPRPhose kinks
SSSOSOS_SSSShosin*
SSSOSOS_SSSShosing
GLfLOWRRRVWYhospi*
GQ^QROSYRUUUhospice
SN[NO[RLTUUWhospital
QSVTSTSTRTTThospital >
NSXSNSSUSTTThospital bag
NSXSNSSUSTTThospital~@packing_material
OSRSSRSSSSSShost
QPVRUPSUVSSRhosta*
MSWSUPSVRTTThostage
VPRRSRSRWRRQhostas
SQRSSRSZTSSShoste*
SQRSSRSZTSSShosted
RSSNSSS_TSSShosts
CQU^QXT\\UQQThot
PMSfSRSHRUSVhot >
SSRRSRSTTSSRhot water
[URQRRSJUSSQhotel
VSSRSSSRSSSShotel >
QQRSbRSHSSSShotel*
QQRSbRSHSSSShotels
TSSSSSSSUSSShotte*
TSSSSSSSUSSShotter
]L:ZY[MU]KKShour
\\QLNPURYRPQThour >
YURRTQSRSSSRhour a
QRUVRASbWTURhour and
VQIRSXScSRQUhour i
cQ1fTXSOZQOShours
^OPhRJRUTSPRhours >
XRSRURUHTSSQhours a
gROQSMSJVUUThours and
VTMWSRSVSTSThours of
J\\SRSURWPRSThours on
NRKRSWS`SSRShours to
OSWDYNVkSUZRhouse
YSWPVMTDOVXWhouse >
TRPUSRSOSTSThouse and
WPNLSSSjXRRQhouse has
PRCSSYSZRQSQhouse in
OSJLUKV^RPRNhouse is
KShSSSSSPUTUhouse since
RRWUSSSXQRSShouse with
SNZUVMR[OWUThouse*
PSSTSQSWSSRThousebound
YSSSXSSKPSSShoused
JPYSSRSbSYYVhousehold
YQRUQPRYRRRQhouses
SSVSSSSKSRQRhousewarming
YSRSSRSQTSSShoust*
YSRSSRSQTSSShouston
MORSOSS~SSSShovis
AQL^WbQROVQZhow
_NJTROStWSNShow >
SSSSSSS\\RSSThow he
SSQTSPSXPRRQhow i
VSSPSTSOTRSShow i'd
LQ^XTMSBQVTUhow it
RSWRSPSMUVWThow long
@SShSTSHPTUWhow the
[SNOXLSURTRShow they
gPRRQTS@VRSThow to
PSRPS_SHSRSShow's
]VNRSPSYTQQPhowev*
]VNRSPSYTQQPhowever
VSQSSXSRSSSRhowl
\\SQSSSRQSSSShowle*
\\SQSSSRQSSSShowled
RSSSSSSUTSSShowth
RSQPSSSTQOQQhow~@me
RSNOXMSTRTRShow~@seller
RSWRSPSMUVWThow~@size
LSQPScS7SSRThow~@work_verb
RSISSoSESQPThrs
[NSSSRRSWSSShttps
SQjKSRRLUSWRhub
NSXQSSSQTPRRhub >
[SSSSSSESSSShubby's
[SSSSSSESSSShubby*
QTSSSSSSRSSShudso*
QTSSSSSSRSSShudson
SRUSSSS\\STSThug
_SSQ[QSQVRRQhuge
USSQSSSSVRSRhugge*
USSQSSSSVRSRhugged
PTRSSRS`RSSShugo
KVRRSRSwSSSShuh
XRSSSTSPTSSQhula
UNXQR\\SVTQSThull
SRXRSUSQRSTUhum
_SURSNSMUSTQhum >
FNNOSjSPOOP`human
RSSSSSSRSSSThuman*
RSSSSSSRSSSThumans
PRRRSRS`OPQOhumbu*
PRRRSRS`OPQOhumbug
SSRSSSSSTSSShumid
JRSRSSSkXRSQhumid*
HRSRSSSkWSSRhumidifier
TSSSSSSSSSSShumidity
USSSSSSRTSSShumidor's
NSSSSRSYTSSShumme*
NSSSSRSYTSSShummed
FRNRS_RSTSSThummi*
ASNRS`SWSSSThumming
OSOSScSSSSSThumming >
XSSSSRSOSSSShummingbirds
PMRRRRS`USSRhumou*
PMRRRRS`USSRhumour
WSSSSSSSSSSShump
WOLOSZRVSPROhums
ZSQSSQSITRRQhums >
]RRPSRS[TRRRhums in
MRQRSRSyRSSVhun
STOQUPYQWSSQhundr*
OTOTSPYXWSSRhundred
MVOXSRSZRSRShundred >
TS^OSPSOSWXWhundred and
YNQSSSRQTSSShundred pages
URSSSSSMSSSShundreds
TSSSSSSWRSSShundredth
SSSQUSSNSSSShundredweight
IMKWPhPSPQP_hung
PRRVROSVXTSQhung it
ERSKRoPDIMP^hung up
XSOQSZSKSQRRhunga*
XSRQSSSQSRRRhungarian
SSPSSZSMSRSShungary
QRSRSPS[QVUWhungr*
QRSRSPS[QVUWhungry
SRORSPSaQUSUhungry >
ROTSSTSSSWWWhunt
XWMRSSSMRSSShunte*
XRMRSSSPTSSShunted
SXSSSSSPQSSShunter
TQLQSRSVSTTShunti*
TQLQSRSVSTTShunting
aQPSSRSPTQQQhunts
hSSPSSSMSPSOhurl
USSSSSSMSRSRhurle*
USSSSSSMSRSRhurled
SSQLSTSVSSSShurri*
SSQLSSSYSSSShurricane
SSSSSTSPSSSShurried
URSiTFSMSZSShurry
QSPSSRTZSSSShurt
OSZSSRSFQVVUhurts
PHLURXS\\\\MPNhusba*
LLGWRXS]URRQhusband
YRRTQQS?VSSRhusband >
UUXSSSSMNTTShusband and
JPTSSSSWTSTThusband says
RUTSSPSYSSTShusband was
WSRRSSSHRQSRhusband who
bPSQSSSPZLOMhusband's
HSXSSSSUSUUVhusbands
ZSRSSUFYURSUhush
SRSSSSSSSSSShushe*
SRSSSSSSSSSShushed
VSNSSSSSTSSShuski*
VSNSSSSSTSSShusking
YSSRSSSPUSSShusky
SSQSSSSQSSSShussa*
SSQSSSSQSSSShussars
ROOSSSSVUVUUhut
PRRVSSSTSTSUhutch
WRSSSQSRVSSRhuts
STRSSSSSSSSRhybri*
STRSSSSSSSSRhybrid
SSTSSSSOSSSShyder*
SSTSSSSOSSSShyderabad
PQPdRQSTN[R[hydra*
MRR]SRS^PWRXhydrangea
QRUQSRSSRURVhydrangea >
VSSVSSSVRTSShydrangeas
KRQ\\SSSLRVSVhydrant
TSSRSSSQSSSShydrated
[SSPRSSOSSSShydration
TSSRSSSRSSSShyena*
TSSRSSSRSSSShyenas
VSSSSSSLSSSShygge
NRRSS`SKQSSShygie*
LRRSS`SNQSSShygiene
USSSSSSOSSSShygienist
WSRSSOSTUSRQhymn
USRSSRSUSRSRhymna*
USRSSRSUSRSRhymnals
>SSRSRSlSSSShymns
QRRSSYSYSSSShyste*
QRRSSYSYSSSShysterical
YSOSSSSSUPQQhyund*
YSOSSSSSUPQQhyundai
QWVKUQR^QPSPi
YQSQQKR\\VOUTi >
MRSRRPSXSRSTi admit
TMPRRUNWVVTTi am
VRYSSHSoTUTRi answered
JYRRSWS[WXWRi ask
=UKTScPUGMJUi asked
NRUSSQSVQSRSi ate
TPdJRJRSSSRRi believe
XTGRSQ[WZNNNi bought
\\SOSSSSNPSSSi built
PTaSSSRCUUTTi buy
TSSTSSSXSSSRi call
aNEPSVS`UQRSi called
VPAZSPSPVTPSi came
PMT`[UWBXOQPi can
hZQORGTLSVWQi can't
SSXSSTPKRRSSi cancelled
ZUOVSQRRUSSSi cannot
NRiRRMSEQYYUi check
SRNSSRSRUSSRi checked
USSQSQSMTRSQi chew
Q`QSSSSRRRRRi chose
SWYSSQSCRUUVi cleared
JSYYTXSTPYZYi clicked
ISPSSXSWTSSSi coach
LSVLVRSWRSSSi come
SUPHPPS[SSSPi could
KSUOUOT]RTVSi could've
^RMYUHSZSRSRi couldn't
SRJQRLQmVONRi counted
WUPRSVSTSPRQi cried
PPOSSZSORSSSi cut
ZRMRSYSOUSSQi danced
XIXITiUOUPTTi did
lRGPR_SGVPQQi didn't
XR[XOGR\\TRSUi do
EYZRTZXLPXTWi don't
NSRRSRTRRSTTi drink
HSUSSRSeQUSTi drive
MSUSSZSSPSRSi drove
QSPRSaSLSSSSi enquired
KX`LSNSYORTSi even
WRTSSRSFUSSRi ever
PSZRSOSVURRRi expect
VRXSSNSLTSUUi expected
MSSSS]S_SRSTi explained
MSQSSQS\\RRSSi fed
LV^QSNSXLWVQi feel
KSRRSMSjRSSTi felt
UUQRSRPUSSSRi finally
XTPVSSTNVOPOi find
PQIUSSRvWSRQi finished
PWVRSSSNWNPNi followed
^OQRSUSLTUUVi forgot
LOPNSZYPQWPXi found
TUURRNafSVUSi gave
\\PRYQUSSQTRRi get
SRURSVSDTPQRi go
MTZTWcSKQLQPi got
YWWSS\\N5VSSPi guess
^MZYJWPMRYVZi had
WZPSSRSZTWXSi hadn't
RSRSSSSiVRRRi hate
PZPcV]NJXORPi have
[TPUSWSKTQPPi haven't
[QWLSMSYTTSQi hear
QUWVRUSWPRQSi heard
I[IRSQSfSQPQi held
CSPSS^SUSSSSi hold
FYISRORhPSTVi hope
dRQSSRS>URSQi hung
ZSTSSMSLTUTSi just
]LMHPLS]SWUXi keep
HRXRQSSTRTTUi kept
PTXRSRQQRTUUi knew
LRUYRSQbPYVWi know
NTWOSQSURSSSi laid
RQRSSVSTTSSUi learned
TSRSSQSXRSSSi leave
ORMGSSSkSPSUi left
VOPNSOSbRUTSi let
EYUUUQSWPURVi lifted
aSMQSOX8SQRNi like
]SQSSRSMRSSSi liked
LRSWQPPWOUSSi live
JRgNQQUSNVXVi look
_KK]STRHTSRUi looked
QYLSWqRFQPPQi lost
WRRRSQSUTRSQi love
TNINQZSaTUUUi made
FU]SSPSNUTTSi make
VTVSSVSRSRSRi may
LWPYPTQQRURWi mean
lRNPSKRXUQSQi measured
WRRSSZRARSRVi mentioned
]RQOSQSKXRRRi met
NSTSS\\SUQRRTi might
hUULSKS@XQTOi missed
TMWNSSSNVWWWi moved
LTRQRZRLONNOi must
YSLSTYSURSSSi nearly
UQYSRSSLSSSTi need
TPQOWSSUQRSQi needed
UJZ`RKQWRTRUi never
IVMRSLSKRRRNi no
[ZJXSLSRYPQQi now
?[NdQSVcOROTi only
KKRRSRS^SSSSi open
FSKMYZTQSQPTi opened
SVMRSMSKSPQNi order
OaJNQJNSQPTRi ordered
eTZaRPSBTTSTi own
RNdMRSYQOSTRi paid
XSURSPS^SUURi passed
SSSNSRS]SSSRi phoned
B[QQSXSVOPRPi picked
OSJRSSS]QVVWi planned
JYESSSS\\TRRQi play
HLQNSlRERSSVi pressed
VRRSSaRRSRRSi pushed
VYdPPWRGXRWMi put
KU^OSMSYQVWTi ran
Q[WISaSIPSXTi rang
AVCPUWRsNPRSi read
TSSXSQS@RTSTi really
VUXQRWTITSTSi reckon
PSOSR^SHSSSTi returned
SSMQSNS^USTSi run
R^NaRYPRMTSSi said
CU^SSWSHSRPRi sat
DVS_\\STGPURVi saw
WIOVRSRZVUUUi say
EUSSR\\aNOVTUi see
RRMTS_RDSSSUi send
MGNQS\\Q[QTTWi sent
PR\\PSSSOSTTTi set
OTKSSRS]PRQRi shall
OOQQT\\SORLOTi should
QSSkSMSBRQRPi shouted
VVVRSRS\\TRSRi showed
US_WRISEQUUUi sit
nWMOSOSKSRROi sleep
PP]TSPSXRQRPi slept
PONSSJSfUSSRi speak
[SXRSQQNTSURi spent
_RUQSRSTSTTSi stand
QSLSSRSYRSSSi start
jRWWSRR7STPSi stayed
CQ_`S]SAQVTVi still
JQ^LSTSZQTSSi stood
RRSRSRS_STTTi stopped
PTRSRIV^RUVRi suppose
KPWOQTS`RTSUi swear
YP]NVWP@QTTUi take
?RSSSWVlSSSUi taught
WOCWRPTZVSNQi teach
QRWQRSSDOUUUi tell
KPRVUZOYUSTSi think
JRYQ\\PZDQUWWi thought
mS>JSYSJ[OQQi told
LWLNRTTYPRTRi took
eOQOTNSMTSRSi tried
`QSNSRSFTQQQi turn
QUPNSRSbTQSQi turned
KTUQSRSVUTSTi type
JTbMSSSNSSSRi typed
MVORSTSXSSSRi use
IP]XRNVURSSRi used
YTfRSPS8QUTUi wait
WRjUSQSFQQPQi waited
[SRRSSSJUSSQi walk
LOKUS\\SJSPQSi walked
SLO\\Q_QKSQQOi want
fPPOSRQBXTSVi wanted
aGCZOVXU]MMOi was
cQMRVQSZVSRSi washed
XP\\ISSTKRSSSi wasn't
GRJjS`UOOVQXi watched
MSO[SQSQQQRPi waved
OXPRORZUUTTRi went
QRZRW[SOPOROi will
VVQRYPS\\TRRRi wish
MSV\\SNSPTVSVi won't
XROSSRSLSSSUi wore
ZRUSUOSURTQTi work
[N]OQTS@WRRRi would
XX]HUNTESSVQi wouldn't
BRMWSjSQQTSXi write
OPGXS_S?RONRi wrote
TOG]SS\\SSURUi'd
WNaVRVRLONQOi'd a
`ORNSSSOUTVTi'd already
?d[_SNRRNNORi'd asked
VR\\]SWU>TWTUi'd be
\\Y>VSNYWTPPQi'd been
WRWYSWYDLRTPi'd bought
[SLXSQSYWPONi'd changed
NROUVWQXRSSWi'd even
SQNYSQSPRUOSi'd finished
VPXWSTSJRWVSi'd give
RRKNSNVYTRSQi'd given
OSKRRUSaRUSUi'd got
]R;QSTSOVQQPi'd had
OISPTPXUOVSUi'd have
NQSRSSRTVQRQi'd hoped
]VROSQSCWPSQi'd know
QMLTQNP`SQQOi'd like
NPdRSPSGSTTTi'd love
LS[PSXR]PWWWi'd my
YUS[SSRGQQSRi'd never
PQaSSUSPRTTTi'd no
PRUNSSS]URQSi'd not
VNKRTVS_RPORi'd ordered
IUQSSQWRSRSQi'd paid
OQTWSXSUSTRVi'd picked
LRRSRYSOSRQUi'd put
UK^QROULSYUWi'd say
QPQQSTSSRTUYi'd the
F^QUSPRUPQRRi'd to
QRITSOSdSTUTi'd told
FO\\OSKPTRYYXi'd wanted
U\\JWTRWWSRTRi'll
VRKRYUS9UOPPi'll be
TTUQQQSDUQRQi'll give
ZSZQSRS@STUTi'll grant
Q^LRSSVXLOQMi'll say
NSaSSOSRSTTTi'll tell
NUFOOVUrUNOQi'm
QLdNSJL[UVSSi'm 00
VWQHQMNPYPTRi'm a
GRQ`SRNKSTQUi'm at
WRTXSTSXSTSUi'm eighty
MXSPSQS\\QSSSi'm going
\\\\TSSXS:SRRSi'm holding
I_NORP[ZMYWVi'm in
NXNSWQSQUSSRi'm no
QKLdSHUPRRRTi'm not
bQUTSOXMRWXTi'm on
SSQVSUUMSSRSi'm retired
_ORSSYSJPSSSi'm seventy
SQPSSSSZSTUTi'm sitting
NOQQSRSYSSRRi'm sixty
PWSSSWS6PVVUi'm sorry
kPGQSTSCUPPNi'm still
Z[RUSdTESROSi'm the
QRTRSESMUYZUi'm told
YS_QSMSCSTUUi'm writing
TPYKWXQ^RVYSi've
DaOdRORVRWRWi've a
FQZRSZSMQTUSi've asked
TJVOSWQSTSUTi've been
VTRSSSMcUSSSi've bought
]SURSPT4RPQOi've counted
MSSSSRS`RSSTi've dealt
_RURQNSCUTTSi've done
_STSSMS?UQSOi've found
YS^[RORJYSQRi've got
TOSOYXQ]YTVQi've had
QSMQZRSOQRSSi've kept
NROSVRVWSRSRi've learned
ORMRSUR_SSRTi've lived
DSDQSQXrQSSUi've looked
ZRORSSSMQRRRi've lost
TSSRSYSDQSSSi've met
VRRRTNS`UTUTi've named
KPB\\SLScQPNOi've never
`PHRSMRmSRQQi've no
\\QOQUSSMWQQOi've not
NR=SRZVcSOPOi've nothing
QP]HSSSOQSUSi've now
URSSSNSMSSSRi've owned
\\SKKQXRWTSSXi've put
QSUSPQRXTVTSi've read
^PXSRPS?TORPi've sat
JS\\XUOSKRVVUi've seen
KRSUSPSeRTTUi've started
OR[SSTSSRTTTi've still
FSaSSPSCRTTSi've stood
jSRQSRS3STSRi've stopped
QPSSQTS\\SSSTi've taken
JPTNSPZ[QRQVi've the
DP_SSSS]TTTSi've told
[PNVSTSTWRRTi've tried
LRcXSQRKTSSSi've walked
[RSOSPRYTSUQi've watched
UPVRS`SQQPPSi've written
OQSSSRS\\RSSRibada*
OQSSSRS\\RSSRibadan
RSVSSSSOQUUVibiza
MSMSSNRiUQTOice
SSSOSRSOSSSSice >
LRXTSSS\\STUTice cream
XSSRSSSNTSSSicing
GSbOSQSVPVWTicon
OTRTSSSPSRSRicse
NRQeSSQNRVRUid
[SRSSSSJSSSSidaho
QMWTQQShUSTVidea
\\RNRSYSFUPRTidea of
RSSTSSSSSTSTidiot
TRSRSSSSSSSSidita*
TRSRSSSSSSSSiditarod
WSSUSRSITSSSidle
NS]RSSSSRTUTidles
USTSSSSKRQQQidli
UPYNPQNGYLQKif
YSSOSTSQVRSQif he
Z_OTRRRKLPOSif i
UQUPSVR[SSUUif i'd
GSOSSYSHSRRRif i'm
FTTVTRShQRRRif it
NSVSSQRSSUTUif it's
JQ]RSZSKSRSSif one
JYVKRLRXVRURif the
WRW_SRS<QUUOif they
hMKQOSSDVNNQif you
XQXRVQSJRSSTif you're
USRSSSSIURRQif you've
PRSSSUSSSSSSifs
MRMSSSSbSUUSiftar
P\\LWR[PDLPOUif~@me
]MXRSPS\\VSTRif~@neighbour
JQ]RSZSKSRSSif~@number
WTR^SJURSSSMif~@seller
^RSSSTSPSSSSiga
SSQQRSSSRSSSignat*
SSQQRSSSRSSSignatius
TSTRSSSSRSSSignit*
TSTSSSSRRSSSigniter
SSSRSSSTRSSSignitor
_QKVS^RMPOQOignor*
NVSQS^SOSSSOignorant
TVSRSJSYRSSQignore
QRQQS^RORQRXignored
eLM\\SQSOSQRPignores
IZSSSSSRRSSSii
PUMSSUSVPRRSill
RSNSSPS[STTSilleg*
RSNSSPS[STTSillegal
PSSSSSSXSSSSillin*
PSSSSSSXSSSSillinois
RSRSSSSVSSSSillne*
RSRSSSSVSSSSillness
YSQOSSSTSSSSillus*
USQSSSSUSSSSillustrations
WSSOSSSRSSSSillustrator'
SSSSSSSRSSSSilori*
SSSSSSSRSSSSilorin
PYRVSLR[PUSRim
PXRRSSSYQSSSim not
PaYQSTSWQUTUimagi*
OR]SSMSZSTTTimaginary
OSTSSQSYQSSSimagination
ZcNRSUSKRUTTimagine
PRSSSZSRSSRSimagining
RSSSSSSSSSSSimmac*
RSSSSSSSSSSSimmaculate
QSXSSRSSSTTTimmin*
QSXSSRSSSTTTimminence
RSSTSSRSSRSRimpac*
RSSTSSRSSRSRimpact
SSPSSSSSSSSSimpat*
SSPSSSSSSSSSimpatient
LQRSSWS_SSSSimper*
LQRSSWS_SSSSimperfect
OYRUSSSSRTSRimpol*
OYRUSSSSRTSRimpolite
PQRSSTSYSSSTimpor*
PQRSSTSYSSSTimportant
GRRWRPSdTXQWimpre*
RSSSSQSaRTQTimpress
HSSPSRSZUSTSimpressed
SSSSSSSRTSSSimpressions
RSSZSSSPSWRVimpressive
_PPRSIShZOPPimpro*
URQRSTSWWNOOimproved
YSSSSRSSTSSSimprovement
ZQSSSSSKUSSSimproving
PSRSSISlSTTTimprovised
RSR\\SMSNSTSTimran
PRXPWQSPOUVTin
VSJbSQSQUQQOin 0
MQRRRWQiPRSSin 00
SCZNl@RlTVXQin 0000
IZHW\\NPVQVORin >
OOMYhQNROQNPin a
Q[OQSUSWURRQin about
]ROSRSSUSTTSin after
RSQRS^SFSSUUin again
SRSWRTS?SWUUin all
PVTVQ`RCRORRin an
WVTQSPSNQOSPin and
QROXUSSESRSSin another
QWUSSQSGTQQRin any
PUYNR`RHPSRUin april
ROL`SORJTSRUin at
RPQPSQSZSSURin athlone
]PHXSWSrVQTTin august
YRSQSSSQTRSRin b
RRXSSRSUTTSTin ballarat
XRSSSQSIVRRRin bar
LSMUQRSYRSSSin bed
QRPSRQS_TTTSin before
mS@STQSMWQPQin between
Q]\\PSQSCSSRRin biro
K[RTRRSPTQSRin bits
^PLSRTSTTRQRin black
SRURSURVRUUVin brampton
DR]RSVS]PXVYin by
MRSXQWRUSRRTin capitals
YS\\NSQRNUVWTin case
YROSSUSLURQRin chinese
UONSSVSURTTQin circles
YNRSSTTRVTTTin cork
RR[SSQRNQWWVin coventry
XQ]SSOQSRWXTin customs
RSTSSRSQRTTTin daventry
QRSSSVSPTSSUin daylight
RV[SSSSERRQQin december
RRZSSSRISSTUin doncaster
PSSRSQSZUSSSin durban
]RQSQQS]RSSQin each
ZWGSSTTNRRQQin english
RWRQSRVUVQRQin every
RQQQSDSdUWXRin fairness
MQ`RSCS[RVVUin february
EQPPSUSdWSSUin five
LN^]SMS^PRPTin for
UNOPRLS[WSRRin four
ZRZOSQRHVRTRin from
USLOS_SOSPQQin front
OUVVSSSQRTSSin full
WRQOSSSgQRSSin galway
QOSSSSRUSSRRin gold
LRTOSUSSSSUVin good
ZKTTSPRSQVRVin half
\\SXESOSJUTVSin her
WUMRRJS[TNPOin his
NPQRS]SKSOQSin hull
YnBLIMQNTBD@in it
?URRWXRNMSRSin its
^PRSSRRMURQSin january
YSLSSPS]URQQin jersey
OSRSSPS_RRRRin july
RP9QSdYHQRRSin june
PSSQSRRWSTSSin kentucky
VRMQSSS\\SRRRin kerry
PVYQRTSRROPQin laredo
YSGTSNRU[PPMin law
VQORSRS[TRQQin laws
TQYRS[PGTQRTin leeds
KULXRTSNQQOQin leicester
OOS[WSSOQSRSin letters
QSOYRVSOQUSWin like
WQRSSMS^STSUin love
PUjTSNPJTUVTin march
ROQKRLUYUVVSin may
QRXRSSSOQTSTin memphis
MNcRRPRRQYYYin mississauga
NSZSSQSJQVUUin moose
SSUSSRRSUTTSin mumbai
ITQRRSXPSQQQin my
RSOSSVSdQSSTin nagpur
VPOWSUSSRQQPin no
XPLSVQSSSSSSin nothing
PQUXSQSSRTRRin november
XUNPSSSQSRRSin october
PRMSSPRaRSRRin ohio
JXPQSQSeRUURin on
M[TSQNVYPTSTin one
Y[NQS_SIXPSPin order
VQVVRNRUWVTSin our
F\\OOORScQRRQin pen
MaRQSRSHSRRQin perfect
STMSSRb?TSRQin perth
LQOSSSSfRURVin plain
ORWSSPSWRSRVin post
KNQcSVVDRXSVin red
SRWSSTRQQUUUin reno
MSbQSRSUPXWXin rotterdam
OQJSSSSoRRQTin september
LNSTSSSXRWVXin shorts
TPQPSSSYSURUin sideways
[P]SSSS?TUTRin six
]RUSRLSVTQQNin so
MQSOSTSMOWWWin spokane
RQQLSdQEQPPVin stock
SR_SSNRHSSRSin swindon
PRcQSSSMQUUVin tamworth
SSOSWTSPVRRRin tears
ZRLMSYSHTNQSin ten
OQ?XRXSgTROVin that
O]FZQT]OQSIPin the
IWMQSaQXRRSSin their
PQP]QLS`VTSSin them
\\lHSWKUDPOMNin there
WWOQSNSDSPPMin these
`MLTPJRH^QSRin this
MYLWP]RWSNPPin three
RRYQSNSPSQSQin tilburg
UQZMSTSPRQRSin time
SSNRSRXKSQSQin town
OSURRURZOPQOin transit
ZRORSVURUQQPin tune
LXSRNbSMSRRSin twenty
Fl7WNYSUNPQRin two
UROOSRSPTRRRin under
UTUSSSSMRSSRin vermont
RPQRSRSXTSSSin what
TRQSTSSQTSSSin which
ZRRRSTSQSRRRin wind
VMQPZSSJRRRSin with
QSSZSRSRSURTin without
OSCWS_SVQRQUin writing
_SMRSRSHVSQSin years
[QSRSRSRUTTRin your
SSSRSXSNQSSSinbox
XRSSSTSPVSSRincen*
XRSSSTSPVSSRincense
HWORSPQPUOQNinch
RSSSSSRJSTTTinch >
PZRVSRRTRRSSinche*
PZRVSRRTRRSSinches
V\\QRSRSDMOROincid*
V\\QRSRSDMOROincidentally
\\XNQPPSMTNPOinclu*
XYORRPSUTOQPincluded
UYOQRQSNRRRRincluded >
WRRSQSSLSSRRincluding
\\RSSSVSARSRRincluding the
PSLSSSUfSTSSincom*
PSLSSSUfSTSSincome
PRPRUXSPSSSRincon*
SSSSUQSSSSSRincontinence
SSSSSSSTSSSSinconvenience
PSPSSZSNSSSSinconvenient
S[PZSSSYQRRQincor*
S\\PZSPSPRRRQincorrect
SSSSSVS[RSSSincorrectly
RR]SSSSWSUUUincub*
RR]SSSSWSUUUincubator
SSSSSRSSSSSSindee*
SSSSSRSSSSSSindeed
[RSRRRSPVSSSindes*
[RSRRRSPVSSSindestructible
`PQSSOSMUSSRindex
SSYSSSSSSSSSindia
NSPPSRUZSSUTindia*
SSTSSRSSSSSSindian
NSOPSSUZSSUTindiana
XNSSSRSTTRSSindic*
SSSSSSSQTRSSindicates
XNSSSRSVSSSSindicator
SSMSSRS[SRQRindir*
SSMSSRS[SRQRindiranagar
SSSSSSS^USSSindis*
SSSSSSS^USSSindispensable
VSSSSSSQURSRindoo*
VSSSSSSQURSRindoors
SSSSSSSUSSSTinduc*
SSSSSSSUSSSTinduced
N[PRSSSERRSRinfan*
QTRRSSSSSRSSinfant
PZQSSSSESSSSinfants
NSNSSSS]SSSSinfec*
NSNSSSS]SSSSinfection
SSQSSSSTSSSSinfir*
SSQSSSSTSSSSinfirmary
`QPSSRSGYQRQinfla*
[SRSSSSNURRRinflatable
XRQSSRSLWSSRinflator
NSUSSWSTRUUUinfo
SQRTSTSYSTTTinfor*
SRQSSTSRSTSTinformation
SRTTSSSZSSTSinformed
TQWPS_SGRPQUing
IQSSSaP_SRSSingre*
IQSSSaP_SRSSingredients
SSSSSSSSTSSSinhal*
SSSSSSSSTSSSinhales
OROSSQSUSRRSinher*
TSOSSQSSSRRSinherit
NRSSSSSUSSSSinherited
PUPSSSSQRSSSiniti*
PUPSSSSQRSSSinitials
SSSSSRSRTSSSinjec*
SSSSSRSRTSSSinjections
QYYRPPTTRNOMink
SQRSSSTNQSSSink >
JUVSRSSSQRSSink is
STSRSSSQSSSSink's
PVRQSSSSSRRRinked
SVSSSQSRSSSRinkje*
SVSSSQSRSSSRinkjet
V^ARSVSQSRSNinner
NVSSSSRSRSSSinnoc*
NVSSSSRSRSSSinnocent
RSRRSSSbTSSSinnsb*
RSRRSSSbTSSSinnsbruck
SSSRSS[SSSSSinnum*
SSSRSS[SSSSSinnumerate
USOSSSSPSSRSinsan*
USOSSSSPSSRSinsane
TSSSRRSRVSSSinser*
SSSSRRSSUSSSinsert
SSSSSSSRTSSSinserts
N[NQZKQNNILHinsid*
UWNQZKQNPILHinside
HVSSRSSLQQSRinside >
\\OORWPSTSQSQinside a
^VQYSQSUSSSRinside is
ZWRPQSSSSSSSinside it
VPSTSSShVRRRinside of
WORPUSSWUSSSinside out
NgMQRRROPRRQinside says
VYNUTSSLRSQSinside the
LWSSSSSTQSSSinside's
P[RNSWSOTPSRinside~@number
RLYQSTSBSRTTinsis*
SMSSSTSRSSSTinsisted
RSYRSSSCSRTTinsists
\\QPSSMSPUSSSinsol*
\\QPSSMSPUSSSinsoles
USRSSSSRTSSRinspe*
TSSSSSSSSSSRinspection
SSRSSSSRTSSSinspector
MRVPSXSMSSSRinsta*
SSSSSRSMSSSSinstall
ORSPSZSUSSSRinstalled
TRSSSSSSTSSSinstalling
PSVSSRSRRSSSinstant
JSVYSPR`SQPVinste*
JSVYSPR`SQPVinstead
^QNWSQSDTSSSinstead >
OWVRSRSHRRPRinstead of
QSRSSSSYSSSSinsti*
QSRSSSSYSSSSinstinct
kPIZRORCWOOPinstr*
VSRSSSSRSSSSinstruction
SQH`RPRJXOOQinstructions
[MROSRSVVSSSinstructions are
OZPRSSSRRQQQinstructions in
YSUQSSSSRSSSinstructor
TSSRSSSSSRSRinstructs
bRSQSRSNSSSSinstrument
ORRR\\QSaRTSTinsul*
PSSR]SSPQSSRinsulated
USSSRSSSTSSSinsulation
HRRVSSS_RUSTinsulin
VSSSSSSRTSSSinsult
WSSPSRSYSSSSinsulted
PSRSSXVYPSSRinsur*
PSRSSWWYPSSQinsurance
SSSSSSRSSSSTinsure
S[SSSQSSTSSSintac*
S[SSSQSSTSSSintact
SSSRSRSaSSSSinteg*
SSSRSRSaSSSSintegrity
QPQSSaSHRRSSinten*
OSSSSTSTSSSSintend
RQRSSaSKRSSTintended
USSSSSSRTRSQintent
SSRSSSSPSSSSintention
MSSSSSSYSSSTinter
VPGQQPRbVTSRinter*
KSSSSSSSSSSSintercom
SSSSSSSQSSSSinterest
SSSSSSSUSSSSinterested
USLSSSS_SSSSinteresting
SSSSSSSRSSSSintern
VRSRRSRISUUTinternet
ZQSSSSSQTSRSinterrogated
SSSSSSSOTRQRinterrogation
TSSSSSSSRSSSinterstate
PSTSSQSYRSSSinterval
TSNSRSS`UTSRinterview
SSSSSSSTTSSSinterviews
POMUL\\RPWTOXinto
JQNUPMSfSUQVinto a
YUKPSZSXRKMVinto it
QRQ[SRSOURRRinto my
UPYSQMS\\RZUUinto the
UQN[SRSMWRRRinto~@me
RSRSQTSOTTSVinto~@number
SQSSSQSYSSSTintro*
SQSSSQSYSSSTintroduced
RRTSSPSWUUTRinven*
RRSSSQSXUTTRinvented
SSTSSRSQSSSSinventory
PQISRLdUUQROinver*
CRLSSST_SSTSinvercargill
WRPSSMdIUQROinverness
\\SSSSRRSSSSSinverter
SSQSSSSSSPPSinves*
SSQSSSSSSPPSinvestigation
URSRSSS[URSRinvig*
URSRSSS[URSRinvigilator
VRMRSWSPUSSTinvit*
TSSSSSSQTSSSinvitations
TRPRSWSJSSSTinvited
USPRSSSZTSSSinvites
NPLGRlKJPNP[invoi*
NPLGRlKJPNP[invoice
NRRSS[QRRSSXinvoice >
VPSSSQSHSSSQinvoice for
SQSSSTQPSSSUinvoice in
SQSSSURNSSSVinvoice with
PPRVSTSVSTSTinvol*
SSSSSTSLSSSSinvolved
TSSSSSSSSSSSinvolves
OQSVSRS^STSTinvolving
ISRYSMScRVSVin~@answering
RSG[SRSZSTRTin~@arrival
NYURVQSTRRSSin~@art_craft
NSUVSTSSSTSUin~@book
UPQTSSS[TTSTin~@building
QPN^STSLXQSUin~@clothes
WWS\\QSXUOURQin~@colour
OSPYaUSKRUSWin~@comparison
RQMQSDScUWXRin~@conduct
TOSTSWRVXSSUin~@damage
ORY_SSSVLQRTin~@delivery_place
SSOSWTSPVRRRin~@fail_verb
JO`USRSWPUWWin~@food_spices
\\PORRVUSUQQPin~@instrument
\\VRQRKVWWNPLin~@intensifier
QOSSSSRUSSRRin~@jewellery
XTSPRIS]SQSOin~@looks
VVPSUTSKQSSVin~@material
GXRUQNZYXTNQin~@me
QSTZSRSWSWTUin~@missing
QRNOS`R]SRSRin~@money
RIMKPPT\\QUSUin~@month
ZMHVVTSRRQQPin~@negation
LfPOSRSHSPQNin~@newness
dXIYWRMJWOSNin~@number
DdYLPPSYQRRPin~@office
QWNRYSSPRSSRin~@packing_material
UUPQURSUURRQin~@packing_verdict
R\\PWR\\ROTOPQin~@parcel
UQSQQUSLUTSSin~@part
LSMUQRSYRSSSin~@pet_goods
YS\\NSQRNUVWTin~@phone
VLTTOW`TTORNin~@place_name
MUPpQRSKPURVin~@plants
QRSSSVSPTSSUin~@price_word
RSQRS^SFSSUUin~@recommendation
OPUQROUZMRRPin~@route
_QPZPOQTXUUSin~@seller
ZQWTSRSPTSSRin~@shoes
\\PLMSO\\NROOOin~@shop_elsewhere
NUZPSSSLRVWVin~@size
ORUSSXUHRSTTin~@staff
]QJRS]RDXQORin~@time_span
L\\RSRRSSTQSRin~@tools_fixings
GR\\WS_SJQRTUin~@use_verb
P[VTRRSKQRSRin~@used_item
QVSNSOS`TUTVin~@verdict
N]HVTSS[TLPKin~@weather
\\LMQ]QSNSSSSin~@wrong_item
PQqRSRSAP[ZZiou
R[RUSQSJPQSRiphon*
R[RUSQSJPQSRiphone
OSQSSSS^RTTTirela*
OSQSSSS^RTTTireland
XYJSSSSYXQQQirish
qVKKRKQH\\RRMiron
QRVSSQR`STTUirone*
QRVSSQR`STTUironed
MZXRRWRMQRRRironi*
TSSSSZSLQSSSironic
L\\USSRSQSQRRironically
TRVRRQRVTSTSironing
PSRSSTS]SSSSironing >
NRYSSQRbSTTSironing board
SRQUSSSSSUSTirony
NSRTSRS[SSSSirony's
NSRTSRS[SSSSirony*
XSSSSRSHTSSSirs
[SRJFSJRUNSOis
PSUVSRX9QQRPis 0
S\\PPRNMRVOSOis 00
TLRSSSSHSUTTis 0000
HTZNSXR[NSSTis >
WVN`NJSRUTRRis a
YRQRSSSMTSSTis about
`OTRYNW>ZSQRis all
QWWQSSSESTSTis already
?WROR_RPOORQis also
OPORSRSnVRQRis always
RWQQROSjSSSTis an
SVZRSPSOUTUSis and
[TPRSRSJTRSPis another
OQ^SSRSXPVVXis as
CXURS[SKRSRUis at
WRZOSTSOTRTSis bare
XQRZSWSGQTRSis being
GSMSSSShSSSSis bigger
MQXOSSSlSUSUis blue
UJMRSTSQUSRTis called
PSLOS`SJSRSSis closed
SROSSSSRSSRSis comfortable
UScRSLSMPSSRis coming
TTSSSRSOQSSSis easy
XJaRSSSWUURTis empty
WSNNSRSOTRQSis fine
DeRRRRSUSMNMis for
PRPSSRS]TQRSis forty
ORQPSRS_TSSSis four
HYKNRTS]OQRTis from
UQVSSSSXSRSRis gone
TSNSSWSVQRQQis good
TRSSSSTMSSSSis gorgeous
KSMlSSSGRRSSis green
TP9WQTSnRQMRis here
RSSS^RSNPRRRis hilarious
JQR]SVSKQVVVis how
ASd_RNSSIWTZis in
?BkMROScJhg`is it
RSSSSUSPSTSSis just
\\RTQRRSJTNONis like
DSOSSWSUSQPTis long
USVRSSSUSSSSis loud
TWVSSQSMSSRSis lovely
eRKSSGSZTVVTis me
RURSSSSOSQRRis meant
^OOSRPR:SRQRis more
HO`LRYOURNRTis my
PRSSSPSRUSTSis nearly
SSRRSTSWVSSSis nice
WSCRSSTXQSTTis nine
JWTaNCSgSVSRis no
KVQQY`RPSRPTis not
kROSSRSFTRTRis nothing
MZ^]RPREN^]^is now
MQQdSMSOPYRYis of
S\\KTSRSQUSRSis off
UIhPR]RLYQTTis on
PIQPSRSdTSSSis one
]OeRSRRKQYWWis over
[URSQUSOSQQOis pretty
TWLSSPWTSSSOis printed
YRQSSSSOUSSUis pure
BkRRSFSZRSSRis right
RQQQS\\S^RPPRis saying
[OSRSSSRSQPQis see
TSSSSSSPUSSSis smooth
TQQPSSSRVQRRis so
STSSSRSMTSSSis soft
RS\\SSUSBRTTUis somewhere
LSRPS^SLPSSVis sorry
XRSRTSSQTRRRis stiff
LO]MRZNFTVT[is still
TQRSSSSVRRRRis strong
^RHQSRSWUQQQis supposed
eOFOS[SIVQOPis that
VaVFNNQT]NQKis the
UMNRQ]S;UPPUis there
UPTRRRSXVRRRis thick
_RRQUTSNQSSRis thin
KSPYSQSTSSSSis this
_QIRR`SCTPQSis to
PVQSSSUFTSTSis too
XRPPSQSYSUVTis twenty
V`SJSSRBRRRSis two
^RTSSQSJSQQPis unreal
VSQSSRSLUTSSis very
QRQSRYSORSSVis void
OKKRWVSRSOPMis what
\\QNVSRSPROSOis where
`LPVSVSSRSSTis white
\\VNSSQSETRSSis why
KU^YSQSJOWUUis with
L\\ZPSQSTSVWSis written
TRSSSRSSTSSRish
QRSRSSS[SSSSisla'*
QRSRSSS[SSSSisla's
HQSUSPUWQTSRislan*
PRIPSQTdRQSOisland
XSVOSRSQRTWRisland >
KR\\XSRTGRVSUislands
SSSSSQTVSSSRisle
V\\^SQOS`QORNisn't
GjVPSPTVYOQMisn't >
PPRSSRSWVTRTisn't a
IYVRQRSORSTSisn't in
9WPcSQTZQVSVisn't the
JOkRSQSRSUVSisnt
RRSSSVSPSSSSisola*
RRSSSVSPSSSSisolated
NSQSSZSQPRRTissue
VSPSSSUNUQRQissue*
VSPSSSUNUQRQissues
RS\\SSQSPRVWUist
HYTOSLRVWVWQis~@answering
QP_VSNSGOVWUis~@arrival
aNORSQSYVQRQis~@book
NNZbURSZKURWis~@colour
^NUQRRSFTNPNis~@comparison
YRQOSPSNSSSSis~@conduct
GS\\QSQSOQVWVis~@courier_act
>]RSSSSaPRSSis~@damage
PQ[USTSNTSTTis~@fail_verb
aRRSSPSXURRRis~@food_spices
[RSSSOSQWTTTis~@fraud
LOLTQNRVVYWYis~@hedge
[SFMRRUF[QQQis~@intensifier
WLZSSPSITWVTis~@lateness
gSPRQQV8RPPNis~@looks
RNQRS\\OSUSRVis~@material
WPXKRLOOQRUWis~@me
VL[RSXSQTTQSis~@missing
VTL^XNRPVQNOis~@negation
aIQRSYSRSRSQis~@newness
KOQNU@WbUPRNis~@number
IRP]TRS\\SSSSis~@packing_material
ZPQRSSSOSSSSis~@packing_verdict
SQTSSRSUTSSSis~@price_word
aRNQRPSLPRRPis~@quality_praise
VRQWSOSHYRTQis~@quick
OXTTTTSMSRRUis~@seller
NQXNTQP]URQRis~@senses
URWLSYSOVQQRis~@size
JVHSSRRVSWTUis~@time_span
TYWNSSWIWUWSis~@use_verb
\\IRSSRSMRRSSis~@used_item
RNQZSSRJVORNis~@verdict
PRCRSRSgSVVUis~@weekday
_URQSPSITSSRis~@work_verb
T@`QSLSYWRSOis~@wrong_item
dPRQTQTPTPNOit
IU[\\ZSQNRXYWit >
@ZSWPYXLTTXTit a
[TISSQSYRSTQit after
MVN\\SKR_TQSPit again
[TQURPRTTSSRit against
PR\\=RSSXTPTTit all
IQiSSLSQOTSZit along
QZUQSSSEQQRQit already
dORQSQSKUSSRit also
O`HPUWOPPLJPit and
UWQPS\\WBROQPit anyway
TOdSSQSXRSSSit are
[ROQSSSTTSSRit arrives
UPQ]SMRQXRRRit as
KVUPRM][OSRQit at
MOBOS]LANJNVit back
ISXSSRSQSTTSit be
RVQFSSSVQVUVit because
HTRL_QRYVMQQit before
OSNRReSKSSSTit began
HRR]TMSWQWRXit behind
]NPOS\\SIWSSRit belongs
ORRRS[SYSSSSit better
\\WNRSSSGSSSSit but
EJR[UTTWL\\Tbit by
B\\_7TSPNPHJGit came
VOLRSQSfUTSSit comes
OSKSSRQZSQRRit could
QPQRS]SSTRSVit cuts
;[oGRIPcQUYUit did
=UeNTVQKPTWUit didn't
ZNILRNOLRUSUit does
`KDORTSEOTSTit doesn't
]WDNRRS\\YLOIit down
VSRPSOSLXSSSit dries
NN_PSUSKSSSTit either
NTRQSGSdOSSRit even
Q[aPRRSTTSVPit ever
ZVITS\\S?TRPQit every
VRPRSRSMTSSSit falls
SSTRSRS^RSSSit feels
@Q\\bSQSZQURUit fell
LRKfSVSUSUSUit first
VQRQSUSYTSSSit fits
`VQQRRQJTSSSit five
>[NhSQSFSPRRit flew
ZSYTSWX?QNNPit for
JTVVQOWSNYUYit from
GORPaRSURSSRit gets
_MSSSSRPTQRRit gives
JcOOSVTQSRSTit go
KRXORJT[TRRRit goes
XOLSSSSWRTRTit going
FSdUSSREQYVYit got
Ea\\US]NIQQQTit had
PVJNSTSZSNMRit hadn't
YRRSRSSJTSSQit half
LRPTVQSHVQRPit hangs
QVQPVZSTSSSTit happens
FR]JRKPNWXUWit has
GSbQSTRMUTSRit hasn't
NUYTSPRWQQRQit he
MSgMRSS>QTTVit here
ZSWWSQS:SQSQit himself
YUOVSRSPTSSRit holds
JR_OSOS\\SRSRit home
IRSQSTSkSRSRit hums
XXPNSXRAUSWRit i
GRcRSXSFTVTVit if
LP]eVVROJYU^it in
LORXSTSpQWSYit inside
HQ`VSRSYTWVVit into
7UbSMOPbJZZWit is
F]OHSOSVWOQRit isn't
VYWOQGWZQVVRit it
VSUVQOS^PQTPit just
_RLOSPSGWRRPit keeps
RSQNQQpNRRRRit knew
YRRPSXSWRSSRit leaks
cRPPQSSNQSSSit leans
LP[USWSIQTVXit left
QR`OPLUHUUTWit like
R\\USQUSCQSSSit lives
LTRNTTSSVRSTit looked
NPQVRZSVPTSSit looks
QR]PVRSTSTUSit made
]SNQSWR?RQSQit makes
TRQSSPSQQNOKit me
OUZSSPSORTTSit might
OSZOSSSPQVVUit missed
FS`RSTSMUTTSit must
VTVWRRSMRTSTit my
\\LVSROSKT^^Zit never
LSF\\SNSQPURUit next
RTKRS[SNPQQRit no
MWSPSRTIQRSRit not
IGP_RSR[TQQRit now
9RR^S^OVTZTVit off
SUNOSWTRSTMQit on
bPQPSRR8ZQROit once
VSZRSISORQRQit only
TRRRRRSOSRSSit open
SQVUSOSYTTRSit opens
LRSORZS]SPRTit or
S[RbYCQUIXWZit out
INIkRLRMSWPVit over
TSSSSRRVTTSSit owes
UTWRSUSRSQRRit plays
JSMZSYSUSSSTit rained
_RQOSSSOUSUTit rang
G]SQUSSNRRSRit rattled
PP`SSRSTPUSVit reached
NTKYS`TOOUN[it right
QPZTRNVYOVXUit round
2`SVSSa[UWWSit said
IR]PS\\XOPRQRit sat
J^XLQ[MNUXXXit says
KLWZS`SIQUUZit seems
LRRVSXSXQSSVit sent
SUNPRRRWVTTSit should
_HWSQOQTWSSRit shows
JSTSShQOPQRQit since
O_KQSSSXLSSSit sits
VLSVSRSGRTSUit six
R[UQSRS?RQRRit smells
VPZNRNSUYTXSit so
SRQSSRSOTSSSit spits
VRYSSRSQSUVRit stayed
USUSSSSKRSSSit stays
a[DQSLRAWNQOit still
\\RJVSRRUWSSRit stood
QKPSXSS]SSSSit survived
@PRTSPRbOOPPit takes
aQNSSOSPUQRPit tells
HSVVPPR[RRSSit that
SOPPSbSCSRTRit that's
OZWMQZP[PPQPit the
]NMQQUSSRPRQit then
L\\KLSWR_SRRTit there
TRQYSSURRRTRit they
YRLQSNSeSSSRit thinks
WUTSUSSISSSSit though
ZRQRSYR]RQRPit three
NOORPSRYPSQWit through
AQ^RSKS]QTWTit till
HU?QR`S^TNQSit to
SSSPSPSPWSSSit told
ZNOUVURGRRPUit too
LM^QQYSOMRNSit took
USNSSRSZTRRQit tracks
TRSZSRSPPUTTit turned
RRPaS\\SPQSRSit turns
XREQSRUISRRQit twice
R[ZVSSROOSSSit two
HWTVSQSOQXSWit under
FaK]TRQ[PVRPit up
WW_SQMS?UVWTit wants
JUU]XWUWSSRUit was
MU<oR\\RMQSRSit wasn't
1f^qRCRWL[WZit went
_HK[SRSQQRQRit were
NUSfSXU@QWWSit when
NOMWRIVPT[QUit with
QPRSSPSUSSRUit without
`SKTQPS^TRSRit won't
KVROSYSMRRSTit works
SQhXROR;Q[YXit would
OSRROLStRVSUit wouldn't
OQWQSRSGSTTUit wrong
BRPVRVQJSTRVit you
XSMURULPPONTit'd
]OXRSPQKQTTRit'd be
OYJVRSSWSQPTit'd been
ZH^DXLSKXTXQit'll
IJqSSRSKSTXTit'll be
SSQMSSSNSTTSit'll come
SSQMSSSNSTTSit'll~@arrival
YYWPGOa\\PTWRit's
SZISP\\J\\VMKJit's a
ORbPSWRNQTUUit's always
HP\\STSRZSRSSit's an
RS_LSRPHSUSSit's at
KKgMRWNJPXW[it's been
ZQNRRRSWWRRRit's called
OQYSSRSPSVUTit's coming
NT[SSURLTSTSit's done
RSO]SQSPSSSRit's due
C\\IRSSXYSRRRit's for
HSbSRQRKRSTTit's four
XRRSSSZCPSSSit's gone
V]IRSQRTQNNNit's got
@]bPrKLXN\\[\\it's in
RYLRSQRdTUUSit's just
UOTJRZSXQPSZit's like
URRSSSSLSSSSit's loud
F_SSSSSPRRTRit's meant
KUXOS]R>MRRQit's my
NRaSSPSARYZWit's nearly
QR[RSTSFTSSTit's never
HJRNScP[TXXXit's not
MQ][SOQHQVPTit's now
?MKtSVQNRSOUit's on
URMQSRSRTRSSit's only
^IGSSXNZSPQSit's still
RXaOSSSNRUVUit's that
IbXQQTLHSHOIit's the
TQNSSSSSSRRRit's too
PSNQSTZ`SSRTit's up
NSULSSSXRVVVit's with
PSNSSQS[RSSRit's written
WPIRROR_VRRPit's~@answering
IdPZSOQLQNPLit's~@arrival
NdROSSSAUSSSit's~@colour
SOTJRZRYQORWit's~@comparison
OQTZSPS`TTRTit's~@courier_act
SSORS[SOSSSMit's~@food_spices
9Y^QSQRTQUUTit's~@hedge
SUJNRdQCSSUTit's~@intensifier
OcSRSRROLRRQit's~@jewellery
]OLWSRY<ORSRit's~@lateness
;QSSSQSgSSTRit's~@looks
IQXUSVQpMVUUit's~@me
ELdVSPNcRVTZit's~@month
YIVNS_OJUXXXit's~@negation
=?YOQRlTSRTRit's~@number
DQRRSRSYVRSRit's~@quality_praise
^PSTS]S9RPPQit's~@senses
_PQSSSSMSRRQit's~@size
UWRSSSRMSQSRit's~@use_verb
_USQSOSKUSSSit's~@used_item
cQNSSPPBWRSRit's~@verdict
]RHMSSRYXQSOit's~@weather
vRERSRRQRUUVit's~@weekday
[RQSSSSJVQSQitali*
[RQSSSSJVQSQitalian
SQRSSSSRSSSSitch
kRQRSQSJSRRRitche*
kRQRSQSJSRRRitches
eQSSSSSMSRSRitchi*
eQSSSSSMSRSRitchiest
YQPSSSSOTQRQitchy
S`^QQXUPONRKitem
PcKTRWVNROROitem >
SPPSSTSSSSSSitem'*
SPPSSTSSSSSSitem's
SSSSSVRSPSSSitems
U]SMURNSSSTQits
W]MRRXS>VOPOits a
WSURSYRHUNNQits not
ONOOZLQ^RPRQits own
XWRSSQSNQSSSits side
QT_PRPSJP\\]Yits sweet
VP;SSORyUSSSits the
VPaIRQSIPPOPits time
GMnORXQOOXWZits way
]ORZSMRSUNPNitsel*
]ORZSMRSUNPNitself
XQPMSRRIUWVTitself >
[[SORSSUPMQNitself is
RSNQSZSKSRRTitself when
QRhRSMSGQQSQitself~@negation
PVSUSSSLPSSRits~@body_part
XRJRSTURUSSSits~@intensifier
QSRSS_SMPRSTits~@me
WSURSYRHUNNQits~@negation
YRVSRRSJVRSRits~@number
NOTSXSSUSVUUits~@packing_material
OYNRSRSRMSSRits~@part
ZWPVSXSKRMNNits~@route
MTZPRSSQQY[Yits~@senses
PTNTSTSURVRUits~@tools_fixings
WSSSSTTPSRSRit~@animal
]LRLRISW]ORIit~@answering
GYgISPNWJLMKit~@arrival
IQRRSSS[SRSSit~@book
QTRQQOSTVTSTit~@colour
OKGW\\SPZVQSSit~@comparison
KOQIS_R]SRXXit~@courier_act
aOQORSSWPORLit~@damage
JQNUSZSMTPPTit~@dispatch
[KLYQOPURLNPit~@fail_verb
WSN]SSSLUSSSit~@family
P]HWSWP^UOSTit~@hedge
ILXZRQR[TVTSit~@intensifier
LLVdSQSQP[UZit~@lateness
MPPVSZR[SQSSit~@looks
PQUWRMO_PPQMit~@me
PUURSPSMTSRUit~@missing
SSQTSNYNUSRRit~@money
EU^QMWOWNSUTit~@negation
TZJLdKX^VKNJit~@number
VWONSMRUWQQOit~@order
cRKQQRSTSRTSit~@packing_verb
K^RQVQSLURSRit~@packing_verdict
YMVSWUT\\PSTSit~@part
YSQSSSSLTRSRit~@pet_goods
DR]MUMS~UVTTit~@quality_praise
]SPPRRSOTQRQit~@quick
RVL\\SJRXTQSPit~@recommendation
URQKTSSYQSSSit~@route
fQUKSQS[SPSOit~@rudeness
SRQYSVTRRRTRit~@seller
EVM`RXRbMTQUit~@senses
JWQQSWS`TRTQit~@size
KSQSSYSXTTTSit~@time_span
USJRSRSQTQQQit~@tracking
^MXWQSQBZYXWit~@use_verb
XHRSRWSNYSRSit~@used_item
TUWJR_TWLRSRit~@verdict
CRMaSWSLVTSTit~@weather
LTBHSTW_ORWPit~@weekday
UPUVOLKTRSSUit~@work_verb
JQTQSUS\\RTTUit~@wrong_item
RVSSSSSRRSSSiv
SSQLSSSYSSSSivan
RSRPSRYgRTTSive
JWRWSPSSRSSSivory
YSRQSRSPURRQivy
LQSXSSSSRUSUiyers
RTPPRNSjQVWUj
SSSSSRSWTSSSjabs
HPY]SSSQSZYZjacar*
KQU]SSSRTWVWjacaranda
PRWRSSSRSWVWjacaranda's
RRQYSXSNVRROjack
TQSSSQSUSSSRjack'*
TQSSSQSUSSSRjack's
OVRQSnSKQSSUjacka*
SWSRSSSSSSSSjackass
ORRRSnSLQSSUjackasses
SRWSSRS]SSTSjackd*
PRWSSRSaSSTSjackdaw
WSSSSSSNSSSSjackdaws
BOQWSRSTQUTVjacke*
MPQXSRSPQUTVjacket
RRVURSSISVTWjacket >
HRSSSSSWSSSSjackets
TSSRSQSSTSSSjacob*
TSSRSQSSTSSSjacobs
TSZQRTSXRTTTjaipu*
TSZQRTSXRTTTjaipur
ONQRSSSUSTTUjakar*
ONQRSSSUSTTUjakarta
SRSTSSSSSSSSjake
NVQRVWS\\QQQQjam
ZNVSRUSXTRSRjam >
TQSSSSSSSSSSjam's
WSSSSSSPUSSRjamai*
WSSSSSSPUSSRjamaica
QZSSSSSMSSSSjames
MTQZRUSQQWSXjamme*
MTQZRUSQQWSXjammed
TSSSSSSPTSSSjammy
eRMPSVRITQRPjams
RSRSS\\S^SSTSjan
ZcRRS?SIZSSPjanda*
ScSRSCSUSSSSjandal
ZSRSSOSFZSSPjandals
RXQSSQSPSSSSjane
VP]QRNWMTSRSjanua*
SRSSSSSSUSSSjanuaries
VP]QSOWMRRQRjanuary
NSVRSQYAPWVUjanuary >
SSSSSSSSSTTSjanuary's
T^QSSSSPRSSSjapan*
T^QSSSSPRSSSjapanese
W[MMSUSQTRRRjar
P]QRRQSXPRSSjar >
\\PSSSSSMUSSSjar's
PPWRTQSXRSSSjars
SRRSSSS[SSSSjasmi*
SRRSSSS[SSSSjasmine
TQSSSSSUSSSSjaunt*
TQSSSSSUSSSSjaunty
SSSUSSSRRTSTjavel*
SSSUSSSRRTSTjavelin
HYVRSXSWOUUVjaw
LXRSSVSRPSSTjaw >
\\QRSSRUSRRRRjaws
QYTSRSSSRSRRjayde*
QYTSRSSSRSRRjayden
RS[RSSSOSSTSjays
MQNSSQShSSSSjaz
SSSSSSSRSSSSjazz
PZSSSSSPPSSSjbl
PQRQSSRcRSSSjealo*
PQRQSSRcRSSSjealous
RQRRSRS\\SSSSjealous >
PZTMRXSWOOQMjean
RZNPSSSeSNMNjeane*
RZNPSSSeSNMNjeanette
TPSSSSSRVSSSjeans
\\OSSSRSKVSSSjeep
YOSSSRSQUSSSjeeps
SSPSS[ROSRSUjeez
SSQRSRSYSSTSjehov*
SSQRSRSYSSTSjehovah's
TMRQSSWYVRSSjelly
PSWQRSSXSSTSjenev*
PSWQRSSXSSTSjenever
MSSSSSSYSSSSjeopa*
MSSSSSSYSSSSjeopardy
SSSSRSSSSSSSjerk
ZRRRSSSNSPSPjerky
OSUTSPRWQUSTjerse*
OVUUSPRTQSRSjersey
IWNSSQSOPUTTjersey >
SRSSSSSZSSSSjersey's
SRSSSSSPSUTTjerseys
LSSRSVSSRSSUjess
PPRQOOSiQRSQjesus
SRSSSSSQRSSSjet
VSPQ[NQJTRSQjewel*
YSSSSOSRSSSSjeweler
STSSSRRPSSSSjeweller
SSSSRSSSTSSSjewellery
PRQQ\\SSNSRSQjewels
SSVSSRSRSTUSjfk
QRPSSQSYNRRRji
KORS\\RS\\PSSRjiffy
QQSSLSSbPSSSjiffy bag
USSRSSSPSSSSjiggl*
USSRSSSPSSSSjiggle
@ZYWSOR^ORTRjigsa*
ORWVSQR^QUVUjigsaw
SUVRSPSRSQQPjigsaw's
DYSUSSSSRRSSjigsaws
QRSRSSSiRSSSjim
SWOTSSSURQSRjingl*
SSSPSSSVRSSSjingle
SWOWSSSRSQSRjingling
SRRSSqS1SSSRjo
URWSSSSSRSSSjo'bu*
URWSSSSSRSSSjo'burg
RSSSSSSWSSSSjoan
QSVSSTSSSSSTjoann*
QSVSSTSSSSSTjoanne
SNYM[JRZUTSQjob
SSQPcVRVRPPPjob >
]RPRSSSZRRQQjob on
QSBSSSSsPSSTjobs
PR]SSRWQOXXWjobur*
PR]SSRWQOXXWjoburg
VUSSSSSPRSSSjock
SSURSSSTSRSRjodie's
SSURSSSTSRSRjodie*
PSSSS\\SKSSSSjoe
SSSSSSSSTSSSjoey
SSSSSSSRRSSVjog
MSSTSSSSSTSSjogge*
MSSTSSSSSTSSjogger
TSSRSSSNUSSSjoggi*
TSSRSSSNUSSSjogging
QSSSSRSUSSSSjohan*
QSSSSRSUSSSSjohannesburg
RQYSSQS`STTSjohn
SRRSSSSUSTTSjohn'*
SRRSSSSUSTTSjohn's
TSRSSSSTSSSSjohns
UQ]SSSSHSSSSjoin
PVPRRSWVRRSQjoine*
QSQRRTWURSSQjoined
RVRSSSSUSSSSjoiner
NSTRSSSYRSSSjoini*
NSTRSSSYRSSSjoining
LSUSSSSZSSSSjoins
QQUSSRSVRRRSjoint
UXW[RTUKQVVTjoke
S\\WQRZVNORRQjoke >
SSQSSSSNTSSSjoke'*
SSQSSSSNTSSSjoke's
RVSSSSSRRSSSjoker
RRQQWWSXTRSSjokes
RNRSSSSWRWUVjokin*
RNRSSSSWRWUVjoking
QSRVSSSZTTSSjollo*
QSRVSSSZTTSSjollof
SR_SSSRLSQQQjopli*
SR_SSSRLSQQQjoplin
PWSSSRSNSSSSjorda*
RUSSSRSQSSSSjordan
RUSSSRSQSSSSjordan's
SSSRSSSTRUUUjosef
GRSLSQSoTSSSjosep*
GRSLSQSoTSSSjoseph
RMSRSZSKSRSTjosh
SQSPSYSMSRSTjoshe*
SQSPSYSMSRSTjoshes
RRQSS[UMRPOSjourn*
XRSSSSSLTSSSjournal
MSQSS[UTQPOSjourney
QSRSS[UWQOOSjourney >
WQQSSSSXTSSSjouve*
WQQSSSSXTSSSjouvert
VS[PRRSRTWWTjoy
SQSSRSSSUSSSjoyco*
SQSSRSSSUSSSjoycons
TSSSSSSNTSSSjoys
TXRSSSSMTSSSjubil*
TXRSSSSMTSSSjubilee
tIMORQRA]OQPjudge
VRQSRUSQTRRSjudge >
_NQQSPRS\\QRQjudge at
SSSSSSSPURRRjudge's
SSSSSSSPURRRjudge*
M\\SSSQSRQSSRjudgi*
M\\SSSQSRQSSRjudging
LYcSSQSJQTSTjug
XSRRRRSHTQRSjuice
PRSSSSScUSSRjuice*
PRSSSSScUSSRjuicer
SRGSSRSmSSSSjulie
NSSSSSSZSSSSjulie*
NSSSSSSZSSSSjuliet
LPRSSLZWTRQRjuly
VQUSSPSdXQQQjuly >
NS[SSSSPRVUWjuly and
QSSRSSSYRSSSjumbl*
QSSRSSSYRSSSjumble
OSQ[SSSYTSQTjump
bKMQRPSVUSSRjumpe*
\\IQSSRSMTSSQjumped
ZUORRQS\\TSRRjumper
SSSSSSSOSSRSjumper >
RSSSSSSSSSSUjumpers
WRSSSQRMUSSRjumpi*
WRSSSQRMUSSRjumping
dPVRSRSVPQQRjumps
MKNOR`VDSUVUjune
QRhPSVR\\SSSTjune >
VRQSS]NSSVVTjune and
DPcSSSSSRSSTjunes
OQmSSSRQSUTUjunet*
OQmSSSRQSUTUjuneteenth
QSQSSVS[SSSSjunio*
QSQSSVS[SSSSjunior
URSSSSSSWRSRjunk
XSSSSRSLSSSSjury
TQOU\\IOUVQTNjust
HQTVWQS_RUTTjust a
O^QRQQSPRRRRjust as
TQRSSVSNSSSSjust don't
M^TQRMSOQRSPjust like
UQRSSRSUSSSSjust right
USVRSRSKSPRPjust says
=RUQYTSgQQRTjust the
QSKNXTS_VQSSjust to
SSRSSWSQSSSTjusti*
SSRSSWSQSSSTjustice
NSSSVSSWRSSSjute
JbWGSOS`QRUPk
PaPOSQSRPSTSk >
PRWRSSSXTSTSk's
PRgRSRSOO[]Ykab
JQYSSFSgRTTUkafka
SSSSSSSSUSSSkajal
USSSSSSRSQSQkakad*
USSSSSSRSQSQkakadu
SSSVSSSPSSRTkale
PSSSSSSWSSSSkalgo*
PSSSSSSWSSSSkalgoorlie
YRRSSRSNRRSRkalim*
YRRSSRSNRRSRkalimba
RSSRSSSYSSSSkalin*
RSSRSSSYSSSSkaline
SRSSSSSVSSSSkamlo*
SRSSSSSVSSSSkamloops
SSSSSSSSTSSSkanch*
SSSSSSSSTSSSkanchipuram
SSSSSSSSTSSSkanga*
SSSSSSSSTSSSkangaroo's
SSSSSSSNSTTSkanpu*
SSSSSSSNSTTSkanpur
^RRSSSSJQSTSkansa*
^RRSSSSJQSTSkansas
OOoRSPSKPXYWkarac*
OOoRSPSKPXYWkarachi
SRSSSVSWSSRTkaren
USRMSSSXSSTSkaroo
SR`SSSSLSSSSkaru
PSYSSSSHSTTTkarva
TRSSSSSYSSSSkaspa*
TRSSSSSYSSSSkasparov
SRSSSSRSSSSSkathm*
SRSSSSRSSSSSkathmandu
SSZSSRSPSSSSkatow*
SSZSSRSPSSSSkatowice
eLORSVRLURTSkayak
SSSPS[SQSSSTkayak*
SSSPS[SQSSSTkayaks
JSSSSSS^SSSSkayla
_UPQRPSIVRRPkayle*
_UPQRPSIVRRPkayleigh
iRRRSPSIZPQNkazoo
NgPSSRSMSRQQkazoo*
NgPSSRSMSRQQkazoos
QSXSSSSPSSSSkearn*
QSXSSSSPSSSSkearny
PSOUSSSQSSRSkebab
^SWOSRTHQSSSkeen
SOMdRVQSWPQTkeep
CUbOTRSRQRSRkeep a
SSRPSVSORQSSkeep asking
LSZOS[S[RRRTkeep it
LJPKSYSYUTTTkeep the
URRRSSSSSSSSkeepe*
USRRSSSRSSSSkeeper
SRSSSSSUSSSSkeeper's
IVLPUYS]SQRQkeepi*
IVLPUYS]SQRQkeeping
VQVWRNRPVXTTkeeps
PN\\PRSShTTTUkeeps the
XSPPSRSWTSSSkeeps time
SSRPSVSORQSSkeep~@answering
P[QRSQSUUSSRkeep~@fail_verb
@OKRRSRlQUUWkeg
HSVSRSSXRTTUkeg >
SRSSSTSRSSSSkelly
SRSSSTSRSSSSkelly's
SRSSSTSRSSSSkelly*
SSQSSSS[SSRRkelow*
SSQSSSS[SSRRkelowna
ISRPWRS]SSSSkelpi*
ISRPWRS]SSSSkelpie
TSRSS`SGQSSSken
XSRSSSSRWRRPkenma*
XSRSSSSRWRRPkenmare
L\\USSRSQSQRRkenne*
L\\USSRSQSQRRkennedys
RSMSSQRqUSSRkent
RSQSSSSVSSSSkente
LQYQSRRVRVTUkentu*
LQYQSRRVRVTUkentucky
RQHSSRR]SUTTkentucky >
OSSSSSSWSSSTkenwo*
OSSSSSSWSSSTkenworth
TSSRSSSQSSSSkeple*
TSSRSSSQSSSSkepler
MOUHTeFYRIPUkept
PSSSRZJ^RUTTkept a
QRLQRTSbRSSTkept it
WSSRSUSMSPQQkept me
PSKQSZSOPPRUkept my
VSOPVOS_UQSQkept the
USJPS\\SIPMPSkept~@me
SSSSSSSRSSSSker
RSQZSHS_STSSkeral*
RSQZSHS_STSSkerala
PSJVSSSiSVQUkerb
SRSSSUSSRSSSkermi*
SRSSSUSSRSSSkermit
SSSSSSSRSSSSkerr
VRSQSSSTRRRRkerry
PSSQSSSYSTTTkerry >
^SRQSSSQSSSRkeswi*
^SRQSSSQSSSRkeswick
RSYQSQSJSTTSkette*
RSYQSQSJSTTSkettering
YZVQTNQHPPPNkettl*
WOZRTPQQRSQRkettle
jIPSSNR;WRQPkettle >
OSRUSTSSRURVkettle boiled
YRRTSRSSQSSRkettle's
P`PRSRSKRQSPkettlebell
SSRSSSSSSSSSkettlesandco
QRSLSQSdTSSSkev
L?EOQiSWPOP]kevin
GSQTSSS^RPQOkevin >
ISPSSaSLRSRTkevin's
ISPSSaSLRSRTkevin*
W_JVSSR@WUPRkey
VYQPRRSTUQQOkeybo*
RYRQRTSTQQQPkeyboard
O[RRSQSRQOOOkeyboard >
WSRRSQSRXSSRkeyboard's
SRISS]SVSSSSkeych*
SRISS]SVSSSSkeychain
`SOLSSSSSRRSkeyed
OSUSSSSURSTSkeyfi*
OSUSSSSURSTSkeyfinder
RSSSSSSMSSSSkeypa*
RSSSSSSMSSSSkeypad
ZJJQRPSOXSSRkeys
SRSSSSSSSSSSkeywo*
SRSSSSSSSSSSkeywork
LQSXSSSSRUSUkhans
QSTSSSSTSSSSkia
VRSSSSSWSSSSkibbl*
VRSSSSSWSSSSkibble
HKPpRNRHRWRUkick
PLQaSOSHQTSSkick >
SSUVSQRUTURSkick it
RSWSSSSSSSSSkickb*
RSWSSSSSSSSSkickboard
SQPXSQSHRTQTkicke*
SQPXSQSHRTQTkicked
OQSYSSSHQTQTkicked it
SSNSSSSOSSSSkickf*
SSNSSSSOSSSSkickflip
QRSUSSSUSWSVkicki*
QRSUSSSUSWSVkicking
SSSWSSSQRTSTkicks
NUZ`RSQOQUPUkid
JOPVSOSeRTRSkid >
VYISSSSCRQQQkid's
SRRTSSSZSTRTkiddi*
SRRTSSSZSTRTkidding
VPRSSUSSQTTTkidne*
VPRSSUSSQTTTkidney
SRPTU]RaSTQQkids
YROSSKSVWTSQkids >
QROQSUS\\TSSSkids one
URSSSSSWSSSSkill
TSSSRSSQTSSSkilla*
TSSSRSSQTSSSkillarney
dKPRSRSJ[QRQkille*
]SPSSSSHSSSSkilled
XNRRSSS[WQRRkiller
TPTSSSSMVSSRkiller's
TSSRSQSSSSSSkilly*
TSSRSQSSSSSSkillybegs
MROSS^STRSSSkiln
SRSSSSSSTSSSkilne*
SRSSSSSSTSSSkilner
PO\\WSSQKTVTUkilo
ZRO\\SRSVTRQRkilom*
TSSSSSSPSRRRkilometers
YRP\\SSSQTSSSkilometre
SSRRSSS\\SRRSkilometres
]NQTRQR\\TUUTkilos
`OQQSSRKUSSRkilos >
NSLVSQSMRUSUkilos of
RQSYSSSRSSRSkimbe*
RQSYSSSRSSRSkimberley
VSSSSSSLSSSSkimch*
VSSSSSSLSSSSkimchi
PLNHV\\RPSMRVkind
NQRPS^S`TQRXkind >
hSSMSFSUUSSRkind about
ZMQMSMR[XRTQkind of
bRVRRRSTNPRPkinda
PWZSRRSTQSTSkinde*
RRPSSSSaQTSSkinder
RX]SSRSFSRTRkindergarten
PRVMSTS[RRTRkindl*
PRVMSTS[RRTRkindly
QSIRS_SISQQSkindly wait
NRTSSYSPSSSVkindn*
NRTSSYSPSSSVkindness
NSSSSTSXSSSUkindy
AoNQRMX]MSSQking
PXQSSQSLSUVSking >
USSSSQS=SSSSking'*
USSSSQS=SSSSking's
SQSSSSSSUSSSkingp*
SQSSSSSSUSSSkingpin
PSUSSRSSRVVWkings
KS[RSSSRRWXWkings*
KS[RSSSRRWXWkingston
USSSSSSSSSSSkink
TRSSSSSSTSSSkinke*
TRSSSSSSTSSSkinked
bQQRSTSMXPROkinks
NTHQSqSBSQSOkiri
SSSSSSSSTSSSkisho*
SSSSSSSSTSSSkishore
QPVKSMSmTTTUkiss
NURPSTS]RRRQkisse*
SVURSRSNSSRRkissed
NRPQSVSbRSSRkisses
OSSSSSSWSSSSkissi*
OSSSSSSWSSSSkissing
SSQSRSSPSSSSkisum*
SSQSRSSPSSSSkisumu
WkSSQRQIUQTLkit
M_PUSOSNUPQNkit >
MWXSSRSTRTSTkit's
RSUPSRSSUTSRkitch*
WTUPSRSQUTSRkitchen
YRS[RYRITRRSkitchen >
XOQSSSSEVUSTkitchen and
OSVTSSSXSTSTkitchen for
NRSSSSSUSSSSkitchens
SZQQSQSXRRRRkite
SQTSSSSESTTTkites
SR`SSSSLSSSSkitna
RWOSSSSSSRRRkits
HQPRRVS\\QRRUkitte*
QOSRRWSYQSTTkitten
JUPSSSSVRRQSkittens
LV\\SSSSSPTUVkit~@arrival
ISSSSOSlSTSSkiwi
SSSRSTSSSSSTkiwib*
SSSRSTSSSSSTkiwibloom
OSSSSSSSRSSSkiwif*
OSSSSSSSRSSSkiwifruit
USSSSSRPSSSSkleen*
USSSSSRPSSSSkleenex
MSSUSSSTSSSSkloof
ZSQSSRSSURSQkm
RRSSSST\\QSSSkmart
USSSSSSRSQSQkms
oOORSSSQYNMNknack
TTRSSSSSTQQQknack*
TTRSSSSSTQQQknackered
NSSSSSSWTSSSknead*
NSSSSSSWTSSSkneading
aKYZSNS;XXTTknee
aRTSSRSEUTRSknee >
ZQSQSRSTVSSRkneel
TSSSSSSNTSSSkneel*
SSSSSSSXSSSSkneeler
TSSSSSSJTSSSkneeling
]OHXSOSX]MOLknees
ISS\\STS`RTSVknees >
\\SMSSRSQSSSSknelt
HLX]YZhKPTUQknew
GOHbWLlVRSRQknew >
LShNSQSUSTTTknew that
LPZ[SYSKRUTVknew the
VPWQRSRBRSSSknew what
^SRX]NRGQOOLknife
QOQNMQSsRSSPknife >
FSRSXSRaQSSRknife and
^VOSSTSDSSRPknigh*
SRSSSXSISSSRknight
^VPSSPSNSSRRknights
bPRSSYSENUUTknit
MRRTSRRZVRURknitt*
TSSSSRSJTSSRknitted
LRRTSRRcURUSknitting
SSSRSRSRTSTSknitting >
TVRORPSSTSRQknive*
TVRORPSSTSRQknives
PRNSV_S\\QRRWknob
MRKYSSSqSUSUknob'*
MRKYSSSqSUSUknob's
hSSQPMSJSSSSknobs
OJPhRBSNOZNTknock
LRV^SOSQOXOXknock >
HRJpRHTUPWPUknock*
MPOTSLTeQURVknocked
SSRZSLSIRTSSknocked >
QMSdSRSHRVSVknocker
RNSaSRSHRVSUknocker >
TSRSSSSSUSSSknocking
R[RPSQSRQRRQknockoff
OSO`SSSOSTRQknocks
\\PKR_RSSUOPPknot
SSSSSSURSSSSknots
RRQKSRN^VUVWknow
GU^MSOTbSVTUknow >
GSRVSKSjUSSSknow a
aPOSSRSDTSSRknow about
JQNRSQScQSTVknow all
XLQQSISYRWTUknow how
QQO_SXSWZVSVknow it
kRNRSVS-SQSRknow it's
ORRQSqS-QTUUknow that
HZ]QRVS\\NWWRknow the
MU]SWHRJSTTUknow what
JRTQSZSQVPRQknow where
VVONSLS\\WQSPknow who
PLPQSUSbRVVUknowi*
PLPQSUSbRVVUknowing
SWRSSSSWRSSSknowl*
SWRSSSSWRSSSknowledge
HTPMSPSjSTPQknown
SSNSSQSVTSSSknown to
LLZVTQPDPXWUknows
VLhQSLRUTUVTknows >
NSRVSRSbQRRRknows it
LRVMSRQiRTVTknows me
HSQRSRScSTRRknows my
PWURURSHRWVUknows where
YQPISPQaSTTRknows~@me
WRYSSRSLTPRQknow~@intensifier
VRQQSOS`TRSPknuck*
VRQSSRSQSSSSknuckle
SSSQSQSbTRSPknuckles
NMRSSSSeSSSSkoala
XSQSSTSETSSRkochi
NQTSSSSaSTTTkoeks*
NQTSSSSaSTTTkoeksisters
^SRSSKSQ[SSOkohla*
^SRSSKSQ[SSOkohlapuris
RR\\SSQPSSTTTkohli
LRVTSRSUQVRVkoi
SSSSSSSPSSSSkolas*
SSSSSSSPSSSSkolashringar
SSSSSPSSSSSQkolka*
SSSSSPSSSSSQkolkata
RSSSSKZSSSSRkorea
LVSSSSSSSRSSkowal
PSQZSRSMSSSSkowal*
PSQZSRSMSSSSkowalczyk
SSTOSSSSSSSSkowlo*
SSTOSSSSSSSSkowloon
QSRSTSSRTSSSkraft
USSSSRSRTSSSkrako*
USSSSRSRTSSSkrakow
RSQSSSSWSSTRkrakó*
RSQSSSSWSSTRkraków
XSISSRSSUSSRkrey
TSSRSSSRSSSSkruge*
TSSRSSSRSSSSkruger
OUSRSSSWSSSSkrumk*
OUSRSSSWSSSSkrumkake
SSSVSSSSSUSUkudos
SSSSSSSSVSSSkumar
PSXSSSSSRSSTkumas*
PSXSSSSSRSSTkumasi
SSSSSSSRSSSSkumku*
SSSSSSSRSSSSkumkum
SRRUSSSTSSSTkunun*
SRRUSSSTSSSTkununurra
kSVRSOSGSPRNkurta
WSSSSSSORSSRkurti
QSURSSSSSTUTkuwai*
QSURSSSSSTUTkuwait
PZSSSSSSQSSSkyle
PZSSSSSPPSSSkyles
VRSRSQSdLOPLl
KVQRSQSjLPQNl >
SSSSSSSRSTSSl'amo*
SSSSSSSRSTSSl'amours
DQRSSSSpMRRQla
aSOSSSSGSQSPlab
JZ[Y`IPSMXVTlabel
LO[\\ROSbRTUSlabel >
RQ_GSVSHSSTTlabel and
NQcQPNSTO\\\\Zlabel created
TUUTSOSKTRQQlabel says
QQTRQ`SGSRRSlabel was
SVSSSQSSPSSSlabel's
eNRRQNRRVUSSlabel*
[SNSRSSOTSRRlabelled
]JWRSPRWXUUSlabels
RSOOSURoSSSUlabor
SSRQSVSUROROlabou*
SSRQSVSUROROlabour
SSRQSVSUROROlabour day
SSRQSVSUROROlabour~@time_span
MRRTSSS\\VRRRlabra*
MRRTSSS\\VRRRlabrador
ZORQSSSaUSTSlace
RQSSSRSSTSSSlaces
RSRRSSSUSSSSlacqu*
RSRRSSSUSSSSlacquer
RSK\\QHQOUVRUlad
PSQ[SOSPRTRSlad >
OSSSSRSQRPSQlad on
URVQSTSRTVSVlad who
VP^RSOSGQTUTlad's
ZN]TQHQLYORMladde*
LN_TQIQYYQSNladder
SPNLSMS_VRSPladder >
bSQSSSSFRQSRladder's
`VNPSLSVRRRNladie*
`VNPSLSVRRRNladies
NQSUSSSXSUSUladle
LLOVQfS[OQRUlads
SRWSSbS?MTTWlads >
LJY\\SPQUK_VXlady
MSQUSSSQSWSUlady >
`SbQSNRFVRSOlady at
WRRRSOScQSSTlady in
LSUTSTSORQQTlady on
TSRPSYSGPTSSlady who
RSRVSWSRSSSTlady with
VTWRSQSWTQRQlady'*
VTWRSQSWTQRQlady's
SSSSSSSQSSSSlag
VSSSSSSPTSSSlagge*
VSSSSSSPTSSSlagged
SS^SQORDRVWTlagos
WSSSSQSKTSSSlahor*
WSSSSQSKTSSSlahore
HPWNVPSVNTUVlaid
PRuORQSASRSRlain
SSSSSSSXTRSRlajpa*
SSSSSSSXTRSRlajpat
\\MRJRNSHZPRPlake
[OSSSSSAXQQQlake >
STSSSSSNRSSSlaksa
QXGQSUS_UTTSlamb
SSSSSRSSSSSSlamb'*
SSSSSRSSSSSSlamb's
KQ]QSQR`RWXVlambi*
KQ]QSQR`RWXVlambing
QQMRSSSsSUVUlambs
TSMRSSSHWQROlamin*
SSSRSSS[TSSSlaminate
RSORSSSFSSSSlaminated
USQSSSSNVQROlaminator
VTVRRVRXVMQKlamp
_M_LSPSDRSWRlamp >
ITQSSWS[RTTTlamp and
FSXSSTSRSUTUlamp for
VRO]SQSMUSSRlamp on
M^SRSRSMROSOlamp'*
M^SRSRSMROSOlamp's
SSSSSSSSSSSTlampa*
SSSSSSSSSSSTlampandloaf
TQSPSTR_RWVYlamps
KR[SSSRTRSSUlamps >
SRQTSQSTRSRSlamps*
SRQTSQSTRSRSlampshade
SSSRSSSSSSTSlan
N]PSSSSSRRRRlanca*
N]PSSSSSRRRRlancaster
SVSRSSSSRSSSlance
RUSRSSSQSSSSlance*
RUSRSSSQSSSSlancets
HPUiRZSKPUTVland
RNZOSTSMRUVUlande*
RNZOSTSMRUVUlanded
[SKQSVSWSSTRlanded in
QQ\\QSRSPTQRRlanded on
RSQVSSSUTSSUlandi*
RSQVSSSUTSSUlanding
UQTRRTRbVSTTlandl*
TRSSSSSLTSSSlandlady
TRVRRTSXTSTTlandlord
SSQSSSScSSSSlandlord's
SSSSSSSQSSSSlands
?QMbSOUkO^SYlane
VSOSSSSNSSQRlane for
SSUQSRSUSSSSlangl*
SSUQSRSUSSSSlangley
TSSQRSSVXPRPlangu*
ZRPPQPSXXQSPlanguage
MSVTTVSRRRRTlanguages
GRWSSQS[QTSWlanguages >
XQRRSUSCTQRPlanguages and
PSSSSSSVSSSSlanka*
PSSSSSSVSSSSlankan
SQWPSQRWQVUUlante*
RRTQSRSTSUTUlantern
TRVRSQRWRTSSlanterns
PS[SSQSXSTTSlanterns are
TSIWSUSRRSSRlanza*
TSIWSUSRRSSRlanzarote
LRWSSSSQRSQSlap
OSTSSSSFURQRlap >
WWQSSWSOSSSRlaps
aLPUQQSKWTRSlapto*
[LQVQQSLWTRSlaptop
YSSRSSSRSSSSlaptop's
YSSQSTSQSRSQlaram*
YSSQSTSQSRSQlaramie
SSOSSSSWSSSSlarap*
SSOSSSSWSSSSlarapinta
QQSSSSSTSSSSlard
OT]QRRSRRSSRlared*
OT]QRRSRRSSRlaredo
IdZSQORGRSSSlarge
aPQTSSRSSUSUlarge >
RSSSSSSVSSSSlarge*
RSSSSSSVSSSSlarger
VRcSSTQLTSSTlarne
BSSPSSRtSTSTlarry
PSSSSSSSSSSSlarse*
PSSSSSSSSSSSlarsen's
[SRSSSSJSSSSlasag*
[SRSSSSJSSSSlasagna
JaSSSRSRSSSSlaser
KOVPSQS\\SRQRlashe*
>SWSSRScSSSSlashed
`ORQSSSLSRQRlashes
LRMYSVSPRUSVlass
K_\\PTPSNHXVVlast
RPNSSPS]PRRSlast >
TQeQSRPMQRUQlast i
STTSSSSMRSSRlast month
HZRXSRS[QUTVlast night
HQQSS\\RSSSRWlast one
PL]SSOSSRUTUlast seen
VQaPSNS<UTTTlast week
KZNSSUTSRQSPlast year
SbLSSSSGQRSPlast year's
QOLQSPS^ZPROlaste*
QOLQSPS^ZPROlasted
SRSSSSSOUSSSlasted a
OSSSSSU]QSSSlasts
]P\\NSSSQUUTTlatch
WRTRSRSRSRRRlatch*
SSSSSSSRSSSSlatched
WRTRSRSRSRRRlatches
MXnOSNWMMZ\\Xlate
SDRQRPSISVSUlate >
M[JUSWSOUQROlate by
SSTSSVVDPSSSlate father
RQYSSRRHNTTUlate for
XSFWSPRYQUSSlate husband
XTNWSRSNUSPRlate in
KQTSSSSSRTTUlate so
IWVQSRS^RSSTlate wife
ZISSSSROVSSSlaten*
ZISSSSROVSSSlatency
RLSKS[XIPTSRlater
RSTSSPSPSSSSlater my
RN_YSMRTSWSSlater than
VSSRURSNQSSSlathe
USSSSRSQRSSSlathe*
USSSSRSQRSSSlathers
QSSSSRRYSSSSlatin
TRSSSSSQSSSSlatte*
TRSSSSSQSSSSlatter
QSSSSTSSSSSSlatvi*
QSSSSTSSSSSSlatvia
RQTMRTRrVSSRlaugh
>ULOSTSdSSSTlaugh >
fR\\QRRRLVRROlaugh at
YTIDRTTbVLNPlaugh*
UTMNR[UVQLNTlaughed
LPQRReUNROPQlaughed >
QSQSSIV[SRRQlaughed and
HSRRSbSQOQQ[laughed at
VUPVSQSQQSSSlaughed so
ZSOPSQS_USSRlaughed till
VUPVSQSQQSSSlaughed~@intensifier
ZTPISNRUUTTRlaughing
QNSRSPSZSUUTlaughing >
PSRSSPS]VRRQlaughs
NSSSSRSGVRRQlaughs >
QR^OSQSKSVUUlaunc*
QS`RSRSKRVVVlaunch
QRQRSSSSSTSTlaunched
USSSSQSRSSSSlauncher
SSSQSSSSTQRRlaunches
POQYQPS`QUSVlaund*
POQYQPS`QUSVlaundry
TSRSSSSSTRRRlava
QQcSRQSPSUUTlaval
RTQRWSSVPPPPlaven*
RTQRWSSVPPPPlavender
SSSQSSSSSSSSlaver*
SSSQSSSSSSSSlaverton
NSSSSSSWTSSSlavin*
NSSSSSSWTSSSlavinia
HNDQSWRhUQOMlaw
]OQQRRSSSPPPlaw >
GPWSSUS]RTUVlaw has
SSZQSSSKSSSSlaw's
PRQRSRSvTSSSlawd
WONQRSSWSWTWlawn
ZSP\\SSSHTUSUlawn >
PRPSSSSOSRRTlawn to
SSH[SSSMSSNSlawnm*
SSH[SSSMSSNSlawnmower
VQORSRS[TRQQlaws
OQQQSWS`RQQSlawye*
PRSRS[SRRSSUlawyer
RRQRSPSaTQQQlawyers
WZQSSRSZVSSRlaw~@answering
MOUQRSRfRPRSlay
TOQSSORZTSSSlay down
QOUSVSSORSSSlayer
QPSSVSSORSSSlayer of
[KSSYSSLTRSRlayer*
[KSSYSSLTRSRlayers
RSRSSQSbSSSSlayin*
RSRSSQSbSSSSlaying
`RSRSSSLUSSSlazin*
`RSRSSSLUSSSlaziness
PSVSSQSSRSSSlazy
QSWSSSRROWVYlbs
EMPRSSSfSTUTlead
SRQSTRSPTTTTleads
\\RSORRSHVNPNleaf
ORQPSRSZUQQQleaf blower
SPUSSSSSSVVUleafe*
SPUSSSSSSVVUleafed
KRSRSUSYTSTSleafl*
QRQRSWSVTRSRleaflet
MSUSSRSWSTTSleaflets
PQSSSRSUTSSRleafs
[XQXSQSCOVSVleagu*
dURRSQSGRSSSleague
JVSYSSSOPVSVleague's
_PROVRS^VPRPleak
JYRVTRSIPTSTleake*
JYRVTRSIPTSTleaked
KYSRSRSURRSTleaki*
KYSRSRSURRSTleaking
o7NOQYQK\\OPNleaks
_IRSRWROZSRRleaks >
IRRSSSSnRSSSlean
KSR^RRSDRYPWleane*
KSR^RRSDRYPWleaned
LSScSRSLQWQWleaned it
ORRUSSSORURTleaned on
[OK[SSRUTSPTleani*
[OK[SSRUTSPTleaning
LOL[SSRgRSPTleaning on
nQKOQPSLULNLleans
WSPSSRSSSSSSleapi*
WSPSSRSSSSSSleaping
SSTPSSSNSSSSleapt
ILNOSVRpLOQQlearn
JPPPSRRoMPQMlearn >
QSSSSZSMRSSTlearn to
RNQHTRSeRRTRlearn*
LOUNURSaQQSPlearned
JRbORSRTQVWWlearned to
YSMSSPS^WRQQlearning
WSVSSVS@PUUWlearns
NSRMSSS_SSTSlearnt
SSTSSTSNSWWVlease
SSSSSSSPRSSSleash
ZQMRTZO\\QMORleast
PLQYRRSOQSRSleast >
g^SVSMS?RQSOleast the
Z[OORRSGURRQleath*
[PQORTSMWRSRleather
\\QRSSRSRRSSSleather's
I`RSSRSORSSSleatherman
YNQOS^TVWQVPleave
MRQRSVSXTSUTleave >
TQP[SRS_VRRRleave it
MUUMSPSSRQSPleave the
WK]LSRRVVTXUleave*
OR]SSRS[SVVVleaver's
[LSLSSRNVQVRleaves
PSRWSWSRRTSTleaves a
OQ\\QSPSGSVWUleavi*
OQ\\QSPSGSVWUleaving
SR]PSSSVRSTSleaving cert
PSRSSSS[SSSSleban*
PSRSSSS[SSSSlebanon
QQQPSeSQSQRVlectu*
QQQPSeSMTQRVlecture
SSSSSSSXSSSSlectures
PSZSSRSPSUTTled
USSSSRSRTSSSleder*
USSSSRSRTSSSlederhosen
SQSSSSSSUSSSleds
WSNSS[SMRQRQlee
QW]PRXPQRTUUleeds
SR\\QSYQRSSUSleeds >
XVWRSQSXUSSRleeds to
\\SQSSSSOSSSSleeee*
\\SQSSSSOSSSSleeeeds
XRSUSSSGSSSSleeks
]^VEMQMXVJNJleft
YXOMSaS\\UMROleft >
^TQKRPS\\WQSRleft a
ZRPQSXSIVOQQleft and
IS\\[SPSHPQNRleft at
MTS^SSSGQVRVleft by
eLRQSSSP\\PRPleft ear
MVPSSSSYSTUTleft for
RUQSSRSHUPQPleft hand
W_FOSVSZTMOOleft handed
TSQfSNSWQTQUleft in
HLMiRSRLPPOSleft it
PNJSSgSSUQQWleft me
PNJ]R_SUOSTTleft on
JfQQSPSEQOQMleft one
NWPXRSSOSTSTleft out
OQR[SUSYSUPUleft outside
NbSFSRSQQMPMleft shoe
dLSRSSSCWSSSleft side
RVRQSVSPSUTWleft the
KMYdSORQQZTZleft with
TSSSSRSSSSSSlefti*
TSSSSRSSSSSSleftie
RSRSSQSWSSSSlefto*
RSRSSQSWSSSSleftovers
OcNQSRRQOMOMlefts
PgPRSQRJOMPNlefts >
RSIQSSS]SSSSlefty
U[VQRXRQRTVUleg
KVVRRRSGNUVUleg >
VTSRSSSMTRSSleg of
SSRSSSSVSSSSlegal
SSRSSQS`USSRlegal*
SSRSSQS`USSRlegally
MPGRU]RhNOOSlegen*
TPQRUYSYQRQPlegend
TPQRSZSYQRQPlegend >
LRJSSWSbPPQVlegends
RSSSSSSSSSSSlegge*
RSSSSSSSSSSSlegged
XZSSSQSNUSRQleggi*
XZSSSQSNUSRQleggings
USMSSRSWTSTSlegio*
USMSSRSWTSTSlegion
KPZSSSSUQWVWlego
EWRVSTSWOTSTlegs
UZQSSSSMQSSTlegs >
IQ`VRQQWPXWXleice*
IQ`VRQQWPXWXleicester
SUKXSJSSRQOPleicester >
RVSSSRSRSSSSleigh*
RVSSSRSRSSSSleighton
RR[RRPSQQTUTleipz*
RR[RRPSQQTUTleipzig
SSXRRSSSRSTTleipzig and
\\SRSSPSZSPSPleith
_OVQTOS_QOPNlekke*
_OVQTOS_QOPNlekker
GNVORSS[TTTUlemon
QSRNSSS_SSTSlend
SSQSSSSUSSSSlendi*
SSQSSSSUSSSSlending
WSPWSTSSPUSUlengt*
USQWSSSSPUSUlength
URSSTSSERTTUlength of
USRSSTSSSSSSlengths
J[[OSRSLSRTRlens
D\\]RSRSVQSTSlens is
USSSSSSHSSSSlense*
USSSSSSHSSSSlenses
HQgPQ\\R\\SVVTlent
ROZPQXR?TVUVlent >
NWPSSSSORRRRlenti*
MWQSSSSRRRRRlentil
TSSSSSSPSSSSlentils
OSWSSXSWTSSRlent~@me
SSQQSWSRSSSSleo
XRQOSSS\\USSSleopa*
VSRSSSSNSSSSleopard
URROSSSaUSSSleopardstown
RIFLRQn\\GMQNless
NJQQSV[bRSSRless >
NRSRSM^FOSSRless at
USPRSRVISQSQless in
WQRSSSRUSSSSless so
MWSSQRWOORRRless than
YPGWUOSSNRMQlesso*
XPORUOSYPRQQlesson
SSKXSSSMQSOSlessons
MWSSQRWOORRRless~@comparison
VSVSSUSKSSSTless~@conduct
WQRSSSRUSSSSless~@intensifier
SSSSSRS=SSSSlest
VWP[QXQIRSSOlet
\\JLTRRS\\UTRTlet go
A]TZSPRPPTTWlet it
RRXOSQSTQUUPlet me
JWP\\SQSSUUTTlet the
JOPSRP[YSUVTlet's
UPRSSSSOSSSSletha*
UPRSSSSOSSSSlethal
ZSLMSOS\\TSTSlethb*
ZSLMSOS\\TSTSlethbridge
gQMQSHRLYRSPlets
URSSSRSQUQQRlets go
VSNTSRSRUUTTlets you
TM[LS`WSRVZXlette*
QVTMQVYZWRQOletter
QMLPR[XXYQQSletter >
KQnUSTSEK]a\\letterbox
SSSSSPSJSSSSletterbox is
SSQSSSSVSSSSlettered
^LAPU]RWVMNSletters
\\SMSRTSQSSRTletters >
RSQSSNSVTQRSletters and
TSSSSSSRSSSSletti*
TSSSSSSRSSSSletting
TSSWSSSMTQPRlettu*
ZSSSSSSOUPPQlettuce
MSSWSSSQRTRUlettuces
PXWHSPS`QTROlet~@me
VSRSRSSRSSSSlev
hWIVRZRAUNPNlevel
OQQUSXSIYNPOlevel >
WSQSSSSEUSRSlevel*
WSQSSSSDUSRSlevelled
]PSSSYSNTSSTlever
VSRRSQSOUSSRlever*
VSRRSQSOUSSRlevers
PURSSSSXSSSSlevit*
PURSSSSXSSSSleviticus
OQSVSRSSSTSUleyla*
SSSSSSSHSSSTleyland
OQSVSRS^STSTleylandii
ROTSSSSOSSSRliam
SiNRSSSLSSSRlian
RQOTSNQlPPOTliar
ORQRSdQEPQQVliars
QSSRS^QNQRRVliars >
TSSRSSSRTSSSliber*
TSSRSSSRTSSSliberty
OcTXQRROOQRPlibra*
OPTQSTSoSSSTlibrarian
SURRSSSQQSSSlibraries
ScS[RQR6QQQOlibrary
OZSSSRSKRSSSlibrary stamp
OZSSSRSKRSSSlibrary~@art_craft
SRSSSSSTSSSSlibre*
SRSSSSSTSSSSlibretto
QTOTSQSOTUSTlicen*
SROTSRSRSUSTlicence
RUSSSSSPTSSSlicense
ZSRUQNSNTSSSlick
nPPORQR?]QQOlicke*
nPPORQR?]QQOlicked
SSSSRSSPTSSSlicki*
SSSSRSSPTSSSlicking
USSSSSSMUSSSlicor*
USSSSSSMUSSSlicorice
MlDTROQRMJLHlid
\\SMQRRREXQPQlid >
RRSRRSSPURSRlid and
=_RQSSSMORRRlid is
^KRSSSSEUTTTlid of
\\URTSRSGUQROlid off
O_SSRQPQNSSSlid's
NRQTRSV[SQRPlidl
\\XPQYPSCQQSQlids
RP]OSVRTXOPQlie
WRXRS\\SLWPPRlie >
LSXQSPSVVSSRlie down
MSZSSaRNNSSVlied
QS[SSOSRQTSUlied about
WR_RRMPgTXYYlies
NR^SSSQaSYYZlies >
WSVRSPSKTSSSlies flat
NSYRSMSeSSTSliesb*
NSYRSMSeSSTSliesbeth
UOOQOQQe\\TRPlife
]SSPQOROZTTQlife >
OSGSSSSdPSSTlife'*
OSGSSSSdPSSTlife's
KXQPSSSbSSSTlifeb*
MXSSSSSMSSSSlifeboat
RSRPSTShSSSTlifeboats
VSSSSQSPSRSRlifel*
VSSSSQSPSRSRlifelong
RRVSSRSOPUUVlifes*
XRRSSRSRSSSSlifesaver
MSWSSSSQPVUVlifestyle
fMJRSUSLVOQUlifet*
fMJRSUSLVOQUlifetime
UQRQSSS]TSSSliffe*
UQRQSSS]TSSSliffey
QQXKTPSPOVTXlift
OSQNSSSTQSSSlift >
RRSRUSSSQSSSlift it
PUWQRSSSSRRSlift the
QRSTSSSRSTSSlift'*
QRSTSSSRSTSSlift's
KYORRSRTQRPSlifte*
K\\ORRSRHQRPSlifted
JZOXVQS`RXSXlifted it
USTNPRRETNQOlifted the
SPSRSSS`SSSSlifter
USNRSUSRSRSSlifti*
USNRSUSRSRSSlifting
YRQNSSSTWQQRlifts
eSKUQFRGYNLGlight
OXSSSRSEVSRSlight >
VUORSRSPSRRRlight and
URSSSRSRTSSSlight enough
\\PRSSUSWSSSSlight is
LRVYSRSVTTTSlight of
PRRLSSSXTTTTlight on
TSVSSRSMUSRRlight went
nRPSRMSSTSSSlight's
YXPcORLHR]SZlight*
LTSSSRSSRSSSlightbulbs
XSSRSRSNVRSQlightear
]LSRS`LUVSSSlighter
E_PcSNSGPTQSlighthouse
GXRiSRSSOURVlighthouse >
PSYSSSSSPUUVlighting
RVQXSQSPQVRUlightning
HPSPPSSZTWUVlights
RSURQSSYUQQSlights >
SVSSSRSPRRRRlights up
XQIWXRHYWRPPlike
IPWTRMRdQYZ[like >
POUTQPOURTSUlike a
S[TPRRRRUQRRlike an
VSRQRPSQURSRlike being
USSSSSRKQRRRlike butter
TRSSSRSVUSSSlike guests
MTV\\QQSNQTSTlike he
SSRTSTSBRSSTlike he's
QTQXSOQWT[SWlike i
VTSUSTSDSUSVlike i'd
YSNRSPSMUSSRlike i've
QS\\UTOSGQVUWlike in
^GWKVIUJXUSOlike it
NMTRRQQXXRSQlike it's
HQZYQUS[TUUVlike me
CQ]MVNRiPQTOlike my
QaQTSPSNQRSPlike new
ZQSURUSWPSSSlike silk
]RSSSRSSSTTTlike somebody
ZSRNSRSQYQRPlike someone
URSRVUSRQQSPlike something
EVRTTYSUOVSVlike that
RS[URTRNOSSSlike the
O[UQQTSVTRSTlike they
QRTS`NSVSSSRlike this
RMPXSRUQRURQlike to
NTRTSdS?RUUUlike two
\\RYGRMSQRPRQliked
SS[TSRSHRPRPliked the
YRWQRRSYRSRSlikes
bSQRRSSYSSSSlikes it
HRYRSSSWQSRSlikes the
SSVNSSSOSTVTlikew*
SSVNSSSOSTVTlikewise
UQRRSVSOTSSRlikin*
UQRRSVSOTSSRliking
STSSSSSSUSSRlil
SSSSSSSRSSSSlilac
VSSOUSSUSSSRlilac*
VSSOUSSUSSSRlilacs
SQVSSSSRSSSSlilie*
SQVSSSSRSSSSlilies
MSSSSTSMQSSWlily
SRUSRSSOSQRSlimbo
KUSSSRSESRRSlime
RQZQSTSQRSRTlimer*
RQZQSTSQRSRTlimerick
XSSRSSSNSSSSlimes*
XSSRSSSNSSSSlimescale
SSPRSWSQSSSPlimit
SSQSSSSTSSTSlimit*
SSQSSSSTSSTSlimits
ESTTSOSbSTSTlimp
OYaSRRSRSSSRlimpe*
OYaSRRSRSSSRlimped
ORJSS`SDRSSSlinda
OSRSSUSPSSSTlindq*
OSRSSUSPSSSTlindqvist
PQMTUqNMTMQSline
TMQXRURHRSSUline >
NRS_SISYPVTSline and
RYPRSQSTUSSRline as
VS`RSLSATSTRline of
IT]SSOSURVVUline on
PQRSPRSbSSTSlined
RSYRSRS^SSTSlinem*
RSYRSRS^SSTSlineman
TRSVRSSNSSSSlinen
SSSVSSSJPSSSlinen*
SSSSSSSJSSSSlinenloft
SSSVSSSSPSSSlinens
KSPRXSS`QRSRliner
TRSSSSS]SSSSliner*
TRSSSSS]SSSSliners
nQJQSRT@XRRRlines
USSSSWSRRRRSline~@number
TSASSVSRPSSUline~@work_verb
VTOSRPSNTRRSlinin*
VTOSRSSNRRRSlining
SSSSSPSSUSSSlining's
NPSQS\\SaSUVTlink
XQRRSQSMVRSQlink >
VSPSSWSTSSSTlink to
QSPQSTS]TSURlino
SQSQSQSVUTUSlino >
SSSSSSSOTSSSlinol*
SSSSSSSOTSSSlinoleum
aLRTRRSRSSSSlint
QSTSSSSTSSSSlinz
YKQXSNSPTSSSlion
QSRSSSSTSSSSlions
_LSPRRSEVRRRlip
KOSSSSSmUSSSlip balm
PSSUSSSSTTSTlips
USUXVORRPWTUlipst*
USUXVORRPWTUlipstick
MM[S]QSNSUTSlipstick >
FdNSQSSWNRSRlipstick on
SRSSSSSXTSSSliqui*
SRSSSSSXTSSSliquids
bQSRSQSSUSSRliquo*
bQSRSQSSUSSRliquorice
LQ^QSQSIRSTSlisbo*
LQ^QSQSIRSTSlisbon
SSRTSRS[RTSTlisbu*
SSRTSRS[RTSTlisburn
SQSQSSSSRSSTlismo*
SQSQSSSSRSSTlismore
aWYMRIRSVSUTlist
YPQSSNSZXRSRlist >
TNTHRZR]UQSQliste*
QUORSTTMQRRQlisted
DPWRSJSkTSSRlisten
HRaRS]R^PTTSlistened
LS_RSbRQRSTTlistened to
]PQMSOSNYSTSlistening
fSGPS\\SETSSTlistens
LWUPSSTYMOPRlisti*
LWUPSSTYMOPRlisting
UOQSSK[LWSSQlists
TV[RSPRNSOQNlit
\\PVYSQSORTTTlit up
TRSSSSSPUSSSliter
QOQdRMRSRZTZliter*
QOQdRMRSQZTZliterally
SSSSSSSSTSSSliterary
SSSSSSRNSSSSlithu*
SSSSSSRNSSSSlithuania
SSSSSSSPTSSSlitle
MSVSSRSTOSSSlitre
JQ]TSUSWRTUVlitte*
JQ]TSUSWRTUVlitter
cNUOVIOLURUPlittl*
QPUOVSOLURUSlittle
YSSSRTSTUSSTlittle box
MVUTSSSRRTSTlittle map
MPLRRPSuUSTSlittle one
QPNPSSSdSTTSlittle ones
OSUSSXSSRTTWlittle slow
UO[MSSRKPRUSlittle van
dQSSSISSSSSPlittlekoalababy
]QOXSRSQQRRQlittle~@appliance
MS\\STRSVQUTTlittle~@clothes
PUMPRWSLQSSSlittle~@colour
VZVQSPS^STSSlittle~@courier_staff
NSPSSSTXSRTSlittle~@delivery_place
\\SPRSSSLSSSSlittle~@instrument
RQRSURSKSRRSlittle~@kitchenware
LR]VSWSTRWUXlittle~@lateness
OMU]USSSSRQRlittle~@material
MPLRRPSuUSTSlittle~@number
RORRWSSXRRSSlittle~@packing_material
^MSSPTSTXRSSlittle~@parcel
_QKSSSSPTQRQlittle~@part
SUPTSSSQSTSTlittle~@route
TO[RSSSJQTTTlittle~@tools_fixings
LO`MSSRLPSVWlittle~@vehicle
R_H\\OG^[OPOLlive
WPUNSVSPUSTSlive >
QOUNPRbXWSSTlive in
MmIPPJRaOQQSlived
cRMWSOSOSSSSlived in
TSSSSRSPSSSSlivel*
TSSSSRSPSSSSlively
PbRSSSSMRSSRliver
PSXSRSS^SSTSliver's
M^XRRPQ^SQQPliver*
P^SSSQSQSPPOliverpol
SSSSSSQUSTSTliverpool
OUNNQTR^NWTUlives
YQPLQRR]VTSRlives in
8SSVSRSzSVSVlivid
QSSSSSSSSSSSlivin
[SVRSTRMSQRPlivin*
[SVRSTRMSQRPliving
SRSUSPSSSTRSliz
PORRSPS\\SUVSlizar*
SQRSSRSVSTTSlizard
SQRSSRSVSTTSlizard's
PSTRSSSVSTTSlizards
VSSSSSSPSSSSlizzy
NQqNSPRFSWZUliège
TSRQSSSXSSRSljubl*
TSRQSSSXSSRSljubljana
WSSSSSSPTSSSllanf*
WSSSSSSPTSSSllanfairpwll
QOOVSRS`STSSlloyd
OSSSSSSSSTSSlloyd's
OSSSSSSSSTSSlloyd*
[QSSSSSRSSSSllshi*
[QSSSSSRSSSSllshit
RSSPS\\SPRRSWlmao
OP[PSQSzSTTTlmaoo
XNVORXRUUQRRload
RQ\\RSQSTTTUSload >
MR\\OSQRISUVVloade*
MR\\OSQRISUVVloaded
_ULSSSSGUPQPloadi*
_ULSSSSGUPQPloading
ZWPSSSSLTPRQloading dock
\\Q^RQISYVSTSloads
YRSRSSSMTTTSloaf
RSL`SSSJSTSSloani*
RSL`SSSJSTSSloanin
VRRSSSSXVSSSloath*
VRRSSSSXVSSSloathed
SPXSSSRRRTTTloave*
SPXSSSRRRTTTloaves
OSSSSSSWSTSUlob
MXO\\SQSKRSRSlobbe*
MXO\\SQSKRSRSlobbed
QUP[SQSKRRSQlobbed it
=S\\aVRSQOXRYlobby
SSZPSSSISTSTlobby >
SSRSSSSSTRRRlobes
TSSSSSSSSSSSlobos
OS[RSSSPSTSTlobst*
OS[RSSSPSTSTlobster
VROQSTWTTVVUlocal
SRXSSSSZSTTTlocal*
SRXSSSSZSTTTlocals
USZSSPSMSUUQlocat*
MS\\SSRSURUTTlocate
[SQSSQSLUSSPlocation
SSSSSSTQSSSSloch
WMQOSSSYXRQRlock
RSQRSSS\\SSTSlockd*
RSQRSSS\\SSTSlockdown
MPJ]SUR^NYNYlocke*
VSUQSTSfTSSRlocked
LPH`SRRJMXNYlocker
RSSSSSSYSTSTlockers
SSSSSVSNSSSSlocket
MYSSSRSPPSSSlocks
SXSRSSSOSSSSlocom*
SXSRSSSOSSSSlocomotive
VQRSSSSVSSSRloden
PdPQSRSIRRSRlodge
M]SRSMSNPSTRlodge*
SSWRSMSMSTTTlodged
K]SSSSSSPRSRlodgee
USOSSSSUTRSRlodger
PSOSSQSZRTSSloft
PSSSRUSSQSSVlofta*
PSSSRUSSQSSVloftandlarder
SRSSSSSSSSSSlofts
`QVWRURGTXSVlog
YSTRSSSRUSSSlogbo*
SSTRSSSVSSSSlogbook
YSSSSSSOUSSSlogbooks
VWRSSPSPTQRPlogge*
VWRSSPSPTQRPlogged
OSSRSSS[SSSSlogic
STSSSSSRSSSSlogin
QSRSSRSZSSSSlogis*
QSRSSRSZSSSSlogistics
;oJQWOSRIOONlogo
STRRSRSTQRRQlogo says
R\\RSSQSQSNSMlogo'*
R\\RSSQSQSNSMlogo's
cRUSRRSQSSSSlogs
SSURSSSSSSTSloire
\\RTOS_XQSSSVlol
QQUTSSRLWVVVlol >
SSTWSRSMSTSSlola
SSSRS]STSSSSloled
bSSSSOSPWRSRlolli*
bSSSSOSPWRSRlollipop
TRSSSSSRTSSSlolly
VRURSQS[TRTRlomon*
VRURSQS[TRTRlomond
TUSWSRSPRTSSlondo*
PSSWSSSTSTSSlondon
WUSSSSSORSSSlondon's
CMbRPGRdNY[Xlong
BQHTSVSWQVXZlong >
WQYSSTULRRSRlong as
UUQTRUSXQSRRlong enough
NS_MSUSSRVUSlong time
RWdRSSSDNUVUlong wait
PXTRSNS\\SRSPlong weekend
KPZVTVQXLYVYlonge*
KPZVTVQXLYVYlonger
QMIPSVSfOSQSlonger >
R\\YVSSSIOTSSlonger than
RSTQSRSPRTTUloo
ORSXSOSfSSSPloofa*
ORSXSOSfSSSPloofah
HPR[KYL[YVZZlook
GTMQSRS^STTUlook >
WSNRSRSXTRSQlook and
QPGURSThTWWWlook at
NRQSS`SPRSSUlook in
KSURS]SKQKMWlook into
_RQVPMSQZQQOlook like
XSSRRNSRUSTRlook up
FTZUPV[YNXYUlooke*
FTZUPV[YNXYUlooked
OSYSSRTESRRQlooked >
XROURNU[XPPPlooked at
NU[MSNS[TUURlooked in
RRUQS\\QTRRSTlooked it
XYRQTQRDPWTXlooked like
LTZJR[SUSQTTlooked under
OPP^SSSPSSSTlooked up
G[\\KSTVWQWVXlooki*
G[\\KSTVWQWVXlooking
VSRRSQSaUTSTlooking >
Q`]RSQSJSTTRlooking at
OPMLSSWbSSSRlooking for
XSOSSRSUTSTRlooking like
SRdSSRSEPTSUlooking out
WRQSQPRTWRPRlooks
KTZRRQRFPVVVlooks at
LUWOUTS_QRTRlooks like
VSRSSSSQTSSSloom
eSRSSSTESSSSloons
SQSSSSS]RSSSloop
USRSSSUPTSSSloops
IbPIUSSTLOQPloose
LNSOVTS[RRSSloose in
aSRRSUSIORSSloose*
[TRSSUSROSSSloosely
TRSSSSSQRSSSloosened
SSSRSSSSSSSSlooser
XSSSSSSMSSSSloosest
UQQTRPSRRQSQlord
[SQTSRSLSSSUlord >
\\SRSSRSOSSSSlorne
UQ[PSRPWVSUSlorry
XQRQSTQWUQSQlorry >
OSNSSSS`SSSSlorry's
OSNSSSS`SSSSlorry*
PSVSSSSOSSSSlos
_SVPROSLXSTSlose
PSZQRRSWTSTSlose a
iR=QSQSF]JLIloses
YURRSRSKSSSSloses an
VSMSSSSWURRRlosin*
VSMSSSSWURRRlosing
_OSRSOS_SSSSloss
UJWNRVOSRVYWlost
RR\\RSmSCPWWVlost >
MQXSUQSROUUTlost a
NQZRQQRYQWXXlost in
WS[QSRSISTUTlost it
SRLRSSSWSRSSlost my
WONYSRS[VPPPlost the
[SRQSSSWSSSSlostw*
[SRQSSSWSSSSlostwithiel
CUYXOVRiSQRRlot
NQVKQ_RMUUVUlot >
TRPRSRSXVSSRlot and
ISTSSZSSOOQRlot of
SSUSSSSSSUTUlot's
RXVSSRSSSRRRlots
SXSSSQSPSRRPlou
gOYQSIS@UQSNloud
XPVPSPRRSRRQloud >
TRSSSVSSRSSRloud enough
XRSRSQUUVTTUloude*
[SRRSQUSUSSUlouder
PRTSSSSUTTTSloudest
iRRQSSSHRSSSloudh*
iRRQSSSHRSSSloudhailer
XSPVSJSQTTSRloudl*
XSPVSJSQTTSRloudly
[SOSSSSPTQRRlough
SSSSSSSRSTSSlouis
RSRSSKSVSSSSlouis*
SSUSSSSSSSSSlouise
RSQSSKSVSSSSlouisville
VRRQSSSUSRSSloung*
VRRQSSSUSRSSlounge
M]SSSSSNOSSSloupe
VSLoSSSFSSSRlourd*
VSLoSSSFSSSRlourdes
RS[WS\\QIRRPRlove
GQQ]RdSKRURVlove >
OSROSQSmSSTTlove him
mPOSRORRXRRQlove it
bSPRSRSPROQNlove the
TVRXSMSMRUSVlove this
NPdRSPSGSTTTlove to
GSSSUPS_QTUTloved
RLTTOSUUPZUYlovel*
RLTTOSUUPZUYlovely
NQSROMU^YTUSlovely >
SSWRSQSTWSRSlovely and
NSSQS_SVPVSXlovely people
JUPQSSSgSSTSlovely to
SSSSSSSOTSSSlover
OR[OSWRKMNONloves
URTORYSSPNONloves it
TQQSSVSUSSSSlovin*
TQQSSVSUSSSSlovingly
]OPVRRPKRTSSlow
STSSSQSgSSSSlowe
RRQQSQZRRPRQlowe'*
RRQQSQZRRPRQlowe's
YRRSSQSWUSSSlower
VSSSRSSGSSSSlower*
VSSSRSSGSSSSlowered
VSRSSSSSSSSSlowes*
VSRSSSSSSSSSlowest
NSSSTRSTSSSSlowke*
NSSSTRSTSSSSlowkey
PRSSSSSZSSSSloyal
OPSUZSSDSUSVlp
RSRSSSSURSSSls
SSSSSSQSSSSSltd
SSSSSRSQSSSSlubed
VSSSSSSMSSSSlucca
O\\MWRSRWPQQQluck
JVSSSQSORRSRluck >
<SRVSPSeSTSSlucki*
<SRVSPSeSTSSluckily
QWRSS[ScSSSQlucky
SSPSSSSTTSSSludhi*
SSPSSSSTTSSSludhiana
SRRSSTSYSSSSludlo*
SRRSSTSYSSSSludlow
QXTRSRSTUSSRlug
QSRSSSS]SSSSlugan*
QSRSSSS]SSSSlugandlever
TSSSSRSVTSSSlugga*
TSSSSRSVTSSSluggage
^RSQSSSLSSSSlugs
TSSSSSR`TSSSluis
RSMSSSSURTSTluke
\\SSQSSSKVRRRlulla*
VSSQSSSSRSSSlullabies
YSSRSSSKWRRRlullaby
RVOSSPSfSSSSlulu
aQQRSRSQQSSSlumba*
aQQRSRSQQSSSlumbar
ZSSQSSSQTSSSlumin*
ZSSQSSSQTSSSluminous
R[SZSSSRRRSSlump
SWSOSSSZSRSQlumps
VSSXSSSRSRSRlumpy
RNR[SSRVRQPSlunch
[P[MSSSJWPTQlunch >
ORYSSWSSRSSSlunch and
VX]MSRRASQURlunch*
USTSSSSISUTTlunchbox
TX]MSRRLRPTPlunchtime
VRQUSSRSTQRQlunchtime >
SSRSSWSNSSSTlundq*
SSRSSWSNSSSTlundquist
SSSSSQSSTRSQlung
VOSSSSSRSSSSlungs
LSUSSSSSQSSSlurch*
LSUSSSSSQSSSlurcher
VRSSSSSQTSSSlures
RSSSSSSVSSSSlusak*
RSSSSSSVSSSSlusaka
WSMRSQShPNPKlush
TSSSSSSRSSSSlustr*
TSSSSSSRSSSSlustre
RSSSSSS[SSSSluthe*
RSSSSSS[SSSSlutheran
PRWVSRRITTSSluton
SSSSSSSQSSTSlutte*
SSSSSSSQSSTSlutterworth
jRPTSRSPSOSNluvly
USSSSSSRRSSSluxur*
USSSSSSRRSSSluxury
RS^SSSSRRUWUlx
IOOWRZRQSSRVlying
USUQSQSWTTTRlying on
OSPSSSS`SRSSlyle
LgXWSOUGTWVWm
JhPUSQSARZWYm >
PY[RSNSSURSRm0
P\\TSTOSRSRSRm00
T[RSSNSPVUUSma
UVRZSQSJPVSSma'am
_RHRSSSMWQRQma's
LTRSSSSSPSSSmac
RXRSSSS[SSSSmacbe*
RXRSSSS[SSSSmacbeth
USSSSSSSTSSSmace
SSRTSSSRSTRSmache
QOTNNdUKUQQRmachi*
LOTNNeUFURQSmachine
MTVRS_SLQQRRmachine >
TSSSSSSRSRSRmachines
VSSRSRSYSSSSmachinist
SUSSSSSXRSSSmacke*
SUSSSSSXRSSSmackerel
XSRSSSSRWRRPmacro*
XSRSSSSRWRRPmacroom
\\TNYRLRXSSSSmad
RRR^SRSGXPQOmad >
SSPRSSSKRTTUmad at
HRHXSXRXOQQTmadam
=XU`VUR[J_X^made
aQRRSRS=RSSSmade >
LONRXZSUTTTTmade a
I_UPSPSQQTUSmade in
KQX^RYRTQUVYmade it
YTQVSSSGQRQOmade me
LSQNVOSVSSRTmade my
XNSRSRSTTSSSmade of
MW]RSVSORRSTmade the
NQSSSSSWTSSQmade up
SfKQSRSUSRRQmadis*
SfKQSRSUSRRQmadison
UQSRSSSRUSSSmagaz*
UQSRSSSRUSSSmagazine
SSSSSSSRSSSSmagen*
SSSSSSSRSSSSmagenta
P^SRSWSQSSSQmaggo*
P^SRSWSQSSSQmaggots
ZRQSSSSQUSRSmagic
QSSYSSSPSTSUmagic*
QSSYSSSPSTSUmagician
SQPSSRS[RSSTmagis*
SQPSSRS[RSSTmagistrate
TSZRTPSTWUTTmagne*
VZRRTSSOUSSSmagnet
RQ^SSPSXSUUUmagnet's
SQSSSSSSSSSSmagnetic
ROPSSSSTVRRRmagnets
\\LRURNSWQOPOmagni*
\\RRVSNSEROROmagnifier
SRSSSSSTSSRSmagnifies
RMSSRSSdSSSSmagnifying
SSQRSSSSURRRmagno*
SSSRSSSSSSSSmagnolia
SSQSSSSSURRRmagnolia's
UOPQSOSeVSSSmagnu*
YORRSPSWUSSSmagnum
OSPRSRSaTSSSmagnums
TSVSSRSQSRSRmagpi*
TSVSSRSQSRSRmagpies
SSSSSSSSTSSSmahle*
SSSSSSSSTSSSmahler
QSSUSSSTRTSTmaid
OSSSSSS\\SSSSmaigr*
OSSSSSS\\SSSSmaigret
GF<PNgWRQNSSmail
VRSSSSSQUQRTmail >
XSWSSNSLTTUSmail and
TSQUSSSRTRRSmail carrier
MSKWS[SSRPQTmail it
XUYURNRKPYYWmailb*
TRSSRSSJSSSSmailbag
WVYURNRTOYYWmailbox
gRXQSNSQSV[Umailbox >
RQMXVR[\\PTRRmaile*
TVNPTS[XSRRQmailed
QNR[TRSWPUSUmailer
LRSSYSSJSSSSmaili*
LRSSYSSJSSSSmailing
RQRVPSSKTQRRmailm*
RQRVPSSKTQRRmailman
NJIPTnRZRQRWmails
SNRQUTRRSQSUmails~@number
M_IUSPVVQRPQmain
VSNXSTSMSSQRmain road
SSVSSSSOSSSSmaine
SSVLSSSSSRTRmainl*
SSVLSSSSSRTRmainland
SRSSSSRSSSSSmains
LS_SSSSOSSSSmains*
LS_SSSSOSSSSmainspring
SSKUSTWTSSQRmain~@route
PSSSSTSSSSSSmaire*
PSSSSTSSSSSSmairead
L[WOQTPWNUVYmake
[RIZSPSUSSSRmake a
PWZORQQ`SSSUmake it
ORVRSPSUSUTTmake me
GSRSSVSHRSSSmake the
dZdRRGR<SWYVmaker
W`QQSPSEPPSPmaker's
]ePQSPSEPPRMmaker*
ZXRSSSSSSSRPmakers
^GKJMJVWZLNJmakes
YNPPSQRUWQRPmakes a
dQSSRQS@VSSSmakes me
WUSSSWSRQSSQmakes my
TRSSSMSKTRSRmakes no
TRNSSWSYTSSSmakes the
fRRSRTS?URRPmakes~@me
TRSSSMSKTRSRmakes~@negation
SXSSSSSSSRRRmakeu*
SXSSSSSSSRRRmakeup
QQVRSPSQSSTSmake~@me
KWVTUPS\\QSRVmakin*
KWVTUPS\\QSRVmaking
QUSQSWSNSTSWmaking this
TQRSSQT^SSSTmall
ORWSRQSYRSQRmallo*
ORWSRQSYRSQRmallow
QPdRSPSUSSSSmallu*
QPdRSPSUSSSSmallusk
QRTRQWSRSSSQmam
WR\\LSSSKSTUQmam's
OUFSSSSmQHIHmamma
RPXSSSSYSSSTmammy
MRNWQJVZWWTUman
SPRORGRaXSWPman >
MS^NSRSVSQSQman at
USTPSTSPRRSTman called
OVRTSPS\\SUSSman carried
XOQ_SNSATVVSman i
HZ[XQQUPQVQUman in
OSYPSRS[STWTman on
SSPNSRSfSRSSman there
VSSRSSSMVRSRman to
XSN^SISJSRPPman was
[SOMS[SXSOSOman who
MVU\\SRSURUVUman with
K^QRePREOVTRman's
GSPNRXR_POOXmanag*
GROVRMSjQTPTmanage
[SWMSSSXUSRSmanaged
IQ^SSSSXSUUWmanaged >
TVSSSRSOSSSSmanagement
KQPRS_SHPNSVmanager
SRQSSTSQSSSSmanager and
RSWSSSSNRSSSmanch*
RSWSSSSNRSSSmanchester
NRRRSkSNSQQUmanda*
NRRRSkSNSQQUmandarin
KTPUSSSXRSSSmando*
OSPSSSSXSSSSmandolin
OTSUSSSSRSSSmandolin's
SR[QSRSOQUVTmandu*
SR[QSRSOQUVTmandurah
^PLWRPS\\SUSSmango
OSQPSSSSSSSSmango*
OSQPSSSSSSSSmangoes
KYRRQ_SNQSSPmanil*
KYRRQ_SNQSSPmanila
QPKTSQSdSRRSmanit*
NPLTSRSfSRRSmanitoba
VSSSSRSPSSSSmanitou
RRSSSSSWSSSUmanki*
RRSSSSSWSSSUmankind
CMWXS_SIPTSYmanne*
CMWXS_SIPTSYmanners
MSORSaSNRRRWmanners >
SSSSSXSNQSSSmans
WRQQSSRTURRQmante*
SRRQSSSUTRSRmantel
WSSSSSRRTSRQmantelpiece
Q]SRRSSSSQRQmantl*
Q]SRRSSSSQRQmantle
OaKPRPSSTOQOmanua*
RQKRRPS[UPQPmanual
ODLRSSS\\RQRQmanual >
PcSRSSSKSRRQmanual's
RSSSSXSNSSSWmanuf*
RSSSSXSNSSSWmanufacturer
RSSSSXSMSSSWmanufacturer >
TSRSSSSTSSSSmanuk*
TSRSSSSTSSSSmanuka
TSSSSSSURSSSmanur*
TSSSSSSURSSSmanure
X[JOQQRZVQQOmany
OVVRSNSOSRSSmany times
QR^QSURVUTWVmap
RUVQSSSZSSTSmap >
^SORSVSNWQQPmap is
MSRNSSSRQTTUmap it
\\ROSSUSRUQQPmap of
NSVMSSSPQTVTmap shows
QRUUSSSVSRSRmaple
TPOSSRSPUSSRmaps
VSSSRSSLSSSSmarac*
VSSSRSSLSSSSmaraca
MS[OTSSWSSTTmarae
SSXSSRS[SUTTmaran*
SSXSSRS[SUTTmarans
LV^RSQSbQUWSmarat*
TSSSSUSQRSSRmarathi
LV^RSPScRUWTmarathon
STSSSSSSSSSSmarbl*
STSSSSSSSSSSmarble
[XQRSLPZVSUPmarch
QZRTSLQUTQQOmarch >
TVNSSSSPSRQPmarch and
RRXSSSSRRTTTmarch*
RRXSSSSRRTTTmarched
SSRSSSSPSSSSmarcu*
SSRSSSSPSSSSmarcus
SSSVSSSSQSSSmardi
VSQSSRSNSSSSmarek
UPXRSQQ[SQQPmarga*
RSRRSQQ[SRRQmargaret
VPYSSSSSSSSSmargarine
MbWNSSSPRPSOmarge
QXSSSHScSSSRmargh*
QXSSSHScSSSRmargherita
SSSSSSSXSSSSmargi*
SSSSSSSXSSSSmargin
TSSSSSSPRSRSmargr*
TSSSSSSPRSRSmargrit
PSSSSTSRSSSSmarig*
PSSSSTSRSSSSmarigoldhouse
RSReRSSPRRSSmarin*
RSReSSSPRRSSmarina
SSSSRSSSSSSSmarinade
R`SRSSSNSSSSmario
F[QUSQS_QSSRmarjo*
F[QUSQS_QSSRmarjorie
DdLbQDR\\MUTQmark
ULNdSNSYRTQTmark >
I_PRSSSBRRROmark in
J^VORJRLPUVSmark on
YUVKNKWDVGQImarke*
B\\_OQRSMNSWUmarked
RO^HSSSNSTWUmarked as
VSSSQSS]TRSQmarker
^QRSRSSLVMNNmarkers
XPLOSLWJVPROmarket
WQSRSSSPUQSRmarketed
_RSSSSSSSRRSmarki*
YSRRSSSQSRSSmarking
XRTTSSSUSSRSmarkings
;eJWRTTZJRQNmarks
CbMZRLRNLRROmarks >
\\RSTSRSSWQRPmarma*
\\RSTSRSSWQRPmarmalade
IRUSSSSXRTSTmarqu*
IRUSSSSXRTSTmarquee
XQSSSQSSUSSRmarre*
XQSSSQSSUSSRmarred
OKOOTQQgRRRRmarri*
RRSSSQSZRTTUmarriage
PSQRSVSXRSTTmarriages
NRRRSQSURSTTmarriages >
SKQQTOQ[UQPOmarried
QSQRSPR>TSRSmarried >
NMSSUNS]QPOPmarried~@number
NSRSSQV_TRROmarro*
NSRSSQV_TRROmarrows
pQMPSUSE_KNOmarry
OURPSSS]SSSSmars
GZSSSQSSRSSSmarsh*
GZSSSQSSRSSSmarshmallow
RSRSS[SISSSSmart
SRQSSYSPSSSVmarta
[QSQSSSVWRRRmarti*
]QSRSSSSWRRQmartian
QSSRSSSVSSSTmartin
DSVRS[S`WNRSmarve*
TSSSSSSRSOSPmarvel
9SWRS]SfTRRWmarvellous
]SSSSQSMVSSRmarvelous
TRSSSSSSSSSSmary
SSSTSSSSRRSRmarzi*
SSSTSSSSRRSRmarzipan
TSSRRSSSURSRmasal*
TSSRRSSSURSRmasala
YSURQRSQUONOmasca*
YSURQRSQUONOmascara
NS[SSRSRQTSTmasco*
NS[SSRSRQTSTmascot
PSRPS_SHSRSSmaser*
PSRPS_SHSRSSmaseru
SSSSSSS\\SSSSmash
TRSSSRSVSSSSmashe*
TRSSSRSVSSSSmashed
^RUORRSMWRSRmask
ZNYSSSUQTSRRmasks
SJSSSSQnSSSSmason
XQdQSGRRRXYTmass
SR[RSMRXRUVTmass >
SSSSSSS]SSSSmassa*
SSSSSSS]SSSSmassage
TTSSSSSPRSSSmaste*
TTSSSSSPRSSSmasterpiece
ZG[ZRRRBTQUPmat
TSPWSVSMRPROmat >
KSSURRSUSUSUmat and
MSYSSPSQPUUSmat's
^STQTGRVTRRQmatch
PNOSSRROTXXVmatch >
]PNSSQRRXQRQmatch*
aQOSSRRIWQRQmatches
YQRSSRRVWQRQmatches >
URSSSRSQTSSSmatching
MSSSSSS^SSSSmatchsticks
ITWOTeUTOQRUmate
KRWQSiSLKPSVmate >
USRSSSSUTSSSmate'*
USRSSSSUTSSSmate's
OSYSSQSYSVVTmater*
SSUSSSSRSUUSmaterial
OSWSSRSZSUTTmaterialised
RROQSRSiRSSSmates
LRQQTQUUTSSRmath
OYRSSSSSSSSRmathe*
OYRSSSSSSSSRmathematical
PSQSSSSaTSSSmaths
MJdRSRSZSUTUmatil*
MJdRSRSZSUTUmatilda
SPYSSSSSRUUWmatin*
SPYSSSSSRUUWmatinee
PQUOSOSRTSTTmatri*
PQUOSOSRTSTTmatric
bQWQSSS@TOPOmats
R[SSRPSSRSSSmatte
`SUPROSQVRTOmatte*
YQQRSSTNRRTOmatter
RSWSSQSOSTTRmatter of
`SSRSSSSVRSRmattered
MUWRSPSVSSSTmatters
STWZQPRSTTSTmattr*
STX]QPRNTTSTmattress
WMcYROSMVTSTmattress >
TSRQSSSXSSSSmattresses
Q^RSSRSQSSSSmatur*
Q^RSSRSQSSSSmature
SSQXS[SDQURWmaure*
SSQXS[SDQURWmaureen
VSPRSSSJSSSRmauve
JRRRSUSRRRSVmax
NUPJQMLWPYWZmay
JQLNRMOfSYWWmay >
NSOSSVSbSQRTmay and
RYTRSSRJQUTVmay be
FQAYTVRXRTRVmaybe
OSVRQUSUSTSUmaybe >
jQQRSNSKUSSSmayfl*
jQQRSNSKUSSSmayfly's
MNQRSMShRRQSmayo
NRSSSSSWSSSSmayor's
NRSSSSSWSSSSmayor*
TSSSSSSVTSSSmaze
SPSSSSSSTSSRmb
SQRSSSSSTSSSmccoy
SMOIRaQHNHMTme
]XTVVMYQVNOKme >
JMSQ[dRBLSSYme a
FRYRSLSjSTUTme about
NSZSSSSMSXWVme after
PQWUS]SHSSTRme an
SXUNR[RLSPRSme and
TQZRSTSTSUTSme another
YSOSTQRIUTRRme anyway
OZRSSVRISSSQme as
URXPSVSQSPRQme at
PLZSSRRORUTZme back
QSQPSZQMQRSUme before
QSZOSSSYRTVTme by
NSVRSSRSRSSUme dear
SQ[PSTSPSSSUme down
OXiPSPSBPRTUme every
SSRPSbSDSSSWme feel
HOJ_S\\MSQUNZme for
[VMYSNSTTUSRme four
OSZZSKSKSVUUme from
ILWPSbQNQRRYme half
RSRSSXSRSQQTme himself
RRSRSSSXSSSRme holding
XQRRROSQUQQPme how
QRM\\RTWOUQRQme i
YOMWSOSTTRRUme if
_LXQQWSUUTWUme in
NQYXS^SFQTTUme is
TZ^SSKSXSUWUme it
\\ONRS^RAWSSSme it's
BeRQR`SDNRRWme like
TQVSRQSQUVVTme look
QWQSSTSCSSSVme my
WSSSSTSLXSSTme not
YSNQSPSXTTTRme now
WSSVSQSLTSRQme off
FVCRSfSUTOQSme on
[GORSHS]WRRQme one
\\PNSSUS@TSSTme out
YRRQSXSHSRRVme over
ZSHOSYSaRQRQme so
ORRSSUS^SSSUme straight
RPVRSOSVSUUTme tell
[RTRSMSRRRSPme ten
YRLSSZSUQSRTme that
V^SYSGQXTRUNme the
KSOSS[PRSRSVme they
DRYSSaSKQSSVme through
^W@PT[R\\OPNPme to
GSNRSD`ePSSSme twice
QXMMSQScSQTOme two
USXOSWSERTTUme up
L\\RUSSSIQSRRme was
_RWRSISFVTSRme what
TRVSSYSOSSSRme when
QWPXRQZQNRPQme with
TSSSSSSYSSSSmeal
OSSSSSS_SSSSmeals
]WZSSKSUVUSRmean
cQSZSSSBUSSSmean >
RRONSYRZSQRTmean i
PSVRSPSdVRSRmean that
SSTSSNS[SUUTmeani*
SSTSSNS[SUUTmeaning
ExITSaNBZPRSmeans
]R\\RMLRHTQSNmeant
EQfVSRSIQRQQmeant for
TVHSSNR^YTTSmeant to
QSTRRSS_RSTTmeant*
QSTRRSS_RSTTmeantime
QRXRSUSTRQQRmeanw*
QRXRSUSTRQQRmeanwhile
SRONSYRSSQRTmean~@me
UNJPQYQSVRQWmeasu*
MPRRQcSURRSVmeasure
ZQMRSOQGUSRUmeasured
<VRVSRSQRUSUmeasured it
RSSPSQS\\RQSQmeasured~@me
SSSSSRSSSSSSmeasures
TSQQSNS^URRRmeasuring
SSSSSSSNUSSSmeat
SSTaSOS<SSSSmeatb*
SSTaSOS<SSSSmeatball
LQRSS_S]RQRVmecha*
SRQSS_SYTPRUmechanic
LRTSSSSWRTSUmechanical
PS[SSSSRSSSSmed
TSQRXSSPRRRQmedal
SRTSSPSXSTSSmedal*
SRTSSPSXSTSSmedals
KQWWRWSWSURQmedic*
VSQSSVSSRRRPmedical
IQYWRUSXSVSUmedicine
SSSSSRSRTSSSmedicines
QSSSSRS[SSSSmedie*
QSSSSRS[SSSSmedieval
XSQSSSSRSSSSmedit*
XSQSSSSRSSSSmeditation
@XSRSSSiNSSSmediu*
@XSRSSSiNSSSmedium
RVSSSSSTSRRSmeena*
RVSSSSSTSRRSmeenal
PSRSSRSSSRRRmeepl*
PSRSSRSSSRRRmeeples
VWbWRJQQTRSPmeet
RQPPSUSaTRRSmeeti*
OQQRS[STTRRSmeeting
VSRQSMS`TSSSmeetings
SSSSSSSSSRSRmeets
SUSSQSSSRSSSmegan
NRSSSRSeSSSSmegat*
NRSSSRSeSSSSmegatote
VQRPRORZSOPLmeh
FRSRSQRbGPQNmeh >
SRRSSSSSUSSSmehnd*
SRRSSSSSUSSSmehndi
RS\\SSQSPRVWUmein
SSSSSSSRSSSSmelat*
SSSSSSSRSSSSmelatonin
IT\\SSUSPRUVVmelbo*
IT\\SSUSPRUVVmelbourne
NRSSSSS\\SSSSmelod*
NRSSSSS\\SSSSmelodeon
uSRPRNSNWRSQmelon
ZSVRSSQXXRSRmelon*
ZSVRSSQXXRSRmelons
UPRSSSSOSSSSmelt
\\OUQSRSQRVWUmelte*
\\OUQSRSQRVWUmelted
VRTSSRScSUVTmelted >
RSSSSSSSSTSTmelti*
RSSSSSSSSTSTmelting
MSSSSRSbSTSTmelts
UQXSSSSTTUVTmembe*
UQXSSSSTTUVTmember
SSURSSSYSTTTmeme
YSMR_MSTVSSRmemor*
RSSSSSSYSTTTmemorial
ZSMR_MSNVRRQmemory
LRZQSORRNVUVmemph*
LRZQSORRNVUVmemphis
ORTRSQSNPVVVmemphis >
MMSURRRWRYUWmen
H\\SSSRSIPSSRmen's
KQRSSRZWQSRRmenar*
KQRSSRZWQSRRmenards
XRQSSSSRSSSRmend
LWSSSSSTQSSSmende*
LWSSSSSTQSSSmended
RSRSSSSWSSSSmendi*
RSRSSSSWSSSSmending
QSSRSZSLSSSUmends
QPQSSNS_STQSmenno*
QPQSSNS_STQSmennonites
RkKQSQSSSPQPmens
SSSSSRSTRSSRment
VSSSSSSNSSSSmenta*
VSSSSSSNSSSSmental
ObPOSNX\\NPTQmenti*
W[SNSITZSTTQmention
SQSSSNSbSTTTmention it
U\\SUSXSHPNRQmentioned
PRSOTUSWQRURmentioned it
IRQSSSV`QTTUmentioning
R[STRRSZTSSRmenu
SRRSSWSRUSSSmerch*
SRRSSWSRUSSSmerchants
RSQSSRS]PQROmerci
QRSSSSShSUVUmercu*
QRSSSSShSUVUmercury's
TSSSSPSYSSSSmercy
SQRSSSSSTSSSmerin*
SQRSSSSSTSSSmerino
QSTSSRSTRTTTmerit
JWQSSRS`SRRRmerma*
JWQSSRS`SRRRmermaid
QZJSSSSVSSSSmerry
SSSSSSSSTSSRmesel*
SSSSSSSSTSSRmeself
QQOSSSRXSRSRmesh
RNSPbWSXRUUXmess
OONURbPNUPQSmessa*
SPOXR\\PHVQQQmessage
QRPRSUPPUTRTmessage >
^SSPSRSZVQQRmessage on
NSZPSLS^STTSmessage said
USOPSUSSSRSSmessaged
MSVSSWSYSSSUmessages
WRQWSWSOUPSRmesse*
OSQUS\\SLSQSSmessed
ZRRUSNSVURSRmessenger
VSWTRbRJUVUWmet
[QRQSPSWVRQRmet a
kVJLSRSDYNSNmet the
YSSSSRSFTSSSmetab*
YSSSSRSFTSSSmetabolically
UTQTSRSPRSSSmetal
TPSSSSSRTSSSmetal*
TPSSSSSRTSSSmetallica
SSRSSSSSTSSSmetap*
SSRSSSSSTSSSmetaphor
LQMgPRRXQXOXmeter
QSRYSRSRRTRTmeter cupboard
RSSSSSSSSSSSmeter*
RSSSSSSSSSSSmeters
RQQUSQS^USQSmetho*
XQQSSRSSVSSSmethod
MSRUSRS_SSRSmethodist
RSR[SSS2STRTmetre
NNPUSSS^SSRUmetre*
NNPUSSS^SSRUmetres
^OSRTSSTSSSSmetres of
RVRSSSRSQSSSmetri*
RVRSSSRSQSSSmetric
USOSSSSNSSSSmetro
VQRRSPRYUSTRmetro*
[QRRSQRKUSSRmetronome
NSSSSRSaRSTTmetronome's
KSRSSSSjSSSSmets
MO]QSRRRRUVUmet~@number
SSSXSNSTSSSSmews
PSSSSSSYQSSSmi
NTSSSRS\\PSSRmia
QQSSSRS_PSSRmia >
dJOSTMSRVSSRmic
SSSSSSSQSSSSmic's
RRSQRRSeTQSRmice
OSWRSRSPPSSTmicha*
OSWRSRSPPSSTmichaelmas
OSZRSRSMPSSTmichaelmas >
SSSSSSSQSSSSmiche*
SSSSSSSQSSSSmichelle
SSSQSSSRSRSSmicro
RVPTQZSROTQSmicro*
QVRRSRSXSSSRmicrophone
TWSSRTSQSRRSmicroscope
OQQVRWSRQUQUmicrowave
IQRWRYSVOVSUmicrowave >
XRSRSVSPQSSSmicrowave's
lQKSWVSU[KPJmid
]PPRRPTXTSSRmiddl*
^PTSRRTPTRSQmiddle
WISURQRLUQRRmiddle >
RRVTSVSTRTSSmiddle and
IRZVSRS\\PUTVmiddle of
USSSSSSLSSSSmiddled
SSOSSRSRSSSSmiddleman
OSRSSSScSTTTmiddlemarch
RSSSSSSVSSTTmidla*
RSSSSSSVSSTTmidlands
QSSMSQSYSPRSmidni*
QSSMSQSYSPRSmidnight
TSYRSSSXSSSSmidnight >
SXTSSQSIQRQRmidwi*
SXTSSQSIQRQRmidwife
MSZRQTSJTSTTmight
_SLQSXSMWPRPmight as
FS\\TRUSWRUTTmight be
SRYSSOSGRUUTmight have
QSXSSLSXQUUTmight've
QSXSSLSXQUUTmight*
SSSSSSSRSSSSmigra*
SSSSSSSRSSSSmigrates
LUK]SORfQUPUmike
UURSSSSHRSRSmil
PTRSSRS`RSSSmila
WSSSSRSOTSSSmilan
RSOSSST\\SSSSmilan*
RSOSSST\\SSSSmilano
SSUSSRSSSUTUmild
QTVSSQSQXSRRmile
OSYQSSSTWSTSmile >
iQQRSNSHXQROmilea*
iQQRSNSHXQROmileage
OYO[URTJUUSSmiles
PXRSSSSMSSTSmiles >
`PLRSOS_WSSSmilit*
`PLRSOS_WSSSmilitary
;VWdOQS`RYSZmilk
OQPRSPSdSRSRmilk >
SSSSSSSTSSSSmilk'*
SSSSSSSTSSSSmilk's
MVSSSSS[SSSSmilki*
MVSSSSS[SSSSmilking
SSSZSSSPSTRTmilkm*
SSSZSSSPSTRTmilkman
^SSTSSRHSRSRmill
ZSNRSUSPSSSSmilli*
NUSSSSSSSSSSmillimeter
^RNRSVSQTSSSmillimetre
TRSSSSSRRSSSmillion
VSSSSKS^SSSSmilo
QSQSSRSeSTTTmimed
YSSSSSSKZPPQmin
URPSSRSTVSSSmince
SSSSSSSSVSSRmince*
SSSSSSSSVSSRminces
cSRSSRSJTSSSminch*
cSRSSRSJTSSSminchin
XVSNRWRVQJNMmind
VWTSQNT`NPRPmind >
UQRXSRSOSTSSmind the
UQSSUQSbTPSNmind you
KSSSSNSdSSSTmind'*
KSSSSNSdSSSTmind's
SRULScSKTTTTminde*
SRULScSKTTTTminded
RRQZSNSVSTSSmindi*
RRQZSNSVSTSSminding
SSVOSSSISSSSminds
PRQRSSSeSSSSmind~@hedge
[\\YWOPMFSPQOmine
LXRMQYQJOUTSmine >
KXUQSRSSOTTTmine has
PTRdSRSLSSRSmine is
^ROSSQSDXQQPmine only
OPcRSPSTSTTTmine was
GZX^RNQ[SWWUmine'*
GZX^RNQ[SWWUmine's
L[SSSSSNRSSSmined
SSSSSSSPRSSSminer*
SSSSSSSPRSSSminers
OZSTSRSOSQSRmini
SSSQSSSRVQSRminif*
SSSQSSSRVQSRminifigs
SSSSSTSWSSSTminim*
SSSSSTSWSSSTminimum
JORNSQSjRTUSminis*
JORNSQSjRTUSminister
SSP_SRSSSUSTminni*
SSP_SRSSSUSTminnie
STSSSSSQRSSSminor
RSSSSTSSSSSSminor*
RSSSSTSSSSSSminors
OSKSS\\SSRSSUmins
`SRPSPTNROPLmint
TWSSSOSNPQRPmint >
MYUVRQNTRXUYminus
VSQWSRSGSTRTminus thirty
ZLLVSQPZWSPSminus~@number
[O<Q[^Qa[OJOminut*
PYMQQ]S\\SVQTminute
ERQ[RZSNQTPWminute >
^IAR]TQX[LLNminutes
LPTN]bTEUMOMminutes >
YSKQSSSJVQQNminutes a
OTO`SQRRO]T[minutes and
NSOWSSSTVQRRminutes in
KSRSRQS[SSSSminutes of
^SZPSTSTSRRQminutes to
XRVSVMSKSSSSminutes with
T\\QRSRSJTQRQmirac*
T\\QRSRSJTQRQmiracle
PRSSSYSSRSSSmiria*
PRSSSYSSRSSSmiriam
T`JS^RRJRONMmirro*
LWRS^RRUPOPOmirror
VJRRgSRQRRSRmirror >
UQSSRSSQUSSSmirror makes
YRLSSRS\\TSRRmirrored
U\\RSRTS?SRRRmirrors
SSVSSQSNSTUSmis
SSSSS[SORSSUmisap*
SSSSS[SORSSUmisapplication
PSTSSSSZSTSSmisla*
PSTSSSSZSTSSmislaid
YSOSSSSXSSSSmispr*
YSOSSSSXSSSSmisprinted
SMSSSTSRSSSTmisre*
SMSSSTSRSSSTmisremembered
@PIqRSS]SQOQmiss
QR[TRRQMMRRSmisse*
QR[TRRQMMRRSmissed
RSSOSSSYUSSSmissed it
YTAQSMSjTQRQmissed my
TU`LSSRNOSTSmissed the
RSP^SOSGQTSQmissed you
LeRSRTQPKRPQmissi*
Km@URWRZLLKLmissing
MiFOSQRKNJJJmissing >
USSRSSSQURSRmissions
SLeRRPRLPYYZmississauga
QO[SSQRJRUUVmississauga >
SQSSSSSSSSSVmissp*
SRSSSSSSSSSUmisspelling
SRSSSSSSSSSUmisspelt
NSPYSRSMTSRSmissu*
NSPYSRSMTSRSmissus
[MSSSSSQTSSSmist
NNSQSdPIRRS[mista*
RMTNS^PHRRT[mistake
POQSSTPUTSSWmistake >
PSSWSVSSSSSSmistakes
QTSSSVSSSSSRmistaking
LVSSSSSSSRSSmiste*
LVSSSSSSSRSSmister
VSRSSPSRTSSRmistr*
VSRSSPSRTSSRmistress
QSQRSSSSSRRSmisty*
QSQRSSSSSRRSmistyped
PZSSSSSNOSSSmite
KqPRRQSOSRRSmitre
SRSSVSSOSSSSmitre*
SRSSVSSOSSSSmitred
SRSSSSSSSSSSmitt
NQSTSRScQSSSmitts
DVRSSSSlOSSSmix
VQQSSSSTVSSRmixed
TQSSSHSQRQQTmixer
cRSSRQSISSSSmixes
SPSSSSSVSSSSmixin*
SPSSSSSVSSSSmixing
WRSSSSSOSSSPmixta*
WRSSSSSOSSSPmixtape
XSSSSSSTSSSSmixtu*
XSSSSSSTSSSSmixture
SSSSSUSSRSSVmk0
SUSSSSSRSRRQmliwa*
SUSSSSSRSRRQmliwaukee
QTSSSSSSRSSSmm
YOSSSRSQUSSSmoab
LSOSSRSgSTTUmoan
SRRRSTSSSSSSmoani*
SRRRSTSSSSSSmoaning
RSSRSTSRRSSTmob
IOYTSPSYQUSWmobil*
IOYUSPSZQVSWmobile
SSSSSSSRSRSSmobility
VSSSSRSPSSSSmocca*
VSSSSRSPSSSSmoccasins
ZQSSSSSHPSSSmock
_VFKSMOJZNPNmode
[QRSSSSKVRRRmode >
C]SPP^RUOSTVmodel
LQSSSSS]SSSSmodem
GWSQROSbSSSSmoder*
GWSQROSbSSSSmodern
O_SQSRSKSSSSmodes*
O_SQSRSKSSSSmodest
SSWQSSSISSSSmodul*
SSWQSSSISSSSmodule
SQRTSSSRSUSVmoira
_QRRRSSJUSSSmoist*
SSSSSSSRSSSSmoisture
_QRRRSSJUSSSmoisturiser
QQPSSSSkSUTUmold
USPSSUSOSRQOmom
TSSSSSSSSSSRmom's
PSRSSRS[TSSSmomba*
PSRSSRS[TSSSmombasa
QWNQSVSZURRSmomen*
QWNQSVSZURRSmoment
NkQSSSSMSRSSmoms
RRh>SQSmSRTSmon
IOaQSOSWSUWWmonct*
IOaQSOSWSUWWmoncton
VRWORWSPURSQmonda*
[SLQRSUNVQQOmonday
MNSLS]R^TROQmonday >
QW]SRRRRURPPmonday and
`XRQS[S*SRSQmonday i
PSZUSQRYSVUUmonday the
NR^QSWRURTUUmondays
HUJORkPMPNL`money
bPYUS7\\_ZUSSmoney >
XPQQSURZSSSTmoney and
M\\PPSbOCQPPUmoney back
SUSWSQSSSSSSmoney but
PSLSS^RSRSRTmoney in
QSSSS`SISRRSmoney is
SQNNSZSVSRSSmoney was
SSMSSSSSSQRSmoney'd
QSSRSSP_STSTmoney's
QSMRSSP_TRRTmoney*
SSSSSSRSTSSSmoneybox
\\QOSTPSQWTSSmonit*
ZQPSROSVWTSRmonitor
SSSSSTSQSSSSmonitored
VSRSTSSQSSSSmonitors
RSQSSSSVRVVWmonk
PRPRSgRQTSSRmonke*
TSSSSSSSTSSRmonkey
ORPRSgRQSSSSmonkeys
RRhQSDSYRTTTmonks
UTSSSSSUUSSSmono
TYRSSQSPSPRLmonog*
SYRSSQSPSPSMmonogram
TSRSSRSSSSRRmonograph
RXQSSRSSSSSSmonop*
RXQSSRSSSSSSmonopoly
OQ_OQQSMSVXVmonso*
OQ`OSRSMRVXVmonsoon
TSRSQRSSTSSSmonsoons
UROSSSS[UOSPmonst*
UROSSSS[UOSPmonster
SSKVSSSSSSPSmonta*
SSKVSSSSSSPSmontana
NWtXPIXCF^]Xmonth
RHXURIYTQ[^Xmonth >
KW]RSYSHUQRUmonth and
[QYRSSSPQPPPmonth for
PV[USQSOQTUUmonth i
KRXRSPSPQQRRmonth late
JS]RSRSHRSSRmonth of
STURSMSMUTTSmonth on
OUXQSSSGQUUTmonth to
ORaSSNSVSSSSmonth's
UQTORSUVVMMNmonth*
YSGORXVSVLMNmonths
L`KQSWSaUMMOmonths >
FRhQSOSTSUUUmonths and
NRMSSRSYSSSSmonths of
YQSSSSSRRSRSmontr*
YQSSSSSRRSRSmontreal
OKOZSSS[SSSSmonty
USSSSSSQSSSSmonum*
USSSSSSQSSSSmonument
ORZSRUSSRTUVmood
QQWRSSS`STTTmooed
USSSSSSLSSSSmoolm*
USSSSSSLSSSSmoolman
XSMLUOTbTOTNmoon
SOOQRRRDUQTQmoon >
SSSSSSSPRSSSmoon'*
SSSSSSSPRSSSmoon's
]PQQSQSYTSSRmoonl*
]PQQSQSYTSSRmoonlight
HQfSSQRQQWVWmoons
\\SLQSSSQURRSmoons*
\\SLQSSSQURRSmoonscape
SSSSSSSPSSSSmoor
KWSSSRSYSSSSmoore
PPYQRQRiSVVVmoose
MQZRSQSPRVVVmoose jaw
MQZRSQSPRVVVmoose~@part
cRRQSSRFXQROmop
^RRQSPRF[UTSmop >
[SSSSSSMTSSSmop's
SUOTSSSRRSRSmoped
SSSSSSSVRSSSmops
UQSSSSSRSSSSmoral
WSSSSSSQSSSSmorav*
WSSSSSSQSSSSmoravia
dGUQZT[NbIOGmore
IW`]RD^YPTPNmore >
YQNSRNVUWRROmore for
VQQP]NSQTSSRmore like
dP?ORQS\\TPRPmore of
YRIRSSR^TOQOmore on
LQSOOSY[PQTQmore than
KSKRQOVmWRSRmore to
OOQMYNYYQQTPmore~@comparison
\\RTSQQSMUQSRmore~@food_spices
RSRaSRSAPVUXmore~@route
JSTRSTRbRVWUmore~@senses
VPSSSRSQTSSSmorgu*
VPSSSRSQTSSSmorgue
SSURSSSOSSUSmormo*
SSURSSSOSSUSmormon
QSSTSSSYRUSTmorn
MP^]RNPMR]YYmorni*
UUPUSTRUSYUVmorning
]QJVSVSOYLOMmorning >
YTKLUSTVSQSRmorning and
WSPQSOSRSRRSmorning as
JSVNSSS[QTUUmorning at
QSPXSSSRRVPVmorning before
HRYXRRSQQUSTmorning i
TSIUSUSQSRPSmorning it
RSVSSSSRRTTTmorning like
LSXRSSRUPWWXmorning the
VSWSSPSRRTTSmorning with
JNa\\SMPKRXWVmornings
QRY]SPQCRXUWmornings >
^SSSSRSJTSSSmorri*
^SSSSRSJTSSSmorrison
QUSSSSSVPSSSmorta*
QUSSSSSVPSSSmortar
USRSTSSLSRSRmortg*
USRSTSSLSRSRmortgage
aRSSSQSJSSSSmorti*
aRSSSQSJSSSSmortice
QSXSSSSMSSTSmoses
YSSPRRSTWPQOmosqu*
OSVRSSSXSSSSmosque
^SQRSSSDVOPPmosquito
RSRRRRS^TTURmosquitoes
OLOPTQJ\\QVVUmoss
XUGMVMR[TPPQmost
WUQPVQSbPQQRmost of
WYNSRXI_SQROmostl*
WYNSRXI_SQROmostly
RPRSSOS`TPRPmostly >
SSXNSSSOSUUUmot
[QINRNScUSSSmotel
XRPQSRSWVQRPmoth
[QRQSRSQWQSPmoth >
RXNQWUPTSSSRmothe*
S[NWWYRURQOPmother
P^P[YMSJUWQVmother >
YSRRSTSMSSSVmother had
TJSTPQSKXSTRmother in
SPORSTS`RRSRmother is
`RUSRUS@RTTRmother was
VUFRTUQ^UQQPmother's
RQWSSOSRSUTUmother's day
SQ[PSRSDSTVUmothering
POXSSNSVSVVVmothers
TbROSWSEONOMmoths
]SSSSSSQTSSSmotio*
]SSSSSSQTSSSmotion
\\SSPSSSMTSSSmoto
KGhMWZRPRUVVmotor
YOQQSaSVUQRQmotor*
[SRRSSSHTOQOmotorbike
POORSaS`SSSTmotors
USUSSSSTTTTTmotorway
SSSSSXSJSRRSmotto
QTUSSRSYRSSSmould
JZQRSMSORSSPmould*
QSSSSSSSSSSSmoulded
XSRSSSSPSSSSmoulds
G[RSSMSSRSSPmouldy
`QUSSRSQRRRQmoult
TRSSSSSRUSSSmoult*
TRSSSSSRUSSSmoults
ZS[RSRSJTSTQmount
XQSQVTSJUSSRmount's
WVPRVPSISSSRmount*
PYPSSOSVQSSRmountain
VRSSSSSOSSSSmountains
SSSSSSSSTSSSmourn*
SSSSSSSSTSSSmournes
^SJWRXRLVPOOmouse
OTQVRUSFSTQTmouse >
VSSSSSSSSRSRmouse double
WSSSSSSHTRRRmouse is
NUSSSSSTRSSSmouse's
NURSSSSTVSSSmouse*
SSRSSSSSVSSSmousepad
VPQPRTS[TSSTmoust*
VPQPRTS[TSSTmoustache
RPQQRRSWSSSTmoustache >
TNSRSRSPURRRmouth
MSTSSSSWSRRRmouth >
UWRRQRSORSSRmouth*
USSSSRSRTSSSmouthorgan
KXRSQSSUQSSRmouthpiece
[SSRSSSNSSSSmouthwash
ZRSNRRSXVUVTmove
RS`SSJSKTUTTmove >
LOWBRLRbRZ_Wmoved
JN]SSXSJQVWWmoved >
NR\\SSRSTRWXVmoved house
PQVSSLS\\STTSmoved in
WSRSSSSKUSSSmoved since
ZSNNSSSDTQSPmoved the
[TMQSRS^VQSPmoved to
MReSSQS@PXZYmoved~@delivery_place
VOTRSRSNTUUTmovem*
VOVRSRSPTUUTmovement
SSQSSSSQSSSSmovements
OS_OSSSRSSSSmover*
OS_OSSSRSSSSmovers
QQ]SSQSIUQSNmoves
XPKSSPS\\QNPPmovie
IQUYRQRMQYXZmovin*
IQUYRQRMQYXZmoving
NROUSSSOQXWXmoving >
JRXSSLSbSXWVmow
PS_SSRSSQSSSmowed
cQPXSTSDQOQNmower
TSRSSSSSRSSSmower's
TSRSSSSSRSSSmower*
YOTSSSSOQQRQmowin*
YOTSSSSOQQRQmowing
qUQQSRSM\\NQLmows
RhRSSSS@SMMMmozar*
RhRSSSS@SMMMmozart
NYRSSSSTQSSSmozzi*
NYRSSSSTQSSSmozzie
SSWSSNSSSTUSmp
SRSSSSSPSSSSmph
FPEMSbR^LSPUmr
SSRSSQS`USSRmrgrt
RPSSSSXRPSSSmrp
LVJZRNQmQTRRmrs
YKSSSTROUSSQms
SRSSSQXSSSSSmsrp
JSSSSSSZSSRSmthat*
JSSSSSSZSSRSmthatha
SSOSSRS]SUVTmubar*
SSOSSRS]SUVTmubarak
VPNIYER[[OQOmuch
YRKPPQSRQTSRmuch >
UKRTUWTWVPQTmuch as
Q[SSRQSOSSSSmuch for
=SSS`RSHNSSRmuch plastic
QSNSSSS\\SQSRmuch to
RRRRSRSXQPQOmuchl*
RRRRSRSXQPQOmuchly
tRRRSRSM_NPLmuck
[OGPRRSeXRRRmud
SQQSSSSORUTTmud >
QSRPSVSPSRSTmuddl*
QSRPSVSPSRSTmuddled
[OWZSVSLSTRUmuddy
MQN_SSS_STRUmuffi*
IRR_SSSQSTSUmuffin
WROSSSSaSSRSmuffins
[\\PXRSRGVMONmug
[QSQSUSNTOOPmug >
SMSTSRQcTRSRmugs
XNWQSRS]STTSmulch
JNJSSRSkQSSTmule
SSSSSSS\\SSSSmule'*
SSSSSSS\\SSSSmule's
MRYSSSSNSTUTmulle*
MRYSSSSNSTUTmulled
JSRXSRSdSWSWmulli*
JSRXSRSdSWSWmullingar
MQT[RUR]TVWXmum
PWTOSRSSSTUTmum >
SQWSSRSFSUUUmum said
WQOQSSSETQQRmum's
SSUSSRRPTSSSmumba*
SSUSSRRPTSSSmumbai
SSQQSSSSTRSSmumbl*
SSQQSSSSTRSSmumbles
RSSRXSSSRSSSmummi*
RSSRXSSSRSSSmummify
^RSRUSSNRSSSmummy
[SRRSSSTSSSSmums
R[SSSSSQQRRRmun
RSSSSRN_SUTTmunst*
RSSSSRN_SUTTmunster
SYRQRSSQSPSPmunte*
SYRQRSSQSPSPmunted
NSVSSXSRSPPSmuppe*
NSVSSXSRSPPSmuppets
\\TQUSPSOWQQPmurde*
TSRUSSSQTTSTmurder
ZTSSSPSVURSPmurdered
TSSSSSSNTQRRmurderer
NTSRSVSRRSSRmurmu*
NTSRSVSRRSSRmurmur
QPoRSRS9SSTSmurph*
ORoRSRS9SSTSmurphy
UQSSSSSSSSSSmurphys
QSSQSSS\\QTUUmusca*
QSSQSSS\\QTUUmuscat
VQRPPOWSSSSSmuseu*
VQRPPOWSSSSSmuseum
]SSRSSSIURSRmush
TRSRSSSSSSSSmushe*
TRSRSSSSSSSSmusher
USSSSSSNRRRRmushr*
USSSSSSNRRRRmushroom
USSSSRSSSSSSmushy
LYMPP[T^UKNOmusic
USSSSSSRRSSSmusic's
XSSSSQSMSRSRmusic*
SSSSSSSQSSSSmusical
VSSSSQSPSRSRmusicals
]NSQSSSTSSSSmuske*
]NSQSSSTSSSSmusket's
UKNSRZ\\VZOPPmust
XSORRNRWWSTRmust be
NPLWS^^TSQQOmust have
UWSSRTSOSSSSmust'*
UWSSRTSOSSSSmust've
G`\\QSVSLQWWVmusta*
G`\\QSWSLPWWVmustard
IaVRSSSLPUVVmustard >
SOSSSSSSSSSSmuste*
SOSSSSSSSSSSmuster
WRRRSWSRRSSRmute
\\SSSSSSMTRRRmutte*
YSSSSSSORSSSmuttered
VSSSSSSQURRRmutters
SSSSSVSMSSSSmutua*
SSSSSVSMSSSSmutual
_RSUSQSGSRSQmuy
NRRRSRSvSSSSmwah
\\FPVQVREXTOXmy
RQQSS]TFQQSUmy 00
OQQRSSS^RQQUmy accountant
QSXNT^SURRUSmy address
PSGRSRSTRVUSmy age
[]OSSNSCSOQNmy arse
bSPNSRSNSRRQmy arthritis
USOOSQS]QSSTmy ass
PQURSPSWRTURmy aunt
OSLRSPS\\VSTNmy back
OTQSSQYIQSSSmy bad
CSLSSbWJOQPWmy bank
[SRRSPSHXRRPmy barber
WQMSSRUWTQRRmy bed
QSWUSRSNPUUTmy big
VQ`RSPS_RSPRmy birthday
ORTUSRSWSUSSmy blood
LRURSKSYTTUSmy boss
QSMYSQSLRVRUmy box
aTZRSSSBRRTRmy boy
SRUMRTRZVQRRmy brother
YXVRSRSKRUVUmy brother's
LZNTSRS]TTTTmy car
QJUKS^`MSQTQmy card
QRUQSYSXRQRVmy case
TQORSVSPSSSUmy cash
eSTFSSSNUPSPmy cat
ORP^SSSTRRSRmy cello
IUZSSSSQOSSSmy childhood
LSNRSQRbQSSSmy children
ZSVSSPSIRSTRmy choir
VQRSSSSVRTSUmy class
QTUUS_S;TUSUmy coffee
VSSRS[SJSPQTmy complaint
dOLVSRVIRPPOmy country
WUSPRKUeSTUSmy cousin
cSRRSRSMSRRRmy dad
VXWORWTIOVUVmy daughter
RPVRTQRRURSRmy daughter's
OSSKVRSYSRSTmy day
]RQSSPSMUQQPmy dentist
hSQKSRSJTRTRmy desk
NQVSSUSKRRSSmy dinner
MN[_STSLQVSXmy dog
WSG`STS9SORSmy door
PSdOSSSGRRUTmy doorstep
HSUTSSS`QUTUmy dressing
ZRTSSQSOTRRSmy ears
WRVMSTQTXMOMmy ex
RS^SSRSLQSSRmy exam
NRPSSRStVSSQmy eyes
YRLMV[RZVPPQmy face
[RUQTMRXVQSPmy father
RSXSSSSORSSTmy father's
NWPQSVS`RQSQmy fault
[XQXSPSESTQTmy feet
QTQPUVSRWPRPmy finger
OQRSSSSMURSRmy fingers
NTSNSPS^TUUUmy first
HZeTRVSOOU[Wmy foot
NR[PSlP;QVVZmy forty
PWPaSQSORSQSmy front
IQRTSQZTPRRRmy glasses
XRYORWS\\VRTSmy good
USOSSTSJVRRQmy gran
ZRNSSXSRQUUTmy granddaughte
]QOQTWSJSOOOmy granddaughter
PTVRSMSXQRSRmy grandfather
PW`SSRSIQVUSmy grandma
IR[QQVSPSSWTmy grandmother
OPQ^TSS[QURUmy grandmother'
VYMSVUSFQSRRmy grandson
_SNSSSSJSRRQmy grandson's
ZRRSUSSKUSSRmy granny
TSKPSRSaTSTSmy great
ZRSTSRSPUSSSmy hair
IRTVTZSWRTPVmy hall
RS_ZRPSMSYUXmy hand
\\VTZSLRMTOOOmy hands
YSVQSTSKRSTTmy head
FUTPSRShNSTRmy heart
LSP_SPSWQURTmy hedge
dRORSQSGTOROmy heel
GPU[SQSPQYTVmy hip
PRcKSJWIRTYOmy house
VJTTRXUOUPRRmy husband
[RSQSTSRXMPNmy husband's
KXXTSQSbPZWWmy kid
DTMWSPSpRWSWmy kids
GWUTT\\SLQSSSmy kitchen
XQR_SSSKQXSWmy knee
HQOQSSTYTRRPmy knees
LSRSSUS`SRSQmy language
ETOTSWU[RVTTmy late
PRPSSSSOSTRTmy lawn
bRQSSRSNXPQNmy left
KSPUSUSTRSSSmy legs
LS_QSPS^OUVUmy letterbox
WRSSRNRTOWUTmy life
USRSRTSIZQQQmy little
QSNSSZSOSPQTmy mail
IRTUSSSbSSSSmy mailbox
IKU]SRSIRUPUmy mat
YSISSLQQVPQRmy mind
SQPSSVSNSSSSmy mom
RQMSSUM]QLMUmy money
NS]\\QRQRPQPTmy mother
XXJRTXRJRSSSmy mother's
MQNVSRScUSRUmy mum
OQS_VRSNRNQUmy name
POWRSTS]USUUmy nan
ZSRRSPS]VOPOmy neck
VUTOSRSWTUVSmy neighbor
LRSXSQSOSRPSmy neighbor's
kSLDSSRbVTTQmy neighbour
UV^TSRREOSQRmy neighbour's
MPTRTUSZSRSSmy nephew
HRNSSTSdRRSSmy nephew's
PZQURSSXQSSTmy new
LSSRS]SVRSSTmy next
XSXOTRS[QSSTmy niece
NSSYSPSRRUSVmy note
URLPSQSZSSRSmy office
UQXNSTRWTSURmy old
NQRQSYSTSQRRmy only
KM_RTQM\\MUW\\my order
JOUEPVOaTORSmy own
PSZQSOSLQVUTmy parcel
LRY\\SOSROXUUmy passport
XORTSQSSXQPPmy patience
iRHUSFSeWVVQmy phone
ZSQPSSSXXPROmy physio
IXRVSSSSPUUUmy porch
XSRQTRSNRRSQmy pupils
TSSKSRSYPRRSmy question
SQRRSXS_SSSUmy return
JSRSSWS`PTTWmy review
NVQTSSSZQTSSmy roommate
RRRSSWQXSSSTmy screen
HS\\GSRSQRSUSmy shoulder
RSSWSRSNRVRUmy signature
>[RNOWR_TRTQmy sister
VQWOSWSRSRSPmy sister's
YRTSUUSMRRRRmy skin
SSOSSSSPURQRmy sleep
[PSSRRSJTSSRmy sleeve
PSWUSRSMRVRVmy slippers
JVJXXRS^PSUUmy son
DT^SSVSRQVUVmy son's
RPRSS]QDQQRVmy stars
YSMSSRS]RQRRmy street
`RNSSQSLWPQPmy students
GS[^S[SMMTQXmy stuff
LSM\\SRSWQSSTmy tea
NROQSRTXWQQPmy teacher
NRPSTSS\\SSSTmy teeth
RPORSSU\\SSSSmy temper
USbNSLSFQUXTmy third
MSXSSZMTSRSWmy thirty
_NUQS]SHUPQOmy thumb
YSWSSRSBWQSRmy toddler
[QLSSUS[UNPMmy tomatoes
UUeWT[K?NVWWmy truck
TVKRSTSUQSSTmy two
_RIPSMXJVSRPmy uncle
XVUOS^SFTQSOmy wall
PXMcSSSKTSSRmy wedding
`SBTTQSdSSSRmy week
JLQUTSRKRSSQmy whole
OUG[RWXXUSRQmy wife
NRURSUSWSSSTmy wife's
USRPSOS\\SSSSmy words
cSNSSSSKSPQPmy wrist
X\\RVRORHTVRTmysel*
X\\RVRORHTVRTmyself
WRN\\SSRNRSPSmyself >
TROSSSSSVRSSmyste*
TROSSSSSVRSSmystery
NSRSSSS\\SSSSmythi*
NSRSSSS\\SSSSmythical
P[RRSSSORNSOmâché
XSQSSSSNSSSSmānge*
XSQSSSSNSSSSmāngere
PPWWQTSJJUQTn
PSTSSNTSRVSQna
RS\\QSRSPRSSSnaas
SSRSSSSSSSSSnabuc*
SSRSSSSSSSSSnabucco
DPnPSLSHKbc^nada
JR_RSNSNOXYXnada >
SSfDSSSQSSSSnadi
OSSSSPShTSSSnae
SSSSSSSXTRSRnagar
MR^RSIRTQTSTnagpu*
MR^RSIRTQTSTnagpur
OR`RSKSVQTSTnagpur >
hRLPSJS^]PPKnah
GOWPSTSgQYX]nail
JTPRSUS^SSSSnail in
USSQSSS[SSSSnail'*
USSQSSS[SSSSnail's
_OQQSRSNYRSQnails
PSSSSSR]SSSSnain
OS[SSSRJRSSSnairo*
OS[SSSRJRSSSnairobi
QQMRhQSXRQQNnaked
?WMTQ_NPHRS_name
YIUZR[RRQVRZname >
KR[RSWSNQUQUname and
PYOQSNRNSPQNname in
G[WgSDSkRYXTname is
RSQMS[SDSTVTname now
VSPPUOSTVSSRname of
b\\PKRSRXUQSRname on
UdOSSRSMSSSSname'*
UdOSSRSMSSSSname's
OPPDVXS]MUXVnamed
]ROPSOS[TSSSnamed it
LTUMSRS^QSTSnamed the
OSRSSWSSSRSSnamel*
OSRSSWSSSRSSnamely
OSVRSRRCTTSUnames
SSSSSSSYSSSSnamin*
SSSSSSSYSSSSnaming
]WWRS\\S;RPQVnan
PPRSS_S]OQRVnan >
bSRSSSSAVRSQnan's
JUQZSRSYSUSTnana
URSSSSSRSRRRnana'*
URSSSSSRSRRRnana's
OLPRSR]eSRSPnando's
OLPRSR]eSRSPnando*
[SMSSSS^XSSSnani
USSRSSSSSRSSnani'*
USSRSSSSSRSSnani's
WSSQRSSSURSRnanna's
WSSQRSSSURSRnanna*
QSQSSPSZSSTSnans
TURQQQSZOSSSnap
XRbPRHSNVTTSnapki*
bSVPRHSTWSSSnapkin
JR]SSSSNSTSTnapkin's
RSUSSSSRSSSSnapkins
WSPSSRS[TSSSnaple*
WSPSSRS[TSSSnaples
VRURVRWPRTTSnappi*
VRURVRWPRTTSnappies
TPMYRRSPTTQSnappy
mSSLSSSFRSSSnaps
LSTRUSSaRSSSnarni*
LSTRUSSaRSSSnarnia
_QNPRRSQYOQPnarra*
ZRSSRRSQSSSSnarrates
SSSSSSSRSSSSnarration
VSQRSSSSURSRnarrator
URQQSRSSWQQRnarrator's
URQQSRSSWQQRnarrator's delivery
URQQSRSSWQQRnarrator's~@parcel
UNSUQSSNSTSUnarro*
URSUQSSNSTSUnarrow
SOSSSSSSSSSSnarrower
SSSSSSSRSSSSnasal
SSiSSUR?SSSSnashv*
SSiSSUR?SSSSnashville
[RQSSPSKSRSRnatio*
USSUSQSNSSSRnational
ZRQQSRSPSRSRnations
P\\JSWSS_QQQRnativ*
P\\JSWSS_QQQRnativity
SSRSSXSQSQQSnatte*
SSRSSXSQSQQSnatter
SVNYSRRZTQRQnatur*
SQSSSSSSTSSSnatural
SXNYSRRZSQRQnaturally
RTQPSRS^SSRSnaturally >
SVSVSSSRSPRPnaturally he
NSXSSSSKSSSTnav
XQSSSQSSUSSRnavig*
XQSSSQSSUSSRnavigation
IwJPTJR?PPNPnavy
\\[MRSLSTRPPQnavy >
OXVIRM_LQLPJnear
PR_SSRSRRUUTnear crewe
YQSQRSS\\TQSQnear enough
[NWQSRTKSTSTneare*
cNWPSRTISSSSnearer
KSSTSSSVSTSTnearest
VP\\PRMRLQVUUnearl*
VP\\PRMRLQVUUnearly
EVRZUUS^PUSTneat
PQRSSSShRSRTneate*
PQRSSSShRSRTneater
VRSSURSRRSSSneatl*
VRSSURSRRSSSneatly
ZQYSSSSGTVVUnebra*
ZQYSSSSGTVVUnebraska
PVSSQSSXSSSSnebul*
PVSSQSSXSSSSnebuliser
NWRVQWS\\SKLLneck
\\TUNSRSAUSSSneck >
gQRHSPSKSSSSneck'*
gQRHSPSKSSSSneck's
ZTRRRTKRTRRSneckl*
ZOSSSTKSTSSTnecklace
SSSRRSSSTSSSnecklaces
SXSSSSSSSRRRneckline
`OSQRPSRVRSRnecta*
`OSQRPSRVRSRnectar
XQMLY\\TERTSVneed
PQOSR\\STSPQUneed a
[NQRSWSRURSQneed three
LQVYQVUSQXUWneed to
ON[V[PULRSUSneede*
ON[V[PULRSUSneeded
fRKKWQSFTSTQneeded a
LShQRRSNOXWXneeded it
LRWQWRS[URRSneeded the
NR`SSGS_SWVTneedf*
NR`SSGS_SWVTneedful
cNVQRQRNYSSRneedl*
bOTQRRRNWOPMneedle
SSSSSSSSUSSSneedle's
TRTSRQSSRWVXneedles
aSTSSRSETSSSneedn't
aSTSSRSETSSSneedn*
bLFNVQSXYPQQneeds
XQSPRTSAURRRneeds a
WQSSSSTSSRSSneeds three
WQSSSSTVSRSSneeds~@number
cMKRYPSQTPRNneed~@number
SSSSSSSRSSSSneem
TRSSQSSRUSSSnegot*
TSSSRSSRTSSSnegotiate
TRSSSSSSTSSSnegotiation
NNSWQOPXSXRUneigh*
YTSLSPSYQWVUneighbor
OSOTSSSQQTSUneighbor >
PQ[QSQSWYOPQneighbor's
SSPQSSSTSSRSneighborhood
NRQcSRSROWQXneighbors
PQHLR\\RKXPROneighbour
NSRHSSShWPRPneighbour >
RTW`SMRLRRLPneighbour's
TQXLSRS]OX^Wneighbours
XSLUSSSSTRSRneighbours >
URZSSKSSQWVTneighbours have
PSQURSRYXRRRneith*
PSPURTSVXPPPneither
HSVPSRS_URQTneither >
SSTSSRRVSUUUneither's
SSSSSRSUSSSSnelso*
SSSSSRSUSSSSnelson
INCRTPRjRSSTnephe*
LOLRTPS`RSSTnephew
HRNSSTSdRRSSnephew's
[SOSSSSLTSSSnephews
RRUSSTSQRTSSnerve
JRSSSQShSSSSnerve*
JRSSSQShSSSSnerves
RSPSSSS]TSSSnervo*
RSPSSSS]TSSSnervous
NNRR_RSGQSSSnest
RSNSSPS[STTSneste*
RSNSSPS[STTSnested
SSSSSSSNSSSSnesti*
SSSSSSSNSSSSnesting
NSSSSSSTTSSSnests
jMRVSMSFTTRQnet
TSSRSSSRSSSSnet's
RRRSSTSYTSSSnetba*
RRRSSTSYTSSSnetball
UTSSSQSQSSSSnetfl*
UTSSSQSQSSSSnetflix
VOSSSRSPSTSTnets
QQSZSRSPSSSSnettl*
QQSZSRSPSSSSnettles
QS[PSQSPSSUSnetwo*
OS[PSQSPSSUSnetwork
VSSSSSSSSSSSnetworks
RWSSSSSNSSSSneusc*
RWSSSSSNSSSSneuschwanstein
VRSSSSSRSSSSneutr*
VRSSSSSRSSSSneutral
SSTSSSSUSTTTnevad*
SSTSSSSUSTTTnevada
UUULQSL\\PWWWnever
BSjPSRSKMZ]Znever >
TQLRSDShNNNKnever again
KPSSSKS[VSSSnever asked
`RESRXSRROOLnever been
JR^SSHSQRVVUnever came
MRVVS]SIQUVXnever got
MRPQSXSVVRQUnever had
MS\\XTQSJPVVUnever heard
IXQSSQSdORRQnever know
NRQ_SLRUURQRnever met
SOPRSHSPUSRTnever once
EUeVRRSMN][\\never saw
LSLSSXSRSSQSnever seen
IPhSSTS`QRRTnever showed
VSQSRSSPURRSnever stops
QPXSSVSGRSRTnever turned
]XNSSQT@TRSQnever was
^SPSSOSOXQQQnever worked
L^PSSSSSRSSSnevis
MX\\[OHSWKTTUnew
R_LORRROPQQRnew >
MPRbSVSJQSTUnew one
aKNQSXSNSRSSnew ones
NO[RSSScSRRRnew pair
WLTRRQSXUTUSnew year's
RRXSSRSKSVUTnewar*
RRXSSRSKSVUTnewark
ZUNTUSSLQRSRnewbo*
ZUNTUSSLQRSRnewborn
PTNTVSSQQRSRnewborn >
SSPUSQS\\SSSSnewca*
SSPUSQS\\SSSSnewcastle
WSSQSTSRSSSSnewer
QTQSSSSSSSSSnewfo*
QTQSSSSSSSSSnewfoundland
SSMSSSRSSSSSnewry
RM`XRLSUQ\\]Ynews
QRQUSRSjQWXVnews >
SSRPR[SOTSSTnewsl*
SSRPR[SOTSSTnewsletter
YSPTUTSRRSQRnewsp*
YSPTUTSRRSQRnewspaper
NRSRRRSWSUSUnewspaper >
QRSSSSSQRRRSnewspaper round
JD]WRTUeLUTVnext
LRXRSZSMPTUUnext >
WUMfRVV9ORLSnext day
`VSISNSSTTUSnext door
WWOTSPSSWOPOnext door's
PUU^SOSUMTSUnext morning
NR^QSZSFSXWXnext one
TRSSSSSOTSSSnext room
NXKPSRS]QPQOnext time
UTM_RUW:XQPQnext to
QSYKSMSZSVVTnext week
MRSOSOSjRTURnext year
LUT]STSUMSSUnext~@day_time
]VUISNS?TTWSnext~@delivery_place
KS[RSWSQSRQTnext~@feast
HR]QSYSRSYWYnext~@number
TRSSSSSOTSSSnext~@room
OS[OSSSMSTXTnext~@route
NTS[RLTTNVRUnext~@time_span
WSURSRRJSRQQnext~@weekday
ORSR]RSRQQSPngl
SXSSSRSOSQSRnguye*
SXSSSRSOSQSRnguyen
NRSSSSSUSSSSnia
hSSPSUSGRSSSniaga*
hSSPSUSGRSSSniagara
SRWSSRS^SSSSniamh
OSSSSSSSRVUUnib
RRNSSSTSSSSSnibbl*
RRNSSSTSSSSSnibble
UKWNW\\OVVUS[nice
dQOTRRS?QTRSnice >
IRONRVS^SQTSnice about
PZTSTQSDMSSRnice and
RSRTSOSIUQRRnice as
JRSbSSSLRSUSnice door
YSSSRaS9SSSSnice enough
PROPRjSGPRSRnice note
KITRSXStRUSWnice one
RSQSS[SRPSSRnice people
OTRRSSSXSSSSnice the
UZSSQPTNRSSSnice thick
ORRQRQR]PSRRnice to
XVSSRQSNQSSRnice weight
STSSSSSQSTSSnice young
OOQR]ZSLOPQSnicel*
OOQR]ZSLOPQSnicely
KRSTVbSQQRSVnicely >
USQSSXSGSSSRnicely for
PRPXSYSQRNOTnicer
RRTSR`SKRSRRnices*
RRTSR`SKRSRRnicest
PRaRSQSGSSTSnicho*
PRaRSQSGSSTSnicholas
QS`SSRSQQXZWnicht*
QS`SSRSQQXZWnichts
MVRPSSS[PRRRnick
XWRORXSBTSSRnicke*
\\RROSXSDTSSRnickel
OXRSRSSQSSSSnickelback
RTSSSSSQVSSSnicks
SSRSSSSSSSSSnicu
XSZOTRSGQSSTniece
SSNSSSSXQSSSniece's
SSNSSSSXQSSSniece*
MRoRSRSMQWVUnient*
MRoRSRSMQWVUniente
SSNVSSSRSSSSnieu
XNIUOSPV[TPOnight
NOEURZRbSORSnight >
@TO^SVSWPVOWnight and
QRYQSSSSURRRnight at
XSZPSQSYWRTRnight i
N[NQRUSJRTRUnight in
VSRSSRSSUSSSnight like
USQRSRSOTRSQnight my
PSSQSRSQRSRQnight nurse
XSRUSRSTRPQPnight on
RSNXSSSPRUSSnight shift
WSRRSRSSURRQnight to
FR]OSVSZWUWSnight with
QSSSSMSiTSSSnight's
VRMTTQS\\QRURnight*
PSHZSRSRRTQSnightie
SSSSTSSSRSSSnightlight
RSSNSSS_TSSSnightly
\\RSPSRSKSSSSnightmares
TTXUSXSDRQVRnights
EQ_ZSRSNQXZXnights >
_QORSTSOUPQOnights and
TSTSSUSPSTTTnights on
LNSSS]SKPRRVnil
SKRSSQS`SSSSnina
IQIXNWbSVQLRnine
TQU[SOR]UVQSnine >
KPSSSYYZTRSSnine and
TPVMR[OQPRQVnine days
cRKRSNS[UQRPnine hours
W`NTSPRTUPPOnine in
PSSVRRSUSRRSnine minutes
KUQRRZRZRQRSnine of
OUDQSTS[QUTUnine on
WSSSSO]2QRSSnine pounds
SSVNSRSZRSSTnine stops
ORRQSTSGRSSSnine times
[SeSSSREWSTTnine weeks
WRRQSSSSWRSRnine year
HSRRSWSkSSSSnines
LW\\MQKdPNTTPninet*
\\aNNRMZTQQTOnineteen
PKMSSRWRUSSRnineteen >
XOiQSQSTRRRTnineteen days
GP^RSSSSQTSUnineteenth
KPYRSSSQQTSTnineteenth >
TSSSSSSSTSSSnineties
MRXSSSSVSTTTninetieth
TNRSRQ]LQTRQninety
YN\\SSKRVUUTUninety one
FPcMSVRQRRTUninth
POiRSIR<RUVUninth >
SSSSSSSMTSSSnip
dRPSSSSHWRSQnippl*
SSSSSSSSTSSRnipple
dRPSSSSHVRSRnipples
KShSSSSOOXXWnix
IW\\TSVPSNRRVno
MLQ^SNSWSSSSno 0
pL8ZRSRVdKMKno >
NQM`SJSVRWRTno access
TSUSSRRMRTTUno and
OWRSS_SPQOKUno answer
QUJRS[SSRPPRno apology
P\\SSORSKSTUTno bag
STORSUSVRSQSno bother
PIcXOMSRSXTTno box
RUOSSSSQSRRSno bubble
^JMSRSSOZRQRno cap
QWLdSQSNRVRUno card
MSNVS]SQRSSTno charge
PTQSSRSOQSRRno charger
YRTRSISfSRSNno complaints
RRPTSQSZQQPOno dramas
MROQSfSRRRSTno forms
URRPS[SQPPRWno fuss
LNTSSLSgRXVWno harm
QZQNSNSSSUUTno it
UPBjSPSFSSLQno knock
GPURSQSSVTUVno longer
RRQRSVSTRRSUno money
bW[OROR=ZNPOno more
PN\\RQSSMQZ[Yno news
QQNRSPSQSUUSno nothing
EFGXSnSdNRQ[no one
JVQT[QSPQRQRno padding
MROSYSSTRSSSno paper
QR]USYSMPSQVno parcel
NVRORWSJQPRXno questions
RRQSSYSQRNNVno quibble
TMPPSXSRTQRUno reason
NR]QSRSLSUUTno record
SUNSS[SGRRRRno refund
RS`RSYSPQOQVno reply
PSZRSSSQSRTTno scan
P_TSQSSLQQQPno screws
KQjPSPSINZ[Zno show
QRfCSLSMRV^Wno sign
TTLRSPSaRRRPno surprise
YRTPSRSTVSSRno thanks
\\RQWSSSIRQQPno time
RR^SSRQaSWVWnoah
\\P]\\PFVUV[ZTnobod*
HSWXQFX[XYVPnobody
SSSRSRSQSTTSnobody >
ORYRSZSISTXVnobody at
ORhMSPVMSSTSnobody came
PUSJS\\SMUUSUnobody can
`SRRSRSIRSSSnobody could
TSiKSJSVSUURnobody ever
Y]NXSPSSSTSRnobody had
USQQSLU[SQRRnobody has
USLQSMSTUQOOnobody in
XSMORTSVURSQnobody on
NYPRSSR`QWWWnobody said
PRSQShRFOPPXnobody there
RRORSeSBSORTnobody wants
NQPTSQSTSTSTnobody was
kRPSSRSLRRSRnobody'd
OQ]VRSQSRUWWnobody's
SSRSSSSVURQRnod
JSVSSQS^RUTUnodde*
JSVSSQS^RUTUnodded
VTLSSSSfSSSSnoddi*
VTLSSSSfSSSSnodding
TSSUSRSOSRSQnoggi*
TSSUSRSOSRSQnoggin
HR\\VRRS_MUSSnoise
FQRRSVS]QSSPnoise >
]SSRSSSNZSSRnoise*
]SSRSSSNZSSRnoisey
ZSSSSSSESPSQnoisi*
ZSSSSSSESPSQnoisier
SSSVSSSNRSSSnoisy
YSSSSRSPWSSSnon
BSOTXOQ`YTSWnone
MKVZRLRPUWUWnone of
WSSSSRSOTSSSnonna
MSRNSSSnTSSSnonno
VSRSSSSRTSSSnonse*
VSRSSSSRTSSSnonsense
VQSRVQSAWSSSnoodl*
SSSSRQSKVSSSnoodle
VQSRWSSITSSSnoodles
LS`QQJQSQZXWnoon
XRUUSPSFTXRRnoon >
MXOLRQSdKORPnope
VMLPSNSjLSSOnope >
NSdUQRSIPYXSnor
PR[SSVSTQUVVnor hair
SS`SROSPTRPQnor the
SSSSSSSMSSSSnor'e*
SSSSSSSMSSSSnor'easters
RRPSSYSMRPQTnoree*
RRPSSYSMRPQTnoreen
YSQSSSSQTSSSnorfo*
YSQSSSSQTSSSnorfolk
QQWRSSS`STTTnorm
QUSRSWSNORRRnorma*
QUSRSWSQRSSSnormal
RSSSSSSSPRSRnormally
TSSSSSSPRSSSnorman
tNFNPMVCZPPMnorth
QSWSSSSQRTUTnorth*
QSWSSSSMRTUTnorthampton
RSSSSSSWSSSSnorthern
SSRSRUSPVQRQnorwa*
SSRSRUSPVQRQnorway
TSQSRSSPVQRQnorway >
RXSSSPSUSSRRnorwe*
RXSSSPSUSSRRnorwegian
RSSSSSRXQSPSnorwi*
RSSSSSRXQSPSnorwich
\\YRRSNSJRPSOnose
OXSSSSSFRPSOnose >
SSSSSSSTSSSSnostr*
SSSSSSSTSSSSnostril
MdXXYKPYSVUSnot
YNOJQXRRTNNOnot >
XR[IRZQNMTYTnot a
XTMQSQSIVQQQnot as
WS`KRTRKSSSTnot at
RPORS]SWRSSUnot be
MJY[SPSQRSRSnot been
LNSWXSSQPVSVnot bend
^PSSSRRWUVVUnot buy
DWRRSPjHPSSRnot cheap
ORPSSSSZTQPTnot come
LNSYZLRUQRPOnot even
cOGOSMRaVNOKnot for
PN[OSUSQRVYVnot found
PTSTSSSNRTSSnot give
bSPQSQSGXQRPnot go
TRSQSTSUSSSTnot good
YRYVSUROSTUTnot have
FMiJSKQPQ^a^not here
HXVMRQSNOWWVnot in
ZSPMSNSMSTSTnot leave
OTPVVTSVRTSVnot making
<eESQHSeNRPQnot mine
URZSSSSPQSTTnot moved
VRNQSSSaUQSRnot much
^GMXSIVHSTPQnot my
P`PRSSWTOQQQnot new
PR^VSPSLOYUXnot on
\\R^KRXTPRTTTnot one
SRXQSOSMRWVTnot received
ORRRSRSgXRSRnot recommend
XQMUSRSKSSSSnot ring
RSNSSNS]TTUSnot say
KShSSRSOQTTTnot see
YS]LQSSWRRTOnot so
OUMSSSVeRQRQnot stopped
RUSRSSRNSPRQnot sure
PRVRSRSSRYVXnot take
VTJQRJP^MRQUnot that
PQKKRVQXPORQnot the
NSHTRUVWVSVXnot to
PRS^SSSJPUSVnot two
cUKSSOSHSOQNnot what
XWTRSQSETRSRnot with
PRRSSSS`SSSSnotar*
SRSSSSSYSSSSnotarized
PSRSSSSZSSSSnotary
HTChR_QXG\\TYnote
QQ\\UR`SHMYWVnote >
SQSOSRS^TSSSnote on
NRW]SKSQQYUUnote said
OSNeSPSPSTSUnote says
QYNUSSSNSQSSnote that
TSSSSSSHTSRSnoteb*
TSSSSSSHTSRSnotebook
FMQNRnRfQQRWnoted
MPUQR`RFRQRWnoted >
YIGpRJQURPPNnotes
FNP`SRSSQUQWnotes >
[RSQUOSMURSQnote~@answering
NMjJWQSPRSVUnothi*
ORkRSXSKRSUVnothin
XOPLXNSUSRTRnothing
JMSURRSLM\\X]nothing >
WSUSSNTMTQRTnothing and
IS[RSSSKSUUTnothing at
WYJSVPROSSSSnothing but
NSOQPaSaRTTXnothing came
ZPYSRJSQVUSTnothing else
QSWOSOSSVSSSnothing for
MRXPSUS[SSUSnothing has
UQQRJTSXVRRUnothing in
ESLSSZWRSOSRnothing on
OSdSSGSKRTTTnothing since
KSXSRFS`KSSKnothing to
SSTSSQS>RUUTnothing whatever
cQRSSUSGSSSRnothing which
[RLNSPSUQPSPnothing wrong
RS^SROSISSSSnothing yet
NRVSSPSWRTSSnothing's
XRWTQMTZVQPSnotic*
QSV^SJS[TSRSnotice
YUWJQVTPURRTnoticed
YOPRRQW[VSRQnoticed >
TQOQSSSUSRRRnotices
SKRRSVSQSSTSnotio*
SKRRSVSQSSTSnotion
SSSSRRSSTSSSnova
RQXSPSSRSTTTnovak
ZRVRRPRHUPPPnovel
RRSSSSSUSSRSnovel*
RRSSSSSUSSRSnovels
NPaURPQSRUTTnovem*
OPeURPQVRUTTnovember
MS`RSSSCOWVXnovember >
URTXSQSTTSQRnovember and
SSOSSSSOSSSSnovember's
TR`CQNU^VW^Unow
RGYKYOVQLY[Wnow >
[\\RUSSSARW[Vnow a
OHKRRHROT\\ZYnow and
SUNQSjSLRRRTnow at
RSWQSRRMRTQTnow been
WRLMSSSPSNQOnow he
[SRSSSRLURRRnow he's
TOHQQUQ\\TRRQnow i
^POTSNSZSOQPnow i've
NTXPQOS^QWUUnow in
WVaTSESPTTSSnow it
PIhTSIPRTXVWnow it's
MRORSWSYSRSUnow know
[RSRSRRNSSQSnow on
_STRSQSMURQPnow she
VPYRSLSLQYXWnow so
fRESSNSSSQPQnow that
OOUOSPO\\RQVOnow the
KQ[USZRGRUTTnow they
USQWSSQLSVUTnow with
QSNNSQSZSSRTnowad*
QSNNSQSZSSRTnowadays
NOPQSO]TRUUVnowhe*
NOPQSO]TRUUVnowhere
OPSSSS]TRVUVnowhere >
ES[SSQSPNZYXnowt
WSWSSJS_RTTRnow~@answering
XSRTSTTCSSSSnow~@arrival
HWKRUQTqTRRSnow~@comparison
PRPSSQSZSTSSnow~@hedge
WOYOSLS[SXXVnow~@intensifier
YLQRQOPHUNPMnow~@me
Ia[ZSRbBOSSRnow~@number
NPWUSYRCRUSTnow~@seller
WSBSSRSURQSQnow~@use_verb
RRUSSSRQSSSSnow~@work_verb
TSRRSTSQRSSRnozzl*
TSRRSTSQRSSRnozzle
HSRSScSROQRZnts
dSSNSSSORSSSnudge
\\SRRSRSUTSSSnudgi*
\\SRRSRSUTSSSnudging
RQQSSRSwTSSSnuff
TRSSSSSKTSSSnulla*
TRSSSSSKTSSSnullarbor
fRSSSRSNURSRnumb
TISUQYLLRWTYnumbe*
JKbYSYLNOZV\\number
QQJhSMSEPVMUnumber 0
QM[ZRHNTUVUTnumber 00
JLVXT]RFRXSWnumber >
SSTSSWSPRTSRnumber and
SSSSSSSQRSSQnumber of
QVOTT\\SWQRQRnumber on
JSTSSUS]STTTnumber's
TSPUSSSQWQQQnumbered
fQFNRQSISQRRnumbers
bPOPSOSOSRRSnumbers >
XSRPSSSATRSQnumbers on
RQMVSQSNUSSRnumber~@me
UNHcRRNdUVNVnumber~@number
ZRXMSOSOQRRQnun
[SQOSQSPZRRRnun >
SSMaSPSJRURTnunav*
SSMaSPSJRURTnunavut
SSRSSSSYSSSSnunc
SZRQRSSOSRSSnuns
ZQLORJTWYRROnurse
XSRRSPU`SSSRnurse >
VTSSSRSOTRSQnurse's
GQYLSWSfSRTTnurse*
MRXOSXSYSSTUnursery
RSVSSSSTSSSSnursery's
JQRPSSScSSSSnurses
OQRQTOS`RSSRnursi*
OQRQTOS`RSSRnursing
VQQRSRSOVSSSnut
M]SSSSSVQSSSnutcr*
M]SSSSSVQSSSnutcracker
MS`SSSSPPWWVnuthi*
MS`SSSSPPWWVnuthin
QSSSS[YKQSSRnuts
GTSSSVYLPSSRnuts >
RRRSSQWSQSSQo
VSSSSRSPTSSSo'bri*
VSSSSRSPTSSSo'brien
RRXWTOQMRUVTo'clo*
RRXWTOQMRUVTo'clock
NSN^STSXRTSTo'clock news
GbORS]KMQRRZoak
LSSSSSS[SSSSoamar*
LSSSSSS[SSSSoamaru
SSSSSSSRRSSSoatme*
SSSSSSSRRSSSoatmeal
WSSXSSSQRSSSoats
QQWSSSSTSUUSoban
TSSQSSSRTRSRobjec*
TSSQSSSRTRSRobjection
TRSSSSSSTSSSoboe
SXSOSSSQSRSRobser*
SXSOSSSQSRSRobserved
dPSSSSSPTSSSobses*
dPSSSSSPTSSSobsessed
NPRQSLSeSSQSobvio*
NPRQSLSeSSQSobviously
QSXSSRSSSTTToccas*
QSXSSRSSSTTToccasions
QSVWSQSGRUTToccup*
VSSRSSSQSSSSoccupational
RSRXSQSQRSSSoccupier
PSWSSSSKSUTToccupy
\\TQSPRSMSSSSocean
PXSSSSSSSSSSocean*
PXSSSSSSSSSSoceans
TQO[SRRPSRPSoctob*
LRP[SRRQQRRToctober
OSI\\SRR]RTSToctober >
[RRSSSSRURRRoctobers
URSSSRSRSSSSoctop*
URSSSRSRSSSSoctopus
Pf:RSRSKPOPOodd
VSSSSSSNSSSSoddly
SYRSSSSSSSSRodome*
SYRSSSSSSSSRodometer
XSSSSSSPSSSSodour
OOXSUSONRVTVof
OJRVSTOaORQTof 00
TOHQSRTLWMPMof >
XUW\\QYQFUUQUof a
XOORYQRRSPRPof an
YZOSSTS]SRRRof asking
UQQSTSS_USSSof brown
IUSRWSS[PRRRof bubble
WNSSSQSWVSSSof cheese
KZSTSSSRRRSSof cork
NWNWSRR_QTTQof course
TLRRS[SUURRVof crap
`XJQSTSHTOOOof each
QMSSVSSSQQSQof every
PHSUTYSESTRUof her
SPSMSeS>QSRUof him
ESJYSUSgRYQYof his
LZVQQUPWLRUTof it
WM\\QVORKVSSSof its
JR]RSPRbRUTUof january
RRSSSPSOQUUTof june
gFSPSTSO[RSQof kit
V\\QPSRSOUQSPof last
QPSSTRSURSSSof lavender
JT_SSQSNRXWUof lent
NTQRSTSSSUTWof march
RSWSSQSFSUUTof may
]MbMSVRDRUVXof me
VRKRSSSbTSSSof mine
F^RUSKSZNUTUof my
QMQRVRSRRQRPof newspaper
WSRSSUSOUQRQof norway
T]RQRJSYTMNOof nothing
UWRSSSSUSRRQof old
IMTRSRSeTTTVof one
LTPRTSVVPQPOof our
RPPTVUSOSRRRof paper
bRcSS>SERUVSof people
OMQQS`S_UTTVof rain
PSTRSUSRSTVSof ramadan
M\\TPQQSPVRSOof room
LSSRSUSSPPPRof shit
XQQTSSSPSTTSof six
HSYYSQSVTTUVof snow
MSVSWRSISUTTof soap
J]VXPPS^STSSof somebody's
ULPZSRSHRUSUof someone's
RUQSV]SHSSRRof something
QSSSSSQUSSSTof stock
LSSSVQSIQRSRof tape
\\TQPRVS\\SSSRof tea
VOQSSTRJTQRQof ten
ZL^ORNRTUMNMof that
QZGQNTNOTMONof the
PS[MSVSSQPSTof their
XNY^SHSSYYVTof them
UTbRQIQ[SUVRof these
^RVPTWZEUPPLof this
lLKQVYSJSQRTof those
XMnQQUS@VWYXof three
PQL_SPSUQUUTof time
PWQTTWSUSRSSof tissue
RYQSSUSLRSRSof twelve
XSRSSSSQXRQQof two
XRMSSSSPUSSSof tyres
RH_URPTZYVXWof us
QPRTRVSPUTSTof water
SJ\\QSbYMPTRVof what
SRTTSSSUSUTSof where
RNUQSOScRUUTof which
WQQSSLSWSSSSof work
MSdRSZSBOWXVof you
[RMRQVYQWRQToff
NRSRRR`LRTLToff >
YQXOUOSPUNSLoff a
ZSPRWSSPUQRQoff after
MQQZSNSPRUTUoff again
M\\JUQVUWQOSQoff and
_KNRVWSTOPQRoff at
XPRSQ\\RSUQRToff by
WRLRSWRWSTTSoff for
QWSWSSSJRRSQoff his
URRSSSSMSSSSoff if
]U]LUSSEVJOMoff in
hQSSSRRATOOPoff it
EWMTS_SVPVRUoff its
UQSUSRSYTSSSoff like
[QT\\TBTLURROoff me
ORVRS\\TFSSSToff my
hS<PRWSJYPQOoff on
PZOQSQSUUQRRoff since
WSM^QUPHYTTQoff the
]NPRSXSPNSSSoff them
TRbPSKSETWWToff to
UQJXRQSbURPRoff with
NSSSS`SSSSSSoffen*
NSSSS`SSSSSSoffended
STSNSQRiTPSNoffer
^NRPR^KQSPPXoffer*
FRVQS`MPPPQYoffered
RTUSSRPRTRRUoffered me
RTUSSRPRTRRUoffered~@me
MSQRS_PAPOPVoffered~@number
jNORSQRTVSSRoffers
bRLTRVRL]MQKoffic*
ZRLYRXRIYORNoffice
PRK[SUSQSPQQoffice >
TSSUURSXUQSPoffice and
RR\\RSSSIRTUVoffice in
KRZSSPSRPWWWoffice says
[SSOSRSVWQRPofficer
QQRSR^SSSRSToffli*
QQRSR^SSSRSToffline
PSSSSYSQSSSSoffsh*
PSSSSYSQSSSSoffshore
QQTUSWSGTSSRoff~@comparison
STPSSVSQSRRToff~@hedge
K`]RSRSERSSSoff~@intensifier
XNNXTHURVTQPoff~@me
HT^SSRSUSSTSoff~@negation
MQQZSNSPRUTUoff~@recommendation
[SOQR\\SOMWSUoff~@seller
MS_RSOSORXWVoff~@work_verb
QRITSPS^SSSSoften
TUHXSOSKUSRQof~@animal
_YQZSLSUTTSQof~@answering
MSSUSSSSSSSSof~@art_craft
AUVQVRS]RUTTof~@beauty_hair
PPPSS\\SMQSTSof~@body_part
dRRQSRS?WTSRof~@book
^QPRS_SKSQROof~@building
QJ]SURSPRTTUof~@clothes
H^USRRSQQSRSof~@colour
WQ^QSUSPQRSTof~@conduct
ZRPPSQSTXPQOof~@courier_act
ZMQSSOSSSSSSof~@courtesy
IQRPSSS_SUVTof~@delivery_place
HXRPQXS[TRRSof~@drink
[QSOSVS[QTTTof~@fail_verb
LWQRSQSXRTUSof~@feast
^OSRORQJRSSUof~@food_spices
PSVUSRSNTTTUof~@furniture
RSSSSWSSTSSSof~@health
SSQSSQSQRSRSof~@instrument
QMSSVSSSQQSQof~@intensifier
UQRRRSS\\USSSof~@kitchenware
XSURSNSSPUUSof~@lighting
UUVRSQSPXQRQof~@material
MNJVS^TINVUWof~@me
XXSRSXMOTSSSof~@money
GR`QSORQP^\\]of~@month
T]KRRJS\\TMNOof~@negation
TPZVSSSSRVSUof~@neighbour
VLSQSSRRXSSSof~@newness
NTNNOXLYVPRSof~@number
DLHQfRSJLPOMof~@packing_material
RYRUPQRZVTRSof~@parcel
HQRRT_R\\OTTYof~@part
QROVSSS]RSRUof~@pet_goods
\\ORURMTcTRSPof~@place_name
QPPRTRUQRSSRof~@plants
N\\TPQQSNTRSOof~@room
UP`WRLTSVVVXof~@seller
QSRWSSSZQUQTof~@senses
MKRQT]SRROPUof~@swearing
ZR`QSISKRRSRof~@time_span
S\\SPSSSLRSSSof~@tools_fixings
RgXSSLRZOTSSof~@use_verb
MUX^POSKNVSSof~@used_item
VUMORRV]SRTRof~@vehicle_part
RSSPRKS[WSSRof~@verdict
QMUVS^SJVTTVof~@weather
RSTRSSRLTRRRof~@weekday
ZZNPSKSRUQSPof~@work_verb
J_RSSUSURQSTof~@wrong_item
WROTRYQTXQTSoh
QP\\SSZQQOSSSohio
VPISSWQ]RSTTohio >
SSSSSSSRSSSSoi
]^QOUHRLURSQoil
`_OQSPSLUPSQoil >
HRSXRSSYQWQWoil tank
SQ\\SSRSVQSSSoil's
ZQPSSNScTSRSoiled
HRSXRSSYQWQWoil~@pet_goods
]SSSSKSRTSSSoisín
{PMMOHV9\\JKEok
NTNPRPR]ZPQQok >
QQOSSQRcZPQNok for
GO[RSOSbUTTTok so
SSSYSSSSRTSTokada
ORQVSRS^SSSSokafo*
ORQVSRS^SSSSokafor
SSSSSSSSSSSRokafor's
UQXSSPQNOVUXokay
XRRRSNS\\QSSRokay >
WPSVSSSGSTSXokay so
SSPSSRSTSSSSokell*
SSPSSRSTSSSSokello
SSTRSSSVSSSSoklah*
SSTRSSSVSSSSoklahoma
RiESSSSQSSSSokra
RQSSSQSUSUUUoksan*
RQSSSQSUSUUUoksana
VZJOR[TNWNRNold
UQSWSQSVTSRSold >
MYSSSUSTPSSTold and
WQURSRSSSRRRold eyes
QSRRSUSORTTVold man
NUKXSQRWQUQUold one
bQYRSRS:UQQRold ones
KVQRSUS^RSSSolder
SZRSRORQSSSSoldha*
SZRSRORQSSSSoldham
XPRRSOSQVTSSolds
QRXSSSSNSUSSolds and
RSRSSVSVSUURold~@animal
RWPQSRSNSUSTold~@appliance
\\QQRRRSSVRQQold~@body_part
SRRWSPSiRTSXold~@courier_staff
ITZRSVSVTRTSold~@delivery_place
NQPQRRR_VQRSold~@family
PSMXSQRSQURUold~@number
cRRSS\\SHQRRPold~@staff
SSXOSSSTSSSSolean*
SSXOSSSTSSSSoleander
NVOSSRSPSSSSolive
Q_MRSPSORSSRolive*
Q`MRSPSSQSSRoliver
SSSSSSSNTSSSolives
SSSSSSS^SSSSolu
RTLRSRS^TPPQolymp*
KRRRSSSlSTSTolympic
ZUMSSSSFTOPOolympics
STSSSSPYSSSSomaha
QROSSONcSWVVomele*
SSSSSSSVSTSTomelette
QROSSPNaSVVUomelettes
ESRYSRS^TQRRomg
[QNPKRRPVNMPon
PURSSXRRSSUSon 0
DbUSSSRZSSSRon 00
QOWSSWSFSQQTon 000
G^TPPXSRLSYOon >
EO]SMSSWN\\Y[on a
KPWSSXSUSPRRon about
MSVSSRSMRVVSon account
VUTTSUSIRQQSon an
USWOTNSPRQSQon and
UQRSSRSUSSSQon anything
J_QRSSSROPPPon arrival
RORRRWWMTSSRon at
URQaRSSDQSRSon bin
PSPSSQSWSQRRon by
WURRUUSNRSSQon chat
LXVSRUSPRSTTon christmas
URTMSWRKZMOMon day
MWOSTZTSORRRon each
VNONUUTKVQSOon every
TPRSSRSWTSSSon everything
\\`OSSPRQPRRRon first
NSZSSTSQQUTUon foot
M\\LPRRSMSRRRon for
RSURSQWCSRPSon friday
^QURSRSKVRSRon grass
`STTSKS\\SQQQon her
SSRSSRSUSSSSon him
ZSMSS\\R7TNQRon his
QSGSSWSUSRRSon holiday
SQSSSRSSSSSVon how
SWZRSOSSSSSSon ice
RV\\RVSSCRUVUon in
DjTP[MNXMQPOon it
O^USSQRUPQOOon it's
KQ^SRTRGNXVXon its
NSPSS\\SPSSSTon leave
XRYQPQSQRSSSon like
[QISRUYJVPQRon me
GQ^SSRSURTTTon mine
\\QGSRUWRWQRPon monday
UST_RTSHNUQVon my
ZSLSSSSCURQQon nights
ZKFZSNS\\RSSRon one
URKIXNTUVRUPon our
SOSSSPQXSSURon page
TT[SRQSTSYXVon paper
GPU]RXSPSUSUon purpose
QSP`RRSSSTRTon recycling
JPZRSSUaUYXVon saturday
LXRUSSSVQSSRon step
RRLUSTTVRPSOon sunday
NRQRSPRcTSSSon sundays
APWWSQOePUUUon that
CZX\\RTSPKYWYon the
IRPQSWY_RQQSon their
UWNSRRSPSRRRon them
ZQPRROSKXRSRon these
^UOIRFNN_PSMon this
MNZRSSSaQYUXon three
RSWPSSR[SSTSon thursday
OSS^SSSOSSRTon thursdays
OQQyVQTIQVRUon time
^T[QRWSUSRSOon to
RPP[WTVVPZRVon top
XSZPSSW>QQTSon tuesday
JTMTSQVkSXUVon two
YSNKSPT\\TRTRon wednesday
ZRWRSNSFTPPPon wet
^TORSMSPSSSQon with
AT]SSSSXNSSUon you
XR]_RUSHVOPQon your
PS`\\SHS@QWTVonam
l@BOQQHR^OMKonce
JQORSKPlQPPMonce >
[SSQSRNPSSSRonce a
^RQLRUSGXPQPonce and
SRTXSRS[RRRTonce it
SQSQSVSESSSRonce the
XRTSSQS;SRSRonce you
WVOSXTPPVRTOone
YbN^ONSSOMKLone >
^SRSSMSQUSSRone after
XRPLYLSWVQOPone and
WUWOSSSHRRSRone arm
JRXSSQR_USSRone at
PKoQOPSMRWYXone box
YIQUSQSIWSSTone by
UTQVSUROSUSVone came
^OUVSNSOTUUSone can
PRQVNSSNSVSWone corner
OSJSS[VgQTRSone day
WQrOSRRHRWVWone days
QSTRSSSnTSSSone did
KaOSR[SJQSSTone does
SSVSSSLZSTTTone dollars
RSSSSSSUUSTRone ear
ROSRZOS[STSRone end
VSPSSOSSVSSQone evening
YRSLSRSKTRSSone eye
S_IQSVRWVQRRone for
PNVRRXSQSRTTone from
XJMQSLS]RSSRone had
UPROQPS^URSSone hand
MXbNSJS\\QTUTone has
NQYSSSSXRQTUone hundred
WSKWS_R4TOQRone i
OV`TSRSPSTSTone i'd
MOZQUSUTRTURone in
LTNQSFSXTQRSone is
[RSSSRSKSQRQone it
QMYSPQSSSVUSone job
SOSSWSSNRSSSone layer
NUQYSSSWRUSUone leg
TPQQSTSWSRRSone line
ZPSSSSSIWRRPone long
MUQPSQShSRSRone minute
GYYJQPR[PUUQone of
XMQMSXS^SSSSone off
TPRWSUSHUQQRone on
]S_SSSSQRWVWone out
TSRSSXSSTQRQone page
QYRWSRPUQUSTone pair
cRQRSSSJRSSSone piece
QQLSSXRRSSSSone question
[OQSSVSXSSSUone said
G^OTSYSTQSSRone screw
RTORUSSMRQQPone sheet
QZRSSSSPRPRPone shoe
NYTNRRSRPOQOone side
MPOSSOSWRQQNone star
_PRSSQSKWRQQone that
UMNSSQSISTTRone the
RVSSSOYUSSSRone they
YPRRNNS_SSSSone thing
WSWRSORQSUUUone time
HXLRSWSjRSSTone to
AQTRSSSYUQSQone too
TZTNRRSDURSTone was
jKRRSRSWWSSQone wash
NLQSSSSPSSSSone week
PKSSSRSbTRRVone who
DETRRYSfUWUVone with
ZPRPSOTTTNORone word
PUQSSSSVTSSWone would
SSVSSTOGTSTUone years
OSQSSSS^SSTSone'l*
OSQSSSS^SSTSone'll
]SNPROUKNSTRone's
G[SRSRQYOSSSone's a
^UVOQIVJRSVSones
TP_PSMRKWSSRones >
UPPSSRSaTSSSones and
VZRQSYSMQRSSones with
MQaSSRSOSUUTonese*
MQaSSRSOSUUToneself
SSSQSSSTRSSSonesi*
SSSQSSSTRSSSonesie
PeQRSQSJMRRQonion
L_RRSQSVTRRQonion >
ZTQKSiSCQRRSonion*
ZTQKSiSCQRRSonions
QORRSPShRSSSonlin*
QORRSPShRSSSonline
[RTRP_NOUHMNonly
[^TKRVR[URSTonly >
GJQSSRS[SRRWonly a
JRRTSRSfTTSSonly after
QQSNSRS]SVRUonly found
[VWOSNSFVSTSonly got
QQYQSUSURSUTonly in
UWZQSQSNQRRQonly it
ZSMSSSSWTQQQonly my
cRVLSRSKQTTQonly one
KSQZSSSdRUQUonly resident
]PQLUXPKURURonly the
RYKSSUSJTRRSonly thing
J^RSSVSUQRSSonly three
VRRRSSSRURSRonly to
RSSRQVSYSQRTonly wanted
WQYQSQSPRRSRonly wish
\\SSSSRSKSSSSons
[PPRSRSRWRRRontar*
[PPRSRSRWRRRontario
POVRSRSKWTQSonto
LQSTSSSJSWRWonto the
PURRUTSZRTURon~@answering
J^QRSSSLOPPPon~@arrival
UOSSSSSVTSSSon~@art_craft
NSWRSTSUTUTUon~@body_part
OMSES_QSQPTWon~@book
RQRRSRSUVSSRon~@building
RRPLSRRuSVSTon~@camera
[VRSRSSNRSSSon~@cleaning
OVM[WNVQQZRVon~@clothes
TRQESSShSSSVon~@colour
XRYQPQSPRSSSon~@comparison
VKPUS\\SMVXTXon~@courier_act
SRRSSYRNSSSUon~@courtesy
[SLSSSS<URQQon~@day_time
HVPTRRSdPRRSon~@delivery_place
OVIUQWSXTRQSon~@feast
_ORQSRTDQSSSon~@food_spices
^QURSRSKVRSRon~@garden
UNPNUUT\\VQSQon~@intensifier
TPTQRSSZUSSSon~@looks
MIQQUNWSRUTTon~@me
NR\\WSRRGQSQUon~@month
PVYOSSSJTRRRon~@negation
JU]TUQQFS[YYon~@number
RTXVNWSRSYXWon~@packing_material
USWYSRSPRSSRon~@route
KUOQRRYYQQQUon~@seller
QPVSSRSQSSSRon~@senses
XR[OSURCYLMNon~@time_span
SWZRSOSSSSSSon~@weather
XKHORM_W[MTMon~@weekday
SRMTSZSPSSPUon~@work_verb
?RPRSSSkSSSSooh'd
RSXSSRSKQXXWoops
SSSSTSSSSSSSoor
NSSRSSSaSTSToot
IRYRSSUYRSTSop
]SQ]@[QU_WQXopen
^aVVFOSETXSWopen >
VSWQRRSXRRUPopen and
MX[NZ[RKQRSUopen it
]LUORWS_TSSSopen the
YRTYJWSLUVTWopene*
PWW[JXSYTXVYopened
OeQYQUSNQSQTopened >
SRUQSQSaSTUTopened a
RXSSNQSTSTSRopened and
SRSSVSSRTSSSopened by
G`LVOTTMSLPMopened it
SOLORZS]WRSUopened the
\\NRQSRSFTQQQopener
SSQSSSSSSSSSopeners
RMUPR[RZQUTVopeni*
RMUPR[RZQUTVopening
\\RRSSQSHSSRSopening >
JUOIP[S[TNQPopens
aRSRSSS<SQSQopens it
KVORSSSfSQRRopens on
TSRRSSSOSSSSopens when
QGbQSKSOSTUSopera*
SSOSSRSSSSSSoperated
RQZQSNSdRTUSoperation
MRXQSQS[STTSoperation >
QS_SSRS>SSSSoperational
TISSSSSSSSSSoperations
eDROSTRPXQSNopini*
\\FRSSRRTWRRRopinion
\\QSOSUSNTRSOopinions
SSQRSOS^VSTQopinions >
OULQSPShRSRSoppos*
LWLQSPSlRSRSopposite
VQSSSSSNTSSSopposition's
SSSSSSSSTSSSoptim*
SSSSSSSSTSSSoptimistic
OSZSSQSURTUToptio*
OSVSSRSXSTTToption
SSWSSSSORSTSoptions
VJXCQXPJYU[Ror
YMRLSSSNUPROor a
SSTVSOSSSSTSor it
`VTRULS5WRUOor the
WSSSSPSNTRRRor two
RSSSSYSSSSRSoracl*
RSSSSYSSSSRSoracle
P^RQRQRXRSTSorang*
P^RQRQRXRSTSorange
G[TSSRSYUTUTorange >
SRSRSSSQSSSSorbit
RPOSSOSlSTTTorbit*
RPOSSOSlSTTTorbital
SWRSSSSOSRSRorcha*
SWRSSSSOSRSRorchards
XQTQSLSNVSSSorche*
XQTQSLSNVSSSorchestra
TSQSSSSMSSSRorchi*
TSQSSSSMSSSRorchid
ZRVGPPMdZRWSorder
L^YTQOTQWQPMorder >
MUUNSWSVRQRUorder and
^SOUSNSOVRRRorder in
^\\ESSRSJTTVSorder is
PXWSTQRTRSTSorder number
UERSSTSIURRRorder of
RS[SSQRIRUTTorder on
TKbSSPSMRTRUorder to
RQK[TWSbSQRPorder was
RQ_SSRSNSVUUorder's
LYbSOPHJIUWXorder*
Fb[QOPHYHUVVordered
QTSVSSSGSPQOordered >
TRPTSRSRSQTQordered a
OPOXQ\\SQPSQVordered at
ROYRROQNPUTUordered for
PFeOSNR\\QYZYordered in
QG^ZTVSERVTWordered it
THRRSQS[SRRRordered on
FO\\MSVSYQVWTordered the
WI]QSPSWSVVUordered when
TROWSRSGRQRSordering
YMRRSVSUUSSTorders
URSSSSSYTTTTordin*
URSSSSSYTTTTordinary
SSVSSOSXSSTSorego*
SSVSSOSXSSTSoregon
_RMSSRSPSQQRorgan
QOPRS_SJQQSSorgan*
SSPSSXSSSSSOorganic
OSOSS[SQPQQVorganise
_SSSSSSOTSSSorganised
SRSSSSSSSSSSorganiser
LRTSSSSNSSSSorganist
ORUSSSSVSTUTorganizer
K[^UOJSJQTSWorigi*
ORcVSFSRSUTTorigin
PSNROWSQRRSVoriginal
R\\RSSSSMRSSSoriginals
RQRSSNS^SUUUoriol*
RQRSSNS^SUUUorioles
TSR[SRSSSUSTorkne*
TSR[SRSSSUSTorkney
QYSQSRSLSRSQornam*
QYSQSRSLSRSQornament
QPWSSQS\\SUTUorpin*
QPWSSQS\\SUTUorpingtons
PQS[SSSQSSSSorteg*
PQS[SSSQSSSSortega
YRSSSSSPWRSOortho*
\\SSSSSSPWOQNorthodontist
PRSSSSSRSVUUorthodox
SRSSSSRURTSTortiz
NRQTRYSNTSRUor~@me
MMRNSPSiWORNor~@negation
fQKSSOSHSQQQor~@number
SSSSSSSQSSSSosaka
SSRQSSSRTSSSoscil*
SSRQSSSSTSSSoscillates
SSSSSSSRSSSSoscillator
QLTGTPUQXPNOother
aLPPRURIWTTSother >
RSYRSSSSSQRSother depot
KPMRS_SRUOOUother end
RSZRSPQHTXYUother half
RPRUS]STSRSRother hand
YRPYRSSRUSRRother side
TSRSRRSPUSSSother way
H_QQTWSKQRSRother's
[ZRDQUQQSMOLother*
cLPJQPRLUQPQothers
WUWORTR_SPROotherwise
SV]QSXS@RRRRotherwise >
ILQRRMSsSQRQotherwise fine
QONaSOSSR[RUotp
URSSSSSPTSSSottom*
URSSSSSPTSSSottoman
SRRSSRShSSSSouch
SSSSSSRYTSSSoud
]ZRRROSGSUVRought
]ZRRROSGSUVRought to
YSSUSSSKSSSQought*
YSSUSSSKSSSQoughtn't
SSSSSSSRSSSSouma
[RSRSSTISSSSounce
SR[SSSSLSTUToupa
SRTSSSSTSSTSoupa'*
SRTSSSSTSSTSoupa's
^OPUY^PAXSSSour
SRKSSSS]RSSTour anniversary
OUR\\SQSKSTSTour building
XSOXVSSBUSRRour family
^SZPTNS_URTRour house
HSW_SRUGPVRUour lane
FSVVSQTARUVTour road
bPRRSSSIVRSQour school
VSWPSPSKRRTQour street
XL]ZSPSJROMMours
VPRJSQS`QUSUours is
SSOSSSSWSSSSourse*
SSOSSSSWSSSSourselves
TUXMJXMPUQTUout
YPFPSMPSUURXout >
YNRPSRSNWQSRout a
NcINRNTbSVWSout and
XMRXRSSEWSRTout as
OVR]RRSROVTVout at
]STTSRSFURQQout by
N\\QRSRSXPSSSout first
KOdESRQKNZ[Zout for
VRXVSRSXSRQRout from
PSQWSRSBSUSSout he
ORK\\OVQYTPMSout in
MR_TSRSMRSSTout it
WURQSRSQSQQPout like
RSSSSMSPSSSSout loud
S^EQS[URQOPKout of
QPQTSQS^UTVQout on
QQYPSWRIOSTRout the
RNRVSOS\\TVUUout there
FV]KS^ROKOPPout to
PSfSSKSSQVUUout today
URRSSVRRSRRSout whenever
PT\\EQORiQTXQout with
SRSSSSSSRSSSoutbo*
SRSSSSSSRSSSoutboards
R`AP[USORSSNouter
PM\\ZRYSQSTTUoutfi*
PM\\ZRYSQSTTUoutfit
GS[RSXSRSTTUoutfit >
iSSKSRSOZMRKoutgr*
iSSKSRSOZMRKoutgrew
]S@RSUSVVQRQoutin*
]S@RSUSVVQRQouting
RSSQSZRQSSSQoutle*
RSSQSZRQSSSQoutlet
^NQRSSSNTRRRoutli*
^NQRSSSNTRRRoutlived
RSP\\SSSRSSSSoutra*
RSP\\SSSRSSSSoutran
VQSSSSSXUSSSouts
RLH\\YURQQTORoutsi*
RLH\\YURQQTORoutside
PRS^QOSISTSUoutside >
SRROSZSUQPRNoutside of
PQQXRSS_TTPSoutside the
WSJNUUSOTRSRoutside~@me
RVSSSRSRSSSSoutst*
RVSSSRSRSSSSoutstanding
RSSTSSSSSSRSoutwa*
RSSTSSSSSSRSoutwards
UTPQSTSPUQQQout~@comparison
PQNSSSSVRSSTout~@courtesy
ZPOQSSS_QRSSout~@intensifier
RO\\RSXSBWPQTout~@number
XRSSSLS\\TTSSout~@senses
ZQWRS\\SKYQROout~@weekday
OuNOSSSFRRSPoval
SNMXTRRYTTRVoven
SRUSSRSSTSTSoven >
]SQSSSSHURRRoven and
OSVQSSS\\RSTSoven'*
OSVQSSS\\RSTSoven's
RX^XUVQKNYVYover
ZRSSSSRRVSSSover 00
JRgUTFQJL`eZover >
@RNTRYS]RTTTover a
RQRSSSSZTRRRover an
MSeUSQRJNWTXover and
ORQSSTS_RSSTover from
SSPRSSS\\SRSSover his
\\STORSSDUSSRover in
WUGYQSR\\VMOLover it
FWL[RNSQQSORover my
MVB_URRMQUQUover the
WS_JSRSMOYZYover to
USKPS\\SPTRRSover who
XRSYQQSRSTSSovera*
[RSSRSSRSSSSoveralls
OSSYRQSSSTSSoverarm
JWSUSWSSRPQSoverd*
NRSSSSSSRVUVoverdoing
OWSUSWSSRNOPoverdue
P[HSSRSZRNQOoverdue >
SSUSSQSNSSSSoverl*
SSUSSQSNSSSSoverlock
TPPVRORXSPULovern*
TPPVRORXSPULovernight
LQKYSURVRUSUovernight >
NRRS[R]OMQQQoverp*
JSRS\\SRSQRRRoverpackaged
WSSSRR^OORRRoverpriced
VSSSSRSQRSSSovers*
VSSSSRSQRSSSovershoot
SSFSSQSdSSTSovert*
SSFSSQSdSSTSovertime
RYRUSSSQSQSPover~@delivery_place
LTKZRTSWQUOSover~@me
fSQQSRSAXTSTover~@number
VRXQSSPQSTTUowe
NOMSSRQ^RSSVowed
RRRSSURRTTSSowes
[[PRSRSOPSSRowl
bjSESRS9QSSSowls
VPNUZ]PMONNUown
_OP]QNSJTQRPown >
LTPbSPSWUSRPown a
SSSRSTSISRSSown cost
SQXSSWSPSVSUown fault
OOQR[SSNNSSRown little
QVSSSNYNRSSQown site
PSaSSSSMSTUTown's
K]SQR`R8PQQZowned
YQSSSPSITSSSowned and
IWSSSeRCMRR\\owned up
IVQST^SJQORSowner
QWOURRSQQQRQowner's
QWOURRSMSQRQowner*
SSSSSSSOUSSSownership
JSSSSgROSSSTownin*
JSSSSgROSSSTowning
QSSRSSSTSSSSowns
RYUWSNS>VRSQown~@body_part
NPQYSQSTPXSWown~@clothes
LSGVSQS_SRSRown~@delivery_place
ITMWS^SSQSRSown~@family
OSRRSZP^RRSTown~@money
M^SSSRSRQSSRown~@number
WXJSTTSSUSSNown~@parcel
SQXSSWSPSVSUown~@quality_blame
NQQTTSSZSUSUowt
LSSZSRSPSSSTox
PSTSSSSZSTSSoxfor*
PSTSSSSZSTSSoxford
VSSSSSSUUSSRoxidi*
VSSSSSSUUSSRoxidises
OSOTSSSVRTRSoxyge*
OSOTSSSVRTRSoxygen
SSSRSXSLSSSSoyela*
SSSRSXSLSSSSoyelaran
SSSSSSSSTSSSoyste*
SSSSSSSSTSSSoysters
TSSSSSSOSSSSozark*
TSSSSSSOSSSSozarks
NTYNRP_TQSVQp
]SSSSRSOSSSRp0000
RSPSSSSYTSSSpaarl
QSSSSSSWRSSSpaces
TZPSSUSRTRSRpacif*
UQSSSUSSTSSTpacific
R\\PSSSSRSRSQpacifiers
KSYTNOXSRTSSpack
RSTUQRXORVTTpack of
YNYVROTPTVVUpacka*
POZZROTVRWVVpackage
\\RROSSSNURSRpackages
TPNHgTQPQJNMpacke*
QHMLcSSZOKNOpacked
PSUSVTSUROQOpacked like
TQXRRVSQTSTUpacked the
SRSSSSSVSSSSpacker's
P\\TQWWQGRRRQpacket
USSSRRPUUSSSpacket >
OTRVQRT[RUSUpacket of
YSRQSPSRUSSRpackets
^OKQUOQTYQRPpacki*
^OKQUOQTYQRPpacking
`SPQLPSSYSSRpacking cubes
PTPPPUSYTRRRpacks
VsSOROSUXHJHpad
XSSRSRSRRSSSpad's
TVRSSRSQOSSRpadde*
TVRSSRSQOSSRpadded
PNOT^PRKTQQPpaddi*
JNPT^QRKRQQRpadding
RKRUWSSNSRSSpadding >
YSRSSRSSUSSQpaddington
YL[RSMSQTSSQpaddl*
YMQTSOS\\VTTRpaddle
XSNSSSTMSSSSpaddle's
SSSSSSSQSSSSpaddles
NRcQSRSPRRRSpaddling
NRcQSRSPRRRSpaddling pool
RQSWSQSKSUSUpaddo*
RQSWSQSKSUSUpaddock
RSVPSSSSRUVUpaddy's
RSVPSSSSRUVUpaddy*
eQSSTQU8TNOOpads
UPSPSSSKUTSSpads >
SSSSSSSWSSSSpaduc*
SSSSSSSWSSSSpaducah
KUZNS[[ZNZ^Vpage
VPRSSSSZXRRRpage 0
KZRSSROWRRSRpage 00
OaQSSQOYOSRRpage 000
\\Y@VR``LRMMQpage >
DTZSSZSQRTTTpage about
SRTRSUSaSTTSpage and
RRTSSPUYQTTTpage has
[STSSSRQUPQPpage nine
L_SSSRSSQSSRpage one
WQSRSR_OROOPpage said
KNdPSQPRQY[Wpage says
SSTSSMSISSSTpage that
fPPSSWSCSSSRpage two
JgNLUKQRNMPLpages
PVTSSSRPQSRSpages 00
WOSSSSRFTSSSpages >
UVQSSRSRUQSRpages of
VWOTUUSNRTTQpaid
VRTQSdLKSSSTpaid >
SRISSR[SSLMLpaid extra
NkWUTIG[SWXQpaid for
^PSSSTSKSSSTpaid the
WQSRSSSLTSSSpain
WSSSSSSSSSSPpainl*
WSSSSSSSSSSPpainless
\\NQQRHSMWUTRpaint
MOQRSPSa\\SRRpaint >
SVSSSSSSRSSSpaint goes
MSSWSSSSQRSSpaint's
QXNWPLRXSWTVpaint*
LPUUQPR_UWUVpainted
RSZQSPSRSSURpainted the
`SLSSSSRSSSSpainting
QSSRRPSZSSSSpaintings
RZSSSRSFSSSSpaints
YPVWTUQUUQPPpair
]URQRPSK[OSNpair >
ILTVWVSHPURUpair of
RSSSSVSPRRSPpaire*
RSSSSVSPRRSPpaired
SSSSSVSRRSSSpairi*
SSSSSVSRRSSSpairing
YVPQR]RNTSSSpairs
gPRRSRSOYNQKpaisa
QSVPSSSTSTTSpaisl*
QSVPSSSTSTTSpaisley
RS\\SSQSPRVWUpaket
TRQSSVSISRRTpal
SSVSSSSSRSSSpalac*
SSVSSSSSRSSSpalace
PSVSSSSqSTVRpale
aMSSSSSUSSSSpaled
RXSSSSS[RSSSpaler
F\\SSSSSTRPRQpalet*
NUSRSSSSRQRRpalette
KZSTSSSTSRSRpalette's
fMALXRSRUPQQpalm
MSYSSSSSRTSTpalme*
MSYSSSSSRTSTpalmerston
SRTSSSSRTSSSpalms
SSSRSSSTSSSSpam's
RXQSSQSPSSSSpamel*
RXQSSQSPSSSSpamela
fGPQRUSGTRSRpan
VQNSSRRLVRSRpan >
URRSSSSQURSSpan's
QS`PSSSERUUXpanca*
QS`PSSSERUUXpancake
USSSSSSRSSSSpanda
NSNVSRSfRTSSpande*
NSNVSRSfRTSSpandemic
cQRQSRSSVRSQpandi*
cQRQSRSSVRSQpandit
USSRSSSLSSSSpane
OGSRWSSWUTTSpanel
aJOQSQSJSRSPpanel's
aIOQSQSOTRSPpanel*
SRSSSSSXTSSSpanels
RSRQSPS]SRSVpanic
\\QRSSSSMUSSSpanni*
\\QRSSSSMUSSSpanniers
RSSSSVSMSSSSpanpi*
RSSSSVSMSSSSpanpipes
gPRSSQSIXQRPpans
aRNPSSSUTTSSpanto
XRSSSSSOUSSRpantr*
XRSSSSSOUSSRpantry
FWhQSRS?STTSpants
VSSSSSSRUSSRpapa
OSaOSSSXSTTSpapaw
bJ[JFWR\\\\Y\\[paper
WRSQOUSa[QRTpaper >
]RQQSRSVUSTSpaper and
KRRRUVS\\RSTUpaper in
SSSSSRSSSSSSpaper's
dKMPSKSFUOOOpaper*
RSSSSQSPRSSRpaperback
dNSSSBSSSSSQpapers
UTMSSRSLVQQQpaperweight
RNSPSaSPSSSUpaperwork
P[QSSSSNROROpapie*
P[QSSSSNROROpapier
VSRSSSSOSSSSpapri*
VSRSSSSOSSSSpaprika
USQXSRSRRSSSpar
QSZRSOSaSSSTparac*
QSZRSOSaSSSTparacetamol
FQXSSSS[TSSTparad*
FQXSSSS[TSSTparade
MMORSkRARSSZparag*
MQRSSWSISSSUparagraph
ROPRShRKRSSYparagraphs
KRTSSSS`SVVUparak*
KRTSSSS`SVVUparakeet
ISQSSXSNSRRTparal*
ISQSSXSNSRRTparalegal
RSSSSUSTRRRUparap*
RSSSSUSTRRRUparaphrasing
KSXSSSSRSTTTparas*
KSXSSSSRSTTTparasol
_GTPQLPRXTVVparce*
SQaWSTPLQSUUparcel
VQaORWSNSSTVparcel >
OSRXSSSURRRSparcel in
SSRQSSSSUSSSparcel shelf
SSOSSSSDRRSRparcel to
`IFLQJSYZTTTparcels
PQRPSPSYQUTUparcels >
[SSSSORKWSSQpardo*
[SSSSORKWSSQpardon
\\PPRSRRYXPQPparen*
\\PPRSRRYXPQPparents
SQPLRSS]UQRSparis*
SQPLRSS]UQRSparish
hNPRSSSEUSQSpark
TRSSSSSIRSSRparka
SSUWSSSKSWSUparke*
SSUWSSSKSWSUparked
SSSSSSSNSTSSparked across
NRUSSQSQURRRparki*
JSZSSQSRSSSSparking
WSNSSSSRURRRparkinson
RSSUSSSORTSTparks
FSSXSSS`TUSUparlo*
MUSSSSS`TSSSparlor
LQSXSSSSRUSUparlour
SRSSSSSOSSSSparme*
SRSSSSSOSSSSparmesan
RRSPSSS_SPQRparqu*
RRSPSSS_SPQRparquet
RSSSSSTNSSSSparra*
RSSSSSTNSSSSparramatta
EQOUSRS^NSTTparro*
HSQPSTS]PUUTparrot
OSQRSNSZPUUTparrot >
SRQRSSSbSSSSparrot's
QQSYSRSEQRRSparrots
NFTLSSRYRTUVpart
UQUTSWSXRSUQpart >
MPKSSTSeTRSRpart of
XRYSSSRPRVUUpart was
]RPSSRSQVRSQparte*
]RPSSRSQVRSQparted
PPVQSWSOSRRTparti*
QRSRSXSURSRUpartial
PSXRSSSDRSSSparticular
USQSSSSUSSSSparticularly
SQRSSRSZTSSSparties
SSSSSSSSTSSSpartita
QP_OROS_SUUUpartn*
QP_OROS_SUUUpartner
PQ]QSSSJRTUUpartner >
PSQSSRS_SSSRpartr*
PSQSSRS_SSSRpartridges
WNVRSNSPXTUUparts
ZTDYRTSPVUPVparty
bQNQSVSOWRRPparty >
RQHSSSSbSRQSparty was
JSTSSSSUSSSTparty with
LVUHRYSuOSVUpass
VSSWPSSPTTSTpassa*
VSSWPSSPTTSTpassage
E`PGRRQfPVZWpasse*
IJTQR]QePZ[\\passed
QO]SSURWSVVWpassed >
RSQSSOSaSSSQpassed~@negation
RkQKSGSKSOTLpassenger
PQQQSTS\\RSQUpasses
OPYQSQSaSTTSpassi*
OPYQSQSaSTTSpassing
LRYZSOSROXUUpassp*
LRYZSOSROXUUpassport
FTQSSRSUPRRVpassw*
FTQSSRSUPRRVpassword
LI]YRXPLNRSWpast
COSXSZRXSPQRpast >
FRMUSQSeSSQSpast it
PS^RSOSFVQRQpast the
VSQSSSSOTRSRpasta
Q>PRReRZSPQ\\paste
TJRSR[SMQRR\\paste >
SSSSPSSRTSSSpaste*
SSSSPSSRTSSSpastels
JRQRSMScURRRpasto*
JRQRSMScURRRpastor
SSSSSSSRSSSSpastr*
SSSSSSSRSSSSpastry
SSSSSSSRSTSSpasty
VSaPSJSLRSUTpast~@me
UR_SSTQIRWVUpast~@number
ZQXJSQS]WQTPpat
dOYSSSS@UTRTpatch
NYSSQSSRPSRSpatch*
NYRSSSSTQSSSpatches
SRSSSSSQSSSSpatchouli
SSTSRSSSSSRSpatchwork
STSSSSSSRSSSpatchy
PSRSSPS\\TSSSpatel
IPLeSPRKOVNVpath
VRK[SRRCQTPTpath >
ZSSSSSSPWRSRpathe*
ZSSSSSSPWRSRpathetic
USSSSSSRRSSSpathf*
USSSSSSRRSSSpathfinding
[QMSRVPTZSSSpatie*
LSVWSHSaVXUQpatience
RRSSSOSZUUTPpatience >
UTQWSPSQTTRQpatience and
OR^SSKSVSVVTpatience is
ZQJPSaPOQOQYpatient
QRLRS_SJPRRXpatient >
aRKRSQS^USTRpatient man
USWSSYSLPRRQpatient with
JShSSQSGRVVVpatient woman
PSSSSSSSSSSTpatiently
^SSRSRSJXRSOpatients
dSQPSSSJXRSQpatio
SWUSSGSSSRRPpatna
QOaOSSS\\STUTpatri*
TPePSUS=STUTpatrick's
OP[SSRSSRVVVpatrick's >
PRPSSRSrRSSSpatriotic
TRVSSRS\\TUUUpatro*
SRVSSRSXSUUUpatrol
TSSSSSSVTSSSpatron
MQVSSSSZSTUTpats
ZQORSQS[XRSRpatsy
TRPRQ\\SMSRSTpatte*
TRPRQ\\SNRSSTpattern
SSSSSSSQTSSSpattern's
YSSSSSSOTSSSpauli*
YSSSSSSOTSSSpauline
YRQRSOSIWSSRpause
RSRSSSSWSRRSpav
SRQRSSSbSSSSpavar*
SRQRSSSbSSSSpavarotti
TSK]SRSLSRPRpavem*
TSK]SRSLSRPRpavement
MSR]SRSQRSSTpavement >
SSSSSSSPSSSSpavil*
SSSSSSSPSSSSpavilion
YSSQSSSKTSSSpavlo*
YSSQSSSKTSSSpavlova
KYNWSSSbRSRSpaw
NYPPRSSQSPQOpawns
VSQUSSSMRTSTpaws
RW[_SZEXQUQYpay
SSNPSVSVSTTSpay >
MRTSS\\PKSRRXpay the
RSSSSPZPSSSTpayda*
RSSSSPZPSSSTpayday
O^RRRSSVSTSVpayin*
O^RRRSSVSTSVpaying
OSPRSfKXRRSWpayme*
OSPRSfKXRRSWpayment
TSRcSQOGSUSTpays
SSTSSSSOSTTSpcs
SRSSSUSQQSSUpdf
SOSSXSSNTSSSpea
PO_OSVS[QTVUpeace
XROSSRSZURTRpeace*
YRQSSSSSUQSQpeaceful
RSQSSRSZSTTTpeacefully
aTQSSPSMSSSSpeach
SSSSSSSRSSSSpeaco*
SSSSSSSRSSSSpeacock
KQQRYUSWQQRRpeanu*
TSSSRSSUSSSSpeanut
IQQRZUSVQQRRpeanuts
RSQSUSSWRSSRpeanuts >
_ORRTSSOVQSQpear
SVSSSSSSSSSRpearl
QVSSRSSSSSSRpearl*
QVSSRSSSSSSRpearls
URSSRSSRVSSSpears
\\SSQSSSUWRSQpears*
\\SSQSSSUWRSQpearson
HSTNSOSZSSTSpeas
SSRSSSSWSSSSpecan*
SSRSSSSWSSSSpecans
VMRQSZSIUQRQpedal
URQSSRSWSSSSpedal's
UeORSQRXQMKNpedal*
SeQRSSRTQMKNpedals
V[PSSPSSRSSSpedes*
P[QSSQSYRSSSpedestal
XSSSSRSNSSSSpedestrians
QSRWSPS_SUSTpeed
]QQS]RSJSPRPpeel
VRSTSSSMQQSQpeel >
Y^RWROSHXNPMpeele*
K`RTRPSWNPQPpeeled
QTSSSRSYQSSSpeeled back
aQSVSRSD\\RRPpeeler
SSSYSSSSQSSSpeeli*
SSSYSSSSQSSSpeeling
T[PQSSSRUPPPpeels
JNZQSnSONRVXpeep
SSSSSSSSTSSSpeewe*
SSSSSSSSTSSSpeewee
YNMRQSSQUSSRpeg
RPYPRMSTTSTSpegs
USPSSSSSSSRSpei
SUSRSSSPSRRRpeice*
SUSRSSSPSRRRpeices
QRRZSRS[RRQSpele
TSSOSWS[PSSSpell
TSRRSSSSTSSSpelle*
TSRRSSSSTSSSpellets
OVRSSSSYOSSSpelot*
OVRSSSSYOSSSpeloton
S[JZJOTSXQPQpen
O_M\\OQS\\QTQTpen >
TSSSSSSVTSSSpen writes
PSSdSQSRSSSSpenal*
PSSdSQSRSSSSpenalty
STSSSSSNRSSSpenan*
STSSSSSNRSSSpenang
YSSSSRQVTSSSpence
HXYSTPURPUTTpenci*
G[USSQVTQQRRpencil
TRSSQQVNRSSSpencil case
RRRSTSSVRSSSpencil sharpener
TQWSTSSQRVUUpencils
ORpRSUSPNWYXpendi*
ORpRSUSPNWYXpending
USSQSSSWTTSTpengu*
USSQSSSWTTSTpenguin
MSSSSWS]RQQSpenma*
MSSSSWS]RQQSpenmanship's
XUWQSRQZUTTSpenni*
XXRRSRQUUSSRpennies
TRRRSRQRVSSRpennies >
SRSSSSSXSSSSpennine
SQWSSSSSSTTTpennines
IYKSSVTYSSRSpenny
RSSSSSTNSSSSpenri*
RSSSSSTNSSSSpenrith
iOOSRQWBSNNNpens
BROQRPXfRUTUpensi*
HSRRSPX[QUTUpension
PSQSSSSVTSSSpensioner
PRRRSSS[SSSSpensioners
VPZPSQSVRTTRpente*
VPZPSQSVRTTRpentecost
UUSSSSSOSSSSpenth*
UUSSSSSOSSSSpenthouse
QSTSSSSQRSSSpeoni*
QSTSSSSQRSSSpeonies
MMUPO]RPORPXpeopl*
WMPJO^RTPOOVpeople
?UJRRlYLKMPUpeople >
US[SS\\SERTTSpeople and
NSWSSWSNSUTTpeople are
VSSSSSSSTQSOpeople asked
VSRVSORSRTSSpeople at
PSYTSJSUQTTUpeople to
SSOTRSSVTSRRpeople who
ISXYSSSPRVSUpeople's
SSSQSSSQTQSRpeople~@answering
JRSSS]SUSSSSpeople~@comparison
bWQRRURKTSSRpeppe*
cWQRSQRLSSSSpepper
SSSSSSSRSSSSpeppered
QSSSRWSSTSSSpeppermint
SOMVSUTJUTSTper
aRJRSVUJWMNQperce*
ZRJRSVUMXMNQpercent
ZSSSSSSQRSSSpercentage
iLRRSPRKXQRPperch
VSQSSSSQTSSSperch*
VSQSSSSQTSSSperches
WSPSSSSVSSSSperco*
WSPSSSSVSSSSpercolator
YSSSSRSQSSSSpercu*
YSSSSRSQSSSSpercussion
SSSSSSSNSUTTperes*
SSSSSSSNSUTTperestroika
RNLPPVR]USQWperfe*
aNNRPMRU[SQPperfect
^@SSSQSUTVSWperfect >
RQSRSSS[UTSSperfect for
DSQRS\\S[MRSZperfectly
PSQ[SSSLRSSSperfo*
PSQ[SSSLRSSSperformance
QSQ[SSSPRSSSperformance >
LZRRVSSQTQQOperfu*
AZSRUTS]RRRPperfume
^SSSTRSHURRRperfume's
XSSRSSSMSSSSpergo*
XSSRSSSMSSSSpergola
MRVNSXR]QUTVperha*
MRVNSXR]QUTVperhaps
XSRRSRSRUSSSperio*
SSRRSSSRSSSSperiod
XSRSSRSSUSSSperiods
USSSSSSSTSSSperis*
USSSSSSSTSSSperished
SORRSSS]SSSSperki*
SORRSSS]SSSSperkins
SSRSSSSSSSSSperma*
SSRSSSSSSSSSpermanent
WSSSSTSOSSSSperpe*
WSSSSTSOSSSSperpetua
LSTSSRSaSSSSpersi*
OSTQSRSZSSSSpersian
OSSUSSSZSSSSpersimmon
QKMQSSOQTQSVperso*
SOQPQLQTVUUWperson
XSURRFP^STUPperson >
RS]SSSSQRSRTperson and
YSPSSSSPWRRQperson who
XSSSSOSRXRRPperson with
RJURSXSUSSSUperson's
JSUSVUSURSSSpersonal
ZSOVSSSLTPQQpersonally
TYOSSSQRPRSRpersons
SSYPSK`_STTQperth
OTMRSS\\FRRSRperth >
RSRRSNS]SSSSperu
OXSSSRSWRSSSpestl*
OXSSSRSWRSSSpestle
^SSSSSSQWSSSpesto
NQWPSWRWSQRQpet
PTSRSSSRSRSSpetal
^NSRSRSRSSSSpetal*
^NSRSRSRSSSSpetals
TQSSSSSRSSSSpete
SSSSSSSSVQRRpete'*
SSSSSSSSVQRRpete's
RRZRSRSUTSSSpeter*
TRRRSSSUTSSSpeterbilt
QS[SSRSRSSSSpeterborough
RORSSNSwSSSSpetra
MQSUSSSVSUSUpetri*
MQSUSSSVSUSUpetrie
TSTRSSSSSSSSpetro
PRSZRQWPLWRVpetro*
PRSZRQWPLWRVpetrol
PRP[SSUQQUSUpetrol station
MWQhSRSLPTRUpette*
MWQhSRSLPTRUpetted
bRMTSQSPYOMNpetun*
bRMTSQSPYOMNpetunias
KSRSTSSYURRQpew
]QSOSSSSXPSPpff
ZRSSSSSUSSSSph
TSSSSRSOSSSRpham
QQP\\RORUUTSSpharm*
ORS_SOSUSTSSpharmacist
UQPPSSRTUSSRpharmacy
VTnSSLRKRWWTphase
OMMSSSSeSSSSphd
PXRRSSSZSNRNphil
PSSSSSS\\SSSSphill*
PSSSSSS\\SSSSphillips
\\DQRSRScTVUVphilo*
\\SQSSQSMSSSSphilosopher
RSSSSUSZSSSSphilosophical
KSVRSRShSVUVphilosophically
\\DPSSSSMTSSSphilosophy
SSNSSSSTSSSSphoen*
SSNSSSSTSSSSphoenix
\\RXWUISUYWVRphone
SRQSSUSRSRRTphone 000
WTTMSMUVTRTNphone >
JSRYSYSTRTRVphone and
SRRXSSSVSUSTphone box
WSSVUMSTURQOphone case
QSTRSSSLUTUPphone for
OV\\SSVSBQVWVphone in
NURRSRS^RUSTphone to
TSSSSSSSRSSSphone's
ZIO\\SSSQQTRVphone*
NPR`SYSGQURVphoned
LPS_S[SGQRSTphoned me
_LQPSMS\\USSTphones
SSRSSSSSSSSSphoni*
SSRSSSSSSSSSphoning
CPYcUSRUO\\T^photo
PNU\\SZSRTRSUphoto >
IXSWTQSSRVSUphoto is
TMTXSRSSRTSVphoto of
PNSXRSSMPSQSphoto shows
SORUSRSPSSSSphoto they
NSSbSSSMPXSWphoto's
SSN[R^QLHYPXphoto*
QSWSSSSMRTUTphotocopies
G`WSSOS\\NVUTphotocopy
MIQ^RSSWQWQXphotograph
PTRVSPSPSRSRphotograph >
QVTSSYSWSSSSphotograph of
sSSHSSSCSTSTphotographed
JSSSSUS]SSSSphotographer
SSRRSSSSSSSSphotographic
UNRSSSR[SSSWphotographs
QVJPS_SISNPKphotos
QRTRSaSTRSSQphotos >
WYPRSPSOVNPMphotos of
SSSSSUSQSSSSphotoshop
URRSSSSWSQQPphotosynthesis
YQQSSKScVQRPphras*
QRSSSKSoSSSSphrase
USSSSSSSTSSSphrasebook
ZSQSSSSGUQRPphrases
ZRQPSIR[YQSNphysi*
SSSSSQSTSSSSphysics
[SPPSRRWYPRNphysio
RSTSSKSVSTTSphysio's
LSSSSQS_RTTTpiani*
LSSSSQS_RTTTpianist
TQUURRSaQTRRpiano
VMWYSRSJSTSTpiano >
SRQSSUSSSSSSpic
SRRSSSS[TSSSpicas*
SRRSSSS[TSSSpicasso
SR^USTSFQRQTpick
LRTUSYSPQQPVpick up
O[RORZSIMPTRpicke*
O[RORZSIMPTRpicked
GVUUSNSNRTRTpicked >
QRWTSRTMSQSPpicked it
QWRSSSSQTSSQpicked out
SUOQS[SRRQSSpicked the
[OLOR]SSRPRWpicked up
USQSSUSPTSRRpicki*
USQSSUSPTSRRpicking
ZSSRSVSJTSSRpicking up
PRSRSMSeTTSSpickl*
URSRSSSWUSSSpickle
PSSSSPS]SSSSpickleball
PSSSSQSWSTSSpickled
ZNQLSYS@UPQOpicks
ZNRMSWSWVPROpicks up
YSLOSZSQVQSQpicku*
YSLOSZSQVQSQpickup
PSSSSSSXSSSSpicky
SPRSSSSCSSSSpicni*
SSSSSSSPSSSSpicnic
SPRSSSSESSSSpicnics
WXPUQPMYPTSSpictu*
TI\\ZQPQRUXUXpicture
IRXQSRTROSSTpicture >
VOSQSRS^STTTpicture for
ULSRSSSPTSSSpicture has
QSXSSSSRUSSSpicture in
`PRRSSSTVSSSpicture is
ORTRSRSZSTTTpicture it
FO]URTSQQVWWpicture of
O_MTSSSXRQRQpicture shows
QPPSSXSPSSSSpicture with
SYRWSRSPQSSSpicture's
LcQTSPSJPPQPpictured
SVSOSRSSRRRRpictured >
\\MJISWOeSSSQpictures
SSRQSPSSQSSSpictures >
RQQQSISXWPSPpie
JRPSSPSTUTSSpie >
\\XIOTPR\\UOOOpiece
ZONRSPSMUSSSpiece >
[TRRUSSIWPPOpiece of
WLRWORQVSPQPpiece*
WLRWORQVSPQPpieces
VXPWSSRWOSSRpieces >
]LSSSSSUTSSSpieces are
ULSTSTSSTSSSpieces of
VONSRSYWUTURpier
]ROSSRRRXSSSpiero*
^SOSSRRLXSSSpierogi
RRSSSSSZSSSSpierogies
JRQSSRS^SSSSpiers
aSQRSSRNWSSSpies
RSRRSSS[SSSTpiete*
RSSSSSSTSSSTpieter
SSRRSSSZSSSSpietermaritzburg
NRSW\\QRQSSRSpig
VOWMRQSYTUSUpigeo*
MQ]SSSSURVTWpigeon
\\QNMRQSXURQQpigeons
VQOQRRSUVSQRpigeons >
QSURSSSSSTUTpiggl*
QSURSSSSSTUTpiggly
TSSSSSTSTSSSpigme*
TSSSSSTSTSSSpigmentation
VSSSSSSSURRQpigs
RSLSSSSVSSSSpiha
VRSSSTSQQSSSpike
gWTUSSSP\\RQNpile
SSbRSQQPSZYYpilgr*
SSbRSQQPSZYYpilgrim
JPWSQSSfSSSUpill
RSVQSSSTSRSSpilla*
RSVQSSSUSRSRpillar
SSSVSSSSPSSSpilli*
SSSVSSSSPSSSpilling
SPJJaPRSTNPMpillo*
cPMOPQSMWOPNpillow
WQRSRSSEURRRpillow >
ZROSSSSQVRQQpillow is
QVSNYRSSSSSRpillowcase
SSQSSSSXSSSSpillowcases
FPRS^SRSPRSSpillows
QlNQSWSPSNSLpills
UOSSSSSKTSSSpilot
UQMgSLSSSXRUpin
FOPhSNS`QXSSpin >
aSQRSSS<VRSRpinat*
aSQRSSS<VRSRpinata
_QTOSZQPVPQOpinch
cORRRMSSXQRQpinch*
TQSSSSSRTSSSpinched
bPRSRMSTXQRQpinches
SQSSSSSRSSSSpine
VSSRSQSWSSSSping
\\SPOSRSKTRSRpinge*
\\SPOSRSKTRSRpinged
TSSSSRSMSSSSpings
LlJObMSIMNQNpink
N\\SRRRSJRSSSpink >
NWXVSUSRRSQTpinne*
NWXVSUSRRSQTpinned
QPWSSNSUSVUUpinni*
QPWSSNSUSVUUpinnies
cQZRSMSRUTTSpins
\\POSSVS\\VSSSpint
WPSSSSSLWSSSpints
POW]SSSSRTSUpipe
RSSSSSR_SSSVpipef*
RSSSSSR_SSSVpipefitter
JVWSSSSSSQQQpiper
VRPSSOSSVSSSpipes
SSSSSSSWTSSSpips
QQiSSRSOTSSSpirat*
SQRSSRSZTSSSpirate
QSiSSRSHSSSSpirates
KUbMRRVPRTSVpiss
QUQRSQRUUSSTpiss poor
KcOSSQSMQTRQpisse*
McOSSQSNQQPOpissed
QSSSSSSRSUUTpisser
O[YUSRSNQVVUpissi*
O[YUSRSNQVVUpissing
RSSSSSTNSSSSpisst*
RSSSSSTNSSSSpisstake
URO`SSSBRTQTpit
MRSRSMScUSSSpitch
HSVSSSS[RTSUpitch*
OSWSSSSPRTSUpitched
QRSRSSSYSSSSpitcher
NTSRSSS^SSSSpitchfork
SSRTSSSMSSSSpitching
QSSSSSS[SSSSpithe*
QSSSSSS[SSSSpithead
DpSRSSSRQSSSpits
TSSSSSSVSSSSpitts*
TSSSSSSVSSSSpittsburgh
S]VSPLRjSPRNpity
MSWNS\\SSNVWVpizza
ROOPVRS^TRTSpizza box
USSRSSSQURSRpizza's
USSRSSSQURSRpizza*
SSQSSSSVSRQSpiñat*
SSQSSSSVSRQSpiñata
MHV[NUQQO\\SWplace
SWMPQ[SWLUQQplace >
NQNSSXS]STTVplace and
SRRUSUSUSWVVplace i
NLUPSRSVTTSUplace in
HUVWSRSKQTSTplace my
\\OPSSPRNWWTXplace*
ZRRSSQSNVVUWplaced
UPRSSRRSTTSSplaces
MSUXSSSIQXVWplace~@me
OVJQ_XQGPTRTplain
T[RSRRRKSSSRplain >
WQOSROSdSRSSplain english
TSQXSSSUSTSSplain*
TSQXSSSUSTSSplainly
WQOSROSdSRSSplain~@place_name
IQMSWWSeRSTRplan
OGfSSSSWQ[[[plane
KSaNRRRVQUVUplane*
USSSSSSQSSSRplaner
TSSSRSSRRSSSplanes
JSRSSSRYSSSSplanet
QSbNSRSSSUVUplanet's
VSSRSSS[SSSSplank
SSSSSSSRSSSSplank*
SSSSSSSRSSSSplanks
ZQeQSRRBURTTplann*
GRiQSRSKQUWWplanned
MSTRSSScRUVUplanned the
eROSSSSJWQPQplanner
SSRSSSSSTSSSplanning
VSSSSSSQRSSSplans
UOPZRRSOVYUTplant
RSQQSWSUUPQQplant >
ZSSRTRSNURSSplant's
XWIMYNSaYSQPplant*
SSSSSSSPSSSSplantain
VSSSSQS[TVUUplanted
SSSSSSSRSSSSplanter
RSHSSSS\\STTUplanting
OXTNYRSXVPOMplants
R\\QSSXSNSQRQplaqu*
R\\QSSXSNSQRQplaque
[IFOMQQkWSTOplast*
VNRTSPS_RTSTplaster
SNRPSQS^RTSTplaster >
KMPRSRUbSSSSplaster's
NSRSSRSVSTTSplasterer
WSRSRQSHSTTTplasters
aVKOMSRZVPSNplastic
`ZSSRQSKOSSRplastic >
SRSSSXORUSSSplasticky
SSSSSSSPTSSSplasticy
USOSSSSPSSRSplat
D`aWRNSPQTXSplate
I^ZTSWSARSVSplate >
SSSSSRSSSSSSplate's
LVURSRSRPVWVplate*
SSSSSRSSSSSSplated
LVURSTSRPVWWplates
TURRSRSNRSSSplates >
SKRSSVSXRSSTplates and
NSPWSRSORRSSplatf*
NSPWSRSORRSSplatform
RRZSSSTTRUUVplatt*
ORZSSSSYRUUVplatter
VSSSSSTNSSSSplattsburgh
AURQRRQ\\RVXVplay
KPNOSURpPTVXplay >
OUSSSQSSSSSQplay it
MVQSSSS[UOQNplay the
OS[SSQSRRVVVplay with
RYRMTNRYTPSMplaye*
JUWOTTR[PTVRplayed
MXVOSRSXOTUTplayed on
QS\\SSPSXQWXTplayed the
TWPQSMSTUPRPplayer
[SQSSSSPTRRRplayers
PUSSSSSTRSSSplayg*
PUSSSSSTRSSSplaygroup
XQWRSQSLXUUTplayi*
XQWRSQSLXUUTplaying
OXQSRRSQSSSRplayl*
OXRSRSSQSSSSplaylist
SSRSSRSSSSSRplaylists
QSORSRS\\SWXUplayo*
QSORSRS\\SWXUplayoffs
GQPSSZSeRQORplays
ZUUSSRRJTRQQplays the
QRQTX]PPSTRTpleas*
ZU^JS\\SGURTQpleasant
FRJ\\YUPTTWQYplease
SQUP[MSLUSTUplease >
PSRWSOSMSSSSplease don't
ORRUSRS_OQSQpleased
\\RPSRSTOUSSQpleasure
SSSSSSSSTSSSpleat*
SSSSSSSSTSSSpleats
XSSSSSTNRSSSplect*
SSSSSSTNSSSSplectrum
XSSSSSSSRSSSplectrums
GZSOUQRRPTTSplent*
GZSOUQRRPTTSplenty
E[SPUSSSOTTSplenty of
SSVSSSSHSSRSplims*
SSVSSSSHSSRSplimsolls
SSSSSQSSSSSRplink
SSSSSSSWSSSSplonk
MQR~SRSPRTSUplop
ZNOSSRSPWSSRplot
[RUSSSSOSSSSploug*
[RUSSSSOSSSSploughing
WPIVSSSGTRQRplow
SSZRSSRPSSTSplowe*
SSZRSSRPSSTSplowed
QS\\TSQS?SVVUpls
IfLRSSTCMOOPplug
UTRTSTUJQPPRplug >
ZUSSSSSJRSSSplug'*
ZUSSSSSJRSSSplug's
OZXQS]RSTRRPplugg*
OZXQS]RSTRRPplugged
K\\\\SSRSUTQQRplugs
]PQRSOSGTSSRplum
]SPQSSSATPQSplumb*
cSMQSSSCTOOQplumber
NSVSSSSQSTTUplumbers
SSSSSSSSSRQSplump
SUZSSMSLSRSRplums
SOORSNbJVRSPplung*
SOORSNbLTRSPplunger
SSSSSSSQTSSSplunger's
QNNQRRS`MLMKplus
\\KSQZRSMNSSRplush
SRSSSSSQTSSSply
SRSSSSSRSSSSplywo*
SRSSSSSRSSSSplywood
TSLMSYR\\RUSWpm
QSSSSSSSSSSTpngs
_XLROQOOTOPNpocke*
NXRQPVPUVPPOpocket
WSURSWQSTQQPpocket >
[PPSSQSXUSSSpocket for
URSSSRSSSSSSpocket's
bTMTQOSNQRSRpockets
S[LSSSSTSQRQpod
VSSSSSSSTRRRpodca*
VSSSSSSSTRRRpodcast
SSTLSSSYSSSSpoddi*
SSTLSSSYSSSSpodding
XRUSSSSNSSSSpodia*
XRUSSSSNSSSSpodiatrist
SRSSSSSSTSSSpodiu*
SRSSSSSSTSSSpodium
WOdPSOSVQUUVpoem
NQ]QSQSQPUUUpoem >
VSSSSPSLUSSSpoems
PSSSSPSaSSSRpoetr*
PSSSSPSaSSSRpoetry
SRRRSWSKSQPSpoets
[OTOWZRRRQPRpoint
cJORSTSITQQOpoint >
IRQRWRSZQSSVpoint of
WRJTRPRQZRQPpoint*
KSMTSUTLSTSTpointed
XSRSSRSSSSSSpointing
TRSRSSSSTSSSpointless
YSPTRNQXYPQOpoints
WLRSSSSQSSSSpoiso*
WLRSSSSQSSSSpoison
VRRSSPSQSSSSpoke
ZPSSSSSRSSSSpokes
iJUSSSSQSQSPpokin*
iJUSSSSQSQSPpoking
RSGYSQSVSTRRpolan*
RSGYSQSVSTRRpoland
QPWSSQS\\SUTUpolar
`F`SSOSSRXXYpole
VSURSSSSSRSSpole'*
VSURSSSSSRSSpole's
VSQSSSS[TSSSpolen*
VSQSSSS[TSSSpolenta
TRRSSSSPRSSSpoles
NNMIRdSGPKPXpolic*
QSYRSUSGTPRRpolice
[SLQSISOTSSSpoliceman
HNMLRlSXNMQYpolicy
MRQLSiSHPMRVpolicy >
SSSSSNSSTSRRpolicy is
QSSTSSSYRUSTpolis
]\\IOSUSMSNOOpolis*
[SIQSVS_TOPOpolish
J[SQRSSSRRSSpolished
SUSRSSSOSSSSpolishes
^SSSTRSESSSSpolishing
QURR]bRIUQQQpolit*
NXRSQ[R>QQPSpolite
UQQOR_SMPQRSpolite >
XSUSSXSMURSRpolitely
NSRUS\\SOSRSSpolitely >
NSRSSRS`TUTSpoliteness
RSSRS\\SESSSSpolitest
RQSR_PSbUSSSpolitician
WRSSSQSVSSSSpoliticians
`PSRSSSKSSSSpolla*
`PSRSSSKSSSSpollack
\\QSRSSSSTSSSpollo*
\\QSRSSSSTSSSpollock
SSRQSSSSSSSSpolo
SSXRSSSOSTTTpolok*
SSXRSSSOSTTTpolokwane
QUQSRSS]SRSSpolos
TRSSSSSJRSSSpolyd*
TRSSSSSJRSSSpolydactyl
ZQRQSSSRUQSQpolye*
ZQRQSSSRUQSQpolyester
RJSR_SSIPRSRpolys*
RJSR_SSIPRSRpolystyrene
VSRSSSSNTSRSpommy
WRRSSRSTTSSSponch*
SSSSSSSTSSSSponcho's
WRRSSRSRTSSSponchos
WIK\\[QQUVQQRpond
SMP[]QRORWRVpond >
SNQSWSSQTSSRpong
QOWRSRRSQTTTponga*
QOWRSRRSQTTTpongal
YS@SSSSYTRRSponso*
YS@SSSSYTRRSponsonby
RSVSSSSUSSSTponti*
RSVSSSSUSSSTpontiac
RSRPVSSNSRRRpony
STSUSRSPSTSSpoo
WQRRSRSPRSSSpoodl*
WQRRSRSQRSSSpoodle
SSSSSSSRSSSSpoodle's
KP~QSPSIPYYXpoof
TOQ]ROSSSSOSpool
QRDbSSSISTPTpool >
SPYSSUSMRRRSpool'*
SPYSSUSMRRRSpool's
SSSSSSSTSRSRpools
TTNRSWRXUORQpoor
QQRSSTSMWSSUpoor >
OSVRSSSXSSSSpoor man
Q`SQRRSLQSSSpoorl*
Q`SQRRSLQSSSpoorly
`SLYRKRBRSQSpop
NMTSbSRRRQRQpopco*
NMTSbSRRRQRQpopcorn
JPRSSRT`SSSSpope
USSSSSRSTSSSpope'*
USSSSSRSTSSSpope's
RSMSSYSfSSSSpopes
W[STRXSPTNRLpoppe*
UXTURYSPRPSOpopped
RWRRSRSSSSSRpopper
VSSSSRSSURRRpoppers
PSSSVRSMRRRRpoppi*
PSSSVRSMRRRRpopping
eXNPRMROSSSSpops
SSSSSSSTSSSSpopsi*
SSSSSSSTSSSSpopsicle
NVRSSSSORRSRporce*
NVRSSSSORRSRporcelain
BMaULMQ\\I[YZporch
LPTUSRSaRURSporch >
PRZHQRSXQVUVporch is
WSSSSSSWSQSRporch out
SSS[RSRMSTQTporch with
LSRSSSSZSSSSporch*
LSRSSSSZSSSSporches
cLWUQQSSTYUXporri*
cLWUQQSSTYUXporridge
UPSSRQSZSTSTporridge >
;JrRSPRTTTUTport
VOSSSSSRSSSSporta*
VOSSSSSRSSSSportable
SRSSSUSVSSSSporti*
RSSSSUSSSSSSportion
TRSSSSSVSSSSportions
HS^PSRSVRUTUportl*
NQ^PSRSVRUTUportlaoise
PRTRSSSMRSRSportlaoise >
MTSSSSSSRSSSportlend
UQRSRSSPSSSSporto
^ROTSRSKXQQRportr*
]ROTSSSVWQQRportrait
SSSSSRSGTSSSportrush
VOVSSSSQRRRRports
PSSSSUSQSRSTportu*
SSSSSRSRSSTSportugal
PSSSSVSRSRRTportuguese
USSQSSSRSSSSpose
TSSSSRSSUSSRposh
NSSSSVSKRSSSposit*
NSSSSUSTRSSSposition
SSSSSTSKSSSSpositive
RJ[QSUSWVRPTpossi*
RJ[QSUSWVRPTpossible
TSLQSOSVVRPRpossible >
aSSSSQSISSSSpossu*
aSSSSQSISSSSpossums
SPbTUSXZOPQTpost
VWR\\QQR_SPTPpost >
NXRQSQWWPRSPpost a
TSQRTSSPTSSSpost and
SSNLRVTMQPQTpost it
UOSLQNSYUPRQpost office
QNeRSQRLRUTUpost says
QNMLQKbUOQRKposta*
TNOLQKbTNQRKpostage
NRSSSK[OORSPpostage >
TSSSSRUMSSSRpostage on
QSSSSQSUSSSSpostage to
XQSSSRUKRSSQpostage was
QSQSSSSTTSSSpostal
SSSSSSRSTSSSpostb*
SSSSSSRSTSSSpostbox
TWTSSRSTRRRSpostc*
UQPSSRS\\USSSpostcard
TUSSSSSRRSSSpostcards
QVWSSSSLQRRSpostcode
KaJ^U[PFNMNTposte*
YMK^UZQJONOUposted
RVQRTSSURSSQposted a
]O\\STOTRSVWSposted in
RS[RSJPSRUTVposted it
PRRTS\\SHRRSSposted me
EgRSSTSOQRRQposter
YOO[SSSSVSQPposti*
VOP[SLSWVSQTpostie
VSRSSZSOSSSOposting
PSPUSSSSRTRTpostl*
PSPUSSSSRTRTpostlady's
lNJHQJSVaKQJpostm*
iNPIQMSIbJNJpostman
VRRSSSSQVRSRpostman in
TSSRSSSRSSSSpostmaster
TSSSSSSRQSSSpostmen
USMSRPSbTTVSpostmistress
^RQOS[SZURSSposts
YSRRSSSPTSSSpostw*
YSRRSSSPTSSSpostwoman
PSSWSRSRRWSTposty
CZ]SRTR^FXUWpot
SWPRRUSNKTSTpot >
XZSQSSSNRSSSpot's
NOROSXSUVSSTpotat*
LSRQSZSNTSSTpotato
UOTQSPSZUSSSpotatoes
TSQRSVSXQSSVpotho*
QSRSSSS\\RSSUpotholder
SSSRSZSRRSSUpotholders
VSQSSOSPTSSRpothole
SNSSSSS\\SUUUpotlu*
SNSSSSS\\SUUUpotluck
QURZSSSSQUSUpots
SSSSSSSRSSSSpotsn*
SSSSSSSRSSSSpotsnpans
OUUdSRSBQUTTpotte*
OSSdSSSERUSUpotted
NUSTSSSRSSSSpotter
XSVRSRSQRSTSpottery
US_RRSSGTRRSpotty
HS[SVSSVRSTTpouch
SSSSSSSWSSSSpouch*
SSSSSSSWSSSSpouches
LSSSVSSNSSSSpoult*
LSSSVSSNSSSSpoultry
RSSSSSSSSSSSpouna*
RSSSSSSSSSSSpounamu
QXUXQVVSUVS\\pound
YNRWTXSWVSRSpound*
YNRWTXSWVSRSpounds
RSRRSMJoTSSRpounds >
SSSRSRSPTRSRpounds and
RSRSSZPOTRRTpounds for
TYTRSMSVRSTSpour
^TRSSSSOSPSQpoure*
^TRSSSSOSPSQpoured
_SQZSRSMSTSUpouri*
_SQZSRSMSTSUpouring
hKRSTOSKSSSRpours
TOSSUSSWSSSSpours without
TOSSUSSWSSSSpours~@missing
CYPRZRSYORSSpowde*
GURRZRSLPRSSpowder
OWQSSSS`RSSSpowdered
J\\SMRYQRQRQUpower
SSSSSSSRSSSSpower*
SSSSSSSRSSSSpowerful
DSSSjPSRSSSSppl
[MVYRMRRTUTUpract*
TSRSSRSVSSSSpractical
QQV[SQRISVSVpractically
QRUYSQSGRWTVpractically >
[PWRSPS]USUSpractice
QQSSSSSTSSSSpracticed
VRSSSSSPSSSSpractises
SUPSSSSRSSRRpractising
PRYSSSSESSSTpragu*
PRYSSSSESSSTprague
TSSSSSSSTSSSprair*
TSSSSSSSTSSSprairie
]RQRSOSDVRSRprais*
[RQRSOSKVQRQpraise
USSSSSSLSTSTpraised
UO_ZRYS@MWSWpram
QRSSVRS^SSQRprank*
QRSSVRS^SSQRpranked
RSSSSSSUSSSSprawn
SSMRSQSdTSSSpray
QQSK\\PReRSSSpraye*
VYVLRRS\\TSRSprayed
OLQR]QR[QSTRprayer
SMRS[ORTPRSSprayer >
SRRSSTSTRSSTprayers
]RRSSRSVVSSRprayi*
]RRSSRSVVSSRpraying
PSSSUSS]RSSSprays
SSQSSRS]SSSSpre
UUSRQVSRSSSSpreci*
TVSRQVSQRSSSprecisely
TRSSSSSSTSSSprecision
ZQORRVSMUTQUprefe*
VRTORVSTVQQSprefer
WSOUSSSLRVRVprefers
MSQUSSSXRRSRpregn*
MSSRSSSYSRSSpregnancy
SSQUSSSRRSSSpregnant
PQSSSVSSSSSSpremi*
PQSSSVSSSSSSpremium
WPRWSSSSQQSQpremo*
WPRWSSSSQQSQpremonition
QS^SSSSLRUUUpreor*
QS^SSSSLRUUUpreordered
JRcPSYSCQTVUprepa*
VSSSSVSQSSSSprepaid
SSUSSPSRSSSSprepared
HRaPSYSFRTVUpreparing
OT[QSRS_RSVSpreparing for
KSSSSSSZSSSSpresb*
KSSSSSSZSSSSpresbyterian
RUQTSXSRSRSQpresc*
SSQSSUSSSSSSpreschool
TRSSSWSSSSSRprescribed
QVSTSSSRSSSQprescription
LRPQWPSfOTSSprese*
NVQRYQSXORRRpresent
QRQSSSSURSRTpresent >
PWRSQRSTRSSRpresent and
SPTSQSS_STTTpresentation
QSSSSRSUSSSSpresenting
SSQSSSSSSSSSpreserves
DRQSSKRpQSSSpresi*
NTRSSORzSSSSpresidency
SRSSSOSDSSSSpresident
SSSSSSSLSSSSpresident's
JSSSSSS^QSSSpresidents
OQQ^SUWHTSQQpress
OSWQSSWMQQRTpress the
[MS`QSPIXOPQpress*
QMS_SWQ\\SSSVpressed
NSQHSkRGSSRTpressed 0
TLRUSSSUTSTVpressed the
NSN^S[QMSSRTpressed~@number
YSPLSRSRUQSQpresses
STRXSRSMSTSSpressing
WRWVQQSHVPQPpressure
KUXXRSSSSQSQpressure cooker
LUXXRSSRSQSQpressure~@appliance
HJvSSLSNO``_presu*
PRVSSQSSSXWVpresumably
JLsSSNSPN\\]\\presumed
TRSSSSSQSSSSpresupposes
MUXQSRSgRTVUprete*
USSSSQSUTSSSpretend
JUXQSSSePTVVpretended
SSSRSSSSTSSSpreto*
SSSRSSSSTSSSpretoria
aTNNUORLTPQNprett*
VSSSUSSSQSSSprettily
_TONSORLVPQNpretty
WQQRSORQYRSOpretty >
MaSQRRSLOQRQprevi*
M_SQRRSNQRRRprevious
SUSSSSSPRSSSpreviously
SYLSPBgZPQQGprice
JZRORG]POSSQprice >
QRSSSRUUUSSSprice of
PPRSRChMORRPprice*
VRSSSEXSSSSSpriced
OSSSSSSSRSSSpriceless
SQSSSQZSSSSRprices
QRRSRR]NPRRQpricey
RQSSSSSRSSSSprici*
RQSSSSSRSSSSpricier
QQRSSZSJQQRTprick
MYMRShRNPRRXprick*
MYMRShRNPRRXpricks
NYMRShSGPRRWpricks >
LRPSSVSjSSSSpride
MRRSSMSfSSSSpride >
NSSSSSSPSSSSpried
ZPUPSISSVRUQpries*
ZPUPSISSUSURpriest
\\RPSSMSdWQROpriest >
SSSSSSSSTRRRpriest's
TP[SSLRUSYYVprime
SRTSSRSQQTUTprime minister
WSSOSSSTSRSRprime*
SSSQSSSVSSSSprimer
WSSQSSSRSRSRprimes
OSRPSTTXSRRQprinc*
QSSSSRSZSSSRprince
WSSQSSSOSSSSprinces
NSSSSRTRSRRRprincess
SSSSSUSWSSSSprincipal
KOSaRjRNLYP_print
K`RYSbSHRXSVprint >
OSPQSYSVRRSUprint a
RSSXSSSIRVSVprint's
LZURPTWMOXUXprint*
OOYORUX_RUWVprinted
bPKQScSEUPQTprinted a
RPePSQSNSTVSprinted off
MTDRRXSUVQQRprinter
XLRSSSSkUSSRprinter >
YTMSSSSVURQRprinting
QRiRSOSHRVVSprintout
S]ORRQSOLSRSprints
RSSSSSSUSSSSprior*
RSSSSSSUSSSSpriority
IVSSSSSPQSSSprise*
IVSSSSSPQSSSprised
ZPSSSRSLRSSSpriso*
UPSSSSSSSSSSprison
XSSSSRSLSSSSprisoners
JYSSSSSQQRRRprist*
JYSSSSSQQRRRpristine
YSRTSRSPVSSRprive*
YSRTSRSPVSSRprivet
OXHSSaSHQPPQpriya
OSSUSPSiSTSSprize
RRSSSSSTSTTUprize*
RRSSSSSTSTTUprizes
RXRSSSSQSRSSpro
RU^SSSSJPXWWprob
WRZQSRSIUUVTproba*
YRSQSRSZVSTQprobably
RSWSSSSARUUVprobate
RSVSSSSTSSSSprobation
KJNV__TaMNOSprobl*
OKSW_kTDOTRZproblem
LRUVQ\\ROQURTproblem >
ORNRSGSpQMPKproblems
MOJSScYJQOQUproce*
SSOSS_RPSQQSprocess
RSUSSRSSSTTTprocessed
NOKSSX[LQPRSprocessing
^XPWVPRQOOTLprodu*
dYRXWPSGOOSKproduct
UVRQSQSNSSSSproduct >
SSQSSTSQSSSSproduction
MRSRSRS^STTTproductivity
RQRQSZSURRRSprofe*
OSSRS[SRPRSVprofessional
UQRSSRSUURRQprofessionally
KSP]RQRXRTSTprogr*
PSSSSRR[TSSSprogram
SSSSSTSPSSSSprogramme
USSSSSSSSSSSprograms
LSP]RPSSRTSTprogress
_PSSSQSQVPQMproje*
SSSSSSSSSSSRproject
YSRSSRSSUSSQprojected
TSSSSSSQSSSSprojector
XPTSSSSRTQQQprojector's
SSSSSRSTSSSRprojects
UQ`QSQSERPRPprom
TQWRSRSRRTSSprom >
SSXQSRSPSPRPprom was
NTENRlPHLJIWpromi*
SLSQSaSEQQRYpromise
NT;QR]RZNMKOpromised
WRPSSQSMSRSPpromised >
KSESS\\SNRKLSpromised a
RSSSSNSVRVVSpromised by
SP_SSCSPSXWTpromised for
PNZPSSS`SUUUpromised in
QSUQSYSCSSSSpromised me
SZ]SSSQOSRRVpromises
PSSSSURSSSSSpromo
OSUSSSSRRUUSpromo*
OSUSSSSRRUUSpromoted
RSQTSSSRRRSQpromp*
RSQTSSSRRRSQprompt
SSTSSSSNSSSSprono*
SSTSSSSNSSSSpronounce
WPFRScSMTONQproof
ZRIPSUSOVMOPproof >
PSRWSYSSPTRSproof of
VTRNSSSjUSSRprop
PRNWSRSVQUSVpropa*
PRNWSRSVQUSVpropane
PRVXSRSSQUSVpropane tank
PRVXSRSSQUSVpropane~@pet_goods
WOL\\^RQIOOOSprope*
ZMNO_]RFPNPSproper
HRSQfPSPSTSSproper job
XMV[SQSQTUSVproperly
K[MWRKSYQRQQproperty
M\\WPRQSWRRRPproperty of
RNQRQQSdUSSTpropo*
VRRSSRSWUSSUproposal
POQRQRS`SSSRproposed
QRRQSRSZRSSSpropp*
QRRQSRSZRSSSpropped
RSPSSSSYTSSSprops
ZROSSSSSSSRRprose
OSSRSRS\\TRSRprose*
OSSRSRS\\TRSRprosecco
RS]SSOSQSSUSprosp*
RS]SSOSQSSUSprospect
SSRSSSSSTSSSprota*
SSRSSSSSTSSSprotagonist
XPRQURSRVRQQprote*
NSSSTSSSSSSSprotect
RSSRURSVSSSSprotected
]PRRRSSOVRQRprotector
VJKYQXP]USQRproud
RPKZSRSfTRQRproud >
RSTSSSSLSTSTprous*
RSTSSSSLSTSTproust
RJJOStSDPRRQprove
QMRPSVSHSRRQprove it
RRRSSSSTRSSTprove that
RJYSSVSRRRRTprove*
RJYSSVSRRRRTproved
RNTSRWSYRUUWprovi*
SSSSSUSRSRSSprovide
PSUSSVSHRRSTprovided
RPRSSRSjSWVVprovince
URSSRSSPSSSSprovinces
SRSSSSSQSSSSproving
UPSPRSSaTSSSprune*
UPSPRSSaTSSSprunes
WVQQSPS[USSRpruni*
WVQQSPS[USSRpruning
RQSRSSSUSSSSpryce
NSSSSSSTSSSSpsalm
SSSSSSSXSSSSpsi
TSRSSSSUSSSSptfe
LOTZSLSfUZZWpub
OQIUSPSXSZXWpub >
M~PRSQSUOQQQpubes
ESNRSXZQRQRTpubli*
SSNRSXRWSQRTpublic
ERSSSS[MRSSSpublisher
JRgQSSRQRTTUpuck
TSSSSSS[SSSSpucke*
TSSSSSS[SSSSpucker
UNVPSPSYTTSSpuddi*
UNVPSPSYTTSSpudding
SSSSSRSSSSSSpuddings
JQN`QQS^NUQUpuddl*
IQM`QRS[PUQUpuddle
_SQUSSSAPUSTpuddle >
USTSRRSVQSSSpuddles
cMMSSSSNUPOPpuff
RSSQSSSPSSTSpuffe*
VSRSSSSNSSSSpuffed
OSTQSSSUSSTSpuffer
TSSSQRSQTSSSpuffi*
TSSSQRSQTSSSpuffing
PSRSSSS`SSSTpugs
bLLVQPSURPQNpull
VOSRRSSRRSSSpull >
XORRSRSXTSSSpull the
WZYUMPRSVUTUpulle*
WVYUMPRSWUTUpulled
OSWRSSS[SSTSpulled in
SVSSSSSSRSSSpuller
OVURSSS]SSSSpulli*
OVURSSS]SSSSpulling
kJPUSRRAYQRPpulls
XRRPSQSRVRSRpulls to
SSSSRSSOSTSUpulp
^RMSS\\SZTSSRpulse
JV]PR[ROQRRPpump
OZ`QSNSXORQPpump >
ORQWSRSLTTSTpump and
aRSSSQSPSOSNpump'*
aRSSSQSPSOSNpump's
LRYTSQSWQTSSpumpk*
LRYTSQSWQTSSpumpkin
[QRSRRSHSRSRpumps
KNSRSRSdPTTSpunch
bRN>STS_ZOPNpunch*
HRSTSVSgPTSUpunched
`SSRSRSRVPROpunchline
`RN>SSSLYQQPpunchlines
PVTRSSSPTRQQpunct*
XRSSSSSSTRRRpunctuality
TSSSSSSPTSSSpuncture
JWTSSSSSSRRRpunctured
USSQSSSISSTRpune
RSSRSTSMSSSSpunis*
RSSRSTSMSSSSpunished
JSR]SSSKRTSTpunts
XSSSSSSSSRRRpup
YSOSSSSJSRSSpupil's
_SNQTRSERRSQpupil*
XSRQTRSNRRSQpupils
VSRSSSSSUQRRpuppe*
VSRSSSSSUQRRpuppet
ERcQSSRON\\[]puppy
\\SRRSSSNTSSRpups
SSOSSTSVSRSSpurch*
SSOSSTSVSRSSpurchase
_LONQNTPZPRSpure
URSSSTSKSQQPpurpl*
URSSSTSKSQQPpurple
HPU]RXSMSUSVpurpo*
HPU]RXSMSUSVpurpose
XQSSSTSRRSSSpurre*
XQSSSTSRRSSSpurred
pQORSRSPZOQMpurrs
TRRPRTSOTRSRpurse
gONORRSKXRSRpush
VSSSSSSSQRSRpushc*
VSSSSSSSQRSRpushchair
\\RLYS`R@TRRSpushe*
VROZSaRASRRSpushed
YSORSSSRTSSSpushes
URSSSSSSVSSRpushu*
URSSSSSSVSSRpushups
RSSUSPSRSSSSpushy
NEOY[WNOSUOTput
RSSSSRSQRSRSput >
WPEMQZR`TXSXput a
UTNTSSSUSPQOput her
[RSOSRSRWRSQput his
cPTSPSRZMSRUput in
TNNdOMPCTVNUput it
ZUQRSTSKSRSUput me
JSWPSRS]RSUTput my
SP_WSNUSXXWTput on
^PSQSOSOSRSRput one
PRRNSdSGRQSTput right
UQRSUSSHQSSSput that
NPUNZSSWUXUWput the
RZYRSMSXRWXUput them
YRSSSNRUSSSSput these
SSMRSeSQURSRput this
XSSRSQRLUSSSput through
PQR^S_SEOSTVputs
TPQVSSSXSSSSputs the
ZRSSSRSMSSSSputt
RVRSSOSXSSSSputte*
RVRSSOSXSSSSputter
MNPQSUV[RQRUputti*
MNPQSUV[RQRUputting
ONRRSaRSQQRYputting it
SSRSSSSJTSSSputty
QUTOSSS[RRTVput~@me
XRMPS^R3RQRRput~@number
SZYRSMSWRWXTput~@seller
aWKQQOPOVQQOpuzzl*
_WMQQPPBTQQOpuzzle
YSSSSRSKRSSRpuzzle is
VRSSRSS_USSSpuzzle's
STQSSRSUSSSSpuzzles
FSQUSRTcSSSSpyjam*
FSQUSRTcSSSSpyjamas
`RRSSRSNTSSRpyotr
SSSSSSSYTSSSpyrex
NNSRSRScSTSSpâté
]MQRSQSeUSSSq
VSSSSSSSSSSRqs
RSSSSSSSSSSSquad
PSPSSSSgSSSSquads
_SSSSSSKUSSSquake*
_SSSSSSKUSSSquaker
]NTTRTSEWOOQquali*
NSUSSWSSSSSTqualify
bNRTRPSEXPOPquality
SSSSSSSPSSSSquara*
SSSSSSSPSSSSquarantine
jQO\\SRS9VTSSquarr*
kQQVSRSAVSSTquarrel
RSRYSSSKSTSRquarry
OSQRSeOTSRRTquart*
TNQRSfO\\TSSUquarter
RSSSSRSLTRSRquarterly
OXSSSSSSRSSSquarters
WSSOSSSNTRSSquays
ZPSSSRSTVSSRquebe*
ZPSSSRSTVSSRquebec
EaROTRPZQOOJqueen
FNMPTYPfSRRSqueen >
SSWSSSSQUSSSqueen's
RTRSSUSYUSSTqueen*
RUPSSUSYSRRSqueens
SSRSSSSUSSSSqueenstown
OSOSSXSTSSSTquery
SSSSSSSVQSSSquest
DLRIXfQNLQS]quest*
IIZNR\\RYMUUZquestion
SSNSRQSRPSSVquestion >
LNQXS[SLPSSVquestion about
VSNSSVSZRSSRquestion i
SSSSSVSESSSSquestionnaire
OVKNY[SWQORVquestions
NUORZZS\\QRRUquestions >
VSNSSVSXSSSRquestion~@me
[RJQRQSRVRRRqueue
ZRSQRSSPSQRSqueue >
TSRSSRSSSSRRqueue*
TSRSSRSSSSRRqueues
KKAKRnSJQNNVquibb*
IKALRnSJRNNWquibble
PSTSSYSRRNNUquibble >
USSSSSSSRSSRquibbles
ORYSSQS_SSSSquich*
USSSSSSUSSSSquiche
MRZSSQS]SSSSquiches
VNHaQfROGPMTquick
ORNaRPSOPPQRquick >
UTRVSPTURRSRquick and
ZRPWUOSIRYPWquick as
NRSMSTSMPOSPquick to
RP[ESVRRTPVVquick*
RP[FS]RMTPVVquicker
\\SUISRRTUPQRquicker >
TRWPSSSPVRTRquicker than
SSSRSLSXSSSSquickly
XRKNSBVZQOPJquid
SSRRSPVPRSSQquid >
VSSRSQSTTSSSquid'*
VSSRSQSTTSSSquid's
RS]LSWSHUPRUquiet
UVSRTXRZTSSTquiet >
?UTSSVSSRSSTquiet as
LRbUSPSPPVWUquiet at
JSQRSQSXTSSSquiet enough
VRORSUSQUQQSquiet*
VRORSUSQUQQSquietly
KSWRSRSYQRRRquilt
MSSSSRSbSSSSquilt*
QSSSSRSYTSSSquilting
OSSSSSS\\RSSSquilts
[STQSTSKVSTTquit
FOH[QQR~QUTVquite
RPWRSXSPRSSUquits
NSTSSSScSTTTquiz
SOPSS`RRSSSVquota*
SOPSS`RRSSSVquotation
SRQRS[S]SSSTquote
RSRQSRURSRRSquote*
RSRQSRURSRRSquoted
SSSSSWSISSSTquoti*
SSSSSWSISSSTquoting
OmQTRMRKPSRTr
RSRSSR[FQRRPr000
SSUSSSSMSSTSra
GUOQRRS`PUTVrabbi*
PXQRSRSKPTTUrabbit
FSSSSSSjSTSUrabbit's
WPRSSSSQSSSSrabbits
VRTQSRSLUTTTracco*
SSSSSSSVQSSSraccoon
VRTQSRSJWTTTraccoons
fSMJRQSOSTRTrace
SSRSSSSJTSSSraceh*
SSRSSSSJTSSSracehorse
ZRNL`PSMVOQNracin*
ZRNL`PSMVOQNracing
XSNP]QSXTPQOracing post
XSNP]QSXTPQOracing~@parcel
SMTRSQVZTUSUrack
UT\\NSRSUQRSTracke*
MX\\NSSSUQRSTracket
[NSSSRSSSSSSrackets
_S]SSSSQSPQPrad
^SQNSSSUURSQradia*
[SRRSSSVURSQradiator
USROSSSQSSSSradiators
gQURS\\Q?UKMOradio
[RTPSMSYSOPNradio 0
ZRURRMSMSTUTradio >
RSWSSSSSSSSSradio's
RSWSSSSSSSSSradio*
[RTPSMSYSOPNradio~@number
RSSSSSUSRRSSradis*
RSSSSSUSRRSSradish
PRVRSSS\\RSTTraffl*
SRWSSSSXRSTTraffle
PSRRSSSWSSSSraffles
jRSQSSS9UQSRraft
YKOPgTSPSSSRrag
RSSSS[SHSSSRraga
\\QSRSSSHVRRQragin*
\\QSRSSSHVRRQraging
SSRVSPSYSTTSraid
NSOZSQSWSWSVrail
QSSVSSSUSSSSraili*
RSSVSSSVSSSSrailing
RSSSSSSSSSSSrailings
SSSSSSSXSSSSrails
WRXSRSRKUSSSrailw*
URSSSSSWURSRrailway
VSYSSSRGSSSSrailways
XWHeOXSJQTQUrain
PPQZS[TARSRRrain >
YURNSSSPUQSPrain and
SSSSSSSQSSTSrainb*
SSSSSSSQSSTSrainbow
\\XOQSRQVVMQOrainc*
\\RPRSRSNVOROraincoat
SYRRSRQZSRRRraincover
OPLZSSRbWPRQraine*
OPLZSSRbWPRQrained
MPLRSSR^VTRRraini*
MPLRSSR^VTRRraining
bRQNQQSXVOPMrains
WSSRSSSOSSSSrainw*
WSSRSSSOSSSSrainwater
SSVSSRSLSSSSrainy
MRRPRRShQQRUraise
^QPSSMRJSUTSraise*
^QPSSMRJSUTSraised
VTRSSPSLSUTTraised four
XTRSSPSJTUTTraised~@number
V\\RQQQS]TRSQraisi*
O^RSRQSXSQRQraisin
NQSSQSS^SSTSraising
^SSRSSSMTSSSraisins
USP[SSSHSXRXraj
AQZKSTSnSSSUrake
STOSSSS[STTTrakhi
STTSSSSMSTTSraksh*
STTSSSSMSTTSraksha
SPRRSNSnWSSSram
QW\\RSSSTSQTOramad*
QW\\RSSSTSQTOramadan
NPRVSFSeSSSSrambl*
SSRSSFS\\SSSSrambled
RPSWSSSSSSSSrambler
OSSSSSS[SSSSrambling
RQSSSSSSSSSSramek*
RQSSSSSSSSSSramekins
UPSSSRSSVSSSramen
SSSSUSSRRSSSramme*
SSSSUSSRRSSSrammed
[SSRSRSLTSSSramor*
[SSRSRSLTSSSramore
ORQURQPRUXUXramp
QURTSRSQSRRQramps
NR^iOLKOU\\RWran
QRObRNSETYRVran >
LRQRSZSURSSRran a
PRZQSSSYURSSran it
QUTZSGSNSVTSran out
RRMUSSSNSQQRran over
QR[SSSSPRUUUranch
OSSQSSTSSSSRrand
MLTTRhRMQSVZrang
SNSJSUS]SPSSrang 000
QSSYSaSLRQSTrang >
QXPQS^TIRRSPrang about
OUVPSWSSRTSTrang and
lRMZSNRNUUSQrang at
IOcOSNRIUSRVrang me
SSVPSMSYRUUTrang my
VSPTSRSMSSSRrang nobody
TLQWSNSgSSSUrang the
IRYPSUSXRRTSrang to
gPTJSRSJSRTRrange
TSSSSSS\\USSSrange*
TSSSSSS\\USSSranger
SSRXSRSQSTSSrango*
SSRXSRSQSTSSrangoli
RURSSWSSSQPQranso*
RURSSWSSSQPQransom
QSSSSPS[QQRPrao
SPSPSeS>SRRTrare
NRSSS[SSQSSWrarer
MSRRSSS`SSSSrarot*
MSRRSSS`SSSSrarotonga
hSPSSQSK[RROrash
ISSSSSS^SSSSrashe*
ISSSSSS^SSSSrashers
TRSSSQSSTSSSraspi*
TRSSSQSSTSSSrasping
]PSQSOSSWRRRrat
SSSSSSSQTSSSrat's
]NRRSPRX\\RSPratch*
]NRRSPRR]RSPratchet
SSSSSSSYRSSSratchet's
dR^QSMSDQUVRrate
YQSSSSSMVRRQrated
LXVTQSRYO[TYrathe*
LXVTQSRYO[TYrather
VSZSSSRHQTTSrather than
]SRSSSSOSSSSrathl*
]SRSSSSOSSSSrathlin
QSSSSSSNSSSUratin*
QSSSSSSNSSSUrating
A^POXPVGPRSRrattl*
JUQRTRXPPSSSrattle
G]SQUSSNRRSRrattled
aPRRSSSQTSSSrattles
FTSSURSSRSSSrattling
USSSSSQRSSSSrattly
SSSSSTSRSSSTravi
SSQSRRS_RSSPraw
OSSSSSSYSSSSrawln*
OSSSSSSYSSSSrawlngs
SSUSSSSQSSSSrawlp*
SSUSSSSQSSSSrawlplug
TSRSSSQRTSSSraws
[VUQSMSWTRSOray
WPZSSVSHUQPRrazor
ZSSPSSSNSRSQrazor's
VSWPSSSNRTUSrazor*
OSWSSSSSRUUTrazors
gQVSSOSDVSTPre
aMXVSOSLUVTTreach
^OLZSSSVTTQRreach the
UN[VSJRDUZXWreach*
SSSVSQSMSUSSreachable
RO]QSORTTXYWreached
KVYNSRSRRTTSreached me
^SH[SQSMXOOOreached the
QSVRSSSHQSTTreached us
WRQSSSSNTRRRreaches
USQSSSSNRRRRreaches the
SSSVSQSMSUSSreaching
OVGcS`PQOMMVread
SQVQSYRLSQQVread >
VOTMSQSSUQRRread a
OS\\SSRSLRTTSread in
KTMQSWRFSONQread it
UZSRSOSSSRSRread my
SSSZSPS]TUSTread that
_UOLSOPWVPRRread the
XRSRSTSSSSSSreada*
XRSRSTSSSSSSreadable
YSRTSPSFQVTWreade*
_SRTSPS@QSQSreader
[RSRSRSJSSSSreader >
MSSSSSSYSVVVreaders
SLPTSVRZRVSWreadi*
SLTTSVRYRUSWreading
USRRSVQYRRSUreading >
WRMSSQSNSRSQreading glasses
TSNSSWSOTRRSreading the
SSOSSSSTSSSSreadings
OWSQV\\PNMTTXreads
OSSSSRSPTSSSreads 00
OSORSYSSPRRXreads anything
RRSYSSSNSTSSreads the
TQ[PSCSRXVWSready
YSQSSSSMTSSSreaga*
YSQSSSSMTSSSreagan
^eHNMPSOPNONreal
SdPRRUSLRPPMreal >
RVTOQSSVRRRRreal one
QWLSSRVISRRPreali*
SSMSSSVQSRRPrealised
XSSSSSSLSSSSrealistic
LWRSSSSRSSSSreality
OORQRMR^VTSQreall*
OORQRMR^VTSQreally
WPQSSUSFUSSSreal~@material
PYTOPSSURRRQreal~@number
SSSSRSS\\STSSreams
VPOXSRSVUUSUrear
SSNSSSS]STSTrearr*
SSNSSSS]STSTrearranged
SQQSSSSOSSSSrears
SSSSSSSRSSSSrearv*
SSSSSSSRSSSSrearview
F_QPRcLXSOPXreaso*
BcIOSeRGTPRYreason
SNRPS[SESQRSreason >
UQNSSTSLSSSSreason and
YTRSSQOPSSSUreasonable
[SRSSSSLSSSRreasoned
HN^TRSQmQRRQreasons
URSSSSSSTSSSreass*
URSSSSSSTSSSreassemble
WSSSSSSQSRRSrebar
\\RRSSRRPTSSSreboo*
SSSSSSSRSSSSrebooked
\\RRSSRSPTSSSreboot
VSSSSQSSSSSSrebou*
VSSSSRSSSSSSrebound
SSSSSRSSSSSSrebounder
[SRSSRSNTRSRrebui*
[SSSSRSITSSSrebuild
SSRSSSSXSRSSrebuilt
K[QLRdQUQNSTrecei*
W]FNRbQ@SKMNreceipt
\\[NQSSSNXMMNreceipt >
VSSSSRSSTSSSreceipts
ER^NSWScPUYYreceived
ORUSS_SRRPVUreceived >
SOPQSPS\\RUTUreceived by
RSSUSQSYSTSSreceiver
SSSSSSSLTRSRrecen*
SSSSSSSLTRSRrecently
_SUUSQSITRUSrecep*
aSUQSRSKUTUTreception
aSQUSSSDTSQTreception >
QSRWSSSQRQSRreceptionist
TQRSTQSNTSSSreces*
TQRSTQSNTSSSrecess
PQSSSSSWQSSSrecha*
PQSSSSSWQSSSrechargeable
PS[RSQSPRWWVrecie*
PS[RSQSPRWWVrecieved
RKYPSRRbSTTSrecip*
VOOSSUSSSSSSrecipe
ZPRSSQSRTSSSrecipes
HR^PSQScRTUSrecipient
LO`PSTS[QUUWrecit*
QSPQSRSQRTUUrecital
QReRSRSSSSSSrecital's
SSSSSRSMSSSSrecitals
QQQSSVSaSSSUrecite
RRSSSSSTSSSSrecited
\\R\\JRXTCQSVRrecko*
[S\\PRSTCRVVTreckon
ROYQSQTMRUUSreckon >
TRRMSWSSROSPreckons
QSNSSSSSSSSSrecli*
QSNSSSSSSSSSrecliner
WWROSSSUURSSrecog*
MXRSSSSVSSSSrecognised
]SSOSSSQUSSSrecognition
]QPQSLSTUPPOrecom*
VQRQSLSWURSRrecommend
HRSRSSS^WSSRrecommend >
[SQSSSSPSPQPrecommended
PRPRSRSbSSSTrecon*
SSQSSSSPSSSSreconnecting
RSSSSSSZSSSSreconsider
QRRRSRS_SSSSreconsidered
QU`MYLQMQWWTrecor*
PPXN\\KRkQUVTrecord
\\MVPWQSORVWUrecord >
ZRFSSPSMSTTTrecorded
G]TSPPS[TQRQrecorder
QR_SSNSJSXWTrecorders
_RRRS`RJSRRTrecording
NR[TTSSESRRRrecords
SSSSSSSSTSSSrecov*
SSSSSSSSTSSSrecovery
YSRSSRSSUSSQrecta*
YSRSSRSSUSSQrectangle
ORQSS_SSSSSSrecur*
ORQSS_SSSSSSrecursion
MOS`[NSMOXQXrecyc*
SSSRSSSSSSSSrecycles
MOSa[NSMOXQXrecycling
VRSUSSSJRTSSrecycling >
RSTXRSSPSSRSrecycling bin
QSP`RRSSSTRTrecycling day
RSTXRSSPSSRSrecycling~@delivery_place
QSP`RRSSSTRTrecycling~@time_span
[FE`STVHXVOTred
USTSRWSVTVSVred >
QRQXSSSXSUSTred door
OYSSSRSZSSSSred's
RRMSSSSXSTTTredbu*
RRMSSSSXSTTTredbuds
PSZSSRSPSUTTredef*
PSZSSRSPSUTTredefined
N\\SSSSSSRSRRredhe*
N\\SSSSSSRSRRredhead
SSRVSSSQSSSSredir*
SSRVSSSQSSSSredirect
QSSSSSS]SSSSredo
SSSSSOUKSRSRreduc*
SSSSSOUKSRSRreduced
NSgSSOSQSSTSredwi*
NSgSSOSQSSTSredwings
PNVNRQSSUVWVreed
IcSSSWSRSSSSreed'*
IcSSSWSRSSSSreed's
gNQRRUTFXRSOreeds
TSSUSSSOSSSSreef
SQSSSSSPTSSSreefe*
SQSSSSSPTSSSreefers
R]RSSSSNSSSSreeke*
R]RSSSSNSSSSreeked
XSRRSSSUSSSRreeks
PXORSOS[XQRPreel
SSSSSUSLSSSSreels
_NRQSMSUVSSRref
YSRMSQT[WSSRrefer*
]SQSSRSKVSSSreferee
NSSNSQSoSSSSreferees
RSWRSSSKSSSSreference
USQSSUTOSSSRrefers
WSSRSSSITSSSreffe*
WSSRSSSITSSSreffed
RSSSSSSVQSSSrefil*
RSSSSSSVQSSSrefills
SQSSSUSQSSSSrefle*
SQSSSUSQSSSSreflection
TSSSSSSPSSSSrefor*
TSSSSSSPSSSSreformed
@RhRRMRPMUTVrefre*
FRbRRORGORRSrefresh
QRURSOSPSOOOrefresh >
USXSSRSCSRRQrefreshed
KSTSSRSlQWVXrefreshing
RQJFQbKSQHHYrefun*
VRJFQaKHSIIXrefund
FTOSSaSRPSSWrefund >
SVSSSSSYRSSOrefund and
MSRSSUSSQSSVrefund me
USSSSCS[USSRrefund policy
SSSSSLSZRSSSrefund rule
QTSSSVSUPRSSrefunded
QQSSSQS\\TSSTrefunds
K[RRSSTSQSSSrefur*
K[RRSSTSQSSSrefurbished
LLZ^SXRTNTPYrefus*
SPSQSSSRSRSSrefusals
RQSSSSS_SSSTrefuse
EQZaSXRWMWPZrefused
QRK^SgSDPSOWrefused >
TSSSSSSMSRSRrefuses
ZSSSSSSKTRSRrefusing
NRSSS]SSSSSSreg
QRSYSPRLRUUUregar*
SSR[SSSLSTSUregardless
QRTQSQRSRSUSregards
SSWKSRRQSTUSregards >
QOMSSSSeQUTUregat*
QOMSSSSeQUTUregatta
SRSRS[SOSSSSregim*
SRSRS[SOSSSSregiment
SPURSQQaRUSUregin*
SPURSQQaRUSUregina
OQcRSWR[RUVSregio*
OS`RSWSTSTTRregion
SQSSSSSXSSTSregional
SSVSSSSURTTTregionals
PPHRQ`SSTRRSregis*
TSQSRUSOTSSSregister
NQKRRXSVSRRTregistered
SRSSSYSSRSSSregistering
USSSSSSSTSSSregisters
LRTSTUQNOTTTregre*
LRXSSVQQOSTTregret
LRSSSWRRRRRTregret >
USRSTRSOSSSSregrets
RSOSSSSTSTSSregretted
IZOWSNS`RQPQregul*
IZQWSSSKQRPRregular
SSQSSNShTSSRregulars
PS\\SSQSVSTTTrehea*
PS\\SSQSVSTTTrehearsal
SUSSSRUOSSSSreind*
SUSSSRUOSSSSreindeer
NSSRQSSVSSSSreing*
NSSRQSSVSSSSreinga
RSTSROSlSSSRrelat*
NUTSRQSpSUUSrelationships
VSUSSSSKTQQSrelative
TRQSSRSWRSSRrelatives
LPjSRSSUSVVWrelay
QS]SSQRRSTTSrelea*
QS]SSQRRSTTSreleased
RSSSSSSWUSSSrelia*
RSSSSSSWUSSSreliable
SSSSSSSPSSSSrelie*
SSSSSSSPSSSSrelieved
XSSSSSSNTSSSrelig*
USSSSSSRTSSSreligion
VSSSSSSOSSSSreligious
QPNRS_`RRRROrelis*
SPSSScSNSSSTrelish
SSRSSSSRSRRSrelist
QSOSSP`XRSSNrelisted
SSSOSSSSSSSSrelit
MReSSKSURYZVremai*
USQSSMSYTSSSremain
KRfSSQSOQYZVremains
HSVSSSSZSSTSremar*
HSVSSSSZSSTSremark
EQgBR_R[MSTWremem*
KQWRSUSbPWXVremember
RSQGSgSGRPQUremembered
VSRSSRSTSSSSremembering
SYQRSRS]RQQQremembers
KMhOSLSMRSTSremembrance
STSSSSSRSSSSremin*
STSSSSSRSSSSreminder
ZYPPRK[STKMIremot*
LYQPRL\\XLLNMremote
LcEQSSS\\QNOMremote >
`SRSSRSO[RROremote's
`LLaS]R5WNPVremov*
VSRSSSSSUQRRremovable
RSS^SPS=SSSSremoval
PSSXSTRGSSSUremove
SRNQS_SNSPQUremoved
aMSSSRS\\USSSremover
SSSSSSSSUSSSremoving
SSUSSSSSSSSSrenew*
SSUSSSSSSSSSrenewing
SRXSSTRQQUUUreno
RRYSSSRPRUUUreno >
KQSRSRTZSSSRrent
SQTSSSSQSTTSrenta*
SQTSSSSQSTTSrental
QS\\RSRSKQSTUrente*
QS\\RSRSKQSTUrented
OSQOSiSJSQSSreope*
OSQOShSLSRSSreopen
SSSSSSSQSSSSreopened
SSUSSSSSSUTUreord*
SSUSSSSSSUTUreordered
SSSRSSSRSRSSrepac*
SSSRSSSRSRSSrepacked
O[PSSSRRQSSTrepai*
QTQSSTSVSSSSrepair
SZSSSOSOQSTSrepaired
RSRSSVRSSSRTrepairs
\\MPTSQS`ZOQPrepea*
`NQTSOScZOQPrepeat
OSRSSUSPSSSTrepeated
SRSSSSSSSSSSrepeats
WSLRS\\SZQNMWrepla*
TQSSSSSOSSSSreplace
RWRSSSSaRSSSreplaceable
PSQSSYSKRRSUreplaced
URORSRSSSRRUreplacement
XRRSSWSXSPOSreplay
QPQOS_SORQSWrepli*
TSSSSSSQTSSRreplica
RPPOS^SNRQRUreplied
QSTSSSSVQTTVreplies
EPMQRnSBNJP]reply
RPURSXSQRPRWreply >
SRSSSUSVSPSRreply was
RSJSR]SISMMPrepor*
JSJSRTSoQONQreport
QSSSS\\SBSSTSreported
]SSSSSS>UQRRreports
\\SSRSSSQSRSRreps
TSSSSSSRSSSSrepub*
TSSSSSSRSSSSrepublic
_RSSSLSRUSSRrepul*
_RSSSLSRUSSRrepulse
HPIRUeQWPPPUreque*
ORSSS[SMRQQTrequest
NQMSUZQcQSSSrequested
RSNSSUSMRRRSrequesting
\\LNZSJSUVTSTrequi*
QSWSSSSMRTUTrequiem
RSQSSVSSSSSTrequire
_KK[SGS]VSRRrequired
SSSSSSSQTSSSrequires
PRbQSRSMRTUTrerou*
OSbQSRSNRTUTrerouted
SSSSSSSQSSSSreroutes
JSW\\SRRTRUQTresch*
JSW\\SRRTRUQTrescheduled
TUPURNSXTSSRrescu*
TSPUSOSYTSSRrescue
SUSSRRSRSSSSrescued
TWVROZSNSPRRresea*
SXXSOSSSSRRRresealed
USQRSZSNSQSSresearched
TPSSSSSQSSSSresem*
TPSSSSSQSSSSresembles
SSUSSVSSSNOSresen*
SSUSSVSSSNOSresent
VOPMSSS[TSSSreser*
VOPMSSS[TSSSreservoir
SSSSSRSVTSSSreset
SSOSSRSRUSRSreset*
SSOSSRSRUSRSresetting
EObSRNRWMXYXresid*
FPoQRQRJMWXXresident
MRaUSRSFPUOXresident >
SRGUSSSYSSRSresidents
SSRSSOSZSUUSresidual
MSSSSSSYSSSSresig*
MSSSSSSYSSSSresigned
SVSSSSSKSRSRresis*
WSSSSSSNSRSRresist
OVSSSSSPSSSSresistor
SSSSSVSNSSSSresiz*
SSSSSVSNSSSSresizing
OWRPSWSRVRRRresol*
MYRSSSSSSRSSresoled
USSSSRSRVSSRresolution
SQSPSYSSSSSTresolved
T_XQSCQ\\QUUSrespe*
PPORSKSnSSSUrespect
PRRSSNSfSSSUrespect >
NT[SSOSRRUURrespectfully
\\aTSSPQCRSSSrespects
O^MSS]STSRRQrespo*
SSSSSSSSSSSVresponding
WSSSSRSQUSSSresponds
K^OSS[SPQSSOresponse
SSQSSVSYSRSSresponsibility
[YHVQGQc\\QQQrest
WINZSNQSVTRTrest >
^PTSSSSFSRRSrest in
TPQRSXSKURSQrest of
bQMSSNSMSRRQresta*
XSSSSSSPRSSSrestart
SSOSSSSSRRRRrestarts
\\RSSSQSFUSSRrestaurant
SSQSSPS]SSSSrestaurants
QUVSSRSSRTTTreste*
QUVSSRSSRTTTrested
ORZRSRRYQUUUresti*
ORZRSRRYQUUUresting
PRZSSRRTRTUUresting in
PRXRSRS`STTTrestl*
PRXRSRS`STTTrestless
PPHQQTLeVRRYresto*
SSSSSTSRSSSSrestock
RSRSQ[LNSSSWrestocking
RSSSRYOPSSSYrestocking fee
URNSSRSRSSSSrestore
QRRSSOSdTSSUrestored
RSNRSQS[TSSSrestores
gQMQSQSMURSRresul*
SSMRSRSdSSSSresult
gQRRSSS<URSRresults
OSSSSQSURSSTretai*
OSSSSRSURSSTretail
SSSSSTSMSSSTrethi*
SSSSSTSMSSSTrethink
QSRSSRS_SSSTretho*
QSRSSRS_SSSTrethought
JS_LRKTQSUVVretir*
SSZSSSSFSSSSretire
RPYSROT[RSTUretired
ETeRSNUXQUTUretired >
VSRRSVSRRQSRretired judge
KVSMSOSVUUUSretirement
PUUSSQSJSUVTretirement do
RSSSSRSSSSSSretra*
RSSSSRSSSSSSretransmits
SSORSTSRSRRSretre*
SSORSTSRSRRSretreat
MSTOSSSdSQSPretri*
MSTOSSSdSQSPretriever
SPMSSRScSSSSretro*
SPMSSRScSSSSretrospectively
VSSRSRSYSSSSretun*
VSSRSRSYSSSSretune
\\HLIK[RR^KMOretur*
YOEIN`PZUMNQreturn
RSUSSPSJURRQreturn >
WSSSSJRTSSSRreturn a
SLSSQVSNQRRSreturn label
USSSSOSQSSSSreturn on
WSSSSNSOTSSRreturn spring
`UOMSQSVYRRPreturn to
MV`TP[SLTSTSreturned
RQYRRSSWSTTTreturned it
TPaUQFSUWVURreturned to
POSSSVSSSSSSreturner
TSSSSMSSVSSSreturning
^MLRSJUSXQQQreturns
ZRQSSQSLUSSRreturns to
RSSSUSSMSSSSreuph*
RSSSUSSMSSSSreupholster
SSSRVSSSSRSPreuse*
SSSRVSSSSRSPreused
SRSSSRSSSSRSrevea*
SRSSSRSSSSRSrevealed
PSSSSTSSSSSSreven*
PSSSSTSSSSSSrevenue
QPJ]SJScTWQTrever*
SSSSSRSSSSSSreverb's
SSSRSSSTSSSSreverend
\\SRXSRSKVRRRreverse
MSOZSKS`RWRTreversed
QSP[SQSMRURTreversed over
OSSYSSSQRSSSreverses
RQOMSSS_STRTreversing
JQQQR\\SRTTTVrevie*
JQXQR\\SSTSUVreview
]QZQRWSRRYYTreview >
SSSSSSSQSTSSreviewed
SSLSSSSSSSRSreviewing
ZQSSSSSRSSSSrewet
SRSSSSSSSSSSrewir*
SRSSSSSSSSSSrewire
EdSSSRSQRONOrex
WSRSSSSQSSSSrgb
RSLSSSSSSSTSrhodr*
RSLSSSSSSSTSrhodri
SQRUSRS^STSSrhos
]QQPSJSkRUVRrhuba*
[QSPSKS`RUVSrhubarb
USQSSRS^SSSRrhubarb's
SQSSSQSXSTSSrhyl
MR>SSSS~RSSTrhyme
JKLPcNS]NPQNribbo*
LKNPdNSGMQROribbon
JRSSZRSTTSSRribbon >
QSRSRRSlSSSRribbon's
SSSSRSSOTSSSribbons
LQPRSRSuQSSSribs
J`VOX]RKPTUQrice
MQcRSSSHNWVTrice cooker
aSRSSSSKSSSSrices
OTSSSSUQQSSSrich
TSSSSMSPTSSRriche*
TSSSSMSPTSSRrichest
SSSSSSSTSSRSrichm*
SSSSSSSTSSRSrichmond
SPRSSSSSSTTSricks*
SPRSSSSSSTTSrickshaw
QSPSSPS]SSSSridde*
QSPSSPS]SSSSridden
SOSSSSSRTSSSriddl*
SOSSSSSRTSSSriddle
^LVHR[SZVLRKride
XRQSSQSQRSSSride >
SSSSSSSRSSSSride'*
SSSSSSSRSSSSride's
NVRYSSSBRUSRrider
GRUTSQSkPRRRrides
UQQPSSSRSSSSridge
KSSSSUSSRSSUridge*
KSSSSUSSRSSUridgebolt
XPUSSTSQUQRRridin*
XPUSSTSQUQRRriding
QS`SSRSQQXZWrien
RSSSSSSSSSSSrifle
OR@SSRSvSSSSrig
QSSSSRSVSSSSrig's
SSRSSSSSSSSSriga
TSSSSSSRSSSSrigge*
TSSSSSSRSSSSrigged
VXOPPVPRQSMRright
]UUOQeNTUPTRright >
PSSRRSSISSSSright across
SQTSSYSSSRSTright and
lPRRTQSRSSSRright down
IQSQSNUcTTTRright for
V`RRSRS9PRRRright hand
hSSNSTSTSRSRright off
TQRWSSTWTQSQright out
MVSXSQS_RSSSright there
EVRTYOSMQVSTright through
]RO[SRSNSQORright to
TPJYSRSTSURTright up
QXSSSQSKRSSSright way
RbRQRLSeOUUSright*
SNSQRQStSUUTrighto
SgSSSOSDOSSSrights
QdNMSNSaPMQKright~@arrival
ZROSRNSjRSRSright~@colour
NOT]SNSLRXRWright~@delivery_place
EUURSTSRQSSRright~@size
PWRRSTR]QSSSrim
OYSSSSRQQSSSrim >
YQPRSSSSWRSQrims
JW[XQSRTOSTRring
NQOTSNSTSVTQring >
ORVQSSSNRQTPring and
PSRWSOSOSSSSring baby
ZRMQSSSSURSRring is
NSLSSSSZSSSSring'*
NSLSSSSZSSSSring's
USSSSSSOSSSSringe*
USSSSSSOSSSSringers
[RLKSSSSWRTRringi*
[RLKSSSSWRTRringing
SSNSSSSVSSSSringl*
SSNSSSSVSSSSringless
oJL>SSR]bHQKrings
RPXRSQSNSSTVrings and
]PPQSRSQRRSPrings for
aSSFSXSLULRPrings it
ZRSPTQSRWRSPrings when
ZRSRSLR\\SRSRrink
NSMRSSS^SSSSrinks
ZSQSSTWRRSSRrinse
R\\SSSRSLRSSSrinse*
P]SSSSSOSSSSrinsed
USSSSRSQRSSSrinses
LRSSSSS^TSSSrioja
ICTRROfsLQSQrip
PSSSSSSVSTTSripe
RTNV[SIZONPPrippe*
HVSU\\RIQRUSUripped
\\QNSRTS\\PLPNripper
VRSSSSSSSSSSrips
SSOPSQTXRSSSrise
qSQSSSS8URRQrises
[SNSSSSRSSSSrisk
SSSSSSSLSSSSrita
SSSSSSSMSSSSritz
TSSSSSSUQSSSrival
P]aEQRSNTRTRriver
GYdIQRSPQTUUriver >
WSRSSSSNSSSSriver*
WSRSSSSNSSSSrivers
TSSSSSSRSSSSrivet
YTSSSRSFSSSRrivet*
SRSSSSSTSSSSriveted
_SSSSRSETSSRriveter
MTSSSRSSSSSSrivets
SSQSSSSSSRRSrma
SSSSSSSSSTSTrn
SSSSSQSSSSSSroach
RQJbQKShOTMVroad
UQPSSNTTRSORroad >
VSVVRZSTRPPRroad and
WSUUSRSTRSSProad in
YSTSSSSMSSSSroad with
RSXVSSSRSSRSroad'*
RSXVSSSRSSRSroad's
dQSSSQSPTSSRroadi*
dQSSSQSPTSSRroadies
YSPSSVSOTRQQroads
QM]SSRRKPSSTroami*
QM]SSRRKPSSTroaming
SSSSSSSSSRSRroams
SSSSSSSNSSSSroari*
SSSSSSSNSSSSroaring
TUSSSSSMSSSRroars
UQSRSSSSTSSSroast
SPXSSSSPRVVUroast*
TSVSSSSJRVVUroaster
SPUSSSSYSSSSroasting
OQRRRGdJPRRKrobbe*
OQRRRGdJPRRKrobbery
SQRSSM^PRRROrobbery >
RSSSS\\SNRRRUrobbi*
RSSSS\\SNRRRUrobbing
SSRLSSSUTTSSrobe
SSSSSSSPTSSSrobe'*
SSSSSSSPTSSSrobe's
SSUISeSFSORSrober*
SSURSSSSSQRSrobert
SSSJSeSFSQRSroberta
PONMQWSYWSQUrobin
SUSSSPSWSSSRrobin*
SUSSSPSWSSSRrobins
NSQSSSS`TSSSroboc*
NSQSSSS`TSSSrobocalls
NOVOTmSHNPQXrobot
QRYQSRSVSSSTrobot is
ORRRUWSMPSSVrobot named
EQSRRlSLMRR_robot*
SRSSSSSVSSSSrobotics
ERSRRlSIMRR_robots
QVSSSSSQRSSSrobs
USVWROSLPTSTrock
RW_NSNRISQSNrocke*
OY]SSNSRSRRProcked
SQUSSSRTSTTUrocker
TSSSSSSSSSSQrocker's
USTNSSSISQSQrocket
SSRRSSSVSTSSrocki*
SSRRSSSVSTSSrocking
_SQSRQSTSOOOrocks
G_^RRRSWPVWWrod
LV_SSSSCQVVVrod >
PSXSSSSZSSSSrod's
PSSSTSSSSSSSrode
SRPQWTSPQSSSrods
QZRSSPSQSSSRrohit
TPJ]VKOVWVTRroll
\\WRRSRQTQSTRroll >
IUUQhPRQLTTRrolle*
SPUQiPRLLTTRrolled
HRcHUQSZPSSSrolled in
NYHZSQSUSRQQrolled it
SSSSSSSRSSSSroller
HXRSSSSXSSSSrollers
U]NSRMSMSRQQrolli*
P]NSRMSSSSQQrolling
OOUWSSSSRWRWrolling about
XSSSSSSMSSSSrollins
MNRUSRS[QSTVrolls
RUSSSSSSSSSSroman
MVRSSNS^SUTQroman*
OSSSSOSeSUUSromance
RVRSSRSLSSSQromanian
RUSSSSSSRSSSrompe*
RUSSSSSSRSSSromper
RSWSSSSSSSSSromul*
RSWSSSSSSSSSromulus
KRRRQWScSTSTron
J[GLRVRjPVQWroof
PTQWSRS_NYRVroof >
SRTNSSSKPUQVroof of
PQURSRSkSRSRroof'*
PQURSRSkSRSRroof's
PRSRSSS^TRSRroofi*
PRSRSSS^TRSRroofing
LSRSSSSZSSSSroofs
^VLMPGPR]RQJroom
NSSLRPSQTRRRroom >
MQSTSOSfSTTSroom and
K[PQSVSPTTTTroom for
YRZRSRS?WRSProom in
UPVPSSSSVSTSroom with
SSPQSSSMRSSTroom'*
SSPQSSSMRSSTroom's
OVPTQQS\\RSSRroomm*
NVPTTQS\\QSSRroommate
TSSSPSSTTSSSroommates
bNSSSSSNTSSSrooms
TSSSRSSSURSRroomy
ORSQSSS_RSSSroost*
VRSRSSSURSSSrooster
LSSRSSS\\SSSSroosters
TQSRSPQOSTTTroot
\\SMSSSSQSQRSrooti*
\\SMSSSSQSQRSrooting
U\\NQRSS\\WSSRroots
RPROTVS\\NRSQrope
VSRSSPSUUSSSrope'*
VSRSSPSUUSSSrope's
hROSSOSRURSQropes
XSSSSRSHTSSSrorsc*
XSSSSRSHTSSSrorschach
N~RRSRSMSSSSrory
ORRRSeSMSSSSrosal*
ORRRSeSMSSSSrosalind
RQSSSQS\\USSSrosar*
RQSSSQS\\USSSrosary
SSRSSSS[SSSSrosco*
SSRSSSS[SSSSroscommon
VkNRPSSMPRVRrose
SRSSVSSNSSSSrosem*
SRSSVSSNSSSSrosemary
bLUbROSKYTQSroses
PRUdSQSERUSTroses >
SPUQSSSTRSSSrosin
STRRSSSSSSSSrosin*
STRRSSSSSSSSrosined
rPFSSSSNTSSSrota
XYSPSSSMPSSSrotar*
XYSPSSSMPSSSrotary
SSRSSTSSSRSNrotat*
SSRSSTSSSRSNrotate
]QSSSRSQTSSSroti
MWRRSRSRSSSTrotor*
PWRRSSSPSSSSrotors
PSSSSRSTSSSTrotorua
MQ\\[SQSMQYXXrotte*
SQP^SRSVTTSSrotten
NR_PSRSJPXYXrotterdam
PS^PSSSKPWVWrotterdam >
SRRQSRSXUSSSrough
[TQSSRSIVPPPrough*
VRSSSSSMUSSSroughest
YTQSSSSPTPPProughly
TSSSRSSSTSSSroule*
TSSSRSSSTSSSroulette
TYRSdKUMQRPSround
gOPOPMSK\\QROround >
LVVPSQSWTPQQround a
NQNWSQSXVSSSround and
7PH[mQSNPRRSround it
[PVOSSSMVQSPround my
RXV_RJVSO_WXround the
NZPTRPSXSRSRround to
bRNRRQRDYQRQround*
VSNRSRSSWRRRroundabout
VSSSSSSNUSSRrounded
\\RSSSRSITRSSrounds
PRQTRVSYSTSTround~@intensifier
aTUORPSFVQSPround~@me
SPQRSfSUQPQXround~@number
MXDcQRS^QUPVroute
PWSSSVSQPSSSroute*
PWSSSVSQPSSSrouter
\\nSMUMSIXRUOrow
OOYMRRSWTUWTrow >
SSSQSSSISUUVrowed
SSSSSSSRSSSSrowin*
SSSSSSSRSSSSrowing
SVSPSRSVSRRRrows
S^NSSSR<SQQQroy
URYOSLSWUXYTroyal
US[RSLSLTXXTroyal mail
QRRNZWSdVRRProyal*
PSSPSSSdWRRProyals
TRSRZWSRSSSSroyalty
US[RSLSLTXXTroyal~@parcel
OSSSSSSTRSSTroyce
RSQSSSSSSSTTrsl
TSOSSSSSSRSRrssi
SSSSSQSSWSSSrub
`PKPQSPNUSSRrubbe*
URRSSRSRRSSSrubbed
^QJQQTPPVRSQrubber
QURSSUSLSSSQrubber foot
SSUSSSSRSTTUrubbers
`PONSPSSZRROrubbi*
TSSSSSSYUSSRrubbing
`PONSPSLXRRPrubbish
NRSSS[SSQSSWrubie*
NRSSS[SSQSSWrubies
aMRRSSSGSOPMrubs
PRQRSSSRSTSTruby
SSSTSSSRRRSSruck
IRbRROSURSTSrucks*
IRbRROSURSTSrucksack
KPT[RVRAMQPXrude
WRSCSeSRQNSUrude >
fZDPYNVQKNSJrug
R`ROSPTXQQSOrug >
QSWSSVSLPTVWrugby
NSSSSSSXSSSUruin
NhOSSRSQSMQNruine*
NhOSSRSQSMQNruined
\\QQSSGRQSWUSrule
VRSSSPSQTSSSruleb*
VRSSSPSQTSSSrulebook
ZQRSSSSTTSSSruled
]ITRR[SKVRSTruler
aOKRR[RIXKKOrules
NSSWSSSZSSSSrum
fRRSSQSMVSRSrumbl*
dSRSSQSFUSRSrumbles
TSSSSSSZTSSSrumbling
VSPSSSSfSSSSrummy
TQYSRTSRTWWVrumou*
TQYSRTSRTWWVrumour
SSSSSSSWTSSSrump
DU[RRUSYLXW]run
ERVRRQSYRXYWrun >
ZROSSPSGVRRQrun a
QPcSSPSEQUUUrun out
YUSSSPSPSSSSrunaw*
YUSSSPSPSSSSrunaway
TQL`QRS=RVRUrung
SSSSSSSOSSSSrungs
]OQRSRSOYQQQrunne*
QWSRSSSPTQQQrunner
ULRVSSSRTTSUrunners
]RSPSSSSWRSRrunneth
`QSKQRRPSVUTrunni*
`QSKQRRPSVUTrunning
PQ[ORORBPYYXrunning >
YRPLTPSQXPRNruns
VQRSSSTPTSSSruns a
USPSSTSPURSPruns small
QOWXSQRVS[RUrupee*
QOWXSQRVS[RUrupees
SSKXSSXNRUPUrural
TS[ESUSROWYXrush
XNSSSRSXTSSSrushe*
XNSSSRSXTSSSrushed
SSXSSRSMRRRRrushi*
SSXSSRSMRRRRrushing
PTRSSSSLRSSSrusk
XSRSVSSPSSQRrusks
PQQS^LSNSSRSrussi*
QSRSSSSWSSSSrussia
RQRS^LSJSSRSrussian
H\\PRRPS^QSSQrust
JYRSSSSZQSSRrust on
VOTRRUSXYSSSruste*
VOTRRUSXYSSSrusted
VQRKSSS\\SSSRrustl*
WQSSSSSRSSSSrustle
RSRKSSS]SSSRrustles
TSQSSQS[SSSSrusts
SRSRSVSMRSSSrusty
DQS[SSSOOYSZruts
NRQQSPSdSSSSryan'*
NRQQSPSdSSSSryan's
TSVSSSSNTRRRrye
WNVQSSSJSQQRs
^MUSSRSHUQQQs >
E^SSSSSKQSSSs0
SSSRSRSSSTSTsabba*
SSSRSRSSSTSTsabbath
RPWcSSSEQUTTsac
PWWPQQSVSQSQsache*
NVVPSQS[SQTRsachet
UUTSQSSMSSRRsachets
[SKOUUVUQQQQsack
NZNSSWSOSQRQsack of
LSOSSSSXSTTTsacke*
LSOSSSSXSTTTsacked
oMbFPLSHTTTUsacks
[P\\NRPSS]SUSsad
^MOXSMSRUPPNsaddl*
SURVSSSSRSSSsaddle
ZOOVSMSSVQPNsaddle's
WNSSSSSSSSSSsaddles
XSSSSSSPSSSSsadis*
XSSSSSSPSSSSsadist
TSQSSSSUSSSRsadly
SSaSSSS@QTUUsadya
JEVoRSSIQ[P[safe
HTHvSOS>MZMYsafe place
SUSSSSSQRRSSsafe'*
SUSSSSSQRRSSsafe's
bSSSOSSJ[SSSsafer
SURSSSSOSSSSsafet*
SURSSSSOSSSSsafety
SSSSSRSSUSSSsag
LSSSSQS_RTTTsaga
XkPQSSSQSRSRsage
STSSSPSTSSSSsagin*
STSSSPSTSSSSsaginaw
nLMMRQRMTPQQsags
STTSSSSSSTTTsague*
STTSSSSSSTTTsaguenay
ISWLL_ORONMXsaid
OS`PSHRRSWYRsaid 0
QPKgRQXPRTSRsaid 00
X]ZVQ?`RPZXSsaid >
WQVNSVSOWSTSsaid a
KTRYSZSFRUTVsaid and
WSSSSSRQRSRSsaid arriving
MQcTSIS]STUSsaid between
QWRVSNRSRSQSsaid for
YSVPSQSXSTWPsaid friday
JRMQSQSkRSSTsaid he
PQ^JS\\SDRTTTsaid he'd
QPQLSOSJRSSRsaid i
VRGNSfSMSSRVsaid i'd
PRPSSTSaQRRXsaid in
TRNMSSS\\VRSPsaid is
MQFHNVRXVPTSsaid it
bYRFSSS;TRRRsaid it's
GOQkS[QFVTSQsaid no
QPOOSMSjURRQsaid nothing
RSSUSQSPSSSTsaid please
QONPRYSZOSRRsaid so
ISSRS[SGSNRTsaid sorry
[RXJSRSSUSSRsaid that
NO\\XSWQERTSXsaid the
RPSSSVSOSSSTsaid they
TSVSRMSSSUURsaid they'd
VPQSSRSXSSSSsaid this
NSOSSZSESSSRsaid to
TSiSSDSLSXWSsaid tuesday
TQ_OSYSWQTUTsaid two
RSNRS\\SGSSTTsaid wait
UPIsS_S5TSRVsaid what
SQYSSRSQSTSTsaid which
HSYSRXSRSSSVsaid yes
SSZSSLRSRSRSsaid~@arrival
ISSRS[SGSNRTsaid~@conduct
RRLUSWSFSURUsaid~@courier_act
YQGXUSRKSSQTsaid~@courtesy
RRVSRSSRSSSSsaid~@dispatch
RONPRYSZPRRRsaid~@intensifier
SNKSS^S6RSQUsaid~@me
[\\JaSNRFXUROsaid~@negation
TNW^QMVUPZZTsaid~@number
SO[SRPSJSVVSsaid~@seller
ZSSRSKSNTRSRsaid~@use_verb
TVKNSZRWTRTSsaid~@verdict
ZRkPSBRKRVYRsaid~@weekday
NKcRSRSTRTTTsail
STSSSSSWSRSRsaili*
STSSSSSWSRSRsailing
SSVSSSSPRSTSsailo*
SSVSSSSPRSTSsailor's
OQ]WSOSSQWSWsaint
SSWRSRSPSSTSsaint's
SSWRSRSPSSTSsaint*
PQRSSRSdRSRTsake
SSSSSUSPSSSTsal
UUSSSRSGQSSSsalad
TSSSSRSJTSSSsalad >
MSSSSRVSSSSSsalar*
MSSSSRVSSSSSsalary
O\\RRSYUTPSSQsale
TRRSSVSSSSSSsalea*
TRRSSVSSSSSSsaleable
VRSSSRL[SSSUsales
VRORSSSXTSSSsales*
VRORSSSXTSSSsalesman
IZSSSSSRRSSSsalmo*
IZSSSSSRRSSSsalmon
]SSRSRSASSSQsalon
YRSSSRSSSSSSsalsa
aRPORO][VOPLsalt
eQLRSQ]A[NPMsalt >
NSRSSSSJSUSTsalte*
NSRSSSSJSUSTsalted
]RSRSRSGVRRRsalty
VSSRSSSSRSSSsalut*
VSSRSSSSRSSSsalute
USSSSSSQUSSSsalwa*
USSSSSSQUSSSsalwar
bSUQOSSF[SSSsamba*
SSUQSSSOSSSSsambal
bSSSOSSJ[SSSsambar
QHRPQRdXNTVWsame
TU^]S]OOQRNUsame >
LSUPSVUVQRRUsame afternoon
YSVRSRRYRSRSsame again
VSRSSRSJTTSTsame and
LNLRSRU\\WQROsame as
PZZRSQRNRRRPsame brand
SXVSSYMGQQQQsame day
QR[SSPSTSUUSsame evening
MQXRS_RQSRRUsame hour
VSQTSSROTSSTsame night
QSSSSTSSRQQTsame sentence
KRbRSQWXRWVTsame thing
VOSSSSS^SSSSsamey
PPSQSSUZSSSSsamos*
PPSQSSUZSSSSsamosa
SRRQSeSLQSSSsampl*
TSSSSUSSSSSSsample
SSRQScSLQSSSsamples
MZRUSRSRQQSRsamsu*
MZRUSRSRQQSRsamsung
SSSTSSSSSSSTsan
SRSSSSSSTSSSsanct*
SRSSSSSSTSSSsanctus
KfUPRKS[NOPMsand
EfPRSRSGRPQOsand in
RURSSSSTSSSSsand'*
RURSSSSTSSSSsand's
SORSSSSVSSSSsanda*
SPSSSSSXRSSSsandal
SRRSSSSPTSSSsandals
XSPSSQSKWSTSsande*
SSRSSSSJTSSSsanded
WSRSSRSUUSTSsander
TSSSSRSRUSSSsander's
TSSSSSSQTSSSsandi*
TSSSSSSRTSSSsanding
S_\\MSSSBRQVRsandr*
S_PSSSSERQRRsandra
SS`NSSSPSSVSsandras
ZNLVVOSSSUTUsandw*
SSNXURSSRTSUsandwich
YOQQTQSRSTTSsandwiches
XVQPRLQgRSSPsang
gRQQSRSMVRSQsang >
SeMSSPSESMMNsang the
SQVSSSSPTTSTsange*
SQVSSSSPTTSTsangeet
PSSSSTSQQSSRsanja*
PSSSSTSQQSSRsanjay
TSSSSSSNTSSSsank
TSSSSSSPSRRRsanny*
TSSSSSSPSRRRsannyas
VT_SSMSHRWXUsanta
XWSQSRSJTSTPsanta's
XWSQSRSJTSTPsanta*
PYSVSPSPSSSRsap
TQSSRSSSSSSSsardi*
TQSSRSSSSSSSsardines
QSRSSXSOTRSSsaree
QRSRSWSORRRUsari
XSSSSSSKTSSSsash
NSSSSTSQRTTTsashe*
NSSSSTSQRTTTsashes
QeUOSQT@SRSQsaska*
RSWQSSS\\SSSSsaskatchewan
ReRQSQT6SRSQsaskatoon
fUATOXSJWNLPsat
LYbQSSSYMQPQsat at
IRW[RPS`PVTUsat by
^NTPSRRQVTTSsat down
DS_MSUVWOTSSsat in
VRLXQVSWZNPNsat on
SRGSSVS`RRRSsat there
MRHPSPSjTSTSsat up
SRSPSSSOVQSRsatch*
SRSPSSSOVQSRsatchel
WSOSSQS_TSSRsatie
RNSSXRSYTSSRsatin
gSPRSRSFTRRQsatir*
gSPRSRSFTRRQsatire
PRNRSZSHPOQNsatis*
SSSSSVSHSSSSsatisfaction
USSSSRSQSSSSsatisfactory
NRNRSXSUOORNsatisfied
PSSSSWSORRSSsatisfied >
USTTSSSUSSRSsatna*
PSUUSSSWSSRSsatnav
XSRSSSSQSSSSsatnav's
OSVRSSS^RSTTsatsu*
OSVRSSS^RSTTsatsuma
XMWRQEVTQUTUsatur*
PPZUQFWQRVTUsaturday
GRaPSKU2SSSSsaturday >
XRRRRSSKSPRQsaturday and
QSWRRSRORTTUsaturday i
RQPQSWXJSSRTsaturday it
QXRZSSSNPTRSsaturday with
TQRSSSSYURSRsaturday's
QRUQSRSSPTTTsaturdays
]ROSSSSPSRRRsaturn
TKWXQQSIXUUUsauce
IaMTVPRNOUSSsauce*
XNLSSSSUUSSRsaucepan
OSVSSSSSSUTTsaucepans
KSRUUSSTPTSTsaucer
PfQSTPSJPSSSsaucers
URSSSPSORSSSsauna
PM\\USMSVS[ZZsausa*
PN\\USMSVSZYYsausage
SRSSSSSSSTTTsausages
NVXQSQShRTURsavag*
NVXQSQShRTURsavage
Q`QURRSOPSRQsave
@`FXTYQgLNROsaved
ONQQUPSXQRTRsaved~@me
SQSSSSSSSSSSsaver
RSPSSUSVSRSSsaves
R\\SRRQVISSSRsavin*
R\\SRRQVISSSRsaving
@PYbUIV`G^S[saw
NRWLSPOvOURTsaw >
MROSRRRhRTRSsaw a
ZVQWSQSJSQRPsaw him
YLYDXTYSTQVRsaw it
GZXVSQSUSSRVsaw my
OLUVRTWTOTQVsaw the
TSSSSSSRTSSSsaw's
SSSSTSSPSSSSsawdu*
SSSSTSSPSSSSsawdust
]RURSRSSSSSSsawed
USRSSRSUSRSRsawho*
USRSSRSUSRSRsawhorses
LZSRSQSmSSRSsawin*
LZSRSQSmSSRSsawing
UVSSQSSRRSSSsaws
SRWSSKSRSUTSsaxop*
SRWSSKSRSUTSsaxophone
@RZOLdJIKVTYsay
YIFWTSP]SQLPsay >
JORZQYQHRVSVsay a
JQO\\SZSSQRQTsay i
YPVSSOS^RVVUsay in
TIWARYPUOTVUsay it
YPNSS[RSUTTUsay it's
NX[RSSSVOSRSsay no
RSWSSSSJSUUTsay of
NUESSWSkTQRSsay on
QWgSSKSGRUTSsay patience
eQJQSOSNVMNLsay so
JRNSS_SMRPQUsay sorry
_SVPSRW;TNQMsay that
?SYNSRR`SUVWsay the
SRaQSLSQSTUTsay they
LSUTSUSCRTVTsay this
SSGRSgRLSUUUsay what
NP[FR[RbQWYXsay which
VWRVSPR\\STSSsay yes
SRUSSRSRRVUTsayin
PP[TRORSQYVXsayin*
PP[TRORSQYVXsaying
OXOQSZSUTQQRsaying it
QSSVSYSCRSSUsaying~@me
Na\\HFZJIPQQRsays
CZOQSRRNSRRQsays 0
OeSNSO^JQNONsays 00
\\ORSSVSIWSSSsays 000
YR_JSVSXRWXXsays >
ZSQRSRSITRSRsays and
TR_SS;RRT[YSsays ask
IOZRSVSWPUTXsays delivered
TNSXSRSSRYSYsays do
UQZQSRSHRUXTsays handed
POaQSRSDSSQSsays he
bRUQSVSEQRTRsays he's
YQO\\SNPaVPOOsays i
SRQSS_SCTRRRsays i'm
[JYMRRNE\\PTRsays it
dH^FRPRKUPSRsays it's
KSYSSSSSPTTVsays lost
PQWRSQSPSTTTsays my
TQM^SQSSSSPSsays no
VSRSURSRRSSRsays nothing
YULOSRU`TQSRsays on
dORSRNSGTRSQsays one
QW^QSQSSRRRSsays otherwise
KQZLSVSRQUWUsays out
VPNKSTSaSSRTsays please
MRYSSQSUSTSTsays preparing
OTRSSRSUSSSRsays size
HZUTSPSYPSSQsays so
KRVSSYSbRRSTsays that
QRNRS]SbSQQUsays that's
V:ZVQIRUTRQSsays the
NTXRSXSPSSTSsays there's
QYHWS[SKSURWsays they
EPSSStSPRSSWsays this
RQLRSWS]RRRSsays to
IQ]SSBRNSZXUsays~@answering
MI]QSSS^PXYYsays~@arrival
^LSPSQVXVQRPsays~@courier_act
YOOJSOSkSXWVsays~@courtesy
QTYTSPSXRRRSsays~@hedge
HYUTSPSWPSSQsays~@intensifier
WPUSSRRWOWWXsays~@lateness
QKf[TQP7TXVWsays~@me
SPS]UPSJSROSsays~@negation
WUCRQQWQVJLIsays~@number
JSRSRSSRPSSRsays~@quality_praise
XTJWSYQASVTYsays~@seller
OUUSSRSUSQRQsays~@size
RRdSSGSRSTSSsays~@weekday
QPPRRWSURSSUsays~@wrong_item
XRPSS]SDRNOTsay~@conduct
VUSNSRSdTRSRsay~@courtesy
PWKQSVU\\RSSQsay~@hedge
aQNPSNRWWMNLsay~@intensifier
MQLZSTRLWQQTsay~@me
NWERSUSWOSSUsay~@negation
S`O`SRRMQYRXsay~@number
HRaTSI[PRVVTsay~@seller
QWgSSKSGRUTSsay~@waiting
PRWSSOSTSRSRscaff*
SRSSSOSQSSSSscaffold
OSWSSSSVSRSRscaffolding
TRSSSSSQSSSSscald*
TRSSSSSQSSSSscalded
mQLKSKKF[RSTscale
SRSSSSTNSSSSscale*
SRSSSSTNSSSSscales
USSSSSSOTSSSscalp
MSSRSR[SSSSSscalp*
MSSRSR[SSSSSscalping
QSPSSP_SQSSPscam
SSRSSTSSSSSTscamm*
SSRSSTSSSSSTscammed
NSZQSURYRUXVscan
SSSSSSSPSSSSscand*
SSSSSSSPSSSSscandal
^RRWSKRPVXXUscann*
SRZOSNSZUTYTscanned
[RK[SPRJTVQUscanner
WSSSSSSSSSSSscanner's
aOQNSSSRSTSSscans
TSOSSSSNTQRRscar
qRORSTSJTRRSscare
UVOOSRSYRRSRscare*
VRSRSSSRSSSSscarecrow
RXOSSRSVSRSRscared
TSOSSRSVSRSRscared of
TRSQSSSWRSSSscares
WOTRQPSX\\QSRscarf
]RTSRSSJ\\PSQscarf >
SSSOSSSVSSTSscari*
SSSOSSSVSSTSscariest
RRLSSRSXSRSRscatt*
RSLSSSSVSSSSscattered
SRSSSRSUSRRQscattering
U[RSTPSNQSSSscene
SSSSSPS\\SSSSscene*
SSSSSPSWSSSSscenery
SSSSSSSXSSSSscenes
RSYQSSSRQTUTsceni*
RSYQSSSRQTUTscenic
RSYQSSSRQTUTscenic route
RSYQSSSRQTUTscenic~@route
NWSRRVSURSSSscent
YSSQSSSNUSSSscent*
YSSQSSSNUSSSscented
LSSSSSSWSSSSscept*
LSSSSSSWSSSSsceptical
NP`VSSSITWSWsched*
NQXVSSSRTWRWschedule
SS[SSSSJSTUTscheduled
OSQ_QPRWQ[X[schoo*
LPU`QQR^Q\\Y\\school
KVMaRPSIRSPSschool >
[RWGRQSeSSRSschool bus
RSRRSSSUSSSSschool's
VSSSSSSLSSSRschoolbag
TRQSSSSRSSSSschoolboy's
RVSSSSSRSRSRschoolchild
SSRSSSSRSSSSschoolchildren
RSSSSSSSSSSSschools
WPTNRSSXUSSSschool~@clothes
QR`QSSSVSVWUschool~@work_verb
SSKRSSSVSSSSschwa*
SSKRSSSVSSSSschwan's
QTVRSRSZSRTSsciat*
QTVRSRSZSRTSsciatica
ZPYRSSQFRSTTscien*
ZPYRSSQFRSTTscience
VWWRWUUFPQQQsciss*
VWWRWUUFPQQQscissors
QVUSSVSFNRSSscissors >
RPXSXSSBRRSRscissors and
]PPXSQST[TRQscone
XSKSSSTTUSSQscone*
XSKSSSTTUSSQscones
TNSWRQSPUVSWscoop
SRSRSSSQSSSSscoot
TVKWSYSXRPPSscoot*
TVKWSYSXRPPSscooter
ZQQUSSSLRSRVscooter >
RSSSSSSSSSSSscope
NXOSSQSSQSSRscore
WR`WSPPHTUUVscore*
ZSSSSRSMTSSSscoreboard
QS\\WSQPUSTSUscored
RSWRSSSLSTUTscores
USRSSSSRSSSSscori*
USRSSSSRSSSSscoring
SSSSRSSSSSSSscotc*
SSSSRSSSSSSSscotch
SSSSRRSSTSSSscoti*
SSSSRRSSTSSSscotia
ZRPSSSQQURRRscotl*
ZRPSSSQQURRRscotland
SSSSSUSKSSSTscott*
SSSSSUSKSSSTscottish
TRMRSRSVTUUUscout
RRORSKTZRTSSscout*
USQRSRSUSSSSscoutmaster
ORQRSLTXRTSSscouts
SSSSRSSRSSSSscram*
SSSSRSSRSSSSscrambled
QSXSSSSPSSSSscran*
QSXSSSSPSSSSscranton
TQSSSSSSSSSSscrap
aUMRSOSQUTTRscrap*
VRSSSSS[TSSSscrapbook
SSSSSSSPRSSSscrape
LVQSSSSQRSSSscraped
TUSSSRSUSSSRscraper
cRRRSQSLTSSQscrapes
TQPSSSSSSTTUscraping
\\TWMMOUOQNOLscrat*
J\\SSOURUSRSRscratch
NSQSSTSRRSSSscratch >
WURPPRSXUSSSscratch on
KbTNQPUVORRPscratched
SRSSSSSRSSSSscratcher's
b?SSSSSSTSRSscratches
SSRSSRSRUSRRscratching
^PWRSRSLQQRQscratchy
gPWLRSSTTPRPscrea*
WSSNRSSTSSSSscream
RRLSSRSkTPRRscreamed
VSYQSSSKSSUSscreaming
aQWSSTSCRRRRscreams
TYTUS]WPQPSUscree*
GN[YTUPOTZVXscreen
[PSSRRQXVTTTscreen >
]aQSSPSOQMSLscreen's
XSSSRRSUSTTSscreens
SSQPS[Z;RPQTscreenshot
PPPSSXSmSQQUscreenshots
RPKSSXSOQSSRscrew
TVRSSRSQQSSSscrew >
HZKOQSSUMPPQscrew*
^RSSSSSITSSSscrewdriver
J\\RQSXSSQSSUscrewed
VRQSSOTSSSRRscrewfix
BSOQQQRbOPPOscrews
O[RSSRSNQQQPscrews >
PURSSSSJQSSSscrews and
TSSSSSSPSSSSscrewy
PPOhRPSTRVRUscrib*
SSSSSSSRSSSSscribble
PPOhRPSURVRUscribbled
VSSSSRSQTSSSscrip*
VSSSSRSQTSSSscript
PSQSSRSUSSSSscrol*
PSQSSRSUSSSSscroll
URSSSSSSTSSSscrub*
URSSSSSSTSSSscrubs
[SSSSSSNSRRQscrum
YSRQSSSOSQRQscrun*
YSRQSSSOSQRQscrunched
I_SRSPSNOSSQscuff
OUSRSRSRQSSRscuff on
I^XNSSSKRQSPscuff*
I^XNSSSKRQSPscuffs
USSSSSSSSSSSscull*
USSSSSSSSSSSscully
SSSSSSSRSSSSscutt*
SSSSSSSRSSSSscuttle
SSSQSSSRSRSSsd
BThPRGQTN[[Ysea
NR_QROR>QVVVsea >
SSSYSSSGSTSTseagu*
SSSYSSSGSTSTseagull
USSSSSSSSSSSseaho*
USSSSSSSSSSSseahorses
O[OQVIRUTQQOseal
XNRSURSRTSSSseal >
QPRSSSS_USSSseal on
OXQRTOSVTRQQseale*
OXQRTOSVTRQQsealed
YQRSSSSUTSSSseals
TTORSTRJRSSSseam
nKNRQRUOVRRQseams
`RSSSSSFSSSSseams*
`RSSSSSFSSSSseamstress
KQWPSRWWVSSRsearc*
UQRSSSSSVSSSsearch
JSXPSRWWSSSSsearched
PSVSSSSZSSSSsears
SSSSSSSTSRSRseash*
SSSSSSSTSRSRseashell
OIVMQUQML[\\\\seaso*
HFTPQQQsM[[Yseason
TOTSSRRJP[[Yseason >
SSVSSUSMRRRRseason the
RSYQSSS@RTTTseason's
VSSSSSSISSSSseasoned
SWSRSSSSSSSSseasoning
XSPSSWSKSSSVseasons
SUUTSSSVQSSRseat
SQSWSXSQSTSSseat >
]SSSSPSHRSSRseat'*
]SSSSPSHRSSRseat's
TVPSSLSZTQSQseate*
USQSSLSZTSSSseated
RVQSSSSRSQSQseater's
SSSPSSSPSSSSseath*
SSSPSSSPSSSSseathwaite
@RWSSRSuSTTTseats
RRVSSSSPQTSTseatt*
RRVSSSSPQTSTseattle
YWRSSPSUUOSNsecat*
YWRSSPSUUOSNsecateurs
RSSSSRSSSSSSsecau*
RSSSSRSSSSSSsecaucus
]HJUNTPV`RPTsecon*
XHROOWRS\\SRTsecond
OQUQSQShSTUUsecond >
YQSRSRSNRTSQsecond go
VRYSSRRVTSSSsecond half
IcSSSSWHPSSRsecond hand
FR^QSQSMPUVVsecond of
UMSRS\\SOQPQSsecond one
YQQSSTSNRSSSsecond pull
MQYSSTSPRVTTsecond time
ZROSSSSTWPQQsecond verse
SQSSSTSGRSSSsecond wash
]RISSRSLTSSTsecond week
QSVSSRS\\SUUUsecondary
ZTHYSQQMVPPQseconds
WRP[STROSSPTseconds >
SSPRSRSVSRSSseconds and
WTURROSUSUUSsecre*
WTURROSUSVUSsecret
PRTMSPSURUTSsecti*
SRTMSRSSSSTRsection
PSSSSPSURTSTsections
OVXVSRS@RTTTsecur*
OVXVSRS@RTTTsecurity
PRLYSRSYRSQSsecurity guard
PRLYSRSYRSQSsecurity~@neighbour
RQR^UX]SNSQQsee
lUDQRJRBTRTQsee >
XRfPQPSHUTTTsee a
JRScSRSHQWSVsee him
bSIOSTSHUSTTsee if
@TdlQ[SUJVYVsee it
ZUQRSSSTVSSRsee my
PRPVRLR_RSSSsee one
OTbY`JOJPURUsee the
gOSQRSRRZOOMsee through
URRQSXSOTSSSsee what
GXOQSWS^QSRUsee where
PSZQSNS[RPPOsee you
GN\\GRWS\\SSUUseed
LW_QSRSISTTUseedl*
LW_QSRSISTTUseedlings
JQ\\SQRWiPTTSseeds
PLQRRRW_RRSQseeds >
PSVSSQSSSTUTseein*
PSVSSQSSSTUTseeing
SSSSSSSSTSSSseem
JLZVR_SYPWWZseems
QMO[S]SBSSSUseems >
SSZRRRSUPUUUseems to
CAaSQzFAK\\[eseen
NR^RSNSIVTTRseen a
PR[SSVSTQUVVseen hide
QSXSSJSYSTRTseen in
YM[NRGSOOXYVseen it
PY=SSRSnOQPRseen more
QTXSSMSURSSRseen since
PR[SSVSTQUVVseen~@courier_act
LSSOSPSSRRRRseen~@me
NSMRSRTZSSTRsees
UYRRSKSeWTSTsee~@me
GQLURLRkRQRQsee~@number
_XIQSFWgRQSQsee~@seller
PcSQSQSHSSSRseiko
TSSRSSSTTRSRseism*
TSSRSSSTTRSRseismograph
`RMRSUSPVRRQseize*
[RNRSUSQVRRQseized
XSSSSSSRSSSSseizes
OSSSSSSVSSSSseldo*
OSSSSSSVSSSSseldom
OWSSSSSSPSSSselec*
OWSSSSSSPSSSselected
PTPRSPSWQRSNself
RVGSSPS^SSSSselfi*
RVGSSPS^SSSSselfies
GUUTSaSFOSTVsell
MQQMPsSEFNPTselle*
KQRNPlSIGNPVseller
LSORSXXPPTVUseller >
[SURSLSPSSSRseller is
OS_RRGRZRWVSseller says
VSSSSUSQRSSQseller's
RSRRSXSQSSSSsellers
SRTVSTS_RSSTselli*
SRTVSTS_RSSTselling
OTPRoRSQONPMsello*
RVQRWSSXRQRRsellotape
PQRSkRSLPPQOsellotaped
IPUOS]SGRRSUsells
KRdQSOSTQXYVsemes*
KRdQSOSTQXYVsemester
RRRSSSSTSSSSsemin*
RRRSSSSTSSSSseminarian
QSSRSRSYSSSSsenat*
QSSRSRSYSSSSsenator
L_UOPSQYOMORsend
UONQR[RLRRRTsend a
SRSSSSSORSSUsend back
OT_HRHPURRSSsend it
T]MSRPSOSQQQsend me
XQVQSMSLVUTRsende*
XQVQSMSLVUTRsender
NNWIU`SERTTTsendi*
NNWIU`SERTTTsending
XQWUROSTVTSTsends
YSTSRRSRTRQRsends you
PSXSSSSTRVUTsenio*
PSZSSSSPRUUTsenior
SSQSSSSXSSSSseniors
QKOQRfSTUQRXsense
MMRRRMSfURSRsense of
eQPRQRSQVOQPsensi*
bRPRQSSMUOQPsensible
URSSSSSWSSSSsensitive
URKSRSUZSSSSsenso*
SRNSRSS[TSSSsensor
USPSSSURRSSSsensory
G`SLQ^KJJQUUsent
VZRRSRQKRRRRsent >
LQVPR\\ROQTSUsent a
RQRSSUS\\STVSsent back
XRRWTVSURRRPsent it
YZKYRMS[QOQLsent me
RVSRSSRTSSSTsent one
QYKOSRR\\TPPTsent the
NQSSSXS`RRSSsent them
OOpQSJRSS[\\Xsent to
[NSPSbR<QMNUsente*
<QNQSjRONPPWsentence
HQSQScSLPPPUsentence >
URYSSOSPURRSsentences
pQRRSNSCSQRQsentencing
VYMPPdREPRTQsepar*
TZNQPXROPTUTseparate
TRRQS_SIRQRQseparately
RPUSSRRNSUUVsepte*
RPUSSRROSUTUseptember
SSSSSSSSSTTSseptember's
QTSSSRSVRUTTsepti*
QTSSSRSVRUTTseptic
QS[SSSSERTSTseque*
QS[SSSSERTSTsequel
SUSUQQSSQRSQsequi*
SSSRSRSSSSSRsequin
SUSVQSSSQSSSsequins
SUSSSSSSRSSSserge*
SUSSSSSSRSSSsergeant
U]JQRZSIQQQOseria*
U]JQRZSIQQQOserial
N[KQR^SPQQQOserial number
USQSSSSTTSSSserie*
USQSSSSTTSSSseries
HQPLRlSMRTTVserio*
KRSMRhSMRTTUserious
PSPRSWSSSSSTseriously
ZULRRSSQTQRRsermo*
XUPRRSSQURRRsermon
VSOSSSSSSSSSsermons
VXSSSRTRPSSRserum
SSSSSNS]SSSSserva*
SSSSSNS]SSSSservant
bSPSSRSHVRRQserve
eKDRSMU[VQRPserve*
SSSSSSSSSRSRserved
WSKSSQS[TSSRserver
\\SQRSQSPSSSSservers
XKNSSPUUURRQserves
bMPSSSSEVRRQserves~@number
dJQQQRSMYOOVservi*
[JVRRSSLUOPWservice
JS[TS^SFOSSUservice >
PSRSSQSSTRSRservice and
UQRSSRSXUSSSservice for
RSSSSSSYSTSTserviced
\\SOSSRSNWRRQserving
OQMbSRSSSUSUservo
VSOVSSSWSSSSsessi*
VSOVSSSWSSSSsession
PVMeMLRRRYQUset
OYMNQOShOQQRset >
GSVSSRSTSRRSset a
XSUSSSSARTTUset down
URNUSRSTURRRset foot
[QTPSQSKWSTSset has
URQSSSSQVSSRset in
[USQRSSESSSSset is
DRLiSaURPYQYset it
VMPNSSSZTQSQset of
RRXSSQSJRTTUset the
\\SNVSSSETSSSset up
RUISSRSWQTSSset was
SSSSRSTSRSSSset's
R\\WSNSSRSRRQsetli*
R\\WSNSSRSRRQsetlist
vQLPSP[:QRRRsets
I]RSSSSQQSSSsette*
I]RSSSSQQSSSsettee
kJNNSRRJXOPOsetti*
WRPQSUSRUPRPsetting
YQSSSRSPSSSSsetting's
bMQPSPRNVRQQsettings
LJQQSRStTSRSsettl*
IRSQSRSpRSSSsettle
QMSRSSSWSSSSsettled
XQRSSSSSUSRSsettles
SSSSSSSVQSSSsetup
URNUSRSTURRRset~@body_part
cSRTSJSCVRSQset~@seller
XTN[WSRUXVTUseven
PcXVRORUQTTRseven >
ORbRSRRHTSRTseven and
SNP_RSSNSVRVseven of
NP]RSNSXQYZYseven weeks
QSNSSRSWWTSRseven year
RV[NQVPPUSUSseven*
]QSOSPSWUSSSsevens
UUVPS[RKSSUUseventeen
OVYPSTSURSTUseventeen days
J]TSSORYRUUSseventh
ORXSSQSMSRRRseventieth
SLRVQWQUSRRQseventy
JRRSSOSgPSSSseventy four
OSYTSMSQSTUSseventy six
TSRQSPS`SSSSsever*
TSRQSPS`SSSSsevern
STSSSSSVSSSSsew
VSQRSSSRVPQPsewag*
VSQRSSSRVPQPsewage
ITSSSLSdSSSRsewed
TSSSSSS_SSSSsewer*
TSSSSSS_SSSSsewers
XRUSQSSKSRSRsewin*
XRUSQSSKSRSRsewing
kOJRRPRJRRRMsewn
PWSRRRSQSRSPsewn in
SSSQSRSSSSSSsex
gRNQSRSSYPQKsexy
ZMRSS]SKVRRUsh
XMSSS]SOPRSWsh t
XPSQSSSRVSSUsh0t
VPRNSTTVOSSRshade
WSSSRRSASPSNshade >
TMSSSSUUQSSSshade is
QUSSSRSSSSSSshade's
QURSSTSSSSSSshade*
RSRSSUSSSSSSshades
SSRPUSSTRRSRshado*
SSRPUSSTRRSRshadow
KSSWSPSdSSSSshah
SQOQRXSmZRROshake
NP`OSPSIRVWTshake*
SSSSSSSKSSSSshaken
NP`OSPSQRVWTshakes
LSWQSQS^RTUTshakes his
YQSRSQSZVQRPshaki*
WQSSSRSSSQRQshaking
TSSRSSSZVSSRshakira
^QPSSYSNRSSSshaky
LTOSSNS`PTSSshall
TSSUSRSQSSSSshall*
SSSSSSSTSSSSshallow
TSSUSSSOSSSSshallows
OVYN[^XNLOSOshame
NQSSRdR^QTTVshame >
IMRQ^YYFPRSQshame about
T`WSSMSGRPSQshame it
RRRQRLRiQSSPshame on
PRRRSRSjSSSSshame*
PRRRSRSjSSSSshameless
[RRSSSWLTQRQshamp*
[RRSSSWLTQRQshampoo
ISQSSSVYRTTUshan'*
ISQSSSVYRTTUshan't
JSTSRPS\\SSSTshang*
JSTSRPS\\SSSTshanghai
SSRQSRSVTSTSshann*
SSRQSRSVTSTSshannon
QaNTZPSLSTRSshape
^RRRSRSWSSSSshape >
NXPTZRSSSURTshape of
\\PRORRSYUQPSshape*
NPTORRSbTRQTshaped
aSQSSSSKTRSRshapewear
cPHMS^SNVRQSshare
OQSOSnSJSRSSshare*
OQSOSnSJSRSSshared
MS[SSRSSSTTTshari*
MS[SSRSSSTTTsharing
_TQSSSSPQSSSshark
LSkSSSS?PWVVsharo*
LSbSSSSHQVUUsharon
SS[SSSSJRTTTsharon's
dNTPRRUAVPRNsharp
YNQVSQSJWSSSsharp >
ZRRRSRTXSRSRsharp as
PPOOWRR@URRQsharp*
QSSSSRSGSSSRsharpen
WRSSSRSSSSSSsharpened
OSRSTSSVRSSSsharpener
SRRSSSSSVSSSsharpening
SSSPSRRZSSSSsharpens
RSSSSVSKSSSSsharper
VSSRSSSNSSSSsharpest
QRQSVSSPSSSSsharpie
\\PSSSSSMUSSSshatt*
\\PSSSSSMUSSSshatter
ePMSSSSJURSQshave
]RdPSNRDVPQOshave*
TQgRSRRFSRRRshaved
JWSSSSSSRSSSshaver
eQPQSOSRWQRPshaves
WSRSUQSQSSSRshavi*
USSSSSSQSSSRshaving
VSRSUQSSSSSSshavings
SRSSSSSSSSSSshawl
HPSSSeSWSSSSshaz
PFVSKUDpTXXZshe
YRSRSWSKSRSSshe asked
iSZQSYS0SRTQshe came
RZPPSRSMQQSQshe can
JR^SR\\SHRTRTshe could
YVQTSQS`QUUTshe did
XSGPSOSeUOQNshe didn't
MYXRSOSbTSSRshe does
MSROSSSXUSSQshe doesn't
QOLSSLUmRSTRshe got
JRNYS[RNTSTUshe had
ZSJRSQOdVQRQshe has
BYV`SPQfRWUVshe is
ISVSSOS\\SRSQshe kept
PSQSSrS1SQQTshe laughed
NSSSSVSMRSSTshe never
hM@YRRSEUNPWshe said
LSUVSRRVQUSVshe saw
RLJRSNSnVKNIshe says
ZSPQSRSNSSTRshe stopped
GS\\SQSSRRSTTshe took
KR[SSRSPSTTSshe turned
aRWPSQPRUUVTshe was
NVYRROSeRVWUshe went
NSUWSSS`STSTshe wore
WJH^OWRXSPNYshe'd
RSQOSSS`SSSSshe'd have
RSSWSPSPRTSTshe'd~@negation
QSRSSRSZTSSSshe'l*
QSRSSRSZTSSSshe'll
OMQKOKJvNYZWshe's
IOSXRQS^RUTTshe's a
JQURSSS\\SSTSshe's four
^PJRSZSRTRRSshe's got
PPSVSRSDQXVYshe's had
VSRTSSSOURRRshe's right
EQVKSRS`USTSshe's~@answering
XNJRSZS[TRRSshe's~@arrival
KZPSSQR_RTTTshe's~@intensifier
OXMSSRSZRSSRshe's~@negation
NhQQSOLXVKNLshe's~@number
SSSSSSSRSSSSshea
cSUSSSSGSSSSshear
LNROVUSeQPRPshear*
UOSSSWSURSSSsheared
VSSSSRSSSQQPshearer
OSSSSSSaSSSSshearers
SSQSSSS\\QSSSshearing
LSTPVRSKTRTRshears
[WQSSSSQSRRRsheat*
[WQSSSSQSRRRsheath
VSSSSRSRSSSQshebe*
VSSSSRSRSSSQshebeen
SJWRQ[ROQXWYshed
JRSYSRSSRVSTshed >
NSdMRUSORSTUshed in
TSSSSSSORSSSshed'*
TSSSSSSORSSSshed's
VROSSSSLTRRSshedd*
VROSSSSLTRRSshedding
qQQBQSSI]MSKsheds
nSQESSSJXOSNsheds >
RLR\\PQSXP[R\\sheep
]PQVSPRCQTRUsheep >
OSSSSVSQSSSSsheer
IWNQaJRaNLPKsheet
XCSSSRSZUTSTsheet >
PbQTSSSMRMSNsheet music
LKOQ`PSJOQQPsheet of
[SSSSRPKRRRPsheet*
[SSSSRPKRRRPsheets
PbQTSSSMRMSNsheet~@music_media
USRSSSSWTSSSsheff*
USRSSSSWTSSSsheffield
IRPTTPS_RSSSsheil*
IRRYTPS\\RSSSsheila
RSQMSSSVSSSSsheila's
OPZOQWRQUUWXshelf
TNQRSMSTVRTTshelf >
cPRRSQS]XPSQshelf's
cPRRSQS]XPSQshelf*
IMQZSSStRRSRshell
SSRSSSSRSSRSshell*
SSRSSSSRSSRSshelling
QSN]RSSVQWQWshelt*
USN]RSSMQUQVshelter
QSN^SSSJRUQVshelter >
OSSSSSS[RUSTsheltered
TPJR]RSHSOSOshelv*
TPJR]TSISOSOshelves
SSSSSRSSSSSSshelving
LWRRS^PQQTTXshenz*
LWRRS^PQQTTXshenzhen
SSdSSVRBRUTTshenzhen >
SSQRSVSMRRSSshenzhen at
MQF_SQSTSVTUsheri*
MRGYSSS]SUTUsheriff
SSRSSRSVSSSSsheriff's
SSSYSSSGSTSTsheringham
QSSSSRS^SSSSsherr*
QSSSSRS^SSSSsherry
\\PRSSRSOYSSSshes
SSRRSRSWSSUSshetl*
SSRRSRSWSSUSshetland
bRRNXNS@TUTRshe~@answering
dNXVRTUMRTTRshe~@arrival
cRVLSFSSTVQTshe~@courier_act
CU^RSPSgRUUSshe~@fail_verb
MRTPR`SJRPPQshe~@hedge
FTQVS]STRQSRshe~@looks
LQJRSOSXUPQMshe~@negation
LSUVSRRVQUSVshe~@tools_fixings
gPVSRMSBUQRQshe~@use_verb
RNKSRSSVSVWVshe~@used_item
O[UPSVSMRUUTshe~@work_verb
]PP\\SKSXTZTVshift
QRYOSKSaTSTSshift >
VXQSQQShSRSQshift*
YSSTRSSISSSRshifted
SSSSSSSTSSSSshifter
WQSSSSSPTSSSshifting
PZRSSSS]RSSSshifts
OTRSSRSjSRSRshifty
SSSVSSSPQTSTshill*
SSSVSSSPQTSTshillings
]SSSSPSHSSSSshim
XSRSTRSQTSSSshimm*
USSSSRSSTSSSshimmer
VSRSTSSQSSSSshimmy
MVRSSRSZVSSSshin
RVTSSRSSUSSSshin pads
ZPQSSRTNXRRQshine
TQRSSSSRWSSRshine >
_RSSSMSOSSSSshine*
_RSSSMSOSSSSshines
TUQQSWSYRRRRshing*
TUQQSWSYRRRRshingles
QTSRRSSRSSSSshini*
QTSRRSSRSSSSshining
lSRSSPS>URSQshins
WSPSSRS`TSSSshiny
QVNUUMWXSRRPship
RR[PSQSSQXYWshipm*
RR[PSQSSQXYWshipment
HP\\STFgIORRMshipp*
LR^PT]NSQTWYshipped
MSGRReSSROQVshipped it
SSWSSTSOSRSTshipper
OSWSSVRSSRSTshipper's
TQKWT<bMSRPIshipping
QSRZRQSJSXSXshipping >
VXQRSSR^RTTRshipping forecast
QSPSSP_SQSSPshipping's
RSISSdSLSQQTships
aUVQRXRNQTYSshirt
H]ZRSSSWOXYWshirt >
YOTQZRR[XUUSshirt*
YOTQZRR[XUUSshirts
cSPUPXQMZOSNshit
fQQQSRR<VQSPshit >
VVSSSRSQSRRRshit glue
fOOPTNQQZQRMshite
dQPQTMRMZRROshite >
SRTQSSSPTSSVshits
PRRRSV[SOQRUshitt*
SSSSSQYRSSSNshitting
QRRRSXUTOQRYshitty
QZRSSPSQSSSRshiva*
QZRSSPSQSSSRshivani
WPSSSSSRVRRQshive*
WQSSSSSRVRRQshivering
SSSSSSSSTSSSshivers
SSLSSSSSTVUVshock
QRSSSRR[SSSSshock*
RSSSSRSSSSSSshocked
USSSSSSSSSSSshocking
ORSSSRR[SSSSshocks
P]VXTOSGPRRSshoe
W^P_SQSGURQQshoe >
TSUQSSSRTRRRshoe and
SS_RSRSEQTTSshoeb*
SS_RSRSEQTTSshoebox
ZSSSSPSQTSSRshoeh*
ZSSSSPSQTSSRshoehorn
DchURLSTOQUQshoes
RKVTSNSTQSVUshoes >
RRYRSTSLSTTUshoes were
MSSSSVSSSSSTshona
MRPSSSSaUPSSshook
WSURSRSQRSSSshoot
YRRRSSSSQQQQshoot*
WSSRSSSRRQQQshooters
URRSSSSUSSSSshoots
[LK]OSbOWPKKshop
GVU[RVPSO]RYshop >
UMPUSRScXSSRshop and
YSSRSPWHSSSRshop at
TSSVSVTSRSSSshop for
VRVVSSSJSTSSshop has
ORQYSQS^TTTSshop i
PSXISPRTUVWUshop in
OSWWSWQOTSSSshop is
OSLRSjSPOIKSshop says
QVSSSSSKSSSRshop they
SUSXSTSUSSSTshop told
EYWQWdQOMQPSshop'*
EYWQWdQOMQPSshop's
[SRSSNSLTSSSshopk*
ZSSSSNSOTSSSshopkeeper
TSSSSSSPSSSSshopkeepers
XSSYSPTLUSTRshopp*
XSSYSPTLUSTRshopping
JWQSSRS]QSSSshopping list
JWQSSRS]QSSSshopping~@listing
YSORSSSSSRSSshops
RSSSRSSTSRRSshore
RSUSSSSQSUUWshorn
MXUNQQSXVRRSshort
USTSSRSMRUTUshort >
SNZQQJRTS^^[short*
\\TSPRRSOTSSSshortbread
RXSQSQSZSTVSshorter
UVQSSSSRUSSRshorter than
NRZSSNSOSWXSshortly
SR[SSPSJSVWSshortly >
PJRWSSRYRZV[shorts
RRSRSSS\\SWVWshorts >
TSSSSSSOSSSSshortstop's
IQP[ShSLPQQWshot
USSTSSSZRSSSshot put
[RNSSRSMQSSSshots
JV[MSZYMRQUTshoul*
V[NZSMRSTQRTshould
UWTRSSSMUQQPshould >
OYTOTQSVRQPRshould be
KU]RSWROPOQVshould have
EV[NSb\\GOTSSshould've
EPZPSPSRRUTVshoulder
VRWTSQSNRSSSshoulder >
^NZRSRSKVSURshoulders
XTJOSURcSQRQshouldn't
\\QXPSQSWUUVUshould~@negation
tRVPSHSAWSSPshout
QQKaQOSANXRVshout*
GRPjSNSJRWRRshouted
[RONRSSJRTSWshouting
USROSSSRPSSSshouts
NXSQSYSRSQSTshove
LULUYRSRPTQRshove*
HUOWYRSMOTQTshoved
QXSRSSSUTSTSshovel
OSSSSSSWSUSSshoveled
VSOSSSSSSSSSshovelled
ZNTSSSSSSQRQshovels
FOXcPEUbNca^show
OPaQSPS@K_`^show >
OZ]RSSSJSVVTshow up
WYMIQUTQQRUTshowe*
P`YORITSPTUPshowed
PXVRSUSHRSTUshowed >
QUSRSQSVSSSSshowed the
NOfOSOSPRVUTshowed up
TLUOS_SHQQQWshower
QTPPSSSfRUUTshower >
VSSSSRSLUSSSshower curtain
HRQRSbSQMOPYshower of
RS[WSSS@RTSTshower was
QSJSSSS\\SUUTshowering
[SNQSSSSUQRQshowerproof
XRSOSPS[WRSQshowi*
XRSOSPS[WRSQshowing
HGcOSMWJNRSRshown
UP^ZNIMKSXWVshows
JSS\\QQSTNUUTshows a
RSPUSSSORTSSshows my
QSSOSRSRSRSSshows the
[SROSRRNWRSRshows you
RSMUSSSOSTSSshows~@me
UJ[QSPQXUQRQshows~@number
SSSSSRSVTSSSshran*
SSSSSRSVTSSSshrank
SRQSUSSQSSSSshred
\\KRSVQPJVSSRshred*
QSSSTSSQSSSSshredded
VKSSRSQSVSSSshredder
ZSSSSRSPSSSSshreddie
SSSSVRSOSSSRshreddings
SXRPSSSUSRSRshrek
SSRSSTSRRSSTshrey*
SSRSSTSRRSSTshreya
SSPSSSSSURRSshrie*
SSPSSSSSURRSshrieks
TSSSSSSRSSSSshril*
TSSSSSSRSSSSshrill
[YTTOSSHRPRPshrin*
VYTUOSSHSSRRshrink
XSSSSSSRRPSQshrinks
KSBQSUSdRQPTshrov*
OS>QSVSiSRQSshrove
OSVSSSSMSSRTshrovetide
KRVSSOS\\SSSSshrug
LQaRRiROQPQXshrug*
QSRVScSORRRSshrugged
RRPSSSSaSSSSshrugging
ORdORXRERQRXshrugs
QR[PSYSNSQRTshrugs >
ZRRSSSSXSQQRshrun*
ZRRSSSSXSQQRshrunk
TSSSSSS\\USSSshudd*
TSSSSSS\\USSSshudder
PSSWSSSSTTSTshuff*
PSSWSSSTSTSTshuffle
SSSSSSSRTSSSshuffled
YNKMLZSTQPOYshut
SNWNSRSPTQQRshut >
WPSQSQTYUSSSshut it
QVRPSUSPRURVshut the
YRJSSUSVTTSSshuts
[OPPSSSUWSSSshutt*
SSQSSSS]USSSshutter
SSSSSSSOSSSSshutting
[PRPSSSRUSSSshuttle
SSSSSSSOSSSSshuttlecock
bNPQSVRVXQQQshy
ORSNRSSnTQSQsiber*
ORSNRSSnTQSQsiberia
RSUSSSSMRTTTsicil*
RSUSSSSMRTTTsicilian
UUSGSQSNRRRRsick
OSTSSSS\\STTSsick >
SSOSSSSNTSSSsickn*
SSOSSSSNTSSSsickness
[YOQU@MXVNMGside
JaUXRHSHONPLside >
OQQ^SRSZQUQWside door
SQQTSSSURQSSside gate
OT`WSNS?UWSTside of
PXO[SRS[UTQSsides
[]JRSRRQTNQOsidew*
OVRUSSSeROSOsidewalk
SXSSSSSASSSRsidewall
TUSSSSSRRSSSsidewalls
^SKPSRRRVSQTsideways
UPQQSSSUTVSVsideways >
LOO^SRSVPTQWside~@delivery_place
gLPQSRR:VSRRside~@number
QSSSSSSZSSSSsieve
bSSSSSSQVPQOsifte*
bSSSSSSQVPQOsifter
bSSSSSSQVPQOsifts
dNQVSLS?STRTsigh
OSSRSUTPTSSSsighe*
OSSRSUTPTSSSsighed
OSSRSTTPTSSSsighed >
QURRSVS`QSSSsighs
SSSSSSSRTSRSsight
SNSSS[SQSSSUsight's
JQ[QSXTTQQTSsight*
LWUQSQTUSPSPsighted
SSYSSRSOSTTSsighting
QRRSSSSXRSSTsights
JNN`SFVOQXVYsign
SR^`SLSFQZ[Wsign >
UXPTSRSUTPONsign for
QOYLSXSFRUYXsign of
LRNXSRSLRURUsign on
RSWTSRSQSSSSsign that
TILYPRSUUYRVsigna*
ZR@RQRSYVQSRsignal
SSURSSSWSSSSsignalman
MJ][SSSKR[RXsignature
SSOJSfSNRRQSsignature >
TOYPSVSZSSTRsignature on
QQPZR^RWOTPWsigne*
QQPZR^RWOTPWsigned
YYWTSSSIQSTSsigned by
PDXWRPSKSVTZsigned for
RSRSSUSVRSSSsigni*
RSRSSUSVRSSSsigning
TR^OSPRIVSTSsigns
WR`OSPRJTSTSsigns for
NSSZSOSKSUSTsikh
_WUKSUR]YQTPsilen*
RRRNSRSeSORTsilence
IVSOSOS]PRSVsilence >
SSSSSSSRTSSSsilenced
`XUPSVRLYUUOsilent
LZUQSdSFTRSKsilent >
PQSSSSSRSSSSsilic*
PQSSSSSWSSSSsilica
SSSSSSSNSSSSsilicone
SSSSSPSSSSSQsilig*
SSSSSPSSSSSQsiliguri
bJQURSRRQRSSsilk
SRSSSSSSTSSSsilky
[RSPTRSQZRROsill
^QRRZSSQTRSRsilly
KVSTSQS\\SUTUsilve*
GVTSSRS[RTTTsilver
WRRTSRSSTTSTsilverado
YRRMSRSSTRRRsim
TSRSSQSXSSSSsimme*
SSRSSSSSSSSSsimmer
TSRSSQSXSSSSsimmers
SKRSSQS`SSSSsimon*
SKRSSQS`SSSSsimone
VK\\URSR\\PYYZsimpl*
EL\\RRXSmQYY[simple
RSeSSRS:RTTSsimple question
SSXSSMS]SSSRsimpler
dRPRSRRISSSRsimplified
SSQWSVSBRTSTsimply
eQQSSSSQSSSSsimul*
eQQSSSSQSSSSsimulator
XRQSSRSKUSSSsin
Y@XNNPZPXYZSsince
QSXSSQSHQXXVsince 0
WRPRSRR\\SSSSsince 00
KKLdPJR`QXQVsince 0000
`TYRRUQFWUVRsince >
KQVSSSS]SUTUsince and
LTeNSRXPRTSRsince august
USURSWSSSQSRsince before
ZRTSSWUKRSSSsince easter
XRUSSXSFSTTVsince february
PSOQSSSiRTSTsince friday
PVdQSPXETUWRsince i
TSPRSTSOORPQsince it
SS4SSJS~VQRPsince june
VRFSSrS9USRSsince lent
HSEZSRSOSTRUsince my
VSdRUSS1SRQQsince sunday
DV\\NSNNVJ]X_since the
PSORSZSVSPPSsince then
LRPSSQSQUSRSsince thursday
SQKQSRRLXOPPsince tuesday
SRSRSUSYSSRTsince*
SRSRSUSZSSRSsincere
SSSSSSSRSSSTsincerely
OSPRSZS\\SPPSsince~@comparison
WSNVSSTISSRSsince~@day_time
`RQSSWUSTRSSsince~@feast
=S^RSSSVSUUUsince~@lateness
ZROXSOW4VWVTsince~@me
URNXSP]IUTTSsince~@month
SKK`RFNgS\\WWsince~@number
QQVSSNSOSTTSsince~@seller
_VQKUSRAYMMMsince~@weekday
WSSSSTSOSSSSsinfu*
WSSSSTSOSSSSsinful
RRUNSQSpSSVUsing
RSVRSTSRSRRSsinga*
RSVRSTSRSRRSsingapore
VRPSSNS^USSRsinge*
VRPSSNS^USSRsinger
aONSSPQKWSQQsingi*
aONSSPQKWSQQsinging
WRPTSSSOSTSSsinging >
SUJT^LWJOQROsingl*
SWJT^LWJNQROsingle
M_RSORSWQQQPsingle >
LQSRYQSLPSSSsingle sheet
SQRSSSSSTSSSsinglet
OSU[SSSOQTTTsingle~@day_time
eNRJRGS\\^MOKsings
OoRRSRSLSMLMsingu*
OoRRSRSLSMLMsingular
NR`USMSLWRSSsink
pOQPSOSLWRRQsinks
PSSSSSSTSTSSsins
TRORS_RLTSSTsiobh*
QSPSS`RMSSSTsiobhán
URSSSSSRTSSSsiobhán's
WSSOSSSTUSSSsip
SRSRSSSSQSSSsips
GMOZRbQbSVVWsir
LR[QSES]TUXWsir >
TSJSSRSbQQSRsiren
RSSSSSPVSSSSsirs
\\RTEOSROUSURsiste*
_UTMOORTVQQQsister
c\\ORSWSGSPPQsister >
PQPRSZSWSSSSsister and
QUSSSSSOSSSSsister has
OXRRSQRTTRQSsister in
PPSKSWSMQVWTsister's
NR\\SSSSVPXXXsister's >
SSSSSSSSSSSRsisters
`PQWQUSIUTTRsit
SS`RSPS=TSUTsit >
WSURRVSIVSTRsit down
_SEQRLSfSSRRsit in
gRMSSVS>TTRSsit on
SSSSSRSRSSSSsitar
ZURQSI\\KVTSOsite
TSSSSSSMSSSSsites
XRUJRKR^\\RWQsits
TRRQSSSNURSRsits flat
PRMPUSSSTRRRsits in
F_URSRSPRSSSsits on
_PJURRSVYQQPsits there
USRRSTSMSSSRsits well
TRRQSSSNURSRsits~@delivery_place
USRRSTSJSSSRsits~@quality_praise
IRSTWUQXQXWWsitti*
RSSSSSSSRTSUsittin
NRSVQUQYSXXVsitting
OSWPTMSWRTWTsitting in
TUUXRVSHTTRSsitting on
PSSQYSSRSRSRsittings
OSRSRZSPRSSSsitua*
SSRSSSSQSSSSsituation
OSSSRZSSRSSSsituationship
M_VSQMFXSTSTsix
`j^JRKQRWKKJsix >
SMLPSOS\\TQSRsix and
OTE]RJSWRXWXsix days
XROSSSTUSSSTsix dollars
WMRMSSS^TSSRsix foot
NXSSUSSKRRSRsix glasses
\\QQRSRUQXQQQsix hours
OSRRSUS\\RUSTsix in
USSSQNSmRSSTsix minutes
^SQTSSVKRUTTsix on
[STRSRSJSRSTsix times
YLDRRPSXSVWXsix weeks
OPCWSRSYSSQRsix year
PPVTSOS_SRSPsix years
?\\WISSTZPQSQsixte*
EZQJSUT`PQRQsixteen
[RVJSTVPOSTRsixteen days
SQYSSRSNSSSSsixteenth
MWSSSSSRSSSSsixteenths
FNhOSXRTRVXTsixth
QNKSSaSCSXVWsixth >
[RQSSRSJSUUUsixti*
XSSSSSSKTSSSsixties
VRQSSSSQRUUUsixtieth
\\BJ_ScQKUYSWsixty
NS^SSSTLPUUUsixty and
WSSSSSSETSSSsixty eight
`Q[\\SOS5TUTTsixty one
NdQSVSQEPPNRsize
K][QSKSJQUUUsize 0
LNQRSRRcQVQWsize 00
PXSPSWSURRSRsize >
PWSRSRSQWSSPsize is
OPQQXUSWOURWsize of
RSVSSTSQSTUTsized
DX]QUUT[OUWWsizes
SRSSSSSRSSSSsizin*
SRSSSSSRSSSSsizing
RSQRXSSTQRRQsiân'*
RSQRXSSTQRRQsiân's
OhKKS[SMPQQIskate
fUWQSQWHVQPQskate*
SSSSSSSSSTSTskateboard
aSORSRSNUSSSskateboard's
XU[RSRWNSPPPskates
TSSSSRS^SSSRskeg
SURSSRPQSRRRskein*
SURSSRPQSRRRskeins
RR\\NSRSRSRTRskele*
RR\\NSRSRSRTRskeleton
NRPRSVS]RSSTsketc*
NSSRSVSPRSSTsketch
VSSSSSSRTSSSsketchbooks
QRPSSSS`SSSSsketching
O\\PSSRSLRSTTski
`XQRSSRQSQRPskid
TQRWSSSSRSSSskido*
TQRWSSSSRSSSskidoo
WRLSSSSUTSSSskies
STRSSSSSRSSSskill
IQSRSTS_RSSSskill*
SQSSSSSORSSSskillet
ISSRSTScSSSSskills
URRSSRSRTSSSskimp*
URRSSRSRTSSSskimpy
PNTPTYS\\NRRRskin
VSSRSVSPSSSRskin'*
VSSRSVSPSSSRskin's
URQSSVSTSQSRskinn*
URQSSVSTSQSRskinny
MQXSSSS]STTTskins
XQWSSSSQSSSSskip
WSSSSPSZUSSRskipp*
WSSSSPSZUSSRskipped
xOOPRLRJ[OPMskips
XMNPRSSaXQSQskirt
QSSSSPU[SSSSskirt*
SSSSSRSYSSSSskirting
QSSSSQUVSSSSskirts
WSSSSSSSSSSSskivi*
WSSSSSSSSSSSskiving
KSVSSSSSRSSSskoda
SVSPSRSWTSSRskull
TSSRSSSXSSSSskunk
aBTWPQRNVSRSsky
_JSTPRSIWRSSsky >
SYYSSRSJRRSQskye
PTQSSSSYSRRRskyli*
PTQSSSSYSRRRskylight
YSSSSSSOSRRSskyny*
YSSSSSSOSRRSskynyrd
S]SRSSSCSOSOskytr*
S]SRSSSCSOSOskytrain
TSSTSSSSRRSSslabs
[PSSSQScTSSSslack
JVSYSSSOPVSVslam
LSSQSSS\\TSSSslamm*
LSSQSSS\\TSSSslamming
TVPSSSSRSSSSslant
VSRSSPSUUSSSslap
SSRSSSSSSSSSslapb*
SSRSSSSSSSSSslapback
RQQRfRSQSPQMslapp*
RQQRfRSQSPQMslapped
qPOQROSM\\KNIslaps
NRXSSRSNRTTTslat
SYUQSUSHQTTRslate
RUQQSSSGRSSRslate >
RQSSSQS\\USSSslath*
RQSSSQS\\USSSslathered
SQQSSRSVSSSRslays
RSSSSSSYSSSTsled
QSPRSQSTSTTSsledg*
QSPRSQSTSTTSsledge
bQHSRMURXLMKsleep
bOORSVSIXOQQsleep >
SSQSSSSNTRQRsleep tracker
YRNRSQSWTQRQsleep tracking
^KSQSPQMUPSRsleep*
SSSSSSSPUSSSsleepers
_NKPTWSUUNRRsleeping
PRLUSTS_SUSUsleeping >
JWWRRSSQRUTUsleeping bag
[QVPSSSTSTUTsleeping in
JSSSSSSUQSSSsleepout
[Q[URLQLSUTTsleeps
[RLNSSRRTRQSsleeps >
\\ONLSSST[NONsleeps in
IWZSSSSMPVVUsleeps my
FX_RSRSAMXYVsleeps~@me
SSSRSSSSSSSSsleepy
XRRXRXSXUTRTsleet
URSWSUSJUSRSsleet >
=YMPZQQ[QRRQsleev*
HVPQ[RQOMRRQsleeve
bNRSRRSNUSSRsleeve >
KUSSSSSSSSSSsleeve's
SSSSRRSSUSSSsleeved
OUPRSSS_USSSsleeves
dRSJRNRUYPSOslept
YSWRSRSDXQQQslept >
ZOPLRRSYUUWTslept in
XSPRSSSATQRRslept nine
VVSQSSSMPRSSslept on
]RRQRSSQTQSRslept through
S^SQSMSQVRSOslice
SSSSSPSTRSSRslice*
PSSSSPSYSSSSsliced
VSSSSSSQQSSRslicer
SSSSSSSOSSSSslices
TSSSSRSPRSSSslick
SUSW\\LSRSTTSslid
fNQSRPSAXQRQslide
VSRSSSSKTSSSslide >
SSUSSSSOSSSSslide about
aQUSSRR?UQTOslide*
aQUSSRR?UQTOslides
URRSSRRSUSSRslides out
VSNQSSSMSRSRslidi*
VSNQSSSMSRSRsliding
\\RRQSRSTWSSPsligh*
VQSSSRS\\TSSSslight
YTRQSTSKVSSPslightly
WSSSSPSPSSSRsligo
URSSSSSRSSSSslim
USSSSSSPTSSSslime
VSSSSSSKSSSSslime's
VSSSSSSKSSSSslime*
VSSSSSSKSSSSslimy
YSOSSSSISSSSsling
\\SPSSSSLRSSSsling*
\\SPSSSSLRSSSslingshot
PLKZS_SPNQPSslip
MQO]STSLQRPSslip >
PRORSRSOSSSVslip and
VPPTRVSWUQOPslipp*
YRPOSTSLSSSTslipped
POQYSWS[SRPQslippers
FQNSSSS^VURSslippers >
RRSRSRSWSRRRslippery
TWURSSSQUSSSslipping
SRSSSSSSSSSSslippy
_POSSXSHTSRRslips
[POSSWSKTSRRslips >
K`RKRRSSTQRNslit
XSSSSSSERSSSslope
[SRQSRSPSSSSslops
AJSuNSS]LaScslot
KQW]QSSNO[R]slot >
SOSSSSRSUSSSslot'*
SOSSSSRSUSSSslot's
OQVSSRSYRUUSsloug*
OQVSSRSYRUUSslough
SOTSSSSFSUUTslough >
`ONSSSSJSRSOslove*
SRSSSRSQSSSSslovene
`ONSSSSLSRSOslovenia
_RQVSYO<VVTUslow
hQDSSPRPVQRUslow >
VRZRSSSRNRRQslow boat
QSN\\SWSISSSSslow but
YULSSQSXUQQQslow cooker
HRDUSbRERWWVslow to
HN_VSRSIMYXZslowe*
LK\\VSSSMPTRUslowed
QSPXSSSMPTRUslowed down
QSUSSSSQQWXXslower
QSUSSSSQQWXXslower than
PVTSSSSQRTTTslowest
TSGNSRSSSOPPslowl*
TSGNSRSSSOPPslowly
DQPQSRSlRRQQslowly >
QQVRSSSSSTTSslows
PRqRSQSNOSSSsloww*
PRqRSQSNOSSSslowwww
WSRQSSSLURSRslug
[RPSSRS=XRQRslugs
NYRSURSRRQQQslung
RSMSSSSUSSSSslurr*
RSMSSSSUSSSSslurry
\\RTRRRSPVRRPslush
UN]OPSS\\VRTRsmall
gOPSRRSHWRRQsmall >
SSSSSRUSSSSSsmall for
UMSRSSSQURRQsmall*
UMSRSSSQURRQsmaller
XQSRSSSIURRQsmaller than
]ONO\\OS`QSRSsmart
QNQQ\\RS]PSSTsmart >
TSSSSTSHSSSRsmart*
QSSSSTSPSSSRsmartarse
USSSSSSKSSSSsmarter
YPSPSSS\\TSSSsmash
UZQSROQ`ORRQsmash*
JcSRSRRRORSRsmashed
^JRURQSaSSSRsmashing
YTVPSRSSXRRRsmear
VRSSSSSSTSSSsmear*
VRSSSSSSTSSSsmears
IYKSRLSbWQONsmell
aOQSSSSOTQRPsmell >
TYPSSVSAORRSsmell of
RbRJSJRPRMOLsmell*
JQQPTSS]SSSSsmelled
RPSPUSSQSSSSsmelled of
STSRTSSPSSSSsmelling
\\cUNQKSIRMOMsmells
YS[PSRSSXRRQsmells like
TGORRQSRUOQPsmells of
@RSRSSSnSVSWsmelt
SSSSSSSOSRRRsmh
LSQ`SMQXRWNVsmile
KSRWSQQ`RWSVsmile and
RLOQRUSjMXV[smile*
ZRKZSLSZRVRVsmiled
RUSJSRSeRSSSsmiles
KKWSR\\SQNVWXsmiley
QSOUS^SIROQTsmiley >
QRPSSQS^SRSQsmiley face
WQUSSMSOUUSTsmili*
WQUSSMSOUUSTsmiling
ORVSSQSJSTTTsmiling >
NWUPSOR_SUVSsmoke
XRTSSTSORRRRsmoke*
WRSSSUSORSSSsmoker's
TRTSSRSSSRRRsmokes
QQSSSSSRSTTUsmoki*
QQSSSSSRSTTUsmoking
dS@SSSSS[KOKsmoko
ZOPUSPSTSSRRsmoot*
POPVSQSYSSRSsmooth
ZSSRSSSFSRRRsmooth >
VRRSSQSTWSSSsmooth as
XSSSSRSQSSSSsmoothest
YSSRSSSRSSSSsmoothie
SSSSSSSQSSSSsmoothly
SSUMSSSRSQTQsms
YPPSSSSVUSSSsmudg*
SSSSSSSSUSSSsmudge
YPQSSSSVTSSSsmudges
OSSSSaSFPQRXsmug
NqRQSRSNSQRNsmush*
NqRQSRSNSQRNsmushed
SQSSSSSRSSRSsnack*
SQSSSSSRSSRSsnacks
SSSUSSSYRSRSsnag
SSSSSSSMSSSSsnagg*
SSSSSSSMSSSSsnagging
TReQSSSdSY\\Ysnail
QSSSSSSRSUUTsnake
ORSRSlOPQSSYsnake*
ORSRSlOPQSSYsnakes
UMcSTNRRUUVUsnap
L]QSQSRNQOSOsnapp*
Q^QTQTRSQOSOsnapped
h>RQSRSOVSSSsnapped >
FRSSSSS_SSSSsnapping
[SSQSRSBSSSSsnappy
`KPSPSSRWSSSsnaps
MSSSSSSSSSSSsnare
YSRSSSSMURSQsneak
PRSZSSSQSUSTsneak*
RRSSSSSTSTSTsneakers
PSSZSSSPRTSSsneaking
USSSSSSSTSSSsneaks
[NPTSQUOYQQPsneez*
UOQSSRUNWRRRsneeze
VSWSSSSQURTQsneezed
URNTSRSVSSQSsneezes
TSSSSSSRSSSSsneezing
WSPRRSSSVPQQsniff
SQRRSRScVRSQsniff*
SQRRSRScVRSQsniffed
RRRSVSSQRSSSsnips
SSSRSSSSSSSSsnmp
`RQRSRSTRSSSsnook*
`RQRSRSTRSSSsnooker
SSSSSSSbSSSTsnooz*
SSSSSSSbSSSTsnooze
RSOSSQSbSSSSsnore
QPQLSQSjQRSRsnore*
QPQLSQSjQRSRsnores
YSPRSSSPTRSRsnori*
YSPRSSSPTRSRsnoring
RS_SSRSLRVWUsnork*
RS_SSRSLRVWUsnorkels
PSSSSTSSSSSSsnort*
PSSSSTSSSSSSsnorted
NO`YUSRHNYWZsnow
WPURTPSFUSSSsnow >
LXRSUSSWPRSRsnow globe
SPUXSOSWSSRTsnowb*
SPUXSSSOSSRTsnowbank
SSSSSOS\\SSSSsnowblower
WOfRSMRGSSTTsnowd*
TQSSSSRQSSSSsnowdon
[SOSSSSMTPQPsnowdonia
OQjRSMSORVUVsnowdrops
ORXPWKSaTSTSsnowe*
ORXPWKSaTSTSsnowed
PRSSSSRfRUUUsnowi*
PRSSSSRfRUUUsnowing
RRSSSRSXSSSSsnowm*
WRSSSRSRSSSSsnowmen
NSSSSSSXSSSSsnowmobile
MR\\RRPSOSWWXsnows*
MR\\RRPSOSWWXsnowshoes
SQSSSSSSTSSSsnuff
YQSUTRSRSPQPsnug
LRVTXNN]RPSOso
UVEPRHRhWORLso >
RUWQRQYiRQTRso did
RSRSSRSUQVUVso do
IZRQRSSPUSSSso does
MLZPQTR^OSTTso far
RPO_STSURYRWso fast
TSRSRSSRTTTSso go
[RQSSRUAUSSRso good
YUSOSPSNWOROso hard
YVUUSRSGTRSTso he
RSMRSMS_SPQNso here
YV[VQOU3TYYWso i
XTUKSURURQSRso i'd
WVSSSSSFSVUWso i'll
GQYSS[SESRRRso i'm
LTPRRQS`RSRRso i've
YNLQRRTeUSRUso is
GRQSQRSTUWSVso it
NRMZSPQZTTQRso it's
NRXMSSSOQVXWso long
IQUQSNS^TTTTso many
QRQR[WQEOPQSso much
bXJSSOS=UNOLso my
QXQ\\SSSFSPRPso naturally
MSTSSUSTUSTTso no
QRRUSNS]TSSRso nobody
TRMSSVRHSRSRso now
JSRSSTSWSRTSso often
OSYUSQSUQVVTso on
YSXRSRS?SSTRso she
iRRRRQS?VQROso so
WRSSSISQTSSRso strong
ZPX[SVS=TTQUso that
WUhOSQWMRTSRso that's
_OOTTRRTSVUUso the
XRPRSNSTQUXTso there's
cONSSUSPQRSPso they
KRQWUSSORUSVso tight
ORVSSOSSQVUVso to
RQQRSQS^RUTUso was
ORUQSURNSVVVso we
VTPYWSSLQTRVso well
UTMWSSSYWRSQso when
QSRYSTSQVTSSso you
_ZPbSRSISUSUso's
QUU^RUS=PUQVsoake*
QUU^RUS=PUQVsoaked
FV[XRSSSQURUsoaked through
TSSSSSSRSSSSsoaks
hGTQSPSNQTTSsoap
`LQROSSTSSSSsoap >
YRSSSSS@TSSSsoape*
YRSSSSS@TSSSsoaped
SSSSTVSQSQSPsober
SRMSSSS\\SSSSsocce*
SRMSSSS\\SSSSsoccer
NRVSSNSfSTTSsocia*
NRVSSNSfSTTSsocial
QSN_SQSSRVRTsocie*
QSN_SQSSRVRTsociety
RLMQrNSRRRQQsock
IIQQfTSJPQRRsock >
XYQRPSSFRRRRsock in
Q[MSSRSKRSQSsocke*
TYMSSSSSSSRSsocket
PURSSRSKRSRSsockets
RL\\MRWWWWPUQsocks
HMOQTbS{RPQRsocks >
TPbUSRSHQVRTsod
WSSSSSSGSSSSsoda
TRTSSSSPSSSSsoddi*
TRTSSSSPSSSSsodding
TSSSSTSSRSSRsods
hTLRRNSGXMMMsofa
VVPRSOSUVQQTsofa >
SSSSSSSSRSSSsofa'*
SSSSSSSSRSSSsofa's
mQNJSPWMWLMLsoft
UOSRSWSMRSSSsoft >
SYTSSSSHRQQQsoft and
URXRSTSOPSSSsoft as
MSRSSRSVVSSSsoft on
SSPTSJS\\SRSRsoftb*
SSPTSJS\\SRSRsoftball
^RPRSRSJVSSSsofte*
SSSSSRSRSSSSsoftener
^RPRSRSKUSSSsoftest
SSRSSSSTSSSSsoftl*
SSRSSSSTSSSSsoftly
jNSSSFSSYSSPsoftw*
bOSSSFSTXSSPsoftware
[RSSSSSSTSSSsoftware's
NLS^VSSOQZS[soggy
CdXNRSSXRUUUsoil
WTSXSPRSRRSRsolar
TaTMRPOPSPSMsold
JUOQSRRUNQRQsold as
ZRRSS[RLUSSRsold it
PUQSSPS@RRRSsold me
Q]RRSLSSSQRQsold to
TRRSSSSSSSSSsolde*
TRRSSSSSSSSSsoldering
fRQQSHWSTSSQsoldi*
SRSSSSSTSSSSsoldier
fSSQSHSRSSSSsoldier's
SSQSSSWSTSSQsoldiers
[_JMSQRUXPRNsole
]SSSSSSQSSSQsole'*
]SSSSSSQSSSQsole's
WXRRSSSNQSSRsoles
MSRVSNS`UTSSsolic*
VSSSSNSXUSSRsolicitor
JSRVSSS[STSTsolicitor's
XUIOYPRXRRSRsolid
MSfRRPSKSSTTsolid*
QSNRRSSfSSSTsolidarity
OSkSSQS8SSSSsolids
TSSSSRSOSSSRsolo
aOQQSRSHUQRQsolve*
\\PRQSTSDSQSQsolved
XRRSSRSWVSSSsolves
F`MWYDQhQYUUsome
fNNRRQSPVQRRsome >
ZKTeRRSMUVUVsome of
LgTOSLSPPOPNsome other
GbPQU\\PQLQUPsomeb*
\\MMSSRS^TSSSsomebodies
VW\\PWVRQSRWSsomebody
O[XSRMSSRSTQsomebody called
VOURS`S@RVVXsomebody else
WZNRRRSSQMQLsomebody else's
XVGRVLSUTOOLsomebody had
QRVWVPScRRRRsomebody has
RRZNSRSQSTTTsomebody signed
RSUOSTS[SRTTsomebody to
TLQRS\\SNTRRWsomebody who
<dOSQZQHLRQPsomebody's
SSRSRSSSSRRRsomebodys
NVSSSSSWRSSSsomed*
NVSSSSSWRSSSsomeday
ChSRTSSTURSRsomeh*
ChSRTSSTURSRsomehow
RcRSRIRQSRNKsomeo*
iXKQTNRF[QMLsomeone
JUTVSRSNPUSSsomeone called
LLYVSSSSUWS[someone else's
MYMSSVSJTQQQsomeone had
QSSRUSSPRRSSsomeone has
MQSRSSS[TRSRsomeone with
JXRSSRSWQSSSsomeone'd
QK[VRPSZRUTSsomeone's
GaSSSRSSNSSRsomeones
\\VNPRKRWNNPPsomet*
GYTRRQRULPRQsomething
BOYWR\\RSTXXTsomething >
tSKRSSROSSTTsomething to
OSSRSOShSSRSsometime
kPMRSQS@UQQQsometimes
LNaRPPQPI]^Zsomew*
SQSSSSSZSSSSsomewhat
MPaSPPQJJZ\\Xsomewhere
VSMRSSSURSSSsomewhere >
QSJRQRSIRTTVsomewhere between
RLSRSURaRSSTsomewhere in
PS^SSRSVRSSRsomewhere near
SRXSSVSNSTTSsomewhere to
SSSSSSSRSVUUsomewheres
RYRXSPSGPURTsome~@courier_staff
LgTOSLSPPOPNsome~@wrong_item
RSWTXPUaOUXUson
RO`RSPS[TWXUson >
ZWMSSSUORPPRson has
^SOSYSSKSRSRson in
CTXSSUS^PWVWson's
EHTSSiS\\PYZXsong
LORSSPSYUSSTsong >
PR[SSQSBSTUSsong about
LSWSSSSWSSSSsongb*
LSWSSSSWSSSSsongbook
gLPSSSRXVSSRsongs
USSSSRSWURSSsonne*
SSSSSSSOTRSSsonnet
USSSSRS\\SSSSsonnets
OuSRSPSKRQRPsonny
SRTSSSSQSRTRsonny's
SRTSSSSQSRTRsonny*
IOZUSVSbRTSUsons
RSXSSSSQSSSSsony
LUmGSGR]SXYVsoon
PRbPSLSJSUVTsoon >
TQMOSXS_UPSTsoon as
SRTSSSSZSSSSsoon'*
SRTSSSSZSSSSsoon's
ZRLZSWSIWROQsoone*
ZRLZSWSIWROQsooner
]QWPSQSJVORPsooner >
KSSSTSSSQSSSsooo
KSySSPSFSXWTsoooo
[NOSSSSXPSSSsoot
MQNNS[ShSSRTsooth*
MQNNS[ShSSRTsoothing
LQQQSeSBSSSSsophi*
LQQQSeSBSSSSsophia
ORRpSRSNRUSVsoppi*
ORRpSRSNRUSVsopping
PSSRSVSUSSSSsore
SSSSSYQRRSSTsorro*
SSSSSYQRRSSTsorrow
OG_OQTPlRVVVsorry
OTTQRQQ]UUURsorry >
RL\\SSGS_SQRTsorry and
RS]OSZSMQUTTsorry for
XTRSSZS=QUUUsorry to
RSP^SOSGQTSQsorry we
HUJQRUSuSPONsort
`VHSRRS@SQPNsort of
MMQMQeRILMOZsorte*
GNQMQfRIKMOZsorted
FSJQRgSJPOP\\sorted it
PSVSSWSUROOSsorted my
IS_SSWSJQPPTsorted~@me
ZSSSSRSSSSSSsorter
TVXPRUSLRSUVsorti*
TVXPRUSLRSUVsorting
TWYRRMS[SUVSsorting office
SRRRSSSQSSSSsorts
SSSSSSSXSSSSsos
JJZYWWSPPSQSsoul
YS]SSQSKRVUVsouls
VISUQZOSWPNXsound
SPSUSNSgRPQOsound >
LRSSSXRQSSSXsound as
WQSVSSRKTSSSsound like
WSSRSTTTSRSRsound's
gNOJOQTNTPSMsound*
[SRSSUSMSSSSsounded
YSRSSRSOTSSSsounded like
YSRSSRSOTSSSsounded~@comparison
VSOQSSSQTRSRsounding
XOUMPNRUSRTOsounds
JSUMPQS_RSTRsounds like
fJEMPHRUXNNMsoup
fPOQSRSE[POOsoup >
TSSSSRSPSSSSsoups
\\ORSSUSOXSSSsour
TSRSSQUSSSRRsourc*
SSSSSRUSSSSSsource
TSRSSRSSSSRRsourced
]PVSRSSLSPSQsourd*
]PVSRSSLSPSQsourdough
^RSSSSSMSSSSsous
[QSRSSSUTSTTsouth
URORSSSVSSSSsouth*
USORSSSUSSSSsouthland
SRRRSSSTSSSSsouthport
MU`SSOSIRTTTsow
NSRSSSS\\SSSSspa
FQbRSORNSUUUspace
OR_RSRSXSSSSspace >
WSRRSQSRXSSRspace*
WSRRSQSRXSSRspacebar's
SQSSSVSSRSSSspade
USQSSSSQSSSSspade*
USQSSSSQSSSSspades
XOSSSSS[RRSRspagh*
XOSSSSS[RRSRspaghetti
XQNaSSRNVRRQspain
RSQSSUSUSSRSspam
JPPSWQSgQSSQspani*
NQSSUSSaQSSSspaniel
ORVPSSS\\STTSspaniel >
JRSSUSS[SSSSspaniel's
WSQSSRSQSRSQspanish
gKQSSQSQTQRNspann*
hIRSSRSITQRNspanner
RTRSSRS\\SSSSspanners
QRSRSSU[QSRSspar
DQLPS_SQORRSspare
MSRQSSS^SSSSspare*
KSSSSSSbSSSSspared
TSSQSSSOSSSSspares
SSMRRUS\\RSSTspare~@part
RPSSSSVSSSSSspark
GPQSSSSXVRSSspark*
SRRSSSSSUSSSsparkles
OSSSSTSPSSSSsparkling
VQSSSSSQTSSSsparkly
GSSSSRS\\SSSSsparky
RQVRSPSdVSSSsparr*
PRXRSPSdSSSSsparrowhawk
TQQSSSSSVSSSsparrows
VRQRSTSWUSSRspat
POSS^RSPRRSSspatu*
POSS^RSPRRSSspatula
GPNQRFSgRTTSspeak
QSOQSMSaRRRMspeak to
X\\VNZKSMZMQLspeak*
X^WTRTSFTOPOspeaker
^HRSSRSPXRSRspeaker >
QTXSSSSJRSSSspeakers
PQPO[OSbUSTSspeaking
XQPP[QSWURSQspeaking to
WQPRRNSSWQRPspeaks
QRXQSXQLWSURspeci*
VSRSSVQTXQSPspecial
TRSSSVSSSSSSspecification
MSYQSSSJRUUTspecify
SRRSSSSTSSSSspeck
SOSRSXSUSSSSspecs
TRSSSSSWSSSSspect*
TRSSSSSWSSSSspectator
PPNQQMSfXTSRspeec*
XRJRQPSYXQROspeech
KQWRSPS`SVTUspeeches
T[KLSVSNTPRTspeed
VSRPSRSKVRSRspeed of
JQNaRUS[PYR]speed*
SSRSSRSSSTTTspeeding
JQOaRVS[PXQ\\speedy
RSRZSPSIQXQVspeedy >
TRTRS\\SGSRSVspell
G[UQSTSFQSSSspell*
JSUQSTSNRSSSspelled
P[SSSSSKRSSSspells
LePRScSFRKPOspelt
SSSSSSSWTSSSspenc*
SSSSSSSWTSSSspencer
FSRWVTSVSRSSspend
TSRSSSRSTSSSspend*
TSRSSSRSTSSSspends
PSkSRUOLRXXWspent
RSVSRSRUSUSSspent the
VSRSSSSOSSSSspice
SSSSVSSRSSSSspice*
SSSSVSSRSSSSspices
FbYSRRSSRPUNspide*
PLZRSSS[RUUUspider
QTSSSSSSSSSSspider's
KhRTRRSKRNSLspiderweb
PSSSSSSYSSSSspiel*
PSSSSSSYSSSSspielberg
TSQSSSSMSSSRspike
SRSSSSSSSSSSspill
UPSRSRSSWSSSspill*
UPSSSRSSVSSSspilled
SSSRSSSSTSSSspilling
XSPSSSS@RSSRspin
TSRSSWSSSSSSspind*
TSRSSWSSSSSSspindle
CbMSSRSXQRQQspine
WRSSSSSPSSSSspine*
WRSSSSSPSSSSspines
NNVSSTSQRUTTspinn*
TSRSSWSSSSSSspinner's
MNWSSPSQSUTTspinning
`RNSSOSITPSNspins
SNZOSWS]SUVTspiri*
SORQSaSMTRSRspirit
SSVQSRSVSSTSspirits
SRXSSJSaRVUUspiritually
QSQVSSRXVRRRspit
QULSSSSURSSSspite
VSSSSSSRSSSSspitf*
VSSSSSSRSSSSspitfire
uROLSQSMURSQspits
XRSRSTSQUSSQsplen*
XRSRSTSQUSSQsplendid
^QMSSSSLSNQLsplin*
VSOSSTSQSRRPsplint
[QQSSRSNSOSOsplints
VXVSRRSRPTTUsplit
WVRSSTSPTSSSsplit >
YIRSSSSOWSSRsplit*
UMRSSSSPWSSSsplits
WOSSSSSRSSSRsplitting
N`SSSOSSSSSSspoad
TSRSSSSSSSSSspoil*
TSRSSSSSSSSSspoiled
JQcOSTSLNWWWspoka*
JQcOSTSLNWWWspokane
LSXSSRSYOWWVspokane >
RNdPSWSETTUUspoke
MNaSSXSGSTTVspoke to
USRHSWRQTRRRspoke*
QSSPSTSSSSSSspokeandco
XSRKSWSXTSSSspoken
WSRVSWSHTSSRspoken to
SSTSSRRLSRRRspokes
ORIUSSWWSPQPspong*
OXNUSSWJSQRQsponge
SMNRSSS`TRRRsponges
LSSSSSS]SUUUspons*
LSSSSSS]SUUUsponsored
SSSSSSSRSSSSspook*
SSSSSSSRSSSSspooky
HWRSSSSdSRSRspool
HTWMQWQcROPRspoon
`MQRSQQRWOQPspoon >
SSSSSSSVRSSSspoon's
ROURSSSVUSTUspoon*
ROURSSSRUSTUspoons
`OVRSSSRWRRSspoons >
HRRSSSScSSTTsport
KOWSSLScSSTSsport*
SS[SSOSOSSTSsporting
LOQSSSSgSSSSsports
SSRSSPSSSSSSsporty
WLW^RLRRQPTQspot
CSZSSSS[RSSSspot >
gQRUSQSHUNRMspot on
N^SRSVVNOQSQspotl*
S^SRSVSNOQSQspotless
NSSSSSUSSSSSspotlight
nNJRSQSYbKKJspots
LRUSSRSWURSRspots >
HLQPSXRhPRRVspott*
HLQPSXRhPRRVspotted
LLQPSTSlRRRSspotted it
OWRQSRSLSSSRspout
URPRVVSLTOQOspray
SRSSSRSVTSSSspray*
SRSSSRSVTSSSsprayed
`RRRRSSBURRRsprea*
USSRSSSSSSSSspread
URSSRSSNSSSSspreads
[SSSSSSHTRRSspreadsheet
PQSRXRSOQRRRsprig
PQSRXRSOQRRRsprig of
VGWZPHSZVZYYsprin*
UEXFQOSX[XZVspring
LPWQSRSTVTTTspring >
LROTSWR[SUUTspring and
dNRQSOTUUSSRspring's
LZRSSSSMPRRRspringbok
NT]OSRS\\RVVWsprings
OQPhRQSMQSQTsprinkler
KSRUSSSVQTRUsprinkler >
SSNXSRSUSSRSsprinted
hQMVSSSOQOQOsprou*
hQMVSSSOQOQOsprouted
SSSSSSSUSSSSspruc*
SSSSSSSUSSSSspruce
RZOSSRSQSRRRsprue
\\SRQSRSQWRRPspuds
RSPZSWSJPTRRspun
QS[SSOSZSTTSspy
NSSSSQS_TSSRspyin*
NSSSSQS_TSSRspying
RSRSSRSVSSSSsquad
SL[NRQSHWRSTsquar*
IO_ORRSJTTUUsquare
RQVSSRSSSSTSsquare's
SSSSSSSSTSSSsquarer
^SLSSSSQUQPRsquares
SWSSSSRURTSTsquat
USSSSQSSUSSRsquat*
USSSSQSSUSSRsquats
YMXOSSSWSTUSsquaw*
bMTSSSSGSQQQsquawk
KSWOSSScSVWVsquawked
oHMMRRRM[JMIsquea*
`NTWURSJPPQQsqueak
TRSRSUSMUSSSsqueak on
SSSSSSSQTSSSsqueaked
USSQSSSUSRSQsqueaker
SSSUSSSQRSSSsqueaker's
ESRNSWS`SRSRsqueaking
VQPQRRRMURRRsqueaks
USQRSSSOSRRRsqueaks >
SSSSSSSQRSSSsqueaks like
WSRSSSSHTSSRsqueaky
UQSRSSS[WSSSsqueal
XSTSSSSSSQQQsquealing
aQPQQQSTWRRRsqueals
hQPRSNSH[OQNsquee*
gRRRSRSP\\OQNsqueeky
UQRSSOSKSSSSsqueeze
RSRSSSSSRSSSsqueezed
SSSSSRSSTSSSsqueezes
\\SLSSSSSTSSSsquel*
\\SLSSSSSTSSSsquelch
M]SSSSSNOSSSsquig*
M]SSSSSNOSSSsquiggle
WSSRSSSRSSSSsquin*
WSSRSSSRSSSSsquint
kNRQSHRO[QSOsquir*
\\NSRSQREYSSQsquirrel
bSSRSJSEUSSRsquirrels
SSRSSSSkSQSRsquirts
SSSSSSURSSSSsquis*
SSSSSSURSSSSsquishy
RSSSS_SKPRRVsrevi*
RSSSS_SKPRRVsrevice
PSSSSSSVSSSSsri
SSSSSRVSSSSRss
VSRSWSSQSSSQssd
NU\\ORLR\\QXYWst
YPTRSRSLSUUTst patrick's
TRSSSTRUSSSSstabi*
TSSSSURWSSSSstabilisers
SSSSSRSQSSSSstabilizers
VSSSSSSPSSSSstabl*
VSSSSSSPSSSSstable
`PMPOSS`YRSRstack
VSQSSSSSTSSSstack*
VSQSSSSSTSSSstacked
fJSSSRSOTSSSstadi*
fJSSSRSOTSSSstadium
RRLRSSS_SRRSstaff
QSSSSSSZRSSSstaff*
QSSSSSSZRSSSstaffy
NSVSSRRERUTUstag
VQWRSQS:QUUVstage
USQSSSSQUQQRstage*
USQSSSSQUQQRstages
YZLSRRSPRRSRstain
mKSRSNSQVRSRstain*
`NSSSSSRTSSSstained
`OSSSNSRTSSSstainless
STSSSSSSSRSRstains
XSZNSSSKRQTPstair
TUPNSUQ]SPSPstair*
YSRRSRSEUORPstaircase
ORRSSSSfRTTTstairlift
QSROSWQZRTTSstairs
WQPJSPS\\TRTPstairs >
PVRYSTSMSTRTstairs and
TSSSSWSQRRSSstairs so
TWSSSSSQRRRRstairwell
UNXRTRSURVVUstake*
QPXRTRSVQVVUstaked
WQSSSSSRSSSSstakes
SSSSSSSPTRSRstale
SSTRSSSSRSRSstalk*
SSTRSSSSRSRSstalks
QSVWSSSKRVSSstall
RSSSSSSSSSSSstall*
RSSSSSSSSSSSstalls
H_HVX_[DONORstamp
NQRSTQXPPSSRstamp >
LNMSTeRXQPQUstamp on
X[MKQOR]TNQPstamp*
GaSNRKSWOOQQstamped
QSQSSXSYSSRSstampede
SSSSSSSQTSSSstamping
MTSSSSSSRSSSstamping's
lLPPRRRTXRSSstamps
S[SSSSSSOSSSstan
VMNXQVRKVQPWstand
F[RQSQSQQRRRstand >
PQTTSQSGTUTVstand and
YPSWSQSTSQQQstand is
LSYXSSSQQUSVstand on
RRSQSYSNSTTUstand up
STQXURSLQRRRstand's
TYZWQKPQQQRPstand*
JRSWSVSPSTSTstandard
NQORSTSeSSSSstandards
O^fTQPTFQQQRstanding
JP[SSRT`RSSTstanding >
eOMOQKPVUTUPstands
YRQSSNSQSSSSstands up
ISRSYSSQRRSRstanl*
ISRSYSSQRRSRstanley
kPMQRSRFVQQQstapl*
SSSSSSSSTSSSstaple
TSQSSSSNSRRSstapled
[OSSRTSOURSRstapler
bUPQSRSOSSSSstaples
FMNQRZS]MMNQstar
RSROSSS`SPSPstare*
MSTOSSSdSQSPstared
XSQRSSSOSSSSstares
NSTQSSSZSTTTstari*
NSTQSSSZSTTTstaring
NIQKSZL[UPQXstars
UPSPRTQDVPQVstars >
MRSRTTSOSSSTstars and
`RRQSOSKTRSRstars for
VSRSSJS\\STSPstars if
FVZNSWRWNWX[start
M[WSSOSOQSSSstart >
VPPRSRSQTSTQstart and
PO^QRONFNX[Tstart*
AQXZRPOmQ\\[Zstarted
XQUSSTROSSSTstarted calling
]SOSSQRYTTTSstarted to
\\QTRSSSPTSSSstarter
TS[KSUSERRSQstarting
TSSSSSSIRRRRstartled
WSQSSPSHPRTOstarts
SSSNSSSPSSSSstarv*
SSSNSSSPSSSSstarving
OO_SRSRZQVVVstate
ORKRRSS]RTUSstate >
OQQWTWSLRQSSstate of
JXNQSN]]NSSRstate*
M_RSSSSOQSSRstated
PMORSN^WQRSRstatement
SSSSSSS\\RSSSstatements
SSTSSSSTRTSTstates
cNOZZJRHVURRstati*
NRSSZRSLRRSRstatic
SOR[RLSOVUSTstation
PRRQQUUQQTUSstation >
]ROSSSRWTSSSstation's
TUSSSSSPSSSSstations
]RTSSRSSSSRRstatistics
OSSSSPSiSSSSstats
NYYYRQRNRSUQstatu*
WRSXSSSNTRSRstatue
NZSUSSSTSPSOstatue's
OSZSRRRSQVUVstatus
QMTMRBQjWJMCstay
WQPOYXQ[RRRUstaye*
WQPOYXQ[RRRUstayed
MNdV[OSKVSQSstayed in
BRQPS`SEMQRVstayed on
YSSRSQSNUSSRstayed put
?RcSSRSUTTRQstayed up
SRSSSSSSUSSSstayi*
SRSSSSSSUSSSstaying
lRIQURTUVNPLstays
^SQRSRUNUSSRstays on
SSSRSSSOUSRRstays up
[RRSSPSSXSSRstead*
[RRSSPSSXSSRsteady
NRaPSSS`RSSTsteak
RRROSR_SSQROsteal
WU`OSNPXRSTSsteal*
VUMOSNPdRSSSstealing
TSfRSSSGSSTSsteals
^NQPSPSQSSSQsteam
TPQLWRSSTSSSsteam*
SRSSRSSLSSSSsteamer
TSQLYRSSSSSSsteaming
SQSSRRSZTSSSsteams
J\\RSSSRRRSSRsteel
OSSTSRTRQSSSsteep
SSOSSRSXSSSRsteer
YNSSSTSNTSSRsteer*
SSSSSTSRRSSRsteered
YOSSSSSTTSSSsteering
SSSSSSSOSSSSsteering's
SSSSSSSRTSSSsteers
SSSSSSSZSSSSstems
SVYYRNSQRVRWstep
`MROSNS]XSSRstep 0
KQSXRVSLRQSVstep >
_QQOSRSRUSSRstep four
WUSPSSSISSSSstep nine
QSWSSRSZSSTSstepd*
QSWSSRSZSSTSstepdad's
P_RSSRSHSSSSsteph*
P_RSSRSHSSSSstephen
RRQUSQRZWTSSstepp*
RSRPSSR]WSSSstepped
SSRXSRSQSTSSstepping
cVISSSZFZNQNsteps
WSSQSQ[LTQQRsteps >
PWSQSSSSSSSRsteri*
PWSQSSSSSSSRsterile
SRSSSSSSSSSSstern
TSSSSSSSTSSSsteth*
TSSSSSSSTSSSstethoscope
ORQ{ScS-QVSWsteve
SSQQSVSSSSSQstevi*
SSQQSVSSSSSQstevie
XSSSRPSPSSSSstew
[OTQOKSV[SSSstick
WQSQRPSNUURSstick >
ZRSSTSSLQSSSstick's
D_QPYPQRLNONstick*
>fNP[SPQGRQTsticker
VNTQS^TORRSUsticker and
Q[ROQSSRRRRQsticker says
STSSSSTRSSSSsticker's
XQSQQSSoUPQPstickers
ZRSSSRSKURSRsticking
ZMVUSPTKXSSPsticks
fURRSLSTWRTOsticks >
@USSSSSPPSSTsticky
YPIOSRSJUQRRstiff
JQRSSSSXSSSSstiff >
SOSSVSSRSSSSstiff*
SOSSVSSRSSSSstiffener
NSVSSSSPRWVUstil
TQSSSSSRSSSSstile
UOlEJNFWOZcYstill
DQSQSPSkQXXVstill >
]SOQSQSOWNQMstill a
HS`WRUSVPUTVstill at
SSTWS]S?SSSSstill don't
RQWQS\\RJSRRSstill got
J\\McSQSGPTQSstill had
SSSSSPSJSSSSstill hungry
OQXRSZRVOUTYstill in
STPYSSSKSRSRstill it
GQRSSUSNQUVVstill looking
AHUUSUSjQ[YZstill no
PR]OSRSZSQRSstill not
NSQSSYSSSPPRstill nothing
Kf[PNCSMRQROstill on
NSeSSMSHRUTTstill refreshing
GPZSSOSaSTTTstill says
NS\\SSRSWQUUUstill somewhere
\\QOSSPSZROPQstill the
_XLRSRTOSSSPstill under
iSKRSQSMURRRstill up
IRVRSYSURTUVstill waiting
KSORS_SORTTTstill without
XQVQS]R>QQRSstill~@arrival
KRS]SVSJRUUUstill~@courier_act
OSZQSTS_STTSstill~@fail_verb
QO^SSRSGRRRRstill~@intensifier
?QWTSUS[QVUYstill~@looks
JQRRS^SORUTTstill~@missing
AGdOSZRJKZY]still~@negation
C\\ESS^N`TRRTstill~@number
LSWQSVSKSTTTstill~@order
[WKRSXSPUPRPstill~@senses
NSeSSMSHRUTTstill~@tracking
FSWQSRS`QUVUstill~@use_verb
LSTSSQS[WTSSstill~@verdict
cRIOSRSCWMSLstill~@work_verb
SSUSSSSRRSSSsting
hPQRRRTGWPQPsting*
dQRRSRTHWPQPstings
WRSSSSSRSSSSstingy
NnRRSRSGTRSQstink
XUUSSTSNUSSRstink*
XUUSSTSNUSSRstinks
ESOSSRSnUSSSstir
SSSSSSSQSSTSstirr*
SSSSSSSQSSTSstirred
hRRRSSSOTSSSstirs
WILMRSSdZOONstitc*
SGSSSSSSPSSSstitch
XZMRSSSMTRRQstitched
BRSOSUSsXSSSstitches
QSYSSWSHQUTVstitches out
cPRSSQSJWQQPstitching
NQFISnNNRMMVstock
PNIMScSMROOSstock >
_ZFSQMRFWPQPstock*
SSSSSSSQURSQstocking
SZGSQQSZTQRQstockings
_SSSSOSHTSSSstockport
TSSSSSRLSSSSstockroom
MSXXSRSHPWTWstoep
TSSSSSS[SSSSstoic
VSSSSSSKSSSSstoke*
VSSSSSSKSSSSstoked
USJSSSRSTSSSstole
SSSTSSSSRRSRstoll*
SSSTSSSSRRSRstollen's
SSRSSSSSTSSSstoma
SSSSSSSPSSSSstoma*
SSSSSSSPSSSSstomach
VSSSSRSRSSSSstomp*
VSSSSRSRSSSSstomps
TNYPORSYWSSOstone
L[PRQUSRROPPstone*
VSQRSRSUUOPPstones
OSSSSVSQSSSSstonewalling
N[SSQSSSQSSSstoneware
NNXWRLP^WWZXstood
LS\\PSSS>QSTTstood at
KQQbRNS`PWUWstood in
OXSSTPSVRRSRstood it
JRYKSWR[QTUVstood on
ZRWSSPSXUVTUstood there
ZRQNSPRFYORMstood up
NR^TSPSWPVUUstool
SVSSSSSNRSSRstool*
SVSSSSSNRSSRstools
OSUaSQRNRUSTstoop
DJQ]QI\\WTWTVstop
SSPVRY^ZQRTRstop >
IRMSSSSbWRRQstop at
RSWSSSSMTSSTstop for
LRZVQYTPSXUVstopp*
URYURYTKVUUSstopped
GRPZSRSORSSRstopped >
JSURSTSjRTTUstopped asking
FSWcSPRKPVUVstopped at
RSSSSSSQSSSSstoppers
KRTTSSRZQVRVstopping
HSUSSSRURTPTstopping >
VTRZQMQGUQQRstops
VSSRSQSPTSSSstops >
DQeKSRSPQVVWstops away
SRQRSSSYTSSSstopw*
SRQRSSSYTSSSstopwatch
VTWSSRSQSQSRstora*
VTWSSRSQSQSRstorage
PNQXPXUOPTRXstore
NSSSRUTSRQRSstore >
QRPSS\\SSRPSSstore's
LUTSS]SQROSRstore*
NSWSSTSZSSSSstores
SUSSSSSJSRSRstoreys
YVPSSTRLRSRRstori*
YVPSSTRLRSRRstories
NUSSSSSTQSRSstories >
GSVSSSSXRSTSstork*
GSVSSSSXRSTSstorks
XNXWQUSISVSWstorm
NSSWSSSXRVSVstorm door
SP_QSSSQTVVUstorm*
SP_QSSSQTVVUstorms
NSSWSSSXRVSVstorm~@delivery_place
PRWSSOVUSRSRstorn*
PRWSSOVUSRSRstornoway
GLgTRQO_QY[Xstory
^OUTSOPYUVUTstory >
HSRSSSSZSSSSstory is
GR\\RSRSiLUXUstory of
TRSSSSSOUSSSstory's
IRRSSSSgUSSSstory*
HSRSSSSkSSSSstorytime
E\\OSWSSNRQQRstout
WMYUOUSGRVQWstove
SUQRSSSWSRRRstove >
RS_QSSSRSRRRstove was
SSSSSVSSSSSSstove's
TSRSSTSXSSSSstove*
TSRSSQSXSSSSstoves
MSSSSSSSSSSSstrad*
MSSSSSSSSSSSstradivarius
^SGPPRUMYMNSstrai*
RTJUPTRVRMOTstraight
`MbRSIRKURRPstraight >
ERSSSfSUMSRYstraight as
USSRSQSJRSSSstraight out
LSIOSPSxTTSTstraight up
WSPSSRSSTSSSstraightened
SSRSSSSWUSSSstraighter
SSSSSSSSTSSSstraightner
TSSSSSWRRSSSstrain
RRSQSSSWUSSSstrainer
[SSQSQSDUSSSstrains
MUM[RPRTYURTstran*
]QSSSSSRXSSSstrand
XRQSSRSLWSSRstranded
TSQSSSSXSSSSstrands
SSSSSOSXSSTSstrange
SRQ^RRSBSURUstranger
GZTSSSSPOSSRstranger's
JSSQSVSiSSSTstrangers
SSSSSSSRSSSSstrangle
SSSSSSSQSSSSstrangling
cNPVKTSO]SQSstrap
MWSURSSQTRRSstrap >
TVSSRSSSTSSSstrap cuts
WRSSSSSOTPPQstrap's
lQOQMPSKSMNNstrap*
YSNSSOSQSSRSstrapped
QSSSSSSSSSSSstrapping
cRTQNTSRRPQPstraps
TSSSSSSPTSSSstrat*
TSSSSSSPTSSSstrategy
UQOQ[QSNSQSRstraw
SSRSSSSSTRSSstraw*
SSRSSSSSTRSSstraws
[UQRTWSMQSSRstrea*
TSRSSWSSSSSSstreak
VSRSSSSRRSSSstreaks
SVSSSSSSRSSSstreaky
WSSRTSSOSSSSstream
UHM]OIVUQXTWstree*
YJJUOKU_STRSstreet
]SMWSRSIQUSWstreet >
MSXNSSSXSSTRstreet and
SSSTSSSSSTSTstreet's
USSTSSSOSSSSstreetcars
NSSSSSTXRSSSstreetlights
SQVXSRSISUUUstreets
SRQWSSSVSUVTstreets away
QTSSSMSdQRROstren*
QTSSSMSdQRROstrength
SSSSSSSRTSSSstres*
SSSSSSSRTSSSstress
YQLTSORUWRSRstret*
WSNRSPRVTRSRstretch
URQSSRSMVSSSstretched
SSSUSSSPSSSSstretches
SSSSSSS[SSSSstretchy
QKRSTSS_SSSSstric*
QKRSTSS_SSSSstrict
PTS^SSSLPTSUstrid*
SVSSSSSUSQSRstride
PRS^SSSJPUSVstrides
LV_LRPSVRTWRstrik*
LVbMRQSUQTWRstrike
NRW[SVSWRTSTstrike >
SSSSSSSSTSSSstrikes
SSPSSRSTSSSSstriking
WRSSSRSPSSSSstrim*
WRSSSRSPSSSSstrimmer
\\OSMZRTHROPNstrin*
PTNM\\UVHRRRPstring
X`ORYRSYURRQstring >
ORRPWRTQNSSSstring and
[NSSSRSSSSSSstringing
WRXSQQRRRPQQstrings
QTXRSSSMTSSSstrings for
[SNSUQSOUSSSstrip
OTSSURSRQSSSstrip of
]TRRRLSEWSSRstrip*
VPSSSSSITSSSstripe
TQSSSSSSTSSSstriped
VPSRRSSQTSSSstripes
MPRSSRSWSSSSstripped
cSSRSNSQTSSRstripper
SRSSSSSSSSSSstrippers
N_SSSSSQSSSSstripping
RTSSSSSQSSSSstrips
ZQRQSRSPSSSSstrob*
ZQRQSRSPSSSSstrobe
\\IOSSSSOWPSPstrok*
VQOUSSSOSQSPstroke
PQQSSSSYRQRQstroke >
YKSRSSSSXRSSstrokes
XSTRSUSETSSSstrol*
XSTRSUSETSSSstroller
bNOPQITJVNQNstron*
bNOPQITGVNQNstrong
SSSSSSSVSSSSstronger
SSQTSQSNSSSSstrug*
SSQTSQSNSSSSstruggling
RRJSSRShSTSSstuar*
SSTSSRSUSTSSstuart
RRISSRSeSTSSstuart's
O`QSSSSKRSSSstub
YRSSSQSRUSSRstubb*
TSSSSRSPSSSSstubble
XRSSSRSUUSSRstubborn
WYSSSPSTSSSSstubs
DWdUSOR]J__`stuck
JPhRSUSQRXXYstuck >
GZ\\WSRS\\PWXWstuck in
KPXXTSSROUTTstuck on
^PRSSPSRSSSSstud
VOVMRMZWUPQOstude*
NQ[OSP\\YQSSRstudent
\\QNQSPQRWPQPstudents
URSSSSSNSSSSstuds
KQZRROQcTUSUstudy
PQSSSSSWRSSSstudy*
PQSSSSSWRSSSstudying
UUX`UOTHHURXstuff
\\RRMQJReUVYRstuff >
YL\\VQWRITUTXstuff*
TP\\XQXRKTTSVstuffed
SPSSSSSQSTTUstuffer
YSSQSRSRSSSRstuffing
TTPRSRS[TSSSstump
ZWOWSPSRRRRQstunn*
ZWOWSPSRRRRQstunning
VQKSSRRbRTSTstupi*
VQKSSRRbRTSTstupid
dQTPRRTHTPQOsturd*
dQTPRRTHTPQOsturdy
TSRSSRSQSSSRstutt*
SSSSSVSPSSSRstutter
TSRSSOSTSSSSstuttgart
YQPRSTSHRRRSstyle
SSSSSSSQSSSSstylu*
SSSSSSSQSSSSstylus
SSSSTSSISSSSstyro*
SSSSTSSISSSSstyrofoam
RSSWSRSSSSSSsub
TSURSSSRSSTRsubar*
TSURSSSRSSTRsubaru
SSSSSSSPSSSSsubje*
SSSSSSSPSSSSsubject
[SSSSSSKUSSSsubma*
[SSSSSSKUSSSsubmarine
SSVSSSSESSSSsubmi*
SSVSSSSESSSSsubmitted
]SRSSTSMTSSSsubsc*
]SRSSTSMTSSSsubscription
VL^PSRSERUTUsubur*
OM^PSRSFRUTUsuburb
ZSSSSRSRSSSSsuburban
YRPRSSSaUSSSsubwa*
YRPRSSSaUSSSsubway
SSSSSSSOSSSSsubwo*
SSSSSSSOSSSSsubwoofer
RSYRSRSOSTUUsucce*
SSRSSSSPSSSSsucceeded
RSZRSRSSSTUUsuccessfully
HNROSeSOMPPVsuch
ORUPSUSYSQSUsuch a
USRSSSS\\QSSRsuck
PURSSRURUSTRsucke*
STRSSSSSSSSSsucked
PUSSSRURSTTSsucker
TRSSSSSSUSSSsuckers
TRSRSTSPSSSRsucki*
TRSRSTSPSSSRsucking
[RQRTRS^WQQPsucks
`NRRSRSQYRRPsucti*
`NRRSRSQYRRPsuction
YRTLSRSWTSSSsudbu*
YRTLSRSWTSSSsudbury
SQRRS_RUSRSUsudde*
SSSSSRRSSSSSsudden
SQRSS_SUSSSUsuddenly
NdRTSRSRRRSRsudok*
QcRSSRSRRSSRsudoku
PTSTSSSSSSSSsudokus
UQOSSSSPTSSSsuffe*
TQPSSSSSSSSSsuffer
TSSSSSSPSSSSsuffering
VXJRQRSMXQQRsugar
TRURSSSTVRSRsugar*
TRURSSSUURSRsugars
SSSSSSSSTSSSsugary
[VURSWSFXRROsugge*
UYRSSVSGSRRPsuggested
bPNRSRSRYSSPsuggestion
cQSRSJSRXSSPsuggestion >
JS[SSUSSRSSUsuggests
CUSSSSTaRSSRsuit
RSXSSSSRSTSTsuit'*
RSXSSSSRSTSTsuit's
USRSSTS[RSSSsuita*
USRSSTS[RSSSsuitable
ZSUSPSSNTQPQsuitc*
XUUSPSSPTQPRsuitcase
TRSSSSSQSRSRsuitcases
JSVSSSSWSSTSsuite
^NRRSUSJSSSSsuits
SSSSSTSSSSSRsulk
SSOSSRSXUSSSsulki*
SSOSSRSXUSSSsulking
SSOSSRSYUSSSsulking >
rRQNRNSOURROsulks
UJQQShSRURSQsum
RRSSSVSPSSSSsumma*
RRSSSVSPSSSSsummary
YTRPSPUNRQRQsumme*
ZQRQSPUMSQRQsummer
RVSSSSSTQSSSsummers
LTSSSSSSSSSSsummi*
LTSSSSSSSSSSsummit
QR[SSSSPRUUUsump
KSRSSQU\\SRQRsums
XQJVRQRPWUSTsun
XQNYSSSNTSSSsun >
JWQUSSS^SSRSsun and
SR[QSRSOQUVTsunba*
SR[QSRSOQUVTsunbathing
PQYQSSSbSTUTsunbu*
PQYQSSSbSTUTsunburn
TVO`URONVRORsunda*
WOS]VYQPTTMTsunday
CQG[SRSuRVPUsunday >
WQIPSTS`VRSRsunday and
QSYTSRSTSSSTsunday in
PYF]SSSISRPPsunday morning
TXRPSSSPSRRRsunday's
PUQYSLQTURVQsundays
NSG]SQRVQRTTsundays >
PROSSWSTRRRSsunde*
PROSSWSTRRRSsunderland
SSSSSSSLSSSSsunfl*
SSSSSSSLSSSSsunflowers
WUXSSSSIRRSQsungl*
WUXSSSSIRRSQsunglasses
RRQRSZSPSSSSsunil
ORfRSVSKQX[Wsunk
SSSSSTSQRSSTsunlo*
SSSSSTSQRSSTsunlotus
N\\SSSSSORSSSsunne*
N\\SSSSSORSSSsunned
cSPSSUSQSSSOsunni*
cSPSSUSQSSSOsunnies
OSRMSPPxSTTTsunny
MSSSWSSLSSSSsunro*
MSSSWSSLSSSSsunroof
MS`SSQSTQUUTsuns
VPSRSRSKTSSSsunse*
VPSRSRSKTSSSsunset
UQWQSQSXOUUTsunsh*
UQWQSQSXOUUTsunshine
M]L^RMR\\LRPOsuper
bOFUR[WK\\ONPsuper*
ZRSVRRSNTQQQsuperb
SSSRSRSORSSSsupercheap
cSSSSRSCSSSSsuperglued
TSSSSPSSUSSRsuperior
\\RQSSNXQWQQPsupermarket
\\SSSSOOLXSSQsupermarket >
USSSSQSSVSSSsupermarket'
KSSVSSReRTRVsupermum
VSSRSQSQTSSRsuperphosphate
ERHQSjSVRQSTsupervisor
JVA[S[SfPPNTsuppe*
KVM[S[S\\PSPTsupper
QRQWSZSFPTRWsupper >
RSGSSSS_SPQSsuppers
SSSSSSSQSSSSsuppertime
`QORSPScSSSSsuppl*
_SRRSOSQSSSSsupplied
WSSSSSSLSSSSsupplies
PQQSSUSlSSSSsupply
WT`NKUT<TRRSsuppo*
RLLTS_S;SONXsupport
_QQPSTSQRPQVsupport >
QRSSSSSSRSSSsupporting
\\WQSSPSNSRSQsupports
NTQSRSVXQUVRsuppose
RSLORRVgTXWUsuppose >
[[QORQRSWQQOsupposed
[[QORQRSWQQOsupposed to
RRfQMOSPSUVTsupposedly
OQ[SSRSVSTTTsupposes
NRgSSRS=RYYXsupri*
QSTSSRSQSVVVsuprise
PReSSSS?SVVVsuprised
SSSSSSSRTSSSsurat
QSPSSPVLSOPMsurch*
QSPSSPVLSOPMsurcharge
KRGKRlRYLRXWsure
YQPSSQSSRRSSsure >
PSTRSSRUSPQSsure i
MS\\QSRSPSVVVsurel*
MS\\QSRSPSVVVsurely
RSSSSTSLRSSVsures*
RSSSSTSLRSSVsuresh
PSTRSSRUSPQSsure~@me
UTVRSRSSUSSSsurfa*
WVRRSSSPURRSsurface
PRXSSRSVSTTSsurfaces
TRSSSRSQTSSSsurfb*
SSUSSSSSRSSSsurfboard
TRQSSRSQUSSSsurfboards
zMEPSRSH\\OMPsurge
GO^QTQSUQSUSsurge*
VSNRSSSRSRTRsurgeon
NSVSSSSQSTTUsurgeons
JO`RTRSXRSSSsurgery
QSSQSSSXSSSSsurna*
QSSQSSSXSSSSsurname
GnXQUMRULSWRsurpr*
NNcRSOSURTXTsurprise
QUMRSPSYRRRPsurprise >
OWRSRRS]PSSSsurprised
PnIRSRSKRRSQsurprises
SSSSVSSPQSSSsurprising
SWMSSSSRSORPsurre*
SWMSSSSRSORPsurrey
TPVSSTSIUQQRsurve*
TPVSSTSIUQQRsurvey
m\\MGZNRKZJMHsurvi*
gRRLQSS_TOPOsurvive
Y^OM\\NRLWNPMsurvived
IPRR_PSIPPQPsurvived a
WRVSRRSBTSSSsurvived~@me
SQRSSSSFUSSSsurvives
LMUSSQSYQSSXsusan
UROOS^STUPRSsuspe*
\\RPOSRSSSQSSsuspect
PSSSSUSUSSSTsuspected
PSSSS^SPSRSSsuspects
QSRSSSSUUSSRsuspense
QPPXSPS]TRROsuspi*
SSPSSSSVSSSSsuspicion
RPSSSSS\\SSSSsuspicions
RSSXSQSRTRROsuspicious
TSSQSSSRTRSRsusta*
TSSQSSSRTRSRsustained
NRLSSSS]STTSsuva
LV\\SYQSYMUTUswadd*
WVSSSRSOSSSSswaddle
OSOSYRSXOSSSswaddled
MS`SSSSXQUTVswaddles
WSVQSRSTRQQOswag
PMcNTOSSSTVTswall*
SSSSSSSSRSSSswallow
SSSSSSSRSSSSswallowed
PMcNTOSSTTVTswallows
TSRSSSSPTRSSswam
dNMSSRSJXQPQswamp
USSSSSSQSSSSswamp*
USSSSSSQSSSSswamps
SSSSSSSRSSSSswan
SSSSSSSRSSSSswans
RWMWSTPYROOOswans*
RWMWSTPYROOOswansea
QNYRSMS]STSUswap
YORTSQSYQSTTswapp*
[PRUSNSYUVUSswapped
cQMVSYSKSRRTswapped it
QSRQSVSSOQSSswapping
QSSSSTSMSSSRswaps
TSSSSSSIRSSSswarm*
TSSSSSSIRSSSswarms
SSSSSSSRTSSSswatt*
SSSSSSSRTSSSswatter
TSSSSSSSRSSSsway
YPSOPTSYVRSOswear
]NULRRRYZRSPswear*
[RNSSNRXYQRPswearing
QSPSSORRXQRPswearing >
UOZMRWSSUTUSswears
TSQSSTSQRSSSswears by
USUSSSSMQPPQsweat
RXNPPQSWWPQLsweat*
NZSSSPS^SSSOsweated
VRSQRSSRUSSRsweater
[UQSSSSDUQRQsweating
TSSSSTSTPSSSsweats
JQPSRSS[VSSSsweaty
ESSSSSS\\RSSSsweep
OS\\RSNSTSTTRsweep*
ORYRSOSWSTUSsweeper
STUSSRSPSSRRsweeping
>T^WRZRlH[[[sweet
RTQ[TRSVTQSRsweet >
QT_PRPSJP\\]Ysweet time
^XPXS]OHQRPOsweet*
PSSSSSSSSSSQsweeter
]SPSSSSJRRQQsweetest
SQRRS[SQQVSVsweetheart
RSSZSSSNSSSSsweetie
VSUSSSSXTRSRsweetly
\\SSSSRPSSSSSsweetness
L[SSTWSSSQSQsweets
RORTRAS~SVUTswell
JO\\RSSRZRWVWswept
OP[SRSSTRWTWswift
TSSSSSSTSSSSswim
cRZRSOSIVUVWswimm*
cRZRSOSIVUVWswimming
\\SMRSSRTTRSSswims
WQRSSSSSSSSSswims*
WQRSSSSSSSSSswimsuit
TQUSSPRYUQRSswind*
TQUSSPRYUQRSswindon
VQTSSNRVVQRRswindon >
VRSSSSSNRSSSswine
ZKUSSQS\\RURUswing
TPSSSSSWURSRswing*
TPSSSSSWURSRswings
`SLRSSSSTRSRswirl
V[RNSRRVOUVVswitc*
KTZQSVR[PTVTswitch
\\RORSSSSVQRRswitch is
W[IPSPSUQTTTswitched
?_RSSWSRPRSSswitched it
QRWSSSSOTSSSswitches
\\SQRSQSPSSSSswitchover
SSSSSSSQSSSSswive*
SSSSSSSQSSSSswiveled
dRQSSQSSUSSRswizz
QRQPSSSVSSSSswoll*
QRQPSSSVSSSSswollen
SSSSSSSKSSSSsword
SQYQSLRdQVRRswore
PSOQS\\SLRRSTswore on
RRVKSbSBRSSSsworn
TSOSSSSTTRSRswum
SSSSSSSRSSSSswung
SRNVSLSZSSSSsycam*
SRNVSLSZSSSSsycamore
OSLZSQXVPVRUsydne*
OSLZSQXVPVRUsydney
GRSSSRSkSUSUsylla*
GRSSSRSkSUSUsyllables
WRSSSSSLSSSSsympa*
WRSSSSSLSSSSsympathy
VSRSSPSUUSSSsynth*
VSRSSPSUUSSSsynthetic
KRQDSNSySSSSsyria
SSSSSRSRTSSSsyrin*
SSSSSRSRTSSSsyringe
\\QQSSRSRTQQPsyrup
RRSSSVSPSSSSsysad*
RRSSSVSPSSSSsysadmin
MPPRS^RRSRSWsyste*
MPPRS^RRSRSWsystem
ORRQSQSgSSSSséanc*
ORRQSQSgSSSSséance
DdIQRXR`ROPRt
PSSSSSSPSSSTt's
JQQSRPSoPUQQta
`OJ^SVRLSTRVtab
PSVSSSSSSTSStabla
PSW[QQQ[TWYVtable
KZdPRUSPKY[Utable >
OSURSRSXSRRRtable and
GSZ`SRSHQWTYtable for
LSVSSSSSRTSTtable with
QSSSSSSSSSSStable'd
_SPNVOR[SOROtable*
TVRSSSSQRSSStablecloth
`QNSSSSNSSSStables
YTWPSSRZSPRQtablet
MQRQVPS[TRSQtablets
RSRSRUS]SRSStabs
`OOSSRSOSSSStacke*
`OOSSRSOSSSStacked
NXQRSTSPSSSOtackl*
NXQRSTSPSSSOtackle
SRSSSSS[SSSRtacky
OSURSSS[TTUStacom*
OSURSSS[TTUStacoma
SSSSSSSSUSSStad
_RPRSSSRTSSStaff
>mIKVXRNOJMGtag
RSQPS^WHRRRStag >
\\HQSSRSQSSSStag says
RSNSSQS^STSStagal*
RSNSSQS^STSStagalog
PQRRSUS`QSRStagin*
PQRRSUS`QSRStagine
MJPQSORtRQRPtags
cPVXSSSATSQTtail
WUSSSRSRTSSStailb*
WUSSSRSRTSSStailbone
WVQUSSSLRRSRtailg*
WVQUSSSLRRSRtailgate
\\QPWSQRRVSSStailo*
\\QPWSQRRVSSStailor
HMVUQ]P]MWU^take
LQWjPHSNQXUVtake a
LQTHScQIOSW^take it
SSQQSNSSRRRTtake my
XRQSSSS\\TRRTtake the
]SUSSSSTURSRtake them
TSPPSQScSTTStake up
j[PUQVS;WWTXtaken
TUSSSRSMRTTTtaken a
SRNOSSSWWQSQtaken it
PbNRTSSXRSSTtaken the
iMCINPSP[IMKtakes
OSSSSWSKQRSUtakes >
_UQRSQSIUQRPtakes a
URSLSQSVTSSStakes it
VTSSSSSJRSSStakes my
PQPUSSTEVRQQtakes the
RRSUSSSQSSSRtakes to
JSSSSWSdRSRStakes~@me
QQOMSPSmTSTTtakes~@number
JYQQSMSZRRRStake~@me
OSVSSUSRSSSTtake~@number
]SUSSSSKURSRtake~@seller
SSLUSWSNTSQWtakin*
SSLUSWSNTSQWtaking
KSRSSVUVRSSRtaking the
VSSRSUSSSSSRtakki*
VSSRSUSSSSSRtakkies
R]RSSSSNSSSStalc
\\RQSVSSHRSSStale
RSSSSSSWRSSStalen*
RSSSSSSWRSSStalent
LLMSQhR[UQSVtalk
WOQSSiSOSOQRtalk >
NSSUSQRWTUSXtalk about
RQRSSOSLTSUQtalk to
[SQNSWRORRSPtalke*
?SVNSYRoQRSPtalked
MQSSS^SSQSSStalked me
MQSSS^SSQSSStalked~@me
nSPSSRS7SSSStalker
TSQSSSSNSSSStalkers
PKJPRSSeWQSRtalki*
VRSSSSSJTQSRtalkies
MLJQRSSnURSStalking
UNRSSNSUUSRStalking >
YNLQSVS[TTTStalking to
ERUORdS\\NRUZtalks
_NPPRHSU[QSRtall
RSQSSSR[STTStalla*
RSQSSSR[STTStallahassee
OUSSSSSSRSSStallb*
OUSSSSSSRSSStallboy
PSTSSSSSSSTStalle*
PSTSSSSSSSTStaller
RSSSSTSRSSSTtallp*
RSSSSTSRSSSTtallpinegear
RSQSSSSXSSSStally
RXRSSSSVSSSStamal*
RXRSSSSVSSSStamale
WOSSSSSRSSSRtamar*
WOSSSSSRSSSRtamarack
SZSSSUSKSSSRtambo*
SZSSSUSKSSSRtambourine
VXSSSRSKPSSStammy
P]SSSRSMOSSStammy's
P]SSSRSMOSSStammy*
SRPSSSQ_RTTUtampa
RTSSSSSSRSSStampe*
RTSSSSSSRSSStamper
RSSSSTSSSSSQtamur*
RSSSSTSSSSSQtamura
ORXQRSS_QUUVtamwo*
ORXQRSS_QUUVtamworth
ORXRSSSRQUUVtamworth >
KRGSRVSfSSRStan
OSPSSSSVSSSStangi
TSOSRSSSURRQtangl*
SSSSRSSVSSSStangle
TSOSSSSPTRRQtangling
EYO]QPVHO[QZtank
SSSWSSSHRSQStank >
ZSSQSRSQSSSStank'*
ZSSQSRSQSSSStank's
SRSQSSSSTSSStanks
VRSSSSSFSSSStanne*
VRSSSSSFSSSStannery
SSNSS[SGSSSStanni*
SSNSS[SGSSSStanning
JfSRSSSSSSSStansy
USPSSSURRSSStantr*
USPSSSURRSSStantrum
WRSRSUSDPOPOtap
SSRSSSSSSSSStap's
C^MIT_RULNPTtape
SRRNXOSYPQSQtape >
RZVSMSSVTRRStape and
UYSPQRSKRRSStape on
QUTK]SSITRTQtaped
WSORUSSKWQRQtapes
USQSRSSSTSSStapin*
USQSRSSSTSSStaping
SUQ[SISVTUSRtappe*
SUQ[SISVTUSRtapped
[SRSSNSKSRSRtappi*
[SRSSNSKSRSRtapping
XSRRSSSNSSSStaps
HSSSSSS]RUSTtar
TSSSSSSISSSStardi*
TSSSSSSISSSStardigrade
ORRRSRSiRSSStards
LS[SSSSSSSTTtardy
RRNSSSUYSQQQtarge*
RRNSSSUYSQQQtarget
SUSSSSSTSSSStarma*
SUSSSSSTSSSStarmac
TQSSSSSRSSSStarn
SUSRSSSOSSSStarni*
SUSRSSSOSSSStarnished
LOXPRSSQTTRTtarp
SSSSSSSMSSSStarp'*
SSSSSSSMSSSStarp's
SSRSSSSSSSSStarpa*
SSRSSSSSSSSStarpaulin
YPNSSSSSWOOOtart
SSSSSRSSSSSStassi*
SSSSSRSSSSSStassie
hTOSVPQJWTSTtaste
UWTSQPPRSOQOtaste*
CXUSSRS]QRRRtasted
fRRSRQPHUPRPtastes
URSRTSSLMSSStastes like
bSRPPQQO\\PRQtastes of
XRRSSSSOSRSRtasti*
XRRSSSSOSRSRtasting
e`QSRQTNISSStasty
`RSQQMVMXRSPtat
`RSSQMVNXSSQtat >
TSQSSRSRSSSStatra*
TSQSSRSRSSSStatras
TSSSSSSRSSSStatto*
TSSSSSSRSSSStattoo
UQLVSQVZQTRUtaugh*
UQLVSQVZQTRUtaught
IQSSSQSTQRRStaught me
IQSSSQSTQRRStaught~@me
SSSSSSSOSSSStaura*
SSSSSSSOSSSStauranga
^QSSSTSPUSSRtawa
bTVQSSQKURRStax
QSSSSVRYSSSTtax invoice
[RQSSPRNUSSTtaxes
]SISROSSTSRQtaxi
TSSSSSSSSSSStaxii*
TSSSSSSSSSSStaxiing
OSSSSVSVSSSStaxma*
OSSSSVSVSSSStaxman
SSSSSSSSTSSStb
MTESSRRZ[PPPtbh
MTESSRRZ[PPPtbh >
RQXSSSSaSSSStbili*
RQXSSSSaSSSStbilisi
OS^SSSSJSSSStcp
ZILbPHTSTTPNtea
YKLQSRSQTOPOtea >
JRVUSVTYRUVUtea and
YQRTSSSOSQSPtea is
LVVQSRSjSSSRtea on
USNVSSVLRRSPtea towel
OSRRSTSORTSVtea went
ZVPRSPShRSSStea's
XZPRSRSRRRSRteaba*
R[SRSSSQRSSSteabag
YRQRSSSTSRSRteabags
YPQRSSSNTRSRteabags >
WOCWRPTZWSNQteach
bLHNSJVWYQQPteach*
\\MTNTMTOZPOOteacher
RQhPSRSPSSSQteacher has
USQSSSSOURQRteacher says
KSGSSRVeQSTTteacher's
SSSSSSSRSSSSteachers
ZSSSSSSERSSSteaches
YRSSSQSWTTTSteaching
PSRSTSSSRSSSteacu*
PSRSTSSSRSSSteacup
STSPSQSRSSSRteal
LPVPSYSRSWWWteam
HSKUS_SPOSSXteam >
OcO\\TRSPLORPteapo*
Y[UTTRSGORRRteapot
RcTQQRSQRTUUteapot >
LZRUSRSSQPRQteapot's
PUOYSTS\\QSSSteapots
QSSSTSSISSSStear
RSSOSSSZSSSSteare*
RSSOSSSZSSSSteared
DPRRSTSrYQRRtears
8SSRSSSnVSSStears >
NPRSSSS`SSSVteasp*
NPRSSSS`SSSVteaspoon
VRQPSTSVRPPQteati*
VRQPSTSVRPPQteatime
POWLSTScRNPQteatime >
QXSSRWSRSSSSteats
YSPSSSSOVRSQtebay
URQSSSSVUSSStech
GPMSSXR[STSVtechn*
SOMSS[RPSRSStechnical
GTSSSNSnSUSUtechnique
SSSSSUSCSSSStechnology
USQPSQSeSRRPted
IUWPSTSWSRSRteddy
SRMTSWSRRSQTteena*
TSSSSRSOSSSSteenage
RSOTSYSHRSQTteenager
SSQSSRSaSSSSteenagers
DVPOSRSaJRRTteeth
NQVNSSSPQRSRteeth >
MSLQSSSaTTTTteeth*
SS\\QSSSLSSUSteether
MSCSSSShTSRTteething
TSSRSSSSSSSSteleg*
TSSRSSSSSSSStelegram
NPQRSfSWQTSWtelep*
QSSSS`SNQTTWtelephone
PSQRS^SKSRSStelephoned
SPSSSNSdSSSStelephones
VRSPSSSNSRSRteles*
VRSPSSSQTRSRtelescope
SSSSSSSPRSSStelescopes
USSSSSSRUSSRtelev*
USSSSSSRUSSRtelevision
VUcNU>SPUWZQtell
SSOVSSS]RQQRtell her
PZTPTSSHQSSStell it
FRZQS[SRTVWVtell me
UOUSSUSITSSTtell the
eXYSQTSBUTTOtell them
ULZSSVSNSUWStell you
QSSSSRSXPSSWtelle*
QSSSSRSXPSSWteller
TWSTSLSOQQRQtelli*
TWSTSLSOQQRQtelling
WQIRSXSQSPPRtelling me
]cbKS@SFWSUNtells
W\\TQSNS\\SRRQtells me
Q[ZNSRSCQUUStells the
]TORSKTdWRSOtells you
]PSKSQSSVSTTtelly
VQSSSQSRTTTTtelly >
[NSSSRRSWSSStelne*
[NSSSRRSWSSStelnet
URSSSSSPTSSStemp
MSPURRURUPQNtempe*
OPRWSSUSQSSRtemper
OQNUSQUYRSSStemper >
WSRSSSSQVQRQtemperature
TSRSSSSSTRRRtemperatures
LVSRRSSSSSSStempered
_QSSSRS>WQQQtempl*
_QSSSRS>WQQQtemple
WSJJNYQURMMPten
[@PPS]RdUPROten >
QSYSSLSPRTSSten and
VMgSQHSKTSONten days
OSPSSQUSSSSSten dollars
ISMQSOSURSTSten i
VRRWRLT[SUQVten minutes
SPSSSVRPUQRQten out
ORLUS[SLSRSTten past
GRYXSRShPVTUten to
URMRSNS^USTRtenan*
SSSSSRSMTSSStenancy
YSQRSSSNTRSRtenant
NRORSNSiSTTStenants
SSSSSSSRSSSStende*
SSSSSSSRSSSStender
YTTRSRSTQUTTtener*
YTTRSRSTQUTTtenerife
RNOQSP[SRSSRtenne*
RNOQSP[SRSSRtenner
GZRSSYRMSRRRtenni*
GZRSSYRMSRRRtennis
H[LSSRSXRRRQtenor
QSOSSRSaSRSRtens
LQRSSWS_SSSStense
fL_PRLQD\\QROtent
NR_QSRSKVTSTtent >
XSVSSSRLURQQtent'*
XSVSSSRLURQQtent's
ZG`TSNRKTSSRtenth
SRVSSRSXSUUUtents
TRTSSSSPSSSStepid
SSSSSSSSSSSRterab*
SSSSSSSSSSSRterabytes
HKwPRNOLQ\\[Yterm
OPUSSQPSR\\ZXterm >
QRcRSSSQQXYWterm'*
QRcRSSSQQXYWterm's
SSTRSSSYSSTStermi*
SSTRSSSYSSTSterminal
_SORSNS`STUTterms
LPeQSSRHSTSTterm~@number
MTNYSSSGRSQSterra*
RSSRSSSPSTSUterrace
QSMZSSSLSRQQterraced
OTUSSSSRSSSSterracotta
[PPSSQSUXRRRterri*
NSSTSRSWSSSSterrible
SPSRSSSTUSSSterrier
SSQSSSSTSSSSterrific
_RRRSRSOVRRRterritory
RSSSSSSYSSSSterro*
RSSSSSSYSSSSterrors
IXMOSQS~SQRQterry
XS^SPSTQRUTUtesco
QSKPSPSdOMPKtest
YROQSQSTQOQNtest >
`TRNSRRAURSQteste*
fTRNSSRDURSQtested
XSSSSSSGSSSStester
GSSSSRS\\SSSStesters
SRRSSVS`SSSStesti*
SRRSSVS`SSSStesting
WSQTSVSLTSSStexas
JQZlTJRPP[SYtext
JRWZSOSTRTSTtext >
OS[MSSSNRSTStext said
SSSSSRSSTSSStextb*
SSSSSRSSTSSStextbook
TTO^SOSURXRTtexte*
TTO^SOSURXRTtexted
SSSSSTSQRSSTtexti*
SSSSSTSQRSSTtextiles
SRSSSSSRRSSStextu*
SRSSSSSRRSSStexture
OSSSSSSSSRSTthabo
RSVSSSSJSTSTthali
RU[TTA[NNSTPthan
ROPR^WR[UQSRthan a
USQVSRSXRSRSthan can
OTOPSGQTUVVSthan i
XXLOROQWVNQOthan it
I]SSSSSZPQPQthan its
HZXRSRSXOVUWthan me
PU[PS`QJXQUPthan my
[RSSSRSPTSSRthan on
]OZSROR[VSRRthan that
LRSVQMRXQWUTthan the
PYNdSJXOPWRSthan they
NRSRPSVXQUUUthan this
RSVSSSSOSUVTthane
LSORUUQXSSOTthank
VRQLSXSUSRRRthank god
QOQRWSR\\PRQTthank you
SMNUWUQ^QLLNthank*
OSVRS^SEROPTthanked
NSVRS^SESOPTthanked me
SWSSSSSPSSSSthanking
QKQUXEQnURSOthanks
VQV\\ZPSWVQQPthanks >
PSORSJRfUTSSthanks for
[RTURTRBRTUSthanks to
ZRPTRRSWTRPSthanksgiving
RSPSSYSOORRQthankyou
YIVNNXQSUSTRthat
NIVSZGYaRUSVthat >
^N[SUJTRRUTVthat a
NSQLSUSaTRSTthat about
WRSSSSSJTRSSthat actually
JQRZScS4QRRXthat and
SSUNSMS_VTURthat as
PUSSSRS\\QSSSthat came
OS\\SSXS>SSSTthat comes
MTORRKRlSSTRthat day
DORQSRSaPUSVthat doesn't
QUWSSSSEQSVTthat door
MOQS]MRlSRTUthat for
]SNQSQSLWSSRthat goes
`NORSTRLURRSthat had
RSNTSJSUSRTRthat hard
TQ[SRRSHVTRRthat has
NRMYSRSWRTSTthat he
UNNRTVR=ROMSthat i
ORIWSSS[SRRRthat i'd
TSRQSTSMRSSUthat i'm
DTPRU_TLRRTSthat in
QTMTSQQ`TSQTthat is
M^GRSRSVPQSRthat isn't
CSR]RRSWZRUOthat it
UZOXSQQHUUTSthat it's
MSYSSRSUTTSTthat little
TVSSSWSLRSSQthat makes
VUQQSSSJRTRRthat man
WTNRWUS_QSTSthat my
[VIWRRRYSRSRthat never
SVROSfSZRQRRthat night
SNNUSQUMTSRRthat nobody
PTL\\RgSRRTSTthat on
MaN\\SVTFRRQQthat one
OSWSSSSSSRTTthat page
QVSRXRSGQUUUthat said
URKSSMR_STUSthat same
PQQ[RNSLSURVthat says
MSRWSWSQSSSSthat since
]SORSRSRTSSQthat stays
OTRNRSTMPVRUthat the
RReQSMSQSSSTthat they
RSSRSRSUQQRRthat time
QYNPSISlSRSOthat to
RVXSSRSOSUVUthat van
]IRPVRQXVRQZthat was
dSMSSSSISSSSthat way
RR\\TSRS?PTTUthat window
NSRRSRSYURSSthat would
JSRQSZSKRSSTthat you
\\TSWOURQQTSSthat'*
mORRSRSBUSSSthat'd
PSSSSXSRSSSRthat'll
FXTXOPRcPTSTthat's
X]TPSOROQTTRthat's a
[SH]SJSYXRRQthat's all
jVHQSXSBTRSQthat's been
bSSUSGSGSTTSthat's how
<NQPScSlRRTSthat's it
QSOSSSSRSRRRthat's me
RRSPSGSaSVUTthat's my
PaQUSQSJPRPRthat's not
`GTRRORIWTUQthat's the
bKWRSPRSRWXWthat's what
QURXSRSJRUTUthat's where
OROWSFSWSVTSthat's~@me
O`MTSNSSPSQRthat's~@negation
hJQNSaPIQTUWthat's~@number
FQVSSOScXTTTthats
PRZSSWSURSSRthat~@arrival
GWOSSUS[QRTTthat~@book
RR\\TSRS?PTTUthat~@building
PZOSSJRWRSTRthat~@comparison
WSUQSNSJSOQPthat~@courier_act
TTXRSMS]RTRRthat~@courier_staff
NVRXSbSKQRRSthat~@day_time
UU\\RSQR\\TPYOthat~@delivery_place
MWRTSUSVQSSTthat~@fail_verb
LSZ[RUSGPURSthat~@family
[QTSSQYOSRSSthat~@furniture
[RHSRRR`TRRRthat~@hedge
VSPRSORSRQQSthat~@intensifier
XQXRSRSQVSSTthat~@listing
UNRRUXR:RNMUthat~@me
X`JPSJYCUMOJthat~@negation
LZ]WSORXRUTTthat~@number
HONPWNStRSRRthat~@parcel
ScRTSRSVRPQOthat~@part
SRVUSSSFSUSTthat~@quality_praise
RSF`S^SLTOLOthat~@route
RSiPROR>SQRTthat~@seller
XP`QSPRLQSUQthat~@senses
NSSWSSSERXUXthat~@size
_NMWSKUdTTRRthat~@staff
JSGVRKRZRTSSthat~@time_span
\\SQSSMS[VRRPthat~@tools_fixings
QVWNSQSUSUWUthat~@vehicle
PRSVSQUKRUSTthat~@weather
JScRSLSKNUUWthat~@weekday
SNVOS]R+UTTTthat~@work_verb
RSXQSSSQSRRRthaw
SS:SSSSeSSSSthaw'*
SS:SSSSeSSSSthaw's
YTTSNINWTRRQthe
QTRQSWQSSTSSthe 0
KlISSRQGPMNLthe 00
FFeOSRRZLVUYthe 00th
NK[RS[SMOUTXthe 0nd
QNXSSPSPRXXWthe 0rd
QP^XSUPLRSQTthe 0st
KHUTSRQUOVUZthe 0th
QPXZSSSGSXVVthe a0
QOU\\SPSQSSSTthe actual
TRVPSQSJTQUUthe address
USSRSSSSTSUSthe advent
USRSSRSMRSSSthe afternoon
RR[SSPSRQUTSthe airline
TRN\\SSSRUSSRthe alarm
URSRSQSQXRRPthe allotment
TRSSSUSTTSSRthe amp
MSNSSSSRSSSSthe anniversary
RMNUSYSRSSSTthe answer
PRKWSOSUOTTVthe app
SPMQSTSLURRSthe arm
SSRRSSS_TSSSthe arms
_SMSSUSNTSTRthe army
ORP_SSSLTSRSthe arrow
TcTRSMSARSSSthe august
F^ROSNRRTSSRthe author
USSLSSSQWSSSthe b
RQaQQQR[VWUTthe baby
_MK[Q:[V^YRJthe back
J[NPQRS\\NSTPthe bag
\\SRVSSSPUSPSthe balcony
TTQQRLSNTSSRthe ball
XSQSRUSZSSSRthe banana
_UQSSPSMRTSSthe band
lQWWSOPEVURUthe bank
WORRSSS^SSSSthe bar
GQUYSSSaPXTYthe barbecue
iSNCSQUNYLSLthe barn
YQR\\SQSLTRSRthe barrow
VTRQVQS`RQRPthe base
USTPSSSUSRSRthe basement
OPROSQUYQQRTthe basket
QMSTTQSVSRRRthe bass
XQPNSTSZRRVQthe bath
QRS[SSSNQSTTthe bathroom
PWSSSVS`URSTthe batteries
CYSRSRSTPSSSthe battery
VQVSSSSJSRRRthe bay
EMWSRSS_TTSTthe beans
S[NISTR\\UTTUthe bed
TOWRSRSKSRTSthe bedroom
KRQRS]S\\RSSTthe beginning
NRVUTLRQUWQUthe bell
VPSSSSSQTSSSthe belly
SQXSSSSQTSSTthe belt
SRQVSSSVRURUthe bench
^JJVSQSZWQQSthe best
[QSQRRTPSPSQthe better
LNSXSTSYTQSPthe big
PUSSSVSKSSSTthe bigger
SUM[SQQXYSQQthe bike
VSNRSYUSSSSXthe bill
`R\\JSRSHSQUPthe bin
LS^NSSSPSUWUthe bins
QTFSSRSkUSRSthe birthday
TRSPXSS`RRSQthe biscuits
PRPRSRSoTSSRthe bishop
Y^KSRQTOTRQQthe bit
WRYRRTS^QRRTthe black
MSUQRRS_RTUUthe blade
\\SRSSWSKSOSQthe blender
aMSUSQSROSRTthe block
SSVOSSSVSTRTthe bloke
GSKOSqRIQPMUthe bloody
LbQTRSSNOQRSthe blue
QRROVMSRTRRQthe board
RO`QSRPITVXTthe boat
XQQQSSSSWRRQthe boil
YSSRQPSXUSSSthe bolts
VQPSSSSUURRRthe bonnet
UUKQQORNQUTUthe book
[RSOSRSTVQRQthe boot
TNQNSdONRRSSthe boots
PQXNSQTVRSUSthe border
VWLSRSRNPPRPthe bottle
TUSVWSQDPRQRthe bottom
QXNQXSSUSQQPthe bow
OSORSRS^SSTRthe bowl
LPWQSSSUTSRSthe bowls
LeIVTJS[RSPTthe box
EOPbTSS^NVSVthe boy
LR[SSSSPRTTUthe boys
UUSSSQSNSSSSthe brakes
I^XRSSSSSTTTthe brass
DVPRPRSoOXXVthe bread
QQJRSRSkTTSTthe bride
[PE\\SSSLVRPSthe bridge
OQR[PSSNQWSWthe brown
<nUORSSYORRRthe brush
ISYPSSS[RTVUthe budgie
TSSNSWRRTRSRthe building
U^IWSTSVSQSRthe bulb
aRQUSQSMTMOMthe bulbs
FM[WVTWVVWVVthe bus
LWQ[SQR_QWSXthe butcher
SVRSQSSMTSSSthe butter
GPS^SQWSUWUWthe button
TSQSSSSRSSSSthe buttons
RSQVSSSNSTRUthe buzzer
SQNWSSSQSTSUthe cab
QSSRSSTSQSSSthe cable
IQaORWRbSVXXthe cake
VSSSSSSSRSTTthe calculator
DRRXRRSUSUSVthe camera
KU_NSUSORQSSthe camp
PPMOTYShQTSTthe candle
RR\\WSRSLOYXXthe candles
OYQSSMS`QRSTthe cap
ZNYYRPRSWQROthe car
VRRQSSSMTSSRthe caravan
SKTgSTRNQWPXthe card
_PQPSSRTVSSSthe cards
QSQYSSSGSTRTthe caretaker
QS\\RSOSNSTSSthe carol
JSUR]SS[WRRRthe carpet
P`SRUPS^MTQSthe carton
XXLQRSRUMRSRthe case
YWMLRJR\\UPPQthe cat
JRGTRRSgUQQRthe cat's
PSTZSRSKQTSTthe cattle
_RPPSRSGURQQthe ceiling
N[QVSRSRSRRRthe chain
RMQLSRRiTWTVthe chair
ORJYSUSOQUQVthe chap
NQWWSQR_RUTTthe chapel
USQSSSSVPSSSthe chapter
VQRSSSSYTRSRthe chapters
SYQVSWSQRPPRthe charger
XRSSSVSPQTTRthe chart
JPHXSgSLPPRUthe chat
OOURSVSQSQRTthe cheek
USPSSSSPSSRSthe chemist
K]WSSNSRTUSTthe child
fOFNSYSZVTUTthe children
VRQQSRSVRPPQthe choir
VUQSRQW@SQPQthe christening
URGSSTSaSVUUthe christmas
SVRQVSTPSQQRthe church
QSRRS[RZSPRSthe claim
L[RSSSSVTQQRthe clasp
bSbRSLSHWXXRthe class
SULSSMSdTSSRthe clerk
RS[YSRS>SRSRthe clinic
SSSSSSSIVSSRthe clip
VVSRSSSRRQSOthe clock
IQ]QSKRSOXXVthe clocks
SQSRSSSVTQQQthe cloth
TROSSPSVSTSSthe club
QRWVSSSKSSTSthe coal
TVUSSSQSVPPQthe coat
D^OUS_QHPURVthe code
SQ`SSRSLQRSRthe coffee
JPORSYSKRWVVthe cold
JXORSVS`QORPthe collar
RPPRSRSVURRQthe colour
MR\\SSQS_MSTSthe comet
VSSSSQSNTSRQthe company
LS[QSOSSQVWVthe computer
PQTSSUSSRUUUthe concert
QZORSSSMSNPOthe controller
UZPRSSSNSRRQthe cookbook
MQVSSPVKNXTXthe corner
R[RQYRSOPPPPthe corners
LSOSSSSRQTSUthe costume
ROUSSSSRQWWWthe cot
UTQPSRSVUSTSthe couch
OSO\\SQSTRTRTthe council
ZMZQSOSMUUTSthe counter
LMiPSRSTOZ\\Zthe country
WOMVSQTRXQRQthe county
KSQVSVSVSRRQthe courier
J[VTRRRSSRRSthe cover
RSROS[UXQRRUthe cows
OXNVTVSFOSSSthe crack
QOSSSSSZSRSRthe cream
NURSSSSaTSRSthe crib
USOUSSSISSSSthe cricket
RQQURRSQQSSTthe crossword
ORVK\\SSMSSUTthe crown
QQ\\RRRSZPWXVthe cruise
`JRQSSSUWRRRthe cup
UQSSSSSORSSRthe cupboard
RXTSSQSSQRRRthe cups
VSURSSSQRNSOthe curb
KQXQSSSMSSSTthe curtain
QPUSSRSWQSSSthe curtains
^QRUSHSIWRROthe customer
DR`RSSSZQVVWthe daffodils
LPTOSSR]SSSSthe dairy
YYOQSSSURSSSthe damp
UNTQRRSZVUTTthe dark
KY\\GRPSFKUVTthe date
MVRSSSSbSSPSthe dates
HOYCSZYKPTUPthe day
SRSTSKXORUSSthe dealer
QSSSSWSNRSSSthe dearer
VSPTSOSKSRRRthe deck
QNQSSTRXSUTRthe delivery
IVZSSNRRMXYSthe depot
QWQSSPSWRRRSthe description
TS[RSTSGOSSTthe desk
XRPSSRSPTSSSthe detective
VSSQSRUORSSSthe difference
YUJSSSSKURRRthe dishwasher
[RJUSRSNXPMOthe ditch
dRPQSVS:UQSRthe doctor
XNC`OWONUPRPthe dog
RJVJZTRfPTUTthe dog's
ORXZSSSXSTPTthe dogs
OWOSSRRXRQQQthe doll
PVRPRVSOQRSSthe doll's
IO]BROSkOXXTthe door
PRWXSQRgSWXWthe doorbell
SSRPSSSTRRSQthe doormat
QSGQSQTiSRQPthe doorstep
VQQZSRSHNXRXthe dot
aRORSSSQTSSSthe dough
SOQQSRSKSVUUthe drain
QOTSSSSVSSSSthe drawer
TRQSRSSURQQRthe drawers
NWPSSSYMPRRSthe dress
TRRSSSRRTRRRthe dresser
CXSaTNSOLYP[the drive
ZK^RSRR]PYUXthe driver
ZSRMSSSTWQQQthe driveway
WSPUSSSYSTSSthe drizzle
WOWRSSSPTRSSthe drum
NRVSSUSVSUTUthe drums
FVSXSSSOSTSTthe dry
URRSSSSYURRRthe dryer
TPMRRRSfQSSSthe dust
RPdRSPQVRUVVthe eclipse
P]RRRPS\\QVUUthe edge
TRTRSSROSSSSthe edges
^QQSRSSRWQSQthe egg
RRUSSQSTRUVTthe eggs
XUMSSQSTSSSSthe eight
SSOFSSScRSUTthe eighth
SRSUSSSOQTSTthe electric
HW`QS]SGSTSVthe eleventh
PR_SSFSMRTQSthe email
RGa?VOTUVV\\Wthe end
VUNRSRSSTTTSthe entire
RXSSQRSVSSSSthe envelope
XRYXRTSPSTQTthe evening
CLZRVSS_QUUUthe exact
UQLOSSS[URTRthe exam
NS^QSNURRSSUthe exchange
SOPOSSZRTMOMthe express
TRSSSSSKSSSRthe eye
cQSRSRRJTSSRthe eyes
MWPRRRSVRRRRthe f
TUDSSPScSSSSthe face
NSZSSRRURUTTthe facility
RWKRScSISRRSthe factory
KP[RSTQVSQRSthe fair
TSNSSSSQTRSSthe fake
WUSSUSSOQSSSthe fall
QRVSSVS@RSSTthe family
^MTQSVSWSWVWthe fan
TRXSSQTORUTTthe farm
HSRRSRVcRUSTthe feed
XRQRSSSXSSSSthe feet
HWUOUcSOPORRthe fella
XSR[SXSIPVRUthe fellow
MVMVRSSULPPRthe fence
^TMKSSSMRVVUthe ferry
UOUOSDScRRUSthe fifth
UTSUSSSUTTSTthe film
TUOSSSSVVSSRthe filter
PNR_SRSDSWSVthe fire
TKTPMeRF[NQMthe first
XSRRRPSXRTSSthe fish
NO\\RSPSMQUTUthe fishing
YRRRSRSOSTTTthe flag
L\\SZQRSWOTRUthe flap
VQWRSSSQSSSSthe flask
PRSXSSSAQUSTthe flat
TSZSSOSQQRTQthe fleece
^UQHSMRZULPLthe floor
QTSSRSSXRSSSthe foam
M`OPSRSQNQPQthe foil
PUZSSOSSRTUSthe following
O`PUSSSORTSTthe foot
YPQPSTSaURSSthe football
JQPKS`PWQRRTthe form
TRQTSSSVSRSRthe fountain
PV_NSRSQSQQQthe four
aUCMSQOUWTTRthe fourth
R\\KSRTS[QQTRthe frame
PRVSSSSTQSSSthe frame's
PRURSQS]RVVUthe freezer
ZUYNSNSZSQTOthe friday
ROYPSRQRTSSQthe fridge
XSLZRNQWTSSRthe front
OR\\VSSSRQTVTthe frost
OUWRSRSGQTTTthe fuck
bRWWQPSNQVTVthe fucking
USYTSRSbRUUTthe funeral
bRQYSQSITTRSthe g
[OPQRQSPRSSSthe game
QObPSSSSRUSXthe gap
R[TJQTUSSPPOthe garage
XUI\\RPSTVRPRthe garden
]KGYQUSKWUQVthe gas
FNWUQOQYNZRXthe gate
LSIRSbS\\POQUthe gentleman
RR^SSSPDRUUUthe gift
MSPYS^SKQPQTthe girl
\\SLRRNSLSOPQthe glass
SQSSSRSVUSSRthe glaze
\\QQVRQSMTRSRthe glue
OSZURSSWSSURthe goat
_FRSSTSOTRQUthe gold
ARPSQQRYWVTUthe good
CTJVSRS^QQQRthe goose
Q]PTQSSVRSTRthe grandchildren
UQQRURSaQRSRthe grandkids
YROJSSScUPSQthe grass
]NVSSQSPXRRRthe gravy
MbOWSQTXPOPNthe green
USQSSSSHTRSQthe greenhouse
JXRRSSSKQSSSthe grey
QP]NROSMVWXVthe ground
RQPSR]RTRRRXthe guarantee
IR^SSSSURUSTthe guest
PQVSSXSYRTTUthe guitar
XPKSQSS`WQQTthe gutter
RSMYSZSMRRRRthe guy
Q[TUSSSUQRRSthe hair
jZLRSOR_VRROthe half
`UQLSRSdSSWSthe hall
TRSQSTSPVRSQthe hand
YPMVTQRRROPNthe handle
WSPSQSSQSSTTthe hands
USSSSPTIRSSSthe hardware
SPXSSSSUQTRUthe hat
TQSLSRSZUSSSthe hatch
iPOSSJSQUSQOthe head
GR]RSRSVSUUVthe hearing
ITVWSQS]TUSUthe heat
_OPSSRSGRSSRthe heated
RR\\PSSSNRRTTthe heater
<PSLRWSsRRSTthe hedge
QUQOSZSRRTURthe heel
UUORSTSITSRSthe hem
WQWKSSRVSSTSthe hendersons
OSQRZSSKUSSSthe hens
ETTOSQToRVWUthe high
SSVWSNSYQTTSthe hill
^TPRSWRQRQSQthe hinge
QSOTSSSXRSSSthe hinges
O]\\OSPSQRVVWthe hole
TSJMSVSaRQTQthe holiday
PS[SYSSJSQRQthe honey
L[PSRQScPVSUthe hood
KRWRSSSfRUVVthe hook
SRVTRRRRQWTVthe horse
SSSLSTS[STURthe hose
OSURR\\SKSRTTthe hospital
VSQRSRSKSSSSthe hot
QRO[STSOPONVthe hour
LX]XRXSMTTTSthe house
XOOSSSSNUSSSthe hut
RSTOSSS`SSSSthe hydrangea
KRQ\\SSSLRVSVthe hydrant
UUSZSUSFRRRSthe ice
NRQRSRSaSRSQthe in
[SRSSQSMSSSSthe index
LSTSRSTTORRRthe ink
RVSTRRS^XSTSthe inside
UML\\SQSPWTRTthe instructions
ORVSSSRZSUUTthe internet
O_RGSRREQQSTthe invoice
LRaSSTT@RTTTthe islands
IWRSVSSNPRQRthe jam
YPSRSSSQURRRthe jar
]PIRRQRMXOOPthe job
_ORQRPRTYQRQthe judge
PSJVSSSiSVQUthe kerb
>ZUVSWSLRSQUthe kettle
SSKMSWSRQQQRthe key
UMLSSSSVRSTSthe keys
RRWXSSRJTRQSthe kid
TR[UXTS2STRQthe kids
RTRSSOSbSTTSthe king
L][SSTSQQTTRthe kit
VMNWSKRjUVSUthe kitchen
XRSPSQSLUQRQthe knee
XRMRScSOSRRRthe knees
CNRTSSSeTSSSthe knife
Q[K^QRQ_UTSQthe label
QO[fSIRSTYQWthe lad
ISfXSSRIUTSTthe ladder
XSPRSNSORRRRthe ladies
URLORPShXSSPthe lads
RN\\SRLRIQVRUthe lady
TNOLSPSbVTUTthe lake
ZUSPSVSFUROSthe lamp
QSQVSSSWSSSUthe landing
QSTTSQSVRXUVthe lane
OSaSSQSNSTTSthe lanterns
HRSZSTSSSURUthe laptop
NURRSRSRRSSSthe large
QRMYSVSORSSSthe lass
QQHVTVVXMWTTthe last
RTISSVR^TQRSthe late
NPUUSSSVTTTTthe lawn
QRQRSWSVTRSRthe leaflet
PNbHSSSPQSXVthe leaves
^PKLSMSBYMOMthe left
SRYSRSSURSSSthe leg
MURSSTSQSRSQthe legs
URSSTSSERTTUthe length
E^QSSUSOURRSthe lens
VNSUSORNTWSSthe letter
MM_YSSSSOXYWthe letterbox
aRLRSPSSURRQthe letters
ROTRUQS[ZRPPthe lid
LSPOSQSlPTTVthe lift
GTRQSUS\\UPQPthe light
VQSVSRSHTUSUthe lights
L\\@IRXPZSMSOthe line
TWOSRSSLRRRSthe lining
[QRQSQS]URSQthe link
WPUQSUSVSTUSthe lino
VOSSSSSJVSSSthe lip
QS[NRPSBSTUSthe list
MeUQSUU@OOQMthe listing
>[`LQSQNLX\\Xthe little
_ULSSSSLVPQPthe loading
DTOgSRSRQTRUthe lobby
GSQSSRWPSTTRthe local
TSJTSRSORRORthe locker
FjMRSPSQNPPOthe logo
UIYNSOSMVQROthe long
NTQRSRS_SSSRthe look
RRSTSTSUSSTUthe lord
ISWWSSSXSSSRthe lorry
WNGXR]RNPROUthe lot
^QPVSRPTURSQthe low
TQZRSRSTUSSSthe m0
]TWNSGUXTTTSthe machine
W]LSSSSQVQRQthe magnet
WQRVSSSVRORPthe magnifier
QMRZRYRNROSSthe mail
CSaKSSSMPUZUthe mailbox
ZRSQPSSGUOSQthe mailman
N_LRSRVYRQQPthe main
WN\\NTSTTSRWUthe man
RSLSSVSNSRSSthe manager
O^QRRSSSUPRQthe manual
RSSSSXSNSSSWthe manufacturer
IOTVSQS^RVXXthe map
XPQOSOWFTPROthe market
OR_QSOSUQU[Sthe mat
WSYRSVRPRSSTthe match
SSUSSTSOSTTTthe matter
Q\\KRSSSLQQRQthe mattress
QSTRRSS_RSTTthe meantime
UTSTSRSQTSSSthe menu
eS\\JSPS]WRTPthe message
LST^PRR[QWQVthe meter
QQQSS[SKRRQRthe microwave
RPWTRRTORRSQthe middle
JPScRUSNS[SZthe milk
TRSRSVSSTSSSthe millimetre
TRQ\\SfSESUPUthe minute
IVSTORSZOSSSthe mirror
ZUOWSSSPRUSTthe missing
WRWRSNSNSTTSthe mistake
TSRRRSSWSSSRthe model
QORSSUSWTSSSthe moment
[RXPSBSVRTUOthe monday
^M[RSTJXVQRUthe money
SQ_OSRSQSSTSthe monsoon
LRYVSQSPRVVUthe month
WSIOUPTVSPSOthe moon
RONTS\\R\\USOVthe morning
RQTRSPS]SUUUthe mother
RPORV_SSSRRTthe motor
TKNSSXSkTPQQthe mouse
JMVVSSS[UTSTthe mud
W[SRSSSUURSSthe mug
JNKSSUSeRSSTthe mule
_PUSSNTPYRROthe music
aO[NULSQUQTSthe name
VSQRSSSSURSRthe narrator
TSRRSRSSURRRthe narrator's
SSXTQZSSQOQQthe neck
aROSSSSIUSRSthe needle
XR[MSSSLXPSRthe neighbor's
PTQOS_SXUQTQthe neighbour
QQL^SNSUUSNRthe neighbour's
IRSOSSS_NTZTthe neighbours
QNaTSHSXQXXYthe new
WRTSSSSLSSSSthe news
^HIGV^UAQU[Ythe next
RPSNRSSNVUWTthe night
GP^RSSSSQTSUthe nineteenth
HTUMSWSSSRTUthe ninth
WRUSPSSSRSSTthe north
aRSPSNSYRSSSthe nose
GNQfSbSMRTRWthe note
RVM]SSSFSOQPthe notes
YRWRSRSKRRRRthe novel
PXYMTVSVTSURthe number
LNRTSXS[PQRRthe numbers
^RMRSPSNWRRRthe nurse
VSTSSSSMSSSRthe office
KMOWRRS]OTQTthe oil
OK`SUXRMQVUYthe old
^UJfRLTRZPMRthe one
ZYOSSRW[QRRQthe ones
UOOPSOUTYQPOthe only
RPQVSTSNRRQSthe open
ORPRSRS[STSSthe operation
P]OORWQQRRSRthe order
SUPSPVYVVQOOthe other
MNSJQSRcTQQRthe others
JNSP[SS^NSSSthe outside
IOQXSSShSTSVthe oven
PPNST_SLSORRthe owner
NTXRO]PMUQSQthe packet
HRSRZRS]TSSRthe packing
TRURSRSaTRSRthe pad
NRcQSRSPRRRSthe paddling
4WjUQ[XJM\\Z^the page
WHTQSSTfVSRSthe paint
Q]KRSRSURRQRthe pair
UTYRSRSJURTSthe pan
\\cMOLQSQVOPOthe paper
YRRRRMSRWRRRthe parcel
MPRRSSRaTSSSthe parents
MPTSSVSVQVUVthe part
UOg[SUSLQWRYthe party
NP<fSQR^PUNTthe path
XWQSSQSSRSSRthe pattern
SSK^SRSLSUPUthe pavement
UPNRSZSWRQQQthe pedal
GR\\SSSS]QUUVthe pegs
TRPRSRTQUQRRthe pen
OVRSSSUTTSSSthe pencil
NSTVSURSTSPTthe people
SOSTVSSURRRRthe perfume
FQGOTbTUPORWthe phone
FVMeRVSZMYQWthe photo
PPQ[SQSVRZSYthe photograph
UWORSTSKSRRQthe piano
PUXQRKRRUORNthe picture
_PRKSZRFTQSRthe pictures
QUSRRSSVTSSSthe pieces
VPOQSSYVUSUQthe pier
]QORRSSPXQPPthe pillow
5RYQSTSdSWWTthe place
QRSSWSSLRSSRthe plan
\\WNQQZSOQSTTthe plastic
PN[SSOS\\TTTTthe plate
^NTRSSSOVVUUthe plates
McPSSRRDOSSRthe plug
J[RRQQSITNONthe pocket
RLMQWVSbQRRTthe point
QIL\\[SQ^USRTthe pond
MSQTSSS_RTRUthe pool
HUPUSORQQVWWthe porch
HNMXSeRRQPRVthe post
ROOSSYR`PSSTthe postage
QSQSSSSTTSSSthe postal
SYOSRRSLWMONthe postman
?YOXSYS[PWRVthe pot
S\\ARR]S[RRRSthe power
NRA\\SSSKOUSUthe pram
URRZRSSNTRRRthe pressure
dXOSSSNA]RSPthe price
JPXQSSSYPUUUthe priest
eQGSSQSEURQRthe printer
RSSTSRS[SSSSthe problem
XPTSSSSRTQQQthe projector's
QRWRSRSQSUUUthe promise
JSOWSYSPQSQUthe proof
PRNWSRSVQUSVthe propane
JPV\\SOSWRZZXthe pub
H\\LXS^SKPRQRthe pump
ORQO`QSRUQRPthe racing
LVO[URRYTTSSthe radio
MSO[SQSWRWSVthe rail
TPUXROSQTVRUthe rain
URaTSRRNUTTSthe ramp
^NRQSRSURRSRthe range
NVTOSSSWPQSRthe real
RQRSS\\SMSSSVthe reason
PQPPS[SDQQRUthe receipt
PSFRSSS\\RTTTthe recital
GUWR[RSFQSSSthe record
MSWORRSYRVRVthe recycling
ZQHVSVSFXQROthe red
[SSSSHSTTSSRthe refund
XOMQRQSTSPNOthe remote
NSXSSRSXSSSUthe replacement
NRTJSRSXQTUTthe resident
M_LZRWQ\\RTRTthe rest
PRISSXRVOSSTthe return
gQORSHSZWSSRthe review
PRRQRRS[RRRQthe ribbon
U_NDOPRTSRRMthe right
QVSSSSSVRSSSthe rim
ZRWdSPSIROPOthe ring
P^MSSSSOURRRthe river
_UQVSWRFRRMUthe road
]WQRSQQMRSSRthe roll
MVSmSRSLQVPWthe roof
YRTWRUSRTTRSthe room
^QRSRRSSTVVUthe rose
SSPPSSS^USSSthe royal
]TKRRSPUURSRthe rubber
GONORSU{SQSPthe rug
NTLSS`S\\TLMRthe rules
SQYUSSSOSTQTthe safe
ZNM[RZVJRVUVthe same
HRYSRVS^SUSUthe saturday
YSRRSQSLSSSSthe scale
RSPRSSSRSTTTthe scan
RSYQSSSRQTUTthe scenic
JSTYRQSLUUTUthe school
YQRSSUS[TRSRthe scooter
P[PSSRSTPSSRthe score
SPVWXQRMQZVYthe screen
P`SRSSSWQSSSthe screws
HQXKSRRRQWWUthe sea
FWTSSSSYTQRQthe seal
XOSRSSSSRSSSthe seam
kKQRQRSWUSSSthe seams
NM^QSUREPVVWthe season
JVSRUPSLPUTSthe seat
]PWMPRPOWOSNthe second
XQSSRSSQSSSSthe secret
RRSRSQQURRRSthe seller
VSSSSUSQRSSQthe seller's
OXRRSSSRQSSSthe serial
VR\\SSMSHVSSRthe service
ORKcSRSKSTSTthe servo
?kORSRSUMRRPthe set
LPYSSOScSUUSthe seventh
RNSSSRSSRSSSthe shade
S]PTWRSRTURTthe shape
LRNRRQSgQVUUthe shed
OUTURPSYSXSYthe sheep
RVNSSSSaRMSMthe sheet
bQRSSSSPSRRPthe sheets
XVXRRQRJXPQQthe shelf
NTQQRVU]SSTRthe shipping
RU[QSSSTSTTTthe shirts
KM]^SSSSQUUWthe shoes
VPROR[SORLTMthe shop
HYYRWWRPOQPSthe shop's
ZRERSSSMUONOthe show
QMSRSRSgSTTSthe shower
HTIRRSRRQPRSthe side
OVRUSSSeROSOthe sidewalk
MSFSSRVVQQNRthe sign
TRMNS_SMUSRRthe signature
[RSPTRSPZQROthe sill
QSQYSSSLTSSSthe sink
8WS_UXSMQQQQthe six
OOWNSYSRSVXUthe sixth
KPQVXYSLOURZthe size
SSXPSRSPSRSRthe skeleton
ORSSSSSOVRSRthe sky
SSPSSSSMSQRRthe sleep
JWWRRSSPQUTUthe sleeping
NSRSVSQQQSSSthe sleeve
QPLYRZSKQTTSthe slip
YRUVSUSUTPQPthe slippers
FLPpRRSTN\\R_the slot
JPaRSRSJTVXWthe slow
KRSRSXSaSTSVthe small
`RSSSXS@VPPPthe smell
]RQRSSSURSSSthe snooker
GN^[SWS9LXUYthe snow
VTPRSSSVSSRTthe sofa
]RPRSSSLUSSSthe softest
Q`NPSRRVSRSRthe sole
PN[SSPScQWWVthe song
QT[RSUSLOSSUthe sorting
XRRQTSSMVQRQthe sound
RSTSSTRPSRQRthe soup
RRVSRRSVTSSSthe sourdough
JSVRUWSQQTSSthe spare
PSURSRSOSTTSthe speed
KRRSSSScQRRSthe spoons
OQ`RSURMQWWWthe spring
BQRjSSSSOVRXthe sprinkler
RTSPSXRPSRTSthe stairs
R[MVRTU\\SQPRthe stamp
UQQRSRSXURSSthe stand
GXXSSPSMQTTTthe stars
S\\\\OSTS?RUWTthe start
ZQUWTNSKSSTRthe state
OS^RRSSWUSTTthe station
QSSSSSSTRSSTthe status
BQZXRXSNQSSWthe step
_WSSSVSHPPSPthe steps
M\\PSRPQRQUSVthe sticker
QRRRSSS\\USSSthe stock
WSRVSRSPRSSSthe stool
OOKUSWT^RQSTthe store
TRSVSRSUSVSUthe storm
PNLSSSSTTRRRthe story
^RYPSUSJUPQQthe stove
YORVPSSWWTRSthe strap
^SUQRSSTSQQQthe straps
LRK_SSRZRURUthe street
TXJQSRSSRQTQthe strike
ZL\\RYQSMTTTTthe string
\\OQRSPT[VRRRthe strings
RSPRSRSbSSTRthe stroke
VUUSSTSLQQPRthe suitcase
TVOQRRSMUTRTthe sun
ZRYITSRCURSSthe sunday
\\RQSSNXQWQQPthe supermarket
IRgOSPSTSTVTthe swallows
SOWRSUSXPTTSthe switch
YI`\\SYRBRVXVthe table
[XURSSRSPPQQthe tablet
U_ORSOQYQPPQthe tag
QVQWSSSPQRSRthe tailgate
HXXQSXSTPQPRthe tap
IMNT]YSURSSUthe tape
T[RPSSSISQSOthe tea
QRbOSZSKNVWYthe team
MZTSSRS]QQQPthe teapot
TWUQSSSGPSSSthe teeth
RRSQSTSYRRSSthe telescope
`RSLSQSSVRRRthe telly
SPVSSRSKSSRSthe tent
WJaTSNSPRSSSthe tenth
NOYSSVR]STSSthe term
TWQSSSS>SRRRthe test
ZSKMUQSVTNSOthe text
PKS_Z]VPNTTUthe thing
[JNRRXRWYTSTthe third
KQNSSaSWSSTTthe thirty
RRRSSSSSTSSTthe thread
VNWRSRSMRVWVthe three
PPUOSUSgSPRSthe thumb
YPSSS[SIRRPSthe thursday
_QQKRWTKTRSRthe till
ST[FRN\\MQSVSthe time
RTLQSQWHORRSthe tin
PPSTRTSWUTTTthe tire
RRSRUPSWRSSRthe tissue
ONORQWSaUSSSthe title
SSJYSSSDSTPSthe toast
[PNSSQSKPRRQthe toaster
TYWMSRSOSQSPthe toe
]PHPSSS]UTTSthe toilet
VRaRSPSFRVUUthe tomatoes
PITRSWSVSSSYthe tone
Y\\SQSVP@WTTXthe top
cNQQRQSAXRRRthe toy
US[SSPRPSSRSthe tracking
NS\\SQSSQRWWVthe trail
TRZPSRSVSUUTthe train
YRTWSQSUQVSUthe trampoline
NRRRSSSXRSSSthe travel
UXOSRPQRSRSQthe tray
EK]GQeSGQUXYthe tree
RPiSSPSSPVTTthe trip
OQSQXSQTQRSSthe trouble
ORJSRX[XORQRthe truck
O^PSSQTXRRTRthe tub
PXQTTSSRPTUSthe tube
FTLSSXR_PUTXthe tuesday
OUSSSTSUSSSTthe tune
NRZSSSSHPVVWthe turkey
VQMSSSSSSSRRthe turntable
VTRNPPSWQTVTthe twelfth
PcOTSVRKQSSQthe twelve
NQcNSSSWSQQRthe twentieth
XHfSSYQBTSSSthe twenty
OT\\SSNSQRVVVthe twin
ER[YSRSUSYUWthe twins
OYLQSUSYRORMthe two
QSRYSSSLSSSSthe upstairs
TUMXSSSNSQSRthe ute
GRVUSOShNTRSthe van
ZRPPVRSUSKRLthe vase
ZP[MSOUIPSVQthe very
QPXRSSSNWQSPthe vet
IOVPSRShVUVVthe vicar
^QRZSTSFSRSRthe video
SRPWSSSNSSSSthe village
`MQRTPS[USSSthe voice
SR[RSTSJSVWVthe wait
ZRPPSSS[WQRRthe waiter
KRRXSSSURTSTthe walker
YSLTSPS_USRSthe wall
SSVRSTS[TSSRthe ward
SUUPSWSYSQURthe warehouse
RRIRSZSMQQRUthe warranty
RSRSSSSXTRSRthe washing
WXQPSRSLSPPOthe watch
ON_XSTSIUVTVthe water
NMTQV`V[QQUTthe way
FSFNScSnTPQQthe weather
MS[SSSSWPUWVthe website
VL\\YSRSFRQRSthe wedding
OSQRSTRSQWVUthe wednesday
TV_HRVSXUQUPthe wee
eXSQSPVERVUUthe week
TQHRS]SRSSUSthe weekend
XVNQSTSVSQROthe weight
KORWSWSORRSTthe wet
WTJQSOSSTRSRthe wheel
MPQbRSSSN\\Q[the wheelie
MPWPSSSVQRSRthe wheels
QGTRTXP[[UTWthe whole
VSZLURRQTQUQthe wife
VRTRSRSWSSSSthe wife's
VQORSQSLSRRRthe wifi
VQ[JSRSYTTWTthe wind
YQNWT^RLSWUYthe window
SUQPSVTZSRSQthe woman
NUPTRRSNQSSTthe wood
MSSRSSSXRTTTthe wooden
OS]QRRRTPXWYthe wool
VQONQUSfRVSTthe word
PVTRSRSSSSTTthe words
XSPSSSSPURRRthe worktop
LO[QSSS]RWYWthe world
QONPTZOUUROUthe wrong
`RVQSXSFSRSPthe yard
XPUSSSSSPSSRthe yarn
SYMTSNS[TSTSthe year
QRZSSSSLTQRQthe yoga
MPQOScUVQORVthe young
YRMRQRSWVPQQthe zip
TSSSSRSQSSSRthe zipper
SSSSSSSQSSSStheat*
SSSSSSSQSSSStheatre
MMRLP_NRMMOWtheir
OXTSSTS_SRRStheir answer
SXFRRZSTSSRStheir hands
_OPRTOWTPRSNtheir own
KPWNSnNMRRVVtheir*
KPWNSnNMRRVVtheirs
NQ]PS[NJRSTTtheirs >
\\NPSVLL\\XSTOthem
\\STSUKQXSQUOthem >
OZQNSWQKQUTWthem a
PTPQSQS_NRRSthem about
TSOSSSSbSTSRthem again
ZRQMXRSXTSSSthem all
X[XTSNROOVTTthem and
_OLRSSSOVRSRthem are
USVUSLSTSSSVthem at
QSUSSWQNQSSVthem back
QRRSRRSUQSSSthem before
VRUSSNSTTTTTthem by
^RQPS:QdUPPQthem for
JMRYSSRdQWVVthem had
IRZQPWS^RQRSthem i
QRRRYOZUPVURthem in
SQSPSXSOTPQRthem it
USQURPSPUSRRthem like
RTYOSUSBSSTTthem my
ZVUSSPSRUTUPthem off
PPNQSVS[TQRPthem on
TVSPSOSRSSSRthem out
VZQSSSSQRSSQthem so
XUPRSVSRTRRQthem that
TSUQSWSISRSSthem the
JYQRS\\SSQRSTthem they
SQ`XRTSJTUSSthem to
QP]SSPTISSSSthem two
H[USRNSVSSTRthem up
RPOSSUSRSRRSthem which
MSNQRTSYUQQSthem with
P_\\QSKSSRSTRthem'*
P_\\QSKSSRSTRthem's
NRSSSSSWSSSStheme
`MXNRPSTUSTSthems*
`MXNRPSTUSTSthemselves
VNWQRRSUWTTTthemselves >
GR^[I[GPO\\Y`then
GZXMSNSbOSURthen >
RcNPOYQIPRQQthen a
USUOSQSJSTVTthen again
YPNQSPSdUTUSthen another
STSUSTSNSTSUthen asked
GZdQSSRXPRSTthen at
MSXQSIS]QUVSthen by
RRWKSSS`RUVTthen dumped
PNH\\SSRUUVSTthen he
VXPVQOUOXQNOthen i
GLURSYS_SSUSthen in
RYNUTZROTQUPthen it
NbNTSSSEQPOTthen it's
NSMaSRSVSTRUthen left
IRVQS_RTQRTVthen my
QWVRSSSSQQRSthen no
SSQMSPWTVRSRthen on
PPQRRVSRUSSTthen one
OSWRSSSUSTTTthen sat
XSPSSKSOUTSRthen she
PSEQSSSNSSSSthen that
NS[JRXU_QSVTthen the
SHFOQQT`VUTVthen they
RLJSSVS\\SSSTthen they'd
SSTRSQSRRSTSthen thursday
TSKSSJSfQPQQthen told
QPjPSISOQVXXthen two
TSKRSES_UPSMthen we
QQLRSRSUTQQSthen went
SSYRSQSRURSQthen you
ZRVSSQSYWSTRtheor*
ZRVSSQSYWSTRtheory
fRLRSPV;UQRQthera*
dSLRSRS<VQRQtherapist
USSSSQVSRSSStherapist's
JYRON^STIOPSthere
I\\WSPP\\^QRTUthere >
VSNRSXS]TQQTthere a
GYQSSPQJSSSRthere all
NOVSSPSPUTUQthere and
JWOGOSPrSWVWthere are
QSYVSSSOSRQSthere by
eGSPSNWYTSSSthere for
NL`SS\\SORSSSthere has
OVRSSRS@RRSNthere i
PXaXSQS<RTTTthere in
[N\\^OGQYWUTRthere is
RQ]bSQTBRTRRthere it
LSSUVVRQURSUthere like
VSSSSSSGRSSSthere on
OSOQS[SSOQRXthere reads
VREYSQS\\VPORthere since
Q[RSRTRNQSSTthere so
NSQRUPSeSSSSthere to
XY^OWLQLOSSPthere was
MQPSXYSUSSSSthere wasn't
YWMOSOSQSSSSthere were
OOO[SVSGSTTUthere when
STWQTNS`STTTthere with
LRZRSVSMPSRUthere would
V\\ORSRSMRRSQthere'd
NU[IPURaQTVUthere's
YRQ\\MOZQORPPthere's a
POaWSQSHRVUUthere's been
bJSFSQPaXTSUthere's no
LRQQSaSSSSSTthere's nobody
LPURSSSRSSTSthere's not
TXI_SPSHTSRSthere's nothing
YDJSSUScSTSTthere's one
RNWSSRSCSSSSthere's still
GWPUS]QVRSSSthere's~@hedge
[LIPSUPRZURTthere's~@negation
VZFPSSR[QUSTthere's~@number
LRQQSaSSSSSTthere's~@staff
SSSSSSSRSRSSthere've
G_KZPURSPTVRthere*
STRSSUSPSSSRtherefore
JRHfSRSOTTSTtheres
OSOQS[SSOQRXthere~@book
LSZUVVQMURSUthere~@comparison
NVSSS_SJSSSSthere~@hedge
D]LMSQQ_PRPTthere~@intensifier
OVRSSRSJRRSNthere~@me
kNKQW\\SISQRPthere~@negation
\\TUPSXSISSTRthere~@number
RJ[TSRRYWRSRtherm*
TSSSSSSQVQRPthermal
WSSUSQSJTSSRthermals
\\SSSSRSMSSSSthermocouple
YPWQSUS?TRSSthermometer
LRSUSSSbSTSTthermos
GORRSSSsSSSSthermostat
QSXSSSSPRTTTthermostat's
_RSSSLSRUSSRthesa*
_RSSSLSRUSSRthesaurus
jNFG[RUNYDLJthese
FR_RRPS[SNOLthese >
YKRURPSIWSSQthese are
Q]RRRRSOUQROthese boots
LVPSSWSMRRRQthese days
DSRRRdSZRSSTthese folks
KRSSSUR]ORQQthese for
FSOSSYQgORRYthese people
YS^RQPUMSVVSthese things
]VJSROUVYRRPthese~@clothes
Q]RRRRSOUQROthese~@shop_elsewhere
LVTSSWSKRQQPthese~@time_span
QSGSSSSeSUUTthesi*
QSGSSSSeSUUTthesis
RSTRSSSVSSSSthess*
RSTRSSSVSSSSthessaloniki
YNRNVRS\\TTUQthey
ZPRQSNSTTRSUthey all
RSVSSUSQSSSTthey answer
XSLSSYQ]SPQPthey answered
EfVQRLQ[SSROthey are
LSFSS\\ZESUTSthey ask
RJRKSVSXURRTthey asked
USSSSSS[SUSRthey blocked
TSVSSFS\\VUUQthey call
QP`STGSQSWWRthey called
TN`YSNSDTXTYthey came
RSQZSSSJSTRTthey can't
SSSRSSQSSSSUthey cancelled
RSRSSPQ]SSSUthey charged
PMSRS\\SNSSSVthey closed
SSUMSOSNSSSSthey could
HTa]RJZOMWVSthey did
RRUQSNSISWWQthey didn't
SSRURNSYSTSUthey do
NOvNSKRLUUVTthey don't
RPQRWWSQRPRPthey even
OSnKSNRORVYSthey found
UOWZRNPNNZZWthey gave
JSSQSSYLQQRUthey go
SSHUSLU`STUPthey got
ZVSPUQUISWWUthey had
USVPSVSRSPQQthey hadn't
ORUYRWPRTQRTthey have
PLS^S^SPRPORthey just
QVSRSOSQSPPQthey keep
IRWhZGPORUTSthey knew
LRT]SQSPQVRUthey left
TURSSPSDSSRQthey let
MSaRSFSeSVXTthey lost
OSENSWS_SNPOthey made
`QW\\SNSMTSSQthey make
MSMSTMS`STUTthey must
YRRVSCSXRTTSthey never
RSRSSUSLSSSUthey noticed
PUSSSWNSSRRVthey offered
QSMUSTPURSSTthey only
PYSRSSRQQRRTthey owned
PU\\QTQSNSTTRthey posted
YSRSSTS>SRROthey promised
MS[[WQSJPXTVthey put
TRQSSWSDSPRRthey rang
RPQOSYSNSRSSthey replied
FUSQO_OONSSWthey said
JJLVQZNPKUVWthey say
SPPSSUUYSRRTthey send
RSOSRWRVRPPPthey sent
ZMQ[SKSUSRQQthey still
TQYRSVSUQTTRthey stopped
SRSSSVSRSSSUthey swapped
QSSRSAS]SSTTthey switched
PSRSSPSNSTSTthey swore
SSXSSTSJSRSSthey thanked
SSQSSNTdUSSSthey think
STWTSFSNRRRRthey told
HSZQS\\QWRVVXthey took
JPSURXLVPTRVthey want
PUOLSZ^RQMPMthey wanted
ORKSS^UPQRRTthey went
\\XWYUJQLPXTTthey were
QSUQSUQSSSSSthey will
QQESS`STQONVthey won't
NSSSSKShSSSSthey would
]TQTSQS\\STRUthey wrote
RTZL[NR_TXYVthey'*
TNPS_UQNJNNQthey'd
QSKSSUSRSSSUthey'd never
JRNSTUSVRSSSthey'd put
U[[QRXRWSSRTthey'd said
SZZUSHSQSTSRthey'd sent
LP_SSXQPRUU[they'll
OR[SSPSRTUUTthey'll be
]VRQIGVa]TSSthey're
MSUSSTRZSSTUthey're good
OYROZSTXSY\\Pthey've
USYSRSSLTRTSthey've a
VRTRTRSNTWUUthey've been
VSUSSRSQSVUUthey've gone
OPLSS`SSRPOTthey've got
OSRQXMWPRQSPthey've had
RRPSWRY_SRSRthey've put
TYPSSOSNSRRQthey've sent
PVPUS_SUSQSSthey've told
SSTSSUSSSQQStheyd
PDV^bKUWT[X\\the~@animal
POMMSaSJOMQWthe~@answering
XJWFRZRMXQRSthe~@appliance
SXQMSZS?SOPRthe~@arrival
K[\\SPTSTSWWVthe~@art_craft
UQKSUPSYROPNthe~@audio
EQT^PQPQRZVWthe~@baby
STRRSQS\\RQPRthe~@bag
WTL^PNRPUQMPthe~@beauty_hair
W]JPRSSVZMOMthe~@bedding
ZTJMQ\\QTXLNSthe~@body_part
ZNTHLL^SUQPMthe~@book
NQRRSVSYTSSSthe~@bribe
SJTSV]QFSWXSthe~@building
TXOVRPURQQQOthe~@camera
VJ_HRNSKWNRMthe~@camping_fishing
ISGVR\\R[RQOQthe~@carrier
ZOTPRNRYPVVUthe~@cleaning
Q]ZPMSUNNLKJthe~@clothes
WPISPUSGUKPRthe~@colour
L]EVRZYXPSUUthe~@comparison
ONMTQ]Q]PTTXthe~@computer
KW]OSQSKTSTTthe~@conduct
ZJMTT`TOTSWVthe~@courier_act
IOXdQ\\THRPMQthe~@courier_staff
PRNSSSRiRTSTthe~@courtesy
OUPTSTRPPTTSthe~@damage
[LQOQURVYUQVthe~@day_time
PLVVKUNPRTWTthe~@delivery_place
TQPORVTMTRSSthe~@dispatch
KO]WSTRNSTSTthe~@drink
KWLUXPP\\MUSWthe~@electronics
DTRSTYSUSTUVthe~@fail_verb
SSNSSSSQSRSSthe~@fake
XNIUYMOSVWWTthe~@family
LSSSRWS\\LYVXthe~@feast
VIRM[RPLQVWTthe~@food_spices
VSZSSRRLRRTPthe~@fraud
[TNPOLRQRRQQthe~@furniture
PRV]STSQRVTVthe~@garden
YTW\\RLROVRQSthe~@health
OPNPTSTFUPNNthe~@hedge
UNX[RPR@WQQRthe~@instruction
SZMLTYUVTKMMthe~@instrument
VTQUSM]BPRSPthe~@intensifier
UQTTSQSNSQPVthe~@jewellery
JVSQRHSXRRMPthe~@kitchenware
NR[NSORUSWXXthe~@lateness
LRYTTWSLQWTWthe~@lighting
O`RYNSRDMTMQthe~@listing
R_OOSPSYRRSOthe~@looks
UJRLTNO[SQRRthe~@material
KUJRRSSZSRRSthe~@missing
V`SDR`JGWMPUthe~@money
K`NRSLRmPUVTthe~@month
OPZPRITXTTSSthe~@music_media
RSPLRTRXWQSSthe~@neighbour
FH[TOYS^PXX_the~@newness
PO_JP_FJLV\\Wthe~@number
cTDPOPRSWOPOthe~@office
LSaRRRV>QTUSthe~@order
M_@[YWRNOSNRthe~@packing_material
WSQVSSSHSRQRthe~@packing_verb
LVRSURSQQSSSthe~@packing_verdict
T[FVL^RKROMSthe~@parcel
QYMRVPPLPURVthe~@part
TQWSRRSDTPQPthe~@party
PTNUZ\\QUYSRSthe~@pet_goods
O`QKRPQVMPPPthe~@phone
[XXUSGR:RUUUthe~@place_name
KPSROYR[SXXZthe~@plants
SORQSVWSTRSSthe~@price_word
NNPQWES\\TSSSthe~@quality_blame
MHYMSTY\\XMPPthe~@quick
[SSSSHSSTSSRthe~@refund
JXO\\PYS_QOOSthe~@return
YLYSQXQHUUUXthe~@room
ONN`NQTLRVQSthe~@route
IPCPRmTOOFNNthe~@seller
aGSIRUSNZQRQthe~@senses
dRTMSYQNVNQMthe~@shoes
SSPLUXVQOQOSthe~@shop_elsewhere
BRRVQ^Q]QPPSthe~@size
cCWRRVSMZLMRthe~@sport
LCQQQYQ^QPNWthe~@staff
ZWZQSASVPSSPthe~@stars
MOb\\QWRTNZWZthe~@swearing
MPQUQ`\\RLWTZthe~@time_span
P\\YWOSSPQTTSthe~@tools_fixings
SYQQOJPMWQOQthe~@toys_games
NRYVRLRQMUVWthe~@tracking
Q[MRSTSQXMJNthe~@use_verb
UONO^UORUOPOthe~@used_item
UKYYPQYMMPOQthe~@vehicle
YQUVMRQETONQthe~@vehicle_part
IOYRUTRBYUUUthe~@verdict
ZTMVSPSWVTSQthe~@waiting
JPVUQaRLMVVXthe~@weather
NN]>R^QNMWZVthe~@weekday
BW\\[TeUNKWV]the~@work_verb
VPOOQXUSWQLQthe~@wrong_item
\\RRRRPTPNRRRthick
UPTSRSSXQRSRthick and
USSSSTSQTSSSthick*
USSSSTSQTSSSthicker
USSSSTSQTSSSthicker than
RSSRS\\SESSSSthief
PUILS^RXRMQUthiev*
PUILS^RYRMQUthieves
SSSSSTSRSSSSthieving
SSSRSSS]TSSRthigh
YSPSSSSRUQRQthigh*
YSPSSSSRUQRQthighs
SSMSSSSSSSSSthika
YLQRVPUSXQROthimb*
[LQRUPUPXQRPthimble
PSSSTSSVSSSSthimbles
YXPJSRRWURSQthin
UPSQSSSUPSSRthin >
SSTQTQUUSQVPthing
LX\\LSPIYNSVWthing >
IS[SRSSQTSSRthing a
PSVSVSSCRSSSthing and
PUTTSSSVQSSSthing has
YSMPSQSZTQQRthing i
MOT[SPWVSPRQthing in
JWSSSRVLRSSSthing is
bUKRSURIVPRQthing it
N[PWRSSGRWUVthing itself
PZPSSLSWUTSRthing on
KVMXSTQNQWUUthing that
SSSZSRSNQTRSthing the
PRXTRTSJWSSUthing to
RNRRSS^LSRSSthing was
QSQTSSSSSTQSthing's
SQSTPMVVSTRRthing*
UQUSPMVVSTTRthings
KPNXSPRaSTRRthings >
RQNRSRRaSUTUthings for
\\RRYSRWIWTSSthings in
SR_RSUS^STTTthing~@arrival
RROPSQRYUQQQthing~@me
bQ[NSNSMOQSQthing~@negation
dQNQSORVQSRSthing~@work_verb
\\OMOZG[DVNRNthink
UPVSRSUHVVVUthink >
X[SPPUSQTSSUthink a
OQNRRTSbUSSSthink about
GNRYUSYHQTRTthink and
SSNRSQTPWQRQthink i
ZOWQ[RV5USTPthink it
cSTQSSS>SSSQthink it's
NRRRTVSeQQRQthink of
[OKLQYQP[RTSthink*
^SKKSPSXXRRQthinking
POSTQ\\QJVTUUthinks
cQKQRQRLWRSQthinks about
KNYQSRSaTTTSthinks i
ZSSSSRSKSSSSthinks i'm
ZRRSSRS[STTTthinks it
NVVSSPS`QTUUthinks it's
UM[TSPSNTTTRthinks~@me
XMSOSSSUXQRQthinn*
XMSOSSSUXQRQthinner
VSSOSSSRVQRQthinner than
\\JLSPXWQVVTVthird
fLZQSTPRVNPNthird >
JQPiSRSFSWRUthird floor
YSURSISLRUUSthird i
TSRRSQWTRSSSthird of
WSORSgS8SQRRthird one
OSD^SKS`QTOUthird time
OSWSSPSIQTUVthird week
TSSYPSSOPSSSthird*
TSSYPSSOPSSSthirds
FRZQR[aLQKPOthirt*
G\\KNR^TUQNROthirteen
ROeRSQSKSRRQthirteenth
NQgSSSRISUVUthirtieth
XP;WSRa[SOORthirty
OPOPSROhRTTWthirty >
GQ;RSiSHSRTTthirty days
VUSSSYOHRSRTthirty eight
NSSRSI[ZSTSSthirty four
ZHRXSO`HSVVTthirty one
PQTSSRR]TRRTthirty six
MPZQTOPoRSRUthirty years
fINPLOTQ_JLHthis
PVVNQaQYEPRUthis >
AR^SSSS^PTTSthis and
YSPYSRS?QSSSthis board
ZQRRSSSRXRRQthis book
SRSVQSSITTSTthis box
SUSRSSSUTSSSthis drill
_SJSSQSZUSTRthis for
ZRQRSQSZWQPQthis game
PSVUSQSSQUTUthis has
@VSRSRS_SRRQthis house
QVXTSTSVRQTRthis i
AtNORMRgMNOQthis is
^RQSSTSCVQQPthis little
MS`NUNT\\PWWUthis morning
YSSRSSSGRRSTthis old
cSRNSRSMUQRQthis on
OK^bQNRTTTSUthis one
SQSSSSSQSSSSthis one's
PZRRSaU?OSSRthis shop
TRSSSRSSSSSSthis so
ASNNSSSlQTTUthis street
CYRRSRS_QSSSthis thing
LYRTSRS\\PSTSthis time
SQNQS_SPRRSRthis to
QSRQSSSWTQRRthis toy
LURPSWSXQRRTthis up
SRkSSQREQVVYthis was
NSWQRdSGRTUTthis week
RNWQSOSTOZYYthis year
MYRSSSSRRSSSthist*
MYRSSSSRRSSSthistle
QTQSSVSWSSSQthis~@answering
`OPUSRRTTQSQthis~@appliance
URRSSSSVSSSSthis~@audio
YUQSRRRQSSRRthis~@beauty_hair
bPJOSRSU[PPOthis~@book
]QNRSRSBVSRSthis~@clothes
JVRPSSSUSVSWthis~@courier_staff
MS`NUNT\\PWWUthis~@day_time
ZUPRSRR`XQSPthis~@delivery_place
`OTSSTSMPQQQthis~@electronics
VOSSSQWLPSRSthis~@food_spices
QUYYSVSIRSRQthis~@furniture
OSVSSPSPRSSSthis~@hedge
VQQSSOSLUTTTthis~@instrument
NRRSSXSUSSSSthis~@intensifier
JUZRSYSGQRUSthis~@me
SQSSSSSQSSSSthis~@missing
JSRMSP[QORSPthis~@money
SQ^RPPS_RSSSthis~@music_media
:\\RXSRSROSSSthis~@newness
TJ^bQNQJUTSUthis~@number
QRXVPRSKSVUWthis~@parcel
PPLUSQS`QSSRthis~@part
ORSNSPRhUSSTthis~@route
EZPZS]U`MTTSthis~@seller
VSQSSQSOTRSSthis~@size
USQSSRSOTSSSthis~@sport
BYUUSKP\\QSQQthis~@staff
TRQQSRSSUQSRthis~@swearing
ANPdR^SWL_Z^this~@time_span
\\VRQOQSQTRSQthis~@tools_fixings
\\JPPSQS]XOPPthis~@toys_games
VM]QSRS\\TSTTthis~@used_item
^QPQSRSJXRSRthis~@vehicle_part
SRRSSSSQTSSSthis~@work_verb
`R\\UWNRMJLIJtho
WRZUWORLJOKNtho >
SSSSSRSQSSSSthock
XRSSSSSHTSSSthock*
XRSSSSSHTSSSthocky
SSSQSSSQSSSSthomp*
SSSQSSSQSSSSthompson
YSQSSOSMXSSQthong*
YSQSSOSMXSSQthongs
^RPRSSSKTSSSthorn*
^RPRSSSKTSSSthorns
`LNNTYS]SKIMthose
VSRSSPSRTSSSthou
TPMZVKWUQLKOthoug*
V\\WTRVSONMKMthough
XVWJRR^SOKNNthough >
OVRMSRSaUVUVthough and
FOYUSZTGLRRTthough i
NV[SSQSAQURTthough i'd
]RJKTSSPTSSQthough it
T\\QRSUTQTQRRthough the
QGIXVIX\\URSUthought
SSLY^SSGOUUVthought >
]RVPSNRIVRSRthought i
jS\\QSQSHVUUQthought i'd
@SKTOZSmRSSWthought it
JSTQR\\SLRQRUthought to
SSSSSSSQTSSSthoughts
ULMWSQR[WQQQthous*
ULMWRQReWRQQthousand
SSSSTSSISSSSthousands
TSSSSSSPTSSSthras*
TSSSSSSPTSSSthrashed
\\NQQQUQANQQTthrea*
LUORSUQLPRRRthread
SSUSSRSSSSSSthread's
[TSSSQSSOSSSthreaded
YKSSQRSWTSSSthreads
SSSSSTSLSSSTthreat
NSSSSYSPSSSUthreaten
YRSSSPSNTRRSthreatened
SNN`MQSRTTSVthree
YjOQRJP\\ZUYPthree >
\\SSTTUSMUTTSthree and
UMXSSUSFSSTUthree birthdays
SQRPSSTSRSSSthree coats
QQWZSMSMS[TUthree days
NQWSPRSUUSSTthree different
MSSXSSQRRWSWthree flights
RSZRSNSKRUWTthree fridays
OVQVSUSRTQSRthree goes
aISSSRSUWRSRthree hands
SSRJSSSWSSSSthree hours
T`PSSSQASRSSthree hundred
XRUUQXSVTQQTthree languages
]TVRSRSNTTTTthree legs
WSVSSZSGRSTSthree nights
YTYWSSQ8PMPMthree of
[SRRSRR[TSSSthree stars
sPLPRTVQVNOQthree times
WTDRSZRIWNOOthree to
W[WMUJQcNMNLthree weeks
NRJNR_SYOTRTthrew
UROHRdSQRNRRthrew in
MPRVSNSWPXRVthrew it
QTSTSSSMRTSSthric*
QTSTSSSMRTSSthrice
STSSSSPYSSSSthrif*
STSSSSPYSSSSthrift
RUMPTSS[UQQQthril*
QUSRUSS[SSSSthrilled
VUSRURSWSSSSthrilled >
TSNQSSSSTQQQthriller
\\QRPWSSNQRSRthriv*
\\QRPWSSNQRSRthriving
TSPSSTSSTSSRthroa*
TSPSSTSSTSSRthroat
SPSSSSSSTSSSthrot*
SPSSSSSSTSSSthrottles
\\OLUNPQQSSKRthrou*
]OHWNGQLSRLPthrough
ZSUQRSSPVQROthrough >
\\RONQNRDVPRQthrough a
NSTRSTSWUSSTthrough and
TURSSSSUSRSSthrough every
MQSLQ[WTUMSJthrough it
PW<TSQRKTURVthrough my
JR\\OSSS^QUVUthrough that
8P`_UGQYL\\S[through the
OWLXSVSLQVRVthrough to
XRSPSSSRVSSSthrough two
OXSSXSRSRSSRthrough when
RSWRS\\SXSSRUthroughout
STSVSSSYSQSRthrough~@building
TURSSSSUSRSSthrough~@intensifier
MWGSSNRMSUSVthrough~@me
_ORPSRRMWRSQthrough~@number
YSIJSWRUUQRQthrow
gTHOUQSJUQQPthrow*
TUO^TPSVRRRRthrown
QRSVSSSSQRSSthrown on
fRLDTTSGVQRQthrows
TSQOUSSRRRSRthrows a
SUNZSSSIQTSSthru
RSMRSTSQSNOSthu
SPYSSRSJQSSSthud
bFKVR[SQTSMSthumb
UNG[SUSTRUPXthumb >
ZQRSSRSRSSSSthumb's
WURWRURCTPNSthumb*
PZQSSPSPSSSSthumbed
SWQSSSSSSSSSthumbprint
SLVWRXSFUPOSthumbs
TSSRSSSNTSSVthumbs and
TSWZSWSNRPOQthumbs up
SSSUSSSKRTSTthump
cRRQSSSPUSSSthump*
cSRQSSSLVSSSthumped
SRSSSSSWRSSSthumps
RPVfOJVVTSSSthund*
UQXFSPVeTRSRthunder
UQSLSSSMRSSSthunder >
MRYNSPV]UQSRthunder bay
NRPsPNSHSUSTthunderstorm
TSSSSSSOSSSSthunderstorms
IUQRSSS_QSSSthup
KVZSRSPYRXXXthurs*
TTXHRSPNRXXWthursday
PQSOSPRPUVWVthursday >
PZKSSRS_QSSRthursday and
SSSRSSSMRUVTthursday then
JUU^SRR^STSUthursdays
LRR[SRSXRTRUthursdays >
ORQXQVSaPWSVthx
ORQXQVSaPWSVthx >
SSSSSQSRTSSRtiara
ER^ZQPRaOYWZtick
YSSQRRRiTSTTtick >
C]LKRcPRQOQSticke*
OSTQS\\SJSTTUticked
C]JMRZPYQNPQticket
NRQSSKSpUSSSticket >
RMLNSkSGSRSSticket number
WSSSSSSVSSSStickets
VSSQRSSSSSSSticks
SSSSSSSLUSSRtidal
TSSSSSSYSSSStide
dYUQPNRSSNNJtidy
R\\YXOOSCRQRQtie
OYZRRPS\\RSTStie >
<MNPpMSVIVURtied
PRSXVQSNQVSVtied it
QSUPSPSWSTUTtied up
PQROfSSAMQRPtied with
RMSSSSSXSSSStieg
RSSSSSS_RSSStiers
PRXSQSSaSWVTties
RSUSSSSOSSSStiff
USSSSJSbSSSStiffa*
USSSSJSbSSSStiffany
SSSSSSSRSSSStiger
RSSRSSSYSSSStiger*
RSSRSSSYSSSStigers
cMLYYWSRTRQQtight
OSQVWRSGSRQRtight >
MUSZRSSORUSVtight in
XNQQRQSZWRQRtight*
SPSSSSSQSSSStighten
WSSRSRSIVSSRtightened
SSQSSRSiSRQRtightens
SRSRSSSPSSSStights
RS[RSMSSRWWUtil
RQZPSMSMSPRPtilbu*
RRZPSNSNSPSPtilburg
SRSSSSSRSSSStilbury
Hn^OSQSBQRSRtile
MSZPSSSGRSTTtiles
SLNOTTSMWNJPtill
TUNXWPS@STRStill i
KOWSSYSNRTRUtill it
OSTSSSSQSSTStill midnight
USNYSPSQTSQStill she
[RSSSPSRWRRPtill somebody
DV_URYUJPOQTtill the
MSRRSQS_XSSRtill two
SSPSSSSTTSSStille*
SSPSSSSTTSSStiller
PRQSSQSbVSSQtills
OSRQSSS[TRSRtill~@day_time
DTH^WMT\\OTQUtill~@me
[RSSSPSRWRRPtill~@neighbour
XRRPSPQ]VUVStill~@number
XUOTSSSMURSRtill~@weekday
TRSSSSSRSSSStilt
RUSSSSSJPSSStilte*
RUSSSSSJPSSStilted
`SQSSSSJSSSStilts
VNSNRRSfTSSStim
QSNSSSS[SSTStim's
PKd\\NKVUPVWStime
OLTZPSORQSWVtime >
LSNQSXSVRSSStime a
XVRSSTQ\\SRRRtime and
SRVSSVSQSSSStime but
IQ^LSTTVQVVUtime for
SSTPSSSHTRTRtime he
MM_RSVQAUUVUtime i
PSNYROSPRSSTtime i'd
WSLQSSSUVPPOtime in
QOZPSLYCSUVTtime it
YSPQRRSOTRSPtime my
YQVSSRRQQTRTtime of
SSQSSSSNUSSStime on
ORPNSRS^VOQMtime since
AScKSUREPQTUtime the
QSZPSOSLSRTRtime they'd
JSGZSSUbQUOTtime this
OUSXSLSOQZTWtime to
XSPRSMRcSSRTtime you
KR[RRRRSUQRPtimed
\\QIQRRSZ^OONtimer
TITSQWNLSSSZtimes
;Q\\VSlP?NOOYtimes >
NQRPSVScSQSStimes a
SOSSRSRLURUTtimes and
QPPOSSSqSSSRtimes in
MSPRSQWTRUTQtimes since
PRZSSRPVSTTUtimes the
QSYUSNSUSSQStimes they
[PRSSSSKTSRStimes~@intensifier
MRZOS\\SISQSUtimes~@me
QSYUSNSUSSQStimes~@seller
MSNSSWS_SSSStimet*
MSNSSWS_SSSStimetable
VRQRSSS_VQQStime~@comparison
QRVSSUSQSRRStime~@hedge
SKOYQRQJXSUQtime~@me
[TSYRZSCRROStime~@number
ORRPSOZMSRSPtime~@seller
eOPRSNSNVTTRtimin*
eOPRSNSNVTTRtiming
YRJZSSSLSSSRtimmi*
SRSSSSSSSSSStimmies
YSJZSSSLSSSRtimmins
KWTbLQWURTRStin
\\IQ`RPQeWYRVtin >
RWRSPSSWTSSStin and
KXQXSSSSSRSStin is
KSVRRQR]STTUtin of
ZRQQSRSJTRRRtin opener
G_RSSSR^MRRQtin's
SRSSSSSSRSSStine
YRQRSSSQVSSRtines
SSSRSSS\\SSTStinfo*
SSSRSSS\\SSTStinfoil
YSSRSRSLRTTSting
TSQSSSSWSSSStingl*
TSQSSSSWSSSStingling
UQRSSSS\\TSSStinie*
UQRSSSS\\TSSStiniest
SSSRSSSSSSSStinke*
SSSRSSSSSSSStinkerlane
PcRVSSSEQQSQtinkl*
Q_RRSSSMRRSStinkled
RVSWSSSLRRSQtinkling
URSSRSSRVSSStinne*
URSSRSSRVSSStinned
YSQSSPSXURSRtinni*
YSQSSPSXURSRtinnitus
bMSRRQSLWQSOtinny
bOSRSRSQSUUUtins
^RRSRSSKTSSStinte*
^RRSRSSKTSSStinted
[WNQUSSGVNRLtiny
HNSXSRSeMVRUtip
SSSSSSSSTSSStip's
ISTUTQS]RSSStippe*
ISOUTSSURRRRtipped
SSXSSRS[SUTTtipperary
bSRSSSSPSLSLtippy
SRQRR[SZRRSQtips
YMTUQLS`ZSSStire
RRYRSTSRSSTTtire shop
]QRRSSSVUSSStire'*
]QRRSSSVUSSStire's
\\VRPSNSFSQSQtired
YXSRSRSFRRRQtired >
K\\RSSRSRRUUUtires
JSNQ]QSOOPRQtissu*
JSNQ]QSOOPRQtissue
RQSSUSSNSSSStissue paper
URUVSSSPSUSRtitan*
URUVSSSPSUSRtitanic
OLORQXS]USSStitle
NYRSSSSQQSSStitle's
NYRSSSSQQSSStitle*
rRNRSRSO]NOLtits
SGVOURRNRTTTto
OPQSS`SSTRSUto 0
]M[RSKVRRXXUto 00
LSWSSTOMSSRTto 000
PQUNPPRVUWUSto >
WTSTQVQJXRSQto a
TSNRSSSVUSSRto about
TSISSSSaQOOPto add
OS[TSOSPPUWUto alice
LKURSOSiQPSOto all
OPSSPYSRPVVYto an
UQONROSdTSSSto another
ZSMKSVSVSPSPto answer
SRRRSRS\\QSSSto anyone
TSSSSUSITSSRto argue
TPT`SSRIRSQTto ask
TjNOL^PKQNOPto be
ZQQQSRSZTRRRto bed
QSR^RMRMRVUUto believe
VV\\RSRSQSSURto bendigo
TSSQRSRXQSSRto bits
ZQSMSMSQWSTRto borrow
YXUYRLSAQTPRto bring
SSRRSSSVWTTSto build
UPNPSSVQTTRSto buy
WSQRSOSXSTUSto call
QSYQSSSRSRRSto cancel
VSPSSSVAURSSto carry
XSSSSUQVURSSto change
MRDRT^SMORPTto check
JRQ\\SRSZRUTVto climb
RSIZSSSORROQto collect
[UQTRRSVTTRRto come
RRNSS\\SWSRRRto complain
LRPRReQLMNP[to deal
OPDQRURZWSTVto do
PSLRSRSaTTTRto each
PVPQPUSWRSSTto end
PY\\QSPSESVWTto explain
VQROVRRRSPSPto fill
TRGOR]UUNQTPto find
TQSSSTSSRUUWto finish
@VVXSRShQXTXto fit
XS@RSYR]VPOQto five
RSZSSOSMSSSSto four
XSXPUYQISQNQto get
TRMSS[PTSOPSto give
NNYLRMQZTYZZto go
QVPSSTSNRSSSto guangzhou
PSTORZSRTRSUto hand
TQSSSSSQTSSSto hang
DYZXP[URN\\Z[to have
GOMMSiPRPRRXto hear
OSJSSWS]PSSTto help
ROH\\SIRWVSSSto her
NPQSSTSVSSRSto him
[UXFSTSYSPQPto his
QTZSRCS]URQSto hold
YRRSSRSQUSTRto hum
_YPULIQV\\LLLto it
XPTJSLS\\VSTQto keep
NSRURVQ[UQQQto know
]SQSSVSBTSSUto learn
OUTZSMSSVTTRto leave
KVTPSRSSOWVVto leeds
[POQSZSTTSSRto let
XQVOTSSVURRSto lift
NSVSRWSSRSSSto like
SSRRSRTTTSRRto live
RRZRRWSPRSSTto look
]QPRSRSISSSSto love
RSSRQTYUQRSRto mail
^RMPS]QMQUTYto make
WSUOZTRSTQRTto me
CVWRRNQcPUTSto meet
PRTSSSZNOVUWto more
\\SNRSSSRTTTSto move
RTV_TLTRTTNPto my
USNLSZS@XPTPto next
NRFUS\\SVRRPSto number
UR^SSMSRVRSPto one
[VQP[QSRVSSRto open
PRSRSRS^USSTto order
OSMRSSS\\SSSSto our
LZOSSRPTNRRSto page
QRLQSTPbSRRSto pay
LV[RSRSGRWVVto play
WSSSSPSOURSQto please
RRPPSY\\OQQRRto post
SSPPSTSVSSSUto print
SQPRS[SUPRRRto prove
aRJKROQWXJMJto put
TQXWSOSIRVTTto reach
WMXQSRSVSPQUto read
VQKVSSSgRSOTto resident
OSXSSYSIRSSVto return
UOULSQSmTTSTto ring
SSSSSXSHSRQRto run
XPSYOO]XXRNRto say
KQVTSLO\\QUVYto see
SQN[RTRKPRRUto send
USXSSNSSUUURto sender
\\RGWSNS`SWTUto seven
OPYRSZQRQTUWto shenzhen
TSOSRSWORQRNto ship
URVRRNRcUUVSto show
QQRSSYSLSRSUto shut
VSQSSVSTUUSSto sign
\\SPUSSSDVRRQto since
VRhPSPSLXUWSto sit
BXOSSURYOTSTto six
TWTRSPSYVSSQto sleep
IPSWSSSeRUSUto some
ORWSSLS]QTTSto speak
RRVSSSSWRRSRto start
eSRNSTSTVRSRto stop
LZPPRYRAURVTto take
WS[QSVSQQUTRto tell
GQYZSZSMQVSUto that
S[S_WKSRQXTRto the
YSXVRRSMSTSRto their
IVQPR[RVPRRRto them
KSaJSTUPQPROto think
DYXPSVQ^QSTPto this
QSUZPORSUSQSto three
RPM[SSSRSRSRto tie
SRSSSVSTSSSSto try
^RURSQS@XQRRto turn
USTRSWSHRQSRto us
ZROSSRSQVSTQto use
\\SOQSURBQOQQto wait
IWSTSQS[SSSSto wake
LRETSZSNQSSWto walk
TUPRSZSQSSSSto wear
PR^SSUVCSTSTto what
QS`KSMSNTQUTto who
OOQRS_SLTRSTto whoever
SSZRSZSQSTTTto whom
RRQSTSS]STTRto work
JRNQSOSaOSSOto write
XSRQRQSZTSSRto you
VSSSSHSQRVVTto your
]HIYSLS]TRPNtoast
PMQPSLSSURRPtoast >
]YQTVIRINPSOtoast*
KcTUVLRNNPROtoaster
[WSWSRSMPPSPtoaster >
TRSQSSSRSSSStoastie
SSTSSSSURTTTtoasties
dHSTSQSMSSSRtoasts
STOSSRSSTSSStoasty
MXQWSSSORSRStobac*
MXSSSSSQRSSStobacco
SSQXSSSPSSRStobacconist
QSORSRSZRSSStobag*
QSORSRSZRSSStobago
SSSSSSSRSSSStock
?QQQRQONK\\_Ytoday
QQGQSYScPVVStoday >
SSUMSSSTRUVUtoday by
VSURSRRTSTSUtoday for
NRRSSSRZSTTTtoday is
SRRRRXSRSSTUtoday's
MQbPRWRMQWXYtoday*
MRcQSRRMQWWWtodays
YQUPSUSPXQSStoddl*
XRUPSUSOWRSStoddler
ORQQSSS[RTTTtoddler >
TRSSSSSTTSSStoddlers
YWQJSRSSXPSNtoe
UPSRSSSQUQRPtoe >
YdPSSOSGUOPNtoena*
UUSSSPSSURSRtoenail
WbPSSSSGSPPOtoenails
X\\PXSORNSQRPtoes
D^QTSQSaSRSQtoes >
MRQQQQQdRRSStoffe*
TSQRQQR\\RRSStoffee
MSSRSSR[SSSStoffee's
]QRHWQRRWRURtoget*
]QRHWQRRWRURtogether
aPMRRTSJRTTUtogether >
QWSSTSSQQSSRtogether in
]SRSSSSOSSSStoggl*
]SRSSSSOSSSStoggles
QRUMSRSVSTVTtoile*
QRUMSRSVSTVTtoilet
VQOPSSSMSSTStoilet >
TSSSSPS[SSSStoken
HRfWRXKIL\\[Vtold
TVZRSBS]UWVRtold >
\\SJOSURVSPOTtold by
aSPWSJSTVTTStold her
]PNUSOSf\\PTOtold him
UVLQSYSBQRSStold i
QROSSSSZRTTTtold in
FS]ZT`S4USRWtold it
QQOTSXSVSTSPtold it's
RQSTRWMNLSTTtold me
ZQYUSWS;RTSWtold my
PSSSSNSSSUUVtold that
GQUURPRfSZWRtold the
IQDWSaSCROPPtold them
WPUUSNSSQRQTtold to
SSoUSCSDSUUTtold tuesday
GQUSXSS]PSTTtoled*
GQUSXSS]PSTTtoledo
\\RSSSSSMWRRRtoler*
\\RSSSSSMWRRRtolerable
QSSSTSSRSSSStolla*
QSSSTSSRSSSStolland's
ORGLSUSiURRStom
H^QRSRSMSSSStomas*
H^QRSRSMSSSStomasz
NR`PRNR\\WQRNtomat*
QSZRROSTWSSRtomato
ORYQSRR\\SQQOtomatoes
TPNSSQSQUQQPtomatoes >
MO\\YSSTPOVVStomor*
ORFYSYT^OUTStomorrow
MS_ZSNSPRTTStomorrow >
ROiSSMSESTUTtomorrows
YSSTRSSISSSRton
YFRUT\\SBTRRWtone
QS[SSPQPQYYVtoner
ZMRSSSSRTSSStones
SSSSSSSZSSSStonga*
SSSSSSSZSSSStongan
ZRSSRSSRWRSRtongs
XRQSSTSRQSSStongu*
XRQSSTSRQSSStongue
ERWRSRVRQUUUtonig*
ERWRSRVRQUUUtonight
SXSSSSSRSSSStons
UVPSV^VYPJKFtoo
QSLWURRSMUWXtoo >
NUKZSOSWQSSRtoo and
MSSSRMYQQSSQtoo dear
TSJRSTVKRWVUtoo late
PQRSSSRSTSSStoo long
NZXSSSSUSQQQtoo many
LQRRVNUXUVTUtoo much
RQSSSSR`STSStoo old
cSUSSSSLTOOOtoo small
bURRSQSCUSSStoo sweet
LH`XVPQXMSPTtook
VUWRSOS]QTUStook 0
RSROSRVYSOPTtook 00
LVHaTNR`PRPQtook a
PRRTSTSWSSTUtook eleven
LRRUSWSPQRRRtook five
UT]RSQSKPSSQtook forever
RSQQSXSSQRTStook four
`TOMPKSD\\QQMtook it
OQmHROSCK\\ZZtook its
bVJP]CSLTRRNtook me
HRPQShSVPTTWtook my
[STRSRSLRSSQtook nineteen
QQMeSUSUQWSVtook off
ZQNSRPSOWRSStook one
ISVaYGRRRVTUtook the
IRPQPdRZPRPXtook them
RSQPSXSLPRSRtook three
fSEQSRWQ^JMItook to
MQPSSWSaXSRVtook two
OSVNSSSfRTVTtook up
YTfRSQSKNPQNtook~@lateness
[TIN\\XSMSSTStook~@me
SOQNP^TRTNQTtook~@number
IRPQPdRZPRPXtook~@seller
fTSXRQRJSPSQtool
SSSSSSSPTSSStoolb*
SSSSSSSPTSSStoolbox
^LORSWSOTRSQtools
SSSTSSSWRTSTtoote*
SSSTSSSWRTSTtooted
:U]SRRS^N[ZYtooth
NQPRSSSbRVWUtooth >
WYRRSRSMSPPQtooth*
RZRSSRSOSPPQtoothbrush
TRSSSSSSTSSStoothpaste
WSSSSSSQRSSStoothpick
SSPRSSSVURRStoots
SSSSSRSUSSSRtoowo*
SSSSSRSUSSSRtoowoomba
BZM`U^SYIPMXtop
MWRQWPSSOSSTtop >
VZOPRSSPTPSOtop and
XKSXRZSRQWRWtop of
TW^RSWS<NTTUtoppe*
WXRRSXSBRMNNtopper
MR_SSSSQPZYZtopper's
WSSSSSSORSSStoppers
SSRSSSSUTSSRtoppi*
SSRSSSSUTSSRtopping
PSSSSSSTSRSRtops
YSSTRSSJSSSRtopso*
YSSTRSSJSSSRtopsoil
`SSZSOSJSSSQtoque
WSRSSRUOQPSOtorch
MRQSSSSWRUTStorch >
RUSRSSSGSSSTtorch in
N]ORSSRUQRRPtorch*
SXPSSSRUSRRPtorches
OYRRSSSTQSSStorchlight
SRSSSSSSSSSStore
DmTTVSRVRQPRtorn
OSPSSSSZTSSStorna*
OSPSSSSZTSSStornado
RSRTSSSZTTTQtoron*
RSRTSSSZTTTQtoronto
[SSSSSSMSSSStorpe*
[SSSSSSMSSSStorpedoed
PSURSOSPXRRPtorqu*
SSUSSSSSRSSStorquay
PSSSSOSSWSSQtorque
TQSSSSSSTSSStorque wrench
RSSSSSSRSSSStorquebarn
SSSSSSSRVRSRtorques
PSSSSSSSTSSStorque~@tools_fixings
MQRZSQSfRTSTtorto*
MQRZSQSfRTSTtortoise
MQQYSQSfRTSTtortoise >
SSUSSSSSSSSStorvi*
SSUSSSSSSSSStorvill
VSPRS[SQVORTtoss
NUSWSXSKPQPStosse*
PUTYSRSLRQQQtossed
QSSSSSSSRTSTtosser
SSSQSYSRSQSTtossers
OMJQSh\\DRLNXtotal
RSSVSRSZSSSTtote
USRSSSSSSSSStotes
PXPWSOS_QSSRtouch
JXLeRQSUWPRQtouch*
AZLeRSSXSPRQtouched
RYROSLS`TPSPtouched it
XRSSSRSRTSSStouches
WSSSSRSQUSSStouchscreen
SQRMSVSeUQROtough
QTSOSZSWTSSStough >
LS^RSRSNRUVTtour
OWSRSRSVRSSStoure*
OWSRSRSVRSSStoured
VRTRTSSOQPSPtouri*
VRTRSSSRRSSStouring
USSSSSSRSPSQtourist
PSSSTSSPRSSStourists
WRVRSSSASUUUtourn*
WRVRSSSASUUUtournament
RTTSSRSPRSTTtow
dQTJSSSHWPSPtowar*
dQTJSSSHVPSPtoward
ZQTKSSS^VPSPtoward the
SSSSSSSSTSSStowards
\\SPSSSS@TSSStowed
RSUZQQVXUUSTtowel
RTVRQRSPTUTTtowel >
RSUSSSSQRSSStowel and
OXNUQQSZVSTRtowel*
OXNUQQSZVSTRtowels
YRRVSRRJSURTtower
NTYTSOWQURRQtown
[PPUSNSSTURStown >
MQVSSSSZSTUTtownl*
MQVSSSSZSTUTtownland
OUSWSRSPSSSStowpa*
OUSWSRSPSSSStowpath
OQQRTQSiQSSStoxte*
OQQRTQSiQSSStoxteth
WLMKQLSe[OQMtoy
YTVSSVQKOSVQto~@answering
YRK[RUSFSUOSto~@arrival
`QRRSRSUUSSSto~@beauty_hair
OWRSSSSRSRRQto~@body_part
PSQNRQP`NOQVto~@book
QSXQSSSQSQQSto~@cancel
POQ[SSSNSSSSto~@clothes
OQVSRVSRRSSSto~@comparison
IVTHSUSMRSSRto~@conduct
[RMOSSRRYQRRto~@courier_act
ZRYWQRSRUUSUto~@courtesy
^PXRRPSTVRRSto~@damage
fPEcSPSP]KIKto~@delivery_place
UQO[RPRJRSSTto~@dispatch
VRGRSSSfURRRto~@drink
\\RKOTVSEVQRRto~@fail_verb
PXOXRQSGPSRRto~@family
RRXTQLTcPRTQto~@hedge
XPQRSVSZSSSSto~@instrument
VRMSSUUNNOQQto~@intensifier
KRRRSSSbSSSUto~@listing
UTYRXWS@RSSSto~@looks
PRZSSRRTQWVWto~@material
VTQV[QSQVQNQto~@me
fLPSSRSSSQPPto~@missing
YRNQSIS`SQPPto~@money
[PHZSSRJWSRSto~@negation
VLLTSSS_RSPTto~@neighbour
PLSPPdRGTWWVto~@number
MRMQSQV_TTRTto~@order
KXQSPSSRQRSRto~@packing_material
[VQP[QSRVSSRto~@packing_verb
OQOOQYb\\QPQRto~@parcel
NPRPWSS`QTTYto~@part
SQXVRRSHRSRRto~@pet_goods
NNMVRQY_NURVto~@place_name
SRQRSQS]QQRRto~@recommendation
RQ^SSMSMRUUVto~@return
PSFTSLSbSUTUto~@route
[SQSSMSEUQRQto~@rudeness
NVVSQZRNPSRQto~@seller
RRNSSWSWXQRQto~@senses
;[[WSRS]QXTXto~@size
WS[TSJSPSUTRto~@staff
SVORSSSaRSRSto~@swearing
\\SPQRSRRQSSRto~@tools_fixings
VS`MSQROXSUMto~@use_verb
UVSTSRSPWRRPto~@used_item
TSOSRSWORQRNto~@vehicle
XQLRSRSSRSSTto~@verdict
[XTSSRSKURSRto~@weekday
INVQRJR[VTSTto~@work_verb
RSPNRNSeSSSSto~@wrong_item
MRTOSKSeTTSRtrace
TRSSSSSSSSSStraci*
TRSSSSSSSSSStracing
VSG\\URSSTSOQtrack
TRQSSSS[TSSStrack's
]SRMRJPH]NPMtrack*
TSOSSSSITRRRtracked
RSOSSSSRTRQRtracker
XTaPRKPBXTURtracking
TSYRSKSTSUVRtracking is
VRMSSSSZVRRRtracking on
QVWSSRSSPRSRtracking said
OQYRSPS[RVVVtracking says
KSZPSSS[PSSTtracking's
QTSSSSSSRSSStrackpad
aSFSSRSSZOQNtracks
SSOSSSSQTRRRtracks my
_NOTRPS[TTSTtract*
_NOTRPS[TTSTtractor
ONPURRShUSSStractor >
SSSRSSSHSRSStracy
RMSRRLVRTQQQtrade
PSSSS\\SOQSSYtrade*
PSSSS\\SOQSSYtrader
IRSRSTS^RRSTtradi*
SSQSSTSRSRRStrading
IRURSSS_RSTTtradition
UQNSSRSRVRRRtraff*
UQNSSRSRVRRRtraffic
TSNSSRS[TSRStraffic >
_EWQ[SSLQWWVtrail
UXQOSQS\\TRSQtrail*
UXSOSNScSTURtrailer
SSSSSSSPSSSStrailer's
SSQSSVSNTRQQtrails
YOYOSRSSVTTStrain
NR[RSSSJRTTTtrain set
\\QQMSPSWYRRRtrain*
USSOSSSSSSSRtrainer
SSSSSSSSSSTStrainers
ZQNSSPSSWRQStraining
TSURSSSWUSSStrains
^QRSSSSJWSSRtrale*
^QRSSSSJWSSRtralee
gQ_QRIRLVTTTtram
YQPaRPSKRWPUtramp*
YQPaRPSKRWPUtrampoline
NRL]SPSKSVQUtrampoline >
NSSSSSSTSSSStrams
bLWOQVQBSPQRtrans*
SRSSSSSSSSSStransfer
NSSQRTRdMRTStransit
LSRRSOSYRVUUtransit >
PSVSSSSESSSStranslate
\\PYSSSSQURRRtranslated
XSRQSSSQSRRRtranslates
SRSSSSSTTSSStranslation
]QNSRUSHVSRTtranslator
SSSSSSSMSSSStranspires
SSSSSSSRSSSStrant*
SSSSSSSRSSSStranter
]PSRQQSNXQRQtrap
hSSSMRSNTSSStrape*
hSSSMRSNTSSStrapezoids
MSSSSNSbSSSStrapp*
MSSSSNSbSSSStrappist
mPGbRPSW_QOPtrash
YTKP\\OSLSPPPtrave*
aQLPVOSOSSSQtravel
PSSSWSSNSSSStraveled
PRTSUSSVSRRRtravelled
QSSSSSSUSSSTtravelling
SWQSSSSOSQQQtravels
NSTPQSPRSSRPtray
OZZQSPQRSSTPtray >
ZQPSRRSRTSSStray'*
ZQPSRRSRTSSStray's
SQSSSSSSTSSStrays
OSSRSSSSSSSRtread
pTJNSRSHWNRPtread*
oLRPSRSLURSRtreadmill
TSSSSSSOUSSStreadmill's
S\\KRSSSSSPRPtreads
HRRR]YS]SSSUtreas*
LSRS]SSRSSSStreasure
ORSSSZS_SSSUtreasurer
`UOWSUSKTNQOtreat
MQPSUaSHORQZtreat*
NSQRS_SRQRSXtreated
RSSSSUSORSSUtreating
SRRSUSSMRSQStreats
SRSSSSSYSSSStrebl*
SRSSSSSYSSSStreble
YE\\`UUROOWUWtree
OMX[UYSQRVQXtree >
\\PRRUSSPSQSQtree'*
\\PRRUSSPSQSQtree's
WREXPSSXZOMOtrees
VSRSSSSMSSSStreet*
SSRSSSSSRSSStreetop
VSSSSSSMTSSStreetops
LR[SSSSYSTUTtrell*
LR[SSSSYSTUTtrellis
XRSQSPSSTSSQtremo*
WSSQSPSOTSSQtremor
TRSSSSSWSSSStremors
LSQ[SSSPSRSStrenc*
LSQ[SSSPSRSStrenches
SQRSSSSSTSSStrend*
SQRSSSSSTSSStrendy
KSSSSXS[SSSStrent
QSSSSSSXSSSStreor*
QSSSSSSXSSSStreorchy
NRSSSOSaSTSStrest*
NRSSSOSaSTSStrestle
K[PUSOR]SSSStrevo*
LXRUSOS_SSSStrevor
RVRSSSSQSSSStrevor's
TSQSSRSRSSSStrial
RSWSSSSSSSSStrial*
RSWSSSSSSSSStrials
TSRSSSSNSSSStrian*
TSRSSSSNSSSStriangle
JRRRSPShRSSTtrick
YSRRTRSSSSSRtrick*
YSRRSRSSTSSRtricked
SSSSTSSSRSSStrickles
MVQSSRS`SSSStricy*
MVQSSRS`SSSStricycle
^PK\\QfRBQOMPtried
PZ[USPSSQTTRtried >
QROSSMRaVSRTtried it
\\QN[TPSRSSQStried the
UQQRQWSVUQQOtried to
NSSSSSSSRSSWtries
TSSSSSSSSSSStries*
TSSSSSSSSSSStrieste
PRTRSPSaSTTTtrifl*
PRTRSPSaSTTTtrifle
WSNSSSSJSRRRtrigg*
SSSSSSSNTRSStrigger
TSRSSSSSRSSStrigger's
USOSSSSPSSRStriggers
XSOSSSSSSSSStrill*
XSOSSSSSSSSStrills
SSSQSSSGVSSRtrim
RR_SSSSISXXWtrime*
RR_SSSSISXXWtrimester
^TQQQORXRRSRtrimm*
WSPRSSSZSSSStrimmed
XRTRQSSSSRSRtrimmer
USSSSPSRRSSStrimmers
RUSSSSSRSSSStrimming
USRSSSTNRSSStrims
QRNSSSS`SSSStrini
SSSSSSSRSSSStrio
dT\\KQRPGQUVUtrip
PSbSSPSQOVTTtrip >
XPRRSTURQSSRtripo*
XPRRSTURPSSRtripod
eROSSMSTQSSStripp*
eROSSMSTQSSStripped
WSOSSSSITRSRtrips
QTSSSSSRSSSStrish
USRSSSSVRSSStrive*
USRSSSSVRSSStrivets
URSSSRSTSSSStrod
YTSVSPSTWTSRtroll*
USSSSSSQVSSRtrolley
SWSWSQSWSTSStrolleys
WQSSSSSRTSSStrollope
KSSSSRSgSSSTtromb*
QSSSSSSSSSSTtrombone
MSSSSRSgSSSStrombones
RSSSSSSESSSStroop
^SRRSQSNTSSStroop*
^SRRSQSNTSSStrooper
PV\\PSSSLRSUStroph*
PQ^SSSSSRTUUtrophies
SXQPSSSMSRSQtrophy
ZRSSSSSMUSSStrot
TQPSSSSSSSSStrots
TQLOXcQBRPRStroub*
VQLOXaQGSPRStrouble
USQSSUQHTRRTtrouble >
QSSSSUSNRSSStroubles
SSRVRSSQQUSVtroug*
SSRVRSSQQUSVtrough
jMMRRGSRVQRQtrous*
]SSSSRSRSSSStrouser
aMMRRHSSVQRQtrousers
WNLSSSSUUQQQtrousers >
EXOOSRSbRQQRtrout
ZQPSSRTLYRSRtrowe*
ZQPSSRTLYRSRtrowel
QQPRSSSmSSSStrubs*
QQPRSSSmSSSStrubshaw
HSbOO`RZMXYYtruck
QQQVRVRPOVUWtruck >
ISQOSWSXRSSVtruck in
TUPQSS]GRRRRtruck stop
OSXSSRSGSRRStruck's
NRUKSOS^RTUUtruck*
RSTSSKSeSTTStrucker
RSUSSWSMQUUVtruckies
TSMKSSS^TRSRtrucks
SVSSSSSQRSSStrude*
SVSSSSSQRSSStrudeau
rKFJRNSHSQQMtrue
ZPSRSSSQSQQQtrue >
\\RQSSTURSRRStruer
ZRWSSOSUSUUTtruly
SSQRSVSUSQRStruma*
SSQRSVSUSQRStruman
ZRSUSUSKTSSRtrump*
ZRSUSUSKTSSRtrumpet
PUTSSPSSRSSRtrunk
QRSRSSScSSSStrunk's
QRSRSSScSSSStrunk*
MURTSSSQRSSStruss
\\SQPSISlVQRQtrust
TSPSSQSTQSSStrust*
TSPSSQSSSSSStrusted
SSSSSSSTQSSStrustworthy
JVSSSRRXSRRRtruth
SSRSSSSVSSSStruth*
SSRSSSSVSSSStruthful
LQKSQdQVPSTUtry
ZRORSRSOSSSStry the
RSXSSUSRTSSTtry to
ZPSQSUSRTRSStryin*
ZPSQSUSRTRSStrying
VPTRSOSYTSSRtrying to
RRVQSSSQRUUTtryou*
RRVQSSSQRUUTtryouts
SSSSSSSSSSSTts
USSSSSSOTSSStty
HcSQSQTWSOQOtub
SSSSSSSSTSSStub's
RQSSSQSVRRRQtuba
GcLM]SUDLRTQtube
SPSRSSS\\SUWUtube >
WWPSSSSRPSSStubes
ZSSQSPSRUSSRtuck
LRRVSUS]QWRTtucke*
LRRVSUS]QWRTtucked
PSSWSRSKRXRVtucked behind
SSUSSSSKSTSStucso*
SSUSSSSKSTSStucson
RSWSSRSQSQRStue
QSWRSRSQSRSRtues
XOTURJTVTRRPtuesd*
VRPXRHTKURQOtuesday
YRSTSVR\\VRTQtuesday >
WPPUSVSRRRRRtuesday and
[QNJRQSPZQROtuesday it
XSTPSQSQRRSStuesday then
XRPSSSSXSSSStuesday's
PQZPSUSXQTTTtuesdays
USSRSUSMTSTRtuesdays >
USSSSSSVSSSStugbo*
USSSSSSVSSSStugboat
TSSSSSSSSSSStuiti*
TSSSSSSSSSSStuition
SJQTSPS_QSTStulip*
SJQTSPS_QSTStulips
KSMXSRSASSSUtulips >
NR_SSQSNOVWUtulla*
NR_SSQSNOVWUtullamarine
UPRRSSSOXSSStulle
XUPOSRSVQUUUtulsa
RQSSSSSVSUSUtulsi
SSSSSRSRSSSStumba
QUSSSSSNSTSStumbl*
RSSSSSSRSTSStumble
RUSSSSSOSSSStumblers
SSSSSSSRSSSStummy
USSSSSSKSSSStuna
QSSSSSSWRSSRtunbr*
QSSSSSSWRSSRtunbridge
YSOQRRUJVQQQtune
TQPSSXSSVRRRtune >
WSOSSQSXURSRtuned
bQRUSQSZTMSMtuner
VSSSSSSQSRQRtunes
WRRSSQSXTSSTtunin*
WRRSSQSXTSSTtuning
RSSSSSSUSSSStunis
fHMRSQSLSQSPtunne*
YLORSSSMSSSStunnel
]OQRSQSTSSSStunnelling
VSSTSSSQSQSPtunnels
NSSZSOSSSTSTturba*
NSSZSOSSSTSTturban
SRSSSSS\\SSSSturf
\\PURSRSJTSTUturke*
\\PURSRSJTSTUturkey
^SQSSRSRSSSSturki*
^SQSSRSRSSSSturkish
UVSSSQSORSSSturme*
UVSSSQSORSSSturmeric
fKMORFPTXMOKturn
@SRYSTSVQSSSturn >
QSWTSSSPRSTRturn at
SNPTSSSSSTRSturn in
WQRNSTRMOSSUturn it
SUSSSSRWTPRPturn the
IWVUSSS]QSSRturn up
YS\\OTOPHYPTSturne*
USROTTQTUPSTturned
]WJIRQRaSQSQturned it
ZQRSSSSNXRRPturned my
UVGZSWSSPOMPturned out
TTLRSRSYTTSRturned the
ASkUSJSTL\\]\\turned up
WSSSSRSHWSSSturner
SS]SSPSRSSTSturners
^PQORVRLORTSturni*
^PLOSWRHRQTSturning
SRYSSRSWPSSSturnip
ZDG]RQSOTROSturns
OSURSSSDQSSSturns on
IQRVS[S^RURYturns out
VQMSSSSRSSRRturnt*
VQMSSSSRSSRRturntable
COORTQSvSRSQturtl*
FRSSSSS_SSSSturtle
PPORTQSjSRSQturtles
RSQRSOSpTSSStutor
XQSSSSSMTSSStutor*
XQSSSSSMTSSStutorial
TRSSRSSRUSSStutu
]SOOSRSOSRSStv
LSQSSSSmSSSStv's
SSRSSRSQVSSStwang
MRRURZStQTSVtwat
TQSSSSSOSSSStweez*
TQSSSSSOSSSStweezers
VTRNPPSWQTVTtwelf*
VTRNPPSWQTVTtwelfth
IXRLPT]\\PRSRtwelv*
MXOMPT^QQQRQtwelve
PUJSSQhPRSURtwelve >
RRQPRPQ_SWWWtwelve days
XSLQSTSPSSRStwelve hours
SWPSSVRZSTUTtwelve of
OSVRSSS^RSTTtwelves
NS]MTTRSRQTRtwent*
NQcNSSSWSQQRtwentieth
SUMRTTRORSVStwenty
]SSSSVGTYSSQtwenty bucks
RSYSRQSTQTTUtwenty days
ZePSSQRIUPPOtwenty eight
RLUSSSSSTSSStwenty five
WXVSSIVDRSTTtwenty four
AWOPV_SWSSSRtwenty minutes
j?JQRdUZSTUStwenty six
DRZMRWSZOTURtwenty two
QXLZSQSVSSSStwenty years
NQ[VQUPQQTWWtwice
VNKeRaR\\SRSStwice >
MUPTS]L@QTSWtwice and
LR_SSOUQQVVUtwice for
ZRSSSSSDSSRUtwice on
USSKSSSOTRTRtwice to
TQSSSSSRTSSStwigs
F^YRREVSQRQKtwin
QSSRUUSSSQSPtwine
SSSSSSSNSSSStwing*
SSSSSSSNSSSStwinge
]QSSSSSRXSSStwink*
]QSSSSSRXSSStwinkles
JSRRROSfVYVTtwins
TQRPSSSZRSSStwirl*
TQRPSSSZRSSStwirls
WRQSSWQEWRRQtwist
SSSSSQSSSSSStwist*
SSSSSQSSSSSStwisted
PQWSSSSaSSSStwitc*
PQWSSSSaSSSStwitching
SSSTSRSbSTSStwix
VXNRQMNVUOPPtwo
VN_TOHHY]RUPtwo >
QOLSSUTOPXVWtwo and
RSOSSSSTPSSStwo boys
URUQSZSJQVUWtwo by
TQPVRSSRURRRtwo coats
SPeSSOPGSWWVtwo day
SQJmWLVWSVRQtwo days
[RSSSVW;SSSRtwo dollars
RRSXSSSLRUSUtwo doors
MX[PSSS\\QSVTtwo feet
^POMSDSXZUSTtwo hours
FRQUSMYcTUQQtwo hundred
WPSQSTSOUQRRtwo i
[SRSSSRHURRRtwo if
RNQPSVTZUQRStwo in
\\TRVSRRLTRSStwo inches
TQSRSSSXTUUUtwo kids
NYSSSUSSRSSTtwo languages
R\\FQSZSLQOROtwo left
M[OQSTSXOOQNtwo lefts
TKcOSUSRQPPStwo months
LTOPSRSWTRSRtwo more
_TQPSRSRRTUTtwo nights
VgFTRLWQWKOFtwo of
VORRSSSMVRQRtwo settings
DQRSS`SHSSSVtwo stars
SRTUSTSQSUTUtwo streets
JTZPSUSZRSSUtwo times
TZRQSPSQUQRQtwo to
`TDWRSRRRQQOtwo weeks
ZSQSSWSHRRRTtwo year
LQNTS]SPRPRTtwo years
SSRQScSLQSSSty
_SQSSPSDTSSStying
NTQSSOSeSSSStyler
WKRQSLPOUPQOtype
HO[LSlSBQRSTtyped
XRSSSRSYWSSRtypes
SSSSRSSSSSSStypew*
SSSSRSSSSSSStypewriter
KSRQSRSjQRSTtypin*
KSRQSRSjQRSTtyping
SSOSSRSeSSPStypog*
SSOSSRSeSSPStypographer
`SLSSSSMSSRRtypol*
`SLSSSSMSSRRtypology
M\\QSSSRURSSStyre
URSSSUSaSRSRtyres
DJYKRtSGRILUu
SSRSSSSSSSSSuber
VSSSSSSQVSSSugh
wOTVQPSERGJGugly
NVSSSSS_SRRQui
QSQSSRSSSRPSuk
ZRRSSQSWTSSSuke
ST[NRSTOQQQQukule*
ST[NRSTOQQQQukulele
SSSRSSSSSSSSullap*
SSSRSSSSSSSSullapool
SRVSSSSMSRRSultra
ObRSSSSRQSSRum
mOKVRNPIVRQPumbre*
jONWRNPLUSQQumbrella
VSPSSSSPTRSRumbrellas
SRjSSPSJSUUUumm
OSTVRSSYRUTUumpir*
OSQVRSSaSSRSumpire
SSVSSSSJRUUUumpired
SSSSSSSRSSSSun
SSSUSSSSSSRSunabl*
SSSUSSSSSSRSunable
RVSSSSSQSSSRunann*
RVSSSSSQSSSRunannotated
RSSSSSSQSSSSunans*
RSSSSSSQSSSSunanswered
HSSSSTSORSSSunapp*
HSSSSTSORSSSunapproved
RRRQSXSSSRSTunask*
RRRQSXSSSRSTunasked
SSSSSSSXSSSSunaut*
SSSSSSSXSSSSunauthorized
SMQSSYSNSSSSunava*
SMQSSYSNSSSSunavailable
RRTQSSS_SNQNunbea*
RRTQSSS_SNQNunbearable
ZSSSSRSLRSSSunbel*
ZSSSSRSLRSSSunbelievable
XSRSSSSUSSSSuncer*
XSRSSSSUSSSSuncertainty
UPTMRKZRTTTQuncle
KOURSRSjVTTTuncle >
SSRSSRSVSVUVuncle's
YSOSSRSXSUTVuncle*
SSQSSSS`SRSSunclear
YSQSSSSGTSSSuncles
VPSRSQSXSUUUuncon*
VRSSSSSRSSSSunconscious
SQSRSQSYSUUUunconvincing
WQQSSSSRTSSSundel*
WQQSSSSRTSSSundelivered
ZPIbOWTJSRGSunder
VRO`SPSMUSSSunder >
XOPPQQTATTRSunder a
PSLUS]SBSSRUunder his
^[RJRZRHRRRQunder it
`PQQSNS_VRSRunder me
UYS[TPSKRTTSunder my
PURSSQS_SSSSunder that
A[Z^RHQTH[Q[under the
KS\\OSSSXRTUUunder two
Y_QIQ`QSXPSPunder*
SSSSSSSSTRSSunderfoot
SSRTSSSMSSSSunderhands
VSPSSSSXSSSRunderlay
QNSSRTSOSSSTunderlined
TbMSSMSHQSSQunderneath
TSSSSSSSRSSSunderpants
PbRRSOSQORRQunderside
HLbQSIS_SWWWunderstand
OSOSSWSYTRRTunderstand >
SSSSSSSNSSSSunderstanding
SOPMSbSkXOQPunderstands
QQRRSqSRSSSVunderstood
bRSSSISIXSSOunderwater
WSRSSQSPUSSSunderwire
ZUQ_TISVUTTRunder~@me
\\M^NRQRTSTUTunder~@number
X]RSSTSNSSSRundid
QPMRSQSiSSSSundie*
QPMRSQSiSSSSundies
gPORULSJWPPNundo
SSQSRWSURRRSundon*
SSQSRWSURRRSundone
S\\SSSSSPSSSSundri*
S\\SSSSSPSSSSundrilled
MaQSSSSKRSSSunfol*
MaQSSSSKRSSSunfolded
S\\SSSRSSSRSRunfor*
S\\SSSRSSSRSRunfortunately
USQSSSSMSSSSunglu*
USQSSSSMSSSSunglued
USSSSZSDRSSVunhap*
USSSSZSDRSSVunhappy
QSSSSXSERSSVunhappy >
\\QSRSSSSTSSSunhoo*
\\QSRSSSSTSSSunhooked
HR[SSQT_QXYVuni
WRPISRSdSPSPunico*
VRSSSRSVSPRPunicorn
TSPHSSS`TSTSunicorns
MSSNSSS]SSSSunifo*
MSSNSSS]SSSSuniform
SROUSSSSSTPSunins*
SROUSSSSSTPSuninstalling
SSORS]WLSRSRunion
SSXSSMS]SSSRunion*
SSXSSMS]SSSRunions
RV]^RKQBRWPWunit
QTSSSRS\\USSRunits
HUL_SPRNSUQUunit~@number
dSPRSOQKVOOPunive*
gONSSRSRUPQQuniversal
VRRSSRSSUQQRuniverse
MXWSSQQLRSSTuniversity
OSVSSSSRSTTSunkno*
OSVSSSSRSTTSunknown
SSSRSTRUTSTSunles*
SSSRSTRUTSTSunless
TSQRSSSNUSSSunlik*
TSQRSSSNUSSSunlike
UQRSSSSPSSSSunlit
SSTSSSSKRSTSunloa*
SSUSSSSPSTTSunloaded
SSSSSSSORSSSunloading
RSVSSQS]SSSSunluc*
RSVSSQS]SSSSunlucky
SSLSSSSSSSSSunmad*
SSLSSSSSSSSSunmade
TPRRS^SESRSUunope*
TPRRS^SESRSUunopened
U^RROQSOTSSSunpac*
VSSSPSSRUSSSunpack
R^RRRQSPRSSSunpacked
KRWSSOS_SSSSunpai*
KRWSSOS_SSSSunpaid
XOOSSRSWSSSSunpic*
XOOSSRSWSSSSunpicked
USSRSRSNVPQPunplu*
SSSSSSSSRSSSunplug
USSRSRSOWPRPunplugged
WSRSSNSSUSSRunput*
WSRSSNSSUSSRunputdownable
VQTQSPSgSOQQunrea*
QSSSSRSZSSSSunread
XQTQSPS`SOQQunreal
VSSSSSSQSSSSunrec*
VSSSSSSQSSSSunrecognisable
RNTRSQS`SSSSunrel*
RNTRSQS`SSSSunrelated
UTSSSSSPSSSSunrol*
UTSSSSSPSSSSunrolled
NXSWSSSQQTSTunrun*
NXSWSSSQQTSTunrung
IPScSRSRRVSUunsaf*
IPScSRSRRVSUunsafe
RaXOSRSOSMPKunsce*
RaXOSRSOSMPKunscented
ZQPPSRSXTSSSunscr*
NSPSSSS[SSSSunscrew
SSSSSSSOTSSSunscrewed
WSSQSSSRSSSSunscrewing
[QSSSSSUSSSSunscrews
SSSSSSRTSSSSunsto*
SSSSSSRTSSSSunstocked
ZKWSQ[TCUOPOuntil
KRRWSOSXSSSTuntil i
OUIVSRR]PUTQuntil the
TQMRSVYNTRRTuntil you
KQRWSRSNSSSUuntil~@me
VSRSSSSNSSSSuntun*
VSRSSSSNSSSSuntunes
SSSSSWSMQSSSunwor*
SSSSSWSMQSSSunworn
OX_SLSSJRTWSunwra*
O\\_SMSSKPTWSunwrapped
SOSSSSSRTSSSunwrapping
QNPURYO\\PROWup
VKSOOWMKMWY\\up >
[QUfTLSJRWQUup a
SQYOSSSMQSUSup after
RSURRTVWUSRUup again
UQUTRRSDRTSUup all
\\VVZRNSNSWTRup and
PKgPSURY[OTNup at
[PPYRM\\SQPROup by
I^XOSNOVORROup for
TSRYSSSNQPSPup four
IRTSSRPoSTPRup from
eOO[RNRDRTULup in
KYORS[SORRRSup it
]QOXTRSDVRQQup like
YTGYSPSKSURRup my
[SLPQ`SETSRTup now
KU_OTbPPNNRUup on
PS]LSRSPRSTRup our
MRCQS[S[PWVYup since
GR[PSRS_SUUUup that
PLQcWMUNTQKSup the
PQPSSSSYSSSSup there
BS\\VSSQRRWTXup three
^VNRSPSK[PPOup till
N[QNRLNVTWUTup to
UTMRSRR^TPRPup until
\\]LPWYSKVNPNup with
gSHOQRS[TSTRupdat*
]SISSSSNTSRRupdate
^SROQRS`RTUSupdated
PWRSS`SLRSSRupfro*
PWRSS`SLRSSRupfront
QSSSSSSSSSSSupgra*
QSSSSSSSSSSSupgraded
VTQSSSSXTSRSuphil*
VTQSSSSXTSRSuphill
PSSSSSSYSSSSuphol*
OSSSSSSZTSSSupholstered
USSSSSSRRSSSupholstery
SSSSSSSRSSSSuploa*
SSSSSSSRSSSSupload
XTSSSSS[SRRQupon
RSSSSZRQSSSSupped
YRRTSQSHUSRRuprig*
YRRTSQSHUSRRupright
RSMKSSS`RSRQups
GSSSSRScSVUVupset
OXSUPUSUQUTUupsid*
OXSUPUSUQUTUupside
OXSUPUSUQUTUupside down
ORQ\\SSSHQYSXupsta*
ORQ\\SSSHQYSXupstairs
QSRYSSSLSSSSupstairs window
SSSSSSSXSSSSupstr*
SSSSSSSXSSSSupstroke
MRTPSRSjSTUUup~@art_craft
]PSVTRSKVTRSup~@comparison
ZOLRSZS_XUTQup~@intensifier
MS]USPRNSWWTup~@me
XNWbRMa3NVSRup~@number
RSURRTVWUSRUup~@recommendation
SQQSSRSVSSSRur
RSSSSSSWSSSSurgen*
RSSSSSSWSSSSurgency
SRSSSSSXSSSSurine
PVWRSQSWSSSSurn
PSZSSSRMSSSSurn's
NNXKRPSOWRTSus
GNXUTWROPXW\\us >
SRRNSOScSRRPus a
SQMSSRShURRQus and
PQHTSQSXSTRSus in
QSOPSSR]QTUTus on
QXRSUSSQRSSSusb
WHMOTVRUZNPJuse
^QQOROSQYQTOuse it
QUPUSTSjRSRUuse the
MZXVXGUSRVVRused
W\\RSPSSLRRRRused >
RLNQVSS]PVTVused a
WOPSSSSVTSSSused it
QOQSQWS\\VRSTused the
VMNMSKU\\XPTOused to
EQjQRSRKRVWVused up
aSGSSRRQZONNusefu*
aSGSSRRQZONNuseful
UK]ORZXNTVXYusele*
UK]ORZXNTVXYuseless
YSRSSZSLURRWuseless >
RZQSSSSQQSSSuser
hWPPSNR;URSQuses
aSQQSNS?TRSQuses it
TSSQSSSVSSSSusher
UQV\\S]UHNUVUusing
RRV]SUUSQTSTusing it
OR^ISOSVRTUUusps
^NTRSOSXTRSQusual
VQ^SSNSTURSQusual*
VQ^SSNSTURSQusually
SSQSSSS]USSSutah
OPH^SSS^TRRRute
UTOSSSSSSUTUutili*
UTOSSSSSSUTUutility
RSSSSSSWSSSSutmos*
RSSSSSSWSSSSutmost
PSRSSSSWTSSSutrec*
PSRSSSSWTSSSutrecht
\\SRRSPSOXRROutter
OSSRSVSSQRSUv
SSSRSSSSSSSSv0
NRRSSSS]SUTSva
XSMSSSSSTRSRvaal
QRO[SSS[STRSvacan*
QRO[SSS[STRSvacant
DQYRSOScQVUVvacat*
DQYRSOScQVUVvacation
QRWRXQSKQTUSvacuu*
QRWRXQSKQTUSvacuum
RSRSSSSWSRRSvada
SPOSSSS`SRRQvalen*
SPOSSSS`SRRQvalentine's
VSSSSSSNSSSSvaler*
VSSSSSSNSSSSvalerian
SOSSQWS^SSSUvalid
VPQRSXSZSSSRvalle*
VPQRSXSZSSSRvalley
XSQSSSS\\SSSSvalor*
XSQSSSS\\SSSSvalorant
fRTQSfPCUPOOvalue
NSMRSaQTQPPXvalue*
NSMRSaQTQPPXvalued
NSSSSSSSSSSTvalui*
NSSSSSSSSSSTvaluing
ZQQRSVSHSSSRvalve
SSSRSSSQRSSSvalve*
SSSRSSSQRSSSvalves
KPTYQJQQPSRQvan
JP_FSKR`QTVRvan >
SW[SSRSQQQRQvan and
^QULSSSUUORQvan has
PSXOSSSURSTRvan icon
MR\\RSSSORXVUvan on
ZQTNSSSTSRTRvan's
SSQSSSSPUSTSvanco*
SSQSSSSPUSTSvancouver
ZXSSSQSPSPQPvanil*
ZXSSSQSPSPQPvanilla
MR^NSRSROYYXvanis*
MR^NSRSROYYXvanished
WSTSSSSSSRRRvanit*
WSTSSSSSSRRRvanity
PQVQSSSNSUUTvans
SRY[SPSOSSSPvape
SSQSSSSXSSSSvarie*
SSQSSSSXSSSSvariety
SSSRSSSQSSSSvarni*
SSSRSSSQSSSSvarnish
SSSSSSSRTSSSvarsi*
SSSSSSSRTSSSvarsity
RSQSSSSXSSSSvary
hOPQUVSIRKRMvase
aQRTRQSHTSRTvase >
[QRSSRSRRPSOvasoo*
[QRSSRSRRPSOvasool
QRRRS\\PLQRRTvat
VSRSSYQRRSSSvat receipt
SSUSSNSZSUUSvatic*
SSUSSNSZSUUSvatican
QSQSSSS\\SSSSvauxh*
QSQSSSS\\SSSSvauxhall
SSSSSSSRTSSSveal
SSSSSSSVSSSSveg
TSSSSRSSSSSSvegan
SSSSSSSQSSSSvegas
JQRYSSSaQURVveget*
JQRYSSSaQURVvegetable
SSSUSSSSSUSTvegie
SSQRS[SMSQRSvehic*
SSQRS[SMSQRSvehicle
OSRmSSSFSTSTveil
^SQRSSS@VQRQvein
UOQRRUSYUSSSvelcr*
UOQRRUSYUSSSvelcro
SSSSSSSRTSSSvelli*
SSSSSSSRTSSSvellies
SSLSSSSVSSTSvelod*
SSLSSSSVSSTSvelodrome
VSSSSRSVRSSSvelve*
VSSSSRSVRSSSvelvet
NQSSSYSRSSSUvendo*
NQSSSYSRSSSUvendor
TSSSSSSNSSSSvenee*
TSSSSSSNSSSSveneer
RSRSSSUSSSSRvenic*
RSRSSSUSSSSRvenice
RSRSSSSZSRSSvenlo
NWS`SQSFQUSUvent
OTS[SQSKQVSVvent >
SMQSTRSYRSSSvents
ITSSSLSdSSSRvera
PXTKSRSgTRTRveran*
UXTMSSS\\TRTRverandah
OSSQSSS^SSSSverandah's
ORQQS[ShRPPYverba*
ORQQS[ShRPPYverbatim
ORPSSNSaSSSSverdi*
ORPSSNSaSSSSverdict
RQQQSSSYSSSSverge*
RQQQSSSYSSSSverger
PRRSSRRcRSQRvermo*
PRRSSRRcRSQRvermont
MPQRSRRXSSQRvermont >
SQSSSSSXSSSSvern
VSMSSSSXSSSSverna
TTOQSSSWYNPPverse
NPfSSSQTRSSSverse*
NPfSSSQTRSSSverses
SYTQSSSSSPRPversi*
SYTQSSSSSPRPversion
OPQPHMOWWVVSvery
QPUTSSROSTSTvery clear
RXYVTOQIUWVUvery good
RSSSRRSNPQRPvery much
\\SHVLbRLXWRXvery nice
ORRRSVSZQRSSvery patient
TVR_S:SaSVROvery polite
LSQNSSSYSSRRvery sweet
YSTSSSSJTRTRvery well
]QRPRRSQSSSRvest
SSVSSSSRSSSSvesti*
SSVSSSSRSSSSvestibule
]SQRSSSWSSSSvestr*
]SQRSSSWSSSSvestry
XP[QSSRCXQTPvet
PSSSSSTQRSSSvet's
SSRSSQSTSSSSveter*
SSRSSQSTSSSSveterans
RSXRSSSKRSUTvia
RSXRSSSMRSUTvia~@place_name
PRSRSSSSTSSVvibes
TSSSSSPQUSSSvibra*
TSSSSSPSUSSSvibrate
SSSSSSSQSSSSvibrates
TRSSSSSQSSSSvic
PNVPSNSaZTUSvicar
TUSSSPSSSSSQvicar*
TUSSSPSSSSSQvicars
TSQRRSSQSRRRvice
O[OSRPSNSRSRvicto*
SUOSSPSNSRSRvictoria
OXSSRSSSSSSSvictorian
SSSSSSS^SSSSvid
TLIUQ\\RRRPRWvideo
IRP]SQReOTSUvideo >
NPSRSWSXQSSUvideo of
OSSQRTSWSSSUvideo then
SReQRNSNSTSSvienn*
SReQRNSNSTSSvienna
SSQSSSSSSSSSvietn*
SSQSSSSSSSSSvietnam
UNPWS\\SEYRSQview
TQXQSSSRUQSRview of
FROSSTSlTRSQviews
OTRTSSSPSRSRvii
OTRTSSSPSRSRviii
SSMZSSSKSRQQvilla
ZPKTROSYZRTRvilla*
YPMTROSWYRTRvillage
PRM]SSSMSSRSvillage >
TSQSSSSUSSSSvillain
NSjSSRSDSSSSvilni*
NSjSSRSDSSSSvilnius
UTSSSSSFSSSSvin
NXSWSSSQQTSTvine
]RSQPQSQUSSRvineg*
\\RSRQQSPUSSRvinegar
TSSQSSSTSSSSvinegary
STRSSSS]SQQQvinni*
STRSSSS]SQQQvinnies
N\\SSSPSSQSSRvinta*
N\\SSSPSSQSSRvintage
PYSSRSSUSSSRvinyl
YSRRSSSQSRSSviola
YZURRRSDVQRRviole*
YZURRRSDVQRRviolet
JZNSRUS]PSSRvioli*
JZNSRUS]PSSRviolin
NRXSSISfSXXUvirtu*
QRYSSKSWSWXUvirtue
PSRSSQSbSTTSvirtues
SSRSSSSSSSSSvirus
SSTNSSSNSSSSvis
RS]RSRSMSSTSvisa
WSSSSSSNSSSSvise
MPRSSdSPRSSSvisib*
MPRSSdSPRSSSvisible
[RRSSPSQUSSRvisio*
[RRSSPSQUSSRvision
ISgPSQQ^SVWUvisit
WSYZRHSLVQQPvisit*
HXT\\RRSVNRQRvisited
QSTWRSSXQPQPvisited~@number
SQRQSSSTWSSSvisiting
QYPSSSSWSSSSvisitor
dI\\RSJSDVRSQvisitors
VOSSSPSORSSSvisor
SVRUSSSRRSRSvitam*
SVRUSSSRRSRSvitamins
?RRSSfSQMSSZvival*
?RRSSfSQMSSZvivaldi
SSSSSSSSTSSSvms
QRSSS\\SMQSSSvnl
RSSRSTSRRRRTvoets*
RSSRSTSRRRRTvoetsek
[NVMSHSb[QSMvoice
JUKQSRSEVQQRvoice >
SZSSSSSMURSRvoice and
\\SRRTSSRTSSSvoice of
QQPSSVSNSSSSvoice*
SQQSSSSQTSSSvoicemail
QSSSSUSPRSSSvoices
MOQSQaSQQSS[void
PSYSSUSRRSRUvoide*
PSYSSUSRRSRUvoided
SMQSSRScSSSTvol
_KMQRNSYVSSQvolca*
_KMQRNSYVSSQvolcano
TNRSRQS[SUTUvolcano >
ZSSSSRSBTTSSvolle*
SSSSSSSISTSSvolley
ZSSSSRSMTSSSvolleyball
SWRSSPSSSRROvolt
L_WQSRSRSPPNvolta*
L_WQSRSRSPPNvoltage
T_QRSPRQSTSRvolum*
N]QRSSRTSTSRvolume
YUSSSPSPSSSSvolume's
JRR\\SSSVRUSUvolun*
OSSSSSS[SSSSvolunteer
NRS]SSSNRUSUvolunteering
SRSRS\\SLRSSSvolvo
SSPSSSSSSSSSvoted
SSSSSSSPSSSSvouch
JPTRSYRNQSSSvouch*
JPTRSYRNQSSSvoucher
YS[PSSSUTRSRvows
ITUURRSgLQPOw
MQRVSSS?RXSYw the
RSUSSQTJRTSSwa
UWSSSRSJRSSSwad
QSSUSSSXSSSSwaded
YSSNSSSQTSSSwadin*
YSSNSSSQTSSSwading
NXJRRRRdRSSTwaffl*
PXRRRSSORSSSwaffle
QSJSSRShSSSTwaffles
SSSSSSSRSSSSwag
JNNVSPS~USTPwagga
QSSSSOS_UTUSwagon
SSSRSSSRSSSSwags
RSSSSSS\\SQSRwaili*
RSSSSSS\\SQSRwailing
MSS[SSSQSXSXwaist
M\\SSSRSISSSRwaist*
M\\SSSRSISSSRwaistcoat
HV[KSVU[RQURwait
ERQPSPRYUVXTwait >
JPERS[SbRPOQwait for
bSRRQNVFSQQNwaite*
KWWXRPV^MSSPwaited
RSPRS[SJSRQQwaited >
MSZRSSSMRWWVwaited for
KOSMSPSaSWVUwaited in
OS^XSRSISURTwaited the
VYIRRWSMSSSRwaited till
HRN^SVSUQYRZwaited while
cONPRRSHYQRRwaiter
TSSSSSSPSSSRwaiter's
YSSQSSSHSSSSwaiters
MShHSUQHMX]Wwaiti*
FS_SSSSROYXWwaitin
ZS]HSUQIQRXSwaiting
PRaQSISKRY[Wwaiting >
MQPRSUROTPQQwaiting for
PXRPSYS?RRRSwaiting on
PSXSSRSPRUUTwaitn*
PSXSSRSPRUUTwaitng
WRSSSSSQTSSSwaitr*
WRSSSSSQTSSSwaitress
RNaOSOSKRUSVwaits
YSMUSQSLXSRSwake
QPWRSPSOWRSQwake >
PX]PSRS@RSSRwakes
fSPSSRSAVRSQwakin*
fSPSSRSAVRSQwaking
ZSNRSQRdVRSQwales
YRNRSQRdWRSQwales >
SPSVSNRhRTTUwalk
UQQWSOSMYRSSwalk >
NSSOPZSbQTUVwalk it
QRYSSSSMSSTSwalk out
USSWSRSGRTSUwalk to
QSXQSRSOQVWVwalka*
QSYRSRSOPXXWwalkabout
SSRRSSSSTQRRwalkaround
W^Y_PPSMQVTSwalke*
^_ZYPRSKQSTQwalked
m_HMSPT>PNONwalked >
OVQRSSSKRRRRwalked in
DMl[ROSVO\\[[walked it
YRQRRRSMTRSRwalked off
JRQVSSSVQSRUwalked the
\\QPaRPRZSVWUwalked to
NON[SSS_QURUwalked up
LRRXSQSUSURUwalker
UQXTSQVQOUYVwalki*
VRSSSSSJTQSRwalkie
VRSSSSSJTQSRwalkie talkies
RRXUSQVZMWYWwalking
FRiQSRUZLXXXwalking >
YTJNSPRiTPRSwalks
PSRXSSSORURTwalku*
PSRXSSSORURTwalkup
SSRdSASSSUSSwalkw*
SSRdSASSSUSSwalkway
XUJKQWRVWOPNwall
JWMRS]RUSPSPwall >
PUUTSSSYQSSTwall by
RSRVSMSWRTRTwall in
RVPSSSSYSRSRwall where
OVQSTSSRRRSRwallp*
OVQSTSSRRRSRwallpaper
SSSSSTSRSSSSwalls
RUSSSSSISSSSwally
J]SSSSSLNRSRwalnu*
J]SSSSSLNRSRwalnut
QSQSSTSdSSSTwalte*
QSQSSTSdSSSTwalter
WSSSSRSGSRQQwaltz
NSMSSSScRSSSwaltz*
SSSSSSSSRSSSwaltzer
QSPSSSS[SSSSwaltzes
QSPSSSS\\SSSSwaltzing
PSSSSZSTSSSSwan
TSSSRRSRRSSSwand'*
TSSSRRSRRSSSwand's
[QNSRSRLUPRQwande*
SQSSSSSSSSSSwander
USQSRSRQSSSSwandered
YSOSSSSNUQRQwanders
SSSSSSSWRVSTwange*
SSSSSSSWRVSTwanged
iRQRS\\SE[MPOwank
LQ^QSeS[ORRYwanke*
SSSSSSSMSTSTwanker
LQ^QSeSaOQRXwankers
MNPWSbJRTPMTwant
XSQSSMSVRSSRwant >
WNRTRQSLWSRRwant a
YRLRSZSNTQRRwant it
TRQSSVSKQSRRwant me
RPSSSURJSSSVwant the
OZYZTMSCTTTTwant to
MTSORS]WPTSUwante*
MTSORS]WPTSUwanted
PRVRSUWTPSSSwanted >
TP[]SVQFVSOWwanted a
RRTISTPgRXYXwanted it
RRSSS\\PWSTSVwanted me
TSROSVSSTSRTwanted my
ILVLSTR|RUUSwanted the
[VMQSTRPRRSPwanted to
NSRSS]Q^QSSSwanti*
NSRSS]Q^QSSSwanting
TIQOU_QXRPSVwants
ON`NXPSVPRTTwants a
YRLSSSSRURQQwants my
^NRMSSSVURSRwants one
LXMTPcRSTQTVwants to
XQLSSSRRURQQwants~@me
ZMQLSRRbRQRQwants~@number
OUPSSRSbSSSSwapit*
OUPSSRSbSSSSwapiti
QQSQcOS[OUUVwar
SQLQ`SS<OTSTwar >
NVXRSTSYSTTSward
M]TRRSSVPQRRwardr*
M]TRRSSVPQRRwardrobe
FVQSSUSYRSSSwardrobe >
MTLXS^TRPNOUwareh*
MTMXSYTWQOOSwarehouse
RSRSSWSNRRSUwarehouse's
u[MVS:RL_NOAwarm
UROQSKS^\\QQNwarm >
XYYWSPSITQRNwarm as
[VKRSRSUTRSRwarm for
ZPSSSSSTRSSSwarme*
ZPSSSSSTRSSSwarmer's
^RTSRSSRTQRPwarms
PQQSSYSUSSSTwarmt*
PQQSSYSUSSSTwarmth
_RPSSSSEXPQPwarn
LSVRSXTLQRRSwarne*
LSVRSXTLQRRSwarned
SRRSSSSSTTSTwarni*
SRRSSSSSTTSTwarning
TSRSSRSTTTSTwarning >
USSSSSSSSSSSwarp
URSSSRSQSSSSwarpe*
URSSSRSQSSSSwarped
BQGORsSCGJM]warra*
ERGORmSFHKMZwarranty
RRSSSUSWQRRXwarranty is
PSSSSYSPRRSUwarranty's
RSVSSSSRQUUVwarri*
RSVSSSSRQUUVwarrington
TSSSSRSVSSSSwarrn*
TSSSSRSVSSSSwarrnambool
RSSSSSSWSSSVwars
PVSSSSSSRSSSwary
>a[UUSP\\>YZZwas
RNGKSVcESRSSwas 0
VOMPSSWLROSOwas 00
POYLQIS]YPQMwas >
TVLLXQTWUPROwas a
SRZRPQSWQSTSwas all
A]MSQJTWKRRPwas already
TSJORU_PSOPOwas an
PQTSXPSTSTSTwas another
JQSLS]SOQSTVwas asked
VSRSSWSFURSSwas asleep
iR[VRKRMSSTSwas at
XRLJSSS]SSTSwas back
[QQLSTSdUQSSwas before
R]QOSSSUVRSSwas being
RQZRSWSERVVWwas bought
OR]MSVSQRTUVwas brought
NSSSSPWESSSSwas charged
TQGUSTShTSPSwas coming
DKSQSRS^SSSSwas dead
SRSTSRSQSRPRwas delayed
PLLX[RSOTSPRwas done
UTLRTPVURTTTwas down
LOiQSPSFRRSUwas due
P]ERQTSZSMQNwas empty
;KgCSYO[GZ`]was for
QU\\LSRSOSRTQwas four
SPnOSRSKRVVVwas friday
ZPQQVSSFTSTRwas from
RRd[SIQCRVTTwas given
QQ=W\\bSMRVTUwas going
NbEYSRTZSTSTwas gone
TQSRSRSUSSTSwas gonna
SSTRSTQQSUUUwas having
RRONSMSaSUVUwas here
QOQTWSSYSSSSwas holding
TQ[mSKSOQXZTwas home
ZTWQSTSOURTSwas i
CVg]<GKRQXXWwas in
SOSQVSS^RSSSwas inside
pSP:RJR\\UPSNwas it
QRPOUSS[VRSPwas just
QQSTSLSYUSSSwas kind
PUgSSRSBRUUUwas last
KURPSUSMQSVTwas left
SQXOSSSKVVUVwas like
SRVSSSRPSTTWwas long
HSTSSPX`QSSRwas looking
UR\\SSVS5RQQSwas lost
GSTNSPS[RXUXwas lovely
PRUWSOSWTSSOwas lying
SVXYRMRSWVSSwas meant
XYDRSVSPRRRRwas missing
QPRS_STITSSSwas more
KTLPWYSXUQRTwas my
B[QRSYSXRTUSwas never
NSTURNS\\SUSUwas nice
MP`OSPSHPTRSwas no
jBRORWRQXNQPwas not
_ROSSMSWWTSRwas nothing
J_OPQRR_RRRSwas off
SRRRSXRDSQQSwas offered
PRPRSRS]QQRPwas ok
TKdZWLQMUVTXwas on
URUQSPSQSQSPwas one
JNKXSOSgUTTUwas only
MYMXMTS]QSSRwas open
VRVRSRSHSRSRwas ordered
SR_XSUSKRQPSwas out
XOVMSUSZTPQQwas over
OM_QSVSPRUTUwas promised
P]PWW`PDPRQRwas put
TQORSSSRUUSUwas raining
]QLUSRS\\STSSwas raised
ENf]SDR]TUTUwas right
SSOOSSS]TRRRwas sat
SRQQSSS`RTTVwas saturday
SSXOSWSFRPRSwas sent
TXUXSRSLSUSUwas sitting
NTTNSSS\\QTSVwas so
WTSRSMSLSSSSwas sold
QXSUSRSRSRSQwas somebody
SScRSRSHSVWUwas something
OOJaSRSZRTTUwas standing
XVYQRRSNPPPQwas still
MTOYSSSURTTUwas stood
XRSZSSSCSUTTwas stuck
YVPRSQSPRUVUwas supposed
tNSURVS?URRRwas that
MNQKUTPaSUO]was the
NRNRS[SVRSSSwas their
OWbRSJSUQTUUwas then
TQ\\WSRSQTRSQwas there
TUVRSRSLRSTRwas three
GG}FPWRDMY]Zwas to
PIUMSdSMMRPRwas told
RRB>SVSyRTVTwas tuesday
YOZRSQSYVSTSwas two
WPJVSQSYSSQUwas under
]WLRONPTWYWWwas up
TRRYSNS`UQRRwas very
WSPRSSSSSRTRwas waiting
LU\\URNSTQTSTwas with
kOKKPHRNXQQPwash
TNRPRQS\\VRRRwash >
SSSQSTSVSSSRwash it
ZRRSSRSKRQSQwasha*
ZRRSSRSKRQSQwashable
USSRSRSRSSSSwashb*
USSRSSSRSSSSwashboard
[UKQSPTLSQPPwashe*
WKQQTVS[VSTRwashed
eQMRVTSXTSRSwashed it
YNPSQSSZWQSOwashed out
U\\PSSRU=RRRRwasher
YRSSSRSQSSSSwasher's
HZUSSSSQRQPRwashers
ZNNSSPS^RSSSwashes
NSSSSRSZPSSSwashes >
SPWTSOSRWTTSwashi*
SPVTSOSPXSSRwashing
SSTSSSSUSTTTwashington
E`TQUTTWHXVWwasn'*
E`TQUTTWHXVWwasn't
LOJpSYSNRSRTwasn't >
_WRRRQSJQSSRwasn't in
DRPQRxSQPRRVwasnt
`RRRSRSOZPQOwasoo*
`RRRSRSOZPQOwasool
VJlRORSHSSTRwasp
_TQRPSSPSSSSwasp in
XRPSSSSVYSSSwaste
XHSDRdS=LRQWwas~@answering
PPVJSUS]STSVwas~@arrival
\\]MSPSSWSRRRwas~@beauty_hair
`U]MSPSBTRTPwas~@colour
fScNRES`VWWVwas~@comparison
NROgSESQUTRPwas~@conduct
IUYQROSHQUWTwas~@courier_act
ORNTSRRWQQRQwas~@courtesy
H_QOWWSJPRTSwas~@damage
QRTVSUTRRPRSwas~@dispatch
QXQVSUS=UTTRwas~@fail_verb
EaLSQSSSRSQSwas~@food_spices
OPUWSOSVTSSOwas~@fraud
OPPUROR`TUUWwas~@hedge
\\[WVTNRCTSUSwas~@intensifier
IZ]TRYTHNTUUwas~@lateness
]SNQSJSSWPQPwas~@listing
QKOOYSXYRWTZwas~@looks
WKRNWXSNZOPSwas~@me
T^ERQTSZSMQNwas~@missing
OLQSSM]7QSSSwas~@money
GSWRSpSMQTSUwas~@month
_FXJQTRNXQSPwas~@negation
OXSTSRSRRRSQwas~@neighbour
ZMRQWWSORRSPwas~@newness
NSWOQIg[PUQSwas~@number
GNbPUTQSPUVVwas~@order
VTISI^S`PQRTwas~@packing_verb
SQGXScS@PSRSwas~@quality_praise
OVWRSNSQRRSRwas~@recommendation
SSPTSWSISRRUwas~@rudeness
TZKRRZSQSSSQwas~@seller
OTSSSYSIRRSSwas~@senses
LQOSSSRrVVTWwas~@size
W[JKU[SLSPROwas~@use_verb
McLQSXSOQRQRwas~@used_item
NPRRSPSfSUSTwas~@verdict
RNWWSMSUSVUVwas~@weather
ALNeSZRXO[Y]was~@weekday
GO_SWZSPQSTXwas~@work_verb
OLMdX]RSSTRUwas~@wrong_item
[RRSSSSRVRRQwat
PVpNSNRLUQQLwatch
URbQTPROQTTSwatch >
O\\NPSSSPSQRPwatch with
UNZaRMYNQ\\XYwatch*
DRX_RYTQLYYYwatched
KSQ_SPS[RTSTwatched from
KSK_SQSJPVQVwatched him
SSILRPTyTRSSwatched it
fTTUSOS;RTURwatched the
eSRPSJSQURSRwatches
TR]KSQXZWRSPwatching
RSMSSSSZSSSRwatchmaker
SQS\\SRSISVSVwatchman
SRSWSSSNSUSUwatchman's
VTZPMYR;WRQQwater
RZ^PPVSESSRSwater >
SQRSSSSQVSSSwater and
YTRSSSSRSSSSwater bottle
NZSSSRSLSRRQwater with
SSSSSSSSTSSSwater's
dNVMPORMVPSPwater*
ZSSSSRSRSSSSwaterbed
ZRRSQSSFTSRSwatercolour
IPYRSSS`RTUTwatered
PVTSSSSQRTTTwaterford
SSSSSSS]SSSSwatermelon
WSSSSRSMRSSSwatermelons
]OSQSRSIVOQOwaterproof
QSSSSSSQSSSSwaters
WSQQSSSYSSSSwaterworks
WURRSSSRSSSSwatta*
WURRSSSRSSSSwattage
SRSSSQSOWSSQwatts
^PZRSNSCRUQTwave
RRH^SPSQRUOUwave >
HSD`SHSdQTPQwaved
PSRISPShSQQQwaved >
RTSVSRSYSTSSwaved and
OSJRSRSVSSSTwaved at
MSsASQSlSTTSwaves
QSQVSQSYRTRTwavin*
QSQVSQSYRTRTwaving
QSJVSQSYRTRTwaving >
LWUSWPSZPSSTwax
SSSRSSSSTRSSwaxed
WC\\LSXRSRQVRway
LO\\JPTRSTTUSway >
cOSRUWSEPSRYway down
MRXRSORKQUVTway of
VQRQSUT\\RSSSway round
WSLRSTR[RRQQway to
MSSTUSSSRSSRway up
?Q[QSRSsOUTVwayne
SSPUSSSRTSSSways
RSRSSSSURSSRway~@intensifier
TRUNQPSGXRTPway~@me
MXaGKPL]QW\\Uwe
bQXROPS@UUTSwe all
CPReS\\QMQVQVwe are
HSRSSQSDRVUUwe ate
NROSSTScSUTTwe buried
RRQSSRS\\TSSSwe could
OVjPSISMRSTTwe did
BSDWS]SZVTSTwe do
NQFURWRVTPRUwe don't
NWOZSRSHSSSSwe found
RZ\\SSRRPRSTRwe gave
OYISSNSWSSPQwe got
]RSOSJS]TPSSwe had
ZNUOQERYPTPUwe have
QRPSSSS=SQRSwe know
MS[SSWSRRRSTwe look
oQFSRQSTRSSQwe looked
RPHSSOSgTQPTwe lost
RSP^SOSGQTSQwe missed
USSSSQSMTSSQwe play
[QQSSSSJRMLOwe played
WVUQSLSXRTUQwe put
Q\\YSSRRIOTTSwe sang
QRISRSS]PTTUwe sat
WSUPSSSZSQSPwe saw
XRURSTSRSVWUwe say
HSVSSSSXRTTSwe slept
PSRRSOS[SRSQwe tried
XTQRSSSVSTTTwe used
XRRRSQSWTQRPwe went
^GHVVWULWVUUwe were
RSNSS`SHPQPUwe will
E_WSSMRYOXYWwe'd
QQPQSSS\\STTTwe'd a
QXSSSSSQSRRSwe'd been
ISSRSVSNTSTTwe'll
FL[]SURRMXUZwe're
`SRLRRSQURURwe're a
bSXRSOSLSSTTwe're on
SP]QSRSESVUWwe're sorry
]DQGRMQdWWUUwe've
]SPTSSSMSSSRwe've a
GQ\\PS[SURVVUwe've been
URVQSORIRSSSwe've got
KOXSSUSWTTSTwe've had
iLPQSPSMSPPOweak
QSSSSRS[SSSSweakn*
QSSSSRS[SSSSweakness
MRQSSPSwRUSTwean
OSQSSSS^SSTSweane*
OSQSSSS^SSTSweaned
SSSSSSSPSSSSweans
SS\\TSOSNRTTTweapo*
SS\\TSOSNRTTTweapon
VZHLSTUPURSPwear
LUPQSZS]SSSSwear it
S]SWRQRNUPOPweari*
S]SWRQRNUPOPwearing
J[RQSMSYURSPwears
PR]NRMSUVRROweath*
OR]NRMSWUSSQweather
^SZRSKS4STUTweather >
QSPQS\\SSURSQweather in
TSSSSSSPURSQweathers
VSSSSSSRSSSSweavi*
VSSSSSSRSSSSweaving
SSLSSQSVSRROweavo*
SSLSSQSVSRROweavon
OTSSSSSSSSSSweb
TRSSSSSRTSSSwebca*
TRSSSSSRTSSSwebcam
SSSSSTSRSSSSwebsh*
SSSSSTSRSSSSwebshop
KQ[SSQTWPXYXwebsi*
KQ[SSQTWPXYXwebsite
QSYPSRSRSRTTwed
XSM^POR`YOOOweddi*
ZNM_QRRNZOOOwedding
WTOSSPSTXLNLwedding >
SOSSSSSRSWVWwedding and
PQXPSSSMSUTUwedding was
QXSRSPSeRSSSweddings
TRVRSRS`SSSTweddings and
iSRSSRSLSRSSwedge
RPSaSRSEOZRYwedge*
RPSaSRSEOZRYwedged
HSWUSNRVTPLSwedne*
OTOZSHR]PSMRwednesday
RQOMSOR`TVWXwednesday >
]S\\YSSSBPRQRwednesday and
PSTTSSSUSSPSwednesday the
LR[NSYSKVPSTwednesdays
RS_PSQSNSTUSweds
\\JOORPSNUWUSwee
[RSSRSSNTQRRwee bit
NRQdSLSUR[RVwee man
L\\SRSSSQQRSRweed
VSRPSSSTSSSSweede*
VSRPSSSTSSSSweeded
dPMQSRSKYNMNweeds
QIdLMQVQOWUWweek
PNKHR\\Q]SLOKweek >
BUdRSJTUOVWSweek after
PWHVSURbWSRSweek and
WWaQQOSDRRRRweek before
FTWQSUSdQSRVweek in
YWMSSNS`WPQPweek it
[P:SS\\[MRQSPweek later
IQWSSNS[NWXXweek of
bSPPSOSRURSQweek on
JSWZSRSWQVSVweek past
QSSSSRPXTSSSweek'*
QSSSSRPXTSSSweek's
RSSSSVSUSQQSweekd*
RSSSSVSUSQQSweekday
^TJYRZSMVTRUweeke*
QUQZSZSKUTSSweekend
TQYRSVSEURRQweekend >
`RLRSSSUTSRUweekends
PQVSSSSVSTSTweekl*
PQVSSSSVSTSTweekly
>P~GRKMPB`e]weeks
QNRORJRVM]]Xweeks >
QR]RSRSPQSSSweeks after
UQ\\VSXSHPVUWweeks and
WRPRSTSPSRRSweeks before
YQXSSSSVRTSSweeks behind
ET]RSVSPOVVXweeks for
NVkSSGRWSWXVweeks i
_QQQSORUXRSPweeks in
LSYRSVSMRVUUweeks is
SR\\SSSSARPPSweeks it
RSUZSSSQSRTQweeks late
PRFSScSSQMNPweeks of
RNMPSUScSPOPweeks on
PUOTSWSRSSQSweeks over
ZRZLUKSMQSUSweeks to
[SSRSRSFUSSSweep
NSNSSSShSSSSweepe*
NSNSSSShSSSSweepers
G]ZSSSSQSSSRweepi*
G]ZSSSSQSSSRweeping
iOMRSWSPXOQOweeps
TSRSSRS`VSRRweetb*
TSRSSRS`VSRRweetbix
OpRRSRSOSSSSweevi*
OpRRSRSOSSSSweevils
\\RRRSHO^YTTPweigh
[R^MPKYLXSURweigh*
WR_RSQSYWSSTweighed
WSSSSRSSTSSSweighing
OLURRIZOSWVWweighs
P\\RPQXSZQPRMweight
>WWRRSSkWSTTweight >
ZQQRSSSEUSRSweighted
SSRSSSSRSSSSweighty
WSRTSSSRSTSSweird
M`WQSTSLSSSSwelco*
M`WQSTSLSSSSwelcome
QTSSSSSWSRRQwelde*
QTSSSSSWSRRQwelder
SSSRSSSRSSSSwelds
J\\cRUOPXGWYSwell
PSTTQOSNMTUTwell >
YPNRXQSPVSSRwell and
NSLQTZSVUSSUwell i
VSUURTSNSUSSwell in
WURXSSSIUSSRwell on
VTQQSRSRTRSQwell the
UURTSSSLRTSTwell under
`J[@SRTQPQUPwelli*
SSUSSSSSRSSSwellie
QLWSSRTNQUUUwellies
QQUKSSSXSSSSwellington
dSSISSSQSPSNwellingtons
QSSSSSSWRSSRwells
RXQSSRSSSSSSwelsh
dSQPSaSOSSSPwelts
SSSRSSSSSSSRwelwy*
SSSRSSSSSSSRwelwyn
RSURSSSWSSSSwembl*
RSURSSSWSSSSwembley
SPRSSRSXSUUTwende*
SPRSSRSXSUUTwendell
OL_JLQYZUUXUwent
SHWRSMQ=P\\\\[went >
JNUVSOXcRSPSwent and
OS`NSQSYSUTUwent as
PRRSSRSPRRRQwent at
NdKLSVSHSQQSwent away
XKIwSMSNYQNNwent back
?]^ISPRWMVWVwent by
RSRRSLSZRTSVwent cold
dRGUSOTSTMNIwent down
NQQSSRUXUSRRwent for
XSMRSQUWTQQRwent from
TSSSSRSOSSSTwent grey
GRQgSRSHOQSQwent home
SS]PSXRXSQTRwent in
[SMRSVSIVRSPwent into
QLMXWSSPSTSSwent off
WRUDSUSYUSVSwent on
KQE=SQRiXPQSwent out
LZXSS\\SKRTTXwent quiet
RRUQRRSOTSSSwent the
QUNORVTaTRSSwent through
KNVSRSQLUTWSwent to
YSLUSM]SPSSRwent up
hSWTPMPVXTTSwent with
ZXGKRNRnVQQQwent~@colour
KZXRSUR\\QUTZwent~@senses
PWQNRPSvOPRPwept
LQOPRQSkOPQNwept >
DcYSTLN`MS[Swere
SOLPSXScTSRSwere >
QUVSSTROSSRTwere a
TNV^SWSYSSTTwere all
MPWRSQSXSTSTwere already
SSJRSWT_SSSSwere at
MSVXSQSJQSTRwere back
OPRQSSS^STSSwere coming
FVfPSWSIOVTUwere for
PQTSSSSXSUTUwere going
FU]UPRS_NTUUwere in
XPZ\\SGSQSWUUwere not
OO[RSTUWPRRTwere on
SQRSSSSJRSRSwere out
NeKRSPS@RRTQwere still
PQYOSRRaRVVUwere the
QQ_PSMS^RSSSwere to
]TOTSQSMSMQNwere up
H[R^SQZRQQOOweren't
OYRRSQZNQQPPweren't in
H[R^SQZRQQOOweren*
OPRQSSS^STSSwere~@arrival
ZQNRS`SCTSSVwere~@conduct
TUJTSTSVSRRTwere~@courier_act
POWSSQSNSZZYwere~@hedge
OPSSURS`QSSUwere~@intensifier
STXTSSSSSUUUwere~@lateness
ONY\\SETbSWUUwere~@negation
aRSRSRNYVOPOwere~@number
NUNSRBSiSTTTwere~@verdict
SSSSSSSQSSSRwes
TQYRRLSWPXUVwest
aQMRSSSKUQPQweste*
`QNRSSSLUQPRwesterly
TSSSSSSQTSSRwestern
SSRSSSSSRSSSwesterns
_SD]MHRP\\SNTwet
VWEJSQS[TOROwet >
SQSVSXSWRTSVwet and
ZTSPSPSSWQRPwet sundays
S`JSSLSUSRROwetin
LR]SRSSNSTTUwetsu*
LR]SRSSNSTTUwetsuit
cSRSSNSPXSSQwette*
cSRSSNSPXSSQwetter
RSSSSSSRSSSSwetwa*
RSSSSSSRSSSSwetwang
ZQRQSSSNURSRwet~@animal
TSXSQRSVSSSSwet~@bedding
RSQWRSSOTTSUwet~@food_spices
LTVOSMSbWSUSwet~@weekday
RVSSSSSRSRSRwexfo*
RVSSSSSRSRSRwexford
USSSSSSQVSSSwh
VO[OUSSKSSSQwhale
R[[SSLRQQTTRwhale*
R[[SSLRQQTTRwhales
RQNWMT]YSNPLwhat
IPaMScbPOXXWwhat >
[NPLTZWgVNOPwhat a
WXPYRTS?SQPQwhat came
\\RZSSTQ>TRRSwhat do
LUaTSWSAQRSUwhat he
Vb?LPYTRPNOPwhat i
WUQ]SPR[WTSQwhat i'd
fMPRSRRHSTSXwhat i'm
TO^QSMRJSVWTwhat i've
MSHSSTSeQUUXwhat is
dGTORJLXXQONwhat it
IRRTSSSLPTTTwhat it's
YSQQSMRiXRSQwhat more
OVVRSQSOTSTSwhat my
CTTUQT]APPRRwhat the
XS]RQ@VLRUULwhat they
VROTSTSNRSSVwhat time
XTTNQRSEUPRPwhat was
LTbQSRRBTWXVwhat we
QPRRSORXSRRPwhat you
Gd[OTKSMOSSRwhat'*
SSRSSPSZSSSRwhat'll
Gd[OTNSFOSSRwhat's
YQ_KRFVRUTVRwhate*
_VRKSFVJUSURwhatever
NRRKSVShPTTVwhatever >
MN`SSSS[SSTSwhatever's
QOO[UQSJSSRSwhats*
QOO[UQSJSSRSwhatsoever
XXPYRSS>SPPPwhat~@arrival
_^ZPPJP3TWYVwhat~@me
JRK_SSSCSUTUwhat~@negation
RSiPSORHRUUTwhat~@route
VVWNSNURQTTMwhat~@seller
RVXSSSSJRTTSwheat
SSSSSSSRSSSSwheat*
SSSSSSSRSSSSwheatish
NLMVRNR_STTUwheel
MOUSSPSVSUTTwheel >
RROZSRSOSTRTwheel of
Q_QSSRSQTPSPwheel's
KTPgMHQUKZQ[wheel*
KRQYOSSPPUSUwheelbarrow
PRSWSRSMRURVwheelchair
PSQ\\SRSPSSRTwheelchair and
RSSTSSSYSTSSwheeled
NNQ_RTSNQ[QZwheelie
SQQQRTSTUURTwheelie bin
SQQQRTSTUURTwheelie~@delivery_place
]PVOSIR`QPUQwheels
P[QPSSSBRQSQwheels >
_SXGLXRCSEJJwhen
ZSSPSQSVWUURwhen a
TSPSSQSQVRRQwhen anyone
`ORMSPSOUOUOwhen he
SUTWQWSMLSSWwhen i
OVNWSTWSQQQQwhen i'd
PRSSSSSXURSRwhen i'm
Va@PPTYRPKJMwhen it
gLUQSNQNURRRwhen it's
TSHPSWSQUSSRwhen my
HPTNSRSYQRRRwhen she
?QPZRORcP\\ZZwhen the
SQZQSFS]USTSwhen they
OTaPSQSLQYVWwhen we
oHIOSKPRXOPPwhen you
RPMSRQQ]UUURwhene*
RPMSRQQ]UUURwhenever
FXQTQZWHLVTWwhen~@me
_NRSSQRKTOOOwhen~@number
TSPSSQSQVRRQwhen~@recommendation
]QUQSHPIVSTUwhen~@seller
JSaOLMORK_a[where
MQkPUXRAP[[Ywhere >
WUOUSNSUSRRSwhere a
QTGUSWSMQRQUwhere he
YPKTSVUSZRPOwhere i
OZSQSSSLRRRSwhere i'd
RX^SS[SFK\\Y^where is
PJ\\XSSSPO\\\\Vwhere it
QRV]SVSLRSSSwhere it's
WZ[RRJSLRPTNwhere my
\\QOSSSSPSSSSwhere she
TPPMQNRNQUTTwhere the
[RPSRSSTTQSQwhere there
[UWRQJSOVVVTwhere they
RRPSS_SMSSSTwhere to
g\\KRSNSKWQQPwhere you
F\\ZRSNS[NYZWwhere's
MbBSSRS\\SLMMwhere's the
NOfRSQSNN`_]where's~@me
B_tKSMRJIad[where*
OSVSSSSRSTTSwhereabouts
TQSSSSUSRSSSwhereas
PQaPSRSMPXZWwheres
PQaPSRSMPXZWwheres~@me
UZ\\OSSQIRTURwherever
^ZLQRNUBZLOKwhere~@me
\\UWRQGSNVUUSwhere~@seller
XPSISJSQXVVSwheth*
XPSISJSQXVVSwhether
RRQSSRSNTSSPwhether i
RRSRSLSTRUUTwhether the
cQJMSRSJWQRPwhether~@me
SSSSSSSPSSSSwhey
UTZTTPOORY[Uwhich
IOVsSVSCSVUVwhich >
WSQYSRSIRRSRwhich at
OTYXSOSITRTSwhich for
OSOXSTSLUQSRwhich he
MNQWT\\RIROUOwhich i
PMP]SRR\\SVPVwhich i'd
_PVSUPTSRRRQwhich in
ULERWONPTLNOwhich is
^SRPSSSITSSSwhich my
TSMSSSSSSSSSwhich nobody
KQYOS:Y{S[[Swhich one
PU]YSSRRTSRSwhich the
PSWMSKSUSVUTwhich tuesday
^RIUSRSPROPQwhich was
OSMSS\\SWRSSTwhich~@arrival
RGJ]TSQIRQQRwhich~@me
\\UIUSTSBRRSQwhich~@negation
LJXHS[XjP][Zwhich~@number
Q]RRPVSFSSSPwhich~@seller
QSmJSJS[STTSwhich~@staff
RSPSSMS]RUSTwhich~@time_span
KSbHSFSQRWXVwhich~@weekday
VSZSSMSMTUTTwhich~@work_verb
VY\\ORT]>RRRJwhile
LSNSSOS`TRRSwhile >
]RUVSRSAOTSTwhile he
^SSMSWX.UUUPwhile i
RSUSSRXRPSSRwhile it
NWRVSSSORTSTwhile my
H[WSSPScQUUUwhile the
RQWSSXSDQQQRwhile we
TRRSSSSRSSSSwhimp*
TRRSSSSRSSSSwhimpers
SSSSSSSVSSSSwhine
YSQQSTSPSRSQwhine*
YSSQSTSQSRSQwhined
SSQSSSSRSSSSwhines
SSRSSWSSRSSSwhini*
SSRSSWSSRSSSwhining
JZQMUWScRPQQwhipp*
SRSSSSSSSSSSwhipped
JVSMUSSeSSSSwhippet
RXRRSWSQRPQQwhippets
SVSSSSSSRSSSwhirr*
SVSSSSSSRSSSwhirrs
YRSSSSSQSRQRwhisk
LRUSSSS^PWVVwhisk*
LSUSSSS_PWVVwhiskey
SSSSSSSRSSSSwhisky
iQNRIOSNZRRPwhisp*
\\QNRSPSPYRRPwhisper
MSRSSRSWTSSSwhispering
gRSSJRSMSSSSwhispers
bOOPRSQZSQOPwhist*
QTLTSURTTRPSwhistle
OURUSUSOSVSWwhistle >
YNSRSSSQSSSSwhistle's
YUVRSRRLSSSQwhistled
^RQSSRSJSRSQwhistled >
XPSPSSSYRRRQwhistles
SSSSSSS^SSSSwhistling
MS`SSQSOTSSSwhit
[RSSSSSITSSRwhitb*
[RSSSSSITSSRwhitby
O[N]NXRWQOONwhite
FdRPQQSUQRRTwhite >
QQSUSVSSTSSTwhite and
cTJWRQXG[LILwhite*
USQSSSSLXNMNwhiteboard
OSNYRRXVRSQSwhitehorse
^RSSSSSNTSSSwhitelist
YRSRSSSPUQRQwhitened
UVQSSSSSTSSSwhites
WSSSSSSOSSSSwhitl*
WSSSSSSOSSSSwhitley
MQ`RSVRLRSSWwhits*
MQ`RSVRLRSSWwhitsun
NQ`RSSRIPUTWwhitsun >
LRTSSTSZSRQSwhitt*
PSWSSRSVSSRSwhittled
OSPSSTSXSSRRwhittling
SBL`O[WSSUOWwho
ERgLScRqSQXUwho >
NSMUSEUdTRSPwho are
UQT_SLSRPTSPwho brought
LSPVSUSUSTSRwho can't
RSSWSTR4SSSTwho do
QQNbSTRPQTSVwho does
URVQSSSHTSSSwho gets
IORYSWSTTTRUwho had
dPNGSXRgVQRRwho has
JSUVTPRXMWRUwho is
QSRUSSTLSTSTwho isn't
RSSRSVTORSSTwho runs
[SKTSTSERRSTwho said
QSSRSZRRQSSSwho sold
PSRVSURSSTSUwho told
aUMZSQSJVUSSwho was
NOM[SVS\\STUTwho'd
J\\NMPcR^PMRNwho's
MSWRSPRURQTPwho's~@number
KPR[\\RM[NWVVwhoev*
LQTX\\SMZNVVUwhoever
PK\\PSQSSRVWXwhoever has
SZ_JSSSEQRSRwhoever he
SSSSSSSPSSSSwhoever'd
RQRUSRSWSUSTwhoever's
^PSSSUSOUSSRwhoever~@answering
S\\NMVON\\TQQMwhole
LSOSSSSPWRQPwhole class
PRPUSSSfRTSTwhole estate
POTSSVSXTRRRwhole family
bSQTURSCQRSSwhole house
`QWUSRS;RWVUwhole of
PSQ[SSSLRSSSwhole performance
YRTSSRSQTRRQwhole point
PSTSSQR^VPQPwhole street
VNQQTPS]SSSSwhole thing
SQQRSiS6SSSUwhole~@answering
LQPVSWSYRUUWwhole~@book
STNLWSSjNQRQwhole~@delivery_place
bQQSSSSLVQRRwhole~@furniture
[ZBVR`RRSNORwhole~@parcel
SROURORaXRRQwhole~@route
QS[QSSSMRUVUwhole~@time_span
QXXWSRSQSSTSwhole~@work_verb
TNSQS[STVSTRwhom
HXSSRbV[QPQRwhose
M\\QRSvQ=ROQQwhose >
^NXLS\\R<OVUWwho~@answering
bNO\\SNSISOQJwho~@arrival
SSZJSRRLRTTTwho~@courier_act
FSQSSXRZTSSUwho~@fail_verb
ZSSRSOSGVSSRwho~@lateness
QRSOS^RPOSSRwho~@listing
?STPSYSPSTUTwho~@me
STIRRZSbTSQWwho~@negation
SVSTSRSPSRSQwho~@use_verb
SYTWSOS?RTRSwho~@verdict
KPK[RSSaSTRXwho~@work_verb
QPHTSdTWNKJPwhy
\\OOSRVR>TTRVwhy >
WSTSSMRaQOQLwhy do
QOORSNT[RVTWwhy i
QOORSNT[RVTWwhy~@me
fSPaSISISVQSwhy~@work_verb
WSORSTSUSQQSwi
[QORSRSQURSRwick
gQQSSRRKSSSSwicke*
gQQSSRRKSSSSwicked
RSRRSSUWRSSSwickl*
RSRRSSUWRSSSwicklow
RR\\RSSSXSSSSwicks
[NZRROSYTUTSwide
YQ]SSRSMTTTSwide >
URQSSQSPTSSSwide and
RSRSSSS\\SRRRwidel*
RSRSSSS\\SRRRwidely
ISXQSWSdTQQRwidow
RSSSSSSTSSSSwidow*
RSSSSSSTSSSSwidowed
IQ[SSRRZSUUTwidth
OUHVRKW\\ZQSLwife
VPKRSQSISTSRwife >
OSQQSRWVSRRRwife always
NV[RSRRNQUVSwife and
OJQSSRSeRRRSwife is
PRPQSRSOQRRSwife says
PQSSSSSNSSSSwife thinks
SWRRSRS[VSSSwife who
RQUPSXSMRSSUwife'*
RQUPSXSMRSSUwife's
VSSSSSSNTSSSwifes
X[MQR[RBPNNOwifi
[RSRSRSMXSSQwig
RRUSSSSQSTTTwigan
ZRTRSSSOSTTTwiggl*
\\RRSSSSOSSSSwiggled
QSURSSSSSTUTwiggly
HQKTSMS~STRSwild
RSSSSSVSSSSRwildf*
RSSSSSVSSSSRwildfire
MKKRO[PWORQUwill
IUHfSOS]PUSSwill >
RN[QSOSZQYXVwill be
YSJRSXSGSQQQwill give
QSQSS_SOPRPWwill look
SPNRSaSDTQRTwill not
\\Q]PSLSVTPRPwill say
RQSSSSShSSSSwill'*
RQSSSSShSSSSwill's
UPRQSVSRVRSRwilli*
[PRQSRSZVRSQwilliam
NSSSSWSKSSSSwillingness
LWSRSSSdQSSSwill~@hedge
QSQSS_SOPRPWwill~@looks
VPNRPaSDVQRTwill~@negation
WUPOSPS[SRRQwin
TPRRSRSYSRRQwin >
RSSRSRRZSSSSwinch
]SQFRSUPUOTOwind
NW`ISRSQUSXQwind >
cOURSPSPVRRSwindb*
cOURSPSPVRRSwindbreak
XSSSSRSPTSSRwindf*
XSSSSRSPTSSRwindfalls
QQ[SSSSQRUUUwindm*
QQ[SSSSQRUUUwindmill
NYSQVLTURYVXwindo*
HRXUVOQZL\\Y\\window
^NU[TVRRRUWRwindow >
PXSPSMS\\SSQSwindow and
OSRSSSSOSTSUwindow i
MSeRSXSOQVXXwindow like
KSX^SQSASVSUwindow with
T]QQRQSRWRRPwindows
R^SRRRSLVRRRwindows >
XPQRSRVOURQRwindowsill
MSSSWSSNSTTUwinds*
SSSSSSSUSTTUwindscreen
MSSSWSSLSSSSwindshield's
SSQSSSSSSSSSwindy
MPXRQTSLSSTSwine
UQTRSSSRRRSRwine >
VRSQSSSHTSSSwing
VTSRSSSMRRRSwings
fSSGSNSLVRSQwink
PSQQSSS]SSSSwinke*
PSQQSSS]SSSSwinked
FVXSSSSaQSSTwinki*
FVXSSSSaQSSTwinking
QRSOSSSfSSSSwinne*
QRSOSSSfSSSSwinner
RQTQSUR[STTUwinni*
OS[SSRSLSSSSwinning
VQLQSVRbSTTUwinnipeg
URORSXSTQTUUwinnipeg >
^TKQQQSPQSRTwins
\\RQSSSSOVRSRwinst*
\\RQSSSSOVRSRwinston
ROQNRVQWZPQOwinte*
JOUNSWRVUTUSwinter
OROSS_SJRSSTwinter >
TSSSSSSURSSSwinter's
ZSORSRRRXOOPwinters
[URQRRSIQSRSwipe
NVNYRQSPRUQVwiped
NRNYRRSMRUQVwiped his
P][RSSSHURTRwiper
`RRURQSLWQRQwiper*
`RRURQSLWQRQwipers
SSSSSSSUSSSSwipes
VSSSSSSPTSSSwipin*
VSSSSSSPTSSSwiping
]PVPRSSVTORPwire
SQVRSSSXPSRRwire >
ORSSSVSJRSSUwire and
WSQRSSSHTSSTwired
]RLSSSSLWSSRwirel*
]RLSSSSLWSSRwireless
RTSSSSSPRSSSwires
XSSRSSSQURSRwirin*
XSSRSSSQURSRwiring
SURRSSSQQSSSwirra*
SURRSSSQQSSSwirral
[SSSSRSESSSSwiry
RYSSSSSLSSSSwise
WSQRSRSXVSRSwiser
`SPVVSSLROONwish
PSOWS`SHTSPTwishe*
PSOXS`SLTSPTwished
KSP^SRSVSTPTwished me
KSP^SRSVSTPTwished~@me
SSSSSSSPSSSSwishes
[SOSSWSETRRRwish~@me
RRSTSSSSSSSSwisp
UR\\SSOSRTSSSwitch*
UR\\SSOSRTSSSwitchcraft
MTTLXRR[TTTSwith
XRPNSVSIORQ^with >
MPU^T_NLN[W\\with a
NRLKRVRcPTRTwith an
UUSSSSSLSSRSwith another
^R\\PTRSCUSVSwith both
bWHRSSQISRRSwith forty
HTRRSRSMUSRTwith four
aRQSSTSKSSSRwith half
eUVRTPSCVRSQwith her
VQSNSZSZURTSwith him
WPRTRNSXSUTUwith his
PTRSRUSSUSSSwith holes
fRA^PXQG[OKPwith it
JTUTUQS[PUUTwith its
VRWXSXSMRWVTwith me
XS\\PRMRHSSSRwith more
O[QXPVPNXRRUwith my
]QFNUTSJXNNPwith no
MM[QSOSQQTUUwith nothing
TT]TQSRVTWVVwith one
OR[QSSSNPTSUwith our
QQQTRXS@USRTwith some
MUSOVRTZOSSSwith string
aWN`NZSARRRVwith that
RLTZTU[ERY[Xwith the
TRMQSRRRURRUwith their
UQSRR\\SKVSTSwith them
XPSSUUS=SRRSwith these
^ONKS[RCZQQRwith this
MVOQRSSZOSTUwith three
NTNUSPR]QSQQwith two
SROVSQSQSRSQwith us
Q[NRWRSPSRRRwith what
PYXSSSSPRTTTwith wheels
\\QZRRVSFVSTUwith your
RZQURORNPTSSwithd*
S[RRRORNQSSRwithdrawn
RRRVSSSSSTSSwithdrew
TSSQSSSSSSSSwithh*
TSSQSSSSSSSSwithholding
RSIQPaSLQNOSwithi*
RSIQPaSLQNOSwithin
YSSSSSSXSRSQwithin a
NRVNSVSORQRVwithin the
OQNVS[SVTQQTwithin~@number
[G[YUTQJVWUYwitho*
[G[YUTQJVWUYwithout
XUXRSUSKSSSRwithout >
ROOXTXSPTTRRwithout a
OSQ\\SOSQSURTwithout asking
RRSRSSSPSSSTwithout being
LUZNSYSDJXXYwithout it
S[ORSRSOWRSRwithout me
USTOSTSWVOQQwithout one
XSRSURSTUSSRwithout so
PRSWSSSLRVRUwithout stopping
UNVOSOSPPWZXwithout the
KQ\\SSLSVRUVSwithout them
JQLWRRS`RRPSwith~@animal
LVSSSQS_OSSSwith~@beauty_hair
YTXLSVSOUQURwith~@body_part
]XSSSSSEUQQPwith~@colour
[SQRSSSSTSTPwith~@courier_act
OSTSSYSISSSUwith~@courtesy
PRQUSSSURVSWwith~@delivery_place
RRSPSWVNQSTQwith~@family
[RRPQSSKZQRQwith~@food_spices
`QSSSRSHRSSPwith~@listing
LW[^PWPBSWUVwith~@me
NRWSSPSeRTTTwith~@missing
YNKKUPSGVNOQwith~@negation
IPQVSRS]RQSSwith~@neighbour
_WNQUMUGRXVTwith~@number
XQSRYOSVRQSOwith~@packing_material
OTXRRTS\\UTTTwith~@part
WPLPR[RKXRSUwith~@seller
QUPSTSSQRSSSwith~@size
PRQSSTSeRRSRwith~@sport
RWRPSQSWTRRSwith~@used_item
PYXSSSSPRTTTwith~@vehicle_part
QZNKRLSOXORNwith~@verdict
VTSSSRSJTQRSwith~@wrong_item
SSEYSPS_STTSwitne*
SSQRSRSYSSTSwitness
SSGZSQSYSSSSwitnesses
NSSSSSSXTSSSwives
OSSSSSSQSSSTwizar*
OSSSSSSQSSSTwizard
QPeOSRRUNXZXwks
QPZQSSS>QUWWwks >
RS\\SSQSPRVWUwo
kONOVTRKYMOMwobbl*
RRRRV[SOSSSUwobble
^SNQTORTTOPNwobbles
URQRSRSaVRRRwobbles >
TSPSSQSUXRRQwobbles when
XSSSSRSQSSSSwobbling
\\OSRRQSPXRRPwobbly
dRRSSRSHRSSRwok
WSG`SQS=VPNRwoke
`QOJSWSJWNQPwoke up
E]SRSRSRSSSSwolf
OSSSSSSVSVTTwolve*
OSSSSSSVSVTTwolverhampton
QOYMSRSaRPUQwoman
MSWSSHSVRRTSwoman >
RROQSbSSSQRTwoman called
ORXRSXSLRRSSwoman on
RaSSSRSLSPQPwoman's
RaSSSRSLSPQPwoman*
kHKLSdSRYKMSwomen
QSSSSUSNRSSSwomen's
QfNQSUSJRPQPwomen*
SfNQSSSNSPQPwomens
[SRWQESeXSQRwon
`TUPRRSITRQRwon >
fNBJOVR[\\BEHwon't
QTVSSVSQRSTRwon't get
TQRSSSSURRSRwon't hold
HVRRRfSJORSTwon't take
SRRMUORbPVUVwonde*
WRJRWORWQRQSwonder
PTSPSSS`SSSSwondered
VSMQRSSWSRTSwonderful
OR`SSRSMSXWWwondering
VHSSSVSNSSSSwonky
Z\\AYSZSLXLKNwont
^ON[UNSOSQPRwood
[PPRSRSVVRQRwood >
WQSSSSSRRSSSwood'*
WQSSSSSRRSSSwood's
]RLL\\QSUZPQPwoode*
]RLL\\QSUZPQPwooden
QSSSSSSUSSSSwoodp*
QSSSSSSUSSSSwoodpile
SSOSSQS_SRSRwoods
OSQbRRSaPWSXwoods*
OSQbRRSaPWSXwoodstove
SSRSSRSYQQRPwooho*
SSRSSRSYQQRPwoohoo
]LeQQTRSPXWXwool
SRYSRVSNQWVTwool >
USRSSTSSSSSSwool'*
USRSSTSSSSSSwool's
SSSSSSSNSSSSwooli*
SSSSSSSNSSSSwoolies
NFTXQfRGLSNXword
MOVVSZTMNQSRword >
ISSRSQS_TSSQword about
bRQSSVS@URSRword and
ESNRS`RZMTSUword for
JSUQSUSISOOSword from
NLLFQmPUPFJPwords
MMQNR`SOUJLOwords >
SRRQSQQYTRSQwords~@comparison
\\SPQSPSHUTSTword~@me
3OoRSQSUO^_`wore
KR[RSSS[OWVXwore a
UTSQSSS_SRTQwore it
PTZYYYUWL]VZwork
LOdURfRQQWVWwork >
TSSSSSSQTSSSworkb*
TSSSSSSQTSSSworkbook
VQLOSUSPWPPQworke*
VQLOSUSPWPPQworked
SPURP[QNUSQXworki*
SPURP[QNUSQXworking
LQYSSYQVQSRYworking days
ZRSSSLSNSSSRworkm*
QSSSSTSPSSSRworkman
\\SSSSKSQSSSSworkmanlike
NVQSSRSYQSSSworko*
NVQSSRSYQSSSworkout
[RLfT]XCLPPTworks
SROQSSRKVQPTworks >
IWWOSSRbQSTSworks at
SSSSSQSUQSSSworks if
WVXQSPSPUSSSworks like
XSSRSRTUOSSSworks on
PSSQSWSLRSSUworks*
PSSQSWSLRSSUworkshop
XSPSSSSPURRRworkt*
XSPSSSSPURRRworktop
BKTPRPQgP[]Zworld
INISSPQdSSSTworld >
SQYVSSSNSSRTworm
SVQQSVSSSSSOworms
=\\aQSVSNNVWXworn
]SMSSSSPWQRPworri*
TSSSSSSZTSSSworrier
\\SMSSSSIVQRPworries
PS^OSRSPSX[Uworry
YaHQ_IQZYQRPworse
MRRSSOS`UTSQworse >
jRNRPRRLWQRQworse than
_SSSSSSMQSSSworsh*
_SSSSSSMQSSSworship
CSPSSUScSSSSworst
xOS[QD:bZSMPworth
SRRRSOP\\XUSSworth >
]RVRSQPETQRPworth it
ES]^PQSOQ[T[worth of
USSSSSSRSSSSworth*
USSSSSSRSSSSworthy
UNNPROLbSMPRwould
NRRSSRSSUSSRwould >
HTSQRLSXPWVWwould be
SSQRSTSUSSTSwould call
NWPQRQSeMMNJwould do
QPWPZLQURSTPwould have
]RIUS^SHSORUwould i
HQRVQYSYRSSTwould like
WQIRRPSTYWRTwould not
Jc`SSISLSW[Swould you
ZOOPSNR\\TQQQwould've
UTB_UPTNTVMXwould*
OXGcUSUISXOXwouldn't
KYSYSPWFQWSUwouldn't get
QPTYSPSPRQSSwouldn't take
SSSRSUSPRSSTwouldnt
YSQSSTSUSRTPwould~@answering
HQRVQYSYRSSTwould~@comparison
SSSSSTSJRSSSwould~@hedge
]RIUS^SHSORUwould~@me
WQIRRPSTYWRTwould~@negation
LSRSSQS[ORRQwould~@use_verb
ZS[SRMSDVSSSwould~@work_verb
V]NUSTSMMSSSwound
SYT[SOS[PXTVwow
PPKVSQSaSYMZwow >
\\TNRUQRQQPQOwrap
RWQUPRSQTRSRwrap >
RSTSTRSPSRRRwrap was
QKNOkSRMKOPNwrapp*
ONNOjSROKOQOwrapped
LRPRYNSOPSRRwrapped >
TRQQQZSLUPQRwrapped in
MPSRVSSQPRRRwrapped like
WSSSQSSSSSSSwrapper
RPSSUSSQSRSSwrapping
VSRSRPSWUSSRwraps
SXRSSSSOSRSRwreat*
SXRSSSSOSRSRwreath
SSUSSSSQSSSSwreck*
SSUSSSSQSSSSwrecked
SSSLSSSdSSSSwren
^ORTSPRKURSRwrenc*
^ORTSPRKURSRwrench
SSUSSSSQSSTSwretc*
SSUSSSSQSSTSwretched
SSSSSSSRSSSSwrexh*
SSSSSSSRSSSSwrexham
QSRSSSSRSSSSwrigg*
QSRSSSSRSSSSwriggled
SSSSSSSVSSSSwring
TSSRSSSOTSSSwring*
TSSRSSSOTSSSwrings
fQQRRSSKWPQOwrist
VSSSSUSSSSSRwrist's
aQQSSUSJWRRPwrist*
_QPSSSSHWRRQwrists
SSTSSSSUSSSTwristwatch
HTRSSjQMJLLSwrite
PSRQRdRLQNPQwrite >
MSNSSWSRQONSwrite to
ZRNPS[SESNOQwrite*
ZRNPS[SESNOQwrites
EPQORbQZOPOUwriti*
EPRORbQ]OPOUwriting
SSIOSOS`QQRSwriting >
IS_QSMSQSTUTwriting this
SSRSSSSPSSSSwriting's
OYQ[RPQPSTSSwritt*
OYQ[RPQPSTSSwritten
YPLRSUSOVSSRwritten >
ZVPSSPSXWRRPwritten by
MRNSUUSaSUUTwritten on
WPQRSUSUSQRSwritten to
QSSSSSSSSSSSwrocł*
QSSSSSSSSSSSwrocław
RiL_PYN@GJIKwrong
R^SUSTSVTMPJwrong >
NSRSSVSQRSSVwrong and
RXUTSMSORRSRwrong bloody
QPSQSOP[QSSPwrong button
PNRQSRSSRSSSwrong colour
QJfVSMSQS[[Wwrong end
RLQVSUSNRVRXwrong house
Ic[NSPSJSNQMwrong one
VL[SSOSXTWTTwrong side
STSPSRSQRRSSwrong size
\\PRPSVSRURSSwrong way
bRNNSQSTQMSMwrong with
MVAaPcPJNTJRwrote
RVRVS[SERUQPwrote >
QTUPSRSNRTURwrote and
ZVSVSTSMSSSRwrote back
WRRSSSSOSSSQwrote in
RQPOS[SaTRSSwrote it
JSXPSYS]RRRVwrote me
OVVWSJS^SWSTwrote no
MSGVQeS\\SPQUwrote on
USSRSGSSSTSNwrote please
RRSRSES\\SSSUwrote them
M[OKS[QaNPQWwrote to
UWTRSRSIRUVVwtf
UTTSSRSOTTTSwtf is
SSSSTSSSSSSSwulli*
SSSSTSSSSSSSwullie
TRSSSTSRSSSSwyomi*
TRSSSTSRSSSSwyoming
PPLkSXS`NNPLx
SSNSSWSRRRRWx0
SSSRSSSSRSSSxbox
XRQSSVSRSSSSxl
WP[RSSSGRSUTxmas
MSOcSSSFRVRVxx
NTSSSMScORRRxxl
GRSSSSScSUUTy
RQRRSSS`SSSSy'all
SQTRS]SDTSSZya
QSSSSSSSQOPNyaar
RScRSMSFSSSQyall
SSSSSSSPSSSSyam
`RORRWSVSSSQyard
NSWNSSSgPRSUyard >
UWSNVPSYUQSQyards
YSTSRRUPOSSRyarn
SRTSSSURRSSSyarn is
SQSSSRSSTSSSyawn
RScMSSSRQUYUyawns
SSRSSRS\\QQROyay
LOMSSjSERSSTyeah
MVHPROQeRRQSyear
WWOSSSR>TRROyear 0
SUWISKS]SUTUyear >
MSVWSVSAOTSUyear and
VSRTSPS]RSSTyear of
TQHVSRSUYOQPyear old
XPRRSOSQVTSSyear olds
PSI[SVSISQQVyear they
S\\NRROSLSUVQyear'*
S\\NRROSLSUVQyear's
QOSSSSSYRWVWyear's eve
MRdSSRSPPXXWyearb*
MRdSSRSPPXXWyearbook
YSRSSRSQTSSSyearl*
YSRSSRSQTSSSyearly
K\\7NSOPlVMMUyears
KYOWSPWROVSWyears >
U`ORSRSQRPSQyears ago
YSPQT[REWNOLyears and
QSQRSVSVRSRSyears in
]SRRSTSGXRRQyears of
[OTRSPSUSTTTyears old
PPTRSXRISTTUyears on
NSZSSSSVRSTSyears so
XVLSSUSLUPNOyeast
PRRRSQSiRSSSyee
PSOSSPS]RXRVyeete*
PSOSSPS]RXRVyeeted
SSSVSRSPRTSSyelle*
SSSVSRSPRTSSyelled
SSUSSUSPRSSSyelli*
SSUSSUSPRSSSyelling
NUOQPTQ`RVTXyello*
IUSQQWS\\RWTWyellow
XPRRSTSSURRRyellow >
ZSRSSRSPRSSSyellow's
QTPSSRRZTSSUyellowknife
CSSSSRSoTSSSyells
SSRSSRS\\QQROyep
PSSSSYSTSWSVyer
JJ>KPdC`SKNKyes
YQFSRPRaOPQPyes >
^RQOSKSKPSSRyes i
PRRRSRSeOOQNyessi*
PRRRSRSeOOQNyessir
ORRRSRSqMNPLyesss
WQPVSUSPRWWQyeste*
WQPVSUSPRWWQyesterday
MS`SSPSOSSTTyesterday >
]RQRSGSSPSSSyes~@me
DKjPPOQLS]^[yet
MPfJQNRMNXYZyet >
WRLQSQSOWRSQyet and
NSZRSSSLRVUUyet to
SSSSSRS_SSSSyeti
[LSSSSQLUSSSyield
SSJSSSS]SSSSymca
ORQUSRStSTSTyobs
NRYRSSSNQQRQyoga
WQRSSRSUTSSRyoghu*
WQRSSRSUTSSRyoghurt
OXSSSSSRRSSSyogur*
OXSSSSSRRSSSyogurt
RSRSSCSrPRRNyoh
ZURRSRSQRSSSyoke
VRSSSRSRSSSSyoke'*
VRSSSRSRSSSSyoke's
NSSSSSSRRSSSyolk
URSSSSSNSSSSyolks
PSRSSSSTRSSSyonke*
PSRSSSSTRSSSyonkers
WSOSSRSOTSSSyork
PSRRSSSSUSSSyorke*
PSRRSSSSUSSSyorker
QTQSSSSTSSSSyorki*
QTQSSSSTSSSSyorkie
SSSSSSSYSSSSyorks*
SSSSSSSYSSSSyorkshire
ZKPEMTGVZLPPyou
KLKVVVRRXVSSyou >
HPVPSUSZSRRVyou a
STVRSMSYTUUTyou about
LVOSSZQWSTTTyou are
>RNRRZR_PRRUyou ask
WNRSSSSQRSSSyou breathe
NeOWQLRXNXVTyou can
\\OMcSWS?VSQUyou can't
\\QKQSQSQVRQPyou cannot
ZMO]WOUXQSSRyou could
QSWRSXSJSSTTyou count
NNQQXWS`TUVWyou do
<XMLSWR`LQTVyou don't
oSOOSPREUQQQyou find
URZXS^S8RPPWyou for
WRNSSUSORSSSyou from
FOLNQTTZVPPRyou get
TSOOSRS_PSRPyou go
Y[GVS^RH^QQNyou have
`SSPSSSQWPRPyou hear
SRaSSUSBTSSSyou how
ZPSRSRSTSSSSyou in
1[\\QRSSYOWXWyou know
IU[XSPSZOVTTyou like
RVRTRWSJVQROyou look
MS]RSQSYTTTUyou lose
VRWRSQSGSSSSyou must
nPQOQMSRVPQNyou need
WSRSSTQNRSSTyou never
KXpYSRS@PTTSyou not
XVVLSSQbTSURyou put
URRSSQSVSSSSyou run
NRLSS[STQQQTyou say
SVXVRFXLOURUyou see
S]SSSPRLRSSSyou send
]QNSSRSGTSSRyou take
TRSSSSSRUSSSyou tell
[RLSS[S;SPRPyou the
WSWORURFTQSSyou to
JSXSSSSWSSSSyou took
SXSRSRRZUPRPyou turn
LRSRSOSdXSSUyou want
TQL]SYS@RRQWyou were
WRNQSIShTQQRyou will
Y_FMXUSISOQRyou'd
LTRRXTUZRVUVyou'd think
LTRRXTUZRVUVyou'd~@hedge
]SSRSOSJQRSRyou'd~@negation
RRSSTSUORSSSyou'd~@use_verb
UOSQQUM_XUSTyou'l*
UOSQQUM_XUSTyou'll
PVRRRPSTUTSTyou'll have
ZOHQPURXYQQRyou'r*
ZOHQPURXYQQRyou're
]QSSRRSSTSSSyou're a
MRYSSSSTQUUUyou're~@book
PMRNWRQZWUTSyou'v*
PMRNWRQZWUTSyou've
KRSSSYSWQSSUyou've a
^TMRSQSVVSRSyou've got
^TMRSQSVVSRSyou've~@arrival
SQSSSSSKSSSSyoud
OTLSS\\UAPVQWyoung
GUQQS[UPRQRRyoung man
`QRTSVSLSUSVyoung woman
SRRQSPShRSTOyoung*
RSSRSPS`RRSNyounger
TRRRSSS[STTSyoungest
QUNRSYUGRSQUyoung~@courier_staff
RCUUKYTZWRR\\your
USSRSRSQVSSRyour hand
SSMRSVSLRQSQyour man
RSXSSQSORSTTyour name
FVPQSTSeTQRTyour own
QTXRSQS_QSSSyours
UQTYSSRLSTSUyours*
UQTYSSRLSTSUyourself
SSNRSQSRSSSSyour~@answering
USSRSRSQVSSRyour~@arrival
XGUOSNSfWRSPyour~@body_part
URMVSVSNRSSSyour~@courier_staff
HQaTQFSnSXYTyour~@parcel
KQQSSTScTRRSyour~@part
OSWRSVSLRUTUyour~@route
PSRSSPSUTSSTyour~@staff
PSSSSSSLSUTTyour~@verdict
OSWSSZSRSRSTyous
IRMSSaSTRTSTyouth
WPXSSRSPVTTRyoutu*
WPXSSRSPVTTRyoutube
A[PRQVRTTSRTyou~@answering
WRLSSNScRSSTyou~@arrival
OT[XSPSRPUSSyou~@comparison
ZNOMS[R^VQTQyou~@courier_act
MVORSSS^SSSSyou~@delivery_place
S]SSSPRLRSSSyou~@dispatch
SORSSUSTQTSSyou~@fail_verb
NWM\\[IUYORSRyou~@hedge
QSUSSRSPURRRyou~@intensifier
MS]RSQSYTTTUyou~@lateness
UUQTRUSNTQPQyou~@looks
GZWYRPT[SPQQyou~@negation
PROWSSQPRXUUyou~@number
RROQSKV[WSRUyou~@order
QPKRSdS[TSRSyou~@use_verb
RSOSSSSNTRRSyou~@verdict
YJJTSKS[VSQPyou~@work_verb
RSXRSRS^USTSyrs
-RSSSSS~SSSSyuck
XSNaSMSNSRSPyukon
XSSSSSSQVSSSyum
SSSRSSSSSSSSyuma
gRRRSRSO\\OQNyummm*
gRRRSRSO\\OQNyummmm
VSSSXSSROSSSyummy
QURQSRSeSWVUz
PSUSSQS^SSSSzagre*
PSUSSQS^SSSSzagreb
PRSSSPSbSSSSzambi*
PRSSSPSbSSSSzambia
SSSSSSSPSSSSzambo*
SSSSSSSPSSSSzamboni
QSVSSSS[SSSSzapru*
QSVSSSS[SSSSzapruder
SSXRRSSQSSSSzarag*
SSXRRSSQSSSSzaragoza
SRSWSSSSRSSSzari
`JMSSSSXZPPPzeala*
`JMSSSSXZPPPzealand
SSSSS]SGSSSSzelda
WMbOQZOTQY\\Vzero
^SSSSOSNRTTSzero stars
RSSSSSSSSSSSzeros
RSSSSRSSSUVUzilch
fUDPQaRQYIKLzip
VSNRSaSUUQQQzip >
aSRSSPSP[QQNzip's
`CSRSPSRVSSRzippe*
UNRRSRSJUSSRzipper
^HTSSQSZTSSSzippers
]PQSRRSKRSSSzips
QS]QSQSMSSSSzithe*
QS]QSQSMSSSSzither
SSRSSSSRSSSSzoo
YSROSNSZUSSPzoom
TSOSSSSTTRSRzuma
\\QQRSSSSVQRQzzzzz*
\\QQRSSSSVQRQzzzzzzzzz
TRSSQRVPRSRSzüric*
TRSSQRVPRSRSzürich"""
