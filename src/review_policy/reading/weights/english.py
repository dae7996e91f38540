"""
Weights of topics, learned by training/train_topics.py from 8731 texts.
"""

BIAS = (-2.76, -4.75, -4.56, -5.05, -6.64, -4.64, -6.85, -2.04, -1.21, -1.2, -2.02, -0.57)

VERDICTS = (
    (
        'product',
        -1.099,
        0.708,
        (-9.344, 0.024, 0.049, -0.103, 0.066, 0.416, -0.438, -0.073, -0.07, -0.094, 0.401, 0.402, 0.505, 0.043, -0.058, -0.117, 0.011, 0.321, 0.291, 0.021, 0.053, -0.233, -0.133, -0.035, 0.008, -0.047, -0.234, -0.295, -0.022, 0.001, -0.013, 0.013, -0.006, -0.236, 0.079, 0.084, 0.133, -0.07, 0.013, -0.156, -0.05, -0.246, 0.024, 0.01, -0.059, -0.021, -0.373, 0.204, -0.724, -0.245, 0.157, 0.232, -0.008, -0.054, -0.021, -0.09, 0.051, -0.298, 0.099, 0.107),
    ),
    (
        'delivery',
        -1.099,
        0.405,
        (-5.576, -0.071, 0.008, -0.125, -0.124, 0.485, 0.188, -0.102, 0.096, -0.178, 0.133, 0.001, 0.298, -0.0, 0.064, -0.091, 0.044, 0.391, -0.203, 0.007, 0.079, 0.057, -0.031, 0.32, -0.42, -0.089, -0.085, -0.123, 0.001, 0.142, -0.044, -0.022, -0.024, -0.189, 0.107, -0.032, 0.25, -0.006, -0.123, -0.206, -0.051, -0.06, -0.049, -0.049, -0.026, 0.08, -0.06, -0.005, -0.859, -0.42, 0.415, -0.039, 0.129, 0.111, 0.026, -0.058, 0.052, -0.215, 0.096, 0.093),
    ),
    (
        'late_delivery',
        -1.099,
        0.405,
        (-7.582, -0.049, -0.005, -0.141, -0.097, 0.559, 0.062, -0.096, 0.063, -0.13, 0.111, 0.022, 0.284, -0.049, 0.085, -0.095, 0.063, 0.472, -0.185, -0.033, 0.066, -0.225, 0.072, -0.085, 0.324, -0.064, -0.103, -0.119, -0.014, 0.086, -0.045, -0.05, -0.027, -0.149, 0.077, 0.065, 0.192, -0.06, -0.146, -0.115, -0.054, -0.022, -0.021, -0.022, -0.031, 0.066, -0.159, -0.006, -0.665, -0.129, 0.27, -0.03, 0.057, 0.185, 0.029, -0.034, 0.075, -0.254, 0.18, 0.068),
    ),
    (
        'fulfilment',
        -1.099,
        0.405,
        (-1.827, -0.098, 0.006, -0.09, -0.11, 0.443, 0.402, -0.138, 0.059, -0.123, 0.155, 0.052, 0.284, -0.01, 0.06, -0.032, -0.028, 0.397, -0.137, 0.003, 0.064, 0.099, 0.004, 0.27, -0.222, -0.099, 0.095, -0.148, -0.06, 0.153, -0.111, -0.022, 0.05, 0.164, 0.206, 0.294, -0.246, -0.028, -0.012, -0.251, -0.004, 0.041, 0.027, -0.014, 0.007, 0.025, -0.163, 0.019, -0.989, -0.421, 0.564, -0.038, 0.011, 0.113, 0.167, -0.058, 0.018, -0.205, 0.058, 0.063),
    ),
)

WEIGHTS = """\
TVXUPNPTQSRQ0
YP^PS@QUSXZU0 0
BSUbSJXbPUVS0 00
QSHRSXW^WRQP0 000
TPQWROKVRWSV0 >
RURZSRSHSUST0 a
SSTOSQS]TTSU0 am
T^KUSTRTSOPO0 and
RSOSSWSWSSSR0 april
ORRQSSS`TRRR0 bar
RRVNSWSLRSTT0 days
USSSSSOMSSSU0 dollars
ORPTSZOSTRQU0 for
ZRFSSTQUTSRS0 i
POUQSWSORRSS0 in
V]SQSSSORQQP0 is
QSRQSSRVSSSS0 it
RSRSSTSXSSST0 january
LSYSSSSLRTUT0 june
SS^SSQSDSVUU0 march
PRSSSVMZRPPT0 may
PSSTSSSJSSSS0 months
QSRSSSSPRSSS0 my
S[NRSTSYUSST0 of
JS^SSSSKQUTT0 on
QSQRSSSUSSQS0 pm
MSPRSRS]RQQO0 star
^OLNRLSm\\RSQ0 stars
SSWRSSSNSRTS0 stops
OTWMSWRQSRSR0 the
PSTRSVSWSSSS0 till
]OKSSZRUTSST0 to
RWYRSQSIRTTR0 weeks
SSRRSSSSSRSQ0 with
QQePSRRSOY[Y0 wks
SXRSSRSSQSSS0's
Q]GQXQcLUKLJ00
}OMOSRP6WRRR00 0
TNcMSMAgTUWS00 00
JVUXOU^UPTTW00 >
RSRSSSS^TSRR00 a
PRScSUSGRTST00 am
VQaSPIWZXXWS00 and
TSSSSSSRTSSS00 bus
LQNOS\\PXPSTV00 days
YVSSSSROVQQQ00 degrees
VSUSSSSRQTTT00 every
KKMSRK`UQSSS00 for
SNQ^SRSRTURU00 has
IZROSWS[PRST00 hours
RSMSSeSLSRRT00 hrs
URbPSLVMRSUR00 i
[QMYSOTVSVRV00 in
USSSSSROTSSS00 inch
ZSSSSSSGWRRR00 min
GQSWgNSMSSST00 minutes
OQXSSSSOSSSS00 of
^PHWSQYHSMPN00 on
RTSSSSRRSSST00 percent
OSQPSWS^RTVV00 pm
LRVRS\\SURRRR00 the
WSMSSSSUSSSS00 they
IOLRRTYPRQRQ00 to
PTSRSSSSSRSQ00 were
USPTSQXRRSSS00 while
RTSRSPR^QSST00 years
rRRRSQS3WQQP00'0
PPRYSQRiUVSV00's
R]GQPYQKTFIN000
EBPIS~NIJKN_000 0000
PeGTSNcANOPL000 >
QUQSSQSZUSSR000 and
VOSSSTVMSSSS000 i
UMSSQSSRTSSS000 of
YRSSSSRNUSSS000 over
KWSSSSSZTSSS000 pages
GVUUSQSWPQQP000 pieces
SOSTSUN[SWSU000 rupees
?cGZc[H\\LPM[0000
PZILcUMISSPW0000 >
SVRSRKSCVSTS0000 and
QSQSSUR`QSSR0000 is
XKSSQSSRTSSS0000 pieces
SSVSSSSNSQRS0000 told
SSSSUUSQSRSP0000s
USSSSSSNSSSS0000w
SSSSSPSZSSSS00a
PSSSSSSQSSSS00am
RWRSSSSQTSSQ00c
NSSSSSSSRSSS00mm
QQZSSSSYSUUV00nd
PQTSSSSKSSRS00nd >
RVSSSSSQSSSS00p
SSVDSSS[SSSS00pm
RSRSSRSSSSSS00s
PROSS]SXSSSS00st
LR]ORSOQLUUX00th
IHROSVPBQZ[Z00th >
YR[USWSSQNKP00th and
SSWSSRSNRRRS00th came
SSTSSSSMSSSS00th the
SVTOSUSURSUT00th they
Q^SQSSSZRRSR00w
XPRQSVSLTRSS0am
LQUfSQQWTUTU0b
NRP\\SSQXSUSW0c
RQSYSRSPSSSS0f
RRSWSSR_STSU0g
TRSSVSSQTSSS0k
SSSRSRSSSSSS0kg
QTSSSSSYSSSS0n
SM\\RSZSHPTSW0nd
PMgRSUSESTUT0nd >
RQ[QSSSMRUVU0pm
QTSSSSSYSSSS0r
NN\\TSRSMRWXX0rd
PP]RSPSWSVUU0rd >
SSTSSSSRSTTU0rd and
_QSSSQSJUSSS0s
MP[VSUPXRRQS0st
MQVRSSSSSUUU0st >
VPPWS[QRRRRT0st and
MIXPSRQROWWY0th
QPVPSORPQZZY0th >
SSKSSVSKSTVT0th and
ROOSSSSVSTSS0th i
SSNUSRSOSRQP0th then
QT\\RSSSPRUUU0x
MP`RSSSRRVWX0xl
BEScRFPeTXWV< 0
dKIPRPNaYHJI< 00
NR]PSRSXVVXU< 000
D\\Y[VJW[MTTR< a
M^PSQWSGSRSS< about
ZRORRPRRVSRR< absolute
WS[OSQSDRSVS< according
MdS`SOSQRNNR< actual
PUWSSSSNSRQR< advent
]KOYS_R6WQQT< after
NseRSMSAOXYX< again
QS_SSQSQRUUS< ages
PRKSSRS[QOON< ah
SSRSSSSSTSSS< alarm
WVSKTgRGKORV< all
OKOPZPXDQLLM< also
LRTRVMRdUUVT< an
EZHROUTQ?DFG< and
SQVRSNSQSSTS< another
PSSRSVSFPSSX< answered
ERVQSQSVRTTT< anyway
ZRNSSUSRURQR< app
NRRWS]SQPSVW< apparently
M\\NQUQSSQMOO< arrived
SQYPSSSTSTUT< arriving
^SORNLREVRUP< as
SRPLSTSZWPSO< ask
AcOXRWS>MSRR< asked
SRQSSIS`SUVS< asking
NSRXSWSKQTRW< asshole
IPNHQRTVXTVR< at
QOQSSTS`RRRT< avoid
LSIPRRS^RSRR< baby
PPSUSSSXQRSR< bad
I\\PRLSSSRSSS< bag
MSR[SRSRPVRW< balanced
SSSRSPSUSSSS< ball
PdP]VPSPSSRR< bang
SSRTSSSZSSST< bastard
QQTRSUSWURRO< battery
aPIQRNSJVOQO< battery's
UP[SSSSPQSSS< beard
IQTMYUS]OPRO< beautiful
ORSPWRSPQSSS< beautifully
XS^PSPPIRSSS< because
TJPRUMTVS\\[X< been
NMS]SGZLSXTV< before
SRSSSRRTUSSS< bench
^`JNQQQ@\\OPM< best
GU]RSSSSRWWV< between
KTPUQUS^OSST< big
]PQRRSSRRSSS< bike
PSURSSSWRTTT< bill
XSKCRRSoWJQJ< bin
PRWSSSSMQXXW< birthday
TL]QXPVIQZ[Y< bit
TSSRSSSQWRSQ< blanket's
NRbPRGSORWWT< bless
FROVS_SFPTR]< blocked
RQOUSUSMRTST< bloke
NPZRSVSUPTVT< bloody
XUR\\RSSHSTST< blue
ZULQSSSQVPQP< bluetooth
URRSSTSPQRSQ< blunt
SSPSSSSQTSSS< board
ZRLQRQS[VMOK< bollocks
VPT]RRSLSRQS< boots
QRRRSlSARSST< bot
L^KRSXRPQQRP< both
QRRRSSSQRSSS< bottle
S[PNRJNIYSUR< bought
TRSSSOSLTSSR< bounces
MZNXFRRJPTRU< box
[QQSSPSNTQRP< bra
XPSSSUSPSSSS< brakes
RZQQROS[SRSQ< brand
WSSSRSSRSRRR< bright
RRSQSRSTUWSW< brilliant
QSPSSVSHQSTX< bro
OLPSSQSZVSSS< broke
OSRUSSSPRWSU< brought
SRSQQSSUURSS< bubble
OXWRSRSXQTTS< bugger
ZTTSSRSLSSSS< bullshit
JQS[SSS]RXUW< bus
QQSRSPS_SSST< busy
VOLVRLQLTLLP< but
NRSWSSSXQWSU< buzzed
VVQSSQSRSPSP< buzzer
]TbLO]V8[UTR< by
QRMSSRS]SRSV< bye
IUSRSRSQQSSS< cable
OT]RSQSQRUUU< calgary
WORRS`RKTSSU< called
YVNcXNONNYVX< came
GQNTRQRdTOPN< can't
RSORS[QERRRT< cancelled
SRS\\SRSISVRU< card
RPQRRSSXSRSS< case
\\O]RRRS@VUTT< cat
PQSSSRSTUQSR< cat's
]RISSSSPTSSS< chair
VPQSRSSNTSSS< chapter
SSSSSOWYRSSR< charged
bLYSRRGOYRSR< cheap
LVSSSQXOPSSR< cheaper
QROSSQ[IQPQP< cheapest
PRMSSWSFVSRX< cheers
E]WRSSSMRRSR< cheese
PQdSSRSDSUTT< christmas
ORQVSSSARXRX< chucked
QRORSZS]TPQS< class
YSLRQSSRTSSS< clock
TRSRSSSPTQQR< cloth
SSRTSSSQSTSS< code
]RSSRQSPURSQ< colour
^RSPTRSFVPSP< colour's
SRSRRSSLTSSS< colours
NQUJSRRWRSSS< come
_RSQSSSMUSSR< comes
UUSSRSSORSSS< comfortable
WTSSVRSSPRRR< comfy
SUXRSSRHSPSQ< coming
WSSSSQSJURRQ< cooks
RSXSSSSPQTTT< cot
QRPSZSSLSPQP< could
QRRSS[XKRPPU< couldn't
PORRRSSXSRRR< counted
DSOcQNSNOZQW< courier
VYQNSQSUQRSR< cracked
TPTSSSSRRRRR< cracking
OSQWSOSQSSST< credit
SSSSSRSXUSSR< crib
jQMRSRRP_LMK< crisp
RSRRS]QOPQQW< crooks
LYSSTSSONRSR< crushed
]RRQSSSRXRRQ< cup
TRPRSRS^RPQN< curtain
ERQQSSSbOTRW< customer
SRTSSOUWRSSP< customs
V`RRSURYRSSR< cut
S`RSQQSXWSRT< cute
SSSSSSRRUSSS< cuts
QRRRSSS\\SSTT< dad
PUUSSSSRRSSS< dad's
QYNRSSSSRSSS< date
cOWSSNUJR\\]Y< day
RSSSSSTPRSSR< daylight
HfP`SQSQQONO< dead
PTYPQGSkSWXR< dear
KRRSSSYQPSSS< dearer
UPQPSSRRTUQX< decent
]PSSSSSRUSSS< deck
JUkOSXNSQUVU< delivered
TRKZSQSNWSPR< delivery
VQRSSSSQUQRQ< deodorant
MQaSRSSQSQRT< depot
E]SSSSSQRSSS< described
MRKVWNSXRRRR< did
YQDOR[SNRQRP< didn't
QRSRSUSIQTTV< didnt
WSMSSUSLUPQP< died
`SQQSTQPVQRQ< dies
QXORSQSZRUUU< different
\\SQSSSSMUSRR< dinner
LRRSSRSXORSR< disappointed
NTPSSSSTQRSS< disc
QSSSSXRPSQQT< dispatched
PS[SSRSDSTTT< diwali
RNMPRPRiVOPM< do
WPSSSTSRTSSS< doctor
KPVRRQSYVVVT< does
dRORSMSZUSSS< doesn't
QWNMRQS]TPRQ< dog
T_QSRRSTTTST< dog's
]SLVSKSUSSRS< don't
YOSJSRSSTPSM< doorbell
PSORSSRRRSSS< double
JSRRSQS[TSSS< draw
SSSSSRSKTSSS< drawers
ITLbRPSMPSLT< driver
ITLdSLUXQRMR< dropped
PRR[SRSMSUSU< drove
iSROSSRKXRSQ< dry
URgOSRSNRVUV< dude
QQbSURSMSUST< due
ZOSSRSSKWRSR< dull
SRRZSSSNSRRR< dumped
ZNSSSRSWUSSS< dust
SKbQWYPGUQQQ< each
PQSSSSSZRVVV< easter
ZSNSSSSPTRSS< eggs
MTQSSOSVSVUU< eh
VTUQSSSJSSTR< eid
PP[RRPSWQUUU< eight
STYRSSSQQTTT< eighteen
TjOMXWPYQSSR< eleven
R`NRRQSQQMOM< empty
JRRSTRSWUSSS< enough
RSUSRSSKRUUU< estimated
ZTMVWMU@SRQP< even
SUPVOVOQSVVV< every
]PMQSWRJTQRR< everybody
UQUPSQSFSVYU< everyone
MULRS[SKSRRT< everything
JjKRSORSOQQP< exactly
RSDSSSSfSTUU< exam
LSSTRSSVPSSS< excellent
OSCSSPSfQPOM< expected
NaQRPQSNRQRQ< expired
FPPQRWe[NQRT< fair
PXRRSQRPPQQP< fake
[SSSSPTOTSSR< fan's
MSRS\\SSLRSSS< far
TQNiVROKNVQW< fast
LQR\\SSS[QTST< father
VSSSSSSQSRTR< father's
XRRPSSRQURSR< fell
VSQQQSSPSVSU< fella
FSSVSRS`SUST< felt
USLSSRSYSUUU< festival
SSUSROTRSTSS< fifty
TRSSSSTSSSSS< filter
WOH[QRSOVRQR< finally
Q]KURPQbMRQS< fine
LHXLQVNLVRSV< first
XQQSRSSTSPQP< fits
FS`XQTQ^NVST< five
PVUPSSSNTQSQ< flat
UPSQTVSNSSSS< flimsy
O[PWSRSORRRR< flung
ZKILX_QIVQQS< for
JUNORJTVTVUV< forty
GKJaQNNWPSQT< found
USRSSSSUTSSR< foundation
CKX]\\QTPUSQQ< four
LPSRTOUXQSST< fourteen
SYQSSZSMQTST< fourth
QSRSSLWPRSSQ< free
PSXTSQSVRUUT< friday
YSQSSSSLURRR< fridge
cWIQR`RRXSPQ< from
EOXWSLS\\PYVS< fuck
SRQYSRSLRUQU< fuckin
XOWSRPRLXPRO< fucking
PaPRSZSZQQQS< full
VUOQSSRTSSSS< fun
DQRRRTSWSPPT< funny
YTQSSSRISLSM< game's
QOO]RSSIPVRU< gate
[RSSSRRSTSSS< gauge
XQIUS^RPVRPR< gave
ZRRSSSSRTSSS< gel
NPjRRQRNOZ\\Y< ghost
PSaRRXSLOVVY< ghosted
PQNSWRS]QTTT< gift
PaSSQRSSPPSP< glass
JRRSRSS[VSRS< glue
MRO]RORGRTRT< god
YSQSURSQSRRS< goddamn
fVQTSRSAURRQ< goes
YM[PSSRFTTUU< gone
fSSOU\\T:`PQR< good
WTSSSRSRSSSS< gorgeous
T\\FRRUY[ROSO< got
\\NPQQRPW]NOL< grand
YPSSSSSRTSSS< grease
]R[\\RYXLRRQY< great
HUSQQPSdOSRT< green
XSRUSSSMTSSS< grip
SVSSSSSNTSSS< grips
Q[ONSKY[QTTS< guess
TONMSTSbRRTQ< guy
QOUTRRRVSYVW< had
UOSSSSSNVSSS< hair
E]JRNbOKQHKK< half
RSVSSRSXRUUU< halloween
PQDdSQSZRVOT< handed
WRSSSSRIURQR< handle
WSSRSSRUTSSS< handle's
WRRSSRSLVNRN< handsome
^SSSSSTPURRR< handy
BSPPSQRfKPRP< happy
GRQSUjSWNPPQ< hard
SR[QSPQ_SVVU< has
\\SQSRRSUSUTT< hasn't
GRQSSJSVSSST< haven't
IFQ`IWKJN\\X\\< he
GQN\\RSRSOYSX< he'd
@HVXPONPRYZW< he's
WSRSSPSUTSSS< head
UURPSRSRRSSS< heats
YRVSSRSESSSR< heavy
RSRSSURUSTTS< held
O`ISSNSYRTTT< hello
HeXRSOSAQSSO< her
IS@gRKePOWLW< here
TQQRSRSMTSSS< hers
RQRSSYSMSTTT< hi
QRPRS`STSSSU< hid
OLPQSNSZSSSS< himself
bLNUSQSHVPQP< his
`RORRNSYOOPN< hmm
^SQOSQSMWRQQ< holds
\\RRRSRSLURRR< holy
ERPRSjQKOPQZ< honest
USXUSUSNQUUU< honestly
TRSRTSSRTPSQ< hose
]PSOSRSKXSSS< hot
>W`XSPS_USPS< how
]QQRSTSNRSSR< hums
MSYOR^RLPRSX< hung
PMSTU]OMORQV< i
WYTOPUWRTMLN< i'd
YOCPXQR]WQQP< i'll
LQXUSJUMPURU< i'm
O[RLSQMMOWY[< i've
HRURSSSdRUUU< ice
@LWYRQS8S[]\\< if
POORSOS[RRSO< im
QTJ`[]UTWVQW< in
\\RQSSQSSTSSS< ink
KZSSNPSCQOSO< inside
ZNRQSSSQVSSS< instructions
?MQRSNSbUNPL< is
WTVTJNTL\\UUS< it
VRSSSXOMRSSU< it'd
YPSRSPSOVTUS< it'll
NQVOYOVPNZYY< it's
VSRSSSSQURRR< itchy
[PJRQVS_UUTU< its
ZRRSSSUSSRRS< jaws
OQRQPRS^PQSQ< jesus
TW\\KVLSSWLPL< just
VTOZSVSGOYRX< keeps
[SWQSQSARSTR< kept
\\S\\MSSSHRRTS< kid
bRLPQXSNTPQO< kids
OSRRSgSDNRRX< kind
YSUSSSSQQTTT< kinda
QS^SSMSGSUUR< kindly
PV_QQKSTRUUO< label
]SRSSSSFSRSR< ladder's
QSSTSUSUSSSS< lady
NVPTSSSQSRSR< lamp
IQfRSQRPQTVT< last
`_WRSNVETONK< late
YOSSSRRRXSSS< leaks
ORURSQR[TSTS< learned
UM>cPNROVZJV< left
LRRQR^SWQPRN< legend
SSSSSSS[SSSS< legs
QRQRSQSRTOPO< lekker
ISRSSQSbPRRQ< lesson
ASWRS\\S\\SUUT< let
NPOSSQYVSTUS< let's
QRRRSaQJQQQW< liars
RSRRRSSWSPQP< lid
WVSRSRPRPSSS< lid's
OS]TSUSJQRRU< lied
RVRSSQSUTSSS< light
OSRVSRSSSTSS< lightning
\\WSTSRSNTRRR< lights
RRKYRXRZUQSS< like
USRRRSSYTSSS< lipstick
RTSSSSSPRSSR< listed
KQQSSPS_TSSS< listen
ERQYSPSeQWRV< literally
KX]SRQSUOYXW< little
OXSUSSSQRTSU< lobbed
SSQRSZW\\SSSS< lol
DZXRRSS\\OUVT< long
QRSYSSSEWSRS< look
XYRRSRS[SSSS< looked
jNQPRNRMWRRR< looks
XRSRQSSRTSSS< loose
ZRQRSRSRRRRR< loses
QSJQQFR\\Q\\\\[< lost
[SRSVSSQQSSS< loud
ZSRWSPSNUUSS< love
KQVZSTSYQUSX< lovely
PPPRScRKRQQV< lying
IWQRRTS[QRRT< made
QRSUSRSRRUST< mail
bMRQSRSCVQRQ< makes
RSMYSSSSSRRR< man
XRQSSVSMVRRQ< map
RP\\JSSSWSTWU< marked
RSQRSQSaSTTT< maybe
IKPQReS`UTUT< me
MRRQRPR_NOQM< meh
SSQRSXSRSRRS< message
RR\\SSRSHRZZZ< mia
fP][SQRDZSTQ< mine
G[Z_RPQRSWVU< mine's
Q^RRSRSKQPQO< mint
JXRR`TRTUQQQ< mirror
HS[QSURJPTSU< missed
NZRVSVSORONP< missing
TSRRSRSMSQSS< mon
IWUPSYSKRXWX< monday
QSQRScNRRPPU< money
TSSSSSSRSSSS< monitor
IVSQ[mQRVTUS< more
SSORSSTQSSTS< mother
QQQSSRRURSRS< mother's
SSSSSRSXSSSS< motor
YRPQSTSSRSST< mr
JLOVSURNSURU< mrs
NRXSSPRWTTTS< mum
RSQSSSSWTQRR< mum's
PXYPOI[UPRUO< my
NTQRSSSRSSSS< n
MR`RSQSPN\\]Z< nada
`RMRSQSZ[PPN< nah
ORR^SSSOTVSU< neighbour
VKNLR^RUWRSR< never
YWOPSNRZQRRQ< new
WS>eSXRISRLR< next
eSSTQ\\U=TTSS< nice
bQOQSRSNURSQ< night
UPZPRKQVRRSP< nine
S_LQSQPGRSSQ< nineteen
[[TNVVQULUWS< no
GOZWRNQ]LVUS< nobody
YQYSSPSLPVWX< nobody's
N[Y\\RRRARSST< none
PYaRRNSNLRRP< nope
NSLRRSS[STSS< nor
VWWSSQXFSTWQ< not
ORRRSWSaSRRT< noted
NL[MZMRYNSQQ< nothing
]OKNQX[A[PRQ< now
ORQXSPSNTTRT< number
WXQSSTSQRRRS< numbers
NQLgSgQPOSQT< of
LRQSS[SORQQW< offered
[RTPRWPDXRTR< oh
QWQSSSSPTSSR< oil
YQPQRNQ^UQPQ< ok
UQSWSTSHSTSW< okay
ZNQRSVRYXTST< old
MS\\ZOMZLSUPU< on
RNMQS_S^TPQT< once
L]PRXQPRMVVP< one
`MRRSQQPSSSS< one's
WYMJQPTHXTTM< only
PWQSOQSSRPSP< opened
HRPRSQSjTSSS< or
gPNRSRSVURSQ< order
M[V\\QOOVNVSV< ordered
SOQQSSS[SSSS< other
GMNSROSNURSQ< otherwise
N]S`VITVUTUO< our
\\OLVSQSFTVSU< ours
DZlTRTQLOSTS< out
PRMRRVS[RRRR< outside
BRQdYUSFMZPZ< over
RSQVSQSKSTRR< overnight
^VPQSVSLUOPP< package
NSUSWQSMQRSS< packed
YSQQTQSKVSSR< packing
IVXSSRRQQUUT< page
OZSRSSROURRR< pages
LNTUQbPcQUUU< paid
aPSRSSSMSSSS< paint
\\RRSQSSVSRRS< paper
LVTVSTSORTRT< parcel
TRQSSTS\\TSSS< pedal
SPSSSSSSSSSS< pegs
NSHPRPRcRTST< people
MLSSQRSbVRRQ< perfect
PSSSSXSLSSSU< person
fOSRQPSNXRQO< phone
SQRVURSORSSS< photo
TXURSPSPTUST< picture
VPSWSRSLSSSS< picture's
YRSRSSSPWQRQ< piece
VUSRSQSRRRSR< piss
EUURSPSLSQSP< pity
ZTSRSQTFQSSR< plays
[USSSMSSUSSQ< pleasant
JPVTRYQMRRRW< please
LKOSSRS`UQRP< plus
TSSSSSSPRSSS< poles
LSQOS[SSPRSW< polite
RROTSQSTRSRS< poor
IRdQSPS[PUUV< post
JSSSRR]LORRP< postage
VS\\SSSPFSTRW< posted
QPSVSSSWSWSW< postie
PP^USQSRVTTT< postman
UTRSPRSRTRRR< pretty
NSSRSOWWPRSQ< price
USSRSRSRRRSR< print
VQSSS[SCURRS< printed
JTSSSSS\\SSSS< printer
WQSSRSSRSSSS< prints
LYSSSSSPPRRR< pristine
OSJRSTSURRQT< promised
ZRPTbQSUTSRS< proper
ZRRQSRSRWRSR< pulls
WRSRSUSSTSSR< pump
XRRSSRSMTPSO< pump's
SRURSSSUSTTT< puppy
\\PRQRQTPWQRP< pure
NNP_QSRCSVQX< put
UVOQSRSOWQQP< puzzle
VRQ^TSRPPVSV< quick
NSSQSSSTUSSS< quiet
OSO`OQSKPUQV< rain
^QXRRPSRTSSS< ran
YJVJS[RASTSU< rang
RUVMSSSQSRUR< reached
QSSPSSR\\WSSS< read
WSSSSSRPUSSR< reads
GUQXSOT\\QURT< real
URRSSSSOSQQQ< really
WPRRSRSUUSSS< ref
QRhRSQRIRRRP< refresh
OSMRSYLTROOV< refund
LRNNSjSOOQRW< refused
PQPQSMS]SSSU< respect
SSSSSSUPSSSU< restocking
OPRNQXSJRQRR< return
JXZSSUSSPUUT< returned
MTSSURSSRSSS< ribbon
YOTSSSSQTSRR< rice
GTQZRuSKRURT< right
ROQRRRSYSTUS< righto
WOLPSTS[VSST< ring
CITRRRdaNRSR< rip
RVSESVScRSSS< roof
MfRRSSSOPRRR< rose
ORRYS]SGOQQX< rude
]OSSSQRIWSSS< rules
WRQRSSSQTRSR< runner
XPNQSTSVWRRP< runs
H\\PSRSSPQSSS< rust
RTOWSRSQPURT< safe
NQSRR`QBRSUW< said
POfSSFYVSSTO< same
XRWRSRSRSSTR< santa's
VRLTRVReTRST< sat
JQMRRRYSPNPN< saw
XZ[OQSIIQXWX< says
hIQSSOOSXSSR< scale
VSSRSSSTTSTS< scanned
LR^OSSSJRUVV< school
TVSRQSSIURSQ< screen
X]QRSPSRSNSM< screen's
KWSSSSSMQSSS< seal
PVRSRSSPRSSS< sealed
VSRSSSSPVSRS< seat
WSSSSRSIQSSS< seat's
\\PSPSUSMVRSQ< second
QRNZSRSSRSQS< security
FRMPSOSlNNOL< see
RONSShNRSPOV< seen
ULSPSRQTRQRS< seller
N\\\\PRTRPQSVS< sent
TNRSSQRVSRSS< serves
]URUSSRETWSS< set
QUQMX_T_PQRU< seven
RUTQSUS^SSTU< seventeen
RTSSSST\\QSSS< shade
CRURSJWXKRRO< shame
VVSRSRSMTRSR< sharp
EIBJPQKUQZXY< she
TOU\\PLRMUWTV< she'd
FVOKQJOTQZ[\\< she's
NUaQQOPPQYYY< shipped
RRPSSP[RRRRO< shipping
HQVQSUR`UUVS< shit
HSRPSWSQQQST< shop
PVRSRSSRTRRR< short
LUUSSQZPRSTQ< should've
OVRSYRSWQTST< shoved
ORRSS\\SPPPQV< shower
NQ]^SJSURUSU< signature
PYD_RPSPRWPV< signed
JRMRSRS`SVWW< simple
FT}OSQPEPVUW< since
ORPSSaSJSTSS< sir
bQQRRRSM\\PQO< sits
QMRNTSSOPUUX< six
]PcUSQRGRUVU< sixteen
PSQVSRQRRVRU< sixty
USSRSQRPVSSQ< size
[SORSQSJVQQQ< sleep
USQQSWSNUOQR< sleeping
TSRSSSSPTSSS< slides
QQRRSSS[TTSS< slippers
TQ^RSNRTQPPQ< slow
RYRUSSSORPRP< slung
UTSSSSSUURSR< small
VQSSSSSLVSSR< smaller
MRQRSQS]QTSU< smart
PWSSUSSPPRSR< smashed
_KNSQRSWWQQQ< smells
IXMTURPVMWUW< so
Y]Q\\SSSJSTSU< so's
FSPSSOReSSSR< socks
YRRRVQSOORSQ< soft
QZSSSORTRSUR< sold
ZQPRSRSRWQRQ< sole
hRKRTRRFUQQQ< solid
OVYUSPSTRXWW< some
EQcRWPSROWVT< somebody
RUQRSOSNRSTS< somebody's
R[OOSSSVPQQQ< someone
FU[QRRSQPSTS< someone's
QQaPRRSLSQTP< somewhere
ORQRSaSJSSSS< sophia
NNPOR:Se\\XXM< sorry
LSPRSQRwOMMO< sorted
KRRRR]R`KRQY< sound
OTRRSRSQQUUT< sounds
KRO^SQS[PXQW< speedy
FSZRSRScRZWZ< spring
XOSQSRTUUSSS< spring's
TSRRSSSOURRR< squeaks
WRRSSRSHSSSS< stage
QSVSSRSLRTTT< status
RSPQSWSWTRRS< stayed
USRQSSSQUPQP< stays
UYOPSSSLSSSR< step
\\E`IPKRLNdd_< still
XRTSSRSPVRSR< stinks
SSRWSPSVSSSR< stood
ZSOSSPSQUPPO< stopped
SRSOS`SPSTST< straight
TSSSRSSPUSSS< strap
VRSSSSSNTQQR< strap's
WRSRSSSRSRRQ< strings
DRpRSSSKP\\]\\< stuck
XSRRRRTLWRRR< sturdy
ORSRS]SMPRRW< such
WQSSSSSRSSSS< suction
LQMUSTSfMQOP< super
SSNSSRSQVRRQ< support
OSdQRQSOSUVU< supposed
RR`RSSSSSUVT< supposedly
LPUSSSSSRUVW< sure
ZRRSSMSVUSST< swapped
KPQSSZSWQSRR< sweet
MRPQRQS_MNPM< ta
\\SROSQSFTRSR< takes
XURRQRRLRSSS< tastes
[PSTSSSNVSSS< tea
\\SYOSSRKSTUT< teacher
eXOLRMTJURUO< ten
`RQSSPSJYRSR< tent
LWZRSPSQQWWV< term
LQJRRSSUQQQU< thank
KRLQRLSOROPN< thanks
EWXNTPRSPSSX< that
MXSGRTOLVUTU< that's
SNSOPOQGZTVR< the
BMMYRdQFOPO[< their
LRNQSiRCSSSS< them
THUSQ_QJMWTW< then
HQXJSMPWPVXS< there
MaNVORPKRONO< there's
SQLP^YP?ZOPQ< these
SQU\\SPTZPURS< they
SVPOZORNPOQP< they'd
RRVSSUSPSSSU< they'll
VYLRPPPTPTTU< they're
]MaPQ?RaT[\\R< they've
XSSRRSSWTSSS< thick
PRQSRRS[STST< think
iJMWRWQWWXUX< third
SZTQSSSQSQSQ< thirteen
`TPRSMTJVQPO< thirty
ZXOPPWQ<YROO< this
SVRUSPSHMNLO< though
\\SQRSSRSTQQQ< thought
Z^DPXOSVTQSU< three
QRS\\SSSKRTSU< threw
ISSiSRSZRUSU< through
NUN`RQSRPTRT< thrown
\\SRQSSSSUSSR< throws
SORQSUSLSRSS< ticket
ZRQRSQS\\SOPM< tidy
PRSP`TSJSSSS< tied
KVQRSSSVRQSQ< tin
QSSSTSSTRSSS< tissue
HUbURNRTRWTX< to
QQUQSQSQRUUV< today
YUSSSSSNSSRS< toddler
JQZaR[S=QVSV< told
QU^XSPSWQUUT< tomorrow
YMRSTSQQVSSR< toner
WPMPTJXSYPRO< too
KPZT[cPGJTYY< took
NOSWSZS_ORRU< top
QUQUSSSPRQSQ< tossed
[RUSSSSGUQSQ< tough
TSOSSSSRURRR< track
PTZQSRSTRVXW< tracking
XSNSSSSPYRRQ< tracks
KSRPSSSZSRSR< tried
WQSSSTSRTSSR< tripod
JRSRRQS]PSRT< try
QSYVSSSNRTSS< tuesday
YSRRSHSLSTSS< turn
UQMQSSSWUTUT< turned
RSRSSSSRSSRS< turns
KNLQQVhOQSSW< twelve
ZLQNTVTQPZ[Y< twenty
]Lc\\R_PhURQX< twice
ONPSSSS\\SSSS< twin
^U]XPJZ?VURT< two
OSKSSSSVSSSS< uncle
AOQ{SRSWQVRX< under
TWL[SJPQRUQU< up
WSSSSSSUSQSQ< ups
TVQSSSSNRSSS< usb
D^QQVSSUNQQP< used
JSXSSWSTNWXY< useless
QRYPSSSSSSTU< usps
ORROSSSZSUUT< van
ORXSSRSPRWWW< vanished
MTSUR\\QWSTUR< very
RWjKSOReSSWP< waited
PTWPSWS]RTUS< waiting
PQQRSXTUTRSQ< walked
NWN[SYRTQSQS< wanted
jTPUSOSMXPQK< warm
NRSSSZSRPQQW< warranty
MNZSRSRXSZVW< was
TRRQSSSXVRRP< watch
LSWVSSSOQUTU< watched
UPRRSSSWRQRQ< waterproof
NLNTOWNOWTTV< we
I]QOSRSVSVWV< we'd
NNaXRQSWOWVV< we're
]OHGSYRSUSRS< we've
MSSUSSSQPUSU< wedged
RSRVSSSFSQLP< wednesday
QRQSQSSSSTSU< wee
?R]PWGRYLUVQ< well
dOYGSJ\\RTTUO< went
LUR_RSSKOWRW< wet
MOORNNORLQPT< what
RePQRRSJRSSS< what's
URRSSRSRTSSS< wheel
9GPNQ^YMNRST< when
GVmPRORTI^cc< where
K\\VRSRSHPVWT< where's
YF[pPDPLVYZV< which
Q`ROOSS^QSSS< white
BMaWRGb[OTST< who
YOYVYIP6STWS< whoever
RRNQSQSfRUSU< whole
^PWQSWTRTRRT< whose
JRJ\\TTTNSRPN< why
ZSPRSSSQTQRR< wi
XSORSRSRSSSS< wick
eSRSSQS<WRRS< wife
PSVRSSSJRSSU< will
W`EaRV[MUQNO< with
XWRSSRSLTRQQ< wobbles
_QRMSRSNVPRP< woke
QSRSSXSGQMNT< won't
]Q\\RSOSR\\PQN< wont
\\RQdROZ[UPQP< works
QSHRSSPWPNNN< worth
JOOQRKRYSPPM< would
TQSVSQSHUSSQ< would've
MSO\\RgRLTTRW< wouldn't
QV\\SSQSSQZUX< wow
NRRQ[QSSQRRR< wrapped
DhWZQPS@MVSP< wrong
QQHSSVQZRPRQ< wrote
QSSSSYSQSWSV< yer
ULPMR]GWONPM< yes
[SGVSRSUTSSS< yesterday
LSTZSUSKR^]]< yet
OLXaMSNNQ[V^< you
PUORYSVPTRRQ< you'd
QQRPSQSHSUSS< you'll
TS\\SRLSIRVUU< you've
RRPXSOSSRUST< young
LRSXSUSDOTTT< your
PSQSSRSSRQQQ< yours
IM^RR[QEUTUR< zero
VTPRSUSJRRRQ< zip
TRRSSSSISSSS< zipper
VQRSSRSMRSSS< zips
^WXFPMRO^LRO<~@animal
@OKTM]NMNLP\\<~@answering
XQQUSQSNWRRR<~@appliance
>WRlVBUJH\\QV<~@arrival
TKTTRVRESSRT<~@art_craft
QJPQRZPVPQRW<~@audio
]RLOQPRFSRQP<~@baby
aVSOVPWBYLLK<~@beauty_hair
\\PQSRSSFUSRR<~@bedding
jWRQROSIYRSQ<~@body_part
]SJMQMOF^SVO<~@book
cPOQSZSIUOPT<~@building
ZPQSSRSPWQRP<~@camera
`OMQSNTJZNPM<~@camping_fishing
NXOQRZQGQQRT<~@cancel
FRZ^QPRTNXSV<~@carrier
^EWQOPRS\\NQP<~@clothes
XPMRpJSQXNOM<~@colour
CZcYO[THKXWV<~@comparison
XSNPRRROZPOP<~@computer
FMYMQ\\PQSVWY<~@conduct
LSViS]OGL]P_<~@courier_act
FHWbPRQMMXPX<~@courier_staff
>R\\ALLK\\OMPM<~@courtesy
VZQJZJ_OSKMK<~@damage
bQOPSRSNURRQ<~@day_time
XUJXRQRLVPMO<~@delivery_place
MY_RORRHRWWX<~@dispatch
^OSSSSSLUPSP<~@drink
\\KPONQOJWQQN<~@electronics
NaQRPQSNRQRQ<~@expiry
iPUIPOOL_NPK<~@fail_verb
McQORPRINOPN<~@fake
NBKONHQV^STR<~@family
JH^NTMQTL]][<~@feast
[SHSXORNTFLI<~@food_spices
CMRPQXS^IQSd<~@fraud
lKEQSLRP\\OON<~@furniture
aSRNRQTPWOTR<~@garden
eOLQSTSEYPQL<~@health
@OWMSNQRMTUP<~@hedge
[NQQRRSLVSSS<~@instruction
`PLORYSKTQRQ<~@instrument
ZR\\RQVMJPTQV<~@intensifier
dKOQRRSQYRRP<~@jewellery
QXRNPQRMZMRP<~@kitchenware
CSvPMUPGEac_<~@lateness
^VOSSOSCURTQ<~@lighting
M^STTDRQWTSP<~@listing
S^NPXOPLWGNI<~@looks
^YPPQORISKNL<~@material
LMKPNHONW\\[X<~@me
]]MQQOQNRMOL<~@missing
OKPMRMgGRLOL<~@money
]MQRSWYE`JKL<~@month
NRPSSQSUQQRQ<~@music_media
RPaJUVTMRUYT<~@negation
RUTRWMRWLWXR<~@neighbour
DfMOPLQZLMOJ<~@newness
F\\aTZURSH\\ZY<~@number
VKNS[PRHWPPN<~@office
O\\T[NYOKQXVU<~@order
bRJNTLR@XOPO<~@packing_material
HO^N\\PRMNSUT<~@packing_verb
VORVXTSHPSRS<~@packing_verdict
RVW\\ETPDPTOX<~@parcel
dKJKXIRP\\NNM<~@part
UMJPRSTUXRQQ<~@pet_goods
SOQRRSROSRSS<~@phone
RQZQ[PMRPWVW<~@place_name
\\bSOQQRIWQQQ<~@plants
OMOLO@hRLMOG<~@price_word
LlQTRQSGSRRQ<~@quality_blame
]QSMRDRI[OPO<~@quality_praise
DORvUMM9G_J\\<~@quick
Ij[QSQR[LTUU<~@recommendation
KRKVScKOPNOY<~@refund
FWZLNWTJKTUS<~@return
TPWPRPVSXNOK<~@route
FQQWSgRXOOP[<~@rudeness
9LNPSdJGBST[<~@seller
hISGSLQL`KLG<~@senses
PV\\OSQSUTRRQ<~@shoes
XPT`RORBSRPS<~@shop_elsewhere
aYKPWMQTWKMJ<~@size
sOLPRRSFYRRR<~@sport
UKMOQ`QHSQRU<~@staff
QPPRSOSbURRS<~@stars
aMSRSRSYWSSS<~@supplement
XYTSPSPQXOOP<~@swearing
VL[QR[ULRVVY<~@time_span
TMUMSFZPXSWO<~@tools_fixings
^NJNQZQLXOPS<~@toys_games
RRUPQXQRWSSW<~@tracking
NNIWPWQXYNKQ<~@use_verb
P^LLQJQLRNQM<~@used_item
RP[eSPRGUUTU<~@vehicle
`OHP_URNVQQP<~@vehicle_part
KRKNMRV\\NLIN<~@verdict
ORMSSSSJRXWW<~@waiting
MRXYOQRMM\\XZ<~@weather
IRfSRSQ:OYX[<~@weekday
iRSYSMT?[RQN<~@work_verb
AcSUQHRWLYVR<~@wrong_item
HPOVVcS@QOPX@amazon
SQRSSSSRSSSS@amazon>@me
QRT\\SQRSRWTV@amazon>@number
XOLQOKSYWPMO@animal
OQ]PRSSYRSST@animal>@animal
O]XOSO\\JSUUR@animal>@answering
OI_LSSSQQVTW@animal>@arrival
UTQRZRSKRRRQ@animal>@beauty_hair
NUQRZSSJORRR@animal>@body_part
XSQPRQSKWRSQ@animal>@building
TZRWRSSOTSRS@animal>@clothes
YRSRSRSSTSSR@animal>@colour
RQVURURNTVSV@animal>@comparison
UOGQSTS[WNRN@animal>@courier_act
CSPOSRSaTTSS@animal>@courtesy
XRRQSRVRSRRR@animal>@day_time
ZVJOSVSMVQRQ@animal>@delivery_place
VSTPSRVSVPTQ@animal>@electronics
ZQQPR[ScRORR@animal>@fail_verb
\\SQRQSSLTSSS@animal>@food_spices
PTdRSRSYRUVS@animal>@furniture
LRPPVSSUUQRQ@animal>@garden
WZQPRRSQQOSQ@animal>@hedge
RRRSSVSWRSSR@animal>@instrument
SVSPRWSITPRR@animal>@intensifier
WXQSSPRGSSSR@animal>@kitchenware
PTRTSSScRUSU@animal>@lateness
TRRQSTRTUSSR@animal>@looks
URSQRSTSRSTS@animal>@material
OS[OSQQYTRSR@animal>@me
TM_SRQS\\RTST@animal>@negation
QXTURSUZQTTS@animal>@number
QRRVTSTTRTST@animal>@packing_material
VSNRSSSSSRSR@animal>@parcel
EQT\\URVHOXUZ@animal>@part
IVfSSTSFQXYX@animal>@pet_goods
USSSRRSPUTST@animal>@place_name
VSRSSSSMSSSS@animal>@plants
PSSOSSSUQTVS@animal>@quick
OUSSSSS[TRSS@animal>@room
XSSSSNSVSTSS@animal>@seller
SV[QRSSaSRRQ@animal>@size
SRRSSWRNSSSU@animal>@sport
NaNXSTSMMSSS@animal>@stars
ZSNSSVSYTRRS@animal>@time_span
VPTRSSSQTSSS@animal>@tools_fixings
`SQP[USKSSSR@animal>@toys_games
_MNNRSSRWQRP@animal>@use_verb
J\\RTRRSZOTRS@animal>@used_item
YPMSSQSRSRRO@animal>@vehicle_part
KOTPRQRaSTRS@animal>@verdict
SSTRSSSKSSSS@animal>@weekday
JRXNSRSPQUUU@animal>@work_verb
N_UVSRLNNRRT@animal~>
^_QSSQSMURRR@animal~@answering
VMURSTSYSWUX@animal~@arrival
]JRSZRSDVRSR@animal~@beauty_hair
USSSRRSMUSSS@animal~@building
QRYTSRSYSTTS@animal~@comparison
ZSIPSQSYWPSO@animal~@courier_act
XVOMSVSZRQSS@animal~@delivery_place
QSTSSSSWSTTT@animal~@electronics
FQRTS[S_RTSV@animal~@fail_verb
YSTSSSSJTRSR@animal~@furniture
PRRQSSSXTTTT@animal~@garden
MTXQRSTLRTUU@animal~@hedge
PSQSSVSRTRRT@animal~@intensifier
KbRSTSSMSSSS@animal~@kitchenware
VRSQSTRNUSSR@animal~@looks
NVTURQSPSRRR@animal~@me
WRMRSRSZQQSR@animal~@negation
ZWSPSRRPRRSR@animal~@number
GRP`RSSSPWRX@animal~@part
NQcSSUSKQVWV@animal~@pet_goods
USSSSSSKSSSS@animal~@plants
QSSR[RSLSSSS@animal~@toys_games
ZOPQRQTVVRRR@animal~@use_verb
K^STRSSTOTRS@animal~@used_item
VPPSSWRGQRRQ@animal~@verdict
WSMOSSSRRSSS@animal~@work_verb
MQUPRXSZRUUU@animal~a
KUXRTYSUORSR@animal~and
]RTTRSSCSTST@animal~are
WRISSSSTURQR@animal~at
QQVSSSSYSTST@animal~food
USRRSSSVSTTT@animal~from
RSOWSSSPRSSS@animal~grid
IPP`SPS^URRR@animal~had
ZRPJRSS[SSRT@animal~has
HQOSSX[MPSSV@animal~have
KRSYURRbRQST@animal~in
JQRKSRSaVRVS@animal~is
RSPSSRSXWRSQ@animal~moved
dROPSVSLTRRQ@animal~off
GOPTS[TNQVSV@animal~on
YRQQSSSKVPQP@animal~sleeps
QSWSQRS[STSS@animal~stayed
XSRQSSSMRSSS@animal~that
[TQSSSSLRQSQ@animal~the
KSSRSRTUSTSS@animal~to
WSRRSSSSSPPQ@animal~took
KQNKSTSaTTSU@animal~was
QOOaSSSYSUSU@animal~went
TTURSSSMSTTU@animal~were
RSVMSRSLTSSQ@animal~who
URQUSRVQSSSS@animal~with
MIJKImHUOKK`@answering
SRQRSQS^SSST@answering>@amazon
ZNWORMS]WVUQ@answering>@animal
PUPMS[S[QQQV@answering>@answering
LRSSSbSESRRT@answering>@appliance
XKJRQVSYRUUQ@answering>@arrival
MTRUSQS_STSS@answering>@audio
R^PTSSSFRSSR@answering>@baby
LRRSSSS]TTTU@answering>@body_part
cOJQRQS_UTTT@answering>@book
SSSSSUSPSSSS@answering>@bribe
FVR^SRSMSSRP@answering>@building
TKMSR\\SRSSST@answering>@camera
TSSSSSSORSSS@answering>@camping_fishing
WRPTRVSRTSSS@answering>@carrier
SSQQSYSXVSST@answering>@clothes
IZNVSRUaQQPQ@answering>@colour
PT]NR[RHPYYV@answering>@comparison
MRX\\SOR\\SUSS@answering>@computer
YSXSSUSLTRST@answering>@conduct
FVNSTLSYSORP@answering>@courier_act
ZURFSTSRRSTQ@answering>@courier_staff
FUZWSSQ=RSRQ@answering>@courtesy
TSSSSRSRTSSS@answering>@damage
PQbWSRSJSUUT@answering>@day_time
PTO[RGS^URPS@answering>@delivery_place
VUQRSNR[QPQP@answering>@dispatch
O[VZSLR`RTSS@answering>@drink
SUPRRRVMSRSQ@answering>@electronics
IR^[[PSRRXWU@answering>@fail_verb
VV\\]QTSGQUVT@answering>@family
SSQSSUSJRRSU@answering>@feast
OVYQSSYDUQRM@answering>@food_spices
VROSSPSQUTTP@answering>@fraud
T[QSSRSTSQPQ@answering>@furniture
PSRVSSSWSSST@answering>@garden
ONXMSIT^RTTW@answering>@hedge
M^[RSQSMRUUT@answering>@instrument
SQRXSUSKPXUT@answering>@intensifier
WNSUSMRXUSST@answering>@jewellery
SPSOSNSnSSSS@answering>@kitchenware
TPYRSUSOTUVT@answering>@lateness
PPPSSTSbSSSS@answering>@lighting
_PLMSWSXSSSR@answering>@listing
QWQSSOSVSRRU@answering>@looks
XPRQSPRPXRRR@answering>@material
WPDUZXSOTQNT@answering>@me
ZQTRSVQVSSST@answering>@money
SRURS\\SJTRST@answering>@month
XSWRSLSYURRQ@answering>@music_media
WWGXRVRKVSQO@answering>@negation
NMXUSUSNTRST@answering>@neighbour
WUVUQKTTNSST@answering>@number
PT]SUSSQP[[W@answering>@office
RRRQSUS\\SQQR@answering>@order
OTVXSUSZSTTT@answering>@packing_material
WNNRXUSVURSQ@answering>@packing_verdict
QUYWQLSTRUTU@answering>@parcel
LM[TTWSbRSQS@answering>@part
VUOVTMSOURRN@answering>@phone
ZQNSSPS[RSTO@answering>@place_name
VSSSSSQQSSSS@answering>@price_word
ZPSQSVSJSOSR@answering>@quick
^SILSWS[WORR@answering>@recommendation
JNRSS]SPRSSS@answering>@return
PTXQSRSLSSTS@answering>@room
WST^SHRMSVSR@answering>@route
KOLPPWPTSOPU@answering>@seller
QPURV`SNNSTT@answering>@senses
MN]TRRSbQRRT@answering>@size
QJSPS^SPQPQU@answering>@staff
[ZAOSXRVRPQS@answering>@stars
ESPTSgS[RSRT@answering>@swearing
BP_OSJRbRXZU@answering>@time_span
VSQUSTURTSSS@answering>@tools_fixings
TRPRUTSVRRSS@answering>@toys_games
VSVXSGSKTUTP@answering>@tracking
VRGLUYTNVRRR@answering>@use_verb
VLRTUTU]SSSS@answering>@used_item
SYTQSVSEQRSQ@answering>@vehicle
SXLRSURPSQRQ@answering>@vehicle_part
QWSPTXSSRQSY@answering>@verdict
MSWUSOSHSTST@answering>@waiting
ZQXVSPSORSST@answering>@weather
IPWPSPSPSXXW@answering>@weekday
YLHRSVRUROQZ@answering>@work_verb
QKNRSORRWTSS@answering>@wrong_item
NMKONdQIKMKY@answering~>
SSRRSSSWSSST@answering~@amazon
[TRQSSSHRRSS@answering~@answering
LRSSSbSESRRT@answering~@appliance
US[QQXSVRRUV@answering~@arrival
_RTRSRSBTSSS@answering~@book
TSSRRYSUSRRQ@answering~@comparison
VSVSSWSETRSR@answering~@conduct
NRPTSOSbURST@answering~@courier_act
RV_QSPRXSTRP@answering~@courtesy
SWSTRRSQRSSR@answering~@delivery_place
SQKYSTSWSSST@answering~@family
QOLSS]RJPRSV@answering~@hedge
PSWUSTSRPUST@answering~@intensifier
QPSSTSSRSRRT@answering~@looks
NTVYROTQUUSO@answering~@me
PSMVSORQUVRR@answering~@negation
FPePSaWNRRTT@answering~@number
NSYVSESYSVUU@answering~@parcel
QSRWUMSVVQQO@answering~@phone
SRRSSTSRSSST@answering~@place_name
USSSSWSRSOST@answering~@quick
\\PILS]SOVPRS@answering~@recommendation
WTVTQMQLSQRT@answering~@seller
SSTTSSSTQSRR@answering~@staff
QS[SSMSKSUVT@answering~@time_span
[NSRSNSRTSSR@answering~@use_verb
RRWRSWSTRSSV@answering~@verdict
MTFSSUSNRRQT@answering~@weekday
YMSQSUSLTSRS@answering~@work_verb
bPNYRTSJSRRT@answering~a
P[J[SSSFNTQS@answering~about
MROTSZSSQVTU@answering~after
NVYSRSSQSTSS@answering~all
UNKPSVSXTSPT@answering~and
QSSQSOSaSWWT@answering~as
OQgNSSRKSVXV@answering~at
VUOVS[SSRRQS@answering~back
MXO`SRSESQRQ@answering~because
NSPSSXSVSSSR@answering~before
ZTbORMRWTUTV@answering~by
WSSUSSSBSSSS@answering~down
SSXNSSSMRUUS@answering~each
PVSSSQS[RSSR@answering~everybody
LS]RSVS@RUTU@answering~everything
NgR[RZLTMNLO@answering~for
_PVTVISYVTRL@answering~from
RSTSSUSPRSTT@answering~has
hPMZSNRBVRQS@answering~her
\\QRVSIS?[RUO@answering~him
QSNaSPSZRUSS@answering~his
XSSOSSSOTQRQ@answering~how
VRVMSOSPWTVW@answering~if
FSVST_RFKUWV@answering~in
fPSRSUSMTRSQ@answering~inside
PRMRSNScSRQT@answering~is
WZVRUJSSVWVS@answering~it
KQORSTSYSTSP@answering~it's
VSVSSSSNSSSS@answering~less
MSVSSVSSQSRU@answering~line
OSUXSTVJUUTU@answering~of
NRURS`SKOPQW@answering~off
`PFRS\\SNTRSV@answering~on
QRUSSKS^STSR@answering~out
YVUSSLSPSTTR@answering~people
NSTQSRS\\RRSS@answering~said
QU_SSGSRTTTR@answering~says
VRQMSMSYTTRR@answering~since
PSTRSRSXSTUT@answering~terms
IVLPSWS]USRS@answering~that
KR\\PRUQUOXVX@answering~the
VRSQSXSJQRSQ@answering~there
ISSSSXSBQSST@answering~these
ORRSSeSDRSSU@answering~this
PKQSZSPVPQOR@answering~to
_NZSSRSETRSR@answering~visitors
QRVNUbSPRNRS@answering~was
YPNDSWRYVSSP@answering~what
QMSSSRSRSSSU@answering~when
^OMTSTTKXQQM@answering~where
QPVSSRS^TSSR@answering~where's
^RMSSRSPWSSR@answering~whether
TTWLUPSPTVUU@answering~which
WRPPS[S\\VRSR@answering~who
PYMRSTSQSRRR@answering~why
QWOSRXSGRRSR@answering~with
URQQSPSMSSSQ@answering~yes
KMV\\SFTcTTWT@answering~you
]UFMKOR[[HLG@appliance
ORXSSTSKSTSS@appliance>@answering
XONVSSSVUTRT@appliance>@appliance
OZRTSUSKSTTU@appliance>@arrival
TSSSSSSNSSSS@appliance>@camping_fishing
NRSSSSSUSSSS@appliance>@clothes
OSSSSTS_SUTT@appliance>@comparison
URTSSSSQSSSS@appliance>@courtesy
KXZPSQS[TPPS@appliance>@delivery_place
UQOPSUS[RTSQ@appliance>@fail_verb
UVQSSSSORRRR@appliance>@food_spices
WOSRRQRWVRQR@appliance>@hedge
T[NVSOSJQSSS@appliance>@intensifier
YRNSSRSWTRQR@appliance>@kitchenware
^RMRSQSHTRSS@appliance>@lateness
TRQSSWSQRSST@appliance>@lighting
VOSSSSSUTSSS@appliance>@material
VRTRSRSOSRRS@appliance>@me
XQTSSSSQTQQQ@appliance>@music_media
_TSPTRTRPSTR@appliance>@negation
MQZPUWS\\PSTR@appliance>@number
OQOYRSS^USSS@appliance>@packing_material
TMTTTQSXSRQQ@appliance>@part
RSTQSOSWSSST@appliance>@seller
MQRSSXS[RUUT@appliance>@senses
PRYVSRSZSSSS@appliance>@size
OSVQUSSVRQRQ@appliance>@stars
VYPSSXSMRTST@appliance>@time_span
QSRTSTURRURU@appliance>@use_verb
UTSSQPSTSSSR@appliance>@used_item
SSRSSRSMTSSS@appliance>@verdict
ZPQSSRUASRRR@appliance>@work_verb
NX^OQTRHTVVU@appliance~>
XRTSSTSLTTSS@appliance~@answering
NYSTSVSOSTTT@appliance~@arrival
^QOSSUSKSSRP@appliance~@fail_verb
aLQRSQRLURQR@appliance~@hedge
T]RVSNSEQSSS@appliance~@intensifier
YRNSSRSWTRQR@appliance~@kitchenware
^RMRSQSRTSTS@appliance~@lateness
VRRSSWSQRSST@appliance~@lighting
^RPRSOTORSSS@appliance~@negation
ROTSTQSYSSRS@appliance~@part
QSRTSTSRRURU@appliance~@use_verb
ZQRSSQUPRSSS@appliance~@work_verb
MUVTRURRPQQO@appliance~and
XQTSSSSQTQQQ@appliance~drowns
VSRRSRSOQSSS@appliance~for
QRPSSSS]SSSS@appliance~has
MRRRSSSURSSS@appliance~in
ORZQSTSKRPTP@appliance~is
VQTSSRSQUSSS@appliance~makes
KP\\OSUSWSSTT@appliance~on
XQQSSSSIUSSS@appliance~takes
PSUSSYSNSSSS@appliance~that
YUGTSWSJQQRR@appliance~the
UZOSSSSUSRQR@appliance~took
IUYQSRSXRRRR@appliance~was
SSRRSTSXRSST@appliance~with
HSUSSSSXSRRR@appliance~you
MUcNKIJRK[]W@arrival
[\\OXSOSBTOMO@arrival>@animal
[QPXSZSUQOOR@arrival>@answering
QP[LSTSZRTVT@arrival>@arrival
QSXOSQT[TSUS@arrival>@art_craft
TS]WSSSMTRSS@arrival>@baby
VLQRRSSLUTUS@arrival>@bag
K\\K^SSSJRQSR@arrival>@beauty_hair
aOKVRRSEVPQQ@arrival>@body_part
MXZQSQQXQTRU@arrival>@book
OQTSSVSURSSS@arrival>@bribe
\\OXRSPSJTRWQ@arrival>@building
RRRSTSS[SRSR@arrival>@camera
YONVSOSVURSS@arrival>@camping_fishing
PTRSSTSWQSRT@arrival>@carrier
[STQSQSXTSRS@arrival>@clothes
UXRZSNSVTOPN@arrival>@colour
TWSSRY[ITPNP@arrival>@comparison
VVNSSUQMRQQQ@arrival>@computer
PRPSSSS_QRQT@arrival>@conduct
O[IQSUS^RVVP@arrival>@courier_act
ZVUSRRSUSRSR@arrival>@courier_staff
[RXVSTV]RWXT@arrival>@courtesy
RZQOR\\QSRRRR@arrival>@damage
TTJ]SMSSSUSU@arrival>@day_time
F_R`RQRTNOPO@arrival>@delivery_place
VQTRSSSMTSSR@arrival>@dispatch
LYYSSTSYRTTS@arrival>@drink
SYPSSTSQTRRQ@arrival>@electronics
ZWJPQZSMSQRN@arrival>@fail_verb
QIOWSUSbSRPT@arrival>@family
UN]QRTSWSQRS@arrival>@feast
NNDUbMRYTRPT@arrival>@food_spices
TWZHVPSSSOSO@arrival>@furniture
]QRWSWS>SMOQ@arrival>@health
QLIPRSSTPRRQ@arrival>@hedge
QWWORRTXSTTR@arrival>@instrument
Y[SLUSRPVXYW@arrival>@intensifier
[ZERSTSOSRRO@arrival>@jewellery
FUOSSVS]TRSS@arrival>@kitchenware
MPO\\SMRkQXUV@arrival>@lateness
VSORSRSPVPPP@arrival>@lighting
UNTSSVSPSRTS@arrival>@listing
ORZRTSSPQTTT@arrival>@looks
QX^PRLSSUQUP@arrival>@material
YSS[MVOVVSSS@arrival>@me
YUOSSYRHRTRT@arrival>@missing
UROPSWUKRRTV@arrival>@money
TOvMRMSJRSSP@arrival>@month
RRCSSSS\\SSRR@arrival>@music_media
SYTHTSS]TMQO@arrival>@negation
\\IMNSSSVVQQR@arrival>@neighbour
WULQSTSMTPQQ@arrival>@newness
RURUMOWOTTTP@arrival>@number
UZSQSSTLTSSS@arrival>@office
WMQQS]RZTTXX@arrival>@order
IUWRVNS]SUTT@arrival>@packing_material
YVTMWRSURQRR@arrival>@packing_verb
[QNQPSSXSSSS@arrival>@packing_verdict
OWHMRXRjTQRU@arrival>@parcel
PH\\PSRSZVQPQ@arrival>@part
SRNXSSSPSTST@arrival>@pet_goods
WQPRSTSRUSSR@arrival>@phone
O]USSUUESTST@arrival>@place_name
LOVSSRScRTTT@arrival>@plants
SOQRSS[VSRSQ@arrival>@price_word
SRQSSSS[TSSR@arrival>@quality_blame
_SRSSSSOSUUT@arrival>@quality_praise
ROTYSSSPQRVS@arrival>@quick
MROTSRS[TTTT@arrival>@recommendation
^RIYSSSNTSQR@arrival>@room
VORTSQRWPQPR@arrival>@route
TVS[RTTQSONQ@arrival>@seller
S^HWSPSWSTPT@arrival>@senses
OTUUSQS\\TWVV@arrival>@shoes
MNPLXQUkRTSV@arrival>@size
TOXYSWSFVPQR@arrival>@sport
PVMSRVS`TPUT@arrival>@staff
QZTYQURRUTQR@arrival>@stars
ZNSOSNN[ONQM@arrival>@time_span
WMgRUNSLSRRR@arrival>@tools_fixings
VPPYRSRSQSRT@arrival>@toys_games
OSTPSSSRRRSQ@arrival>@tracking
]UGWSSSLWRPR@arrival>@use_verb
]POMSUSPZQRS@arrival>@used_item
TPLWSSR[SUQV@arrival>@vehicle
QZDVRRSVUSPQ@arrival>@vehicle_part
SSWPSOSWRVWT@arrival>@verdict
LTQQS`SYRTSV@arrival>@weather
GWWYROPWOILI@arrival>@weekday
I^WVSYR\\PQPO@arrival>@work_verb
NUYOSSTaSRQT@arrival>@wrong_item
QR]UOPOIM]`^@arrival~>
QSQRS_RWQOPT@arrival~@answering
RRUSSRSTRTTS@arrival~@arrival
RZSRRSVRPSTS@arrival~@comparison
OSPQSRS_RRQS@arrival~@conduct
VYPNSRSKTRRO@arrival~@courier_act
KUY^SQSMRTVR@arrival~@courtesy
IeRLSWSUSSSR@arrival~@damage
O[SSSRSRQTRS@arrival~@delivery_place
MSPSSUSURTTT@arrival~@fail_verb
VRSSSQSYURSR@arrival~@family
QUORSSScSSSS@arrival~@food_spices
ONSTSVSRSSSU@arrival~@health
HNPYSYSRRRRT@arrival~@hedge
WHQQU^SUVTUU@arrival~@intensifier
SVLOSUS\\TTVT@arrival~@lateness
HT_UPIQMQYVV@arrival~@me
RUbRSUSDSPQQ@arrival~@negation
YP[HQ\\S\\UUXU@arrival~@number
WSOMXRSSPSSS@arrival~@packing_verb
ZOYUSRSORPTO@arrival~@quick
SVR[SKTORRSQ@arrival~@seller
R]MXSQSVRTQS@arrival~@senses
URVVSQSSSQOP@arrival~@time_span
MSRPSSS]STTT@arrival~@use_verb
ZWQRSTSMSRSR@arrival~@used_item
XLUTSOQIQ[WZ@arrival~@weekday
TSRSSRS[RTTS@arrival~@work_verb
PVQPQ]RRRRUS@arrival~a
MWSRSLSWTSSS@arrival~about
Ma^QSRSUNTUU@arrival~after
RQGTSTSTTSSS@arrival~all
XPQQSUSRRSTT@arrival~an
HS^MRRS\\UZYW@arrival~and
LNJXSQWWQUQW@arrival~as
RSHaRRPQWPMS@arrival~at
VQYQSUSHVRRQ@arrival~away
\\SAXScRKWONR@arrival~back
UMfSRSSXSTTT@arrival~before
AURYSOSYOVVV@arrival~by
SLHaRXSTZPOR@arrival~down
SJ]WRNR@RTQU@arrival~for
UKNOSVSUVVWU@arrival~from
SOUXSSSWRSST@arrival~he
PNbMSUSTTSTR@arrival~her
VJbPSSRGRWXW@arrival~here
QSVSSQUISSSS@arrival~hers
WRYPSRSaUSSQ@arrival~him
JSaSSRS@RTTS@arrival~his
YW:SSSS`RRQU@arrival~home
T\\IT\\SSOPSQV@arrival~in
`TLPSQSYTSSS@arrival~into
L]UQRTSbTRRR@arrival~is
FVKZQTTJNSSR@arrival~it
SQSRSQSfUSSS@arrival~its
SRUQSQWPSQRR@arrival~near
RSNTSSSJSTPT@arrival~next
hHALRTQ\\]KOJ@arrival~off
ZGYPSVSORQQR@arrival~on
gSDXTNUDTOLM@arrival~out
SNVTSQSXUQQS@arrival~over
UQUSSUSNTPQQ@arrival~past
RRIWSSSOURRS@arrival~right
JQ\\SSSSIRTTT@arrival~says
STRJSPS_QSRS@arrival~that
WQYRSRSNSVVV@arrival~that's
WXQPSWPPSOMO@arrival~the
]OZSSPS]TTSS@arrival~there
KQV\\SQSMTVUU@arrival~this
\\QQLSWSOTRTP@arrival~through
HQRUSRYVPXVW@arrival~to
OQ`TQMPLOWXS@arrival~up
VPDaS^SNRSQT@arrival~was
RXJSSRSaUSSR@arrival~wet
RFgPSQS@RVWW@arrival~when
VnQTMSSMNPON@arrival~with
aNMMVOUQUQPO@art_craft
XQNQRQSYTTRT@art_craft>@animal
TSUSSSSQSRRR@art_craft>@appliance
SUSUSRSJRTSS@art_craft>@arrival
ORQRVRSVTTUT@art_craft>@art_craft
RSSSSSSJTTST@art_craft>@body_part
ROXSYQSNSUUV@art_craft>@book
JUPWSSS^RVSU@art_craft>@camping_fishing
PVVSQSSWSUUU@art_craft>@clothes
RQSSSSSPQSSS@art_craft>@comparison
ROQSSRSXTSSR@art_craft>@courier_act
VSQSTSSRSSSS@art_craft>@damage
OSRUTSSXRSTS@art_craft>@delivery_place
VRQRTSSUSRQR@art_craft>@fail_verb
QRTSSSS[TSSS@art_craft>@family
ORPST[SXSSSS@art_craft>@furniture
PVSSRTSQSSSS@art_craft>@hedge
RTSRSSSUURSQ@art_craft>@intensifier
RRRSSSSTSSSS@art_craft>@kitchenware
USTRSSSSTRSR@art_craft>@lateness
TRSSSRUTTSSS@art_craft>@looks
SQURWNRVTRRP@art_craft>@me
YWRSSOSPRSRR@art_craft>@money
RR]SSSSFSTTS@art_craft>@month
WQQRSPSYTRQR@art_craft>@negation
QXLWR[RZRQQR@art_craft>@number
RRRRQSSZSTTT@art_craft>@office
ZRRSNSRITSSS@art_craft>@packing_material
[QRUOURRTSSS@art_craft>@parcel
VRPRS]S9SSSS@art_craft>@part
QRPRSSS_STRT@art_craft>@pet_goods
RRSSQQUORSSS@art_craft>@phone
RUUQSTSWSSSR@art_craft>@route
TSRRRQSUSSSR@art_craft>@seller
STTSSRSVQSSS@art_craft>@senses
LR_SRTSVQTUU@art_craft>@size
YTRSSTSSSSSQ@art_craft>@staff
QQQRSSSHSSSS@art_craft>@stars
OSRXSSSUSTST@art_craft>@tools_fixings
VRRSSSSMURSS@art_craft>@toys_games
LRVRURSSRSRS@art_craft>@use_verb
RQUSSSSSRTTT@art_craft>@used_item
ZPOSSRS\\RSSS@art_craft>@verdict
USSSSRSMSSSS@art_craft>@work_verb
NSXMVMUIWWYV@art_craft~>
TSUSSSSQSRRR@art_craft~@appliance
SQSSSSSPQSSS@art_craft~@comparison
VSQSTSSRTSSS@art_craft~@damage
ORPST[SXSSSS@art_craft~@furniture
TRRRSUSYTSSS@art_craft~@intensifier
RSRSSSSTSSSS@art_craft~@kitchenware
RRQSURRWSSSQ@art_craft~@me
QPSRSSSVSSRS@art_craft~@negation
OSPTSSTSRSST@art_craft~@number
TRSSRQUOSSSS@art_craft~@phone
PSSRSQS[SSSS@art_craft~@seller
SSXSSTSQSTUT@art_craft~@size
QRVWTSS[RURT@art_craft~a
EOQW\\SSVUTUS@art_craft~and
TUSSSRSPPSSS@art_craft~are
UQRSSRS\\TSSR@art_craft~by
UQPSRPVaSSSS@art_craft~for
QTSSSSRXSSSS@art_craft~from
QSSSSSSRSRRS@art_craft~have
MW_QRRRPWSST@art_craft~in
WSQSSRSKUSSR@art_craft~is
SSSURQSRSTRT@art_craft~kit
TRZQPQSVQUWT@art_craft~of
QJIVWdQNRPQV@art_craft~on
\\QRSSRRRUSRR@art_craft~set
RSSRTRSSTRSR@art_craft~that
YSSRQRSMSRRR@art_craft~to
NO]SSSSSRWVW@art_craft~was
f]DJNMLLXDGE@audio
LSSSSSSJNRRR@audio>@audio
PWSRSSSUTSSS@audio>@body_part
UTOSSWSRQRRS@audio>@book
NQXQPORSSSSR@audio>@comparison
SQSUSSSTUTSS@audio>@conduct
TRRSSRSTTRRS@audio>@fail_verb
\\RSSRQSOTQSO@audio>@hedge
QUXSSRSQRSTS@audio>@intensifier
QUSRSQS\\TSSS@audio>@listing
X[LRSPSLTPPO@audio>@me
OSSSSXRQSSSW@audio>@money
QPSSSSSXPSSS@audio>@negation
WWPQSMQVSRSQ@audio>@number
MSRSSSSYUSSS@audio>@part
SVSSSRSQRSSS@audio>@quality_blame
QRSRTVSWSSST@audio>@seller
TRUQSSSVTSSS@audio>@senses
QRUSSZRVSRRV@audio>@size
SSSSSPSXRSSS@audio>@stars
XXUSSRSJQSSS@audio>@verdict
TQSSRSSJRRSR@audio>@work_verb
T\\SVRPSRRMMK@audio~>
SSSSSSSQRRSR@audio~@audio
LSUQPQRZSTTS@audio~@comparison
RSPRSRSOVRSQ@audio~@me
L`SSSRSPNSST@audio~and
ORSRSXRQTSSW@audio~as
SRSSSQSRTSSS@audio~for
SQSSSUSNUSSR@audio~has
UURSSRSQQSSS@audio~in
cOPSRTSLUQQQ@audio~is
ZRSTSQRNUSSS@audio~on
RRSUSQSWSTST@audio~was
UNYNZISQTTST@baby
DSSRSTSYPVUW@baby>@arrival
PQLQRSS`RSST@baby>@baby
NRVWSSSPQTTT@baby>@bedding
JRMRSYSbQSTU@baby>@body_part
LUZQSSSOQVST@baby>@building
YSSSSRSOTSSS@baby>@carrier
[NGRRSSTSSSR@baby>@clothes
PPVSUSSORUUV@baby>@comparison
PURSTUSJURRR@baby>@damage
PSQPSSSZVSSS@baby>@delivery_place
SRURSSSVVRSR@baby>@electronics
QVRSTTSFWRQT@baby>@fail_verb
LS[VRSSOPUVV@baby>@furniture
GSRSSRS\\SRRR@baby>@hedge
TRTTUSSORTRS@baby>@intensifier
SORSSSSQTSSR@baby>@jewellery
WRUSSSSORSSS@baby>@lateness
UYTZRORXQSSR@baby>@me
WQNXSQSTQTSS@baby>@negation
Q^ZNTORRUQPQ@baby>@number
ORRSWOURRRSQ@baby>@packing_material
ORRSWOURRRSQ@baby>@parcel
^QSRRVSUTRSS@baby>@part
RRXRRSSSSTTT@baby>@pet_goods
SRSSSRS[USSR@baby>@phone
QU_QSSSIRTSR@baby>@room
HLaSSUSWRVUW@baby>@size
VMeSSSSCSVTU@baby>@stars
QRZXSTSUTTSS@baby>@use_verb
JXSRSRSUSRRR@baby>@used_item
STUSSSSNRUUT@baby>@vehicle_part
_TSSRSSFQSSS@baby>@verdict
dTHVSUSJSSTS@baby>@weekday
YRVSSUSLURSS@baby>@work_verb
NX`PXURSSQTR@baby~>
HTORSUS\\PWVW@baby~@arrival
RRTSSSSOSSSS@baby~@bedding
MRZQSSSRRTSS@baby~@building
YSSSSRSOTSSS@baby~@carrier
WOMSSSSWSSSR@baby~@clothes
YRRRSSSOVQRR@baby~@electronics
OSUWSSSSQTTU@baby~@furniture
PSSTSRSTSRRR@baby~@hedge
TSOUUSSJRTST@baby~@intensifier
YUQSRQSUQSSS@baby~@me
QUSRSSSPSRSR@baby~@number
SRSSSRS[USSR@baby~@phone
[USSSSSIPSSS@baby~@verdict
WRTSSTSQTRSR@baby~@work_verb
<RPSSRS^TUSV@baby~and
WRRRSVSRRRRR@baby~has
TPMRSSSSTRRR@baby~in
FP_USQSYRVUW@baby~is
SSGSSSSRRTST@baby~now
MSSRSSSWSSSS@baby~of
SUGWRXSXQQSS@baby~on
ZSRSSSSSRSSS@baby~shark
SVSSSSSNSSSS@baby~sheet
KWOSSSSMQTSS@baby~was
XRXRSRSPTTTT@baby~who
cWNLKQRO]ILI@bag
SOTZUPSTRTSS@bag>@answering
YSRRRRSTUQQQ@bag>@arrival
MPSSOSSQTSSS@bag>@bag
QTPUSUSXQSSS@bag>@body_part
ESVSVRSRRSTT@bag>@clothes
RTMSQSSSTQPQ@bag>@comparison
QTTTRSS\\RTUS@bag>@courier_act
STSSSRSSUSSR@bag>@damage
RSSSSSSSSUSU@bag>@delivery_place
YTSQSRSOTRRR@bag>@fail_verb
WHRS[RSRSRSR@bag>@food_spices
OXSTRRS\\SSSS@bag>@hedge
MRSSUSSSSSSS@bag>@intensifier
SMRSUUSRSSSS@bag>@material
`WMPPXRSVRQR@bag>@me
XReQMNSKSXXW@bag>@negation
SSMQ\\URGPQRQ@bag>@number
TOSSQSSUSRSS@bag>@packing_material
OVXRQSSRQSTS@bag>@packing_verb
UZSRRSSORSSS@bag>@packing_verdict
KSUXQRSUURRR@bag>@part
PVPYRSSRQURU@bag>@plants
XRSSRSSRVRSR@bag>@room
RSTSRSSYSTTT@bag>@route
VQUSSRSOTSSS@bag>@seller
XQRSRSSOVSSS@bag>@size
OISS\\QROSSSS@bag>@stars
VQSRRRSJSSSS@bag>@tools_fixings
SSSSSSSWSTSS@bag>@tracking
XRPSSSSMSSSS@bag>@use_verb
KXVQSSSNOSSS@bag>@work_verb
QXTMTVSQTSWQ@bag~>
SSSRSRSYUSSS@bag~@arrival
MTQS[RRNQSSS@bag~@number
VQUSSRSOTSSS@bag~@seller
YRQRSRSSUSSR@bag~and
SRSYSPSORTSS@bag~for
RVSSSSSOSQPR@bag~has
_WDMYFPHYAF@@beauty_hair
TQSSSSSTSSSS@beauty_hair>@animal
nSRRSQS@XSSQ@beauty_hair>@answering
I\\RSSSSPRSSS@beauty_hair>@appliance
PVNSTUSWSQRR@beauty_hair>@arrival
RJTT[SSRSRRS@beauty_hair>@beauty_hair
UUQRRSSQTQQR@beauty_hair>@body_part
GUSTVSSZQRSR@beauty_hair>@clothes
VSQRPSSTVRRR@beauty_hair>@colour
ZPSRRSSQUSSS@beauty_hair>@comparison
ZQRPSSSOVSSR@beauty_hair>@courier_act
SP[SSSSQQSSS@beauty_hair>@courtesy
TUSSTSSPRSRR@beauty_hair>@drink
PURRRSSVRQQR@beauty_hair>@fail_verb
ZVSRSRRGQSSS@beauty_hair>@hedge
NSRUUSSQSRSR@beauty_hair>@instrument
PPSTSSSQRSSS@beauty_hair>@intensifier
^RMSSSSRWQRQ@beauty_hair>@lateness
SQTTSSSPSTTS@beauty_hair>@looks
U\\QSQRRPVTUS@beauty_hair>@me
SRSSQSSMSSSS@beauty_hair>@month
WR[PRQSRVQQQ@beauty_hair>@negation
^IMQURRKUQQQ@beauty_hair>@number
LWQSRSSVQSSS@beauty_hair>@office
MSRSQRSVQRRR@beauty_hair>@part
OUTURSS]SRRR@beauty_hair>@pet_goods
VPQVRVSYSSST@beauty_hair>@place_name
QSXQRXSZUUUT@beauty_hair>@seller
OTRSSSSOTSSS@beauty_hair>@senses
ITVSSRScQTST@beauty_hair>@size
WNOQVPSUSRRQ@beauty_hair>@stars
[RSVRSSWSSSS@beauty_hair>@tools_fixings
XRQRTRSSQRQR@beauty_hair>@use_verb
SRSSRSSNSSSS@beauty_hair>@used_item
\\RRTSRW[QSSQ@beauty_hair>@verdict
ZPRRRRTKTSRR@beauty_hair>@work_verb
QNSLcNPYUPPO@beauty_hair~>
RTSSSTSXTQRR@beauty_hair~@arrival
MMSS]SSLRSSS@beauty_hair~@beauty_hair
XPSRSSSNURSR@beauty_hair~@colour
RRSSRSSWTSSS@beauty_hair~@comparison
SR\\RSTSVSUVU@beauty_hair~@me
ZQWTSSSMTOOP@beauty_hair~@negation
VRQSSSSPRSSS@beauty_hair~@number
KVRSRSSVSSSS@beauty_hair~@office
ORRSSSScSSSS@beauty_hair~@place_name
TRZQRXSWUUUU@beauty_hair~@seller
JVSSSSSQSSSS@beauty_hair~@senses
VRSRSSSRUSSS@beauty_hair~@tools_fixings
WRRRRRTNSSRR@beauty_hair~@work_verb
QSSSTSSPSSSS@beauty_hair~a
QIMMRSSQZTUT@beauty_hair~and
SSRTQSSPPRRR@beauty_hair~for
RWSRSSSSUSSS@beauty_hair~has
QRNTVSRNSRRS@beauty_hair~in
WRTSSQSPVRRP@beauty_hair~is
PTRUSSSTRSSS@beauty_hair~of
RURTSSSNSRSS@beauty_hair~oil
O`MTPRSOQRSR@beauty_hair~on
VOSSSSSVWRSR@beauty_hair~the
XSSSSSSRTSSS@beauty_hair~to
SNRRUSSJTQQR@beauty_hair~was
VQSQRRS_TSSS@beauty_hair~with
XRWUYGRJTRSO@bedding
RSYRSSSQRTTT@bedding>@baby
VRXNQQSPVQSQ@bedding>@comparison
PSSRSSSVTSST@bedding>@conduct
G[RRSSSURSTR@bedding>@delivery_place
WSPPTSSOSRRR@bedding>@furniture
ZUOQXRSOTRRR@bedding>@hedge
SSQSSSSYSSSS@bedding>@lateness
HVPUSPSWRSSS@bedding>@me
OQYQSRSZSSSS@bedding>@negation
ORS[SSSWPTST@bedding>@number
MRVQTQSbSSTT@bedding>@part
bQOVRUUKSSRR@bedding>@seller
VQSTSSSSRSSS@bedding>@senses
XRUVSSSMSTSS@bedding>@size
SROVTSSVRSSS@bedding>@use_verb
PVSRSSSIRRSS@bedding>@used_item
RRQRVSS]QSSS@bedding>@verdict
SRRSSSSRTSSS@bedding>@work_verb
QONUWRRUUTVT@bedding~>
RSYSRQSSVTTS@bedding~@comparison
ORWSSQS_STTT@bedding~@part
MUUUSSSSRSQS@bedding~and
XQRSSSSQSSSS@bedding~has
]TOSSSSQUSRQ@bedding~is
TSOOSRVSRRSR@bedding~to
MSXRSSSRRSST@bedding~was
YUIPJIHU\\RON@body_part
MOSVSSSYTSST@body_part>@animal
PSUNS[SMTPQR@body_part>@answering
XVMTSWSNXQRR@body_part>@arrival
XKZVSSSSTRRR@body_part>@beauty_hair
UP_RRSSORUUU@body_part>@bedding
UQXURSSQUSRS@body_part>@body_part
SQO]RRSPSVRU@body_part>@book
SPRWSSSRSSRS@body_part>@building
URXSSSRNSUUT@body_part>@clothes
hOURTQSGSPPQ@body_part>@colour
[OORRSRLYSSR@body_part>@comparison
QSSSSUSKRSRR@body_part>@conduct
PSSZSPSSQUSS@body_part>@courier_act
cVYRSRSCSQRQ@body_part>@courtesy
NSRTSTSQTSSS@body_part>@damage
SSSRSTSXRSSS@body_part>@day_time
QQOTSSSIRRRR@body_part>@delivery_place
YRSSTSSNRSSS@body_part>@drink
YWPTRRSPMQRP@body_part>@fail_verb
QVRQSTSHPSSS@body_part>@food_spices
YSSQSRSNTRRQ@body_part>@furniture
QQSSSSSQRTST@body_part>@garden
JUUSSSSVPSSS@body_part>@health
TV]ORRSZYQSP@body_part>@hedge
YNRSSSSUVSSS@body_part>@instrument
SRTQRTSSUTTT@body_part>@intensifier
RRRSSSSVTSSS@body_part>@kitchenware
VSMSSSPaTSSS@body_part>@lateness
OTMVSRSNRTSS@body_part>@lighting
MWTSSSS[RSSS@body_part>@looks
PNTWSOSIVZZZ@body_part>@me
PURRSWSRTQQR@body_part>@missing
WHROSQRNWSTQ@body_part>@negation
WRVPTOQ]SUWT@body_part>@number
QSSRSVSbSSSS@body_part>@order
SSRVUSSNRTST@body_part>@packing_material
WQSWTSSPUSSS@body_part>@parcel
OWQNQORSRSTT@body_part>@part
PZSSSSSUSSSS@body_part>@pet_goods
PVXSV_SRPSSR@body_part>@seller
OQRQRVSXTSSS@body_part>@senses
KTWUSSSYQSRS@body_part>@size
SQSSSSSSUSSS@body_part>@sport
NQRWSPS]VUSS@body_part>@staff
^VSRSQSMTQSR@body_part>@stars
^SLQSXSKVRQP@body_part>@time_span
XPURRSTVSUUV@body_part>@tools_fixings
PTWPSSSQRRSR@body_part>@toys_games
IYO_TQSJMVSV@body_part>@use_verb
\\GRRSSSLTSSS@body_part>@used_item
QSSUSSS\\RSSS@body_part>@vehicle
SSSRSSSOSSSS@body_part>@vehicle_part
\\S`RSSSQTSRT@body_part>@verdict
OS[VSRSNRVVW@body_part>@weather
RNRRRQS[TTST@body_part>@work_verb
OQSNSRSMSSSS@body_part>@wrong_item
SVQXPOQEPTQS@body_part~>
]SRRSQSPSQQQ@body_part~@answering
VTQSSUSISTUT@body_part~@arrival
USXRSSSVURSR@body_part~@beauty_hair
RQS]SRSQQVSV@body_part~@book
TOXUSSSQSTST@body_part~@comparison
eWSRSRS1URRQ@body_part~@courtesy
QSSUSSSWRTST@body_part~@delivery_place
XSRSSTSTPSSS@body_part~@fail_verb
aPZLSQSG\\QSP@body_part~@hedge
GRRSSTS]USSS@body_part~@intensifier
VQSSSRSNTSSS@body_part~@looks
MVSWSQSaRTST@body_part~@me
NQPPSQS\\RSSR@body_part~@negation
WOSSSQSGRSSR@body_part~@number
WPQSSQSLTRRR@body_part~@part
M]QRSSSPSSSS@body_part~@pet_goods
NSSUSRSVQSTS@body_part~@size
FRSQSSSaRSSS@body_part~@work_verb
F[SVSSRORUSU@body_part~a
[PSQSSTOVSSR@body_part~all
ZUMMSMSPUSSR@body_part~and
GVRQSSQbTTST@body_part~are
QWQVSPS\\RRRR@body_part~as
ZWSSSRSUSRSR@body_part~at
[KFPSUR[USTR@body_part~by
PSZSSSSFSTTT@body_part~done
LRSUSPS^QUTR@body_part~for
ROPUSRSTRTST@body_part~from
ZSVRSRSLTSSS@body_part~has
JP^USRSRSVWW@body_part~high
SSHPTSSWTRSQ@body_part~in
YRQRSZSLSSSS@body_part~is
TSQVSRSTTSSR@body_part~level
RPVVUQSRSSTT@body_part~of
RUPNSPROTRTP@body_part~on
RTQSSSSYQRSS@body_part~out
RRUSRSSYSSSS@body_part~rest
PYRSSRSLRSSS@body_part~says
XQPPSRSTSSRS@body_part~shut
OR_SSSSJRUUT@body_part~that
XJUUSRSTRTSS@body_part~the
NRWPQXSTUQQT@body_part~to
OWRRSUSZRSSR@body_part~was
`RRSSQSQTQQQ@body_part~went
SSKRSRS[RSSS@body_part~which
dPLNTCSM_LLK@book
RSURSRS^SSSS@book>@animal
VQVURRSXSVVV@book>@answering
aLTVSRS[TRRR@book>@arrival
URTSRTSIQSSS@book>@art_craft
NTQSSRS_STSS@book>@body_part
JTJRRXPgPRRT@book>@book
TSRRSSSSTSTT@book>@carrier
QQRRRSSZSSSS@book>@clothes
RPdRRPSMTTUS@book>@colour
XT\\QSNTSUUTR@book>@comparison
QRORSSS\\TSSR@book>@courier_act
XSQQRPSQVRRQ@book>@courier_staff
]USSSSRNUSSS@book>@courtesy
`LSQSSSRVSSR@book>@damage
USSSSSSSSSSS@book>@day_time
[TOMWSSJRQSQ@book>@delivery_place
XTTRQRQ_TQRP@book>@fail_verb
TSSTSVSLRTSU@book>@family
WQRSSRSKSRSQ@book>@furniture
RQVSSSSVRUUU@book>@garden
SQWTRQS\\TTTT@book>@hedge
]OQSSPSTTSSS@book>@instruction
UQSRUSSYWSTR@book>@intensifier
PTTSSXRNSRRS@book>@jewellery
ZTMUSRSQSQRQ@book>@kitchenware
RQQZSQSSVUST@book>@lateness
WRSSSUSMRSRR@book>@lighting
QQMRRWZSRSST@book>@listing
ZRJPQQSPTRSQ@book>@looks
QVTXSXRNUQRR@book>@material
MZRRS]QULSVR@book>@me
WLRVSQSRUTRT@book>@missing
WXQPRWSLTOPS@book>@negation
\\NSSSSSRWRSR@book>@neighbour
TWRNMRRTQPQQ@book>@number
QWSSSRS]QSSS@book>@office
XSPSSTSIURRS@book>@order
URURQXSOTQSR@book>@packing_material
RSSSSRSVRSST@book>@packing_verdict
^RTRRTS0URRO@book>@parcel
WUMORUS]SSSS@book>@part
WQRSSRSORRSR@book>@pet_goods
VRSQRRSQSSSS@book>@phone
VZPSSRSNRSQS@book>@place_name
ZTVSSRRKSTTT@book>@quality_praise
VZPOSQSLTRTQ@book>@return
ZRYSRQRRUTTU@book>@route
]YNOSPT`USSS@book>@seller
MVRTSSS[SSSS@book>@senses
PXQWSSSTRSRR@book>@size
ZNVSSRSRXRQR@book>@staff
SWPSSQRJRRST@book>@stars
TQFSSRSTSTTS@book>@time_span
VRRSSSSXSTTS@book>@toys_games
PRWSSRSKRTUU@book>@tracking
HU^RSTT[QQQP@book>@use_verb
dTOSSORXTSSQ@book>@used_item
SQZRSSSYSUTS@book>@vehicle
OWMSSRSUUSSS@book>@verdict
UPRSSSSYSRSR@book>@weather
LRJUSORkRVVV@book>@weekday
URPTZPSLSSSS@book>@work_verb
PR_SSTSHTSTP@book>@wrong_item
KWOUV[WLQPLT@book~>
YOZSSSSRSVWV@book~@answering
XQRSSSTMSSSR@book~@arrival
SUSSSPTXURRP@book~@comparison
N]RURSSNRRSR@book~@fail_verb
[OVTSOSTSSSS@book~@hedge
PS[SSTSLSSTS@book~@intensifier
VRNSSRSOSRRQ@book~@kitchenware
QXUWSQSQSTSS@book~@lateness
WRSSSUSMRSRR@book~@lighting
KRSRSRZSSSSS@book~@listing
USSRRSSQSRSR@book~@looks
SNRRSYQJPTSR@book~@me
USPQS[UASPPS@book~@negation
T^MRRPFMPJJL@book~@number
WSRSSSSQUSSQ@book~@parcel
USOSSSSTSSSS@book~@part
PSVSSRSRSTTT@book~@quality_praise
M\\SPSUSYSSSS@book~@seller
SZRSSSSWSSRR@book~@size
TQOSSSSWSTTT@book~@time_span
XROSVRSVSSSS@book~@work_verb
NNSNSTS`RQQT@book~a
OVMSRXSSUPQQ@book~about
^KQ^SRRNUVTU@book~and
VRPQSXSPQQRX@book~anything
]QQSSRS[TRSR@book~are
YMRQVSSRTRSS@book~as
URZRSTSFRTTT@book~before
`SORSRSPVPRO@book~by
ZKNRSPSXVRSS@book~for
OUSTVSSONRSR@book~from
XRQSSMURSTTT@book~has
SSOPSSSWSSSS@book~her
VUSRSSSJSSSS@book~him
[TPRSQRVSQRP@book~in
PMWQVQRMSQQQ@book~is
JRVSRUQQUSRT@book~it
ZSSSRQSUVSSS@book~it's
NYRQSQSiPVYV@book~of
RSHTSQRRRVUV@book~on
URRRSR_QQQPQ@book~said
ML`QSPPORXYW@book~says
XSRRSRSSTSSR@book~since
XRSSSRS]SSSS@book~still
ORRYSLSRTVST@book~that
KRVSSSUVSSSS@book~that's
VPMSSWPASSTT@book~the
GRUSSWSPPVUV@book~this
TSSSRSSTRSSR@book~through
WQSRSSSYVSSS@book~to
XSRRSSSLUSSS@book~was
^PIQUVR_SRSR@book~with
RSVSSQRKSVUT@book~you
MQXNRhBYPRSY@bribe
USZQSRSOSSSR@bribe>@me
VQQSSQSQTSSR@bribe>@number
LQSRSRS`RSSV@bribe~>
XT\\QSQSITSSR@bribe~@me
NUUSSUSNPSSQ@bribe~for
XRVTLLJ\\WRQP@building
QQTRVSSISUUU@building>@animal
X]PLSVSSSRSQ@building>@answering
YSQSTRSNTRRS@building>@arrival
TSWQSSSUSSTS@building>@baby
UQOUSRSdRSSS@building>@building
ZTVSRVSISTTT@building>@clothes
NNN\\SSSJQUSU@building>@colour
OTW[SSS[UVWU@building>@comparison
NPTNSQSPTRSR@building>@courier_act
TSQRSWSQSSSS@building>@courier_staff
[SSSSQSORORO@building>@courtesy
QQTNTSSPTSVS@building>@delivery_place
SSQXQSSNUSST@building>@drink
URUSSSSTTSSS@building>@electronics
WRQRRRSMRSRT@building>@fail_verb
QSQWSSS`RURU@building>@family
YRYQSSSNRRTR@building>@furniture
XRSSSUSHRRSQ@building>@garden
]SRUSQSRUQSQ@building>@hedge
SRRSSSSLPSTS@building>@intensifier
JSZQSRSFSTTS@building>@looks
STL`UOSORVQV@building>@me
QTTSSSSPQTST@building>@missing
WRSUSPSPSRRQ@building>@month
VR\\[SVSXTUSR@building>@negation
SVdWRMRYXPSN@building>@number
PTQVRSSOVRRR@building>@packing_material
PVTUSVSSSUTU@building>@packing_verb
RQTUSVSSSTTT@building>@packing_verdict
NVTRRUSXTQRP@building>@part
SVRSSSSKSSSS@building>@route
UQXTSVSGQRSQ@building>@seller
TRPSSUSKSSST@building>@senses
OTSSSRSRQSSS@building>@size
SSPWSTSUSSRS@building>@staff
cPPQSRSETQRQ@building>@stars
TYMVSLSUTQSO@building>@time_span
MQUTSSSKRSTS@building>@tools_fixings
VTOWSVSVQSRS@building>@use_verb
RXRSSSSLSTST@building>@used_item
VSRSSSSSRSSS@building>@vehicle_part
USZSSRSKRUUT@building>@verdict
\\WWHSUSHQRUR@building>@weekday
V\\TISTQ]SSUS@building>@work_verb
SSSSSSSRRRSS@building>@wrong_item
T\\JWPQQLUQNP@building~>
QSaSSTQUQTXW@building~@comparison
SQSSSSSNTRSR@building~@delivery_place
VSRUSSSVQRSR@building~@fail_verb
NSSRSSSXQSTS@building~@intensifier
IWRUVPSPRWUV@building~@me
VSZRSQSQTSSQ@building~@negation
VQTRSRSSSRRS@building~@number
TWRRSRSFUPRQ@building~@part
SVRSSSSKSSSS@building~@route
VSLSS\\SQPQSQ@building~@seller
OSMRVSSRRTTS@building~a
_PSSROQJXRPQ@building~and
SSSVSVSYRRRS@building~closed
XSSSSRSGUSSS@building~curtain
XTRRSRSPTRRR@building~excluder
WRPRWSSWTQRQ@building~for
PSXRSRSWSTTS@building~from
QOTQSSS^STUT@building~had
RWRSRSSPTRRS@building~has
WWQQS[SIOPRM@building~in
RRTQSVSPSTUT@building~is
^POSRPSTVSSS@building~it
NRYVS`SINRP\\@building~of
RQXORQSSRTVT@building~on
TXVTUSSLQRQQ@building~the
PRQTS\\SSSSST@building~to
QQ_PSGSKRUUU@building~was
MQX[SPSFTUST@building~with
ZPGYQROTSUPU@camera
S_RKSSSMSSSR@camera>@animal
VTSSSSSKTSSS@camera>@answering
ZUSSSSSbSRSR@camera>@arrival
OQSWSTSSRVSV@camera>@body_part
SQQTSSSMRTST@camera>@building
QSSUSSSYSSSS@camera>@camera
QTRSSSSISRSS@camera>@colour
PRQORWSOSRSV@camera>@comparison
RRRVSRSSSSSS@camera>@courier_act
JSTURSSMRTSU@camera>@delivery_place
RRSTSSS_SVSV@camera>@intensifier
ORSSSVSVRRRS@camera>@lighting
VTQPSQSWYRSQ@camera>@looks
URSRRSSQTSSS@camera>@material
NRPYSQQRTUQU@camera>@me
WTWORWSOSSUS@camera>@negation
UTSSRRSNRSSS@camera>@neighbour
YKXQSRS_UTVU@camera>@number
UQSSRSSOTSSS@camera>@packing_material
SRSPSVSOSSSS@camera>@parcel
USYQSVSSSSSR@camera>@part
RTSTTPSVRTSS@camera>@seller
SPVSSSSVSSSS@camera>@senses
TTSTRQSNRSSS@camera>@staff
SOURSSSIRSTT@camera>@stars
`YKRSPSKSRRQ@camera>@time_span
LWWWSSSJQUSU@camera>@use_verb
UTQQRQSTWRSR@camera>@verdict
OSSWSUSNSRRR@camera>@work_verb
JVP]SPRNPRRS@camera~>
PSQQRUSUSSSU@camera~@comparison
TSQQSUSYSSSS@camera~@negation
WQSSSTSTTSSR@camera~@part
KRRUSUSVSSSS@camera~a
YWSLSOQZUSSS@camera~and
PPR[SSSLRVTV@camera~has
E[]RSPSNRSTS@camera~is
\\RQQRTSPRRRT@camera~of
NSSVSSSURTST@camera~on
QWRXSRSOURRS@camera~shows
]SQLSRS[VRSQ@camera~with
_QXUNOMQ]PNM@camping_fishing
NVQ`SSSNSSRU@camping_fishing>@arrival
RUSSSSSNSTSU@camping_fishing>@body_part
KWTRSTSXQUUU@camping_fishing>@camping_fishing
LTUPSRS^TSSR@camping_fishing>@comparison
MUYQSSSUSSST@camping_fishing>@courier_act
VPSRSTSSQSSS@camping_fishing>@damage
NX[USSSTSRRR@camping_fishing>@delivery_place
NUQSSSSOOSSS@camping_fishing>@drink
OONWRSSWTQQQ@camping_fishing>@fail_verb
RUSSSSSNSTSU@camping_fishing>@health
URQYTSSXRRRS@camping_fishing>@hedge
VQTRTPSWTSUR@camping_fishing>@intensifier
ESYQSRS^SSST@camping_fishing>@jewellery
TSQSSUSSSRRR@camping_fishing>@lighting
RVLYSRUXQVSU@camping_fishing>@me
IYZNVRSNSSUS@camping_fishing>@negation
aROSSURJZQRR@camping_fishing>@number
SSSSSSSQTSSS@camping_fishing>@packing_material
PRSSSSSWUSTS@camping_fishing>@part
VSQSSSSMSSSS@camping_fishing>@quality_praise
NTURSNShSTSQ@camping_fishing>@seller
TSUQTSSRUSTS@camping_fishing>@size
]SOOSSTOXPQO@camping_fishing>@stars
QRNSSRSVSSTS@camping_fishing>@time_span
NQQRSSSXRSSS@camping_fishing>@use_verb
\\PTSSVSKRQQQ@camping_fishing>@work_verb
OOSSRRRMPUTW@camping_fishing~>
PSWPSSSRTSSS@camping_fishing~@comparison
ZSPSSPSVVQRQ@camping_fishing~@fail_verb
SRSPSSUVRSSS@camping_fishing~@me
XQOSSPSOWPRP@camping_fishing~@part
TSSQTSSSURSS@camping_fishing~@size
ZSPOSSTPURRP@camping_fishing~@stars
MQSXSTSKSTST@camping_fishing~and
SRQSSSRKTRSS@camping_fishing~for
QQSURSSWQUSV@camping_fishing~in
ZQQSSRSHUOSN@camping_fishing~is
SSRSSRSWRUUT@camping_fishing~to
RSRTSSSRTTRS@camping_fishing~up
RRWQSSSRSSSS@camping_fishing~was
USSSRQSSTTST@camping_fishing~with
JULNQgKQPKN[@cancel
RSISSYQRQRRS@cancel>@comparison
OSOSSYQSQPQV@cancel>@me
SXSSSPSTSSSS@cancel>@number
SSSSSSSRSSSS@cancel>@order
OSQSSXQPSRRT@cancel>@time_span
QT\\SSTSMQTTU@cancel>@use_verb
OTYRSYSKRTTT@cancel~>
QSPSSRQYSQRS@cancel~@me
SUYSSQSNRTTS@cancel~@use_verb
NSSRSVPMQRSU@cancel~it
RSQSS\\RORRRU@cancel~on
VSURSSSPTRSS@cancel~the
VMZ[TIRUQXTW@carrier
PRPWSOSVQVSS@carrier>@answering
WRUNXRSPWRSR@carrier>@bag
RRUMSTSWSSTU@carrier>@carrier
QQQ^SSSTRRRR@carrier>@courier_act
USNTSSSTSRQR@carrier>@courier_staff
USRTSQSQQSSS@carrier>@fail_verb
XVTLSURWTTTS@carrier>@me
SURTSRSPRTSS@carrier>@negation
WRUNXRSPWRSR@carrier>@packing_material
TSPQSSSOURSR@carrier>@route
RSRRSUSSRRRS@carrier>@seller
WSNTSSSVSQQQ@carrier>@staff
QSR[RUSRRVSV@carrier>@use_verb
TSSURVSVRVSV@carrier>@work_verb
UTRNSSSUQPSN@carrier~>
PRPWSOSVQVSS@carrier~@answering
USNTSSSTSRQR@carrier~@courier_staff
WRUNXRSPWRSR@carrier~@packing_material
WVRRSOSOUSTS@carrier~and
VQQPSSSLUQRR@carrier~in
UQSPSWSQRSST@carrier~on
PRQQSSSXRSSS@carrier~says
PRaPSSSJRTUW@carrier~shrugs
ZI[OROWLTXWS@cleaning
ORPUSSSRSUQV@cleaning>@body_part
TRSSRSSTSTTT@cleaning>@cleaning
YQTSRSSTSSSS@cleaning>@food_spices
USXRSUSPRVUT@cleaning>@me
HUSRWQSXSSSR@cleaning>@number
ORSSUSS[RTTS@cleaning>@packing_material
USSSSSSPTSSS@cleaning>@senses
SQVRSSSVRSSS@cleaning>@staff
STLWROUVYRRS@cleaning~>
UUSSSUSRSTSR@cleaning~and
ORPXSRSPRVQW@cleaning~his
PVQQSUSSRRQQ@cleaning~it
USXMSRSCTSTR@cleaning~the
RRWSSSSTSSTS@cleaning~with
]ROPVMQPXNOJ@clothes
\\RNRSRSASSTS@clothes>@animal
TTZSROSTUSSR@clothes>@answering
XQQQSWSXSSRS@clothes>@appliance
RUXVSURPQTRS@clothes>@arrival
QWQSSRSRSSSS@clothes>@body_part
ISVQSSSaSSTT@clothes>@book
PS_NRSS[RTUU@clothes>@building
I_XQRMTaQPQQ@clothes>@clothes
TORSSUTNRRSS@clothes>@colour
XXRPXPR9QQQQ@clothes>@comparison
QQSVSRSNTSSS@clothes>@courier_act
WSRSSPSOTSRT@clothes>@courier_staff
RPSXUTSWRTSS@clothes>@courtesy
QRSSSTSISSSS@clothes>@damage
KS_OTSSTRTWU@clothes>@delivery_place
UUOQTTRWVPQQ@clothes>@fail_verb
ZPRSSSSATSSS@clothes>@family
K]PSSQSPSTTR@clothes>@feast
UUPSRSSWSSSR@clothes>@food_spices
NSSTSTS\\QSSV@clothes>@furniture
WRRSSSSPTSSR@clothes>@health
OPURUPRYSTSS@clothes>@hedge
WWZQQSR=RUUU@clothes>@intensifier
QRSSSSSTRTTS@clothes>@kitchenware
VTHRSSSYZPQQ@clothes>@lateness
UPOXSSUQSSSS@clothes>@looks
RRQSSSSXPTTS@clothes>@material
WQQTZRUXURRP@clothes>@me
USSSSTRURSSS@clothes>@money
PT_QPWVOVRSR@clothes>@negation
K_NNPMSURSRQ@clothes>@number
SUTSSYPOTSST@clothes>@order
MXTRRSSWPTTU@clothes>@packing_material
VRSROQS_USSS@clothes>@packing_verb
GRSbQTSLPXRY@clothes>@part
OUSXRQSZQZSX@clothes>@pet_goods
OSWSSSSRSSTS@clothes>@phone
PSSSSSSRTTTT@clothes>@place_name
VTLRSQS\\SSSS@clothes>@room
WUQTTWSQSRSQ@clothes>@seller
ZQSRRVSRNRRR@clothes>@senses
QQQ]SRSPSRSR@clothes>@shoes
^RQPRQSHTQSQ@clothes>@size
QXYQSZSHRQRS@clothes>@staff
NMYKRRSRSSST@clothes>@stars
YRVSQRSRTSSS@clothes>@tools_fixings
QSSSSSSZRTSS@clothes>@toys_games
JWOXRVSVRQSR@clothes>@use_verb
NRYSSVSUSSTT@clothes>@used_item
SURXVTSSPTRR@clothes>@verdict
UQOPSURVRRRT@clothes>@work_verb
UOUPRRSTTRRQ@clothes>@wrong_item
HXWS[SVLMVSY@clothes~>
VRSSSRSJSSSS@clothes~@animal
NTSSSTSUSSSS@clothes~@answering
TTUUSWRMTSRR@clothes~@arrival
RRVRSSSPTTTT@clothes~@clothes
QQTSYQSHQSRS@clothes~@comparison
STSSRSSOTSSS@clothes~@delivery_place
PSPRVSS[USSS@clothes~@fail_verb
PRTTSUS\\RSSV@clothes~@furniture
WRRSSSSPTSSR@clothes~@health
SOTSSQSTSSSS@clothes~@hedge
XVRRRRSVRTSS@clothes~@intensifier
QRSSSSSVRTTS@clothes~@kitchenware
^RQRSSSPZQQQ@clothes~@lateness
USPWSTSNSSSS@clothes~@looks
WTRU^QUPRTSR@clothes~@me
T]bOQPUONTTU@clothes~@negation
MaVRSKVHSSRQ@clothes~@number
QTQ_SRSNTTST@clothes~@part
ZRRUSQSPSRSR@clothes~@seller
XURSSSSOPQSR@clothes~@size
SSTSSSSWTSRS@clothes~@tools_fixings
SSRSUVSTQSSR@clothes~@verdict
WRQPSRSSSSSR@clothes~@work_verb
T\\RSQNSQVSSR@clothes~a
POVUVQPSTUXT@clothes~and
HPRRSOTfTTTS@clothes~are
cLQRSQQIZSSP@clothes~for
MV_SSTSLQUVU@clothes~go
KURSRSSZSRSS@clothes~has
OORSRSR]TSSS@clothes~have
SVOPSNSUQSSS@clothes~in
YNYORUUMNSRR@clothes~is
[ONRRXTXPSSS@clothes~it
MNQVSQSdQQQP@clothes~marks
OTNYPYR]QUOV@clothes~of
CLcTSRSXQ[Z\\@clothes~on
MT_RSWS?PUUV@clothes~out
MSQQSST`RTTS@clothes~over
TSMSSTQRSRSR@clothes~says
LXPQWWSNSTUS@clothes~that
ZTURSRSMUSSR@clothes~the
eRPPSLVNXQSP@clothes~to
SURSSVSOSTSS@clothes~was
UVRSSSSNTSSS@clothes~where
SRVRSSSHTSSS@clothes~which
EVSMRTSmQQQQ@clothes~with
_XMKQLOOXMKK@colour
TVRTRRVNLTST@colour>@animal
WQSVQSSMSTSU@colour>@answering
NRSPSQSVTSSS@colour>@appliance
MWXRSPSSQQQQ@colour>@arrival
RSRQRSSOTSSS@colour>@bag
OSSPSSSURSSS@colour>@beauty_hair
TPTSSSSWORRQ@colour>@body_part
VUSTSQSNRQRQ@colour>@book
TMZUSTSKOWSV@colour>@building
OSUQSWSURUVU@colour>@clothes
XOSOQTT^WRRS@colour>@colour
WUMQQPTTWSRS@colour>@comparison
WSPQSSSWQRST@colour>@conduct
USUPSSSVTRSR@colour>@courier_act
MQRRS_OTRSSU@colour>@courtesy
SSSSSRSURSSS@colour>@damage
XRQSRSSOVRRQ@colour>@day_time
PITYOSSYR\\R[@colour>@delivery_place
VVKSSSRPRSSR@colour>@drink
NOSQRTSUVQRS@colour>@fail_verb
O^PPRSSKSPSP@colour>@family
VXLRSRSeTSST@colour>@feast
VPTRSRRMVTTT@colour>@food_spices
QOOWSRS]STST@colour>@furniture
WRRSSSSORSSS@colour>@health
QWRQQYRXRSSR@colour>@hedge
TSPXUSSQSRRR@colour>@instrument
VNSQSVSMSTTS@colour>@intensifier
TTSQSSSTTRSR@colour>@jewellery
QORUSSSPTTST@colour>@kitchenware
_LNRSSSKUSSS@colour>@lateness
QSPSSRSTRSSS@colour>@lighting
QXSRSSSQRRSR@colour>@listing
OPSSWTT]RRSR@colour>@looks
JRQ[TRSXRTST@colour>@material
WXTOROUPTQTP@colour>@me
QRSSSTSYSSSS@colour>@missing
SQSXRYSVWRRR@colour>@negation
TQRXRPQOUPPQ@colour>@number
WRQSQSSQTSSS@colour>@office
TQOPWSTQUQRQ@colour>@packing_material
GZTWRRSOOUSS@colour>@part
JRYSSSSTQUUV@colour>@pet_goods
M\\RSSSSOPRRQ@colour>@place_name
WPRSSSSIUTRT@colour>@plants
QRRSSVSVRSSS@colour>@quality_praise
VQSSSRSOSSSS@colour>@recommendation
PSPZSSSSSRSS@colour>@route
HR_PXTRCQUUV@colour>@seller
URTSRSSSSTTT@colour>@senses
XRTSSTSJSSST@colour>@shoes
YOURUTTQSSSS@colour>@size
RVSLSSSSTPPQ@colour>@stars
V]NSSNS[UOPO@colour>@time_span
ZPUSTPSRSTUT@colour>@tools_fixings
KU[SSRSVQWUV@colour>@toys_games
QXRSSUSKRQRQ@colour>@use_verb
KNRRSZSZOTTS@colour>@used_item
LSZUSRSVRXUW@colour>@vehicle
STRSSRSXUSSS@colour>@verdict
QTRUSSSNRTST@colour>@weather
SSUSSSSQTRRR@colour>@weekday
YTMSRTSXRSSR@colour>@work_verb
PMM`SSSKSTSU@colour>@wrong_item
O[MKYROVUJLI@colour~>
RTRRRSVOPSSR@colour~@animal
UQWSSRSOSRRR@colour~@arrival
MSWQSWSURUVV@colour~@clothes
WLUTSSShRRRR@colour~@colour
WYNJRQURYRRR@colour~@comparison
WSSQTPSUSSSS@colour~@conduct
TTSQSSSSTRSR@colour~@courier_act
LMTYRSSWQXRW@colour~@delivery_place
LVTSSSRMOSSS@colour~@drink
YRSSRRSRWQRR@colour~@fail_verb
QRURSSRTTUUU@colour~@food_spices
NQPXSRS\\RUSU@colour~@furniture
RYMRSRRXSSSS@colour~@hedge
RTSQSTSKSTTT@colour~@intensifier
QSPSSSSTRSSS@colour~@lighting
PRURRRRcSSSR@colour~@looks
SPRWSSSZRSSS@colour~@material
NbP[QPSVOSSR@colour~@me
UQPWSSSZTSSS@colour~@negation
M[TORTRORPQR@colour~@number
WRQSQSSQTSSS@colour~@office
RRRQRSSQVSSS@colour~@packing_material
UQSSSWSKSRQR@colour~@part
NSWSSSSKQTTU@colour~@pet_goods
WRRTSQSWQSSS@colour~@senses
MOTRSVSZNTTT@colour~@used_item
MPZUSSSVQVVV@colour~@vehicle
WSSSSTSKQSSS@colour~@work_verb
TRSSRRSJTSSS@colour~a
TRSRSTSWTSSR@colour~after
NW[WQSRIRVTV@colour~and
TRSSSRSLTSSS@colour~are
TWOSRPSPTQRO@colour~as
USQSSRSTSSSS@colour~by
VRRPRSSTSSSS@colour~enough
\\UKVTTRETPRQ@colour~for
STVQSSSETSSS@colour~from
UTSSSSSZQSSS@colour~goes
VNWSSRSVTRRS@colour~has
_NRQRPSUYPQP@colour~in
\\IPQQSUVSRQR@colour~is
PTSSSRSgTSSS@colour~it
POXSSRSYRUUT@colour~line
QTSRSQSLTQQQ@colour~of
\\OQTRQSNWPRR@colour~on
STRSSSSUSSSS@colour~ones
eORSQRSN[QRO@colour~ran
NRS_SSSHTSSS@colour~since
XUPSSRSQRSSS@colour~that
TTRRUQSPPRSQ@colour~the
MSSTSSSWRUUV@colour~through
RNMYSQUYRQSR@colour~to
FQQYbTSRTUSV@colour~with
SRSSRSSYTSSS@colour~you
ZJLMRPYLVJKL@comparison
cSHQNRTNVPTQ@comparison>@animal
RVTOSXRbSSTT@comparison>@answering
UTOSSUSNRSSS@comparison>@appliance
YYCXRTR\\TJHM@comparison>@arrival
QVRSSRSMSSSQ@comparison>@art_craft
OPTTYPSVOQRP@comparison>@baby
URRSTQSIRQPR@comparison>@bag
ZQQSPRSVWSSR@comparison>@beauty_hair
SSSPQSSUTSTS@comparison>@bedding
cQPSSSS>ZSQQ@comparison>@body_part
HS`WPQ]SMWVU@comparison>@book
TQRSSVRSTSSS@comparison>@bribe
YTWMSSRSZQRQ@comparison>@building
NYSKSWSSRRSS@comparison>@camera
JTQTSXPaQRQR@comparison>@camping_fishing
RONXRPRfTSQR@comparison>@cleaning
SQQPRUWVVOOO@comparison>@clothes
BYTTRQXWMVUU@comparison>@colour
WSNTQMSQWTVU@comparison>@comparison
SPQUQZTMPTSU@comparison>@computer
SOSSSPS[RSSV@comparison>@conduct
YRQQRLVRVQPR@comparison>@courier_act
YKR[RSQ^SVSW@comparison>@courier_staff
BY[WaZS@PUTV@comparison>@courtesy
JMPSQRS`UTTT@comparison>@damage
RRYWSUSMQSTW@comparison>@day_time
\\WIGUNSYWPRO@comparison>@delivery_place
ZRDOS_S\\SRRS@comparison>@dispatch
_QUORRSQTRQQ@comparison>@drink
OQ\\NSSTNQSST@comparison>@electronics
NVXONWPYVUVU@comparison>@fail_verb
ISMRVVTQNUUT@comparison>@family
NSWUSHSOSSSQ@comparison>@feast
^RSQSRYUNQPQ@comparison>@food_spices
TSHSSYSPSRPS@comparison>@fraud
FSURSSS\\QSTT@comparison>@furniture
PSPQVTRRRRSR@comparison>@garden
XQWRSXPJRQRS@comparison>@health
OUORRTSiRSTT@comparison>@hedge
N\\TSSRSYQRQQ@comparison>@instrument
QSLgRTRDSURS@comparison>@intensifier
ZTRQRXWNSQRQ@comparison>@jewellery
MMTRSQU_RSRS@comparison>@kitchenware
NShNSQQLP[[[@comparison>@lateness
MTNSVPT_RSST@comparison>@lighting
A[PMS_WXMMPQ@comparison>@listing
OZRMRPSMSQRP@comparison>@looks
UONUR^YNRRRQ@comparison>@material
USTYRXMbTVSS@comparison>@me
TL^PSPVTQTVU@comparison>@missing
TRRaSHGbXTST@comparison>@money
NRWSSYRVPRRT@comparison>@month
MW\\NPYSZOSTT@comparison>@music_media
^XNVQUQVZTRU@comparison>@negation
`NWMQORUWSSS@comparison>@neighbour
QXRRSQSLQRRS@comparison>@newness
MKMb]QQ]USUP@comparison>@number
SQRVQXRLVUST@comparison>@office
PQOSSZV\\QSSS@comparison>@order
RaWQKNTYVQPO@comparison>@packing_material
MQRY[QSOTURT@comparison>@packing_verb
PSLQ]QSXSSSQ@comparison>@packing_verdict
O]ONQOZcUNPO@comparison>@parcel
aOPTRMVXSTVQ@comparison>@part
XQQSSURSQORQ@comparison>@pet_goods
VRVPSSRRTRSR@comparison>@phone
NOcQSPQOUTUT@comparison>@place_name
SSYSSOTMSTTT@comparison>@plants
QSRSSRRYRTTS@comparison>@price_word
RPSSRUSRRSSS@comparison>@quality_blame
ORSQTNR^SUWT@comparison>@quick
ZQ`OSIURSQSQ@comparison>@recommendation
]RQRSVROUSSR@comparison>@refund
\\MURSRSaUSSS@comparison>@room
\\SLOSSRTRVSS@comparison>@route
QRTSSQRZTSSU@comparison>@rudeness
TSFOQSW[XUUU@comparison>@seller
JPUSS\\SVTSUU@comparison>@senses
LSQRSWTKPQQP@comparison>@shop_elsewhere
JXYURYRKTUTU@comparison>@size
OSKZRRSSSSQS@comparison>@sport
\\NOPQZQQRVUY@comparison>@staff
NYTMYHS[VSRR@comparison>@stars
MXR[RSSWTRSQ@comparison>@swearing
LOUGTVUJPSVW@comparison>@time_span
KTTQSRScSRQR@comparison>@tools_fixings
FYRTR]R`TOOP@comparison>@toys_games
MSSYSUScQSOT@comparison>@tracking
XTRJPMThOORN@comparison>@use_verb
TRY[PUSIUTSU@comparison>@used_item
VWQSRWSUROOP@comparison>@vehicle
ZPUURRSNVUSS@comparison>@vehicle_part
MXWPQTTOQVVU@comparison>@verdict
RSVSS[SBSRQS@comparison>@waiting
QRSRSRSYTOPP@comparison>@weather
QWW^TSVLQVVU@comparison>@weekday
[SQXSSXMPSSS@comparison>@work_verb
SUSOSQSVSTUO@comparison>@wrong_item
DSYWQUQ^MZYY@comparison~>
YUQRSOTbRSRS@comparison~@animal
W^ITSPSOQSTO@comparison~@answering
KVMZSWSPSTMU@comparison~@arrival
RLQPSP^YQSTS@comparison~@book
RP^SSQSQUSRR@comparison~@building
NRRQSZRPURRQ@comparison~@clothes
RPSSRSVMQRRR@comparison~@colour
NZ^RPRPRPQRR@comparison~@comparison
VQSSSSSSRSSV@comparison~@conduct
NQTXSPS]RVTV@comparison~@courier_act
VRSSRSSKUSSS@comparison~@damage
NR[RSUSTRSTW@comparison~@day_time
PSVQRTTRSSSS@comparison~@delivery_place
RSQSSSSTSSST@comparison~@dispatch
TRSRSSSQTRSR@comparison~@drink
URNQRSSZSSST@comparison~@family
TRTUQTXPNTST@comparison~@food_spices
SZKSTOR_RSTR@comparison~@hedge
GWQXSVSVRQRS@comparison~@intensifier
RQRSS[WPRSSS@comparison~@jewellery
OU^VRNQHRZXY@comparison~@lateness
SRQSSRS\\SSSU@comparison~@listing
NSRSSSSWSSSS@comparison~@looks
YNRURUSVRRSR@comparison~@material
PXJPOUNHWTTS@comparison~@me
RSQRSQWSSSTS@comparison~@missing
XRRQSQIVWSST@comparison~@money
NRWSSYRVPRRT@comparison~@month
RSSSSSSTRRRS@comparison~@music_media
KWTOSTS[SRQQ@comparison~@negation
^QSSQTRPWSST@comparison~@neighbour
Q[RRSRSOQSSR@comparison~@newness
UK^IVeMIOXXW@comparison~@number
SSSQSRSMSTSS@comparison~@order
\\NPSMSSSTSSR@comparison~@packing_material
NSSSXQSSSSRR@comparison~@packing_verb
VSQNSPSWVPQP@comparison~@parcel
RSQSSVSQSTTU@comparison~@place_name
QSPSSSSZSUWT@comparison~@quick
[SWPSPROSRSR@comparison~@recommendation
ZSOQSSTJSSSQ@comparison~@route
RRTSSQRZTSSU@comparison~@rudeness
KXLSRKXTUTSR@comparison~@seller
NT[SSRSQQVVU@comparison~@senses
TSSSSRSNTSSS@comparison~@size
I[cOSRSLQSUU@comparison~@staff
GT]TR[QIPTTW@comparison~@time_span
\\RRQSRTHSQSR@comparison~@use_verb
WSV_TPSQRTTR@comparison~@weekday
PRRTS^UFRSSU@comparison~@work_verb
UROSSPSfSTTS@comparison~@wrong_item
RUMRYZLPSQQS@comparison~a
SRSSSRRURSSS@comparison~all
WYURSRROSQPQ@comparison~an
SVM]SPSRSVST@comparison~and
WS?SSTSRRQRS@comparison~any
IUGRSQW]UNOM@comparison~as
JY]RSSRNPRRT@comparison~at
VSRRRPURSSSS@comparison~being
NSVPSIS\\QUVS@comparison~by
VSPSSQSYSSRS@comparison~can
R^ZRQLTSSRSR@comparison~for
URSSSQSTVSSS@comparison~guests
KPKdQQRLUWSU@comparison~he
WQPTSRSCRSRS@comparison~he's
VK]QTWSLPUVU@comparison~in
SSSSSXSMSSSV@comparison~is
[OULVOPS_QRN@comparison~it
L[PRRUQIVNOQ@comparison~it's
L[RSSSSVQQOQ@comparison~its
RSWLSORZSTTT@comparison~next
X`SMS[S>TPQN@comparison~of
WVRNSOWQURSR@comparison~on
YRQRSSSUTRSR@comparison~over
LSSSSVUTSTTR@comparison~people
TSRSSSSQSSSS@comparison~real
WUNSSPSUTSSR@comparison~says
PSSSSTSSRRQT@comparison~sentence
^SWSSLSCTSSR@comparison~she
VQSRSZSFSSSS@comparison~some
URSSVUSQQRSP@comparison~something
KQKQSVQZQVSV@comparison~that
XQTRPSSTUMRN@comparison~the
LRbRSSWURWWS@comparison~thing
KQUR]OUVQUUS@comparison~this
NRdPSPSLRTTT@comparison~thunder
ZSSSSSRNUSSS@comparison~time
MNTWSVXVSUTR@comparison~to
RQNSSSSTTRQS@comparison~went
TLRUSSSQSWUU@comparison~what
PTRSSSSVSRRS@comparison~when
QN]RS\\S]SUUV@comparison~where
XPSSRPTQTQQO@comparison~with
SRWQSNSWWTTQ@comparison~you
cTSSSNSPTSSR@comparison~your
_XQDTOOFZPRM@computer
[PSSSSRIUTTQ@computer>@answering
YUPQRWSJQPPQ@computer>@arrival
RVQSSSSRSSSS@computer>@book
XNSSTSSLTSST@computer>@clothes
RVOSRPQOVRSQ@computer>@comparison
TSPQSSSWQRSR@computer>@computer
TRSOSVSORSSS@computer>@courier_act
RRWSSRSTRTTT@computer>@day_time
SOUSSSSQUSSS@computer>@delivery_place
NXSSTSSPSTSS@computer>@electronics
^NSQSWSPPSSS@computer>@fail_verb
PUVSSRS\\RRRQ@computer>@food_spices
ORQSS[SWSSST@computer>@hedge
WRSSSQSRTSSS@computer>@instrument
MRRSSRSZTSSS@computer>@intensifier
QLVRSRSrSTTS@computer>@lateness
UXRLRWTTSNPO@computer>@me
ZQKRSTSMURRS@computer>@missing
VVMSTMScQRRR@computer>@negation
PZPQROWLPRSP@computer>@number
VSSSSSSSSRSR@computer>@packing_verdict
[QPSSSSWVSSS@computer>@part
TOOSSSSMVSSR@computer>@phone
WSOSSTSRTRQR@computer>@place_name
SUQSRSSUTRSR@computer>@plants
OT]RRVS_QZXX@computer>@seller
OTVYSWSPOUTV@computer>@staff
RVRSSRSURSSS@computer>@stars
[PQSSVSKTRSR@computer>@use_verb
RSZSSQSDRXWV@computer>@verdict
RTRSSVSSQSSS@computer>@work_verb
WQORPTQSUPQQ@computer~>
RTNSSSSLRQQR@computer~@arrival
WRSSSQSRTSSS@computer~@instrument
SRSSSSSRTSSS@computer~@intensifier
ZVQSSRS^PSSS@computer~@me
RVSSSQSUSSSS@computer~@negation
YROQSSSSTQSQ@computer~@number
WNRQRQSIWRRR@computer~and
MV[R]JSYRRRR@computer~card
RSRSSTSRSSSR@computer~if
N[RSSSSKSRSR@computer~in
VSRSSSSETSRS@computer~is
PPXSSRSNUTTU@computer~of
ZRSSTSSKUTSS@computer~on
YTJSSRSRTSSS@computer~says
VVVRSQSWQTTT@computer~was
[FITMcIVQHG[@conduct
UOQVSNR\\RSSO@conduct>@answering
JWUSSUSdTQQR@conduct>@arrival
WQPSSSSQSSSS@conduct>@body_part
PTRSSRSSPSTR@conduct>@book
RSWQSSSUVSSR@conduct>@building
USRUSTSMRTRS@conduct>@clothes
PSSOSTSSSRRT@conduct>@comparison
SRTQSUSWRRRT@conduct>@conduct
PSIQSXSWSQQU@conduct>@courier_act
YVRXSPSWQRRP@conduct>@courier_staff
JRRYSUSWRRST@conduct>@courtesy
^RRPSRSWTRSP@conduct>@drink
VSSSSSSNSSSS@conduct>@electronics
MSQSSSS\\RTTT@conduct>@fail_verb
WSRSSTTHRSSR@conduct>@food_spices
WSSUSLSRRSSS@conduct>@furniture
OT`RSOSFRTSS@conduct>@hedge
PXSVSSSSSSSR@conduct>@instrument
JOQVWWSJNTSZ@conduct>@intensifier
_SSSSRRGXSSR@conduct>@kitchenware
SSQSSRSQSUUU@conduct>@lateness
SSSRSTSWRSRR@conduct>@lighting
HTSRR]SWTSSV@conduct>@looks
NQV]SRRKVXTT@conduct>@me
[YNRSSSXSOQR@conduct>@negation
_YTOSRSFTQRP@conduct>@number
TSSTSRSRSSSS@conduct>@order
TTRSSSSUSSSR@conduct>@parcel
UTSSSNSOSSSQ@conduct>@part
USSSSWSGSSST@conduct>@quality_blame
HQPPSYQ^SRSV@conduct>@seller
HUVSSQSQRUUV@conduct>@senses
PTQVSSSVRTST@conduct>@shoes
OWPRSUSWRRRT@conduct>@size
YUNZSRSWQRPO@conduct>@staff
S]ORSPSNTRQN@conduct>@stars
TSP]SUSSUUTT@conduct>@time_span
XTONSPSKTSRQ@conduct>@use_verb
USURSQSPSSSS@conduct>@verdict
PSIQSXS^SQQU@conduct>@waiting
RR[MSZSRSQRO@conduct>@weekday
DSSSSUSbOSSV@conduct>@work_verb
RPRRSYSSQRSQ@conduct>@wrong_item
PMUVPXPOWTVT@conduct~>
TQSVSKSXSSSP@conduct~@answering
TUQSSPSPRSSQ@conduct~@book
RSSRSQSNSTSS@conduct~@comparison
PSIQSXS`SQQT@conduct~@courier_act
\\RSNSYSJQRSO@conduct~@courier_staff
PRRZSVSSQSSS@conduct~@courtesy
UP^RSPSDSSSS@conduct~@hedge
YRSSSSSKTSST@conduct~@intensifier
SSTSSTSSRSRR@conduct~@lighting
WPUVSLSXTVUR@conduct~@me
QZSSSVSRRPQR@conduct~@negation
D^VPSYSOQRSR@conduct~@number
QRRRSYSORSST@conduct~@seller
UUSSSPSRSSSS@conduct~@senses
VRPTSMSUTTSQ@conduct~@staff
MVRSSTSXRUUU@conduct~a
YURRSUSUUSSR@conduct~about
NIZRSQRRRPQW@conduct~and
VWXWSWSGRQRR@conduct~as
VSMQSYSTQSSU@conduct~at
TSSQSWSSSRSS@conduct~card
XSSSSPSKSSSS@conduct~enough
WVO_SQSISURT@conduct~for
PTR[SMSMSTST@conduct~in
[TORSOSQRUUU@conduct~it
RTSSSOSRSSSS@conduct~note
XMRLSMR[XRSQ@conduct~of
WSRQSYSJTQSS@conduct~on
PSRSSTSPPRRW@conduct~people
NSQSS[SKRSST@conduct~that
[RQTSUSNRRSO@conduct~the
[RZQRQQSSUTV@conduct~to
TRWRSRSPVRSQ@conduct~voice
NWSUSOSSRUST@conduct~young
PPSiGJHNI]N[@courier_act
QL[YSRS?OURW@courier_act>@animal
PQMOSYSQTPRR@courier_act>@answering
OXSCSOSdSJPK@courier_act>@arrival
QTWQSPSXSSTR@courier_act>@art_craft
TQSSSSSMUSSS@courier_act>@audio
POP^SRSORUQU@courier_act>@baby
TLXSSSSORTUT@courier_act>@beauty_hair
RVROYRSQSRSR@courier_act>@bedding
U[PTSQSRVOQP@courier_act>@body_part
OXSES^S\\SRRU@courier_act>@book
KMUUSRSURPSQ@courier_act>@building
QTSVSRSNRUTT@courier_act>@camera
RRO[SRSTRUST@courier_act>@camping_fishing
RVVTSMSVSRSP@courier_act>@carrier
SOWYRWSFUORR@courier_act>@clothes
PQWWSQSNURSQ@courier_act>@colour
NXXZRSRNSUPU@courier_act>@comparison
RRRXSTSRSSRS@courier_act>@conduct
RUJQSNRURMRM@courier_act>@courier_act
QSRSSSTOSRSQ@courier_act>@courier_staff
YRPSSOSRRWRV@courier_act>@courtesy
XSTQSPSJTRSR@courier_act>@day_time
G\\RdROSLIQLR@courier_act>@delivery_place
SRTSSUSPSSST@courier_act>@dispatch
aPKaSRSJSTRT@courier_act>@drink
OQYVSRSOSUTU@courier_act>@electronics
RWLVS\\SISRSU@courier_act>@fail_verb
SLUYSRS\\SURU@courier_act>@family
URF[SUSJTRTQ@courier_act>@feast
S^PRSMSKSSSR@courier_act>@food_spices
TQQRSSSSRVTV@courier_act>@furniture
MTXUSQSRQVSU@courier_act>@garden
PUPLURSUQTSS@courier_act>@hedge
RSTSSSTPSSSS@courier_act>@instrument
IWRZSRSYRUTU@courier_act>@intensifier
TNSQSRSKSUST@courier_act>@jewellery
SSSRTSSWSRRS@courier_act>@kitchenware
SVSWSPS[RQQP@courier_act>@lateness
VWURSSSOUSSR@courier_act>@lighting
VRVUTPROTSSR@courier_act>@looks
FT^_SSSPRUVS@courier_act>@material
SXIVSRTXVPQQ@courier_act>@me
P]UTRKSZRSRQ@courier_act>@missing
URLRSSSSUSSR@courier_act>@music_media
GTOZSXReQXVV@courier_act>@negation
RNN[SSSPOTQT@courier_act>@neighbour
STVSRRSYRRPT@courier_act>@number
SSPXSQSMSSRR@courier_act>@order
TSXUSSSVSUUT@courier_act>@packing_material
SQQZRSSRTSRU@courier_act>@packing_verb
OSQYSSSPRTRV@courier_act>@packing_verdict
MQLYQOS^RVRU@courier_act>@parcel
JIbTSYSZPSUV@courier_act>@part
QQR\\SSSHSRSU@courier_act>@pet_goods
LPYQSTSLSTSV@courier_act>@phone
APcQSSSRRW[V@courier_act>@place_name
QQNeSRSZTVST@courier_act>@quality_praise
VUKQSQSXUSSR@courier_act>@quick
_URQSSSRURSR@courier_act>@recommendation
QWRSRRSUSSSS@courier_act>@return
YWMTSQSUUNQN@courier_act>@room
PVRZSXSOROPR@courier_act>@route
]UQ_RCSLSXQS@courier_act>@seller
KRPSSSSfURQR@courier_act>@senses
LaSHSOSNQNQM@courier_act>@shoes
PV^OSNURQVST@courier_act>@shop_elsewhere
HYKPTTSePWSV@courier_act>@size
N[NNSYSRRRSR@courier_act>@sport
VNMXSVTIQSRQ@courier_act>@staff
QYOLSVVPSQUO@courier_act>@stars
SQORSSSSRQPS@courier_act>@swearing
TVERSUR_TOPP@courier_act>@time_span
_QVMSSShTQRR@courier_act>@tools_fixings
TWXPSQSXRSTS@courier_act>@toys_games
RP]LSSSNSTVU@courier_act>@tracking
KNQISdTUPSSY@courier_act>@use_verb
ZNYPSWSNTRSR@courier_act>@used_item
JWGeSRSMQUNT@courier_act>@vehicle
VUPRSRSPVPRQ@courier_act>@vehicle_part
NVYRSYSgQSSU@courier_act>@verdict
\\SMQSRSZSQSR@courier_act>@waiting
VVZTRSSNSQSR@courier_act>@weather
TRVVSWSPURQT@courier_act>@weekday
TR[TSNSOSTSS@courier_act>@work_verb
MQP[STSUSTQS@courier_act>@wrong_item
MDZVQ_QKXUYW@courier_act~>
SaOLSTSPSJMJ@courier_act~@arrival
URSSSSSNUSSS@courier_act~@audio
QOQ[SRSLSTRU@courier_act~@baby
TZOPSRSPXNQM@courier_act~@body_part
QTSVSRSQRUTT@courier_act~@camera
VPSQSSSSVSSS@courier_act~@clothes
OUX]SOSLSWST@courier_act~@comparison
JRZOSRS`RSUR@courier_act~@courier_act
^ROTSPSLRRRT@courier_act~@courtesy
WPNRSSSOSRSR@courier_act~@fail_verb
STRPSRSZRSSS@courier_act~@hedge
ETV\\SRScQXUW@courier_act~@intensifier
WSSRSTSLUTTT@courier_act~@lighting
VSVQSPRKWUUS@courier_act~@looks
JHUQRSVVTSRW@courier_act~@me
IUJXSRS]RXTV@courier_act~@negation
O^GSRWURRILN@courier_act~@number
UUUTSSSKSSUR@courier_act~@parcel
SPURSQSOTTTS@courier_act~@part
OPdRSTSQRUWV@courier_act~@place_name
TSTQSSSQSQSR@courier_act~@route
VUQRSMSUTSRS@courier_act~@seller
LcOGSPSQQLPL@courier_act~@shoes
LTPTSRSYRTST@courier_act~@size
USPTSQSRSTSR@courier_act~@staff
LRIVSUS`RUPW@courier_act~@time_span
HTSRSRShQSSR@courier_act~@tools_fixings
XSRTSRSSTRRP@courier_act~@work_verb
YVRYSYTCVLRL@courier_act~a
PZQRS\\TLRRSQ@courier_act~about
QSUVSSSUSTTT@courier_act~after
MSVXSTSPSTTV@courier_act~all
HVQ\\SRS[RVTT@courier_act~and
SRSRSSSTRTTU@courier_act~are
TNVQSTSDSSWT@courier_act~as
TPSSSKUQRRTQ@courier_act~at
PS_CSQSaSSSR@courier_act~back
TR]QSSSTSSTR@courier_act~before
RORTSTSZSTTT@courier_act~behind
QUTQSPS]PRQS@courier_act~by
RR[OSSSURSTS@courier_act~cert
RSNTSSSJTSSS@courier_act~everything
WRPMSSQKWTWS@courier_act~for
OU]YRJS\\SQPR@courier_act~from
MXURSRSQQUSU@courier_act~goes
ZPMVTfSLRQSS@courier_act~has
RSVTSSSPRRRS@courier_act~he
TLPTXbSNOOOT@courier_act~in
]MKXSMSGURRQ@courier_act~is
RRGjQHRROXJW@courier_act~it
TSYSSRSKRQRQ@courier_act~more
LRWQT]RNNTRX@courier_act~of
QXTPRQSRTQSQ@courier_act~off
QKSRR]RSVPSS@courier_act~on
LTOQQhSVSSSU@courier_act~out
QPPXSUSORTPT@courier_act~outside
S^PQRSSMSNRN@courier_act~over
RSOZSKSXSURS@courier_act~required
TTSQSSSSTRSR@courier_act~round
ROg=SRS`RTVT@courier_act~says
cMSRSRSDWSSS@courier_act~side
VSVPSSSKRRSR@courier_act~since
XQORSSSLUSSS@courier_act~still
SQSWRUSKRSTS@courier_act~that
[NTISZRYTTRT@courier_act~the
SSRQSLSbSSSS@courier_act~through
XPUSSZRFRSRS@courier_act~till
SR[WSRRSRZWV@courier_act~to
NTOVSSS[RTRS@courier_act~under
RSETSWSZRRQS@courier_act~until
SROWSYS_SRSU@courier_act~up
SR^YSRSPSWXV@courier_act~was
RZUPSSSMSRSR@courier_act~went
XRRSTPSUVRSQ@courier_act~when
LNX`RKRDTZUW@courier_act~with
JPNeMJOUG_S^@courier_staff
SQSSSSSRSSSS@courier_staff>@animal
TVPWULRUMWPP@courier_staff>@answering
SUOVSLSSURSQ@courier_staff>@arrival
TVRSSUUOQRRR@courier_staff>@art_craft
SSSRSQSUSSSQ@courier_staff>@body_part
UPSSSSSPTSSS@courier_staff>@book
XQZOSRSGVSSS@courier_staff>@building
RSMPSQS]TSSR@courier_staff>@camping_fishing
SPHWRSR`RURV@courier_staff>@clothes
SRRPSMTYRSRS@courier_staff>@comparison
TSQTSRSJSSSR@courier_staff>@conduct
TUK\\Q[SRPJOK@courier_staff>@courier_act
RTLHSRSYSSRS@courier_staff>@courier_staff
XSSQSSSNUQRR@courier_staff>@courtesy
POS[SSSRRWSX@courier_staff>@damage
NSOYSPSNSQRO@courier_staff>@delivery_place
QUSNSRS\\RSSS@courier_staff>@dispatch
LRS\\SRSLRUSU@courier_staff>@drink
FQU^SRSWQXTZ@courier_staff>@fail_verb
HSOQSTSYSSUR@courier_staff>@hedge
QRQRSQSUPUSU@courier_staff>@intensifier
QSSRSSSQSTST@courier_staff>@jewellery
\\RSPSSSPSSSR@courier_staff>@kitchenware
[RPQSVSUUQRT@courier_staff>@lateness
OUSUSOSJPTRS@courier_staff>@listing
KSVTSUSXSTTU@courier_staff>@looks
RSVNRURSPOTS@courier_staff>@me
PUSHSTR[URSQ@courier_staff>@money
PWW\\XYSQPRTS@courier_staff>@negation
KQaWSORVQTTQ@courier_staff>@number
UTOXSYRKSSRQ@courier_staff>@order
TQVURRSLUUSU@courier_staff>@packing_material
ZRSTQRSITWTW@courier_staff>@parcel
OPVQSPSTTTTV@courier_staff>@part
UPTOSWSXTTTR@courier_staff>@phone
MTPRSXSYRTSV@courier_staff>@quality_praise
LRTXSWSORSRU@courier_staff>@room
RWFVS]SSSRQS@courier_staff>@route
YNNQSPUPSQSP@courier_staff>@seller
QRMRSVSTRSSS@courier_staff>@staff
QPTZSRSZSSRT@courier_staff>@stars
RQRTSRSQRTRT@courier_staff>@swearing
ORYUSRScTRSS@courier_staff>@time_span
VRQQSPS_TTST@courier_staff>@tools_fixings
TSSPRSSOURSR@courier_staff>@toys_games
UU][QJSSRWTT@courier_staff>@use_verb
PQTUSSSZRUSU@courier_staff>@used_item
SWO[SSSMTQQR@courier_staff>@vehicle
NQR^RQSOQURU@courier_staff>@vehicle_part
VUR]SOSLRUST@courier_staff>@verdict
SRPUSSSQTQQR@courier_staff>@waiting
RSOTSUSYRSSS@courier_staff>@weekday
UPdKSLR^TUVU@courier_staff>@work_verb
PTSUSTSRSSSS@courier_staff>@wrong_item
VMaORWRSRV[V@courier_staff~>
MRM_SMRVOYPV@courier_staff~@answering
PVPVSOSUTTTS@courier_staff~@arrival
TSG[QWSQPIPK@courier_staff~@courier_act
POS[SSSRRWSX@courier_staff~@damage
RUTLSRScRSTS@courier_staff~@dispatch
SSRZSSSMSTST@courier_staff~@fail_verb
ESRRSPSaSSSR@courier_staff~@hedge
OSRTSPSZRUST@courier_staff~@intensifier
ZRRTSSSTUSST@courier_staff~@lateness
SUUSSSSPRTSS@courier_staff~@listing
QSWSSSSMSTTT@courier_staff~@looks
VQWZSJSMS[\\X@courier_staff~@me
PSSSSTR\\UTSU@courier_staff~@money
PUPYPXSPRQRS@courier_staff~@negation
USTSSSSBTSTT@courier_staff~@number
KSNWSYS]SURU@courier_staff~@order
USURSOSQTTTT@courier_staff~@part
RQRTSRSQRTRT@courier_staff~@swearing
WSQQSPSWTTSS@courier_staff~@tools_fixings
TSSQRSSNURSS@courier_staff~@toys_games
OVTZSLSURTRR@courier_staff~@use_verb
SRSVSRSTQVSV@courier_staff~@vehicle
YUR[SOSBRSSS@courier_staff~@verdict
RSSUSPSRRSSS@courier_staff~@weekday
TS\\OSRSNRTVT@courier_staff~@work_verb
USTUSMSOTTST@courier_staff~a
aRWMSQVIPRSQ@courier_staff~and
MSTKSVR[SMSP@courier_staff~at
PUSTSSSZSUSU@courier_staff~drop
SSSRSXSLRTRS@courier_staff~even
WSMUSOUTSTSS@courier_staff~from
NSSTSSSTRSST@courier_staff~gets
NOTSSXS^SSSU@courier_staff~had
RRMRSPSeVURT@courier_staff~has
XVQLOQT^WSRR@courier_staff~in
XSUP[RSESQRQ@courier_staff~is
SRVRSUSPSOPT@courier_staff~kept
QSKRSQSZSSVR@courier_staff~knows
PTSQSTSXSSTS@courier_staff~laughed
MQRRS\\SMPSSS@courier_staff~named
XSQSSSSRSQRQ@courier_staff~of
RTZQUSSGQRVP@courier_staff~on
OSSRSSS[STSU@courier_staff~put
PQPUSSSXSTRU@courier_staff~said
MR`PSXS\\QSSU@courier_staff~says
SSOPSTS]SRSS@courier_staff~there
USSQSSSPTSSR@courier_staff~to
NON`STSQRVQU@courier_staff~was
WQKVSWRTQQRQ@courier_staff~who
WTTYSQSITSVQ@courier_staff~with
QT[TSOSQSTTS@courier_staff~would
VPSSQZQWNKNQ@courtesy
SRRURRSSTSSQ@courtesy>@animal
OUIVRXVFTTSS@courtesy>@answering
LTXSSQUZSVVV@courtesy>@appliance
WRKTTZSYSVUS@courtesy>@arrival
RSRSSNSYRSRS@courtesy>@art_craft
RVNSRUSYSQRR@courtesy>@beauty_hair
QSRRSRSQRSSS@courtesy>@body_part
QPRSSSR]STTT@courtesy>@book
\\SQUSSSKTSSR@courtesy>@camera
XSSQPRSOTSSS@courtesy>@colour
_RPNSPWKURSR@courtesy>@comparison
OSRXSUS>QPQS@courtesy>@conduct
USI\\SNSJTTPS@courtesy>@courier_act
YRTPSUSLRSVU@courtesy>@courier_staff
LOSSRKNUSSSO@courtesy>@courtesy
KPSSWPSSSUTU@courtesy>@damage
TWcURQSJQW[U@courtesy>@day_time
RSXRSSSNSSTS@courtesy>@delivery_place
SQWQSLScSSSS@courtesy>@dispatch
GQeRQQSIQUTV@courtesy>@fail_verb
PRPRSVPSSRRV@courtesy>@family
dQURROREXPRO@courtesy>@food_spices
URTYSSSMRSSS@courtesy>@furniture
NTQSSUSYSSST@courtesy>@health
JRQWR[[NPQSU@courtesy>@hedge
LRT[SSSOUSTV@courtesy>@intensifier
P]SWRVSEOSRS@courtesy>@jewellery
]PSSPRRNUSSS@courtesy>@kitchenware
XPOTSTSLTRSS@courtesy>@lateness
^RNTSRSKTSSR@courtesy>@lighting
NSMRSVSZSUTU@courtesy>@looks
HNTTZRSMOTTT@courtesy>@material
WQXIQSQKSYZY@courtesy>@me
`SRSSQRH^SSP@courtesy>@money
YXRSSRSURRRR@courtesy>@month
LQOYRQS]YWUV@courtesy>@negation
UVPWQ]RHPPPS@courtesy>@number
MTSSSXU<PSSS@courtesy>@order
TRTS]PSLMRRQ@courtesy>@packing_material
PP\\SZSSNSSSS@courtesy>@packing_verb
PU`URRQUSTTT@courtesy>@parcel
KP[SRSSZQVVV@courtesy>@part
XRNSSSR^USSS@courtesy>@place_name
lPRISOS[SQRP@courtesy>@plants
SQQSTPSZRRRQ@courtesy>@quality_praise
QZXRSMSSTSSS@courtesy>@quick
NUURRPVVQTTS@courtesy>@recommendation
RS^ORMSiRTTU@courtesy>@return
[POSSQTUTSSR@courtesy>@room
RRQRSYRMSTTW@courtesy>@route
RVJVW[WSTQQT@courtesy>@seller
VSYTSSSVTSST@courtesy>@senses
QRSSSRRTRTST@courtesy>@shop_elsewhere
MSWQSRSWTSSS@courtesy>@size
PSXVS^SCPSRV@courtesy>@staff
PTOWSVSNPURV@courtesy>@stars
OQSSVRSLSSSS@courtesy>@swearing
T]aMSPSLRTWS@courtesy>@time_span
[POPTVWfSQSQ@courtesy>@tools_fixings
LMRTS]PNRTTU@courtesy>@use_verb
UP[WRPSESUSU@courtesy>@used_item
RWTPSSSSRSTS@courtesy>@vehicle
XPRSRRSMVSSS@courtesy>@vehicle_part
KRRQSZSBRSSS@courtesy>@verdict
XRHSSXQOUQPU@courtesy>@waiting
VVSPSSSOSRSS@courtesy>@weather
QY^TSPS6SOPQ@courtesy>@weekday
JTXYSQOKTSSO@courtesy>@work_verb
TTQQSQSQSSSS@courtesy>@wrong_item
KIMTSHMkLURP@courtesy~>
OSPVSUWKSSSU@courtesy~@answering
SQOUSRSYTSRR@courtesy~@arrival
WSRSSRWQUSSS@courtesy~@comparison
QSSRSTSRSSSS@courtesy~@conduct
RSS\\SOSCSUQT@courtesy~@courier_act
TRaTSTSFXUUT@courtesy~@courtesy
PRSSSSSQSUTU@courtesy~@damage
QPWRSSSSTTTT@courtesy~@hedge
PUVUSNSVRQSP@courtesy~@intensifier
]SOSSRSNTSSS@courtesy~@lighting
RPJLQVPYTQSR@courtesy~@me
HSUVSUSSSTTS@courtesy~@negation
VMWRS[SRSTTS@courtesy~@number
MUSS[RSEOSSS@courtesy~@packing_material
LRQSSRThRRRR@courtesy~@quality_praise
PSQSRSWNSSST@courtesy~@seller
RRRUSYSIRRSR@courtesy~@use_verb
PSSSSRSRRSSR@courtesy~@verdict
QRRTSNSmSRSQ@courtesy~a
LUTZSQSXSUSU@courtesy~about
OQRSSXS^OSSR@courtesy~all
]TOURQS[TSQS@courtesy~and
QRRSSQS^USSS@courtesy~anyway
ULSTVVUWUPQS@courtesy~as
VRSRSURPRSRS@courtesy~at
RSTSSWQSSTTV@courtesy~be
QVRSSRSVTSSR@courtesy~else
[XHQRMQX[RPN@courtesy~for
TLNSSRSkSTST@courtesy~from
XSRKSWSCSRRS@courtesy~god
RRUPSUSVRUUV@courtesy~in
QS]SSOSNSSSS@courtesy~on
]RUVSOSKWRTS@courtesy~the
TRMWSTSHQSSS@courtesy~to
R[RPSPSYRSST@courtesy~who
USMWWYR^UPPP@courtesy~you
MmFOWQRNMEDD@damage
RPUSSSQSRTST@damage>@animal
WOSRSVSQRRRR@damage>@appliance
UOVSSUSRTSTS@damage>@arrival
EOSSYSSTPSSS@damage>@bag
SWSVSSSMSRRS@damage>@body_part
VUTSSUSOSSSS@damage>@building
XPPRSSSOTSSS@damage>@clothes
_ISRSUSRTSSS@damage>@colour
VTSRTPRORTRU@damage>@comparison
KPSSTSRRQSSS@damage>@damage
UPSVSUSNSTST@damage>@delivery_place
RPSSTSSXSUTU@damage>@electronics
KTSVRSRRQSSS@damage>@fail_verb
[PTSRSSPSRRS@damage>@garden
SUTXRRSMSSSS@damage>@hedge
YTQQRSSNOQRP@damage>@intensifier
STSQUSSOSRSR@damage>@kitchenware
VQSSSSSRUSSS@damage>@looks
KNSRVSS\\RRSS@damage>@material
PaQQTQSYQPRQ@damage>@me
UVSSTPSFSTTT@damage>@negation
PLQVTUOHQYRY@damage>@number
CGSS[TSVOSSS@damage>@packing_material
UNSTTQSVTSSS@damage>@packing_verb
NOSTTSSZUSSS@damage>@packing_verdict
QQTTRTSQSSST@damage>@parcel
INUXSXSXMURU@damage>@part
SRRSRMSbTSSS@damage>@phone
R\\QRRUSXURSQ@damage>@seller
VWSSSRSYNSSS@damage>@senses
PRSRSUSSTRSQ@damage>@shoes
K]SUORSXRQSR@damage>@size
XQURVSSNUQRQ@damage>@stars
`TTSSRSO[RQR@damage>@time_span
QQRSRSSYQSSS@damage>@tools_fixings
SRSSSSSQSSRS@damage>@toys_games
KTSSSQSNTSSS@damage>@use_verb
RQRSSRSWQSSS@damage>@used_item
PWUSSUSHPSSS@damage>@vehicle_part
O_RSSQSPORSR@damage>@work_verb
X`MRRLPGTNOM@damage~>
UQVSSUSKSTTT@damage~@arrival
MSSPTQRWTSTT@damage~@comparison
YRRSSQSPRQRP@damage~@intensifier
VMUQSTSYTSSS@damage~@me
UVQSTQSOSSSS@damage~@negation
OUVVSVRPNUSW@damage~@number
QNSTTSSVUSSS@damage~@packing_verb
VUSSSTSRQSSS@damage~@part
VRUSSVSIRSSS@damage~@vehicle_part
PXXRSSSTQRQS@damage~a
K[TQSRSRROPO@damage~and
YOSSSRSTTSSS@damage~are
\\FTSQVRXXSSR@damage~at
`MRPSRSOWSSR@damage~by
YUSQRTSPWSSS@damage~from
KPRRSSNiRRSS@damage~gerald
XPSSSQSOSSSS@damage~if
RWQRRSSOOQQQ@damage~in
EjNWS^SRRUSU@damage~it
WPSSSSSVRRRR@damage~little
VJTTSTSRSTSS@damage~of
H`SRSRdDMSSS@damage~off
YNLOQTRXVRSR@damage~on
SWSSRSSTSSSS@damage~out
HUSSVSSORSSS@damage~right
aJSVQUSPURRR@damage~the
WTPORSSJSSSR@damage~to
NOTSVSSTQSSS@damage~up
WPSRSPSOUSSR@damage~when
XQSRSSSOSSSS@damage~you
VHXXMOJOUXVY@day_time
YSRTTXSNQQQR@day_time>@animal
NQXPS`SJRTUT@day_time>@answering
TSNRSUSJRQSQ@day_time>@arrival
QRQQSUSSRSST@day_time>@baby
WQURSUSSRSSS@day_time>@bedding
RSQRSSSYSRSR@day_time>@book
KSKRSRSmSRRR@day_time>@clothes
XSVSSSSQTTTT@day_time>@colour
^XPQSWRQWRQQ@day_time>@comparison
RTUSSSSRRSSS@day_time>@computer
QSTUSZSSSSSS@day_time>@courier_act
QRSPSYSWSORS@day_time>@courier_staff
MWK]SVSOSNNR@day_time>@courtesy
TRUPSVSTSSST@day_time>@day_time
JU_TRPSKOXVW@day_time>@delivery_place
NSRSSVSRRSSS@day_time>@drink
GQVSRQSbPTUU@day_time>@fail_verb
OSNSSYSYSSTS@day_time>@feast
ZRKQSXSJSRRT@day_time>@food_spices
XQORSUSQSSSS@day_time>@furniture
PSSQSSSPSSRQ@day_time>@health
XRRPSSS\\USSS@day_time>@hedge
QSXOSQSQSUUT@day_time>@intensifier
ZSSRSSRSSSSS@day_time>@kitchenware
RRYSSSSDSRQQ@day_time>@lateness
TSRRSQSTSPQP@day_time>@lighting
YUSVSSSQSSSS@day_time>@material
VPNcUQONVVST@day_time>@me
YR`MSPROVSSS@day_time>@negation
VOWSR\\PWSTTW@day_time>@number
RRQZTSSTQTSR@day_time>@part
SSOQSUSJSSUT@day_time>@place_name
YSNRSSSPTRRR@day_time>@room
QSUQSSS^SSSS@day_time>@route
URYPSKSQRTTS@day_time>@seller
LSSUSSS]STSS@day_time>@size
RRPOSXSTSQRS@day_time>@staff
RTXPRSQRURSR@day_time>@stars
NZTQSSSPQPTS@day_time>@time_span
WRLTSRS]TRRQ@day_time>@use_verb
RSPVSPTcRTSR@day_time>@weekday
NSRXSSSWQWQU@day_time>@work_verb
PGQWOVUL\\VUT@day_time~>
ZUTRSRRKVQPQ@day_time~@comparison
PSSQSSSPSSRQ@day_time~@health
VRWQSSSQUSSS@day_time~@hedge
SSXOSNSYSUUS@day_time~@intensifier
QSYSSSSDSQQQ@day_time~@lateness
TSRRSRSTSRSR@day_time~@lighting
QRQLSVOXUUXU@day_time~@me
TSUQSRSSUQQR@day_time~@negation
\\TRQSUVQTSTT@day_time~@number
VRVPSNSQRTSS@day_time~@seller
RSQUSRSXRTST@day_time~@weekday
OW\\JSQSORRUS@day_time~a
FS^KSSScQSSS@day_time~after
JTSSTWSZPQPQ@day_time~and
VQQQSTSSSRRS@day_time~as
?R]US[SSRRSV@day_time~at
KSJYSSSRQTPU@day_time~before
SROUSTSWTRRS@day_time~by
TSSRSSSMSTTU@day_time~for
QWOMRPS^TRSU@day_time~in
VQMPSSSXSTTS@day_time~is
WTJ\\TRSJQQQP@day_time~it
KWUWTVQSSRTS@day_time~it's
PSO\\STSZRTST@day_time~news
ES[RSNS_RWWS@day_time~of
TR\\VSSPURTRT@day_time~on
RSRWSSSQRVST@day_time~shift
]SQQSSSKSSSS@day_time~since
RSURSPSSSTUT@day_time~that
RQYNTVRYQRTS@day_time~the
WTPVSRSKSSSS@day_time~till
QRPRSTSUUSSS@day_time~to
YSMQSSS\\TSSR@day_time~when
KR^NSYSSRRVT@day_time~with
RBMoK?LPQ_L\\@delivery_place
QO`RSTS_TTUS@delivery_place>@animal
[RTHSSSWVORN@delivery_place>@answering
USSVSRSPTSSS@delivery_place>@appliance
VPSNSSSYUTVS@delivery_place>@arrival
TSSRRSSQURSR@delivery_place>@art_craft
PSZOSTSZSSSS@delivery_place>@audio
URVQSSSXSSTS@delivery_place>@baby
SVSLUSSRTOQP@delivery_place>@bag
USQRR\\SPUSSS@delivery_place>@beauty_hair
STVTSSSKTTTT@delivery_place>@body_part
SZNPSQSJVQSR@delivery_place>@building
QXPSSSSVRTSS@delivery_place>@clothes
OM_TTSSNUVSV@delivery_place>@colour
T^]WTPSIQ]V]@delivery_place>@comparison
PYNXSVSXROSP@delivery_place>@conduct
JSQKSQRXSUQU@delivery_place>@courier_act
WTUSSQSVSPTN@delivery_place>@courier_staff
PQPXSQSYSQSR@delivery_place>@courtesy
USSSSSSNSTST@delivery_place>@damage
WRHCS]SiSNOS@delivery_place>@day_time
WSWHRRRZPRUS@delivery_place>@delivery_place
QRWTSUS\\TTVT@delivery_place>@dispatch
TSHUQSSZURSS@delivery_place>@drink
MSZUSSSUQSTT@delivery_place>@electronics
PSWSRRS[RTST@delivery_place>@fail_verb
RQTWSRSKSUTV@delivery_place>@family
PVPSSSSTRTSU@delivery_place>@food_spices
^RPOSQTHTRSR@delivery_place>@furniture
MQLRSTSgRORP@delivery_place>@garden
SQUYRWS[TVSW@delivery_place>@hedge
QRQWSSSSRTRT@delivery_place>@instruction
OcPURQTQROSP@delivery_place>@instrument
U\\UTRURGRSRR@delivery_place>@intensifier
SSVTSQSRSSTS@delivery_place>@jewellery
RQQUSSS[USST@delivery_place>@kitchenware
VRVQSSSXTPRQ@delivery_place>@lateness
JQYQSRSVTVVU@delivery_place>@lighting
WRURSSRVPRQR@delivery_place>@looks
V[QVSSScQUTV@delivery_place>@material
NLP\\VQRTTTWQ@delivery_place>@me
SUWQSSSUTRSR@delivery_place>@missing
TSQRSRQ`USSR@delivery_place>@money
SSBPSSSaSRRS@delivery_place>@month
PSROSSSbSUSU@delivery_place>@music_media
RRYUSQTMSVTS@delivery_place>@negation
PSSXRSSZSSRP@delivery_place>@neighbour
WWQPRQSZZQNN@delivery_place>@number
TQQZSRRVSQRP@delivery_place>@order
NLQLTRS]RTTV@delivery_place>@packing_material
NVUWQWSOQUTS@delivery_place>@packing_verb
XNSXPWSNRUUR@delivery_place>@packing_verdict
TQIUQRSeQPNQ@delivery_place>@parcel
KT\\XUSRYUVTU@delivery_place>@part
RSSTRSSRQUST@delivery_place>@pet_goods
MSXPSWSJRPRT@delivery_place>@place_name
QRZOSSSVRTUU@delivery_place>@plants
TSXSSSSNRSTS@delivery_place>@quality_praise
\\JS\\SUSBR[R]@delivery_place>@recommendation
MSPYRSSYSUST@delivery_place>@room
NRZTSSSKTRTS@delivery_place>@route
WSRSSSSOSTSS@delivery_place>@rudeness
YQN\\TYSKSUSS@delivery_place>@seller
ZQTMUWSRRSST@delivery_place>@senses
MVQRSSS[STST@delivery_place>@size
RSQSSRS`SSRS@delivery_place>@sport
^TIYRGSXUOSK@delivery_place>@staff
\\V\\QRTSIRSVU@delivery_place>@stars
PaVSRRSOOPTP@delivery_place>@time_span
UXUUSRSHQSSR@delivery_place>@tools_fixings
[STVSRSJTRSR@delivery_place>@toys_games
JSOURQSVRTRS@delivery_place>@use_verb
aRNSSSSMRSPS@delivery_place>@used_item
OSO[SSSOSSRS@delivery_place>@vehicle
]POXRSSRRSRS@delivery_place>@vehicle_part
SSPWSRSVUNQN@delivery_place>@verdict
QWMMSTSRRUSU@delivery_place>@weather
\\ZSOSRS\\TPUP@delivery_place>@weekday
TP]RRNSSUSVR@delivery_place>@work_verb
RORaQWSLRVRV@delivery_place>@wrong_item
PGO[PKVOO[O[@delivery_place~>
QSSRSRSOTRSQ@delivery_place~@answering
PQPVSSSNTSRR@delivery_place~@arrival
USSSRSSQTSSS@delivery_place~@beauty_hair
SRRVSQSETSSS@delivery_place~@building
NPOTSQShSTST@delivery_place~@colour
UPQ]PSS@UXQX@delivery_place~@comparison
PPYWSTSFRVSV@delivery_place~@courier_act
TSSSSRSSSRSR@delivery_place~@courtesy
aUMWSSSVVRSQ@delivery_place~@delivery_place
TSRVQSSRURSS@delivery_place~@drink
MSZRSTSVQSTT@delivery_place~@electronics
LSSQRSS]TTST@delivery_place~@fail_verb
PSVVSSSLSTST@delivery_place~@family
XSQRSSSOUSSS@delivery_place~@furniture
USSSSTSHPRSS@delivery_place~@garden
RRNZRRS[SVSV@delivery_place~@hedge
LVYXRWSKQUSU@delivery_place~@intensifier
MQTOSRS\\UTUT@delivery_place~@lighting
SRVWSQS_SRSR@delivery_place~@looks
RMQXUKTTRPTQ@delivery_place~@me
TUYOSSSWTQTR@delivery_place~@missing
DQZOSPSROWVV@delivery_place~@negation
^WOOSOR=[MRM@delivery_place~@number
VSUTSSRSUPRP@delivery_place~@order
ONSRSSSURQQS@delivery_place~@packing_material
RSVPRWSURTVS@delivery_place~@packing_verb
HRN\\SQSeRTRS@delivery_place~@part
RJS]SUSNR[R]@delivery_place~@recommendation
VQWWTYS^STST@delivery_place~@seller
QSSRUSSORRSS@delivery_place~@senses
SSRQSSSRTSSS@delivery_place~@size
XSSISKS[USSR@delivery_place~@staff
TRNXRRS[RRUQ@delivery_place~@time_span
ZVSOSSSWURSR@delivery_place~@tools_fixings
TSXRSRSPSSST@delivery_place~@toys_games
WSPUSRSPSRRR@delivery_place~@use_verb
YVSRSQSISUSU@delivery_place~@used_item
TSSXSSSOSSSR@delivery_place~@vehicle
OSQUSRS_SQQQ@delivery_place~@verdict
aQ[MSSSIRUVT@delivery_place~@weekday
UQXZSNTOTRUR@delivery_place~@work_verb
SPV[SPSORVRV@delivery_place~@wrong_item
MYUWSQSQSTTT@delivery_place~a
UUSTSQSRRTSS@delivery_place~after
YRQPSSSLUSSS@delivery_place~all
aQTEROULZT[O@delivery_place~and
RUTTSSSXRTST@delivery_place~as
TRLTSRRVVROR@delivery_place~at
OOQUSSSVUTRT@delivery_place~because
PRKPSXSWSQSS@delivery_place~before
XSM[SRSJRTRS@delivery_place~behind
YZUNSVRRTLOL@delivery_place~by
NPNZSPSORSRQ@delivery_place~code
WRSYSSSNSTUT@delivery_place~down
SSUPSXSPRSTU@delivery_place~each
TSOVSSSVSSQS@delivery_place~ends
SUSRRSSJSRSS@delivery_place~floor
HUS\\SRRYTTUS@delivery_place~for
MRROSRSaRTRU@delivery_place~from
JTRYSUSJRRSR@delivery_place~had
TQIXSQSTQVNV@delivery_place~has
UPNYSSSOQTRS@delivery_place~he
SPKROTR]UTTW@delivery_place~in
QSPWRSSNPTRT@delivery_place~into
>T\\QSSUgMTUS@delivery_place~is
IRSRURSiLOSO@delivery_place~it
VOOTSUS_SRTS@delivery_place~it's
NRWWSSSMSUTU@delivery_place~key
WSPRSSSLVQRR@delivery_place~lifts
NRPRWSS\\QRSR@delivery_place~liner
PSTQSSSUSTSR@delivery_place~men
ORLMWSVcTNQO@delivery_place~now
XRQQSTSWSSSR@delivery_place~number
PPJ^VSSJRTNS@delivery_place~of
SQQWSSSISTSS@delivery_place~off
XMXYQPSJSRTQ@delivery_place~on
_UURSTSHQRSS@delivery_place~out
RSSUQRS9TUSU@delivery_place~outside
QROKS[SfSSSS@delivery_place~over
SSRTSSSTSSSR@delivery_place~right
TQfWSQSRRVUV@delivery_place~says
PWeMS[SHPOQR@delivery_place~since
OSLUSSSQTURV@delivery_place~that
MRQUSSSKTRSS@delivery_place~that's
YRUKRXSOSQQS@delivery_place~the
OTTRSRSXRVUW@delivery_place~there's
JVHYRRRPQVRW@delivery_place~to
UNZOSSSNTTVU@delivery_place~under
NW_QRRSMTPRQ@delivery_place~was
RRTNSRSOSSTQ@delivery_place~where
QQT\\SSSURVTU@delivery_place~which
KTPWSSSTSSRT@delivery_place~who
PLRMQQRXSXXV@delivery_place~with
VSSVSKSZSUSS@delivery_place~within
NSWSS[SERSTT@delivery_place~would
OQOOUdZPMPOX@dispatch
RSPWSSSVTTSS@dispatch>@animal
USaRS>RbRSTS@dispatch>@answering
SRVSSRSSSTUT@dispatch>@arrival
WRZRSSSFTSSS@dispatch>@body_part
XXRSRKSSTSSR@dispatch>@book
USRVSRSURTRR@dispatch>@building
TSRQRYSPRRSR@dispatch>@camera
SSURRPYSSQQQ@dispatch>@clothes
OSQSSWSZSSSS@dispatch>@colour
TPXTSKQXQSSV@dispatch>@comparison
PSSSSTSQSSST@dispatch>@conduct
PXJTSSSZSRQQ@dispatch>@courier_act
\\TOSSZSSQTSR@dispatch>@courier_staff
QSYPSQScSTVT@dispatch>@courtesy
TXRYWSSJQUQU@dispatch>@delivery_place
ORXSSSSRSUUT@dispatch>@electronics
TSSNSST[SSSS@dispatch>@fail_verb
aYJSSKSZUQRP@dispatch>@family
VVR[WKYLSOQM@dispatch>@food_spices
VMPRSSSXSSST@dispatch>@hedge
PTRNSYSSSRSS@dispatch>@listing
QPYSRRWSQXXV@dispatch>@material
TSP^PJP[VUTT@dispatch>@me
TSRNSSTQURSR@dispatch>@money
WRTSSTSIRUUT@dispatch>@month
SQOQRUSWSSSS@dispatch>@music_media
RPVPWRTVRTST@dispatch>@negation
TQP\\RWYHMTOR@dispatch>@number
SQUSQVSTRYYV@dispatch>@packing_material
LNQVTOR]TVUT@dispatch>@part
PQ[RSUSUQSSU@dispatch>@place_name
RXSSRWSPSQRS@dispatch>@quick
MQKRTgRDQSSS@dispatch>@seller
TRWQSOSPUSSR@dispatch>@size
WXOPSVT]RSQS@dispatch>@staff
J_RSRNR_PSSP@dispatch>@stars
KRPURbSYROQV@dispatch>@time_span
XRSSSQSSSSSS@dispatch>@tools_fixings
ORTSURVPQQQR@dispatch>@used_item
RS=TSeRMSJKT@dispatch>@weekday
TQMRSNSgTSRQ@dispatch>@work_verb
OQQWSVSKSSTU@dispatch>@wrong_item
SQJRRYQTTURS@dispatch~>
RRNRSMTQRRRQ@dispatch~@comparison
RTSOSVSQSRSR@dispatch~@listing
XWOUOSQEUQRQ@dispatch~@me
RRSSSSXRRRSP@dispatch~@money
PXOSRQ]VPRRO@dispatch~@number
GSSLS_S\\RRTT@dispatch~@seller
RSESSdRLSJKT@dispatch~@weekday
SRSTSWROSSSS@dispatch~@wrong_item
OLNPR_XRQPQR@dispatch~a
QOYSTZUJSSSU@dispatch~and
PMPSSVRWRTTU@dispatch~back
OQ`SSJTZSWUU@dispatch~for
XWQRSRR\\RSTR@dispatch~forecast
QR\\SSSRVSSST@dispatch~from
NRUSSPR^SSRR@dispatch~her
WULZSQRQRTTT@dispatch~him
XPUSWPTNRUUS@dispatch~in
NR`SSUTNRSSV@dispatch~is
NT]WYUJJORQU@dispatch~it
POSSQQZLQXXV@dispatch~on
RTOWSZSRUQRT@dispatch~out
SXRTR]QHSRRW@dispatch~the
POhSSITMS[ZV@dispatch~to
^SSPRRPGWUVR@dispatch~up
XSIVSUSMSSQR@dispatch~was
YSTSRSSQSRRR@dispatch~you
dUKONHPT^ONM@drink
QQ]SSQSTSSSS@drink>@appliance
WSRSTRSQQSSS@drink>@baby
RRSRSSSVSSSS@drink>@beauty_hair
UQQXSRVPRRSP@drink>@bedding
PTVPSSQWRSSS@drink>@book
OURRSSSRSSSR@drink>@clothes
MVSTSSSFQSSS@drink>@colour
TSNUQVSeTRSQ@drink>@comparison
PRXPSSSPUTUS@drink>@courier_staff
PSZORSSOTSTT@drink>@delivery_place
ZRSSSQTDSTTS@drink>@drink
PRQSSUSSRSST@drink>@fail_verb
WQWRSPSURUUT@drink>@food_spices
XLSRSSTWTUSU@drink>@hedge
VSVRSSSSRTTT@drink>@instrument
RQSSTSSZUTST@drink>@kitchenware
XRQOSSSTTSSS@drink>@material
TRSWRWSJUQRS@drink>@me
RRS\\SKQPSXSU@drink>@money
SWSQURSORRRP@drink>@negation
VVWQSPSXNUTV@drink>@number
QYSRRRSVUQSR@drink>@packing_material
KURSURSUTSST@drink>@parcel
NSVQSSS^SUTT@drink>@part
WQRSRRSTUSSS@drink>@pet_goods
PTRVSSSQVSSS@drink>@seller
XIXPSTSPRRST@drink>@senses
OYWSSUS[RRSR@drink>@size
\\NTRSRSPTSSS@drink>@staff
[OQSSSTRPSSS@drink>@stars
TSUOSUSOUQSR@drink>@use_verb
JURRSSSUQRSR@drink>@used_item
CPORSTRkTSST@drink>@work_verb
UNNSNJQMUONO@drink~>
QQ]SSQSTSSSS@drink~@appliance
WTRSSRSTSSSS@drink~@baby
UQQXSRVPRRSP@drink~@bedding
QRPQSSSXTSSS@drink~@comparison
PSVQRSSUTSST@drink~@delivery_place
YQWRSSSMSSTT@drink~@drink
VSXSSQSFRUUT@drink~@food_spices
OSSSSSSZTTST@drink~@kitchenware
XTIQSUSTURSR@drink~@me
RRS\\SKQPSXSU@drink~@money
Y[VSSRRNQSSS@drink~@number
OSSSURSVTSST@drink~@parcel
PSRVSRSVTSSS@drink~@seller
^QYPSSSEQRSS@drink~@senses
UQISSSSeTSST@drink~@work_verb
UNOSSSTXSSSS@drink~a
NYWTTRSPTUWT@drink~and
USSQSSSTRRSQ@drink~at
SRSRSUSVSSST@drink~fine
TQTISRSTTRSR@drink~from
JVPRTTSQTVTV@drink~in
YQRTSSSPTQSP@drink~is
eOQSURSLQSSS@drink~it
URQMS`SWVQSR@drink~of
VZRRSRQVRSSR@drink~on
PSRSQUSMSRTS@drink~was
OSRSSSSSRTSU@drink~went
LYUVSQSYSSSR@drink~with
YYJOQNSQ]IOF@electronics
PUOSSQS\\SSSS@electronics>@answering
RQVSSRSQSTST@electronics>@arrival
RXTSSSSNQUSU@electronics>@body_part
QVIUSWSZRRST@electronics>@book
XSPNSSS\\TSRP@electronics>@building
TSNSUSSPRSSS@electronics>@clothes
XKSQRTSXVSSR@electronics>@colour
PMNQSUSUSSTU@electronics>@comparison
URRSTSSPTSSS@electronics>@computer
ZOQOSRSOSSTR@electronics>@courier_act
TUSTQRSKQSSS@electronics>@courtesy
NXTRSUSXRSSS@electronics>@damage
RRUTSSSRPUSU@electronics>@delivery_place
SYURTTSPRTTS@electronics>@electronics
VPSQZWSNRRRR@electronics>@fail_verb
NQUUSRUXRTTT@electronics>@family
KTTSSSSbSSSS@electronics>@furniture
ORTVSSSTRTSU@electronics>@garden
K[USSQSRSSST@electronics>@hedge
]SPRSQSTVPQO@electronics>@intensifier
L]PSTSSOSRRR@electronics>@lateness
NSVSSSSZRSSS@electronics>@lighting
OTQQSSSTRTST@electronics>@looks
YTSOSSTMXNRJ@electronics>@me
SKZOVQSGRRPR@electronics>@negation
VHO\\RaQTVRRU@electronics>@number
WROSSSSTSTTU@electronics>@office
UIWRSSPTSTTT@electronics>@part
ZSNQSSSPVQRQ@electronics>@pet_goods
VRNSRRSWSSSS@electronics>@phone
NQVTSSSYQWUW@electronics>@route
YPSSSSShURSQ@electronics>@seller
PVRSRRSMSSSS@electronics>@size
RQTSSZSWRRSR@electronics>@stars
QRXSSRSUSTSS@electronics>@time_span
XMQSSSRTURRQ@electronics>@toys_games
TRRVSRSKSTST@electronics>@tracking
QXYRXQSSPRRR@electronics>@use_verb
ZQSSSRSFUSSS@electronics>@used_item
VRQSSSRUTRRQ@electronics>@vehicle
QVRZSTSORUSU@electronics>@verdict
TSOSRRSHSRRR@electronics>@work_verb
NZQTSRSYSRRQ@electronics>@wrong_item
MYORPOVRSKLN@electronics~>
ROWSSSSNSSTT@electronics~@comparison
QRSWSSSPPTST@electronics~@delivery_place
SZURTTSPSSSR@electronics~@electronics
ZPRRTUSXRRSR@electronics~@fail_verb
PZPSTSSSTRRR@electronics~@lateness
NSVSSSSZRSSS@electronics~@lighting
OTQSSSSTRTST@electronics~@looks
FTXPSTRTWQRR@electronics~@me
TRYQSRSJRSSS@electronics~@negation
WKSSSRPRUSSS@electronics~@part
WTRSRRSSSSSS@electronics~@phone
STOSSSSOTRRR@electronics~@work_verb
XOSSSSSOTTTU@electronics~a
SNTSSVSVSSSV@electronics~and
VQQSSSSIVSSS@electronics~are
RRSSSP\\QRSSS@electronics~area
TSTSSRSPRQPQ@electronics~clock
QRNSSVSWSSSU@electronics~for
GSVSSRR`RSST@electronics~from
WSSSSUSURSSS@electronics~goes
VSRSSXSPRSSS@electronics~had
H^ZSSSSBQSTS@electronics~has
TSQSRUSWTSUR@electronics~in
YLSUWPSHSRRS@electronics~is
NZQRSRSRRRSS@electronics~it
RSXSSRSXSTTS@electronics~off
^WOQSUSJURRS@electronics~on
ORSSSRTSSTTT@electronics~says
WRSRSSSLTSTS@electronics~talkies
TQZRSRSLSSTS@electronics~that
LPUPS^S\\SSTS@electronics~the
JVQSRPRaPUTT@electronics~was
XNN\\RUSRUSSS@electronics~went
U^LZPKRPPSTQ@expiry
RSSSPRSMRSSR@expiry>@number
KOUSSSSQRWVW@expiry~>
dMLMKLPO^HKE@fail_verb
QORPRSQ`QTRT@fail_verb>@animal
YQUXSESZTYXV@fail_verb>@answering
[OTSPRSRXQPQ@fail_verb>@appliance
^PYSSUSWSTTT@fail_verb>@arrival
RTSSQZSQQRRR@fail_verb>@art_craft
SRSSSSSRTTST@fail_verb>@baby
QURTSVSTSRSU@fail_verb>@beauty_hair
OOTYRRSRURRS@fail_verb>@body_part
RQ[PSQSKTUUT@fail_verb>@book
WTSUSTSOQTQS@fail_verb>@building
JYQTSTSdRSSS@fail_verb>@camera
\\RNRSSSLTSSS@fail_verb>@camping_fishing
SRJSSRRWPTTT@fail_verb>@clothes
UNOSRWSURQRR@fail_verb>@colour
YUPXPQPGSUSV@fail_verb>@comparison
TSQSSSSQRSSS@fail_verb>@computer
SQQSSVSmSSSR@fail_verb>@conduct
XVNSSRSZVSRS@fail_verb>@courier_act
SUWVSPSTPSST@fail_verb>@courier_staff
\\RTSUQRRRRRR@fail_verb>@courtesy
MQSSSURXRSSS@fail_verb>@damage
OSMQSRSTTSSS@fail_verb>@day_time
[\\GUWRSJTPOO@fail_verb>@delivery_place
PSTLSUSeSSTT@fail_verb>@dispatch
DNUQSSSaSSTS@fail_verb>@drink
SOQSTRVVSUTU@fail_verb>@electronics
RVVOPTRPQTUT@fail_verb>@fail_verb
]PRRURSVTPQQ@fail_verb>@family
TSQPTSSUSSTT@fail_verb>@feast
PQTWVVSSRPRP@fail_verb>@food_spices
ROSRSQSYRSSS@fail_verb>@furniture
[NRVRRSRTSRT@fail_verb>@garden
IPRQZQUjQRRQ@fail_verb>@hedge
YQQSSSSLSRSR@fail_verb>@instrument
_PUNZNSVTNPM@fail_verb>@intensifier
GUSXSSS]PUTV@fail_verb>@kitchenware
ZTRRSSSVTSSS@fail_verb>@lateness
NQURSQS_TSTS@fail_verb>@lighting
JN\\PSSVVRTUU@fail_verb>@listing
CR\\TYQSGRTTS@fail_verb>@looks
JSUSSSSUSTST@fail_verb>@material
WNQ[YQQYSRUQ@fail_verb>@me
SVSRSSSRSSSS@fail_verb>@missing
SVSRSVQURSTW@fail_verb>@money
OYSWSSSTQUSU@fail_verb>@music_media
PVWNW]TXQYXY@fail_verb>@negation
WQUTSQSTSTSS@fail_verb>@newness
NTQPVSUXSONQ@fail_verb>@number
UUSSQRSSSSSR@fail_verb>@office
UUORRRS_OSRR@fail_verb>@packing_material
URTTPPS]TRRR@fail_verb>@packing_verb
JNUSURS`VSSS@fail_verb>@packing_verdict
ZOMPOSSSXRRQ@fail_verb>@parcel
JPRSTWRSMWUY@fail_verb>@part
:OU_RSRbPTTT@fail_verb>@pet_goods
ZRMQSMSWUSSS@fail_verb>@phone
WRYSSRSIRTTU@fail_verb>@place_name
OVSQSSSYSRSR@fail_verb>@plants
IRWRSRRYSTST@fail_verb>@quality_praise
VSQQSSS[USSQ@fail_verb>@quick
bQPSSSRLRPTP@fail_verb>@recommendation
WSNVSTR]RSTS@fail_verb>@route
WUOIRUS`VUVT@fail_verb>@seller
JSRQSOS^NRRS@fail_verb>@senses
ORRNSUSXSRSQ@fail_verb>@shoes
MYQWQRSSRSSS@fail_verb>@size
S^SQSSSNNRSQ@fail_verb>@sport
KTTQSSTfQSSS@fail_verb>@staff
USZTTTRRQPTP@fail_verb>@stars
^USLSQST^QQQ@fail_verb>@time_span
WPOTUTSUPSRV@fail_verb>@tools_fixings
YQRRSRSQSRPS@fail_verb>@toys_games
VYTRSQUXUORO@fail_verb>@use_verb
NYQTSWSWLQSQ@fail_verb>@used_item
NQR\\SSUTRSRS@fail_verb>@vehicle_part
`UPRTNS[QSSS@fail_verb>@verdict
ZQdKRRSLWUYU@fail_verb>@weather
OPVVSTS\\TSRU@fail_verb>@weekday
R[QQSSSPPQQP@fail_verb>@work_verb
LTWSTTSRSSSS@fail_verb>@wrong_item
\\EVWOKUNXQSR@fail_verb~>
MR\\SSPSJQWVU@fail_verb~@answering
_ROUQPSSSQSQ@fail_verb~@comparison
[SSTSRSRSTSS@fail_verb~@courier_act
Y\\QSSSSOTPQQ@fail_verb~@delivery_place
[RSQSQSLUSTS@fail_verb~@fail_verb
JRNRSVSeSSSS@fail_verb~@hedge
URROWRRLVQQR@fail_verb~@intensifier
KRRSSSVZRTST@fail_verb~@listing
QS\\RSSS>SSTS@fail_verb~@looks
DNW\\ZWS]KVTV@fail_verb~@me
MQ`URQSNSWVU@fail_verb~@negation
VSLQSUS\\PSTT@fail_verb~@number
YSWRSLSSSTTS@fail_verb~@seller
STRSSQSGSSSS@fail_verb~@senses
KROSSUSWQTTT@fail_verb~@use_verb
VSRSTQSVRSSS@fail_verb~@verdict
XPPSTVSQSRRQ@fail_verb~@work_verb
\\OORQTSZTSSU@fail_verb~a
QRSUTSSQSSSS@fail_verb~about
VQSSSTSQUSSS@fail_verb~after
OXVRR[RORUUY@fail_verb~and
SSWSSQSOSSTR@fail_verb~as
UTQSSSSRRRRR@fail_verb~asleep
QQaPRPPWUSUT@fail_verb~at
PVSRSRSVPSSS@fail_verb~back
PSXSSTSQSSTS@fail_verb~by
VSRSSSSTRRRR@fail_verb~dead
PTRRRRSSTUTT@fail_verb~down
MWRQSRSTTSTS@fail_verb~for
VXQUSRROSRRT@fail_verb~from
RWLRSRSTQQQQ@fail_verb~here
MSPSSSS\\STTT@fail_verb~his
TRPPRSS\\TSSS@fail_verb~if
QYKZRWR=UTRT@fail_verb~in
STOSS[SLSTTU@fail_verb~is
OXAUTWSXRRPP@fail_verb~it
NTSSURSSPSSS@fail_verb~of
_OVOVOSSXPSP@fail_verb~off
VHdRSNSEXQQO@fail_verb~on
XMROROR\\WPQO@fail_verb~out
MRRXWWS\\SSSU@fail_verb~over
ZSNQSRSXRQRP@fail_verb~says
XPURSSSSRTTT@fail_verb~that
VVSWSSRXRRSR@fail_verb~the
TURSSQSaTSSS@fail_verb~there
eT>NRTSP\\NQO@fail_verb~to
SSXSSSSMQSST@fail_verb~up
WRQSSTSUTRRS@fail_verb~went
[SRSSRSNVRRQ@fail_verb~when
RTPRRUSNTRSR@fail_verb~with
LfJNQUROLJKP@fake
PUSSSSSRRSSU@fake>@number
VOSSSSSOSSSS@fake>@seller
PUSSSSSRRSSU@fake>@stars
NlOPSPSHNNOK@fake~>
VOSSSSSOSSSS@fake~@seller
PLSSS\\SRRSS[@fake~and
PWRSSPSORRRQ@fake~the
ORQKQHKcVSUP@family
]SZQQSS:USSR@family>@animal
RU]RTKVhUQTP@family>@answering
cQHSSSSNUQRQ@family>@appliance
UPQORXUSPTUT@family>@arrival
MNUUSVSOSSTT@family>@art_craft
TWPSTPSTSTVT@family>@baby
JSSSSSSYRSSS@family>@beauty_hair
LRPPRYSbRSVS@family>@body_part
LTYTRVSPQVUV@family>@book
PRTUSSSWSSRT@family>@building
U[SSSQSISRRQ@family>@camera
MQYPQVSbRWVW@family>@clothes
]SRTSRSKRTST@family>@colour
_STPRRRPVSTR@family>@comparison
WSTSSSSJTSRS@family>@computer
TVWRSQRVSTTS@family>@conduct
MVUGSUS`QPQP@family>@courier_act
RQTSSSSXSUTT@family>@courier_staff
QSURSWSNRQQR@family>@courtesy
PWSQSRSWRRSR@family>@day_time
WSRFTRSRUSVR@family>@delivery_place
TNVUSURUTXVU@family>@dispatch
XRRRSSRQSSSS@family>@drink
VSIWSURYTSQR@family>@fail_verb
G]TWSZSYOSQR@family>@family
ZSVTSVRAVRQO@family>@feast
VMVSQUSWSRSS@family>@food_spices
WSSSSIR_USRQ@family>@fraud
NSURQSRVSRST@family>@furniture
NVQWSSS\\SUTV@family>@garden
NRYSSVS\\RUUU@family>@health
PWRWTTSdWRQT@family>@hedge
PRPYSSSURTST@family>@instrument
TZNPSPV`TPPO@family>@intensifier
VVRTTYS?RSST@family>@kitchenware
RQJXS\\SVRUSW@family>@lateness
CSUUSSScTTST@family>@lighting
U]TLTTSRSRSO@family>@listing
WSQTSTSMRSRS@family>@looks
JTWRSRWPPTST@family>@material
VODYTQRcWRMP@family>@me
SRRRSTSJSSSS@family>@money
RSPSSSS\\TRRS@family>@month
FQTSSSSdPVUW@family>@music_media
RTPMRYV_RRUQ@family>@negation
RWNRSXSQUTTR@family>@newness
YSQYWUNLUQPM@family>@number
RXOSTSSNSSSR@family>@office
LV_QRUUUNUUS@family>@order
MSWSLSS]STTU@family>@packing_material
NZ]RSRSUUSSS@family>@packing_verb
UR]SRSSFVTUT@family>@packing_verdict
ZRQVSKRSWTSQ@family>@parcel
WNQZV]SUTTTX@family>@part
MSQSSSS[SQQR@family>@party
SSRSQSSTSSSS@family>@pet_goods
JRVTUUUXSSRT@family>@phone
KSVSSMRUQUSU@family>@place_name
NSPSSSXSPRSR@family>@plants
PTXSSQS\\PSSS@family>@quality_praise
XSSSSVS@TQQQ@family>@recommendation
iRPRSSS>TTSU@family>@room
ESUQSOS_RSVR@family>@route
ZSRSSQSMSSSS@family>@rudeness
\\VcSRPUSXSUN@family>@seller
MSTSSQSZTSSS@family>@senses
NSRTSSSXTSRT@family>@shoes
YSQSSSSNUSSS@family>@shop_elsewhere
X[PPURSZQRSP@family>@size
TRMSSMSTTSSS@family>@sport
ORURRNS^UTTT@family>@staff
WKPXQTR`TWTU@family>@stars
TOUTSPSQTTUT@family>@time_span
HQRXTWS]PUSW@family>@tools_fixings
MSUOSTUXRTTU@family>@toys_games
RPZWVMTTVWUV@family>@use_verb
VPNSSQSPVRSR@family>@used_item
JSVTSSSZQUTV@family>@vehicle
XQKRSZRRURRS@family>@vehicle_part
PSYQXXREQUUU@family>@verdict
XVUSSQSKSTTS@family>@waiting
USSWSSSQRSRS@family>@weather
fUTRSRQCTRSQ@family>@weekday
GNVVS`U[NUVX@family>@work_verb
QQRSSYSWSSSU@family>@wrong_item
LTUOPOOPPWWY@family~>
ROUTSKTJRSRP@family~@answering
JOHSRQUdRTUT@family~@arrival
NSPWSVSSSSSS@family~@art_craft
WRSSSSSORTTT@family~@book
TVSSRTSPRRRS@family~@camera
TRYRRUSLSTTU@family~@clothes
KRTRSPS[TTSS@family~@comparison
RPQMSXS`SSSS@family~@courier_act
USSSTSSMTRTR@family~@delivery_place
\\NSVSSRRTVSU@family~@dispatch
USPUSRSTTTSS@family~@fail_verb
ORRRSUS_PSSS@family~@family
ZSQSSSSFUSQQ@family~@feast
XSSSSKR]USRQ@family~@fraud
VYWSURSGXOPO@family~@hedge
USWSSNVOQSQP@family~@intensifier
PROSSWSVQUUU@family~@lateness
TSWSSSSFRSSS@family~@looks
SUVRXISKVSTP@family~@me
ORNVSZSXRRRR@family~@negation
JMSUWQROXSRR@family~@number
JU]RSUVQOTTS@family~@order
VRM[SSSKTTRU@family~@part
MSYSSSS]PTSS@family~@quality_praise
OSSSSVSURSSR@family~@recommendation
^SRSSRSLSSSS@family~@rudeness
SY[RSSSIQSSS@family~@size
PPVPUOSYQXTX@family~@use_verb
VOTSSSSITSSR@family~@used_item
OSTRSSS_RTTT@family~@vehicle
VNTSSTSXTQSR@family~@vehicle_part
gQURSXR9RSTT@family~@verdict
PYYPSRQRRSSS@family~@weekday
SSVXSWTSLRSS@family~@work_verb
JWTPRPR[TUVT@family~a
TUSRRSSQTSSS@family~all
S\\RRRURPMMPO@family~and
NRVRS^S>QSTV@family~are
[RUVSQRKTUUS@family~at
USSSSNSQUTTS@family~by
dRKSSSSATPRQ@family~calls
aPRSSSSJWPRO@family~can
PSQOSSSURSRS@family~do
[QQSSSSIURQR@family~favourite
ZRSQRTSNUQSQ@family~fight
RSSSSSSMRTUT@family~flew
VQRRSWRUWSST@family~for
YSRRSSSQRQQS@family~from
OS]STSSMQTTT@family~goes
[J\\RWRRMVTUT@family~had
_R>QSQVXUPPQ@family~has
YRRUSQQNSTSS@family~have
RSTPSWS[TSSS@family~he
eKZMRURC]OQR@family~in
NGQORbR]RVVV@family~is
SSRSSRSWRTTT@family~learned
]SQRRSSYUSSS@family~likes
NUQ]SSSPQSST@family~mike
QVSSSSSVQSSS@family~named
URRSSSSNTTTT@family~now
PSPVSPSUQSST@family~of
LPXXRUUUTTTU@family~on
QVURSSSQSSTS@family~out
SSQSSVSJSSSS@family~passed
UQYKSQS\\WRTR@family~put
SQ>QSJT{XPQN@family~said
NJFQSOSyQPNQ@family~says
TQWSSSRNSTST@family~science
SSSRSSSNQRRR@family~set
QRVSSRSPSSSS@family~seventieth
RU]NSZSKSRSS@family~she
TUSSSSSUURSR@family~sleeps
MSRTSSSRSSRT@family~still
NQSSSQSQQSSS@family~taught
[SaQSRSLSTUS@family~the
`USSSSSHSQRQ@family~thinks
WRXYSOSCURRP@family~to
RSTQQSS^SRSR@family~took
QSRSSTSXSSST@family~wants
_OVORQR@TRSQ@family~was
OSRSSUSPSQRP@family~went
QSISQSTbPTSS@family~were
\\TTPUURBOQRS@family~who
UPQSSYSGTRRS@family~who's
MSUSSRSaSSSS@family~will
OPVRSSSYRUVV@family~with
WVPURTSYRSRS@family~would
_THSSSSPSRSR@family~would've
QWWXSSSBQSRS@family~you
HJhDNJJTM]a]@feast
QVHSSXP]SSST@feast>@answering
ZPZRSOSURVTU@feast>@arrival
NRESSVSmSSTT@feast>@body_part
SSWPSRSSRSST@feast>@building
SXSSTRSSSSSR@feast>@camera
YRYSSRRNRTST@feast>@clothes
VSXSSPUWWQQP@feast>@comparison
UQXSSTSXSSRS@feast>@courier_act
TRTRSRSRSRQR@feast>@day_time
XSZOSSSQURSR@feast>@delivery_place
XWJRRQUPXQQP@feast>@family
MVPSSTSQRWWW@feast>@feast
RTZRUTSEQWWX@feast>@food_spices
QSYSSRSJSSTT@feast>@furniture
[SPRSSSSWQRR@feast>@garden
ISLSSSSZRSSS@feast>@health
ORRRSSSHQTST@feast>@hedge
STXSSRSVRVUU@feast>@intensifier
QPSSSSRRSSSR@feast>@jewellery
TN]SSWSQVSTU@feast>@kitchenware
KPURSSSTQUTV@feast>@lateness
VSTRSRSORTSS@feast>@lighting
RTTSRUSGQRRR@feast>@looks
PUSSSSRSSSSS@feast>@material
SRLSRPR[SWVU@feast>@me
NNVSSXS_STTU@feast>@missing
SSNSSTS9TRRS@feast>@month
IUZSPWSWRQQR@feast>@negation
ZVQPRPRYQTTQ@feast>@number
RSVRSSRSTVVU@feast>@office
RQTSVQRKTSSS@feast>@packing_material
RQRSXQRLSRSR@feast>@packing_verb
SWXSSORNTRRP@feast>@parcel
^OLSRURVUOOQ@feast>@part
XRUNRUSOTPQR@feast>@plants
[SSSSSSTTSSS@feast>@room
_SRSPSSJUSSS@feast>@route
XVTYSUSESRQP@feast>@seller
SNWSSUSSSTTT@feast>@size
VSUQSQS]TWWU@feast>@stars
QQORROScRSTT@feast>@time_span
PRQSRSSWSRSR@feast>@toys_games
SS\\RSSSWSRRR@feast>@use_verb
QVSQSSSLSSUR@feast>@vehicle
WSSSSSSTSRQR@feast>@waiting
SPZTSRSQRTTU@feast>@weekday
OTNRSRSiQSUT@feast>@work_verb
RPSSSXSRSTTT@feast>@wrong_item
MEYJOOSPQY[Y@feast~>
SVPSSTPTSSSS@feast~@answering
YRTRSPSDRTTT@feast~@arrival
KTPSSSSQQVVV@feast~@clothes
SSXSSQURSSSS@feast~@comparison
RQRSSUS[SQRR@feast~@courier_act
QSURSRSVSRQR@feast~@day_time
VSRPSSSUTRSR@feast~@delivery_place
QSZSSSSOSTTT@feast~@feast
UUXSSRSNQXXX@feast~@food_spices
QSYSSRSJSSTT@feast~@furniture
PT[SSRSURVVV@feast~@intensifier
QSVRSSS?SSST@feast~@lateness
RSVSSRSQRUUT@feast~@lighting
KSTSRUSPRUVT@feast~@me
PNVSSVSZSTTU@feast~@missing
NPJSSSRcSRQR@feast~@number
RSRRSSSWTVVU@feast~@office
SQRSWQRPTRSR@feast~@packing_material
TSSSSWSMSPPR@feast~@seller
URRSSPSJSSTS@feast~@time_span
RRQSRSSWSRSR@feast~@toys_games
`STSSSSCWRSQ@feast~a
SSWSSSSMSTTS@feast~after
`ZLPPWSKRHIJ@feast~and
QVKSSSSYSQQR@feast~by
RSRSRWSNSRRU@feast~card
NXSSRUSTSSSS@feast~eve
XRJVSSRUQUST@feast~for
OW^SSRSAQUUV@feast~has
QSVSSSSNRUTU@feast~have
VTRWRRRSTVRS@feast~in
IR]SSQSXQYXW@feast~is
PZUSSSSSRSSS@feast~it
TPPUSQS`QTUU@feast~on
]STRSTULSOON@feast~the
`RNRRMR^VTTS@feast~to
TJOKPPRQRQTQ@feast~was
SRTSUTSHSSSS@feast~with
[SNOWKQTWQRM@food_spices
Q]SPRRSOTPRP@food_spices>@animal
WSZQRUSISSSR@food_spices>@answering
SRYRRQSNPVVT@food_spices>@appliance
ST;NRRSmSSRS@food_spices>@arrival
VSRUSSSPSTST@food_spices>@art_craft
VUMRZRSUSSSS@food_spices>@bag
USSSSSSQTSSS@food_spices>@beauty_hair
HQUSSYSVSSST@food_spices>@body_part
UPRSRSSQTSSS@food_spices>@building
TLWPVSSbSPSO@food_spices>@clothes
TTSUSSSMORQR@food_spices>@colour
`MJPTXRNWPRP@food_spices>@comparison
KXSSRSS^RSSR@food_spices>@computer
[SPSSRSUTTSR@food_spices>@conduct
\\SQPSSSTSSSS@food_spices>@courier_act
SRQOS[SXSRRT@food_spices>@courier_staff
RRSSS\\RBSSRU@food_spices>@courtesy
^WQKSTSWRSTS@food_spices>@delivery_place
ZPQSSSSRVSSS@food_spices>@drink
KNXSSSS[RTST@food_spices>@electronics
QPVSTRSYQRTS@food_spices>@fail_verb
VXPSRQSMRSSS@food_spices>@feast
WXRZUOUORSQR@food_spices>@food_spices
XTVRSSSURSSS@food_spices>@garden
OPYRURSERSSR@food_spices>@hedge
RVYTRSSDTSSS@food_spices>@instrument
VSPQWQTXORRS@food_spices>@intensifier
PXVQRPTMSPPP@food_spices>@kitchenware
RSTOSSS[SSSS@food_spices>@lateness
OSORSRSPRSSS@food_spices>@looks
RP^TGRSbUWVW@food_spices>@material
NYI\\SSSWUSSS@food_spices>@me
RRbSSSSBTSTS@food_spices>@month
RO^PQRRUTWTW@food_spices>@negation
]OKTNZRTXNPQ@food_spices>@number
URSSRSSSUTTS@food_spices>@office
QRWWSRSPRTTT@food_spices>@order
RPUNPQS[OVVW@food_spices>@packing_material
QOOOORTbURSR@food_spices>@parcel
JS[RYPSXOUVV@food_spices>@part
ORQRSSRaRPPP@food_spices>@party
Q]URSSSLSQRQ@food_spices>@pet_goods
SSTSSMYYSTSS@food_spices>@place_name
HVRYURT`RURT@food_spices>@plants
NMNQSSSdRSSS@food_spices>@room
GYZRWQRYOYYW@food_spices>@seller
MRVXSQSRSUUU@food_spices>@senses
\\RQPRUSUTQRS@food_spices>@staff
UPSQR[THRRSS@food_spices>@stars
MSXZSSRQPRSS@food_spices>@time_span
JTQPcRSSSRSR@food_spices>@tools_fixings
VRUSSSSPSTTT@food_spices>@toys_games
ROSPSRS\\SRVQ@food_spices>@use_verb
VUPSSSS_TUTU@food_spices>@used_item
QTXSSRSWRTST@food_spices>@vehicle_part
PRUSSTTQSRSR@food_spices>@verdict
TOVUSRSOTSRS@food_spices>@weekday
VRVSPVTWPSRS@food_spices>@work_verb
TWORNSPPVRTU@food_spices~>
SRYRRQSPPVVT@food_spices~@appliance
VM@ORRSdSSTS@food_spices~@arrival
TQSRSSSNQRRR@food_spices~@colour
YLQPTXRWUSSS@food_spices~@comparison
\\SQPSSSQSSSS@food_spices~@courier_act
TVSRSSSMRSSS@food_spices~@delivery_place
[SSSSSSKTSSS@food_spices~@fail_verb
JRSQVSSYQSTS@food_spices~@food_spices
PSSSSRSJSSSS@food_spices~@hedge
RS]TRSSFSTTT@food_spices~@instrument
RSQQWRSSPRRS@food_spices~@intensifier
QTTRRRT]SQPR@food_spices~@kitchenware
QXUQTUSTQQRR@food_spices~@me
SNKQRTS\\SSSS@food_spices~@negation
QP[RRRSRRVVW@food_spices~@packing_material
UNOOPRTbVRSR@food_spices~@parcel
URPSZRSMTSSR@food_spices~@part
SSORSSSRSSSS@food_spices~@pet_goods
HSRYURSJRVRT@food_spices~@plants
Q[YSRQRLQUVT@food_spices~@seller
SSSSSRSPUSSR@food_spices~@senses
SSTSSSSLSSSS@food_spices~@toys_games
OSSOSSSQSTVS@food_spices~@use_verb
TRPSSSScSUTU@food_spices~@used_item
SSRSSSTSPTTT@food_spices~@work_verb
WSSSRSSHRSSS@food_spices~a
QUQYTVRUUTRT@food_spices~and
MRWXTQSROUUU@food_spices~are
ZWMMYQSISRSO@food_spices~at
JR\\RSSSVRTUS@food_spices~because
]RHQQSR]WSTR@food_spices~for
NWPVSSSPQUSU@food_spices~from
PZZRSWSUSOPP@food_spices~had
P\\MNPLRRQQRQ@food_spices~in
ROTRRNUcRZYZ@food_spices~is
PNOQRSS\\VSSS@food_spices~it
TTMRSWSSSPSQ@food_spices~of
DiPWRSSRMQRQ@food_spices~on
QVQSS\\SKPSSS@food_spices~place
QPTPSSSVRRTS@food_spices~the
RSQVSUYBSTRQ@food_spices~to
RVTNVRRSONNN@food_spices~was
QXXSSQSTTQRR@food_spices~were
TRPQSMSUTTSS@food_spices~with
PJKMNn\\TLHL[@fraud
RTMUSPSWSSSS@fraud>@arrival
aQXQSQSKUTTS@fraud>@delivery_place
SRSOSVQIQRSV@fraud>@me
IYSRSUS^QSSS@fraud>@number
USSSSWSMSRSS@fraud>@verdict
QSYSSQSXUUTT@fraud>@work_verb
UNLSRU_STNOT@fraud~>
]RURSQSLTSSS@fraud~@delivery_place
QS\\TSOSPQTST@fraud~about
PSPSSWSOSSST@fraud~and
SRWSSNSXUTST@fraud~down
QSSSRQTSRRSR@fraud~for
LUSUSQSNRRSS@fraud~in
USSSSQSSSSSS@fraud~is
HSUSSXSXQVVW@fraud~to
_QQJMPRPZTTQ@furniture
QZXPSMSbTRSQ@furniture>@answering
VSRPSNSPTURU@furniture>@arrival
SSSSSSSRSSSS@furniture>@audio
QSQRSSSRQTTU@furniture>@baby
OSVWSSSTQSST@furniture>@bedding
VTQQSUSSSSSR@furniture>@body_part
LWPJSQS^STSU@furniture>@building
QSTSSQSQORRQ@furniture>@clothes
`RRPRSSSSQSP@furniture>@comparison
MRTOSXSSSTST@furniture>@courier_act
YQWQSSSMSSTS@furniture>@courtesy
NSO\\TRSTSSSS@furniture>@day_time
PSJMSSS^TSPT@furniture>@delivery_place
VQSSSRSYUPPP@furniture>@fail_verb
XRMSTSS`SSSS@furniture>@feast
SSPZTSSQSSSS@furniture>@food_spices
NTRUSQRERQRR@furniture>@furniture
RYXPRRSQRSSR@furniture>@hedge
UTUURPSPRUVT@furniture>@intensifier
IRTSS]SOSSST@furniture>@kitchenware
OQUSSRSUUTTS@furniture>@lighting
VORRSRSUVRSQ@furniture>@listing
SRRRRQSTPSSS@furniture>@looks
QW[VRVRTSXWY@furniture>@me
KSSSSRYRSSSR@furniture>@month
VPNRQHSZVPQP@furniture>@negation
RYIRSNRTSRRS@furniture>@number
US]SSSRIRTTT@furniture>@order
HWTQVURUSSTS@furniture>@part
SSRSSSSOTQQQ@furniture>@pet_goods
[SSRSMSQTSSS@furniture>@phone
TSSSSRSWSSSR@furniture>@quality_praise
YROWSSSJUTRS@furniture>@recommendation
HTT[SQSRRSRR@furniture>@room
VSPSSSSWSSSS@furniture>@route
TPUYRXVHSTTT@furniture>@seller
TTRTSRSSRSSR@furniture>@senses
STVTSRSJRTST@furniture>@size
SNSUSSSRSTST@furniture>@sport
VRTSSRSOTQQR@furniture>@staff
QTSQSRSNSRSS@furniture>@stars
USRUSYSSSQRQ@furniture>@time_span
MQQWS]SXSSSS@furniture>@tools_fixings
TRWRSSS@SSST@furniture>@toys_games
NRQUSSS]SVWV@furniture>@use_verb
JRXSSSSWRTTT@furniture>@used_item
QRWSSSSISTST@furniture>@vehicle
TWZSSRSHRVVV@furniture>@vehicle_part
QRQSSSSVSTST@furniture>@verdict
SSUQSUSMTSSS@furniture>@weekday
TUQUSVTUPRRS@furniture>@work_verb
RUSOYPPPUQRQ@furniture~>
`SQSSTSOSSSR@furniture~@comparison
TSRSSRSRUQQQ@furniture~@fail_verb
YVSSSSSIPSSS@furniture~@hedge
QVYWSQSSQWVU@furniture~@intensifier
HSSSRTS^QSSS@furniture~@looks
YPUQSRSXRSSS@furniture~@me
@VRRQRSgTRRR@furniture~@negation
V[MSSRSTSSSS@furniture~@number
NUNRVVSVSSSR@furniture~@part
SSRSSSSOTQQQ@furniture~@pet_goods
YRSQSSSNUSSS@furniture~@recommendation
SNSUSSSRSTST@furniture~@sport
SURSSRSXRRRP@furniture~@work_verb
`PSMSKSFUOQO@furniture~and
VNPSSSSPRQQP@furniture~are
IRXSRRV^SUUU@furniture~at
QWVOSQS[SSRR@furniture~by
EQ`]SQSQSYVX@furniture~for
QRUSSXSLQTTW@furniture~from
TMORSUS^VRSS@furniture~has
ZTLQSRTRVPPP@furniture~in
[PMSSOSUWRRR@furniture~is
OROORRSXTTST@furniture~it
SPVSSRSUSTST@furniture~of
TSQRSRSbTSSS@furniture~on
VSQSSRYKSSSR@furniture~since
WRNVSSS_SSSR@furniture~the
ISUSSWSTSUUU@furniture~to
WOSYSXRSVSSS@furniture~was
HR\\TSRSTQVTV@furniture~with
kPJNRHPJ]PNL@garden
RRSSSSSKUSSS@garden>@animal
YRQMSVSVURTR@garden>@arrival
PSUQSSSXTSTS@garden>@body_part
SRTTUSSURTSS@garden>@colour
JQQXYUS`QSTS@garden>@comparison
SSTQSRSSSSTS@garden>@courier_act
YJSSSSSRVSSS@garden>@damage
INVQSSSYRSTS@garden>@delivery_place
RUSVSQS]RSSS@garden>@electronics
YLVSPSSNVTTS@garden>@fail_verb
USQRSSSWSSSS@garden>@furniture
D[MRSTSVRPSP@garden>@garden
LWXSSSSTRSSS@garden>@hedge
JTQWSSSSRTST@garden>@instruction
RQ\\WSRTKSUUV@garden>@intensifier
YRRTSSRRSRSR@garden>@lighting
_SMRUTRJWTSS@garden>@me
XRQSQSSLSRSR@garden>@month
USTRSSSSTRRR@garden>@negation
RRLVSST`RRTR@garden>@number
NWRRSSSUQSTT@garden>@packing_material
IWQTQQS]NSSS@garden>@part
QSRRRSSIRUSU@garden>@pet_goods
QP\\PSPSRRWVU@garden>@plants
VRQSSRSYURRQ@garden>@recommendation
SRORTVS[RSST@garden>@seller
WSRQRSSUUSSS@garden>@tools_fixings
SOVPSRSPVRRQ@garden>@use_verb
[SXPSTSUTPRP@garden>@verdict
ROWSSRSSTRSR@garden>@work_verb
RTSLWQRIVSQR@garden~>
YRRTSSRRSRSR@garden~@lighting
XRRSSSSPWRRR@garden~@me
URRSSSSPQTTT@garden~and
PRTSSSSSSTTT@garden~for
N^RPSSSRTOQP@garden~in
VPVRSSSMSTTT@garden~is
LTNTSSS]SSRS@garden~on
GRRUSSSYRTST@garden~the
QSOaURSUPVUV@garden~was
NSWSSRSPTSST@garden~with
`QHRSGPL]KKG@health
ZSPXSRSMURQQ@health>@answering
U]PRSSSFSSSS@health>@arrival
OTQVSSSTPSRS@health>@beauty_hair
NRVSSSS^QSSR@health>@book
SSOTSRSXSSRS@health>@building
QSRURSSPRUST@health>@clothes
MWXQSYPJRXXY@health>@comparison
VRRPSTSOSRST@health>@courtesy
SSTSSSSJSSTS@health>@day_time
USQQSSSRTRSS@health>@delivery_place
QRUSSSSVSTTT@health>@electronics
QSYRSSSRSRSS@health>@fail_verb
USSSRSSVURSS@health>@food_spices
JRRSSSSXRSSS@health>@furniture
SRURSUSTSSST@health>@health
SSPSSTSQSRSR@health>@instrument
PQTRSRSVURSS@health>@intensifier
TSSSSRUKSSSR@health>@lateness
ZXJOUNRNWPQL@health>@me
LSQSSQS@TRSS@health>@negation
URfQSRREUWWU@health>@number
SORUWQTUUSRR@health>@packing_material
SORUWQTVUSRR@health>@parcel
XNSSSRSUURQQ@health>@part
TQYSSSSQSTTS@health>@phone
RSSRSSSRSRSS@health>@room
MQSRSSSZRRSS@health>@seller
URQSSQSPVTST@health>@size
WVRYSRSPSQQQ@health>@staff
TUSRSSSMRUUU@health>@time_span
WP\\QSVSPTSSS@health>@use_verb
SQVRSTSaSSSS@health>@work_verb
KOQMRNSaPPOR@health~>
^SQRSPSSURRQ@health~@answering
USRRRSSWSSST@health~@clothes
SSTRSSSRSRSS@health~@fail_verb
WSSSSVSISSST@health~@health
QQSRSRSWUSSS@health~@intensifier
LVPSSRR[TSSR@health~@me
NVWRSSSORWVV@health~@number
SORUWQTVUSRR@health~@parcel
TUWRSSSMRUUU@health~@time_span
PRRRSRScSSSS@health~@work_verb
PRSSSSSVSTTT@health~aid
KRNZSWS\\SUQU@health~and
HVTQSSSKPSSS@health~at
WRRPSQRTUTTR@health~for
WSMRSRSVVRPR@health~in
XRQSSTSMTSSS@health~is
QUSTSSSMQSSS@health~marks
WUOVSXSOPSSS@health~on
MSQSSSSTRRSR@health~said
UOQSSTScVSSS@health~says
TRPVSRSVTRSR@health~the
SQVOSSKXSTTU@hedge
WRPMUQSZSPQQ@hedge>@animal
O[RUXXRGWORR@hedge>@answering
NULUSWRVSSSR@hedge>@appliance
QVYOSTTMOTUR@hedge>@arrival
YQYSQTRJVUUV@hedge>@art_craft
IYTTTRSaMSRR@hedge>@audio
NOQSSWSXUTSV@hedge>@baby
[QVZOQSRSTST@hedge>@bag
PWXSRTSVSSRS@hedge>@beauty_hair
U[QSSTSIQRRR@hedge>@bedding
BW]^RRSRKXTZ@hedge>@body_part
ZVSURQPVRSOP@hedge>@book
OUQcURRCUPPP@hedge>@building
RRRWSSSVRRRS@hedge>@camping_fishing
RLPRWVSNURSR@hedge>@clothes
OWQPQPSWUTTT@hedge>@colour
N^RXQQQOSSQR@hedge>@comparison
SVRSSSSRTSTT@hedge>@computer
IRZPRQSKQSRU@hedge>@conduct
VKZNUIS[VUWQ@hedge>@courier_act
MZUTSTSOOQQT@hedge>@courier_staff
WVNQQ^MQYQRU@hedge>@courtesy
TSQRSSSZRQSP@hedge>@day_time
ZXXNRTSTRSRP@hedge>@delivery_place
QRKRSVSUSSSU@hedge>@dispatch
TTQXRQSUSRSQ@hedge>@drink
WPVSSRSQUSTS@hedge>@electronics
IVZ`RRSIRWVX@hedge>@fail_verb
SU[RSWSSQNOP@hedge>@family
NQZSSRSQQUTT@hedge>@feast
[MSQNOSSYVUT@hedge>@food_spices
USUTSNSXSSSO@hedge>@fraud
FYQ]SPSIRVSU@hedge>@furniture
WTOYSTSPRSRR@hedge>@garden
PUUSSSSSRSSS@hedge>@health
VRMOQ]RWVRSS@hedge>@hedge
UYOSSSSSTRRR@hedge>@instruction
KOORRSS`USRR@hedge>@instrument
]VVOTSTCVSSQ@hedge>@intensifier
QTXRSRSYSQRT@hedge>@jewellery
OPPSSSWPQSSQ@hedge>@kitchenware
SP_PRNRMPVUV@hedge>@lateness
PVVTSdSARPRS@hedge>@listing
HSWSPBUmOVTW@hedge>@looks
XTZUUOV;OSVP@hedge>@material
VWXQPUUPYROO@hedge>@me
MRORRXSKTSTS@hedge>@missing
S^PQSWSTRRRT@hedge>@money
RVXRSRSLQSSS@hedge>@month
MNZPWITSQVSS@hedge>@negation
XQSSSRSUTRRR@hedge>@neighbour
SZHZOZYIOUPT@hedge>@number
TTRSSSSNTSSS@hedge>@office
QMOQS\\SVRWUY@hedge>@order
OUSWWUSPPRRT@hedge>@packing_material
SULSTSSKSRSR@hedge>@packing_verb
VUPRTSSNSSSS@hedge>@packing_verdict
[XOPV[SMPQRQ@hedge>@parcel
MXOVWRTSRTTU@hedge>@part
PSPWSRS[TRRQ@hedge>@pet_goods
]MWOWRRJSSSR@hedge>@phone
QR^SUQULRVWV@hedge>@place_name
SQROQUS[SQQT@hedge>@plants
YRSSS`KFSSSS@hedge>@price_word
WRSSRRSXUQSP@hedge>@quality_blame
\\RRPQUTDRNQU@hedge>@quality_praise
RSYPSOS\\STVT@hedge>@quick
RPOSS[VNQTTV@hedge>@recommendation
SQSSSTRhSSTU@hedge>@return
bT_OSRSSVRSR@hedge>@room
QU^RRRRKQWXU@hedge>@route
[SUQSRSORRRT@hedge>@rudeness
JXYPVRT[TNNR@hedge>@seller
TPXSQTRPVUTV@hedge>@senses
]KSUTUUQURRQ@hedge>@size
RSQPSSS\\TRSS@hedge>@sport
dXRORMSPUQUP@hedge>@staff
ZRJJNUXZWOON@hedge>@stars
OUSTSTSJRTUU@hedge>@swearing
YR^PR[UKPVUX@hedge>@time_span
YQROUVVRQSST@hedge>@tools_fixings
MUSQVZSMRUUU@hedge>@toys_games
OMcTVPPNRVTT@hedge>@use_verb
PKNWRUSYQUTT@hedge>@used_item
MRSOVTSXSTST@hedge>@vehicle
[O^MRSSVTTTT@hedge>@vehicle_part
ZXWQVJVLXWXU@hedge>@verdict
SRPQSUSXURSQ@hedge>@weather
QSDRS[SJRVWU@hedge>@weekday
QRV]QZTUPTSP@hedge>@work_verb
VOLSSZUNUSSV@hedge>@wrong_item
PPURQP[NQQSO@hedge~>
N[V`WTRFPRSS@hedge~@answering
K\\UNUQSURTUP@hedge~@arrival
SSOSSUSYUQRR@hedge~@baby
TTOWTTQRTVSU@hedge~@book
VRRSSTSVUSSR@hedge~@colour
OZQRROSWSPRP@hedge~@comparison
SSVQSTSWQSST@hedge~@conduct
ZNSTSQSKSRSQ@hedge~@courier_act
SRNTSSSQSSST@hedge~@dispatch
QRSRSSSVSSSS@hedge~@fail_verb
]SdSSPSCROOP@hedge~@family
PSTSSSSYSTTS@hedge~@food_spices
OSSSRZSUTQQS@hedge~@hedge
VQPRSSSYUSSR@hedge~@instrument
ZQRQSRU^TSSR@hedge~@intensifier
WSQQRSSUSTST@hedge~@lateness
USSUSUSTRPQQ@hedge~@listing
PRVRSSVQSTTU@hedge~@looks
\\WVZSMV>QROS@hedge~@me
OWTSSRSNQTST@hedge~@month
VPRQU[QWURPR@hedge~@negation
USTTSSSSSTTT@hedge~@neighbour
T]a^TOUHPYUU@hedge~@number
SSQPRUUSRRST@hedge~@order
QSSSUSSQSSSS@hedge~@packing_material
YWOSSQSUQSSR@hedge~@parcel
TUSVSSUOSSSS@hedge~@part
LSRSSRTPTSSS@hedge~@quality_praise
PRPQSPS\\STUT@hedge~@quick
PSOSS`SNSSST@hedge~@recommendation
XUNPS\\QEWPQS@hedge~@seller
XPSQSSSZRQQQ@hedge~@senses
UNRQSUSSUSSS@hedge~@size
WRTSSSSWSSTS@hedge~@staff
RQYRROS\\RQRO@hedge~@use_verb
SROWSSSRSRRR@hedge~@used_item
BV]RSNSjRXXV@hedge~@verdict
RTDRSUSXSSRR@hedge~@weekday
SPYQSQSVUQQP@hedge~@work_verb
TJMPRUSUSTQX@hedge~a
PQOSRTSlUTST@hedge~about
MRRSSRScTSSS@hedge~after
PRPSSQSaTSSS@hedge~all
JQRSUOYYUVTT@hedge~and
^OMRSTSPUOPP@hedge~as
TRW\\SRTSSUTT@hedge~at
ZMVRRUUMWSST@hedge~be
SSTSSQSWSTTS@hedge~behind
QYRRSSSKQSTS@hedge~by
YSQTQOQOTRSR@hedge~do
UQOPSUSSTPTQ@hedge~even
ZSPSSSSJURRR@hedge~ever
SSSSSRVLRRRR@hedge~find
IMQSRNSpRRRR@hedge~fine
NQOUORSWTRRS@hedge~for
QQTOSSSZSTRS@hedge~found
LT[RSVSRRRRT@hedge~from
JVRTSSSVQSSR@hedge~get
TSSSSSSNSSSS@hedge~give
RSNSSQS]RSSS@hedge~go
QQSSSVSSSSSS@hedge~has
QO]OXOVVPWVU@hedge~have
PTOTSZRJUVRX@hedge~he
QSRYSSSRSTSS@hedge~he'd
XSGWROSWSTSS@hedge~he's
HSVaSSSUSVSU@hedge~hear
NRORUPS_RTVU@hedge~in
QNMZSQSISTTS@hedge~is
]J_HUQTNRZXW@hedge~it
RSSSSQR\\SQQQ@hedge~it'd
hOVMRMUGRVTU@hedge~it's
YTRSTMRLRSRR@hedge~its
]QNWSIQQTOPN@hedge~now
UWWPRQSSQQRO@hedge~of
YRSSSRSPTRSP@hedge~on
NSSSWTS5SSSS@hedge~put
`Q[RSQSLVRSP@hedge~say
XTLQRVSTTPRR@hedge~see
IYRSSZUJQRST@hedge~she
NSSSSUSZTTST@hedge~still
TRSSSTRUSSSU@hedge~talk
OVLUSYRLSRTS@hedge~that
[SORSQSITRRR@hedge~that's
UXKKTWTXUPSR@hedge~the
UR\\QROSITUUT@hedge~there
PWWPSRSTRSSR@hedge~there's
RXJSSTSKSRRS@hedge~thing
PYOPSMR\\TQPP@hedge~this
QXVVPVRHSRST@hedge~to
TSXTRPSNUSRS@hedge~took
QQTPSURcROSR@hedge~was
ZSPPSRURURRQ@hedge~went
YQROQUSVPSQS@hedge~what
SOQRSaSXRSSU@hedge~when
O\\POSQXSSSSR@hedge~which
PP`TTRTAPTTU@hedge~who
UQYPSQSRRSSR@hedge~wish
NQXSTPSQSSTT@hedge~with
RURRSXSNSSST@hedge~you
IROSV\\SRNRSV@hedge~you'd
[]OQOKRM]SRO@instruction
TRSRSSSRTSSS@instruction>@delivery_place
RVQWRSSQSSST@instruction>@me
PQ]VSPSYSTSS@instruction>@number
URRQRSSRTSSS@instruction>@packing_material
UQQTRSSWTSRS@instruction>@parcel
OUSTSRSRRSSS@instruction>@tools_fixings
\\RQSRSSNUSRR@instruction>@work_verb
WPQPSSSSURSS@instruction>@wrong_item
XXPPSRSARSSS@instruction~>
ZMRQSRSRVSSS@instruction~are
XRRSSPSSTSSS@instruction~for
J^QURSSRPRQR@instruction~in
RSPSSSSTTSRR@instruction~it
KVWRSRSPRSSS@instruction~of
aTVTTHRIWOPM@instrument
VRRRSQS\\USSS@instrument>@answering
IWbXSPSOQVSW@instrument>@arrival
XRQSSQRSVRSR@instrument>@audio
XNORSUSXVSSS@instrument>@body_part
HWPRSZSYRRRT@instrument>@clothes
MVSSSSSSRSSS@instrument>@colour
LQTTRQT^UUVU@instrument>@comparison
TTPUUTSTSRSS@instrument>@courier_staff
QQNOSSSKTRSS@instrument>@delivery_place
WNRSTUSMTSSS@instrument>@fail_verb
RRQRSTS_QSSS@instrument>@furniture
TRQTSRSSTSSS@instrument>@hedge
PWRURTRRSTST@instrument>@instrument
SSSSSSUTOSSS@instrument>@intensifier
RSYPSRSSSSTS@instrument>@looks
QY[SXJRPSRTQ@instrument>@me
ZRSRSNSLXRRQ@instrument>@negation
]OSSRQRQXTTR@instrument>@number
TVSWRSSTRSSR@instrument>@packing_material
NVRRRTSYSSST@instrument>@part
YSQRSXSMRSST@instrument>@seller
PXRSSRSQRSSS@instrument>@senses
NSPSUSScQUUT@instrument>@size
RSPUUSSVSRSR@instrument>@staff
VSSSSSSOSSSS@instrument>@stars
UPQTSRSTTTST@instrument>@tools_fixings
VTSQSRSZTRSR@instrument>@use_verb
YOXSSRSRTSSS@instrument>@used_item
VTNYSRTMURRR@instrument>@work_verb
E]ZQL[QTNTUQ@instrument~>
VQWSSPSUTSSS@instrument~@arrival
RQSSTTSRSSST@instrument~@fail_verb
HZXVRSRQPTTT@instrument~@instrument
XRNRTRR[SRRS@instrument~@me
RSSRSPSQUSSS@instrument~@negation
SSSRSSSNSSSR@instrument~@number
XRSSSRSVTSSR@instrument~@part
WSPRSSTPTSSS@instrument~@work_verb
QXXRWPTSVTUS@instrument~and
SSSVSSSQSTSS@instrument~at
LUVSSRS_SUTT@instrument~for
VSSSSSSOSSSS@instrument~has
PVXTRRSMRTST@instrument~in
YOSVRSTORSTQ@instrument~is
XSORSSSNSSSS@instrument~it
BVYUXSSQPSPS@instrument~on
SPURTQS\\TSSS@instrument~the
^XWUSSUTPTTQ@instrument~to
LSWNRYSSRTUU@instrument~up
RSSSSSSTSSSS@instrument~was
YLOURTUMTNLP@intensifier
FXOYSRS]RUQU@intensifier>@animal
PQVQSQSUPY[X@intensifier>@answering
\\RRWSPSKRUTW@intensifier>@arrival
PRT[RRSLSUSU@intensifier>@art_craft
TQQUSTRMRUSS@intensifier>@baby
QSUSSSSSSSSS@intensifier>@bedding
WQQ\\STS]RVRW@intensifier>@body_part
[P^QROSJVSTQ@intensifier>@book
OTTSSTTOSPPQ@intensifier>@building
NYRSVVRTSRSR@intensifier>@clothes
RMXUSQRVSTTT@intensifier>@colour
PW]IRSRZRSTP@intensifier>@comparison
XRQSSRSQWSTS@intensifier>@computer
HSNVR^SKMSR[@intensifier>@conduct
YNT]UKVKTRPP@intensifier>@courier_act
NVRRSRSRQVSU@intensifier>@courier_staff
TSTR]OXMTQPQ@intensifier>@courtesy
UTUSSNUMTSRR@intensifier>@damage
IQbJROQ[LXZV@intensifier>@day_time
NSeKSRSJRWUW@intensifier>@delivery_place
QSNWRXSSTRRR@intensifier>@dispatch
ZRZRRQRDUSSS@intensifier>@electronics
VTSVRKUKURRR@intensifier>@fail_verb
XRZSSPSRSSST@intensifier>@family
RZ=SSSSWSRSR@intensifier>@feast
]MYRQUSOTSSS@intensifier>@food_spices
RSOSSTS]SSSS@intensifier>@furniture
SRRSSRRYTSSR@intensifier>@health
UTSZOLSQXSSP@intensifier>@hedge
URSRSQSRUSSS@intensifier>@instrument
MRJORYScSPPQ@intensifier>@intensifier
RQRSRTSSSSSS@intensifier>@jewellery
GSRUTRSaRTTT@intensifier>@kitchenware
SOSORZTXSTUT@intensifier>@lateness
aTPQTRSKRSSS@intensifier>@lighting
SRLRSQSbSRSR@intensifier>@listing
UQZTRPSLSSSS@intensifier>@looks
WbNSVQSIVNON@intensifier>@material
OWPVO[VTTQQQ@intensifier>@me
TSQSQSSOTSSS@intensifier>@missing
RSRRSYP\\RSSR@intensifier>@money
SSNSSRS^TSRR@intensifier>@month
PRSSSVS[STTU@intensifier>@music_media
XOKVUZSWSURR@intensifier>@negation
aQWRQIKWWWXU@intensifier>@number
VQTOSWSHTSSV@intensifier>@order
_PPSRSSKVRRR@intensifier>@packing_material
QSPSWSSQQSSR@intensifier>@packing_verb
LQSQUVS_SRRR@intensifier>@packing_verdict
USHSSPSbVRSR@intensifier>@parcel
RTVOPSQNUUTT@intensifier>@part
PRORRRS_SUTV@intensifier>@pet_goods
TSRSSTSJSRSS@intensifier>@place_name
\\UQRSSSKSSSS@intensifier>@plants
PSSSSLYORSSQ@intensifier>@price_word
\\NTSRQSVXQQO@intensifier>@quality_blame
KURUULS]TSSS@intensifier>@quality_praise
UPH]R[SHQZQY@intensifier>@quick
YSTSSLSWSTTS@intensifier>@return
QSOSSSSXQSST@intensifier>@room
WVMQSRSWTRVQ@intensifier>@route
PXSUSRSSRSSR@intensifier>@rudeness
LZ\\YZTVEPQPQ@intensifier>@seller
XPSOQNS[XRPQ@intensifier>@senses
`IQNSLRO]QRR@intensifier>@size
JOLVRbRUUSQT@intensifier>@staff
PTWSRbSMSUU\\@intensifier>@stars
IRPTSRTgRSRR@intensifier>@swearing
EWRPSVYeQQTS@intensifier>@time_span
TPSVSRRIVTSS@intensifier>@tools_fixings
OaORSSSUSTUU@intensifier>@toys_games
USPSSSSRTRSR@intensifier>@tracking
ZQUNRRRSZSRT@intensifier>@use_verb
TPV\\SVSPSRPT@intensifier>@used_item
LUZPSVRSQSUU@intensifier>@vehicle
RSTRSQSOSSSS@intensifier>@vehicle_part
GW^SOQPWNUTX@intensifier>@verdict
LVMSS\\VUPQQS@intensifier>@waiting
OS[PSSUOQTTT@intensifier>@weather
RRONS[SYRRQS@intensifier>@weekday
UYVPTTXWTTTU@intensifier>@work_verb
kPUXUHSHUTSS@intensifier>@wrong_item
TR\\MSSUYVSWR@intensifier~>
IXRSSRS\\SSSS@intensifier~@animal
NRUQSTS]QWXX@intensifier~@answering
RS\\SSRSJSUVV@intensifier~@arrival
ORT[SRSUSUSU@intensifier~@art_craft
URdRSPSCTTTR@intensifier~@book
J]RSSVRSSRSR@intensifier~@clothes
[MRUSRRNTRRS@intensifier~@colour
M[RNRUUUQRSP@intensifier~@comparison
QTNWR[SHQSRX@intensifier~@conduct
WQO\\UNSVUSRQ@intensifier~@courier_act
VPON[XRTVQQQ@intensifier~@courtesy
WOUVSNUPTSRS@intensifier~@damage
LQ_GROR\\NWZU@intensifier~@day_time
RRTMSQSUQURU@intensifier~@delivery_place
YRR[RRSJTTTT@intensifier~@fail_verb
TRQXSRSLPRQU@intensifier~@family
VRORSPSNVQRP@intensifier~@hedge
fLPSRWSEVRRO@intensifier~@intensifier
NTSRURSQRSTT@intensifier~@kitchenware
QOSOR[TYSUVV@intensifier~@lateness
RTRRTSSPRSSS@intensifier~@lighting
TPNSSQSeSSSS@intensifier~@listing
ZRWRSQSJURRR@intensifier~@looks
QeQSRSSJTOQO@intensifier~@material
\\]SLRVRJUVVU@intensifier~@me
USRSSSSOTSSS@intensifier~@missing
SSMSSRSYTSRR@intensifier~@month
U\\ZOWRSFRSVQ@intensifier~@negation
QUUTRLNTVUVU@intensifier~@number
[SSOSUSPTSST@intensifier~@order
LQSQUVS_SRRR@intensifier~@packing_verdict
VSNZSQSISSSS@intensifier~@parcel
VOQPSRSTTSSQ@intensifier~@part
TUQSSSSQRSSS@intensifier~@plants
PSSSSLYORSSQ@intensifier~@price_word
[PTSRRSXXQQP@intensifier~@quality_blame
UPTUVISQTTTS@intensifier~@quality_praise
MQJ]R[SGPZQY@intensifier~@quick
USVQSSSRTTTS@intensifier~@route
PXSUSRSSRSSR@intensifier~@rudeness
YO^TSSV>RSSR@intensifier~@seller
VQQORQSWXPPQ@intensifier~@senses
_KWNTNQD[ORP@intensifier~@size
QSRWSMS]TSRR@intensifier~@staff
IRPRSRTgSSRR@intensifier~@swearing
TXLQSSY\\RSTS@intensifier~@time_span
PQSVSRSLTTST@intensifier~@tools_fixings
]RQSSUSPTRRS@intensifier~@use_verb
SRU[SVSNSQPS@intensifier~@used_item
OU[PSVRSRRUU@intensifier~@vehicle
KYTSPNQbPTRT@intensifier~@verdict
QSRRS\\SLQRSU@intensifier~@waiting
TSQSSSUOQSSR@intensifier~@weather
ORUNS[SHRPPR@intensifier~@weekday
FYUPRUXIQSTU@intensifier~@work_verb
JSTWUSSWSTST@intensifier~@wrong_item
MVSTVWRIPUTW@intensifier~a
NSUSSZRKRQQS@intensifier~after
SSWTSSSPPSRS@intensifier~all
OUOVSRSOQRRR@intensifier~and
E_QSQ[SLQRRS@intensifier~as
QRQRVSTNURRR@intensifier~at
VQPSSRSRSRQR@intensifier~by
XSPWSPSDQVUV@intensifier~do
SSSSSSSTTSSR@intensifier~enough
WS_PSSREUSSS@intensifier~fair
OMYPQUR\\PRSS@intensifier~far
URSSSSSTUSSS@intensifier~fat
]URQSRSLPSSQ@intensifier~fine
JW\\VSSR^STUT@intensifier~for
SRRSRSSVTTUS@intensifier~go
SURUSRSSSQRR@intensifier~hard
XSOSSRS_VSRR@intensifier~have
WUUUSRSITRSS@intensifier~he
SROYSRSXRUSU@intensifier~he's
RSMRSOS]RPQO@intensifier~here
OR\\RSTSbSSSS@intensifier~if
HR]USRRWRUST@intensifier~in
TNXQRSTaUSST@intensifier~is
HRSRQSSTVVTV@intensifier~it
MSMWSQQ\\TRRQ@intensifier~it's
XSRSSRSKSSSS@intensifier~low
JR[QSOSYTSTS@intensifier~many
QWS\\SSSHSQRQ@intensifier~naturally
QQSSSURRSSSS@intensifier~now
STURSSRTSSSS@intensifier~old
QTWRSRTMSTUS@intensifier~on
[SPRSQSORRSQ@intensifier~right
NSVQSQVUSRRP@intensifier~says
WSVRSSSFSSSR@intensifier~she
MSSSUUSLRSSS@intensifier~side
\\RQVRSSTTRRS@intensifier~single
_OWWSUSFUTRS@intensifier~that
VVPSSRXWRSSR@intensifier~that's
KMRTXSQcRUSU@intensifier~the
PSRSSSSSQTTT@intensifier~there
URRQSOSTRUWT@intensifier~there's
^QQRSSSYQRSR@intensifier~this
_OLWRTRVVPQQ@intensifier~time
NPNQXQSOTTTT@intensifier~to
URSUSRR[TUST@intensifier~unit
RPQRSPS_SUTU@intensifier~was
QWQSSSSTSRRR@intensifier~what
QSRWSQRSUSRQ@intensifier~when
PSRXSVSPTTSS@intensifier~you
XYOEOZRPYHKJ@jewellery
WPMRSSScTRQR@jewellery>@arrival
RSRWSSSOSTRT@jewellery>@baby
PTTTSSSRRVTV@jewellery>@camera
PWXSSRSNPRRR@jewellery>@comparison
OTOUSRSRSTSS@jewellery>@courier_act
OSTSSSSUSUTT@jewellery>@feast
PTRSSSSSRSSS@jewellery>@hedge
YSKPSQS\\TQQR@jewellery>@intensifier
ONTQSQS[SSSR@jewellery>@jewellery
PTSSTSSTSSSS@jewellery>@kitchenware
TSTSSRSLTTTT@jewellery>@lighting
YQPSUPSXXQRR@jewellery>@looks
QXRQRSSSRQRQ@jewellery>@material
M^OWTOSSVTQR@jewellery>@me
ZU[PRUSKVRSQ@jewellery>@negation
VXRVRZPDOTSX@jewellery>@number
VLPSSRQ^VSSS@jewellery>@part
PRXQSUSSSRSR@jewellery>@route
MQUSS[SRQRST@jewellery>@seller
UZRRSQSRRSSQ@jewellery>@size
FSSTSYSTQTSW@jewellery>@use_verb
RQTRSQS[TSSR@jewellery>@used_item
UQSSSSSQSSSS@jewellery>@vehicle_part
PRRRSYSLQRSS@jewellery>@work_verb
NYRRRYMWJTSV@jewellery~>
OSTSSSSUSUTT@jewellery~@feast
ERSSSRS\\SSSR@jewellery~and
PQSSSO^ORSSS@jewellery~in
RPQOS]QKSSST@jewellery~is
QTWTRSRRTSSR@jewellery~on
dUNMYJNIWIMH@kitchenware
[QQSSVSHUSSR@kitchenware>@answering
ORUSUVSPQVTT@kitchenware>@arrival
OSSTSRSSSSSS@kitchenware>@art_craft
NSQSSSS\\SUUU@kitchenware>@bedding
VURRSSSEQSSS@kitchenware>@body_part
M[QSSSSPRSSS@kitchenware>@book
S]RRSSSSSNRO@kitchenware>@building
SUTSSSSWUSSS@kitchenware>@clothes
OTTSSUSXQVUT@kitchenware>@colour
XOWPPSSXVTTU@kitchenware>@comparison
QOSSSSSTURRR@kitchenware>@damage
SSVTSSSJSRSS@kitchenware>@delivery_place
RSQSRVS[QSSS@kitchenware>@drink
URRRRRSNVQRQ@kitchenware>@fail_verb
MSQSSSSUSSSS@kitchenware>@family
MW]SRXSOSSSU@kitchenware>@feast
YUTPPVRDTTTT@kitchenware>@food_spices
YPVSSQSQQSSS@kitchenware>@furniture
VQRSRRSKRRRR@kitchenware>@hedge
WM]RQSSTTTVT@kitchenware>@intensifier
QSWRRSSNPTSU@kitchenware>@kitchenware
LXRSSSSNPRSR@kitchenware>@lateness
TRSSSRSOTSSS@kitchenware>@looks
KROUVRSRMSSS@kitchenware>@material
HYXUSTRbUTSS@kitchenware>@me
URQRURS_RSSQ@kitchenware>@missing
bWNTSMSNRLOI@kitchenware>@negation
WRRRSWSQSSST@kitchenware>@newness
KVXQXRS[URQQ@kitchenware>@number
C\\QRWSSNLSSR@kitchenware>@packing_material
QUQTURSVSQSQ@kitchenware>@packing_verb
QXSSQSSUSSSS@kitchenware>@parcel
RQQPRSSRQRRR@kitchenware>@part
QNPXSPSWTUST@kitchenware>@plants
QQRRVSSKTSSS@kitchenware>@quality_praise
X\\OQ[KSNSSSQ@kitchenware>@seller
MUSSSSS`QSSS@kitchenware>@senses
YRPRPRSTSRRR@kitchenware>@size
WRUSQUROWQRR@kitchenware>@stars
SSUQSSSXSUTW@kitchenware>@time_span
UURQRSSTSSSS@kitchenware>@tools_fixings
XWLRRSSNSSSR@kitchenware>@use_verb
KTQTTSSVRQRQ@kitchenware>@used_item
OXYTSRSVRUTT@kitchenware>@verdict
TUMSTUSQQRRQ@kitchenware>@weekday
XUHQSQSZTRQR@kitchenware>@work_verb
NTQQSSS_QSSS@kitchenware>@wrong_item
CZLRT^SWSVTW@kitchenware~>
TQVSTSSNRVTT@kitchenware~@arrival
RVTSSSSOTSSS@kitchenware~@clothes
\\QSRRSSXVSSS@kitchenware~@comparison
QPSSSSSTSRRS@kitchenware~@damage
PPRSSRSRSSSS@kitchenware~@hedge
NWWRSSSROTSU@kitchenware~@kitchenware
RVSXSUROURQR@kitchenware~@me
TSRSSSSXSSSR@kitchenware~@missing
WYOPRQSSUOQN@kitchenware~@negation
KTRSWRSVQRRR@kitchenware~@number
RSSSSSSQQSSS@kitchenware~@size
RSRSSSSSSUUU@kitchenware~@time_span
XPRSSSSXTSSR@kitchenware~@use_verb
QWZUSSSURUTT@kitchenware~@verdict
UQMSSSSTURQR@kitchenware~@work_verb
GUWOTSRaQTUT@kitchenware~and
QTUTRSSMRTTS@kitchenware~are
WSSPSSSPTSSS@kitchenware~at
QSRSSUSWQSTR@kitchenware~by
VN^STTUCSSSV@kitchenware~for
RPSSSSSZUSSS@kitchenware~from
M]QRTSSTRRRS@kitchenware~had
TRSSSRSZSSSS@kitchenware~has
FM^Q^QRLPSRS@kitchenware~in
N_QVOORMOQSS@kitchenware~is
AUSSVVR_QVVU@kitchenware~of
S^JNQOS[SPRQ@kitchenware~on
QRP\\SRSSPRQQ@kitchenware~that
TMQQSTS\\SSTS@kitchenware~the
[SPSSUSQTRSR@kitchenware~to
_YKRPRS?SSSS@kitchenware~was
OQ[SRSSGQUST@kitchenware~were
TTSSSQSQTSSS@kitchenware~which
YYQSRMSIWRRQ@kitchenware~with
QSSSSSSPSSST@kitchenware~would
RMmKJONOOZ^Y@lateness
PPMRS[SYTNMT@lateness>@answering
VUISSPSWUQPP@lateness>@appliance
NUTMSXQWNPQS@lateness>@arrival
TRSSURSRSSSS@lateness>@beauty_hair
[VNRSQSTTNSM@lateness>@body_part
QTTSSRSXSSSS@lateness>@book
PSRZSSSQRSSS@lateness>@building
MR^SSTSLQUVU@lateness>@clothes
]MJRSSRUZQQQ@lateness>@colour
VL[XQQQPLTPS@lateness>@comparison
LSQVSVSNSTSS@lateness>@courier_act
YRQRSRSQURRP@lateness>@day_time
WQS[SRSLYPRQ@lateness>@delivery_place
OTSRSRS]SRQS@lateness>@fail_verb
XTZSTRTFSWWX@lateness>@family
NS\\SSUSRRVUW@lateness>@feast
\\SKPSRSNXMOM@lateness>@food_spices
RSWSSSSUSSTS@lateness>@garden
VSSSSSSUSRSR@lateness>@health
ROWXRSSORRSR@lateness>@hedge
W]MWRNSYUQPQ@lateness>@intensifier
NUPSSSSSQRRR@lateness>@kitchenware
RMVQSRSNTUTW@lateness>@lateness
GSRSSUS]SSSS@lateness>@lighting
SRYRSRSMQSSR@lateness>@looks
URSSRSSYUTTS@lateness>@material
NXIWTTQ_PWVX@lateness>@me
ROSSSRSZUSST@lateness>@missing
YSRSSUQQSTTR@lateness>@money
PRQSSSSTRNOP@lateness>@month
T^UPRPS_ORQS@lateness>@negation
YMWXSG^USNMM@lateness>@number
TXSSSSSPRSSS@lateness>@packing_material
WRYQROQETXXT@lateness>@parcel
\\WEURRSNXQQR@lateness>@part
WSUSSSSNTSSS@lateness>@pet_goods
TPVSRSSSSSSS@lateness>@phone
NQaRSQQPRXWW@lateness>@place_name
VQRSSYXNRSSS@lateness>@price_word
KPTSSTQXRWXY@lateness>@recommendation
MSGSSWRQQSQV@lateness>@route
FVKRRXR]SUUW@lateness>@seller
OTPRSRS[TQRQ@lateness>@senses
GRTQSRSdQUSU@lateness>@size
WVSUSXSUSQQR@lateness>@sport
QWTSSRS_URQR@lateness>@staff
PWXQTTRFSUWU@lateness>@stars
K]XSSSSUPLLJ@lateness>@time_span
MVYSVRSIRSST@lateness>@tools_fixings
VRQRSVSNSPOR@lateness>@toys_games
SSRSSSSMRTST@lateness>@tracking
OTTTSUSVSSRS@lateness>@use_verb
QNSWSRSTSRRR@lateness>@used_item
^Q>USRSMUSPS@lateness>@vehicle
[QQRSSSQVRSR@lateness>@vehicle_part
ZSOSSWS^PNON@lateness>@verdict
OR]TSSSLQTTT@lateness>@weather
RP]RSMSVRVUT@lateness>@weekday
TOXSSQSRTVUV@lateness>@work_verb
PcXSSVSMRLOL@lateness>@wrong_item
JO`LRGVIIab^@lateness~>
YUMSSPSXUQPP@lateness~@appliance
JV_VSQQSPUTV@lateness~@arrival
_NJSSTRMZQQQ@lateness~@colour
WNVXRKR[OSRQ@lateness~@comparison
]SXSSQTLTSST@lateness~@family
QQSSSVSQTRQT@lateness~@feast
VOXYSTSRRRQQ@lateness~@hedge
S\\JPSLS[SSSS@lateness~@intensifier
TNQSSPSZRVVV@lateness~@lateness
WVOSS]QJSXXZ@lateness~@me
PW<RRQSiRQRP@lateness~@negation
UVWPTKQRWWWU@lateness~@number
YSMSSRRLUSSQ@lateness~@parcel
YVLTSTSRVSRR@lateness~@part
QPZSSOSTSWWV@lateness~@recommendation
NVTSS\\RZRSRU@lateness~@seller
NQSRSRSVUQRQ@lateness~@senses
RSYSSQSPSSSS@lateness~@weekday
QNIQW]SVSONR@lateness~a
RPUSQSSFSVVU@lateness~after
[URQSRSNURRR@lateness~an
R\\\\\\TMUSPPNO@lateness~and
WVTSSRQFSUVT@lateness~at
\\O]SSOSHSUTT@lateness~back
SRUSSSSPSTTT@lateness~between
UR[RSTSRNTTS@lateness~boat
TWOSSQRXUTTN@lateness~by
FSPPSSXVOUUU@lateness~down
ISdRSPVNNVUU@lateness~for
\\LK^SRTMRQPR@lateness~from
L[MTQSS^RQSP@lateness~her
RVSQSSSUSRRR@lateness~his
OPLRSRSkUSQS@lateness~home
RK[SRQRFSWXY@lateness~in
OSdMRNUPQYZX@lateness~it
UQRQSTSQUQRQ@lateness~its
fRERSTQVSSSS@lateness~now
KSTRSQS]QWWV@lateness~off
XLWTSQSWUSST@lateness~on
URWSSSSQRSST@lateness~out
N[QSSSSNSQQR@lateness~over
PQXSSSSPRTTV@lateness~somewhere
PSXSSQSGSQQS@lateness~that
MXQSRVRURPPQ@lateness~the
UQTRSQSPTSSQ@lateness~this
SSSSTOSTTSRS@lateness~through
PVZSSRSQSRRS@lateness~till
LPGRU\\QUPPPT@lateness~to
PSURSQVUUTUS@lateness~up
QSYRSRSPPWWW@lateness~walkabout
URQRSSSQQSSS@lateness~which
TTQSSWSVTSSS@lateness~with
RSO]SPSGRTSR@lateness~you
\\PUNPIOPWQVN@lighting
SRUSSRS_RVUU@lighting>@answering
TYNUSQSOSPQP@lighting>@arrival
SSSSSSSRSSSS@lighting>@bedding
PSQYSSSHSTSU@lighting>@body_part
WRRSSSSRTSSS@lighting>@book
YRRSSSSKRRSR@lighting>@building
TSRRSTSVSSSS@lighting>@camping_fishing
\\QRSSSSPRRSR@lighting>@colour
bQOQSRSSTNPN@lighting>@comparison
TQTRSSSVTRRQ@lighting>@conduct
RRQXSNSVRTST@lighting>@courier_act
TRVNSSSQTSUS@lighting>@delivery_place
YQRRRYSWUQRR@lighting>@fail_verb
WPPSSSS[RTSS@lighting>@family
SSWSSSSOSTSS@lighting>@feast
RSSSSSTPRSSR@lighting>@fraud
RUSSSSSNSTSU@lighting>@health
RQQSSTUWSSSS@lighting>@hedge
WNOVSSRRTSRR@lighting>@intensifier
KRWURWSVOUVV@lighting>@lighting
RQWTSPSUSSSR@lighting>@looks
PWSSSSSRSSSS@lighting>@material
RWPQTRUOSTSS@lighting>@me
RQRSSSSYTRRQ@lighting>@missing
cQKSSXSQTSRS@lighting>@negation
VPQQSPSPTRRR@lighting>@number
SSTRSSSQSSSS@lighting>@packing_material
UQSYSQSPSSSS@lighting>@part
AQ]RSRS_PYVY@lighting>@phone
QP\\SSRTPRRRR@lighting>@price_word
USSRSSSRURRR@lighting>@quality_praise
GSWUSSSRQUTT@lighting>@room
LNUOURSaSTSS@lighting>@senses
STSSTTSRTRSS@lighting>@size
TRUVSSSNQSSS@lighting>@staff
YSQSSRSJTRSR@lighting>@stars
NSNRSRSaRUTS@lighting>@time_span
KVSQSRSURRSR@lighting>@use_verb
RUQRSRSWTRRQ@lighting>@vehicle
`QWSSXRHSORP@lighting>@verdict
[TVSSQSIUSTR@lighting>@work_verb
UQVSSRSTRSSS@lighting>@wrong_item
VPTKPSRQVLPR@lighting~>
OUQSSQSPTRRQ@lighting~@arrival
[QTRSRSYTOON@lighting~@comparison
RSRUSOSSSSSS@lighting~@courier_act
WSRRSWSNSRSS@lighting~@fail_verb
QRSSSTUSSSSS@lighting~@hedge
UNWRSWSOQUTU@lighting~@lighting
SRRSTQSJPSST@lighting~@me
^RNRSRSKQSSS@lighting~@negation
WPPSSSSLSSSS@lighting~@number
YRQOUSSPSSSR@lighting~@senses
XXRSSRSPTRRQ@lighting~@work_verb
IRWSRSS_SUUV@lighting~a
NUNPSWRQSSSR@lighting~and
SSZTSQSUTSTS@lighting~are
URSSSQSPTSSS@lighting~enough
NTVRSRRSUVUT@lighting~for
SSUSSQSXSRQR@lighting~gives
SRSSSVSXSSSS@lighting~has
OWSURWSNRSRS@lighting~in
Z[LRSUSXRRRQ@lighting~is
WbLURQQSRRSR@lighting~it
NROWSRSVTTTS@lighting~of
OXPQSRS[SSRS@lighting~off
PQQSSQSUSUUT@lighting~on
QQRPSQS]SUTT@lighting~that
TRRSSSSUWSRS@lighting~the
XPXRSSSORVVV@lighting~to
UWRRSRSGRRRQ@lighting~up
NUaRSXSTQSTT@lighting~was
ZRSSSRSNUSRR@lighting~went
IRZSSSSTRWWW@lighting~were
SRVSSSSJSTSS@lighting~which
FZIQK\\URLMKS@listing
Q^SKSUSVQSST@listing>@animal
PURTRRSSSTSR@listing>@answering
XKOWS[SMSTSS@listing>@arrival
QSLRSVS`RSRT@listing>@body_part
RXRSQRQJTQRR@listing>@book
SSSVSSSORTSU@listing>@building
ZSSQSRSLSSSS@listing>@camera
M^SSSRSSORSR@listing>@colour
ULRPSUSUTSRV@listing>@comparison
XSLSSVSPTRSR@listing>@courier_act
PRSRSSSSSSSU@listing>@courier_staff
TJOXQPS\\UUTU@listing>@delivery_place
QNSVSSSWSTSU@listing>@dispatch
LUSRSWRSRSSX@listing>@electronics
PRXQSQS\\USSS@listing>@fail_verb
QYVRSNSXSRSR@listing>@food_spices
RRTRSQRQSSST@listing>@hedge
QXRRSZSMSRSR@listing>@intensifier
RTRZSRSQTSSS@listing>@lighting
TURRSSRMSSSS@listing>@listing
TRQSSNS\\USSR@listing>@looks
Q]RPRSRKSRRR@listing>@material
OXR]STTRPTPS@listing>@me
JYTQSUSNQQRR@listing>@negation
SSYUSSSXQVTV@listing>@neighbour
OUSSSSSPQSSS@listing>@newness
VNPNSWUVTORP@listing>@number
SRSSSTSZSSST@listing>@office
SWURPTSNTQRR@listing>@packing_material
QTURSRSSSSTS@listing>@packing_verb
RVUORXSPSPRR@listing>@parcel
VUaOSTS^PSSR@listing>@part
QUSTSSSSRTSS@listing>@phone
SVRWSRSRSUST@listing>@quality_praise
SRVRSTXRRRSR@listing>@recommendation
_PT[ULSNVSSO@listing>@seller
JRZSRUSRVSTS@listing>@senses
PVURSXSNQSRU@listing>@size
WOWTVUSPSTSU@listing>@staff
SHSPSRS^SQRR@listing>@stars
SSHRSWSUTRQR@listing>@time_span
XKRRSUSNTSSR@listing>@tools_fixings
QSWSSSSTSRQQ@listing>@toys_games
OS`RSSSQRTVT@listing>@use_verb
QVRSSNVPRSSR@listing>@used_item
QSWPSQSOSRRQ@listing>@vehicle
PUVRSSSYTSSS@listing>@verdict
]RQRSSSQURSR@listing>@weather
ORISSRVnSTST@listing>@weekday
WTOVSRTKRRRQ@listing>@work_verb
M[STRPQCNOPM@listing~>
XQPVSWSLSSSS@listing~@arrival
WRSSSSSGTSSS@listing~@book
SQSRSSRSSSSV@listing~@comparison
RTWRSNS`RSTS@listing~@food_spices
WTQMS^TGTSUT@listing~@me
OWPQSWSLORRQ@listing~@negation
XRSRSRPJSSSS@listing~@number
URSRRSSSTSSS@listing~@packing_material
TNcRSRSXRSSS@listing~@part
QOT[SQSSSSSS@listing~@seller
SPHPSWSVTSRT@listing~@time_span
ZQQXSQSSVRRQ@listing~and
UYOPRPROQPRO@listing~as
RVSRSQRSRSSR@listing~down
WPQQSRSaVTTT@listing~for
SRSSSTSQSSSU@listing~from
SPRRSUSPSRRT@listing~has
SXVSRRSPTRRR@listing~in
TSVWTMYWUURS@listing~is
SSRJSXYPSQUQ@listing~it
OJ]TQVRKSTVU@listing~of
R[RXSQQMRRRR@listing~on
JYSSSRSQQSSS@listing~right
SLRSSQS`SSST@listing~said
NZMYRSSIPSRS@listing~shows
PNWSSXTXSRQU@listing~the
ROURSQRbTTTT@listing~this
LYZSRMSOSSTS@listing~to
\\SSSSSSRSSSS@listing~was
OMPPS]SLSTST@listing~with
gGNHRTNI[HKI@looks
PSRTSPRQQQRP@looks>@animal
UQMVSQQXRSRS@looks>@answering
XSTSSRSVTTUT@looks>@arrival
YURRQPTQQSRR@looks>@art_craft
OVQRQSSZSSSS@looks>@bag
USSSSSSHPSSS@looks>@body_part
YQKQSQVBTQQQ@looks>@book
TVSWSPRHRWWU@looks>@building
^TQUSQSKTRRS@looks>@camera
TSSRSSSPTRQS@looks>@camping_fishing
PRVRR_SHQSSU@looks>@clothes
RRTQURS\\RTTS@looks>@colour
M[PPULRUVTQT@looks>@comparison
T\\WQSRSOSQRO@looks>@courier_act
OSVTSQSVRYUX@looks>@courier_staff
MSOXSUS_QRSV@looks>@courtesy
UTTRRQSXSRSR@looks>@day_time
SSP[SORQSWRV@looks>@delivery_place
SSQSSSSRSTST@looks>@dispatch
TQWQSRS]STUS@looks>@fail_verb
YNSRSRSLTSSS@looks>@food_spices
KWQQS^SWQRSS@looks>@furniture
N\\NRPWSWORSQ@looks>@hedge
STUORKS^SQQS@looks>@intensifier
[PRSSOSJSSSS@looks>@jewellery
LLSSSTSbUSSU@looks>@kitchenware
VXRRSSSGTRSR@looks>@lateness
XSQUSRSITPRO@looks>@lighting
TPQZSWSQUUSV@looks>@listing
MUZTRRSSRVVU@looks>@looks
_UPRVPTJUSSR@looks>@material
SQQURIS_PTRS@looks>@me
QSZPSVSQPSTS@looks>@month
XXQQQSKXURRQ@looks>@negation
QSNTSVSVSRQS@looks>@neighbour
PZSSSSSRPSSS@looks>@newness
QNJWR^XRTTQV@looks>@number
VSMQSSSXSSSS@looks>@office
SQ^N]RSHRSTR@looks>@packing_material
HQRW\\WSQORRR@looks>@packing_verb
TQWP]SSRSSSQ@looks>@parcel
YMPPPRSYXRRS@looks>@part
TSQRS\\SDTQRS@looks>@pet_goods
PRSSS^QKTSSS@looks>@place_name
SSPXSPSWSSSS@looks>@quality_praise
VR]OSVSLRSSS@looks>@route
ZPLSRXQXURRT@looks>@seller
VQSRRSUURQQQ@looks>@senses
MQPTSSSbSSRT@looks>@shoes
USMRQQSWTRSR@looks>@size
USLQRbSSTSRR@looks>@staff
TQQUSPSUUURT@looks>@stars
JWUSSUSMORST@looks>@time_span
SRQRSSS_UTTT@looks>@tools_fixings
RR_NSQUURTTT@looks>@toys_games
QVUQSQRZNUUT@looks>@use_verb
SRVWSSSPSSRS@looks>@used_item
GRfNSRRDPTTT@looks>@vehicle
OXUURJSSSSSQ@looks>@verdict
NSUSTRSZSTTT@looks>@weather
SRRYSQSSRSSS@looks>@weekday
UTQSSUUTQRSR@looks>@work_verb
\\RNPSUSUTSSU@looks>@wrong_item
\\SPPRTTV[LPM@looks~>
XRNQSQSKSQRN@looks~@animal
TSLVSRSSRRRR@looks~@answering
YSRRSQSRURQQ@looks~@book
[VQSRRSPQSSS@looks~@clothes
NWSUUNS[PTTT@looks~@colour
SYNQULR[UTQT@looks~@comparison
NS\\WSSSHSTUS@looks~@courier_act
SSVTSPSYRWUW@looks~@courier_staff
VPQRPOSXSSTS@looks~@hedge
JSQPSSSiTSSS@looks~@intensifier
[SRTSRSITNRN@looks~@lighting
WSRSSRSJSSSS@looks~@looks
TSNVSJTMTSOR@looks~@me
POQTSTZJSSRT@looks~@number
PTSSRSSPSSSS@looks~@packing_material
MQRW]QSPORRR@looks~@packing_verb
NTRR]SSOQSSS@looks~@parcel
SUPXSPSWRSSS@looks~@quality_praise
MQQSSZS_SSSS@looks~@seller
VQSRSSSXRRQR@looks~@senses
VSSSRQSOTRSR@looks~@size
LRPPRKSbQSSS@looks~@verdict
RPRQSSS\\TSSR@looks~a
TTOVROSLXPPQ@looks~and
QVPXSRSLSSSS@looks~as
P^QXQKUPRXUW@looks~at
[RSRSSSISSSS@looks~before
XVOQRRSVTRSR@looks~by
RS[ZSSSNTSSS@looks~down
SQKMQ\\WKURRP@looks~for
SWWSSRSRRTVS@looks~from
PTVKRXSZSTVT@looks~in
FRDRSsSQOKLU@looks~into
WSXPSRSLTTTT@looks~is
]OPPWRQaRVWW@looks~it
TSSRRSSMWRSR@looks~little
QUUSSSSNQUTU@looks~of
VRWSSSSOQSTS@looks~on
MR[SSRSNPUUU@looks~out
QSSQS]STQTSV@looks~people
OSYYRNSLUUUS@looks~right
FNYNRNS]UVWT@looks~the
bRZPSQSERSSS@looks~thing
ZSRQSQSNUQQQ@looks~this
PRTLSSSfSTUT@looks~time
KS_RRSSXRSTS@looks~to
MTZMR\\SURRTU@looks~under
UPS]RNSLTTUT@looks~up
QTSPSOQOSSSU@looks~when
OSOSSXOQTSRV@looks~with
VbMQWKVFSINH@material
]RPRPRSQWRSR@material>@animal
STSSSSSOSSSS@material>@appliance
XUOYSQSYTRQR@material>@arrival
NORSRSRSSSSS@material>@art_craft
TMSR[SSKVSSR@material>@baby
MNSSZSSVPSSS@material>@bag
NUTRRSSQTSSS@material>@beauty_hair
RSSSSSSRSTTT@material>@bedding
VUQRTUPPRSSR@material>@body_part
ROWRRSSOSUUV@material>@book
VORVTWSOPRSR@material>@building
JWUQTSRXPSUT@material>@clothes
LNRRSXO[TTTU@material>@colour
[OOTTSQSWQQP@material>@comparison
QSOQRSSWTSSR@material>@courier_act
PWVQRSSSUSTT@material>@courier_staff
QSSRSUSRQSSS@material>@damage
RQRQVSSFSQRQ@material>@delivery_place
`ISSZUSJVUSS@material>@drink
SRSSSSSJTSSS@material>@electronics
XVOPRSSUTORN@material>@fail_verb
MWVSVUSMQTST@material>@feast
UMYSORRXTUUV@material>@food_spices
RNSS]QSTUSSS@material>@furniture
RSVVTPSFPVVV@material>@hedge
ZNORMUS[TSST@material>@intensifier
RTVRRQS^QTTT@material>@jewellery
MC]XRRSZPVUU@material>@kitchenware
MWSRSSSRQSSS@material>@lateness
PWQSSRSSSSSS@material>@lighting
ZQSUSRSYUSRR@material>@looks
RVPUQWSWRSSU@material>@material
\\YSNUYR]TQRP@material>@me
LQMVVUSURSTR@material>@negation
XYQNRPSZURRQ@material>@number
PQRSSTSFRSTW@material>@office
GYQSUSSSORRR@material>@packing_material
YPUXQSSHSSRT@material>@parcel
PL[WTVPHPVVU@material>@part
ONRRVSSSSRRR@material>@pet_goods
\\NPRSRSUTSSS@material>@plants
SRSSSURTSRSS@material>@route
UXVSRLSMUTUR@material>@seller
SQMSSSSVSSSS@material>@senses
NRRUQPSVQRQQ@material>@size
TVVQSWSRSTTT@material>@staff
SWRQSSSZSSSR@material>@stars
URSSPVSSRSSS@material>@tools_fixings
URYNSQSLTSSS@material>@toys_games
GVQSVQSZQRRQ@material>@use_verb
NUQQRRSSRQSQ@material>@used_item
UQYNSQSITSSS@material>@vehicle
TRVSPSSLUTTT@material>@vehicle_part
VOQUSRRPRTSS@material>@verdict
XRSRSSSSSSSS@material>@weather
SPZRSSSVSSSS@material>@weekday
N[TSURSTQSUT@material>@work_verb
^T[TNMQGUOOP@material~>
TPRSRSSSSSSS@material~@art_craft
MMSR`SSNSSSR@material~@baby
QVRSSUPPSSSR@material~@body_part
QXSQRSSRSPSP@material~@clothes
NQSSSZOPTSSV@material~@colour
SRSSSSRPTSSS@material~@comparison
YTPQRSSQRSSS@material~@courier_act
SURRSSSSTSSS@material~@delivery_place
XWPPRRSTVQRQ@material~@fail_verb
SSSTSSSVRTRT@material~@hedge
NQTYSRSOSTSS@material~@kitchenware
PXSQRTSJPSRR@material~@me
TNUSSRSVTTUS@material~@negation
IWTQRSSVTSSR@material~@number
URRTSSSQSSSS@material~@parcel
IYRRSSSZQSSS@material~@part
TUSSSRSVSQSR@material~@work_verb
RWOTRQRNTTST@material~and
SQSWSSSOTSRS@material~in
[OURSTSPVPOO@material~is
KVSSQSRORSSS@material~it's
dOSSQUSOTSSS@material~of
VSRRRSSSRTST@material~on
ZORSSSSWUSSS@material~the
MWQRRSSVQQRQ@material~to
L\\MSSSS`RRRR@material~was
PVWTSRSTSSSR@material~with
QJTQJSJlPVWX@me
SSMPS]SUSOPT@me>@amazon
RQUPPQQPQSXQ@me>@animal
QO_UNKSDOSUR@me>@answering
TNTOSPR^SSST@me>@appliance
UOHMWVX^XRMO@me>@arrival
MWVTQPSVSRRR@me>@art_craft
bRSSSPSLVRSR@me>@audio
TRPRRVSUQTUU@me>@baby
VUZYP\\RPQYXV@me>@bag
SZRVQRRYSSSQ@me>@beauty_hair
URJUQRSXSTRS@me>@bedding
TLULTORZPTUR@me>@body_part
NO[SPcNSPSSV@me>@book
VSWQSRSUQRRR@me>@bribe
KMZ\\UJSXOURX@me>@building
MO`aSFSORVUU@me>@camera
CZJ`VRSXQVTU@me>@camping_fishing
QPbSSMQQPUUT@me>@cancel
UTRKS\\S_SRSR@me>@carrier
LXaQSPSQPYXX@me>@cleaning
UTGRTVW_RVTT@me>@clothes
HOGcTXR_RQPV@me>@colour
SV[SYUVTPRRP@me>@comparison
URTPSMSaWSUU@me>@computer
QUPPRXSGTPPN@me>@conduct
ORWKR^VPOTXW@me>@courier_act
MS[KYPRQNNSR@me>@courier_staff
]MQVTNTBWPPU@me>@courtesy
_OSOT[RNSSRS@me>@damage
JUWOSLS[WTTO@me>@day_time
[bWA_YRUPQXN@me>@delivery_place
POMGSfYJNPPX@me>@dispatch
IRUNT\\T`VTST@me>@drink
LWWQSOSUN[VX@me>@electronics
T\\PVUGYZRUVS@me>@fail_verb
QXRSSUSXRSSS@me>@fake
RWONQJU]PTVS@me>@family
STPZWRQTMTUP@me>@feast
TQTNSOQ\\WSXO@me>@food_spices
QRRUSERWUSSR@me>@fraud
TWSPRNTOUTTU@me>@furniture
IUZLVQRWUQSO@me>@garden
OOWZRKRTUXSV@me>@health
UOLWRS^QTUSW@me>@hedge
TVRSSSSNRTTT@me>@instruction
RLYSRVSJRWWV@me>@instrument
LNUVMUT[QXWW@me>@intensifier
QZReSLQQPQQR@me>@jewellery
KZPNXOZZSOQN@me>@kitchenware
SQIWSYQ[SNNN@me>@lateness
FPTTSPS`OXUX@me>@lighting
KMZNS_RSPSTZ@me>@listing
CcVJSTZ[PVUT@me>@looks
N]YQOKRaRSPR@me>@material
STPTNMSOXNOO@me>@me
LHUPSWSUR[\\Z@me>@missing
Q\\RNVWYQLMMQ@me>@money
^PPRRORLRSTS@me>@month
UMXSRbROSTSU@me>@music_media
WVR[VW[NSSRP@me>@negation
gPfISNQDUTWR@me>@neighbour
VUNXROSZVSQP@me>@newness
TVLP\\WRZRPNT@me>@number
URKSQRUcTMKP@me>@office
H]VVRPSNHUWQ@me>@order
NROVVZR_RZR\\@me>@packing_material
XUQSKUSXRSRS@me>@packing_verb
KhJXNNSRQQRN@me>@packing_verdict
HHTXV_OZKYR^@me>@parcel
CK^WT\\UVO]][@me>@part
PR\\SSQSYSVVU@me>@party
VWMTRSVTYRSP@me>@pet_goods
\\QNXRRQWSVXW@me>@phone
RUNPRPYRVKNJ@me>@place_name
M]RSRfRPVOOR@me>@plants
JQZSSjPEQPOV@me>@price_word
GQTPRZXWPRRV@me>@quality_blame
O\\ZRXQRJTVUU@me>@quality_praise
USQRRLS^QRSQ@me>@quick
QT\\MSXSENNRP@me>@recommendation
NRTLSWS[PQRU@me>@refund
QPKQQ]SVTQQV@me>@return
MWVIVTRZQUUS@me>@room
FMVOR\\W\\ORUU@me>@route
PPM`PWSZURRR@me>@rudeness
T]RLVOXWYMPL@me>@seller
HaUPR\\RQMYZ_@me>@senses
XOUWSTSPUWVU@me>@shoes
QXYXPSQOQUTU@me>@shop_elsewhere
PP\\TQ\\T]VWVT@me>@size
VOQLQQSZUTSU@me>@sport
VLVL]DRcWYZR@me>@staff
UQeNPUSHQX[Z@me>@stars
FSYYPSRYNSTT@me>@swearing
PWLRUPRUQSQO@me>@time_span
[TW^XTTMSWVW@me>@tools_fixings
SXbSRRLHSWYV@me>@toys_games
\\SXVQPSERYVW@me>@tracking
YNRBLU[YRPSQ@me>@use_verb
VORQb]VQRPQX@me>@used_item
RW\\MRRLRPUVS@me>@vehicle
QY[WRSUHRXVV@me>@vehicle_part
KTMRVYVOQVTV@me>@verdict
TQ`RSGVIVPQM@me>@waiting
PSONSQS^RTRS@me>@weather
jVXCQEQCWSYP@me>@weekday
WPTWROUPPWUW@me>@work_verb
NNOUS]QMSUVS@me>@wrong_item
LUOVTOUURUSX@me~>
`aRLSSRCXLPO@me~@animal
R\\UUOZNWRUUO@me~@answering
TOUQSWR[RUVU@me~@appliance
UOJZVLRP\\RLP@me~@arrival
ORYSRRSQQSSS@me~@art_craft
QSURSRSYSUUT@me~@baby
NQ]WSNSNPXXV@me~@bag
TXXQTTSSVPQP@me~@beauty_hair
SSOVSRSOSTRT@me~@bedding
WRYLSRRRWRTM@me~@body_part
CU_PSJQWPWVV@me~@book
IPcOSNSUOWTW@me~@building
PSWXSQSPRSTS@me~@camera
PWWQWSSGRRSR@me~@camping_fishing
QTcRSMQ>QTUT@me~@cancel
RVWSSRSUSSTS@me~@cleaning
OQUQWRTWPWUW@me~@clothes
UUSSRQSFSSSS@me~@colour
TW@XNWSYPUPT@me~@comparison
RRYSSSSKSTTT@me~@computer
6WW]SGSTMVUR@me~@conduct
NUVVRRRVQUUW@me~@courier_act
ORQYQSRKSTSS@me~@courier_staff
MRQPVWS`QPRS@me~@courtesy
\\QSQS_SGQSSS@me~@damage
NSHTSNSjTTQR@me~@day_time
DQYfVWTGJZV[@me~@delivery_place
SKVORf]9PTUW@me~@dispatch
MVZVT[TQOVTW@me~@drink
K]PSSQSXSRRQ@me~@electronics
\\JUXUKRESRRT@me~@fail_verb
OWSKSOXOXQUO@me~@family
TZW`TPQNPUTR@me~@feast
YSMKRTR[UOSO@me~@food_spices
RSSWSPSTSTSQ@me~@fraud
NTNSRYS^RQRS@me~@furniture
OQ[SSTS]SUUU@me~@garden
eOPTRVR>RURS@me~@health
MSSOYRVUTLON@me~@hedge
USWVSPSDNXXU@me~@instrument
X][NSLRFTTUT@me~@intensifier
XUSRSQRQTSSS@me~@jewellery
XTSTSQYTRSSQ@me~@kitchenware
MYBSUYPbQOMN@me~@lateness
KSQTSSS^RSRS@me~@lighting
MJVTTZRYRTTU@me~@listing
VRY\\OLWORWTV@me~@looks
RRRTSRSUSSSR@me~@material
QYTQQQWQPTTU@me~@me
VO\\QTOSPTVXV@me~@missing
PVVPRSL[TONT@me~@money
WSUSSWRQSRSR@me~@month
SO^TSOSJSTTT@me~@music_media
FQUKUPXXPPOP@me~@negation
ERQ^QQSRSVTU@me~@neighbour
TYPVRSSTRSSS@me~@newness
N[VXO[JOITQZ@me~@number
TWOSSTSPRONO@me~@office
UbXQPXW?MOQN@me~@order
PRXRR`SUSTTT@me~@packing_material
RUOPJUS^STTS@me~@packing_verb
HNU`SRPCHTOY@me~@parcel
JT^SRUR]TRRS@me~@part
aNNRSRTPWRRQ@me~@pet_goods
QRSYS\\SJSQRV@me~@phone
TS^SSRRGVSRR@me~@place_name
M[VZSUSOPRQR@me~@plants
ORUTSfRLRQOX@me~@price_word
EUQQSYYVQRSS@me~@quality_blame
PN\\OPVSRUUUU@me~@quality_praise
[RNUSRRRSTRU@me~@recommendation
SPOQRVSUUSST@me~@return
UUPSTYRORSSS@me~@room
QROYRVVORUUV@me~@route
ISSbPIS]RRRS@me~@rudeness
HMORSNP`VRRT@me~@seller
5UYVS[SXKZZZ@me~@senses
[RQRSOSIVSQQ@me~@shoes
FQNUSZS[QVVU@me~@size
TRPNQRSdUTRS@me~@sport
YQVSSDSMTVVR@me~@staff
POVRS^QIOSTY@me~@stars
QUPNRZRNQTVT@me~@swearing
TWFRVMOtTSRP@me~@time_span
FUV\\[STMPTST@me~@tools_fixings
SWYRSNSUTUUS@me~@toys_games
USRQQNSLRSSS@me~@tracking
LM`YTNOITWUT@me~@use_verb
NNPPVVVXQTSV@me~@used_item
QYSUS^LXOTUV@me~@vehicle
MRUSSRSVTSRS@me~@vehicle_part
WN\\RY\\R1WWUW@me~@verdict
XPRTSRS_VRPR@me~@waiting
ZW^PR9R_XWYN@me~@weekday
QPHOUVRePUTV@me~@work_verb
PS]PSVSORTUS@me~@wrong_item
XRWOVVLIKTXX@me~a
ORWRSMS\\TTUS@me~about
QQMSSTSXSSSV@me~accountant
RRVNT\\SXSSUR@me~address
ORTRSRS[RQRS@me~admit
OR\\SSTRPSWWV@me~after
NSJRSPSYSUUR@me~age
\\VNNOMS]VVUT@me~all
[OOOSSKeTSTS@me~already
WLPQQTNWXUTR@me~am
TRUVS\\SISSUR@me~an
WTOSSYQYNRRR@me~and
RSRSSMSfUUUT@me~anything
WSPTTPSJVSRR@me~anyway
LNSbSYRRNWUY@me~are
V]OTSNRHTQQO@me~arse
FXOPSVRjTSTQ@me~as
SSOaRTNISTNT@me~at
MOSQSQRYSVTU@me~back
^SRRSRSITRRR@me~back's
ERLSSfVIQPPU@me~bank
RQJaXVTDVSPS@me~be
MTOORXWXSSST@me~been
QSRPRYQQRRSU@me~before
SSSRSRSXSQRR@me~began
fSOSSQQKSSSS@me~begun
QSQSSTSMSQQP@me~being
PSTVSQSUSUST@me~blood
LRTSSQSVSTSS@me~borrowed
IQWRSKS]USTS@me~boss
QSVTSQS]QRQQ@me~bunions
NSPSSUS[TSSR@me~buried
UU[NSTSKQTVS@me~by
TKP`ZVVGUPOT@me~can
PITNS[cNSPSQ@me~card
PSMSSSTOQRRQ@me~cart
fOKRSRSWRSSS@me~caught
OSPRSNR`QUUS@me~changed
NQmMRPSBQSTU@me~check
UU]MSRSPUSVR@me~checked
VSSSSQSMSRSQ@me~chew
LVZSSRSQPSSS@me~childhood
QSISSQSgSSSS@me~chiropodist
VQUSSRSTRTTT@me~class
MSQSRVS[TSSR@me~coach
]RRSSLVNTSSR@me~colleague
LSWPTOT]SSUR@me~could've
R]WRSQRFSQSP@me~count
ZhLPSLR@SNOM@me~counted
TOLQSSV]RQQO@me~country
VTRRSTSWTPQQ@me~cried
WRRSSRSYTSSS@me~cry
SRV[SSSKRTTT@me~cul
WROQSVSHUSSR@me~danced
OSSSSQS]SSSS@me~dealt
_RQRSOSMXPQN@me~dentist
SPVSSTSLSRSS@me~dinner
WRVWOORIWQRS@me~do
UNRVRLR^UUTS@me~done
]QYQSTSOTRST@me~down
YRPSSRSPSSSS@me~e
OSQSSVSXSPQT@me~ended
QSPRS`SLSSSS@me~enquired
NV^NUNQNORUU@me~even
SRPSTTUSTRRS@me~ever
UUVRSRQRUPPO@me~ex
PSYRSNSUURRR@me~expect
QSUSSRSWSTTT@me~experience
SSPNU[SUTPRS@me~face
YSPXUQSBUSRR@me~family
NSRRSRSZRSSS@me~fed
RSPSSXSWSSST@me~feelings
VTPVSSTMVPPO@me~find
LRZPSQSPRTTV@me~first
RTSVSSSPRSTR@me~fished
QRUOSRS]SSSS@me~flew
QNK_R[MZTTPX@me~for
TVMURT[IRSPS@me~found
MRQRSSS_RRRT@me~framed
VQKXRTSOTTTV@me~from
PVP`SQSORSPS@me~front
SVSVSQS]SUSU@me~full
XSQ[RURKNSQR@me~get
TQ[TQSRDSTUQ@me~give
PQLNSPU^SPQQ@me~given
OQOPSTS\\SSSQ@me~go
OWSRSQSWRSSS@me~going
_URSSMSQURSR@me~gp
YROSSWSRRTUT@me~granddaughte
PRSSTVSSSSSS@me~grandmother'
XRURSRTGRTTT@me~grant
ZKPIPWPUXUXV@me~had
ZSRSSWSTSSSR@me~hard
NTN_SVSCPRSR@me~has
TTNZUQQWTQON@me~have
[PQQSNSNUTSS@me~hear
SRTZSRSJRSQU@me~heard
QSRSSWSRSRRT@me~himself
WSQSSPS`TSSS@me~his
TRPSSPP^USST@me~hit
gSRSSQSHZPQL@me~hives
SSNUSSSQSSQT@me~hobbled
SSQVSRSNUTSS@me~home
GXJRRPRhQTTU@me~hope
\\OQQSRRQWQRQ@me~hoped
WRRRROSRUQRQ@me~how
\\QRSSQSPUSSS@me~hung
XOOVSOSVSRRT@me~if
WPbRPN[OP\\ZZ@me~in
URSSSTSNSSSS@me~into
NNY_R]SXPWSY@me~is
YZWXSJSPSUVT@me~it
MRMUSaRORQSR@me~it's
PQMWPVS]SVUT@me~keep
PSRRVSSWRSSR@me~kelpie
GRTPXMS`QTUU@me~kept
UZTNSNPSQTUT@me~knew
WUPVRSQJVSTU@me~know
US\\SSPSIRSTS@me~lad's
PUVOSPSTRSSS@me~laid
OSRSSTS\\SRSQ@me~language
OSTTSQSVSTTT@me~lap
ERSSSQSfRTTU@me~laugh
VUNRSPSYRSSS@me~laughed
RPSSSRS[SSSS@me~lay
NQPSUTVWSRRS@me~learned
OOQPSNSlRUUS@me~let
XRSSSNRWOWUT@me~life
F^QQUQSVQQQQ@me~lifted
^SPRSSSLRSSS@me~liked
USQSSNSWSSSS@me~line
SS[SSRRMQRRR@me~listened
USRRRTSHYQQQ@me~little
KPTYQPQfQVTT@me~live
QRMQSUR\\SRQT@me~lived
WSNSSSSPTRRQ@me~location
XTYRSPSDVTTS@me~make
\\SWPSTSJSRSP@me~mam's
PSNSSSSZSTTS@me~married
NVOUPSQPSSRU@me~mean
\\UPNSMRTTQSR@me~measured
URRSSWSRTRST@me~mechanic
\\RL^SRSMTRRR@me~meet
WSRSSVSOSTRU@me~met
VPKSSORQUQQR@me~mind
ZRRLRSS\\SRRR@me~miss
YMVPSRSHVVVV@me~moved
QTORRZRNPNNP@me~must
LQU`VSSNPPQW@me~name
ORQRTNSaUSSS@me~named
UQWSRUROUTTS@me~need
SQROWRSSQRSQ@me~needed
VV]SSRRHQPQP@me~neighbour's
LSTOS[R]RRST@me~next
OURVSQSLSTRT@me~note
OR^QSRSKRSSS@me~noticed
[XNLRbS>SRUS@me~now
QSW_SOSPRTST@me~number
RSO\\SQSRTTSR@me~off
SQ^NSRYVTSVQ@me~old
[PZ_ROWHRWVV@me~on
RQ[SSSSRRVUU@me~order's
]RJRSZSITRST@me~out
]RRRSQSOTSSS@me~over
SSWSSPQTRTTT@me~owe
PPNSSRQZRSSV@me~owed
[OYRPTOKUPRU@me~own
VRSSSQSLTSSS@me~owned
YSTRSRSQRSSR@me~passed
YSNTSRSOUSQS@me~past
PRMSSOSXSSSS@me~pastor
NSRQSRS]QTUU@me~planned
SQ_QSQSOSSSS@me~power
JORLSjRDRSSV@me~pressed
QPPPReSJQQQX@me~problem
RYORQRS[URSQ@me~pulled
XSRQSRSLRSSQ@me~pupils
VRQSS_RRSRRS@me~pushed
]WZIMWQOXRUP@me~put
VSPRSIUWRRRR@me~putting
VSRLSQSTRSSR@me~question
VSQSSYSKSSSS@me~quote
SRRSSSSUSRRS@me~quoted
KSTRRPS]SUTS@me~raised
IUaRSRSPQUTT@me~ran
SSSQ[RSJSQSQ@me~recycling
TRPVSSUPSSSS@me~retired
MSPSSRUWQRSS@me~right
OZU[R]PENVTO@me~said
MZRRSPS\\RNNO@me~sang
QRUXSRRPRTTT@me~saved
WPSSQSXMRWWT@me~say
cRSRSNSKSTSS@me~saying
_PSRSSSMUSSS@me~school
QTURSSSYSRTS@me~sciatica
]SISQ_`@PWUV@me~see
HPc`TMSHQWWV@me~seen
USVOSRSKTRSS@me~set
PSNRSNSbQTSR@me~shall
[SSSSSSITRSR@me~shins
SNPQT[SQSNQT@me~should
OMJUSRR`QTRS@me~show
QOSSSSSaQTSR@me~side
FQOSSNSaRWWW@me~since
VR[SRSSEQUUT@me~sit
WPQSSSSSSTTT@me~sitting
PXZRSSS]RQQP@me~skates
cRaUSRR3RTSS@me~stayed
[NQ[S[SJTVSR@me~still
PRRRSUS]SSSU@me~straight
[RNSSRSOWPQP@me~students
JS[]SZSEOUQW@me~stuff
TRQQSVSMSSSV@me~sure
^ZKSSPSTRRQR@me~switched
YOXNUUPOTRSU@me~take
TPRSQUSYSSST@me~taken
JWSOSQShSSSR@me~talked
QZSRSRSTSRSR@me~talking
gQRSSUU@USST@me~taught
XNDVRPTYWROQ@me~teach
QQRRSRTWWRSP@me~teacher
SPPRSSUXSTTS@me~temper
[OSSSSSDTSSS@me~tested
QROSSYSMQTSU@me~that
O_MORTXWRPQS@me~the
SRSZSOSRSTST@me~things
WSSSSSSQSTTV@me~this
NRTRS^SITQRR@me~through
ORRSRRSdSRSR@me~tied
L`NUSXPVMRQP@me~to
OXYMRPTXOUVS@me~took
]RSOSQSITQRQ@me~turn
LSTRSLSWTTSR@me~type
NT]MSRSKSSSR@me~typed
ZSSQSWSBTSSS@me~up
SNVUSYRRUQRS@me~walked
XNRZNRXJ\\NNP@me~was
QUNPPRY^SUTR@me~went
PKSTUXUOUUWS@me~were
^SYRSISCUTSR@me~what
SSVRSXRQSSSS@me~when
TSPYSVSHRSSR@me~which
YRSQSTSHVRSR@me~who
ONRRSQR_PSSQ@me~whole
QRRRVfRFONOQ@me~will
VURSYRSKTSSS@me~wish
RVWSQPXKPSSQ@me~with
USSQSMSZSSSS@me~words
]NVOQSSEWQRR@me~would
USSRSSSUSTTS@me~youngest
LaSMMQNQLSTS@missing
QSWSSVSKQTST@missing>@animal
LSMZSSSZSSRU@missing>@answering
UWQSSRSWRSST@missing>@arrival
O[ISSSSZSOSP@missing>@baby
VUVSSPSYSRUP@missing>@body_part
PSbSSTSQSTUT@missing>@book
MVWSSSS_RSSR@missing>@clothes
`HSSSSSRWSSS@missing>@colour
PVFRSXSNTPQS@missing>@comparison
NSRRSQS`SSRS@missing>@courier_act
VSSRSSSQTSSS@missing>@courtesy
UPTSSSSSTTTT@missing>@damage
VR^QSSSCSTVT@missing>@delivery_place
PZMSSSSVRQPR@missing>@electronics
GQTVTRS]OVTV@missing>@fail_verb
RTKSSQSESTSS@missing>@feast
MXVRSLR]SVVU@missing>@furniture
dNRRSNS[VTTS@missing>@hedge
\\VJRUVSPQQQQ@missing>@intensifier
RSQRSRSSVSSR@missing>@looks
QS[NSPRSTTTT@missing>@me
RRMTSPSfTQRR@missing>@negation
KT[UQVTGPNNQ@missing>@number
Q_TQPSSNSPRP@missing>@packing_material
TZQRSVSRSOPP@missing>@parcel
G\\YTSYRMPXVW@missing>@part
TQTSSSSWRUTT@missing>@place_name
[SOSSTSRUQRQ@missing>@price_word
_RTSSPSJTRRQ@missing>@recommendation
YSUSSSSLTRRR@missing>@route
MR\\SSPSSSVVS@missing>@seller
JTUSSRSVRSSS@missing>@senses
SSQRSQSNTSSS@missing>@staff
OVXPSUTWSTUU@missing>@stars
SQOWSQS[USSS@missing>@use_verb
QRVSSTSKSSSS@missing>@vehicle_part
SQQVSSSVSSSS@missing>@verdict
OMVSSQS_TTUU@missing>@work_verb
OQ]PSYRVRTVS@missing~>
RSO[SQSQSTRT@missing~@answering
WOSSSRSZSSST@missing~@arrival
PN`SSTSPSUUU@missing~@book
OS^RSSSCSTVU@missing~@delivery_place
OUSVSSSPRUSU@missing~@fail_verb
USQSUQSVUSSS@missing~@intensifier
T\\TRSSSKTSSR@missing~@me
D[QSSQWSRPQQ@missing~@number
TYUQTSSNSPRO@missing~@parcel
OV[RSSSKQUUT@missing~@part
XSTSSSSMTQRQ@missing~@route
MO\\SSKSVSWWT@missing~@seller
TSSXSQSKTSSS@missing~@use_verb
QQNUTWQZPSRQ@missing~a
OYXSSRSJSQQR@missing~and
QSORSVS^SQQS@missing~any
TRSSSRSQRSST@missing~being
TSRSSSSVSSSR@missing~calling
UUSRSRSXSSSS@missing~dribbling
KPTMSXSkNVUV@missing~it
WXOQSVSJUQRQ@missing~of
PUTPSPS[RSVT@missing~the
U[JSSRSPSSSS@missing~when
FFAQO`tIEHES@money
VSOSSXRFRRSU@money>@answering
ONMTSVWJQVSS@money>@arrival
WSRSSSTRVSSQ@money>@cleaning
QYTSSPSFSRRQ@money>@colour
LSNOPVUXOQQQ@money>@comparison
UURHSUT[SQSN@money>@courier_staff
QRN[RRSWSUST@money>@day_time
VRSVSQSNSTSR@money>@delivery_place
PRPRRQWVRQRR@money>@dispatch
PRUSSLRdSWTT@money>@drink
OQSSSSWPRSST@money>@fail_verb
YSSRSOSNVSSQ@money>@family
US>SS`UUROOP@money>@feast
RTSXQVSPUTST@money>@hedge
WVRMSKSQURRR@money>@intensifier
TRVSSSSSTTTS@money>@lateness
PMRNR[RVRORO@money>@me
OPV\\RLKYPSRU@money>@money
USbSSMMdSUTU@money>@month
WLPRSWU_TOPV@money>@negation
XPRRSTSLSSSV@money>@neighbour
JPRSSRR]SSSS@money>@newness
KDQSTRX]LMPW@money>@number
S\\SSSORRRSSS@money>@office
VRRRSQ[SPSSR@money>@order
MSUSSQWQPRRQ@money>@packing_verdict
V]ORRN_IRRSN@money>@parcel
SPRRTSXTTQRQ@money>@part
VURSSSRQSSSS@money>@phone
QWNRSZQFSTTR@money>@place_name
SPSRSPU\\STSS@money>@price_word
XN^PSNSYXVXR@money>@quick
SSWSSHWMQSSR@money>@recommendation
LRRXSWRHRUSU@money>@return
TSSSSRUVQQQQ@money>@route
MPORS]UTQTVV@money>@seller
UYQRSQRSQSSR@money>@shop_elsewhere
PVXTSSQXOUUU@money>@size
ZMRQSQUSSSSS@money>@staff
[OSSRZNXSTSV@money>@stars
QWYLSNRSRQTN@money>@time_span
ZPPSSSSQVSSP@money>@tools_fixings
P\\QSSRUOSSSS@money>@toys_games
JTYRSTTZQRSU@money>@use_verb
SWGSSVPTSQRS@money>@used_item
SSRSRTTQSRSS@money>@vehicle
PQSTSRUSSVSU@money>@vehicle_part
RSRSSRWUSSSS@money>@verdict
USSPSWSTSSTR@money>@weekday
RTRTSPRLTSSQ@money>@work_verb
SOSSSUUISSST@money>@wrong_item
THYZPWYBURQT@money~>
RRQSSYXMQSSR@money~@arrival
YURSSLWUUSSQ@money~@comparison
PUSWSYTNSSSS@money~@hedge
SSSRSKUcSSSR@money~@intensifier
VQVQSMWMRRSO@money~@me
QVSRSKS`RRRO@money~@money
USSSSMRNTRSR@money~@negation
TLTQSSXNOQQS@money~@number
SSSRSQS\\STST@money~@price_word
YSYRSRPNXSTQ@money~@quick
LSSYSSSJRVSU@money~@return
PSQSSZTWSSST@money~@seller
PR^TSRQQSUUU@money~@size
SQSSSWQRTSSS@money~@tools_fixings
YROSSTXLSSRS@money~a
SPKOSPOXUTUV@money~and
QQ[RRPS\\PSSR@money~at
QYPPSaPJQPPX@money~back
EOVRR\\XSPSQU@money~for
SOMSS]SWRQQV@money~has
OLIRR^RIRQRU@money~in
RRTSSUXUSRRR@money~is
NQLRYUPYRSSR@money~it
QSMQSJ\\AQQRN@money~less
JRS`RTYMQSRR@money~more
SOSSSUSQSSST@money~number
NQOSTRVbTSST@money~of
PRTRSZOXSRRT@money~off
TRRTSKSPRTST@money~on
TSRSRVSISQQS@money~out
LUHRSYWYPSSR@money~since
`ROSSNRUVSSQ@money~that
O^NSRRRURNNQ@money~the
PPPQROZVRPQT@money~to
NRSRSOWXRSSS@money~under
VNQOSTWQRRSR@money~was
PSSSSSSVSSSS@money~when
SRSRSZRGSSSV@money~with
QVSSSLVWQSSS@money~you
QIcHMSSTPTVT@month
WUXSSQRPRMLK@month>@arrival
QROPQSS[SSSS@month>@body_part
SSVSSZSEQQQS@month>@comparison
WRRSSSSLVRSR@month>@computer
RTVPSSSTRSTQ@month>@courier_act
TSOWSSSMSTST@month>@courtesy
RRWRSRSVSSSS@month>@delivery_place
SQUSSSSUSSST@month>@drink
PSXSSRSARSRT@month>@feast
]N_RSOTUQSSS@month>@hedge
PRcSSRSWPRRS@month>@intensifier
TQPSSSSMSSST@month>@lateness
JSZRUGWTU[[Y@month>@me
SQNSSORXVPQQ@month>@month
WMURSQQ]URSS@month>@negation
JQKPS\\\\JPMOQ@month>@number
TSKSSSRVTSSS@month>@order
\\RWSSSSMTUVT@month>@packing_verb
OVOSS\\SRROOO@month>@seller
PUPSSSSZSSSS@month>@staff
VT]QSWSIRRRS@month>@stars
VVZSSSSOSUTS@month>@used_item
PSSSSSSWRTST@month>@vehicle
NRYSSSS[STTT@month>@vehicle_part
WPNRSRS]USTS@month>@weather
YTPRSPSSTTTR@month>@work_verb
TKUXPURPSWYT@month~>
YSZSSRSBRSSS@month~@comparison
MR[SSRTWRTST@month~@intensifier
PQXSSPWCSWVW@month~@me
WQQSSPSLWRRR@month~@month
PR\\SSRSOTSSS@month~@negation
LP`PSZSCQRTT@month~@number
ORGSS]SLSRRS@month~@seller
ZSNRSRSRTTTT@month~@work_verb
NUPSSWPWRYWZ@month~and
QXSRSSSOQTTU@month~be
WSNSSRRQRTTT@month~for
ORDSSQQbTRRS@month~in
`PMSSRSYUSST@month~is
OU]SRSRKQPPP@month~it
RTRSSSSTSRSQ@month~of
POYSSVSQSTTV@month~the
SQ]SSSSNSSSS@month~to
PUaRSPSTSQQQ@month~was
SR`SSPSRSSSS@month~when
WQTSSUSFTRRQ@month~with
S\\TMORQUTRRP@music_media
SQRSSRS^SSSS@music_media>@animal
TRSSSSSSRSSR@music_media>@audio
[UQSSPSTRSRS@music_media>@computer
USQRSSS]SSSS@music_media>@food_spices
XUOSSSSPSSSR@music_media>@hedge
WQSSSQSRTRRQ@music_media>@instrument
UPKSSTSSTRST@music_media>@intensifier
PWSSRSSQSRRS@music_media>@lateness
TPaPRNSORTUU@music_media>@me
SPRTSRSPTSRT@music_media>@negation
SZQOSNRTPTRS@music_media>@number
YRURXSSBURSR@music_media>@packing_material
YSSRQSSSTRSR@music_media>@parcel
PSRYSRSTTTST@music_media>@part
KQNSSSVPSQQO@music_media>@seller
RQROSSS_SSSS@music_media>@stars
QYSWSRSNSUSS@music_media>@use_verb
HSdSSSSJRYXW@music_media>@weekday
WSQWSOSTSVTU@music_media>@work_verb
YMQQSKRNZOOO@music_media~>
WQSSSQSRTRRQ@music_media~@instrument
UR\\RSLSJTTTT@music_media~@me
MZWOSQR]ORRR@music_media~@number
YSSRQSSSTRSR@music_media~@parcel
QRXSSPSERTTS@music_media~about
UOORSQSaTTTT@music_media~and
ZUQRSPSRUQQR@music_media~has
HWSRYQSVOTUS@music_media~in
T\\WUSYRBRQTT@music_media~is
XRSSSSSKSSSS@music_media~of
ORSSSPS\\RWVV@music_media~on
QSRYSRSSRTST@music_media~the
RPRVSTSSQURV@music_media~to
OQVSSTSWRTTT@music_media~was
ZNTPJSMTSQRR@negation
NSR]QQSSSQQP@negation>@animal
RWWMWZVOURPQ@negation>@answering
SK`TSZSDVVUV@negation>@appliance
LIjNQMSLLaab@negation>@arrival
WQOORRSPVSRS@negation>@art_craft
P\\URSSSTOPPR@negation>@audio
K\\ISSSSXVPQP@negation>@baby
BYRR`QSOQUTT@negation>@bag
VNWSRVSKUSUV@negation>@beauty_hair
_RQNSTRMUQUQ@negation>@body_part
MXMZRcQBSSQZ@negation>@book
QP`GRXSMRTVR@negation>@building
SURRRSSWSRRS@negation>@camera
RMhPROS^TVXV@negation>@camping_fishing
RUJSSYSVSRRS@negation>@cancel
IS]MSXSUQRTQ@negation>@carrier
\\SQRSUSMTPQP@negation>@cleaning
fVYOSORHSRRP@negation>@clothes
TZZWPRRWTPMP@negation>@colour
XgSRUJVTXRUJ@negation>@comparison
RUPRSZSVSQRR@negation>@computer
QTKSSQSZSNNX@negation>@conduct
IXaVRMRGPWVU@negation>@courier_act
ORa]SNSLQVWT@negation>@courier_staff
TRPTRISYZSSP@negation>@courtesy
XFOWZNRNOUST@negation>@damage
NSbSSESWSVUS@negation>@day_time
SJbNRURJRSWU@negation>@delivery_place
VQ]PSZRIURSW@negation>@dispatch
LUOTSQS[SSPS@negation>@drink
PeJQSORKONON@negation>@electronics
R[NVUJSOOQMS@negation>@fail_verb
WVXMTPSORQUQ@negation>@family
WSLSSTSQRQPQ@negation>@feast
TO`QXNSPPVVV@negation>@food_spices
VQQSSTSLSSSS@negation>@fraud
PQmQSMRQPYYX@negation>@furniture
cSSNUPSYTSUR@negation>@garden
LVQRSPSdQSSR@negation>@health
IXMXWWUaQVTT@negation>@hedge
I]PRRRS[OQQQ@negation>@instruction
OJVSSZSKTXX\\@negation>@instrument
YYWYTRVJWSTS@negation>@intensifier
N[fWSQSTSRRQ@negation>@jewellery
BZadSPSOOWUX@negation>@kitchenware
ORCUSSRTXTRS@negation>@lateness
MQ\\SSMQSRUTT@negation>@lighting
SOJNUPVYQRRU@negation>@listing
UOJVRVRLVSRS@negation>@looks
PI`cYSSUVYTX@negation>@material
K^RSQVRWMKNN@negation>@me
VRJTRPSXRTTU@negation>@missing
HNLUUaRQPQQX@negation>@money
XRRSSRSMTRRR@negation>@month
RUTTSRSOSRSR@negation>@music_media
QTQ\\XRQEUSSV@negation>@negation
LRUSSUSQQUSU@negation>@neighbour
SXQQRUXZQRRP@negation>@newness
WVJXTSJfVQOR@negation>@number
ITOTTTSgRRSS@negation>@office
O_XPWSS8STUT@negation>@order
[P\\N[RRTPTYP@negation>@packing_material
Q^OTMXSXUSRT@negation>@packing_verb
RNNTXVSTVRRT@negation>@packing_verdict
JXYMDVSOPX\\W@negation>@parcel
WUTQYLSLOMOL@negation>@part
WPaOQRRHWQUR@negation>@pet_goods
F]Q[SKR[OWSS@negation>@phone
SMNUSVR`SWWS@negation>@place_name
KX^JUTSOQUVS@negation>@plants
YTORRWO[]QQR@negation>@price_word
GVMYRSeKTSRS@negation>@quality_blame
PNOQS]TQZNNO@negation>@quality_praise
URQISPSdTRSS@negation>@quick
JJEPRNShUNNN@negation>@recommendation
TUOSSYSURRRT@negation>@refund
TPMRS\\RMQSRS@negation>@return
FQTJSRShRUUV@negation>@room
XSFQUPR]XQTP@negation>@route
OUUTSPSSUUSQ@negation>@rudeness
HPYYQXRPNZXV@negation>@seller
YFMNRXQXWNLP@negation>@senses
PRVRSSSPQVWV@negation>@shoes
XKJYRRSKRTUR@negation>@size
KMcRSTSRQXXW@negation>@sport
[RJRXNQaVSVO@negation>@staff
XG]SVISGOUTX@negation>@stars
RORQSUS`TTSU@negation>@swearing
VQEPSLRjSVVT@negation>@time_span
LdZWPPS[PPRP@negation>@tools_fixings
OQPIQPXiSRRQ@negation>@toys_games
OS[LSRSVRSVS@negation>@tracking
TJQUOSR_OUSY@negation>@use_verb
[GOSPQRMVUVV@negation>@used_item
FRcLSQSVSVUU@negation>@vehicle
R]OQSRSUQNMP@negation>@vehicle_part
YNPYVVSSUTRU@negation>@verdict
QUARSPSjRTQS@negation>@waiting
^QTRSRSGUQSR@negation>@weather
QO^USRUOOWQU@negation>@weekday
PUUTQYPITPRS@negation>@work_verb
bKETRPS]VPTS@negation>@wrong_item
[OhVPSPKVXYY@negation~>
OYN]SRSJTRQR@negation~@animal
MPWJYPVYRNNO@negation~@answering
IMUWMXPKL\\Z_@negation~@arrival
WVPSSRSRSRRR@negation~@audio
TQRWSSSUSRSS@negation~@beauty_hair
[OORSWSPRQRR@negation~@body_part
SURXSMSOUTSS@negation~@book
QVMRSRSZRTTS@negation~@building
LRaRSRSZUSUT@negation~@camping_fishing
ZSQRSVSMUPQP@negation~@cleaning
`MYSSPSKSTST@negation~@clothes
IaiDQURKTPQO@negation~@colour
MNRQTTYMSRTQ@negation~@comparison
ORRSS]SXRSSU@negation~@computer
\\RIRS[SETQPW@negation~@conduct
NSU]SYRORTUT@negation~@courier_act
SQRSRJSVYSSQ@negation~@courtesy
YLQXVQSQQUSU@negation~@damage
YQSbSRSMSUPU@negation~@delivery_place
WR]PSSRSSRRU@negation~@dispatch
XJPTSQS\\TTQS@negation~@drink
DbQRSPRNNPRP@negation~@electronics
jRHNSLTIXMMO@negation~@fail_verb
OSZRSSSCQTTU@negation~@food_spices
URRSSUSORSSS@negation~@fraud
ZVLSTQRQQSSS@negation~@furniture
LVZRSPSZRTUS@negation~@garden
OSRSSQSVQSSR@negation~@health
OTUUU]UHROPQ@negation~@hedge
H]PRRRSVOQQQ@negation~@instruction
KJWSSTSMSXX\\@negation~@instrument
[USWTNREUSTS@negation~@intensifier
IUfQSQSPPUVV@negation~@kitchenware
RSDUSTRjWQQQ@negation~@lateness
LQ]QSRSJSUTU@negation~@lighting
TRKOUSR]RRRU@negation~@listing
ZRPTSQSHSSSR@negation~@looks
T[MbPMUUOSSQ@negation~@me
CWLQSWSfPUUV@negation~@missing
MRTTScQPPRRW@negation~@money
YRQSSSSNSRQQ@negation~@month
FYSOPWSYPTUW@negation~@negation
\\YMSSRXNRPPP@negation~@newness
WVRXOZRLTSRY@negation~@number
[YTQWPRZURTU@negation~@order
G^LR_OSGRSSR@negation~@packing_material
XURTOWSPURRT@negation~@packing_verb
NTSRSSSSSSSS@negation~@packing_verdict
RVZPQLSYS[ZV@negation~@parcel
NkNXRNUSNKQK@negation~@part
LWQVSSR^QTST@negation~@phone
OR^PRPS[RXWW@negation~@plants
WTQSSJV`ZSRS@negation~@price_word
_TRUS\\RCXSRS@negation~@quality_blame
SPTSSYSVXPOQ@negation~@quality_praise
FNIPRJRxRKLH@negation~@recommendation
VVOSSVSXRSSR@negation~@refund
NSOSSWSQTSRT@negation~@return
XRNQUQSTTRRR@negation~@route
TSUSSPSOTSSP@negation~@rudeness
KRNQSWSQSQQS@negation~@seller
TQRTSQSVSQPS@negation~@senses
\\OUOTOSXTRSP@negation~@size
HOcRSNS^QXXV@negation~@sport
\\\\EUVLS[SPQP@negation~@staff
Hh\\WPPSFNSRR@negation~@tools_fixings
VQWRRSSSRSSS@negation~@toys_games
TSRSSSSTSSSR@negation~@tracking
RRPORRTQTSUQ@negation~@use_verb
ROWPRTSYUUVV@negation~@used_item
MRWSSSSVSUVU@negation~@vehicle
FhISSSSVRNMP@negation~@vehicle_part
CSNNTaTQNSSW@negation~@verdict
WRUSSRSKUSUS@negation~@weather
QOdQSSVIRTUT@negation~@weekday
VU^ORLQWVRTP@negation~@work_verb
VNJMSSS]RQST@negation~@wrong_item
SOTPR\\QVSUXT@negation~a
NRMeSISURWRU@negation~access
PSOSSYS\\SRSS@negation~against
RSSWSWSQSUTT@negation~all
OSWQSQS\\SSSS@negation~allowed
PSQQURSXSRSR@negation~an
bSUQSRSHSTSS@negation~and
@PMSS`SdSSSS@negation~any
SSUSSSSNRTUT@negation~anywhere
ZSNRSQSDWQRQ@negation~as
KR^QS]RCSUUU@negation~at
TNKSTXPUSQRS@negation~be
WRSSSRSTSUUT@negation~because
WLNXRWRHSPPP@negation~been
WSNSTSSWTRRR@negation~between
VUYPSNSQRTUS@negation~biggie
ZSRRSPSPTRSQ@negation~bite
OR[QSMRUTVWT@negation~blame
TQRTUQSQSUSU@negation~blow
SUPTSPSVSRQS@negation~bother
VRQSRVSRTSTS@negation~budged
KT^RSORaRVUS@negation~by
PVMaSQSPRVRV@negation~card
Z\\USSNSGTTUS@negation~carry
PQORSNSaQPPN@negation~comment
OWPRSQTTSRRR@negation~count
SSSSRSSSSSSS@negation~creep
ORO_SRSLSUST@negation~cross
ORLJU_SKTRST@negation~do
PNZSSUSRSXXY@negation~drama
SRPRSQSZQOPN@negation~dramas
`RPSSPSLUSSS@negation~drop
lSVOSRSBTTUT@negation~either
YQXSRLSSWTQS@negation~else
>W[WXOQgLWTY@negation~even
FSJSSUSeKONO@negation~ever
RRUSSWSTQUUU@negation~exist
YQRSSWSJTQRS@negation~expect
ATiUSQSDRUSW@negation~find
\\NKNSISgWPPL@negation~for
MRSWSZSLSSSS@negation~forgive
NRPRSeSQQSSU@negation~forms
_OVPSSSCRUXU@negation~found
K[VSSZRLPSST@negation~from
SSQRSZSTQQRV@negation~fuss
QNWQRUZKSSPP@negation~get
URQQSURNTRQT@negation~give
ZPVQSHSHVUVR@negation~go
YOIQRYS\\SRQX@negation~had
PUTSSSSTTRRS@negation~happened
RSQXSRSOSRSQ@negation~happens
NSRQSVSYSRSR@negation~hard
OPSRSLSeSUTT@negation~harm
NPNPSSS]SRUS@negation~has
USWURNPRVRSU@negation~have
ORRRSNSeSRRR@negation~hear
ORZVUQSMQTTT@negation~heard
RKgSSOQ?RZT\\@negation~here
NXQTSRSUSRSQ@negation~his
QObQSKSSQWVW@negation~home
TQUSRPSVRVUU@negation~idea
HfQIH[WBNSRT@negation~in
_NRRSWSbRUTU@negation~is
WU[PVPSKSUVR@negation~it
SNSRSSS^RTUT@negation~joking
WSXRSQSSSTTT@negation~keep
QVPKWXRQQQSR@negation~know
VQSSSNSXUSSQ@negation~known
RSQRSSSUSRRT@negation~lecture
PTRPSNS[RRRR@negation~let
NTWRSTSZSQPR@negation~make
PTPVVTSVRTSV@negation~making
RMRSSRShSSSS@negation~mark
CXQSSVS]SSSS@negation~mean
POcOSQSOTSSS@negation~meet
PQQ]RNRUUSRR@negation~met
TRQRRRSVTRRS@negation~mind
NTMQQMRoWRRR@negation~more
KS^SSPSQSUUT@negation~move
PR[SSSSLQTUU@negation~moved
RSTSSUSORTUU@negation~moving
SPSTSSSQSSST@negation~name
QPNVXMSYQUTS@negation~need
RPZRRSSRRYZX@negation~news
JI\\WRPRTPVVV@negation~of
FIcPSYWNMUXW@negation~on
RSQ[SRSSRRSR@negation~own
]QRSSQSMSSSR@negation~problem
aSMZSNSDTRPR@negation~put
PUQSRUSLRQRX@negation~questions
QRPSSZSORQRV@negation~quibble
VMPQSWSRTQRT@negation~reason
MR\\QRRSRSUUT@negation~record
YSSSSSTPRSSS@negation~rock
gMFSbRSKaMNN@negation~round
[SYNSDSPUVVS@negation~said
@VUQUYP`SSTT@negation~say
MPlKSSRDPY[X@negation~see
JTSQSYSSRUSU@negation~seen
TQSSSNSWSSSS@negation~sense
TSORSRSQTSSS@negation~set
JRiPRPSJNZ\\Z@negation~show
PWRQSSSVTRSR@negation~shut
QXPYSRSPRSRR@negation~sides
RS`SSKSLSSSS@negation~since
RSTSRWSMRRRR@negation~sit
dSSPSOSHVMNL@negation~stay
RUSQSRRQSPRQ@negation~sure
TUNSTPS^RRRQ@negation~surprise
QbLRSRSNSRSR@negation~surprises
HQVWRZSJOUTY@negation~take
TSSSSOSPUPSP@negation~talk
NSIORLQgNPQS@negation~that
LXNQRRTTSQOM@negation~the
M`OSRPPIMOPO@negation~there
MP`eSQSNSUSS@negation~this
ZRRSSSSNSRRR@negation~time
HSGQQPUdPQTL@negation~to
^SOYSWSJXRQQ@negation~turn
WRSSSUSKRSSS@negation~understand
TSRQSRSSURSR@negation~wake
OVWOQSTORRSR@negation~was
cTITRPSJTOQN@negation~what
_QQSSUSJSSSR@negation~which
SSMSSRSZUSSS@negation~will
RORRRRSQTRRQ@negation~win
TY^PSQSRRRVR@negation~with
SRRSSISaQQQN@negation~words
YSOSSRSLURRQ@negation~worries
XSSSWOSHWSSS@negation~you
XQFYRENTUURS@neighbour
MRN[SSSYSTRU@neighbour>@animal
YMTWRMU]VUTS@neighbour>@answering
YQMQSRR[TQQQ@neighbour>@arrival
URPQS[SPSSSS@neighbour>@comparison
RPUPS[SURUVV@neighbour>@courier_act
TUOQSSSVTSSS@neighbour>@damage
LSRVSUSKTSQU@neighbour>@delivery_place
PRMRSKSmSTSS@neighbour>@dispatch
\\QSQSMSMWUTT@neighbour>@fail_verb
CXVQUSSOQTTT@neighbour>@food_spices
SSRZSWSKSTSV@neighbour>@hedge
XRMVSUSXSRQS@neighbour>@intensifier
XQMQSNSNQQSR@neighbour>@me
PXURUPSXTSTS@neighbour>@negation
YMPWSURSRRVU@neighbour>@number
[T[QSKRZUSUP@neighbour>@order
RPSTSSS\\SSSS@neighbour>@packing_material
VVMRWTSNTRRQ@neighbour>@part
RUSUSPSPSTSS@neighbour>@quality_praise
YSQTSTSISSRS@neighbour>@rudeness
SVSSRQSQTSSS@neighbour>@senses
]QSRSRSQVRSR@neighbour>@size
]OUQSRS^USUS@neighbour>@stars
USLQSSSPSRRR@neighbour>@toys_games
OSYMSMSUQUVU@neighbour>@use_verb
MYSRRRSWPQQQ@neighbour>@used_item
SRPXSSSFSSST@neighbour>@vehicle
OOTTSOS^PUUT@neighbour>@verdict
SUURSRSHSRSR@neighbour>@weekday
MWIWRZRIURPS@neighbour>@work_verb
SSTTRSSQPQQQ@neighbour>@wrong_item
HOYNRYRQSSQV@neighbour~>
QQUWRMUYTVTS@neighbour~@answering
TPOMSRShRRQR@neighbour~@arrival
[RSSSTSLRSTS@neighbour~@courier_act
SRVLSMSbSTSS@neighbour~@dispatch
VSSRSSSPSTTT@neighbour~@hedge
YSRWSQSIRSSS@neighbour~@intensifier
NRZLSTSXSSQR@neighbour~@me
I]WMSRS_QTUT@neighbour~@negation
OSZQSSSWSQUT@neighbour~@number
ZTZSSKSMSUVR@neighbour~@order
RRSTSSSKRSUR@neighbour~@use_verb
UQRVRZS<TSRS@neighbour~@work_verb
QUTTRSSRQQQR@neighbour~@wrong_item
HWUUQSSORTST@neighbour~and
LRT^STSWRRST@neighbour~are
SR`MTSSZSUWT@neighbour~at
R\\SRS[SBOUUT@neighbour~else
T\\EQTPSITNNL@neighbour~had
QUU[WNSZQVWU@neighbour~has
ZSWRSLSRRUUS@neighbour~have
VSYUSVSKRSRS@neighbour~in
UQSRSSSNSRSR@neighbour~on
VNMZSRSPRTRS@neighbour~says
RSTQSSSYSRST@neighbour~to
MSVRWSSPQSTS@neighbour~took
^QHSSRSRTSQS@neighbour~was
QPPUSXSJSPQU@neighbour~who
TPRSRRSYURRR@neighbour~with
NmJKJQQJOHKJ@newness
^QQVSSSPTRSR@newness>@arrival
RZLSSSSRSSSS@newness>@clothes
SSSSSVSOPSSS@newness>@comparison
LNYSSSSaSRRS@newness>@computer
QXRSSSSJRSSR@newness>@electronics
VMSSSSSRVSSS@newness>@food_spices
QUSRSSSRSRSR@newness>@hedge
PXPSSSSRRSSS@newness>@instrument
VMPRSRSXRPQP@newness>@intensifier
LWTSSSSYRSRR@newness>@lateness
S_RRRRSVUQSQ@newness>@me
O[RQSPXKPQRQ@newness>@negation
NPZXRYSQNSUT@newness>@number
KQbSSSSPSTTU@newness>@office
`SQRSUSHVRRR@newness>@order
PURQMXSPRRSV@newness>@packing_material
[TPQRWSIUQRR@newness>@parcel
[GOQSSSYVRSR@newness>@part
]GSUSSSVYSRS@newness>@place_name
RTP_SMRVRUST@newness>@seller
MYOSSSSPQSSR@newness>@sport
VSUTSUSMTRRS@newness>@staff
RRTYS[SIPTUS@newness>@stars
RIRRVXSRSRRT@newness>@time_span
NQSSRUSZSSSU@newness>@tools_fixings
SRXQRMSTTSSR@newness>@toys_games
M[SSSRSRSSSR@newness>@use_verb
KUPRSSSXRSSR@newness>@vehicle_part
STWSSRSTSSSS@newness>@work_verb
JcKPRLPUMOOO@newness~>
RZLSSSSRSSSS@newness~@clothes
TQRSSSSPSSSS@newness~@electronics
VMSSSSSRVSSS@newness~@food_spices
PXPSSSSRRSSS@newness~@instrument
PURRSRSPQRSR@newness~@intensifier
ZURRRRSVTRSR@newness~@me
MNZYS[SSOSUT@newness~@number
[QQSRWSIURRS@newness~@parcel
]NQRSSSUXRRR@newness~@part
]HSUSSSVYRPQ@newness~@place_name
OTP_SPRWSUST@newness~@seller
MYOSSSSPQSSR@newness~@sport
TMRRRXSVSRRT@newness~@time_span
SSTSRRSQTSRR@newness~@toys_games
OOQSSSSXTSSR@newness~@vehicle_part
OTSRSVS\\RSST@newness~and
YVRSSQSXRSSS@newness~as
NXRRQRSPRSSS@newness~condition
YRRSSSSRTSSR@newness~for
TXQSSOS^RSSS@newness~it
`MPRSWSMSRSS@newness~ones
SSSRSQROSSSS@newness~with
SWRMMN[SRMNM@number
NWPSWZR[PUSU@number>@animal
fSNQPPPPSQRQ@number>@answering
NP]QSVR`PUVW@number>@appliance
\\UGROSP^VSPT@number>@arrival
N]QUOYSTPRRS@number>@art_craft
K\\RSSRSQSSSR@number>@audio
RTLTTPSITSTS@number>@baby
ThMSWYRVTOON@number>@bag
TXRP[QRJNSRR@number>@beauty_hair
HLcM\\QRZQTTS@number>@bedding
TQQ[SMPVUWVU@number>@body_part
FUURTQ[[PRSN@number>@book
WXKVSZQ>VOQP@number>@building
`TNJSMSFVSTS@number>@camera
KVYRSWQZTVVU@number>@camping_fishing
MRRSSRSZRTSV@number>@cleaning
bNMUPOSO[PPQ@number>@clothes
]RZWPQPUTUUU@number>@colour
OYSPOWXTOQQU@number>@comparison
EYVS^ZOUOPQO@number>@computer
WQVQUQSZRVUT@number>@conduct
PUKVRWR[MRRU@number>@courier_act
dMSNSQUXYQSO@number>@courier_staff
OVSVS\\V[OVSX@number>@courtesy
NYUVPURRPRTQ@number>@damage
SNOOTWNYRRRV@number>@day_time
ORMYSNR[QVRV@number>@delivery_place
SQPUVVYVRQRT@number>@dispatch
NVWSSNQFTRRR@number>@drink
STQURUXOWSSU@number>@electronics
VWRZOSOOWTVS@number>@fail_verb
]NUMPTNLWWUV@number>@family
[KNRQRRRUUWU@number>@feast
VKVHZWNdRWXV@number>@food_spices
P]WQRSRRNRQT@number>@furniture
OQOOSRS\\USRT@number>@garden
YVPOSSREQSQS@number>@health
\\OSTQSMKWTRS@number>@hedge
PYTQSUSXSSSR@number>@instruction
OEXQRUS^TUTU@number>@instrument
O`NSQJW\\NPSO@number>@intensifier
YTZZRSRPTTQU@number>@jewellery
V]UTSLMOMRTR@number>@kitchenware
Db[QRPZOMTVR@number>@lateness
STXSSQQISVUV@number>@lighting
T[NFSSM`WOQO@number>@listing
PROSSXQQVVTX@number>@looks
KNSOZSR`OVVT@number>@material
MUXYSUYWOZW]@number>@me
MW^RPTRJSXYT@number>@missing
QRNPPR[NQMKO@number>@money
UMVPSN\\TRXXX@number>@month
_NQRSRTKVQQR@number>@music_media
V[SSOTXVTRPR@number>@negation
NS]JTTS]SUWU@number>@neighbour
[M_USQSSQSTR@number>@newness
XUROMSHSOVVU@number>@number
Gc]SSTOXLVTV@number>@office
WTUPPOWSSTTV@number>@order
UR_RQQPSMQTR@number>@packing_material
[SORVWRQTQRO@number>@packing_verb
ZVSQRQRPURSR@number>@packing_verdict
YFXZQVTONYZ\\@number>@parcel
MUMQRPUXMOMM@number>@part
YORSQRUMTQRR@number>@pet_goods
WRPVRQ[HSQSQ@number>@phone
KWTQSSRIVNOP@number>@place_name
MSQVUUKWURSR@number>@plants
MQSSSRRbSRTT@number>@price_word
RRNSSSSTSSSU@number>@quality_blame
NTURS[SJSTUU@number>@quality_praise
OUPRSOU]TQRO@number>@quick
D]GQSeSKRUTW@number>@recommendation
NRQTSAScVTSS@number>@refund
R[NQR\\JQTPQQ@number>@return
VPMVSPRURUSU@number>@room
LNSSQVVGSWTX@number>@route
ZRRRSSSWSRSQ@number>@rudeness
RIUUNMW[VVVQ@number>@seller
SNPaRDSLWRRR@number>@senses
MQUTRXQQRSSS@number>@shoes
MINPUT][PMQM@number>@shop_elsewhere
KVPXQWRbVXTS@number>@size
MXXRSQSURVWT@number>@sport
YVW\\SORWXURU@number>@staff
JSSXPQ^XQQQO@number>@stars
TQTRYQSOSTSS@number>@swearing
]HNWUISVWSQP@number>@time_span
\\TLVSROOVNQL@number>@tools_fixings
YSRUQMRKTQQR@number>@toys_games
GN[RSVS`PVTW@number>@tracking
WWUZSXOWUUT[@number>@use_verb
S]]NRSRRRXZW@number>@used_item
XK`XSPQMTUTV@number>@vehicle
UPQTSRRYQSQU@number>@vehicle_part
WNP]TQUSRWUV@number>@verdict
YN^RSSSNSWVU@number>@waiting
YQQMSOQTWRRQ@number>@weather
VPbWRJSARUZU@number>@weekday
UK[NRXQKVVUW@number>@work_verb
RINSYMSZWQPP@number>@wrong_item
SWXZMP]POYWX@number~>
SOKTR]R]SUSU@number~@animal
VNROQ[RPUQTV@number~@answering
MSRRTVSdQTUU@number~@appliance
F\\VWPXQJUZWY@number~@arrival
J[RSSRRURUTU@number~@art_craft
MYRSSOSSSTSR@number~@audio
[SPUSPSGTTSS@number~@baby
HWSS[SRNQRRR@number~@beauty_hair
NHN^TSQYURSS@number~@body_part
YOSTUQNRTSRN@number~@book
[UUQSNQCTQRQ@number~@building
STTSSSSYSSTS@number~@camping_fishing
_MTOQTSXWQSR@number~@clothes
eEQRQPQCXRRQ@number~@colour
ZUQZRKUOSTSR@number~@comparison
OQSS]QSNSSSS@number~@computer
?\\WXSZRGQRSV@number~@courier_act
[NPNSTSXWTTQ@number~@courier_staff
K[TXSRRUQTRU@number~@courtesy
IUTVPSSVQRSQ@number~@damage
ZR`_SMOBOXYW@number~@day_time
JYTVTPTHNTRU@number~@delivery_place
TRRUSTWLQRSR@number~@dispatch
^SQSSNSNVQQQ@number~@drink
QPMSSVXVURSU@number~@electronics
bPHRSNRVVTTS@number~@fail_verb
WGSRQHOaSVUV@number~@family
PNWRQRSZSXYW@number~@feast
M[KTYUOXRUST@number~@food_spices
H`^RRQRQOSQT@number~@furniture
OVPOSSS]SSRS@number~@health
M`WORQS\\STUP@number~@hedge
SENPRURkRSSS@number~@instrument
LVXNRUXNOPSS@number~@intensifier
PWVSRQRQTSSR@number~@jewellery
SYPRTQQIQSRR@number~@kitchenware
RZ^SSRRUOSUS@number~@lateness
VSWRSPQQSVUT@number~@lighting
LYSSSRSHSSST@number~@listing
\\SUTSQSMSVUT@number~@looks
QQPS]USJSSSR@number~@material
VWHXPLYWWMQN@number~@me
IU[QSQRSQWWU@number~@missing
NQLQPT^KNOLP@number~@money
GSbRSWLPQVVW@number~@month
aLRSSRRXUSSR@number~@music_media
ZTPORONcQOOO@number~@negation
TTWOSTSUSSUT@number~@neighbour
ZM_RSNSTRSTS@number~@newness
NLURQZ\\XVVWV@number~@number
PXVSSSSQPSST@number~@office
[SMPSRUTTQQQ@number~@order
QZURTTRHVPOP@number~@packing_material
QPTTWSRLRSSQ@number~@packing_verb
PWaNRZPENY[Z@number~@parcel
UZRUVMQSUPNN@number~@part
LZYSSOSOSQQQ@number~@place_name
QPRSUVSMTQSP@number~@plants
QPXRS^SNSTTU@number~@quality_praise
RSJSSVSNRSSS@number~@recommendation
RPRRS]NRSRSS@number~@return
NRRSSSSYSSSS@number~@room
CQ]PQZSZRWTX@number~@route
K]JQTYS<SRTS@number~@seller
[NRRRRSPVQSO@number~@senses
PYSTSSSRSQRQ@number~@shoes
S\\OVSKOERVWR@number~@size
F\\WSSQSZQVWT@number~@sport
SSR]SOQWTVRS@number~@staff
XJGPQPJmYNNO@number~@stars
OQXRYRSUSTSS@number~@swearing
NN_RSYLKUUWV@number~@time_span
SOLVSWPPUOQN@number~@tools_fixings
RTRQQRRUSSRT@number~@toys_games
OSMSSWS[RQQT@number~@tracking
cNQ[RMS;QQSS@number~@use_verb
RLSRSXRUSVVU@number~@used_item
XN]PSRRHRWUV@number~@vehicle
QVSRSPSUSSQQ@number~@vehicle_part
KNYQUPRnQVVU@number~@verdict
RRTRSRSPURRR@number~@weather
EQpGSJQQQX\\V@number~@weekday
TR\\PQWPKRTSW@number~@work_verb
VMUTQYQNWRST@number~@wrong_item
XYNQRTMRRRRT@number~a
VQUQSRSMTSSR@number~about
QRRSSOSZTSSS@number~adults
RZJSSQPLRSSS@number~after
[SSRSPSHURSR@number~alone
PRT`SSSPSURU@number~am
WRRQVOSQUSSR@number~an
RIZOTTRTTWYT@number~and
SVIVRVRJSSSS@number~are
MRTSSRS[RTSU@number~as
TQSJSYR^VOSR@number~at
QRRQS]SKRPPQ@number~back
ORRQSSS`TRRR@number~bar
QWTSSSS\\TRSQ@number~bars
cQNQSUSGUSRS@number~because
[QOQSURUTSST@number~before
KPTQSRUcQSSR@number~between
LSSSSSSZSSSS@number~bus
JQQQSZQZUTTW@number~by
QNSSS[PPRSSV@number~calls
_PTVSMSTTUUS@number~can
[UWRSQRKVPQP@number~degrees
QSR[SSQPSTST@number~digits
OZROSWSGSSSS@number~down
LSVSSSSRTTTT@number~dry
WRURRSSWWRSR@number~each
MQSSXQSZQTSS@number~end
VPNRUSR[TRRQ@number~ends
SSRSSOSMRTST@number~evenings
ZKZRSVSPRSTQ@number~extra
NQMaSRQORXRX@number~flights
JQNYSSS_SWRW@number~floor
OSRWSRSRRUST@number~floors
YIUOQPoMMOSP@number~for
IMTURWS[VRST@number~from
UOURSNSWTTTT@number~full
QTRXSWRDSQRT@number~goes
PQJZSSS]RVSV@number~grown
fHHNSPSfSTSS@number~had
TTSQSSSOTSSS@number~halves
T`W[SIRUPVTT@number~has
\\RQSSRSKTRRS@number~have
VVZJSOSYSUSS@number~he
PQSUSZRISTUU@number~he's
V_VSSMX>SRSP@number~here
RTUSRPSYRRRR@number~houses
YPKSSPRZSPOQ@number~if
QYMWRQZFMSOP@number~in
\\PNTRPQSVUSS@number~is
_M\\ERP\\NSSRM@number~it
VKWRRRRNTNOS@number~it's
QNYSOSSTTSSS@number~job
RPSTSOSQSUTU@number~kilos
NSTTTUSVSQQR@number~languages
PWLRSPZZPNPN@number~less
YPQPSTS^SRRS@number~line
OSRSRSSWSSSS@number~little
PLPQSmSIRQRT@number~mails
SQSSSSRRTSSS@number~mb
QOYRRQSNRTUT@number~men
RO_]RHYGRQQR@number~more
NPbRSNQNPUVS@number~mornings
NSTKSNSXQTSS@number~next
]NRRSSRNSSSR@number~notes
SPXSRPhGTUUT@number~now
QeHRQGRRTNQL@number~of
XJQMSVYLRRSQ@number~off
ZSQVRP^LQQTQ@number~on
UMHZSVVaSROR@number~out
WSVSSRVSTSSR@number~over
ROQRSaRORSSW@number~paragraphs
QRUQSZSMSSST@number~passes
PRLUSXRZSSTT@number~past
aRLXSMPMWRRP@number~people
XQQRSWSMUSSS@number~per
ZRLRSTUNWPOR@number~percent
TUPSSSRSRRSR@number~persons
VQSUSSSORTST@number~places
TUSRSSSJRSSS@number~point
QROSSURQSSSS@number~question
CbSRRVSONRRR@number~right
WLQSSXSHTSSV@number~said
TLDVS`STUSST@number~says
VSQSSVSPTSSV@number~seasons
PTOSRRSXTSSS@number~separate
`QPRSRSKSSSS@number~sets
cNPQSRRKURRR@number~settings
DNSVSPR^TUUU@number~she
SPQRURSORRRQ@number~sheet
VLRSSSPSVSSS@number~sheets
WPQPSSSUUSSS@number~shows
OYSPSRSUQOQP@number~side
LRQTSSSaUTST@number~sides
ZOQRSSZGVTSR@number~since
6Oh[SORUM\\X[@number~sleeps
SRTSSVSWSOPT@number~still
QR^SSSSORVUT@number~storms
LSQXSWSORSRT@number~straight
NaPSRWSLPSSS@number~string
PKcRSONPRVVV@number~term
VUTSRMS_TPPN@number~that
XRHXWQRZUWVU@number~the
NNJVS[`QRQPR@number~there
VWJ]SORHTSRS@number~there's
[OPRNPS]SSSS@number~thing
RN\\PURYNQUVU@number~this
QQSTSTSNSTSU@number~through
VNRRSYSWSSSS@number~thumbs
RP[QSVSSRTTT@number~till
M[Z]SGQJRSPU@number~time
TGUUQ]OLTSSY@number~times
OUaQRIZ\\PRQR@number~to
ORdRSRRQRVVV@number~todays
URSUSSSTSSSS@number~took
YQSRSPSMSSSS@number~under
BTPSSSSYPRRS@number~wants
^MWMRQRHTXXT@number~was
UQSSSSSXTSSS@number~way
WTRUSSSTTSSS@number~ways
YVPQSPSYTRTR@number~went
P_MQS]SGSRSR@number~were
KS[QSSSNTUVU@number~wet
`OKRSIXSSUVR@number~what
NXOSSNTVSPQP@number~when
QYSSSWSZRSRS@number~where
XWPRSRSGPVSV@number~which
HNRWSORbSRRU@number~who
XRSNSZSRTSSS@number~will
VUPRSSRPTSSS@number~winters
PUYYQMQUXPNM@number~with
QQePSRRSOY[Y@number~wks
\\PRQSMTQTOPP@number~word
TRRSSVRLWRRR@number~words
RSMSSXSKWSRV@number~would
VTTRSOSTSSTR@number~you
_SODYCQNWOPK@office
SPSSSRSOSRRS@office>@animal
VRQTUSSOTTSS@office>@answering
RTTSSSSSSUUU@office>@arrival
JSWSUSSURVUU@office>@art_craft
LSSSUSSWQSSS@office>@beauty_hair
MXHURSS]SQQQ@office>@book
OTWSXRSNQSSS@office>@colour
NXWQSTSTRSSS@office>@comparison
YUUQUPRNSSSR@office>@courtesy
XPRSSSSTURSS@office>@damage
ZNQTSSSNWRRR@office>@fail_verb
LTSSRSSRQSSS@office>@food_spices
SRSSSSSTQSSS@office>@furniture
MWTSUSSVRRRR@office>@hedge
SROSSSSQTRRS@office>@intensifier
QSRSSSSURSSS@office>@kitchenware
KTSSSSS[OSSS@office>@material
WRSPVPU_QSRR@office>@me
PVUSSTSPRSRQ@office>@month
cOWSVSSMTQSR@office>@negation
XOORQPNfWSTR@office>@number
QPYSRQRRWYVT@office>@office
RRQSUQS`PSSS@office>@packing_material
TSNSSSTPTQQR@office>@parcel
EO\\SWOP]S[ZV@office>@part
TUPSXQUMRQQQ@office>@phone
PWUSQSSKRTST@office>@quality_praise
TMSSRZUIPRSU@office>@seller
SUSSSSSPQSSS@office>@senses
ORXSSRSWSTTT@office>@staff
WRQSSQRQUSSR@office>@stars
UORSSQSYUSSR@office>@use_verb
QYRQUSSPTSSS@office>@used_item
VUUQRRRURSST@office>@verdict
WRMSSRSYVRSQ@office>@work_verb
]QZQORRQPSTV@office~>
VTQUSSSPTTSS@office~@answering
YVRSQRSWSSSS@office~@me
XPQSRSRUZNMN@office~@office
UVSSSRSITRRR@office~@part
YPQSSSSRVRSR@office~@work_verb
TQUSTSSaRSSS@office~a
RWPPV[TOPRRU@office~and
YSQSRRSUSSSS@office~for
YSQSSSSTTRRR@office~has
OPUSSSSVRSSS@office~in
YOSSRSSVTRRT@office~is
RUUSSRSVPSSS@office~of
STWSYRQNQUUS@office~on
XNRSXQSRSSSS@office~that
QWMSQTSTURRS@office~with
USSSSSSTUSSS@office~writes
RYMNMWUNQPRQ@order
eSRPSQTKSSSR@order>@animal
[ROQSRSPTQRQ@order>@answering
TXMTSQSNRSSR@order>@appliance
^]UOUYS@TNTQ@order>@arrival
NVPSSVXIPQQS@order>@baby
URXPSPSSUSSS@order>@body_part
WSRSSRULVSRR@order>@book
USMSSSSmQTTT@order>@building
PSSRSUS_RSSU@order>@camera
PPYSSVSKQTTT@order>@camping_fishing
OSORSUQTSQRT@order>@cancel
TNYPSSSSUVVV@order>@clothes
I\\QNQRR[OPUR@order>@colour
NPMQQSR_OSTP@order>@comparison
R^MTSQSHSRRR@order>@computer
HQ`OSPSoQRSR@order>@courier_act
[YRHS\\SJSQST@order>@courier_staff
SOSRSNS`TUUV@order>@damage
PQJ\\SWSVRUQV@order>@day_time
aOOISTSVTTST@order>@delivery_place
QSR^SPT>RSQQ@order>@dispatch
NTTXSTS\\PTRW@order>@drink
UWRSSSSMSSSR@order>@electronics
SOS`SPRHRXSW@order>@fail_verb
\\WQPSRSKURRS@order>@family
VOTSSXULTNNQ@order>@feast
ITYZRLSZQXSW@order>@food_spices
JbSSSMSTVTTR@order>@furniture
HSYUSSSJRTSV@order>@garden
QRTSVQSSRRSS@order>@health
QTGQSXSZRRST@order>@hedge
XJ[SSQSYRTTT@order>@instrument
`VPRROSHUTSS@order>@intensifier
QUSSSSSLSTTT@order>@jewellery
TRQWSSSYSSRS@order>@kitchenware
^RNRSRSPURRR@order>@lighting
RQQRSWQVSRRU@order>@listing
XQURSRSORRTQ@order>@looks
W^RPSXSIRRQR@order>@material
WLZNRTTV[TTT@order>@me
XQZSVWLHSSSU@order>@money
YSERSYSTUOLR@order>@month
RZMVRMQVRKNN@order>@negation
VSTNSRSTTRSS@order>@neighbour
HURQSTRUQSSR@order>@newness
BOfGOK]YNWXU@order>@number
RWQSRRS[SQQQ@order>@office
XQRSVTR[TSSR@order>@order
YQRRSTRWTSSR@order>@parcel
RF^[SOUQUYUV@order>@part
VOSSSUSQVQQS@order>@phone
YTQSSPSUQUVS@order>@place_name
XOWQSQSKRSTR@order>@plants
RRSSSQM]USST@order>@price_word
MNVRSNW^RZ\\X@order>@quick
MSRSSPS^QSRQ@order>@recommendation
WPRSSTSNRSSS@order>@return
PQMZSVS\\RTSU@order>@room
_RIOSQSYWQRP@order>@route
SYJZTM\\JRSSO@order>@seller
RRXRSRSMPSTS@order>@senses
URRSSRSUTRRS@order>@shop_elsewhere
U[NQSXRFORSS@order>@size
URQQSRSRUSSS@order>@sport
TRSRTVTVRPQS@order>@staff
PPYRS[S\\RUTV@order>@stars
SOXTTKQQUTUP@order>@time_span
GYPTSSU`PSSR@order>@tools_fixings
J]RRSSVHQSSS@order>@toys_games
QNlQSSTWQTSS@order>@use_verb
XUTRSVSNSRRP@order>@used_item
^PKTSOXVUQPO@order>@vehicle
PRYPSSSQRVWV@order>@vehicle_part
VQSQSTSPVSVQ@order>@verdict
YPXNSRSSTUUU@order>@weather
XLMZSQQWSSTS@order>@weekday
VPXcSUS@TVST@order>@work_verb
QEMRSjQ\\TWS]@order>@wrong_item
RKMTRZVOQMMN@order~>
`QPSSOSPVTTS@order~@answering
KaPSQQR`RUUT@order~@colour
VQ[RSRSVSTST@order~@intensifier
RQSSSVQOSSST@order~@listing
^IWVSTUSSSPT@order~@me
TTOSSSSRSSSS@order~@negation
QJ=TSGbWSURR@order~@number
ZWQSSNTYVTSS@order~@seller
RPQVSRSQRURU@order~@weekday
TJPSS^SLUSRS@order~@wrong_item
[QO[RSNTZNKR@order~a
SULPUVRQSQRQ@order~and
RQPWSVSQQTST@order~at
SRKSSR[SSLNM@order~extra
J_dQTEFdN]\\W@order~for
YPRYS^SHSSTT@order~from
NKaNR[MIRXXY@order~in
JUQSSYUTSSSR@order~is
OAOXSNSiWYYU@order~it
TRRSSQSRRRSR@order~minister
SSQSSSSCSSSR@order~more
NSWSSQSXSRRS@order~of
LJMVSZO\\TSTU@order~on
MVSSRTSVSSSR@order~out
NTQSSXS_RSST@order~that
IWUIRXV\\OUXX@order~the
fQPSSRSMYSSR@order~these
VRTSSSSJTTTS@order~this
[ZRXSHNeSQSO@order~to
aJMMReRKUNPS@order~up
NS]RSRSHRSRT@order~was
YIYRSQSUSWWU@order~when
KGGQxGIRIOKL@packing_material
XPPYWRSDUUTT@packing_material>@animal
WOQSTRSTWRSR@packing_material>@answering
RVUQOSSSUQRQ@packing_material>@appliance
XPTRURSOUQQQ@packing_material>@arrival
GRXSXRSNQTST@packing_material>@art_craft
UMPPHOSXWRSQ@packing_material>@bag
PVSSSSSSSSSS@packing_material>@beauty_hair
NVNXSQSeQVSU@packing_material>@body_part
QRQRTRSQSRRR@packing_material>@book
KORXZUSLOVRW@packing_material>@building
KRRTXRSSQRSS@packing_material>@clothes
QWRQSQSQQSSR@packing_material>@colour
LTOVRVTSSQQP@packing_material>@comparison
SXSRRSSHTSSS@packing_material>@computer
OWP[RTSXQTTS@packing_material>@courier_act
XRSSUVSRVRSQ@packing_material>@courier_staff
QUSRRRSUSSSS@packing_material>@courtesy
QUSSSSSMSSSR@packing_material>@damage
XNVQSSSVVSSS@packing_material>@day_time
QPUWTQSJRUTV@packing_material>@delivery_place
SRSSUSRTSSSS@packing_material>@dispatch
dSRRNSSPXSSS@packing_material>@drink
RURUUSSMQSSR@packing_material>@electronics
RSRTQSSUQUST@packing_material>@fail_verb
TSVSUSSNSTTT@packing_material>@family
XIVP\\RSOSSTT@packing_material>@food_spices
SRRSSSSWSTTT@packing_material>@furniture
USSSOSSUTSRR@packing_material>@garden
I_YOYLSLNWWS@packing_material>@hedge
NOORVRT`QSRR@packing_material>@instrument
BXSQT\\SRORRR@packing_material>@intensifier
FNSOUSSlQTUT@packing_material>@kitchenware
_PJSZSRJSSSS@packing_material>@lateness
ORQSSSS[SSTS@packing_material>@lighting
RSVRRSSKSTST@packing_material>@listing
RRTUUUSOUSSS@packing_material>@looks
RLPQXUSPOQRR@packing_material>@material
OPOKS^RPSQQW@packing_material>@me
PPWRSSSZTTTS@packing_material>@missing
WSRSSSTXTSSS@packing_material>@money
SOUSTUSMRSSS@packing_material>@music_media
KWQSQPR\\PWUU@packing_material>@negation
TWSRRSSVSSSS@packing_material>@neighbour
QMSSVUSRSSST@packing_material>@newness
QSPSUSNVNVVU@packing_material>@number
NTQRURSVPQSR@packing_material>@office
WRRRVRSXUSSS@packing_material>@order
KLOFVRSOLPQO@packing_material>@packing_material
RYTNOWS[PQSS@packing_material>@packing_verb
PYQPRVS]QRSR@packing_material>@packing_verdict
TORKOWS[SRSR@packing_material>@parcel
TVVNRVRLURTS@packing_material>@part
SPQ[FSS[TTRT@packing_material>@pet_goods
PUSYSRSVOURU@packing_material>@plants
SOSSSSSQTSSS@packing_material>@quality_blame
VVSSRXSTVRSR@packing_material>@room
RRQSTSSUSTTS@packing_material>@route
NUSURQRTSVTR@packing_material>@seller
OTSSRSSRSSSS@packing_material>@senses
URRRWQTMSQRQ@packing_material>@size
XSSTTUSSTSSR@packing_material>@staff
YUSNTURHTQRQ@packing_material>@stars
USRRNVSMRRSS@packing_material>@tools_fixings
PQSYSRSJRURU@packing_material>@toys_games
SSSSSSSSTTST@packing_material>@tracking
SPQRURWUQPPO@packing_material>@use_verb
QSQQQVSZRSST@packing_material>@used_item
QSSYSRSMSURU@packing_material>@vehicle
OVUSSSSMTTTT@packing_material>@vehicle_part
SRTWRSSNSSSS@packing_material>@verdict
VSOVRSSSSUSV@packing_material>@weather
XRRSSSSMVRRR@packing_material>@weekday
]SVPXOSSQRSR@packing_material>@work_verb
WQUPUUQBUQQP@packing_material~>
^SQRQRSJWSSR@packing_material~@animal
YPQSSSSPUQQQ@packing_material~@arrival
YNQQRPSPXSSR@packing_material~@bag
SQSSTSSRSSSS@packing_material~@beauty_hair
RRQSWSSSRRSS@packing_material~@clothes
TSOURWSNSRSR@packing_material~@comparison
OSRVRSSOQTST@packing_material~@delivery_place
TRSSSSSSTSSS@packing_material~@fail_verb
FYYSVPSWPXXW@packing_material~@hedge
PVSSQ[SLRSSS@packing_material~@intensifier
LRSRRSS\\QUUT@packing_material~@kitchenware
QSSSSSSSSSSS@packing_material~@looks
OQTOUQSOQRRR@packing_material~@me
NPPPXTSHOXWW@packing_material~@negation
GZNRTSSLORSR@packing_material~@number
QSSSTSSPRSSS@packing_material~@office
DOOQWSSWKRRQ@packing_material~@packing_material
WORQTSS\\TRSS@packing_material~@parcel
WSRRUSSNTSSS@packing_material~@part
UNRSRSSUTQRQ@packing_material~@size
`KSSSSSOURQQ@packing_material~@use_verb
SSSUSRSPSURU@packing_material~@vehicle
RNVQRSSMRSSS@packing_material~@work_verb
Mj[QIRSXTUUU@packing_material~a
TPVVSWRTQSRT@packing_material~and
MSRSUSSVQSSS@packing_material~at
SSPSUSSOSRRQ@packing_material~between
WRRQSOSaWSSS@packing_material~by
KJVR\\RSWMSSS@packing_material~for
UPRQVOSYSSTS@packing_material~from
WSSSSQSMQSSS@packing_material~had
DSO_WRSHOTSV@packing_material~in
RQSRZUSQVRRS@packing_material~is
SPRRUSS[TSSS@packing_material~it
O[URMVSKNSSS@packing_material~of
OZOXPUS^PTST@packing_material~on
MPQRWVS]ORRS@packing_material~round
QSSSSSSVSSSS@packing_material~string
WRVSRNSTURSR@packing_material~that
RTSRVRSPRSSS@packing_material~the
YSUSRSSKTQRR@packing_material~through
JRUSXSSQRRRR@packing_material~to
ZSPRURTPQTTR@packing_material~was
RRSSURSQRRRR@packing_material~whatsoever
MWVRTYRRORSR@packing_material~with
EVLSwOQKKKMI@packing_verb
SSTQSSSNSTTS@packing_verb>@animal
TRTSSRSMSUTT@packing_verb>@appliance
STQSSPSWRSSS@packing_verb>@arrival
PNJXRSS^SUSU@packing_verb>@body_part
NRUSSRSWSSSS@packing_verb>@book
YSOKRWS`URTR@packing_verb>@building
YXRROQSISRSS@packing_verb>@clothes
OKMU\\ORMPOPN@packing_verb>@comparison
ZSQUUSSSTRSR@packing_verb>@courier_act
\\NONOWS]TUTU@packing_verb>@delivery_place
WYROROSOTSSS@packing_verb>@drink
RSQSUSSRRSSS@packing_verb>@fail_verb
VMRSYQSRUQRQ@packing_verb>@family
OVPSPUSMRRSS@packing_verb>@food_spices
TOURPTSiSVVT@packing_verb>@hedge
MQXTUQSJSTRT@packing_verb>@intensifier
RSQRWSSIRRSR@packing_verb>@kitchenware
TWOTSSSXSQSQ@packing_verb>@lateness
UUQSUQSBRSSS@packing_verb>@material
N_TUSUSZQOQR@packing_verb>@me
KZSRSRSVSSSR@packing_verb>@missing
ZQWSSRSXSVVT@packing_verb>@month
TWPSVQSGQSSR@packing_verb>@negation
QTTRSSSQRSTS@packing_verb>@neighbour
ZRVRTPRWTTSQ@packing_verb>@number
MSSSSSXNRRSR@packing_verb>@office
NTNQVQRSPSSQ@packing_verb>@packing_material
UTQRRSSUURRR@packing_verb>@packing_verb
MVPQRRRYSSSQ@packing_verb>@parcel
MRTRVRSZUSST@packing_verb>@part
RPQSSYSOSSST@packing_verb>@phone
YSQTURSNSRSR@packing_verb>@plants
RSSSVSSPSTSS@packing_verb>@route
SN]RQQS`TTTU@packing_verb>@seller
SRRYZRSPRSRR@packing_verb>@size
RTRRQQSUSSSR@packing_verb>@staff
MPXS[QSLSSRR@packing_verb>@stars
RIRQVTSXTTTT@packing_verb>@time_span
UQXQRQS]TSTS@packing_verb>@use_verb
QZWVNRSPSTRS@packing_verb>@used_item
YRQURPSXVRSQ@packing_verb>@work_verb
KVYYcLRHKTQT@packing_verb~>
VKNQYUSHQOPP@packing_verb~@comparison
\\SMWOWSHTTRT@packing_verb~@delivery_place
SWSSOUSSRSSS@packing_verb~@food_spices
USQQTSSJTSSS@packing_verb~@intensifier
TTPRQRSWSSSS@packing_verb~@me
SOSSWSSQRSSS@packing_verb~@packing_material
SUPSRRSSTSSR@packing_verb~@parcel
VRXPOQSbSUVU@packing_verb~a
VUVQSQSaTPTO@packing_verb~and
UUSQVTSRTRSR@packing_verb~as
LQUSYSSURSSS@packing_verb~at
PPRSZSSNRSSR@packing_verb~by
XN^ROWSRRSUU@packing_verb~in
L_WOZQSJQRSU@packing_verb~it
QSUVQRXPRVTU@packing_verb~of
WMSRSSRZVSSR@packing_verb~on
PPPS\\SSSSSTQ@packing_verb~the
MYSQVVSNPSSR@packing_verb~to
LQRPWXSLQRSS@packing_verb~up
WQQSTSSKTSST@packing_verb~with
YOOS^QSMTNLN@packing_verdict
TRTSSRSMSUTT@packing_verdict>@appliance
LQSSRSSWQSSS@packing_verdict>@bag
PSTTSSRRSSST@packing_verdict>@body_part
MRRSSSS]SSSS@packing_verdict>@book
JTSWOVS]TTST@packing_verdict>@comparison
[NM^MUSUSURU@packing_verdict>@delivery_place
OSSSTSSQSSSS@packing_verdict>@fail_verb
MOPQTTUcQSSS@packing_verdict>@hedge
WWXVRRSNVSSS@packing_verdict>@intensifier
LZURSSSOSRRQ@packing_verdict>@material
VOMTVQSTRPRS@packing_verdict>@me
LYOSVQSQRQQQ@packing_verdict>@negation
aQMRUSRKXRRQ@packing_verdict>@number
KOOQVRSTPRSS@packing_verdict>@packing_material
QRPRYQRURSSQ@packing_verdict>@packing_verb
QSOQXRSKRRSR@packing_verdict>@parcel
MQTTUSSQRTTT@packing_verdict>@part
RSSSSSSQSTSS@packing_verdict>@route
NRNPRWSaSSSU@packing_verdict>@seller
RQSRTSS\\TQSQ@packing_verdict>@senses
YTSPQSSQTRSR@packing_verdict>@size
RQMTVSSITRSR@packing_verdict>@stars
XSSSSRSQRQRP@packing_verdict>@tools_fixings
SPXQSQS[SUUU@packing_verdict>@use_verb
VUQVSPSQQQRP@packing_verdict>@work_verb
W\\QQQST]TRSR@packing_verdict~>
SPSRVSSVSSSS@packing_verdict~@hedge
RSRSUSSPTSSR@packing_verdict~@negation
IRSQ]RSSOSSS@packing_verdict~@parcel
QLSUTSSOTSRS@packing_verdict~and
]PSSTSVVSSSS@packing_verdict~as
QZSTPUSTQTTT@packing_verdict~down
JRRPUTSXPRSS@packing_verdict~in
UQRSQSSTUSSS@packing_verdict~the
NLWZYSTJPZVX@parcel
X`RPSRSQSRSQ@parcel>@animal
RTYRQZSSUNPQ@parcel>@answering
UVTQSRSSRQSP@parcel>@appliance
PLRSUTSZTVWW@parcel>@arrival
QQXSRSSLSUTU@parcel>@art_craft
NWVXRPSGSURU@parcel>@body_part
QRQSVRR[UPPO@parcel>@book
RRRQVSSORVSV@parcel>@building
GVRWSSSQOUSU@parcel>@camera
WSRVSRSNTRSS@parcel>@carrier
QUOVRSS\\SRQS@parcel>@clothes
Q_QRRUSKRQRQ@parcel>@colour
MW[QQQUQPXVU@parcel>@comparison
RTGZSVSWRRQV@parcel>@courier_act
PQT]USRURWTT@parcel>@courier_staff
OSR\\QSSQRWSV@parcel>@courtesy
MVSSSSSMQSSS@parcel>@damage
VNUTRPSSUSSS@parcel>@delivery_place
RSRSSSRQSTST@parcel>@dispatch
QZOPSRVSUPQP@parcel>@drink
VSSSSSSMRSSS@parcel>@electronics
IPRURVRZOWSX@parcel>@fail_verb
YSOZRRSPRSQR@parcel>@family
OXPVOTWNSURS@parcel>@food_spices
]RQTSPSMUURT@parcel>@furniture
PUTLVWTEQRTQ@parcel>@hedge
OPQRRRTeRSSS@parcel>@instrument
POZXWORMQWVT@parcel>@intensifier
NSSPUSSXSSSS@parcel>@kitchenware
dOHRSTROTRRS@parcel>@lateness
QSURRPSORUST@parcel>@listing
QORVUYSYQTTS@parcel>@looks
UTQRRSSWRSSS@parcel>@material
J]^OSVRYNQWR@parcel>@me
PPYRSSSZTRRR@parcel>@missing
SSSSSSSSTSSS@parcel>@music_media
PWOMOVRVSSVS@parcel>@negation
USQUSSSSSSQS@parcel>@neighbour
TVIYQRM[RSUU@parcel>@number
URQPVRTMSSSS@parcel>@office
VSRSSSRYSTTT@parcel>@order
SXPHXRSWRQSR@parcel>@packing_material
YUPPNVXVSQSR@parcel>@packing_verb
RORQQVSZSRSR@parcel>@packing_verdict
ROKJSWUeRQSR@parcel>@parcel
bLLROSSV[QRQ@parcel>@part
SPQ]GSSUSTRT@parcel>@pet_goods
RT\\PSUTFRTVS@parcel>@place_name
SSNSSRWORSSR@parcel>@plants
RSQWSOSQSSSS@parcel>@quick
aOOJSMSVXPRN@parcel>@route
RNISQ[TYUSRV@parcel>@seller
JSXRVRSZPSTS@parcel>@senses
KSSSW\\SGNQRS@parcel>@size
VQMhRNQMR[SV@parcel>@staff
I[XYRXRRUNQO@parcel>@stars
[TXTQVSFURTO@parcel>@time_span
S\\OSSSSKTPRP@parcel>@toys_games
KN[_WPVQRSQR@parcel>@use_verb
RTQQQWSUSSST@parcel>@used_item
bRKPSSSPYPRO@parcel>@vehicle
PQVRUSSQSSTS@parcel>@vehicle_part
WRURRSS^USUS@parcel>@verdict
MVORSSSSRTSU@parcel>@weather
RY_RSQRRSQSS@parcel>@weekday
YPVRP\\S[TRSV@parcel>@work_verb
SOSPRSRXSUSU@parcel>@wrong_item
J\\ZEU^WBNTXT@parcel~>
NRLVVWSSSUUW@parcel~@arrival
WSRVSRSNTRSS@parcel~@carrier
IWWPRSUQQVVS@parcel~@comparison
NRP[SVSTRSRU@parcel~@courier_act
IQQ^SLR]PWQV@parcel~@courier_staff
TOSRSRSZTRSR@parcel~@delivery_place
TSPWSRSRSSRQ@parcel~@family
SSSQSSSSTSSS@parcel~@furniture
PSVPPXTSSSST@parcel~@hedge
WQSPUSSORSTR@parcel~@intensifier
MRQVUVSURSST@parcel~@looks
NW]VRRRROWYW@parcel~@me
KPZQSVSRQXYV@parcel~@negation
VMLQQUR^URRS@parcel~@number
USROTVSYSRST@parcel~@parcel
XLRPRTSLWSSR@parcel~@part
YPUNQNSQVQRQ@parcel~@route
RPSSSSSTUSSS@parcel~@seller
LWRSWSSSQSTT@parcel~@size
QRP]SQSJQURS@parcel~@staff
USQTSSSUSSSS@parcel~@time_span
OSO`QSSOTVSV@parcel~@use_verb
YSRPSSSPVQRQ@parcel~@vehicle
QRZQSRSVSSTT@parcel~@weekday
SRSSSSSPSSST@parcel~@work_verb
NWQVQP\\HPQRP@parcel~a
YSMQSVSTPSSR@parcel~about
U_JLPKRUUMOP@parcel~and
TRSSSTRQPSSS@parcel~are
UQSXSUSUSURU@parcel~as
PSPS^TSOQSSV@parcel~at
VSSWSOSOTSSS@parcel~back
XPSRSUSXSSSS@parcel~before
STUQRSSKTRSR@parcel~by
VRSSRRSQTSSS@parcel~coach
TSQSSOTSSSSR@parcel~e
[NMhQVRIRSST@parcel~for
SRWQOVSXRTTU@parcel~had
SUYRRQSKTTVS@parcel~has
TPIYULSPVSOR@parcel~in
RRSTSSSQSRRR@parcel~inside
U_]QNMTMUWTT@parcel~is
LUFQQXSYTOPR@parcel~it
RQSTSRSBTUUU@parcel~it's
QXSSTRRRSSSR@parcel~number
X\\VDNQVPVRSQ@parcel~of
YS\\TRSSTURRR@parcel~on
SSRRSTSRTSST@parcel~or
QSSSSSS^RTST@parcel~out
VURQQURWRQQR@parcel~said
OT]QRVRWOTTS@parcel~says
YSSRRSSGTTST@parcel~set
SUQSSSSSQQRQ@parcel~shows
USSSRPS^TSTQ@parcel~since
PO\\TRSSXQUUU@parcel~still
TSMQRVRcVORQ@parcel~that
QXQRS[SQTRRT@parcel~the
SSSSSTSMTSRU@parcel~through
PZPQRTQMRSQT@parcel~to
eRNRVRSYTSSQ@parcel~up
QQYZRSSKRQQR@parcel~visited
TNLTaXSQQPPN@parcel~was
QRVQS]RUQORT@parcel~went
QYSRSQRRRRSS@parcel~what
USROUSSSSRSR@parcel~which
RPcHXMTPTUYT@parcel~with
WPMO\\RSHPQRQ@parcel~you
\\XPJLOMMXKNH@part
OTURRRSUSVVU@part>@animal
QUZRRTSWWSSR@part>@answering
`ONQSJT`XSRT@part>@appliance
VPUSSXRXSUYV@part>@arrival
F]SSRYS[RSTS@part>@art_craft
SRSSSQSXRSSS@part>@audio
NMRRYRSZRRSR@part>@bag
OTRUSSSQRSSS@part>@beauty_hair
VQSRSSSTSQQR@part>@bedding
SQRXSTSUQRRS@part>@body_part
VSNQWSRHURRS@part>@book
PSRXPTR[USRS@part>@building
TPSRSVSQSSSS@part>@camera
QYSRRSSQSSSS@part>@camping_fishing
LVSRSNS^ORRR@part>@clothes
XSNQQXRYQQQP@part>@colour
VFISSUQ]SUTW@part>@comparison
KQ[SSPT^QVUU@part>@computer
OXQRRJSYSSSP@part>@conduct
YTWSSQSXUTSR@part>@courier_act
TRPPTSS]TSSS@part>@courier_staff
WTQTP]SEOQPT@part>@courtesy
FQUVQUR[NRSS@part>@damage
]RSPSRSKUSSR@part>@day_time
VJXZPTSOTVSY@part>@delivery_place
URPSSSSSWTTT@part>@dispatch
WSMOSSSRWQRR@part>@drink
ZJTRSTSWQRSQ@part>@electronics
STTSSSSOSRRR@part>@expiry
[MORWZRNTLOJ@part>@fail_verb
YQPSSRSURRSS@part>@fake
LTUSTSSRRTTR@part>@family
ORNSSSSbSUTT@part>@feast
NZQQRSScTQRR@part>@food_spices
\\RSOSRS_TSTS@part>@furniture
MRVXSRTWQUUU@part>@garden
]PUSSRSOTSSS@part>@health
[TJWQOTNTQPQ@part>@hedge
SPSSSSSTTSSS@part>@instruction
NS\\RQSSOSPQQ@part>@instrument
]VVWQQRS[MPK@part>@intensifier
JWUSSSSSSSRS@part>@jewellery
DOSRSRSZQTSR@part>@kitchenware
VUKRQSRSTPPO@part>@lateness
OWSSSWSPRTSU@part>@lighting
TZMNSUSSPSSS@part>@listing
PRPTQTSVSSST@part>@looks
>P[RUYSYLTTS@part>@material
VUXXSUR\\XSSQ@part>@me
K[TTRVRIOSRS@part>@missing
PXVRSVSKQUUV@part>@month
UURSRRSKVPQQ@part>@music_media
ZQJNYWSPVTSP@part>@negation
VVQQVQSORNRQ@part>@neighbour
JVVOPRY\\NMOR@part>@number
URTSSSSPTUUU@part>@office
WQUSSXPOTSSS@part>@order
BVPS[XR\\OSRT@part>@packing_material
LWRXYSSKQSRS@part>@packing_verb
P[URSSSNRRRR@part>@packing_verdict
TSQXRUS[STRU@part>@parcel
TLPQWRRVXRST@part>@part
VMRRSSSVVRSQ@part>@pet_goods
ZKUQQWSLRVTW@part>@phone
SRRRSSQYRTTT@part>@place_name
QQPRSRSOQUUU@part>@plants
OUSSTTRYPSSS@part>@quality_blame
ZOPRSSSHRRQQ@part>@quality_praise
XQNYSTSOUROQ@part>@recommendation
VQZPSRRITRRR@part>@room
NUQSSST[TUTU@part>@route
TSQRSRUOTRRQ@part>@rudeness
J\\XTQXVcQVWR@part>@seller
XLTRRPRVRRQQ@part>@senses
FgPPPTRaLOPN@part>@size
\\WRRRYSSQSSS@part>@staff
VOSTSURMVQSR@part>@stars
NQPRSUScRRSR@part>@swearing
WYMTRVR^RTST@part>@time_span
GQWWSQSRVTRV@part>@tools_fixings
KPYRUQSJTRRQ@part>@toys_games
SSRVSRSWSTST@part>@tracking
NWgOWNTYQSTQ@part>@use_verb
RSWXQSSLPPRP@part>@used_item
MUSURQVgQRSS@part>@vehicle_part
QSRSRWSJSVVU@part>@verdict
PSVRSSSWRTTU@part>@weather
FQG]SVSWPVQX@part>@weekday
jKQRQXQLRNQQ@part>@work_verb
VUVSRPRUOTSS@part>@wrong_item
UWZJRNRPSRST@party
JP\\SSQSPRTSR@party>@arrival
WSSQSQSRVRSR@party>@intensifier
UYTQSSRQSSST@party>@me
PQYSRSSUSTUT@party>@negation
Y\\PSSRTQURRR@party>@number
USTRSSSMSTTT@party>@office
^Q^RPWS;TRRR@party~>
OUNZXVONUZTW@part~>
ZSEORSSYSPSQ@part~@arrival
ORTSSRSeORSS@part~@clothes
JQSWRUSQTTRS@part~@comparison
QRPSSYSKQQQV@part~@courtesy
WJRTROSOQSSS@part~@damage
TSRSSTSWUSSS@part~@dispatch
LTaRRZSUUQRR@part~@fail_verb
WLRSTSUUTRQS@part~@hedge
N^SZRSS@SRQQ@part~@intensifier
VPSSSSSWTSRR@part~@kitchenware
WVVSQRROSQQQ@part~@lateness
XRRSSPSYTSSS@part~@looks
P[TRVYTCOPOR@part~@me
Q[STSSSLOTSS@part~@missing
UVORQQUWUQRP@part~@negation
UZPTQRPNQPRO@part~@number
TRSSQSSLRSSS@part~@packing_material
UOPSURSYUSSS@part~@part
TPQSS^SQSSSS@part~@phone
TWSSSRSPSSSR@part~@quality_praise
WSRRSUSNTRRR@part~@recommendation
TQURRWRKQVVT@part~@seller
YNOSQSSRYSRS@part~@senses
XQRSSRSOTSSR@part~@size
PV\\RSSSMRSSS@part~@time_span
SSSSSSSSTSSS@part~@tools_fixings
IVPRUQSMSRQQ@part~@toys_games
XJXSSQSMTSSS@part~@used_item
QSRSSSSSTSSS@part~@verdict
\\MVSRPSNSSST@part~@work_verb
RTSRSRSfTSSR@part~a
JXRTSSSTQSSS@part~already
NTNPUUQXPXXW@part~and
OPMUSPV[SPRP@part~are
QRSSSUSUTSSS@part~as
ULPUQSSQSRSS@part~at
RQLZSTSSTTRU@part~before
WRRRSRSUSRRS@part~by
RORSYSSPRSSS@part~down
I_SVSOVOQRRS@part~for
[[RWRRSHQUST@part~from
VSSSSSSLTSSS@part~gets
TRSSSSSKTSSS@part~grand
IaQSSRSRNRSR@part~had
QVRUSQS]PRRR@part~has
XISSRSSTVSSS@part~have
DYWSYTSOOSSR@part~in
SNMUSLURTNON@part~is
NQSZVTRZTTTV@part~it
YRSSSUSNSPSP@part~kinks
RSaSTRSISSTS@part~line
XNSSSTSOWSSS@part~needs
HTQRTUUYQSRR@part~of
WRPTSNSQWQSQ@part~off
_HZRSORLWRRR@part~on
RQPSSSSeUSSS@part~over
DcOWSRSRQRRR@part~says
YQRSSRSMUSSS@part~should
OUOSSSRZTSSS@part~since
UQOSSSSOSSSS@part~still
YPUNSSSQUPOP@part~that
MSZTSQS]RUUT@part~the
NWTSSRSNSSRS@part~there
P]XTRXRHQRST@part~to
VROTSWSQRTST@part~up
QgXVOQSMRUSQ@part~was
TRQRSSSSUSSS@part~went
QSQSSRSNRTTT@part~were
OTRSSSSNQRRS@part~when
SKKRSWSTUSSS@part~where
UTQSSSSJSSSS@part~which
fRSPRPSLUSSR@part~with
ZQZROISKSPRQ@pet_goods
PPQTSSSTRTST@pet_goods>@animal
XYXRSRSRUSSS@pet_goods>@answering
PQQUSWS\\RTRS@pet_goods>@appliance
WPUSSSSMRSTT@pet_goods>@arrival
SSRVSSSZSSSS@pet_goods>@art_craft
SVXQSSSXRSSS@pet_goods>@beauty_hair
QOXWSSSBPTST@pet_goods>@body_part
SQYRRSSMTRSR@pet_goods>@clothes
RSQSSSSSVSSS@pet_goods>@comparison
LSSUSRSURUST@pet_goods>@courtesy
RPRSSTSXTSSS@pet_goods>@damage
T\\KSQSSPPQQQ@pet_goods>@drink
URQRSUSYSQRQ@pet_goods>@fail_verb
RR\\YTRSQSTUT@pet_goods>@food_spices
YNXPRRSXVTTR@pet_goods>@hedge
PRSSVRSNQSSS@pet_goods>@intensifier
QWROSVSNPSSS@pet_goods>@listing
VUVUSSSJTRTQ@pet_goods>@looks
P[RRQZQIVPTR@pet_goods>@me
PSXSSSSLRUTT@pet_goods>@month
URSUS]SWSTUS@pet_goods>@negation
UIUTQRSeVSRS@pet_goods>@number
YSWSSSSTSSSR@pet_goods>@order
RRRSTSSQTSSS@pet_goods>@packing_material
PPVQSTSbVQRS@pet_goods>@part
MSQSSSSYTRRT@pet_goods>@pet_goods
UQRSSSSPRRRR@pet_goods>@quality_praise
HRXSTKSjSTSS@pet_goods>@seller
RRSSSSSRTSST@pet_goods>@senses
LUSSSTSQRSSS@pet_goods>@size
PSSSRSSZSSST@pet_goods>@stars
MSTPSRSZSTTS@pet_goods>@use_verb
SQSUSSWQQTST@pet_goods>@verdict
QUSSSSSSSSSS@pet_goods>@weekday
[QMMSQSNUQQP@pet_goods>@work_verb
FTTV[OQ`PZUX@pet_goods~>
]SXRSSSKUSSS@pet_goods~@answering
WURSSSSNTSSS@pet_goods~@arrival
XSRSSUSPRSSS@pet_goods~@fail_verb
SRTPRSSVVQSQ@pet_goods~@hedge
VSVSSSSJTSTS@pet_goods~@looks
NOUYQQS\\RSSS@pet_goods~@me
PZXTSOSSSVUU@pet_goods~@negation
SSWSSSSUSSSR@pet_goods~@order
RSNSSSSSTRRS@pet_goods~@pet_goods
KSZTSLScRUST@pet_goods~@seller
NRRQSSSZUSSS@pet_goods~@use_verb
VSNSSQSVURRR@pet_goods~@work_verb
NNO]TRS[OURV@pet_goods~and
WSZRSRSORUST@pet_goods~are
fROSRQRFUORS@pet_goods~at
QSSPSSSSSTST@pet_goods~has
LSQTRRSXRVUU@pet_goods~in
QOQRS`SIRRRR@pet_goods~is
NSPYSSSMQSSS@pet_goods~it
SSSSSSSSRSSS@pet_goods~kit
RSSTSSSVSTTT@pet_goods~the
VT[OSSSMTTTS@pet_goods~was
X`QRSSSISSSS@pet_goods~with
S]XQUNVNRRRP@phone
XVPRSPSXRUTT@phone>@answering
SNUVQQSZUTQR@phone>@arrival
WPSSSSSLUSSS@phone>@book
XMUWRSSTUSSS@phone>@colour
[OPRRYS\\RRSQ@phone>@comparison
RSRUSSSTRQSU@phone>@courier_act
cSSSQPT]SSSS@phone>@courtesy
QYURSRSUSSSR@phone>@damage
RTUSXRSKRSSS@phone>@fail_verb
L[LYTQSXPTRR@phone>@hedge
LZORSNSaQVTT@phone>@intensifier
ORRRSXSZQSSS@phone>@listing
RUPSTSSXRSRR@phone>@looks
OXTPRSSNSRRS@phone>@material
R[TYTORTRSWQ@phone>@me
TP\\QRPRVRTSU@phone>@negation
GIVPShQPTPPU@phone>@number
OSSTSRS[TSSS@phone>@order
OXRVRVSRSTTS@phone>@packing_material
SSSVSVSRSTTS@phone>@parcel
RQORSSSQSSSS@phone>@part
QUNXTLSWVPQN@phone>@phone
XQVOSSSWSSRT@phone>@route
SRQSSVSRSRSR@phone>@seller
IZURSUSUSTTS@phone>@senses
STRVSXSRRQRS@phone>@size
HQUTSXSUSSST@phone>@staff
LQRSSWS_RRSR@phone>@stars
USOSSRS_RSSS@phone>@time_span
UQRUYPSPRRQQ@phone>@use_verb
PUPSSXSNRSSV@phone>@verdict
SZWQSSSDRTTU@phone>@weekday
\\LLWRTSEQQQS@phone>@work_verb
P\\SSVRSMSRRQ@phone>@wrong_item
LS]SVV[JRNNP@phone~>
WQSTSSSWUQQP@phone~@arrival
OSMVSOSQSRRR@phone~@me
>[[RSSSSOVTW@phone~@negation
NXPRSWSNRQQQ@phone~@number
^PSRSOSWTRRP@phone~@work_verb
UVPSSSSKRQSQ@phone~and
RSQSSVSSSRST@phone~closed
OT[SSRRQQUUV@phone~for
YLRSSRSPTSSS@phone~has
TUTSVSSLRRRS@phone~in
MSVYSVSJQSRT@phone~is
UWRRSRSZSSST@phone~it
YU[QSRSNTTTS@phone~of
PVRWSQSQRSSU@phone~was
UURQRSSRURRR@phone~with
KReKPLQVOZ][@place_name
TTNSSTS`VSSR@place_name>@answering
WQTRSTRXTQPV@place_name>@arrival
QSWUSSSKSUTU@place_name>@body_part
LSZSSRR_URQU@place_name>@book
WQVSSPSFQTTT@place_name>@colour
LReUSSQINYYV@place_name>@comparison
TUQUSRSQSSRS@place_name>@computer
USRNSSSVSRUQ@place_name>@delivery_place
RSQWSRSQUSSS@place_name>@drink
TUSSSTSPRRRR@place_name>@electronics
USRRSRS]WQQR@place_name>@family
SSSSSUSMURRR@place_name>@feast
SXVRSSSVTSST@place_name>@hedge
USSSSTSTSWWT@place_name>@intensifier
URISSRSNSSSR@place_name>@kitchenware
WRTSSUSMRRRR@place_name>@lighting
QTSSSSSYRTTS@place_name>@looks
SSSSSSSQTRRR@place_name>@material
VYMXRSRPQVRU@place_name>@me
[RF^RRRHXSRR@place_name>@month
QSUURRSLRYWY@place_name>@negation
XPPOSUH`SRUR@place_name>@number
WSNRSOUVTRQR@place_name>@order
SQPVRSSVTTST@place_name>@packing_material
LS[SRRRVSTTT@place_name>@parcel
WRRSSSSMUQRQ@place_name>@part
PSZPRQRUPUUT@place_name>@place_name
SSTSSSSRSSSS@place_name>@recommendation
LS]SSPQLQTUT@place_name>@route
XRPSS[TQSRQR@place_name>@seller
XRZSSSSFRPPR@place_name>@size
OSZRSQSPSSSR@place_name>@stars
XTJTSUROQRRQ@place_name>@time_span
QSSSSSURRRRS@place_name>@tools_fixings
URRS\\SSKSSSS@place_name>@toys_games
SVMUSVSUSQPS@place_name>@use_verb
OXUSSPRZRPQP@place_name>@vehicle_part
XRRRSTSWSRSS@place_name>@verdict
URSVSSSXTSSS@place_name>@weather
ORJQSVShQRSU@place_name>@weekday
RT\\SSRRBSTST@place_name>@work_verb
JQYGNTZIPWZX@place_name~>
PQ`RSTRHSPPT@place_name~@arrival
LRSSSRSWTSRU@place_name~@book
RS^SSQQDQWYU@place_name~@comparison
RUTSSTSNRRRR@place_name~@electronics
SXSRSTSPSSSS@place_name~@hedge
YSSSSRSKSSSR@place_name~@intensifier
POSRRQR\\TTRT@place_name~@me
TSRSSSSTWRRR@place_name~@month
VO_NSPSXRWYV@place_name~@negation
OPSQSQM^SSRS@place_name~@number
SSXSSRRNSSSS@place_name~@parcel
SSSSSSSUSTTS@place_name~@place_name
SSTSSSSRSSSS@place_name~@recommendation
LS]SSPRHQTTS@place_name~@route
WSPSSWSOSRQP@place_name~@seller
URRS\\SSKSSSS@place_name~@toys_games
QSRSSOS`SSSS@place_name~@vehicle_part
URRVSSSUTSSS@place_name~@weather
_RRSSQSRRNON@place_name~a
TWOTQXVSPSTR@place_name~and
OSSRSVSIQTTT@place_name~at
USSSSSTTSSTS@place_name~by
RSUSSPWZSPPQ@place_name~for
PQXRSRSJRUUU@place_name~has
[URSSQSESSSQ@place_name~in
TQSSSRUOSTTU@place_name~is
NR\\RSRSYRUVU@place_name~on
RSH]SSROSTSS@place_name~since
XSUSSQSIUSSQ@place_name~the
SWP]RPRLTTOU@place_name~to
VSMSSRSZSSRS@place_name~where
RSPTSSSWSTSS@place_name~with
TQSYSLQYTSTR@plants
NYWUUSSLRQRQ@plants>@arrival
SVRQTRSQSSRS@plants>@clothes
QRSSUSSQRSSS@plants>@colour
]JWORPSFURSP@plants>@comparison
ZSSPURSPTOSN@plants>@delivery_place
QSNUSRSNTSSR@plants>@fail_verb
NTSYRSSTQVRV@plants>@furniture
JYZWSRSPQTST@plants>@garden
PQQUSSS[RSTT@plants>@hedge
\\MMYRSSLTTST@plants>@kitchenware
P]UNSRSPQTTR@plants>@lighting
RULURRS[SQQS@plants>@material
WWVVROSSUTUS@plants>@me
UQXRSUSSSRRS@plants>@negation
^NPSRPTNSSRS@plants>@number
PRLUVRS_RQQR@plants>@packing_material
RUQSSRSUSSSS@plants>@parcel
TK]SSSSGTZZW@plants>@part
VTWYQSSLRVRV@plants>@pet_goods
STQNR]TKSTUS@plants>@plants
URRUSSSQSSSS@plants>@room
JRRVTRRUSRRP@plants>@seller
RTPQSTSRTRSS@plants>@size
QSQXRQSWSTST@plants>@staff
JRVNSPS`TSTS@plants>@work_verb
OZVSRWRQPWTV@plants~>
KXTUUSSXRQSQ@plants~@arrival
VORSSRSMTRRQ@plants~@comparison
M^TNSSSPPSSR@plants~@lighting
QRUSSUSJRRST@plants~@negation
LTZYRSSPQVRV@plants~@pet_goods
OUQOS]TLSRSR@plants~@plants
RVTSRSSSRVVT@plants~a
RORXUUSYPTSS@plants~and
NQVQQWSRRQRU@plants~for
Q\\QQSSSSTQRP@plants~in
ZQORSTSQTQSR@plants~is
PRPQVRSVRSSS@plants~on
JYYHSTSTSSWS@plants~was
SLEJS]oLLEFJ@price_word
PSRSSSQPSSST@price_word>@answering
NSSSSRR`TTTT@price_word>@book
MTOSSOYLSRSR@price_word>@comparison
XTWQSQSMSTVT@price_word>@courier_staff
RRGSSKOVVSSR@price_word>@courtesy
PSSRSTPLSRRT@price_word>@family
RSSSSSTPRSSR@price_word>@fraud
NPRRST_HVSSU@price_word>@hedge
KRRSSRY]RSSS@price_word>@intensifier
TRRSSURTSSSS@price_word>@lighting
NQNRSc[TSQQT@price_word>@me
SSRSSQVRRSSS@price_word>@money
QRTSSRSKSTTT@price_word>@negation
`SQPRNOXVPRP@price_word>@number
MSSSSWMGRSSS@price_word>@order
PU`SRRSZRTTS@price_word>@parcel
WLZSTVRRSSSQ@price_word>@part
OSSRSQR[TSSS@price_word>@phone
RSSSSLTNRSSR@price_word>@price_word
ZRSTSQRKVSSS@price_word>@quality_blame
RQ\\SSRS\\STTS@price_word>@seller
QTR[SRKMQVSV@price_word>@senses
OSSSSQVWRSSS@price_word>@shop_elsewhere
OTRSSUSJSSSS@price_word>@staff
^OTRRURVSSST@price_word>@stars
NSVSSSRdSTTT@price_word>@use_verb
VPSSUQL\\XTUT@price_word>@work_verb
EKKPR_lJPRQS@price_word~>
NROSSQYOSRSR@price_word~@comparison
XTWQSQSMSTVT@price_word~@courier_staff
QSGSSRO\\SSSS@price_word~@courtesy
QSSRSTPRSRRS@price_word~@family
RSSSSSTPRSSR@price_word~@fraud
SPRRSP_OSSSS@price_word~@hedge
PRRSSSYSRSSS@price_word~@intensifier
ORORS\\TLRPQT@price_word~@me
XPRRSQNRXRRS@price_word~@number
XRSUSSKOSSSS@price_word~@senses
[VRRSY_PPQRS@price_word~and
T\\SSSORQUSSS@price_word~as
QSSSSSVPRSSS@price_word~at
MSSSSSUVSSSS@price_word~by
WSSSSSNIWSSS@price_word~for
_RTRSRQDUQRP@price_word~it
JR\\YSQSQQXTW@price_word~of
SURSSPUNSSSR@price_word~on
WQSTSQSLSSSS@price_word~the
kRELQQLP\\GHI@quality_blame
WTRSSUSVRTST@quality_blame>@body_part
QRSSSXRRRRRR@quality_blame>@book
QRRSSTQZQRSU@quality_blame>@comparison
TQQTSYS`RSST@quality_blame>@courier_act
ARScSSSUPSSR@quality_blame>@courier_staff
UTSSSSSSSSSS@quality_blame>@day_time
IRSSSRRaSUTU@quality_blame>@electronics
ZKRSSPVSRTST@quality_blame>@hedge
_QQPSVSJPRSQ@quality_blame>@kitchenware
QRUSSQSOTTTT@quality_blame>@lateness
_MROSRSLUSSS@quality_blame>@material
WPQPSNY?WRST@quality_blame>@me
PVVTSOSYRTTT@quality_blame>@negation
L\\SRSSRTOPQR@quality_blame>@number
XSSSSPNVWSSS@quality_blame>@order
MQSQUSSRTSSS@quality_blame>@packing_material
NQSQUUSOSSSS@quality_blame>@parcel
]M[TSUQTPQQQ@quality_blame>@part
GRSSScSNSSSS@quality_blame>@seller
XRSSSRKQTSSS@quality_blame>@senses
WRRSSSSMWSSS@quality_blame>@size
SSRSSRSQTSSS@quality_blame>@time_span
\\NTUSVSIORQQ@quality_blame>@tools_fixings
XVSSSQSIURRR@quality_blame>@work_verb
GfMQQVPQ\\NPQ@quality_blame~>
USRSSRSXSTST@quality_blame~@body_part
_OQSSSSSRTST@quality_blame~@hedge
TQQRSR[KWSST@quality_blame~@me
XRYRSQSVSSST@quality_blame~@number
TUSSSVSQQSSS@quality_blame~@part
ZSTSSRSPORQR@quality_blame~@tools_fixings
WSSRSXRSSSSS@quality_blame~and
URTRSYSGTRRR@quality_blame~for
TRNSSQSUTSQS@quality_blame~on
\\RTUSOSMTTSS@quality_blame~the
SSSSSRSQSSSS@quality_blame~when
hKCJUQOW_EID@quality_praise
QSSR[SSLTSSS@quality_praise>@animal
USPWSNSTTTSR@quality_praise>@answering
QSPSSSS^RTUU@quality_praise>@arrival
TSSSSSSSSSRS@quality_praise>@art_craft
WPTRSRS\\RSRR@quality_praise>@body_part
TRWTRPSdRTSS@quality_praise>@book
F\\QUSVSJSSSS@quality_praise>@camera
TRSSSSSQTRSS@quality_praise>@camping_fishing
]NRSRRSQUTTT@quality_praise>@clothes
SQSSRPSUUSSS@quality_praise>@colour
PSOQSWS]TPQS@quality_praise>@comparison
MPUQSSS[SSST@quality_praise>@courier_act
TRRWSSSNSSSR@quality_praise>@courier_staff
URSSSRSIVRSR@quality_praise>@courtesy
UQSPSTTPSSSQ@quality_praise>@delivery_place
SRVSSNSORSTS@quality_praise>@family
RMSSSSSTTSSS@quality_praise>@food_spices
QTUSSRSPRSSS@quality_praise>@furniture
ORQSSRSWSSSS@quality_praise>@garden
USPRRRRWRTTV@quality_praise>@hedge
TRSRSXSLTSTS@quality_praise>@intensifier
\\PQQNQSJWRSR@quality_praise>@kitchenware
YSRSPTSQSSSS@quality_praise>@material
UTPUWRSQQRQN@quality_praise>@me
W[LOTQSOVRSS@quality_praise>@negation
^ZZPPMRLSTUR@quality_praise>@number
\\QSSPVSLUSSS@quality_praise>@packing_material
WPVRTVRIRQQT@quality_praise>@parcel
UVSRRRSXTSSS@quality_praise>@part
QSSRSRSZQSSS@quality_praise>@pet_goods
SRORSSSXSSSS@quality_praise>@plants
[RSSSSSDSSSS@quality_praise>@quality_praise
_YJNSSSSWQRP@quality_praise>@quick
WSQRVOSWTSSQ@quality_praise>@seller
SRSSSSSNSSSS@quality_praise>@senses
PWUOTQS\\UQRR@quality_praise>@size
SR]RSRSORSTS@quality_praise>@sport
QSZUSPScSTST@quality_praise>@staff
ZROSOQSOTSSS@quality_praise>@stars
OX[SSRSHSUUT@quality_praise>@time_span
VQQSSVSVSSSS@quality_praise>@tools_fixings
^PQTVUT@QRPS@quality_praise>@use_verb
LS\\VR[SJSUSU@quality_praise>@used_item
PTURS\\SLRTTV@quality_praise>@verdict
VVSPSSSOSRSS@quality_praise>@weather
UPMMOLQZYSSS@quality_praise~>
URSSSRSIVRSR@quality_praise~@courtesy
QQQRRRRKRTTV@quality_praise~@hedge
LRSRSXSMSSTT@quality_praise~@intensifier
RVSSSSSURSSS@quality_praise~@material
QTOTVTRNRQQO@quality_praise~@me
YSLSSRSRWUTU@quality_praise~@negation
d[PRNQSNSRRR@quality_praise~@number
]QSSRQSZTSSS@quality_praise~@part
SSSRSSSQRSSS@quality_praise~@pet_goods
TURSUSSNTQRR@quality_praise~@size
VRQSSWTTSSSS@quality_praise~@tools_fixings
SSSSSTSMSSSU@quality_praise~@verdict
INXRW[SZTTTS@quality_praise~a
IQTRYQSbRUTT@quality_praise~and
ZNUSSOSNTQQO@quality_praise~as
VQPTSSRXRRSR@quality_praise~at
\\WQPQRSISRSQ@quality_praise~enough
URWRSRSZVRRS@quality_praise~for
WSRSSXSOSSRS@quality_praise~have
Y_MTRSRIQSQQ@quality_praise~in
NOXQPXSSRWWX@quality_praise~it
ZTRSRSTHSRSR@quality_praise~little
WNSSSQSSSSSS@quality_praise~of
VUWXSNSJSUUR@quality_praise~on
RSTSSPSPTSSS@quality_praise~that
E^WRRUS\\SRSR@quality_praise~the
TSQSVPSURSST@quality_praise~to
TURTSSSNRSSR@quality_praise~under
TQRTSRS[TSST@quality_praise~up
SPSSSSSSRSSS@quality_praise~with
PI[`PROTN\\O^@quick
QRRMSXSXRPTV@quick>@answering
SS_NSQRMRVXT@quick>@arrival
VSQYROSHTVSU@quick>@comparison
MSSKSTSSRSSR@quick>@conduct
USWRTUN\\VVRV@quick>@dispatch
USTRSQSMTSTR@quick>@intensifier
SWSSSSSSRSSS@quick>@jewellery
UL\\JRVS\\QNTR@quick>@me
NSVTSPSYRUVR@quick>@negation
GQUVSQVURQSP@quick>@number
[SORSSSQSVQU@quick>@parcel
TZPRSSSPVOPP@quick>@part
OSSTSRVQRTST@quick>@quick
TSUZSQSSSRSR@quick>@senses
QNE\\STRfSSTS@quick>@stars
VS[VSRSISSTS@quick>@work_verb
VLQ\\QMRJQWOT@quick~>
TS]JSQQPRVZU@quick~@arrival
WTTQSTSTUSTR@quick~@comparison
USWYSMN\\VVRV@quick~@dispatch
USTRSQSMTSTR@quick~@intensifier
SQ]KSOSTRSRT@quick~@me
POXRSPRXRVUT@quick~@number
[SORSSSQSVQU@quick~@parcel
OSSTSRVQRTST@quick~@quick
QQNURLUTSSSR@quick~and
VRIWUXSOQXQW@quick~as
RSQRSTSXSSTS@quick~current
UQXNRSSQTQUQ@quick~even
[SSSSRSQTQRR@quick~for
WOWISSSQSPUO@quick~from
USRRSSSOURSR@quick~of
PXHWRZRYRKRN@quick~to
MSWPS_SQSSST@quick~with
VEUIJURWPNQQ@recommendation
NSVUSRVTQTST@recommendation>@animal
YQQRSISbSSSS@recommendation>@answering
TWSNSRSPTTUR@recommendation>@body_part
KU[RORRQSVWU@recommendation>@colour
RSQSSQQYQSSU@recommendation>@comparison
RRSSSOS\\RSTQ@recommendation>@courier_act
ZSSRSPSWSRRQ@recommendation>@courtesy
QSSQSYRRRSTT@recommendation>@day_time
QS^NSSSHSTWT@recommendation>@delivery_place
WSWRSRRLSRST@recommendation>@dispatch
KS\\QSTR[QUST@recommendation>@food_spices
PTXSSXSURSST@recommendation>@hedge
VKQSSORXUSSR@recommendation>@intensifier
\\RQPSRTNQPPN@recommendation>@me
SRVRSURQPRQT@recommendation>@negation
WPTWSUNVVSRP@recommendation>@number
SQSSSSSITTST@recommendation>@order
PVQSOWSQSSST@recommendation>@packing_material
PRSSSUSUSSST@recommendation>@parcel
QTOSSTS]SQQP@recommendation>@recommendation
MQSTSRZZQSSR@recommendation>@seller
YSSSSTSLTSSS@recommendation>@size
RQRRS\\SVSSSU@recommendation>@staff
SSGSSQS[SPOO@recommendation>@time_span
USM`SSSKSUSS@recommendation>@use_verb
KROWSTRXSRSR@recommendation>@weekday
OWTRQRPUTUSU@recommendation~>
RSSSSSRUSSST@recommendation~@comparison
TSSRSTSSSRRR@recommendation~@courtesy
OSXSSVSQSSST@recommendation~@hedge
VKQSSORXUSSR@recommendation~@intensifier
RSXSS[SMRRRT@recommendation~@me
TSRRSVSIPRRT@recommendation~@negation
QSRSSPSSQQQP@recommendation~@recommendation
PQSUSSV[SSSR@recommendation~@seller
NSSPSQSSSRSR@recommendation~@weekday
RURSSWRSPTTT@recommendation~and
TSPQSQYXTPRO@recommendation~at
RSXSSVRLRTTT@recommendation~by
NQPSSXQSSRRT@recommendation~for
ZQVQSPROSTWR@recommendation~in
mSRSRMS<TSSS@recommendation~it
TSRSSRSQURRR@recommendation~laughs
OWSTSSTKRSSR@recommendation~of
PRJ[SUSOTSTT@recommendation~on
WNYOSRSRTTTU@recommendation~the
HRRQSSS^ORSQ@recommendation~to
RWOMORReUOQO@recommendation~with
QLGWPgHOPLO\\@refund
NSR]SQSUSTST@refund>@answering
LSSQSPS_TSSS@refund>@intensifier
IR]MS\\SKOWYY@refund>@me
SSRSSWSXTRSS@refund>@negation
VQJRS_KSSNMV@refund>@number
RQSSSVSRRSSR@refund>@part
QSQNSURRSSSU@refund>@seller
ZSNSSMSPTPSO@refund>@work_verb
MQOPSaSKNQQZ@refund~>
RSRSSVSPSSST@refund~@me
SUSRSRS\\RSSP@refund~and
WSRMSPSSTQRS@refund~card
SPUSSXRSSSSR@refund~for
RRSRSWSSRSRU@refund~of
SSSSSHSZTSSS@refund~policy
SSSSSNSXSSSR@refund~rule
OUSSSYSNRSSO@refund~the
YRJ\\SQSPSOSO@refund~where
QCNJWhKEOKM\\@return
SSTSSSSWSSSS@return>@answering
TSRRSSSSSSST@return>@arrival
TSRSSVSQRSSS@return>@building
QTSRRSSSSSSR@return>@colour
SSTSSQSSSTTS@return>@comparison
MSRSSTS[SUST@return>@delivery_place
UPXSSPSQUUUS@return>@dispatch
OPSSSUSUTSSV@return>@electronics
TSSTSRSXSSSR@return>@fail_verb
VSSSSSSNUSSR@return>@family
OSRSR\\SVSQRS@return>@furniture
MSUSSYS[SSSS@return>@intensifier
KMM]ROSTPURW@return>@me
KRKRS_SLORSW@return>@missing
SSSRSZKPSSSW@return>@money
EQ\\TSVSUNRQZ@return>@negation
RUEQSSWbROPQ@return>@number
VRPRRYRQSRSS@return>@parcel
YOURSPSLURRU@return>@part
NPTSSUSXSSSV@return>@phone
TROSSTSRTRRR@return>@place_name
LLQSPWSPSQQW@return>@return
^QIRQUPPSRSQ@return>@seller
VTQSSRSLSSSS@return>@size
PUSRSRSaSRRP@return>@sport
SPRSS[SRRTTU@return>@use_verb
[SQNSLSWVSSR@return>@work_verb
INS\\R`SOOPQQ@return~>
TSRSSVSQRSSS@return~@building
TSSSSQSQSSSS@return~@comparison
RSSSSTSQSSSS@return~@fail_verb
VPQRSPSTSSSS@return~@me
SSSRSZKPSSSW@return~@money
OSPSSSS^SSSU@return~@negation
QVRSSRUWSSSR@return~@number
]RSSSOSPSSSS@return~@part
QNRSQYSRQQRV@return~@return
]MQRRTPTSSSS@return~@seller
ZQSSSMPYTSSR@return~a
PQ[JSQVCSSTU@return~and
OSSSSURSPSST@return~as
NQaQPOSTPYXW@return~created
WOQRS[SSRSST@return~for
WQSRQZSPRRSW@return~it
QSMQSXSHSRRR@return~on
TUTSSRSLTRRR@return~says
PPQSSRSdTRSW@return~the
bQXQSIS\\]VSP@return~to
SQJRQaSESSST@return~was
WPLZOSMSWRSS@room
OQSOSSS\\SSTT@room>@animal
QXL[SOSGRTRT@room>@building
GRXXRPS[NXVW@room>@comparison
PSTTSSSNTSRR@room>@courier_act
LRYSSRSMSUSU@room>@delivery_place
SSVRSRSOSRSR@room>@drink
SSRSSSSVTRSR@room>@fail_verb
NVSSSQSRRSSS@room>@furniture
SQNOSYSHSQST@room>@intensifier
LT]RTSSLQTUT@room>@looks
WRQSSSSPURRR@room>@material
J\\WUTTRNRURS@room>@me
NSXRSSSOPSTS@room>@month
VSPSRPSZURSQ@room>@negation
NZ`VROTOMVRU@room>@number
MRWQSSSZSSTS@room>@part
XSWOSRSOTSTS@room>@recommendation
RTQRSQRORTSS@room>@room
\\RURSSSZSSTR@room>@seller
STRSSSSNSSSS@room>@senses
QSSUSRRNSTST@room>@size
USSSSQSIRSSR@room>@staff
OSWQSRSYSUSV@room>@stars
TSQQSQS\\TSSS@room>@time_span
VSSPSRSRSSSS@room>@use_verb
PSQZSSSKSSRS@room>@work_verb
SQSTSQSURUTU@room>@wrong_item
]NLQQRRKZPRQ@room~>
VXKYSOSLRTSS@room~@building
ITVRTSSZQTTS@room~@looks
ZTVOSQTVPRSP@room~@number
SR^SSPSNSTRS@room~and
RSRSSRR[TTUS@room~by
VOXRSRRQSRSS@room~floor
OZNOSTSUSUTT@room~for
PRVUSSSFSRSR@room~in
NRQQSUSaTSST@room~is
PRSYSRSRSTST@room~of
MWRRSSS]SSST@room~scale
QRVOSRSPSTUU@room~with
NIfSJDRNS_^X@route
SSNVSQSXRUSU@route>@animal
SSTXSKS]SYYU@route>@answering
UWMSSSSNQTTT@route>@arrival
ZSRRSSRJTRSS@route>@book
OSSWS\\SDSRSS@route>@camping_fishing
RQWSSRSWRVUV@route>@carrier
QRPPSSSbSSSS@route>@colour
IQbLOORJQWVV@route>@comparison
QVUPSPSOSRTR@route>@courier_act
OSUMSTSXSSTS@route>@courier_staff
TSRVSVSNTSSS@route>@courtesy
MWRSSRSRQSSS@route>@damage
PSVQSSTUSSSR@route>@day_time
SRNNRSS\\RQRS@route>@delivery_place
QSNXSSSQUTRS@route>@dispatch
VTSQSRSUTRSS@route>@fail_verb
VSVSSSRTVRSQ@route>@feast
OSZSSRUSQTTT@route>@fraud
VVRMSQRRTQRQ@route>@furniture
PRTRRTS]RQRQ@route>@hedge
URIUVQRWSTQS@route>@intensifier
NSSYSSSOSUTV@route>@kitchenware
SRSRSVRORRSV@route>@lateness
RTTXSSSKSSRR@route>@lighting
OSMXRSSdVRSS@route>@looks
NRSTSSSTSTTT@route>@material
OSQRV[VWSQOT@route>@me
SSQWSRSTSSRS@route>@missing
QUSSSQVXSQRP@route>@money
\\OVSRURXSVVY@route>@negation
XWH]SSPPUVVQ@route>@number
RWOSSTSQSQPQ@route>@order
PRWVSSSLRWUW@route>@packing_material
QT[RQSSLTSST@route>@packing_verb
NT[RUSSPRSST@route>@packing_verdict
XSUWSSSNRUTT@route>@parcel
ZWXSSQRXWSSR@route>@part
YPQQSSRMVSRS@route>@place_name
SQVRSSSNSUUT@route>@plants
USRSSRURRRRQ@route>@price_word
WSQSSVSNSSRR@route>@quality_blame
TSQWSSRPRSSS@route>@quality_praise
OSOPSTR\\RTUS@route>@quick
YVTOQPRRVNPM@route>@route
SRRSSSSRSTTT@route>@rudeness
MM[QSNWYRSSR@route>@seller
QSSQSUSTRRSR@route>@senses
RSRSSRUOTSSR@route>@shop_elsewhere
UQUSXSSJRSSR@route>@size
QUURSTS[RUUV@route>@staff
WSSTSPR^RVWU@route>@stars
IWLTSUU\\PQPU@route>@time_span
QTYOSSSCSSSS@route>@tools_fixings
YRQSSSSMURRQ@route>@toys_games
XRURSSSMSOOO@route>@tracking
IVZWRQSdTUWT@route>@use_verb
TUSRSSSJRTTS@route>@used_item
YQVISSSNTTTR@route>@vehicle
RSZPSSR]RSST@route>@vehicle_part
SSLVSYS_URQQ@route>@verdict
XSKQSTSRSSRS@route>@waiting
RSR]SRSGSSSQ@route>@weather
RUYSRQS>RTTT@route>@weekday
ITPRSUS^RSSR@route>@work_verb
SLLfSSSMSRRS@route>@wrong_item
MK\\SPRNNL^Z[@route~>
RSPPSQSZSTTT@route~@answering
PSLVSSSYTSSS@route~@arrival
NR_NSQSGQUVU@route~@comparison
RSSRSSSMSQSS@route~@courier_act
SSSRSSSQSRSR@route~@delivery_place
YRVSSSSNRRRR@route~@fail_verb
YSQSSSSPUQQP@route~@furniture
KSVSRQSPRQQP@route~@hedge
NSLOVRS^QTQT@route~@intensifier
[Q[ORMRPXTQU@route~@me
SUQSSQW[SPQO@route~@money
_ROQSUSWTSTU@route~@negation
UPQ`SXRIRVTU@route~@number
TTSSQSSSTRRS@route~@packing_verb
RSLUSRSQSTPT@route~@place_name
WSQSSVSNSSRR@route~@quality_blame
VWYTRQRYTWVT@route~@route
NRYRSPUURSSS@route~@seller
RSWSSSSORSSS@route~@size
RSQRSSS[STUT@route~@staff
OQOPSQS^TUUT@route~@use_verb
XSKQSTSRSSRS@route~@waiting
OUSQSSS\\QSSS@route~@work_verb
MVLSSQSiSSTR@route~a
PSQWSSSMSSST@route~after
JQSWTWR^TMQP@route~and
YRQOSSRPVRTP@route~at
LOXVSSRSRXWX@route~away
NQTYSQSORVUV@route~by
V\\QSSORSQSQO@route~for
VVSPSQRRRTST@route~from
XQQQSOTVSUTS@route~had
bYTISSSNVQQP@route~has
PSS\\QPSRRRQO@route~in
TPSaSSSIVVTS@route~is
TVZQORSXSTUT@route~it
_QLOVTVOUPQN@route~of
SSWRRRTMSSSR@route~off
TT8ZSORSRPOQ@route~on
QSXKSRSVRSST@route~said
KQYNSRSTPVVW@route~says
NSXMSSSQRTVT@route~shows
RSUSSSSWTUUV@route~since
TQJSSSSRSTUU@route~that
PRNOSRU`QQTR@route~the
QRVSSSSQQUUT@route~till
TSRYRPSKTUST@route~to
SSWRSSSSSTTT@route~via
JSR_SRSJPTTS@route~was
YSQSSUSOURRR@route~went
OQ[PSSSOSQRT@route~when
TURSSSSRRSSS@route~where
NSPSRaSGSRSS@route~which
TVRRSSSQTQSQ@route~who
PQTTRSVSQSSS@route~with
RNJQLgQNPLJZ@rudeness
PSPSSVSQRRSQ@rudeness>@answering
GSVSSVURRSST@rudeness>@courtesy
XSQSSRSPSRSQ@rudeness>@delivery_place
YSSSSPSMTSSS@rudeness>@fail_verb
UTSQSYSTRRSR@rudeness>@family
ORVQSUSQSTTT@rudeness>@intensifier
RWRSSVSISSQU@rudeness>@me
WQWRSPS`USSS@rudeness>@number
XSTSSSRNSSSS@rudeness>@place_name
KSRRSWSRSSSQ@rudeness>@seller
VSRMS[SOQMQS@rudeness>@staff
UOLSRSQQTQRU@rudeness~>
ORVQSUSQSTTT@rudeness~@intensifier
LUPTSVSPSSRR@rudeness~@me
QSQSQWSXSRRT@rudeness~a
WSSSSMSVTRSR@rudeness~about
VSNPSPSSQSRQ@rudeness~at
VSQSSSSPSSSR@rudeness~by
GRTRSPRaSSQQ@rudeness~it
QTQRS[SJRRSS@rudeness~on
TSRSSRSQRSSQ@rudeness~out
TQPRR\\SISQRU@rudeness~the
[RSUSQSLUTRT@rudeness~to
PSRSSTSTSSST@rudeness~with
LOQNQmUHFJJ\\@seller
RRQSSVSVSRRU@seller>@amazon
SRPTRRSaVRSQ@seller>@animal
QRTPRRXZJSTR@seller>@answering
IVXRSXSURUVT@seller>@appliance
TMO[TKW\\S[WT@seller>@arrival
aRSSSQSJTRSR@seller>@beauty_hair
UURWSOSRSUSU@seller>@bedding
_LQUSWSHVPQR@seller>@body_part
`NISS`SXSPQT@seller>@book
NOUNRVS[RORT@seller>@building
PSRVRKSUTWSV@seller>@camping_fishing
SSQRSSROSQRU@seller>@cancel
XRTSRRQZSTTV@seller>@clothes
jHQOQVUIUSST@seller>@colour
]NG`PGRaYPQQ@seller>@comparison
TOTSSXTMRRSR@seller>@computer
SRVRRPSNPSSN@seller>@conduct
QSVWRTSRPRSN@seller>@courier_act
VN\\NSPSMUSTT@seller>@courier_staff
TQ^QSTRQTUUW@seller>@courtesy
SSSSSWSSUSSS@seller>@damage
QRORSNTkTSST@seller>@day_time
RQNQRWTaSRTR@seller>@delivery_place
M]WWSUQNNRRS@seller>@dispatch
NSZTSRSYRTTT@seller>@drink
F[[VSTOYR[YW@seller>@fail_verb
[PO[X_RATTSR@seller>@family
OQVSSMSTRRRR@seller>@feast
MQ[PYUSHURRR@seller>@food_spices
OZVSSXSIUVTU@seller>@furniture
QQUYSOSVSVUT@seller>@garden
SSSSVUSRSRSP@seller>@health
NLJXRTO`UTTY@seller>@hedge
RSSSSSSQSRSR@seller>@instrument
[NRXRNPOTUSW@seller>@intensifier
RTSSTQSRSSST@seller>@jewellery
USOXSSSISUST@seller>@kitchenware
SONORTRWSPPV@seller>@lateness
XROQSXRTTTTS@seller>@lighting
PRMQRSWXVRRQ@seller>@listing
PQMOPUQcUVVW@seller>@looks
QJPTRTSSTQQT@seller>@material
GVFMRRUZNIJQ@seller>@me
R[QTSJSVRSSR@seller>@missing
DPORQV\\TMRRU@seller>@money
RH?OR^TRQOPR@seller>@negation
OS^SS\\SHTUUR@seller>@neighbour
aQPQQPRMSQRQ@seller>@newness
W[UJVTSJSQRS@seller>@number
PS]SXNSHQSSS@seller>@office
WSMMRXYGRMPP@seller>@order
ZNZUSMSMSSSS@seller>@packing_material
URSQTLSUUSRT@seller>@packing_verb
L[SRRSSQRRRS@seller>@packing_verdict
QWVJYNQjPSTQ@seller>@parcel
MVGWTST]QSSU@seller>@part
sTQUSJS>URSQ@seller>@pet_goods
OOZTSRRWQTTV@seller>@phone
SRXSWO[UQSRS@seller>@place_name
RSRSSSQNSSSS@seller>@price_word
W\\PPRSRDSTTQ@seller>@quality_praise
RQSRSYSRTSRT@seller>@quick
QVTRRXUQTUUU@seller>@recommendation
KURRS]RQQSSR@seller>@refund
TPURRZRZOSSU@seller>@return
OTVPSTRgTSUQ@seller>@room
KUYVUOV^VTSQ@seller>@route
QRQHR_SKQRRS@seller>@rudeness
TQSQXFO]TRTW@seller>@seller
fZWRQPRATTSS@seller>@senses
OZURSNSURVTT@seller>@shoes
WQRSSOWIWURS@seller>@shop_elsewhere
TMQQTUQSXUUU@seller>@size
XRSSSRSMVRRR@seller>@sport
UNNSSNW^TRSQ@seller>@staff
NUMVQIRgSSRT@seller>@stars
SWPRRTSRSSSS@seller>@swearing
WRNLRTRWUQTP@seller>@time_span
QPPSSNQcVTSR@seller>@tools_fixings
WXSURRSGSRSQ@seller>@toys_games
QSSQSWSPRSSS@seller>@tracking
RSLWYQXSRRP[@seller>@use_verb
H[WPZNR_OUTV@seller>@used_item
S_XQUWRFSQRR@seller>@vehicle
SSSVSRSPTSSS@seller>@vehicle_part
JRVPQ[RQSRTX@seller>@verdict
RRRQSRSQSQQS@seller>@waiting
XRRSSSSKSRSR@seller>@weather
\\VTSSMRYTVTR@seller>@weekday
MUWUQMZSORUT@seller>@work_verb
VLQLRZQYTQRP@seller>@wrong_item
NPVNSVNRXUQX@seller~>
TRSMQYTCLRRV@seller~@answering
KKJXUMY_RVUT@seller~@arrival
TSPRSSSOVSRQ@seller~@body_part
JQPRS`SWRPQU@seller~@book
SSQRSSROSQRU@seller~@cancel
YVPSSQQYSSSS@seller~@clothes
LRPTQdRHSSRS@seller~@comparison
ORNSRZSQPSSQ@seller~@conduct
UROMQOS_RTUS@seller~@courier_act
TRUSSUROSRRT@seller~@courtesy
QSSOS\\SFRQSS@seller~@delivery_place
O[VWRRROOSUP@seller~@dispatch
KQXSSTSfSTSR@seller~@fail_verb
YMQ\\SRRNUUSS@seller~@family
RS^PSPSOTSSS@seller~@furniture
VQSNTOPXUSSU@seller~@hedge
QUKYR^QCPPPQ@seller~@intensifier
VRKRRQRZTSTS@seller~@lateness
[SUQSRSNTSSS@seller~@lighting
OQQRSFWZVRRR@seller~@listing
OTNPRMQeSVVW@seller~@looks
eZKWPSSQURST@seller~@me
Q\\RUSKSVQSSR@seller~@missing
MPVQRQ\\LNSSS@seller~@money
RTYPN[QKRORR@seller~@negation
VWQQRNSMSQRP@seller~@newness
J\\MMP]YNNMPS@seller~@number
WRQLRTVOSPRQ@seller~@order
USQRWLSMSSST@seller~@packing_verb
KSQMSRR]PSSS@seller~@parcel
RXITRZSXQSSS@seller~@part
UPGRRTS\\TPPQ@seller~@quality_praise
TTSRSWSSSTSR@seller~@recommendation
NURRS]RQRSSR@seller~@refund
RQVQRUSOSTTU@seller~@return
SVUVURSTSVUS@seller~@route
TRQHR]SKSRRS@seller~@rudeness
G[NOSPSSQRRT@seller~@seller
ZTUSRLSUSRRQ@seller~@senses
UQTRSQRRVUTT@seller~@size
PTMSSSSQSSSS@seller~@stars
MR\\SSSSOSTTU@seller~@time_span
RRQSSNPdWTSR@seller~@tools_fixings
TSUUSQSORRSR@seller~@toys_games
\\PXWRDXdUSQW@seller~@use_verb
PRRPZURMSTTU@seller~@used_item
JSSSS`RISSTU@seller~@verdict
NUTRQKYgSQRO@seller~@work_verb
RSOSSZSMRSSR@seller~@wrong_item
WWXNROQOSUUU@seller~a
NTQRSOS_ORRU@seller~about
QSRSSQUVSRSR@seller~added
SSRSSSSXSRRS@seller~address
aOMNWMSZWSST@seller~all
SSRSSSSSTSSS@seller~along
OZQSSVSSRSSS@seller~also
QUXUSQSURUVR@seller~and
MbQQRKQXWSRO@seller~are
[RTSSKVKSSSS@seller~at
SSUSSVQNQSSV@seller~back
LRZSSPSSSUUT@seller~be
VQURVQSNSVTT@seller~been
QRRRRSSTRSSS@seller~before
ZSQRSUSZSTSO@seller~blocked
URTRSOUQSTTT@seller~by
QSdSSLSVSTUU@seller~changed
POSRR^SESSSV@seller~closed
RSQSRaSOSRRT@seller~do
SSSTSSSSTSSR@seller~down
QPRSYWSSRQRQ@seller~even
PSYSSSSKSSTS@seller~ever
SSQSSWSPSRRT@seller~fixed
UQZRRAS\\SPQR@seller~for
ORnKSPRNSVXS@seller~found
[RTSSPVTRSSS@seller~from
\\SQSPXSPTSSU@seller~get
RVPSSRQTSTTT@seller~give
RRRSTNS[SSSS@seller~given
KRQRSUXMQQRU@seller~go
PSZTRIScSUTS@seller~going
LUWOYOWRQVWQ@seller~had
VRPVSSSMTUTS@seller~has
PPfWRTPIRQSU@seller~have
QRSTRVSUSPQU@seller~hung
TRPJVMX`VWVR@seller~in
SPXUSXQIRSSU@seller~is
QPTPSTU\\TQQQ@seller~it
QUTRSOSSSRQR@seller~keep
USRSSZKZSSSQ@seller~kept
VMVfZIPNRUTR@seller~knew
RSOTSUSVRSRR@seller~know
VUNTSKSTSRQO@seller~let
[ONSSR^JWRRR@seller~live
\\QUXSOSNTSSR@seller~make
NSPSTNS`STTS@seller~must
SRSSSSSVSSRS@seller~name
SSRRSVSMSRSS@seller~noticed
USOUSRSjSSSS@seller~now
QXSPSQSRSSSS@seller~number
VZSSSSRKURRQ@seller~of
RUUSSPSRRTTS@seller~off
OUSRS^NJRQQT@seller~offered
RRUORWTPSPQR@seller~on
RUPPSPS[STTR@seller~out
]QPQTOWSPSTN@seller~own
NYSRSRSQQSSR@seller~owned
VTOPRXSNRSSQ@seller~popped
DOSY\\SXTPTSQ@seller~put
WSSSSORRWSSR@seller~roll
IYOMOdNCMTSY@seller~said
HJPVQ\\POKUTX@seller~say
F]PTRiRWNNOU@seller~says
SRSWSQSTRSSU@seller~stayed
[OPYSQRRSRQQ@seller~still
NSSRSCS^SVVT@seller~switched
TSSRSSSYSSSS@seller~take
SQPSSSS[RTST@seller~taken
RSOSSNRkSTST@seller~talk
SVQSQUSQTRRR@seller~that
TQTQRSSKSRSS@seller~the
TQ[XRTSMUUSS@seller~to
ERUSSTRTRUUW@seller~took
PTSSRRRVSTST@seller~under
PZRQRNSXSRSR@seller~up
TRSTSVSSSSSR@seller~was
SSNSSWUPRRRS@seller~went
[WUWTIQJPWTR@seller~were
NQUSSVTORSSR@seller~which
aQSRSUSIRSSS@seller~who
QTHeSSQIRSST@seller~will
\\SLRQMS`VQQQ@seller~with
LSQSYJSZSSSS@seller~would
nLDLLKIN`@C@@senses
WOQRSRVNZSSR@senses>@animal
NS\\PSSSFTSST@senses>@answering
SQRRSPUTRSST@senses>@appliance
ISPRS^S_RTTU@senses>@arrival
URUSSTSWURRR@senses>@art_craft
VRRSSWSRPSSS@senses>@audio
SVSUSUSPSSSR@senses>@bag
SPSSSSSQSSSS@senses>@beauty_hair
NZSSSRSNTSSS@senses>@body_part
SRSTSSS^QSSS@senses>@book
TPSRSUSSTSSR@senses>@building
URRRSSS[TSSS@senses>@camping_fishing
QQYSTQSNOVVU@senses>@clothes
TWSQRRSPRSSS@senses>@colour
USWMPWSQOOPQ@senses>@comparison
TVQSSPS[SRRO@senses>@conduct
LPSRSRS\\TTTS@senses>@courier_act
ZQQWSRS\\RSSS@senses>@courtesy
OZ_SSSSPTUTT@senses>@damage
USVSSPSSTUUT@senses>@day_time
KNSTSSSVUUUV@senses>@delivery_place
SRRVSVSUSSSR@senses>@dispatch
ISURSSSPPTSS@senses>@drink
STVSSSSVQSSS@senses>@electronics
QVZPTRSPOUTT@senses>@fail_verb
ORPSSQSVSSSS@senses>@family
USWSSRSLUSSS@senses>@feast
ZONXRVRQSSTS@senses>@food_spices
WROXTQSSTRSR@senses>@furniture
]PRXVPUHSSQR@senses>@hedge
UQOSSWS^QSSR@senses>@instrument
PQTVVQSRQURT@senses>@intensifier
ZTRSRWSJQRRQ@senses>@kitchenware
WQSRSSSYXRRR@senses>@lateness
OVTSRUSYPRRT@senses>@lighting
NVSSSVSRSSSU@senses>@listing
VSRRSRRORRQS@senses>@looks
UQQRRRSSURRS@senses>@material
aQPXVWROVOQO@senses>@me
VQLRSTSTTQQS@senses>@missing
YUQRSQQTUSSR@senses>@money
UROSSQSQRSSR@senses>@month
SSTSSSSLTTTT@senses>@music_media
SSNRRTU\\VOOP@senses>@negation
LPSQSSSQVSSR@senses>@newness
RU\\OSORSUSQQ@senses>@number
USSSTSSRSSSS@senses>@office
QSXRSVSPSSSR@senses>@order
NUSTSVSSSSSS@senses>@packing_material
PPSSSRSVWSSU@senses>@parcel
QN]TRUU]QUUW@senses>@part
KTPZTSSLQSST@senses>@pet_goods
MSRSSSUYRSSS@senses>@place_name
USRSSRSTRSSS@senses>@plants
[SQRSOIQWSSR@senses>@price_word
VORSRQSUQSSR@senses>@quality_praise
VTSWSSSOPVSV@senses>@room
TSQRSSSRRSSS@senses>@route
I]RRR]S@PSSR@senses>@seller
SPYPRRSRORQS@senses>@senses
SQRRSSSZQSSS@senses>@shoes
_POQRWUOQPQP@senses>@size
RRRSSRSWTSSS@senses>@sport
SSSSSSSVTRSQ@senses>@staff
TRPRSVSXUSRS@senses>@stars
RSRSSSSQSSST@senses>@swearing
NQIZSQSUSSRS@senses>@time_span
WQPSRSTFVSST@senses>@tools_fixings
NQSSRSS^SSSS@senses>@toys_games
JSOVSWSYOUSU@senses>@use_verb
HZXRSTSRPRRR@senses>@used_item
VSUSSTRMUTTS@senses>@vehicle_part
PSQTVOSUPRSR@senses>@verdict
PSYSSRSPTTUT@senses>@weather
WUQUVQSVSSSR@senses>@work_verb
RXSSSQSOQSSU@senses>@wrong_item
UUJVRUNOXKIK@senses~>
URRSSSVLRSSS@senses~@animal
SRSTSPUPRSSS@senses~@appliance
TSRSURSNOSSS@senses~@clothes
`OWOQRTJTRRR@senses~@comparison
OW[SSSSPSUTT@senses~@damage
QSQPSSSWUSSS@senses~@delivery_place
PPURSSSUPTSS@senses~@drink
VRPURWRBRUUT@senses~@food_spices
^QOWTQSJRTQS@senses~@hedge
ZOQUTRS[RSSS@senses~@intensifier
XUTSRUSKOSSR@senses~@kitchenware
SSTSSSS^SRRR@senses~@lighting
UQQRSSSRSRRS@senses~@material
BVXaSQREOTTW@senses~@me
SPQRSPSRVSSS@senses~@negation
SSTRSTSXTTTS@senses~@number
QTRRSRTSTRSR@senses~@part
STRSRTSLPSSR@senses~@seller
URQSSSSUSSSS@senses~@senses
XPSRRSSQTSSS@senses~@size
NRSQSWSRTSSS@senses~@use_verb
USRSSSRJSSSS@senses~@vehicle_part
]QSUSPSOWRSR@senses~@verdict
VRRTSRSVRSSR@senses~@work_verb
OSXSSSSVRTUS@senses~a
JSUQTTScRRRS@senses~about
_PTQRTQIVRTQ@senses~and
^LSPRRSNWPQO@senses~as
MQ_TTNSWQVWU@senses~at
LURRSSSYRSSR@senses~enough
[TRQSPUAWSSS@senses~for
QPROSXS\\USST@senses~from
YK`SVPSNRSUU@senses~in
VVPRSRSPTSSR@senses~is
ORZOSRSYVTVT@senses~it
PRSYSYS[SSSS@senses~it's
YRRSTTSPWSRR@senses~little
\\OLMRPQLYLNN@senses~of
USWRSSSTRRSR@senses~off
TTSVSOSOUTRS@senses~on
TURRSVSPQSSS@senses~out
TSNSSTSUUPQS@senses~since
SWRRSTSRSSST@senses~that
OXUOR^SORUUY@senses~the
QU_RSPSKP[[Y@senses~time
TSRSSSSYSSSS@senses~to
TSSSSSSVTSSS@senses~together
PRRRSTSMRRRS@senses~when
URSSSVSOSSSS@senses~with
USSSSSSPTRSR@senses~you
[^S[OLKKUROM@shoes
UMSaSSSQVQQQ@shoes>@arrival
SQSSSSSVSSSS@shoes>@bag
XSRPSSTJPSSS@shoes>@body_part
QRVRSTSORRSS@shoes>@camping_fishing
RYRMSRSURQSP@shoes>@comparison
WORRSSSVTSSS@shoes>@damage
LRMZSOSTRSRT@shoes>@fail_verb
OWP\\SRSLRQQR@shoes>@hedge
MPRNSQScTSUT@shoes>@intensifier
MTSSSRSQSTTT@shoes>@lateness
TPSPSSSVSSSS@shoes>@looks
VTWVSPSSTVUU@shoes>@me
SYRRSRSUOTVU@shoes>@negation
I`VIRSRSTRRS@shoes>@number
PPSSTSSVSSSR@shoes>@packing_material
RQSRSSSTSSSS@shoes>@part
PRTPSTSNRRSS@shoes>@shoes
QRVRSTSORRSS@shoes>@shop_elsewhere
PQTRSSSVSSRS@shoes>@size
YQQSSRSRTTTS@shoes>@time_span
KVVVSRSTPVTV@shoes>@use_verb
RRRTSUSNSTST@shoes>@work_verb
UWSYRISHWSTR@shoes~>
VPWTSSSPUQRQ@shoes~@arrival
TUSPSSSNRSSS@shoes~@comparison
MRPRSSSdSTUT@shoes~@intensifier
TPSPSSSVSSSS@shoes~@looks
ZTOTSRSJSPRQ@shoes~@me
PRRSSSSVSSRT@shoes~@size
LUWXSSSfRVUT@shoes~and
WSTNSQSOVQRQ@shoes~are
SYDSSSSVPNPO@shoes~have
PZRRSVRRSSSS@shoes~is
LQTOSUSXUVVV@shoes~of
WKQRSQSbURSR@shoes~on
ZQUSSSSIURRS@shoes~was
QQYRSTSMSTST@shoes~were
UTSQSSSRRSSS@shoes~with
LOMRSNjWLROP@shop_elsewhere
_OOVTQRSVTRS@shop_elsewhere>@answering
QQYSTSSQSTTT@shop_elsewhere>@bag
SSRTSQT[STSS@shop_elsewhere>@comparison
ERRXSSSVSSST@shop_elsewhere>@fail_verb
SRPYSSSQRRRR@shop_elsewhere>@hedge
TQ[XSYSVSSRT@shop_elsewhere>@me
TZSOSQSSRUVU@shop_elsewhere>@negation
OSGQSQXRSRRP@shop_elsewhere>@number
QQYSTSSQSTTT@shop_elsewhere>@packing_material
WTVQRPQVRTTQ@shop_elsewhere>@seller
VSQSSSSSSSSR@shop_elsewhere>@stars
RSSWSSSOSUST@shop_elsewhere>@vehicle
ROOPQQX?STRT@shop_elsewhere~>
VUSSSSSWUSRS@shop_elsewhere~@answering
SSRTSQTUSTSS@shop_elsewhere~@comparison
UQRTSSSOUSSS@shop_elsewhere~@number
QQYSTSSQSTTT@shop_elsewhere~@packing_material
RSRRSQTRRSSR@shop_elsewhere~@seller
SSRTSZWQQTTT@shop_elsewhere~and
MORSSSYHQRRS@shop_elsewhere~for
WPLQSSVXSOPP@shop_elsewhere~had
QSQSSRRZTSSR@shop_elsewhere~has
OSRRRRS]RTSU@shop_elsewhere~in
WSSSSPSQTSSS@shop_elsewhere~is
QRLVSTTOQRRR@shop_elsewhere~on
\\SQOSPUWTQRQ@shop_elsewhere~the
hNLNUHKIYLKF@size
VSWTSVSCQRRR@size>@animal
YWSPSMSUVUTS@size>@answering
UQMTUSSSVRSR@size>@appliance
XNSVSSSOTRRS@size>@arrival
PQRUSSTNTRRR@size>@art_craft
SSSSSQSPUSSS@size>@audio
MSORSSS^STST@size>@baby
QQYROSSQRSTS@size>@bag
UJPQQSSlTRRS@size>@beauty_hair
SPSSTSSPRSSS@size>@bedding
XMUPUWSSWMPM@size>@body_part
ITZQQSTXTRSS@size>@book
UPNSRSSLTSRT@size>@building
RRRXSTSTSSSS@size>@camera
VSRSTSSMURSS@size>@camping_fishing
^XPQQQSJQTUT@size>@clothes
LURSTSSQPSSS@size>@colour
VTQYRMNNWTQS@size>@comparison
OQTXSYSOTRSS@size>@conduct
TU[USQSISWWX@size>@courier_act
^ZOYRHUHSUQQ@size>@courier_staff
USPSRUSXRRST@size>@courtesy
J\\STTSSOPSSS@size>@damage
UROSSNSXVTSR@size>@day_time
TQNQRTSQUTSS@size>@delivery_place
XUPVSNSUSRSP@size>@dispatch
TRSSQVSURUTU@size>@drink
`QLQSUSPUSSR@size>@electronics
AQYRUSSWOTTT@size>@fail_verb
QN\\TRQSYTVTU@size>@family
RRNSUXSNRQRU@size>@feast
JUYLWUSORTTT@size>@food_spices
ZRQSSQSUXSSR@size>@fraud
SMQXRQSXSURU@size>@furniture
VTOZQVSSSVTV@size>@hedge
SSRWSRSUTQQS@size>@instrument
PNNOUSV[SUUU@size>@intensifier
NPWTTSSVTTSS@size>@kitchenware
RRRRTSS[TSSS@size>@lighting
PRQRSRSbUTUS@size>@looks
F[TQTRSVPQRQ@size>@material
SXYQQZSLOOSR@size>@me
[PQTUSSLTSSR@size>@missing
WUUOSWSURRQO@size>@money
YQZQTRSNQPPP@size>@negation
SWTSSSSLRSTS@size>@neighbour
UUVSVYQWPRQR@size>@number
\\LSSTSSQVSSS@size>@office
ZSRSSRSMTSSS@size>@order
@UTT\\RSTORRS@size>@packing_material
LYSUPSS^RSRR@size>@packing_verb
URQWSRSZSTSS@size>@packing_verdict
KT[M_OTGPTTT@size>@parcel
SOOSQSRSTSST@size>@part
SQYQSSSESSTT@size>@pet_goods
RSUSURS[STTT@size>@phone
PRQSSWSVUSSS@size>@place_name
XSJ^SQSZUSRS@size>@plants
USRSSUUPSSST@size>@price_word
VRSRSTSRUSSS@size>@quality_praise
PQSYSTSQRVST@size>@return
XQRWSTSHVRQR@size>@room
EPYQSOSXTSTS@size>@route
UVSSSRSQSSSQ@size>@rudeness
TTLPQPSRWSSO@size>@seller
NPRUSUS]MTTS@size>@senses
RRWSSRSSSTSS@size>@shoes
\\SSOQUSRTPQQ@size>@size
NSSYSSSUSTST@size>@sport
M\\PcPGUJVVQS@size>@staff
NPOOWXSVTTST@size>@stars
RPNQSTSaURSR@size>@time_span
UUORTPSPNQRO@size>@tools_fixings
OYXSSURMSTRT@size>@toys_games
YVSNQVSQROPO@size>@use_verb
URQVSQSMRSSS@size>@used_item
STVSSSSLTRSS@size>@vehicle
PRXSSUSONTUV@size>@vehicle_part
TRORTTSXRQQS@size>@verdict
PWbRSSSFPUVU@size>@waiting
MWTRSOSZRSSQ@size>@weekday
^UTVWXS^NSRQ@size>@work_verb
OTSQTMSQSSSU@size>@wrong_item
RPKLSNQSVRSQ@size~>
RUTTSSSNQRRS@size~@animal
SV\\RSNSURTUR@size~@answering
RWRTSSSRSRSS@size~@appliance
SSSSSQSPUSSS@size~@audio
\\LRQSQSYTSSS@size~@beauty_hair
TTRSUSSSVQRP@size~@body_part
VULRSNT^UPQP@size~@book
SSRSSTSVSSSS@size~@camera
VSRSTSSSURSS@size~@camping_fishing
S\\URQQSBPUVV@size~@clothes
PRSSTSSPQSSS@size~@colour
WQKZRQUQWTQR@size~@comparison
SSTSSXSLSRSS@size~@conduct
UU\\RSQSRQVWW@size~@courier_act
YZPYRHSNRWQS@size~@courier_staff
YSQSRUSTRRST@size~@courtesy
I^STTSSOPSSS@size~@damage
RQRNRSSZTSTS@size~@delivery_place
ZVNQSUSMRSSS@size~@electronics
KQ]TRQS[TVUU@size~@family
PRRSUXSPRQQT@size~@feast
TSVORSSXURSS@size~@food_spices
NSQYSRSQSSRT@size~@furniture
QTMQS[SZTSSS@size~@hedge
USSWSSSRSQRR@size~@instrument
MNRRUSSdSUTU@size~@intensifier
IUQSUSSQQSSR@size~@kitchenware
QRRSTRSRQSSR@size~@material
SO]USMS^STUU@size~@me
WRSSUSSPSSSR@size~@missing
URTRSPSVSSSR@size~@negation
PURWTSRNRPOQ@size~@number
TYYTPSSQSRRR@size~@packing_material
URQWSRSRSSSR@size~@packing_verdict
MUPM_SSQPSRT@size~@parcel
TQRRRSSKTRSR@size~@part
DPYQSOScSTTS@size~@route
MVMRSORRURRQ@size~@seller
RPQVSQS^OTST@size~@senses
KXXSRRSURSST@size~@size
NSSYSSSUSTST@size~@sport
LSTRRSS^VRRS@size~@staff
UPLSSSS`URSR@size~@time_span
HSPSRSSZPQRR@size~@tools_fixings
NUSSSVSSRSSS@size~@toys_games
URROSTS]TSSS@size~@use_verb
RSXSSSSMSRSS@size~@vehicle
NRSRTRTYQSSR@size~@verdict
MWTRSOSZRSSQ@size~@weekday
USSTTYSWMSSS@size~@work_verb
PUSQSRSSSSST@size~@wrong_item
UTVQSYSOMSSQ@size~a
VOOQSUR[QPTR@size~and
TPUMUTSRORQS@size~as
YSPRSSTRTRRR@size~at
RRRVRZSQQSST@size~before
WRVRSRSaSPQQ@size~behind
USRRSRSTRSSS@size~by
TSRTRRSRRTST@size~card
RVTPTSSTQRSR@size~enough
WOOVRWSVUSRT@size~for
MRP\\SUS=RSRT@size~from
XSUORYSCVSUR@size~in
VUSRSTSKYSRQ@size~is
RVQPSTSQSRSR@size~it
QUTSSRSXSSTS@size~marriages
WSRSRRSLUSSS@size~numbers
SSSMZTSVQRTT@size~of
SSSSSRSRSSSS@size~off
OSQSRQQbUPQP@size~on
VPSSRSSVTSSS@size~out
TRRRSSSRTSSR@size~sheet
RWPSSSSRTSRS@size~that
RN[SPLSZSUTV@size~the
IQSSRTS]UUVU@size~thing
PR]MSVSQRUUT@size~time
bPTQRSSKVQQP@size~to
USVSQRSDSSSS@size~way
RSSSRSSVSSSS@size~you
UWSVPHNWWVUQ@sport
TSSRSRSSRSSS@sport>@appliance
RRPRSSSZTSSS@sport>@arrival
VVSRSSRPRSSS@sport>@comparison
YSRRSSSPUQRQ@sport>@delivery_place
\\QUQSRSISSSS@sport>@fail_verb
WRQRSSSQTRSR@sport>@food_spices
ORQQSSSVRSSR@sport>@furniture
MSQSSQS]SSSS@sport>@intensifier
PTQYSPSWRRRR@sport>@me
ZRWRSRSOTRRS@sport>@negation
O`NTSPR]MTST@sport>@number
VRRRSSSWTSSS@sport>@packing_material
RO]SSSSPTVWW@sport>@part
SSSYUSSLSSSS@sport>@size
MSUQSRSPPVUU@sport>@sport
TSSSSNS^SSSQ@sport>@staff
RRPQSSS^TSSS@sport>@time_span
QRSSSYSTUSSS@sport>@toys_games
SRPRSSSVTTTS@sport>@use_verb
RPWSSSSDTSSR@sport>@vehicle_part
YPTVSSSNRSSS@sport>@verdict
SSQQSSSXTRSR@sport>@work_verb
K[aTRMRKRSTT@sport~>
TSSRSRSSRSSS@sport~@appliance
TSSSSSSWSQRQ@sport~@delivery_place
WRQRSSSQTRSR@sport~@food_spices
NUTYSSSPRSST@sport~@me
TSZRSRSVSSSS@sport~@negation
U]TTSSSLMTRT@sport~@number
MSUQSRSPPVUU@sport~@sport
SSSSSNSUSSSS@sport~@staff
QRSSSYSTTSSS@sport~@toys_games
QRXSSSSGTSSR@sport~@vehicle_part
\\RQSSRSOSUTT@sport~and
SQRSSRSWUSTT@sport~are
URMQSOSSVQRP@sport~in
XUPSSSSLTSSS@sport~it's
]UPSSSSJSSSR@sport~on
RVTSSSSRTSSS@sport~pads
QQSSSUSUSRRT@sport~to
NSSSUQSWSTTS@sport~with
KPKNOgMTPNLW@staff
SQSRSSSRSSTS@staff>@animal
WXRHQ_TMQPRO@staff>@answering
UIXUSRUQSPRU@staff>@arrival
UVQSSUUTQRRR@staff>@art_craft
SPWPSTS[SSSS@staff>@body_part
WRMVSRS[QRRX@staff>@book
WQYOSOS]WTTS@staff>@building
XSMMSNS`TSSR@staff>@camping_fishing
NWNURJScUTQR@staff>@clothes
STQSQPS_UTST@staff>@colour
RTSJT]TNQRRP@staff>@comparison
OSXRSPSISRRT@staff>@conduct
QNZVROSGTWST@staff>@courier_act
TOWRSPSRVRSR@staff>@courtesy
QTOSSVSZSTSU@staff>@damage
OQYSSRS\\RTST@staff>@day_time
[PHKSVSXWMPM@staff>@delivery_place
TTYPSMSMTTUS@staff>@dispatch
^RRWSRSCSSST@staff>@drink
QP]MRQSRQWWY@staff>@fail_verb
SXTSUWSPQSST@staff>@food_spices
XYLSSOSOWRRQ@staff>@furniture
UTRMYOR]USTR@staff>@hedge
LZNWSSS[SRQU@staff>@intensifier
TPUSSRSSSTUT@staff>@jewellery
ZRSSSSSSTTSR@staff>@kitchenware
YRQOSYSETQSQ@staff>@lateness
TSSVSPSSSSSS@staff>@lighting
LQSUROVYPTSR@staff>@listing
VQ^USNSSRVUV@staff>@looks
TQSQRRS_VSSS@staff>@material
K]WYQSQRNMPT@staff>@me
QSSRSPSRUSRT@staff>@money
KPJP]\\RRSRRU@staff>@negation
NMMOQSOaQRSR@staff>@number
KQR^VWTQOSQP@staff>@order
VQVSSOSSTSSS@staff>@packing_material
LTQWTRSORTSS@staff>@packing_verb
XR_SROSPSUSS@staff>@parcel
TRQQWMS[UTST@staff>@part
WSSQSYSTSTTR@staff>@phone
USKSSSSdUTRP@staff>@place_name
TSURSUSSRSSS@staff>@quality_blame
PVPUSXSJSTSS@staff>@quality_praise
NRWRS^TNSRSU@staff>@recommendation
RRUTSUSRSRRS@staff>@room
MRTKSYS`TWXX@staff>@route
PSSPSTS^RSST@staff>@rudeness
XQQPSVVDTRRO@staff>@seller
SVSORVS[TQSQ@staff>@senses
WSQOSQRYUSSS@staff>@shop_elsewhere
UWSSRQSPTQSQ@staff>@size
QROQSOSNSRSR@staff>@staff
UQVPRUSPWQQS@staff>@stars
RRcSRQSVSUUS@staff>@time_span
RSSTSOSVSSSS@staff>@toys_games
TSSMURSTSSUS@staff>@tracking
DYd_QISKN]W]@staff>@use_verb
LXSXRQSRQRPR@staff>@used_item
UPQ^SRSTSVRT@staff>@vehicle
LbQ\\RWSLRQPR@staff>@vehicle_part
XWX\\SSSJOTRV@staff>@verdict
\\SKPSTSQTROQ@staff>@waiting
UUOSUNS[TSTR@staff>@weekday
JTWQR]QOOQSX@staff>@work_verb
QOOSRXSQQQQR@staff>@wrong_item
RPSUQTOMOOPV@staff~>
WUTMRTT`SSUN@staff~@answering
YOSKSVVXTLQQ@staff~@arrival
RTRYSPSXRTST@staff~@book
XWOSSLSOWRQO@staff~@clothes
TRXSSYSGSSSR@staff~@comparison
RRP^SGS_VUPS@staff~@courier_act
OOXSSRSYSTTS@staff~@courtesy
RR\\QSLSOUUUS@staff~@dispatch
RQYSRSSRSVVU@staff~@fail_verb
hRQUWNRCWSSS@staff~@hedge
QSSRSVSLSSSQ@staff~@lateness
NSWRSJSZTSRT@staff~@me
VQRTS[S9TTRT@staff~@negation
QQPSS[SCRRRW@staff~@number
PRRSVYSRPRSQ@staff~@order
RSSRSRSLTRRR@staff~@staff
QWPYSRSPQURU@staff~@use_verb
GVSSSSSRRSSS@staff~@verdict
QRVSSOSYPSSR@staff~@work_verb
OKUTRTSDTRQV@staff~and
IWfOSTRORUWT@staff~at
SVXPSTSISTUR@staff~before
OQXIS[SQTVUV@staff~can
RSMTSSSaSRSS@staff~else
RS^MSRSXSTTS@staff~ever
PPMSSZUQURRQ@staff~for
LU\\PSHS[RRSQ@staff~from
NRSNRSSYSTST@staff~gets
NYOaSQSNRVST@staff~had
IQFWSbTROTSR@staff~has
[PLRRVSPUQRR@staff~in
EURSSRS_PSST@staff~is
QRZQSSSUSUWU@staff~named
USRQSPSQSTTS@staff~noticed
ORPgRISQQURU@staff~of
WQNUSUSORTQU@staff~on
SSOZSCSmSVRS@staff~refused
OXPQS[RPQVWV@staff~said
lPGSSbSKRQSU@staff~says
PSNSSUS^QTST@staff~that
NRPRSlQ=PPPY@staff~there
SRQSSUSQRRRT@staff~to
TROQSRSXURSR@staff~wants
STQYSMSXSQOP@staff~was
TQNSRNSZSWRS@staff~who
PSRSSUSFSSSS@staff~will
STNTSUSRURRR@staff~with
QSLOSTS]SRSR@staff~would
QUMMUWHTQOPV@stars
PZXPROSRPSTS@stars>@animal
<OTVSZSURVS[@stars>@answering
PXRRSTSTSRRR@stars>@appliance
WCbQQMROVZXY@stars>@arrival
HXRSTSSNRSSR@stars>@art_craft
`VLSSRSMVSSS@stars>@baby
[NSRTQSTXRSR@stars>@bag
YKQP]RSORUUT@stars>@beauty_hair
NRYPTQSSQTTS@stars>@bedding
FRU]RUSXRZUZ@stars>@body_part
CW[RSXRSQSSQ@stars>@book
SYORSQSHSPRQ@stars>@building
[SLKSOSLSSTT@stars>@camera
YYVQSOSLTTTS@stars>@camping_fishing
UOXSRTSQWRSS@stars>@clothes
NURRSPR`SSSR@stars>@colour
^WWUSSNNQRRT@stars>@comparison
BXQT_NPaQRSR@stars>@computer
KWQQUXSRQUTT@stars>@conduct
QM^NSLS_QSSP@stars>@courier_act
TOWQSTSSTTTQ@stars>@courier_staff
OVMYSQSZRUSU@stars>@courtesy
XQUSRSSWRSUS@stars>@damage
MRX^SOSTSRQR@stars>@day_time
HQK_PQU`NWRW@stars>@delivery_place
XTTVSSSTTQRS@stars>@dispatch
TVQSSSSPUQQQ@stars>@drink
^NOSSUSTUSSS@stars>@electronics
WMWQPPR^SUXU@stars>@fail_verb
GNWWRRRZXUUU@stars>@family
TNSSRTSMVTUT@stars>@feast
XZQSQQSAURRS@stars>@food_spices
QfKQSPSQPPPQ@stars>@furniture
WTPOSSSYTSRS@stars>@health
YYPQUQWLSQSO@stars>@hedge
Z\\OQS^RISNOR@stars>@intensifier
^MLVTSSWTSSS@stars>@jewellery
^UXQQSSXUSRS@stars>@kitchenware
XWMSSQRVSTSS@stars>@lateness
WRORSRSRQUVU@stars>@lighting
Q]RKSVS^SRSS@stars>@listing
fRQQSRRKWRST@stars>@looks
MMXO[SSTRTUS@stars>@material
ZOQKTYQX\\MNN@stars>@me
PRKRSVScPTTR@stars>@missing
EaTRSXR\\PQRW@stars>@money
XQMSSRVPTPQP@stars>@month
MRRSSRSOTSSR@stars>@music_media
@Q\\ORVRFMRTU@stars>@negation
QSUNTSS[RTTT@stars>@neighbour
WLNTPL[aSQON@stars>@number
KRWSVRSQRUTT@stars>@office
\\QVQQOVMTTUS@stars>@order
XIVRTURUTUWQ@stars>@packing_material
TVPQPXSPURSR@stars>@packing_verb
VYSQRRSPURSR@stars>@packing_verdict
PJS\\TdTOQTUU@stars>@parcel
VMLWQPSOPTOS@stars>@part
USUSSRRVRSSS@stars>@phone
PQURSVSSSRSS@stars>@place_name
SPSSSSSVRSSS@stars>@plants
RRSSSSSTSUTU@stars>@quality_blame
OUORSPSfTSRQ@stars>@quick
PRTQSUSOTSSS@stars>@recommendation
NRSTS@SeSTST@stars>@refund
TNSSRZSUTSSU@stars>@return
NSUSSSSRTTTT@stars>@room
VNUQRYRSSUVV@stars>@route
TdZPQVUOOTTQ@stars>@seller
EQRgRRSPRUST@stars>@senses
TWN[SQSUSPQP@stars>@shoes
bRRSSQPWSRRR@stars>@shop_elsewhere
ZSTMSWQQRRST@stars>@size
PWWSSSSORVVT@stars>@sport
RYXRTPSXQSTS@stars>@staff
aERTQTMKTNNT@stars>@stars
SJVRJMQYUSUS@stars>@time_span
JKMRUUScPRRP@stars>@tools_fixings
ZZORRSSLRPQQ@stars>@toys_games
ISQSSXSbRTTT@stars>@tracking
KTSYPYRaOTSU@stars>@use_verb
WKQOSVSWUUUT@stars>@used_item
gNKRSQSOUSSR@stars>@vehicle
XTLRSRSRRRQQ@stars>@vehicle_part
URPQRSS]VTTS@stars>@verdict
aSQPSSSEUSSS@stars>@weather
QR_ORPUXTUVT@stars>@weekday
HXNQPNQlPTUU@stars>@work_verb
\\SMU\\NTARTQP@stars>@wrong_item
TGSQQRQ]RWVW@stars~>
TSORSXScWPQP@stars~@me
KRNQSTSaSRSS@stars~@negation
STUOSSR^TSSS@stars~@number
OPSRTQSSRSSP@stars~and
RR[SSSSHTRQR@stars~at
TQSSSQSXRSSQ@stars~because
RRSSSSSPSSSW@stars~before
SSRSSTSVSRRS@stars~down
PQRRSPSSVRRR@stars~for
SSQSSLSZRTSQ@stars~if
ZQPOSSSRVQQP@stars~to
\\_ORYMSHURQQ@supplement
V]SSSSSIVSSR@supplement~>
YMURSTXUTRSS@swearing
RVRRSYSQOSST@swearing>@answering
YQQRSQTRVQRQ@swearing>@appliance
TQ[NSRSLSVVU@swearing>@arrival
WSQSSUSRSRRR@swearing>@building
SSSRSSSSSRSR@swearing>@cleaning
HSURYPVTRRSR@swearing>@clothes
Q[SUSOSORRSR@swearing>@colour
KURURSQUSSQS@swearing>@courier_act
NSM]SRSTQTRT@swearing>@courier_staff
QSQSSN^OQRRO@swearing>@fraud
SSRPSSSPUSTR@swearing>@garden
RRPSSSS[STTS@swearing>@kitchenware
ROPURWPOSQRU@swearing>@me
WPZPSORJVVWS@swearing>@negation
OSZRSQSXRSTR@swearing>@number
KSSSXSSZQRSR@swearing>@packing_material
\\QTLRTVQQSSQ@swearing>@part
PQWQSRS`SRSS@swearing>@quality_blame
SSRRS\\SCSSST@swearing>@quality_praise
PTTSSSSPPVTV@swearing>@route
ESRRSUSiSSSO@swearing>@senses
DRRQScSSNQRW@swearing>@staff
WRQRSRSPUTQT@swearing>@swearing
SSTSVRRQSQRP@swearing>@tools_fixings
LUXSSRSORTTR@swearing>@tracking
URSQSSSRSSST@swearing>@use_verb
VTNQRWRLWNPO@swearing>@verdict
`PLZTWQ:WQQS@swearing~>
RVRRSYSQOSST@swearing~@answering
YQQRSQTRVQRQ@swearing~@appliance
QPORYOV[SRSR@swearing~@clothes
RYSUSOSQRRSR@swearing~@colour
LVVTRSQWSRSR@swearing~@courier_act
RSQUSRSPQSRT@swearing~@courier_staff
RRPSSSS[STTS@swearing~@kitchenware
WOPUSPSTWRQO@swearing~@me
VRRPSQSLUTUR@swearing~@negation
KSSSXSSZQRSR@swearing~@packing_material
PQWQSRS`SRSS@swearing~@quality_blame
DRRQScSSNQRW@swearing~@staff
SSRRSSSQSTRT@swearing~@swearing
WSRSSSRNURRR@swearing~@tools_fixings
LUXSSRSORTTR@swearing~@tracking
VTORROR\\VNPN@swearing~@verdict
NPYQVTSMRUVU@swearing~all
YSQSSRSLRSSS@swearing~and
GWXRSSSEOUUV@swearing~is
QSXVRRSQUSSS@swearing~of
SSPQSTSSRQQT@swearing~off
NeRVSURGQPRS@swearing~on
SSSSSRSKTSST@swearing~these
SSLQRPRZXNNQ@swearing~thing
OKdOHVDQK[^_@time_span
KSYPVQQ_UTRS@time_span>@animal
_RUPSKSOVPRQ@time_span>@answering
ZVOPSPSUUOOM@time_span>@arrival
PQMRRZReTRST@time_span>@art_craft
ONTSSTSbRUTT@time_span>@audio
LPSVSTSUSTSS@time_span>@baby
\\RRRSSSQURRR@time_span>@bag
ST\\SSPSURTTS@time_span>@beauty_hair
MR_SSTSQSSST@time_span>@body_part
WPOVSYRGSRRU@time_span>@book
VTIRRYSJXQPQ@time_span>@building
RUTRSTSRQSSS@time_span>@clothes
\\QSPSQSKSUUV@time_span>@colour
US\\RRRQWZSSO@time_span>@comparison
PTZSTRSSSTTU@time_span>@computer
Q\\USSQSRSQSP@time_span>@conduct
MWSWSVSLSRRR@time_span>@courier_act
MS[RSPS^SVVT@time_span>@courier_staff
TQYSRKRaRSST@time_span>@courtesy
URZUSSSTSRRR@time_span>@damage
aSNZSTS1SSTU@time_span>@day_time
XROTR[RLSQTQ@time_span>@delivery_place
RSPSRSROSRSS@time_span>@dispatch
IS\\SRXSPPUTU@time_span>@drink
YNQUSRSXTSSS@time_span>@electronics
WRQUTRSVRPQP@time_span>@fail_verb
KQ_RSSSPQVUV@time_span>@family
^Q]USNSLUNJL@time_span>@feast
[UKWPQS]WPQR@time_span>@food_spices
MSWSSQR_RTTT@time_span>@furniture
QSTQRSSMTRSS@time_span>@health
SOV[WORYOXYX@time_span>@hedge
VQVZWPRLTRSP@time_span>@intensifier
OMJOSbSXTRSV@time_span>@jewellery
UQ[SSQSRRUVU@time_span>@kitchenware
PSPVRSWUPPMP@time_span>@lateness
[QQQSSSKSSSR@time_span>@lighting
SVURSXSRSSSR@time_span>@listing
JUXSSTSPPTTT@time_span>@looks
KNMOSXS\\USRR@time_span>@material
WLQLSX[YSQOP@time_span>@me
NRWQSKSNTPPS@time_span>@missing
XU[SSJPWSVVQ@time_span>@money
SUTSSSUBRORP@time_span>@month
RQQIS[RVOLMS@time_span>@negation
QS[SSSSKSRRQ@time_span>@neighbour
PPUUSRSPSSST@time_span>@newness
WQUGQTKWUUWT@time_span>@number
\\UPQSTS[TNNP@time_span>@order
QSQRSSSWUSSS@time_span>@packing_material
RSTRRSSRSSST@time_span>@packing_verb
QVSOSWRLPRSU@time_span>@parcel
_U^YRSRRXSST@time_span>@part
TSVRRRSLSTUT@time_span>@party
SSRTSTSESSSS@time_span>@phone
\\TIWSOSLRQNP@time_span>@place_name
VQXPRQSXTSSR@time_span>@plants
XSSSSSSZRSSS@time_span>@price_word
PRSTSORbSSTS@time_span>@quality_praise
OTUZTOSFPXTV@time_span>@quick
PRLSSWRRSSSV@time_span>@recommendation
RSRPSYSMSSST@time_span>@return
SUQTSNR_SUMS@time_span>@route
SUZTRNOUPVST@time_span>@seller
]PMRSNSLUQRQ@time_span>@senses
XWYVSSRVOWVV@time_span>@size
FRRSSRSbTSSS@time_span>@sport
NSbPSWSMPRST@time_span>@staff
JUQWSZS[QVWU@time_span>@stars
RSSSSSSWRSSS@time_span>@swearing
UXA\\UNVTSSOR@time_span>@time_span
PRTSRTSVTSRS@time_span>@tools_fixings
USPPSSSXTSRS@time_span>@toys_games
YULRTURORUUT@time_span>@use_verb
YWTQSTSeRQQQ@time_span>@used_item
RUXLSQSWSUVT@time_span>@vehicle
ZNPXSQSOTRSR@time_span>@vehicle_part
MWTSSUSVQTSV@time_span>@verdict
PTVRSPSXSSSR@time_span>@waiting
YRCYSRSlTUUV@time_span>@weather
VQFSSRWTVMKL@time_span>@weekday
_VNTSTSSQWUW@time_span>@work_verb
LZUVSRSaQPQP@time_span>@wrong_item
SHMTUSVNRWUX@time_span~>
PTWSSVSJSTTU@time_span~@arrival
USNSSUSNSSSS@time_span~@building
[\\VHSTRSZLNK@time_span~@comparison
PSRTRQSSRRSU@time_span~@courtesy
URMVSYSTSPSQ@time_span~@delivery_place
STXSRRRUSSTR@time_span~@dispatch
RQ\\SSNS@RVUU@time_span~@family
VW]PRUSMQXXV@time_span~@hedge
WWL]WPROUPPQ@time_span~@intensifier
JURQRVXROOOP@time_span~@lateness
RVVSSVSESQQQ@time_span~@looks
L[NWQWRKRUOY@time_span~@me
NQXQSKSNTQQS@time_span~@missing
\\PMPSTSQRVUV@time_span~@negation
TIQIRQL\\YTUT@time_span~@number
QUOYSSSPSTQT@time_span~@place_name
RRR[TQSDPXRU@time_span~@quick
PQYVSGP[RXUX@time_span~@seller
ZWIWSRSTSTSS@time_span~@size
RX^XSMUCQQRQ@time_span~@time_span
PPPUVPSZUVUR@time_span~@use_verb
RVPSRSSSRSSS@time_span~@verdict
QSNTSRSJSTPT@time_span~@weekday
VWQRSRSITRRR@time_span~@work_verb
[SERVNUHWPOO@time_span~a
DRcORQbTJMRN@time_span~after
NVOdSSSKQQUR@time_span~ahead
XTRRSPUMTSSR@time_span~all
UZXWRSPMWSPQ@time_span~and
QRQQSSRTVTTV@time_span~as
KR[PSPRSQYXY@time_span~at
QTSSSSSQSTTS@time_span~back
QR\\RSSSQSSST@time_span~because
[S\\NQMSORQQR@time_span~before
RS`KSMSPRTXS@time_span~behind
SPQQRTSQTTVU@time_span~by
WSKSSSSRSRSR@time_span~each
RORSSSSXSVVV@time_span~eve
ENkNRSRMIXYZ@time_span~for
YRLWRRSVSSQS@time_span~from
NSYSSRSXSUUU@time_span~has
XRKPSNS\\SSSQ@time_span~he
TXRRSWSYQSSR@time_span~if
TIIURSSLYQOP@time_span~in
USQSSUSLUSSR@time_span~into
QQ=USUSlSXUX@time_span~is
STTNSUUXQNPP@time_span~it
TQTSSTSKTSST@time_span~it's
IS\\RSOSKSSSR@time_span~itself
OPZRSRSJPZXY@time_span~now
MNMQQ]QXTOOR@time_span~of
MQZQTTSRVWWU@time_span~off
UOJVRNSTVSSR@time_span~old
WQQRSOSRVTSR@time_span~olds
OTWNSXQQTOQR@time_span~on
USUSSRSXSSRS@time_span~or
OSOQSZSQSRTS@time_span~out
KPgMRPSPOXXW@time_span~over
PP^VSGSZPVTV@time_span~past
KRUSSSSYSSST@time_span~right
JVZJSSRZSSTS@time_span~running
RSLRSRSWSSRT@time_span~she
XSTRUQSHRSST@time_span~since
XSXSSNRXSSSS@time_span~straight
TPMOSRSTUSSS@time_span~that
UWVTVORTQSQQ@time_span~the
JRYPSQS]SSSS@time_span~there
PTRUSTSQSSSS@time_span~there's
JTP[Q^PLJOMS@time_span~to
USNOSYSWSSSS@time_span~up
MSRSS[SRPRQT@time_span~warranty
NQ[^RHRMSTTS@time_span~was
SMSPS]RUUSSU@time_span~when
\\RMQSRRLSNQO@time_span~which
TTKZT[SKTVTR@time_span~with
MQZYSQRIRXWX@time_span~you
fZJHSLSIZEIB@tools_fixings
NR^QSSSQRVWU@tools_fixings>@arrival
RSVSSSSQSSSS@tools_fixings>@art_craft
RUSRQSSTSSSS@tools_fixings>@bag
IMSQRSS_USSS@tools_fixings>@beauty_hair
PUP[RQSbRVSV@tools_fixings>@body_part
RSWSTSSJLSST@tools_fixings>@book
SUYUSSREPSTS@tools_fixings>@building
VQSRRTS[WTSS@tools_fixings>@colour
PWRPPPUOQPQP@tools_fixings>@comparison
TRSRSPS[WSSQ@tools_fixings>@conduct
JXSTSTS]RTST@tools_fixings>@courier_act
SRMWSRSRSTST@tools_fixings>@courier_staff
NURSRQZXOSSR@tools_fixings>@courtesy
UWTTRRSPRRSS@tools_fixings>@damage
YPSQUTSPSUVU@tools_fixings>@delivery_place
HSPWRQS^NURU@tools_fixings>@fail_verb
RXPMSRSSRSRR@tools_fixings>@food_spices
TTUSSSSXSSSS@tools_fixings>@furniture
K[SRQSRTRRRR@tools_fixings>@garden
NQRXRYQ]PTSS@tools_fixings>@hedge
O]SVSSTZQSSR@tools_fixings>@intensifier
CS_SWSSINZZ[@tools_fixings>@lateness
QTNMSWRmRRRS@tools_fixings>@lighting
ONRSSQScSSST@tools_fixings>@listing
MUQTSYSQRSSU@tools_fixings>@looks
TSRSSSSVUSSS@tools_fixings>@material
VVP^TUSCVSRV@tools_fixings>@me
RWQSSRSPRSRS@tools_fixings>@missing
WENXPOSVVQPP@tools_fixings>@negation
PXTPQPX[OXWS@tools_fixings>@number
OUTQRSS[RSSS@tools_fixings>@office
OORTLWSXTTSU@tools_fixings>@packing_material
UPQTYRRQPQRQ@tools_fixings>@packing_verdict
NOSURWSSRTSU@tools_fixings>@parcel
T\\NRRQRQSQQR@tools_fixings>@part
LQRSSSSSUSSS@tools_fixings>@pet_goods
JYPTRVQaSSSV@tools_fixings>@place_name
MRRSRP\\QMSSR@tools_fixings>@price_word
XKRTRXPMURSR@tools_fixings>@quality_blame
STRQSRRgTSSR@tools_fixings>@quality_praise
TXRSSSSNUSSS@tools_fixings>@route
QRPUWQT`VRSP@tools_fixings>@seller
aRQVRSRPSQSP@tools_fixings>@senses
TORTTSRDURRQ@tools_fixings>@size
]PRRPRRXVQRR@tools_fixings>@staff
P\\TQRQSMRTTT@tools_fixings>@stars
[SVQRUSPRQQQ@tools_fixings>@swearing
PNUTRRS[TRSQ@tools_fixings>@tools_fixings
RSRSTQSUSSSS@tools_fixings>@toys_games
OITXRVRQURRT@tools_fixings>@use_verb
QQUSTSS_RSSS@tools_fixings>@used_item
^QZOSSS>STTS@tools_fixings>@vehicle
JZQSSRSYSSST@tools_fixings>@vehicle_part
]SRXSRVLSRRR@tools_fixings>@verdict
QTP_SRS=USSR@tools_fixings>@weather
RLQYVZQIURRU@tools_fixings>@work_verb
Q`SRRRSPQSSS@tools_fixings>@wrong_item
TTNJNLQLTMLO@tools_fixings~>
RQVQSUSYRSUS@tools_fixings~@arrival
WUTRRRRRSSSS@tools_fixings~@comparison
FQSSSSSaTSSS@tools_fixings~@fail_verb
XSPSSUSIRRSS@tools_fixings~@hedge
WRTSSSSZSSSS@tools_fixings~@intensifier
FS`SRSSOOZZ\\@tools_fixings~@lateness
OPSRSZSRSSSU@tools_fixings~@looks
OWUaRLSVWURT@tools_fixings~@me
USRSSRSRSSRS@tools_fixings~@missing
QHRTRRS[SRRQ@tools_fixings~@negation
UYXRSSTYQTST@tools_fixings~@number
[QRTQRSPSRSR@tools_fixings~@packing_verdict
MSRSRP\\SMSSR@tools_fixings~@price_word
WMRTSZPQVRSR@tools_fixings~@quality_blame
ZOPSSTRQWSSQ@tools_fixings~@seller
WUQVSRSPUSSS@tools_fixings~@senses
VQQTSSSMTRSQ@tools_fixings~@size
VSRWSSVKTSRS@tools_fixings~@verdict
YQRUSSRNTSSR@tools_fixings~@work_verb
NPQTRQReRTST@tools_fixings~a
KVSRRRTXRSTS@tools_fixings~and
OYSRSSSZRSSS@tools_fixings~are
PTSSSSSUTSSR@tools_fixings~as
SPPRSRSPUSSS@tools_fixings~before
QQPSSVTIRSRR@tools_fixings~for
DXNRSSRTQUSU@tools_fixings~from
VUSRSSSVTSSS@tools_fixings~goes
TSRSTPSQRSSS@tools_fixings~had
RTRSSYSMRRQR@tools_fixings~has
ZVPZSRSGSRRP@tools_fixings~him
NSQWMTRRSQQQ@tools_fixings~in
JU^SSJSISTTR@tools_fixings~is
XOTBXTVOTMPO@tools_fixings~it
NcQVPTPTPSRV@tools_fixings~of
PRWSSUSRSSST@tools_fixings~off
RFPQRNShUTUT@tools_fixings~on
VSSSSRSLRSSS@tools_fixings~set
RSQSSRSSSTST@tools_fixings~since
I^TUSSSQVRQR@tools_fixings~that
HSQUTSVTQVSW@tools_fixings~the
XPSSRQSPTSSS@tools_fixings~to
QQlSSRQFVSSS@tools_fixings~up
QYTRRSSTQUUS@tools_fixings~was
PUNVRSSOSSRT@tools_fixings~where
bROSSPSMXSSQ@tools_fixings~with
ZQHMZNSXZKNJ@toys_games
SWTSRSSMSSRR@toys_games>@answering
TSVNSSSSTRSS@toys_games>@appliance
RSRWSTSHUUTT@toys_games>@arrival
TRRSSSSVTSSS@toys_games>@art_craft
VMUVSRSRSSSS@toys_games>@beauty_hair
QSSSSWSSSSSS@toys_games>@book
QSRQRSSOTSST@toys_games>@building
VSSSSRSPSSSS@toys_games>@camping_fishing
QPUWRUUNSSRS@toys_games>@comparison
\\RRSSLSSTTSR@toys_games>@computer
UWQSSRSOSQRR@toys_games>@courier_act
SUSRSRSIVRRR@toys_games>@courier_staff
QSTSS\\SPTQRT@toys_games>@courtesy
TQYUSRSSRTUT@toys_games>@day_time
RRPQRVSXTPRR@toys_games>@delivery_place
SRQTSS]JRTSS@toys_games>@fail_verb
RUJSWSRLSTST@toys_games>@family
UPPQSSS[RSST@toys_games>@furniture
^LJRSSSYURRR@toys_games>@hedge
USNRSQSSTQQQ@toys_games>@intensifier
XUNSSTSLVQQO@toys_games>@lateness
VTRSSSURSSSS@toys_games>@lighting
VRSSSSSRRSSS@toys_games>@looks
bRZVZRRWUNSN@toys_games>@me
MWQSSSSSSSSR@toys_games>@missing
VSPSS[LYUSSS@toys_games>@money
TSKSSSSSTSSS@toys_games>@month
SZ]LSOVWQPPO@toys_games>@negation
\\QQORQNIXTSR@toys_games>@number
URSTSSSSSSSS@toys_games>@office
ZTVQSRSGRRSR@toys_games>@packing_material
URVPUQSRTRSR@toys_games>@parcel
TRORSQS\\RQQR@toys_games>@part
WSVOSSSQSRSS@toys_games>@pet_goods
VXPSRPXOSQRP@toys_games>@place_name
UPTSSQSXTSTT@toys_games>@quality_praise
WRSRRPSXTSSR@toys_games>@return
RSURSRSPRUTW@toys_games>@route
VRRSSRSSSRRR@toys_games>@size
OUUSSPTKRRSS@toys_games>@staff
XOTQSSSIUVSV@toys_games>@stars
POPQUOS^QRRR@toys_games>@toys_games
ZSNQSSUWSRRQ@toys_games>@use_verb
YRSNSSSMUUSU@toys_games>@vehicle
VROSSRSYPPRQ@toys_games>@vehicle_part
LSQTUSSYSSSR@toys_games>@verdict
TTRPSRSLRQRO@toys_games>@work_verb
KSPXWbRKTVUT@toys_games~>
XSUWSRSJTTTT@toys_games~@arrival
SURQSSSSUQRQ@toys_games~@courier_staff
TSQRSSSPTQRQ@toys_games~@delivery_place
TVTX[RRESOSO@toys_games~@me
WTSRSSSORSSS@toys_games~@number
WRSRSPSXUSSR@toys_games~@return
IQRSUPScQSSS@toys_games~@toys_games
TRTSRRSQTSSS@toys_games~about
UPQRQQS\\TSRS@toys_games~and
YSRSSTSTSSRR@toys_games~are
LQ]QSQSPRVUU@toys_games~clock
TRSUSSSRQSTS@toys_games~down
TYLTRRSZSUST@toys_games~for
USRRRRSYSTTS@toys_games~from
LYPSSQSXQQPP@toys_games~has
NTRPRRXMVOPN@toys_games~in
DaOQRRSWSOQP@toys_games~is
PRSQUWSIPSSU@toys_games~named
TTPRRRRXUSSS@toys_games~of
^QURRQRRVUTV@toys_games~on
_NMSSSSGURRR@toys_games~says
TSMSSSSPRUTU@toys_games~set
XVTSSUSCPRRX@toys_games~the
SVXQRSS[USTS@toys_games~was
TRWSSUSSSRRR@toys_games~when
YRSSSQSXRSSS@toys_games~with
TRPRSRSUTQRQ@toys_games~you
O?jBMJRMN_c]@tracking
SS`SSLSNRTTS@tracking>@answering
ORYPSQS`RUVU@tracking>@arrival
RSTVSUSPQUUU@tracking>@body_part
LSbRSRQKQXWV@tracking>@book
NSVXSSRRUSQS@tracking>@comparison
SSXOSQSSSTUS@tracking>@courier_act
QS[NSSSBQVXT@tracking>@courtesy
JSJVSSS]RPOT@tracking>@delivery_place
OSUSSSS\\QTTU@tracking>@fail_verb
YSKQSUS_SSSS@tracking>@hedge
TSTQSSS]TQSR@tracking>@intensifier
RSTSSVSRTRRR@tracking>@lateness
PTMQSRSRULNL@tracking>@me
VSTRSRSURRSR@tracking>@missing
PROOSRSTORSR@tracking>@negation
QNQUSZQ^UUUS@tracking>@number
QWPOSQSQQTTT@tracking>@parcel
WSPRSRS\\SSSS@tracking>@part
VRQRSSSTUSSR@tracking>@place_name
PSQSSVS^SSSS@tracking>@return
VRWRSWSNQOPP@tracking>@route
VSSSSSSPUSSR@tracking>@senses
SSUSSSSOSSSS@tracking>@size
VSVWSNSNRTSR@tracking>@staff
USLSUSSRSSSS@tracking>@stars
RSDWSWS\\QSQU@tracking>@time_span
URVRSRSIQPPP@tracking>@tracking
VSLYSSSNSRSS@tracking>@use_verb
TSPSSSSUVSSR@tracking>@used_item
OSZSSQSQSXXU@tracking>@verdict
QWMXSSSNSQQQ@tracking>@weekday
SSURSUS]SRSS@tracking>@work_verb
PQJRRXRlOTTW@tracking~>
SRVSSSSRSTTT@tracking~@arrival
QSYSSSQKQUTU@tracking~@book
RSRSSWSPSQRS@tracking~@me
OSRSSSSWRSSS@tracking~@negation
XSRSSRSHUSSP@tracking~and
QSUSSSSOSTTS@tracking~at
NSVSSRSWRUVU@tracking~date
TTKSRWSPTQRR@tracking~for
PUWTSRSQSSSR@tracking~had
VTSRSRSORSTT@tracking~has
YRUSSNSWTTTQ@tracking~is
XSIQSTSZWPPQ@tracking~on
PVVSSSSRQRRR@tracking~said
RNVQS^SVRUUV@tracking~says
NSTSSVSVQTTV@tracking~since
VSRSSTSVUSSR@tracking~straight
OSXSQTS]RSTR@tracking~that
]SXPSVS@SRRR@tracking~the
WSMSSSSPTRRQ@tracking~wants
VVOSMPPMXPNN@use_verb
[QRPTWTRPRRT@use_verb>@animal
KSP`UUSOPTPS@use_verb>@answering
BRKSSYSjNSTT@use_verb>@appliance
ZMNTS^SFSPOP@use_verb>@arrival
PRXSSVSNRSSR@use_verb>@art_craft
WTRSRQS\\WSSS@use_verb>@audio
OVMRUQUUQQQQ@use_verb>@baby
OVVRQUSNTTTT@use_verb>@bag
UWQTSRSQTSST@use_verb>@beauty_hair
TRSSSUSXSTST@use_verb>@bedding
[PJSRPSYWRPS@use_verb>@body_part
QLVRRRQbWTTV@use_verb>@book
OTWLSQSbOUVU@use_verb>@building
USSMSQSUUSSS@use_verb>@camera
USSUSPSTVRTQ@use_verb>@camping_fishing
\\STRRRSORUTT@use_verb>@cleaning
LOTUUQTZUVWW@use_verb>@clothes
]NVTPPSISUUU@use_verb>@colour
ZXQLVWO\\SRSP@use_verb>@comparison
WSTSRRSUSRSR@use_verb>@computer
\\RWTSRSPTTTS@use_verb>@conduct
LQRRSTSUSQQR@use_verb>@courier_act
PTRTSTSSTSSS@use_verb>@courier_staff
YSMOROSTSSTT@use_verb>@courtesy
VTSTSSSSTSSR@use_verb>@damage
]URXSRRGSUVT@use_verb>@day_time
UO[KRPSVTSYR@use_verb>@delivery_place
PRSTZUQXRSSQ@use_verb>@dispatch
PKXTVQSUOVWU@use_verb>@drink
VMTTSRSOVQPQ@use_verb>@electronics
TUPQXSQRRQSQ@use_verb>@fail_verb
LWXYTVSROWUU@use_verb>@family
PSXSSTSKSPPQ@use_verb>@feast
PMQMRURaQTVU@use_verb>@food_spices
WTRXSPSNVQSP@use_verb>@fraud
MQHUSVZZRQRR@use_verb>@furniture
HNYOSXS[SSTS@use_verb>@garden
NMRSTNTSVSST@use_verb>@health
URM\\RSRYQTQV@use_verb>@hedge
WQSSSPSOTSSS@use_verb>@instruction
OXTTSSSVQTSS@use_verb>@instrument
QUXSWHRTTPOM@use_verb>@intensifier
EZVSSSS[OSVQ@use_verb>@kitchenware
VQPTSSU[SRPP@use_verb>@lateness
IVVUSQSVRTTS@use_verb>@lighting
PMhNQPSPRUVW@use_verb>@listing
_P]MSNRXQSTS@use_verb>@looks
NRSSQWS^TVUU@use_verb>@material
VOMWVOXWQSOR@use_verb>@me
]NTUSQSIRVSV@use_verb>@missing
MSSSSPS_SSST@use_verb>@money
QSTSSRSQTUUU@use_verb>@month
ORSSSWSNUTTT@use_verb>@music_media
PURRQZZMQTTV@use_verb>@negation
OSSRSSS[USSS@use_verb>@neighbour
WRTRRXSZSSTU@use_verb>@newness
[ELLOKWRVXXV@use_verb>@number
TSVSRZSMRSRS@use_verb>@office
^SMSSZSIURRS@use_verb>@order
PVYSQUSPUUTU@use_verb>@packing_material
SSQURQSUTSST@use_verb>@packing_verdict
TUMXNYSSTQQU@use_verb>@parcel
OZWVTSSTSXUV@use_verb>@part
GVOXSRSeQSSS@use_verb>@pet_goods
]RRTSSSOSSSR@use_verb>@phone
TVPWSTQYOTQV@use_verb>@place_name
WNQSSRSZUSRR@use_verb>@quality_blame
TOQPVPSQSRSS@use_verb>@quality_praise
bRQNSSQW\\PRO@use_verb>@quick
FSWQSOSlPSSR@use_verb>@recommendation
O_ORSQSJSOQQ@use_verb>@return
PUT^SNSIQTTT@use_verb>@room
QQX]SQSDSSTS@use_verb>@route
ISOSRWSgSSSS@use_verb>@rudeness
XR[LRbSJTSUS@use_verb>@seller
LMVRSQTQPTTS@use_verb>@senses
NRSXSRSVSTTT@use_verb>@shoes
QXSRSRSUSSSS@use_verb>@shop_elsewhere
K\\QVSRSXTPSQ@use_verb>@size
WQNNSRSXSUTT@use_verb>@sport
^QTQROS^[NPR@use_verb>@staff
VVJRRJR]XPRS@use_verb>@stars
XSPSSRSSTRQR@use_verb>@swearing
BVWSSUQMRTUV@use_verb>@time_span
D\\QSRUS\\NSST@use_verb>@tools_fixings
WRNOSQSVSQRQ@use_verb>@toys_games
aSJRSPSTYMNM@use_verb>@tracking
UNKRRPRTRRTP@use_verb>@use_verb
TYSUSHSNXPSP@use_verb>@used_item
VPVRSRSNVTUT@use_verb>@vehicle
YOROSPSPUUVT@use_verb>@vehicle_part
OTQRSWRZQSSQ@use_verb>@verdict
`RQNSQUEUTTT@use_verb>@weather
WQO[S\\SFVPNR@use_verb>@weekday
NYRPWTR\\MTUR@use_verb>@work_verb
YCUOS\\RNVQRO@use_verb>@wrong_item
QMTWN]RHTRQS@use_verb~>
PSRSSWSNQSSU@use_verb~@animal
LTTSSNSnRSRS@use_verb~@answering
VORMSWSTTQQQ@use_verb~@arrival
ZQPNYPR<PQRR@use_verb~@comparison
TSTLSSRXSRTR@use_verb~@delivery_place
WPWSSSSOTRRR@use_verb~@electronics
WSTSSRSISSSR@use_verb~@fail_verb
]PVMRQSSTUUU@use_verb~@food_spices
MROUSWSRSPQS@use_verb~@hedge
VWQSSQSLUSSS@use_verb~@intensifier
TVTSSSSRTRRQ@use_verb~@lateness
QP\\QSRSSRTUU@use_verb~@listing
TSRSTRS]RSSS@use_verb~@looks
WWSSSSSVQQRP@use_verb~@me
[OWQSX[FNRSQ@use_verb~@negation
QVRORSUPTQRP@use_verb~@number
QYVSQRSZTVTV@use_verb~@packing_material
PQPRUTSWSSSR@use_verb~@part
[QQSSOSQSSSS@use_verb~@quality_praise
ZUQRSSSVURRR@use_verb~@quick
PSTRSQSRPRSR@use_verb~@recommendation
VOPQSORSUTTS@use_verb~@seller
[SSSSRSJSSSS@use_verb~@senses
IT[SSQRPRUTS@use_verb~@time_span
]SKRSQSRWOON@use_verb~@tracking
RISSSSSYUSSS@use_verb~@use_verb
OPOTS[SUSSQS@use_verb~@weekday
ZOQRS[RHRSSR@use_verb~@wrong_item
XSKORXRLUQST@use_verb~a
VUWSSSSSRSST@use_verb~about
_USQSRSLQSSS@use_verb~across
QPQTSRS]TUSU@use_verb~all
UQSSSRSUTSSS@use_verb~an
LU\\QTTRLSVUT@use_verb~and
SS\\QSTSVTSSR@use_verb~anything
YRP[SXSNUSRQ@use_verb~as
ORWXSSSDRUUV@use_verb~at
QQYRS_SGSSTU@use_verb~back
]OPOSPRRURRT@use_verb~by
[NSVUQRLRUST@use_verb~for
UKYZSMSQSSTS@use_verb~from
SUSSSSSRSSSS@use_verb~goes
MSM^SRSDPWTW@use_verb~him
TSRPRQSTUSTS@use_verb~his
WTZPORSZSSUT@use_verb~in
[QPSSTUHTRQQ@use_verb~is
PVQ]UVTLRTPQ@use_verb~it
WRQSSPSYTSSS@use_verb~line
LSRQSUSlRRRR@use_verb~more
SSSSSSTNRSSS@use_verb~needs
QPbPSPSOTUVS@use_verb~off
TWWNTJRFTSUT@use_verb~on
^OPVQQSNWPSO@use_verb~out
OXRPSRSRRSSR@use_verb~over
USQUSRSRSRQQ@use_verb~past
LSQSSOS]TQQO@use_verb~something
ESJSSSZ]RUUT@use_verb~that
SKYPTYQMQXZ[@use_verb~the
]RSTSPSKVUTT@use_verb~there
^S[SSNUNSSSR@use_verb~these
NTTTQIR^RSSS@use_verb~this
MR\\SRSUXRTTT@use_verb~through
JMOSPVRYSQQU@use_verb~to
VR\\QRLS[PSTT@use_verb~up
OSRTSTSNRTST@use_verb~was
G^JPRPSaUQSP@use_verb~with
QlPOGLOKJILH@used_item
WLPXSRSWSSSS@used_item>@animal
PKVRUQSVTSST@used_item>@answering
N\\QRSSSPSSSS@used_item>@appliance
NXJPRNSdTVVV@used_item>@arrival
STTSSSSSRSSS@used_item>@art_craft
VUSSSSSQSSSS@used_item>@bag
PPTUSRSXSQRR@used_item>@beauty_hair
LUIRSRS`ORRR@used_item>@body_part
MPRSSRSYSQRQ@used_item>@book
YKRPR[SNSTSS@used_item>@building
LYSUSTSOQURU@used_item>@camping_fishing
UWNRSPSPSRRR@used_item>@clothes
LKWUPSSTUUST@used_item>@colour
^QMRQTTJTQQQ@used_item>@comparison
SSPRSUSTTSSS@used_item>@computer
NSSSShS0QSSU@used_item>@conduct
SPUOSSSRRTTT@used_item>@courier_act
YROXRQSQRSSS@used_item>@courtesy
RMQWSSSMSSSS@used_item>@damage
QTOQSQS`SSSS@used_item>@day_time
QSRWRXSURVTU@used_item>@delivery_place
QQ[PSPSSTVVQ@used_item>@dispatch
U[RSQMSPSSSR@used_item>@drink
STSSSRSQTSSS@used_item>@electronics
C_RRRUSRLQSR@used_item>@fail_verb
ROSSSQSUSRRR@used_item>@family
QVSSSNS[RUTU@used_item>@feast
SRXQSVSMRTTU@used_item>@food_spices
QTRSRZSWUQQR@used_item>@furniture
NSPRSRSXRRSQ@used_item>@garden
GUVTTOUVOSSS@used_item>@health
TU`SSPSGSUVS@used_item>@hedge
YQQSSSSOSSSS@used_item>@instrument
MMUUTWSWRRSR@used_item>@intensifier
SRRRSSS`RSSR@used_item>@jewellery
WOQRRUSMTSSR@used_item>@kitchenware
VRJZSTSOTQSQ@used_item>@lateness
SQRSSRS\\VTTT@used_item>@looks
fNPOQSSLRSSR@used_item>@material
aPRQUQTZRSRS@used_item>@me
MWTRSRSUSTSS@used_item>@missing
LNSSUQTlSSSV@used_item>@money
NR_RSRSUQWWV@used_item>@month
ZYUXSGSFPVUT@used_item>@negation
NZSRSQSQPSSS@used_item>@neighbour
KN]MVVT]RRTU@used_item>@number
TUSSSQSPSSSS@used_item>@order
TUUVNTSNQSRS@used_item>@packing_material
NUPQR[RVRRSS@used_item>@parcel
OVRRQNSYUSRQ@used_item>@part
UNWTSMS\\SSRR@used_item>@pet_goods
TPPQRTS_TSST@used_item>@phone
TRSSSSSSTSSR@used_item>@place_name
RTSSSSSSSSSS@used_item>@return
TVVRVOSfRSSS@used_item>@route
SW]WRMOWSSST@used_item>@seller
DYRUSTSWQVSV@used_item>@shoes
NRRVSTSRRVSV@used_item>@shop_elsewhere
VRTSSUSUSSSS@used_item>@size
CYS^STSRRRQP@used_item>@sport
Q[QTSVSIOQRR@used_item>@staff
YQQRWVRIPPPS@used_item>@stars
_JQPSGSWUSSR@used_item>@time_span
TSVRQTSNSTSU@used_item>@tools_fixings
SQ\\QSSSERSTU@used_item>@toys_games
ULSTSVS\\SRRR@used_item>@use_verb
WYWPNQSIQQQO@used_item>@used_item
MP]PSSSXSTUU@used_item>@vehicle
KTSSSSSZSTTT@used_item>@vehicle_part
NPSVRRS`YVTW@used_item>@verdict
XQUSSTSQTSRU@used_item>@weekday
MSQRTXSXRQRQ@used_item>@work_verb
RTTQSVTQRSSS@used_item>@wrong_item
]RMU]JRTUPQQ@used_item~>
UOTRSSSWSSSS@used_item~@animal
KYUQSSSCSVVW@used_item~@arrival
PQSUSSSXRSSS@used_item~@beauty_hair
OTSRSRSUSSSS@used_item~@body_part
[LRRSRSSSSSS@used_item~@building
SSSSSSSTRSSS@used_item~@clothes
ZPORRVSPURRQ@used_item~@comparison
QTOQSQS`SSSS@used_item~@day_time
TSRYSQSNSVST@used_item~@delivery_place
TTSSSSSQSSSS@used_item~@feast
QTTRSRSXSRSS@used_item~@food_spices
VTQSSSSPSSSS@used_item~@instrument
VPQTTSSPSRSR@used_item~@intensifier
UQSSSSSXTSSS@used_item~@kitchenware
XOMZSRSNTSSS@used_item~@lateness
TTVVRVSOSVSU@used_item~@me
SRRWSRSPSUUT@used_item~@negation
VNWRXYRVQPQS@used_item~@number
TTSWRTSNRUSU@used_item~@packing_material
NSSSSTRYRTTT@used_item~@parcel
aUSRSQRQXSSS@used_item~@part
YT[VSOOGTSRS@used_item~@seller
XRMQSUSJSQRT@used_item~@time_span
`IRRSVSMVRRQ@used_item~@use_verb
RUUQSSSLPRRS@used_item~@used_item
WORVSQSMYSSS@used_item~@verdict
PSTSSVSKRSSU@used_item~@weekday
PFTPVSSiQWWX@used_item~a
OUSSRSSQOSSS@used_item~all
T[QQOQTRSSSR@used_item~and
aEYRSSSMRUUV@used_item~at
RUSSSSSTRSSS@used_item~before
SOPRV\\SOTRSR@used_item~by
RSSSSQSMRUST@used_item~floor
VRSSSRSPRTTS@used_item~go
KTWSSVSQRTST@used_item~grade
KS\\QSSSXRSTS@used_item~had
H_SPQLSOMPQN@used_item~in
\\KRSSSSKTRSR@used_item~is
ZRNROPSUTRRR@used_item~it
KTfPSSSQPUVW@used_item~of
WRRRSSSOTSSR@used_item~off
PYQRSRRUSSSS@used_item~old
G]ORQRSHPPQP@used_item~on
YPPSSSSNSSSS@used_item~pull
XPQRXQSQURRR@used_item~that
ULJNP]TWZQST@used_item~the
QRRSSVSRRSSU@used_item~this
QRXQSSSVSSSR@used_item~time
UNQOTLU]WQTO@used_item~to
LPjQRSRIRVWV@used_item~up
MRSQSXSVUTST@used_item~was
LR[SSSSRSTST@used_item~you
LM\\^NHPPN]WZ@vehicle
USRYSSSJRSSS@vehicle>@answering
OO]JSSSKSUYU@vehicle>@arrival
RWSTSPSQTSST@vehicle>@building
MUZVSSVGQOSN@vehicle>@comparison
ORXPSSSURSTR@vehicle>@computer
[RTRSPSUTSSS@vehicle>@courier_act
USSNSRSJTTRT@vehicle>@courier_staff
LSZRSSSPQUVV@vehicle>@day_time
XVMTSTSSRQRS@vehicle>@delivery_place
MWSXSO^JQTTS@vehicle>@fail_verb
RSLQWSRPUSSS@vehicle>@family
MRSUSSSXRUST@vehicle>@garden
TS[NSUSVSSSS@vehicle>@hedge
VSRRSQRTRRQR@vehicle>@intensifier
ORUTSSSTSSSS@vehicle>@jewellery
RUQRSRSXTRRQ@vehicle>@lighting
OQK_RWRVOTPU@vehicle>@me
NSQUSSSUSUSU@vehicle>@missing
MNYPSOSUPYTY@vehicle>@negation
QT[[RORRUUSQ@vehicle>@number
NTVSS[SOSRRT@vehicle>@order
RRUPSSUXSRTQ@vehicle>@parcel
YTIVSQSWRRRS@vehicle>@part
NRVTSSSQSSST@vehicle>@pet_goods
TSPWSTSNRRST@vehicle>@place_name
LSPJSQRVSTUU@vehicle>@route
QSNPSSQaTTSS@vehicle>@seller
TRQYSSRURSST@vehicle>@senses
JQWRSSS\\RVVW@vehicle>@size
OS\\LSQSNSSTT@vehicle>@staff
USSXSSSQTSQS@vehicle>@stars
OVZSSSSNTTUS@vehicle>@time_span
VRSSSSSNRTST@vehicle>@tools_fixings
UROYSUSPRRSQ@vehicle>@use_verb
USSSSRSVWRRR@vehicle>@vehicle
XUMSSRSSRPQP@vehicle>@vehicle_part
QTSPSSSPTSSS@vehicle>@work_verb
WZTNPOWMWLJJ@vehicle_part
TYQQPZRRROOP@vehicle_part>@arrival
QWSURRSQUSSS@vehicle_part>@beauty_hair
LORSSWS\\SRRT@vehicle_part>@book
SRZSSSSZVSUP@vehicle_part>@building
STSSSSSYSSSS@vehicle_part>@clothes
UURSSSSPTRRR@vehicle_part>@comparison
N[RSSRSNRSSR@vehicle_part>@computer
QWSQSRSWTSTT@vehicle_part>@courier_act
KQUTSSSURUST@vehicle_part>@courtesy
KP\\USSS[SUUT@vehicle_part>@delivery_place
SPRRSSVRTSSS@vehicle_part>@electronics
[ULPPSSPVPRP@vehicle_part>@fail_verb
JRLWSSSZTSQS@vehicle_part>@furniture
WVJRSSSXSRRR@vehicle_part>@hedge
PPZVSRTXRUSU@vehicle_part>@intensifier
XOSRSSSOSSSS@vehicle_part>@kitchenware
PXRSSSSTQSTT@vehicle_part>@lateness
WRORSSSQUSSR@vehicle_part>@lighting
WPTTSRSQSSST@vehicle_part>@looks
MVS\\QYRYQTOV@vehicle_part>@me
QSSSSSSSSTSS@vehicle_part>@missing
QSSSSMSXSSSS@vehicle_part>@money
\\KURRQSSWTTT@vehicle_part>@negation
M[[URRPJOSTR@vehicle_part>@number
\\FV[QORRVSSR@vehicle_part>@part
YQPSRRRQTUTT@vehicle_part>@pet_goods
RQSRSUSPQQSS@vehicle_part>@phone
UWPVSRSORSSS@vehicle_part>@place_name
SQTUSTSUSUST@vehicle_part>@quality_praise
PWSSSRRSSRSR@vehicle_part>@route
MZZRSVSKRSSS@vehicle_part>@seller
RWQRSTSRPSSS@vehicle_part>@senses
WSUQSRSWRSSR@vehicle_part>@size
TRROSTSYSRSS@vehicle_part>@staff
KV]OSPSXRRSR@vehicle_part>@stars
TSQSSQSbUSSS@vehicle_part>@time_span
LURSSSSRTSSS@vehicle_part>@tools_fixings
TSSRSSSTRSSS@vehicle_part>@toys_games
YROPRRVLRRRQ@vehicle_part>@use_verb
TUNSSSSUTRRR@vehicle_part>@used_item
XPPSSRUVTTRU@vehicle_part>@vehicle_part
SSVSSTSZQSST@vehicle_part>@verdict
YRUSRSSORPQP@vehicle_part>@work_verb
LSVPb?ZOQPNN@vehicle_part~>
_ZTRP\\RKTPPQ@vehicle_part~@arrival
VSSSSSSPRSSS@vehicle_part~@comparison
TSSRSSSPTSSS@vehicle_part~@courier_act
PSRRSSS_SSSS@vehicle_part~@delivery_place
TSROSSSSUQSQ@vehicle_part~@fail_verb
JROWSSS\\RTRS@vehicle_part~@furniture
WRORSSSQTSSR@vehicle_part~@lighting
QSSSSSSSSTSS@vehicle_part~@missing
QSSSSMSXSSSS@vehicle_part~@money
ZQMSSRSMSSTT@vehicle_part~@negation
LS^VSSSHQSSR@vehicle_part~@number
TTQVSRSSSSSR@vehicle_part~@part
[QQRRRSMSTTS@vehicle_part~@pet_goods
MZZRSVSORSSS@vehicle_part~@seller
RVRRSUSSTSSS@vehicle_part~@senses
TSSRSSSTRSSS@vehicle_part~@toys_games
WOSSSSSQTSSS@vehicle_part~@vehicle_part
TSQSSTSUTRSR@vehicle_part~@work_verb
PURPSUSVQQPQ@vehicle_part~and
XRSPSSSLQSSS@vehicle_part~are
WRSTSRRRTURT@vehicle_part~before
[RMSSSSQTQQQ@vehicle_part~cam
RROSSUSRURSS@vehicle_part~for
[SQSSRSPVRSR@vehicle_part~in
QRUSSUSPRQPS@vehicle_part~is
WRSSRSSPURSR@vehicle_part~makes
SRQWSRSMSTRS@vehicle_part~of
FT\\USPS\\RSSS@vehicle_part~on
SSPQRSSWTSRS@vehicle_part~pads
TSOSSSSRUSRS@vehicle_part~still
MOQRSSVLRSSS@vehicle_part~that
SORSSQSQRSSS@vehicle_part~the
KSRSSRSjRTTT@vehicle_part~to
RTcWRQSQRUUV@vehicle_part~was
VTOSSSSSSSSS@vehicle_part~were
UMUUPMNQSSSS@vehicle~>
OQ\\NSSSLTVYU@vehicle~@arrival
PSWPSSSTRRTR@vehicle~@computer
`QQSSRSRSRTS@vehicle~@courier_act
VSTQSRSMTTST@vehicle~@courier_staff
SUZPSP]HQSSS@vehicle~@fail_verb
TSQRSQRXRRQR@vehicle~@intensifier
[PZVRQSeSSTS@vehicle~@me
QPUTSWSZRVRV@vehicle~@negation
TRTSSRRRTRRQ@vehicle~@number
NSLWSQRVSRSS@vehicle~@route
TSSSSUSWRQSQ@vehicle~@use_verb
USOZSSSEVSRS@vehicle~@vehicle
UXOPSRS[SQQP@vehicle~@vehicle_part
USNTRRWYQTSR@vehicle~a
LSSUSSSQQUSV@vehicle~across
SSRTSTSPSSST@vehicle~all
OWTRSZSMTQTR@vehicle~and
NRKZSSSXTUST@vehicle~at
QRVQSSSVSTTT@vehicle~brings
TS[USSSERSST@vehicle~by
SPSQSSVSSRTS@vehicle~for
_SOOSRSfURSR@vehicle~from
LSXTSSSSRUUU@vehicle~goes
PXRYSSSJSSRR@vehicle~had
XQXLSQSNTPRQ@vehicle~has
QSVQSQSKRTTS@vehicle~he
[SSNUUSZTQQS@vehicle~in
YUQNSOSJTTTS@vehicle~is
QPWQSVTRSSRR@vehicle~it
QQU]SQSURUST@vehicle~off
QQPZSQSYSYUX@vehicle~on
PTYWSQSDQSSR@vehicle~over
SSQPSUSWSSSS@vehicle~past
QSR]SRSKRUST@vehicle~right
QQWISSSYSSSS@vehicle~says
QRYRSSSIRSSS@vehicle~set
OUVRSPSTRSTS@vehicle~that
QQWTSRSOSSRS@vehicle~the
SSPVSPSRSRRT@vehicle~to
NSHPSRShRTTT@vehicle~up
URQLSSSUSQRR@vehicle~was
NSSSSSSVRTTT@vehicle~went
NMXWRRSOQTRW@vehicle~with
_HJMRRP^UEHD@verdict
SMSSSWRKSRSR@verdict>@animal
DYTQSTSTSVSX@verdict>@answering
NU[SUTSLRWVV@verdict>@appliance
QR^RSQRLSVUT@verdict>@arrival
^UWSQSTPRSRR@verdict>@art_craft
XRQRSSSNVSSS@verdict>@audio
TQSSUSSESRRR@verdict>@bag
[SSSRTRJTSSS@verdict>@beauty_hair
[QRQQRSTWSSR@verdict>@bedding
EOUSRSSkNXSY@verdict>@body_part
aSNRRIVHXQQP@verdict>@book
VPO`SWSAORRU@verdict>@building
VRSSSRSNSQQQ@verdict>@camera
`QPQTWQASQRQ@verdict>@camping_fishing
bPRRRVSMWUUT@verdict>@clothes
^LWVSLSORRTQ@verdict>@colour
[RSTRSYPRRSR@verdict>@comparison
ZXXRSNSPOXYV@verdict>@computer
[TQWRMSMZSRP@verdict>@conduct
\\U[WSQSKYQSP@verdict>@courier_act
EVYaRJScP\\UY@verdict>@courier_staff
HRTRSCReSRRQ@verdict>@courtesy
YXSRUSSERRSQ@verdict>@damage
LSNRUPS`TSSP@verdict>@day_time
BQOPSTSpSTST@verdict>@delivery_place
RSQSSOS_SUUV@verdict>@dispatch
YRVRURSNWPQQ@verdict>@drink
EWUSSRS^STTT@verdict>@electronics
TZUSSWSJNSTU@verdict>@fail_verb
Q\\USQNSTSTSQ@verdict>@family
TUUSRPSYSSSS@verdict>@feast
fPRQSTRAYQRP@verdict>@food_spices
YQVRSRSPTSSS@verdict>@furniture
NUWOSRSWPUST@verdict>@garden
[TSSSOSORSSR@verdict>@health
TWXVRTSRUUUT@verdict>@hedge
TSSSSRSRTSSS@verdict>@instruction
[XRSRRSFXQRQ@verdict>@instrument
MONSR\\RNTNPS@verdict>@intensifier
bRUSTNQGRRRP@verdict>@kitchenware
VSU\\UHSHWURQ@verdict>@lateness
XQT[SURASURT@verdict>@lighting
TSRWSVSOVSRU@verdict>@listing
WSRSSQSLQSSS@verdict>@looks
[UQPYUSTVTTT@verdict>@material
[MNYRIZTUOPM@verdict>@me
aIOSTPSPSSSR@verdict>@missing
SRQRSS[NTSSS@verdict>@money
N[PSSRSXQRRR@verdict>@month
KUORUSSVSPRQ@verdict>@negation
USRKSLSVTRSQ@verdict>@neighbour
QSSSSWSVSQPS@verdict>@newness
\\[[WQHQYTUTR@verdict>@number
^RSSSRSNSSSS@verdict>@office
XUSSSTVOTSSS@verdict>@order
VVLPVSSPSPQP@verdict>@packing_material
SUU[YNSWQURU@verdict>@parcel
UPUSQPSMQTUR@verdict>@part
EPVSSSRbSTTT@verdict>@pet_goods
HURQS[SLRSRW@verdict>@phone
`RPQSWTBQQST@verdict>@place_name
_SSYSRSMTRSQ@verdict>@quality_blame
WRRUSPSLTRRR@verdict>@quality_praise
USYNSYSFUQRS@verdict>@quick
RUSSSRVKQSSS@verdict>@recommendation
TSRRSXSPQRRU@verdict>@room
MSQRUUR]RWVU@verdict>@route
EYQSUSPZQRRY@verdict>@seller
^PPTRRUAQQQQ@verdict>@senses
VRWOSSTORTUT@verdict>@shoes
_VPOQKTHNQSQ@verdict>@size
^WRPSQRLSRSR@verdict>@sport
LROMRXSVSVTS@verdict>@staff
LMWURWR[PXSX@verdict>@stars
ZQXRSPSVSUWU@verdict>@swearing
P]L_TNSWTRQQ@verdict>@time_span
LLZPRSS^TRRQ@verdict>@tools_fixings
^QPWRORRPRSQ@verdict>@toys_games
WSURRWUTXSTQ@verdict>@use_verb
OPVSRRT^RTSS@verdict>@used_item
JSUPSRS[QSTR@verdict>@vehicle
STSRSSSSRSSS@verdict>@vehicle_part
FVX[RRRLIPSO@verdict>@verdict
QS^RSPSLTRSQ@verdict>@waiting
OSTQSQS\\UQQP@verdict>@weather
OYLRS_S[TPPP@verdict>@weekday
_]OSQRTTSQSQ@verdict>@work_verb
PRQQSRQVRRSR@verdict>@wrong_item
NPFPPRR^SQNR@verdict~>
MRTSSTSZSURU@verdict~@answering
VRSSUUSLSSSS@verdict~@appliance
WSQRSSSNUSSS@verdict~@audio
USSSRTRMSSSS@verdict~@beauty_hair
ZQPSRSSUUTTT@verdict~@bedding
DOWSSRSfPWSX@verdict~@body_part
UPSRSRUHYRSQ@verdict~@book
`RRSTURLRQRQ@verdict~@camping_fishing
^NVSSUSCYTTT@verdict~@clothes
[PWWRMSKTRTR@verdict~@colour
ZYSSSMSJQSSR@verdict~@computer
ZTRWSJSQXSRP@verdict~@conduct
YSdXSPSJQSTR@verdict~@courier_act
QRXRSOSaSTTT@verdict~@courier_staff
PSSRSRR[PRRR@verdict~@courtesy
]RSRSSSNSRSR@verdict~@damage
KSOSVQS[SSSP@verdict~@day_time
SQQ^SVS?RRSS@verdict~@delivery_place
MSVSUSSVPQQR@verdict~@drink
TWWSROSXSUTQ@verdict~@family
TUSSRQS]TSTS@verdict~@feast
_PSSTUSKURRP@verdict~@food_spices
ZSSSSRSRTSSS@verdict~@furniture
UTTSRQTPTTTS@verdict~@hedge
[RRSSSSJWQRR@verdict~@instrument
PPSUSSSHPTSV@verdict~@intensifier
cTUTQORJSRSQ@verdict~@kitchenware
SSTYSSRNTSSS@verdict~@lighting
STUSSSSRTRSS@verdict~@listing
NPVR[SSOSTTT@verdict~@material
KQWWSXUUUTRS@verdict~@me
ESSRSZaOQSSS@verdict~@money
DXUVRPTWNYSX@verdict~@number
ZNPROUSVVQRQ@verdict~@packing_material
VUPYVRSSQURT@verdict~@parcel
UQSTRQTXQQRQ@verdict~@part
PSRRSXSNSRSU@verdict~@place_name
WRSUSRSMTRRR@verdict~@quality_praise
OTNSSRSfRTSS@verdict~@route
JUTTS[SZNSS[@verdict~@seller
PQSRSSUKRRRR@verdict~@senses
SRXRSSTTRUUT@verdict~@shoes
ZYQOQKTTNQSQ@verdict~@size
^WRPSQRLSRSR@verdict~@sport
OTTSSMS[RUUT@verdict~@staff
ZQPSSQSVTSSS@verdict~@swearing
SSM`TTS^TRRR@verdict~@time_span
[LTPRUSLWRRQ@verdict~@tools_fixings
gQSYRPSGQRSR@verdict~@toys_games
?SURSbRdRTTT@verdict~@use_verb
IPWSSRUfRTST@verdict~@used_item
OSSSSTS^SSTS@verdict~@vehicle
<RSRSPRoNSSS@verdict~@verdict
PRQRSYS^TSSS@verdict~@weekday
WRQSRRTQVSSR@verdict~@work_verb
GPXTUQSbRUST@verdict~a
LUVIWVYRQQUP@verdict~about
RQSRTSRLNUSS@verdict~and
MPTSSOS^SRRR@verdict~as
M]RRSQRPPRSR@verdict~at
=sKRSOSPJKNJ@verdict~before
F_USSRS[PSSQ@verdict~by
fSRSSQSHTTTS@verdict~deal
EWRQSZSTQRRP@verdict~enough
aNKQSPNP[PON@verdict~for
NSROSQSdSTST@verdict~him
YUKWVSSOVQSQ@verdict~in
jOVNPNPGURTP@verdict~it
VTSRSPSRSRRQ@verdict~it's
VSPRVQSURSSS@verdict~little
QVSSSSSYRSSR@verdict~luck
YSSSSQSNTSSR@verdict~many
OSORRWSORRSS@verdict~note
QSUQUTSNXRSR@verdict~of
NQSQSPSaMQRT@verdict~on
FSQRSfRIOSSX@verdict~people
HYUTSQSbQTUU@verdict~that
]PNWRURDPORP@verdict~the
VOHSSXSYURRR@verdict~thing
USSQSUSOTRSS@verdict~things
OVTXSQSGRUSV@verdict~this
JOYO\\OR[LVVT@verdict~to
PRQRRRS_VSSS@verdict~way
^SSRSVS?SRSR@verdict~with
RTSTSSSRSUST@verdict~young
DNrAOPTVL\\`]@waiting
UVVSSSSPSSSS@waiting>@body_part
PS_SSSSESQQQ@waiting>@building
JVTYSUSSQTSW@waiting>@comparison
URWRSQSQSVWU@waiting>@courier_staff
QSRSSTQVSSST@waiting>@courtesy
STPSSRSaSRSR@waiting>@delivery_place
VSQTSVSQSRTQ@waiting>@feast
VRPSSPSWSSRS@waiting>@hedge
PVUQSRSSSUUU@waiting>@intensifier
VYNTSWWPSQRN@waiting>@me
LSESSRSdTSSS@waiting>@negation
UULXSSVOTONO@waiting>@number
OR`SRRSSQTUU@waiting>@part
QSRWSSSTSTTT@waiting>@size
TQXRSVSMSTTV@waiting>@staff
YPCSSTVLTRRQ@waiting>@stars
TUJVSVRVQQOS@waiting>@time_span
RRWOSSSSSTTU@waiting>@toys_games
SSWOSUSSSRST@waiting>@vehicle
WSVUSRS@SRRR@waiting>@weekday
RRRPR[SIRTSV@waiting~>
VRWRSPSTTVWU@waiting~@courier_staff
SSVSRTSTRSRT@waiting~a
TURVSQSSUSSQ@waiting~and
ORZSSKSURXVU@waiting~is
^SHSSRS^USSQ@waiting~was
RSWSSTSNQSSS@waiting~with
[CPTJFMeZ\\WX@weather
MSOSSQS]NTTU@weather>@arrival
bSRPSTSYRTSS@weather>@art_craft
MUWTSSSTQTUT@weather>@beauty_hair
SROVSSSaSTRT@weather>@body_part
VSSRSSSSSSSR@weather>@book
MTWTSSSWRUUU@weather>@colour
QRVPSNSSSWUU@weather>@comparison
TRSVRSSPRSST@weather>@courier_staff
:QR[SSS[QVSV@weather>@day_time
WSRNSSSOSTTU@weather>@delivery_place
PRSNSSSZRUUU@weather>@fail_verb
YRLRSUSXURSS@weather>@hedge
STVTRUSUTRRQ@weather>@intensifier
OSWSSRSTRUUU@weather>@lateness
XRSRTSSPUQRR@weather>@material
UQVSSRRXSVRU@weather>@me
USQXSRSUSSSS@weather>@missing
YQOSSNSUWRSQ@weather>@negation
_YNPSQRVSQRP@weather>@number
OSSUSSSUQTTU@weather>@order
RVRUUVSRSRSR@weather>@packing_material
VSSWPSSOSSRS@weather>@packing_verb
VSSWSTSLSTSU@weather>@part
ZTROSSSKSSSS@weather>@pet_goods
USMSSSRSVOQO@weather>@place_name
TVMRTQSMTQRP@weather>@senses
RQWQSTSTTRRR@weather>@shoes
RSQWSSSSRSSS@weather>@staff
RVUSSVSLRRRS@weather>@use_verb
TSWRSSSSTSSR@weather>@vehicle_part
XSVOSOSQPVWU@weather>@work_verb
NKS[QLQNVYYV@weather~>
OT\\SSQSMOUUU@weather~@arrival
MUWTSSSTQTUT@weather~@beauty_hair
QRPUSRSTSURU@weather~@comparison
OUWSRRSXTRSR@weather~@intensifier
OSWSSRSTRUUU@weather~@lateness
RRWOSSS[STTT@weather~@me
LXNQSSSdSQTQ@weather~@number
VPSWPSSOSSRT@weather~@packing_verb
QSSWSTSMSTSU@weather~@part
TSPSSSSPTRRQ@weather~@senses
VSVOSQSJSTUT@weather~@work_verb
LRKVSUSUTRQR@weather~and
TRSVRSSRRSST@weather~by
PSVTSSTURVTT@weather~for
RSMSSSSUSSSS@weather~from
MXSSTSSXQRSR@weather~globe
PQTSSPSWSSSR@weather~had
nRQLSZR9TRSQ@weather~in
aRJRSRSOUQPQ@weather~is
RUQVSSSMSRQS@weather~of
gQOPSRSGURSR@weather~off
SOM]SQSRUSRT@weather~on
ZURQSTSYURSR@weather~the
PVSSSSSSRRSS@weather~through
TSTRSSSTRSSS@weather~up
SQSOSSSZSSSS@weather~was
WPSZSSSMSURT@weather~with
EIjPJPMVL]\\\\@weekday
YQYPR>R_TVUS@weekday>@answering
OSUSSVSRRUUV@weekday>@appliance
XRJVSQVOSNLN@weekday>@arrival
SSVWSRSLSSSS@weekday>@body_part
TRRRSQSORRSR@weekday>@book
PSbMSSSPSTVS@weekday>@building
VRQRSSSXSSSS@weekday>@colour
QVVWSMRKQUUU@weekday>@comparison
SWVSSWSWSRSR@weekday>@conduct
`RQQSRSKSRSQ@weekday>@courier_act
PSTMSYSVTRTR@weekday>@courier_staff
PWVXSYTIQPRQ@weekday>@courtesy
RWLWSXSHQRPT@weekday>@day_time
UWVNSRSZTPUN@weekday>@delivery_place
QRNRSUSbSRSS@weekday>@fail_verb
VQRXT_SFSSRS@weekday>@family
RSVOSTSYRRRT@weekday>@feast
[SM_SQSTXSOT@weekday>@food_spices
KUQQSRS]VRSR@weekday>@furniture
PSWXSSSYSSOS@weekday>@garden
YRTSSSS[TSSS@weekday>@hedge
[SPQURSKTSSS@weekday>@instrument
PT]SSRSWSUVT@weekday>@intensifier
QSSSSSSPRSSS@weekday>@kitchenware
RP[SSSSZRUUU@weekday>@lateness
EQGSQVYcLTXU@weekday>@me
WSSQSYSZSSRT@weekday>@missing
OQ^PSTQOSVXV@weekday>@money
PSLSSSR\\STUT@weekday>@month
KNbNSORRPRPV@weekday>@negation
QQWQRSZ[RRTQ@weekday>@number
SQURSPSVSSSS@weekday>@order
RSMTSUS_URSS@weekday>@packing_material
PRJUSSSZVRSR@weekday>@parcel
NTYVS[TOQRSQ@weekday>@part
IURQSSSYSRRQ@weekday>@pet_goods
XVQRRRS_RRRR@weekday>@phone
\\SWOSPSMURTQ@weekday>@place_name
UOQSSWSXTSSR@weekday>@recommendation
TRPSSSSRTRRS@weekday>@room
PUVWSSRZQUUU@weekday>@route
dVQVSRREQNPO@weekday>@seller
fVOQSRSVWPQO@weekday>@size
TSNRS^RPTTUT@weekday>@staff
KV[SSRSHTRRR@weekday>@stars
MSQNSPQdQTVT@weekday>@time_span
QSRaSSSJRUSU@weekday>@toys_games
VSJSSWSWTRRS@weekday>@tracking
[QNVRWSLVRRU@weekday>@use_verb
SO[SSRSQTVVV@weekday>@used_item
TSTRSUS@RTUU@weekday>@vehicle
USWSSSSPSRRR@weekday>@waiting
NRDWSXS_STSU@weekday>@weather
ZYQORWPITSUT@weekday>@weekday
T[[RSUR\\RRRU@weekday>@work_verb
WSXRSURKRQQR@weekday>@wrong_item
ZCYKPMQHUYYY@weekday~>
UVHTSQVXTQRP@weekday~@arrival
MUaOSFRURVVV@weekday~@comparison
USUSSSSISRRR@weekday~@courier_act
QR[SSQTUQTVT@weekday~@courtesy
RWLWSXSHQRPT@weekday~@day_time
ZSPQS_SGTRRQ@weekday~@family
PT`SSQSPSUVT@weekday~@intensifier
UOWVRNRNRYWW@weekday~@me
DQaQSMSRPRRU@weekday~@negation
RSQUSRXRTQRQ@weekday~@number
SSQSSUSWSSST@weekday~@packing_material
UQQSSSSXTSSR@weekday~@recommendation
XR[LSLSWRQRP@weekday~@seller
RSKRS_RRSSSS@weekday~@staff
RTVLSTRTQNQR@weekday~@time_span
NS[QSNSVRVWU@weekday~@weekday
ORVYSNSMRSSS@weekday~a
UQYSSQSPRTST@weekday~after
ZVZURLRYRX[T@weekday~and
QSQSSYSKQSST@weekday~arvo
MYCOTSR\\RSPT@weekday~at
RSRTSTSBSSSS@weekday~because
PNUTSSScSUTU@weekday~before
IRPVRWRZOUTV@weekday~by
[OUOSTSRUSTS@weekday~down
PQWSSQSVQXXV@weekday~either
USZVSQRORQSN@weekday~for
QSPSSSSRRTSU@weekday~has
cQB^SRSHURPR@weekday~he
FVS\\SWUYQTTV@weekday~in
IQWQSRRWSXXW@weekday~is
ZM_OSSUOVNMM@weekday~it
SRUQSXSWVRST@weekday~it's
MQSMSORYRUUT@weekday~now
QSTVSPSVSSRT@weekday~of
TTI[QXSNXOOR@weekday~on
MSVRSSSNRSSS@weekday~running
RPYNUPQUUUTU@weekday~the
TSQRSTS^SPPP@weekday~there
RWOSSRSPSQQP@weekday~to
KSJRSQSfTSTS@weekday~up
OSZSSSSOSTSS@weekday~went
OQJRSQX]SRQR@weekday~when
TYEYSVSLSOOO@weekday~with
QSQRSRSRSUVT@weekday~would
gJFFKMMM_CIE@work_verb
YKPKUSRbQRSR@work_verb>@animal
TRQURMQaPSTR@work_verb>@answering
RVRSSRTNTSSR@work_verb>@appliance
\\O^\\SOSQTRQQ@work_verb>@arrival
[SQVTPSURSSQ@work_verb>@art_craft
\\RSRSPSQUSSS@work_verb>@audio
TSWSRSSLRVUU@work_verb>@baby
VSRSVRSRVSSR@work_verb>@bag
MWSSSQSWNSSR@work_verb>@beauty_hair
QRRSSRS]SSSS@work_verb>@bedding
\\HNQRPSXUQRO@work_verb>@body_part
VOOSSRSXTRRU@work_verb>@book
YTSPSSRWTSSS@work_verb>@building
\\ROVSTUOTRSR@work_verb>@camping_fishing
EP]QUWSILTUY@work_verb>@clothes
ZLTRQTSXSSSS@work_verb>@colour
NXWVOOSURPQP@work_verb>@comparison
VRWSSRSSTSSR@work_verb>@computer
GSNSSWRZQTRW@work_verb>@conduct
FRLTSXSUSUTW@work_verb>@courier_act
YVUPRRSSSTSS@work_verb>@courier_staff
XYLNRTXVURRR@work_verb>@courtesy
OXSQTSSLRSSS@work_verb>@damage
SYVZSMRZRUUT@work_verb>@day_time
YUQLRVS]VPRQ@work_verb>@delivery_place
TSSSSPQQRSSS@work_verb>@dispatch
\\RWPRRUMQUVU@work_verb>@drink
QRSUSSSOSSSS@work_verb>@electronics
RYRRSXSMTQQQ@work_verb>@fail_verb
[RcRRQS?SUSS@work_verb>@family
NTQSSTSHSSST@work_verb>@feast
QXKORNTePPSP@work_verb>@food_spices
YRXSSXSGQTST@work_verb>@furniture
MSWRSTSUPSRS@work_verb>@garden
QTRSSRRWRRSR@work_verb>@health
PWTUTPTQTTWP@work_verb>@hedge
KSKRWVSaRSRR@work_verb>@instrument
cUSQUNRPQQTN@work_verb>@intensifier
MSSSS]SLNTSS@work_verb>@jewellery
CWWOSVS\\NSSP@work_verb>@kitchenware
TSWNSRSVRPRP@work_verb>@lateness
WUOSQTUWQRRS@work_verb>@lighting
IRUWSMSeQTST@work_verb>@listing
PTVMRQVTSSSU@work_verb>@looks
LYPRQWRNPSRS@work_verb>@material
VTSWTQYOVUTQ@work_verb>@me
PW[USPSURTUS@work_verb>@missing
aUUQSGXSRSTQ@work_verb>@money
DYUQSRThORRQ@work_verb>@month
QOTSS^SMRQQT@work_verb>@music_media
\\NJRUPQWWWXT@work_verb>@negation
PRQSSRSUSSSS@work_verb>@neighbour
WSNSSRSRRTTV@work_verb>@newness
YEMYP\\NZXTPT@work_verb>@number
UVSSSRSNRSSS@work_verb>@office
Q\\NQSMRKTPON@work_verb>@order
`PXUQUS\\VUTU@work_verb>@packing_material
VPQWRRUORSSR@work_verb>@packing_verdict
U]KRRVR[SPOR@work_verb>@parcel
=RUUR`S[KVSY@work_verb>@part
WUSTSSSMTSSR@work_verb>@pet_goods
Q[RQSMS\\QUTU@work_verb>@phone
XRNVSVUORQPP@work_verb>@place_name
VURSSSSNTTST@work_verb>@plants
MXSSTSSSRSSS@work_verb>@quality_blame
WVSNRVSQQQQQ@work_verb>@quality_praise
_SQNSSQRZQSP@work_verb>@quick
NRaWSPSDTTTS@work_verb>@recommendation
QWQSSLXNSSSR@work_verb>@return
VSQURSSURTSS@work_verb>@room
JS[TSPR^OVUU@work_verb>@route
Q[WJQSRIURSW@work_verb>@seller
SQTUTQV\\PQRP@work_verb>@senses
WMSSRVSLVQQQ@work_verb>@size
TSQRSRSRTRSS@work_verb>@sport
YVQRRLSMXSQT@work_verb>@staff
bKSLRYRHWNOQ@work_verb>@stars
WSPUSUSAVSSS@work_verb>@swearing
RUJNYSR\\UUTU@work_verb>@time_span
8ZPTQTReMTSU@work_verb>@tools_fixings
RRQSRWSYTRQQ@work_verb>@toys_games
QSURSSSTSTUT@work_verb>@tracking
XXOTSZRNROQN@work_verb>@use_verb
IYXRRVRYWSSR@work_verb>@used_item
VQMQSWS\\VQRQ@work_verb>@vehicle
RIVRSVSRQSTR@work_verb>@vehicle_part
VTQLTWRMKPQW@work_verb>@verdict
TUTRSTRZPQSP@work_verb>@weather
USS\\SURPSUUT@work_verb>@weekday
NWWTWOTXLTUQ@work_verb>@work_verb
JPYVSOSKSURV@work_verb>@wrong_item
VOWMMZOUVVUV@work_verb~>
NPSRSSSVSSSR@work_verb~@animal
[QTRRKRYQRRP@work_verb~@answering
RVHfSQSUTPPO@work_verb~@arrival
XQRSSSSPTSSR@work_verb~@body_part
\\POSSJURURRQ@work_verb~@book
PQRSSVSQOTTX@work_verb~@clothes
WOSSSTSQTTTR@work_verb~@colour
L\\]RSTROOQRP@work_verb~@comparison
JSTQSQS`TUTT@work_verb~@courier_act
IXU]SQSWRUTU@work_verb~@day_time
TSQLSWT]SQSS@work_verb~@delivery_place
VWSQSSSPTSSS@work_verb~@drink
SRSSSSSTSSSS@work_verb~@electronics
TUQSSUSCSSSS@work_verb~@feast
UQQSSRSRSRTQ@work_verb~@food_spices
OUIXSNT^TQRO@work_verb~@hedge
OSLSSSS_TSRR@work_verb~@intensifier
ZRWLSSSPSPTQ@work_verb~@lateness
SQWSQSSUSTST@work_verb~@lighting
QVWSSMV`PRRQ@work_verb~@looks
HL[WQQUQUWVV@work_verb~@me
MX[USQSPQTUT@work_verb~@missing
LWORSST[PQPQ@work_verb~@month
UOTSSYSPRQQS@work_verb~@music_media
QQWTWRRJOYWW@work_verb~@negation
SRSSSRSQSSST@work_verb~@newness
RXKXRVPCUOQQ@work_verb~@number
YMSSSRSWVSSS@work_verb~@order
MYRRSRS_QSSR@work_verb~@part
TQVOSMS\\TSSS@work_verb~@quality_praise
USRQSSSVSSSS@work_verb~@quick
PRZQSRSTTTSS@work_verb~@recommendation
VSPUSSSRSSSS@work_verb~@room
SSRSSSSTRSSS@work_verb~@route
HXSNRVSeQUTT@work_verb~@seller
WUQSTSVTQQSP@work_verb~@senses
URRSRTSVVRQQ@work_verb~@size
F`VORSR]PTSU@work_verb~@time_span
RTSSSSSVSSSS@work_verb~@tools_fixings
WRTSSRSPUSRR@work_verb~@used_item
ONVSSPSTSTTT@work_verb~@vehicle_part
MUSSSXSNORSV@work_verb~@verdict
XSRSSSSUSPSQ@work_verb~@weather
KUY]SVRLRTUT@work_verb~@weekday
LOXSVRS[QWVV@work_verb~@work_verb
XTRLRNRRZTSR@work_verb~a
^ORSSQQMUSSS@work_verb~about
PWSVSSSQORSS@work_verb~across
PSPTSRSTUPPQ@work_verb~after
TSQOSRScSSST@work_verb~all
URSRSQSSSSSQ@work_verb~an
WSVOR\\Q`NTUV@work_verb~and
TSOSSSSQPSSS@work_verb~are
QZIPSNSOUSQS@work_verb~as
CVQZVOReQVRT@work_verb~at
\\QGNRUSOVQRS@work_verb~by
XQTSSTROSSST@work_verb~calling
VSQSSSSKRSSS@work_verb~class
VQSSSQSKRSSS@work_verb~even
XQVOSTS[SSSS@work_verb~everything
WRSSRSSUPSSS@work_verb~fine
^PKTSRSPVVUV@work_verb~for
RQOZSSS@TTSS@work_verb~from
RSVRSZRORPSS@work_verb~get
LSPSSWSNRSST@work_verb~her
SRPRSVSQSSST@work_verb~him
TSSSSQSTRSSS@work_verb~if
QWGPTYRZSRQQ@work_verb~in
TSSSSSSNSSSS@work_verb~into
PQSRSNSSTSSR@work_verb~is
NRS]TQQYWQRK@work_verb~it
QSRUSSSDTSSS@work_verb~it's
TQQSSSSOVSSS@work_verb~its
TSSSSSSQURRS@work_verb~job
XTMRSVScRSSU@work_verb~of
=^PURVSYTRRS@work_verb~off
WM^NSPVQUVUS@work_verb~on
FVZRS]QPPUSW@work_verb~out
MTQTSRSURSSS@work_verb~over
USRRSSSMSQRQ@work_verb~pad
QRVRSQTSTSSS@work_verb~see
RPWSSQSQSTTU@work_verb~seen
NX\\SSRSJSUVT@work_verb~show
PRT\\SZRXRUSY@work_verb~that
TTZJNTRMZPQO@work_verb~the
PRORS[SEUSTU@work_verb~there
JSaRSSSJSTTU@work_verb~this
SRSSSSSSPSSS@work_verb~through
\\NQPSRSVVSSS@work_verb~time
RWXRVZQDOTUX@work_verb~to
_RNRSORQTSSR@work_verb~until
cKRQWLRIWRPP@work_verb~up
]QOVSQSMVRQQ@work_verb~what
SRNQSZSLRRST@work_verb~when
SSSSSSSZSSSS@work_verb~where
RNYQSKWbRVWW@work_verb~with
;RTSSaSONSSY@work_verb~you
WRSSSRSNSRSR@work_verb~your
L^PTNYLWMJIP@wrong_item
]XPQSVSHRSSS@wrong_item>@animal
WUXQSVS`RRSR@wrong_item>@answering
KNSPS`RRSSST@wrong_item>@arrival
PVSSSSSSQSSS@wrong_item>@beauty_hair
[USPSOSBRQSQ@wrong_item>@body_part
VXSSSTUQRRRR@wrong_item>@book
VUSUSSSQSSSR@wrong_item>@building
STSPSTSOSSSS@wrong_item>@camera
QQRQROP]QRSQ@wrong_item>@clothes
QYVQSVSPOTST@wrong_item>@colour
LIQMX^TUTRRU@wrong_item>@comparison
USTRSRSRSRRS@wrong_item>@courier_act
XNXVSTSQSRTQ@wrong_item>@courier_staff
WHQaSSRJP[QX@wrong_item>@delivery_place
S[VOSTSVSPPQ@wrong_item>@electronics
YPSSSRSSTSSS@wrong_item>@fail_verb
U[RRSTSMSPPP@wrong_item>@family
QR\\RSPSZSWWV@wrong_item>@feast
JZRZSSSWPSSR@wrong_item>@furniture
XRNRSRSRSSSS@wrong_item>@hedge
MUSWSSRTQSSV@wrong_item>@instrument
SSRSSUSUUSSS@wrong_item>@intensifier
SZQSSRSUPSSS@wrong_item>@kitchenware
PWSQSRSVSSSS@wrong_item>@material
VIUNRQSbTPPT@wrong_item>@me
IOQSSYSXQSSU@wrong_item>@missing
SOSSSTTQSSSU@wrong_item>@money
RPXUSVSXSTQW@wrong_item>@negation
XRTLSOTSTUWS@wrong_item>@number
URSRSSSVSSSS@wrong_item>@order
ROSVSWSLSSSS@wrong_item>@packing_material
PQRRSWSXSRSQ@wrong_item>@parcel
MTSOSSP\\OORO@wrong_item>@part
MWTSSUSWSSSV@wrong_item>@phone
TRSUSSSLSTTT@wrong_item>@plants
RRSSSURYSSSR@wrong_item>@refund
`OSRSRSJUSSQ@wrong_item>@room
NIP[RYQXQTQW@wrong_item>@route
TMTVRNRYSTSW@wrong_item>@seller
NTRNSOScRRRR@wrong_item>@size
YOVRRPSOSPSQ@wrong_item>@staff
_UQSUOQHVQRR@wrong_item>@stars
PZRSSOSSRRSQ@wrong_item>@swearing
IVQPUSS[UPRQ@wrong_item>@time_span
GYSTSXSWRRSS@wrong_item>@tools_fixings
TSUQSSRSSUSU@wrong_item>@use_verb
RURSSSSTRSSS@wrong_item>@used_item
XSQRSPSXRUVS@wrong_item>@weekday
NTWUSTSVQTTW@wrong_item>@work_verb
TLULSWNZXPSR@wrong_item~>
VYSRSVSKRSSS@wrong_item~@animal
YXSRSYSYSRRQ@wrong_item~@answering
LPSPS^STSSST@wrong_item~@arrival
\\SSSSPSCTSSR@wrong_item~@body_part
QXSSSTUORRRR@wrong_item~@book
QQRQROP]QRSQ@wrong_item~@clothes
UWVRSRSOPTST@wrong_item~@colour
POSQXOR^TRRS@wrong_item~@comparison
USTRSRSRSRRS@wrong_item~@courier_act
DLRdSTSQP[QZ@wrong_item~@delivery_place
V^UOSRSORPQN@wrong_item~@electronics
SRSSSRSSTSSS@wrong_item~@fail_verb
RTSSSQS\\STTT@wrong_item~@feast
XRNRSSSRSSSS@wrong_item~@hedge
MUSSSSRTRSSV@wrong_item~@instrument
R[SSSRSOOSSS@wrong_item~@kitchenware
TQVQSUSRRRQS@wrong_item~@me
RQSSSTTXSSSS@wrong_item~@money
VNVMTRSXTVWU@wrong_item~@number
TPRQSUSVTRSQ@wrong_item~@parcel
RSSQSYSKRQSQ@wrong_item~@part
TRSUSSSKSSSS@wrong_item~@plants
OIMZSZQ^QTRW@wrong_item~@route
RQVVSMSeRTST@wrong_item~@seller
MQSOSRS_RSST@wrong_item~@size
MSXRROSPSRSS@wrong_item~@staff
PZRSSOSSRRSQ@wrong_item~@swearing
MWHQUSSWUPRP@wrong_item~@time_span
RURSSSSTRSSS@wrong_item~@used_item
YSVSSRSPRTVS@wrong_item~@weekday
RQSSSSS^VTSU@wrong_item~and
WQ[SSQSMSTTS@wrong_item~bank
RXSRSTTMSSST@wrong_item~by
II]RS[SOSVWX@wrong_item~end
VQQWSSSWSSSS@wrong_item~idea
NSQPS_SRSRST@wrong_item~in
YOPSSWSXRSSS@wrong_item~is
QRPRSQS\\SRSQ@wrong_item~matter
RNOSSPRRSRSS@wrong_item~name
PSSSSSSSRSST@wrong_item~names
PSXSSMSTSTTS@wrong_item~number
VRXSSVSVSTTS@wrong_item~of
RRSQSRUYSSSV@wrong_item~on
XQZSSUSHRTTT@wrong_item~people
MSXXSRSPRVSU@wrong_item~people's
]KZURPSTVVSR@wrong_item~side
QaNRSMSTRSSR@wrong_item~thing
\\OQQRUSQURSR@wrong_item~way
bSOPSRSTRPSO@wrong_item~with
PSS_SVSHRSSW@wrong_item~word
ZRONVPKWTOOQa
MUOYSNSHOUTTa 0
OdOTQSIPQUQTa 00
SRQTSRRXSTSVa 000
PWVPRXSSRVVSa 0000
RNORRQShLOPKa >
MQQQWUSVRQRSa baby
HQOSROSSQTSSa bad
RSSSRUSTRSSSa badly
YWQX]RRSPTTUa bag
SSSSSSSRTSSSa bagel
TSPXSSUMRRSRa ball
WRSORSSERSSSa banana
RRQSUSRMSRRTa bar
LVSSSSSRSTTTa bare
VQRTSPYLSRSRa bargain
QSUXRSSZRSQTa barge
RPTSSSSPXQRQa bath
S[RRSOS\\SRRRa beach
HRORSSSaSTTSa beagle
PZUORSS]TTUSa beard
TSQSSSSORSSSa beautiful
VPTSSSSOTSSSa beauty
LTURSRSZQTTTa bed
UNSRRSSWTSSSa beer
XUSSSQSMSQQQa beginner
PPKRSQSZWPRPa bell
YQTRSXSMRSSSa belt
IRPQS]STSSRSa bench
ZSSSSOSJVSSSa better
OXPVTRSWPRSRa big
TPUUSQSKRTTTa bike
KMOOfRSFPRRRa bin
QWTPSRSZRRRRa bird
YQLSSXSYRRSSa birthday
NUPcTQSORQSQa biscuit
PQRTPSSZRQRUa bit
OTSQRXSWQSSSa black
RRQSSTSQSSSRa blessing
RRRSSUSRRSSSa blind
OTS[QSSQPUNUa blizzard
WSWNSSSJSSTSa bloke
SPTSSSSRRTTUa bloody
KPVTSQSWSVUVa blue
YKQSSSSOTSSSa board
SZQRSRSNSSSSa boarding
OV\\MSSSNRWWVa boat
VRORSSSQURQRa boil
RSSZSRSTSWSVa bone
PSPRRMSURTTTa book
OSRSRPSaSRSQa bookmark
SNQVRRS]SUSUa boot
IS^SSRSYRWVUa borrowed
^OQSRSSUWSSSa bottle
RPORXSRUSSSSa bow
NURYSSSNQVSVa bowling
MYV^UTRAQQPOa box
PPWQRSSdSUUUa boy
PXRUSSSVPTSTa brass
UPQRVSS_QRSTa bread
ZKROSXSQRRRRa brick
PPRSVSSUSSSSa bucket
RTPUSSSTSSSSa buffet
QRRSSSSYSSTSa bullock
[[WOQORCUPROa bus
TSSSSSRWUSSSa butter
_RRSSRRKTSSSa button
UQYSSSSNSSSSa cabin
SOO]RRSVSUSTa cake
OQOTUQWRRRRQa calf
PRRUSYSYSONSa call
SRgRSSRJSSTSa camel
SSRUSRSNSTSSa camera
XSPRSSSOSQRPa can
O[UUSRSRURRRa candle
GMPRWTVYOTRTa car
OMqWPMRNRUVSa card
TSSSSSSUSTSSa cardboard
`OFSSUTYSSSSa cardigan
VLSSSVSRTSSSa carpet
JSYSYSSJSSSSa carrier
VGPRVSSMSSSSa carton
MRVQSSSWRSTTa cartoon
PRPSSQSTSTSSa cast
JUPYSUTVQTRSa cat
SIXRSQScRWUWa cello
SQSQRUSYSSSUa cent
URSRTSSOUSSSa cereal
dPUUSRSCUSSRa chair
WSRPS_SKSRSSa chap
SVRSSNRYUSSRa charge
NSSSSRR^SSSSa cheap
TSVTSOSUSUSUa cheerful
TRRSSSTJTSSSa cheese
QSURSSSPSSRSa chess
TSSSSSSRTSSSa chest
V^PUSRSRSTQTa child
OUSRSXSSSSSRa child's
WPRSSRSQSRRSa chimney
QTSSSWSORSSSa chip
NOdSSVRaQSSVa christening
VSQRSSSQTSSRa church
TRSSSRSTRRSSa clean
WPUSSSSMVSRSa clock
eXRRRRSATSSRa cloud
JUSURPSgRSSSa coat
PRO_S[SSRVRUa code
KTUVSNT^RUTTa coffee
WWRRSQSITRSRa coin
SRQOQSS\\TTTUa colander
jMQPSQSRRWUWa cold
RZRSSOSbRSSSa colour
UUQSSSSVVRRQa committee
RSSRSWRERSSTa company
MPPRSOS`USSSa complaint
UUSSSTSNSRRRa copy
VQjSSQSGTRQQa costume
URQSSTSYTSSSa cough
]SORSNSXUSSRa counter
YQMSSVSKTRRSa country
USRSSTSVRSSRa coupon
`PPNRRSMVRSRa courier
WSSRQSS^SQQPa cousin
TcMRSVSGTOOOa cow
USTRQUSQSSSSa crack
MORRXRSURSSSa crisp
WRQSSQSPSSSSa crust
JVPUVVSSSSSRa cup
RSRSSSSXTSTSa dab
QEPRSVSOSTTUa date
^T6bWRTSWRQPa day
MTVYROSSQVSUa dead
ZOORQVULURSQa decent
^SRSSRSJSUUUa degree
PTSRSSSUSRTTa dent
YVISSSSSSSSSa depot
NRPSSSSbTSRRa desk
UNRSSWSQTRRSa diagram
MPZRQPShTTUTa diary
SSRSSSS\\SSSQa diet
MWJYRTRTNSQTa different
VRTRRUSTSSSSa dinner
NWSSSRSMTSSSa display
LTNXRSSORTTUa ditch
SRLTSZSMQVXYa dog
KR]KSQSaTVUVa door
XRZRRSSFTVUTa doorbell
QVRVRQSTRTSUa doorknob
QRYRSSSUQTTTa dot
VO_PRSRRUSSTa double
QVZVRNRZPUTTa dozen
URRRRPS[URRRa drawer
SSYQQQSORUVTa drawing
_RROPQS[RRQRa dream
MRJ[SQSfSUSTa driver
XSSTRSSMSSSRa drunk
ITYYRSSSPSRTa dry
PSZSSRSQSRSSa duck
PSRRSRSWSSSSa dying
\\RRRSQSRSSRRa face
VQQQSKR`VSTRa fair
FSTQWOSgOTTSa family
SRSWSSSWRVSTa farm
LRU\\RLSVSUTUa fella
TSVQSQSKRRTRa fellow
USSRRSSSTSSSa fence
`PSQSTSMWOQOa few
URRQSUSWSTTTa field
QSOUSQSRTSSSa fight
ORQSSPTZTSSRa figure
[SRRRVSPUSSSa file
VQPRRTSPUQSQa film
`RROSRSFSRSRa fine
`QNQSQSMRSSRa finger
RUNSSSSPQSSSa fingerprint
PSUSSRSSSRRSa fire
ISSSSWSSRSSUa firm
JkSRSTQORTTRa first
RQPUSSSUSTRTa fish
MZPRSQSYRTTTa fishing
TTRSSUSSRSSTa five
RSTVSTROSSRTa fiver
YSVRSSSLRSTSa flashlight
MdQSTQSJSOSPa flat
XVPRSSRUSSSRa floor
QTRSRSSOVRRRa folded
cVUSUOU;SVVUa fool
LOT[TTSPRTTVa foot
QRMSRdSCRRRSa form
KP\\RSPSNRSSTa fortnight
URSSSSSJWUTSa forty
HWUVSSSWRTSSa four
LRP_VJSgTVSQa frame
UQSSSWSPTSSSa free
XXERSQS`SSSRa friday
QRNUWNSPPVUUa fridge
PV]LSSSZRTVTa front
PRRURRUSSRSRa fucking
XWKRSVRSURRQa full
NVPRSRS`URRRa funeral
fYSSSRS>TRSSa funny
NQVQUQSbRTVUa fuse
RSTNQSSRTSSSa gale
LXUSRSSHUTTTa game
HZWQSSRQRVVUa gap
SSVPSSSYSPQSa garage
NPTRUQSYSSTSa gas
ZSWQSSSPTRTSa gate
SSSSSSSPTSSSa gecko
HQSTSdSONTSWa gem
QQbUSRSQRTSSa gentleman
QRRRRWSUQSSVa gesture
ZOXRRNSWTVUUa ghost
WVNSQSSWTPPQa gift
MWUURIS_RWUVa girl
MDTT\\USZRUSSa glass
cSO\\SPSETTSSa go
TRQQSRSUTSSSa goat
\\WVVNFSIVTQQa good
PQUQRRSgRVVVa goose
USPSSSSQQSSRa grand
LbMSSSSQNQSQa gravy
FRSPWTS_QRQSa great
NOO]SQSDTVWVa green
ISWSSRS`RUUTa grey
`QSRTSSLUSSSa groove
XSRVSSSLTRSRa grown
SSSSUSSRRSSSa grudge
SRNRRRS\\SQRRa guest
ROUTSOSWSUTUa guy
VSQSSSSNUSSSa hair
iFOPTTNfXPPPa half
^NXQRSSLSSTSa hallway
VSRRSSSUSSSSa hamster
SYZUSSSLSRRRa hand
QVSSSSSVSSSSa handle
TQRRSVSUSSSRa handshake
RPSTSSSRTRRRa handsome
SQSQS[SMQRSUa handwritten
SSQRSVS^TSSSa happy
^RSSSRSFTSSRa hard
STUSURSNTSSSa hat
ZQNSSSSRTQRQa hatch
VSSSSSSQSSSSa haunted
aSMSTMSXTSSSa head
P[QSSSSQSSSSa heat
XRRTSRSRVTSTa heavy
WSPaPPTJQUSTa hedge
VSNSSNS]SSSSa heron
TQWRSRS[SSTTa hip
OUXUSPSPQTSSa history
S^PRNRSRRSSTa hole
RQKUSXSORWSWa holiday
OPfSSRSPSTSTa hook
USSVSSSKRSSSa horn
YO\\ORQSUURSRa horse
UPSSSSSRSTSTa hospital
ORXSUQSTRTTTa hostage
BRRRSYV\\RSSSa hot
QSRSSSSUTSSSa house
PPPOSdSPSPQXa human
SMSPSQXYSTTRa hundred
OQTSTSSSSSTSa hurry
RSSSSUSNSSSSa husband
MVSSSUSKQVUUa jar
NPSSLRSaQSSRa jiffy
OSXWRRSGRUTUa job
XRVPSSVMRSUSa joke
[SRRSRSNVQQPa joy
QQVRSSRERTTUa keg
]STSSQSHSSSRa kettle
SPSXSRSOSSSSa key
VSSSSSSOSSSSa keyboard
RPRPRWSUURSTa kid
ZPXRSOSLRTTRa kind
ORSRSRURRRSSa kitchen
QRRSSUSMRSSTa kitten
PSbLSQS^SSSSa knock
RQRS_RSIRSSSa knot
[PNORWSKTSSUa label
QPQMTWSXSRTTa lad
JPMWRRSXRSSSa ladder
VKUQUQSURSTTa lady
SSRSSTSNSSSSa lake
ZNKZSQSJTSSSa lamp
NRKSSSRjSTSTa lane
YSRQRSSQVRSSa language
YQWSRSSLRQQQa laptop
WQOSSRSQUSSRa late
[STSSTSLTSSSa laugh
TRRUSTSXSUSUa lawn
RTUTSQSRTQRQa leaf
RQRQSaSQSRSUa lecture
S]VRSPSHQRTQa left
VOSRSVSPSSSRa leg
OQ\\MRG[`VSTSa letter
QRXSSWSOQRSRa liar
WXSSSRSDSSSSa library
TOQRSSSPRQRQa lid
QQQWSSSXSRQSa light
DKQlSQSPQTQUa lighthouse
JSSRSPS^STSTa limp
RRMSSkSJUSSRa line
PRQSS\\SPSSSSa link
OPSSSRSfVSSSa lip
STWTSPSNQTUSa lipstick
PSRSSSSUSSSTa list
PVN[SUSSQQPTa little
WQQTSUROSSSQa living
SNI\\RXSZRRPUa long
[RRSSVSRRSSSa longer
PXM[SSSWTUSVa look
[SPPSTQ_VRTRa lorry
VOSPQSSUWUVSa lot
WNVRRRSXRRSSa lovely
NQYXSRSUSSSSa m
LSMSS]SISSSTa machine
RQPSSSSZRSSSa magistrate
NRSSRPS[TTSSa mail
bS_OQNSBZRUPa man
LRSTbOSWSSSRa man's
SSQSSTSOSSSSa manager
SRZRSTSOSSTSa map
NaNRRSSMSPQQa mark
FQO]SSSVRTRTa mat
YQPUSQSVVSRSa mattress
MRQSS[S]RSSTa meeting
VQVZSPSESRRSa message
RSSSSOS]RSSSa microwave
PWUSSRSGPSSSa midwife
MQYQSSSSTSTSa mile
SUSRSSSWTSSSa mind
dRQORQSLUSSRa minute
bRQSSRSKTQRQa miracle
ZQRSSPSZUSSSa mistake
QQJSS[S\\SRRSa monday
QSRSSSSUSVUVa monk
GS`EQWQWOWYWa month
YRMRSSSVUSSRa motel
RRTUYQSNSUTTa mother
bNPTSSSMVQRRa mouse
SQPXRRSWSTQTa moving
NYSRS[S?PQSSa mr
RTSTSSSQSTSTa mrs
^QRRSOSRVSSSa mug
SSRUSSSRTSSSa murder
OTRSSVSSRSSRa murmur
VRQSSSSRTRSSa mystery
NRPRUWSORSSUa nail
MQNUPkRTRQPQa name
RURPQQSZPSSSa nap
VSURSUSSTRSQa needle
SSRISSSXSSSSa neighbour
`ORPSOSURSSSa net
LNYVSURVSUTWa new
TRTUR[SMSTRTa newspaper
IKTV[SR\\PVVWa nice
TSPQSPSYTRRPa night
RPRRSWUUURRTa nine
SQVRSVRNQSTUa no
OSSSSSSNSSSTa noise
UPQHTVScQVTQa note
PSVZSPSQSSRSa notice
OR[QSIS\\STUTa number
WRYOSPSRRSSRa nun
SSSSSPU[TSSRa nurse
RQSSRTSQSTTSa one
PSUVQRXPRVTUa pack
UTOVRPTRTSRRa packet
QVSSTSSURSSRa padded
KTVSR]RIQUUWa page
OMWTTPSPRSTSa pair
RSSSSMS\\SSSTa panic
]MZRSUSAQUVUa paper
YSOTSQSWQSTSa parcel
JSRSSQSTSSRRa password
URVRSTSMTTVUa patient
USSSSRTMRSSSa pen
LSVSRQTRQSRSa pencil
SSOSSWSTSSRTa penny
PO[SRXRSTTUWa person
WQUVUKS^RUWTa phone
RRVQSRS\\SWVVa photo
I_SSSQSWNSSSa photocopy
PVRSSYSJSRRSa photograph
NQRVSRS^STSTa piano
RNUXOURTQTTTa picture
RSWRSQSRSTSSa pie
QPSSVTSUUSSSa piece
RQZSSSSTSUUVa pigeon
TPRSQSSTSSSSa pillow
L^OSQSSVQRRQa pink
VQOSSSSVTTTSa pint
RUZPO[SJPVVVa pizza
\\P]SRSSHSQRQa place
TSSRSXSOSSSSa plain
SRPQSVSTURRSa plant
IRSSSQSbTSSRa plastic
XSRRSOSPRUTTa plate
QSQSSRSSSSSRa plum
VNPSSRS\\USSSa pocket
RSWSSRSdQTSTa poem
TQPRSVSNWPPQa point
SWSVSOSTVPSPa polite
WRRRQWSUURSTa post
]OUSRRSJPRSSa pot
RSSRSXSMTSSVa pound
TQWSSTSSSTSTa pram
MNSR\\RSOPSTSa prayer
VRTSSSSRSSRSa present
O[TSSRSNRRRRa previous
SYSSSQPRRSSRa price
PQ\\QSRS\\RTUUa printed
OVRSSYSPRSSSa printer
OQTSSMTiRTTTa problem
TQQSSUSPSRRTa promise
NRSQQZSYWRRQa proper
_RNNSRS]UQSPa puddle
STTSSdREQSSTa quarter
ISPRS]SVRSSWa question
URSSSRSQSSSSa quiet
ZQSQSRSNSRRQa radio
PSSSSVSTRQRUa raise
HQSOSSSfTSSSa rake
LTUTPUSHRPRSa real
SQSSSUSKSSSSa reason
PVQRSWSLQQSPa receipt
\\RPRRISSXSSQa refund
USVSSRSKSSSSa rented
QSXNSSSTSTVSa resident
QSSSSOSUTRRRa rest
SSSSSSRRSSSTa restocking
OSMRSUR]SQRSa retired
PSSSSVSUSSSSa returns
TUSSSRSRSRQSa review
SQSRURSRSSSRa ribbon
QV[RSSSORUVTa rice
QOSRSVSTSSSSa right
YWQQRRSXSQRRa ring
RT^PSSSNRSTTa river
ZSQORSSQUSRRa robin
OQTPUaSKQQRUa robot
LTRWQPS\\STSUa rock
QSLKSSSaSRSSa roof
WSURSRSSUQSQa room
VRWNRQSZTRVQa row
XSRSSNSSUTTRa rule
OQSSSZSLRSSUa ruler
TRYSRTSQTVWVa rumour
VORPSSSUSSSSa sack
USTRSRSTTSSSa sad
QSZYSQSQSTTTa safe
\\PSSURSQUSRRa sandwich
PSNYSSSLRQQQa saturday
ORSUUSSQQTSTa saucer
KR^WSPSPPYWYa sausage
OQLSRSS`STTUa scarf
YNDqRRRGQTPUa school
NSTVSSSTRSSSa scooter
P[SRQPSRSRSRa scratch
LQVSRSSYSSTSa screen
RPSSSSS\\RSSSa screw
PXSRSUSPQSSQa scuff
^PPSSRSOTSSSa seal
RRUYSSSVSUSVa seat
RLXPRaSJRRSWa second
SWSRSSSWSSSSa secret
POSRRRS[USSRa sense
WQRSSSSNSSSSa service
TDZNRVS^TRSSa set
WQSRSVSMSSSSa shade
KQ_URRSSQSTSa shed
ONRSZOS_RSSSa sheet
LPRSSSSXPSSUa shelf
QRSTSRSWSTTTa ship
\\VLRTRSNSRRRa shipping
O[RTTRSLRTSTa shoe
PRPVQCSuTVRSa shop
ZSSTSRSRTRSRa shopping
PP]SSUSOSUUVa short
USSSSSS\\RRSSa shot
TSSSSRSOSSSSa shower
IPUUSXSWPUUVa sign
SRZOSPSVSTTTa signature
OPeSSSSARTTVa simple
HKTRaLWSOTUSa single
KaSUSRSDNSSTa six
ZRZQSOSGUTSSa size
RRPSSSSRSRSRa sleeping
URWRRSSUSSSSa slot
SQLRSQSZXQQPa slow
ITTRRRS\\STVTa small
HZRSSWS[SSSSa smell
MSNbSQRORXOXa smile
LPTTS\\STQSRUa smiley
PRSRSTSSSSSSa smiling
TSVSSVSORTTSa snail
QXQRTSS[RRSRa snow
RSTWSSSRSTRTa snowbank
PYORXSSIPRQSa sock
LSQUSSS[STSTa solicitor's
KSRRVRSYSSSSa solid
NRGSSQS`RUVTa song
TSNVSRSKSRRQa sorry
bWKUSQSIRRRPa sort
TRUSRSSXUSSSa sorting
PSOSSSRRSSSSa space
XRTQVSSNRSTRa spaniel
UQJQR\\SPRRRRa spare
TRTSSSSRSSSSa spider
NWOUSSWORQRRa sponge
YUPQRVQTQSSTa spoon
PRSSXRSPQRSRa sprig
KVOTW[YVPQRSa stamp
WRSSSRSJUSSSa stapler
NRURRXS\\QSSUa state
YSVSSSSKTSSSa step
QSWRSQT]SUTUa stick
OTQSUYSRPRRSa sticker
PSSSQRSWQTSSa stone
QSRSSPSZSRRSa stop
^QOSSSSQTSSSa story
NQUSSSSWRSSSa stove
PRS[SMSSSTSSa straight
SRN]RRSHSURUa stranger
H[TTSSSQPSRSa stranger's
mSMQSSSOVRRQa street
PPTSSOSWSUUTa strike
TQRSSSSGTQRQa stroke
QRSSSSPYSSSTa student
[RSSSPSQUSSRa suggestion
PSSWSSSVRUTTa sun
NUDRS_RbNRPSa sunday
QSMSSYSTSSSTa supervisor
NP_SSSSGRUXVa surprise
RSVSSUSKSRQTa survey
KR\\UTQSYSTTTa sweet
HcYQSOSVRVVSa table
M\\RRUUSISRSPa tag
RPSSSVRQSSSVa tax
USMVSRSLSSRQa taxi
HSTZSRVSQSRRa tea
FSRUSVS[RSRUa teacher
Q_QSSSSISRRSa teapot
MSRSSXSPQTSUa teenager
SQPQSP\\SRSSRa tenner
WSRSSSSOVQRRa term
SRZSQSSQSTTTa tesco
TPdORQSPSUTTa text
YMSSVRSOVRSRa thimble
^PWTRLTNRSTQa thing
CVCQSZ]XKOPQa third
[RSPSSSPUSSPa three
KPOUSWS_RSRTa thumb
TTVQSVSWRPRRa thumbs
TYMSSQSZSTSRa thursday
QUOSSaSFRSSSa ticket
QRQ]SSSORSTSa time
ZQSQRQRNRQRRa tin
^OSQRRSMURSRa tiny
NRS]SQSIRVRWa tip
ZRWSRSSPUSSSa tire
KUYSSSSTSSSSa toaster
DROSRWSfSSRSa toddler
QSSSRQS]VSSRa tomato
USSQSZSLSRSSa tone
USSQSSSQTRSRa top
QTUWSSSJRUSUa torch
ORPTSSSZSSQSa tortoise
SYQSSPSVRSSRa touch
SW[SSQSISQRPa town
UOTSSSSSTTTTa toy
VOQUSQSOUSSSa tractor
QWTMSQSbSSVRa trailer
UNRSSSSTSSSSa tray
YWTRSRSKUQRPa treat
TPTLUQSTSSRSa tree
VRUQRRSQVTSQa truck
MSfUSSSBRRSTa tuesday
LSPRSSS`QSSSa turn
JRRYROQ\\SRSTa twenty
\\OQTRPSGURSSa two
S[SSUOULRSSSa used
RPUTSSSKSVTWa van
URSSSWRMSSSRa vat
UUWROSRQSVRUa very
OPRPR]SPQSSUa video
RS[SSLSRSUUTa virtue
OOSRRZSPSSSSa voice
LPTSSWRXRSSRa voucher
[SRQSSSNUSSSa walk
YSQORVRRTQSRa wall
JRXSZPS]PSSTa war
D[RSSSS`QRSSa wardrobe
NR\\SSSSQRUTVa warehouse
NRRRSPS]USSRa warm
TRRRSSSTSTTTa warning
WSRSRSSHTSSSa wash
URPSSQS[SSSSa washing
QKlRPRSGTSTSa wasp
PQaNSSSNRUWUa watched
RPGfSRSNSTPTa wave
QPSSWRSWRSSSa wax
URKRSSRMVQRQa wedding
HQXQTSTcQUUUa wee
^UYUNTP7URQOa week
[QQQSRSSURRRa weekend
BSVSSWSPQSSWa well
[ORUPOSUYURTa wet
QRUPSVSSSUSVa wheelchair
PSPSSQSkRRRSa while
YUTRSQSQSSRRa whistle
\\SSPSWSJTTVSa whole
SSRYSSS<RSRRa wife
VRZLVRSYSSSSa window
TSSRSZSORSSVa wobble
PPRPS[SVTQSQa woman
RSRRSWSQRRSSa wonderful
WUQRRSSYVRRRa wooden
XRPTSOSXUSQUa word
SSRSSQSZSSSSa working
OSSSSTSRRSSTa year
PSROSRSUVPRQa yes
_RQQSVSDSRRQa young
OPWSSRS^OQQOa0
ORRVSRSgOQRNa0 >
WSSPSSSRSSSSa000
ORRRSRSpNNPLaaaaa
NRSTSWSQSTSSaadha*
NRSTSWSQSTSSaadhaar
USSSSSSRSSSSaarhu*
USSSSSSRSSSSaarhus
^SRRSSSNWQQQaas
SZSRSRSORSSSaback
JSSSSSS\\SSSSabacu*
JSSSSSS\\SSSSabacus
QQRSSRSXSTTTaband*
QSSSSSSSSSSTabandoned
SQRSSRSXSTTSabandonment
SSSSSRSSSSSSabeg
SSSSSTSRRSSRabel
PR[SSRSSSTTTaber
URPSSTSPSSSSaberd*
URPSSTSPSSSSaberdeen
SRSSSSSUSSSSabern*
SRSSSSSUSSSSabernethy's
RRYSSSSYSTTTabery*
RRYSSSSYSTTTaberystwyth
PQXRSOS`STTSabi
VSRSSQSMTSSSabide
WRSSSWSISSSSable
WRSSSWSISSSSable to
WTKJPTKTZLMOabout
YNSSQSSRUSSSabout 000
PR^RTPRMURSQabout >
YZKRMFRITRRQabout a
WSQSSSSURSSRabout an
`WPQQQQLVPOLabout as
PSSSSUSRSSSSabout eleven
QSRSSWSTSRSTabout every
RSRRS[SJSRSTabout everything
TVQXSPSNSTRTabout four
NPSSSOSVSSSSabout half
URRQSKSZTSSTabout her
QSVWSMS\\STSTabout his
RRQRS]SKSPQTabout how
NUNS[SSSPSSRabout in
OJSMQ[SdUQRTabout it
M[TSRSSSRSSSabout like
HSNXSWRSQUSWabout my
SSSSSSSQSSSSabout on
URTRSOPbUTTSabout right
JQPSSRSdTTUTabout that
]SIRU[OFTQSQabout the
_RSSSKSDUSSSabout this
USSSSWSTRTSSabout twelve
SUSRSSRXSSSSabout two
LRVSSYSZSRRTabout what
M[`SRSSDRTSSabout~@comparison
QSRSSWSXSRSTabout~@intensifier
USLVRVRSQTRVabout~@me
[TLZPNRLYSPQabout~@number
aQIOR_QMTPPPabove
WQORSPRcRPQPabove >
VSQSSQSFSSRSabove a
TSSOSSSVTSSSabram*
TSSOSSSVTSSSabramowitz
TSRSSSSRTSSRabroa*
TSRSSSSRTSSRabroad
M^RRSRSPRRRRabsen*
M^RRSRSPRRRRabsent
R[PRSRSRRRRRabsent >
TQNPRf\\KTPQRabsol*
YQONRO]RVPQPabsolute
NSQUSjRLQSSVabsolutely
PSQRS[SRQQRTabuse*
PSQRS[SRQQRTabused
QSSSSSSOSSSTabusi*
QSSSSSSOSSSTabusing
ZRRSSSSIQSSVaccen*
RSSSSTSOSSSVaccent
[RRSSRSMRSSSaccents
QSQYSSSKSSSTaccep*
SSSSSSSSSSSTaccept
RSQSSSSSSSSSaccepted
RSSYSSSKSSSSaccepts
NRMeSISURWRVacces*
NRMeSISURWRVaccess
RSQRVQS`UQQRaccid*
OSRRVQS`SRSSaccident
NRSSVQSTTRSSaccident >
VSQSSSSSURRRaccidents
PW^MSNRNQWZWaccor*
SSUSSSSOSTTSaccord
RS^NSOSSQXZWaccording
RS^NSOSSQXZWaccording to
RWPRSSSRSQRSaccordion
HLGOR^RSSSSXaccou*
MRPPSTR[RSTVaccount
QSVQSURGSSSTaccount >
OSVSSSSNRUUSaccount of
OOISS[S]TSRUaccountant
UROSSZSNTSSSaccountant >
OSSSSXSMSSSSaccountant's
RTSSSSSRRSSSaccounted
WQUSSQSISTSSaccounts
XSRSSSSISSSSaccra
WPRSSSSTSQQQaccur*
SSSSSSSTSSSSaccuracy
WPRSSSSSSQQQaccurate
RSRSSSSQSRSTaccus*
RSSSSSSQSRSTaccused
SSRSSSSSSSSSaccusing
SSSRSSTUSRSRace
TSNSSSSSTSSSache
SSSSSSSRSSSSacheb*
SSSSSSSRSSSSachebe
TRSSSSSRTSSSacne
SSSSSUSSRSSSacous*
SSSSSUSSRSSSacoustically
MRQ_SSSOSSSSacqua*
NSQ_SSSOSSSSacquaintance
RRSSSSSSSSSSacquainted
SWQSSSSQSQQQacqui*
SWQSSSSQSQQQacquired
XSPSSSSWSSSSacre
TRSSSSSSSSSSacres
USRRSSSZTSSSacrop*
USRRSSSZTSSSacropolis
OQKVROSVNTPSacros*
OQKVROSVNTPSacross
PRSYSSSPQTRUacross my
d]MMRQT9SRQPacross the
PRSYSSSPQTRUacross~@me
QTQSSSRSRSSSacryl*
QTQSSSRSRSSSacrylic
SSPQSQSfSSSSact
XSRSSSSRSSSSactio*
XSRSSSSRSSSSaction
SORSSWSMSSSSactiv*
SORSSWSMSSSSactivated
WSSSSSSOSSSSacts
LQM\\O[QZSRSYactua*
O[K^P[RLRMMSactual
OIUQRSR`TXYYactually
NLQRSSsGSSSSad
K[WRSXSYRRRRadapt*
O[WRSXSTSRRRadapter
OSSSSSSXRSSSadaptor
TMHSSQZSRNNNadd
TSISSSS_QOOPadd >
PPQRSQ]NSPPOadded
Q`RSSQSQSMSMaddid*
Q`RSSQSQSMSMaddidas
USSSRTSPSSSSaddin*
USSSRTSPSSSSadding
USSTSSSMSSSSaddit*
USSTSSSMSSSSaddition
GN[VS`RLPRTXaddre*
GN[VS`RLPRTXaddress
SSQMS\\SQSSSSaddress >
SSLSSYSMRPQTaddress for
SRDSS_SPSSSSaddress in
NRXRSLSaSSSSaddress is
SSTSSSSOSSSSadela*
SSTSSSSOSSSSadelaide
YRSSVQSRSSRRadequ*
PSRSVQSRSSSSadequate
\\RSSSRSRSSRRadequately
aRSQSRSNRSSSadeye*
aRSQSRSNRSSSadeyemi
VQRSSSSRSSSSadhes*
VQRSSSSRSSSSadhesive
STSSSSSSSSSSadiba*
STSSSSSSSSSSadibas
RQRRSRSkSSSSadjou*
RQRRSRSkSSSSadjourned
USSSSSSOSSSSadjus*
USSSSSSOSSSSadjust
YPSSSSRSVSSSadmin
OPNOR_S^TTRSadmir*
OROPS`SYTRQSadmire
SQRSSRSXSTTSadmires
SSQSSRSTSTSSadmis*
SSQSSRSTSTSSadmission
OQORSRSYRQRSadmit
KQRRR[RVSRRTadmit*
KQRRR[RVSRRTadmitted
QQSXSRSZSSRSadopt*
QQSXSRSZSSRSadopted
VPRSSSSUSSSSadora*
VPRSSSSUSSSSadorable
_SSSSSSJRRSRadore
XSRPSSSFRSSSadore*
SRRSSSSKSSSSadored
XTSPSSSNRSSSadores
WUSSSSSORSSSadores it
WTSSSRSPSSSSads
UXNQSWRKUPQQadult
RVRSSSSNSSSSadult >
OQQRSUSYSSSVadult*
OQQRSUSYSSSVadults
RSQRSRSTSSSVadults >
TSPQSSSSTRRRadvan*
TSPQSSSSTRRRadvances
PQkQSRSMPY\\Zadven*
RRZRSSSORTTUadvent
USTRSSSNSTUTadvent calendar
QRdRSSSRPY[Xadvent's
\\PRSRNTOYTRQadver*
WVSRRSSUTSSQadvert
SRSSSSSSSSSSadvertise
ZNRSSNTLXSRRadvertised
QSSUSSSTSTSSadvertising
VSRSSWSTRSSSadvic*
VSRSSWSTRSSSadvice
KUSSSRSYSSSSadvis*
SUSSSVSLSSSSadvised
KSSSSPS`SSSSadviser
NRSVSSRUSSSSaeria*
NRSVSSRUSSSSaerial
QSKSSSSZSSSSaerob*
QSKSSSSZSSSSaerobics
QSYSSSSRSSSSaerop*
QSYSSSSRSSSSaeroplane
QSRWSSSPQXRXaf
PSRSSUSUSRRSaffai*
PSRSSUSUSRRSaffair
RSRSSZSSSSSSaffec*
RSRSSZSSSSSSaffectionately
QRRSSSSZSSSSaffid*
QRRSSSSZSSSSaffidavit
SSSSSSSPSSSSafore
^RYSSRSFSSSSafrai*
^RYSSRSFSSSSafraid
SSUSSQSOSTUSafric*
SSUSSQSOSTUSafrica
O_SSSPSRRSSUafrik*
O_SSSPSRRSSUafrikaans
ZRPRNTYMSUVVafter
TSLQSRSQUPPQafter 0
CYRURaXNQOROafter >
[TITSQSPTPOPafter a
K[TVSQS[QQPPafter all
YSSSSPSORSSQafter an
XQCUSRSKSUSSafter and
MUNOSTS_STRSafter him
QSVSSRSVRUUTafter his
TMPLSI^YTSRRafter i
SVPTSSSTRRRTafter i'd
ONTOSQR\\RTWUafter it
SR]SSRSMSUVTafter me
OSQTSRSWRSRTafter my
SRMSSWRMSQQSafter nine
ZPSRSRSTUSSRafter one
_SLSRSSZTSSSafter ten
]R]]SGPTWQSRafter that
JPeNQVPLPZZYafter the
TRRRSSSTUSSSafter three
QSRRURSVUQQQafter two
SUTSSSSTSSTRafter we
P[RSSSQPQSSSafter which
OKVQUWSQQTSUafter*
MPUVUVTVOTSUafternoon
OSSSSPWTQTUSafternoon >
MSVRSSSSSRSSafternoon and
RSUSSSSQSSSSafternoons
LSSSSSRSSSSSaftershave
\\NSQSRSQTSSSaftertaste
TRSSSSSRSSSSafterthought
SSSPSVSRTSSTafterwards
SSSPSVSRTSSTafterwards >
SOYRSSSTSSUSafter~@feast
^QTUSSSPURQSafter~@intensifier
EPaESV]EQUTWafter~@me
eKARSQQZaLLKafter~@number
QPVSSSSOQVVUafter~@place_name
VUOQMWQUPPQOagain
P[YYRUQIPUTWagain >
RURSSWRSPTTTagain and
VSVRSSYRTQROagain at
RSXSSVRLRTTTagain by
[SQQSRRPSQSPagain in
PRJ[SUSOTSTTagain on
USSRSTSSTSSSagain thanks
QNXQSSSOSTUUagain the
RSUPSSSLSRSRagain tomorrow
OZPROSR`UQQQagain with
VPKYPXWLUTQUagain*
VPKYPXWLUTQUagainst
_RRSRZSFTSSSagainst a
PSRSSQWLQSSSagainst my
LSRSRPR^VQRPagainst the
ORRSSVWJQSSUagainst~@me
YRRQRSRRSUTSage
LP\\RRYSQSTTTage >
QSYRSQSaRVVUaged
QSZRSSSPRUUUaged out
QSSSSTSSSSSSagenc*
QSSSSTSSSSSSagency
ZSGSSSSSVOOPagend*
ZSGSSSSSVOOPagenda
OP`OSdSISSTQagent
PSdQSMSYSSTRagent >
bPSRSWRNQTTTages
QRUSSSSRSUUUages >
QSYSSWSRRRSSages to
PPQSSYSSQSSSaggre*
PPQSSYSSQSSSaggressively
PQQSSYSKQSSSaggressively >
SSSSSSSSSSSRaggri*
SSSSSSSSSSSRaggrieved
SSOSSSSWSRSRagin
UPSSSSSSSSSSagnel*
UPSSSSSSSSSSagnelo
]ROSSRSKVRRQagnes
cSMSSSSGRSSSagnus
MX]PSQUVQSURago
QZ_QSPSEQUTTago >
^VZSSOS<QSURagree
_SQMSRRVTSSTagree*
LSTQSTR\\SSSUagreed
IOSSSRS`RTTTagreed >
PSYSSTROSSSSagreed to
SSSSSRSOTSSSagreement
gRQNSRSRSRSRagrees
SSSTSSSMSSSSagres*
SSSTSSSMSSSSagressive
SSSSSPSSSSSTagric*
SSSSSPSSSSSTagriculture
PRKSSQSiQNNNah
PRRSSRS[RRRRah well
KUN_SUSSPTVQahead
MOMVSRSWQTVSahead >
RRU\\SRSOSSTRahead of
USSSSSSRRSSSai
LiQPSWROTSTQaid
QRRSSSSYSTTTaid batteries
WSSSSVSISSSTaids
QRUSSSSVSTTTaid~@electronics
^QPSSOS]VQOQaim
OS]RSTSRSRTTaint
[KQLgMRDSOQNair
cRQOOPSMTUUUair >
[TRTRSSHSQSQair fryer
JPQS^SRRPRSSair pillows
QRaSSRSJRTTTairbe*
QRaSSRSJRTTTairbed's
OSSSSSSSSRSSairin*
OSSSSSSSSRSSairing
RRZSSOSRRTSSairli*
RRZSSOSRRTSSairline
\\SYIRRSMSSUTairpo*
^SNORSSQTSTSairport
RS^MSSSORSTTairports
`RSRSRSORSSSairs
SSSSSSSSTSSSairti*
SSSSSSSSTSSSairtight
[TRTRSSHSQSQair~@appliance
JPQS^SRRPRSSair~@bedding
TSQSSSSRSSSSaisle
RSQRSQSbSTSSaladd*
RSQRSQSbSTSSaladdin
OYSSSQSSPSSSalan
ZPTXSRSFSQPQalarm
TSTSSRSPRQPQalarm clock
RSRSSSSVSTUSalarm*
RSRSSSSVSTUSalarms
TSSSSVSSSSSSalas
QSQSSSS_SSSTalask*
QSQSSSS_SSSTalaska
SSSQSSS`STTSalban*
SSSRSSS[SSSSalbanian
SSSSSSSWSTTSalbany
]TTSSPSPTRRRalbum
ISSPSSScTSSSalcov*
ISSPSSScTSSSalcove
SQRSSSXHRRRSaldi
QSWQSNSUTTVSalepp*
QSWQSNSUTTVSaleppo
SSRRSZSPSSSSalf
VUQSSSSSSQRQalfie
SSSSSSSSTSSSalgor*
SSSSSSSSTSSSalgorithm
OTPXSPSJRSTRalice
OSSSSSSZSSSSalien*
OSSSSSSZSSSSaliens
VSSSSRSLSSSSalign*
VSSSSRSLSSSSaligned
cSMRURTLTQRPalive
]PQSSSSOURSQalive >
R^PSVVGTQJKKall
NGMTWLOaMTTTall >
QMQSRRSXTSSSall about
_QQQUSSIVRRQall along
WPSQSUSLSSSSall and
QRSUSUSTRRRSall at
NT^RRRSORXXXall came
bRPMSPSLVMQMall day
TINUSZSXSTSXall four
LRVSSJSeRRRQall good
OHOTSXQ\\ZOOOall i
R^URRTWESSSQall in
NM\\RSRSNTUTUall it
`SSSSQS=SSSSall my
WPOTSPSMWQQQall night
]VSPOWTNQRUTall of
aMPTSRSUSSRSall on
L_\\MURRISQSOall over
^NQTSNSLVSSTall right
gSIRSQU@TSSSall summer
QR`X^JRZQVVRall that
G^MQTLOSRRQRall the
HeNSRPSKPSSPall there
MTSSS\\Q[RSSTall this
XKPNSTSZUSTQall three
UWNZSTSWUQRRall through
YSQRSTS[SQSQall to
RSYSSKSOSSRRall told
QSRRSSSXTTUSall up
QSQSSWSRTSTSall week
STQVSUSNUSRSall weekend
SRVRSSSLSSTSallar*
SRVRSSSLSSTSallardyce
TSWSSSSQRUUUalleg*
TSWSSSSQRUUUallegedly
QXQSSRSSSSSSallen
SSRSSYSMSSSSaller*
SSRSSYSMSSSSallergic
TSSSSSSMUSSSalley
URRSSSSTWRSRallot*
URRSSSSTWRSRallotment
NSRSSSS^SSSSallotment >
oS[OSMS@TTTUallow
KSUOSaTZTNPPallow*
QSRSSRTjSQQQallowance
MSUOSbSBTPRRallowed
SSPSSTSYUQRQallowed to
MSROSXSQSTTUallow~@number
VPSSSSSRSSSSalloy*
VPSSSSSRSSSSalloys
MSSSSPS^SSSTallst*
MSSSSPS^SSSTallstate
SSYSSKSRSSRRall~@answering
PS[ORRS\\RXWWall~@arrival
YPNRSPSKXQQPall~@day_time
PSQTRQSaTRRSall~@hedge
GSYSSRSZRTTTall~@intensifier
MSRSSTSXSSSSall~@lateness
QVUSSSSWSUTTall~@looks
\\GMTTVQNZOOOall~@me
kQDRSRU>USSSall~@month
UMSZPURTQWVWall~@number
VSLRSWSKSQQRall~@seller
]ROLSSSKVOSMall~@time_span
OUQSVHSeRQQOall~@verdict
RSQ\\SSSLUTOTall~@weekday
ZSRSSSSLSSSSalman*
ZSRSSSSLSSSSalmanac
QTZQTRSKVPQPalmos*
QTZQTRSKVPQPalmost
SSSSSSSMSSSSaloes
ZNSKTNSY[PTPalone
RSRPSPS]URSRalone >
NSQTSSSRTSSSalone on
UT[XTKSNYOQQalong
bPZLSMSO\\PQPalong >
KZMWTSSIQQRQalong the
VSNSQRSQTVUValoud
RSSSSSSVRTSTalpha*
RSSSSSSVRTSTalphabet
PaVTMPKNLMNLalrea*
PaVTMPKNLMNLalready
XSL^SRSFXQQQalready >
J\\SRRSSISRRRalready and
PPTRSSS\\SSRTalready been
OSSSSTSWSSSSalready cracked
TUSSRNSWSSSQalready cut
QWRSSSSNSRRQalready filled
MSSSRUSSRSSSalready lifted
SWSOSWSPQRRSalready on
PWSRSSSRQRRRalready peeled
VOPSSVSVSTTTalready the
JURTSTSWSSSSalready~@damage
LYRTSSSOPRRRalready~@fail_verb
]NQSSQSKSSSRalready~@lateness
SUSSRNSWRSSQalready~@work_verb
X[KZVRWYIJIHalso
XNWQSQSQQQPPalso >
OXSSSRROORSRalso a
F\\SS^PSSRSSRalso it
PSSWSRSRRTSTalso my
ORPZSPSQSSSSalso on
W\\RSPORQQQRPalso the
PRWWSUSSRTSTalso~@me
ZSSRSSSLSSSSalso~@work_verb
QRQRSQSaSSSSaltar
USUQSTSVSSSRalter*
USUQSTSVSSSRalternator
ZQRSSRSSSRSRaltho*
ZQRSSRSSSRSRalthough
SSRSSSSRSSSSalto
TVTRRPSLTSTRaltog*
TVTRRPSLTSTRaltogether
VYRRSRSITRSRaltogether >
SRSSSRSSSSSSalumi*
SRSSSRSSSSSSaluminum
PSSSSRSVRSSSalvar*
PSSSSRSVRSSSalvarez
WJTLRQR[QRRTalway*
WJTLRQR[QRRTalways
hQMSSLSKTSSRalways >
RSUSSRSZSSSSalways the
SWRSSSSQRTTSalways two
SSSUSSSWSSSSalzhe*
SSSUSSSWSSSSalzheimers
PKU[QYQLXTQUam
SRTRSQS_TRSRam 0
NQRSSOSMRRRUam >
MROTSJR^UTPSam a
VSPSSUSPTSRSam chinese
SRRSSSSKTTTTam eighty
PRMSSRSgVSSSam from
QSWPS[SJSQQTam i
NT^ZSRQbQTRUam in
OSNRShSGSRRTam no
OQWTUCS_RUUVam not
PSZ[SLSCQUTSam on
OSTSSWSOSSSSam seventy
VSLPRSSdUQQQam standing
OSJSSbSCSTTTam still
QU?LSSSeRSTSam the
SSUSSSSIRSSSam waiting
TS\\QSQSQTTSSamari*
TS\\QSQSQTTSSamarillo
RSPSSSSZTSSSamate*
RSPSSSSZTSSSamateur
VSSWSRSLQRSRamazi*
VSSWSRSLQRSRamazing
SQRRSVSESRSVamazo*
SQRRSVSESRSVamazon
PSUSSSSTSTTTambat*
PSUSSSSTSTTTambattur
ZRSSSSRMSSSSambie*
ZRSSSSRMSSSSambient
cQKPRRSPWNOOambit*
VRRSRSSQTSSSambition
VSRSRSSQTSSSambition >
ZRSPSRSRSQRQambitions
YSLSSSSSVQPRambitious
RSSSSRSWSSSSambul*
RSSSSRSWSSSSambulance
STPSSSSSRSSSamd
STPSSSSSRSSSamdn'*
STPSSSSSRSSSamdn't
MRRRSRSwRSTSamen
QNXUSRSWTTSTameri*
QNXUSRSWTTSTamerican
SSTSSRSLSSSSamish
Q`SSSRSRSSSRamla
QRSSUSSVSSSSamong
XTQQSSSTSSSSamoun*
XTQQSSSTSSSSamount
URSSSWSQPSRPamp
VRSSSWSLOSSRamp >
SSSSSSSUSSSSampli*
SSSSSSSUSSSSamplifier
XQRRSSSSSSSSamps
QQRQSSS\\SSSSamuse*
QQRQSSS\\SSSSamused
USRSSRSRSSRRamusi*
USRSSRSRSSRRamusing
PSNPScSMRRRUamy
SSRSSOSTSUUTam~@answering
SSUSSSSIRSSSam~@courier_act
SSRSSKSPRRRRam~@intensifier
USVMS[SPUPQSam~@me
KPRSUYSSRTTVam~@negation
XQSRSPS[VUURam~@number
USLSSRSWTSRSam~@place_name
MSdSSTSGSRRRam~@use_verb
VSRMTRQRSQTPan
XRSSSRQPSSSSan 00
RQSQQRSZSSRTan actual
SSMSSZSVRSSTan address
TRYQSRSURTTTan afternoon
QSRSSTRQRUUTan apology
ORQSSVSVTSSSan app
WORRSSSQWRSRan argument
SLN[SSSSSTQTan arrow
RSORSRSZRRRRan aunt
NWSSSSSPQRRRan egg
SN\\RSQR\\TVVTan empty
USSSSPSQUSSRan entire
SO[SRRRXSTTSan envelope
YSSRSOSMSSSRan honest
WQKRVXQQSORRan hour
PURRSRS[RSSSan inch
URRSSRSOSSSRan invoice
TQeRRRSKSUTSan iou
[RNQRSSGTRQRan old
QSVSSQS[RTUTan uncle
SSSSSTSPSRSSanand
ORXSSSSMQUTUancho*
ORXSSSSMQUTUanchorage
VWRQQXQDRLJNand
QPS]STRUSVUTand 0
WWHRSQRVURRRand 00
@VZSVMRYNTTSand a
F^YVSRQSRTUUand after
PUQQSVSZSRSTand again
INOXWSRaPWTWand all
QQaRROSKRVVTand an
RS_SSQSTRTSSand are
VRSUSRSOSRTRand as
gMVKSLS<YSQPand asked
dS=US]SRUKMJand at
VRTSSSSOSUTTand ate
QSWQSSSMRSTSand away
OUaQSQSNSSVRand back
MRXSSSS\\QRTTand been
SURUSSSUSTTSand between
ERRSS]RUSQQRand bought
fWHQRSRJZRSPand by
LRTUSWS[RSSTand called
MSSRSRS^USSSand calls
VRMVSOSLVQSOand came
WRRSS]S>SQRRand can't
N\\TUSRSOQSSSand clean
MSTSSTS\\SSSSand closed
OPTRS`SOSTUTand come
NS\\SSRSNTVTTand comes
SSQQSVSWSRSSand could
PRMSSXSVTRQRand couldn't
FPWSSPS]RVWVand counting
SQSSSSSRUSRRand deep
TNMUSUSYTVSVand did
WSMSSUSSSQRRand didn't
OSVQSSRURSTSand do
SSSSSQQVTSSSand does
RRYQUOS^RUUUand doesn't
PSTSSRSPSRRRand don't
XRPMSWSQSRSRand down
WRRRSSSVTSSSand drew
STSSSSSSSSSSand dries
TSTTSRSOTSRSand drove
RQZWTQRORUTTand each
RSSSSTTVSSSSand eleven
PSSSXSSQPSSSand enough
YWMRSQSDTSTQand even
WPRUSUSBVTTSand every
SSRWSSSJTTSTand everybody
USQTSSSUSTTSand everyone
OQPUSNSeQWUUand everything
PUVSSRSQSRRQand exactly
TRPOS\\SPTSSSand fetch
TRSSSSROSRRSand fifty
XTKUQORLXPRQand for
QRXSSURQSSSUand forth
UUVSSSSGUQRRand forty
WYQRSQSKSSSRand found
`KWSRQTVUVVUand four
QQRRVOSOSSSTand from
FRRSWSRUSRQUand gave
PRQSSSSRTTSTand gives
]QVWSTSQQTSUand go
TSSSSQSPSTTSand god
XTNQSVSMSPROand goes
LLVOSXSNRUVVand gone
YSSSSRSNSSSRand good
WITQRZSNTPPUand got
^QLSUUWJVSURand had
NVMRRTS^TRRRand half
RSRRSSSSTSSTand hand
UQJMTTRbYSRTand has
SSVSSSSXRSTTand hasn't
bQSSSRRMTSSSand have
ZPRPRQQ\\\\VXSand he
]QV`SNSDSUSTand he'd
SHOSSXSNSRRTand he's
QSSUSSSPRTSTand helped
PQVWSWS?RUTUand her
SQUaSOSNQRSRand here
VVRSSSSPSRRRand hers
NRSSSSSVSTSTand him
QTPRSRS_STTSand his
VQSSSSRLSSSSand holds
MSYMSSS[STUTand home
SURSSSSSRRSPand honestly
WRPTSPRXRUSTand hung
VQRbWEWNYYUSand i
W^PQRTQcTTTPand i'd
ISTVSTS^STTUand i'll
MSSJRQMTQSVTand i'm
ZQNRSUPFPSTTand i've
USQUSQSQRTSSand if
OXTSSSSPPTTTand im
ZPNUSZRRVQRSand in
SSTSSRSSTSSRand inside
SSSSSSSNQTSTand into
PUSSSSSNSSSRand is
fQY^NBUGVRSNand it
RWQYQLPCRRROand it's
Q]USTRSPOQRRand its
YSRRSSSTQQRPand just
ZQRRSNSYTSSRand keep
OSXUSSSPSSSTand knocked
RQSQSRSTTTUTand last
OSROSJUlSTTRand laughed
OQRRSPS[OPQNand learn
TNSWS[RKSURWand left
YQLSSVSMSSSSand let
UTQSSRSSQSSSand light
PWNSSSSSSPPQand like
OQVSSQQ]UUUTand look
IRWTSSSUSVVUand looked
RSSSSSSTSTTTand made
OLXGRQSjTTUTand me
VQQRSSS_SRRRand mine
SRQSSWSIRSSTand most
UNQWSZSMRURSand mr
]SKWSRTJURQNand my
USWSSQSLTTTSand neither
]LSNTOS@TSSSand never
PWSSSRSUSSSSand next
OYbPRHSRSVVPand no
RUKPRZVKVQRRand nobody
MRVYSSSLRSRSand nobody's
NPPSSYSYSSSVand none
ZZHWPTSSQQQQand not
QQQPTXSXSSSVand nothing
iUMWSFR3SOMOand now
QSkESRSVSRVRand number
PS[QSQSYSVVUand of
LRUUSSR]RTSTand off
QZTSSSSPRRRRand old
OY^KRbUPSQRPand on
S]VSQJRONRRTand one
JRMRVSS]PPPRand only
ZRSQSSSJSQSRand our
]XQNSSSGUOSOand out
VSSSVRRLVSSUand paid
LMSSS\\SRRSSZand paste
RSQVTNS[RSSSand posted
URSSSRS[SSSSand prayer
KRWUSXR[QUUUand put
ORYOS_SSSQRTand quick
NUQWSTSWRWSTand rang
RWSQSSSQTQRQand read
TSSSTSSSTSSSand rings
TJTPSURTWQSUand said
NSTSSSQ]SSSTand say
TQTVUUSPTSTTand says
YRSRSSSRRRRQand scratchy
RS]SSQSPSTTSand see
VSRSSSSXSSSRand send
PQYOSTSTRTTUand sent
JSSZSRSNSTSSand set
UKOTSbR(PQQRand she
XPTSSSSPSRRQand she'd
WM^SSPRESUXTand she's
NWQUOQTTSTSUand shut
RSVSRSSRSTUUand sits
UKgSSTSDSTTTand six
VSRRSRS[TSSRand sleeps
SOYNRTY\\SUUTand so
SSVSSSSQTSSSand soft
OOQQXSSOTQSQand some
SWPRSQS[RQQPand somebody
MSRSUQSXRRSQand somebody's
PRXXSSSQTTSTand stand
VOVSSTSJSTSTand started
SSRSSUSLQRRTand stayed
[PCXSQSRVRSRand still
TRSSSSSUSRSSand take
LTTRRRSaRSRSand takes
IRVPSSSiTTSTand ten
gSLOPPS0QSQSand that
VPQSSPSMRRRPand that's
XRSRS\\NJOOSOand the
TTRSSTSCSSSSand their
\\QURPQSRVUQUand then
SYVSUORMP[XZand there
VQ]MTNPQSUSTand there's
WSSSSSSITSSRand these
XSROVNPWPOPOand they
ORJRTZSRQRRRand they'd
SSXSSSRXSTTWand they'll
SSRTSZSQURQSand they're
MQPRV\\SRQQQOand they've
U^XUSPS=TVSRand this
MSSURSSUTUSUand thought
MYQTRSSPQQPRand three
TRTSSUSPTSSTand to
IUL^SVRXPVRUand told
RRWRSQRYRSSTand tomorrow
LRR]SMVXRXTVand took
SSSSSRSVRSSTand turns
ZOMSSSRMTRSSand twelve
URPSWPVOQSSRand twenty
MZWOWKRTUSURand two
NZRRRQSNRSSRand under
XQRTSSSMSTTTand up
TRRSSSSVSTSSand waited
TTSSSRSSQSSSand walk
RRQ^RQSASVSUand walked
\\ROSSSSRTSSSand wanted
NSPXSXSPSQRPand was
STWQS[U?PPRTand we
GSVSSSS]STSSand we're
WQZTSPS@UTUSand we've
NSFSRVRdPUTWand went
F`WTRQSNQQRPand what
G`PTSTR[QOMMand when
RZTRSUR\\RSSSand where
SQSSSSSQTSSSand white
RSRRSXSOSSSRand who
URSSQVSIQSSSand whoever
VSVPSZSMRMNRand why
LSISSVS`SRRSand will
VS]NSSRLSSVSand with
TRRSSWSRUSSTand woke
PROSSUSUUSSSand won't
PWRTRSSQRTRTand would
QRSRSTSSQSSTand wouldn't
RSTRSVS^SUSUand wrote
[RGPRWUEVOPRand you
\\VRSSPSJTSSSand you'd
RRUORWStRTTSand your
UKOWTQR^WTOXand~@answering
\\KQRQ[RSZPQOand~@arrival
[PRRSSSQTSSSand~@art_craft
P^ZQSRSVSOPNand~@book
RSUSSTSVSSSSand~@cancel
RQSTSTSLUSSSand~@colour
QXSQPPRTVQMQand~@comparison
RRPUSRS[TRRQand~@conduct
LLP[TWRNTYRVand~@courier_act
TRSWSSSHRSSRand~@courtesy
IPVRWNRaSSRUand~@dispatch
JSZSSSQOPUTUand~@drink
TWSPSRSVQRTRand~@fail_verb
WOQSSSSPTSRRand~@family
H\\RRSSSPSSSRand~@food_spices
XSQSSRSLTSSSand~@fraud
HUJTTQTUSSPSand~@hedge
PRXXSSSQTTSTand~@instrument
OPVNR^YKPSVTand~@intensifier
TKFNTTRdWSUSand~@lateness
UVQSSRSSPSSSand~@lighting
OSTRSYSRRSSTand~@listing
\\QZTRNQMTVWUand~@looks
SSZMTHO@RZ[Sand~@me
NXUSSRS[TPPPand~@missing
SSSUSUQQTTSTand~@money
UNTBSYRCUQURand~@negation
SXPRSQS[RQQPand~@neighbour
N[]YULTQQWVXand~@number
[PMOU^QSWOOSand~@order
QSRSWQSTQSSSand~@packing_material
QTOQTTSQSRSRand~@packing_verb
NRTSSVSNSTTSand~@part
NSSVSRSYSSRSand~@place_name
TPSSVDdTQSSTand~@price_word
URQSRSSLSSSSand~@quality_praise
ORYOS_SSSQRTand~@quick
PUQQSVSZSRSTand~@recommendation
\\RNSSSSRSPSPand~@refund
SSSSUOSPRSSSand~@return
TRRSSSSSSRSRand~@route
bUOVSNS_UTSTand~@rudeness
NQJNZfNINKLOand~@seller
aOQZTPSSNOQNand~@senses
bOUSRQSBUQROand~@size
UTKPR\\VITQRRand~@staff
SQKQPMSvUXVTand~@use_verb
E`TRUPSPMRSQand~@used_item
TSTTSRSOTSRSand~@vehicle
OSSSSSSUSSSTand~@vehicle_part
^SRSSQSJSSSRand~@verdict
IRNRSSQfRUTTand~@weather
RR`RSLRQTRSSand~@weekday
GXMURRPOVWSYand~@work_verb
VcUQSORTTQRRand~@wrong_item
TSRSSSSRRSSSangel
RYQRSSSWRRROangel*
QRSSSUSZSSSSangela
QSVSSSSPSSSSangeles
VYNSSQSSRRROangels
YPPUSVRSSSSSangle
XQRRSVSMSSSSangle >
RSRSSUSUSSSUangle*
PSSSSUSUSSSUangles
USRSSSSSSSSSanglesey
RSSSSSSVRSSSangli*
RSSSSSSVRSSSanglican
NSXRSTRPRSURangry
OSS_SSSKRTSTangus
RSMRS\\SHSSSSanil
ZWMSSRSOSQQQanima*
^RSSSSSLSSSSanimal
OXMSSSSVSQQQanimals
VSQSSUSPRSSSanjal*
VSQSSUSPRSSSanjali
SQORSRSUSTTRankle
[XRQSRSGTRSRankle*
^RTSSSSGSSSSankles
PYQQSRSSSRSRanklet
RQMVSQSgSTSSanna
SRRRSSSTSSSSanne'*
SRRRSSSTSSSSanne's
QRSPSSSXSSSSannex*
QRSPSSSXSSSSannexe
MSORSOSZRWVUanniv*
NSTRSPSXRVTTanniversary
NTTSSSSPRVUVanniversary >
SRLRSSS[SSSSanniversary was
SSNSSRSUSUTSanniversary'
QZQSSPSSSSSRannot*
SQSSSSSVSSSSannotate
Q\\QSSPSPSSSRannotated
RSSSSSSSSTTTannou*
RSSSSSSSSTTTannounced
ZSORSSSSRSSSannoy
SOSRSUS^SRSSannoy*
SSSSSUSRSRSSannoyance
TRTSSSSVSSRSannoyed
WQSSSSSQTSSRannoying
NSSRSSS^SSTTannoyingly
QSSSSRS[SSSSannua*
SSSSSSSQSSSSannual
PSSSSRS]SSSSannuals
SXSSTJUTQTUManoth*
TXSSTJUTQTUManother
SQRQUQSXTTSTanother >
VRTSSQSVUSSSanother and
QRPRSQS\\SRSQanother matter
YITWUSSWTUUWanother one
VSISSSSNURRRansel*
VSISSSSNURRRanselm
KMKJQiOJKJK\\answe*
VJEQQbRMQIJXanswer
PSTQSUSURQRUanswer >
QSPSRVSKSSSSanswer in
WSSSSSSJSSSSanswer on
SNSSSSSXSSSSanswer to
RXTTSZSPSSSSanswer was
SPVOSaQMNQQUanswered
NSRSSUSKQRSWanswered >
RSNRSYSNRRSTanswered at
YRRSSUSORSSQanswered in
SSRSSVSHSRRSanswered that
RRVSSTSOSVVTanswering
SRSSSTSRSTTSanswering >
IZSQSLS[RSRUanswers
NSSSS\\SFRSSTanswers >
USSSSSSSRSSSanthe*
USSSSSSSRSSSanthem
QSWSSSSQSUUUantho*
SSSSSSSQTSSSanthology
QSWSSSSSRUUUanthony
PSSSSSSSSUUVantic*
PSSSSSSSSUUVanticipation
SSSSSSSRSSSSantiq*
SSSSSSSRSSSSantique
SSSSVSSRSRRSantis*
SSSSVSSRSRRSantistatic
SSRSSSSSSSSSantiv*
SSRSSSSSSSSSantivirus
R\\RSSSSFSSSSantle*
R\\RSSSSFSSSSantler's
NSVSSWSRSQRSantri*
NSVSSWSRSQRSantrim
WSSRRRSRTRSSants
SSdSSJVKSSSSantwe*
SSdSSJVKSSSSantwerp
RSSZRQSUSTSUanvil
SOSSSSSRSSSSanxie*
SOSSSSSRSSSSanxiety
MVZKQWPKURSUany
N`NSSQSQSRSSany >
RSKSSSSNRRRSany day
LSQRSRReSVUUany more
ZP[QSRSHSRRSany of
YRO[RQRKSSURanybo*
YRN\\RQRNSSURanybody
RSM]SOSTSTSSanybody >
SSTRSSSOSSSSanybody's
aPSRTPSMPPSManyho*
aPSRTPSMPPSManyhow
^QRSTPSQRRSOanyhow >
ORRQSXSRSSRSanymo*
ORRQSXSRSSRSanymore
MSSRSXSSRSRSanymore >
MO\\XRRRPRYZZanyon*
MO\\XRRRPRYZZanyone
NSRSSSSWRSSRanyone >
TSRSSRSQURRRanyone laughs
VPRNSRSXSQSPanyone with
RN[QTURMPRUSanyth*
RN[QTURMPRUSanything
TRRNR\\SIQJMPanything >
MS^SSNSXSUUUanything at
SSSSSSSWTSSSanything over
QS`TSOSPSTVSanything to
TQTRSRS[RSSSanything with
URMPSSSXSSSSanything~@hedge
YQUOSST_TRSPanywa*
YQUOSST_TRSPanyway
RSLPRNQ^TRSPanyway >
QSVQSQS[SSTTanyway on
MPZRSQYOPVVUanywh*
MPZRSQYOPVVUanywhere
ISYSSRTYQVVWanywhere >
QSQSSSWQRRRQanywhere and
[TPSSPSQTSSSany~@quick
PR]SSRSMPXWWany~@time_span
PQ[RSZSKSSSVanzac
RRWRSZSMSSSUanzac day
RRWRSZSMSSSUanzac~@time_span
RSXSSQSOSSSSan~@answering
_PSSSSSPRPSQan~@body_part
WRRRSQRKRUUSan~@conduct
VRVPSRSXRQSQan~@day_time
JUNYRSSZRTSTan~@electronics
PSRRSPSbRSTTan~@family
RVSSSRSORRRRan~@food_spices
TRSOSP^QTQRPan~@intensifier
SN\\RSQR\\TVVTan~@missing
URRSSRSOSSSRan~@money
WSSSRRQWTSSSan~@number
POWSRVRWSSTUan~@parcel
WRPVSSSRUTSSan~@place_name
PSWRVRSHRTTSan~@route
ZTPRSUSRQSSSan~@size
SLN[SSSSSTQTan~@sport
WQKRVXQQSORRan~@time_span
PRPSSVSUURRQan~@tracking
PSXRSTS\\RTTSaoife
RS\\SSPSSRTTSapapa
RZMTVQSQTSRQapart
QVOSSQSUUSSRapart >
NVSUSRSTRSSSapart from
JQ]\\SSSTQVVUapart*
KQMaSSS_RTRSapartment
RSdOSSSHQUWUapartments
SQSSSSSPSSSSapert*
SQSSSSSPSSSSaperture
FPNXRgR:NRQ\\apolo*
SSTRSSSSSRSSapologetic
PSQQSTSLRSSUapologise
RSOaSPSHRTSRapologised
SSSPSXSSSQRTapologized
IPSPSdRLPSSZapology
RR^RSPSHSWWSapology >
SPOXSQWTRVVUapp
WRRSSSSPTTTSapp >
USVSSRSQUSSSapp and
VRTSSSSRRSTTapp says
WSMSSSSPTRRQapp wants
ILYSR]SONZ\\\\appar*
ILYSR]SONZ\\\\apparently
RRRSSOSUSVTUapparently >
SSbFSQSRRUWTapparently it
QPXSSRSWTUUTappea*
NSUSSSSTSTSSappearance
SQVSSSSVSTTTappeared
VRSSSRSSTSSRappears
\\RSSSRSRSSRRappen*
SSSSSSSSSSSRappendices
\\RSSSRSRSSRRappendix
XSRSSSSLSSSSappla*
XSRSSSSLSSSSapplause
SSWSSCS_TUUSapple
_RQQSSSKUSRRapple*
WRRRSSSSTSSSapplegreen
SSSRSSSSTSSSapples
[SSSSSSKSSRSapplesauce
URSQSSSUTSSSappli*
SSSSSSSSTSSSappliance
USSQSSSUSSSSapplication
QSSSSSSYRSSTapply
PR\\SSRSDSUUUappoi*
PR\\SSRSDSUUUappointment
URVLSRSRURSRappre*
TSSSSSSQSRSSappreciate
TSSRSSSOTSSSappreciated
SRVMSRSXTSSSapprentice
aOGNSTSYXPQSappro*
`RRRRQSKWRRPapprove
YPHOTSSjUQRUapproved
`SNSTSSCRSSUapproved >
NSSSSVSKSSSTapproves
[QSORWQPQUUUapril
MS[ORRRMQVVVapril >
\\SOSSSSRQRRSapril and
UTRSSUSOSSSSapron
MSQSSSRaTSSSapron*
MSQSSSRaTSSSaprons
RRSXSSQTSTSUapt
YPOSSRSYSSSSarabi*
YPOSSRSYSSSSarabic
SQSSSSSYSSSSaran
RR]SSSRNSRRRarby'*
RR]SSSRNSRRRarby's
SSM\\SSSQSTSTarc
WOPSSVSXTTTUarch
_RSSSQSKSSSSarche*
_RSSSQSKSSSSarchers
TROSTRSWSSSSarchi*
USPSSSSQTSSSarchival
RRRSTRSXRSSSarchive
ePSJFNOVYPTMare
TPYRSPR[TSSSare >
`U]TRQS=RTTTare a
\\QLRSPS^SRRTare all
PRnQSSS8QUWVare at
YLRSRQSUVSSSare black
PSHPSSS]RTSUare coming
RNSQSRSYSUSSare fine
R\\QSSSSORSSRare for
WOMRO^SRTSSTare four
QTRSSSPZSSRSare gone
RRQSSRSOUSSSare good
VSQSSRSZRSSSare gorgeous
OPSSSTSMSSSSare happy
MNSWSQSFTYWYare in
SSRSSRSMSSSSare lovely
XN`RSMSLWVUUare no
QVQQSQSNRRSSare not
KUUTSVSTRSRSare now
YS\\RSPSBSUTTare on
K\\QURPSPURSQare one
N[QRSSSSQSSTare only
KOOSSRS[STTSare out
URRRSRU[TRSRare sharp
YRRRSQRUTSSRare sixty
WRSWTSS@TSSSare so
VVSRSRSSQSSRare soft
QSQRS[SKSSSSare sorry
OUNRSUUMSRRSare still
SSSSSSSOTSSSare strong
RjPTSQS=QONOare the
JRNRSKUsRRSRare these
VJOUSRScTTTUare three
TRSUSQSTTSSSare too
JURUSQS[SSRSare two
YSPQSWSNTTTTare up
SQRRSPS[SRSQare very
SQSSSSSHUSRSare warm
RTRSSSS\\SSSSare well
URRSSRSLTSSSare wide
RYRRSRSGTRRRare wrong
ESUWSUS^RSQUare you
RRSSSP\\VRSSSarea
SRSSSPYPSSSSarea >
H_WURRQXQQSParen'*
H_WURRQXQQSParen't
PYSSRSSQRSSSaren't in
NXUSSRRHQSRRaren't there
SXSSSSSQUQQRarent
PSXSSQSXTSSTare~@answering
PSHPSSS]RTSUare~@arrival
aJPMQQSWUSSSare~@colour
XPORSUSBUSRRare~@conduct
SVTSSSSQSSSSare~@courtesy
JZORSZSPQSSUare~@hedge
ZORUSOSLWQRPare~@intensifier
XTKSSSPYRSRSare~@lateness
\\RGSSYSLURRQare~@looks
L]JQSQW^PSSRare~@me
VQ^PSKSGVUUUare~@negation
FPTUN\\R[VVUUare~@number
XQSSRSSSSSSSare~@packing_material
\\WRRSPSUSQQPare~@packing_verdict
TPRSSRSVRSSSare~@quality_praise
LQXSSVSPSSSTare~@seller
\\RPQTPUTQQQQare~@senses
QPPSSTVXVRRRare~@size
MNSSRSQEUTSUare~@verdict
FYRRSRSTSRRRare~@wrong_item
PSQSSVSSSSSRargen*
PSQSSVSSSSSRargentina
SSSSSSSZSRSSargos
NSQRSYSMRRRRargue
TSSSSSSQSRSRargue about
TSQSSNSZTRRRargue*
SSQSSOSZSRRSargued
SSSSSRSSTSSRargues
SSSSSOSYTSSSargui*
SSSSSOSYTSSSarguing
XNNRSVSPZPRQargum*
XNNRSVSPZPRQargument
UPPSSWSLUSSSargument >
DQPSSRYaSTTSarith*
DQPSSRYaSTTSarithmetic
RRYSSRSQRUUTarive*
RRYSSRSQRUUTarived
RSTSSSSTSTTTarkan*
RSTSSSSTSTTTarkansas
WNRNUYSRRXTWarm
IQPPSUS_QWTUarm >
^QRRSSSRTRSRarm and
MSUSSSSMSTTTarm's
SWUSSSSQRRRRarmba*
SWUSSSSQRRRRarmband
XOSSSRSSWSSRarmch*
XOSSSRSSWSSRarmchair
TSSSSSSRTSSSarmho*
TSSSSSSRTSSSarmhole
SSRSSSSSSSSSarmre*
SSRSSSSSSSSSarmrests
RVPTSRSPSSRTarms
RVPTSSSKSRRRarms >
SSSSSSSZTSSSarms are
_SNSSUSNSSTRarmy
OSSSSSSYSTTTaroha's
OSSSSSSYSTTTaroha*
DOTZYURTPRSTaroun*
DOTZYURTPRSTaround
VQLWSRSTTSSTaround >
SPSOUSSWSRSRaround a
OTSQURSRSQRQaround in
MT[RSSSMPWUYaround it
UVORUQSJQSSSaround the
OUSRSSSTTRRSarran*
RSUSSSSTSSSSarranged
PVQRSSSSTRRSarrangement
OOeEVPPKQVYUarriv*
RaKPSSSTQOPOarrival
SPZSSQTOSVVTarrive
CNiOWVRGKXYYarrived
QLXSSRSQRXWXarrived >
UOXPSRS\\RRTRarrived at
LXSSSRSQRRRRarrived in
SSTTSUSJRSRTarrived the
_PFQSSRN\\MNMarrives
\\PJQSSSN[NOOarrives at
TM]NSPQ_RXWXarriving
WSTQSRRKRVUWarriving today
EJLmSRSJSUPTarrow
PQSSSSSYTRSSarrow*
PQSSSSSYTRSSarrows
SZOSRUR]XQQQarse
UOSTSWSgXTRTarse >
SSSSSSSRSSSSarsed
NRRRSSSfURSTarseh*
QSSSSSSPUSSTarsehole
PRRRSRSiSRSSarseholes
UKORSQSVTSSSart
[NPOSPS[TRRRarthr*
UMSSSSS\\USSSarthritic
YTPOSQSSRRRRarthritis
SSSSSRSUSRRQarthu*
SSSSSRSUSRRQarthur
SUSSSSSTSSSRartic*
SUSSSSSTSSSRarticle
\\UR[SRRLTUSUartis*
^USSSRRJTSSSartist
QRR[SRSUSUSUartistic
PSVSSQSQRSSSaruba
QSQSSYSKQSSTarvo
P_OSMORQPRPOas
UPRXRNSPWTPUas >
VHSDRbVQ\\RRUas a
NQVSSQSQTTTRas an
PSRWTRSXQRSRas anything
SRSSSSSVUSSSas butter
RSQSSOS^RSSRas day
QZSRSQRSQRRQas described
TQNXRSS^RURWas far
SWRYSPSSRPRPas for
SRUPSSSRSTTSas handed
PUSSSNSRRTSSas he
RS]RSSSJSVVUas hell
MTZURNSJS[XYas i
WUSOSUSSUQRRas i'd
ROI`YUSHVTSSas if
UOTSRRSKVRRQas in
J\\STVMSSOPQSas it
YQ[SSTSMQQQPas long
TRRSQRTVSSSSas much
QNSPRZRSRNPPas my
ZRRSSRSJVRRQas nice
ORWSSPS^SVVUas of
L]RRSRSPPQRQas pictured
PYSSSSSXQSSSas promised
QRRZSPSURURTas proof
TQRSSQSQTSSSas she
VRRSSRSLUSSSas sin
PUNRQNTdTUUUas the
OXRSSYSHRRSRas they
QPRSSTSJSSSSas though
QPWSSQS]SRRRas usual
VQURSQSJTVVUas we
MSYSQ_RGRUVTas well
SURVSQSSQURTas you
SRbSSRSKSSSRascot
XSQSSSSPTSSSasda
\\_RRSSSCWSTSash
SRPRTTSSSRRRasham*
SRPRTTSSSRRRashamed
SRQRSSSVSRSSashamed >
RRSSS[SWSSSSashes
PWTSSMSfSSTSaside
PRV`QAWbW[YOask
DQL^RBUnSVURask >
IRSRS_SQPSSUask a
NPSPSYSRQRSTask about
XQSRSiR4PTRXask for
WSSOSRSVTRSQask how
aRRTSQSCTTSQask if
lSUSSKS>WSSNask me
TSSQSLSdSSSPask my
QQWOSZSZQPSUask the
PSNUSORcSSSTask what
JSKUSZS\\RTSRask where
NUSUSTSQRTSTask which
WUIRPVSLZLFNasked
YTPZSRSCSXSVasked >
PSQVSXSTRSSTasked a
KOMbSWSNOVRSasked about
PRSWS[SHRUSUasked after
NPORS_SISQRUasked again
VNQQSQSSSQRPasked could
NoIXSHMSLLKIasked for
NSSSSSS_SSSUasked her
VSUMSOSLWSUXasked if
TRZSSRSXQTSUasked in
`VUKSAXDYVQNasked me
VQ]TSBUbVSTPasked my
TQSSSSSRTRRTasked nicely
RROSSURSSSSSasked one
SSQVSSSTSRSSasked the
PQ]OSPSZPRQUasked them
NTRPS\\SWUQSTasked to
RQRRSOS\\SSSSasked was
\\PSNSJS_VSSPasked what
fORQSQUJZPROasked where
^RMRSRSIWSSRasked whether
KRZRSMRSOWUTaskin*
KRZRSMRSOWUTasking
SVSRSTRbSUTTasking >
IQUTRYS^RSTTasking for
NRXTUNSNRRROasking me
TSSQSQSSTSSSasking what
QQUKSJTcQYZSasks
PSOPSQS`RTUSasks after
RQURSYSPURRRasks for
JSURSWS]QTTUasks if
PSPRSLS_TUVTasks me
RPPXSRSITTRTaslee*
RPPXSRSITTRTasleep
WRZTSOSHQSRSasleep >
WSKSSTSSSRRQasleep in
TSSRSSSVUSSSaso
SSOOSUSdSQQSass
SSQPSUSXTRRTass >
YRSRQSSRVSSSassam
USRSSSSNSSSSassat*
USRSSSSNSSSSassateague
QVZQSRSTSUUUassem*
TSSRSSSSTSSSassemble
PXQRSSSRQSSSassembled
RQ\\SSSSVTUUUassembly
TSSSSRSSSSSSasses*
TSSSSRSSSSSSassessment
RTSRSRSSSSSRasset
NSR[SVSKQSRWassho*
NSR[SVSKQSRWasshole
SSSSSSSRSSSSassig*
SSSSSSSRSSSSassigned
SPSSSSSSSSSSassis*
SPSSSSSSTSSSassistant
RVSSS[SISSSSassor*
RVSSS[SISSSSassorted
RPPSSSSWSSSSassum*
RSQSSSSTSSSSassumed
RPSSSSSVSSSSassumpta
XSPSSSSSSSSRassur*
XSPSSSSSSSSRassured
QRSSSSSYSSSSasthm*
NSSSSSSYSSSSasthma
VRSSSSSSSSSSasthmatic
RRTSSTSMSTTTastra*
RRTSSTSMSTTTastray
RTRQSTS[SSSSas~@answering
YZYJSRSNQRUSas~@arrival
H]SSSQSNRSSSas~@colour
QRRZSPSURURTas~@courier_act
TRRSQRTVSSSSas~@courtesy
HZRRSRS\\RRQQas~@food_spices
QPUSSUSJSSSSas~@hedge
PYSSSSSXQSSSas~@lateness
JeRRSPROMOQOas~@listing
ROZNRWPRUWWWas~@me
KWTTSQSOQUUUas~@negation
RTSSSSSSRSSSas~@newness
MJQPSSZQSRRRas~@number
QPYSQ^QFSSTRas~@quality_praise
USLQSVSYRRSSas~@quick
RSRRSYSGTRSQas~@seller
SSUSSSSSQSSTas~@senses
TQ[MSSS`PSQRas~@size
RS]RSSSJSVVUas~@swearing
RSQSSOS^RSSRas~@time_span
PRSSTSSORSSSas~@used_item
ZRRSSRSJVRRQas~@verdict
K^RSVPSQTSSSas~@work_verb
TFVRWNYRVWWTat
LLMbSVLWUSPUat 0
YLTfQTIOTZWXat 00
_RUSSSRKSRRTat 000
SRRSSTSRSSSTat >
MVT\\QXQLUQRSat a
[SRSSQSWURRRat about
YPWSUZSFTMPNat all
\\NRSSQSUSRRRat any
TSOSSSSYTRQRat anything
UQVQVSRNPSTTat both
RRYUSSSDQVTUat breakfast
[SKRRSS^URRRat christmas
RSXSSQPQSUTSat customs
KRVSSSS_TSSSat dawn
RR]QSRPSSTTSat dot
SSVSSRRMTRSRat each
QSNPTOSYRNOOat easter
]QKNSQSUYQQQat eight
LS\\XSSSJRVSTat eleven
NRXPSTRRQTUTat every
TSQVSRSTTSSRat eye
VSRSSYQETSRUat first
UNcPSRSWTVXVat five
\\RSRSSRKQSSSat forty
PSKLTYSURSTSat four
N`KQSPZ[OSSSat half
QVQQSSSRSRSRat him
OSWUS[SJSTTTat his
PSSUSQSVRUTTat home
TYGQPURZTUUTat it
W]PSSSSBQQQRat last
NSOOT\\P[QOQSat least
KSWZTYSJQUSUat lunch
RQbSSJSRSWXSat mass
TPO`RSSQTSRTat me
VRUPSQSTSQRTat midnight
WQSSSSSRURRRat minus
NRLRS\\RRRWTUat my
VXSQSVSKTQTQat night
LUTSSNRgRSTUat nine
RSRSSSSVSSSSat no
VSLOSTSbTRSSat noon
aRLSSURMSSSRat once
LQTRWVSTQSSSat one
WQ[OSMRPYSTRat our
S\\QSSSQLPRSSat page
OSPJSSS\\SVUUat school
ZSZRSPRMRUUUat sea
LRaTSRRESTTVat seven
eOJKSORRYQNPat six
ZSOYSSSHTSSSat sixty
NSSSSVSRRSSTat support
VSRSSRSTUSSSat table
5]_WS[RdOUTVat ten
HSGZ`ZROQTNUat that
MXIWNPeTSSRSat the
PRQSSQS[SSSSat their
\\RTRSNSVSSRSat them
MS_SSSRTSXWWat this
HXOOSKS`SRSQat three
ORYSSSSRQTTSat tullamarine
RSUSSPYVTRSQat two
XQPWSMRdVUQSat work
VQSPSRSTSTTTat you
_UMRSTSKSQSRat your
QSSRSVSRSSSSat's
PTSQQGQbXUYSate
SUUQSSSNSRVRate >
\\WRQSOSOSRSQate a
PSSSSSSXRSSSate his
PSRbSSSJSSTSate it
PSWSSSSSRSSSate my
XRGKSRSUURSRate the
PPWPSRQXRSTRathlo*
PPWPSRQXRSTRathlone
QSQSSSRXSSTSathlone >
RPWSSVS\\SSSUatlan*
RRWSSVSVSSSUatlanta
SQSSSSSYSSSSatlantic
SRNRWSSQTQQQatlas
TSTSSSSQURQRatlas is
H[MSSPSRSRRSattac*
NSSSSTSRSSSSattach
MWQSSPSXSSSSattached
SWOSSSSNSRRSattachment
MTa[SHS]RTTSattem*
RTQ[SPSYSSTRattempt
PVXJSRS^SSURattempted
QS[RSRSPSSTSattempted >
SS^QSOSQSTSSattempting
QQS_SQSMSSRTattempts
SSPSSQS_TSSRatten*
SSSSSUSRSRSSattended
SSPSSNS_TSSRattention
SSOSSOS[TSSRattention >
UVRSSWSMTRRRattic
ISQRSYSRQSSWattit*
ISQRSYSRQSSWattitude
JSRSSSSPRSSSattitude >
SVSSSSSUSRQQat~@arrival
TSPVSRSQTSSRat~@body_part
O\\PSSSQNPQRRat~@book
TRXRSSSQSTTTat~@colour
PSSSSTSVRSTSat~@comparison
TUXUR[RLQTTWat~@day_time
WSZHSQSMTSVSat~@delivery_place
XSFOSNSfTLNNat~@feast
VSRSSRSTUSSSat~@furniture
NRXPSTRRQTUTat~@intensifier
TMPZRUQHZXTUat~@me
RSRSSSSVSSSSat~@negation
UMTZWNKNSZT[at~@number
RSURSUQVVTVSat~@place_name
SRYOSSUTPSTSat~@route
YQRRSMS^SSRSat~@seller
QQOPSR`LQPQQat~@shop_elsewhere
QSQSSXSOQSSSat~@staff
_TOUSSSJUQRQat~@weekday
][LWSNRQTRORat~@work_verb
SRNSSRR`RSSTau
RVSSSSSRSSSSauber*
RVSSSSSRSSSSaubergine
SSVSSSSSSSSSauckl*
SSVSSSSSSSSSauckland
\\VSSSRSNSSSSaucti*
\\VSSSRSNSSSSauction
VTPSSSSSQRSRaudio
USSSSSSQTSSRaudio*
USSSSSSQTSSRaudiobook
QOaSSMSNRTUUaudit*
RQeSSMSGSTUTaudition
RRPSSSSZRSSTauditioned
Q]YWSPUPRQPSaugus*
Q]YWSPUPRQPSaugust
JRV^STVWRQORaugust >
OUWPSSSLSTTUaugust and
TO^NSRRQRTUQaunt
SSORRQSZSRRRaunt in
TSRSSSSMSSSSaunt'*
TSRSSSSMSSSSaunt's
QUPURYScPSQSaunti*
OUQUSYSYQSQSauntie
USRSSSS]RSSSauntie's
UVRSSSSRRSSSaunts
QRXPSSScSSTSaunty
YSQSSSSOSSSSaunty's
YSQSSSSOSSSSaunty*
TSQSSTSSSSSSausti*
TSQSSTSSSSSSaustin
RSfQSRS=SSTSaustr*
RSbSSRSFSSTSaustralia
SSWQSSSJSSTSaustria
L^QPSQRNTRRRautho*
M^QPSOSRTRRPauthor
RSSSSUSOSSSTauthorized
WRRSSSSSSSSSautis*
WRRSSSSSSSSSautistic
QSSQRRSISQRRauto
`QQRSSSPTQQQautof*
`QQRSSSPTQQQautofocus
RYSQSSSOSSSSautog*
RYSQSSSOSSSSautograph
RRRSSWSTSSSTautom*
RRRSSWSTSSSTautomatic
OSOQSRT_RSTSautum*
OSOQSRT_RSTSautumn
PSQRSRS[SSSRautumn >
VSSSSTSKRSSRava
SSSSSSSVSSSSavail*
SSSSSSSVSSSSavailable
SSPQSQSXSSSSavenu*
SSPQSQSXSSSSavenue
PRRRSRSeOOQNavera*
PRRRSRSeOOQNaverage
^SSSSSSASSSSaviar*
^SSSSSSASSSSaviary
RSUSSSSTRTTUavitt*
RSUSSSSTRTTUavittam
OOOSSPS`PPPPavoid
QRQSSQSZRRRQavoid >
QSRSSPSSQQQPavoid avoid
PSSUSSSVSTRUavoid*
PSSUSSSVSTRUavoided
RSXSSTSSSSSSavonm*
RSXSSTSSSSSSavonmouth
QP[SRUSNQUUVawait*
QP[SRUSNQUUVawaiting
RSXSRUSTRSRTawaiting a
SSSRSRSXURRRawake
TSSSSSSRTSSSaward*
TSSSSSSRTSSSawards
^YLXRKL[QVSQaway
G]TNSQSGSVVWaway >
SSQUSRSSSSSSaway and
RSQRSRSXSSTTaway for
TRSQSYSMTRTSaway from
QRPSSVSUTSTSaway in
PUSRSSSXRSSSaway~@comparison
RSRRSZSPSSSRaweso*
RSRRSZSPSSSRawesome
VSSSSRSPTSSSawful
RSZPSNSYSSTSawful*
RSZPSNSYSSTSawfully
VQSTSQSLSSSSawkwa*
VQSTSQSLSSSSawkward
RSWSSVSRSTUUawol
YNQSSQSNTTSSaxe
VQSRSVSKRSSSaxle
QUbQSOSTSTVUaye
SSJZSSSXSTQTazore*
SSJZSSSXSTQTazores
TJZMQQSZRV[Wa~@animal
TIQ\\TVSRVPRVa~@answering
AYWTTKS[ORQVa~@appliance
P]WTRVSDQPROa~@arrival
NLVQXUZRSRSSa~@art_craft
VPTOVXRVWPQQa~@baby
[RJSQ^SVWSSRa~@bag
DYONP\\SbPTVVa~@beauty_hair
QPQRXQSTTTTUa~@bedding
HWN[RQSTSTTWa~@body_part
QOKUXVRZOWVWa~@book
URRSSTSVSRSRa~@bribe
V[OITUSOVQPOa~@building
HSPRR\\SXQURXa~@camera
QTMUQKS[OYTXa~@camping_fishing
VPRMXTSFVRSRa~@carrier
[UPRRTVOTPSPa~@cleaning
PXTPUURWVRTPa~@clothes
>SR[OWSXQZZYa~@colour
]SORSSSIVSSSa~@comparison
LP\\TQPRPRPOQa~@computer
^OSNRVSHVQRMa~@conduct
RU\\TPNRXTSTRa~@courier_act
XGXOPURX\\TZTa~@courier_staff
TURQSRSERRRRa~@courtesy
DYMTSRSXMTTUa~@damage
QRNNS]S^TQRQa~@day_time
XS_P]TQDTMVNa~@delivery_place
\\VLRTRSNSRRRa~@dispatch
GLXYPSVTOVUUa~@drink
VSVRQSSUTTUTa~@electronics
CQTZT_SYMWRXa~@fail_verb
Q]URSRSSSRRQa~@fake
RPWSXTRTTVTVa~@family
]MASS`Q]VNLSa~@feast
MI\\ZUKWLP[[Za~@food_spices
KR\\SSWSDRSRSa~@fraud
JUTQQcRMYTRRa~@furniture
UOROTPS_TQTPa~@garden
SPROTUUUVRSSa~@health
USJVROYJVQQNa~@hedge
Q\\SRSOSPSTSQa~@instruction
EgNRURSWRWVTa~@instrument
UTVROSRQTVRUa~@intensifier
RNRTSbRINTSWa~@jewellery
cM[RRLOPUYV[a~@kitchenware
SLGRSPSS[TSRa~@lateness
OQK`VPSLUQPRa~@lighting
KQTUOYSUQWVXa~@listing
FPL[PURNSSSTa~@looks
QQLWYSSMQVRSa~@material
PP]SSUSOSUUVa~@missing
QQKaRQZOSQQUa~@money
KPGPSMSjQUXUa~@music_media
SQVRSURNQSTUa~@negation
SQRRRYSKRSSVa~@neighbour
QQWTR[RSSTSUa~@newness
L\\T\\KUNQQTRQa~@number
GMWRT[T_IXYYa~@office
ZSQSSTSTUSSRa~@order
`QSUJXRURUUUa~@packing_material
PQVVOQX\\RVUVa~@packing_verb
^OQSQRSIWSSSa~@packing_verdict
UJQXSD]YWQPNa~@parcel
`TQZQNRMYVRTa~@part
CLPSPTUlLVWWa~@pet_goods
USVTSRSMURSRa~@phone
LUPSSYSTTRRSa~@place_name
ROPMSRR\\XPOQa~@plants
JQPTSbUQRRSQa~@price_word
JQQRRVSMPTRTa~@quality_blame
NQUPVTSHQOQTa~@quality_praise
TRRRSSSTSTTTa~@recommendation
XOQPRQRPWRSRa~@refund
]NMORVROUSRUa~@return
OUSRSPTWSPQPa~@room
^VMMQQSNXSVSa~@route
TSVSSTSURSSRa~@rudeness
GYPUQVQVNUQZa~@seller
PWSNRQUXTWTXa~@senses
OVQWTPSWRVSVa~@shoes
KQWRTSRYRUUUa~@shop_elsewhere
GUSUSQTSSWUWa~@size
SVH^WUSSPRNRa~@sport
YXZPUTQJTPSVa~@staff
RVRTSRSQTQQSa~@stars
IT^PQO^OOQSOa~@swearing
_SYQOJOSXSRNa~@time_span
LUUVNXRZSQQUa~@tools_fixings
UNSQRWRBULRNa~@toys_games
YROXRSSITUSTa~@tracking
QU[JOLRUSTWRa~@use_verb
LWTRSZQNPQQTa~@used_item
QJPMUOSVTTVSa~@vehicle
RNZTTQSVRTUUa~@vehicle_part
HKZPZOVQQWWVa~@verdict
URVRSTSMUTVUa~@waiting
NXOZPQR^PUOTa~@weather
VZ:WR\\Q]ONLPa~@weekday
GTSTSSSSOSTUa~@work_verb
Q\\SXRNRZOSQPa~@wrong_item
PYRSOMUbTZSWb
QRSRSSSOTRSRb flat
SSSSRSSSSSSSb0
PSRRSRSiRSSSba
SSSSSQSNSSSSbabby
ZSQSSSSQVRRQbabet
[RRSSRSNTSSSbabie*
[SRSSRSJTSSSbabied
SSSSSSSWSSSSbabies
SSSSSSSRSSSSbabu
PQSSYRSRRSSSbabus*
PQSSYRSRRSSSbabushka
TQBTSTRcOTSSbaby
NRMRRVSWUSTTbaby >
SQISSSS^STTUbaby came
YSSSSRSOTSSSbaby carrier
JM_USQSYRVUWbaby is
YRRRSSSOVQRRbaby monitor
SSGSSSSRRTSTbaby now
ZSRSSSSSRSSSbaby shark
SR]QSSSHRTSRbaby shower
RRRUSSSNRTQRbaby was
SSSSSSSPSSSSbaby'*
SSSSSSSPSSSSbaby's
SSSSSSSSSRSRbabyb*
SSSSSSSSSRSRbabybel
MSSSSSR[SSSSbabys*
MSSSSSR[SSSSbabysitting
SSSSSSSSTSSSbach
SUSRSSSSRSSSbache*
SUSRSSSSRSSSbachelor
SMOJLfGVSHIZback
[NR[POMR\\LQOback >
_SPSSOSDSSSWback a
ORZTSSORPSRYback and
QURSSYSPSSTSback at
QSOPSUSaQSSRback because
PRRQSWSSSRSSback before
SSZRSQSOTTTRback by
KSR]SSSGSRRQback door
TSUSSQSNRUUTback down
XSXSSTSIRUTUback for
OQWZSMUGRTTTback from
RS]RSSSPSRRRback garden
T\\SSSRSQSSSQback has
OSQQSSSVSUSTback he
WQQPSVSWSSTSback i
MMaKRSQ]UOTSback in
VTRSSSSPTSSSback is
USUTSTSSRSSTback it
XRSRRWSDQPQSback no
ORQOSSS\\TRSPback of
MRNNSUSXQQQTback on
NSSUSRSQTUSTback room
OWSRSUSRRSSRback that
ZPNTSSR]SUSSback the
SSSSSSPPSSSTback their
XSYSSSSaSSSQback they
OXMORMQ_SQPUback to
SSSSSSSVSSSSback up
SSSSSVSNSSSSback within
RSSSSSSNSSSUback your
`SQRSRSJTRRRback'*
`SQRSRSJTRRRback's
PSUSSSSTSSTSbackd*
PSUSSSSTSSTSbackdrop's
PWQVSRSPPTQSbacke*
PWQVSRSPPTQSbacked
S\\SOPSSPRRRTbackg*
S]SOPSSPSSSRbackgammon
SRSSSSSSRRSUbackground
VSSSSSSMSSSSbackh*
VSSSSSSMSSSSbackhand
TXORSRSNTRRRbacki*
TXORSRSNTRRRbacking
USUOSSSPVRSRbackl*
WSRRSRSRWRSRbacklight's
QSVPSTSQRSSTbacklog
QSVPSTSQRSSTbacklog from
PRPSS[SVSSSSbacko*
PRPSS[SVSSSSbackorder
PSSSSPS[SSSSbackp*
PSSSSPS[SSSSbackpack
SSSRSSSXTSSSbacks
ZSRSSRSWSRSSbacks*
ZSRSSRSWSRSSbackside
^SSSSOSSUSSSbacku*
^SSSSOSSUSSSbackup
^NJRSRSTUSQObackw*
XSKRSSSSSSSQbackward
ZNRSSRSTVSQRbackwards
YPSSSSSMUSQRbackwards >
RSSSSSSSRSSSbackwoodsfun
RQQSSSSUSSSTback~@arrival
QTRQSNS[SRRSback~@comparison
PRSQSXSQSSSTback~@courtesy
NO\\ZRSSGTTRPback~@delivery_place
WTNRSRSWRSSQback~@hedge
aSRRSKSNRSSVback~@intensifier
SPRNSYRXSSTTback~@me
TRTRRYSGQPQSback~@negation
WSL\\STRdSTTRback~@number
ISQSSYSXSSSSback~@part
PSSUSRSPUUSTback~@room
XOZSSSPVSSSRback~@seller
QSSRSRSXSRSSbacon
TKPVQJWLRQPObad
ZQUURRSNTSRRbad >
TSRSSUSOSSRRbad for
USRSSRSXSTSTbad hip
O[XQSRSSSRRQbadge
SYUOSRSMRSTSbadge*
N[UOSRSRRSTSbadger
XQSSSSSOSSSSbadgers
RhURRSRKSRRQbadly
MSTPSSSWTTTTbadmi*
MSTPSSSWTTTTbadminton
VSSSSSSOSSSSbaffl*
VSSSSSSOSSSSbaffled
PfTNOFQSKRSSbag
TQVKVOSNOPQQbag >
SORRVRRJRUSUbag and
SKVSURSRRSSTbag for
SRVQRSSMQSSSbag holds
OUSYRSSNRURUbag in
UTUSRSSTTSTSbag is
TPXSQSSRRUUUbag no
R^OSPRSHPRRRbag of
ORP\\RQSZSTSUbag on
KTSRVSS]QSSSbag three
NTXSNSSWQUUTbag was
YSQRWTRMROPObag with
Q\\RRRRSRWQRQbag's
TSUSSSSNTRRRbagel
URRSSRSQTSSSbagge*
URRSSRSQTSSSbagged
WSSRSSSQSSSSbaggy
TVNQ\\QVJPOPObags
WZSRTRSRSQRQbags >
eRRRSPSMXSSQbague*
eRRRSPSMXSSQbaguette
PRRRSRS`PPQObah
QSVSSPQTSUSSbahal*
QSVSSPQTSUSSbahala
QSVSSPQTSUSSbahala na
TSTQSSSUSSTTbail
SSSRSSSXSSSTbaile*
SSSRSSSXSSSTbailey
OORXSSSUSSSSbaili*
OORXSSSUSSSSbailiffs
RSSUSSSNSSSSbairn
SSTSSSSTSRRSbairn's
RSTSSUSUSRRSbairn*
RSSSSUSTSSSSbairns
`RRQSQSJVSSQbait
SSSSSRSPSSSSbaja
RSRSSSSWSRSSbajaj
TQPSSRSRUSSSbake
LRSTSSSTSUTUbaked
cSQOSSSHRRSSbaker
XSSSSSSPSRSSbaker's
RZRSSSSMRRSRbaker*
QZSSSSSNSSSRbakersfield
OSRSSSSURSSSbakery
`MSRPSSPUSSSbakes
YROWSSSKTTSTbakki*
YROWSSSKTTSTbakkie
RSSURSSRSSSTbalac*
RSSURSSRSSSTbalaclava
OSQYSXRIQZRYbalan*
TSRPSYRRSSSRbalance
NSR\\SRSJQZRZbalanced
KSR]SRSJPZRZbalanced on
MSWVSRSMRUSUbalco*
MSWVSRSMRUSUbalcony
PSP\\SSSTRQSSbalcony >
IWPRRQS`QRRRbald
JVRRRQS[PRRRbald >
SSSSSSSWSSSSbales
SSMSSVSLSQRSbali
RZMVQMTWVOPOball
bOSPRQSHTRSSball >
SSSRSPS[TSSSball return
`QRSSPSKTRSRball'*
`QRSSPSKTRSRball's
SRQSSQSRSSSSballa*
SRQSSQSRSSSSballarat
XSQSSSSQSSSSballe*
XSQSSSSQSSSSballerina
WSWSRRSQTSSSballg*
YSSSRRSPTSSSballgame
QSXSSSSTSSSSballgames
QRSSSSS\\USSRballi*
SSSSSSSPSSSSballina
QRSSSSS_USSRballinasloe
XSTRSTRLSTSSballo*
MSUSSUSUSSSSballoon
]SRRSSRJSTSSballoons
QSVSSRSYSTTTballp*
QSVSSRSYSTTTballpoint
aQQRRSS[UUUVballs
XUPUSTSRTTRSbally*
SURVSSSOSTRSballyhaunis
RSQRSTScSSSSballymena
YSRSSSSGTSSSballymoney
JQRSSSSgVSRSbalm
QSRSSQVSRSSRbalog*
QSRSSQVSRSSRbalogun
VRSSSSSPTSSSbalti*
VRSSSSSPTSSSbaltic
SSPSSSUSSRRRbam
MSSSSSXPPSSSbambo*
MSSSSSXPPSSSbamboo
]PVNSQRLQUURbanan*
UQUOSTSNPSSRbanana
PPURSSSPRTSTbanana >
[RTSSPRRTUUTbananas
[NNORNS\\UTTRband
WSSTSSSOSSSSband'*
WSSTSSSOSSSSband's
aORQSQSMXQRRbanda*
TSSRSSSRSSSSbandage
`ORRSRSOXQRRbandaid
RTTSSSSMRSSSbandh*
RTTSSSSMRSSSbandhan
ZSORSSSQSSSSbandm*
ZSORSSSQSSSSbandmates
WKRSSQSYSSSSbands
XPTRRSSXUSSRbands*
XPTRRSSXUSSRbandstand
USRSSSSKSSSSband~@work_verb
QO^SSSSPSVWWbanff
KYNjUOSOSSQPbang
QiPYVPSMQSSQbang on
PSSdSRSFSTSTbange*
PSSdSRSFSTSTbanged
cPRPSRSUVRSRbangi*
[PSSSSSQVSSRbangin
ZSRPSSSWSSSSbanging
SSURSSTPUSTSbangl*
SSURSSTPUSTSbangles
RSMSSUS]TSSRbango*
RSMSSUS]TSSRbangor
SSSSSTSMSSSSbangs
SSSSSSSQSTSSbanja*
SSSSSSSQSTSSbanjaxed
XRRRSSSPWQRQbanjo
TLPJSeQUURPWbank
UQTSSLSOSSSTbank >
OSUSSVSJSRRSbank and
MQcSSKSQSVVTbank holiday
RQKMSdSRSSSSbank say
PSASSlSIRPOUbank'*
PSASSlSIRPOUbank's
WRSSSQS\\TSSSbanke*
WRSSSQS\\TSSSbanker
QTSSSSSYRSSSbanki*
QTSSSSSYRSSSbanking
MQcSSKSQSVVTbank~@feast
ONXSSQSVRUTVbanne*
ONXSSQSVRUTVbanner
QSSOSSS^TSSSbanqu*
QSSOSSS^TSSSbanquet
TSQSSSSQSSSSbansh*
TSQSSSSQSSSSbanshee
NRYRSQSSSRSTbapti*
SSQSSSSUSRSSbaptised
RS\\SSSSNSSSSbaptism
OSSSSQS\\SSSSbaptist
SSSSSSSOSSSSbaptiste
TSRSSSSQSSSSbaptized
P[TLTNP\\RSTWbar
TXMPSQS[USSSbar >
RQSSSWSLQSSUbar in
RQQSVRSLTSRRbar of
VSSSSSWRRSSSbar's
NFRYRORoVUUVbarbe*
HSROSSS^PVTWbarbecue
MKUSSSSdRUUUbarbecue's
TSSSSSSXTRSRbarbed
`NQ^SPRKXRSPbarber
QSSSSRSVSSSTbarber's
Q[RRSSSWSSSRbarco*
Q[RRSSSWSSSRbarcode
JWcMSkSGQUXVbare
RSZPSRSQSSTSbare >
PRZRSRSVQUVVbare as
RSSRVSSPSSSSbaref*
RSSRVSSPSSSSbarefoot
QWXSSRSTSSSRbareh*
QWXSSRSTSSSRbareheaded
SRSPSSS[SSSSbarel*
SRSPSSS[SSSSbarely
VQRTSPYLSRSRbarga*
VQRTSPYLSRSRbargain
QSUXRSSZRSQTbarge
QSVQRSSYRSQTbarge >
TSSSSSSORSSSbari
SWRNSRSZSRSPbark
SSSNSSS^SSSQbark at
RSSSSSS[SSSSbarke*
RSSSSSS[SSSSbarked
NSQRSUS_RSSRbarki*
NSQRSUS_RSSRbarking
VRSQSSSUTSRRbarks
aRNESRT`XMRLbarn
ORSSSRSXTQSQbarn >
eSONSSSNVOSObarn door
TSRSSSSNSSSSbarna*
TSRSSSSNSSSSbarnacles
SSSSTPSYSSSRbarne*
SSSSTPSYSSSRbarnes
SSQRSSR\\SSSSbarns
SSRSSVSTSSSSbarns*
SSRSSVSTSSSSbarnsley's
QSW[SSSHSSRRbarom*
RSR[SSSHSTSSbarometer
RSWSSSSSSSRRbarometer's
SPRUSSSGTSRTbarre*
RPRUSSSNTSRTbarrel
TSSSSSSLSSSSbarrette
ZQROSQSYUSSSbarri*
YSSOSSSRTSSSbarrie
TQRSSQSZSSSSbarrister
\\QR^SQSLTPSPbarro*
YRR\\SRSMTRSRbarrow
TSSXSSSOTUSUbarrow >
VRSUSRSRSQSRbarrows
S[QQSbSITRSSbars
QWQSSSS^TRSQbars of
VUSSSSSQSSSSbarst*
VUSSSSSQSSSSbarstow
QRSSSUSZSSSSbart
JRQSSTRZQRSUbar~@number
JSOSU\\S[TQRQbase
OQRSURS[SRSQbase >
RS^RSRSJSSTSbaseb*
RS^RSRSJSSTSbaseball
RUOQRPSbRTTTbasem*
RUOQRPSbRTTTbasement
OR]SSPSHSSSSbases
NRSSVSSRQSSSbashe*
NRSSVSSRQSSSbashed
TTOPYVRPRRQTbasic*
TTOPYVRPRRQTbasically
RRROWVROSRSRbasically >
RZORSQS`SQRPbasil
UPSSSSSRSSSSbasin
PTNTSQYSPQSQbaske*
STNOSRY\\QQSPbasket
STNQSRVRSSSRbasket >
SSSSSRSSSSSSbasket's
PSSXSSSKQTRTbasketball
SSSSSSSRSSSSbaskets
PPRSTQSSURRSbass
ZPRTSSSQSRSRbass is
cRLSSSSITSSSbasse*
cRLSSSSITSSSbasses
QSWSPPSbSVWUbassi*
SSWSPPS`SVWUbassinet
QSSSSSSVSSSSbassist
KTPP^]RMQRRRbasta*
UQPRSTSWTTSTbastard
USSQSSSQTSSSbastard thing
OWRRSSSSRRSRbastard's
SRSS_SSOSSSSbastarding
MRTSR]RNRRRSbastards
VRVSSWSPSSRSbastards >
MSSRSSS_SSSSbaste
TSUYSRSKRSTSbat
cRPSSQSK\\OONbater*
cRPSSQSK\\OONbatery
SMULUOSRXPUObath
\\RVQSTSOSQRRbath >
QTRSSRS]SSSSbathe*
QTRSSRS]SSSSbathes
RSQSYSSDSSSRbathf*
RSQSYSSDSSSRbathful
eSRSSSSJTSSSbathm*
eSRSSSSJTSSSbathmat
PRWYRQRXRTTTbathr*
OS[URSSNQUUUbathrobe
OS[URSSNQUUUbathrobe >
UUOWSQRSTRSSbathroom
RPSSSSS]SRRRbathroom's
URSSSSSWSSSSbaths
UNQSWSSXSRRRbatht*
UNQSWSSXSRRRbathtub
SUSSSSSQSSSSbaton
USSSSSSRVSSSbats
oRLNPNQHULNKbatte*
WRRSSSSQRSSSbattenberg
TSSSSSSSSRRRbatter
[TUQSRRXTQRSbatteries
VOYSSSSOTSTTbatteries >
TSVQSURMSRRPbattery
WSSSSUSURSSSbattery goes
`QIQQNSKUOQObattery's
USSSSQSMTRSRbattery's~@verdict
SSSSSSSSTSSSbatti*
SSSSSSSSTSSSbatting
OSRTWSSTSSSSbattl*
SSRTSSSWSSSSbattle
OSSSWSSPSSSSbattleship
PSSSSSSSSSSSbaubl*
PSSSSSSSSSSSbauble
PSSSSSSXRSSSbawle*
PSSSSSSXRSSSbawled
VP[MSPVPSRSQbay
URXPSQRVSQQSbay >
VSVRSSSJSRRRbay window
VSVRSSSJSRRRbay~@building
RTSSSSSVRSSSbaz
TSSSSSSQSSSSbazaa*
TSSSSSSQSSSSbazaar
TSSSSSSSRSSSbb
RSSSSSSSRSSSbbs
PPSSVSSTQSSSbc
SSSSSSSVSRSRbday
JU]KNMI]Q[\\Zbe
TRORRSSSOQPQbe >
G]WQRWUZPPUPbe a
PQSSSUSRSSSTbe about
MSYUSUSUSTTUbe back
RSSSTRSQRSRTbe better
VRRRSSS`QQQSbe brief
ZYE]OeQ?SRPQbe fair
PYLSSRSMTOONbe for
KMfOSNQPQXXWbe here
NSQZRRSRQUSUbe in
NRSSSSSbSSSSbe left
RRXLSOSUSTTSbe my
YO_PSRSLUSTPbe on
RVQVSQSRTTRSbe out
RSQSSXQQSRRVbe patient
QONXSRSaRSQSbe proud
VSPSSQSYSSRSbe said
WPQSSSSNTSSSbe six
dSCXRPSQUNLNbe the
]JKRSNS^UTUQbe there
OR\\SSPSXSTTSbe thirty
WSSSSOSbTSTTbe told
WRPSSRSVUSTSbe very
PWaQSNSYRTUTbe with
QRYSSVSPRUTWbe worn
TPSSSSSNRSSSbea
PRRSSTSeRSSSbea's
SNWRWLS_QRRRbeach
PRUSSLSQQTTSbeach >
SZRSSVSLSSSRbead
VTRPVSNNRRRRbeads
SQSSSSSSSSSSbeadw*
SQSSSSSSSSSSbeadwork
PQORSSSYSSSSbeagl*
PQORSSSYSSSSbeagle
RRORSSS]STTSbeagle >
PSRSSSSVSSSSbeale
]SRTTQSLURSSbeam
SSQSSSSUSRSRbeams
VSRSSSSOSSSSbean
SPTSSSSWSTTTbeani*
SPTSSSSWSTTTbeanie
KJeQQNRXR\\Z[beans
VR]SRQSCRWVVbeans >
RTTRRNSZQSRRbear
SRVSRPSPTSSRbear >
TRSSSVSSSSSSbeara*
TRSSSVSSSSSSbearable
HS\\MZSR^ORTTbeard
MWPRZSSGRQRSbeard >
RURTSSSNSRSSbeard oil
ORXRSSSgSTUVbeard's
OTXRSSSfSTUVbeard*
SUSSSSSRSSSSbeards
`QORQRSVVRSRbeari*
^RORSRSYURSRbearing
TRSSQSSQUSSSbearings
K]URSISeRSSRbears
O]SRSQSPRSSRbears >
VSSSSTSMSSSSbeast
TQC^TSS`VRQPbeat
QSRRSRR_VRRSbeat it
TSI]TSTXTRRPbeat the
RRVSSQSVSTTSbeate*
XRSSSRSHSSSSbeaten
MSVSSRSaSTTSbeater
]VQQSSSJVRSRbeati*
]VQQSSSJVRSRbeating
ZRSSSPSPSRRRbeats
RSRSSRS]QRRPbeauc*
RSRSSRS]QRRPbeaucoup
SSSSSSSJSSSSbeaum*
SSSSSSSJSSSSbeaumont
_MVKSRSaPNPLbeaut
SMQLSRSbPNPLbeaut >
eILU^VPMQOORbeaut*
LTSNXaQhQNPRbeautiful
RQRW[OSFRRRQbeautifully
XSSSSQSNUSSRbeautifully >
nJNVQMSDUUSTbeauty
NTZMSOSQSVWUbecam*
NTZMSOSQSVWUbecame
ISTYTUOLTWUUbecau*
ISTYTUOLTWUUbecause
VSXPSMSVTSTSbecause a
NMDSRLS[TTSVbecause i
NSMRTXSNSPRQbecause i'd
POXQTPS\\RUWRbecause it
FYJSSYSURRRSbecause it's
VRVRVOSiSVUTbecause my
YNRYSYSKUURTbecause of
QSOUSTSJRRRQbecause she
KUYURYSISVXWbecause the
fQLSSPSNWQQPbecause there
ZUNSSSSUSQQQbecause they
UQETUKPYTSRTbecause~@me
SSVVSSSPSUTTbecause~@negation
PQWSSQSTRSSRbecause~@number
ZUNSSSSUSQQQbecause~@seller
SSVRSSSPSRSSbecky
IO]PPPRXQWYWbecom*
QQSRQRSQSSTRbecome
YRRRSSSJTRSRbecome a
LR]RRQRZQWXXbecomes
RRSSSSSSSSSSbecoming
RUUQPXSWTRURbed
]MWQQQTDQYXXbed >
ROPWTRS^RQRQbed and
XRRUSQSOURSSbed at
MTQSSRSXSSSRbed in
WSSOSSSUTRSRbed was
SRSSSSSSSSSSbedde*
SRSSSSSSSSSSbedded
SSUSSSSTSSSTbedfo*
SSUSSSSTSSSTbedford
SYSSSTSKSSSSbedpa*
SYSSSTSKSSSSbedpan
UPYUSQSPSSTSbedro*
UPYUSQSPSSTSbedroom
SSQQSQS]SRRSbedsh*
SSQQSQS]SRRSbedsheet
SSSSSSSQSSSSbedsi*
SSSSSSSQSSSSbedside
ZSSSSQSKTRSRbedso*
ZSSSSQSKTRSRbedsocks
RQSSSRSURSSSbedsp*
RQSSSRSURSSSbedspread
QSQQSQSaTRRQbedti*
QSQQSQSaTRRQbedtime
OSQQSRS\\SSSSbedtime >
PUQTSSSOUQRQbee
TSSSSSSQSSSSbeech
TSUSRIS\\SSSSbeech*
TSUSRIS\\SSSSbeeching
TSSSSSSRSSSSbeef
TUSSSRSRQSSSbeefy
I^XJJVO^IUXYbeen
RRUSSTSNSWUVbeen 0
QMbRSXSJSTUUbeen >
PQNWS\\RKTVVUbeen a
MSRSSRSQRTTTbeen and
SSTSSSSOSTTUbeen arriving
VPQSSRS`TRSQbeen asked
NTSSSZSJRTSUbeen at
RSNSSTSVSPRSbeen cold
PZSSSQSOPSSSbeen cut
SPSRRRR\\SSTSbeen doing
SdQSSQSPTQRPbeen done
YRRRSPSdSSSTbeen down
]PNRSPSWUSSSbeen dropped
RRPSS^SKRSSTbeen escalated
RQXRSWRRRTUUbeen for
RYSSSUSGSRRSbeen given
XRRSSSSNTSSRbeen going
RSLSSSSVSTTSbeen good
SSQSSQSTSSSTbeen heard
RRdPSRPLRVWVbeen here
PS]RSTSKSUTUbeen home
KI\\\\RRS[PUUVbeen in
QQPWSRSVSTQSbeen left
SPNSS]SVSTTTbeen looked
WRUSSRSMSSRSbeen looking
ONRSTYS[QQQQbeen married
RSVQSPOXVSSTbeen more
VRXSSRSASSSSbeen my
VSVSSSRCQSRRbeen nice
VVOTSSSQRPQPbeen off
NVLSYWSLRQPPbeen on
RUOROWSWSRRSbeen opened
hSJSSSSKSSRSbeen our
RRPRSQSNRUUVbeen out
TQPSPVSUUSSSbeen packed
PTSSSSSVSTTSbeen playing
XXUSRRSOSPPObeen round
Z^LPSRSOTNONbeen sat
RQRSSTS^SSSSbeen seen
RUNSSUSRRQPSbeen sent
QQTRSWQZSRQSbeen since
IOGQSSS[STSTbeen the
RVSSSPSVSSSSbeen there
SQWISVS^QSURbeen through
PQTOSGR]VUWTbeen to
PSaTSKSOSRRSbeen told
[RPSSSSFTRSSbeen trying
RQRRSZS[SSSTbeen two
IYSTSNS_QUVUbeen up
WRR[STUNSTSTbeen using
JQQQSRSbSTTTbeen very
J^TSSQSRSQQPbeen wearing
VUQTSSSLURRQbeen written
TSXTSTSKUNOPbeen~@answering
XNURSSSOTSTTbeen~@arrival
QUSRSZSIRSSSbeen~@conduct
MPSSTQSKRTTTbeen~@courier_act
TSMSUTSVRQPSbeen~@dispatch
X]OPTQSTSQQPbeen~@fail_verb
SYSSSRSLSSSSbeen~@health
ZPQQSRSWTTTTbeen~@intensifier
QRSSSRSUSUTTbeen~@lateness
VTPQR\\SOSSSSbeen~@looks
`OZSSPSFRTTTbeen~@me
OPXVSURNRYXXbeen~@number
TQPSPVSUUSSSbeen~@packing_verb
RSPRSVSTSSSTbeen~@return
_RMSSZTETPQRbeen~@senses
NcOWST[DQRQTbeen~@use_verb
JYSSOWSRSQQRbeen~@used_item
QQOSTLR\\PSSQbeen~@verdict
Z^QPSHSTTNONbeen~@weekday
MZMSSRS[OTSSbeen~@work_verb
XPNTSRSSVPNQbeep
\\RQSSRR<RUSUbeepe*
[RRTSSR<RUSUbeeped
SSRRSSSSSSSSbeeper's
RRRYSRRPWPRQbeepi*
RRRYSRRPWPRQbeeping
pRJMSTSPZNPLbeeps
_LOQQSS]WQSQbeer
XMPRSSSRTSSSbeer >
UQSSSSSSTSSSbeerm*
UQSSSSSSTSSSbeermat
LRVMSRSeNTUTbees
RSQOSRSVQTUTbees >
PS[SSSSJRSSSbees and
XSSSSRSNSSSSbeeth*
XSSSSRSNSSSSbeethoven
YPOSSSS\\VSSSbeetr*
YPOSSSS\\VSSSbeetroot
SWRWSUNMNSOTbefor*
SWRWSSNLNSPTbefore
PNRPSLR[SWXRbefore >
SOWQSRSYRTTSbefore and
YSVRSVSPSRTQbefore anybody
PTNVSQS[SRRUbefore anyone
SRO^SRSLUWQVbefore breakfast
MRRRSXSQRSSSbefore buying
SRMSSQRSSWSUbefore he
RVSTSLRSSWSTbefore he'd
YOPUZMXMUNPRbefore i
NPHTT`QTQSPYbefore i'd
KV]KRVSNSPUSbefore it
GaXRQPSXQUUQbefore me
MQXVT\\SSRTQVbefore my
QSVSSSSNRTTTbefore she
^QPVSRSQRQSQbefore that
ZILURURSWTQSbefore the
UPSPRQS[TQRTbefore they
XQUQSSSHTQSQbefore we
P[ORSQSQVSSRbefore you
SSSSSUSSSRRSbeforehand
TRM^SRSLTVPUbefore~@day_time
WRVSSRSOSRSRbefore~@feast
KSZTYaV9POOVbefore~@me
HRSTSRRZSUVRbefore~@number
MRRRSXSQRSSSbefore~@order
PTNVSQS[SRRUbefore~@recommendation
VPRPQUSNSQRTbefore~@seller
SSRRSSSVSSSSbeg
@S]QReSNSVVVbegan
QRYSSQSRSSSSbegan and
^SPQSLSWTRRSbegan to
SVSSSRSSRSSSbegga*
SSSSSSSSRSSSbeggar
SVSSSRSSSSSSbeggars
TSSSSSSTSSSSbegge*
TSSSSSSTSSSSbegged
QUSRSVSNPSSQbeggi*
QUSRSVSNPSSQbegging
PUSSSUSMQSSQbegging for
NR[QSRR`SUTTbegin
USTQUVR[TTUSbegin*
NSRSSRS_SSSSbegining
XUSSSQRLSQQQbeginner
SRSSUSSRSSSSbeginner's
WRKRS[RXTSSSbeginning
ORRRS[SWSSSTbeginning >
PS]RSQSPRVWUbegins
TSRSSQSPSSSSbegon*
TSRSSQSPSSSSbegonias
aQ[KSPQJTWZUbegun
XQ^KSQQOTWZUbegun to
QSSQS^RHSOSTbehal*
QSSQS^RHSOSTbehalf
WRSSSNSOYSSQbehav*
TSVSSNSNYSSQbehave
VSPSSSSTSSSSbehaves
JRWXQSRPP\\XZbehin*
JRWXQSRPP\\XZbehind
PPaJSQSRTTWRbehind >
^QRTSNSHTSSTbehind a
TSNUSRS\\RTSSbehind her
HV[MRUSURTSUbehind it
KSRTSRT\\SRRRbehind my
SPPRSRSWSUVTbehind on
RPL`RMRORWTXbehind the
VSRTSNT[TRRQbehind~@me
URRQSRSSYQQQbeige
QRSQTSSUSRSSbeige >
MVPVTa[KNRPRbeing
UTSRSTSNRSRSbeing a
SRSUSRSSSRSRbeing i
UTTSSQSRSTTSbeing the
QOQQSSSQSSSSbeing~@answering
SRSUSRSSSRSRbeing~@me
UQSRSSRORSSSbeing~@quality_praise
TSUSSSSQTSSSbeing~@senses
TQSSSSSVSSSSbel
SSSQSSSSTSSSbelay
WSVISSSSTPUObelfa*
WSVISSSSTPUObelfast
PSUMSSSLSPUObelfast >
POWWRPS[UUUTbelie*
GU\\[QTUDQUUUbelieve
OSQZRLSRQUTUbelieve >
RRV]SRSARTSSbelieve it
RSTRSSWTRSSRbelieve the
RRYSSOSaTTTSbelieved
OSRSSUS[SSSSbeliever
aNIPURQVUSSRbelieves
SSSRSSSQTSRSbelieving
]QNZTDRWWWQTbell
VQMQSPSSUSRSbell >
OLY[SQSLSWSVbell and
KXUUSSSMQUSUbell goes
YPQQSSSPSSSSbell is
NSTVSQSSRUSTbell like
SRRTSSSNSTRTbell no
PSROSRR^RTRTbell of
`QRJSQSTYOSObell on
SZUQSSSNSRSRbell went
aRRRRSSQTRRRbell'*
aRRRRSSQTRRRbell's
PRQSSaSOSSSTbella
SRRRSSSXTSSSbello
PSTSSSSYSSSSbello*
PSTSSSSYSSSSbellows
NPXWSRSTSVWUbells
UOSSSSSRTSRSbelly
XUNQRTRVRRRRbelon*
SRSSSSS]SSSSbelonged
XVNQRURLRRRRbelongs
MZOSSVSPRSRSbelongs to
R]RSSSSQSRQRbelov*
R]RSSSSQSRQRbeloved
SRP[RMWXVQSQbelow
OLbQSVSWSTUUbelt
SSSSSSSPTSSSbelt'*
SSSSSSSPTSSSbelt's
WRQSSSSQVRRRbelte*
WRQSSSSQVRRRbelter
PRRRSRSgSRSSbelti*
PRRRSRSgSRSSbelting
VSSSSRSQRSSSbemid*
VSSSSRSQRSSSbemidji
P[SRSQSXSRSQben
VQTRSRSXTRSRben lomond
NPUSSWRSUVQUbench
SRORSSS\\RTSTbench >
TSSSSRSPURSSbench wobbles
VMOVXTSSTUPVbend
TOPSVRSSSRRRbend >
SQVTSSSRSSRTbend and
QPSTVRSQQUSTbend in
SURNSRS\\SRUQbendi*
SUROSRS\\RRURbendigo
RRWSSRSRSVVTbendigo >
SSSRSSSTTSSSbending
jBQPRRSS]QQPbends
SSSSSRSSSSSSbendy
SSSSSSSVSSSSbenea*
SSSSSSSVSSSSbeneath
SSSSSSSTSSSSbenga*
SSSSSSSTSSSSbengaluru
URSSSRSQTSSSbenid*
URSSSRSQTSSSbenidorm
MSVSSRSaSTTSbenon*
MSVSSRSaSTTSbenoni
Q^RSQZSJVUSUbent
LRRPSRSMTRSSbent >
SOSWSRSSSYSXbent it
SSQQRSSXRRSSbent like
SWRRSSSPSRRRbergm*
SWRRSSSPSRRRbergman
MSPPSQS_SSSSberna*
SSQSSRSSSSSSbernadette's
MSSPSSS_SSSSbernard
QRMSSRS^TSSSberni*
QRMSSRS^TSSSbernie
SSSSSSSOTRSSberri*
SSSSSSSOTRSSberries
SS[SSSSNSSSSbert'*
SS[SSSSNSSSSbert's
QSPSSSSWSTTTberwi*
QSPSSSSWSTTTberwick
QYTWVORGQSTRbesid*
QWVUWORGSTTTbeside
QROWSSSPSTSTbeside the
SUQUSSSRQQRQbesides
\\^DOQIS=aKKGbest
=sKRSOSRJKNJbest before
XQSQSVSQURSRbest bit
VQSSSRSLSSSSbest damn
VUSQRUSRTSSTbest of
[OISSRSUURRRbest thing
SRSSSSSTSSSTbesti*
SRSSSSSTSSSTbestie
QPSSYSSOSSSRbet
MRBSSPSsSTTSbeta
OSRRSRS^SSSSbetha*
OSRRSRS^SSSSbethan
RSPUSSSRSSSSbethe*
RSPUSSSRSSSSbethesda
PSSWSSSXSSRSbets
]OIMVXVUVNOMbette*
]OIMVXVUVNOMbetter
SRLSRSXIURRSbetter >
VSTSSSSQRSRSbetter in
KQUSSURSSRRSbetter than
SSO\\SSSTSUOUbetti*
SSO\\SSSTSUOUbetting
SSO\\SSSTSUOUbetting shop
SSO\\SSSTSUOUbetting~@seller
UEZN_JTXPYXWbetwe*
UEZN_JTXPYXWbetween
fMFQURS^TRRSbetween >
RSNRS\\URRQQUbetween me
MSRSSQTMQSSRbetween my
TUOQSRSRRVWSbetween the
KSVTXPSTPSSRbetween them
QQKXYRSEPTQTbetween two
UTNVSSSYTTRSbetween us
MTHTSZUTSPORbetween~@me
JOeRXMRMPUSSbetween~@number
MSVRRSSWSUVUbetween~@place_name
LSVTXPSWRSSRbetween~@seller
SSSSSSSYSSTSbever*
SSSSSSSYSSTSbeverley
YQSOSRSXRRRRbewar*
YQSOSRSXRRRRbeware
gQOSUVS?RRRPbeyon*
fSQSSQSESSSQbeyoncé
UQQSUXSMRRRRbeyond
QQMSUOSWRRSTbe~@answering
XQMYSZSCSTQSbe~@arrival
YPNSRSSQTSSSbe~@colour
RSSSTRSQRSRTbe~@comparison
LQQSSCSpSUSSbe~@conduct
NRSSSQS`STSSbe~@courier_act
TQVSSQSYUTUSbe~@intensifier
QRXLROSUSTTSbe~@me
N_PRSMRXPTUTbe~@number
OQWSSVSXRTSTbe~@quick
TSSSSSSRRSSSbe~@size
SQ^OSOS^SSSSbe~@use_verb
TPVSPSSUUUTWbe~@used_item
XRQQRbSJURSRbe~@verdict
RSQSSXQQSRRVbe~@waiting
SSUSSSSPSSTSbe~@weekday
SSRSSUS\\RSSSbe~@work_verb
MJ`SPSSbSVWVbe~@wrong_item
RS[QSXSLRQQUbhai
RSS\\SRSSRSSSbhaiy*
RSS\\SRSSRSSSbhaiya
LSSQSOSTSUSTbhatt
SSUSSSSOSTTTbhiwa*
SSUSSSSOSTTTbhiwandi
\\NQSRSSW[QRQbib
USQQSRS[URRRbibbu*
USQQSRS[URRRbibbulmun
ORLTSRSbSSRRbible
YRSSRSSRTSSSbibli*
YRSSRSSRTSSSbibliography
SRQSSSSTSSSSbibs
VRPWSSRVTSTUbicyc*
URPWSSRVTSTUbicycle
WSOXSSSLTSRTbicycle >
SWOSSSSNSRRSbidet
WRSSSSSTSSSSbifoc*
WRSSSSSTSSSSbifocals
LOOWWUSRNSSTbig
NSSMSSSgRTSUbig as
SSXSRRSSTTUTbig boy
QSTSSSSPRSSSbig button
QPOSUSSRSSSSbig enough
WSRSRRSLUSSSbig numbers
LQSOS]SUSSSSbig one
\\SSSSSSQSSSSbigfo*
\\SSSSSSQSSSSbigfoot
HTQRRRS`RTTTbigge*
KUURRRS\\RSTSbigger
MR\\QSSSaSSTSbigger >
XQNSSPSUUSSSbigger than
PSOSSSSWSTSSbiggest
VUYPSNSQRTUSbiggi*
VUYPSNSQRTUSbiggie
VRXQSNSSRTUSbiggie >
XWKXQPQMWRQPbike
I]LSSTQ\\STQRbike >
]QQRRSSPSSSSbike pump
JROWSSS\\RTRSbike rack
SR[OSQSZSSSSbikes
USSSSSSSSSSSbikki*
USSSSSSSSSSSbikkies
SS\\SSPSWRTTSbilge
KYUMT_UONSSYbill
NcNRT]SIQQRTbill >
UORSSRYESTTRbille*
UORSSRYESTTRbilled
USORSQS_SSSSbills
SSRSSRSOSSSSbills >
SSQSSSSQSSSSbilly
NS@U^NRYQOONbin
TQQXNSSQRXRWbin >
POSNUSSWSQRRbin bag
SRI\\RRSYRRRRbin day
PSSWSTSLRTSUbin in
NRPRWSS\\QRSRbin liner
PSTQSSSUSTSRbin men
VSQSRSSSSRRQbin on
TRRXSPSSSTSTbin store
SSSSSRSVTSSSbinde*
SSSSSRSVTSSSbinder
[LPSRPSWWTTRbindi*
]LOSSSSYUSSRbinding
TSSSRPSRTSSSbindings
QSTSSSSSSTSTbindis
XSSSSSSPSSSSbing
SR|SSKS4SSSSbingo
QSRUSSSPQTSTbinne*
QSRUSSSPQTSTbinned
QSRUSSSPQTSTbinned it
RXVSSSSMSSRSbinoc*
RXVSSSSMSSRSbinoculars
QS[MSSSZTTWSbins
XSRRSQSRSSSSbiogr*
XSRRSQSRSSSSbiography
VSOSSSSPRSSSbirch*
VSOSSSSPRSSSbirches
XMROROQ\\TQQObird
RQQSSSQUOSSRbird >
QRPSSSSXTTTTbird feeder
TSRSSSSQRRRSbird'*
TSRSSSSQRRRSbird's
TRSUSSSUSSSSbirdb*
TRSUSSSUSSSSbirdbath
SSSSSSSRSSSSbirdh*
SSSSSSSRSSSSbirdhouse
PNPQUQ[^SRRQbirds
VNPQUSSlSRRQbirds >
SSUSSQSLSTSSbirds*
SSUSSQSLSTSSbirdseed
RS[RSSSNSSSSbirdw*
RS[RSSSNSSSSbirdwatcher
SZLSRSSRSRRRbirmi*
SZLSRSSRSRRRbirmingham
SZLSRSSRSRRRbirmingham >
QZZPTQSSSQQQbiro
WP\\SUQSHTTTTbiro >
SRQSSSSSSSSSbiroe*
SRQSSSSSSSSSbiroed
SSRTSSSRSSSSbirth
TLZLRPRQSVVUbirth*
TPZMRPSSRVUTbirthday
LRYPSRS_RRQQbirthday >
TSPSSVSSSRPRbirthday and
SRRSSSSPQUTTbirthday cake
QSUSSSScRUTUbirthday on
QRPSSSSRSSTSbirthday was
SNSSSSSQSSUTbirthdays
QSVSSSSNRUTUbirthdays have
QSTSSQSUSSSSbirthdays later
VSSRRSSSURSRbirya*
VSSRRSSSURSRbiryani
XMMYXPRMUORObiscu*
TPN\\SQRIVPRPbiscuit
YRQbQQRJUQRQbiscuit >
MSSTSSSWSRSSbiscuit is
UUSRQSSNTSSSbiscuit tin
WPRPXRSWRRSQbiscuits
QQSSSSSZTSSSbiscuits and
HbIWTRSTOSSObisho*
RRORTRSdSSSQbishop
RVRSSSSNSSSSbishop's
JaNXSSSIPSSQbishops
`GWNSSZITTUWbit
CZMQRRS_TSSWbit >
TSRSSSSSSSSSbit heavy
WTXSRSSJSQQQbit in
G\\STQUQaPSSVbit of
OSXSSUSQRSSTbit off
SPPSSRSXTSTSbit on
ZQRSSRSRTSSSbit short
SSRSSSSRTSSSbit thin
TSSSSPSRUSSRbit wobbly
SUSSSRSSSSSSbit's
PQQVRJS^USSSbitch
PSRSS[SPPRRWbitch*
PSRSS[SPPRRWbitchy
c_JNRFS`[PQMbite
SSSSSSSNSSSSbite'*
SSSSSSSNSSSSbite's
UTQSSSSQTSSSbiter
jLRQSTTUSSSTbites
_LSSSTSOSSSTbites >
SRQSSSSRSSSSbitin*
SRQSSSSRSSSSbiting
>`NU_QQZPORPbits
IhRRQSSTOOSPbits >
ZSQVRRSYSSSSbits of
USSSSSSPTSSSbits the
_SORSQSJYRSQbitte*
\\UPSSRSQTSSSbitten
SSSSSRSLVRSRbitter
VQSSSSSRTSSSbitterness
USRSSSSORSSSbivvy
O[PNdQQMRMNOblack
[QRSiMR<TOONblack >
NVRSRSSTTSSSblack and
QSSSSTSSRSSSblack as
_UJTQPSVTTSSblack*
^SQSSSSOVSSSblackbird
FSSUSSSdSUSUblackbirds
\\VRTSRSDPRSQblackout
VRRRQQSVUSSSblacks
USSSSTSRRSSSblackthorn
SSNSSRSUSSSSblacktop
SSSSSSSRTSSSbladd*
SSSSSSSRTSSSbladder
IPRPWTSXOSSTblade
MQSSWSSNQRRSblade >
[RRRSTSQRSSSblade's
\\STTSRSMURRQblade*
TTUUSQSOVRRRblades
OQXQSQRWTVWUblame
OS]OSMRQTVWTblame the
MUUNSbS[RRRTblame*
OUVPScSPRRRSblamed
PVVOSgSJRQQSblamed~@me
QRRRSSS^SSSTblames
SRURSSSVTSTTblami*
SRURSSSVTSTTblaming
USSSTSSRQSSSbland
OSWQSQSLXSUQblank*
NSXRSQSOTTUSblanket
TSSRSSSQWRSQblanket's
SSTSSSSSSSSSblant*
SSTSSSSSSSSSblantyre
VUSSSSSQSSSSblast
SSSSSSSRSSSTblast*
SSSSSSSRSSSTblasting
O`XQSOSOSQRQblaze*
O`XQSOSOSQRQblazer
[PQRSSSRUSSSbleac*
[QSSSSSRTSSSbleached
SRQRSSSSTSSSbleachers
^JOPSRSqTSSSbled
lNQQSRSATSSSbled >
[SRSSSSTSRRSbleed*
SSTSSSSSRSSSbleeding
[SQSSSSTTSSSbleeds
STSSSSSRRSSSblend
VSSPSRSRTRSRblend's
VQPRSTS]SNSPblend*
SQPVSUS^ROSRblender
IOWKPMRpNVUTbless
QRPVSVSXPOQObless >
OSNRSRSXRUUTbless her
NQPLSTShSSRSbless him
[PMRSWSRTQQQbless*
\\SQRSVSLTQRRblessed
TSQSSXSOSQRRblessed day
TSQSSXSOSQRRblessed~@time_span
SPQSSTSQSSSRblessing
QSQSSSS\\SSSSblessings
QTeSSJSFSXXVbless~@seller
QRSRSRS[SQSQblew
ORSSSRS[SSSSblew out
UQOTRUSbQRSQblind
OSQQSRS`SSSSblind >
YSQXSSSPSSROblind*
VSSSSSSSSSSSblinding
VSRXSSSQSSROblinds
RSQSSUSVSSSSblink
fORMSQSLZPQNblink*
VSSOSSSSTSSSblinked
cPRQSQSLYPQNblinks
YRQSSUSWSSSQbliss
]RORQTSPSQRQblist*
WSORQUSQRSSSblister
YRSSSRSRSQRQblisters
SRTSSSSRSRSRblisters >
OTS[QSSQPUNUblizz*
OTS[QSSQPUNUblizzard
SSSSSSSPSSSSblob
N_R]V`RHQTMZblock
SSQTSSSSSSSSblock's
SNO^R\\RTQNLVblock*
QQS`R`RAOOKWblocked
MRTJRiRPPOQZblocked me
JSQ]SQSMRWSUblocked the
SRTJRiRMPPQWblocked~@me
RRRSSSSYSTTSblocking
VRSOSPS`VRRRblocks
SROOSSS^USSSblocks the
PSVQSQSVQUTUbloem*
PSVQSQSVQUTUbloemfontein
PSVRSRSVQUTUbloemfontein >
SOVLSYS\\RRSSbloke
\\NSSSSSUSSSRbloke left
LoRQSRSQRSSSblond*
LoRQSRSQRSSSblonde
NjLSSPR]RTQRblood
OlOPSQRZSSRRblood >
SRSRSRSWTSSSblood pressure
GRYQRURRMTUUblood*
PSXQSSSOSTUTbloodhound
JRTSRURVMSSTbloody
RYSUSOSQRRSRbloody colour
MTMRSQRdSQOTbloody thing
OWQSSSSPSSSSbloom
VLSQSSSRSVVVbloom*
QNTQSSSRRVVWbloomed
QPUQSSSRRVVWbloomed >
XQSSSSSSTSSSblooms
TRSSSSTLTSSSblots
XSSSSSSUSSSSblott*
XSSSSSSUSSSSblotter
Q\\QSQSSOTSSPblous*
Q\\QSQSSOTSSPblouse
OQ^RUQSSQXVWblow
NQMQSRSYTRRRblowe*
NQMQSRSYTRRRblower
PSSTSSSSSTSUblowi*
PSSTSSSSSTSUblowing
JbSUSSSONQSPblown
jRSQSSSPSPRPblows
SWRRSSSPSRRRblu
OZ[XPNRGNVSVblue
V[RORNSPQSSQblue >
RR]RSRSJSSSSblue and
RRMaSSS?SUSUblue bin
SQSPSSSPRSSTblue door
OWUSSTSRRQQTblue one
URSSSSSWSSSSblue'*
URSSSSSWSSSSblue's
RRSSSSSXSRSSblueb*
RSSSSSSZSRSSbluebeard's
SSSSSSSQSSSSbluebottle
UTLQSSSXVPQPbluet*
UTLQSSSXVPQPbluetooth
SSSSSSSQSSSSbluey
SSQSSSSXSSSSbluff
RRWSSRS^STTTbluff*
RRWSSRS^STTTbluffed
SSSSSSSYSSSSblund*
SSSSSSSYSSSSblunder
YRRSSWSMPRSQblunt
SSRSSVSRRRSRblunt as
TQSSSSSQSSSSblur
VSRSSPSSTRSRblurb
MSSWSSSSPTSTblurr*
MSSWSSSSPTSTblurry
Q]RSRSSSQSSSblush*
Q]RSRSSSQSSSblusher
eGQTUIRJVPQNboard
_QTQSQSVTQRPboard >
WSPSSSSNRSSSboard and
ISPRVQSOSSSQboard game
SSRSSSSQSSSSboard is
URQSSTSUTSSSboard's
N[WRRSSOUSSRboard*
SSSSSSSQSSSSboardies
SZQRSRSNSSSSboarding
SZQRSRSNSSSSboarding pass
LUZRSSSSSSSSboards
PS[RSSSLSSSSboards week
GQmNROP?N]_Xboat
FYXRSQSRQVXSboat >
KSeSSSSRSUUTboat'*
KSeSSSSRSUUTboat's
RSVRSQSVRTTSboats
QPJtSRSHPTQTbob
QQNlSRSAPTQTbob >
YSRSSRSRXQRQbobbe*
YSRSSRSRXQRQbobber
VO[SRSSNSTTSbobbi*
VO[SRSSNSTTSbobbins
_RQTSRSUQQSPbobbl*
SSSSSPSWTSSSbobble
_RQTSUSQQQSPbobbles
LXSSSSSVSSSSbobby
RSESSRSoSSSSbobs
SRSSSSRTRTSTbodeg*
SRSSSSRTRTSTbodega
SRSSSSSRRSSSbodge*
SRSSSSSRRSSSbodged
SSWQSRSVSSTSbodhr*
SSWQSRSVSSTSbodhrán
HTSSQYS[VSSVbody
]SRSSSSJTSSSbody'*
]SRSSSSJTSSSbody's
USSSSUSPSSSSbodys*
USSSSUSPSSSSbodysuit
PSRSRTSSSRSTboet
OS[SSOSURTTSbog
SSSTSSSQSTSSbogda*
SSSTSSSQSTSSbogdan
VSSSSSSPSRSRbogot*
VSSSSSSPSRSRbogotá
VSSSSSSSSRSQbogs
mPLQSRSJYPQPboil
VRRSSSSSSSSSboil and
SSOSSSSQTRQRboil in
XNJRSURTUUTVboile*
\\NPTSSRESTRUboiled
QSRTSTSRRURUboiled >
ORMRSTRbTTTTboiler
USQSSSSRSSSSboili*
USQSSSSRSSSSboiling
]QSQSRRPTRRRboils
PQWUSOS\\RXXVboise
MSQSSVSSSSSTbold
^POPSSSOURSRbolla*
^POPSSSOURSRbollard
XQRQRQSZUQRPbollo*
XQRQRQSZUQRPbollocks
MRRRS[SRRSSVbolt
SPPYSSSRSTSSbolte*
SPPYSSSRSTSSbolted
QS_RSSRMQUUVbolto*
QS_RSSRMQUUVbolton
L[TPQPS[RQRQbolts
MPSSSVSSPRRSbolts >
SSSSSSS\\SSSSbolza*
SSSSSSS\\SSSSbolzano
RSSSTKS^SSSSbomb
RSPPSSSdSRRRbombs
RSPSSPSeRSSSbonde*
RSPSSPSeRSSSbonded
RUSSSQSQSSSSbondo
WQQYRRSKURORbone
XRQRSSSLTNOObone dry
YRWRSSSRQQRQbones
QSSSSSS[RQQQbonfi*
QSSSSSS[RQQQbonfire
QSSSSSS[RQQQbonfire night
SSSSSSSURRSSbong
SSSSSKS]SSSSbongr*
SSSSSKS]SSSSbongrip
OSSSSSSURUSUbonio
UPQWSSSSRSSSbonne*
UPQWSSSSRSSSbonnet
QRRUSSSSRSSSbonnet of
RRSTSSSLSSSSbonny
RRWSSSSTSSTSbonsp*
RRWSSSSTSSTSbonspiel
SSSRRSSQSRSRbonus
RRRRSOSdQOQMbonze*
RRRRSOSdQOQMbonzer
ORRRSRSpNNPLboo
VQXMTDPSZWWRbook
[VXSRJRHVSSPbook >
VTSSSRSJRQRPbook about
RSSSSSSVSRSSbook is
RVMSSSSUSVUUbook of
ZQSSSSSMUSSSbook on
WSVSSSSKTSSSbook was
RRPSSSS^SSSSbook week
PJSSSS]PSSSSbook'*
PJSSSS]PSSSSbook's
SNSSS`SSSRSQbookc*
SNSSS`SSSRSQbookcase
MPKMSRS`STVTbooke*
KPLNSRS`RTVUbooked
USRSSSSSSSSSbookend
SSSSSSSSTSSSbookends
RUSSSSSHSSSSbookk*
RUSSSSSHSSSSbookkeeper
PdNQRQSMRRRSbookl*
PdNQRQSMRRRSbooklet
OSSSRPS\\RSSRbookm*
OSSSRPS\\RSSRbookmark
GPRRQPTsUTTTbooks
TSSSSQTETSSSbooks >
O`SSSRUGRSSRbooks*
S`SSSRSGRSSSbookseller
OSSSSRUSSSSRbookshop
PRSYSSSOQUSVboom
USSSSLSSTSSSboome*
USSSSLSSTSSSboomerang
RSTSSSSRSSSSboost*
RSTSSSSRSSSSbooster
MMPYRQSSTWRVboot
QSSQSSSISTSSboot >
TSSSSQSSTSSSbooth
QPSSUSSSSSSSbooti*
QPSSUSSSSSSSbooties
RRRSSSSZSSSSbootl*
RRRSSSSZSSSSbootle
TQRaQ[NIRZT[boots
OSPUSWPSRWSVboots >
XQRQSSSQSRRRboots had
QVSSSSSPRSSSbord
QSXLSQTQQTVTborde*
QSXLSQTQPTVTborder
RSUSSTSRRTTTborder >
SSSSSSSSTSSSborders
yNJSSSRKSKLKbored
OSRRSSSMRTRTboree*
OSRRSSSMRTRTboreen
USSSSSSKSSSSborin*
USSSSSSKSSSSboring
TWOQSQRYRTTSborn
YMZHRHRZUUVRborro*
[PTPRMSNWTTRborrow
LRUPSSSSRTTTborrow a
SP[LSNR[QWWSborrowed
PSTRSSSXSTTSborrowed a
QSRSSSSVRTTTborrowed from
`RPQSSSJRSSRborrowed it
QQPSSRSWSRRQborrowed one
QQPSSRSWSRRQborrowed~@number
QSQSSSSXSPQSborrowing
QXQUSSSSRSSSbosch
QXQUSSSSRSSSboscn
@nORSSSJIRQRbose
`PNSSLS[YQSPboss
bSNRSOSITSSRboss is
PSOSSSS\\RTTSboss now
SSSRSSSSSSSSboss'*
SSSRSSSSSSSSboss's
SSSSSSSWQSSSbosse*
SSSSSSSWQSSSbosses
UPSSSSScRSSSbossy
EPTQR^R]RRSUbot
MRRRSVS]RSSTbot >
PVSSSSS\\SRRQboter
O`PLUQM_ORVOboth
MORQSRRkOQQTboth >
VPNRUSR[TRRQboth ends
SSTSSSSVTSTTboth of
WORUSSSYTSSSboth ways
PTWVSNSUQRPQbothe*
RUPSSNSXQPPObother
PROTSLSYQRQObother >
SRSVSSSSSTSTbothered
QSZSSSSPSSTSbothering
SSUSSQSOSTUSbotsw*
SSUSSQSOSTUSbotswana
YULQVPRUTNPObottl*
OUNRWURVSNPObottle
^YURYRRBSOQObottle >
JRNSSRSUTSSRbottle and
MSSRSSSWSSSSbottle of
[SRSSSSKTSSSbottle's
USRSSNSZSSSSbottles
QbGPVOQSQPQObotto*
^]GQVOQSQPQObottom
^OQQSRRHSSSSbottom >
NUSXYQSUSSSRbottom and
UNGTRSS]VQQRbottom of
EXSRSTSRSSSSbottom's
TVSSSSSSRSSSbough
XSOPRPXQZQSPbough*
XSOPRPXQZQSPbought
MRQWSSVKTTSUbought >
VWPRSQUPSQPRbought a
XNUPRSSgQVWWbought for
PWRSSSSOTRRRbought in
TOXQSJXLTUUQbought it
SSQSSZVKTQQQbought one
P[OPSVQTVQRRbought the
YRSSSSSVUSSSbought these
USRSSSSOSSSSbought this
^PQSSOSGUQSPbought to
LOUSSZQUSSTTbought two
_OGPU`REQONQbounc*
^RRRSQSORQQPbounce
VRHRUaSISSRRbounced
YQSQSTSKRQQUbounces
ZRTRSXSRQRQVbounces >
LSSSSSS[SSSSbouncy
JcSSSRRRKSSSbound
SRSSSSSZSTTTbouqu*
SRSSSSSZSTTTbouquet
RSSSSOSdSRSSbourb*
RSSSSOSdSRSSbourbon
OZUWaPRAOSRObow
TTYSRSSKRVVWbow >
\\XPUSSSOSSSQbow to
TSSSSUSTRSSSbow's
YSPSSSSRTSSSbowed
UUMPSQRSVRTRbowl
WTQRRRSUTSTTbowl >
RSRSSSSUSSTSbowl the
VSOSSSSRSSSSbowl'*
VSOSSSSRSSSSbowl's
TUQUSQSXSRSRbowle*
TUQUSQSXSRSRbowled
KTRXSRSYRVSVbowli*
KTRXSRSYRVSVbowling
MKVQQSRQTSRSbowls
QQTRSSSPSRRSbowls >
XPRSRSURQOOPbows
M[U`LNSZUSMRbox
\\^UJROSXQPRPbox >
NXOSOURZOTSTbox and
TTUQRSSKTRSRbox by
STUQOVSYSSSUbox had
TUNRRSSPTRSRbox has
OPNRSPSVSSRSbox i
LQPURQSLSVRTbox in
RSSTSSSSSRSRbox inside
P]^LOSTMUSSRbox is
PSSQTSSSRRSSbox no
QZ\\QPQSPRSTSbox of
RSPYRTSYRTSTbox on
WTRQRSRYSSSSbox said
UQJQRRRiPSSSbox says
YSSRRSSGTTSTbox set
]RSNRSSCWRRQbox spring
TOSSQXSOTSSTbox the
XSQSbQSHRSRRbox was
NSaSKOTRSVUTbox with
VSRPXSSERRSRbox you
KPLU`RRRPPQOboxed
OPVTWWSJQTUVboxes
ISVRY\\SKQTTUboxes >
TSSQSSSWTSSSboxin*
TSSQSSSWTSSSboxing
MRYdRNRLM[SXboy
PYPNSSSTRRTRboy >
SROUSQSWSSSRboy called
PPRRSUSTTSSTboy who
PPZRSSSSRTTTboy with
PVUSSSSMSSSSboy's
ORcSSSSHQWVVboyfr*
ORcSSSSHQWVVboyfriend
FUUPRLSgORSSboys
KVQRSSSYQQSRboys >
WROSSPSUQSSSboys and
K~RRSSSLPSRSboze
_QZRROSETRRObra
TRTPSSSMSSSSbraai
QR[SSSSPSRSSbrace
RZRRTRSMTRRRbrace*
O[SRSSSSSSSSbraced
QRTSTRSQTRRRbracelet
WSQSSSSOSSSSbraces
RZRSRUSOTSSTbrack*
SSSSSUSQSSSSbrackenhome
XZRSRSSOUSSSbracket
Q\\SSRTSSRSSRbracket was
NSSSSSSUSSSTbrackets
RSSTSSSPSTSSbrady
RSN]SSRQSTSSbrady's
RSN]SSRQSTSSbrady*
TQSSSSSSTSSSbrag
TSLYSSSQSRSRbragg*
SSLZSSSSSSSRbragged
TSSRSSSQSSSSbragging
SSYSSRSTTTTRbrahm*
SSYSSRSTTTTRbrahms
PSSSSUSXSSSSbrail*
PSSSSUSXSSSSbraille
TSSSSSSTSRRRbrais*
TSSSSSSTSRRRbraises
TSPRRQSMVSSTbrake
SSPQRSSWTSRSbrake pads
[QSUSSSNRSSSbrake*
[QSUSSSNRSSSbrakes
USTSSSSPSSSSbrakes >
R`OSSRSISRSPbraml*
R`OSSRSISRSPbramley
RRZRSURKSTTUbramp*
RRZRSURKSTTUbrampton
XSORSSSPUSSSbranc*
XSORSSSPUSSSbranch
CeTQRHR]QPPLbrand
OZWSSPSWRRQPbrand >
N[QQROSWRQRPbrand new
VRTRS\\SLSTSTbrand*
SSRRS^SLSSSTbrandon
XSSSSRSQTSSRbrands
QRVSSSSTRTSTbrandy
OXQSRRSKSSSRbrans*
OXQSRRSKSSSRbranson
EaS\\RTS\\NVRVbrass
R[QPSQSNTSSSbrass >
SSSTSVSRRTSTbrass and
Q]UZSSSGPTTTbrass plate
SRXSSRSTSSSSbrave
MQORSRSvOPPPbravo
WQQSSSSSTSSSbraw
RRSRSXSQRSSSbrayd*
RRSRSXSQRSSSbrayden
SSSVSSSPRTSTbrazi*
SSSVSSSPRTSTbrazil
YQTQTOTKQUUTbread
NSNSURSXSTSSbread >
OPOS[SSXRTSTbread bag
LRRSSQU_SSSSbread is
[QUSXSSIQRRRbread knife
SSMSSRSYSSSSbread machine
ZRTSSQSRSRSRbread's
WQWSRQSLTRSRbread*
SSSSRSSQTSSSbreadcrumbs
PRVSSSSOSSSSbreadth
KVJRSSSYQSTTbreak
LSRRSQSSSRSSbreak >
ITKZR[R\\STPVbreak*
VRSSSRSPSSSSbreaker
PTP\\RZRKSUPWbreakfast
SRX^SSRLRXQVbreakfast >
QRQQSYSQSQRSbreakfast the
SUSSSSSUSRSRbreaking
MPTRSUS^TSSSbreaks
PVMRSRSZRSSSbreakup
SSSSSSSQSSSSbreas*
SSSSSSSQSSSSbreast
YOORQWSPUPQObreat*
ZXQNQNSPTPSQbreath
UPRSQQSMSSSSbreath >
[JSSSRSRSSSSbreathable
QNSSSUS[SRRQbreathe
KSTSSVS`SRSRbreathe >
VORSSRSRSSSSbreathe on
MZQZSRSJRTSSbreathed
PPRQS\\SSSSSTbreathes
USTRSSSUTSSSbreathing
USQSSSSSSSSSbreco*
USQSSSSSSSSSbrecon
SSSSSSVDSSSSbreda
XRRSSSSLTSSSbreez*
XRRSSSSLTSSSbreeze
SSZRSRS[SSTTbreme*
SSZRSRS[SSTTbremen
NZIUSSSSSSSSbrend*
NZIUSSSSSSSSbrenda
SSSSSSSRRSSSbreto*
SSSSSSSRRSSSbreton
SSSSTRSRTSSSbrew
SSRRRSSOSSSSbrews
LmJQSOSgSOPObrian
NbQRSPSQRQRQbrian >
RSRRSQSXSSSUbribe*
RSTRSSSTSSSTbribed
SSQSSQSXSSSSbribes
WSSQQVQPTOQNbrick
SUUQSSSRTQRQbrick >
RWRSRSSUSSSSbrick has
STSVSSSRRRSRbrick like
XRSSSSSLRTSSbrick on
STRSSSSSSSSSbrick's
SRQTRUSSUTRUbrick*
SRRTRUSSUTSUbricks
SSSSSSSRTSSSbrida*
SSSSSSSRTSSSbridal
SPORSRSaTTTTbride
QMMRSRSfSVUTbride's
ULMRSRSaTVUTbride*
WRSSSSSNTSSSbrides
QPU[SXSFSVWUbridg*
PPV[SXSFSVWUbridge
[PW[SWSLTTUTbridge >
SSRSSSSSSSSSbridges
SSS]SGSRSTSSbridi*
SSS]SGSRSTSSbridie
SSRRSSSSSSSSbridl*
SSRRSSSSSSSSbridlington
TQVSSSSSSSSSbrie
TRRRSXSZQQQUbrief
USSRSSS^QQQSbrief >
SSTTSSSUSSSSbriga*
SSTTSSSUSSSSbrigade
SSTUSSSUSSSSbrigade >
\\RORRSSOWNQObrigh*
]SRRROSQVQRQbright
VVSTSRSSRQRQbright as
VRRPRSSTSSSSbright enough
TRRSSRSTTRSRbrighter
TRRSSRSTTRSRbrighter than
QSRSSVSSSSSTbrightlamps
TSRSSSSPTRSRbrightness
SSSSSTSSSRRSbrightnest
aRQXSRSHXSSSbrill*
aRQXSRSHXSSSbrilliant
WRQXSRSYWTSTbrilliant >
SSSSVSSRQSSSbrim
OURSSSSSSSSSbrind*
OURSSSSSSSSSbrindle
SSSSSSSSRSSSbrine
EWWVQLTgQTRSbring
LWV]ROTKSSQSbring it
KQ\\PRLU]TVWUbring*
ESQRSQUcSUUUbringing
YQ^QSNSMTSUSbrings
QRVQSRSXSTTTbrings the
`SRUSPSMRRSQbring~@me
YRZSSRSWSTTTbrisb*
YRZSSRSWSTTTbrisbane
USRSSRSTSSRRbrisk
SSRSSSSSSSSSbrisk*
SSRSSSSSSSSSbrisket
TRURSSRQRSTSbrist*
VSSSSSSURSSSbristles
RRUQSSROSSTSbristol
SRUSSSRMSRRSbristol >
STRSSSSVSSSSbriti*
STRSSSSVSSSSbritish
OSLSSRS]SSSSbritt*
OSLSSRS]SSSSbrittas
SSXSSRSSSSSSbrno
LSOOSZS\\MOQSbro
RS]SSSSPSUTUbroad
XSRSSSSQTSSSbroad*
XSRSSSSQTSSSbroads
QVSSSSSVSSSRbrocc*
QVSSSSSVSSSRbroccoli
SSSQSUSRSSSSbroch*
SSSQSUSRSSSSbroche
P\\SSSQSRRRSQbrogu*
P\\SSSQSRRRSQbrogues
UHRQRZSLWRRRbroke
KPSSSSS[SSSTbroke my
OOQSSVSRTSSTbroke on
FYOSSOSVQUUTbroke*
FYOSSSSVQVVVbroken
SSSSSOSSSSSQbrokerage
PSSSSSSSSSSSbron
QSSSTSSSSSSSbronx
SSSSSRSSSTTTbronz*
SSSSSRSSSTTTbronze
VSRSSSSFSRRSbrook*
VSRSSSSFSRRSbrooklyn
QQZQSPR]VSUSbroom
RQQ[SPSURURUbroom*
RRO[SPSVRURUbroome
QRP[SSSTRVRVbroome >
SSUSSSSRSSSSbrooms
XWSTOSRRPXXWbroth*
STNUPPRTTTUTbrother
^VSSRMSGSSSSbrother >
ZUYPQQRMURSQbrother in
XWXRRRSRQVVVbrother's
fSPSSUSISRRRbrother's wedding
RRSSSWSRQSSSbrothers
RQRdRMSTPUWSbroug*
RQRdRMSTPUWSbrought
SRW^SPS=QRTObrought it
SRPOSUSYSSSTbrought up
SSSSSSSQSSSSbrow
PXO[NTTXUURTbrown
QOS\\QRSYTSSSbrown >
NVRRTSSXQSSSbrown paper
QSRSUSSRSSSSbrown tape
SSSUSRSPSURUbrown truck
XRQRSRSQSRRRbrown*
XRQRSRSQSRRRbrowns
^SPSSRSRSSSSbrows*
^SPSSRSRSSSSbrowser
TSQSSSRRVRRQbrrr
IQX^SMSHPXRWbru
iRNSSQSJQSSSbruce
\\ROSSSSQUSSSbruge*
\\ROSSSSQUSSSbruges
USSSSSSQSSSSbruh
OVPSTRSdSSSSbruis*
ROSSSRSfSSSSbruise
PZQSTSSQSSSSbruised
QWSSSSSSRSSSbrunc*
QWSSSSSSRSSSbrunch
NSSSSSSXSSSSbrune*
NSSSSSSXSSSSbrunette
RRXRSSSSSSUTbruno
XWPSOQR[RQRRbrush
UeRRQSRAPSSRbrush >
LNSSRSSUWSSSbrush and
XQSSSSSISSSSbrush is
XXQRURQKSRSQbrush*
XXQRURQKSRSQbrushes
USSRSSSRURSRbruta*
USSRSSSRURSRbrutal
VSN\\SSS>SQSQbtw
VSPZSSS3SQSQbtw >
MPSSSRS`VSSUbub
ZRNPTQSQSSQSbubbl*
TSORPQSOSSRTbubble
ZRRSORSOVSSSbubble >
VQRQTSSUQRSSbubble wrap
YRRQWSSUSSSSbubbles
YRSSSSSOSSSSbuck
TQNRUTSSRUTSbucke*
XSNRVVSMRRRQbucket
PWOSVSSQSRRQbucket >
OQUSSSSVSTSTbucketing
SRRSRRSWRUTUbuckets
Q^SPRRSPORRRbuckl*
G`SSRSSTORRRbuckle
ZRSSSRSSTSSSbuckle's
VRSPSSSOSSSSbuckles
ZPIORNZ\\TMOKbucks
VSOSSOOUWRQQbucks >
NQSSSVVUQSSSbucks for
QSSRSQUSRRRQbucks less
SSRSRSUVSRSQbucks to
[PRRTSSRSRSRbud
SSTRSSSOSSSSbudap*
SSTRSSSOSSSSbudapest
`RQ\\SSS>WSRRbuddy
USXSSSSPSOOObudge
VRQSRVSRTSTSbudge*
VRQSRVSRTSTSbudged
JVVPSSS]STUUbudgi*
LRVPSSS\\STUUbudgie
NRPVSSSTSSTSbudgie >
QWSSSSSTSSSSbudgies
RPWSSQS\\STTTbuff
IS_QSPSRPXVXbuffa*
IS_QSPSRPXVXbuffalo
RTPUSSSTSSSSbuffe*
RTPUSSSTSSSSbuffet
USSSSSSQSSSSbuffs
MYURRQTbPRSRbugge*
NVVRRQTcQSSSbugger
Q\\ZSSSRBRTTTbugger all
QURSSSSSRRSRbuggered
SQ]SSLSPSVUTbuggy
VSSRSRSYWSSSbugs
OSSTSRSaTSSRbuick
RPRSSTSUTTTSbuild
OTTYRTRWURQSbuild*
OTTYRTRWURQSbuilding
PSTQSRSSTSRSbuilding >
PTRZSSRISTSTbuilding is
^NJQTRRNSPQTbuilt
YQRUQSSLRSSTbuilt this
M`NUSQTVNUWUbulb
aRSRSRSJSVVTbulb >
_RSSSRSLTSSSbulb'*
_RSSSRSLTSSSbulb's
LRWRSTSRURQSbulbs
OSSSSRUSSSSRbulga*
OSSSSRUSSSSRbulgaria
SSSSSSSSUSSSbulge*
SSSSSSSSUSSSbulged
TSSSSSSYQSSSbulk
SPRRSRSTRSSTbull
SSSSRSSQSSSSbulla
QSSSSSSXSSSSbulld*
QSSSSSSXSSSSbulldog
ZQRSRSSMTRQRbulle*
WRSSSSSQRSSSbullet
SRSSSSSRSSSSbulletproof
USRSSSSOURQRbullets
YSRSSSSPSSSSbullf*
YSRSSSSPSSSSbullfinches
ORSSSSS[STUSbullo*
ORSSSSS[STUSbullock
TRRSSSSVSSSSbulls
WPTRSQSbRTTSbulls*
POSRSRShSTTTbullsh
ZTTSSRSLSSSSbullshit
SRS]SRSKQVSVbum
aOkQSKSSQVVTbump
LbPRROS^RVUTbumpe*
R\\SSSPSPSSSRbumped
NYSSSRSSRVUUbumper
SSPRSSSaSSSSbumper's
SSSSSRSRSSSSbumps
PVSSSPS^SRRRbun
NRQRSeSHSSSVbunch
NRRRSeSJSSSTbunch >
SOQRSRSVSRRRbundl*
ROQRSRS\\SRRRbundle
USSSSSSMSSSSbundled
JTRiSSSNRSSRbunga*
JTRiSSSNRSSRbungalow
TRSQSSS^SSSSbunge*
RSSRSSSbSSSSbungee
URSRSSSOSSSRbungees
QPUSSQScPNPMbunio*
SQRSSRSYRORObunion
QSVTSQS]QRQQbunions
ORSUSSSWSUSUbunk
NRUTVSSKRRTRbunke*
NRUTVSSKRRTRbunker
QRSSSSSZSSSSbunni*
QRSSSSSZSSSSbunnies
ZQSSSPSISTSTbunti*
TQSSSSSQSTSTbunting
YSSSSPSLSSSSbunting's
OSSSSSSUSSSSburde*
OSSSSSSUSSSSburden
SSQSSSSRSSSSburea*
SSQSSSSRSSSSbureau
RRQRSSSZSSRSburgl*
RRQRSSS]SSRSburglar
SSSSSSSPSSSSburglars
MUSSSQS\\SSSSburgu*
MUSSSQS\\SSSSburgundy
NRPRSWSYUSSRburie*
NRPRSWSYUSSRburied
RSVSSSSURTSTburied him
JRMTSVSqRTRSburn
QQRUSRS[RTRTburn on
TSRSSSSQSSSSburna*
TSRSSSSQSSSSburnaby
^RNRSRSNSUTTburne*
]SNRSSSQQUTTburned
TSSSSSSPTSSRburner
SRUSSSRSTSSSburni*
SRUSSSRSTSSSburning
^NORRRSVSSSRburns
YTPPSSRRRSSSburnt
VVSSSRSPSSSSburp
VSVLSSSFSSSSburpe*
SSVLSSSKSSSSburped
VSSSSSSNSSSSburpees
TSQSSSSQSSSSburpi*
TSQSSSSQSSSSburping
USRSSRSQSTSTburri*
USRSSRSQSTSTburrito
QRSSSRSYSSSSbursa*
QRSSSRSYSSSSbursar
WSRSSSSUSSSSburst
TQRSSSSUTSSSburst*
TQRSSSSUTSSSbursting
fUZHSMSGWRSQbus
cMPJTUSMYOPPbus >
VQNZSSSXSTRTbus driver
LSSSSSWUQSSRbus for
MS[QSSSPRTTTbus left
WSRVRSSGRURTbus shelter
RTTRSRSTSSTSbus stop
NZTSSQRTSPPPbus ticket
NPGPSLOuSTSTbuses
URTXSRS=SUSUbush
SSSRSSSQSSSSbushe*
SSSRSSSQSSSSbushes
URUMSQRZVQSTbusin*
URUMSQRZVQSTbusiness
XSQLSLS`USSRbusiness >
XSSSRSSSSRSRbust
JSTRSTSvRRRTbusy
MS[QSSSPRTTTbus~@courier_act
VQNZSSSXSTRTbus~@courier_staff
RTTRSRSTSSTSbus~@fail_verb
[^GRSOXHTLLPbut
bO_VSQSGPMRLbut >
SOLTWTTaQTSSbut a
SQXSSRSQSUTTbut at
QYPSSSSNQSSRbut by
LQOSSUS[TTTTbut even
YURRSPSZUSSTbut he
QSRYSSSRSTSSbut he'd
LVITSQSjRTTTbut he's
M\\SNRRVTURSTbut i
LPSSSSSVSRSSbut i'd
N[RSSURIQRRQbut i've
STRSSQSPTSSSbut in
^TORQVRTUTSSbut it
ZNISSRTfRRSSbut it's
STSSTPROQSRRbut its
VRQUSRSLTTSSbut mine
XPQRSQSCSRSRbut my
KSQSSQSdURRRbut no
WRTSSSSWSSTSbut nobody
[KSQQURPUTTRbut not
USVUSISVSQRPbut now
HZUSSSUQQSSTbut she
NSPSSUS^TSSSbut still
\\SORSQSDTRRRbut that's
NVZURQSJUTSXbut the
PWWPSRSRRSSRbut there's
`PQSRZTITRRWbut they
XYPRSSRFTQPQbut this
PPNRSRScSPQRbut we
^UTSRQSSSSSRbut what
QOQRSYSaRTTTbut when
VPSSTRTQSSSSbut who
RRTSRTSVSRTTbut with
SVRRSQSTRSSSbut you
KSOST\\SRPRSVbut you'd
MWQYSRSSPTRSbutch*
MWQYSRRSQTRSbutcher
SSSSSSSSRSSSbutcher's
\\SRSRQSNUSSSbutle*
\\SRSRQSNUSSSbutler
QRSSSUSSSSSSbuts
VQTXSOSjVSSSbutt
\\NQOOOUTVOPNbutte*
bRQPOQUFXOPNbutter
_PWQSRSHTPQObutter >
SSTSSRSVSSSSbutter and
ORSSSSVQRSSSbutter dish
TSSSSSRWUSSSbutter knife
MRUSSPS\\QSSSbuttercream
RQRRSSS[SSSSbutterfly
SSSSSSSPSSSSbuttermilk
SSSSSUSSSSSSbuttery
^JOWRTURQUSXbutto*
LMNXS[U^OUSXbutton
MTUXRXSPSVTWbutton >
PQWQTYPPPTTVbutton and
PRRSSWSOQSSVbutton that
SRSSSSSTSSSSbuttonhole
YSSSSOSSSSSSbuttonholes
_PTRRQSFTSRRbuttons
SRSSSRSPUSSRbuttons and
TOXPSPU[SYUVbuy
VQRRSQO\\SUSSbuy a
MSUSSSRXSVVUbuy green
WSMRSRQiVRRSbuy it
SWSSSSQNRTTTbuy on
SSSSSSZJOSSSbuy the
NSSQSWRKQQRQbuyer
QQZQVVRKRTTTbuyin*
QQZQVVRKRTTTbuying
VSOPSPSWTSSQbuys
ZSSQSRSOWSSSbuzz
RVSSSSSQSSSSbuzza*
RVSSSSSQSSSSbuzzard
MRYYSNSTOVRTbuzze*
KRQXSSSUQWSUbuzzed
KRSWSSSVQWSUbuzzed every
UUOWSQSLSRRRbuzzer
PQ^QSPS[STTTbuzzers
VRTRSSSQQRRRbuzzes
XNWOPURNYSTRby
SRUPSSSTSSTSby 0
TS]HSQTSRTVSby 00
SRZRSSSNRUVUby 0pm
SNQQSNS_USSSby >
LTOTZM`NMQRKby a
VSSSWOSVTSSRby accident
\\RSSSQSKSSSRby an
PSUSSQSUSUUUby and
ORQQSaR[RQRUby breakfast
MS]RSRSOSTUSby camel
QQWSSSSWQUUVby carrier
RSYSVSRRSSSSby customs
SRQ\\SQSRSTQSby dave
USPSSWSOTRSSby day
MRPTSSSXSSRSby ear
WSRQSSSPURRQby easter
QRTVSSSNSTSUby eight
SSVRSMSTSTTSby end
TSQWSSSHRTSSby four
QTTSSXSORSRRby friday
ZNNRSWSLSSSTby hand
TPYRSQSPQWWXby heart
QSUSSTSOURRSby herself
aSGRSLSQVSSSby it
SRRTSRSXTTSTby its
]UIKSMRWXSRPby itself
SSSSSQSUUSSSby letter
XSGYSSSYUMMOby lunch
XTPUSSSMTQRQby lunchtime
SSHSS[SSSRRRby mail
QSHWSUS[STTSby me
GQSSS_RORSSUby mistake
YPOQSRSTWSRRby morning
TTaQSORLSVXUby my
QQXTSSSUSRSTby name
WVFXSTSTSRPSby nine
PR[QSPQSSUURby noon
SSUSSRSPSTUUby november
KR`RRPRLRXYXby now
QLVSSSS\\UTTTby one
SRVSSOSMSSSSby sea
XQQRSSRSSTTTby side
RNGRSUT]QRSTby six
T`PRSNSNTSSQby somebody
RTSUSRSPSSRRby someone
SSSVSWSKRTSTby supper
^TSPSRSOTNQOby teatime
OUGcRVWRIXSWby the
TRORSSSOTRRSby themselves
bUKOSOSRTRRPby then
SVUSSSRYRRQSby thirty
NSPSSRSWSSUSby this
PV\\ISSSMSRVSby thursday
Q[JYTOU]SRPPby two
RSVSSOSIQTUSby way
VSQSSUSRVQQPby wednesday
FZkURFO\\QVTRby what
RQRQRUSVTRRSby which
MSORSRScSTSSby with
URQUSSSXRSRTby your
SRTQRZRkSSTVbye
SRUQRWRbSSTVbye >
NRUMSSSlSTUUbylaw
RSUSSRSTRSSTbypas*
RSUSSRSTRSSTbypass
SSSVSRSGRTSTbyre
PRPRSTSZTRRUby~@answering
ZNOSSWSLSSRUby~@arrival
OOVSSPSUQWVWby~@body_part
RQVSSSSWRUUVby~@carrier
`TKOSNSWURRPby~@comparison
hODRR[PPYJMMby~@day_time
\\SSQPSSNUQQQby~@feast
SSSVSWSKRTSTby~@food_spices
QPUSQSSRSSSTby~@looks
RSWUSQRISWYUby~@me
UQZSSPSPTTUUby~@month
SaPTSMSKTSRQby~@neighbour
HUWXTOVSORQRby~@number
RRHSSZSUURRRby~@parcel
RSYSVSRRSSSSby~@route
WSRSSZSUSPRQby~@seller
KRQSSRSdSTUSby~@size
QSTPSSSRRSTSby~@staff
USRSSWSUTRRSby~@time_span
]VYFSXRHXQTPby~@weekday
FQSSS^RNRRSSby~@wrong_item
QRSRSSSOTRSRb~@delivery_place
WSMURWRLNRPVc
QSSSSSSRSSSTc's
XSSSSSSRSSSSc00
R[LSSSSWUNONcab
PVPTSSSYUQQPcab >
OTSSUSSSRSSScabba*
OTSSUSSSRSSScabbage
WSSSSRTRSSSScabel*
WSSSSRTRSSSScabela's
QSSUSSSVRTSTcaber
TQUSSSSQRSSScabin
FVSSSSSbOSSScabin*
FVSSSSSbOSSScabinet
R]QRTQSGOTSTcable
WZRSSQTERSSScable >
bQSRSRSMRSSScable's
\\OUQSPSWSSTScable*
NQVRSRS]TSTScables
M]SSSSSPQRRRcactu*
M]SSSSSPQRRRcactus
SSTSSSSSSSSScadai*
SSTSSSSSSSSScadair
RSSSSSSSRSSTcaddy
SSSSSSSRTSSScafet*
SSSSSSSRTSSScafetière
VSSSSSSQSSSScaff
TRMWSSSVTTSTcafé
RRWSRSSRTUUTcage
SSZRSSSOSSSScages
PSSYSSUQSUPVcairn*
QSYSSTSRSSSScairnryan
QSMYSRURSUPUcairns
EJSVPRRoQ\\\\\\cake
KOL[SPSSRXUWcake >
]ROSSSSIVSSScake for
PPQRSSSUSSSScake'*
PPQRSSSUSSSScake's
VSOSSSSRSSSScakes
SRNTRQU_RTTTcalcu*
SSKSSSSZSSSScalculated
SRVTRQUXRTTTcalculator
LQYQSURUSTVTcalen*
LNYRSURZSWXWcalendar
JQXSSSSQRVVWcalendar >
SVRRSSSOSPQPcalender
PPOSTQWQSURTcalf
PSSRUSSORRSScalf in
LT]RSOUJQUUTcalga*
LT]RSOUJQUUTcalgary
\\QQSSRSQSSSScalib*
\\QQSSRSQSSSScalibrate
SSTSSRSQSSTScalip*
WSSSSRSGSSSRcaliper
OSTSSSS]SSTTcalipers
cOUPRNRO[RTNcall
SRPRS`SKUSTRcall >
USRSSSSSSSSScall a
YSSPSSSJSQRQcall him
UR^SSMRDSVWScall it
OTRSSHScTTTRcall me
RSSUSQSYSTSScall since
UYTQTOTNUUTRcalle*
SZTQTPTMUUTRcalled
SORSSUSORSSTcalled 000
QR]RSZSSSTSUcalled >
WOQSRVSEURRRcalled a
QSSRSSS\\STUScalled at
WRPTSWSSSRRScalled her
H[MQSIS_RSSQcalled it
OQR\\SOSRSWRVcalled me
[PRTSWSESQRScalled my
ZTUSSSSQRTSScalled the
URSSSRSTTSSScaller's
WOUSSWRGRQQVcalli*
^RSSSSSJTSSScalligrapher
SSSSSSSQSSSScalligraphy
LPUSSWRRQQQVcalling
PSTSSVRSRSSScalling it
TSUSSSSSRPQScalling me
TPUSSUSORPQTcalling~@me
YRLORSOSQRRWcalls
FRROSRShSSSScalls it
JSWUSOSbSTSVcalls me
JSWXSMS^SUSWcalls~@me
WQSSSSSRTSSScallu*
TQSSSSSSSSSScallum
VSSSSSSRSSSScallum's
WURSSTSRUSSRcalm
JSQSSPSqSRRRcalme*
JSQSSPSqSRRRcalmed
USRSSRSOTSSScalmi*
USRSSRSOTSSScalming
QSRSSQS[SSSScalum
SSSSSSSYSSSScalve*
SSSSSSSYSSSScalves
JSTSSSS^SSSScalvi*
JSTSSSS^SSSScalving
Q_LVSSSQQQQPcam
O_XSWSSPLRRQcame
[OXeRPQOQVYTcame >
LP[QSZQ\\SVWVcame a
MeSQSSSOSVWXcame after
XLaWSJSVRXXWcame and
P[I^SSSMRSPScame at
YQMQSUSLVQRQcame away
mTMQSMRWZRRQcame back
QRfSRSSQRTRUcame before
OOSSSVSPSSSScame but
]OSRSVSWWRRQcame down
ONWWSSSTRTRScame for
SMUNSRSYSVVTcame from
WOBUSRSfSVSVcame home
HV[KWLSWRTTTcame in
OWQSSWS[RSSTcame is
USPSSSSQTSSScame like
SRUQSQWQSRSRcame near
`OUKRVRGWOROcame off
JNhQSURJRRQQcame on
PTWUUQUITSTTcame out
XRRWSSSNTSRRcame over
SSTSSSSSRQPQcame saturday
TN]MSZQUPPPOcame the
YNUQSSSQSSTRcame through
SRVSSSSVSPQPcame thursday
WSGOSSZ^VQSRcame to
VPAJSRShRSWVcame two
dVAcRYRLTNNNcame up
RONYSRSUSSRScame was
UJ`PSRSJQSUScame when
RTUSSRSOSRQRcame while
KkVHNVSKMPQMcame with
WPRMVSSRSSSScame wrapped
QPmQSQRFSUWScamel
WQURSRSHSTUScamel >
XRSSSQSSSSSScamel*
XRSSSQSSSSSScamels
ZQOXRKPTTWSUcamer*
QSUYRKPISWTUcamera
ZSSMSOQfTTSTcamera and
PSR[SSSPRVTVcamera has
NSRVSSSVSTSTcamera on
NXSWSSSOSSSScamera shows
TQORSSS^SSSScamera's
[RQSSSSTTSSScameras
LVbNSRQYSVVVcamp
RR\\SSRSORWWXcamp >
VSSSSSSSTRSRcampa*
VSSSSSSSTRSRcampaign
QRSSSSSWPRRRcampe*
QRSSSSSWPRRRcamper
ZORSSSSSTSSScampf*
ZORSSSSSTSSScampfire
WSTQSPSQTRSRcampi*
WSTQSPSQTRSRcamping
WSUSSTSGSSTScamps*
USSSSSSKSSSScampsies
USUSSTSNSSTScampsite
TSVSSRSPRRRRcamry
ZRQSSSSPSSSScams
aTRITLQVZMPJcan
MUTQSNR_TTTTcan >
SROSSSSVQRQVcan be
LQRSSTS]SSSUcan count
XOPTSZTISQSTcan do
WQTSSNS[VSTRcan find
fSQPRRSDWRSQcan get
HH^TSSSTRUSTcan guess
QPSPPQSPVRRQcan hear
QSWRSQSSSRSPcan i
XgORSUSHRUUScan imagine
OSSSSSSWSSSScan it
WSURSSSKPSSScan lift
PUSSSSSJSTTScan make
]RSSQSSPVRSScan open
PWUQUPTWQNROcan read
ZRXRRPSLSVVUcan say
JZSY[YRVTSNScan see
ITKNSUS^TRRScan still
\\PZOSQSUWSURcan tell
TSRSSSSPRSSScan work
^JJYPUQTMRPLcan't
oSQPRSSDTSSScan't >
NTSSSNSZPRSPcan't complain
OWPRSQTTSRRRcan't count
QSRMSVSZRSTScan't do
WTVPSRS`STTTcan't even
UVRUS]RHUTSScan't fault
RRYRSRSNSTUTcan't find
QRTQSTSTQRRQcan't get
aRSLSQSKSTSScan't read
LQNRSOSRQRRRcan't say
SZPVRRSMTSTScan't tell
LTGRVSU[SRQQcanad*
QUJRWYTCSRQRcanada
SSXSSRRNSSSScanada post
NROSSMTkSTSRcanadian
QSRSSOS`SSSScanadian tire
RRTTSPQdSUTScanal
PR[USPQWSUTScanal >
XSQRSRSQSRSRcanal*
XSQRSRSQSRSRcanals
MRdRSQSPRVVTcanbe*
MRdRSQSPRVVTcanberra
POPPR_MPSNOXcance*
KRNQSbQPSQPUcancel
QSRQSUSWSQRScanceled
RSOSSTSSSRRTcancellation
HP]SSRO_OSTXcancelled
RSWSSTSGQTTScancelled it
SSQUSPQUSSSScancelled my
RSQSS\\RORRRUcancelled on
^SQSSPSIVSSRcancelling
[SSSSPSMUSSRcancels
WSSRSSSSSSSScancu*
WSSRSSSSSSSScancun
UWWSSSQRQTUTcandl*
UVORTWSURRTScandle
TVRUSTSWTQQScandle >
SSSSSSSRSSSScandle's
UPYRSQSVRUUTcandlemas
QWUURQQOSRSScandles
PSISSRSaTRRScandles >
TSVRRSSRSRTScandy
MSSSSSSUSSTScane
RTRSSSSPSSSScanis*
RTRSSSSPSSSScanister
ZRSQSSSKUSSScanmo*
ZRSQSSSKUSSScanmore
RSPUSSSYSTSScanna*
RSPUSSSYSTSScannae
ZOFQSQS`USSScanne*
ZSRQSQSZUSSScanned
SOFSSSSZSSSScanner
`QJRSRRMVONOcanno*
`QJRSRRMVONOcannot
RSSUSSSNTSSScanny
LOTSSRSfSUSUcanoe
XPSRSSSOTSSScanoe*
XPSRSSSOTSSScanoes
NVSSSSSSRSSScanon
NVSSSSSSRSSScanoo*
NVSSSSSSRSSScanoon
^RTSSQSLSRSQcanop*
TRSSSRSPSSSScanopy
]STSSRSOSRSQcanopy's
QPPYSQS\\STSTcans
YPQRSQSRYPQOcant
ZQQRSSSPTSSScante*
ZQQRSSSPTSSScanteen
SSSSSSSUSSSScanuc*
SSSSSSSUSSSScanucks
ZRQSSRSPVRSScanva*
ZRQSSRSPVRSScanvas
SSRSSSSSSSSScanyo*
SSRSSSSSSSSScanyon
WSVYSQSEUTUScan~@answering
PWUQUPTWQNROcan~@book
ZPQRSRSHRUUTcan~@courier_act
WSURSSSKPSSScan~@delivery_place
M\\XVSUSJRVTTcan~@hedge
QSWRSQSSSRSPcan~@me
QSQXSRSiSSQScan~@negation
]RSSQSSPVRSScan~@packing_verb
GZQRSTSPPSSVcan~@senses
SRVRSQSRUSTRcan~@use_verb
NSVRSRSWSTTTcan~@work_verb
YUJRZJTQUQRPcap
STRRSSSWSSSScap's
UPSSSSSSUSSScapac*
UPSSSSSSUSSScapacity
PPTUOSSQRTSUcape
bNRSSPSPTSSScapfu*
bNRSSPSPTSSScapful
TR^WQURGTSRUcapit*
PR`TSSSNRVUTcapital
SSOUSUSSSSRScapital letters
VSQVRVRLUPPScapitals
TSTSSSSNURQRcapitals >
SSOUSUSSSSRScapital~@parcel
OQRSSRSdRPQPcapo
PSRSVSSRSSSScappe*
PSRSVSSRSSSScapped
PSSSSSSXSRRScapri*
PSSSSSSXSRRScapricorn
RSP_SRSSSSSScaps
RSUSSSSVSSSScapsi*
RSUSSSSVSSSScapsized
TSSSSRSSTSSScapsu*
TSSSSRSSTSSScapsules
WRWOSSSMSSSRcapta*
WRRSSSSQSSSScaptain
TSXOSSSNSSSRcaptain's
RRSSSUSOSSSScaptu*
RRSSSUSOSSSScapture
KUJhUSUVRURTcar
IUOmRRSHQUQScar >
NRSRSSVZQSSScar for
TSSTSSSTTTSTcar park
TRWOSSSQSRSScar with
WSSSRSSJSSSScaram*
WSSSRSSJSSSScaramel
SSSSSRSSSSSScarat
WRRPSSSPTSSScarav*
WRRPSSSPTSSScaravan
SRSSSSSSRSSScarb
QVRSSSS[QSSScarbo*
QVRSSSS[QSSScarbon
USQSSRSVTRRTcarbu*
ZSQSSPSNTRRRcarburetor
NSSSSUS[SSSUcarburettors
NJHf\\V]MRQLScard
VS\\FZ]ROUUSTcard >
MR\\TRYSRQTSTcard and
TRSSSTSUSRSScard came
PSRSSURPSSRScard for
ZVKTSUSOSRSScard in
TSTSS]NRTSSScard is
RSE\\SQSaSTRTcard on
SRLZSOSTSSRScard saying
[RQSSISUUSRQcard that
SRRZSNSBQWSUcard through
WS_SSMRASSSScard to
QQ[LSPSSSRUQcard with
SSSSSSSRTSSScard'*
SSSSSSSRTSSScard's
QSRSSUSRRRRTcarda*
QSRSSUSRRRRTcardamom
SPMVXSSTNTQWcardb*
SPMVXSSTNTQWcardboard
NPSSSSS`RUSUcardboard >
UIUPRSTQRVVUcardi*
MSQSSSSQSSSScardiff
QOXQRTTRRUUTcardigan
VRYSRQSSSRSRcardigan >
QSWSSSSKRTTTcardigans
_NNSSSS\\USSRcardinal
XZZVRMQ9ZQTRcards
OPTRSRSPTVUUcards >
H^QURQSWTRSRcards are
SSQSSSSUUSSScards in
MVRRRTSXSSSScard~@answering
TRR[STSUSRSScard~@arrival
[VM_SOSQRUSUcard~@negation
PRSSSLVZSSSVcard~@number
STNQS[S@ORRUcare
SRSSSSSSSSSScared
SSQSSTSZSSSScaree*
SSQSSTSZSSSScareer
WSSRURSMRSSTcaref*
RSSSTSSRRSSScareful
XSSRTRSNSSSTcarefully
_MRSRUSQRSSScarer
TTRQSkSIQMMQcares
RQSRSlSKPONVcares >
NSQWSSSOSUSTcaret*
NSQWSSSOSUSTcaretaker
MSXSSSSSQSSScargo
YNRSSSSRUSSScargo*
YNRSSSSRUSSScargos
SSSSRSSTSRRRcarib*
SSSSRSSTSRRRcaribana
TRSSSRSSSSSScarin*
TRSSSRSSSSSScaring
ARP^RPSiOXQWcarl
XSRSSSSRSSSScarli*
XSRSSSSRSSSScarlisle
SQVSSSSOSSSScarma*
SQVSSSSOSSSScarmacks
QQcRSPSSSSSScarn
XPQSSSSRTSSScarni*
XPQSSSSRTSSScarnival
NPZQSJSiRUTTcarol
QSZSSPSOSTSRcarol concert
SQNSSSS\\SSRScarol*
SQNSSSS\\SSRScarols
QSZSSPSOSTSRcarol~@music_media
SSPRSSSXSSSScarou*
SSPRSSSXSSSScarousel
SQQVRSS_STRTcarp
SSOSSSSSSSSScarpa*
SSOSSSSSSSSScarpal
WJUQ\\UROYPRPcarpe*
TJUQ\\URSWQRQcarpet
KQVR^RSNURRQcarpet >
VSSSSSSOVSSScarpets
WNSUSSSRSUSUcarpo*
WNSUSSSRSUSUcarport
JMYTWQVZL\\U[carri*
RSSMSPW`SRSRcarriage
YLSSSSSSSRRRcarriages
SRSSSSSRSSSScarrick
JTW\\RIRNN_VYcarried
FTPUSNSYOVSTcarried it
HSPXSQS]QWTVcarried the
STUUYZRORRTVcarrier
RRSUSWSORRSScarrier >
QSSSSWSRRSSTcarrier on
RSRSSVSORSSUcarrier's
OSTORUS\\SRTRcarries
HPUQQUSjRSTScarro*
SSSSSTSSRSSScarrot
HPUQQTSjRSTScarrots
WT^QRHUQTSUPcarry
RSUSSPRWSTTScarry >
Z\\USSNSGTTUScarry a
NMRRSSSlQQRQcarry on
MQRTSTSVSTRTcarry*
MQRTSTSVSTRTcarrying
JSRRSSS[TSTScars
XJKRSQtNTPROcart
SQUUSSSRSTSScarte*
SQUUSSSRSTSScarteret
SSRSSRSUSSSScarth*
SSRSSRSUSSSScarthorse
CTMShLRRKVRScarto*
ISJUhLRRMUQQcarton
LNSR\\USKPSRScarton >
N[TPRSSTRQRQcarton and
SGSTQQSQSTSTcarton was
QTPP^OSLRRSQcarton with
MUVQSSSRQSTTcartoon
SP]SRPUNO\\[Wcartr*
QS]SSQSRP\\[Wcartridge
UQSSSSUORSSScartridges
USRSSSSRTSSScartw*
USRSSSSRTSSScartwheeling
SQXSSTSNSRRScarve
LRVSSSS\\RUTUcarve*
KSWSSSSZRUTUcarved
SSSSSSSUSSSScarver's
WSOSSSSRSSSScasca*
WSOSSSSRSSSScascadias
K\\MPY`RSPNRScase
HYTTXYSPOSSTcase >
RQSSSSSSSSSScase and
RSQSSVSSSRSTcase closed
NTRPSWSJQRSScase is
YU[QSRSNTTTScase of
PVRWSQSTRSSTcase was
SSSSSSSSRSSScaseb*
SSSSSSSSRSSScasebook
URPSS[QVTSSRcash
SSSSSTSRSSSTcashe*
SSSSSTSRSSSTcashed
VRSRSSSPSSSScasin*
VRSRSSSPSSSScasing
VRPSSSSSTSSScassa*
VRPSSSSSTSSScassava
TSWRSQTTRTTUcasse*
USWSSSTPRTTUcasserole
RSSSSQSXTSSScasseroles
RUSSSRSQSRRQcassi*
RUSSSRSQSRRQcassio
VPTQSQSTTRRQcast
YRSSSSSITRRQcast >
WQQRSSSNSSSRcast iron
OSSSRQSYTRSScastl*
OSSSRQSYTRSScastle
XRSRSSSPSSSScasto*
XRSRSSSPSSSScastors
eQRPSSSMUSSRcasts
MkNSSRSQSSSScasua*
MkNSSRSQSSSScasualty
RNOLRRR\\WPQQcat
LVNQRQRfTSTUcat >
RSTRVVSQQSSRcat and
HRP`SSSOPWRXcat flap
WSNRSSSSRTSUcat has
YSQSSSSAUQRPcat sleeps
LOHSRQShURRRcat's
QVORQRS\\SSSScatal*
QSOSSRS\\SSSScatalogs
SVSRQSSSSSSScatalogue
SRWQSSSOSSSScatan*
SRWQSSSOSSSScatania
QSYSSRRMSTSTcatar*
QS]SSSSFSSSTcataract
SSOSSRR[SSSScataracts
]ONVSVSJROQNcatch
jOMRSRSOWRRRcatch*
jOMRSRSOWRRRcatches
WRSSSSSLSSSScater*
WRSSSSSLSSSScaterer
QSPYSSSYSSSScatfl*
QSPYSSSYSSSScatflap
SIRSSVSVRSSScathe*
SSSSSSSSRSSScathedral
SIRSSVSVSSSScatherine
[TKRSUS\\WQROcats
KQUYSRSWQWSVcattl*
KQUYSRSWQWSVcattle
RSOWSSSPRSSScattle grid
XS\\TQSSNQPQRcaugh*
XS\\TQSSNQPQRcaught
aSPSSUSKSPSScaught it
RSWQSSSUSSTScauld*
RSWQSSSUSSTScauldron
^RSSSSSKTSSScaulk
OQSRSSS^STSScaval*
OQSRSSS^STSScavalier
SSQLRPSgSSSScave
PYSUSSSSSRSScaved
MRRRSQSgSSSScavem*
MRRRSQSgSSSScavemen
TSSSSSSSUSSScaves
SRSSSSSQTSSScb
SSSTSSSRSSSScbc
RTRSSSSOSRSRcbse
RPSSSSSYRSRScctv
QVSRSSSRTRRScd
PSVSSRSRRVUUcease*
QSZSSSSPSUTTceased
RSOSSSSTRTTTceasefire
QSNSSQZSSSSScebu
RQSTSSSSSSSScedar
QQVORPS_URRQceili*
PSVSSSSUSSSSceilidh
TQSOSPS]TRRQceiling
URQRSSSQSQQRceiling >
USSPSSSRSSSTceleb*
SSSSSSSOSSSTcelebrate
USSQSSSUSSSScelebrating
SGPVSRSdSSSScelin*
SGPVSRSdSSSSceline
RSR[SSSRSSSTcell
TRRSSSSUSTSUcella*
TRRSSSSUSTSUcellar
QIS\\SRSaRVUVcello
PSSSSSSSTSSScello*
PTSSSSSSSSSScellophane
SRSSSSSSTSSScellos
YOQQR]RNSRRWcent
MQRQRYSKRSSWcent >
RSUSRSSTSSSScente*
RSUSRSSTSSSScenter
QRRSSTSMSSSScenti*
QRRSSTSMSSSScentimetres
NWTSSSSTSSSScentr*
OWTSSTSUSSSScentral
QSSSSRSSSSSScentre
SRSSSSUNSSSScents
WSOSSSSPSSSScentu*
SSSSSSSQSSSScenturion
WSOSSSSRSSSScentury
ORSSTSSQSSSRceram*
ORSSTSSQSSSRceramic
VRSRTSSNVSSScerea*
VRSRTSSNVSSScereal
SSSSSSSXRSSScerem*
SSSSSSSXRSSSceremony
RR[OSSSURSTScert
WPXRSPSITUUVcerta*
ORSSSSSOSUTUcertain
[RXRSPSMUSSScertainly
bVRPSOSITQRRcerti*
RWTPSKSUSSSTcertificate
dSQSSSSFUQRPcertificates
SRSSSWSSSSSScertified
USSSSRTRSSSScessn*
USSSSRTRSSSScessna
SRSSUTSSSSSRchad
SSSSSSSSRSSSchafe
QRYSSSSSRVWXchafe*
QRYSSSSSRVWXchafes
^RSSSSSNYRRRchai
KUOUROR_USRPchain
URPSSQSTSTTRchain >
SYSRSSRQSSSSchain's
OXYTSRRISRSQchain*
LRYTSRSPSSSSchains
VSSSSSSNSRSQchainsaw
]LUOROXN[QPNchair
NRSQSVR[PRRTchair >
QSSRSSSHSRSRchair and
PTSZSRSQSSSSchair was
SRUSSSSPSSSSchair's
J^SSSSSMQRRRchair*
J_QSSSSPQRRSchairs
SWRSSQS^SRRRchalk
TSTSSRSQVSSRchalk*
RSSSSSSRSSSSchalked
SSTSSSSSSSSSchalks
USSSSRSRVSSRchalky
QRMSSSSXRUSTchamp
USSQSSSTSSSSchamp*
USSQSSSUSSSSchampagne
SSSSSSSRRSSSchampion
MUUQSjSTONQ[chanc*
QVXRSPSPSSTSchance
NSRSSRSZSSSSchancellor
YSSSSPSVTSSSchancer
ORQRSrSLNOP[chancers
XSRSSRSOSSSSchand*
XSRSSRSOSSSSchandelier's
SVRSSSSWRSSSchane*
SVRSSSSWRSSSchanel
PKaJRZWDQXZZchang*
OQORS]ZLSRRTchange
SSSSSNQMSSSUchange my
LQbMRPPOOWYXchanged
OS[RSWSPQVWTchanged >
VSPSSSSOSSSRchanged and
QSORS_SMSSSSchanged it
WSKSSNSYTQQRchanged my
PRYOSWSLRRTWchanged the
QSWSSSSQSSSSchanged to
WSKSSMSVTQQRchanged~@me
ROYRSTRRTUVUchanges
SSSSSNQMSSSUchange~@me
\\SPQSRSPSSSRchanging
PP^RSPSOSVVUchann*
PP_RSPSQSVVUchannel
SSRSSSSQSSSSchannel's
SSSSSSSQUSSSchaos
SSSSSSSXSSSSchaot*
SSSSSSSXSSSSchaotic
LSURSaSOPUTVchap
NSS[SQSSRSSRchap told
TSSSSSSSSSSSchapa*
TSSSSSSSSSSSchapati
QQRSSUR`RUTUchape*
QQRSSUR`RUTUchapel
OPPWSWR[SUSVchapel >
cGORRMQTXOPNchapt*
\\KRRRNRYUOPOchapter
UQRSSSSNTSSSchapter five
RVTSSSSNVSSSchapter nine
WSPSSSSVQSSSchapter on
_RRSSRSMUSSSchapter one
WQQSSSSOSPPPchapter six
ZOQSSRRNVRSRchapters
URRSSSSQSRSSchapters in
ORQTSPR\\WSSRchara*
MRSRSSS^TSSScharacter
USQVSPRQUTSRcharacters
SPSSSSSUTSSScharc*
SPSSSSSUTSSScharcoal
SSSRSSSQSSSSchard
SYNQPVWUVKNScharg*
SRUTSRQSTPQPcharge
ZSWUSTR_TQQPcharge >
RSSSSTSRSSSUcharge and
PSSSSSSSSSSTcharge for
OSSSSSSWSSSTcharge of
JRRSSR\\SRRSScharged
JSRRSOZ[TSSRcharged me
PVPSP_TSQQQUcharger
OZVRSRVOSSRTcharger >
NUQSSTSXSRSUcharger for
QXSSSSSRRSSScharger's
SRSSSSRSSSSVchargers
cUROSJTSWRSOcharges
QSRUSTOVTRSUcharging
NSRUSXQVSRSUcharging me
QSSSSSU\\SSSSchari*
QSSSSSU\\SSSScharity
XPRRSSSXSSRScharl*
OQSRSSS^STSScharles
\\RSSSSSMSSRScharlottetown
QSTURZSNRRSUcharm*
QSTURZSNRRSUcharming
`QPSRQRHUTTPchart
^RRSSQSMSSSQchart >
VSRSSSSRURSRchase
VRSQSTS\\TSSTchasi*
VRSQSTS\\TSSTchasing
OSSSSSS\\SSSSchass*
OSSSSSS\\SSSSchassis
GQNWUbSGNPRUchat
RRNWSSSWSSSSchat >
QV`SSGSSSUTRchat says
RSSSSXSSPSSSchatb*
RSSSSXSSPSSSchatbot
NPXQS_SUTPQSchatt*
ORYSSWSSSQQSchattanooga
SSSSSSSQSSSSchatted
WSSQSQSOTSSSchatter
SSSSSSSQSSSSchatting
NRSSS]S]SSSSchatty
QSSSSSSTSSSSchaut*
QSSSSSSTSSSSchauth
PPYRRKL\\VRRRcheap
OXSSSQdMOSSScheap >
LTNSSO`@NPPPcheap*
NURSSQXIPSSScheaper
QROSSQ[IQPQPcheapest
RRPSSQXIRPQPcheapest i
[VQSSYQOTRQScheat*
PUSSSSSPSSSScheated
WSSSSRSQSSSScheating
ZTQSSZQTTRQScheats
XRRSS_RBRRRTcheats >
LOZJR_R[PPRRcheck
RSaRSPSIRVVTcheck at
SSCSRRSbSSSScheck it
RSHRSSSaSSSRcheck the
HPKNQ]bSSQTNcheck*
NQXORUQcUSVSchecked
JSPVSQRdRSSRchecked >
]RPRSRRSTSSSchecked it
SSDRSdRLSOQOchecking
PRQSRJdLSRRPcheckout
PSWSSSSQRUUTchecks
SUSSSSSSSSSSchedd*
SUSSSSSSSSSScheddar
TOQQSVSTVQRTcheek
OOTRSVSSSQRTcheek to
OUSSSRUQSSRTcheek*
OUSSSRUQSSRTcheeky
QSRSScPQSSSRcheep
eSJVSSSURRSScheer
UPQRRVR[SUS[cheer*
\\SUSSLSMUTRScheerful
SSSSSSSVSSSScheerfully
LQNSS]R^QTTZcheers
QSTSSPSZRUUScheers >
ZVPSRORLVOQOchees*
ZVPSRORLVOQOcheese
`LOURQQGUPQQcheese >
NZSSSSSSSQSRcheet*
NZSSSSSSSQSRcheeto
WRSQSQSTTSSSchef
LRRSSSSaTSSUchef'*
LRRSSSSaTSSUchef's
USSSSSSPSSSSchefs
RSXSSSSTSSSSchem
ZOORVNRJSTRSchemi*
QOSSWSSRSSSSchemical
[SORSNRLSTRTchemist
TSSSRSSRSSSSchemistry
SSUSSVSKSSSSchemo
LSSSSSSTRSSScheng*
LSSSSSSTRSSSchengdu
QRRSSRR\\TTUTchenn*
QRRSSRR\\TTUTchennai
WSSSSRSPSSSSchequ*
WSSSSRSPSSSScheque
SSSSSSSOSSSScherb*
SSSSSSSOSSSScherbourg
TV[RSSSNQSSScherr*
SS[RSSSNSSSScherries
TVSSSSSSRSSScherry
SQ_QSISGRWVTchess
LQ]QSQSPRVUUchess clock
TSUSSSSORTTTchess set
SSRSSSSQSSSSchess*
SSRSSSSQSSSSchessmen
NSKRSWSZUSSSchest
XOSSSSSRTSSSchest*
TSSSSSSRSSSSchester
WOSSSSSSTSSSchestnut
USSRSSSRTSSScheve*
USSRSSSRTSSSchevelle
cMMOSPRQURSQchew
aMNRSQSRTRSQchew >
]^QQRPSMQOOOchewe*
]^QQRPSMQOOOchewed
bZRRSQSOSPPPchewed >
SSHQSVS`TRRRchewi*
SSHQSVS`TRRRchewing
_ONQSSRQTPSPchews
M[SSSSSNQSSSchia
SSSSSSSWSSSSchica*
SSSSSSSWSSSSchicago
\\MKPRMS[UTSSchick*
cPNSSSSOTSSSchickadee
KPTRSRSTRSSTchicken
XSSRSRSMURSRchicken's
XSRSSSSLSSSSchickpeas
MSPRSNSkSSSSchicks
PSSSSSSTSTSTchickweed
bRPRRRSKTSSSchihu*
bRPRRRSKTSSSchihuahua
OgRYRRSHTUQTchild
RS[SSSSNTTSTchild >
LROSSXS`STTTchild is
K]cRSSUOSPPNchild's
PW^MRWQHSQRRchild*
ISRSSRSkSSSSchildbirth
LVZSSSSQPSSSchildhood
`SRSSSS6SSSSchildminder
[LLNRXPQUTUWchildren
JRPSS_SIQRRVchildren are
KSUSSRRaSTSTchildren in
TRRSSRSWTSSSchildren's
SRRSSSSRSSSSchilds
NSSSVYSRSQRSchill
UPQYRRSYVQQRchill*
PSRSSRS`SSSSchilled
XPRYRRSKVQQRchilli
OSSSSSSWSSSSchilt*
OSSSSSSWSSSSchilton's
\\RPSSSSPSRSRchime
SSSSSSSURRSSchime's
WSSRSRSTPRRRchime*
WSSQSSSQRRRSchimes
VOUPSRSRTSSSchimn*
VOUPSRSRTSSSchimney
XRQSSSSNTSSSchin
QRSSSSS`USSSchin'*
QRSSSSS`USSSchin's
JSVSSTROSSSSchina
TSSSTSSSTSSSchina's
TSSSTSSSTSSSchina*
WQLSSURPWRQRchine*
WQLSSURPWRQRchinese
]SRSSOSPSSSSchins
SRSQSVSISSSSchip
OXRSSSSWSSSSchipb*
OXRSSSSWSSSSchipboard
NYTWTPRQRVSTchipp*
PZURTSSMRSSSchipped
R\\URSSSRRRRRchipped >
RRRYSQRVSVSTchippy
bHURVRSSTVUWchips
ZMRRRSSTTVUWchips >
SQISSPSaSSSSchiro*
RQISSQSgSSSSchiropodist
TSSSSRSMRSSSchiropractor
SSSSSTSORSSSchirp
]RSSSRTKRSSSchise*
]RSSSRTKRSSSchisel
SQXSSSSMSSSSchitt*
SQXSSSSMSSSSchitting
QRSSSUSZSSSSchloe
VRRSSSTNSRSRchlor*
VRRSSSTNSRSRchlorine
iDQSQNRUUTTSchoco*
VDRQQNScUTTSchocolate
JQSRSPSsRUTUchocolate >
RSSVSTSOSSSSchocolates
gSRRSRSJSSSSchocolatey
PRM^SPS_PQPNchoic*
PRM^SPS_PQPNchoice
UPSPRRRZUQQQchoir
SSSSSSSQSSSSchoir*
SSSSSSSQSSSSchoirboys
NSSSSUSORSSTchoke
SRSSSSSSSSSSchoke*
SRSSSSSSSSSSchokes
TSSSSSSQTSSSchoki*
TSSSSSSQTSSSchoking
MRRSSRS`SSSTchoos*
MSSSSRSZSSSTchoose
SRRSSSSYSSSSchoosing
TSRSSRSISSSSchop
SSSSSSSWRSSSchopp*
SSSSSSSWRSSSchopping
TSSSSRSIUSSRchops
UWRSSUS`SSSQchops*
SQSSSRScSSSSchopstick
UYRSSVSPSSSQchopsticks
SSOSSSSTSSSSchord
XSSSSRSHTSSSchord*
XSSSSRSHTSSSchords
WQRSSSSRSSRSchore*
WQRSSSSRSSRSchores
UPQRSQSTUSSRchoru*
SSQRSQSUTSSRchorus
UPSSSSSSTSSSchoruses
L[O^SNSWRUQUchose
OYQ]SSSJRTSUchose the
UTSSSTSKSSSSchose*
UTSSSTSKSSSSchosen
[SSQSRSNTSSSchowd*
[SSQSRSNTSSSchowder
IXVONRUZQUTUchris*
NRQRSSR_STSTchrissie
OSSSPSS_SSSSchrist
RSPSSRSZSTTSchristened
PPXSRUWUQQQTchristening
NVMSSSUYRQQSchristening >
VRKSSSSSRSSRchristening and
RRgSSSSFRTTTchristening was
SSSSSQSKSTSSchristian
U\\VPRSRATSURchristmas
XOSSRQR\\SRTSchristmas >
NXSSRUSTSSSSchristmas eve
QRYSSSSSSTSTchristmas pudding
RSRSSRSKSRQRchrom*
RSRSSRSKSRQRchrome
SSSRSSSWSSSSchuck
SQP[SRSWRTRUchuck*
RQQ[SRSTQTRUchucked
PRRUSSS]RURTchucked it
USRSSSSVTSSSchuckles
RRSSSSS[QSSSchuff*
RRSSSSS[QSSSchuffed
SRSSSSSQSSSSchunk*
SSSSSSSQSSSSchunky
XQVHUSSWXQRRchurc*
XQVHUSSWXQRRchurch
QSNSSRTZUPQQchurch >
XSRRSSSKSSSSchurch hall
SRSZSSSFSSSSchurn
`SONSRSITSSSchute
SPSSRSSPUSRSchutn*
SPSSRSSPUSRSchutney
SSTSSSSTTRRSchutney >
SSSSSSSRTSSSchyaw*
SSSSSSSRTSSSchyawanprash
ZSQSSSSQVRRQciará*
ZSQSSSSQVRRQciarán
YSSSSQSQUSSScider
VSSSSSSSTSSScigar
PRSSSSSUSSSScigar*
SRSSSSSSSSSScigarette
PSSSSSSUSSSScigarettes
SSWSSSSSSSSScinci*
SSWSSSSSSSSScincinnati
QSSQSSSWSSSScinde*
QSSQSSSWSSSScinderella's
SSQRSXSSSSSScindy
SSQSSTSZSSSScinem*
SSQSSTSZSSSScinema
SVUQSPSXRTVTcircl*
YQRRSSSUTRSRcircle
Q[WSSPSHSSSScircled
RPPRSTSaRTUTcircles
PSVSSSSSRTUTcircling
FQSSSRScSSSScircu*
TQSSSSSVSSSScircuit
ESSSSRS`SSSScircus
SSSPSSSUSSSSciste*
SSSPSSSUSSSScistern
^SOSSSSOSSRRcited
TOURRRSTRSSRcitie*
TOURRRSTRSSRcities
OSIOSPScTTSScity
TRXRSSSKSSSScivic
HSRbSUSBOTSUcivil
SSSSSQSQSTSScivil*
SSSSSQSQSTSScivilised
XSRRRQSSVRRQck
RSSSSSSRSSSScking
PQRSSQShSSSTcks
SSSSSSSWRSSSclack
SSSSSSSQRSSSclack >
RPMaRZRTUKRUclaim
TSRSSXROSQRSclaim >
cWKTSTPUSORSclaim*
XYSTSPSZQQSQclaimed
\\QSRSSSKSSSSclaimed it
XUOSSSSQSSSSclaiming
YOOSSWQOVQRUclaims
FVSSSSScRSSSclam
WRSSSRS\\USSSclamp
UQSSSSSLRSSSclamp's
fNQRSRSETQRQclamp*
cOQRSSSKUQRQclamps
RSSSTSSWSSSSclams*
RSSSTSSWSSSSclamshell
RSTSSSSTSSSSclan
PPQRSSSUSSSSclan'*
PPQRSSSUSSSSclan's
TSSSSQSPSSSSclanc*
TSSSSQSPSSSSclancy
VSSSSRSQTSSSclank
RSSSSTSPSSSSclap
OOQURKRhXWWUclapp*
QQRTRMSaVVWUclapped
QQSUSOS]VTTSclapped >
NRSTSSSSTSSSclappers
VRRSSQSZTSSRclapping
hRLRSQSBVRQPclaps
SRSSSVSPSTTTclari*
QSQSSVSXSSSSclarification
URUSSSSKSTTTclarinet
RURRQTSTXRQRclasp
]KWRUPQVWQTQclass
NSQQSUSRSOQOclass >
ZRQRSSSJSSSSclass and
QPKSSRSeSTTSclass of
VSQSQXRIXSSSclass*
[SRSQRRLWSSSclasses
TSSSSSSPTSSSclassroom
MSRSSZSSSSSSclassy
^RSSSOR]WSSRclass~@number
SRPSSUSLSSSSclaus*
SRPSSUSLSSSSclause
S\\RPSSSOQSSSclaw
UP`NSRSYTUTTclay
OQfOSRSLSTTTclay >
GcRSRQSZNSTSclean
XORSSRSNSSSSclean >
TRSSSSS\\SSSSclean and
ZSPNSORIURTRclean*
ZRPPSPSVRSTRcleaned
HSUPSQSkRSTScleaned the
MZSRSSSQRSSScleaner's
ORVSSSSQTTTTcleanest
YORRSSSKURSRcleaning
WRQSSSSRURSRcleans
WHRVSOUVQUSWclear
WORSSRRRTSRSclear >
TSPSSOS[SSSRclear as
MSSTSSSWRUUVclear through
LSQXSSSVRRSSclear to
LWSRSPQGTMPMclear*
WSRSSSSRUQRQclearance
MVVKSSR_RTUUcleared
PSRMSSS\\STSUcleared the
OQSSSUSQSSSSclearer
SSSSSSSRRRSSclearing
WYRRSNSGTNOMclearly
RYUQSRSKSPQOclearly been
NPS[SSRKSSSSclears
USYPSSSPTRRRcleat*
USYPSSSPTRRRcleats
QSSSSSSVSQRRclenc*
QSSSSSSVSQRRclenched
bTQSSUSLVSSQclerk
VQNSVPSWTTTTcleve*
SSQSSRS[SUUTcleveland
VSRSVRSHRSSSclever
SQQSSRS[TSSScleverer
SSSSSRSSTSSScleverest
PQTPSRSkSSSSclevl*
PQTPSRSkSSSSclevland
NSXRSZUNQSTTclick
SSSSSSSTTSSSclick >
QSUSSZSGSSTTclick and
KXWRSSRQRVWTclick*
MWTWTWSNRVVVclicked
SRXSSQSQRVVVclicked the
RSUQSSSQSTTSclicker
RUVSSQSTRSSSclicking
TQQQSQRXTRSRclicks
SSSSSSSRTSSSclicks when
RQQOSSSdSSSSclien*
RQQOSSSdSSSSclientele
LQV]SNSYTVTUclimb
SPS]ROSQSSSOclimb*
LSTaSOSSQTSSclimbed
USSRSSSSSSSQclimber
XQRPSSSQTSSQclimbing
WSQSSRSRXRSRcline
SOSSUSSPSSSScling
SOSSUSSPSSSScling film
URQSVTSRSRSRcling*
SSSSVSSRSSSSclingfilm
USQSSTSSSRSRclings
PRZXRLSRUTTQclini*
PRZXRLSRUTTQclinic
NRNUSSS[TRSQclinic >
fKKRRQSPWRRQclip
YPSSRSSUSSSSclip >
SSSSSSSSRSSSclip'*
SSSSSSSSRSSSclip's
iRSRRQSDUQSPclipp*
iPSRRSSDUSSQclippers
SUSSSQSSSRSRclipping
`PORSPSUVRSSclips
VWSSSRSLRTTTclips >
VRSSSSSNSSSSclips are
\\RPSSRSXSSSSclips on
NTWSSSSRSSSUcloch*
NTWSSSSRSSSUcloches
eQUMNMRJWNQJclock
[Q[YPNSDSSTQclock >
LUSSSSSSRSSSclock's
FR[PSQROPVWUclock*
MQ[PSQROQVWUclocks
PS]RSRSLQWWTclocks changed
RRLQSRSgRRSSclocks went
UPSSSSSWSSSSclog
LRYRSSSSQVUWclogs
TSSPSSSQSSSSclomp
WSRRTSSNSRSRclonk
XURSSSSORSSSclonm*
XURSSSSORSSSclonmacnoise
URLUR]RTYUTTclose
fWPQSTSOXPQPclose >
GRONSjSLTRSRclose it
]RSSSRSHTSSSclose to
PHRWSbQQNPOWclose*
FHJQScRdPPNXclosed
MPQOR`SETRQSclosed >
RSRRSTSVSRSRclosed it
WSTQRYSHSQRUclosed my
POUSRPS^RTSSclosed the
XSTVRXSARQRUclosed~@me
PSWRSSRNSSSScloser
SSRZSRSRQSRTcloses
aSWSSSSFSSURclosest
QSQSSZSPUQRUclosi*
QSQSSZSPUQRUclosing
MSQSS[SQRRRVclosing to
YMUQRRRRVQOPcloth
SSSSSSSRSSSScloth's
PRQRRRS[SRRRcloth*
QSSSSRSSSRRRclothes
RRQSSSS\\TSSSclothesline
dVLRRRSKTSSRcloud
SSSSSRSSSSSScloud >
NQYPSMOqTTTScloud*
OQRRSSSdSSSSclouded
RSZQSMP`TTTSclouds
QRRVSSSSSSSSclown
SSSSSSSMSSSTclown*
SSSSSSSMSSSTclowns
LLVOS[RWQYYVclub
PPeQSRSVRWWVclub met
MRRSSSS_STTTclubb*
MRRSSSS_STTTclubbed
QQN`SSSSSSSSclubh*
QQN`SSSSSSSSclubhouse
_PQSSSSSTSSSclubs
TSOSSSSSTRRRclue
gRRSSSSBSSSSclues
SSSSSRSRSSSSclunk
RPRSSRSWPSSRclust*
RPRSSRSWPSSRcluster
SRTRSRSRRVVVclutc*
SRTRSRSRRVVVclutch
SSSSSSSSTSSScm
LRWSSSUURSSSco
LRWSSSUURSSSco op
WQNRQSSPTSURcoach
ORURSRSSTSUScoal
RR[SSRSOSTTScoalm*
RR[SSRSOSTTScoalman
URRSSTSUSSSScoars*
URRSSTSUSSSScoarse
MRVURSSVSTSScoast
HUXZRUQSRWUXcoat
MQTVRRSORTRScoat >
PSZUSSSLPWWXcoat on
UQSRSSS[SRSQcoati*
SSSUSSSSRRSQcoating
UQSQSSS[USSScoating's
^SQURLTOSRSRcoats
SSSQSSTURRSScoats over
ZSSSSSSESSSScoax
QSSSS[SKSLLScob
SSSSSSSVTSSScobal*
SSSSSSSVTSSScobalt
_QQRSQSOVRSRcobbl*
TSRSSSSPSSSScobbler
^QRRSQSSVRSRcobbles
[QRSSQSQVSSScobbles >
SSVUSSSPPTTTcocke*
TSSUSSSPRSSScocker
RSVSSSSSQTTTcockerel
SSSSSSSXSSSScockl*
SSSSSSSXSSSScockling
YPSSSRSQUSSScocks
VQRSSRSZVSSScocoa
TRSSSSSUSSSScocon*
TRSSSSSUSSSScoconut
bSSRSRSGTSSScod
BNElRN\\:LXNVcode
QSQWSVSISTSTcode >
NTOYSQSVRVRUcode for
SQPVSZSMRSRScode is
SQPPSSSRSSRQcode was
VRSSSSSTSSSRcodes
VUO[SSSUSTRScode~@me
NYQTTVRWPTSRcoffe*
MZQTTWRUQTSRcoffee
KJL[RSReRUTUcoffee >
WXURUOSIRTSScoffee and
SSSQSSSPTSSScoffee hot
YVSRTUSBTRSQcoffee in
SSSSSSSURSSScoffee's
TRSSSSSRSSSScoffees
LSSRSSSWSSSTcoffi*
LSSRSSSWSSSTcoffin
SRSSSSSNSSSScog
RSUSSSSNSSTTcoimb*
RSUSSSSNSSTTcoimbatore
WWRRSSRHURSQcoin
WSSSSSSRSSSScoins
PSTRSSSWSTTTcoke
RSTSSSSYSUUTcol
TSSISSS[SSSScola
TOQOQRS\\YUVTcolan*
TOQOQRS\\YUVTcolander
LPSRRRS[VVVTcolander >
4E^PRVRjK`_ccold
ZLVQSRSJQTTWcold >
\\SOSSRSKUSSScold and
KShSSTSFQYXYcold in
JQ\\SSSSRSUTTcold snap
\\SSSSSSHTSSScolde*
\\SSSSSSHTSSScolder
RWSSSSSSSQSRcoles
QRROSSSPRSSTcolin
QSSTSRSZSSSScolin's
QSSTSRSZSSSScolin*
U[KPSVSQUPQOcolla*
USSSSSSTSSSScollagen
SSSSSSSQSSSScollapses
K\\KQSVSZSPQOcollar
OVTTSSSUSRSScollar >
SSSSSSSTSSSScollarbones
\\RSRSRSKTSSScollars
NTGOQVUeQTTXcolle*
XRRSSSVCTRSUcolleague
SSSSSSSUSSSScolleagues
LUPPRYSYRSQTcollect
SSRQSSSRSSRRcollect >
RSUPSVSPSTSTcollect it
M[VSSQSQRSSRcollected
PRRSSSS_SSSRcollecting
QQFSSTSMRTTVcollection
USSSSSSRSSSScollector
RSSSSSSXSSSTcollectors
YOVRSRSeSTUScollege
NQVRSRS]SVVUcollege >
TSSRSSSSURSQcolli*
TSSRSSSSURSQcollie
QRRSSZSRSPPScolm
RSSSSSSSSSSScolog*
RSSSSSSSSSSScologne
KSVXSOS[RWVUcolon*
LSN\\SOSOSTSTcolonel
SSQQSSSbSUVScolonoscopy
SS]PSSSORTSTcolony
QaNQRPULSQRPcolor
PXSRSPSRQSSScolor's
ZVQRRPSOTRRQcolor*
]QQSRSSPVRRQcolors
^PMHS[OMXLPOcolou*
SOLMU^OLSOPRcolour
JOOURaSUSRSTcolour >
VVQSRSSXSSSRcolour and
XOSSSSSQTSSScolour is
XSRSSQSRTRRQcolour of
`QSOSQSOVOQOcolour's
HZTSSRS\\RTTTcoloured
STSSSSSRRSSScolouring
[MSRQSSOVSTScolours
SRVRSSSRSSTScolum*
SRVRSSSRSSTScolumn
SSSSSSSTSSSScoma
STTWSSSRQSSScomb
USSSSSSRRSSScomba*
USSSSSSRRSSScombat's
SSRSSPSWSSSScombi*
SSRSSPSWSSSScombine
XO]\\SNPVMUTScome
ROXLSOSHPWXVcome >
KOUPS\\SRSXTVcome and
QSQYSSScRTTPcome back
QSVSSSSMSSSTcome by
IRJbRLSORUOTcome down
QWRRSSSXSSSScome from
UTFSSYSVRRQTcome home
UVWVSTSJTQSRcome in
]OMRSYSGUPPPcome off
OOKQSRT~QTTUcome on
ZQORSQRVUQQQcome out
NReQSRRRSSSScome the
WSVSSTSPSSTRcome through
USWUVRSNTQSScome to
RSZTSSSATTSScome up
U[LURQSLRRRScome with
`QRQWSSOSQRQcomed*
XSSRSSSRTQRQcomedian's
[QRRXSSPSSSScomedy
\\DIPSPRQbWVQcomes
TRURSSSZSTTTcomes >
JSURS[SDSSSTcomes back
WRNQSPSQVRSQcomes down
USVSSSSSSRSRcomes home
[RQ[SRSUTTSUcomes in
JRKSSOSbVSSScomes off
oRFSSSS@URRQcomes on
YTPOSRSPTTSQcomes out
IS[SSSSORTTTcomes the
USRTSRSPTRSQcomes through
ZQJORWSVWRSQcomes up
XRSSSSSRUQRRcomes with
NQ]RSQSXNSTScomet
SS[SSPSMSSTScomet's
SS[SSPSMSSTScomet*
`TNRQQRMUQQQcomfo*
VSRSSSSPTRRQcomfort
YUORQQSQSSRRcomfortable
LTSSSSSOTSSScomfortable >
WRSSSSSRSSSScomforter
]UQSUSSFPOPPcomfy
URPSRSSQVRRRcomfy >
SWSSSRSSPSSScomfy enough
JQZTTNRTOZXYcomin*
JQZTTNRTOZXYcoming
IRNZSRT\\SXUWcoming >
RRXSSRSLTSTScoming down
S[URSSSGSPSPcoming home
OPXOTSSWRTRTcoming in
SQGPSSRSSSQScoming up
RRRSSVSNRSSUcomma
VSPSSSSSRRSScomma*
VSPSSSSSRRSScommas
NOLUSRRfQLNJcomme*
^SSSSRSMTSSScommended
NQNVSTSXPPPOcomment
PRPVSUSRQPPOcomment >
RRUSSSSTSTTScommentate
JSSSSSSXSSSScommentators
SSPRSRSaROQNcomments
kRPNRQSJYPQPcommi*
SSSSSQSRTSSScommissioned
aSSRSRSLRSSScommissioner
TSSSSSSSUQRRcommitment
[QSOSQSOSSSScommittal
TTPSRVSVVRRRcommittee
BSSSS}SJKSSScomms
GR]VS\\SOPTQUcommu*
SSRVSSSSSSRScommunal
QRRSS]SJNTRUcommunication
QSUSSSSSSTSScommunity
NSRSSSS^URRRcommute
OS_SSRSPSSSScommuter
SSQSSSSQSSSScommuting
YEGUUNSSUPPQcompa*
XJKQTQQ[TQQScompany
MQNSTOR]TRRRcompany >
_SSRSSSMSSSScompany i
NVQ\\SPRYSUSUcompany's
SSSSSSSVSSSScompare
MPSSSSTZRRSScompared
USSSSSSGRSSScomparing
UOSSUTSKSSSScompartment
ZSOOSSTOVPQNcompass
ZSPOSSTPURRPcompass points
SSUSSSSTSTTTcompasses
\\RSRSQSSTSSScompe*
^RSSSQSOTSSRcompetent
PSSSSSSXSSSTcompetitor
VRSSSRSSTSSRcompi*
VRSSSRSSTSSRcompiled
ZV>QWGU]ZJNIcompl*
Q_RRSGVXQRRPcomplain
PQSSSMSdQRSPcomplain >
QQO[SZSMUQSTcomplained
SSLSSUSVSSSTcomplaining
ePSRSNSQVSSQcomplains
cQSRSRSFTSSQcomplains about
QQOPSUSYSPQRcomplaint
ZSPSSNSVTSSScomplaint >
[RPRSJS`XQRNcomplaints
NRSSSKS_RSSOcomplaints >
dSTSSRS7XRSQcomplaints from
YWSQSRSQSSSRcomplete
SSTSSSSSSSSScompleted
KSQRSXSRSSSTcompletely
FQSSYQSSTSSRcompliment
TSSSSUSNSSSRcompliments
bOVZSQSFXTTScompo*
TRRXSSSPUTRTcomposed
WQWRSSSTVSURcompost
^SSSSRSMTSSScomposure
SSSVSSSNRSSScompound
^POSSQSPTRRRcompr*
VSQSSRSSSSSScompress
WSQSSRSQTRRRcompression
XQRSSSSRSSSScompressor
LU[QSJQZRVWScompu*
MSSSSSSUSSTScompulsory
UU[QSHRVRVVScomputer
QRVSSSSYSSSScomputer >
PRRSSSSWSSSScomputer and
PSSSSSSRSSSScomputers
SSSSSUQUSSSScomputing
OSXSSQSQTTTScomra*
OSXSSQSQTTTScomrades
HSSSSjSMPRS_comun*
HSSSSjSMPRS_comunication
FPZQSNSaOUVUconce*
SSOSSPS[SSSSconcern
ORTRSSS`RQRRconcerned
ORTRSRS\\RQRRconcerned >
SSSSSSSRSSSSconcerns
LQ^RSQSHPXVVconcert
PRXSSUSKRUUUconcert was
PSSSSSSYSSSSconcertina
LSRTSSSaQRRRconci*
LSRTSSSaQRRRconcierge
UPRRSQSaWRRSconcl*
SSSSSSSRSSSSconcludes
WPRSSSSTVRRSconclusion
QSSRSQSaTSSSconclusions
SWWQQPSTSSTRcondi*
OWQRQUSOQSSScondition
WRSSSRSTUSSRconditioner
SSYSSOSVSTTTconditions
QSSSSSSSSTTTcondo*
QSSSSSSSSTTTcondolence
YTQRSSRNUSSScondu*
YUQRSSSNSSSSconductor
SRSSSSRSTSSSconduit
]RSRSSSEVSSScone
SRSSSSSXSSSScone'*
SRSSSSSXSSSScone's
[RSSSXSEUSSRcones
SUSSQSSSSSSSconfe*
SUSSQSSSSSSSconfetti
NRhRQISVTSRSconfi*
YSQSSOSTTSSSconfidence
LSkSRMSJSRRSconfirmation
NSSSRRS^STTSconfirmed
SSSRSVSQSSSSconfu*
SSSRSVSQSSSSconfused
OQ_QTPSMSSSRcongr*
SS_RSOSHSTSScongrats
RSSRTSSVSRSRcongratulated
SSTSSUSSSSSScongratulations
PQQSSSSUSSSScongressman'
VSRSSSSPTRSRconke*
VSRSSSSPTRSRconked
UTVSSOSLVRQQconne*
PUSSSSSSRSSSconnected
PSVSSQSRSTTTconnection
SRSSSSSSSSSSconnector
PSSSSSSSSSSSconnectors
_SOSSRSPXQQQconnects
RSXSSSSQRRRRconnemara
ZQRSSSSRUSSSconor
PQRPRTQTUTVUconsi*
NRTRS[SETQRTconsider
XSSSSSSPSSSSconsiderable
QSSSSSSSSSSSconsiderably
ISRSSTRhRSSSconsidered
\\SRSSRSKSSSSconsidering
XSQSRRSPTSSRconsiders
SSWSSQSPRVWUconsignment
MSRRSOS`UTTSconsistent
TRSSSSSRSSSSconsistently
OQSSVRS_RSSSconso*
OQSSVRS_RSSSconsole
lRQRSNSSTRRRconst*
lRQRSNSSTRRRconstantly
NSRSSXSSSSSTconsu*
OSRSSSSUTSSSconsulted
RSSSSXSQRSSTconsumer
QQWPRTSORRUWconta*
QSOTRXSXSQSWcontact
TSQRSQSSSSSRcontacts
RQ`PSOSJRTUTcontainer
RSPSSUSSSSSScontains
VcPRRPSUTPQOconte*
RRRSSRS_SSSScontent
RgQSSQSLSQQOcontents
WPSRSSSPSSSScontests
\\WXSSIQ\\QUWScontr*
RRQXSPSXSTRTcontract
SRQXSRSOSTSTcontract >
URSRSSSSSSSScontracts
UOSSSSSOSSSScontradict
PSTSSSRYRSTScontrol
ZY]QSRSBQTWScontroller
ZPQSSSRRTRSRcontroller's
M[QSSNSgSSSScontrols
QSVSSOS]SSTSconva*
SSQSSOS\\SSTSconvalesced
QSWSSSSUSSTSconvalescence
[QQRSSSNTQTSconve*
TSSRSSSTSSSSconvenience
SQVSSOSRRUUSconvent
NSSSSWSQSORSconversation
SSSSSYSGSORSconversation >
ZSSSSSSQSSSSconverter
XSOSSSSSTSSSconveyor
[QSSOSSPTSSSconvi*
[QSSOSSPTSSSconvincing
VRQSSWSSUSRTcook
SYORSRSXTRRQcookb*
SYORSRSXTRRQcookbook
TZUSQVSFTOONcooke*
XTOSRVSNRSSScooked
OYZTRSSKTOOOcooker
VQTSSSSSTSSScooker makes
QQTSRVS[TTTUcooki*
JRSTSSScSUTVcookie
TRRTSYSPRRSRcookies
YSRTSYSJRRSRcookies >
YRURRQSMUSSScooking
QSSSSPSLTRRQcooks
>Q]SVPSfQYXXcool
TTSSTSSNTSSScoola*
TTSSTSSNTSSScoolant
TSNVSSSMRRRQcoole*
TSNVSSSMRRRQcooler
VRSSSSSSRSSScoon
SSNQSPShSSSScop
TSSSSSSOSSSScope
NSSSSYSRPSSWcopie*
NSSSSYSRPSSWcopied
QWRSSSSPRSSScoppe*
QWRSSSSPRSSScopper
UPQRS^SRPRRXcopy
L\\SSSQSSSSSScopy'*
L\\SSSQSSSSSScopy's
SSSSSSSSRSSScoqui*
SSSSSSSSRSSScoquihalla
EORSORSmRSSScoral
IQRSORSmRSSScoral >
CiQSTWSWMQQQcord
UQSSSSSOTSSScord a
VRRSSSSTRRRScord is
XQQSSSSMRSSScord'*
XQQSSSSMRSSScord's
USSSSPSSVSSQcordl*
USSSSPSSVSSQcordless
RQSRSSS^SSSScords
OSPSSTSSSRSTcore
WSSSSSSOSSSScorgi
QSSSSSS[SSSScoria*
QSSSSSS[SSSScoriander
OTVTRUSJRRSUcork
RSRVSUSPSSSUcork >
TRSQSSSUSSSScork and
TQSSSSSRSSSScork'*
TQSSSSSRSSSScork's
WQSSSSSSSSSScorke*
WQSSSSSSSSSScorkers
SSSSSSSQSSSScorle*
SSSSSSSQSSSScorleones
]PUSSMSSTUVTcorn
RSOSSRR]SSSScorn'*
RSOSSRR]SSSScorn's
URSSSSSPSSSScornb*
URSSSSSPSSSScornbread
IZS_\\LUTNTPScorne*
NTVbPRVHOXSXcorner
TPT\\SRSWVTSScorner >
SSRSRUSTSTTTcorner and
PSRSRSVXNURUcorner of
SUSSWPSOSSSRcorner's
NVPPZPR`ROPOcorners
P]SRVSSKSQQRcorners >
PSSSSRS]RSSScorners and
SSSSSSSVSSSScornet's
SSSSSSSVSSSScornh*
SSSSSSSVSSSScornhole
TSSSSTSTSSSScorni*
TSSSSTSTSSSScornish
SSRSSSSSSSSScornw*
SSRSSSSSSSSScornwall
[IYSSQSQSVVUcorol*
[IYSSQSQSVVUcorolla
USQSPTSSSSSScoron*
USQSPTSSSSSScoronation
RSQSSRSeSRRTcorpo*
RSQSSRSeSRRTcorporate
MZMRTZSXQRQVcorre*
K[RTTQSZQRQTcorrect
NVNTSMSZRRRRcorrect >
SSSQSYSXSSSTcorrected
PSRSSVSRSSSTcorrectly
ZSSSSSSQSSSScorrespondence
SSPSSSSPSSSScorresponding
WQSQUSSNSSSScorri*
UQSQUSSNSSSScorridor
USSSSSSSSSSScorridors
XRRSSSSPSSSScorro*
XRRSSSSPSSSScorroded
SSSSSSSPSSSScorru*
SSSSSSSPSSSScorrugations
TSUSSVSMPRRScorsa
YZRVSQSLRTSTcos
RS[RSTSMSRSScosie*
RS[RSTSMSRSScosies
QS]QSRSRSTSScosmo
MURRSPVZOSTScost
PSTSSOP^QTTTcost me
SSRRRRVYRSSScostc*
SSRRRRVYRSSScostco
PSSQSPYFRRSNcosts
PPdSSQSORUUTcostu*
PPdSSQSORUUTcostume
PSJSSSS^RUUTcostume was
`RISSRSPTPPOcostume~@feast
TSTSSSSLRQQScosy
RSSSSSSSRSSUcosyc*
RSSSSSSSRSSUcosycorner
[SYSRQSCOXXXcot
OSUWSSSSQTTUcot mattress
QSPQSSSRSSTTcot was
RSYSSSSSSTTTcoton*
RSYSSSSSSTTTcotonou
QTRVSSSRSTTTcotta*
QTRVSSSRSTTTcottage
QRSRSSSUSUVUcottage >
SQRSSRRRTSSScotto*
SQRSSRRRTSSScotton
]TLQSRSYTRRScouch
ZQOSSRSSSSRScouch >
RRPSSZPUTSSUcough
SSQSSTSDTSSScough >
eSNRUSSEUTTScough*
SSPRSSSQUSSScoughed
USQSUSSSSSSScoughing
cSSSSSSGSTTScoughs
YPPQXTVGQQQPcould
ORLSSNSiQPPMcould >
eMMRRSUJXRRScould be
ZSQTQOSRTRSQcould do
SSSSSRVLRRRRcould find
PSRTSSSRQSSRcould get
PP[PXQSOQWVVcould have
HSVaSSSUSVSUcould hear
SNQQSNScSQRRcould i
]RLZSRRMRURWcould not
MVPWTUQWPWSUcould read
`Q[RSQSLVRSPcould say
XTLQRVSTTPRRcould see
TQSSSSSYTSSRcould stand
J]SRWSSQQSSScould tell
TWQPSVSTSRSRcould they
OSZOSPSUQUVTcould walk
IS^MTOT`QWYUcould've
ONSNVTXZNTUUcould*
ZOHSUXWNPOOScouldn't
^PSSSRSNTQSQcouldn't cut
WSOPSQXORQRPcouldn't get
QSQPSZSQSPPRcouldn't have
RNSSSSSYSSSScouma*
RNSSSSSYSSSScoumadin
QRO[SPSTSTRScounc*
QRO[SPSTSTRScouncil
QSSQSRS[SSSRcouncil >
Ag[SSKR`ROSMcount
LKPRSRTOSRRScount >
NRUWSSS[RSTTcount the
RNXMOVSQTWZVcount*
KSZSRRSaOXXXcountdown
DcPOQNRcPPPNcounted
SLRRSRSOPRRScounted >
XPSRSNSKSSSRcounted them
QjUQRSR?RQQPcounted~@number
XPSRSNSKSSSRcounted~@seller
ULUOR^SIWUSTcounter
[RSRS`SLUUSScounter >
_QQQSSSTTSSScounter in
QSRSSVSRSSSRcounter's
QSSSSSSSRSSScounterfeit
TSSSSRSSSSSScounters
SRSSSSSSRTTTcounties
VP_QSORPTVXUcounting
gPURSPRFUVWTcounting >
SDWNSUT_OVWWcountry
TM\\QSUSLQWZXcountry >
PV[SSRSRRUTUcountry~@comparison
j]ERSOS6WPPPcounts
WKP[SUTHWPQRcounty
TPN^STSPTRQScounty >
MVRTSSS\\SSSRcounty's
V_URSQRKSTUScount~@number
RPZOSWSWTTTTcoupl*
UPUPSWSSSTTTcouple
PRXRSSSTSSSScouples
SSSSSSSWSSSScoupling
PSRSSUSYRSSVcoupo*
PSRSSUSQRSSVcoupon
RSQSSUSNRSSVcoupon >
QSUSSSSTRSSScoupon for
SSSSSRS[SSSScoupons
\\NJaOKRNTVORcouri*
[OMbOKRLRVORcourier
WURKSQSZROSNcourier >
_RVOQSSPWRSRcourier bag
PRRVSSSLRVSTcourier called
VQQPSSSLUQRRcourier in
TRPRSSSUTSSScouriers
LVOWSSRaQSSQcours*
KVOWSSRaPSSQcourse
TRSSSRSSTSSScourses
IWNPSXSXSTRUcourt
NSSSSYSKTSSTcourt >
GVOSSRSmSRSScourt*
OSSZSSSPRSSScourteous
PSQSSSSZTSSScourthouse
QUQSSSS_SSSScourting
PTSMSSS]SSSScourts
JSLPSMScQORPcousi*
MSQQTPTZQQRQcousin
\\SRSRSSQTSSRcousin >
OSQSRYSZRSSScousin in
TUWSSSSOURRRcousin's
SSLSSSSVSRSRcousin's >
PQKRRPRaQSSTcousins
QRVSSPRTRVVTcoven*
QRVSSPRTRVVTcoventry
RRZSSRRFRWWVcoventry >
BcSRQP[LOOPPcover
IWXPRR\\OOPPQcover >
WTPSSSSJTQSQcover and
^RSSSSSMTSSScover's
`LFTTYRRURRScover*
WSSRSRSQUSSRcoverage
NNNXSVRSUTSTcovered
[QSSSSSRRSSScovering
NTLPUWS[RRSScovers
NVWRSSSQRWVVcovid
UaLQRTSFUNOOcow
PdRSSQSKTOOOcow >
PSRSS\\SRRQRUcowbo*
SSRSSSSSTSSScowboy
PSRSS\\SRQQRUcowboys
XSSSSSSPSRRScowl
QRPSSPSZTTTScowor*
PRPSSPS]STTScoworker
SSSSSSSPTSSScoworkers
TSOPS\\UPRRRUcows
SSSSSSSRSSSScpap
RSRSSRS`SSSScra
USSRSSSRSSSScrab
SXPUSUSOPSSScrack
YUOUOWRPPOQNcrack*
>`QVPZRTPQQPcracked
BbUTQOSMNRRRcracked >
eQKSSRSRTQSQcracker
PRYSSSSSSTTUcrackers
YOSSSTSUQRRRcracking
WPSSSSSVRRRRcracking little
URSSSRSYSSSScrackle
SSSSSQSSSSSScrackles
SSSSSSSJSSSScrackly
VOSSSSSQSSSScracks
RURSVSSRSSSScradl*
RURSVSSRSSSScradle
SSSUSSSRSTSTcraft
QRQRSRScSQSScraft*
QRQRSRScSQSScrafty
VRRSSSSUSQQQcraic
TQSSSSSSSSSScrane
XUQSSSSPURSRcrank
XSRSSRSLSSSScrank*
XSRSSRSLSSSScranky
hOQQRORQXPPOcrap
bSLSSSSRZMNMcrapp*
bSLSSSSRZMNMcrapped
NWSSSSSSRSSScrash
TSSSSSQRTSSScrash*
TSSSSSQRTSSScrashes
ZZPTSRSURQQRcrate
WRRQ^QSRRSSScrate*
WSRR^QSSRSSScrated
SSSSSSSTSSSScrater
SSSSSSSPRSSScraters
RSXNSSSRSQSRcrawl*
RSXNSSSRSQSRcrawling
M^VRRQSMSSTScrayo*
NUXRRQSTSSTScrayon
R[QSSSSLSSSScrayons
TS]VSSRNRSTScrazy
YQQSSRSUVSSScreak
TSSSSRSLSSSScreak*
SSSSSSSNSSSScreaked
TSSSSSSQSSSScreaks
WR\\QSRSNSRTRcream
SMSSSSSWSRSRcream >
UTSXSSSPQSSScream*
TSSSSSSRSSSScreams
UTSXSSSQQSSScreamy
ZQSSSQSTSSSScreas*
YPSSSRSQUSSScrease
TTSSSRSVQSSScreases
NQ`QPNS\\RXZUcreat*
NQ`QPNS\\RXZUcreated
PR^RRPS?QZYVcreated >
UOTYSTRSQSXScredi*
VRTYSSRSQSXScredit
USSSSSSRRSSScredit >
YRJ\\SQSPSOSOcredit where
RSSSSUSSSSSTcredited
SQSSSSSSSSSScredits
NORhQRSJM[Q[creek
OLReQRSJM[Q[creek >
UQSSRSS[SSSScreep
^NRTSSSFTSSScreep*
]PRSSSSETSSScreeper
SSRTSSSSSSSScreeping
TQSSSSSTSSSScreeps
TSSSSSSORSSScrema
SSSSSSSPSSSScrema*
SSSSSSSPSSSScrematorium
RSUSSSSSSTTTcremo*
RSUSSSSSSTTTcremona
RSRSSSTQSRSScrept
Q]SSSQSRSPPPcrest
SSSSSSSOSSSScrest*
SSSSSSSOSSSScrested
JVUMRPShQSSScrew
TPWVSOSRUSSRcrewe
OPXWSSSMRTTScrewe >
SWOSSRS\\TSSRcrib
QSSSSSSWTSSScribb*
QSSSSSSWTSSScribbage
XSRRSSSRUPRPcrick
ZRRHSTSYRRSScrick*
ZRROSSSRSRSScricket
SSSKSTSZSSSScrickets
TUOMRRR`VPQQcried
YRQSSQSHUSSScried >
PSSSSRRWUSSTcried~@number
TSQPSQSeSSSScries
MS]RSRSRSRSRcrike*
MS]RSRSRSRSRcrikey
UZRSQSSLQSSScrime
UZPSSSRQSSSScrimp
TRSSSRSRSSSRcrimp*
TRSSSRSRSSSRcrimper
iNLQWPRG`KLKcrisp
YQRRWRSOWQRQcrisp >
RTSSSSSOQRSScrisp*
RTSSSSSOQRSScrisps
RTRSSSSSRSSScroch*
RTRSSSSSRSSScrochet
RSSRVSSPSSSScrock*
RSSRVSSPSSSScrockery
PQSSSSS_SSSScrocs
NQRQS_QIPQQWcrook*
QRSRSRSXSSSScrooked
PSRRS`QDPQQWcrooks
QSSRS_RLQQQVcrooks >
NSSSSTSUSTSTcrop
NSV[RWSnSRPRcross
PRSPSRSbRQQQcross >
OSQ]SRSFSTSTcross the
IbWQRQVXOYXVcross*
LU[PSSWNQXWUcrossed
SPSSSSSRSSSScrosses
TSSSSSSRSSSScrosswind
RTRSRRS\\RSSScrossword
QVNRSRSSRRQScrossword >
QcRSSQSSRRSRcrossword's
SSQSSSSUSUUTcrosswords
\\SOSSSSQSSSScrow
FSRRScSQRSSScrowd
VQSSSSSOTSSScrowd*
VQSSSSSOTSSScrowds
NRXN\\SSIPVWVcrown
NRQS\\SSPRRSRcrown jewels
ZSSSSSSGSSSScrows
SSSSSWSMSSSUcroyd*
SSSSSWSMSSSUcroydon
SRSSSSSOSSSScruel
RRaRRQSPQWXUcruis*
RRaRRQSPQWXUcruise
QRSSSSTRRSSScrumb
SXOSRWSPXOROcrumb*
K[STSSSRSRSRcrumbled
SSSSSSSWTSSScrumbles
SRSRSSSSTSSScrumbling
[ROTRWSMVPRPcrumbs
[VPTSSSKSPSQcrumbs >
OTSSSUSOSSSScrumbs in
[OQRXQSOSSSRcrump*
_SQRSSSOSSSRcrumpet
OOSSXQSSSSSScrumpled
`RQWSQSKRPRQcrunc*
\\SRSRQSPTRSScrunch
WSRWSSSMQQSQcrunchy
TbRQSRSRLRSRcrush*
TbRQSRSRLRSRcrushed
bQNSSOSRURRRcrust
NURSSSS]PSSScrust*
NURSSSS]PSSScrusty
SVPSSNSBSRRRcrutc*
SVPSSSSQSRRRcrutch
SSSSSNSCSSSScrutches
OT[RRSS[SUVQcry
RUPRRTSYSRRRcry >
QRTPSQRdUPQPcryin*
QRTPSQRdUPQPcrying
RXVRSTSSTOOOcrying >
YSSSSQSLTSSRcrypt
SSSSTSSRSSSScryst*
SSSSTSSRSSSScrystal
QSVSSRSPSSSScrèch*
QSVSSRSPSSSScrèche
SSSSOSSRUSSScube
[SQQPPSSXSSRcubes
PSVSSTSRSSSTcucko*
PSVSSTSRSSSTcuckoo
QRSSRSSVTSSScucum*
NSSSSSS\\SSSScucumber
VRSSSSSMTSSScucumbery
HVSSSSSRSSSScue
SSSSSSSRSSSScues
WPRSRTSRUSSScuff
]QQOSTSRSSSRcuffs
SRV[SSSKRTTTcul
SRV[SSSKRTTTcul de
SSQSSSSSSSSScultu*
SSQSSSSSSSSSculture
SRSSSSSSTSSScummi*
SRSSSSSSTSSScummins
RSSRS`SLSQRTcunts
OZLPUQRWTQTOcup
JVXRSRSWQSVScup >
SSRSSSSTSSSScup and
TSRRRSRNQSSScup in
YXRSQPSYPSSScup is
KRQUYVSTRSSRcup of
XOOVRRSUTSQScupbo*
VOPWRRSPSSRScupboard
VQSTSSSPSSSRcupboard >
QRSVSSSRRTSTcupboard with
USSQSSSWUSSScupboards
SSQXSSRTSTRTcuppa
aVPRQRREQRRRcups
NSU`SSSKNSTTcurb
PSXbSSSQOSSScurb >
WSSSRSSJSSSScurd
TQSSSSSSSRRRcure
TSSRSSSLTRSRcured
SRQSSSSSSSSScurio*
SRQSSSSSSSSScurious
SSSSSPSSVSSScurl
[SSTSQSPSRSPcurle*
[SSTSQSPSRSPcurlers
MYYRSPSZRSTRcurli*
MYYRSPSZRSTRcurling
]QSUSQSLPSSScurls
RSQRSSSSSSTScurre*
SSSSSSSMSSSScurrency
RSQRSTSXSSTScurrent
RSSSSSSWSSSScurry
SSSSSRSSSSSScurse
URSSSSSRSRRRcursi*
URSSSSSRSRRRcursing
ROZQQNRZQOPOcurta*
NSTTRPSTQSRQcurtain
QQQRSQSmQPRPcurtain >
WOYORQSYSOQQcurtains
PQPRSSSTSQRScurtains >
SRSSSSSRTSSScurts*
SRSSSSSRTSSScurtsey
\\ROSQQSMUSSScurve
SRSSSSSSTSSScurve's
]MSSSRSQUSSScurve*
SQSSSSSSSSSScurved
]PSSSRSQTSSScurves
YSLURNRQRQROcushi*
VUMRSNRPTTTRcushion
YSMSSRSTSSSScushion >
WSSVSSSSSQSQcushion's
SQSSRSSSSSSScushioned
SSSSSSSUQRRRcushions
SRSSSSSURRRRcushions are
RSSSSSSVSSSScusse*
RSSSSSSVSSSScussed
OTSSSSSOQSSScusta*
OTSSSSSOQSSScustard
VMPSTOMZTXVZcusto*
\\SSRSRSNTSSScustody
SSRSSXSQSQQScustom
LMKUR\\SJVONWcustomer
RRVTSSSISUTScustomer >
NTSRSQSWSSSRcustomer has
[SSRSSSETSSTcustomer in
SSOZSCSmSVRScustomer refused
TSSRSQSTSRRRcustomer service
LUEVSRSgQUSTcustomer's
^TSRSNSYVSSScustomers
]VSSSQSOTSSScustomers at
OPhPUHNQO\\]Ucustoms
MS^RSSPIRUTTcustoms >
RQRSSOT[RUUScustoms had
IfTRTVQCNQSNcut
QZSSROSNURSQcut >
PSSSRRSWRSSScut and
NSRVRVSYTVSUcut my
TVQSSVSRURSRcut off
NXPSSOSUOSRRcut out
URPSSUSRQSSScut the
IWSSVSSQQSSScut to
Q\\PQUPS`USRTcute
ShSRWRSEUSSScute >
LZPSSRS^RSSScuthb*
LZPSSRS^RSSScuthbert's
SYNSSSSOSSRScutla*
SYNSSSSOSSRScutlass
SSSSSSSSTSSScutle*
SSSSSSSSTSSScutlery
SSMRSVSSSRSScutof*
SSMRSVSSSRSScutoff
VVUTQ\\PPVSQTcuts
URSSRSSRVSSScuts >
YSWRSSSWQRRRcuts like
WSSSSSSQTSSScutsc*
WSSSSSSQTSSScutscene
\\SSPXPRMYSSRcutte*
dNUPYPSEYRSRcutter
KWQSSSR[SSSScutters
LSUQVTSbTRRScutti*
KSVQVVSXSRSTcutting
SSVSSSSSSSSTcutting the
TSSSSQS]TSSRcuttings
SSSSSSSRTSSScutwo*
SSSSSSSRTSSScutwork
SSSSSSSNSUSUcuz
SSQQSSSSSSSScwmbr*
SSQQSSSSSSSScwmbran
ZQISSSSSURRRcyan
RPQQSTVTRTTScycle
RSSSSSSVSSSScycle*
RSSSSSSVSSSScycled
SWQQSRSRSSSRcycli*
SWQQSSSRSSSRcyclist
SSSSSRSSSSSScyclists
XSEVSSSRSTSTcyclo*
XSEVSSSRSTSTcyclone
QTSPSSS[RSSScylin*
QTSPSSS[RSSScylinder
T^QRQOSLSQRPcymba*
T^QRQOSLSQRPcymbal
EoP\\OPSMQWRUd
KSRSSRS]USSSd's
UQOQSRSTQPQPda
VRASSOSbSSTSda's
RSSSSPS\\SSSSdab
PRXRSSSTSSSSdachs*
PRXRSSSTSSSSdachshund
VNNNRFUbVQTQdad
LQXSSSSWSSTSdad >
NQZSSSSTSSTSdad's
QSRSSSSUSSSSdaddy
RRSSSWSUSSSSdaddy's
PXSSSWSTQSSSdaddy*
QYSSSSSRQSSSdaddycool
ZQSSSSSMSSSSdads
_MSRSQSISTTUdaffo*
_MSRSQSISTTUdaffodils
fPQSSRSGSUUUdaffodils >
OSSUSSSWSSRSdaffs
ULOOSTR`TRRSdaft
VSRSSSSMSSSRdafte*
VSRSSSSMSSSRdaftest
SYNSSSSOSSRSdagge*
SYNSSSSOSSRSdagger
aVURSQSAZUUUdaily
WR]RSRSJXVVTdaily >
SQSSSSSSSSSSdaint*
SQSSSSSSSSSSdainty
NQTPSRRXTSSSdairy
LQTPSSRaSSSSdairy queen
SSSURVSRRVSVdaisi*
SSSURVSRRVSVdaisies
GRSSSSScTSSSdaisy
QSVSSRSRRSSSdakot*
QSVSSRSRRSSSdakotas
XSSSRSSRSRRSdal
QVQRSPS_RSSRdale
OUXSSSSORTUTdalla*
SUSSSSSPSSSSdallah
OSXSSSSRRTUTdallas
PSSNSSS\\SSSSdam
SSSSSRSSSSSSdamag*
SSSSSRSSSSSSdamaged
@SWQRRSXQWWSdamn
\\WKUTSSNTQRQdamp
SQSRSSSVRSSSdamp >
VSQSSSSPTSSSdampe*
VSQSSSSPTSSSdamper
SSSRSSSTTSSSdams
PQjNRSRERUTUdance
URXSSORNSSSSdance >
RSTQSQSbUSTSdance*
TSVRSQSXWSTSdanced
SRVLSSS]USSSdanced in
QSQSSSS]QSSSdances
aSRRSOSJSSSSdanci*
aSRRSOSJSSSSdancing
aSRSSOSJSSSSdancing >
RSZOSUSRSSTTdande*
RSZOSUSRSSTTdandenong
\\SSSSSTRSSSSdandy
SSSSSRSSWSSSdang
RSSSSVSSSSSSdange*
RSSSSVSSSSSSdangerous
VMRTSSSTSSRSdangl*
SSRTSSSVSSRSdangling
VMSSSSSQSSSSdangly
QQRSSSS[QSSSdanie*
QQRSSSS[QSSSdaniel
SSRSSSSSRSSRdanke
OSSSSTSSSRSTdanki*
OSSSSTSSSRSTdankie
PbPSSSSNRRSSdanny
VQ[WSQSGTTUTdare
RSSSSTSQSSSTdares
SSVRSSSQSTUSdares*
SSVRSSSQSTUSdaresay
MH`OQQRUUUVVdark
UO[RSSS^RTTTdark >
VQWQSRSHSTTUdark and
RSQRRSSUUSSSdark with
USRSSSSVTSSSdarkl*
USRSSSSVTSSSdarkly
USSQSSSSSSSRdarl
PSSRSTS\\SSSUdarle*
PSSRSTS\\SSSUdarlene
TSPSSMSYVRRQdarli*
TSPSSMSYVRRQdarling
SSSSSSSSTSSSdarn
PSRSSSSTSSSSdarne*
PSRSSSSTSSSSdarned
QSSRSSSSSSSSdarre*
QSSRSSSSSSSSdarren
TSSQSRS]SSSSdarry*
TSSQSRS]SSSSdarryl
\\QSRSSSSURRSdartb*
\\QSRSSSSURRSdartboard's
TRSSSSSSSSSSdarts
LSURSRSXRTTSdarwi*
LSURSRSXRTTSdarwin
]NORSSSOUQRQdash
[RMSSSSQTQQQdash cam
VSSSSSSRSSSSdashc*
VSSSSSSRSSSSdashcam
OTSSSSSRQSSSdata
C`eIRYRDIZZVdate
PHZOS[SFPUVWdate >
RTSLSTS\\SRSRdate and
U\\QRSQSSQSSSdate code
OR]SSRSJQVVTdate has
NbHSSQSOQQPQdate on
KNQRSRShSVUTdate'*
KNQRSRShSVUTdate's
QVSSRSSQRSSSdated
IY`RSRRQRPPRdates
YSQSSSSOSSSSdato
YRSSSSSMSSSSdato'*
YRSSSSSMSSSSdato's
QTTTSPSWTTUUdaugh*
SWRRRWTUQUUUdaughter
KQ^XSSSRQVUVdaughter had
RRSSSSSVSSSSdaughter in
UPVTTMRTUSSSdaughter's
TVSSRTSPRRRSdaughter's microscope
TQWSSSRNSTSTdaughter's science
OSRSSSSTTSSSdaughters
PRKUS^SfRTOWdave
PQMTSOS`STQRdave >
NS`SSRRGQVVVdaven*
NS[SSRSQQVVVdaventry
RSQSSRSWSTSTdaventry >
SSXSSSSJSSSSdaventry's
SSSRSSSXSSSTdavid
SRTRSXSQTOPSdawn
MS^YRTRPPXVVday
MSOSSSSPUSSSday 0
HQ{PSPNGNZZXday 00
TMTQTUUTYOPMday >
KQIRS^^\\RMOLday after
NWYWSSSRRQURday ahead
PXSSSURaQRSRday and
TRPSSSRVTTSSday as
PRZQSQSLSUUTday at
ZRYRSLSUSSSOday before
TRXSSTSGRTUSday came
NROgTQSIPYRWday early
NSRSSWSOSSSSday five
SSPSSTSVSRRRday for
TUXTSMQMRUSTday i
OSOSSWS[TQNQday in
ORMTSRS\\TSSTday is
VVJQSWSERRRSday it
IS\\RSOSKSSSRday itself
M[]RS`RKTSTSday nine
QXVSSUSIQQQUday no
SSWSSTSLSQRSday now
ZSUQS]SPSSRTday of
MR^QSOSRSVVVday off
QYSRSQSOQSSSday one
TS]RUQSEQTTTday since
URUQSSSSURQRday so
SRFSSPSWRRSRday ten
QQXVSRSITUUTday the
UQZPSASXSWVUday they
RSPRSUSTSRSSday thirty
iNHRSWSDVSSSday three
TSZRSJSJRRRSday to
[LLSSRSQWSSSday two
PQYSSUSOSRSRday was
URRPSYSTUSSTday when
TSPRRZSRTQRSday with
PRfSSRSHSTSSdayca*
PRfSSRSHSTSSdaycare
NQRSSTP`SSSVdayli*
NQRSSTP`SSSVdaylight
PRSSSQPXSSSWdaylight >
RSSSSSTPRSSRdaylight robbery
DOnWMSHMB][^days
MJ_PTISMPVXRdays >
ZUOTSJUPSRUTdays after
NZYUSNSUPRNOdays and
PSLRSYSZSRRUdays before
UUZPSMSORTUSdays behind
WRMRSRSYRTUTdays by
VRUISSSOSRSRdays early
USMWSYSPSQSQdays flat
QPXRRQRGO[Z[days for
URMXSSSWSSPSdays from
MSMTSOSZSTPRdays i
OQOLSVSfSSVTdays in
STXSSRSNSQRQdays it
OUXQSWSSSTSWdays late
SU\\NSOSMSRQQdays later
RSMRSSSJSSSSdays now
VR[QSRRIRPPQdays of
MR\\USSSXSSSTdays on
RSTRSSSQSRTSdays out
VM^NRTSPRTQQdays over
PQ`OSMSNQSTTdays past
LV\\JSSRRSSTSdays running
HS4iP]QQPQQSdays to
XPVPSUSYSVWTdays with
WSSSSQSOURRRdayti*
WSSSSQSOURRRdaytime
SRSSSSSRSSSSdazzl*
SRSSSSSRSSSSdazzling
TSSSSQS\\USSSddr0
SRV[SSSKRTTTde
SRV[SSSKRTTTde sac
PRRTSRS_TSSSdeaco*
SSRTSRSXSSSSdeacon
QRSSSSSZUSSSdeacons
g]DUMYPKRMLKdead
\\HAJSZQT\\OQOdead >
]SRRSQSPQRRQdead in
OaORSRSPPNNMdead on
bQSQSQSIWQSPdeadb*
bQSQSQSIWQSPdeadbolt
gRMRSRSP]OQNdeadl*
SSMSSSSUTSSSdeadline
hRRRSRSN]OQNdeadly
USSSSSSOTSSSdeads*
USSSSSSOTSSSdeadset
KSRWS^SOQTRRdeaf
PSTVSIS_SUSSdeaf and
SSSUSOSRSSSSdeaf~@courtesy
JQN[Q`QQPQQ[deal
NRORRbQIOOP[deal with
RSSTSLXQRUSSdeale*
RSSTSLXQRUSSdealer
MSRSSZSORRSVdeals
HRVRSZSSQQRWdealt
HRVRSZSSQQRWdealt with
VSSOSSS`USSSdean
RSROSSSYUSSSdean >
HPXMP\\^PLUWYdear
LQRRRSa?QQQQdear >
ZSTSSR_ORRRRdear and
QSSRSTPRSRRSdear friend
SSGSSRRZSSSSdear sir
PRNRSS\\VSSTSdeare*
QRNRST`LSRSRdearer
QSSSSVSRSSSTdearer one
VROSSQXOURSRdearer than
RSSSSRO^STTTdearest
OSSSSRUSSSSRdears
MSRSjRSXPPQMdeath
KPNRSPSmSUUTdeb
MSRQSUS\\RSSRdebat*
PSRQSRSbRSSRdebate
PSSSSVSMSSSSdebating
URSSSTSRSSSSdebit*
URSSSTSRSSSSdebited
SRTSSRSdSVWTdebs
USSSSSSRSSSSdebt
PSRTSSSRSSSSdebut*
PSRTSSSRSSSSdebutante
QQXSSORVUUUTdecad*
QQXSSORVUUUTdecade
SdSQSTSISPSOdecaf
SaSRSTSGSPSOdecaf >
SSSSSSSRSSSSdecan*
SSSSSSSRSSSSdecanter
NU_SSQSRQRPQdecem*
NU_SSQSRQRPQdecember
SQUSSRSMSTSTdecember >
_TPMQWSLUSRTdecen*
_TPMQWSLUSRTdecent
^SURSQS=TRSRdecent >
LWPXQ^SLTRSSdecid*
SSSSSRSSUSSSdecide
LXPYQ]SNRRSSdecided
SSSSSVSQSSSSdecides
WSRSSSSPSRRRdecim*
WSRSSSSPSRRRdecimalisation
RUSSSVSSSSSSdecis*
RUSSSVSSSSSSdecision
\\PTSRNSWTSTRdeck
OQUSSRSWRUTUdeckc*
PSWSSSSPRTSTdeckchair
RQQSSSSZRTSTdeckchairs
RSRSSSSWSSTTdeckh*
RSRSSSSWSSTTdeckhand
WNSSSSSUSSSSdeckl*
WNSSSSSUSSSSdeckle
HSMSS^SLRTSUdecla*
HSMSS^SLRTSUdeclan
\\RRQRQRYTRQTdecli*
\\RRQRQRYTRQTdeclined
eRSRSRSETSRSdeclined >
QOTSSSSSUSTSdecor*
UOTSSSSSTTTSdecoration
OSRSSSSSTSSSdecorum
TSSSSSSQSSSSdedic*
TSSSSSSQSSSSdedication
lLQKQPSTTPQPdeep
XPSSSSSVTSSSdeepe*
XPSSSSSVTSSSdeeper
IVNRSRVeQSTTdeer
TSSSSSSVTRSRdeers*
TSSSSSSVTRSRdeerskin
ONSQSSSbTSSSdefea*
SSSSSSSRTSSSdefeated
ONSQSSScSSSSdefeats
OPWRUQSYSTTVdefen*
MSSSSRSXSSSUdefence
SPWRSRSZSTTTdefended
USSSUSSNSSSSdefenders
SSHRScSTSQRSdeffo
PUSSSSSSRSSSdefin*
PUSSSSSSRSSSdefinitely
_UUTSORNVRSQdegre*
XSQUSPSVRUUTdegree
NTSRSQSZRSSSdegree >
[UWRSQRKVPQPdegrees
TQQSSSROVRRQdegrees >
SUSSQQSUSSSRdehum*
SUSSQQSUSSSRdehumidifier
VSSSSSSKSSSSdehyd*
VSSSSSSKSSSSdehydrated
cSMSSSSGRSSSdei
ROORRbSHSSSUdelaw*
ROORRbSHSSSUdelaware
^PMPSRSPVRSSdelay
QPYRSRSURTTSdelay*
QPYRSRSURTTSdelayed
QRYRSRSTSSSSdelayed by
WSRSSQSSSSSSdeleg*
WSRSSQSSSSSSdelegation
SSSSSUSRSSSSdelet*
SSSSSUSRSSSSdelete
NSSSSSSSRTTTdelhi
SSRQRSSSSSSSdelib*
SSRQRSSSSSSSdeliberate
[PRQSOSOXRRQdelic*
TPSQSSSUSSSSdelicate
[SSSSOSMXRRQdelicious
QUSPSRSQTSSSdelig*
QUSPSSSTTSSSdelighted
SSSSSSSPSSSSdelightful
dJT[Q@KHYWTSdeliv*
VOPSSSSVUSSRdeliver
PPWSSPNSRUUUdelivered
OSVRSSSQPSVVdelivered >
YSFSSSSNVRRRdelivered a
SSVPSRSXSSTSdelivered handed
SWKZSSSHSQQQdelivered on
VSEZSRSTRSPSdelivered to
OSR^SSSSSTSTdeliveries
USSSSSSRRSSSdelivering
fQJMSNSKYOQOdelivers
VQSOSSSRTQSQdelivers the
MS^WQIPPQYUUdelivery
VPXSSRSHRVVTdelivery >
SSSSSRSVVSSSdelivery and
RSVRSQSXQTTTdelivery at
TSPWSRSRSSRQdelivery boy
PQSVSRRRRXRXdelivery guy
VQOTSSSWQRPSdelivery is
RSRVSQSWRSSSdelivery man
_RRDSSSWXRSQdelivery of
QSSSSSSSRUUVdelivery since
SSRSSSSRTRSRdelivery that
ZSRSSRSQTSSSdelivery's
Q^LSSWS:RQRVdem
bQRTSSRFTTRTdeman*
aQRUSSRFTTRTdemanded
SSRSSSSSSSSSdemanding
TSSTSSSPSSSSdemen*
TSSTSSSPSSSSdementia
S[TRSPSSSPQPdemo
WSSRSSTSSSSSdemoc*
WSSRSSTSSSSSdemocrat
STRMSQS^SSSRden
RSNJSSSdSRUSdenie*
SSOSSTSQSRRSdenied
RSRJSSSfSSUSdenies
URSSSSSSSSSSdenim
IjORSQSKRSRRdenis*
IjORSQSKRSRRdenise
QSRSRXSSQSSSdenni*
USSSSSSSRSSSdennis
OSSSRXSSRSSSdennis's
SSSSSSSWSSSSdensi*
SSSSSSSWSSSSdensity
AfSPSRSRPPTQdent
OWSQSRSPQQSQdent in
PRVSSSSXRTUTdenta*
PRVSSSSXRTUTdental
I_SRSJSQLRSRdente*
I_SRSJSQLRSRdented
gPLQRORMYOONdenti*
]QOQRSSMYPQOdentist
KTRSSSS\\SSSSdentist >
YSQSSSSRSRQRdentist's
WSRSSPSTRSSSdentists
TRSSSSSUVSSSdents
PRNSSSS`SSSSdenve*
PRNSSSS`SSSSdenver
QROSSSS^SSSSdenver >
RSSSS_SPSSSSdeny
VQRSSRSPTQRQdeodo*
VQRSSRSPTQRQdeodorant
LLURSUS]SSRVdepar*
MSTSSSSUSTSTdepart
SSYSSRSVSTSSdeparted
RSSSSSSYSSSSdeparting
SMPSSVSRSRRUdepartment
UNRRSYSPSSSTdepartment >
SSPSSSSSSSSSdepartment's
SSSSSSSRSSSSdeparts
RSKSSQRYSTTSdepen*
SSPSSRRXSSSRdepending
RSOSSSSTRTTTdepends
RROSSSS\\SSTTdeplo*
RROSSSS\\SSTTdeployed
PSPQSZSHQPQUdepos*
PSPQSZSHQPQUdeposit
KUrNQLQAL[][depot
fSSDSOS?SSTQdepot >
SSSQSSSRSTSQdepot at
PVMTSQSPSUVVdepot in
SRSNSSSSSRSSdepot says
VSWRSRSRSTTSdepot to
RQ[LSSSQRTUSdepot's
RQ[LSSSQRTUSdepot*
SSRSSPSWSSSSdepre*
SSRSSPSWSSSSdepreciation
SSSSSSSWTSSSderai*
SSSSSSSWTSSSderail
OPZSSSSNQTTUderby
OPlQSRSQQTTUderby's
KPjQRRS`QUTVderby*
OSQSSSSbSSSTderbyshire
RRNSSRS_SSSSdesca*
RROSSRScRSSSdescaled
SSRSSSSOSSSSdescaler
VQRPSSSSTSSSdesce*
VQRPSSSSTSSSdescent
SaRPQRRDTPQQdescr*
OSSRSZSJSSSUdescribe
V]RQQORMSQROdescribed
XTSRRQSQVRSQdescribed as
RVSSSQRSRSSRdescribed down
WSSSSQSSUSSSdescribing
PWSSSRSTRRRSdescription
WVGSSSSWRRRQdeser*
YRSSSSSMTSSSdesert
QSSSSQSSRSRPdeserve
SVHSSUS]RRSTdeserves
SVSSSWSJRQRTdeserves a
PSRSVSSRSSSSdesic*
PSRSVSSRSSSSdesiccant
aMOPPSSIYQQPdesig*
TPSSQSSSTSSSdesign
VSRQRUSOVQQPdesigned
SSSSSSSVSSSSdesigners
\\SPSSQSMSSSSdesigning
SQSSSSSQUSSSdesigns
VWQCRbRQROURdesk
W[WGSXSbSQUSdesk >
LSRZSUSPSSRTdesk at
SRRSSSSURSSSdesk in
OQUSSRSWUTTSdesk lamp
SRSSSSSVRSSSdesks
JRPSSSSeSSSSdesmo*
JRPSSSSeSSSSdesmond
SSSSSSSPSSSSdespi*
SSSSSSSPSSSSdespite
SSSSSSSNSSSSdesse*
RSSSSSSQSSSSdessert
TSSSSSSPSSSSdesserts
PZNPSOSRTPQPdetai*
WSPQSUSSSQRQdetail
KZQRSMSRTRRSdetails
WRQSSSSNUSSSdetec*
SRSSSSSRTSSSdetecting
WRQSSSSOTSSSdetective
[SRSSQSITSSSdeter*
[SRSSQSITSSSdetermined
QRSQSWSYUSSSdev
TSPRSRS`SSSSdevas*
SSRRSRSZSSSSdevastate
TSQSSSSYSSSSdevastating
ZRRSSRSNUSSSdevic*
ZRRSSRSNUSSSdevice
WRMSSRSYTSRRdevie*
WRMSSRSYTSRRdeviecer
SQRUSSSOTTRSdevil
QRPSSSS]STTSdevil*
QRPSSSS]STTSdevils
MSRSSSSdQSSSdevra*
MSRSSSSdQSSSdevrani
bNSSSSRK[RSRdew
UTSSSRSSSSSSdewy
QS^RSQSQRUWSdey
NSRSSSS`SSSSdhal
SSWSSSSPSRSSdiabe*
SSWSSSSPSRSSdiabetic
]QRSSRSPWSSRdiabo*
]QRSSRSPWSSRdiabolical
SXMSSSSLSRQQdiago*
SXMSSSSLSRQQdiagonally
bMOSRVSKWQQRdiagr*
]NPSRVSLURRRdiagram
WSSSRSSQTRSSdiagram's
URRSSSSSTSSSdiagrams
ZSTPSRSRUQQQdial
WRQTSSSPTSSSdial'*
WRQTSSSPTSSSdial's
SSSSSSSYSSSSdials
SSJQSSS^SSTSdialy*
SSJQSSS^SSTSdialysis
LPVSWOTZRTUSdiape*
MPRSXOT[SRSQdiaper
RSWSSSSRRUUUdiapers
SUOSSSSVSSSSdiari*
SUOSSSSVSSSSdiaries
RPWRQPSaUTTSdiary
YTQSSUSHTQQQdice
SSSSSRSQSSSSdices
RSSSSSSRSSSUdick
STRQSSSZSSSSdicke*
STRQSSSZSSSSdickens
_SRSSSSPYQQPdickh*
_SRSSSSPYQQPdickhead
SSSSSSSQSSSSdicta*
SSSSSSSQSSSSdictating
ZSZRRPRIUSSRdicti*
ZSZRRPRIUSSRdictionary
=Wd]\\Y]TJb_cdid
]TO]Q_VGSWVWdid >
QTUMSOSgPVVUdid a
SSTSSXR[SRSTdid and
SSVRSWRQSQSRdid get
TRJSSXRQSSSVdid i
KP[YRQRSUWXUdid it
QSRQSSVTQSRSdid look
OSRSSNRhRUTTdid my
BNjIYUQXPWXUdid not
_SCSSRTPURRRdid nothing
QRVRSQTSTSSSdid see
PYUSSSSGSUUTdid show
L\\QVRQPESUTTdid the
PRMPSTSmSSSTdid they
VSTSTGXOSTTSdid with
SSQSSXSDSSSSdid you
RSURSSSVSSSSdidco*
RSURSSSVSSSSdidcot
QSZSSSSRSSTSdidge*
QSZSSSSRSSTSdidgeridoo
TMSZW[QQOTTSdidn'*
TMSZW[QQOTTSdidn't
YQ[RSRROQSRVdidn't >
VSPPSXSLSRPSdidn't even
QSSSSMSXTUVSdidn't go
OSRRSNS`SSRTdidn't have
ISSRVKSfRSSSdidn't like
RRYRSSSSSQQRdidn't make
[RSRSQSaSRSRdidn't need
RQULSQRXSTURdidn't say
RSZRUSSQRQSSdidn't want
QRPRSVSOQSSVdidnt
RSVSSUSSSSRSdidnt come
IUSSVdSUQSSSdie
OULVRTSVURSQdied
MRYRRLSeSVUTdied >
KWQSSZSMRSSTdied in
XPNPQYMRYRSTdies
KQRSS\\OMRTSVdies >
`SPQSTQOWPRPdies at
SRTSSRSWTTTTdies on
KSZSSRS`RTUTdiese*
KSZSSRS`RTUTdiesel
SSRSSSS\\SSSQdiet
VSPSSSSSSSSSdieu
TSTUP]ROTVUVdiffe*
XRRQS\\UGUSRQdifference
USQSSZRISSSRdifference >
OTUWPTP\\RVUXdifferent
NRaSSOSRRUUUdifferent >
PSSSSSSSRSSTdifferent names
RRQRSVSTSSSRdiffi*
RRQRSVSTSSSRdifficult
SSSSSSSSRSSSdiffu*
SSSSSSSSRSSSdiffuser
\\QUSQSSQSRRRdig
TQSSSSSVTSSSdiges*
TQSSSSSVTSSSdigestive
RRYSSRS[RTUTdigge*
KSVSSRS_RUUTdigger
YRVSSSSOSSSSdiggers
YRNRSQSPSSSRdiggi*
YRNRSQSPSSSRdigging
WSORSQSURTSSdigging >
QSR[SSQPSTSTdigit*
QSR[SSQPSTSTdigits
ZRSSSRSQTSSRdigni*
ZRSSSRSQTSSRdignity
SRSSSSSRTSSSdigs
ZSQSRSSOTSSSdilly
VQPPSUSVWSSRdim
TRSSSSSXSSSSdime
SRRRSSSXTSSSdimit*
SRRRSSSXTSSSdimittis
VSRRSSSZURRRdimme*
VSRRSSSZURRRdimmer
SSSSTSSRRSSSdims
SSSSSSSKSSSSdiner
SSSSSVSMRSSUdines*
SSSSSVSMRSSUdinesh
OMSXSSSSRTSTding
O_SSRSSURSSSdinge
WLSRWSSQSSSSdinge*
WLSRWSSQSSSSdinged
TQRSSSSWUTSTdingl*
TQRSSSSWUTSTdingle
SVSSSSSRQSSSdings
QSSSSRTVRSSSdinku*
QSSSSRTVRSSSdinkum
\\TPTSQRDWPTQdinne*
\\UQTSRRNVPRPdinner
XTSSSRSGTSSSdinner >
OSTSSSSRSTSTdinner and
SSRSTTSRSRSRdinner hour
]PQSRTSHURRRdinner service
SRSSSSSSTSSSdinner's
SSRSSSSISTUTdinnertime
XSQRSSSPSRTQdinner~@comparison
FYTTSRSSRRSRdinner~@kitchenware
]PQSRTSHURRRdinner~@staff
SSRSTTSRSRSRdinner~@time_span
TSTSRSSNSSSSdinos*
TSTSRSSNSSSSdinosaur
OWSSSSSRRSSSdint
MTSSSSSRSSSSdip
QORRSSS[SSSSdiplo*
QORRSSS[SSSSdiplomacy
`QQSSRSOSSSSdippe*
`QQSSRSOSSSSdipped
OQNYSMShTUSTdirec*
SRRRSSSbRSSTdirect
TR[RSOSVSSTSdirections
SSJ^SRSNSURTdirectly
NSPQSSS[TSSSdirector
DP_RSRSgTUTUdirt
RRSWSSSRSSSSdirty
QQSSSSSUTSSSdisab*
QQSSSSSUTSSSdisability
XQcQSLRHTRTSdisag*
NSfRSSRKQTTUdisagree
OSSSSLS[SSSSdisagreed
aQPRSSSHVQSQdisagrees
FQVRSJShOUTTdisap*
SRVSSSSOSUTUdisappeared
QSRSSRSVSSSSdisappearing
SSRSSSSSTSSSdisappears
OSSSSSSSQSSSdisappoint
LRTRSLSfPRSQdisappointed
SSSSSRSUSTTTdisappointment
HbMRSQSGNSSSdisc
RSUSSLSWSTTSdisch*
RSUSSLSWSTTSdischarged
XQSSSSSOSSSSdisco'd
]UORSVSEROSOdisco*
SRPSSVSOSSSSdiscount
WXRSSSSMSPSOdiscovered
OSSSTSSSSSSSdiscs
TPQSRYSSRSSSdiscu*
TPQSRYSSRSSSdiscuss
QSSSSSSVSSSRdisgu*
QSSSSSSVSSSRdisgusted
WNVRRRVOPWVYdish
NSWSSSVNOUTUdish >
OSRSSXSTQSSTdishe*
OSRSSXSTQSSTdishes
SSSSSXSPQSSTdishes >
SSSSSJS`SSSSdisho*
SSSSSJS`SSSSdishonesty
SRSSSSSRTSSSdishr*
SRSSSSSRTSSSdishrag
^IKOSQS[XRSQdishw*
^KMOSQS[XRSQdishwasher
SR`SSRSGTTTSdishwasher >
SRQSSSSRSSSSdishwater
VSRSSSSRUSSQdisk
\\RNTSVRJSQPSdispa*
YSOUSQS\\SSRRdispatch
QSTRSXRPSRRVdispatched
YSRSSSSITQRQdispatcher
SSSSSSSOSSSSdispatchers
I^SRSQSMSRSRdispl*
H^SRSQSNSRSRdisplay
SSSSSRSSSSSSdisplay's
TRSSSRSRTSSSdispo*
TRSSSRSRTSSSdisposal
\\SSRSXSKTSSTdispu*
\\SSRSXSKTSSTdispute
SQRPRRSgUSSSdisqu*
SQRPRRSgUSSSdisqualified
\\SQSSPSSSSSSdisse*
\\SQSSPSSSSSSdissertation
RRSSSOS\\SSSSdista*
RRSSSOS\\SSSSdistance
VQUSSSSOSUUVdistr*
RQSSSSSSSTTUdistributed
VSUSSSSOSSTTdistrict
NSNWRSSOTSRSditch
QUQUSSSGTRQQditch >
PSSTSSSSRTSTditch*
PSSTSSSSRTSTditched
SSSSSSSQSSSSdive
SSPSTSSVSSSSdivid*
SSPSTSSUSSSSdivider
SSSSSSSTSSSSdividers
RSSSSSSSSSSSdivil*
RSSSSSSSSSSSdivils
G[USSSSSQSSTdivis*
G[USSSSSQSSTdivision
IPKQSUSbSTSTdivor*
OSPSSVSPSSSSdivorce
OSOSSVSRSSSSdivorce >
MPNQSRSeSSTSdivorced
OP^RSURRQRPTdiwal*
OP^RSURRQRPTdiwali
SRTSSSSNSSSSdiwali >
SRSSSSSXSRRSdiwali came
PRRSSQS]SUUTdlc
PRQSS^SRSPSSdm'd
QSSSSTSSSSSSdmv
QFPJQ]TYSQSTdo
GRURV[RGTUTUdo >
XWWSRKSWSSTRdo a
PSTSSRSYPQQOdo again
SVRWSUSFRSRSdo and
QRUSSSSOSTTTdo for
OR]SSSSDTTTTdo her
RLLQSQSWPSSSdo i
IWHPR]SQSSRTdo it
RSWTSRSKTRRQdo my
POQXVPRXSTPSdo not
IULRRITqTTTSdo that
MPcITQ[BTPURdo the
LQXSSUTYSRRSdo they
bQTSSPSJTSSRdo with
SZ[RSQRMTRSQdo you
NdSSSSSRPRSRdoa
MSR\\SSSOSUSTdober*
MSR\\SSSOSUSTdoberman
bUNRSMSDZRQRdock
URRSSXSNWSSSdock >
RSSSSSSRSSSSdocke*
RSSSSSSRSSSSdocket
TMLVRMRfVQRPdocto*
\\ONQSSSLUQSPdoctor
MSQSSSSTRRSRdoctor said
ZPSSSTSOUSSSdoctor says
KSSSSNSnTSSSdoctor's
RSRRRSSYTSSSdoctorate
SQRYSSSMSSSSdoctors
QRSSSQSURSSSdocum*
QRSSSPSYSSSSdocument
SSSSSTSORSSSdocuments
TSSRSSSPTRSRdodgi*
TSSRSSSPTRSRdodging
PYSSSRSRRSSRdodo
WSSSSPSRSSSSdoe
RR]NONM[VWUUdoes
GPQSS\\Q\\TTQWdoes >
HOSRSQSfRSTTdoes a
WQQSSTRRUSSRdoes half
USSSSRSLTSSSdoes is
CVVRSOSbROQOdoes it
TSSSSSSQURRSdoes job
LURSSSSVSSSSdoes look
\\OL[RSSNPTRTdoes not
ORU`SSRSRUSWdoes that
aRMORRUFWPPQdoes the
]QPRSTSIVQQQdoes what
`ILPRSQQWNNMdoesn't
ORPRSWSSVPPOdoesn't >
VRRSVQSPSSSSdoesn't blow
EXY]SQSYOXVXdoesn't even
NTSRSSSSSSSSdoesn't rattle
YSSSSSTPRSSSdoesn't rock
QTZPSTSUSSSRdoesn't say
SSSRRSSSSSSSdoesn't slide
SSSSRSSSVSSSdoesn't stick
SSSSSSS[SSSSdoesn't turn
JSRPSXSZSSSTdoesn't work
gLJPRRQFYKMJdoesn*
ZVRRSRSGUPRPdoesnt
LXUYKTPZOWWWdog
VUVCRSTdQRTRdog >
RXSRSVSSRRSRdog and
FQSSRSSgTTSTdog ate
SRSSSRTNTSSSdog eats
K]SRRSSYOSRSdog hair
JSVLSSSdTTTTdog has
LUU`SSSFRRTSdog in
RRTNSSSWTSUSdog is
SSSSSSSNSSSSdog looked
NXRWSSSLRTRTdog on
STSSSSSUSSSSdog the
RUQPSSSYRRSSdog thought
GSVRSRS_STSTdog to
PQOLSRS^TTSTdog was
TPQ^SSSPSUSTdog went
SS[SSSSBSUTSdog who
OeVOYSSDUTTTdog's
ZSSPSSSQUOSPdoggi*
ZSSPSSSQUOSPdoggie
QTQSSSSZSRRRdogho*
QTQSSSSZSRRRdoghouse
8SL\\SUShRTPVdogs
OWSSSSSQRSSSdoha
Y\\WKQRRJSTUUdoing
VQSNRWSTSRSUdoing it
SSSWSSSOSSSSdoing my
WOPQSRS\\TSSRdoing the
SR\\VSMSQSTUTdoing~@me
NXNPSRRfRSSTdoll
TRSSSSSITSSSdoll >
QYRORUSRQRSSdoll'*
QYRORUSRQRSSdoll's
SURQSSS_TSSSdoll's house
SURQSSS_TSSSdoll's~@delivery_place
LOQORVVWOPRSdolla*
URRRSPQQVSSUdollar
RSSSSRYSQSSSdollarama
KORPSZRYNPRQdollars
QS[RSZLNRTTUdollars >
SSPSSZONSSSTdollars and
TSRSSSRYSSSTdollars back
USRSSNWKSSSSdollars less
WSSSSSOPSSSUdollars on
SSSSSPTRSSSRdollars postage
VSSSSPXVRSSSdollars to
M_SSSSSQSQSQdollb*
M_SSSSSQSQSQdollbungalow
M_SSSRSVSRTQdollh*
M_SSSRSVSRTQdollhouse
SSSSSSSRSSSSdolli*
SSSSSSSRSSSSdollies
VPQS[SRUVSSSdolls
SRQSSSSTSSSSdolly
QSSSSSSSSSSSdomai*
QSSSSSSSSSSSdomain
SVSRSRSNSSSSdome
LL_S[QSZSUUTdomin*
LMcSSRS[SUUTdominee
RRPS\\SSRSSSSdominoes
RSYSSSSSSTTTdon
bOHTNMQ\\VQQQdon't
\\[jQSFSMSWWTdon't >
XS[USNRZSSRSdon't ask
QSRWSSQMSRSRdon't be
SSKRSkW0SRSSdon't believe
SRVSSSRQTTTTdon't blame
OSPSSXSQSUTRdon't do
MSSRRPSbSUSTdon't even
VPMQS\\RUTRSUdon't get
RQYRSRSSSSSSdon't go
MQU\\SNRPSUTUdon't have
bRQNXRRORSSPdon't know
RSRRSUSHSSSRdon't like
PQKPSSS[TSSSdon't meet
TSRRRRSVURRSdon't mind
ZSQRSVSMUPQPdon't spray
TSSSSOSPUPSPdon't talk
MSQSSKSbTSSTdon't tell
VaOSSOSISSSSdon't want
SSSRSSS[SSSTdonat*
SSSRSSS[SSSTdonate
ROYRSPQZTUVVdonca*
SOYRSQQLTUVVdoncaster
RPURSRRPSSTTdoncaster >
RSSSSRSaSSSSdoncaster's
VSJMYdRSWPPPdone
T]HSQYSZTURSdone >
RS]SSSSESSSTdone a
SRSSSSSSSSSRdone and
PPTXQQURTTTRdone it
MSYSSRSMRTTSdone that
MSQSRPSOTSRSdone the
KRSQ\\NR\\QSSRdone up
BQSSTYSZRSSTdone with
RSQQSRVYSSSRdoneg*
RSQQSRVYSSSRdonegal
ZRUSRRSLVPOSdone~@number
PSSTSSSSRTSTdong
OZQSTSSSTRRRdongl*
OZQSTSSSTRRRdongle
SSUPSSSWRTVTdonke*
SSUPSSSWRTVTdonkey
RRXNSPSOVPSRdont
RVRRSSSZSRSSdonut
OSSRSSSXSSSSdonut*
OSSRSSSXSSSSdonuts
SSSSSVSSSQPSdooj
SSPSSSSWSSSSdooli*
SSPSSSSWSSSSdoolin
SRSSSSSSTSSSdoon
SSQSSSSSUSSSdoona
DTP^PTSGRZV[door
VOWQSRSJTRSSdoor >
WRNYSUTUSPSQdoor and
USSOSTSQTRSSdoor in
NSNUSSS^SVSSdoor is
QSSVSRSTRWSVdoor like
MWVTSRSPRTSSdoor on
RQUTSVSPSTUTdoor open
RSSVSRSRQSSSdoor so
TSVQRRSTSUTTdoor to
RVSSSSSSSQSRdoor was
RRPXSSSRSTRSdoor with
VSSVSKSZSUSSdoor within
WVOUSPSPWPPPdoor'*
WVOUSPSPWPPPdoor's
XPVYRPRGUTVQdoorb*
XPVYRPRGUTVQdoorbell
WSRXSSSQUQSRdoorbell >
QVRVRQSTRTSUdoork*
QVRVRQSTRTSUdoorknob
QURURQSMRTSUdoorknob >
QTQTSRSQQURUdoorm*
PUSUSSSRRTSSdoorman
TQRRSRSRRTRUdoormat
MSRSSSSSQURVdoormat >
_`NKRRRNRQUQdoors
MSULSSS`SSTSdoors >
]RNRSSSQTQRRdoors and
QRSZSSSLRSTTdoors down
WRSQRTSURSSRdoors open
LReRSPSMPTWUdoors*
MReHSPSPPSXTdoorstep
QSkLSRSPRSXUdoorstep >
RRS]SSSPRTSTdoorstop
NSSQSSSXQSUSdoorw*
NSSQSSSXQSUSdoorway
OSTNSSSZRRURdoorway with
SRPWSSSOSSSSdoree*
SRPWSSSOSSSSdoreen
QSRWUSSMSSRRdorm
RRRRSPPnPQSQdos
`SRQRRSWTSSSdosa
USSSSTSNSSSRdosas
USRSSSSSSSSSdosto*
USRSSSSSSSSSdostoevsky
@PmWSOOVKa[^dot
LRMsSQSQO\\TYdot >
TSPQSSSPSRSSdot is
SR]ESSSLSSSSdot was
PQUSSSSSSTTTdot's
TRRTSSSRSSSSdote
QTTROJSeSSSSdots
LUSSSRTVRSSSdotte*
LUSSSRTVRSSSdotted
RR_QSQPNSUTSdot~@number
RKQPWMpMSQPPdoubl*
UMTRWPQTTQQPdouble
QRPTXRRRSSSQdouble boxed
VSSSSSSSSRSRdouble clicks
PROSSRTUPSSSdouble what
OQPRSQsMRRRSdoubled
RSSTSRSUSSSRdoubt
NSORSRSvSRSRdoug
TSSSSSSSRRSSdoug'*
TSSSSSSSRRSSdoug's
cRPORURPSSSSdough
ORVRSSSTSSSSdougi*
ORVRSSSTSSSSdougie
SSSSSQTUSSSRdougl*
SSSSSQTUSSSRdouglas
SRSSSSSXUSSSdove
Q\\RSSRSUSSSSdovet*
Q\\RSSRSUSSSSdovetails
VQRXUQWKUUQSdown
PQVHPTQSRPPQdown >
QSUPSTSNSSSTdown a
PSUSSSSPSSSTdown an
SVI_RJR]QWTUdown and
SSSVSTSKRTSTdown as
USSSSRSTSSSTdown at
WR[LRSS^TUTTdown before
ORKVSRZLPQRQdown by
LSSPSRYWSUVUdown for
ZWRSSQSGSSSRdown if
UOTOO]PYXXUVdown in
MSRR\\SSRSSSSdown like
SSSRSSSXTRSSdown my
MNtJRQSOUQSRdown on
QPSOSSSaSRSRdown one
OSSUSRSWRRSRdown or
TRLOUTR^QPUOdown the
ZTRSSTSHQSSQdown them
][RPRMTTSQQQdown to
QSXUTRSXSSSSdown two
NMR_XTSOPXSXdown with
TTSSSSSRTSSSdownh*
TTSSSSSRTSSSdownhill
]SSSSQSKUSSQdownl*
]SSSSQSKUSSQdownload
RSSSSSSPQQOQdownp*
NSSTSSSSRUSUdownpipe
WSSRSSSPSOOOdownpour
TPNYSSSATURVdowns*
QQRXSSSUSUSTdownspout
SSOUSSSBRUSVdownstairs
VRSSSSSPVRRRdownstroke
USRSSSSYSSSSdownw*
USRSSSSYSSSSdownward
MQSR\\RSSSTTTdown~@comparison
ZROQSWSWTSSRdown~@delivery_place
XRORSSSWWSSRdown~@intensifier
SWTXSOSWSRRRdown~@me
KLU\\TOS`SRSQdown~@number
ZTTRRSSHSSSQdown~@seller
SSSTSSSRSTSTdoyle
VSSSSSSPTSSSdoyle's
VSSSSSSPTSSSdoyle*
M]USRIZVRTSTdozen
P[QSSN[OTQQSdozen >
`SRSSQSPSSSSdo~@hedge
OLMRSQSOQRRRdo~@me
JOPWUXRRPSPUdo~@negation
PSTSSRSYPQQOdo~@recommendation
LQXSSUTYSRRSdo~@seller
ZSUSSJSUSTSSdo~@verdict
RSRSSPS[TSSSdr
SSSSSSSSTSSSdrag'*
SSSSSSSSTSSSdrag's
RTPZSSSKRUSUdragg*
MTQZSSSNQUSUdragged
MTQZSSSNQUSUdragged it
XSSSSSSPTSSSdragging
cRSRSOUNURSQdrags
QKRaSQSJTVUWdrain
POS^SQSLSTSUdrain >
YRQYRSSNXWSSdrain*
SSSTRSSSSUSUdrainpipe
SSSXSSSISUSUdrainpipes
YRQSSSSXXSSOdrains
TSOSSSSSTSSSdrake*
TSOSSSSSTSSSdrakensberg
RMUSS]SMLXXYdrama
RSNSSXSORQRUdrama >
RRMRSQSaROPNdrama*
SRPRSQSZQOPNdramas
SRPRSQSZQOPNdramas >
RSPSSSSZTSSSdramatic
YRXQTSSRRSSRdrank
[OSVSRSPTSSSdrape
PPQTSYSSSOPSdrape*
SSRRSYSNSOPSdrapeline
PQSSSSSVSSSSdraper
SRRUSSSTSSSSdrapes
SSRSTRSWSSSSdrapi*
SSRSTRSWSSSSdraping
[UQPSQSOVQQQdraug*
[UQPSQSOVQQQdraught
XTRRSRSPTRRRdraught excluder
RSPRSMS_UTSTdraw
VSSSSSSRSSSSdrawb*
VSSSSSSRSSSSdrawbridge
XINPSQRSWPPSdrawe*
RNOPURSSWRRTdrawer
KPRSSPS`TRRRdrawer >
YORSQRSSSRQQdrawers
WRSSSRSOQSSSdrawers run
MUTUQNRTSRQSdrawi*
GZWUQOSWSRQRdrawing
WQ\\QQQSTRVWUdrawing of
YNPSSRSPSSSTdrawings
QOYNWQS[STTTdrawn
SQZOTRSMRSSTdrawn a
UQRSSRS\\TSSRdrawn by
bSRQQQSOSSSSdraws
XUSSSPSOSSSSdray
SSSSSMSVRSRPdread*
SSSSSMSVRSRPdreadful
[RSOPQSeRSSSdream
_RQRRNSMRTTTdream >
YRZQSLQUTRSSdream*
PSZQSSQZSRSSdreams
PSYQSRQZSRSSdreams >
\\RSSSLSNTSSSdreamt
mQRSSQZOSSSRdrear*
mQRSSQZOSSSRdreary
QRdOSPYAPQRQdress
WRTRRQRXUTVTdress*
UQUSSQSSTSUSdressed
UTSSSSRUTSSRdresser
TQQSSSSQUSSSdresser >
SSRRRSSVSTUTdressing
USRRRSSWSSSTdressing gown
JTNXSYSWSVTVdrew
PTQVSSS_RURTdrew a
dRQQSNSLUPROdribb*
STSSSRSPRSSSdribble
bORRSPSJVPROdribbles
UUSRSRSXSSSSdribbling
WRZPUPSQQRSRdried
UUURRRS]URSRdried in
RQSRYRSLPSSSdried~@plants
mOOQRISFXRSRdries
SRSSSSSSTSSSdries like
SRSSSSSSTSSSdries~@comparison
TROVSSSSRSRSdrift
eNROSSSMTPQOdrift*
TSSRSSSQUSSRdrifting
dNRPSSSORPQPdrifts
QPTVTGSRURRQdrill
ZQSSSSSMTSSSdrill >
RSSSSSSSRSSSdrill's
SUSRSRSNSSSSdrill*
TUSRSRSNSSSSdrilled
\\WSWTOSPRVRUdrink
MRQUSRSUUWRVdrink >
RPYSSSSMTTTTdrink*
MSZSSSSPQUUUdrinking
XPRTSSSPURSRdrinks
YPSRUSTTQRSSdrip
O\\SRSRSSSQSQdripp*
O\\SRSRSSSQSQdripping
cSOUSRSNTPRQdrips
USRRSSSQUQRQdrips >
ELS_XKSZQ]SWdrive
aSMUSPSPTVTTdrive >
HSVPSSSdUSSSdrive a
VKWPSRSXSSTQdrive from
RSTWSSSKSSSSdrive the
JUUfQGQKK]QWdrive*
PRZVRQSTSUUSdriven
NWGhRJRLJYNVdriver
`POVSWSLRUVWdriver >
KSS_SMSYSVSUdriver called
VSSSSSSUSOSPdriver chucked
SSSRSSSUSRSRdriver is
TSSUSXSHSKSMdriver left
RSSSSSSXSRSRdriver rang
USRSSQSWSTSSdriver texted
SSSUSNSNSWSTdriver told
SSRSSSSWSSSTdriver waited
PPS[SVSKSSRSdriver was
PRSVSSSURRSSdriver's
SSROSSSZTSSSdrivers
QQ[OSSSPUTTTdrives
XVSSSSSLRURSdriveway
YSMPSRSIUTTTdrivi*
YSMPSRSIUTTTdriving
ZSSSSSSKRTSTdriving >
\\RNURSSLUTRTdrizz*
\\RNURSSLUTRTdrizzle
pRQNSRSNWQRPdrone
ZQRSSSSSWSSQdrone's
ZQRRSSSPXRSPdrone*
TSSRSSSPTRSRdrones
SRSRUSSSQSSSdroop
SSSSSSSRSSSSdroop*
SSSSSSSRSSSSdroops
[XMXRKP_UVPTdrop
ROSTSSSQTSSSdrop >
QWPTSSSOTRRRdrop it
PMTaSPRRRTRQdrop kick
QSSTSRSXRURUdrop kicked
NWSSSSSPSSSSdrop'*
NWSSSSSPSSSSdrop's
_LNWQTVLUQMRdropp*
cKKTRSWRUQOSdropped
LUQ`SSQNQVRWdropped at
PRROS\\UPRSRTdropped it
SSSRRSSQSRSRdropper
TSVWSSRNSSRSdropping
NTSSSSSTSSSSdroppings
LS`VSTRUSTTSdrops
JRSZSSSXSUSTdrops it
SRRSSUSPRRRSdrops out
QSSTSRSXRURUdrop~@courier_act
GQHfSURZQUPVdrove
YSPOSSSRURSRdrove from
SRWRSVSJTSRTdrove it
QSR]SQSZRURTdrove off
RUZSSQSIRRSSdrove over
SSQPSUSWSSSSdrove past
TSPVSPSRRRRRdrove to
iMQPSNSFURSQdrown*
VOQPSQSQSTTTdrowned
]SSSSQSJTSSRdrowning
\\QSRSRSQTQQQdrowns
XQTSSSSQTQQQdrowns out
>SSYSRSpSUSTdrug
RbWQPQSLQXYXdrum
OdWRPQSPNZZYdrum >
TSPQSSSUUSTSdrumm*
PSPQSSSWTSTSdrummer
WSSSSSSPSSSSdrummer's
QRWSSTSVSUTUdrums
[ORSRSSDTTTUdrunk
SSSSSSSTTSSSdrunk's
RRRSSNS[TSSSdrunk*
RRRSSNSZSSSSdrunks
gKBWODT]aPKNdry
KSRPSSSNTRSRdry >
WTRPSSSMTSSSdry and
RSSZRRSTUVSVdry as
QS_RSSSHSQRQdry day
[QUPRSSRTOOOdry in
RQQ[SSSKPWSWdry porch
QYRSSSSRTSSSdryer
RRRSSSSPTRSRdryer >
WSRSSSSPSSSSdryer*
WSRSSSSPSSSSdryers
[SRSSRSOSSSSdryin*
[SRSSRSOSSSSdrying
VRSPSSRSSSSSdrywa*
VRSPSSRSSSSSdrywall
RQQ[SSSKPWSWdry~@delivery_place
USWRSSSNSPQQdry~@time_span
NSUSSRRXRUTUdubai
TSRRSUSKUSSTdubbo
MOWSSRSSRQRQdubli*
MOWSSRSSRQRQdublin
SSSSSSSURSSSduche*
SSSSSSSURSSSduchess
M[NNSUS\\TNNMduck
RUOOSRSjTQQQduck >
RSRSSSSRSQQQduck egg
XRSPRSS[WQSQducke*
XRSPRSS[WQSQducked
IMMQbSScSRSRducks
SOSS^SSKTSSSducks >
RSRSSSSRSQQQduck~@food_spices
XSURSSSRSRRRdud
QRlNSRSKRVUVdude
ZSRTSSSNSSSTdude left
NO`UUORPPRUSdue
NRV^STSFRRQSdue >
QSESSRSbRTSSdue any
XRVSSQSMSWWUdue before
QRNSSRSYSTSSdue on
TRaRSOSMSRSQdue the
WSSTSSSQSRSSdues
>Y]RSNShRWSUdug
GPYSSSS[RTTUdug the
SSQRSRS[SSSSduh
PVSSSSSTSSSTduke
cKRRSPRIXRSQdull
UOSSRSSRRSSSdull >
ZRQSSSSLUQQRdulle*
SRQSSSSRSSSSdulled
ZSSSSSSLUQQRduller
TSWSSSSPSTTTdulut*
TSWSSSSPSTTTduluth
PSSWSUSSSSSSdumb
PSSWSUSSSSSSdumb question
RSSQYRSWQRSRdumbb*
RSSQYRSWQRSRdumbbell
SSSSSSSRSSSSdumbe*
SSSSSSSRSSSSdumber
TSSSSSSVSSSSdummy
QPTXRQSWQTTTdumpe*
QPTXRQSWQTTTdumped
RPQRSSS\\SSVSdumped at
USRSSQSUSQRRdumped by
QSTYRSSMRURUdumped in
MNSSSRSYSSSSdumpl*
PPSSSSSVSSSSdumpling
PPSSSSSVSSSSdumplings
SSRSSSSTSTSUdumps*
SSRSSSSTSTSUdumpster
ZSSSSSSLTSSSdunde*
ZSSSSSSLTSSSdundee
MSaSSSSNTSSSduned*
MSaSSSSNTSSSdunedin
QSSSSQTRRSSSdunne*
QSSSSQTRRSSSdunnes
NRORSRRhQPPPdunno
SRSWSSSSRSSSdupat*
SRSWSSSSRSSSdupatta
NQRPSQSjPNRKduper
QaORSSSKRSSRdurac*
QaORSSSKRSSRduracell
TQSSSSSRSSSSduran
QYQSSSSMRSSRdurap*
QYQSSSSMRSSRdurapell
ORSSSOWWTTSSdurba*
ORSSSOWWTTSSdurban
XPOKS[RYWQRQdurin*
XPOKS[RYWQRQduring
ROPMSeSJURSTduring the
ZSQUSSRPSSSSdusk
QQKWQPRZSPRQdust
MQOXRRSSSSRSdust >
[SRSSRSOTSSSdustp*
[SRSSRSOTSSSdustpan
WXQRSSSPQRSPdusty
S`KSQ^SLSRRSdutch
SWLSQ`SFSRRSdutch >
RPRRSSZSSQQQdutie*
RPRRSSZSSQQQduties
]SQRSFX]TRRPduty
WRQPTRSRSSTTduvet
YURRSSSNSSSRduvet's
TTPRSSSZSSSRduvet*
NRQSSSS_SSSSduvets
VSRSSRSQSSSSduw
TRPSSSSSUQRRdvd
SQOSSSS[STTTdvora*
SQOSSSS[STTTdvorak
SSWSSSSOSSSSdwayn*
SSWSSSSOSSSSdwayne
YWSQSSSOURRRdye
QSRRSQSWSSSSdying
SSSSSRSSSSSSdynam*
SSSSSRSSSSSSdynamics
QSQSSRSXSSSSdyson
ZQ\\QRUTJSRSSe
SSQRSYSTTSSRe >
SI`M^JlUQVXQeach
MSNRTRtEQTTSeach >
OSRRSRSJSTTReach day
RSVQSRSZSSTSeach morning
WSQQSSRNSSSReach night
LS\\SSXSTQTUVeach noon
WNKSTTRTVSTReach of
YRXSRWRBSSRReach one
]RPRRJQcWSUSeach other
NRKUSXRISUTTeach time
URVOSWRSQUWWeach~@day_time
TQRSVSSNQRRReach~@kitchenware
YRXSRWRBSSRReach~@number
ORQSUWSTSSSSeach~@size
ORXXSRSDSTSSeach~@time_span
]RPRRJQcWSUSeach~@wrong_item
N\\SSSSSOSSSSeagle*
N\\SSSSSOSSSSeagles
XSONTQSRWMQLear
RTPSSRSZRPQPear >
VSRSSSSUSSSSear and
RSSSSSSUSTTSear on
TTSURRSMSQSQearbu*
RTSTRSSSSRSRearbud
USSTSRSMSRSRearbuds
MRSXSSSURTSTearl
WSRSSSSNRRRSearli*
WSRSSSSNRRRSearlier
RQYUTUSHSWSVearly
OSIVSYS_TURVearly >
QSMTSSSUSSQSearly and
[SSSSRSQTQRRearly for
ORSSYSSXSTRSearne*
ORSSYSSXSTRSearned
RUSUSSSQSQSQearph*
RUSUSSSQSQSQearphone
]SSSSQSKSSSSearpl*
]SSSSQSKSSSSearplugs
bNQSUMSNTRQRearri*
[QQSTSSOTSSSearring
[PTSTMSRSRQRearrings
UQTSROSWSRRSearrings >
bWUNSPSMUOQOears
ZRVRSSSSTPQPears >
VSSSSRS]RUUUearth
PYSSSSSSRSSSearwa*
PYSSSSSSRSSSearwax
[SWSSRSPSSSSeasel
QRQSSTSZSRRReasil*
QRQSSTSZSRRReasily
TSRRSRSYSSSSeasily >
TSSSSSURSSSSeason's
SSNSSS^MOSSSeason*
RSNSSS\\OOSSSeasons
SSSRSSSTSSSSeast
TSSSSSSTSSSSeastb*
TSSSSSSTSSSSeastbourne
RLWTSNO\\QTTUeaste*
SMUUSNTIQTTUeaster
YSVVSPSPSPPSeaster >
WROSSQSSUSRReaster and
RRTSSSNfSSSSeasters
]JQRQNVRUPQQeasy
TSSSSRSLQSSSeasy >
SQSSSRSRRSRReasy on
SSSTSSSZRSSSeasy to
SUMVQXSVTSSReat
RSUSSSSKSSSSeat >
NWRRSXSXTSSSeat the
RkYSSORKRWVVeaten
OSU[SPZQQTSUeatin*
OSU[SPZQQTSUeating
ROSXSRSPRSSSeating >
QSUVSRSRSSSSeating a
OXSVSSSOQTSTeating my
eH[LSQSWXQQQeats
VPYSSSSPTRRReats batteries
bSPQUSSFTSSReats the
QSVSSSSSRSSSeaves*
QSVSSSSSRSSSeavestroughs
RSSSSSSLSSSSebay
TSSRSSSVUSSSebi
MSRSW]SMRSRTecho
RPeQSQQQRWXWeclip*
RPeQSQQQRWXWeclipse
NR_RSSQBRYYYeclipse >
RSSSSSSSSSSSeco
SSSSSSSRSSSSecon
TSLSSSSTUSRSeczem*
TSLSSSSTUSRSeczema
RSSSSQSXTSSSed
MVSSSSSYSSSSedelw*
MVSSSSSYSSSSedelweiss
_QQQSPSSRSRSedge
ZQTSSSSGURQRedge >
OSXTSSSUQVUUedge of
WQNSSRSQTSSRedge off
^SSPSSSKTSSSedger
_OQQRRRJXSSRedges
^QQQRRSNTSSSedges >
PSSSSSSVSSSTedinb*
PSSSSSSVSSSTedinburgh
VPORS[SRSRQUedite*
VPORS[SRSRQUedited
SbNSSPSLSSRPediti*
SSSSSSSSRSSSediting's
SbNSSPSLTSRPedition
XSRSSQS^USSRedito*
XSRSSQS^USSReditors
XRPSSRSXTSSSeduca*
XRPSSRSXTSSSeducational
QRSSRQSYTSSSedwin
TSQSSSSSSSSSee
ZRSSSRSRTSSReee
JRUfSRSQSTRUeejit
KWSSSSS`OSSSeels
QUNSSRS\\SUVSeffec*
RUOSSVSUTSSSeffect
RSRSSPSZSUVSeffects
XSQNSSSOUQRQeffic*
XSQNSSSOUQRQefficiency
WSRSSRSRSSSSeffor*
WSRSSRSUSSSSeffort
SSSSSSSPSSSSefforts
SSSSSSSRTSSSeftpo*
SSSSSSSRTSSSeftpos
ShRMVLRKTOOPegg
TaQOTPSMUPOPegg >
HZSSSSSNPSSSegg cup
SRSSRSSQSSSRegg on
SSQSTSSMSRRQeggcu*
SSQSTSSMSRRQeggcups
ORYSUMR\\RVVUeggs
LPUUVSSQRUTTeggs >
HVUSSSSIRSSSeggs in
SSTSSSSLSSSSeggs slide
TSSSTSSSTSSSeggsh*
TSSSTSSSTSSSeggshell
SRSSTSSYSSSSegypt*
SRSSTSSYSSSSegyptian
JRTZRLSgNTSSeh
NPPWRRSZNRRSeh >
NSbQSSS@RUUTeid
SSTSSSSPSSTSeid >
\\YSSQIKZYWSTeight
O[NPSRQXSRRSeight >
XOSSSUSMVSSSeight and
RR_URQSBRSRSeight days
VPHVSSSbSSSSeight in
IHPSSRSgTSRSeight of
`SSSSPR^SSSReight pounds
QRWRSSSKSSSTeight weeks
KRXSSOS`STSSeight year
VRRSSYRPSSSSeight years
NT\\QRFSYQVWTeight*
RWSXSHUMQRRQeighteen
XRXRSSRUSSSSeighteen days
RPbPSSSHSTUTeighteenth
RRSISQSbRUVUeighth
NTSSSSSSSSSSeighths
PSPSSSS`SRRSeightieth
SS]SSSROSTTSeights
ZRFZSSQRTTSReighty
E`HTSUQ^SRSReighty eight
MRXRSSS\\SSTSeighty one
SS[SSOSUSTTSeirco*
SS[SSOSUSTTSeircode
ZSRQSQSZUSSSeisen*
ZSRQSQSZUSSSeisenhower
VXUPRQROUQSSeithe*
VXUPRQROUQSSeither
UUYSRTRUQQTUeither >
STQSRSSSSSRSelant*
STQSRSSSSSRSelantra
VSQSSSSQTRRRelast*
SSQSSSSRSSSSelastic
USSSSSSRTRRRelastic's
UTKRSSSSURRRelbow
URORSSSRVRRRelbow >
\\RSQSXSFTSRRelbow*
\\RSQSXSFTSRRelbows
TQSSSSS\\USSSeldes*
TQSSSSS\\USSSeldest
STPURSSRRTSTelect*
SRTSSSSMSSSSelection
STOURSSXRTSTelectric
PQRRSYR]SSSSeleft*
PQRRSYR]SSSSeleftheria
TSSSSPSSSSSSelega*
TSSSSPSSSSSSelegant
XQUSSRSSSSSSeleme*
XQUSSRSSSSSSelement
RRSYSQRVSSSSeleph*
QRSYSSSSSSSSelephant
TSSSSQRVTSSSelephants
OQQQSSSfTTSSeleva*
OQQQSSSfTTSSelevator
RPYOUYVPTPQSeleve*
ZMOPUQVSSPRPeleven
Y]MVQPR]TTQSeleven >
NPMVRUSZORSQeleven and
\\TKPPRRSRPUTeleven days
RS]SSQUIQSSTeleven dollars
HSQ_USSVSSSReleven feet
XQOSSSSTURSReleven miles
USQRSRSYUSTReleven minutes
S^OSWYSKQSSSeleven of
QSSSSTUTSSSReleven quid
MQWPSOSgRUUUeleven times
TQYSSQSNRSSSeleven weeks
SSQSSSSYTSSSelevenses
JV_RSZSKSTRUeleventh
ORXSSSSRSTUTelf
RQSSSSS\\STTTelgar
RSSSSWSUSSSSeligi*
RSSSSWSUSSSSeligible
USPSSSSXSSSSelin'*
USPSSSSXSSSSelin's
[UQRSRSORSSSelise
SSUSSRSPRSSSeliza*
SSUSSRSPRSSSelizabeth
WSRRSRSVTSSRelk
SRSSSSSSSSSSelks
OSSSSSSWSSSSelle
G7QuSSSYRWTXelm
LXRSVQSWRSRSelse
KVVQSSSPRRQSelse >
KR]SSSSLSUTUelse did
PSPSSSScRRSTelse does
cRNSSOSTWQQQelse to
SUTTRQTRQQQQelse'*
SUTTRQTRQQQQelse's
SSSSSSSRRSSSelse's hair
]RQUSUPNTSSSelsew*
]RQUSUPNTSSSelsewhere
IR[SSSS\\QSTUelse~@work_verb
VQOSSSSTTSSSelves
RSTSSSSVRRSRelvis
RRSPSZS\\QRRXem
RRNRSYS\\QRRXem >
MRWRRYSGOQQXemail
OQYSSUSGPRRXemail >
UOPRSbSKOQQUemail*
YRQSSVSPRSSPemailed
OPRRS_SNPQQXemails
MQTSSZSOQRRWemails >
SRRQSQSjUSSSembar*
TSSRSRSXTSSSembarrassed
RRRRSRSeTSSSembarrassing
MTQSSWSaRSSSembro*
NSQSSWS`SSSSembroider
RTSSSSSTRSSSembroidered
USRSSSSSTSSSemera*
USRSSSSSTSSSemerald
USSSSSSKVSSSemerg*
SSSSSSSOUSSSemergencies
TSSSSSSOUSSSemergency
MSLRSSWSSSSQemers*
MSLRSSWSSSSQemerson
QRQSSYSPPRRUemoji
PRRSSXSQQRRVemoji >
SSSSSSSRSSSSemoti*
SSSSSSSRSSSSemotional
USSSSSSNSSSSemplo*
QSSSSSSOSSSSemployed
VSSSSSSRSSSSemployer
NTS[SSSMSSSUempti*
NTS[SSSJRSSUemptied
SSRSSSSVSSSSempties
NZbMSSRLOTYQempty
TLeRTUSCUSUTempty >
STTRRSSOSRRRempty box
PQPRSSSsSSSSemu
TSRSSSSSSSSSename*
TSRSSSSSSSSSenamel
SSSSSSSNSSSSenclo*
SSSSSSSNSSSSenclosure
SLRSSRSbSSSSencor*
SLRSSRSbSSSSencore
LVSSSSSXRSSRencyc*
SYSSSSSLSSSSencyclopaedias
LPSSSSS`SSSSencyclopedia
TSSSSSSRRSSRencyclopedias
IRRUTiTMLU[]end
SN_FXSSeSUYTend >
PULQV^SRRTSUend and
WPRSSTSMSSSSend but
TRTRPRRQRSSSend i
SUSSSRSSRSSSend is
OR[VRGS\\NZYYend of
QSN]SUSMRRSTend so
RUSRPRSPSSSSend to
_VFWRRSSSSRSend up
\\R_RSNPDUTTTended
USOSSUPQSPQTended up
hQRNSRSPURRRendga*
hQRNSRSPURRRendgame
^LXRSQSUWSTSendin*
aRRRSSSIURSRending
WOSSSRSXTSSSending's
KRYSSSSZSUUTendings
[P\\SUTRBSRSRends
^QOUSSRNUTQUends >
WPRSSTSMSSSSend~@hedge
QSN]SUSMRRSTend~@intensifier
]RTRPNROSSSQend~@me
KRWSSYSNSNOSend~@negation
QS]OSRSJSUWTend~@number
NSQSSSS[TSSRenemy's
NSQSSSS[TSSRenemy*
QRQOSSS_QQSQenerg*
VSSOSSSPSQSQenergiser's
NRQSSSSbRSSSenergy
SURSSRSXSSSSengag*
SSTSSRSUSSSSengaged
SUQSSSSVSSSSengagement
WPUXXMSWWQPQengin*
ORW[SRSSTRPSengine
[QQPYPSRURSQengineer
SSRRRQSXTSSSengineering
ZPOSSSN^SSSSengla*
ZPOSSSN^SSSSengland
YWLURURFQNNQengli*
YWLURURFQNNQenglish
OYPSSSSbQPPOenglish >
NUQVSUSLRSRUenglish and
RS]SSQS@STSTenglish i
SSRSSTSQSSSRenglish they
RdRQTMSQOQQNengra*
RdRQTMSQOQQNengraved
UURRSRSUSSSRengraved on
PSXRSLS`VWWTenjoy
RSWRSSSRSWXUenjoy it
?SX_RVSSNZW]enjoy*
KUOTRUSWNUSWenjoyed
BQ`^STSOQYXYenjoying
WSOSSSSSTSSRenjoys
TSSSSSSSSRRRenlig*
TSSSSSSSSRRRenlightened
PSSSSQSYSSSSennis
SSSSSSSOSSSSennis*
SSSSSSSOSSSSenniskillen
LSRSSRV[RSSSenorm*
GSSSSSVbRSSSenormous
WSSSSRSLSSSSenormously
]KMPVUJYWJNPenoug*
]KMPVUJYWJNPenough
PPVNQTRUSRSTenough >
WTWSSRSWTSSSenough and
bTMSSUS>RQQUenough for
TSQRTTSKVRRRenough on
ORRSSRSmUSSSenough said
UUPWPOSBUQRQenough to
MSSS]SSLPRRRenough~@packing_material
QSORS`SLSRSSenqui*
QSPRS`SLSSSSenquired
QQXXSNRQSUTUenter
YYNQSSSMURSRentir*
WUORSPSQUSSRentire
TWRRSVSOSRSSentirely
XSRRSSSRSSSSentri*
XSRRSSSRSSSSentries
QSSSSSSSRSSSenume*
QSSSSSSSRSSSenumerates
R\\TOUOPQSRSQenvel*
QQYOXPRTTRSQenvelope
URSSQSSOQPQPenvelope >
SRYPUSSLSTTTenvelope with
T^MSPSRQRSSRenvelopes
_VSSSRSFSSSSenvie*
_VSSSRSFSSSSenvied
QSaRSRSjSSSSenvy
NPnRSRVQRTTUepiph*
NPnRSRVQRTTUepiphany
SSSSSSSQSSSSepiso*
SSSSSSSQSSSSepisode
OSUSSRSZSSTSepita*
OSUSSRSZSSTSepitaph
WSSRSSTSSSSSequal*
WSSRSSTSSSSSequally
UUSRSSSRRSSSequip*
UUSRSSSRRSSSequipment
VQNRSTSdVRRRer
XRXR[RSGTSTSerase*
ORZSSRSSSSTSerased
\\RQR\\RSGTSSSeraser
UdQRSRSISSSSerin
VRQSSRSQUSSSerr
RSWQSRSTSSTSerski*
RSWQSRSTSSTSerskine
OQHQRfSXQNNTescal*
STQSRSSSSSRSescalade
RSUSSXSQSQQSescalate
RRPSS^SFRQQUescalated
RRQSSXSNRQQUescalated >
QQJQRWSgSRRSescalator
ZQPSQPSQXQRPescap*
SSSSQSSSUSSSescape
WSQSSPSQVQRPescaped
UQRSSSSTTSSSescapes
[SRSSSSRSSSSeskie*
[SRSSSSRSSSSeskies
dSRSSSS=TRSResky
VUSSSRSMSSSRespec*
VUSSSRSMSSSRespecially
SSSSSSSVSSSSespre*
SSSSSSSVSSSSespresso
QSSSSVSRRSSUessay
VRURSRSZSTTTessay*
VRURSRSZSTTTessays
RQPSSSS[SRRQesso
SSSSSUSQSSSSestab*
SSSSSUSQSSSSestablish
QQYXSJSSSUTUestat*
QQYXSJSSSUTUestate
JM\\ZTRSLPXWVestim*
ORMZTTSRRTSSestimate
NMbSRQSMPWWVestimated
NSVSSRSWRUVUestimated date
USSSSSSSTSSSeston*
USSSSSSSTSSSestonian
USRQSSSSSSSSestua*
USRQSSSSSSSSestuary
J`SSSSSQRSSSetchi*
J`SSSSSQRSSSetching
RSVSSSSOSSTSetern*
RSVSSSSOSSTSeternal
STRSSVSNSSSSeu
NQiSSPSRSSSSeupho*
NQiSSPSRSSSSeuphonium
KRRRSUSNSRRUeuro
TYOSSRSLRRRReurop*
UYOSSSSNSSSReurope
RSSSSSSPRRRReuropean
LS[SS_RPRWWXeuros
VRSSSSSPRSSReusto*
VRSSSSSPRSSReuston
SRSSSPR[SSSSevasi*
SRSSSPR[SSSSevasion
LSYRRTSXRVWVeve
]RJVZ]OJQPMPeven
WQQTR\\R[RXRXeven >
IGSZ]QSLSUSUeven a
UWPSSQSTQSSReven after
SSPQRTSdSPQSeven been
TPSSSSSSSRRSeven for
RR\\RVRSNRUUTeven got
SSSSSRSTSSSSeven has
RSNSSVSYSSSSeven i
YQSRSSSOWSRSeven in
RTPOSQSSUSSReven my
OTQRSPSbPSTUeven opened
MRR`UQSURVSVeven put
NSRXQPSYRWSVeven take
U\\[SSSRERNQLeven the
RPPVSSSSSSSSeven though
RQSSSRSSWSSSeven when
VSXORQVLSRUPeven with
PPXWPHPZRTTSeveni*
[SVXQMQQQTTSevening
aRISSSSHSSSSevening >
OR\\QSPSRSSSRevening and
KSX\\SSSNQTTTevening at
XUVQQTRTRUUUevening i
RSQUSTSNSSRSevening i'd
HPURRNR\\TSSSevenings
`NOQRRSPTSSSevenl*
`NOQRRSPTSSSevenly
YRRRSRSNRSSSevenly >
ORWSSSSTSUSTevent
YNQZSfRFRTRUevent*
YNQZSfRFRTRUeventually
PRbOSJSQRVXWeventually >
TR]PSSSNSTSTeven~@animal
LSRKSeS[SRSTeven~@answering
RR\\RVRSNRUUTeven~@arrival
QRSOS]SNSSSReven~@courier_act
ROPVSSSSTSSSeven~@hedge
WSXMSTSJTRSSeven~@looks
PYMPSSSOVRRQeven~@me
SSURSSSSSRSSeven~@use_verb
OTQRSPSbPSTUeven~@used_item
SPSSSSSNSSSSeven~@work_verb
VQ^DRMUNUTWQever
PRQSSRS_QPQQever >
XQJSSRS\\UNMNever ever
QRYSSRSORVVUever happened
VQUSSSSNSSSSever owned
WPTRSSSSTSUSever since
^VLGRMVOZJONevery
OYZQSWROQSTTevery day
WSSQSSTLTRSRevery door
IS\\QSQSMPVWUevery evening
PSPSSaSEQRQTevery friday
OSRSSUSQSSSTevery message
RTYKRQSWRSUSevery morning
SRTSSSROSTSTevery night
HSSSSTSZUTVSevery one
LSTWUSSUSTSTevery other
dRPSSPSTTSSRevery page
MQW\\SVSPSRPTevery second
MSSSUUSLRSSSevery side
\\RQVRSSTTRRSevery single
TS[NSLSVUTTQevery sunday
ZPPXRTRXUPQQevery time
LSUVSSS[SUSTevery unit
QSXPSSSLSSTSevery van
XNUHQISVZNSMevery*
_PLSRJR^USUReverybody
PSZSSSSESTSTeverybody's
IQSSRLRVUWXTeveryone
RRVRSRSWSSTTeveryone >
QSUSSSSQSTSSeveryone at
VRVPSRSXSTUSeveryone in
OWUQSQSdUSSReveryone's
THULK`SWWQQReverything
GUIROQRaVVTVeverything >
TSNSSXRUSSRSeverything and
LSYSSSSPSSSSeverything but
RSQSSPSaTRSReverything else
[SPSSSSPSSSSeverything except
LR]SSQVORSSTeverything i
QSYSPSSQSTTUeverything in
VRQRSWSNRRRReverything including
ROZPSXSMTTSUeverything is
QTTSSXSIQRQTeverything's
TRVSSSSMSSSSeverything~@hedge
OQZOSRVRUSRSeverything~@me
]YPQ\\JUMSMPMeverywhere
PYSQ]PVRXNQNeverywhere >
TOSSRUSLSSSSeverywhere~@hedge
TRISSUSVTRRSever~@answering
QSZRSRSOSTTSever~@arrival
NP\\QSVSRRUTTever~@use_verb
RQXSSRSQTTTTever~@work_verb
SQPTVSSbOTSUevide*
VRQTSPScSSSRevidence
PRRSVVSRPTTVevidently
MRTSVRSZPVVWevidently >
XQSSSTSQRSSSevinr*
XQSSSTSQRSSSevinrude
SSVSSNSSSTUSevri
USSRSSSORSSSewe
RSRUSSSLRUSUewes
UWURRPQ[UPPOex
MQSQSPR\\STSRex >
PSSTSSSXQUSUex's
WNVRVPSYTUTTexact
]^WNRPQGXOQNexact*
]^WNRPQGXOQNexactly
UZNSSQRWSPPPexactly as
J]SSSPSWQRSRexactly like
PVRRSSSNTRRQexactly the
ORRSSVSTSUTTexactly what
[NZRS]SBTSSUexactly where
KRRRRQRoRTSSexagg*
SSTSSRR]SVUTexaggerate
LRRRSRSdRRQRexaggerating
QRPRSRRXSTUSexam
QSMUSRSaRTTSexam on
RSVSSSSMSTUSexam was
GQSSTPSaQUTSexami*
OSSSTRSRRSSSexamined
JQSSSQSbRUTSexaminer
IQPORhRBLLM]examp*
IQPORhRBLLM]example
QSSRSWSQRSSTexample and
GRTSS^SSQRQVexample bounces
RSSSSSSXSSSSexample~@answering
RSSSSTSPRRRSexample~@number
WQLSSRSWRRRQexams
RSPSSXSUSSSSexcee*
RSPSSXSUSSSSexceeded
PRSSRRSWSQRQexcel*
PRSSRRSWSQRQexcellent
QSSSRSSPTRSRexcellent >
QMbJOHQXSXWXexcep*
YROKOTSKSQRSexcept
RTNPSRSQRRSSexcept the
KNgRSGQ`SZXYexception
NNYSSPS[SUUUexception >
NQTOR^UPNSSVexcha*
OQTPSXUPRRRVexchange
RSRSSYSSOSSSexchanged
R[QSSOSUSSSSexcit*
R[QSSOSUSSSSexcited
PRSVSRSYRUSUexcla*
PRSVSRSYRUSUexclamation
XTRRSRSPTRRRexclu*
XTRRSRSPTRRRexcluder
SSOSSNSbUSTRexcus*
KSRSSYS`SSSSexcuse
[SPSSHSUUSTRexcuses
TSSSSSSSSSSSexecu*
TSSSSSSSSSSSexecutive
OSSRSRSWTTSSexerc*
OSSRSSSWSTSSexercise
SSSSSRSSTSSSexercises
RSPSSSS\\SSSSexete*
RSPSSSS\\SSSSexeter
aRQRSRSOUSSSexhal*
SSRSSSSSTSSSexhale
aRRRSSSOTSSSexhales
QPXSSSSRRTSTexhib*
QPXSSSSRRTSTexhibition
QRUSSXSSPUUVexist
QSOSSUSRQUUUexist >
_PYRSRSNTTUUexist*
NSXSSSSNRTTTexisted
]PPSSSSQURRRexisting
ZRWSSRSTSUUUexists
QS_QSSSSSSSSexit
SSSSSUSPTSSSexpan*
VSSSSSSPTSSSexpands
PSSSSUSSSSSSexpansion
QK`QRIRZUUVTexpec*
RQ\\RSRSJURRTexpect
SQ[SSJRVRSSQexpected
RPPRSSS`SVVUexpecting
PSUSSSSNRTRTexpecting a
SRSSSSSSTSSSexpects
SQQSVUPQRSSRexpen*
RSQSSVSQRSSSexpense
TQSSVRPSSSSSexpensive
F_TRSLSXMPPNexper*
HRTSSQSdNSSSexperience
QYSRSSSRSQQQexperienced
TSSSSQSURSRQexperiments
RYSSSQSFSSSRexpert
RSSSSRSSSSSSexperts
N`QRPTSYOQRSexpir*
N`QRPRSTPQRRexpired
SSSSSUSXRSSTexpires
TV]SRNTOSSRRexpla*
LZZTSDUbTVVQexplain
TS\\VSPSPQTSSexplain >
PWORSHSiWSSOexplain that
SSNRRZSOQPPSexplained
QSSSSSSQSSSTexplaining
VRVSSSSNRSSSexplains
\\QWSSURLTRRTexplanation
VSTSSSSMSSTSexplo*
VSRSSSSPTSSSexplode
SSVSSSSQSSTSexploring
ZSOSSSSRTSSSexpor*
ZSOSSSSRTSSSexports
UN[ISP[LUOTNexpre*
UN[ISP[LUOTNexpress
QSVRSRWORQSPexpress >
_PGXSTSPTRQRexten*
SRSSSUSSSSSSextended
YSQSSSSRTRRRextender
\\SORSSSRTRRRextends
PQNYSSSSSTSTextension
NQSSSSSYSSSRexter*
NQSSSSSYSSSRexternal
ORQSSSSbTSSSextin*
ORQSSSSbTSSSextinguisher
R^OOSUcLNMNKextra
TRQSSUWPSOPOextra for
SSSSSSSQRSSSextra*
SSSSSSSQRSSSextractors
aUHOROSOWRROeye
\\VRRSPSLVRRQeye >
NSOSSUSZRSSReye and
TSQVSRSTTSSReye level
RSRSSSSVTSRSeyeba*
RSRSSSSVTSRSeyeball
YRSRSSSMUSSSeyebr*
VSSSSSSNTSSSeyebrow
VRSRSSSSTSSSeyebrows
RVVRRRSHSSSSeyela*
RVSRRSSFSSSSeyelash
RSVSSRSTSSSSeyelashes
ZROIRRRRQQRSeyes
OWTNSUSURRSSeyes >
XQPPSRSTSSRSeyes shut
GjPUQRR`TTQSf
XSRRRQSSVRRQf ck
TQYQS_SNSRSUf ing
PSSSSSSRSSSVf'n
UTRSSSSRURRRfab
RPSSUSSSSSSSfaber*
RPSSUSSSSSSSfabergé
[RQRSSSOQSSSfabri*
TTRSSSSURSSSfabric
ZPRRSSSMRSSSfabric's
USSSSRSRSSSQfabul*
USSSSRSRSSSQfabulous
[ROHZSRLUNPOface
YRPPRYSTTNPQface >
QSNRSSS`SSSSfaceb*
QSNRSSS`SSSSfacebook
QRNSSqSPSSSSfaced
\\MPJSSSlURQRfaces
YQRXSSSISRQRfaces >
FRhQRRRQQYZWfacil*
PSQSSVSQSSSSfacilitated
JRkQRORSQYZWfacility
RSYRSRSHSUWUfacility >
\\QVPSQSIUUSTfacin*
\\QVPSQSIUUSTfacing
\\SRPSSSMSTSTfacing the
QSTQSRSXSSSSfact
QULOP[Q`QRQRfacto*
QULOP[Q`QRQRfactory
RTOSSaS?QRRRfactory >
STSSSPSVRSSSfactory sealed
IVSSSPRNPSSSfactory~@newness
USSSSSSKSSSSfacts
VSRSSPSQURRRfacul*
VSRSSPSQURRRfaculty
MSSSSRSXSSSUfada
]NRRSSSORSSSfaded
_PTTRPSOSQRRfades
SSSSSSSTSVSTfag
QWSSSUSRSSSSfags
OSSSSNS\\PSSPfail
LSWPSRS^STSSfaile*
LSWPSRS^STSSfailed
ZQGSSSSRVOOPfaint*
ZQGSSSSRVOOPfaintly
NNPSN_ebNNPQfair
_\\PTOOO[RRRSfair >
LS^WSQKDSUTUfair enough
QSVQSWQPQPRTfair play
UUUSSRSKSRQQfair the
SPQTSMSdSQQSfair to
RSRSSQS]SSSTfaire*
RSRSSQS]SSSTfairer
RRQQSDS_TWWSfairn*
RRQQSDS_TWWSfairness
LLQRVSSUQWUVfairy
QSVQSWQPQPRTfair~@work_verb
OSORSPSgSPPTfaith
SSPSSSS[SSSSfaith*
SSPSSSS[SSSSfaithfully
NXORRPRPROOOfake
PcRRSRSNPQQPfake >
QURSSQSQSSSSfake the
^RTPUPSNQRSRfall
SVSSSSSSRSSSfall is
IVYUQRSLRTVTfalle*
IVYUQRSLRTVTfallen
MRWSSQS]STTTfalli*
MRWSSQS]STTTfalling
aPMQSOSFWQRRfalls
ZSRSSOSKUSSSfalls in
TVQRSSSMUSSRfalse
WUIPWVRXVOOQfamil*
ZRQSROSTTSSSfamilies
VPMQWVR\\UOOQfamily
^RTQSPS:WRQRfamily >
QSQXUSSKTSSSfamily is
NSSSSSSURSSSfamily of
MYPSSVSNTSSSfamily's
URRSSSSYTSSSfamou*
URRSSSSYTSSSfamous
R[RRSUUSVUSVfan
I_ORSRSRRTSVfan >
XQTSSSSQTQQQfan drowns
[SSSSPTSTSSRfan's
RRSVSQSWSSSQfanci*
SSSTSSSSSRSQfancies
RSSUSQSWSTSSfanciful
SSSSRUSSQSSVfancy
STRSSSSSSSSSfanta*
STRSSSSSSSSSfantasy
XIaPZRQFURRUfar
HRcQQTRUOTUSfar >
OQSWRSSZRUSWfar as
TSSSTRSLQRRRfar too
TSRSSSSSUSSRfarew*
TSRSSSSSUSSRfarewell
NTRWSRSSQUTUfargo
SPU\\SMTRRXTVfarm
WQVUSSSNSSSSfarm >
KdPTSQSMSPSQfarme*
KdRUSRSKSPSQfarmer
SbSSSRSCSSSSfarmer >
SSRRSSSUSSSSfarmers
RR^RSSSWSTUSfarmh*
RR^RSSSWSTUSfarmhouse
XRRSSSSTTSRSfart
ZRNSSSSSSSSSfarth*
ZRNSSSSSSSSSfarther
dOQSSRSMQSSSfarts
VSSSSSTLSSSSfarty
TSSSTRSLQRRRfar~@intensifier
USQSSSSVSSSSfasci*
USQSSSSVSSSSfascinator
PSLSSZSKTSSSfashi*
SSLSSSSSTSSSfashionably
PSSSSZSKSSSSfashioned
UTIcTMLaTXOTfast
MSR\\RPQORXRWfast >
TRPRSSSSUQRRfast and
URPXSSSWRTRSfast i
VUUQSPSPPSTSfaste*
WUVNSPSSQSVRfaster
RSPPSRSXRSUSfaster >
RURRSTSRQSSSfaster than
RSRVSSSPRTRTfastest
RSPRSSSYSSSSfasti*
RSPRSSSYSSSSfasting
QSSSSSSTSSSSfasts
iLLQSZS@RRRTfat
YSSSSQSOTSSSfate
TMNXSQUSQQSQfathe*
ONQXSNU^QQRPfather
aSQSSSSJXRSQfather in
[USSSRSHSSSRfather is
NUQ]SSSPQSSTfather mike
QSWSSSSOSRSSfather used
RPSRSSSXUSSSfather was
TTSRSSSJSSSRfather who
WSPRSVSHSSTTfather's
VSSSSSSMSRTRfather's day
GRPRR_RUSPQZfault
LPURSWS]TRSVfault >
OUVRSXSLSSSSfault for
\\RTUSOSRTTSSfault the
EWSSRRSiSUSTfault*
GSSSSSSfSUSTfaultless
QXSSRSSVSSSSfaulty
UfPSSRSPRNNNfauré
SSTSSSSRSSSSfavor
_RNQSSSJVQRQfavor*
`RNQSSSIUQRQfavorite
RSSSSSSSTSSSfavorites
[QQPXRSBVRQPfavou*
XRSSSSSMTSSSfavour
VQQPXRSIURQPfavourite
LRSSSBS|SSSTfax
IRSQSxSNSSSSfaxed
OSLRRQSdPPRNfckin*
OSLRRQSdPPRNfcking
RRiSSRSJSSSSfear
RQSSSSS\\STTTfeat
]WMSQRSRSOONfeath*
T\\QSRRSTRPPOfeather
]OPSRSSQTRRRfeathers
ZQRSSSSSWSSQfeatu*
ZQRSSSSSWSSQfeature
OWTSSSSPRSRRfeb
WOPRSYQORVVXfebru*
WOPRSYQORVVXfebruary
PRJRSbSPPTTVfebruary >
SQSSSNS^SSSSfeck
ORSTSRSWSRTTfecke*
QSSUSSSKSTSTfecked
SSUSSSSOSTTSfecker
QRQRSRScSQSSfeckers
QQWRRTS^RUUSfecki*
QQWRRTS^RUUSfeckin
YNRMSRSJURQRfed
QR[SSOUSSSTTfedex
SOQSSQXOSRSSfee
SSSSSQSRSSSSfeebl*
SSSSSQSRSSSSfeeble
USQVSNVSVURRfeed
LSSRSSSQQRRRfeedb*
LSSRSSSQQRRRfeedback
cPNOPRSGXPQPfeede*
`PNOPRSKXPQPfeeder
VSTQSSSSSPQQfeeder in
VSSSSSSOSSSSfeeder's
TSUPSSSXSUSSfeedi*
TSUPSSSXSUSSfeeding
SSTSSSSPSSTSfeeds
I_RMOVKSRUTXfeel
ZP\\RSUS?RWWWfeel it
ZQOSOQSMXSSSfeel like
ORYRSVSWTTUTfeeli*
IS]SSNSYSUVUfeeling
YRORS[SQTRRRfeelings
QRSRSVSLTRSRfeelings >
IPSPRQSdOSSSfeels
XSTSRSSTRSSSfeels like
SSSRSVNSSSSSfees
URJdSLPGWQPQfeet
UPNXRRSSTQPRfeet >
RXSSSSPRSSSSfeet are
SSRWSSSKSSRSfeet from
NP[QUSSSRTVUfeet of
QUTOSSSPSQSQfeet on
TUQSSSSRSSSSfeet'*
TUQSSSSRSSSSfeet's
RQQ^RPRPXSQRfell
YRSMSRSSWQSQfell off
WSRSSRRPVSSRfell out
YPSQSSSQUSSSfell to
HUQSS_RUPVTWfella
OUSQSVSWRRSQfella >
WSRRSTSNSSSSfella at
WSPTRRSOTSRSfella in
SRSPUTSUSSSRfella on
QPPSSZSVSTTTfella's
OOVRSZSXSTTTfella*
QRXQSSSUSSSSfellas
TQYSSRSNRUVUfelli*
TQYSSRSNRUVUfelling
FOYTSUS[OVSUfello*
LQYXSSSOOURWfellow
QSRSSTSQSSSRfellow named
SSOVSSSRRRSSfellow who
SWQQSVSSRSSOfellow's
OPTRSRSYSSSSfellows
QOURSSSYSTUTfellowship
IVJUUHS_RSRSfelt
?USXVNShPTSSfelt like
PUSUSSSRSSSSfemal*
PUSUSSSRSSSSfemale
MSSPSSS[TSSSfemi
RUKQQSS^OPPRfence
ROQYRSSHQWSWfence >
JSSJSSSaRQSQfence and
KSSXRSSOPURVfence into
SSUSSSSQSSTSfence*
SSUSSSSQSSTSfenced
RSQRS\\SNSSSQfende*
RSQRS\\SNSSSQfender
RSRSSSSXTSSRfermo*
RSRSSSSXTSSRfermoy
SSSSSSSRSSSSfern
QRPWSSSOSSSSferre*
SRRSSSSSSSSSferret
RSQXSSSOSSSSferrets
RPbQSRSQSTUTferri*
RPbQSRSQSTUTferries
OTZKSRRRSWXUferry
XS]RSSSDSRSRferry >
QRVQSSSVSTTTferry brings
LVUSSSSOSUTTferry is
QSJSSUSiRUTUfesti*
QSJSSUSiRUTUfestival
SRPPS[SRTSSSfetch
SRJVSSS^SSTSfetch*
SRJVSSS^SSTSfetched
USSSRSSRTRSSfete
ROYRSSSRRUUUfetes
YORRSRSNSSSRfever
PYRQR\\RJUPQOfew
QTQSSZSOTSSRfew >
WPURSSSURRRRfew days
M\\fQSQS[MOQNffs
N\\eQSQS\\MOQNffs >
ZSPRSSSQTQRRfi
RSQSSSSSSRRSfib
XRRSSSSRTSSSficti*
XRRSSSSRTSSSfiction
]MTQSUSOSSSRfiddl*
ZNWQSWSQSSSRfiddle
TSPSSSSRTSSSfiddler
SSSRSSSSRSSSfiddling
URSTSQSRTSSSfiddly
SSSSSSSRTSSSfidge*
SSSSSSSRTSSSfidgets
WQJSRTRWUTTUfield
SSPRSVSPTRRSfield >
PSSYRRSTSTSTfield*
PSSYRRSTSTSTfielding
PPQSSRS^STTSfierc*
PPQSSRS^STTSfierce
FRVSSPSgSSSTfiest*
FRVSSPSgSSSTfiesta
SRSSSSSSSSSSfife
LRXNSZRWTQRRfifte*
QSTPSWRVUQRRfifteen
RSBQSkRYSSSSfifteen >
PSWSSWQSRSSTfifteen percent
NRWQSVSTSSSSfifteenth
QNaPSGSZRRUSfifth
NSVSSHSaSRTTfifth i
]URSSSSLSRSRfifth the
OV_SSSSJRSSSfifth week
QRURSRSUSTTTfifti*
QRURSRSUSTTTfiftieth
QMdTRLQESTUTfifty
SSNSSWOUSSSSfifty one
NQ`SSSSFSUUTfifty three
RURSSMSVVRRQfifty years
TNVPSRSYSSSSfig
aPMQfNS>VPROfight
STOUSRSRSSSSfight >
oPQOQRSLUQROfight over
ZPRSSISTVSSSfight*
SSSSSSSQSSSSfighting
ZPRSSISVVSSSfights
QRVSSSSZSSSSfigs
OLUQROWVUTSPfigur*
LLVRRQYRSTTQfigure
QSRRSUXPRQRPfigure in
OSSRSSSXUSSSfigured
YSRSSRPUSSSSfigures
SSSSSSSOSSSSfigurine
SXQUSSSRSRSRfilam*
SXQUSSSRSRSRfilament
`URQRTS@RSRRfile
QYRSSOS]QSSSfiled
QQSSSXSSSSSTfiles
SRSSSSSUQSSSfilin*
SRSSSSSUQSSSfiling
ZSSKVVQRSNRPfill
[RQPSPSLUQSRfill >
RRVPSWSNSRRTfill in
J]PRWXSBPQRQfille*
J\\PRWXSBPQRQfilled
QUSSSTSSSRSSfilled in
STSSSSSSSSSSfiller
[TOPVLSLTRSQfilli*
STQPVSSQSRSRfilling
[SQSSLSOTSSSfillings
QSTSRVSQQSSSfills
VZaVNOSZTWWVfilm
NZXQRSSOSTUUfilm >
RRRSRSSSRSSSfilm of
ISYSSWSTSUUUfilm with
UUPSRSSRUSSRfilm'*
UUPSRSSRUSSRfilm's
JQSORWSbRUUWfilme*
JQSORWSbRUUWfilmed
PRPRRRSdSRRRfilmed it
SSSTSQSQSTSSfilmi*
SSSTSQSQSTSSfilming
SRQRSSS[SSSSfilms
UXPPSOTRSRRPfilte*
WTPPSPTLURRPfilter
QVSSSSSYRSSSfilters
JMXQSiRUPRTUfinal
RTZQSQSTSTUTfinal mile
TVRcQQQNXOPOfinal*
ZSGfQRQLZOPOfinally
XQRTQSSPWSRRfinally a
MU^QSSSUQSSSfinals
RTZQSQSTSTUTfinal~@route
SSSSSSSPSSSSfinan*
SSSSSSSPSSSSfinancial
QSSRSSSTSSSRfinch*
QSSRSSSTSSSRfinches
KRWXQQWVPQQOfind
SQYQSSSURVVTfind >
QTQSSSURSRRSfind in
MR_MSNTSSVXUfind it
QSVQSQUWSRTRfind my
RRMZSSSSRURVfind number
QSVWSZSKRRQUfind out
YYJXSQSPVPRNfind the
TSPUSNS[RSSRfind us
^ORSSQSQSSSSfinde*
^ORSSQSQSSSSfinder
QQQS[RSOQQRQfindi*
QQQS[RSOQQRQfinding
NQRS[SSQQSSRfinding them
NQRS[SSQQSSRfinding~@seller
PSSNSXRUTRRTfinds
EReRSNUVQQSQfind~@me
USDRSXSRTQQOfind~@seller
^YBIMMNYVIIGfine
_PKQQUQUWROTfine >
]YSRSSSGSSSRfine and
UOSSUSSRTSSSfine as
SQSQSRUVSSSSfine but
fQMRSVPHYQPPfine for
ZPPRSSSFPPRQfine i
TOSQRSSRRSSSfine in
TRSSSSSPTSSSfines*
TRSSSSSPTSSSfinest
TPSSSRUMSSSSfine~@hedge
XMTUSRSMPQRQfine~@me
V[OKTRSMWPQMfinge*
]NQPTYSQWOPNfinger
YOSTSUSPVQQQfinger >
SSSPURSOTSSSfinger in
SSSSSSSRSSSSfingerboard
RRXSSSSOSTSRfingering
KbRSSRSSRSSSfingermark
VRSSSSSRTSSSfingernail
TUNQSSSPQSSSfingerprint
SUNSSSSSQSSSfingerprint in
RSSSSSSSSSSSfingerprints
RNRPSMSfWSSSfingers
_QRRSRSRTRRSfingers >
SPVRSOS]STTTfingers and
SUSSSSSEQSSSfingertip
GN`VPTQPP^Z\\finis*
JQ\\RSXSUSWVWfinish
ORKSSUS`SUTTfinish >
KNXWPOQSPZVYfinished
ZRTRSRSMSTUTfinished >
MSTRSSS^SSSSfinished a
KVKRSMSkRUUUfinished it
SSOXSTROSUPRfinished my
RR[RRQSNTTUTfinished the
YURRSSSNSSSRfinishing
QSRSSSSXTSSSfinni*
QSRSSSSXTSSSfinnish
iSPSSSSLSSSSfinns
GRZSSQRdSTTSfionn
USRSSSSRSQSQfiord*
USRSSSSRSQSQfiordland
NLR[RQSRVTRUfire
KPTYSRSMSUSTfire >
SSTTSSSUSSSSfire brigade
SSSSSSSRRRSSfired
WROORRScXQRQfirew*
SSQRSSSRTSSSfirewood
WRQPRRScWQRQfireworks
VSQRSSSLTTSTfire~@delivery_place
SSSSSRSSSSSSfirin*
SSSSSRSSSSSSfiring
QQQXRXSPQRRUfirm
YOSSSOSQXRSRfirm >
RSSSSUSSSSSSfirm'*
RSSSSUSSSSSSfirm's
RSSRS\\SNTSSSfirml*
RSSRS\\SNTSSSfirmly
PSSSSSSWSSSSfirms
YPSSSSRSVSSSfirmw*
YPSSSSRSVSSSfirmware
`LQQOYOPUMNPfirst
FTZWRT[NOUUTfirst >
PYSSSSQKTSSSfirst and
QSUSVNRPRSSSfirst class
^SPSSPSRSSSRfirst dance
SRTRSTSVUSSSfirst day
IYSSSSSSQSSSfirst forty
OWUTSSSVRSSRfirst four
TRSUSRSUSUSTfirst go
bSVRSJQCTSSRfirst half
^SSSSMSEUSSRfirst hour
SURSSTSQRSSSfirst husband
JQbQSWSBSTUVfirst i
HRmOSXSFQUTWfirst it
bSTSSQSMSRQSfirst name
NSURSQSTSRRRfirst night
OSUSSSSWSTTTfirst of
^MQSS\\SGPSSSfirst one
WWQQSOSRVSSRfirst over
IRVSSYSTRSTUfirst the
QSQTTPSUSSSQfirst then
KPORS^OTSQRUfirst they
NSMSSSSXTRSRfirst thing
WUIWRRU`XONLfirst time
RTQSSRSSSSSSfirst two
TSSSSQSSRSSRfirst wash
ZRMQQPSOTVUTfirst week
RSSSSTSRSSSTfirst*
RSSSSTSRSSSTfirstborn
QSQTTPSUSSSQfirst~@comparison
NSURSPSRSRRRfirst~@day_time
SURSSTSQRSSSfirst~@family
OS\\STUSIQSTSfirst~@feast
HQ^PSTSPSTUVfirst~@me
YXURSNQEMSSSfirst~@number
JPLRR`OSSQRVfirst~@seller
RSJRS_SDSRRSfirst~@staff
\\TGPQKSRWUTRfirst~@time_span
cOQQSPSRUSSRfirst~@use_verb
QR]OSRSOSSSRfirst~@weather
TSRVSPSXSSRTfirst~@weekday
LXF^RPS^PTQTfish
OZMVSSSKTSRSfish >
JST[SPSWQTVTfishe*
RTSVSSSPRSTRfished
RSUSSQS[RTTTfisherman
MSRXSSSQSTSTfishes
QTPPRZSWQTTUfishi*
QTPPRZSWQTTUfishing
QPKSSZScSQSSfishing >
XPSSSSS^VSSSfishy
KYSRSSSQRQSRfist
SUSSSSSTSSSSfistf*
SUSSSSSTSSSSfistful
RPRTSUSUSVTUfit
ZSRRSRSGVRSSfit >
QRSSS\\SXOSSSfit a
MUSSTRSdSSSSfit it
TSTQSSSMTSSSfit like
RRSRSSSQRSSTfit my
ORSYSRSRRVSVfit the
cITURTRJUPQPfits
SRSRSSSSSSSSfits a
TSVSSRSKTRRRfits my
TRQWSSSRSSSRfits snug
ZPSSSMSIRSSSfits the
SRQRSTSIURSRfitte*
SSQRSTSKWRSRfitted
PTRSSTSOTRSSfitted it
SSSSSSSQRSSSfitter
UVUSSUSNRRQRfitti*
LWTSSWSNRRRSfitting
\\RTSSRSSSSRRfittingly
SSRSSWSOSRRSfitz
YaPRORVKJVUXfive
XNePSOTVP[YXfive >
QYXPTOS[RSSRfive and
ISVXSQSUSSQSfive days
SQNVSSSOSTSTfive flights
URPWSSSVTSSSfive foot
VSPSSQSURSTSfive hours
XSOSSSRPSRSSfive i
QSSTSSSUSSSSfive in
ZSNSSYSMURSSfive minutes
LoFQSRSEQQQRfive of
UPTSSWPLSQQTfive stars
PRA[SUSMSSSSfive times
PUaRSPSAPRRQfive weeks
]QPSSTSMSSSSfive year
QSTSSZSORRSVfive years
RSTVSTROSRRSfiver
SSRTSSSRSSSSfiver's
SSRTSSSRSSSSfiver*
QRQPSbRKSSSUfix
GQQQQlUMPRRWfixed
RRPSQUSKQRRTfixed it
SSSSSSSYSSSSfixin*
SSSSSSSYSSSSfixing
TSSSSSSQSSSSfjord*
TSSSSSSQSSSSfjords
SUSRSSSKRTUTfkn
ZR[PRQSJSUSUflag
SSSMSSSWSSSSflagg*
SSSMSSSWSSSSflagged
ORRSSSSYSUTTflags
SSPSSSSSTRSRflags*
TSPSSSSSTRSRflagstaff
ZPQSSRSTTSSSflake*
TQSSSRSYSSSSflaked
YQRSSSSNTSSSflakes
WRRSSUSPRSSSflame
S]RSSSSNSQQQflami*
S]RSSSSNSQQQflamingo
SRSSSSSSTSSSfland*
SRSSSSSSTSSSflanders
VSSSSRSQTSSSflann
dQMSSRSOSSSTflann*
dQMSSRSOSSSTflannel
IWP`RRSNOWRXflap
MRSVSRSMRTSUflap >
VSSSSSSPSSSSflap'*
VSSSSSSPSSSSflap's
NQPUSSS_STSTflapj*
NQPUSSS_STSTflapjacks
P[ZRSQSNRTTTflapp*
P[ZRSQSNRTTTflapper
^fMXROSESPRPflash
`NTMSQSKVSUTflash*
XNUOSQSWSUVVflashes
VSPSSSSSSRSRflashing
YSTQSRSHVRSRflashlight
VPQOSSS[TSSSflask
OSSSSSS\\SSSSflask*
OSSSSSS\\SSSSflasks
e[HDPZRNaFKGflat
UQTDQ_RaTPSPflat >
PRSUSQSSTSSTflat and
SSRSSSSPSSSSflat behind
^RKQSVSSYJNJflat by
UWQRSSSMTTSSflat in
WRSRSSSSUSSSflat like
USVRSSSQTSSSflat on
SSRRSSSSTRSRflatb*
SSRRSSSSTRSRflatbed
[SRQSSSESRRSflatm*
WSSQSSSGSRRSflatmate
WSRSSSSQSSSSflatmate's
LQ_USRRUPUVTflats
PS]RSSS]RTUSflats >
WMRTSTSUUSSSflatt*
XRSRSSSTURSRflatten
SNSUSSSRSTSTflattened
RSSSSTSTSSSSflattered
SSRSSSSTTSSSflattery
VSRSSSSQSSSSflaut*
VSRSSSSQSSSSflautist's
VVSOSYSRVRSPflavo*
NSSSSVSYSSSSflavors
WVSPSVSKVRSQflavour
WSSRSRSTTSSRflavours
ORSRSSS\\SSSSflaw
RSQaSNSQSTRRflee
TSYTSOSPSSTRfleec*
TSYTSOSPSSTRfleece
USSSSQSSSSSSfleece is
XSSSSSSQTRRRflesh
WUXZPPR[VNSOflew
NROcSRSORRRSflew >
aRRRSRSMUSSSflex
SSSRSSSYTSSSflexi*
SSSRSSSYTSSSflexing
^SSPTRSRUSSRflick
XQPRSWSSRRRRflick*
TSSRSSSPTSSSflicker
VQPSSSSWSSSSflickered
TSSSSWSRQRRSflickers
WTVRRUSOUQROflies
QQXYRQQRQXSXfligh*
SSSSSSSQRSSSflight
QQXYRQQSRXSXflights
RQMVSRSZRUSUflights and
^MSQTSUSRRRRflims*
^MSQTSUSRRRRflimsy
TSRSSSSSSSSSflinc*
TSRSSSSSSSSSflinch
VSRRSSSSTSSSfling
WSSSSSSMSSSSflint
TSMZSRSOSSQTflip
ZPQSSSSRWSSSflipp*
WQQSSSSRTSSSflipped
WQQSSSSRTSSSflipped the
VRSSSSSSVSSSflipping
XSSSSSSMTSSSflips
VRRRSPS[USSSfloat
UVNRSSSYUQSQfloat*
VSSSSSSNSSSSfloating
QVNRSSS^UQSQfloats
SRRSSSSVSSQTflood
SQUQSVSRRSUTflood*
SQQRSVSSSSSSflooded
SSVSSSSSRTUTfloods
RRK`TNPZTWOUfloor
_ML^RQR>TTQSfloor >
S_SUSPSMSTSSfloor and
ORSSSSSTSTSSfloor because
SRQWSSSOTUSTfloor's
VPMZSQSNSVRTfloor*
VRNVSQSRSTRSfloors
SRWVSSRORPQQfloor~@comparison
VSRSSSSOVSSQflopp*
SSSSSSSOUSSSflopped
VSRSSSSRUSSQfloppy
PSMZSSSRRSQTflops
VQSSSSSVTSSRflore*
VQSSSSSVTSSRflorets
MSOUSSS\\SSSSflori*
MSOUSSS\\SSSSflorida
USVSRSSRSRSSfloss
]RMQUQ\\EPQSQflour
SRSSSSSSUSSSflow
XKLURXRVVUQVflowe*
SPOWTXSNSURUflower
RQUNRTSlVRSQflower >
NTSYRSSTQVRVflower bed
SSSRQRSSTSSSflowerpot
XNPRSTSZTSSTflowers
QSQSSTSVTSSTflowers >
PSZRSQU^QRRQflown
DSVSSRSbSUTSflu
WSRSSSSSSSSSfluff
STRSSSSSTSSSfluff*
SSSSSSSSTSSSfluffy
STRSSSSSSSSSfluffy0000
SSSSSRSSSSSSfluid
KZP^RRSMQTQSflung
SUOWSSSPRTRTflung from
LXRXSRS[RPSPflung it
SRSSSSSRTSSSflush
P^QRTTS[SQSOflute
QXRSRVSYRSTRflute >
]VQRRPSESSSSfly
YS\\QSPSGRTTSflyer*
YS\\QSPSGRTTSflyers
SRUVSQSXRRSRflyin*
SRUVSQSXRRSRflying
S_PSSSSJRRSRflyle*
S_PSSSSJRRSRflyleaf
SSSRSSSSSSSSflypa*
SSSRSSSSSSSSflypaper
PNRQUPS\\SSSRfoam
USSRPSSRSSSSfoam >
SRSRSSSSSSSSfoam corners
VQSSSSSRTSSSfoam'*
VQSSSSSRTSSSfoam's
SSR\\SKSUSSSRfob
RSSSS^SQPQRVfobbe*
RSSSS^SQPQRVfobbed
fSSQSSSG\\PRPfodde*
fSSQSSSG\\PRPfodder
RRWSSRSMRRSRfog
bQPQSUSLSRRRfogs
VhMPQQNZNRQRfoil
SSQSSSSSSRRRfoil'*
SSQSSSSSSRRRfoil's
RROgSRSLPRTRfold
YKVP\\PRMVOPNfolde*
[NMP]PROZNPLfolded
NPXSRTSUQSSTfolder
VRWSSSSPRSSSfolders
^ROSRRSNXRRQfoldi*
^ROSRRSNXRRQfolding
USPSRRSOXRRQfolding~@furniture
`QRRSPSQWQRPfolds
TSRSSRTJRSSSfolds flat
NSSSSSSUSSSSfolge*
NSSSSSSUSSSSfolgers
LSSSSPN^SUTSfolk
EPXKQvRXLRS[folks
PQRRSeSKNSSSfolks >
NSXQSUSUQRRWfolks~@answering
_RaWRBRYUZ[Wfollo*
SPT[RIScTVUUfollow
^UXOSPRHTVWUfollowed
MV[SSTSNRWVUfollowed it
OU[SSOSURTUSfollowing
OUUSSSSVRTTSfollowing thursday
XRSSSSSRSSSSfollows
XLQQSOSaTSSSfond
XMUQSOSaRSSTfond of
TSTRSSSQSRSRfondl*
TSTRSSSQSRSRfondly
RObSSSSKRUVUfondu*
RObSSSSKRUVUfondue
[TQSRSSURRSSfont
RQTSSWSVRSSTfood
WSVPUVUGTTUOfool
SSTRSWSHRUVVfool >
SRQRS\\SLSRSSfoole*
SRQRS\\SLSRSSfooled
NSTSSRWQSSSTfooli*
SSSSSRWMSSSQfooling
PSTSSSSWSSTSfoolish
RSSSSTRSSSSVfoolishness
USSSSRSMVSSSfools
SSSSSSSRSSSSfools*
SSSSSSSRSSSSfoolscap
ISZ]SUQNMYY[foot
RTaTSRSMQTWVfoot >
QRVUSRSTSSSTfoot high
SSSQSSSURSTSfoot in
WSNZTRSSQSRTfoot of
WRTSSPSMSSSSfoot on
SSUSSSSQSSSSfoot ten
LUSSSUS_RSSSfoot'*
LUSSSUS_RSSSfoot's
SUQTSQS`SRRSfoota*
SUQTSQS`SRRSfootage
TWOKSRSUOQRRfootb*
V\\PPSSSMPQRRfootball
K]QRSTS]ORRSfootball >
RNSOSRS]SSSSfootbath
RTSQSSSQRSSSfootbed
SSSSSSSRSSSSfoote*
SSSSSSSRSSSSfooter
MRUSSSSYSSTTfootl*
MRUSSSSYSSTTfootlocker
QSSQSSSWSSSSfootm*
QSSQSSSWSSSSfootman
ZSRSSQSQSSSSfootn*
ZSRSSQSQSSSSfootnotes
MSV[STSHQSPSfootp*
SSQ[SQSQSTRSfootpath
OTSSSSSSQSSSfootprint
RSYSSVSJSRQSfootprints
STPSSSSRSRRRfootr*
STPSSSSRSRRRfootrest
_PRRSPTLVRRQfoots*
SSSSSRTOSSSSfootscray
VSSSSSSQSSSSfootsteps
\\PSRSQSRVRRRfootstool
ZRSSSRSRTSSRfootw*
ZRSSSRSRTSSRfootwear
ZQNSSPSRSUTUfooty
VRXKMR[OTSVRfor
STOSSQQ[QRSRfor 0
RTWTSTSLSPPOfor 00
UTSWSLQLRWSTfor 000
_LIXUOREYTTQfor >
NUJUZZ\\UQQNPfor a
VWRRSSSTSSSSfor about
XPNVSRS[TQSQfor all
[SPRRRPMTRQRfor an
UVWSSNRPSSSSfor and
RZRRSUSJRRRRfor another
[NPRSRSSTSSSfor anyone
WRNSSNSVWRRRfor anything
PRQSSSRSSUSSfor asking
KRP]SRTWRSSTfor being
EPChSTSWQUOUfor by
OQPSTRSVSSSRfor company
JT^NSRRWNWYWfor delivery
SPUSSSSVSSSSfor diwali
MSUSSPSXTUTSfor each
PRTSSSSMSUTUfor easter
SSTSSSSOSTUTfor eid
RUPSSSSRSSSRfor eight
MTNRSNUWRUVSfor eleven
YUbSSSS<TSTSfor every
SRRSSSRSUSSSfor everything
USSSSRSVSSSRfor exactly
RVQYSMSNRSRRfor fifty
MRZPS^QORVUTfor five
NPYQSWSVSTTUfor forty
TWRRRPXERRTTfor four
TSSSSYSTRSSSfor free
RSRSSSSPSSSRfor good
OMHPSHaLNOPOfor half
SSSSSTMRSSSSfor handling
QVRSSPYISSSRfor having
QSSSSWSOQSSVfor help
VRSRSSRPSUUUfor her
XRSNSZSWTSUTfor him
YNhPSMRCTUUTfor his
JY]WQO_PIYZYfor it
SRQVSXRUTQSRfor its
VSSSSSSKSSSSfor kids
S\\SRSHSPSRSOfor left
OSRSSL\\RQSRRfor less
EZI_RLQ^KQNMfor me
OS[PSRRYTTTSfor money
VRSSSSSOTSSSfor more
VSRSSTSTSQRQfor most
RRVSSRR\\QVVVfor mum
OU^ORDUSRSWUfor my
RRQRSVRVSQRRfor new
RNjOSNRHRVWVfor next
UQKRSSSZQRQSfor nine
PSZSSWQRRSTTfor nineteen
YSQSSNSNUSSRfor no
OQLUQ\\RXSTRVfor nothing
TQRQSSSRTSSSfor old
PSSVSSQ\\TTRTfor once
`HWRYPPIVUTTfor one
UWYVSMSORTTRfor other
[URUSOQVWSSQfor our
[SQSSQSNXRRQfor people
SNMSSUS`SSSSfor photos
SSWSSRSRRSSSfor prom
RURSSTSTSRQRfor ransom
SSWSSQRNRRRRfor reasons
QSRSTPVMSRRRfor shipping
TSSWSSTQTRSRfor shopping
SVQTSVRRRRRSfor six
SSORSWSSSQRSfor sixteen
USROSRTRSTRTfor sixty
SgRRSPSHPRRQfor some
UVPSSVSTURRSfor somebody
ISTRSSSiSTUTfor something
PSNSSeSXRQRQfor sure
SSOZSPRUTUTSfor tea
NRTSSWSMRSSSfor ten
HNJSSSVQSRSSfor that
TNZRWFRKUXYVfor the
TZSSSSSLSSSSfor these
NVQRSVSTTQQRfor thirty
NP\\USQ[MKPRPfor this
ORTSSRTSQSSRfor those
RYQOSKV^QUWSfor three
RUQUSSRSSUTUfor twelve
OX\\XSVRLQSSSfor twenty
]T]SR\\TM[ONQfor two
MRSSS\\RTQSSYfor us
NSWSSQSXSRRSfor want
[SNSSRSOURSRfor washing
JRKSSRSbRTSSfor weeks
\\RQUSORCYRROfor what
VRSMSSSVSUVUfor when
RSTRSSSQSSSSfor which
KSORSaRUMSSSfor word
WRRSSSSISRRTfor years
QSTSSTS^TSSSfor you
QRQRSUSISQQSfor your
RSVPSSSSRTTTforce
7SRYSSScSTSSford
XWQRSRR\\RSTRforec*
XWQRSRR\\RSTRforecast
WQUSSSSQRTTSforecast >
WSSSSRSKSSSSforeh*
TSSSSSSOSSSSforehead
VSSSSSSOSSSSforeheads
SQSSSSS[SSSSforei*
SQSSSSS[SSSSforeign
SRSSSSSZSSSSforem*
SRSSSSSZSSSSforeman
SSSSSSSQSSSSfores*
SSSSSSSQSSSSforest
XRURSQSSSRQPforev*
XRURSQSSSRQPforever
MSTRSQSURYXWforever >
TSWSSRSQSSSSforga*
TSWSSRSQSSSSforgave
XSHQSRSRTNLNforge*
RQMQSSS\\SQPQforget
SSTSSTSPSSSSforget >
YUNSSSSKTPPPforgets
SSSSSSSPSSSSforgetting
^OWUQSRMQTTSforgi*
TTPWSVSHSTTSforgive
SSVSSSSQRRRRforgiven
`OSRQSSVSSSSforgives
PSRSSSSWRTTTforgive~@me
QRWSSQRWRTTSforgiving
VRRSSRSQSSSRforgiving >
QPTSSNSVSWVWforgo*
SYVTSTSFQVUVforgot
QJQSSLScUTTTforgotten
URSSRSSQSSSSforin*
URSSRSSQSSSSforint
VRSSSSSTVRRRfork
URRSSSSMSSSSforkl*
URRSSSSMSSSSforklift
TURSSRSRTRQRforks
?JFJQuOPOSP[form
OQMNRVPTSRRTform >
SSRRSWSKSSRTform wants
SQLRSSSfTUUVforma*
SQLRSSShSUUVformal
SSSSSSSQUSSSformally
URSSSSSQTSSSforme*
URSSSSSQTSSSformer
PRPTSdQERUSWforms
QSSRSVSQRSSTforms no
QSSRSVSQRSSTforms~@negation
MSSQSSS]SSSSformu*
MSSQSSS]SSSSformula
UQSRSRSYUSTSfort
QRXSSURQSSSUforth
VO_RRMSMRRSPfortn*
VO_RRMSMRRSPfortnight
QSWQSQSASVUUfortnight >
MSUUSSSSSTSSfortnight in
YSURSRSQSRSRfortnight late
WSRSSSRQUSSSfortu*
WSRSSSRQUSSSfortune
^OKPNLZYVY\\Tforty
eSGSSNZGQRROforty >
HUXQSRS^RSTSforty days
URWSSRSOSSRRforty degrees
NSSSSQU`SSSTforty dollars
WUPRSQSXSRRRforty eight
RP_SSRRFRSTTforty five
OSSTSWRRRQQQforty four
ISTNQYSRRQRSforty minutes
ZSSSSRSGRSSSforty of
ZeNQSNOWRUTVforty one
G\\SSSQSOPSSSforty pages
ZQNRSRQ]USTSforty people
RSSQSXRJRSSTforty pounds
RSRRSWTKSSSSforty quid
RSfNSMQQRVVTforty times
MTKRSQRcVSUSforty years
YSSRSRSPSSSSforum
TSSSSSSURSRRforwa*
TSSSSSSURSRRforward
MROSSTRYRUSTfor~@answering
QQSSSSSVSSRRfor~@arrival
QSKSSTSYSSSSfor~@book
IONSUnSESRSTfor~@clothes
SWSQSRSOQRRRfor~@colour
]SQSSQSRVSSRfor~@comparison
Q]QOSMSTSQROfor~@courier_act
TPSVSSSFTSSSfor~@courtesy
SQU\\SRSFTURSfor~@day_time
OPRSTRVMSRRRfor~@dispatch
O]OYSNRRTUTRfor~@drink
NS]RSSRLPVWUfor~@family
TMZVSLRTQWUUfor~@feast
TKYTSUSURUTUfor~@food_spices
PRTRRSSZSTTSfor~@hedge
YUbRSSS<SUUTfor~@intensifier
TSRSSURQSSSSfor~@lighting
SNMSSUS`SSSSfor~@listing
PNR\\Q]PHOQRSfor~@me
OSZPSTRYTTTSfor~@money
LRgQSSSCNUUUfor~@month
UPJTQWRWTTRUfor~@negation
VUPSRTSZURRSfor~@neighbour
RRQRSVRVSQRRfor~@newness
HVPQVX\\NJSNRfor~@number
RSWSSPSTSRRSfor~@order
NS\\MRRR]NWYWfor~@parcel
US[RSRSLUSSSfor~@part
PYGVSTQXRSRTfor~@place_name
RRYSSRSMSSSQfor~@quick
YMPRSRSWTSSSfor~@recommendation
QSPSSVQWURRTfor~@return
STWSSURNRUUWfor~@route
NPVSTPR[SSSSfor~@seller
PZRSSLRSQSSSfor~@size
ZRSRSQSIUTTSfor~@staff
XPIQSRSRTSSTfor~@time_span
`RMQSRRQVQRPfor~@use_verb
URRRSRSRWSSRfor~@used_item
TSNRSSSNTSTSfor~@vehicle
RSQSRUSVSSSSfor~@verdict
RQWRSSSRTSTSfor~@weekday
USPSSWSOQRSUfor~@work_verb
T^WUSOSFQRSQfor~@wrong_item
WRNSSXSTUSSSfough*
WRNSSXSTUSSSfought
I]PeNJT^NWPTfound
QSMLRTSWSRRSfound a
RSPaSRSORRSSfound at
USSOSRSZSSRSfound him
GRScQJUNL[QVfound it
ORSSSRS]STTSfound me
XNJRSYSUTPQQfound my
MQ\\QSOT^RSSSfound out
jJPWRYRHVSSWfound the
KWPS[SSVSQRQfound*
KWPS[SSVSQRQfoundation
UNKOSZS[URRRfound~@me
WQPTSSSNTTTSfount*
WQPTSSSNTTTSfountain
SRSSSSSVTTTTfountain pen
]PTWYLSQ[TRPfour
TLXORQXRRVTVfour >
TSSRSWSWSSTSfour a
QQPRTOS`SSSQfour and
KSDV[]SRQRQRfour boxes
YW\\SRJSKUQXQfour days
SSSSSRV[SSSSfour dollars
KPQ\\SSSGRURVfour feet
PSQWSRRYRSRSfour flats
QSRUSSSTRSSSfour floors
KSUVSSSXSTSTfour foot
JSRNSISiUTTSfour hours
VYPUSTPZTSRSfour hundred
VSPRS[SLTSSSfour i
UYSOSQSTTRSPfour in
LYQSRZSbSSSPfour is
RROSUSSQRSSRfour languages
M[SRSSSPQSSSfour legs
dRKVNMS?WQQQfour minutes
UQOSSTSUSSSSfour months
SSQOTNSUSRRQfour o'clock
PY\\QRXSKTRSSfour of
SVRRSSSUQSSRfour pages
MSSSS\\RMSSSWfour pounds
SSUSSRSSSSTSfour saturdays
KVQWSSSXRURUfour seconds
SUSWSURSRSQSfour times
NSKQShSHRQQTfour weeks
PUUVSSSPSSSRfour year
PSSTSOSTRQQQfour years
PRJSSSS\\SSSSfours
LVONVST[SPOPfourt*
PWWRVOXURQSOfourteen
RDOPSRReTTTSfourteen >
KSSTSSTWRSSSfourteen and
SSTSSSSPSTTUfourteen of
RRVSSSSVRSSTfourteenth
OSIPSWOWTQPSfourth
RPVRSNR]SQRTfourth >
PRRUSSSQRVSVfourth floor
[RSSSPSQUSSRfourth leg
YPPUSRRKSVSVfox
SSSSSSSPSSSSfox's
SSSQSSSSSSSSfoxed
O]QRSSSSSSSRfoxin*
O]QRSSSSSSSRfoxing
RSSQSQSdSUSTfoyer
VRSSSSSQVSSSfr
SWSRSQSXQSSRfract*
USSRSRSSSSSRfraction
PWSSSQSYQSSSfractions
NZRSWRSRRTSTfragi*
NZRSWRSRRTSTfragile
WRS^UKS_SUTQframe
SPQVSLS`SURRframe >
QRRXVSSSTSSTframe it
WRUSSSSJQSSSframe's
XNQQSVSWORRTframe*
QOORSVSgRRRUframed
MRQRSSS_RRRTframed it
VRSSTTSLRSSRframes
RRMRRVSZSSSTfrank
PSaRSJSPSTTSfrank*
PSaRSJSPSTTSfrankfurt
SSSSSSSSRTUUfranz
\\OTSRSSUTRSRfraye*
\\OTSRSSUTRSRfrayed
SSVSSSSSSSSSfrays
OS_SSRSPSSSSfrede*
OS_SSRSPSSSSfredericton
SJTORZ^TSORMfree
ORQQSSS_SSTRfree >
QSRSSMWPRSSQfree shipping
RRQSSSSQTRRQfree to
RRRRSYS^SSSSfreed*
RRRRSYS^SSSSfreedom
TPRSROS^QWVUfreez*
RSXQSSSRRSSSfreeze
XSOQSSSRTSSSfreeze >
OQOUSPSdRWVUfreezer
URQRSQS\\SVVUfreezer >
SSQSSSSVSSSSfreezers
ZSSSSRSKSSSSfreezes
QSRSSMWPRSSQfree~@dispatch
KRSSSQ]KQRQPfreig*
KRSSSQ]PQRQPfreight
QSTSSSSQSRRRfreight to
SSRSSSSNSSSSfreightliner
VVQSS]SDTOPSfrenc*
VVQSS]SDTOPSfrench
RSQSS]SNSRSTfrench >
QSORSWQXTRSQfresh
RSRSSRSSTRRRfresh*
SSSSSSSPTRRRfreshener
RSRSSRSVSSSSfreshers
QRVQSZSJSRRUfret
TRUQSSSTTSSSfrets
QSWRSRSRSTUSfri
PRVSRSTNNWUUfrida*
QRMVRZTWPTRTfriday
UVSLSYVWSOQPfriday >
KRUVSRSHSVWWfriday and
USRSSRSITSSSfriday the
RSHSSRSUSMMSfriday week
RS\\PSMSJRVVTfridays
RRVSSSSSRVVVfridays >
USRQVQRSRUWVfridg*
USRQVQRSRUWVfridge
MMZOSTR\\TUVUfridge >
QSTSSWSZQSSSfridge and
RSRSSSSUSRRRfried
MTTNRVOaURUTfrien*
PVSQR\\OUSRSTfriend
RQOSRYQmRRRSfriend >
OSSSS`SHSSSTfriendlier
PROOSPSeTPQPfriendly
RRWTSGSYSVWUfriends
WSSSSPSRTSSSfriendships
SSSUSSSSRRSQfries
WSSSSSSVSSSSfrigh*
WSSSSSSVSSSSfrightened
RQSSSRSURTTSfring*
RQSSSRSURTTSfringe
RRRSSSSZSTTUfrisb*
RRRSSSS[STTTfrisbee
SSSSSSSRSSSTfrisbeed
SSRSSUSKSSSSfrock
ZTQRQRTKTRRRfrog
aSWSSQSOTSSRfrogs
QRUPQMUUPQPRfrom
PSXRSRSWSTTSfrom 0
ZIMSR]R_WMOQfrom 0000
VRXRSOSMUSSRfrom >
?cIUTfQGJSPVfrom a
RXNRS]SPOSSTfrom another
HYPTSVSPSSSSfrom before
SOTUSSSJSVSUfrom behind
TS^SSSSGRTSTfrom eight
SRKQSWSYURSQfrom her
ZUORSXR[SRRSfrom here
PSTQS`SSRQSRfrom his
ZSGRSRSW[NOLfrom it
SVSSSSSQSSSRfrom leeds
STQQSSSWRSSRfrom me
PQSSSRSXTSSSfrom memory
TQVPUMRMTSSQfrom my
LYTSSRSSVRRQfrom new
RTQVSSSORSTTfrom noon
RSaSSQRORSSSfrom ohio
TRSSSQS\\SSSSfrom one
SSTRSSSQSTUTfrom pune
\\QQRSTSOTSSSfrom six
NQFUSSSYPTSTfrom that
MZM^UUPMWUOUfrom the
KTTRSdSFOQQTfrom them
URPYSSSISTSSfrom there
OVOQSRUePSSSfrom this
QRNWSWSPSTSUfrom three
QS\\OSVSZSUWUfrom two
SSMSSRSjSSSSfrom under
PNYXSSSTTSTRfrom you
SVWSSRSQRTUSfrom~@building
MQSSSRS`TTSSfrom~@computer
JUUZSSSLSUSUfrom~@courier_act
VTNUSRSVSRSRfrom~@day_time
XSPRSRSRSSSSfrom~@delivery_place
[WQSSRSFVRRRfrom~@family
\\RZRRSR<TTTTfrom~@feast
OTUNUMRQRRSQfrom~@me
ZRTSSJSMSTSRfrom~@month
LYTSSRSSVRRQfrom~@newness
XA_RQ[RGXRSWfrom~@number
QVZMSNQXQTVTfrom~@place_name
VSOZSSSORSQSfrom~@route
OTYQScSEORRTfrom~@seller
LWSVSTSQPRQUfrom~@work_verb
RXORR]SMNSSTfrom~@wrong_item
GVT_RZQHRWUXfront
PZNYSSSMSPRQfront >
OXWQSTSRSRRSfront and
MQ^RSRSRSTVUfront desk
QRTSSSSRRUTTfront door
WWUKS\\SQURURfront of
SSVDSSSTSSSSfront porch
RSU^SQSKSSPSfront step
QS[PSRSPRUTUfront window
SRSSSSSSSSSSfront's
PQnPSSSHSTUSfront*
PRnPSSSHSTUSfrontdesk
QS[PSRSPRUTUfront~@building
KPaMSOSMQVTVfront~@delivery_place
RPfHSRSRRWYXfrost
RSPSSSSWSSSSfrost >
NTbSSSSHRVUVfrost came
WQVLSSS[TSTSfrost on
ObSRPSSLSQQRfroth*
SSSSQSSSSSSSfrother
ObSRRSSLSQQRfrothing
QSoRSOS6RWWWfroze
FRWSSRS_QVUVfroze*
FRWSSRS_QVUVfrozen
OQSSSSS[SSSSfruit
NPRRSSS]SSSSfry
]QQURSSOSRSQfryer
WSSSSRSMSSSSfryin*
WSSSSRSMSSSSfrying
STSRRSSSSSSSfrys
SSOSSSSNSRRSfu
SSSSSSSRSSSSfuchs*
SSSSSSSRSSSSfuchsias
FOWSUURbMWVVfuck
NPYQVTSMRUVUfuck all
NUXRSSSEQUUVfuck is
[QSSSQSFWSSQfuck me
SSSSSTSPRRRTfuck'*
SSSSSTSPRRRTfuck's
NSTZSSSIQUSTfucke*
QSUSSRSSRTTTfucked
RSRWSSSRSSRSfucken
RSSVSSSJSTSTfucker
SSSSSUSRRSSSfuckers
YNUZWUSIUURSfucki*
YUQXSNSTVSQQfuckin
SLWUXYSHRVTUfucking
WROUSRSQWPRPfucking thing
SQBSSiSNRRRUfucks
NQSSSA]LSTTQfuel
SSRRSSS\\SSSSfuert*
SSRRSSS\\SSSSfuerteventura
PRXRSSSTSSSSfugit*
PRXRSSSTSSSSfugitive
Z[NTQXSNTQOQfull
VSSRSQUMQSSSfull >
PWSUSMSSTTSSfull minute
MbRQRSSYQQQRfull of
WRRRRSSPUSSSfull stop
WRRRRSSPUSSSfull~@fail_verb
NXLRSSSZQRRSfull~@number
PUPUSRRWTTSUfull~@time_span
\\SUPQQR[VOOOfun
YRNSSSSNVOOOfun >
WSSNSSSSTSSRfunct*
WSSNSSSSTSSRfunction
ZYMRRQRQSRSQfuner*
WYNRRRRTTRSQfuneral
MPRSSSSOTUVUfuneral >
UPMSSSS^SSSTfuneral was
VSRSSSSPRSSSfunerals
aRNRSSSJSOSOfunne*
\\RQRSSSOSQSQfunnel
XSQSSSSMSQSQfunnels
RSSSSQRZTOSPfunni*
OSSSSRS]TSSSfunniest
VSSSSRRPSOSPfunnily
LOCIQUQ|WMNQfunny
SRQLRPS\\TPPOfunny >
LRRSSUSTTSSTfunny and
\\SSSSSSITSRRfur's
SSRSSSSTSSSSfurio*
SSRSSSSTSSSSfurious
LRTRSSSXSUUUfurna*
LRTRSSSXSUUUfurnace
PSVSSQSRSSSSfurni*
PSVSSQSRSSSSfurniture
LRYRS[RUTVVUfurth*
LRYRS[RUTVVUfurther
XSUSSUROTUUTfurther than
XSUSSUROTUUTfurther~@comparison
NPPQUZS_RTUUfuse
NPTQU[SXRTVUfuse >
QVSUSSSSSRSQfuses
OQOPSbSOQQRVfuss
TSOSSZSRRRRTfuss >
^RSSSSSJSSSSfussy
TRSSSRSQTSSSfutur*
TRSSSRSQTSSSfuture
OVSSSSSSQSSSfuzze*
OVSSSSSSQSSSfuzzed
[UQRSRSORSSSfür
[UQRSRSORSSSfür elise
TSNWSOScSRPQg
SSSSSSSQTSSSgadge*
SSSSSSSQTSSSgadget
VSRSSSSQSSSSgaff
R[WSOSSRSRRRgaffe*
R[WSOSSRSRRRgaffer
TRSRSSSSTSSSgaine*
TRSRSSSSTSSSgained
nRNQSSSUTRRRgains
OSORSVSbSSSTgal
RPSWSSSPRUSVgalah
RSWNQSSRSRSSgale
RSUORSSQTSSSgale >
TSSRSLVVSSSSgall
SSQSSSSUSTSSgallb*
SSQSSSSUSTSSgallbladder
TRSRSSSSTSSSgallo*
TRSRSSSSTSSSgallon
QRMSSRS^TSSSgalvi*
QRMSSRS^TSSSgalvin
XQSMSQUaSSUSgalwa*
XQSMSQUaSSUSgalway
QRSRVSSTSSSSgambl*
SSSSSSSVSSSSgamble
QRSRVSSQSSSSgambling
`SMOR@RG\\QPLgame
PSRRSNSWRTTSgame >
TSSSRRSSSSSSgame about
SRSSSRSOSRRRgame and
O[NSRRSXRSSSgame for
[RPSSQSWTRRQgame has
XSRSSSSUSSSRgame is
TRPRSRSUTQRQgame you
bTQSSNROULSMgame'*
bTQSSNROULSMgame's
RMURTPSWSTUTgames
QSRZSSSQSSSSgande*
RSRZSSSMSSSSgander
RSSSSSSWSSSSgander's
VSSSSSSPTSSSgang
SSQSSSSSTRRRgange*
SSQSSSSSTRRRganges
IRfPSMRSRWVYgap
IO^SSSRVRVVVgap in
SSSSSSSSRSSSgape
VSSSSSSLTSSSgaps
SSRWRQUUVPOQgarag*
SSRWRQUUVPOQgarage
LRL\\SOUTQWSVgarage >
YSRRSSSNVSSRgarage and
QWTPSSSQTRSRgarage door
SSSMSSSVSQRSgarage in
QQP`VRSDSSSSgarba*
QQP`VRSDSSSSgarbage
SRRTSSSTSTRUgarci*
SRRTSSSTSTRUgarcia
VQSRVPSPSQSRgarde*
WQTPVQSTSQSRgarden
QSRQSRSYSRSRgarden >
RSRSSSSSRSSSgarden hose
RSRUSSSNSSSSgardener
ORRRSSSdSSSSgaret*
ORRRSSSdSSSSgareth
SRSSSSSQTSSSgargl*
SRSSSSSQTSSSgargling
SSSSSVSMRSSUgarla*
SSSSSVSMRSSUgarland
RSRRSRS[USSSgarli*
RSRRSRS[USSSgarlic
LXRJSLRaRQUQgary
LWXOSNRYRQSQgary >
IWVXVORZOZSXgas
PaZPSPSTSTTSgas bill
ZSSQSRSKTSSSgas lift
PQTVSTS`SSRSgas station
L]QSS^SMQRRUgaske*
L]QSS^SMQRRUgasket
RQSSS\\SOQRRVgasli*
RQSSS\\SOQRRVgaslighting
ZSSQSRSKTSSSgas~@delivery_place
FIV[PLQ]PZSYgate
RSQISSSSTTTTgate >
UUSTSQSSRTSSgate after
USWRSSSQUSTRgate and
TSSYSRSLRTSSgate behind
NQNZSPSORRRQgate code
SSUPSXSPRSTUgate each
VSSSSSSSSRSRgate into
SSPQSSS\\RSSTgate is
RRSURSScRUSUgate like
VQSTRSSJSRSRgate was
SSRTSSSUSTSTgate wide
NRSUSSSSSUSTgate'*
NRSUSSSSSUSTgate's
RSSWSRSRRSSSgatem*
RSSWSRSRRSSSgateman
RSOXSOSSTUQSgates
SSUSSSSJSTTTgates*
SSUSSSSJSTTTgateshead
SSSSSSSPTSSSgatew*
SSSSSSSPTSSSgateway
SSSSPSSYSRRRgathe*
SSSSPSSYSRRRgather
SSSSSSSRTSSRgatli*
SSSSSSSRTSSRgatlinburg
\\XQOSQRQQPRPgauge
WSSSSRSTRSSRgauge reads
WSSSSRSTRSSRgauge~@book
IJ\\_SCU[V`][gave
NRUSSPS^SSRRgave her
SUMMSURgRTTUgave him
TW_jVDOGRYUWgave it
MMbLRTRVWTVVgave me
SNPXSRSATWSUgave my
ORQWSRSYSTTTgave the
KTTMS[SVRTUTgave them
^SSORRPJWTVRgave up
USSPSSSUTQRQgavel
OSSPRTSYQSSVgaz
PSSSSSSTSSSSgazeb*
PSSSSSSTSSSSgazebo
RQVSSRSYSTUTgazet*
RQVSSRSYSTUTgazette
RSWSSSSHSSSSgb
SSUSSSSPSSTSgdans*
SSUSSSSPSSTSgdansk
NSVSSSS[SSSSgdańs*
NSVSSSS[SSSSgdańsk
PSRSSSSSTSSRgdyni*
PSRSSSSSTSSRgdynia
gOOQSRSPVRRRgear
QSSSSSS\\TSSSgearb*
QSSSSSS\\TSSSgearbox
XRRSSSSSVSSSgears
XSRSSSSRSSSSgears*
XSRSSSSRSSSSgearstick
YSSSSRSLSSSSgecko
VSSRSRSWTSSSgeelo*
VSSRSRSWTSSSgeelong
MS`SSSSNSTTSgeese
NUQRRSSPTRRSgel
eSORSQSPSRSRgel's
LR]RRRS^RSSSgels
IQSTSbSMPTSWgem
SSRSSSSRSSSSgende*
SSRSSSSRSSSSgender
VUTRSLVSSSRPgener*
WUSSSQUOSSSSgeneral
WSQSSSSQSRRSgenerally
JRSSSST_SSSSgeneration
SRSSSSSNSSSSgenerator
ZTQSSOSSRRROgenerous
PSXSSRSRSTTTgenerously
SSSSSSSSSTSSgenie
LNPSXRS]RRRPgeniu*
NNQSXRSLSSSSgenius
QRRRSRSdSRRQgeniuses
QSSSSUSQQSSRgent
VSSPR`SGRQRWgentl*
hQFQSNSUXQRPgentle
HT_RRZSONRTUgentleman
MSRRSVSRRRRRgentleman >
RSORSZSISRRTgentleman i
MTTSSWSPQTQWgentlemen
RSSSS[SLTSSTgently
ORRRSSSuSSSSgents
P]QRSQSRQQQPgenui*
P]QRSQSRQQQPgenuine
OSVSSRSSSTSSgeogr*
OSVSSRSSSTSSgeographically
TRPSSSSSUQRRgeolo*
TRPSSSSSUQRRgeological
RSSRSSS\\URSRgeome*
RSSRSSS\\URSRgeometry
MSURSQS^TSSSgeorg*
PSSSSRSZSSSSgeorge
PSURSQSWTSSSgeorgia
ZPQUSSNRSRPSgeral*
ZPQUSSNRSRPSgerald
\\RRQSSQDSRSRgerald >
ISUSSSS`SUTSgeran*
ISUSSSS`SUTSgeraniums
WZISSRScSPQPgerma*
WVOSSPSVTQRQgerman
SVMSSUS`RRRRgermany
Q]SRSSSRSSSSgerna*
Q]SRSSSRSSSSgernany
PSRSSRSWSSSSgerry
QRRRRWSPQSSVgestu*
QRRRRWSPQSSVgesture
UPPS_TTZQSPXget
ISOXQbUHORPUget a
QSRRSUSOSRRQget forty
SUaSSRQ[RRSTget from
QRjOUPSFM[[Yget here
NQRRTPRqSSTRget in
PSUSSRSTSSTSget into
FSLUf]ZNTTRTget it
TSSSSWRMSSSSget my
NU]USQRHQTSSget off
XQTRSXSWTPPSget one
PUMWSMSlSWSVget out
IS^SSSSNRRSSget past
GSOVSXSQRUSUget that
bUONRIVFYOQMget the
ISVOSLS[PQRRget to
SSWORQRORTVTget up
USPQSZQHSSSUget your
aHOCZQRX`SSOgets
VSSSSSSLTSSSgets hot
]QMQ\\SSGTRRQgets in
TRRSSSTVRSSSgets the
VQSQSRSTUSSRgets to
VSSRSRSKTSSSgets~@senses
XQYPTTUPTUUUgetti*
RSVSSRSRRVVUgettin
ZRWPTUUQTRRRgetting
OSSPSVUPRRSTgetting back
TSRSSWROTSSSget~@me
YQTPSUROVNOPget~@number
[URRSPSPRSSSget~@seller
RVTSSSSSSRRRghee
WRUSSSRSTRRSghent
SSSOSSSYSSSSgherk*
SSSOSSSYSSSSgherkins
WK[PQKR]RXYWghost
VRZSSSSFTOOPghost >
SO_RNXTSPUVYghost*
PRaRRZRLOUVYghosted
RSKRS^SQQNOUghosted >
VPRSRQTVTSSSghosting
SSSSPSSWSSSSghosts
^RTSSRSQRSSSghost~@book
NPjRRQRNOZ\\Yghost~@parcel
SSSSUSSRRSSSgiant
SSSSSSSPSSSSgiant*
SSSSSSSPSSSSgiants
RSRSSXRVSSSSgif
RNXRUVORQRRTgift
OSRSRWSNSRRUgift card
XSLSSTSWRTSSgift for
RQRSWQRPSRSRgift wrap
GQTPSPS^QRRSgig
NRRSSQS_SQRRgig >
ZSQSSTSMTSSSgigge*
ZSQSSTSMTSSSgigged
TSSSSSSRSSSSgiggl*
TSSSSSSRSSSSgiggling
SSQSSQUXSSSSgilde*
SSQSSQUXSSSSgilded
TSRSSSSRSSSSgilet's
TSRSSSSRSSSSgilet*
SQVSSPSTUTTTgimba*
SQVSSPSTUTTTgimbal
SQSSSSSMSSSSgin
iRSSSSTCRRRSgin's
VSMQRSSOSSSSginge*
WSOQRSTKSSSRginger
RSQSSSSWSSSSgingerbread
WRRSSSSQSSSSgins
KQRYQTR]NYWXgirl
PRRVSQSVRTTSgirl >
QSRSSVSTRSSSgirl at
LYUSSOS[SUUTgirl called
RSQRSZSISRRTgirl in
^SQWSTSHSVSUgirl on
\\SSSSSSSSRSSgirl says
RRRWSPS_SSSSgirl who
TSTSSQSZTSTSgirl'*
TSTSSQSZTSTSgirl's
MQIRSSS\\TRSRgirlf*
RQISSSSXSSSSgirlfriend
NSSRSSSWSRSRgirlfriend's
OQRRRHSgSSSUgirls
NRRSROS]SSSSgisbo*
NRRSROS]SSSSgisborne
WSSSSSSSSSSSgit
PVSSSSSUSRSRgita
SSSSS]SNRQRUgits
TQLMPTO`SPPPgive
OSSSSSSRRRQUgive a
TRSRSSSMSSSSgive back
XPTQQNROUUURgive it
UNRRSWPKQPPOgive me
TSRSSSSRRSSSgive the
XTORSSRLTRRQgive them
JQNUR]SLSSOYgiven
RORSS[SPSTTUgiven >
J[QPSQSTTSSRgiven it
QSXPSSSNSSSRgiven the
PRR_SGSMSURSgiven to
[OZQSOSSVPQPgiven up
SORTSSSXSUSVgiven~@me
XYMSSQVMRRRRgiven~@number
NSTSSMSXRRRUgiven~@seller
[HXRRPSQWRQRgives
WQUSSQTWQPPPgives a
RRSSSSRSSSSSgives it
\\SSSSRSPVRRRgives me
VQSSSSSPUSSSgives up
\\SSSSRSPVRRRgives~@me
VNQRSWPMROPOgive~@me
XTORSSRLTRRQgive~@seller
ISR^SRRSOZTYgivin*
ISR^SRRSOZTYgiving
NS]RSQSPRUUUglaci*
NS]RSQSPRUUUglaciers
_ROUSQSYTRQQglad
LSSSSRSYSSSSglamo*
LSSSSRSYSSSSglamorous
SSRSRSSSSSSSglanc*
SSRSRSSSSSSSglances
TQSSSSSRSSSTglare
MSUURQSVSUVTglasg*
MSUURQSVSUVTglasgow
NSTTSQSURUUTglasgow >
<hJZ`LRbOIOGglass
NNQYQRShRRRQglass >
UVSSSSSSTSSSglass and
SRSXSSSJSSRSglass in
]OUSQUSWSUTUglass of
TWMPUNXRQPQNglass*
TWMPUNXRQPQNglasses
RXMOSPXRQRSQglasses >
PTMSSRS[SRRSglasses on
PWVSRSSERRRRglasses were
TQRSSRSOUSSRglaze
TQSSSRSSUSSSglaze is
RSOQSSSYSSSSglazi*
RSOQSSSYSSSSglazing
WSSSSQSQSSSRgleam
SRSSSSSSSSSSglenc*
SRSSSSSSSSSSglencoe
ZRPSSRSLVRSRglide
ZRSSSRSMVRSRglide >
YWSQSSSQURRRglide*
PWSQSSSRSRRSglider
\\SSSSSSQUSSSglides
QSSRTSSNSSSSglitt*
QSSRTSSNSSSSglitter
ZRSSSSSRSQQQgloam*
ZRSSSSSRSQQQgloaming
Z\\OQTRSJTPQMglobe
SSSSSSSQSSSSglobe*
SSSSSSSQSSSSglobes
cQQQSRSMZPQPglori*
XSSRSSSNSSSSgloria
]QQRSRSRZPQPglorious
\\RPRSRSQTSSSgloss*
TRSSSSSSTSSSglossary
ZSQSSSSQRSSSglossary's
TSRSSSSSTSSSglossy
MxESSRSIRLMKglove
^XTQQVRMRTTRglove*
^XTQQVRMRTTRgloves
QOUPPQS[VRUQgloves >
YQRRSTSSRSSSglow
\\RSSRRSKTRRQglows
^VNRQPRQVQQQglue
[NQSSQSOWRRRglue >
TSSVSSSSRSSSglue holds
TWPQSTSLRRRQglued
SSSSSSTRQSSSglute*
SSSSSSTRQSSSgluten
USSSSSSNSSSSgnaws
OSSUSSSVQTSTgnome
ZSQLRQSZTTSTgnome's
ZSQLRQSZTTSTgnome*
]LRTKOQ\\XVVUgo
PVM[SJPRSZWVgo >
SQWWSRYSRSRTgo and
UTS]RRSITTSSgo at
WSRSSPSQSRSRgo back
LRYPSSSRRSRSgo down
UUYQSSS;SRRTgo in
ZSRSSUSLSRSRgo near
URSTSRSLTTSTgo of
WRSSPQSPUSSRgo on
QSYRSRSTRSSSgo out
UWSSSPSUTSSRgo see
`SQSSRSOSSSSgo through
ORTPSZSYSSTTgo to
QSWPSRSPRRTQgo up
OQQSSSSaSSTTgo with
QSSSSNS\\TSSRgoa
QSSUSSSYSSSTgoal
PQTQSSSRRSTSgoali*
PRTQSSSORSTSgoalie
SRSSSSSVSSSSgoalies
OXRSSSSOSSSSgoalk*
OXRSSSSOSSSSgoalkeeper
TSPSSPSXSSSSgoan
LQbSSPUJPSUQgoat
OSSWSSSVPSURgoat >
TRSSSSSRTSSSgoate*
TRSSSSSRTSSSgoated
LSWOS\\SORTSTgoats
SS]PSRSNRTSTgoats >
RS\\HSRSQSSUSgob
OOSSVSSSQSSSgoble*
OOSSVSSSQSSSgoblet
ORQRSRSfSUTUgobsh*
SSQSSSSVSSSSgobshite
ORSRSRScSVTUgobshites
GNS\\THTiOYWVgod
TQPISNS`UVUSgod >
PQOKRQSgPQPOgod bless
PSRSSSSWRTTTgod forgive
YS_QSLWERTVSgod help
NTRSTSSYSTTTgod knows
ISYOSSS`RUUVgod love
SSSSSRSWSTTTgod's
RRZPSPZKRSTPgodda*
RRZPSPZKRSTPgoddamn
QSXSSLSVSUTTgodot
SRRSSRSZSSTSgods
SSSSSSSVSSSSgodse*
SSSSSSSVSSSSgodsend
SSWSSRSOSSSSgodso*
SSWSSRSOSSSSgodson's
LSTQSRSmSSTSgodsp*
LSTQSRSmSSTSgodspeed
ISYOSSS`RUUVgod~@verdict
US]PSKW\\RUVSgod~@work_verb
iFORPJROUQUOgoes
9J[\\SRRjTTSVgoes >
RSSQSSS]SSTSgoes around
HYNSSTRaQORPgoes back
YSSPSRURTSSRgoes for
TRRRSSS[TTSSgoes in
RQVSSVSTUPQRgoes missing
URSRSQR[TSSSgoes off
ZUTSSNSLRRRRgoes on
HRWRSSSWSRRSgoes out
QURQSSSRURRRgoes over
XQQRTSSLRSSSgoes right
TQTSSQSZSSSSgoes the
TQRTSQSURQSRgoes through
QRUVSSRKRTUTgoes to
SVSSSRSRSSSRgoes together
URIQSSSOVQRQgoes up
[QSSSSSRSRRQgoes~@colour
PQSQSXSWRSTSgoes~@hedge
SQTSSVSQVPQRgoes~@lateness
MRUSSTSURWWWgoes~@senses
SSTSSISYSSSSgoeth*
SSTSSISYSSSSgoethe
SSVSSSSUSSSSgoggl*
SSVSSSSUSSSSgoggles
SWQSSSSWRSSSgogh
TSSSSSSQTRRRgogo
SISQ[RUZOXTVgoing
ZSPORRSESQPPgoing >
RSSSSSSQSUTTgoing and
XNRWSSSGSVSVgoing by
QSPSSSSYTSRSgoing down
QSWSSPS[SSSSgoing on
HQZSSSS_SVVWgoing round
GRZN[HR`QWWVgoing to
USPTSSSOSQRQgoing up
KKPNRd_SQRQUgold
JWUSSVTNOSSSgold >
SSSSSSSQSSSSgold and
RRQOS[QOSSSTgold is
YSSSSSSGSSSSgolde*
YSSSSSSGSSSSgolden
QUSSSSSXRSSRgoldi*
QUSSSSSXRSSRgoldilocks
PN\\PSRSEUVVTgolf
S^HWSHV_YPQPgone
S]ZYUMQIRRQRgone >
VRVSSSSQRRSRgone a
MRWSSSPWSTUTgone and
\\O]SSOSHSUTTgone back
ZSNRSRSNUPPQgone by
VWORSUUSSQTQgone from
_NKSSUSMVRSSgone green
LPVRSSSPSTTTgone home
_QPSTRSHURRRgone in
SPWSSRSZRUTUgone missing
fRLSSSQPSSSSgone now
OSPSSRSVRUUTgone off
SOXVSRSKSSSSgone on
URTSSSSRRSSTgone out
KURTSSSPSRTRgone the
SSSSTOSTTSRSgone through
KRSQSVRQPTSUgone to
QSYRSRSPPWWWgone walkabout
SQQSSOS^STUUgonna
TQWSSRSOSSTSgonna be
YSPIOVXSPPRQgood
]]OQTKTJXNOLgood >
VQSUSSSPUUSUgood and
FRSSSWTTOSSVgood bit
XSOSSSTTSSSSgood but
JSXSSSSQRUUUgood cardigan
eSRSSQSITTTSgood deal
OSSRSXSQSQSUgood english
BWSSSISiRSSSgood enough
PQOSSQNWWRQQgood for
SPSSSSSUSSSSgood heavy
QVSSSSSYRSSRgood luck
QSQTSRSXRSTSgood morning
>TXUSRSiQSSVgood on
PXRZSSSNRUSUgood one
NSSSSVSORSSUgood people
SSSUSSSHVSSSgood quality
USSSSSSYRRSSgood strong
OSSSSSSTQSSRgood thx
XURSSRSJRRRRgood warm
PSRSQRScVSSSgood way
SSSRSWSMRSSTgood with
SSSRSSSQRSSSgoodn*
SSSRSSSQRSSSgoodnight
^RSSSNSQTSSSgoods
RSSSSURISRRVgoodw*
RSSSSURISRRVgoodwill
WHQRS_SNSRSSgoogl*
UIQRS_SORSSSgoogle
TRSSSSSSTSSSgoogly
ARMURQSnRUSVgoose
WQNTRSSMSVRVgoose >
JTRSSSS\\SRRRgoose is
FSSUSSSaSUSUgord
USPaSPS_RSSPgore
[QSRSSSNSSSSgorg
^OPRSPSPQQQQgorge*
^OPRSPSPQQQQgorgeous
TSSSSRSPTSSSgorgeous >
SSSSSSSVSSSTgoril*
SSSSSSSVSSSTgorilla
XRSRSSSWQSSSgossi*
XRSRSSSWQSSSgossip
P_XNPWUOPMPPgot
SVNSSWRLSRRSgot 0
_MVRSWROYOQQgot >
N_RRQbTNMPQQgot a
MWSRSLS[SSSSgot about
RPYPSRSTTSSSgot as
MSGUSaSHRONUgot back
_UJSSURNVSSSgot four
XLQRSZSLUSSSgot from
QS]SSKSJSTUSgot her
VJbPSSRGRWXWgot here
QSVSSQUISSSSgot hers
RSSSSNSWSTTTgot home
TRLVZVSMSSRTgot in
UZOSSSSKSRSSgot is
RP]`RJVZOUURgot it
SYPRSRSKSRROgot left
XRPSSSSRTRRRgot me
OPM\\QPQRSXSWgot my
PSZSSPSKRSSQgot nothing
USPSRRSVSSRSgot one
OQURSSS^SSSSgot our
PSRWSRSMRTRUgot out
UQWSSUSQTSSSgot past
K\\KKUOT^USTTgot the
RVRUSRTNSRSQgot them
\\KQSSPS^TTSSgot there
URP\\SRSOSTSTgot this
FSXPQYRaOVWWgot to
QRVSSWSTQQQTgot told
RTRTSRXKSQRQgot two
KS]QSNScSVVSgot up
RYSRSXSRRSSSgot was
PSSSSSSSSSSSgoth
USQSSSSSRRSRgotta
RPSPSRS`TSTRgotte*
RPSPSRS`TSTRgotten
NYSSSSSQRSSSgouge
QSSSSR\\QSSSRgougi*
QSSSSR\\QSSSRgouging
STSQSSSRSSSSgover*
STSQSSSRSSSSgovernment
TSQRRSSTRSSSgown
OSLTSRSMQUTTgown >
KRXSSTSQSSSUgo~@lateness
\\QMRSRSETSSSgo~@number
SSSNSWSYTSSSgo~@seller
_URSSMSQURSRgp
QSVSSSSPSTTTgpo
WYPSSSSJURRPgps
BSSSSSS^SSSSgpu
TSTRSSSQSRSRgqebe*
TSTRSSSQSRSRgqeberha
WSSSSRSOTSSSgrabb*
WSSSSRSOTSSSgrabber
>RfSSUS^RTSTgrace
SSSSSRSVSSSSgrace*
SSSSSRSVSSSSgraceland
QSSRSSS_RRRQgraci*
SSRSSSSWRQRPgracias
RSTRSSS[SSSTgracious
aLUPSQQHUVVVgrade
TSPRSSRSTTTTgrade 0
WQSSSQSQUTSSgrade >
URUSSQSRSTTTgrade*
URUSSQSRSTTTgraders
dLVPSQQBTVVUgrade~@number
QP^RRRSTSVVTgradu*
SQRSSRSXSTTSgradual
SSSSSSSUTSSSgradually
SSQRSSSXSSSSgraduated
QRaSSSSHRUUTgraduation
PUPOSRS^SQQQgraha*
PUPOSRS^SQQQgraham
PRROSRS`SSSSgraham >
\\QQRSRSRTRSRgrain
XRQRSSSPURSRgrain >
SUSSRRSRSSSSgrain*
SUSSRRSRSSSSgrains
SSQSSSSSSSSSgram
TSSSSSSVTSSSgramp*
TSSSSSSVTSSSgrampas
NRYSSSSPSUUUgrams
RRSXTRSBTTRTgran
YIOROPU\\VNPKgrand
PSNOSMZqUOQMgrand >
WRSYSRSQQSSRgrand and
WMUSSSRDWUUUgrand for
ZTYIUQQRQTXQgrand*
TSSSSRSSSSSSgranda's
dRRSSPS>TRRRgrandad
OSSSSSSWSSSSgrandad's
MSQSSSSbSSSSgrandbabies
XSQSSSSQRSSSgrandbaby
LQfSSSS@RVUVgrandchild
LXNRRSS\\RUTTgrandchildren
MSUSSSSXSTTTgranddad
YROSSWSRRTUTgranddaughte
ZQLRTXSKRPPRgranddaughter
XSSSSSSCSSSSgranddaughter who
RSSVSQSSSSSRgrander
JUTPSLScQRTRgrandfather
^RSQSRSQTRRSgrandkid
VQLSTPSVRTTSgrandkids
ZV[SSNSKSTTRgrandma
FOYQUUSRTRVRgrandmother
KQXSTVSLRTTTgrandmother'
]SXQRTSJTRRRgrandpa
LRRQSSS]TSTSgrandpa's
MUSSSSSYSSSSgrandparents
PWOUUWScRRRSgrandson
RQP]SUSCSRSSgrandson did
cSMSSSSITRQQgrandson's
SSSSRSSWSSSSgrandsons
PRQQUQSWTRSQgrann*
RRRRUQS^USSRgranny
QSRRSSSLSRSRgranny's
SSSSSSSOSSSSgrans
XRURSRTGRTTTgrant
USRSSRSXQSRSgrant you
SSSSSSSSSRRRgrant*
SSSSSSSSSRRRgrantham
NXSVSSSQQTSTgrape*
NXSVSSSQQTSTgrapes
QSTSSSSYSTUUgraph
dW\\RSJSXSRQQgraph*
PePSSRSJSSSSgraphic
OS_SSLS[SSRSgraphics
kERSSRSYSRRQgraphs
SSSVSSSSRSSSgras
UVPMUQSTUTTTgrass
UQRRWRSQWSRTgrass >
VWSPSRSXSSTSgrass was
RSSSSSSSSSSSgrate
KYYSRRSJPVVVgrate*
KVZSSSSRRWWVgrateful
SWRSRRSOPSSSgrater
TSSSSSSOSSSSgrates
RSSQSXSQSRSSgrati*
RSSQSXSQSRSSgratis
SSSSSSSOTRRSgrave
K[PVSQSTOSRSgrave*
K[PVSQSTOSRSgravel
RTRRSSSWSTSSgravel >
RTSSSSSQSRSSgravi*
RTSSSSSQSRSSgravity
RYNRRPS^SQSQgravy
TWSSSQSRSRTQgravy boat
TRRSSRS]USSSgray
XR[RSSRBSSTSgraz
[MQPbNSJVSSSgreas*
NQQQbPSPTSSSgrease
`OSRSQSMTSSSgreasy
`QQQT[YJTOOTgreat
?RRRSORdTSRRgreat >
ZSRSSRSTSSSSgreat little
eQQRSTSCRSSSgreat on
VSRSSSSSSSSSgreat*
SSSSSSSWSSSSgreater
WSRSSSSQSSSSgreatest
RSSSSSSPSSSSgreatmusicshack
VSRSSSSNTSSSgreec*
VSRSSSSNTSSSgreece
TSSSSSQRTSSSgreed*
TSSSSSQRTSSSgreedy
PZTTOOVXKTTSgreen
SOQ[QPSWTNPOgreen >
UONZSSSQQTSSgreen and
MSUSSSRXSVVUgreen bananas
PRRNSSSdSTSTgreen bin
QSaQSSSKSSSSgreen door
OXNWSQSZSSSSgreen i
TVRSSRT]SSSSgreen is
OWSRSSSRRQQQgreen one
TTSQSSSSTRSRgreen ring
SMTSSSSUSUTTgreen's
SL[NSQSQSVUXgreen*
RSZNSSSPTUTTgreenhouse
RSXOSSSRTSTSgreenhouse >
VSSSSNSRTSSSgreenish
RRSSSVSRQSSWgreensleeves
M[ORSST]TRRRgreet*
P]RSSSSLSSSSgreeted
TQSSSVSSTRRSgreeting
SMRSSRTeSSSRgreetings
OXRSSRSRSSSSgreets
USSSSSSOSRRRgreg
MSSSSSS^SSSSgregg*
MSSSSSS^SSSSgreggs
TSSSSSSOSSSSgrego*
TSSSSSSOSSSSgregorian
MTROSSSiSTUTgrew
NSZTRJQ\\QUTSgrey
WOPPSORXRTRRgrey >
KUXRSSSSQSSTgrey and
QSSSSSSQSSRSgreye*
QSSSSSSQSSRSgreyed
WSQSSSSPTRSRgreyh*
WSQSSSSPTRSRgreyhound
STSSSSSSTSSSgreyi*
STSSSSSSTSSSgreyish
SSSSSSSPSSSSgreys
RRMWSSSRSSSSgrid
RSRYSSSNSTSSgrids
QSVSSRSYSTTTgrief
ZQSSSRSHSSSRgrill
SSSSSRSSSSSSgrill's
ORSSSRSUSTTUgrill*
SRSSSSSSSSSSgrille's
NSSSSSSUSTTUgrilled
TSSSSSSSSSSSgrind's
[KRTT[SRTQRQgrind*
SMSST\\SSTRRSgrinder
QRSSS\\SJSSSSgrinder >
TSSSSSSSSRRRgrinding
YRSTSRSRSRSRgrinds
RSSSSSSUSSSSgrinn*
RSSSSSSUSSSSgrinning
OSRRSRS^SSSSgrins
dIT\\QPTRUMPMgrip
\\ORSSRSJXSSSgrip >
USQUSSSUSRSRgrip is
VRVSSRSEROPPgrip on
XUSTQSSLRSSSgrip tape
OWRSSTSWQSSSgrip'*
OWRSSTSWQSSSgrip's
TSQPSUS\\SRQSgripe
]RRSSQSJVRRRgripp*
USSSSSSXUSSSgripper
ZSSSSQSMTRSRgrippers
TSRSSSSSSSSSgrippier
SSSSSSSLSSSSgrippy
]SRRSSSGTSSQgrips
USSRSSSOTSSSgrips like
SUSSSSSQSSSSgrips well
SSSSSRSZSSSSgrisw*
SSSSSRSZSSSSgriswold
\\KSSSSSTUSSSgrit
TSSSSSSSRSSSgritt*
TSSSSSSSRSSSgritty
SSTSSSSSRSSSgroan
WSSSSSSHRSSSgroan*
WSSSSSSHRSSSgroaning
QR`HVSSRSSTTgroce*
QR`HVSSRSSTTgrocery
SSRSSSSTSSSSgromm*
SSRSSSSTSSSSgrommets
OKMQSQSkSVUTgroom's
aIPQRQSWSWWTgroom*
dSRSSSSDSSSSgroomer
URSSSSSSSSSSgrooming
RSWSRSSOSUUSgroomsmen
\\QSVTSSJSTSTgroov*
\\QSVTSSJSTSTgroove
OSRRSRSvRSSSgross
KOUZRRSZWSSUgroun*
QQZZRNSTVUUTground
SQZOSOS\\USTTground >
ITR`SWSOQTSSground floor
TSSSSSSRTSSSground's
LRNRSWSZSQRTgroundhog
LRNRSWSZSQRTgroundhog day
LRNRSWSZSQRTgroundhog~@time_span
TRPTSRSWTTRRgroup
SUSSSPSYSSSRgrous*
SUSSSPSYSSSRgrouse
PRPRSTSTTRSRgrout
SSSSSSSSRSSSgrow
SVSSSSSRSSSSgrowi*
SVSSSSSRSSSSgrowing
SSMSSSSUUSSSgrowl
\\SQQSRSTSRSRgrowl*
\\SQQSRSTSRSRgrowls
IOYWPWRPNYXZgrown
YSRUSSSMSRSPgrown man
MW`SQSRLPYYZgrown the
YSRUSSSMSRSPgrown~@courier_staff
ORXRSRS`SUTTgrows
SSSSTSSSRSSSgrowt*
SSSSTSSSRSSSgrowth
ORRRSRSpNNPLgrrr
SSSSUSSRRSSSgrudg*
SSSSUSSRRSSSgrudge
NSQSSTSZSSSTgruff
RSORSRS[SSSSgruff*
RSORSRS[SSSSgruffalo
PPLXSTS\\QRORgrumb*
NRLXSQS]PRORgrumble
OSMXSRS\\QRORgrumble >
UQSSSVSRSSSSgrumble's
QSSSSYSMSSSUgrump*
QSSSSYSMSSSUgrumpy
MSRSSPS[SSSSgrunt*
MSRSSPS[SSSSgrunts
SPWSSSRRRTTTgruyè*
SPWSSSRRRTTTgruyère
OQNRR_SBPQQTgst
SRSSSUSPPSSUgst number
ORyRQRPNRSTUguam
PPPSS[SURSSTguang*
QMSSSZSSSSSTguangdong
RVPSSTSURSSSguangzhou
FMYRQeRNPUV[guara*
FPIRQqRNPPQYguarantee
NRRSRWSURRRUguarantee is
RPbSSGRSSXXUguaranteed
SRXSSQSQSWVTguaranteed by
YTPSVPSORSRQguard
QRNZSRSSRSQSguard says
ORRSSSS]STTSguard's
NSMTUSSUPRSRguard*
VSOSSSSTTRSRguarda
PSSSVSSSRSSSguarded
SPRUTSSNQSSSguarding
SWSSQSSOSSSSguards
RZQSSRSPRSSSguchi
QSTSSRSQSSSSguelp*
QSTSSRSQSSSSguelph
RS[QSRSMSSTSguern*
RS[QSRSMSSTSguernsey
ETXUOQU]QUQSguess
OPQUPOQjSSQQguess >
NPTPSKSdSTRSguess what
O\\POSQXSSSSRguess which
pSHNSOODZQQPguess*
iTHSSQSMUQQQguessed
VSSNSSOSVSSSguesses
WSSSSQSJUSSRguessing
OQTPRPSWTRRRguest
LS]SSSSORUTUguest book
TRQSSVSOTSSRguest house
RRPRSSSVSSSRguest room
UN]NSQRORWXVguest*
UN]NSQRORWXVguests
LS]SSSSORUTUguest~@book
TRQSSVSOTSSRguest~@delivery_place
RRPRSSSVSSSRguest~@room
MYZPSOS[QTUSguide
SSSSSQSXSSSSguild
SSRSSSSTSSSSguilt
TSSQSSSSTRSRguilt*
TSSQSSSSTRSRguilty
WSSS[SSJVRRQguine*
WSSS[SSJVRRQguinea
[QRSSSSNVSSSguinn*
[QRSSSSNVSSSguinness
[PRRSUSTYSTTguita*
UPSRSUSXXSTTguitar
YSQSSSSOSSSSguitars
RSRSSVSXSSSTgujar*
RSRSSVSXSSSTgujarat
QSTQSRSXSSSSgulf
QSRSSSSYSSSSgull
TVSSSSSOSSSSgull'*
TVSSSSSOSSSSgull's
VQRPSSSSTSSSgully
J\\UURXSHOSSRgum
MSUSSSSQRWVUgum >
PZPUSVSRPQRPgum on
TSSSSSSSRSSSgumba*
TSSSSSSSRSSSgumball
RSVVSQSGTUSTgumbo*
RSVVSQSGTUSTgumboots
RSVSSWSSSRQSgumhu*
RSVSSWSSSRQSgumhut
RSSSSSSSSSSSgumle*
RSSSSSSSSSSSgumleafgoods
USSSSSSTSSSSgummi*
USSSSSSTSSSSgummies
WSOSSRSNSSSSgums
P\\QRRTRUURSRgun
VSSRSSSOSSSSgunsh*
VSSRSSSOSSSSgunshot
aRPSSSSKVQQQguntu*
aRPSSSSKVQQQguntur
TSSRSSSOTSSSguruj*
TSSRSSSOTSSSguruji
LQRSSbR^NPSTgus
H[SSSSSSSSSSgusse*
H[SSSSSSSSSSgusset
ZSSSSQSVSSSSgust
SSRSSRSYSUWSguts
HRdQPRS`NVUWgutte*
OSWSSRSbPTURgutted
LRaQQSSPQURXgutter
SSTSSQSTSSSQguwah*
SSTSSQSTSSSQguwahati
S\\QSYQQPLVTTguy
USQSSWSJSTRVguy >
RSTTSRROSWTVguy asked
SQWSSSSRSTTTguy came
KUSSRSSRQSSSguy left
XTRWRQSPSSSSguy on
RSSUSPSRRSSSguy sat
OVVURTSKSSRSguy's
NORSSVVLQTSVguys
OSRSScSRPRRZgwen
RSRSSSQZSTTTgwinn*
RSRSSSQZSTTTgwinnett
\\MSQSSSKVUTTgym
Q]RQSRSKSRRQgym's
SSUQSSSUSSTSgympi*
SSUQSSSUSSTSgympie
QVSSSSSPRSSSgáis
TYQSSRSSQTSTh
MSSQRPRlSUUTha
MQSQSQRfSUUTha >
TSPYSRSRRSSRhaast
RS]SSSSPRUUUhabib*
RS]SSSSPRUUUhabibi
RSRSSTSUSRSShabit
BdWVNQNXIQPRhad
pNRQRTSKTRRQhad >
NPWPXMWXNXXWhad a
QVRVSWSKSPNQhad already
RNOgSSSSSUSThad an
`OSTSRSJWSSRhad and
M[OUSSSQSQRRhad another
O]NSSRSQSRRShad any
@aUPMQRHLMOPhad been
SXURSRSLSPQPhad clearly
VSaMSRSJSUVShad come
RNSRUWSVRSSShad even
M[URSRSURSSShad ever
OOSSSTRNSSSShad four
HTPOSRSaRPQShad gone
URQSSRSMTSSShad got
NNKZSRS^SSRShad had
JUVQRRSXQUUUhad her
MRdRSRSPSUTThad hers
^RWNSSSJSSSThad him
PVHSSSSaRSSRhad his
OQRQURSUSSTShad i
TSRSSRSKSSSShad in
bN`^T^S;PQOQhad it
PO[VUSSQRTTRhad its
OR^RSSSROSTShad left
[QNUSQWPRTSShad me
OSWRSeS<TSTVhad more
SSSWSWQGRTRPhad my
O[USSWSCRQSPhad no
SOKSSiSHUQRShad not
WOdRQQSJSTSShad one
RRPPS`SNRPQShad only
XRPSSTSLSSSRhad paid
SVSSSSSNQSSShad popped
]NSTURSMSSSShad put
OTTSRQSgSVUThad relationships
STRUSQSOSSRShad sent
QUTSSRSXSSTShad shorter
QXOSSRSTRSRRhad that
PEPNNTUZTYYZhad the
PPSNSXS]SSSShad them
SVNZRRRSTRSShad this
YGTRS[RTSTTVhad three
QUURSRSSRWVUhad time
UMLgSKRe[SQShad to
QVQRSSSXSQPQhad turned
XSRQSSSBSQRQhad two
QRSSSWSUSSSThad written
RSYSSSSRRTTThaded*
RSYSSSSRRTTThadedas
NYQUPYRPPPPShadn'*
NYQUPYRPPPPShadn't
TVQRSXSDURRRhadn't been
[SOXSSSMSTQRhadn't the
USSSSQSQSSSShadnt
RWSTSOSWTRSShad~@answering
VS\\NSOSLTSSRhad~@arrival
NR^RTUSNORTQhad~@courier_act
OVNSURSQRSSRhad~@damage
SOHTS[SQSSRShad~@dispatch
SNSSSRS[VTTThad~@drink
XXNSSMSWRSSShad~@fail_verb
YNOPQ_SESPQShad~@hedge
RQRZSVSOSSRShad~@intensifier
NXCOSQSYSPOQhad~@lateness
^SUQSVSLSSSShad~@looks
WO^WTSU;QRSMhad~@me
MVRPS^S[UNQOhad~@negation
RSPSSWSXRSSRhad~@neighbour
N[`QPKNZRUUVhad~@number
RUQSSUSPQRRRhad~@order
NORNSHTnSSSQhad~@seller
QTTSUPSTSSTShad~@size
GZRTSSSYPQQQhad~@used_item
M[OUSSSQSQRRhad~@wrong_item
SRSRSSSSTSSShail
TSSSSSSSTSSShails*
TSSSSSSSTSSShailstorm
RRYSQSSQOVVVhair
SPWRSQSMVTTShair >
FUTRRSS[NRRRhair in
QRYRSWSTSTUUhair of
NQQSSSSVSSSShair on
PRVSSSSOSSSShair'*
PRVSSSSOSSSShair's
TSSTSSSRTTRShairc*
SSSTSSSRSTSShairclips
TSSSSSSSTSSShaircut
NTPUR]SQRSSShaird*
PSPUS]SNRSSShairdresser
QTSSRSSWSSSShairdryer
AaSSSUSVNSSShairl*
AaSSSSSVOSSShairline
SSSSSUSSQSSShairlined
SSSSRSSPSSSShairp*
SSSSRSSPSSSShairpin
RTSSSSSQSQRQhairs
QRXSSSSVSSSShal
SZ[LRVcENRSOhalf
NNBORuYRKPQThalf >
S[PRSMRNSPPPhalf a
VSRQVOSQTSSRhalf an
LRVUSSSUSTSThalf and
NSRQS]SNRQRShalf back
OQQUSRS]TTSShalf hour
XORSSSRPUSSShalf inch
IWXSSSSPRVVVhalf is
QQ_SSPQMSWVVhalf my
ZEVUSIRhVSRThalf of
PSTZSSSMSUSThalf seven
PKcRSONPRVVVhalf term
\\VVXRAMOUTTRhalf the
KVVRTSSSSTTShalf weeks
ORRSSNXNRRRQhalf what
UURORRSZTSSRhalfw*
UURORRSZTSSRhalfway
SSSTSSSUSSSShalfway through
ZSOSSPSNTRRQhalif*
ZSOSSPSNTRRQhalifax
ZNYNSZRQUTVUhall
PRLTSSRaTVUVhall >
RSTRSVSSSTSShall in
[SRRSSSDURSRhall where
N[SSSRSNPSSShallm*
N[SSSRSNPSSShallmark
NRaRSXSCQXYXhallo*
RTQSSZSHRSSShallowe'en
OQcRSQSOQXYXhalloween
RSRUSSSUSSSShalls
\\QWSRRSWTQTQhallw*
\\QWSRRSWTQTQhallway
XSORSSSTSSSShalt
Q]PRSRSNSRSRhalve*
Q]PRSRSNSRSRhalves
WRPNQKY`RRSQham
YRSQSRSORRSRham >
PWYRSRSOSRSQhamil*
PWYRSRSOSRSQhamilton
NSSSSSSTSSSShamis*
NSSSSSSTSSSShamish
]ORRPRR]WRSRhamme*
]ORRPRRZXQSQhammer
SSSSSSSVSSSThammered
RSSSSSSRSSSShammering
ZROSSTSKTSSPhammo*
USQSSTSQUSSQhammock
SSSSSRSORSSShammock's
YSQSSTSPSSSQhammocks
RRTSRSSXSTTShampe*
RRTSRSSXSTTShamper
QRTQQUSXWPRQhamst*
TRTQQSSXWPROhamster
[RQRQSSKXRSQhamster >
ORSSSVSSSSSThamster's
Ob=SNZR`ZMJOhand
]NIORPSUUSPRhand >
L[TPSRSYUOROhand and
KOdRRQS]TTSThand is
MUKOSWRSUSQVhand it
PVZRSRSORUVThand like
OSRSSSSPTSSRhand on
SRRSSPTVSSSRhand out
PUVSRVSRRTTShand the
TSSSSSSPSSSShand'*
TSSSSSSPSSSShand's
SSRSSTSSSSSShandb*
SSRSSUSSSSSShandbag
SSSSSRSSSSSShandbook
a[URSTR?RPQNhande*
L\\VWSUSJQPQOhanded
TUORSSSRSQQRhanded >
QSQYSVSNSNQPhanded it
QRYNSPS_RYXUhanded to
[SRSSRSJSSSShandel
aRSNSSSQTSSShanders
RSSSSSSOSSSShandf*
RSSSSSSOSSSShandful
QSURSSSQTSSRhandi*
QSURSSSQTSSRhanding
TSRSSSSVSSSShandk*
TSRSSSSVSSSShandkerchief
ZQ:NPTkMTGHJhandl*
XRMUSPQPTNMOhandle
K[RRTRSWPPPPhandle >
SRSSSSSTTSSShandle and
TSSSSSSQTRQRhandle came
ZMSSSRSXSSSShandle is
XTSRSRRRSSSShandle's
RTSSSSSWSSSShandle's a
XSSSSSSRSSSShandle's~@senses
UUSSSRSTSSSShandle's~@size
VWMRSSSSTRRQhandlebar
PQRQSIbSTRSQhandled
URSSRWPUTSSShandles
NPGPR^cNPNOShandling
QSPRS\\SQQQRShandling >
OSRYSRSSQVSVhandr*
OSRYSRSSQVSVhandrail
ZS]YOHTJZRSRhands
ZOQSRNSETSTShands >
YSSQSSSJTSTShands and
HVNRSRVYTQRPhands are
RSSTSSSSSTTThands it
TO[SSSRMTTUThands of
QSSSSPSXRSSShands on
aLPTRSSMVNRMhands*
SRSSSRSKSSSShandset
TQRRSVSUSSSRhandshake
SSTSSSSPSSSShandshakes
`OPURQSUVNQMhandsome
ZRRRRRS_USRShandsome >
DOQQThSWORSUhandw*
JQRMTbSZQSSThandwriting
OSSSSSSXSSTShandwriting'
QQRWSZSKQRSUhandwritten
TSSQSWSSSRSShandwritten card
ZRZRRRSKVQSPhandy
cRRSSRSHURRQhandy >
`IZUQOSKSTSThang
UQSRSSSRTSSShang a
LSRWSQS\\RSSThange*
LSRWSQS\\RSSThanger
TSSSSSSLVSSRhangi
JWPTSRTYRTTShangi*
JWPTSRTYRTTShanging
MWRTSRSWRSSShanging off
\\RQLVURKTPRQhangs
PQRRVSSNUSSRhangs the
XSSSSPSPURSQhanlo*
XSSSSPSPURSQhanlon's
HUXTTPRZTYWVhappe*
TRNSSOSiSTTRhappen
LT]RRRSUSVSVhappened
UQXSRQSNSTPShappened >
TSUSSSSDRUUShappening
MUQUVURPUTTThappens
PWQUSRSUSTSThappens >
USPSSSSNPSSShappi*
WSPSSQSQRSSShappier
QSSSSUSOQSSShappiness
T]ESTHR^PPOMhappy
XSSPSOSBVRSQhappy >
WSVSSPSMUSSShappy birthday
XSSRTQSOSRRQhappy enough
USRSSSSCSSSSharar*
USRSSSSCSSSSharare
PRRQSISbSSSSharas*
PRRQSISbSSSSharassment
]TRSSPSMTSSSharbo*
]TRSSPSMTSSSharbour
SSRRSSSVSSSSharco*
SSRRSSSVSSSSharcourt
UTGTT^RNPKPLhard
SSSSSPSQSRSRhard >
YSRSSXSKSRSQhard feelings
QTSRSSSYTSSShard on
[RORSLS^TSTThard to
LSRRZPSKPRSRhardb*
MSSRWSSOQRSRhardback
RSRSVPSOSSSShardbacks
TRSSSSSWSSSSharde*
TRSSSSSWSSSSharder
\\QMRSURESRSUhardl*
\\QMRSURESRSUhardly
TPSSSRSSTSSShardly any
XVQSSQTNQRSPhardw*
SVRRSQTPRSSRhardware
RSSSSRTMRSSShardware shop
XSSSSSSQSRSQhardwood
ORSSTSSSSSSRhare
^SRSSRSRTSSShares
YSUQSSSSSSSSharle*
YSUQSSSSSSSSharley
OPSRSLSeSUTTharm
NS^SSRRURTTSharma*
NS^SSRRURTTSharmattan
RUSRSSSWSPRQharml*
RUSRSSSWSPRQharmless
VUSUSUSYOTTSharmo*
VUPUSVSQOSSSharmonica
VRRTSVSLPSSSharmonica >
PSWSSQS\\STTSharmonium
VSRSSSSRSSSSharmony
XSQQSQSQUSSRharne*
XSQQSQSQUSSRharness
QURQSRS_PSSSharol*
QURQSRS_PSSSharold
RSTRSSSOSSSSharri*
RSSRSSSSSSSSharrises
SSTSSSSOSSSSharrisonburg
_SSSSMSOTSSSharry
SSSSSSSQSSSSharsh
RSIRSSS_SPQSharve*
RSIRSSS_SPQSharvest
RVYQKOPRTWXRhas
TPoMSbSATRSRhas >
ReFNOORWVPOPhas a
ZSRSSSSJUQRQhas about
U]QRRQSPRPSQhas an
]SRLSPSXVRSQhas asked
XQR_R]OGUYZZhas been
VSPQSSSVTSSRhas borrowed
\\QSRSSSKSSSShas claimed
UXWRSQSNSSSShas come
NRXSSJTRRWVUhas ever
OQ\\VSUSSRVUUhas gone
RRSVSUSSRSSThas good
TVKOSVSTPTUThas had
RSQRSNSZSRTThas his
URRSSQSUSSSShas improved
IKb`RSXDL\\Y\\has it
QSROSRSZSTRThas known
SSRQSVSXSSSShas left
JRTPSOSNQSSShas my
\\OLRTMR_XQQQhas never
V\\MTR]RLTMOPhas no
SN^LUNUOWPRRhas not
FS\\RSUQ\\SUVUhas now
]ORSSRSTVPRPhas one
fVQRSRSHURRQhas opened
`QRRSUSHVRSQhas opinions
ORdSS\\SCQUUUhas passed
SSORSWSKSSSShas promised
WQQSTRSNPSRRhas put
PSS_SQSORVTThas read
SSSSSSSPSTTUhas said
PU^MSLSTPSTShas seen
UQKSSQS\\SQQQhas since
ISXRSSScRTUUhas started
YVSRSPSIRTSUhas stopped
YSRSSSSMVSRShas survived
OMTOTSS\\RRSShas taken
OP_STWVTNRRRhas the
RSOSSTSUSSSShas this
PUSRSSSRSSSRhas three
YSNRSQSYTRSRhas to
SSQQSQSWSUUShas turned
S[TRSQSORSPShas two
UGZKPOVVTTVRhasn'*
UGZKPOVVTTVRhasn't
USTSSPSUSUUThasn't been
MSVSSSSQRSTThasn't moved
RSXRSSSPRTTUhasnt
SSSTSRSQSRSShassl*
SSSTSRSQSRSShassle
PSH\\SSSUSTSShasti*
PSH\\SSSUSTSShastings
fSPVSMSJUSRRhas~@answering
YTVTSMSHTUSUhas~@arrival
PSS_SQSORVTThas~@book
OZUSSSSSRQSRhas~@comparison
NURPSVScSTSShas~@courier_act
WSXRSPSMSUVWhas~@fail_verb
USTSTRSNSSSShas~@hedge
RQVTSYSIRSSThas~@lateness
JQPPSVSPQSSShas~@me
^SRLVRRU\\IMMhas~@negation
WQ7WROQc\\NLNhas~@number
LRQ_SSSXSRRQhas~@size
XSPRSSSOSSSShas~@use_verb
_SQTSRSUUSSRhas~@used_item
NQRVSUS_QSSThas~@verdict
MRXRSSSYSTUUhas~@work_verb
LZYQTOSQNVUUhat
NYTTQQTWQTSShat >
VSSRSQSMVSSRhat and
USSUSSSMSRSRhat's
QPPKXPS`URRQhatch
[SNSSQSSTQRQhatch for
SUSSRRSRSTTShatch*
SSSSRSSUSTTShatched
SUSSSSSPSSSShatchet
RSOSRRR[\\SRRhate
JSQRSUR`VSSRhate it
RQRV]RSNRSSShated
XSSSSRSPSRSRhater
YURTRQSBQSSShates
QSSUSQSPRSSShates me
SSSSSSSSSSSRhatfi*
SSSSSSSSSSSRhatfield
;QURRSR~TWVVhats
SRVSRRSWSVUThats and
VSSSSSSRTSSShaul
RSSRSSSZSSSShaule*
RSSRSSSZSSSShauled
SPRSSRSUTSSShauli*
SPRSSRSUTSSShauling
XSSSSRSQTSSShauls
TSRQSUSPQSSShaunt*
TSRQSUSPQSSShaunted
PK[KXR[VPWWVhave
USSQSPSTUSRShave >
AeX][IROPTSUhave a
]IRSSRSUUQQRhave already
VOOTRRS[UQRRhave an
UQUSSTSOSTUShave and
PQQSSR[YSSSShave asked
VYSPRUWESQSShave been
NSQSSSS\\TTTThave bought
OSSSSQTDRSSPhave called
TSVQRNS\\RQRThave closed
WTMSSNRiTSSRhave come
ZO`RVkS(RSSShave done
WRUNRRSYUSSShave found
QYQPQXSWUSSShave given
\\SQYSOUJSVSVhave gone
S[SRSRXDRRRShave got
NQSRPPRfRTTVhave grown
dMJOQYQRWSUUhave had
]QQ`SRSBRSRShave her
RST`SOSNSRTQhave him
VOOSRPSJTVUUhave i
LSSTSSSRQTSThave in
FMuPRC^QLVYVhave it
MSOTPPReRVTUhave kept
RVXRRKR]SQQOhave laughed
VSRNSSSORSSShave liked
gVOQSWSDTRSRhave met
NVVPRQS]QSUShave moved
PSZPS[QOSSSShave my
QRLRV]SMSRSRhave never
SPB[RPS]STQThave no
XVIRRQSXWPQPhave not
QRwPSMS;QVVShave nothing
IWISR^SPSPPRhave now
YOWUSSRDSVVWhave one
UXSSSQSHTTTShave ordered
TRRSSSSSUSSShave owned
NSQRSSS[TSSShave put
XRQSSOSXSSRShave read
PRRRSSR`SSTShave sat
TWTPRPSNSSSRhave seen
PRSQS\\SQSSSShave sent
OSORSRS^STTShave since
RSVSSSRTSTSShave started
aQQPSRSPUSSRhave stopped
SRRTRVSZTTSThave that
MNXVP\\UJQUTVhave the
SRM\\QeREUSQOhave to
XSTQSZSORQRShave told
SXMRSRSORPPPhave two
ORSSRVSXUSRShave used
NSLQSRXYSRSRhave waited
I\\VSRQRUPSURhave walked
HRSSScSONSSShave you
XNONRTRZVROShaven't
PTVSSXSYSSRShaven't seen
SSRLSSSWSSSShaven't spoken
VNWLRQRXSZY[haven*
QS\\QSPSQQ[\\Zhavent
TQN[SN[NQSSQhave~@answering
X[FORWVRSSUUhave~@arrival
XRVSSOSSSSRShave~@book
LWDQSTX^SQRQhave~@courier_act
PRSQS[SMSSSShave~@dispatch
\\QVMRRSPTTUThave~@fail_verb
XRHXWNUYRVSVhave~@lateness
X]LPSOSQRRRRhave~@looks
SOUPRXQGRUTUhave~@me
PUTUSRRKVTRPhave~@negation
LRYTSSOZVTSRhave~@number
UWQTSKRVUVTUhave~@order
XRSSSTSOUSSShave~@size
WP]TQQSETSSUhave~@use_verb
OOPRQUSVVSRShave~@used_item
OQPRSSSaRSSThave~@verdict
PRRRSSR`SSTShave~@weekday
NScSSQRVRUUThave~@work_verb
ZSTMRTUNTOQOhavin*
ZSTMRTUNTOQOhaving
bSTSSRQJUNNOhaving >
DQ_QSTW^RVXWhaving a
PRRRSQThRSSShaw
SSPSSSUSSRRRhawai*
SSPSSSUSSRRRhawaii
[QMSSSSKURRRhay
SQSSSSSSSSSShaydn
MRS]SSRRSSSShayra*
MRS]SSRRSSSShayrack
SVSWSQSUSUSThazar*
SVSWSQSUSUSThazards
SYSRTSSQSRSRhazed
RSTSSSSTSTTThdmi
HJIjEKFcO`O^he
bPYTSMQYWWSPhe asked
RSTNSMS_SSUShe asks
`RRWSSSHTRSQhe ate
QVQRSSSWRRQShe backed
QRUSSSSRSSSShe blew
XWMRSSSQRORPhe brought
TQQTSXSMSPRRhe called
NM^MSOS^TVWVhe came
\\PPIRRSZURSRhe can
PRQ^SSSGRTQUhe chose
PWVYSRS[QUTShe comes
OQaTSRSLSTUShe could
VQSTSSSUSRSShe cut
XSROSPSGTQSRhe delivers
HSSfSRSIQVQUhe did
XRKcQOS>VSPShe didn't
LRPPSQS`TSRShe does
NW`YSSSNRSRUhe doesn't
TSQYSSSERRSRhe drove
MQQ]SUSRSSRThe even
RSSSSSSbSRSShe flung
TRWLSSSOSRSRhe found
OSPZSMSKRTTThe gave
IRQ[SRSQSSTShe goes
RQSRSQSPRSRRhe got
bMJJSYSdXQRRhe had
YOqLSOSWRSVPhe has
[SKOSQSXURSRhe hasn't
HQbMSQS^TRUUhe is
RRMWSRSISSRThe knocked
PVSSSRSQQRSRhe knows
QQSUSSSPQTQThe leaned
KTdNSRSYQUUThe left
QUQ`SQSHRSRRhe looked
NXSLSRSWRSRRhe looks
QS[SSRSQRSSRhe made
HO_LSXSWTTTVhe never
NRTRSRSXQUSVhe only
WSSLSSSYRRTRhe opens
PQYPSSSYSTUThe played
T]KJSRSYSSRRhe put
MSOdSIRXRSPShe rang
MSSbSRSESTSThe read
kSMFSSSSXMRNhe rings
aS`RR\\RATQSOhe said
RSXUSQSHRSSThe sat
OOWWSVS[SSTThe saw
IYH^SRUTTTQUhe says
QNSVSWSORTSShe sent
MRR\\SQSNSURThe set
PSPWSSSNQTRThe slowed
QSUXSRSDRSSThe still
\\RPSSSSQURRRhe takes
PSOOSgRJSSSThe told
IXR\\SOSaRRSPhe took
RUPYSSSTRSSShe used
MSQNSORZUTSShe wanted
aUOJR[RYVURThe was
WNHOSLSWSQUQhe went
NTMQSRS[RUVUhe wore
SSNQSSR[SVRVhe would
SSPTSXSKRSSThe writes
IRSUSYSOQTSUhe wrote
CURhQPPbMaT]he'd
RSQRSQS]STSThe'd been
OPOHRHQ{SSSShe'd have
RSRUSTSSQSSThe'd put
SVSXSQSRSTSShe'd the
PUOZSLRPRWRThe'd~@arrival
PUXSSSSOSRSRhe'd~@use_verb
OTO]SVTMQWUVhe'll
LLQPNRJsN[\\Zhe's
JRPJRNSwRSUShe's a
NSPISRSjRSTShe's at
_TNPSKSbSPTPhe's been
PZLSSRSVRSRShe's got
QRWRSSSSRTTThe's had
SPYQSRS[SUUThe's in
^SXSSTS;URSQhe's learned
`ONRSSSPTSSShe's not
NOPRSSScQUVThe's on
NSSbSYRATSRShe's the
NSVSSOR`STTThe's~@answering
OZLSSRSVRTTThe's~@arrival
NSSSSZSPSSSVhe's~@intensifier
\\OZPSRSTSUVThe's~@negation
SXLJSNPvTUUThe's~@number
VRULSQSaRSTThe's~@use_verb
RSRRSNSbSSSRhe's~@verdict
_dWTM<QQWMOHhead
>[PTRWSVSOPQhead >
RRPVSRSRUSSShead and
SVXPSTSISTURhead before
PSTSSQS]TSRQhead came
URSRSSSSRSSShead doesn't
cSSSSSSCTSSSheada*
cSSSSSSCTSSSheadache
YSRSSSSISOSOheade*
YSRSSSSISOSOheaded
PSSYRRSRSTSTheadi*
PSSYRRSTSTSTheadingley
SSSSSSSRSSSSheadings
]XRVSPSIRQQOheadl*
URSTSSSRRRSRheadlamp
ROSVSSSTSSSSheadland
OZPSSRSURRROheadless
`PUSSQSLSTRTheadlight
SYSRTSSQSRSRheadlight's
SSSSSSSPSSSSheadlights
KRPTSPR^STTSheadm*
KRPTSPR^STTSheadmistress
SSSSSSSSRSSSheadn*
SSSSSSSSRSSSheadnotes
WQTRRSSUTQSPheadp*
WQTRRSSUTQSPheadphones
ZSRSSSSGTSSSheadr*
ZSRSSSSGTSSSheadrest
XSQUSPQQTTSQheads
OSQSS[SLPSSSheads*
NOQSSVS\\QSSTheadset
SSSSSSSQRSSSheadset's
SSSSSSSSTSSRheadsets
TYSSSSSLRSSSheadstock
SQSSSXSLSSSSheadstone
YSOSSSSOTSSSheadt*
YSOSSSSOTSSSheadtorch
\\QSRSSSSURRSheal
TRRRSSS[USSSheali*
TRRRSSS[USSShealing
TRRSSRSYUSRRhealt*
TRSSSRSSTSSShealth
SSRSSSSZTSSRhealthy
RSSSSSSHUSSRheaps
^LJUPSPJZPOShear
TQPSSTSVTSSRhear >
ISQSSVSURRRThear a
SRSLSSS[UPRQhear him
IQMQPVPgTRQQhear it
ISRSSRSZUSSRhear my
URVSSLSTURRRhear the
GLN[_]SLOVTYheard
RSSSSSSTSTTTheard from
ERSPSVSmRRSUheard her
PSRXRPSLSSSSheard him
MRLQ_TS[SSRSheard it
MO\\USRS_PVWVheard of
TSJ_USSKSSQSheard the
ZSXPSSSOSSSTheard~@me
LQ^QS\\SPSVUWheari*
LQ^RS\\SPSVUWhearing
PRSSSSSVSTTThearing aid
WSSSSVSISSSThearing aids
SSQSSTSSTRSRhearing the
SSRRSSSSSSSShearing's
PSRSSYSMSSSUhears
HZ_OSVSRMVXWheart
E]RSSUS`LUWVheart >
SP^RSURPTWXVheart*
VSSRSSSQTSSRheartbreak
TSSSSSSPSSSShearth
OP^SSURVRWXWhearts
QP[SSUSUSWXUhearts >
QSRSSNSUVSSRhear~@me
SYUSROSOUTSTheat
VSQSSSS\\RSSSheat >
KRWSSSS[RTSTheat lamp
YSUPSRSQSSTSheat wave
PNXQSPRVRRSRheate*
UQPSSRSVTSSRheated
NP[QSRSSQRSSheater
TRSSSSSLTSSSheater takes
RSZQSOSSSSSSheath*
RSZQSOSSSSSSheathrow
LRQZSRSYTSSSheati*
LSN\\SRSYTSSSheating
TRUQSSSSTSSSheating's
\\NPTSQSSSSSSheats
SSSSVSSRRSSSheats*
SSSSVSSRRSSSheatsink
PRWRSRSPSSTSheatw*
PRWRSRSPSSTSheatwave
PSSVSRSUSTSSheave
aQSQSMT\\UNQNheave*
aQSQSMT\\UNQNheaven
SRNRSOSZUSRSheaven >
cNTNPOSTWRRQheavy
WRSSSSSQSSSRheavy >
URRSSSSSRSSSheavy as
VSSSSRSSTSSShebde*
VSSSSRSSTSSShebden
QSSSSSSWSTSShebe
PRSXSRSORTRThebri*
SSUSSSSSRSSShebridean
PRQXSRSPRTRThebrides
WQSTRSSVSRSRheck
SSRSSSSSSSSSheddl*
SSRSSSSSSSSSheddle
IKNkOPTJNVOUhedge
PPN\\RQSAPUOShedge >
SSRVSVSQSSRShedge again
NSUUSSSNRTSThedge has
SRLbSSTGSTSThedge i
ROR\\SSSRSVRUhedge in
USSSSSSSSSSShedge trimmer
RRMSSPSnSRQQhedge*
WROVSSSPTQRQhedgehog
PSSVSPSWSTSShedgehogs
QSQMSSSnRSRShedges
]VNNSUSEUSTQheel
WURRSQSRTQRQheel >
KQTRSUSUSVVVheel of
VSSSSSSQSSSSheel'*
VSSSSSSQSSSSheel's
SSSSSSSQTSSSheels
SSSSSSSSTSSSheft
SSSSSSSORSSSheidi
QRSUQQS`SVSUheife*
RSSTRSSZSUSUheifer
RRSSSRSYSTSSheifers
RRIVSRSYRTTTheigh*
RRIVSRSYRTTTheight
TTSSSSSISSSSheight >
XUQRSQSSSRSQheirl*
XUQRSQSSSRSQheirloom
LZMJUQQaYQQQheld
bRDSSSSYVQPQheld >
LTUSWSSWRSSSheld a
OSWSSRRORUUUheld at
FUORSPS\\QTTTheld it
HZRSSUSTSSSTheld my
RRRTSWSWTSRSheld the
TSVRSRSOURSRheld up
^SSSSQSOSSSSheliu*
^SSSSQSOSSSShelium's
SR[TRSROVQRPhell
MSR_SPSUTSRShell >
SSSSSSSPSSTShell'*
SSSSSSSPSSTShell's
Y\\VGS]RPPPRThello
OReRS_SCRUUThello >
QSLSSQS\\RTTThello i
PTVQSSSPRTTThelme*
PTVQSSSPRTTThelmet
BObNR_V`KRTahelp
SRQQSOShTSSUhelp >
WS[SSNWBRTUShelp me
VSQSSUSPRSSShelpd*
VSQSSUSPRSSShelpdesk
XOXXSRSOQTSRhelpe*
XPSYSSSVQRQRhelped
QSSYSSSRPTSThelped me
SSXRSRSLSUUShelper
SSXRSRSLSUUShelper was
OSSQS`SNPOQWhelpf*
OSSQS`SNPOQWhelpful
QSSSSSSTSSRShelpi*
QSSSSSSTSSRShelping
SQSSSUSRRSSShelpl*
SQSSSUSRRSSShelpline
\\PSSSSSORSSShelps
cQNQSTRI[QQQhem
WRPRSXSNURRRhem came
XRQSSSSQSSSShemis*
XRQSSSSQSSSShemisphere
RRSSRRS^TTTShems
XVSPSVSJQTTThen
PRPLSRR_SRSRhende*
MSSSSRSVSSSShenderson
VRPLSSR\\SRSRhendersons
RXQSSRSSRRSShendo*
RXQSSRSSRRSShendon
WQNSSSSSTSSShenna
OSRSSSSTSSSShenne*
OSRSSSSTSSSShennessys
]V\\QZQSFTNNNhens
gSRRZRS@TRSRhens >
WSRRSSSSSPPQhens took
PVTRMKK`TVWSher
UQONTKRYQTTUher >
OOYWSWS_RSRSher a
TQZQSUSHSRTTher and
SNRRSVSWTQRSher by
SVOSSSSVSRSRher cousin's
UPMRSSSZRPPRher first
VQRSSQSTUSSSher hand
JNUQSXSbRTUUher head
PWQORRSaRRQPher in
XSRQSTSPSRSRher kitchen
PcPQRYSOSPQQher name
QSS`SRSPRRRQher on
fRORSWSDVSQQher own
NRUWSSSUSTSTher shoulder
QRYSSPSSRQPQher the
VSOUSSSSSRSTher to
>Ff`OK[X@a\\]here
PWTEPUPWSSXNhere >
PTZSS]R[SPQWhere and
RRNeSLRRSUORhere before
OP[XSRRRRRSVhere by
HW\\NSUOLQSSRhere for
KSXMSTRVRWWVhere i
QWOpTTROPUUUhere in
RZHPSSSRSUWUhere is
RVIRS]SNSQQThere it
SSQVSRSPRUPUhere next
RQUSSNSXSTUShere on
QRMRSVRYSRQThere since
TSSSSXSORTSThere so
fRYTSPSSSPPOhere the
[UORSPRTSSSShere to
QSQSSQS[STUThere with
SSVQSRSMSSSShere yet
TSVSSMSQSTTPhere you
NPUSSTRZRPPQhere'*
NPUSSTRZRPPQhere's
RQWSSXSJSPPQhere's the
USSRSSSJSSSShere's your
RSPRSYSNSWWThere~@comparison
SSVQSRSMSSSShere~@hedge
TSTSSXSOQSRShere~@intensifier
JSXMSTSVRWWVhere~@me
\\RMRSTSPSQQRhere~@negation
HMHHSTfPRPRPhere~@number
QSHZSSSRSQRShere~@quick
OSWYSQSOSUNThere~@weekday
SSSSSSSUSSSSherit*
SSSSSSSUSSSSheritage
USRSSQRUTSSShero
XSPSSRSSTSSSheroi*
WSPSSRSSSSSSheroically
TSSSSSSSTSSSheroine
XSISSNS]SSSSheron
^N_PSMSQXTSPhers
TQaRSSSFSSRThers >
]QQRSQRYXSSShers and
UR]SSRSUSTURhers before
ZRRSSRSHSSSShers is
ORSOSSRbUSSUherse*
ORSOSSRbUSSUherself
RSSSSPSUVRRRherself >
ZRVQSPSKTSSSherself and
PRUTSPSUSSSSherself with
VQRSSQSTUSSSher~@arrival
SVJXSNSUSUSTher~@body_part
RO[QSPSNQUVVher~@clothes
QSTVRSSKSSSRher~@delivery_place
DTWRSVSRRTUTher~@fail_verb
QLNNSVS]SRTUher~@family
SUOSSRSXURRRher~@feast
YUSTSSSIRUSUher~@health
PSQQSTS^STSSher~@intensifier
XROSSSSNSRRSher~@part
XSRQSTSPSRSRher~@room
OSPRSSSZSTTTher~@shoes
NMUQSXSaSTUUher~@staff
QSSQSSS^STTUher~@use_verb
PSWSSSSOQTTTher~@verdict
SSVSSSSQSVVShes
USQSRSSSSSSShexag*
USQSRSSSSSSShexagons
SSRNSSSUSSSRhexha*
SSRNSSSUSSSRhexham
X[TPSMV@WOOOhey
V[SPSPVJWNNOhey >
T[ROSSP^TUTShe~@answering
QR^LSHSZTRUPhe~@arrival
XSTOSSSLRSUThe~@art_craft
MSSbSRSESTSThe~@book
OSP_SER?QTNThe~@courier_act
INP[SQSYQUSThe~@dispatch
ORYLSZSYSVWVhe~@fail_verb
TQZSSQSXQVTVhe~@hedge
ZSNSSSSLTRSShe~@intensifier
KPVPS_SVRSTShe~@lateness
LZQYSPSLQSRRhe~@looks
JRVXQOS]VQPThe~@negation
IQNYSOROSUQUhe~@order
QS[SSRSQRSSRhe~@quality_praise
OOWWSVS[SSTThe~@tools_fixings
^OZRRQSNUVVThe~@use_verb
RUQXSSSURSTShe~@used_item
TSQYSSSERRSRhe~@vehicle
USSOSSSPSSSRhe~@verdict
RSXUSQSHRSSThe~@weekday
PPO\\SOSSSTPRhe~@work_verb
SRRKUUSjTTTShi
VSSSSSSOSSSShiccu*
VSSSSSSOSSSShiccups
KQOQS`SPRUSWhid
ORXYSSSNSYSWhid it
ORJLS_SVSQSShid the
XSKYSSSRRSRRhidde*
XSKYSSSRRSRRhidden
TSPWSSSLSSSRhidden so
PT`NSUSOTVXVhide
RVRRSSSLURSRhide it
QR\\RSVSTRUVVhide nor
WQSMSUSUSRSRhides
TQOWSQSYTRSShidin*
TQOWSQSYTRSShiding
fLUMRUTDVUXUhigh
SSSVSRSHUSRShigh >
OSWSSSS[STTShigh chair
USRSSVSYSSSThighe*
OSSSSVS`RSSThigher
YSRSSSSKTSSShighest
]SOSSNUMTSSPhighl*
SSSSSPTHSSSQhighland
SSSSSQU[SRSRhighlands
RSOSSSSUSSSShighlight
^SSSSRSMTSSShighly
SSOSSRUQRSSRhighw*
SSOSSRUQRSSRhighway
ORQSSSS_STTShigh~@furniture
SSTSSSSSRRSShikin*
SSTSSSSSRRSShiking
OSSS_SSOQRSRhilar*
OSSS_SSOQRSRhilarious
bNR[RNS=VXUWhill
JRPWRSSQRUSThill in
QSSTSSSSSTTThilux
URL[OIM_TUOThim
NOE^Q^RQXOROhim >
RSOXSNS\\QWTThim a
QOTQSRSYSSUShim and
UROQSSSVRTRThim at
QSRVSSSOQVSUhim drop
MRTdSPSGPTRRhim from
KRNNSSSkSRQShim in
URW]STSERSSShim on
QRRZSQSSSSTRhim the
TTWVSRSJQRRRhim to
YOPNSXRWPOQUhimse*
YOPNSXRWPOQUhimself
USYYSQSJTTSShimself >
OSORTSS`SSSShimself has
TWSQSOSRQSSShimself is
PVWRSPSNRSSShim~@comparison
NSSTSRSTRTSThim~@courier_act
USSRSRSQSSSShim~@intensifier
QR_RSPQUSTTThim~@number
NXSVSSSNQTSUhim~@use_verb
PRXSSRSRSTTThinck*
PRXSSRSRSTTThinckley
USRRSVSQRRSShindi
TSOSQXS^QQSRhinge
TNRSRRSPRSSShinge >
H[PUSRSWQRSRhinge*
H[PUSRSWQRSRhinges
N[SVSSSNQRSRhinges >
MkRSSSSGRSRShint
XI`VRNSUQ]XZhip
VKYQSQSiR[VYhip >
SSSSSSSSSRSShip and
PSZSSSSFSTTThip done
HQTSSQStSTTShip's
WVSSSRSCVRRRhips
Q\\SSSPSUSSSShire
WSSSSSSBTSSShired
NHORNUObTTRThis
SRWRSRSLSSSShis >
TQSSSRSSSTSShis arm
TSUPSRSPRSSShis birthday
ORSWSSSNSUSThis boot
SRQYSRSOSTSThis contract
USQRTRSVSRSRhis dinner
QSWNRQSgRRSShis eyes
IRPZSRSSRVQVhis feet
PSRSSTSSSSSThis good
WSPRSSSVSQRPhis hand
NSUSSSSYSSTShis hands
LVSSSQS`RTTShis head
YSQQSSSOVTSShis knee
ZTSQSXSHTRSQhis mother
VSHRSQSSSTTShis name
VRVSRTRIQVUWhis own
RUWTSRSMSTSShis phone
QSRYSRSKSTSShis picture
RSVOSRSVSRSShis plate
QSRZSRSUSTSShis shoes
SWWRSSSQSRSShis teeth
NTQ[STSORTQThis van
OSTSSQSWRUTThis watch
SSQWSQSLSSSRhis way
UTSPSSSVTSSShiss
TSSPSSSQSSSShiss >
UPSSSSSVSSSShisse*
TRSSSSSSSSSShissed
TRSSSSSVSSSShisses
HSVTSQSfPUUUhisto*
QRSSSPSYSSSShistoric
LR[SSRSRRUVUhistorical
SSRSSSSSSSSShistories
PTOTSUS_QSSShistory
VWPSSTSCQRRRhistory >
SSSRSSSUSSSShistory's
RUWTSRSMSTSShis~@answering
WSPRSSSVSQRPhis~@arrival
SOSdQOSKS[P[his~@body_part
]QXPRRRWUSVRhis~@clothes
[SPOS]SUSPRQhis~@delivery_place
]UOORTURRQSRhis~@family
SSSNSSS_QTUThis~@feast
QRQKS_S]SRSShis~@food_spices
SWWRSSSQSRSShis~@health
SOVKSOSiSRSShis~@kitchenware
QSQ]SPSCSTRRhis~@listing
JS\\RSSS@SSURhis~@part
EPMiSRSWRVRThis~@shoes
LVSSSQS`RTTShis~@staff
PSTMSSSXSRSShis~@tools_fixings
OPTSSQS^RUTThis~@use_verb
LTO[STSTRUQThis~@vehicle
PSRSSTSSSSSThis~@verdict
NIVSRG[`YVWXhit
USSTSQSKSSSRhit a
WRNRSIVcTRRShit the
NVWSSVSZSQPShitch
`QRPSRSRZQQOhits
XLYSSSSITXYYhit~@number
PSQTSPSeRSSThive
eSRKSQS\\YPQLhives
WSRSSSSPSRRRhm
`TORQNS\\OOPNhmm
ITPRRRS^POPNhmm >
ORRRSRSpNNPLhmph
OSRRSRS^SSSShoard*
OSRRSRS^SSSShoards
SQORRYS]VSSShob
QSSRSSWURSSRhobar*
QSSRSSWURSSRhobart
SSNUSSSQSSQThobbl*
SSNUSSSQSSQThobbled
OSSSSRS\\SSSShobby
NSSSSSSUSSSThobby's
NSSSSSSUSSSThobby*
`QWURSSSVTTThocke*
aQVURSSKVTTThockey
RSTSSSS[SSSShockey's
^LRRUSSOXRSQhoe
LRSSSSRlSSSShog
PUMQSRSfSSSShogs
TNZSQURWZMMQhold
QQSSSVSQRSSUhold >
YWYURNRFURQPhold a
SYRSSSSMSSSRhold in
PS[SROS^TSSShold it
TSMSSVSQRSSUhold of
RSRSSQSYTSSRhold on
TLOSSVSPUSSThold the
ORbRSTSOSSSShold up
_POSSRSQTSSRholde*
_POSSRSQTSSRholder
PWLSWRS[UUSSholdi*
PWLSWRS[UUSSholding
TRSSSOSSTSSSholding >
PYSRSTSMRSSRholding a
TRRXXUSORUSTholding it
VQSUSUSHRTSUholding the
TSNRSRS`URRQholding up
rMKQPORDVMOLholds
QQRSSRSQPSSSholds >
VTUSSRSRTQQQholds a
SUSSSSSRQSSSholds all
]SNSSSSUSPSOholds ice
URNSSSRYUSRRholds it
URSORRS_USSSholds the
S[QNWTROTRSThole
W[VRRTSKTQRShole >
K`HSSSSYRSSShole for
AR^UZUSJOTSThole in
UMNSSRSZUSSShole where
[LUSSRSOSTTThole'*
[LUSSRSOSTTThole's
NOTRRXSQVRRSholes
PYRSSSSQQSSSholes and
MRUSRUS`QTUUholi
JMHTS[SUQVRXholid*
JOLUSZSPQTSWholiday
MSOUSVSMSTSTholiday >
SPMXSUSPSTQUholiday in
SRORSTSXSUSTholidays
SSNSSRSMSSQSholidays >
SRXRSUSPSUUUholidays and
PPI[SXSdRTQUholle*
RSRVSSSPRTRTholler
QPJWSXSgSSSThollering
J_QSRRSQKQRPholog*
M_QSRRSLKQRPhologram
PSSSSSSXSSSShologram's
\\RRRSRSLURRSholy
TRSRSRSSTRSRholy shit
SPVSSQSSSTUUholyh*
SPVSSQSSSTUUholyhead
\\RRRSRSLURRRholy~@swearing
KLXYVOJ\\VYX[home
FOW`VYMFSUUYhome >
PSeSSTSDSUTUhome a
dQQXURSOSOPQhome and
ISMSSSSiSTSShome for
ZMdVSOS<PXXXhome from
ZRQZSSSJTSSShome in
M[SQSSS\\SQTQhome on
WSYPSSSSSSSShome the
NPhJSRSHRUSVhome to
RSUSSQSRSSSShomes*
RSUSSQSXSSSShomesick
SSSSSSSMSSSShomesickness
VSSSSSSSTSSShomew*
VSSSSSSSTSSShomework
GSZVSOSLRUUThome~@me
JVJYSPSJPPQPhome~@number
XSTLSSRRTSTShome~@work_verb
SSMQSUSPSSRShon
WSRSSRSPSSSShone
ZWPQQXQISPQThones*
TVKOQXQQROOThonest
ZSOSRISdTRRNhonest >
RSSSSTSQPRRVhonest people
PSSQSPRfSSSUhonest to
XTWUSSSJTTTRhonestly
YSRRSRSQSRSPhonestly the
SSUSSSSTSSTThonesty
PPWRYYQSSPQUhoney
KPRSWRSsQSSVhoney >
PP[SSSSJRVWVhoney*
SSSSSSSSRSSShoneycomb
PP[SSSSJRWWVhoneymoon
SRR^SOSQSTSThonk
TSSSSSSXSTSThonke*
TSSSSSSXSTSThonked
`OSRSRSSSSSShonks
PUWRSSSTSSSRhonol*
PUWRSSSTSSSRhonolulu
OSSSSUSNRSSWhonor
VSQSSWSNRSSThonou*
VSQSSWSNRSSThonoured
O\\OSROSSQTSShood
WURSRSSSQSSShood >
WQRSSSSQTSSShood'*
WQRSSSSQTSSShood's
TSSSSRSRSSSShoof
QSSUSSSYSSSThoofs
IMoQSPSKQYZYhook
TRZSSRSUSTTThook >
VQTSSSSLSTTThook a
SRVSSQSRSTTThook and
KS^SSSSLQTTThook is
MNVSSSSWTRQQhooks
LPTSSSSWSRQRhooks >
TQSSSSSUSSSShooks are
PRRRSSSYSUTUhoole*
PRRRSSSYSUTUhooley
VSSSSSSOTSSQhoop
HNSSSSSsRSSThoors
PSSSSSS]STSShoose
SSSSRSSSTSSShoot
NSRjSRRPSTSThoote*
NSRjSRRPSTSThooted
RSPRSSSYSSSShooti*
RSPRSSSYSSSShooting
]QhRRMSAWRRQhoove*
`RNRSQSQWRRQhoover
SSSSSSSORSSShoover's
KRqRSRSFSSSShoovered
WSPSSQSUSSSShoovering
TSSSSRSRSSSShooves
COgQZLROQVWUhope
WO^R\\QS>USSRhope >
QWQSSSSYRVWXhope it
STQSSSSZRSSShope they
YLNQSRR[YQQQhoped
XPRRSRSSWRRQhoped >
KRRRSSS^TSSShoped for
RORSUSS\\SSSShopef*
SOSSVSSSSSSShopeful
RTRSSSS\\SSSShopefully
VQPSSSS`SRSShopel*
VQPSSSS`SRSShopeless
dUQQSMSXUSRRhopes
STQSSSSZRSSShope~@seller
MRSRSRS[VSSShopin*
MRSRSRS[VSSShoping
MRSRSRS[VSSShoping for
UQTTSJS[SSSThoppe*
QSTTSJS]SSSThopped
USSSSSSPSSSShopper
TRSSSSSUSSSShopper's
PLcRSRSRRUUThoriz*
PLcRSRSRRUUThorizon
TVPYSRSJQTRShorn
SSSRSSSWSSSShorn'*
SSSRSSSWSSSShorn's
TSSPSSU]SSSShornp*
TSSPSSU]SSSShornpipe
NWSSSSSSTSSRhorns
QQLQSNSkSVUShoros*
RRNSSOS_SUTShoroscope
RRRQSRS_SUTShoroscope's
\\SSSSXSFOSSShorri*
VSSSSYSQPSSShorrible
YSSSSRSIRSSShorribly
PSSWRSSTSTSThorro*
PSSWRSSTSTSThorror
ZOW_QNRFTTTThorse
^QI^RQSFUORPhorse >
RVQ[SRSPQRRRhorse*
WVSSSSSPSSSShorsed
TSR\\SSSJRSSShorses
ISRRSSShQRRRhorseshit
VSSSSSSHTSSShorseshoe
USSPSRSOSSSShorto*
USSPSRSOSSSShortons
TPUOSSSSSSUShose
YRSSSUSNSPSPhose kinks
SSSQSPS_SSSShosin*
SSSQSPS_SSSShosing
HMeMOXROTUWXhospi*
IR\\RRPSWRTUThospice
RN[MP[RLUTUVhospital
RSWSSTSNRTSThospital >
NRXSOSSVSTTThospital bag
NRXSOSSVSTTThospital~@packing_material
NSRSSRSTSSSShost
RQWSUQSTRSSShosta*
ORXSUQSTRTTThostage
NSTSSSSWSTTThostage >
VRRSSSSSSRRRhostas
TRRSSRSWTSSShoste*
TRRSSRSWTSSShosted
QSSOSSS^TSSShosts
CTU^QUU^STRVhot
QNScSRSDRVSVhot >
OSSUSRS\\QSSShot washes
TRRRSRSRTSSRhot water
ZURQRRSLUSSQhotel
SSSRSSSSSSSShotel >
YRRSRSSNUSSShotel in
QQRSaRSJSSSShotel*
QQRSaRSJSSSShotels
SSSSSSSSUSSShotte*
SSSSSSSSUSSShotter
YM:[X[OU\\KKRhour
^QMOPRRWSPQRhour >
ZURRTRSRSSSRhour a
QQRYRKS[VSTRhour and
WSURSRSRUTTRhour drive
XRJRSWSbSRQThour i
SSSRSSSQSSSThour no
RTVSSRSRTSTRhour of
RRWPSZSQSSSShour to
bQ5eTZSOWQMUhours
cROgRKRQRSOThours >
WRSRURUNSSSRhours a
WQRRSMSKUUUUhours and
VSNVSQSWSTTThours of
LZSRSWSWOQRShours on
PSLRSVR_SRQShours to
KU]HYLVbMWYThouse
ZUQNUMTIORTShouse >
SNPYSSSSSVRWhouse again
SRPUSRSTSTSShouse and
SPONSSS]USRShouse has
QRJSSVSTRQSQhouse in
PSJMTLVZRQROhouse is
RSMWSSSPSRRQhouse on
MSdSSSSWRTTThouse since
TRWSSSSORRTShouse with
TNYTVMRZPVUThouse*
QSSTSPSWSSRShousebound
XRSSWSSLQSSShoused
JQWSSSS`SYYVhousehold
ZRSTRPRZRRQRhouses
VRUVSRSIRRRRhouses and
SSVSSSSJSRRRhousewarming
YSRSSRSQTSSShoust*
YSRSSRSQTSSShouston
OOSSPSS}SSSShovis
ENL[WcQOPUOWhow
[OJVRQSpXSOShow >
QSPSSTSURTTRhow a
N[\\SSUSFSTTShow do
KSURSUSSTSTShow does
SSSRSSSYRSSShow he
STQSSQSZORRRhow i
VSTQSSSLTRSShow i'd
KQ]WSMSFQVSUhow it
TSVRSOSQVUVShow long
QRRSSTSVTSSShow many
EPWbSWSHQTTVhow the
XSOPXNSQRSRShow they
fQQRQTSAUSSShow to
PSRPS_SMSSSShow's
\\RPSSRSZTQRQhowev*
\\RPSSRSZTQRQhowever
VSQSSWSPSSSRhowl
QSSRSSSWTSSShowth
QTRPSSSSOOQRhow~@me
URQSRWSVTSSThow~@number
PSOPXNSQRSRShow~@seller
TSVRSOSQVUVShow~@size
KSMQSaS;TRRThow~@work_verb
RSJSSeSLSQQShrs
RSNSSeSLSQQShrs >
YPSSSSRSVSSShttps
QTfOSSRLVNQNhub
PSZQSSSQTQSRhub >
OSXRSSSTSTTThub in
\\SSSSSSFSSSShubby's
\\SSSSSSFSSSShubby*
QTSSSSSSRSSShudso*
QTSSSSSSRSSShudson
SRSSSSSYSTTThug
bTSR_QSOUSRRhuge
PTRSSRS_RSSShugo
KURRSRSvSSSShuh
VSSSSSSPTSSQhula
OQXRR\\RVSQSThull
RRSSSUSVQSSVhum
]SRSSRSMSSTShum >
JOONRgSORQQ^human
RSSSSSSRSSSThuman*
RSSSSSSRSSSThumans
PRRRSRS`PPQOhumbu*
PRRRSRS`PPQOhumbug
SSSSSSSSTSSShumid
WRSRSSSTTSSShumid*
TRSRSSSTSSSShumidity
VSSSSSSSTSSShumidor's
OSSSSRSZTSSShumme*
OSSSSRSZTSSShummed
ORORS^SLTSSThummi*
KSOSS_SPTSSThumming
LSPSSbSSSSSThumming >
WSSSSRSPSSSShummingbirds
POSRRRS[USSRhumou*
POSRRRS[USSRhumour
XSSSSSSTSSSShump
VPNPSZRURQRPhums
ZSQTSRSJTRSRhums >
]RSQSRSSTRSShums in
NRPRSRSvRSSThun
RROQUOYQVUSRhundr*
PSPSROYYVUSShundred
QRPVSRS]RSRShundred >
UT]PSPSJTVWWhundred and
ZORSSSRMTRSShundred pages
USSSSSSPTSSShundreds
SSSSSSSTRSSRhundredth
SSSQUSSMSSSShundredweight
ILKQQkQTNQQ`hung
NRSVSOS[STSUhung it
GQLMRsQ>LMP\\hung up
WSPQSYSLSQQRhunga*
WSRQSSSQSRRRhungarian
SSQSSYSNSRSShungary
RSVSSQSNSTTThungr*
RSVSSQSNSTTThungry
SSSSSQSPSSSShungry >
QPUSSVSRRVWVhunt
XWNRSSSNSSSShunte*
XSORSSSPTSSShunted
SWSRSSSPRSSShunter
UQORSRSTSSSShunti*
UQORSRSTSSSShunting
ZSJSSRSOSSSShunting season
`QQRSSSPTQQQhunts
aSSPSSSKSQSPhurl
USSSSSSPRRSRhurle*
USSSSSSPRRSRhurled
USSSSSSPRRSRhurled it
SSPMSTSUSSSShurri*
SSQMSSSXSSSShurricane
SSSSSTSPSSSShurried
SQRgTISQSYTThurry
RRPSSSTYSSSShurt
TSSSSSSHSSSShurts
IJMRRYS]TRSThusba*
QKISRXS[USSRhusband
XROVRPS;WSRRhusband >
SVWSSSSSOTTShusband and
LSSSSYSMRSSShusband is
LPSSSSSUTSTThusband says
RTUSSUSQSSTShusband was
SSRRSSSIRRSRhusband who
PRTRSUSRSQRShusband's
NSUSSSSVSTTUhusbands
QSTSSSSSSSTThusbands >
ZRRSS_CRTRSXhush
SRSSSSSSSSSShushe*
SRSSSSSSSSSShushed
TSQSSSSSTSSShuski*
TSQSSSSSTSSShusking
ZQRRSRSQUSSRhusky
TSQSSSSRSSSShussa*
TSQSSSSRSSSShussars
UONSSSSUVUTThut
XSOSSSSOTSSShut was
TSRVSSSOSSSShutch
WSSSSRSRURSRhuts
SUQSSRSSSRSQhybri*
SUQSSRSSSRSQhybrid
SSTSSSSPSSSShyder*
SSTSSSSPSSSShyderabad
RQP^SQSURXRXhydra*
PRRVSRS`SUSUhydrangea
QRURSRSTSUSUhydrangea >
SSSUSRSURTSShydrangeas
LRR[SRSIRURUhydrant
SSSSSSSRTSSShydrated
[SSQSSSQTSSShydration
TSSSSSSRSSSShyena*
TSSSSSSRSSSShyenas
WRSSSSSISSSShygge
PRQSS`SKRSSShygie*
MRQSS`SNRSSShygiene
VSSSSSSPSSSShygienist
VSRSSPSXTSSRhymn
TSRSSRSVSSSShymna*
TSRSSRSVSSSShymnals
>SSRSSSoSSSShymns
RRRSSYSXSSSShyste*
RRRSSYSXSSSShysterical
XSOSSSSRUPQQhyund*
XSOSSSSRUPQQhyundai
PXTKWSR_QOQOi
SQYRQKS^TSWWi >
PSSSSRSXRQRSi admit
WLPQQTNWXUTRi am
VRZSSISjTTTRi answered
MXRQSOS\\WWWSi ask
EQHSRcPRJLKSi asked
RSUSSQSXSSSSi ate
SSSRSRSXSQRRi began
SQdKRMROSRTRi believe
NRSSSQSTSSSSi borrowed
\\UHRSQ[UZOOOi bought
QOS\\SSSVSUUUi brought
ZSQSSSSMQSSSi built
NTZSSSRMRUTUi buy
USSTSSSVSSSSi call
cOFOSWSWUQRSi called
XQEWSRSXWTQSi came
PLU`[TWFUPRSi can
^XQORLSPRVVQi can't
RSZSSTQJRSSSi cancelled
YTQVSPRVTSSSi cannot
MSeRSMRISVVTi changed
NRkQRLSAQXYUi check
UQPSSRSPUSSRi checked
VSSSSQSMSRSQi chew
R]PSSSSRSSRSi chose
SVYRSPSJSTTTi cleared
LSXYTXSPQXYXi clicked
MSQSRVSUTSSRi coach
LSUMVRS[SSSSi come
QRSSS]SMSORTi complained
PSRSSYSURSSTi cook
NVFKQRTbSRQOi could
LSWPTOT]SSURi could've
[RNUUMSYSRSRi couldn't
R\\QRSSSHTPQPi count
RTJQSLQkTQQPi counted
VTRRSTSWTPQQi cried
POPSSYSORSSSi cut
YRMQSVSQUSSQi danced
WKVITfTPRRVWi did
nRLOR^S=URSSi didn't
WRZXOKRYTRRTi do
?Y^TS[WNQWTWi don't
LRURSRTSRSTSi drink
ISUTSQS^RUSTi drive
PSSTSXS[QSQSi drove
QSPRS`SLSSSSi enquired
MX]MSOSXPRTSi even
VRSSSRSKUSSRi ever
PSYRSNSUURRRi expect
ZRWSSNSFTSTTi expected
MSSSS^SYSRSUi explained
NSRRSRSZRSSSi fed
KW\\QSOSVLVUQi feel
NSQRSMSbRSSSi felt
OVQRSSQSSSSSi finally
VTPVSSTMVPPOi find
SPLUSSRlVTRQi finished
RTSVSSSPRSTRi fished
\\QVRSTSLSUVVi forgot
NNQNRX[PQSPUi found
RUXRRM`fRUTSi gave
XQRWRURVRSQRi get
VSWRSUSASRRTi go
OU\\RW^SHRMQPi got
ORPSSRTXRSRSi grant
WXSSS[O?SRQQi guess
_NXQK\\RGUWWYi had
PUYPSVSXRWXTi hadn't
RSRSSVSbURRRi hate
NYQbW_MMWNRQi have
UTSUSSSSTRQSi haven't
WPSLSOScUTSTi hear
VRTUSUSPRSQUi heard
MZNRSQSeTQPQi held
SSNUSSSQSSQTi hobbled
GSOSSZSUTSSSi hold
GXJRRPRhQTTUi hope
_QRRSRSNTSSSi hoped
]RRSSRSJSSSSi hung
^RSSSNSMTSSSi just
WNPJPJSeSWVVi keep
MRWQQTSPRTTVi kept
QWNXSSSHQSRSi kid
PSURSPPWRUUUi knew
VSSVRTQUSVUUi know
PUVOSPSTRSSSi laid
ZUNRSPSQRSSSi laughed
QRSSSVSPTSSTi learned
USRSSQSYSSSSi leave
PRNSSPSZSRSSi left
VPQNSOSdSUUSi let
F[TQUQSVQQQQi lifted
bTNQROW:TQROi like
^SPRSSSLRSSSi liked
PQPZQPQRQUTSi live
HSdRROTTMUWUi look
YMKZRTRGTSRUi looked
R[NSVpRIRPQQi lost
VSSSSPS[SRSRi love
XNKQQXSZTUUUi made
GTZSSQSOTTTSi make
TTUSSWSRSRSRi may
NVOUPSQPSSRUi mean
jQPPSMRUTQSQi measured
PRS^SRSRRTSTi meet
WRRSSYSCRSRUi mentioned
OSTSSYSRQSRUi might
ZRRLRSS\\SRRRi miss
]TTPSLSGTRSQi missed
TMXPSSSOVWVVi moved
NTPRRZRQPNNPi must
XSQSTXSWRSSTi nearly
WQXSRRROUTTTi need
SQROWRSSQRSQi needed
LJ[aRNQKQSQUi never
NXQRSLSJSSSNi no
YZNWSLSSURSSi now
CZObRTV[ORPSi only
NNRRSRS\\SSSSi open
IULNX\\TNRRQTi opened
SVOQSKSMSQQOi order
N_PKRLNSQRTTi ordered
cTU^RQS?STSTi own
PPcMRWYNPRSQi paid
YSRRSRSXSSSRi passed
SSROSSS[SSSRi phoned
EZQQS[SSPPRQi picked
NSORSSS[QUVVi planned
MWHSSRSUURRQi play
MSQSSSS]TSSSi played
KSNVSUTWSTSSi pointed
JORLSjRDRSSVi pressed
NZPSQRSXSSSSi pulled
VRQSS_RRSRRSi pushed
VYbPPORLXQVMi put
VSQSSYSKSSSSi quote
SRRSSSSUSRRSi quoted
KU\\RSSSUQUUTi ran
Q\\WKSaTLQSWTi rang
EUCQUUShOQSRi read
SSSWSQSJRTSSi really
SUWQRVTLSSTSi reckon
MSOSSRSSRSSTi refresh
QSPSRZSJSSSSi returned
VSSRSPSZSSSSi reversed
OSNPSQS_STTTi run
Q]K_RWQTNUTRi said
NPSSSPS]SRRSi sang
AUZSSVSPTRQRi sat
CUT_[STJQUSVi saw
TJFURSRaUVUVi say
IUQTRV`NQVTVi see
OP[[RQSQSUTUi seen
RSOSS_RFSSSTi send
NGOPS\\QUQTTWi sent
QR]PSSSMSSTTi set
RSKRSQS`QQQQi shall
QNQQT[SORNQTi should
RSShSOSESSSQi shouted
RSSRSRSVRTSSi show
SVURSRS\\TRSQi showed
VR^TRISIQUUTi sit
jVNSSPSITQQPi sleep
_OYTSOSSTPQNi slept
PPOSSKSeTSSRi speak
]RTQSQSTSTTSi stand
PSMSSQSXRSSSi start
PSXWSSSXSSRSi started
kRQUSRR=SSSRi stayed
FQ^\\S\\SCRUSUi still
KQ]NSOS]QUTUi stood
USSRSRSWSTTTi stopped
PTTRRIV\\RUVSi suppose
NPVPPTS_STSUi swear
N\\RSSPSXPSSSi switched
ZO[NUWPGTRSUi take
DRRSSUUhUSSTi taught
XNDVRPTYWROQi teach
RRUPRSSKQTUUi tell
[OSSSSSDTSSSi tested
QVQ[SRSbSUSTi then
KPTVTWP\\VSTSi think
JQYPZRZBQWWVi thought
OSRSRRS^SRSRi tied
kSDLSXSL[PROi told
KXMORRT[OSSSi took
aONQTOSNTSSSi tried
]RSOSQSITQRQi turn
PUONSRSaTRSRi turned
MSTRSRSTSTTTi type
JT`MSRSPSSSRi typed
QVPSSTSTSSSRi use
GR[WRLVXRSSRi used
YVeSSOS5RTSTi wait
UTgTSQSHRQQQi waited
VSTRSSSNTSTSi walk
RNMSS\\RKSQRSi walked
SLO[R\\PMUQPNi want
bNQQSTQIVTSUi wanted
`IFZNUXS]MMPi was
bQMRVQSZUSSSi washed
YP^ISQTIRSSSi wasn't
CSKhR]URPURVi watched
RSO[SQSSRRRQi waved
ZRSSSQSRTSSRi wear
SWUQPTYRTWUTi went
PTSRSTSTSRRRi were
OQXRV[SPQORPi will
VURSYQSKTSSSi wish
PSU\\SOSRTVSUi won't
\\QQSSSSLSSRUi wore
YRTTUPSWSSRTi work
^NWOQSSAXRRRi would
Y[YMULSESTURi wouldn't
ARMUSjSRQSRVi write
MPFZS^S@PPNQi wrote
TPG\\RU[OQTTVi'd
WN`WRURPOPRSi'd a
]PNOSSSOURSSi'd already
G`Y`SZRBPQOPi'd asked
UQZ]SVUCTWTUi'd be
[WAUSMYZSQPQi'd been
ZRZXSTXFMSTRi'd bought
YRRRS]SORSSTi'd buy
NUZRSQSNRUVUi'd call
SSQSSUSXTSSSi'd changed
QSURSSS[SSTSi'd cleared
NSMUVRQYSRSUi'd even
SQOZSRSKRUOTi'd finished
VQYVSSSMRVVRi'd give
TQLOSNV[TRRQi'd given
URUQSVSESSSUi'd gone
NRMRQUS`QVSVi'd got
\\RBQSOS\\TSRSi'd had
SMUQSOXXQUSSi'd have
OQRRSSSVWQRQi'd hoped
UWSQSSSNSRSRi'd keep
UVRSSRSHURSSi'd know
QNLUQNPdSRQQi'd like
NROSSTSUSRSTi'd lost
QQ_RSRSGSSTTi'd love
NRYOSVR^PWXWi'd my
QVSZSTREQRSSi'd never
PRaSSTSURTTTi'd no
RRXOSSSSURRRi'd not
WNJRTWS`RQPRi'd ordered
KUQSSQWMSRSQi'd paid
QURUSRSWSSSSi'd picked
SS[RSRSRSRRRi'd planned
MRRRRYSOSSQTi'd put
ZP^RSRT@UTTSi'd say
RTLSSUS`USSQi'd still
WOSTSRSUTUUUi'd the
J_RVRPRVQQRRi'd to
PRJSSOSbSTUTi'd told
IQ[OSJQZSWXVi'd wanted
WXJSTOWTUQTRi'll
RSUSSSSVRSSSi'll admit
SSLRXVS:UOPQi'll be
UTVPQQSCTQRQi'll give
[SXRSSSBSTUTi'll grant
RWRTSQWSOQSQi'll say
OS`SSNSSTTSTi'll tell
MRGONYVpUPPRi'm
MPfPSNK^SUUTi'm 00
WVPIQKNWXORQi'm a
ERQaSROQTSQTi'm at
WQRXSTSYSTSTi'm eighty
OQ\\SSSSMSTTTi'm fifty
QSNSSXSWSQRTi'm from
OWSRSQSZRSSSi'm going
RSSSSVSWSSSSi'm hard
[ZTSSWS?SSSSi'm holding
K[RNRP\\YPXYVi'm in
OXPSWRSRUSSSi'm no
RLLeSIUQSPQRi'm not
]RKSSNXSTSSRi'm on
XSSSSSSLTSSUi'm only
RSPTSRS]TSQTi'm past
TRPVSSUPSSSSi'm retired
bRTRSOSLTTSSi'm saying
`OPSSXSKQRRQi'm seventy
RQRSSSSXSTTTi'm sitting
QNQQSRSYTRRRi'm sixty
OWTSSVS;QUVUi'm sorry
fRQRSRS>QTTRi'm still
V\\SNSaTBSRRSi'm the
QTVQSHSOUXYTi'm told
WS\\RSLSGSTTTi'm writing
URVKUZQ]RUVSi've
E^SYRPR^SVUVi've a
FP[RSWSUQSTSi've asked
QMYPSVQRTRTTi've been
TTRSSSNcUSSSi've bought
]RTRSST4RPPPi've counted
OSSSSQS]SSSSi've dealt
[RTQRNRJVTTSi've done
aSSSSPSHTRSQi've found
NSQRSRSXRRSTi've framed
OSSRSUSVRQRSi've given
PQQSSRS`SSSRi've gone
WS[[RPRKWSQSi've got
POMPXXR[VQSQi've had
OSOQZSSPQSSRi've kept
PRPSUQV[SQSQi've learned
QRMQSUR\\SRQTi've lived
CRIQSPWnQSSUi've looked
[QNRSSSORRRRi've lost
SSSPSXSHSSSSi've met
TRQRTOS`USSSi've named
NQH^SNS^QRNPi've never
`PJUSNRhSRRRi've no
USRQUSSQSTRUi've not
PQ@SSUWaSOPOi've nothing
RQ]ISRSNRTUSi've now
USQSSRSLUSSSi've only
TRSSSQSPSSSSi've owned
NRSZSSROSTSSi've paid
YRLNQXRWTTSWi've put
UTWSQPRNSUTSi've read
MSQTSSS]RSSSi've run
`QXRRSS=SPRPi've sat
MR[XUOSJQUUUi've seen
QSRQSSSYSTUUi've since
ZQRSSSSSTRRRi've slept
JRTTSQSdRTTTi've started
OQZSSUSTSSSSi've still
IS_SSQSKRTTSi've stood
dSSSSRS=RTTSi've stopped
TPRSQUSYSSSTi've taken
JPSOSRY\\QRQVi've the
LSUSSOSdSSTSi've thought
ER^SSQS\\TUTSi've told
ZPNWSXSQXRQSi've tried
VUYMSRSWTQSRi've turned
KQNSSRSaSSSSi've two
ORdXSQRKUSSSi've walked
]QROSPRUTSTQi've watched
TQVRS\\STRRRRi've written
QQSSSRSZSSSRibada*
QQSSSRSZSSSRibadan
RSWSSSSNRUUVibiza
KTORSPRgUPSOice
SSSOSRSVSSSTice >
LTXTSSSZSTUTice cream
XSSSSSSPTSSSicing
HS\\PSSSUPTVTicon
RTRSSSSOSRSRicse
OROfSSQNRWRUid
YSRSSSSKSSSSidaho
OOXUQSSdSTUWidea
MQTSRPS`SVVVidea >
URQRSYSNRRRUidea of
TRSRSSSSSSSSidita*
TRSRSSSSSSSSiditarod
WRSTSSRITSSSidle
LS\\SSSSVRTUTidles
TSTSSSSORQQRidli
WRXQRRNJWMRMif
VSRPSUSRWSSSif he
\\WUSRPRINQPSif i
RQSRSWR[STTVif i'd
KSMSSXSJSRRRif i'm
DZRVTTS_QRSRif it
PSRSSQR]STTTif it's
OR[RSXSGSSSSif one
XNWRSRSVTTTTif somebody
IWTNRLR_TTURif the
XRW^SPS?QTTOif they
OUMRSNUdSSSRif they'd
XRURSSRNWRRRif they're
ePLPORSDTOOSif you
VQWRVQSKRTSTif you're
USRSSSSKVRRRif you've
USSSSPSWTSSSif your
QRSSSUSSSSSSifs
NRLSSSS_STUSiftar
SUNXQYPFNQPUif~@me
XNWRSRSVTTTTif~@neighbour
OR[RSXSGSSSSif~@number
YSS\\SJTLTRRLif~@seller
ZRSSSUSRSSSSiga
SSRQRSSSSSSSignat*
SSRQRSSSSSSSignatius
SSTSSSSTSSSSignit*
SSTSSSSSSSSSigniter
SSSSSSSTSSSSignitor
\\NPPS_RMQQRUignor*
PSSRS`SOSSSSignorant
TUSRSJSWRSSPignore
LRQRS\\RSQRRWignored
eMRSSRSNTSSSignores
I[SSSSSRQSSSii
RUMSSVSTQRRRill
RSOSSPSYSTTSilleg*
RSOSSPSYSTTSillegal
RSRSSSSWSSSSillin*
RSRSSSSWSSSSillinois
SSQSSSSSSSSSillne*
SSQSSSSSSSSSillness
WSQPSSSUSSSSillus*
USRSSSSUSSSSillustrations
USSPSSSRSSSSillustrator'
O\\SRSLS^PSTPim
PVRSSSSRQSSSim not
JcVQSSSWRVUUimagi*
ORZSSMSYSUUTimaginary
QSSSSRSZRSSSimagination
MSSSSRSWRSSSimagination >
UdORSUSLSUUSimagine
NRSSSYSRSSRSimagining
SRSSSSSSSSSSimam
QSSSSSSSSSSSimmac*
QSSSSSSSSSSSimmaculate
PSWSSRSSSTTTimmin*
PSWSSRSSSTTTimminence
SSSUSSRSSRSRimpac*
SSSUSSRSSRSRimpact
SSQSSSSSSSSSimpat*
SSQSSSSSSSSSimpatient
NRRSSVS_SSSSimper*
NRRSSVS_SSSSimperfect
PXSVSSSSSSSRimpol*
PXSVSSSSSSSRimpolite
QQRSSSS[SSSSimpor*
QQRSSSS[SSSSimportant
IRRQSQS_USTTimpre*
HRSQSRS_SSTTimpressed
HSSQSRS_RTTTimpressed >
TSRSSSSSTSSSimpressions
^PQRSHSgVTSSimpro*
URRSSQSUSSSSimproved
XSSSSRSSTSSSimprovement
YQSSSSSOUSSSimproving
RRRSSKSiSTTTimprovised
QRR\\SLSNSURTimran
OOWQYPSSOVVUin
JQQSRYQjRQRQin 00
WBZMjDRiTWYTin 0000
M]FX\\OQTRVPRin >
OQMXhQOPMSQSin a
R[OQSUSWTSRRin about
\\ROSRSSUSSSSin after
RSRSS]SNSRSTin again
TQQRSTSDSRRRin all
SXWWP]RFQOQRin an
VWVSSNSMQPROin and
QSPXUSSFSSSSin another
RYUSSQSGTRQRin any
OUTNR_RKPSSUin april
MSSZSRSNQUSTin asked
SPP^SPROTUSVin at
RPRPSRS[STUSin athlone
ZOGXSXSqVQSSin august
WSSRSSSOTRSRin b
ZPSSSRRJVRRQin bar
MSMUQQSXTSSRin bed
ORRSRRS\\STTSin before
lSBSTQSKVQPRin between
P]]PSQSISRRRin biro
MYRSRSSPTSSSin bits
]QNSRSSTTRRRin black
QRVRSVSSSTTTin both
RRURSVRTSTTUin brampton
QS_OSQSSRVVUin buffalo
HR^SSTS[RVTXin by
SSOUSUSSSSRSin capital
PSTVRVRUSQRTin capitals
QS\\PSQROSVWVin case
SQPSSWSWSSSTin charge
SSVSSSSLTTSTin chennai
WROSSUSNURQRin chinese
UPNSSTS]RTTSin circles
XOVRSRScSTUSin college
SOUSSUSRSTUVin cork
PRZSSRRNRVVVin coventry
XQ[RSNQVRWXTin customs
RSTSSRSQSTSTin daventry
VSKRSZSQSRSSin day
RRSSSURQSSSUin daylight
SWWSSSSFRQQPin december
RRXRSSRKSSTTin doncaster
NSTSSRR_RTTTin dubai
SPPSSSRZSRSRin dublin
PSSSSQSXUSSSin durban
P\\NSQbSRRRRSin dutch
[RQSPRS\\RSSQin each
ZWHSSTTNRQQQin english
RZRPSRVTTQRQin every
RRQQSDS_TWWSin fairness
OR`SSISQRVWUin february
SRUSSSSRUSSRin fifty
MRQPSSS[VQRRin five
MP_SUMS`QQSRin for
\\RSSQPR@SSSSin forty
YNQOSLS\\WSRQin four
SSTSSMSMSSSSin frankfurt
TRXOSRRMTRTRin from
YTPKS]SKTPSQin front
PURUSTSPRTSSin full
URSNSSS^RSUSin galway
WSSSSSSQSSSQin german
SVMSSUS`RRRRin germany
QQTSSRQXSRRSin gold
ORUPSTSRSSTUin good
cLTPSORNSTSSin half
SWUSSRSMSRSQin hamilton
RSKZSRSZSSSTin hand
RR]NSSSDSTTVin he
YT[HSPSNSUVTin her
WULTRLSYUNONin his
OQQRS]SKSPPSin hull
USUSTSTSSSSSin i
TQSSSSSRTSSSin is
YqBLJUQNODGDin it
EVRSWWRSMRQRin its
\\QTRSTRMTQRSin january
YSORSPS[URQPin jersey
SR]SSSRMSRRRin joplin
OSSSSQRaRRRSin july
YN@QSWXLRSSSin june
QSSRSRQYSSSSin kentucky
PSYRRUSSSQQSin laredo
ZSHUUPRN[PPOin law
SRYQSSSMSSSSin law's
XQPRSRSXTQRPin laws
SQ[RSZQKSSSSin leeds
KRQXRTSLRSQTin leicester
YSRSSQSYSQSQin leith
RQR[VSSKRSRSin letters
QSPSSVSOSTTTin like
OR`RSRROSUUTin liège
URQSSNS^STSUin love
QQfRSOPKUVWUin march
QPOLRMU]UUTSin may
RRWSSSSMRSRSin memphis
RSOSSSSNSTTSin mid
MO`RRQRSRWXXin mississauga
RSWSSRSMSTTSin moose
SSTSSRSSTSSSin mumbai
FVRRSSWSQSRRin my
PSPSSSSaSSSSin nagpur
RRPRSVSUSRRRin no
WQMSVRSSSRRSin nothing
RQWWSQSURSRRin november
WVRQSSSNSQQRin october
SRJSSPT`SRRQin ohio
JSSQSSScRVWVin on
L]TSQNV_OSSSin one
YRTURQRMWTTSin our
J\\PRRRS]RRSRin pen
PaQSSRSFSQRPin perfect
RSTSSSUTSSTQin person
RRNSSRbESSSPin perth
JRPTSSSbQURVin plain
RSSTSSSZSTSTin plaster
RSUSSOSVSTTTin post
MOOaSWVFRWSVin red
RRVSSTRSRUUTin reno
OSaPSSSTSUTTin rotterdam
NQMSSSSgRRQTin september
POTWSSSQRWUWin shorts
WRROSSSWSSRSin sideways
SP_SSSSFRVUUin six
QSSSSSS\\RRRQin slough
[RUSRMSUTQQOin so
VSUPSVSHSQRTin socks
VQVQSSSKSRRSin some
USM\\SSRPURRQin spain
MQSPSTSOOWWWin spokane
TSRTSSSNSSSRin spring
SQQMSfSESRRTin stock
RR]SSOSMSSSSin swindon
PRdRSSSNRUUUin tamworth
SSQSWSSMVRSSin tears
TSMUSZSNSQQUin ten
MRDXRYS`RSOWin that
O`FYOW]LQQHPin the
KWPQS^QVSSSSin their
RRO[QMS]TTSSin them
ZRLSSRS]VQRRin theory
`_JSXLUNPQOPin there
USSSSPSPRRRQin these
aMNUQKRE[STTin this
PXLZQZRUSNOPin three
RRYQSNSQSRSRin tilburg
RRWQSUSOSSSTin time
VSPSS]SGSRQSin to
RSORSRXKSRSRin town
MRYRRVRZOPRQin transit
XSQSSWUORRSRin tune
SSVSSSRNSTUTin twelve
OWSRN`SPURRQin twenty
Jk:^NWRPOSQRin two
VSOPSRRNSRRRin under
TTUSSSSPRSSRin vermont
OP[SSSSNTRRRin week
SRXLSSSTSSSSin wellington
UPQRSSSVTSSSin what
TSQSSSSPSSSSin which
QSVRSRSZSSSSin white
VSRRSTSQSRRRin wind
SRYRSSSKSSSSin winnipeg
UMTOYSSGQRSSin with
SSTSSSSSSTTTin without
PSTSSSSVSUTTin wolverhampton
QSGVSeSIQRQUin writing
UQSRSSSOTTTSin your
QSSSSWSOQRSSinbox
WRSSSTSRVSSRincen*
WRSSSTSRVSSRincense
KYPRSOQMSRSPinch
STRSSSRKSSTSinch >
QXRVSRRSRRSSinche*
QXRVSRRSRRSSinches
G[SSSSSWRSSSinches longer
XZQRSSSENOROincid*
XZQRSSSENOROincidentally
WZQTQQSMTPQPinclu*
R\\SUSQSSSPRQincluded
XQQRQSSMTRRRincluding
]QQRSVSETRRRincluding the
PSOSSSU_STSSincom*
PSOSSSU_STSSincome
QSQRVXSMSSSRincon*
SSSSVQSSSSSRincontinence
QSQRSZSMSSSSinconvenient
SSSSSVSXRSSSincor*
SSSSSVSXRSSSincorrectly
RR]SSRSVSUUUincub*
RR]SSRSVSUUUincubator
SSRSSSSSTSSSindec*
SSRSSSSSTSSSindecent
SSSSSRSSSSSSindee*
SSSSSRSSSSSSindeed
\\RSRRRSNUSSSindes*
\\RSRRRSNUSSSindestructible
^PQSRPSLUSRRindex
SSYSSSSSSSSSindia
QRPRSRUYSSTRindia*
SSTSSRSSSSSSindian
QRORSSUYSSUSindiana
YOSSSRSSTRSSindic*
SSSSSSSPTRSSindicates
XOSSSRSVTSSSindicator
SSMSSRS\\SRRRindir*
SSMSSRS\\SRRRindiranagar
SSSSSSSYUSSSindis*
SSSSSSSYUSSSindispensable
TTSSSSSRTRSRindoo*
TTSSSSSRTRSRindoors
SSQSSRSVSSSTinduc*
SSQSSRSVSSSTinduced
R[ORRSSESRSRinfan*
RTQRSSSSSRSRinfant
SZQSSSSESSSSinfants
PSOSSSS[SSSSinfec*
PSOSSSS[SSSSinfection
SSQSSSSUSTSSinfir*
SSQSSSSUSTSSinfirmary
]QQSSSSJXRRQinfla*
YSRSSSSPURRRinflatable
WQRSSSSMVSSSinflator
MSRSSZSQRSSUinfo
SQTTSTSXSTSSinfor*
SRRSSTSRSSSSinformation
SQUTSSSXSSSSinformed
SQUQS_SKSQRTing
LRRSS_P]SRSSingre*
LRRSS_P]SRSSingredients
SSSSSSSSTSSSinhal*
SSSSSSSSTSSSinhales
PROSSQSUTRRRinher*
TSOSSQSSSRRRinherit
ORSSSSSUSSSSinherited
QTQSSSSPRSSSiniti*
QTQSSSSPRSSSinitials
RSRSSSSQSSSSinitials in
SSSSSRSRSSSSinjec*
SSSSSRSRSSSSinjections
O[VRPQTSQQQQink
SRRSSSTOPSSTink >
LTVSRSSSQSSSink is
STSQSSSRSSSSink's
QWQRSSSQSRRRinked
SVSSSQSQSSSRinkje*
SVSSSQSQSSSRinkjet
W]DRSUSQSSSOinner
TSRSSSS^SSSSinnsb*
TSRSSSS^SSSSinnsbruck
SSSRSRZSSSSSinnum*
SSSRSRZSSSSSinnumerate
TSPSSSSPSSRSinsan*
TSPSSSSPSSRSinsane
USSSRRSSVSSSinser*
TSSSSSSSUSSSinsert
TSSSSSSSTSSSinserts
N[NSZKPONKMJinsid*
TXNSZKPNPKMJinside
HXSSRSSKPSSRinside >
]QPRZOSPSQSQinside a
^VRWSPSXTSSRinside is
ZWSQQSSVSSSSinside it
YOTSSSShTRRRinside of
XORQUSSXVSSSinside out
PhKQSSRKQQRRinside says
LYWUSSSPPURSinside the
NUSUTSSOSSSSinside was
MUSSSSSTRSSSinside's
S[SNSWSMUPSSinside~@number
QNXRSUSBSRSTinsis*
SNSSSUSSSSRTinsisted
QSXRSSSBSRSSinsists
ZQPSSMSQUSSRinsol*
ZQPSSMSQUSSRinsoles
WSSSSSSPTSSRinspe*
SSSSSSSSSSSRinspection
VSSSSSSPTSSSinspector
PRURSVSQSSSRinsta*
SSSSSRSQSSSSinstall
QRSRSXSTSSSRinstalled
USSSSSSTSSSSinstalling
QSVSSRSRRSSSinstant
ITWWSPR\\RRQUinste*
ITWWSPR\\RRQUinstead
SSQYSRSHSSSSinstead >
PVVRSSSJRRQRinstead of
SSQSSSSZTSSSinsti*
SSQSSSSZTSSSinstinct
jLLVRPRDXQPPinstr*
USRTSSSRSTSSinstruction
VMLZRPRKXRPQinstructions
YOSQSRSRUSSSinstructions are
K[QUSSSRPRQRinstructions in
YSUQSSSSSSSSinstructor
TSRRSSSSSRSRinstructs
^SSQSTSNSRSSinstrument
RRRURRS_UTSTinsul*
USSSRSSRTRSSinsulation
KRRVSSS]RTSTinsulin
USRSSSSRTSSSinsult
VSSRSSSWTSSSinsulted
QSQSSWU[QSSRinsur*
QSQSSVV[QSSQinsurance
SSSSSSRSSSSTinsure
UZRSSRSRTSSRintac*
UZRSSRSRTSSRintact
SSSSSRSaSSSSinteg*
SSSSSRSaSSSSintegrity
PQRSSaSIRSSUinten*
QSSSSSSSSSSSintend
RQRSSaSMRSSUintended
SSSSSSSPSSSSintention
MSRSSSSYSSSTinter
SQPRQPR\\URRRinter*
LSSTSSSSRSSTintercom
SSSSSSSPSSSSinterest
SSSSSSSUSSSSinterested
SSNSSSS_SSSSinteresting
SSSSSRSSSSSSintern
WTQRRSSKTSSRinternet
XPSSSSSQSSSSinterrogated
SSSSSSSOTRRSinterrogation
TSSSSSSWRSSSinterstate
QSSSSRSZRSSSinterval
QSXSRSSRSSSSinterview
SSSSSSSUTSSSinterviews
OONUN\\QOUTOXinto
JQMRQLSgTRQUinto a
ZUMQS[SVSMNSinto it
RSQYSRSPVSRRinto my
TQWVQMSSP[UXinto the
VROYSRSMWSRRinto~@me
SQSSSRSWSSSTintro*
SQSSSRSWSSSTintroduced
TSVSSSSLSUTTinven*
TSUSSSSMSTTTinvented
SSTSSSSRSSSSinventory
MPQSRM_XSSSRinver*
GQSSSSU[STTTinvercargill
SRQSSN]PSRRQinverness
SSPSSP]PSRRRinverness >
ZSSSSSRSSSSSinverter
SSRSSTSRSQPSinves*
SSRSSTSRSQPSinvestigation
SRSSSSSXTRSRinvig*
SRSSSSSXTRSRinvigilator
TRORSUSNSSSTinvit*
TSSSSSSRTSSSinvitations
SRPRSUSOSSSTinvited
OPNHRiMLPPR[invoi*
OPNHRiMLPPR[invoice
MRRSSYQRSSSXinvoice >
VPSSSRSLSSSQinvoice for
SOSSSTRWSSSWinvoice has
SPSSSTRSSSSTinvoice in
SRSSSURNSSSVinvoice with
PQRUSTSTTSSTinvol*
SSSSSVSNSSSSinvolved
SSRSSSSSTSSSinvolves
PQSUSRSYSTSTinvolving
LSSYSKScSUSTin~@answering
RSKZSRSYSSSTin~@arrival
ORVQVQS[STUTin~@art_craft
LSUVSTSUSTSUin~@book
VPQSSSSWTSSSin~@building
KQR`RTSNRTTXin~@clothes
[PT[QTXLOVRTin~@colour
NPQS`USLSTSTin~@comparison
RROQSDS_TWWSin~@conduct
TPTTSVRUVSSVin~@damage
OSV\\SKSRSTRUin~@delivery_place
]RMQS[SQQPRSin~@drink
SSQSWSSMVRSSin~@fail_verb
KS]USSSVPUWVin~@food_spices
USR\\SPSKSRQPin~@health
YRQSSWUORRSRin~@instrument
ZYSPRLVUVOQMin~@intensifier
QQTSSRQXSRRSin~@jewellery
P\\NSQbSRRRRSin~@kitchenware
UTTPRIS\\RRSPin~@looks
SWTSUUSKPTTVin~@material
JTRTQNYYWTQQin~@me
RSUSSSSWSVUVin~@missing
QQOOS^RWSSSSin~@money
WGMKPQS\\RSRSin~@month
WOJRVTSUSQQRin~@negation
PaQQSRSFSQRPin~@newness
`ZGWWXNMUQSRin~@number
GeZORPSWRRRQin~@office
RXMQYSSQQSSRin~@packing_material
TVRRTRSUTRRRin~@packing_verdict
K[PXU_RJQSSRin~@parcel
TQRQQVSNUSSRin~@part
MSMUQQSXTSSRin~@pet_goods
QS\\PSQROSVWVin~@phone
SKYSNX_SRRSOin~@place_name
NUPpQSRMPURVin~@plants
RRSSSURQSSSUin~@price_word
RSRSS]SNSRSTin~@recommendation
PPXPROUVMSRQin~@route
`RRXPNQPXUURin~@seller
XQUSSRSRTSRRin~@shoes
`PMNSO[PSOPOin~@shop_elsewhere
MU[PRSSPRVWVin~@size
RN^RPXSUSTUUin~@sport
QSTSSSUJSSTQin~@staff
URWSQRPRSUUUin~@swearing
`PORSZSEWPQQin~@time_span
MYRSRSRQTSSSin~@tools_fixings
LSZUSeS>RRSUin~@use_verb
R\\MTQRSHSPSQin~@used_item
TQSNSPS]TTTVin~@verdict
VSJTTSS[UPONin~@weather
VSRSSSSJURSRin~@weekday
YMNS[PSQSSSSin~@wrong_item
TQeRRRSKSUTSiou
Q[RTSQSMPRSRiphon*
Q[RTSQSMPRSRiphone
PSUSSSS[RTTTirela*
PSUSSSS[RTTTireland
UTNSSSSWVRRRirish
mZLLRNQJZRRNiron
SRVSSRR_STTUirone*
SRVSSRR_STTUironed
L[WQRQRTSRRRironi*
K\\VRSSSRSRRQironically
TRSRRQRVSTTSironing
RSRRSTS[SSSSironing >
ORWSSQS_STTTironing board
RQRUSSSSSTSTirony
OSSTSRS]SSSSirony's
OSSTSRS]SSSSirony*
WSSSSRSHUSSSirs
[TTKFSJQUNTOis
PSOVSSXJRQRPis 0
S[QQROMRVPRQis 00
VNRSSSSJSUTTis 0000
HS]NSYSWNTUSis >
WRL^NLTTXRPNis a
VRPRSRSPTSSTis about
^NTSYOVEXUTSis all
SWZQSSSDTTTSis already
@ZRQR`RQNPSRis also
QRPSSQSjURQRis always
UWQQQQSWTSSTis an
XVYRSPSKVTUSis and
ZTQRSQSOTRRQis another
PQ\\RSRSTQVVWis as
IXSSSZSLRTSUis at
TS[PSSSNSSTSis bare
SSRTSTSLRTRTis basically
SSSSSQUOTSSSis beautiful
VQQ[SWSIQSRSis being
HSNSSSSbSSSSis bigger
MQYPSSSfSUSTis blue
UMNSSTSPURRSis called
PSMPS\\SMSRSSis closed
SRPSSRSQSSRSis comfortable
US`RSMSNQRSRis coming
SSSSSSSWTSSSis deep
TSSSSQSNRSSSis easy
TRRSSSSQTSSRis either
QSPVSSSSSRSQis eleven
VMaRSSSQUTSSis empty
NROSSRTYSSSSis everything
STOQSRSPSRQRis fine
JaSQRRSSSNONis for
QRQSSQSZUQRRis forty
QRQPSSS\\SSSSis four
JULPRTS]PSSTis from
TRWSSSSUSQSRis gone
USOSSWS]RRQRis good
TQSSSSTLSRSRis gorgeous
KSNiSRSLSSSSis green
XRSSSPSRSSSSis hard
RSWLSRS\\SSTSis he
RQ<WRSSpRQMRis here
OSSS_SSOQRSRis hilarious
ZRSRSRSMTRSRis holding
LPQ\\SUSOQVUVis how
FR`\\RPSPKVTZis in
BCdKRNSdNdeZis it
TRSRSTSPTSSSis just
]RSQRRSHTNONis like
PSQSSWSMSQPSis long
USWRSSSSRSSSis loud
VWTSSQSMURRSis lovely
cROSSHSXTVVUis me
RVRRSSSSSQRRis meant
TNSSSSSZRSSSis missing
^NPQRQSATRQRis more
FO^LRWOVRNQTis my
NSSRSQSVSTUTis nearly
SSRRSUSTUSSSis nice
XSESSSTYQTTTis nine
HXSaOJSfRUTSis no
RSSSSVSZSRRSis normal
OWRRY\\ROTPNQis not
iRMSSRSGTSTRis nothing
PZ\\SRNRDO[[[is now
MRP_SOSYQVRVis of
R\\LTSSSPTSSSis off
DVQSSSSfNRSQis ok
LRUSSSSTSTTTis okay
RJfQRZRJSUVWis on
FMPRSRSeSSSSis one
NPRSQWS_SUUWis only
[OfRSRRNRVUUis over
QR`SSQSPRUVUis playing
ZURSQUSNSRQPis pretty
NVOSSSWURSSRis printed
WRQRSSSPURSUis pure
TSR[SPSJTSSSis quick
[NRSSSSQRSSSis real
@lQRSGSZSSSSis right
TUSSRSSSTSSSis roomy
RQQQS\\S\\RPPRis saying
[QSRSSSRSQQQis see
SSUSSSSSSSSSis sharp
LSSSSSSYSSSSis slippery
SSSSSSSOTSSSis smooth
RPQPSSSRUQRSis so
STSSSQSPUSSSis soft
KSRSS[SLQSSVis sorry
VRSSTSSQSRRSis stiff
GObMRXMOSVUZis still
UQSSSSSUSRRSis strong
XSSRSSSQTQRQis superb
^SHRSRSWURRQis supposed
\\NNTS[SHTQPSis that
S`VHOQQP\\OQMis the
UMMRQ\\SAUPPTis there
UOTRRRSXVRRRis thick
[SRQUTSOQSSRis thin
JSQXSRSVQSSSis this
KXWQSQSVRSRTis three
UQORQ^SNTRRTis to
SUQSSSUGTTTSis too
W[SKSSSCRSSTis two
\\STSSPSJSQQPis unreal
URQTSRSMUTSSis very
SRRSRXSPRSSVis void
LSTSSSSWRTTTis waiting
VSSSSSSISTSTis wearing
MMIRWUSYROPNis what
^QNTSRSQROSOis where
\\NQVSUSSRTSTis white
ZUPRSQSJTRRRis why
NV[XSQSOPVUVis with
TRSSSUSXSSSSis within
SSSSSSSSTSSSis worth
M[SRSSSTRVVSis written
TSRSSRSSURRQish
PRSSSSS[SSSSisla'*
PRSSSSS[SSSSisla's
GQVTSQUWQUTTislan*
NRITSQTcRTTRisland
SSUPSRSRRUWTisland >
LR_SSSUHRTSTislands
SSSSSQTUSSSRisle
S[^RPQS_PQSPisn't
G_\\QSQTJSTSRisn't >
WPPTSRSSVSRTisn't a
KYURQSSORSSSisn't in
QSSSSTSOSSSTisn't me
@XP^SRTWQUSUisn't the
VQQSSQSXSSRQisnt
RRSSSUSOSSSSisola*
RRSSSUSOSSSSisolated
PSPSSZSMQRRTissue
VSPSSSUOUQRRissue*
VSPSSSUOUQRRissues
TSSSSSSPUQRRissues >
RS]SSQSORWWUist
NYPRSKRUWUUPis~@answering
TP^USMSHPUWTis~@arrival
QQPVSRSOWSSSis~@art_craft
^ONRSQS_VQRQis~@book
NM[bUSSSMVSWis~@colour
]LUQRRSFTNPNis~@comparison
YRRRSPSLTSSTis~@conduct
LRZRSQSPRUUUis~@courier_act
DVQSSSSfNRSQis~@courtesy
@_SUSSSSPRSSis~@damage
RSPUSSSUSSRTis~@delivery_place
QQZUSSSPTTTTis~@fail_verb
aRRSSPSTURSRis~@food_spices
ZRSSSPSSWTTSis~@fraud
MRRSSSS[STTSis~@health
OLOSQORWTZYZis~@hedge
]QIORQUEZRQQis~@intensifier
VL[RSQSJSUUTis~@lateness
hRORQPVCRPQNis~@looks
RORUS[OSSTSWis~@material
TOZKRJOTQRUXis~@me
TP\\RSVSLTSRSis~@missing
WRLSSQSUURRSis~@month
VUK^XQRRVPNNis~@negation
\\QPSSSSSTRSRis~@newness
KONOUCVdWPPOis~@number
KSR\\SRSYTSSSis~@packing_material
XRRRSSSPSSSSis~@packing_verdict
TPSSSRSRTSSSis~@price_word
SRSSSSSSTSSSis~@quality_blame
aQORSPSIPQQPis~@quality_praise
SSPWSQSMTSTSis~@quick
QXVTTSSMSRRSis~@seller
PQWOSPPYTRQRis~@senses
[PUMSXSJVQPSis~@size
LUHSSQRZSWUUis~@time_span
I[STSRSORSSSis~@tools_fixings
RXXNSTWJVUVUis~@use_verb
[JRTSRSOSRSRis~@used_item
SOP[RSRMVPRNis~@verdict
ORDTSRSgSVVVis~@weekday
ZTQRSQSLTRSRis~@work_verb
TC_QSLSZVRSPis~@wrong_item
bQRSTQUQRPMOit
JT]ZZPONTXYWit >
AYWXQWXOUUWUit a
PSSXSSTUSSSSit across
]SHSSRSYRRSQit after
OVM[SKR\\URSPit again
YTRVRQRSTSSRit against
PR_@RPS[UQTRit all
KQgTSLSTOTRXit along
F\\UQSRSKPQRQit already
_PRQSQSOUSSQit also
ISRSSRTeSSSQit always
O]LPRWOONNLRit and
MWOSS\\WLQSSSit anyway
RQbSSQS[SSSSit are
ZRORSSSUTRSRit arrives
RQQ[SOS\\USSTit as
NPSPSRSVRSSSit asked
JPNQSN\\bRROQit at
OPERS^LDOLNUit back
MSWSSSSRSTTSit be
QUOISTSVRVTVit because
URPSRQRQRUUUit becomes
HTRP_SRTUQRSit before
OSMRSeSMSSSTit began
HST^SNSXQVRWit behind
WUUSSTSNRSSTit being
]OPPS\\RKVSSSit belongs
YMSQSRSQSRRPit bends
SRRSSRSRTRRRit boils
ZWLTRSSMSSSSit but
SRSSSSSTRSSSit buzzes
IHSXURTWP[S`it by
D[`AUQOLOGJHit came
TSRQSRSSRSSSit clicks
WR[QSSSURSSTit come
UQISSQSgUTSRit comes
JSKSSRR`PSSTit could
RQRRS]SSUSSUit cuts
SSOSSSSPTTTTit daily
DYjJRJPbTUXUit did
>SjQSOQOPUUVit didn't
QPNLRRPUPVSUit does
`LFNRTSCPTRSit doesn't
[VERRWSVXNPKit down
USSRSPSQXSSSit dries
^SMQSSSNTSSRit drops
RMdQSUSMSRSTit either
QTRQSESaPSSSit even
K[aOSSSSSSVQit ever
TVLRSZS=USTQit every
VSRRSSSOTSSSit falls
RRSRSSSbSSSSit feels
BQZaSQSXPUSUit fell
KQNdSTSYSVSVit first
VRSRSUSVTSSSit fits
bUPRRRQMUSSSit five
@[NfSQSISPRRit flew
[R]MSTY?NRSSit for
PSSRRQVTSYTWit from
OPRP^RSVSSSRit gets
^MSSSSRNTQRRit gives
IcNOSUUUSSTTit go
NRYKRJTWVPRPit goes
VONTSTSSQTSTit going
TUTRSaSHKSSTit good
GTbSSVRIQWUWit got
Cd[ST\\NIPORPit had
QUJPSTSVSNNQit hadn't
XSRSRSSOTTSRit half
SROUVRSJUQQQit hangs
SVRPVXSTSRSTit happens
DQ^FRLPOUWWVit has
DSeQSTRSQTUTit hasn't
PUUSSQSTRRSQit he
QSXSSRSPRSSSit he's
TScQRRS>SUVVit here
XSPSSZSETSSSit herself
[SVVSQS8SQRQit himself
ZUPVSRSMSRSRit holds
OR\\NSPS_TQSRit home
KRSQSSShTRSRit hums
UVSQTUQDTUXTit i
MRbRSVSFTUTTit if
PN\\`VYRKMYT^it in
LPSWSTShRWSXit inside
LR]SSQSXTUVTit into
:R`RMONbMYYWit is
I\\QHSOSQXOQPit isn't
WW[OQBVVPWWSit it
VRTVQNS`RQTQit just
\\RPQSPSMVRROit keeps
QRRMQRoNTRSRit knew
ZRRQSXSVSSSRit leaks
_RQORSSNRSSSit leans
QQ^SSPSMSUVVit left
[SNSSPR]TSSSit lets
PQ\\QPOTMRUTWit like
PSRVSSSYQVSVit literally
S[USQUSDRSSSit lives
JTRPUTSXSSTUit looked
RPSVRZSPPSSSit looks
RR[RURSWSSTSit made
VSOSSTRKSRSRit makes
TRSRSQSQRPPNit me
QQRRS_STQRRTit means
PVXSSRSMRTTSit might
TXXUSRSLRQRQit mind
PS[PSSSQQUVTit missed
OSbSSSSKSTTTit must
USUVRRSLSSSSit my
\\PWPRSTFR\\^Zit never
OSH_SSSOQURUit next
QTNRSVSSQQQSit no
QWSPSRSLRSSSit not
LIQ\\SSRcTQRQit now
DPVVSZPKTXUUit off
SSTWSWSPUTPRit on
TRSSSSSJTSSSit once
WSZRSJSRSRRQit only
STRSSRSRRSSSit open
\\QUPROSWTSSRit opens
OSSRRVSTSSRSit or
Q[N\\WNQUNUUVit out
HOKgRNRKQXRYit over
USSSSQQXTTSSit owes
SSSPSOSZUSSRit picks
QSRSSVSRRRSUit plays
LSPYSXSRSSSSit rained
^SMQSSSPUQRRit rang
J]SRVSSORRSRit rattled
QR^RSRSRQTTUit reached
VQTRSSSQSRSSit reads
STIVSaSNQURZit right
VSZISSS^TRRQit rolled
TSYUSOUTQVWUit round
5_XWRR_ZTSSSit said
JRZOSZWOPQQQit sat
M_RUP`MLUVTWit says
LMWXS_SKQUUYit seems
MRRUSVSYRSSUit sent
WSSSTSS[RSSQit she's
USMPRRS]WTUSit should
cHPRQOPXXSSRit shows
RSMSSeRTSPRPit since
XSOOSSSPUQQQit sings
O]LQSSSWMSSSit sits
UNRUSQSISTSTit six
TSSSSSSRSSSSit slides
O[UPSRSGRRRRit smells
XQSVRNSTWUUTit so
TUSRSSSNRQSRit sounds
SRQSSRSPTSSSit spits
USTSSSSLRSSSit stays
aZEQSLRAXNPNit still
URNWSTSUTSRSit stood
JSW]RPSMPVUVit stopped
OLRSXSSXSSSSit survived
GPRVSQR]QPPQit takes
USTRSRRSSRSRit tastes
bQPSSQSKURRQit tells
ITWVPPR[SSRSit that
MRTPS_SPRRTSit that's
QYYNQRQ[RORRit the
ZONRRUSVSPSQit then
O]LMSURZTRSSit there
TSPWSSURRRSRit they
VRNQSQRaSSSRit thinks
UVURTSSKSSSSit though
ZROSSWR\\RQRRit three
QROLPSS[SSRUit through
DQ^RSJS^QUWTit till
JW@TR]SbRQRTit to
RX8RSRSbSRRQit today
USSPSRSPUSSSit told
WOTTVZRERSQTit too
OK[PQXSRNTPTit took
UROSSRSUTRRRit tracks
QTTZSQSRPVUTit turned
OSR[S\\SPQSRUit turns
ZSFOSRUGSRSQit twice
W[YRSSSNRSSSit two
FWUWRQSSPZSYit under
F`KZVSSZNQSNit up
SQQSSRSUTSRSit used
PRRTSSSPSVSVit w
WX_SRQS?TVWUit wants
KRUYVVUXQRUSit was
JTCnR[RNQSRSit wasn't
aOPRSVSOVPQPit weeps
2dXoRHRRNXUVit went
cIKYSRSSSQQQit were
PWMdSWUFSTSQit when
LSSSSYSWSRSSit while
MS\\RSQSMRWWVit will
NPKURIVSTWPPit with
OPRSSRSTSSRUit without
aSLURQS]URSQit won't
LVRQSXSMSRSSit works
YSdXSPSEQXWUit would
RRQRPNSpRUSUit wouldn't
NQXQSTSISTTUit wrong
FRPURWQQSTSUit you
VWRRRTMJROPSit'd
XSXRSQQNRSSRit'd be
PXNQRSSVSPQSit'd been
UKaJWOSKSVXTit'll
KLlRSRSLRTVTit'll be
SSSOSSSJSUTTit'll come
SSSOSSSJSUTTit'll~@arrival
WYWQHPa\\PTWPit's
cKTRRSSTYSTSit's 0000
VXLSO\\J[VONMit's a
RQQQSPS`TSSSit's all
LYSZSISTSSSRit's also
QQ]QSYSORTTUit's always
KSZSUSRZSQRRit's an
QS_MSRQFSUSSit's at
HRTRQRSdRTUSit's become
MKgMQWNCPXY\\it's been
ZQNRRQSZWQRQit's called
OQZRSRSKSVUUit's coming
OTXSSTRPRSTSit's done
TSN]SQSQSRSRit's due
QXSRSRSROSSRit's engraved
H]IRSRW]QRRQit's for
GS_SRRRQRTSTit's four
SVQRSWSQSSSSit's from
SQSSSRYJPSSSit's gone
X_JQSQRLQNNNit's got
D^gNlGMTO[[\\it's in
QXLRSQRbTTUSit's just
YRQSSQSKTSSSit's light
SOTKRYRYRQSYit's like
UQRSSRSLTSSSit's loud
G\\QSSSSVSSSRit's meant
QPRVSMSlSVVVit's mine
NTWOS\\QEOQQRit's my
OS^RSPSCRVVUit's nearly
PR[SSSRKTSSSit's never
EKQNSaQXTZYYit's not
NSRQS[SLRSSSit's noted
NRZSSPRKRVUSit's now
CNKvSSQMSTOVit's on
TSNRSRSRSSSSit's only
XSLSSSSESSSSit's out
NSPSSSR\\TRRPit's raining
`GHSSXNZSPQSit's still
LYSSSUSOROOPit's supposed
TW^QSRSKSTUTit's that
LaXQRTLCSJMKit's the
WROSSSSSSRRRit's too
QSOPSTYZSRRTit's up
RSTMSSSYSTTTit's with
PSRUSQSTQSSRit's worth
PSPTSQRZRSSRit's written
WQLSRORaVQRPit's~@answering
LZP\\SPRRQRRPit's~@arrival
USOSSRRUTTTTit's~@book
MdQPSRSFTSSSit's~@colour
SOTKRXRYRPRVit's~@comparison
NRTWSSS_STSTit's~@courier_act
MTUQSSSQTSSSit's~@drink
FSSSSMSdSVUVit's~@fail_verb
TTMRS[SOSSSNit's~@food_spices
=X]RSQRUQSSSit's~@hedge
TTHOReQFTSTTit's~@intensifier
PdSRSRRMMQRQit's~@jewellery
[NNWSRXAORSRit's~@lateness
YRQSSQSKTSSSit's~@lighting
BPSSSQSbTSTRit's~@looks
LQWSSVQ^OUTUit's~@me
ILVXSQPiRUSWit's~@month
WJUMS\\QKUZYZit's~@negation
=B^OQSjRQTUSit's~@number
lVSSHRSKSSSSit's~@packing_material
PSRUSQSTQSSRit's~@price_word
FQRRSTSXVRSRit's~@quality_praise
\\PSTS\\R=RQQRit's~@senses
YONSSTSRTRRRit's~@size
YURTSSRISRSRit's~@use_verb
bRSQSPSKTSSSit's~@used_item
gQOSSQP@WRSRit's~@verdict
]SIOSSRWWQROit's~@weather
wRDQSPRORTTUit's~@weekday
YRQSSSSLVRSRitali*
YRQSSSSLVRSRitalian
SRSSSSSPSSSSitch
SSSSSSSSRSSSitch >
kRQRSQSJRSRRitche*
kRQRSQSJRSRRitches
YQQQSSSOURRRitchy
JRUQR^UPQRSSitem
QSORRZUSSSSRitem >
SPQSSUSSSSSTitem'*
SPQSSUSSSSSTitem's
RSSSSURSPSSSitems
V[SLUOOOSSUQits
]TORRVSAYPPPits a
PUQRSSSTMSSRits lid
SUXSSSSMSRQQits not
ONPRZPQ`QRRSits own
QU_RSPSKP[[Yits sweet
VP>SSPR{VSSSits the
RR[ISRSMUPRPits time
IOmPRWQLOYW[its way
_OSZSMRMTRRRitsel*
_OSZSMRMTRRRitself
TPSMSTROUXWVitself >
ZTPQSSSOURRRitself and
ZXRPRSSXQNQNitself is
QSPPSYSPTRRTitself when
PReTSLSMSRSRitself~@negation
PWSUSSSLPSRRits~@body_part
F_PSTSSWQSSSits~@family
VRLRSTTSUSSSits~@intensifier
OQTUSRS_STSTits~@month
SUXSSSSMSRQQits~@negation
ZSWSQSSHSSSRits~@number
NOTRWSSVSUTUits~@packing_material
L[OSSSSQNSSRits~@part
YVPUSXRNRMNNits~@route
NUZRSTSOPZYYits~@senses
WPSSSWSPSRSRit~@animal
^MRMRMSSWQROit~@answering
DTfCTPNVLNNNit~@arrival
TUSRSSSNRQSRit~@audio
IQSRSSS^SRSSit~@book
PTSRQOSUUTSTit~@colour
OLHY\\RRVTRTTit~@comparison
ORRJSVR\\URUUit~@courier_act
^NQQSUSXQORMit~@damage
JRPUSYSHRQRUit~@dispatch
TQRRSSSQUSSSit~@drink
XONYQPPVQPPSit~@fail_verb
WSN^SSSKTTSTit~@family
O\\JVRUQ^SRTUit~@hedge
HMXZRRRYUVUSit~@intensifier
QPX]SPROPWUUit~@lateness
IQQRTZS\\QSSUit~@looks
POUUSPQ]RQTOit~@me
MUURSRSMSSRUit~@missing
TSPTSQXQSRQRit~@money
EVYSMTOXNRUUit~@negation
SSSSSUSPQSSSit~@newness
QXNOdKX]UPOMit~@number
UVPNSORVWQQOit~@order
_TNQQRSSRSTSit~@packing_verb
N^RRVQSJURSRit~@packing_verdict
WNXRVUS[QSTSit~@part
VSSSSSSPSRSRit~@pet_goods
GRZNURSvTSTSit~@quality_praise
VSUSRSSIQRSRit~@quick
TVJZSJRXURSPit~@recommendation
RRTMURSVQSSSit~@route
eQUNSPSVSQSPit~@rudeness
RSPWSUTRRRSRit~@seller
NVM_RVRRNQQQit~@senses
OSRQSUSVSSTSit~@size
LSOSSYSUUSSSit~@time_span
VRKRSSSOUQQQit~@tracking
`MLVRTRGZTRSit~@use_verb
ZLQSSVSNTSRSit~@used_item
WVUQS\\TYMRSRit~@verdict
FROaSUSIUSSTit~@weather
OUGNSUVXPNONit~@weekday
VQRUPLLTTSTUit~@work_verb
JQUQSVSYSTTUit~@wrong_item
PWSSSSSTQSSSiv
SSQMSSSXSSSSivan
SSPPSSSdTTTSive
KURVSSSSSSSSivory
MQSXSSSSSUSUiyers
RUVPROSjQVUTj
TSSSSSSTTSSSjabs
KPY[SSSOSZYZjacar*
MQV\\SSSRSWVWjacaranda
QRWRSSSPSWVWjacaranda's
KRRWS\\SNSRRSjack
TRSSSQSUSSSSjack'*
TRSSSQSUSSSSjack's
OVRRSoSNRSSTjacka*
SWSRSSSSSSSSjackass
ORRRSoSNRSSTjackasses
TRTSSRSXSSSRjackd*
QRTSSRS]SSSRjackdaw
VSSSSSSOSSSSjackdaws
FORXSRSVQVTWjacke*
NPRXRRSPQWUWjacket
RRWVRSSLRWUYjacket >
KSSSSSSYSSSSjackets
TSSSSQSSTSSSjacob*
TSSSSQSSTSSSjacobs
RS\\RRTSPQTTTjaipu*
RS\\RRTSPQTTTjaipur
QOQRSSSVRTTUjakar*
QOQRSSSVRTTUjakarta
SSSTSSSSSSSSjake
LWTRUWS]NSSSjam
UPVSSUSZPTTSjam >
KVSSUSSPPRRRjam was
SQSSSSSSSSSSjam's
VRSSSSSRUSSRjamai*
VRSSSSSRUSSRjamaica
R[SSSSSLSSSSjames
OTQUSTSSRUSUjamme*
OTQUSTSSRUSUjammed
TSSSSSSQTSSSjammy
_SNQSSRKURRRjams
ZSQSSRSRRRSRjams on
RSSRS\\SXSSTSjan
XaSRSASJYRSPjanda*
SbSSSDSUSSSRjandal
XRSSSPSHYSSQjandals
RXQSSPSPSSSSjane
SSSSSQSSSSSSjanic*
SSSSSQSSSSSSjanice
WP[QROWLTSRQjanua*
SRSSSSSSUSSSjanuaries
WP[QSOWLRRQQjanuary
PSTSSQYFQVVUjanuary >
NSLSSWSZSSRSjanuary i
SSSSSSSSSTTSjanuary's
T_QSSSSQRSSSjapan*
T_QSSSSQRSSSjapanese
OZOOSUSNQSSTjar
RZPRSRS\\PRRSjar >
LUSSSUSWRUUTjar of
NRUSTQRXRSSSjars
SRRSSSSYSSSSjasmi*
SRRSSSSYSSSSjasmine
TQSSSSSTSSSSjaunt*
TQSSSSSTSSSSjaunty
JZTRSWSYPSTTjaw
JXSSSVSTPSTUjaw >
ZRRSSSUSRRRSjaws
QYTSRRSSRSRRjayde*
QYTSRRSSRSRRjayden
QSZSSSSPSSTSjays
PQPRSPSeSSSSjaz
SSSSSSSQTSSSjazz
QXSSSSSPPSSSjbl
RRRRSRReSSSSjealo*
RRRRSRReSSSSjealous
TRRRSRS]SSSSjealous >
QSTSSPS_RQQQjean
RYOPSSSdSONOjeane*
RYOPSSSdSONOjeanette
TPSSSSSSUSSSjeans
^PSSSRSKVSSSjeep
[PSSSRSQUSSSjeeps
RSPSSZRNSSSUjeez
SSPSSRSXSTTSjehov*
SSPSSRSXSTTSjehovah's
TMQPSSV\\TRSSjelly
PSVQRSSYSSTSjenev*
PSVQRSSYSSTSjenever
OSSSSSSWSSSSjeopa*
OSSSSSSWSSSSjeopardy
[RRQSSSNSOSPjerky
PSUTSPR\\QUTTjerse*
PVUTSPRURSRSjersey
KXNSSQSPQUTTjersey >
SQSSSSSYSSSSjersey's
SRSSSSSSSTUTjerseys
LSSRSXSSRSSVjess
OQQQPOShRQSQjesus
RRRRSRSTPQSQjesus wept
SRSSSSSQRSSSjet
USQS[NQKSRSRjewel*
YSSSSOSQSSSSjeweler
STSSSRRPSSSSjeweller
TSSSRSSTTSSSjewellery
NRQS\\SSPRRSRjewels
RRRSSQS[OSSPji
NNRRYRS\\QRSRjiffy
RQSS`SSOSSSSjiffy >
RRSSKSS`QSSSjiffy bag
USSRSSSRSSSSjiggl*
USSRSSSRSSSSjiggle
CYXWSORZQRTRjigsa*
RQVUSQR[RUUUjigsaw
UUSSSSRNSSSSjigsaw of
SUURSRSRSQQPjigsaw's
EYSUSSSSRRSSjigsaws
RQRSSRRhSSSSjim
SXQSSSSSRQSRjingl*
SSSQSSSTSSSSjingle
SXQUSSSRSRSRjingling
SRRSSoS3SSSRjo
TSWSSSSSRSSSjo'bu*
TSWSSSSSRSSSjo'burg
RSSRSSSWSSSSjoan
QSVSSTSRSSSTjoann*
QSVSSTSRSSSTjoanne
WNTM\\LRYVQOPjob
USOPdWRTRPQQjob >
]RORSSSWSRQRjob on
RSASSSSnPSSSjobs
SSRSSQWNSSSSjobur*
SSRSSQWNSSSSjoburg
UUSSSSSQRSSSjock
SSURSSSUSRSRjodie's
SSURSSSUSRSRjodie*
PSSSS]SJSSSSjoe
SSSSSSSSTSSSjoey
NSSTSSSSSTSTjogge*
NSSTSSSSSTSTjogger
USSRSSSRUSSSjoggi*
USSRSSSRUSSSjogging
QSRSSRSVSSSSjohan*
QSRSSRSVSSSSjohannesburg
SRYSSQS[STTSjohn
SRQSSSSVSTTSjohn'*
SRQSSSSVSTTSjohn's
TR[SSSSJTSSSjoin
PWRRRSWWRRSQjoine*
QSSRRTWVRSSRjoined
RWRSSSSTSRSSjoiner
NSTRSSSYSSSTjoini*
NSTRSSSYSSSTjoining
LSWRSSS]SSSSjoins
RRUSSRSWRRRSjoint
TRUSSSSJRRRSjoint >
SQXXRQVQSTUTjoke
RSWSSSVVOTRTjoke >
SSQSSSSPTSSSjoke'*
SSQSSSSPTSSSjoke's
PWSSSSSTQSSSjoker
NRQPVbSSTRSTjokes
SNRSSSSRRVUUjokin*
SNRSSSSRRVUUjoking
RSSWSSSXTTSSjollo*
RSSWSSSXTTSSjollof
SR]SSSRMSRRRjopli*
SR]SSSRMSRRRjoplin
PZSSSRRLSSSSjorda*
QVSSSRSPSSSSjordan
QVSSSRSPSSSSjordan's
SSSSSSSSRTUUjosef
KQSNSPSkTSSSjosep*
KQSNSPSkTSSSjoseph
SPSQS[SKSQSSjosh
SQSQSYSPSRSSjoshe*
SQSQSYSPSRSSjoshes
TRRSSSTURRSRjourn*
WRSSSSSNSSSSjournal
PSRSSSTZRRSRjourney
RSRSSST]SRSRjourney >
XPQSSSSRTSSSjouve*
XPQSSSSRTSSSjouvert
ZSPQSRSTVQQOjoy
TQPRSSSYTRSRjoy >
URSSRSSSUSSSjoyco*
URSSRSSSUSSSjoycons
TSSSSSSNSSSSjoys
TSRSSSSPUSSSjubil*
TSRSSSSPUSSSjubilee
qJNQRQR=\\PQPjudge
XQPSRUSTTRRSjudge >
\\NRSSPRNZRRRjudge at
SSSSSSSRTSRRjudge's
SSSSSSSRTSRRjudge*
M\\SSSQSRQSSRjudgi*
M\\SSSQSRQSSRjudging
RVaSSRSMRSSTjug
VZQSSRSPQSSSjug >
STRSRRSNRRSSjuice
ORSSSSS]TSSSjuice*
ORSSSSS]TSSSjuicer
SRFRSRSnSSSSjulie
NSSSSSSYSSSSjulie*
NSSSSSSYSSSSjuliet
IPRSSMYWSRQSjuly
UQWSSQSbWQQQjuly >
PSXSSSSNRVUVjuly and
RSSRSSSWRSSSjumbl*
RSSRSSSWRSSSjumble
OSPZSSSXTSQSjump
^NLORRSYSTTSjumpe*
YNRSSSSPRSSRjumped
[TKPRRS\\USTSjumper
QSUSSSSSRSSTjumpers
VRSSSQRMUSSRjumpi*
VRSSSQRMUSSRjumping
cPURSQSPRQQRjumps
PKPPR\\UIRVVUjune
XRaQSTRTRTTSjune >
UQRSSWNRSVVUjune and
CQbSSSSSRTTTjunes
PQmSSSRPSUUUjunet*
PQmSSSRPSUUUjuneteenth
SSRSSUSTSSSSjunio*
SSRSSUSTSSSSjunior
URSSSSSSVSSSjunk
WSSSSSSMSSSRjury
QTTV[IPQTTUOjust
LQVSVQS]SUSTjust a
O]QRQRSPRRRRjust as
SQSSSVSPSSSSjust don't
]URSSRSMPSSRjust fine
L]UPRNSNRRSQjust like
G`NVSPVQRORNjust not
QRSVSSSURUSUjust one
TRRSSRSUSSSSjust right
TSVRSQSMSQRPjust says
CQTOYUSgSQRSjust the
OSMPXTSMTRRRjust to
SSRSSWSQSSSSjusti*
SSRSSWSQSSSSjustice
NSSSVSSUQSSSjute
GaWKSPSaPRURk
PbQMSRSRPSUSk >
QRWRSSSVSSTSk's
LRVSRJSbRSSUkafka
SSSSSSSSTSSSkajal
USSSSSSQSQSQkakad*
USSSSSSQSQSQkakadu
SSSVSSSQSSRTkale
QSSSSSSWSSSSkalgo*
QSSSSSSWSSSSkalgoorlie
[SRSSRSNSQRRkalim*
[SRSSRSNSQRRkalimba
RSSRSSSVSSSSkalin*
RSSRSSSVSSSSkaline
TSSSRSSTSSSSkamlo*
TSSSRSSTSSSSkamloops
SSSSSSSSTSSSkanch*
SSSSSSSSTSSSkanchipuram
SSSSSSSSTSSSkanga*
SSSSSSSSTSSSkangaroo's
SSSSSSSNSSSSkanpu*
SSSSSSSNSSSSkanpur
]RSSSRSLRSTSkansa*
]RSSSRSLRSTSkansas
QOpRSQSJO[[Zkarac*
QOpRSQSJO[[Zkarachi
SRSSSVSVSSSSkaren
SSSNSSS\\SSTSkaroo
SRaSSSSLSSSSkaru
QSSSSSSTSSSSkarva
SSSSSSSWSSSSkaspa*
SSSSSSSWSSSSkasparov
TRSSSSRSSSSSkathm*
TRSSSSRSSSSSkathmandu
SSXSSSSOSSSSkatow*
SSXSSSSOSSSSkatowice
cLORSURIUSTTkayak
SSSQSZSQSSSSkayak*
SSSQSZSQSSSSkayaks
KSSSSSS^SSSSkayla
cQSPRQSRWQSPkayle*
cQSPRQSRWQSPkayleigh
fRRRSPSL[PQNkazoo
OfPSSRSNSQQQkazoo*
OfPSSRSNSQQQkazoos
RSWSSSSOSSSSkearn*
RSWSSSSOSSSSkearny
QSQVSSSNSSRSkebab
^SURSRTKQSSSkeen
SPLcRVPPWRRTkeep
HT_PTRSORRSSkeep a
SSRPSWSORQRRkeep asking
LSXOSWRbRSRSkeep it
MMQKR\\SXTUTUkeep the
TRRRSSSWSSSSkeepe*
TSRRSSSSSSSSkeeper
SRSSSSSWSSSSkeeper's
KVLQTWSZRRRRkeepi*
KVLQTWSZRRRRkeeping
LXQRSVS]SRSRkeeping it
SPUXRPRQTYTVkeeps
NSXSSTSQQRSRkeeps asking
SSSQSSSPTSSSkeeps coffee
UMZPRSSgTSTTkeeps the
[SQPSRSUTSSSkeeps time
kROSSRSGURRRkeep~@animal
SSRPSWSORQRRkeep~@answering
QZOSSQSSTSSRkeep~@fail_verb
HOLRRSRhRUTVkeg
LRUSSSSURTTTkeg >
SRSSSTSRSSSSkelly
SRSSSTSRSSSSkelly's
SRSSSTSRSSSSkelly*
LSQRVSSXSSSRkelpi*
LSQRVSSXSSSRkelpie
K\\VRSSSRSRRQkenne*
K\\VRSSSRSRRQkennedys
RSLSSQRrURRRkent
SSRSSSSUSSSSkente
MQVRSRQWRVVUkentu*
MQVRSRQWRVVUkentucky
RRLSSRR[SUUTkentucky >
PSSSSSSXSSSTkenwo*
PSSSSSSXSSSTkenworth
SSSSSSSRTSSSkeple*
SSSSSSSRTSSSkepler
MOTKTdGXOKPUkept
OSSSSYK\\RTTSkept a
QRKRRTSdRRRTkept it
XSRSSUSMSQQQkept me
QSLQSZSMQPQUkept my
TRRQVNS\\SRRSkept the
VSKQS[SGPMORkept~@me
YSRSSSSOSSSQkept~@number
RSYRSTSKRRRTkept~@use_verb
SSSSSSSRSTSTker
RSRWSJS_STSSkeral*
RSRWSJS_STSSkerala
QSRWSSS^SSSSkerb
SRSSSUSSSSSSkermi*
SRSSSUSSSSSSkermit
SSSSSSSRSSSSkerr
VRPRSSSRRRRRkerry
^SRQSSSPSRSRkeswi*
^SRQSSSPSRSRkeswick
RSXRSQSNSTTSkette*
RSXRSQSNSTTSkettering
T\\USSORLQQPPkettl*
PRYTSQRTTSQSkettle
cQQTSOSCVRQQkettle >
QSRTSTSRRURUkettle boiled
JSXSSSSVRSSTkettle on
WRRTSRSSQSSRkettle's
R]QQSRSKRQRPkettlebell
SSRSSSSSSSSSkettlesandco
QRRNSQSaTSSSkev
MQHQQgRYQPQUkevin
IQQTSVSZRQRRkevin >
JSPSSaSKRRRUkevin's
JSPSSaSKRRRUkevin*
S]LXSWRCSTPRkey
OXMSSWSUSQQSkey >
XRTPSTSRUSSRkeybo*
TRUQSVSSRTTTkeyboard
RTSSSSSQRSSSkeyboard >
VSSSSSSOSSSSkeyboard stand
WSRRSRSRWRSRkeyboard's
RRKSS]SWSSSSkeych*
RRKSS]SWSSSSkeychain
aSOQSSSRSRRSkeyed
PSUSSSSTSSTSkeyfi*
PSUSSSSTSSTSkeyfinder
QSRSSSSNSSSSkeypa*
QSRSSSSNSSSSkeypad
YJJRRSSSVTTSkeys
SRSSSSSSSSSSkeywo*
SRSSSSSSSSSSkeywork
MQSXSSSSSUSUkhans
RSUSSRSSSSSSkia
VRSSSSSTTSSSkibbl*
VRSSSSSTTSSSkibble
HKPoRORJQVRUkick
PMQ`SPSHRTSSkick >
RSTXSQRVRTRRkick it
RSVSSSSRSSSSkickb*
RSVSSSSRSSSSkickboard
RQNZSQSGQTPTkicke*
RQNZSQSGQTPTkicked
OQRYSSSIPTQTkicked it
SSMSSSSQSSSSkickf*
SSMSSSSQSSSSkickflip
QSSUSSSWRVSVkicki*
QSSUSSSWRVSVkicking
SSSVSSSPRTSTkicks
NTWXRVQRQURWkid
LNQWSRSbRSRTkid >
QSSSSSSURSRTkid in
TR]SSSSJPUUVkid turned
QWNXSSSHQSRSkid you
[YJSSSS8QQRQkid's
SRRSSSS[SSRTkiddi*
SRRSSSS[SSRTkidding
XPQSSUSTRRSTkidne*
XPQSSUSTRRSTkidney
PNMSS\\SeUSQQkids
YRQUSMSVVTRSkids >
TSSRSSSSSSSSkids at
YSSQSTSNUQSQkids fight
RSQRSTSTTSSSkids one
QSQSQST`PSSSkids were
TSSSSSSVTSSSkill
VSSSRSSRTSSSkilla*
VSSSRSSRTSSSkillarney
dOPRSSSFWQRQkille*
\\SOSSSSJSSRSkilled
YQSSSSSRTQSRkiller
UQTSSSSPVSSRkiller's
USSRSQSSTSSSkilly*
USSRSQSSTSSSkillybegs
NSPSS[SUSSSSkiln
TRSSSSSSSSSSkilne*
TRSSSSSSSSSSkilner
QP^RSURNRTTTkilo
SP`SSSRLRTTTkilo of
[RN\\SSSUTRRRkilom*
SSSSSSSQSRRSkilometers
[RO]SSSRUSSSkilometre
SSRRSSSYSRRSkilometres
RPSTSQSXSUTTkilos
SQRRSSSQSSSRkilos >
QSNVSQSNRVSUkilos of
RQSVSSSUSSSSkimbe*
RQSVSSSUSSSSkimberley
VSSSSSSNTSSSkimch*
VSSSSSSNTSSSkimchi
QONKV_RLPORYkind
MRRPSaSWPQR[kind >
gSSRSHSSUSSRkind about
RRSTSXSQRSSVkind and
XMRLSMR[XRSQkind of
QSSSSSSRSSSTkind people
`RWRRRSSOPQPkinda
OVYSRQSTQSSRkinde*
ORPSSSS_QTSSkinder
RX]SRQSHSSSRkindergarten
NTVRSSSXQSTTkindl*
NTVRSSSXQSTTkindly
QSJRS^SNSQQTkindly wait
PRSSSYSMSSSVkindn*
PRSSSYSMSSSVkindness
NSSSSTSYSSSTkindy
GeOQSNXZOTSSking
NYOSSQSMSSTSking >
USTSSQS@STSSking'*
USTSSQS@STSSking's
SRSSSSSSTSSSkingp*
SRSSSSSSTSSSkingpin
PSVSSSSPRVVWkings
NSXSSSSSSWVVkings*
NSXSSSSSSWVVkingston
USSSSSSSSSSSkink
TRSSSSSSTSSSkinke*
TRSSSSSSTSSSkinked
_QRSSTSNUPROkinks
OTJSSoSESRSPkiri
SSSSSRSSTSSSkisho*
SSSSSRSSTSSSkishore
VQRJSLSoTTTVkiss
PUQPSSSXRRRQkisse*
SVURSRSNSRRQkissed
PROQSTS^RSSRkisses
QSSSSSSTSSSSkissi*
QSSSSSSTSSSSkissing
SSQSRSSRSSSSkisum*
SSQSRSSRSSSSkisumu
YiSSQTQFUQSNkit
P`PTSOSNVPQNkit >
VSSQSWSRTRSQkit in
TQSSSTSQRSSRkit is
MUWSSSSRRTSTkit's
PRSPSSTTSTTSkitch*
TSSPSSTSSTTSkitchen
ZQSXRXRPVQQQkitchen >
OSPSSSSYSTSTkitchen for
JSQRSUS`TSSTkitchen is
ZSMQSRSYSTSSkitchen window
RSSSSRSOSTTTkitchen with
ORSSSSSUSSSSkitchens
TSRRSSSXSSRSkite
SRaSSSSLSSSSkitna
QWPSSSSSSRRRkits
JQPRRVSXPRRUkitte*
QOSRRVSWPSTUkitten
LTQSSSSURRQSkittens
NU[SSSSSQUUUkit~@arrival
JSSSSRShSTSSkiwi
SSSRSTSSSSSTkiwib*
SSSRSTSSSSSTkiwibloom
QSSSSSSSRSSSkiwif*
QSSSSSSSRSSSkiwifruit
USSSSSSQSSSSkleen*
USSSSSSQSSSSkleenex
OSSTSSSTSSSSkloof
QRSSSSTXRSSSkmart
USSSSSSQSQSQkms
VSRTSRSSTQQPknack*
VSRTSRSSTQQPknackered
OSSSSSSVTSSSknead*
OSSSSSSVTSSSkneading
`K\\YSOS<UWTVknee
cQURSQSCTSRSknee >
LP\\SSSSQSVVUknee high
XQSQSSSUUSSSkneel
USSSSSSOVSSRkneel*
SSSSSSSUTSSSkneeler
USSSSSSMUSSSkneeling
YQJXSSSV[PPPknees
HSSZSTS^RTSVknees >
\\RMSSRSRSSSRknelt
JMQ^YZhKOUVTknew
IRPaWLlUSSRQknew >
MSQMSbSXSRSTknew his
NRUPSTSVSSSTknew that
MOZXSYSIRTTVknew the
UQWQRSRERSSSknew what
SSQSSPSQTSSRknew~@me
PSSS]SRMPPQOknife
POQROTSoQSSQknife >
ISSSXRR]RSSRknife and
ZWOSSTSGSSSQknigh*
SRSSSWSKSSSRknight
ZWOSSQSNSSSRknights
MQTSSYSUOUUTknit
KRRTSQR]VSURknitt*
TSSSSRSLTSSSknitted
JRRTSRRcTSUSknitting
SSRRSSSUTSTSknitting >
VVRPROSTTSRQknive*
VVRPROSTTSRQknives
QPNSVUS]USSRknob
PRKYSSSoSTSUknob'*
PRKYSSSoSTSUknob's
eRSQQQSPTSSSknobs
WNNaRFSGRSQPknock
PRV\\SQSURRRRknock >
SRRTSSSNSTRTknock no
FVIkSKTUOWPUknock*
LONSSNTaRURWknocked
SSRTSQSNSSSSknocked >
QQS_SRSLRUSUknocker
RRS[SRSFRUSTknocker >
SSSSSSSRSSSSknocking
R\\SPSQSRQRSQknockoff
OSObSSSPSTRRknocks
RPRR_RSVRSSSknot
SRSRSSSZSSSSknot and
SSSSSSURSSSSknots
ITQNSONaSVVVknow
FU\\OSGSbTVTTknow >
HRRVSQSbTSSSknow a
VSPSSSSORSSSknow about
OOORSTS]RSTVknow all
RXISSQSZSTTSknow at
[WYPSNSLTSTSknow because
OUQSSMSbSRRRknow her
]LSQSKSWTWTTknow how
QRXSS^SCQTTTknow if
KQP]SUSZWVSVknow it
lROQSTS1TRRRknow it's
NRURSoS1RTUUknow that
AXYRRWS`PVVUknow the
STYRWHRJSTTTknow what
ORSPSZSLSOQQknow where
QWORSNScTTSSknow who
\\SQSSRSOSSRSknow why
dNORSWS<RSSVknow you
QLPQSTScSUUTknowi*
QLPQSTScSUUTknowing
SVRSSSSWRSSSknowl*
SVRSSSSWRSSSknowledge
ISRLSOSjSUSRknown
USMSSPSVTSSSknown to
JK]SSPPFPYYUknows
TMgQSLRPSUVUknows >
OTRVSRSZPRRRknows it
KRUNSRQhRTVTknows me
ISQOSRSbSSSQknows my
SUTSTRSCRWWUknows where
[QNISOQ^SSURknows~@me
QZSSSPSQSSSSknow~@hedge
VSPSSRSTTQRQknow~@intensifier
QQRVSLSaUSSRknow~@negation
URQPSOS`URSQknuck*
URQRSRSRSSSSknuckle
SSSQSPSaURSQknuckles
LLSSSSSkSSSSkoala
XSRSSSSLTSSSkochi
QQUSSSS[STTTkoeks*
QQUSSSS[STTTkoeksisters
]SQSSNSOZSSPkohla*
]SQSSNSOZSSPkohlapuris
MRUTSRSVQVSVkoi
SSSSSSSPSSSSkolas*
SSSSSSSPSSSSkolashringar
SSTSSQSTSSSQkolka*
SSTSSQSTSSSQkolkata
RSSSSMYSSSSRkorea
LVSSSSSSRSSSkowal
QSQXSQSOSSSSkowal*
QSQXSQSOSSSSkowalczyk
RSUOSSSSSSSSkowlo*
RSUOSSSSSSSSkowloon
QSQSVSSRTSSSkraft
USSSSSSSTSSSkrako*
USSSSSSSTSSSkrakow
RSSSSSSUSSTRkrakó*
RSSSSSSUSSTRkraków
XSISSRSSURRRkrey
TSSSSSSRSSSSkruge*
TSSSSSSRSSSSkruger
PTSSSSSVSSSSkrumk*
PTSSSSSVSSSSkrumkake
RSSUSSSRSUSUkudos
SSSSSRSSUSSSkumar
QSVSSSSTRSSSkumas*
QSVSSSSTRSSSkumasi
RRRXSSSSSTSTkunun*
RRRXSSSSSTSTkununurra
QSUSSRSPTSSRkurta
VSSRSSSOSSSRkurti
SSURSSSSSSTTkuwai*
SSURSSSSSSTTkuwait
QXSSSSSSQSSSkyle
QXSSSSSPPSSSkyles
XRTQSPSdMOPMl
LUQQSQShMPQOl >
RSTSSSSPSTSSl'amo*
RSTSSSSPSTSSl'amours
JRRSSSSjNRRQla
cSPRSTSESSSRlab
LYZX_GPQOUTSlabel
QOW\\RQS[SPRQlabel >
RQ\\JSUSISSTUlabel and
NQaQPOSTPYXWlabel created
NSLQS[SSSRRSlabel on
TUTSSRSLTRRRlabel says
RSRSSVSXRTRUlabel to
QRSRQ]SFSSTTlabel was
SVSSSRSSPSSSlabel's
`ORRQORRUTSSlabel*
ZTOSRSSNTSRRlabelled
YLVRSPRXVUTTlabels
bRRRSRRMVSRRlabels >
RSRPSVSYSSSTlabor
RSSSSWSSRRSRlabou*
RSSSSWSSRRSRlabour
RSSSSWSSRRSRlabour day
RSSSSWSSRRSRlabour~@time_span
LSRVSSS[STSTlabra*
LSRVSSS[STSTlabrador
XORPSSSbUSTSlace
QQRSSRSUTSSSlaces
RTRRSSSVSSSSlacqu*
RTRRSSSVSSSSlacquer
PRKYQLRPTTTVlad
SSRXSRSLRTSSlad >
SURWSRSLSTRSlad hadn't
PSSUSQSPRQSQlad on
URQPSTSRTSSUlad who
WRYSSPSORRSRlad's
WO^TQKROXPSOladde*
MO_TQKRWYRSPladder
SQOMSOS[URSQladder >
]SRSSSSKSRSRladder's
_UNQSKRWRRROladie*
_UNQSKRWRRROladies
QRSTSRS[STSTladle
IMQQQbS_OQRYlads
RSVSSYSHOSTWlads >
JJZ]SKRYKaV\\lady
QSRYSQSRSVRUlady >
SSRSSTSVSSSSlady and
\\S`QSNSMSTTRlady at
SQQZSRSSSUSTlady had
URQSRPSaRTSTlady in
ORUTSTSNRQQSlady on
QSPSSVSMSSSSlady there
TSRPSZSMPTSSlady who
QSRTSVSUSRSTlady with
USVQSRSWSQRRlady'*
USVQSRSWSQRRlady's
SSSSSSSQSSSSlag
WSSSSSSQTSSSlagge*
WSSSSSSQTSSSlagged
QS^SQPSDSUVTlagos
WRRSSRSMTSSSlahor*
WRRSSRSMTSSSlahore
JQTNUPSWQSTSlaid
PRtMRRSDSQSSlain
SSRSSSSXTRSRlajpa*
SSRSSSSXTRSRlajpat
XMSLRRSLUSTSlake
XOUSSTSDUTTSlake >
TTSSSSSMRSSSlaksa
PXHRSTS\\SUUTlamb
SSSSSRSSSSSSlamb'*
SSSSSRSSSSSSlamb's
KQ^RSRR_RUUTlambi*
KQ^RSRR_RUUTlambing
RSPSSSSeSSSSlambs
RSLUSSSJUQRPlamin*
SSSSSSSYTSSSlaminate
QSNUSSSHSSSSlaminated
TSRSSSSOUQRPlaminator
TTXRRWRRVOPMlamp
\\OWPSSSERMQQlamp >
LUSRSVSVRTTSlamp and
JSWSSSSPSUTUlamp for
SSUSSQSXSRQRlamp gives
R^MSSSSVQRRQlamp is
TSRZSQSOSSSRlamp on
N_SRSRSLRPSPlamp'*
N_SRSRSLRPSPlamp's
SSSSSSSSSSSTlampa*
SSSSSSSSSSSTlampandloaf
VQQQSTRZRVUVlamps
MRZSSTRSRSSTlamps >
SSSVSRSTRUSSlamps*
SSSVSRSTRUSSlampshade
SSSSSSSSSTTTlan
O\\QSSSSSRRRRlanca*
O\\QSSSSSRRRRlancaster
PVSSSSSSRSSSlance
RVSRSSSRSSSRlance*
RVSRSSSRSSSRlancets
JQUhSYSKQVTWland
WOZOSTRNRTTSlande*
WOZOSTRNRTTSlanded
WSLRSUSSSSTRlanded in
SQYRSRSTSRSSlanded on
USQWSRSQTRSSlandi*
USQWSRSQTRSSlanding
RRQSSUSgSSSSlandl*
SRSSSUS[SSSSlandlord
RSQSSRS_SSSSlandlord's
SSSSSSSQSSSSlands
ERL[SQU_PZRXlane
TSQUSSSNSSQRlane for
QSQ\\SRSNSTSTlane is
SSUQSRSSSSSSlangl*
SSUQSRSSSSSSlangley
TRRQRQSWWOQOlangu*
ZRQPQOSTXQRPlanguage
NSTTTUSVSQQRlanguages
HRVSTQSXQTSUlanguages >
WQRSSUSGTQRPlanguages and
PSSSSSSWSSSSlanka*
PSSSSSSWSSSSlankan
QQ]RSQRQQUTTlante*
SRTRSRSSSUTSlantern
RR\\SSQRQQTTSlanterns
PSZSSQSWSTTSlanterns are
TSJWSTSSSSSRlanza*
TSJWSTSSSSSRlanzarote
KRZSSVSPQTSTlap
RSUSSSSLSSSSlap >
QVRSSWSSQSSSlaps
eLSORTSJXPQQlapto*
^MSPRTSLXPQQlaptop
ZSSSSSSRSSSSlaptop's
YSRQSTSRSRSRlaram*
YSRQSTSRSRSRlaramie
SSNSSSSVSSSSlarap*
SSNSSSSVSSSSlarapinta
QRSSSSSUSSSSlard
OQ]RRSSUSSTTlared*
OQ]RRSSUSSTTlaredo
QSXRSUSISRQTlaredo >
DfZSRQREPSSSlarge
QSSSSSSVSSSSlarge*
QSSSSSSVSSSSlarger
XR^SSTQHTSSTlarne
GSSPSRRkSSSTlarry
QSSSSSSSSSSSlarse*
QSSSSSSSSSSSlarsen's
YSRSSSSKSSSSlasag*
YSRSSSSKSSSSlasagna
J`SSSSSQRSSSlaser
NNUPSQS\\TSSSlashe*
FSVSSQS_SSSSlashed
ZNRQSSSPTSSSlashes
NRNYSWSQRTRUlass
LaYUSSTMIWVUlast
SPOSSNSZQSSSlast >
VPRSSSSPSSSSlast about
VPMSSRSjTSQSlast day
VQbQSQPMRSTRlast i
STUSSSSMRTTTlast month
MYU]SQSPRUTUlast night
NQRRS[RRSSSVlast one
[RPSSKTOSRRRlast page
RPWSSQSQSTTUlast seen
SQ]PSPSLUTTTlast week
TS]SSRSKSTUSlast weekend
LYPSSRTURRSPlast year
R`NSSSSIQSSQlast year's
SOJRSPS[YQRQlaste*
SOJRSPS[YQRQlasted
SRSSSSSSUSSSlasted a
OSSSSSS]SSSSlasts
ZQWPSSSRUUSTlatch
WSVPSSSTUTTTlatch >
VRSRSRSQRRRRlatch*
SSSSSSSRSSSSlatched
WRSRSRSRSRRRlatches
IYmRQOUOL\\]Zlate
SHUPSPTGPTTTlate >
QV[RSNXNSNOOlate and
N[KUSUSPUQROlate by
USUSSTVCQRSSlate father
USSSSSSPTTTTlate father's
TQYSSRRJPWVWlate for
YSFWSQRURTRQlate husband
QRSSSSSSSTTTlate late
MRTSSSSRSTTUlate so
RSRSSSSUSSSSlate to
HWUPSRS^SSSTlate wife
ZMSSSSQPWSSSlaten*
ZMSSSSQPWSSSlatency
QKTOS]XJPRRRlater
RO[SSSSSSUUUlater >
QSUSSPSTSSTSlater my
TNXYSPSWSTRSlater than
VSSRURSNRSSSlathe
VSSSSSSNSSSSlathe*
VSSSSSSNSSSSlathers
RRSSSRRVSSSSlatin
URSSSSSQTSSSlatte*
URSSSSSQTSSSlatter
RSSSSUSSSSSSlatvi*
RSSSSUSSSSSSlatvia
ZQRQRTRiVSSRlaugh
ETLSSSSdSSSTlaugh >
dRYQRRRMVQRPlaugh at
YVIFRRUgWOOOlaugh*
XSMORXVWUOPQlaughed
PPQOR^TPUPQPlaughed >
QRSSSHUXSSSRlaughed and
IRRSS`SSQRRWlaughed at
TUQUSRSPRSSTlaughed so
WSNRSRSSUSSRlaughed till
TUQUSRSPRSSTlaughed~@intensifier
UVPKSOR[STSRlaughing
KSSRSQS^STTSlaughing >
QSRSSQSZVRRRlaughs
PSRSSRSGVRRRlaughs >
QR[PSQSKTUUUlaunc*
PS_RSRSNSVVUlaunch
QRQRSSSSSTSTlaunched
USSSSQSPSSSSlauncher
SSRRSSSSTQRRlaunches
OPQWQPSbQUSUlaund*
OPQWQPSbQUSUlaundry
MQRZRRSYRURUlaundry >
TSRSSSSSTRRRlava
RQ\\SRRSQSUTTlaval
TSSSSSSRTSSSlavat*
TSSSSSSRTSSSlavatory
QSPSXSSUPPPPlaven*
QSPSXSSUPPPPlavender
URSSTRSNRSSRlavender >
SSSPSSSSSSSSlaver*
SSSPSSSSSSSSlaverton
OSSSSSSVTSSSlavin*
OSSSSSSVTSSSlavinia
INFTUSRcVRPNlaw
^OQQQRSSRQQPlaw >
^SRSSSSMTSSSlaw a
WXSSSRSPUSSRlaw asked
HQUSSTS]RTTUlaw has
NPSSSRSbPSSSlaw is
TSQSSSSVTRRRlaw who
SRYQSSSMSSSSlaw's
PRQRSRStTSSSlawd
TQMRRTSTQWTWlawn
WSQ\\SSSJSUSUlawn >
NRPUSSSOSSRTlawn to
SSI[SSSOSSOSlawnm*
SSI[SSSOSSOSlawnmower
XQPRSRSXTQRPlaws
QRQRSSSVSSSSlaws were
MRQQSXSdQRRSlawye*
QSSRS[SRRSSUlawyer
PRQRSPSeRRRQlawyers
YXRRSRSTUSSRlaw~@answering
MOTQRSRcSQRSlay
RPQRSPR[TSSSlay down
QOUSUSSORSSSlayer
QOSSUSSOSSSSlayer of
ZMSSYRSMTSSRlayer*
ZMSSYRSMTSSRlayers
RSQSSPSdSSSSlayin*
RSQSSPSdSSSSlaying
SSSSSRSSSSSSlays
_QSRSSSMTSSSlazin*
_QSRSSSMTSSSlaziness
PSVSSQSQRSSSlazy
RSTSSSSTSTTTlbs
GMSRSSSaSTUTlead
TQRSTSSOUSSSleads
VTUSSQSJUQQQleaf
ZOSUSRSLTSRSleaf >
SQTSSSSSSVVUleafe*
SQTSSSSSSVVUleafed
NSRSSWSXUSSSleafl*
RSPSSWSTURSRleaflet
OSTSSSSVSTTSleaflets
QRSSSSSTTSSRleafs
ZVQXSRSHPVSVleagu*
bTQRSRSIRSSSleague
KUSYSSSRQVSVleague's
]PSQSRS^XPQPleak
KZRSTRSLQTSTleake*
KZRSTRSLQTSTleaked
PVRSRTSRSSSTleaki*
PVRSRTSRSSSTleaking
l=OPRYRI[OPMleaks
`JRSRWSP[RQQleaks >
WRSSSTSTSRRRleaks at
LRRSSSSgSSSSlean
LRRSSSShSSSSlean on
PRR_RRSCTWQVleane*
PRR_RRSCTWQVleaned
MSSbSRSKPWSWleaned it
TRSVSSSKTSRSleaned on
ZOQWSSRUSSSSleani*
ZOQWSSRUSSSSleaning
OORWSSR_SSSSleaning on
lQLNQQSLUMNKleans
WSPSSRSSSSSSleapi*
WSPSSRSSSSSSleaping
SSTOSSSMSSSSleapt
LLNPSVRmOPQRlearn
KPQQSRShPPQOlearn >
RSRSSWSQSSSSlearn to
SOPITRScSRSSlearn*
MOROTSSaQPSPlearned
JR`PRSRRRVVVlearned to
YSMSSPSYWRQQlearning
WSWSSUSEQUUWlearns
OSSMSSS\\SSSSlearnt
SRTSSTSQSWWVlease
SSSSSSSORSSSleash
XRNNT[P[RNPQleast
PNRSRUSNRTSTleast >
Z^RWSPSGRPSNleast the
SQQTSRSYSSSRleast~@me
ORVRVPS\\SSSSleast~@seller
Y[ORQRSGTRRQleath*
XPQRRTSPVRSRleather
^QRSSRSORSSSleather's
J_SSSRSMRRSRleatherman
\\MMPS[SWWSUQleave
PRRRSXSRSSTTleave >
QQQZSMS[UURSleave it
TUTPSPSLSRSQleave the
XK[JSPRTVTXTleave*
OQ\\SSSSXSVVVleaver's
[MRKSQROWQUQleaves
RSRUSVSNSTSSleaves a
OQ[TSOSHSVVUleavi*
OQ[TSOSHSVVUleaving
RR[OSSSURSTSleaving cert
QSSSSSSYSSSSleban*
QSSSSSSYSSSSlebanon
QQPPS`SUSQRVlectu*
QQPPS`SRSQRVlecture
RRRSS\\SHSRSTlecture >
RRRQSWS]SSSUlecture on
SSSSSSSVSSSSlectures
PSYSSRSRSTTTled
USSSSSSSTSSSleder*
USSSSSSSTSSSlederhosen
SQSSSSSSTSSSleds
VSPSS\\SMRQRQlee
OV]PRWQRQUUTleeds
SRZRSYRQSRSRleeds >
SVSSSSSPSSSRleeds in
SVURSPSWSTTTleeds to
\\SPSSSSNSSSSleeee*
\\SPSSSSNSSSSleeeeds
URSUSSRGSTSSleeks
W_SGMPN\\RLLMleft
[WRLS[SYUPROleft >
\\TQJRTSYUQTSleft a
SSSPSYSMSQRTleft and
LT`QSSSHQPRQleft at
NUSXSRSKQVSUleft by
PUNRSSSXSTUTleft for
NXSSSRSSSQQPleft hand
T_GNSUSZTMONleft handed
TQO`SPS[PWRXleft in
FMMkRPRKPROTleft it
UNNSS_SQTRRWleft me
SSKUSQSZSTSUleft my
VLH[S^SQRPRSleft on
IdRQSPSFRPRNleft one
PVP\\QRSOSURUleft out
QPPXSUSQRTPTleft outside
SXQOSSSRSRSOleft over
L`UISRSQQOQOleft shoe
cMSRSRSDWSSSleft side
QUUOSUSQTUTVleft the
aQ\\QSRSQSTTSleft to
MN]eSNRSSYTWleft with
TSSSSRSSSSSSlefti*
TSSSSRSSSSSSleftie
RSSSSPSYSSSSlefto*
RSSSSPSYSSSSleftovers
RmORSQSKQOOOlefts
RSIRSSS\\SSSSlefty
\\WRSRYSLRTSTleg
NXQUSSSKOSRSleg >
NSTTSSSZSUTUleg in
[RSSSPSPUSSRleg is
TTSSSSSNSSSSleg of
SSQSSSSVSSSSlegal
PPJTU]RePPOQlegen*
SQRRU[SUQQQPlegend
SQRRT\\SUQQQPlegend >
PRLUSTScRRQTlegends
XYSSSPSMTSRRleggi*
XYSSSPSMTSRRleggings
USPSSRSWTSTSlegio*
USPSSRSWTSTSlegion
STSSSSSRSSSSlegit
NQQSSSS]RSSTlego
KUQVSTSUQSSTlegs
SZQSSRSLQSSSlegs >
JR\\XRTQPSSQUleice*
JR\\XRTQPSSQUleicester
SSOXSLSUSSQSleicester >
RVSSSSSQSSSSleigh*
RVSSSSSQSSSSleighton
RS\\RSQRQQUUTleipz*
RS\\RSQRQQUUTleipzig
SSZRSSSQRTTSleipzig and
YSRSSQSYSQSQleith
TRTRSRSdTOPOlekke*
TRTRSRSdTOPOlekker
MNVPRSSRTTTUlemon
NRSSSSSUSTSTlemon >
RSPQSSS]SSSSlend
SSRSSSSUSSSSlendi*
SSRSSSSUSSSSlending
[SQOSTSSSQSQlengt*
YTROSSSSSQSRlength
TSSQTSSHSSSSlength of
USRSSTSSSSSSlengths
J[ZOSQSIURSSlens
RXRPSSSTRSSSlens >
D[[RSPSURSTSlens is
VSSSSSSKSSSSlense*
VSSSSSSKSSSSlenses
HSjOR]R\\RTVTlent
OP[QRVS@SSTTlent >
OXQSSSSPSRRRlenti*
NXQSSSSSRRRRlentil
TSSSSSSPTSSSlentils
SSQRSXSSSSSSleo
[RQOSSSZUSSSleopa*
YSRSSSSNSSSSleopard
URROSSS_TSSSleopardstown
QKFIQQl^KNQNless
LJQQSWYaSRSPless >
OSSSSN^FOSSRless at
VSPRSQVKSQRQless in
VSUSSUSPSSSSless politely
VQRSSRRSSSRSless so
MXSSQRWPPSRRless than
ZQKTUQSPPRPQlesso*
ZQNRUQSURRRQlesson
SSPUSSSNQTQSlessons
MXSSQRWPPSRRless~@comparison
VSUSSUSOSSSSless~@conduct
VQRSSRRSSSRSless~@intensifier
SSTSSQS@STSSlest
QWL^QXRJQTQQlet
QWQSSPSYSSSSlet down
\\KPVRRSUTURTlet go
\\SRYSRS8SSSSlet him
GZSWSORQRUTWlet it
TSYMSSSRRSUPlet me
IWQ[SQSRSUTSlet the
NONSSPYVSTUSlet's
URRSSSSPSSSSletha*
URRSSSSPSSSSlethal
YSNPSPS[TSTSlethb*
YSNPSPS[TSTSlethbridge
fQOPSIRLYQROlets
VRSSSSSQVRQRlets go
SSSSSSSSTSSSlets me
VSPSSSSQUSTRlets you
SSSSSSSSTSSSlets~@me
TLXNR`WQUQTSlette*
NQWMQYYRUSTRletter
RQLQR\\YOWRRQletter >
TSQSSOTSSSSRletter e
TRRSSRSSSSSSletter is
RSVSSSSWRTSTletter of
LQcTSTSJOVXVletterbox
SSSSSQSPSSSSletterbox is
SSRSSSSUSSSSlettered
`OESTYRYWNNQletters
ZSOURTSRTRRSletters >
SSQSSMSWUQRRletters and
TSRSSRS\\TRSRletters that
TSSSSSSRSSSSletti*
TSSSSSSRSSSSletting
USSSSSSQSSSSlettu*
USSSSSSQSSSSlettuce
PYYHSQS[QQROlet~@me
URSSRSSQSSSSlev
dOOVSZS<VQROlevel
KRPVSYSNTRRRlevel >
SR][SSSSRTTTlevel and
WSRSSSSBUSSSlevel*
XSRSSSSCUSSSlevelled
SSSSSSSRSSSSlevels
WRRSSSSTUSSSlevel~@number
^OSSSXSPTSSTlever
USRRSQSPUSSSlever*
USRRSQSPUSSSlevers
QURSSSSUSSSSlevit*
QURSSSSUSSSSleviticus
OQSUSRSSSTSTleyla*
RSSSSSSLSSSTleyland
PQSUSRSYSTSTleylandii
ROTSSSSPSSSRliam
SfSRSRSFSSSRlian
QQNTSPQjQPPRliar
ORRRScQHQQQVliars
QSRRSaQJQQQWliars >
Q^RQQQRRPRRSlibra*
ORSRSSSiSSTTlibrarian
RUSSSSSQRSSSlibraries
U^RSRQR>RRQRlibrary
N[SSRRSJRSSSlibrary stamp
N[SSRRSJRSSSlibrary~@art_craft
SRSSSSSSSSSSlibre*
SRSSSSSSSSSSlibretto
TUOSSRSMTTTSlicen*
SSOSSSSSSTTTlicence
TUSSSSSMTSSRlicense
YSSUQNSOUSSSlick
lSROSQSAVTSSlicke*
lSROSQSAVTSSlicked
TSSSRSSOSSSSlicki*
TSSSRSSOSSSSlicking
MhGRQOQRNILHlid
\\SMOSRRFWNONlid >
VQSSSSSOURSSlid and
RTSRSSSTQSSSlid had
CYSSSSSMOSSSlid is
PSRSSSSZUTTTlid of
VUUTSSSIUQSPlid off
VRSRSSSQRSSSlid on
OPRSSVSXSSSRlid that
VRQVSTSORTSTlid up
T\\SRRQPROSSSlid's
NSQVRSUZSSSQlidl
Y[OQXQSJQRRQlids
SPWRSNSTWTSTlie
MSXSSQSTTTSTlie down
PR[SSaRMOSRUlied
QS\\TSOSPQTSTlied about
WR^RRPPfVWYYlies
MR^RSTP_SXYZlies >
XSUSSQSLTSSSlies flat
QSYRSNSdSSTSliesb*
QSYRSNSdSSTSliesbeth
PPOSOTQh[SRQlife
_SRPQPRNZSTRlife >
RSQSSRSTQSSSlife and
OSGSSSSbPSSSlife'*
OSGSSSSbPSSSlife's
KVRPSSSdSSSTlifeb*
MVSSSSSQSSSSlifeboat
QSRPSSSfSSSTlifeboats
XSSSSRSPSRSRlifel*
XSSSSRSPSRSRlifelong
WRRSRRSSSSSSlifes*
WRRSRRSSSSSSlifesaver
cMKRSVSPVPQUlifet*
cMKRSVSPVPQUlifetime
XQRQSSSYTSSSliffe*
XQRQSSSYTSSSliffey
QRTNTPSUPUTVlift
LSQOSSSVRSSSlift >
WSSRSSSNSSSSlift a
VQRVSRSXUSSSlift in
QRSRUSSSQTSSlift it
OUURRSSRSRRTlift the
RRSUSSSQSTSSlift'*
RRSUSSSQSTSSlift's
OZPPSRSSRPPPlifte*
O\\PPSRSJRPPPlifted
L\\ORWQS[SSSSlifted it
XQTRPRSFTPQQlifted the
SQSSSSS\\SSSSlifter
SSRRSUSRSSSTlifti*
SSRRSUSRSSSTlifting
XROPSSSUWRQRlifts
hQKVQGRHXOMJlight
URRRSQSHVUSTlight >
KSRTRSS_TSSSlight a
YUORSQSMTRRRlight and
URSSSQSPTSSSlight enough
RUSRSRSXSTTSlight for
RQTURSSTRTSTlight in
[QRSSUSUSSSSlight is
NRVXSRSRTTTSlight of
QRSNSSSWTTTTlight on
SSUSSSSMTSRRlight went
kRPRRPSQTSSSlight's
XUPfOTKHP\\TZlight*
KUSSSRSSRSSSlightbulbs
]NTRS^LSUSSSlighter
J\\PcSOSGPSQSlighthouse
KWRhSRSQQTQUlighthouse >
QSWSSSSSRUUUlighting
SRP]SQSORWQUlightning
IQSOQSSZSVVUlights
TSUMQSSXURTSlights >
WSSTSSSSTSSSlights are
SSRRSSSVSSRSlights off
SUSSSRSQRRRRlights up
IRWSSSSYRUUUlights were
YSLVWRHYVQOOlike
OSOSSWSQPSSSlike 0
OPWSRNR`QYZZlike >
QNSQRQOTTTTVlike a
R\\TRSRRVTRQRlike an
QVSSSQSSRTSSlike and
VSRSRQSRSSSSlike being
URRSSSSIQRQRlike butter
URSSSQSTVSSSlike guests
LUVZQRSMRTSTlike he
SSQTSRSDSSSSlike he's
RSRUSNRZUWSTlike i
UTSUSPSJTUSVlike i'd
[RORSPSKVSSRlike i've
UTZSTPSIQVUWlike in
\\GVKWMTJXSSPlike it
OMXSRQQXWSTRlike it's
IQZWQUSXTUUUlike me
FQYOSNRiSOQNlike my
Q[RRSRSOQSSRlike new
OVSSSSSSRSSSlike on
RSOSRQS]SSSSlike one
TSRSSSSQSSSSlike real
UQSVRUSSQSSSlike silk
ZSSQSSTITPSQlike sleeping
\\QSSSRSOTTTTlike somebody
URSSVUSQQRSPlike something
DUQTSZSXOUSVlike that
TSZTRSRNPUSUlike the
RZSRQRTQUSSRlike they
RRTR`OSRSSSRlike this
RRTRSSSPSSSSlike thunder
QNNWSVTSSTSQlike to
MTQSSeSESTTTlike two
TRSSSSSSSSSSlike water
NSQSSSS\\SUTSlike you
\\RZHRMSRRQRQliked
SS[SSRSJRQRQliked the
XRXQRQSVVSRSlikes
]SQRRSSXUSSSlikes it
JRZRSSSVRSSSlikes the
SSVNSSSOSTUTlikew*
SSVNSSSOSTUTlikewise
VQSRSVSPTSSSlikin*
VQSRSVSPTSSSliking
UTRSSSSRURRRlil
VSSOUSSSSSSRlilac*
VSSOUSSSSSSRlilacs
SRUSSSSOSSSSlilie*
SRUSSSSOSSSSlilies
LSSSSTSMPSSWlily
SRVSRSSOSRRSlimbo
LUSSSSSJSRRRlime
SQUSSSSRRSSTlimer*
SQUSSSSRRSSTlimerick
ZSSRSSSMTSSSlimes*
ZSSRSSSMTSSSlimescale
SSOSSUSWSSSSlimit
JSSRSPS]STSTlimp
PWaRRRSSSRSRlimpe*
PWaRRRSSSRSRlimped
NRMSS^SJRSSSlinda
PSRSSVSRSSSTlindq*
PSRSSVSRSSSTlindqvist
QOMSUqNKVNQUline
ROQVRWRGTSRSline >
OQS]SLSYPUTSline and
RWQRSQSRSSSSline as
URQRSSSRUSSRline for
UQVPSRTWSSSSline in
RSQSSVSMSPPSline is
TS^SSNSDSSSSline of
JT^SSOSRSVVUline on
QOUQS[SPRSSUline with
RQQRQQR`SSTSlined
RSYQSRS]SSTSlinem*
RSYQSRS]SSTSlineman
RTSURSSOSSRSlinen
SSSUSSSMQSSSlinen*
SSSSSSSMSSSSlinenloft
SSSUSSSSQSSSlinens
NRPRWSS[QRSRliner
TRSSSSS[SSSSliner*
TRSSSSS[SSSSliners
iPKQSRTFXSRRlines
USTSSWRTRQRSline~@number
USCSSVSSQSSTline~@work_verb
WUOSRQSNTRRSlinin*
WUOSRSSORRRSlining
SSSSSQSRUSSSlining's
HQTSS\\S\\QVUUlink
SSSSSRSRSSSSlink >
XRQSSVSUSSSSlink to
SSOQSTSWTSTRlino
SQQQSQSSTTTSlino >
SSSSSSSPTSSSlinol*
SSSSSSSPTSSSlinoleum
[NRTSRSRSSSSlint
RSTSSSSTSSSSlinz
XLRWSOSSSSSSlion
PSSSSSSTSSSSlions
^KRRSRSJWSSRlip
JQSSSSSgUSSSlip balm
RSSTSSSSTTSTlips
VVVPXPSRSTTSlipst*
VVVPXPSRSTTSlipstick
PLZSZQSOSUTTlipstick >
MaOTQSSXRRSRlipstick on
SSSSSSSSPSSSlipstick stays
SRSSSSSVTSSSliqui*
SRSSSSSVTSSSliquids
bQRSSQSRUSSSliquo*
bQRSSQSRUSSSliquorice
LS^QSQRKQSTSlisbo*
LS^QSQRKQSTSlisbon
RSQUSRR[RTSTlisbu*
RSQUSRR[RTSTlisburn
SQUSSSSRRSSTlismo*
SQUSSSSRRSSTlismore
_T[OROSJSSTUlist
ZQRSSQSNSSSSlist >
UNTIRYR[XRSQliste*
QTOSSVTNPRRRlisted
DQWRSIShUSSRlisten
WSZSSSSHTSTSlisten to
JR_RS]QYPTTSlistened
NS[RSaQQRSTTlistened to
_OPMSPSRZSTSlistening
ORSPSRShSSSSlistening to
bSKQSZSGTSSSlistens
NXTPSSTSOOPRlisti*
NXTPSSTSOOPRlisting
SXRSSRQQSRRTlisting >
SLRSSQS`SSSTlisting said
SSSSSSSVSSSSlisting was
ZPRRSMZMWSSRlists
RPWUSPRUROQNlit
[QVZSQSIRTTTlit up
SRSSSSSSTSSSliter
RPPdRLRTRZRYliter*
RPPdRLRTRZRYliterally
QSSPSSS\\STTTliterally everyone
SSSSSSSSTSSSliterary
SSSSSSRPSSSSlithu*
SSSSSSRPSSSSlithuania
SSSSSSSQTSSSlitle
QSVRSSSQPSSSlitre
NQ[TSVSSRUUVlitte*
NQ[TSVSSRUUVlitter
_PUMVLOMURUQlittl*
SQVMVTOMURUUlittle
SRUSSSSRSSSSlittle bit
ZSQSRSSSUSSSlittle box
RPRRRVS_SQRSlittle card
RORSWSSRQSSSlittle cardboard
SVXSSRSPSSSSlittle man
MVSSSSSRSTSSlittle map
MPOSRPSoUTTSlittle one
PPOQSSS`STTTlittle ones
OSSSUSSSQSSSlittle sleeve
NSVSSWSRRUUWlittle slow
TO[NSSRKRPTQlittle van
VRSSSSSOURRRlittle wooden
_RRSSKSSSSSPlittlekoalababy
XQSSSRSRSRRRlittle~@appliance
YRRSQSSPTSSSlittle~@art_craft
LR[STSSTQUTTlittle~@clothes
UUNQRVSJRSSSlittle~@colour
QXTRSQS]QTSTlittle~@courier_staff
QSPSSSTSSSSSlittle~@delivery_place
UTSSSSSSSSSSlittle~@instrument
RQSSTRSQRSSSlittle~@kitchenware
MQaSSWSSRVUXlittle~@lateness
PNT[URSVSRRRlittle~@material
MPOSRPSoUTTSlittle~@number
SORRVSSWSRSRlittle~@packing_material
]OQSPSSSVSSSlittle~@parcel
_QMSSSSOTQRQlittle~@part
SUOSSSSRSTSSlittle~@route
TP[RSSSMRTTTlittle~@tools_fixings
MO_NSSRLRRUTlittle~@vehicle
S`JSOIZ]QPOMlive
YPVNSVSTUSSSlive >
OQRRSPS[OPQNlive and
OSRVSSSYQUSUlive at
NORPPQ]WTSSTlive in
XSIWSSSOSQRQlive past
OkJPQKR_PPPRlived
QRQRSUS\\SRQTlived here
dRNVSQSOSSSSlived in
TSSSSRSTSSSSlivel*
TSSSSRSTSSSSlively
QaSSSSSKSSSRliver
QSVSRRS]SSSSliver's
O]VRRPS]SQPPliver*
Q]SSSQSRSPPPliverpol
RUMOQSR_NVSUlives
ZPQMQQRXVSSSlives in
DSSUSRSjSUSVlivid
RSSSSSSSSSSSlivin
OSYRSTRURSTRlivin*
OSYRSTRURSTRliving
WRSRSRSSSSSSliving >
ONPRSQSZSUUSlizar*
SQQSSRSUSTTSlizard
SQQSSRSUSTTSlizard's
PSTRSSSUSTTSlizards
USRSSSSQSSSSlizzy
NQhOSPRKSVXTliège
OR_RSSSGSVXTliège >
SSSSSSSUSRRSljubl*
SSSSSSSUSRRSljubljana
VSRSSSSRTSSSllanf*
VSRSSSSRTSSSllanfairpwll
NOOUSRS^STSSlloyd
QSSSSSSSSTSSlloyd's
QSSSSSSSSTSSlloyd*
ZPSSSSSQSSSSllshi*
ZPSSSSSQSSSSllshit
OQZQSRSxSTTTlmaoo
WO\\ORQQXWQSOload
TQ]RSRSFUSTQload >
NSVRSQSMSTUTloade*
NSVRSQSMSTUTloaded
]TMSSSSGUQQQloadi*
]TMSSSSGUQQQloading
YVOSSRSNTQRRloading dock
XQ\\RRJS[VSTSloads
XQ]RRJSPVSTSloads of
YRSSSRSOUTTSloaf
SSL_SSSKSTSSloani*
SSL_SSSKSTSSloanin
URQSSSSWVSSSloath*
URQSSSSWVSSSloathed
SPWSSSRRRTTTloave*
SPWSSSRRRTTTloaves
PWO[SRSLQQSRlobbe*
PWO[SRSLQQSRlobbed
TSPYSRSORPSPlobbed it
DSQ^URSTQUQTlobby
TSSSSSSPTSSSlobby >
NSUVSSSXSTSTlobby door
PTRTTSSTSSSSlobby of
SSQSSSSSTRRRlobes
USSSSSSSSSSSlobos
QR[RSSSRSTTTlobst*
QR[RSSSRSTTTlobster
JRSSSVVSSVVUlocal
RQXSSSSYSTTTlocal*
RQXSSSSYSTTTlocals
TS[SSOSMSUURlocat*
PSZSSRSQQUUTlocate
SSSSSRSSSSSSlocated
WSTTSQSOTSSQlocation
TSSSSSTOSSSSloch
XMRPSSSTWRRRlock
SSPRSSSXSSSSlockd*
SSPRSSSXSSSSlockdown
SSNVSVR]RTRTlocke*
TSQPSSSeSSSRlocked
SSQYSSSIRTRTlocker
QSSSSSSXSSSTlockers
SSSSSVSOSSSSlocket
L[SSSSSPPSSSlocks
SWSSSSSPSSSSlocom*
SWSSSSSPSSSSlocomotive
WQRSSSSTSSSRloden
QcPRSRSGRRSRlodge
K\\WRSMSPPSTRlodge*
SSWRSNSMSTTSlodged
K\\SSSSSSPRSRlodgee
RSSSSSSWSSSSlodger
SSQSSSSSSSSSloft
SSSSRUSSQSSVlofta*
SSSSRUSSQSSVloftandlarder
SRSSSSSSSSSSlofts
aRUVRTQJUXSVlog
WSTRSSSRTSTSlogbo*
SSTRSSSUSSTSlogbook
WSSSSSSPTSSSlogbooks
VQSSSSSRTSSSlogge*
VQSSSSSRTSSSlogged
NSSRSSS\\SSSSlogic
STRSSSSSSSSSlogin
QSRSSRSYSSSSlogis*
QSRSSRSYSSSSlogistics
G_MRVQSONQQPlogo
RVRSSRSPRRRQlogo says
Q`RSSQSQSMSMlogo'*
Q`RSSQSQSMSMlogo's
aRWSRRSMSSTSlogs
SSVSSSSSSSTSloire
VRVSS_WMRTTWlol
OQVSSURMRWVXlol >
SSSWSRSOSTSSlola
SSSSS\\SSSSSSloled
^SSSSPSQUSSSlolli*
^SSSSPSQUSSSlollipop
VQTRSRSXTRSRlomon*
VQTRSRSXTRSRlomond
UURWSRSOSTSSlondo*
RSSWSRSSSTSSlondon
VURSSSSOSSSSlondon's
EO_QPHQaOYZYlong
QQJRSVSTRTVWlong >
^RRSURSKURSQlong arm
SQXSSUSMQSSSlong as
TURPRTS\\RSRSlong enough
URUSSPRTSTUTlong for
PR]MSVSQRUUTlong time
PWbRSSSFPUVUlong wait
MWTRSOSZRSSQlong weekend
KQZWSVQZNYUYlonge*
KQZWSVQZNYUYlonger
OOKQSVSbOSRSlonger >
PYWXSSSPPTSTlonger than
URSSSSSNTSSSlonger to
RSTQSRSORTTUloo
ORRWSORfSSSQloofa*
ORRWSORfSSSQloofah
JQU[MWNZWWYXlook
HUMRRRS_STTTlook >
TSRRSRSURRRSlook and
SODVRTTeUVUUlook at
OS]RSSSTSTTTlook down
NRRSS]STRSSUlook in
PSTRS[SJSMNTlook into
RSTWSXSISRSSlook left
YTQVRNSPWRQPlook like
TUSSSSSNRUTTlook of
YSTQROSUUSTRlook up
JRYUQT[XNWYVlooke*
JRYUQT[XNWYVlooked
QSXSSRTGRSSRlooked >
STTURLUWTSQSlooked at
NUYNSOS[TUURlooked in
TRTQS\\QSSRSTlooked it
ZWSOURRBSVUXlooked like
MT[LR\\STSRSTlooked under
PPP_SSSOSSSTlooked up
MSRSSSSZSSSSlooked well
K[XKSTVUQUUUlooki*
K[XKSTVUQUUUlooking
TQTSSPSbTSSTlooking >
R`\\RSQSIRSTSlooking at
SSUSSSSNSSSSlooking down
QQNLSSW^URSQlooking for
WRPSSRSSSSTSlooking like
RR\\SSRSIQSSTlooking out
RSURSSSNSTTTlooking up
WSRTRNRTUQORlooks
LTVTSSRLPUTUlooks at
`SSRSSSBQSSSlooks great
NUUPTTSZQSSRlooks like
VSRSSSSQSSSSloom
`SRSSSTISSSSloons
SQSTSSSZRSSSloop
USRSSSUOUSSSloops
MYRKUSSVQQRQloose
OSSSTSSQSSSSloose and
JRRPUTSXPRSSloose in
_RRRSTSKQRSRloose*
\\SRSSUSRPSSSloosely
TRSSSSSPSSSSloosened
SSSRSSSSTSSSlooser
VSSSSSSOTRSSloosest
TPSSSPSSSRRPlord
ZRRSSRSMTTSUlord >
SP[RSQQ]UUVUlorry
YQRQSTQUUQSRlorry >
PSOSSSS^SSSSlorry's
PSOSSSS^SSSSlorry*
QSVSSSSPSSSSlos
_STPROSOXSTRlose
QSWRRRSXTSTSlose a
eSIQSRSFXPQOloses
ZURRSRSNTSSRloses an
OSRSSSSTSSSSlosin*
OSRSSSSTSSSSlosing
]NTQSPS_SSSSloss
SLZLSVOPOXZXlost
JRZSSmS>PXWVlost >
ORXSUQSQPTTTlost a
PR[RQPSWRWZVlost in
[S[RSQSHTTTSlost it
RROSSRSVSRSSlost my
WSRSSSSGUQRPlost parcel
XONRSSSXWOPPlost the
YSQRSSSWSSSSlostw*
YSQRSSSWSSSSlostwithiel
IVYTPURgSRTSlot
SQUNQZRLWUVSlot >
PSRSSSSTTSSTlot and
SSWRSSSTSSTSlot in
GUTVS[SUOQQSlot of
SSUSSSSSSTTUlot's
G[VSSRSXQRSSlots
SXSSSQSPSQRQlou
bMYSVLSASRSPloud
XRWRSPRMRRRQloud >
URRTSUSTRSSRloud enough
USSPSSSYSSSSloud like
WSSRSRTWTTTUloude*
YSRRSRTTTSSUlouder
QSTSSSSUTTTSloudest
lSQQSSSHSSSSloudh*
lSQQSSSHSSSSloudhailer
WSQVSKSSTUSRloudl*
WSQVSKSSTUSRloudly
RSTSSSSPSTSSlouis
SSTSSMSVSSSSlouis*
SSUSSSSSSSSSlouise
SSSSSMSVSSSSlouisville
SSPSSOSSSSSSlouisville >
VSRRSSSTSRSSloung*
VSRRSSSTSRSSlounge
N[SSSSSNPSSSloupe
VRLnSSSHSSSRlourd*
VRLnSSSHSSSRlourdes
URZVT_QHTTQSlove
IRQ\\ReSMQURVlove >
NSROSQSdSTSTlove him
kSQPRMROXRRQlove it
aSQRSRSLSPQOlove the
OVTXSQSMRUSVlove this
QQ_RSRSGSSTTlove to
IUSSUPS`QTUSloved
OMVTRTSTLZT[lovel*
OMVTRTSTLZT[lovely
SQRRROV^TTTTlovely >
TSVRSPSUXSSRlovely and
QSSQS]STQTSVlovely people
TSTSSSSRQRRRlovely soft
PRTLSSSfSTUTlovely time
KUQRSSSbSSTRlovely to
OSSPSTQMTSRUlovely when
SSSSSSSPTSSSlover
MTXQSURKNQRQloves
QTQQRWRYQRRQloves it
TRQSSVSTSSSSlovin*
TRQSSVSTSSSSlovingly
^POTRRPTTTSRlow
STSSSSS]SSSSlowe
RRQRSQZPSQRQlowe'*
RRQRSQZPSQRQlowe's
YRRSSPSUWSSSlower
VSSSRSSFSSSSlower*
VSSSRSSFSSSSlowered
WSQSSSSSSSSSlowes*
WSQSSSSSSSSSlowest
PSSSTRSTSSSSlowke*
PSSSTRSTSSSSlowkey
PRSSSSSXSSSSloyal
PQRWZSSCSUSUlp
RSRSSSSWRSSSls
SSSSSSQSSSSSltd
SSSSSRSQSSSSlubed
VSSSSSSLSSSSlucca
O\\NWRSRYQQQRluck
LVTSSQSTRRSRluck >
@SRWSQSaSSSSlucki*
@SRWSQSaSSSSluckily
SWQSSZS[SSRQlucky
SSSSSSSTSSSSludhi*
SSSSSSSTSSSSludhiana
SRRSSSSWSSSSludlo*
SRRSSSSWSSSSludlow
PXSSSRSWRSSRlug
OYTSSRSVRSSRlug nuts
RSSSSSSYSSSSlugan*
RSSSSSSYSSSSlugandlever
SSSSSSSSTSSSlugga*
SSSSSSSSTSSSluggage
\\RSQSSSNSSSSlugs
TSSSSSR[TSSSluis
RSLSSSSTRTSTluke
VSSQSSSOTRRRlulla*
USSQSSSRRSSRlullabies
TSSSSSSOURRSlullaby
RUNSSQScSSSSlulu
^QQRSRSPRSSSlumba*
^QQRSRSPRSSSlumbar
\\SSQSRSOTSSSlumin*
\\SSQSRSOTSSSluminous
Q[SZSSSRQSSSlump
TWSOSSSYSSSQlumps
WSSVSSSSSQSQlumpy
XLK^SURLUOLQlunch
[RVMSUSNXNOOlunch >
QRZSSWSSRSSSlunch and
SX\\MSRSFRRVSlunch*
TSTSSSSLRUTUlunchbox
SX[MSSSMRQUQlunchtime
TSRUSSSSSRSRlunchtime >
SSRRSVSOSSSTlundq*
SSRRSVSOSSSTlundquist
TSRSSRSRTRRQlung
VQSSSSSRSSSSlungs
OSUSSSSSRSSSlurch*
OSUSSSSSRSSSlurcher
TRSSSSSSTSSSlures
SSSSSSSTSSSSlusak*
SSSSSSSTSSSSlusaka
URPRSRSkQNPLlush
USSSSSSQSSSSlustr*
USSSSSSQSSSSlustre
RSSSSSSYSSSSluthe*
RSSSSSSYSSSSlutheran
STSSSSSRSSSSluthi*
STSSSSSRSSSSluthier
UQWVSRQLSTSSluton
SSTSSSSPSSTSlutte*
SSTSSSSPSSTSlutterworth
WSSSSSSPRSSSluxur*
WSSSSSSPRSSSluxury
RS]SSSSSRTVTlx
JOQWR[RISSRVlying
SSSSSRSMSSSRlying >
TRTSSPS\\TSSSlying down
OSRSSSS^SSSSlyle
NfTXSOUHUXUVm
JgPVSQSFSYVWm >
QY\\SSLSSSSSRm0
R[SSSLSRSRSRm00
RZRSSNSRWTTSma
VVQYSRSIRUSSma'am
ZSKSSRSOVRRQma's
KTSSSSSSPSSSmac
QWRSSSSYSSRSmacbe*
QWRSSSSYSSRSmacbeth
TSSSSSSRSSSSmace
SPRPP`UJVQPQmachi*
NPRQPaUHURPRmachine
LTVRS]SKQRRRmachine >
QSZSSRSRRTSSmachine and
RSPSSSSRSSSSmachine in
USSSSSSQTRSRmachines
VSSRSRSWTSSSmachinist
STSSSSSZSSSSmacke*
STSSSSSZSSSSmackerel
NOP\\ROR[RVTWmad
LRS]SSSMTSSSmad >
USPRSRSLSTTUmad at
FRJWSWRTQPPSmadam
SSNSSWROSRSQmadam >
>ZQ[VWSYNXWYmade
_RRSSQSBSSRSmade >
MNOSWYSUTTTSmade a
URWRSSSUSTSTmade for
K_NSSSSMPSSRmade in
HR[QRZSUQWWYmade it
QTRWSUSDOSQRmade me
LSRRVNS_TRSQmade my
WNSSSQSSSSSSmade of
MVYTSUSYRSSTmade the
OQTTSRS]TSSTmade up
RdPQSRSNSRRQmadis*
RdPQSRSNSRRQmadison
UQSSSSSSTSSSmagaz*
UQSSSSSSTSSSmagazine
RSSSSSSSSSSSmagen*
RSSSSSSSSSSSmagenta
YRQSSRSQTSRSmagic
PSSXSSSLSTSTmagic*
PSSXSSSLSTSTmagician
RQPSSSSZRSSSmagis*
RQPSSSSZRSSSmagistrate
MT[STQSSTUUUmagne*
N[SSTSSOQUTUmagnet
RQ\\SSQSWSUTUmagnet's
SQSSSSSSTSSSmagnetic
SQRSSSSRURRQmagnets
]KRTROS^ROPPmagni*
^QRUSOSOSORPmagnifier
SRSSSSSRSSRSmagnifies
SMSSRSSbSSSSmagnifying
SSSSSSSRSSSSmagno*
SSSSSSSRSSSSmagnolia
UOQRSOSeVSSSmagnu*
ZORRSPSYUSSSmagnum
NSQSSRS_TSSSmagnums
SSVSSSSQPSSSmagpi*
SSVSSSSQPSSSmagpies
SSSSSSSSTSSSmahle*
SSSSSSSSTSSSmahler
RSSUSRSWRTSTmaid
SSSSSSSTSSSSmaide*
SSSSSSSTSSSSmaiden
OSSSSSS\\SSSSmaigr*
OSSSSSS\\SSSSmaigret
JG=SNfWQOORTmail
TSRRSRSOTQRSmail >
YSVSSMSLSTUSmail and
TSRVSRSRSRSTmail carrier
VRSSRRSQTSSSmail coach
PSIVSZSORPPSmail it
QRVQSSSVSTTTmail tuesdays
YUWTRNSQRVVTmailb*
TRSSRSSMSSSSmailbag
XVWTSNSWQVVUmailbox
bRYQSOSMRVZUmailbox >
SWOVSSSJSRQRmailbox to
SQNXUSZZPSRRmaile*
TUOQUSZVSQRPmailed
RORZSRSWPUSUmailer
NRSSYSSKSSSSmaili*
NRSSYSSKSSSSmailing
RQS[PRSKQTSTmailm*
RQS[PRSKQTSTmailman
RKKQTpRTRQRUmails
SNSRTSRRSQRTmails~@number
M^JWSPVZQROQmain
TSOZSTSNSTQSmain road
SSVSSSSQSSSSmaine
SSUNSSSSSSSRmainl*
SSUNSSSSSSSRmainland
SRSSSSRSSSSSmains
NS^SSSSOSSSSmains*
NS^SSSSOSSSSmainspring
QSKWSTWXRTQSmain~@route
QSSSSTSSSSSSmaire*
QSSSSTSSSSSSmairead
MYVOQUPRNVUYmake
\\QKWSQSUSSSRmake a
OV[PRSPaSSRVmake it
QRURSRSTSTTUmake me
^SSSSRSLTRSRmake my
NSRRSQSaRSSSmake of
NUTSSSSZSTTSmake out
IRRSSVSFSSSSmake the
aYbRRIR<RWXVmaker
V_QRSQSFQQSPmaker's
[^QRSRSFQQSPmaker*
XRRSSTSSSSSRmakers
bGLKNKVSZNNLmakes
RMQRSRR[TSSSmakes a
TUQSSOSOTSSSmakes it
cQRSRQSAWRSRmakes me
WTSSSVSRRSSRmakes my
TQSSSNSLTRSSmakes no
PROSSSS\\USRRmakes the
WQQSSSS\\TSSSmakes~@food_spices
eQQSRTSAVRRQmakes~@me
TQSSSNSLTRSSmakes~@negation
SWSSSSSRSRRRmakeu*
SWSSSSSRSRRRmakeup
QPURSQSRSSTSmake~@me
MVUTUQS]QTRVmakin*
MVUTUQS]QTRVmaking
QUSQSWSPSTSVmaking this
RSSSSSS`SSSTmall
NRXSSPSXSSRSmallo*
NRXSSPSXSSRSmallow
QQcRSPSSSSSSmallu*
QQcRSPSSSSSSmallusk
SQTRQWSRSSSSmam
VRXOSTSQSTURmam's
PUHSSSShQIJHmamma
ROWSSSS^SSSSmammy
MSNUQPV^USSSman
MPPQRQR\\USVQman >
YSSWSRSETTSTman a
USSSSQVTRRSRman and
PS\\LSQSVTOSPman at
TSTSSRSQSSSRman called
QVRTSOSVSTSSman carried
ORVOSXSSSRSTman had
QQR]SPSLSUVTman i
LZXRQQUPTSRRman in
WSVRSSSPSRSSman is
PTWRSRSRRUVSman on
RSTQSXSOSRSSman says
RSOPSQScSRSSman there
SSRTSSSSSRSRman threw
USSSSSSPTSSSman to
XSOQSZSSQQSQman who
RUTXSQSRTSVRman with
L\\ITaQRLPUSRman's
ISNKRVRbROPUmanag*
LRPUROSfQSPTmanage
QRYJSURZTSSTmanaged
LQZSSSSVSUUVmanaged >
VVSSSRSPSSSSmanagement
OQKSSYSKSORSmanager
SSMSSTSVSOSSmanager >
SRQSSTSQSSSSmanager and
RSWRSSSPRSTSmanch*
RSWRSSSPRSTSmanchester
QSSSSTSSSSSUmanda*
QSSSSTSSSSSUmandarin
NTQUSSSVSSSSmando*
RSQSSSSVSSSSmandolin
OTSUSSSSSSSSmandolin's
SR[PSRSMRUVUmandu*
SR[PSRSMRUVUmandurah
^PKXRPSWSUSSmango
PSRQSRSTSSSSmango*
PSRQSRSTSSSSmangoes
NWSRQ`SPRSSQmanil*
NWSRQ`SPRSSQmanila
QSOSSRS\\SSQSmanit*
NSPSSSS]SSRSmanitoba
VSSSSRSQSSRSmanitou
CNUWS`SJPSSXmanne*
CNUWS`SJPSSXmanners
MSQRSaSNRRRVmanners >
QSSSSWSPQSSSmans
WRRQSSSOURSQmante*
SRRRSSSTURSRmantel
VSSSSSSOSSSSmantelpiece
R[SSRSSSSQRQmantl*
R[SSRSSSSQRQmantle
QUNRRPSYUPQPmanua*
QUNRRPSYUPQPmanual
QHPSSSSZRQRQmanual >
RSRSSWSMSSSVmanuf*
RSRSSWSMSSSVmanufacturer
RTSSSWSNSSSVmanufacturer >
SSRSSSSTSSSSmanuk*
SSRSSSSTSSSSmanuka
TSSSSSSUSSSSmanur*
TSSSSSSUSSSSmanure
ZTNOQQSWWSSQmany
OUUQSOSUSRSRmany times
UQ`OSTRUUVXWmap
RTUQSSSZSSTSmap >
\\RPSSVSOVRRQmap is
NSROSSSUSTTTmap it
[SQSSTSSSRRRmap of
PSSRSSSXSSSSmap on
NSXMSSSQRTVTmap shows
RRVTSSSUSRSRmaple
RQQSSRSRTSSRmaps
VSSSRSSKSSSSmarac*
VSSSRSSKSSSSmaraca
PRXPTSSSSTTTmarae
SSXSSQSZSTTTmaran*
SSXSSQSZSTTTmarans
MV[RSQSbRUVSmarat*
SSSSSTSPSSSRmarathi
LV[RSPSeRUVTmarathon
STSSSSSSSSSSmarbl*
STSSSSSSSSSSmarble
VWSRSMOZTUXRmarch
MWTRSMQSQSTRmarch >
TWOSSSSSSRRPmarch and
SSSSSSSRSSSTmarcu*
SSSSSSSRSSSTmarcus
SSSVSSSSRSSSmardi
WSRSSSSMSSSSmarek
VPVRSQQ[SQQPmarga*
RSRRSQQ\\SQRQmargaret
WPWSSSSRSSSSmargarine
QSWSSSSYSTTTmarge
RWSSSMS]SSSRmargh*
RWSSSMS]SSSRmargherita
SSSSSSSXSSSSmargi*
SSSSSSSXSSSSmargin
SSSSSSSORSSSmargr*
SSSSSSSORSSSmargrit
QSSSSUSSSSSSmarig*
QSSSSUSSSSSSmarigoldhouse
RSRaSSSQSRSSmarin*
RSRaSSSQSRSSmarina
S_SRSSSJSSSSmario
IZQTSRS[RSSRmarjo*
IZQTSRS[RSSRmarjorie
JaM_RLQ[PVTUmark
UKN_SRSTRTRUmark >
LXRSSSSMSSSSmark in
NaSQRMRLRSTRmark on
XXWHOLWEUIQKmarke*
C\\^LRSSPPSVUmarked
RO]JSSSPSTWUmarked as
UTTSQSSZSSSRmarker
]QRTRSSMVMNNmarkers
YPMPSMWKTQRPmarket
VRSRSSSOTRSRmarketed
^SSSSSSQSSRSmarki*
XSRSSSSPSSSSmarking
YSSSSSSTSSRSmarkings
@fNXRXTPKQRPmarks
HcOYRQRHNQRPmarks >
YRSUSRSTWPRPmarma*
YRSUSRSTWPRPmarmalade
JSTSSSSWSSSTmarqu*
JSTSSSSWSSSTmarquee
VRSSSRSSTSSRmarre*
VRSSSRSSTSSRmarred
NKRPTPRdRSSRmarri*
VRURSRSTQUTUmarriage
OTSRSRSZSSTSmarriages
OQSRSRSXTTTTmarriages >
PKQRTRR[SQQOmarried
RSRRSORCUSRRmarried >
NNSSTPS[QPPPmarried~@number
GSSSSSVbRSSSmarro*
GSSSSSVbRSSSmarrows
bRLRSRSNSRRQmarry
PVRQSRS\\SSSSmars
KZSSSRSRSSSSmarsh*
KZSSSRSRSSSSmarshmallow
RSSSS[SHSSSSmart
SRQSSYSOSSSVmarta
QSSQSSSWSSSSmarti*
QSSQSSSWSSSSmartin
@SVSS[S_TNQSmarve*
TSSSSSSPSPSPmarvel
>SVSS[SbTQQVmarvellous
SSSRSSSSSSSSmary
SSSSSSSSRRSRmarzi*
SSSSSSSSRRSRmarzipan
VSSRRSSSURSRmasal*
VSSRRSSSURSRmasala
WUUSQSSQUPOOmasca*
WUUSQSSQUPOOmascara
PSRPS_SMSSSSmaser*
PSRPS_SMSSSSmaseru
TSSSSSSVSSSSmash
TSSSSRSUTSSSmashe*
TSSSSRSUTSSSmashed
\\RVNRRSKYQRQmask
[PXRSRUPTSSRmasks
SKRSSSQlSSSSmason
[QaSSGRGSXXTmass
SQXUSMRRSUVTmass >
SSSSSSSYSSSSmassa*
SSSSSSSYSSSSmassage
TTSSSSSPRSSSmaste*
TTSSSSSPRSSSmasterpiece
XNXVRRS?XPUOmat
XSQTSVSOSPQOmat >
NRTVSRSVTTSTmat and
QSSRSSSVUSSRmat for
URVTSSSKRTSTmat wednesday
SSSSSSSSQSSSmat's
]STQSJRPVRRRmatch
QOQSSRRPSXXWmatch >
]QOSSRRTXRRQmatch*
aRPSSRRJXRRQmatches
[RRSSRRTWRRQmatches >
URSSSSSRTSSSmatching
MSSSSSS]SSSSmatchsticks
MSYRScTPPSRSmate
NRZRSeSIMQSSmate >
VSSSSSSVTSSSmate'*
VSSSSSSVTSSSmate's
PSXSSQS[SVUTmater*
SSUSSRSTSTUSmaterial
PSVSSRSZSUTTmaterialised
PRMQSSSfQSSSmates
NRQRTRTTTSRSmath
VRQRTRSNTSSSmath >
OXQSSSSTSRRRmathe*
OXQSSSSTSRRRmathematical
OSRSSSSbTSSSmaths
PSRSSSSYTSSSmatil*
PSRSSSSYTSSSmatilda
RPXSSSSRSVUVmatin*
RPXSSSSRSVUVmatinee
PQZPSPSOTSTUmatri*
PQZPSPSOTSTUmatric
^RVQSSSATOPOmats
RZSSRPSSSSSSmatte
^TUPROSOVSTPmatte*
WRRRSSSMSSTQmatter
QSRSSSSURSSSmatter >
RSVSSQSRSTTSmatter of
\\SRQSRSSURSRmattered
QUWRSPSUSSSSmatters
GURSSSSZSSSSmatters >
QTV[QQRUTSSTmattr*
QTW\\QQROTSSTmattress
WNaXRPRNVTRSmattress >
SSRQSSSYSSSSmattresses
Q^RSSSSPSSSSmatur*
Q^RSSSSPSSSSmature
SSSSSVSRSSSSmaure*
SSSSSVSRSSSSmaureen
SSRRSSSNSSSRmauve
LRSRSUSQQRSVmax
QUNMQQMVQWUWmay
KSLORLNeSWVUmay >
PSPSSWS\\SRRTmay and
QXSRSSSOQTTUmay be
QUVSSURRRSSTmay i
SQTSSRSRSUTUmay the
HQEXTWR]RUSVmaybe
QSVRQYRQSTSVmaybe >
kQRRSOSKUSSSmayfl*
kQRRSOSKUSSSmayfly's
LMPRSNSmRRQSmayo
RRRSSSSWSSSSmayor's
RRRSSSSWSSSSmayor*
SSSSSSSWTSSSmaze
SQSSSSRRTSSSmb
SRSSSSSSTSSSmccoy
RMNIQcRGNILUme
\\YUZVKXSTMMJme >
FLRS[eSIKSSXme a
ISYRSMSfSUUSme about
OR\\SSTRPSWWVme after
RRVUS\\SFRSSRme an
RWTNR[SOPQTSme and
SQ[RSSSQSTTSme another
WSPTTPSJVSRRme anyway
TYSQSVRJTSTQme as
WTWRSUSLSQQQme at
OOYQSORNTVTXme back
QSRPRYQQRRSUme before
WSSSSSQMSSSSme but
RS[NSTSWSUVTme by
NSVRSSRSRSSUme dear
VQYQSTSPSRSTme down
PXePSQSHQSSTme every
SRQQS`SNTSSWme feel
SSSSSUQWSSSSme fifteen
LOK]S\\NWTTNXme for
ZWMXSMSTTTSRme four
OSTXSOSNSVUUme from
LMWPS`QORRSXme half
QSRSSWSRSRRTme himself
SRRRSSSVSSSRme holding
WRRRROSRUQRQme how
VROWRUWNWQQPme i
OS\\RSLSXRTTSme i'm
XOOVSOSVSRRTme if
ZNTRQTS[SSTTme in
PPXXSaSDQTTTme is
R[[USMSWSTWTme it
NNOSSbRLRSSTme it's
HbSRRXSMPSSSme like
RSRRSWSKRRRUme lol
WQUSRRSOVUVSme look
QWQRSUSESSRUme my
RSQMS\\S=SRRSme no
XSTSSSSNXSSTme not
LSWSSVRTRSSUme nothing
ZSORSOSYTSSSme now
WSSWSRSMTTSSme off
PQGRSbSVSPQVme on
SHORSIScTSTSme one
^RMRSTSCTRSSme out
MSPSSRUWQRSSme right
WSIQSWSYSRRQme so
PRRRSUS]SSSUme straight
RQVRSNSVSUUTme tell
]RTSSNSORSSQme ten
URLSSYSSRRRTme that
T_MWRIQZRPRNme the
QSSVSNSPSTSSme then
LSRSSYQQSSSUme they
`SSSSJTQSSSSme three
GRXRS^SKQRSTme through
]UDRTZRVOQOPme to
OSeSSQStRXWTme tuesday
KSPRSE_MQSSSme twice
TWLMSOS`TRSPme two
XSTQSWSHTSSSme up
N[RUSTSJRSSRme was
^SVRSJSHUTSRme what
TSVRSXRMSSSSme when
RWRTRRXMPQQPme with
RSSSSSSWSSSRmeals
_WXQRMSPUTSPmean
cQRWSSSHUSSSmean >
RRPOSWR[SQRTmean i
OSRSSSTXRSSSmean it
TSVSSQSSUTTSmean that
NPQSSSSdUTTSmean the
DuJTSaN?XQRTmeans
^R]ONKRKTRTNmeant
KQgQSRSLQRSRmeant for
NVHTSOR\\WTSTmeant to
TSNSRSS^SRRSmeant*
TSNSRSS^SRRSmeantime
PRYSSTSRRSSSmeanw*
PRYSSTSRRSSSmeanwhile
RRPOSWRUSQRTmean~@me
XPLPRRPRWRQVmeasu*
ORRRSVSUSSSUmeasure
ZQNRSQQLVSRUmeasured
QQSSSWSTXSSTmeasured >
>URVSSSQRUSUmeasured it
QSSPSPS\\TRSRmeasured my
OSSPSQSXSRSRmeasured~@me
TSQQSRSXSSRSmeasuring
TSSSSSSLUSSSmeat
SST`SOS?SSSSmeatb*
SST`SOS?SSSSmeatball
PQQSSUSXSSSUmecha*
URQSSUSTTRSTmechanic
MRSSSSSWRTSTmechanical
QS[RSSSSSSSSmed
SSPRXSSQSRRQmedal
SRTSSPSXSTSSmedal*
SRTSSPSXSTSSmedals
NRUURUSTRSRPmedic*
TSRSSUSSRRRPmedical
MRVVRTSUSUSTmedicine
RSXVRTSKSUSUmedicine box
SSSSSRSRSSSSmedicines
QSSSSSS[SSSSmedie*
QSSSSSS[SSSSmedieval
XSSSSSSPSSSSmedit*
XSSSSSSPSSSSmeditation
AWSSSRSePSSSmediu*
AWSSSRSePSSSmedium
RYSSSSSQSRQRmeena*
RYSSSSSQSRQRmeenal
QSRSSSSSSQQRmeepl*
QSRSSSSSSQQRmeeples
QX^WRJQVTRRPmeet
OStRSQS=STTTmeet >
_RLSSSSWUQRQmeet at
UQPPSUS^URRRmeeti*
PQPRSYSWTRRRmeeting
XSRQSOSZTSSSmeetings
SSRSSRSSSRSRmeets
RTSSQSSSSSSSmegan
ORSSSRScSSSSmegat*
ORSSSRScSSSSmegatote
VRRQRPRXSOPMmeh
GRSRSQRaHPROmeh >
SRSSSSSSUSSSmehnd*
SRSSSSSSUSSSmehndi
RS]SSQSORWWUmein
SSSSSSSRTSSSmelat*
SSSSSSSRTSSSmelatonin
QT\\RSUSJUSTSmelbo*
QT\\RSUSJUSTSmelbourne
OSRSSSS[SSSSmelod*
OSRSSSS[SSSSmelodeon
YVRSSPSRSSSSmelon
RSURSSSWSSSSmelon*
RSURSSSWSSSSmelons
URRSSSSPSSSSmelt
\\PRRSRSRRUVUmelte*
\\PRRSRSRRUVUmelted
WRRSSRSdSTTTmelted >
SSSSSSSSSTSTmelti*
SSSSSSSSSTSTmelting
ISSSSSS_STSTmelts
TQWSSSSSSVVUmembe*
TQWSSSSSSVVUmember
SSVSSSSVSTTTmeme
XULS\\OSTUSSRmemor*
RSQSSSSXSTTTmemorial
YUNS\\OSOURRRmemory
WPSSSRSMUSSRmemory of
MR\\PSPRROTTUmemph*
MR\\PSPRROTTUmemphis
PSVQSRRMQUUUmemphis >
RSWSSSSORSSSmemphis longer
OLPVRTRUTXTVmen
NSSSSRSSSTSTmen >
RVZSSSS?RTSTmen and
M[SSSRSMQSSRmen's
OQRSSRZWRRRRmenar*
OQRSSRZWRRRRmenards
YRRSSSSRSSSSmend
MUSSSSSTRSSSmende*
MUSSSSSTRSSSmended
PSSSSYSNSSSTmends
QRSSSSSUSSSSmenno*
QRSSSSSUSSSSmennonites
RkKQSRSRSPQPmens
RSSSSSSTRSSRment
XSRSSSSOSSSSmenta*
XSRSSSSOSSSSmental
O_RMSOW\\QPSRmenti*
VZTOSJT]SSTQmention
RQSSSNSbSTTTmention it
TXRPSXSKRORSmentioned
NSRQTVSUQRTRmentioned it
KRRSSSVZRTSTmentioning
TZRURRSVUSSRmenu
PWSURSSOSSSRmenu >
QSRSSVSQSSSSmerch*
QSRSSVSQSSSSmerchants
RSQRSRS]PQRPmerci
NRVSSSSfSTVUmercu*
NRVSSSSfSTVUmercury's
USSSSQSWSSSSmercy
SRSSSSSSTSSSmerin*
SRSSSSSSTSSSmerino
PRSSSRSTRUTTmerit
MVQSSRS]SRRRmerma*
MVQSSRS]SRRRmermaid
RZJSSSSWSSSSmerry
RQOSSRRSTRSRmesh
SOTSSXSVSUTXmess
PPPTR`PMVOPQmessa*
UPPWSZPFVPQPmessage
SSQRSZSQSRRSmessage 0
SRRRSUPPTTRTmessage >
VSSSSSSUSSSSmessage in
\\SRPSSSVUQQRmessage on
PSYQSMSZSTTRmessage said
TSOPSUSVSRSSmessaged
NSVSSWSWSSSTmessages
URQYSWSSUPSRmesse*
QSQWS[SOSQSSmessed
WRSVSOSWURSRmessenger
USVTRdQGRXUYmet
MSR[STSSSSSSmet >
YPRRSQSTVRRRmet a
dVKQSRSGSRSRmet the
WSSSSRSHSSSSmetab*
WSSSSRSHSSSSmetabolically
UTRUSRSPRSSSmetal
SRSSSSSQSSSSmetal >
SSSSSSSRTSSSmetal*
SSSSSSSRTSSSmetallica
SSRSSSSSSSSSmetap*
SSRSSSSSSSSSmetaphor
RQM\\SRSRSUQUmeter
PSRYSSSRRTRTmeter cupboard
RSSSSSSSSSSSmeter*
RSSSSSSSSSSSmeters
RQQTSQS]USRSmetho*
WQRSSRSSVSSSmethod
MSRTSRS]SSRSmethodist
SSRYSSS<SSRTmetre
POQTSSSZRSRUmetre*
POQTSSSZRSRUmetres
]PSRSSSRSSSSmetres of
SURSSSSSQSSSmetri*
SURSSSSSQSSSmetric
VSPSSSSOTSRSmetro
UPTSSPRTUSTRmetro*
YPRSSRRLVSSQmetronome
OSUSSRSZSSTSmetronome's
NSPSSSS_SSSSmets
MP[QSRRQRUVUmet~@number
SSSWSOSUSSSSmews
OSSSSSSXRSSSmi
OTQSSRR]PPQPmia
QRRSSRSaQPQPmia >
eKPSTNSRVSSRmic
SSSSSSSQRSSSmic's
SSSRRRSbTRSRmice
ORYSSRSOQTSSmicha*
ORYSSRSOQTSSmichaelmas
NS[SSRSNQTSSmichaelmas >
SSSSSSSQSSSSmiche*
SSSSSSSQSSSSmichelle
SSSRSSSRSSSSmicro
QUQQRXSTOQQQmicro*
QVSRSRSWSSSRmicrophone
TVSSRTSOSRRSmicroscope
OQQSSVSTPRRRmicrowave
LQRSSXSWPSSSmicrowave >
VRSSSUSTRSSSmicrowave's
VRSSSUSTRSSSmicrowave's on
nRITTSS[\\KOKmid
`PRRQQSNUPRPmiddl*
^PTRQRSVUPRPmiddle
PLSVRRRPSRRSmiddle >
QRVSSUSVRSSQmiddle and
HRZUSQS\\RSSTmiddle of
USSSSSSNSSSSmiddled
STQSSRSQSSSSmiddleman
SSSRSSSTSSSSmidla*
SSSRSSSTSSSSmidlands
PRROSQS[SQRSmidni*
PRROSQS[SQRSmidnight
SSZSSSSVSSSSmidnight >
PWWSSRSJPRQTmidwi*
PWWSSRSJPRQTmidwife
ORYQQTSKSSTTmight
ZRNRSWSNTQRQmight as
HR\\SRUSURTTTmight be
TRWSSQSKRUUTmight have
RSWSSLSXRUTTmight've
RSWSSLSXRUTTmight*
NUQ]SSSPQSSTmike
TUQSSSSNRSSSmil
PTRSSRS_RSSSmila
WSRSSRSRTSSSmilan
RSPSSSTXSSSSmilan*
RSPSSSTXSSSSmilano
SSTSSRSSSTTTmild
SR[OSSSTVSURmile
NSVQSSSSUSTSmile >
JSYUSSSXSTTTmile and
]RRSSRSNTSSSmilea*
]RRSSRSNTSSSmileage
QYSWVRTLUSSRmiles
RWRSSSSNSSTTmiles >
`PMRSPS`VSSSmilit*
`PMRSPS`VSSSmilitary
>WTbORS`QXRXmilk
OPOSSRSfSQRQmilk >
MVSSSSSYSSSSmilki*
MVSSSSSYSSSSmilking
^SSTSSRDSRSRmill
YRPRSUSPSSSSmilli*
NUSSSSSSSSSSmillimeter
[QPSSUSQSSSSmillimetre
YSPSSSSPVSSSmillimetre >
VRSSSSSRSSSSmillion
SSSSSOS]SSSSmilo
QRQSSRSeSTTTmimed
ZSSSSSSGXPPQmin
SRRRSSSTSSSSmince
SSSSSSSSUSSRmince*
SSSSSSSSUSSRminces
bSRSSQSKTSSSminch*
bSRSSQSKTSSSminchin
ZWSORSQWSKOKmind
PYORRPSaPPQRmind >
ORQSSTS_SSSSmind but
UQSVSRSPSTSSmind the
YUQSSSSSTQQQmind to
SQSSURS_TQSOmind you
MSSSSPS_SSSSmind'*
MSSSSPS_SSSSmind's
SSRKSbSQSSSSminde*
SSRKSbSQSSSSminded
RRQYSOSWSTSSmindi*
RRQYSOSWSTSSminding
SSWPSSSFSSSSminds
OSQSSTSbSSSSmind~@hedge
_[\\XORMCQRSRmine
MWMPQ[RKRTRRmine >
QRRUSSSSRSSSmine and
HY\\SSRSPQSSSmine had
LYNRSSSPQRSSmine has
PURcSRSLSSRTmine is
[SOSSQSIWPQPmine only
OP`QSPSSSTTTmine was
HYY]ROQ]TWVUmine'*
HYY]ROQ]TWVUmine's
M[SSSSSNQSSSmined
SSSSSSSQRSSSminer*
SSSSSSSQRSSSminers
PYSUSSSNSRSSmini
VSSRSSSOVQSRminif*
VSSRSSSOVQSRminifigs
SSSSSUSXRSSTminim*
SSSSSUSXRSSTminimum
IPQQSQSfRRSRminis*
IPQQSQSfRRSRminister
TRRSSQSRRRSRminister >
SSP^SQSSSUSTminni*
SSP^SQSSSUSTminnie
RSSSSTSSSSSTminor*
RSSSSTSSSSSTminors
PSNSS_SQQQRUmins
SYRPSQSMRPQOmint
UZSSSRSLPRRQmint >
L\\WXSRRJSVUVminus
TSSWSRSISSRTminus thirty
YONXSRRMWSQSminus~@number
\\O=O\\_R]\\MKLminut*
RYORR[SYUUSRminute
NRRVR^SNTSRTminute >
]JBP]VRWZKLLminutes
IPUP]cSGSPQRminutes >
USKQSUSKUPPOminutes a
ZSPTSPSQRTTTminutes and
SSSSSSSOSSSSminutes flat
MSPUSSSPSSSSminutes in
KSSSRPSZRSSSminutes of
ZSSSTLSVUTSRminutes off
^SXPSSSTTRRQminutes to
WSUSVMSMSSSSminutes with
T[QSSRSMTQRQmirac*
T[QSSRSMTQRQmiracle
PRSSSXSSRSSSmiria*
PRSSSXSSRSSSmiriam
S_KS^SRGQNOMmirro*
MXRS_RRSPPPPmirror
VMRRgSSOQSSSmirror >
WRSSRSSPURSRmirror makes
WRMSSRSYTSRRmirrored
U[RSRUSASRRQmirrors
SSUSSQSOSTUSmis
RSSSSXSQRSSTmisap*
RSSSSXSQRSSTmisapplication
PSSSSSSXSSSSmisla*
PSSSSSSXSSSSmislaid
XSPSSSSWSSSSmispr*
XSPSSSSWSSSSmisprinted
SNSSSUSSSSRTmisre*
SNSSSUSSSSRTmisremembered
=QKsRTSRRPORmiss
cRORSSSMUPQQmiss the
OQ\\RRSQKLRSTmisse*
OQ\\RRSQKLRSTmissed
SSSQSSSXTSSSmissed it
YSGQSNS]TQRQmissed my
OU_OSSRYMUUUmissed the
RSO]SPSGRTSRmissed you
LcTSRTQPMSRRmissi*
KiDURWRWOOLNmissing
Q_IRSQRQRNMNmissing >
PVQRSSS`RRSSmissing and
\\MOSSSSOSSSSmissing from
PRYSSVSSSPPSmissing in
RYOSSSSURSSSmissing the
USSRSSSRURSRmissions
RMcRRQRNPXYXmississauga
QP\\SSRRJRUUVmississauga >
SQSSSSSSSSSVmissp*
SRSSSSSSSSSUmisspelling
SRSSSSSSSSSUmisspelt
NSQYSRSOTRRSmissu*
NSQYSRSOTRRSmissus
YOSSSSSQTSSSmist
MNSSSbPISSS[mista*
QNTPS^PJSST[mistake
QORSSTPUTSSWmistake >
RSSVSUSSSSSSmistakes
QTSSSVSSSSSSmistaking
LVSSSSSSRSSSmiste*
LVSSSSSSRSSSmister
RSQSSSSSSRRSmisty*
RSQSSSSSSRRSmistyped
OZSSSSSQPSSSmite
LnPRRQSOSSRSmitre
SRSSUSSQSSSSmitre*
SRSSUSSQSSSSmitred
SRSSSSSSSSSSmitt
XQRRSRSSTRSRmitts
IVRRSRSiPSSTmix
URRSSSSTVSSSmixed
TRSSSJSSRRRSmixer
iRSSRQSCSSSSmixes
SQSSSSSVSSSSmixin*
SQSSSSSVSSSSmixing
XSSSRSSRSRRSmixtu*
XSSSRSSRSRRSmixture
SRSSSUSSSSSVmk0
SXRSSSSRSRRQmliwa*
SXRSSSSRSRRQmliwaukee
RTSSSSSSRSSSmm
[PSSSRSQUSSSmoab
LSNSSRShSTTTmoan
SRSSSTSSSSSSmoani*
SRSSSTSSSSSSmoaning
RSSRSWSSRSSUmob
KOZUSQSXRUSVmobil*
LOYUSQSYRVSUmobile
XSSSSRSTTRRPmobile plays
RSTSSSSRSRSSmobility
VSSSSRSQSSRSmocca*
VSSSSRSQSSRSmoccasins
XRSSSSSOQSSSmock
]VHMSOOKZPPNmode
ZQRSSSSMVRRQmode >
I]VPP]RRQRTVmodel
RQLRS]SIQRRUmodel >
NQSSSSS]SSSSmodem
JWSQRPS`SSSSmoder*
JWSQRPS`SSSSmodern
JRQQSSS[SSSSmodern >
Q^SRSRSJSSSSmodes*
Q^SRSRSJSSSSmodest
SSVRSSSKSSSSmodul*
SSVRSSSKSSSSmodule
RQRTSSSRSVSVmoira
^PRSRSSLUSSSmoist*
SSSSSSSRSSSSmoisture
^PRSRSSLTSSSmoisturiser
PQQSSSSgSUUUmold
VSOTTUSLSRQQmom
USSSSSSSSSSRmom's
PSQRSSSYTSSSmomba*
PSQRSSSYTSSSmombasa
OWOQSSSVTSRSmomen*
OWOQSSSVTSRSmoment
OSTRSRSaTRRRmoment >
MkQSSSSLSSRSmoms
SRcHSRSfSSUTmon
PSURSRSNSQSSmon no
MO`QSPSVRUWVmonct*
MO`QSPSVRUWVmoncton
WSWRRZTLRQQSmonda*
\\TNRRVTKRQPQmonday
MPUOSYRbSRPSmonday >
]RYQSRSLSRRQmonday after
QVbUSQSUSSQRmonday and
\\YQRS[S4SRSQmonday i
QSWQSQSRSSRSmonday no
RSYQSPQ\\TUVTmonday the
NS\\RSWRTSSTTmondays
NS[SSTRRSSSTmondays >
NTIORnOLSNM`money
`PYTS7]aZTSRmoney >
UQOQSTR\\SRSTmoney and
MZQQS\\QERQPWmoney back
SUSWSRSSSSSSmoney but
RSMSS[RUSSRTmoney in
SSTSSZSMSRRSmoney is
RQQPSXSUSRSSmoney was
SSLSSSSSSQQSmoney'd
RSSRSSQ]STSTmoney's
RSLRSSP]TRQTmoney*
SSSSSSRSTSSSmoneybox
[PQSSPSRWSSSmonit*
ZQRSRPSTXSSRmonitor
TRSSSSSPTSSSmonitor and
SRSSSTSQSSSTmonitored
USRSTSSSSSSSmonitors
QSRSSSSUSVUVmonk
RSRSSRSVSVUVmonk >
QRQRSeRRSSSSmonke*
QRQRSeRRSSSSmonkeys
RRkPSDS]SSTSmonks
TTSSSSSTUSSSmono
UYQTSQSOSQRNmonog*
SYSTSQSOSQSOmonogram
USRSSRSTSSRRmonograph
SYQSSRSSSSSSmonop*
SYQSSRSSSSSSmonopoly
OQ`QSSSMRUXUmonso*
OQ`QSSSMRUXUmonsoon
USPSSSS[UOSPmonst*
USPSSSS[UOSPmonster
SSKVSRSRSSOSmonta*
SSKVSRSRSSOSmontana
PXpTPMWCJZ\\Vmonth
SIXURJYWN[]Ymonth >
OXVQSYSJTQRSmonth and
URZSSSSSQRRSmonth for
QT[SSQSQRTUUmonth i
NRURSRSRSSSSmonth late
MS\\RSQSHSRRRmonth of
TSURSNSNUTTSmonth on
NTWQSTSGQUUUmonth to
NRaSSNSXSTSSmonth's
WSXQRQUXTPPPmonth*
[SJQRVVSTOPPmonths
J^KRSYSZSPPRmonths >
HReRSPSRSUTUmonths and
USOSSTSMSSSSmonths in
ORLSSSSYSSSSmonths of
XQSSSSSQRSSSmontr*
XQSSSSSQRSSSmontreal
OLP[SSS\\SUSTmonty
WSRSSSSSSSSSmonum*
WSRSSSSSSSSSmonument
PS[SRUSORTUUmood
QRTRSSS_STTTmooed
VQMMTOUgTPTOmoon
SPQQRSRHVQSQmoon >
SUKQSSSSSSUSmoon was
SSSSSSSPRSSSmoon'*
SSSSSSSPRSSSmoon's
]QQQSQSUUSSRmoonl*
]QQQSQSUUSSRmoonlight
JQeSSQSRRVVVmoons
ZSJQSSSRURRSmoons*
ZSJQSSSRURRSmoonscape
SSSSSSSRSSSSmoor
LXSSSSSVSSSSmoore
PPXQRQRfTUUTmoose
QQXSSQSRSUUUmoose jaw
QQXSSQSRSUUUmoose~@part
bRRQSSRFYQROmop
^RRQSQRFZTTSmop >
ZSSSSSSNTSSSmop's
UVPTSSSOSSRSmoped
SSSSSSSVSSSSmops
TRSSSSSSSSSSmoral
VSSSSSSPSSSSmorav*
VSSSSSSPSSSSmoravia
`FXS[VWR\\PSPmore
HP_\\RISVSUSTmore >
RSQSSTSRSTSTmore and
XQOSRQWTVQQOmore for
ZRVSSSS@STTSmore from
VQPP]OSSURSQmore like
bQ@ORRSYTPQOmore of
ZRNSSSSVTPQQmore on
WSPSSSSSTSSSmore or
MRUNPRZYPRTQmore than
MSKSROVcTSSSmore to
WPWSRRRVTSSSmore~@colour
PPRLZNZYRQSOmore~@comparison
XSTSRSSLSRSSmore~@food_spices
TVSSSRPDTSSSmore~@intensifier
QSSaSSSCRVUWmore~@route
KSWRSTS\\RWWUmore~@senses
URSSSRSQUSSSmorgu*
URSSSRSQUSSSmorgue
SSURSSSOSSTSmormo*
SSURSSSOSSTSmormon
QSSTSSSXRVSUmorn
MP^\\RNQMS\\YWmorni*
UUQURTSTUXVVmorning
YQNVSTTPXSTQmorning >
YUJNUSTTTPRQmorning and
WSQRSPSTSRRSmorning as
JSVMSSS_QUUUmorning at
SSMZSRSPRUOUmorning before
NRVVRRSJRTTTmorning i
SSMUSUSPTSQSmorning it
RSUSSSSRRTTSmorning like
SSSRSSRXRSSTmorning the
USVSSQSPRTTTmorning with
KN`ZSMQLQWVTmornings
QSW[SPRERWTVmornings >
[SSSSRSMTSSSmorri*
[SSSSRSMTSSSmorrison
RTSSSSSSQSSSmorta*
RTSSSSSSQSSSmortar
RSSSSSSSSSSSmortg*
RSSSSSSSSSSSmortgage
_RSSSQSKSSSSmorti*
_RSSSQSKSSSSmortice
RSWSSSSNSTTSmoses
PSUQRRSaSSSRmosqu*
RSURSSSWSSSSmosque
SSSSSSSTSQQQmosquito
QSSRRRS[SUUTmosquitoes
TONQTQKWQVVUmoss
PSQQSPK^SVVUmoss >
XUFNVNRYTPPQmost
WUPPVQSaQRQRmost of
SYMSRXM_SQRPmostl*
SYMSRXM_SQRPmostly
RQRSSQSbSPRPmostly >
XSRRSPSSURRRmost~@conduct
SSYMSSSOSUVVmot
YRKOSQScUSSRmotel
VTPRSSSSSSSSmoth
WRQSSSSRSSSSmoth >
QZMRWVPVSSSQmothe*
P[QUWYRRRQQPmother
P]PQXNSNTRQSmother >
RSSTSTSUSQRTmother and
^SSRSSSPTSSSmother had
TLRURSSQUUTVmother in
RPOSSTSaSSSSmother is
_QRSSUSDSSSRmother was
XVFRTUQZURQPmother's
RRQSSPSUSTTTmother's day
RRXQSRSMSTUTmothering
RRXQSRSMSTUTmothering sunday
RRXQSRSMSTUTmothering~@weekday
PPWSSNSVSVUVmothers
VcSOSVSEOOPMmoths
TYTQSSSKROQOmoths >
^RSSSSSRSSSSmotio*
^RSSSSSRSSSSmotion
ZSRQSSSPTSSSmoto
KGgOVXRQSTUVmotor
SSXPSVSKRSTUmotor >
WONUSaSTTQRQmotor*
XSSWSSSETPQPmotorbike
POQRSbS]STTTmotors
USQSSSSWTSSSmotorway
SSSSSWSLSRRSmotto
PVTSSRSUQSSSmould
`RQRSKSOSSSPmould*
QSSSSSSSSSSSmoulded
VSRSSSSOSSSSmoulds
_RRSSKSSSSSPmouldy
TRRSSSSRTSSSmoult*
TRRSSSSRTSSSmoults
ZSZRSRSJTSTRmount
WQSRVSSKUSSRmount's
WVPQVQSITSSQmount*
OXQSSQSSRTSSmountain
VSSSSSSPSSSSmountains
SSSSSSSQTSSSmourn*
SSSSSSSQTSSSmournes
_TKWRVRJSPOPmouse
YQPUSQSLTTQTmouse >
VSSSSSSSSRSRmouse double
VSRSSSSGTRQRmouse is
NTSSSSSTSSSSmouse's
NTRSSSSTTSSSmouse*
SSRSSSSSUSSSmousepad
TPSRRTSWSSSTmoust*
TPSRRTSWSSSTmoustache
TPSSRSSSSSSTmoustache >
UNRRSRSQURRRmouth
NSSRSSSYSSRRmouth >
XURRRRSPTSSSmouth*
TSSSSSSSTSSSmouthorgan
OVRSRSSVSSSSmouthpiece
[SSSSSSMSSSSmouthwash
^QNNRQS[VUWSmove
SS[SSLSISUUTmove >
NNVKRMR]VW[Vmoved
PNYRSVSKTSTTmoved >
OSXRSSSWSTUSmoved house
NQWSSNS`STUSmoved in
NXTQSSSaRRSRmoved into
PSUSSSSKRTTUmoved since
ZSOPSSSBTRSRmoved the
[RMRSRS[XRTQmoved to
NSbRSRSDQUWUmoved~@delivery_place
USQSSSSQRUTTmoved~@number
VORRSSSQTSSTmovem*
UOTRSSSRTSSTmovement
TSQSSSSRSSSSmovements
PS\\RSSSQSSSSmover*
PS\\RSSSQSSSSmovers
RQ]SSQSKUQSNmoves
XQNSSQSWQOOPmovie
JQUYRQRNQXVYmovin*
JQUYRQRNQXVYmoving
PSNUSSSLRVVVmoving >
SRQVRSSRSSQSmoving~@vehicle
LRXTSNS^SWWVmow
aQPSSTSFVQRQmower
[RQSSSSQSRRRmower >
USRSSSSSSSSSmower's
USRSSSSSSSSSmower*
WOSSSSSPRRRQmowin*
WOSSSSSPRRRQmowing
qTQQSRSM^NQMmows
QfRSSSS>SNNNmozar*
QfRSSSS>SNNNmozart
NXSSSSSTQSSSmozzi*
NXSSSSSTQSSSmozzie
SSVSSNSSSTUSmp
SRSSSSSPSSSSmph
IRDQRaR[MTQUmr
SPSSSSYSQSSSmrp
MUJYRPQhQUQSmrs
YNSSSTQPUSSRms
SRSSSRYRSSSSmsrp
JSSSSSS\\SSSSmthat*
JSSSSSS\\SSSSmthatha
OPPKYLTbUPRQmuch
\\RLPPQSHSTSRmuch >
ULSTVVUWUPQSmuch as
O[SSRSRPQSSSmuch for
CRSS_RSHPSSSmuch plastic
RSQSSSSUSRSRmuch to
RRRRSRSXQPQPmuchl*
RRRRSRSXQPQPmuchly
uRRRSRSMaNPLmuck
WPHOSRSdWSRRmud
SQQRSSSPSTTTmud >
RSRRSVSNSSSUmuddl*
RSRRSVSNSSSUmuddled
YNV[SUSLSTRUmuddy
WQSSSVSPSRSSmuddy and
MRQ]SSSUSUSUmuffi*
MRQ]SSSUSUSUmuffin
^WQRRNSOWOPPmug
PTSSSSSTSOPPmug >
UNRSTRQdTRSRmugs
WOURSRS\\STTSmulch
JNNRSQSeQSSTmule
SSSSSSSXSSSSmule'*
SSSSSSSXSSSSmule's
ORXSSSSRSTUTmulle*
ORXSSSSRSTUTmulled
PSSSSSSWSSSSmulli*
PSSSSSSWSSSSmullingar
LPNRRVR`TTTVmum
OVSTRRSUSTUTmum >
QQZSSSSMSTTSmum got
SSRSSRSSSTTSmum said
TRQRSRSHUQRRmum's
SSTSSRSQTSSSmumba*
SSTSSRSQTSSSmumbai
SSRSSSSSSSSSmumbl*
SSRSSSSSSSSSmumbles
[SSRUSSMRSSSmummy
XSRSSSSVSSSSmums
R\\SSSSSQQRRRmun
RSSSSRO^STTTmunst*
RSSSSRO^STTTmunster
SXSQSSSRSPSPmunte*
SXSQSSSRSPSPmunted
[TQTSPSMURRQmurde*
SSRUSSSRTSSSmurder
ZURSSPSRTSSRmurdered
XSRSSPSQTSSRmurdered >
TRSSSSSPSRRRmurderer
OTRSSVSSRSSRmurmu*
OTRSSVSSRSSRmurmur
RQoRSRS=SSTRmurph*
ORoRSRS=SSTSmurphy
VRSSSSSSSSSRmurphys
PSSRSSSZRTTUmusca*
PSSRSSSZRTTUmuscat
URRPPPWTRSSSmuseu*
URRPPPWTRSSSmuseum
^SRRSSSLTRSRmush
TRSRSSSSSSSSmushe*
TRSRSSSSSSSSmusher
VSRSSSSMSRRRmushr*
VSRSSSSMSRRRmushroom
TSSSSSSSSSSSmushy
TYLNPYU^VLOMmusic
YSSSSPSQUSRRmusic >
YSSRQSSSTRSRmusic box
K]PUSYSOROSRmusic is
WQSSSQSRTRRQmusic stand
TQRQSTSTRSRSmusic to
USSSSSSRRSSSmusic's
YSSSSRSNSRSRmusic*
SSSSSSSQSSSSmusical
XSSSSRSPSRSRmusicals
\\OSRSSSSSSSSmuske*
\\OSRSSSSSSSSmusket's
WMQTRZ\\QXNNQmust
ZSWSSRRGVRSSmust be
PNIVRZ^ZTPQOmust have
QSSSSXSMSSSUmust pay
UVSSRTSOSSSSmust'*
UVSSRTSOSSSSmust've
JU^QSWSQRXXWmusta*
JU^QSWSQRXXWmustard
TPSSSSSSSSSSmuste*
TPSSSSSSSSSSmuster
QSSSSXSMSSSUmust~@money
VRRSSWSTSSSRmute
ZSSSRSSPUQQQmutte*
WSSSRSSQSSSSmuttered
VSSSSSSRUQQQmutters
SSSSSVSMSSSSmutua*
SSSSSVSMSSSSmutual
[SSSSSSMSSSSmuy
NRRRSRSuSSSSmwah
\\FOWSWSEXTPXmy
OQQSS]TKRSSTmy 00
QQSSSQS_SSSVmy accountant
RRVNT\\SXSSURmy address
NSJRSPSYSUURmy age
TSKRSRSZSSSSmy ankle
V]OTSNRHTQQOmy arse
]SQOSQSMRRRRmy arthritis
USPPSSS\\RRSTmy ass
MQVRSQSVSSTQmy aunt
PSMSSTS_SSSPmy back
^SRRSRSITRRRmy back's
LUSSSQYMQSSSmy bad
ERLSSfVIQPPUmy bank
PSVQTSS]SSSSmy beard
QRNRSSU\\TRRRmy bed
MVP_SSSQQTSTmy bell
RSVTSRSMPUVUmy big
VRcPSQS[SQPQmy birthday
PSTVSQSUSUSTmy blood
IQWRSKS]USTSmy boss
PSOYSQSORURTmy box
bRVQSSSFTRTRmy boy
QRTNRSR^WSSTmy brother
VXWRSRSIRUVVmy brother's
`SSRSSSETSSSmy buddy
JT[QSSSTRSRRmy bunions
OSONSOS^TSSSmy business
MXOZRRSMTTTTmy car
PITNS[cNSPSQmy card
RPRSRSS^SSSSmy carer
PSMSSSTOQRRQmy cart
RSTQS\\SJSQRUmy case
dSSPSSSKVPSPmy cat
QSO]SSSRSSSSmy cello
LVZSSRSQPSSSmy childhood
KSOSSRRcQSSSmy children
QSISSQSgSSSSmy chiropodist
WSVSSSSMQSTSmy choir
VQUSSRSTRTTTmy class
TSLUSSSYSTTTmy coat
STTUT`S=RURUmy coffee
]RRSSLVNTSSRmy colleague
WSRQSYSJSPQTmy complaint
^OOQSSVPRPPOmy country
WUSRRJU^RSTSmy cousin
[VSSSRSORSSSmy customers
`STSSQSJSRRRmy dad
XYUSRWTCRUUUmy daughter
UPVRTRRQUSSTmy daughter's
OSSRURS^SRSRmy day
_RQRSOSMXPQNmy dentist
fSSMSRSMTSTRmy desk
SPVSSTSLSRSSmy dinner
YRRSSSSNTSSRmy doctor
RQZQSVSMRQSTmy dog
[RF_SVSBSORSmy door
QS`NSSSHRQTTmy doorstep
JSTRRSS^QUSUmy dressing
\\RSSSQSJTRRSmy ears
UUVRSRQRUPPOmy ex
RS^SSRSKQSSRmy exam
QSUSSRSWSTTTmy experience
VSSRSQSWURRRmy eye
KRSSSSSqSRSSmy eyes
SSPNU[SUTPRSmy face
XSRQTPSXVQROmy father
TSUSSSSLRSSTmy father's
OUORSTSaTRSSmy fault
RSPSSXSWSSSTmy feelings
]ZPVSQSFVQQPmy feet
PTSQUUSOTQRRmy finger
JSRRSSSYTSSSmy fingers
MTSQSQS\\RTTUmy first
OQXSSSSXSTSSmy flat
LQeVSWSMPUZWmy foot
NS[OSgOARWW[my forty
LSRVSUS]TSSTmy four
SSOPSWS_SRSSmy fridge
PVP`SQSORSPSmy front
SVSWSQSUSUSTmy full
ORSSSSSSTUSTmy gate
RQQSSSSWSSSSmy girlfriend
JRQTSRYTRQRRmy glasses
VQXORVSVVSTSmy good
_RSSSMSRURSRmy gp
USPSTSSIURRQmy gran
YROSSWSRRTUTmy granddaughte
ZQORTWSIRPPPmy granddaughter
MTUSSMSYQRSRmy grandfather
QV]SSSSHSTTRmy grandma
KRYQQUSTTSVSmy grandmother
PRSSTVSSSSSSmy grandmother'
XYMVUUSGRSRRmy grandson
`SOSSSSJTRQQmy grandson's
]RRSUSSHTSSRmy granny
TSNPSRS^TSTSmy great
YRSTSRSLTSSSmy hair
IRRVTZS^QTRVmy hall
MS\\ZRPSJSXTWmy hand
WVXXSKRUSPPOmy hands
WRWRSSSHQTTTmy head
IUSOSQSgOSSSmy heart
NSQ\\SPSTRSQSmy hedge
cRPSSPSGSSSQmy heel
JRWYSPSKRYTVmy hip
JR^MSJWJPTXQmy house
ZJYOSUTLTSTTmy husband
PRTRSUSRSQRSmy husband's
PSRRVSSWRSSRmy kelpie
RSYUSSSKRUTTmy kettle
NYXQSSS^PWVWmy kid
MTOXRPSgSVRUmy kids
CWPTT\\SPQTTTmy kitchen
ZQR^SSSLQWSVmy knee
NRORSRTYWQQOmy knees
SSSRQSR[SSSSmy lad
US\\SSPSIRSTSmy lad's
OSRSSTS\\SRSQmy language
OSTTSQSVSTTTmy lap
GUMTSVTYRUSSmy late
NRPUSSSNSURUmy lawn
OSPVSVSSRSSSmy legs
KRaPSPS_PUVUmy letterbox
XRSSSNRWOWUTmy life
USQSSNSWSSSSmy line
USRRRTSHYQQQmy little
WSNSSSSPTRRQmy location
LSSSSRSgSSSSmy machine
RRQUS[SQSQQUmy mail
HRVVSSSVSSRSmy mailbox
QSWSQSSTSSSSmy mam
\\SWPSTSJSRSPmy mam's
KRS[SRSMRVQVmy mat
URRSSWSRTRSTmy mechanic
RSXVRTSKSUSUmy medicine
XSKSSMRQUQQRmy mind
SQPSTVSKSSSSmy mom
VPJRSUO^RLNSmy money
SQ_VRQQSSPPRmy mother
XYKSTWRMRSSSmy mother's
JROTSRSbTSSTmy mum
XQSRSSSQURSRmy nails
LQU`VSSNPPQWmy name
TOWSSSSXVTTTmy nan
QSVRSQSaSSSSmy neck
VTRNSRSYTTUSmy neighbor
LRVWSRSOSSRTmy neighbor's
cSLFSSR]VTTRmy neighbour
VV]SSRRHQPQPmy neighbour's
NPSSSPSXTRSQmy nephew
JRNSSTSbRRSSmy nephew's
TYPVRSSTRSSTmy new
MSTQS[RTRRSTmy next
TSXQTRSXQSTUmy niece
SSNSSSSWRSSSmy niece's
SSSVSQSNSTRTmy note
WRMQSRSYSSRSmy office
UR[OSSRWTSUQmy old
RSOSSSSUSRRRmy one
RPRQSXSVTQRRmy only
PM\\PTOP\\PUWYmy order
RQ[SSSSRRVUUmy order's
RSWSSSSQSSTTmy other
KNWFPVO_UORTmy own
PSYTSQSNQUTUmy parcel
PRMSSOSXSSSSmy pastor
XPRUSRSUWRPQmy patience
bRLUSHSeUVVSmy phone
TSQRSSRZUSSSmy physio
LWSUSSSTQUUUmy porch
XSRQSRSLRSSQmy pupils
VSRLSQSTRSSRmy question
XUKSSRSJTQQQmy reading
SSSQSSSWSRSRmy recycling
SQQRSWSXSSSUmy return
MSRSSWS_PTSWmy review
MVRUSSS[QSSSmy roommate
QTURSSSYSRTSmy sciatica
QPRSSSQ[STSTmy screen
_SSRSSSHUSSSmy second
[SSSSSSITRSRmy shins
JS\\ISRSNRSUSmy shoulder
RSRXSRSPRURTmy signature
?[RQOWRcRSSQmy sister
QQ[PTWSMRTTRmy sister's
SSOSS`QMSRSSmy sixty
PXZRSSS]RQQPmy skates
WRTSTTSMSQQRmy skin
TSOSSSSQURQRmy sleep
YPSSSRSKSSSSmy sleeve
USUPSSSXTSTRmy slip
MSWVSRSOSTRTmy slippers
OUFYWSS\\RPPQmy son
HUVSSSSXRUVUmy son's
SS[SSSSLRTTTmy sons
QPRRS]QDRRRVmy stars
^SNRSRSWSRRSmy street
[RNSSRSOWPQPmy students
JS[]SZSEOUQWmy stuff
GTRWSRS_QUTVmy tea
QQRRSRTWWRSPmy teacher
PRRTTSSZSTSTmy teeth
SPPRSSUXSTTSmy temper
XSSPSMSNRRSSmy third
OSWSSYNVSSSWmy thirty
dMTQSZSIUQQOmy thumb
XRWSSRSJVSSSmy toddler
eQQSSRSFVRRQmy toes
SRNRSUSWUPQOmy tomatoes
NSPVSSSTSTRTmy towel
[PPRSSSMUQRQmy town
SUeSTZLJNUWVmy truck
UUMSSTSXQTTTmy two
^TKQSOXSTTSQmy uncle
YSRSSSSITSSRmy vet
VVTOS^SGTRSPmy wall
OSLeSSSQTTTSmy wedding
[SBSTPScSSSRmy week
KNSUSQROQSSQmy whole
HRJZRWX_TRRPmy wife
ORUSSUSTRSSUmy wife's
USSQSMSZSSSSmy words
LSQVSQS]SSSSmy work
^SPSSSSNQQQQmy wrist
X[TSRORHTVTSmysel*
X[TSRORHTVTSmyself
WRPUSSSPSSSSmyself >
RROUSSSXTSRRmyself in
WRNSSSSPVRSSmyste*
WRNSSSSPVRSSmystery
MSRSSSS[SSSSmythi*
MSRSSSS[SSSSmythical
Q[RRSSSOSOSOmâché
YSQSSSSOSSSSmānge*
YSQSSSSOSSSSmāngere
PPXQRVSKKPOOn
OSUSSOTTRURRna
RS\\RSRSORRRRnaas
SSRSSSSQSSSSnabuc*
SSRSSSSQSSSSnabucco
FPdRSOSKM]][nada
JR`RSPSOOYYXnada >
SScFSSSOSSSSnadi
OSSSSPSdTSSSnae
SSRSSSSXTRSRnagar
NR]RSHSURTSTnagpu*
NR]RSHSURTSTnagpur
QR^SSJSPSSSSnagpur >
`RMQSNSY[PPMnah
GSORTVS^OSSUnail
NSPRSUSYSSSSnail in
ORRSSSScSSSSnail polish
USSQSSS[SSSSnail'*
USSQSSS[SSSSnail's
]PRQSSSRXRRRnails
QRSSSSSYTSSSnain
RS[SSSRKSSSSnairo*
RS[SSSRKSSSSnairobi
QQNShQSWRQQOnaked
@ULSQaMTIPR^name
[JWWR[RLSURXname >
MR[QSVSNQTRUname and
TQXSSSRBSSSVname at
QYQPSQROSQRPname in
J[TeSFSiRYWRname is
RSIPSZSQSRTSname now
RTRQUOSVVRRRname of
WWQPRURUSQSTname on
OSSVSKSYRTSSname was
PQRRS[SPRRSRname with
UdQRSRSMSSTSname'*
UdQRSRSMSSTSname's
QOOHVYR[NTVVnamed
RSSSTQS\\SSSSnamed him
]RPOSOS\\USSSnamed it
NTTSSSSURSSSnamed the
OSRSSWSSSSSTnamel*
OSRSSWSSSSSTnamely
OVMRSSRRTRRTnames
SSSSSSSXSSSSnamin*
SSSSSSSXSSSSnaming
XVXRSSSATTSTnan
\\SSSSSSLVRSRnan's
LUTSSSSZTSTSnana
URSSSSSQSSSSnana'*
URSSSSSQSSSSnana's
PMORSR\\eSRRPnando's
PMORSR\\eSRRPnando*
YSNSSSS\\XSSSnani
RSSSSPSWSSTSnans
RURPQQSZPSSSnap
HRcRSSSRSTTUnapki*
LT[RSSSXSTTTnapkin
PQZSSSSNSTTTnapkin's
RSUSSSSQSSSSnapkins
YSRSSSSWURSSnaple*
YSRSSSSWURSSnaples
URVSSRSRTUTTnappi*
URVSSRSRTUTTnappies
[QMSSRSSWQQPnappy
jSSNSSSHRSSSnaps
LSTQTSS]RSSSnarni*
LSTQTSS]RSSSnarnia
ZRPQRQSOWPRQnarra*
YSSSRRSPTSSSnarrates
TSSSSSSRTSSSnarration
SSSRSSSQTRSRnarrator
TSQRSRSTURRRnarrator's
TSQRSRSTURRRnarrator's delivery
TSQRSRSTURRRnarrator's~@parcel
UNSSSSSPTSSSnarro*
TRSSSSSPSSSSnarrow
TPSSSSSSSSSSnarrower
SSSSSSSRSSSSnasal
TSeSSTQCSSSSnashv*
TSeSSTQCSSSSnashville
\\QRUSRSITRSRnatio*
TSSVSRSMSSSSnational
[QRRSSSOTRSRnations
P[KSWSS`PRQRnativ*
P[KSWSS`PRQRnativity
SSRSSWSOSRRSnatte*
SSRSSWSOSRRSnatter
SVPXRRRZTRSQnatur*
SQSSSSSSSSSSnatural
SWPXSRRZSRSQnaturally
SSPOSRSbSSSSnaturally >
SVTWSSSQSQSPnaturally he
QSVSSSSLSSSSnav
VRSSSRSSTSSRnavig*
VRSSSRSSTSSRnavigation
MvKQTJR;PQOPnavy
[]NRSKSXSQQQnavy >
MWWLRN^RPNPLnear
PR^SSRSSRTTSnear crewe
URRSSSSeRSSRnear enough
ZSQRSSSNTRRRnear it
TSRPSSSQSRSRnear the
[NVQSRTQSTSTneare*
aNVPSRTLSSSRnearer
MSSSSSSXSTSTnearest
UPYRRORQRTSTnearl*
UPYRRORQRTSTnearly
QSSSSSSWRSSTnear~@place_name
FWRRVVS\\QSSSneat
SRSSSRSRSSSSneatl*
SRSSSRSRSSSSneatly
XRYSSSSGSUUUnebra*
XRYSSSSGSUUUnebraska
QRYSSSSNSUUUnebraska >
QVSSRSSUSSSSnebul*
QVSSRSSUSSSSnebuliser
E\\UWPWS`QNOPneck
YSSPSSS@USSSneck >
fQRLSPSJSSSSneck'*
fQRLSPSJSSSSneck's
YURRRVLQTRRSneckl*
ZQSRSVLRSSSTnecklace
SSSSRSSSTSSSnecklaces
SWSSSSSRSRRRneckline
cQSPRQSRWQSPnecta*
cQSPRQSRWQSPnectar
[PMMYZTESTUVneed
SQOSQ\\RUSQRUneed a
O[QSRTSQSSSSneed the
YOQQSUSSURSQneed three
PQVVQTUSRVUUneed to
[RWSRRSRTSSSneed two
NO^XYQUNOUVTneede*
NO^XYQUNOUVTneeded
hRNMUQSGSTTRneeded a
MSfQRRRRPVVVneeded it
HR[QWRSXSUUUneeded the
NR`SSKS^SVVSneedf*
NR`SSKS^SVVSneedful
aNWQQQSKZSSRneedl*
`OVQRSSMYOPNneedle
SQUSSSSPSRRRneedle >
SSSSSSSSTSSSneedle's
TRTSRQSRRWVWneedles
bSRSSRSDTSSSneedn't
bSRSSRSDTSSSneedn*
]LFOUSS]WQRRneeds
QQSQRVSHSSSSneeds a
WQSSSSTSURRSneeds three
WQSSSSTTURRSneeds~@number
_MLQZPSQTQRPneed~@number
SSSSSSSRTSSSneem
TSSSQSSQUSSSnegot*
TSSSQSSRTSSSnegotiate
SSSSSSSRSSSSnegotiation
ONRVQNPWUXSTneigh*
\\TQKSPSVRVUTneighbor
QSPTSSSORTSTneighbor >
NPYVSQSZTPRSneighbor's
SSOQSSSUSSRSneighborhood
HQPdSRSNQVQWneighbors
QQKKR[RWYQQMneighbour
RSQJSSS_VQQPneighbour >
NRRZSSSTRUSUneighbour had
YSQXSSSQSSRQneighbour has
RSS[SSS/RTRSneighbour i
QSQWSSSYSVUUneighbour says
SUXYSNRLSQOOneighbour's
WRXNRQSTQX\\Xneighbours
SSKSSSS`STSTneighbours >
XSXRSMSURUUSneighbours have
MUPVSTRWWRSSneith*
MUOVSUSTWPQQneither
LRZQSVSQTRRUneither >
SSTSSRRVSUTUneither's
SSSSSRSTSSSSnelso*
SSSSSRSTSSSSnelson
INDSSNRjSSSQnephe*
MONSSMS^SSTRnephew
JRNSSTSbRRSSnephew's
XSNSSSSPTSSSnephews
RRUSSSSORTSSnerve
NRSSSQScSSSSnerve*
NRSSSQScSSSSnerves
PSQSSSS]TSSSnervo*
PSQSSSS]TSSSnervous
TSRRZSSMRSSSnest
RSOSSPSYSTTSneste*
RSOSSPSYSTTSnested
SSSSSSSNSSSSnesti*
SSSSSSSNSSSSnesting
OSSSSSSTTSSSnests
`ORVSOSGSTRRnet
ZORQSSSURQQQnet >
WSSRSSSQSSSSnet's
SRQSSSSYSSSSnetba*
SRQSSSSYSSSSnetball
TSSSSRSQSSSSnetfl*
TSSSSRSQSSSSnetflix
UPRTSRSRSTSSnets
SSSVSRSTSSSSnettl*
SSSVSRSTSSSSnettles
SS[QSQSOSSTSnetwo*
QS[QSQSMSSTSnetwork
USSSSSSUSSSSnetworks
UVSSSSSOSSSSneusc*
UVSSSSSOSSSSneuschwanstein
VRSSSSSPSSSSneutr*
VRSSSSSPSSSSneutral
RSTSSSSTSTTTnevad*
RSTSSSSTSTTTnevada
URUOQOL\\SVVTnever
BSkRSSSOM[]Znever >
SSMSS[SJSSSRnever a
SQMRSIShONOLnever again
WSRSSSSQTQRQnever arrives
KQSSSLSXUSSSnever asked
WRGQRXSZRPPOnever been
KV\\QSQSLQWWVnever came
NR[WS]SJQYXZnever got
QQOQTYSRSQRUnever had
RSQXSRSOSRSQnever happens
ORZXTQSMQUUTnever heard
MXRRSRS]ORRRnever know
MSOQSsSKSSSSnever left
OS\\QS]SORUUWnever made
PQQ]RNRUUSRRnever met
RPQSSJSWUSSSnever once
L`SQSSSTSSSSnever opened
QS[NSHSTTVVSnever said
LUaVRRSLPTSTnever saw
NSNSSWSQSSQSnever seen
IRfSSQS[PTUTnever showed
USRRRSSQTSSSnever stops
QPVSSTSRRSRTnever turned
RWOSSRTQRRRRnever was
\\SPSSPSOXRQQnever worked
M]RSSRSSRSSSnevis
SZ\\UOHTSLSSSnew
N_LQSPROOQQQnew >
RYQSSOS[RSSSnew it
ORV[SUSKQTUSnew one
`KPRSXSMSRSSnew ones
QOYSSTS[SRRSnew pair
VMSRRRSVSTUTnew year's
RSWSSRSLSUTTnewar*
RSWSSRSLSUTTnewark
SUNUVSSMQRSRnewbo*
SUNUVSSMQRSRnewborn
SVNUVSSNQRSRnewborn >
SSQUSQSZSSSSnewca*
SSQUSQSZSSSSnewcastle
WSSRSTSSSSSSnewer
RSQSSSSRSSSSnewfo*
RSQSSSSRSSSSnewfoundland
SSORSSRSSSSSnewry
QNa\\RMS?Q[\\Ynews
ORQWSRSVQWWWnews >
SSRQRZSMTSSSnewsl*
SSRQRZSMTSSSnewsletter
UPOSUVSQSSQSnewsp*
UPOSUVSQSSQSnewspaper
PTSRRRSVSUSUnewspaper >
SSQVSSSTSTSTnewspaper in
RQSSSSSRRSSSnewspaper round
IDZYRVUiKVSXnext
NSSSSXSKRSSSnext >
TUOcSYU<PQMSnext day
^UTGSOSETRUQnext door
WVOUSPSPWPPPnext door's
LVV_SOTRNYVWnext morning
OR_RSXSESXWWnext one
TRSRSSSNSSSSnext room
OWLQSRS]QQQOnext time
QVO`SVW:URPRnext to
QSVQSMS^SVWTnext week
MRSOSPScRTUSnext year
KVU]SRTRNXVXnext~@day_time
^UTGSOSETRUQnext~@delivery_place
JS\\SSWSTSQQTnext~@feast
JR^RSYRKSXWXnext~@number
TRSRSSSNSSSSnext~@room
PS[PRSSJSUWTnext~@route
MTR^ROTUOURUnext~@time_span
VSTSSRRNSRRQnext~@weekday
NRSR_RSRQQSQngl
SXRSSRSNSQSQnguye*
SXRSSRSNSQSQnguyen
ORSSSSSUSSSSnia
hSSOSUSHRSSSniaga*
hSSOSUSHRSSSniagara
SRWSSQS_SSSSniamh
OSSSSSSSSUUTnib
SROSSSSSSSSSnibbl*
SROSSSSSSSSSnibble
VMTRV[OSWURZnice
YQQSSRSITVSVnice >
LRRPRTSaSRTSnice about
QZVSTQSHLSSSnice and
TRRSSPSLVQRRnice as
QQVRSRS\\USSSnice bit
TRSSSSSVSSSSnice blue
LSRWSSSXQUSTnice boy
USRURQSMTSSSnice day
QQQbSRSMRTSSnice door
QSSSSbSBSSSSnice enough
SVSPRSSSUSSSnice heavy
OSORRWSORRSSnice note
OSRRSVSPTRSUnice on
KLVRRXSoRUSWnice one
QSQSSZSTPSSRnice people
PURQSSSXSSSSnice the
T[SSRPTORSSSnice thick
QRSOSRRdORQPnice to
XWSSRQSMRSSRnice weight
RTSTSSSRSUSTnice young
QOQTUZSNTPPRnicel*
QOQTUZSNTPPRnicely
KQTUSbSRSRSUnicely >
SSSSSSSRTSSSnicely and
USPSSWSHSSSRnicely for
QRPXSXSRQOPTnicer
QRRRRaSKSSRRnices*
QRRRRaSKSSRRnicest
RRZSSSSRSSTSnicho*
RRZSSSSRSSTSnicholas
OURRSSSYPRRRnick
WVRPRXSDSSSRnicke*
ZRSPSXSDSSSRnickel
PWRSRSSSSSSSnickelback
RTSSSSSQUSRSnicks
SSRSSSSSSSSSnicu
TSZQTRSKQSTUniece
QS\\SSSSLRVVVniece is
\\SQSTRSPSSSSniece who
SSNSSSSWRSSSniece's
SSNSSSSWRSSSniece*
NRoRSRSMRWWVnient*
NRoRSRSMRWWVniente
RSPUSSSRSSSSnieu
XPLOPSPWXTSQnight
NQEXRZRdRPQTnight >
DTO^STSXQVPVnight and
RSYSSSSQUSSRnight at
OSTRSSSSSSSSnight before
VSSRSSSTSTTUnight half
QSXQSSR\\USSRnight i
PZRORUSJRTUVnight in
TSRRSRSTSRSRnight light
USRSSRSRUSSSnight like
TSQSSRSLTRSQnight my
PSSQSSSPSSRQnight nurse
WSRVSRSRRPQPnight on
RSRWSSSQRVSTnight shift
RSYSTQSZRTTSnight the
USSSSRSSTSRRnight to
ER]QSVSYTUWVnight with
PSSSSOSjTSSSnight's
YRLPTQS]RRTQnight*
QSIYSRSTQTQSnightie
SSSSTSSRRSSSnightlight
QSSOSSS^TSSSnightly
_RSOSRSHSSSSnightmares
SSWQSWSESRVRnights
IQ^QSRSQRVYWnights >
[QQRSTSQTPQPnights and
PSQSSSSQSSSSnights at
VSSSSUSOTSTSnights on
LNSSS[SPPRRVnil
SLRSSQS^SSSSnina
JOJVNWaVTNMQnine
VQVWSNQ`VOPMnine >
NPRTSYXWTRSTnine and
NPVKR^OVPUTXnine days
^SKSSOSWTRQQnine hours
]LSSSRTBTSSSnine hundred
U_OTSPRSUQQPnine in
PSSVSTSTTRRTnine minutes
MTPQRYRTRRRSnine of
QUFQSVS^RTUUnine on
WSRSSO\\@RRSRnine pounds
SSWNSRSVSSSSnine stops
ORRRSTSFSSSSnine times
[SfSSSRDVTTUnine weeks
TSQSSSSVURRRnine year
MSRRSVSbSSSSnines
NVZQQMcNOVUQninet*
X`QNRPZRPSUOnineteen
PLORSRXTRTTTnineteen >
XRdQSQSRRTTRnineteen days
RL]SSQQSRSTSnineteen mornings
KP[RSSSSRSSTnineteenth
NPXRSSSQRSSTnineteenth >
SSSSSSSRTSSSnineties
OQWSSSSSSTTTninetieth
TNOWRQ\\PSTRSninety
LRSSSSR^RSSSninety and
TSSSSUSLRSSSninety covers
PSLRSO[ISQQPninety nine
XNZSSMR[USTSninety one
QQRSSSRURQQRninety three
GP`NSURUQSTTninth
QNgRSJR@RUVUninth >
SSSSSSSNTSSSnip
SSRSSSSSTSSRnippl*
SSRSSSSSTSSRnipple
HUYWSWQSPSRWno
PKQ[SOSTTSSSno 0
qM9YRTRVeLNIno >
NRMeSISURWRUno access
SSVSSRRNRUTUno and
QSSSS\\SOSNKUno answer
RVOWSSSLSSTRno attempt
N]USPRSMSTUTno bag
SRRTSSSNSTRTno bell
VUYPSNSQRTUSno biggie
SUPTSPSVSRQSno bother
QLeSQQSRSWXUno box
RUQSTSSRSSSSno bubble
ZONSRSSOUSRSno cap
PVMaSQSPRVRVno card
NSQUSZSORSSUno charge
PVSSSRSORSRRno charger
PQORSNSaQPPNno comment
WRRRSJSfSSSNno complaints
PNZSSUSRSXXYno drama
SRPRSQSZQOPNno dramas
NRPRSeSQQSSUno forms
SSQRSZSTQQRVno fuss
OPSRSLSeSUTTno harm
TQUSRPSVRVUUno idea
L[SRSSSRQRRQno instructions
RZNQSSSSSTTSno it
URBeSRSHSSRQno knock
RSQRSSSUSRRTno lecture
O]TSSQSNQRRRno left
FcOYSRSONPSOno lid
JQWQSQSSVTUUno longer
RSQRSYSQSRRSno manners
QSQRSVSYRSSTno money
ZT_QRQR=WRRRno more
SPSTSSSQSSSTno name
RSOWQWSPSTSTno need
RPZRRSSRRYZXno news
PRMSSUSQRSSSno nothing
EIHYRmS]MPPYno one
RSSQSWSURSSWno other
MSPUZQSPQRQRno padding
MROSXSSURSSSno paper
TSUTSRSMRVTUno parcel
PSXRSOSRSSSSno phone
]QRSSQSMSSSRno problem
PUQSRUSLRQRXno questions
QRPSSZSORQRVno quibble
VMPQSWSRTQRTno reason
MR\\QRRSRSUUTno record
RVOSSXSORSSRno refund
RT]RSVSQQQRTno reply
RSYRSTSQSSTTno scan
S\\SSQSSNRRRRno screws
TQSSSNSWSSSSno sense
PSPSSfS=SSSUno shame
JRiPRPSJNZ\\Zno show
QXPYSRSPRSRRno sides
RR_KSOSQRUXVno sign
QZSSSRSQSSSSno smell
RRTSSSSNSSSTno sorry
TUNSTPS^RRRQno surprise
QbLRSRSNSRSRno surprises
TSTRSRSXSSSRno thanks
SSMQSUSSSSSSno they
ZRRSSSSNSRRRno time
SRRSSISaQQQNno words
YSOSSRSLURRQno worries
RR]SSRRaSVVWnoah
XQ[[PCVWU[ZTnobod*
NSTWQKXXVZXSnobody
RSRRSRSPSTTTnobody >
WTSPSSSOSTSSnobody and
MSZQSXSMQTWVnobody at
NRfPSPVNSSTTnobody came
OUVIS\\SQUTSUnobody can
`SQSSRSNSTSTnobody could
RSMTSSSaSRSSnobody else
RShMSLSSSUUSnobody ever
M[QZSRSORTSSnobody had
SSWSSMT^QRTSnobody has
QSMTSOSXVRRPnobody in
USRQSPSQSTTSnobody noticed
RSMPSUSYSSSSnobody on
SSJdSOSMSSRSnobody rang
PYQRSTR^QVVVnobody said
PRSRSgRFPPPWnobody there
RRPQSSSWTRSRnobody wants
QQQTSQSUTSSSnobody was
_SNSSQSRRSSRnobody'd
RQ^WSNQSSTUTnobody's
RSSSSSSXVRQRnod
MSUSSQS^RUTUnodde*
MSUSSQS^RUTUnodded
UTLSSSSgSSSSnoddi*
UTLSSSSgSSSSnodding
USSUSSSMSRSRnoggi*
USSUSSSMSRSRnoggin
GUZWRQS\\QVSRnoise
_SSSSSSLYSSRnoise*
_SSSSSSLYSSRnoisey
XSSSSSSGSQSQnoisi*
XSSSSSSGSQSQnoisier
SSSVSSSPRRSSnoisy
XSSRSSSOWRRRnon
GXQTXQQYYTTVnone
MKWXRNRRUVUUnone of
P^ORSRRUUSRSnone the
WSRSSRSRTSSSnonna
SSRPSSShTSSSnonno
VSRSSSSRTSSSnonse*
VSRSSSSRTSSSnonsense
VQRRXRSHUSSSnoodl*
SSSSSRSNUSSSnoodle
VQRRXSSMTSSSnoodles
NR_TRHQSSYXVnoon
[QRUSRSFWTRRnoon >
RTQVSSSORSTTnoon till
NVNNRRSgLOQPnope
VOKQSPShLQRNnope >
Q`QSSOSMRVWRnope not
NV^TRTSQPZXSnor
QR\\RSVSTRUVVnor hair
LU\\RSOSMRRQQnor the
SSSSSSSOSSSSnor'e*
SSSSSSSOSSSSnor'easters
RRQSSYSNSOQTnoree*
RRQSSYSNSOQTnoreen
XSRSSSSQTSSSnorfo*
XSRSSSSQTSSSnorfolk
QRTRSSS_STTTnorm
RSSSSVSROQRQnorma*
RSSSSVSSRRRSnormal
SSSSSTSOSRRSnormal >
RSSSSSSSQRRQnormally
TSSSSSSQSSSSnorman
pPKLPNUHTPQOnorth
QSVSSSSRSSTSnorth*
RSVSSSSOSSTSnorthampton
RSSSSSSVSSSSnorthern
URRSSTSSVQQQnorwa*
URRSSTSSVQQQnorway
USQSSSSQWQQQnorway >
PZSSSPSSRSSRnorwe*
PZSSSPSSRSSRnorwegian
SSSSSSSQRRRSnorwi*
SSSSSSSQRRRSnorwich
[ZRRSNSISPSOnose
OXSRSSSHRPSOnose >
TSSSSSSSSSSSnostr*
TSSSSSSSSSSSnostril
HcXXYMPWQWUUnot
WONIQ[RVQPRQnot >
TP\\KSYQQPUZUnot a
PSQQURSXSRSRnot an
WPRQSSSTSSSRnot and
SSSSSRRRSUTTnot arrived
YTNRSQSJWQRQnot as
UR[RSURMSSSTnot at
]QSSSRSNWSSSnot bad
PPNRS_STRRRTnot be
PJ[[SPSMRSQSnot been
MMSWXRSSPVSVnot bend
\\PSSSRRSVVUUnot buy
QTWSSQR[RTSSnot by
HVRSSPhMOSSRnot cheap
NRSSSSSWSPQSnot come
NQSVZNRYRPONnot even
RRUSSVSPRTTTnot exist
YNJPSNSfTQPNnot for
QO[PSTSPRVXVnot found
MXOSS[SZQRRSnot from
QR]VSSRIRUSUnot get
RTSTSSSNRSRSnot give
_SQRSPSKVRSQnot go
WQRSSSRKWSSSnot gone
QRSRSSSUSSSTnot good
XSTXSTRNSSSTnot have
TSPQTSSUSSSSnot heard
FNlMSOQIP\\_^not here
RRM\\STSPSSSTnot home
HZVMRPRLOWVVnot in
SNSRSSS^RTUTnot joking
[SQLSPSJSUSTnot leave
PTPVVTSVRTSVnot making
jPQOSRSJURSSnot me
BfJTQKS_QSQPnot mine
VRVSSSSMRSSSnot moved
SSTSSSSTSSTTnot moving
\\RPQSSSZURSRnot much
`NK[SMVERSRPnot my
RR\\TSRSPPWVVnot on
VQaMRZTSSWVWnot one
PMN^RiSZPRQYnot our
RSQ[SRSSRRSRnot own
SRVSSPSRSVUTnot received
VRRRSRS`XRSRnot recommend
RSNXSSSISSRSnot ring
TSOSSMS_TRSRnot say
PSeQSRSORSTRnot see
UT\\LQSSWSSSQnot so
QWPSSSVXSQRRnot stopped
PQQSSUS\\TRRSnot supposed
RUSQSRRQSPRQnot sure
QRVRSQSTRWVWnot take
VUIPRLQ`NQQSnot that
TOLNRXQXSQRQnot the
SRTSSQSZSQQSnot their
QRSSSRRNQSSRnot there
@PgfSRSVSUSSnot this
QSFTRTVWUSUXnot to
RRSZSSSOPUSUnot two
UTPSSSSUSSSSnot want
bTJTRPSKTOQNnot what
WXSRSQSFRSSRnot with
QRRSSSR^SSSSnotar*
SRSSSSSYSSSSnotarized
QSRSSSRXSSSSnotary
HTDhSVRYJ\\TYnote
TQXQS]SKNYWWnote >
SSSSSQSMSTSTnote and
RQSSSTS[SSSSnote for
XSRSSTSESSSQnote in
TPSPSTS]TSSSnote on
RRWYSLSQSVUTnote said
QSNbSQSQSTRTnote says
QXPUSTSNSRSTnote that
TSSSSSSGTSRSnoteb*
TSSSSSSGTSRSnotebook
JOKORlRgRQRTnoted
NPNQR_RLSQRTnoted >
XJHoRLQPRQPOnotes
GOQ_SSRTPUQWnotes >
[RRSSRSUSSSRnotes and
UORSSSSNSRSQnotes in
SRSRUSSLSSSSnote~@answering
POeKVQROQSVVnothi*
ORdRSXSMRRTUnothin
PRbRSYSNRRTUnothin >
UPTLVLRTRTUTnothing
NMPSRXQOPXVZnothing >
PSOSSYS\\SRSSnothing against
YSTSSOSNTRRSnothing and
KSZRSTSHSUUTnothing at
WSNSTSSWTRRRnothing between
XWJSVPRUSSSSnothing but
ORPRP_S`SSRVnothing came
YQXSRLSSWTQSnothing else
VSTRSNSTVSSRnothing for
NQVPSUSXSRTSnothing has
XPPSJTSWVRRTnothing in
RSNSSSSTQQQPnothing nice
FSMSSYXTSPRQnothing on
JSISdSSNQSSSnothing round
RS`SSKSLSSSSnothing since
PUUSSRSSSSTSnothing so
JSWSRHSaNQRJnothing to
SSSSSQSERTTSnothing whatever
_QQSSUSJSSSRnothing which
]SKPSPSTRQSQnothing wrong
SS^SRRSJSSSSnothing yet
SSWTQOT]UPOSnotic*
NSU^SKS\\TSRSnotice
XVWKQWTOSQQSnoticed
UPORSQW`SRQRnoticed >
RSSQSSSYTSSSnoticed it
SQPQSSSYTRRRnotices
TLQSSVSSSSSSnotio*
TLQSSVSSSSSSnotion
TSSSRRSSUSSSnova
RRWSPSSQSTTTnovak
ZQTRRQRMUQQPnovel
TSRSRRSSVRQQnovel about
SRSSSSSTSSRSnovel*
SRSSSSSTSSRSnovels
RQ\\TRPRQRTSRnovem*
RP_URPRTRTSSnovember
OR^RSSSGPVVVnovember >
TSTWSQSWSRQRnovember and
SSQRSSSPSSSSnovember's
SNa@POV^VX`Unow
ROZPYPVPQVXSnow >
^\\MWSRSESSWTnow a
QIIRRHRRS]ZZnow and
SUQQScSMRSRTnow at
OSSVSRSYSTTTnow find
_RRRSSSCVQRQnow has
VRKNSSSOSOQOnow he
YSRXSSRMURRRnow he's
UOLQQTQZSSSRnow i
YPOSSOSVSOPPnow i've
NUWRPPS[QVTUnow in
UWaTSHSKTTSSnow it
SKhUSJPKTWUVnow it's
QRPSSUSZTRSUnow know
ORQSSRRcSSSSnow knows
ZRPSSRSUSSRRnow on
O]QSSRRTRRRQnow one
bSSSSQSLTRRRnow she
SQYRSKSQQYXWnow so
bSLSSOSLTRRRnow that
MOVQSONZTSWRnow the
OQRUS^RKRRRSnow they
CTQTS]SRSSSSnow to
TSQWSSRLSUTTnow with
QSNPSRS[SSQSnowad*
QSNPSRS[SSQSnowadays
QOSSSO\\SSVVVnowhe*
QOSSSO\\SSVVVnowhere
OPVRST\\QSVVVnowhere >
PSRTSSSXSSRSnowhere in
GSXSSTSPOVVVnowt
XSNSSRS`STTSnow~@answering
YSQTSSTESTSSnow~@arrival
JWLRUQUhSRRRnow~@comparison
ORSSSQSUSTSTnow~@hedge
SPYPSKSZSXXVnow~@intensifier
UOSRQPPNRNPNnow~@me
K_WTSQbCQRRQnow~@number
RPPUS\\RERSQSnow~@seller
YSDTSRSUSQSQnow~@use_verb
UYQQSRSNTRSRnow~@verdict
SSTSSSRPSSSSnow~@work_verb
USSSSTSQRSSQnozzl*
USSSSTSQRSSQnozzle
PSRSSYSRRRRUnts
bSRNTSSPRSSSnudge
\\SSRSRSQTSSSnudgi*
\\SSRSRSQTSSSnudging
PQQSSSSxTSSSnuff
\\SSSSRSQTRSRnumb
UJQURWLMRWUXnumbe*
HL]ZTXLMPYT[number
TSBkSOS;RTMTnumber 0
TN\\ZSLNWTXVVnumber 00
MQYNS[RCRTTSnumber >
RSUSSVSQSTSRnumber and
VRQRSOSQVRSQnumber i
RSSSSSSQQSSRnumber of
TUQSS[SSPRRSnumber on
SOQPS[SRSRRSnumber one
LSTSSSS]STTSnumber's
PSSTSRSSSSSSnumbered
jPFMRRSHVPRPnumbers
]QNPSPSSSRRRnumbers >
WSSQSSSETRSQnumbers on
UROUSRSPVSSRnumber~@me
XNFeRUNWVVOWnumber~@number
WRYOSPSRRSSRnun
ZSQQSQSRWSSSnun >
TSMaSQSKQURTnunav*
TSMaSQSKQURTnunavut
SRRRSSSXTSSSnunc
TXRQRSSPSRSSnuns
VRQORLTZVRRPnurse
WSQSSPU_SSSRnurse >
OSSRSSSaSSSRnurse and
MSTSSSSISSSRnurse i
WSSRSSSQTRSQnurse's
FQXMSVScSQSSnurse*
MSVPSWSWSRTTnursery
SSVSSSSRSSSSnursery's
HRRRSSSaRSSSnurses
OQRPTOS`SRRQnursi*
OQRPTOS`SRRQnursing
TQQSSSSTTSSSnut
K^SSSSSVQSSSnutcr*
K^SSSSSVQSSSnutcracker
MSaSSSSOQVVVnuthi*
MSaSSSSOQVVVnuthin
RTSSS[SMRSSRnuts
MVSSSVSJRSSRnuts >
QRRSSQVSRSSRo
VSSSSRSQTSSSo'bri*
VSSSSRSQTSSSo'brien
TRXUTOPOSUUTo'clo*
TRXUTOPOSUUTo'clock
PSO\\STSZRTSTo'clock news
L_PRR\\NPSSSYoak
LSSSSSSZSSSSoamar*
LSSSSSSZSSSSoamaru
SSSSSSSRSSSSoatme*
SSSSSSSRSSSSoatmeal
USSXSSSQQSSSoats
PPVSSTSUSUUSoban
PPUSSTSTSUUSoban >
TSRRSSSSTRSRobjec*
TSRRSSSSTRSRobjection
UPSSSSSSTSSSoboe
RWSNSSSQSSTRobser*
RWSNSSSQSSTRobserved
eQSSSSSMTSSSobses*
eQSSSSSMTSSSobsessed
NRRSSSS]RRQSobvio*
NRRSSSS]RRQSobviously
PSWSSRSSSTTToccas*
PSWSSRSSSTTToccasions
SSVUSQSHRTTToccup*
VSSRSSSPSSSSoccupational
RSSWSRSRRSSSoccupier
QSWSSSSMSTTToccupy
ZSRSQSSRSSSSocean
QVSSSSSTSSSSocean*
QVSSSSSTSSSSoceans
SRP[SQROSQPRoctob*
MSQ[SQRQRRPSoctober
PSM\\SSRYRTSToctober >
YRQSSSSQTRRRoctobers
TRSSSRSSSSSSoctop*
TRSSSRSSSSSSoctopus
Qb=RSTSJQQQPodd
USSSSSSMSSSSoddly
SXRSSSSSSSSRodome*
SXRSSSSSSSSRodometer
XSSSSSSPSSSSodour
POWRWSONPTSUof
ONRVSSOdPSQVof 00
UQSSSSRKSSSSof 000
TRKQRRTQWOQMof >
YRX\\RTQHYWTTof a
TRXUSQSVQTTSof all
YONRYQRQTPRPof an
M\\RSSSSTRSSSof another
XZOSSTS^SRSRof asking
SQRSTSS_USSSof brown
KSSSVSS\\QRSRof bubble
QQNTSSS[SSSSof cat
VOSSSPSVUSSSof cheese
MYSUSSSRRRRRof cork
NVPWSSR]PSSQof course
ZPSRSQSUWSSRof crap
SSVRSMSSSTTSof day
\\YLRSQSHUQPQof each
RSSSSRSTTSSTof eleven
QOSSVSSRQQSQof every
PVQSOSR`SSSSof everything
KFQPSQSqRSSRof four
ORSVSSSLQUSTof hair
UIUOTYSITRSVof her
RRSMSaSARRRTof him
HUMXSTSaSURUof his
URTRSRSYRSSRof hot
POSRRRS[USSRof humour
PRTNQWRRLPSSof it
WOYQUPRMVSSSof its
MR\\RSPSXRUTUof january
ORTSSPSQRUUSof june
eHSQSTSO[RRRof kit
VZQPSSSMTQSPof last
RQSRTRSURSSSof lavender
MTZRSQSMRVWTof lent
WSSRSPSUSSSQof light
PUQRSTSTSUTVof march
QSWSSRSKSUUTof may
]LcNRWRASUVWof me
WRNRSSSaTSSSof mine
I]TTRLRUOUSUof my
RQQRVQSNRRRQof newspaper
RSSSSUSRRSSSof ninety
WSRSSTSPVQQQof norway
Q[RRRJS\\TOOOof nothing
UWRSSSSTRRSRof old
MRSSSSS[STUUof one
SOSSSSSYVSSRof order
LTPQTUVUQQQPof our
TPPUVUSOSSSSof paper
bR[TSJS@RTTSof people
UOSRRSVSQSSRof petrol
QTSOTSSTQRSQof plastic
PSUTSTSPSTUSof ramadan
NZSPRRSRVRSQof room
SSSSSSUQSSSRof seeds
GSSRSYSSPRRUof shit
WQOVSSSRSTTSof six
VNSSSRSQRTSTof sky
NZRSSRSUQSSSof smoke
JS[YSRSOQVVWof snow
MSVSWRSNTUTTof soap
L[VWQQSVRTSSof somebody's
TPQZSRSNRSSSof someone's
RURSV[SISSSSof something
MXXSSSSQSSTSof st
RSSSSSSVSSSTof stock
KUSSWRSLPRRRof tape
VSRRRVSbSSSSof tea
VQQSSXQLUQRRof ten
[K_ORMRSTNONof that
Q\\HTMUNLTQROof the
NS[OSXSTQQSUof their
\\QW^RDSRYYVTof them
SR\\RSLS[SSTSof them's
SV_RQKQ^QTUSof these
^QWQSVZGTQQOof this
[MKRVYRQSRRSof those
YMiQQSSCVWXWof three
PQP^SPSXRTTTof time
PSSSTWSTSSSSof tissue
TSSRSRSSSSSSof tune
RXPSSURNRSSSof twelve
VSNSSSSPWQPPof two
WRNSSSSSUSRSof tyres
PJYVRNS\\TVWWof us
UQRTRUSQUTSTof water
XK[OSaYBQQRVof what
RRSSSRSUSSTSof wheels
TSTSSSSUSTSRof where
ROTQSNSaRSSSof which
URQSSNSWSSSSof work
NSeQSXSCQUWTof you
ZRNRRUYQVRPUoff
OSUNRTbJSRNToff >
RP[QUPSQRPTOoff a
ZSRRVSSPUQQQoff after
RRRRSOSTTTTSoff again
J\\KSQWUYQOSPoff and
YKRSVZSSPQRSoff at
ZROVSSRTVRSRoff by
URMRSWRYRTSSoff for
XSSPSSSPTRSRoff him
RUSXSSSKRUSToff his
TRRSSRSLSSSRoff if
_S[NTQSEVKONoff in
VQRSSRSPTSSSoff into
fQTSSRSDRQQPoff it
JZQRS]SNRSSSoff its
UQSTSRSVTSSSoff like
XQS[TCSOVRRPoff me
NRUQS[THTSSToff my
JSRVSSSVSUWUoff nights
OS[SSSSTSSTToff no
hR?PRWSLVPQQoff on
NYOSSPSZRSRSoff since
RRO`RVPIWSSRoff the
\\OPRSWSROSSSoff them
TSUSSSSJSSSSoff then
YRYPSMSFUSSRoff to
NVSSSRSWQSSSoff when
TQKXROScTTPSoff with
SRYRSRSRRVWXoff you
OSSSS^SSSSSSoffen*
OSSSS^SSSSSSoffended
RTSNSRRhSPSNoffer
^MSPR_KOSPPXoffer*
GRVQS`MMPPPYoffered
NTUSSRPSRSSXoffered me
NTUSSRPSRSSXoffered~@me
RSRRSZPHSPPToffered~@number
iNPRSQQUVSSRoffers
^RMTSURKZORNoffic*
^RMUSVRJYOROoffice
SRMYSSSUTQQOoffice >
USRVURSTUQSRoffice and
RSYSRSSJSSTSoffice in
LRYSSRSSPVVWoffice says
SSSQSRSTTRSRofficer
SSSSSQSXSSSSoffli*
SSSSSQSXSSSSoffline
RSSSSWSSSSSSoffsh*
RSSSSWSSSSSSoffshore
RQUTSWSJTSSRoff~@comparison
JSRVSSSVSUWUoff~@day_time
RUQSSWSOSRRToff~@hedge
I`[SSSSHRSSSoff~@intensifier
XNQXTITQWSQPoff~@me
GT[SSSSTSSTToff~@negation
TQ\\PSWS]USSToff~@number
RRRRSOSTTTTSoff~@recommendation
[TNRRZRQOVSToff~@seller
OS]SSOSNRYXVoff~@work_verb
RRKTSPS_RTTToften
QTLXSQSIUSRRof~@animal
]YP\\SMSVSTSQof~@answering
PSSSSTSTSUVUof~@arrival
NSSTSSSTSSSSof~@art_craft
DSVQVQS`SUTTof~@beauty_hair
PPSSSZSMQSSSof~@body_part
_RQRSRSEVSSRof~@book
[RQRS\\SOSQQPof~@building
TL[STQSMRTTUof~@clothes
O\\USRRSMRSRSof~@colour
YQ^QSUSMRRSTof~@conduct
QRVRSRSXSUUUof~@courier_act
]NRRSPSTTSSTof~@courtesy
JRRPSSS_STUTof~@delivery_place
NWUSPWS^URRSof~@drink
YQSPSUSWRTTSof~@fail_verb
ZRUSSPSFUTSSof~@family
OUQTSPSXSTUSof~@feast
]QSROQQLPTSVof~@food_spices
QSVSSQSUTSSSof~@furniture
RSSSSWSQSSSSof~@health
SSRSSRTRRSRRof~@instrument
QOSSVSSRQQSQof~@intensifier
TQRSRSSYUSSSof~@kitchenware
USSRSPSURUUSof~@lighting
XUUSRRSOZRRRof~@material
MOJWR^SIMWTVof~@me
XSSRSVNMUSSSof~@money
GSaQSPSNQ\\Z[of~@month
Q[LTRJS]TONOof~@negation
UOXUSTSRSUSTof~@neighbour
VLSQSSSQVSSSof~@newness
RULNOZKZWQSSof~@number
PSVSRRXXSSTSof~@office
LKKNfRSHNNPKof~@packing_material
TORWRQRYVUSUof~@parcel
GRSST^RYOTTYof~@part
RRMVSSSYSSRTof~@pet_goods
_PRVRMTaUQRPof~@place_name
RQPRTRURRSSRof~@plants
NZSPRRSPTRSQof~@room
WQ_ZRISSWWWVof~@seller
ORRWSPSZRVRUof~@senses
YRQSSSSKRRRSof~@size
NORQTWSQTRRTof~@swearing
ZR_QSLSNSSSSof~@time_span
U[SQSSSNSRSSof~@tools_fixings
Of^RSMRYPUSTof~@use_verb
LXW_QPSKOUSRof~@used_item
WVMORRV^SRSRof~@vehicle_part
QSSQRNSXWRSRof~@verdict
MQVVS_SIRVVYof~@weather
QSUSSSRQSSSSof~@weekday
XYOPSNSRTQSPof~@work_verb
M\\RSSSSTRSSSof~@wrong_item
UROTR\\QQXRSSoh
USSSSOQcSSSSoh i
QPZRRYRLPSTSohio
UQKRSVSZSSTSohio >
SSSSSSSRSSSSoi
]^QOUKRMVTTRoil
]]PRSOSRVQSQoil >
TSQRURSSTSSSoil and
KSSUSSSXQVSVoil tank
RQZSSRSUQSSSoil's
[RNSSNSdTSRSoiled
KRSUSSSXQVSVoil~@pet_goods
_SSSSMSOTSSSoisín
nOOOOMQD\\LMJok
OTPQRQS^ZPQQok >
SRSSSSSSSSSSok but
]QNRSRRN[QPNok for
OSSSSSSTQSSRok good
KQ\\RSOS[SUTTok so
SSSYSSSRRUSTokada
NRQVSRS^SSSSokafo*
NRQVSRS_STSSokafor
SSSSSSSSSRSRokafor's
VQXSSRRNPVTWokay
XQRQSNSZRSSRokay >
UQSWSTSHSTSWokay so
SSRSSRSUSSSSokell*
SSRSSRSUSSSSokello
SSTRSSSUSSTSoklah*
SSTRSSSUSSTSoklahoma
ShFSSSSPSSSSokra
RQRSSQSVSUTUoksan*
RQRSSQSVSUTUoksana
ZUJOQ[TMYQTQold
URSUSRSSTRSSold >
MXSSSTSVPRSTold and
VQTSSRSSTRRRold eyes
PRUSSQRaSSSSold for
]RRSSUSKSSSSold ladies
PSRSSUSTRSTVold man
YSQRSQSNURSPold man's
SSWRSQSSSSTSold neighbour
SSLZSQRUQURTold one
XR]RSRS>SRQSold ones
QSYRSQSMSSTSold place
QVQSSSSYRSSRold with
MURSSUSYRSSSolder
MSSSSUS^RSSSolder than
MSSSSUS^RSSSolder~@comparison
SYRSSPSQSSSSoldha*
SYRSSPSQSSSSoldham
WQQRSOSRVTSRolds
YSPSSQSPVRSRolds >
QRVSSSSOSTSSolds and
TSSSSVRSSTTSold~@animal
RWQRSRSMSUSTold~@appliance
]QQSRRSTVQQPold~@body_part
OSSSSSSWTSSSold~@colour
WSRRSTSNRSTWold~@courier_staff
HUWSSUSXRSTSold~@delivery_place
JRQRRQRcSSSSold~@family
PSNZSQRTQURUold~@number
SPSSSSSQSSSTold~@seller
`RRSSVSKRSSRold~@staff
SRVPSSSTSSSSolean*
SRVPSSSTSSSSoleander
PXNSSRSMSSSRolive
Q]MSSPSRTSSSolive*
Q^MSSQSTRSSSoliver
SSSSSQSQTSSSolives
SSSSSSSXSSSSolu
IUQRSRSdQTSTolymp*
NRRRSSShSTSTolympic
NVRSSSSOQSSSolympics
STSSSSPVSSSSomaha
RRQSSPO`SWVVomele*
SSSSSRSUSTTTomelette
RRQSSPO^SVUUomelettes
SSSWSSSMRSSSomg
YPQPLTRPVOOQon
QUTSSXRVSTUSon 0
OUVSSSRTRTTRon 00
QPVSSWSGSQQTon 000
IaUNPVSQNVYTon >
GR[PMQRWOZYYon a
KQWSSWSSSQRRon about
OSVSSSSNRUUSon account
WRQSWQSKSSSSon air
UTXUSURKSTSTon an
SSWSTMSMQRRRon and
UQRSSRSTSSSRon anything
RPOQRWWLSRRRon at
URQgRSS@RSRRon bin
bPRSSSRNWSSSon both
RSQSSQSUTRRRon by
UTRRUUSPRSSPon chat
NXUSRUSPRSSTon christmas
UTYNSURJXNPNon day
OVPSTZTPPRRSon each
XPOPUTTQURSQon every
UPRSSRSUTSSSon everything
cTPSSPSPSSSRon first
NSYRSTSRQTTUon foot
QYKQRRSPUQRQon for
VSTQSQVDTRQRon friday
]QTSSRSNURRRon grass
_TUUSJS]SSRRon her
VSRWSXR;TPRRon his
RSISSXSWSRRSon holiday
SPSSSRSQSSSUon how
XQRRSTPSSSSSon i
TVXQSOSRSSSSon ice
QV\\RUSSFRUUUon in
HkPPYOOWFQQPon it
N]VSSQRLQQOPon it's
KS^TRTSMMYWYon its
ORPRS\\SRSSSUon leave
XRWQPPSQSSSSon like
TQRSSSSWSSSSon lino
[QHRRWVEUNPRon me
LQ\\SSRSWRSSSon mine
YQRQSVVKTRSSon monday
WQQ`QQTHRUQVon my
RSTSSSSOSVUVon new
YSMSSSSFTSRRon nights
WMJXSOS[SSRRon one
MROJXRSUSTVTon our
TNSSSPQYUTTSon page
TSZSRRSWSYYVon paper
LQO\\RXSNTTSTon purpose
]PSSSRSKWSSSon real
RSOaRQSTSTRTon recycling
HQSSSRU\\RVVUon saturday
PSTRSRSXSTUTon speaking
NRSTSSSYRUSUon step
SUSSSSSRSSSSon streaky
USPRSST\\SPSPon sunday
QRORSORcTSSSon sundays
IPWVSQPbRSURon that
E[WZSRSQKZXXon the
KRPRSVY[RQQRon their
UVNSRRSPSRRRon them
YRPRROSLWRSRon these
^UMKSIORaORLon this
[QSSSQSJSSSSon those
NOYRSSS]RWUVon three
SSTSSSTRRSSSon through
SSVPSSRWSSTSon thursday
PSR]SSSRSTRTon thursdays
SQRSSSSOSSSSon tile
QLVfVWTNQTTUon time
\\TZSRUSPTQROon to
NPM[VRVTPYQVon top
YSWQSSWBTQSQon tuesday
MULUSPUdSWUUon two
XSSSSPSNSTTSon until
XSNOSQTZTRSRon wednesday
NS`SSQSLSSSTon week
[RVRSOSJTPPPon wet
VRPSSQS`TSSSon when
QTRRSTSLQSSRon with
CTZSSWSWNSSTon you
NR[^RXSJSPQTon your
RS^]SISBRWTUonam
kBANQRJZ[NOLonce
GQPTSLQhQPPKonce >
ZSSQSROSSSSSonce a
\\RRNRUSJVRSSonce and
XSSSSST@SSSSonce in
SRSWSQSVRRRSonce it
[RMSSSROTSSSonce on
SQSSSVSDTSSRonce the
WRSSSRS=TRRSonce you
SSSSSRSSSSSSoncom*
SSSSSRSSSSSSoncoming
TVPRXSOPTQSOone
QdJ[OSRRQOMNone >
NVSRSSSOQSSSone a
TRSQSSSQSSSRone about
SSSSSQSOUSSSone after
TOUMYNRTSRQSone and
TUWPSSSHSRSRone arm
NRWSSQRYUSSRone at
QLjQPOSKRWXXone box
^RRSRRSNUSSSone bracket
XKQUSQSMWSSTone by
VSPXSSSJSUSVone came
_PTVSMSPTUUSone can
URRVNSSLTVRWone corner
OSISSZV`QSRSone day
VQoPSRRKRWWWone days
RSUSSSSeSSSSone did
P^OSRYSGSSRSone does
RSUSSRMYSTTSone dollars
OSSSSSS[RTTSone ear
MQSSXQSZQTSSone end
OSSSSSSURTSTone evening
YRSMRRSPTSSSone eye
N\\KPSVR\\TRRSone for
ONTRRWSUSRSTone from
WEQRSRScTSSSone had
TSROQPSbURSSone hand
OV_PSKS\\QTUTone has
UVSSSSSLRSSSone holds
OQZSSSSWSRSTone hundred
URKVR]R6VPQRone i
QU^USRSQSSSTone i'd
LQ\\QUSUUPUUSone in
LNNRSGS^WQQSone is
VRSSSRSMRRRQone it
QNYSOSSTTSSSone job
SNSSVSSMSSSSone layer
OVQYSSSTRUSUone leg
SPQPSTSZSRRSone line
NMRS]SSRRSSSone lipstick
ZPRSSRSKWSSQone long
MUROSOShSRSRone minute
RR_SSRSNSWVWone month
OUTKQORXQUUPone of
XMQOSWS\\SSSSone off
RQRXSVSKSRSSone on
\\SVSSSSSSSSTone out
TTRSSWSSSQRQone page
QYRSTRPTQSSSone pair
`QRSSRSNSSSSone piece
QROSSURQSSSSone question
YOQSSVSTSSSUone said
G\\OTSYSSQSSRone screw
SPQRURSORRRQone sheet
PYSTSSSRSQRQone shoe
OYSPSRSUQOQPone side
PPSSSRSQTSSSone song
PQPSSMRVRQQNone star
KOVOSSSkTUUVone stop
IQ_SSUSFSUUUone tells
]OSSSQSJWRRQone that
UNLRSQSMTTTRone the
STRSSPXSSTTRone they
[OPRNPS]SSSSone thing
QP]PSSSZSVWVone this
WSVRSNRSSTTTone time
JWNSSYRfPTSUone to
ITURSSSSURSQone too
URSUSSSVSSSSone took
ZRRSSRS\\RQRQone turns
S[RPRQSJUQRSone was
iLRQSRSVUSSRone wash
PMSSSTSTTSSSone week
PNRSSSScSSRUone who
GHSQRYSiVVTWone with
\\PRQSMTQTOPPone word
QUOSSTSUTSSVone would
TSVSSTPHSSTTone years
PSQSSSS^STTSone'l*
PSQSSSS^STTSone'll
_QPPRQUNOSTSone's
KZSRSRQWPSSSone's a
[VSSQMVJQRTRones
SPYQSPSLVQRQones >
VQPRSRS[TRRSones and
NYQRSXRORRSSones with
MQ_SSRSRSUUTonese*
MQ_SSRSRSUUToneself
RSSSSSSSRSSSonesi*
RSSSSSSSRSSSonesie
PdRRSPSHPSSRonion
N^SRSPSRTSSSonion >
XSRNSaSDQRRSonion*
XSRNSaSDQRRSonions
RQSPSaSLTRSSonions >
OORRSPSfRSSSonlin*
OORRSPSfRSSSonline
]QTPP_NLUHNOonly
_]ULR[RMURRSonly >
HJSSSQS[SRRVonly a
MRRSSRSeTSSSonly after
TSSQSVSSRQSTonly asked
ZSPSSSSJURRRonly ever
OSSRSSURSRSSonly forty
QQUOSSS]SUSTonly found
YTWOSOSNVSTSonly got
RQWSSUSXRTUUonly in
YUVRSQSOQQRQonly it
USOSSSSWSRRSonly my
_MQLSSSOSRRQonly one
MSUTSSSWSTSTonly resident
\\QPOUWPSVPSOonly the
RXJSSTSKSRRSonly thing
I]RSSUSUQRRRonly three
VRQSSSSRSRSSonly to
QSSRRURZSQRTonly wanted
UQYPSQSRRSSRonly wish
[SSSSRSNSSSSons
VSPRSSSTTRRRontar*
VSPRSSSTTRRRontario
TQVQSRSJXSRRonto
ORSSSSSISUSUonto the
QTSRUTSTRTUQon~@answering
MaPSSSSNQNONon~@arrival
UPRSSSSSTSSSon~@art_craft
NSVQSTSVRTTUon~@body_part
QMSIS_QQSQTXon~@book
RQRRSSSTUSSRon~@building
ZURSRSSPSSSSon~@cleaning
QPM[VOVQQYQVon~@clothes
TRQCSSSgSSSUon~@colour
XRWQPPSOSSSSon~@comparison
XLPQS\\SQVSUUon~@courier_act
TRRSSSRSSSSSon~@courtesy
[SMSSSSBTSRRon~@day_time
JQQ\\RRSaRURUon~@delivery_place
QVJSRWSXTQRSon~@feast
`ORQSRTKQSSSon~@food_spices
]QTSSRSNURRRon~@garden
QSUSSKSRTRRRon~@health
WNPPTTTYURSRon~@intensifier
TQSQSRSZUSSSon~@looks
\\OSSSSSPSRSQon~@material
LIORUOUTSTRVon~@me
`SRRSNSQTSSSon~@money
OQ`SSQRIQTTTon~@month
PVXPSSSNTRRRon~@negation
RSTSSSSOSVUVon~@newness
OR^UUQQJUXVUon~@number
PSYUOVSYSZYXon~@packing_material
TSUSSRSTSSSSon~@route
NUPRRQYWRQQQon~@seller
RPVSSRSRRSSSon~@senses
LSYRSRSfVQTRon~@size
ZSVPSTRFVNNPon~@time_span
PSQcSRSORSSSon~@verdict
TVXQSOSRSSSSon~@weather
ULJNSN_WYMROon~@weekday
PSPSSZSLTSPUon~@work_verb
SQQPSSSRRSSSon~@wrong_item
?RPSSSSmSSSSooh'd
RSXSSSSJRXWVoops
PSSSSSS]STSSoot
KRWSSSUURSSSop
]QR_BZQT]VQYopen
Z[WUJPSGTWSVopen >
STXRQRS]QQUOopen and
LQUSYSSURSSSopen at
PSYQZYSLRRSUopen it
WSSWPSSFSSRTopen porch
XMUOSVS^STTTopen the
WRUVKVSNSUSUopene*
OXUWKWSXTVUWopened
R^QYRTSNRTRUopened >
SQUQRSS\\STUUopened a
RXSSOQSQRTTTopened and
RSSSVSSSRSSSopened by
I[SWPVTHRRRRopened it
VOMNQZSXWRSTopened the
\\MTRSRSISRQRopener
SSRSSSSSSSSSopeners
SNTLRYRZRTTUopeni*
SNTLRYRZRTTUopening
`SRSSRSKTSSSopening >
OR[QSVSHRSTTopening~@time_span
LUOIQXSVSNRPopens
aRSRSSS@SQSQopens it
LVPQSSScSQRRopens on
PSWSSSSVSSSRopens the
TSRRSSSNTSSSopens when
PQfSSOSCRTTSopera*
RQZSSQSRRTTSoperation
QR_SSQSDSSSSoperational
dFQPSRSQYRSPopini*
[HRSSRSQWSSSopinion
[HSSSSSRWSSSopinion >
\\QRPSSSRURSPopinions
RSRRSOS[VSTSopinions >
SVMQSQSfRSRSoppos*
OXMQSQSjRSRSopposite
VQSSSSSOTSSSopposition's
SSRSSSSSSSSSoptic*
SSRSSSSSSSSSoptical
SRSSSSSSTSSSoptim*
SRSSSSSSTSSSoptimistic
PSXSSQSVSTTSoptio*
PSVSSQSXSSSSoption
SSVSSSSQSSTSoptions
SN\\IQUOIUY]Tor
UPRSSTSNSSSSor a
PRSURTSTSTSSor i'm
TSUUSQSSSSTSor it
WSPSSSSSTSSSor less
WSRSSTSOTRRSor my
PNSOSQSdUPRPor no
UWURUNSASSVQor the
ZRRRSPSOUQRQor two
TRSSSTSWUSSSor you'll
RSSSSWSUSSRSoracl*
RSSSSWSUSSRSoracle
T_QQRRRVSSTSorang*
T_QQRRRVSSTSorange
N[TSSRSSUUUTorange >
SRSRSSSRTSSSorbit
RPPSSOSgSTTTorbit*
RPPSSOSgSTTTorbital
SWRSSSSPSSSRorcha*
SWRSSSSPSSSRorchards
URSRSLSXUTTTorche*
URSRSLSXUTTTorchestra
VSQSSSSNSRSRorchi*
VSQSSSSNSRSRorchid
WWUIPPNaWTVTorder
G`XXRQSRRSPOorder >
PUSOSXRVRQQUorder and
RSPRSTSPSSSTorder for
\\SOUSPSNURRRorder in
\\[IRSRSMUTVSorder is
QXSSTRRRSSSRorder number
VMRSSUSITRSSorder of
SSXSSPRNSTTTorder on
ROSSSRSZSSTSorder still
TL`SSPSMSTRTorder to
SQPXTVS]SQRPorder was
PRWPSSSWQSTSorder went
RQ[SSSSRRVUUorder's
LXaSPPHPKVVYorder*
F_\\PPPHYJTUUordered
SQASSUR^SRRTordered 0
TdLSSRPIRRRRordered 00
QSRVSUSHSOQOordered >
STOSSRSSSQTQordered a
RQPWSVSQQTSTordered at
OPYRRQQNPTSTordered for
PGeNSORZPYZYordered in
PGX\\TWSOSTSUordered it
SIQRSQSYSRRRordered on
EQXOSWSXQVWUordered the
TSPSSSSZTRRSordered three
UJ\\RSPSUSWWUordered when
TRPXSRSJSRRTordering
YOSRSTSTUSSTorders
URSSSRSXTTTUordin*
URSSSRSXTTTUordinary
SSVSSPSUSSTSorego*
SSVSSPSUSSTSoregon
UROSSSSZTSSSorgan
YQQSSYSRTSTPorgan*
SSPSSYSSSSSOorganic
^SSSSSSLTSSSorganised
SRSSSSSSSSSSorganiser
QSSSSSSVSSSSorganist
PRUSSSSVSSTTorganizer
Q[UUPMSISTRUorigi*
SSYVSISSSTSSorigin
SQPRPWSPSSSVoriginal
Q]RSSRSLSSSRoriginals
RQRSSNS\\STTUoriol*
RQRSSNS\\STTUorioles
SSRRSRSXSSTSorkne*
SSRRSRSXSSTSorkney
RZRRSRSKRRSQornam*
RZRRSRSKRRSQornament
RPWSSQS\\STTTorpin*
RPWSSQS\\STTTorpingtons
RQSYSRSPSSSSorteg*
RQSYSRSPSSSSortega
SRSSSSSQSTTTortho*
SRSSSSSQSTTTorthodox
SRSSSSRTRTSTortiz
PRRSRTSSTRRSor~@me
PNROSQSaVPRPor~@negation
[RRRSOSIUQRQor~@number
SSSSSSSRSSSSosaka
SSRQSSSSTRSRoscil*
SSRQSSSSTRSRoscillates
PPUHUQUPVRPQother
\\MOQRVRNWTTSother >
QSXSSSSSSRSTother depot
IRMRS`SRSPPUother end
SQXSSRQPTYXVother half
LPSPS^STSSSTother hand
YOPSSWSXRSSSother is
RSSSSSSJUSSSother one
MSXXSRSPRVSUother people's
[RSUSSSOUSRRother side
VTSSSRSRRSSRother two
TRRSRRSSTSSSother way
K^RRSWSKRRSRother's
[WQHPTQTSMOLother*
_LQLQORQTPQQothers
gLPSSSSLUQPQothers >
WTTQRTR^SQQPotherwise
UUZQSXSBSRRRotherwise >
IMQSRNSpRRRRotherwise fine
^SRSSSSKSSSSotherwise it
URSSSSSPTSSSottom*
URSSSSSPTSSSottoman
SRRSSSSdSSSSouch
TSSSSSSVTSSSoud
\\YQQRRSFSSURought
\\YQQRRSFSSURought to
USSRSSSSSSSQought*
USSRSSSSSSSQoughtn't
SSSSSSSRTSSSouma
[RSQSSSKSSSSounce
SQ[SSSSNSTUToupa
SQTSSSSTSSTSoupa'*
SQTSSSSTSSTSoupa's
YPQXYUPDXUTTour
SSMRS[SPSQRQour 00
SRKRSSS_SRRTour anniversary
OQURSSS^SSSSour bed
OTR[SRSKSTSTour building
SRV[SSSKRTTTour cul
XSPXUSSCUSRRour family
MSVYSSSERTSTour gate
_RZPTOS^URTRour house
LSV\\SRVJPVRUour lane
SQ_QSQSOSSSSour power
HSVVSQTDRUVTour road
_PSRSSSMUSSSour school
SSWRSQSMRSURour street
QSSQSSSRSTRTour wall
YK_ZSPSISROOours
UPTJSQSbQVSVours is
TSNSSSSXSSSSourse*
TSNSSSSXSSSSourselves
RRXOKZNNUQSTout
ZRENSSPTVPPTout >
ZORQSQSNVQRRout a
RSSSSRTRSSRSout after
LaJPRMTaTUUQout and
VUQ[SRSRSTTSout at
PSSSRUSSSSSTout before
\\UTRSRSOURQQout by
OYPRSQS]QSSSout first
IPcMRQQMNYZXout for
QRYVSSSSTRRRout from
RSRUSRSCSTSTout he
LRM`OTQ[TUOVout in
VRRSSRSRTSSTout is
NR_SSQSNRSSTout it
WVQQSQSSTRSSout like
RSSSSNSOSSSSout loud
TMDSUWVURRQOout of
QNSQSQSaTVWUout on
SRQSSSSWTSSSout since
YQQSSRSWRSSRout so
MTXRSWRPPSTRout the
QOQUSOSWUUTTout there
KU]KS\\RPLOPPout to
PRfSSLSQRUVTout today
QZQ[SPSJSTRSout was
VRRSSURPSRRSout whenever
QV\\JQNRgQUWRout with
SRSSSSSSRSSSoutbo*
SRSSSSSSRSSSoutboards
R]DTVTSOSTSOouter
SNZYRYSRSTSToutfi*
SNZYRYSRSTSToutfit
GS\\RSXSQSTTUoutfit >
]SASSUSWVQQQoutin*
]SASSUSWVQQQouting
SSSRS[RRSSSRoutle*
SSSRS[RRSSSRoutlet
_OQRSSSOTRRRoutli*
_OQRSSSOTRRRoutlived
RSPZSSSRSSSSoutra*
RSPZSSSRSSSSoutran
SRSSSSSSSSSSouts
RNG\\XWRNQUORoutsi*
RNG\\XWRNQUORoutside
QSS`QQSBSTSToutside >
YSRRSRS]UQRPoutside for
RRSPSYSVQRRQoutside of
TPMTRSSVURPSoutside the
WRMOUUSPTRSRoutside~@me
RVSSSSSQSSSSoutst*
RVSSSSSQSSSSoutstanding
SSSSSSSSSTSSoutwa*
SSSSSSSSSTSSoutwards
TUQQSUSRTRSTout~@comparison
QQOSSSSSRSSSout~@courtesy
SQPRSRS^RRSRout~@intensifier
RSRSSSSTSSSRout~@looks
MPZUSZSDRRRUout~@number
RQWRSTSRSRSSout~@seller
VRRSSMS\\QTTSout~@senses
]RPSS_SHYPPOout~@weekday
NmNQSSSISRSPoval
NgOQSSSISRSPoval >
TONRUQR[URSToven
TSTSSRSVTSSSoven >
TSSSSSSLTRRRoven and
PSWPSSS\\SSSSoven'*
PSWPSSS\\SSSSoven's
UWZWUVPKRWUVover
YRSSSSRRUSSSover 00
MS`VRHQLN^`Yover >
DQOSR[S]TUUTover a
QRTSSSSYSSSSover an
RS^SSMRNRUTSover and
MSQSSTS`STSSover from
TSQSSSSYSSSSover his
YSUNRSSKURSRover in
UVHXQSRXVNPNover it
IVNVRQSXQQPQover my
MURUSSSSSQSRover on
PUFaUTRQPUPWover the
TR[NSSSOOXXXover to
VRSYQRSSSTSTovera*
YRSSRSSRSSSSoveralls
PSSYRRSTSTSToverarm
KWTVSWSSQPQSoverd*
PSSSSSSSSUUVoverdoing
NWTVSWSSRNOPoverdue
Q[JRSRSXRNQNoverdue >
SSUSSPSOSSSSoverl*
SSUSSPSOSSSSoverlock
TQMZQORYTPTMovern*
TQMZQORYTPTMovernight
MROXSTRURUSUovernight >
TSOaSOSYRSSPovernight to
MSRS[SVMQQQQoverp*
ISRS[SSSPRRRoverpackaged
XSSSSSVMTRRRoverpriced
VSRSSRSQRSSSovers*
VSRSSRSQRSSSovershoot
RSFSSPSeSSTSovert*
RSFSSPSeSSTSovertime
QXSTSSSRRSSSover~@delivery_place
LSNURWR\\QRPSover~@me
fRNQSRSBVSSSover~@number
TSWRSOPXTTTTowe
PPNSSRQZRSSVowed
TRSSSTQSTTSSowes
YXQRSRSKRSSSowl
`_SKSSS>RSSSowls
UPPSYXPOQOPVown
aPQ[QNSORRRQown >
KSP_SRSXRTSTown a
TSURSSSRTSRTown and
SSSRSSSPSRSSown cost
SQURSWSPRSSUown fault
HU`SSRSTRSSSown is
gRPQSQSPSSSTown it
POQRZSSMOSRSown little
SSSSSSQOSSSUown mistake
QXRSSSRPRSSVown name
SVSSSMYNRSSQown site
P]SQRPSETRRQowned
YQSSSQSITSSSowned and
NYSSSRSQQSSRowned up
IVPRT[SSPPRQowner
RVOTSRSQRQRQowner's
RVOTSRSOTQRQowner*
SSSSSSSQUSSSownership
GSSSSdROSSSTownin*
GSSSSdROSSSTowning
PSSRSSSWSSSSowns
QSRNSXSVSSSRown~@arrival
RXSWSNS<VRSQown~@body_part
PSQSTWSTSSSSown~@book
PQPYRPSXRWRUown~@clothes
PSPRSQS\\SRSQown~@delivery_place
OTNSS^SRQRRSown~@family
OSRRSYPZRQRSown~@money
N[SSSRSUSSSRown~@number
QRQSUSSTSSSSown~@packing_material
UXLTTTSRUSSOown~@parcel
VMSSSRS]TSSSown~@part
SQURSWSPRSSUown~@quality_blame
[QQSTQSPSSSSown~@use_verb
SSSSSSQOSSSUown~@wrong_item
OPRSTSSYTSSSowt
LSSXSRSTSSSSox
PSSSSSSXSSSSoxfor*
PSSSSSSXSSSSoxford
USSSSSSUTSSRoxidi*
USSSSSSUTSSRoxidises
SSPSSRSUTRRRoxyge*
SSPSSRSUTRRRoxygen
SSSSSXSNSSSSoyela*
SSSSSXSNSSSSoyelaran
TSSRSSSSTSSSoyste*
TSSRSSSSTSSSoysters
TRSSSSSRSSSSoz
TSSSSSSPSSSSozark*
TSSSSSSPSSSSozarks
NTYORQcPPSUQp
QRRRSRZ`QTWSp >
YSSSSRSOSSSRp0000
RSPSSSSZTSSSpaarl
RSSSSSSVRSSSpaces
SZPSSTSOSQSSpacif*
SRSSSTSSSSSTpacific
S[PSSSSOSRSQpacifiers
LRWVNQXSRTSTpack
QSUVQRXPRVTUpack of
WP[UROTPTVUUpacka*
QP\\YROTTRWUUpackage
OSRSSPSWRTTTpackage >
OSXYSRSPRVSTpackage is
YSSPSSSNURSRpackages
VOQO`NQRRORNpacke*
ULMPaMSWPORPpacked
USQSUMSUTSSSpacked it
QSSSTTSSRPQPpacked like
UQVSSQSTTSTSpacked the
SSSSSSSVSSSSpacker's
KUXTRURNSSSRpacket
VUSSSSPTUSSSpacket >
PTOVRRTWRTSTpacket of
SRWSSVSOTSSTpacket says
[SRRSRSPUSSRpackets
aQNPQNSS\\RRQpacki*
aQNPQNSS\\RRQpacking
[SQQPPSSXSSRpacking cubes
QVQPPTSWTRRRpacks
VfRPRPSVWJKJpad
TfSSSRSMTLKLpad >
WSSRSQSSRSSSpad's
RUSSURSRQSSRpadde*
RUSSURSRQSSRpadded
YRSSRRSOSSSSpadded with
LJPU^QRNRQQRpaddi*
LJPU^QRNRQQRpadding
RKRVWRSPSRRSpadding >
RORSSSSSSSSSpadding no
RRSSURSQRRRRpadding whatsoever
WM[QSNSSTTTSpaddl*
YOQTSOSYUUUTpaddle
VSOSSSSPSSSSpaddle's
SSSSSSSQSSSSpaddles
NRaQSRSQRQRSpaddling
NRaQSRSQRQRSpaddling pool
UPSVSQSMTUSUpaddo*
UPSVSQSMTUSUpaddock
QRURSSSSSUVVpaddy's
QRURSSSSSUVVpaddy*
]TROUQUATOPPpads
WOSQSSSOTSSSpads >
SSSSSRSVSSSSpaduc*
SSSSSRSVSSSSpaducah
KV[MTYZWMX[Tpage
KXRSSROURRSRpage 00
S`RSSOO]QRRQpage 000
ZZDQR^^NRLOPpage >
FTYSSYSQSTTTpage about
VSTRSTS\\STTSpage and
TRTSSSSSSTTTpage four
QRSSSQUVQTTTpage has
RRSSSVSXSSSTpage is
ZRQSRRRTTSSSpage it
URRRSR_QQQPQpage said
LNcQSPPSQXYWpage says
QSWSSSSOSSTTpage so
SSSSSOSGSSSTpage that
^QPSSXSISSSSpage two
MdORUMQUPNPMpages
LYTSSSQQQRRSpages 00
VOSSSSRHUSSSpages >
XOSSSSSKSSSSpages and
RWRSSSSVTQRRpages of
IVSSSRSZRSSSpages on
UQSRSSSUTSSSpages to
VVMVUUSRSUTRpaid
UQMQSdMRSRRUpaid >
TSQSSRRWUSSSpaid a
SRKSSR[SSLNMpaid extra
Ph\\UUHHWSXXRpaid for
^PUSSTSNSSSTpaid the
URSSSSSORSSSpain
USSSSTSSSSSQpainl*
USSSSTSSSSSQpainless
\\VQOSISPWTSQpaint
NSQRSOS`XSRRpaint >
SUSSSSSRSSSSpaint goes
NSRWSSSSQRSSpaint's
NXKXPLR[TUTTpaint*
OPUVQOR^UVTUpainted
RSYRSPSQSRTSpainted the
XTKSSSSUTSSSpainting
]SSMSSSKSSSSpainting the
SSRRRQSXSSSSpaintings
SZRSSRRJSSSSpaints
XQVQTUQTUOPNpair
WRTTRQROZQSPpair >
PUSSSSSVRRRRpair and
RSQSSPVXRSSSpair for
IOUQVXSOPRRRpair of
SSSSSVSQRSSSpairi*
SSSSSVSQRSSSpairing
ZWPPR[RMTSSRpairs
ZRTSRSSOTTSUpairs of
RSUPSSSTSSTSpaisl*
RSUPSSSTSSTSpaisley
RS]SSQSORWWUpaket
TRPSSWSKSRRSpal
SSUSSSSSRSSSpalac*
SSUSSSSSRSSSpalace
PRUSSSSoRSUSpale
^NSSSSSVTSSSpaled
QWSSSSS[RSSSpaler
G\\SSSSSSRQQQpalet*
OUSRSSSSRRRRpalette
KZSTSSSSSRSRpalette's
aOFOXRSTURSRpalm
MSYSSSSSRTSTpalme*
MSYSSSSSRTSTpalmerston
SRTSSSSSTSSSpalms
SSSRSSSTSSSSpam's
RXQSSPSPSSSSpamel*
RXQSSPSPSSSSpamela
cLLQRRREZOQOpan
XQNSSSRPVRSRpan >
URRSSSSOURRSpan's
YSUPSSSGSSTTpanca*
YSUPSSSGSSTTpancake
VSSSSSSQSSSSpanda
USSRSSSNSSSSpane
QHTRVSSVUTTSpanel
VNSSSSSNUSSSpanel >
`LQQSQSJSSSRpanel's
`KQQSQSOTSSQpanel*
SRSSSSSXUSSSpanels
RSQSSQSYTRSTpanic
ZQRSSSSNUSSSpanni*
ZQRSSSSNUSSSpanniers
QSSSSVSNSSSTpanpi*
QSSSSVSNSSSTpanpipes
aPRSSRSKTRSRpans
QSRSSSSTSTSSpanto
WSSSSRSNTSSRpantr*
WSSSSRSNTSSRpantry
LRcQSRSRTTUSpants
NSaOSSSWSTTSpapaw
]L]LFUR]Z[][paper
RSSQPUS]ZQRSpaper >
XRRRSRSYSSSTpaper and
RRRSUSSQRSSSpaper envelope
NSRSTSSZRSTTpaper in
NRPSXTSQRSSSpaper no
QSSSSSSVSSSSpaper string
SSSSSRSRSSSSpaper's
^NNPSKSPTQQQpaper*
VSSSSQSNSSSSpaperback
aPSSSDSSSSSQpapers
NUOSSRS[SRQRpaperweight
SOSPS]SMSSSTpaperwork
Q[RRSSSOSOSOpapie*
Q[RRSSSOSOSOpapier
TSPYSRSRRSSRpar
QSXRSQScSSSTparac*
QSXRSQScSSSTparacetamol
HQXSSSSZUSSTparad*
HQXSSSSZUSSTparade
MMPRSfRERSSZparag*
NQRSSXSHSSSUparagraph
NRRSSXSOSSSUparagraph about
ROQRSaRORSSWparagraphs
LRSSSSS^SVVUparak*
LRSSSSS^SVVUparakeet
MSPSSXSQSRRTparal*
MSPSSXSQSRRTparalegal
MSXSSSSRSTTSparas*
MSXSSSSRSTTSparasol
^JQTQIPQVUVVparce*
SQZYTPQKSUVUparcel
VRYRRPSQSVWTparcel >
WSMTRRSRTSSRparcel and
OSSYSSSUSRQRparcel in
RSSUSSSXSSSSparcel man
PROSSSSZSSSSparcel on
SSSQSSSSTSSSparcel shelf
RSNSSSSGRRRSparcel to
UVORSSSTSSSSparcel was
VRRRSSS[URSRparcel with
^LJMPLSZWSSTparcels
QQSQRPSZRTSUparcels >
YSSSSOQKVSSRpardo*
YSSSSOQKVSSRpardon
YPQSSRRWXQRQparen*
YPQSSRRWXQRQparents
SQPNRSSXURRSparis*
SQPNRSSXURRSparish
eOQPSSSFSTRSpark
VSSSSSSKSSRRparka
RSTVSSSMSVRTparke*
RSTVSSSMSVRTparked
SSSSSSSQSSSSparked across
HRZSSSSNSSSTparki*
HRZSSSSNSSSTparking
QSRUSSSRRTSTparks
GSSXSSS^TUSTparlo*
MTSSSSS^TSSSparlor
MQSXSSSSSUSUparlour
TSSSSSSOSSSSparme*
TSSSSSSOSSSSparmesan
TRRQSSS^TPQRparqu*
TRRQSSS^TPQRparquet
SSSSSSTPSSSSparra*
SSSSSSTPSSSSparramatta
EQQQSRRhOUTUparro*
IRRQSSS\\OTTTparrot
QSQRSNSXQTTTparrot >
SRRRSSS^SSSSparrot's
PRSSSSSSSTRUparrots
UEUNSRRWSTUUpart
TPTTSUSYRTVSpart >
PPLSSTSbTRSRpart of
XQZSSRSOSVUUpart was
XSQSSRSRTSSRparte*
XSQSSRSRTSSRparted
QQWPSWSOSSSUparti*
QRSRSXSSRSRUpartial
PSYQSSSHRSTSparticular
USRSSSSUSSSSparticularly
TRRSSRSWTSSSparties
SSSSSSSSTSSSpartita
PP_PROS]RUUUpartn*
PP_PROS]RUUUpartner
PR[QSSSLQTUUpartner >
QSQSSRS\\SSSRpartr*
QSQSSRS\\SSSRpartridges
SOWRSOSSWSUUparts
[TERRUSVXSPSparty
^RPSSVSMVRRQparty >
SQKSSSS_SRQTparty was
KSVSSSSPSSSTparty with
MUUGRXSuQRWUpass
XQRSRGSZRQQNpass >
VSSVQSSPTTSTpassa*
VSSVQSSPTTSTpassage
I[RIROQfRWYUpasse*
LMSQSTQgRZZYpassed
PP^SSWRRRUUWpassed >
TSRRSSSXSSSRpassed no
SSRRSPS]SSSRpassed~@negation
RbQNSKSLSOSNpassenger
RdRNSKSLSORMpassenger side
PRTPSUSYRSRTpasses
OQXSSQS]STSSpassi*
OQXSSQS]STSSpassing
QQ\\YSOSNRVUSpassp*
QQ\\YSOSNRVUSpassport
ETQSSSSWQSRUpassw*
ETQSSSSWQSRUpassword
PIZXRUQJQTSVpast
HOUVSYRURPQRpast >
HRNTSRSgSSQSpast it
XS_OSQSNSSSSpast my
QSRSSQS[STTSpast six
QR\\PSPSGVQSQpast the
SSTSSRSUSTUSpast what
TSOVSSSVSSQSpast where
XSPSSSSMURSRpasta
RLQRR[RWUPQWpaste
SOSSRZSQRRRYpaste >
SSSSPSSPTSSSpaste*
SSSSPSSPTSSSpastels
LRTRSNRdSSSSpasto*
LRTRSNRdSSSSpastor
SSSSSSSRSSSSpastr*
SSSSSSSRSSSSpastry
SSSSSSSTSSSSpasty
TS\\SSLSQRTTTpast~@me
VR^SSTRIRVUTpast~@number
QQ[OSRS`SUVVpat
[OYQSRSLTUSUpatch
OXSSQRSOQSRSpatch*
NXSSSSSTQSSSpatches
TRSSSSSNSSSSpatchouli
SSTSRSSSSSRSpatchwork
STSSSSSSRSSSpatchy
RSRSSPS[TSSSpatel
NPSXSPROQTQSpath
URVRSRRERSSRpath >
USSSSSSRRSSSpathf*
USSSSSSRRSSSpathfinding
RQNTRWPZVWTYpatie*
NTUWSKS_WVSQpatience
QRRSSPSZUTTQpatience >
TURVSQSSUSSQpatience and
QS[SSLSTSUUTpatience is
YQLPS_PNRSTZpatient
SSMRS_SHQRQWpatient >
ZRLRSQScTTTSpatient man
RSWSSTSNQSSSpatient with
OSeSSRSDSUUUpatient woman
QSSSSSSSSSSTpatiently
dSQQSSSLWRSRpatio
SWTSSJSSSRRPpatna
NOaPSSS_RUUUpatri*
PPePSTS@RUUUpatrick's
RPYSSQSQRUUUpatrick's >
QRPSSRSqRSSSpatriotic
TRVSSRS\\TUUTpatro*
RSVSSRSWSUUTpatrol
TRSSSSSWTSSSpatron
MPTSSSS\\STTTpats
[QPRSQSZYRSRpatsy
USOQQZSKSSSSpatte*
USOQQZSLRSSSpattern
TVSSSRSSTSSSpattern is
SSRSSSSRTSSSpattern's
[SSSSSSQTSSSpauli*
[SSSSSSQTSSSpauline
YRRRSPSJWSSRpause
RSRSSSSWSRSSpav
SRRRSSS^SSSSpavar*
SRRRSSS^SSSSpavarotti
SSM\\SRSISRPSpavem*
SSM\\SRSISRPSpavement
MSR]SRSRRRSSpavement >
TSOVSSSVSSQSpavement ends
SSSSSSSOSSSSpavil*
SSSSSSSOSSSSpavilion
SSSRSSSSSSSSpavlo*
SSSRSSSSSSSSpavlova
LWNUSSS\\RSRSpaw
NQSQSSSSURSRpawns
YSNTSSSJRTSTpaws
SWZ]RUGYQTQWpay
RSOQSUSVSTTSpay >
ORSSSZPRSRRWpay the
TSSSSSSSSSSSpayas*
TSSSSSSSSSSSpayasam
SSRSSPYQSSSSpayda*
SSRSSPYQSSSSpayday
P^RRRQTTSTSUpayin*
P^RRRQTTSTSUpaying
SPRSSXSOSSSSpaying >
PSPRSdLVRSSWpayme*
PSPRSdLVRSSWpayment
TSRaRQPLSTSTpays
SSTSSSSOSTTTpcs
SRSSSUSQRSSUpdf
TOSSXSSNSSSSpea
QQ]OSVSXRSVTpeace
TRORSRS\\TRTRpeace*
URQSSSSTUQSQpeaceful
RSQRSRS\\STTTpeacefully
_SRSSQSKSSSSpeach
SSSSSSSRSSSSpeaco*
SSSSSSSRSSSSpeacock
JQPR[TSWRPRQpeanu*
TRSSRSSVSSSSpeanut
IQPS[TSURPRQpeanuts
PSPSVRSWSRRQpeanuts >
\\ORRTSSRVRSQpear
SVSSSSSSSSSRpearl
QVSSRSSSSSSRpearl*
QVSSRSSSSSSRpearls
URSSRSSRVSSSpears
JSTPSPSVSTTTpeas
QSRSSSSUSSSSpecan*
QSRSSSSUSSSSpecans
UMQRSZSKUSTTpedal
TSRSSRSRTSSSpedal is
VRQSSRSXSSSSpedal's
VaRRSQRZRNMOpedal*
TaTRSRRVRNMOpedals
SYQQSSRMSNMOpedals >
UZRSSPSQSSSSpedes*
PZRSSQSXSSSSpedestal
XSSSSSSLTSSSpedestrians
SSSSSPSVSSSSpeed
ZRQT\\RSNSOQOpeel
TSSTSRSORQSQpeel >
ZYRWROSMXPQOpeele*
MZRTSPSTNRQQpeeled
PVSRSRSVPSSSpeeled back
`RRUSSSL]RRQpeeler
RSSXSSSRRSSSpeeli*
RSSXSSSRRSSSpeeling
YSRSSSSQWRRRpeels
NQ\\QSWSPOUYUpeep
SSSSSSSSTSSSpeewe*
SSSSSSSSTSSSpeewee
XNORQSSQTSSSpeg
UQYRRNSVTRRSpegs
TPSSSSSWSSSSpegs are
USPSSSSSSSRSpei
STSQSSSRSRSRpeice*
STSQSSSRSRSRpeices
QSRXSSSXRSRSpele
USRRSSSSTSSRpelle*
USRRSSSSTSSRpellets
PVRSSSSXPSSSpelot*
PVRSSSSXPSSSpeloton
H\\MQPPTWSQRQpen
SaPSQQS\\QRRRpen >
USSSSSSTUSSSpen writes
PSSdSPSRSSSSpenal*
PSSdSPSRSSSSpenalty
TTSSSSSMRSSSpenan*
TTSSSSSMRSSSpenang
YSSSSSQRTSSSpence
JSXRSQUVQUTTpenci*
IUTRSQUZSRSSpencil
TRSSRQUOSSSSpencil case
QSRSSSSVRSSSpencil sharpener
UQWSTSSOQVTTpencils
ORpRSTSNOVXWpendi*
ORpRSTSNOVXWpending
TSRRSSSVSTSSpengu*
TSRRSSSVSTSSpenguin
YQURSRQWVSTSpenni*
YSQRSRQUUSSRpennies
TSRRSRQRUSSRpennies >
SRSSSSSVTSSSpennine
SRWSSSSRSSTTpennines
LWMSSWTVSSRSpenny
POSSSUUMSSSSpenny >
SSSSSSTPSSSSpenri*
SSSSSSTPSSSSpenrith
eQNSPQWETNOOpens
ERORRRXcURRRpensi*
JSQSSSXZSRRRpension
PSRSSSSTUSSSpensioner
QRRRSSSZSSSSpensioners
UPXRSRSVRTTSpente*
UPXRSRSVRTTSpentecost
VUSSSSSOSSSSpenth*
VUSSSSSOSSSSpenthouse
LNSPO_RUORPXpeopl*
RNNKO_RXPOPVpeople
EUJQRlYEOMOTpeople >
VSXSS\\SBRTTTpeople and
NRXSSXRMSTTSpeople are
VSSSSSSSSQSQpeople asked
\\USSSLSOSSSSpeople get
\\SRQSOSRSSSRpeople have
QRWQSPS`SUSTpeople in
QSSTSTSOQSSVpeople to
USPUSRSQVSRRpeople who
MSXXSRSPRVSUpeople's
TSSRSSSSSQSRpeople~@answering
KRSSS\\STRTTSpeople~@comparison
XSMWSRQRTQQQpeople~@use_verb
bWQRRVRITSSRpeppe*
cWQRSRRJTSSSpepper
SSSSSSSRSSSSpeppered
RSSSRVSSSSSRpeppermint
UOOVSUUJUTSSper
WRQSSWSNTSSSper cent
`RLRSTUKWPORperce*
ZRLRSTUNWPORpercent
VUOSSQSRUSSRpercent >
ZSSSSSSQSSSSpercentage
_MSSSQRRSSSRperch
WSQSSSSVSSSSperco*
WSQSSSSVSSSSpercolator
YRSSSRSPSSSSpercu*
YRSSSRSPSSSSpercussion
SSSSSSSOSUTTperes*
SSSSSSSOSUTTperestroika
UNLPPWRVTPPUperfe*
`NMQPNSXZPPNperfect
[DSSSQSZSSSSperfect >
HSRQS\\SPMSSZperfectly
PSQ\\SSSKRSSSperfo*
PSQ\\SSSKRSSSperformance
QSQ\\SSSORSSSperformance >
ORRTVQSQUQQQperfu*
GRSUURS\\SRRRperfume
[SSSTRSHURRRperfume's
WSSRSSSNSSSSpergo*
WSSRSSSNSSSSpergola
NRQSSZR`QUTUperha*
NRQSSZR`QUTUperhaps
XSQRSRSQUSSSperio*
TSRRSSSQSSSSperiod
WSRSSRSSUSSSperiods
SPRSSSSZSSSSperki*
SPRSSSSZSSSSperkins
SSSSSSSRSSSSperma*
SSSSSSSRSSSSpermanent
VSSSSTSPSSSSperpe*
VSSSSTSPSSSSperpetua
MSTRSRS_SSSSpersi*
QSTQSRSXSSSSpersian
OSSTSSSZSSSSpersimmon
SLMSSRORTQSWperso*
SNPRQNQVUTUWperson
TSTRRLPYRTURperson >
RSZSSRSPRSRTperson and
QSVSSUSNRTTTperson in
PSSSSXSLSSSUperson one
XSOSSRSPVRRRperson who
VSSSSRSLUSSRperson with
SMVSSVSSSSSTperson's
LSVSUTSUSSSTpersonal
YSPUSSSLTQRRpersonally
TXMSSSRSRRSRpersons
QRUQSS`LRUUSperth
SSIRSSZZSRSQperth >
SSRQSMSaSSSSperu
PWRSSRSTRSSSpestl*
PWRSSRSTRSSSpestle
[RSSSSSNXSSSpesto
QPWQSVSUSRRRpet
ORRRSWSVSRRRpet >
RTRSSSSSSRRSpetal
[ORRSRSSSSSSpetal*
[ORRSRSSSSSSpetals
UPSSSSSQTSSSpete
TSRSSSSSWQRRpete'*
TSRSSSSSWQRRpete's
QRZSSRSTTSSSpeter*
TRRSSSSTTSSSpeterbilt
PS[SSRSSSSSSpeterborough
RPRSSOSoSSSSpetra
PRSTSSSUSTSTpetri*
PRSTSSSUSTSTpetrie
TSTRSSSQSSTSpetro
RNYWRQUPPWSUpetro*
RNYWRQUPPWSUpetrol
SSSSSSSRSSSSpette*
SSSSSSSRSSSSpetted
RSSUSSSVSSSSpetun*
RSSUSSSVSSSSpetunias
KSRSSSSdRSSSpew
_QSOSSSSXOSPpff
XRSSSSSSSSSSph
TSSSSQSPSSSSpham
SPQ[SPRPVTSSpharm*
OSS^SQSRSTSTpharmacist
WPQPSRRQUSSRpharmacy
ZUSSSPSMTSSSphase
OLKSSSSfSSSSphd
OSSSSSS\\SSSSphill*
OSSSSSS\\SSSSphillips
XJPRSTSdTUUVphilo*
YSQSSRSNSSSSphilosopher
RSSSSVSXSSSSphilosophical
MSURSRSgSUUVphilosophically
XKQSSSSOTSSSphilosophy
SROSSSSSSSSSphoen*
SROSSSSSSSSSphoenix
YQVXTKRUXXVRphone
SRQSSUSUSRRTphone 000
]TRMSIUWURTMphone >
KSRYSZSPSTRVphone and
SSRWSSSVSTSSphone box
QSSWUMSVVQQOphone case
PSTSSSSNSTUTphone for
LV]RSUSJQUWUphone in
MSVSSVSSQSRUphone line
USSRSRSRTSSRphone mount
PUSSSRSZRTSSphone to
RSSSSUSXSSSTphone with
SSSSSSSRRSSSphone's
ZHPXSRSUQUSWphone*
OOR[SYSMQURVphoned
LOR_SVSIQTSUphoned me
WSSSSWSESSQSphoned to
_KQPSLS\\TSTTphones
IPUbUORZO]TZphoto
RNS\\STSWTSSTphoto >
JWQXTQS\\RVSVphoto is
ROVTSQSSRUUTphoto of
QQRVRSSJQSSSphoto shows
SPSTSRSUSTSSphoto they
OSS`SSSMQXSWphoto's
VSLZR[QOJXPXphoto*
RSVSSSSOSSTSphotocopies
I_SSSQSWNSSSphotocopy
NKR\\RTS\\RTQVphotograph
QSRVSQSNSSSRphotograph >
PUTSSXSTSRSSphotograph of
qSSISSSCSTSTphotographed
JSSSSVS[SSSSphotographer
SSRRSSSSSSSSphotographic
TORSSSRZSSSVphotographs
STNQSWRJSRRPphotos
SQTRSWSURSSQphotos >
VVSSSRSOURSQphotos of
SSSRSUSTSSSSphotoshop
TRRSSSSUSQQQphotosynthesis
WRQSSLSdUQRQphras*
PRSSSLSlSSSSphrase
TSSSSSSSTSSRphrasebook
YSRSSSSKUQRQphrases
USRRSJR_UTTSphysi*
SSSSSQSTSSSSphysics
USPRSSRZUSSSphysio
RSUSSLSWSTTSphysio's
OSSSSRS\\RUTTpiani*
OSSSSRS\\RUTTpianist
TRSURRS^RSRRpiano
WOVXSRSITTSSpiano >
SSQSSUSSSSSSpic
SRSSSSSZTSSSpicas*
SRSSSSSZTSSSpicasso
ZT\\VSMSMSUTRpick
VSRVSRSQSTSSpick up
SYRNRWSLOOTPpicke*
SYRNRWSLOOTPpicked
IWSSSPSPRSSSpicked >
URVSSQSSSRSQpicked it
MVSSSSSRSSSRpicked out
SUSQSSSVSRSRpicked the
ZOOQS\\SNSQRVpicked up
SSRSSTSSTTSSpicki*
SSRSSTSSTTSSpicking
USSSSVSNSSSRpicking up
QSSSSNS\\SUSTpickl*
SSSSSSSRSSSSpickle
RSSSSPS[SSSSpickleball
RSSSSQSUSUSTpickled
\\NRLR[SATPPPpicks
UNRMS[SWTPRQpicks up
ZSMOSXSPVQSQpicku*
ZSMOSXSPVQSQpickup
RSRSSSSWSSSSpicky
UQQSSSS>SSSSpicni*
TSRSSSSNSSSSpicnic
TQRSSSSCSSSSpicnics
XYQUQQMVQTSRpictu*
RKZZQNQUUVUWpicture
JSWNSSTUPSTTpicture >
SSRVSRSSTSSSpicture and
XQQRSRS]TTTTpicture for
TMSRSSSPSRSSpicture has
RRWTSSSSTSSSpicture in
]OSSSSSRVSSSpicture is
PRSRSSSYSTTTpicture it
NL]WRSSNRTUUpicture of
Q\\PSSSSSRRRQpicture shows
RQRTSQS[SUSUpicture the
QOPSSXSPSSSTpicture with
WWRWSQSNRSSSpicture's
LaRRSRSMPQRQpictured
\\OLKSXPaSSSQpictures
PSRRSRSUQSSSpictures >
SPRRRKSTWPSQpie
JRRSSQSUUTRSpie >
aWJPTRRVWPQPpiece
YONRSPSLUSSSpiece >
TTQRUUSLWQRQpiece of
PSWSSRSPQSSSpiece with
UNRWPRQXRQQRpiece*
UNRWPRQXRQQRpieces
RUPUSSSUQSSRpieces >
YOSSSRSTTSSSpieces are
SNTTSTSSSSSTpieces of
OONSRQYYSVUTpier
]RRSSRRPXRRSpiero*
]SRSSRRKXRRSpierogi
SRSSSSSXSSSSpierogies
NSRSSRSZSSSSpiers
RSRSSSS[SSSTpiete*
RSSSSSSUSSSTpieter
SSRSSSSYSSSSpietermaritzburg
NQSWZQRSTSRTpig
VQXOSSSSRVUWpigeo*
MQZSSSSTRWUWpigeon
\\SQNSSSRSSSRpigeons
SSURSSSSSSTTpiggl*
SSURSSSSSSTTpiggly
TSSSSSTSTSSRpigme*
TSSSSSTSTSSRpigmentation
YSSSSSSQVRRQpigs
SSMSSSSVSSSTpiha
USSSSTSRRSSSpike
QXUUSUSSSVSUpile
SS[SSQQRSYYXpilgr*
SS[SSQQRSYYXpilgrim
JQVRRSSbTSSTpill
SSURSSSSSSSSpilla*
SSURSSSSSSSSpillar
SSSSSSSRSSSSpillay
SSSUSSSSQSSSpilli*
SSSUSSSSQSSSpilling
SPMMaPRRSPQOpillo*
]PQQPQSOVQQPpillow
WQSRRSSMTRSSpillow >
]ROSSSSQUSRQpillow is
RVSOYRSTSRSRpillowcase
SSQSSSSVSSSSpillowcases
JPQS^SRRPRSSpillows
^RPRSSSNUOSOpills
UNSSSSSLTSSSpilot
PXQTSWSXRSRSpin
LTRSSVShRSSSpin >
[SSPSUSCTSSSpin in
^SRRSSS>VRSRpinat*
^SRRSSS>VRSRpinata
_QVOSXROVPQPpinch
bORRRLSRZQRQpinch*
TQSSSSSSTSSSpinched
bQRSRLSRYQRQpinches
TQSSSSSPSSSSpine
VSSRSQSUTSSSping
VSRSSSSOSSSSpinge*
VSRSSSSOSSSSpinged
TSSSSRSNSSSSpings
LdNO`RSEOPRPpink
QWSRSSSNRSSSpink >
RSSSSSSSSSSSpinke*
RSSSSSSSSSSSpinkerton
OWXSSUSORRQTpinne*
OWXSSUSORRQTpinned
RQWSSNSVSUTTpinni*
RQWSSNSVSUTTpinnies
bPVRSOSRTTTTpins
XQOSSSSZVSTSpint
VOSSSSSJVSSSpints
SPSSSSSSSSSSpipe
RSSSSSR^SSSUpipef*
RSSSSSR^SSSUpipefitter
MWVSSSSTSQQRpiper
VRPSSSSRTSSSpipes
SSSSSSSUTSSSpips
RRiSSRSMTSSSpirat*
TRRSSRSWTSSSpirate
QSiSSRSISSSSpirates
UURRSPVQRRRSpiss
VUSRSQSRRSSUpiss poor
McPSSQSMQSRRpisse*
NcPSSQSOQRPQpissed
RSSSSSSQSUUTpisser
SVXSSSSNSUVTpissi*
SVXSSSSNSUVTpissing
SSSSSSTPSSSSpisst*
SSSSSSTPSSSSpisstake
URO_SSSFRSQSpit
ORSRSOSbSSSSpitch
JSTTSRSZRTSTpitch*
PSVSSSSPRTSTpitched
QSUSSSSXRSSTpitched it
PRSSSSSXSSSSpitcher
OTSSSSS]SSSSpitchfork
SSQTSRSNSSSSpitching
RSRSSSSZSSSSpithe*
RSRSSSSZSSSSpithead
TSSSSSSUSSSSpitts*
TSSSSSSUSSSSpittsburgh
Q\\WRSPReSQSPpity
PTXNSYSSOUVUpizza
SPPPWSS[TRSRpizza box
QVQSS\\SKPSSSpizza place
USSRSSSRURSRpizza's
USSRSSSRURSRpizza*
PSQSSSSRTRRSpiñat*
PSQSSSSRTRRSpiñata
PHX]OVROP[SXplace
UVORQYSQNVRSplace >
OQPSSWS\\STTUplace and
\\RZSRSSLSQRQplace for
SRSUSTRXSWVVplace i
PMUPSRSRTTSTplace in
KTTWSRSJQTSTplace my
]SSRSOSKWSSRplace to
\\NPURORNVWTVplace*
ZQRTSQSOUUTVplaced
UPQTSQRRTTSTplaces
RQSTSRSSSUSTplaces >
OQUXSSSKPXUWplace~@me
UVLRUSRPRTRTplain
UZQSSRRKSSSRplain >
URPSSOSaSRSSplain english
SRRVSSSSSSSSplain*
SRRVSSSSSSSSplainly
URPSSOSaSRSSplain~@place_name
KQOSVVSdRSTRplan
SSOSSTSTSSSSplan >
KScMSRRWRTVTplane*
USSSSSSPSSSRplaner
LSRSSSRYSSSSplanet
PSdMSRSTSTVUplanet's
VSSRSRSXSSSSplank
RSSSSSSSSSSSplank*
RSSSSSSSSSSSplanks
WQdQSRREVRTTplann*
HRiQSRSNQTVVplanned
LSURSSSbRUVUplanned the
OSXSSRSVSRSRplanned to
bROSSSSJWQQQplanner
SSRSSSSSSSSSplanning
TSSSSSSPRSSSplans
TRP]RRSOUXTTplant
PRSRSVSTSRRSplant >
[SSRTQSMVRRQplant's
OQNQTNSeWXVWplant*
SSSSSSSRSSSSplantain
LSXSSRS[RVVVplanted
SSSSSSSRSSSSplanter
SSGSSSS\\STTTplanting
MRTRSRS\\UUTUplants
R\\PSSXSMSRQRplaqu*
R\\PSSXSMSRQRplaque
UIJONPRkUTUQplast*
XMSTSOSXRTSTplaster
TMRPSQSXRTSTplaster >
NMQSSRUaSSSSplaster's
OSSSSQSVSUTSplasterer
OSSSSRSVRUTTplasters
]VMONTRTTPSOplastic
ZWSRTRSNOSSRplastic >
SPSOVSSQQRSRplastic around
SRSSSWQRTSSSplasticky
SSSSSSSQTSSSplasticy
TSPSSSSPSSRSplat
GX_SRPSMSUWTplate
KTYQSWSETTVTplate >
USRUSSSURTSTplate of
UaSQSPSSQSSSplate on
SSSSSRSSSSSSplate's
LVUSRRSQRTWUplate*
SSSSSRSSSSSSplated
LVUSRUSQRTWVplates
PUSRSSSRRSSSplates >
RLRSSVS[SSSTplates and
NVSUSSSPRRSSplates are
NSQWSSSOSRSSplatf*
NSQWSSSOSRSSplatform
TQZSSSTQRUUVplatt*
PRZSSSSWSUUVplatter
WSSSSSTMSSSSplattsburgh
DUTRROQ_VUWUplay
MRNPSSRmRSUSplay >
LSRSSRSXSSSSplay for
RUSSSPSRTSSQplay it
RSYSSSSKRVVVplay on
NTRSSSSYUPPOplay the
QS[SSRSNRVVVplay with
PXSNTORWUOQMplaye*
OUVOTURUQQRQplayed
]QPSUSSGTOOQplayed it
LWVPSSSXOTUTplayed on
QSTSSSSZRTSSplayed the
VVORSMSQUQRPplayer
QRTSSSSWUSSRplayers
LVSSSSSWSSSSplayg*
LVSSSSSWSSSSplaygroup
YQVTSPSMUVVUplayi*
YQVTSPSMUVVUplaying
PWRSRSSSSSSSplayl*
PWRSRSSSSSSSplaylist
QRPSSSSWSWXUplayo*
QRPSSSSWSWXUplayoffs
GRLVS[S`QRPSplays
[TSSSRSMTRSSplays in
WXTRSSSOSRRQplays the
RPRRY^PNTURUpleas*
VT]JS]SJURTQpleasant
GPJYZVPSTWQYplease
NQUQ\\MSMSTUVplease >
RSSUSSSNTTSTplease and
SSTSSVQVSTTUplease be
QSRWSSSMSTSTplease don't
USSXSISLSUSSplease knock
RRRUSYSJRRSRplease use
SRSUSRSZPQSQpleased
[SQSRSTPTSSRpleasure
USQSRSTPTSSRpleasure >
SSSSSSSSTSSSpleat*
SSSSSSSSTSSSpleats
SSSSSSTOSSSSplect*
SSSSSSTOSSSSplectrum
KYTQUQRQPTTSplent*
KYTQUQRQPTTSplenty
HZTQUSSQOTTTplenty of
SSXSSSSHSSRSplims*
SSXSSSSHSSRSplimsolls
SSSSSQSSTSSRplink
SSSSSSSVSSSSplonk
MRR~SRSNRTSUplop
ZOPSSRSPWSSRplot
XRTSSSSRSSSSploug*
XRTSSSSRSSSSploughing
TSLWSSSKTSQSplow
SSZRSSSQSTSSplowe*
SSZRSSSQSTSSplowed
QS_TSRS?SVVVpls
LcLSSUUGQPPQplug
VSRTSTVIQPPSplug >
ZTSSSRSJRSSSplug'*
ZTSSSRSJRSSSplug's
OXYPS[RSTRRQplugg*
OXYPS[RSTRRQplugged
OX\\QSXSOSRRQplugged in
RSQSSVSWSSSSplugged it
I\\^SSSS\\TRSRplugs
]OQRSPSIUSSRplum
ZSRRSSSCRRRSplumb*
]SRRSSSESRRRplumber
QSTSSSSQSSTTplumbers
SSSSSSSSSRRRplump
SVYSSMSMSSSRplums
ROOSSObLUSSQplung*
RPOSSObMTSSQplunger
SSSSSSSRTSSSplunger's
ROMQRQSdOMMKplus
SSSQSSSSSRSRplush
SRSSSSSPTSSSply
TSMMSWR_RUTVpm
PSSSSSSSSSSTpngs
cSLRPOPJVOPMpocke*
OVRRQSPTWOPNpocket
TUTSSVQTUPQPpocket >
ZPPSSRSYTSSSpocket for
URSSSSSSSSSSpocket's
eQNSROSJRSSRpockets
SRSSSSSQRSSSpockets and
SZMQSSSVSQRQpod
SSSMSSSXSSSSpoddi*
SSSMSSSXSSSSpodding
WRVSSSSOSSSSpodia*
WRVSSSSOSSSSpodiatrist
SRSSSSSSTSSSpodiu*
SRSSSSSSTSSSpodium
XOcRRPSXRTTUpoem
MQ]RSPSSPTTTpoem >
USRSSPSQUSSSpoems
PSSSSOSaSSSRpoetr*
PSSSSOSaSSSRpoetry
SRRSSSSSSSSSpoets
[NRMWYRSTQQQpoint
`JORSSSJUPQNpoint >
HRQQXTSXPSSVpoint of
VSOURNRSTTSQpoint*
OSNUSUTJSTSSpointed
XSRSSRSSSSSSpointing
TSSSSSSRTSSSpointless
USTSSNQ^SRSPpoints
VMRSSSSQSSSSpoiso*
VMRSSSSQSSSSpoison
URSSSQSSSSSSpoke
XQSSSSSSSSSSpokes
iJTRSSSQSRSQpokin*
iJTRSSSQSRSQpoking
RSHYSQSUSURSpolan*
RSHYSQSUSURSpoland
RPWSSQS\\STTTpolar
bH_SSPSQRWWXpole
USURSSSSSSSSpole'*
USURSSSSSSSSpole's
USRRSSSZTSSSpolen*
USRRSSSZTSSSpolenta
TSRSSSSPRSSSpoles
SNMPRaSHRPRVpolic*
TSXSSTSKUPRRpolice
]SNQSLSOSSSRpoliceman
HONRRfSTQSSYpolicy
NSRRSmSNRSSVpolicy >
TSRSSOSSTSSRpolicy is
QSSTSSSXRVSUpolis
_ZIPSTSMROOOpolis*
]RJSRUSYSPOPpolish
LYSQRSSSRRSSpolished
SUSSSSSPSSSSpolishes
[SSSTRSISSSSpolishing
LTRM\\cRGRSRUpolit*
PVSPQ^RBQTQUpolite
TRQPS]SMPTSTpolite >
VSUSSXSPSQSSpolitely
QSQTS[SOSQSSpolitely >
PSQSSQSaTTTSpoliteness
SSSPSYSISSSSpolitest
KRSS^RSSSSSSpolitician
WRSSSPSWSSSSpoliticians
`PRRSSSITSSSpolla*
`PRRSSSITSSSpollack
XQSRSSSUTSSSpollo*
XQSRSSSUTSSSpollock
SSSQSSSSSSSSpolo
SSWRSSSQSTTTpolok*
SSWRSSSQSTTTpolokwane
RTPSRSS\\SRRSpolos
UQSSSSSLSSSSpolyd*
UQSSSSSLSSSSpolydactyl
\\QRRSSSRVQSQpolye*
\\QRRSSSRVQSQpolyester
QLSS_SSJPRSSpolys*
QLSS_SSJPRSSpolystyrene
VSRSSSSOTSRSpommy
USRSSSSSSSSSponch*
SSSSSSSTSSSSponcho's
USRSSSSRSSSSponchos
WHJ[\\QRTVRPRpond
TNOZ_QRQRURUpond >
QOSSWSSRSSSSpong
QPXSSSRSQTTTponga*
QPXSSSRSQTTTpongal
ZSBSSSSYTRRSponso*
ZSBSSSSYTRRSponsonby
RRUSSSSVSSSTponti*
RRUSSSSVSSSTpontiac
SSSQVSSLSRRRpony
STSUSSSNSTSSpoo
YQQSSRSRSSSRpoodl*
YQQSSRSRSSSSpoodle
SSSSSSSSSSSRpoodle's
NQ~RSRSLRVVVpoof
UOP[SOSQVSNSpool
QRFbSSSJTTPTpool >
SPYSSTSLSRRSpool'*
SPYSSTSLSRRSpool's
SSSSSSSSSRSRpools
OUOSSYR[SRRTpoor
SRRSSUSLSSSUpoor >
SSURSSSVSRSRpoor man
Q^SRSQSNQSSSpoorl*
Q^SRSQSNQSSSpoorly
eSKWRKRASRRRpop
ONSSbSRQRQQQpopco*
ONSSbSRQRQQQpopcorn
JPRSSRT]SSSSpope
USSSSSSSSSSSpope'*
USSSSSSSSSSSpope's
RRPRSXScSSSSpopes
ZYTQQWSNUPRMpoppe*
VVURQXSMSPSOpopped
NSM^SSS]SSRSpopped it
SVRRSSSUSSSRpopper
WSSSSRSRVRRRpoppers
PSSSUSSLSRSRpoppi*
PSSSUSSLSRSRpopping
fVOOSOSNQSSSpops
SSSSSSSTSSSSpopsi*
SSSSSSSTSSSSpopsicle
OVQSSSSQSSSSporce*
OVQSSSSQSSSSporcelain
GMbVNNPTKZY[porch
RPOaSRSLRSRRporch >
SSSRSSSXTSSSporch and
PRZJRRSXQVUVporch is
QSSQSSSSSSTSporch light
RQUPSSSOQUTUporch not
TSSSSSSRSRSSporch out
SSRUSSRUSSSTporch with
MSRRSSSYSSSSporch*
MSRRSSSYSSSSporches
^MVRPRSSTVUVporri*
^MVRPRSSTVUVporridge
YOSTQRSYSTSUporridge >
HMgRSORSTTTSport
DSbPSPRWRTUTport >
VQSSSSSRSSSSporta*
VQSSSSSRSSSSportable
TSSSSUSVSSSSporti*
RSSSSUSSSSSSportion
TSSSSSSVSSSSportions
IR]QSQSVRTSTportl*
OQ]QSQSWSTSTportlaoise
PRTRSSSMSSRTportlaoise >
NTSSSSSRSSSSportlend
URRSQSSRSSSSporto
PSRUSSSMTUSUportr*
OSRUSSSWRUSUportrait
TSSSSSSITSSSportrush
UPWSSSSQRSSSports
OSSSSWSQRSSTportu*
SSSSSSSSSSTSportugal
OSSSSWSPRRRTportuguese
VSSRSSSQSSSSpose
TSSSSSSSTSSSposh
OSSSSVSMSSSSposit*
OSSSSUSTSSSRposition
SSSSSTSMSSSSpositive
PM]PS[SSRRSVpossi*
PM]PS[SSRRSVpossible
UO\\PUTXXSPRSpost
QPQQRRR]TSTVpost >
PXQQSQWTPRSQpost a
TSQRSTSQSSSSpost and
OTQNSQRPRSSTpost it
ZPUNQOSQVQSPpost office
PSdQSWTSRRSSpost on
OPeSSQSLRTTUpost says
ONNMQLaTOQRLposta*
QOOMQMaTNQRLpostage
PSSSSN[PPRSQpostage >
SSSSSQUOSSSRpostage on
RSRSSQSVSSSSpostage to
VQSSSQUMRSSQpostage was
QRRSSSSTTSSSpostal
SSSSSSRSTSSSpostb*
SSSSSSRSTSSSpostbox
QVSSSSSSRRRSpostc*
RQQSSSSYTSSSpostcard
TUSSSSSRRSSSpostcards
QVUSSSSNRQRSpostcode
TQM\\UVQKPQPVposte*
TQO\\UTQKPQPVposted
RUQSTSSSRSSQposted a
ZPYSTPTRSVVSposted in
RSZSSPPOSUTVposted it
RSQUS]SJRRSSposted me
SRZPSOSSSSTTposted the
SSQSSUSSSSSSposter
WOPURSSUVSRQposti*
SOQUSMSYVSRTpostie
VSRSSYSOSSSPposting
OSQUSSSSRTRTpostl*
OSQUSSSSRTRTpostlady's
gOLKPJRV\\QUPpostm*
cORLQLSM\\PRPpostman
QRRSSSSWSRSRpostman in
TSSSSSSRQSSSpostmen
VSNSRQS^UTUSpostmistress
\\RQOS\\SVURSSposts
XSRSSSSQTSSSpostw*
XSRSSSSQTSSSpostwoman
HW\\WRTRUJVTTpot
UWPRRTSPNRRQpot >
KWSQSSSWSSSSpot of
ZYSRSSSORSSSpot's
MPQQSXSXTTTTpotat*
NSRRSZSRSSSSpotato
RPSRSQSYTTTTpotatoes
TSRRSVSVRSSUpotho*
QSSSSSSYRSSTpotholder
SSSRSYSRRSSTpotholders
VSSSSPSQTSSSpothole
ROTSSSSZSUUUpotlu*
ROTSSSSZSUUUpotluck
QTQYSSSPRTRSpots
SSSSSSSRSSSSpotsn*
SSSSSSSRSSSSpotsnpans
PTTcRRSCQTSSpotte*
OSSbSSSGRTSTpotted
PUSUSSSRSSSSpotter
VSURSSSQSSTRpottery
VS[RRSSIUQQRpotty
ISZSVSSURSTTpouch
LSSSVSSPSSSSpoult*
LSSSVSSPSSSSpoultry
PYVYQTWRSVSYpound
GSSSSaSJQRSWpound >
TNRWT[TURTRVpound*
TNRWT[TURTRVpounds
URRRSRMcRSSTpounds >
TSSRSQTTTRSSpounds and
KSRSS[TOSRRTpounds for
TWVRSOSXRTTSpour
^RQSSSSRSPSQpoure*
^RQSSSSRSPSQpoured
_SQZSRSLSTSUpouri*
_SQZSRSLSTSUpouring
^IRSTPSNVRSQpours
TPSSUSSXSSSSpours without
TPSSUSSXSSSSpours~@missing
FXPSZRSXPRRSpowde*
JUPSZRSNPRRSpowder
PVRSSSS]SSSSpowdered
K\\NQRXQTQRQTpower
TSSSSRSUSSSSpower cut
TSSSSRSUSSSSpower~@work_verb
FSSSiQSRSSSSppl
ZNWYRNRPTWUVpract*
SSRSSSSVSSSSpractical
RQW\\SQRISWTVpractically
PRTZSRSHRXUWpractically >
\\PVQSPSZTSUSpractice
QRSSSSSUSSSSpracticed
USSSSSSOSRSSpractises
SUQSSSSRSSRRpractising
PRZSSSSISSSTpragu*
PRZSSSSISSSTprague
TSSSSSSSTSSSprair*
TSSSSSSSTSSSprairie
bRQSSPS=TSSSprais*
_RRSSPS@TSSSpraise
USRSSSSPSSSSpraised
TSSSSSSSSSSSpraises
TO`ZSWS=QUSVpram
RRRSVRSZSSRRprank*
RRRSVRSZSSRRpranked
RSSSSSSUSSSSprawn
SSMSSRScTSSSpray
URPK\\PRdQRSSpraye*
VXQLRRScTRRSprayed
RMRR\\QRTPSSRprayer
TORRZORSPSSSprayer >
RSRSSTSSSSSTprayers
ZRRSSRSTVSSSprayi*
ZRRSSRSTVSSSpraying
PSSSUSS\\QSSSprays
RTRSSSS\\SSSSpre
VVSSQUSSRSSSpreci*
TWSSQUSRRSSSprecisely
USSSSSSTSSSSprecision
\\QOOSVSQWQQRprefe*
WRSOSVSQVQRRprefer
cRUOSSSDVQRRprefer the
XROSSSSSSRRRprefers
PSPTSSSWSSSSpregn*
PSSRSSSXSSSSpregnancy
SSQTSSSSSSSSpregnant
QQSSSVSSSSSSpremi*
QQSSSVSSSSSSpremium
URQVSSSSRQSRpremo*
URQVSSSSRQSRpremonition
PS]RSSSOSUUUpreor*
PS]RSSSOSUUUpreordered
MRbPSYSJQTTUprepa*
USSSSUSORSSSprepaid
RSUSSQSVSSSSprepared
KR`PSXSKRTTUpreparing
RR`SSPSGSSSTpreparing >
RSXQSRS\\RSTSpreparing for
LSSSSSSYSSSSpresb*
LSSSSSSYSSSSpresbyterian
QURTSYSQSSSQpresc*
RSRSSTSSSSSSpreschool
SSSSSXSRSSSSprescribed
RVSTSSSRSSSRprescription
MSNRVPShQSRRprese*
OWPRXRS[PRQQpresent
QRQSSSSTRSSTpresent >
PXRSQRSORSSSpresent and
SOTSQRS]STTTpresentation
QSRSSRSVSSSSpresenting
SSQSSSSSSSSSpreserves
FRVSSIRnQSSSpresi*
NTQSSNRwSSSSpresidency
SQUSSNSESSSSpresident
SSVSSSSLSSTSpresident's
KSSSSSS_RSSSpresidents
RRN[SVWFRPPPpress
MQP^SQSZSSSSpress >
OSURSRWPRRQTpress the
YOTaQRPPXPQQpress*
QOR`SWPYRSSVpressed
NSQHSkRFSRRTpressed 0
[SSPSNSXTSSRpressed it
TOSUSRSVTTTVpressed the
NSN`S^PHSRRTpressed~@number
ZSSNSRSSTRSQpresses
TTRXSQSNTSRRpressing
SRWTRQSPVPRPpressure
RRSRSRSWSSSSpressure >
LUXVSRSRSQRQpressure cooker
MUXVSRSQSQRQpressure~@appliance
PN\\SSQSQTYYYpresu*
NRXSSRSSSXWWpresumably
SPVSSQSSSTUUpresumed
URSSSSSQTSSSpresupposes
OUXQSQScRTUUprete*
VSSSSRSSUSSSpretend
LUXQSRScQTUUpretended
SQSSSTSTSTUTpretended not
SQSSSTSTSTUTpretended~@negation
SRSRSSSSTSSSpreto*
SRSRSSSSTSSSpretoria
aSONVNRNTPQNprett*
VSSSUSSSQSSSprettily
]SONSNROWPQNpretty
VRQQSORQWRSPpretty >
SSRSRSSRSSSSpretty but
N_RQSRSLPRRQprevi*
N]SQSRSOQRRRprevious
SUSSSSSQRSSSpreviously
SVNPQEc\\SPQIprice
JXSRRK\\QPSSRprice >
cSSSSPOHYSSSprice i
SRSSSRURUSSSprice of
RPRSREhNORRPprice*
TRSSSHXSSSSSpriced
QSSSSSSSRSSSpriceless
SQSSSQZSSSSRprices
SSRSSR\\OPRRQpricey
SRSSSSSPSSSRprici*
SRSSSSSPSSSRpricier
MRSSSYSOQQQTprick
L]KRSnSMQRSTprick*
L]KRSnSMQRSTpricks
MSRSSTScSSSSpride
MSRSSTScSSSSpride >
PTSSSSSRSSSSpried
YOUQSISUVRTQpries*
YOUQSISUVRTQpriest
\\SPSSMSeWQROpriest >
TQVSSPRRSUVTprime
TRRSSQSRRRSRprime minister
WSSPSSSVSSSRprime*
SSSQSSSWSSSSprimer
WSSRSSSSSSSSprimes
OSRQSSTYSRRRprinc*
PSSSSRSZSSSSprince
USSRSSSOSSSSprinces
PSSSSRTRSRRRprincess
SSSSSTSWSSSSprincipal
QRR\\RiSHNUP[print
QVRXSbSJRXSWprint >
PSSQSXSVRSSTprint a
SSTRSSSMSSSSprint the
NZQMPUWSNVUVprint*
NO\\ORUXXRUWWprinted
]PKRSaSJUPQSprinted a
SRaPSQSOSSURprinted off
TROSSNSYSTSSprinted them
PWGSRYSRTRQSprinter
TRSSSSS]SSSSprinter >
YSOSSSSWURRRprinting
SR[RSPSPSUVSprintout
Q[QRRQRNLSRSprints
M]USSSSTQRRRprints >
SSSSSSSTSSSSprior*
SSSSSSSTSSSSpriority
OUSSSSSPQSSSprise*
OUSSSSSPQSSSprised
XPSSSSSMRSSRpriso*
UPSSSSSSRSSSprison
WSSSSSSMSSSRprisoners
LYSSSSSPPRRRprist*
LYSSSSSPPRRRpristine
TSRTSRSTUTSSprive*
TSRTSRSTUTSSprivet
PRJSSbSLRRRTpriya
NSSUSPShSTSSprize
RQSSSSSSSTTUprize*
RQSSSSSSSTTUprizes
RVRSSSSOSRSRpro
RU^SSSSJQVVVprob
QRZRSSSJSTUUproba*
SSSRSSSXSSTSprobably
RSXSSSSDSTTUprobate
RSTSSSSTSSSSprobation
MMON_]S^OMNQprobl*
QNSO_dTCPRQXproblem
NRTPR\\RLRRRSproblem >
OROSRKSnRNPLproblems
OP@SSfZPRMNSproce*
RSPSS`RNSQQSprocess
OPCSSY[UROPSprocessing
]RPXSQRUSRSRprodu*
cSSYSQSMSRSRproduct
SSPSSTSQSSSSproduction
NSSRSSS^SSTTproductivity
TRRRSRSXTRSSprofe*
SSSRSSSVSRSSprofessional
TRRSSRSUTSSRprofessionally
LSN\\RPRSSTSTprogr*
SSSSSRRYTSSSprogram
SSSSSTSPSSSSprogramme
RSSSSSSSSSSSprograms
NSO\\RQSORTSTprogress
ZQSSSRSNUPQPproje*
VSRSSSSQSSSSprojector
XQTSSSSQTQQQprojector's
SSSSSRSRSSSRprojects
RS]RSRSARQRQprom
QSVSSRSRSTTTprom >
SSVRSRSKSQRQprom was
PTKPRhPHMNLVpromi*
VKTRSbSLQTTWpromise
NUCRRWRYNNMOpromised
YRMRSRSLTRRPpromised >
MSBSS]SORMMSpromised a
RSSSSQSYRUUSpromised by
RQYRSQSSSVVTpromised for
RPORSUSUSSSTpromised in
PSRQSZSJSRSTpromised me
SZ[SSUQISQQUpromises
PSSSSUSSSSSSpromo
QSVSSSSRRUTSpromo*
QSVSSSSRRUTSpromoted
PSSQSTSRSSSSpromp*
PSSQSTSRSSSSprompt
SSTSSRSPSSSSprono*
SSTSSRSPSSSSpronounce
WQGTS`SMTPORproof
ZRJRSUSOVOPPproof >
QSRVSWSRPTSTproof of
VTROSSSfTSSRprop
QRPWSQSURUSVpropa*
QRPWSQSURUSVpropane
QRUWSRSSRUSVpropane tank
QRUWSRSSRUSVpropane~@pet_goods
YOL_ZNQGRRPRprope*
^NPP[WRISQQQproper
ARSQgRSPSTSSproper job
VMU[SQSMTUSUproperly
LZM[RMSWQSQRproperty
N[UPRRSWRSRRproperty of
VSSSSRSMVSSTproper~@book
QORRQQSaUSSTpropo*
TRSSSRSTUSSTproposal
QPRRQRS`SSSSproposed
PRSQSSS]RSTSpropp*
PRSQSSS]RSTSpropped
RSPSSSSZTSSSprops
YROSSRSVSSRRprose
QSSSSRSYTRSRprose*
QSSSSRSYTRSRprosecco
RS]SSNSQSSTSprosp*
RS]SSNSQSSTSprospect
SSRSSSSSSSSSprota*
SSRSSSSSSSSSprotagonist
XOQRUQSSVRQQprote*
OSSSTRSSSSSRprotect
SSSSURSVSSSSprotected
\\OQRRSSPVRQRprotector
VJNWQVP[VTQSproud
RONXSRSaSSQRproud >
XOSSSXPLTTSTproud of
RSTSSSSNSTTTprous*
RSTSSSSNSTTTproust
RMKPSpSBQRQRprove
RNQPSWSGSRRQprove it
RSRSSSSTRSSUprove that
RMWSSTSRRRRSprove*
RMWSSTSRRRRSproved
RNTRRTS]SUTVprovi*
SSSSSUSQSRSSprovide
QSVSSSSMSSSSprovided
RPQSSRSiSVUVprovince
TSSSRSSQSSSSprovinces
SRSSSSSQSSSSproving
UPSQRSS_TSSSprune*
UPSQRSS_TSSSprunes
UURQSQS\\TSSSpruni*
UURQSQS\\TSSSpruning
RQRSSSSWSTRTpryce
NSSSSSSUSSSSpsalm
SSSSSSSWSSSSpsi
TSRSSSSSSSSSptfe
LQR[SNShUXXVpub
ORLVSPSYSWVVpub >
JSNRSXYSRQRTpubli*
RSNRSXRXSQRTpublic
KSSSSSZNRSSSpublisher
KRhQSSRPRTUUpuck
TSSSSSSZSSSSpucke*
TSSSSSSZSSSSpucker
VNVQSPSVTTSSpuddi*
UOVQSPSVTTSSpudding
TRSSSRSSTSSSpuddings
GQOaRRS^PVRWpuddl*
HQNaSRS\\PVRVpuddle
WSQYSSSEPWSXpuddle >
RSTSSSSUSSSSpuddles
^NOSSSSUSRRRpuff
TSURSSSPSTTTpuffe*
YSRSSSSNSSSSpuffed
OSVRSSSTSTTTpuffer
SSSRQRSSTSSSpuffi*
SSSRQRSSTSSSpuffing
QSSUSSS^STSSpugs
bKKRQPSQVRRQpull
VPSSRSSQSSSSpull >
XORSSSSVTSSSpull the
TYZQPQRSVRTQpulle*
TVZQPQRSWRTQpulled
SSURSSSWSSTRpulled in
TRSRSUSOSSSSpulled it
SVSSSSSSRSSSpuller
RVVSSSSYSSSSpulli*
RVVSSSSYSSSSpulling
TPSSSSSOSSSSpulling >
dMPUSRR@XQRRpulls
ZRRQSRSRVRSRpulls to
`RLSS[SVTRRRpulse
LV[PRXRTPRRPpump
N[\\QRNSUPRRPpump >
OORSSaSRRRRRpump is
`RRSSRSMTPSOpump'*
`RRSSRSMTPSOpump's
VRQUSSSSRSSSpumpk*
VRQUSSSSRSSSpumpkin
\\RRSRQSHSRSRpumps
ONTRSRS_QSTSpunch
]RRESVSTTSSSpunch*
SSSSSVSTSSSSpunched
]SRESSSSTSSSpunchlines
QWTSSSSOTQQPpunct*
VSSSSSSSSRRRpunctuality
USSSSSSPTSSSpuncture
KWTSSSSSSRRRpunctured
VSTRSRSLRSTRpune
TSSQSTSNSSSRpunis*
TSSQSTSNSSSRpunished
JSR\\SSSNRTSTpunts
YSSSSSSRSRRRpup
[SPSSSSJTRSRpupil's
`SOQSRSCSRSPpupil*
XSRQSRSLRSSQpupils
VSRSSSSSURRRpuppe*
VSRSSSSSURRRpuppet
SRURSSSUSTTTpuppy
ZSRRSSSOTSSRpups
RSPSSTSUSRSTpurch*
RSPSSTSUSRSTpurchase
^MPOQOTTZPRRpure
WPSSSSSKSRQQpurpl*
WPSSSSSKSRQQpurple
LQO\\RXSMTTSTpurpo*
LQO\\RXSMTTSTpurpose
XQSSSTSQRSSSpurre*
XQSSSTSQRSSSpurred
oPOQSRSP[OPMpurrs
URRPRTSPTRSRpurse
OSRPRUSPRRSSpurse >
cPOPRRSMURSSpush
VSSRSSSSRRSRpushc*
VSSRSSSSRRSRpushchair
\\QMXS^RDTRRRpushe*
VRP[S^RFSRRSpushed
YSQPSSSQTSSSpushes
RSSUSPSSSSSSpushy
OGMV[XNOWTNSput
SSSRSRSRRRRRput >
SQEKR[ReQTRUput a
>SXSSRSlSTUSput down
QUOTSSS[SPQPput her
VSSOSRSSUSSSput his
bOVWPRRYNVRWput in
VNJaOHOMYVOTput it
VUQQSUSJRSSUput me
NSUPSRS[SSTSput my
WP]SSNUQXVVSput on
_PRQSPSPSRSRput one
QRRRSdSKSRSSput right
TQRSUTSGQSSSput that
PPVIZUSWTTUVput the
R[XSSNSURVVTput them
WSSSSMRTTSSSput these
RSNRRgSNURSQput this
XSSRRQQMUSSSput through
ORQSUSSSSRRRput together
Q]QYSOVLSSQQput up
OQS]S_SAPTSWputs
SQRUSSSVTSSSputs the
SUSSSSSSSSSSputs~@me
\\SSRSRSNSSSSputt
RVRSSPSWSSSRputte*
RVRSSPSWSSSRputter
NNRQSTU[RQRVputti*
NNRQSTU[RQRVputting
ONQRS^RSQQRXputting it
SSRSSSSNTSSSputty
QUSNSTSZRSTUput~@me
TSRQS]S6RQSSput~@number
T[WSSLSTRVVTput~@seller
]WNQRPPRWQQPpuzzl*
[XPQRRPEUQQPpuzzle
OTSSSSSLTSSSpuzzle is
URSSRSS\\USSSpuzzle's
SSRSSQSVSSSSpuzzles
LSRTSQT_SSSSpyjam*
LSRTSQT_SSSSpyjamas
_SRSSRSNTSSRpyotr
SSSSSSSWTSSSpyrex
ONSRSRScSTSTpâté
ZMRRSRS^TSSSq
QSSSSSSSSTSSquad
RSQSSSS`SSSSquads
^SSSSSSMTSSSquake*
^SSSSSSMTSSSquaker
]PTTSSSEWSSTquali*
OSUSSUSSRSSTqualify
aPRTSQSEXSSSquality
SSSSSSSPSSSSquara*
SSSSSSSPSSSSquarantine
eQQ[SRS@UUSSquarr*
fQRUSRSEUSSSquarrel
fQRUSRSEUSSSquarrel with
RSRYSSSNSTSSquarry
PTPSSbQWTRRRquart*
UOQSScQZTSSTquarter
VSRTSSSOTSSTquarter mile
RSRSSRSPTRRRquarterly
OXSSSSSSRSSSquarters
VSRTSSSOTSSTquarter~@route
WSSPSSSLTRSSquays
USRSSSSTSSSSquebe*
USRSSSSTSSSSquebec
H]ROTSQZQOOLqueen
IONPTZQeSQQSqueen >
TSSSSSSRRSSSqueen of
TSVSSSSPUSSSqueen's
TSVSSSSPUSSSqueen's~@feast
RTTSSSRYUSSSqueen*
RUQSSSRXSSSSqueens
SSSSSSSXSSSSqueenstown
PSOSSWSRSSSTquery
SSSSSSSWQSSSquest
ELQMWhQQMST[quest*
IIYNR[R[NUUXquestion
TSQSRQSNQTTUquestion >
KNQWSZSNPSSVquestion about
VSPSSUSWRSSRquestion i
SSSSSVSFSSSSquestionnaire
OVKRY\\SVRQRVquestions
NTNRY^SXRRRUquestions >
RRSSSTSRRRSUquestions~@answering
VSPSSTSSSSSRquestion~@me
VRMQRQSQSSSRqueue
VSTQRSSPSRRSqueue >
USRSSRSTSSRRqueue*
USRSSRSTSSRRqueues
LNEMRgSJQQRVquibb*
JNEMRgSJRQRWquibble
PSQSS[SRSRRVquibble >
USSSSSSSQSSRquibbles
ROINR_SNSSSSquibble~@me
OSYSSPSaSSSSquich*
USSSSSSUSSSSquiche
MSYSSPS_SSSSquiches
UKH^RbRPLUM[quick
VROXRUSPPRQSquick >
USSUSQTSQSSRquick and
QRP\\UUSMPYPXquick as
PSSHSWSSROSRquick to
MSWPS_SQSSSTquick with
KPYQSURVUQVXquick*
KPYQSZRRUQVXquicker
OSYRSRRRSQQSquicker >
XRTRSSSOVSTRquicker than
SSSRTOSXSSSSquickly
WRKNSCTZSOPLquid
QSRSSQVORSSRquid >
USQSSRTTSSSSquid less
VSSRSRSTTSSSquid'*
VSSRSRSTTSSSquid's
[R\\PSTTHVQSSquiet
UXSQTSRUUSSRquiet >
USSTSQSSTSSSquiet and
IRaVSQSPPVWUquiet at
JSSQSSSYSSSSquiet enough
UQPSSTSQUQRSquiet*
SSSSSSSRSSSSquietest
UQPSSUSRUQRSquietly
NSWRRRSZRRRRquilt
MSSSSRScTSSSquilt*
QSSSSRS[TSSSquilting
OSSSSSS[RSSSquilts
XRUQSRSQVSTSquit
HPH\\QPR|RVUWquite
RQURSXSORSSUquits
NSUSSSS^STTTquiz
SPQRS\\RSSSSVquota*
SPQRS\\RSSSSVquotation
RRQRSYS[SSSTquote
SRRRSRUUSRRSquote*
SRRRSRUUSRRSquoted
SSSSSUSISSSTquoti*
SSSSSUSISSSTquoting
PnOTRNRIPTRTr
RSRSSR[GRRRPr000
SSTSSSSOSSTSra
WURQSRSKRSSSrabbi*
TVRRSRSJRSSSrabbit
URSSSSSTTSSSrabbits
PSTRSSSMTTTUracco*
TSSSSSSVRSSSraccoon
PSTRSSSJUTTUraccoons
hSNNSRSKTSSRrace
SSQSSSSITSSSraceh*
SSQSSSSITSSSracehorse
WQOO_PSNUQRPracin*
WQOO_PSNUQRPracing
USOR]PSWTRRQracing post
USOR]PSWTRRQracing~@parcel
RMTTSQUXSVSUrack
NT]OSSSUQRSUracke*
HX]OSSSUQSSUracket
ZOSSSSSSSSSSrackets
`SZSSSSQSPQPrad
SSSSSSSSTSSSradet*
SSSSSSSSTSSSradetzky
\\SQNSSSSURSQradia*
XSRRSSSUURSQradiator
WSROSSSQSSSSradiators
dOSVSSQGTLMPradio
ZRUQSQSWRQQPradio 0
YRQSRPSKUSSSradio >
RSVSSSSSSSSSradio's
RSVSSSSSSSSSradio*
ZRUQSQSWRQQPradio~@number
SSRSSSUPSRSRradis*
SSRSSSUPSRSRradish
PRWQSSSZSSTTraffl*
SSXSSSSVSSTTraffle
PSRQSSSWSSSSraffles
dRSQSSS=UQSRraft
XJQPjTSNSSSRrag
RSSSSXSNSSSSraga
VQSSSSSOTSSSragin*
VQSSSSSOTSSSraging
SSSVSPSWSTSSraid
QRSVSOSXVUSTrail
RSSPSSSTVSSSrail >
PSSVSSSTSSSTraili*
PSSVSSSUSSSTrailing
SSSSSSSRSSSSrailings
SSSSSSSUTSSSrails
RRXSRSRMUSSSrailw*
RSSSRSSYUSSRrailway
SSXSSSRGSSSSrailways
UQMdOZSHSVRWrain
ORS\\S[TDRQSQrain >
TRSVRSSRRSSTrain by
RSSSSSSXTTSSrain like
SSSSSSSSSTTTrainb*
SSSSSSSSSTTTrainbow
\\XORSRQNWNQNrainc*
\\SPRSRSJWOROraincoat
SXRSSRQWSRRRraincover
MQMYSSR`URRQraine*
MQMYSSR`URRQrained
NSQYSSSZSSTSrained >
VRS_SRSCURQQrained on
KRLSSRR^TSRRraini*
KRLSSRR^TSRRraining
]RQNRQSTWSSSrains
VSSSSSSNSSSSrainw*
VSSSSSSNSSSSrainwater
SSVSSRSLSSSSrainy
RRRQQRScRQRUraise
^POSSNSMTUTSraise*
^POSSNSMTUTSraised
MSSSSQS[SUTTraised four
MRYSSSSSSSSSraised toilet
MRYSSSSSSSSSraised~@building
PSSSSPSXSUTTraised~@number
S\\SRQRS\\SRSQraisi*
M^SSSRSYRRSQraisin
PQSSQSS\\SSSSraising
]SSRSSSMTSSSraisins
TSQ\\SSSETWRVraj
IQYOSTSeRSSTrake
RTPSSSSWRTTSrakhi
RTTSSSSMRSSSraksh*
RTTSSSSMRSSSraksha
OQRRSQShVSSSram
QWVTSSSXSQTPramad*
QWVTSSSXSQTPramadan
WRWRSSSOSUWUramadan >
LORVSFSeSSSSrambl*
SSRSSGS\\SSSSrambled
ROSVSSSTSSSSrambler
MSSSSSS\\SSSSrambling
RRSSSSSSSSSSramek*
RRSSSSSSSSSSramekins
SSSSUSSRRSSSramme*
SSSSUSSRRSSSrammed
[SSQSRSNTSSSramor*
[SSQSRSNTSSSramore
RRVSRQQSWTUUramp
SSQUSSSJTSRSramp and
QSSRSSSWTPRRramp so
QURTSRSSSRRQramps
QSSRSSSWTPRRramp~@intensifier
TR]WORLTYVSTran
VSPXRQSNTURTran >
LRQSSVSVRSSRran a
YSSSRTSOURRQran and
PR`QSRSQURSSran it
QUO[SRSJTTRSran out
PROVSSSRSRQSran over
QWaRRQSKRUVTran with
RRYSSSSPRUTUranch
OSSSSSTRSSSSrand
PMRRRgQHSSTWrang
SNSKSVSYSRSTrang 000
QSSYSaSPSQRSrang >
PZQRS\\TLRRSQrang about
QTVQSWSSRSSSrang and
hRLZSNRMUSRQrang at
TSVRSSSRSQSSrang in
HOaRSOSLVSRUrang me
RSUPSMSURTUTrang my
USPTSQSRSSSRrang nobody
ULRWSPR_SUTUrang the
UWRSSMS^SRSRrang them
JRWQSTSXRUUSrang to
fPRKSQSHURTRrange
TSSSSSSZUSSSrange*
TSSSSSSZUSSSranger
SSRWSRSQSTSSrango*
SSRWSRSQSTSSrangoli
RURSSWSTSRQSranso*
RURSSWSTSRQSransom
SSRSSVSPSSSTransom >
RSSSSQS\\QQRQrao
SPSQSaSGSRRTrare
NSRSSSS[SSSSrarot*
NSRSSSS[SSSSrarotonga
[SQRSSSQUSSRrash
JSSSSSSZTSSSrashe*
JSSSSSSZTSSSrashers
TRSSSRSSTSSSraspi*
TRSSSRSSTSSSrasping
ZOSRSPSSWRRRrat
TSSSSSSRTSSSrat's
]ORQSQRV[RSQratch*
]ORQSQRP\\RSQratchet
SSSSSSSXRSSSratchet's
dO^RSMSARVVRrate
[ROSSRSNRSSSrate >
WQRSSSSUVRRQrated
LWVSQSQZOXUWrathe*
LWVSQSQZOXUWrather
USYSSRRNQUUTrather than
RSSSSSSPSSSTratin*
RSSSSSSPSSSTrating
C`POYQVJPRSRrattl*
LVQRURXPQSSSrattle
WSSSSSUQSSSSrattle >
J]SRVSSORRSRrattled
_QRRSSSQTSSSrattles
FUSSURSSRSSSrattling
USSSSSRSSSSSrattly
RSSSSSSSSSSSravi
SSQSRQS]RSSPraw
PSSSSSSXSSSSrawln*
PSSSSSSXSSSSrawlngs
SSUSSSSQSSSSrawlp*
SSUSSSSQSSSSrawlplug
TSSSSSQRTSSSraws
YVSRSPSUTRRPray
[SUPSSSKSRSRrazor's
YSXPSRSKRUUSrazor*
QSVSSSSSRUUUrazors
fQUSSPSFSSSQre
aNTWSOSQUVSTreach
\\PLZSRSUTSPRreach the
UP[YSLRFS[XYreach*
SSSVSRSOSTSSreachable
OQ]SSORQQYYYreached
RSTSSSSQSUTTreached >
QPXSSSS[RSTSreached after
IWXNSRSRRTTSreached me
RTM]SSSNSTQTreached the
QSVSSSSNQRSSreached us
YRQSSSSPURRRreaches
VSQSSSSPTRRRreaches the
SSSVSRSOSTSSreaching
KRI\\TaQWPOOVread
JTWVS\\SJSRRVread >
XOSPSPSSTQQSread a
VUSRSSSJSSSSread him
OS\\SSQSMSTTSread in
NTJQSWRHUPORread it
RSSSSRSWSRSRread my
TSTYSQSZTVTUread that
YUROSQQTRQSSread the
WRSSSSSTSSSSreada*
WRSSSSSTSSSSreadable
\\SRRSPSEQUUVreade*
^SQRSPSCQSSSreader
YRSRSRSLTSSSreader >
QSSSSSSUSVUVreaders
SNPSSVRZQUSWreadi*
SNTSSWRYQUSWreading
TSRRSUQ[RRRUreading >
VRNSSRSOSRRQreading glasses
TSMSSWSPTSSSreading the
JSUSSRSZRUUVreading this
SSOSSSSTSSSTreadings
MWRRUZPKNSTWreads
OTSSSSSRRSSSreads 00
PRPRSXSSPQRXreads anything
SRSYSSSNSTSSreads the
PQ^RSNSRRWWVready
NSVSSRSOSSSSready >
RSURSQSRTUUTready for
WSQSSSSPURSRreaga*
WSQSSSSPURSRreagan
]bKPMPRRONOOreal
SbORRTSJROOMreal >
XRQSSUSHTSSSreal leather
RQUPQSSVRSTSreal one
VSTSSSSUSSSRreal thing
SXLSSRVHSQRQreali*
SSNSSSVPSQRQrealised
ZSSSSRSLSSSSrealistic
LXRSSSSSSSSSreality
PPRSRNRZVTSQreall*
PPRSRNRZVTSQreally
FRQRSRShSSSRreally >
USSWSQSERTSSreally do
XOQRSUSMTSSSreal~@material
QTUPPSSVRSTSreal~@number
SSSSRSS[SSSSreams
UQRUSRSVUTSTrear
SSOSSSS\\STTTrearr*
SSOSSSS\\STTTrearranged
SRQSSSSQSSSSrears
SSSSSSSRSSSSrearv*
SSSSSSSRSSSSrearview
I`PQRaMZROPWreaso*
FeKPS^RISPQWreason
SOSQSSSJSQRTreason >
VPOSSSSNTRRSreason and
RPRSS[STRSSTreason given
ZSRSSSPOSSSTreasonable
YSRSSSSPSSSSreasoned
IN[TRVQlRRRRreasons
OPVTSLSTSSSSreasons >
SSWSSQRNRRRRreasons of
VRSSSRSSTSSSreass*
VRSSSRSSTSSSreassemble
VSSSSSSRSRRSrebar
\\RRSSRRNTSSSreboo*
SSSSSSRQSSSSrebooked
\\RRSSRSPTSSSreboot
USSSSPSRSSSSrebou*
USSSSRSSSSSSrebound
SSSSSQSRSSSSrebounder
[SRSSQSNTRRRrebui*
[SSSSQSKTSSSrebuild
SSRSSSSWSRRRrebuilt
K[LPRdPUOLQRrecei*
P]HORbQCOMNNreceipt
S\\OSRUSOROOPreceipt >
LSRRSWSRRSSSreceipt in
USSSSRSSTSSSreceipts
LQWQSXSbRRVWreceived
OQXRS]SVSPUTreceived >
RNSSSOS]SUTUreceived by
RSSUSQSWSTSSreceiver
SSSSSSSPTRRRrecen*
SSSSSSSPTRRRrecently
_SQUSQSGTSTSrecep*
aSRQSQSIUTTSreception
`SPTSSSFUSQSreception >
QSSWSSSQRSSRreceptionist
SRRSURRQSSSSreces*
SRRSURRQSSSSrecess
QQSSSSSWRSSSrecha*
QQSSSSSWRSSSrechargeable
PR[SSQSPRWWWrecie*
PR[SSQSPRWWWrecieved
UJVPSQR^UTTSrecip*
WNNSSVSSTSSSrecipe
ZORSSQSRTSSSrecipes
JR[PSQS`STTSrecipient
PRSRSRSRRTUUrecit*
QRRRSRSSRTUTrecital
SSSSSRSRSSSSrecitals
RSTSSSSTSSSTrecited
\\SWKRYTFSRURrecko*
YTWPRUTESUUTreckon
PPXQSSTORTTSreckon >
VRSNSWSTSPSQreckons
OSSRSRSUSSSSreckons~@me
QSPSSSSSSSSSrecli*
QSPSSSSSSSSSrecliner
VWRQSTSOTSSSrecog*
LWRSSTSTSSSSrecognised
\\SSQSSSNTSSSrecognition
[ROQRNSPVOPNrecom*
RRRRSNSUVRSRrecommend
MRRRSSS]XRSRrecommend >
\\SPSSSSNTPQOrecommended
QRQRSQScSSSTrecon*
SSRSSSSQSSSSreconnecting
QSSSSSSZSSSTreconsider
RRRRSQS^SSSTreconsidered
QS_MXORLTVWSrecor*
PQYN\\LS_RTUSrecord
_MSPXQSISVWUrecord >
VRHSSQSMTTTSrecorded
MZSSOOS[TQRQrecorder
PR^SSMSOSXVTrecorders
\\RPRSaROSRRTrecording
PQ[TSSSESRRSrecords
SSSSSSSSTSSSrecov*
SSSSSSSSTSSSrecovery
OPQSS_SSSSSSrecur*
OPQSS_SSSSSSrecursion
MOQ`ZNSPOVRVrecyc*
SSSRSSSSRSSSrecycles
MOQaZNSPPVRVrecycling
URSTSSSRSRSRrecycling >
SSSURSSOSSRSrecycling bin
RSOaRQSTSTRTrecycling day
SSSURSSOSSRSrecycling~@delivery_place
RSOaRQSTSTRTrecycling~@time_span
[KK]SUVIVVQWred
WQSTRVSTTVSVred >
QQOZSSSbSUSTred door
USQRSTSKTRRSred is
OXSSSSSVSSSSred's
SSNSSSSVSTTTredbu*
SSNSSSSVSTTTredbuds
PSYSSRSRSTTTredef*
PSYSSRSRSTTTredefined
N[SSSSSSRSSRredhe*
N[SSSSSSRSSRredhead
SSRXSSSRSSSSredir*
SSRXSSSRSSSSredirect
PSSSSSS]SSSSredo
SSSSSPTOSRRRreduc*
SSSSSPTOSRRRreduced
OSeRSOSPSSTSredwi*
OSeRSOSPSSTSredwings
ROYORQSSTVWVreed
IbSSSVSRSSSSreed'*
IbSSSVSRSSSSreed's
VORSSPTNWSSQreeds
SRSSSSSQTSSSreefe*
SRSSSSSQTSSSreefers
R\\RSSTSNSSSSreeke*
R\\RSSTSNSSSSreeked
YSQRSSSUSSSRreeks
SWPRSPSWWQQPreel
SSSSSVSOSSSSreels
]ORRSOSUUSSSref
PSQOSST^USSSrefer*
SSQSSTSMUSSSreferee
PSSOSQSjSSSSreferees
RSUSSSSOSSSSreference
USQSSTTRSSSSrefers
VSSSSSSHTSSSreffe*
VSSSSSSHTSSSreffed
QSSSSSSWQSSSrefil*
QSSSSSSWQSSSrefills
SQSSSUSRSSSSrefle*
SQSSSUSRSSSSreflection
TSSSSSSQSSSSrefor*
TSSSSSSQSSSSreformed
CRiRROROOTSUrefre*
KRdRRORGQRRQrefresh
PRZRSPRJRRRQrefresh >
TSWSSSSGSRRRrefreshed
TSWSSSSGSRRRrefreshed that
KSTSSRSfQWVXrefreshing
RQIMQ_KRSKKYrefun*
XRINQ\\KIULLXrefund
JRORSdSLQSSWrefund >
SWSRSSSXRSSPrefund and
SSSSSHSZTSSSrefund policy
SSSSSNSXSSSRrefund rule
NTSRSVSVQRRSrefunded
RQSSSRSXTSSTrefunds
L[SQSRTRQSSSrefur*
L[SQSRTRQSSSrefurbished
NK[XT\\RPQSRYrefus*
RPSRSTSRSRRTrefusals
RQSSSSS]SSSUrefuse
IQ\\ZT\\RNPVSXrefused
RSNXSfSISSQTrefused >
RSWSTRRPSTUTrefused to
TSRSSRSPSRSRrefuses
XSSSSSSNTSSRrefusing
MRSSS\\SSSSSSreg
PRUZSPQNRUVUregar*
RSR\\SRSPSTSTregardless
QRVQSQQQRTVSregards
SSZLSRRUSTVTregards >
ROOSSSSaRUTUregat*
ROOSSSSaRUTUregatta
SSRRSZSPSSSSregim*
SSRRSZSPSSSSregiment
WRWSSRSSSTTTregin*
WRWSSRSSSTTTregina
OQdRSVRVRUVSregio*
OS`RSVRTSSTRregion
SRSSSSSSSSTSregional
SSWSSSSURTUTregionals
PQKSQ^SQTRRSregis*
USPSRTSPTRRRregister
ORMSRXSTSRRTregistered
SRSSSXSSRSSSregistering
TSSSSSSSTSSRregisters
MRUSRQSQPTTSregre*
LRXSSQSRPTTSregret
LRSSSSSVSSSSregret >
TSSSSSSPSSSSregrets
SSPSSSSUSSSSregretted
JZOVSSSORRPRregul*
JZOVSSSORRPRregular
QS[SSPSUSTTTrehea*
QS[SSPSUSTTTrehearsal
SUSSSSUPSSSSreind*
SUSSSSUPSSSSreindeer
PSTSQSSSSSSSreing*
PSTSQSSSSSSSreinga
SSSSSSSSTSSSreiss*
SSSSSSSSTSSSreissue
TSWRROSdSTTSrelat*
OTTSRQSgSVUTrelationships
VSUSSSSMTQQSrelative
URTSSRSVSSSSrelatives
LPhSSSSSSUUUrelay
QR]SSQRRSTTSrelea*
QR]SSQRRSTTSreleased
RSSSSRSVUSSSrelia*
RSSSSRSVUSSSreliable
SSSSSSSPSSSSrelie*
SSSSSSSPSSSSrelieved
XSSSSRSOTSSSrelig*
USSSSRSSTSSSreligion
WSSSSSSOSSSSreligious
SQOQS`QTSQRTrelis*
SQSRS`SQSSSTrelish
SSRSSSSRSQRSrelist
SSPSSTQWSSSSrelisted
SSSPSSSRSSSSrelit
MRcSSLSURYYVremai*
TSQSSOSZTSSSremain
LReSSQSNQYYVremains
JSUSSSSXSSTSremar*
JSUSSSSXSSTSremark
GRdDR`SRPNQSremem*
ORSSSXSUSSRRremember
SSSGScSFRNSUremembered
VSRSSSSSSSSSremembering
QXQSSRS_RRRRremembers
JNgQSLSQRSTSremembrance
STRSSSSSSSSSremin*
STRSSSSSSSSSreminder
[YRORLZRUNPLremot*
LYSORLZWMOQPremote
JbLPSRSYQOQOremote >
RRSSSP\\QRSSSremote area
VRSSSPSSRSSSremote is
bSSSSRSM[RROremote's
SRM_S^R6VOPVremov*
VSRSSSSSURRRremovable
RSS]SQSCSSSSremoval
QSSWSURKSSSTremove
SRNRS^SNSQQUremoved
SSSSSSSSTSSSremoving
SSUSSSSSSSSSrenew*
SSUSSSSSSSSSrenewing
QRVRSTRSRUUVreno
QRYSSSRRRUUUreno >
KRUSSSTWSSSRrent
RPUSSSSVSTTSrenta*
RPUSSSSVSTTSrental
PS[RSRSMRSTUrente*
PS[RSRSMRSTUrented
NSROSeSFSRSSreope*
NSROSeSNSRSSreopen
SSSSSSSKSSSSreopened
SSUSSSSSSTTUreord*
SSUSSSSSSTTUreordered
SSSSSSSRSSSSrepac*
SSSSSSSRSSSSrepacked
QZPSSVRPQSSTrepai*
RSQSSWSTRSSSrepair
TYSSSOSORSSSrepaired
QSRSSVRSSSRTrepairs
XQQTSSSQVQSRrepea*
[RQTSPSRVQSQrepeat
VSSSSPSRVSSRrepeat on
PSRSSVSRSSSTrepeated
SRSSSSSSSSSSrepeats
VQMQS\\SYQOMVrepla*
TQSSSRSPSSSSreplace
RVRSSSS\\QSSSreplaceable
QSPRS[SMSRRUreplaced
SRQSSRSWSSRTreplacement
XRSSSVSVRQOSreplay
OPQOS_SMRQRWrepli*
TSSSSSSQTSSRreplica
QPQOS]SLRQRUreplied
PSSSSUSVQTSVreplies
JQNPSjSAOLQ\\reply
QQSRS[SQRQRXreply >
SSSSSUSPSSSSreply is
SQSSSUSOSPSTreply was
TSLSR^SETMNOrepor*
NSMSSTScQOOPreport
NSMSSTScQOOPreport >
QSSSS^SFSSSSreported
[SRSSSSBVRRRreports
USSSSSSQSSSSrepub*
USSSSSSQSSSSrepublic
^QSRSNSRUSSRrepul*
^QSRSNSRUSSRrepulse
GPKRUcQXQPPUreque*
MRSSS\\SKRQQTrequest
SSSSSSSNSSSSrequest >
NPOSVXQfRSSTrequested
QSQSS_QISSSSrequested in
QSNSSUSMSRRSrequesting
QSQYSNSRTUSTrequi*
RSVSSSSOSSTSrequiem
RSRSSVSSSSSTrequire
RSOZSKSXSURSrequired
TSSSSSSQTSSSrequires
SSRSSSSQSSSSrerou*
SSRSSSSQSSSSreroutes
LSYSSSS[SUTTresch*
LSYSSSS[SUTTrescheduled
SUPURPSUTTSRrescu*
SSQUSQSVTTSRrescue
SUSSRRSRSSSSrescued
SXVRNYSNSQRRresea*
SXXSNSSSSRRRresealed
TSQRSYSNSRSSresearched
UPSSSSSRSSSSresem*
UPSSSSSRSSSSresembles
UPPNSSSZURSSreser*
UPPNSSSZURSSreservoir
SSSSSRSTSSSSreset
TSPSSSSRURRRreset*
TSPSSSSRURRRresetting
HOaSRNRUOXXWresid*
IPkRRQRHOVWWresident
ORjNSRSIQTSVresident >
QS\\PSSS]STVTresident at
SRJTSSSXSSQSresidents
RSRSSPSZSUVSresidual
PSSRSSSWTSSSresig*
PSSRSSSWTSSSresigned
RVSSSSSNSRSRresis*
VSSSSSSPSRSRresist
OVSSSSSQSSSSresistor
SSSSSVSOSSSSresiz*
SSSSSVSOSSSSresizing
OVRQSXSOTRSSresol*
OXRSSSSQSSSSresoled
SSSSSSSRTSSSresolution
SQRQSXSQSSSTresolved
V_YPSIQZQTUTrespe*
NQPQSOSjSSSUrespect
NRRRSPSdSSSUrespect >
NT[SSQSQRUUSrespectfully
a`SSSORESSSRrespects
N\\NSS\\SRSRRRrespo*
WSSSSRSPVSSRresponds
J]OSSYSRPSSRresponse
SSRSSVSVSRRSresponsibility
VYJUQKQ`VSQTrest
UJPWSQQXRUSUrest >
TQUSSSSOSSSSrest and
WNQSSWSLTSSSrest of
cQNSSNSLSRRRresta*
WSSSSSSRRSSSrestart
SRPTSSSSRRRRrestarts
^RSSSPSFTSSSrestaurant
USQSSQSZSSSSrestaurants
QUUSSRSRRUUTreste*
QUUSSRSRRUUTrested
QRYRSRRYRTUTresti*
QRYRSRRYRTUTresting
QRZSSSRSSTTTresting in
ORXRSRS`SUTTrestl*
ORXRSRS`SUTTrestless
RQLQRSMbVRRVresto*
SSSSSTSQSSSSrestock
QSSSSYMPSSSVrestocking
SSSSSWPPSSSWrestocking fee
URPSSRSRSSSSrestore
RSSSSOS_TSSSrestored
RSPRSQS\\TSSSrestores
cQLQSQSSUSSRresul*
SSMSSRScSSSSresult
cQRRSSSCURSRresults
NSSSSRSVRSSTretai*
NSSSSRSVRSSTretail
SSSSSRSSSSSSretailers
SSSSSTSOSSSTrethi*
SSSSSTSOSSSTrethink
PSRSSRS_SSSTretho*
PSRSSRS_SSSTrethought
IQ]NRNTSUTUTretir*
SSXSSSSJSSSSretire
OOYSRQTYSSTTretired
FRfRSPUVQUTUretired >
USRRSUSORRSRretired judge
MTROSPSWUTTRretirement
QSTSSRSSSSSSretra*
QSTSSRSSSSSSretransmits
SSPRSUSRSRRSretre*
SSPRSUSRSRRSretreat
SPPSSQSaSSSSretro*
SPPSSQSaSSSSretrospectively
VSSRSRSWTSSSretun*
VSSRSRSWTSSSretune
ZIOKM]SR[NORretur*
VQGJO_QYUNOSreturn
PSTSSSSMTSSTreturn >
WSSSSLRYSSSRreturn a
RNRSQWSLRQRSreturn label
VSSSSOSNSSSSreturn on
XSSSSQSNTSSSreturn spring
`TONSQSSYRRPreturn to
TSRSSVSQRSSSreturn window
NU^UQZSJSTTSreturned
RRWRRSSUSTTTreturned it
RSRSSZSKSSSSreturned the
TP^VSISTVVURreturned to
QPSSSUSSSSSSreturner
USSSSLSSVSSSreturning
[LPRSNUUWRRRreturns
URRSSRSVUSSSreturns to
RSSSTSSLSSSSreuph*
RSSSTSSLSSSSreupholster
SSSSVSSSSRSQreuse*
SSSSVSSSSRSQreused
TRSRSRSSSSSSrevea*
TRSRSRSSSSSSrevealed
QSSSSTSSSSSSreven*
QSSSSTSSSSSSrevenue
RPIXRMSbVVQSrever*
SRSSSSSSTSSSreverb's
SSSRSSSTSSSSreverend
XRRWSRSLVRRRreverse
NSPYSNS]RURSreversed
RSP\\SSSLRSRSreversed over
RRNOSSS_STRTreversing
SSONSSSYTSRTreversing >
LRSQR\\SRSTUWrevie*
LRYQR\\SSTSUWreview
YQZQRVSPRYXVreview >
SSSSSSSRSTSSreviewed
SSMSSSSSSSSSreviewing
YQSSSSSRSSSSrewet
SRSSSSSSSSSSrewir*
SRSSSSSSSSSSrewire
DbSSSRSQROOOrex
WSQSSSSQSSSSrgb
SSLSSSSSSSTSrhodr*
SSLSSSSSSSTSrhodri
SRRTSRS`STSSrhos
]QPPSLShSUURrhuba*
YQSQSMS^SUUSrhubarb
WRPSSSS]SSSRrhubarb's
RRSSSRSXSTSSrhyl
NRFRSRS~RSSTrhyme
POMO]NSRPQRPribbo*
POMO^NSRPQRPribbon
RSSSSRSXSSSSribbon >
OSSSTSSSRSSSribbon a
URSRXQSNRSSRribbon and
SSSSRSSVSSSSribbon's
SSSSSSSQSSSSribbons
MPPRSSSrRSSRribs
M^[OXZSBNTUSrice
U\\SRRRSMSSSSrice >
OS`RRSSJOVVTrice cooker
]SRSSSSNSSSSrices
OTSSSSUPQSSSrich
USSSSNSQTSSRriche*
USSSSNSQTSSRrichest
SSSSSSSTRSSSrichm*
SSSSSSSTRSSSrichmond
SQRSSSSSSTTSricks*
SQRSSSSSSTTSrickshaw
RSPSSQSZSSSSridde*
RSPSSQSZSSSSridden
TOSSSSSSTSSSriddl*
TOSSSSSSTSSSriddle
[LVRS[SSQSSRride
WRQSSPSRSSSSride >
SSSSSSSQSSSSride'*
SSSSSSSQSSSSride's
PURYSRSFRTRRrider
GRTRSRScQRRQrides
UQRPSRSRTSSSridge
KSSSSVSSRSSUridge*
KSSSSVSSRSSUridgebolt
WPUSSTSPTQRRridin*
WPUSSTSPTQRRriding
SSSSSRSSSSSSrifle
PRDSSTSpSSSSrig
RSRSSRSVSSSSrig's
TSRSSSSRSSSSriga
XVPOPWOQQUPTright
[QTRQaOZVRTTright >
PSSRRSSMSSSSright across
SRTSSXSUSRSSright and
ROSRSWSTTSSSright before
fPRSTRSQSSSRright down
PRSQSQU]TSTRright for
Q_RSSRSGOQRQright hand
RSPUSPU\\RSSRright in
XOSSSSSQRUSUright into
WQRPSRSUVRSRright it
aSSPSSSRSSSRright off
STTRSQSPSSSRright on
SRRWSSTVTRSQright out
SRUSSSSSSSSSright size
MUTVSPS_RTSSright there
JWSSXNSNSSSRright through
TQSSSRSPSSSRright to
WRQRSPSRTSSSright under
TQJXSRSRTTRSright up
QWRTSQSKSSSSright way
QaRRRMSeOTUSright*
RORRRQSsSTUSrighto
SeSSSOSEOSSSrights
P_RSSQSGOQRPright~@arrival
WVOSRNScQSSSright~@colour
OPV[SPSORWRWright~@delivery_place
OSPSSRSORSSVright~@me
RXSNQWSUTSSSright~@parcel
JVUSSTSQQSSRright~@size
RSRSSTS\\TSSSrim
PRTSSSSPSSSSrim >
WQQSSSSRVRSRrims
LV[ZQSRURSRSring
QRNVSNSSSUTQring >
PRURSPSNSRTQring and
RSRWSSSOSTRTring baby
PTTTSSSRRVTVring camera
PSRSSSSWSSSSring from
ZROQSSSQURSQring is
TSTSSRSLTTTTring light
TTSQSSSSTRSRring round
PSLSSSSWSSSSring'*
PSLSSSSWSSSSring's
TSSSSSSRSSSSringe*
TSSSSSSRSSSSringers
SSQMSRSVSSTSringi*
SSQMSRSVSSTSringing
SSNOSRSUSRTRringing >
SSLSSSSUSTSTringl*
SSLSSSSUSTSTringless
dNMCSVS[[LSNrings
SSVSSQSSSSTSrings and
\\PPQSRSRSSSQrings for
dSSESWSKVLROrings it
YRSPTPSRWRSQrings when
ZQSSSMR[SRRRrink
MSNSSSS\\SSSSrinks
XSRSSTWRQSSRrinse
T[SSSRSISSSSrinse*
Q[SSSSSNSSSSrinsed
VSSSSSSNSSSSrinses
PRSSSSSYTSSSrioja
LHTTRPejMQSQrip
KPRRSSNiRRSSrip gerald
QSSSSSSUSSSSripe
O\\QRVQLaOMQLrippe*
J_SSVRLOSSSSripped
YPQRSRSePMQLripper
TRSSSSSSSSSSrips
SSPQSQTWQSSSrise
pSPSSSS9VRRQrises
SSSSSRSSSSSSrisk
SSSSSSSOSSSSrita
SSSSSSSQSSSSritz
TSSSSSSTQSSSrival
O]aGQRSLSSTTriver
FXeJQRSOQUUVriver >
YSRSSSSMSSSSriver*
YSRSSSSMSSSSrivers
TSSSSSSSSSSSrivet
XSSSSRSISSSRrivet*
SRSSSSSSSSSSriveted
]SSSSRSISSSRriveter
NTSSSSSRSSSSrivets
SSRSSSSSRSSTrma
STSSSRSSSSSSroach
RRI]QLSfQUPVroad
UROOSPTZSRQRroad >
OSNXRYSVRRQSroad and
USURSSSOSQSRroad at
USTVSRSTRTRQroad in
SSSSSSSQSTSSroad with
SSWWSSSPSSRSroad'*
SSWWSSSPSSRSroad's
dPRSSRSPTSSSroadi*
dPRSSRSPTSSSroadies
WSQSSVSPTSRRroads
QN[SSSRJPTSTroami*
QN[SSSRJPTSTroaming
SSRSSRSSSRSRroams
SSSSSSSNTSSSroari*
SSSSSSSNTSSSroaring
UUSSSSSLSSSRroars
TQSSSSSSSSSSroast
UQZRSRSNRVVVroast*
USWSSSSJRVVUroaster
SQVRSSSXSSSSroasting
QPRSRHdKPRRLrobbe*
QPRSRHdKPRRLrobbery
TQSSSL_ORRROrobbery >
RRRLSSSUTSSSrobe
SSSSSSSPTSSSrobe'*
SSSSSSSPTSSSrobe's
RRUJSbSJSNRSrober*
SSURSSSSSQRSrobert
RSSKSaSKSQRSroberta
UOONQUSTWSRTrobin
SUSSSPSXSSSRrobin*
SUSSSPSXSSSRrobins
NSRSSSS_TSSSroboc*
NSRSSSS_TSSSrobocalls
NOROUiSNOPQWrobot
RSRRS_SUSRRSrobot >
QSSQSRS_SSSTrobot is
PRSQUWSIPSSUrobot named
LRSSSjSHPRSZrobot*
SRSSSSSTSSSSrobotics
LRSSSjSGPRRZrobots
NWSSSSSRQSSSrobs
VRUWRPTJQSRTrock
NSSSSOS[SUUUrock >
RV^PSORKSQSOrocke*
PW\\SSPSSSRRProcked
PW\\SSPSSSRRProcked up
SRUSSSSTSTTTrocker
SSSSSRSSSSSRrocker's
USTPSSSJTRSRrocket
SSRRSSSUSSSSrocki*
SSRRSSSUSSSSrocking
_RQSRQSUSOPOrocks
I]^RRRSWQVWVrod
MV_SSRSFQVVUrod >
PSZSSSSZSTSSrod's
PSSSTSSSSSSSrode
RSQRWSSOQRSRrods
QYRSSPSQSSSRrohit
YPL]TLOQWWTRroll
]VSRSRQSRTTSroll >
K\\UQ\\PROOTUSrolle*
SWVQ\\PSMOTUSrolled
KQ_KXQSSQSSSrolled in
SVKVSRSRSSRSrolled it
SSSSSSSRSSSSroller
KWRSSSSWSSSSrollers
O]MRTQSOROQNrolli*
L]MRTQSSQPQOrolling
PSUSVSSSRSRRrolling about
ZSRRSRSVSSSSrolling pin
ZSRRSRSVSSSSrolling~@part
VSSSSSSOTRSSrollins
JNRUSSR\\RSSTrolls
RURSSSSSSSSSroman
OWSSSNS]SUTRroman*
PSTSSOScSUTSromance
QWSSSRSMSSSRromanian
RTSSSRSSRSSSrompe*
RTSSSRSSRSSSromper
RSVSSSSSSSSSromul*
RSVSSSSSSSSSromulus
NRRRRVSeSTSTron
MZHRRURiRUOUroof
LSPWSSSZNXRWroof >
WSROSSSHUSSRroof and
URRXSSSNQTQTroof of
PQSRSRSlSRSRroof'*
PQSRSRSlSRSRroof's
PSSSSSS[TSSRroofi*
PSSSSSS[TSSRroofing
MSRRSSSYSSSSroofs
^WMMQHQSZSRMroom
RRTPSPSPVRRSroom >
LRRUSPS]RUTTroom and
NZQQSUSRSTTTroom for
PSXSSSSITSSSroom in
PRSYSRSRSTSTroom of
RRVOSSSTTSTTroom with
RSPQSSSMRTTTroom'*
RSPQSSSMRTTTroom's
NVPURPS]RSSRroomm*
MVPUTPS\\QSSRroommate
TSSSQSSSTSSSroommates
^NSSSSSMTSSSrooms
TRSSRSSSTRSRroomy
QRSPSSS\\SSSSroost*
VRSQSSSWSSSSrooster
OSSRSSSXSSSSroosters
TQURSOQQSTTTroot
]RMSSSSRSQQRrooti*
]RMSSSSRSQQRrooting
R[PRRSSZVSRRroots
RRRQSUS\\NSSRrope
VUSSSNSRMSSSrope >
VSRSSQSUUSSSrope'*
VSRSSQSUUSSSrope's
jRPSSQSPVRSQropes
WSSSSRSHUSSSrorsc*
WSSSSRSHUSSSrorschach
O~RRSRSMSSSSrory
PRQQSeSNSSSSrosal*
PRQQSeSNSSSSrosalind
QQSSSPS[USSSrosar*
QQSSSPS[USSSrosary
SSRSSSS]SSSSrosco*
SSRSSSS]SSSSroscommon
XfNUQQSNRSTRrose
RRSSUSSQSSSSrosem*
RRSSUSSQSSSSrosemary
dNTSRQSRZSRRroses
PQVRRSSSRSSSrosin
SURRSSSSSSSSrosin*
SURRSSSSSSSSrosined
mQGSSSSOTSSSrota
XXSQSSSMQSSSrotar*
XXSQSSSMQSSSrotary
SSRSSTSSSSSOrotat*
SSRSSTSSSSSOrotate
^QSSSSSQTSSSroti
MWPSSRSQSSSSrotor*
OWQSSSSPSSSSrotors
QSSSSRSUSSSSrotorua
LR\\[RRSKRXXWrotte*
PRQ^SSSQTTSSrotten
PR^PSSSMQWXWrotterdam
QR_PSSSJSVUUrotterdam >
SSRQSSSXTSSSrough
^RQSSRSLWPPPrough*
VRSSSSSNUSSSroughest
[SQSSRSQUQPProughly
SSSSSSSSTSSSroule*
SSSSSSSSTSSSroulette
TXWObIUNPSSQround
gOPPPOSP[QQPround >
KUVPSRSXTPRQround a
JPQXSTSWRTSUround and
TRSSRSSWSSSSround head
BPIWiQSOPRSRround it
YRUPSSSNURSRround my
VSRRRVSRSSSSround so
JYRWRVVINYVWround the
RSSTSPSZSSSRround to
_RORSRSEWSSRround*
TSPRSSSRTSSSroundabout
VSRSSSSMTSSRrounded
ZRSSSRSKTSSSrounds
PRQURVSXSSSTround~@intensifier
_TTPRPSIURSRround~@me
QRSRSQS_TSSSround~@number
TRSSRSSWSSSSround~@staff
MVGbRQRcRVPWroute
SSTRSSSSSSSSroute to
SSWRSSSSSTTTroute via
OVSSSUSTQSSSroute*
OVSSSUSTQSSSrouter
ZoTOTNSKTTVRrow
OOXORQS[TVVTrow >
SSSRSSSJSUUVrowed
SVSPSQSUSRRRrows
S_OSSRS>SQQProy
VSURSLSTSWWSroyal
VSYRSLSLSVWSroyal mail
ORRNYVSeVRRQroyal*
OSRPSSSfVRRQroyals
TRSQYVSRSSSSroyalty
VSYRSLSLSVWSroyal~@parcel
NSSSSSSVRSSTroyce
RSPSSSSSSTTSrsl
WSNSSSSSSRSRrssi
^QLQQSPQUSSSrubbe*
SSRSSRSRRSSSrubbed
^QKQQTPSURSQrubber
RURSSUSMSSSRrubber foot
SSTSSSSSSTSUrubbers
`PPPSPSSZRRQrubbi*
TSSRSSSVUSSSrubbing
_PPQSPSPXRRQrubbish
[SRMSRSHVSSRrubbish >
^MQRSTSPRPQNrubs
RSQSSSSQTSSSruby
SSSSSSSRRRSSruck
HR^QRSSTRSTTrucks*
HR^QRSSTRSTTrucksack
PQRVS_SBOPPZrude
QRSNS_SROQRWrude >
SSSUSUSQSSSSrude to
NUHPRQUjQQTPrug
QRSQSQR]RSTSrug >
QSZRSXSPQSUVrugby
OSSSSSSYSSSTruin
[SORSSSRURRRruine*
[SORSSSRURRRruined
ZRRSSIRTTWUSrule
[SRSSPRGTWVUrule >
SSSSSSSQSSSRrule in
XQSSSPSRUSSSruleb*
XQSSSPSRUSSSrulebook
\\QRSSSSSTSSSruled
ZISSR[SMWRSTruler
SSRSSVSTSSSTruler and
kOJSRMRDZLMKrules
PSSVSRSVSSSSrum
dSRRSRSHUSSSrumbl*
dSRRSRSHUSSSrumbles
XSRSSSSUSSSSrummy
TRYSRTSQTVWVrumou*
TRYSRTSQTVWVrumour
PRYSSSSRQVWVrumour >
LWWQRLSRNYVWrun
MSWSRSSSQXXWrun >
XQNRSQSOTRRRrun a
MPbSSQSKQUUUrun out
PSPPSRS^STSSrun the
XUSSSPSOSSSSrunaw*
XUSSSPSOSSSSrunaway
TPN[SSSHSTSSrung
QSQ[SRS>SUSSrung the
SSSSSSSQTSSSrungs
ZPRRSSSNYQQQrunne*
OVRRSSSQSQRRrunner
WRQRSSSQTRSRrunner beans
UMSUSSSPTTSTrunners
]RSQSSSSXRRQrunneth
bPOMQQRPUSURrunni*
bPOMQQRPUSURrunning
QQWPRNRCPXYXrunning >
VRSTSSSVRTRTrunning~@hedge
WNTMTUSOWQRQruns
[QQSSSSNUSSSruns a
TSPSSUSQTRSQruns small
QOWUSRSVSXRTrupee*
QOWUSRSVSXRTrupees
RSJWSRXMQUOUrural
TSYLSVSRPUXVrush
WOSSSRSXTSSSrushe*
WOSSSRSXTSSSrushed
SSWSSSSKRRRRrushi*
SSWSSSSKRRRRrushing
RTRSSSSLSSSSrusk
WSRSUSSPSSQRrusks
RSSSSSSSSSSSrusse*
RSSSSSSSSSSSrussell
PRRS\\NSOTSRSrussi*
RSRSSSSSSSSSrussia
QRRS\\NSNTSRSrussian
J]ORRPS^RSRRrust
KWRSRSSWRSSRrust on
VOTRSTSVYSSSruste*
VOTRSTSVYSSSrusted
VRRLSSS]SSSSrustl*
WRSSSSSRSSSSrustle
RSRLSSS_SSSSrustles
TSPRSRSXSSSSrusts
SSSRSVSNRSSSrusty
LSSUSSSSQUSUruts
SSRSSSSSSSSSrv
OQRQSQSdSSSSryan'*
OQRQSQSdSSSSryan's
TSUSSSSNTRRRrye
URWRSSSNSQQRs
\\NUSSRSLTRQQs >
I\\SSSSSKRSSSs0
SRV[SSSKRTTTsac
SRV[SSSKRTTTsac has
QXUQRRSRSQSPsache*
OVTQSRSWSQTQsachet
UUTSRSSOSRRRsachets
RVMPUTUYQPQOsack
N[OSSVSPSRRQsack of
VPRSVSSSURRRsack with
MSPSSSSYSTTTsacke*
MSPSSSSYSTTTsacked
fN^HQMSRTSTUsacks
[S]HRLSNSSTTsacks >
UR\\PSPSQYSTSsad
URSQSQSMWSTSsad >
SSSSSSSSTSSSsadde*
SSSSSSSSTSSSsaddest
[NOYSRSTUPOOsaddl*
SURVSSSSSSSSsaddle
XPPVSRSSUPPOsaddle's
VOSSSSSTSSSSsaddles
WSSSSSSQSSSSsadis*
WSSSSSSQSSSSsadist
TSRSSSSVSSSSsadly
SS_RSSSBRTTUsadya
IFTmSRSHQYPZsafe
GTJtSOSBNYMXsafe place
SUSRSSSQSRSSsafe'*
SUSRSSSQSRSSsafe's
STSSSRSNSSSSsafet*
STSSSRSNSSSSsafety
SSSSSRSRVSSSsag
SSSSSRSSVSSSsag >
OSSSSRS\\RUTTsaga
YjQRSSSNSRSRsage
STRSSQSSSSSSsagin*
STRSSQSSSSSSsaginaw
iOOMRPRLTPQQsags
STSSSSSSSTTTsague*
STSSSSSSSTTTsaguenay
JTWMN`NQONOXsaid
QS`QSKRQSVWRsaid 0
QNLdSRWSSUSSsaid 00
\\]WUQ?]PPXUSsaid >
ZQWOSTSNVSTSsaid a
YQSSSRSJSSSSsaid about
LTQYSWSLRTTUsaid and
YSSSSSRQSTRSsaid arriving
NRbUSISYSTTRsaid between
SUSSRQSRSSRSsaid for
XSUQSQSUSTVQsaid friday
JROPSOScRSSTsaid he
PQ`FSaSASTTTsaid he'd
TPQQSNSKSSSRsaid i
ORJOSfSLSRSTsaid i'd
OSRSSRS^TTSSsaid in
PQOSSSSXSRSRsaid is
POGKQURXUPRSsaid it
PZRJSUSVSSSTsaid it's
DORgS[ROSTSQsaid no
PQNQSMSiTSSRsaid nothing
SSRTSPSMSTSTsaid please
PSQRS^SLSMOTsaid she'd
RQRQSSS_STSUsaid side
QOOPSXSXPSRSsaid so
JSSQS\\SFSNRTsaid sorry
XR^LSQSMTSTSsaid that
aSUQSHSQTTTRsaid that's
QP]VRUQHSQRWsaid the
QRQSSSSRSSSSsaid they
SSUSRPRPSTTRsaid they'd
TPQSSQSUSSSSsaid this
SRSSSSSSSTTTsaid thursday
NSRRSYSCSTTSsaid to
TSjSSFSSRWVSsaid tuesday
TR[PSWSVQUUTsaid two
SSPSSZSFSTTTsaid wait
TPOnSVS7STSUsaid what
SQYRSTSRSTSTsaid which
JSWSRUSQSSSVsaid yes
VSQTSSRVSSQSsaid~@arrival
JSSQS\\SFSNRTsaid~@conduct
RROVSZSGSUTTsaid~@courier_act
]QEVUSSLSSQTsaid~@courtesy
RRSSRTSRSSRTsaid~@dispatch
OZRSSSSYQQRQsaid~@food_spices
QOOPSXSXPSRSsaid~@intensifier
ONEUSbS=SRRSsaid~@me
Z[K`SPRITSSOsaid~@negation
NMX]ROUYPZYTsaid~@number
NSRQSWSaRSSRsaid~@quality_praise
QRXSRORKSUVRsaid~@seller
URSSSMSPTRSRsaid~@use_verb
TVLPSZRUTRTSsaid~@verdict
XRfQSGSMRTWSsaid~@weekday
PLcRSRSRRUUTsail
STSSSSSWSSSRsaili*
STSSSSSWSSSRsailing
SSVRSSSRSTTTsailo*
SSVRSSSRSTTTsailor's
RQXUSPSXRUTUsaint
SSWRSRSNSSTSsaint's
SSWRSRSNSSTSsaint*
PQRSSRSeRRRTsake
SSSSSUSQSSSTsal
UTSSSRSHSSSSsalad
TSSSSRSKUSSSsalad >
OSSSSRUSSSSRsalar*
OSSSSRUSSSSRsalary
OZQPSYVUPRSQsale
TSRSSVSRSSSSsalea*
TSRSSVSRSSSSsaleable
VRSSSRNVTSSVsales
UROQSRSWTSSSsales*
UROQSRSWTSSSsalesman
MYRRSSSSSRSSsalmo*
MYRRSSSSSRSSsalmon
]SSRSRSESSSQsalon
XRSSSRSSSSSSsalsa
PRSRSQ^ZRRRQsalt
PRPSSS_GVRRRsalt >
PSTRSRSfSSSRsalt in
NSQSSSSPSTSTsalte*
NSQSSSSPSTSTsalted
[QRRSSSFSRRRsalty
WSSRSSSSRSSSsalut*
WSSRSSSSRSSSsalute
USSSSSSOTSSSsalwa*
USSSSSSOTSSSsalwar
SSVQSSSQSSSSsamba*
SSVQSSSQSSSSsambal
UGSQPNdWPTVUsame
VS`[SYOOQTOTsame >
OSTPSYTSQRRUsame afternoon
USWSSRRRRSRSsame again
VSRTSSSMSTSTsame and
HMLRSSX]UQRPsame as
QSPSSRTVSQQQsame box
PYWSSRSORRQPsame brand
RRVVSSPNQRRTsame day
QR\\TSPSUSTUTsame evening
MRVQS^RQSRQUsame hour
SSSSSSSVSSSSsame listing
TSRTSRRRTSSTsame night
NRSSSQU]QSSSsame one
LSMSSRaURRSQsame page
PSSSSTSSRRQTsame sentence
]RYQSSQLRTUUsame story
LRbRSSWURWWSsame thing
NSOSSSUVSSSSsame week
UNSSSSSZSSSSsamey
PQSSTSUXSSSSsamos*
PQSSTSUXSSSSsamosa
TSSSSVSSSSSSsampl*
TSSSSVSSSSSSsample
OYSTSRSRQRSRsamsu*
OYSTSRSRQRSRsamsung
SRSSSSSRTSSSsanct*
SRSSSSSRTSSSsanctus
NcTQRMSVOOPPsand
GaSSSSSBSQRRsand in
STSSSSSTSSSSsand'*
STSSSSSTSSSSsand's
SPRSSRSVRSSSsanda*
SQSSSSSXQSSSsandal
SRRSSRSPTSSSsandals
YROSSQSMWTTSsande*
SSQSSSSITSSSsanded
XRQSSRSXUTTSsander
TSSSSRSRTSSSsander's
TSSSSSSRTSSSsandi*
STSSSSSSSSSSsandiks
TRSSSTSRUSSSsanding
S_]NSSSBRRVRsandr*
S_PSSSSERRSRsandra
SS`NSSSPSSVSsandras
XPNRVPSVSRTRsandw*
TTOSTRSYSRRRsandwich
WORRTQSPSTTSsandwiches
]XRQRMS\\TNOMsang
eQQRSRSPURSQsang >
SdPRSQSCSOONsang the
SRXSSSSQSTSTsange*
SRXSSSSQSTSTsangeet
QSSSSUSQQSSRsanja*
QSSSSUSQQSSRsanjay
SRSSSSSOTSSSsank
SSSSSSSQSRRSsanny*
SSSSSSSQSRRSsannyas
UVYSSNSOSTURsanta
XWRQSRSLSSTPsanta's
XWRQSRSLSSTPsanta*
PXSUSQSQSSSSsap
TRSSRSSSSSSSsardi*
TRSSRSSSSSSSsardines
PSRSSYSPTSSTsaree
QSSSSVSPRSSVsari
XSSSSSSKTSSSsash
NSSSSTSRRTTUsashe*
NSSSSTSRRTTUsashes
QaUNSRTKSRSQsaska*
RSVPSSSXSSSSsaskatchewan
RaQQSRTESRSQsaskatoon
cTEWPWRPVPNQsat
JXZQSSSXPSRTsat at
HRXXRRS^QUSTsat by
[OUOSTSRUSTSsat down
JT^PSUVPQSTSsat in
UTNXRSSVYNOOsat on
TRITSUS^SSRSsat there
KSJRSQSfTSTSsat up
VRSQSSSOVPRQsatch*
VRSQSSSOVPRQsatchel
WSPSSRS^USSRsatie
QPSSXQSXSSSRsatin
dSQRSRSITRRQsatir*
dSQRSRSITRRQsatire
QRORS[RJPOQPsatis*
SSSSSVSKSSSSsatisfaction
VSSSSSSPSSSSsatisfactory
ORORSXRTPOQPsatisfied
QSSSSVSORRSSsatisfied >
URSUSSSTSSSSsatna*
QRTUSSSVSSSSsatnav
XSRSSSSRSSSSsatnav's
PSTRSSS[SSTTsatsu*
PSTRSSS[SSTTsatsuma
UMWRQLVVQTSSsatur*
MPWQQNWQPTTTsaturday
MR^OSQU7RTTSsaturday >
XRRSRRSMTQRQsaturday and
RSURRSRTSRRSsaturday i
SQSRSVWKSSRTsaturday it
TWMYSSSNRQPQsaturday with
UQRSSSSWTRSRsaturday's
QRTTSRSXRTRTsaturdays
SSQSSSS[STTTsaturdays for
\\SSSSSSNSRSRsaturn
TLUWQRSGWTTUsauce
KaNUUOSNPUSTsauce*
YOOSSSSSUSSSsaucepan
PSVSSSSSSTTSsaucepans
KURUTSSUQTRTsaucer
OQSUUSSPQTSTsaucer >
PbPSTOSLQSSSsaucers
VRSSSQSMRSSSsauna
PM]USMSTR[YZsausa*
PN\\USMSTRYWYsausage
SRSSSSSSSTUTsausages
OVVQSQSbSSURsavag*
OVVQSQSbSSURsavage
OQWQSQSaSSURsavage >
P_RURRSRPSRQsave
FVGVT[QdPQTQsaved
PSRRSSS[SRSSsaved my
OQRRUOSVRRSRsaved~@me
SQSSSSSSTSSSsaver
RSRSSUSUSRSSsaves
R[SRRPVLSSSRsavin*
R[SRRPVLSSSRsaving
AQX[UNWcLWPVsaw
KRVPSRRsOUSTsaw >
JQPTRRRkRTRSsaw a
ZVPZSRSGSRRPsaw him
YMVEXTWQUMQOsaw it
SSQ]SQS?TTSSsaw me
JYZRSQSSSTRTsaw my
PMTURTVPPVRVsaw the
TRSSSTSRUSSSsaw's
SSSSTSSRSSSSsawdu*
SSSSTSSRSSSSsawdust
TSRSSRSVSSSSsawho*
TSRSSRSVSSSSsawhorses
MYTRSQSlSSSSsawin*
MYTRSQSlSSSSsawing
UVRSQSSSRSSSsaws
SQVSSOSRSUUSsaxop*
SQVSSOSRSUUSsaxophone
GTVKMcLJMRSWsay
ZNFXTSPTQOLOsay >
KPUSQ[SJSSSSsay a
YS[RSQSRSSSSsay about
TRQSSYSHTRSSsay for
VSNVSSSJURQRsay he
ORS[SPSSRRQRsay i
XPWRSPSYRUUUsay in
[NSDRYQRPTUUsay it
XPPSS[QRSTSUsay it's
SRLRSTSWSSRSsay its
RQ[QSTSPSTTTsay no
RRBSSXS^SSSTsay nothing
RSWSSSSKSSTTsay of
NSJSSRSlTSSSsay on
PVeSSLSFRTSRsay patience
bQMRSPRMVNONsay so
JRNSS_SJQQQUsay sorry
ZTWPSPWISPROsay that
DTZNSSRZSVVWsay the
SR`RSLSRSTUTsay they
OSUSSTSGQTUTsay this
TSCRSgRNSTUUsay what
OO\\KR[RcRVWWsay which
UVRWSORXSUSSsay yes
RRUSSSSQRUUUsayin
MPYURPRSQWTVsayin*
MPYURPRSQWTVsaying
\\R`QSPSKUTTTsaying >
QXPQSXSVTQQRsaying it
SSQSSRSNSSSSsaying we
WSTSSRSQTSSRsaying~@courtesy
RR]RSSSOSSTTsaying~@intensifier
QSRVSWSERSSTsaying~@me
SRTXSNSPSUTRsaying~@seller
Mb`GGYJKQORRsays
FZORSRRMRRSRsays 0
PcRQSP^JQNONsays 00
XPSSSVSEUSSSsays 000
YPRRSRSYVVVVsays >
RRSRSSSWSQRSsays a
YSPSSSSITRSRsays and
PPUSSRS[SSSSsays arriving
SScSS=RRSYXSsays ask
KQ[RSQSXQUUUsays delivered
PNSZSRSSQYRYsays do
TQYQSSSNRUWTsays handed
QObPSRSGSSRRsays he
aSWQSVSERRSQsays he's
WQTVSNPZVQQQsays i
PRRSS]SETSRRsays i'm
XJWQSSNOYRUTsays it
cJ]HRQSLRRUTsays it's
MSWSSRSSQTTUsays lost
RQXSSPSPSTTTsays my
UQTYSQS[SSRSsays no
USQSUSSQRSSRsays nothing
YTLOSPU\\USSSsays on
\\PRSSNSJTRSRsays one
SOQSSWSOSRRSsays other
SV\\QSRSSSRRSsays otherwise
LQZMSUSVRUXUsays out
WPNLSSS[SSRTsays please
MRWSSQSTRTSTsays preparing
QTQSSSSTSSRRsays size
HZXQSPSZQRRQsays so
NRUSSXS^SRRSsays that
ORPRS]S`SQQUsays that's
T?Y[QFRSSRPRsays the
NTURSVSPRSTSsays there's
PXJYS\\SJRTRVsays they
DORSSsSRRSSWsays this
SSLSSWSYRRRRsays to
WSQURRSOTSSSsays two
GRaSSDRMSYXTsays~@answering
MJ]SSOS^QWXWsays~@arrival
YOTQSRVZSSRRsays~@courier_act
XONJSPSgSXVWsays~@courtesy
WSPWSRSSSSSQsays~@delivery_place
RTWSSQSVSRRTsays~@hedge
HZXQSQSXQRRQsays~@intensifier
VOXSSQR[PVVWsays~@lateness
J]RSQRSRRSSSsays~@material
YNXWTTP4XQPPsays~@me
RPWYUQSSRQQSsays~@negation
SVDURRWSVKMJsays~@number
VSLYSZS?RVSXsays~@seller
QUSSSSSSSRRQsays~@size
RR`SSHSQSUTSsays~@weekday
RRQRSUSSRTTUsays~@wrong_item
VRPSS_S@QPOUsay~@conduct
XURQSQS_TSSSsay~@courtesy
NWPRSUUZRSSSsay~@hedge
`PMRSPRRVNONsay~@intensifier
RRPZSJRKURQSsay~@me
QQJRSTSKSUUUsay~@negation
Q]PRSUSTRQRRsay~@number
LQ`USKZPRVVTsay~@seller
PVeSSLSFRTSRsay~@waiting
SQUSSPSYSRSRscaff*
TRSSSPSUSSSSscaffold
RSUSSSSWSRSRscaffolding
TRSSSSSPSSSSscald*
TRSSSSSPSSSSscalded
iPNLSLJHZSSTscale
hRQSSNOJXSSRscale says
SSSSSSSNTSSSscale*
SSSSSSSNTSSSscales
VSSNSSOSVSSSscale~@intensifier
TSSSSSSNTSSSscalp
PSSRSQ[RSSSSscalp*
PSSRSQ[RSSSSscalping
RSQSSR]RRRRPscam
SSRSSTSRSSSTscamm*
SSRSSTSRSSSTscammed
PSXQSTSURUWVscan
SSSSSSSRSSSTscan >
RSZSSTSQSTUTscan after
USSSSSSPSSSRscand*
USSSSSSPSSSRscandal
^RSSSOSRTVWUscann*
RS\\OSMSWTVYUscanned
QSTRSPS\\SSTSscanned out
[RLVSUSNRSQSscanner
WSRSSSSSSSSSscanner's
_ORPSRSOSSSSscans
VSSSSSSPSSSSscare
WUOQSQSWTRRRscare*
VRSRSSSPSSSSscarecrow
RVOSSRSVTRRRscared
TSOTSRSUTRRRscared of
URSRSSSVRSSSscares
[OTSROSW\\SSTscarf
_SSSSSSH]RSSscarf >
SSSQSSSVSSTSscari*
SSSQSSSVSSTSscariest
RRMSSSSUSSSSscatt*
SSMSSSSVSSSTscattered
SRSSSSSRSRRRscattering
XYRSUPSNRSRSscene
SSSSSRSZSSSSscene*
SSSSSRSVSSSSscenery
SSSSSSSWSSSSscenes
RSYQSSSSQTUUsceni*
RSYQSSSSQTUUscenic
RSYQSSSSQTUUscenic route
RSYQSSSSQTUUscenic~@route
NWSSRVSURSSSscent
WSSQSSSPUSSSscent*
WSSQSSSPUSSSscented
NSSSSSSWTSSSscept*
NSSSSSSWTSSSsceptical
PP`SSSSITTTTsched*
PQZSSSSQTTSTschedule
SSYSSSSKSSTSscheduled
PRQ_QPRXQZWZschoo*
NOU`QQR[P\\X\\school
LWM^RQRGQTPSschool >
ZRTGRRSfTRSSschool bus
SSTSSSSLRUTUschool started
RTRRSSSVSSSSschool's
VSSSSSSNTRSRschoolbag
TRQSSSSSSSSSschoolboy's
SVSSSSSSSRSQschoolchild
SSRSSSSSSSSSschoolchildren
RSSSSSSSRSSSschools
TSTNSSS[TSSSschool~@clothes
YSPOSSSTTQPRschool~@delivery_place
PR[QSTSTSUVVschool~@work_verb
SSNSSRSUSSSSschwa*
SSNSSRSUSSSSschwan's
QTURSSSYSRTSsciat*
QTURSSSYSRTSsciatica
YPWRSTRKRSSTscien*
YPWRSTRKRSSTscience
XQURSSRMTRSSscience kit
WUPRWVUFRQQQsciss*
WUPRWVUFRQQQscissors
QVSSSVSFPSSSscissors >
SPSSXSSERRSRscissors and
YPPWSRSTWTSSscone
SSLSSTTXSSSSscone*
SSLSSTTXSSSSscones
WOSSSQSQUSSSscoop
SRSRSSSRTSSSscoot
TWLTSTS^RPPQscoot*
TWLTSTS^RPPQscooter
YQPSSSSRSSSTscooter >
USRSSSSTSRRRscooter with
SSSSSRSSSSSSscope
MYOSSRSQQSSRscore
RRSSSSSSTSSSscore >
VSXWSRSITTTUscore*
XSSSSSSMTSSSscoreboard
RSUWSSSTSTSUscored
RSVRSSSNSSTSscores
TSRSSSSSSSSSscori*
TSRSSSSSSSSSscoring
TSSSRRSSUSSSscoti*
TSSSRRSSUSSSscotia
YRSSSSSPSSSSscotl*
YRSSSSSPSSSSscotland
SSSSSUSOSRSSscott*
SSSSSUSOSRSSscottish
UQORSRSWTUTTscout
TRPQSLTYRTSSscout*
WSRRSRSTSSSSscoutmaster
OSQRSMTXRTSSscouts
SSSSRSSQSSSSscram*
SSSSRSSQSSSSscrambled
RSXSSSSOSSSSscran*
RSXSSSSOSSSSscranton
TQSSSSSSSSSSscrap
bTPPSPSOUSTRscrap*
URSSSSSZTSSSscrapbook
SSSSSSSPRSSSscrape
PVSPSSSRSRSRscraped
TUSSSRSSSSSSscraper
bRRRSRSMUSSRscrapes
SQRSSRSSSTTTscraping
[QXPONRQROOOscrat*
MZRTPSSUSRSRscratch
PTQSSTSRRSSSscratch >
TWSQQRSUTSSSscratch on
M\\UQRPSTQSSRscratched
SSSSSSSSTSSSscratcher's
^CSSSSSUSSRSscratches
SSRRSSSRUSRSscratching
[QWRSRSMQRRQscratchy
YRTSSRSOSRRRscratchy >
iPUMQSSTSORPscrea*
VSSORSSTSSSRscream
QSLTSSSiTQQQscreamed
USYQSRSJSSUSscreaming
fQWSSTSFRRRRscreams
UXUQS\\VSSOTTscree*
LN\\TTRPPUXVWscreen
XNSSRRQUUUUUscreen >
KXVTSSSRSRSRscreen has
WTRSRSSQSSSSscreen protector
\\aQSSQSMRNSLscreen's
WSSSRRSSSTTSscreens
RSQQS\\YERPQUscreenshot
PPPSSWSjRRQUscreenshots
NQLTSYSUQSSRscrew
TURSSSSRRSSSscrew >
JYMQQOSWMQQQscrew*
\\SSSSSSMSSSSscrewdriver
M\\RSSRSVRSSSscrewed
VRQSSPTRSRRRscrewfix
DRPQQRR^NRQQscrews
RWQSSSSHRSSSscrews and
L]SRSSSXRSSSscrews are
TSSSSSSPSSSSscrewy
RPQbRPSXSSSSscrib*
SSSSSSSRSSSSscribble
RPQbRPSZSSSSscribbled
URSSSSSRSSSTscrip*
URSSSSSRSSSTscript
SSQSSRSUSSSSscrol*
SSQSSRSUSSSSscroll
URSSSSSTTSSSscrub*
URSSSSSTTSSSscrubs
ZSSSSRSOTQRQscrum
J_SQRQSMNSSQscuff
OVSRSSSRPSSQscuff on
J^ZOSSSLRQSPscuff*
J^ZOSSSLRQSPscuffs
TSSSSSSSTSSSscull*
TSSSSSSSTSSSscully
SSSSSSSQSSSSscutt*
SSSSSSSQSSSSscuttle
SSSRSSSRSSSSsd
JNgPRIQTPZZXsea
SR`QRPR?RVVVsea >
RSSXSSSLSTSTseagu*
RSSXSSSLSTSTseagull
TSSSSSSSSSSSseaho*
TSSSSSSSSSSSseahorses
PXOQVLRWTQQOseal
WNRSTRSRTSSSseal >
MUSSSSSPQSSSseal of
PQRSTSSZUSSSseal on
OWSSSOSWSSSQseal was
MZRRTOSWTQQQseale*
MZRRTOSWTQQQsealed
VRRSSSSUSSSSseals
TWRQSURMRSSRseam
WWRRSSSSSSSRseam >
kKNSQRUJURRQseams
^QSSSSSJSSSSseams*
^QSSSSSJSSSSseamstress
NRVPSQWWUSSRsearc*
URQSSSSSUSSRsearch
LSXPSQWWSSSRsearched
QSUSSSSWSSSSsears
SSSSSSSSSRSRseash*
SSSSSSSSSRSRseashell
QJVPRUQMNZZZseaso*
IGSRRSQoNYYXseason
SOVRSSRJQZZXseason >
SSUSSUSLRSSRseason the
QSXRSSSDRTTTseason's
XSSSSSSHSSSSseasoned
SWSRSSSSSSSSseasoning
WSQSSVSKTSSVseasons
PVQSSRSVSRSRseason~@courier_act
SSTWTTSTRSRTseat
TQSXSXSQSUSUseat >
XSRSSSSMSSSSseat cover
SSSSSRSPUSSSseat is
YSSSSRSLRSSSseat'*
YSSSSRSLRSSSseat's
RUOTSNS\\TRSRseate*
TSQSSNS\\TSSSseated
QVQTSSSSSRSRseater's
SSSPSSSRSSSSseath*
SSSPSSSRSSSSseathwaite
?QVSSRSrSSTTseats
SRWSSSSQQUTUseatt*
SRWSSSSQQUTUseattle
YVRTSQSUTPSOsecat*
YVRTSQSUTPSOsecateurs
QSTSSRSSSSSSsecau*
QSTSSRSSSSSSsecaucus
[HHTOXNW]USVsecon*
WHQMPZPU\\TSVsecond
OQXQSPSfTTUUsecond >
VRSSSRSPRTTSsecond go
URYSSRRQTSSSsecond half
K]SRSTSKRSSRsecond hand
KSTSSSSVSRSSsecond month
JR]RSOSQQTUUsecond of
]KTSSYSOQQRTsecond one
YPPSSSSNSSSSsecond pull
QRXQSSSVSSSRsecond time
TQSSSUSISSSSsecond wash
[RKSSQSMTSSSsecond week
RSSSSRS[SUUTsecondary
YTJYSQQMTRQRseconds
ORP\\SSRRRVRVseconds >
TSQRSRSTSSSSseconds and
VTURRPSWTUUSsecre*
VTVRRPSWSUUSsecret
SSRSSSSSTSSSsecrets
QRUPSPSVRUTSsecti*
SRUPSRSSSSTSsection
QSSSSQSVRTSTsections
OTVXSRSCQUTTsecur*
OTVXSRSCQUTTsecurity
PRL[SRSTRTQSsecurity guard
PRL[SRSTRTQSsecurity~@neighbour
QQT[UX]QOQQPsee
lUDQRLREURTPsee >
XRcQRRSESTUUsee a
SSSSSSSURUSUsee from
HTSPSSSdSSTSsee her
MRSaSRSPRTSSsee him
SSPRSRShSSQSsee how
VSWPSVSJTSTSsee if
XSVPSOSQTSSSsee is
>S^lQ[SXKVXUsee it
YURSSSSMUSSRsee my
QROVRMR[RSSSsee one
RSKTRZSFRSRSsee that
NSdQ`LOMOUTVsee the
YRPRSQSTSSSSsee them
dQRRRRRRYPPOsee through
TRRQSWSNURSSsee what
IXOQSWS_QSRVsee where
QSYQSOSRQPPOsee you
HP[HSUSWQTVUseed
LX^RSRSITTTTseedl*
LX^RSRSITTTTseedlings
EN[TRSWjRSTRseeds
OPPRSSWaSRSPseeds >
QSUSSQSSSUUTseein*
QSUSSQSSSUUTseeing
SSSSSSSSTSSSseem
JMYVR^SVQVVZseems
PNOZS[SFSSSVseems >
RSXRRSSVQTTTseems to
>HdPQkLDH_`dseen
RNMSSiLOSPOVseen 00
MQ_SSVSESVVTseen a
QR\\RSVSTRUVVseen hide
SSQRSMSUTSRSseen in
WQYPRPSQQXZVseen it
RW?SSRSiPQPRseen more
RTXSSPSRRSSRseen since
QR\\RSVSTRUVVseen~@courier_act
NSQQSSSVSRRRseen~@me
RNMSSiLOSPOVseen~@number
PSMRSRTYSSTRsees
NUSSSRSWSSSSsees it
RRRRStPCTSSTsee~@intensifier
YXSQSMSaWSSRsee~@me
IQMURMRiRRSRsee~@number
XWMQSFWfRRSRsee~@seller
NdSQSQSKSSSRseiko
^RNRSUSQVQRQseize*
ZRNRSUSRVQRQseized
XSSSSSSRSSSSseizes
OSSSSSSUSSSSseldo*
OSSSSSSUSSSSseldom
QVSSSSSSQSSSselec*
QVSSSSSSQSSSselected
QTQSSQSSRRROself
QUISSQS_SSSSselfi*
QUISSQS_SSSSselfies
IVUTS`SBPRSVsell
ONQOQlPKNQRSselle*
ONRPQcPPNQRVseller
PSSRSUSPSTVTseller >
YSTSSNSORSSRseller is
PV]RRLRURUVTseller says
SSSSSSSTSSSSseller told
UTRSSUSPRSSQseller's
QSRRSYSQSSSRsellers
TRRWSSS[STSTselli*
TRRWSSS[STSTselling
NTQRoRSPPNPNsello*
QURRXSSVSRRRsellotape
PRQSkRSMPPQOsellotaped
MPUPS\\THRRSSsells
MR`QSPSRRVWUsemes*
MR`QSPSRRVWUsemester
SRRRSSSUSSSSsemin*
SRRRSSSUSSSSseminarian
QSSRSRSZSSSSsenat*
QSSRSRSZSSSSsenator
K_WPPSQVNMNRsend
UPMQR[SOSRRSsend a
RRRSSSSPRSSUsend back
NS]IRGQZSQSRsend it
V[OSROSPSRQQsend me
XQWQSLSLVUURsende*
XQWQSLSLVUURsender
NOSHU_SKRRQSsendi*
NOSHU_SKRRQSsending
XQZURQSRVTTUsends
YSTSRRSRTRRRsends you
PSUSSSSURUTTsenio*
PSWSSSSQRUTTsenior
RSQSSSSWSSSSseniors
RMQPR\\SWURSUsense
MORRROS`URSSsense of
dRPRQRSSVPRPsensi*
cRPRQRSPUPRPsensible
TSSSSSSVTSSSsensitive
WRLSRSUYSSSSsenso*
TROSRSSZTSSSsensor
USPSSSURRSSSsensory
F[QOQ_KMMOSSsent
TURRSSQISRSSsent >
PMWNR[RPRQRTsent a
SQRSSSSZTTTSsent back
VRTUTTSQQQRPsent it
W[JXRLSYQPSNsent me
QXSRSRRRSSSSsent one
SVSSSTSRSSSQsent photos
PZMOSTRYTQPTsent the
PQSRSWS\\RRSSsent them
POlRSIRQSZ[Wsent to
]NRPSaR9RNOUsente*
=PLQSiRMPPPVsentence
KQSQS_SLQPQUsentence >
VSYSSOSOURSSsentences
pQRRSOSBTQRQsentencing
WXMRPcRHSQRPsepar*
VXNSPYRQTSSSseparate
TSQRS]SJSQRPseparately
OQUSSSRPSUUUsepte*
OQUSSSRPSUTUseptember
TSHSSTSXTRRSseptember >
SSSSSSSSSTTSseptember's
RTSSSRSTRTTTsepti*
RTSSSRSTRTTTseptic
QSZSSSSDRTTTseque*
QSZSSSSDRTTTsequel
SUSUQRSSRRSRsequi*
SSSRSSSSSSSSsequin
SUSVQSSSRSSSsequins
STSSSSSSRSSSserge*
STSSSSSSRSSSsergeant
TYKRR[SJQRRSseria*
TYKRR[SJQRRSserial
OVLRR`SPRRRSserial number
TSQRSSSUTSSSserie*
TSQRSSSUTSSSseries
IQOKRkSQSTTUserio*
LRSNRgSNSTTTserious
PROQSXSVSSSTseriously
ZUMSSSSPSQRRsermo*
WUQSSSSQTRRSsermon
VSPSSSSSRRSSsermons
WURSSRTSRSRRserum
_SPSSSSDSSSSserve
eKFRSLUYTRSQserve*
TRSSSSSQSRSRserved
XSMSSPSYSSSRserver
ZSQRSQSQSSSSservers
XLNSSQUVSRSSserves
XPOSSSSNSSSSserves~@number
aJSSRKSRWQRRservi*
aJTSRKSMVQRRservice
QSWTSQSISSTSservice >
PSRSSQSTSQRRservice and
UPRSSSSTUSSSservice for
QSSSSSSXSSSTserviced
TSRSSSSSTSSSserving
NQObSRSRSUSUservo
VSOVSSSUSSSSsessi*
VSOVSSSUSSSSsession
QUNeNORNUXQUset
PYMNRPSmPQQRset >
JSWSSRSSTRRSset a
YSTSSSSGSUTUset down
TROUSRSUTSSSset foot
TSSSSSSRSSSSset for
ZQSPSQSNVRTSset has
URQSSSSPUSSRset in
XUSQRSSJTSSSset is
GSPeS_UOQWRVset it
XONOSRSXTQSPset of
QSURSSSSSTUTset off
OSSZSQSMQXSUset on
SRXSSQSISTTTset the
KRSRSSR_QQRQset this
[SOZSSSCTSSSset up
RTISSSSURTSTset was
SSSSRSTSRSSSset's
R[WSOSSRSRRRsetli*
R[WSOSSRSRRRsetlist
tQLPRP[ARRRRsets
KZRSSSSRQSSSsette*
KZRSSSSRQSSSsettee
iKNOSOROWOPPsetti*
WRQQSPSUUPRPsetting
XQSSSSSOSSSSsetting's
_NPQSRRQURRRsettings
LKRQSRSnTSSSsettl*
JRRQSRSmRSSSsettle
RNSSSSSTSSSSsettled
WQRSSSSSUSSSsettles
SSSSSSSWQSSSsetup
TROUSRSUTSSSset~@body_part
_SRSSLSGUSSSset~@seller
YOL^WSPVWYTYseven
QaXUSQRRRSSRseven >
PS_RSSSKTSRSseven and
QRSVSSSOSTSTseven he
UOP`RSSLTURUseven of
NQYRSQS]RWWWseven weeks
SSPSSQSTWTSRseven year
STZQQSOUTUWUseven*
\\QSPSPSVTSSSsevens
VTVPSYRKTSTUseventeen
PUXPSTSSRRTUseventeen days
K\\TRSNR_SUUTseventh
QRVSSRSPSSSSseventieth
QSVSSRSRSSSSseventieth >
RLSXQVQRRSSSseventy
KRRSSQSaQRRQseventy four
RRSRSbR=SSSTseventy nine
OSZTSMSSSTTSseventy six
SSRRSPSaTSSSsever*
SSRRSPSaTSSSsevern
SSSSSSSVSSSSsew
MTSSSNSaSSSRsewed
TSSSSSS]SSSSsewer*
TSSSSSS]SSSSsewers
XRUSQSSMSRRRsewin*
XRUSQSSMSRRRsewing
TSUSSSSQSRRRsewing machine
iPKRRRRKQRROsewn
QWRRRRRRSRSQsewn in
SSSQSRSSSSSSsex
_OSSSRSOXRRRsh
_OSSSRSOTSSSsh t
XPSRSTSQUSSVsh0t
NOROSTTXOSSRshade
RTSSRSSCRQSPshade >
UMSSSSTUQSSSshade is
PUSSSRSSSSSSshade's
NVSSSTSSSSSSshade*
QSSSSTSSSSSSshades
SSQPTSSRSRSRshado*
SSQPTSSRSRSRshadow
MSRVSRSeSSSSshah
\\MKQRRSoZRRRshake
QP]OSQSLSUWSshake*
SSSSSSSLSSSSshaken
QP]OSQSTSUWSshakes
MSVQSQS]STTTshakes his
URSSSQSUSRRRshaki*
URSSSQSUSRRRshaking
XRQSSYSORSSSshaky
PSNRSNSbQTSRshall
PSQSSPSUPTTSshall be
SSSSSSSTSSSSshall*
SSSSSSSTSSSSshallow
QPYOVZXTMQSPshame
NRRSS^R\\QTUVshame >
LRSRWZZHPRSQshame about
TRYSSMSKRSSSshame it
SSQQSNSeQRSQshame on
PRRRSRSiSSSSshame*
PRRRSRSiSSSSshameless
\\QRSRSVKTRRRshamp*
\\QRSRSVKTRRRshampoo
LSPSSSVWRTTTshan'*
LSPSSSVWRTTTshan't
LSSSRPS]SSSTshang*
LSSSRPS]SSSTshanghai
USSQSRSVTSTSshann*
USSQSRSVTSTSshannon
T_OTYPSJTTSRshape
\\RRRSQSVSSSSshape >
OWQUYRSSTUSTshape of
ZPRQSRSVSRQSshape*
OQTQSRS[RRQTshaped
]SQSSSSOTRSRshapewear
PSLSSSS_RSSSshare
SSTSSSSQSSSSshare*
SSTSSSSQSSSSshared
LSZSSQSUSTTSshari*
LSZSSQSUSTTSsharing
ZTRSSRSPRSSSshark
OSiSSRSCQVVTsharo*
OSaSSSSKRUUTsharon
RS[SSSSKRTTSsharon's
bMTQRRULUQRPsharp
XPQVSRSIWSSRsharp >
TWTSSSSMQSSSsharp knife
SQOOVSRCURRRsharp*
TSSSSRSLRSSSsharpen
XRSSSRSSSSSSsharpened
NTRSSSSUQSSSsharpener
SRRSSSSSVSSSsharpening
TSSPSRSXSSSRsharpens
OSSSSWSLSSSSsharper
WSSSSSSKSSSSsharpest
RRQSVSSRSSSSsharpie
ZPSSSSSNTSSSshatt*
ZPSSSSSNTSSSshatter
fROSSSSGSRSRshave
WTcPSQS>SRSQshave*
MRhQSSS=OTTTshaved
KWRSSSSSRSSSshaver
eQOQSQSTXQRPshaves
WSRSUQSPSSSRshavi*
USSSSSSPSSSRshaving
USRSVQSSSSSSshavings
SRSSSSSSSSSSshawl
HQRRScSYSSSSshaz
OEYQKQFpSZZZshe
YRSRSWSKSRSRshe asked
eSYSSZS6TRSQshe came
SXPPSQSVQQSQshe can
VSSVSLSSRTSSshe closed
OQ_TR]SGRTSSshe could
YVPSSRR\\RUTTshe did
PSMRSWSWSQRRshe didn't
LXXRSPS_TSSRshe does
MSRPSSSUUSSQshe doesn't
PPOSSNUbRSSRshe got
PRM[SXRNTSSUshe had
VQKRSTSaTPQQshe has
CXW^SQPcPWTWshe is
JSTSSOS\\SQRPshe kept
LRTXSSSPSUSTshe left
QSUSSPSZSUUTshe let
PSRSSUSKSSSSshe never
eK@WRTSHVOPVshe said
PSUSSRRUQTSSshe saw
VMIRSNSgTLNKshe says
hRQSRSSCTRSRshe slept
QRQPSYS\\RRSUshe stayed
SSQSSRS\\TTSTshe still
[SORSQSSSSTSshe stopped
OROSSSSUTSSSshe takes
MSURSSSWSSSSshe thinks
OSQSSRSURTTTshe told
IS[SQSSTRSTTshe took
URWSSRSJTSSRshe turned
RRWSRSSHSVVVshe used
VSVRSPSLTSSRshe uses
o[MPSVSVTQQQshe walked
_SXQSNOLTUUTshe was
NUMRSSS]SSSRshe wears
KVWRRQS^QVVUshe went
MSYSSSS\\RTTTshe wore
QSSQSTSLRTSTshe wrote
QLG^OWQXSQNYshe'd
PSRUSMRjSTSTshe'd been
SSPPSRS`SSSSshe'd have
USRVSPSRSTSSshe'd not
RSRVSQSPSSSSshe'd~@negation
QSRSSRSYTSSSshe'l*
QSRSSRSYTSSSshe'll
POSJOMIrNYZYshe's
HOSWRPSdSTSTshe's a
KSSSSKS_RUUTshe's asked
TOTRSRS`SSSSshe's four
\\PLSSYSQTRRSshe's got
QPQVSRSLQWVXshe's had
PQUSSRSZUSSRshe's ninety
RWNSSSSZSSSSshe's not
WSQTSSSRUQRQshe's right
NSQRSSRXRTTTshe's very
JRVLSQSaSUUUshe's~@answering
VNLSSYS\\TRRSshe's~@arrival
KYQRSSRZRTTTshe's~@intensifier
SWNSSQSWSSSSshe's~@negation
OgOSSSKVROOOshe's~@number
XL^SSSSNSSSSshe's~@used_item
`STSSSSHRSSSshear
MOSNVTSdROQOshear*
UOSSSWSVRSSSsheared
VSSSSRSQTPPPshearer
NSSQSSS]SSSSshearers
RSRSSRS\\QSSSshearing
MSUPVRSOTRTRshears
SSSSSSSQSSSSsheat*
SSSSSSSQSSSSsheath
USSSSRSRSSSQshebe*
USSSSRSRSSSQshebeen
SMWQQYRNTVUXshed
MRU[SSSWUWSUshed >
[SNSSVSRQSSSshed and
MS_ORUSURSSTshed in
TSSSSSSQRSSSshed'*
TSSSSSSQRSSSshed's
TRSSSSSPTSSSshedd*
TRSSSSSPTSSSshedding
oQQHQSSJ[MSLsheds
mSRJSSSJXOSNsheds >
WLTZQRSTPXRYsheep
YPRTSPSQPTRTsheep >
QSSSSVSQSSSSsheer
NVLQaJR^QLPKsheet
XDQRSSSXTSSSsheet >
QWSSSSSSRSSSsheet and
PaQSSTSMRNSNsheet music
MJQR`OSNPRRQsheet of
\\SSSSRPIRQQPsheet*
\\SSSSRPIRQQPsheets
_QVSSSSMSQRPsheets~@negation
PaQSSTSMRNSNsheet~@music_media
VSRSSSSUTSSSsheff*
VSRSSSSUTSSSsheffield
IRQWSPSZRSSSsheil*
KRRZSQSVRSSSsheila
QSQPSSSWSSSSsheila's
PTXPQVROSSTTshelf
UOPSSMSPUQSSshelf >
QQYSSSSVSUUTshelf's
QQYSSSSVSUUTshelf*
HMQZRSSrRSSSshell
SSRSSSSRSSSSshell*
SSRSSSSRSSSSshelling
TSRURRSTRVRVshelt*
WSRURSSORURUshelter
RSSSSSSLRURUshelter >
PSSSSRSXSUSTsheltered
TOQR\\RSJSRSQshelv*
TOQR\\TSKSRSQshelves
TSSSSQSSSSSSshelving
NWQRS\\PTQTTWshenz*
NWQRS\\PTQTTWshenzhen
SScSSWR>STTUshenzhen >
RSPRSVSPRSSSshenzhen at
MRJ]SRSTSUTUsheri*
NRKXSSSYSUTTsheriff
RSRSSRSUSSSSsheriff's
RSSXSSSLSTSTsheringham
RSTSSQS\\SSSSsherr*
RSTSSQS\\SSSSsherry
[PRSSSSPYSSRshes
SSRRSRSXSSTSshetl*
SSRRSRSXSSTSshetland
_RRPXQSDRUURshe~@answering
kOVQSXUFTSTPshe~@arrival
dQUISHSUVTRTshe~@courier_act
STQSSOS\\TSSRshe~@dispatch
GTbPSPS^SUVTshe~@fail_verb
QQXQR\\SGSQRPshe~@hedge
RSSSSRSSTSSRshe~@lateness
PSSRSSSXRTTUshe~@listing
HTQVS]SRSQSRshe~@looks
IRMSSVSQSQSOshe~@negation
NSQSSTSXRSSSshe~@order
PSUSSRRUQTSSshe~@tools_fixings
eQYRROS@URSQshe~@use_verb
RNNSRSSWSVVVshe~@used_item
NZSRSTRPSUTTshe~@work_verb
[QOWSQSaUWRUshift
SRQOSRS^URSRshift >
UWPSQQSeSRSRshift*
XSSTRSSKSSSRshifted
SSSSSSSTSSSSshifter
VQSSSSSRSSSSshifting
QYRSSSSXRSSSshifts
NTRSSRShSRSRshifty
SSSYSSSJRSSSshill*
SSSYSSSJRSSSshillings
]RSSSRSGSSSSshim
WRRSTRSQTSSSshimm*
VSSSSRSQTSSSshimmer
USRSTSSSSSSSshimmy
OURQSRSXVRSRshin
RVTSSSSRTSSSshin pads
ZPQRSRTNXRRQshine
UQRSSSSRWSSRshine >
VRRSSRSPTSRRshine off
`RSSSNSNSSSSshine*
`RSSSNSNSSSSshines
SSPRSVSXRRRRshing*
SSPRSVSXRRRRshingles
UTSRSSSQSSSSshini*
UTSRSSSQSSSSshining
hRRSSQSDURSRshins
XSQSSSS\\SSSSshiny
SVOTTNWXSQROship
TSQSSQSWTSTSship >
TSRSRRWPSRSQship a
RSXQSRSPRVXVshipm*
RSXQSRSPRVXVshipment
IOYRTMeKORROshipp*
LQ]PSZNSPTVXshipped
NSGRRcSSROQUshipped it
SSVSSTSPSRSSshipper
PSVSSWRSSRSSshipper's
TRJVTC`OSTPLshipping
QSSYSPSLSWSVshipping >
XWQRSRR\\RSTRshipping forecast
QPSRRRZLQRSRshipping on
RSQSSR]RRRRPshipping's
RRHRSeSLSQQTships
aSORRWRQRRUQshirt
OZQRSTSVSSTSshirt >
ZNSQYRRZWUTSshirt*
ZNSQYRRZWUTSshirts
gTPUQ[QG\\NRNshit
[RQRS]R<TQQQshit >
VUSSSRSRURRRshit glue
fOPPTOQOWRQRshite
bQRQTPRMTSSSshite >
TRUQSSSRTSSUshits
RRRRSR[SPRSSshitt*
SSSSSPXRSSSPshitting
RRRSSUUTQSSWshitty
QYRSSPSQSSSRshiva*
QYRSSPSQSSSRshivani
VQRSSSSVVRRQshive*
VQRSSSSXURRQshivering
SSSSSSSQTSSSshivers
TSLSSSSSTSSTshock
QRSSSQRZSSSSshock*
RSSSSRSSSSSSshocked
USSSSSSSSSSSshocking
PSSSSRRZSSSSshocks
RaPQTPSISLPKshoe
UZQ]SQSLUQRPshoe >
SSURSSSSTSRSshoe and
SS^RSRSFRTTSshoeb*
SS^RSRSFRTTSshoebox
ZSSSSQSPTSSRshoeh*
ZSSSSQSPTSSRshoehorn
GddWRNSSPRVRshoes
PKVSSPSSQSVTshoes >
QQYRSTSMSTSTshoes were
NSSRSVSSSSSUshona
LRPRSSSiURSSshook
TSUSSRSRRSTSshoot
[RRRSRSSRQQQshoot*
XSSRSSSSRQQQshooters
VRRSSSSSSSSSshoots
VKM[NQcQRTOMshop
KRTWRRQURYRWshop >
TOPUSRS`UTTSshop and
YSSQSQWHSSSRshop at
PSRRSSSVRSSSshop by
RSSVRWTSSSSTshop for
URUVSSSLSTSSshop has
PSPVSPS^TUUTshop i
SSWMSPRRUUVTshop in
OSXVSWQOSSSTshop is
QRPSSbSTPNMTshop says
VSSRSPUSRSSSshop so
STSSQRSRTSSRshop that
QVSSSTSNSSSRshop they
OUSWSTSVSSSTshop told
JXXRV[RTPQQSshop'*
JXXRV[RTPQQSshop's
PUUSSTSRSSRSshop's answer
[SRSSOSMUSSSshopk*
ZSRSSOSNTSSSshopkeeper
TSRSSSSRSSSSshopkeepers
ZSQXSPTQURSQshopp*
ZSQXSPTQURSQshopping
WSORSSSRSRSSshops
SSSSRSSTSRRRshore
RRVRSSSQSUVVshorn
NWVPQTSUVSTSshort
WRTSSRSPSUUTshort >
UO\\SQGRNQ]]Xshort*
ZSSQRRSQTSSSshortbread
PXSRSQSVPUUTshorter
PRSSSRSPRUUTshorter >
QUTSSRSXSSTSshorter marriages
TVRSSSSOQSSSshorter than
OR[SSKSQSXXTshortly
SR[SSNSLSVWTshortly >
TKSWSSRSRWUWshorts
SQUSSSSSSVVVshorts >
SSSRSSSPSSSRshortstop's
KQUZSSSPSSSSshot
USSSSSS[RRSSshot put
[ROSSRSOSSSSshots
MV]RSZXNPRVUshoul*
O[P[TPRTRSSVshould
VVTRSSSLUQQPshould >
I\\TQSPSTORPSshould be
NTWQSXRSRPSVshould have
JUXPS\\ZKOSSSshould've
VWWSSRRORUUTshould've been
PSUQSYSRPSSSshould've read
PSUQSYSRPSSSshould've~@book
GOZSSPSRRUUUshoulder
URVTSQSNRSSRshoulder >
\\NZRSQSPTSTRshoulders
]ULNSYRYUQSQshouldn't
XRXQSRSMTUVUshould~@negation
hRURSLSBTTTQshout
hRVRSISHUSTSshout >
UTL_RSS@NTRTshout*
KUQeSRSISVRRshouted
MSQWSRSTSTRTshouted at
[RPPRTSLPQSVshouting
USRPSSSQQSSSshouts
VSSSSUSGPSSSshouts at
PWSSSSSSSSSSshove
KTQUYRSRQUQUshove*
MVOWYRSPPTQUshoved
RRPVSSSPRSRSshoved under
PVURSSSRTTTTshovel
OSSRSSSWSTSSshoveled
YNSSSSSSSRRQshovels
JNZ^QFU\\Ob`^show
NPaRSQSAK__^show >
MX\\RSRSNSTVSshow up
TXOIQVTTPSWUshowe*
T]WPQKTUQTVPshowed
PSUSSSSJRVVVshowed >
RQQVROSbSSTSshowed me
PURRSRSUSSSSshowed the
NQbOSRSQQSSSshowed up
NOVNS_SNPRTYshower
QUQQSSSbRUUTshower >
XSSSSRSGUSSSshower curtain
KSQRSbSQOOPYshower of
RSZSSSSHSTTTshower was
RSLSSRSXSUUTshowering
YSORSSSRUQRQshowerproof
USSSSPSTSSSSshowi*
USSSSPSTSSSSshowing
KJ^QSMZPPPQPshown
VRTSSSSWSSSSshown in
WPR]PJNLYRROshows
IST\\RRSMPSSRshows a
SSQVSSSRRTRTshows my
RSSPSRSQSSSSshows the
YSSOSRROWRSRshows you
SSPVSSSRSTRSshows~@me
ZJQQSPP[WQRQshows~@number
RUZXSRSTRSSRshow~@number
SSSSSSSVSSSSshran*
SSSSSSSVSSSSshrank
SSSSTSSRSSSSshred
]LRSVQPKVSSRshred*
RSSSSSSPSSSSshredded
VLSSSSPSVSSSshredder
[SRSSRSOSSSSshreddie
SSSSVRSRSSSSshreddings
SWQQSSSVSRRRshrek
SSPSSSSSURRRshrie*
SSPSSSSSURRRshrieks
TSSSSSSSSSSSshril*
TSSSSSSSSSSSshrill
WYSUOSSHQPRQshrin*
SYSUOSSJRRRRshrink
RYSUOSSQSRRRshrink wrap
VSSSSSSQRQSRshrinks
OSARSVSfRRQTshrov*
RS?RSVSiSQRSshrove
PSUSSSSPRTRTshrovetide
OSTSSQSVSSSSshrug
MR_QRbROQRSVshrug*
QSRTSbSORRRSshrugged
RSRUS^SRRSSSshrugged >
SSRSSSS\\SSSSshrugging
PRaPSSSJRTUWshrugs
RR]PSPSPSTUSshrugs >
XRSSSSSVRRQSshrun*
XRSSSSSVRRQSshrunk
TSSSSSSZUSSSshudd*
TSSSSSSZUSSSshudder
OSSWSSSSSTSTshuff*
OSSWSSSSSTSTshuffle
\\RPKMUSXSRQUshut
RNZOSSSMTQRRshut >
VQSQSRTTSSSSshut it
OVRQSWSNRTRVshut the
ZRKOSSSZUSSQshuts
TSNSSSSSUSSRshuts up
ZOPQSSSTWRSSshutt*
SSQSSSSZUSSSshutter
SSSSSSSPSSSSshutting
ZPRRSSSRUSSSshuttle
SSSSSSSQSSSSshuttlecock
[POQSVRRURRSshy
QRSNRSSmTRSQsiber*
QRSNRSSmTRSQsiberia
SSUSSSSORUTTsicil*
SSUSSSSORUTTsicilian
VSSKSRSMSRRRsick
QSSSSSSZSTSSsick >
SSPSSSSNTSSSsickn*
SSPSSSSNTSSSsickness
YZNQUBMZTONHside
FbTYRKRHMOOLside >
KSOVSUS^STSTside at
OPQ\\SSSVQURVside door
TPQTSSSURRRTside gate
TS]USNSAVUSSside of
LWNZSRSZTTQTsides
NSRSSSScRTSTsides and
[^ISSQSPTOPOsidew*
PWRTSSS^ROSPsidewalk
SXRSSRSCSSSRsidewall
TTSSSSSRRSSSsidewalls
]TKQSRSUVSPRsideways
YRQOSSSTVSSSsideways >
RXRSSSSORSSSside~@clothes
MMP]SSSQPURXside~@delivery_place
SSSSSTSWRSSSside~@hedge
fNPQSRRAVSSRside~@number
QSSSSSSTSSSSsieve
_SSSSSSQVQQPsifte*
_SSSSSSQVQQPsifter
_SSSSSSQVQQPsifts
jORQSNS@TRSSsigh
PSRSSTTRSSSRsighe*
PSRSSTTRSSSRsighed
PSRSSTTRSSSRsighed >
QTRRSUS^RSSSsighs
SSSSSSSSTSSSsight
NU[QSPTWRRTRsight*
OVUQSRTTSQTQsighted
SSYSSQSRSTTSsighting
RRSSSSSWRSSTsights
JOPZRNVUQWVYsign
RS_TSPSHQZ]Xsign >
VUQTSRSJTQPPsign for
QPYOS[SESSTWsign of
NSRSSSSOSTRTsign on
RSVTSRSKSSTSsign that
SRRQSSSMSTSSsign with
UIOXQUSTVXRVsigna*
ZRDRQTSXVRSRsignal
SSURSSSVSSSSsignalman
NJ\\YSTSLRYRWsignature
SSPMScSOSSRSsignature >
SOXSSTSURTTSsignature on
RSOZSKSXSURSsignature required
QLQZR[RTPVQYsigne*
QLQZR[RTPVQYsigned
QSQRSRSeSSRSsigned >
SZZQSSSNRUTUsigned by
RGWWRPSMSTSXsigned for
RSPYSPS^TSRSsigned it
TSRPS^SOSSSSsigned me
RRQSSTSVRSSSsigni*
RRQSSTSVRSSSsigning
YS_NSORKVRTSsigns
VSaNSORMUSTSsigns for
OSSYSNSSSTSTsikh
\\YULS[RTWQSQsilen*
PTTOS[S[RORVsilence
KVUPS[SLQRSUsilence >
TSSSSSSSTSSSsilenced
_XTQSRRLWUTNsilent
KZUQSaSLTSRKsilent >
SPSSSSSQSSSSsilic*
SPSSSSSVSSSSsilica
SSSSSSSNTSSSsilicone
SSTSSQSTSSSQsilig*
SSTSSQSTSSSQsiliguri
]JRURTRNRRSSsilk
SSSSSSSSTSSSsilky
]RRQTQSLYSRRsill
TSSSSSSTTTSSsilly
PVUQSRRWSTTSsilve*
JVUSSRRZRTTSsilver
YSSQSRSPTSSSsilverado
VRRQSRSSURRRsim
USRSSQSXTSSSsimme*
USSSSQSXTSSSsimmers
SLRSSQS^SSSSsimon*
SLRSSQS^SSSSsimone
WM]TRQR_QXXXsimpl*
HN^RRWSgQWXZsimple
QSdSSSS;RTTTsimple question
SSWSRMS\\SSSRsimpler
bRPSSPRHSSSRsimplified
SSQVSVSMSSSTsimply
dQQSSRSQSSSSsimul*
dQQSSRSQSSSSsimulator
VRRSSRSLUSSSsin
TRSSSRSOUSSSsin >
VBZONPZQR^^Ysince
QSUSSQSERVWUsince 0
URSQSRQ\\SRSSsince 00
NNKbQKRbRXRUsince 0000
XT]QRORGRY[Ysince >
NQWSSSSZSTTTsince and
MU]OSRXVRSSRsince august
VSURRTSTTQRQsince before
YRUSSTTQRSSSsince easter
YRSRSNSLTTUUsince february
VRRUSQSYSRQQsince for
QSPRSSScSTSSsince friday
QU]RSRYCTTVSsince i
VSMRSSSNOQPQsince it
YSMSSOS\\URRRsince june
URLSSiS@USSSsince lent
LSJVSRSOTTSSsince my
aWOSSTSOTPQQsince saturday
SSXSSSSITWVUsince september
VSeQUSS3SRQQsince sunday
ETWOSPOYM\\W]since the
PSPSSZSVSPQSsince then
QQUSSOSQSTTSsince they
WRPSSSSTURRRsince thursday
OQMRSRRTURRRsince tuesday
RSSRSUSYSSRTsince*
SSSRSUSYSSRSsincere
RSSSSSSSSSSTsincerely
PSQSSZS[SPQSsince~@comparison
SSPVSSSKSSSSsince~@day_time
]RRSSTTOSSTSsince~@feast
BS\\RSSSTSUTUsince~@lateness
ZSOUSPY7WUUSsince~@me
USWXSK]ESWWTsince~@month
UMK^RIOhRZVXsince~@number
TQTSSOSPSTTSsince~@seller
RSOLSSSWRSTSsince~@weather
aURNUTQEXNPNsince~@weekday
VSSSSTSPSSSSsinfu*
VSSSSTSPSSSSsinful
URVNSQSaSTUUsing
LRSOSRSqSUVUsing it
SSTRSSSRSRRSsinga*
SSTRSSSRSRRSsingapore
RRSSSRSUSSSSsinge*
RRSSSRSUSSSSsinger
`ONRSPRLXRQPsingi*
`ONRSPRLXRQPsinging
VRPSSRSRTTSRsinging >
WRSSSSRRUQQQsinging bowl
WRSSSSRRUQQQsinging~@kitchenware
QQLU_LVLQRRQsingl*
QRLU_LVLPRRQsingle
QVRSOSSWSRRQsingle >
RSVQSSSSQTTTsingle morning
MQSSYQSPPSSSsingle sheet
`SOMRSSPURRRsingle time
SRSSSSSSTSSSsinglet
OSU[SSSPQTSTsingle~@day_time
`QTKSIS`]OPLsings
ZRRRSQSTUSSRsings >
OoQRSRSLSMMNsingu*
OoQRSRSLSMMNsingular
NS]USNSNUSSTsink
lPQQSPSOVRRQsinks
QSRSSSSTSTSSsins
TRPRS`RLUSSUsiobh*
QSPSS`RMSSSUsiobhán
URSRSSSRUSSSsiobhán's
VSSQSSSQUSSSsip
SSSRSSSSQSSSsips
FMOYRcQ\\RWVWsir
QRYQSJSWSUWVsir >
SSRURRSPSSSSsir and
SSNSSRSaRRSRsiren
QSSSSSPUSSSSsirs
ZSQIPTRRURSQsiste*
_UUOOQROUQQRsister
b\\QSSXSGSQQQsister >
JQQRSXS[SSSSsister and
STSSSSSPTSSSsister has
NVTSRQRRUQPSsister in
NQOMTVSUSTURsister's
QSSSSSSYSUTUsister's >
SSSSSSSTSSSSsisters
cOQSQTSHTSTRsit
QS^SSPSBTTUTsit >
IScPSSSTQUUUsit by
TSVSRUSETSTRsit down
`SERRMSeTRRQsit in
hRMPSVSDURRRsit on
SSSRSSSRTSSSsitar
QVQSSK]PRTSRsite
USSSSSSNSSSSsites
XSYLRNR\\ZTVSsits
USNSSSS^STTTsits by
TRSRSSSQTRSRsits flat
SRNRTSSUTRRRsits in
I\\RRSRSQSSSTsits on
`QNTRRSQZQQPsits there
TRSRSSSQTRSRsits~@delivery_place
SURRSSSNRSSSsits~@quality_praise
OSQPWRR[TWXUsitti*
RSSTSSSSRTSUsittin
PSQQQSR\\TVXTsitting
PRVSSNSUSUXSsitting in
UUNQSVSTTSRSsitting on
RSSQYRSRSSSRsittings
RSRSRZSPSSSSsitua*
TSSSSSSPSSSSsituation
QSSSRZSSSSSSsituationship
L]ZSQOFYPVUVsix
`l_LSMRIXJKJsix >
TNMPSOS^TQSQsix and
LUG[SLSUSXVWsix days
SRPSSUSTSRSSsix dollars
WRRSSUSRSSSRsix emails
UNSPSSSXSSSSsix foot
PQSTUSSSRRSRsix glasses
]QORSRUNWQQQsix hours
PRRSSUS[QUSTsix in
WSRSRQS[RSSTsix minutes
QSO\\STSTRTSTsix o'clock
]SOVSSUIRSSTsix on
NSYSSSSKQTUUsix sleeps
ZSTRSQSMSSSTsix times
RMDRROSXOYX[six weeks
RPFUSRSXSQSQsix year
JPUSSPScRUUTsix years
F[VNSSTRPRSQsixte*
IYONSTTXQQRQsixteen
ZRUNSTUTPRTRsixteen days
SRZSSRSOSTSSsixteenth
PVSSSSSQSSSSsixteenths
KNdSSXSNSVWTsixth
RMLRS_SGSVVVsixth >
\\RRRSRSDTUUTsixti*
XSSSSSSHTSSSsixties
WRRRSSSOSUUTsixtieth
WEK^S`PLWWQTsixty
QS]SSRTJQUTTsixty and
ZSSSSSSETSSSsixty eight
\\Q\\ZSOS:TTSTsixty one
TSORSRP]TSSTsixty quid
NSMMSRShSTRUsixty years
ObPTXXQASMOOsize
K\\ZQSKSPQUTVsize 0
STQQSSRMSQQRsize 00
PXSQSYSTQRSRsize >
OSSSS\\SRSSSSsize for
QXSRSTSRWSSQsize is
NSQPYUSWOQRSsize of
RSUSSTSRSTUTsized
JVSRVUT\\PSSTsizes
OXSRSUSRRSSTsizes >
SRSSSSSRSSSSsizin*
SRSSSSSRSSSSsizing
RSPRXSSRRRRQsiân'*
RSPRXSSRRRRQsiân's
ScLRSVSNQQQLskate
cVSRSPREVRQQskate*
SSSSSSSSSTSTskateboard
bSOSSQSLUSSSskateboard's
TVXRSRSLTQQPskates
TSSSSRSXSSSSskeg
STRSSRQRSRRRskein*
STRSSRQRSRRRskeins
PR\\PSQSRSRTRskele*
PR\\PSQSRSRTRskeleton
NQQSSUSZRSSTsketc*
NSSSSUSQRSSTsketch
USSSSSSSSSSSsketchbooks
QQQSSSS]SSSSsketching
Q\\QSSQSNSRTSski
\\SSSSRRRSRRRskid
TRRWSSSSRSSSskido*
TRRWSSSSRSSSskidoo
XRNSSSSSTSSSskies
STRSSRSSRSSSskill
LQSRSTSYSSSSskill*
RQSSSSSOSSSSskillet
MSSRSTS]SSSSskills
TRRSSRSRTSSSskimp*
TRRSSRSRTSSSskimpy
POTPSTS\\SQQRskin
WSSRSUSRSSSRskin'*
WSSRSUSRSSSRskin's
TSQSSVSTRRSRskinn*
TSQSSVSTRRSRskinny
OQUSSSS^STTSskins
WQVSSSSRSSSSskip
SSRSSSSSSSSSskipp*
SSRSSSSSSSSSskipping
vPOPRNRLWPQNskips
WPLQRSS`VRSRskirt
SSSSSPTYSSSSskirt*
SSSSSRSWSSSSskirting
SSSSSQTVSSSSskirts
VSSSSSSRSSSSskivi*
VSSSSSSRSSSSskiving
NSUSSSSSRSSSskoda
SVSQSRSUSSSRskull
TSSRSSSTSSSSskunk
aFUUQQROUTRSsky
^LSSQRSIUSSSsky >
SXZSSRSGRRSQskye
QTQSSSSZSRRRskyli*
QTQSSSSZSRRRskylight
XSRSSSSOSSRSskyny*
XSRSSSSOSSRSskynyrd
S[SRSSSKSPSPskytr*
S[SRSSSKSPSPskytrain
SSSUSSSRSRSSslabs
WQSSSQS\\TSSSslack
KUSYSSSRQVSVslam
MSSPSSS[TSSSslamm*
MSSPSSS[TSSSslamming
TUQSSSSRSSSSslant
VSRSSQSVUSSSslap
SSRSSSSSSSSSslapb*
SSRSSSSSSSSSslapback
RQQReRSRTQRNslapp*
RQQReRSRTQRNslapped
mQORRPSKZKNIslaps
[QRRSQSQ[PQPslaps >
PSWSSSSPRTSTslat
RZUPSUSLQTTRslate
QURQSSSHRSSRslate >
QQSSSPS[USSSslath*
QQSSSPS[USSSslathered
SRQSSRSTSSSRslays
SSSSSSSWSSSTsled
RSQRSRSTSTTTsledg*
RSQRSRSTSTTTsledge
cTGURMULWLMMsleep
eOOSSVSGTPQSsleep >
JSRSSSSWSSSRsleep days
TSWSSQSQSTTTsleep on
FS]SSSU[RTTTsleep through
TSQSSSSOURQQsleep tracker
[SNRSQSVUQRPsleep tracking
cLRNRPQOWQSRsleep*
SRSSSSSPUSRSsleepers
_NMPSVSWVNRQsleeping
PRMTSRS`SUSUsleeping >
LVXSRSSSRTUUsleeping bag
ZRVPSSSSSSTTsleeping in
YSSRSSSHUPSPsleeping on
LSSSSSSWRSSSsleepout
]RXQRMRJTVTUsleeps
dRNRSSRMUPPPsleeps >
VNPMSSS[USSSsleeps in
KUZSSSSOQUVUsleeps my
IV_SSSS@OWWVsleeps~@me
WRQSSYSOSSRSsleet
VRRSSVSOTRSRsleet >
BXNPZQQWQSRQsleev*
JTOQZRQPNRRQsleeve
_NSSSRSNTSSSsleeve >
PNRSZSSSPSSSsleeve and
MUSSSTSSSSSSsleeve's
TSSSSSSSUSSSsleeved
OTSRSRSZUSSSsleeves
WRVSRNRTURSPslept
QSXSSQSKTSSSslept >
UOSRRQS_TVWVslept in
ZSORSSSDTQRQslept nine
TVSQSSSKQRSSslept on
XYSSSOSHVSSQslice
SSSSSPSWSRRRslice*
QSSSSQSYSSSSsliced
USSSSSSSRRRRslicer
SSSSSRSQSSSSslices
USSSSRSQRSSSslick
VRRV[NSTSSSSslid
S[SSSRSKTSSSslid off
bOQSRQSKUQRQslide
USRSSSSLTSSSslide >
SSTSSSSQSSSSslide about
SSSSSSSUSSSSslide and
^QVRRRRDURTPslide*
^QVRRRRDURTPslides
YRRUSSSHSSSSslides a
WRRSSRRRUSSSslides out
WSPQSSSNSSSRslidi*
WSPQSSSNSSSRsliding
[RSPSRSSWRSQsligh*
URSSSRSYSSSSslight
YSSPSSSLVRSQslightly
URSSSSSSSSSSslim
USSSSSSQTSSSslime
VSSSSSTLSSSSslime's
VSSSSSTLSSSSslime*
VSSSSSTLSSSSslimy
[SPSSRSJTRSRsling
]SQSSSSKRSSSsling*
]SQSSSSKRSSSslingshot
PNLVS_SROQQSslip
ORR[SSSMPQQSslip >
QRORSSSSSSSVslip and
RSSSSSSSRTSTslip it
XPPVSRSTUPNQslipp*
XRPPSTSOSSSSslipped
TOQ[SRSVTQORslippers
SSNVSRSTUSQTslippers >
VSTQSRSQTRRRslippers are
RRSSSRSXSRRRslippery
SWURSSSQTSSSslipping
SRUSSSSSSSSSslipping on
SRSSSSSSSSSSslippy
^RQSSXSITSRRslips
ZQRSSWSLTSRRslips >
J^SORRSUSRRQslit
ZRSSSSSGSSSSslope
ZSRQSSSTTSSSslops
KLRdRRS\\P[TZslot
QRWWRSSSRWSWslot >
TPSSSSRSTSSSslot'*
TPSSSSRSTSSSslot's
QQWSSSSSRTTSsloug*
QQWSSSSSRTTSslough
SOTSSSSKSUUTslough >
aOMSSRSMTRROslove*
TRSSSRSQTSSSslovene
`PMSSSSNSRRPslovenia
aMNWT[O<WVUWslow
aRKSSPRPVSRVslow >
UR[RSTSRNTTSslow boat
PSPZSVSKSSSSslow but
YUMSSPSXUQPPslow cooker
QSBUT`RCUQQRslow to
JM_VSRSJPVUWslowe*
LK]VSSSHQTSUslowed
PSPWSSSNQTRTslowed down
SSSSSSSVSTTUslower
PUUSSSSRRSSTslowest
WRGOSRSUUOPOslowl*
WRGOSRSUUOPOslowly
KQOQSRSfSRQQslowly >
RQURSSSSSTUSslows
WSRRSSSLTRSRslug
XSOSSQSBWRQRslugs
NYPRUSSVRPQPslung
RSPSSSSTSSSSslurr*
RSPSSSSTSSSSslurry
[RTRRRSQVQRPslush
XP^PPTS[VRTSsmall
dOPSRRSKWRSQsmall >
SSSSSSURUSSSsmall for
HRITSSSgSSTSsmall thing
SNSRSSSRTRSRsmall*
SNSRSSSRTRSRsmaller
XQSRSSSLURSRsmaller than
WNPRRPSfTTSTsmart
TQSOSSS[TSSSsmart in
USSSSUSFSSSSsmart*
RSSSSUSPSSSSsmartarse
VSSSSSSISSSSsmarter
XQSRSSS[TSSSsmash
OXRTSQRbPRRRsmash*
N[RRTRRTPRSRsmashed
P]SRSRSMQSSRsmashed >
TPSURRSbSSSSsmashing
XTVSSRSSSSSSsmear
USSSSSSRUSSSsmear*
USSSSSSRUSSSsmears
OYLPRLSYWOQNsmell
aNPSSRSPUQRPsmell >
NZRSSSSHORRTsmell of
OcQKTLSRTMNMsmell*
JQRPUSS]QRSSsmelled
QPRQUSSRQRSSsmelled of
STRSTSSOSSSSsmelling
XdSNQLSLVNNMsmells
ZRYPSRSQVRRPsmells like
SJNSRQSVTPQPsmells of
SSSSSRSOTSSRsmelt
SSSSSSSSSRRRsmh
MRQaSMQSRXOVsmile
URSUSOS[RTSSsmile >
MSRZSQR[SWSVsmile and
SPLSRRSjPVRVsmile*
]RL[SHS\\SVSSsmiled
RTSJSRSdRSSSsmiles
KPTTS^SQQSRVsmiley
QRTSS_SFRQRTsmiley >
PQRSSRS[SSSRsmiley face
[QPSSPSQUSRRsmili*
[QPSSPSQUSRRsmiling
USRSSSSKTSSSsmiling >
PVSPSOR_SUVSsmoke
XQSSSTSORRRRsmoke*
WRSSSUSORSSSsmoker's
TQSSSSSSSRRRsmokes
UQSSSSSPTSSSsmoki*
UQSSSSSPTSSSsmoking
aSFRSSSSYNPNsmoko
]PQUSNSRSTRSsmoot*
QPRVSPSWSTRSsmooth
ZSSRSSSJSRRRsmooth >
SSRSSSSVRSSSsmooth and
TRSSSPSVVSSSsmooth as
XSSSSRSRSSSSsmoothest
ZSSSSSSRSSSSsmoothie
SSSSSSSQSSSSsmoothly
SSTOSSSPSQSQsms
\\ORSSSSSUSSSsmudg*
SSSSSSSSTSSSsmudge
\\ORSSSSSTSSSsmudges
QSSSSXSSRRRUsmug
OrRRSSSNSQRNsmush*
OrRRSSSNSQRNsmushed
SRSSSSSQSSRSsnack*
SRSSSSSQSSRSsnacks
RSSUSSSXRSSSsnag
SSSSSSSQSSSSsnagg*
SSSSSSSQSSSSsnagging
RQ^SSSSgRVWVsnail
RSSSSSSQSUUTsnake
ORSSSiOQRSSWsnake*
ORSSSiOQRSSWsnakes
XN`RTNRSTUUTsnap
TRSSTSSSSRSRsnap and
N[RRQSRNRPSPsnapp*
R\\RTQSRRRPSPsnapped
i>RQSSSQVSSSsnapped >
IRSSSSS\\SSSSsnapping
XSSQSSSGSSSSsnappy
_MRSPSSTWSSSsnaps
OSSSSSSSSSSSsnare
TSSSSSSRSSSSsneak*
TSSSSSSRSSSSsneaks
YPRUSPSPWTSSsneez*
VQQTSRSPWRRSsneeze
RSXSSSSSSUUTsneezed
VROTSQSTSSQSsneezes
TSSSSSSRSSSSsneezing
QSSSSSSSSSSSsniff
RPSRSRS]VSSQsniff*
RPSRSRS]VSSQsniffed
QRRSVSSQSSSSsnips
SSSRSSSSSSSSsnmp
]RRRSSSMRSSSsnook*
]RRRSSSMRSSSsnooker
SSRSSSS[SSSSsnooz*
SSRSSSS[SSSSsnooze
RSOSSQS]SSSSsnore
RRQMSRSiSSSSsnore*
RRQMSRSiSSSSsnores
YSPQSSSPTRSRsnori*
YSPQSSSPTRSRsnoring
QRaSSQSNRWWUsnork*
QRaSSQSNRWWUsnorkels
QSSSSUSSSSSTsnort*
QSSSSUSSSSSTsnorted
QQaYVRRFOWVXsnow
UQTTTPSFSSTTsnow >
NSQ[SQSTSSSTsnow and
MXSSTSSXQRSRsnow globe
RSTWSOSYSTRTsnowb*
RSTWSSSRSTRTsnowbank
SSSSSOSZSSSSsnowblower
XPeRSMRFSTTTsnowd*
TRSSSSRRSSSSsnowdon
ZSQSSSSLTQRQsnowdonia
PQhRSMSNRVUVsnowdrops
NR\\OVLRbSTTSsnowe*
NR\\OVLRbSTTSsnowed
RRSSSRSXSSSSsnowm*
WRSSSRSSSSSSsnowmen
OSSSSSSXSSSSsnowmobile
NRXSRPSRSWVWsnows*
NRXSRPSRSWVWsnowshoes
SRSSSSSSTSSSsnuff
[QQVSRSRSQQPsnug
MQRRXNN\\UORNso
SWKQQIRjWPROso >
ZSSRSSSFQSSSso a
SSUSSUSKRRRSso and
RRRRVSSQUSSSso at
TSPSSRSUSSSSso by
XSRRSQSUSRSRso called
MUVQROYeOTTTso did
VSPSSQSRRUUUso do
IZSRSSSPTSSSso does
TSRSSQQSTSSSso don't
OMYPQUR\\PRSSso far
SQP^SRSURVRUso fast
SRRSRSSVTTUSso go
YRRSSSTCWSRQso good
SURUSRSSSQRRso hard
WUUUSRSITRSSso he
RSMRSOS]RPQOso here
ZX]UQQU6RYYVso i
NSWOSUS[PTTUso i'd
YWSSSTSESVUVso i'll
ERXRSYSJTQRRso i'm
PUQRRPS\\SSSSso i've
MSOTSSR]STSTso in
ZNLQRRTcVSRSso is
HRSRQSSTVVTVso it
QQMVSQQ\\URRQso it's
TRXRSSSIQVWVso long
TSRVSSSFSSSSso loud
QSVQSNSUSSTTso many
WVOSSSSMTQRQso maybe
TSRR[URDRPQRso much
aVLSSNS;VOOMso my
QWS\\SSSHSQRQso naturally
PSSSS`SMSSSTso nicely
MSTSSVSTSSTTso no
PSRWSNS^TSRRso nobody
TROSSVRJSRSRso now
MSSSSSSXSSTTso often
RTXRSRSSRUVTso on
OQSSSXSWSSSTso our
RRSTSSSSSSSSso polite
\\RQRSSSOTRRSso quiet
XSVRSSSESSSRso she
URRSSSRNVRRSso slow
hRRRRQSCWQROso so
XQSSSKSNSSSQso strong
[OYWSUSCUTRSso that
VVPSSRXWRSSRso that's
ZPRWSQRQRVUUso the
PSRSSSSSQTTTso there
URRQSOSTRUWTso there's
bPOSSUSPRSSQso they
ORRQUSSNRSSSso tight
QSTSSQSURUUUso to
RPQRSPS_SUTUso was
LSOQSUR_SSSSso we
TSQYWSSLQTRUso well
VSOWSQRXUSSRso when
PSRXSVSPTTSSso you
VZP`SRSLSTSUso's
VUP]SUS?RSRTsoake*
VUP]SUS?RSRTsoaked
PVSSSSSSRRSSsoaked through
TSSSSSSPSSSSsoaks
aIURSPTKRTTTsoap
cKRSQSSURSSSsoap >
[SRSSSSFTSSSsoape*
[SRSSSSFTSSSsoaped
SSSSTUSPSRSPsober
SRMSSSSXSSSSsocce*
SRMSSSSXSSSSsoccer
MRVSSOSeSTSSsocia*
MRVSSOSeSTSSsocial
VMLNoMSOSQQQsock
LJQRcTSLPRSTsock >
XXQSPSSFRSRRsock in
QZNSRQSKRSRSsocke*
SYOSSSSRRSRSsocket
TSSSSSSQSSSSsocket >
UTSSSSSSRSSSsocket set
QUSSRQSLRSSSsockets
TO\\LQZWWVOUQsocks
QNOOTgSlTOQQsocks >
UO`OSSSISTSTsod
UQSVSSSMRRSSsod with
WSSSSSSJSSSSsoda
USTSSSSQSSSSsoddi*
USTSSSSQSSSSsodding
eWLORNRLVLNMsofa
WVOPSOSTWOPPsofa >
SSRSSSSOTQQQsofa bed
kPNLTOSLVMNKsoft
TPRRSWSLQSSSsoft >
TXTSSRSMRQQQsoft and
TQWRSTSMQSSSsoft as
NSSSSRSWUSSSsoft on
RSPTSMSZSSSRsoftb*
RSPTSMSZSSSRsoftball
^RPRSRSJUSSRsofte*
SSSSSRSRSSSSsoftener
^RQRSSSKUSSRsoftest
SSRSSSSVSSSSsoftl*
SSRSSSSVSSSSsoftly
cNSSSOSQXSSRsoftw*
ZPSSSPSSWSSRsoftware
\\RSSSRSQTSSSsoftware's
SPSWSSSRSUSUsoggy
AcWORSSXRUTUsoil
TYSRRSSORSRSsoil >
YURTSPRUSRSRsolar
Q\\SMSRPPQPRNsold
PWOQSRRTOQRQsold as
ZRQSSZRLTSSRsold it
RVQSSQRGSRRRsold me
SSTRSSSWSRQQsold the
QXSSSMSTSSSSsold to
TRSSSSSSSSSSsolde*
TRSSSSSSSSSSsoldering
aRQQSIWSTSSQsoldi*
RRSSSSSTSSSSsoldier
aSSRSISRSSSSsoldier's
SSQRSSWSTSSQsoldiers
X\\LNSQRTXPRPsole
[SRSSTSPSSSRsole'*
[SRSSTSPSSSRsole's
TYRRSSSNQSSRsoles
LSQUSRSZSTSTsolic*
SSRSSRSRSTSSsolicitor
LSQUSSS[STSTsolicitor's
ZTLQYQRQQSSSsolid
BRWSUSScQUTUsolid and
TSSSRSSPTRRRsolid wee
NSdRRQSKSSSSsolid*
QSORRSSaSSSSsolidarity
PSgSSQS=SSSSsolids
TSSSSQSPSSSSsolo
]RQQSRSBSRSRsolve*
ZRRQSRSBSRSRsolved
VSRSSSSSSSSSsolves
K`PTXGQ^SVTRsome
hNQRRRSJWPQRsome >
YJRcRRSRVVTUsome of
JeRQSNSRPOPNsome other
F`RPT[RVLQVRsomeb*
[NNSSRS^TSSSsomebodies
TV[PVWSQQSXUsomebody
SSWRTSSQTTTTsomebody at
PWXSRNSTSTTSsomebody called
VPSRS^SBRUUWsomebody else
UVOSRUSOROQQsomebody else's
YUJRTMSUTOOLsomebody had
UQUXUPS\\STSSsomebody has
SS[PSRSPSTTTsomebody signed
RSTQSSSYSRSTsomebody to
QPRRSYSRTRRUsomebody who
XRRSSRSSTSSRsomebody with
=bQSRXRNLRQQsomebody's
PYQRSRRUSSSSsomebody's old
SSRSRSSSSSRRsomebodys
OUSSSSSWRSSRsomed*
OUSSSSSWRSSRsomeday
JfSSRSSSTSSRsomeh*
JfSSRSSSTSSRsomehow
U]OTRLROTOMJsomeo*
`]KPTPRJVOMMsomeone
NRTUSTSPRUSTsomeone called
PRXTSQSVRUSTsomeone else's
MZNRSWSFSRRSsomeone had
PTSSUSSPSRSRsomeone has
OQSRSRS[TRSSsomeone with
KWSSSRSVRSSSsomeone'd
PPWWRPSUSSSQsomeone's
RSRSSSSSRSSSsomeone's initials
ZUMQTMQVOOPQsomet*
GVSSTRQUMQSRsomething
HPWWR[RRVVVSsomething >
SRQSSRSVUSSSsomething for
SSQSSOSSRPPOsomething here
UXRSMRSUSSTSsomething that
rSLQSRRKSSSSsomething to
YSPSTSSVSSSRsomething~@me
OSSSSPSdSSRSsometime
jQLQSQSCUQQQsometimes
PP`SQNQQL\\]Ysomew*
SQSSSSS[SSSSsomewhat
PS_SQOQKMY[Wsomewhere
YSNRSSSVRSSSsomewhere >
PSLRRRSMSUUVsomewhere between
VORRSTRXRRSRsomewhere in
PR]SSRSRSSRRsomewhere near
RQUSSVSPSTTSsomewhere to
SSTSSSSRSUUUsomewheres
SYRTSNSJRSRRsome~@courier_staff
ORQRSQSaSTTTsome~@food_spices
QTQTSSSOSSSSsome~@swearing
JeRQSNSRPOPNsome~@wrong_item
RSWUWQU^QRSSson
RPbRSRSOUXYVson >
WWNSSSUQSPQRson has
]SRRXTSLSRSRson in
HTTSSSSaRWWVson's
GHSRSeR\\PXXWsong
MPRSSPSYTSSSsong >
QRXSSPSERTTSsong about
ORVSSSSXSSSSsongb*
ORVSSSSXSSSSsongbook
hMRSSSRVUSSRsongs
TSSRSRSZSSSSsonne*
TSSRSRSZSSSSsonnets
MrSRSOSMRQRPsonny
RRSSSSSPSSTSsonny's
RRSSSSSPSSTSsonny*
PPZRSRScSTTSsons
QSXSSSSRSSSSsony
OWfISHR`SVXUsoon
QSaPSMSJSUVSsoon >
TRKPSXS]TQSSsoon as
SRUSSRSYSSSSsoon'*
SRUSSRSYSSSSsoon's
WSSRSXSRTPRPsoone*
WSSRSXSRTPRPsooner
JSwSSQSJRXWVsoooo
[OPSSSSXPSSSsoot
OQONSZSfSSRTsooth*
OQONSZSfSSRTsoothing
NQQQSaSGSSSSsophi*
NQQQSaSGSSSSsophia
PSSSSVSTSSSSsore
RSSSSYQRRSSTsorro*
RSSSSYQRRSSTsorrow
QI^PQSPiTTTQsorry
JTSORUQfTTUTsorry >
QL[SSIS]SRRTsorry and
PS[RSVSSSTTTsorry for
NSQSS[SKRSSTsorry that
XSRSSZSGRUTUsorry to
RSO]SPSGRTSRsorry we
LUNRSSSeRQPPsort
KRNSRTSsSRRSsort it
YVLTRPSJSRQPsort of
NNTMRgRFLPRZsorte*
HNTMRgRFLPRZsorted
RSRSSOSZQPQKsorted >
OSRSS]SCSRRXsorted in
JSORR^SRRPQXsorted it
PSSSSTSORSSTsorted me
PSSSSSSWRTTSsorted my
JS[SSSSNQTUTsorted~@me
YSSSSSSSSSSSsorter
UUYQRWSMTRSTsorti*
UUYQRWSMTRSTsorting
TWWRRMSYTUUQsorting office
SRRSSSSQSSSSsorts
SSSSSSSVTSSSsos
KLLPW[SXPRSSsoul
YS]SSQSHRUTUsouls
WKUSQZPPVOOUsound
QPTWSNSgQPQNsound >
ORSRSXRQTSSWsound as
WRUSRSSKUSRRsound is
TQSSSSSRTSSSsound like
XRSRSSTPSRSRsound's
cPPNPRTLTQSPsound*
WSRRSUSQTSSTsounded
USSSSSSRTSSTsounded like
USSSSSSRTSSTsounded~@comparison
VSORSSSSTRSRsounding
VQUQPPRPRRTRsounds
NSUQPQSYQTTSsounds like
aKHNQFRZYPQQsoup
]PMQSSSKZQQQsoup >
TRSSSRSPTSSSsoups
[ORSSXSPUSSSsour
USRSSQUTSSRRsourc*
SSSSSRUSSSSSsource
USRSSRSTSSRRsourced
]PVRRSSLTPSQsourd*
]PVRRSSLTPSQsourdough
\\SSSSSSMSSSSsous
QSRRSSSUSSTSsouth
URORSRSUTSSSsouth*
USORSSSUTSSSsouthland
SRRSSSSSSSSSsouthport
NV\\SSQSORSTTsow
MSRSSSS[SSSSspa
FQaQSPRNSSSSspace
PR`RSQSTSSSSspace >
WSRRSRSRWRSRspace*
WSRRSRSRWRSRspacebar's
USQSSSSPTSSSspade*
USQSSSSPTSSSspades
WPRSSSSYRRSSspagh*
WPRSSSSYRRSSspaghetti
WRM_SSROURRQspain
SSQSSTSTSSSSspam
LPQQWQSdRRTPspani*
QQSQUSS\\RSTRspaniel
PSVRSSSVSSTRspaniel >
JRSSUSS\\SSSSspaniel's
WSQSSQSQSRSQspanish
gKRSSRSPTRROspann*
gKSSSTSKTRROspanner
STRSSRSYSSSSspanners
QRRSSSUWQSQSspar
HRMPR]SPQRRRspare
QSSSTRSTTSSSspare room
QRRRSSS]SSSRspare*
NSSSSSSaSSSSspared
URSRSSSOSSSRspares
RTORRSS]RSSSspare~@part
QSSSTRSTTSSSspare~@room
RQSSSSVSSSSSspark
MQQSSSSYURSSspark*
SRRSSRSSTSSSsparkles
RSRSSUSSSSSSsparkling
URSSSSSSTSSSsparkly
KSSSSSSZSSSSsparky
PRWRSQS`SSSSsparr*
PRWRSQS`SSSSsparrowhawk
VRRRSSSWUSSRspat
QPSS]RSMRRSSspatu*
QPSS]RSMRRSSspatula
JPOQRHSgRSSRspeak
WRVSSQSNSUTTspeak >
RSRRSPS\\RRRNspeak to
WTRNZKSLZOQOspeak*
YSQRRUSJWPQQspeaker
[NSSSSSQXRRRspeaker >
PVXSSSSKRSSSspeakers
RRQP[OS]STUTspeaking
PSTRSRSXSTUTspeaking terms
WRPP[QSVSSSRspeaking to
VRQRRMSSWQRPspeaks
SRXPSXQMVSTRspeci*
TSRSSVQSWQSQspecial
TRSSSUSSSSSSspecification
PSYQSSSMRUTTspecify
SRSSSSSRTSSSspeck
ROSSSWSVSSSSspecs
SRSSSSSVSSSSspect*
SRSSSSSVSSSSspectator
QPORQMScWSSQspeec*
WRNSQPSXWQQOspeech
RSPSRQScVRRQspeech >
MRTRSPS^SUTUspeeches
YYNJSWSOVOSQspeed
USRRSSSOURSRspeed of
KRM^SQS[PYRXspeed*
SSQSSSSSSSSTspeeding
KRO^SQS[PXQWspeedy
SSRWSRSJQVRVspeedy >
URRRS[SKSRSUspell
HYUSSVSKQSSSspell*
JRVSSVSNRSSSspelled
QZRSSSSPRSSSspells
MhORSbRFSKONspelt
IRRVVTSURRSSspend
TSRSSSRSTSSSspend*
TSRSSSRSTSSSspends
TRSRSUSTTRSSspend~@number
NRjTRTOMRWUWspent
PSZTRSRVSUSTspent the
RSSSVSSSSSSSspice*
RSSSVSSSSSSSspices
HcSSRRSSROSMspide*
RMTRSSSYSTSTspider
QTSSSSSSSSSSspider's
KhRTSRSLRNSMspiderweb
QSSSSRSVSSSSspiel*
QSSSSRSVSSSSspielberg
VSQSSSSNSRSRspike
SRSSSSSSSSSSspill
SSSSSSSSTRSSspill*
SSSSSSSSTRSSspilling
VSQSSSSGRSSSspin
VSQSSSSKRSSSspin class
TSRSSVSRRSSSspind*
TSRSSVSRRSSSspindle
DcOSSRSTQRRQspine
URSSSSSRSSSSspine*
URSSSSSRSSSSspines
ONVSSSSSRTTTspinn*
TSRSSVSRRSSSspinner's
ONVSSPSTSTTTspinning
ONVSSPSTSTTTspinning wheel
^SOSSQSHTPSNspins
SOYPSUS\\SUVTspiri*
SPQRSaSLTSSRspirit
SSWQSRSVSSTSspirits
SQWSSISaSUUUspiritually
QSSRSSRVSSSTspit
RVLSSSSSRSSSspite
WSSSSSSRSSSSspitf*
WSSSSSSRSSSSspitfire
jROPSPSNTRSRspits
eRQQSRSKSRSRspits it
YRSSSTSPURRQsplen*
YRSSSTSPURRQsplendid
\\RNSSSSKSNQLsplin*
USOSSTSPTRRPsplint
ZRQSSSSNSOROsplints
TYTRSQSRRTTTsplit
RWSSSSSOUSSSsplit >
WIRSSSSQUSSRsplit*
TMRSSSSRUSSSsplits
VOSSSSSSSSSRsplitting
NaRSSOSSSSSSspoad
JQcOSTSNOWWWspoka*
JQcOSTSNOWWWspokane
LS[RSSSXPWWVspokane >
PNdQSXSESTTWspoke
LOaSSYSGRTTWspoke to
SSQLSXROSRRSspoke*
RSSRSTSSSSSSspokeandco
SSQLSWSUSSSTspoken
SSRVSWSMSSSSspoken to
USSSSRRMSRSRspokes
ORJTSRVYSPQPspong*
NWOUSSWORQRRsponge
KXSUSSWRQQRRsponge >
TMNRSSS]TQRQsponges
KSSSSSS[SUUTspons*
KSSSSSS[SUUTsponsored
SSSSSSSQTRSRspook*
SSSSSSSQTRSRspooky
JWQSSSSbSRSRspool
KSWMQYQdRQQTspoon
\\NRRSRQTTRRTspoon >
SSSSSSSVSSSSspoon's
UQURRSSVUSSTspoon*
UQURSSSSUSSTspoons
_QURSSSSVRRSspoons >
MRRRSSS^SSTTsport
KRURSSS\\STTTsport >
MPWRRNS]SSTSsport*
SS[SSPSMSSTSsporting
MPQSSSScSSSSsports
SSQSSRSSSSSSsporty
VLWYRMRPTRTTspot
HSYSSSSYSSSSspot >
[SSPSSSKVQSRspot on
PUSSSSURRSSSspotl*
SUSSSSSRRSSSspotless
PSSSSSUSSSSSspotlight
UQQSSRSWWRRRspots
RRSSSRSUVRRRspots >
KNRPSXRcQSSVspott*
KNRPSXRcQSSVspotted
NNRPSTSdSSSSspotted it
RVRRSRSLSRSRspout
PSQRVUSOTPQPspray
SRSSSQSSUSSSspray*
SRSSSQSSUSSSsprayed
^RRSRSSHURRRsprea*
USSSSSSRSSSSspread
VRSSRSSNSSSSspreads
ZSSSSSSNTRRSspreadsheet
ORSRXRSOQRSRsprig
ORSRXRSOQRSRsprig of
UHR[QLSYUWWWsprin*
TFZGQUSYVXYXspring
JQWQSSSSSTTTspring >
MRQTSWRZSTUSspring and
bSSPSSSKSPSPspring in
cNRQSOTRUSSRspring's
LZRSSSSOQRRRspringbok
PTRSSRSXSTTTsprings
PQReSPSPRSRSsprinkler
LSRVSSSUQTRUsprinkler >
RSNWSSSWSSRSsprinted
URSSSSSRSRRRsprou*
URSSSSSRSRRRsprouted
TSSSSSSTSSSSspruc*
TSSSSSSTSSSSspruce
RZPSSRSQSRRRsprue
\\SQRSSSPVRRQspuds
QSPXSVSLQTRRspun
QSZRSPSZSSTSspy
NSSSSRS^TSSRspyin*
NSSSSRS^TSSRspying
QSQSSRSXSSSSsquad
UOZPRQRHXRSTsquar*
JP]PRRSMTTUUsquare
QRXSSRSSSSTSsquare's
SSSSTSSSSSSSsquared
SSSSSSSSTSSSsquarer
_SKSSSSOVQPRsquares
SVSSSSRTRTSTsquat
USSSSPSRUSSRsquat*
USSSSPSRUSSRsquats
WMXPSSSYSSTSsquaw*
`MUSSSSKSRQQsquawk
JSVPSSSaSUVUsquawked
jKMMPRRNYLMLsquea*
[OUQSRSLRQRQsqueak
TQSSSTSPTSSSsqueak on
SSSSSSSTSSSSsqueaked
TSSUSSSPRSSSsqueaker's
FSSPSWS]SRSRsqueaking
XQOQRQRKURRRsqueaks
WSQRSSSMSRRRsqueaks >
SSSSSSSPRSSSsqueaks like
SRSSSRSWTSSSsqueaks on
SSSSSSSMSSRSsqueaky
TRSSSSSYVSSSsqueal
YSSSSRSSSQQQsquealing
cRPRQQSTVRRRsqueals
iPPRSOSI]OQNsquee*
gRRRSRSP]OQNsqueeky
UQRSSOSLSSSSsqueeze
SSRSSSSSRSSSsqueezed
SSSSSSSSTSSSsqueezes
ZSNSSSSRTSSSsquel*
ZSNSSSSRTSSSsquelch
N[SSSSSNPSSSsquig*
N[SSSSSNPSSSsquiggle
USSRSSSSSSSSsquin*
USSRSSSSSSSSsquint
hRRRSFSPXRSQsquir*
ZSSRSQSJUSSRsquirrel
bRSSSHSHVSSRsquirrels
SSRSSSSdSRSRsquirts
SSSSSSURSSSSsquis*
SSSSSSURSSSSsquishy
SSSSS\\SPPRRVsrevi*
SSSSS\\SPPRRVsrevice
PSSSSSSWSSSSsri
SSSSSSURSSSRss
VSRSVSSQTSSQssd
HU^PRNR[QXYXst
QPZRSSSLRUUUst patrick's
TRSSSTRRSSSSstabi*
TRSSSURTSSSSstabilisers
SSSSSRSQSSSSstabilizers
VSSSSSSOSSSSstabl*
VSSSSSSOSSSSstable
VQQQSTSYSTTSstack
WSQSSSSSTSSSstack*
WSQSSSSSTSSSstacked
aLSSSSSPTSSSstadi*
aLSSSSSPTSSSstadium
TRORSSS]SRSRstaff
RSSSSSSWSSSSstaff*
RSSSSSSWSSSSstaffy
QSWSSSSJSUTUstag
VRVRSRSFRUUUstage
WRRSSRSFSSSSstage~@number
RXOSSSSLPRSRstain
iMSRSNSPWRSRstain*
_PSSSSSQUSSSstained
^PSSSNSRUSSSstainless
RTSSSSSSSRSRstains
WSXNSSSNRQTQstair
RUPKSTQaRTSSstair*
SSSSSRSSSSSSstaircase
PRRSSSS]SSTTstairlift
TRQJSVQYTTSTstairs
VRPFSQS`VQTNstairs >
MUSZSUSRQVSVstairs and
TSRSSVSPSQSSstairs so
TWSSSSSQRRRRstairwell
TOUQTQSURVUUstake*
PQURTRSVRVUUstaked
VQSSSSSQSSSSstakes
SSSSSSSPTRSRstale
RSSSSSSSRRRSstalk*
RSSSSSSSRRRSstalks
SSUSSSSOTTSRstall
QSUSSSSOSTTSstall at
RSSSSSSSSSSSstall*
RSSSSSSSSSSSstalls
F_HVW^[GONNQstamp
NQSSTQXPQSSRstamp >
NSSUYQSPSSSSstamp and
MMNRTdRXRPQUstamp on
\\QRSSRRRUSRRstamp set
Y]NLQPRYRMPPstamp*
JaQOQMSWQOQPstamped
PRRPSXSYSQSTstamped and
QSRSSWSYSSRSstampede
SSSSSSSRSSSSstamping
NTSSSSSRSSSSstamping's
iOQPRRRQURSSstamps
S[SSSSSROSSSstan
XOLZQWRHUQPVstand
H[QQSQSPRRRRstand >
TQTSSQSKUTTSstand and
SSSVSSSQSTSSstand at
VSSSSSSOSSSSstand has
XPSWSQSTSRRQstand is
LSYXSSSSQVSWstand on
RQSQSZSNRTTTstand up
SYOVURSNQQQQstand's
U]ZVQLPOPQRQstand*
MRSWSVSOSSSTstandard
NQQRSSScSTTSstandards
M]fUQPSGQPPRstanding
KP\\RSRT]RSSSstanding >
ZSPRSSSTRTUTstanding in
fQGSSRRPUSSRstanding on
PSWSSSSGRSSSstanding up
gPNORMPTTUVRstands
QLPSSSS\\SSSSstands >
WRRSSPSQSSSSstands up
LSSSXSSSSRSRstanl*
LSSSXSSSSRSRstanley
kQNQQPRGWQQRstapl*
SSRSSSSSSRSSstaple
TRQSRRSOSRRRstapled
YPSSRRSOVRSSstapler
UQSSSSSQVRSSstapler >
cUQRSRSOTSSSstaples
JMMRR\\R[PNNSstar
SSQSSPSXRQQMstar and
SSSSSSSTSSSSstard*
SSSSSSSTSSSSstards
WSSSSSSOSSSSstare*
WSSSSSSOSSSSstares
NSUQSSSXSTTTstari*
NSUQSSSXSTTTstaring
OINLT\\L\\XOOUstars
WQRPRSQMWQQUstars >
ORSRTTSRSSSTstars and
XRRRSQSSTRRRstars for
SSQSSLSZRTSQstars if
LPVPSWRYPUVXstart
MRYSSOSTRSSSstart >
VQRRSSSNTSSRstart and
PSSSS\\SHQSRWstart to
PQLSSRR`STTSstart with
TO^QROPGQXZUstart*
DQW\\RPPjQ[ZZstarted
XQTSSTROSSSTstarted calling
YSPRSQRYTTTSstarted to
NXZSSSSPQTUTstarted without
ZQVSSSSQUSTSstarter
USXMSVSIRRSQstarting
TSYMSVSIQRSQstarting to
USRSSSSHRQQRstartled
XRROSPSHSSTQstarts
TSPSSTSQSSSSstarts on
SSSOSSSRSSSSstarv*
SSSOSSSRSSSSstarving
MNaSRVRZPUVWstate
ORNRRSS[RTUSstate >
OPQVTXSQRRSTstate of
LXNRRO]\\PRRQstate*
N]RSSSSPRSSRstated
QNORSO]WRRRRstatement
SSSSSSS[RSSSstatements
dLRXXKPJWUSRstati*
RQSSYRSKRSSSstatic
QOWXRMQQUUTTstation
PRRRRTSSRTUTstation >
JRQRSRSbSSSSstation and
\\ROSSSRWTSSSstation's
UTRSSSSQTSSSstations
\\RSSSRSRSSRRstatistics
PSRSSQSdSSSSstats
MZWWSRSRQRUPstatu*
VRRWSSSPSSSRstatue
O[STSSSUSPSOstatue's
NSXRSRSSQUUUstatus
UMTNRFQmVKMEstay
SSURSSSBRRRSstay home
WSTRYXQTPRRTstaye*
WSTRYXQTPRRTstayed
RO\\SZRSQTSSSstayed in
FSPQS]SQORSUstayed on
XSSSRQSOTSSSstayed put
AR_SRRSZTSRRstayed up
SRSSSSSSUSSSstayi*
SRSSSSSSUSSSstaying
jOKSURTPWNPLstays
]RPRSRTOTSRRstays on
SSSSSSSSPSSSstays through
SSSRSSSPUSSRstays up
SSSSSSSUSSSSstays where
YRRSSPSSWSSRstead*
YRRSSPSSWSSRsteady
NR^QSSS^QSTTsteak
QRROSR^SSQRPsteal
WU^PSPOWSSTSsteal*
YUNQSPPbSSSSstealing
RScRSSSGSSTSsteals
`OQPSOSRTSSQsteam
VQQOVRSNTSSRsteam*
SRSSRSSMSSSSsteamer
TSQOXRSRRSSSsteaming
URSSRRSVTSSRsteams
K[QRSSRSRSSSsteel
STSSSSSRSSSSsteel's
STSSSSSRSSSSsteel*
OSSSSSTSRSSSsteep
SSOSSSSWSRSRsteer
[OSSSTSNTRSRsteer*
SSSSSTSRRSSRsteered
ZOSSSSSSTRSSsteering
SRSSSSSRSSSSsteering's
SSSSSSSPSSSSsteers
SSSSSSSWSSSSstems
PRYZROSLSVOWstep
aOROSPS^XRSQstep 0
PRVUSUSLRNQRstep >
_QQPSRSSTSSSstep four
PS\\VSSSUSTRTstep in
VUSPSSSMSSSSstep nine
RRRKSSSgSSSSstep over
QSORSRSWTSSSstep with
RSUSSRSYSSTSstepd*
RSUSSRSYSSTSstepdad's
S^RSSRSDSSSSsteph*
S^RSSRSDSSSSstephen
MSRSSRRaTTSTstepp*
MSRPSRRcTSSSstepped
SSRWSRSQSTSSstepping
[VLUSSZCUOQOsteps
YSRQSP[OTRQRsteps >
^VSRSSSLRSSSsteps out
PYSQSSSSSRSRsteri*
PYSQSSSSSRSRsterile
TSSSSSSTSSSSsteth*
TSSSSSSTSSSSstethoscope
SSQ|SVS.SVSRsteve
SSQQSVSSSSSRstevi*
SSQQSVSSSSSRstevie
VSSSRQSOSSSSstew
]PRPPLSYZSSTstick
WRTQRQSQVTRSstick >
QSOSQUSSSRRSstick a
XRSSTSSNRSSSstick's
C`RRYSQLJOPQstick*
@bOR[RQTISQUsticker
SQQSSUSIRSSTsticker >
WNSQS\\TQQRRUsticker and
TVSSSRSSQSSSsticker of
TSSSYSQSRSSSsticker on
SUSSSSTSSSSSsticker's
WRRRQSS]UPQPstickers
UNURRSScSRRSstickers >
YRSSSRSMURSRsticking
VPXUSTSOTSTRsticks
_VQRSRSTRRTRsticks >
PSSSSTSRTSSSsticks in
CUSSSTSQQSSTsticky
YPJPSRSKUQRRstiff
MQRSSSSUTSSSstiff >
VSSRSSSOSRRRstiff as
SOSSVSSSSSSSstiff*
SOSSVSSSSSSSstiffener
QSVSSSSNRWWUstil
VQRSSSSSSSSSstile
VOiIJOFUM]d]still
GRPOSPSkRWXVstill >
WSRPSRSOTSTSstill a
NSXWRUSVQTSTstill at
RSTUS\\SESSSSstill don't
RQQSS[RSSRQSstill got
K\\O^SQSFPSQRstill had
SSSSSQSPSSSSstill hungry
QPWSRXRTRRRUstill in
STQXSSSLSRSRstill it
RNXRSSSLSSSSstill just
MSSSSUSPSTUUstill looking
BKVUSSSkRYXXstill no
RR]OSRSWSQRTstill not
LSPSSUSRSQQQstill nothing
NdWQNHSTQTSRstill on
\\QYSSRSNVTUTstill only
OS^SSOSMRTTTstill refreshing
GOXSSPSXRTTTstill says
LS\\SSRSUQUUUstill somewhere
\\RRSSQSYROPQstill the
OR]OSRSIRWWVstill to
]WLRSRTOSSRPstill under
iSKRSRSMURRRstill up
LRURSRSMRUVVstill waiting
KSNSSaSMSTTSstill without
XQQSSYRDSQQSstill~@arrival
MRR\\SPSGRVVUstill~@courier_act
TQPRSSSSUSSSstill~@damage
OSZPSUS^RSTRstill~@fail_verb
\\QYSSRSNVTUTstill~@hedge
QN]RSRSJRRRRstill~@intensifier
BSZTSUS[RVUWstill~@looks
JRSSS`SMSUUTstill~@missing
@IdOSWRMNYZZstill~@negation
H[FSS[MbTRRTstill~@number
OSUQSWSLSRSSstill~@order
]VMRSWSPUPQPstill~@senses
OS^SSOSMRTTTstill~@tracking
GSWRSRS]QUVUstill~@use_verb
JSTSSQS^VTSSstill~@verdict
`RLQSRSPVMRMstill~@work_verb
SSUSSSSSSSSSsting
fPQRRRTLXPQPsting*
bQQRSRTLXPQPstings
WRSSSSSSSSSSstingy
ZRSSSSSKVSSRstink
YUTSSSSPVRSRstink*
YUTSSSSPVRSRstinks
HSPRSRSlUSSSstir
SSTSSSSPSSTSstirr*
SSTSSSSPSSTSstirred
iRRRSSSOTSSSstirs
TKSORTS[USTRstitc*
VGSSSSSTRSSSstitch
WXNRSSSOTRRRstitched
CTYPSVSdTUUUstitches
RT\\RSWS@RTTUstitches out
^QSSSQSMTSSRstitching
KRHKSmRNROOUstock
QNJNSbSOSOPRstock >
ZYFSQRRNWQQPstock*
VSRSSSSNURSRstocking
UZFSQRSXTRRRstockings
URSSSSRNTSSSstockroom
NSXYSRSKPWTWstoep
VSSSSSTLSSSSstoke*
VSSSSSTLSSSSstoked
VSLSSSRSTSSSstole
SSSSSSSSRRSRstoll*
SSSSSSSSRRSRstollen's
SSSSSRSSTSSSstoma
SSSSSSSOSSSSstoma*
SSSSSSSOSSSSstomach
XSSSSRSQTSSSstomp*
XSSSSRSQTSSSstomps
YPXPORSSWRRPstone
NSTSRRS^QTTRstone >
MYPRQTSQTNOPstone*
VTQRSRSTUOOPstones
QSSSSVSQSSSSstonewalling
MYSSQSSRSSSSstoneware
MO[USKQ^RVZXstood
NSZRSSSCRUUUstood at
NQR[SPS^RUUTstood in
PWSSTPSSSRSRstood it
MRXKSVSYSRSTstood on
^RSTSPSPUUTTstood there
VRVPSRSNSPSQstood up
OR]SSPSTPVUUstool
LO]RSQS^SVVVstool >
SSSSSSSSRSSSstool*
SSSSSSSSRSSSstools
NSTbSRRRRUSTstoop
CLO^QI[ZRWQXstop
OTQVRX^TPSTTstop >
ORSTSSSTRVUVstop and
IRPSSSS`USSSstop at
RSRSSSSPTRRSstop for
LSWWQZTRSXUWstopp*
VTVVQZTNUTUSstopped
HSK[SSSOSSRQstopped >
KSXSSRS^RUUUstopped asking
KSU_RPSGQVTVstopped at
KRRSSSVZRTSTstopped mentioning
VSXSSRS=STTSstopped telling
SSSSSSSQSSSSstoppers
IRUTSSRYQVSWstopping
ISUSSSSYQSQTstopping >
XUTYQOQHUSRSstops
XSSRSRSOSSSSstops >
NSTXSSSOSTSTstops and
MR]LSRRSRUTVstops away
QRQRSSS[TSSSstopw*
QRQRSSS[TSSSstopwatch
UTWSSQSOSRSRstora*
UTWSSQSOSRSRstorage
NORWPYTQQTRXstore
PSRSQTTURQQSstore >
PTOSSTSUSSSSstore in
RRQSS\\SSRPSSstore's
KTTSS\\SQROSSstore*
MSVSSTSYSSSSstores
SUSSSSSLSRSSstoreys
YVPSSSRMRSRRstori*
YVPSSSRMRSRRstories
MURSSSSURSSSstories >
ISTSSSSVSSTSstork*
ISTSSSSVSSTSstorks
ZNVUQUSJUWSWstorm
QSSTSRSXSVSUstorm door
QQ^RSSSOSUUTstorm*
QQ^RSSSOSUUTstorms
QSSTSRSXSVSUstorm~@delivery_place
NRXSSOUWSRRQstorn*
NRXSSOUWSRRQstornoway
DNgTRQP^PZ[Ystory
^PRTSPQVUVTTstory >
NWQSSSSTSSSSstory about
JSRSSSS\\SSSSstory is
HR[RSRSeNVXVstory of
TRSSSSSOUSSSstory's
MRRSSSScUSSSstory*
LSRSSSSgSSSSstorytime
GZQSVRSOSQQRstout
RS[QSUSJPQQQstove
SUQSSSSSQSSSstove >
RS]QSSSNSRRRstove was
SSSSSUSSSSSSstove's
USSSSSSXSSSSstove*
USSSSQSXTSSSstoves
PSSSSSSSSSSSstrad*
PSSSSSSSSSSSstradivarius
`TIQPOULXNOPstrai*
SUMTPPRVTOOPstraight
^NaRSMRJSRSRstraight >
XSPSSOSXUSSSstraight and
HRSSSdSRSSSSstraight as
EcSSRNSNORSRstraight from
USSSSSSJUSSSstraight it
SRS[SKSPSUSRstraight line
TTRRSRSKQSSTstraight out
LSJOSQSsTTSTstraight up
WSOSSSSSTSSRstraightened
SSSSSSSWSSSSstraighter
SSSSSSSSTSSSstraightner
TSSSSSWRRSSSstrain
SSSRSSSVUSSSstrainer
[SSRSSSDUSSSstrains
PUJ\\RORPXTQTstran*
[PSSSSSRWRSSstrand
WQRSSSSMVSSSstranded
USPSSSSWSSSSstrands
SSSSSOSVSSSSstrange
SRN]RRSHSURUstranger
H[TTSSSQPSRSstranger's
NSRQSTS`SSSTstrangers
PSMRSTSZSSSTstrangers >
SSSSSSSRSSSSstrangle
SSSSSSSQSSSSstrangling
cMPWKTSP\\TRTstrap
QRSURSSQTSSSstrap >
TUSSRSSSTSSSstrap cuts
XRSSSSSPTQQRstrap's
USSSSSSPTQQRstrap's comfy
USSSSSSPTQQRstrap's~@size
iRPROPSITOOPstrap*
YSOSSOSPTRRSstrapped
RSSSSSSSSSSSstrapping
_STRPTSPRQRQstraps
TSSSSRSQTSSSstrat*
TSSSSRSQTSSSstrategy
SQOQ[SSKRRSSstraw
USSRTSSSQSSSstraw like
ZUQQTVSORSSRstrea*
TSRSSVSRRSSSstreak
VSRSSTSSRSSSstreaks
SUSSSSSRSSSSstreaky
VSSRTSSPSSSSstream
TIOYOJUTPWTWstree*
VLNRPLU^QUSUstreet
YSKZSRSJQXSZstreet >
NSYNSSSYRSSSstreet and
ZSSQPSSVTTTTstreet it
TSSTSSSPSSSSstreetcars
QSSSSSTWRSSSstreetlights
RQTXSQSHSUTVstreets
RRPXSTSTSUUUstreets away
QTSSSNScQRROstren*
QTSSSNScQRROstrength
SSSSSSSRTSSSstres*
SSSSSSSRTSSSstress
WRNTSRRWVSSRstret*
WSNRSRRTTRSRstretch
SSSSSSSRTSSSstretched
SSSUSSSPSSSSstretches
SSSSSSS[SSSSstretchy
RLSSTSS_SSSSstric*
RLSSTSS_SSSSstrict
QTSZSSSQQTSTstrid*
SUSSSSSUSRSRstride
RQSZSSSOQUSUstrides
OUZNROSXRTVTstrik*
OV[ORPSVRTVTstrike
NRWZSUSPSTSTstrike >
VR[GSSSOSRURstrike on
SSRSSRSUSSSSstriking
WRRSSRSRSSSSstrim*
WRRSSRSRSSSSstrimmer
ZORNYRUHRPQOstrin*
QTOMZUULSQQOstring
V]ORYRS[TRRQstring >
RRRPXRTPNSSSstring and
ZOSSSSSSSSSSstringing
VRUTRQSOQRRRstrings
WPQVSSSUTSSSstrings and
RSXSSSSNSSSSstrings for
URPSURSRQSSSstrip
NTSSURSSPSSSstrip of
\\UQSRMSGVSSRstrip*
VPSSSSSMTSSSstripe
WQSSRSSOTSSSstripes
MRRTSSSUSSSSstripped
`SSSSNSPTSSRstripper
SRSSSSSSSSSSstrippers
N\\RSSSSSSSSSstripping
RSSSSSSRRSSSstrips
YPRRSSSOSSSSstrob*
YPRRSSSOSSSSstrobe
ZONTSSSQUQSOstrok*
VQOUSSSQTQSOstroke
PQQSSSS\\TQRPstroke >
WQSRSSSSSSSSstrokes
ZSTSSUSFTSSSstrol*
ZSTSSUSFTSSSstroller
`MPQQJSOVOQOstron*
`MPQQJSOVOQOstrong
]SQSSRSJURSRstrong >
TSSRSSSLSSSRstrong enough
TRSSSSSQSSSSstrong my
SSSSSSSTSSSSstronger
SSRTSQSPSSSSstrug*
SSRTSQSPSSSSstruggling
RSJSSRSdSSSSstuar*
SSTSSRSUSSSSstuart
RSISSSSbSSSSstuart's
P`QSSSSNRSSSstub
YRSSSRSQTSSRstubb*
USSSSSSQSSSSstubble
WSSSSRSSTSSRstubborn
WYSSSRSPSSSSstubs
@UkSSNRYM^^]stuck
NSSQSSSTTSSSstuck at
J\\RWRSS[RSSRstuck in
fRJQSSSLSSSSstuck it
PQXSTSSTPTTTstuck on
^ORSSQSQSSSSstud
VOVNRN[WUOQOstude*
PQ[PRQ[WQRSSstudent
YQNQRPRSWPQOstudents
URSSSSSPSSSSstuds
KQYTRPRcRUTUstudy
QQSSSSSWRSSSstudy*
QQSSSSSWRSSSstudying
ZSV_UQTILSOVstuff
[SPNQLReUSSRstuff >
]MZPRWSHVSTUstuff*
YQZRRWSJVSSSstuffed
LS\\RTRSPSSSSstuffed in
WRSRSSSWTSTSstuffed with
SPSSSSSRSTTUstuffer
WSSRSSSQSRSRstuffing
STQSSRS\\TSSSstump
WSSSSRSRURSRstunn*
WSSSSRSRURSRstunning
TQMRSRR_SUSUstupi*
TQMRSRR_SUSUstupid
dQUQRQSIVQQOsturd*
dQUQRQSIVQQOsturdy
TSSSSSSQTSSRsturdy enough
SSRSSSSSSSSRstutt*
SSSSSUSQSSSRstutter
SSRSSQSVSSSSstuttgart
ZQORSTSKRRRSstyle
SSSSSSSPTSSSstylu*
SSSSSSSPTSSSstylus
SSSSTSSHSSSSstyro*
SSSSTSSHSSSSstyrofoam
RSSVSRSSSSSSsub
USTRSSSQSSSRsubar*
USTRSSSQSSSRsubaru
SSSSSSSPSSSSsubje*
SSSSSSSPSSSSsubject
YSSSSSSMSSSSsubma*
YSSSSSSMSSSSsubmarine
SSUSSSSJSSSSsubmi*
SSUSSSSJSSSSsubmitted
[SRSSSSQTSSSsubsc*
[SRSSSSQTSSSsubscription
TRSSSSSRSSSSsubtr*
TRSSSSSRSSSSsubtract
VL\\TSQRHRUTVsubur*
QL\\TSRSHRUTVsuburb
XSSSSRRSSSSSsuburban
SSSSSSSPSSSSsubwo*
SSSSSSSPSSSSsubwoofer
RSZRSRSPSTUUsucce*
SSSSSSSPSSSSsucceeded
RS[QSRSSSTUTsuccessfully
JQTOSfSNPNPSsuch
SRTQSRS]TRSRsuch a
SSSSSSSXSSSSsuck
RVQSSSURUSSSsucke*
RTRSSSSSSSSSsucked
QUSSSSURSSSSsucker
URRSSSSSUSSSsuckers
TRSSSSSRSSSRsucki*
TRSSSSSRSSSRsucking
^NRRSRSMVRRQsucti*
^NRRSRSMVRRQsuction
XRTNSSSUTSSSsudbu*
XRTNSSSUTSSSsudbury
TPRSS^RTSSSTsudde*
TPRSS^STSSSUsuddenly
QUSTSSSSSSSSsudok*
QUSTSSSSSSSSsudokus
TRQSSSSRTSSSsuffe*
SRRSSSSSSSSSsuffer
TSRSSSSRSSSSsuffering
UQPSQQSZWRRRsugar
QSWRSSSVSTTTsugar*
PSWRSSSWSTTTsugars
TSSSSSSRTSSSsugary
^QVSSQSPXRRQsugge*
YSSSSOSSSSSSsuggested
\\QOSSTSPXSSQsuggestion
]RSSSMSPXSSQsuggestion >
NSZSSTSSSRSTsuggests
GVTSSSTYQSSRsuit
VSRSSUSTRSSSsuita*
VSRSSUSTRSSSsuitable
ZSPSQSSPTOOPsuitc*
XTPSQSSRTPOQsuitcase
UQSSSSSPSRSRsuitcases
MSVSSSSWSTTSsuite
aPRRSUSJSSSSsuits
SSSSSTSSSSSSsulk
SSORSQSYUSSRsulki*
SSORSQSYUSSRsulking
SSORSRSYUSSRsulking >
nQRNRRSQTSRRsulks
TIQQShSRTRSRsum
RRSSSUSOSSSSsumma*
RRSSSUSOSSSSsummary
[PSQSPTLSQRQsumme*
XRSQSPTMSQRQsummer
TSQRSQSQUSSRsummer >
OSTRSWUURSSTsummer and
VQSRSSSQSSSSsummers
UTSSSSSQSSSSsummi*
UTSSSSSQSSSSsummit
RRYSSSSPRUTUsump
KRRSSRT^SSSRsums
WOKXRQROUUSTsun
RQOYSSSLTSSSsun >
NSPUSSSXTSRRsun and
SR[PSRSMRUVUsunba*
SR[PSRSMRUVUsunbathing
UVNaUPOOVSORsunda*
TPP]UXQQTUMTsunday
IQH^STSkSWQTsunday >
WRLQSUSXUSSSsunday and
XSYWSQSESORMsunday for
ZPURSRSSUSRSsunday lunch
RWK[SSSISRPQsunday morning
RSRTSVSLRUSUsunday night
TRSSSRSRSRRRsunday to
UXRQSSSPSRRRsunday's
RSSXSLQTURURsundays
PRJ[SRRRQSTTsundays >
OSQSSXSSRRRSsunde*
OSQSSXSSRRRSsunderland
TSSSSSSMSSSSsunfl*
TSSSSSSMSSSSsunflowers
XUVSSSSQSPQPsungl*
XUVSSSSQSPQPsunglasses
RSPRSZSRSSSTsunil
SSSSSUSQSSSRsunk
SSSSSTSSSSSTsunlo*
SSSSSTSSSSSTsunlotus
N\\SSSSSPRSSSsunne*
N\\SSSSSPRSSSsunned
aRQSSUSQSSSOsunni*
aRQSSUSQSSSOsunnies
OSQNSOPuRTTTsunny
NSSSWSSMSSSSsunro*
NSSSWSSMSSSSsunroof
OS`SSQSTRUTTsuns
UQSSSRSOTSSSsunse*
UQSSSRSOTSSSsunset
SRXQSRSXPTUTsunsh*
SRXQSRSXPTUTsunshine
H^K[ROR`NRPPsuper
bOIQR[VH\\ONPsuper*
XRSQRSSPUQRQsuperb
SRSSSSSOQSSSsupercheap
aSSSSRSFSSSSsuperglued
ZSPSSNWRWQQOsupermarket
\\SSSSPPMWSSRsupermarket >
VSSSSQSOVSSSsupermarket'
NSSVSSR^STRUsupermum
XSSRSQSPUSSSsuperphosphate
EQKRSdSYSRSTsupervisor
KVD[S[SdQPNSsuppe*
LVN[S[S[QSPSsupper
RRRWSXSHQTRWsupper >
RSISSSS^SPQSsuppers
SSSSSSSRSSSSsuppertime
`QPQSRS`SSSSsuppl*
]SRQSQSRSSSSsupplied
YSSSSSSLSSSSsupplies
PQQSSTShSSSSsupply
WR^MMWT>TRSTsuppo*
WMMUS[SBSONWsupport
eQQQSOSPSQRVsupport >
RSSSSSSSRSSSsupporting
TRRSSRSPSSSSsupports
NTRRRVVVQUVRsuppose
QPPORRVaSXWVsuppose >
WSUXSQSKSSSSsuppose is
\\ZPMRQRPWQRPsupposed
\\ZPMRQRPWQRPsupposed to
RRaROOSRSUVSsupposedly
PR[SSRSSSTTTsupposes
OReSSRS?RXXXsupri*
PSUSSRSQSVUVsuprise
QRcSSSSASVUVsuprised
QSQSSOVNSPQNsurch*
QSQSSOVNSPQNsurcharge
MQILRgRYMQUUsure
WPQSSQSPRRSSsure >
QRPSSXSDSSSVsure about
PSSRSTRXSQQSsure i
RSKRSWSQSSRSsure they
QSXRSRSRSUVUsurel*
QSXRSRSRSUVUsurely
PSSRSTRXSQQSsure~@me
RSKRSWSQSSRSsure~@seller
UTVRSRSRUSSSsurfa*
XUPRSSSOURRRsurface
ORYSSRSVSTTSsurfaces
SSTSSSSSRSSSsurfb*
SSTSSSSSRSSSsurfboard
wKFPSRSH\\ONPsurge
KO_PTQSTSSUSsurge*
WSPRSSSRTRSRsurgeon
QSTSSSSQSSTTsurgeons
JOaQTRSXRSTSsurgery
SRKSSSSSSSTSsurgery >
PSSQSTSWSSSSsurna*
PSSQSTSWSSSSsurname
IeZPUMRTMSWSsurpr*
OQaRSOSXQUWTsurprise
OVNSTQSWRRRQsurprise >
OXRSRSSWPSSSsurprised
QbLRSRSNSRSRsurprises
SSSSUSSPRSSSsurprising
SVNSSSSRSQSQsurre*
SVNSSSSRSQSQsurrey
URVSSTSKTRQSsurve*
URVSSTSKTRQSsurvey
i]NHZNRNZKMJsurvi*
dRRMQSS]TPPPsurvive
W`PN\\NRMXNPMsurvived
MPPS^QSKQPQOsurvived a
TRVSSSSHTSSSsurvived my
`OSSSRSQTSSSsurvived the
XQVSRRSCTSSSsurvived~@me
YPQSSSSPWSRSsurvived~@number
TQRSSSSJTSSSsurvives
MUUSSQSWQSSSsusan
VQPQR_SUUQRSsuspe*
ZRPRSTSTSRRSsuspect
RSSSRUSWSSSTsuspected
RSSSS\\SPSRSSsuspects
QSRSSSSTUSSRsuspense
RPPVSQS]SSSQsuspi*
TSQSSSSVSSSSsuspicion
RPSSSSSVSSSSsuspicions
RSSWSQSWSSSQsuspicious
TSRRSSSSTRSRsusta*
TSRRSSSSTRSRsustained
OSNSSSSZSTTSsuva
OU]SXQSYNVUVswadd*
YVSSSRSOSSSSswaddle
QRPSXRSWPSSSswaddled
LS`SSSSZQVUVswaddles
VSURSQSWRQROswag
RNcOTOSQTTVSswall*
RNcOTOSQTTVSswallows
OSTSSSSSSTTTswam
]OSSSRSJUSSSswamp
\\OSSSRSLUSSSswamp >
TSSSSSSRTSSSswamp*
TSSSSSSRTSSSswamps
SSRWSUQSRSSSswans*
SSRWSUQSRSSSswansea
QOTSSSSVSSRTswap
ZPORSQS^QRSTswapp*
[QPRSMS]USSTswapped
dRSSSJSNSSSUswapped it
QRRSSXSTORSSswapping
TSSSSTSNSSSRswaps
VSRSSSSJSSSSswarm*
VSRSSSSJSSSSswarms
TSSSSSSWRSSSsway
RPUOPUSYTSRPswear
TSSQSXSITRSQswear i
[OVMRRRXXTTQswear*
VRPRSNRYVRSRswearing
NSRRSORSTSSRswearing >
XOYNRWSQUTTRswears
VSQSSSSPSSSRswears by
VSTSSTSNQPPQsweat
VSTSSRSPRRRRsweat >
UYNQPSSSWPQMsweat*
NZSSSPS]SSSPsweated
VRRRQSSRTSSRsweater
TSSRRSSSTSSSsweater >
[TQSSSSGVQRRsweating
TSRSSUSSQSSRsweats
TSSSSRSSTSSSsweats >
NQQSRSSWVSSSsweaty
ISSSTSSYRSSSsweep
RTYRSOSQSSTRsweep*
PRXRSPSQSTUSsweeper
UUTSSRSSSRRRsweeping
>Q^TSZSlI[Z[sweet
PQRVTQS[URSSsweet >
PSVRSTSWSSSSsweet about
USSSTSSRSSSSsweet little
SSSWSQSISSSRsweet peas
QU_RSPSKP[[Ysweet time
XXP[SXPLSPQLsweet*
RSSSSSSSSSSRsweeter
WSSSSRSOSRRQsweetest
SRQSSVSSRSSRsweetheart
RRR\\SSSMSSSSsweetie
USTSSSSWTRRRsweetly
[SSSSRPRSSSSsweetness
MZSSSWSSSQSRsweets
RORTRAS}SVUTswell
TSSSSSSSSSSSswell*
TSSSSSSSSSSSswelled
KQ[RSSRYRVVVswept
MS[PSSSRQWTVswift
RSQRSTSXSSTSswift current
TSSSSSSTSSSSswim
bRNRSOSSWQSPswimm*
bRNRSOSSWQSPswimming
]SMRSSRVURSSswims
URRSSSSSSSSSswims*
URRSSSSSSSSSswimsuit
RQSSSOS\\TRSSswind*
RQSSSOS\\TRSSswindon
TRSSSNSVURSSswindon >
URSSSSSQRSSSswine
YMSQSQSYSTSUswing
UPSSSSSWTRSRswing*
UPSSSSSWTRSRswings
[SNSSSSSTSSRswirl
[SNNSQRTRTUTswitc*
PNWQSUS\\RSUSswitch
WSORSRSTUQQRswitch is
XYIQSQSPRTSTswitched
E\\RSSVSTPRSSswitched it
ZSRQSQSWSRRRswitched to
RRVSSSSPTSSSswitches
ZSQRSQSQSSSSswitchover
TRSSSSSRSSSSswive*
TRSSSSSRSSSSswiveled
cRPSSRSRTRSRswizz
SQQQSSSVTSSSswoll*
SQQQSSSVTSSSswollen
SSSSSSSNTSSSsword
UQUPSORdRSRRswore
SSVSSPRNSSSSswore it
PTQRS[SLRRSSswore on
SRULSdSGRSSSsworn
USPSSSSSTRSRswum
SRPUSMSZSSSSsycam*
SRPUSMSZSSSSsycamore
PSLYRRXSQUQUsydne*
PSLYRRXSQUQUsydney
MRSSSRSgSUSTsylla*
MRSSSRSgSUSTsyllables
WRSSSSSLSSSSsympa*
WRSSSSSLSSSSsympathy
VSRSSQSVUSSSsynth*
VSRSSQSVUSSSsynthetic
LRRGSQSmSSSSsyria
SSSSSRSRSSSSsyrin*
SSSSSRSRSSSSsyringe
YRSSSRSQTQQPsyrup
RRSSSUSOSSSSsysad*
RRSSSUSOSSSSsysadmin
MPOSS]RUSRSVsyste*
MPOSS]RUSRSVsystem
RSRSSUR[SSSSsystem >
PRRQSQSgSSSSséanc*
PRRQSQSgSSSSséance
IcMQRQR\\VPPPt
QSSSSSSRSSSTt's
MQQTRQSqRQQPta
`OK[SURKTSRTtab
QSUSSSSRSTSStabla
PTZWQPR\\SYZXtable
PYdQRTSNNWYUtable >
PRUQSRSSSRRRtable and
LVVSSQSVSSSRtable by
LR]_SRSMRUTVtable for
NSUSSSSTSTSTtable with
RSSSSSSSSSSStable'd
\\UPORQR^WQSOtable*
TVRSSSSTSSSStablecloth
`QMSSSSLTSSStables
WVWQSSRRSQSPtablet
YNVRSSRQQQRRtablet >
KRSQSQSeVRSRtablets
RSRSRTSXSRSStabs
`OOSSRSQSSSStacke*
`OOSSRSQSSSStacked
OXQSSUSOSSSOtackl*
OXQSSUSOSSSOtackle
SRSSSRSXSSSRtacky
PSVRSTSWTTUStacom*
PSVRSTSWTTUStacoma
SSSSSSSSUSSStad
_QPRSSSQTSSStaff
@lJMVXTLQKMItag
SRRPS^YLSRRRtag >
ZKQSSRRQSSSStag says
SSOSSQS]STSStagal*
SSOSSQS]STSStagalog
PPRQSTS`QSRTtagin*
PPRQSTS`QSRTtagine
MPPSSNRmRRRPtags
TQVSSSSWUSSStail
VTSSSSSRTSSStailb*
VTSSSSSRTSSStailbone
YSQRSRSPTSSStailg*
YSQRSRSPTSSStailgate
VQPVSRSTTSSStailo*
VQPVSRSTTSSStailor
YSRSSSSLURSRtailor in
KLTYR[QUMYU`take
HQRQTRWcQRSQtake >
MQVeQIRSQXUVtake a
JRTLSeRFOVU\\take it
SSRQSTRRRQRStake my
WQRTSUS\\TRSTtake the
TSUSSUSRRSSStake them
GSSMUWSYSRSStake this
RSPQSQScTTTStake up
`XQYRTS:RWTZtaken
VUSUSSSMRSSStaken a
URNPSSSZTRSRtaken it
R`ORTRSWRSSStaken the
WPRSQRS\\STUStaken to
jOCJOPSO[ILJtakes
PSSSSVSKQRSUtakes >
\\URRSSSMTQSPtakes a
UQSNSRSUSSSStakes it
USSSSSSMRSSStakes my
WSRSSRSPQPQPtakes off
SQPRSSTIWQRQtakes the
SSPOSRSbTRSRtakes three
RRSVSSSTSSSRtakes to
QSSSSUS[RSRStakes~@me
PRPNSQScUSTUtakes~@number
NZRPSTRORQRStake~@me
QSUSSVSSSSSTtake~@number
TSUSSUSKRSSStake~@seller
URNTSQUQTSRTtakin*
URNTSQUQTSRTtaking
JSSSSVUVQSSStaking the
USSRSUSSSSSStakki*
USSRSUSSSSSStakkies
R\\RSSTSNSSSStalc
[PNSVSSIRSSStale
RSSSSRSYRSSStalen*
RSSSSRSYRSSStalent
OLNTQgRTURTVtalk
[PQSSiSCSPRRtalk >
PSSUSQRWUUTWtalk about
QQRSSQSQTRTQtalk to
]SQNSWROQRSPtalke*
@TVNSXRjQRSPtalked
ORRSSZSQQSSRtalked me
ORRSSZSQQSSRtalked~@me
oSPSSRS:SSSStalker
TSQSSSSQSSSStalkers
PMJOSVS]VPRRtalki*
WRSRSSSLTSTStalkies
KNKPSVScUQRStalking
VORSSNSSUSRStalking >
XSLQSZSSTRSStalking to
PSVORPSZTUUStalks
USUPSSSMSUUTtalks >
TSSRSRSMTSSRtalks to
OPQRRKShTSSStall
PSSSRSSSTSSStall >
RSRSSSR[STTStalla*
RSRSSSR[STTStallahassee
QUSSSSSSRSSStallb*
QUSSSSSSRSSStallboy
OSSUSSSTSTTStalle*
OSSUSSSTSTTStaller
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
Q\\SSSRSPOSSStammy's
Q\\SSSRSPOSSStammy*
SSTSSSSRSSSStampa
QSSSSSSSRSSStampe*
QSSSSSSSRSSStamper
RSSSSTSSRSSRtamur*
RSSSSTSSRSSRtamura
PRXRRRS^RUUUtamwo*
PRXRRRS^RUUUtamworth
PRXRSSSQRUUUtamworth >
LQISRUSdTRRStan
RSQSSSSTSSSStangi
SSPSSRSTURRRtangl*
SSSSSSSUSSSStangle
SSPSSRSRTRRRtangling
FZPZRRUMOWSXtank
USSUSSSJRSSStank >
YSRQSSSTSSSStank'*
YSRQSSSTSSSStank's
TRSRSSSSTSSStanks
WRSSSSSKSSSStanne*
WRSSSSSKSSSStannery
RSQSS\\SJSSSStanni*
RSQSS\\SJSSSStanning
LeSSSSSSSSSStansy
RSSSSSSSSSSStansy's
RSSSSSSSSSSStansy*
USPSSSURRSSStantr*
USPSSSURRSSStantrum
YSURSSSBROPOtap
QVSQSVSKSQPQtap >
NRUSSRSXRSSStap on
I\\QKUVSONOQRtape
VRRMVRSWRRSRtape >
QYWSNUSPSRRStape and
KRSSTSSRRSSStape i
T[SQRSSLRSSStape on
QTTM]SSNQSTQtaped
PYSSRVSQRSSRtaped to
XSQRUSSLWPQPtapes
USRSRSSSTSSStapin*
USRSRSSSTSSStaping
TTQ[SISUTUSStappe*
TTQ[SISUTUSStapped
\\SRRSPSLSRSRtappi*
\\SRRSPSLSRSRtapping
ZSSRSSSMTSSStaps
ISSSSSS\\SUSTtar
VSSSSSSITSSStardi*
VSSSSSSITSSStardigrade
PSRRSRSiRSSStards
MSZSSSSRSSTTtardy
RRMSSSVZSPQQtarge*
RRMSSSVZSPQQtarget
STSSSSSSRSSStarma*
STSSSSSSRSSStarmac
VQRSSSSSSSSStarn
SUSSSSSPSSSStarni*
SUSSSSSPSSSStarnished
OPVORRSTTTRUtarp
SSSSSSSOSSSStarp'*
SSSSSSSOSSSStarp's
SSRSSSSSSSSStarpa*
SSRSSSSSSSSStarpaulin
`PNSSSSR[MNMtart
SSSSSRSTSSSStassi*
SSSSSRSTSSSStassie
^UOSSQSPXTSTtaste
SSRSSSSOSTSTtaste >
ZRSSRSSZWSSStaste of
YTSTPPQQTQQPtaste*
HVTSSRS[QSRStasted
TSRSSRSPSSSStasted like
dQRTPQQIVQRPtastes
VTRRRSSKOSSStastes like
_QSQQQQR[RRRtastes of
WRQSSSSOTRSRtasti*
WRQSSSSOTRSRtasting
b^QSSRSNJSSStasty
ZRSRSPRPYRSQtat
ZRSSSPRPYSSRtat >
TSRSSSSRSSSStatra*
TSRSSSSRSSSStatras
TSSSSSSPSSSStatto*
TSSSSSSPSSSStattoo
WPPRSPURTSSTtaugh*
WPPRSPURTSSTtaught
IQSSSQSURSSStaught me
IQSSSQSURSSStaught~@me
SSSSSSSOSSSTtaura*
SSSSSSSOSSSTtauranga
^QSSSTSNVSSRtawa
ZWURSUQLRRRUtax
QRSSSVRXSSSUtax invoice
ZRQSSPRJUSSStaxes
\\SJSSOSSTSRQtaxi
SSNUSSSQRSSStaxi with
TSSSSSSQSSSStaxii*
TSSSSSSQSSSStaxiing
OSSSSUSVSSSStaxma*
OSSSSUSVSSSStaxman
SSSSSSSSTSSStb
QTFSSRRWZPOPtbh
QTFSSRRWZPOPtbh >
RQVSSSS\\SSSStbili*
RQVSSSS\\SSSStbilisi
PS\\SSSSKSSSStcp
[IN^PLTQTSOOtea
YJROSSSUTNONtea >
NQRURVTVRTTTtea and
YQRTSSSPTQSPtea is
RRS\\SKQPSXSUtea money
OWTSSRSbRSSRtea on
USQVSRVPRRSPtea towel
OSRSSSSSRTSUtea went
YUQRSPSfRSSStea's
U]PQSSSQRRRQteaba*
R[SSSSSQRSSSteabag
VUQQSSSSSRRRteabags
WRQQSSSOURRRteabags >
XNDVRPTXWROQteach
bMKNTKVUXSSRteach*
[NTOTNSNWRQRteacher
[RSSSSTKUSSRteacher asked
SRgPSRSOSSSQteacher has
URRSSSSRTSSSteacher says
NSJSSRUbRSTSteacher's
SSSSSSSRSSSSteachers
[RSSSSTKUSSRteacher~@answering
ZSSSSSSHRSSSteaches
XRRSSPSVUTTSteaching
QSRSTSSSSSSSteacu*
QSRSTSSSSSSSteacup
MPRQSURUVUTSteam
JSNTSYSWRTSTteam >
KcRRRSSQOPRPteapo*
Q]UQRRSKQSSRteapot
O`SQQSSORTUUteapot >
MZRUSRSSRPSQteapot's
SSQSSTSYRSSSteapots
RSSTTSSORSSStear
QSSOTSSXSSSSteare*
QSSOTSSXSSSSteared
EQSRTTSmXRRStears
9SSSSSSnUTTTtears >
OPRSSRS`SSSUteasp*
OPRSSRS`SSSUteaspoon
YRSQSTSPUOPPteati*
YRSQSTSPUOPPteatime
VPWOSTSVTNQOteatime >
URQSSSSWTSSStech
GONSSZR^RTRUtechn*
SOOSS[SORRRStechnical
GTSTSPSiSUSUtechnique
SSSSSUSLSSSStechnology
TSQQSQSbSQRQted
KTWQSTSUSRSRteddy
RSNUSWSPQTQUteena*
VSSSSSSOSSSSteenage
PSPUSXSHQTQUteenager
RSQSSRS_SSSSteenagers
AWRRSRS`JTRTteeth
MRVOSSSOQSSSteeth >
QUSTSSSMQSSSteeth marks
PSTQSSSZTRSSteeth*
SS[QSSSKSSUSteether
QSLSSSSbTRQSteething
NPQRSbSZRTTTtelep*
OSSSSWSURTTTtelephone
RSRRSbSISRSStelephoned
SPRSSOScSSSStelephones
URRQSRSQRRSRteles*
URRQSSSTSRSRtelescope
SSSSSSSPRSSStelescopes
UXaPUBRRWWZQtell
SSOUSTS[RQQRtell her
QSWRSPSJRTUTtell him
QZTQTSSLSSSRtell it
FQ[QSYSOTVVUtell me
VPUSSTSKTSSTtell the
fVYSRUSBUTTOtell them
SOZTSUSLSTVTtell you
SSSSSSSVQSSVtelle*
SSSSSSSVQSSVteller
VUTTSMSNRQRQtelli*
VUTTSMSNRQRQtelling
VQJSSXSRSPQRtelling me
WVUSSMSLSTTRtelling people
PSSSSQSWRSSRtelling the
XaaNSBSGVTUNtells
T^URSNSRSRRQtells me
SYYPSRSGRUUStells the
WRORSKTgVRSPtells you
\\QTMSSSRUSTTtelly
VRSSSSSSTSTTtelly >
YPSSSSRSVSSStelne*
YPSSSSRSVSSStelnet
VRSSSSSRTSSStemp
NSPURRURUNQNtempe*
PPRVSSUSQRSRtemper
OQPUSQUXRSTStemper >
WSRSSSSRVPQPtemperature
TSRSSSSSTRRRtemperatures
MVSRRSSSSSSStempered
^RSSSRSIWQQQtempl*
^RSSSRSIWQQQtemple
VRJEOWRXTLNNten
[DWQSJRaTQRQten >
QSXSSMSNSSSSten and
WRSSSST_TSSSten bucks
ZO`NQOSLTPOMten days
RRQSSQVTSSSRten dollars
JSQPSPSTRTTTten i
PXSSSVQTSSSRten in
ZSWNSRSPTRSRten it
TRRQRKT`SSSSten minutes
RQSSSYQPUQRRten out
ORLVSZSISSTTten past
OQSSSVRVSSSUten percent
IRTZSRSeQUSUten to
WRSSSSSOSSSSten years
SRLQSNS`USTRtenan*
SSSSSRSOTSSStenancy
XSQSSSSPTRSRtenant
ORNRSOSfSTTStenants
SSSSSSSQSSSStende*
SSSSSSSQSSSStender
XTUQSRSUSTTTtener*
XTUQSRSUSTTTtenerife
SQPQSP\\SRSSRtenne*
SQPQSP\\SRSSRtenner
JXRSSWSSQSSTtenni*
JXRSSWSSQSSTtennis
JZMSSRSZSRRRtenor
RSPSSRS^TRSRtens
NRRSSVS_SSSStense
[NbPRNRHYSSStent
MR\\SSRSMTTTUtent >
RSRTSSSRTTRStent up
XSUSSSRNVQQQtent'*
XSUSSSRNVQQQtent's
UKbUSNRMRTSStenth
RSVSSRSWSUUTtents
USTSSSSQSSSStepid
JHsORNOLR[ZYterm
MRUSSQQRR]ZXterm >
LXZSSSSRQWWVterm started
RSTRSSSYSSTStermi*
RSTRSSSYSSTSterminal
_SQRSOSZSTUTterms
NPcRSRRJSTSTterm~@number
LXZSSSSRQWWVterm~@work_verb
NTNWSSSLSSQSterra*
RSRQSSSSTTSTterrace
RSMYSSSMSRQQterraced
QSSQSSSVSSSSterrace~@comparison
PTTSSSSRSSSSterracotta
[PPRSQSVXQRRterri*
OSSTSSSVSSTSterrible
SQSRSSSTTSSSterrier
SSQSSSSVSSSSterrific
_RRRSRSOWRRRterritory
SSSSSSSWTSSSterro*
SSSSSSSWTSSSterrors
SSOPSSScSSSRterry
SRZSQSSQSSTStesco
SRZSQSSQSTTTtesco bag
PTLOSQSbQLOKtest
YROQSQS[QOQNtest >
^TQOSRRHVRSQteste*
^URPSSRMURSQtested
[RSSSSRETSSStested it
[SSSSSSGSSSStester
KSSSSSSZSSSStesters
SQRSSVS`SSSStesti*
SQRSSVS`SSSStesting
UTQSSVSLTSSStexas
PQZdSJSSRVRUtext
IRX\\ROSVQVSVtext >
PSVQSSSQRTSStext said
SSSSSRSSTSSStextb*
SSSSSRSSTSSStextbook
VUOZSPSYTURStexte*
VUOZSPSYTURStexted
SSSSSTSSSSSTtexti*
SSSSSTSSSSSTtextiles
SSSSSSSTRSSStextu*
SSSSSSSTRSSStexture
OSSSSTSSSRSTthabo
XUYNTA\\IQLRJthan
SOPS]WRXTRSRthan a
WSPSSSSRRSSSthan any
VSPSSQSYSSRSthan can
PSLPSHQSUUVRthan i
YXMQRPQXVOQOthan it
L[SSSSSVQQPRthan its
JYYRSRS[QUUVthan me
QUYTS]PIUQSRthan my
[SRSSRSQTSSSthan on
\\P\\SRPRZTSRSthan that
KQMTQPR\\STUTthan the
PXSYSMXOPTRSthan they
MRTSQSUWQTTTthan this
SSVSSSSNSTUTthane
LPOUVWR^RQOTthank
USRKSXSTRRRSthank god
SQQWWTR]RQQRthank you
SOKUQTQ`QJLNthank*
NSVRS^SFROPTthanked
NSVSS^SFSOPTthanked me
SWSSSSSOSSSSthanking
RLQWRKRjTQQNthanks
URV]RRS[UQRQthanks >
QRRSSQS^USSSthanks anyway
ORPRSORgTTSSthanks for
RSQUSTSHQRSRthanks to
ZRLRRRSYSQRSthanksgiving
QSQRSRSUQRSQthankyou
YJTOOXQTUSSSthat
HKTVYHY`RVTXthat >
]OYRUMSORTTUthat a
NSONSUS^TRSSthat about
WRSRSSSKTRRRthat actually
JRPYSbS9QRRXthat and
OSRIS^SWSSSUthat anymore
WSUPSNSPTUUSthat as
USPSSRSMVRRRthat at
QRSPWSSTRRSQthat box
QTSSSSSVQSSSthat came
MSSSSYSISSSSthat comes
OTNRRLRjSSSQthat day
SPRSSUSUSSSSthat does
FORTSQS^RUSUthat doesn't
ZSOSSPSLVRRPthat don't
PTUSSSSORRTSthat door
NSOS\\NSgSQSRthat for
QUNSSVSOSSRSthat from
XSPSSSSQVSSRthat gets
\\SNRSQSMVSSQthat goes
`PMRSSRLVRRSthat had
QRSSSYSJUSSTthat hadn't
RSNUSLS[SRTRthat hard
NQ^SRQSOSXVVthat has
SQOWSRSVSSSRthat he
UOORSUSERQPVthat i
PQJWSSSYSRSQthat i'd
TSSRSUSGRTSUthat i'm
OSVPSSSWRSSSthat if
FTPRTYTVRRTSthat in
MRPVSPQ]STRTthat is
M_JRSSSTQPRRthat isn't
DTPaRRRVWSTRthat it
T\\OWSPQJUTSRthat it's
XSQSSOSXVSSQthat ladder
MSYSSRSYRTTTthat little
PSSSSSSPQUUUthat long
SVRSSVSNRRRQthat makes
VUQQSTSIRTRSthat man
TRJRSSS^SSSSthat many
QSTYSPSGSTSTthat morning
VTPRWTSVRSTSthat my
WVJVRRRXSRRRthat never
SUQQSdSURQRRthat night
SONUSRTJSSSSthat nobody
QSM^RdSLRTSTthat on
S`M[SUTBSRRRthat one
OQOUSNRiSTQTthat order
SSRMSSSZSRSSthat out
PSWSSSSTSTTTthat page
OQORSYS[SRSTthat place
PVSSXSSHQTTTthat said
TRKRSNR_SSUSthat same
NNP[ROSNRURVthat says
RTQTSSS\\RSSSthat set
NSVQSSRSSSSSthat she
KSRVSZSZSSSSthat since
VSURSUSISSSSthat sort
]SNRSRSQTSSQthat stays
STSMSRTKSTRRthat the
SRWVSSSVSRRSthat there's
QSdQSMSQSSSRthat they
PSVRSRSUQQRRthat time
QWPRSKScSSRPthat to
PSPRSRS[SSRSthat took
RVVSSRSLSUUUthat van
LIUMWZRWTNQWthat was
MYRUSRSORRSRthat wasn't
aSNSSSSMSSSTthat way
OSgSSQSHSSSSthat we
RSUSSRSORTTTthat weekend
RR[SSRSDQTTTthat window
SRSSSRSSSTSTthat works
PSSRSSSWTRSSthat would
NSRQSYSNSSSSthat you
\\RPYPRQTSSSRthat'*
fPRRTSSFTSSSthat'd
cPSSTSSFUSSSthat'd be
PSSSSXSQSSSRthat'll
LUPZOMRcRSSSthat's
W]VPSORNQUTSthat's a
?UURSRSdSUTRthat's about
WKK_ROSbYRRQthat's all
dVPRSVSDTSRQthat's been
_STTSISJSTTSthat's how
6QRPSbSmRRTTthat's it
PSPTSSSQSSRRthat's me
SRSPSISaTUTSthat's my
QgORSRSHQQQQthat's not
_JTORRREXRTQthat's the
]NXRSRRSSWXWthat's what
RTRWSSSMSURTthat's where
ORRVSHSUSUSSthat's~@me
NeKRSOSRQRSQthat's~@negation
cL[NSbPHRUVVthat's~@number
FQTSSOSdXUTTthats
QRVSSTSORSSSthat~@answering
ORRSSXSWRSSSthat~@arrival
IWPSSTS[RTTUthat~@book
RR[SSRSDQTTTthat~@building
OYPRSKRWRSTRthat~@comparison
WRSRSNSKTPQPthat~@courier_act
STQQSPS\\RTRSthat~@courier_staff
[POOSVSGUTTTthat~@courtesy
PURWSaSMRRQSthat~@day_time
\\TZSSQRTUPVPthat~@delivery_place
LWRUSTSXQTSUthat~@fail_verb
RTZRRUSHSTSSthat~@family
ZRTSSQYQSRRQthat~@furniture
\\RISQRS[URRQthat~@hedge
OSVSSRSORTTUthat~@instrument
TSPRSNR]RRQTthat~@intensifier
XQWQSRSRVSSSthat~@listing
UNVTUVR6QQRWthat~@me
W`LRSLXCVNPLthat~@negation
JZcVSPRRSUVTthat~@number
VURSOOS`SSSSthat~@packing_material
MPORVNRkRTQSthat~@parcel
UaSTSRSSRPROthat~@part
TSUUSSSHTUSTthat~@quality_praise
RSI\\S]SOUOMPthat~@route
QTgPSPR?RQRSthat~@seller
XP]QSPRPRSUQthat~@senses
QSSTSSSMRUUVthat~@size
\\ONWSNT\\SUSSthat~@staff
KRHVRIRbRSRRthat~@time_span
YSQSSOSXURRQthat~@tools_fixings
NVSSSRSWSTSTthat~@used_item
QVVOSPSUSUVUthat~@vehicle
USRRSRS[TSSSthat~@verdict
ORSUSPUNRURSthat~@weather
JRdRSLSMOVVVthat~@weekday
RNVNS`R4TTTUthat~@work_verb
QSVRSSSSSRRRthaw
SS;SSSSgSTSSthaw'*
SS;SSSSgSTSSthaw's
YTSTOINXSQQPthe
VPURSTPUSUUSthe 0
LjHRSTQLPNPNthe 00
`VRSSLSTVSSPthe 000
QQZSSSSYSUUVthe 00nd
HGhLSSQXMVUYthe 00th
SK\\RSZSIPUTWthe 0nd
SNVTSSSQSUVWthe 0rd
QP]VSUQORSRTthe 0st
MKXPSRQTOVVXthe 0th
PPXWSSSFSWUVthe a0
POU^SQSOSSSSthe actual
RTRSSTSNSSSSthe ad
OQSUSSSJRQTVthe address
USSRSSSRSSTSthe advent
USRTSRSNSSSSthe afternoon
[SSTSSSRSQSQthe air
RRZSSOSRRTSSthe airline
^SPPSSSQTSSSthe airport
TQNZSSSPTSSSthe alarm
URRSSSSTWRSRthe allotment
SRSSSUSUTSSSthe amp
LSTSSSSQSSSSthe anniversary
SNMTSZSSSSSTthe answer
QSNXSPRQPTTUthe app
TQNRSTSMUSSTthe arm
RSSSSSS]SSSSthe arms
_SNSSUSNSSTRthe army
LRR^SRSKSSRSthe arrow
YSRSSSSHTRQRthe atlas
TaQRSNS?RSSSthe august
J^RPSOSRTSSRthe author
TSSMSSSTVSSSthe b
RQ^NQQR]SUVTthe baby
`POVQD[PZVSMthe back
QSVPSTSQRSSTthe backlog
P[OQORSSPSTQthe bag
SSRSSSSUSSSSthe bags
LSXVSSSPSVSVthe balcony
UTRPRNSRTSSRthe ball
XRQSSTSXTRRQthe banana
\\URSSPSNSSSSthe band
gPTSSOQIVSRTthe bank
SPSQSSSbRSSSthe bar
OQSUSSSYQVTWthe barbecue
cSNFSRULXMRMthe barn
YRR\\SRSMTRSRthe barrow
QRRRVRS^RRRRthe base
VSQRSSSSTRRRthe basement
WQRPSRUQSRSRthe basket
QNSTTQSVSRRRthe bass
XRRNSSSXPSVRthe bath
QRRZSTSNRSTTthe bathroom
RWSRSVS]TRSSthe batteries
EZSRSSSPPSSSthe battery
XQURSSSKTRRRthe bay
MRUSVPS[QSRSthe beach
JM[RRSSZTTSTthe beans
SZPLSSRYVSTTthe bed
OQWSSQSQSTTTthe bedroom
JSQSSSSiVRQRthe beep
LRQRS\\SYSSSTthe beginning
OQYSTMRVUURTthe bell
UPSSSSSRSSSSthe belly
SQXSSRSRSSSTthe belt
URRVSRSOSURTthe bench
^JKUTPSX[QQPthe best
\\RSQRQTQTPSPthe better
SSO\\SSSTSUOUthe betting
QSOXSSSMSSRUthe bicycle
LMSXSUS\\TRRRthe big
QUSSSUSNSSSSthe bigger
UTNZRQRZXSQRthe bike
VURRSTUVSSSSthe bill
[RVLSQSORSUPthe bin
NS^KSSSXSUWTthe bins
SSRSSSSWSSSSthe bird
RRGSSRShUSSSthe birthday
TRSQXSS^QRSQthe biscuits
ORORSRSmSSSQthe bishop
X^MTRRSLTRQQthe bit
VRSQSSSQSSSSthe bits
VQYRRUS^QRRUthe black
NSUQRRS[RSTTthe blade
RRQSSSSRSSTSthe blanket
]SRSSVSHSOSQthe blender
VSRXSSSQSSROthe blinds
cMRUSQSSPTRTthe block
USUPSTSRSQQQthe bloke
ITORSYRSQQNTthe bloody
S_OTRTSMPQQSthe blue
QQRQVNSTTSSRthe board
RO]PSPQJTVWTthe boat
[QPRSSSSWRRRthe boil
WTSRQPSUTSSSthe bolts
SRRUSSSUSSSSthe bonnet
LXMQQPRXSUTUthe book
XRSPSRSQVRRRthe boot
TNSOS`OQRSSTthe boots
ORXNSRTURSUSthe border
UWJTRSRPQSRRthe bottle
VVRSWQRGQPQOthe bottom
PXNQWSSURQQQthe bow
QSORSRSZSSTSthe bowl
LPWQSSSUTSRSthe bowls
RbKPSKSYRRORthe box
GOO\\TSSeNUSVthe boy
PR\\SSSSIRTTUthe boys
UURSSQSQSSSSthe brakes
K\\XRSSSRSTTTthe brass
GURRPRSiPXXVthe bread
QPMRSRSaTSSSthe bride
YSH\\SVSHSSSSthe bridge
NSRWPRSORTSTthe brown
>mUOQSSXPRRRthe brush
RSSSRSSTPSSSthe buckle
PSXPSSSURTUUthe budgie
SSSNSWRRSSSSthe building
U]KUSTSVSRSRthe bulb
WSRSSSSNUPPPthe bulbs
RQS]SRSQRVSVthe bum
TQSSSSSQSTSTthe bunting
@O[RVTVWQXVXthe bus
NWQYSQRSQTRSthe butcher
UVRSPSSMUSSSthe butter
KQT]SPWSTWTUthe button
TSQSSSSQTSSSthe buttons
RRQVSSSMSURUthe buzzer
UQPVSSSPSSSTthe cab
TRRRSSTSQSSSthe cable
HQ_ORVRaRVXWthe cake
VSRTSSSSRSSSthe calculator
PPQSSURURUUUthe calendar
SSSSSSSRSWSUthe calf
HRRRRRS[SUSUthe camera
MT]QSUSPSRSSthe camp
MSUSSSSUSSSRthe camping
USKVSQSQSUSSthe canal
NPQOUXSfPTTUthe candle
RUVVSRSJRSTSthe candles
PYRSSMSbQRSTthe cap
XO[WRRRTURRRthe car
WRRPSSSPTSSSthe caravan
PMPdRUQNPXRYthe card
VS[QRSSPSSTSthe cardigan
\\OPPSRRVUSSSthe cards
QSRWSSSLSTRTthe caretaker
QSYSSPSNSTSRthe carol
IRUR]TRVUSSRthe carpet
SSSSSSTHTRRRthe carriage
R^RRVQSYORRQthe carton
WXKQTTRVNRRRthe case
USWSSSTPRTTUthe casserole
YVOKSQRZUQPRthe cat
DSHVRSSiSSSTthe cat's
RSVXSRSKRTSTthe cattle
XRVPSQSPSRRQthe ceiling
NZRVSSSQSSRSthe chain
QNTOSQRkUVTUthe chair
RRSXSVSKRUSVthe chap
PQWWSQR\\RUTUthe chapel
WRQSSSSSQSSSthe chapter
UQRSSRSVURSRthe chapters
PSVSSTQSSSSTthe charge
QXRUSWSTSPQRthe charger
WQRSSVRPRTTRthe chart
JPJWShSFPOQVthe chat
TRRSSSSQSSSTthe cheaper
OOTRSVSSSQRTthe cheek
_PRRSRSSVSSRthe cheese
WSOSSRSQRTRTthe chemist
RQVSSSSLSUUUthe chess
K\\YSSOSQUSSSthe child
eOHNSXS]VSURthe children
SRSQSSSYSRRRthe choir
VTRSSRWBRQQQthe christening
SRHSSTS^RUTUthe christmas
RUQQVSTRTQQRthe church
`SPOSSSLTSSSthe chute
QSQRSZRWSQRTthe claim
NYRSSSSTTRQRthe clasp
YSWRSQSITUUTthe class
VUSSSSSPSSSRthe clerk
SS\\XSRS?SSSRthe clinic
SRSSSSSLVSSSthe clip
XRSSSSSJUSSSthe clips
VVSSSTSRRRSOthe clock
NQYPSQRRQUWUthe clocks
TQSRSSSQTQQPthe cloth
SQQSSOSXSUTSthe club
PSPSSSSRSTUTthe coach
QRUVSSSKSSTSthe coal
OWUSSRQZSPPQthe coat
G]PWS_RCPURVthe code
QR[SSRSMRRSRthe coffee
KPPRSZSNRVUUthe cold
MZNSSUSXRPQPthe collar
QORRSSSWVRSRthe color
RPQQSRSVURRRthe colour
]RSSSSSQTSSSthe colours
NQ]RSQSXNSTSthe comet
TSSSSRSSTSRQthe company
MS[RSOSSQVVVthe computer
PRTSSTSRRUUUthe concert
TZOQSSSNTOQOthe controller
UZORSSSMSRRQthe cookbook
NQRSUSSSQSSSthe cord
NPTURSVHPVTTthe corner
\\[QQYQSRROPOthe corners
RRXSSSSOSTSRthe correct
UQSQUSSNSSSSthe corridor
TSUSSVSMPRRSthe corsa
PSRSSSSMRTTTthe costume
VOTTSRSNRUVVthe cot
ZTLRSRSXTRRSthe couch
QRO[SPSSSTRSthe council
[NZPRNSLVUTSthe counter
MNgPSRSVPZ[Zthe country
WNOVSRTRWRRQthe county
KSQWSUSXSRRPthe courier
SRFSSSSTSSSSthe cousins
KYVTRRRSTQQRthe cover
SSRPSYUVQRRTthe cows
MZPVUVSJPSSSthe crack
QNSSSSSZSSSSthe cream
OOScSRSMRSSSthe creek
MTRSSSS_SSSSthe crib
XSOUSSSLSSSSthe cricket
RTQTRRSVRSRSthe crossword
NRUN\\SSMQTUTthe crown
RRZRRQSYQVWUthe cruise
_HSRRSSQVSSSthe cup
UQSSSSSNRSSRthe cupboard
RVTSSQSSQRRRthe cups
USVRSSSQROTOthe curb
MRXRSSSKSSSTthe curtain
[SRSSSSKQSSSthe curtains
VSSSSNSXTSSRthe cushion
^QSUSISKXRRPthe customer
ER]SSRSYRUUVthe daffodils
MQTPSSRYSSSSthe dairy
YXOQSSSSRSSSthe damp
MOXQRRS[TUUTthe dark
ZPNSSSSQRRRRthe dash
OS[NRPSPMUTTthe date
NVRSSSSaSRQSthe dates
IOXFSYYMPSVPthe day
RSSTSLXQRUSSthe dealer
RSSSSWSQRSSSthe dearer
VTNTSOSKSRSRthe deck
QNQVSSRXRTTQthe delivery
PRVSSSSXRTUTthe dental
LUWRSNRTNWXTthe depot
QVSSSRSVSRRSthe description
TSURSSSKPRSTthe desk
WRQSSSSOTSSSthe detective
VORQSRSRUSSSthe dial
VSSQSQUQSSSSthe difference
OXSSSSSKQTTTthe disc
ZUJSSSSNVRRRthe dishwasher
VSSRSSSSTQQQthe ditch
`RQRSWS>URSRthe doctor
RKJdOROMRVUUthe dog
NJXMZUReSSUTthe dog's
OUORSRRXTQQQthe doll
RURPRUSLQRSSthe doll's
IQ]BRNSmRXVVthe door
MSSXSRR^STTTthe doorbell
USROSSSSSSSRthe doormat
XWRPSSSPSRSSthe doors
RRIVSQT_SRQPthe doorstep
QSQ\\SSSBPXQYthe dot
bRPPSSSRTSSSthe dough
QQRXSSSUSUSTthe downspout
SORQSSSLSUUVthe drain
TSOSSSSSTSSSthe drakensberg
OQTSSSSVSSSSthe drawer
TRRSQSSVRRQRthe drawers
SRXSSSSJTTTTthe drawing
OWOTSTYMPRRRthe dress
SQSSSSRQTSSSthe dresser
JUSYVQSRPWQWthe drive
TNZMSRR]QXUWthe driver
WSTSSSSRSSRSthe driveway
TSOVSSSRSTRTthe drizzle
WQSRSSSOURSSthe drum
QRWSSTSVSUTUthe drums
JUSVSSSTSTSTthe dry
SSRSSSSWTRSRthe dryer
TQPSRRSbQSSSthe dust
LSSSSSSXQSSSthe ear
WSTSSSSPSTTTthe easter
RPdRSQQURVWWthe eclipse
S]RRSQSXQUUUthe edge
UQSSRSRPTSSSthe edges
SSTSSQSPRTUTthe eggs
WTLSSRSRSSRRthe eight
RSQISSS`RTUTthe eighth
RRSVSSSOQTSTthe electric
PSSSSSSVTRSRthe elevator
JV_RSZSKSTRUthe eleventh
RS\\SSJSJRRRTthe email
PJYEWMU]TSXUthe end
RSR[SSSMSSRTthe engine
UVORSSSRTSSSthe entire
RXSSQRSUTSSSthe envelope
SR\\XSJSGSUTUthe estate
ORW[TQSSRUTSthe estimate
YRVVSTSNTSQSthe evening
FMYRVSS`QUUUthe exact
TRJRSSS^TRSRthe exam
PR]QSPUURSSTthe exchange
SOMRSSZSTLONthe express
TRRSSSSJSSSRthe eye
aQSSSRRJTRSRthe eyes
PVRRRQSTQRSSthe f
UTISRPS_SRSRthe face
NSXSSQRWRUUTthe facility
RVLRSaSJSSRSthe factory
KPXSSRR[STTSthe fair
SSPSSSSQSRSSthe fake
VUSRUSSQQSSSthe fall
SRUSSWSGRSSUthe family
]KSRSVSVTWVWthe fan
URXSSQTSRUUTthe farm
OTQSSSSZQSRSthe fat
HURSSSVbRUSTthe feed
WSRRSSSSSPPQthe feeder
XPQRSSSTSSSSthe feet
IVROUcSQQORRthe fella
SSTYSYSHQVSUthe fellow
OSMVRSSVOOPQthe fence
XTOLSSRRSUVTthe ferry
NRWQSVSTSSSSthe fifteenth
TMTPSGS`SSUSthe fifth
UTSUSRSVTTSTthe film
UUOSSSSUUSRRthe filter
RNR\\SRSFTVSUthe fire
MQSSS\\SQSSRUthe firm
RIXSNeSEXSURthe first
XSPRSQSWRTSSthe fish
NO\\QSQSNRUTTthe fishing
QWQSSRSQRSSSthe five
YSSRSRSRSTTTthe flag
SYSSRRSSQSRSthe flap
P[ZRSQSNRTTTthe flapper
VRWRSSSQSSSSthe flask
RRSVSRRFRUSTthe flat
PRaRSRRQRUWTthe flats
TSYTSOSPQSTRthe fleece
VSQRSSSPVRSQthe flies
^SOISOR\\VOQOthe floor
OSRRVRSSQSSRthe flour
PRQ\\SMSQSUSTthe flower
S_PSSSSJRRSRthe flyleaf
QSSSSSSWRSSSthe foam
PaNQSQSSNRQRthe foil
OU[SSOSURTUSthe following
Q^PSSSSMRTSTthe foot
ZPQPSSSXURSSthe football
KQPLS`PZQRRUthe form
VRPTSSSTSSSSthe fountain
MV\\OSRSOSQQPthe four
^THPSOOUVTSSthe fourth
RYIWRSSZRTTSthe frame
ORWSSSSUQSSSthe frame's
RRTRSPS^SVVUthe freezer
[SWOSNS[SPROthe friday
TP]QSRSPRTTRthe fridge
RRK]ROQSRVUTthe front
QSQSSSSYRUUUthe frost
QUXRSSSDQUUUthe fuck
_RYVQRSORUTUthe fucking
RO[SSSSRSSRSthe full
TO_SSRSJTOOQthe fun
USUSSSSXRSTSthe funeral
_RRXSPSQTTRSthe g
YOQRSRSQRRRSthe game
QPbRSSSUSUSWthe gap
RWUKRUUSTQPQthe garage
WVJURPSZVSSRthe garden
UMI\\QUSQSWPWthe gas
FQYVRORVQVTUthe gate
MS`SSSSNSTTSthe geese
MRISS_S[PPQUthe gentleman
SSDRSSSWSSSSthe ghost
SS\\SSSPERTTTthe gift
NRQUS]SLPQRUthe girl
YTORRPSJTQPPthe glass
SSVSRSSHSRRRthe glasses
TQSSSRSSUSSRthe glaze
ZQRVSRSRSSSRthe glue
NS[WSSSWQTURthe goat
^GRSRTSQTRRUthe gold
GQTSRWSJSVTXthe good
GTKUSRS\\RQPRthe goose
LXNRRSS\\RUTTthe grandchildren
VQTSTPSTRSSRthe grandkids
WRPMSSS\\TTTSthe grass
]OUSRQSPWRRRthe gravy
O]QZSRTPQPQPthe green
TSQQSSSKTUSTthe greenhouse
KWSSSSSKRSSSthe grey
RTSRSSSWTSSSthe grip
RQ^OROSPVVWVthe ground
QQOSR\\RRQRRXthe guarantee
KR[RSSSSRUTTthe guest
TPVRSXSUSTTUthe guitar
OPPUQSS\\SUSWthe gutter
USNVRZSSSQRQthe guy
QZSUSSSTQSRSthe hair
\\ZORSRU^QSSPthe half
XTOPSTSgSTUSthe hall
USQSSTSQUSSQthe hammock
OSUSQSSVWRSQthe hamster
PSSSSSSUSRSRthe hand
STNUTQRQQOPNthe handle
SUSSSSSSRSSSthe handle's
XRPSQSSQTTTTthe hands
NSSSSRSWQRRQthe hard
RSSSSRTLRSSSthe hardware
SQTSSSSUQSSTthe hat
TQSMSQSVTSSSthe hatch
cOPSSKSSUSRPthe head
PSVSSSSVRSTSthe headphones
YQPSSQSNSTSSthe heads
NR]RSSSTSUUUthe hearing
MTUWSQSWTSRSthe heat
^QQSSRSJRSSRthe heated
TRVQSSSPQRSSthe heater
SSO]SSSNTSSSthe heating
PRQXSRSPRTRTthe hebrides
EORPRVSkQSRTthe hedge
RUROS[SPSTURthe heel
MSN^SQS[STSTthe hell
VUORSTSKURRRthe hem
VRPLSSR\\SRSRthe hendersons
PSSSZSSMSSSSthe hens
FRSOSRTlRUWTthe high
PSVXSOSWRUTUthe hill
TTQTSVSRRRSSthe hinge
QSPUSSSURSSSthe hinges
PRSSSYTNUSSSthe hob
U^\\QRPSRSUTUthe hole
SSNNSVS[RRTQthe holiday
LWSSSSSRNSSSthe hologram
VVONSSRbTRRRthe home
QSZSZSSISQRQthe honey
I[QSRQS[PTSSthe hood
NQSRSSSeSUVVthe hook
SRRTSSSTTTSSthe horn
QRVURRRSPWTVthe horse
URQOSTSUUTTSthe hose
ORXRRPSOSTUTthe hospice
NSWQR[SKSSUTthe hospital
VSRRSQSLSSSSthe hot
RRQ]SPSOQQOUthe hour
KW[VRWSJSSUSthe house
QPUSSVSRRVWVthe hunt
ZPNSSSSOVSSRthe hut
QSSQSSS_SSSTthe hydrangea
LRR[SRSIRURUthe hydrant
QVSXSVSHRQQQthe ice
MRZQRUS]SRSSthe idea
QRRRSRS]SRSQthe in
[QRSRQSLTSSSthe index
LRTSRSTUORRRthe ink
RVTSRQS^WSSRthe inside
TLPWSQSLVTRSthe instructions
PTSSSSSXTSSRthe internet
P]QHSUQHQQSUthe invoice
WSSSSTSNSSSQthe iron
LR_SSSUHRTSTthe islands
SSSRSRZQSSSRthe item
MQV\\SSSRSWVWthe jacaranda
KVSSUSSPQRRRthe jam
XPSRSSSTVRRRthe jar
ZQKSRQSSYQPPthe job
]PRSSPSOXRRRthe judge
TRSSSSSPTSSSthe jumper
TSQRSYRZSRSTthe kayak
BYTUSVSRRSQUthe kettle
R]QQSRSKRQRPthe kettlebell
WQMNSVSPTQQQthe key
RRWRSQSWRTTTthe keyboard
SNMSSSSURTTTthe keys
USOYSSRMTRQRthe kid
US]SWOS6SSRPthe kids
RWTSSPS`RTSSthe king
L][SSTRQPTURthe kit
ZLPVSLRfUTSTthe kitchen
XQTQSQSNUQRQthe knee
XRNRSbSOUQRRthe knees
NMRTSRS[TRSSthe knife
`RSSSSSNSSSSthe knights
USQSSSSLTQRQthe knitting
RRUSSSSORTSUthe koi
P[J]QTQ\\UOQOthe label
PSYSSSSOSUTUthe labels
[PSQSSSTUSSSthe lace
RPVdRJSTUXRWthe lad
ISfVSSSKSTTSthe ladder
TSQRSOSSSQRQthe ladies
NRNQRRSlTSSSthe lads
PO[VRMRFPWRVthe lady
UNNMSSS`TTUTthe lake
[UWQSWSITSQSthe lamp
USQWSSSRSRSSthe landing
QSQRSRSWSUSTthe lane
OS^SSQSSSTTSthe lanterns
RRSQSWSTVQSSthe laptop
RVQSSRSRQSSSthe large
SRNXSWSPRSRSthe lass
NSITT\\VZLUTSthe last
RRXSSSSNRVTTthe latch
OTKSSUR^TRSSthe late
WSPQSQSRRSSSthe laundry
QRTTSSSURTTTthe lawn
SMSSSSSWSSSSthe lead
RSPSSWSTURSRthe leaflet
PObJSSSNQTWVthe leaves
bSLKSNSHYNPMthe left
SRXSSSSTRSSSthe leg
USPSSRSWTSTSthe legion
QTSSSSSQSRSRthe legs
TSSQTSSHSSSSthe length
E\\QSTUSNTRRSthe lens
SPTTSPRQTTSSthe letter
NNXSSSSRRTUSthe letterbox
]QMRSQSZVRRQthe letters
SSPSSSSJTSSSthe library
QUSOUPRXXRQPthe lid
OUPNSRShQSTTthe lift
KTQRSTSZTQQPthe light
T]SNSRSNSSSSthe lighthouse
URSXSQSKSTSTthe lights
PZBLRVQYTOSSthe line
UVOSRSSPRRRSthe lining
PSSSSSSXRSSSthe link
WPTRSTSSSSTSthe lino
WQSSSSSJUSSSthe lip
SRZPRQSHSSTSthe list
OcTQSTT@POPNthe listing
?Z^OQRQLMX[Wthe little
]TMSSSSMUQQQthe loading
HTRaSSSNRTQTthe lobby
LSQSSRVQSTTRthe local
PRUURUSOSVSUthe log
HaOSSRSNOQQPthe logo
SIZPSOSPURRQthe long
NSPRSRSaSTTSthe look
SQSSSSSSSTTUthe lord
KSVVSSSYSSSSthe lorry
VNIRR_RRQPPTthe lot
]ROVSRPPUQRQthe low
]QQRSRSPQSSSthe lumbar
RQ\\SSRSUSTTSthe m0
ZTTOSKUVVTSSthe machine
N]MSSSSSSSSSthe magnet
XQRUSSSQSORPthe magnifier
RLTYRZRMRQTTthe mail
FS[MSSS\\STXUthe mailbox
WRTXPRSIRSTSthe mailman
N^MRSRVYRRQQthe main
Q_QRSQSRQSSRthe maker's
UMZOSTTSTTVVthe man
SSMSSXSPSSSSthe manager
SRRRSSSTURSRthe mantel
P^RRRSSPUQRQthe manual
RSRSSWSNSSSVthe manufacturer
KQWSSPS]QWXXthe map
RQQSSRSRTSSRthe maps
YPQPSOWKTPRPthe market
VQ]QSPSQSUZSthe mat
SSUSSVRRRSRUthe match
LRQSTSUYTSRSthe math
TSTSSTSNTTTTthe matter
P[LRSSSPRQRQthe mattress
TSNSRSS^SRRSthe meantime
UTSUSRSQUSSSthe menu
bSYLSQSWWRTOthe message
QSSUSSSYRTSTthe meter
QQRSS[SJPRRRthe microwave
VRSSSUSTRSSSthe microwave's
VPVSRRSTSPRPthe middle
LOT`RUSOQZSZthe milk
TRSSSUSSSSSSthe millimetre
PYSUSSSRSRSSthe mini
QQRWShSJUSRSthe minute
MXSUQRSUPSSSthe mirror
XUOUSRSPRTSSthe missing
WRWRSPSNSTTTthe mistake
URRRRSSSTRSQthe model
NRTRSUSXSSSSthe moment
ZPRPSLS]RSTPthe monday
[N^TSSJWUSTUthe money
SR^QSSSRSSUSthe monsoon
OR[USOSORUUUthe month
USMPTPUTSQROthe moon
SPMTS]RZVQOSthe morning
SQS\\SRSKTUSTthe mornings
RQSRSPSYQVVVthe mother
PPPRU^SSSRRTthe motor
WQSRVSSKUSSRthe mount's
TKOSSYS`TQQRthe mouse
UQLSSTSYRQQRthe movie
YSSSSSSEURSRthe mower
JNUUSSS^TTSTthe mud
O]RRSSSXSSSSthe mug
MNNSSUS`RSSSthe mule
XQTRSNTYXRRPthe music
^P`NTLSRTPTTthe name
SSSRSSSQTRSRthe narrator
TSQRSRSTURRRthe narrator's
R\\RSSSSHSSSSthe nativity
TSVUQYSTQOPQthe neck
]QQSSRSJVSSSthe needle
URWTSSSPTQSTthe neighbor's
VTRRS]SVTPRRthe neighbour
PRNYSOSUUTQRthe neighbour's
HRWOSQS\\PVZWthe neighbours
QM^YSJSWPZZZthe new
WRTSSSSTSSSSthe news
_JJKT\\V=RSWXthe next
LPYORSSPUVWVthe night
KP[RSSSSRSSTthe nineteenth
HTUNSVSNRSTTthe ninth
ZRUSPSSQRSSTthe north
_RSQSNSVSSSSthe nose
JNPfTaSGQTRVthe note
QUN]SSSISQQQthe notes
YRUSSRSORRRRthe novel
URSSSUSSTSSQthe nozzle
OW\\NTTS^TTVSthe number
UNSSSVSOSPRPthe numbers
UTSRSPSSSSSSthe nurse
OSZPSXSPSRTTthe nursery
NTSRSSSTUQRRthe off
VSQPSTSMSSSSthe office
PNPURRSXOWSVthe oil
FOZUTYRVPWUXthe old
aSXRSRSMSSUSthe once
aVHeQMTLZQMSthe one
\\YPSSQWUQRRRthe ones
NPQNSRUTVTRSthe only
SQRVSSSPSRRSthe open
QWNQRXQTRRSSthe order
QSQMPUXWWSPRthe other
LZSRTSSPQRSRthe other's
QNSLQSR[RQRRthe others
LPSQ[RSbNSSSthe outside
KPQRSRSiSSSTthe oven
QPMST\\SUSPRPthe owner
MYTRRWPIURSRthe packet
HRRR\\RS[SSSSthe packing
SRUSSSS_SSSSthe pad
NRaQSRSQRQRSthe paddling
SRSRSSUSRSSSthe pads
8UgQQ[YJM[[\\the page
TMTQSRTaTSRSthe paint
QWMRSSSZSRRRthe pair
ZTTSSRSIVPROthe pan
^_PPLRSQUOOPthe paper
UQSRSPSVVRSSthe parcel
URMSSUSISQRSthe parcels
OPSSSSR`TSSSthe parents
PQROSSS\\TRRSthe parish
KPVSSVSZRVUVthe part
WPdSSVSORSQVthe party
PPN[SRRUQTQSthe path
ZRMSSQS[VSSQthe patient
XWPRSQSSSSSRthe pattern
RSM^SRSISUQVthe pavement
JSTRSRS\\STUTthe peas
TQPSSYSSRSSSthe pedal
MR[SSSS^RUTUthe pegs
XRQSSSTMWQQQthe pen
QURSSSTSTSSSthe pencil
OWSSSPTTSSSRthe penny
QQSUVSSURRRRthe perfume
MNHOS]TWRRSVthe phone
IRKgRSSWNYQWthe photo
QRRXRRSUSWSVthe photograph
VVPRSSSLTRRQthe piano
VSQPSXSVTQSSthe pickup
PXXRRKSOSQTPthe picture
_QRLSYRGSRSRthe pictures
PSPRSSSVSQSQthe pie
QTSRSSSTTSSSthe pieces
PPNRSQYXSTUSthe pier
]QPRRSSSWRRQthe pillow
TSSSSSSNQSSSthe pink
=TYQSUR\\SWWTthe place
RRSSVQSPRSSRthe plan
MRURSRS]TUTUthe plants
\\UPQPXSNQTTSthe plastic
OOZSSPS[TTTTthe plate
\\NTSSRSSTVUVthe plates
P]PSSSREQSSRthe plug
OZSRQQSIUNOOthe pocket
QLMPXWS_RQQSthe point
THL[]SR[VSRSthe pond
LSQSSSS]RTRUthe pool
SPYSSTSLSRRSthe pool's
LTRJSPR^RTVUthe porch
ERaSSTRPSSSTthe port
KQN\\RaRMQNNTthe post
TPOSSVT]PSSRthe postage
QRRSSSSTTSSSthe postal
QZQQRRSKRQRQthe postman
@\\O[SVSTPVRUthe pot
R\\CSR[SZRRRSthe power
SREZSSSORTSTthe pram
VRRYRSSRTRSRthe pressure
`XPRSQPF[RSQthe price
MOXRSSSWRTTSthe priest
bQHSSRSKURRRthe printer
SSSTSQSWSSSRthe problem
XQTSSSSQTQQQthe projector's
RRVRSSSPSUUUthe promise
KSPVSYSRQTRUthe proof
QRPWSQSURUSVthe propane
LQS]SPSVSYXWthe pub
K[MVS[SJPRQQthe pump
RSTSSNSQSTTSthe question
MOTRSWR_SSSUthe quick
TSSSSSSTRSSSthe quilt
QRRP`PSQTQRPthe racing
TQRSSSVOSSSSthe rack
XSRSSSSUTRSQthe radiator
QTKYUSRXURQRthe radio
QRSWSOSXUUSTthe rail
PSSVSSSUSSSTthe railing
TTXUROSNRTSSthe rain
MRYSSSSSSSSSthe raised
UR_TSRRMUSTRthe ramp
]NRPSRSUSRSRthe range
XRTSSUSPRSRRthe reading
LVTPSRSVPRSSthe real
RSSSSSSRSSSUthe reason
TQPQSZSHQRRTthe receipt
UQQSSVSRTSSSthe recipe
JR[PSQS`STTSthe recipient
QSESSSS]RTTTthe recital
DWYQ[RSHQSSRthe record
OSUORQSZRTSTthe recycling
VQIVSVSJVRRRthe red
WRRRSKSUTSSRthe refund
WMSQRQSTSQQRthe remote
NSVSSRSYSSSTthe replacement
ORSMSRSURSRSthe resident
O]NWRTQ[TTRTthe rest
RRLSSURQPSSSthe return
fQRRSKSWVTUSthe review
QRRPTRSXSRRQthe ribbon
PURYSRSFRTRRthe rider
ObNGPNRVRQRNthe right
SWSSSSSWSSSSthe rim
VRVbSOSKQPQQthe ring
Q\\MSSSSNTRRRthe river
aVSVRVRDSQOTthe road
FRQSSSSjUTSUthe robin
]VQRSQQNRSSRthe roll
MVQiSRSMRUOVthe roof
ZRRWRUSNTTRSthe room
\\SRRRRSSTVVUthe rose
SRUSRSSVRSSTthe rosin
YUMRRSPVTSSRthe rubber
PRNQRSUkRQSPthe rug
XSPSSTSRSRRSthe rugby
_TMSSOSPUNNOthe rules
URSSSNSTTSRSthe russian
SQWVSSSPSTQTthe safe
VQLXQ\\VMQTTVthe same
KQ^SQUSURUTUthe saturday
ZSRRSQSKSSTSthe scale
RSPRSSSRRTUTthe scan
RSYQSSSSQTUUthe scenic
HTWZRRSQTTTTthe school
ZQRSSUSZTQRRthe scooter
O[PSSRSQQSSSthe score
RSVSSSSNRSTSthe scores
OSQRSMTXRTSSthe scouts
UQXVXRSORXVVthe screen
_LQSSSSKRSSSthe screw
P\\SRSSSWRSSSthe screws
IQXMSQRURVWUthe sea
EYSSTSS[SRQQthe seal
YNSRSTSRSSSSthe seam
iKQSQRSPSSSSthe seams
QOXSSURKRTUUthe season
JVRRTPSOPTTSthe seat
XWSUSQSLUQSPthe secateurs
XRZOQPQOVSURthe second
VPSRRSSSSSSSthe secret
QRSRSRSSSSSSthe seedlings
PQSRSTRRRQRSthe seller
UTRSSUSPRSSQthe seller's
P\\SRRRSQRRSSthe serial
VUSSSRSSQSSSthe serum
SSYSSPSHTTTTthe service
NRObSRSKSUSUthe servo
FiOSSRSTORRQthe set
`PMSSRSRUSSSthe seven
LQYRSNS`SUUTthe seventh
VMSRSRSTRSSSthe shade
SZQUVRSSUUSTthe shape
LROWRQSbRSTSthe shed
NTUTRQTZRWSXthe sheep
OUNSSSS`RNSNthe sheet
cPQSSSSRTQRPthe sheets
XWWSRRRIUPQQthe shelf
NRKXSSSYSUTTthe sheriff
TSRRSSSQSSSSthe shin
VRRSSRSPTSRRthe shine
PSQRRUT[SSTQthe shipping
\\NQSSUSVTSTSthe shirt
PUYRSSSWSTTTthe shirts
[MSQSSSKTSSSthe shoe
LO\\\\SSSRRTTUthe shoes
XTQOQ[SJPNUOthe shop
JXXRV[RTPQQSthe shop's
RRUSSSSRSSSSthe shoulder
YRGSSSSOUONOthe show
VMRQSSSaSTVSthe shower
ZPRRSSSRUSSSthe shuttle
IZMTRRRPOQRSthe side
PWRTSSS^ROSPthe sidewalk
PSHUSQVXRQQRthe sign
TRLPS^SMTTRRthe signature
]RRQTQSKYRRQthe sill
QSQYSSSMTSSTthe sink
QSQSSQSXSTSTthe site
;ZR]UWSQQQQQthe six
NNXQSZSRSVWUthe sixth
JSPTYXSOOQRVthe size
RSXQSQSUSRSRthe skeleton
UOSSSSSRSSSSthe skin
TRRSSSSTSSSSthe skirt
RRSRSSSOVSSRthe sky
TSORSSSLUQRQthe sleep
LVXSRSSRRTUUthe sleeping
NQSRUSQSRSSSthe sleeve
QPPSR[SLRSTSthe slip
YRTUSUSUTQRQthe slippers
QNR_SRSRRXSYthe slot
OPaQSRSMTUWVthe slow
ISVSSVS`RUSVthe small
TSSSSUSLURSSthe smell
\\RRRSSSMRSSSthe snooker
DO`ZUVSCOUTWthe snow
QRSSSSSTSSSSthe socket
VSQPSSSVTQRQthe sofa
]RQRSSSNUSSSthe softest
NYWORSSVQUTUthe soil
Q]OPSRRUTRSRthe sole
QMZSSQS^QVVVthe song
RTXRSUSPRRSSthe sorting
WRSRTRSQVRSRthe sound
RSSSSSRRTRQSthe soup
SRVSRRSTTSSSthe sourdough
ORQRSQSVSSSSthe space
LRURTWSORTSSthe spare
PSSRSSSQSTUSthe speed
J[OSSSSRRRRRthe spine
KRRSSSSaRRRSthe spoons
LQRSSSSeSSSSthe sports
USURSSSOSTTTthe spot
PP^RSSSNRVWUthe spring
CQThSSSSOVRWthe sprinkler
USSVSWRISSSTthe stairs
S[MVRSUVSQPRthe stamp
SPRRSRSWUSSSthe stand
JWXSSQSQRSSSthe stars
UVVQSTSKTSSRthe start
ZPTVTPSMSRSRthe state
RR]SRRSVUTTSthe station
QSTRSSSTRTTTthe status
IP[RSWSGRORTthe step
`WSSSUSJPQSQthe steps
K\\QTRPQWQUSUthe sticker
[RVRSSSKURRSthe stickers
NRSSSRS]TTSTthe stock
TG]SSSSRSTTTthe stone
WTRUSRSRSSSSthe stool
VSPUSSSUSTRSthe stop
OPNUSYSWSQRUthe store
VRRTSRSRTVSUthe storm
PPMSSSSVSRSSthe story
VR[QSUSMSQQQthe stove
TSQXPSSUUTRTthe strap
ZTURRSSRSRRRthe straps
NSHaSSRYQSPSthe street
TWOQSRSQSRTRthe strike
\\M[RYRSMUSSSthe string
\\PQRSPTTTRSRthe strings
TSPRSRS\\SSSQthe stroke
PSSRSSSTSRSRthe students
VQSSSSSTSSSSthe suction
UTPSSTSNRPOQthe suitcase
NROSSSSbSSSTthe summer
VRORRRSLTTRTthe sun
WSWMSSSQSTSTthe sunday
NVS]SSSHRTTUthe super
ZSPSSNWRWQQOthe supermarket
GSQRS^SaSSSTthe supervisor
NSVSSXSNSRSTthe support
JRgPSPSRSTVTthe swallows
TPVSSUSYPTUSthe switch
PK]YSXSGOWYXthe table
YYURSSRPQQRQthe tablet
PRSSSQS`VSSRthe tablets
S^PRRNRWRPPQthe tag
RSQTSSSSRSSSthe tailgate
JWWQSWSRRQPQthe tap
MNPS\\WSTTSSTthe tape
TZRMSSSOSPSPthe tea
`MQQSSSTVRRRthe teabags
RR[QSRSVRTTUthe team
SXUQSSSYRRRQthe teapot
QVURSSSKQSSSthe teeth
RRRQSSSSRRSSthe telescope
_RTMSSSQURSRthe telly
\\SSSSRSIUQQQthe temple
QSRSSRSUTSSSthe ten
TQ\\SSRSJOUSUthe tent
UIbUSNRORTSSthe tenth
NPYSSUSYSTSSthe term
UWPSSSSFSRRSthe test
\\SISTRSWSPROthe text
QKV`ZYUKOVTUthe thing
XKRQRVR[ZTSTthe third
ORaSSSRKSUUUthe thirtieth
LRMSS^STSSTTthe thirty
QRRSSSSSTSSTthe thread
XPTSSQSOSUVUthe three
OPUOSUSfSQSSthe thumb
RSS[SRSJRSSSthe thumbs
XPURSYSDQRQSthe thursday
MRYRSSSMRSSTthe tiles
aQRMRVTKSRRRthe till
KRYLRPZQOTVUthe time
WSSQSRSTTSSSthe timer
PVMSSRVFQRRRthe tin
QPTRRUSTTSSSthe tire
QPSRTQSWRSSSthe tissue
PMPRRXSbUSSSthe title
SSJ[SSSFSTPSthe toast
UVSSSQSIQSSRthe toaster
RZYNSRSNSQSPthe toe
J`SXSPRKRSSSthe toes
\\PLPSRSZUSTSthe toilet
RSUSSPSURUTTthe tomatoes
QSURSUSTSSSTthe tone
WZSPSWOFXTTXthe top
VSRSSSSRSOSPthe torch
aORQRQSDWSRSthe toy
TR[RSPRRRTTUthe tracking
XRRSRSSZSTSTthe tractor
OS[RQTSRQXWWthe trail
URYPSRSSSTTSthe train
tRRSSSS4TSSSthe tram
XRSVSSSQRSSSthe trampoline
WSPSRTSLTRRSthe translator
QRRSSSSWRSSSthe travel
RXORROQUSSSRthe tray
IK^JQaSIQUWXthe tree
QRSSSSSXSRSRthe trees
SSSSSSSOTSSSthe trigger
RPgRSRSLPUTUthe trip
NQRRXSQQRRRSthe trouble
SRLTRX[WPSSSthe truck
Q]PSSQUXSRTRthe tub
PUSUTSRRQUVTthe tube
GUMSSTS]QUTWthe tuesday
PTSSSSSWSSSSthe tune
RSXSSSSIQUUVthe turkey
WQNSSSSSTSSRthe turntable
YTROQPSXQTVTthe twelfth
RdKSSUROPRRPthe twelve
OQbLSSSXSRRRthe twentieth
QIcSSXQITSSSthe twenty
PQ\\SSMSPSVUUthe twin
HQ[VSRSUSWVUthe twins
QRMRSVS_QORNthe two
JSTQSTRhSSTTthe under
Q]RRSPSRQRRQthe underside
QSQXSSSKSSSSthe upstairs
SUNYSSSQSRSRthe ute
XQQRSTSLSSSSthe valve
IRTXSLSgOTQSthe van
SSSRSSSRSSSSthe varnish
_RQPURSTRLSLthe vase
VSSSSSSNUSSSthe velcro
]PWOSNUHRSURthe very
OQYRSSSUUSSRthe vet
MOVPSRSbWTUTthe vicar
\\QRZSTSFSRSRthe video
SROVSSSQTSRSthe village
aMQQTQSWUSSSthe voice
WSWQSSSTTSSRthe vows
SR[QSTSHSVXVthe wait
YRPQSRS[URRRthe waiter
ORR\\SRSQSSSTthe walk
MRSXSSSTRTSTthe walker
WVJSSPS^UQRRthe wall
SSTRSTSYTSSRthe ward
SUPPSVSYSORQthe warehouse
QQKRS\\SMRPRUthe warranty
RZSQSURISSSTthe wash
QSSSSSSYSSSSthe washing
YWQPSRSNSPPOthe watch
QNbXSTSIUSSSthe water
SMQOW_U[SPSOthe way
UQSRSSSUSRSRthe weak
DSJOSbSfRRSSthe weather
NR[SSSSUQVWVthe website
VM_NSOSNSUTUthe wedding
PVORSTSORTTSthe wednesday
UU\\JRUSSSRTQthe wee
fWRQSTV@RUTTthe week
UQJSS\\SNSSUSthe weekend
XUNRSUSVSQRPthe weight
_RRPSSSRRSSSthe west
VNSUSWSJRRSTthe wet
SZVSSOROQSSSthe whales
XUHRROSSUQSRthe wheel
PPQ]RSSSOZRYthe wheelie
MQWOSSSTPSSSthe wheels
OKUSSWQXXVUVthe whole
TUYPURSMQRTRthe wife
WSURSRSTSTSSthe wife's
TQRSSRSORSSSthe wifi
YQ\\KRRSTUTVSthe wind
[QF[T]RFUUSVthe window
XQPRSSSJTTSTthe windowsill
RTQQSTTZTRSQthe woman
QTPSSRSOPTSTthe wood
OTSRSSSUSSTSthe wooden
NR_RRRRWPXXYthe wool
TOOPQUShSWTUthe word
PUUSSRSOSSTTthe words
NRVSSPSZTSSSthe works
SSRSSSSQTSSSthe worktop
MO[QSSS]SVYVthe world
ESRSSTS`RSSSthe worst
TTNUSWNSTQPSthe wrong
^STRSZSIQRSQthe yard
VRUSSSSSQSSRthe yarn
SYNTSNS[TTSSthe year
VVMSSUSNVPOPthe yeast
MWZSSRSXPUVVthe yellow
RRYSSSSKTQRQthe yoga
PPQOSbUPQORTthe young
XRMQSSSWVPQQthe zip
USSSSQSOSSSSthe zipper
SSSSSSSTSSSStheat*
SSSSSSSTSSSStheatre
MMOJObOPMLLZtheir
QWRSSSS[SRRStheir answer
UXISRXSSSSSRtheir hands
SRSSSSSXSSRStheir name
]QPQTOWSPSTNtheir own
LPUNRnNORRUUtheir*
LPUNRnNORRUUtheirs
NQ^PS\\NHRTTTtheirs >
ZOSTUNL[WRTOthem
XUTSVKQXSTTNthem >
SYPNSSQNRUTVthem a
NTRRSOS]ORRUthem about
TUPSSRSZSTTRthem again
[SOOXRSVUTSTthem all
SSRSSSSSTSSSthem along
UVXQSNSMPVUTthem and
ZPNRSSSMVRSRthem are
USWUSMSVSSSUthem at
SSUSSVQNQSSVthem back
QRRRRSSTRSSSthem before
WSRSURSRSSSSthem but
XRUSSNSQTTTTthem by
SSSTSSSSTSSRthem down
]RSOS<RdTPPQthem for
RSUSSSSVSSSTthem from
GNTVSSRcRWUUthem had
LQ[QQWS]SQRSthem i
QRRRWOYZQUTSthem in
QQPSSYSQSSSSthem is
SQUPSWSOTQQRthem it
VSQURQSPUSRRthem like
QTYPSTSFSSTTthem my
QUUSSRSRRTTSthem off
POOPSVSVUQRPthem on
TVSPSPSQSSSRthem out
VXSSSSSSRSSQthem so
YUQSSVSPSRSQthem that
SSURSWSJSRSSthem the
KYQRSNS]RSSRthem they
TQ[XRTSKUUSSthem to
QQ\\SSPTJSSSSthem two
MZTSRNSXSRSRthem up
TQOSSUSTSRRSthem which
NQNRRTSbUQQRthem with
Q`YQRLSSRSSRthem'*
Q`YQRLSSRSSRthem's
RRRSSSSWSSSStheme
]MYORNSUVTTSthems*
]MYORNSUVTTSthemselves
TPXRRQSUVUTTthemselves >
SSSSSSS\\TSSSthemselves are
IS_WKYHRP[X_then
IXTOSOScPTUSthen >
ObPSPYQLPQPQthen a
ZSSQSQSPTRTRthen again
SSSSSRSVRSSSthen all
VSN\\SRSSTTSSthen and
UROSSPSfSTTSthen another
UTSTSTSNSTSTthen asked
FY^RSSRSQRRTthen at
NSVPSIS\\QUVSthen by
RQVNSSSZSUUTthen dumped
SSWSSPRSSSSSthen for
OS[RSQSXSSSSthen four
SNI^SRRRUVSTthen he
TYMVRVUGSQOQthen i
KKVRSWSYSSTSthen in
TVVTSYQPURUPthen it
PaKRSWSDRNNSthen it's
NSPZSRSVSUSUthen left
ORRRS_QPRRTTthen my
RSWLSORZSTTTthen next
RYTRSSSSRRRRthen no
SSSOSQWRVRSRthen on
OPQSRWSSSTTTthen one
PSURSRSTSUUSthen sat
WUNSSPSUTSSRthen says
YSSVSLSOTSSRthen she
RRTSSZSJRSSSthen some
QSDQSRSMSTSSthen that
QR]KRWTZRPTRthen the
SGHSQURdVVUXthen they
SNGSSWSXSSSTthen they'd
SSSSSSSRSSSSthen thursday
SSTSSTSYSSTTthen to
RSLUSLS_QPQRthen told
QPgQSLSORWWWthen two
OQSRSHSaTSSRthen we
RQNSSSSTTRQSthen went
QTRSSRSYSRRSthen with
USYRSRSPURSRthen you
WRWSSRSTVRTRtheor*
WRWSSRSTVRTRtheory
YRXSSRSUVRSRtheory >
bSQQSPVCTQRQthera*
`SQRSSSCUQRQtherapist
USSSSPVSRSSStherapist's
HYTNP`TVIQRTthere
FTTXPQ[aOTUYthere >
YSMRSXSYTQQTthere a
G[RSSPSRSSSSthere all
RPXSSPSJSTTQthere and
JXNIOUQjSWVWthere are
QSXWSSSOSRQSthere by
bGSPSOWXTSSSthere for
MMbSS\\SPRTSSthere has
XSMTSVSOSRRRthere he
PURUSSSKRSROthere i
RVYVSQSERSSSthere in
]L_\\PIRUVUWRthere is
jLPRSWSJTRRRthere isn't
QRbWSRTKRSUQthere it
MTSUUVRPURSTthere like
XRSSSSSFRSSSthere on
WTSTRSSSSRSRthere ought
PRPRSXSSPQRXthere reads
QROTSPS_STSTthere since
Q]PSSQRPRSSSthere so
XSQSSQSUSTTSthere the
NSPRTOSaSSSSthere to
MRQMVSS\\SSRSthere too
\\R\\PVJQMRSROthere was
ORNSXXSTSSSSthere wasn't
UZMOSNRSQTTSthere were
RORXSWSKSTTUthere when
TVWQTMS\\STSSthere with
ORYRSXSJQRQTthere would
V[PTSRSMRRSQthere'd
MVYKPUR`QUWTthere's
YPQ\\MRYSORRPthere's a
RQPPSSS]SSSRthere's an
RPaXSQSKSUUUthere's been
bOLMSRQXWSSSthere's no
MRQQSaSPSSSSthere's nobody
NOUQSSSSTSSSthere's not
RWK^SOSOTSRSthere's nothing
[FKSSUSbTTSSthere's one
JVRTS[Q[RSSSthere's only
RNXRSRSHSSSSthere's still
dPTOSSSWTRVSthere's that
QePRSSRTRRSSthere's two
LWPTS[QVRSSSthere's~@hedge
bQVNSWSMSOQRthere's~@intensifier
[OEURSQQZTRSthere's~@negation
XUHQSRRZRTSSthere's~@number
MRQQSaSPSSSSthere's~@staff
OWSSSSSVRRRRthere's~@used_item
KSPLSSScRUUUthere's~@weather
RSTSSSSRSRSSthere've
H^OWPVRTPTVRthere*
STRSSUSPSSSRtherefore
LSL^SSSRTTRStheres
PSK^SSSOTSRStheres no
PSK^SSSOTSRStheres~@negation
OSSSSWSPRSSRthere~@answering
PRPRSXSSPQRXthere~@book
MS[UUVPJURSUthere~@comparison
JVSSS\\SNSSSSthere~@hedge
G^KMUPQYQQPSthere~@intensifier
PURUSSSQRSROthere~@me
cLKRW\\SJSRRRthere~@negation
\\UVOSVSFTSTRthere~@number
RLXVSTRWWRSStherm*
TSQSSSRRVRRQthermal
VSSVSRSITSSSthermals
ZRSSSSRMSSSSthermocouple
XPURSUSBSRSSthermometer
NRRUSSS]STSSthermos
GPRRSSStSSSSthermostat
QSYSSSSNSTTTthermostat's
^QSRSNSRUSSRthesa*
^QSRSNSRUSSRthesaurus
lMDG[NUN[EKEthese
HQ\\SRPRYROPMthese >
WLRTRQSJWSRRthese are
R\\RQRRSQTQRPthese boots
NVOSSXSPRRQRthese days
DSRQRhS^SSSSthese folks
LRSSSUR_ORRRthese for
UWSSSPSUTSSRthese leggings
FSORSZQ^QRRWthese people
XSKSRSUQTSSSthese socks
WS]RQPUTTUUSthese things
XRRSUSSKSRRRthese~@body_part
[VJSROUQVSRQthese~@clothes
VSWRSSSJRTUUthese~@health
VRRSQSSQTSSSthese~@kitchenware
TSTSSRSRQRSSthese~@shoes
R\\RQRRSQTQRPthese~@shop_elsewhere
MVRSSXSMRRQRthese~@time_span
PSKSSSSbSUUTthesi*
PSKSSSSbSUUTthesis
SSTRSSSUSSSSthess*
SSTRSSSUSSSSthessaloniki
XRUOVNS\\TUUPthey
[PQRRNSOTRSTthey all
QSUSSTSOSSRTthey answer
XSLSSWQYSQQPthey answered
FeVQRKQ_TSRPthey are
PSGRS^YCSTTSthey ask
QKRMSVSPTSSTthey asked
VSRSSSSYSTSRthey blocked
TSQTSIS\\STTRthey call
RP_STHSQSWWQthey called
SNaXUNSFTVTWthey came
SSQSSUSNSSSSthey can't
SSSSSSRSSSSTthey cancelled
SSISS\\SUSQSTthey changed
OSSSSSTVQSSRthey charge
SSRSSURWSSSUthey charged
QOSRR[SJSSSVthey closed
TS\\MSPSRTSSRthey could
OR^YRJZNOUTSthey did
URUQSUSJRWWQthey didn't
RSRURRSSSTSTthey do
MOuPSHRQTUVTthey don't
QPRSWWSORQRQthey even
SSQSSWSPSRRTthey fixed
ORnKSPRNSVXSthey found
RNV[ROQOP\\YWthey gave
\\SQSPXSPTSSUthey get
KRQRSUXMQQRUthey go
TRHSSLU_STVQthey got
YYTOTQUNSUURthey had
WSSRSUSRRPQRthey hadn't
KRZWRWPNSSTUthey have
PSRSSOS_TSSTthey hold
PQQ`SVSQRSRSthey just
QUTRSOSSSRQRthey keep
USRSSSSTSSSQthey kept
MRVfZIPNRUTRthey knew
SSORSVSVRSRRthey know
YSQRSTSLTSSQthey leave
PRSYSQSMRTRSthey left
VURTSOSGSRRPthey let
[ONSSR^JWRRRthey live
MS_RSIScTVWSthey lost
PSGRSUS]SPPQthey made
SUORUXTXSSSRthey mailed
\\QUXSOSNTSSRthey make
NSPSTNS`STTSthey must
ZRRWSHSUSUTSthey never
SSRSSVSNSSSSthey noticed
PUSSSWNQRRRUthey offered
QSMTSTQTRSSTthey only
NXSRSSSQQSSSthey owned
VTOPRXSNRSSQthey popped
QT[RTTSOSSTRthey posted
VSRSSSSISPPOthey promised
ORZYWSSFQUTTthey put
URRUSWSJSSSSthey rang
RPQOSYSLSRSSthey replied
SSSSSTSMSSSSthey reply
WSSSSORRWSSRthey roll
GTRNObPINTTUthey said
HJPVQ\\POKUTXthey say
LTSSSTTSTSSSthey sell
SPORSTU[SRRTthey send
RUNRRVRURPQPthey sent
VRSSSISOURRSthey sold
QSSPSTRRSSSTthey spotted
XOPYSLSTSRQPthey still
SRYSSTSVQTTQthey stopped
TRSSSVSQSSSTthey swapped
QSSRSDS\\STTTthey switched
QSRSSPSOSTSTthey swore
URKSS\\SNQSSSthey tell
RSWSSTSNSRSTthey thanked
SRQSSNT]TSSSthey think
TWYRSFSNRSSRthey told
ERXQS]QURUVXthey took
LQSRR]MSQSRUthey want
QVPNSX]RQMPMthey wanted
`SSSSFSIUSSSthey wash
SSNSSWUPRRRSthey went
^WVWTIQNPWTRthey were
QTVRSUQQRSSTthey will
SSISS]SQQPORthey won't
MSSSSJSiSSSSthey would
RSXVRQSWSRRSthey write
[SRVSQRXSTRUthey wrote
SVZM\\NR]VUVTthey'*
RPOS^WPOKKLPthey'd
SSSSTRSRSSSRthey'd been
SSZUSMSRSVUSthey'd called
RRKSRUSQSSSTthey'd never
MQNSTTSURSSSthey'd put
UZZRRRRXRSSUthey'd said
SZZRSHSPSRSQthey'd sent
KP^RRVRURUUYthey'll
LRZSSPSSSUUTthey'll be
`UTQKGW^^TUTthey're
OSUSSURYSTTUthey're good
XRQRSSSXTSSRthey're in
SSUSSSSSSSSSthey're light
PSRSRVSSSSSSthey're polite
QSRRSZOSRRRSthey're so
OYSPZSSTTYZOthey've
VSYSRSSJTSTSthey've a
VQURTQSOTVUUthey've been
VSVSRRSRSVUTthey've gone
OPMSR_SVRPPTthey've got
RSRSXOWORRSQthey've had
YQNRSMShTWWWthey've left
PRPRWRX_SSSRthey've put
VYQSSOSOSRRQthey've sent
SQPSSSS[RTSTthey've taken
OVPTS]SVRRSSthey've told
SSTSSUSSSQQStheyd
QCP^aLVWU[VYthe~@animal
QMJNS`SHRMRVthe~@answering
TNZHR\\SMURSSthe~@appliance
SYQPSWSFQPQQthe~@arrival
L[ZPOTRSUTVTthe~@art_craft
RRKSUPSZROQNthe~@audio
JPUYPQQUOXWVthe~@baby
RSORSPSZSPOQthe~@bag
YVM[RORQVMNLthe~@beauty_hair
R[OQRSSXVRSQthe~@bedding
YSJMQ]QRXLOQthe~@body_part
XPVHLN^RURRNthe~@book
PRQSSWSUTRSSthe~@bribe
UKPVV]QERWVTthe~@building
TWORSTTURQQSthe~@camera
ULaHRNSNUPSOthe~@camping_fishing
JSIXRZR[SQOQthe~@carrier
VPTPSNRWQVVTthe~@cleaning
S\\XRMSTKPKKIthe~@clothes
UQMSOSSFTLPOthe~@colour
P\\HSQZXURRTTthe~@comparison
QOOOQ_QWQSTWthe~@computer
IV[OSSSLTRTTthe~@conduct
YKMTS]SPTRUTthe~@courier_act
LOXcQ^TDORPUthe~@courier_staff
QROSSUReRTSTthe~@courtesy
NUPSTTRSPTTSthe~@damage
\\LSQRURSZSQUthe~@day_time
MLXVLUNQNWYWthe~@delivery_place
TQQPRUTMTRSRthe~@dispatch
KP[USURRTQSRthe~@drink
KUKTXQP[NSRTthe~@electronics
CTPSTYSXOVVWthe~@fail_verb
QSPSSSSQSRSSthe~@fake
VNIUYLOTSYWWthe~@family
PQOFRTTZOYWXthe~@feast
WJPOYRPOSXWVthe~@food_spices
TSXTSVRJQSTRthe~@fraud
ZTNPOLRSQQQPthe~@furniture
OQW]STTOTWTVthe~@garden
ZWVXRPRNUPPPthe~@health
EQQNURUKTSQSthe~@hedge
SVMVRQSEYQQQthe~@instruction
UYLMUWTSUKLMthe~@instrument
YSPUSM\\DRRSPthe~@intensifier
TPUVSQSMTRQUthe~@jewellery
TWPSRFSWSOLKthe~@kitchenware
OR]NSNRUTWXUthe~@lateness
NUYTTWSNQSQSthe~@lighting
J_S[NRRFNTOQthe~@listing
R`NOSOSXSSSOthe~@looks
ULSLSMOWURQPthe~@material
MXQSRSSMRSSTthe~@missing
W\\VGR^MFUORTthe~@money
N_KRSLRiQUUSthe~@month
KQ\\RRKTZTTSTthe~@music_media
ISSQRTRYQVUZthe~@neighbour
FHYXPWS]PYY^the~@newness
LMbKO_GJMX[Ythe~@number
`RGSRQQVWOPPthe~@office
LS`RRQVCRTTRthe~@order
Q]@[YTRQPRNRthe~@packing_material
VSPVRSSLSRQRthe~@packing_verb
PURSVRSORSSSthe~@packing_verdict
TaHYO\\PJQJKOthe~@parcel
S\\ONVPPMPUUUthe~@part
MQXRRSRNSPQQthe~@party
NSNU[ZQSWURUthe~@pet_goods
R]QLTQQSOOOOthe~@phone
YUZTSIRCQUUUthe~@place_name
IRVSPYRZRYX[the~@plants
TPRQSWWQTRSSthe~@price_word
PNQRXIS]TRSRthe~@quality_blame
OJVPSTYXWLPNthe~@quick
WRRRSKSUTSSRthe~@refund
MYQZPWR\\QKOPthe~@return
[KYUQXRHUUUWthe~@room
MMR^PNTKQUSTthe~@route
KPEPRnTMMHOOthe~@seller
aGQKRRSL[RRRthe~@senses
aPUMRZQOWNQMthe~@shoes
TSRLUZUPQPPQthe~@shop_elsewhere
DTTPT]R]OOQRthe~@size
`DXRRVRMYNNSthe~@sport
MDPTQZRWQPMVthe~@staff
YVZPSFSVPSTQthe~@stars
SUSQSSSNSRSRthe~@supplement
NRY]QORTOZUZthe~@swearing
NPPTQa[POTSVthe~@time_span
MYUXOTTSPTTTthe~@tools_fixings
UXMOPMQNYNNPthe~@toys_games
KR\\VSMQPMWXYthe~@tracking
G\\NSTTSTURMRthe~@use_verb
QQRP_TQSTSSRthe~@used_item
VKXVQSXPPQORthe~@vehicle
YTSYNQQHSRPSthe~@vehicle_part
LMWRVXRCZQRTthe~@verdict
YTOUSQSTVTRQthe~@waiting
KRXRR`RJMVXXthe~@weather
MN_DQ_RMMUWVthe~@weekday
GU\\[T[VONTUWthe~@work_verb
VRPNQWTRXQNSthe~@wrong_item
]SRRRPTOOSRSthick
UOTSRSSXRRSRthick and
USRSSTSRTSSSthick*
USRSSTSRTSSSthicker
USRSSTSRTSSSthicker than
SSSPSYSISSSSthief
PTLMS_QXRMRVthiev*
PTLMS^QYRMRVthieves
SSSSSTSQSSSSthieving
YSQSSSSRURRRthigh*
YSQSSSSRURRRthighs
SSNSSSSSSSSSthika
VMQSXQTSUQRPthimb*
YMRSVRTOUQRQthimble
OSSSUSSRSRSRthimble >
QSSSTRSXSRSRthimbles
YSQNRRRUWSSRthin
TQSPSSSTPSSRthin >
VSQSSSSOVRRRthin as
VSSRSSSSSSSSthin but
SSSSSRRRTSSSthin for
RTUQTOVUVRWQthing
MSZOTOH]RTVVthing >
LS[SRSSNTSSSthing a
PSWSVSSESSSSthing and
RURSSSSQSSSSthing for
SSTUSTSQSTUTthing from
PUUTSSSQQSSSthing has
WTOQSRSZTQQRthing i
MOSZSQWUSRSRthing in
LWSSSSWLRSSSthing is
ZUJSSTSKTQRRthing it
KXSWRSSLRXVWthing itself
TSSSTRSJSSSRthing like
TQGSRRSbSSSTthing of
PZRUSLSUSUSSthing on
PUWSSSSLRTTTthing since
NUTSSTQPQUVTthing that
TSSSSRSRRSSRthing the
QRWVRRSKWTSUthing to
QOQSSS_PSRSSthing was
WSRSSSSQSSSSthing with
PSQUSSSRSTQTthing's
QPSXQMVVQTQSthing*
TPUVQMVWQSSRthings
NOOVSQRcSTRSthings >
URORSQR]STTTthings for
QSXSSWSJSSSRthings go
QSRPSVSQSPQSthings up
URYSSUSLSUUTthing~@arrival
TSRUVRSJSSSPthing~@comparison
UPSSSSSVTSSSthing~@fail_verb
PSSSSTSSSSSTthing~@hedge
TSPRSPRVUQQQthing~@me
]SVPSQSSPSSSthing~@negation
SSSSTSSRSRTRthing~@use_verb
aRPRSQRSQSQSthing~@work_verb
\\NPOYNZCYNRMthink
TOVSRSUGVUUTthink >
U\\SQPTSOTSSUthink a
QQOSRRSgUTSTthink about
HNRYUSYJQTRTthink and
XRMRSQTOXQRPthink i
NSNVSSSWSRRSthink is
ZOUQ[QV>TSTPthink it
bSTQSSS;SSSQthink it's
PRTRTVS`QQRRthink of
aPKLRQQJ[STQthink*
\\RPMSRSNWRSQthinking
NSSSSSSTTSSSthinking about
XQOSRRQOWSTRthinks
ZPMRRURJVRSRthinks about
NSSRSRS\\TSSSthinks i
VSSSSRSLRSSSthinks i'm
WSSRSRS[TTTTthinks it
JTVSSRRaRTTUthinks it's
QQURSQSRSSSRthinks~@me
VNSPSSSRWRSSthinn*
VNSPSSSRWRSSthinner
USSPSSSQURSSthinner than
_JHTPXVLXSRUthird
dMZOSUPRUOQPthird >
SSNQSXSTUSSSthird day
NSRbSSSHTTSSthird floor
MbPTSSROQQSQthird gone
VSUTSJSPRUTSthird i
URPRSfS:SRRSthird one
OSGaSKSZRTQTthird time
OSYSSPSHRTTVthird week
USSYPSSOQSSSthird*
USSYPSSOQSSSthirds
JQXQRWaMQLONthirt*
NYNORUTZROROthirteen
ROeRSQSISRRRthirteenth
ORaSSSRKSUUUthirtieth
TP=VSWaWROOQthirty
RQNQSRPfQTTWthirty >
FR=RSgSLRSTTthirty days
XSSSSRTSSSSSthirty dollars
RRRSS^OIRSRTthirty eight
LTRRSL[\\STRRthirty four
QSVVSPSLSSSTthirty i
ZIRXSN_KSVVTthirty one
RPRSSRR\\TQRTthirty six
PSYSSQZESTSSthirty three
NRYRTMPeUSRUthirty years
fKLOLOTQ_IJEthis
PTXNQ`QZEQUTthis >
ES\\SSSS^PUTTthis and
VZOSSQSLSTTRthis being
YSPWSQSERSSRthis board
XQRSSSSRWRRQthis book
TSSVQRSKTSSTthis box
SUXSSRSMRSSSthis chair
SUSSSSSSTSSSthis drill
NVRXSSSPSUSVthis driver
WRPRSRSZSTUSthis for
PSVUSRSTQUTTthis has
DVSSSSSaTRSRthis house
PVXTSTSWRQSQthis i
EvMORRR_NNNQthis is
\\RQSSSSLTQQQthis little
OS_OUMT\\QVVVthis morning
KXSVSSSSQSSSthis new
XSSRSTSHRRRSthis old
TJWYRORSTTRRthis one
SQSSSSSSSSSSthis one's
_SQSSOSDSSSSthis radio
URSSSUSRQSSSthis router
SSSSSPSSTSSSthis set
TSSSSSUKQSSSthis shop
URSSSQSTSSSSthis so
GSROSRSbRTTTthis street
EZQSSRSYQSSSthis thing
JZQUSRS^PTTSthis time
PPNRSbSOSQSRthis to
URQVSSSVRQSRthis toaster
RSQRSSSSTQRRthis toy
LTRPSWSWQRRTthis up
TQhSSPSJUTUUthis was
LSUPRcSQQTUUthis week
TNWUSPSPPYYYthis year
NXSSSSSRRSSSthist*
NXSSSSSRRSSSthistle
RTRSSUSVTSSQthis~@answering
]RNUSSRVTPSQthis~@appliance
TRRSSSSVSSSSthis~@audio
YURRRSROTSSRthis~@beauty_hair
^PLPSRSTZPPPthis~@book
WSRPSSSPUPQQthis~@camping_fishing
_QNRSRSDWRRSthis~@clothes
MVRRSSSUSUSVthis~@courier_staff
OS_OUMT\\QVVVthis~@day_time
WTPSSRS\\XQSQthis~@delivery_place
bOTSSTSLQQPQthis~@electronics
VOSSSRVOQSSSthis~@food_spices
RUXYSTSERSSQthis~@furniture
XSSRSSSOURRQthis~@garden
RSRSSRSYSSSSthis~@health
QSVSSQSORSSSthis~@hedge
VRRRSQSQUTTTthis~@instrument
PQRSSVSVSRSSthis~@intensifier
XOMSSSSVTSSSthis~@kitchenware
VSSPSRS[SSSSthis~@lighting
KUYSSQSIRRTRthis~@me
SQSSSSSSSSSSthis~@missing
LSRNSP[MPSSQthis~@money
TQ^RQPS^SSSSthis~@music_media
LSPeSRSRRUSUthis~@negation
A[SVSSSSPSSSthis~@newness
XJWYRNQMUTRRthis~@number
SSWVQRSLSUTUthis~@parcel
PQLTSPScRSSRthis~@part
IRPOSPRmRUTVthis~@route
FSRYSTU_NUTTthis~@seller
VSRSSPSLTRSSthis~@size
VRRSSQSPTSSSthis~@sport
GXUTSKQcRTQRthis~@staff
TRQPSSSSTRSRthis~@swearing
BNNdR^SYM^[^this~@time_span
ZVRQORSNTRSRthis~@tools_fixings
XLQRSPS[UQRRthis~@toys_games
SSQSSSSSSSSSthis~@use_verb
LR\\RSSSSSTTTthis~@used_item
[QQQSRSLXRSRthis~@vehicle_part
cO[QXORTMLJJtho
\\PZPXPRTNOLNtho >
SSSSSRSQSSSSthock
VSSSSSSIUSSSthock*
VSSSSSSIUSSSthocky
SSSRSSSTSSSSthomp*
SSSRSSSTSSSSthompson
VSQSSPSOWSRRthong*
VSQSSPSOWSRRthongs
_QPRSSSLTSSSthorn*
_QPRSSSLTSSSthorns
cOMPTZSVRLKPthose
USSSSQSSSSSSthou
VPM[UKVVQNKPthoug*
WZTXSRRMMNLOthough
ZUQNSQ]NOLOLthough >
PVQNSRS[TUUUthough and
PSQTSSRPSVRTthough he
JO\\USXTLMQRTthough i
SVXSSQSCQWSVthough i'd
[MKQTQSTUTSSthough it
S^PRRWSOSQQQthough the
QILVULW^VSSTthought
QSNZ\\SSIOUTVthought >
]RUPSORIVRSQthought i
fS]QSQSKUVURthought i'd
BTMRPXSlRUSVthought it
KRUSSRXWSSSSthought it's
VSSSRRSNSSTSthought of
HNSSSRS\\SSSSthought the
MSTRRZSMRQRTthought to
SSSSSSSQSSSSthoughts
SNNUSRRZVQQQthous*
SNNURRReVRQQthousand
SSSSTSSHSSSSthousands
SSSSSSSQTSSSthras*
SSSSSSSQTSSSthrashed
bNQQQTQAPRRUthrea*
PTPRSUQKQRRSthread
SSVSSSSSSSSSthread's
\\SSSSRSSPSSSthreaded
WMSSRRSWTSSSthreads
SSSSSTSLSSSTthreat
RSSSSVSOSSSTthreaten
YSSSSQSQTSSSthreatened
UPO_NTQOTUTWthree
WjOORKP_YUXRthree >
[SNUTUSQURQQthree and
QQS_SQSMSSRTthree attempts
WOYSSSSGTSTTthree birthdays
TRSSSPSVRSSSthree boys
SSSQSSTTRRSSthree coats
NQWZSOSPSZUTthree days
PQVSQRSTTSSTthree different
OSR\\SRQSRVSVthree flights
KGOSSNbTSSSQthree for
RSZSSMSKRUUTthree fridays
OUPXSUSQSRSSthree goes
_JSQSRSUWRSRthree hands
QSRKSSSTSSSSthree hours
T_QSSSQESRSSthree hundred
SURRSVSPPSSTthree in
YRVUQXSRTPQSthree languages
ZTURSRSTUSTTthree legs
TSSSSSSVSSSSthree minutes
VSWSSYSFRSTSthree nights
YR[WSRR9QOROthree of
ROQRSaRORSSWthree paragraphs
WRSUSRSORUSTthree places
FQO[SSRdRWRWthree sleeps
VSRSSRRYSSSSthree stars
[SOQSRSRTSSSthree the
gNORRPVUVPORthree times
OSDRSXRXSPPSthree to
T]XNTIQbMPQMthree weeks
SSNRSUSQSRSSthree year
RRLNR^SXQRQSthrew
VRNJRbSPSORRthrew in
PQTTSOSZRVSSthrew it
RTSTSSSNSSRSthric*
RTSTSSSNSSRSthrice
STSSSSPVSSSSthrif*
STSSSSPVSSSSthrift
TVNPTTSWUQQQthril*
SVRRTTSWSSSSthrilled
VVSRTRSVSSSSthrilled >
TSORSSSSTRQRthriller
ZQRRSSSPTQSRthriv*
ZQRRSSSPTQSRthriving
RSQSSTSTSSSRthroa*
RSQSSTSTSSSRthroat
SQSSSSSSTSSSthrot*
SQSSSSSSTSSSthrottles
]OKROOQPUPLPthrou*
_OISOJQKUPMOthrough
VTURRSSNVPQPthrough >
YSPQQMREUPRQthrough a
PSTSSTSVUSSTthrough and
STSVSSSRRRSRthrough brick
TURSSSSURRSSthrough every
SSSSSSSQTSSSthrough in
NQSOQYWYSOSMthrough it
MUAVSPQQTVRVthrough my
KSYQSSS`RTUTthrough that
7Sa`UJRZM\\T[through the
]OSSSSSKVRSRthrough this
VWNUSTSKSSRRthrough to
VRSQSSSTVSSSthrough two
OVSSWSRRRSSSthrough when
QRURSXSXSSRTthroughout
RSSRSXSTSSRTthroughout >
STRVSSSYRRSRthrough~@building
TURSSSSURRSSthrough~@intensifier
NUKVSNQPSVSVthrough~@me
\\PRQSRSQVRSRthrough~@number
ZQMLRVRWTRRQthrow
PQRUSSSSTTSTthrow >
aTHSTRSMRRQQthrow*
QUN`TQSXPTRTthrown
QSSTSSSXRRSSthrown on
cRMFTTSHVQRPthrows
TRRPTSSRSRSRthrows a
USSOSSSQURSRthrows it
SSOXSSSMRSRSthru
RSNQSSSRSOPSthu
TQWSSRSLRSRSthud
YKKWQZSVSSNSthumb
SMHZSUSPRVQXthumb >
ZQRSSRSRSSSSthumb's
WVSWRWRBSOOTthumb*
QZRSSQSMSSSSthumbed
SWRSSSSTSSSSthumbprint
RLVWRYSGROPUthumbs
TSSRSRSOTSSTthumbs and
QSWYSXSNROPSthumbs up
SSSSSSSURSSSthump
bRRRSSSPUSSSthump*
bSRRSSSNUSSSthumped
SRSSSSSUSSSSthumps
SQYfOMVTRTSTthund*
XR[ISPV^RRRRthunder
VQSNSSSNRSSSthunder >
PS[OSQVVRRSSthunder bay
ORQqPOSISUSTthunderstorm
KTRQSSS^SSSSthup
MU[URSP[QWWWthurs*
VT[HRTQPRVWUthursday
VQSOSRRLVTUSthursday >
QYMSSPSXQSSRthursday and
WSOSSSSQSPOPthursday it
SSSRSRSPSTTTthursday then
JTS`SRR^STSVthursdays
LRQYSSSYRTSVthursdays >
NSQWSRS`QVSVthx
NSQWSRS`QVSVthx >
SSRSSSSSTSSSthyme
SSSSSQSRSSSStiara
IR\\RRQScQTUXtick
VRRRRRSdTSTTtick >
A\\MMRbP]QOPRticke*
PSSSSZSHSSSTticked
C\\LNR[PeQOPPticket
ORRSSLSeTSSSticket >
RTSSSSSSSRRRticket from
SLONSgS=SRSTticket number
SSSSSSSVSSSStickets
USRRRSSSSSSSticks
TSSSSSSLVSSRtidal
TRSSSSSWSSSStide
gNPQPQRTTOPMtidy
S[ZYOOSARRRQtie
QX[RRPSVRSSRtie >
ANNRlLS\\LUTRtied
PQSXWOSPQVSVtied it
QSSQSQSRSTTTtied up
RQSOcTSGOQRPtied with
RNSSSSSYSSSStieg
RSSSSSS[RSSStiers
QQWVQSSZSVUTties
SSUSSSSNSSSStiff
TSSSSNS_SSSStiffa*
TSSSSNS_SSSStiffany
SSSSSSSRSSSStiger
RSSRSSSVSSSStiger*
RSSRSSSVSSSStigers
ZMOX[RSTSQRPtight
SSRSSSSSTSSStight for
STSSSSSPSSSStight in
[ORQRQSUWSRRtight*
SPSSSSSRSSSStighten
YSRRSQSGVSSRtightened
TSSSSSSdTSRStightens
TRSRSSSQSSSStights
QSZRSOSSRVVUtil
SQZQSNSMSQRQtilbu*
SRZQSNSOSQSQtilburg
SRSSSTSRSSRStilbury
Gi^PSQSGPRSRtile
MdQSSSSLUSSStile >
ORYQSRSJRSSStiles
NSWRSSSQSSSStiles >
VKPJTWSLRNNTtill
RUNSVQSSSTSStill i
LQUSTYSORSSUtill it
QSTSSSSVSSSStill midnight
QSOTSRSVTSSStill she
YRSSSPSRSSSStill somebody
HQ[RSXTGROQQtill the
ORORSRSeWSSRtill two
STOXSNSSRRSStill we
SSRSSSSTTSSStille*
SSRSSSSTTSSStiller
PSRRSRS^TSSRtill~@day_time
MTIWVMTYRTRTtill~@me
YRSSSPSRSSSStill~@neighbour
XQPPSQQXUTTRtill~@number
QUOTSSSQSSTTtill~@weekday
VSSSSSSRTSSStilt
RTSSSSSLPSSStilte*
RTSSSSSLPSSStilted
bSQSSSSISSSStilts
SQSPSRSdRSSStim
QSPSSSSYSSTStim's
MIbZNMVURWYUtime
SNVYPSOPPRTVtime >
LSPRSVSURSSStime a
WXSSSSSVSRRRtime and
XUPSSQSPSSSStime at
SRSSSTSVSSSStime but
JR\\PSSTSRVVUtime for
SSSNSSSKTRTRtime he
PNZRSYR?VUUTtime i
QSOXRQSOSSSTtime i'd
USNRSSSRUQQQtime in
UO[TSMXATUURtime it
YRQQSOSTURSPtime my
YRWSSRRQQSRTtime of
SSQSSSSOTSSStime on
ORPPSRR^UPQOtime since
GRbNSTRGPQTTtime the
QSMSSSURSRSQtime they
QSYRSOSMSSSRtime they'd
OSK^SRUUQUQUtime this
QUURSRSQRWVVtime to
WSQRSNRaSTRTtime you
RR\\SSSRHTSSStimed
URSSSSROTSSStimed it
^RNQRRSYVQQQtimer
UISSQXOPTRRYtimes
DR]PSkQ=OQSXtimes >
QPSOSTSbTRSStimes a
TOTSSRRQVSTTtimes and
TSPWSRSRSSRQtimes asking
KUYRSXScSTTUtimes for
SPQPSQSgSSSRtimes in
gRRSSPSHSTTTtimes now
PSNRSQWUSTTQtimes since
ZQSSSRSNTSSRtimes so
RSWSSSPRSSSUtimes the
RSXWSNSUSSQStimes they
RVSSSRSQSSSRtimes with
TSPWSRSRSSRQtimes~@answering
ZQSSSRSNTSSRtimes~@intensifier
QRXOSXSISQQStimes~@me
RSXWSNSUSSQStimes~@seller
OSNSSVS_SSSStimet*
OSNSSVS_SSSStimetable
URUSSSS[TRQStime~@comparison
SRTSSSSUSSRStime~@hedge
WLOWRSRMXUURtime~@me
SXRSSTSRRRRStime~@negation
USTSRYSNRRRTtime~@number
NRRRSNYUSRSPtime~@seller
bQQRSPSKVTTRtimin*
bQQRSPSKVTTRtiming
WRJWSSSOSRSRtimmi*
SRSSSSSSSSSStimmies
WSJWSSSOSRSRtimmins
NRUbLMWWQTSStin
VHS]RRRdWXSWtin >
SWSSPSSVSSSStin and
KWRXSSSSSRSRtin is
MSURRQR[TSSTtin of
QVSSRSSRTSSStin on
YRRSSSSMRRRStin opener
G]SRSSR_MRRRtin's
WRQRSSSTVSSRtines
SSSSSSS[SSTStinfo*
SSSSSSS[SSTStinfoil
XSSSSRSNRTTTting
TSRSSSSUSSSStingl*
TSRSSSSUSSSStingling
TPSRSSSYTSSStinie*
SSSRSSSSSSSStinier
TPSSSSSYTSSStiniest
Q_RSSSSLSSSStinkl*
Q_RSSSSLSSSStinkled
URSSRSSRVSSStinne*
URSSRSSRVSSStinned
ZRQRSPSWURSRtinni*
ZRQRSPSWURSRtinnitus
\\OSSRQSOWQSPtinny
_PSSSRSPSUTTtins
^RRSRSSMTSSStinte*
^RRSRSSMTSSStinted
ZUOPVRSGVOQNtiny
FOS\\SRSaMVRVtip
PVRVSRSMRSSTtip to
SSSSSSSSTSSStip's
LSUUTQR[RSTStippe*
LSPUTSSURRSRtipped
SSXSSQSZSTTTtipperary
dSRSSSSPSMSMtippy
SSRSRZS[QRSRtips
WNUTQPR_XTSTtire
XQSSRSSJSTSStire >
QQXRSUSQSSSTtire shop
^VSOSNSJQRUStired
\\XSRSQSARRSRtired >
K[SSSRSSRTUUtires
MQNP]QSPPQRQtissu*
MQNP]QSPPQRQtissue
RPSSUSSPSSSStissue paper
RSUUSSSNSTSTtitan*
RSUUSSSNSTSTtitanic
OKORRXS`USSStitle
PYRSSSSPRSSStitle's
PYRSSSSPRSSStitle*
VSQSSSSRSSSStits
SGWOVRRPQTTUto
OOPSS_RUUQRTto 0
YPZRSLUSRWWUto 00
OQXSSTOKSSRTto 000
RQWPQPRRUVURto >
UTSRRWQNQTWVto a
URWSSRSNSTSTto aberdeen
TRORSSSWUSSRto about
TSISSSS_QOOPto add
SSOOSbSSTRSSto admire
PSOXSPSPRSTRto alice
KPSRSRSeQRSQto all
PQLSQYSXRSSUto an
TQQNRPSbTSSSto another
[SMNSVSUSOSSto answer
TSRRSSSWRSSRto anyone
PSSSSUSMSRSRto argue
VPS^SURHRSQRto ask
SSWSSSRKSQQQto athlone
YeLNL^PLSNOPto be
_RRQSRSNTRRRto bed
RSS]RNRHRUTUto believe
UUZRSRSQSSURto bendigo
STSQRSSWQSSSto bits
[PTPRMSNWTTRto borrow
WWVWRLTCQSQRto bring
RSRSSTSVSTTSto build
RPORSSVVRUSSto buy
VSSSSMSTTTURto call
QSXRSSSTSRRSto cancel
WSOSSSVAURSSto carry
XSRSSVQOTSSSto change
RRFQT^SQQQRQto check
NSSSVYSRSQRSto chill
MSSSSRSZSSSTto choose
LQQ[SRSXSUTUto climb
RSUNSUSUSSSRto collect
YUNXRPSSTSQRto come
QSRSSSSWTSRSto complain
PR`XSPSQRTTTto count
US_SSUS<RXWTto cry
SSVUSQSTSUTSto customer
NRQRRaQJOOP[to deal
OOHRRTR[VSTUto do
OSTSSSUNRRRRto dublin
NSPRSQS`STTSto each
SVRRPUSRRTTTto end
TSPSSTUPPRRSto every
OY\\QSPSJSUVTto explain
OSOVSRTVURRQto feed
VRRPWSRRSPRPto fill
PRGRR[UXOSTPto find
OSSSSUSSQTUVto finish
DUSYSRSaRWTWto fit
VRCRSYSUSQQTto five
SRLgSSSHQRSRto fold
XRUSSRSMSRQRto forget
RSXSSPSMSSTSto four
RUZMUXRGQQNSto get
WRNTSZQSSOPSto give
ROXLSPRYWTVUto go
RSSQSFRiSSSTto god
RVPSSTSURSSSto guangzhou
SRSPRXSTTRSUto hand
TPSSSSSPUSSSto hang
DXYWP[UWN[ZZto have
GPMNShPUQQRWto hear
QSJSSSS^SSSTto help
KPJ\\SKR]VTSUto her
OQRRSSSXSSQSto him
\\UWJSUSSSPQQto his
QT[SQGSYTSRTto hold
_QRNSSSTXRSPto home
YRTSSRSPSSSTto hum
YZOSLKQUZQQPto it
NR^SSRSQSSTSto its
WQTJROS]USTRto keep
QSSRROQ\\URQPto know
ZOOSSSSSWSSRto last
^SQRSUSGTSSTto learn
RUTXSNSOVTSSto leave
OVTQSSSOQUUTto leeds
XQPQSWSXSRSQto let
WPTOTSSSTSRTto lift
OSVSSWSQRSSSto like
USRSSSSTSSRSto live
RRYSRVSLSSRTto look
]RPRSRSKSSSSto love
RSSRQTYQRRSRto mail
[TOQS[QRRTTYto make
UWTPYURQRPPVto me
FWTRRNQaPUTTto meet
QSNQSSSYSSSSto memphis
ORUSSSZNPUTVto more
ZRORSSSVTTTRto move
TTTXTKTTWQPMto my
XSONSZSBWPSQto next
PRRRScTJSSSRto nine
\\SMSSSRQVRRRto nothing
PRKRS[SWSRPSto number
XR_SSLSPWRSPto one
ZRPR\\QSQUSSRto open
PRSRSSS[SSSTto order
OSOSSTSZSSSSto our
OXPSSRPYOSRSto page
PRNQSWPYSRRTto pay
RRQSSUSSSSSRto phone
MUZRSSSOSVVVto play
XSSUSQSPUSSQto please
SRNPSWYQSQRQto post
PSWRSSSPRSSVto press
OSQPSVSXSSSVto print
SSORS[SVQRQSto prove
^RMLRQQZUKNLto put
RRVXSPSKRVSUto reach
^MWTSQSLSPRSto read
URIUSSSeRRPSto resident
PSWSSXSKRSSUto return
UOTOSQSgTTSTto ring
QSSSSYSHSRQSto run
SSQVSSSOSSSSto save
QQUOPS\\XVPORto say
OQSVRKOaSVUWto see
SQM\\RRROPSRUto send
URXSSNSSUUUSto sender
[RJWSNS`TVTTto seven
PQZRSXQUQTUVto shenzhen
TRSVSQSLSSSSto shift
SSPSRSWPQQQNto ship
WSZSSNRNTWWTto show
QSPTSWSOSUSTto sign
SSSUSSSJSSSSto since
WQcRSPSJXVWSto sit
G[RSSVRRQSSSto six
UWTRSPSRSTTTto sleep
NPRSSSSbTSSSto some
SNURSSSKSSTSto somebody
QSUSSNS[RTTRto speak
QRWSSSSVRSSRto start
fSROSTSNWRSQto stop
JZPQR[RJSSUSto take
WSZRSWSQRUURto tell
JRYYSWSLQUTUto that
QYU^VLTNQYVSto the
_RQSRQSRTSSQto their
LWUQR\\RPQQQSto them
MS\\LSUUTQPRPto think
?SYQSSS]MSTRto this
RSSZQOSOTSSSto three
RPN\\SSSSSRSRto tie
OSRSSSSYSSSSto touch
`RMQWPSLSSSRto travel
TSSSSUSSSSSSto try
XRUQSTRDSRSTto turn
TSTRSVSJRRSSto us
YRPRSSSNUSSQto use
[SQRSURDRPQRto wait
JWSTSRSZSSSSto wake
NSETTXSYQSSWto walk
MVTSSUSTRSSRto warm
TUPRSZSQSSSSto wear
QR]SSTUHSUTUto what
SSZMSLS_TRSSto who
MPWRS^SJSSSTto whoever
SSYQS[SSSTTTto whom
SRQTUTSWSSTRto work
IQOSSKS`OQQOto write
SRQSSQSXSSSSto you
XSSSSJSQSVVUto your
`MG\\RNSXTRONtoast
SPNRSNSPVRRPtoast >
aRSVSKRLQQSOtoast*
WUVWSOSMPPSPtoaster
VTVVSRSRQQSQtoaster >
SRSQSSSQSSSStoastie
RSUSSSSURTTTtoasties
]PQSSQSRSSSRtoasts
STPSSRSSUSSStoasty
PVSSSSSRRSSStobac*
PVSSSSSRRSSStobacco
QSPSSRSWRSSStobag*
QSPSSRSWRSSStobago
SSSSSSSRSSSStock
FQURRQONNZZXtoday
PQQQSUS_QUUStoday >
USTQSSSURUUTtoday by
VSSSSSRSSTSUtoday for
NRTSSSRWSUUUtoday is
SSRSSUSSSTTTtoday's
SSQSSUSWSSSTtoday's newspaper
ORdRRURPQXYXtoday*
ORdRSRRPQWXWtodays
SSSSSSSQSTTUtodays >
YRTQSTSNWSSTtoddl*
YRTQSTSNWSSTtoddler
MRQRSSSYRUTTtoddler >
YVTLSRSNWPSOtoe
VPSRSSSQUQSPtoe >
ScRSSOSOSQRPtoena*
UUSSSPSSTRSRtoenail
QaRSSSSORRRRtoenails
UZPVSORWTRRQtoes
I\\QSSQR^SRSRtoes >
QQRRQRP_USSStoffe*
YQRSQRRWUSSStoffee
TRSSRSRPUSSTtoffee >
LRSSSSR[SSSStoffee's
`SRJWRRQVSURtoget*
`SRJWRRQVSURtogether
aQPRRSSDSTTTtogether >
PQSSSSSOUSSStogether and
SWSSTRSQQSSRtogether in
TRVNSRSUUTUStoile*
TRVNSRSUUTUStoilet
VRPPSSSQSSTStoilet >
MRYSSSSSSSSStoilet seat
USSSSQSXSSSStoken
JQcXRXLHNYXTtold
UQ\\RSBS\\UUUStold >
ZSKPSUSXSQPTtold by
fRQWSFSRVTTRtold her
\\PNWSOS_[QTOtold him
TWOQSYSHQRSStold i
SSPSSSSTRSSStold in
JS[YU`S5URQVtold it
QQORSWSPSTSPtold it's
MQWTRXOOJTVWtold me
URSUSXSERTRVtold my
PSRSSRSTSTSUtold that
HQOURSRfRXUQtold the
LSEVSbSGROPOtold them
VRUVSOSSQSQStold to
SSoSSGSESUUTtold tuesday
HRTSXSS]QSTTtoled*
HRTSXSS]QSTTtoledo
RSSSSSSOSSSStolla*
RSSSSSSOSSSStolland's
KSPNSUSgTQQStom
J_RRSRSJRSSStomas*
J_RRSRSJRSSStomasz
PSXRROR_WRQNtomat*
PSZSRQSXVSSRtomato
SSPSSQRZTRQOtomatoes
URNRSQSUVQQPtomatoes >
MOZYSTTSPVWStomor*
NRFYSZT`PUVStomorrow
NSK^SPSPRUTTtomorrow >
RSTSSSSWRTTStomorrow by
ROgSSMSFSTTTtomorrows
XSSTRSSKSSSRton
ZORTTYSCTRRStone
XM]SSPQQS\\[Wtoner
[MRSSSSSTSSStones
SSSSSSSYTSSRtonga*
SSSSSSSYTSSRtongan
WRSSSTSSPTSStongu*
WRSSSTSSPTSStongue
FRXRSSVQQTUTtonig*
FRXRSSVQQTUTtonight
VUMTUZVZPJKHtoo
TSOUVNRSORUVtoo >
PULWSPSWRRSRtoo and
PSSSSLYQRSSQtoo dear
URSSSSSTUSSStoo fat
SSORSSUMQVVUtoo late
RRRSSSSTTRSStoo long
LRXSSTSVTSSRtoo many
OQRSUPTRTVTUtoo much
PRURSSRZSSSStoo old
USRSSSSOTSSStoo short
^SKQSVSTUQQRtoo slow
aSUSRSSMTOOPtoo small
bURRSQSBTSSStoo sweet
SSSSSSRSTSSStoo thin
LI_XVRQSOTQVtook
VTURSPS_RRRRtook 0
QSZRSQVWSRRStook 00
MULaSNR^QSPStook a
PROSSSQ]SSSTtook another
RSPSSUSVSSSUtook eleven
OROTSXSOQSSStook five
WU^RSQSMQRRQtook forever
QSPQSYSPQSSStook four
WV[GPLTMWPTNtook it
OThIRPSKO[ZYtook its
]UMQ]DSQRSRPtook me
ISSQSfSVQTTUtook my
ZSTRSQSPRRSQtook nineteen
PPMcSTSSRYSXtook off
XQSSRPSPVSSTtook one
FRTbYHRTQTSTtook the
KSNRPbRYPRPWtook them
RSQQSVSOQRRRtook three
jSGQSRWR_JLItook to
HQPSSWS]TSRWtook two
RSWNSSS^RSUTtook up
WU^RSQSMQRRQtook~@lateness
\\TJN\\WRPQSSRtook~@me
POTQQ`TVPPPVtook~@number
KSNRPbRYPRPWtook~@seller
PROSSSQ]SSSTtook~@wrong_item
]USURRSJSSSStool
\\TSUSSSJSSSStool >
SSSSSSSQTSSStoolb*
SSSSSSSQTSSStoolbox
OSRRSWSNSSSRtools
SSSTSSSVSTSTtoote*
SSSTSSSVSTSTtooted
ASYSSQSbRXYXtooth
NQQRSSS^RUVUtooth >
VYSRSRSOSPQQtooth*
QYSRSRSRSQQQtoothbrush
TSSSSSSQSSSStoothpaste
VSSSSSSSRSSStoothpick
TSPSSSSUURRRtoots
TSSSSQSTSSSStoowo*
TSSSSQSTSSSStoowoomba
G[L]UZRVLQNVtop
OWRRWPSXORRStop >
UYOQRSSRSPSPtop and
MNQVSQSdQQQPtop marks
TLRYR[SRRWQXtop of
UV`RSVR=OUUUtoppe*
XXSRSVRBRNNNtopper
MR`SSSSQQZZZtopper's
VRSSSSSPRSSStoppers
OSSSSSSSSSSRtops
XSSTRSSLTSSRtopso*
XSSTRSSLTSSRtopsoil
SSSSSSSSTSSStoque
USQUSQUQRQSQtorch
NRQTSSSVRTTStorch >
RUSSSSSNSTSUtorch in
VSRSSSSRSOSPtorch is
N]QSSSRTRRRQtorch*
SXQSSSRTSRRQtorches
NXSSSSSSRSSStorchlight
SQSSSSSSSSSStore
DnSSWSSVQQPQtorn
PSQSSSSZTSSStorna*
PSQSSSSZTSSStornado
RSTTSSSORTTTtoron*
RSTTSSSORTTTtoronto
YSSSSSSMSSSStorpe*
YSSSSSSMSSSStorpedoed
QSTRSQSPXRRPtorqu*
SSTSSSSSRSSStorquay
QSSSSPSRVSSQtorque
UQSSSSSRTSSStorque wrench
RSSSSTSRSSSStorquebarn
SSSSSSSRVRSRtorques
OSSSSSSRTSSStorque~@tools_fixings
OORYSQSeSUSTtorto*
OORYSQSeSUSTtortoise
OPNYSQSdSUSTtortoise >
SSTSSSSSSSSStorvi*
SSTSSSSSSSSStorvill
WSRRSRSRWRSRtoss
MUQXSSSOQRQStosse*
OUQXSSSORQQQtossed
QSSSSSSSSTSStossed it
QSSSSSSSRTSTtosser
NOPRSb[KQOOVtotal
RSSVSRSYSSSTtote
VSSSSPSTSSSStotes
PYPRSPS[RSSRtouch
FXLdSSSYWPRQtouch*
BYLdSTS[RPRRtouched
TXQPSOS]TPSPtouched it
SRSSSSSTTSSStouches
WSSSSRSPVSSRtouchscreen
TSRQRUScUQRPtough
PTRQSYSYTSSStough >
TRVSSSSRVRSStough as
OSXRSSSNTSSStour
OVSRSRSWRSSStoure*
OVSRSRSWRSSStoured
RRURURSORRTQtouri*
SRVRSSSRRTTTtouring
USRSSRSQSPRQtourist
PSSSUSSRRSSStourists
VQSSSSSHTSSStourn*
VQSSSSSHTSSStournament
QVTSSRSORSTTtow
_QUOSSSIUSSRtowar*
_QUOSSSITSTStoward
UQVPSSSWTSTStoward the
SSSRSSSSTSSRtowards
SSSRSSSSTSSRtowards the
[SQSSSSFUSSStowed
PUV[QRVMSVTUtowel
MVTWQSSHSUTTtowel >
RRUUSSSSSTRTtowel and
PWOTQRSXUTSStowel*
PWOTQRSXUTSStowels
WROTRRSZUTSTtowels >
^RRVSRRASURTtower
QTIVRNWOURRQtown
[PHVSPS[TTRTtown >
MPTSSSS\\STTTtownl*
MPTSSSS\\STTTtownland
PUSVSSSPSRSStowpa*
PUSVSSSPSRSStowpath
PRQRSRShRSSStoxte*
PRQRSRShRSSStoxteth
[LMMROS]XOPOtoy
HUOSSQShPRRRtoy >
[TWURRRIPTVQto~@answering
YTPTQTSKUUQVto~@arrival
]QRSSRSSTSSSto~@beauty_hair
RVRSSSSRSRRQto~@body_part
VSRQSSPYOPQUto~@book
QSVQSSSSSQQSto~@cancel
POS\\SQSPSSSSto~@clothes
TPQWSSSLTRRSto~@colour
RQVSSWSRSSSSto~@comparison
LVULSUSNQRSRto~@conduct
ZSOPSSRMXSQSto~@courier_act
XRXXQTSRUUTUto~@courtesy
\\PWSSOSRURRSto~@damage
`OF_TSSQXNKOto~@delivery_place
UPO\\RNRMSTSTto~@dispatch
WRHRSSScURSRto~@drink
`RNOTWSGVRRRto~@fail_verb
LRXTQOTbQRSRto~@hedge
YPRSSVSYRSSSto~@instrument
VRPSSTULNORQto~@intensifier
JS[SSRSOQUUTto~@lateness
NRRSSRS]SRSUto~@listing
STXSXVSESRRSto~@looks
SSTSSSRQSRRSto~@material
VWRQZQSMVNOQto~@me
aNRSSRSPSQQQto~@missing
WRQQSLSYSQPQto~@money
ZPKYSSRLWSRSto~@negation
UMKTSSS^RRQSto~@neighbour
WPRRPbRAVVXVto~@number
MRNSSQV`RTRTto~@order
NXPRQSSSRRSRto~@packing_material
ZRPR\\QSQUSSRto~@packing_verb
ORMOQX`XRPQRto~@parcel
KRRRWTS]QTTXto~@part
XQYWRRSBSRSRto~@pet_goods
PPMPRPY_PTUUto~@place_name
_SRRTQSMXQRPto~@plants
RSQNSXSWQQRVto~@quick
TSQRSRSYQPRQto~@recommendation
TQWSSUSISSSUto~@return
PSHVSNSaSUSUto~@route
USPSSOSHUQRQto~@rudeness
TVSQQ[RORQQQto~@seller
PRSSSXSSTSSTto~@senses
?[XXSRSZQWTWto~@size
USZUSLSRRUTSto~@staff
RSPPSUSaSPRTto~@swearing
YTPQRSSQQSSSto~@tools_fixings
US^PSORPSSTOto~@use_verb
VVSSSRSOWRSPto~@used_item
SSPSRSWPQQQNto~@vehicle
ZRNRSRSPSTTTto~@verdict
ZWVSSSRLTRSRto~@weekday
JPWRRMR[VUTUto~@work_verb
RTRNROSbSSSSto~@wrong_item
PSQPSMScTTSRtrace
TSSSSSSRSSSStraci*
TSSSSSSRSSSStracing
USH\\TRSOUSOQtrack
URRSSSSYTSSStrack's
WSVNRJPLXSTQtrack*
TSOSSSSMTQRRtracked
SSNSSSSSTRRRtracker
QTcPRJPIRYYXtracking
USXSSLSRSTURtracking is
WSMRSSSWVRRRtracking on
QSXSSSQKRUTUtracking page
PVVSSSSRQRRRtracking said
OQXRSRSWRUUUtracking says
LSZQSSSWPSSStracking's
QTSSSSSSRSSStrackpad
_RHSSSSSZOQNtracks
TSOSSSSRTRRRtracks my
VSRSSTSVUSSRtracks straight
[NPURQSVUTSTtract*
[NPURQSVUTSTtractor
NNQURRSeUSSStractor >
SNSRRNVSTQQQtrade
QSSSS]SOQSSYtrade*
QSSSS]SOQSSYtrader
MRTRSSS^SSTTtradi*
MRTRSSS^SSTTtradition
USOSSSSTTRSRtraff*
USOSSSSTTRSRtraffic
SSOSSSSXTRSRtraffic >
`FVQZTSLPWWVtrail
VWRMSSSVTSUQtrail*
VWSMSPS^SSVRtrailer
SSSSSSSPSSSStrailer's
SSRSSVSOTSRRtrails
YPXOSQSQTSSRtrain
QRYRSSSIRSSStrain set
^RPOSPSUXRQQtrain*
USSQSSSSSSSRtrainer
\\RNRSPSSXRQRtraining
SSURSSSVSSSStrains
]QRSSSSKVSSRtrale*
]QRSSSSKVSSRtralee
^R_QRJROTTTStram
ZRL^RQSNSSQStramp*
ZRL^RQSNSSQStrampoline
PRL]SQSNSTQStrampoline >
PSSSSSSSSSSStrams
cLUOQWRFUNPOtrans*
SRSSSSSSSSSStransfer
QRTQRURaPPSQtransit
KSVRSQSXQVWVtransit >
QSUSSSSJSSSStranslate
[PWSSSSQURRRtranslated
WSRQSSSQSRRRtranslates
SRSSSSSSSSSStranslation
ZRNSRTSKVRRStranslator
SSSSSTSMSSSStranspires
SSSSSSSRSSSStrant*
SSSSSSSRSSSStranter
^PSSQQSMYQRRtrap
dSSSPRSOSSSStrape*
dSSSPRSOSSSStrapezoids
NSSSSLSeSSSStrapp*
NSSSSLSeSSSStrappist
tPOSUQSXcNPMtrash
WSKP\\OSMSPPPtrave*
^PLPVPSOTSSRtravel
PSSSWSSPSSSStraveled
QRURUSSTSSRStravelled
QSSSSSSTSSSTtravelling
SWQSSSSQSQQQtravels
OTUQQUQPSSRQtray
QYZQSQRPSTTPtray >
TORSSVSNTRQStray and
YPQSSRSSTSSStray'*
YPQSSRSSTSSStray's
QSSQSSSRSSSRtread
mUMNSRSHXNQPtread*
nKRPSRSLURSRtreadmill
SSSSSSSOUSSStreadmill's
R]NQSSSRTPRQtreads
KRSR\\WS^TSSUtreas*
MSSS\\SSRSSSStreasure
PRSSSWS_TSSUtreasurer
WVRQSUSKUQRQtreat
MRQRUXSPQSRVtreat*
OSRRSVSUSSSTtreated
QSSSSVSQRSSUtreating
SRRSUSSPRSRStreats
SSSSSSSVSSSStrebl*
SSSSSSSVSSSStreble
ZE[]UTRLPUTVtree
PNU^TWSNRTPVtree >
[PRRTSSRSRSRtree'*
[PRRTSSRSRSRtree's
QRSSSSSXSRSRtrees
TSRSSSSORSSStreet*
TSRSSSSRRSSStreetop
SSSSSSSPSSSStreetops
LRYRSRSYSSUTtrell*
LRYRSRSYSSUTtrellis
URSRSRSTSSSQtremo*
USSRSRSQSSSQtremor
SRSSSSSVSSSStremors
PSQ[SSSPSRSStrenc*
PSQ[SSSPSRSStrenches
SRSSSSSSTSSStrend*
SRSSSSSSTSSStrendy
NSSSSVSYSSSStrent
RSSSSSSVSSSStreor*
RSSSSSSVSSSStreorchy
NSSSSOS`STSStrest*
NSSSSOS`STSStrestle
K[OTSQRZSSSStrevo*
MXQTSQRZSSSStrevor
RVQRSSSSSSSStrevor's
TSRSSSSRSSSStrial
RSVSSSSRSSSStrial*
RSVSSSSRSSSStrials
TSRSSSSPTSSStrian*
TSRSSSSPTSSStriangle
KRRRSQSdRSSTtrick
WSSRTRSSSSSRtrick*
WSSRSRSTTSSRtricked
SSSSTSSSRSSStrickles
bOMTR\\RGWLMKtried
QY[WSQSTRTTStried >
YRROSPRXWRRStried it
aPMTTQSPTPQOtried the
TRQTQWSVWQPPtried to
OSSSSSSSRSSVtries
OQSSSQSaSTTTtrifl*
OQSSSQSaSTTTtrifle
VROSSSSLTRRRtrigg*
SSSSSSSOTSSStrigger
TSSSSSSSRSSStrigger's
TSPSSSSPSSRStriggers
XSPSSSSUSSSStrill*
XSPSSSSUSSSStrills
SSSTSSSKVSSRtrim
SR_SSSSHSXXVtrime*
SR_SSSSHSXXVtrimester
^SPRQPRWRSSRtrimm*
XSOSSSSYSSSStrimmed
XRSRQSRVSSSStrimmer
USSSSQSPSSSStrimmers
SUSSSSSRSSSStrimming
QSPSSSS]TSSStrini
SSSSSSSQSSSStrio
`T^QQTPFQVUVtrip
SSbRSRSKOUTUtrip >
WSNSRSSYVSSRtrip to
WQRSSTURQSSRtripo*
WQRSSTURQSSRtripod
dRPSSNSQQSSStripp*
dRPSSNSQQSSStripped
WSPSSSSLTRSRtrips
PUSSSSSPSSSStrish
TSSSSSSYSSSStrive*
TSSSSSSYSSSStrivets
USSSSSSRTSSStrod
VSSWSPSVTUSTtroll*
SVSWSQSUSUSTtrolleys
VQSSSRSTSSSStrollope
LSSSSSSdSSSStromb*
QSSSSSSSSSSStrombone
NSSSSSSdSSSStrombones
RSSSSSSISSSStroop
]SRRSQSLSSSStroop*
]SRRSQSLSSSStrooper
PU\\QSRSORSTStroph*
QQ^SSSSQRTUTtrophies
SWQQSSSPSSSQtrophy
YRSSSSSOUSSStrot
TQRSSSSSSSSStrots
VQMQX_QESPQStroub*
WQMQX^QITPQStrouble
VSQSSTQIURRTtrouble >
RSSSSUSPRSSStroubles
SSRWSSSPQUSVtroug*
SSRWSSSPQUSVtrough
QSSUSSSMQUSVtrough >
fNNRRISSUSSStrous*
ZSSSSRSRSSSStrouser
_NORRJSTUSSStrousers
UOPSSSSVRSSTtrousers >
HWPPSRSYRRQRtrout
YRPSSRTMXRRRtrowe*
YRPSSRTMXRRRtrowel
RQPRSTSjSSSStrubs*
RQPRSTSjSSSStrubshaw
MR`QP`SXOWXXtruck
NQQWRVRRPVUWtruck >
SSQQSSSRSQSRtruck and
PSSSSVSTTRSTtruck in
PSYSSRSSSTTUtruck on
SUQQSS]HRSSRtruck stop
OSXSSSSKSRRStruck's
LRVMSRSZRUUVtruck*
SSSSSNScSTTStrucker
RRTSSWSNRUUVtruckies
QSPMSSSWSSSStrucks
RWSSSSSQQSSStrude*
RWSSSSSQQSSStrudeau
pMHMRMSGSPPMtrue
[PSRSSSSSQQQtrue >
TSUSSSSRTSRRtrue and
ZRQSSUURSRRStruer
WRUSSPSTTUUStruly
SSQSSVSUSQQStruma*
SSQSSVSUSQQStruman
VRSSSTSSTSSRtrump*
VRSSSTSSTSSRtrumpet
PUUSSOSRSSTQtrunk
QSSRSRS_SSSStrunk's
QSSRSRS_SSSStrunk*
OURUSSSQRSSTtruss
ZSQPSMSgURRQtrust
TSQSSQSSQSSStrust*
TSQSSQSSSSSStrusted
SSSSSSSSRSSStrustworthy
MWSSSRSSRSSStruth
SSQSSSSUSSSStruth*
SSQSSSSUSSSStruthful
NQMNReQXPSSUtry
RSRRSNSXSSRStry it
[ROSSRSOSSSStry the
QSWSSVSPRSSStry to
YPSRSUSQTRSStryin*
YPSRSUSQTRSStrying
WQSRSOSWSRSRtrying to
QRYRSSSMRUUUtryou*
QRYRSSSMRUUUtryouts
SSSSSSSSSSSTts
KbRQRQUUTPRPtub
IVTRSRSZSQRQtub >
SSSRSSSSTSSStub's
TQSSSQSWRRRQtuba
MaORSSUCPSURtube
RPSRSSS[SUVUtube >
TVRSTSSMTSSStube and
L`SSRSSORRRRtube of
SYPSSSSQOSSStubes
SSSSSSSRSSSStubs
\\SRRSRSPUSSRtuck
NSSTTUSSRSSRtucke*
NSSTTUSSRSSRtucked
QSSSTUSUSQSPtucked in
SSWSSSSLSTSTtucso*
SSWSSSSLSTSTtucson
QSWRSSSQSQRStue
QSWRSRSQSSSStues
XOTLRITTUSSPtuesd*
RRTORGTPTUTQtuesday
\\QTJSKRVVPSNtuesday >
QRUSSSS\\RTTTtuesday after
YSSTSRSQTRRQtuesday and
QSVTSSSRSSRStuesday no
XSSRSSSRSSSStuesday then
RSZSSSSDSSSStuesday went
YQMSSSSXTQQStuesday's
RRXQSVSRSRSStuesdays
USTSSVSOTRSRtuesdays >
VSSRSSSUSSSStugbo*
VSSRSSSUSSSStugboat
URRSSSSSTSSStuiti*
URRSSSSSTSSStuition
SJRVSQS[RTSTtulip*
SJRVSQS[RTSTtulips
KSMXSSSESRRTtulips >
NR\\SSRSOQUUUtulla*
NR\\SSRSOQUUUtullamarine
PR[SSRSOQWWWtullamarine >
UQQRSSSQWSSStulle
RTTQTRSVRTTTtulsa
SSSRSSSRTSSStumba
QUSSSSSOSTSStumbl*
SSSSSSSQSTSStumble
QUSSSSSQSSSStumblers
SSSSSSSRSSSStummy
VSSSSSSKSSSStuna
QSSSSSSVSSSRtunbr*
QSSSSSSVSSSRtunbridge
XTQQRRTKTRRQtune
RRRSSWSTRSSStune >
WSPSSQSWUSSRtuned
RSSQSTSWTRSStuner
XSSSSSSPSRRStunes
WRRSSRSWTSSStunin*
WRRSSRSWTSSStuning
SSSSSSSTSSSStunis
mHLQRQSLSQSQtunne*
[MOPSSSMSSSRtunnel
cNPSSQSUSSSStunnelling
USSTSSSPRQSRtunnels
OSSYSNSSSTSTturba*
OSSYSNSSSTSTturban
SRSSSSS[SSSSturf
QRYRSSSJQTTVturke*
QRYRSSSJQTTVturkey
^SPSSRSRSSSSturki*
^SPSSRSRSSSSturkish
TVSSSRSSSSSSturme*
TVSSSRSSSSSSturmeric
dJLPRLQSYPQOturn
BSS\\SXSRQSSSturn >
QSWSSSSPRSTRturn at
SOQUSSSTSTRTturn in
WQROSRSIRSSTturn it
USMSSSSRSSSSturn on
UUTRSRRSTQRQturn the
JSVSSSScSUTTturn up
XS[QTPPJXPTSturne*
VSQRTUQQUPSTturned
^VIJRQR]TQSQturned it
XQQRSSSQWRRQturned my
KQfSSSRDRUTUturned ninety
YSRSSRSLTSRSturned off
VUHXSWSUQONPturned out
TTKSSQSYTTSSturned the
@UhUSLSOL[\\Zturned up
VSSSSRSMVSSSturner
SS]SSOSQSSTSturners
^OQNRYRIQRTSturni*
]PLNSWRKSRTSturning
QQOSSSSPSSSSturning the
TRYSSUSRPSSSturnip
ZHI\\RTSQQPPQturns
XSSSSRSCRSSSturns >
QSSRSSSQQSSSturns on
LRRSS\\SSSRRVturns out
QSSSSSSWSSSTturns the
WQNSSSSRTSSRturnt*
WQNSSSSRTSSRturntable
EPQRTRSqSRSRturtl*
IRSSSSS\\SSSSturtle
OQQRTRShSRSRturtles
PSPSSPSjTSSStutor
TRRSRSSRUSSStutu
_SPQSRSFSRSRtv
LSQSSSSkSSSStv's
TSQSSRSRUSSStwang
NRRURRSxSTSTtwat
SSSSSSSSSSSTtwats
TQSSSSSSRSSStweez*
TQSSSSSSRSSStweezers
YTROQPSXQTVTtwelf*
YTROQPSXQTVTtwelfth
KVTOPU^WQRSQtwelv*
MWSOPU^ORRSQtwelve
RVKSSQgQQSURtwelve >
aPOSSSSOTSSStwelve and
QQSSSUR^RTSTtwelve by
SS]SRNQESWVVtwelve days
WSNRSSRQSRSRtwelve hours
RUQUSVYFSSRStwelve in
RVPSSVRUSTTTtwelve of
ISPUS]PQRRQVtwelve times
PSTRSSS[SSTTtwelves
OS\\LTURQQRURtwent*
OQbLSSSXSRRRtwentieth
SUNSTURLQSUStwenty
QPQZSNQ]SSSVtwenty >
]SSSSTGYYSSQtwenty bucks
SSZSRQSURTTUtwenty days
WdPSSQRMSQQPtwenty eight
SMUSSSSUTSSStwenty five
OXVSSLVDRSTStwenty four
EVOPV_SQTRQQtwenty minutes
pAKQRaUIQUUTtwenty six
OS`RSQSVRTUTtwenty three
BP\\PRXSYPTTStwenty two
OWOXSRS[SSSStwenty years
SM[XQSORRVVYtwice
UMLfReQZUPRRtwice >
OVSSS]LDQSRVtwice and
QRRSSPWURUUTtwice for
SSWTSSSHSSSStwice i
YRSTSSSERUSUtwice on
PTTSSRWVRSSRtwice over
WSQNSSSOUSSRtwice to
TQSSSSSSTSSStwigs
GZVRREVVRQQMtwin
RSSSUUSTSRSPtwine
SSSSSSSNTSSStwing*
SSSSSSSNTSSStwinge
[PSSSSSRWRSStwink*
[PSSSSSRWRSStwinkles
GSWTRQSeRYWUtwins
SRORSRSTRTTStwins >
TQRQSSSXRSSStwirl*
TQRQSSSXRSSStwirls
SSSSSWSTSRRStwist
PSSSTWSSSSSStwist of
SSSSSQSSSTSStwist*
SSSSSQSSSTSStwisted
SSSSSRS_STSStwix
UWMQRNPUUPQPtwo
RMdUPKIZ[STRtwo >
PONTRUTTOWVUtwo and
OSOSSSSVPSSStwo boys
TSSQSZSLRSSUtwo by
SRgSSOPFSXXVtwo day
UQKjWNVVVSPPtwo days
PSSSSYWASSSStwo dollars
RRSWSSSMRUSUtwo doors
NX\\PSSSXQRUStwo feet
^SNLSFS[WTRTtwo hours
HRQUSMX^VUQQtwo hundred
NSTSSSSTSSTTtwo husbands
[QRQSSSJVQRQtwo i
[SUSSSRJVRRRtwo if
SNQPSUSZTQRStwo in
\\TRVSRRLTSSStwo inches
URSRSSSRTUTUtwo kids
NXSSSTSRRSSRtwo languages
Q[HPSZSNRORPtwo left
WROSRSSORRRRtwo minutes
SMeQRYSQRQRTtwo months
PUOPSRSMTRSRtwo more
^TPRSSSNSSTTtwo nights
TgITRLVSTLPItwo of
UTRUSQRNTSSStwo people
QSSVSRSOSSSRtwo pieces
OSQSSUTXSRSStwo pounds
JbSSSRSLPRRQtwo right
USWTSSSOSRQStwo saturdays
URRRSSRMVRRRtwo settings
VLSSSSPSVSSStwo sheets
EQSSS_RMSSSVtwo stars
SRQUSTSRSTSUtwo streets
LUYPSTSYRSSTtwo times
MXTQSPTMSSSStwo to
YRORSRSOTSSStwo washes
`UETRURPUPRQtwo weeks
VRSSSRSMWSSStwo with
[SQSSTSLRSSStwo year
MSOTSWSXSPSRtwo years
^SRSSPSDTSSStying
NTQSSPSdRSSStyler
VKRRSLSRRRRQtype
SSUSSSS;SSSStype and
KPYMSmSBQQSStyped
SSSSSSSVSSSStypes
SSSSRSSUSSSStypew*
SSSSRSSUSSSStypewriter
LSSQSRSgPRSUtypin*
LSSQSRSgPRSUtyping
SSPSSQSaSSQStypog*
SSPSSQSaSSQStypographer
^SOSSSSOSSRRtypol*
^SOSSSSOSSRRtypology
MZRSSSRURSSRtyre
SSQSSRS`URRRtyres
ILYJRsSKPGLQu
WSSSSSSNVSSSugh
fPTWRPSOTKMKugly
fQTWRQSOOKMLugly >
PVSSSSS\\SRRQui
QSQSSSSSSRPSuk
ZSRSSQSQSSSSuke
RT\\NSSTORQRRukule*
RT\\NSSTORQRRukulele
SSSRSSSSSSSSullap*
SSSRSSSSSSSSullapool
SRUSSSSOSRRSultra
QaRSSSSORRRRum
mOPWSOPGTRRQumbre*
jORWSOPKSSSRumbrella
WSQSSSSPTRSRumbrellas
[SSUSPSPSRSQumbrella~@work_verb
SRhSSQSHSUUUumm
PSQVRSS_SSRSumpir*
PSQVRSS_SSRSumpire
SRSSSSSRSSSSun
TSRTSSSSSSRSunabl*
TSRTSSSSSSRSunable
SWRSSSSRSSSRunann*
SWRSSSSRSSSRunannotated
SSSSSSSOSSSSunans*
SSSSSSSOSSSSunanswered
KSSSSSSPSSSSunapp*
KSSSSSSPSSSSunapproved
RSQRSXSSSRSTunask*
RSQRSXSSSRSTunasked
SSSSSSSXSSSSunaut*
SSSSSSSXSSSSunauthorized
SOQSSWSOSSSSunava*
SOQSSWSOSSSSunavailable
SRTQSRS]SNRNunbea*
SRTQSRS]SNRNunbearable
YSSRSRSOSSSSunbel*
YSSRSRSOSSSSunbelievable
XSRSSSSUSSSSuncer*
XSRSSSSUSSSSuncertainty
WRTNRLZTRTTRuncle
POVRSRReUUTTuncle >
SSTSSSSQSSSTuncle at
SSRSSRSXTTTTuncle's
ZRQSSRSMUTSTuncle*
ZRRSSSSHTSSSuncles
ZQRRSQSWSTTTuncon*
[SRSSSSRSSSSunconscious
RQSRSQSXSTTTunconvincing
VRQSSSSRTSSSundel*
VRQSSSSRTSSSundelivered
YPMbPVTKPWJWunder
YQN`SQSMWSRRunder >
VORPRQTETUSUunder a
RSMWS\\S@SSRTunder his
]ZRJRZSKSRRPunder it
YPRQSPSXTSSSunder me
WYS[TPSKTSSRunder my
PURSSQS_SSSSunder that
DZW\\SJQNHYRZunder the
LT\\PSSSTRTUUunder two
X\\RMQaRHVSSSunder*
SSSSSSSSTRSRunderfoot
SSQTSRSNSSSSunderhands
WSQSSSSTTSRRunderlay
QOSRSTSUSSSSunderlined
S_NSSOSLRSSSunderneath
USSSSSSSRSSSunderpants
Q]RRSPSRQRRQunderside
HNcQRMSWRWVXunderstand
MSQSSVSQSSSUunderstand >
SSSRSSSOSSSSunderstanding
NQPRSeSOSSSTunderstands
TRRRSbS^SSSSunderstood
MRRRSeSPSSSSunderstood >
bRSRSOSMWSSRunderwater
VSRSSPSQURRRunderwire
XVR^TKSPTSSRunder~@me
ZN\\OSQRVSTUTunder~@number
V\\RSSTSNRSSRundid
QQMRRQSfSSSSundie*
QQMRRQSfSSSSundies
YPRSULSXSSSRundo
SSQSSVSURSRSundon*
SSQSSVSURSRSundone
S\\SSSSSOSSSSundri*
S\\SSSSSOSSSSundrilled
O`RSSSSLSSSSunfol*
O`RSSSSLSSSSunfolded
SZSSSRSVSRSRunfor*
SZSSSRSVSRSRunfortunately
TSPSSSSPSSSSunglu*
TSPSSSSPSSSSunglued
QSSSS[SFRSSVunhap*
QSSSS[SFRSSVunhappy
RSSSSXSERSSVunhappy >
XQSRSSSUTSSSunhoo*
XQSRSSSUTSSSunhooked
MRRSSRTURTTTuni
USPLSRS^SPSQunico*
USSTSSSRSPRPunicorn
SSPKSSS_SSTTunicorns
MSSOSSSZSSSSunifo*
MSSOSSSZSSSSuniform
SRQUSSSSSTQSunins*
SRQUSSSSSTQSuninstalling
SRORS_WLSRRRunion
SSWSRMS\\SSSRunion*
SSWSRMS\\SSSRunions
SV[]RLQFRVPUunit
SPN^SQQRSUQTunit 00
RTSSSSSYTSSRunits
JUM^SQQMSUQUunit~@number
cRQRSPQHVQQRunive*
fNNSSQSSUPQQuniversal
VSRSSSSQURSSuniverse
MXWSSRRKRTTTuniversity
PRWSSSSRSSSSunkno*
PRWSSSSRSSSSunknown
TSRRSRRWTSTSunles*
TSRRSRRWTSTSunless
VRQSSSSPSSSSunlit
SSURSSSLSSSSunloa*
SSURSSSQSSSSunloaded
SSSSSSSMSSSSunloading
RSUSSRSZSSSSunluc*
RSUSSRSZSSSSunlucky
SSMSSSSSSSSSunmad*
SSMSSSSSSSSSunmade
TQSRS^SISSSUunope*
TQSRS^SISSSUunopened
T]SRPRSNSSSSunpac*
VSSSQSSRTSSSunpack
Q]SRRRSNRSSSunpacked
KSWSSPS]SSSSunpai*
KSWSSPS]SSSSunpaid
XPOSSQSXSSSSunpic*
XPOSSQSXSSSSunpicked
USSRSRSPVPQPunplu*
SSSSSSSSRSSSunplug
USSRSRSPWPRPunplugged
VSRSSPSSTRSRunput*
VSRSSPSSTRSRunputdownable
URTRSOSfSOPPunrea*
QSSSSRSYSSSSunread
WQTRSPS`SOPPunreal
USSSSSSPSSSSunrec*
USSSSSSPSSSSunrecognisable
RPTRSQS`SSSSunrel*
RPTRSQS`SSSSunrelated
TWSSSSSPSSSSunrol*
TWSSSSSPSSSSunrolled
NXSVSSSQQTSTunrun*
NXSVSSSQQTSTunrung
SSSSSRSSSSSSunsca*
SSSSSRSSSSSSunscanned
RaWOSOSRSMPLunsce*
RaWOSOSRSMPLunscented
YQPQSSSXSSSSunscr*
NSPSSSSXSSSSunscrew
VSSQSSSQSSSSunscrewing
[RSSSSSUSSSSunscrews
SSSSSSRRSSSSunsto*
SSSSSSRRSSSSunstocked
UJZUQYTIRSPSuntil
LRR[SPSXSSSTuntil i
SSQRSUSRSSSSuntil it
TTNVSRRVPVTRuntil the
VPMRSXYKTRRSuntil you
MQR[SQSSTSSSuntil~@me
WSQSSSSQSSSSuntun*
WSQSSSSQSSSSuntunes
SSSSSUSQQSSSunwor*
SSSSSUSQQSSSunworn
PW^RMSSKSUWTunwra*
NZ^RNSSKRUWTunwrapped
TOSSSSSSTSSSunwrapping
RMOUSUP\\SUQWup
WLTPOXMLRRVXup >
^QPaTNSKQVQSup a
SRRRSRSQTSSSup about
RQUPSSSVRUUUup after
OSWSSQWRSTRTup again
TRWTRRSERTSTup all
^VZXQSSKSWUSup and
LPeSSVSXWRURup at
VRGVSSS\\TRSRup behind
SQRVRO[TRRRRup by
\\PQQSRSQUSSRup every
M\\XRRLQUQRROup for
SSRTSSSORQSQup four
KRRPSSQhSOPOup from
RSSRSUS[SQRSup giving
WSTPSSSFRTTTup here
LRZRSSSWSUVUup i'll
cQO_RPRDQUTPup in
NTRRS[SQRSRTup it
`QNSSSSGVQPQup like
ZULUSQSOTRRSup my
WRUSSSSUSSTTup nine
[SKWQ`SBTRQTup now
NSWKTaQQOOSUup on
XSSSSRSMUSSSup one
NS\\NSQSWRSTSup our
MREPSZSXQVUWup since
SQRSSQVPSSSQup six
HRUPSSS\\SUTUup that
SKU`XOVLURPSup the
RSPSSSSSSSSSup there
HS\\[SRQSRWTXup three
WURSSQSUWRRQup till
K[SOQNNSQUTUup to
eRMSSSSUTTSSup two
RTOSSRR^RSSRup until
UYMPSSSKSRRRup well
NRRQSORoRRSTup what
W]OSWWSMTSQQup with
eSHPQRSVTSTRupdat*
[SHSSSSMTRRRupdate
\\SSPQRS[STUSupdated
RSSSSSSSSSSSupgra*
RSSSSSSSSSSSupgraded
WTRSSSSWUSRRuphil*
WTRSSSSWUSRRuphill
PSSSSSSYSSSSuphol*
MSSSSSS\\TSSSupholstered
WSSSSSSPRSSSupholstery
XUSSRRSWTRRQupon
RSSSSZRPSSSSupped
ZRRUSRSITSRRuprig*
ZRRUSRSITSRRupright
QROPSSS\\RTSSups
QSSRSRS[RVUUupset
QSSSSQSWRVUUupset >
QZSTPUSTQTTTupsid*
QZSTPUSTQTTTupside
QZSTPUSTQTTTupside down
PRQVSSSOSVTUupsta*
PRQVSSSOSVTUupstairs
QSQXSSSKSSSSupstairs window
SSSSSSSVSSSSupstr*
SSSSSSSVSSSSupstroke
MRSQSSSjRTTUup~@art_craft
`OPRSSSJVRRRup~@comparison
VSMWSSSSSTSTup~@fail_verb
VPNRSWS]WUTRup~@intensifier
SUTURRSOSSSSup~@looks
MT]QSRRUTUVTup~@me
ZSRPSRSRVPRPup~@missing
YPWWRR_8QVSRup~@number
UYMPSSSKSRRRup~@quality_praise
OSWSSQWRSTRTup~@recommendation
MRQRSZRWSSSTup~@seller
SRQSSRSTSSSRur
RSSSSSSUSSSSurgen*
RSSSSSSUSSSSurgency
SQSSSSSYSSSSurine
RVVRSPSWSSSSurn
RSYSSSROSSSSurn's
TSSSSSSSSSSSuruli
QOYMSRSOQSTTus
GOVOTWRTSXV\\us >
TRQOSQS]SRRPus a
PSQSSQSbTSSSus all
TQOTSQSgSSSSus and
UQGUSRSXSSRRus in
RSPQSSR[QTUTus on
RXRSUSSRRSRRusb
YIOOTRRSZPQKuse
[NSSSTSQVSSTuse >
]RRPRRSMTRTQuse it
RTPUSRSZSTSTuse the
MXVVYIUTTVWSused
W^RSPSSLRRRQused >
PHRQVSS_QVUVused a
XOOSSSSYTSSSused it
TOQSRVSVVRRSused the
UNQOTLU]WQTOused to
HPkQRSRJRVWVused up
`SHRSSROZNNMusefu*
`SHRSSROZNNMuseful
UL[OR[RNTUXZusele*
UL[OR[RNTUXZuseless
WSRSSXSMTQRWuseless >
ZSPQSSSTWPPOuseless in
QYQSSTSRQSSSuser
hVQQSOR=VRSQuses
`SQRSPSAVRSRuses it
USSQSSSUSSSSusher
XQSYS[UIOUUTusing
]SRRSPSKWSSQusing >
SRTZSTUURTSTusing it
QRYNSSSURSUUusps
]PURSNSUTRRRusual
TSMSSRSWURRRusual >
TQ\\SSOSWTRSRusual*
TQ\\SSOSWTRSRusually
SSQSSSSZUSSSutah
QTL]SSSWSSRSute
USPSSSSSSTTTutili*
USPSSSSSSTTTutility
RSSSSSSUSSSSutmos*
RSSSSSSUSSSSutmost
OSRSSSSWTSSSutrec*
OSRSSSSWTSSSutrecht
ZSSRSRSMTSSSutter
OSSRSXSSQRSUv
SSSRSSSSSSSSv0
KRRSSSSZSUTSva
WSQSSSSRTRSRvaal
RTSSSSSSSSSSvac
RRO[SRSZSTRTvacan*
RRO[SRSZSTRTvacant
HR]SSOSYRWVWvacat*
HR]SSOSYRWVWvacation
TRWRSRSMRTUTvacuu*
TRWRSRSMRTUTvacuum
RSRSSSSWSRSSvada
SQPSSRS]SRSRvalen*
SQPSSRS]SRSRvalentine's
XSRSSSSOSSSSvaler*
XSRSSSSOSSSSvalerian
SPSSQWSZSSSUvalid
WQPRSWSYSSSSvalle*
WQPRSWSYSSSSvalley
XSQSSRSZSSSSvalor*
XSQSSRSZSSSSvalorant
RRTSSgSLRQPVvalue
NSNRS_STRQPUvalue*
NSNRS_STRQPUvalued
OSSSSSSSSSSSvalui*
OSSSSSSSSSSSvaluing
ZQQRSUSLRSSRvalve
SSSSSSSTRSSSvalve*
SSSSSSSTRSSSvalves
GOTZRJQVOVTUvan
MQ^FSLR\\RUVTvan >
TWUSSSSORQRQvan and
RS\\PSSSISSVSvan came
YQSMSSSSTORPvan has
PSWPSSSTRRTRvan icon
OR[RSSSPRVVUvan on
TRTQSSSKSSSSvan was
YQTOSSSRTRTRvan's
SSRSSSSSTSTSvanco*
SSRSSSSSTSTSvancouver
YYRSSQSQSQRQvanil*
YYRSSQSQSQRQvanilla
MRYRSRSPOYYXvanis*
MRYRSRSPOYYXvanished
SRVSSSSRRUUUvanished >
VSUSSSSSSRRRvanit*
VSUSSSSSSRRRvanity
QQVQSSSOSTTTvans
TSYVSSSRSSSRvape
SSPSSSSVSSSSvarie*
SSPSSSSVSSSSvariety
SSSRSSSRSSSSvarni*
SSSRSSSRSSSSvarnish
SSSSSSSRTSSSvarsi*
SSSSSSSRTSSSvarsity
QSSSSSSUSSSSvary
]QPPUWSLRLSMvase
UQRRSYPRSSSRvat
SRSSSTSXSSSSvat number
URSSSXQRSSSRvat receipt
SSTSSNSXSTTSvatic*
SSTSSNSXSTTSvatican
RSQSSSS[SSSSvauxh*
RSQSSSS[SSSSvauxhall
SSSSSSSQTSSSveal
TSSSSSSSSSSSveg
USSSSRSPSSSSvegan
SSSSSSSRSSSSvegas
PRRURSS_RTSTveget*
PRRURSS_RTSTvegetable
SSSUSSSSSTSTvegie
SSRRS[SOSQRTvehic*
SSRRS[SOSQRTvehicle
SSRRSXSOSQRTvehicle >
OSRkSSSJSTSTveil
TNQRSTS[USSSvelcr*
TNQRSTS[USSSvelcro
SSSSSSSRTSSSvelli*
SSSSSSSRTSSSvellies
SSNSSSSVSSSSvelod*
SSNSSSSVSSSSvelodrome
VSSRSRSUSSSSvelve*
VSSRSRSUSSSSvelvet
QQSSSXSSSSSTvendo*
QQSSSXSSSSSTvendor
TRSSSSSPSSSSvenee*
TRSSSSSPSSSSveneer
RSRSSSURSSSSvenic*
RSRSSSURSSSSvenice
RSSSSSSUSSSSvenlo
MXS_SRSHQUSUvent
NTS[SRSLQVSVvent >
SMQSTRSXSSSSvents
MTSSSNSaSSSRvera
RWRNSRScTQSQveran*
UWROSSSXTQSQverandah
PSRRSRS^SSSSverandah's
ORQQRXSiRQQXverba*
ORQQRXSiRQQXverbatim
ORQRSOS`SSSSverdi*
ORQRSOS`SSSSverdict
QQRQSSS\\SSSSverge*
QQRQSSS\\SSSSverger
PSRRSRRcRSRRvermo*
PSRRSRRcRSRRvermont
OPQRSRRXSSRRvermont >
TQSSSSSVSSSSvern
USOSSSSWSSSSverna
LUSRSSSWTRSSverse
QOeSSRQTRSSSverse*
QOeSSRQTRSSSverses
SXTRSSSSSPQPversi*
SXTRSSSSSPQPversion
OORRKOOUUXWSvery
TOUSSSRQSTSTvery clear
VWSUTOQLUVUTvery good
\\SSRSMSSUSSSvery kind
UQXSSOSKTSSSvery long
NSSSRRSUOQRPvery much
TUJYPbRTRWRZvery nice
QSRRS\\SLQRSUvery patient
PVRSSDSYSWSRvery polite
VSPSSSULRSSRvery same
MSTQSRS\\SSSSvery sweet
TSSRSSSRTRTRvery well
]QRQRRSQRSSSvest
SSVSSSSRSSSSvesti*
SSVSSSSRSSSSvestibule
bSQRSSSOSSSSvestr*
bSQRSSSOSSSSvestry
UP\\RSRRKWSTRvet
SSWSSSSUSSSRvet wanted
QSSSSSTPSSSSvet's
SSQSSRSTSTSSveter*
SSQSSRSTSTSSveterans
SSYRSSSKSTTTvia
SSWRSSSSSTTTvia perth
SSXRSSSPSTTTvia~@place_name
QRSSSSSSSSSTvibes
USSSSSQQUSSSvibra*
TSSSSSQSUSSSvibrate
TSSSSSSQSSSSvibrates
TRSSSSSRTSSSvic
SOVPSNS]ZTURvicar
SUSSSPSSTSSRvicar*
SUSSSPSSTSSRvicars
TSQSRSSRSRRRvice
P[PSROSOSSSRvicto*
SVPSSOSOSSSRvictoria
PXSSRSSSSSSSvictorian
SSSSSSSZSSSSvid
PNNRQ[RPOPRUvideo
LRRYSQSgPRSSvideo >
OPSRRVSXRSSUvideo of
PSQQRUSUSSSUvideo then
TR`QROSNSTTSvienn*
TR`QROSNSTTSvienna
US`RRPSRSSSSvienna >
SSQSSSSSSSSSvietn*
SSQSSSSSSSSSvietnam
UNNWSXSGXRSQview
TQPYSSSIUSSSview >
UQTPSSSPUQSQview of
KSQSSTSbTSSQviews
RTRSSSSOSRSRvii
RTRSSSSOSRSRviii
TSMYSSSMSRQQvilla
XQJURQS]YQTRvilla*
WQLURQSYYRTRvillage
SRM\\SSSJUSRRvillage >
TSRSSSSWSSSSvillain
OShSSQSMSSSSvilni*
OShSSQSMSSSSvilnius
TUSSSSSGSSSSvin
NXSVSSSQQTSTvine
]RSQQSSPURSRvineg*
\\RSRQSSPTRSRvinegar
TSSRSSSSSSSSvinegary
SURSSSSZSQQQvinni*
SURSSSSZSQQQvinnies
N[RSSSSSQSSRvinta*
N[RSSSSSQSSRvintage
QYSSRSSXSSSRvinyl
XSRSSSSPSSSSviola
WYVQRRSJUQRRviole*
WYVQRRSJUQRRviolet
TQOSRSS^SSSSvioli*
TQOSRSS^SSSSviolin
NSVSSJSdSWWTvirtu*
RSUSSLSWSWWUvirtue
RSYSSOSOSUUTvirtue >
OSTSSPS`SSSRvirtues
SSRSSSSSSSSSvirus
SSSPSSSNSSSSvis
RS[RSSSKSSSSvisa
WSSSSSSMSSSSvise
NPRSSaSORSSSvisib*
NPRSSaSORSSSvisible
YSRSSPSQTSSSvisio*
YSRSSPSQTSSSvision
USWSSRSOSUTSvisit
[QWYRHSNVPPPvisit*
IST[RSSWQQPQvisited
OTTVRSSWRPPPvisited~@number
URRQSSSQTSSSvisiting
QYOSSSSVSSSSvisitor
eL[RSISHVQSQvisitors
UOSSSRSPSSSSvisor
RVRUSSSSQSRSvitam*
RVRUSSSSQSRSvitamins
AQRSSeSSOSSZvival*
AQRSSeSSOSSZvivaldi
NQRSS_SRRSSTvivaldi >
SSSSSSSSTSSSvms
QRSSSZSNQSSSvnl
RSSSSSSSSSSSvodaf*
RSSSSSSSSSSSvodafone
ZNVOSLSZYQSPvoice
MTHQSRSGVQRQvoice >
RYSSSSSMURSRvoice and
ZSRQTSSPTSSSvoice of
PQOSSUSSRSSSvoice*
RQPSSTSRSSSSvoicemail
QSRSSTSSRSSSvoices
SOSSSXSRRSSTvoice~@answering
ORQRQ_STQSSXvoid
QSVSSVSRRSSUvoide*
QSVSSVSRRSSUvoided
SMQSSRSbSSSTvol
ZLRRSOSYTRRRvolca*
ZLRRSOSYTRRRvolcano
UNRSSQSYSTTUvolcano >
XSSSSSSDTTSTvolle*
SSSSSSSKSTSTvolley
XSSSSSSMTSSSvolleyball
SWRSSOSSSRRPvolt
K_WRSRSRSPQOvolta*
K_WRSRSRSPQOvoltage
XZQRSKSRTTTRvolum*
TYQRSNSVTTTRvolume
XUSSSPSOSSSSvolume's
MRRZSSSSSTSTvolun*
QSRRSSSYSSSRvolunteer
ORRZSSSMSUSTvolunteering
SRSRSZSLQSSSvolvo
SSPSSSSVSSSSvoted
SSSSSSSQSSSSvouch
LPTSSWRXRSSRvouch*
LPTSSWRXRSSRvoucher
SPUSSXRSSSSRvoucher for
WSYQSSSTTSSRvows
KTUTSRSjLQPOw
PRRUSTSCSXSXw the
QSVSSQUNRSSRwa
RWSSSSSKRSSSwad
RSSVSSSVSSSSwaded
YSSOSSSRTSSSwadin*
YSSOSSSRTSSSwading
PYJQRRRbRSSTwaffl*
QYRQRSSORSSSwaffle
RSKSSRSfSSSTwaffles
SSSSSSSQSSSSwag
MNPTSQSzRTUSwagga
SSSSSSSSTSSSwagon
SSSRSSSQSSSSwags
RSSSSSSZSRSRwaili*
RSSSSSSZSRSRwailing
SSSVSSSTSTSTwaist
QZSSSRSMSSSRwaist*
QZSSSRSMSSSRwaistcoat
GWYKRVU^QRUSwait
RSQSSUSOSQQTwait 00
HPNPSQRZRVWTwait >
IRDSS\\SbTQPRwait for
WSZSSQRKRRRRwait till
aRQOQOVFTPROwaite*
LUUSRPW[ORSOwaited
RSOSSYSJSRQRwaited >
RWSSSSS^SRRSwaited and
OSWSSSSPRVVUwaited for
KQTMSPScSTTSwaited in
OS[VSRSGSUSSwaited the
XRLSSUSNSTSSwaited till
NRNYSUSTRTQVwaited while
cPOQRQSIYRRRwaiter
USSRSRSQTSSSwaiter at
SSSSSSSQRSSSwaiter's
XSSQSSSJSSSSwaiters
QSeISPQINW\\Uwaiti*
FS\\SSSSRPWWVwaitin
]S]ISPQJQRXRwaiting
QR\\QSMSLSUWUwaiting >
RQRRSUSMRQRSwaiting for
RTTSSRSSSRRRwaiting in
NXTPSYSHRTUSwaiting on
RSVSSSSIRSTTwaiting since
QSXSSSSQRUTTwaitn*
QSXSSSSQRUTTwaitng
WRSSSSSRTSSSwaitr*
WRSSSSSRTSSSwaitress
PNaUSPSMRUSVwaits
UTSRSUSLSRSUwake
ROWSSRSNSSSSwake >
PX\\PSRSBSSSRwakes
WSQSSSSTTSRRwakin*
WSQSSSSTTSRRwaking
]SLRSQReURRQwales
ZSMRSQReURRQwales >
TPTUSNRiTVVWwalk
ZQSWSPSJWRSSwalk >
PSQQQYS^QSUTwalk it
QRYRSSSMSSSSwalk out
TSQVSSSKRTSUwalk to
QSXRSRSPQVWVwalka*
QSYRSRSPPWWWwalkabout
QQXSSRSQQXXWwalkabout >
SSRRSSSSTRSRwalkaround
T\\V_PRRNRTPSwalke*
Z]X[PSRKRRQQwalked
c\\OLSOS>QOPOwalked >
RSSSSSSPSTTSwalked in
QSSOSST[SRSQwalked into
JOU[SOS^RTRUwalked it
WSQSRQSNUSSRwalked off
RRRRSSS[RRSSwalked the
]RP^RQRWRWWUwalked to
NPOZSSS\\RURUwalked up
MRRXSRSVSUSUwalker
UQXTSQVQRSVSwalki*
WRSRSSSLTSTSwalkie
WRSRSSSLTSTSwalkie talkies
PRXTSQVXQTUSwalking
FRcRSRUcQSTTwalking >
\\RQQSRSSTSSSwalking on
[SROSPSWUPQQwalks
SSRcSESRSTSSwalkw*
SSRcSESRSTSSwalkway
YVIMQWRZWOONwall
LUMRS^RSVPQPwall >
PTVTSSSZRTSTwall by
SSRTSNS]STSSwall in
XSSQSSSORRSRwall like
RVPSSSSXSRSQwall where
PVQSTSSRSSSSwallp*
PVQSTSSRSSSSwallpaper
SSSSSUSTSSSSwalls
RVSSSSSKSSSSwally
L]SSSRSJORRRwalnu*
L]SSSRSJORRRwalnut
QSQSSSSeSSSTwalte*
QSQSSSSeSSSTwalter
XSSSSRSISRRQwaltz
OSPSSSSaSSSSwaltz*
RSQSSSS[SSSSwaltzes
PSRSSSSYTSSSwaltzing
PSSSSYSUSSSSwan
TSSSSRSQRSSSwand'*
TSSSSRSQRSSSwand's
VRQSRSSPTSSRwande*
SRSSSSSSTSSSwander
USQSRSSQSSSSwandered
TSSSSSSRTSSSwanders
SSSSSSSVSUSTwange*
SSSSSSSVSUSTwanged
SSSRSSSSTRSRwank
MQ^QSdSZRSSTwanke*
SSSSSSSKRTSTwanker
MQ^QSdSaRRSSwankers
HPOVScIWRNMTwant
ZSQSSLSXRSSRwant >
PMRRRWSTUQRTwant a
QURSSTRUSSSSwant is
ZRMSSXRLTRRQwant it
TRQSSVSMQSSRwant me
NSWSSQSXSRRSwant of
UPSSSUSKSSSVwant the
SVSSSSSZTSSSwant them
NZYZTNSCSTSUwant to
MRSNRS]XRTRTwante*
MRSNRS]XRTRTwanted
QRVRSTWSRSSSwanted >
UQ]_SVQBVTPWwanted a
TSWSSRSOSSSRwanted and
OSRSSSSPSSSSwanted for
RRTGSSPgSVWWwanted it
QSRSSZP]SSSVwanted me
TSQSSVSUTTRTwanted my
ILVISTRsRUUSwanted the
XWLPSVRSQQSOwanted to
PSRSS]Q[RRRSwanti*
PSRSS]Q[RRRSwanting
VJTKURQ]TRUTwants
NS\\RSQTLSSTSwants >
OM^PXUSNRSTSwants a
YRMSSSSTUQQQwants my
]MRPSRS\\SSSSwants one
USRRSTSNUSSSwants the
MYNRPTR\\UTUTwants to
XRMSSTRSUQQRwants~@me
YMPPSRRaPRRQwants~@number
NURRSRS]SSSSwapit*
NURRSRS]SSSSwapiti
RRQQcOS\\QSSTwar
TRLR`SS=QSSTwar >
PVTRSTSWSTTSward
SSPSSRSYTSSRward >
P[SRRRSTQQRRwardr*
P[SRRRSTQQRRwardrobe
JUQSSTSYRSSSwardrobe >
LTLWS\\TRQNNUwareh*
MTMWSYTVRNNSwarehouse
SSRRSVSSSRSSwarehouse >
RSRSSVSORSSUwarehouse's
mXOQSBRJ^NPEwarm
XRQRSLSV[PRMwarm >
VXYWSQSHSQROwarm as
VQSRSSSSSSSSwarm but
^VLRSQSTTRRQwarm for
RSSUSVSQRSSQwarm the
WRRSSSSSRSSSwarme*
WRRSSSSSRSSSwarmer's
URSSSUSWTSSSwarms
RQRSSXSVSSSSwarmt*
RQRSSXSVSSSSwarmth
YRQSSSSOTSSSwarn
NSTSSWTLRRRSwarne*
NSTSSWTLRRRSwarned
NSTSSXSSRRRSwarned me
TRRTSSSQTUTUwarni*
TRRTSSSQTUTUwarning
RSRTSSSSTUTUwarning >
TSSRSSSRSSSSwarp
TSSSSSSRSSSSwarpe*
TSSSSSSRSSSSwarped
FRIPSoSEKKM[warra*
HRIPShSILLMYwarranty
RVRSSLSRSQRPwarranty card
RRSSSVSSQRRXwarranty is
QSSSSZSORRSUwarranty's
SSSSSSSSSSTSwarri*
SSSSSSSSSSTSwarrington
RSSSSSSVSSSUwars
PWSSSSSSRSSSwary
=a\\VUTNZ>YZZwas
RMILSUcASSSSwas 0
VOLPSSWMSPRPwas 00
MQ\\MQHSOSSQOwas >
SYMMTRT[RTUTwas a
URYRPQSXRSTSwas all
E^MSQKUTLRRPwas already
_QWRSPRQSUTTwas always
URIORU^QSPQPwas an
SPTSXQSQSTSSwas another
LQSMS\\SLRSTUwas asked
VSRTSVSGTRSSwas asleep
gSWVRLRRUUUSwas at
RSSRSRSZURRRwas awake
URLQSSS`SRSSwas back
`QRMRPSaTQSSwas before
OSLQSSS^STTTwas behind
S\\QOSRSMTSSSwas being
R_QQRSSNSRSSwas bent
SWRRQRSRRSSSwas black
UQURSVSOSUUUwas bought
QRZNSUSOSUTVwas brought
OSSSSRWHSSSSwas charged
QSNVS=SlSVSTwas closed
UQFUSSSjTSPRwas coming
IOSQSQSYSSSSwas dead
URTSSSSPSQQQwas delayed
`PQRSRSGURSRwas doing
PNNX[QSSTRPRwas done
SUMSTQVURTTTwas down
MOgPSOSMRQRTwas due
RPTQSVSYSSSSwas ever
gRQRSRSFUSSSwas finished
?HiGRYP^LY^Zwas for
RROUSSSNSSSRwas found
QUZOSRSSSRSRwas four
TP\\OSRSNRVVWwas friday
ZPQQVSSJURSQwas from
RRa]SIQIRVTTwas given
TQ>P]bSPSSRSwas going
ObFWSRTYSSSSwas gone
SQQSSRSVSSTSwas gonna
AUNSSRSfTSSSwas grand
WRROSRSQTSSRwas halfway
RSVRSTQRSUUUwas having
RQPURMS_SUUUwas here
PQRTWSSYSTSSwas holding
VQTiSMSQRTSSwas home
UTSRRUSPTSSTwas i
GWhYALLNMYZYwas in
SOSQVSS`SSSSwas inside
YSWPSKR_VNPNwas it
NSOSTTSSRSSRwas just
SQSTSMSYUSSRwas kind
OUcSSRSIRUVUwas last
MUPSSTSKRSUSwas left
XPWQSSSLUVTVwas like
SSUSSRQTSUUVwas long
JRSRSPX_RRSQwas looking
QUSRSTSPRSSSwas loose
SSYSSWSBRQRSwas lost
ISTPSQS[RVTWwas lovely
PRVWSRSQSSSQwas lying
JTZTRPRPTVUVwas meant
XYDQSVSORRRRwas missing
TQRS^RSMTSSSwas more
OTNPXYSOTPRSwas my
?[YQSOSZRUUTwas never
QSTURPS^STSUwas nice
OQ[PSUSKPRRSwas no
kBPORVSQVORPwas not
_RMSSPSVWRRRwas nothing
M]PQQSS\\SRRRwas off
RRRRSYRHSQQSwas offered
SSPRSQSWRPRPwas ok
WJb_XMPOUSRUwas on
TSUQSRSTSQRQwas one
IONVSPSdTTTUwas only
QWMWNTSXQSSSwas open
SRWRSRSHRRSRwas ordered
NR]RSXSJSQRSwas out
YOYMSUS[TQRQwas over
]SSMSSSKSSSSwas painting
SNRRSPWLSSSSwas paying
OWRSSZSMRSSRwas printed
QMYRSUSQRTSTwas promised
O\\PQVaRHPSSSwas put
PROSSSSUSTSUwas raining
]QLVSRS[STSSwas raised
IOaZSDR[TUTUwas right
SSSUSVSNSSSUwas rude
RSPNSSS[SSSRwas sat
SRRRSRS_RTTVwas saturday
TRWPSVSISQRSwas sent
WSSRSSSMTRSSwas seventeen
TZOTSRSUTTTTwas sitting
L[SQRTSSQSSSwas snapped
VOQRSRS[SUUTwas snow
RSPOSSSYRSRTwas so
PVR\\SRSISRRSwas soaked
XRSSSMSOTSSSwas sold
QWTTRQSSSRSQwas somebody
SSdQSRSJSWXVwas something
OOHaSRSYRTTTwas standing
[UYRRQSNPPNQwas still
STOXSSSOSSSRwas stood
XRTSSSSLTTTSwas stuck
WTQQSPRRRUVUwas supposed
SSUSSUSASQRSwas sure
SPWSSVSNRUSVwas ten
VQYURXSGTRRRwas that
SOQHWUQ^SSQWwas the
NSORRZSVRSSSwas their
QVaRSJSPQUUUwas then
VQWVSQSQTQRPwas there
RSWSSSSJRSTSwas three
OR_SSRSLRTSSwas thursday
IJvGQVRHOY\\Ywas to
SKXMScSJNTSRwas told
QRFGSWSvRTUTwas tuesday
QSQSSQYKSRRRwas twelve
YQYRSRSVTTTUwas two
OQJXSQSRSUQVwas under
]TMUOOQSVXWUwas up
YRRPSQS[URSRwas very
VSRRSSSSSSTRwas waiting
NUXVSNSVRURTwas with
VUSSSOSKUSSUwas written
SOL`S]SPSSRSwas wrong
hQMKQMRRURRQwash
XMRPSPS[VSSRwash >
[SQSSPSJSSSSwash well
[QRTSQSLSPSPwasha*
[QRTSQSLSPSPwashable
USSRSSSRSSSSwashb*
USSRSSSRSSSSwashboard
]ULPSQTJTPQPwashe*
XLQQTWSWUSTRwashed
bQMRVUSXSSSSwashed it
XORRQSSZWQSPwashed out
TZQSSQUARRRSwasher
WRSSSRSPSSSSwasher's
JYUSSSSNRQPRwashers
\\OOSSOS`TSSRwashes
OSSSSRSWQSSSwashes >
SQSSSSSQSSSSwashes well
TQVRSOSVWTTSwashi*
TQURSOSTWSTRwashing
WRQSSPSYTSSSwashing line
KS_SSRSOSSTSwashing up
RSTSSSSTSTTTwashington
H_TRTUTTHXVWwasn'*
H_TRTUTTHXVWwasn't
LOLoSXSTRTRUwasn't >
PVVRRPSbSSSSwasn't a
]YRRRQSNQSSRwasn't in
Rb^ISRS4SUYTwasn't me
SNAOSUS`RRRRwasn't my
RNZLSUTOSRUSwasn't the
HR^QRSSTRSTTwasnt
SKkRORSGURTRwasp
\\TPRPSSNTSSSwasp in
ZRRSSSSSYSTSwaste
\\HUERaSANSSVwas~@answering
QPTLSSS_TUSVwas~@arrival
[]LSOSSTSQRRwas~@beauty_hair
aV\\NQOSFUSTPwas~@colour
YQdPRFSjSXWXwas~@comparison
PQQeSGSSUVRSwas~@conduct
LVWTRMSHRTUSwas~@courier_act
RRNRSRRURPQQwas~@courtesy
IgQNSTSNOSTTwas~@damage
RRTVSTTQSQRRwas~@dispatch
P\\RRSTSJTSTQwas~@fail_verb
JbMSQRSNRTQTwas~@food_spices
PQVWSRSNSSSQwas~@fraud
MOQTRNR_TUUWwas~@hedge
YZRTTNRJSTTTwas~@intensifier
K[XRRYTMNSUTwas~@lateness
]SNRSKSSWQQPwas~@listing
QOQPSTW[SVSWwas~@looks
QMQNW[SFUOQTwas~@me
VPGSTVS\\SSSSwas~@missing
OLRRSO]@RSSTwas~@money
OQURSlSPRSSVwas~@month
_GYKQQRSVPRPwas~@negation
NXTSRQSSRRSQwas~@neighbour
YKRRWXSOSRSQwas~@newness
TRULQKf^RQOOwas~@number
LO]PVSQTQTUTwas~@order
XUKVLTSZQSRSwas~@packing_verb
QUSRSTSPRSSSwas~@packing_verdict
WRIYS[SFTSSSwas~@quality_praise
ORVPSRRSSSSSwas~@quick
OVWRSNSRRRSRwas~@recommendation
SSQUSUSNSSRUwas~@rudeness
WSMRRXSQTSSSwas~@seller
OTQSSYSISSSSwas~@senses
LQRURRQaRWUWwas~@size
QSQPSSS[SRSSwas~@sport
YZKOTUSOTNQLwas~@use_verb
PQNQSWSQRSSSwas~@used_item
RSNTSSSQURPRwas~@vehicle
RPRSSQSeSUSTwas~@verdict
NO[XSMSXSVUVwas~@weather
HLHcRYRaPYX\\was~@weekday
HR^TW^SLQTUXwas~@work_verb
SLM_X[SNSSRSwas~@wrong_item
[RRSSSSQWQRQwat
OVoNRKSLVQQMwatch
JRdQSOSSRUTTwatch >
VUSSSSSRURRQwatch loses
P\\OPSSSQRRRPwatch with
UO[YRNXNQWXVwatch*
KPUbRWTPPYXYwatched
NSQ]SOS[SSRTwatched from
KSN^SRSGQVQVwatched him
PRIORPToTRRSwatched it
bTSVSOS=RTVRwatched the
cSRQSLSOTRSRwatches
OR_LSQXPSSTRwatching
RSMSSSSXSSSRwatchmaker
TUYSNWR<VQQPwater
Q[[QPVSGRSRTwater >
TQQSSSSQVSSSwater and
WTRSSRSTSSSSwater bottle
TRRRSSSRURSRwater from
TTRRSSSPSSSSwater on
NZSSSSSKSSRRwater with
SSSSSSSSTSSSwater's
jORNQPRJYNQNwater*
XSSSSRRSSSSSwaterbed
YRRSQSSHUSRSwatercolour
QRUQSSSURSTSwatered
PUUSSSSRRSSTwaterford
SSSSSSS]SSSSwatermelon
WSSSSSSNSSSSwatermelons
\\ORQSRSNVOQOwaterproof
SSSSSSSPTSSSwaters
VSQRSSSWSSSSwaterworks
XURQSSSPSSSSwatta*
XURQSSSPSSSSwattage
SRSSSQSSVSSSwatts
\\P[RSNSESUQVwave
ORIaSOSRRUPUwave >
JSF[SHScQUPRwaved
OSPLSNSfSRQRwaved >
RTSTSRSWSSSSwaved and
QSKSSQSVSTSTwaved at
NSlGSOSgTTTTwaves
QSR[SQSTSTSSwavin*
QSR[SQSTSTSSwaving
QSJ[SQSTSTSSwaving >
MVUSWQSYPSSSwax
SSSSSSSSTSSSwaxed
YC[JSYSRUPTPway
LOXKOVRSUTTSway >
URSRSSSWRSSSway and
TSOQSZSSTPQQway back
cOSRVRSGSSSSway down
SSPRSQQ\\SSSTway home
SSSSSTSPTSSRway my
NSVSSOSLRTUSway of
RSQZSRSUSSSSway out
VQRQSUT\\RSSSway round
WSORRUSSRSSRway to
TSSSSRSTRSSSway too
NRRTUSSSSSSSway up
AQZQSRSrOUUWwayne
SSRUSSSRTSSTways
QSSSSRSSRSSSway~@intensifier
URSSQRSKTSSRway~@me
KX^IMQO_QTXRwe
fSYROPSBUSSRwe all
EQQcSZRPQURUwe are
JSPSSPRMRVUUwe ate
NSRSSUS^RTSTwe buried
YQRSSSSKTQQQwe call
STbSSKSGRVVSwe cancelled
RSRSSRSUTSSSwe could
TUgQSISMTRSRwe did
FSDTS\\SXVTSUwe do
NQFSRWRZTORTwe don't
SSJRSQSaSSSTwe drove
TRfRSSSBSSSSwe finished
QRUOSRS]SSSSwe flew
PWO[SRSHTSSSwe found
QSMSSSSXSSTSwe go
NXNSSPSYRSQRwe got
[SUOSLS\\RRTTwe had
ZPRQQDRYRUQTwe have
URRbSSSHSQRQwe keep
RRQSSSSSSQQSwe know
QSWSSSSOSTUSwe left
MSXRSWSRRRTTwe look
lTMSRRSNRSSQwe looked
YNISSQSaSQORwe lost
RSO]SPSGRTSRwe missed
QSJSSSSXRSSSwe moved
WSRSSPSOTSRQwe play
YRRSSSSJRNMPwe played
[WVQSPSMRSTPwe put
R]SSSSSRRONOwe sang
PSMSSSSZQTTUwe sat
VSUPSSSVSRSQwe saw
RRWRSUSSRWVUwe say
MSTSSSSVRSSSwe slept
QSTRSSSTSSTSwe stood
SSRRSPSXTRRQwe tried
\\OTRSSSZTUUTwe used
QQLRSQR_SQRQwe went
[IJUUXULUVWTwe were
RTNSS_RIQQPTwe will
C\\WTRLR_RXXVwe'd
RRPRSSSXSTTTwe'd a
QYSSSSSQSRRSwe'd been
QUVSSSSXRSTTwe'd the
KS[RSMSPSUUTwe'll
INYYSWRUPVTVwe're
^SSNRQSOTSURwe're a
]SZRSPSNSTTUwe're on
SS]RSQSESSSSwe're sorry
\\GPIRMQbXVTTwe've
\\SQTSSSMTSSSwe've a
JQZPS[STSVUTwe've been
WRTRSPRKRSSSwe've got
JPWTSUSVTTTTwe've had
eKQRSOSMSQPPweak
QSSSSSS[SSSSweakn*
QSSSSSS[SSSSweakness
MRPSSQSuRVSUwean
PSQSSSS^STTSweane*
PSQSSSS^STTSweaned
SSSSSSSRSSSSweans
RSYSSPSNRSTSweapo*
RSYSSPSNRSTSweapon
RSURSQSNSTTTweapon >
U[IMSXULVQSQwear
NSSRSSSRTSSSwear >
LUPRSZSYSSSSwear it
S[TVRPRQSRRRweari*
S[TVRPRQSRRRwearing
NZTTSQSUSPPOwearing it
KSPWRSSYSUSVwearing my
]RWQSSRLSTTTwearing the
L[TQSOSXSRSQwears
NXQRSSSZRSSRwears it
PRXPRMSWSTTSweath*
PRXPRMSWSTTSweather
[SZRSKS<TTUSweather >
PSVPS\\SMSSTSweather in
VSRSSSSQSSSSweavi*
VSRSSSSQSSSSweaving
SSMSSQSUSRRPweavo*
SSMSSQSUSRRPweavon
PTSSSSSSSSSSweb
TRSSSSSRTSSSwebca*
TRSSSSSRTSSSwebcam
SSSSSUSRSSSSwebsh*
SSSSSUSRSSSSwebshop
LR[SSRSUQYYXwebsi*
LR[SSRSUQYYXwebsite
QSUSSSSUSTTTwebsite >
QSWRSSSRSQRSwed
XPM]QQR]XSQRweddi*
YLL^QSRLYSRRwedding
ZQOKSQS]WNPNwedding >
RPTSSSSRSVVVwedding and
RQRSSSSQSSSTwedding was
RWTRSPSeRSSSweddings
SRWRSRS`RSSSweddings and
aRURSRSJSSSSwedge
VSPVSRSDQUSTwedge*
VSPVSRSDQUSTwedged
MSSUSSSQPUSUwedged behind
HSWVRNQXTQMRwedne*
NUMYRIRaRRMQwednesday
NQRLSNR\\TWYXwednesday >
\\SQUSSSOQRQQwednesday and
MRMVSOTZTRRRwednesday i
OSWTSPSQSTSSwednesday it
QSSWSSSOSSPSwednesday the
MR]OSXSKURSTwednesdays
QS\\OSQSNSTVTweds
RS[SSRSRSUVTweds >
UKQVQOSSVZTVwee
ZRSSPSSPSSSSwee bag
ZSSSRSSOTRSRwee bit
NSQeSKSUQZRUwee man
LROSSSScSTSTwee one
O[SSSSSRQQSRweed
USRQSSSSSSSSweede*
USRQSSSSSSSSweeded
ZQRRSSSPTQSRweeds
PIaMMOVRRYYYweek
SOIPR^QXSKMMweek >
FUbRSLUOOUVSweek after
QVIXSVSbWTRTweek and
TV`QQPSIRSSTweek before
JRZQSUSaRSRUweek in
ZVNSSOSURQQPweek it
XOCSS][PRQRPweek later
JQTRSOS\\OWXWweek of
`SQQSPSRUQSQweek on
MSSZSRSUSUSUweek past
KS\\SSSSPSRRTweek seven
RRUSSSSQSSSSweek was
RSSSSSPYSSSSweek'*
RSSSSSPYSSSSweek's
RSSSSVSUSQRSweekd*
RSSSSVSUSQRSweekday
^SORSYSJVTWTweeke*
USUSSYSIUTUSweekend
SQURSVSETRQRweekend >
SSUSSSSNSUWUweekend and
WTQSSSSNURRRweekend at
\\SLRSSSTTSUTweekends
PQUSSSSTSTSTweekl*
PQUSSSSTSTSTweekly
>N}CROMQC^d[weeks
NOQPRKRZQ]]Xweeks >
QR_PSRSPQSTSweeks after
PQbTSWSMPVTWweeks and
RTSSSSSRSTTSweeks back
VRPRSUSOSRSSweeks before
^QXPSTSVRQRRweeks behind
EU^SSVRNOUVWweeks for
PV[SSQRNSVWUweeks i
aQQSSNRSWRSPweeks in
OSYRSVSMRUUUweeks is
SRZRSSSDRPQSweeks it
STTYSSSQSRSQweeks late
RQUSSSSNSTSTweeks now
QRDSSaSRRNOPweeks of
POIRSUSeSQOQweeks on
RX_RS\\SQSOOPweeks then
]RXPULSNQSTSweeks to
[SSRSRSJUSSSweep
MSOSSSScSSSSweepe*
MSOSSSScSSSSweepers
I[ZSSSSRSRSRweepi*
I[ZSSSSRSRSRweeping
aOPRSVSRVPQPweeps
USRSSSS^VRRRweetb*
USRSSSS^VRRRweetbix
OqRRSRSNSSSSweevi*
OqRRSRSNSSSSweevils
WSRRSLOcUTTRweigh
]S\\NOLZKXRSPweigh*
YR]RSQSUVSSTweighed
WSSSSQSRSSSSweighing
PLURRKZRTTUSweighs
O\\RQPWS[RQSNweight
AWVRRSSdVTTSweight >
WSTSSQSQSSSRweight to
YQRRSSSDUSSSweighted
SSRSSSSQSSSSweighty
YSRTSSSPSTSSweird
N`VRSTSNSSSSwelco*
N`VRSTSNSSSSwelcome
QTRSSSSWSRRRwelde*
QTRSSSSWSRRRwelder
TSSRSSSQSSSSwelds
FYaSTQP[J[[Wwell
RRUSQOSPNVUUwell >
ZPPRWQSRUSSRwell and
UQRTSSSXRSSRwell at
TTQSSSSXRSSSwell enough
WSRSSXSOSSRSwell have
NSKQTXSXWSSUwell i
UTUURSSSSUSSwell in
WWQYSSSKSSSRwell on
WSQQRQSPURSRwell the
USRSSPSQSSSTwell to
TURTSSSNRSSRwell under
UJYKSRTVPTUTwelli*
SSUSSSSSRSSSwellie
VLWRSRTPQTUUwellies
RRSLSSSYSSSSwellington
SRXPSSSUSSSSwellington >
QSSSSSSVSSSRwells
SYQSSRSSSSSSwelsh
bSPQS`SOSSSQwelts
SSSSSSSSSSSRwelwy*
SSSSSSSSSSSRwelwyn
RSTRSSSVSSSSwembl*
RSTRSSSVSSSSwembley
SOSSSRSVSTTTwende*
SOSSSRSVSTTTwendell
NP]NLN[[RVYWwent
XFXQSNQBRWXXwent >
LNTTSPX`RQRQwent and
RS[MSRS[STTTwent as
WQRSSRRPSQRQwent at
NcMMSVSITQQSwent away
QMLrSOSYRSQSwent back
D]XSSPS[QUUTwent by
PSRSSOS]RTSUwent cold
MRRRSgSNRRRQwent dead
]SLTSPTQROOMwent down
RRSSSRUWSSSSwent for
WSORSRTVURQRwent from
SSUSSSSMSSSSwent grey
IRRhSRSLQTURwent home
MR^PSWS]RQSSwent in
USNSSUSHTSSSwent into
RMNYWRSOSTSSwent off
USTDRTR]TTVTwent on
OPI?SQRjVSSVwent out
QR`KSSSKSTTTwent past
N\\XSSUSKQSTUwent quiet
TQTPSRSNTSSSwent the
QUPQRUT]SRSSwent through
JNWURTRJUVVUwent to
TXRSSSSOSSSSwent under
XRPPSO\\QRQROwent up
UTZUPRSQSUVTwent with
[WKKRQRkURRRwent~@colour
RPVSSVRRSTSUwent~@lateness
K\\WSSQS[PTTWwent~@senses
NUSPRPSnPPRPwept
OQPQRQSePPQOwept >
B]\\STPM`JX^Wwere
RQLPSYScTRRSwere >
RWVTSSRVTSSSwere a
POT]SVRZSSTUwere all
NSTRSRSXSTSTwere already
YSKRSVT[SSSSwere at
OSUXSQSHQSSRwere back
PQRQSSS]STTSwere coming
RRVSSRSRSWWUwere due
HWdQSVSDPTSTwere for
QRRSSSSXSTTUwere going
IVZVPRS]PTTUwere in
LRRSSRTbSSSSwere never
XPXZSISOSVTTwere not
NOWRSSU\\PSSTwere on
SRQSSRSKSSRSwere out
PfKRSQS>SSTRwere still
ORWSSQSTSWWVwere supposed
SRRQSQSiSUUTwere the
MQ_OSPSbRSSTwere to
UTPRSTSMSQRQwere up
STKRSUSXSRRTwere waiting
KYS]RPZRRQPPweren't
PSRRSQZRRQQQweren't in
KYS]RPZRRQPPweren*
PQRQSSS]STTSwere~@arrival
XQNRS_SITSSVwere~@conduct
UTKSSUSRSQRSwere~@courier_act
QOVRSPSMSXYXwere~@hedge
RN[SUSS[RUSUwere~@intensifier
STWSSRSRSTUTwere~@lateness
QOWZSHT^SVTSwere~@negation
UUUQSRN[RPQOwere~@number
MMRSSSSWSVUUwere~@order
PVNRRESiSTTTwere~@verdict
SSRSSSSRSSSRwes
RRYTRNSUQWTUwest
YSNSSSSMTRQRweste*
XSOSSSSNSRQRwesterly
TSSSSSSQTSSRwestern
SSRSSSSSRSSSwesterns
_SF\\NKRQYUPUwet
NWKOSRSXQPSPwet >
SQSUSWSQQTSUwet and
XQRRSSSPVRRRwet dog
\\SSQSQSRWQRPwet sundays
NSSYSSSKQURUwet through
TSWRQSSSTSSSwet towel
S_LSSMSTSRRPwetin
LR\\SRSSOSTTTwetsu*
LR\\SRSSOSTTTwetsuit
SSSSSSSRSSSSwetwa*
SSSSSSSRSSSSwetwang
XQRRSSSOWRRRwet~@animal
TSWRQSSSTSSSwet~@bedding
WRPRSSSNUSSSwet~@food_spices
OSUPSNSaWSTRwet~@weekday
SVSSSSSSSRSQwexfo*
SVSSSSSSSRSQwexford
WP[OTSSKSSSQwhale
RY[SSMRRQTTRwhale*
RY[SSMRRQTTRwhales
QPNWOV^WRPQNwhat
IPcLRdaKRVXXwhat >
^QQMSLV\\WOOJwhat a
VVPYRVS?RRQRwhat came
XRZSSUQ@TRRSwhat do
JSWSWQS_RSSTwhat else
RSSSSRRRUSSSwhat happens
MU_VSYSFPQSVwhat he
V`APPWSEOLNOwhat i
QURZSQR\\TWUUwhat i'd
aNORSRRNSTSVwhat i'm
TQ]QSORITWXTwhat i've
NSGSSVSfRUUXwhat is
fGTNRLNVXPOOwhat it
KRSUSTSMPTTTwhat it's
TSPSSNScUSSSwhat more
QUTSSQSPSSTSwhat my
@STTRS]FOQRRwhat the
W\\QRSPSNRSSSwhat there
WS\\QQEULSUTMwhat they
WQNRS_SUSRRVwhat they'd
XRPTSTSLRSSUwhat time
SRQSSRS]QMPNwhat to
WUSOQQSMSRRQwhat was
QVcQSSSLTVVVwhat we
TQRRSMRXTRRPwhat you
Jb[PTMSMPSSQwhat'*
SRQSSPSXSSSRwhat'll
Jc]PTPSHPTSRwhat's
QVQSUQSTSSSRwhat's inside
XP]OSEVQUTVRwhate*
^TROSEVLUSURwhatever
ORPMSSSiQTUUwhatever >
ZVPSSPSKWQROwhatever you
NO^SSSSXSSTSwhatever's
QQO[URSKRSRSwhats*
QQO[URSKRSRSwhatsoever
XRcQS]OESUVSwhat~@animal
WVPZRUS>RQQPwhat~@arrival
]_[QPLP5RXYXwhat~@me
JSH_SRSTSUSUwhat~@negation
RSiQSPRJRUUTwhat~@route
WUWNRPUNRTSOwhat~@seller
OSNSSSSPSQPSwhat~@time_span
PVXSSSSKRTTSwheat
SSSSSSSRSSSSwheat*
SSSSSSSRSSSSwheatish
QNKSRPRbSSTSwheel
NOUSSQSXSTTTwheel >
SRQWSRSNSSRSwheel of
RZTSRSSKRSSSwheel was
QaQRSRSPSPSPwheel's
LTQgMJRYJ\\Q^wheel*
MRQXOSSQQURUwheelbarrow
QRTWSSSNSUQVwheelchair
PRRZSSSSSSQTwheelchair and
RSRTSSSZSSSSwheeled
LPQbRTSOO\\Q[wheelie
PSQWSTSWRURUwheelie bin
PSQWSTSWRURUwheelie~@delivery_place
]KXOSIR`PRUSwheels
SWRQSSSKSRTRwheels >
_SWHLXTBSEIJwhen
XSOPSQSVVTTQwhen a
TSRSSRSQURRRwhen anyone
ZPULSQSOSPTPwhen he
QWVYQTSNOTTXwhen i
OTNSSUWTQQRRwhen i'd
RRRSSSSWURRRwhen i'm
X]LQQSXOPMNOwhen it
jMURSMRJUSRRwhen it's
TSLQSXSNUSSRwhen my
RSTUSTSIRSSSwhen nobody
NPTPSSS[QRQRwhen she
ERRXRORaRYXWwhen the
VPURSSSPTTTSwhen there
SOZRSGSYUSSSwhen they
OS[QSRSOQXUVwhen we
mJKPSMPQWPPSwhen you
OPNSRPP`UVUTwhene*
OPNSRPP`UVUTwhenever
SRRSSUSPRRRSwhenever the
PSRVSYSSRSSVwhen~@answering
HXQTPYWJNVTWwhen~@me
\\NRSSRRLTOPOwhen~@number
TSRSSRSQURRRwhen~@recommendation
XOVQSIQJVSSUwhen~@seller
RSTUSTSIRSSSwhen~@staff
JSaQLKORI`a\\where
OQnOTNREQY[Wwhere >
VUOUSOSSSRRRwhere a
QTHVSVSNQRPTwhere he
[OHVSWUS[ROPwhere i
KXVPSTSQRRSTwhere i'd
QZ[US[SFL]\\_where is
MI_YSUSKP][Xwhere it
SRS]SUSOSRRRwhere it's
QZZSRKSKOTVQwhere my
XPOSSSSPSRSSwhere she
PRSKQORRQTURwhere the
XSRTRSSSSRSRwhere there
XTXRQNSQVVVTwhere they
PRQSS`SNSSSTwhere to
QUXSSRSORPQPwhere was
hZIRSOSKXQQPwhere you
DQSSSSSWUSSTwhere your
H\\WRSOSVOYZWwhere's
MbBSSQS\\SMNLwhere's the
NNeSSQSQO_^]where's~@me
E_sMSNRGK`b[where*
PRWSSSSRSSSSwhereabouts
TQSSSSUSRSSSwhereas
LReSSSSPPYZXwheres
YZZNSSQHSTTRwherever
H[ZSSSSRRTTSwherever it
RYTSRQUEVQQOwhere~@me
WTQSSRSSSSSSwhere~@neighbour
ZTXRQJSPVVVSwhere~@seller
XPTJSMSPWVVTwheth*
XPTJSMSPWVVTwhether
RRRSSVSMSSSSwhether i
QRSRSLSVTUUSwhether the
cQKOSUSFVQRRwhether~@me
SSSSSSSOSSSSwhey
VPVWRPNRSXYWwhich
KOXoSXS@TTTVwhich >
VSPZSQSISRSRwhich at
OUXWSOSITSUSwhich for
KPSSSSTXUTTRwhich has
QSPXSTSPRRTSwhich he
NPOZTXRHRPTPwhich i
PMRYSQRaSURVwhich i'd
^PTSUQTQSRRRwhich in
XOFQVKOMVLMKwhich is
WSRQSSSNSSSTwhich my
USNSSSSOSSSSwhich nobody
NPZNS7XvR\\[Twhich one
QU\\XSSROSSRSwhich the
QSVQSQSRSUUTwhich tuesday
]SKRSSSQSOPQwhich was
QRNSS[SURSSTwhich~@arrival
KOSRS_SYSSSVwhich~@electronics
MIL\\SPQMQRSSwhich~@me
\\ULQSRSHSRSQwhich~@negation
OIYISXWiQ][Ywhich~@number
R\\RSQTSNSSSRwhich~@seller
RSmISLSXSTTSwhich~@staff
QSPSSOS]SSRTwhich~@time_span
ISjNSISIRYZUwhich~@weekday
WRXSSLSPTTTSwhich~@work_verb
QXYRRS\\>PRQLwhile
LSOSSRSaSRRSwhile >
ZRTSSRSIRRRQwhile he
\\RSOSSX4TTURwhile i
RSUSSRWUQSSRwhile it
NWQUSSSMSTSTwhile my
JXTUSQS^QUTTwhile the
PSZSSSSQRUUTwhile they
SQTSSWSFRQQRwhile we
TRRSSSSSSSSSwhimp*
TRRSSSSSSSSSwhimpers
SSSSSSSVSSSSwhine
YTQQSTSQTRSRwhine*
YSRQSTSRSRSRwhined
STRSSSSRTSSSwhines
SSSSSVSQRSSSwhini*
SSSSSVSQRSSSwhining
IXRLUXSdSQRSwhipp*
HXSLUTSgSSSSwhippet
SSRSSWSOSRRSwhippets
SUSSSSSSRSSSwhirr*
SUSSSSSSRSSSwhirrs
YRSSSSSNSRRRwhisk
MSTSSSSSQUUUwhisk*
MSTSSSSSQUUUwhiskey
SSSSSSSRSSSSwhisky
cQORMOSPXRRRwhisp*
XRPRSRSRWRRRwhisper
USRSSQSUSSSSwhispering
]RSSMRSOSSSSwhispers
^PLNSSRWTOPOwhist*
QSNQSTRTTPQQwhistle
QTRSSURPTSSUwhistle >
XOSSSSSPSSSSwhistle's
YTRQSRSLSRSQwhistled
YRRSSSSMSRSRwhistled >
VSSRSSSYSRRRwhistles
SSSSSSSZSSSSwhistling
LS`SSQSRSSSSwhit
YQSSSSSPTSSSwhitb*
YQSSSSSPTSSSwhitby
OZO]NWRUPQPPwhite
GcRPPQS[QRRSwhite >
QQSVSUSTTTSTwhite and
_TKYRQWKYNKMwhite*
WSQSSSSMXNMNwhiteboard
PSNYRQXTRSQSwhitehorse
[RSSSSSQTSSSwhitelist
VURSSSSSTSSSwhites
VURSSSSSTSSSwhites and
VSSSSSSQSSSSwhitl*
VSSSSSSQSSSSwhitley
LQ_RSYRNRTSWwhits*
LQ_RSYRNRTSWwhitsun
MQ^SSYSLPUTWwhitsun >
MSTSSSS[SRQSwhitt*
PSWSSRSUSSRSwhittled
PSPSSTSYSSRSwhittling
SDQbOZXQTUOXwho
ERiJSgR_TRWTwho >
OSOTSGU\\SRSPwho are
OSRSSQS\\RTTTwho asked
QPQ_SNSTQSSQwho brought
KRQUSUSYRTSSwho can't
RSTXSUR4STTTwho do
RPN`STRNRUSVwho does
VRUQSSSJSSSSwho gets
HQRYSXSQSTRWwho had
aQQQSWSPVQPQwho has
OSNPSRSbSSRRwho have
PRSSTQR[OSRSwho is
RSRTSSTOSTSTwho isn't
URSSSRSUSSSRwho never
RSSRSUSNRSSTwho runs
USRUSLSERSSTwho said
SSRSSYSORSSSwho says
RSSQSZRRRSSSwho sold
TSQRSTSRSSSSwho thinks
PSRWSURPSTRUwho told
\\VP\\SQSHUUSTwho was
TRRRSRSRSSSSwho wrote
QPN\\SZSXTSTTwho'd
K[PNOdR[QPTPwho's
PTVRSPSVSQTPwho's~@number
NPS\\\\SMYMWWVwhoev*
MRU[\\UMXMUWVwhoever
[SSQRSSNUQQPwhoever designed
MPbOSQSKRWWXwhoever has
TXYMSSSLQSTSwhoever he
PSPPSUS_TRRSwhoever is
NSRTSSSRSSSSwhoever it
]RSSSKSTUSSRwhoever wrote
SUKSSSSSSSSSwhoever you
SSSSSSSPSSSSwhoever'd
TQQTSQSWSTSTwhoever's
\\OSSSUSRTSSRwhoever~@answering
[SSQRSSNUQQPwhoever~@looks
LQSRXSSSQSSRwhoever~@packing_verb
NSPRXTSORRRRwhoever~@work_verb
QXQMUTP`QSSQwhole
RRPSSSS`SRSSwhole estate
ROTRSUSYTRQRwhole family
bSPRUQSKQSRRwhole house
\\STSRSSLSSSSwhole life
^QURSQS>OWVVwhole of
PSQ\\SSSKRSSSwhole performance
XRUSSQSPSRSQwhole point
MSRSSRS_STTTwhole season
MSVUSQR\\SSRSwhole street
RWSSSSSSSSSSwhole sunday
WOPQTPS]SSSSwhole thing
VQYRSRSPRTUUwhole time
SSVSSTSYTQQSwhole way
SQPRSdS8SSSTwhole~@answering
RRPUSXSVSSSUwhole~@book
WSPSRRSRTSSTwhole~@day_time
[TNJWRSnOQRPwhole~@delivery_place
_TQSSSSMTQRQwhole~@furniture
R[NVRdSCRPQRwhole~@parcel
STRSSSSRTSSSwhole~@room
PQQSRPRbXSSSwhole~@route
QS]QSSSMRUVTwhole~@time_span
RWSSSSSSSSSSwhole~@weekday
PXWXSSSPSSTSwhole~@work_verb
SQUQS\\SRSSTSwhom
QWUURdUHQPQSwhose
J[QRSvQFROQRwhose >
ERZQSPWbSSTSwhose hands
ERZQSPWbSSTSwhose~@part
\\OVQSZR>OVVVwho~@answering
\\NM]SQSNRNQLwho~@arrival
TSZJSQRNRSTSwho~@courier_act
GSQSSWQYSTSUwho~@fail_verb
PSTRSRS\\SSSSwho~@hedge
\\SSRSOSIVSSRwho~@lateness
RRSPS^RPPSSRwho~@listing
@STRSVSQSTTSwho~@me
USMSRZTVTSQVwho~@negation
UVSTSSSOSRSQwho~@use_verb
UYSWTOSAPTSRwho~@verdict
JTJ]RTSdSURXwho~@work_verb
RQHYTdSSMJIPwhy
ZOOSRVRBQURWwhy >
WSSRSNR_QPQMwhy do
SORQSNTZSVTVwhy i
SORQSNTZSVTVwhy~@me
cSQXSJSKSSRRwhy~@work_verb
WSORSTSVTQQRwi
ZSPRSSSQTQRRwi fi
XSMRSRSQUSSRwick
hQQSSRRLSSSSwicke*
hQQSSRRLSSSSwicked
RSRRSSUTSSSSwickl*
RSRRSSUTSSSSwicklow
RQ\\SSRSUSTTSwicks
[NZQRPSYUUTTwide
YQ]SSRSMTUUTwide >
URQSSRSNTSSSwide and
RSRRRSS\\SSSSwidel*
RSRRRSS\\SSSSwidely
MSWPSYS_TQRSwidow
MSSRSYS]SQRSwidow >
RSSSSSSTSSSSwidow*
RSSSSSSTSSSSwidowed
MQYSSSSZSUUTwidth
QUJXRNWTVQSOwife
WPLSSQSTRUSTwife >
NSQRSRVWSRQRwife always
RVYSSRRORTUSwife and
PKOSSRSbRSSSwife is
JSSRSLT]SRSQwife said
UQQSSQSTRRRRwife says
OS^QS]SMSRSSwife she
SUSSSSSIRSSRwife thinks
ZSSYSRSBTUSTwife to
RSTRSSS]SRSRwife took
URUQSWSMQTSUwife'*
URUQSWSMQTSUwife's
VSSSSSSMTSSSwifes
\\QQSSRSJRSSSwifi
ZQSRSRSLWSSQwig
SRUSSSSQSTTTwigan
[RSRSSSQSSTTwiggl*
[RRSSSSQSSSSwiggled
SSURSSSSSSTTwiggly
NQMTSNStRTRTwild
NQOTSQSfRTRTwild >
RSSSSRUSSSSRwildf*
RSSSSRUSSSSRwildfire
MMJUO`OTNQOUwill
LUEfSOSbQSRRwill >
UMYRSOS^QWXUwill be
XTIRSYSKSRRRwill give
RSPSS]SLRRQTwill look
TPPRS`SESQQUwill not
VRZPSMSQRQRPwill say
RSSSSSSbSSSSwill'*
RSSSSSSbSSSSwill's
VQSRSUSSURSRwilli*
YQSRSRSYURSRwilliam
PSSSSVSMSSSSwillingness
MWSRSSS_RSSSwill~@hedge
RSPSS]SLRRQTwill~@looks
WPPRQ`SETQQUwill~@negation
XTRQROSZRRRQwin
VPSRSRSVSRRQwin >
SUSRSRRZSSSSwinch
bRQGRRTLUQTPwind
QU_KSRSOUTXSwind >
TSPSSSSSSRSRwind chime
ePURSPSOVRRSwindb*
ePURSPSOVRRSwindbreak
WSSSSRSOTSSSwindf*
WSSSSRSOTSSSwindfalls
RQZSSSSPRUUUwindm*
RQZSSSSPRUUUwindmill
OYRUVNTURWUUwindo*
JRWZVQQTOZWXwindow
ZOQYTURPTVSRwindow >
RVUNSMSZSTRSwindow and
SSSVSVSYRRRSwindow closed
]RPSSSSUTRRRwindow for
PSXRSRSWSTTSwindow from
QSRUSSSNSSSSwindow i
NSdPSVSPQVXWwindow like
MRX[SQSESUSUwindow with
R]PPSQSRURRQwindows
O^SRSSSNTRSRwindows >
XPRQSRVTTRRRwindowsill
NSSSWRSPSTTTwinds*
SSSSSRSUSTTTwindscreen
NSSSWSSMSSSSwindshield's
SSQSSSSSSSSSwindy
NQVRQUSMRSUSwine
UQTRSSSRRRSRwine >
URSQSSSNTSSSwing
WUSRSSSMRRRRwings
OSSSSUSOSSSSwink
OSQPSSS[SSSSwinke*
OSQPSSS[SSSSwinked
JUVSSSS^QSSSwinki*
JUVSSSS^QSSSwinking
QRSOSSSdSSSSwinne*
QRSOSSSdSSSSwinner
RPUQSURXTRSTwinni*
OS[SSSSMSSSSwinning
VQMQSVR^TRRTwinnipeg
TRPRSVSVQSTTwinnipeg >
XSOQQQSVQTTUwins
_RORSSSPWRSQwinst*
_RORSSSPWRSQwinston
NQTNRXQVUTTSwinte*
JOWOSXRWTTUTwinter
PQNSS\\SMSSSTwinter >
TSSSSSSUSSSSwinter's
VUPRSSRPTSSSwinters
[UROSRSLRSRSwipe
OVPXSQSQRVQWwiped
ORPXSRSORVQWwiped his
P\\YPSRSITSTRwiper
TSSRSRSOVRSSwiper*
TSSRSRSOVRSSwipers
TSSSSSSSSSSSwipes
VSSSSSSPTSSSwipin*
VSSSSSSPTSSSwiping
RRURRTSYQQRRwire
SRVSSSSWQSSRwire >
ORSSSUSNRSSUwire and
VSSRSRSJTSSSwired
[RLSSSSNVSSRwirel*
[RLSSSSNVSSRwireless
XSSRRSSQURSRwirin*
XSSRRSSQURSRwiring
RUSSSSSQRSSSwirra*
RUSSSSSQRSSSwirral
YSSSSSSKSSSSwiry
RYSSSSSNSSSSwise
URRRSRSWUSRSwiser
_RPUVSSCQQRQwish
VSSSYSSGSSSSwish to
MSPUS`SPSTQTwishe*
NSPUS`SOSTQTwished
OSQ[SSSUSTQTwished me
OSQ[SSSUSTQTwished~@me
SSSSSSSTSSSSwishes
\\SPSSUSKURRQwish~@me
UR[RSOSRTSSSwitch*
UR[RSOSRTSSSwitchcraft
LUTNYSSZQTTTwith
TQNPS_SJOPP\\with >
ONS[S_NNQZVYwith a
VRRSRSSQTSSSwith ambition
LVLKSRR]PTRUwith an
UUSSSSSNTRRRwith another
MTRSSRS_RSSSwith arthritis
]Q]PTRSFTSVSwith both
QQVRXSRZSSSSwith eleven
_VHRSSQMTRRRwith forty
JWSRSRSIVSRSwith four
SRQSSRS\\RSSRwith gloves
TSRNSNS\\UQRPwith great
\\SQSSUSMSSSSwith half
^UUUTOS=UTSSwith her
XQROSVSYURTSwith him
WQWNRLSYSSUTwith his
OTSSRVSTUSSSwith holes
hS@[PXREWOMRwith it
KTTSUQSZQUUUwith its
aNVVSTSFUUUTwith me
OT\\QRNSURUUTwith more
N[QYPWPOVTPUwith my
]SIOVRSLVONOwith no
NM]RROSPQUVUwith nothing
PYXUQTRXRTRRwith one
MR\\QSSSMQSSTwith our
QRRTRVSGUSSSwith some
QOSSSSSTSSSUwith somebody
SSSRSSSRSRRSwith somebody's
OUSOTRTbRSSSwith string
ZQSSRRSPSSSSwith tape
]XQ]OZSBRRRVwith that
SKSZUV\\BSZ[Wwith the
PQMQSRRWSRRVwith their
VQTRR[SDVSSSwith them
VRSSTVS?SRSSwith these
fORMSQR?[RRPwith this
NUQQSTSZOTUUwith three
RONXSOS\\RSQQwith two
SQPVSQSUSSSRwith us
OZORXSSORSSTwith what
NZXSSSSORTTTwith wheels
QSTSSTSMRRRQwith you
]PYRRWS@VSTTwith your
RYRVROSMQTSSwithd*
RZSRROSORSSSwithdrawn
RRRWSSSQSTSSwithdrew
SSRSSSSSSSSSwithh*
SSRSSSSSSSSSwithholding
RTKSQ`SNQPPTwithi*
RTKSQ`SNQPPTwithin
YSSRSTSVTRSQwithin a
PRURSTSORSRVwithin the
NROVSYSWSRQUwithin~@number
YJXWUVQHTWUYwitho*
YJXWUVQHTWUYwithout
WSQRSWSNSSSRwithout >
QOPWTYSRSSRRwithout a
QSORSVS^SQQSwithout any
RSQVSQSRSTSTwithout asking
TRSSSRSQRSSTwithout being
TSRSSSSVSSSRwithout calling
UUSRSRSXSSSSwithout dribbling
OSXOSYSJMUUVwithout it
P\\SRSSSQUSSSwithout me
VSTPSTSTUPQQwithout one
VSQSURSWUSSSwithout so
PRTVSSSNRVSVwithout stopping
TUSPSOSUQTWUwithout the
LQ^SSLSXRWWTwithout them
MROZSSSWRRQSwith~@animal
NUSSSRS^NSSSwith~@beauty_hair
XTSMSUSMTRTRwith~@body_part
PWSSSSSRSSRRwith~@colour
MQSSVRSWTSSSwith~@comparison
LQSRSSSTTSSSwith~@computer
YRQPSSSTTSSRwith~@conduct
[SQRSSSUTSTQwith~@courier_act
RSTSSYSJSSSTwith~@courtesy
RRRTSSSQTSRSwith~@delivery_place
@SSRRRSdSTSTwith~@drink
OSSQSXVQQSTTwith~@family
URSPRSSOVRSRwith~@food_spices
MTRSSRS_RSSSwith~@health
RSTRSSSOSSSTwith~@kitchenware
\\RRSSUSKRSSPwith~@listing
SQSQRSSQSQRRwith~@material
TSZ^OUP?VURTwith~@me
NRWSSQSfRUTTwith~@missing
SSSSSTSYSSSSwith~@money
XQNOUOSJUOPQwith~@negation
LOSVSRSZRRSTwith~@neighbour
\\KRSSSSISSSSwith~@newness
]UPRUOTHQTTPwith~@number
LPSSTSShRRSRwith~@office
YQSSYOSRRQSPwith~@packing_material
NTVSRUSZUTTUwith~@part
SOMPR[RIVRSVwith~@seller
RUQSUSSSRSSSwith~@size
PQQSSSSbRRRRwith~@sport
QWROSPSVTRRSwith~@used_item
NZXSSSSORTTTwith~@vehicle_part
SVRNSNSXUQRPwith~@verdict
WTSRSSSLUQRRwith~@wrong_item
RSFYSPS]TTSTwitne*
SSPSSRSXSTTSwitness
RSIYSRSYTSSSwitnesses
OSSSSSSWTSSSwives
PSSSSSSTSSSTwizar*
PSSSSSSTSSSTwizard
QQePSRRSOY[Ywks
RP[QSRS=PTVVwks >
RS]SSQSORWWUwo
gROPSURLWNPPwobbl*
TRSRTZSORSSVwobble
_UOQRPRRWOQOwobbles
VRPRSSS_VRRRwobbles >
TSRSSQSXURRRwobbles when
XSSSSRSRSSSSwobbling
UQSSSRSRTSSRwobbly
bRSSSRSKRSSRwok
XSOZSQS>VQQRwoke
`QOLSVSIXOQQwoke up
E]SRSRSTSSSSwolf
PSTSSSSVSUTTwolve*
PSTSSSSVSUTTwolverhampton
PPXNRVS[TPSQwoman
RSWQSMSRSRSRwoman >
RRPQS`SRSQRTwoman called
QSVRSVSLSSSSwoman on
Q_SSSRSMSQQPwoman's
Q_SSSRSMSQQPwoman*
pHNKSPSU\\NNOwomen
RSSSSUSPRSSSwomen's
RePQSTSKRPQPwomen*
SePQSSSNSPQPwomens
]TTVQHR]UUSSwon
XTTPRRSRTSRRwon >
`NBOPTRZXFGJwon't
QTTSSVSQRSTRwon't get
TRRTSRSRRRSRwon't hold
TSS\\SNSMRSRSwon't put
JS\\SSQSZSUUTwon't say
dSSPSOSHVMNLwon't stay
MSRSSYSSPSSVwon't take
TQSLUPQbQUVUwonde*
XQLQVORZRRQSwonder
PTSOSSSbSSSSwondered
TSLRRTSTRRSSwonderful
QR`SSRSKSXWVwondering
VHSSSVSLRSSSwonky
[QFRSZRR[LMOwont
^NNVUNSPURQRwood
[PQRSRSVXRRRwood >
VRSSSSSSRSSSwood'*
VRSSSSSSRSSSwood's
]RMOZPSTXQRQwoode*
]RMOZPSTXQRQwooden
WVQSRSSYVRRRwooden spoon
SRSSSSSXSSSSwoodp*
SRSSSSSXSSSSwoodpile
SSOSSQS]SSSRwoods
OSPaRRS`PXSYwoods*
OSPaRRS`PXSYwoodstove
SSRSSSSYRQRPwooho*
SSRSSSSYRQRPwoohoo
^PdRQRSPPYWYwool
SR[SRSSORWWWwool >
NY`SSSRMRSRTwool in
USRSSTSSSSSSwool'*
USRSSTSSSSSSwool's
SSSSSSSQSSSSwooli*
SSSSSSSQSSSSwoolies
QHQVQgRGOQNUword
LPYVSZSNNRSSword >
JSSRSRSZRSSRword about
ESORS_RXMSSUword for
LSWRSUSLSPPTword from
]SPSSOSKUTSSword i
RRSUSTSVSTSTword of
KLOHQkPXQHLOwords
LNPORgRLULMQwords >
QUXSSRSORRRPwords and
RROSSXSQSSTSwords to
SRQPSQQXSRSSwords~@comparison
ZSRRSOSQUTSSword~@me
:OiPSQSTTYY\\wore
LRYRSSSTRTTVwore a
MSPSSSS\\STTTwore his
UTQRSSSYSSSSwore it
PSVSSSSYRTTUwore my
QU]RVWUTPXTWwork
KQbTSaRSSUSVwork >
RRSSSRW[SSSSwork i
MSSSSQSYSSSSwork is
PSSSSSSXSSTTwork there
YSRSSRSUTSSRwork to
TSSSSSSRTSSSworkb*
TSSSSSSRTSSSworkbook
ZQLPSTSLWQQQworke*
ZQLPSTSLWQQQworked
TQSRQ\\QRTSQWworki*
TQSRQ\\QRTSQWworking
NQXSSYQQQSRXworking days
YSSSSMSNSSSSworkm*
RSSSSUSPSSSSworkman
[SSSSLSQSSSSworkmanlike
NWRSRSSZPSSSworko*
NWRSRSSZPSSSworkout
]RMZR[XINPQSworks
ZSPMSTSIUPPSworks >
LWUQSSR_QSSSworks at
TSSSSQSTRSSSworks if
VUXQSRSQQSSSworks like
WSSRSRTQPSSSworks on
LSVTSSSPSSTSworks the
QRSQSWSPSSSUworks*
QRSQSWSPSSSUworkshop
SSRSSSSQTSSSworkt*
SSRSSSSQTSSSworktop
HKUQRPRkSXYWworld
LOMSSPR_SSSTworld >
VSQRSSSNTTSTworld~@book
SUQQSVSSSSSOworms
AVXRSTSRQSSUworn
QRXSSSSRRUUVworn at
YSOSSRSLURRQworri*
YSOSSRSLURRQworries
QS^NSRSPSWZUworry
W^HQ_KQUXQQQworse
NSRSSPSbTSSRworse >
dSNSQRRPVQRQworse than
_SRSSSSLRSSSworsh*
_SRSSSSLRSSSworship
FSRSSTS^TSSSworst
vMRXSE<a\\QMNworth
SRSQSOP[XUTSworth >
_RTRSRQDUQRPworth it
JR\\YSQSQQXTWworth of
USSTSQSMSSSSworth the
TSSSSSSRSSSSworth*
TSSSSSSRSSSSworthy
ULQOTMMcTOQPwould
PRRRSSSRVSSRwould >
IURPRLS^OXWVwould be
SSTSSRSWSSTSwould call
QVPQRQS[POONwould do
IQUQ[KR\\OTSRwould have
YRJTS]SMSORTwould i
GQQXQZSTRSSTwould like
XQJSRQRZXTRRwould not
OSRSSRSaPRRQwould use
MWaMSKSPSX[Uwould you
ZMMPSPR\\TQQRwould've
TQTVSQSHVSSQwould've been
UUF`USUOTVOXwould*
N[LcUVUFSXQYwouldn't
RSNVSSSOSQRQwouldn't come
NXSYSPWGQWSUwouldn't get
WVRQSOS[USSRwouldn't hold
PPTYSRSSRQRTwouldn't take
XSTSSRSUSRTQwould~@answering
GQQXQZSTRSSTwould~@comparison
SSRSSUSSRSSSwould~@hedge
YRITS]SMSORTwould~@me
XQJSRQRZXTRRwould~@negation
PSRSSQSWPRRQwould~@use_verb
WS[SROSFUSSSwould~@work_verb
W_LVSTSKNSSSwound
SYQZSPS]PURUwow
QQGWSRScSWKYwow >
XSOSSQRRRPQOwrap
YXRVMRSRSSSSwrap >
SSSSURSOSRRRwrap was
NKPPjURNLOQPwrapp*
KNPPgURPLPQPwrapped
QRSRXRSPPSRRwrapped >
XRRRRYSQTQRRwrapped in
LPSSVRSQQRRRwrapped like
WSSSQSSSTSSSwrapper
RPSSWSSQSSSSwrapping
VSRSRQSVUSSSwraps
TXRSSSSLSQSRwreat*
TXRSSSSLSQSRwreath
SSUSSSSPSSSSwreck*
SSUSSSSPSSSSwrecked
^ORUSQRNURSRwrenc*
^ORUSQRNURSRwrench
SSSSSSSRTSSSwrench clicks
SSUSSSSQSSTSwretc*
SSUSSSSQSSTSwretched
SSSSSSSOSSSSwrexh*
SSSSSSSOSSSSwrexham
RSRSSSSSSSSSwrigg*
RSRSSSSSSSSSwriggled
SSSSSSSTSSSSwring
SSSRSSSPTSSSwring*
SSSRSSSPTSSSwrings
bRRSRSSKTQRQwrist
WSRSSUSRTSSRwrist*
WSPSSUSQTSSRwrists
SSUSSSSTSSTTwristwatch
FRSSShRNJMLTwrite
QSQQRcSHQOQRwrite >
QSNRSPSTSSSTwrite a
XSRVSQSSSTSSwrite it
HSQSSPSaQRRPwrite something
^S]SSNSFTSSSwrite these
PRPSSRSVRQQRwrite to
YRNRSXSHTOPTwrite*
YRNRSXSHTOPTwrites
FQROScQRNPPUwriti*
FQSOScQVNPPUwriting
RSMPS\\SMQQSSwriting >
RSSSSUSIRSSSwriting that
LS\\RSMSSSTTTwriting this
XSRSSUSVSRRTwriting to
SSSSSSSOSSSSwriting's
OXO\\SQQPTUTSwritt*
OXO\\SQQPTUTSwritten
[NLRSUSPUSRRwritten >
ZTQSSQSXWRRQwritten by
RVPWSOSTSSRRwritten in
NRPSUTS\\STTTwritten on
TPRRSTSSSQRSwritten to
SSRSSSSSTSSSwrocł*
SSRSSSSSTSSSwrocław
RiN`PTNBKKIIwrong
U]RSRSSTTMOIwrong >
PRSSSVSQSSSTwrong and
RWTUSOSQRRSRwrong bloody
TSRSSQSRSSSSwrong but
QPSRSOP[QRSQwrong button
RXSRSTTNSSSTwrong by
PNRQSSSSSSSSwrong colour
SJdSSNSPSZZWwrong end
KKWWSRSSS[S[wrong flat
RNPVSTSSSVRVwrong house
JaZOSOSKSOPNwrong one
ULZTSPSYTVSSwrong side
QPSPSUSQSSSSwrong size
\\PRQSVSQTRSSwrong way
bSOPSRSTRPSOwrong with
S\\RQSQSJRPQPwrong year
LUCXPdPGLQKSwrote
RVRPS]SITPQOwrote >
QSSSSWSVSSSRwrote again
SSUQSQSPRTUSwrote and
XVSVSUSOSSSSwrote back
WRRSSSSPSSSQwrote in
SQPQS[SZTSSSwrote it
MSWQSYSYRRRUwrote me
PUTXSIS^SWSTwrote no
OSHUQ_SZSQRTwrote on
TSSRSKSSSUSOwrote please
QTSSSXSUSSSSwrote that
RSRSSGS^SSSTwrote them
RSSSSTSORSSSwrote this
OZMMSZQ`PPQUwrote to
RTTSSRSOQVVVwtf
TSSSSSSRSSSSwyomi*
TSSSSSSRSSSSwyoming
QQLjSKSaPOPMx
SSSSSSSSRSSSxbox
XRQSSVSQTSSSxl
PQ\\RSSSMRUVUxmas
OSN^STSJRTRVxx
PTSSSNSaPRRRxxl
PTSSSNSaPRRRxxl >
KRSSSSS\\SUTTy
RQRRSSS_SSSSy'all
RRWSSSSNSTTUya
RR`RSPSFSSRQyall
SSSSSSSRSSSSyam
_SLPRYSUQRSQyard
OSWNSSSgQRSTyard >
VVSMUQSSTRSQyards
TQSOUSSTURSQyards of
XUSSRRUQPSSRyarn
SRSSSSURRSSSyarn is
TRSSSSSSTSSSyawn
SSRSSSS[RQROyay
SOMSSVSLTSSSyeah
MWHPRNQeRTSSyear
YXQSSSQ@URRPyear 0
TTTNSKSYRUTUyear >
NSVSSSSHQTUTyear and
TRLSSVT\\SSSSyear but
URQTSQS\\SSSTyear of
SSLWSPSVWQRPyear old
WQQRSOSRVTSRyear olds
QSJZSUSNSRQUyear they
RZORRPSMQVVSyear'*
RZORRPSMQVVSyear's
RORSSSSXSVVVyear's eve
YSRSSRSQTSSSyearl*
YSRSSRSQTSSSyearly
IZ<ORLPrVNOVyears
JZSVSRVUOUTXyears >
U^PSSRSPRPSQyears ago
[SPQTYRGVPPNyears and
TSSSSSSMTRRSyears in
]SRSSTSGXRRQyears of
ZPQQSQSQSTSTyears old
RPRRSWRISTTTyears on
OSZSSQSSRSTSyears so
WSSSSSSIQSSSyears the
VVMSSUSNVPOPyeast
PRRRSQThRSSSyee
OSOSSQS^RWRVyeete*
OSOSSQS^RWRVyeeted
SSVSSTSMRSSSyelli*
SSVSSTSMRSSSyelling
PSORQUQ^SUTWyello*
LSQRQWSZSUTUyellow
VQQSSUSWTRRRyellow >
ZSRSSRSORSSSyellow's
PSQSSRR[TSSUyellowknife
HSSRSRSiTSSSyells
SSRSSSS[RQROyep
OSSSSYSUSWSVyer
KL>LPdEaRMNLyes
TPGSRRRdOPPPyes >
^PRPSNSMPSSRyes i
PSSOSQSXVPRQyes or
NVWWRPSbSUSTyes to
PRRRSRSeOOQNyessi*
PRRRSRSeOOQNyessir
ORRRSRSpNNPLyesss
XROVSQSMSVUSyeste*
XROVSQSMSVUSyesterday
NS]SSSSRSRRSyesterday >
RSMVSRSVSSSSyesterday i
RQSRS[SSSSSRyes~@courtesy
[PQRSKSRPSSSyes~@me
CJkOPQQHR^]]yet
NOdKQMROOWWZyet >
UROQSPSTVSTRyet and
NSYSSSSMRVUTyet to
SSSSSRS^SSSSyeti
YPSSSSQMUSSRyield
SSLSSRSZSSSSymca
ORRUSRSsSTSTyobs
RRYRSSSJQQQQyoga
TSSSSSSWSQRQyoga mat
UQRSSRSTUSRRyoghu*
UQRSSRSTUSRRyoghurt
PWSSSSSSQSSSyogur*
PWSSSSSSQSSSyogurt
RSRSSLS`QRRPyoh
XTRRSRSPRSSSyoke
VRSSSRSTSSSSyoke'*
VRSSSRSTSSSSyoke's
NSSSSSSRRSSSyolk
URSSSSSQSSSSyolks
OSRSSSSURSSSyonke*
OSRSSSSURSSSyonkers
USSSSRSSTSSSyork
QSRSSSSTUSSSyorke*
QSRSSSSTUSSSyorker
RSQSSSSUSSSSyorki*
RSQSSSSUSSSSyorkie
SSSSSSSVSSSSyorks*
SSSSSSSVSSSSyorkshire
ZKQCMTGW[LQOyou
NLI[VXRNXURSyou >
IQVPSTS[SRRUyou a
QRVRSOSYTUUTyou about
KVMRS[QSSSSTyou are
BRNRR[R[PRRUyou ask
RZSSSOSVRSSSyou believe
VORSSRSRSRSRyou breathe
QSPSSPVURSSSyou buy
YVRSSPSRUSSRyou call
LfMYPMR^MUSRyou can
]OOcSQSCUSQTyou can't
[PJQSRSVUQQPyou cannot
UNQ_XOUWPUTTyou could
QS[QSSSVQWWVyou could've
PSVSSVSMSTTTyou count
ONQQXWSbUUUWyou do
?WPMSXS^MRSTyou don't
TSPSSSSRVRRRyou enjoy
jSOPSPRGTRQQyou find
^SSPTRSRUSSRyou flick
QRWVS_S8RPPXyou for
WRPSSVSSRSSQyou from
GPKNQTTZUQQSyou get
TSPPSRS\\QRRPyou go
aM]RSOSRSTTTyou had
XRNRR]RG[SSPyou have
]SSRSSSFUQRQyou hear
RS_SSUSGTSSSyou how
ZQSSSSSSSSSSyou in
4Y]RQSS^OXXWyou know
MUSSSSSVSSSSyou lift
LVZWSOSWPVUTyou like
OXQTRXSHURRQyou look
OS\\RSQSUTTTTyou lose
SSTSSPRPSTTSyou may
URURSQSLSSSSyou must
kPSOQNSHVQRPyou need
VSRSSUQORSSTyou never
MWnWSRSBQTSSyou not
NSRSRZSSRSSTyou open
SSQSSSSPTSRRyou press
\\UXORRQWTSUSyou put
PPOQS^SMRRSUyou ring
WRRSSRSUSSSSyou run
NRMSSYSURQQSyou say
TVVQRJXNPRRRyou see
S]SSSPSNRSSSyou send
RSVSSTSRTRRSyou so
SVSSSSRTRSSSyou squat
SSOSSSSYSSSSyou sure
^RPSSRSFTSSRyou take
SSSSSRSRRSSSyou tap
TRSSSSSRUSSRyou tell
ZRMSSWSCSQRQyou the
RSQSSWSRSSSSyou they
PRSSSXSWPSSSyou through
[SSSSSRLTQRQyou throw
SRWQRWSFSRSTyou to
KSVSSSSXSSSSyou took
TWSRSQRXUQRQyou turn
MPUSSLSlSUUTyou understand
MQTRSNSaYRSVyou want
TQL\\SVSKTRQTyou were
VRUSSNRQTTTTyou what
QSWPSSSRSSTSyou which
^SNSSSSETSSSyou who
TRSPSLSdTRQRyou will
TQQSTSSWSRRRyou would
ZRRPSQWSURSQyou wouldn't
[]GMXTTKRNPPyou'd
POPSS]SSTRSVyou'd need
KUQSXTUYSUTUyou'd think
KUQSXTUYSUTUyou'd~@hedge
_RRRSPSISRSQyou'd~@negation
QRSSTSUQRSSSyou'd~@use_verb
QQSQQVNbWUSUyou'l*
QQSQQVNbWUSUyou'll
SURSRQSSVTSTyou'll have
ZOKQRTRWXRQRyou'r*
ZOKQRTRWXRQRyou're
YQSSSRSUTSSSyou're a
KRXSSRSXQUTUyou're reading
IROSS]SdSSSTyou're~@answering
MRXSSRSQQUTUyou're~@book
TMRMWSQXWTTSyou'v*
TMRMWSQXWTTSyou've
LRSSSYSSRSSUyou've a
ZTMSSQSVVSRSyou've got
ZTMSSQSVVSRSyou've~@arrival
SQSSSSSMSSSSyoud
STMVS[U@OVQVyoung
TSRRSWSQQUSTyoung lady
LURRSZUGRPRSyoung man
^QQTSTSRSUSUyoung woman
URRRSPSbSSSOyoung*
RSSSSQS\\SRROyounger
VRRRSSSYSTTSyoungest
SUNTSXUGRTQUyoung~@courier_staff
TSRRSWSQQUSTyoung~@staff
RFRWKXS\\WVT\\your
RSRQSXSMSRSSyour case
USSRSRSQVSSRyour hand
NQSSSSSZTSSSyour hands
RSRSSPSUSSSSyour head
SSOSSVSIRQRRyour man
RSVSSRSQSSTTyour name
JUOQSUSaTRRTyour own
OSWWSRSQSUUSyour package
_SSQSPSDUSSRyour thumb
STWSSRS[QRSSyours
VRSXSSRKSTSUyours*
VRSXSSRKSTSUyourself
TSORSSSPSSSSyour~@answering
USSRSRSQVSSRyour~@arrival
VHVNSOSgVRSPyour~@body_part
URNWSVSJRSRTyour~@courier_staff
PSS[SSSNRSRSyour~@delivery_place
USWSSSSISTTTyour~@family
RVPRSWSQSSSRyour~@money
OQ^TRGSkSVWSyour~@parcel
NQQSSTS[TRQSyour~@part
RSRQSXSMSRSSyour~@phone
QSVRSSSSSWWUyour~@route
PSRSSPSUSSSTyour~@staff
TSXRSPSSSTTSyour~@vehicle
QSSRSSSNSTTTyour~@verdict
WSSSSOUMSSSTyour~@wrong_item
PSVSSZSPSRRTyous
HRNSS`STRSSUyouth
VPZSSQSRRUUTyoutu*
VPZSSQSRRUUTyoutube
DZPRQVRVTRRSyou~@answering
WRMSSOSbRSSTyou~@arrival
SSSSSRSRRSSSyou~@building
RUZWSOSTPUSSyou~@comparison
WNQMSZRbTRUSyou~@courier_act
QSRSSTSOQSSTyou~@courtesy
MRQSSVSRSSSTyou~@damage
MUPPSRS^STSTyou~@delivery_place
S]SSSPSNRSSSyou~@dispatch
QQRSSUSRQTSSyou~@fail_verb
NWN][KUWOTSTyou~@hedge
RSUSRRSPURRRyou~@intensifier
OS\\RSQSUTTTTyou~@lateness
OSSUSYSLSTSTyou~@listing
RVPTRUSQTQQRyou~@looks
SSTSSPRPSTTSyou~@month
IXXYRNT^VPPOyou~@negation
PROUSTQSQWUTyou~@number
TQPQSKVXWRSUyou~@order
NSRSRZSSRSSTyou~@packing_verb
[SSSSLSWSSSSyou~@return
RSQSSWSRSSSSyou~@seller
NSUOSSSZSQTQyou~@time_span
RONRSaS]SSUSyou~@use_verb
RRPSSVSNTRRRyou~@verdict
[KQSSLSVVRRPyou~@work_verb
RSXQSRS]USTSyrs
.SSSSSS~SSSSyuck
USPSSSSPUSSRyukon
XSSSSSSQVSSSyum
SSSRSSSSSSSSyuma
hRRRSRSN]OQNyummm*
hRRRSRSN]OQNyummmm
PVTRSRS]SVUTz
PRVRSRS[SVUUz >
QSUSSRS\\SSSSzagre*
QSUSSRS\\SSSSzagreb
RSSSSPSaSSSSzambi*
RSSSSPSaSSSSzambia
TSSSSRSPTSSRzambo*
TSSSSRSPTSSRzamboni
QSTSSSS[SSSSzapru*
QSTSSSS[SSSSzapruder
SSWSRSSTSSSSzarag*
SSWSRSSTSSSSzaragoza
SRSWSSSSRSSSzari
_KNSSSSWYQQQzeala*
_KNSSSSWYQQQzealand
SSSSS[SKSSSSzelda
TOePRZOWQXZWzero
LTNSSRSRTRSRzero >
RQKSSMSgRQPNzero if
]SSSSPSQRTTSzero stars
QSSSSSSSRSSSzeros
_SIPS`RWVMMNzip
OSORSaS]RSSSzip >
YSQSSUSOURRRzip went
_SRSSSSOZQQPzip's
_FSRRNSRVSSRzippe*
WNQSRQSLUSSRzipper
VQSSSRSSTSSSzipper >
TRQSSSSWUSSSzipper on
[JUSSPSYTSSSzippers
^PRSSRSKRSSSzips
RS\\PSQSNSSTSzithe*
RS\\PSQSNSSTSzither
TSSSSSSRSSSSzoo
XSQOSSS^TSSSzoom
USPSSSSSTRSRzuma
\\RPRSSSSVQRQzzzzz*
\\RPRSSSSVQRQzzzzzzzzz
SSSSQSVORSSSzüric*
SSSSQSVORSSSzürich"""
