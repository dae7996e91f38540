"""
Weights of topics, learned by training/train_topics.py from 6936 texts.
"""

BIAS = (-2.2, -4.49, -4.24, -5.17, -6.31, -4.55, -6.32, -2.25, -0.92, -1.67, -2.38, -0.81)

VERDICTS = (
    (
        'product',
        -1.099,
        0.405,
        (-5.209, 0.074, 0.046, -0.096, -0.015, 0.274, -0.206, -0.048, -0.111, 0.002, 0.274, 0.308, 0.243, 0.061, -0.044, -0.062, -0.074, 0.312, -0.101, 0.054, 0.073, -0.223, -0.009, -0.095, 0.058, 0.026, -0.12, -0.2, -0.113, -0.3, -0.028, 0.006, 0.018, -0.24, 0.151, 0.144, 0.039, -0.143, 0.215, -0.118, 0.016, 0.015, -0.026, -0.059, -0.061, 0.052, -0.243, 0.469, -0.548, -0.282, 0.109, 0.272, -0.085, -0.009, 0.02, -0.058, 0.006, -0.225, 0.04, 0.157),
    ),
    (
        'delivery',
        -1.099,
        0.405,
        (-4.974, -0.114, -0.024, -0.027, -0.213, 0.547, 0.12, -0.058, 0.097, -0.194, 0.138, 0.114, 0.085, -0.035, 0.066, 0.074, 0.107, 0.36, 0.157, -0.012, 0.129, 0.193, -0.061, 0.164, -0.244, -0.083, 0.201, -0.348, 0.005, 0.198, -0.037, -0.091, 0.019, -0.21, 0.1, 0.238, 0.181, -0.015, -0.158, -0.338, -0.07, -0.163, 0.02, -0.02, -0.024, 0.082, -0.008, -0.137, -0.475, -0.275, 0.474, -0.053, 0.221, 0.051, 0.059, -0.05, 0.016, -0.199, 0.078, -0.013),
    ),
    (
        'late_delivery',
        -1.099,
        0.405,
        (-8.136, -0.066, 0.023, -0.057, -0.071, 0.571, 0.021, -0.034, 0.112, -0.154, 0.057, 0.003, 0.064, -0.034, 0.088, -0.002, -0.008, 0.439, -0.156, -0.045, -0.008, -0.221, 0.146, 0.12, 0.343, -0.054, 0.115, -0.338, -0.049, 0.088, -0.026, -0.121, 0.042, -0.16, 0.033, 0.407, 0.004, -0.01, -0.298, -0.212, -0.039, -0.076, 0.042, 0.011, -0.069, 0.092, -0.088, -0.064, -0.339, -0.028, 0.359, -0.086, 0.063, 0.241, 0.046, -0.017, 0.023, -0.231, 0.103, 0.076),
    ),
    (
        'fulfilment',
        -1.099,
        0.405,
        (-0.135, -0.119, -0.056, 0.002, -0.185, 0.553, 0.342, -0.077, 0.086, -0.255, 0.285, 0.25, 0.174, 0.011, 0.113, 0.024, 0.085, 0.157, 0.126, -0.022, 0.129, 0.216, -0.102, 0.114, -0.23, -0.05, 0.369, -0.371, -0.022, 0.11, -0.025, -0.066, 0.099, 0.228, 0.104, 0.183, -0.139, -0.015, -0.136, -0.207, -0.001, -0.123, 0.121, 0.041, 0.007, -0.01, -0.208, -0.136, -0.642, -0.227, 0.451, -0.039, 0.076, 0.051, 0.193, -0.07, -0.012, -0.208, 0.057, 0.007),
    ),
)

WEIGHTS = """\
ZOWNLNWQUQPL0
XPGRSOSRVRSQ0 0
;V]bSL[dPWYR0 00
TWPRSW[QTSQQ0 000
TVWWQMKRTSRS0 >
TSROSQS^RTSU0 am
MYPPRUR`UQSR0 and
RRRQSRS]SPQQ0 bar
USSSSQRLRSSU0 dollars
aRIRSUPRTSSS0 i
JTVQSWRJOSST0 in
USSQSSSNTSSS0 is
TRURSRSRSSSS0 it
SSRSSSSXSSTS0 january
KSYRSSSTRSTT0 june
SS]SSOS@SVVT0 march
PNSSSXPWSPPS0 may
RRQVSRSLRSSR0 months
PSSRSQSOQSSS0 my
OSRRSPSbVRRR0 of
QSSUSSSQSSQS0 pm
ZQOPSNRn[RSQ0 stars
RSVPSTSPRSSS0 the
_KSRSYRXTSST0 to
]SVRQOSEUVUS0 weeks
PR]SSRRLPZ\\Y0 wks
ZVIJTKhMUNPI00
vPPQSQP;YRRQ00 0
RO_PONKXPTUP00 00
IOVYNTZbOTTX00 >
TSOTSSS\\TSRR00 a
SR]VQEUYVYWV00 and
ORFMPUQ_RXYX00 days
VWUSSRRPUQRQ00 degrees
GLQRSL_\\NSSQ00 for
QSRORYS_SQRS00 hours
RROSSeQNRRRV00 hrs
TRURSTTTSRUR00 i
[QQSSSTESRRR00 in
\\RSSSSPQURSS00 inch
XSSSSSRHVQRR00 min
NRUSSSRQRSSS00 of
]NHQSSWIRRRR00 on
UURSSRRSRSST00 percent
OSRRRWS^QUWV00 pm
RUQSSYQTQRRR00 the
VSNSSTSQTSRS00 they
EWMRSRXPQPQQ00 to
SSQVSRVPRSRR00 while
[PSQRNQ`VRSR00 years
kQSRSOS3WRRQ00'0
RNRWSQShUVSV00's
XZFOOT[MUJKM000
CDPLR~OCLNO^000 0000
S]NSRUhEPNOK000 >
QUQSSQRYTSSR000 and
XSSRRRSQSRRQ000 of
\\QSSSSQLVSSR000 over
KZRSSRRURSSS000 pages
CgGV\\UH[KOKU0000
R[ML]TMRQPMT0000 >
RTPRROSGTRSS0000 and
PRRRSVSWSSSQ0000 is
[LSRRRSRTSSS0000 pieces
SSSSSSSLSSSS0000 told
SRRTXUSSSRRP0000s
WSSSSSSLTSSR0000w
TSSSSPSZSSSS00a
URSTSSSPSSSS00am
SXPSSSSOTSSP00c
QSTSSSSVSVVU00nd
SUSSSSSSSSSS00p
SSWGSSSZSSSS00pm
RSSSSSSSSSSS00s
QN?RSlSWSRRS00st
MNZOQSPTPVXX00th
NPQQRXQLTVYT00th >
VOYVSQSHSRMS00th and
SSVRSRSKSTTS00th the
SSUOSRSeSQSS00th they
Q]SRSSSYSRSQ00w
XPSQSSSMTRST0am
ORRbRPRMSUTU0b
LSN`SRQXRVSU0c
QRRZRSSOSSSS0f
OSSYSRRaRTST0g
VSSSURSQURSR0k
SSSRSRSRSSSS0kg
OYSSSSSYRSSS0n
TN\\SSZSFRSTT0nd
SN_SSZSPSSST0nd >
RRZQSSSMRUUT0pm
OYSSSSSYRSSS0r
ON\\TSQRPRUVX0rd
PO_QSMS`SUTT0rd >
^PSSSPSKVSSS0s
LN\\TSXRgSRRU0st
OL[PRNQRQYYY0th
PQNPSMR^QVWU0th >
RSRSSSSCSTUS0th and
PSJSSSRXSSSS0th i
OP\\RSSSTRVVW0xl
>OW[QIR[PZXX< 0
`YOOUWTXWMNL< 00
MW_NSRRRTUWT< 000
H_SOVGY\\OMLJ< a
HeRRPXSIQRST< about
aQORQPOQXRQQ< absolute
[S\\OSPR@SSUT< according
[KTWR^Q>WNPR< after
LwmRSLSBQXYU< again
JQNQRQR^PMNK< ah
XRQRSQSOUQRP< alarm
ZTXMTcRHORTZ< all
LJMRZMYIPPRO< also
MQORWHQfTUUU< an
E\\NXLYVX?KKK< and
RSSRSUSMQRSV< answered
>QSRSRR`SSTR< anyway
KSWQRYSSQQTV< apparently
K_NRUQSQPNNN< arrived
SRURSSSSRTUT< arriving
]SLQNJRQTUWR< as
XQKKSRRbYSVO< ask
BcKVQUSGNQQO< asked
QRPSSKS_RUVT< asking
OSRYS]RMPTRX< asshole
GKNJPTTVYUVR< at
WUSPSTSWRRRR< baby
NVSVSRSTQSSR< bad
PYQSHSSQORRR< bag
TSSSSPSOSSSR< ball
OdQ\\UQSPRSRR< bang
SQVSSVRYURRQ< battery
_PKRRMSHTQRP< battery's
CQVNYVSVPSRR< beautiful
NSSNWSSQRRSR< beautifully
UU\\QSNPLRTSS< because
ROQSULUYRZXV< been
MIOdSFZISWTT< before
UQSSSQRUUSSR< bench
]_JMPOQA[OOM< best
MSP\\RUSYRTSW< big
dNRRRRSNTSSS< bike
ORMCRSSySMQM< bin
TMeMcJ`ARVZR< bit
TSQSSSSPVRRS< blanket's
OQaPRGSTRXXU< bless
BRQVSaSEORQ^< blocked
PQNYSTSGPSSU< bloke
NQZQRZUSQTVT< bloody
_VPYRSSMTSST< blue
URSSRRSRTSSP< blunt
USPSSRSRTSSS< board
ZRMQRPS\\VNOK< bollocks
UMTgRQSFROLP< boots
OQQQRzR.QQQV< bot
H]RRSZRPNQRQ< both
RUSQRSSPRRSR< bottle
XUROSMPBYRUQ< bought
MZNRNSOJPURU< box
_UORSNSPUQRP< bra
RZPQRRSYRQSR< brand
[RSRSSSSSRSR< bright
UQSOSRSXTXSW< brilliant
RSPQSYQDRSTX< bro
SSSSSRSPVRRR< broke
KSRZSOSPQXSU< brought
WQSSPSSRWSSS< bubble
NWURSRS[PTUT< bugger
IKRQPFMPSLMN< but
aV`OMQY;ZSQP< by
LQKRSKSYRSST< bye
EWRSSSSQRSSS< cable
UNRRS[RITSSV< called
QPKnXKPQLVPV< came
GOOTRSShUQRQ< can't
PSMRS[QKPRRU< cancelled
\\P`RRRR?WUTT< cat
ORRRSPS[XPRP< cat's
fPESSRSQWSSS< chair
VRRSRRSDTSSS< chapter
WSRSSQTYRSSR< charged
hOVSRU@M]PPP< cheap
MVSSSSXOQSSS< cheaper
PSOSSRZKQQRQ< cheapest
MRPQSSQWTNPT< cheers
EdTSSSSKQRSS< cheese
OQgSSRSARTTU< christmas
LQQaRRS>O]Q\\< chucked
NRMQRXQ\\VPQR< class
TSLQRSSPTRSS< clock
SQRUSSSZSTSS< code
`QSSSPSPYSSR< colour
XRRSTRRGUQSQ< colour's
SPSSRRSQTSSS< colours
NPTPSRSTSSRS< come
ZRQRSSSNUSSS< comes
`SSSSPSJXRRO< cooks
GQQS[RSHUQQO< could
MRRSRZZOQPPR< couldn't
PRQRRPSQRSRR< counted
OSSWRRSSRURS< courier
I`SRSPSWQRSR< cracked
SSN\\SNSRSSSS< credit
\\RRSSQSSVSSQ< crib
fPPRRRQP^MNL< crisp
RSRRSXSRPRRV< crooks
NXRSSSSQNRRR< crushed
VUPRSSSPVRRR< cup
TQORSRS]PPQO< curtain
AQNMS]RcORQY< customer
RQMSSQ\\NRNNN< customs
U^QRSVSURSSR< cut
NaRRQQSPURRS< cute
SVSSSSRSTSSS< cuts
MSSSSSS^SSTS< dad
PWKRSPSSRRSQ< date
^PTPRRUTTXZU< day
QSRRSRYNQQRP< daylight
GgQaSPSKORQP< dead
NT[RRFOwQXXS< dear
HRSSSSZVMSSS< dearer
VNOMRXQPTQQS< decent
PReGRTQQRUYV< delivered
SRJZRQSLVRPS< delivery
F_SSSQRRQSSS< described
SMM\\XKRSRRRQ< did
YQEORYSSSRSP< didn't
NRZQSTSIPWYY< didnt
N[RRSQSWRSSS< different
ZSQRSSSNURRS< dinner
JQRSSSS[LSSR< disappointed
LWRSSRSOOQRQ< disc
RSQRSXRRSQQT< dispatched
OSZRSQSLRSSS< diwali
ROIORPRnTOPN< do
ZMSSRMRMXVVR< does
dRNRRNSXYRRR< doesn't
M^JIPRSfRRQQ< dog
U_QRQOSXXRQQ< dog's
ZRLWSNSPRSSR< don't
STKRSSROQSSS< double
GRQRSRSVUSSS< draw
YQQRSRSGVRRP< drawers
GSK]RMQFNRLQ< driver
FRNnSIUSQUOS< dropped
RRSXSSSKSWSW< drove
hRQQSSROYRSR< dry
RQ\\TTQSMSSRS< due
TQRSSRSQUSSS< dull
ZQSRSRSQUSSR< dust
SKHQZhQ@UOOS< each
QSPSSSSZQVWV< easter
`RMSSRSOSQQQ< eggs
GT]TSSSZPUUT< eight
AmXMZZKVMTRP< eleven
RaORRORQQPPP< empty
JRSRVQSVTSSR< enough
QSWSRRSORVVU< estimated
cQLJVNVBRRRP< even
SXVOMXLPRUWY< every
]QNQSWRJVRSS< everybody
MPXPSQRFRUVT< everyone
MUOSS\\SISRRT< everything
DoMQSORRKPQO< exactly
RSGRSRS}STVS< exam
KbPRQPROPQRP< expired
EOOORXfdPTSU< fair
OXRRRPROPQQQ< fake
^SRSSPTSTSSS< fan's
UQNgTQMJLVQV< fast
HRQWRSS]QSSS< father
VQSPSSRYUSSR< fell
TSRTPRSOSVSV< fella
ZPJWQQSKWRRR< finally
R]RVRNR^RUPV< fine
OGUOPTMNXQPT< first
XRVSRRS`OPRP< fits
E`iWQYPJNVUU< five
MNSSTWSMRSSS< flimsy
VJEP][PNYLOK< for
DXVMRNTUTUWT< forty
?PKXRMQ^TURU< found
AP]O`SUTSURS< four
HO]RUQUQPQRQ< fourteen
U]PSSZSIOUSU< fourth
OSSSSPUQRSSR< free
OSXTSRSXPXXV< friday
_SQSSRSKXQRP< fridge
fUJVPaR8ZPON< from
LOYVRMRTTYUQ< fuck
PRRWSRSLPYQX< fuckin
bOWLOPRM[ORN< fucking
LeRRRZSXPRQS< full
BRRRRTSWSRRT< funny
RRQZSSSIQVQV< gate
_QRSSQRRSSSS< gauge
[PJXR\\RHTRPR< gave
ZRPRSRSIVSSS< gel
IOsQRPSMN\\\\Z< ghost
NR`QRUSQPUWY< ghosted
NOOSXQScQUUS< gift
TWSSRSSSPSSS< glass
JQPQQRS]WRRR< glue
LQNbRORJQSRQ< god
_ROSVSQRSRQT< goddamn
gRNSSRS@YQQP< goes
RDoLRPPGN]a[< gone
`ELSU\\VH\\OQQ< good
P\\EZPU\\^RQQP< got
[LQPQRNX_OOL< grand
[SSRQSSRRSSS< grease
]T\\SRUWXRPQU< great
BUTRSPSaNRRR< green
[SRWSSSTTSSS< grip
I^LQSJ\\WPSRR< guess
OPNNQURaRSSR< guy
QMUZQTQXTXUV< had
]KRRSRSH[RRR< hair
B[RTNcWQKORS< half
QSVSSRSXSTTT< halloween
IRCpRPRQRWPU< handed
XRSRSSRLTSRS< handle
ZRSQSRQRSSSS< handle's
ZRQRSRSFYLQL< handsome
iRQRSRTNXQQO< handy
ASQSSRSoPQRP< happy
ARRSVjSVLPPT< hard
SSXQSNQ`TTWS< has
cRXSSQRLSWWV< hasn't
FSRSSISYSTSU< haven't
JDN]HWKNOXWX< he
GLP[RRRWNVRW< he'd
;HTYPMOUTZ]W< he's
[SPRRNSRTRSQ< head
WRVSSSSKTSSR< heavy
PS[SSWRSSUUT< held
D_KSSPSZQSSS< hello
HbTSSOSGQSRQ< her
GYBeRIdRMUMV< here
PRQRSRSOTSSR< hers
MPUQRVRKTSTR< hi
MRN^RdSMRURW< hid
XMPQSLSUSSSQ< himself
bLPOSRRJURSR< his
XQPQRMR`LOPM< hmm
VRSQSRRLUSSR< holds
_RQQRQSKVRRR< holy
GRPRS`QTPQRT< honest
XRSUSRSNQSSS< honestly
`LSRSSSFXSSS< hot
ATcZQPS\\URPR< how
XRSSSSSNOSSS< hums
KSRRS`ROOQRX< hung
SLPRW]NMPSUV< i
\\WUMOWZRSPNQ< i'd
LMFPWORaVSSR< i'll
PSWVRJWMNUPU< i'm
PUOMRRLMQTTW< i've
GRVRSRS`RUUU< ice
>JYWRQS<SY[Y< if
MMNRRLS]QSTO< im
LXIaW_VYTWQY< in
ZRSSSQSSUSSR< ink
M\\VVNRSDQRTQ< inside
\\OPPSRSOXQRQ< instructions
@NORRKRdUPSK< is
SURQGQRO[QQN< it
SRSSSXPORRSU< it'd
UPUSSRSNTSUS< it'll
KRRQYRWROWXU< it's
XQORRSSQVRRR< itchy
]LLRPXR^YUTT< its
NRSPNSSYORSQ< jesus
Z]XLWMSRSJNK< just
aOOYSUR?QWQW< keeps
YS[PRPRDQSTR< kept
_RMRQRTRTSSQ< kids
WSRRSaSKOSSU< kind
OR_SSSRFQVVU< kindly
PR]QQMRVRVWQ< label
_RSSSRSASQSR< ladder's
LURSSSSRSSSS< lamp
MR^RSNSTRTUS< last
`^[TSMVDRLKK< late
TRSRSQSRSRSS< leaks
RQZSSNSVUTTS< learned
RM>sOMOJTdG^< left
SSSSSRS]SSSS< legs
BSURS]S\\RUUS< let
MPNRSQYYSTUS< let's
RSRRSXRPQRRV< liars
OVRRRSS[QRRR< lid
ZWRRSRONOSSS< lid's
MS\\TSRSROSSV< lied
Q[RSSQSPSSSS< light
iUSTSPSFWRSQ< lights
ASNhP^RYRRTW< like
\\URRQRSYVRRR< lipstick
LURSSQWNPQRQ< listed
DQQSSQSeTSSR< listen
HRO_ROS_OZRZ< literally
JXaRRQSVNXXW< little
PRQMS[V]SSSR< lol
=VNSSSShQTTR< long
WRSZSRS:WSRQ< look
\\ZPRSOR^URSR< looked
jPQNROQJZQRQ< looks
TRSRSSSRSSSS< loose
YSTQSRSOPSSS< loses
PRQPPCROP\\]Z< lost
_RRSTSSNRSSS< loud
]RTUSSSORSSQ< love
LSQYSSRVRTQW< lovely
QMRRS\\SQRRRV< lying
MTQQQOSWSQQR< made
eNRQRPSEWRRQ< makes
YROSSSSMVRSR< map
RQ^LSSRRRUXU< marked
DOWRS]S\\STUT< me
KOOPRORdMLNJ< meh
RSSRSUSVSSSS< message
NQqRSQSBNceb< mia
eP]\\RQRH\\SRN< mine
?]V^RRPPSWVU< mine's
Q^RRSRSLPPQO< mint
D[RShUSURRQR< mirror
GPmPRVR@OYXY< missed
N]NUSVSMRNNN< missing
LYSRSXSCQVUV< monday
PQQRS\\RPRRSU< money
VRRSSSSPSSSS< monitor
JRPO\\jPTVRQR< more
LSPOSSTZSSSS< mother
PKTPRPQaRTTT< mother's
TRSSSPS]SSSS< motor
WSNRSVSWRSRT< mr
HLMVRTRQRURU< mrs
IQWSSPR]TSTR< mum
QRNRSRS_VPQQ< mum's
RYVSOGYVQPTN< my
NQgPRQRMN^`\\< nada
aRXPSQSY[RTP< nah
QSQXSSSRUTSS< neighbour
UJELSYR\\VTUT< never
NVQPSLQhQSTS< new
VQ?dRURIQTNQ< next
YPSSR]TQORRT< nice
lQEOSRSXURRP< night
JWcPROQVPRTO< nine
QfRQRRNHPTSP< nineteen
^Z[KVROSNXZU< no
LLYPRUQWOSUS< nobody
YPYVSMRLPWXW< nobody's
S]U[RSR=RTTT< none
XUeQRKRIMXZT< nope
[WYNQSZHUUYQ< not
NQRRRWRbSRRT< noted
MMaMZKRUNRQP< nothing
\\OJMPY_FZPQN< now
LQMVSRSJUTRS< number
X[ORSUSNRQQQ< numbers
OQJjRdRONUQU< of
JSRSRZSSQRRX< offered
QRWPQWLOVRRR< oh
SWQSSSSPSRSQ< oil
DPMQRNOwONOO< ok
QNRYSZSGRTSW< okay
WMRQRTR^XTRS< old
OT[YPKZQPTQU< on
KQOOS\\SeSPRS< once
>dURdVPTDUWN< one
gTRRROPLTSSR< one's
XKQLSMTLWTUL< only
KWQSTQSTPRSR< opened
ARPRSPSiVSSR< or
gNPRSOSTVQRR< order
M\\VZPPQSOUSS< ordered
<LRRRPRLSQSO< otherwise
LbUXVGTYUVXS< our
UJOXRPRESVSV< ours
CYqTROPRPUVW< out
QSNRRUSURSRU< outside
ERQ_YSSHN[RZ< over
`XPPRUSJTNPP< package
OSSSWRSPQRSS< packed
^QQSRPSNXSSR< packing
P\\QSRRQNRRRP< page
JIYRPaXaOUVW< paid
^LQRQSSQTRSS< paint
bRQSQQS[TSSR< paper
MTTURSSVQSST< parcel
SSRSSUS`TSRS< pedal
TRNRRRRaRTSS< people
QPSSQRSXWSSR< perfect
QRSSSZSHSSST< person
fQORRUSLZQPO< phone
PRRTUQSXSTST< photo
`PYQSOSFVTRT< picture
VQSXSQSMSSSS< picture's
YQSSSRSPVQRQ< piece
XURRRQSSSRRS< piss
CVSRSOSURRSP< pity
WTSRSQVASSSS< plays
IOSPQQP_PQQV< please
GPNRSRS\\UPQO< plus
NSSPSTSSPRSU< polite
QQNVSQS\\QSSS< poor
FSSSRR\\DMRRQ< postage
RRYTSRQNSRQV< posted
NP\\XSSSNRVTW< postman
VSRRQQSNURRQ< pretty
KSSSSRWZPSSR< price
ZSRRSQSNSSSS< print
STSSRRROSSSS< printer
VPSSRSSMQSSS< prints
KXSSSRSQPRRR< pristine
MR^RSQSVRVUU< promised
[UQTbPRUSTRT< proper
RRTQSSSTSSTS< puppy
\\PRQQRVQVPRP< pure
WQQWQTRDWRRS< put
NSQQSRSTUSRS< puzzle
VRM^TTOWPVQU< quick
IRSRSSSVVSSS< quiet
WPPSRORYTSSS< rain
\\R[OSQSMSRSR< ran
cQXZSRRMSZQR< rang
TSSMSQSOZSTQ< read
YSRRSRQIVSSP< reads
EVPXSMT]QURT< real
TQRRSQS`VSSR< ref
PQfRRRRNQVVV< refresh
QSLRSVNWROOV< refund
MRNLRlSGOQRW< refused
OLQRSOS[RSSV< respect
SSQSSJXQSRST< restocking
RPQQRTRDSQQS< return
LWZRSUSSPUVT< returned
GRPSRvSOTRRR< right
\\PJPSUQUURQU< ring
@PPQRPjZPPRN< rip
PWRESUSeQSSR< roof
KkQRURSLPPPP< rose
OSRZSZSLPSQW< rude
^PSSSPRFXSSR< rules
[SPQSSSPVRRQ< runner
ZNNRRQSO]QRP< runs
G_QRSRSOUQRP< rust
NR^RRaOCRPRW< said
HNgVRHYROXYT< same
VQCURUS^TLNR< sat
MRFRSQ[SQNPM< saw
VW^KPSRMQWXU< says
eMQSSQOMXSSR< scale
RSTSSSSTSTTT< scanned
LQ`PSRSHRUVU< school
Q^USMSSIVRSQ< screen
\\RRRSPS^TRSR< screen's
EWRSSSSQNRRR< seal
RVPSSRSTRSSS< sealed
YSMQSTRGSRRQ< second
RQPRSgMUSPOU< seen
RMSQSQRZRQRS< seller
N__OQXQIQVXU< sent
TMRSSQQWSSSR< serves
XXSRSSRNQTST< set
GZOQ[cUbNQRU< seven
SSTQSVS`SRRT< seventeen
OXSSSSU]OSSS< shade
EPQPRIXbIPQM< shame
URSRSRSMTRSR< sharp
DFBLPSLWPXVV< she
QOO^RPSKSVSU< she'd
FHMMPJOYQYZ[< she's
PW`SRMQSRTTS< shipped
RSSSSRSQRSSS< shipping
MPVPR_RVYTUQ< shit
OUSSSSRRSRRR< short
SQQSS]SNPPQW< shower
JOf`SGSVRWSV< signature
H[EnQKRHOYPW< signed
IQNSSPScRWXW< simple
HSyPSOQFQUUV< since
IRRQSbSGRSRR< sir
dQQQRRSL\\PQN< sits
A\\]OVWRKLXWZ< six
SQUTSRSTTUSS< sixteen
MSSVSRSPRVSV< sixty
\\SNRSPSFXPPO< sleep
QRPRRWRPUNPQ< sleeping
XRSSSRSOVSSS< slides
VQ`RSNSVRPPP< slow
SRRSSSSMWRSS< smaller
RRRRSPSXRSSS< smart
OSSSXSSPPRRR< smashed
[JRRPSSZWRSR< smells
LUWUTXORKYWY< so
V^RYSSSHTUSU< so's
GSQRSRR^TSSQ< socks
[RSRVRSVORRR< soft
M[PRSHQZQPRN< sold
ZRRSSPSSVQQQ< sole
]QQRTSSKURSS< solid
TMZTRLS]TUWT< some
ETgQWJR]MVWS< somebody
UUNRSPSNRSTR< somebody's
Q`PMUOSTOQQR< someone
GU]RSSSTQTTT< someone's
NOiQRRSMRVWU< somewhere
MQRSSaSKSSSS< sophia
YPROR(RmcUUF< sorry
KSPRR`RPOOOX< sorted
ORRRRbOHORR\\< sound
MRO]RQSXQXQW< speedy
JSQRSRSnPVVW< spring
URSOSRSXSSSS< spring's
SRSQSSSQUSSR< squeaks
\\RRSSRSHSRSR< stage
MS]SSRSHQVUU< status
MSMRSVSWURSS< stayed
[SSRSRSLWOQO< stays
_RHPSSSNVRSQ< step
^E_LOJRLNhh`< still
WPVSSRSNVRRR< stinks
TSOZSPSWSSRR< stood
TRRKRcRSRUST< straight
USRRSSSNUSSR< strap
SSSSSVSSPSSR< strings
QRURSRSGSYZW< stuck
URRSRSSLVSRS< sturdy
LRQSS\\SQPRSV< such
OQQWSYRZNUQV< super
XSPRSTSRVQRP< support
KRpOSQRNRSUT< supposed
NRcQSRSQSVWT< supposedly
NSSRSRSSSRSS< sure
WORRSTSPTSSU< swapped
NNRSPXSSRSRQ< sweet
NRMQSRS\\PPRO< ta
ZRSORSSHSRSR< takes
YRRQNSSPRRSS< tastes
_RWPSSRLSVUU< teacher
`SWMRNSLSRVN< ten
oPLRSOSG[RRP< tent
?PLRQZSfPRRW< thank
>PQORJRZNQRP< thanks
AXTUSPQTNVUZ< that
OUUJRUPMVUSW< that's
ROTJNQQJWSUP< the
EMO[RfRIORN]< their
IRNSSgSCSSSS< them
FM]^PjSIJWST< then
DYSQPPOZMUVQ< there
L_QTRQPLQNOP< there's
PQMP\\ZPDXOQQ< these
URUPTQU]MTTU< they
XXROYQQORNPP< they'd
NRTRS\\SOQRSV< they'll
[RORPKNZUUTS< they're
^P]PQ>SbS[]Q< they've
YSSRRSS[USSS< thick
FRQRRRS_QUTU< think
YPV[QYQTQXVW< third
\\SMRRHSSTPPN< thirty
UYLVOVP;YNKM< this
JRSZSNSONQPP< though
QiPQXOXPSWYU< three
PRSbSTRDRURX< threw
GURjRRSNPVSV< thrown
_SRQRSSRTSSR< throws
SORRSSSMSRRS< ticket
URPRSQRbSOPL< tidy
ORRPaTSLSSSS< tied
RSSSUSSURSSS< tissue
CY]MRVO[RQQR< to
PS[PSQSQRUTU< today
YUSSSSSIRSRS< toddler
IPU`RZSLQUSV< told
VKSSSRRQSSSS< toner
fMQQUHY>ZNPM< too
?RZ\\]dQOFSW]< took
MGR`S]SbNPRR< top
NUQcSSSHQRSR< tossed
WSQSRSSQVSSR< track
URRSSSS\\PXXX< tracking
\\RMRSRSPYPQP< tracks
LSSQSRS_SRSS< tried
XPRSSTSRVSSQ< tripod
HQSSQQS^NSRT< try
XSRRSGSPSSSS< turn
XRUMSSSQVRTR< turned
RSRSSSSRTSQS< turns
CWPPQViUPTUX< twelve
NJYOTXPRQYYW< twenty
PMjHR`Q_RTTX< twice
QROSRRSYSSSS< twin
J_iSPNYEMTTT< two
JSMSSSSXSSSS< uncle
?QRgSUSZQUQW< under
\\RKZRIQTURQR< up
E]PRURSYQPRO< used
HSYRSSSVMWXW< useless
ORWSSQSPQXWX< vanished
JQUSQeQXRWVW< very
MSVUSQRjRRPR< waited
MSRSSZSZQUTV< waiting
MQRRSYTUTRSR< walked
K\\KXS]RONSQV< wanted
SSRYRURWTRRQ< warm
ORSRSZSRNQRX< warranty
MNYXQTSYTYSV< was
XPOPRRSdWQRP< watch
[ONSSSSFURRR< waterproof
SHLNNXMOTWWX< we
G\\MNQQRZSUVU< we'd
FI[TQMRXNYYZ< we're
TMFGQWQSTSRT< we've
VRPTRSSPSURU< wee
HQ]MW>RTQQSL< well
bMWFRI\\ITUVP< went
MX[UMMONNRSW< what
PjPPRQSJRSSS< what's
TSSSSQSRTSSS< wheel
5KLOQa\\QMOQR< when
?OqORLRVFgje< where
M\\TRSRSGQRSR< where's
]CZVRKOQV[\\W< which
TcPIRPRaRRRQ< white
?O`JQI`hMTVW< who
]M[SZMS.RTVS< whoever
KRNPSSSgPXTX< whole
\\OWQRTTXRSSU< whose
HSN]SLUKSPOM< why
WRRTSRSRSSSS< wick
TRSSSPSAVRRR< wife
QRVRSSSMRSSV< will
]YIXXX]PUPNN< with
SSSSSRSRTSSR< wobbles
^QRLSRSNUQRQ< woke
QRSSS\\SJRRRZ< won't
^QcQSOST\\PQM< wont
WPRcSPZ^URSQ< works
ISJRSPSXNRRP< worth
GOTORKRYTQRQ< would
UPS\\SPSNVRRQ< would've
KOR]RbRQQURX< wouldn't
MQPWRQR\\QXPV< wow
KRRR[QR\\PRRR< wrapped
FhUbQQR:LWRQ< wrong
POKSSRS\\RORR< wrote
VNPMRdGQVRRR< yes
YRGTSRSZUTSR< yesterday
JSW[SRSMPaa]< yet
MK^aKUNPQ\\Y\\< you
OXMRXTUPUQQN< you'd
QQPQRSSOSSSS< you'll
SRbSRLSFQWUU< you've
PQO^QMSPQVSU< young
MRT[SWSBOTTW< your
BOaQQ\\RFRWWU< zero
MWRSSQSOPSSS< zip
UQSSSSSHUSSS< zipper
[OPRSRSKSSSS< zips
\\WUHONQLXRSP<~@animal
E\\WZUKVKISSQ<~@arrive
MSMQR^QQPRRU<~@cancel
;OR`QPQWIWNV<~@carrier
[VVL`LRNSNOL<~@damage
LRdWQQRAOVTY<~@day
KbPRQPROPQRP<~@expired
LbQORNRFMOQO<~@fake
QGDGPHSTXSTO<~@family
LIdPRMQSP__\\<~@feast
8HQOPpNIILMa<~@honesty
\\NMPSRSMXQRQ<~@instruct
HSjOL\\QHMX[V<~@late
\\YOQTQSLUINK<~@looks
`M[PQLRFVRRS<~@material
IOPMNHPQVXYU<~@me
BdLLMXWGMMPI<~@missing
NPWONAeUQORF<~@money
PNFRS]]HWNNQ<~@month
AeMOQJQdMNPL<~@new
MR^RV[XNLYZY<~@not
LV]^RKRXQZXS<~@number
K^PWNUOORSRS<~@ordered
OSLOWNR>RPQO<~@pack
K\\YVKMNGQSOT<~@parcel
eHKKTKKJ`JKJ<~@part
^XOTRORJXPMM<~@place
FN[xSNI=F_N]<~@quick
PdPMMOUPOMLO<~@recommend
BRGZRfNWPOOY<~@refund
ARPZOcOCIRS]<~@reply
BSVMOVWEISVU<~@return
TSUQQPXQRSST<~@route
;EPMSdLIESU[<~@seller
bRPPUQPM^MMJ<~@sense
QXWTQROPSSRW<~@sent
[NQSSOSbVSSO<~@size
YO`PRQUJTWYU<~@span
KQVPSSOPJTTR<~@staff
OKLTPSRXXRPT<~@use
L]QLTJQIPMPK<~@used
NPHPRYRUSPQQ<~@value
vNLSOFWE`HJB<~@works
@fTWPOQTKVSS<~@wrong
QQPSSXSESSTW@amazon
\\JTQMCRVYSRQ@animal
ZSVORTSYTPSR@animal>@animal
RNIUSSS\\SSSR@animal>@arrive
cRPTTSSXRSSS@animal>@day
KS[SSSSOQUUU@animal>@feast
USTSSTSVTSSR@animal>@looks
SUUUVRRVPWUU@animal>@me
NQVTRPS^VUSS@animal>@not
SSQTRSSORTSU@animal>@pack
KRSQRSTXPSSR@animal>@part
XSJSSSSJTQQQ@animal>@place
OSPOSUSaTRSS@animal>@quick
@WTSSSSbRSSS@animal>@recommend
QSUQSSSXURSQ@animal>@refund
CRaRSP]WQSTS@animal>@reply
aSRTSKRYRTSS@animal>@seller
MQCOSUS|TRSS@animal>@span
NSVOSSS\\OSRS@animal>@staff
SQRQPRSYURRR@animal>@use
MYQRSSS[QQQR@animal>@used
LVSWRWSfSSQV@animal>@works
VXFRYRMUQOQP@animal~>
TRNYSSSMSSSS@animal~@me
RSSTSJReUUST@animal~@seller
OQRTPSS]TSRS@animal~@use
P[QQSSSORQQR@animal~@used
JSRSRUS_QTTU@animal~a
QUUKUWSQPSTS@animal~and
QSOPSSSYTSSR@animal~feeder
CRS`RSSPPWRX@animal~flap
PQUSSRSYSTST@animal~food
JPPUSSSYTSSS@animal~had
ARQNSVSiRUSV@animal~has
BWUQVRS`SSSS@animal~in
SRONSSTZTRTR@animal~is
WRRUSSSESURT@animal~on
XRUSSSSBUPRP@animal~table
WSQRSSSLURSR@animal~that
KSPRSRVTRSSS@animal~to
DSPKSTScUSST@animal~was
OQIjSSR^RTRT@animal~went
RRYQRSSDTTUS@animal~who
YTSSSSSMTSSR@animal~with
JSiPMEKQL`bY@arrive
SOLSSRS^RSRS@arrive>@animal
]H@MSTSWVTUU@arrive>@arrive
T[PNSWSVSQSP@arrive>@damage
IS\\RRQQ\\PSUS@arrive>@day
PQTWSRRXSROT@arrive>@family
VPaRRPSHRTVU@arrive>@feast
OOZVSNS[PWVU@arrive>@honesty
XQL^RQRfSZVY@arrive>@late
KXWRSVSRSTST@arrive>@looks
PUNPXPSSSPRQ@arrive>@material
_OaYMPQVYXWW@arrive>@me
NTLLSORKRRSR@arrive>@missing
ORQRSYQ\\URRT@arrive>@money
XKvORPRPRWWW@arrive>@month
QXPQSSSPTQRQ@arrive>@new
MlVHQPTNPSVP@arrive>@not
SXQ\\RRMOTXRV@arrive>@number
\\YWNRQWKVPQP@arrive>@ordered
[PSJZQSNSTTU@arrive>@pack
S[MJWORSWRSR@arrive>@parcel
OTaQUVRTUROO@arrive>@part
L]ZTR\\R^PQRO@arrive>@place
SOSYRXURQQPS@arrive>@quick
ZRJ]SRSQUQRO@arrive>@recommend
WMPSS^RWTQQU@arrive>@refund
ZRK[RXVNVQPS@arrive>@reply
SQTSRSRWSSSS@arrive>@route
[URWRVWPVOKM@arrive>@seller
[UGUSOR`USRS@arrive>@sense
JYQOYQSVQSQS@arrive>@size
TPPTQGTfUQQP@arrive>@span
\\IQMRXR`SSTT@arrive>@staff
KJRTS\\S`PUTX@arrive>@use
bPRSSUS?TSSS@arrive>@used
HUNTSVSIRRRS@arrive>@works
NX[UVLSUVWVS@arrive>@wrong
RIgVPNMJLbea@arrive~>
Q]QNSWSRSRSP@arrive~@damage
PPTTRNSJQ][[@arrive~@day
SUIPRTS]UTVT@arrive~@late
HO^XPHRMPUUT@arrive~@me
MTUSSVSRRSSS@arrive~@missing
UL\\RRPSJTTSQ@arrive~@not
QSWQSXRXUSUS@arrive~@number
YPSOXRSORRSS@arrive~@pack
UPQZSRSRRRQT@arrive~@quick
QRZ`SUSNSTVT@arrive~@recommend
XOKVS]RIVPOT@arrive~@refund
NUTSSZSRRRRS@arrive~@reply
SSNSSQTVRTST@arrive~@seller
QYQYSQSWRTRT@arrive~@sense
QVRPPbVKQRUT@arrive~a
PXRSSLSXSSSS@arrive~about
L^dRROROOXXW@arrive~after
NRJSSWSHTRSR@arrive~all
KJYNSSS_RXUX@arrive~and
MWNVSPQZPSQT@arrive~as
VUHQRRRUZLKO@arrive~at
XQVQSVSHVPQP@arrive~away
POcUSQSUTURU@arrive~before
PMSRSVSPSSSS@arrive~but
HNP\\SPRYRUUV@arrive~by
WOH`PLRUXTMR@arrive~down
QMbRQSSMSTSU@arrive~five
YSUQSSS:TRTR@arrive~for
^VLRRSQNXSSR@arrive~four
RLRKRYS\\UTUT@arrive~from
SSVNSRSdRTWT@arrive~handed
UQZSSLSXSUVS@arrive~her
ZM]WSQRBSXXV@arrive~here
ZRWPSSScURSQ@arrive~him
UR:USSS^SPNU@arrive~home
UYLZ^QROQPPR@arrive~in
hUKSSQSZSSSS@arrive~into
K`HRSZS[TOQQ@arrive~is
LTWOQOWONUVT@arrive~it
SRRSSPSgURRR@arrive~its
R[ONSSSPSQSN@arrive~left
]QKSSQSOSSRS@arrive~like
SSQRSRWTSRRR@arrive~near
TSMSSSSaSSTS@arrive~nine
LRdQSSRFQVUW@arrive~ninety
gL?MRWR\\\\LPM@arrive~off
WJVISVS\\RTST@arrive~on
NYQSRPSNRSRS@arrive~one
dOAZVOUETNLN@arrive~out
URUVSSSRSRQR@arrive~over
WSJRSRSRVRRQ@arrive~right
PRRSSUSVSRRT@arrive~so
LTSQSRScQTST@arrive~that
QWTLTYQRTPPM@arrive~the
^MSUSPS[UUSS@arrive~there
URR\\SSSLTSQS@arrive~this
RTSRS[SKRQQT@arrive~three
YPRQSXSORRTQ@arrive~through
INRSVYY\\QSQX@arrive~to
SMMQSdSHTSSS@arrive~too
UMGOSRXSQTVV@arrive~two
MQ`TQQQPR[]U@arrive~up
QWBcSXSSRSQS@arrive~was
SWNSSSS]TRRR@arrive~wet
IHjRSPSHPYYZ@arrive~when
OoOWMSRKNQOP@arrive~with
KOKNQeMYQMMZ@cancel
LSNURZPUPSRW@cancel>@me
NSNRSXPFRRRU@cancel>@span
SR]SSPSOSSST@cancel~>
OSQURRQVQSRU@cancel~@me
LSORSYQRRSSU@cancel~it
RSQSSZRMRRRT@cancel~on
OSROSVSORRST@cancel~the
NISjMCOUO]SZ@carrier
ZQTNRSSZURSR@carrier>@arrive
TYQ<SSRVTOTP@carrier>@carrier
TSSVSMRMSSSR@carrier>@family
UVVUSRSPSRSQ@carrier>@honesty
JRX[SSRYPUUU@carrier>@late
XTPHRPPXRTSR@carrier>@me
bQQVSSSNUTSS@carrier>@missing
ZP_ISUSRRUUT@carrier>@not
PWRPSRRWRUSS@carrier>@number
MVQ^SSR[QURU@carrier>@ordered
WSPOWUSKYSRT@carrier>@pack
WRRPPSSQVRRS@carrier>@parcel
PNRZSRSTSVTX@carrier>@part
VWPKSTUSQLOO@carrier>@place
NSQUSQS`SSSR@carrier>@refund
LUQXSOSQR]QW@carrier>@reply
PSOMSRS\\STTT@carrier>@route
XRMRSYS`TQRT@carrier>@seller
XPSTSSSPTSSS@carrier>@sense
TSWVSNSLTSSR@carrier>@span
JSLVSRSORVOV@carrier>@staff
RRSYSRSQQSSS@carrier>@use
PSQYSSSNSTSS@carrier>@works
ZPXJRSPSNOUN@carrier~>
ZRQTRSSTURSR@carrier~@arrive
NRQ\\SSSMQTSU@carrier~@late
WN`QSWS^STTT@carrier~@me
[PUSSXSMRVSV@carrier~@not
WTSOYSSNWRSR@carrier~@pack
FRQ\\SPSWP]QY@carrier~@reply
RSLUSRSTSSSS@carrier~@route
LSLSSRSPRUOV@carrier~@staff
TSQYSSSHSSSS@carrier~@works
TSSTSSSZQTST@carrier~a
WXLJSRRRUOSQ@carrier~and
ISQZSSS^STSU@carrier~at
SSSQSSRNSSSS@carrier~figure
VPSRSQSWVQSQ@carrier~for
QPUWSSSISTST@carrier~had
SPVOSSRbUSSS@carrier~has
RSSSSSSURSTS@carrier~icon
NPLSSVS]VQST@carrier~in
NSXQSPSQRSST@carrier~is
OSXOSRSYRQTQ@carrier~knows
VRRWSYSPSJRM@carrier~left
SQ_MSRSPQVWV@carrier~on
QQ_ESSS_RTUT@carrier~says
UVRNSSaDRPRP@carrier~stop
QQRRSRRSQQTP@carrier~was
QSRQSQS[SUST@carrier~who
RPW^RSSNRWTX@carrier~with
@~CRSRMHIFHD@damage
FVSRRSSXQSSS@damage>@material
ObPNYOS]RQRO@damage>@me
USSUTRSNSSSR@damage>@not
EHSRYSSQORSS@damage>@pack
NRSRPSSNRSSS@damage>@parcel
MORTRUSSRSSS@damage>@part
PVSRSSRgNSSS@damage>@sense
L]RTSPSUVRSR@damage>@use
Y]LMOMQBRNOM@damage~>
UOSSSUSNRSSS@damage~@part
E`SQRVSRRQSP@damage~and
RPSRSRSTSSSS@damage~are
bDSRSRSYVRRR@damage~at
XUSQQTSQPSSS@damage~in
CgOZS[SQPRRQ@damage~it
ZHRSRPSWSPPQ@damage~like
UNSSRTSQSSSS@damage~of
K_SRSQRJPSSS@damage~off
aLPSSRSTVSSS@damage~on
NTSZSSSPRVSV@damage~the
RRSRSQSOSSSS@damage~when
KA\\WIOJYO_\\^@day
\\SROTSSMVQQP@day>@animal
MPXMSWVIPQPR@day>@arrive
QSRQSRRQRTST@day>@carrier
XRSLQWOPRUSU@day>@day
QRPVSdSLSRRS@day>@family
TSMRSVSSRSSU@day>@feast
SVQTSUSASSRS@day>@late
TZQMTZY_TSWS@day>@me
WVTQSWS]SSST@day>@missing
PSQUSVRcSSRS@day>@money
SSOSSRRTSSTS@day>@month
QTkHSQRBTQOR@day>@not
TQIURQV\\SPSR@day>@number
HZLQSRS]RSST@day>@ordered
\\SISSSSPTRSR@day>@parcel
XOX^SZSMQVTW@day>@part
JSVIQRRiRSVT@day>@place
RSWQSPSISVWT@day>@quick
FO\\NS]RcRSUR@day>@recommend
]X^MS8SYTWXS@day>@reply
USTOSSSRRRRS@day>@route
YXV\\UKQJQRTQ@day>@seller
\\W\\PSVS\\TPRQ@day>@sense
PQWRSNS`SUVT@day>@sent
]SQVSSSLURRR@day>@size
ORXSSXR\\OTTW@day>@span
USMTU]SOURUS@day>@staff
RRRQSQSbQQQR@day>@use
XSTQSRSVRSSS@day>@works
ZFRSPQRITTUS@day~>
SSSOSSVXSRQQ@day~@arrive
OSTTSTSKPURW@day~@day
ORQVSPOIRYZY@day~@me
FR[SSKSWSRPS@day~@not
^RSSSQSSURSS@day~@part
PS[RSRRWSSSQ@day~@recommend
VRZPSOSTRUUT@day~@seller
RYaRSSSWSRRQ@day~@sense
MSIRSZSTSNOU@day~@span
QSLQSbSKSSTS@day~@staff
NRVYSNSLQRRR@day~a
HRbOSRS[OSRT@day~after
KUXRSJSYWNSM@day~and
WQMTSVSVSRRS@day~as
AXZVTPQMOWUV@day~at
RSQTSURCSSSS@day~because
NPQVSPSaRVUU@day~before
KSTXRUR[QSRW@day~by
_OQKSSSQUPRO@day~down
PU\\SSRSPOVXT@day~either
LS]RSWRHQUTT@day~for
OSWSSSSNSSTS@day~from
bRFbSTSATSQR@day~he
GWU[QYT[RRQV@day~in
JSRRSSSbSRTS@day~is
ZPVXSTVLVOMO@day~it
JUZNS[ROURSS@day~it's
UWMQSRSWWQQP@day~like
YQQUSQSQUSQS@day~lunch
USWOSUSPSSUT@day~nine
FSUNSQRWRUVT@day~now
PSRQSSSTSRRQ@day~nurse
AS\\USKSjRXYU@day~of
OUM]QYRRVSPV@day~on
LSSZSSSPRVSU@day~shift
YSSSSRSKSSSS@day~since
JR[TSVSSRTTS@day~so
^SRRSMSFTSTS@day~that
QP]MWQPNRUTV@day~the
RS\\SSDSNQUVT@day~then
URCTSRScQTRS@day~there
USRRSRSUTTTS@day~till
XRLRSRSYSPQO@day~to
KSEOSPSiTSTS@day~up
SS>XSZSOSPOS@day~was
QSKPSRZ_QRQQ@day~when
BTZORWSUSTVS@day~with
QPIMSQhRNILG@elsewhere
RSOUSYS]UPQQ@elsewhere>@me
\\STSSRSPTSSS@elsewhere>@reply
QVSRQRSZSRRR@elsewhere>@seller
ZOTPPVQESRSR@elsewhere~>
XUTSSQSRTSSS@elsewhere~@reply
QVSSSSSQSRRR@elsewhere~@seller
TTRSSTWOQSSS@elsewhere~and
MNSSSSZHQRSS@elsewhere~for
`bORQIQLTOQK@expired
PSSSQSSORRRQ@expired>@number
\\QSSRLSRRRRN@expired~in
JgLMQWRUJLMP@fake
QKSSSTSRSRRT@fake>@fake
[PSSSRSPTSSR@fake>@seller
NkPPRPRILOOL@fake~>
[PSSSRSPTSSR@fake~@seller
OVRSSPSNRRRR@fake~the
SMPNQLJ_VTVS@family
GROUSSSVTSST@family>@animal
LSMSQQU]TTTU@family>@arrive
\\RQQSSSWTSRS@family>@carrier
fXNURRPMSTTS@family>@day
KaUOSYSLRSTR@family>@family
VSWSSRSNURSQ@family>@feast
]SRSSMQXUSSS@family>@honesty
YORTSSVPQRRP@family>@late
VScSWSS@RUUT@family>@looks
QRVSTQSSVRRR@family>@material
XZQZRORXSNKM@family>@me
FPZ_ZOQ\\RWWV@family>@missing
XSQSSSS]TRSR@family>@month
PXKRS[SOSSTR@family>@new
[ZXORPWPROPN@family>@not
iPMRSURDVRTR@family>@number
NUZYRWV]QUUU@family>@ordered
RXVQOSS[SSTT@family>@pack
VRRTSNSYUSRQ@family>@parcel
BWJdR[S_TSQW@family>@part
_PSMSQSNSSXT@family>@place
KS[TSRSOSTTT@family>@quick
HY[P[WS\\XSUT@family>@recommend
VRTTS\\SPTUTT@family>@refund
MX^VRJTaSVUR@family>@reply
ZSSSSUSMVSSS@family>@return
RSNVRQSSSSSU@family>@route
\\O\\YTSU[WPRO@family>@seller
DTSWRTSdSUST@family>@sense
ESRURYSRSSRT@family>@sent
LS]NSSS\\RUUU@family>@size
VVOSUUSVPUWU@family>@span
cPPMSNSWVURS@family>@staff
PRRJRVU^XRTQ@family>@use
bSORRVSQWQQQ@family>@used
ZRNTRTRQXPQR@family>@works
ISVRSSS^RSSU@family>@wrong
OUPRRSNSNWWW@family~>
MRMQQRUbSSTT@family~@arrive
\\RSRSSSJTSSS@family~@carrier
PZYOSOPTRSTS@family~@day
RXYSSPSRSSTR@family~@me
MRPZSRSUPRSR@family~@not
EV]RRYVDOUTU@family~@ordered
WRTRSTSYTSTS@family~@recommend
NRPOSMTeRQQO@family~@reply
MY^SSRSVTSSS@family~@sense
TRVQSLSYRUUU@family~@use
XSPRSSSITRRR@family~@used
NSRSSPSOTRRR@family~@works
OPTPRKStTVVT@family~a
WSFSSOXYSPON@family~always
KVLPQWSYQTRX@family~and
MSUSS`S<QSSV@family~are
MRfPSPSDQTUT@family~asks
ZR[YSQSHUSUS@family~at
dRJSSSS;TPRR@family~calls
\\NRSSSSPWQRQ@family~can
[\\RRSNSKURSQ@family~could
LROVT\\SYRQRT@family~did
RSSOSSSSRSST@family~do
aQYSSRSTSRTQ@family~does
PSWRSSSOQVVU@family~flew
YQPRSVQMWSSS@family~for
[RPRSTSNRQQS@family~from
OS\\STRSJQUUT@family~goes
dHXUUQRMTUTU@family~had
WNFSSQX]TSOQ@family~has
SSRVSPQCSTRT@family~have
TSTPSUSZVQRR@family~he
bJUPRPRL_OOQ@family~in
FJTVS\\S\\RUUV@family~is
gSRSRSS9OSSS@family~loves
[SRRSSSLWQRQ@family~monitor
VVSSSSSVQSSS@family~named
bS@SSQRRUSSS@family~now
\\KPWRYURXPQS@family~on
HQTSRTRYTSSS@family~one
SSRSSVSKSSSR@family~passed
OQ]PRRS\\WTTT@family~put
NQFRSFS~XRRO@family~said
DJHRSQSrPSRU@family~says
ZSRSSRSOSRRS@family~shark
VWRNS_SISSST@family~she
SSdQSQS?RUUT@family~shower
SXSQSSSYRRSS@family~sleeps
PSYRSRSVSTTS@family~stood
ORSSSQSQQSST@family~taught
VUWSSSSFTTUT@family~thinks
SRPSVWS_SRRR@family~thought
ZQT[UHRNVSRQ@family~to
QSWOQRSWSRSQ@family~took
QRSSSVSSRSSV@family~wants
_OYQRQSBTTTS@family~was
NSNSSWRMSTTR@family~went
QSPSQRTaPSSR@family~were
aOVPUVS6WQRT@family~who
SRPSS[SHSQQR@family~who's
PRTSSPSfSSSS@family~will
TWSTRWSWSSSS@family~would
DIkIMKMNO_b^@feast
TNQRSRRXQWVW@feast>@arrive
WSnRSRS<SRQS@feast>@day
TR^SSWREURRS@feast>@feast
YSOSSSSOSRQR@feast>@late
WOOQSOSaTSSS@feast>@me
QSQQRVSXRSSU@feast>@missing
RSaRSSR(SSTS@feast>@month
SRbSRVSYTQPQ@feast>@not
RWBSSSSWSSSS@feast>@number
[SUSSSS@SSSS@feast>@ordered
RSVSRSSLTSSS@feast>@pack
gOSQSRROUSTS@feast>@part
OSURSRSRRSSS@feast>@quick
IRVRSRSXQSSS@feast>@span
TRWPSSSLUSTR@feast>@staff
VFXJQPRKPTWT@feast~>
RQMRSSSSRSST@feast~@arrive
PPPSSTSGSUUT@feast~@me
ZSRSSSSMTSSR@feast~a
dY?RRWSLVLKO@feast~and
UPPSSRSHPUUU@feast~cake
NYSSRUSQSRSS@feast~eve
TSSVSSSVSTSS@feast~for
SROSRSS\\URRQ@feast~game
ZSMPSSRXTRRS@feast~in
KR`SSRSXQVVV@feast~is
P\\PSSSSMQRRR@feast~it
RRTSSRSURTTT@feast~present
QRVSSSSTSTTT@feast~pudding
SQUSSUUSTSSS@feast~the
`RPSRLSWVTTS@feast~to
HOGJSTR\\STVV@feast~was
IRUSSSSQTTTT@feast~with
QDLOMpOMLIId@honesty
TSPUSRR^TSSR@honesty>@carrier
MSRQSSSQQSST@honesty>@honesty
TPWVRYRLOUSU@honesty>@me
TOLRXQSYUOPR@honesty>@not
QSSSS\\SKRSSS@honesty>@ordered
TRTRSSSOVSSS@honesty>@part
YQYOSMSWTSTR@honesty>@place
RSQPSXSWSSST@honesty>@quick
URSSSWSOTSSS@honesty>@recommend
PSSSSURKRSSS@honesty>@reply
ISRPSXQUPQRW@honesty>@seller
TRPSSRSVRSSV@honesty>@sense
RNSRSTSRSSST@honesty>@sent
PSQVSUS]TSSS@honesty>@span
YRVbRHSQPWVS@honesty>@staff
QPPQOc\\JQNPU@honesty~>
VRHXSYSHSTRR@honesty~@me
PSNSSWSTQPPS@honesty~@not
[STRSMSQSSSR@honesty~@place
SSRRS\\SEQRRS@honesty~@seller
^RXFSXSMQSVQ@honesty~@staff
\\UXRSQSUTTRQ@honesty~about
NK[VSHQ_PSSX@honesty~and
CRRSSTSgQSSU@honesty~as
SVSSSUSPRRST@honesty~at
SQWRSLS^TTTS@honesty~down
KSV^SSRJTVTU@honesty~for
KWSUSTSIQRST@honesty~in
LSSXSRSJSTSS@honesty~like
ULOJSOR[YRSQ@honesty~of
SSXRSSSISTTS@honesty~on
QSSSSTSPPRRW@honesty~people
OSRSSZSGRSST@honesty~that
XVSQRWQXQRRV@honesty~to
^RQSSTSLVSST@honesty~was
PSVRSUSPSSSS@honesty~with
^RKVPOQJ\\NNM@instruct
TMQXSXSOUTST@instruct>@me
T[SSSQSGRRSR@instruct>@not
QURQQSSPRRSR@instruct>@pack
SURQRSSWTRSR@instruct>@parcel
B^RWSSSYQTST@instruct>@part
\\FURSRSFTUUT@instruct~>
VPSOSSS[USSS@instruct~are
HbQTQSSSOQQR@instruct~in
LOlOJLNML__]@late
SRUSSSSUSSSS@late>@animal
BP`VSTR]KXV\\@late>@arrive
LRTUSSSKRTRT@late>@carrier
PPYSSJRPVPPO@late>@day
\\TJUSQTWURQR@late>@family
YSMUSVRSSQQQ@late>@feast
QSQQSXS^SOQS@late>@honesty
\\PKQSORVTRTT@late>@late
PSYSSQSMRPPO@late>@looks
^LRRUSS=SSSS@late>@material
SZWXP^UZQTRU@late>@me
O[LTSQYRSSRQ@late>@missing
SRXSSVUVSRSS@late>@money
QPKRSUS[RPQQ@late>@not
WPN`SQPHWROT@late>@number
XMOQSPS_WPQQ@late>@ordered
VYVSQRSYTPSQ@late>@pack
VU_QRQRLTRVR@late>@parcel
ObMURQSXVRRO@late>@part
RQW]SUSDUTPT@late>@place
MVCQSXWTSQTP@late>@quick
YPORULRZNLLK@late>@recommend
WSOSSWSJURSR@late>@refund
URKXS@SXUTTU@late>@reply
QSRQSUSKRTUT@late>@route
JYQSWURTRUUT@late>@seller
PRRRSRSWTUVU@late>@sense
USPSSRSOSRRQ@late>@sent
L\\^PSMVXQSTQ@late>@span
VQbVSSSWVQQT@late>@staff
QTRSSWSWSSSS@late>@use
OYXSSPSORTUS@late>@used
VQNWSUSRVPPS@late>@works
S`V\\SNSDTQRP@late>@wrong
JNiHPQT<J]a[@late~>
FR[SS[RDLWVY@late~@arrive
^VMRRQTYTQRQ@late~@family
LO[SSPSQRUUV@late~@late
TOZSSTVIQ[[X@late~@me
ITESSRSwQRRR@late~@not
VSSRSRSJURSQ@late~@parcel
HTOQUMScONOL@late~@recommend
KRRRSQSVTRRT@late~@reply
RSSRSRSXSSTT@late~@route
QSOTSSSRURSR@late~@sense
SSSSSRSRRSSR@late~@sent
OYPSSPSRRSSR@late~@used
_QPQSNSSYRRQ@late~@works
UTVVTWSGTSRP@late~a
TZ`WTMXRQNMQ@late~and
WSWQSQRQVTVS@late~at
URHRRUSUSPQQ@late~been
SOUSSSSPSSTT@late~between
VSP[SPSLSSSS@late~but
PWSTSTSQSRRQ@late~by
\\UJSSPSYUPQP@late~cooker
AV]RSRSYQUVU@late~down
NS@SSSSeMNMN@late~ever
`]DQSNSIVRRQ@late~five
JOQRSVWNQTTU@late~for
\\LZ^RNRNRROR@late~from
SQSQSYSUSQRU@late~had
OSVXUSSMQTTT@late~heard
CO]RPZPTP\\ZZ@late~in
cR[QSOSEUSTS@late~it
LVRRRRSVQSSS@late~know
IT]SSkSISSSS@late~left
YSQRSOSQTRRR@late~like
RQ^QS[SJRUUV@late~made
LTOZSNRTTRRS@late~met
LSSRSQSiRUTT@late~more
ISTSSUS[RUVT@late~off
QH^OU[SFQUXV@late~on
NSSSSLS\\TSST@late~once
PSWSSUWORUUQ@late~one
RSZPSLSUTUVS@late~said
Ja`QRRSNSSSS@late~saw
MSNTSYSPSTQT@late~seen
YM^USRSIRRTS@late~since
TXSPSQSZQSSR@late~so
QQXRSSSMRUUU@late~somewhere
VNZWSNSTRTRS@late~than
MRPSSRScSQQU@late~that
YRHSRUTOYNNO@late~the
ORP]SRSRQRPT@late~three
YRUUSWRFRSQR@late~till
OQ@SU`Q`RRRT@late~to
QSCSSWSXSRQS@late~until
QSXSSSTFSSSS@late~was
ISL\\RTRYRURW@late~while
SWSRSTSXQSST@late~with
gJEGPSMSWFGH@looks
XS^YSRSWSRRS@looks>@arrive
NSPRRPS`TRRR@looks>@day
NRWPS_SQRSTQ@looks>@family
SSRSTMSQURSR@looks>@late
YQY\\ROUFXSTP@looks>@looks
\\PPQXNVFTSSR@looks>@material
bUQRQQSUUMNM@looks>@me
[SMRSGRZTSSR@looks>@missing
cSWLPMTQQSSP@looks>@not
\\PNYSJSUUTRT@looks>@ordered
Q]LN^TSHPQQP@looks>@pack
UWRT[SSPNURR@looks>@parcel
[SNSXPSLROQP@looks>@part
NQQZSPRbPXRW@looks>@place
TSSSSQSQUSSS@looks>@quick
ZRTTSQS]SSSR@looks>@recommend
UQYSSQSKRTSQ@looks>@reply
RSUTVQOLRQSU@looks>@seller
YNTVOOUKQSRS@looks>@sense
fVNORWSIYOQN@looks>@span
NRZJSRS^USUO@looks>@staff
CYRSRjSOQSSS@looks>@use
SSSSSRSRSSST@looks>@works
UPORSWQEQSSS@looks>@wrong
T`UQOSTUZMTM@looks~>
]TPRZRTRRSSS@looks~@material
JWVRSJSXRSSS@looks~@me
JSOSSSS\\RSSS@looks~@missing
PQOZSXSYSTRV@looks~@ordered
NVSSSSSLSRRR@looks~@pack
RWRT[SSWNURT@looks~@parcel
^VPQRQSGTQQR@looks~@part
KSQcSSSDQTSU@looks~@place
^PSTSQSDTSSR@looks~@recommend
P_VWQQUPMSSR@looks~@sense
HS\\KSZShSQWP@looks~@staff
ZRSSSRSRSSSS@looks~a
NRVORQSfTSUS@looks~about
QZYRRLSMTQRP@looks~and
TSSSSSSPVSSR@looks~are
SRRSSNSKVRRQ@looks~as
SRTQRSSZTSSS@looks~bit
UORSSSSTRUST@looks~blue
UESROSSQSSSS@looks~but
ISRSScSERRRS@looks~enough
XTSSPWRWRRQR@looks~for
\\RRSSSSQTSRS@looks~if
WTMQVRSJSRSQ@looks~in
UPSRRQURRSSR@looks~is
KSRRYRSLUSSR@looks~little
KSORRXSTSQRS@looks~note
\\QNSRQSNWRRQ@looks~of
GORQS]SMSSSY@looks~on
LSPPSbSMNTRT@looks~people
PSVMSPSYRTTS@looks~the
ZQVSSRSMQSSR@looks~thing
PQTISRSjSSUS@looks~time
MRVQSRR^QPRN@looks~to
RUMMSSPITSSS@looks~when
[XSRRQSMQSSS@looks~yarn
SSSSRRS\\RSSS@looks~you
PSSUSPSRRVSU@looks~young
Z[JTdFLGQKLI@material
YRSSPQSLVSSS@material>@animal
TTQVSQSZTRSR@material>@arrive
YORSQSSWRSSS@material>@damage
SR[QSSS\\RSSS@material>@day
UPRSRRSDSSSS@material>@family
VNQSS_ORUSSV@material>@looks
MSaUFVSMQTTX@material>@material
TWMMQcRgSQQQ@material>@me
TSQRSSSVVSSS@material>@month
NQOSWTSPPUTS@material>@not
SPQQRRRbUSTR@material>@number
KMRSUSSKNRSR@material>@pack
\\QOURSSSUQRR@material>@parcel
JNPSPXSWRRRR@material>@part
TUTRSSSETRSR@material>@place
TQSWRPRWPTTS@material>@recommend
S^YSSHSWRUUQ@material>@seller
NQPVRQS]QQRQ@material>@sense
LWT\\TTPOOTRS@material>@size
aUKPTSSQSSSR@material>@span
SVURR\\SRSTTT@material>@staff
MXSSWQSMNSSS@material>@use
IWSRTQSRQSSS@material>@used
LXSPXRUVLRSR@material>@works
\\YOQNNRLZROQ@material~>
UORRSSSTSSSS@material~@arrive
W\\SOSSS7PRRR@material~@me
IRMP[PSVSRRP@material~@not
BQRRVSSUOSSS@material~@pack
VSPWSSSRTRRR@material~@parcel
YNQSVRSTQSSS@material~@part
RXTRSSSQTRSR@material~@place
VSUTRRSOSSSS@material~@seller
RWRSSUPUSSSR@material~@size
PQSSYSSQPRSR@material~@works
ZRTRPPSSTSSS@material~and
LYSQYSSQPSSS@material~around
SRSSSSRPRSSS@material~corners
OMSSSPV[SSSS@material~for
SSNSSSSYURSR@material~goes
]JQSRRSSTSSR@material~hasn't
ARbRUQS[QUUV@material~in
UXRRSRRTSRRR@material~is
aNPQOQULWSSS@material~it
QTSSSSSNSSSS@material~it's
]QKWTSRJVRSR@material~like
QWXPRQQ^TSSR@material~of
TYRSRXSQRSSS@material~on
^QRRRSSITSSS@material~opener
PRYZSSSJSTTS@material~plate
SUOSSSSSSSSS@material~says
TTRSRRSWUQRQ@material~spoon
PSSRTSSVRSSS@material~string
MRSSURSPQSSS@material~that
MR\\SRRSPRVVV@material~to
NUZSSSSKRUUV@material~was
G]OSUXSPQRSR@material~with
PIPOJUIfPSTW@me
UR\\PVUQOPTXT@me>@animal
YVGTZXWQTRMN@me>@arrive
NQdSRMRPQSRW@me>@cancel
ZQYNR_LOPVXU@me>@carrier
U[UTS_SMRSSR@me>@damage
[WNDQQNUTTXQ@me>@day
[TRRQSR\\TSSR@me>@elsewhere
RZRRSSSZSSSR@me>@fake
IVVPQWXWOTWV@me>@family
\\TKYTPRNUSSP@me>@feast
L`VRRQQXPTTV@me>@honesty
RWORRUSORRSR@me>@instruct
QRRWUSUZPPQQ@me>@late
J^TPPMVcPWUR@me>@looks
P`PSPQRYUNOO@me>@material
UTUUOPWQTRRQ@me>@me
UOQ[PZZRNVUW@me>@missing
VMPMRtFOPTSa@me>@money
ZULNSJWSQSTO@me>@month
[YSPSSR\\URSP@me>@new
TVWUWWUQOXUT@me>@not
]ZRM^SXUXORM@me>@number
TZZQTVWMPQSQ@me>@ordered
[WRQJYT^SWTW@me>@pack
F]WWVUUNN[VX@me>@parcel
MX\\ZMTT`P`_\\@me>@part
VVTGaTQZROYN@me>@place
P[YJTKRZRRWQ@me>@quick
\\QWTRZTBWRSW@me>@recommend
RZVNRQQIRQQS@me>@refund
]VVVNLROSOPM@me>@reply
WPLQPcSGSQRV@me>@return
LRQXSSRQRRQV@me>@route
VU]DTQ\\VVPUO@me>@seller
LPWTMZRWMZ[_@me>@sense
OPMTQf]BNRPX@me>@sent
`PKWSSQEWPQR@me>@size
W\\NTYVWRQOOL@me>@span
SV\\IZGQaMY[S@me>@staff
SMNKSVWWOSTQ@me>@use
ZJMSSVV[WQOS@me>@used
MRIMR_RcMPPT@me>@value
PSSUTVRYJXXY@me>@works
TFUXQ^SSSTTT@me>@wrong
OTNYTPT[PVSV@me~>
UQNKSTSRXPRP@me~@animal
OPEXYQR^[PLR@me~@arrive
OScRRMSLQRRU@me~@cancel
LS^PSVNOPVYV@me~@carrier
SQoTR6RYWZYO@me~@day
T\\LHULXSVMQJ@me~@family
MQZgSPSXQTRS@me~@feast
MYOYSPSJPRRU@me~@honesty
PYK\\S\\POSPKP@me~@late
UWRSSSSTSRSR@me~@material
OQULQQXTQTYU@me~@me
UOI[Q^SOROOW@me~@missing
NSRSSPUVSSSR@me~@money
TXRSSSSJQTSS@me~@new
RTZKTP[MVRTP@me~@not
YIL\\RYDWTSNV@me~@number
I_NURO^KKSUR@me~@ordered
ZRUPMQScVUUT@me~@pack
IPOcRUSFMYOZ@me~@parcel
OUXURTPMOSRU@me~@part
IUOeX[RJFXU[@me~@place
MNWQT\\Y;RWUX@me~@recommend
NOMPSTRYSRRV@me~@refund
EVRVP\\TULXXR@me~@reply
RQQRQVS`TSST@me~@return
LKPUSKRdVRSS@me~@seller
0ZSQSXSnJTVV@me~@sense
TLPJQgX?SOPR@me~@sent
^UYMRQRNWQVO@me~@size
UVGRXOPnURRP@me~@span
\\RRVQSSBSRQS@me~@staff
QWUGUQOSSNOO@me~@use
KPSOYXWYQTUU@me~@used
UOOSS]QRQMMS@me~@value
]NQTVOSSQTUW@me~@works
PS\\RSTSOSUTR@me~@wrong
TRYMWYINLSWY@me~a
MU[SSLSWSTTR@me~about
RQNRRTSXSSSU@me~accountant
RQPRV_SRSQSP@me~address
RSURSRSZQSST@me~admit
QRRQSPSZUSSQ@me~age
_WQPONSUXTTS@me~all
`PUOSSKfSRTR@me~already
YLPNPWMUWUSS@me~am
XPZRS[SETUVR@me~an
NYKNR[SXNRTV@me~and
TSLRSSSXRSSS@me~ankle
RSQUSPSPSSRS@me~anyway
GTR`S]PSKXT\\@me~are
RbQSSNRKSRQP@me~arse
cRQPSPSIQRRR@me~arthritis
GZOPRURjTSSO@me~as
RRORSTSXPRST@me~ass
SSPdRVKGSSNS@me~at
\\SRRSRSLTQRP@me~back's
FRHSShWPPRQW@me~bank
XRI`WTUDWRPP@me~be
PSXQSSSbSTTT@me~beard
WRDPSRUgSRRR@me~bed
IRPTRUXXSQSS@me~been
SROPSXSVSRSU@me~before
STPSSXRJSRSR@me~being
PP]LRNRISRTR@me~believe
RRTUSRSWRUST@me~blood
LQWVSQSSSTSS@me~borrowed
ER[PSMS_TSTR@me~boss
SQRTSSSLSRSR@me~both
UYUPSPSJSSUS@me~brother's
]SRRSRSMTSSR@me~buddy
NSOSSVS_TSST@me~buried
VUSSSRSMSSSS@me~but
QQYOSdSDPSTV@me~buy
RUZNSUSRRTUT@me~by
ZSYTSQRNTSTS@me~call
SOQX]VWLURPS@me~can
MROaSSSRTRRQ@me~car
OOQQSY`RRQQR@me~card
PORUSRS\\SSSS@me~carer
RTRQSSRGTTUT@me~carried
LSRSSSUNQRRR@me~cart
TRTQR`SHRQRU@me~case
RRQSSNR_QUUT@me~changed
MRlMROR@QWYV@me~check
VUYMRQSOUSUQ@me~checked
URSSSRRQRTTS@me~class
OV[PSPSXRTUT@me~cleared
FUU]TYQOPVVV@me~clicked
ORORQWSZVRRS@me~coach
OVUVS`TGTSRS@me~coffee
]RRSSMWNTRRO@me~colleague
SSSQS[SPQQQV@me~complaint
MSMLSTV^SRQR@me~could
NRXNUPT\\SRUQ@me~could've
Q]WQSNSFTQSQ@me~count
XpGQRLP7SOPM@me~counted
KRQQSQYYQRSR@me~country
TVQPRKU^QQRP@me~cousin
XUQRSVSWTPRQ@me~cried
XRQSSQSUTSSS@me~cry
ZWSSSQSPRSSS@me~customers
SSLSSOSRSSTQ@me~danced
PSTOUOSWVSSR@me~daughter's
OSRSSQSZSSST@me~dealt
[RSRSPSVYRSO@me~dentist
ZMOLSTU[TTUS@me~did
TQUSSTSMTRRS@me~dinner
NQQXPTRTXQRT@me~do
dQRSSSSLTSSS@me~doctor
^RQRRKRSUSSR@me~done
NS]RSSSCRUUU@me~dont
_QYRSOSWTSSU@me~down
GRTURRS^PVSV@me~dressing
`RRTRQSHVSSQ@me~dropped
VSRSSQSQSSSS@me~e
dSSRSNSTUQQP@me~ears
VSRSSKUPRSSS@me~eighteen
UQQWSVRZSTRR@me~eighty
JSRSSUS[SPQT@me~ended
PSQRRbSLSRSS@me~enquired
KUbRWMSJQRTU@me~even
TRSSSQUTSRRR@me~ever
PSYSSQSSRTUU@me~every
TQXQRTRPUTTR@me~ex
RTSQSNRYVQQQ@me~expect
XQaRSNROTVWU@me~expected
MSRQRaSTSSSU@me~explained
VSSRSQSUURSQ@me~eye
PRRSSRSlURRR@me~eyes
TRQOUYSTVQRR@me~face
TSQZSRSSSRRR@me~fallen
XSNZUQSEURQR@me~family
SSXSSSSMRTST@me~father's
JUOQSXS_SRSS@me~fault
NVQSRQS\\QRRR@me~fed
OSQSSZS[SSST@me~feelings
PRXSSRSNRUUU@me~fifty
SQRVSSSVSRQR@me~find
QSSRUUSLRQRQ@me~finger
HQURSRS[TRRQ@me~fingers
JP[ZRQRKUUOQ@me~finished
KQ\\PSPSSSUVW@me~first
VPSSSTSRSSSS@me~fitted
cNNXSVWHRSSR@me~five
NQWRSRSaSSSS@me~flew
KPJ]RYM\\RTOX@me~for
>SXPSaN_RWUZ@me~forty
PYMYQQZHRQOQ@me~found
QVL[Q]S\\TSRU@me~four
LRQRRSS`RRRU@me~framed
SSNMSYS]URSS@me~fridge
SRPWSSSPSTSV@me~from
QSM\\SRSPRTQT@me~front
XTQZPRSFPSQS@me~get
URYWRQRHQSSQ@me~give
LRNNRQSaSQRP@me~given
KSPTST[SPQRP@me~glasses
TROPRPSXQRRP@me~go
NWRRSQS]RSSR@me~going
WRRQSXSTSQRR@me~gone
^RSSSNSOVSSR@me~gp
XOOSRXSQRTTT@me~granddaughte
QTSQSJSXSQSS@me~grandfather
LR[QQRSUSUVT@me~grandmother
QQRSTYRPSRSS@me~grandmother'
_SRQUSSIUQRR@me~granny
VRURSRTKRUUT@me~grant
YRTRS\\N@TSSR@me~guess
YLNNOUNVVRSS@me~had
NSVOSVR_RUWT@me~hadn't
ORWZRPRSUXSV@me~hand
[SQSSWSJSRSQ@me~hard
NTIRSWSNORRQ@me~has
QTL]VQQWSURR@me~have
STQMSRS^TROQ@me~haven't
VQURSRSUQSST@me~head
_NRQSLSGWSSR@me~hear
VSTZRRSIQTRU@me~heard
NWTMSRSePSTR@me~heart
LZIRSRSnSQOP@me~held
QSSSSSSXSSSU@me~himself
MQVXSNSTQXTV@me~hip
VSRRSMS_SSSS@me~his
RRPSSOQ^TSST@me~hit
JRMSSYSXTRRS@me~hold
`RKWS[SHSSRR@me~holding
URSVSQSCVUSS@me~home
EZGQQPRjQRST@me~hope
ZQQRSQQRXQQP@me~hoped
OR`OWMUMPTUT@me~house
WSRPRNSRWPQP@me~how
`RQSSPSLVSSR@me~hung
LSPRSVS\\RQQS@me~husband's
WQTRSKS_TSRS@me~if
SSZRNP]YP][[@me~in
JOZjS`SYPTRU@me~is
\\NVYSLQWRRUS@me~it
HWNUScSPQQRS@me~it's
YRYRRMTOTUVV@me~just
ONMNPXSVSVTV@me~keep
?RRR[MSdSRSS@me~kept
RRZUSSSJSTTT@me~kettle
AYNVU[SSOSSS@me~kitchen
WRPNSQTVVPQM@me~knees
PUTTSPQURUVU@me~knew
UURYQWQKVSST@me~know
QVZMSQSWRTST@me~laid
JSXTSSUNPUSV@me~lane
ORRRSVS\\SRSR@me~language
MUSURRSQSTTT@me~lap
bRJSSVSNSSRR@me~last
GQUSSNSkQUTU@me~laugh
RVQRSPS_QRSR@me~laughed
LSPZSSSOSURT@me~lawn
NQQSUTVYSRTS@me~learned
_R`QSMSFSVXV@me~leave
IQKRSTSWSQRT@me~left
ONQPSMSmRUUT@me~let
XSKQSNRYPUQS@me~life
C]QQTPSVPRRR@me~lifted
RZJTOZSRNQPT@me~like
\\RRSSQSGQSST@me~liked
TSQSSNSWSSSS@me~line
RSPSQTSGYQQQ@me~little
LNWVOLOcRVWT@me~live
PRNQSUS]SRQS@me~lived
USMSSSSLTSRR@me~location
SSPSSVSLRQQT@me~lol
FS]PSLVJOUUU@me~look
TRGUQQZ\\QTRW@me~looked
TaYSSPS=TSSQ@me~looking
HRTOSSSfTSTT@me~lunch
LSSSSRSgRSSS@me~machine
OPVOPUSWVUTT@me~made
\\VVSSTSHWSSQ@me~make
NSVSPSS[SSST@me~mam
QR[SSSSRSSTS@me~married
PYMWMTRMUQPQ@me~mean
[[LPSLRUTPRQ@me~measured
SSSSSWSQSRSU@me~mechanic
_RO_SSSKTSSS@me~meet
TRRRT]RFQPQS@me~mentioned
\\QSQSUSGTSSS@me~met
MSSSS^SOQRRU@me~might
LSPNSRSrTRSR@me~milk
UOJRSQQRVQRT@me~mind
XWLYSLSOSTSQ@me~missed
U\\NRUQRORSSR@me~mother's
SN\\RSRRLSVWU@me~moved
PWJQR^RSNRRS@me~must
\\SPRSPSUXOPN@me~nails
NQS`WTSMORSY@me~name
TRQSTOSaURSR@me~named
RYNRS[SMRSST@me~nearly
PRYOROS^TSSR@me~neck
TQSRSURKTQQQ@me~need
RPSNZTSOQSSQ@me~needed
NRXYSQSLTRRR@me~neighbor's
TW_RSSSGRPQP@me~neighbour's
MRQQSPS_RSST@me~nephew's
JRRQS^QbOSSU@me~next
PWRVSPSISTST@me~note
QR\\QSRSDSRSR@me~noticed
ZZLNScR:RSTT@me~now
PSWWSJSRUTSR@me~off
VP]MTQWWRRTO@me~old
ONSaRQXTRVTX@me~on
MR_RRQRPTTUU@me~one
TOQRSQSSUSSS@me~open
PQ]SSSRWRTUT@me~order's
]QHRRUSIURRS@me~out
`SRQSRSJTSSS@me~over
RSWSSOSVRUTT@me~owe
MRNSSRP]RSSW@me~owed
WOVQOUONVQQT@me~own
SRRSSQSMUSSS@me~owned
YSMTSSSPTSQR@me~past
ORLRSQS]SSRR@me~pastor
]ORSSQSSWQQQ@me~patience
N[SRSNQaRSSR@me~pay
XUTZSTQUSUVT@me~phone
WRPSSRSUUSSR@me~physio
ORLQSRSaRSTS@me~planned
IROVSWSYSTSS@me~pointed
GORQShQFRTTW@me~pressed
LSZVSQSFSVTT@me~printed
POPQRjSRQPOV@me~problem
RZPSPRSYTSTR@me~pulled
WSQRTQSPRRRQ@me~pupils
URRRR_QWSRRS@me~pushed
ZVWPNXPMUORQ@me~put
USPRSHVVQSRR@me~putting
SSZNSOS[RSTS@me~question
KSURRSS^TUUT@me~raised
LS\\OSRSQRSSS@me~ran
VSSYSRSFRSSS@me~really
VSWSRTULUTTR@me~reckon
OSSSSRSJSSSS@me~refresh
SSOVSTUSSTSR@me~retired
MSSSSYSTNTTX@me~review
MSPSSRV[RSSR@me~right
LSUXRSSQQWSV@me~ring
MUQTSSS\\PTTT@me~roommate
WPKPSPSZTSST@me~run
M][TQ]Q@LUUN@me~said
MRRSSQSfRRRS@me~sang
QSUXSRRRRUTU@me~saved
LYT[\\QUQPRQR@me~saw
]OTTRQYFSXXU@me~say
cRSSSOSJTSSR@me~saying
_NSRQSSLUSSS@me~school
]RSRSSSRTRSR@me~second
_QKUOf_?NVSV@me~see
DR^cXLSJPVVU@me~seen
WVSPSRSCRQRR@me~set
GSSTSRSgSTSS@me~seven
[QPSSWRRQRRR@me~seventy
QSNRSQS`PRRR@me~shall
YRSSSRSJTQRQ@me~shins
WNQOSYTRTNPS@me~should
NS[ISRSMRSUS@me~shoulder
PMQUSSS^RSRS@me~show
YOUSSSSEUSSR@me~side
ZSOQSSSRUQRR@me~sign
QSPYSSSOQVSV@me~signature
HQSSSOS^RVWV@me~since
MRYQTTRURTUQ@me~sister's
SR_SR\\SESUVU@me~sit
VPRSSSSNSTUT@me~sitting
PtKOSSSKRRRQ@me~six
SQMPS\\RRSQQR@me~sixty
MY\\RRSR_QSSS@me~skates
YULSSNSNTQRQ@me~sleep
[LQQTPRRUPPO@me~slept
OSXVSRSLSTRT@me~slippers
WSKRSXSTRRRP@me~so
GVXRRRSZQTUT@me~son's
MSWQSOScRTTT@me~sons
LQQRSNSdURRQ@me~speak
RR_SSRRKSSTT@me~spent
RSISSPSWRSSS@me~start
MQNVSQShQTTU@me~started
ZO\\WS]RDWUSS@me~still
ENfMSPSJQXXU@me~stood
WWPSSKSJTRRR@me~stop
QSRSSTS\\SSST@me~straight
XROSSPSQVQQQ@me~students
QSTTRJWWPUVS@me~suppose
PSRPSWSLRSSV@me~sure
KTPRMSScQTRV@me~swear
bYJSSLRQTRQQ@me~switched
XPXNVSRTSSST@me~take
VQSRPUS`SSSS@me~taken
LWQRSQRgRSSR@me~talked
eRPSSVUATRRS@me~taught
EVNWSSS\\QSSS@me~tea
YPNQRNTYURQP@me~teach
MRPQSSS\\VQRP@me~teacher
OSVSTSSPRUUU@me~teeth
RN[RRNSQRUWU@me~tell
SQSSSVUNSSSS@me~temper
ZUSSRTSHRSSS@me~ten
]QSSSSSBSSSS@me~tested
PQRSSVRMQTSU@me~that
P_POQRZUONOR@me~the
QSJVSLSeSTRS@me~then
SQS[SOSJSTST@me~things
JNSUTXP\\USST@me~think
VSYOSORJRRRR@me~third
SSRSSYONTSSV@me~thirty
JPUR^MZbQXVU@me~thought
VSSRRNUTPSSU@me~three
PSVNS]SFUPRS@me~through
cMULRTRNXPRM@me~thumb
HRSSQQSgSRSS@me~tied
P`ORUWPUMSST@me~to
cQQQSRSIVRRQ@me~toes
OWYLRRT\\OSVT@me~took
NSRWSSSORTST@me~towel
VNRRSSSYTRRR@me~town
YSSQSSSIUSSS@me~turn
KROXSO\\HPSST@me~twice
XTHOSOQkQTST@me~two
QRSQSRSVVTTT@me~type
LRaOSSSFRSST@me~typed
ZSSSSSSHTRSQ@me~up
`RRSSRSNVRSR@me~vet
PSSTSRSSTUUT@me~walk
OS[WRWRITSRR@me~walked
SRQSSZRJTRRQ@me~wall
MPPRR]RJROPN@me~want
WPR[NRYMZONP@me~was
PP]RSPSVSSSS@me~watch
NQTUR[TRRUST@me~watched
PSOXSQSbSTUS@me~waved
LVJPRQZaSUTR@me~went
OOVPUWUNTVXR@me~were
^RWRSISFUSTQ@me~what
VTWSS[SRSSSS@me~when
PSMZSWSGRSSS@me~which
]SRPSTSKVRSP@me~who
QOQOSQRdRTTQ@me~whole
NSVPSSSXSSTT@me~wife's
NRPUUgRBOOPQ@me~will
YUQRXQSHTSSR@me~wish
UYPSRPYNQPSP@me~with
VSSRSPS[SRST@me~words
[OXRQUSFYRQQ@me~would
ZRPSSQSQQRSR@me~wrist
[SYRSKSESTUT@me~writing
USRQSSS\\RTTS@me~youngest
LaWLMUWONRSQ@missing
TNSMSSSZTSRS@missing>@animal
[SMTVTRJTSRP@missing>@arrive
OST[SQSLRTST@missing>@carrier
QQSZSWSPPRQT@missing>@day
\\QLSSRRRTRRQ@missing>@feast
TSTSSPSMTSSS@missing>@late
RSQSSSSVSSSR@missing>@looks
NUXRPJRcVSQU@missing>@me
T[UROPPRSWVU@missing>@missing
`YRRSMMHSSSR@missing>@money
bMQQRNQYXQQP@missing>@not
QP[`SXO\\RVUU@missing>@number
MO]ORVSTQXXZ@missing>@ordered
\\ZKVNXSVRSRT@missing>@pack
WXNLUTRNSMNP@missing>@parcel
LZYPQVQSRUUT@missing>@part
KR[RSSXLQX[W@missing>@place
OSYRSOVLSQPQ@missing>@quick
MSQ[XRSTPSRS@missing>@recommend
HUPPS\\RSPPQS@missing>@refund
IXSaSSSMRTSV@missing>@reply
SSSSSUSRSTTT@missing>@route
ORUZWNUWRQPN@missing>@seller
XQ[RPPRPYVVT@missing>@sense
RORRS]RPTSSS@missing>@size
ZM_VXJTPWVST@missing>@span
V[OSSRTLSPRO@missing>@staff
SRMQS_SZRSSS@missing>@use
PNbRSSPYQUUT@missing>@used
\\OSRSQTWVRRQ@missing>@works
UYZRSQTJUQRQ@missing>@wrong
WYVLR`QJPMPO@missing~>
MZYTVORNTUUR@missing~@arrive
Q^SPSTRARSUS@missing~@me
KU^SSRRXRWVU@missing~@missing
OSSQRUSZSSST@missing~@ordered
WVPSTSSQRRRR@missing~@parcel
MV_SRPRYQYXW@missing~@part
SRcQSSSBRUWT@missing~@place
NTQRSZSRQPRR@missing~@refund
OSUdSQSBRUTU@missing~@reply
RLVRUQPTTSRS@missing~@seller
RORRS]RPSSSS@missing~@size
ISTWTNR\\UTRS@missing~@span
YQSRSTTWURRR@missing~@works
RONWRQNVTPOU@missing~a
XPORWQRPWRRR@missing~an
PTSSSRSPSSRS@missing~and
RSORSUSYSQRS@missing~any
PSRTSRSQRTST@missing~asking
MRWRSSSXRSSS@missing~at
WRTRRRSNTSSS@missing~being
VTSRSRSQSSSS@missing~dribbling
\\RNSSRSNWRSR@missing~ever
OYOUSSSMRSSS@missing~five
WNRSSQTPTSQS@missing~for
QQUOSRR\\SUSS@missing~found
TQQSSRSWTRSR@missing~hand
KRPQSVV]NQTS@missing~in
KW\\RSORNQWWW@missing~is
YKUKSXR]PRRR@missing~it
UTMUQPR[USST@missing~of
`OOPSRSPUPQQ@missing~one
OSWSSSSVRUSU@missing~resident
NSU[SSSTRWVW@missing~seven
TSMSWTYUUPQP@missing~so
RSSWRQSMRUSU@missing~stopping
OQ`SSOOVQXWU@missing~term
TXOMTOKZZRUQ@missing~the
UWLRSYRJSRRR@missing~thing
WQORUSSXUTSS@missing~to
QPRSSKXNRRSQ@missing~what
XUMSRRSVUSSS@missing~when
ZQ^MSOSPSQRQ@missing~wish
[STSSSSPSSSS@missing~with
HA:GMS~HE@@H@money
VSVSSWZVRSSS@money>@arrive
USRTSQSRTRRR@money>@carrier
OSSRSQXWQSSS@money>@elsewhere
QRRRSTOORSSU@money>@family
QUQSSOTZSSSQ@money>@late
TRJKQUYUPOQN@money>@me
OSSSSRQ`SSSW@money>@missing
VUSLR@RQTRRN@money>@money
WNRSSQT^XPQQ@money>@not
TMRSSKTQQSSU@money>@number
KRSSSQWZQSST@money>@ordered
OUSZPRS]SUSU@money>@pack
UV\\RQPYQPTUP@money>@parcel
WRRUYTVQRTSS@money>@part
LQQWSQURPSRQ@money>@place
aS`PSLRT\\OPM@money>@quick
SVSSSOXJNSST@money>@recommend
TSRSSURPSRRS@money>@refund
QSURRWQQRRRT@money>@reply
PSVSSQQFQWUU@money>@route
JRNRT_TdQRSU@money>@seller
ZQVSSRLSUSSS@money>@sense
LVRSSOWSQSRR@money>@sent
PSMRSM[VQNPN@money>@span
TORRSUY`SRRS@money>@staff
SYSSSRONSSSS@money>@works
MQSSQZ[=OTQU@money~>
RRRRSTOWSSST@money~@family
TP[QSVTBTQRS@money~@me
[USRRMWUQSSQ@money~@money
TSSSSSRPSSSS@money~@not
TNSSSN\\NQSSR@money~@number
USSSSVQ[USSS@money~@part
TSRSSURPSRRS@money~@refund
QSRSSXRHSSSS@money~@seller
TRSRSSWSRSSS@money~a
]RZPUQYSRRTT@money~and
TPSQSOX_ORSR@money~at
PTSRSST\\QSSS@money~by
PRXTQ[PGSSRW@money~for
PRSQSXSTSQSS@money~here
NPNSSTTCSQRR@money~in
RSSSSORZRSSR@money~is
RQLRS\\PPRRRS@money~it
HSLQSJ^IPPQM@money~less
JSTSQQ^PQRQP@money~more
OSUSVSS\\TSSU@money~of
TQSSSSPVSSSS@money~off
SSQRRN]LOTST@money~on
[NSSSTWOSSSU@money~one
RSKSSMM`SSTS@money~sir
USNRSPWPUPQP@money~than
XVSSSQTSQPQR@money~the
ZVSSSQOQUSSP@money~then
QRSRSPdESSSS@money~though
QKPQRL_MPQQS@money~to
QRSSSQYWQSSS@money~under
YPPSSOXOSSRQ@money~was
PGbJLRVUPVVW@month
XQXRSRSRTQRQ@month>@arrive
MSXSSRRDRQQS@month>@feast
QT[QSGYLURRQ@month>@me
`PQRSNQDZOOP@month>@month
QM]SROQgUTUU@month>@not
JRUXS\\QKRTTV@month>@number
PRURSQS^TSSS@month>@place
SSMSSWRbSQQR@month>@return
USNSS_ROSSSQ@month>@seller
JXXSSRSUQSSR@month>@span
RTSSSRSVSSRR@month>@staff
QSSSSSSWPTUT@month>@works
KOWTPVUNMYYW@month~>
LPXTSMXHSSSR@month~@me
RR^TSPROSSSR@month~@not
JRRRS^QHRSTU@month~@number
QSISS^SLSSSS@month~@seller
TRLUSTM\\UUUV@month~and
MRKQSPRcTRSS@month~in
dPORSQSWWQQQ@month~is
KPYRSURRRRRU@month~the
RRcRSQRGRSSS@month~when
TRVSRVS?STTT@month~with
PlKNNMQAPHKH@new
SXTRSSSPTRSQ@new>@arrive
TSUOSQSbTSTS@new>@day
^NEbRXQNRWSW@new>@family
TXRQQQSfRQSP@new>@me
CVSVSOYZTUUS@new>@not
QDSSSPS[SRRR@new>@part
QVTYSMSSSUSR@new>@seller
GUSSSRS[SSSS@new>@sense
OPPWYZSMRRRS@new>@span
TSTTRTSPSUTT@new>@staff
RSRPSVSUSSSS@new>@works
MeKOQJPSJOOO@new~>
aGNSSSSRURSS@new~@part
RVRWSOSSRSSR@new~@seller
TSSURTSOSUST@new~@staff
SURSSWS[SSSU@new~and
OYRRRSSQQRRR@new~condition
ZRRSSRSRUSSR@new~for
MRSaSWSLQTTS@new~one
VQSSSOSKSSSS@new~with
YGVQRSRUSTUT@new~year's
ZPKQMOJZWOON@not
XJNVQNSMUSPQ@not>@animal
UDbORSUQQ]]^@not>@arrive
GPYVUWSXSPRO@not>@carrier
MVPQSOSOPSSR@not>@damage
ES[]SFUeQXSR@not>@day
IMWPTQSTTSSS@not>@family
VRXRSSSTSSSS@not>@feast
PPRSSMSWRPPT@not>@honesty
ISRSRSS[NRRR@not>@instruct
DLPUSORiTUSU@not>@late
^PRRURSWSPOT@not>@looks
YQSd`OWPVUPS@not>@material
OZXOSURTSQSS@not>@me
QRMRP`QdWPQS@not>@missing
NUNTSd`BRRRX@not>@money
SRNRSSR_UQQR@not>@month
VSMTSXY\\SPPP@not>@new
TS^PUNQHWXWZ@not>@not
N[IQRNLlUQTQ@not>@number
=^MHYSTYNOST@not>@ordered
UX[KRTSORRUQ@not>@pack
SMOOKTSPNTVV@not>@parcel
SPWORJSUPTRT@not>@part
LIfJRUSURT[W@not>@place
OTLJRJSlROPS@not>@quick
RUATSGSdTKMK@not>@recommend
MUOSSJSZPOOV@not>@refund
VO[WR]RSULLR@not>@reply
YRGSS\\RJTQPT@not>@return
RRTRSPRYSVWT@not>@route
IE\\^T]OLSZ[W@not>@seller
UKT`OORSRVUV@not>@sense
TPbPSRSHUSTS@not>@sent
YSPURQSRTSRS@not>@size
ZTVSRKQWRRQU@not>@span
`TM\\RSRRVRRQ@not>@staff
\\HXPOJRNXWVT@not>@use
WNTQROSWVWWV@not>@used
OPPRS^HUWRSS@not>@value
ZXMOR^QGQNOS@not>@works
fNHTRQSXYPRQ@not>@wrong
\\QbVPXOLYVVV@not~>
ORKWSSSNSTQT@not~@animal
KPIYOSRRQWTV@not~@arrive
QVQSSPSRQSSR@not~@damage
RQ^USUVDPYZV@not~@day
TQHRS[SIPPPS@not~@honesty
ISRSRSS[NRRR@not~@instruct
MSBVSLShRTST@not~@late
QQLSSRSRRRRT@not~@looks
KROO]VSSQRQR@not~@material
O`I]OQU[PSTR@not~@me
LUOSSZ`VRRRU@not~@money
YVPRSRYMSQQP@not~@new
RRJSPWSVRQPS@not~@not
NcQ_RNNQRSTS@not~@number
SXUSYHSOSTUQ@not~@ordered
C_LU^QSJQPPQ@not~@pack
SNaOPQSTSVWU@not~@parcel
IjZQPNTNLVVT@not~@part
ZOCdSTSPRSPR@not~@place
IPLLQWT\\YPRP@not~@recommend
WVKSS^SXQPPS@not~@refund
[TQGR\\SFTOMQ@not~@reply
MSMSSVSQSRQS@not~@return
ORJRSSSUTRRS@not~@seller
MUUURNS_VQQR@not~@sense
UQ\\QSSSTTSSV@not~@sent
jPHPSPSLSSSS@not~@staff
`LOTRNRHWQQS@not~@use
SLYRSUSTUUVV@not~@used
bRNRSQH]\\RRR@not~@value
ZSOOROWZOQQP@not~@works
RPJQSUS`QPRT@not~@wrong
UMXQRXRZSVXU@not~a
NRPdSJSURVRT@not~access
PSNSSWS[SRRR@not~against
LSYRSOS_SSSS@not~allowed
PSUPWRSWSSSR@not~an
`RZOSSSCRRRR@not~and
XQNRSPSDWRRQ@not~as
NSWQS]RBSUUT@not~at
SMJVSZRSRRQT@not~be
QJW\\SUSQQVTV@not~been
GRJUScWRRQQS@not~believe
QSMZRSSRRUQT@not~bell
OHRXYRSWQVSW@not~bend
WSMRUSSTURRR@not~between
ZSPRSRSMRRRQ@not~bite
QQ_PSKRVTVXT@not~blame
USRVTQSRQVSU@not~blow
UVPUSNSUSTRS@not~bother
QQLRYTR[SSSS@not~but
UQPRSQRTWSSR@not~buy
MV`QSPSYRQQP@not~by
VVOSRSSMTQQQ@not~cap
]ZTRSNRITUUS@not~carry
PUSQSUUCPRSQ@not~complain
LSPRSPSbUSSR@not~complaints
OTQSSQSWSRSR@not~count
TRSSSSSRSSSS@not~creep
PRM_SRSISUST@not~cross
NRKGUbSGSQSR@not~do
QEXSSWSRTWXX@not~drama
SSRSSSSNRSSS@not~drip
aQQSSPSSVSSR@not~drop
jRRRSSS@TSTT@not~either
TRZTRJSUYSQQ@not~else
9\\\\[XNRgKVPY@not~even
SRWRSYSSQWXW@not~exist
ZPRSSVSMTRST@not~expect
[WQTRZSCWRRR@not~fault
@SnTSRS<SSTU@not~find
ZPHNSJQiWPQP@not~for
MQSXSXSORSSR@not~forgive
LQORSgSRQRSU@not~forms
RQ_OSTRLQWZW@not~found
PSWSS^SKSSST@not~from
QSRRSYSRQQQV@not~fuss
QMXPRY[HOSRQ@not~get
WQRRSXSQURRP@not~give
XNTOSLRHXVVR@not~go
WQQSSSQOXQRQ@not~gone
QPUPSXS`SSTV@not~had
RRRSSQRNRSSS@not~hand
OPRSRLSfSUTT@not~harm
LSLPSPS\\SRTS@not~has
TPNbROOTTVSU@not~have
BSTSSOSlPSST@not~hear
RSORTSSZSSSS@not~heard
NS^OSRSJRSTT@not~help
RLgTSMQ@R[T\\@not~here
^MQTSRR\\RQRO@not~hold
SQaTSDSQSSSS@not~home
FmQCHURDRNQP@not~in
\\PUQSXSbRUTT@not~is
KX^RVPSNRVWT@not~it
QQRQSSS[RRTR@not~joking
UPPSURSKTRRR@not~just
NQLaRRSDQUQU@not~knock
PUQLW[RPSQSR@not~know
VQTSSQSTTSSR@not~known
YRNRRISVRTRT@not~leave
SSSRSSSXSSSS@not~lecture
S[VSSRSDRSSS@not~left
LWQTSPSYRRRQ@not~let
RSQfSRSDRUST@not~lift
HSOQWMS^QSSS@not~like
OORRRPS[WPRR@not~longer
PPTQSXSYSQRS@not~make
LRNZXUSaQSRU@not~making
RKRSSQSpSTST@not~mark
?ZRRSUQ^QSSS@not~mean
TQ]RSRSRUSTS@not~meet
UPPSSPTSRRRS@not~mind
^WGQPORZYQPO@not~more
URVSSSSIRSSS@not~moved
YQRORSSSVSSR@not~much
SRKW[MSeRSRR@not~need
KEa[QNRKQXWX@not~of
OMXSSVYKPQRU@not~on
\\FTVOWSQMUS\\@not~one
RTPUSYSXSRRU@not~open
\\RSSRQSNSRSR@not~problem
XSTRSQSOTRRR@not~put
PURSRUSIQRRX@not~questions
RROSSXSMRQQU@not~quibble
ORNiSSSIQTST@not~quite
JUSQRSSSSSSS@not~rattle
XJOPSWSPSQRT@not~reason
HQkbSPSJRTRU@not~ring
\\SSSSSTNRSSS@not~rock
fKESaRRK`NNM@not~round
DZVJT\\Q^PRTQ@not~say
RQSWSSSWQSSR@not~scratch
MPdRTSS@SSSR@not~see
SUSSS_SAQSSV@not~sell
WRSSSNSYSSSS@not~sense
WSSRSRSRTTTT@not~set
PRNSSdSIRRQU@not~shame
OPdPRRSMPYZY@not~show
XQSSSSSHSSSS@not~shut
ORbRSQSNQXZW@not~sign
PS^SSLSKRTTT@not~since
SSVSQYSHRRRR@not~sit
NSUSSRSWTSSS@not~sleep
SSQRSSSUUSSR@not~slide
XWSNUMSOTRSQ@not~so
JVPNSMRYRQSQ@not~speak
eQORNQSMYRRR@not~stick
NSRUSRSYQTRU@not~stop
NRQSSWS[TRRR@not~supposed
PRSSSRSTQRRS@not~sure
RWKTTPS^RSSR@not~surprise
OcLSSRSMQRRQ@not~surprises
JQT[Q]SPNTR[@not~take
PVLRSSS^SQRS@not~tell
GXNPSLR\\NSTS@not~that
C]RURXSZPQPO@not~the
U]MSRTRMQRRQ@not~there
VSXOSQSMURSR@not~think
QMZhSNSGSUTT@not~this
GSFRQPU^RSTK@not~to
TSQUS]SETTST@not~turn
YRRSSTSFSSSS@not~understand
SSSRSQSOTRSR@not~wake
ZbZRSNSATSSS@not~want
IRdOPSSSSSTS@not~was
]RNRRPSMSRRS@not~what
RSQSSQSPTSTS@not~whatever
\\RRSSXSHSSSS@not~which
VSPSSQSbTQRP@not~whistle
WRLSSRS]VSSS@not~will
QOORRQSPTQQQ@not~win
S_dOSQSQQRUS@not~with
SSRSSISaQPPN@not~words
[SORSSSNURSR@not~worries
QR\\SRUSMSSSS@not~yet
OTQVRS\\PPQQT@number
YVHRXOSRRUUU@number>@animal
_YNXQNPVVPNO@number>@arrive
QVPYSSQRSTSR@number>@carrier
KQSRRRR[RSSS@number>@damage
MSUVSZZMOSTV@number>@day
OW^RSNSVSXVU@number>@family
VRSSRVSZSQPR@number>@feast
^OYSSPSKTSSS@number>@honesty
VUYTRURXPQPR@number>@late
PVTRSUSTQSTR@number>@material
S]YROSWaRRQR@number>@me
RYRWSPQVWSSQ@number>@missing
OOQUTYNVQSRV@number>@money
IMaQSQNKNZZZ@number>@month
[ZWJO]O[RRRR@number>@not
QRFMNXCXSLQS@number>@number
VKRQSTL]TSSS@number>@ordered
SJQVZMPWRSST@number>@pack
NHXZSTVYOWXW@number>@parcel
GSRSSUVGRRRT@number>@part
QRRZSRQOSTQS@number>@place
RRASSNVZSPNR@number>@quick
RUJNSMQfYRSS@number>@recommend
PSRSSQ\\NUSSQ@number>@refund
ZXQQUMWWSRSN@number>@reply
IT`QSQS[QVTU@number>@route
OMJQSXTWTPQR@number>@seller
RRSSUSSSTRSS@number>@sense
MXRRRPOPUSTR@number>@size
LVQ\\`ZPWNWRV@number>@span
cNUUSQQ[XRST@number>@staff
TYWRSQRMTSSR@number>@use
dTQRSOU[VSSS@number>@works
F]URSZSRSRRS@number>@wrong
RTR[SX[IOWSV@number~>
VUSZRRSOSROQ@number~@arrive
PQSRRRSVRSSS@number~@damage
RRJXRP\\VRRTR@number~@me
PRQURZI]RSRV@number~@money
DNaQSVOSOVVW@number~@month
MV_OSVQ]PRSR@number~@not
XV[NPTOYURUU@number~@number
QSRSSTS`SSST@number~@ordered
CURSSXY`QSSU@number~@part
OUKNSORgXRSQ@number~@recommend
YQSRSTSNSSSS@number~@reply
TJFOSQSVTPQT@number~@seller
YRUSSSOJUTTS@number~@size
FXX[a\\OMSUWV@number~@span
SQQTSTSWURQR@number~a
TSQcSPSRRVSV@number~am
NQXSOPQTXXUV@number~and
OQSSSSS[RTSU@number~as
USUPSVRbTSTS@number~at
RRRQSRS]SPQQ@number~bar
XWUSSRQQUQRQ@number~degrees
USVQSXSPSSSS@number~every
MLORSR[YPRQT@number~for
TQS]SSSLTUTT@number~has
RROSSdQMSRQV@number~hrs
QUZQRLRCOTUT@number~in
RJOXSUR_USRQ@number~is
OWTPSTQQQVUT@number~it
TOZSSURWTMNS@number~it's
MRPSSSX^RPPP@number~less
XRNSRSSWTSSS@number~like
RQSSSTSQTRSS@number~mb
NXRYSPRUSUSS@number~miles
XSSSSSRHVQRR@number~min
SSPPSN^FOPRP@number~more
NQVRSNeGQSSS@number~now
VRRPRLRTUTUR@number~of
W\\QJSM[QPRTP@number~on
\\QSSSSQLVSSR@number~over
UURSSRQSURRR@number~percent
MSRSRWR\\QUUV@number~pm
OSRSSUSUTSSS@number~since
PUPSSSSVSSSS@number~so
PXVRRTSbSSSR@number~that
JXRVXXPXPWVW@number~the
_Y=TSLSVQTSS@number~then
TWKQSUWQRPQP@number~to
^RNRSGSQSUUR@number~was
VPSRSRSMRVSV@number~which
NSQUSRVPQSRT@number~while
LQMXSRQPRRRR@number~with
PR]SSRRLPZ\\Y@number~wks
F^KQJUWSNOLP@ordered
_OORSROZTTST@ordered>@animal
G`ZOTGQKPUXO@ordered>@arrive
K^UMSQS^SSSQ@ordered>@carrier
HFNqSUTVR[QY@ordered>@day
UYXRSPSMSRSR@ordered>@family
QOQSSUXCSQQR@ordered>@feast
]QMSSZRNTQRQ@ordered>@late
MWSRROU_PSSS@ordered>@looks
S`WJRURNTRSR@ordered>@material
ZV][SRTRYVWU@ordered>@me
SOSSSXRRRSSS@ordered>@missing
W[\\SSPHOSRRW@ordered>@money
TNHRSXXRTNKO@ordered>@month
EVNRSQTYPRSS@ordered>@new
YSKVSXQKSQUQ@ordered>@not
R\\YLRBNPPQTN@ordered>@number
]PQIW^QCSQRR@ordered>@ordered
OXVOOURXQSUS@ordered>@pack
OURUQSSQQTTT@ordered>@parcel
GKmWS\\WORWXW@ordered>@part
[LKZQPRNZUQS@ordered>@place
OQ]UVNPVRRUO@ordered>@quick
MNYLSTTQVNQU@ordered>@recommend
MOMUVSS[RSRT@ordered>@refund
gQWRSPOTTTTS@ordered>@reply
UNSRSOURSSSR@ordered>@return
dFPVUJPTXSRS@ordered>@seller
UZXOSZSLQTUT@ordered>@sense
YMSRSUSUSTSS@ordered>@sent
IRbQSLSXPVWV@ordered>@size
RZNSV[SaRNRO@ordered>@span
OKRPVZXUQPRV@ordered>@staff
OK^USSQTRRRR@ordered>@use
HMX\\SRSSQVSV@ordered>@used
UOV`SNRPTWSU@ordered>@value
]WVNSSSPTSTS@ordered>@works
VENNSiR\\TRSZ@ordered>@wrong
BXXSQ]QFLSQT@ordered~>
]ORUURSMTTTV@ordered~@arrive
RSOUSQSKSTPS@ordered~@day
V\\QMQUSITRRR@ordered~@material
_L[LRVRGUQPU@ordered~@me
Q\\NPSSS[QQRR@ordered~@not
[S7RSIVgQQQR@ordered~@number
QQ]RSSSMRTTT@ordered~@part
TQSSSPSWSSSS@ordered~@place
WOR\\SNSKUVTS@ordered~@seller
QSPOSRSTSSSR@ordered~@span
YKSSSaSASSSS@ordered~@wrong
Z[YZROPKWPOQ@ordered~a
QUJTWXQOTQRS@ordered~and
]RMOQOQFSOQO@ordered~as
SNLWSXSQRTRV@ordered~at
VPSSSSSLUSSS@ordered~book
PWSRSRSPRRRR@ordered~down
URKSSSXPSONN@ordered~extra
F^bOUIBeM\\\\Y@ordered~for
TQWQSXRGRRRU@ordered~has
SBaRRXIOS[[Z@ordered~in
dVJSUNVOUQPO@ordered~is
VDUTSUT[VVXR@ordered~it
GX\\TSQQEQTTU@ordered~it's
\\SONSWSNTRRQ@ordered~more
NOPSSVXPSSST@ordered~nine
OZSRURRYSRSR@ordered~number
PHbWRXSASUVV@ordered~of
ODQ\\S\\R]QSSU@ordered~on
LQSSSTWXTQQP@ordered~one
ROSSSSSXSSSR@ordered~out
JYSSSSSLQSSS@ordered~right
SKSSSOS^RSSS@ordered~said
M^LWRRSVPTQT@ordered~shows
ZSSSSSRISSSR@ordered~so
JNSRVRSmRSSS@ordered~still
FZ\\SSXP`QVTW@ordered~the
_OPSSQRMWSSQ@ordered~these
VRUSSSSHSTTT@ordered~this
WRLUSSRTUVSU@ordered~three
W[XOREKkTPSM@ordered~to
JH^SRXRTTTVX@ordered~two
kLNLRZSRSQRT@ordered~up
QQMZVZSGSQQQ@ordered~was
QPRLSaSLSRSR@ordered~with
DL>J~CGNECD@@pack
OPUSVSTJRTTS@pack>@animal
XOSQTQRW[RSQ@pack>@arrive
SSRSTSSQSRSR@pack>@carrier
VRRYSSSOVTTT@pack>@day
UVURPSSZRSTT@pack>@elsewhere
PQRRYSSKQRSR@pack>@family
RRSSWSSSUSRS@pack>@late
POSQQXSIVSSS@pack>@looks
BMQU[RRVMQRR@pack>@material
SUKOWaQQUQMV@pack>@me
RPUSTSS]SSSS@pack>@missing
RSURVSRRRSSS@pack>@money
WPSQVSSPURSS@pack>@new
[TVSOKSXUUUT@pack>@not
\\bOOPPOHQRSQ@pack>@number
SQVRSRSSSVVV@pack>@ordered
QJSG?UROXPSQ@pack>@pack
VWQNWXS^TQRR@pack>@parcel
FVOLUUTFQOPP@pack>@part
NOXUVUUQUSUT@pack>@place
SQXRWQSEQRTR@pack>@recommend
QVSYSRSCRTSS@pack>@refund
SNPSWSS\\URSR@pack>@reply
QSSRRSUVSRSR@pack>@route
\\WPUPTSVUSSQ@pack>@seller
JSSW_SSALRSS@pack>@sense
QSQSTPSWSSSS@pack>@sent
PRSRWSSIOSSR@pack>@size
gTPUQTSNUPQO@pack>@span
YSSSVUS[TTTQ@pack>@staff
HPSU[RSWQSSS@pack>@use
P]QRLWSUSSST@pack>@used
`SSRMSSRUSSS@pack>@works
RJQT]HPELQQO@pack~>
SRSSRSSOSSSS@pack~@arrive
RPSSTSRNRSSS@pack~@material
NPRSOQS^PRRR@pack~@me
OSOQUSSEPSSS@pack~@not
KQSS[RS[ORRP@pack~@pack
PdUPIQScTTUT@pack~a
XJRNXTQUUSRU@pack~and
QSRSTRSRRRRR@pack~at
VQSR[RSPTRSQ@pack~by
aQQQLOSR[SSR@pack~cubes
UISRWRS[QTUT@pack~for
YOSQUOSYSSTT@pack~from
QSSSUSSESSSS@pack~had
^YPVNYSOTSST@pack~in
ONWQZSSRTSTT@pack~is
OOSSZOSQSSSS@pack~it
OQYPVWRKOQRQ@pack~like
^WQSNWTKRQRR@pack~of
O[M]MPRRQUSU@pack~on
QOSSTSS[RSSS@pack~round
PZPQW[SKSSRR@pack~so
]RSSPNSUVSSR@pack~that
NPLScRSJNRSO@pack~the
LVSRVSSXPSSS@pack~three
KYSRZUSQQSSR@pack~to
PRSQXTSEPRSS@pack~up
R`XVTNS]NSTP@pack~was
SRSQUSSQSRRR@pack~whatsoever
[SXNWSRISQRP@pack~with
NEYb[LUGP^X[@parcel
YbULYQTJTQSP@parcel>@animal
ONRVVSSWSPRS@parcel>@arrive
^SLRSRSMVNQN@parcel>@carrier
FWdfSMRWRUUU@parcel>@day
WRMVSOS[TSRR@parcel>@family
PSMOSPS\\TTTS@parcel>@late
SSRRVXSVRSSS@parcel>@looks
WZQPQSSXQSSS@parcel>@material
JR]ZORRVRUUT@parcel>@me
PQRVSSS\\RTST@parcel>@missing
U[UHLWRZRWYU@parcel>@not
bTTKQNOHTSTQ@parcel>@number
NRQTRSRNQVSV@parcel>@ordered
VWQJYUSRRQRT@parcel>@pack
RRHKSUTkQQRQ@parcel>@parcel
TQOZOVUQWTSV@parcel>@part
WNOQRKUYVRSP@parcel>@place
RVXRQSSMSPPP@parcel>@quick
TSSVPSSMRVTU@parcel>@recommend
STQXSTSEPTSR@parcel>@refund
MRSRRYR[UOQQ@parcel>@reply
SQSQRQSSSSSQ@parcel>@return
QSQRSTUOSQRQ@parcel>@route
UOJUQ[U`TQQT@parcel>@seller
FWRU[RSUNRSR@parcel>@sense
RSQRSSSPSSSS@parcel>@sent
OVPLQXRIUNPQ@parcel>@span
ZUR^UOROUWRR@parcel>@staff
RQN\\SRSSUURT@parcel>@use
PVVRNWSZSSST@parcel>@used
UWRTRSSVRSSS@parcel>@works
USUNRTSXSRSS@parcel>@wrong
NT^EZ\\OGMY]Z@parcel~>
]SMRSRSNVOQO@parcel~@carrier
SS\\RSPSSSRRS@parcel~@day
QOVVQQSYRSUQ@parcel~@me
JOWQSYRUOWXW@parcel~@not
fPSMRSS?\\RSR@parcel~@part
cQULPKSQXSWO@parcel~@place
SYRRUSSRPSSS@parcel~@sense
MSQbSNRMOXRV@parcel~@staff
KSN^PRSWRVSV@parcel~@use
MORQRQ^RQRRP@parcel~a
Z`ANNMSYROPO@parcel~and
RRSP\\USTSRTT@parcel~at
TTVQQQSGSQRR@parcel~by
XRRSSRSRTSSS@parcel~coach
XOOjOTRPQUSU@parcel~for
NVVRNWSZRTTT@parcel~had
PU\\RRQSSTTUS@parcel~has
GPNUTQSQRVQU@parcel~in
L\\iTNQSRQYSV@parcel~is
KUHOPVRVTNPR@parcel~it
PXRSRRSMRSRS@parcel~like
VUNDQPV[VRRR@parcel~of
VQYRRYT[TPPR@parcel~on
QSSRSSS^RSST@parcel~out
WTSQQROZRSSR@parcel~said
QSURSRUWSPPQ@parcel~same
TTZRQWRXQQRS@parcel~says
YSRSROS]SSTQ@parcel~since
RPQRSTS^SSSR@parcel~slot
SQSTUSSUQUTU@parcel~so
VTOQQURZUSTS@parcel~that
V\\VQOVSRUQRS@parcel~the
USLMRRSQWRRR@parcel~to
WLLSdRSGPTRS@parcel~was
YRTRSZSRROQT@parcel~went
VRSFXMUWUPTN@parcel~with
ZQLPYSSBPRRQ@parcel~you
bZKDNIKK]EJA@part
QPTVRSSSOUSV@part>@animal
UNSROZPYPSTS@part>@arrive
KQgQSPSNPWWW@part>@carrier
@[QUPSR]KRRR@part>@damage
LYL[SNSSRVRV@part>@day
HSgRRSUMTTUS@part>@family
NSRSSSSUSUUT@part>@feast
W\\PSROS[RRRP@part>@honesty
QXNRUPS_SRRQ@part>@late
RQVTRSS`SSSS@part>@looks
FVQTSRS]NSSS@part>@material
V[[VZTY^VTUQ@part>@me
\\SMQRSTIVPPN@part>@missing
TUPRRPXfTRSQ@part>@money
VSSSSSSQTSSS@part>@month
PWTSSSSQRSST@part>@new
]KURTUWUMUUU@part>@not
@bNQRUKmMPPR@part>@number
\\TOPQUQXTSSR@part>@ordered
VXVVLTR[VQQP@part>@pack
ZYNPQUSQUPQP@part>@parcel
TFMVWKO\\VVWT@part>@part
SQ]YSUSXTSTS@part>@place
ZQPSRXR[SUUT@part>@quick
[QNXUWRNSTRR@part>@recommend
ZOOVSNSSSTSV@part>@refund
Y_PPSYSRRQRR@part>@reply
YOSRSTSSSSSS@part>@return
TRORSRS\\STSS@part>@route
K^VQYYWXTTTR@part>@seller
ILQTSTRXNQQQ@part>@sense
ZQKTRRSPZRSP@part>@sent
BZQWUTSKQRRR@part>@size
aSGTQZP`VPTP@part>@span
^WVLQUSUYSVR@part>@staff
HYQRRXS]RTTS@part>@use
VTRUSUSRRRSR@part>@used
OSPSSNRpSSSS@part>@value
_JNKQXRNXOPP@part>@works
TZRPPNRZSRSR@part>@wrong
K[QTRNWJMSSR@part~>
YTUUM_RMQTTU@part~@arrive
RTQRPUR[ORRR@part~@damage
KSYSUPSXPUTT@part~@late
RSSSRSSJSSSS@part~@looks
OTZSVTQKRRSV@part~@me
CZUSSRSSTRRR@part~@missing
LTLVPMXMPRRP@part~@not
M`SSSRT<MSSS@part~@number
QRRYOSSVTSSR@part~@pack
NHZSXRRQX[ZW@part~@part
TSSQSSSZTRSR@part~@place
SRSUSUSSOSSS@part~@recommend
YPQSSUSKTSTU@part~@refund
aRSRSWSFVSSR@part~@reply
XTVRRSQbSRSO@part~@seller
WRSSRUSRQRRQ@part~@sense
YROPRSSOYRRP@part~@sent
WRRSSSSNTSSS@part~@used
VPPNQTR[VOQL@part~@works
OURSRRS_SSSR@part~@wrong
VZQRRQSIVSSR@part~a
WPSSSSSXTSSS@part~about
IWSPSTSVOSSS@part~already
MYSRRSS\\RSSR@part~altogether
KO]R[LOLTVWU@part~and
WOPSSVSXTTTU@part~arch
E[LRSOXcRQQP@part~are
RRSSSQ\\MRSSS@part~area
NTURWJVURSTR@part~as
OP]WQRVKRSVV@part~at
XUSXRSSDSSST@part~because
NSLXRRSQSTRT@part~before
USSSRSSLSTSS@part~between
OSQSSOS\\SSSS@part~but
MSTRSXSNRSTS@part~by
XOSSSSSRTSSS@part~could
XOPSSSSQTRRR@part~does
]WVSSRSDUSSS@part~five
TMTSRSS_TTST@part~folded
TQSSQRSVTSSS@part~folds
LKZ\\S\\QWQXVY@part~for
VSWSSSSOSSSS@part~four
J`SPRZQIMRSV@part~from
GTOSWRSPSSSR@part~game
URSSSSSSTSSS@part~gets
[RPSSQSRWSSS@part~gives
HRSSSSSSSSSS@part~go
YQRSSWSWUSSR@part~goes
HR[SSSSZQVWW@part~going
EcOTTRSILSSR@part~had
F\\VNQNSKQQPQ@part~has
ZRSSSRSNSSSS@part~if
AZ\\WNUNLMVTU@part~in
LZRWTSSORSSS@part~inside
G^NYTVPNLNOO@part~is
A^LWPPRbQTRV@part~it
J[VRUPWHPSSS@part~it's
USSSSRS[URQR@part~lets
POSQRSSOURSR@part~like
YORSSSR[TSSS@part~needs
TSRSSRSNUSSS@part~nine
MWYVTXSMUTRT@part~of
[QZVSQSEUSSR@part~off
KHRYXKR]UTSS@part~on
UXQPRQSIPSSR@part~one
HROSSSSdSSTS@part~over
QSQORRS^TSST@part~pads
TRSRSSSWRSSS@part~pinches
XVRSQSSNTRSS@part~protector
NURSSSSTSSSS@part~pull
\\OIZ_QSKRTSR@part~said
FUUQRRQROUUW@part~says
MR\\SSRVPQSTS@part~set
WRQSSRSSTSSS@part~she
XPXSSRSMQSST@part~should
POSSSSSYRTSU@part~since
VORSSSSWSSSS@part~sits
PTQSSPSRRQQQ@part~six
USSWSSSRSSSS@part~slides
QV[SRQSITTST@part~so
TRSSSSRRTSSR@part~sound
TSSSSSSSUSSS@part~stays
PUSSSSSVTUUT@part~still
KN[ISYSUSRSU@part~that
ORZORPQWUVVT@part~that's
OQKOU`R[URRS@part~the
RUUNSSSJSUTU@part~there's
O^RSSMWKQSSS@part~three
[PNOOYQSSQSP@part~to
SSSSSSSNTSSS@part~too
VRSRSSSTSRSS@part~turns
LURSRSSPTSSS@part~two
UPQRR`RVRQST@part~up
USMSSSSKUSRR@part~wants
=ibPP_RVKVVU@part~was
dMOSMURJSRRQ@part~went
FZWSSQSPOTST@part~were
PSKRSWSQPRSS@part~when
S\\LSRTSKPRRQ@part~where
XRYRSVSJQTTT@part~which
RWOSQOS\\UQQQ@part~with
D[QYRVSMRSSU@part~would
TQWSSSS^QSSS@part~you
T>TkIAKLSaQ]@place
KKWOQRS_RTRV@place>@animal
]QKLSRR_RSSS@place>@arrive
SS^HQSSJVRQR@place>@carrier
QSTKSPRVQTRS@place>@day
QTN^TUSEPUQV@place>@family
PSZSSSSVTSSS@place>@feast
QROVSQSQTRSQ@place>@honesty
LPQYSSSYTSQS@place>@instruct
SYNNSSR^WNNP@place>@late
YRXUSQSRQTRS@place>@looks
EPPZSWUhQVTX@place>@material
MQRZVLSVNUWT@place>@me
JQ\\RSSScSUSU@place>@missing
SNTYQVSDSYVW@place>@not
YTNWRRO^YSQQ@place>@number
YUOMSPRVUQSP@place>@ordered
SMVTKRSYSWQY@place>@pack
VQPWO[SJUVRU@place>@parcel
aN\\QQXRIWSTS@place>@part
A`SJRPS]OTWV@place>@place
RRSPRRSURUPU@place>@quick
VN^\\TPSXUZUY@place>@recommend
YSTPSSSFSTSS@place>@refund
bSWISXSSUSWP@place>@reply
QS_KVSSKSRSR@place>@route
U[OWRXR^TRRQ@place>@seller
IOYUSRSPMWUX@place>@sense
SVZMVTSYTSUR@place>@sent
MUQWSTSJRSST@place>@size
GWQRQRS_PTPV@place>@span
[ZRWS^STROQR@place>@staff
PSP^SOSURQQT@place>@use
UXOWSSSVQTRT@place>@used
LSSSSSScSSSS@place>@value
KUTVRQT`OTSU@place>@works
XOOZQUSEUUST@place>@wrong
QTK\\JLQRNZSZ@place~>
USPTRSS`STSV@place~@animal
RQERSSSbRRRS@place~@arrive
^SSESRScSSSS@place~@day
HWTUSSSZSSRS@place~@late
QMS^RRSPRRQU@place~@me
KSXUSSSOSUST@place~@missing
VR]GSSSLSWYX@place~@not
_PQOSTRI[PQN@place~@number
OUSWSRRQRSSR@place~@ordered
OQRRTSSVRQRR@place~@pack
ZKNVQRRTWSSS@place~@part
\\UPQRSS`TRSR@place~@place
^NXVSQSBUXTX@place~@recommend
VSSSSWSJSSSR@place~@reply
TQXXSXSNQUUT@place~@seller
NSUUSSSVSUTT@place~@sense
OSZNSRS^SUVT@place~@sent
NRJXSUSZPURX@place~@span
USWQSVSTTRRT@place~@staff
VSRXSOSNSSSS@place~@use
SSMPRRTXRSSS@place~@works
RLUYSRSQSUST@place~@wrong
LRUQRSSZTTTT@place~a
OSGVSSSUSTST@place~after
`R_<RSUS\\NZJ@place~and
SWTTSRSbRUSU@place~as
PXQ\\SQQSSTSR@place~at
VOPTSQSWUQRQ@place~because
QSFRS[SXRPSS@place~before
VSLZSRSRRRRR@place~behind
VZJWSXS?WKML@place~by
PSRWSPSPRTRT@place~code
UQVVSSSGSTTT@place~down
KSVOSSSSSTTT@place~each
ISM[SRSTTUSS@place~for
NSOaSSSURTSS@place~forty
[PMVSOSRTSRS@place~four
NRRKSRSbRSQR@place~from
MSQNTTSVSSSS@place~had
\\SUQSQSWPTQU@place~has
^RVNSMS\\QUVS@place~have
SSOSRSSTQTRS@place~he
PVMQOWTSQUSW@place~in
QSPTRSSTPVSU@place~into
DP_\\RXV\\KUVU@place~is
ONRQNQSfNPVO@place~it
URQ_SQS_TQRQ@place~it's
JSS\\SRSNQWQX@place~left
XSSRSSSHURRR@place~lifts
RPP`QXRDR[Q[@place~like
SRRSUSR[RSSS@place~looks
SSSSSSSURTSS@place~men
SS^DSVSVSSTS@place~nine
TSPU]SR<SPQP@place~now
RPPQSSSXSRRS@place~number
SNLVTTZRQSPS@place~of
RRRZSSSHRRSR@place~off
LVQ]QQSPPSTU@place~on
WRWSSSSFRVVW@place~one
YPTTSVSMRTUR@place~open
SSZQSSSGRSSS@place~right
SSUMSWSQSSTS@place~said
HQkUSNSWSXXU@place~says
QROLSSSYSUTT@place~since
LSNYSSSKRURU@place~so
\\SYQSRSHSRRS@place~swing
OOLTSSS^SSRU@place~that
NQNVSVSQSRRS@place~that's
RRVSSVSOQPQP@place~the
RRRVRSSRRUSV@place~there's
QWJZRWQIQYSV@place~to
ZPLUSSSPURQR@place~two
SOZPSSSOSTVT@place~under
QUUWSSSFRSSS@place~was
HQ]PSSS`SRSU@place~when
PQRUSSSWSVUT@place~where
WRO\\STSLSQRR@place~which
OSQUSRSRSRRR@place~who
RSSSSRSJRSSS@place~window
UQMQOPQPSUSS@place~with
MKTgPVLWL_Q]@quick
KPUUSQSRQUTU@quick>@arrive
RSFRSSSQTSOT@quick>@day
VSbNSPSQSRTQ@quick>@feast
NSUQSVSZSSSS@quick>@honesty
SQOVSUSJQORO@quick>@late
RVNITGX_TPUL@quick>@me
MWOQSNR[RSQS@quick>@missing
USYYSMLaWXTV@quick>@money
UWTNSXSINMPP@quick>@not
KPhQVKORQVXV@quick>@number
VSPNSSSQRVRV@quick>@parcel
VRRQSRS_TRSR@quick>@part
RSUSSSSTSTTT@quick>@place
FRMSULRMRUUW@quick>@quick
KVERS`SXOQSO@quick>@recommend
NTeNR\\SEQUXW@quick>@refund
RSSJSXSRSNSS@quick>@reply
SWZLR[TZRSTS@quick>@seller
XQRZSSTXUQQR@quick>@sense
OROEPURYWPUR@quick>@span
QSRSRPSVPSQR@quick>@staff
QSN\\SQSRQSUT@quick>@works
LMPaQQPKOZRZ@quick~>
NScJSVSPSRTS@quick~@me
USYYSMJcWXRV@quick~@money
VSPNSSSQRVRV@quick~@parcel
YTKRSLVRQPPO@quick~and
RTO[UWSIPYQW@quick~as
RSSRSSSZSSTR@quick~current
ZRRPRRSKWORP@quick~even
[RVSSQSLTRRS@quick~for
VSSQSQSFUSSR@quick~so
PWGTR[R[POSP@quick~to
LSVMSeSNSSST@quick~with
^AELMTKcWCDH@recommend
YT[SSRSBRTTT@recommend>@arrive
RRQeSNR[RSTQ@recommend>@carrier
GTTVV^RVRRTO@recommend>@day
PSURRUR^RSSR@recommend>@family
X[NSSOSXURRQ@recommend>@feast
[QSSSNSJZSSP@recommend>@honesty
WP]SSRSQVRQQ@recommend>@late
QRQSRJSMRSSS@recommend>@looks
`PNVKWSYXRSR@recommend>@material
[IVTRT\\PXPOK@recommend>@me
cVSRVOSCZRRR@recommend>@missing
NSV[QTdLRTRP@recommend>@money
UcTRSRR\\SOQM@recommend>@month
ORYPV[RFPQQX@recommend>@not
HaRQSQRZPSTS@recommend>@number
[WWQSLRSQSTQ@recommend>@ordered
eOQQQRSL\\RRR@recommend>@pack
MVUUSQSWWRRR@recommend>@parcel
WVRVQQRRQUWS@recommend>@part
EQWHSZSmVSTT@recommend>@place
NWHQSYSXQRQR@recommend>@quick
XP[STURCLQRQ@recommend>@recommend
SRSSSPSLPSSS@recommend>@refund
YRURROSTTSTS@recommend>@reply
NSOSS[ScQSSV@recommend>@route
IRPSXVUYSQQU@recommend>@seller
dV\\VUMR>PQRO@recommend>@sense
RRQSSSSURSSU@recommend>@sent
OVSRSSUHQSSS@recommend>@size
`QQVTNTHRUSP@recommend>@span
CRORS]SVMTVV@recommend>@staff
\\QQQRMUWRTSS@recommend>@use
WQRSSSSOQSSS@recommend>@used
aSQSSLPSVSSQ@recommend>@value
XXYSSPSMNSSR@recommend>@works
\\^QOSOSFQTUS@recommend>@wrong
OTIYOQOXVRMQ@recommend~>
SRZQVQSWSRSO@recommend~@day
YRWRSVSRRSSS@recommend~@family
SXRSSOSXTSSS@recommend~@feast
ZQSSSPSO[SSP@recommend~@honesty
VLRQRUSXWSSS@recommend~@material
SRTRSW_SZRQR@recommend~@me
JSSSSW`OQSSQ@recommend~@money
RSQRSUSJRRSV@recommend~@not
LZSRSRS\\RSTR@recommend~@number
ZQSSQSSQWSSS@recommend~@pack
fKQSRSTFRRSP@recommend~@part
<RRRSPStMSSR@recommend~@recommend
JRRRSXVUQRRT@recommend~@seller
\\LQRSNSQSRRR@recommend~@sense
IUSSSSTOPSSS@recommend~@size
QWSRUVS`SSSS@recommend~@span
JRSUSRS^PTSS@recommend~@staff
LRRRSOS`RTSS@recommend~@use
KQSSUISgRSSS@recommend~a
QSXPUPS\\STTS@recommend~about
VNIUTRRQNVUU@recommend~and
LRRSSRSYUSSS@recommend~anyway
LPVSSQSaRTTT@recommend~as
LX`SSQWJRQQO@recommend~at
SRURSPSVQSSP@recommend~because
<hMPSQS\\IOPQ@recommend~before
?OSSSYSbPSSV@recommend~bit
USSSSSSVSSSS@recommend~but
D[ZPSWR^OTTU@recommend~by
OSXSSRSKRUUT@recommend~cardigan
`SRSSQSLTSSR@recommend~deal
QSRQSZSNRRSW@recommend~english
ESSSSMS_SSSR@recommend~enough
POISSPNU[RQR@recommend~for
R[RRRSSYRRRQ@recommend~from
WSSKSXSCRRRS@recommend~god
?SSNSRS_STTS@recommend~him
USSRSRS[SSSS@recommend~hip
SQOSTLS^QTTQ@recommend~if
ZQUPSRQERRVR@recommend~in
lQTMQIRBYQRO@recommend~it
WSOSSRSWSSSS@recommend~little
QUSRSSSXQSSR@recommend~luck
QURPVYSPRRSS@recommend~of
QTN[SVSMPQST@recommend~on
OSQSSPRjQUST@recommend~one
LSSSSZSLRSSV@recommend~people
USQUSSSHWSSS@recommend~quality
YSRPQRSQXRRQ@recommend~sound
WRSTSSS[RRSR@recommend~strong
NPYTSQSfQTUT@recommend~that
^RVRSOSONRSS@recommend~the
]NISSYSKURRS@recommend~thing
GUSRSSS\\SSSS@recommend~though
OR^RSRS<PUWY@recommend~to
<OSSSTScPSSS@recommend~very
SSRQURS^USSS@recommend~way
LYIPNVRZRSSQ@recommend~with
QTVVZWRYQSRT@recommend~you
OLJOLgETPKL[@refund
NMZSSUSJSUVT@refund>@arrive
PMSSSZSTRSSU@refund>@damage
SSMQS\\SMQQQS@refund>@day
SSSSSSSPTSSR@refund>@late
RN\\MQUQTLTVW@refund>@me
WOQQSPRaVSSR@refund>@missing
RVPSSUQ^SSSQ@refund>@money
WS^SSRSXSSSQ@refund>@month
VPSSSUSVSSSU@refund>@new
NPQXRSSaSRSR@refund>@not
U_PORXMXQQQV@refund>@number
SRNTSZSNSSSU@refund>@ordered
URSSSSS]USRS@refund>@pack
SSOSSUSSTSSS@refund>@parcel
@KUSS]\\WQUTZ@refund>@part
WQRXSQSLTTQR@refund>@place
S\\PRSYSMRRSQ@refund>@quick
OPVRSUSGSUTT@refund>@recommend
RSS_SPSCSTRS@refund>@reply
MSU\\SSSQRUQT@refund>@route
LVYLSRNSRTTT@refund>@seller
RPRTVQS]TSSS@refund>@sense
PZPQSWSXRQRS@refund>@span
UXRSSVSVQSSM@refund>@staff
YRSQSPS_RSSS@refund>@works
VTPSSSRMTSST@refund>@wrong
ILPLQYOQSNQW@refund~>
QQRSSSSSSSSS@refund~@arrive
UOOOS[SPSSUT@refund~@me
SURSSTRURSSS@refund~@missing
NSURRYSARRRT@refund~@not
SUPRSXOPSQRT@refund~@number
GMSSSY\\VRSSS@refund~@part
UPQQSRSVUTSS@refund~@place
XOYSSTPXSSSQ@refund~@seller
[SPSSQSGSSSV@refund~a
PUYSSOQ]PRRT@refund~and
QVRSSZSLSSTR@refund~at
OSRPSYSWNRSS@refund~because
RSQSSUSRSRSR@refund~before
QS^SSLSPSSSQ@refund~by
VSROSRSXSPRS@refund~card
WPYRS]RIRUTT@refund~for
NRXUSOVFQUUT@refund~from
QSQSSSSURUST@refund~he
[RSSSTRSSSSS@refund~if
LO_TRVQTVRTU@refund~in
WUSSSSRTSSSS@refund~is
PS`OSSSOSVXU@refund~it
QNPPSWS\\SQRR@refund~of
MSMOSUSVOQPU@refund~on
SSQSSHS\\TSSR@refund~policy
LSSVSRSPSUST@refund~room
TSSSSNSUSSSS@refund~rule
LSSSRQS`SSSS@refund~so
OYSSSTSVRSSR@refund~that
TQQTSZRURUSP@refund~the
OVRURMQXRQQU@refund~to
SSSSSSSTSSSS@refund~up
OVN[SQSPRSSS@refund~where
PSZSSSSQRUUT@refund~with
PROSSWSRRQRS@refund~within
SSSSSSSHSSST@refund~your
EKHNHsIKIJHb@reply
RRPSSSS^SSST@reply>@amazon
KOYVSSSTPXVU@reply>@animal
TMBSSUR^ROQO@reply>@arrive
VXXMSYSMQSST@reply>@carrier
JR\\LSORFQY[X@reply>@day
XQX]SPSSTTSS@reply>@family
LSSSSYS[RSSS@reply>@honesty
YROVSHSTSUTU@reply>@late
TVRQSQShRSSU@reply>@looks
PTSSSRSQRSSS@reply>@material
NLNWRUTNURPT@reply>@me
NRMVSYSWQRQX@reply>@missing
SSSSSSQTSSST@reply>@money
XQSSS`SRSRRS@reply>@month
MQTQS]SYSSSU@reply>@new
MTNcSZROSUQW@reply>@not
QNLQRRNYPRSU@reply>@number
XVQQSSRXUQRP@reply>@ordered
VYVUQNScUUTT@reply>@pack
`T]TPKSTVVTS@reply>@parcel
VTYXSUT[OYZU@reply>@part
UWPZRJS]WUTS@reply>@place
OWMSQRSWSPQQ@reply>@quick
ZXMPSQRZXOSR@reply>@recommend
RPRRV^RJQSST@reply>@refund
PULLSbRXPMPQ@reply>@reply
SOXVSJSRRSRT@reply>@return
R[_QSFS=STUR@reply>@route
NXOKQVNRLQQR@reply>@seller
IP`SS\\SSPTUV@reply>@sense
UUTPSLSeRSSQ@reply>@sent
WOSRSTSfQSSS@reply>@size
ETNMQWSSQPRT@reply>@span
]IKOSSSJVQQV@reply>@staff
XOSUSYSERSSS@reply>@use
VHXVWGTcSSRS@reply>@used
ROW`SORPSWSU@reply>@value
NT_OYMSXRUUW@reply>@works
DKMRSRSYRUSV@reply>@wrong
HMKVPiNDJPO]@reply~>
OSXRS[RTQSTV@reply~@arrive
QSNSSUS\\SSRT@reply~@day
VRSSURSVRSSU@reply~@looks
[PWVRNVTVWSP@reply~@me
NRRSSWSIQSSW@reply~@missing
SSSSSSQ[SSSS@reply~@money
MYPVSTSQTVRQ@reply~@not
NQRLSWQZRQRS@reply~@number
URSPSXUTQSSS@reply~@part
_NOUSWRHUQRS@reply~@recommend
WVRSS^SCRSST@reply~@refund
NOWTRJQZNQRV@reply~@seller
PSESSPS[SQRU@reply~@staff
cHJTSV]QQQPT@reply~a
MXOUS`SLPRQP@reply~about
MSRXSZQQRUSV@reply~after
NWSXRRSRSSQR@reply~all
`VNOSXSOUTSS@reply~and
jPPMSRSUVUUS@reply~at
TQePRFS`SZYW@reply~by
VOQQSQSRSPRQ@reply~could
WRSVSSS;SSSS@reply~down
OSXMSTSRQTTR@reply~each
PSSSSVSRRSSR@reply~every
YgFXSXLMNMKP@reply~for
VSKRSbSQSRRS@reply~four
ZSUQSXSTSRRP@reply~from
QRSSSVSMRSTU@reply~has
dQTWSJSMVSSS@reply~her
VPQSSJSN]RSO@reply~him
^RSOSQSJURSQ@reply~how
dPSMSRSKXQTS@reply~if
PRQTWXSINQRT@reply~in
[SRPSXSNUSSR@reply~inside
HRRSSNSdSSST@reply~is
WWTYVIR^WRQP@reply~it
NOSVSPSVSTRR@reply~it's
WSVSSSSNSSSS@reply~less
UPTSSTSNTRRT@reply~nicely
OSSSSUSNRSST@reply~off
bSITSWSVTSRU@reply~on
OUPSSVRRRSSS@reply~one
PUVPSgSOSRSR@reply~out
RSSQRTSQSSSO@reply~please
RSPRSVSYRRSU@reply~said
PVZSSDSSSTTR@reply~says
ISWRSZTURRRT@reply~that
OL`RSPQ^O[ZY@reply~the
XS^SSLSBUSSQ@reply~these
MSURSSS_QTTT@reply~this
OSSSSWSWTSST@reply~three
QJPNTRQ[OPPO@reply~to
PPUSSZSWRTSU@reply~up
QT[NVWSQSPUS@reply~was
RNOIS\\RWVRRP@reply~what
PNRSSSSRSSST@reply~when
aPKMS\\SUYOQN@reply~where
PPWSSQSgSSSS@reply~where's
]RKQSQSJWSSQ@reply~whether
NSTSSNSVSUUT@reply~which
URPQS`SeVRSQ@reply~who
PXRMSSRIRSTR@reply~with
RSRSSXSHRRSQ@reply~yes
MQQ_SHS\\SSRR@reply~you
OEPKTmPDNKL\\@return
SOM]QLR]PTQW@return>@me
SQRSRUQYOSRW@return>@missing
QSSSSYNSSSSX@return>@money
UT]URAS_RSQW@return>@not
NUNQSHZWTTTP@return>@number
SSQRQWSPSRRT@return>@parcel
ULZRSPSKUUUV@return>@part
FSVSSTS]TSTS@return>@place
NLWRPSRRSRRW@return>@return
ZRMRQSRMRSSP@return>@seller
UQQSSUS\\QSRT@return>@sense
OSSSSSSTSSSS@return>@size
SRPRSYSaSSST@return>@span
MZSSSQSRQUST@return>@staff
]PQSSSSRWSSP@return>@used
[SSPSPRRUSSS@return>@works
LOS[Q\\RORPPU@return~>
XPPQSOSSSTTS@return~@me
PSUSSYSRNSRU@return~@missing
QSSSSYNSSSSX@return~@money
ZQSSSQSLTSSS@return~@part
PNQSQXSXQRRV@return~@return
WNQSRUSXRSSR@return~@seller
WRSSSKR[TSSS@return~a
PO]ISTU@SRST@return~and
MRbPQNRUOXXW@return~created
ZRQSS\\SRSSST@return~for
FRSQQaSVQRSV@return~it
XSSSSRSLTSSS@return~like
SSRPSQSHSRSS@return~on
TURSSRSLTSSQ@return~says
VRQSSNSVSRRU@return~the
cUWTSBSU[USO@return~to
TQFQPjR@RQRT@return~was
TSRSSWSRRSSS@return~window
HHyHLKMJL`e_@route
QPRSSSTZSRSS@route>@arrive
NSVKSRSQRTUU@route>@carrier
OSYRSRSPRTTU@route>@day
OSYSSTSTSSSU@route>@late
VPTNRQR]WSSQ@route>@me
MSWSSRSPRVTV@route>@not
aRLRPXRTWRPR@route>@number
PSOUTSS^SURU@route>@pack
OVURRVSNSTUT@route>@place
RWQMRWR[RRRR@route>@quick
SSSRSSSLRTUT@route>@recommend
VSTaSDSBTTSR@route>@reply
OSYSSSSSSSRS@route>@return
PQOPQXSPSSSS@route>@route
NK[QSKTSRTTS@route>@seller
SR[SSSSSSSRS@route>@sense
MZ?YSZRWNTRW@route>@span
WRSPS^RLRTSS@route>@staff
KVQPSSScQQQS@route>@use
GQMXQUQQNYWW@route~>
]SNSSQSVTRRR@route~@me
USSSSSSQTSTS@route~@number
LROXSRSTSSSS@route~and
XRQRSQSTVRSQ@route~at
LRYQSRSPQUTU@route~away
RSbRSNRZSUVT@route~from
[OLRSQUKTRQR@route~had
XRLUSUS[SSTT@route~in
^RNSSPSNVTTR@route~is
LRUQR^SNRRSW@route~it
aQPSSRSQVRTR@route~of
YSHRSSSSUQQQ@route~on
ORURSQS^RTTU@route~out
QSZSSSQHQVTU@route~page
RR]SSESTPXXW@route~says
NSUQSSSLRTUT@route~shows
RSTSSRSZSSRS@route~since
SSYSSSSJTQRS@route~the
SSWRSPSMRSSS@route~to
MMJOOkXJILKW@seller
ZRRVTTU_WRRP@seller>@animal
KQNdUPS\\TXTW@seller>@arrive
RSQSSUROSRST@seller>@cancel
SV[MSKSYSRTP@seller>@carrier
VWUMROT^TRPQ@seller>@day
XNRSSRWHURRR@seller>@elsewhere
UUQUX^ULQQRP@seller>@family
OQL\\SUSCRRRS@seller>@feast
SRPRROR_QRRI@seller>@honesty
GVASR[PQPQRW@seller>@late
UTKQMWOZSNQR@seller>@looks
SKXSSOSZTUUV@seller>@material
QXRRSRQ\\PJOQ@seller>@me
TKIPQVThSYXX@seller>@missing
RRSRRFbPLQRQ@seller>@money
`RJRSRRTURQP@seller>@month
bMRSSQSETSSS@seller>@new
VMRNQaXONTTS@seller>@not
YUTRUIVQQQTR@seller>@number
SRGNTSYWTPRT@seller>@ordered
YVTSZHSZTQRO@seller>@pack
RRbNZ[RUQQSR@seller>@parcel
P[:\\R\\UcOPPW@seller>@part
MXXWR\\U_VPRQ@seller>@place
]RJPRPR^VPQS@seller>@quick
MRYVSKSXQYWZ@seller>@recommend
PZlMRKRQOUTQ@seller>@refund
OWYQQTTRLRRQ@seller>@reply
SRGQRTVYSQRU@seller>@return
OSVSSVSVSRSV@seller>@route
VPKJVLLfRSTZ@seller>@seller
O\\U[YZSNSUVU@seller>@sense
MZXRRVQRNTVU@seller>@sent
R\\WKOYOUVNPQ@seller>@span
aORMSOUNWQSQ@seller>@staff
X[K\\RRRUUPNV@seller>@use
TN\\R\\NSKRTUU@seller>@used
ZSRSSOROSSST@seller>@value
KYSOSMWiQUUT@seller>@works
ZJRNQUS^UPPO@seller>@wrong
JJRNTVN\\WWTW@seller~>
LSIZTNU_RSSR@seller~@arrive
RSQSSTRJSRST@seller~@cancel
USSSSWSJTSRQ@seller~@family
MRRSRWR`QSSP@seller~@honesty
TQWVROQ[SUVT@seller~@late
WRMTPWSSVSTW@seller~@me
YSKXSMRPRSRQ@seller~@missing
MRSRSRZINRRU@seller~@money
LR\\NN\\OKRUXQ@seller~@not
NPUORL[NTQRR@seller~@ordered
_SSSROSHSSRR@seller~@pack
RSPSSRSOSSSS@seller~@parcel
TYHURYRTQRRR@seller~@part
QSPKSgSBPPTV@seller~@place
VUMRS\\QJRSSS@seller~@recommend
MVOSScPAQSSU@seller~@refund
SPUMVVTKNTSR@seller~@reply
VSWRRUSNSSTS@seller~@return
HZQPSQSGPRRT@seller~@seller
^VVPSNSKTSSS@seller~@sense
PY^RPOTTOVXS@seller~@sent
SSSZSQRSTPOV@seller~@use
ORRS\\SSMSTTU@seller~@used
LVYPSURVUVWS@seller~@works
SSOSS[SKRSSR@seller~@wrong
^Z\\PROPMPSTS@seller~a
PRPSSNSbRRRU@seller~about
NSQSSRU[SRSR@seller~added
fNLNYKSWXSRS@seller~all
UQWXSPRNUVVS@seller~and
KWOQRKQdWUUS@seller~are
YSRURKWIRSSU@seller~at
TRWRVMRQTTSR@seller~been
SRSRQTSTRSSS@seller~before
]SRSRVSVSSSM@seller~blocked
KVTSSSSRSSSS@seller~both
[SQSSSSSSSSS@seller~but
QRVSSQTESTUV@seller~by
RQQSRNSYSTSS@seller~call
QS_SSNSRSTUT@seller~changed
QORRR\\SESSSV@seller~closed
TSSRSOSQTRRS@seller~could
QS\\^QGVXQTSP@seller~did
QVPUQcSIRTRU@seller~do
RTSUSRSSSRSQ@seller~down
SSRSZVSSRRSO@seller~even
QSYRSSSCSSST@seller~ever
SSPSRWRNSRRU@seller~fixed
RPTPSFR^SPPQ@seller~for
OSpQSPRJSUWT@seller~found
XSRRSTVSRRSR@seller~from
XSOSPYRRTRSU@seller~get
O^RRSOPKSTTT@seller~give
RSNSULS_STTS@seller~given
RSQSSTYPRPRU@seller~go
MR`SRJS]SUUT@seller~going
RSYSRRSVRUUT@seller~gone
ERYOZPWSPTTQ@seller~had
URNXSQSFSUTT@seller~has
OQcYRVQASQQV@seller~have
LSSSSKSdTSST@seller~hold
QRSRQVRYRQRU@seller~hung
PSSLXRXZUUWP@seller~in
PPfRSQS>RTSV@seller~is
TNUQRWSQTQQP@seller~it
RPRSSZSOSRRT@seller~just
QTRSSRRSRSST@seller~keep
USSSSZLWSSSQ@seller~kept
YLYS[ISKRUUS@seller~knew
RQNWRRRZSSSS@seller~know
YSQ[SISPTTSQ@seller~leave
TNS]SLR]RUUS@seller~left
VRLVSKRYSTRO@seller~let
QSRRQ\\SMTSSR@seller~like
UMKRSURZURRT@seller~made
WOZZSLRTUTTR@seller~make
NRTRSSSRRSSU@seller~marked
MSMRVMQcSSTS@seller~must
SQSSSTSNSSST@seller~name
RSQQSUSNSQRS@seller~noticed
VSSWSRRfSSSS@seller~now
ZWRSSSRISRRR@seller~of
MWSRS`NLRRRT@seller~offered
QMRMRXSRTQRS@seller~on
PYQMSQSaRUUT@seller~out
ZSTRUMXUQQSN@seller~own
PXRRSRSRPSSR@seller~owned
VVQPQYSMRRRP@seller~popped
XRASSRRQSPQQ@seller~promised
BMR]_PXTPUTS@seller~put
G[WOO`M=MTSW@seller~said
EMP[Q^OJLVTV@seller~say
FaXSRbRQORRU@seller~says
IUSSSRUXSSSS@seller~sell
WWLRSYQFRQQQ@seller~so
RSSQSTQPRSSS@seller~spotted
OVQRRPSlTRSR@seller~started
ZNTSSRRNTSSS@seller~still
MSSRS?S\\RVWS@seller~switched
PSRTSVSESTRT@seller~swore
SRSSSSSXTSSS@seller~take
TQPSSSSZRTTT@seller~taken
TSMSS]SKQRSS@seller~tell
RS[SSUSJSSST@seller~thanked
UVRSRVSGTQRQ@seller~that
URSQSOSRQSSR@seller~the
SRQSSMSZTSSS@seller~think
ZQSRRZSSSRRQ@seller~threw
UR[XRTSLVUSS@seller~to
MSTSSZRNSSSW@seller~took
RU`RSOTGRSSS@seller~two
QZTRSHRYSRSR@seller~up
`QORRYOBSSRS@seller~want
X\\SZTJRFSQPM@seller~were
QPTSSSVLRRRR@seller~which
^PQSSVSKQSSS@seller~who
OTHcSSSMRSRT@seller~will
[TRQRKScWQRP@seller~with
MRRSZFR`SSST@seller~would
pPCFOCDI]AF=@sense
TTSQSSWWQRSS@sense>@animal
TQXVSZSQPTTU@sense>@arrive
PSZVSSSPRTST@sense>@carrier
ZZSUSPSTQSSR@sense>@damage
\\RRPUNSLVPRP@sense>@day
WPVTRPS\\WVTT@sense>@family
NW\\SSYSWSRTU@sense>@feast
QSQSSVS[TSST@sense>@honesty
]RSSSSSNVSSS@sense>@late
bQQRUORNSRSR@sense>@looks
B[YQSVSRRRRQ@sense>@material
aUXOQTTYPQSO@sense>@me
cOPRRUSLXQQR@sense>@missing
ZRUSTTHJVSSS@sense>@money
[SNTSRRDVRRR@sense>@month
YESSSRSYYSSS@sense>@new
ZNVRZRSUMQQO@sense>@not
\\OWQ[NRNNQQQ@sense>@number
WOQYSNSPTSSR@sense>@ordered
DRPU`USVLSSR@sense>@pack
LUVX^WSLXTSR@sense>@parcel
WLQRNXUcWRRS@sense>@part
ZRPIQRSYVQUR@sense>@place
YXP[SOUSSTUS@sense>@quick
HTQXYWSVLTUU@sense>@recommend
TRSWSPSZRSSS@sense>@refund
_PRPSRSOURSR@sense>@reply
WPTPMVSXZSTQ@sense>@seller
HRR[RXSWRWWW@sense>@sense
^SSRVXSNTRRR@sense>@sent
SORRSRSMSRRR@sense>@size
[QTNRORbUVWS@sense>@span
eXQRQNTKSQSQ@sense>@staff
GYQPSVS]PTST@sense>@use
GVVQSUSZNSRR@sense>@used
VSWRRSSHPSSS@sense>@works
RUZPUOSSRRSU@sense>@wrong
XQMSRMOLZRRS@sense~>
OSZTSSSKQTST@sense~@carrier
LSUSSQSYQSTS@sense~@day
KQYUSPSYSWUU@sense~@family
WRSSSSSWUSSS@sense~@looks
TVSRQQS[OSSR@sense~@material
QV\\TTKT<RTUT@sense~@me
[PURUQSNSSSR@sense~@missing
YRSRURSSRSRS@sense~@not
LQSWXSSWPSSS@sense~@pack
FWQNbRSPPTST@sense~@parcel
\\NRQQRUNWSSS@sense~@part
MSMORSSZTSTT@sense~@place
IQRTVSSRPTVU@sense~@recommend
OSQSSTSOPSSR@sense~@seller
ON]UQUSXRXXX@sense~@sense
[OORSRSVWTUS@sense~@span
G_TQQRS^PRSS@sense~@staff
MZQOSVSXSSSR@sense~@use
TRSSSSSSRSSS@sense~@works
RVQTRQSVUSSP@sense~a
USRSSSSLTSSS@sense~after
QSLRVTSYSRRT@sense~and
^SRSURSJURSQ@sense~arm
aLQSWRWEXLNL@sense~as
XRPVSQSTUQRP@sense~at
ZURRSSSOSSSS@sense~but
WRRSSSTRRSSS@sense~butter
WSRRRRSSRSSS@sense~by
WSVRSPSSUUUU@sense~coat
TQSSSRTPTSSR@sense~edge
MWRMTSSXQRRQ@sense~enough
SSRSSSSETSSS@sense~first
_QKVROQLYQQQ@sense~for
`OSKSUSWUSTS@sense~from
OPYTURR\\TQRR@sense~in
_QTQSVSPTSSS@sense~is
MTQRRYSSPRTU@sense~it
VPQSS^SRTSSR@sense~it's
^SWSRXSIOSSP@sense~knife
TUVOSPSPQRSS@sense~letters
bOPNRPSPVOPM@sense~like
TSRSTSSRSSSS@sense~little
YSRRSQSITSSS@sense~numbers
XOQTMQSPZPQP@sense~of
MYPRSRSXTSSR@sense~off
SOTPSRSNXQSQ@sense~on
PQPPScSXXSST@sense~one
LSSSRUS[RRSS@sense~out
V[SSSQSMRSSS@sense~print
KS]SSSSKSSSS@sense~snap
XNPTRRScSSSS@sense~so
^QOSQSSIWSRR@sense~than
UWURSTSISTTU@sense~that
XXOOQZSRWPRP@sense~the
TSRUSUSUSSSU@sense~then
ALZSSSSeRUVT@sense~thing
WSRRRWSSSSSS@sense~though
MVjLSQSIN[ZY@sense~time
URQSSSSKSRQR@sense~to
XNSRUSSORSSS@sense~under
MVSQSSSMTQQQ@sense~up
SRWRSWS`SSST@sense~was
NSSWSRS\\SSSS@sense~washes
XLTQRQS\\RSSQ@sense~water
TSVSQQSAQSRS@sense~way
PRRUSSSLRSSU@sense~when
OSSSSXSGRSSS@sense~with
VRPSQRS]URSR@sense~you
MSLQT_TSLOPV@sent
RQDTS\\QJSLNU@sent>@day
SXPYTLOaZTTQ@sent>@me
RNORWSSPRQSR@sent>@missing
SPWOTUU^RRSU@sent>@not
HQRUSL^QQSRR@sent>@number
URSLSYSOSQSS@sent>@ordered
VWRSVWSHSRRR@sent>@pack
PUORRQSNTSSS@sent>@part
RSNYSSSJPUPU@sent>@place
PZUQTPRRSSUR@sent>@quick
VQHQSWOKSRSQ@sent>@refund
QS]RSIR]RTUR@sent>@reply
KONXS^RMQUTY@sent>@seller
OUSSSSSYSSSS@sent>@sense
KSRTRdRQSMOW@sent>@span
TTMUSUVZQSSQ@sent>@staff
QNOWSXSRSUUT@sent>@wrong
[SQPSVQISRSS@sent~>
]VUUNLR?WQSO@sent~@me
EQRUSM^ZQSRR@sent~@number
PPQSSTRTSTUT@sent~@refund
EUUNS]S^QTUU@sent~@seller
PLSRRbRNQPQS@sent~a
MRWSSNRaRSRR@sent~her
_RJTRPR`TVSU@sent~him
UQSRTRSRRSSR@sent~in
QSh^XDMNQVUU@sent~it
NaPRRNS[PRRP@sent~one
PPNXS[SRUPQT@sent~out
SVSSSTSRSSSQ@sent~photos
NYSURSRVTUVT@sent~the
QNnPRGSNS]\\X@sent~to
_QQSRQRCWVSS@sent~up
]SQSSRSKTRQQ@sent~you
NYGUTFIPRQON@size
[SMVSSSVXQQR@size>@animal
NRSUSSSQSSSS@size>@arrive
G\\NUSSSfPSSS@size>@family
PTSSSSSNQSSS@size>@material
QTSQRXQ]TNQS@size>@me
\\SWSSVSGTQQO@size>@not
WVXRROPQRTTU@size>@number
ITRSYSRKQRRQ@size>@pack
STWOSSSPSSSS@size>@part
GSL]SSS=NVRW@size>@place
TRVSSSSTTUUT@size>@refund
VPVRRTSLSSSR@size>@seller
KRSSVVS^PSSS@size>@sense
YTRPRSSKTRSQ@size>@size
]RSQRNSBYQRQ@size>@span
RTSSTQSTTTST@size>@wrong
QXZIOLQ`LRSR@size~>
VUTSSOSVUQRP@size~@me
L^XRROQTPTTU@size~@number
MZWPSSSKQSSR@size~@part
ZQVTSYSOPRRS@size~and
RXSSSSPVSRSS@size~are
ORSSS]SMRSST@size~for
PRP[SSS,RTST@size~from
TRXTSSSSSTSS@size~high
STPQRQSVQTUT@size~in
UVSSSUSNZSSO@size~is
]ORTSSSKSTSS@size~like
K[RSSSSUQSSS@size~longer
WLTX^RSONVUW@size~of
UVTSSRSHRSRS@size~on
KOSXSRSVSTSS@size~so
QROUSRSaTUST@size~the
H?dMIR>VL\\_b@span
RSXSSSR\\QSSS@span>@animal
[WRVSPScUTTS@span>@arrive
MVWPUTRWQROS@span>@carrier
^SCNSTSMXLLL@span>@day
TScRSMSIOVUU@span>@family
QQaNSOSNRRRP@span>@feast
HWQSTXWPOPMQ@span>@late
RSYRRSSOSTTS@span>@looks
XYITRPSXUQSP@span>@material
^MXPUVVUTPMN@span>@me
LWbWSJRXPROW@span>@missing
SRMSSWQNSQSS@span>@money
ORWUSRSLSSTT@span>@new
YOIST]SVQTNW@span>@not
[ZRKRUKQRUVT@span>@number
`WYPSQSNSPQQ@span>@ordered
ZTOSOZRTSSTW@span>@parcel
UZU[RUS[XRQP@span>@part
RTTWS_SZVRRR@span>@place
URVYXKUMOURU@span>@quick
YRDRS`RUSVUS@span>@recommend
XQWSSPSHRTVT@span>@refund
SSWUSQSUTRSR@span>@reply
PRINSZSNSRRU@span>@return
TRO[SQRZQUTT@span>@route
RSVRYQRQXTVP@span>@seller
SSVRVOTTTRQQ@span>@sense
PSRUSTSSRSST@span>@sent
PQMXSUU]TRRT@span>@span
LSTRR\\SRROPQ@span>@staff
]UMOSQSEWSTO@span>@use
UQZ_SSSQQTTT@span>@works
O[^QRKS_TSSS@span>@wrong
XJNRUSWNSTTT@span~>
RR[QSTS=TTTT@span~@arrive
SSPTSRSNSTPT@span~@day
SS`SSNS>QWVV@span~@family
HVUWSUWVOTQS@span~@late
MUNPQYNPUTSW@span~@me
ZQXTSJSLRRQT@span~@missing
WSOQSURLSPPT@span~@not
QZ]NSMLKSTVT@span~@number
WSJVRYSPUQTP@span~@place
ORV_VQSHRWSU@span~@quick
QRVWSVRYRWVV@span~@seller
RSPSSSSYSTTS@span~@sense
\\SERWQVNVRQO@span~a
KNeLRSbOLPRQ@span~after
OWaSSJSBPUTT@span~ago
_TLRSPVFRTTQ@span~all
TU^WOONHVVVV@span~and
SRPQSTRKUSSU@span~as
OS^PSPRPRWVW@span~at
LR_RSSSRSUVT@span~because
]X_NSLSCRQQR@span~before
RSfJSGSQPSWQ@span~behind
WRSRSVTUSSSS@span~but
WRPORSSWVRTS@span~by
XSNSSRSTSRSS@span~each
MR[SSVSNSTTS@span~five
AOgLSUSTLVWX@span~for
YROYRQSTRUST@span~from
FQZSSPSbSUUT@span~has
PSKSSNS`TTTS@span~he
SSQSSXSRRSSS@span~if
PI@XQZRXZNLO@span~in
QR<TSPTnRWUW@span~is
UUROSVRWRRTT@span~it
XSURRTSNURSS@span~it's
KSKRZTSORQQS@span~just
USQRSQSQTQRR@span~last
RWWSSTS:SPPQ@span~looking
PS[QSWRHSTTT@span~nine
MRYQSQSFPWWU@span~now
POJRQ`RWSTSU@span~of
=QZRSVSXOY[]@span~off
YOKXROSLVRSR@span~old
RSORSRSTVQRR@span~olds
NR`LSVQPUPRR@span~on
ORYRSPSDSSTS@span~one
RSVSSRSORSSS@span~or
NRRQSYSGSQTS@span~out
NTcORPSVMVUT@span~over
MQ]WSASXPUST@span~past
JSQSSSS[SSSS@span~right
GSZMSSS\\SSTS@span~running
NPUSSRSbSRRR@span~seven
QSZSVRSCQSTU@span~since
KLSRSRSWTSSS@span~six
PRTQSNSRTRRQ@span~so
WSYSSPSUSSTS@span~straight
XOSNSRSHUSSR@span~that
TSVTSMRTSQPO@span~the
`[ZISRSSYQRN@span~then
NSRXSSSOSSSS@span~there's
RSSQSSR\\SRSS@span~thirty
nPJPSUSBXQRP@span~three
JVPVSaQIJLLS@span~to
hLJkSMSDRQRP@span~too
_MMRSQP[ZOPR@span~two
WSKOSZS^SRSR@span~up
MS\\_RLSSRTRT@span~was
TPMNSaQTTQRR@span~when
URNQRSSNTQQR@span~which
VRKYSZSPUUSQ@span~with
QR\\YSORVSVVV@span~you
DKG[LcMTJZR_@staff
VNYMSJV^URSS@staff>@arrive
RTRZSOV\\RSSQ@staff>@carrier
TTOMSPRiSTUS@staff>@day
KX[RSSSZRQQU@staff>@family
NR]RULSMSQQS@staff>@honesty
`QDTRVSbUSPP@staff>@late
fSZUSQSURUSU@staff>@looks
]T[[RNTTOVTP@staff>@me
WSNOVUSPTQSR@staff>@missing
PSURSOR\\UTSS@staff>@money
SOTSSXSUSRSS@staff>@new
OZOU^USYYOTN@staff>@not
ZNXTSPSORYWW@staff>@number
URHVSGSVRTOO@staff>@ordered
MNWTVUSURUSW@staff>@pack
UQQYQQSJUVQX@staff>@parcel
OYRWRMS^STRS@staff>@part
NNGVW]SURQOR@staff>@place
VQS\\SZRPTRRV@staff>@recommend
OSPTSYRYRTSU@staff>@refund
\\VSRTNRMPVSL@staff>@reply
TSWRSSSISSST@staff>@return
NSWVRPS^QWVV@staff>@route
`NLUSDUQWRQL@staff>@seller
[aTTQZSGVPRQ@staff>@sense
PUXNSFSUTTUS@staff>@sent
OSSWRRSPSTSS@staff>@size
eU_OSPSeQSTQ@staff>@span
UQPJSSSNORSV@staff>@staff
LRRYQFQbUYST@staff>@use
?WQ\\QUSWMSQU@staff>@used
PMQQS\\SRSSSS@staff>@works
RNPPSXSTRSST@staff>@wrong
NRSTPQPPRORQ@staff~>
OPRQSJVeSQRQ@staff~@arrive
PVRSSPSWRUTT@staff~@day
\\SKRSWSNTRQP@staff~@late
GOWWSGRXRWWV@staff~@me
I[OQRVS[RQRS@staff~@not
NRORSRRZRSRR@staff~@ordered
LTVWSZSEQRSV@staff~@recommend
R\\Q]QVRVRVSN@staff~@reply
NU\\OSHS\\SUVS@staff~@sent
QTQQSTSWSRSQ@staff~@use
JRRXRWS\\OSQV@staff~@used
RPSSQXSCUTSS@staff~@works
SSSYSNSJSTSU@staff~a
]RWOSVS8RQQS@staff~and
[RORRJSXVSSS@staff~asks
PR^FUWRaSUZU@staff~at
HSTSSNSTSSSS@staff~but
MSOKSaRSUQRT@staff~can
ORS[QPSUQWSW@staff~carried
]YOQTQSYTTRR@staff~could
OSWOSaSQSRST@staff~does
P]NSS[SHPVUU@staff~else
OSSTQZRQRURT@staff~even
WScNSMSWSTVS@staff~ever
UVQSSPUMRRRO@staff~for
PSOUSKVURTSS@staff~from
JSROSRS\\RUSU@staff~gets
Q^E\\TPSLROMN@staff~had
GQPbYYTYPVUS@staff~has
[WLMNRTWXRQR@staff~in
UPNR^RSQSRRR@staff~is
VSRSSQSQURRQ@staff~laughs
UNSXSNSPRSSR@staff~left
NQXQSZSSQUXV@staff~named
USQRSPSUSTTS@staff~noticed
YRN_SDSTSSRR@staff~of
\\RVNUXSJPVUQ@staff~on
QQSSSZSGSSST@staff~one
RSSQSSSYSTSU@staff~put
M[TOSXSHQRSU@staff~said
^PKPSfSPQOQU@staff~says
TSVQSRSKSSSS@staff~selling
NSXSSQS\\RSTT@staff~takes
SRbNSOSJQTUT@staff~that
RR[OSJSLSUTS@staff~the
GPMMSkQSONN[@staff~there
`RSNPTSOYQSQ@staff~thought
URRNSUSJSTSU@staff~to
bSPRWPSOTRRQ@staff~took
PRRQSRRYURRR@staff~wants
ZNHXSMRPURNQ@staff~was
\\NHSR[QMTOQQ@staff~who
RSQRSUSKSSSS@staff~will
[RKSPWSOXLPL@staff~with
\\RLPORLOXQON@use
PRSQURS[SSSS@use>@animal
RTQXSVSTTSSS@use>@arrive
^URVRRSEVRSS@use>@carrier
`SZYSYSCSURT@use>@day
LSRNTVSWPRRU@use>@family
OUSWQWSUSSSR@use>@looks
@T\\XOPSfSWUW@use>@material
OTUVTSZMNVOY@use>@me
WQZRSUQKOSSU@use>@missing
OSSSSVSVQSSV@use>@money
\\SMQR^UKPQRS@use>@not
WNPPPQZPVQRR@use>@number
TNjRVXSCSSTT@use>@ordered
XRSWPRSWTVSW@use>@pack
VRRUPZSOSUSU@use>@parcel
OT[RUQS^PRSP@use>@part
`QTUSRSPSSUT@use>@place
RSQPSTSKSSSR@use>@quick
MTSRSJSlSTSR@use>@recommend
PVVVSOSJTTTT@use>@refund
[QSWSUSORTST@use>@reply
RSUSVSSSSSST@use>@route
S[^NTXTFQQRR@use>@seller
RLUWSNSNRSTR@use>@sense
GSSS[VSPQRRR@use>@sent
NSXRSSS[STST@use>@size
[TERQQPWWQRP@use>@span
XRWNRKS_YPQR@use>@staff
ZMRPSPS_RUTS@use>@use
MXSSSSSOVSSR@use>@used
WSPPSTSSRSSS@use>@works
bL]OOaRQVSTQ@use>@wrong
EnTQNNOIHNNK@used
ZKSSSSSRWSSS@used>@animal
P_MSRMS`RRRQ@used>@arrive
_RQRSQSSVRRR@used>@day
SYQSSPSWRSSR@used>@feast
UMTSSRSfSUTT@used>@looks
fVROPRSCTSSR@used>@material
`UKWSRSYUUSV@used>@me
]RVZSDSJRVTU@used>@not
VQPPS_SKRRST@used>@number
TXVOSQSUTRTP@used>@ordered
XQSRVVTGRQRR@used>@pack
NRQRTRTPRRRS@used>@parcel
K^XQQQTaPSTS@used>@part
SRXUSPS]SUUS@used>@place
D]RYMTS^RSSU@used>@recommend
RMSRTUSTSSSS@used>@reply
RXSSSRSRRSSS@used>@return
WRWSWPSPSSTS@used>@route
RZhRQPSMQSSS@used>@seller
VJURSJSpSUUS@used>@span
N\\TSSRSOPRRR@used>@staff
IYRRSSSTQSSS@used>@use
VVRQSQRUSQQO@used>@used
KUSSUPSdRSTR@used>@works
VQOQZQTJRRRQ@used>@wrong
cWIPRHRQSPQO@used~>
WYQYRTSNSVSV@used~@me
LbUVSSSVPSSS@used~@part
QXRYSQSMRSSS@used~@recommend
ZMbVSRSATSRT@used~@seller
RZPSSRSPPRRQ@used~@used
QGROTSSmRUVW@used~a
T^SRNOSMRRRQ@used~and
URLRWSS^TRRR@used~by
EZORRUSRQQQR@used~in
QZLUOTSNRRRS@used~it
PUWQSUSQRSTT@used~of
OZRSSPRXSSSS@used~old
POPSSRSXSRRR@used~on
PORPZRSVSRRR@used~that
ZLIOQ^T[XOQS@used~the
VQQSSSSNTSSS@used~this
XMKNSPVZXSTR@used~to
QIU[PZOFTVVY@use~>
\\QOTSLSRQTRR@use~@me
MXRSScSNOQRS@use~@not
TQ[RSPSMTSSS@use~@seller
TRTSSUSHQSSR@use~@sense
\\NQSSXSIQSSQ@use~@wrong
cRMMSLTOUQQQ@use~a
PZS[SSSMOVSV@use~across
RRRZRRSSTRQS@use~all
BTTQS[ShQSUU@use~and
T^RPUXSHUQRP@use~as
TQ[SSORSSVUV@use~at
]SMVSRSFSQRQ@use~by
VPORUPSXSTSS@use~for
YQQYYPSCSRRQ@use~from
SSQSSPSNSQRP@use~glasses
IVaORTR\\TTUR@use~in
SPJWX_SNTNOO@use~it
YRRQVSSHQQSQ@use~like
EWV\\SORWSWSU@use~off
\\P[ORNSSXUUU@use~on
HSPRSPSOSPQO@use~one
RQWUPSSPUTTT@use~out
SS\\QSQSHRRSR@use~over
fSJSSQSJTSSS@use~since
SSSYSMSTTVTS@use~that
NRPIQUOUXORS@use~the
RXPSSSUOQSSS@use~these
PR[WPQRJRWUW@use~this
YQSSSSSNSSSQ@use~through
CRMSPSSbUQPR@use~to
]SQRSQS^MSST@use~up
_SMSSMSMTSSR@use~well
NNUURNS]SUWV@use~with
XHIPPb[KQJKU@value
VQOSSORcQTTN@value>@me
QSeSSER`RUTV@value>@month
NRVUSRSQQTTW@value>@not
TPVXTOYORSSS@value>@part
NWPQR`SEQPQT@value>@refund
RSOTSSSUSSSU@value>@reply
[PPRRUS[SRST@value>@seller
MQTRSUSXSQRU@value>@sent
QUASS[SUSSSS@value>@span
TWNSSSU_SRSP@value>@staff
URYUR@\\YXXUS@value~>
PWTQSYSCQRST@value~@refund
TRVRSTS]SSSU@value~and
PSLRS[RQSRRT@value~in
`RTSSQRDROPM@value~it
UQVSQQSPXTTS@value~of
WSQTSPSNRSRS@value~the
QSQOSVSQSRST@value~was
kK@HDPGKaDGE@works
RUQRRTSUTRSS@works>@animal
RVVkSVSOORSR@works>@arrive
MSVQSSSdTSSS@works>@carrier
OSPWSPVjTSRS@works>@day
URSRSSSOTQSQ@works>@family
PSRTSPSWSSRS@works>@honesty
VUORSPSXSRSR@works>@late
\\RSSYRSSQSSS@works>@looks
[QRRSRRKSRSR@works>@material
ZYYSVVWVUORK@works>@me
JOQSSQS`VSSS@works>@missing
PSSSSM[QQTST@works>@money
CSTRSRS|PVVV@works>@month
UVVSR]RTWQQR@works>@not
WPHLRYQUZPPP@works>@number
UUSRSSS\\SSST@works>@ordered
R_NQQTS\\URRQ@works>@pack
aQPPSSSWUQRP@works>@parcel
FL_QVXSZKUSX@works>@part
]_RJSRS\\ULPM@works>@place
_PNKSMPa]QSO@works>@quick
[TMMRSRUPRSV@works>@recommend
NXUQSNSYRUTU@works>@refund
XQRZSOQORUSV@works>@reply
KXQSSTSRRTTR@works>@return
RSWQSRSYSTTS@works>@route
eSYQQSRLWTTU@works>@seller
BKLQRTVmTRRR@works>@sense
PRXUSXSTPSST@works>@size
SRNOUOP`WQQS@works>@span
STPTRSSMZPQQ@works>@staff
R[[RSORUQUUT@works>@use
PWRPRSSQUSSS@works>@used
LUPMSZQKKPQS@works>@works
NR[TSLSUWSRT@works>@wrong
\\PPSNQNLXQNO@works~>
QKU_SLXHTSSS@works~@me
CRSSSRS_SSSS@works~@missing
VRaRSQSKSSSS@works~@not
CdSSSWSQPSSR@works~@part
WTSSSPSUMSSS@works~@recommend
OTSRSQSWSSSS@works~@refund
RSQSRZS@USST@works~@seller
NOQRSRVNSSSS@works~@sense
MSXSSXQ[QSRX@works~@span
QO]SSQSTSVUV@works~@use
ZN[QR[RLRRSW@works~a
[SSSSRSFURRR@works~about
TSPSROSXVQQP@works~after
TVSSSSSRPSSS@works~all
QQOXSfRQMURU@works~and
SRSPSSSSUSSS@works~apart
\\PLPSPSTUSQR@works~as
HS]QSPSXQVWV@works~asking
LZN`VSPSQQRP@works~at
YPSSRVSTURSR@works~before
LQSPSSSWSSSS@works~but
PSZRSSSLUSSR@works~by
SQRSSRSOTSSS@works~every
eQRVSPSHSTST@works~for
UTSPSSS>TRRS@works~from
OSSSSVSKSSTS@works~her
WRRSRMSYTQRQ@works~if
WUPZTTRBVTRS@works~in
FSSSSRSgSSST@works~into
RMRRSRS[TSSS@works~is
K[KOT]RWQRQQ@works~it
T[QPOMS[QPRQ@works~like
VXQMRTS\\YPQQ@works~off
ZO[NSNRNWSUR@works~on
bPRPSSS=VRRR@works~one
RZORSRRLTRRQ@works~out
KRS\\XQSUSTSS@works~over
USSSRQSSTRSS@works~so
VSWSSQS@SUUS@works~telling
QTTUQLQWQVTW@works~the
KTRRSZSRRRTT@works~there
KSSSSSSWSSST@works~thirty
^QSOSRSDSSSS@works~though
WRSTRSSRRRSR@works~three
UWUQXPSTUUUR@works~to
KQSSSVSTOSSU@works~two
QSSWSRSKSSRR@works~up
XQNPSVUGUPQP@works~when
\\SQRSSSJRSSR@works~which
OWSSSQS]RSSS@works~with
BPYQSSSoSSSS@works~your
PYMUPUNXLLLR@wrong
RYKWSUSSSSQS@wrong>@animal
\\OWUSRSRSRRR@wrong>@arrive
PSURSRSTSTUS@wrong>@day
ZRWQSPS_QRSR@wrong>@family
QQ^RSSSYSUUT@wrong>@feast
SS[QSPSMSTSS@wrong>@honesty
O]QPSLSNNRSP@wrong>@looks
[SRRRSSRTSSS@wrong>@material
PLVMXST\\QPQS@wrong>@me
GNXWSUQXSWVY@wrong>@missing
STOSSPYHQQRO@wrong>@money
SWVUUYSZQSTU@wrong>@not
XSNSSLVHTRSQ@wrong>@number
UMRPSQS`VRSS@wrong>@ordered
ORUWSYSJSQRP@wrong>@parcel
A]TLPRUZNRSS@wrong>@part
SNVXSRSVRZSY@wrong>@place
VSJSSRSTUQRQ@wrong>@quick
PZLTSJSZRYSX@wrong>@recommend
NRUQSTR\\STUS@wrong>@refund
OWSOSVSaRRRW@wrong>@reply
UTTTRSSSRRRS@wrong>@seller
J_RQSTS`QSSS@wrong>@sense
PUSNSSSXRQRR@wrong>@size
M[SPVTSYWOPO@wrong>@span
ZM\\RRVR\\SQTR@wrong>@staff
SWSSSRRISSSS@wrong>@use
VPRSSRSSRSSS@wrong>@works
RHRRS^RJSRRV@wrong>@wrong
MQVPSVPVWOPO@wrong~>
M[RPSRSUMSSQ@wrong~@looks
WQ[RSQQTTUVT@wrong~@missing
TQSRSTSKWSSS@wrong~@ordered
SPROPSUYORSU@wrong~@part
@PP]SPSaO[R[@wrong~@place
QRWWRJS`SSRS@wrong~@seller
POSQSSSTSRSS@wrong~@size
N\\HPVPSXVOPN@wrong~@span
IU^TRWRTRSTT@wrong~@staff
MSVSSUS[STSU@wrong~and
UQZTSRSMSTTS@wrong~bank
RWWRSNSRQSSR@wrong~bloody
SXRQSUSISSST@wrong~by
GJbTSVSJSWYV@wrong~end
dROSSRRJSSSS@wrong~four
LNRSS`RPSSST@wrong~hand
SHP_SRSMRZRX@wrong~house
XPRWSSSUSSSS@wrong~idea
EURQS]SVSRRQ@wrong~in
XQQSSXSZRSSS@wrong~is
^OWQSPSQRSSW@wrong~it
IRSS\\NSNSSSR@wrong~like
KSRSSST[SSSR@wrong~matter
UNORSORXSRSR@wrong~name
PSRSSTSPRRSU@wrong~names
OSYRSMSSSTTS@wrong~number
XPYQSZSISSSS@wrong~of
RRTRSRUUSSSU@wrong~on
W[SKYQR@UPQO@wrong~one
VP[SSUSERTTT@wrong~people
ISZYSRSSRUTU@wrong~people's
YM[TSPSQTUTT@wrong~side
PQRRSUS^SRRR@wrong~the
RVWLSPS_STTT@wrong~three
URSSSNSPSSSS@wrong~two
YRRNQWSPVQSR@wrong~way
`SNRSQSVROSN@wrong~with
OQS]SXSIQTSX@wrong~word
ZRMMTPLVUNMOa
VPKSSOSUTSSRa 0
LcRYRRLNRTQUa 00
PQSTSSRVSTSUa 000
SYXPRXSQSUVRa 0000
PMPRQQSmHSVPa >
SQMRXUSVSQRRa baby
VMQQRQSQSSRRa bad
STVW_TRVOUVVa bag
XROYSRUMRPRPa ball
THYRQSS>SUUUa banana
QRQRXSRLRSRTa bar
IVURSSSSSSTSa bare
RORUSP\\NRRSQa bargain
NOURSSSRZRRQa bath
CRQQRSSfSTUTa beagle
RaPMRQSfURTQa beard
SSRSSSSQRSSSa beautiful
XRTSSSSIRRRRa beauty
?WFSSRSsQSSSa bed
LQRSQSSWTSSSa beer
ZRSSSRRKRRRRa beginner
LNOXRSS\\VQRRa bell
[SSOSZSLRRSQa belt
BRPMSgSPSSSSa bench
\\SPRSQSMVSSSa better
I[STURSVOSSSa big
QPWWSSSGRTTTa bike
HPRQfRSBORSSa bin
RZURRRSTQQQQa bird
VQNSSYSXQSSTa birthday
CRPdUOSQRTSSa biscuit
JUOTKXOeTOPVa bit
JXNSRXSZOSSSa black
PRTSSTSJRSSSa blessing
SSSRSTSSRSSRa blind
PTQ_OPSZQWPVa blizzard
VS[OSRSISSSSa bloke
HRYXSOS\\RWUVa blue
[LOSSSSMTSSSa board
PVSQSRSQSSSSa boat
URMSSSSTUQQRa boil
PSR\\RRSQSVSVa bone
LQORQNSXQUTTa book
NSRSRPSfRRRRa bookmark
OPQ^SQS]QSRSa boot
LSWRSRSbRUUTa borrowed
eMSSQRSTZRSSa bottle
KRORZSS[TSSSa bow
HS]ZWTRHPUUUa box
XQRQRQScTUTTa boy
EURYSRSQQTSTa brass
]OUQTNS]SPQPa bread
ZMONR\\SWRSRSa brick
MSOSWRSWTSSSa bucket
[XXQQPR@VTURa bus
SSSSSRRUURRSa butter
bSPRSQRPURSRa button
OQQURSS^TUSUa cake
SORUUQTQRQRRa calf
RRPSSXS[RPPTa call
NSSYTSSRSURTa camera
LSXSSSSYURSRa candle
@JQTXSViPRQSa car
MNl]NIQQSWUUa card
WSSTRSSYTTSTa cardboard
_OGRSUU\\RRRRa cardigan
TLSSSVSOSSSSa carpet
MTYQ\\SSJSSTTa carrier
QGRSVSRHRSRSa carton
MSTQSSS`RSTTa cartoon
QQQSTOSWSTSSa cast
KVQ]SUVPPRQQa cat
MPZVRPS`QYWXa cello
SRSRPVSSSRSVa cent
QPSSUSSQTSSSa cereal
cQSWRUS;VTTSa chair
XSQPS[SNRSSTa chap
SSSUSPQTTSSSa charge
ORSSSRQ_SSSSa cheap
VRRRSSSUSTSSa cheerful
UORSSSUITSSSa cheese
SSSSRSSSTSSSa chest
R]PXRTSOTURUa child
OWMRRWS^RRRRa child's
YOSSRSSPSSRSa chimney
OTRQSVSRQSSSa chip
TPdSSUQ\\RRQUa christening
ZRRRRQSGUSSRa church
NRTSSQSURSTSa clean
TPZSSRSKUSSRa clock
b[RRRQSATSSRa cloud
HRWSSRSgRSSSa coat
ORM]S_RVRURUa code
FTWYRNU_RTTUa coffee
WQUOQRR]TUUVa colander
jQNORQS]QVVWa cold
MZRSSOSgRSSSa colour
RSSRSYR=RSSTa company
KMRQSQSjTRRTa complaint
WRSSSVSLSRRSa copy
\\QOSSUSZVRRQa cough
ZRPRSPS]USSSa counter
[PLSSXSATRRSa country
RRRSSVSRQSSSa coupon
dPQNQRSGURSRa courier
URUSSRSXSRSSa cousin
YQPRRWSMTRSRa cow
VWSRQVSPSRSRa crack
FORS[SSWPSSSa crisp
ITPVWVQUSSSSa cup
SPQSXSSZTTTTa dab
cT<aYMUOUQSNa day
SSURSOR\\RUSUa dead
bKOSQUTJQSSSa decent
^TSSSRSHRTTTa degree
NTTRRSSRQRTSa dent
\\SHQSSSSSRRQa depot
GSQSSSSaVSRRa desk
RQSRSUSRTRRSa diagram
NO^RQPSfTTTTa diary
SSSSSRS\\SRSQa diet
LWK[QUSOORPTa different
LXSSSSSMSSSSa display
NQP]RQSORUUTa ditch
ORLOSZSYOUWYa dog
FSbVSNSaSVUVa door
XR[TPSSCSUUTa doorbell
PYRWQRSSRTSTa doorknob
QSYRSSSXRUVTa dot
RQiPRSPRUSSSa double
OWZXRLRYPUSSa dozen
VRQRPQS[URRRa drawer
UQZPQQSZSUUTa drawing
^WOQPQSZQPPQa dream
LRLZSQSiSVTTa driver
YRSURRSNSRSRa drunk
MXLRQSSWSSSSa dry
TR\\SSQSQRTSTa duck
PRSSSQSWSSSSa dying
^QRSSPSPSSSSa face
UQQRSMRbTSTSa fair
@UXRSPRjQUVUa family
NSUXSQS[RXSUa farm
LRT\\SISURUUTa fella
SS[QSQSIRRTPa fellow
WSRRSSSTVSSQa fence
^MRRSTSIVSURa few
KSVSSXSZSRSUa field
PQQSTSSRTSSSa fight
NQNSSQTXTRSRa figure
VSQSSZSPUSSSa file
ZRNQRTSNWPSPa film
`SSRSRTFSTUTa fine
dPOPQOSORRSRa finger
PVPSRSSPPRRRa fingerprint
PRWUSRSPSTRUa fire
NSSSSVSQRSSTa firm
ClRRTVQNRRSQa first
PQN[SRSKSTRUa fish
SVPRSTSSRSSSa five
OQSYSYWJQRRTa fiver
KSSSURSXUQRRa flat
YVPSSSRQSRSRa floor
QURPPSSLVQRQa folded
bOSSWNVJTTTSa fool
RKU]STSGRTSUa foot
PQNRRcRARRRTa form
OO]TRLSQSVVVa fortnight
YSSSSRSJWTUSa forty
G\\RUSTR^QTSSa four
ZQSRSUSMTSSSa free
\\SBSSPSfTRRSa friday
INMYWRSZNWVVa fridge
NXdHSSS\\RTVTa front
PRRURSWQQRRRa fucking
XVLTRVQSTRRQa full
RVQSSRSZVSSRa funeral
j[RSRPSETSSSa funny
PQWRVPSbQVWUa fuse
QSUPQSSWTRRRa gale
FXYSRSQ?TTTTa game
I_RRRSRPSUUUa gap
ZSZQSSSLTRSRa gate
KRRSSjSMJTSVa gem
RRdZSMSKQRRSa gentleman
QQSRRWSTQSSVa gesture
[NXSRJR[USTRa ghost
WUKSQVS\\SRRSa gift
LYSSRJScSVUUa girl
EDUT`VSVPUTTa glass
fRNZSRS@TUSTa go
SRMSSPRaTSTTa goat
RZYWPGTJRVTQa good
[OOPRPSfSTSTa goose
KQORXTSYSSSSa great
HMNbSSS>RUWVa green
AR[RSQSeQUUUa grey
^PRRTSSNUSSRa groove
USRVSTSNTSSRa grown
SSSSUSSRSSSSa grudge
QROQQTSYSRTSa guest
MRTVSPS[QVTTa guy
SROSSRSQTRSRa hair
WJQRSVM_VSRSa half
QSURSSTXSSSSa hamster
I][URSSTRSRSa hand
PWSQSSSRTSSSa handle
RRTRSUSWSSSRa handshake
LPRZSSSCSSRSa handsome
UQSORYSIRQRVa handwritten
SSQRSXSaTSSSa happy
^RSSRQSMTSSRa hard
STUSUQSFSSSRa hat
USSSSSSQSSSSa haunted
[TPRTLSZSSSSa head
RZPSSRSMTSSSa heat
ZSRTSPSOXTRSa heavy
YSR]SSTKRSRSa hedge
TROSRRS^TSSSa heron
XOORSOSiSTUTa hip
LVVVSPSRPUTTa history
VaSXJQROUURVa hole
RSISSWSORSSTa holiday
QOgSSQSPSSSSa hook
URSXSSSHRSSTa horn
aM\\PRRSXVSSSa horse
LSRSRZWTRSRSa hot
MSQRSSSUTSSRa house
QNONR`SSSRSWa human
TPUTSPXWSSRPa hundred
TQTRUSSVRSTSa hurry
RSSSSSSPSSSSa husband
PWRRSTS@PWVVa jar
QNSSIRS\\SSSRa jiffy
OT[VQQSGQVTUa job
\\PYQSOVJWTVRa joke
YQTRSQSKSRQQa joy
NRUSSTSMSSSRa kettle
UOQYSRSKSSRSa key
UOWQRXSOTRRSa kid
cOQRSNSNUSSQa kind
JSSSRTTZRSSTa kitchen
PRSSRUSIRRSSa kitten
MReQSPS^SRSSa knock
cPJOSWSKTSSTa label
PROOUUSWSRTSa lad
TSL\\QRSNSSRSa ladder
[LMPUYSSSQSSa lady
SSRRSTSJRRSRa lake
YPF]SMSGTSSSa lamp
NPMTSRReRTTTa lane
WSRSQTSQURSSa language
VRRSRSSOTSSSa laptop
WOMSSSSPUSSRa late
ZQSSSRSJTSSSa lawn
NYUVSQSSTSRSa leaf
RQRSS_RNRRSVa lecture
U`YOSQSDRSVRa left
\\OSPSVSJTSSSa leg
RO]LT?^gWUVSa letter
PSXSSUSPQRSSa liar
RYSSSRSKSSSSa library
SRNQSSSISQQQa lid
MRRXSSSSSUSUa light
OPPRSSSaRTSTa lighthouse
MSTQSMScSTTTa limp
QSNRSeSGVRSRa line
VQMSS]SLSSSRa link
LQSSRPSeZRSSa lip
MSPRSSS^SRSTa list
RTM^QSSLRRRSa little
YRSSSWRLTRRPa living
YNLWRYSPRQQUa long
[RSSSXSGRSSTa longer
LXL\\RYSUVSSTa look
RRSQSQSbUSUSa lorry
XNTPQSRWWTVTa lot
VPSWQSSCSQRSa lovely
KPXQSSSSSSSSa m
DSLSS\\SNSRRTa machine
QRPSSSS^RSSTa magistrate
URQRSLS\\UTSRa mail
cUUOOSQHZQSOa man
MSSTcOSWSSSRa man's
SSSSSSSISSSSa manager
PRWRSRSQSVWTa map
KaMQRSSNSQRQa mark
AQMUSSS_RTRUa mat
XPLSSRSWVRRRa mattress
JRSSR[S_QSSUa meeting
TQ[ZSOSMSSSTa message
NQRSSTSbRSSSa microwave
QWUSSQSEPSSSa midwife
TPXRSRSUTRTRa mile
OVSSSSSWRSSSa mind
_RQNQPSIURSRa minute
iRRRSRSKSQRQa miracle
XQPSSOS`TSSRa mistake
SRHRS[S]SSSQa monday
LWZJQYQ_SPRQa month
WSLRSSS]TSSSa motel
OSSXYOSISTSTa mother
fNSTSMRDVRQRa mouse
VQO\\SRS[RTPTa moving
MTVRT[SBRRTSa mr
gRRSSJRQXSSRa mug
MURSSYSRRSSSa murmur
USQRSSSVTSSSa mystery
PTMQUWSMQQRSa nail
IPPPNmP^QRRSa name
MQSPRRSZQSSSa nap
QSQORSSZRSRSa neighbour
eMRPSPSZRSSSa net
SOZWSYRMSTTVa new
RRQVOZSRSWSVa newspaper
MN]T[PSWRVYUa nice
PRVQSQSWUQRPa night
RQPRSXVZURRUa nine
URUSSTSNTQQTa no
PRSSSSSLSSSSa noise
QNONTVScQTQOa note
PSSZSOSOSSRSa notice
MR_OSGSXRTUSa number
XSRSSOUSURSPa nurse
PPSSSWSPSSSSa one
XSRWRPTNTSSRa packet
RWSSVRSRSSSQa padded
NPSSR[RNPVUYa page
NRYSULVIQRRQa pair
RSSSSMSaSSSTa panic
eLXORXSCSTUVa paper
\\STPSPSYTTTSa parcel
PSRSSNSMSQQQa password
PSZRSSSLSUVUa patient
KPSSTRVMQSRRa pencil
PQJSSYSPSQQUa penny
QSZRRYRTSSSWa person
RPT[WKS[QUUVa phone
QRTRRSRZRWVUa photo
OUPSS[SLRQQRa photograph
JQRWSPS_STSSa piano
JOPWOVRWQUUVa picture
QSYRSQSNSSRSa pie
XLYQWTSTWRRRa piece
VMRSRSSWTSSSa pillow
HaNSMRSZRPQPa pink
PRbPOXQORXWXa pizza
YRbRPSSHTQRRa place
YSSSSXSITSSSa plain
QPSQSUS`TRRSa plant
QORSRQShTSSSa plastic
[SSPRPSHQVUUa plate
SSRSSSSSSSSQa plum
XPQRRQSZUSSSa pocket
OSORSYSRUPPRa point
USRSRPSTUSSRa polite
TSPQPWSUUSSTa post
OURSRQSWRSSSa pot
QRSRS^PKQSSXa pound
YOUSSTSSSSSTa pram
LOSQ`QSKRSSSa prayer
T]SSSRQORSSRa price
NObNSRS`STUTa printed
MXSSSYSPQSSSa printer
PQUSSJSiRTTSa problem
WQPRSTSSSSSSa promise
KPUNR\\S[UQRPa proper
_OLLSRSVUORNa puddle
OTUSSeQEQTSTa quarter
NSPRRbSTQSSYa question
ZOSSSRSSRSSSa quiet
MRSSSWS[RRRVa raise
NPSQQWSFQRSUa real
URQSSVSKTSSRa reason
QWSRSRSJSRRSa receipt
]QPRSJSPYRROa refund
USWRRSSJRSSTa rented
QSUOSSRPSTWTa resident
SSRSSPSSTQRRa rest
ORNQSVR_SRRTa retired
KVSRSWSSRSSSa returns
UTUSSSSQSRRTa review
PSSQWRSVSSSRa ribbon
IUeRSSSNQVWUa rice
NSSRSUSNSRSQa right
]SRQRRR_SSSSa ring
YRQPRSSSUTSSa robin
OQUQVZSOQRRTa robot
PSMISSReSRSSa roof
\\SURSPSOTQRPa room
TOUORPS]STURa row
WSQSSLS\\VTTQa rule
MRSRS]SLSSSUa ruler
XRWRRRSOSWXWa rumour
UOSPSRSUSRSRa sack
SSVRSSSTSSSSa sad
LSY\\SRSOSTTTa safe
XOSSTRSQTSSRa sandwich
PSQSSSSQRRRRa saturday
SQUWUSSMQTSTa saucer
HPeSSOSKO\\Z[a sausage
KRMSSQSaSUUTa scarf
\\QVORSSOQTTTa school
;aQQPQSPQPPRa scratch
TORSQSSXSSSSa screen
RPSSSSSaRSSSa screw
U\\QRSTSPPRRPa scuff
aQPRRPSHUSSSa seal
QQT[RQSWTVSWa seat
NS]QRiSAPSTVa second
NOTRRQS]USTRa sense
VPQSSSSJSSSSa service
TA]KRVS_TSSSa set
VOSSSWSLTSSSa shade
OR^XSRS[QRRSa shed
MOSS]NS`QTSTa sheet
KRSSSUSXQSSVa shelf
PRSVSQSSSTTTa ship
YTOSUSRSUSSRa shipping
O^QVTPSHSSRSa shoe
RTRTRCSoTVRSa shop
\\RSSSSRPSQSPa shopping
URRSSRSPUSSSa short
WRSSSSSOUSSRa shower
GOZTRUS`OVSXa sign
RP_PSMSSRTTUa signature
PPdSSTS>QTTVa simple
FKPRaLXYQPQQa single
JVX\\SSSCOTSUa six
\\N[PSRSOWUUTa size
SRPSSSSWTRRQa sleeping
UR[ORSSQTSSTa slot
WQGRSRSVYPPOa slow
OWOSSPSTSSTSa small
JWSSSWS_SSSSa smell
LSNaSQS^QUNUa smile
KNTTT\\SWPSSWa smiley
RSSSSUSQSSSSa smiling
TRXQSWSFRSTSa snail
QZNQURSbRSSQa snow
PRRZSSSTSTQTa snowbank
Q\\OPZSSFRQQRa sock
ISRURTS]TTSUa solicitor's
MSSRXSSVSSSSa solid
HRJRSOSqRUVUa song
nYJVSQSCRSRQa sort
VSQRRSS\\USSSa sorting
MSOSSSQQSSSSa space
WRXRVSSIRSSSa spaniel
YONOR[SPRQRRa spare
USNSSRWOSRSRa sponge
bTPPRUOQRSRUa spoon
PRSSWSSQRSSSa sprig
KULSY\\]TPPQSa stamp
\\SSSRPSEUSSSa stapler
LSURQUS^RSTVa state
ZSXQSSSCTSSSa step
SQVRSRU\\SSSSa stick
FUSRVRSVORSRa sticker
OSRTRQSUQUSSa stone
\\PLSSWSQSSSSa story
OSWSSRSWQRSSa stove
NSTbSMSVQWUVa straight
RRQ`SQS@SUQUa stranger
LXTRSSROPSRSa stranger's
kSLMSSSOWQRPa street
NPTSROSTRUUTa strike
VRQTSSSDTPRQa stroke
RSRRRQO[SSSTa student
[OSSSQSRUSSSa suggestion
MSWVSQRYRVUTa sun
NSJUS]RTOTRUa sunday
SSOSSXSPSRRTa supervisor
OP`SSSS@RUXVa surprise
QSTSSSSNRRRTa survey
MRZWTRSVRSSTa sweet
GfLOSTRWSSSSa table
KZQSXUSHSRRPa tag
QLSSSVSRRSSUa tax
TSTWSOSLSTSPa taxi
JSXRSRWWRRRQa tea
S`KRRRSJSRPRa teapot
OSRSSXSPQSSTa teenager
LQNRRQdNPRSSa tenner
SSPSSSSTVRRRa term
RPdRRQSJSUUTa text
^JRRWRSHVSSSa thimble
]NSVRKUSVRUNa thing
3]HTRZ_TJQQRa third
^RRRSSSJVRSQa three
ENOYRXS_PSRVa thumb
TTUSSWSXRPSRa thumbs
QXQSSaSDSSSSa ticket
RRR_SNSGQTTTa time
aPVNRQQMTRSSa tin
]MSRQSSOURSSa tiny
QSP`SPSKRVRUa tip
VSSSRSSOTSSSa tire
LTVSSSSTRSSSa toaster
BRQQRVSeRRRSa toddler
UTRSQRS\\VRSQa tomato
TSSRSSSPTQSRa top
OST]SSSRRUSTa torch
OQNPSSS[RUSTa tortoise
WYRRRPSURRSQa touch
US[SQOSJSSTSa town
YMXSSSSJSUTUa toy
WNQWSRSLVSSSa tractor
KWWPSPScSSUSa trailer
XNUSSSSSSSSRa tray
RP]FUOSYSSQSa tree
VRVRQQSOUTTQa truck
JReVSRS2QSSTa tuesday
HSPSTSSdQSSSa turn
HSRZQRQQSSSUa twenty
]NRSSPSGUSSSa two
TYQSWNTMRSSSa used
UPTTSSSISUTTa van
SRSSSXSMRSSTa vat
UTbPJNSFTQRSa very
RMPOR`ROQRSYa video
NMSSR]SNRSSTa voice
KPTSSYRWSSSSa voucher
_SRPSSSUTSSSa walk
^SQRRZSDTRRTa wall
ITXS\\PS[NSSSa war
@_ORSOSYQQRQa wardrobe
NSXSSRSPSTTTa warehouse
RRSQSRS]SRSRa warm
TQRQSTSNSSSTa warning
USSRQSSJTSSSa wash
RRMSSPS^SSSSa washing
RCnRPQSKSSTSa wasp
OPEoRRSSRVPUa wave
ROSSWSSXSSSSa wax
WQLQSSSMUQQQa wedding
ER[RSRSZRTTTa wee
^TYVNVRCVPNMa week
^SORSRSNURRSa weekend
@SWSSZSOOSSYa well
ZNMZOPSNYUQTa wet
TQKQRWSVTTQUa wheelchair
PSTRSQSbRSSSa while
fONSTWSETPRQa whole
URaGXRS[TTSSa window
VQPRR[SGTPRSa wobble
MPPPSZS_TPRPa woman
PSQRSXSKRRSSa wonderful
USRRRRSWTQRQa wooden
UQPXUQSWQSQTa word
SSPSSQSYSTTSa working
HSSSSTS[QSSTa year
LSROSRSVUPRRa yes
`TSRSTSJSSSQa young
NRYUSPSJRTSTa0
[SSOSSSSSSSSa000
KQSRSZSSSSSSaadha*
KQSRSZSSSSSSaadhaar
XSSRSSSNSSSSaarhu*
XSSRSSSNSSSSaarhus
bSRRSSSKXQRQaas
RSTQSSSTSSSSaback
JSRSSSSZSSSSabacu*
JSRSSSSZSSSSabacus
PQRVRRSXRUSUaband*
PSSVSSSRRTSUabandoned
SQRSRRSYSTSSabandonment
SSSSSRSSTSSSabeg
NR]SSRSRSVUVaber
TQVRSTSPSUTVaberd*
TQVRSTSPSUTVaberdeen
SRSSSSSWSSSSabern*
SRSSSSSWSSSSabernethy's
QRWSSSR\\SVUVabery*
QRWSSSR\\SVUVaberystwyth
KQYRSLSiSTSSabi
WSSRSPSKSSSSabide
XRTSSYSFSSSSable
XRTSSYSFSSSSable to
UYMMPQLS[ILLabout
SP]OTNSOURSQabout >
WbMRLFRHPRSPabout a
[VRSSQSURRSRabout an
WTPTQSPSWQQNabout as
OSSSSWSXSRSUabout every
PRRRScSKQQSUabout everything
`STQSPSQTRRQabout four
VQRSSOSSUSSSabout half
VRSRSJS]TRSSabout her
JRVYSJSXSUSTabout his
RRRSSYSRRRSTabout how
LVPR\\RSQORSSabout in
PITKRYQgWVVVabout it
LSOTSVSXRTRVabout my
SQSSSSSOSSSSabout on
WRUSSOP`USSRabout right
JQNSSRSfTUUUabout that
_MCPW^PIUOPPabout the
]QSSSOS:USSSabout this
USSVSWSPQTSSabout twelve
TVSRSSRUTSSSabout two
GQYSS\\S`SSRUabout what
XUMSRUSSRRQSabout~@me
VQRSSOSSUSSSabout~@missing
XOSRRSSPUSSSabout~@number
aPINRcPJWPPQabove
_ROSSQRVURRRabove >
SRROSSSZUSSSabram*
SRROSSSZUSSSabramowitz
PSRSSSWSRQRRabroa*
PSRSSSWSRQRRabroad
L^QSSQRRPSRSabsen*
L^QSSQRRPSRSabsent
ZPNQPe\\GTOPPabsol*
[POOQO]QVPPNabsolute
RSRUSjRJQRSUabsolutely
OSOSS^SRQQQTabuse*
OSOSS^SRQQQTabused
SSSSSTSNSSSTabusi*
SSSSSTSNSSSTabusing
VSSRSSSPURSRac
VRRSSSSEQSSVaccen*
QSSSSTSJSSSVaccent
XRRSSRSNQSSSaccents
RSQZSSSGSSRTaccep*
SSSSSSSSSSSTaccept
SSRSSSSSSSSSaccepted
RSSZSSSGSSRSaccepts
NRPdSJSURVRTacces*
NRPdSJSURVRTaccess
TSPRWRSbVPQQaccid*
PSQRWRScSRRSaccident
NSRRWRSRTRRSaccident >
WSRSSSSRVRRQaccidents
R]_MRNRHRVYUaccor*
SSVSSRSMSSTSaccord
SRbNSORRRWZWaccording
SRbNSORRRWZWaccording to
R_NRSSSOSQQQaccordion
DMDPRdRVRPPXaccou*
JRQQSXRZQQRVaccount
PSYQSURCRSSTaccount >
OSQTSTSPRTTRaccount of
POGRR[S^URRUaccountant
XQMSSYSNTRSSaccountant >
OSSRSXSNSSSSaccountant's
STSSSSSRRSSSaccounted
TQRSSRSKRSSSaccounts
XSPSSSSGTSSRaccra
SSSSSSSVSSSSaccur*
SSSSSSSVSSSSaccuracy
OSORS`SNQQRWaccus*
OSSSS`SNQRRWaccused
SSPRSSSSSSSSaccusing
SSSRSSTXSSSRace
ZSIQSSSSTSSSache
SSSSSSSQSSSTacheb*
SSSSSSSQSSSTachebe
VSSSSRSRURSRacne
TSSSSTSQRSSSacous*
TSSSSTSQRSSSacoustically
NQP`TSSJSSRSacqua*
PSP`SSSJSSRSacquaintance
QQSSTSSSSSSSacquainted
VSQSSRSWSSSSacre
[QSSSSSQTSSSacres
WSQSSSS[TSSSacrop*
WSQSSSS[TSSSacropolis
POKRQMRXQUQSacros*
POKRQMRXQUQSacross
gYOKQQS1STSRacross the
PWPSSSRSRSSSacryl*
PWPSSSRSRSSSacrylic
LRPSSSSgRSSTact
XSSSSQSNUSSRactio*
XSSSSQSNUSSRaction
SOSSSVSLSSSSactiv*
SOSSSVSLSSSSactivated
WSSSSSSPSSSSacts
KYLWN\\QZTSUVactua*
NeI[O]RKROPQactual
PFVPRRRbUWXXactually
MURRSRoGRSSSad
LXSRSVS\\QQRPadapt*
RXTRSVSNSQRPadapter
LRRSSSSaQSSSadaptor
KPGSSR[[QOOOadd
XSGSSSS_RPPPadd >
NQOSSQ_UROPMadded
WSRSRTSOSSSSaddin*
WSRSRTSOSSSSadding
USSTSSSKSQSQaddit*
USSTSSSKSQSQaddition
ELZVTcRIOQSXaddre*
ELZVTcRIOQSXaddress
SSQOSZSQSSSSaddress >
SSMSSYSZRPQUaddress for
SSGRSaSNSSSSaddress in
NSVQSNSgSUTUaddress is
SSWRSRSNSTTSadela*
SSWRSRSNSTTSadelaide
^ROR\\PSPSRQQadequ*
TROR\\PSPSSSSadequate
]RSSSRSSSRRRadequately
aSRRSSSNSSSSadeye*
aSRRSSSNSSSSadeyemi
XNRSSSSSSSSSadhes*
XNRSSSSSSSSSadhesive
RQRRSQSkSSSSadjou*
RQRRSQSkSSSSadjourned
YRQSSQSPTSRSadjus*
YRQSSQSPTSRSadjust
^ORSSRSKVSSSadmin
OPMRR`S^TTPSadmir*
ORMSR`SYTSPSadmire
SQRSRRSYSTSSadmires
SSRSSRSWSSSSadmis*
SSRSSRSWSSSSadmission
RSNRSRSVQSRTadmit
FQSRS^QVSRRTadmit*
FQSRS^QVSRRTadmitted
RPSYSRSYSSRSadopt*
RPSYSRSYSSRSadopted
WQSSSSSTSSSSadora*
WQSSSSSTSSSSadorable
ySRSSSS@SSSRadore
^RRQTSSDQQRQadore*
TQSSSSSHSSSSadored
]SRQTSSOQQRQadores
[TRSTSSPQQRQadores it
ZUSSSRSLRSSSads
[SNRSWRIUOPPadult
YURSSRRMSRRRadult >
NQQRRVS`SRSVadult*
NQQRRVS`SRSVadults
NRQRSRSIRRSVadults >
USLQSSSSTQRRadvan*
USLQSSSSTQRRadvances
OPlMSQRRP\\_[adven*
SR\\NSRRUQUVVadvent
WSYOSRRGTTUSadvent calendar
PRbRSSSQQZ\\Yadvent's
SSSSSSSSTRSRadventure
YWRURNQNWRQNadver*
SXSSRSSSSSSOadvert
SQSSSSSSSSSSadvertise
]TRRSOQJWQRPadvertised
PSSVSSSWSTSUadvertising
TRRSSWSVRSSSadvic*
TRRSSWSVRSSSadvice
JSTQSYSVRSSRadvis*
RTSSSZSHSSSRadvised
KRTQSSSaRSSSadviser
ISSYSSRUSSSSaeria*
ISSYSSRUSSSSaerial
RSGSSSSYSSSSaerob*
RSGSSSSYSSSSaerobics
LS_SSSSSRSSSaerop*
LS_SSSSSRSSSaeroplane
NRQWSRSPQZRZaf
OSSSRUSVSSSSaffai*
OSSSRUSVSSSSaffair
RSQSSYQTSSSTaffec*
RSQSSYQTSSSTaffectionately
PRSSSRS[USSSaffid*
PRSSSRS[USSSaffidavit
SSSSSSSQSSSSafore
^RXRSRSJTSSSafrai*
^RXRSRSJTSSSafraid
SSVSSQSQSTTSafric*
SSVSSQSQSTTSafrica
N^SRSPSSRSSUafrik*
N^SRSPSSRSSUafrikaans
bKLNIQWPYQRTafter
USKPSQSRVQQPafter 0
@][WRdTNPUVTafter >
[QQRSTSOPQRQafter a
K^WXSPRZQPPOafter all
NSOOSSQ]RSRUafter him
PNXMSK_^RONPafter i
RVOTSSSORSSTafter i'd
JRVPSSRbSTWUafter it
OSRRSSS[RSSSafter my
URKSSXRLTRRSafter nine
bNSQSQRTYRRPafter one
fSOSRSSUTSSSafter ten
QOa]SFPVVORRafter that
?YeTOVPOPXWVafter the
XRPPSRSRXPQOafter three
VPRPPRSRXRRQafter two
^MPKVUMOTPQTafter*
RRNQWUQ]PPRSafternoon
NSSWSPS]RSSQafternoon >
KSZSSUSESRSSafternoon and
RSVSSSSKSSSSafternoons
NXSSSROPSSSSaftershave
iKRQSQSNUSSSaftertaste
SQSSSSSRSSSSafterthought
OSSOSVSVUSSTafterwards
OSSOSVSVUSSTafterwards >
?P]GRZ_BONMTafter~@me
YSKPRMSWWQQOafter~@number
HYfKLZPNKY[Yagain
M[\\XRZQMPZV[again >
OWNRSZSIOUVUagain and
RR[RSYRKRTTWagain by
\\QTRSQQMSQSOagain in
QRH\\SWSDTRTSagain on
^SSSSUSSTSSSagain thanks
TSUNSQSSSRSQagain tomorrow
FYNQNPRrRSSQagain with
SML`PYVKRSQWagain*
SML`PYVKRSQWagainst
^SRRQZSGTSRSagainst a
MRSRSRWMQSSSagainst my
OPRZSNRZTSSQagainst the
KRSRS[VJQRRUagainst~@me
VTWPRTRRURSRage
LN_RS\\SLSSSTage >
RSVQSQShRTTSaged
QSSSSSSSSSSTagenc*
QSSSSSSSSSSTagency
ZSFSSSSRVPOPagend*
ZSFSSSSRVPOPagenda
MQJMSkSVTSSSagent
dNRRR[SKORSUages
SNPSS\\RPRSSRaggre*
SNPSS\\RPRSSRaggressively
PPQSS\\RHRSSRaggressively >
SSSSSRSRTSSRaggri*
SSSSSRSRTSSRaggrieved
TSPSSSSUSQSQagin
WRSSSSSQSSSSagnel*
WRSSSSSQSSSSagnelo
ZQQSSQSMVRSQagnes
aSLQSSSCQSSSagnus
KW[SSJSVPUTTago
SYZTSOSIQTRSago >
Y]ZOSQS@PTVTagree
ZQPMRTRZSSSVagree*
JRTQRVS`QSSWagreed
FNSRSQSbQTSTagreed >
RSZSSVSJSSSTagreed to
SSSSSSSMUSSSagreement
cROOSQSTSSSSagrees
RSSUSSSRSSSSagres*
RSSUSSSRSSSSagressive
SSSSSPSUSSSTagric*
SSSSSPSUSSSTagriculture
IPNQROStPMNKah
IQQRRPS]QQQOah well
MOSeSOSQQTTQahead
QP^\\SPSMSSSQahead of
TSSSSSSSRSSSai
IeORSXQNVRSPaid
QRQSSSSYSTSTaid batteries
OSSSSVSQSSSUaids
QQTSSRSTSTSTaid~@part
ZUQSSOS]VPNPaim
ZHTKkMQGRTUTair
hSPQOOSLTUUVair >
[UORQSSKURRQair fryer
GOQSaRRSNSSSair pillows
PRaSSSSJRTTTairbe*
PRaSSSSJRTTTairbed's
MSSSSSSTSRRSairin*
MSSSSSSTSRRSairing
YRZMRRSJQVVVairpo*
\\RTMRRSPSTUTairport
PSYSSSSLQUUVairports
aSRSSRSMSSSSairs
SSQSSSSQSSSSairti*
SSQSSSSQSSSSairtight
TSOSSSSSSSRSaisle
RSNPSRSfSTSTaladd*
RSNPSRSfSTSTaladdin
OZSSSRSSQSSSalan
aPURSNSHVQROalarm
WSQSSPSOURRPalarm clock
PSPSSSSZSUUSalarm*
PSPSSSSZSUUSalarms
XSSSSUSSRSSSalas
MSRSSRSfSTSTalask*
MSRSSRSfSTSTalaska
PSRRSSS^STTSalban*
QSSRSSS\\SSSRalbanian
SSRSSSSUSTTSalbany
\\UXSSNRUTRRPalbum
FQSSSRSdTSSUalcov*
FQSSSRSdTSSUalcove
UOSSSSXHRRSSaldi
QS[SSLSUTVVTalepp*
QS[SSLSUTVVTaleppo
SSRSSXSPSSSSalf
SSSSSSSQTSSRalgor*
SSSSSSSQTSSRalgorithm
QSTZSQSLQSTRalice
OSSSSSSXSSSSalien*
OSSSSSSXSSSSaliens
XSRSSRSKSSSSalign*
XSRSSRSKSSSSaligned
dXNRURSHSQRQalive
P\\RSUSGWQNMMall
CJNZYUL`MZWYall >
RNQSQSSXTSSSall about
`QSOSUSMSSSSall and
NOcPSPSPRWWVall came
hTSNSQR>WOPOall day
ZINVRZSYSTRWall four
OKPWS[RYXOOPall i
N`SRQRW>OSTRall in
QM^RSSSHTTRTall it
^RSSSPSASSSRall my
dSLMTRSJXNQMall night
\\YUSNZSHRSQUall of
hMQRRRSVTSSSall on
PWZPWQSKTRSPall over
^RLURKSOURRSall right
tSFSSQV2TRSRall summer
NTaTaJRRPUVRall that
F]MQTMOPSPRQall the
OaQRRQSJOSSPall there
RSSSS]Q[RRSSall this
YLJNSWSbVTTRall three
XSOQTRSXURSQall through
LSORSYS\\TSSSall to
RRRRSSS[STUSall up
SQVSSSSNSSSSallar*
SQVSSSSNSSSSallardyce
RSZSSSSQQWXValleg*
RSZSSSSQQWXVallegedly
RaPSSNSSSSSSallen
SSNSSYSOSSSSaller*
SSNSSYSOSSSSallergic
WSSSSSSMTSSSalley
YQNRSRSOXQRPallot*
YQNRSRSOXQRPallotment
MRSSSRS_TSSSallotment >
RS[OROSDRSTUallow
QTTPR`UVSMOPallow*
NRRSSSUmSQQRallowance
WUUPRaS<SOQQallowed
USMRSSSWTQRQallowed to
[RSRSSSLSSSSalloy*
[RSRSSSLSSSSalloys
QSSRSMSaSSSSallst*
QSSRSMSaSSSSallstate
OOaPSPSOQWWVall~@arrive
^RJVSRSAYOMNall~@day
YIOWTZRCYNNOall~@me
QTSSRRSQRUSUall~@number
NSSXSGSkRSSTall~@recommend
XSNSSVSNSRRSall~@seller
aTMMSQRKYMONall~@span
^SQSSSSGSRRRalman*
^SQSSSSGSRRRalmanac
QQYQWPSIVQRQalmos*
QQYQWPSIVQRQalmost
SSSSSSSMSSSSaloes
ZNRFTMRYYPSQalone
WSTOSPSaUQSRalone >
SM^WSKSSXSSSalong
`Q[ORLSPZRSRalong >
NPNTTTSPSSSSalong the
WSQSPRSRUVVUaloud
MaRSOSJQLQROalrea*
MaRSOSJQLQROalready
YRO^RPS>YPOPalready >
RVSSRSSFSSSSalready and
NQYUSNS]RTSTalready been
NSSSSTSWSSSSalready cracked
JSSSSVSRRSSSalready lifted
P[SOSSSMPSSSalready on
cROSSUSNVSSRalready the
JURSSTSRSSSSalready~@damage
P\\H]W[YVNOOMalso
MR\\QS`SLSSSSalso >
RRSWSOSRRTTSalso my
QRN[SNSTSTSSalso on
U[SRPSSPRSSRalso the
QRXWSSSNRTTSalso~@me
ORPSSRRbSSSSaltar
WSYSSSRORUUSalter*
WSYSSSRORUUSalternator
YUSQSRSTSRSRaltho*
YUSQSRSTSRSRalthough
SSSSSSSUSSSSalto
S\\QRRRSNSRSRaltog*
S\\QRRRSNSRSRaltogether
WXRRSRSGSRSRaltogether >
SQSSSSSSSSSSalumi*
SQSSSSSSSSSSaluminum
LTSSSRS]RSSSalvar*
LTSSSRS]RSSSalvarez
UJQKQURZTPQRalway*
UJQKQURZTPQRalways
iROSSMSNVRRQalways >
SSSUSSSSSSSSalzhe*
SSSUSSSSSSSSalzheimers
JKU^PQQOUYWTam
RSTSSPSaSRRQam 0
NSSSSJSGSSSTam >
RQJTSJRWUUPSam a
USISSSSSTSSSam chinese
TRPRSSSNTTTUam eighty
POTRSQScUTTTam from
ITb_RQQ_PUSUam in
LSNRSkSFSRRTam no
QPSVWES`QSTTam not
WS^dSJS.RUSTam on
LSPSSbSCSTTTam still
QUHFSQSbSSTSam the
VRTSSSSQTSSSamari*
VRTSSSSQTSSSamarillo
QSPSSSS]TSSSamate*
QSPSSSS]TSSSamateur
ZSSVSRSNQRSRamazi*
ZSSVSRSNQRSRamazing
QRRSSYSDSRQVamazo*
QRRSSYSDSRQVamazon
ZSSSSSRMSSSSambie*
ZSSSSSRMSSSSambient
gPFQRPRMWOOOambit*
WRRSRRSQTSSRambition
WSRSRRSQTSSRambition >
_QQQSQSOTQRQambitions
WSISSSSSUQPRambitious
QSYSSSSUSSSSambul*
QSYSSSSUSSSSambulance
SVOSRSSRSSSSamd
SVOSRSSRSSSSamdn'*
SVOSRSSRSSSSamdn't
KQQQRRSwRTTSamen
PKcRROSWTUTUameri*
PKcRROSWTUTUamerican
SSTSSQSPSSSSamish
ReSSSRSSRRSQamla
QRSSVSSXSSSSamong
USSRSSSOSSSSamoun*
USSRSSSOSSSSamount
bYPRSSROMQQNamp
bQRRSXSEMRRQamp >
SSSSSSSUSSSSampli*
SSSSSSSUSSSSamplifier
YRSQSSSJSSSSamps
RQRRSSS[SSSSamuse*
RQRRSSS[SSSSamused
USRSSRSTSRRRamusi*
USRSSRSTSRRRamusing
OSDOScSPSQQTamy
SSU[SQS@SSQSam~@late
TSXNSRSVTTVSam~@me
JPNUW]SSQRRUam~@not
TSSSSPSkTRRQam~@number
USWMSMQSTRTQan
VSSSSSPPSSSSan 00
POQSPQSeSRRTan actual
SSKSSZSYRSSSan address
\\SPPSRSQQSSSan afternoon
QUWSSQQVRVVSan apology
OOPSSWS[SSSSan app
[NRPRRSPXQSRan argument
SRQNSSSORSRTan arrow
HWSSSRSURSSSan egg
XNYRSPQWTVVUan empty
USSSRQSQVRRRan entire
UN\\QPRSSTUUUan envelope
VTJPWYQRQLPPan hour
TVQRSQSaRSSRan inch
VSPSSTSPSSSPan invoice
RPfRQSSLSUUUan iou
^RHRRUSKVQQSan old
SSSSSVSJSSSSanand
OR\\RRRRNOYXXancho*
OR\\RRRRNOYXXanchorage
XTOONUNFUPOPand
QQbRSPRYSTVSand 0
ZZMQSQROUQRPand 00
AX^WZLQ[LSUTand a
I_SXSQRWTPPSand after
TUQRSWS\\RSSVand again
ESM[YTR`PYRXand all
SNbRSMSPQWWSand an
SRSSSVSOSUUUand as
fLWLSIR<[QRPand asked
WPI[T\\UMUPQQand at
WQVSSQS\\STTTand ate
TScPSPSJRVXTand back
NSZRSOSQPUVVand been
CQRSS]TSRRRSand bought
dRCPSORFYSROand by
JRTYSTS]RSSTand called
JSSSSRS\\USSSand calls
ZSTRSNSGVRQPand came
PSSSSbS=SRSTand can't
RPRSS`SSTQRSand come
LR_SSRSORWUVand comes
SSSQSVSPSRRSand could
QQNSSYSYTRRSand couldn't
BQYSSSS_QVVWand counting
SRSRSSSSTSSSand deep
QOMSRWRdWRRTand did
WSPSSPSQSRRSand didn't
NSSRSSR^STTSand do
WRSSSQPPUSSSand does
RRYQTOS^RTUTand doesn't
XRSSSPSLTSSSand don't
WRHPSWSRSTRSand down
WRSRSSSWSTSTand drew
SSRVSQSJTURTand drove
RSWYSWRJQVVUand each
QRSSSUTURSSSand eleven
YWSPSQSASSURand even
[MWUSVS9XRRSand every
VRSZRRSGTTSTand everybody
QSSSSSSZRTSTand everyone
MROWSMSuQVUTand everything
TRPMS[SUTSSSand fetch
YWJTOPRLVRQSand for
QSXSSWRLRSRVand forth
YSRRSSSOURRRand forty
YaORSRSGRSSRand found
]M\\RSOUXTVWUand four
PRPR[PSLSSSTand from
GRPSXRSLSSRSand gave
MSSTSSSTRTSTand gives
XSWYRPSMRUTTand go
ZSSSSMSIRSTRand god
VXLRRXRHRRQQand goes
LI]NSYRTRTVVand gone
]TSRSRSISSSRand good
WLQQR\\VISOOSand got
^TJSUWZCURRRand had
TORSSWSTSUUVand half
SSPSSQSSURRSand hand
[QGMTSQ`YPPRand has
RRUSSSSYOTUTand hasn't
_RUSSORHTSSSand have
TUVNRSQY[TYPand he
YPU_SMSHTTSSand he'd
VKPTS[SHQPPSand he's
USSTSSSNSQSRand helped
SQRVSVSCQWUWand her
STRRSRS_SSSSand his
UQSSSRSHSSSSand holds
NS\\MRSSZSTUTand home
WSPURSS\\RUSSand hung
TKU`WIZJXXTUand i
]dVSROH_TTUNand i'd
GSWUS]SVSUTSand i'll
MOUNRPNOOWWVand i'm
XXMRUUPBPRQTand i've
TSRVSQSVRTSSand if
UNNWR_QNWPPTand in
SSSRSSSRRSSSand into
KWSSSSSQRSSRand is
fSV]OBWCWSSNand it
SLP[RNPCWVSRand it's
WZQSTRSZRSSTand its
VUURSSSWRRSRand just
WRRRSNS]URSRand keep
USSRSSSJTSSRand last
ORRQSGVmTQRQand laughed
QKRXS`SIUURVand left
TRRRSVSOSSSTand let
TSQRSSSSQSSSand light
TRKRSRRZSRRSand like
WPRQSQNbWTTSand look
MSVQSSSXSTTTand looked
QRUQSTSPSSSSand made
NJXEQPSpTRRRand me
PSPSSWSMQSSUand most
UYKZUPUGVQRQand my
TWWSSQSJSTTSand neither
XPRMTQS:TRRRand never
QXSTSSSZRSSSand next
TYeURKRPPWVSand no
RWPPRZUIRRSRand nobody
KRRZSRSHQTQSand nobody's
JNQRS\\SYSRSVand none
ZZKVMRSSTOOMand not
RQQPUXSTRRSUand nothing
eOMUSHQ/VRPRand now
MSUXSRRXSSSRand off
IOUORhVMUPRRand on
Z_PTNESOUQQQand one
KMPQXTSUORRSand only
^QUQSRSLRTUUand our
^QUPSTSMSRSQand out
SQSSWRSRSSSVand paid
MLRSS^SOQRS[and paste
QSSSRQSaSSSRand prayer
IXYTSZQXPVUTand put
OWQUSUSJRVSTand rang
VOURRRSTVSSTand said
PRQWUWSTSRRUand says
QSaSSRSUSTUTand see
RP^NSRSSRSTVand sent
PQNXSjR(PPPTand she
MOcSSURCRTWUand she's
MURTNRTTRRRUand shut
RSXSSSSQTSTTand sits
RMoSRSSDSTSSand six
YSRSSRSWTQRQand sleeps
XPKHSQSVURSPand so
TORRYRSFSTSSand some
RVQTSRS[RQQQand somebody
KQSSTRS[RSSSand somebody's
OR\\XSRSKSUTTand stand
RQYSSRSESTSTand started
PSSSSVSUQRRSand stayed
`MOUSQS@YPQSand still
ZQSQSSSNTSSSand take
GRSSSRSgSSSSand takes
FRUTSSSnTTSSand ten
cRMPPJS>RSQQand that
PQPPSOSWRSTQand that's
TMTQXZTKQOUOand the
RSSSSUS<RRRTand their
[[SUONQRYOLPand then
T]\\TWYQMMUVUand there
VT]PTLQQRTQTand there's
WRSSSSSBUSRRand these
SPSGSRQ\\PNRPand they
TSNRTTS]SQRSand they'd
QRUSSZPSRSSYand they'll
UWQYSXSNUSRTand they're
MQSRX^ROQPQOand they've
^[VVQLR7TSQRand this
HSSRRSSWSUSUand thought
K\\SSRSSMRQPPand three
TSRSSSSRUSSSand to
PUL_SXS_OUQSand told
HSR[SMUOTWUTand took
ROSTQRSRRSSSand turns
[QOSSSQLTRRSand twelve
]SRSSOXLRSSRand twenty
P]QMYMSSVQUOand two
LZRRRQSPRRSQand under
[OUTSSSBSUTTand up
PSSSSTSXSTSSand waited
UWRSSSSZRSSSand walk
TSS]SQS>SUSTand walked
^SPSSPSLTRSQand wanted
UULURZSQQQQOand was
XLUTSTU;RPRQand we
ETWSSRSVRTSTand we're
^P\\SSMS9USUQand we've
M\\CVSORnORQTand went
FZ[SRXSQPRRQand what
NWJSTUR[RRQOand when
O[WQSSRTRRSSand where
SQSSRTRRUSSTand white
TSRRS\\SERSSRand who
]PSSQQSMSSSSand whoever
PSNRSXS`TPPSand will
SS[MSTSKSRUSand with
SRRRSWSSURSSand woke
ORRSSTSTVSSRand won't
LSQTQWSVRTSUand would
QRSRSSSRSUSUand wouldn't
QSRUSTS\\STRUand wrote
UUNSQYUAUPRQand you
aVPSSOSJUSSSand you'd
PRRQRXSjQSSSand your
XIUNR]USVONNand~@arrive
QS_SSJSWRSSSand~@day
YRPSSRSNTRRQand~@family
QQOVSQS\\TUSSand~@honesty
[IPMURSMVSSSand~@late
SSRSSSSXTSSRand~@looks
SRZPVIKFPZZUand~@me
FXNQXSS^ORRSand~@missing
UPWVYDcURTSSand~@money
LXXJO^RFRSUUand~@not
TV\\XSMQ]UUUSand~@number
WMRRW^SNUQQSand~@ordered
?SYYS_RNSTSUand~@part
TSRPSSSSTRRRand~@place
ZUPPSXSRRSSUand~@recommend
TScPSQSJRVXUand~@refund
ONQ`UUQ^TVOWand~@reply
YSSSTPSGRSSSand~@return
PRKLYeOEOIMNand~@seller
XZM[RRSQPOROand~@sense
HOZNYOR[RSSUand~@sent
QZNPRYUQQPQPand~@staff
EVIWQKSiSVTTand~@use
PXPPTPSRQSSSand~@used
NVSQSRSSQSSSand~@works
VdSRSOSRSRRRand~@wrong
SSRSSSSSRSSSangel
L\\QRSTSVQSRPangel*
RSSSSUS\\SSSSangela
QSVRSSSLSSSSangeles
O\\OSSRSTQSRPangels
YQQWSTRUSSSRangle
XRRRSTSMSSSSangle >
VSQSSTSPSSSUangle*
RSSSSUSPSSSUangles
WSQSSRSSSSSSanglesey
RSSSSSSYRSSSangli*
RSSSSSSYRSSSanglican
MRXOSYQWRSTRangry
JSSdSSSIRUSVangus
QRKSS^SBSRRSanil
_RORSRSMTSSSanima*
_QSRSSSHTSSSanimal
STOSSSSXSSSSanimals
UPTRSLSVWSSPankle
UWPSSSSQSRSRankle*
USRSSSSRSSSSankles
SXQSSSSRSRSRanklet
ROL^SQSnSTSSanna
SRPUSSSRSSSTanne'*
SRPUSSSRSSSTanne's
PSSPSSSZSSSSannex*
PSSPSSSZSSSSannexe
KSRQSRSUQWVUanniv*
KSVQSSSSQUUUanniversary
MUVRSSSMSUUUanniversary >
RRJRSSSYSTUTanniversary was
SSOSSRSUSUTSanniversary'
V]NSSRSPSRRQannot*
XPRSSSSXTSSSannotate
Q`OSSRSKRRRRannotated
SSWSSSSOSTSTannou*
SSWSSSSOSTSTannounced
ZSORRSSRRSSSannoy
UPQQSURZSQTSannoy*
SSSSSUSURRSSannoyance
YSSSSSSOSRSRannoyed
XPRRSSSOSRSRannoying
KRRSSRRaSTTTannoyingly
RSSSSPSYSSSSannua*
TSSSSSSRSSSSannual
QSSSSQSZRSSSannuals
RXTRVHTUQTVNanoth*
TXTRVHTUQTVNanother
TPQPUSS[SSSSanother >
WSUSSRSNTSSSanother and
KSRSSST[SSSRanother matter
^IPSYSSRTSRUanother one
QSSSSSSSSSSSanother's
WSISSSSOTSSSansel*
WSISSSSOTSSSanselm
KHHCPhOSKHK[answe*
QPGKQfRPOKMWanswer
SSRKSTSVRRRSanswer >
SSOSRVSMSSSSanswer in
YSSSSQSMSSSRanswer on
SOSSSSSZSSSSanswer to
RYQSSXSRRSSSanswer was
UMUPS[PSOPRTanswered
OSSSSWSKRRRUanswered >
SSQRSXSLRRSTanswered at
]QSSSTSPRSSPanswered in
SSQSSUSFSSSSanswered that
QRSSSUSQRRSSanswering
NRSNSJRYSTSVanswers
RSOQS[SKSSSSanswers >
TSSSSSSTSSSSanthe*
TSSSSSSTSSSSanthem
RSUSSSSRTUUUantho*
VSOSSSSRVSSSanthology
OSYSSSSSQUVUanthony
NSUSSSSSRVVWantic*
NSUSSSSSRVVWanticipation
SSSSVSSNSRRRantis*
SSSSVSSNSRRRantistatic
SSPSSSSPSSSSantiv*
SSPSSSSPSSSSantivirus
OcSSQQTHSSSSantle*
OcSSQQTHSSSSantler's
NSWSSXSMSRRSantri*
NSWSSXSMSRRSantrim
VSRRRQSTUQRRants
SSeSSIUOSTTSantwe*
SSeSSIUOSTTSantwerp
RSS[QRSSSUSUanvil
SQSSSSSSRSSSanxie*
SQSSSSSSRSSSanxiety
JSWKPbOOSRSYany
NcMSSQSORSRTany >
QSPSSSSJSSSSany day
MSNQSNRaSUUTany more
^P\\QSRSBSQRRany of
URPYRSSMQTUUanybo*
URN[RSSQQTUUanybody
RRP]SOSTRTRTanybody >
SSURSSSOSSSSanybody's
_SOPUPSORSSPanyho*
_SOPUPSORSSPanyhow
_SSRUPSLRSSPanyhow >
PSUPSYSSRSSTanymo*
PSUPSYSSRSSTanymore
LSUQSYSTRSSTanymore >
SLaPRNSSSVYWanyon*
SLaPRNSSSVYWanyone
VSRSSQSQURRQanyone laughs
TOQQRRScSRRQanyone with
RL]LUUQMORUUanyth*
RL]LUUQMORUUanything
TRWOR\\SMRMNUanything >
QR^USNSSRUXTanything to
VRURSQSXSSSRanything with
\\RXPRQU[TRTSanywa*
\\RXPRQU[TRTSanyway
RTOQRKOZUSSSanyway >
PSSPSPSbSTTTanyway on
OSTQRR[NORRRanywh*
OSTQRR[NORRRanywhere
JTVRSRSZQTTTanywhere >
PSQSSSWOQRRRanywhere and
PS`SSQSHQXXVany~@span
KRdRS]RMSTTWanzac
RRURS]ROSTTVanzac day
RRURS]ROSTTVanzac~@span
\\SPPSRSQQSSSan~@day
XTWSSIQQSVVSan~@honesty
XNYRSPQWTVVUan~@missing
VRSSSSPTTSSSan~@number
UN\\QPRSSTUUUan~@pack
OOPSSWS[SSSSan~@part
OSZSSQSQSTTSan~@reply
YUQRSTS_QSSRan~@size
VTJPWYQRQLPPan~@span
RSZQSUS\\SSTSaoife
QSaSSMSSRTTTapapa
`SLNVTSLUQROapart
PWSSSRSQSSSRapart from
IRO]SSSXUSRRapart*
IRO]SSSXUSRRapartment
TOSSSSSRSSSSapert*
TOSSSSSRSSSSaperture
GQNZRhQ:NTT[apolo*
OSLPS[SIQSRUapologise
SSN`SNSNSUSRapologised
RSSPSZSRSOQSapologized
LQZSR_QIPVVZapology
QRcSSMSISYYSapology >
OEdWSOWLO\\\\Zapp
UOQSSSSUSSSSapp >
SSTTSRSPTSSSapp and
ZJXRSSSNSUVWapp says
USMSSSSKUSRRapp wants
GIaNRZRQNZ\\\\appar*
GIaNRZRQNZ\\\\apparently
ROUTSOSTQWUWapparently >
NS>dSaS>QPOUapparently~@me
NQ]SSRSZSUUTappea*
MSZSSSSXSSSSappearance
SRWSSSSUSTUTappeared
TRSSSSSSTSSSappears
]RSSSRSRTRQQappen*
SSSSSRSRTSSRappendices
]RSSSRSSSRRRappendix
ZSRSSSSLSSSSappla*
ZSRSSSSLSSSSapplause
RSXSSFSaTUUSapple
`RQOSSSJVRRQapple*
VRSSSSSSTSSRapplegreen
TSSOSSSSTSSRapples
\\SRSSSSKTSRRapplesauce
USSPSSSUTSSRappli*
SSSSSSSQTSSRappliance
USSPSSSWSSSSapplication
QSQSSRSYRSSUapply
QS\\SSQSPSUTTappoi*
QS\\SSQSPSUTTappointment
ZSSJSRSRTSSSappre*
[SSSSRSNTSSSappreciated
RSSJSSSXSSSSapprentice
`NIMQTRXXPQSappro*
`RRRQPRMYQQOapprove
[NKOSSSdSRRVapproved
_SQSSSS=RSSVapproved >
KSSSSXSLRSSTapproves
YPQQRWQTTRUSapril
QQ[PRQQQPTVUapril >
TRSSSUSSSSSSapron
NSMSRRReSTSTapron*
NSMSRRReSTSTaprons
PSSYSRQSRTSTapt
ZQOSSSS[SSSSarabi*
ZQOSSSS[SSSSarabic
SQSSSSS\\SSSSaran
QSLaSQSURUSVarc
SOQSSWSVTTTUarch
`TSSSQSIRSSSarche*
`TSSSQSIRSSSarchers
USLSURS_SRRRarchi*
TSNSSSSOTSSSarchival
TSQSURScRRRRarchive
iIOMCLMUZORLare
WO[QSNP[VRSPare >
c[NURPS>RQQRare a
ZRISSNS]UQQSare all
MRuPSSS0QVXUare at
ZLPSQSSUUSSRare black
NSOQSRS`RSTSare coming
NQSSSRSWRTSSare fine
O^RSSSSIRRRRare for
UONSNbSXTSSTare four
UQSSSQSKTSSSare good
WSPRSSSTRSSSare gorgeous
QTQSSUSPSSSSare happy
IO`USQSMTWWWare in
SSRSSSSOTSSRare lovely
]MRQSPSNXRRRare no
PV[QSRSNPWVVare not
KS[TSSRPRUSVare now
SUeRSQSBQWWUare on
URQQSOROVRRRare one
F^QSSSSJQSTTare only
HQPSSPSWUSTRare out
XSSSTPS=URRQare so
TUSSSRSQRSSRare soft
SSRRSZSGSSSSare sorry
QULRSXVNRRRRare still
SSSSSSSMSSSSare strong
QZRRSOT?PSRVare the
TRSVSQSZTRSRare too
GSSWSNS`STRUare two
TSQQSWSRTSTTare up
SRSSSSSKTSRSare warm
SZRSSSSYSSSSare well
TSSSSRSNTSSSare wide
DSVXSUS]QSQTare you
RRTRSQ\\NRSTSarea
RRSSSQYKRSTSarea >
M`TROVPTQTTTaren'*
M`TROVPTQTTTaren't
N]SSOUSLRSSSaren't in
\\SRSSRSQWQRParent
TSRRSUSMTSSRare~@honesty
URRRSOSOTSRRare~@looks
WRSSSRSWTSSSare~@material
H]MRSMW`QRRRare~@me
H^QSSRSGRSTTare~@missing
ZPZPSOSIVVVUare~@not
GWRaSRR^PTRUare~@number
YRPRSQSDUSSSare~@recommend
JSaSSSSNSTSTare~@seller
dQQSTQSVTPOOare~@sense
IKSSSRS_QRRRare~@wrong
PSQSSWSSSSSRargen*
PSQSSWSSSSSRargentina
PSRRSQS^SRSSargos
KROQRcSHPPQSargue
VSSQSSSMSRSQargue about
SSRSSPS\\TRRSargue*
PSSSSRS\\SRRTargued
VSSSSQSSTSSRargues
ORSSSTS\\SSSSargui*
ORSSSTS\\SSSSarguing
]MPPRVSP[PRPargum*
]MPPRVSP[PRPargument
TOSSSYSIUSSSargument >
DQQSRRYaSTSSarith*
DQQSRRYaSTSSarithmetic
LPkSSQSMM__^arive*
LPkSSQSMM__^arived
SSVSSSSUSUUTarkan*
SSVSSSSUSUUTarkansas
TSNPSUSZTWSVarm
NTOQSRS[UUSSarm >
_PRRSQSPSRSRarm and
ISWSSRSQRTTTarm's
]OSSSQSSXSSRarmch*
]OSSSQSSXSSRarmchair
TSSSSSSLSSSSarmho*
TSSSSSSLSSSSarmhole
SSRSSSSNSSSSarmre*
SSRSSSSNSSSSarmrests
^WLVSRSPTRPSarms
PXOXSSSFRRQRarms >
SSSRSSS^TSSSarms are
[SNSSUSQSRTParmy
^RGRSSSBURSRarm~@arrive
LQTSSSS[STTTaroha's
LQTSSSS[STTTaroha*
APN^\\SRWPRQTaroun*
APN^\\SRWPRQTaround
TRLYSRSRSSRSaround >
SOSQXSSZQSSSaround a
MTSSXRSQRSSSaround in
NSWSRRS_RTTUaround it
VYNRURSHQSSSaround the
OS[VSOSISSRSaround~@me
PVVRSSROTQQSarran*
RSWRSSSQSSSSarranged
QWQSSSRRTQQRarrangement
IUaHUQQENVXUarriv*
ScRORPSNORTParrival
QQXRSQTQRWWVarrive
=SePWYQGKWVXarrived
RNTSSRSSRWVVarrived >
SQTSSSR\\SSSSarrived at
K[USSSSPRQQQarrived in
fOBRSRSQ]KLLarrives
\\OGRSRSR[MNOarrives at
NL[PSQS[QWWWarriving
RSSSSQSORUUUarriving today
JPP_SRSIPURVarrow
NRSSSRSaUSSSarrow*
NRSSSRSaUSSSarrows
Q^RRRVR]VQQQarse
SIVSSYSgYSRTarse >
SSSSSSSMSSSSarsed
ORRRSSSeUSSSarseh*
SSSSSTSNUSSSarsehole
ORRRSRSjSSSSarseholes
YLQRRQSXTSSRart
[OOPRMR\\RRRRarthr*
SNSSSSS^USSSarthritic
ZTOPSNSQQRRRarthritis
RSSSSRSXSRRParthu*
RSSSSRSXSRRParthur
SUSSSRSURRSRartic*
SUSSSRSURRSRarticle
[TN^SQRHSURTartis*
aURPSRRJTSRSartist
NSOaSRSQRUSTartistic
NSWSSSSOQSSSaruba
SSSRSTSJSRSTarvo
SaNSNQSLQTSQas
RORVRMSPUTPUas >
OHWARbXWYRSVas a
MTTRSOSQTSSQas an
FSQYVQS]MRSQas anything
SRRSSSS]USSSas butter
O[RRSQSQPQRQas described
RPNYQTSYRTQVas far
XSPUSQSTSRSRas for
SPVOSSRISTTTas handed
PWSSSNSQRRSRas he
TP_PSSSHSUUUas hell
MS\\VQISQQZYXas i
URSOSWSQUQRSas i'd
TMIdWVRJWSRSas if
XMRSRRRMUSSRas in
DUSUWQSWOSTUas it
^LRUSTSMVSSRas long
VPRRQRSRTSSSas much
QQOQS^SITPRQas my
YRRSSRSKVRRQas nice
JSZRSOT`RUVUas of
LZRSSQSMPPQQas pictured
TQSSSSSNUSSSas sin
JXTSPIVdPWWWas the
KWQSU\\SHQRSSas they
TPRSSUSFSSSSas though
YQUSSQSHTUUTas we
SOWSQbQ;RRRQas well
PVQWSRSNQURUas you
YSRSSRSQTRSRasda
]]QRRQR>VSSSash
RSSSUTSMTSSQasham*
RSSSUTSMTSSQashamed
QRPSSXS]SSRSashes
RXUSSKSeSSSSaside
RS[ZQ;YlZZYLask
LQO\\R>UrSUTOask >
LRRRSbSKPSSVask a
MPSQSZSMRRRSask about
TOPSSgR;QQOXask for
[SSOSQSSURSQask how
bRRRSRSHTSSPask if
kSSTSCREXTSMask me
TSPQSNScSRSPask my
TRdMSTR]RUVVask the
LSNVSMRfSSSSask what
LSMSS^RaRTSTask where
eLNPROOPaNMKasked
^SQ[SLSJSYTWasked >
QSPSSYSPQSSTasked a
PNQXSXSTRSQRasked about
NSSXSZQQRUSVasked after
RNLRS^RNSQRUasked again
VOQQSQSRSPRQasked could
KmO[TDMbOPOLasked for
PRRSSSS[SSSUasked her
UQTNSSSVWRTUasked if
SSYSSTSZQUUUasked in
aVQKSAZEXTQMasked me
PQTSSAUfVRTPasked my
UPTSSTSNTRRTasked nicely
SRPSSWRNSSSSasked one
QRRYSQSSSSSSasked the
UR`SSRSNQRRUasked them
LSORSYSKSRRUasked to
RQRRSPSWTSSSasked was
bNTOSLSWVRSOasked what
hPQMSQTGZMRMasked where
]RKQSQSHWSSQasked whether
HQWRS\\POMUSYaskin*
HQWRS\\POMUSYasking
SVORRVRbRSSTasking >
EQTRPbQXRRSWasking for
MSWUWPSJRRQQasking me
KTWUWPSXRRQQasking~@me
SQaERUUZUSXUasks
WTVSS]RJVQQPasks for
IRPQSXS]QSTUasks if
RSLRSPSXTUUUasks me
RSLRSPSXTUUUasks~@me
WOQZSQRBTTQTaslee*
WOQZSQRBTTQTasleep
XRYUSQSKRSRSasleep >
ZROSSTSRSRRPasleep in
VSRRSSSXVSSRaso
RROQRVS_SPRSass
SRQQSVSPSQRTass >
VSSSQSSSTSSSassam
WSPSSSSKSSSSassat*
WSPSSSSKSSSSassateague
R^ZPSQSOTUUUassem*
TSSRSSSQTSSSassemble
R_QRSRSPRRRRassembled
RR\\SSSSSTVVVassembly
USTSSRSSRSSSasses*
USTSSRSSRSSSassessment
RWSRSQRSRSSRasset
OSRYS]RMPTRXassho*
OSRYS]RMPTRXasshole
USSSSSSRTSSRassig*
USSSSSSRTSSRassigned
SORSSSSSSRSSassis*
SOSSSSSSTSSSassistant
SSRSSSSSSRSSassisted
RYSSS\\RFRSSSassor*
RYSSS\\RFRSSSassorted
QRRSSSSXSRSSassum*
SSRSSSSVSSSSassumed
QRSSSSSUSRSSassumpta
YSQSSSSSSSSRassur*
YSQSSSSSSSSRassured
VQQSRSS\\SSSSasthm*
PRRSSSS]SSSSasthma
YRRSRSSRSSSSasthmatic
KRaRSSSKPYYYastra*
KRaRSSSKPYYYastray
YRRSSRSEVRRQas~@looks
QKXQPXP[UXXXas~@me
PIRSSQZVRSRSas~@number
MgPRSQRKKMOMas~@ordered
RPPST[SGURRPas~@seller
KSRNSSSeOTSSas~@sense
VJURULWRVWSSat
GLUXSUJXUVUYat 0
WPX]RNQPRZVWat 00
ZUTRSVRSRRQTat 000
TPMPSXSVSSSTat >
M[Q]PYRNUQSQat a
aQQSSPRUVQQQat about
VO[QRYSETNQOat all
VSNSSSS[TRQRat anything
NQhTRSS?RWUVat breakfast
\\RJRSSSZVQQQat christmas
RS[SSQRPSUTSat customs
FSZSRSSaSSSTat dawn
RR_QSQQVSSTTat dot
RSUSRSQJTSSRat each
NSPOTOSdRRSPat easter
dQMOSPSQYNPMat eight
JQ[\\SSRFQVSUat eleven
SQUPSVSLRTURat every
VSQVSQSUTSSRat eye
RRRRS\\PITRSUat first
POaOSQRTSVXXat five
YQRRSRPNQSSTat forty
JSOOR[SSTSUUat four
N\\OTSOQ[RSRSat half
RSTVS]SBSRRSat his
MS]PSTSRQVWUat home
Q[KMQWRYPQTOat it
\\\\ORTTS@TSPSat last
QPMMV]P^RQSTat least
HP^aTXSAQVTWat lunch
TNP`RPSRUQQRat me
[PZORSSQSQSSat midnight
ZQRSSSRNXRRRat minus
KRRQRYQWRVSVat my
QYVSSYQFTPSQat night
NSSRRMRgRSUUat nine
TSRSSSRZSSSTat no
ZRNPSTS`TRSRat noon
dQNQRTRLTRSRat once
ONRSXVSNPSSTat one
YSPOSPRGYQRQat our
IaRSSRODNSSSat page
NSMRSSSYRUUUat school
ZS`RSORJRUUUat sea
LPeQSRRHSUVVat seven
gKGZRJRQYRNPat six
ZSQYSRSGSSSSat sixty
PSRRSUSORSSSat support
XSRSSSSSUSSSat table
:Xa[RYRZLWTYat ten
KVD]e[RJOTOUat that
MWLYMQeNSPRRat the
QRQSSOR]SSSSat their
[UXSSNSUUSSRat them
KS_SSRRPRXWWat this
G\\JPRRS\\SRSRat three
PSUSSQX\\TQRPat two
ZRSXSLR]SVPTat work
TRROSSUSQTTTat you
_VRRSSSMSSSRat your
RSRSSWSRRSSSat's
TOYMNHRYYSYRate
]SRSSQSTSSSSate a
ISSeSRSNSTTSate it
SPBKSQSXUQRQate the
LRXQSQSZSVWTathlo*
LRXQSQSZSVWTathlone
NN_QSUS\\SRSTatlan*
NQ_QSUSSSRSTatlanta
SQSSSSS\\SSSSatlantic
PRSQXRR]QRRQatlas
I`NSSRRLTRRRattac*
PSRSSTSOSSSSattach
HYRSSQSYSSSSattached
W[PSSRRJTRRSattachment
JKimR>RYRYUVattem*
PPMfRRRXSSSSattempt
OPcJSPSVRVUTattempted
PPaPSRSKSSTSattempted >
RS^QSLSSSTSSattempting
SRSdSJSQSTSTattempts
TSOSSUSUSRRRatten*
SSSSSUSURRSSattended
USOSSSSSTRRRattention
WWRSRWSNURSRattic
CSPRSaSQPRRXattit*
CSPRSaSQPRRXattitude
DSQSSVSVQSSSattitude >
XXTMSZQPUNRPat~@day
WRGNTNShVOPNat~@feast
WMLXQRPG[SPRat~@me
N\\OTSOQ[RSRSat~@missing
TSRSSSRZSSSTat~@not
PK[^QSHPS[V^at~@number
VQWKSSS[SSUSat~@place
RS[SSQRPSUTSat~@route
YTUSSIR_USSRat~@seller
PSRRSUSORSSSat~@staff
ZRSXSLR]SVPTat~@works
SROSSRR_QTTTau
PXSSSRSSRSSSauber*
PXSSSRSSRSSSaubergine
SSVSSSSVRTSTauckl*
SSVSSSSVRTSTauckland
ZWSSSRSORSSSaucti*
ZWSSSRSORSSSauction
WWPPSSSSPPRPaudio
TSSSSSSRTSSSaudio*
TSSSSSSRTSSSaudiobook
QSPSSSS_RTTTaudit*
QSPSSSS_RTTTauditioned
R^\\OSPVLQRRSaugus*
R^\\OSPVLQRRSaugust
OQ_SSVXJQTSSaugust >
MSVQSSRVRTTUaugust and
SNgOSRRJRUVRaunt
[SRSSSSFSSSSaunt'*
[SRSSSSFSSSSaunt's
PSNQRRRhPVRTaunti*
LUQRRSR_QVRTauntie
VRPRSRS\\RSSSauntie's
TZRSSSSRQSSSaunts
LOZOSSSfRUVUaunty
YSPSSSSOSSSSaunty's
YSPSSSSOSSSSaunty*
SSRSSUSSRSSSausti*
SSRSSUSSRSSSaustin
QRlOSQS?STVTaustr*
QSgQSRSDSSTSaustralia
SRXQSRSNSSTSaustria
OaOKSLSOUQQOautho*
ObOKSJSQUQQOauthor
RRSSSUSRSSSTauthorized
ZRPSSSSSRSSSautis*
ZRPSSSSSRSSSautistic
PSPLQRSITPRRauto
^QRRSSRPTRRRautof*
^QRRSSRPTRRRautofocus
P^SQSSSMSRSRautog*
P^SQSSSMSRSRautograph
PRSSS\\SPSSSTautom*
PRSSS\\SPSSSTautomatic
NRUOSQT_QSTSautum*
NRUOSQT_QSTSautumn
ORWPSQSWQSSSautumn >
SSSSSSSTSSSSavail*
SSSSSSSTSSSSavailable
OSRRSRSZSSSSavenu*
OSRRSRSZSSSSavenue
aSSSSSSCSSSSaviar*
aSSSSSSCSSSSaviary
INSSSPSmOSSVavoid
RSVSSTSSSSSSavonm*
RSVSSTSSSSSSavonmouth
LQfRQRSOPWXXawait*
LQfRQRSOPWXXawaiting
RSRRSPSSUSRRawake
SSSSSSSRUSSSaward*
SSSSSSSRUSSSawards
`XI`QKMWTYUXaway
G\\PSSSSFTTRVaway >
QTPTSRRVSSRRaway and
QSQQSSSVSTTTaway for
UQXPSOSWTUVTaway from
SPSPSWSTTSURaway in
QSOSS[R[SQQRaweso*
QSOSS[R[SQQRawesome
WQSRSQSMTSSSawful
SSZOSRSSSTUSawful*
SSZOSRSSSTUSawfully
[RSUSPSHSSSSawkwa*
[RSUSPSHSSSSawkward
MR~RSTSMMae_awol
^PQRSRSHURSQaxe
XSRSSVSDPSSSaxle
PThPSPS[RUVUaye
RSK[SSSXRVSVazore*
RSK[SSSXRVSVazores
MNSWRVVVLUVYa~@animal
[LSQXMRNZXXSa~@carrier
WPLRSRS^RSSSa~@damage
PPFTR`Q`OQQSa~@day
QTTSTSSVSRRRa~@elsewhere
S\\RSSUSLSRRRa~@fake
ETNVYPQ\\TVUXa~@family
XLLPR\\ObSOOTa~@feast
TOaQRJSDVUURa~@honesty
P\\QRSUSSTRRSa~@instruct
WKHNSNSY^QRPa~@late
LMXXVVROPTXTa~@looks
NXWTLRQJTRSTa~@material
YIQRSVM\\XSRTa~@missing
PVOSUSPbRRRUa~@money
UOZWSYRMUTTVa~@new
URTSSTSNTQQTa~@not
J^VXVRKRSZWVa~@number
JLPVNVR]QXXYa~@ordered
U[SXQWR[OYUWa~@pack
ZFTWTJUSWTUQa~@parcel
YITbXTPQU\\VWa~@part
YKYO_URNTQUSa~@place
JSQRXKSQPUSPa~@recommend
YNQRRPRRYRRNa~@refund
TPZZRNSOSSSUa~@reply
^OMNSRRIUSRUa~@return
PRWRSRSPSVWUa~@route
IOQSQYQWOUQ\\a~@seller
AUR[TVU_RVTXa~@sense
XN[XRRSIUVUVa~@size
eUQUOMRHXOPJa~@span
QKdOQUOOUPVUa~@staff
`LOSQOQDTSSSa~@use
TWMYVMTISRRRa~@used
RORUSP\\NRRSQa~@value
SRPSSQSZRTTSa~@works
M`SZQNSONQPMa~@wrong
Q_RMJNUeTSTSb
QRSSSSSLTRSRb flat
STSSPSSSSSSSb0
NRRRSRSiQSSSba
SSSSSPSPSSSSbabby
WRQSSRSSVRSQbabet
_SRSSRSNVSSSbabie*
^SSSSRSLUSSSbabied
TSSSSSSUTSSSbabies
SRPSSTSWSSSSbabu
JRSS]RSPQSSSbabus*
JRSS]RSPQSSSbabushka
TQNUVURNPSRSbaby
RSTRRXSWURRRbaby >
SRUSSSS[SSTTbaby came
\\RSRSSSJTSSSbaby carrier
GPbXSOSURWVWbaby is
[SRRSSSLWQRQbaby monitor
USASSRS`STSSbaby now
ZSRSSRSOSRRSbaby shark
SSdQSQS?RUUTbaby shower
VSSSSSSOTSSSbaby'*
VSSSSSSOTSSSbaby's
SSSSSSSSSRSRbabyb*
SSSSSSSSSRSRbabybel
MSRSSSS^SSSSbabys*
MSRSSSS^SSSSbabysitting
SSSSSRSSTSSSbach
ZURHMRMXTOPRback
\\MTMQJOU\\ORKback >
[SQSSNSHSSSVback a
RRZTSPQRPRRYback and
QVRSSZSLSSTRback at
QSRPSVScPRSRback because
RSQSSUSRSRSRback before
QS^SSLSPSSSQback by
TSXSSWSLRUUTback for
NRXUSOVFQUUTback from
QSQSSSSURUSTback he
XPNRSVSWSSTSback i
LO_TRVQTVRTUback in
YUSSSSROSSSSback is
SSSRRUSDRRRSback no
SRPPSRS^TQROback of
MSOOSUSVOQPUback on
LSSVSRSPSUSTback room
OYSSSTSVRSSRback that
XNQTSPS]SUSSback the
SSSSSSPSSSSTback their
OVRURMQXRQQUback to
SSSSSSSTSSSSback up
PRSSSVSNRSSSback within
SSSSSSSHSSSTback your
\\SPRSRSNTQRPback'*
\\SPRSRSNTQRPback's
PSSSSSSUSSSTbackd*
PSSSSSSUSSSTbackdrop's
OSSUSQSSQUSTbacke*
OSSUSQSSQUSTbacked
S[RPMQSSRRSTbackg*
S\\RPMSSRSSSSbackgammon
SSSSSQSTRSSUbackground
WSSSSSSLTSSSbackh*
WSSSSSSLTSSSbackhand
UXPRSQSJTQRPbacki*
UXPRSQSJTQRPbacking
VSYLSQSPWSSRbackl*
VSRSSRSPVSSRbacklight's
SSYLSQSSSSSSbacklog
PPMSSeSQSSSSbacko*
PPMSSeSQSSSSbackorder
RSSSSQSRSSSSbackp*
RSSSSQSRSSSSbackpack
SSSSSSS[SSSSbacks
WRQSSRSVTSSRbacks*
WSQSSRSXTSSRbackside
SRSSSSSQSSSSbackspin
bSSSSNSPVSSQbacku*
bSSSSNSPVSSQbackup
aONRRSSUURRObackw*
WSQRSSSQSSSQbackward
YOQSRRSYWRRRbackwards
WPSSRRSNTRRSbackwards >
WSRSSTSQQSSRbackwoodsfun
USRQRPSfSRSSbacon
aQLYQH[CWPPNbad
VSSUSQSEUSSSbad >
USSRSRS[SSSSbad hip
SSSSSSSRSSSSbadge
PaXQRPSJQTUTbadge*
IcXRRQSMQTUTbadger
ZQSSSRSPSSSSbadgers
V~OQRQRDVRRPbadly
LSTPSSSWTUTTbadmi*
LSTPSSSWTUTTbadminton
USSSSSSQSSSSbaffl*
USSSSSSQSSSSbaffled
__SMDGQORPTObag
YQUNNOSWPQSPbag >
\\OTQTRSJUUSUbag and
LKUSYSSSRTUTbag for
PRSSTSSTTSSSbag in
TPWRTSSTSSTTbag is
^ZQSOQTHRQRQbag of
RRM]QRSWSUSUbag on
LVSRVSSXPSSSbag three
Q[YWNSS[NUUUbag was
PVSRWURORPQPbag with
GaPSRPRRXQRPbag's
TSSSSRSPTSSSbagge*
TSSSSRSPTSSSbagged
TSSRSSSTSSSSbaggy
[TNJ_QUBVJOKbags
__RQRSSSYMRMbags >
dRRRSPSHXSSRbague*
dRRRSPSHXSSRbaguette
ORRSSRSaOQQObah
PRVRSQRVSTQSbahal*
PRVRSQRVSTQSbahala
PRVRSQRVSTQSbahala na
SSSPSSSVSSSSbail
SSRRSTSXSSSTbaile*
SSRRSTSXSSSTbailey
QMSXRSSYSSSSbaili*
QMSXRSSYSSSSbailiffs
RSSWSSSLSTSSbairn
SSUSSSSNSRRSbairn's
OSUSSVSRSRRTbairn*
OSSSSVSXSSSSbairns
cPQPS^SLWQRRbait
SSUSSRSPSSSSbaja
TPSSSRSQUSSSbake
ISTSSRSUSTTSbaked
bSSOSSSGQRSSbaker
YSRSSSSPRSSSbaker's
RYPSSSSMPSSRbaker*
QYSSSSSMSSSRbakersfield
NSQSSSSVQSSSbakery
fHRSOSSPUSSSbakes
UPMXSSSOTTSTbakki*
UPMXSSSOTTSTbakkie
RON_SZS>Q[SZbalan*
WSOQS_SORSSRbalance
NOR`SOSBR[SZbalanced
LS[\\SPSMQTRTbalco*
LS[\\SPSMQTRTbalcony
NSP^SSSQRSSSbalcony >
S[KPROReUOPObald
NXORSOS^TQQPbald >
SSSSSSS\\RSSSbales
SSMQSWSMSQRSbali
]VHUQJSTXJNJball
eNSORUSFTPQSball >
PSSRSNSZURSQball return
`QSSSQSKTSSRball'*
`QSSSQSKTSSRball's
RSSSTRSPSSSSballa*
RSSSTRSPSSSSballarat
ZSRRSRSRRSSSballe*
ZSRRSRSRRSSSballerina
VSYSRRSRSSSSballg*
[SSSRRSOSSSSballgame
NSZSSSSVSSSSballgames
MRRSSRS[VRSRballi*
TSSSSSSNSSSSballina
LRSSSRS`VRSRballinasloe
\\SSRSTPDTSTSballo*
OSTSSTSQSSSSballoon
`SQRSSPFTSTSballoons
kT[RRNRYRXWWballs
YSORSUSUTSSSbally*
QSPRSUSfSSSSballymena
[SSSSSSCTSSSballymoney
VRSRSMSWVRSPball~@return
MQPSSRRdYQQQbalm
JSSSSQWSQRSPbalog*
JSSSSQWSQRSPbalogun
WQSSSSSRUSSSbalti*
WQSSSSSRUSSSbaltic
FSSSSSYQNSSSbambo*
FSSSSSYQNSSSbamboo
^NSPSORPRXXUbanan*
ONWQSRSSQWVTbanana
LS[RRSSTPUUUbanana >
bSOSSPRQTUUTbananas
[KPORPS^URRQband
VSSUSSSGSRSSband'*
VSSUSSSGSRSSband's
XRSRRSSTWRSRbanda*
WSSRSSSTUSSRbandage
TRSSRSSSUSSRbandaid
bSLQSSSSSSSSbandm*
bSLQSSSSSSSSbandmates
VNSSRQSYSSSSbands
YPSRSSSXTSSRbands*
YPSRSSSXTSSRbandstand
HR`SSSSRRWXXbanff
KVPhTPSMQRQQbang
NkQYVQSKOSSRbang on
QSSdSRSCSTSTbange*
QSSdSRSCSTSTbanged
YSROSSSUSSSSbangi*
YSROSSSUSSSSbanging
RSRRSSTPUSTRbangl*
RSRRSSTPUSTRbangles
SSKSSVSaTSSRbango*
SSKSSVSaTSSRbangor
SSSSSUSLSSSSbangs
XRRRSRSNWQRQbanjo
WKPJSeQNTQPXbank
QRRSSKSQSSSTbank >
USSSSVSOSRRSbank and
LQdSSHSSSVWTbank holiday
RPNJShRHSRRSbank say
QSBSSkSJROPTbank'*
QSBSSkSJROPTbank's
XRSSSQS]SSSSbanke*
XRSSSQS]SSSSbanker
PSSSSSSXRSSSbanki*
PSSSSSSXRSSSbanking
LQdSSHSSSVWTbank~@feast
NM\\RRPSYSSSUbanne*
NM\\RRPSYSSSUbanner
MRSSSRS]USSSbanqu*
MRSSSRS]USSSbanquet
TSRSSRSPSSSSbansh*
TSRSSRSPSSSSbanshee
MQ[QRRSSRSSTbapti*
SSPQSSSUSRSSbaptised
RR_SSSSKRSSSbaptism
MSSSSRS[SSSSbaptist
SSSSSSSRSTSSbaptiste
USSSSSSRSSSSbaptized
K[SRUSP\\LUTYbar
WZEOSQR^TRSRbar >
SQRSSXSMPRSUbar in
PQQSXPSKTSRRbar of
ZRSSSSUPQSSSbar's
UFRQSQRmVWWXbarbe*
JQQPSSSZPWUXbarbecue
EIXSSSSnQVVVbarbecue's
SSSSSSSWTRSRbarbed
nSOTSPSDZRSObarber
QSSSSUSWSSSTbarber's
P[QQSTS\\SRSQbarco*
P[QQSTS\\SRSQbarcode
FWqLSjSDPUYVbare
RSVRSQSNSSSSbare >
QRbSSRSUPVXWbare as
RSPPZSSRSSSSbaref*
RSPPZSSRSSSSbarefoot
TRSPSUS_SSSSbarel*
TRSPSUS_SSSSbarely
RORUSP\\NRRSQbarga*
RORUSP\\NRRSQbargain
NS]RSSSPSSUSbarge
SSSSSSSQRSSSbari
WWRQSSSOTRSPbark
RSSSSSS]SSSSbarke*
RSSSSSS]SSSSbarked
LROSSWSkRSSSbarki*
LROSSWSkRSSSbarking
ZSQPSSSYUSRRbarks
ZOMPSOUaXPRObarn
MOSSSSTVTRSRbarn >
cSNQSSSMWQSQbarn door
XSQSSSSQSSSSbarna*
XSQSSSSQSSSSbarnacles
SSSSUMSZRSSSbarne*
SSSSUMSZRSSSbarnes
USQSSQRcTSSRbarns
SRRSSWSSSRSTbarns*
SRRSSWSSSRSTbarnsley's
iSNPSPSJWQSQbarn~@place
SSNZSSSUSSQSbarom*
SSNZSSSUSSQSbarometer
SRRTSSSAUSRSbarre*
RRRTSSSKTSRSbarrel
TSSSSSSITSSSbarrette
\\QRPSPS\\TSSSbarri*
ZSSPSSSPTSSSbarrie
UQRSSPS_SSSSbarrister
\\SRSSRSLTSSSbarro*
\\SRSSRSLTSSSbarrow
U]LQRiSDTRSRbars
VZQQRRS\\TRSPbars of
XVSSSSSOSRSRbarst*
XVSSSSSOSRSRbarstow
RSSSSUS\\SSSSbart
GRPQXaTXRQRSbase
RShRSPSASTUSbaseb*
RShRSPSASTUSbaseball
RTQRROSfQUTUbasem*
RTQRROSfQUTUbasement
QSaSSMS<SRRSbases
ORSSWSSRPSSSbashe*
ORSSWSSRPSSSbashed
SUOP[YRPRQQUbasic*
SUOP[YRPRQQUbasically
RQQQXYRLSRSRbasically >
R^OQSPRZRPRObasil
WQRSSSSPSSSSbasin
SVNNSOXYQQRPbaske*
SVNNSQX[RQRQbasket
RSPRSRVRSSSRbasket >
SSSSSRSSSSSSbasket's
SSSSSRSRRSSSbasketball
SSSSSSSSTSSSbaskets
SVPQTMSUWSRRbass
[RRSSSSRRSSRbass is
fRLSSSSFSSSSbasse*
fRLSSSSFSSSSbasses
QRZSPPR]SWWVbassi*
SRZSPQR[SWWVbassinet
QSSSSRSTSSSSbassist
EVQQ[]RTMRRRbasta*
RPQSSSS_RUTTbastard
L\\RRSSSSRQRRbastard's
SQSS\\SSNSSSSbastarding
NRTRR]RNORQRbastards
ZRTRRXSOQRRTbastards >
KSSRSRTZSSSSbaste
UU`URRS=RTUTbat
aROSSQSM[PPNbater*
aROSSQSM[PPNbatery
XM`ITLRQXRWPbath
ZQIRRUSRRSSRbath >
QURSSRSZRSSSbathe*
QURSSRSZRSSSbathes
SRRSZRSASSSSbathf*
SRRSZRSASSSSbathful
fRRSSSSKTRSSbathm*
fRRSSSSKTRSSbathmat
TOY[RQRTTSSUbathr*
PRdTSRSFQVUUbathrobe
PReTSRSGQVUUbathrobe >
XUIZRSRWVQQTbathroom
RNSSSSS]SRRRbathroom's
TSSSSSSUSSSSbaths
OSSSWSSZSSSSbatht*
OSSSWSSZSSSSbathtub
SVSSSRSSSSSSbaton
WSSSSSSRWRRQbats
qVHNMOQIWNQMbatte*
VRSRSSSNSSSSbattenberg
\\PPRSRSeVRRSbatteries
VWTQRVRESQRPbattery
USVSSWSPQSSSbattery goes
bVJQOMRKTQRPbattery's
RQRUYSSSRSSSbattl*
SRRUSSS[SSSSbattle
RRSSYSSKSSSSbattleship
QSSSSSSSSSSSbaubl*
QSSSSSSSSSSSbauble
RRSRSSSYRSSSbawle*
RRSRSSSYRSSSbawled
PUTMRRWTUQRPbay
OSSQSSRXSRRRbay >
QSRSSSSYRSSSbaz
USSSSSSNSSSSbazaa*
USSSSSSNSSSSbazaar
SSSSSSSRQSSRbb
WSRSSTSQQSSRbbs
RPSSWSSXRSSSbc
KU\\KQNG\\QXZWbe
OUSRRTSSQRQRbe >
@Z\\MRWU\\QRTTbe a
RPSSSYSNSSSTbe about
KSWVSYSSSUTTbe back
PSRSSRSPRRQTbe better
[RRSSQS_QRRSbe brief
ZUH_OfQ@RRQRbe fair
MZNSSRSKSPOObe for
GMnORJOPQWXWbe here
SSNZPSSPRQPTbe in
]Q`QSQSQURTQbe on
VSVVSQSNTUSTbe out
SSVSSZPHSRRUbe patient
WSQSSSSLSSSSbe six
nNDVRRSMWSQPbe the
^KLQSNSWVTTRbe there
WSSSSQSdUSTSbe told
WRPRSOSTUSTSbe very
MX_RSKSRRTUSbe with
TNSSSSSMRSSSbea
MPRSSTRdRSSSbea's
VIZRVOS`QSSSbeach
QPTSROSPQTTTbeach >
R[SSSXSNSSSSbead
^VROWQNPQQQSbeads
SQSSSSSSTSSSbeadw*
SQSSSSSSTSSSbeadwork
RRPPRSSVTSTRbeagl*
RRPPRSSVTSTRbeagle
SRQQRSSYSTUSbeagle >
RSSQSSSUSSSSbeale
VSSVSQSKTSSSbeam
SSSSSSSRRSSSbeam'*
SSSSSSSRRSSSbeam's
SSRSSSSSSRRSbeams
USSSSSSPSSSSbean
QRSSSSSVSSSSbeani*
QRSSSSSVSSSSbeanie
OJ^NQLRZS\\[Xbeans
ZQfRRNS>SWVVbeans >
TWSPRMS\\QRRQbear
PRUSSPSJUSSQbear >
VQSQSUSPSSSRbeara*
VQSQSUSPSSSRbearable
QQOJcQRUTRTQbeard
LTKQdQRITPQObeard >
NRXRSSSkRVVXbeard's
MTWRSRSjRUVVbeard*
SUSSSSSRSRSQbeards
eQPQNOSTVRSRbeari*
dQPQSOSWTRSRbearing
SRSSNSSPUSSSbearings
K\\TQRJSdRRRRbears
N]RRSQSOQRRRbears >
VSSSSUSHSSSRbeast
NQ;_V\\TfRRRObeat
TSC]WTTZTQRObeat the
PSURSRSWSTTSbeate*
VSRRSSSHSRSSbeaten
MSVRSRSbSTTSbeater
^UPPSSSKURSRbeati*
^UPPSSSKURSRbeating
TRSSSPSVSSSSbeats
SSSSSSSHSSSSbeaum*
SSSSSSSHSSSSbeaumont
aMZHSQSaOMOLbeaut
RMPLSRSbOMOLbeaut >
cHNS`TPNSOOQbeaut*
ATTIYaQmRQQUbeautiful
YORX\\NSHUQRObeautifully
dSSRSNSLVRSPbeautifully >
MRSZZSSQQRRRbeautifully~@pack
oKNXQKS?RSRSbeauty
JW[KSOSTTVWTbecam*
JW[KSOSTTVWTbecame
KUUXRQNKSTTRbecau*
KUUXRQNKSTTRbecause
US^QSKSSTTUSbecause a
OJBPQNS]URSTbecause i
ISORTZSQSPRQbecause i'd
JM[QSMS^RVXSbecause it
G^ISSZSXQQQSbecause it's
XQXSVNS\\SVVTbecause my
ZMSYSZSMTVTUbecause of
VSOVSUSCRSRSbecause she
NTPWRYSMSQSSbecause the
fSJSSPSNXPPPbecause there
YUMSSTSVUQQRbecause they
UNERUKPVUQSRbecause~@me
SQVWSSSISUTUbecause~@not
YUMQSTSVUQQSbecause~@seller
PQ^ONQQYRXZVbecom*
SRPQQRSVTSTRbecome
[RNRSSSMURSQbecome a
PRaQPRRVRXYXbecomes
SSSRSSSSSSSSbecoming
YTYPQ[SOYQSPbed
UNcORNTOSUVSbed >
QKI^TQScOTSSbed and
[QRUSQSLWRSRbed at
JWQSSPSaSSSSbed in
TRSSSSSPTSSSbedde*
TRSSSSSPTSSSbedded
SSURSRS]SSTTbedfo*
SSURSRS]SSTTbedford
R^SSSRSISSSRbedpa*
R^SSSRSISSSRbedpan
TOZWRQRSSRSSbedro*
TOZWRQRSSRSSbedroom
TSQQRORaSRRSbedsh*
TSQQRORaSRRSbedsheet
SSSSSSSOSSSSbedsi*
SSSSSSSOSSSSbedside
\\SSSSQSFTSSRbedso*
\\SSSSQSFTSSRbedsocks
PSSSSSSUSSSSbedsp*
PSSSSSSUSSSSbedspread
SSQQSRS]TQRPbedti*
SSQQSRS]TQRPbedtime
PSRRSSSWSSSSbedtime >
SSSSSSSNTRSRbee
USSSSQSQSSSSbeech
SSSSSSSSRSSRbeef
WWRSSRSTQSSSbeefy
L_UKHTO[IUXXbeen
JMaRSXSITTUUbeen >
PRQWR^RRUUVSbeen a
MQWSSQSNRTTTbeen and
RSWSSSSPRTTTbeen arriving
TQSRSPScURSRbeen asked
KTSUSYSMRUTUbeen at
SQSSSRR\\SSTSbeen doing
UbPSSPRHTPQPbeen done
`PRQRPSeSSSSbeen down
gRMRSQRXTSSSbeen dropped
ROPRSaSFQRQVbeen escalated
QRZOSXSRRTUUbeen for
ZSOSSSSLTSSRbeen going
SSVSSPSXSSTSbeen heard
RQZSSRRZSTTUbeen here
RSQRSTRXSRRSbeen home
GGb\\RRR\\PXVYbeen in
QRPXSSSWSRSRbeen left
PPQSTWQ\\QQQRbeen married
VRVPSOPZVRRTbeen more
WRXSSQRMPRRRbeen nice
OUQUZSSPQSQRbeen on
RTQSNWSYRSSTbeen opened
gRISSRSMTSRRbeen our
OSPQSQSSRUTUbeen out
QRPSMXSNUSSSbeen packed
PYOSSRS[SQQQbeen playing
WRRRRRSTSTSSbeen round
\\WLQSSSJTOPPbeen sat
QOISSUSbSRSSbeen seen
TVSSSSSPSSRRbeen sent
PRSQSXPWTPORbeen since
CQGPSURWSTTTbeen the
RYRTSOSQSRRRbeen there
TPZKSVSXPTVSbeen through
JNTORHRoTTVSbeen to
QS_TSJSISSSRbeen told
]QOSSRS@TRRSbeen trying
PSSSSYSRSTSUbeen two
J]OVSNR`PSURbeen up
[SSSSTVLRSSSbeen using
AQORSRSmSTTTbeen very
RSWSSSSPRTTTbeen~@arrive
\\WPQSFSQTOPPbeen~@day
SUNSSYSLTSSRbeen~@honesty
PSXOSSSPTSUSbeen~@late
WRXSSQRMPRRRbeen~@looks
YPVSSPSPSTSTbeen~@me
QRPSMXSNUSSSbeen~@pack
QO]USNSIUQRRbeen~@reply
SSTRSVSQSSSSbeen~@return
SSPSSYTXRSRSbeen~@sense
XURSTSSWRSRRbeen~@sent
OVUPSVV\\RQQSbeen~@use
RTQRNWSYRRSSbeen~@used
EYPRSQS_QTSSbeen~@works
kCITRPRTWOMObeep
\\RQSSRQ9QTRTbeepe*
[RRTSRQ<QURTbeeped
SSSSSSSPSSSSbeeper
TSSRSSSSSSSSbeeper's
YQNZSRQIZMNMbeepi*
YQNZSRQIZMNMbeeping
lRNNRQSO\\NQLbeeps
dPKPPQRZZPRPbeer
WLORSRSOTSSSbeer >
TRSSSSSVTSSSbeerm*
TRSSSSSVTSSSbeermat
QROLSRSiOTUTbees
QSQMSRSZPTUTbees >
VSSSRRSRSSSSbeeth*
VSSSRRSRSSSSbeethoven
\\OMRSRS[WRRRbeetr*
\\OMRSRS[WRRRbeetroot
RVTXSVPKPSPUbefor*
RVTXSVPKPSPUbefore
WNSORJSTTVXRbefore >
UQXQSRSUSSTSbefore and
QSWPSXSRSSUTbefore anybody
OSMRSRS^SSSUbefore anyone
PRQQS\\SORSSRbefore buying
RRKQSORWSUSTbefore he
ZILSZPWLYOPRbefore i
QTJPUaRRORRWbefore i'd
ET]NSWSNUQSSbefore it
IeOPQNSTPRRObefore me
MOaXUZS\\PUSUbefore my
KSUSSSSQSTTTbefore she
ZIIVQSRWYRPPbefore the
[PURRRSVUPQRbefore they
QQVRSSSKSRSRbefore we
PZQRSQSMVSSRbefore you
XRTRSQSNSSURbefore~@feast
GUXPX`U<PPPWbefore~@me
ITSSSRSVPSSRbefore~@number
YPTRRSSUUPQSbefore~@seller
OSMRSRS^SSSUbefore~@staff
SSSRSSSXSSSSbeg
BUPRRiSRSRRTbegan
_SPRSHSXTRRSbegan to
SVSSSSSURSSRbegga*
SSSSSSSURSSRbeggar
SVSSSSSSSSSSbeggars
USTSSVSTSRSRbegge*
USTSSVSTSRSRbegged
SUUSSUSPRTSSbeggi*
SUUSSUSPRTSSbegging
SUUSSSSIRTSRbegging for
MR[RSRRfSUTTbegin
WQRQUVRVSSURbegin*
OSSSSRScSSSSbegining
ZRSRSRRIRRRRbeginner
SRSSVSSPRSSSbeginner's
VRKRSZSWURRQbeginning
MRRRSYSQSSSTbeginning >
RSYSSQSORVWTbegins
USPTSSSERUSTbegon*
USPTSSSERUSTbegonias
jRWNRPPKUVXTbegun
_R[NSQPOUVXTbegun to
QSRRSPSTXSSObehav*
PSURSPSPXSSObehave
TSPSSSSWSSSSbehaves
LMWZPSQNP[VZbehin*
LMWZPSQNP[VZbehind
OQaJSPSRUSVRbehind >
cQQTSRSJTRSRbehind a
USNSSRS^RSSSbehind her
EXXOSXSMRRQTbehind it
KSTVSSTZRSRSbehind my
PRSQSRSXSUVTbehind on
OPJbQERUT[SYbehind the
ZSSVSMTXTSRRbehind~@me
YROQSQRW\\OPNbeige
OQYRRb[LQSRTbeing
OWSSSSSSQSSUbeing a
PNRRSTSMSSSRbeing~@reply
OSVSSRTZRSSRbeing~@sense
QSSSSSS[RSSSbel
SSSRSSSSUSSSbelay
SSSSSSSUTSSTbelfa*
SSSSSSSUTSSTbelfast
QKQRTRRdUSSUbelie*
MS^WQTUEQUTVbelieve
NSP\\RLSYOVTVbelieve >
TRaUSRS@TSRSbelieve it
QSTRSSWQQSTRbelieve the
TPQSRQSeTSSSbelieved
NSSSSVS_SSSSbeliever
ZNLNWQQYURSRbelieves
RScPSHSJVRTRbelieve~@me
SSPSSSSOTSRSbelieving
[GMqQ>R[T[MUbell
VOQSROSQWQRPbell >
ORWaSPSKRZQVbell and
\\NORSSSPSSSRbell is
QSMZRSSRRUQTbell no
OSPRSPS^PURVbell of
aRSKSSSUYNRPbell on
`RQSQRSNTRRSbell'*
`RQSQRSNTRRSbell's
MPOSSbSQSSSTbella
SSSRSSSYSSSRbello
LXSSSSSVSSSSbello*
LXSSSSSVSSSSbellows
KO[`SOSURUUUbells
XQRRSRRPVRRQbelly
KSMWRSSZRUQTbell~@not
YSQPRYSXVRSRbelon*
QSSRSSSaSSSSbelonged
[RQPRZSJVRSRbelongs
NVRRS\\SNSSSSbelongs to
XWOSRKYUUQSPbelow
PNfNRVSTTTVTbelt
SSSSSSSRTSSSbelt'*
SSSSSSSRTSSSbelt's
YRQSSQSRWRRQbelte*
YRQSSQSRWRRQbelter
ORRRSRShSSSSbelti*
ORRRSRShSSSSbelting
VSSSSRSMSSSSbemid*
VSSSSRSMSSSSbemidji
JbQRSPSXPRTQben
MQYTR]RMTVQTbench
SROOSSS[RTSSbench >
VSSSSPSVUSSRbench wobbles
VSSSSPSVUSSRbench~@works
^jDVXXSORTQLbend
QOSSSSSVTTSTbend and
RRKQSSS_RSTSbendi*
PRKRSSS`QSUTbendigo
USSRSSSRTSSRbending
vKMOPQRH`NPMbends
SSSSSRSSSSSSbendy
SSSRTRSSSSSSbenea*
SSSRTRSSSSSSbeneath
SSSSSSSQSSSSbenga*
SSSSSSSQSSSSbengaluru
WRSSSQSRTSSSbenid*
WRSSSQSRTSSSbenidorm
MSVRSRSbSTTSbenon*
MSVRSRSbSTTSbenoni
fOPXOXRK]QPObent
XJPNSQSKZQRQbent >
UHRSRRSVSSSSbent like
SYSRSSSORRSRbergm*
SYSRSSSORRSRbergman
PSPLSRSeSSSSberna*
WSPSSSSTSSSSbernadette's
LSSLSSSdSSSSbernard
QQQRSRS^TRSRberni*
QQQRSRS^TRSRbernie
TSRSSSSOTQSRberri*
TSRSSSSOTQSRberries
SS\\SSRSOSSSSbert'*
SS\\SSRSOSSSSbert's
OSPSSSRZSSTTberwi*
OSPSSSRZSSTTberwick
RYSUYQRIRUVSbesid*
SWVUYRRISUVSbeside
VSQXSSSQSTSTbeside the
SUPSSSSSRSSSbesides
_ZHQPKO<\\NMIbest
7mNQSQS]GOPMbest before
WURPQZSQSSSTbest of
^NISSSSRUSRSbest thing
SSSRSPSVSSSSbesti*
SSSRSPSVSSSSbestie
NRSSYSSMSSSRbet
LR<SSPSrSTTTbeta
OSRSSSS\\SSSSbetha*
OSRSSSS\\SSSSbethan
OSOUSSSSSSSSbethe*
OSOUSSSSSSSSbethesda
RSRVSSSTSSSSbets
^MLLYYWOXOPPbette*
^MLLYYWOXOPPbetter
QQQSRPYJTRRRbetter >
PPRSRSRVTPQPbetter than
RSN^SRS]SSNSbetti*
RSN^SRS]SSNSbetting
WCZO]KUUQYXWbetwe*
WCZO]KUUQYXWbetween
_MDSUSR_UQRRbetween >
RSNSSXVSRTTUbetween me
NSQSSRUIQSRRbetween my
ZSORTSSSRSSQbetween the
NRSWRSSGQSPTbetween two
LSGSSWWXSQRRbetween~@me
ORhRSPRSSTVSbetween~@number
QSRR\\PSSSRSQbetween~@seller
SSTSSSSWRTUTbever*
SSTSSSSWRTUTbeverley
WPQMSRSXQQQPbewar*
WPQMSRSXQQQPbeware
fRMRSVS@TRRObeyon*
fSQSSOSGSRRPbeyoncé
SRNSSZSLTRRRbeyond
WPRRS\\SFRSRSbe~@arrive
SRVSSVSDSSTSbe~@day
JPUSSIOgRURVbe~@honesty
KSWVSYSSSUTTbe~@refund
SRSTVJSYSTTTbe~@reply
WKTSRRS]UTTTbe~@sense
BWYSSVS]RSSSbe~@use
RSXRSXSNRSSUbhai
RSS^SRSRQSSRbhaiy*
RSS^SRSRQSSRbhaiya
RSRNSNS[SUSTbhatt
SSUSSSSNRTTTbhiwa*
SSUSSSSNRTTTbhiwandi
ZNZRSQSU[STRbib
TSRQSRS\\TSRRbibbu*
TSRQSRS\\TSRRbibbulmun
NRMVSQS`SSQQbible
^RRSPSSTTSSSbibli*
^RRSPSSTTSSSbibliography
TSMSSSSVSSSSbibs
XQTYSRSQSTTUbicyc*
XQTYSRSQSTTUbicycle
ZRPZSSSLSSSTbicycle >
TSSSSSSSTSSSbicycles
W[PSSRRJTRRSbidet
VSRSSSSQSSSRbifoc*
VSRSSSSQSSSRbifocals
DMUaYVSKPVSXbig
ISRLSSSnPTSTbig as
TSWRSRSSSTUTbig boy
ROPSUSSLQSSSbig enough
YSRRSQSITSSSbig numbers
HRSPS`SWSSSTbig one
YSRSSSSQSSSSbigfo*
YSRSSSSQSSSSbigfoot
LVRRRQS\\RUTUbigge*
KWYRRRSVRTTTbigger
NP]RSSS]RTTUbigger >
[QQSSMSUUTSSbigger than
TRLSSSSYSTSTbiggest
WSXSSISSRSSSbiggi*
WSXSSISSRSSSbiggie
`OSURPQ>WQQObike
IROTSSRdRTRSbike >
dORSRRSJTSSSbike pump
GSMWSSScRTRSbike rack
MS]PSRSaSSSRbikes
WNOVRRSWSTRSbike~@part
LS]SSRSTSTUTbilge
GZSNU_TKNQQYbill
HeORU[SHOQQTbill >
QNOSSUb9QRSRbille*
QNOSSUb9QRSRbilled
TSNRSRR]SSSSbills
RSSSSRRLSSSSbills >
USRSSSSRSSSSbilly
KWGXaORWRMNLbin
UNQ\\PRSQRTQUbin >
OQRRTSSVRQRRbin bag
RRJXSSSZQURUbin day
SSSSSSSURTSSbin men
SSQSRSSPRTRSbin on
WRSSSPS]TSSSbinde*
WRSSSPS]TSSSbinder
^DPRSPSZUTTTbindi*
bEMRSRSZVSTSbinding
TSSSSQSRSSSSbindings
OSVSSSSSSSSTbindis
ZSRSSSSRSSSSbing
NRySSIS2QTSUbingo
KSSXSSSQRTSUbinne*
KSSXSSSQRTSUbinned
M[VSSSSMSSSSbinoc*
M[VSSSSMSSSSbinoculars
TS[NSSSYTSWSbins
^SORSQSNTSSSbiogr*
^SORSQSNTSSSbiography
VSQSSSSNRSSSbirch*
VSQSSSSNRSSSbirches
]QRPQOP`UOQLbird
LVQRRSOTNRRRbird >
SSNSSSSYTSSRbird feeder
SSTSSSSSQSSSbird'*
SSTSSSSSQSSSbird's
SRSYSRSWSSSSbirdb*
SRSYSRSWSSSSbirdbath
SSRSSSSQSSSSbirdh*
SSRSSSSQSSSSbirdhouse
KNQRUR][RRSRbirds
RNQRUUSqSRSRbirds >
SSTSSRSNSTSSbirds*
SSTSSRSNSTSSbirdseed
QS`QSSSHSSSSbirdw*
QS`QSSSHSSSSbirdwatcher
O`TRRSSNSSSSbirmi*
O`TRRSSNSSSSbirmingham
O[RPUSSPSRSRbiro
SPQSSSSRSSSSbiroe*
SPQSSSSRSSSSbiroed
SSSTSSSPSSSSbirth
QJ[KRNQTOXYWbirth*
USXMRRRIQVTTbirthday
LRXOSSSnRRSRbirthday >
VSPSSVSQRRPSbirthday and
RPVSSSSHPUUUbirthday cake
OJUPSOR^QUXVbirthdays
OSVQSQSQSTTSbirthdays later
OSVQSQSQSTTSbirthdays~@late
XSSPPSSRVSSRbirya*
XSSPPSSRVSSRbiryani
_MNU\\MRIWQQObiscu*
\\OOXSNRFXQRQbiscuit
aSPcOORJVSRRbiscuit >
VPRP[RSWRRSQbiscuits
LRSSSRS^USSRbiscuits and
JcKWTORNRRRMbisho*
VRRRUQS`RSSPbishop
QVRSSSRLSRRRbishop's
IaMYRRSHSSSQbishops
kJTLVM_DYOQPbit
JZKMQOQZVQRSbit >
SSQSSSSOTSSSbit heavy
OV\\SQRRATQRQbit in
HbKTMVOdUSRWbit of
UOOSRRSaUTTTbit on
SSSSSSROVSSSbit wobbly
SWSSSSSSRSSSbit's
OQPZRLS_VSRSbitch
PRRSSYSRPSSWbitch*
PRRSSYSRPSSWbitchy
]cEQRJSYZPPLbite
SSSSSSSMSSSSbite'*
SSSSSSSMSSSSbite's
SXRSSSSRSRSSbiter
gKRQSTUURRSUbites
]LSSSUSKSSSUbites >
SRQSSSSRSSSSbitin*
SRQSSSSRSSSSbiting
JgFV_OQRPNONbits
PaNPORSSPPQObits >
]WOURRSRSRRRbits of
[TORRRSI[QRPbitte*
]VOSSRSPURSRbitten
NQSSSSSQXRSRbitter
WSSSSSSNTRRRbitterness
USQSRL[SPSSQbit~@money
_QPYPQQFWPQObit~@sense
ZSRSSSSJQSSSbivvy
VhLNnMLGVGHHblack
^QPQrMODVNNNblack >
IWRSRSRTRSSTblack and
QUSSSRSTRRSSblack as
[TJSPPSVTURUblack*
aSRSSSSLWSSSblackbird
DRSVSSSgSVSVblackbirds
VXSSSSSBOSSSblackout
XQPRPSSWVSSRblacks
TSSSSRSSQSSSblackthorn
SSOQSRSVSSSSblacktop
TSSRSSSRTSSSbladd*
TSSRSSSRTSSSbladder
RPPRQVSUSRRRblade
XRRQQTSQRRSRblade's
aQPQQTRJVQROblade*
\\RPSSSSLWQRPblades
NQ_PSSRUTVWVblame
QRdMSKRPTVXTblame the
LUQQS`SaRTSSblame*
NVRSSaSQQTTSblamed
NVSRSfSJSSSRblamed~@me
QRRQSRScSSRTblames
SQXRRSS[TSTTblami*
SQXRRSS[TSTTblaming
TSSSTSSQPSSSbland
OSYRRPSJVUVSblank*
MS[RRPSLSVVTblanket
TSPSSSSPVRRRblanket's
SSTSSSSSSSSSblant*
SSTSSSSSSSSSblantyre
XVSSSSSOSRSRblast
]PQSSSSPUSSSbleac*
SSSSSSSQTSSSbleach
]PRSSSSRSSSSbleached
SSSSSSSSTSSSbleachers
_IMQRPSmWQRPbled
mMPRRQSAUQRQbled >
VSSSSSSTTSSRbleed*
VSSSSSSTTSSRbleeds
VTSSSSSPSSSSblend
VSSQSRSPTQSQblend's
NRQSSUSaSQSSblend*
KRRUSUScRSSUblender
HRXJPRQoOWVTbless
QRPWRTSZQQRRbless >
QVOQRSSVSTTUbless her
MPQNSVSgSRQSbless him
\\MSQSVSMUQRPbless*
]STRSUSJTRRQblessed
TSTSSWSMSRRQblessed day
TSTSSWSMSRRQblessed~@span
SNTSSTSKTSSSblessing
RRQSSSS]SRSRblessings
PUfSRLRHSXXVbless~@seller
ORURSPSgSSSSblew
WSKRRTS]RSSPblind
QTPQSRSZTRSRblind >
\\SRYSSSKSSROblind*
WTSSSSSQSSSSblinding
WSRYSSSMSSSOblinds
OSSSSVS[SSSSblink
dQPLSQSIYPQMblink*
USSNSSSSTSSSblinked
bQPQSQSIYPQMblinks
]RRSSUS]RSSQbliss
bRHQUQSPRSSRblist*
bRHQUQSPQSSRblister
SSSSSSSSTSSSblisters
PTQ_OPSZQWPVblizz*
PTQ_OPSZQWPVblizzard
SSSSSSSLSSSSblob
GcK`WORRQVRVblock
TRPVSSSPRSSRblock's
SOPfRZRJQSOVblock*
NQPeR]RHNTPXblocked
NRQFRiRPONQZblocked me
GSRaSRSKRWSVblocked the
TRQFRhRPOOQVblocked~@me
QSTSSSSWSSSSblocking
YRVQSQSTVRRQblocks
ZRSRSSSUVRSRblocks the
PSXSSQSUQUUUbloem*
PSXSSQSUQUUUbloemfontein
PSXSSRSTQUUUbloemfontein >
NOSWSTS]PTTVbloke
KnQRSRSTSSSSblond*
KnQRSRSTSSSSblonde
L~RTSOSTQUSTblood
VOTRSSSZSSSSblood pressure
MPVPRTTVNTUTblood*
OSVRSSSQSTTTbloodhound
QPSQRTTXNSTSbloody
YSFRSRRcSROTbloody thing
QXQSSSSOSSSRbloom
RMUPSRSTRVVWbloom*
OOUPSRSTQVWWbloomed
OQ]PSSSRQVWWbloomed >
VRSSSSSSSSSSblooms
aSRSSQRXSSSSblott*
aSRSSQRXSSSSblotter
O[RRPTSMUSSNblous*
O[RRPTSMUSSNblouse
LS]UTQSWPZXYblow
PNLQSRS\\SRRQblowe*
PNLQSRS\\SRRQblower
PSSTSSSRSUSTblowi*
PSSTSSSRSUSTblowing
OaSSSSSNORRQblown
TSRSSSSSSSSSblows
SYSRSSSORRSRblu
Q_Z\\MLQFNUPRblue
Y`NPQOSOPRSNblue >
PR`ZSRSHRUSUblue and
SOSSSRSWRUSTblue door
N\\SRSOSNROOQblue one
TSSSSSSUSSSSblue'*
TSSSSSSUSSSSblue's
URSSSSSOSSSSblueb*
URSSSSSOSSSSbluebottle
QRNPSSSYWQRQbluet*
QRNPSSSYWQRQbluetooth
URSSSSSLTRRRbluey
OML_RRSIRVSVblue~@place
SSQSSSSWRTSTbluff
PRYSSQS`STTTbluff*
PRYSSQS`STTTbluffed
SSSSSSS\\SSSSblund*
SSSSSSS\\SSSSblunder
bQRSRXSLUSSOblunt
SQSRSSSRSSSSblur
VSQSSPSQTRRRblurb
KSSXSSSSOUSVblurr*
KSSXSSSSOUSVblurry
SSSSSSSQSSSSblush
R_PSPSSPQSRRblush*
R_PSPSSPQSRRblusher
cISRUKQHTPQPboard
ZORRSRR[RQRQboard >
WUPSSSRQPSSSboard and
GTOSWRSPSSSRboard game
SSSSSSSCSSSSboard is
TRQSSTS[SSSSboard's
XXPRSTSOTRRRboard*
SSSSSSSMTSSSboardies
_WQRSSSGTRSSboarding
KVSSSSSYRSSSboards
MQeURQPKOXWTboat
BV]QSSSJPVVUboat >
IScSSRSSSVVUboat'*
IScSSRSSSVVUboat's
NSVRSPSbRTTTboats
RRPTSRSXSSRSbob
WSRSSRSRWRRQbobbe*
WSRSSRSRWRRQbobber
YPZSRSSSSSTSbobbi*
YPZSRSSSSSTSbobbins
YSSSSRSYQSSRbobbl*
TSSSSMSZUSSSbobble
XSSSSXSRPSSSbobbles
LXSSSRSUSRSRbobby
RRGSSQSnSSRSbobs
SSRPSSS[RTSTbodeg*
SSRPSSS[RTSTbodega
TSSSSSSSSSSSbodge*
TSSSSSSSSSSSbodged
RSYRSQSWSSTSbodhr*
RSYRSQSWSSTSbodhrán
PRNRQWQTWSSTbody
]TSSSRSJTSSSbody'*
]TSSSRSJTSSSbody's
]SSPSWSNSRSQbodys*
]SSPSWSNSRSQbodysuit
SSSSSSSSRSSSboerb*
SSSSSSSSRSSSboerboel
MSSSRUSSSRSTboet
NS^SSPSSQTUTbog
SSRSSSSPSTSSbogda*
SSRSSSSPSTSSbogdan
VSSTSSSHRRSRbogot*
VSSTSSSHRRSRbogotá
xPHRRMSMZPPOboil
TRSSSSSQSSSSboil and
TSNSRSSTTRQRboil in
ZNJRRUORTTSUboile*
bNPSSTR@STRTboiled
ORSTSUSORURUboiled >
KSLRSTPeUSTTboiler
SSQSSSSSSSSSboili*
SSQSSSSSSSSSboiling
\\RSQSRSOTRRSboils
MPUUSPSeRXXWboise
PSQSSTSSSSSSbold
bPNPSSSJURSRbolla*
bPNPSSSJURSRbollard
WQRQRPS^TQRObollo*
WQRQRPS^TQRObollocks
LZOQSbSNRSSTbolt
SQRVSSSPSSSSbolte*
SQRVSSSPSSSSbolted
ZRSSSRSNTRSRbolto*
ZRSSSRSNTRSRbolton
VbUOMRRWVOPObolts
KTQSSVSUQRQRbolts >
SSVSSSSXRSSSbolza*
SSVSSSSXRSSSbolzano
QSSSVNSaSSSSbomb
RSQSSPSiRSSSbonde*
RSQSSPSiRSSSbonded
QYSRSQSKSSSSbondo
SQP[RRSFVTQTbone
ZRSSSSSSRSSSbones
PSRQSRS`RSSSbonfi*
PSRQSRS`RSSSbonfire
SSSURSSURQSRbong
SSOSSIS\\STTSbongr*
SSOSSIS\\STTSbongrip
PSSTSSSVQTSUbonio
ZQOWRRSVRSSSbonne*
ZQOWRRSVRSSSbonnet
RRSWSSSNSSSSbonny
QSYSSSSOSTUSbonsp*
QSYSSSSOSTUSbonspiel
RSSRRTSUSRRRbonus
WSSSSPSRUSSRbonze*
WSSSSPSRUSSRbonzer
MRRRSRSrMOQMboo
eNTHQ@PO^OTJbook
\\XVSRHRCWRSPbook >
USQRSQSPSQRQbook about
PQRSSSSVSRRRbook is
MXLSSSSVSUVTbook of
QSOSSSS`RSSSbook week
RKSSSS]RSSSSbook'*
RKSSSS]RSSSSbook's
TMRRScSTSSSRbookc*
TMRRScSTSSSRbookcase
JPLMRRR^STVTbooke*
HPMMRRR`STVTbooked
VSRSSSSQSSSSbookend
RUSSSSSHSSSSbookk*
RUSSSSSHSSSSbookkeeper
LqKRPPSJRRRRbookl*
LqKRPPSJRRRRbooklet
NSVSRPSZRSSSbookm*
NSVSRPSZRSSSbookmark
WOOSPNUuVSTTbooks
VSSSSQUCTSSSbooks >
KcSSSSWHPSSSbooks*
RcSSSSSIQSSSbookseller
LSSSSSWRRSSSbookshop
XSORSSSOSSSSbook~@span
QSSWSSSMQTRVboom
VSSSSJSSTSSSboome*
VSSSSJSSTSSSboomerang
PSWRSSSSSSTSboost*
PSWRSSSSSSTSbooster
NSP^RNS]RTRTboot
WSRQSQSSUSSSbooth
QOSSUSSSRSSSbooti*
QOSSUSSSRSSSbooties
RSRSSSSXSSSSbootl*
RSRSSSSXSSSSbootle
TTSoRURAQ[TWboots
QYSSSSSPSSSSbord
[RTOSOUNTSVRborde*
[RTOSOUNTSVRborder
SOSSSSSSTSSSbored
PSSRSSSGRUSUboree*
PSSRSSSGRUSUboreen
VXMRSQRVRTTRborn
TLVIRHSdVTUSborro*
ZQRPRNSOXSSQborrow
TNWLSNS`QWWUborrowed
OSUSSSSWSTSSborrowed a
PSSSSSSVRUTTborrowed from
_QQQSRSHQSSRborrowed it
LSRSSSS[SPQSborrowing
F}JRSPSFMONObose
aOKURNR^WQROboss
cSNQSQSBTSTSboss is
SSSQSSSSTSSSboss'*
SSSQSSSSTSSSboss's
SSSSSSSYQSSSbosse*
SSSSSSSYQSSSbosses
TRRSSSScRSSSbossy
CNMNRiQ]PPRWbot
MPMQRZRcQQQWbot >
QWRSSRSaSRRQboter
M\\XKTTP[RSWOboth
LQSQSSRlOSSVboth >
PUZXRMRTQRQQbothe*
TVPSRNRVQQQPbother
RQPTRNSVQQQPbother >
PSUXSSSSSUSTbothered
SSZRSSSQSSTSbothering
KTPRSRS[RRRQboth~@me
SSVSSQSQSTTSbotsw*
SSVSSQSQSTTSbotswana
_SKOZJQQWOPObottl*
RTQPZQRRVOPObottle
bZVO`QR>VRRQbottle >
ERRSRQSTSRSRbottle and
OVSQSSSYURSRbottle of
[SQSSSSLTSSSbottle's
WSORSLSYSSSSbottles
VaHOUQQQRQQPbotto*
`XHRUMQSSQQPbottom
ZPQPRSRFTSSSbottom >
SUSX\\QSPSSSSbottom and
RNLURRS`TQRQbottom of
I\\SPSVSQRSSSbottom's
TXSSSSSPQSSSbough
YPPMRQWTZORObough*
YPPMRQWTZORObought
OMQXSWVATSQSbought >
U\\QRSOTTRQPQbought a
XK]PSQS_RVWVbought for
VQSRSJVQUTUQbought it
RRSSSWXETRQQbought one
ScNQSVQLVPQRbought the
\\RSSSQROUSSRbought these
VSRSSSSLSSSSbought this
aPPRSRS=VRSRbought to
JNSSSZR_TSTUbought two
UNMPTbRFOSRUbounc*
TSSRSQSWPSSSbounce
SQOSUgS=SSSSbounced
]QQQSQRGRSSUbounces
^RRRSXRRRSSVbounces >
JRSSRRSeSSSSbouncy
FeSSSPRWNSSSbound
SRWSSSSXSUTTbouqu*
SRWSSSSXSUTTbouquet
SSSRSGShSRSSbourb*
SSSRSGShSRSSbourbon
ROTWdQR@OTTRbow
QTPSPTSSTSSTbow >
VSRSSSSRSSSSbowed
SWQPSNRLURTSbowl
TURSSQSTRTTTbowl >
WSPSSSSLSSSSbowl'*
WSPSSSSLSSSSbowl's
PYSUSQSVSQSQbowle*
PYSUSQSVSQSQbowled
PSRRSPS]VSSQbowli*
PSRRSPS]VSSQbowling
VKURNRSTTSSSbowls
VSRSSRURPSSSbows
PbUaATRbUVPWbox
bXSNKPTXRRSQbox >
GXKROUS_MRSTbox and
RTWQQSSGTQRRbox by
NVVRNWSZRTTTbox had
PUNSRSSVTRSRbox has
QQORSSSVSPRPbox i
IQQVRRSDRWRWbox in
Q^gNNTSHXRSPbox is
RRSSSSSQQRSRbox no
PVMSRRRSSSSTbox of
QSNXRSS`SUSUbox on
WTSQQRPZRSRRbox said
RUPRQRSfQRSQbox says
fQSNRSS?[RSRbox spring
WPSROWSPUSSUbox the
[URPhRSHQSSRbox was
UTbPMNUKSTUSbox with
TSRQYSSCQRSRbox you
JSN[cURFPPROboxed
SLXPaXRMNUUVboxes
LRWP]\\SLNTTTboxes >
SSSPSSSYUSSSboxin*
SSSPSSSYUSSSboxing
RXY`RMPHOYTXboy
MWYNSQSaRRTRboy >
SQSSSRSRSTTTboy called
PNRPSVSUTSSTboy who
IWURSSS[SSSSboy's
QS[SSRSTRWUUboyfr*
QS[SSRSTRWUUboyfriend
DSUORIRxRRTSboys
LUPRSSRQQQSRboys >
I~QSSRSLOQQQboze
eT]PSMSBUQRNbra
URWPSRSRUSSRbraai
NS^SSRSOTSRSbrace
OdOPSRSLSPPPbrace*
NaSSSSSQSSSSbraced
PVTPTSSPSPPQbracelet
WSNSSSSPSSSSbraces
RaSQPUSQSTSTbrack*
SSSSSWSRSSSTbrackenhome
XaPQPQSQTSSRbracket
ScRQPSSVQSSSbracket was
MSVSSSSUSTSTbrackets
QRSVSRSQSTSSbrady
RSO^SSROSTSSbrady's
RSO^SSROSTSSbrady*
TRSSSSSSTSSSbrag
XRJXSRSMSSSRbragg*
SRJ[SRSSSSSRbragged
XSSQSSSMSSSSbragging
ZRWSSQSNUTTRbrahm*
ZRWSSQSNUTTRbrahms
SSSSSSSSTSSSbraid*
SSSSSSSSTSSSbraids
QSSRSUS]SSSSbrail*
QSSRSUS]SSSSbraille
USRSSSSUTRRRbrais*
USRSSSSUTRRRbraises
TRPQRQSPUSRRbrake
QSQORRS^TSSTbrake pads
[PZUSQRKSSSSbrake*
[PZUSQRKSSSSbrakes
TS[SSQSNTSSSbrakes >
SaOSSSSGSQRObraml*
SaOSSSSGSQRObramley
QOWSSRSLSTTTbramp*
QOWSSRSLSTTTbrampton
VSORSSSQURQRbranc*
VSORSSSQURQRbranch
CbLOQNT[OOPObrand
N[PPRRRQPQRQbrand new
URURSZSJTTSTbrand*
SSQRS^SPSSSSbrandon
VRSSSPSQTSSSbrands
RSXSSRSOSTSTbrandy
N[PPRRRQPQRQbrand~@new
R[SSPRSLSSSRbrans*
R[SSPRSLSSSRbranson
=_^`OWSbKWRUbrass
T\\RPRRSJTSSSbrass >
TSUTSWSQRUSTbrass and
PRY\\SSSISTSSbrass plate
SRZSSSSSSSSSbrave
KQNRSRSvOQNObravo
YRPSSSSRTSSSbraw
RSRQSZSPSRSQbrayd*
RSRQSZSPSRSQbrayden
SSSVSSSPRTSTbrazi*
SSSVSSSPRTSTbrazil
MLVOTNT]QTVTbread
NSJRTRS\\STSSbread >
RPPS\\SSRRRRRbread bag
TRRSSSTVSSSSbread is
dPXRZQS6SRRQbread knife
SSMSSOSWSSSSbread machine
ORVQQSSSTSSSbread*
VSSQQSSRTSSSbreadcrumbs
KRVSSSSTSSSSbreadth
RPPS\\SSRRRRRbread~@pack
BUTRSOT[PSUUbreak
JRRSSOTWSSSSbreak >
MOQ\\QYQYSVQXbreak*
VSSSSRSISSSSbreaker
[NM_Q[QGSVQXbreakfast
OPKfSTRPR\\QYbreakfast >
SPQPS[SVSPRSbreakfast the
EPZQSTSbTSSSbreaks
OWPRSPS`RTTSbreakup
SUSSSRSQSSSSbreas*
SUSSSRSQSSSSbreast
[QMRO[SPWNPLbreat*
YXRPPNSQTPRPbreath
VORSPRSPRSSSbreath >
bIRSSRSQTSSSbreathable
OQRRSSS]UQRObreathe
JSSSSUS_SRRPbreathe >
VRRSSRSQSSSSbreathe on
L[PZSRSMRTSSbreathed
PPRPScSSSRRRbreathes
USTRSSSPTSSSbreathing
PSSSSSSWSTSTbreco*
PSSSSSSWSTSTbrecon
SSSSSSUCSSSSbreda
VRRRRSSOSSSSbreez*
VRRRRSSOSSSSbreeze
NP]RSQS\\STSTbreme*
NP]RSQS\\STSTbremen
O[LWSRSPSTSSbrend*
O[LWSRSPSTSSbrenda
TSSSSSSSQSSSbreto*
TSSSSSSSQSSSbreton
VSSSSSSMSSSSbrews
LjKPSQSjSQQQbrian
MeRSSOSMRQQQbrian >
RSRRSSS_SSSTbribe*
SSSRSSSUSSSTbribed
RSRSSSS]SSSTbribes
ZRONQYPNVSRRbrick
VYPSRRSTSSSSbrick has
[RSRRSSHSTSSbrick on
RSSVSQSPSTSTbrick*
RSSVSQSPSTSTbricks
SSSSSSSRSSSSbrida*
SSSSSSSRSSSSbridal
RNPSSRSYTTSSbride
RNNSSQSgSUUTbride's
UMNRSQSaTUTTbride*
VSSSSSSMTSSSbrides
RQU^S[SBSTTSbridg*
OQV^S[SDSTTSbridge
ZNYWSZSNTUVTbridge >
VSSSSSSPSSSSbridges
SSS]SGSSSTSSbridi*
SSS]SGSSSTSSbridie
SSRRSSSTTSSSbridl*
SSRRSSSTTSSSbridlington
TQSSSSSSTSSSbrie
UQQRS`SZPPQVbrief
VRSSSRS]QRRSbrief >
QSVVSSSUSTSUbriga*
QSVVSSSUSTSUbrigade
QSVVSSSXSTSUbrigade >
YRNRRTSNWQQQbrigh*
XTRSRRSPVQRRbright
TYSRSRSRRRRRbright as
VSRQSSSQSSSSbright enough
XRRSSQSRTSSSbrighter
PSSSSXSSSSSSbrightlamps
SSPSSSSRTRSRbrightness
ZQRZRQSMVWSUbrill*
ZQRZRQSMVWSUbrilliant
VRSYSRS[VWSVbrilliant >
SSSSWSSQQSSSbrim
QXOSSSRORSSSbrind*
QXOSSSRORSSSbrindle
<WXVROVrQVTVbring
PWVSSPWWSRRRbring it
LQ\\ORMTlVSUSbring*
ESQPSQTfSSSSbringing
YQ^RROSZVTUSbrings
SS]TSSSQRUVUbrisb*
SS]TSSSQRUVUbrisbane
TSRSSRSVSRRRbrisk
SSSSSSSRRSSSbrisk*
SSSSSSSRRSSSbrisket
WRUQSSSVRSUTbrist*
XSSSSSSXSSSSbristles
RSUQSSSQSTUTbristol
SWSSSSSSRSSSbriti*
SWSSSSSSRSSSbritish
MSRSSRS`SSSSbritt*
MSRSSRS`SSSSbrittas
SSZRSRSVSUTTbrno
LROKR`Q]MORRbro
QS^SSSSNSVUUbroad
WSRSSSSHSSSSbroad*
WSRSSSSHSSSSbroads
RWSRSSSTRSSSbrocc*
RWSRSSSTRSSSbroccoli
RSSRSTSSSSSSbroch*
RSSRSTSSSSSSbroche
Q[SSSQSRSSSRbrogu*
Q[SSSQSRSSSRbrogues
TRSPSUSJTQRPbroke
PSQSSSSSTSSSbroke on
NTMRRRSTRSSSbroke*
OTMRRRSTSSSSbroken
RSSSSSSSSSSSbrokerage
OSSSSTSRSSSTbron
PSSSSSSSSSSSbronx
TSSSSRSNSSSSbronz*
TSSSSRSNSSSSbronze
VSQSSSSFTRRRbrook*
VSQSSSSFTRRRbrooklyn
UO`OSNRbVTWSbroom
SRN\\SRS[SUPUbroom*
SRK\\SRS\\SUQUbroome
VRL[SRSSSUQUbroome >
SSVSSSSRSSSSbrooms
QWTSMMR`TUYUbroth*
VQMVPORVUSUTbrother
eWSSRISGSRRRbrother >
YUVQRQS@UQRObrother in
NYYOPPS^RUWTbrother's
OQXaQKRUP[XVbroug*
OQXaQKRUP[XVbrought
OR\\ZSPS>PTUPbrought it
QSONSZSfSSSTbrought up
ZRNRRSSYVQRQbrought~@me
USSSSRSRTSSSbrow
QTF`^ORSSRNNbrown
LPPbRRS^SSSSbrown >
INPQ\\RSNNRRRbrown paper
PSRSVSSRSRSRbrown tape
OSSWSQSRSUQUbrown truck
ZSRRRRSQTRRQbrown*
ZSRRRRSQTRRQbrowns
OSSWSQSRSUQUbrown~@carrier
INPQ\\RSNNRRRbrown~@material
PQRSXSSRSRSRbrown~@pack
^SQSSSSRSSSSbrows*
^SQSSSSRSSSSbrowser
USSRSSRQVRSRbrrr
KRXZSLSJN[SZbru
iRPSRPRMQRPPbruce
\\SQSSRSSUSSSbruge*
\\SQSSRSSUSSSbruges
WSSSSSSSSRRRbruh
M_QQSPS[SRRSbruis*
SRSRSPS`SSSSbruise
M_RSSSSNSRRSbruised
QWRSSSSTSSSSbrunc*
QWRSSSSTSSSSbrunch
OSSSSSS[SSSSbrune*
OSSSSSS[SSSSbrunette
RSUSSSSSRTUTbruno
\\QPTQMQUUQQRbrush
R_RRSSRHQQRQbrush >
LLSSRSSSYSSSbrush and
\\LSSSSSJSSSSbrush is
V\\SSURQJRRSQbrush*
V\\SSURQJRRSQbrushes
SSSSSSSSTSSRbruta*
SSSSSSSSTSSRbrutal
OOQSSRScXSSTbub
jMMQNPRQYSQSbubbl*
\\TQSJRSXYURTbubble
^RRSISSMZSSSbubble >
SPSSXSSaQSSSbubble wrap
aMORWQSLSQRRbubbles
YRSSSSSKSSSSbuck
VNQRWWSOQTSTbucke*
UONRWWSSSSSRbucket
QRSSSSSVSSSSbucketing
VSVSSRSMQTTTbuckets
a[OPSQRNRPPObuckl*
J_PSSSSURPPPbuckle
WSSSSRSSTSSSbuckle's
fORPSRSLSSSRbuckles
VQIOQJ]USMOJbucks
WSPSSRMX[RRPbucks >
QSSSRRZUOSSSbucks for
PSSRSRUQRRRRbucks less
PSRSRSTURRRRbucks to
[ORSUSSRSRSRbud
RSTSSSSPSSSSbudap*
RSTSSSSPSSSSbudapest
_SRQSRSCWRSRbuddy
SSSRSSRSTSSSbuddy's
SSSRSSRSTSSSbuddy*
YRPSSTSRTSSSbudge*
YRPSSTSRTSSSbudged
DVWRRRScQUUVbudgi*
FSYRSSS]QUUWbudgie
KSPXSSSOSSSSbudgie >
QVQSSSSYSSRRbudgies
QRVSSQS[STSSbuff
IS^XSTSPQVTWbuffa*
IS^XSTSPQVTWbuffalo
RRTSSSSWSSSSbuffe*
RRTSSSSWSSSSbuffet
UQRSSSSQRSSSbuffs
MYTRRRSaSRSQbugge*
PVURRRScTRSRbugger
SZWSSSRATRSRbugger all
PVSSSSSQRRSSbuggered
TSSRRPSWZSSSbugs
RSRWRRSdTSSRbuick
TQRSSTSTTSTSbuild
LSVWPUQXRURUbuild*
LSVWPUQXRURUbuilding
QSRSSSSQUSQSbuilding >
\\OMRSORLVQPTbuilt
YRQWPRRLSTRUbuilt this
QS`RSLVVLXWYbulb
_RSSSRSKUSSSbulb'*
_RSSSRSKUSSSbulb's
VOQOSOSTWQRQbulbs
LSSSSSWRRSSSbulga*
LSSSSSWRRSSSbulgaria
SSSSSSSSTSSSbulge*
SSSSSSSSTSSSbulged
SSSSSSS[RSSSbulk
PSRRSSS[SSSRbull
TSSSRSSOTSSSbulla
NSSSSSSYSSSSbulld*
NSSSSSSYSSSSbulldog
`OSRRSS@TQQQbulle*
^QSRRSSLRSSSbullet
SQSSSSSSSSSSbulletproof
USSSSSSGVQQQbullets
ZSQSSSSQTSSRbullf*
ZSQSSSSQTSSRbullfinches
SSRSSSSWSTTTbullo*
SSRSSSSWSTTTbullock
USPRSSS[SSSSbulls
YMSRSQSeTTTTbulls*
MMUSSRSlSTTTbullsh
_RQRSRSLTRSSbullshit
VSSSSSSHTRRRbum
`NkQSJSQRWWUbump
LiSSRJSYRSTPbumpe*
T\\SSRPSOSRSQbumped
MbXUSMSHRTTRbumper
RQNQSSShSSSRbumper's
SSSSSRSPSSSSbumps
OWUSSPSdRRRRbun
MRQRSfRBSSSTbunch
NRQRSfSHSSSRbunch >
QQNRVSSSSRRRbundl*
QQORSSS]SRSSbundle
SSRSVSSISSSSbundled
USSRSSR`SSSSbunge*
RSSRSSSfSSSSbungee
USSSSSSMSSSSbungees
EPSSSRSkPSSSbunio*
MPSSSRSgRSSSbunion
KSSSSSSWQSSSbunions
PQSUSSSYSVSUbunk
JQVWVSSLQRSRbunke*
JQVWVSSLQRSRbunker
RRPSSSS[SSSSbunni*
RRPSSSS[SSSSbunnies
YQUSRQSJTTTTbunti*
PQUSSSSTSTTTbunting
\\SSSRQSITSSSbunting's
NSSSSSSVSSSSburde*
NSSSSSSVSSSSburden
RSSSSSSRSSSSburea*
RSSSSSSRSSSSbureau
SSMSSSSYSSRSburgl*
SSRRSSS]SSSSburglar
SSNTSSSOSSSSburglars
NUSSSNS^SSSSburgu*
NUSSSNS^SSSSburgundy
SRKRSXRXVRSRburie*
SRKRSXRXVRSRburied
OPGUSSSkSSPQburn
LMRTSQS\\RTRSburn on
SSRSSSSPSSSSburna*
SSRSSSSPSSSSburnaby
fSLQSRRLURSRburne*
fSLQSRRLTRSRburned
SSSSSRSTTSSSburner
WRSSSSNQUSSSburni*
WRSSSSNQUSSSburning
SOPRSTSXRSSSburns
hSLRRLRKUQQRburnt
XSWISSSFSSSSburpe*
SSWJSSSJSSSSburped
XSSSSSSOSSSSburpees
TSQSSSSQSSSSburpi*
TSQSSSSQSSSSburping
PSRTSRSQRUSUburri*
PSRTSRSQRUSUburrito
QRSSSRSZSSSSbursa*
QRSSSRSZSSSSbursar
[PPSSSSYSSSSburst
WQOSSRSSTSSSburst*
WQOSSRSSTSSSbursting
cUXHTLTGUWZTbus
cOQPVVSHYPQPbus >
LSSSSSWSPSSRbus for
PSVQSQSSSSTSbus stop
NVRSSRRUQRRRbus ticket
NOHPSCPzTSSSbuses
YSSZSSSORORObush
SSSRSSSQSSSSbushe*
SSSRSSSQSSSSbushes
STTRRRQWUQRTbusin*
STTRRRQWUQRTbusiness
XSQPSHS_TSSSbusiness >
NUOSSPSiQSSSbusy
ZZMSQQSMSLMNbut
`PfVSQSHRNPMbut >
RPKQWWSfRSSQbut a
RZQSSUSKPSSRbut by
HRRRSWS\\SSTTbut even
TWQRSQSQTRSTbut he
QSR\\SSSYSVSTbut he'd
IXGTRRSaQUTUbut he's
PZWQROVUVSSSbut i
NQRSSSRYRSSSbut i'd
M]OSSTSIOSRQbut i've
PTRSSSSTTSSSbut in
iT^SQTRCVSQQbut it
cKJRSQU\\RRSRbut it's
QWSSTPSHOSRSbut its
UORSSRSFUSSSbut my
IRQSSPShURSRbut no
^JRQRXSBTSSSbut not
?^WRSVSQQSSTbut she
LRQSSUSaSTSTbut still
]TQRSRS<TSRRbut that's
WUQPRUTLWRTTbut the
PYZPSOSNQRSRbut there's
]SOSQ[TOURRWbut they
ZSOSSPPOTRRRbut this
WSQSSTSaTQQSbut we
hXVROQSJSSSRbut what
QOUQSZS[SUUUbut when
TSSSVSSLRSSSbut who
QRTSRRSUSSTTbut with
MZQQSQSSQSRSbut you
FRRSTbQRNSSZbut you'd
LYRXSQTSOTRSbutch*
KYRXSQSSPTRSbutcher
TSSSSSTSRSSSbutcher's
^SSSSPSJUSSSbutle*
^SSSSPSJUSSSbutler
PSSSSWSSSSSSbuts
TQVWSOSdVSRRbutt
\\MPNPJUUVPQObutte*
fSNNPOUDYPQObutter
^QRPRRSMWQSRbutter >
SRWSSSSYRSSSbutter and
OSSSSSVKQSSSbutter dish
SSSSSRRUURRSbutter knife
JRVSSMSbPSSSbuttercream
PORSSRSZSSTSbutterfly
TSSSSSSNSSSSbuttermilk
TQSSSVSRSSSSbuttery
_IQURYWPOTQZbutto*
PONWSZX\\NUR\\button
ERQZSYSKOVSZbutton >
SQYPSVQQRUVVbutton and
KRRRSXS^PSSWbutton that
UQSSSSSWSSSSbuttonhole
TSSSSSSSSSSSbuttonholes
_OVQRRRDTSRQbuttons
TSSSSTSMUSRRbuttons and
YQfRSQS?SPPPbut~@family
Y\\PPRLU=ZOPNbut~@me
TIQQRUSWVSSRbut~@not
[SOSS[RKURRWbut~@seller
TLULPSYVRUSQbuy
PPSSSOPiRUSTbuy a
KSTSSSRXRUUUbuy green
QRMRSSRsVRRRbuy it
TSRSSSUMQSSSbuy the
NSSQSXSAPPQPbuyer
RQZPVWPEQSUTbuyin*
RQZPVWPEQSUTbuying
XSOLSSSUTRSRbuys
]RSSSSRNUSSSbuzz
SUSSSSSSSSSSbuzza*
SUSSSSSSSSSSbuzzard
ILYhRKRTNZRXbuzze*
LRS_SPSWRWSUbuzzed
NRS^SSSXRVSUbuzzed every
OQQ^SSRLSURUbuzzer
RP\\RSOSVSTTTbuzzers
TRSRSRSSPSSSbuzzes
YJWQPPNNZUUSby
SSVRSSRUSSTSby 0
RRYRSSSMRUUTby 0pm
SNNQRKRaVRSSby >
NZVV\\O_MLRTMby a
VSRSWPSWTRRSby accident
\\RRSSRSISSSRby an
ISVSSPS[RUVUby and
RPOOSkRTRPRUby breakfast
RRYSWSSRSSSSby customs
UQRSSYSRUQRSby day
NSOUSRS[SSRSby ear
OSWVSSSLRVSVby eight
RSXRSNSURTTSby end
WSOXSTS5SRRSby four
NWWQS]SMRQQPby friday
bNNRSXSGTRSSby hand
VOZPSLSdRUUUby heart
QRVRSUSUURRRby herself
_SMURJSQUSSRby it
RPRUSRSTTSSSby its
UUGISPR[UUTSby itself
VSSSSPSXUSRSby letter
`S?ZSURVXKLMby lunch
QSJSS\\SRSRRQby mail
MWJ[SURVRTTRby me
GRRRSbRNSRSVby mistake
]RORRSSPXRRRby morning
SP_PSPSPSVWTby my
NR[SSRS[STUTby name
XVRTSRSTQRPQby nine
PR\\RSQRNRTUTby noon
JSbORQRKQXYWby now
QLWSSRSYURSRby one
\\ROQSSSNSSSSby side
MJJRSXVZPTUUby six
T_QSSLSKTRRQby somebody
QSSVSRSNURQQby someone
SSQVSWSJSTSTby supper
FVLaT]XWNXTYby the
QRPSSRSNSSSSby themselves
iPLNRPSKTTWQby then
TYWRSSR\\RRQSby thirty
OSQRSRSWSUVTby this
TSSQSRSOTSTSby thursday
N[D[WLT\\RSPOby two
TSWRSMSQPUTRby way
@]fUSHPZQUSSby what
ORRNRVSZURRSby which
KSORSSSjSSSSby with
YRLUSSRVRSQTby your
NPZQR[RoRUVVbye
NPZQR[RoRUVVbye >
VQSSRRSTSSSSbypas*
VQSSRRSTSSSSbypass
QSSYSSSJPUSUbyre
jULJRYQF^MOMby~@day
OTT]RRRKRWWTby~@me
XQUSSQSLTSSSby~@month
PRgESQUQQUXTby~@number
QSJSS\\SRSRRQby~@parcel
QSRSSVSWSRRSby~@reply
RRYSWSSRSSSSby~@route
YQQSSYSQUQQRby~@span
Q^TUSKSFTRRPby~@staff
QRUNSSSPTRSRb~@place
TMPSQZRUNNNUc
QSSSSTSPSSSSc's
XRRRSSSPSSSSc00
SQOYSSSUTTRScab
PQQZSSSYTTSRcab >
NVSSUSSSRSSScabba*
NVSSUSSSRSSScabbage
TSRRSSVPRSSScabel*
TSRRSSVPRSSScabela's
RSSWSSSWQTSTcaber
OSQSSSSPQSSScabin
GVSSRRScPSSScabin*
GVSSRRScPSSScabinet
TaLRSQSERRSRcable
S`NSRQSGSRRRcable >
^RRSSQSLRSSScable's
[QVQSPSYRSTScable*
ORWQSRS`TSTScables
SSSSSSSQTSSScache
LdSRSSSORRRQcactu*
LdSRSSSORRRQcactus
TSVSSSSSSSSScadai*
TSVSSSSSSSSScadair
SSSSSSSSTSSScafet*
SSSSSSSSTSSScafetière
VRSSSSSNSSSScaff
QSPUSRS\\UVSTcafé
SP[SPSSPSVVVcage
RS_RSSSLTSSScages
PRR[STUPRVPVcairn*
RRXSSUSOSSSScairnryan
RSM[SRUTRVQVcairns
KDTOOMQsV\\\\\\cake
VPNSSNQ\\VVVVcake >
eSMPSRSLXRRRcake for
NPRRSSSZSSSScake'*
NPRRSSSZSSSScake's
WSPSSSSLSSSScakes
XRGRRPVaRSSRcalcu*
SSESSSS]SSSScalculated
XRURRPVWRRSRcalculator
NQZMSRPXTQUPcalen*
NN[NSSP]TTWTcalendar
LOaSSRSNPWWYcalendar >
SWRRSSSNRQQPcalender
TORTTQTNRQRQcalf
PSSRUSSLRRSRcalf in
RSXSSRUHSSSRcalga*
RSXSSRUHSSSRcalgary
[RQSSRSQSSSScalib*
[RQSSRSQSSSScalibrate
SSSSSSSQSSSScalif*
SSSSSSSQSSSScalifornia
SSSSRSSNTSSRcalip*
ZSSSRSSATRSRcaliper
LSSSSSS`SSSScalipers
]NRMPcPHWOSScall
IPLQRrSLTQSTcall >
TSRSSSSTSSSScall a
WS\\QTNRIRVXVcall it
NTQSSKS^TTSScall me
ZZTLVLTRWRRQcalle*
VZTMVNTQWRRQcalled
QMSSSUSHRSSUcalled 000
PQ[QSXSSRUSUcalled >
]MQSSUSAWRRRcalled a
VSOXSVSOTRRRcalled her
J]OOSISXQSTRcalled it
YRRVSTSRSTRQcalled me
TTUTSUSISSSScalled my
WRSSSRSUSSSScaller's
[QQUSVSGRTRTcalli*
_RSSSSSPTSSScalligrapher
SRSSSSSRSSSScalligraphy
ORQUSVSKQTRTcalling
SSTRSWSQPSSScalling it
XINPRUOQSPRUcalls
BRRPSRSnRSSScalls it
LSYVSNSkTTSWcalls me
LSYYSMSXSTSWcalls~@me
YRSRSSSSTSSScallu*
XRSRSSSRTSSScallum
TSSSSSSTSSSScallum's
NTQSSKS^TTSScall~@me
UWQSSSSOSRSScalm
SRSSSSSUSSSScalme*
SRSSSSSUSSSScalmed
USRSSSSLSRSRcalmi*
USRSSSSLSRSRcalming
NSRSSRS\\SSSScalum
SSSSSSS[SSSScalve*
SSSSSSS[SSSScalves
ISXSSSSXRSTScalvi*
ISXSSSSXRSTScalving
\\RNSSSSPUQQPcam
PdMVVWUPNVSTcame
[[QfRSOPNXYYcame >
NOVPS\\SXSTTVcame a
MdSRSSSNRVVVcame after
RMcVSJSVQUTUcame and
]QKQSWSOVPQPcame away
hQSLSLRVXRSScame back
OPcUSRSNRVQVcame before
PMSRSVSPSSSScame but
]QVVRUSQVSRRcame down
TPQMSPSZSTUScame from
WPKUSRS`TTRTcame home
VOZHUNR[RSSUcame in
KWRSS\\STSSSScame is
VRMSSQSQTSRScame like
`OSMSURJWNRPcame off
LLdPSWSGRUTTcame on
MQQTWKVMTPQQcame out
URUVSSSRSRQRcame over
TNPOS`RTRRRPcame the
WL>VSSZZWPPQcame to
UR@OSRS]QUXVcame two
eQC^RVRUUTTQcame up
SOOYSPSTSSRRcame was
PJ_RSQSGPVVVcame when
LjGHOXRTONPKcame with
YQSOVSSSSRSScame wrapped
MQ{QSPQBRUWTcamel
VQOSSQSLRTUTcamel >
ZRSSSOSTSSSScamel*
ZRSSSOSTSSSScamels
[LHbRJQUSXTVcamer*
POQeSJQFRWUUcamera
_SRHSMReUSSScamera and
JSUaRSSMQVTVcamera has
NSRUSSSZRUSUcamera on
SQNQSSSeSTSTcamera's
_RNSSSSPTSSRcameras
OXTOSOOdUVUTcamp
URSSSSSSTRSRcampa*
URSSSSSSTRSRcampaign
[QRSSSQSTSSScampf*
[QRSSSQSTSSScampfire
VRXRRPSNSRSRcampi*
VRXRRPSNSRSRcamping
YSTRRRSITSTScamps*
USSRRRSPSSSScampsies
WSTSSSSLTSTScampsite
SS_SSQSQPSSRcamry
\\PSSSSSOSSSScams
dYOGTLRSYLOMcan
NVTQRMS\\TSTScan >
NQNSRPSeSRPTcan be
ORQSSWS[TSSUcan count
WPQRS\\TDTRSScan do
gRQQRRSBVSSRcan get
GKdTSSSLQUSUcan guess
WPPIQPSPVQSQcan hear
QR\\PSSSPUSTTcan i
UhRRSSSJQUUScan imagine
OSSSSRSXSSSScan it
XQWRSSSLOSSScan lift
RVRSRRSLRUTScan make
ePRSRSSMXRRQcan open
FYSNVQUfPRSRcan read
[RVRRRSKSSSScan say
L[SI`ZQVSOPQcan see
NWFQRUSbTPPQcan still
[M_SSOSPUSTRcan tell
WKNVRVQVNRSNcan't
lSQPSOSDURSScan't >
OTQSSQSWSRSRcan't count
MSRLSYSeRSTTcan't do
^VRPSRSTRSTRcan't even
[WQTRZSCWRRRcan't fault
JR^QSTSUQSSScan't get
XSPWSQSISTRScan't read
RQJSSOSJQRRScan't say
RVPSSRSSRRSScan't tell
FWHRWOUURRQPcanad*
MXIRX[TARRQScanada
KRRSRGThSSSPcanadian
MSSSSJSZSSSScanadian tire
MSSSSJSZSSSScanadian~@part
TQSRSOQ_RTTScanal
ORYTSRQSSTTScanal >
USQSSRSSSSSScanal*
USQSSRSSSSSScanals
WONOQ_OHUMMWcance*
NRMOSdRSSQQUcancel
PSRRRXSSSRRTcanceled
OSNSSUSSQRSUcancellation
GQYURSPdORQYcancelled
QSSSSVSJRSSTcancelled it
SSQWSNQVRTSTcancelled my
RSQSSZRMRRRTcancelled on
cRTSSMSBXRROcancelling
_RSSSMSIWSSPcancels
]SSRSSSLTSSScancu*
]SSRSSSLTSSScancun
XTUQSSPQTSTUcandl*
OPTSSXSSQUUUcandle
YPSRSSS_VRRScandle >
SSSSSSSSRSSScandle's
SSUSSRSSSTSScandlemas
\\XRQSOPQWQRRcandles
WRLSSQS_UQRRcandles >
TRWRSRSNTRSRcandy
MSORSSS[SSSScane
SSSSSSSOSSSScanis*
SSSSSSSOSSSScanister
WSSQSSSPTSSScanmo*
WSSQSSSPTSSScanmore
QSSVSSSUSTSTcanna*
QSSVSSSUSTSTcannae
ZOBRSQS^TSSScanne*
ZSSRSQSYTSSScanned
SOBSSSSWSSSScanner
bQIRSRRMXPPOcanno*
bQIRSRRMXPPOcannot
RSSWSSSLUSSScanny
HPVXSQSbRVRVcanoe
^OSQSSSNTSSScanoe*
^OSQSSSNTSSScanoes
PUSSSSSSRSSScanon
PUSSSSSSRSSScanoo*
PUSSSSSSRSSScanoon
ZPSSSSSNSQRQcanop*
TQSSSSSPSSSScanopy
YSSSSSSPSQRQcanopy's
NQQYSRS_STSUcans
XPRQSRSPZQRPcant
\\OQSSSSQTSSScante*
\\OQSSSSQTSSScanteen
SSSSSSSUSSSScanuc*
SSSSSSSUSSSScanucks
\\PPSSSSOVRSScanva*
\\PPSSSSOVRSScanvas
QSKSSSSZTTTScan~@late
QR\\PSSSPUSTTcan~@me
F\\RSSRSPTRSRcan~@sense
FZYMVMTPQTTRcan~@use
YYJR]FTNVNPKcap
RTSRSSSXSSSScap's
ZOSSSSSQUSSScapac*
ZOSSSSSQUSSScapacity
NPTWOSSOQUSVcape
cNRSSQSNTSSRcapfu*
cNRSSQSNTSSRcapful
QSSXR[RNSQQTcapit*
VSQTSWSQTSRScapital
RSQTSWSUSSRScapital letters
NSTWRWRPSQRTcapitals
LRRSSPRdQQRPcapo
PRPSVRSSSSSScappe*
PRPSVRSSSSSScapped
PSSSSSSXSSSScapri*
PSSSSSSXSSSScapricorn
QSQaSRSSSSSScaps
RRUSSSSTSSSScapsi*
RRUSSSSTSSSScapsized
YSSSSPSQVSSRcapsu*
YSSSSPSQVSSRcapsules
^RUPSSSFSSSRcapta*
ZROSSSSRTSSScaptain
WRYPSSSGSSSRcaptain's
PSSSSWSOSSSScaptu*
PSSSSWSOSSSScapture
^NQ]WMUSUQQOcar
GN[bSPRPRYRVcar >
KSTQSSV]QRSScar for
RRUTSSSPSSRScar with
XSSSSSSFSSSScaram*
XSSSSSSFSSSScaramel
RSSSSSSSSSSScarat
XQRSQSSIURSRcarav*
XQRSQSSIURSRcaravan
SRSSSSSSRSSScarb
PYSSSQS]QSSScarbo*
PYSSSQS]QSSScarbon
VSRSSSSRTSSTcarbu*
ZSRSSQSMUSSRcarburetor
OSSSSUSXSSSUcarburettors
PKL_^YXKQRMUcard
QU`H`ZROQWUUcard >
NQZSRYSNPVRVcard and
SRSTSSSTSSSScard came
OSRRSWSNSRRScard for
\\SIQRZSTSRSTcard in
SSSSSZRQSRRScard is
QSE\\SPS`STSScard on
]RPSSGSWURROcard that
QSWVSOSERUTTcard through
VS]SSMR>SSSScard to
RSYKSSS^SQTQcard with
SSSSSSSRTRSRcard'*
SSSSSSSRTRSRcard's
TSRRSSSSQSSUcarda*
TSRRSSSSQSSUcardamom
MSQSUSSYQSQVcardb*
MSQSUSSYQSQVcardboard
RQSTQSSYRUSVcardboard >
WJ^OSPUHQVVUcardi*
KSOSSPSQSSSScardiff
TO`PSSULQUUTcardigan
RRVSSPRSRRRScardigan >
QSYSSSSISTSTcardigans
_NOSSSS[USSRcardinal
YUNSRPPCUSQRcards
SSRSSRSWSSSRcards are
TSRSSSSWTSSRcards in
QRR]RSSRSSSScard~@arrive
RSNQT]S;RRSVcare
URSSSRSTSSSScared
RSSSSTSXSSSTcaree*
RSSSSTSXSSSTcareer
USRQURSIRSSTcaref*
SSSSTSSLRSSScareful
USSQURSOSSSTcarefully
[MQUSWSNQSSScarer
OVPQSoSLPQRPcares
PRN[SRSRRWSVcaret*
PRN[SRSRRWSVcaretaker
FSbSSRSSPSSScargo
VSRSRSSSTSSScargo*
VSRSRSSSTSSScargos
SSSSRSSUSRSScarib*
SSSSRSSUSRSScaribana
VQSSSSSQSSSScarin*
VQSSSSSQSSSScaring
;RNaROSlOWPWcarl
USRSSSSSSSSScarli*
USRSSSSSSSSScarlisle
SRXSSSSPSSSScarma*
SRXSSSSPSSSScarmacks
PPcPSQSQSSSScarn
[QRRSSSQUQSRcarni*
[QRRSSSQUQSRcarnival
KMXRSKSoRTTTcarol
RRNSSSS`SSSTcarol*
RRNSSSS`SSSTcarols
NSRSSSSZSSSScarou*
NSRSSSSZSSSScarousel
SSRSSSSSSSSScarpa*
SSRSSSSSSSSScarpal
VJRR]VRJXPQPcarpe*
RKSR]TRRVPQPcarpet
JRVR_ORLTRRQcarpet >
WRSSSUSLUSSRcarpets
SOSWRSSTRUSVcarpo*
SOSWRSSTRUSVcarport
KSZUVSWSMZVZcarri*
RRSNSRYZRRSRcarriage
SSSSSSSTSSSScarrick
JQUbPJRLO_UZcarried
LQNYRPSVRVSTcarried it
FSL[QQSSPXTVcarried the
SVZQ[XRQRQTTcarrier
MRSVSXSNQRSScarrier >
SSPSSTSQRRSTcarrier's
VRTLPVSUSRTScarries
JQTROXSkRSTRcarro*
USSSQUSSRSSScarrot
HRTRPUSkSSTScarrots
TPZPRISRSSTOcarry
QSQSSPR[STTScarry >
]ZTRSNRITUUScarry a
HKRRSSSmQRRQcarry on
RQQSSVSPSSSScarry*
RQQSSVSPSSSScarrying
HRTSSSS\\SRSRcars
VOPQRPpKTORNcart
SQUTSSSRSUSScarte*
SQUTSSSRSUSScarteret
SSSSSSSUSSSScarth*
SSSSSSSUSSSScarthorse
;XMPhNQXJTRScarto*
BSMShNRSLTPRcarton
HOQR^WSORRRScarton >
RHSTPRSMSUSTcarton was
PSPN_PSJRRSPcarton with
MYTQRSSXQSTTcartoon
UP^SSQUMP\\\\Xcartr*
RR^SSQSQQ\\\\Xcartridge
VQSSSRUORSSScartridges
TSSSSSSSUSSScartw*
TSSSSSSSUSSScartwheeling
SP`SRSSLSRSScarve
SRYSSTSVRVVTcarve*
QSYSSSSQRVVUcarved
URSSSTSWSSSRcarver's
ZRMSSSSSSSSScasca*
ZRMSSSSSSSSScascadias
H]UQ[]TONNQQcase
DZWYZYVJNQSScase >
PRQSSSSRSSSRcase and
JXRPSWSJQRRScase is
YX^QROSLTSURcase of
MWWTSOSRRSRScase was
SSSSSSSOQSSScaseb*
SSSSSSSOQSSScasebook
NRNSScSUTSSScash
RSSSSSSURSSScashe*
RSSSSSSURSSScashed
XSSQSSSPSSSScasin*
XSSQSSSPSSSScasing
VSOSSSSSTSSScassa*
VSOSSSSSTSSScassava
TSURSMTWRTUScasse*
TSVSSSTQRTUScasserole
RSSSSNSYTSSRcasseroles
SSSRSSSSSSSScassette
RTSSSQSPRRRRcassi*
RTSSSQSPRRRRcassio
UOWPSNSXUQROcast
XRSSSSSJURRPcast >
UPRPTSSLTRSRcast iron
QRQRQRS]URSRcastl*
QRQRQRS]URSRcastle
VRSSSSSRSSSScasto*
VRSSSSSRSSSScastors
kPTPSSSHURSRcasts
JkNSSRSQSSSScasua*
JkNSSRSQSSSScasualty
SPPNRUSSXPQQcat
H[SSQQR_STTUcat >
USRQUWSLQRSQcat and
CRS`RSSPPWRXcat flap
TSMUSSS\\PUSVcat has
OLETRORkVOQPcat's
P[NQPSS[TRSRcatal*
PSORSSS]SSSScatalogs
S[RRPSSQTRSRcatalogue
QQYSSSSSSSSScatan*
QQYSSSSSSSSScatania
SSNSSRRXSSSScatar*
SSNSSRRXSSSScataracts
^NLUS[SNRPQPcatch
lPMRRQSPXSRRcatch*
lPMRRQSPXSRRcatches
ZQSSSSSISSSScater*
ZQSSSSSISSSScaterer
SSRYSSSUSSSScatfl*
SSRYSSSUSSSScatflap
SJQSSWRYRSSScathe*
TSSSSSRSRSSScathedral
RJQSSWSYSSSScatherine
_QERSRQ]UQQQcats
LNRZSPS[QWSVcattl*
LNRZSPS[QWSVcattle
PQN[SSSKSSSScattle grid
_Q`TQSSGTPRPcaugh*
_Q`TQSSGTPRPcaught
]SLTRUSVTPRScaught it
RSWSSRSTSSTScauld*
RSWSSRSTSSTScauldron
eRSRSSSAUSSScaulk
NQRSSSS^SSSScaval*
NQRSSSS^SSSScavalier
QRRNRPSiTSSRcave
NRQQSQSdSSSScavem*
NRQQSQSdSSSScavemen
SSSSSRSSTSSScb
SSSUSSSSRRSScbc
QRRWSSS]QURUcctv
PWSRSSSOSRRScd
RSNSSSSSRTTTcease*
RSNSSSSSRTTTceasefire
ORRRSR]VSSSRcebu
QSSUSSSSRSSScedar
SOVPRQR^VSSRceili*
PSWSSSSTSSSTceilidh
VPRPRQR]VSRQceiling
YPPSSSRLUQQRceiling >
USTPSSSPSSSSceleb*
SSURSSSMSSSScelebrate
USSPSSSWSSSScelebrating
SHPVSSSdSSSScelin*
SHPVSSSdSSSSceline
ZPRRSSSUSUSUcella*
ZPRRSSSUSUSUcellar
KPXbRPS^QYWXcello
KUSSSSSSTSSScello*
KWSSSSSSRSSScellophane
SQSSSSSSTSSScellos
RS[XRSS:QTUUcello~@part
SSSSSQSRSSSScemen*
SSSSSQSRSSSScement
XNRRP^RGRRSWcent
MQSRP\\SGRRSWcent >
PSVRRSRXRTTUcente*
PSVRRSRXRTTUcenter
SSRSSUSNRSSScenti*
SSRSSUSNRSSScentimetres
JYXRRWSURSSTcentr*
OYXRRWSUSSSTcentral
NSSSSSSSSSSScentre
SSSSSSWOSSSScents
ZRMSSSSKSSSScentu*
TSRSSSSKSSSScenturion
ZRMSSSSSSSSScentury
PRSSSSSOSSSSceram*
PRSSSSSOSSSSceramic
VOSRUSSOVSSScerea*
VOSRUSSOVSSScereal
VOSRUSSOVSSScereal~@parcel
SQSSSSSVRSTScerem*
SQSSSSSVRSTSceremony
TQWRSSSTRUUVcert
VOXRRQSGUTUUcerta*
MQTSSSSNSTTTcertain
\\QWRRQSKUSSTcertainly
f[QNRGRNVQRPcerti*
O[WOSESWSRSTcertificate
kSNSSSSJVRRPcertificates
SSSRSUSSSSSScertified
YSRSSRTRSSSScessn*
YSRSSRTRSSSScessna
SRSSVTSRSSSQchad
SSSSSSSRRSSSchafe
RRXSSSSTRVVWchafe*
RRXSSSSTRVVWchafes
bQSSSSSHYSSRchai
GRIWRRReVTQSchain
[ZQRSRRPSSSSchain's
MY[STQQFSSSSchain*
GS]SSSRSSSSSchains
RSSSTSSHSSSSchainsaw
fFWIQKZLaSSNchair
USXSSSQNRQQPchair >
USRSSSSJSSSSchair and
LUU\\SRSSRUSSchair was
SPZRSSSQSSRRchair's
GhVRSRSJRPQQchair*
GjORSSSLRQQRchairs
\\OQSSQSRUSSSchair~@part
SXRTSMS]SRSRchalk
SSTSSSSSSSSSchalk*
SSTSSSSSSSSSchalks
SSSSSSSRSSSSchamb*
SSSSSSSRSSSSchambers
MSNSSSS_RUTTchamp
USSPSSSVSSSSchamp*
USSPSSSWSSSSchampagne
SSSSSSSRSSSSchampion
LSWQSkSRNOQ\\chanc*
RWYRSNSRSSTSchance
NQSSSSSWSSSSchancellor
WSSRSRSUSSSSchancer
NQQRSqSMNOP\\chancers
WSRSSSSQSSSSchand*
WSRSSSSQSSSSchandelier's
RWSSSSSXRSSSchane*
RWSSSSSXRSSSchanel
PLaKQ\\XGPXY[chang*
MPQRR\\\\SURQTchange
SSRSSNPJSSSUchange my
NQ^ORRPMNVXXchanged
OSZQSVSQQVWUchanged >
WRQSSSSJSSSRchanged and
PSOSSaSRSSSSchanged it
WSJRSNR\\TQRTchanged my
QR[RSXSKQRSVchanged the
WSJRSMRXTQRTchanged~@me
PQ[RSVRPSVVWchanges
SSRSSNPJSSSUchange~@me
]SORSRSPSSSRchanging
SQ[RSPSQSUUTchann*
SQ^SSPSNSUUTchannel
SSQSSSSVSSSSchannel's
QSSSSSSRUSSSchaos
SSSSSSSZSSSSchaot*
SSSSSSSZSSSSchaotic
LQW[RXSLQXTXchap
RRNRSURcSUSUchape*
RRNRSURcSUSUchapel
OPPTSZSZRUSUchapel >
gGIPQJRPZMOMchapt*
ZJNRQNR\\UQQPchapter
TSRSSRSNUSSSchapter nine
TSRSSSSTQSSSchapter on
eRRSSSSHVSSSchapter one
VSRSSRSSSQRQchapter six
`PNQSOSGXPQPchapters
TSRRSSSTSQRRchapters in
QORVRMR`XSSRchara*
SRSRSRSZWSSRcharacter
QPSWSORXUTSScharacters
WNSRSSSTVRRScharc*
WNSRSSSTVRRScharcoal
TRSSSSSMTSSSchard
SYMMQYVTULNTcharg*
JQVTSUNYQRSWcharge
^RRSSVQaURSScharge >
QSQSSTQWSSSVcharge and
NSSSSSSSRSSTcharge for
NSUSSSSWSSSTcharge of
NJRRSR\\SSRRScharged
KRSRSQYZTRRQcharged me
K[PQQbVZQOOOcharger
OgPQSMYGTQQQcharger >
PYSSSSSQRSSScharger's
SPSSSSSSSSSVchargers
gXSPSMRLZRSQcharges
WSNRSPPOTSSScharging
RSSSSST_TSSSchari*
RSSSSST_TSSScharity
UPQSSRSYTSRScharl*
NQRSSSS^SSSScharles
ZRSSSSSNTSRScharlottetown
QRUTR\\SJSPSTcharm*
QRUTR\\SJSPSTcharming
^QSSRPRNUUUSchart
TSPSSSSSSRSRchase
TSQSRSSVSSSSchase*
TSQSRSSVSSSSchased
SSSPSUS]SSSTchasi*
SSSPSUS]SSSTchasing
OTSRSSS\\SSSSchass*
OTSRSSS\\SSSSchassis
DQQSVZSTMQRVchat
QROVSTS_SSSSchat >
PVZSSDSSSTTRchat says
KN[QS`SVTPPSchatt*
PO[SSVSSSQQSchattanooga
RSSSSSSRSSSSchatted
WSSQSQSQTSSRchatter
KRSSS^SYSSRTchatty
RSSSSSSUSSSSchaut*
RSSSSSSUSSSSchauth
dUXRRI=_^PPOcheap
QXRSSN`RRSSRcheap >
NUNRRR^ENQRQcheap*
QURSSSWMPSSScheaper
PSOSSRZKQQRQcheapest
SSOSSRWKSQRQcheapest i
[ZPRSMRUSRSScheat*
OZSSSRSRSSSScheated
VSSSSSSJSSSScheating
\\SPRSNR_SRSScheats
\\RRSSWRNSSSTcheats >
LPXJSYRcQUXQcheck
QSeQSPSOSUVTcheck at
US=SRRSaSSSScheck it
PSGSSSS_SSSRcheck the
GOKLQ]eYSPTNcheck*
QPUMROOfURURchecked
IQQWSQQeRSRQchecked >
`SLPRQQSVSSSchecked it
RSJRSiSMSOQPchecking
NRQSRKjHRSRQcheckout
PSUSSRSWRUUTchecks
ZOTNSXSRYPQScheek
ROVPSXSRSPQTcheek to
KVRRSWXORRQUcheek*
KVRRSWXORRQUcheeky
JRLSS{SMSSSRcheep
aRFVSSSYRRRRcheer
UOPPQYP_TRRXcheer*
aPRQROSJVSRRcheerful
RSSSSTSSSSSScheerfully
HQQRR]PhPRSYcheers
[YPPRORIVPQQchees*
[YPPRORIVPQQcheese
aKPQRQQIURRQcheese >
[SSRSRSJTSSSchef
NRRSSSS\\URRSchef'*
NRRSSSS\\URRSchef's
YSSSSSSJSSSSchefs
QSVSSSSXSRSRchem
XPNQXMTGSSQQchemi*
PPSSYSSSRSSSchemical
ZSOQSMTHSSRQchemist
TSSSSSSSSSSRchemistry
SSVSSXSISSSSchemo
PSSSSSSTRSSRcheng*
PSSSSSSTRSSRchengdu
QRURSRS]TTTSchenn*
QRURSRS]TTTSchennai
[SSSSSSNSSSSchequ*
[SSSSSSNSSSScheque
SSSSSSSKRSTTcherb*
SSSSSSSKRSTTcherbourg
SX]PSRSNPSSRcherr*
RS]PSRSRRSSRcherries
TXSSSSSPQSSScherry
fQRRSISCUTTQchess
URKSSSSQSSRSchess*
URKSSSSQSSRSchessmen
PSNRRVS`URSSchest
^LSSSRSRVSSRchest*
TSSSSSSRSSSSchester
]LSSSRSSUSSRchestnut
VSSSSSSRTSSScheve*
VSSSSSSRTSSSchevelle
bMQOSQROSRSRchew
`MQTSRRSTSSSchew >
bZQQRQSLRQRQchewe*
bZQQRQSLRQRQchewed
LRPQSVRdURSRchewi*
LRPQSVRdURSRchewing
cQIRRRRKVQQOchews
H_SSSSSMQSSSchia
SSTRSSSTSSTSchica*
SSTRSSSTSSTSchicago
XLMQPJScTUUSchick*
cOPSSSSITSSSchickadee
HPURSRT\\RUUSchicken
YSSSSRSJURSRchicken's
ZSRSSSSLSSSSchickpeas
ISNRQMSqSTSSchicks
PSSSSSSVRSSTchickweed
^RNRRRRPTRRRchihu*
^RNRRRRPTRRRchihuahua
LcOZRSSPTUQUchild
US[SSSSKTSSSchild >
M^eRRJUXROOMchild's
TYZMPPNNTOOQchild*
HSRSSSSlSSSSchildbirth
QYSSSTSPSSSSchildhood
`SRSSSS/SSSSchildminder
ZKLNQXLSTSSWchildren
JSNSSbSKQRRVchildren are
KSUSSRQcSTSTchildren in
RQRSSRSWTSSSchildren's
TRQSSSSSSSSSchilds
KRSSVUSVRSSSchill
RQN[ROSYUQQQchill*
MSRSSRS_SSSSchilled
XQO[RPSNUQQQchilli
NSSSSSRXSSSSchilt*
NSSSSSRXSSSSchilton's
pONPSSSOSQSPchime
SSSURSSURQSRchime's
`SRQRRSPPQSRchime*
`SSOSRSNQSSSchimes
VNTRRSSSUSSSchimn*
VNTRRSSSUSSSchimney
_RMOSSSCVRRRchin
QRRRSRScUSSSchin'*
QRRRSRScUSSSchin's
FSaQSQSHRSSSchina
QSISSQROVRRRchine*
QSISSQROVRRRchinese
]SSSSNSLSSSSchins
WVRJSTSGSPRPchip
NZSSSSSUSSSSchipb*
NZSSSSSUSSSSchipboard
OST[SPRSRXTUchipp*
USVPSRSNSSTSchipped
WVTRSRSRSQRRchipped >
NSR]SQRWRXSUchippy
vPGQUPSASRRRchips
YSLRSPSMSSRRchips >
WRRRSQSXRSSSchiro*
TRSSSRSRSSSSchiropodist
USRRSRSYRSSSchiropractor
SSRSSVSNRSSSchirp
bQSSSQSJRSSRchise*
bQSSSQSJRSSRchisel
SRWSSSSFSSSSchitt*
SRWSSSSFSSSSchitting
RSSSSUS\\SSSSchloe
XSQSSSSQSSSSchlor*
XSQSSSSQSSSSchlorine
hFPRPLQQTVSTchoco*
WGQRQLRZTVSTchocolate
GRRTSORuQWSVchocolate >
dSRSSSSJSSSSchocolatey
OOLbSNS]PTPPchoic*
OOLbSNS]PTPPchoice
SQZPRQR\\UPPQchoir
URSSSSSOSSSSchoir*
URSSSSSOSSSSchoirboys
LSSSSVSTRSSTchoke
SRSSSSSSSSSSchoke*
SRSSSSSSSSSSchokes
SSSSSSSRSSSSchoki*
SSSSSSSRSSSSchoking
ISUSSSS`RSSUchoos*
KSRSSTS^SSRTchoose
QSVSSSSTRSSSchoosing
WSSSSSSASSSSchop
SSSSSSSWQSSSchopp*
SSSSSSSWQSSSchopping
XSSSSRSBVRSQchops
X\\ORSRS^SRSQchops*
WSRSSQS_SRSRchopstick
U\\PSSTSQSSSQchopsticks
VSQSSRSVTSSSchord
^RSRSPSPUSSRchord*
^RSRSPSPUSSRchords
YOPSSSSORSRSchore*
YOPSSSSORSRSchores
XOPRROSWUSSRchoru*
TRPRSOSWTSSRchorus
VPSSRSSRTSSSchoruses
M[O`SORWRTQTchose
QWQ_SSSMRTRTchose the
XWPRSUSHSSSRchose*
XWPRSUSHSSSRchosen
[SSPSRSNTSSSchowd*
[SSPSRSNTSSSchowder
KYTPMPU[RSSTchris*
OSPSSSSZRUSUchrissie
PSSSNSSaSSSSchrist
QNSSSTVWQPQRchristening
NUKSSSU]RPPRchristening >
VOFSSSS]SRSRchristening and
SSSTSSSKSTSSchristian
S_WPSPRJTSUSchristmas
WOTRSOR^SSUSchristmas >
NYSSRUSQSRSSchristmas eve
QRVSSSSTSTTTchristmas pudding
RVSRRQSKSRRQchrom*
RVSRRQSKSRRQchrome
SSSSSSS\\TSSSchuck
QQNiRQSQOZOYchuck*
PQOiRQSNNZPYchucked
KRQ`RRS[O\\Q[chucked it
USRSSSSUTSSSchuckles
QOSSSSSeQQRPchuff*
QOSSSSSeQQRPchuffed
SSSSSSSNTSSSchunk*
SSSSSSSNTSSSchunky
TMTLUOR]XPQPchurc*
TMTLUOR]XPQPchurch
RRKWSOSUVPPRchurch >
XSRQSSSJTSSSchurch hall
XSRQSSSJRSSSchurch~@place
SSSYSSS@SSSSchurn
dRNLSSS?RSSRchute
SPVPRRSVWSSSchutn*
SPVPRRSVWSSSchutney
TRSSSSSPUSSSchyaw*
TRSSSSSPUSSSchyawanprash
WRQSSRSSVRSQciará*
WRQSSRSSVRSQciarán
cRRRSMSRXSSQcider
USSSSSSPTSSScigar
QSSSSRSQTSRScigar*
VRSSSRSMTSSScigarette
NSSSSSSWSSSScigarettes
PSYSSSSRSSSScinci*
PSYSSSSRSSSScincinnati
NSSSSSSYSTSTcinde*
NSSSSSSYSTSTcinderella's
SSNQSWSRSRRScindy
RSSSSTSXSSSTcinem*
RSSSSTSXSSSTcinema
WRTRSPSZRRUPcircl*
ZSUSSRSVURSQcircle
SSTSSQSPSSSScircled
PRQRSTSZPSTRcircles
CSSSSRSeRSSScircu*
QSSSSSS[RSSScircuit
ESSSSRS]SSSScircus
RSTPSRSTSSSSciste*
RSTPSRSTSSSScistern
\\QMSSSSQSRRRcited
KP[SRRSSQSSRcitie*
KP[SRRSSQSSRcities
HQ^NSMSbRWUVcity
SRYSSSSISSSScivic
GRRmS_S9MSRVcivil
SSSUSRSOSTSScivil*
SSSUSRSOSTSScivilised
YSSRRQSSWRSQck
PSSSSSSSRSSTcking
OQRSSRShSSRScks
SRSSSSSXRSSSclack
SSSSSSSORSSSclack >
RRQbRORNSSRVclaim
XXGSUQQQTRSUclaim*
MYSSUNSRSSSSclaimed
WWKSSSSQRSSSclaiming
[MPSSVQTURSUclaims
FWSSSRS`RSSSclam
ZRPSSSSZUSSRclamp
ZQSSRSSJSSSSclamp's
hMPRQQSGTQRRclamp*
aOPRSRSPTRRRclamps
RSSSVRSXSSSRclams*
RSSSVRSXSSSRclamshell
RSSSSSSVSSSSclan
NPRRSSSZSSSSclan'*
NPRRSSSZSSSSclan's
USSSSSSNRSSSclanc*
USSSSSSNRSSSclancy
VSPSSSSRTSSSclank
RSRSSSSQSSSSclap
PONYRLRdYTSTclapp*
QPNWRORbWTSTclapped
PPPWRPSaWTSTclapped >
QSRUSSSMTSSTclappers
TRSSSPRZTSSRclapping
hSNRSPR9WRRRclaps
WRVSSVSIRTTTclari*
QSSSSWSTSSSSclarification
YRVSSRSHRTTTclarinet
SWSRRTSPWRQRclasp
gKVSUNO[YQSQclass
PSQRSVSNURRQclass >
[SQSSRSHRSSSclass and
QPFSSRSgSTTSclass of
ZSORO[RH[SRSclass*
[SRSORRNYSSSclasses
SSSSSSSOTSRSclassroom
RSPSS]SRSSSSclassy
SRPSSWSISRSSclaus*
SRPSSWSISRSSclause
S]QOSSRLQSSSclaw
YP^QSQSRUTTSclay
QPjSSQSFSTTSclay >
X[QOSJRQSPSPclean
^MSSSQSLTSSSclean >
`TSLSPREVSUQclean*
YQUORRSYQSVScleaned
>SZOSTSvRSVTcleaned the
YSQSSSSNSSSScleaner
K\\SRSSSTQSSScleaner's
OSWSSSROUSSScleanest
^NRRSRSHWRSQcleaning
TSPSSSSSTSSScleans
_GTQRIT^PUPUclear
]RRSSORSURRRclear >
GSRWRQPLSSURclear*
\\SOSSRSMTQRQclearance
HU[DSVQ]RUVUcleared
ORPMSSSgSTSUcleared the
OSSSSSSRSSSSclearer
WUNUROSNSSSRclearly
IOSdSSSOSSSSclears
XSSSSRRMTSSScleat*
XSSSSRRMTSSScleats
dTNRSXSNWRROclerk
ZRTRUNSVTTTTcleve*
SSVSSQSWSVVUcleveland
YTSRURSIRQRRclever
TQQSSQS]TSSScleverer
SSSSSSSRSSSScleverest
NQUQSRSkSSSSclevl*
NQUQSRSkSSSSclevland
[RSPQZQDVRSRclick
WSQSRRQQVSSRclick >
SSUSR[QAUSSTclick and
\\TTPSQMOVTVSclick*
HUSZTYQNPVVVclicked
RSURSRSURTTTclicked the
OSYQSSSMSSTSclicker
_TRSSOSXRSSRclicking
_QOKRPOTZQRQclicks
WSSSRRPOWSSSclicks when
OSRPSSSgSRSSclien*
OSRPSSSgSRSSclientele
JPRaSORUSVTVclimb
RPTURNRXSRQOclimb*
HSWVRPR]RTRTclimbed
VSSSSRSSSRSQclimber
[QQRSRSNTRRQclimbing
VRRQSRSOWRSQcline
MMPS]RSNRSSRcling
MMPS]RSNRSSRcling film
URRSZTSORRRQcling*
RRRSZSSQRRRQclingfilm
USRSSTSQSSSSclings
QSZSRJSLVTTQclini*
QSZSRJSLVTTQclinic
gKPRQPSHXRRQclip
YOSSRSSWTSSSclip >
SSSSSSSRRSSSclip'*
SSSSSSSRRSSSclip's
lRRRSPS?TSSPclipp*
lRRRSPS?TSSPclippers
fUJPTLRWWRSQclips
RXTSSQSFRUUTclips >
hRKSSPSUTRSRclips on
bISJROQM\\RRNclock
[ROSSQREURRQclock >
KWSSSSSSRSSSclock's
DT\\QSPSLOWXVclock*
LO\\QSPSLPWXVclocks
OSYQSQSMQVWTclocks changed
RSPSSRS_STTTclocks went
_ORSSRSVUSSSclog
SPXRSSSYRWVWclogs
TRSQSSSRSSSSclomp
aTMSSRSLRSSSclonm*
aTMSSRSLRSSSclonmacnoise
\\PNVQMQXVURSclose
bXQPSYSMXQQQclose >
^RSSSRSGTRSSclose to
KGSTSfQTMQOZclose*
FHHPSdQgOQM[closed
QPQNR]RBTQPSclosed >
YSUQRWSKRQRUclosed my
MORSSXSTSRSSclosed the
\\STWRVS@QQRUclosed~@me
RSTSSSSNSSSScloser
JSUYSVSRQTTUcloses
bSZQSSSFSRUQclosest
QRQSSYRSTQRUclosi*
QRQSSYRSTQRUclosing
LSRSSZRSQRSVclosing to
ROYQRRSKVRSRcloth
SSSSSSSTRSSScloth's
NR[QRRSRTRSScloth*
OS\\RSSSCSRSSclothes
QRRSSSS`USSSclothesline
dZNQRPSMUSSRcloud
TRSSSRSSRSSScloud >
LQWPSFOrSSTRcloud*
NQQQSSSgSRRRclouded
QSYRSFP^STTSclouds
SRSUSSSPSSSSclown
SSSSSSSLSSSSclown*
SSSSSSSLSSSSclowns
PM[PS\\R]SVUSclub
OPQSSSSdSTTTclubb*
OPQSSSSdSTTTclubbed
`NRSSRSTSSSRclubs
WSRSRSSSVRSQclue
cQRSSSSGSSSSclues
SSSSSQSQTSSSclunk
RQSSSSSVPSSSclust*
RQSSSSSVPSSScluster
VRURSSSMTTVTclutc*
VRURSSSMTTVTclutch
TSSSSSSRSSSScm
NSWVSSVVQTSTco
NSWVSSVVQTSTco op
UPVQPQRRTSUQcoach
NQTWSSSPTTUTcoal
YQRSSUSXTSSScoars*
YQRSSUSXTSSScoarse
LSXRSSSRRTSScoast
RVSVRWQMSXWXcoat
NRSWSSSNQTQTcoat >
MS_SSSSQPXXYcoat on
WRQRSSS\\USSScoati*
WRQRSSS\\USSScoating's
wRPQRCREXRROcoats
_SSSSSS?TSSScoax
TUSSSSSYSRSRcobal*
TUSSSSSYSRSRcobalt
bQPRRNSKWRRQcobbl*
ZSRSSSSJSSSScobbler
[QRRRNSSVRRQcobbles
[QRSRPSQVRSRcobbles >
USSWSSSQRSSScocke*
USSWSSSQRSSScocker
SQSSSRS\\TSSScockl*
SQSSSRS\\TSSScockling
STSSSSSSSRSRcockr*
STSSSSSSSRSRcockroach
YSSSSPSPUSSRcocks
YRRSRSSQTSSScocon*
YRRSRSSQTSSScoconut
lRRSSSSITSSScod
BQEmRN\\@LXOTcode
PXQVSXRJRSRTcode >
MSQ\\SQS[RURTcode for
SQRPSSSRSSRScode was
UORRSSSTSSSRcodes
ZTNYSSSPSTRScode~@me
RZQRRRRRSRRQcoffe*
Q[QRRRRZTRRQcoffee
PHDZRORfRSRScoffee >
UY[SUNS=QUTTcoffee and
[VRRSXSBURSQcoffee in
SSSSSSSKRSSScoffee's
TRSSSSSRSSSScoffees
JSSSSRSWRSSTcoffi*
JSSSSRSWRSSTcoffin
SSSSSSSLSSSScog
QSVSSSSOSSSScoimb*
QSVSSSSOSSSScoimbatore
YRRSSRRMVSSRcoin
XRSSSSSQRSSScoins
QSURSSSXSSTScoke
RSUSSSSYRUVTcol
YSSNSSSXSSSScola
VOTOQQR\\YVVUcolan*
VOTOQQR\\YVVUcolander
JQTRRRR[VVVUcolander >
=F]SPWR`K^]acold
VNRURVSVRUTVcold >
bVNRRSSGVRSScold and
PSeSRSSGSUTVcold in
KS]SSSSKSSSScold snap
_PRSSSSKUSSScolde*
_PRSSSSKUSSScolder
SRQNSSSQRSSTcolin
QRRRSRS^RSSTcolin's
QRRRSRS^RSSTcolin*
XZMPRRSJUPQOcolla*
ZSSSSSSNTSSRcollagen
SSSSSSSRUSSScollapses
MZNPRRSVQQQPcollar
HTSSSSSQSRRScollar >
SSSSSSSQSSSScollarbones
WSSSSSSNTSSScollars
IYRRMUSdOWVZcolle*
]QRSSVW:TQRScolleague
VSRSSSSTTSSScolleagues
OUMTMUR^PSQWcollect
K`XSSPSLRSSQcollected
QRRSSSSfSSSQcollecting
LQRSSSRPQVVXcollection
USSSSSSQTSSScollector
SSSSSSSXSSTScollectors
QOXRSSSeSUVUcollege
TSSSSSSQSSSScolli*
TSSSSSSQSSSScollie
PSTSSUSLSSSRcolm
QSSSSSSSSSSScolog*
QSSSSSSSSSSScologne
KSO[SOS^SWVTcolon*
KSN_SOSPSTSTcolonel
SSTPSSSaSVVTcolonoscopy
IaQQRNXITRRPcolor
SYSSSPSPOSSScolor's
XYQRSPSOQSSRcolor*
XSQRSSSSUSSRcolors
ZWOKTUPRXMNPcolou*
MTPOU^QDUOPScolour
GMPRS]SXRSSRcolour >
TWRSRSS[RSSRcolour and
UQSSSRSRTSSScolour is
VSNSSRSPTRRRcolour of
]QRQTRRQUPQPcolour's
K[RRRRSbRSSScoloured
VTSSSSSPSSSScolouring
[NURRLSVVSSScolours
SRTRSSSQSSTScolum*
SRTRSSSQSSTScolumn
SSSSSSSZSSSScoma
USSXSSSSRRRQcomb
TSSSSSSSRSSScomba*
TSSSSSSSRSSScombat's
SSRSSRSYSSSScombi*
SSRSSRSYSSSScombine
TRZ^SOPMKWSVcome
MPXJRQSQSUVTcome >
GPQMS\\SZSUTUcome and
WQP]SOS`SSROcome back
NSXVSRROSSSTcome by
HRJ^RLRPQUOUcome down
QWQRSSSXSSSScome from
UUCSS[SPQQQTcome home
PT\\VRQSYSSUScome in
[UHSS[SLVQRRcome off
QQJRSSTzSSRScome on
bONQSRSOURRRcome out
NRgRSRSYSRTRcome the
XSURSTSQSSTQcome through
VSZSXRSTRTSUcome to
RSWRSSSCTSSScome up
W[LXRQSIQRSScome with
]SRRVRRPSRSRcomed*
]SRRVRRPSRSRcomedy
ZGCORUQQ^QROcomes
TSWPSSS]RTTTcomes >
ESVSS\\SGRTUVcomes back
YRLPRSSQWPRQcomes down
XRO[SRSVSSRTcomes in
PQJTSOS^USSQcomes off
gRKSSSRCTRRRcomes on
XSWNSRSLTSSQcomes out
HS\\SSSSPRTTScomes the
\\QERRXSVWPROcomes up
[QSSRSSNURRScomes with
NSTSSQS`OSTScomet
SS[SSOSNSSTScomet's
SS[SSOSNSSTScomet*
\\ULRRQROVPQQcomfo*
YRQSSSSOUQRQcomfort
PXNSRQSZSRRScomfortable
FWSSSSSXSSSScomfortable >
YQSSSSSMSSSScomforter
cRMTVSRKQOPNcomfy
YQOSRRSOYQRRcomfy >
LT`SSMQQK^\\]comin*
LT`SSMQQK^\\]coming
HQTYRPSYO[YZcoming >
TRSSSPSRTTTScoming down
FQMTWSS[SSRScoming in
RSFRSSSQSROScoming up
QRRRSXSNSSSUcomma
VSPQSSSSRQRQcomma*
VSPQSSSSRQRQcommas
NPLRSTSeRPPNcomme*
bRSSSRSITSSScommended
JRMSSUSePPPNcomment
GSRSSSS]TSSScommentators
kNPPROSCVRRRcommi*
TSSSSPSQTSSScommissioned
^USSSRSERSSScommissioner
UQRSSRSSVRRRcommitment
_PSQSNSOTSSScommittal
QQRSRZSWSSSScommittee
BRVVRfQONQOVcommu*
SSOXSSSRSTRScommunal
NRORRiRMLPPUcommunication
QSUSSSSSSTSTcommunity
NSSRSRS^TRSScommute
NS^SSRSLSSSScommuter
TSRSSRSRTSSScommuting
SLKUSM]RQPQPcompa*
QKPQSQQbSUTVcompany
PRRSTJR_UUUTcompany >
L\\P`SOQTRUSUcompany's
KNPSQS`^PQQQcompared
WSSSSSSJRSSScomparing
UPSSUSSGRSSScompartment
_SRLSSTOXOQNcompass
^SRLSSTPWPROcompass points
SSUSSSSPSSTScompasses
bQRSSRSNTSSTcompe*
dQRSSRSLTSSScompetent
QSSSSSSVSSSTcompetitor
TRSSSSSSTSSScompi*
TRSSSSSSTSSScompiled
ZP9SVWRRXIKQcompl*
L^PQRLU]OQQQcomplain
NNSRRWSdPRSRcomplain >
NPO^SVS[UQQScomplained
RSLSSXSZRRRUcomplaining
bLRSSOSSTSSQcomplains
`PSSSPSHSSSQcomplains about
PLPPS^SNRPPWcomplaint
WRRSSRSVRSSUcomplaint >
\\QOQRTR_XQRRcomplaints
ORSRSSSWTSSTcomplaints >
[\\QRRRSHSSSRcomplete
SSTSSRSSSTTScompleted
NSQSSWSHSSSScompletely
MQSRZLSTVSSRcompliment
VSSSSSSHSSSScompliments
hKV]SQSKXUTTcompo*
ROS[SRSQTURVcomposed
YPWRSSS[WSUQcompost
bRSSSRSITSSScomposure
SSSVSSSPRSSScompound
`OOSRRRTTRRScompr*
USSSSRSSSSSScompress
VSSSSRSSSRRScompression
\\OOSSSRTSSSScompressor
MWYMSOO[RUVUcompu*
MSORSSS[SSSScompulsory
WW]NSKRTRTUTcomputer
PRXSSRSXSSSTcomputer >
RSQSSQSVSSSScomputer and
OSSSSUSOSSSScomputers
SSSSSUQWSSSScomputing
KS\\SSRSQSTUTcomra*
KS\\SSRSQSTUTcomrades
CRRSSkSNOSS`comun*
CRRSSkSNOSS`comunication
LQ^SSOSLQTTSconce*
TSPSSOS_SSSSconcern
TSSSSSSSSSSSconcerns
LQbSSRS6PUTSconcert
QSSSSSS]SSSSconcertina
NSUPSSS_STUTconci*
NSUPSSS_STUTconcierge
WORQSRSbYRRRconcl*
SSSSSSSOSSSSconcludes
VPSSSSSXWRRRconclusion
TRRRSRS`USSSconclusions
SXTQQSSQSRSQcondi*
QXPRQVSPQRRRcondition
VSSSSRSRUSSRconditioner
SSWSSPSUSSTSconditions
_TRSSRRMTSSScondu*
_URSSRSMSSSSconductor
SSSSSSRSTSSSconduit
_SSQRSSFXRSRcone
TRSSSRSWSSSScone'*
TRSSSRSWSSSScone's
^RRRRXSEVRRQcones
SVSSPSSRSSSSconfe*
SVSSPSSRSSSSconfetti
MRlQNGSXSTTTconfi*
[SQSSPSTTSSSconfidence
JSlRQISLSSSTconfirmation
NSVRPTS^STTTconfirmed
QSSRS[SSSSSSconfu*
QSSRS[SSSSSSconfused
QNeNUMSNSRSQcongr*
RSfPSLSKSSSScongrats
SQRQUSSTSRSPcongratulated
SSTSSTSRSSSScongratulations
QPRSSSSUSSSScongressman'
WSQSSSSPTRRRconke*
WSQSSSSPTRRRconked
_SXRSMSJ[PPOconne*
OUSSSSSPSSSSconnected
OR\\RSNSQRTTUconnection
SRSSSSSSSSSSconnector
RSSSSSSSSSSSconnectors
gSNSSRSO\\OONconnects
ZRRSSSSQUSSSconor
UPSOQURRSTWTconsi*
MRRRSbS@TSSSconsider
WSSSSSSQSSSSconsiderable
RVSSSSSSSSSSconsiderably
LRPSSSRjRRSSconsidered
bPRSSSSFTSSSconsidering
WSRSRQSOTSSRconsiders
RSXRSQSQRUVUconsignment
LRTRSKSdRSUTconsistent
OPRSYRS`QSSSconso*
OPRSYRS`QSSSconsole
jRQRSMSUTSSRconst*
jRQRSMSUTSSRconstantly
QRSRSYSTTSSTconsu*
RSSSSRSVUSSRconsulted
RSSSSYSQRSSUconsumer
MQ]OQPRMRRUWconta*
PSKQRWR\\SQSVcontact
SSQRSSSRSSSRcontacts
QQgQRKSDRUUUcontainer
SSRSSTSTSSSScontains
W`RRRPSUUQROconte*
RRSSRRSfTSSScontent
SdRSSRSISQROcontents
XOSSRRSLSSSScontests
[UVRRKOaSTXRcontr*
RSRTSRRYSRSQcontract
TRSRSSSTTSSScontracts
SPSSSSSQSSSScontradict
QSSSSSS\\RSSScontrol
]R\\RSRS=RXXVcontroller
\\POTSSPOTQSQcontroller's
J]SRSNSmSSSScontrols
MR[RSOS_SSUSconva*
RRSSSOS\\SSTSconvalesced
NS[SSSSVSSTSconvalescence
[SUPSPSQUUUSconve*
WSSRSSSRTSSSconvenience
QSYRSQSRRVVTconvent
MSRSSRS[TSRSconversation
[SRSSSSMSSSSconverter
WSPRSSSRSSSSconveyor
^QSSPSSNUSSSconvi*
^QSSPSSNUSSSconvincing
YNRSSXSXSRRTcook
TVLQSQRYTRQPcookb*
TVLQSQRYTRQPcookbook
YYPTPRSGVNPNcooke*
XTQSRSSLRSSScooked
UXRTQRSOWOPOcooker
PPSRRVScUTSScooki*
KRRSSRSbSTSTcookie
NQQSSYSWSSSScookies
]SVRRPSPUSSScooking
]RRSSOSLWQROcooks
:OaRUQSnP\\[[cool
VTSSSSSMTSSScoola*
VTSSSSSMTSSScoolant
SSSWSSSMQTRTcoole*
SSSWSSSMQTRTcooler
USSSSSSVRSSScoon
QSKRSPSgSSSScop
VSSSSTSKSSSScope
LSSSS^SSPSSXcopie*
LSSSS^SSPSSXcopied
T\\RSRSSLRSSScoppe*
T\\RSRSSLRSSScopper
SPRRS`SXORRYcopy
L\\SSUNSSSSSScopy'*
L\\SSUNSSSSSScopy's
SSSSSSSSRSSScoqui*
SSSSSSSSRSSScoquihalla
LRPRQPSlRSSRcoral
MUPRQPSlRSSRcoral >
@iSSTYS]KSRRcord
XRNSSSSPQSSScord'*
XRNSSSSPQSSScord's
VSSSRRSSUSSQcordl*
VSSSRRSSUSSQcordless
QYRRSSS[RRSQcords
OSRRSTSSRRSTcore
\\SSQSSSQSSSScorgi
QSSSSQS^SSSScoria*
QSSSSQS^SSSScoriander
WQTQSUTJRRTTcork
SSSWSVSMRRRTcork >
USSPSSSVSSTScork and
WRSSSSSOTSSScork'*
WRSSSSSOTSSScork's
\\PSSRSSSSSSScorke*
\\PSSRSSSSSSScorkers
SSSSSSSPTSSScorle*
SSSSSSSPTSSScorleones
aPQQSOSPVSURcorn
QSQSSRR^SSSScorn'*
QSQSSRR^SSSScorn's
SSSSSSSRSSSScornb*
SSSSSSSRSSSScornbread
H`PQaOVXOOPMcorne*
T[TSTUXJRRRQcorner
UQU]SSRLVSSRcorner >
QWTSSWSRSTTTcorner and
URQMRSVXQRRScorner of
UXSSXPSLSRSQcorner's
ETPP\\PQbQQQQcorners
V^RRVRRDRQQQcorners >
SSSSSSSYRSSScornet's
SSSSSSSWSSSScornh*
SSSSSSSWSSSScornhole
XRSSSSSRSSSScorni*
XRSSSSSRSSSScornish
SSQSSSSWSSSScornw*
SSQSSSSWSSSScornwall
YI\\SSQSOSUVUcorol*
YI\\SSQSOSUVUcorolla
QRTSOUSSSSTScoron*
QRTSOUSSSSTScoronation
RRQSSSSiSRRTcorpo*
RRQSSSSiSRRTcorporate
L]LRTZSSPPPScorre*
J]QVTQSZPPPRcorrect
OVRVSMSWRRRRcorrect >
RSSPSXSWSSSTcorrected
NSSSSWSRSSSScorrectly
[SRSSSSMSSSScorrespondence
SSOSSSSPSSSScorresponding
XNSSTRSKSSSScorri*
UNSSTSSLSSSScorridor
VSSSSRSSSSSScorridors
\\QOSSRSPTSSScorro*
\\QOSSRSPTSSScorroded
SRRSSWSNRRSTcorsa
USRUSPSMVUSScos
RS\\RSUSJSQRScosie*
RS\\RSUSJSQRScosies
QRcPSRSQSTSScosmo
JVYQSWPdOSTWcost
RSSRQRWXRSSScostc*
RSSRQRWXRSSScostco
MSSSSQVIQRSQcosts
\\RUSSRSMSVUTcostu*
\\RUSSRSMSVUTcostume
LSLSSSSeRTUTcostume was
USTRRSRGTRRRcosy
bPZQRIS=QWWVcot
PRSWSRS[RTTTcot mattress
OSKPSSSTRTTTcot was
SSSSSSSQSSSScot's
RSYRSSSSSTTUcoton*
RSYRSSSSSTTUcotonou
SSQRSSSVSSSScotta*
SSQRSSSVSSSScottage
TRRRSRSSUSSScotto*
TRRRSRSSUSSScotton
dTLNSRRZVQRRcouch
YQQRSRRTURRRcouch >
YQNSS[PVURRScough
XRPSSVREURRRcough >
aQSSURSCUSTScough*
RSSSRSSRTSSScoughed
USSSUSSQSSSScoughing
_QTSSRSFTSTScoughs
XQRQZXTISPRScould
PSPSSOS\\QRSRcould >
cNNRQTSRYRRTcould be
bSPRQMSUTSSRcould do
SSSSSRVOSSSRcould find
HK\\NXUV[L[[Ycould have
CRWgSTS_RUSUcould hear
SORQSOSaSQRRcould i
YQQSSQRMSRSScould not
RVPXTSRPQVRTcould read
\\WHPQSRSUPRQcould see
SOSSSSS^TRSRcould stand
J`SRYRSPQSSScould tell
QVSQSUSTSQRRcould they
LR`MTOTaPWYVcould've
ONTFVRYZPVWXcould*
WOGLUVYMTRQUcouldn't
SSNQSPZORQROcouldn't get
ROQQSOS]SQRRcould~@me
YQQSSQRMSRSScould~@not
SOSSSSS^TRSRcould~@part
QVSQSUSTSQRRcould~@seller
LRSSSRSXTSSScould~@sense
PVPWSQQTQVRScould~@use
QPSSSRSWSSSScouma*
QPSSSRSWSSSScoumadin
RQOZSQSQTSRScounc*
RQOZSQSQTSRScouncil
Bh[USMRVQPSOcount
JDQSSSSTSRRTcount >
QRPYSPSdRRSRcount the
OQZNNRTUSZ\\Wcount*
JSZSRRS_PXYXcountdown
EfMPQNOeOPPMcounted
SDSRSRSSPRRScounted >
`QPRSNSMTQRPcounted them
`QPRSNSMTQRPcounted~@seller
OQVPSXVKVURScounter
[RLPSdSOVTRRcounter >
bORPSSSPTSSScounter in
PSRSSYSMSSSRcounter's
QSSSSRSSSSSScounterfeit
VSSSSQSSSSSScounters
WQkRSPQNRXZYcounting
kQPRSOQGUUVTcounting >
TCSNSUV[QVWWcountry
VJ^QSVRJRWYZcountry >
l]AMSQS4WPQPcounts
SDT_STSPWRQRcounty
SJR`STSPSSRTcounty >
NXPTSSSeSRSRcounty's
PR\\PQVSVSTUScoupl*
URTQQVSRSTUScouple
NS[RSSSSSSSScouples
SSSSSSSWSSSScoupling
NQQSS]S_PRRXcoupo*
NQRSS^SNPRRXcoupon
PQRSS]SMQRRXcoupon >
QSSSSTSOQSSScoupon for
SSRSSRScSSSScoupons
cPFVOQRQWPQOcouri*
aPKWOQRMVPQOcourier
RVRISRS]ROSMcourier >
\\RSPPSSNXSSScourier bag
ZPSPSSSHTRSRcourier in
USNRSSSXTSSScouriers
JWPWSTRcPURTcours*
FWPWSURdOURTcourse
WSSSSRSRTSSScourses
DYQKSZSSRSRTcourt
IXQVSRRlRRSRcourt*
PSSZSRSWQSSRcourteous
PSRSSSSZTSSScourthouse
RVSSSSRWSSSScourting
QUSOSSS\\SSSScourts
HRONUISlUPSPcousi*
OSNPWOUXTPRPcousin
\\SQRSSSOVRSRcousin >
RSaRSSRNUSTScousin's
LQFRQMRlRSTScousins
OYRRSSS[OSSScousin~@works
NQ_RQRSUOYZXcoven*
NQ_RQRSUOYZXcoventry
QQ^RQSSIPZZXcoventry >
AfXOQN\\LPSSScover
IYVPSR]ONSSScover >
[RQQSSSPURSScover and
XRSSSSSNSSSScover's
fOGTTTQJVQQQcover*
XSRSSRSPUSSScoverage
WPOXSTRPURRRcovered
]QSRSRSRSSSScovering
NULPUURURRSScovers
XVPQRTSMTRSQcow
SSRRSQSRTRRQcow >
QRRSS^SQRQRVcowbo*
SSSSSSSSTSSRcowboy
QRRSS^SRQQRVcowboys
XSSSSSSJSSRScowl
RROSSPSXTTTScowor*
PROSSQSZSTTTcoworker
USSSSRSQTSSRcoworkers
TSKOS`UWQOPTcows
SSSSSSSSTSSScpap
SSPSSTS[SRRScra
SSSRSSSSRSSScrab
\\YMQUSSUSRSOcrack
cQKPPTTLPNRMcrack*
?WPSQ\\S]RRRQcracked
D`QSRPSPNSSRcracked >
dQHSSOSRTPRQcracker
NR[SSSSORTTUcrackers
^RSSRSSQQSSQcracking
_QRQSQSRTRSRcrackle
SSSSSQSSSSSScrackles
SSSSSSSNSSSScrackly
TSSSSSUORRSRcracks
QVRRUSSOSRRScradl*
QVRRUSSOSRRScradle
SSRXSSSPSTSTcraft
PRPRSRSeSQSScraft*
PRPRSRSeSQSScrafty
USSSSRS[SRRQcraic
XRSRSSSRTSSScrane
]SRSSSRIURSQcrank
ZSOSSSSMRSSScrank*
ZSOSSSSMRSSScranky
lKNQRPSTZQQPcrap
aSJSSSSR[MNMcrapp*
aSJSSSSR[MNMcrapped
O\\SRSSSSRSSScrash
TSRSSSSQTSSScrash*
TSRSSSSQTSSScrashes
X`PSQRSHQPQQcrate
SSSSSSSSTSSScrate's
VSRR^RSRRSSScrate*
USRR^RSTRSSScrated
SSSSSSSQSSSScrater
SSSSSSSRQSSScraters
QSYRSRSNSTUTcrawl*
QSYRSRSNSTUTcrawling
MaURSQSJSRSScrayo*
MVYRSQSVSRSScrayon
R^OSSSSGSSSScrayons
RS\\SSSSRSSTScrazy
sHJRSOSPWRRQcreak
SSSSSRSQTSSScreak*
SSSSSSSPTSSScreaked
SSSSSRSTSSSScreaks
bTWJSNRIURTQcream
WNRSSRSUUQRQcream >
[TRYSRSKQRRQcream*
SSSSSSSPSSSScreams
[TRYSRSOQRSQcreamy
YRSSSPSSTSSRcreas*
YSSSSPSPUSSRcrease
SRSSSSSVRSSScreases
LQaPPMR\\RWYTcreat*
LQaPPMR\\RWYTcreated
RR\\SRPSARXXVcreated >
PMU^RURORUVWcredi*
QOV^SRRORUVVcredit
TRN[SRSQSSSScredit where
SSRSSUSSSSSScredited
SQSSSSSSTSSScredits
MPRfSRSLNZQZcreek
MPRfSRSLNZQZcreek >
UQRSSSSXSSSScreep
SSSSSSSRRSSScreep >
ZNRTSRSLSSSScreep*
[OSSSSSISSSScreeper
RSSTSSSSSSSScreeping
SRRSSRSVSSSScreeps
SSSSSSSQRSSScrema
TSQSSSSLTSSScrema*
TSQSSSSLTSSScrematorium
QSWSSSSPSTTScremo*
QSWSSSSPSTTScremona
RSSSSSTQSSSRcrept
SRSSSSSPSRSRcrest*
SRSSSSSPSRSRcrested
KQSMROSoRTTTcrew
VPZWSRSTUSSRcrewe
\\XNSSPSPTRRQcrib
RSSSSSSXSSSScribb*
RSSSSSSXSSSScribbage
WRRRSRSRTQRQcrick
_QWIS]RNTSTScrick*
`QWOSQRITTTScricket
RSSMS_SXSSSScrickets
SWMMRRS\\VOQNcried
URRSSSSLTRRRcried >
YRQOSQSeTSSRcries
Q]QSNRSMRRRRcrime
TZMQSSQSSSSRcrimp
USSSSRSRSSSScrimp*
USSSSRSRSSSScrimper
fOMPYOQE]LNKcrisp
WRRRYRSOXQRQcrisp >
RURSTRRPRRRRcrisp*
RURSTRRPRRRRcrisps
QTRSSSSRRSSScroch*
QTRSSSSRRSSScrochet
RSPPZSSRSSSScrock*
RSPPZSSRSSSScrockery
QRSSSSSaTSSScrocs
NQQQSZSIPRRVcrook*
PQRRSSSSSSSRcrooked
QSRRS[SIORRVcrooks
RSRSSWSNQRRUcrooks >
NSSRSUSWRSSTcrop
OQN^RWSnSTPRcross
NRRNRTSaTQQRcross >
PSR\\SRS@SUSTcross the
CdXORPX^OWYTcross*
FV[RSRYSQWWVcrossed
SSSSSSSRSSSScrosses
TRSSSSSSRSSScrosswind
TSRPRRR[RRSRcrossword
PULQSQR[SRSRcrossword >
PbRSSQSVRRSRcrossword's
RRQSSSSTSUVTcrosswords
ZSPSSRSQSSSScrow
ERQSSfSRPTTTcrowd
ZPSSSSSJTSSScrowd*
ZPSSSSSJTSSScrowds
NO[O]SRROUVUcrown
PQQS^SRPRRSRcrown jewels
_RRSSSSGSSSScrows
SSSSSXSMSRSUcroyd*
SSSSSXSMSRSUcroydon
VRRSSSSISSSScruel
QSYSSQSRRVVVcruis*
QSYSSQSRRVVVcruise
QSSSSRUSRSSScrumb
^YOQRWQN\\OQNcrumb*
O_STSRSSSQSQcrumbled
]RRSSSRRYRSRcrumbles
TSRRSSSSTSSRcrumbling
SRSSSSSSSSSScrumbly
WNQQRXRPURRRcrumbs
]MSSTSSHSSSScrumbs >
JXSSSUSQRSSScrumbs in
ZRRSXQSISSSRcrump*
_SSSSSSJSSSRcrumpet
NRSSXQSRSSSScrumpled
aRRVRQSFUORPcrunc*
ZRRSRRSQVRSScrunch
ZSSVSSSHSPSQcrunchy
V^RQQRSSMRRRcrush*
V^RQQRSSMRRRcrushed
iPQSSNQLVRRRcrust
IVQSSSS]NSSScrust*
IVQSSSS]NSSScrusty
SXOSSLS>SRQRcrutc*
SXOSSSSLSRQRcrutch
SSSSSLSESSSScrutches
MSYPRSS`RSUPcry
OTQQRTSWSQQQcry >
NSQQSRRcUPQPcryin*
NSQQSRRcUPQPcrying
R[SSSTSTTRRRcrying >
WSSSSQSLTSSScrypt
QSSSTSSSSSSScryst*
QSSSTSSSSSSScrystal
PSWSSRSUSSSScrèch*
PSWSSRSUSSSScrèche
SSSSPSSOUSSScube
aQQQLOSR[SSRcubes
SRSRRSSVUSSScubes~@arrive
RSSSSTSVSSSTcucko*
RSSSSTSVSSSTcuckoo
PRRSSSSWTSSScucum*
OSRSSSS]SSSScucumber
TRSSSSSMTSSScucumbery
MZRSSRSNRSSRcue
SSSSSSSRSSSScues
USSSSQSNTSSScuff
\\ROOSVSMTSSScuffs
RSZRSSSORVVUcul
SSUSSSSSSSSScultu*
SSUSSSSSSSSSculture
XRSSSSRUVSSScummi*
XRSSSSRUVSSScummins
OSTRS_SGSQRUcunts
IYLRVQQWRPSPcup
NRURSRS]RSUScup >
QVSSSRSXRRSScup and
VSRSTSQLQSSScup in
ZZSSPQSWPSSScup is
FQPVZVSXQSRScup of
_PJVRRS\\VQPRcupbo*
^PJVRRSSURQRcupboard
[PSSSSSQTSSRcupboard >
TSSSSSS\\TRRScupboards
RSRWSSSSRUSTcuppa
\\SNRRQRDPSSScups
HRVnSSSOMUTUcurb
XSSSSSSFSSSScurd
SRSSSSSSSSSScurdl*
SRSSSSSSSSSScurdle
SSSSSSSSRSSScures
SPQSSSSRSSSScurio*
SPQSSSSRSSSScurious
SSRSSPSRVSSQcurl
MZXSSNSZQSTQcurli*
MZXSSNSZQSTQcurling
iPSUTPSCQSSScurls
RSSRSSSTSSTRcurre*
SSSSSSSMSSSScurrency
RSSRSSSZSSTRcurrent
QSSRSSSZSSSQcurry
SSSSSRSSSSSScurse
YRSRSSSOTQQQcursi*
YRSRSSSOTQQQcursing
QQWPQNR]RRSQcurta*
RUVTRPRQRRRPcurtain
NPQQSQSoPPRPcurtain >
ROTPRPS_STTScurtains
ORQRSSSRSSSTcurtains >
SRSSSSSRSSSScurts*
SRSSSSSRSSSScurtsey
]ROSQSSPTSSRcurve
TSRSSSSSTSSScurve's
dNQSRQSPVSSScurve*
SQSSSSSSTSSScurved
cPRSSQSPTSSScurves
bQORQIRSUNSKcushi*
TSPQRKRTVUUScushion
dIMSSSSXTSSScushion >
aRSUSSRPSMSMcushion's
SQSSSSSSSSSScushioned
SURSSRSTRRQQcushions
TSSSSRSURRRRcushions are
RSSSSSSZSSSScusse*
RSSSSSSZSSSScussed
SQSSSSSPSSSScusta*
SQSSSSSPSSSScustard
QMFRRYW\\QTQWcusto*
\\SSSSSSJTSSScustody
FOMYQgPPSROXcustomer
TRVQSSSGRUUTcustomer >
OUSSSQSTSSSRcustomer has
`SRQSSSFURSScustomer in
RSL]S>StSVRScustomer refused
QSTPSVSKSPQRcustomer service
TXBTSNSpQUSTcustomer's
[SRNSSSRWSSScustomers
^WRQSQSPTSSScustomers at
KM^PTJZKOTUQcustoms
MSaRRRQFQUUUcustoms >
>gTLZVRGMRSRcut
RXSSQSSQSSSScut >
M[QSSTSWTRSScut off
KXPSSPS\\QSSScut out
XRMSSSSQQSSScut the
F\\RSZSSMPSSScut to
OaPQQQR[VRRScute
OYPRSQS`SSSRcuthb*
OYPRSQS`SSSRcuthbert's
S\\MSSSSPSRRQcutla*
S\\MSSSSPSRRQcutlass
SSSSSSSSTSSScutle*
SSSSSSSSTSSScutlery
SSPRSUSSSQRScutof*
SSPRSUSSSQRScutoff
VROUR\\QEVSRUcuts
ZSSRSRSOUSSRcutsc*
ZSSRSRSOUSSRcutscene
ZUNRZOROXRQPcutte*
bOSRZOSIXQROcutter
KYNSRSRZRTSScutters
PTPQXPS_VRRRcutti*
LTQQXRSXSSSTcutting
WSRSSQS[VRRQcuttings
SSSSSSSRSSSScutwo*
SSSSSSSRSSSScutwork
SSPPSSSSSSSScwmbr*
SSPPSSSSSSSScwmbran
[OFSSSSSVPPQcyan
QOSRSRUVRTTTcycle
QTSSSSSWSSSRcycle*
QTSSSSSWSSSRcycled
S\\NRSRSRSQROcycli*
S\\NRSSSRSQRPcyclist
SSSSSRSSSSSScyclists
WSCWSSSRRTRTcyclo*
WSCWSSSRRTRTcyclone
RSSPSSS`SSSScylin*
RSSPSSS`SSSScylinder
U^OSRNSJRRRPcymba*
U^OSRNSJRRRPcymbal
ImP]KOSJPSRTd
DSQSSSShTSSRd's
VRMPSRSNQORNda
USISSPS\\SSTSda's
RPTSXPSYSTTTdab
NS[RSSSSSSSSdachs*
NS[RSSSSSSSSdachshund
NPPORBUcTRUQdad
LQ[SSRSXRTTTdad >
LNQRSQShTRRSdad's
OSSSSSSWTSSSdaddy
PSSSSXSXSSSTdaddy's
PSSSSXSXSSSTdaddy*
YQSSSSSOSSSSdads
bMRORRSHSUVVdaffo*
bMRORRSHSUVVdaffodils
bNTSRQSJSUVUdaffodils >
PSSUSSSRSSRSdaffs
]MJOSVRYVPQOdaft
VSSSSSSLSSSRdafte*
VSSSSSSLSSSRdaftest
S\\MSSSSPSRRQdagge*
S\\MSSSSPSRRQdagger
gPLSSSSCZTTUdaily
SPSSSSSRSSSSdaint*
SPSSSSSRSSSSdainty
MQSOSRRTTSSSdairy
KQSPSRRdRSSSdairy queen
MQSSSSSeTSSSdaisy
QSWSSQSSRSSSdakot*
QSWSSQSSRSSSdakotas
\\SSSRSSPTSRSdal
NVQSROSeSSSSdale
UVSSSQSPSSSSdalla*
UVSSSQSPSSSSdallah
QSRRSSSYTSSSdam
2V\\RSQTaOWZSdamn
cOHTVSSTUQRPdamp
VSSSSSSOTSSSdampe*
VSSSSSSOTSSSdamper
TSSRSSSVUSSRdams
SQiQRMSEPWUXdance
KQVSSLSaSSTQdance*
MQXSSLSWUSTQdanced
PRTOSPSaSSSSdanced in
QSRSSSS^QSSSdances
cSQQSPSNSSSRdanci*
cSQQSPSNSSSRdancing
cSQSSPSNSSSRdancing >
SSSQSSSSSSSSdande*
SSSQSSSSSSSSdandenong
aSSSSRSOSSSRdandy
VSRSSRSOYRRQdang
SRSSSTSQSSSSdange*
SRSSSTSQSSSSdangerous
RNRVSSSTSSRSdangl*
PSRWSSSZSSRSdangling
UNSSSSSMSSSRdangly
QRPSSSSaQSSSdanie*
QRPSSSSaQSSSdaniel
NSSRSRSTOSSRdanke
MSSSSUSSRSSUdanki*
MSSSSUSSRSSUdankie
Q]RQSSSPSRSSdanny
WQ_WSOSFTTUSdare
RSSSSSSSSSSTdares
SSTRSSSTSTUSdares*
SSTRSSSTSTUSdaresay
WL\\PPNROSTUTdark
UP]QSRRdRTSUdark >
]RVRSRSFSTTTdark and
OSNSSSSYSSSSdark with
USRSSSSUTSSSdarkl*
USRSSSSUTSSSdarkly
WSSSSSSSSSSQdarl
OSSSSVS_RSSVdarle*
OSSSSVS_RSSVdarlene
RSPSSLSXVRRQdarli*
RSPSSLSXVRRQdarling
USRSSSSSUSSSdarn
PSRRSSSSSRSRdarne*
PSRRSSSSSRSRdarned
OSRSSSSTRSSSdarre*
OSRSSSSTRSSSdarren
URRQSRS_SSSSdarry*
URRQSRS_SSSSdarryl
^PSSSSSSVQQRdartb*
^PSSSSSSVQQRdartboard's
UQSSSRSSSSSSdarts
NSVSSQSSSSRSdarwi*
NSVSSQSSSSRSdarwin
bPORSQSIWPQOdash
\\RNSSSSPUQQPdash cam
VSSSSSSRSSSSdashc*
VSSSSSSRSSSSdashcam
PUSSSRSSQSSSdata
@]dLRbRFIZ[Vdate
OHQOSdSHQSTSdate >
QUTLSSS\\SQSQdate and
IfNSSNSQPTTRdate on
HQPSRRSeRUTSdate'*
HQPSRRSeRUTSdate's
RVSSSSSSRSSSdated
GTXVSQRSRVTWdates
^SNSSRSLTSSRdato
YSSSSPSNTSSRdato'*
YSSSSPSNTSSRdato's
PTRPSIScURTQdaugh*
PUSSQUTYPRTSdaughter
QQTXSSSXSTSTdaughter had
VPSSSSSRSSSSdaughter in
PSTPUGS\\VSSQdaughter's
VRRSSSSSTSSSdaughters
NQObS[RaNWPXdave
LRfRSRSDPWXWdaven*
LR`RSRSLPWXWdaventry
NSTSSRSZRUUUdaventry >
SSYSSSSKSSSSdaventry's
SSRRSTSXSSSTdavid
VRVSRSSSTSSTdawn
P[UIRYYKRRYQday
QSPRSPSQTSSSday 0
NPfOSROWPVXYday 00
TUTPULYN\\KMJday >
JQ@SS]`bQOOMday after
NYUPRRRaPTSSday and
VRPRSSRPUSSSday as
PS\\QSOSKSVUUday at
SR]RSHSPSUSQday before
QRZQSTSBRTTTday came
ORZ]VQSMRWTUday early
ORRSSXSRTSSSday five
RSPRSSTPRRRQday for
UTXSSSQERTSUday i
OTITSWSWTTQSday in
PSISSQT`TSRSday is
TXLSSXSCQRRSday it
PSdQSXRFSTTTday nine
Q[YSSRSGQOPTday no
SSXSSSSJSRRSday now
^RUPS[SPSRRSday of
NRZRSMSRSVVVday off
NSYRSQSVSSSSday one
RS\\SVRSAQUUUday since
QRSXSSSSSTTSday the
TRTOSUSTSTUTday they
RSSQSSR\\SRSSday thirty
bQMQSUSGUSSSday three
USaQRMS?QSTTday to
_ORRSRSRYRRRday two
QS]SRSSQSSRTday was
URONS\\QRURSSday when
UTQRQWSVTSSSday with
RRLWSSSVSSQSdayca*
RRLWSSSVSSQSdaycare
NNPRRWX[QQRSdayli*
NNPRRWX[QQRSdaylight
NQQSSQR\\SSSVdaylight >
QSRRSRYNQQRPdaylight robbery
ICs]LUICH^[`days
LL]RTIRJPYXUdays >
]QWLSNUVRUVWdays after
QOSVSJS`TQQSdays and
NRNRSXS\\SQRTdays before
TSZSSHSPRTSSdays behind
XRKPSSSYSSSSdays by
YSJWSZSMSPRPdays flat
NSQQSSSRRTURdays for
WRPYSRSURTQTdays from
OSUTSQSGSTSTdays i
LSHMSVSkTSTSdays in
PSYSSSSOSQSQdays it
QTYSSYSRSRQUdays late
VQXUSMSUSTSSdays later
NSRQSSSJRSSSdays now
XQXRSSRITRQTdays of
PS[RSUSMSSSTdays on
SSVQSQSQSRTSdays out
PObORUSTOXVUdays over
OS`OSKSLRRTRdays past
HS6^O`QSQPPRdays to
XQUPSUSVSVVTdays with
WSSSSQSLTSRSdayti*
WSSSSQSLTSRSdaytime
SRSSSSSRSSSSdazzl*
SRSSSSSRSSSSdazzling
SSSSSQScUSSSddr0
RSZRSSSORVVUde
PRPUSRS`USRRdeaco*
SSRUSRSYRSSSdeacon
PSQSSSSZUSSRdeacons
[^LTL`ROOONLdead
WHPNS_RL[PROdead >
LTSRSUSPORSQdead in
KdQRSQRPOQQPdead on
dORRSRSHWRSQdeadb*
dORRSRSHWRSQdeadbolt
eRNRSRSR]PQNdeadl*
SSNSSRSWTSSSdeadline
fRRRSRSN\\PQNdeadly
WSSSSSSNTRSRdeads*
WSSSSSSNTRSRdeadset
OSSSSVSRSSSSdead~@sense
JUQWRiSHRRQRdeaf
IRTSSRSdSSSSdeaf and
SRLWRbP=OOO[deal
HRNRRdPKNOP\\deal with
RRSVSMVRRUSSdeale*
RRSVSMVRRUSSdealer
LSRSS^SMQRSWdeals
HRQRR^SXQQRXdealt
HRQRR^SXQQRXdealt with
QSRRSSSfVSSSdean
OQXNPlUKLVWYdear
FQQRRXeHOPQOdear >
RRRRSTOWSSSTdear friend
RSKSSMM`SSTSdear sir
URMRRS]VTQQRdeare*
XSNRST]JTPQRdearer
VSSSSVSQTSSTdearer one
XRNSSQVHWQQQdearer than
PRRSSRR^STSSdearest
LSSSSSWRRSSSdears
MSRRfUS^PQQNdeath
IPMRSQSnRUTTdeb
EURSSUS`RSSSdebat*
JURSSRSlRSSRdebate
OSSSSWSGSSSSdebating
TRSSSSSRRSSSdebit*
TRSSSSSRRSSSdebited
RS]SSRS]RWXUdebs
USSSSSSQTSSSdebt
RSSTSSSSSSSTdebut*
RSSTSSSSSSSTdebutante
PRcRRQQOTVVTdecad*
PRcRRQQOTVVTdecade
UmSSSKSKRSSRdecaf
SSSSSRSRSSSSdecal*
SSSSSRSRSSSSdecals
RSSSSSSNSSSSdecan*
RSSSSSSNSSSSdecanter
QS\\RSQRWQUUUdecem*
QS\\RSQRWQUUUdecember
fPNJPWRKQPQPdecen*
fPNJPWRKQPQPdecent
URTSSPSKVRSRdecent >
[SQRSRVIRSSSdecent~@part
KSOZQ_SITTSTdecid*
SRSSSRSSUSSSdecide
KSOZQ\\SNSTSTdecided
SSSSSWSNSSSSdecides
WSOSSSSRTRRRdecim*
WSOSSSSRTRRRdecimalisation
RVSSSURSSSSSdecis*
RVSSSURSSSSSdecision
`PSRQMSYUUUSdeck
NQZSSRSTQVUVdeckc*
OR\\SSRSMRTTTdeckchair
RRQSSSSZRTTTdeckchairs
RSQSSSSZSTTTdeckh*
RSQSSSSZSTTTdeckhand
XOSSSSSWTSSSdeckl*
XOSSSSSWTSSSdeckle
LRNTS^SLPTSVdecla*
LRNTS^SLPTSVdeclan
[QQRRQR\\VRSSdecli*
[QQRRQR\\VRSSdeclined
eRRRRRSDVRSRdeclined >
YMUSQRSQUSTSdecor*
TRSSQSSSTSSSdecorate
YNVSSRSQSSTSdecoration
QSSSSSSSTSSSdecorum
UTSSSRSQRSSSdedic*
UTSSSRSQRSSSdedication
iLNTQMR[WOPNdeep
WPSSSSSRSSSSdeepe*
WPSSSSSRSSSSdeeper
SSSSSSSPSSSSdeepl*
SSSSSSSPSSSSdeeply
URSUSSSXQSSSdeep~@part
PTMPSQViRTUTdeer
SSSSSSSXTRSRdeers*
SSSSSSSXTRSRdeerskin
JOSSSSSgSSSSdefea*
SSSSSSSQSSSSdefeated
JPSSSSSiSSSSdefeats
TPXOUMS[RTTUdefen*
QRSSSNSVSSSTdefence
SPYOSQS]STUTdefended
USRSUSSNSSSSdefenders
SSERScSOSQRSdeffo
QUSQSSSPSSSSdefin*
QUSQSSSPSSSSdefinitely
`WTVRNQPUQROdegre*
XSRVSPSXQTTTdegree
NUSRSRSYRSSSdegree >
ZWUSSPQKWQQOdegrees
VQRSSRRPVRSQdegrees >
SSSSSSSTSSSSdehum*
SSSSSSSTSSSSdehumidifier
VSSSSSSHSSSSdehyd*
VSSSSSSHSSSSdehydrated
aSLQSSSCQSSSdei
NOQRSfSHSSSTdelaw*
NOQRSfSHSSSTdelaware
cOLPSPSIWRRSdelay
RQ\\QSRSURUUUdelay*
RQ\\QSRSURUUUdelayed
YSOSSSSPSSSSdeleg*
YSOSSSSPSSSSdelegation
RSSSSWSRRSSSdelet*
RSSSSWSRRSSSdelete
OSSSSSSSRTTTdelhi
SSRRRSSSSSSSdelib*
SSRRRSSSSSSSdeliberate
kNPRSNSL]PQMdelic*
XORSSSSSSSSSdelicate
fRQRSNSL]PQMdelicious
QTRRSRSWRSSSdelig*
QTRRSRSXRSSSdelighted
cARWP@NEWYRXdeliv*
TRRSSSS^USSRdeliver
NJ_SRQQGQXYYdelivered
LSYRSSSROWXWdelivered >
ZSJSSSSOVRSSdelivered a
SSVNSRSdRTWTdelivered handed
ZSUSSSSOSTUTdelivered to
TSSSSSSSRSSSdelivering
fQONSLSIWQRQdelivers
WQSNSSSITQSQdelivers the
NML]QKPSSWNUdelivery
YSWRSSSASSSSdelivery >
TSSSSSSUVRSQdelivery and
OSSYSPRRQYSXdelivery guy
TROSSSSZNVRWdelivery is
MSSVSSS\\RTSTdelivery man
`RSASSSZXPSQdelivery of
OSSSSSSPQTUUdelivery since
USPRSSSSUQRQdelivery that
YSRSSRSPTSSSdelivery's
R]PSSVS=PRRWdem
fQOSSSRDTRRSdeman*
eQRSSSRDTSRSdemanded
SSPRSSSSSSSSdemanding
USSUSSSRSSSRdemen*
USSUSSSRSSSRdementia
SVSSSPSSSSSSdemo
VSSQSSUTRSSSdemoc*
VSSQSSUTRSSSdemocrat
RXRNSOS\\SSSRden
QSMKSSRdSRUSdenie*
SSNSSTRRSRRSdenied
QSRKSSSdSSVSdenies
SRSSSSSSSSSSdenim
HhMRSQSLQSRRdenis*
HhMRSQSLQSRRdenise
OSRSRZSRRSSSdenni*
TSSSSSSTSSSSdennis
NSSSRZSRSSSSdennis's
SRRSSSSZSSSSdensi*
SRRSSSSZSSSSdensity
5|SPSSSYMPSQdent
LWRQSSSTQPRPdent in
QQTSSSSZRTUTdenta*
QQTSSSSZRTUTdental
I[SQSMSQLRSQdente*
I[SQSMSQLRSQdented
eQKPRPROYQRPdenti*
VRPPRTSM[QRPdentist
LUQSSRS^SSSSdentist >
]SRSSSSRTSSSdentist's
WSOSSOSWQSSSdentists
PTSSSSSYTSSSdents
JRURSRS\\SVUUdenve*
JRURSRS\\SVUUdenver
MRTSSRSZSVVUdenver >
QSSSS_SQSSSSdeny
]PQSSQSMVQRPdeodo*
]PQSSQSMVQRPdeodorant
IMYOSYRYSRRUdepar*
MSTSSSSTSTSTdepart
SRZRSPSXSTSSdeparted
SSUSSSSWSRSRdeparting
RNOQS[SQSQRUdepartment
VPORS^SFSRRTdepartment >
QSRSSTSSSSSSdepartment's
SSSSSSSQSSSSdeparts
RSISSRRXSTTSdepen*
SSNSSRRWTSSRdepending
RSNSSSSSRTTTdepends
RSMSSSScSTUTdeplo*
RSMSSSScSTUTdeployed
OSRRS^SDPQRXdepos*
OSRRS^SDPQRXdeposit
TRYMRLRJOVXTdepot
dSXISSS6SPTQdepot >
NSUXSOSVSTTSdepot in
PRaMRSSDRUVTdepot's
PRaMRSSDRUVTdepot*
SSRSSRSYSSSSdepre*
SSRSSRSYSSSSdepreciation
SSSSSSSYTSSSderai*
SSSSSSSYTSSSderail
MOcSSSSLPVUVderby
NPiRSRSOPVUVderby's
HPjQRRScPVVWderby*
MSTRSSSfSTTTderbyshire
QQMSSRSaSRSRdesca*
QQPSSRScRSSSdescaled
SSPSSSSPTRSRdescaler
XQQRSSSSTSSSdesce*
XQQRSSSSTSSSdescent
R^QPQVQMTMOOdescr*
MSSSSaSJTSSTdescribe
S[RPRNRQRPQNdescribed
[TSRRORQVRSRdescribed as
PVSSSRSPRRSRdescribed down
[SSSSNSSUSRRdescribing
PUSSSSSXQQRTdescription
VYSRSUSJQQQQdeser*
YRSSSRSMTSSSdesert
QSSSSPSSRSRQdeserve
RZSRSYSPRQRTdeserves
RZSRSYSPRQRTdeserves a
PRPSVRSSSSSSdesic*
PRPSVRSSSSSSdesiccant
gKMNOUSL\\PPNdesig*
TNSSQSSSTSSSdesign
ZSQOQVSMXPPNdesigned
SRSSSSSXSSSSdesigners
^SOSSRSOSSSSdesigning
TQSSSSSQVSSSdesigns
bWPARWRPVSUTdesk
VZWHSSS`TTVUdesk >
HSR]SXSTSSSTdesk at
SRSSSSSXRSSSdesk in
NSPSSSSXVSSRdesk lamp
SRSSSSSVRSSSdesks
NRQQSRShSSSTdesmo*
NRQQSRShSSSTdesmond
SSSSSSSPSSSSdespi*
SSSSSSSPSSSSdespite
SSSRSSSMSSSSdesse*
RSSSSSSOSSSSdessert
TSSRSSSQSSSSdesserts
MXORSRSRSRQRdetai*
SSQSSUSUSRRSdetail
MXQRSPSPSRRRdetails
WSQSSRSRTRRQdetec*
WSQSSRSRTRRQdetective
]QSSSRSKTSSSdeter*
]QSSSRSKTSSSdetermined
SSRPSVS^URRRdev
TSQSSQSXSSSSdevas*
RSRSSRSYSSSSdevastate
TSRSSSSQSSSSdevastating
ZQQSSTSMUSSSdevic*
ZQQSSTSMUSSSdevice
XRPSSRS]USRRdevie*
XRPSSRS]USRRdeviecer
QQRYSSSOTSRSdevil
QSRSSSSZRUUUdevil*
QSRSSSSZRUUUdevils
HSSSSSSaQSSSdevra*
HSSSSSSaQSSSdevrani
`PSSSRSLZRRPdew
RQZSSSSRRUVTdey
MSRSSSS`SSSSdhal
SSUSSSSPSSSSdiabe*
SSUSSSSPSSSSdiabetic
^RRQSRSPXQRPdiabo*
^RRQSRSPXQRPdiabolical
SWOSSSSGSQPQdiago*
SWOSSSSGSQPQdiagonally
`PQRQUSCWQRQdiagr*
[QRRRUSEVRRRdiagram
YSSSRSSQTRSRdiagram's
SQYRRSSMSSSSdial
\\RQTSSSLSRSSdial'*
\\RQTSSSLSRSSdial's
SSSRSSSYSSSSdials
RSKQSSS\\STTSdialy*
RSKQSSS\\STTSdialysis
MPRR\\MT[SRSPdiape*
MPRR\\MT[SRSPdiaper
STOSSSSYSRRRdiari*
STOSSSSYSRRRdiaries
NN\\RQQSfTSTTdiary
]VLRSVSETPPOdice
SSSSSSSRSSSSdices
RSSSSSSQSSSTdick
RUQRRSS]RSSSdicke*
RUQRRSS]RSSSdickens
]RRSSSSPXQRQdickh*
]RRSSSSPXQRQdickhead
SSSSSSSNRSSSdicta*
SSSSSSSNRSSSdictating
cRKRRSRSVQRQdicti*
cRKRRSRSVQRQdictionary
PM_QYTSMQXZYdid
aRLOOgPKXQPRdid >
STPKSPS`PVTUdid a
TSSSSVPaSSTTdid and
RSSRSSSTSUVTdid get
SSNRSVRYSSTVdid i
RP[VQPS[YTVQdid it
RSQNSQVTQSSSdid look
MSTSSNSrQTTSdid my
ARdLYTQTOVYVdid not
eS?SSPSKVRRRdid nothing
PRSRSPVURSSSdid see
Q[VTSSSASSTRdid show
NSOMQORMSVVUdid the
PQNLSVRjSSTTdid they
VSTSUIXISUTSdid with
RSQRS`S>QRRUdid you
RSWRSSSYSTTTdidco*
RSWRSSSYSTTTdidcot
NS[SSSSPSSTSdidge*
NS[SSSSPSSTSdidgeridoo
UMXYWVPONXXTdidn'*
UMXYWVPONXXTdidn't
FR^SR[SXNXVZdidn't >
YSLMSWSLTRQSdidn't even
MSUQSOSQTUUSdidn't go
NSPRSTQaSRRTdidn't have
DVQRYISbQSSSdidn't like
RRXRSWSKSQRSdidn't make
NOVQSURPRWWTdidn't say
NRXQSUSQPVWYdidnt
MSKPS[R?QQQVdid~@me
SRPLYQQMRUWTdid~@not
WSSSRIS]RSSSdid~@reply
JQNLSQRmQTTTdid~@seller
LURSTcSVPRSRdie
HSWYRVS^SVVWdied
JPZSSLSfRXWVdied >
PVXQR^SHRSSUdied in
RQVMQVO_TUUWdies
LRUSS[QPRTTVdies >
MV]QRQS]RUUTdiese*
MV]QRQS]RUUTdiesel
SSSSSRS\\SRSQdiet
TSRSSSSQSSSSdieu
SPLQN\\SQSQPTdiffe*
QRRQSZUISSSQdifference
UQMSNUQ[SRPWdifferent
PSRSSTSPRRSUdifferent names
RRRQSYSSSSSRdiffi*
RRRQSYSSSSSRdifficult
RVSSSSSRRSSSdiffu*
RVSSSSSRRSSSdiffuser
_PRSSRSPSSSSdig
VRSSSRSSTSSSdiges*
VRSSSRSSTSSSdigestive
QSYRSSSPRTTSdigge*
LSTRSSSURTTTdigger
XSXSSSSNSSSSdiggers
^ROSSQSHTRRQdiggi*
^ROSSQSHTRRQdigging
YSPSSQSNRSRSdigging >
OQQ\\SSOQSTSTdigit*
OQQ\\SSOQSTSTdigits
ZQSSSRSOTSSSdigni*
ZQSSSRSOTSSSdignity
SQSSSSSTTSSSdigs
aSQSRSSPUSSSdilly
VSPSSSS^URSRdim
UQSSSSS\\SSSSdime
SSSRSSSYSSSRdimit*
SSSRSSSYSSSRdimittis
TRRSSSSXUQQRdimme*
TRRSSSSXUQQRdimmer
SSSSTSSSSSSSdims
VSSSSSSHTSSSdiner
SSSSSTSQSSSUdines*
SSSSSTSQSSSUdinesh
KSQYSSSRRTRTding
LgRRRSSTRSSSdinge
VOSSYSSNSSSSdinge*
VOSSYSSNSSSSdinged
NRQRSSS]UTSSdingl*
NRQRSSS]UTSSdingle
SSSSSSSXSSSSdings
QSSSSSUWQSSSdinku*
QSSSSSUWQSSSdinkum
^QOSTPRDWRRQdinne*
]RNSTQRTVQQPdinner
TUSSSSSFTSSRdinner >
SSRRUSSTSRRQdinner hour
^QQRSRR@VRRRdinner service
TSSSSSSSTSSSdinner's
SSSSSSSCSTTTdinnertime
SSRRUSSTSRRQdinner~@span
RSSSSSSPSSSRdinos*
RSSSSSSPSSSRdinosaur
QWSSSSSRSRSRdint
JVSSSSSRTSSSdip
QMSSSSSWTSSSdiplo*
QMSSSSSWTSSSdiplomacy
\\RSRSSSOSSSSdippe*
\\RSRSSSOSSSSdipped
NQN]RMSfSURUdirec*
TRRRSRTaRSSSdirect
US[RSPSVSSSSdirections
SSIaSRSJSURUdirectly
KSQQSRS^TSSSdirector
=R_RSPSoSTSTdirt
SRRYSSSRSSSSdirty
PRSSSSSWSSSSdisab*
PRSSSSSWSSSSdisability
[PgNSPSGTSTTdisag*
KQkRSSSNRUUWdisagree
MSSSSPS_RSSSdisagreed
iROOSSS?VPSPdisagrees
DQURSKSlLUURdisap*
SSUSSSSQSUUUdisappeared
RSSSSSSXSSSSdisappearing
SSSSSSSSTSSSdisappears
OSSSSSSSQSSSdisappoint
JQTRSLSfMSSQdisappointed
SSSSSSSVSTTSdisappointment
DvURSNR@IQRPdisc
SSUSSNSSSTTSdisch*
SSUSSNSSSTTSdischarged
ZQSSSRSPSSSSdisco'd
XPRSS\\SJSRSSdisco*
RQSSS\\SLSRSSdiscount
QSSRUSSSSSSSdiscs
RQRSR\\SVSSSSdiscu*
RQRSR\\SVSSSSdiscuss
QSSSSSSXRSSRdisgu*
QSSSSSSXRSSRdisgusted
`MTQRQVMOVWWdish
KSVSSSVLOUUUdish >
NSRSSWSVRRSSdishe*
NSRSSWSVRRSSdishes
RRSSSLSdSSSSdisho*
RRSSSLSdSSSSdishonesty
SRSSSSSSTSSSdishr*
SRSSSSSSTSSSdishrag
_HLNRPS\\VSTQdishw*
_INNRPS\\VSTQdishwasher
QScRSRRFUTTTdishwasher >
SRQSSSSRSSSSdishwater
XSPSSSSRUSSPdisk
\\SLRSXRKSPOQdispa*
XSOTSSSZSRRQdispatch
RSSQSXRSSRQUdispatched
YSPSSSSHTQRQdispatcher
SSSSSSSPSSSSdispatchers
H_SRSQSMQSSRdispl*
H_SRSQSMQSSRdisplay
TSSSSRSRTSSSdispo*
TSSSSRSRTSSSdisposal
ZSSSR\\SGSRSTdispu*
ZSSSR\\SGSRSTdispute
RPQQRRShVSSSdisqu*
RPQQRRShVSSSdisqualified
YSQSSRSRSSSSdisse*
YSQSSRSRSSSSdissertation
PQSSTPS\\SSSRdista*
PQSSTPS\\SSSRdistance
VRUSSSSOSSSTdistr*
VRUSSSSOSSSTdistrict
MPP_QQSORYSXditch
OUR\\RRSGSWQVditch >
MSSTSSSSRTSTditch*
MSSTSSSSRTSTditched
SSSSSSSRSSSSdive
RSPSXRSTSSSSdivid*
SSPSXRSTSSSSdivider
RSSSSSSSSSSSdividers
PSSSSSSRSSSSdivil*
PSSSSSSRSSSSdivils
C`SSSSSQQTSTdivis*
C`SSSSSQQTSTdivision
CQLRRWRbSSSTdivor*
OSRSSWSQSSSSdivorce
OSQSSWSNSSSSdivorce >
GQLSRRReSSSSdivorced
NO]RSURWQSSTdiwal*
NO]RSURWQSSTdiwali
SQTSSSSOSSSSdiwali >
SSSSSSSRSSSSdiyas
QRQSROShTUUTdlc
QSSSSSSSSSSTdmv
QFPNQ]SRPQRTdo
OQXVV[QESSRSdo >
UWYRSJSYVSSQdo a
QRXSSRSTSTUTdo for
RKNOSVSTQRTQdo i
IWIXR[SLRURUdo it
POSVVNQ[TSPQdo not
DTJRRIUyTRSQdo that
HRcHTP[DSUVUdo the
KRQSSYT_SRRSdo they
dRVSSPSNTSTRdo with
Q[`RRMRQTTUSdo you
M~RRSRSMMOQMdoa
KSR`SSSOQVSVdober*
KSR`SSSOQVSVdoberman
eQLRSRS?\\RQQdock
TQRRS[SLYSSSdock >
QTSRSSSSSRRSdocke*
QTSRSSSSSRRSdocket
PLHWRJRkVPROdocto*
bOMRSOROUPROdoctor
JSRSSSSUSRSRdoctor said
ESSSSOSmTSSSdoctor's
OSOSSSS^SSSSdoctorate
SQRYSSSJSSSSdoctors
[RRSSSSWSSSSdoctor~@reply
RSRSSVSVRSSSdocum*
RSSSSSS[SSSSdocument
SSRSSVSNRSSSdocuments
TSSRSSSOTRSRdodgi*
TSSRSSSOTRSRdodging
P[SSSRSRRRSQdodo
ZSSSSPSRSSSSdoe
eJUEHIIT_NQKdoes
MPSWQ]NbTQOTdoes >
<NQRRNSfSTTUdoes a
TSPSSRSKUSSRdoes is
@XMSSSShUOQNdoes it
URQSRSSPVQQQdoes job
IVSRSSSZSSSSdoes look
VKM[RTSNPTQUdoes not
MNTSSWRjRSTWdoes that
c`NJRNXGWNPNdoes the
aMNSSSSBXQQPdoes what
aKQOQROPUMPMdoesn't
QRPRSVSOWQQPdoesn't >
WSRSVRSOQSSSdoesn't blow
=YZ_SPSXNXVXdoesn't even
JUSQRSSSSSSSdoesn't rattle
\\SSSSSTNRSSSdoesn't rock
QT\\PSUSRSRSRdoesn't say
SSQRSSSYTSSRdoesn't slide
TRSRRRSPUSSSdoesn't stick
SSSSSRS^SSSSdoesn't turn
FSSPSXSZRSSUdoesn't work
fJNNQQNGXLOLdoesn*
XQPRRQRJUSRRdoesnt
ASWPSRSXSSSRdoes~@me
YKK[RRSHQTQTdoes~@not
J]^YJUNQPXUXdog
P[VLT[S^NQRRdog >
MUSPSRSXSSSRdog and
OQRTPSS]TSRSdog ate
P[QQSSSORQQRdog hair
PSUMSSS^TTTUdog has
JXSRSSSKQSTSdog in
QSPNSSS\\TSUSdog is
TRPUSRSTSTQTdog on
ESTRSRSaRTSUdog to
OSPLSSS`TSSSdog was
QS[QSSS@RUUTdog who
RhPN_PQLYRRQdog's
_SQNSRSQVPROdoggi*
_SQNSRSQVPROdoggie
PSRSSSS\\SRSSdogho*
PSRSSSS\\SRSSdoghouse
<RIcRURjQSPUdogs
NXSSSSSPRSSSdoha
a\\XMQNRHURTSdoing
RRRORXSOSQRSdoing it
UNOQSSR\\TSTSdoing the
ZQ^SSNSJSTTTdoing~@me
UTLOSRP]VPQQdoll
QURSTSSGTSRSdoll >
SZMNRUSPPQRRdoll'*
SZMNRUSPPQRRdoll's
STPQSRSbUSRRdoll's house
MQPQR[RWOPQUdolla*
XSRSSRTRVSSWdollar
HPPRR\\QWMPQQdollars
LSYRSUJORSSRdollars >
SSMSSWINSSSTdollars and
TSRSSURQSRRSdollars back
VSSSSNYLRSSRdollars less
ZSSSSPRPSSSUdollars on
SSSSSQSTSSSSdollars postage
SSSSSPY^RSSSdollars to
SSURSRSXSSSSdollh*
SSURSRSXSSSSdollhouse
^KRRbSRQYRRRdolls
SRQRSSSWSSSSdolly
PSSSSSSSSSSSdomai*
PSSSSSSSSSSSdomain
SWSRSSSMSSSRdome
HK_S\\RSZRTTTdomin*
LKbSSRSZSTTTdominee
OSQS\\SSTRSSSdominoes
RSYRSSSSSTTUdon
]QJYIJRVTSRUdon't
YQlQSGSRWUVSdon't >
QRYNSKS`STSTdon't ask
QSRZSSSMRSSRdon't be
RSNRSlW(SPQRdon't believe
RRZQSRRPTTTTdon't blame
QSNSSZSDSTTSdon't do
JSZQQQSfSVRUdon't even
UPLQS[SSURSTdon't get
PRR`SNRURWSVdon't have
cVOPXRRISSRPdon't know
SSRRSWSHRSTSdon't like
TRIRSRS\\USSSdon't meet
[QRSSPSUSSRSdon't mind
KTQRSRSbSSSTdon't tell
YaOSSQSHSSSSdon't want
QSSSSSS]SSSTdonat*
QSSSSSS]SSSTdonate
MNaRRQRWQYYXdonca*
ONaRSRRJRYYXdoncaster
ON\\SSSRNQXXXdoncaster >
QSSSSRS`RSSSdoncaster's
SRHK[cSYUOPMdone
S\\KSPYRXRTQSdone >
VSSSSRSPTSRSdone and
RJXXPQWPUSSPdone it
NS\\SSTSIRTUTdone that
KVRSSMSRSSRRdone the
GQSS^QSWRRSRdone up
APSRTXSbRSRSdone with
OSRSSRWUSRSRdoneg*
OSRSSRWUSRSRdonegal
MSSTSSSSRTSTdong
RcORTRSOVRRQdongl*
RcORTRSOVRRQdongle
TP[RQPSCVTTVdont
RYSORSS]TQSRdonut
QSQRSSSYSSSSdonut*
QSQRSSSYSSSSdonuts
SSSSSWSRSRRSdooj
SRQSSSSVSSSSdooli*
SRQSSSSVSSSSdoolin
SSSSSRSSTSSSdoon
VQSSSSSRUSSSdoona
OMR_NPQPSWRXdoor
TSUURNRMSSSUdoor >
]STQSQU`TSSQdoor and
TSTPSTSUTRRSdoor in
LSK\\SSSXSURSdoor is
NWZUSRSKRSTTdoor on
RSTUSUSGTTTSdoor open
SSWQSQSSSVTTdoor to
RRPRSSSOSTSTdoor with
VSMTSPSTWOOOdoor'*
VSMTSPSTWOOOdoor's
XMV[PPQEUUTTdoorb*
XMV[PPQEUUTTdoorbell
ZQP[SRSPURQRdoorbell >
PYRWQRSSRTSTdoork*
PYRWQRSSRTSTdoorknob
PXRVRRSMRTSTdoorknob >
PSPYSRSTQURUdoorm*
PSPYSRSTQURUdoormat
NSPSSSSSQURVdoormat >
TcNLSOSMRQTOdoors
SRTNSRS^SSTSdoors >
ZPQRSTSVRSSRdoors open
QQcNSPTVRUVTdoors*
QQcNSPTVRUVTdoorstep
PSWWSRRUQUUUdoorw*
PSWWSRRUQUUUdoorway
QRQYSSSORSSSdoree*
QRQYSSSORSSSdoreen
NSR]USSPRSSSdorm
cSRSRSSFTSSSdosa
TSSSSUSPRSSSdosas
VSRSSSSQSSSSdosto*
VSRSSSSQSSSSdostoevsky
EOrWRLPWLc^^dot
JROrSOSMM_W[dot >
URSRSSSOTSSRdot is
SS\\DSSSCSSSSdot was
QOVSSSSSSSSSdot's
USSTSSSNSSSSdote
QTWRLHSmSSSRdots
LWSSSRVRRRSRdotte*
LWSSSRVRRRSRdotted
NNROZLsMROONdoubl*
RQVPZMVRSPONdouble
SSPS\\SRORRSPdouble boxed
LQPSSPYXORRSdouble what
PPORSRpNRSSSdoubled
SSPS\\SRORRSPdouble~@pack
QSSTSRSQSRSQdoubt
MTRRSQSwRSSSdoug
jQNNRXSOSRSRdough
SSSRSRSTSSTRdougl*
SSSRSRSTSSTRdouglas
VRQSSRSWUSSRdove
V[RSSQSQSSSSdovet*
V[RSSQSQSSSSdovetails
STN]WQQKUXSTdown
VTYGNVRMPRTTdown >
QWTRSUSLRRRUdown a
OVIcSORaRVRUdown and
TSRZSUSGRTSTdown as
RRRSSUSXSSSTdown at
VQ\\NQRSbUVTUdown before
PQRUSQVGSSRTdown by
FSWQSPXQRVVUdown for
[YQRSRSCSRSQdown if
NPTHQaQdWTTSdown in
GSQR`RSSSSSSdown like
USRPRSSVTRSRdown my
TN`NRQSZUQSPdown on
SRUNWQR`NSUSdown the
W`SQRORVTRRQdown to
KNRZYRSXQTRUdown with
^SSSSRSFUSSPdownl*
^SSSSRSFUSSPdownload
LSSUSSSRPVSVdownp*
LSSUSSSRPVSVdownpipe
QONeRQRGRVQWdowns*
PQSYSRSVQUSUdownspout
OSO`SRREQURVdownstairs
XRSRSSSQURRRdownstroke
WSQSSSS[TSSSdownw*
WSQSSSS[TSSSdownward
RYUVRMSURQRQdown~@me
\\RKQSVSSTRSRdown~@place
YUWRRRSCSRSPdown~@seller
XSSSSRRMTSSSdoyle's
XSSSSRRMTSSSdoyle*
E^UVRF\\\\QSRSdozen
O\\RRSM^QRQQSdozen >
RKLOSQSXRSTRdo~@me
KOSUV[QMQSPRdo~@not
KRQSSYT_SRRSdo~@seller
SSRSSPSXTSSRdr
SRSSSSSZTSSSdrag'*
SRSSSSSZTSSSdrag's
\\ROSSSSNSSSRdragg*
TRPVSSSPRSSRdragged
[SRQSSSQTSSSdragging
_RRRSRSNTSSSdrags
XMRSRRRTUUUUdrain
ZRR[RRRPZTRRdrain*
RSSVSSSOSTSTdrainpipe
SSSYSSSJSTSTdrainpipes
[RRRSRR]ZRRPdrains
TRSSSSSSURSRdrake*
TRSSSSSSURSRdrakensberg
VETRR]SOMWXWdrama
RSOSSYSQSQRUdrama >
\\RPSSSSIUSSSdrama*
^RSSSSS?TSSSdramas
QSPSSSS]TSSSdramatic
dSXRUPSGRRSRdrank
^PQWSRSRTRSQdrape
QRRUSSSWSSRSdrape*
QRRSSSSWSSSSdraper
SSRUSSSTSSRSdrapes
RRSSTSSWSSSSdrapi*
RRSSTSSWSSSSdraping
_SQQRQSOWQQQdraug*
_SQQRQSOWQQQdraught
VRORSKS\\USSSdraw
XSQSSSSMSSSSdrawb*
XSQSSSSMSSSSdrawbridge
cJSMSSRLZOPQdrawe*
RNVNTUSQVQRTdrawer
GRPSSQSkTRRRdrawer >
cOPRQQSNWQROdrawers
`RRSSSSMQRSRdrawers run
PPZVQMSQTVUVdrawi*
OQ_WQMSTUVUVdrawing
XQZPQPS^SUUTdrawing of
TRNRSSSPRRRSdrawings
QMYMYPSbSTSTdrawn
QN^PTRSURTRTdrawn a
YSSSSQS\\USSRdrawn by
fSOQPPSMSSSRdraws
WUSSSOSQSSSSdray
RSRSSLS`RSRQdread*
RSRSSLS`RSRQdreadful
YVQQPQS^PQRQdream
YQSSSPSGRSSSdream >
YSZQSKRXUQRSdream*
MS[QSTRZSQRSdreams
MSYQSRR[SQRSdreams >
_SSSSISPTSSSdreamt
mQRRSQ^MRRRRdrear*
mQRRSQ^MRRRRdreary
QSpQSPXAPQRPdress
ZRWRRPQMTTVSdress*
SPWSRRSLSSUSdressed
UVURSSQ]TSSRdresser
XRRSRRSKRTTTdressing
[RRSRRSLRSSTdressing gown
SSSSSSSRSSSSdressmaking
NRSUSWSXPXUWdrew
ORRWSRShPWSXdrew a
^QQQSOSGVRRQdribb*
SSSSSQSVQSSSdribble
ZPRRSSSFXRRQdribbles
VTSRSRSQSSSSdribbling
\\RXNOPSTTQSRdried
WTQPRRS[USSSdried in
kMPRRLSCXRRQdries
SRSSSSSRUSSRdries like
QRPWSSSNQRQQdrift
iPROSSSCUPRPdrift*
VSSRSSSNVRRRdrifting
fPRPSSSHSQSQdrifts
XRPRTASRWQROdrill
]RRRSRSOUSSSdrill >
RSSSSSSSRSSSdrill's
ZRSRSQSLTSSRdrill*
[RSRSQSNUSSSdrilled
SSSSSSSRSSSSdrilling
eRTSTMTMSTTSdrink
WRQPSQSYUSSSdrink >
YLTRSRSQWSSSdrink*
QSWSSSSRRTTTdrinking
[LPSSSSRXRRRdrinks
iPOOTQUQQRSRdrip
bSOSSQSJSRSRdrips
SRRSSSSSTRSRdrips >
BXRZZPSZPXRTdrive
XSSRSRSRSTUSdrive >
GSVPSSSeUSTSdrive a
QSVYSSSGRSSSdrive the
DXTjPIPHI]OWdrive*
QQQVRQS]SUTRdriven
DZGhQNPOHYNVdriver
\\QQUSWRSRTWUdriver >
VRRWSYSESLSOdriver left
SSSVSNSOSVSTdriver told
ORSZSSRNRQSQdriver was
PQVZSSSTQSSSdriver's
YSRMSSSVTSSSdrivers
PO_MSQSKVTTUdrives
TYTVSSSFRURTdriveway
ZTNTSQSHUTSSdrivi*
ZTNTSQSHUTSSdriving
^TSVSRSGRUSTdriving >
ZROTSSSOURQSdrizz*
ZROTSSSOURQSdrizzle
mRMPSRS\\VQRQdrone
XQRSSSSRUSSRdrone's
YQRRSSSNVRSQdrone*
TSSRSSSOTRSRdrones
USSRTSSRPSSSdroop
SRSSSSSQSSSSdroop*
SRSSSSSQSSSSdroops
\\VOYRHR_TVPTdrop
QVRTSRSMTRSRdrop it
PVSSSSSQSSSSdrop'*
PVSSSSSQSSSSdrop's
XOSXQRTSTQPQdropp*
_KOVQQUPTRQRdropped
KSRdSRPIRWRVdropped at
GRTLS^TORSSTdropped it
RSSRRTSUSRRRdropper
TSWVSSSPSSSSdropping
LWSSSSSWSSSSdroppings
UR\\SRNRTTTTRdrops
PSQVSPSLSUSTdrops it
<OUhRNRVO[R[drove
ZSQPSSSQTRRRdrove from
SSRZSQSJRVRUdrove off
SS\\QSQSDRRSRdrove over
SSOSSOSWSSSSdrove to
USRSSRSRTSSSdrown
gQQQSQSFTRSQdrown*
YRRPSSSRSSSSdrowned
]SSSSRSITSSRdrowning
WRSTSRSRSSSSdrowns
NiYPNRSMQWXWdrum
LlYQNRSQMYZYdrum >
USPMSRSUXQTQdrumm*
RSPMSRSaXQTQdrummer
VSSSSSSGSSSSdrummer's
RRWSSWSQRTTTdrums
oNKRRPS=UTRUdrunk
RSQSSNS[SSSSdrunk*
RSQSSNS[SSSSdrunks
gNFXL@S]`RPOdry
EVQPSSSTSQRQdry >
URRPSSSXSRSSdry and
PSR\\RRSQTVSVdry as
[RWQSSSWTSSRdry in
P`SSPRSNRSSSdryer
RYSSQSSNRSSSdryer >
TSSSSSSMSSSSdryer*
TSSSSSSMSSSSdryers
XSQSSRSQTSSSdryin*
XSQSSRSQTSSSdrying
ZRRKSSRSTSSSdrywa*
ZRRKSSRSTSSSdrywall
CQdRQPS[RUUVdubai
XSSQSTSFVRSSdubbo
PSTSSRUTRQQPdubli*
PSTSSRUTRQQPdublin
RSSSTSSVSSSSduche*
RSSSTSSVSSSSduchess
L^PNSQR`TOONduck
STRNSRSqVQQQduck >
SUQSSRSMSRQQduck egg
XRSRQSSZXRSQducke*
XRSRQSSZXRSQducked
GLNRnRR`SQRPducks
TMRRgRSNTRRRducks >
USURSSSRSRRRdud
JRRhSSSSPVRVdude
GQfRTNRQMRTSdue
PRX[SUSFRRQRdue >
QSGSSRS`STTSdue any
WQXSSOSMRWWUdue before
QRISSRS]STSTdue on
ORbTSPSORSSSdue the
WSRSSSSQSRSSdues
;QQRSOStQXSXdug
MRRRRRSrSSSSduh
PSTRSSSUSTTTduke
aLRRTPSPYRSQdull
TQSSRSSSRSSSdull >
]RQSSSSOURQRdulle*
SRQSSSSRSSSSdulled
]SSSSSSOURQRduller
VSTRSRRRSSTSdulut*
VSTRSRRRSSTSduluth
PSSSSUSSRSSSdumb
SSSQ\\QSTQRSRdumbb*
SSSQ\\QSTQRSRdumbbell
USSSSSSRTSSRdumbe*
USSSSSSRTSSRdumber
SSSSSRSZSSSSdummy
MOSfSQRKPVTUdumpe*
MOSfSQRKPVTUdumped
PNQYSSS\\STUTdumped at
MNSSSRS]SSSSdumpl*
PPSSSRSXSSSSdumpling
PPSSSRSXSSSSdumplings
SSRXSRRWSTRTdumps*
SSRXSRRWSTRTdumpster
YSSRSSSKSSSSdunde*
YSSRSSSKSSSSdundee
LReSRSSMTTTTduned*
LReSRSSMTTTTdunedin
VSSSSRTMRSSSdunne*
VSSSSRTMRSSSdunnes
MROSSQRqPQPOdunno
SQSWSSSSQSSRdupat*
SQSWSSSSQSSRdupatta
P`OSSSSLRSSSdurac*
P`OSSSSLRSSSduracell
SSSSSSSPSSSSduran
M[RSSSSNRSSSdurap*
M[RSSSSNRSSSdurapell
OOUSSPWWSSSRdurba*
OOUSSPWWSSSRdurban
VOPLRZSXWQRQdurin*
VOPLRZSXWQRQduring
QOQMScSPTQRSduring the
ZSOVSSRQSSRSdusk
W\\GZOJRTQOQNdust
RRL^RPRRRRRSdust >
]SSSSQSOTSSSdustp*
]SSSSQSOTSSSdustpan
WZRRSSSPQSSSdusty
RmHPQgRMRRQRdutch
Q^IQQiRGSRQRdutch >
RRQSSR[RSPQOdutie*
RRQSSR[RSPQOduties
XSRRSKXYSRRRduty
XQNSSRS\\TSSSduvet
VVSSSRSNSSSRduvet's
QURSSRSWSSSRduvet*
NRSSSSS\\TSSSduvets
aSQRSPSGSSSSduw
TSRQSSSSUQRRdvd
RROSSRS^STTSdvora*
RROSSRS^STTSdvorak
SSWSSSSOSSSSdwayn*
SSWSSSSOSSSSdwayne
oQNQSRS?YQRQdye
TRQSSPSWTRRQdying
SSPSSQS]TSSSdyson
\\Q[QRSTCTSRSe
RROSSZSWTSSRe >
UGWO^NkUPUWReach
HROQVRsFPTTSeach >
RSSSSPRISSRQeach day
TSVRSRS]SSSSeach morning
XSWRSSRQSSSSeach night
TMNSTURWTSTReach of
jQQRQbR<RRQTeach one
aPRRRHPWVSSReach other
JSQTRVQLTVUUeach time
SS]QSRRHQWXWeach~@day
VQQRTVSXOSRSeach~@part
PS[ZSPRBRTSQeach~@span
aPRRRHPWVSSReach~@wrong
O_SSSSSMSSSSeagle*
O_SSSSSMSSSSeagles
^RIMTOSN]OQLear
MRMURRSaSSRRear >
YSRSSRSYSSSSear and
SSSSSSSRSSSSearbu*
SSSSSSSRSSSSearbuds
WQTSSSSNQSSSearli*
WQTSSSSNQSSSearlier
VPYSURRLTVUUearly
SRJWR[SaTUSVearly >
QSMSSSSSSSRTearly and
[RVSSQSLTRRSearly for
JORS_RSSSSRSearne*
JORS_RSSSSRSearned
OZSVSSSRRRSRearph*
OZSVSSSRRRSRearphone
bSPSSRSDTSSRearpl*
bSPSSRSDTSSRearplugs
gOPSTMSEWOONearri*
\\PPSTSSNUSSSearring
_RSSTMSJTOONearrings
VRUSQNSYUPPOearrings >
cSPMRKRQXPRNears
TSQSSQSNTRSQears >
WSUSRQS\\PUVUearth
O^QRSSSRSSSSearwa*
O^QRSSSRSSSSearwax
]QZRSSSNSSTSeasel
VPRTRWSRRRSReasil*
VPRTRWSRRRSReasily
VRRRSOSXSSSReasily >
WRSSSSURSSSSeason's
WRSSSSURSSSSeason*
SSSRSSSTSSSSeast
RSRSRSSVSSSSeastb*
RSRSRSSVSSSSeastbourne
OMWRSPL^QVVWeaste*
RNVRTPRIQVWWeaster
ZSNUSPSZRSRTeaster >
ZQOSSRSNURRReaster and
PRTSSSMhSSSSeasters
sFIOQITSXOPOeasy
TRRSSQRMQSSSeasy >
WSQRSRSOSRSReasy on
QRPTSSS_PRSReasy to
NSIUQYR]TSRQeat
SSWSSSSLSSSSeat >
PVSSSUSQUSSReat the
XgPVSLOQSVTTeaten
WMTZQP\\PSSRReatin*
WMTZQP\\PSSRReating
QMS\\SSSJSSSSeating >
NSZXSRSPRTSSeating a
cHSLPRR]WUSTeats
`RSOUSSDSSSSeats the
PSXSSSSRRSSSeaves*
PSXSSSSRRSSSeavestroughs
RSSSSSSISSSSebay
VSRRSSSXVSSRebi
FRPSXcSDQRRUecho
TR]RSRRSRSSSeclip*
TR]RSRRSRSSSeclipse
RSSSSSSSSSSSeco
USSSSSSRTSSRecon
VRISSRS[URQReczem*
VRISSRS[URQReczema
RSSSSNSYTSSRed
MUSSSSS[SSSSedelw*
MUSSSSS[SSSSedelweiss
`QLQRMSUTUTRedge
RTRTRRSHSTRSedge >
VRISSQSRVRSQedge off
]QSSSRSJSSSSedger
eNMQRQQLYRRRedges
`QRRSRRNVSSRedges >
URSSSSSRTSSSedibl*
URSSSSSRTSSSedible
PSTRSSSUSTTTedinb*
PSTRSSSUSTTTedinburgh
VOORSaSSRQQVedite*
VOORSaSSRQQVedited
QePSSLSLRRROediti*
SSSSSSSSRSSSediting's
QePSSLSLSRROedition
YRRSRPS]VSSSedito*
YRRSRPS]VSSSeditors
]ROSSRSWUSSSeduca*
]ROSSRSWUSSSeducational
SQSRQQSZTSSSedwin
VSQSSSSSSSSSee
YRSSSRSQTSSSeee
FRYkSRSCRURUeejit
IUSSSSSYNSSSeels
OUQRSXSVTSSSeffec*
OUQRSXSVTSSSeffect
USPRSSSRUQRQeffic*
USPRSSSRUQRQefficiency
WSRSSRSVSSSSeffor*
WSRSSRSZSSSSeffort
SSSSSSSPSSSSefforts
SSSSSSSRTRSReftpo*
SSSSSSSRTRSReftpos
WiPPYIQPYQQNegg
X^QQTPRJXOPNegg >
HYSSSRSPRSSSegg cup
SSSRRSSLSSSRegg on
RSRSUSSOSSSQeggcu*
RSRSUSSOSSSQeggcups
TTXRYLPaQSTSeggs
NPWUZPRORTSSeggs >
IXWQSSSMQSTSeggs in
HYSSSRSPRSSSegg~@part
SRSSTSS[SSSSegypt*
SRSSTSS[SSSSegyptian
MPSRRPRgOUVTeh
MPURRQS`NUVTeh >
KPdSSSSNRVVVeid
RSSSSSSNSTTTeid >
^UTPPIR[VSROeight
G[SRSQQYSQRSeight >
QOSSRVSLVSSReight and
OR`VSPSASUTReight days
WRKXSSSYRTRReight in
DUOSSSSiTQQQeight of
PRVSSTSGRRSTeight weeks
SSQSS[S\\SRRSeight years
KW[OQHUZOTUReight*
[WUXSHWKPQQPeighteen
ZR_QSQRSQQRReighteen days
QNeQSSSESUUTeighteenth
VR^XSPRQQURSeighteen~@span
QRPMSRS\\QUVTeighth
IUSSRSSSSSSSeighths
NRORSSS`SRRSeightieth
RS\\SSSSRSSTSeights
WXFTSTRYTSRQeighty
G^JUSWQ`SQSQeighty eight
IRWSSSSlSSTTeighty one
_SWRSWN_RSSUeight~@money
HMKRRSSlRUUTeight~@size
]QWVRORNTSRQeight~@span
SS]SSPSSSSTSeirco*
SS]SSPSSSSTSeircode
ZSSRSQSYTSSSeisen*
ZSSRSQSYTSSSeisenhower
SSSSSSSPSSSSeish
WZTNSORNUOQSeithe*
WZTNSORNUOQSeither
TRWORURZPQRVeither >
STRSRSSSSSSSelant*
STRSRSSSSSSSelantra
SRSSSSSPTSSSelast*
SRSSSSSPTSSSelastic
TSKRSRSUURRRelbow
TSPRSSSRVRRRelbow >
_QSRSXSHRRQQelbow*
_QSRSXSHRRQQelbows
SPSSSRSXVSSSeldes*
SPSSSRSXVSSSeldest
TVOVRSSQQSRSelect*
SSUSSSSKSSSSelection
TWMVRSSYQSRSelectric
QSSVSSSMQTSTelectric~@place
PPRSSXP^SSSSeleft*
PPRSSXP^SSSSeleftheria
URSSSPSNSRRRelega*
URSSSPSNSRRRelegant
YPXSSQSQSSSSeleme*
YPXSSQSQSSSSelement
MQQZSQQXTSSSeleph*
KRRZSSSSSSSSelephant
TRRSSQQXTSSSelephants
KMNXSQSgTTRTeleva*
KMNXSQSgTTRTelevator
RW]NUWYRTMNOeleve*
[TRNUPZUTLNLeleven
X\\LZONZ]USPSeleven >
NRLVSWR\\ORSQeleven and
XRIQOSRYRQSVeleven days
YPLSSQSQUSSReleven miles
RRTPRRSWUSSReleven minutes
M\\MSXUQTRSRReleven of
NSSRSUTVSSSSeleven quid
MQWMSPSYSUUUeleven times
VQZSSQSKQSSReleven weeks
SRSSSSSSSSSSelevens
TSPSSSSXTSSSelevenses
IWaSSZQKRUSVeleventh
LM]RSRZPRRRTeleven~@money
JRRSXSSTQSSSeleven~@size
[NQNNNRVUPTTeleven~@span
ORXSSSSSSTUTelf
OSTSSSS_STTSelgar
RSRSSUSXSSSSeligi*
RSRSSUSXSSSSeligible
SSQSSSSZSSSSelin'*
SSQSSSSZSSSSelin's
\\SSQSRSOSSSSelise
SSWRSQSRRSSSeliza*
SSWRSQSRRSSSelizabeth
YRQRSPSTSSSRelk
SRSSSSSSSSSSelks
OSSSSSSWSSSSelle
M7RqSRSVRTSTelm
OXOTVOVXTURSelse
LYRQRSSTPTTSelse >
dRMSSOSSWPQQelse to
SSRQRTSRPPQRelse'*
SSRQRTSRPPQRelse's
SVSSSRSRRRSRelse's hair
[PRUSTRNSSSSelsew*
[PRUSTRNSSSSelsewhere
SRPRSSSVSSSSelves
SSSRSSSTSSSRelvis
SQPRSWR\\RQQWem
SQNRSWR]RQRWem >
NRURSVSMORSXemail
OPUSSTSHPRSVemail >
ZNOQS^RPPQQUemail*
ZSRRSQSNRSSPemailed
SNPRSaRUQQQXemails
PRSSSYSORRRVemails >
RQSRSPRoTUUTembar*
URURSPS\\SUUTembarrassed
PRRRSRSeTSSSembarrassing
OXPSSUS_QRRSembro*
OSPSSVSbSSRSembroider
RXSSSRSQRSSRembroidered
VSRSSSSSTSSSemera*
VSRSSSSSTSSSemerald
\\SRSSRSGVSRSemerg*
USSSSSSPTSSSemergencies
ZSRSSRSJTSSSemergency
FSQRSSYSSSSSemers*
FSQRSSYSSSSSemerson
PQQSS^SKPRRVemoji
PRRSS^SOQRRVemoji >
SSSSSSSQSSSTemoti*
SSSSSSSQSSSTemotional
SSSSSTSNSSSSemplo*
PSSSSSSPSSSSemployed
USSSSTSRSSSSemployer
TSSSSSSQSSSSemployer's
QVOWSSRTSSSSempti*
OVOWSSSORSSSemptied
VSSSSSRXTSSSempties
HX]NTNOUPWYTempty
TL_STTSJVRRQempty >
UXRSRSSOSRRRempty box
LOQSSRSsSTTTemu
XSRSSSSRSSSSename*
XSRSSSSRSSSSenamel
SSSXSSROSSSSenclo*
SSSXSSROSSSSenclosure
QLQSSRSdTSSSencor*
QLQSSRSdTSSSencore
MYSSSSSWSSSSencyc*
S]SSSSSCSSSSencyclopaedias
MOSSSSSgSSSSencyclopedia
PRUHShVMLY\\]end
NO`MZRP_SWWXend >
MUKQV_SSQTSUend and
[NQSSRRLSSSSend but
QRTSPRRQRSSSend i
SXRSSSSURSSSend is
RTXXQDTRNYZWend of
RXSSNRSQSSSSend to
USRPSTOIUPQSended
OSRSSTOPRPQTended up
lPRPSSSHURRRendga*
lPRPSSSHURRRendgame
bHZQSPS[WTTSendin*
aRRRSSSLVRRRending
]LSSSQSUTSSSending's
KO[SSSS`SUUUendings
_M]OVSS>STTTends
^OOSSSSPURQRends >
YRRSPLROSSSQend~@me
OSKSSSS_TSSRenemy's
OSKSSSS_TSSRenemy*
NQNSSSSfSSSSenerg*
NQNSSSSfSSSSenergy
QTTRSRS^SSSSengag*
RSWRSRSYSSSSengaged
RTQSSSSXSSSSengagement
UOUZYMSSUQQPengin*
MS\\]SRSCRRRSengine
]OQP[NSYURSPengineer
PSOSRSS]URSRengineering
_RRSSSLaSSSSengla*
_RRSSSLaSSSSengland
WUUQRSREOPPTengli*
WUUQRSREOPPTenglish
I[PSSSScPPPPenglish >
LRSUSWSPRRSWenglish and
TSSSSTSSSSSSenglish they
TSSSSTSSSSSSenglish~@seller
QcROULSQQQQOengra*
QcROULSQQQQOengraved
UWRRSOSWRRSRengraved on
QPXQSLSgVWXTenjoy
SPWQSSSPSWXVenjoy it
JQT^RRSXNVUXenjoy*
SVKTRUS_OSRTenjoyed
HO`]SPSLQWWXenjoying
USOSSSSSTRRRenjoys
OSSRSQS_SSSSennis
TPRSSSVXSSSSenorm*
GSRSSSVbRSSSenormous
`PSSSSSISSSSenormously
[LLRTWGYWKLPenoug*
[LLRTWGYWKLPenough
SPWMQRRWVQSTenough >
VUXRSSS`SSSQenough and
hQNTRUS4SQQUenough for
NRSRSQSlUSSSenough said
WVN[RQS=RQQRenough to
XRRSSXRMURSRenough~@part
PRQRRdSNSRSSenqui*
PSQRRbSLSRSSenquired
SSSRSVSVSSSSenquiry
PPXZSNRSTUSUenter
]YNRRRSGVQRQentir*
\\RORRQSNWQRQentire
TZRSSTSLRSSSentirely
USQQSSRRTRSRentri*
USQQSSRRTRSRentries
QSSSSRSSSSSSenume*
QSSSSRSSSSSSenumerates
VRZNTPRMUTUTenvel*
OSZNWPRRSUUTenvelope
WRSSPSSMQRRRenvelope >
SS[QWSSISTUTenvelope with
ZRSSPSSNUSSSenvelopes
^YRSSRSGSSSSenvie*
^YRSSRSGSSSSenvied
OScRSRSjSSSSenvy
MOpRSSUSQSTUepiph*
MOpRSSUSQSTUepiphany
URSSSSSLTRRRepiso*
URSSSSSLTRRRepisode
VSSQSSUTRSSSequal*
VSSQSSUTRSSSequally
VTSSSSSSSSSSequip*
VTSSSSSSSSSSequipment
QQLQSSSmWRRRer
URZR_QSLUSSRerase*
PS\\SSRSPSSSSerased
XRQR_RSNUSRReraser
XSSRSSSLRSSSergon*
XSSRSSSLRSSSergonomic
UdQRSRSHSSSSerin
YQQSSQSPTSSSerr
QSZQSQSSSSSSerski*
QSZQSQSSSSSSerskine
LOEQRpRSONNXescal*
STRSRSSSSSSSescalade
RSSSSZSPSRRTescalate
POPRSgS>PPPXescalated
QPPRSaSKPPPXescalated >
PRJRSUSkSRRSescalator
ZQQRPPSQZQRPescap*
URSSPSSNVSSSescape
XRRSSPSSWQRPescaped
TSRSSSSUTSSSescapes
YRSSSSSPRSSSeskie*
YRSSSSSPRSSSeskies
^RSSSSS?TSSSesky
ZWSTSSSESRSQespec*
ZWSTSSSESRSQespecially
WQSSSSSZSSSSespre*
WQSSSSSZSSSSespresso
PSSSSXSSRSSUessay
VRTRSRSZSUTSessay*
VRTRSRSZSUTSessays
OSQQSSScSRRQesso
SSSSSWSRSSSTestab*
SSSSSWSRSSSTestablish
QQ[YSISSRUTUestat*
QQ[YSISSRUTUestate
FR]YURSINYYVestim*
NRR[WUSRRTRSestimate
JS^QQOSJNXZVestimated
VSRSSSSSUSSSeston*
VSRSSSSSUSSSestonian
USRQSSSRSRSSestua*
USRQSSSRSRSSestuary
JcSSSQSOSSSSetchi*
JcSSSQSOSSSSetching
STRSSVSRSSRReu
MQhSSQSTSSSSeupho*
MQhSSQSTSSSSeuphonium
GPNRRUTORSSVeuro
TXPSSPRPQRRSeurop*
UXPSSSRRRSSSeurope
RTSSSPSQQSRSeuropean
JSZSS]RNQVVVeuros
VRSSSSSORSSReusto*
VRSSSSSORSSReuston
RSSSSOS_SRRSevasi*
RSSSSOS_SRRSevasion
KM]RRUR^RWXWeve
^JITY[OMRQMQeven
ZQQTRYSYRVRVeven >
IIVX`PSESTSTeven a
TXPRSRSXQSSReven after
PSSPRTS\\SPQSeven been
PRZUWQSPQUUTeven got
SRSRSSSTTSSSeven has
PSORSYSWSRSSeven i
YRSPRRSQWRSReven in
STQOSPRYVRRQeven my
ORSUVRSMRVSUeven put
ORQZPPSNQVSVeven take
Ka\\XQVRMQPRQeven the
TSSSROSTWSSQeven when
RQRTRQVQQRSQeven with
VRV^PKOUTURTeveni*
`VR_QOPLTTRTevening
dSISSSSGSSRSevening >
QQZRSQSVTRRRevening and
KS\\^SSRHQUUUevening at
[XVNROSTRUUUevening i
IOWRQPR\\STSTevenings
aOPRRQSPURRRevenl*
aOPRRQSPURRRevenly
VRRRSRSORSSSevenly >
QR\\SSPSNSTSSevent
UMR\\SbRHTURVevent*
UMR\\SbRHTURVeventually
QP]PSGSSRUWVeventually >
PRZUWQSPQUUTeven~@arrive
PYJQRURSVQQQeven~@me
HSRKRaSZSQRReven~@reply
URURSRSXTTTUeven~@use
RPcCQLUMTUXRever
OQPSSSSaQPOQever >
ZPISSSS_UNMOever ever
RSZSSRSNSVVUever happened
WPWSSSSQRSSSever owned
SRQPRSSTSSUSever since
iOGJQJSL[ILKevery
OWSQR[SMQSRUevery day
GR`OSPSQOWXVevery evening
RSFSSdS@SRPSevery friday
LSSSSTSQSSSSevery message
LS\\LSPS]PUWUevery morning
SQWSSRRUUSSSevery night
HXISSVS_STTWevery one
JSXXVQSWRSRTevery other
fPQSSMSNUSSPevery page
\\QRWQTSQTQQRevery single
TSZOSQSSSTTSevery sunday
]NTVRSRZYOQOevery time
NRS^SSSXRVSUevery unit
PSXPSSSNSSUSevery van
TOSKTLRZYMRMevery*
YTMTQIQaUTUTeverybody
OS[SSRSGRSSTeverybody's
KPWTQRRWTTVReveryone
OPTRSSS[RTUUeveryone >
PSSQSRROSTSSeveryone at
TPYRSSSWRVVUeveryone in
PWTQSPShTRRReveryone's
WOQNK^TQXOQPeverything
HVHRMSS^VUSUeverything >
TSPSSXSRSSSSeverything and
GRaSSSSUSSSSeverything but
WSTSSQS\\USTSeverything else
\\SQSSRSNSSSSeverything except
MP^SSRWNQTSTeverything i
NQRSSSSTSSSSeverything in
QNRSSXSPTSSTeverything is
JYRSRXSKPSSVeverything's
OPZPSQVYSSSTeverything~@me
URSPSQSUTSSSeverything~@works
aJNPaKTITOPNeverywhere
ZKRQbPUR[QQPeverywhere >
NVWMSWRUQTTVevery~@carrier
>OdASYQTMY\\Yevery~@day
Kj[TRVRFRPQOevery~@part
USWPSSUYSSRSevery~@place
HQRSSYRKPSSXevery~@reply
RWGQRWY`QSRTevery~@span
JSXXVQSWRSRTevery~@wrong
WSUPSNS_TSTTever~@reply
SRLTWTSWQQQTevide*
SRLTWTSWQQQTevidently
MSRSWTS^PRSUevidently >
VRSSSTSRRSSSevinr*
VRSSSTSRRSSSevinrude
VSSSSSSORSSSewe
RSRWSSSIRUSUewes
UUWQRORZUTTRex
MRWRSQS^SUUSex >
PSSVSSSWPVSVex's
]NSRYRSURSTSexact
[^UJRQRGUMOMexact*
[^UJRQRGUMOMexactly
P^NTSQRYQOPPexactly as
BaQRSPSUORRQexactly like
QSPRSSSQTSSSexactly the
TPRSSWSOSTTTexactly what
cK_QS`SDUSSUexactly where
IQRRSRSiSSRSexagg*
IQRRSRSiSSRSexaggerating
QP]OROORUTWSexam
RSZSSQP>SSUSexam was
HSRSTSSZQRRRexami*
NSSSTSSSQSSSexamined
LSRSSSSZSRRRexaminer
IRMPQdQFLQQ\\examp*
IRMPQdQFLQQ\\example
PSSSSWSQSSSTexample and
KRSSS\\SSRSSVexample bounces
TNJSSPSiRTTSexams
OSQSSZSWSSSSexcee*
OSQSSZSWSSSSexceeded
fRRRRPSMVRSRexcel*
fRRRRPSMVRSRexcellent
RN]MKHPVRWWUexcep*
]SMOKTSDSQRQexcept
QTIQSRSWRQSQexcept the
HNcRSGQeRYXWexception
LPWRSQS\\SVVUexception >
LPUPR\\WPNRSXexcha*
KQVPRXWQRRRXexchange
TSRSSWSROTTSexchanged
Q[OSSOSVSSSSexcit*
Q[OSSOSVSSSSexcited
LPSXSSSXQVSWexcla*
LPSXSSSXQVSWexclamation
]RRRSRSPURRRexclu*
]RRRSRSPURRRexcluder
GQNRSWScTSSSexcus*
DSRSS[SYSSSTexcuse
UQNRSOS]TSSRexcuses
USSSSSSSSSSSexecu*
USSSSSSSSSSSexecutive
PSSPSQS[TTSSexerc*
PSSPSSS[STSTexercise
SSSSSQSSTSSSexercises
MSRQSRSbSSSSexete*
MSRQSRSbSSSSexeter
`RRRSRSMVSSSexhal*
SSSSSSSSTSSSexhale
`RRSSRSMUSSSexhales
NRWRRZSSPVWYexist
NRQSRWSQPVWYexist >
`O\\QRRSKUTUTexist*
OS[RSSSQRSTTexisted
[PTSSRSNURRRexisting
\\RRSSSSRSUUTexists
NR_TSSSSSSSSexit
USSSSTSNTSSSexpan*
XSSSSRSNUSSSexpands
OSSSSUSSSSSSexpansion
ONcNQMQSXXZYexpec*
RQWPSQRLVSRUexpect
SQcRSNQNTWXWexpected
PSORSSS_RTVTexpecting
SSSSSSSSUSSSexpects
WQSRYRMRUSSSexpen*
RSSSSSSRSSSTexpense
XQSSYRMSUSSRexpensive
O[QSSQSHSRRRexper*
SSRSSSSPSSSSexperience
P\\RSSQSJSSSRexpert
RSSSSTSTSRSSexperts
KbORQSRWNPQQexpir*
KbORQRRTNPQPexpired
SSRSSTRVRSSTexpires
OSYQQZTPVSSWexpla*
IW]TRHTdUVUTexplain
VS]WSPSCSUSSexplain >
NWMPSKSnVSTRexplain that
PRNQRbSJRQQTexplained
OSSSSUSQSSSUexplaining
aPTSSUSJTRRTexplanation
`SRSSRRITSSSexplo*
`SRSSRRITSSSexplode
ZSNSSSSQTSSSexpor*
ZSNSSSSQTSSSexports
[I]PSO\\JVSTRexpre*
[I]PSO\\JVSTRexpress
]QIWSSSHVRRQexten*
RRSSSTSSSSSSextended
YSQSSSSOTRRRextender
XSRSSSSQTRRRextends
TSMWSSSNSUSSextension
LSRSSSSZSRRRexter*
LSRSSSSZSRRRexternal
NRPSRRSdTSSSextin*
NRPSRRSdTSSSextinguisher
JVPMS^eOPQPOextra
USTSSURQSQQQextra for
SSSSSSSQRSSSextra*
SSSSSSSQRSSSextractors
cQFOQJRNZRRNeye
bORRSOSLXRSPeye >
NTNRSUS[RSSReye and
VSQVSQSUTSSReye level
\\QRRRRSIVSSReyebr*
WSSSSRSKTSSSeyebrow
XRRRRSSPUSSReyebrows
WZTRRRS:SSSSeyela*
WZSRRRS8RSSSeyelash
SSTSSRSUSSSSeyelashes
[VJKQKQMUOOQeyes
M^MRRSSISRRReyes >
ZPNQSRSZSRRSeyes shut
KjQWPSQ]URPPf
YSSRRQSSWRSQf ck
VPVQS_SKSRSUf ing
RSRSSTSRSSSUf'n
RQSSUSSSSSSSfaber*
RQSSUSSSSSSSfabergé
XRRSSRSOSSSSfabri*
TSSSSRSWTSSSfabric
WRSSSSSKRSSSfabric's
XSSSSOSQSSSPfabul*
XSSSSOSQSSSPfabulous
VSKI\\QRLTNQNface
ZRRPRWSWVNPOface >
PSNQSRSbSTSTfaceb*
PSNQSRSbSTSTfacebook
QRISSrSQSSSSfaced
`IN?RRSfWQRQfaces
FQgORWRQRTVUfacil*
LSSSSXSOSSSSfacilitated
LQgORRRURTVUfacility
RSVPSSSLSSUTfacility >
ZRXTRPSCUUSSfacin*
ZRXTRPSCUUSSfacing
XSSTSQSKRTSSfacing the
PSUQSSSXSSSSfact
MWROOZObORRQfacto*
MWROOZObORRQfactory
QSKRSbS;PRRRfactory >
LTSSSRSRRSSSfactory sealed
IVSSSQSRPSSSfactory~@new
VRSSSPSSUSSSfacul*
VRSSSPSSUSSSfaculty
QRSSSNSVSSSTfada
\\NSSSSSNRSSSfaded
VSRRSOSRXQRQfades
SRSSSSSWSVSVfag
QYSSSVSSSSSRfags
PSSSSJShPRRNfail
QSUNSRScSRRRfaile*
QSUNSRScSRRRfailed
ZNFSSSSQVPOPfaint*
ZNFSSSSQVPOPfaintly
PMQXMae[PONNfair
\\ZNSOMN]RPQRfair >
PSaWSOGHUUSTfair enough
RSRPSTRNRRRRfair play
WRSRSRSHSRQRfair the
QSRSSLS`SSSTfaire*
QSRSSLS`SSSTfairer
TOOSSERcTWWTfairn*
TOOSSERcTWWTfairness
QLVQXSSWRVVUfairy
RSRPSTRNRRRRfair~@use
MRNRSORkRQPUfaith
QSRSSSSXSSSSfaith*
QSRSSSSXSSSSfaithfully
PXPRRORRRPQOfake
NaRRSRSNPQQPfake >
PURSSQSPSSSSfake the
dNXQVOSOTSSSfall
USYSRRSLSTUSfalle*
USYSRRSLSTUSfallen
MRZRSRRbSSSSfalli*
MRZRSRRbSSSSfalling
aOORSLS@XOQQfalls
YSRSSOSHTSSSfalls in
TZQQSSSHURSPfalse
WVHORTPTWQQPfamil*
]RNQRKSYTSSRfamilies
SOPQTWPWVRRRfamily
`RRPSSR7WRRQfamily >
MSR[USSPTSRSfamily is
M[PSRWSITRSRfamily's
VSSSSSSWTSSSfamou*
VSSSSSSWTSSSfamous
VRQRSSS[YRQSfan
O`NSSSSPVPORfan >
^SRSSPTUTSSSfan's
PSSSRUSSQSSVfancy
SURQSSSRSSSSfanta*
SURQSSSRSSSSfantasy
VFaO^MOKYRQUfar
KQgQRRRRQTUVfar >
NPVWQSSWQURVfar as
USRRSSSSURSQfarew*
USRRSSSSURSQfarewell
SSNXSRSSSSSSfargo
OQYaSNUTQYTVfarm
UQXXSSSLRTTTfarm >
GdQRSQSPSRSSfarme*
GdRRSRSOSRSSfarmer
OcSSSRSASSSSfarmer >
SSRSSSSTSSSSfarmers
RS^SSSSXSTUTfarmh*
RS^SSSSXSTUTfarmhouse
WRRSRRSYUSRSfart
XROSSSSSSSSSfarth*
XROSSSSSSSSSfarther
eKRSSVSMQSSSfarts
WSRSSSTISSSSfarty
USRSSSSSSRSRfasci*
USRSSSSSSRSRfascinator
QSLSSXSMTRSSfashi*
USLSSSSSTRSSfashionably
OSSSSXSMSSSSfashioned
ZVK[SMJ^YUNQfast
ORQ^ROQNSXRWfast >
VSRPSTSSUPRPfast and
WRSXSPRNRVTVfaste*
[RTSSPSOSUUTfaster
QSSSSSSMRSSSfaster than
PSRXSSRRQTRUfastest
RSMSSSS[STSSfasti*
RSMSSSS[STSSfasting
RSSSSSSUSSSSfasts
fHKQR\\R;QQRSfat
VSSSRRSSSSSSfate
OLRPUPT\\PQSQfathe*
NMTUVMU\\PQSPfather
fRUSRSSEYTTTfather in
VXSSSRSCQRRRfather is
RPRRRSSUUSSRfather was
TUSSSSSESSSSfather who
TRROSVSTSSSUfather's
TQMOP`RLWOQWfault
HRTPSXS_TSSUfault >
LVRPSXSKSRSSfault for
_RVTRKSPURRRfault the
NURSQRSkSUSSfault*
ORRSSRSfSUSTfaultless
SVSSQSSXSSSSfaulty
VSQSSSSVQSSSfauré
SSTSSSSRSSSSfavor
bPMRSSSIUQRQfavor*
`QMRSSSITQRQfavorite
URSSSSSSTSSSfavorites
[RSSWPSHTRRQfavou*
]SSSSSSHTRRRfavour
PSSSWPSSSSSRfavourite
BPQRRdRsSSSWfax
DRRQS|SOSSSSfaxed
MSMRRQSgORRQfckin*
MSMRRQSgORRQfcking
SQiSSRSMSSSSfear
OSTSSSS_STTSfeat
\\RNSQRSWSPQPfeath*
USQSSSSWRRSRfeather
[RPSQSSRTQRQfeathers
XQRSSSSRUSSRfeatu*
XQRSSSSRUSSRfeature
RSURSRSSSSTSfeb
ZONRSYRNRUTUfebru*
ZONRSYRNRUTUfebruary
RSISSaSTQRRTfebruary >
SRSSSMS\\SSSSfeck
MRSSSRSYSSTTfecke*
PRSTSSSNSTSTfecked
SSVSSRSMSSTSfecker
PRPRSRSeSQSSfeckers
QQVRSSS[QWVSfecki*
QQVRSSS[QWVSfeckin
YPQKRQSMWQPOfed
SSSVSQVWSRSQfedex
QPRSSSQPSSSWfee
SSSSSPSRSSSSfeebl*
SSSSSPSRSSSSfeeble
WRQVRNYUWUQRfeed
MSRRSRSYPSSRfeedb*
MSRRSRSYPSSRfeedback
dPLNPRSJXRSQfeede*
bPMNPRSKXRSQfeeder
USSSSSSQSSSSfeeder's
TRWOSUSYSUTSfeedi*
TRWOSUSYSUTSfeeding
QSTSSSSQSSSSfeeds
H`KOM]GRVNNSfeel
YOSSSXSRTSSTfeel it
UQQSMRSIXSSRfeel like
UQ]PSRSTTTUSfeeli*
NSaRSLSWSVVUfeeling
ZQPQSYSQTRRQfeelings
KQSQRRSbPSSRfeels
YSSSRTSNTSSRfeels like
PQRSSgPPRSSTfees
^QNZRMPL[TPTfeet
\\LPVRRRNSUQVfeet >
RXSSSSPVSRSSfeet are
SSRVSSSOSSSSfeet from
PRYQVSSTSUWVfeet of
SVRSSSSSRSSSfeet'*
SVRSSSSSRSSSfeet's
UUQ`RKRKUURTfell
[QTMSOSLWQSQfell off
[VSRSQRSVRSQfell out
IWUYSQRXNVTTfella
PUVRSTS^QRSQfella >
YSSRSSSRTSSSfella at
SRTQVTSQSSTRfella on
PNRVS[SXSSSUfella's
OMSVS[S\\STSUfella*
RRTSSSSXSSSSfellas
ELTPRSSdMWSUfello*
KPQSRRSOMUQWfellow
PSSSSSSPSSSRfellow named
NSOWSSSLQQRRfellow who
SUSRSVSSSRSPfellow's
PPTRSQS]SSSSfellows
QPUSSSS^SUUUfellowship
OXFOXMSTRQRSfelt
DWSRYRS[PSSSfelt like
QUSTSSSSSSSSfemal*
QUSTSSSSSSSSfemale
LSRPSSS\\TSSSfemi
ZRFQQRS]OPNQfence
RRO[SSSERXQWfence >
NSSISSSdSOSOfence and
QVRRS\\SHSSSPfende*
QVRRS\\SHSSSPfender
ORSSSRS_TSSSfermo*
ORSSSRS_TSSSfermoy
URSSSSSSTRSRfern
QSOXSSSOSTSTferre*
SSQSSSSSSSSSferret
QSQXSSSOSTSTferrets
PRlRSRROSUUTferri*
PRlRSRROSUUTferries
LRbRRQRQPXXWferry
[SaPSSRCRSTRferry >
JQOQRRSpRWVWfesti*
JQOQRRSpRWVWfestival
TRPNS[SUTSSSfetch
USOXRQSYRSTSfetch*
USOXRQSYRSTSfetched
TSSSSSSNTRSRfete
YPQRSSSQSSSRfever
O[PQR[RMURTQfew
QYRSSZSNRRRRfew >
KbyRSRSKNRSRffs
YSQSSSSOTRRRfi
VRRSSSSQSSSSficti*
VRRSSSSQSSSSfiction
bNTSSRRNTSSQfiddl*
YOXQSVSTSSSQfiddle
TSPSSSSOSSSSfiddler
[RRUSOSQTSSRfiddly
SSSSSSSSUSSSfidge*
SSSSSSSSUSSSfidgets
TONTRWRUURSUfield
SROQSXSQTRSUfield >
OSSZRRSSSTSTfield*
OSSZRRSSSTSTfielding
TRPRSRSYSTTSfierc*
TRPRSRSYSTTSfierce
EQWSSQSdSSSSfiest*
EQWSSQSdSSSSfiesta
SPSSSSSXSSSSfife
DRRNR[TXSSTSfifte*
LRKORZUZTSSRfifteen
QSNQSkQPSSSTfifteen >
KSZRSTSQSTTTfifteenth
S\\SSSSSSSSSSfifteen~@money
PM`RSDS[QSSUfifth
TQWQSRSTSTTTfifti*
TQWQSRSTSTTTfiftieth
LNhRRM`KNWYUfifty
PR^QSRSKRVWUfifty three
UUQSSQSQWQQPfifty years
XUYSSOSLVPQOfifty~@span
PIZQSSSXRSSSfig
aMOOiJSBVQRPfight
qOROQRSKURSPfight over
XNRRSHSYWSSSfight*
SSSSSSSQSSSSfighting
XNRRSHSZVSSSfights
QRVSSSS^SSSSfigs
TLTPQMZZVQSNfigur*
KOVQRO[OSRSOfigure
RSSQRTZPRQROfigure in
USQSSQSVURSRfigured
YPSRSSR[SSSSfigures
TSSSSSSRSSSSfigurine
bTQPRVSCRSSSfile
STRSSQSdRSSSfiled
QPSSSXSSSSSUfiles
TRSSSRSXQSSSfilin*
TRSSSRSXQSSSfiling
]RPLWVROTPRSfill
YPPPSQSNVQSRfill >
ORUPSWRLSRRSfill in
K_LQU\\S@RPQQfille*
K^LQU\\S@RPQQfilled
SSSRSUSVSRSSfilled in
STSSSSSSRSSSfiller
[SLNVMSMURSPfilli*
SSRNVSSNSRSRfilling
[SMSSMSSUSSQfillings
USRSRTSSSRSRfills
LV\\UZMS`QWUSfilm
NS\\RYQSJPTTTfilm >
QRRSSSSRRSSSfilm of
VUPSSSSRVQQQfilm'*
VUPSSSSRVQQQfilm's
FSTOQXS\\PUUWfilme*
FSTOQXS\\PUUWfilmed
SSSSSRSRSSSSfilmi*
SSSSSRSRSSSSfilming
TRPRSRR`TSSSfilms
OWQOSUSRRRSQfilte*
QPQPSVSKSRSQfilter
PYSSSQSZRSSSfilters
EMOSSmSVSQRUfinal
WVMYPPQZZMMKfinal*
_TD[PPRT]ONNfinally
XPQVQRSLWSRRfinally a
KU[QSRSXQQRPfinals
SSSSSSSRSSSSfinan*
SSSSSSSRSSSSfinancial
HQYYQUUTNQPRfind
QSSRSUSWRTTTfind >
LSXMSSSXSTVTfind it
PSWORQU\\RRTRfind my
RSWVSWSJRSRUfind out
UUNZSRSSSSRQfind the
USMVSNSXRSSRfind us
kORSSPSLTSSSfinde*
kORSSPSLTSSSfinder
RRPS[QSQQOQOfindi*
RRPS[QSQQOQOfinding
NRRS\\QSTQRRRfinding them
NRRS\\QSTQRRRfinding~@seller
NOMQSYQRUQQTfinds
DSeQRPUYPRRRfind~@me
USJSSTSRTRRPfind~@seller
]XDMKJPWUMLKfine
[OLPPUO]VTPTfine >
a^RPSTSHSSSRfine and
ORRQSRVUSSSSfine but
TJSQRSSRQSSSfine in
VRSSSSSRTSSSfines*
VRSSSSSRTSSSfinest
_PSWSSSJSSSTfine~@me
UZJOQNRRXLOIfinge*
YSPVSUSQWPQMfinger
TTSXSSSPUSRSfinger >
TSSPUSSKUQSRfinger in
SSSSSSSQSSSSfingerboard
JcSSSRSQOSSSfingermark
WQSSSSSLTSSSfingernail
TVPPRSSPPRRRfingerprint
PSSSSSSRSSSSfingerprints
WJQPSMRcZQROfingers
`PSRSPSJTSSRfingers >
YOURSPS]TSSSfingers and
SSSSSSSRSSSSfingertip
XN\\OOSQMVZXWfinis*
PR[NR\\SMTUVUfinish
QSIRSXS[TTTPfinish >
WLTUPKQXUXTWfinished
DWIRRLS~RUUUfinished it
RTPXSPRNRVRSfinished my
PR]QROS`TTUTfinished the
RTPXSPRNRVRSfinished~@me
VVSSSRSNSSSRfinishing
SSSSSSSVUSSSfinni*
SSSSSSSVUSSSfinnish
cSPSSSSKSSSSfinns
LQ\\SSPS`STTTfionn
VSNSSSSSSQSQfiord*
VSNSSSSSSQSQfiordland
NKWWQQSOTUSTfire
OSWRSRSKSUUTfire >
QSVVSSSUSTSUfire brigade
XRMLRRSdXPRPfirew*
ZSPRSSSPTSSSfirewood
QRPMRRSgWPSPfireworks
TSRUSSSLSTSTfire~@place
SSVSSQSRSSSSfirin*
SSVSSQSRSSSSfiring
cRPYRTRHVQQRfirm
_QSRSMSPYRSQfirm >
RSSSSUSSSSSSfirm'*
RSSSSUSSSSSSfirm's
SRRSSYSLTSSSfirml*
SRRSSYSLTSSSfirmly
OSSSSVSTSSSSfirms
^ORSSRSKVSSSfirmw*
^ORSSRSKVSSSfirmware
\\MOOOZNRSONPfirst
LRaLRTYQPWXWfirst >
RWQRSSQIUSSTfirst and
KSSSXQSQSRRSfirst class
VTVRSTRSTSSRfirst day
GYSSSQSTPSSSfirst forty
VRRWSRSRRUSTfirst go
_SSSSNS;USSRfirst hour
KQbQSTSGSRSTfirst i
ERkNRXSFQUTWfirst it
OSUPSQSOTQRQfirst night
`QOSSUV=QSSTfirst one
JPRSS^SWRSSRfirst the
MSRWVOSYSSSPfirst then
JPPSS_NPRPRVfirst they
PSNRSRSTSSSSfirst thing
SYKURRTYRRPOfirst time
QWOSSNSRSSSSfirst two
VROQSNSVTUUSfirst week
OSSSSUSSRSSTfirst*
OSSSSUSSRSSTfirstborn
TSTSSOSQSRRRfirst~@day
JS_RTVSOQTUSfirst~@feast
IQcPSSSTSRSTfirst~@me
JPORSbNORPRVfirst~@seller
[SNPRMRSWUTRfirst~@span
RSLQS^SJSRSSfirst~@staff
aNSRSQSQWRSRfirst~@use
LSCdRNQ[QUOUfish
OQP\\RRSJTTQUfish >
FRV[SMSeRVVUfishe*
OSTSSSSZRTTSfished
RRVSSMS_SUVTfisherman
JSR[SSSRSSRTfishes
TWVPRURSQVVUfishi*
TWVPRURSQVVUfishing
SRFSSWSbSSSTfishing >
sRRRSRSVZRSSfishy
L[SSRSSURQSQfist
TTSSSSSSRSSSfistf*
TTSSSSSSRSSSfistful
_OLTTPSQUVTTfit
^SSQSOSDWRSRfit >
SPSSSZSWOSSSfit a
SWSQTQS_SRSRfit it
SRSSSSSOSSSTfit my
iKUQRQRHUPQOfits
SSSSSSSRSSSSfits a
SS_SSQRIQSSRfits my
TSQSSSSRTSSSfits snug
]SNRSMSHTSRSfits the
_OPPRSSLWQRPfitte*
_OPPRSSMXQRPfitted
SSSSSSSQRSSSfitter
[RVSSUSLRRRRfitti*
RSUSSXSLRSSSfitting
]RSSSPSSSRRRfittingly
ZdOOMOYTHRTTfive
YZ_PRRT@QWVVfive >
L\\VRUPS\\RRRPfive and
RRZTSPSZSRQSfive days
ORPXSRSYTSSSfive foot
PUQSSNSVSSSRfive hours
YVLSSSRQSRRRfive i
RSSUSRSPSRSSfive in
XSGSR\\STUSSTfive minutes
McRRSRS@SQQQfive of
VPSRSTQTQQRTfive stars
RQ?ZSVSQSSSSfive times
PVeRSKSEPPPNfive weeks
PSSSSZSPRRSWfive years
LQRYSY[JPPQSfiver
SSSTSSSPSSSSfiver's
SSSTSSSPSSSSfiver*
UVOSSSRWSRRRfive~@me
VNSRSTQTQQRVfive~@recommend
ORPXSRSYTSSSfive~@size
ZQRTQPRQOOORfive~@span
PSOSS]RFSSSVfix
HRSRQrUMOQQXfixed
SRPSQVRIPRRUfixed it
RRSRSRS[SSSSfixin*
RRSRSRS[SSSSfixing
SSSSSSSTSSSSfjord*
SSSSSSSTSSSSfjords
STTRSSSFSSSSfkn
ZRbNPQSBQTSUflag
SSUNSSSWSSSSflagg*
SSUNSSSWSSSSflagged
PRPSSSSUSTTTflags
TSQSSSSTTRRRflags*
TSQSSSSTTRRRflagstaff
dQQQRQSOWSSRflake*
TRSSSRSYTSSRflaked
cQRQRSSIVSSSflakes
VQSRSVSQRSSSflame
RcPRSSSMTPQPflami*
RcPRSSSMTPQPflamingo
SSSSSSSSUSSSfland*
SSSSSSSSUSSSflanders
WSSSSQSRTSSSflann
cPLSSQSMTTTTflann*
cPLSSQSMTTTTflannel
FWR]PRSNPWRXflap
IRSXSRSIQUSUflap >
USSSSSSMSSSSflap'*
USSSSSSMSSSSflap's
QQNTRSS_RTSUflapj*
QQNTRSS_RTSUflapjacks
lRMSSRS@SSSSflash
dOQOQPSOZSURflash*
SQTPQQS^RVVVflashes
eQPRSQSC[QROflashlight
TRPOSRSbTRSRflask
dPGGQZRY_HJFflat
SRVFQ_RVUQRQflat >
SSSWSPSPSSRSflat and
TSORSSSQSRSRflat behind
SSRSSSSLTTSSflat in
XQSSSSSOTSSSflat like
USVSSRSPSSSSflat on
SSRSSSSSTQRRflatb*
SSRSSSSSTQRRflatbed
ZSQSSSSKSRRRflatm*
VSRSSSSLSRRRflatmate
WSRSSSSQSSSSflatmate's
SSSSSSSRSSSSflatp*
SSSSSSSRSSSSflatpack
JPfSSQRLQWVUflats
ULRUSUSQUSSTflatt*
XRSQSSSOURSRflatten
RNSXSSSRSTSUflattened
QSSRSUSTSSSSflattered
SSRSSSSUSSSSflattery
XSQSSSRQSSSSflaut*
XSQSSSRQSSSSflautist's
XRSPSWSPVRSOflavo*
NSSSSVSVSSSSflavors
VRSQSVSPURSQflavour
ZSSSSQSQTSSRflavours
NSSRSSSeSSSPflaw
QR\\SRRSQRVUVfleec*
QR\\SRRSQRVUVfleece
WRUSSSSSRSRSfleece is
XSRSSSSOTRSRflesh
ZOY[ORR\\URTSflew
ORLfSSSIQRRSflew >
bPRRRQSNUSSRflex
SRSRSSSWTSSSflexi*
SRSRSSSWTSSSflexing
_SRPSSSUSSSSflick
^OQQRTSLSRSQflick*
UQSRRRSNURSQflicker
ZQRSSSSTSSSSflickered
USSRSTSPQSSSflickers
fTNOQSRMUOQNflies
UQ\\YQOSPQVRUfligh*
SSSSSSSQRSSRflight
UQ\\YQOSRQVRUflights
QSSZQQSSRVSUflights and
ZKRSUVXXOQQRflims*
ZKRSUVXXOQQRflimsy
TSPSSSSSSSSSflinc*
TSPSSSSSSSSSflinch
SSSSSSSQSSSSfling
ZSSSSSSOSSSSflint
TSMZSOSLSSRSflip
WPRSSSSQVSSSflipp*
TPRSSSSTSSSSflipped
TPRSSSSTSSSSflipped the
VRSSSSSPVSSSflipping
ZRSSSRSNUSSSflips
TRSSSOSYSSSSfloat
QYNQSSS]SQSQfloat*
WSSSSSSNSSSSfloating
LYNRSSSbSQSQfloats
RPQWSRR[STRTflood
SPMRSWSXSSSSflood*
SPMRSWSXSSSSflooded
OPJgTMQZRYOWfloor
[ML_RRSCTUQUfloor >
TdSSROSKTQRQfloor and
NRSTSRSYSSSTfloor because
USSRSSSPTSSRfloor's
YRPTSPRFUTRRfloor*
WRPUSPRITTRSfloors
YSPSSSSQUSSPflopp*
SSSSSSSQTSSSflopped
XSPSSSSRUSSPfloppy
PSMZSRSMSSRSflops
WQSRSSSUSSSSflore*
WQSRSSSUSSSSflorets
JSRUSSS^SSSSflori*
JSRUSSS^SSSSflorida
TSSSSSSNTRSRfloss
cQIQVO^<PRRQflour
TSRSSSSSVRRRflow
QMMVS[QTSSRUflowe*
KPOWUYRKQSSTflower
ORUORTRtSSTSflower >
TSSSQRSQTSSSflowerpot
YPPSSVR^TSRTflowers
PSTSSXRRTSSTflowers >
LS\\QSQU\\QUUTflown
ASUSSSS`RUUTflu
XSSSSSSXSSSSfluff
VSSSSSSPXRRQfluff*
VSSSSSSPXRRQfluffy
IWNuPQSQOVQUflung
JXQmSRS[PRSRflung it
YQSSSRSRWSSSflush
JWVRTZSkRSSRflute
]VQSRQSITRSRfly
YRdOSRSGRUUTflyer*
YRdOSRSGRUUTflyers
XRSXSPSQQPRPflyin*
XRSXSPSQQPRPflying
R]QSSRSLQRRRflyle*
R]QSSRSLQRRRflyleaf
SSSRSSSSSRRSflypa*
SSSRSSSSSRRSflypaper
JLKP_PRZQRRRfoam
STSRQRSNSSSSfoam >
SRSSSSRPRSSSfoam corners
VRSSSSSOTSSSfoam'*
VRSSSSSOTSSSfoam's
SSO`SNSSTSSSfob
JRQSSoPPMPQ]fobbe*
JRQSSoPPMPQ]fobbed
eSSQSSSG[PRPfodde*
eSSQSSSG[PRPfodder
RQWWSRSPSSTSfog
cQPPSSSISSSRfogs
WaOPOPW]ORRRfoil
OQQmRPSHSUUTfold
TM]M[RRRWPPOfolde*
ZOJN]PRM[NPMfolded
KRWSRUS`QTTUfolder
VRaSSSSKQSSSfolders
^RQSRQSNYRQQfoldi*
^RQSRQSNYRQQfolding
jLLOPOSRZPRNfolds
YSOPSRTRSRSRfolds flat
YSOPSRTRSRSRfolds~@place
NSSSSSSTSSSSfolge*
NSSSSSSTSSSSfolgers
JSRSSONfSUTSfolk
EMSNQuRXMRSYfolks
QPQSShSHOSSRfolks >
dMVVPLROVTVTfollo*
NRT]QKS[TTUTfollow
\\PPORURJURSRfollowed
QSXRSRSSSTTTfollowing
aRSQSSSOSSSSfollows
XIPRSMSbSSSSfond
YJSRSMSaQSSSfond of
aPPRRSRWURSRfont
QQUSSWS]STSTfood
aOSQWVV?TSTTfool
SRPQS]SISRSSfoole*
SRPQS]SISRSSfooled
ORTQSTWPRSTUfooli*
RSSSSSWKRSSRfooling
PSVQSSSXSSTSfoolish
RRQSSTSSSSSWfoolishness
bSSSRQSEWSSSfools
SRSSSSSSSSSSfools*
SRSSSSSSSSSSfoolscap
JLVYPQRbRZWXfoot
^UdJRRSKTRVQfoot >
TRXTSSSSSTSSfoot high
VTTQSSSNRTUUfoot in
TPN]TQSWRTQUfoot of
YRTSSRSJSSRSfoot on
LUSSSUS]RSSSfoot'*
LUSSSUS]RSSSfoot's
SUPXSQR_RRRSfoota*
SUPXSQR_RRRSfootage
T[MMRSSSOQRQfootb*
Z^NPRTSNQQRRfootball
M`RRSTSWPQRRfootball >
QNSSSRS`SSSSfootbath
PUSPSSSLQSSSfootbed
TSSSSSSSSSSSfoote*
TSSSSSSSSSSSfooter
MSURSSS]STUTfootl*
MSURSSS]STUTfootlocker
NSSSSSSWSTSTfootm*
NSSSSSSWSTSTfootman
ZRQSSSSMSSSSfootn*
ZRQSSSSMSSSSfootnotes
LRW^STSIQTQUfootp*
SRR^SOSOSURUfootpath
OTSSSSSSQSSSfootprint
PSXSSXSMSRRSfootprints
bQRRSRSNWRRPfoots*
SSRSSSSSSSSRfootscray
USSSSSSRSSSSfootsteps
`QRRSRSNWRRRfootstool
YRSSSRSQTSSSfootw*
YRSSSRSQTSSSfootwear
_POSSMSZSTSSfooty
VOWLMP`NSSVRfor
USRSSOQ`QRRRfor 0
JSYRSXTJTSRSfor 00
bKM\\VNPDZRQPfor >
IXPUZ[[VPPQPfor a
WSRSSRSQRSSSfor about
XQMSSSS]USRSfor all
^TPSRSPGUPQOfor an
TWXSSPRRSTSSfor and
VZORSPSGRSSRfor another
ZOQSSQTSSSSSfor anyone
[RKRSJSZWQQPfor anything
OSMTSURNSSPSfor asking
MSPZSRTWQTSTfor being
CMEkSSQOPVOWfor by
PQQSTSSSSSSSfor company
JS_NSPQRPVXVfor delivery
MRXSSMVVSUUTfor each
RRUSSSSURUUUfor eid
NWORSSSVQTTTfor eight
MNOPSRWPQTUTfor eleven
UQSRSRSSVSSSfor everything
WRSSSRSNSSSRfor exactly
OVP]SQSNPSQRfor fifty
NR\\RSORLQXVUfor five
EQ^PSYSVRRSSfor forty
MVRQRRSHTSTTfor four
RRSSSYRTQSSSfor free
PSRTSSSPSSSRfor good
GQIRSLaPMNONfor half
TSSSSVMVSSSSfor handling
NVQSSQXJSSSRfor having
SRSSSYSNQRRUfor help
\\PURSSSPSVVWfor her
ZRVOS\\SSTQUSfor him
\\LlKRLRHUTTQfor his
H`^WOO`OLY[Yfor it
SZSOSESQSPRMfor left
MSSSSI_HPSRRfor less
I\\M\\SLPVTSPQfor me
OS^PSPQ[TSTSfor money
ZSRSSSSISSSSfor more
OV\\RRCTQRSTSfor my
QOePSPRARWXVfor next
NQKUSWVZQTSUfor nine
[RQUSKSLVSSRfor no
OSNUQXS_SRQTfor nothing
WPRPSQSVVRRSfor old
OSRWSPS[STRSfor once
VK[R^VQGUTTVfor one
TRVUSKSTRSTRfor other
aTPUSOOQVTSRfor our
[SRSSPSOXPQNfor people
SLNSSVShSSRSfor photos
RSRSUQTQSSSRfor shipping
QSMSSZSOQRRRfor six
UjTSSPSEPSRRfor some
RWRSRXSUWQRSfor somebody
HSUNSSRmSTUTfor something
OSPSSeSUQPQPfor sure
PQSSSZSFRSSSfor ten
KPIRRTX[PRSSfor that
TJZT\\JTNVUVRfor the
PUPRSUQSTQPRfor thirty
LQaRSO]NKOQPfor this
LQ[SSSUSQSTRfor those
LSNRSLVVPWXUfor three
MWQXSVSSRSSRfor twenty
]MVRPY]MVROQfor two
KSTSS]SXPSTXfor us
PSYRSRSTSRRSfor want
ZSLSSRSNURRQfor washing
ISLSSSScRTSSfor weeks
_QRSSQOG\\RROfor what
QSSRSSRQSSSSfor which
MSNSS_RTQSSSfor word
ZSQSSRSNRSSUfor years
RSVSSTSZTTTTfor you
NSSSSWSFSSSTfor your
RSTOSSSTSTUTforce
<SSZSSSYRUSSford
RWQSSQR_SSSRforec*
RWQSSQR_SSSRforecast
\\SRSSQSITSSSforeh*
XSRSSSSPSSSSforehead
VSSSSQSLSSSSforeheads
RQTSSRSWSSSSforei*
RQTSSRSWSSSSforeign
SPSRSSSZSSSSforem*
SPSRSSSZSSSSforeman
XPVRSQRTSQRRforev*
XPVRSQRTSQRRforever
TSYRSOSXSSSRforever >
VRVSSRSSSSSSforga*
VRVSSRSSSSSSforgave
ORLSSSSYUOOQforge*
KRLSSTS_RQQSforget
WRRSSSSNVQQQforgets
SSSSSSSRSSSSforgetting
`PPWQSRNRRSPforgi*
RYIXSSSHSSSPforgive
SSXSSSSORRSSforgiven
`NRSRSS]TSSSforgives
TPVSSSRRRSSSforgiving
WPRSSSRQSSSSforgiving >
PMPTRNSZUTSTforgo*
URSTSUSLSSRSforgot
NMPSRLSaTTTTforgotten
WSSSRSSRSSSSforin*
WSSSRSSRSSSSforint
cPPRSRSS\\NPNfork
TQSSTSSNRSSSforkl*
TQSSTSSNRSSSforklift
cRSSSPSLUSSSforks
:JKKPxNTLTQ]form
LPPPRRPTRUSUform >
RSRORZSGQQRUform wants
UQOQSQSgUVVVforma*
UQOQSQSgRVVVformal
SSSSSSSRVSSSformally
TSSSSSSQTSSSforme*
TSSSSSSQTSSSformer
WQNTScR?RUSWforms
RRSSSWSSRSSTforms no
RRSSSWSSRSSTforms~@not
KSSQSSSdSSSSformu*
KSSQSSSdSSSSformula
YRQSSRRTUTTTfort
QSXSSWRLRSRVforth
OO]TRLSQSVVVfortn*
OO]TRLSQSVVVfortnight
USVQSSSLTSSSfortnight >
ORYUSSSPSTSSfortnight in
YSRRSSRQUSSSfortu*
YSRRSSRQUSSSfortune
cROPLEbXUWYPforty
hSGRSJaKQRQPforty >
NSWRSRSWSSTSforty days
RSSSSQU]SSSSforty dollars
DObSSSSJRTSTforty five
OSRWSVSQRQQRforty four
JSWOQYRKSRSTforty minutes
RfPQQMR]PVUUforty one
FZSSSOSSPRRQforty pages
_RIRSQP]VSSRforty people
TSRQS\\RPRSSTforty pounds
NSQRSTVJRSSSforty quid
OSdNSPPSRWWTforty times
RTPQSORfVRSRforty years
FSURSVSgSTTUforty~@family
RRUOSZSNSTUVforty~@money
E\\RSSOSSOQQQforty~@part
OJDLQTQ[UVXUforty~@span
[PSSSRSRTSSSforum
USQSSSSTSRRRforwa*
USQSSSSTSRRRforward
SSYSSSRKSTTTfor~@day
VZMRSTSPQRTRfor~@family
QNWVSLSVRWVVfor~@feast
JWRRPQS[SRSTfor~@looks
QNSZQaLKUSRVfor~@me
IHIRSLaXMNONfor~@missing
RSRSUQTQSSSRfor~@money
URLVQPSWURPSfor~@not
KWXRSSQURQQRfor~@number
NS\\MRPQ_PVXVfor~@parcel
UPTSSYSTTSTUfor~@place
PSRTSSSPSSSRfor~@recommend
PRQSSTR\\SRSUfor~@return
OQXSTRSfSSSTfor~@seller
SSSSSSSLSSSSfor~@sense
VYRRSPSRTSSRfor~@size
PSIRSRS_QTSUfor~@span
[RQRRUSUVRSSfor~@staff
OS^PSPQ[TSTSfor~@value
WYRTRHSHQSTRfor~@wrong
XPMSSYSRVSSSfough*
XPMSSYSRVSSSfought
RRR]LMUXP[SWfound
PROORRS[USSSfound a
PSSMSSS_SSSSfound him
KOQeQFYSM[NVfound it
RQITS\\R\\SPRSfound my
DR`RSQTdQSSSfound out
kJPZRZQHYRSUfound the
QRQRiRSNUQRPfound*
QRQRiRSNUQRPfoundation
RQHRS^RXURQSfound~@me
]QMRTQSOUSSSfount*
]QMRTQSOUSSSfountain
\\YYPTLSTVOONfour
QHULQQaYRUTTfour >
VRTQRXSRSSTTfour a
OOMQUOR]TQRPfour and
MRJV_`SMORQSfour boxes
[O^PRGSVUTVSfour days
RSRSSRV\\SSSRfour dollars
OQQ\\SSSGSTRTfour feet
DSROSJRjTUSTfour hours
TWPTQSP`TSRSfour hundred
WRPRSYSSUSSRfour i
QZRQSMRPTRSOfour in
OQRSVRSLRSSRfour languages
NbQSQSSNQSSSfour legs
gROWNNS?XPPPfour minutes
WSSSSOSPSSRRfour o'clock
F`WQRVRITSTSfour of
LUQSRUSUQSSSfour pages
KSRSSYQOSSSXfour pounds
KSOXSSS^QURUfour seconds
QQOTRaRTRSSSfour times
SSANShSISSSSfour weeks
OTUYSSSLQSSRfour year
PSSWSOSURQQRfour years
RRMSSSSUSSSSfours
HUSMUQV[RPPRfourt*
UVVMVK\\SSOPNfourteen
NGQOSQRjTTTTfourteen >
QRVSSSSWRTTTfourteenth
PQOSRPXaRRSQfourteen~@money
UZMQUQS\\SSRRfourteen~@span
HSMSRYMVSSSVfourth
URRRSMSdSPRRfourth >
QRSUSRSNRWSWfourth floor
[OSSSQSRUSSSfourth leg
G^SSSQSRRSSSfourth~@part
TQMQSXZQVRSRfour~@me
JSPSSWSURSSWfour~@money
MRJV_`SMORQSfour~@parcel
F\\NR_USPNSSSfour~@part
=VU^SSSYQURUfour~@size
WOIVLKRRYQQNfour~@span
SRPSRWRWSRQRfour~@wrong
YQPWSRSGSURVfox
SSSSSSSPSSSSfox's
OVSSSSSQPRRRfoxed
NbRSSPSQRRRQfoxin*
NbRSSPSQRRRQfoxing
RSSQSPShSVSUfoyer
ZSSSSRRPWQRQfr
TXQSSSSSQSSRfract*
VSRSSSSSSSSRfraction
QXRSSSSSQSSSfractions
QYNSYRSSRSSTfragi*
QYNSYRSSRSSTfragile
VSR`RNSVSVRSframe
VPRbSNSQSWRSframe >
TRVSRSSMPTTTframe's
XPRQSVSTOSSUframe*
ORORSVSeQRRUframed
LRQRRSS`RRRUframed it
[SSRTSSGSSSRframes
PQMRRWS]RSSUfrank
PSfQSFSPSTSSfrank*
PSfQSFSPSTSSfrankfurt
SSRRSSSSRTTTfranz
\\RQSRRSSSRRQfraye*
\\RQSRRSSSRRQfrayed
SSWSSSSSSSSRfrays
NS^SSRSLSSSSfrede*
NS^SSRSLSSSSfredericton
TMJOS]Y^RNPJfree
PSORSSSaTQSPfree >
QSSSSPUQRSSRfree shipping
QRQSTSSOTRRRfree to
QRRSSWSaSSSSfreed*
QRRSSWSaSSSSfreedom
^OLUQOR]TUVTfreez*
VQZQRRRSUQRRfreeze
^RKQRRSOVQRRfreeze >
LRKYSQSbRWWVfreezer
WRQRSRS\\SVWVfreezer >
SSMRSSSXSSSSfreezers
cRRRSRSHSSSRfreezes
OSSSSPUQRSSRfree~@money
OROSRQ`KPQQPfreig*
NRQSRQ`PPQRPfreight
SSQSSSSMSSSSfreightliner
ZQQRR^SETRRUfrenc*
ZQQRR^SETRRUfrench
OSRSS_SHSSSUfrench >
O`MPSWOTRQRPfresh
RSQSSRSSSSSSfresh*
SSSSSSSLSSSSfreshener
RSQSSRSYSSSSfreshers
VSRSS[SHSSSSfret
HPfPRPVJOY[Wfrida*
JQLQR`VYOSSVfriday
USUISVWYSTWTfriday >
VSQVSRSKSUUTfriday and
USOSSSSITSSSfriday the
SSESSVSUSNOSfriday week
PRmRSCSDRY[Ufridays
ZJQMUORWWQSOfridg*
ZJQMUORWWQSOfridge
NQ^KRUR\\URTPfridge >
OSRSSSS]USSSfridge and
RSTSRSSSSRRRfried
MWWNQTM_STVSfrien*
QYTQRZMWRSSTfriend
PPORR[QfRRRSfriend >
OSSRSaSCSSSTfriendlier
QRRRSPS\\UQRPfriendly
OSWRSCSfRVWTfriends
XSSSSRSPSSSSfriendships
VRRSSRSRSSSSfrigh*
VRRSSRSRSSSSfrightened
SRWSSRSPRUUTfring*
SRWSSRSPRUUTfringe
MQSSSRS`SSSSfrisb*
MQSSSRSbSSSSfrisbee
SSSTSSSQSSSSfrisbeed
SSRSSXSJSSSSfrock
ZSORQRUOTRRRfrog
POVSQLTVPTQUfrom
^GOTR[RMWOOSfrom 0000
^SVSSRS>URSQfrom >
9kIYWfPCIROTfrom a
N^KQS_SRNSSUfrom another
SOSTSSSESUSTfrom behind
QS^SSSS?PUTTfrom eight
QROQSUS]TPRPfrom her
[VLQS]SZSRSSfrom here
NSWQSSSXRSTTfrom his
[YFQRQSY_KMHfrom it
QVRPSSS_QTTTfrom me
JRUSRSS]TSTSfrom memory
TRWTVMRETTSTfrom my
MYUSSRSYVSSRfrom new
\\OOSSSSMTRSRfrom six
PQJVSSS[PSSTfrom that
O[K^VUNHZSOTfrom the
OWSRSbSGQRRTfrom them
UQOaSSRLSURSfrom there
GSPQSSUnRSSSfrom this
TRQWSYSJRSSVfrom three
NSLSSRSkTSSSfrom under
SLVSSSSTUSSSfrom you
RSRUSSSUTTTSfrom~@day
TPYRUMRQRUUUfrom~@me
]RWSSISJRUTSfrom~@month
MYUSSRSYVSSRfrom~@new
OFVNRXVdURPTfrom~@number
WSP\\SQSOSTRSfrom~@place
OWSRSbSGQRRTfrom~@seller
J^PQR_SLMSSUfrom~@wrong
CVRdQPPNO[WYfront
Q\\QYSRRNSRSSfront >
PYRSSQSUTSSRfront and
KPXVSRSZRUTUfront desk
ORTSSSSTRSUTfront door
WYNTSTSWTRTNfront of
SSWESSSNSSSSfront porch
RSTZSRSKSSQSfront step
PR^NSSSMQUTTfront window
SRSSSSSSSSSSfront's
PPmQSSSISTUTfront*
PQnQSSSISTUTfrontdesk
LM]QSQSGQVUWfront~@place
RJmGQQS[RZ[Zfrost
PRPSRSSUSSSTfrost >
XNRJSSSkTTVUfrost on
QcRROSRJSQRRfroth*
SSSSQSSSTSSSfrother
QcRRQSRJSQRRfrothing
TSxSSQS7TSSSfroze
DRXSSRS]RVVVfroze*
DRXSSRS]RVVVfrozen
USSSSSSRSSSSfruit
KPNPSSSdTSSSfry
aTMSQSSOURRQfryer
ZSSSRQSTSSSSfryin*
ZSSSRQSTSSSSfrying
SVRSRSSSSRSSfrys
RSRTSSSSRSRSfu
SSSSSSSSTSSSfuchs*
SSSSSSSSTSSSfuchsias
IQZRT[RdQWVWfuck
NN[PVSSLRTUUfuck all
LY]SSSS=PVVWfuck is
[RSSSQSHXRRPfuck me
SSSSSSSPRSSSfuck'*
SSSSSSSPRSSSfuck's
NSR_STSJPUSUfucke*
RSSTSSSSQUTUfucked
QSRYSSSSSSRSfucken
QSRYSSSKSSRSfucker
SSSSSUSSRSSSfuckers
XPRZZRTFWTQQfucki*
TWPVRPSSTTPSfuckin
VLUX[TUFVSSPfucking
OQ@RSjSLQPPVfucks
[RSSSQSHXRRPfuck~@me
KSPSS7_GSSSPfuel
RSPRSSSYSSSSfuert*
RSPRSSSYSSSSfuerteventura
NS[RSSSSSSSSfugit*
NS[RSSSSSSSSfugitive
_[IRQWRKUPNRfull
TRRQSQVPQSSSfull >
PXSYSKSYSTSSfull minute
K_RRUVSXSQQSfull of
YRRPPSSOVRRRfull stop
OXRYSQRWSUSVfull~@span
ZNXPQORiXRRQfun
UROSSRSPWRRRfun >
XSSQSSSSTSSRfunct*
XSSQSSSSTSSRfunction
\\WGRRQRTUPPOfuner*
XXIRRQR^VPPOfuneral
POPSSSSMTSSRfuneral >
WSQSSSSIRSSSfunerals
ZSQPSSSWSSSSfunne*
ZSQPSSSWSSSSfunnel
NSSSSQS^TSSSfunni*
NSSSSQS^TSSSfunniest
KM@JQVPxVNQQfunny
TNROSPRZSORPfunny >
GSSSSWSYTSSTfunny and
]RRSSSSJTSRRfur's
UOSSSSSVSSSSfurio*
UOSSSSSVSSSSfurious
CSSSSSS\\RSSSfurna*
CSSSSSS\\RSSSfurnace
SSYSSQSRSSSSfurni*
SSYSSQSRSSSSfurniture
NQ\\RR\\RSRVWUfurth*
NQ\\RR\\RSRVWUfurther
[SWSRTRUTTUSfurther than
OPLQVYS^QVVUfuse
OPURVZSPQVWUfuse >
KPOQScSJQPQVfuss
PSOSSXSRSQRTfuss >
`SSSSSSFRSSSfussy
XRRSSQSRTSSSfutur*
XRRSSQSRTSSSfuture
SSQSSSSRTSRSfuzz
NVRSSSSSQSSSfuzze*
NVRSSSSSQSSSfuzzed
\\SSQSRSOSSSSfür
\\SSQSRSOSSSSfür elise
EVN]SRSeQRQRg
SSSSRQSQUSSRgadge*
SSSSRQSQUSSRgadget
YSPSSSRSSSSSgaff
YRRRSRSQTRSSgaine*
YRRRSRSQTRSSgained
iQPQRSSSTSRSgains
LSNRSZSfRSRTgal
QSYOQSSWSRRRgale
QSTQQSSRTSSSgale >
VSRRSMUQSSSSgall
SSSSSSSTSSSSgallb*
SSSSSSSTSSSSgallbladder
YRRRSRSQTRSSgallo*
YRRRSRSQTRSSgallon
QQQRSRS^TRSRgalvi*
QQQRSRS^TRSRgalvin
URMQSQVgSTSUgalwa*
URMQSQVgSTSUgalway
QRSRWSSVRSSSgambl*
SSSRSSSZSSSSgamble
QRSSWSSOSSSSgambling
iRPMS@OF]MOHgame
LRPRSPS\\RSSSgame >
SSSSSSSRSSSSgame about
J[NSSSQ\\QSSSgame for
[ROSSQS_TRRQgame has
WRNSRRSPUQQPgame you
[URSSNSNTRSRgame'*
[URSSNSNTRSRgame's
TMURVPS]UTUTgames
USSRSSSRTSSRgame~@me
SSSSSSSRSSSSgamin*
SSSSSSSRSSSSgaming
QSQ[SSSNSSSSgande*
QSSZSSSISSSSgander
RSQSSSSYSSSSgander's
WQSSSSSNTSSSgang
SSNSSSSSSRRRgange*
SSNSSSSSSRRRganges
MXfPRMRMRVWWgap
USSRSSSMTRSSgaps
YPQNRRUSUQRQgarag*
YPQNRRUSUQRQgarage
KSJTSQVYSRSQgarage >
ZSRSSSSKTRSRgarage and
^RPOSTSMSRSRgarage door
[SRSSRSMWSSSgarba*
[SRSSRSMWSSSgarbage
RSQXSSSTSTQTgarci*
RSQXSSSTSTQTgarcia
\\LJO[ORLTRRRgarde*
\\LJN[PRYTRRRgarden
USSQSQSOUSSRgarden >
NSRSSSSVQTUTgarden hose
SSRUSSSFSSSSgardener
NRQRSTScSRRSgaret*
NRQRSTScSRRSgareth
TSSRSRSRUSSRgargl*
SSSSSSSSTSSSgargles
SSSSSRSSTSSSgargling
SSSSSTSQSSSUgarla*
SSSSSTSQSSSUgarland
VSQRSQSUVSSRgarli*
VSQRSQSUVSSRgarlic
KYRORLPcRTVQgary
MWZPRNPVRSTQgary >
NXRXYPR_PXSXgas
PaaORPSTRTTSgas bill
[SSRSQSMUSSSgas lift
MRPUWTSqSRRTgas station
K`RSS_SJQRRVgaske*
K`RSS_SJQRRVgasket
RRSSS[SQPRRWgasli*
RRSSS[SQPRRWgaslighting
AIU_OJQ[N^S_gate
QRSISRSURSSSgate >
SRXQSSSNURSSgate and
USRXSRSJRSSSgate behind
PSRWSPSPRTRTgate code
SSQPSSS^SSSSgate is
RSSWPSSeQVSWgate like
QSRUSSSVSUSUgate wide
NSSYSSSSSUSTgate'*
NSSYSSSSSUSTgate's
SSSWSOSQRSSSgatem*
SSSWSOSQRSSSgateman
VQM_SMSQVUOSgates
SSXSSSSESSTTgates*
SSXSSSSESSTTgateshead
SSSSSSSQTSSSgatew*
SSSSSSSQTSSSgateway
SRSSPSSYSRSRgathe*
SRSSPSSYSRSRgather
SSSSSSSQUSSRgatli*
SSSSSSSQUSSRgatlinburg
`YQMRRQMQPROgauge
^RSRRQRPSSSSgauge reads
VE\\ZR=Y_[][Tgave
MRWSSNRaRSRRgave her
USKPRRRhSUSUgave him
UV_bVJQMSXVVgave it
UJ_QQPRMYTVRgave me
TSQTSSSCUSSSgave my
OQRVSSSURTUTgave the
KUUNS]SWSTUUgave them
_QQPRRRLWTSSgave up
SSSSSSSSTRRRgavel
PSRQR[SSPRSVgaz
PSRSSSSTTSSSgazeb*
PSRSSSSTTSSSgazebo
SQVPSRS\\STUTgazet*
SQVPSRS\\STUTgazette
RSZSSSSESTTSgb
RSSSSSSOSTUTgdans*
RSSSSSSOSTUTgdansk
MSUSSSSZRSSSgdańs*
MSUSSSSZRSSSgdańsk
RSPSSSSSTSSRgdyni*
RSPSSSSSTSSRgdynia
iRKOSRSOUPRPgear
TRRSSRS]TSSRgearb*
TRRSSRS]TSSRgearbox
VSSSRSSMWRRRgears
USRSSSSSSSSSgears*
USRSSSSSSSSSgearstick
\\SSSSQSIURSQgecko
VSSSSRSVSSSSgeelo*
VSSSSRSVSSSSgeelong
IOiQRSSPSSTSgeese
QVMRRQSGURRRgel
dSMRSQSQSRRRgel's
FQ`QSRS_SSSSgels
QQRRRgSRMSSUgem
SSSSSSSRSSSSgende*
SSSSSSSRSSSSgender
WSTRSKVSUTSPgener*
WWSRSNTNUSSRgeneral
XSPSSSSRTSSRgenerally
JQSSSSU]SSSSgeneration
SSSSSSSOSSSSgenerator
[QQSSRSSSRRQgenerous
OSYSSQSSSUTSgenerously
SSTSSSSTSTSTgenie
NMPSYSS`QSSOgeniu*
RNRTYTSJQSSRgenius
ORQSSRSiSSSQgeniuses
WOSQRcRBRRTWgentl*
iQHNSLSRZPROgentle
GSbVR\\RNNSVWgentleman
KVQRSXSSRQRRgentleman >
LQOTRYSQNUQXgentlemen
SSSSSZSJUSSSgently
MRRRSSSvSSSTgents
P\\PRSPSQQPQOgenui*
P\\PRSPSQQPQOgenuine
OSVSSRSSSSTSgeogr*
OSVSSRSSSSTSgeographically
TSRQSSSSUQRRgeolo*
TSRQSSSSUQRRgeological
RRSSSSSYVRRRgeome*
RRSSSSSYVRRRgeometry
NSWRSOS_STSRgeorg*
PSQSSRS[SSSRgeorge
QSYSSPSVSTSSgeorgia
XPPSRRLUSRQSgeral*
XPPSRRLUSRQSgerald
`RRRSRPGTQSRgerald >
KSVSSSSZRUUTgeran*
KSVSSSSZRUUTgeraniums
SXMRRNSaRPQPgerma*
TWPSRNSQTRRRgerman
RTPRSSScRQRRgermany
O]SRSSSRSSSRgerna*
O]SRSSSRSSSRgernany
QSOSSQS]SSSSgerry
QQQRRWSPQSSWgestu*
QQQRRWSPQSSWgesture
URRS^OU]QSRWget
HTPXQ]VHPTSWget a
RSRSSURLSRROget forty
SYcQSQQZRSSTget from
QQiPTQRINZZVget here
RQRRUPRoSRTRget in
KSSSURSWSSTSget into
GUJOe_\\NQOQPget it
VRSSSTSJSSSSget my
\\QYSSWSOUQQTget one
QRJWROSmTVSUget out
GSMXSZSTSUTUget that
\\WLPQKWMXMOMget the
JS\\RQMSSOSRTget to
QVVNQTROSUWUget up
WSLRSVQISRRTget your
`ILBXOQ_`PQKgets
TSSSSSSRTSSSgets hot
[RMP^TRJTRRRgets in
RRSSSRTYSRSQgets the
ZQQRQRSRVRRQgets to
URSSSSSQTSSSgets~@sense
YQXQUTUNSUUUgetti*
QSVSSSSRRVVVgettin
\\QUQUTUNTQRRgetting
NSRQSWVQQRSUgetting back
NSRQSWVQQRSUgetting~@refund
VRSSSTSNTSSRget~@me
iVRSRJSISSSRget~@seller
VRUSSSSTTRRSghent
RSSPSSS_SSSSgherk*
RSSPSSS_SSSSgherkins
ZJZOQHRVSVWTghost
XQ[SSSSGTPOPghost >
QQ]QMTUYPUVYghost*
NR`QRUSQPUWYghosted
SRJQS\\SRRMNTghosted >
VRPSQSVTSSSRghosting
SSSSOSSZSSSSghosts
JS]QRRSPNZ[Yghost~@parcel
SSSSUSSRSSSSgiant
SSSSSSSOSSSSgiant*
SSSSSSSOSSSSgiants
PSRSSYR]SSSSgif
JBhOWWLWOWXYgift
OSSSQZSGSSSUgift card
WSORSTS]QVUUgift for
QORSYOQKSRRQgift wrap
QORSYOQFSRRQgift~@pack
FRQNSPSvSSSSgig
[SRSSUSKSSSSgigge*
[SRSSUSKSSSSgigged
TSSRSSSRSSSSgiggl*
TSSRSSSRSSSSgiggling
RSSSSQVUSSSSgilde*
RSSSSQVUSSSSgilded
VSSSSSSPSSSSgilet's
VSSSSSSPSSSSgilet*
SQWSSQSSVTUTgimba*
SQWSSQSSVTUTgimbal
SRSSSSSNSSSSgin
gQSSSSTGRRSSgin's
ZSHNQSRTVSSRginge*
[SIORSSMWRRQginger
RSRSRSRZRTSTgingerbread
ZROSSSSRTSSSgins
RSVSQYRNPWUVgirl
NSRXRPSXRTSSgirl >
OZWQRQSWRUVTgirl called
OSMSS\\SQSPQSgirl in
^SQRRSSNRWSUgirl on
eSPSSQSKSRSSgirl says
QSSXSOSdRSSSgirl who
QSTSSRS^TSSSgirl'*
QSTSSRS^TSSSgirl's
FQISSSShSSSSgirlf*
SQISSSSWSSSSgirlfriend
FSSSSSSdSSSSgirlfriend's
JQUSPNSkRRSVgirls
MSXSSPS^SSSSgisbo*
MSXSSPS^SSSSgisborne
WSSSSSSSSSSSgit
SSRSSYSRRRSTgits
RVERQWN_TLLMgive
PSRSSTSRRSSUgive a
URSSSSSHSSSSgive back
UPTTRSRLTTURgive it
NPSSSWPNPRQQgive me
USSRSSSSQRSRgive the
UTPSSRQPTQRPgive them
GWTUS`PPOSPXgiven
I`OQUOSUSSSRgiven it
SS]PSRSHRSTRgiven the
TQR^SHSQSURSgiven to
aQYQRNSRXPQPgiven up
QOOVSTSURVSWgiven~@me
ZJYSRPRJWUSVgives
ZRSSSQSTWSSSgives up
VPRSSWPLQQQQgive~@me
URSSSSSHSSSSgive~@refund
UTPSSRQPTQRPgive~@seller
JSR`SSRLNYTXgivin*
JSR`SSRLNYTXgiving
OS^QRRSQRUUTglaci*
OS^QRRSQRUUTglaciers
`SQTSRSYVQQQglad
MSSSSSSYSSSSglamo*
MSSSSSSYSSSSglamorous
USSSSSSPSSSSglanc*
USSSSSSPSSSSglances
VRRSSSSPSSSTglare
MS]TRQSURWXVglasg*
MS]TRQSURWXVglasgow
NSTSSRSYQWVVglasgow >
4\\QZcRSbKRQQglass
ZGQ[NRSdTSSSglass >
RWSSSSSRSSSSglass and
SPRWSSSMSSSSglass in
aOUSNWSSTVTUglass of
V^RLVKWQQPSNglass*
V^RLVKWQQPSNglasses
Q_KMRSXZRQSOglasses >
PVPRSRSWRRRRglasses on
TRSSSRRQSSSQglaze
PSMPSSS`SSSSglazi*
PSMPSSS`SSSSglazing
`SSSSOSFSRSQgleam
fOKRRQRHXRRQglide
`RRRSRSKWRRRglide >
`XSQTRSMTRQQglide*
QXRQTSSQSRRRglider
bSUSSRSPTSSRglides
SSROTRSHTQRRglitt*
SSROTRSHTQRRglitter
XRSSSSSRSRRRgloam*
XRSSSSSRSRRRgloaming
ZQQQUQSVSRRPglobe
`QQPSRSLZPQOglori*
VSSQSSSNSSSSgloria
]RRRSRSQZPQOglorious
^RORSQSTSSRRgloss*
VSSSSQSRTSRRglossary
ZSQSSRSUQSSSglossary's
USQRSSSSTSSSglossy
RpRSRQSHQQQPglove
][WPSURNSUTSglove*
][WPSURNSUTSgloves
KQ[PSOSVQSUQgloves >
eNLSSRSRSSSSglow
bRXRRRSKTRRQglows
cXIPPLRU]MNJglue
aOORSKSJVPPOglue >
VSSVSTSPQRSRglue holds
R[SQSTRJPQRQglued
VSSVSTSPQRSRglue~@works
SSSSSRUSQSSSglute*
SSSSSRUSQSSSgluten
XSSSSSSKSSSSgnaws
SSSVSSSSRQSRgnome
]SSLSQSSUSSSgnome's
]SSLSQSSUSSSgnome*
ZNRSJPPYUWTUgo
NTI[RPOTQUQWgo >
SRTVSQZ]QSRSgo and
YTS\\SRSFRUSTgo at
WSQSSPSUSRRRgo back
GQ^PSSSPTTVSgo down
\\VUPSPS=SSRRgo in
VQSSSSSMTTSSgo of
XQRSQRSIUSSRgo on
PS[QSQSRSTSTgo out
gRQSSQRLTRSRgo through
QQROSXS`TTTSgo to
ORORSSS]SSTSgo with
TSSSSQS[URRQgoa
QSSUSSSSSTSUgoal
KRUQSRSYRSTSgoali*
KRUQSRSTRSTSgoalie
SSSSSSSWSSSSgoalies
M[RSSSSOSSSSgoalk*
M[RSSSSOSSSSgoalkeeper
SSQSSSSVSSSSgoan
HO_[SIXOPUWTgoat
PSJ]SRRUPTUTgoat >
VSSSSRSRURSRgoate*
VSSSSRSRURSRgoated
KSMSSeSRSSSSgoats
RS_GSRRUSSUSgob
NPSSZSSSPSSSgoble*
NPSSZSSSPSSSgoblet
ORQRSRSnSSSTgobsh*
SSRSSSSVSSSTgobshite
ORRRSRSkSSSSgobshites
DOR\\VIVlOXVVgod
SPSJRLRcTUURgod >
QQOJRORdPSRQgod bless
[S[NSOZJRTUSgod help
KVTRTSSTRTTUgod knows
JS^NSVSZRVUVgod love
RSSSRQSZRTTTgod's
SP[MVK_KQTUPgodda*
SP[MVK_KQTUPgoddamn
QSWSSMSTSUUTgodot
SSSSSSSURSSSgodse*
SSSSSSSURSSSgodsend
SSVSSRSOSTTSgodso*
SSVSSRSOSTTSgodson's
JSUQSRSmSSTSgodsp*
JSUQSRSmSSTSgodspeed
JS^NSVSZRVUVgod~@recommend
i?QNOJSOWNRMgoes
7KYbSRRkQTSVgoes >
RSVPSSS_SSTSgoes around
G[RSSUR[RSRTgoes back
XSRPRSWTSSSRgoes for
SRQRSSR\\STSTgoes in
TNZSSVSRUQQSgoes missing
XRSRSORVTSSSgoes off
YSUSSOSERRRRgoes on
DSYPSSS_SRRSgoes out
QWRRSSSQURRRgoes over
\\RLSTSSPSSSSgoes right
VPTSSQSTRSSSgoes the
WPSSSQRVSSSSgoes through
HRZSSQSTPUVUgoes to
YSLPSSSMVRRQgoes up
VNSSSVRRVPPRgoes~@late
G[RSSUR[RSRTgoes~@refund
SSNSSRSXURSRgoes~@sense
SSWRSDS]SSSSgoeth*
SSWRSDS]SSSSgoethe
QSVSSSSUSSTSgoggl*
QSVSSSSUSSTSgoggles
SXRRSSSTRSSSgogh
USSSSSSSSRRSgogo
TKVQZRT^KVTTgoing
UTQQRQSHSQPPgoing >
QSTSSRSXSTTSgoing and
WORXSSSBSTRTgoing by
PS[SSQS_SSSSgoing on
IR\\SSSS_RVVWgoing round
AT_L[HRWPXXWgoing to
L\\MJPraHTMNOgold
GdVSR\\TNJQQPgold >
STSSSRSOSSSSgold and
RSLKS`QLSSSSgold is
\\SQSSRSMTSSRgolde*
\\SQSSRSMTSSRgolden
RUSSSSSXRSSSgoldi*
RUSSSSSXRSSSgoldilocks
TNSSRSPKSSSSgold~@part
@OuPRNSQTXXVgolf
WX[SODT\\U[]Wgone
P[^WUIREK\\ZZgone >
PRSSSSSVSSSSgone a
J[SSSQPVQTTSgone and
[L[SSQSISTTSgone back
[SKPSRRGVPPOgone by
\\WQQRVUQSPSOgone from
KPYRSSSUSTSTgone home
pQFSSSQKTRSSgone now
NSLSSSSRRUUUgone off
PN\\VSSSFSSRSgone on
NSVQSSSVRSTSgone the
OSRSTNSTSSSRgone through
DRZQSVTRKVUWgone to
MR]RSSSONZZYgone walkabout
[L[SSQSISTTSgone~@refund
JROSRRS^TRSRgone~@sense
URJSSQS\\SSSSgonna
ZY\\JSRWQOSVRgood
]aLNTLVGUNPKgood >
RRSVSRSQUUSUgood and
BPSSSYTTOSSVgood bit
OSXSSRSKRUUTgood cardigan
_SSSSQSLSSSRgood deal
QSRQSZSNRRSWgood english
ESSSSMS_SSSRgood enough
\\ROSSPPLWRRQgood for
SRSSSSSXSSSSgood heavy
QUSRSSSXQSSRgood luck
PSMVSPSVQSSRgood morning
CUZUSQSjPSSVgood on
LSSSSZSLRSSVgood people
USQUSSSHWSSSgood quality
WRSTSSS[RRSRgood strong
USRSQRS]USSSgood way
USQRSXSJRSSTgood with
USSQSSSRSSSSgoodn*
USSQSSSRSSSSgoodnight
_RSSSNSMRSSRgoods
RSPRS[QJSRRXgoodw*
RSPRS[QJSRRXgoodwill
UJPSS`SKRRRTgoogl*
TKPSS`SOQSSTgoogle
TSSSSSSOTRSRgoogly
BLH[RNSnRXRWgoose
XOLURRSMRVSUgoose >
DRSUSSShSUSVgord
TSKcSMS]RSSRgore
`OSSSRSMSSSSgorg
]QMQROTKQRRRgorge*
]QMQROTKQRRRgorgeous
URSSSSRKSSSSgorgeous >
RSSTSSSURSSSgoril*
RSSTSSSURSSSgorilla
VRSRRRSWPSSSgossi*
VRSRRRSWPSSSgossip
S]LPNXTXSMNPgot
SUSRSYSLTRSRgot 0
aORQSSRQZNPOgot >
IZXSQZVROSUSgot a
PXRSSMS]RSSSgot about
SMYPSSSSTSTSgot as
LSKSS_SFROOVgot back
^VLRRSQNXSSRgot four
VKRSS\\SOVSSSgot from
TR\\SSMSURVVSgot her
ZM]WSQRBSXXVgot here
SRNU^WSCSTRUgot in
OWQRSSSMSRSSgot is
MRW\\RPZPOVUUgot it
R[ONSSSPSQSNgot left
]SNSSSSNTPQQgot me
QQJ\\QQRRRXSXgot my
PSZSSPSORTTRgot nothing
VVQSRPSQRSSSgot one
PSOXSSSWSTQTgot out
Q\\HLTPRZSQSRgot the
SSSSSRTNRTSSgot them
^MSUSPS[UUSSgot there
RRR[SSSMSTSTgot this
?UXQQZR`PRRVgot to
NSTSSWSVRRRSgot told
LS^PSMSaSVVTgot up
Q\\RQS_SORSSSgot was
SSSSSSSTSSSSgoth
UPTOSPS`USTRgotte*
UPTOSPS`USTRgotten
G^SSTRSSRSSSgouge
NRRRSRvNSSSRgougi*
NRRRSRvNSSSRgouging
SVSRSSSRSRSRgover*
SVSRSSSRSRSRgovernment
]RNRRQSPRUTTgown
LSMWSRSKPVTUgown >
WSQSSPSUSRRRgo~@refund
OSSSSTSSSSSUgo~@sense
^RSSSNSOVSSRgp
ZXRSSSSATRRPgps
ASRSSSS]SSSSgpu
USSSSSSSSRRRgqebe*
USSSSSSSSRRRgqeberha
WSSSSSSOTSSRgrabb*
WSSSSSSOTSSRgrabber
?RdSSYSZQSRTgrace
RSVSSPSVSSSSgrace*
RSVSSPSVSSSSgraceland
RSTSSSS_SSSSgraci*
RSTSSSS_SSSSgracious
gJYQRSQGUUTUgrade
TRTSSQSUUSRSgrade >
VRVSSRSQRSRRgrade*
VRVSSRSQRSRRgraders
VMYRSSQ]TUVUgrade~@number
OP]PRQSVSVVTgradu*
SQRSRRSYSTSSgradual
SSSSSRSSTSSSgradually
SSQQSSSYSSSSgraduated
OS_SSSSJRUUTgraduation
MSRPSTSaSRRQgraha*
MSRPSTSaSRRQgraham
MSRPSTSaSRRQgraham >
SQSSRRSKUSSSgrain
TUSSRQSRSSSSgrain*
SUSSRQSSSSSSgrains
TRSSSSSSTSSSgrainy
TSNSSSSSSSSSgram
TSSSSSSXTSSSgramp*
TSSSSSSXTSSSgrampas
SSSSSSSVSSSSgrams
WSSVSTSHTSQSgran
]JKUPORU[NPMgrand
NUOOSNYnVQQPgrand >
ZQR[SRSQQQSPgrand and
WJUSSRQEWVVUgrand for
RRQHUOOaROWOgrand*
USSSSSSRSSSSgranda's
`RRSSQS>TRRRgrandad
KSSSSSS\\SSSSgrandad's
ISSSSSScSSSSgrandbabies
XRSSSSSNRSSSgrandbaby
SSVSSSSGRTUTgrandchild
KYLSSRS[RUTTgrandchildren
LSUSSSSUSSSSgranddad
XOOSRXSQRTTTgranddaughte
YRQRUXSESQQRgranddaughter
RSSWSQSSSSSRgrander
NWPQRIS^SSUSgrandfather
_QSPSRSUTRRRgrandkid
VQJSTQSYQTTTgrandkids
[SRSSMSNTSSRgrandma
DP\\QSQSWTUVSgrandmother
PQYRTYR@SRSSgrandmother'
VR]QRUSRTQSSgrandpa
IPSQSSS`USTSgrandpa's
MVSSSSSXSSSSgrandparents
SXVRUYS]SQQTgrandson
`SKSSRSXRRROgrandson's
SSSSRRSVSSSSgrandsons
PRPPTMSZUPRPgrann*
TRRPUMS_UQRQgranny
OSQSSSSNSRSRgranny's
VRURSRTKRUUTgrant
PTRSSSS[RTSTgrant you
SSSSSSSOSRRSgrant*
SSSSSSSOSRRSgrantham
RSSRSSSXSSUSgraph
Oa]SSISVTSRSgraph*
QaOSSSSGSSSSgraphic
QS`SSIS]SSRSgraphics
SSSSSSSXTSSSgraphs
SSSVSSSSQRSRgras
ZRQQYRROTVSVgrass
VRQV\\RROTTRSgrass >
RSSSSSSSSSSSgrate
SWOSSSSIPRSRgrate*
SRPSSUSQSSSSgrateful
SXRSSQSMPRSRgrater
SSSSSSSRSSSSgrates
RSSRSYSQSSSSgrati*
RSSRSYSQSSSSgratis
TRSSSSSRUQQRgrave
RVPTRORSRTQQgrave*
RVPTRORSRTQQgravel
SKRXSRSZUWSUgravel >
TNORROR`VSSSgravy
RSRSSPSRRTTTgravy boat
UTPSSNS^URRQgray
[R[RSSRARSTSgraz
XRPPcOROURRRgreas*
SRQRdQSNTRRRgrease
XSRRRQRTTSSSgreasy
fPWQU\\YDROQPgreat
5QRRSOSjRRRPgreat >
WSRSSRSZSSSSgreat little
cRRPSSTFRRSQgreat on
USQRSSSRRSTSgreat*
SSTRSSSTSSTSgreater
VSPSSSSRRRSRgreatest
RSSSSSSQSSSTgreatmusicshack
VSRSSQSKTSSSgreec*
VSRSSQSKTSSSgreece
TSRSSSSQTSSSgreed*
TSRSSSSQTSSSgreedy
Y]OSPGRVNRRPgreen
VPNSSMS_VMLLgreen >
ZJQ]RSSLTTSTgreen and
KSTSSSRXRUUUgreen bananas
PNQPSSSeSTSTgreen bin
NRaVSSSFRTRTgreen door
MZNSSQSPRSSSgreen i
\\UPQSSTcSSRSgreen is
QNXSSSSRSTSSgreen's
XMZQSLRNRUUXgreen*
XRUQSRRPSUUTgreenhouse
XSTRSRSPSTUTgreenhouse >
WSSSSISSUSSRgreenish
RSSSSWSSPSSWgreensleeves
MZNSSQSPRSSSgreen~@me
KN^TSSSXQURUgreen~@place
IYOSSSTfSRRRgreet*
P`SSSQSFSSSRgreeted
TQRSSVSWSRRSgreeting
RKRSSRTsSSSSgreetings
MURSSRSNSSSSgreets
MSSSSRSaRSSSgregg*
MSSSSRSaRSSSgreggs
TRSRSSSNSSSSgrego*
TRSRSSSNSSSSgregorian
KUNMSRSlSSURgrew
UYQXQBQ]XSROgrey
XQNPRKR\\TSQPgrey >
WSQSSSSOTRSSgreyh*
WSQSSSSOTRSSgreyhound
QQN[SSSNSSRSgrid
RSSZSSSISUSSgrids
aRRRSRSNSSSRgrill
SSSSSRSRSSSSgrill's
TQSSSRSSSSSSgrill*
SQSSSSSRSSSSgrille's
SSSSSSSUSSSSgrilled
SSSSSRSSTSSSgrind's
cKQRVYRPXQRQgrind*
\\OQRVZRNVRRQgrinder
RRRSTbSESSSSgrinder >
ZNSSSRSUTSSRgrinds
PTSRSSSZSSSSgrinn*
PTSRSSSZSSSSgrinning
OSRSSSS\\SSSSgrins
iDNWPRTYZPRNgrip
eMNSSSSH[SRSgrip >
QWSTQSSZRSSRgrip tape
MYRSSUSUPSSSgrip'*
MYRSSUSUPSSSgrip's
MQRPSSSkTQQTgripe
^QRSSQSNVRRRgripp*
TSSSSSS\\TRRSgripper
\\SSSSQSETSSRgrippers
SRSSSSSSSSSSgrippier
SSSSSSSSTSSSgrippy
`ORQRQSLWQSNgrips
TSSRSRSRURSQgrips like
STRSSRS[SSSSgrisw*
STRSSRS[SSSSgriswold
^HSSSSSTTSSSgrit
SSSSSSSRQSSRgritt*
SSSSSSSRQSSRgritty
SSXSSSSSRSSSgroan
YSSVSSSFRSSSgroan*
YSSVSSSFRSSSgroaning
LRcIXSSRSTUTgroce*
LRcIXSSRSTUTgrocery
VRPSSSSORSSSgromm*
VRPSSSSORSSSgrommets
PKMSSQSnSUUTgroom's
^JRPSQSWSVWTgroom*
cSQSSSSESSSSgroomer
URSSSSSRSSSSgrooming
OSZQSSSKRTUSgroomsmen
[PRVTSSISSSTgroov*
[PRVTSSISSSTgroove
MTRRSRSxRSSSgross
LMT[STS[WPORgroun*
RNV\\SRSRWRQRground
NM[PSOSbURSSground >
IUQbSWSLPURTground floor
TSSSSSSRSSSSground's
LRQQSUS^SQQTgroundhog
LRQQSUS^SQQTgroundhog day
LRQQSUS^SQQTgroundhog~@span
TPJTSRSXSTRTgroup
SUSSSOSTSSSSgrous*
SUSSSOSTSSSSgrouse
LRNSSSSQTRRRgrout
SRNSSRSWUSSSgrowl
[SQNSRSRSQRQgrowl*
[SQNSRSRSQRQgrowls
EJZRRZSSNY[Ygrown
XSRUSSSNSRSPgrown man
ORUSRRSRPZXZgrown the
XSRUSSSNSRSPgrown~@staff
ORXSSSS_STTTgrows
USSSTRSSRSSSgrowt*
USSSTRSSRSSSgrowth
MRRRSRSrMOQMgrrr
SSSSUSSRSSSSgrudg*
SSSSUSSRSSSSgrudge
PSRSSTSWSSSTgruff
RSNQSSS[SSSSgruff*
RSNQSSS[SSSSgruffalo
RNM\\SUSUSVPUgrumb*
OQM\\SRSWRVPUgrumble
WQSSSVSQSSSSgrumble's
SRSSSSSSTSSSgrumbles
MRRSSaSNRRSVgrump*
MRRSSaSNRRSVgrumpy
MSQSSSS[SSSSgrunt*
MSQSSSS[SSSSgrunts
SRSSSSSSTSSSgsm
LQNSRcS@SQQVgst
OQySPRMPRUTVguam
NMQRS]STPSSWguang*
QIRSS\\SQRSSVguangdong
PWRRSTSVQSTTguangzhou
EO]RRlQTPSTYguara*
EQKRRpRNPQRYguarantee
SQeSSOSZSUVSguaranteed
ZXMNVOSYRRSQguard
LQSRSSSbSTTSguard's
LTQWVRSZOSTRguard*
USRSSSSUTSSSguarda
PRSSVRSRSSSSguarded
TORXUSSNOSSSguarding
R[STPSSNSSSSguards
RSRSSSSSSSTSguelp*
RSRSSSSSSSTSguelph
RS^RSPRLSTTSguern*
RS^RSPRLSTTSguernsey
@S\\TRRWdPURSguess
NOQQSKPoTSTQguess >
JNRSSLQlRUTUguess what
J^OQSR]MQRRQguess which
pUINROMD\\RSPguess*
iVISSQSTURSRguessed
VSSOSSMSWSSSguesses
VSSSSQSCVSSQguessing
QQZFQQSQTSVRguest
WSPSSWSLSSSSguest house
QRPSSSSYSSSSguest room
VO[PRQSOSUVTguest*
VO[PRQSOSUVTguests
O]^QSMS[RTTRguide
SSQSSQSSSTTSguild
SSSRSSSSTRSSguilt*
SSSRSSSSTRSSguilty
XRRRbRSFWQRPguine*
XRRRbRSFWQRPguinea
ZORSRSSNWSSSguinn*
ZORSRSSNWSSSguinness
]SSRRSRSYSSSguita*
WSWRRSRTYSSSguitar
YSPSSSSQSSSSguitars
RSSSSVSWSSSTgujar*
RSSSSVSWSSSTgujarat
PSUQSSSXSSSSgulf
TSRSSRSZSSSSgull
SWSSSSSOSSSSgull'*
SWSSSSSOSSSSgull's
XQQRSSSSTSSSgully
M`RSRVSOPQRPgum
TSSSSSSQQSSSgumba*
TSSSSSSQQSSSgumball
SSWWSRSHRURUgumbo*
SSWWSRSHRURUgumboots
SSSSSSRRSSSSgumle*
SSSSSSRRSSSSgumleafgoods
ZSSSSSSNTSSRgummi*
ZSSSSSSNTSSRgummies
SSRSSSSRSRQRgummy
TSQSSSSMSSSSgums
O\\QRRURPTSSRgun
VSSSSRSOSSSSgunsh*
VSSSSRSOSSSSgunshot
`SPSSSSHVPPQguntu*
`SPSSSSHVPPQguntur
[SSSSRSNTSSSguruj*
[SSSSRSNTSSSguruji
LRSRSiSQJSSSgus
F\\SSSSSSSSSSgusse*
F\\SSSSSSSSSSgusset
TSSSSQSWSSSSgust
QSTSSSSWSSSSguts
FNgYRPSfOYTZgutte*
PRQRSRSnRTTTgutted
IOjZRPSKPXSYgutter
T\\MU[QQPJXRUguy
YSPRSYSGRSSTguy >
QSUTSPSLSVSUguy asked
MZUVRTSKSSSSguy's
INRNSXVQPSRUguys
HSSSSkSJNSS_gwen
SRRSRSO]SUUUgwinn*
SRRSRSO]SUUUgwinnett
_LUQRQROUTTTgym
PaRQSQSHRRSQgym's
SSVRSSSUSSTSgympi*
SSVRSSSUSSTSgympie
QYSSSSSPSSSSgáis
URSSSSSRSSSSh
PQWPRQQgVTTSha
PQVQRQRjVTTSha >
USNZSRSPRSSRhaast
PS_SSSSOQVWVhabib*
PS_SSSSOQVWVhabibi
OSRRSUSXSRSShabit
FcQUORNWKPNRhad
fQTRRSRRSSRNhad >
LSZQZQZ[MYZWhad a
PRSUSQSMRRQShad already
RTSSSTSUSSSThad an
gQSSSRSCVRRRhad and
NaOSSSSPRRRShad any
>bYONQRHLOOPhad been
WScPSOSKRTURhad come
KRSRVYSTRSSThad even
L\\WQSRSTRSTShad ever
OVTRSRRSSSSShad four
@\\MPRVSdRPOPhad gone
VSMSSSSTTSRShad got
PMN[SRR[STRThad had
GVSSSSScRSRShad her
LOfRSSSJSRQShad hers
QXISSSScRRSRhad his
PQUPTSSVRSURhad i
TSQSSSSGSRSShad in
\\SYQUaT?PRPThad it
KO[RVSSUQTTShad its
RSTSSSSURTUThad left
WQOWSNXPRSSShad me
ISXQSiS;RTUWhad more
ROTWSVRJRTRQhad my
QQaQSXSFRRSThad no
SPJSShSDTRSUhad not
NDzSPOSTQWVVhad one
SSOQS_SISQQShad only
XRQSSVSKSSSShad paid
YNRVTQSCSSSShad put
STSVSQSNSSSShad sent
RXSSSPSRQSSShad that
QFVGNNV]SZ[Xhad the
PPOPRVS[SSSShad them
S[J[RPRPSRRShad this
XORRSXS]TSSVhad three
PRPlQIQdXSPShad to
UOSSSSTKRRSRhad two
QQRRSXS]SSSShad written
RSYSSSSOQTTThaded*
RSYSSSSOQTTThadedas
HWPVRZPVPQSVhadn'*
HWPVRZPVPQSVhadn't
TZORSTSCURQQhadn't been
WSRSSRSSVSSRhadnt
ZR`NSOSOSTTRhad~@arrive
S[NRSUSLRPQPhad~@late
SKSXSQVIPTTRhad~@me
SSOQS_SISQQShad~@missing
KN\\OSbSZUQTThad~@not
EoTSSNO\\QSSRhad~@number
SUSRSUSGSRSRhad~@ordered
WTVRSMSZTQRQhad~@reply
KNJPRLTqTSSRhad~@seller
STSVSQSNSSSShad~@sent
PTRSSXSRRSRShad~@staff
GSQVSRSbQTSRhad~@used
TRSSSSSRTSSShail
USSSRSSPTSSShails*
USSSRSSPTSSShailstorm
cVMONJRPVSSQhair
NOQSSNSOVRRPhair >
OUPRSSS[SQRRhair in
RRWSSUSQSTTUhair of
NPPSSRS]SRRRhair on
KRVSSSSTSSSShair'*
KRVSSSSTSSSShair's
SSSSSSSRTSSShairc*
SSSSSSSRTSSShaircut
NWRVS]SQRSSShaird*
OSRVS]SMRSSShairdresser
SWSSSSSWSSSShairdryer
E_SRSVSWQQSRhairl*
E_SRSSSWRQSRhairline
SSSSSVSSRSSShairlined
SSSSRTSQSSSShairp*
SSSSRTSQSSSShairpin
NS]SSRSYSSSShal
^JXSQQiHSTSPhalf
LQEQReSXPQRThalf >
XYPURIQOTRQQhalf a
VSORWQRPVRRRhalf an
OSSSSSSYRSRShalf and
NTQRS\\SRRPRRhalf back
OSPWRRSYUTSShalf hour
VQRSSRRRUSSShalf inch
LWYRSQRVRVUVhalf is
PPZSSTRMSTUUhalf my
TLNUQKRjUSSThalf of
OQ`SSOOVQXWUhalf term
UWSXQOMRWTTThalf the
QPRSSKXNRRSQhalf what
UTQNSSSZTRRRhalfw*
UTQNSSSZTRRRhalfway
RSRTSTSZSSSShalfway through
WSQQRSSOUSSRhalif*
WSQQRSSOUSSRhalifax
bT\\HSXRKXQUPhall
KRNVSTR[SVUVhall >
RSSQSWSTSSSShall in
RSSSSSSSSSSShallm*
RSSSSSSSSSSShallmark
NTaPS]REPZZYhallo*
QTRSS_SGRRSShallowe'en
PSbPSQRQQ[ZYhalloween
SSPTSSSWSSSShalls
XTSURQS\\TQSQhallw*
XTSURQS\\TQSQhallway
USORSSSYSSSShalt
XXQQSQSMSSSRhalve*
XXQQSQSMSSSRhalves
bSPQQF]_TRSQham
PSYRSSSRSSSShamil*
PSYRSSSRSSSShamilton
NSSSSSSVSSSShamis*
NSSSSSSVSSSShamish
bPPPOQR]XRSQhamme*
cPPOOQR[YRSQhammer
RSSTSSSURSSShammered
^RQSSTSETSSNhammo*
VSRSSUSPUSSQhammock
TSSSSRSJRSSShammock's
ZRRSSSSQSSSPhammocks
RQWQQYTVWQRQhamst*
URWRQRTVWQROhamster
`RRRQRSHXQRPhamster >
ORSSSZSSSSSUhamster's
JcGMMUP^VNNNhand
WHKORMRMRTRThand >
MXXRRRTPTRRQhand and
JSfQRNSfTTTShand is
MWMNRUSTSOQThand it
TVRRSTSHTSSRhand on
VQNSSPTYSSSRhand out
SZXRQYSHRSTShand the
TSSSSRSOSSSShand'*
TSSSSRSOSSSShand's
SSSSSVSSSSSShandb*
SSSSSVSSSSSShandbag
`Y[WRLQ@PVTQhande*
@]``RLQQNVTRhanded
VXNPSRSQRQRRhanded >
OTS\\SUSNSQQRhanded it
HNYVRPQ^O\\XWhanded to
cROSSSSETSSShandel
cPSKSSSPTSSShanders
SSSSTSSPRSSShandf*
SSSSTSSPRSSShandful
OSUQSQS\\URSRhandi*
OSUQSQS\\URSRhanding
ZRNSSSSTSRSRhandk*
ZRNSSSSTSRSRhandkerchief
YO<OQRjQUIILhandl*
VTPVUSPQSRPRhandle
MXSSTSRVOSSShandle >
SRSSSSSZTSSShandle and
YSSRSSSYTSRShandle came
XNSSSRSUSSSShandle is
ZVSQSRQXRSSShandle's
TVSSSRSXRSSShandle's~@sense
USSSSSRWUSSShandlebar
KOQRSMbQWRSRhandled
_TORRPMRURSRhandles
IOFQR]gLNLMPhandling
QSQRS^TNPRRThandling >
JSR^SSSSPWSXhandr*
JSR^SSSSPWSXhandrail
PN^\\PMVEWWTXhands
\\KLUROROUWUVhands >
[RVQRSSDTTTShands and
MRMRSRVcTQQQhands are
SNXSSSSSTTUThands of
SSTSSSSSRSSShands on
eKPURQRJYMQLhands*
RRTSSRSOSTSThandset
RRTRSUSWSSSRhandshake
SSVRSRSNSTTShandshakes
gMLWRPROYLPLhandsome
aPQPSQSiWRRQhandsome >
DMQRSfSZQQRWhandw*
IPRNTbSaRSSThandwriting
MSSSSPS^SSTShandwriting'
TPRWRYSARRRVhandwritten
UQSORYSNSRRThandwritten card
bPTPROTQ\\OQMhandy
gQPRRQRHZPQOhandy >
aNXWPPSIUUUThang
WQSRSSSPTSSShang a
SURSSRSPTSSRhange*
SURSSRSPTSSRhanger
TSSSSSSOTSSShangi
JVSUSRUVRSSShangi*
JVSUSRUVRSSShanging
NWRUSRSRRSSShanging off
`TUHSVTISPRQhangs
]SSSSQSOURSPhanlo*
]SSSSQSOURSPhanlon's
HVVUUQR`TWWUhappe*
QSPSSPSgSUUShappen
LU]TRQSPSVTVhappened
TQWTRQSJTTRRhappened >
QUOUVVROTRTRhappens
USQSSTSPPSSThappi*
WSQSSRSMRSSShappier
QSSSSUSVQSSThappiness
S^NUUGQUPSPNhappy
XOSNSNSJUQRQhappy >
WTVSSOSLUSSShappy birthday
WSRSSSS?SSSSharar*
WSRSSSS?SSSSharare
MRQRSSSaSRRSharas*
MRQRSSSaSRRSharassment
_USRSQSGTRSRharbo*
_USRSQSGTRSRharbour
SSSRSSSXSSSSharco*
SSSRSSSXSSSSharcourt
WQFTS^RPTINJhard
SSSSSRSPSSSShard >
^QLQSKS_TTUThard to
OSRR\\QSLPRSQhardb*
PSSRXSSMQRSQhardback
RSSSWQSRRSSShardbacks
SRSSSRSYSSSSharde*
SRSSSRSYSSSSharder
\\QPQRWRETRRUhardl*
\\QPQRWRETRRUhardly
UQSSRRSSUSSShardly any
TYSSRSSQRRRRhardw*
TYSSRSSQRRRRhardware
PQSSTSSOSSSShare
\\SSSSRSVTSRShares
`RTOSSSRSSSSharle*
`RTOSSSRSSSSharley
OPRSRLSfSUTTharm
MS^SSRRURTTTharma*
MS^SSRRURTTTharmattan
YVPTSTSTNSRRharmo*
ZVPTSTSMOSRRharmonica
]RRTSUSJPSRRharmonica >
QSSSSSSXSSSRharmonium
TSSSSSSURSSSharmony
ZRSRSQSRURSQharne*
ZRSRSQSRURSQharness
KSRRSRSaRSSSharol*
KSRRSRSaRSSSharold
SSURSSSJSSSSharri*
SSSRSSSSSSSSharrises
SSUSSSSJSSSSharrisonburg
YSRSSMSSSSSSharry
SSSSSSSRSSSSharsh
RSLRSSS]SPQRharve*
RSLRSSS]SPQRharvest
SWYQJMNSTWXQhas
OPrNSbR@TPRPhas >
TfHRONQUVPNMhas a
YSPSSSSLUQRQhas about
PZRQRQSRTRSRhas an
`PRNSTSQURSRhas asked
UQV_RfOFTXY[has been
XSRQSSSNTSSRhas borrowed
TYSRSSSWRTSThas come
NRYSSJTQRVWUhas ever
MPVXSVVNOTQThas gone
TYQPRTSIOUUThas had
URRSSQSVSSSShas improved
LNd[RTTCNY[Yhas it
WRRQSZS\\SSSShas left
LRUTSOSGQTTUhas my
[PKPUPR[YPQOhas never
][ISQ`RRUMOQhas no
PK_NVLURVTTShas not
>RYQRWR`RTSUhas now
hKOQRQRZVQRPhas one
dXRRSQS;URRRhas opened
_QQRSSSFWRSRhas opinions
PRhSS_S5RTSUhas passed
SSOSSZSHSRRShas promised
RSPSTRSSPTRThas put
PSTXSPSQRVUThas read
KSkPSJSJMYYXhas seen
OROSSPSaTRRRhas since
IS[PSSS[RTUThas started
]WVRSLSDQTVUhas stopped
ZSQSSSSNVSRShas survived
QOQPVSSaSRSRhas taken
OQ_XSXSRNRTThas the
SSOSSTSVSSSRhas this
RXQRSSSQSRRRhas three
XQPRSPS_USSRhas to
SSQQSQSZSSUQhas turned
T^RUSQSCUQPQhas two
WFaIQPVRRWYUhasn'*
WFaIQPVRRWYUhasn't
WRPSSRSWRUVThasn't been
KSZRSSSVRSSThasn't moved
JS[SSSSEQUTUhasn't~@arrive
YSNPSRSLTQQRhasn't~@works
MQdRSSSMRUUUhasnt
RSSSSSSSSSSThassl*
RSSSSSSSSSSThassle
RRA]SSSZSSSShasti*
RRA]SSSZSSSShastings
XU_NSKSJSRTRhas~@arrive
\\PKPUPRVZMOMhas~@late
KRTSSWSLQTTUhas~@me
[SUNTYUPXNPQhas~@not
K_IRSRROSQPQhas~@number
LRRSTSSeQSSUhas~@recommend
jPQXSMSHUSQRhas~@reply
SSSUSSSORSSShas~@sense
PSTXSPSNSUUShas~@use
]SRTSQSTTRRRhas~@used
`SVRSKS?RTVUhas~@works
Lb\\NWPTIKUVUhat
N_TRQRTUPSSRhat >
USSRSRSUUSSShat and
VSSTSSSRRRSRhat's
QNUMXRSWSRSRhatch
XSTSSQSOSTTThatch*
SSTSSQSTSTTThatched
XSSSSSSOSSSShatchet
OQPSSOS]\\RROhate
ISRQSRSaVRSQhate it
TSQShRSGSSSRhated
YSSSSQSLSSSRhater
bSQSQOS@QSSRhates
YRSUSQSQQSSShates me
YRSUSQSQQSSShates~@me
>OXRRMP~VWVUhats
TQWSRRSVSUUThats and
VSSRSSRSSSSShaul
RRSSSSSTSSSShaule*
RRSSSSSTSSSShauled
SQQSSRSYTSSShauli*
SQQSSRSYTSSShauling
WSSSSSSRSSSShauls
TSQRSUSLPSSShaunt*
TSQRSUSLPSSShaunted
ONZIXUWUSVVVhave
RSZOSPRbSRSRhave >
AVU[XCR]QTTRhave a
]ORSSPSPVSSShave already
WQVSSSSPSTTShave and
ROQSSP\\RUSSShave asked
ZY[NRQYHSRRNhave been
RUSSSPTBQSSRhave called
VRLSRNRhSSSShave come
\\R`RWjS*SSSThave done
UPSPRNSXVTTShave found
PXNQRYSXTTSUhave given
[QSZSOUJSUTThave gone
T\\SRSPXDRRRRhave got
\\MTOQXQVWRTVhave had
XNRRROSJTUUUhave i
DQ|PQAVLNVYVhave it
PSLQRTQaPTTThave kept
PSVPROR`SSSShave laughed
XSQORSSORSSShave liked
nXMNRWS<TPSOhave met
FRSQRRSbSTTShave moved
LSWPS[QUSSSShave my
TRKRW\\SFTRRRhave never
MQEYRUS^QSPThave no
YVKOSRSTXNQOhave not
SRuRROS7RXWThave nothing
OXJRQ[RPTQQShave now
dP]XSQQ:SWWYhave one
V_QSSPSFTTTShave ordered
WRRSSSSRWSSRhave owned
ORPQSSSbSSSShave put
`RSSRNSOSRRShave read
PTRVSSRWSSTRhave sat
SVPPRPSOSSSShave seen
OSSPS]SOSSSShave sent
KSOPRRTfSTTThave since
OS_PSRRTSTSThave started
`QQOSSSMUSSRhave stopped
XQTQRVRVUSSShave that
ART[PeVLPTRXhave the
TQP\\P_RETSRNhave to
VSQSS[SHRQRRhave told
M^ORSRSRPPPPhave two
NSSRRVSWTRQShave used
RSPOSPYZRRSPhave waited
D`ZTROTMPSVQhave walked
\\KMLRVPZVSORhaven't
PTVSSWSVRSQShaven't seen
QSQMSSSZSSQShaven't spoken
QSVSSPSNSTTThaven't~@arrive
YJ_KRSPSR\\ZZhaven*
PReRSPSLP]^[havent
\\[DRRKV_RRRRhave~@arrive
PTRVSSRWSSTRhave~@day
XQHMWYYLSQQOhave~@late
PNSNQWQMSUTThave~@me
RY]TQPSIUSRPhave~@not
M]QVSSSGTUSShave~@ordered
RPSRSRS`SSSRhave~@recommend
SPMRSL\\RRPRQhave~@reply
OSSPSZSFSSSShave~@sent
XR\\TPNSYRUSUhave~@use
VSPRRUSHVQQRhave~@used
`QQOSSSMUSSRhave~@works
RPVNQVUVVPSPhavin*
RPVNQVUVVPSPhaving
>Q_RSQVeRUVUhaving a
NRRRSRTgRSSShaw
\\QMQSSSKURRQhay
TRQSSSSSTSSShaydn
NSRaSRRPSTSThayra*
NSRaSRRPSTSThayrack
RYSSTSSRSRSRhazed
SSVSSSSUSUUThdmi
FHHmCJFaOaM`he
_OROSRRjXVSQhe asked
NS[MSQS_SSUShe asks
]SSTSRSYTQSQhe ate
USSRSWSLTPRQhe called
SNaISMS^TTXShe came
bPPFSSR\\UQSPhe can
ROP`SSSBRTQThe chose
NVPZSRSTSSSRhe comes
NSYVSPSVRSTShe could
USSOSPSFTQSRhe delivers
FQSWSUSSQVSVhe did
_RI]QPSDVSQRhe didn't
JQPQSQS_TRRRhe does
LWbXSTSSSRRUhe doesn't
PRP[SVSNSSSThe even
USUNSSSKSQSPhe found
KSQ_SMSJRTSUhe gave
GSO[SQSMSSTShe goes
RRSPSSSPRRQQhe got
jINPSOS^YQQQhe had
VRoESOS^PVYRhe has
RSJPSRSgURSRhe hasn't
ISmMSRRWTRVThe is
NRK\\SOS5RSSShe knocked
QWRRSVSQQQRQhe knows
EUdRSOSPOXTZhe left
OUOeSPSJSSRShe looked
LXRNRQSPSRRPhe looks
OR^QSRS]RTTShe made
IP\\OSVS]SSTUhe never
PRTNSSSWQTRVhe only
U^QLSPSUTSRRhe put
MSOhSBSERTQShe rang
JSS_SRS=STSThe read
kSLMSRSRYLPLhe rings
dY`?R\\RHTRUPhe said
NSRYSRSGSSRShe sat
INYXSUScSRSThe saw
JbS`SNUNSSQShe says
PMPUSXSVPSSShe sent
MRR\\SQSQRURVhe set
\\SOUSRSPURRRhe takes
SSLSScRISRRThe told
CUZXSQSfQTSShe took
NRQOSORaTTSShe wanted
UTTOPIR_XXSVhe was
ZNQKSMSfRRURhe went
MVLOSRS[QTUUhe wore
QTLSSQRbTTRThe would
OSQSS^SHRSSUhe writes
NSSOSZSORTSThe wrote
=RQlPRP\\K[UZhe'd
SSPQSPSXSSSRhe'd been
JOVKRHQ~RSSShe'd have
QSRVSTSYRSSThe'd put
MRQ`SZTKOWUXhe'll
PNSSMQJwKY\\Zhe's
LVTLRQTpQQTShe's a
eVPORNSXTQTRhe's been
SWJSSRSQRRRRhe's got
MRYQSTSQQTTThe's had
UQVRSQSXSVUUhe's in
]SYRSTS1TSSQhe's learned
`NORSVSNTSSRhe's not
NRPPSRScQVWThe's on
QSRhSWS7SSQShe's the
QWFRSRSRRSSShe's~@arrive
`NORSVSNTSSRhe's~@not
JSUQSLS[RTSRhe's~@reply
^[QRLKMSVMPIhead
BRLRQ]S]PQRShead >
NROXSQSTURRShead and
S\\WQSRSARSTQhead before
USRQSWSOSRRQhead came
TRSRSSSRSSSShead doesn't
SSSSSSSSRSSShead'*
SSSSSSSSRSSShead's
hRNRSQSPUSSQheada*
hRNRSQSPUSSQheadache
OSSZRRSPSTSSheadi*
SSSSSSSRSSSSheading
OSSZRRSSSTSTheadingley
SSSSSSSRSSSSheadings
UYTZRPSEPSRQheadl*
SSSSSSSIRSSSheadlamp
RMS[SSSRSSSSheadland
O\\OSSRSTQSRPheadless
[OYTRQSQSUSUheadlight
RYSSTSSRSRSRheadlight's
TSSRSSSRTRSSheadlights
KQMVSORbSSSSheadm*
KQMVSORbSSSSheadmistress
SSSSSSSOQSSSheadn*
SSSSSSSOQSSSheadnotes
XRWRSRRURSTRheadp*
XRWRSRSURSTRheadphones
ZSSSSRSKSSSSheadr*
ZSSSSRSKSSSSheadrest
YOQVSPPLVSRRheads
TaLQSXSGQQRRheads*
UYMRSSSWRQRSheadset
TSSSSSSOSSSSheadset's
SSSSSQSSTSSRheadsets
Q]SSSSSJRSSSheadstock
SRRSSZSPSSSSheadstone
\\SPSSSSNTSSSheadt*
\\SPSSSSNTSSSheadtorch
USRQSWSOSRRQhead~@arrive
\\RSRSSS?USSShead~@not
^PSSSSSSVQQRheal
TRQRSPS[VSSSheali*
TRQRSPS[VSSShealing
QSMSSOS`VSSQhealt*
QSSSSOSWTSSRhealth
TSMSSSS[TSSRhealthy
XSSSSSSFVSSSheaps
[MHSOVNIXMNPhear
SSNRSRSTTSSRhear >
KSTSSVSORSSUhear a
KSRMSSS`TORPhear him
FRKZQQOkUPPPhear it
GSQSSRS]URRQhear my
YPVSRMRRUSRRhear the
DNQY`[RGNUTWheard
RSTSSSSVRTUTheard from
>SRQRSSxRRSUheard her
RSRZSRSLSSSTheard him
MQNO`USZTSQSheard it
NQZUUQR]PUVUheard of
RSM^USSNRTQTheard the
YSZPSRSRRSSSheard~@me
IOaQSZRPSTUVheari*
IObQSZRPSTUVhearing
QQQSSRSTSSSShearing aid
PSQRS\\SLSSSThears
T^ZNRRRTOUUVheart
DcFXRSSYNTTTheart >
SQ^SSVSNSWXWheart*
WSSSSSSRTRSQheartbreak
VSSSSSSMSSSShearth
LQ_SSVSUSXXYhearts
OQ\\SSUSSSXXUhearts >
SSQSSMSVVRRPhear~@me
ZSPTQNROWTSTheat
[RORRRSZSSSSheat >
LRYSSSSYRTSSheat lamp
RLXRRNRZTSSRheate*
UOLRSRS^USSRheated
OP_SRPRORTTTheater
MSdPSQSTRSSSheath*
MSdPSQSTRSSSheathrow
PSN[SRSWSRRSheati*
PSN[SRSWSRRSheating
iKLVQPRMTSRSheats
SSSSUSSRRSSSheats*
SSSSUSSRRSSSheatsink
NS[SSSSMSSSSheatw*
NS[SSSSMSSSSheatwave
LRYSSSSYRTSSheat~@part
OSSWSSSUSTSSheave
_SNSSRTPVSRQheave*
_SNSSRTPVSRQheaven
USPSSRSRVSSRheaven >
hPUPOKS]URQOheavy
TRSSSSSRSSSRheavy >
SRSSSSSWRSSSheavy as
WSQSSPSUUSSRhebde*
WSQSSPSUUSSRhebden
RSSSSSS[QTSThebe
RSTWSSSLQUSUhebri*
SSWRSSSSRSSShebridean
RSPXSSSLRUSUhebrides
SSSSSSSYSSSSheck
PKMjQSTCPUOUhedge
RRJaSTSIQTNShedge >
RIQbRSSWRVQVhedge in
RSLXSOS`SPQPhedge*
VSLTSRSVTPQPhedgehog
NSSWSPS]RSRShedgehogs
V]KQSYSGTPQMheel
MQRRSWSTTSSSheel of
^SSSSSSOSSSSheel'*
^SSSSSSOSSSSheel's
SSSSSSSPSSSSheels
RSSSSSSNQSSSheidi
OQSSQPSiSVSUheife*
RSSSQSS^SVSUheifer
QQSSSQS^STSSheifers
ZPKSSQSTRRSRheigh*
ZPKSSQSTRRSRheight
QTSSSSSLSSSSheight >
ZTQSSQSRRSSRheirl*
ZTQSSQSRRSSRheirloom
\\TSCRPPU\\MPJheld
\\QNSSRSWXQPPheld >
PTSSYSSVRRRRheld a
RS[SSQRNSUUSheld at
EURQRKSaQSSTheld it
DZQSSWSXSSSTheld my
NROSRYSYTRRRheld the
[QUQSQRIVPSPheld up
[YLSSWSPSSSTheld~@me
aRRRSQSQSRSRheliu*
aRRRSQSQSRSRhelium's
\\NcSRNSMVTSQhell
ORNdSPSRTSQShell >
RSSSSSSSRUUThell'*
RSSSSSSSRUUThell's
`YY;RYPWQSUShello
IOdSS^SNSVVVhello >
MSLSSRQXRSSShello~@me
QWYPSRSORTUThelme*
QWYPSRSORTUThelmet
NMWIQ\\XdLST`help
[PUORQRfWSSThelp >
WQXVSQSNRPSRhelpe*
XQRXSSSSRPRRhelped
TSSWSSSUPRSShelped me
TSSXSSSQPQSRhelped~@me
SSXQSQSNSSTShelper
PRRRS\\SOPRRWhelpf*
PRRRS\\SOPRRWhelpful
RSRSSSSSSRRRhelpi*
RSRSSSSSSRRRhelping
_RSRQRSMRSSShelps
[R\\RSQZ?RSTShelp~@me
`LQSSRRLYRRRhem
ZRRSSSSNSRRRhemis*
ZRRSSSSNSRRRhemisphere
QSVRPSS_TTTThems
\\YQPSVSBQSTShen
MSQUSQSVSSSShende*
LSSSSQSZSSSShenderson
TSQUSSSOSSSShendersons
P]QSSQSSRQRQhendo*
P]QSSQSSRQRQhendon
[PJRSSSRTRRShenna
TSRSSSSTSSSShenne*
TSRSSSSTSSSShennessys
[SXS^RSHURRRhens
eSRS_RS=TRRRhens >
QUVRMKL^VTVQher
TTTNWKQZQQRUher >
OPV[SVR_RRQRher a
VP[SSRSJSUUTher and
NSNRSUS_RTSUher first
VQRSSPSRUSSSher hand
HPXQS[SgRSUTher head
PXOLRSSiRQRPher in
^SPSSUSMRQSSher kitchen
QdPPSWSQSQPPher name
OSYTSTSRSQSQher on
`RLUSVSBTTQTher own
MSVVSSSYSTSTher shoulder
RR\\SSPSMRSRRher the
WSQVSRSNTRSTher to
@I^]MQZV?_\\^here
RSSFNUP[USVOhere >
NS]SSXR_SQRUhere and
ONRiSJRXR[QWhere before
OO[[SSRHQQSUhere by
RRZOSUOIQRRRhere for
MSXMSTQ\\RVVUhere i
UYVmTPQTQSUShere in
M]EOSRSUSTWThere is
RXMRSZSMRPRThere it
SSSTSRSKSUQThere next
SSSRSQS[SUVThere on
PRRRSWQXSRQThere since
QSQSSYSQQRRRhere so
`SVRSRSKSPRNhere the
[VOQSQSTSSTRhere to
RSZQSRSSSSSShere yet
LQPVRVR]RSRThere'*
LQPVRVR]RSRThere's
YSSSSSSFSSSShere's your
OR]WSPR@RULUhere~@day
MP[LSVRVQVVUhere~@me
_RHSSRSSSRRRhere~@not
KPNJSReJRPROhere~@number
SSSSSSSTSSSSherit*
SSSSSSSTSSSSheritage
USQSSRSPUSRShero
WSQSSRSRTSSSheroi*
USQSSRSSSSSSheroically
TSSSSSSRTSSSheroine
URJSRRS^SSSSheron
[KYPRQQZYQQRhers
UOhRSSSKSQQShers >
_QPRSQRWWSSRhers and
XSRRSSSITSSShers is
URRPSPRcUTTTherse*
URRPSPRcUTTTherself
ORURSQSRVRRRherself >
ZPTQSQSITSSSherself and
RQXVSORWRUTTherself with
QNURSTSTSQQUher~@family
HSUTSSSYRQRRher~@place
RRXSSSSOQTSTher~@recommend
USSSPSSSSSSShexag*
USSSPSSSSSSShexagons
SSTMSSSVSSSShexha*
SSTMSSSVSSSShexham
USSQSNXFTQRPhey
TSRQSNXPTQRPhey >
TQ]LSLSVURVPhe~@arrive
NSRYSRSGSSRShe~@day
DPXRSeSZSTSVhe~@late
PRTNSSSWQTRVhe~@missing
MVU]QNS^TPPShe~@not
MON\\SOROSUQUhe~@ordered
SNG]SOQ\\VUPRhe~@reply
IMNaSRSEOUSUhe~@sent
\\RU`SPS@VRRRhe~@use
RRPZSSSQRSUThe~@used
JS^LSXSfOXVXhe~@works
ROTGUVRwTSTRhi
VSSSSQSLSSSShiccu*
VSSSSQSLSSSShiccups
HQQ^RbSKPWRYhid
LSYfROSJQ[RXhid it
ORKMSaSTRPSShid the
VPG\\SRSZQSRShidde*
VPG\\SRSZQSRShidden
QS\\RSQSMTWXWhide
QUNSSSSNURSRhide it
QRYSSUSQQUVVhide nor
WMRPSVSRRRRShides
QRYSSUSQQUVVhide~@not
UQORSRS[TSTShidin*
UQORSRS[TSTShiding
dNYPRWS@STUShigh
SRRUSSSKSTSShigh >
NUWRSRSbSTTShigh chair
VRSSSWSWSRRVhighe*
QRSSSWSaQRRVhigher
XSSSSSSITSSShighest
bRQSSPWPTRSOhighl*
SSSSSRVISSSQhighland
SSSSSRUaSRSRhighlands
SSQSSSSUSSSShighlight
bRSSSRSITSSShighly
SSPSSQXTRRRRhighw*
SSPSSQXTRRRRhighway
SSSSSSSRTSSShike
NSSS`SSOPRSRhilar*
NSSS`SSOPRSRhilarious
`NO^RMRBSXTXhill
LSR[SSSNQUSUhill in
SSSSSSSRSSSShills
NQTTSSSSSRTRhilux
RKJ\\NEL]UVLThim
MUCaQZPTVSSQhim >
QQMNSPRcSVTThim a
PMVQSQRTSRSShim and
QSMQSSSURTQThim at
MSR]SRSGQTRThim from
GTOOSSSiRRRShim in
ORSaSVSLRTTThim on
YQYORSSTURSRhim the
VUSXSSSMRQSQhim to
VKTRRYRXSQSThimse*
VKTRRYRXSQSThimself
USVXSNSGSTRShimself >
ORPSSSRaQSSShimself has
PR]SSRSLSUTThinck*
PR]SSRSLSUTThinckley
SSSQSTSSSRSShindi
\\KSRNWSjSRRQhinge
M\\OUSRSYQRSQhinge*
M\\OUSRSYQRSQhinges
QTRVSRSPQSSShinges >
JlRSSSSHRQQQhint
^LZVRHSNR[XWhip
VMZTRPS\\RZVWhip >
PSSRSSSZSSSShip and
FQTSSPSrSTTShip's
bTPSSRS<WPPPhips
R_SRSNSTSSSShire
^RSSSSS<USSShired
OIMQJROfTSQUhis
PSRRSSSQSSSShis >
UPSSSSS[SSSShis arm
RUXNROSkSRSShis eyes
HQQ[RSSNRVQWhis feet
ORNSSVSXTSSShis good
PSUSSSSURSTThis hands
D[OVSRSbRSTRhis head
YSRWSRRCUUSThis knee
[TURS[S?SRSQhis mother
SSKSSPSTSTTThis name
aSYVSSS9RWVWhis own
PSUSSSSLRSSThis phone
RRS]SRSHSTSThis picture
PPR_SRSQRVRVhis shoes
TUUSSSRPSPRQhis teeth
NVR_SSSQRTRThis van
SSRWSRSHSQSPhis way
bUOOQRRTTSSShiss
`TPOQRRPTSSShiss >
TPSSSSSVTSSShisse*
SQSSSSSSTSSShissed
SRSSSSSVRSSShisses
FSXRRSRiNVVVhisto*
RSSSSSS[SSSShistoric
LS[SSRRQRUVUhistorical
TSQSSSSRSSSShistories
MTPTSTSbOTSThistory
SYNSSTSBORRRhistory >
SSURSSSUSSTShistory's
KVR_SSSWRTRThis~@carrier
bRMLS]VFRMQRhis~@family
RRS]SRSHSTSThis~@ordered
@TfNSSS@RRUShis~@part
^SRLSTSWTRRShis~@place
ORNSSVSXTSSShis~@recommend
HQQ\\QSSJRVPXhis~@size
OHVQRDX_XTVVhit
XUSSSPSISRSRhit a
ZRNRSFTgUQQShit the
NXXSSWSRSPPShitch
`RQOSRSVYOPLhits
OSRVSQScQTSThive
iSRKSRSW[PPKhives
WSOSSSSRTRRRhm
XRPQQMReLOPMhmm
@QQRRRRjNOPMhmm >
MRRRSRSrMOQMhmph
OSRSSSS\\SSSShoard*
OSRSSSS\\SSSShoards
QRNQQXSeVSURhob
MSSRSSWMQRSQhobar*
MSSRSSWMQRSQhobart
SSNVSRSKSSRShobbl*
SSNVSRSKSSRShobbled
UPSSSOVZTSSShobby
OSRSSSSVSSSThobby's
OSRSSSSVSSSThobby*
bRVSQQSSWTUThocke*
cRUTQQSKWUUThockey
RRTSSRS[SSSShockey's
rDSRURSG_RRPhoe
HPSSSSSmSSSShog
OWWRSRSbSSSShogs
hJPONUPP^IJMhold
UPPQSYSOQSTThold >
UT^WQPRDTRRQhold a
R_QSSSSISRRRhold in
MR`SSKShSSSShold it
VSQRSRSXTSSRhold on
ZMLRSSSIXQRRhold the
VScRSQRKSRSShold up
`ROSRRRVTRSRholde*
`ROSRRRVTRSRholder
XTIPVORZXRROholdi*
XTIPVORZXRROholding
SRSSSRSUTSSSholding >
QPRXXWSNRTRRholding it
aQRRRUS?SSSTholding the
ZRPQSNS_UQRQholding up
pIOQQLSDTPPOholds
SRQRSRSVQSSSholds >
TQXSSQSVSSSSholds a
SVSSSSSQPSSSholds all
TRNSSRSWURRSholds it
TQSPRSS[VSSSholds the
TSSRSRSPTSSSholds up
Z_NLZRPKWQQPhole
YXQURSSMURRShole >
LgIRRSRSRSSShole for
;KfW_WSKOTSUhole in
ZMNSSQSVVSSRhole where
YLXSSRSQRSSShole'*
YLXSSRSQRSSShole's
TTQRQYRMXQRRholes
M`RSRSSOPRRSholes and
KS]RSRS\\RTUTholi
EPFPRZRWPSQVholid*
FQJPRYRXPSTVholiday
MSMVSXSOQTSVholiday >
SRPSSTSRSSPSholidays
QSRSSRSKSSPSholidays >
TSSQSUSJSSSSholidays and
MNH\\SXRgQTRVholle*
PSRXSSRRQTRUholler
QNIWSXShSSSThollering
K]QRRRSUQQQOholog*
R\\QRRRSJQQQOhologram
LTSSSSS]RSSShologram's
_RQRRQSKVRRRholy
SRSRRQSRTRSRholy shit
JKTVUMJ^WUUZhome
EMZ_VZNGQTUZhome >
iQPQUWSQSPOShome and
GSORSSSeSTUShome for
WSVVSLS9SVUThome from
bSQRSSSFTQRQhome in
JSYRSSSdRTTThome on
QS_PSSRLTSSShome the
OSeNSRRDSTRThome to
QRQSSPSQSSSShomes*
QRQSSPSVSSSShomesick
SSSSSSSNSSSShomesickness
XRVSSSSTSSSShomew*
XRVSSSSTSSSShomework
HS]USPRGRUVThome~@me
SRJPSWSPSSRShon
WSRSSRSOSSSShone
aYORQPPGVPQRhones*
\\ZNPQQPPUQRRhonest
XQRSSHSgUSSPhonest >
SSSSSSSRPRRVhonest people
PRSRSLQgSSSThonest to
YRSUSRSFTSSShonestly
XRSSSRSPRSSShonestly the
SRUSSSSXSSSThonesty
QMXQ[ZPRRPQThoney
QONRYPSqPSSVhoney >
QSYSSRSFSSSShoney*
QSYSSRSFSSSShoneymoon
RSSbSPSPSTSThonk
ZPSQSRSSSSSShonks
PRSSS[SOQRRXhonor
SSSSSUSOSSSThonou*
SSSSSUSOSSSThonoured
RXMSRPSLQSSShood
TRSSSSSTTSSRhood'*
TRSSSSSTTSSRhood's
SSSSSQSRSSSShoof
QSSUSSSSSTSUhoofs
KNjRSQSORVXWhook
TQaSSRSUTSSShook >
VQQRSQSOXRROhooks
NRRSSSSVWRRQhooks >
XRRSSRSVSSSRhooks are
PRPRSSS[SUTThoole*
PRPRSSS[SUTThooley
VSSSSSSKTSSQhoop
DLSSSSSuRSSThoors
NRSSSSS^STSThoose
SSSSSSSRTSSShoot
MRQpSQSMSTSThoote*
MRQpSQSMSTSThooted
RSMSSSS[STSShooti*
RSMSSSS[STSShooting
^QeQRKRCXQROhoove*
aRLRSQSNYQROhoover
SSRSSSSXQSSShoover's
JRrSSRSFSSSShoovered
XSNSSOSQTSSRhoovering
SSSSSQSRSSSShooves
FQgP]MRNOUVUhope
[O_S_PS:SSSRhope >
QUUSRSSXQVVWhope it
SZMRRSS[SSSShope they
XLPRRQQZYQQPhoped
XNRSRRSUWRRQhoped >
OSSRSSQ\\URRRhoped for
SORSURSXSSSShopef*
SOSSVSSRSSSShopeful
STRSRRSYSSSShopefully
XQORSRSfSRSShopel*
XQORSRSfSRSShopeless
_TNRSOS[URRShopes
SZMRRSS[SSSShope~@seller
JSSSSSSZVSSRhopin*
JSSSSSSZVSSRhoping
SQTUSISVRTSThoppe*
QSUUSIS\\RTSThopped
TSSSSSSNSSSShopper
URRSSSSRSSSShopper's
NLcSSRSRSTTThoriz*
NLcSSRSRSTTThorizon
SVR^RQSKOSRShorn
SSSSSSSZRSSShorn'*
SSSSSSSZRSSShorn's
PSSQSRUaRSSShornp*
PSSQSRUaRSSShornpipe
OZQSSSSUTRRRhorns
NQMPSPSpSVUShoros*
QQPSSQSbSTTShoroscope
PRPQSRSaSTTShoroscope's
jRQRSWS?PSSPhorri*
bRRSSXSPRSSPhorrible
[SSSSSSCQSSShorribly
RSRWSQSSRUSThorro*
RSRWSQSSRUSThorror
]QTNQPRGURTShorse
\\RJRRQSEUSSShorse >
PWN\\RPSVPRRQhorse*
VWSSSRSPSSSShorsed
TTP]RQSMSSSRhorses
IRQRSSSjPSSRhorseshit
WSSRSSSHTSSShorseshoe
USSOSSSQSSSRhorto*
USSOSSSQSSSRhortons
MSWPSTSTPWXVhose
SSSQSNS^SSSShosin*
SSSQSNS^SSSShosing
GNdMKURSRSVVhospi*
GR^RRNSWQTTUhospice
SOXNL[SOTRUUhospital
OSRSSRSSTSSShost
XRQSURSWTSSThosta*
RRSSUSSWRSSThostage
YSRSSRSSUSSRhostas
RQRSSRSWTSSShoste*
RQRSSRSWTSSShosted
MRSSSRS]USSShosts
PUTUPVVUTPPQhot
VNSSSSSPTSSShot >
NSSWSRS\\PSSShot washes
STRSRQSXTSSQhot water
[URRQQRHVRSQhotel
[RSSRSSLUSSShotel in
PRRSeRSHSSSShotel*
PRRSeRSHSSSShotels
SSSSSSSSTSSShotte*
SSSSSSSSTSSShotter
]S<_YZMN[JJPhour
]PMQPRQSPRQShour >
QSPYSPS\\YQRPhour and
WSMRRTSfTQQThour i
SSSRSSSRSSSThour no
RUWSSRSTSSTRhour of
jP;aRXSQXPMShours
aQKeRJQVTSPShours >
YRSRVQVKSSSRhours a
WSPRSLRLSTSThours and
PTNWSPSXSUSShours of
RUSRSZSRQQRThours on
PSPSSWSPRSSShours to
KG`ZVJScM`X[house
]RLPSNTHQQRShouse >
SHPaSRSORZRZhouse again
UOPWSRSRSTRShouse and
UQKPSRRZUSRShouse has
KSGSSWSZRTSShouse in
LSKSVRTaSRRQhouse is
NSoRSSREPUUVhouse since
NSWSSSSNRUTUhouse with
QLZSRMOgRZZXhouse*
PSSSSPSWSSRShousebound
MQZSSRS`RYXWhousehold
[NTTRQOVSUVShouses
SHPaSRSORZRZhouse~@recommend
SSSSSSSRTSSShousi*
SSSSSSSRTSSShousing
ZRSRSRSQTSSShoust*
ZRSRSRSQTSSShouston
NQSSMSS|SSSShovis
EPK^UePQPTPVhow
[QNORPSqYPNPhow >
RQKSSWS[RSSRhow a
M]cSRSSBRUUShow do
NRURS[SLTTTShow does
SSSRSSS[RSSShow he
RWRVSRSTNSRQhow i
YRTPSSSGVQRRhow i'd
LQV\\ROSEPVTVhow it
SSXRSQSYTUVShow long
TRPSSSSTTSSThow many
IMWeSZSFPVUWhow the
XRPTWLSTRTQVhow they
eSQQRSSATRSShow to
SSSOSbSHSSSShow's
URQSSTS[SSSThowev*
URQSSTS[SSSThowever
USOSSWSPRSSQhowl
TSQSSRSVTRSRhowth
WVRRSVSHQOPPhow~@me
NRPTWLSTRTQVhow~@seller
SWXRRQSTTUVShow~@sense
RROSSdQMSRQVhrs
RRPSSeQNSRQVhrs >
^ORSSRSKVSSShttps
[[UQSXSKWRRPhub
`SSRRQSHTSSShubby's
`SSRRQSHTSSShubby*
LWSSSSSSQSSShudso*
LWSSSSSSQSSShudson
SRWSSSSWRTTThug
ZYSR^RSYPRRRhuge
PSQSSSS^RSSShugo
SSSSSSSRSSSShugs
JURRSRSwRSSShuh
VSSSSTSOTSSRhula
KO[SS^SPRUUUhull
VQQRS[SRSRSVhum
hSOSSPSKUSSShum >
LMNNReSPQST]human
QSRSSSSSSSSThuman*
QSRSSSSSSSSThumans
ORRSSRSaOQQOhumbu*
ORRSSRSaOQQOhumbug
SSSSSSSSTSSShumid
WRSRSSSTTSSShumid*
URSRSSSWSSSShumidity
USSSSSSPTSSShumidor's
RRRSSRS\\TSSRhumme*
RRRSSRS\\TSSRhummed
QRKRR^SJTRRShummi*
ORKSR`SMSSRShumming
ORMSSbSQSSSShumming >
USRSSRSPTSSShummingbirds
NOTRRQS]USTRhumou*
NOTRRQS]USTRhumour
XSSSSSSOSSSShump
NQRQSZSURRRQhums
USSRSRSQRSSShums >
[SSRSRSPURSShums in
LRRRSRSwRSSThun
URPOQM\\OTSSPhundr*
QSPQPM\\XTTSQhundred
OQOWSQWeQTSThundred >
SVaTRPRMRYYYhundred and
XKRRSSRTUSSShundred pages
VQSSSSSRSSSShundreds
USSSSSSQSSSShundredth
SSSQUSSLSSSShundredweight
NSUSSR\\WQTRRhundred~@money
XKQVSSRPVSRShundred~@part
LMIRPmQNNPP_hung
LSRWRRS[RTSThung it
HQNMRsQ>JMP]hung up
WRPQSZSFSQRRhunga*
WSQQSRSOSRSRhungarian
SRRSSZSJSRSShungary
NSVRSQSPRUUUhungr*
NSVRSQSPRUUUhungry
SSSRSQSQSTTShungry >
SRRSSXSQSSSThunt
XVOQSSSNTSSShunte*
ZROSSSSNTSSShunted
QWSRSSSSSSSShunter
IRJRSRSdSSSShunti*
IRJRSRSdSSSShunting
^QRRSSRPTRRRhunts
SSPUSSSMSSSShurle*
SSPUSSSMSSSShurled
SSPSSSSYSSSShurri*
SSPSSSS\\SSSShurricane
SSSSSSSPSSSShurried
SQRiUCRUSZSThurry
RSORSRT[SRSRhurt
]RSSSPSJUSSRhurts
LJJSSVSdTQSRhusba*
TKLTSTTTUSURhusband
VROYROS;USRRhusband >
HSSRS\\SWRSSShusband is
JPUSSSSXUTTThusband says
RTUSSTSRSTTThusband was
RSQRSSSOSSSShusband who
LSPRSVS\\RQQShusband's
QRSSSQSZSSSThusbands
YRRRSgASSQRZhush
SRSSSSSSSSSShushe*
SRSSSSSSSSSShushed
TSPSSQSSSSSRhuski*
TSPSSQSSSSSRhusking
aQQSSQSPTSSShusky
VSSSSSSRSSSShussa*
VSSSSSSRSSSShussars
^RLSSSSOVTTShut
URRWSRSMSTSThutch
\\RRRSQSRVQRQhuts
STRSSSSSRSSRhybri*
STRSSSSSRSSRhybrid
SSUSSSSOSSSShyder*
SSUSSSSOSSSShyderabad
UIOgROSZTXQXhydra*
LNR`RPS^RWSXhydrangea
OOSURQSPRWSXhydrangea >
YSSUSSSXRTSShydrangeas
PNP]SSSQSTRThydrant
TSSRSSSRTSSShydrated
XSSPSSSMTSSShydration
SSSSSSSRSSSShydro*
SSSSSSSRSSSShydrotherapy
TSSRSSSRSSSShyena*
TSSRSSSRSSSShyenas
XRSSSSSISSSShygge
SRQRS`RLQSSRhygie*
QRQRS`RNQSSRhygiene
USSSSRSQSSSShygienist
YSSRSMSUTSSShymn
TSQSSSSTSRSRhymna*
TSQSSSSTSRSRhymnals
@SSRSRSpSSSShymns
RSSSSXSUSSSShyste*
RSSSSXSUSSSShysterical
YRNSSSSRVQQQhyund*
YRNSSSSRVQQQhyundai
OWVOVPTaQRRPi
URPRRNSeSVWWi >
YLPNPWMUWUSSi am
T]QTSPRRWSSPi ask
IPPNS_OQLMMVi asked
SSTSSRSWSSSRi ate
PP]LRNRISRTRi believe
NQUSSQSTSSSSi borrowed
aSNORSVOZPQOi bought
JR[SSSTLRUTTi buy
YQRUSSS^SRSRi call
fMJPSUSPURRSi called
TOHZSPT]VURTi came
NPSU]VWHVSRTi can
\\XORRMSQRUUOi can't
SSfSSKSMSRRSi cancelled
XRSWSMR_TSRSi cannot
LSdSSLSJSUURi changed
MRfPROR=QWYVi check
WRPRRQSMUSSRi checked
R^RSSSSRSSSSi chose
FUW\\TZQNPVWVi clicked
ORORQWSRVRRSi coach
MUVNXRS\\RSSSi come
ORSSSZSVQSSTi cook
TTMLSUV\\SRQRi could
NRXNUPT\\SRUQi could've
_QMLUPSRURSRi couldn't
SZPQSSSKUPQPi count
SQIQRLOnTPPOi counted
XUQRSVSWTPRQi cried
KQMSS[SOQSSSi cut
TSRSSOSOSSTPi danced
PKNOS^UWQUVVi did
tQHQRMS>URRQi didn't
YQZWQMRZUPRSi do
<X\\UOaUVNURWi don't
FR\\RSRURTSTSi drink
MSVTSQS]RUTTi drive
OR[MS[SWQSRRi drove
PSQRRbSLSRSSi enquired
KSdOSOSWSRSTi even
TRTSRSSMTSSRi ever
RTSQSNRYVQQQi expect
\\QTRSPRVTRTSi expected
MSRQRaSTSSSUi explained
NVQSRQS\\QRRRi fed
IZRRSQS^NRROi feel
FVRSSOS^RSSUi felt
NXPOSSRXSSSSi finally
SQRVSSSVSRQRi find
NSKTRSSjVSRPi finished
JQSQRSZWQRPTi found
ZWTOQJ^bUPPOi gave
UQRWQRSVTTQTi get
VRWRSRS9SSSSi go
LW\\QY^RJQQSTi got
YRTRS]N@TSSRi guess
`O[QJ]QGVXYZi had
NSVOSVR_RUWTi hadn't
OUMfV]NOXPQQi have
UTSWSRSPTRPQi haven't
UNVNSMSaVTSSi hear
WSTRRSSUQTRUi heard
OZIRSRScTQPPi held
JRMSSYSXTRRSi hold
EZGQQPRjQRSTi hope
`RQSSQSJTSSSi hung
[STSSNTOTTTSi just
UNMNPKSgSVTTi keep
DRSSQSSXSSSTi kept
PUTTSPQURUVUi knew
SSSYQUQTSUVTi know
QVZMSQSWRTSTi laid
XVQRSRSSRRSRi laughed
SRUSRPSQTUTTi learned
LRPSSOSWSRSTi left
VPQNSMSfRUUTi let
CYRQTQSWPRRRi lifted
fSPRRLZ8RPQMi like
\\RRSSQSGQSSTi liked
MOQYOLOZQWWSi live
KSZPSOV\\OUUUi look
QOSWSWTHSSRUi looked
Q[BRWmRPSQQQi lost
TSSSSQSXQRSRi love
XPNOP\\SJUUTTi made
JWXSSTSKUSTRi make
PYMWMTRMUQPQi mean
lRLQSLRVUPRPi measured
DRUaSSSZRUSUi meet
TSRSSXRLQSSUi mentioned
MSSSS^SOQRRUi might
^WSOSOSOSSSQi missed
WNXRSSSKTVWUi moved
LWKQR^RXNRRSi must
UUPSS[SVRSSTi nearly
VQTSSRRKURQRi need
RPSNZTSOQSSQi needed
RL\\]RKSNSUSVi never
PZKSSMS\\RSRPi no
[\\NXSHSMVRRTi now
AYQ`QMV\\ORPPi only
OOQSSQSZTSSSi open
IZHR][SFQRQSi opened
SUNQSPSCRSRQi order
U[SMRJMORUWVi ordered
bRW]RPS?TSRSi own
GNaLQ[aOMRSRi paid
RSSOSQScSSSTi phoned
J^PSS\\SSQSSRi picked
QSERSTS_RTUTi planned
T]FSSQS^TPQPi play
JTRSSSS_TSSSi played
IROVSWSYSTSSi pointed
GORQShQFRTTWi pressed
O[QSPRSURTTTi pulled
URRRR_QWSRRSi pushed
ZW[OQPSDVNSLi put
MSUOSUS\\RTSSi ran
RZQLSkSLOQTWi rang
:LUQUVSmQRSUi read
VSSYSRSFRSSSi really
VSWSRTULUTTRi reckon
OSSSSRSJSSSSi refresh
QRRSQZSLSRRSi returned
LQQQSQSbUTSTi run
W_FUQZQTLVVSi said
MRWSSQScTRRRi sang
GYTPSTSPUSRTi sat
MYS^\\QUIQSRRi saw
TLCVRYQ_TWUWi say
ESMVRa_XPVSVi see
LRZ_RPSQRUTTi seen
PRRSS`RGSSSUi send
JIMNS_QSQQRVi sent
QQWQSSSSSSSSi set
QSNRSQS`PRRRi shall
UNROSYTPSOPSi should
RUTQSRSWSRSQi showed
VSdSRHSISUVTi sit
WUPTSOSRRSSQi sleep
fMNQSPSNTPPOi slept
LQQRSNSdURRQi speak
^QTRSPSKSTUTi stand
SSISSPSUSSSSi start
VSSUSSSVRSSSi started
;RcXS\\SJQUTUi still
KOWOSQS_RUTTi stood
[SYRSNS[SSTTi stopped
QSTTRJWWPUVSi suppose
KQPRMUSaQTSVi swear
ZPZOVSRLRSSTi take
BRQSSXUkTRRSi taught
YPNQRNTYURQPi teach
SRSPRWSERRTTi tell
]QSSSSSBSSSSi tested
IOSUUVP[USSSi think
QQWP^RZ=RXVVi thought
HSSSQQScSRSSi tied
jSHGS\\SGZQTQi told
MWMORTT[PRSSi took
`ORRVRSFSSSSi tried
YSSQSSSIUSSSi turn
QUMOSRS`SQRQi turned
QRSQSRS^UTTSi type
IRcOSQSNSSSSi typed
WVQSSTSMSRRRi use
EQ_SPQVRSSTSi used
YYoQSLS+QVTTi wait
UTrQSNRFPSTSi waited
USUQSSSNTTTSi walk
SRPTSYSIRSSRi walked
MPPRR]RJROPNi want
iK`QRQNCXTVSi wanted
]JDZOUYS\\NMQi was
^QPSVOSUUSSSi washed
XPaKSQTPSSSSi wasn't
DSP[R^UTPUQUi watched
QSSXSRSVSTUSi waved
[QSSSPSOUSSSi wear
PWRRRR[QTVUSi went
QQVUUZSJQRTQi will
[TRRXNSHTSSRi wish
NRTVSUSPSTRTi won't
`RRSSQSFTSSTi wore
SRQTVPS`TSRSi work
[OXRQUSFYRQQi would
[aYLUMS@SSUQi wouldn't
ISPOScSXRTUTi write
NQM\\SaR=PPPQi wrote
OOI_RT\\QQVUUi'd
XM_WSYPXPQSRi'd a
aPNOSSSKURSRi'd already
FXQhSSQHRXRVi'd asked
UQ[]SRVITVSTi'd be
SXDWSP\\XSPOQi'd been
XTLYSUYHQPPPi'd bought
ZSQOSdRJQRSUi'd buy
PW[RSRRGRUVUi'd call
TRRSSVSXTSSTi'd changed
ORURSSSZSSTSi'd cleared
KVLVWRS\\RQRSi'd even
RPMZSQRLRUOTi'd finished
WPXXSSSQQUURi'd give
NROPRPSYURSPi'd given
USRQSXSKRQRRi'd gone
LRNNQXS_RUTUi'd got
ZQDSSMSPSTSSi'd had
PMRPTMX]NVUSi'd have
QRRRSRQUWQQPi'd hoped
WVSSSTSFVRRSi'd know
KMKYPQLoRTQUi'd like
NQORSTSYSRSTi'd lost
NS\\QSSSMRSTUi'd love
LS_LSWRVQUZWi'd my
PUS\\SYRERRSSi'd never
IMjRSTSVRUUTi'd no
XNNOTXS\\RRQSi'd ordered
LRPRSL`KRRRQi'd paid
SURSSRSUSSSSi'd picked
QS^RSQSPSRRRi'd planned
LOQUR`RUSSQTi'd put
YQ\\RSKX=VUURi'd say
UVISSUSbUSRPi'd still
VOURSRSSSUUUi'd the
E\\[ZRRRTPPSSi'd to
RRFUSMSbSUUSi'd told
PTQNSFQ^TUUSi'd wanted
UYHUROWWVPSRi'll
WRVRSSSURSSSi'll admit
ZTKRWYS:VOQOi'll be
VTURSORDTQQQi'll give
]SXRSSS>TTUSi'll grant
XZTRSPVQPQQPi'll say
KPHSOVTqSQPSi'm
DRUPSNLgRUTTi'm 00
YVPISIMSWOSPi'm a
GRQbSSMTUSPSi'm at
SQQWSVRZSUSUi'm eighty
PRXSSRSNRUUUi'm fifty
PSNRSYSWRQRUi'm from
NWRRSQS]SSSRi'm going
PSSSSVSNSRSSi'm hard
IXZRQP^SP\\[Yi'm in
MZNSXTSOURRRi'm no
JIHjSHVZSPRRi'm not
]ROUSOZNTTSTi'm on
]RSSSSSMUSSUi'm only
QSNTSSS^SSQSi'm past
SSOVSTUSSTSRi'm retired
aRSSSPSNUSSRi'm saying
[QPSSWRRQRRRi'm seventy
RQRSSTSWSTUTi'm sitting
SQQPSRS\\SRQRi'm sixty
IYRRS[S>QSRSi'm sorry
lRSSSQS?USSTi'm still
`[YKS]SASRRSi'm the
YWXPSESBTXYTi'm told
[SYRSKSESTUTi'm writing
TSZLVWT^PWXSi've
H`QYQLR\\TVUVi've a
DP[RSWRSPVWTi've asked
IM_QSXPSTTVUi've been
SWSSSSM]SSSSi've bought
\\TRSSST3RRRQi've counted
OSRSSQSZSSSTi've dealt
aRRSRPS:USSRi've done
aTSRSQSATQSPi've found
MSQSSSS[RRSTi've framed
QSRQSTS[QRRSi've given
^S`\\QKSGYSQQi've got
QUHPYWQ]XMNMi've had
NSPS]TSMSRRRi've kept
NROSVWV[RPRRi've learned
PRNQSUS]SRQSi've lived
@TKQSMWoQTTVi've looked
YRNQSSS^SRSRi've lost
RSSQSVSOSSSSi've met
TRQSTOSaURSRi've named
JQKZSMSaQSPRi've never
[RDWRMRmRRQSi've no
SSNPUXSXSTQUi've not
PR>SSSXgSOPOi've nothing
QR\\KSQSQRTUSi've now
SRRSSQSMUSSSi've owned
PPRZSTRPRTRSi've paid
USOQQURSUTSYi've put
QT\\SQOQSTVSSi've read
PRQQSSS^RSSSi've run
ZQWSSTSFSRRSi've sat
KSWWYOSLQUUTi've seen
QSPPSSSWRTUUi've since
KQOTSQSeQUTUi've started
LQXSSUSYSTTTi've still
NS_RSRSDRTUTi've stood
gSQVSQS9SUTSi've stopped
VQSRPUS`SSSSi've taken
BTRUST[_ORPWi've the
EQbSSPSVUTTRi've told
WRQSR[SSURRSi've tried
RUZRSRSSTPRQi've turned
HOPSSRS]RSSSi've two
QR_WSQRSUSSSi've walked
`OWLSPRRTSTQi've watched
bLZQS`SRRRRRi've written
UQSSSRSURSSRibada*
UQSSSRSURSSRibadan
PSYSSSSLQUUVibiza
MNMSRIQnVTTRice
RRPLSSSWUSSSice >
HR\\SSRS\\RUUUice cream
[SRQSSSQTSSSicing
LSZRSSSXQUVVicon
LSPhSRRMPYSWid
XSSSSSSISSSSidaho
LSYURPSeTRSVidea
TSSSSWSORRSWidea of
URSSSSSSSSSSidita*
URSSSSSSSSSSiditarod
TSSWSRRLTRSSidle
QSaRSSSQRUUTidles
VJ[OSSOMVOVQif
_SSNRVSOWQSPif he
XZSSROQGMSSTif i
XQUMSTReTSTSif i'd
JSOSS\\SCTSSVif i'm
>ON\\TVSlRUTWif it
NRMSSQR^STTTif it's
NS_SSUS@SSSSif one
_LYPSPS[TSSSif somebody
KU[MRMRXRUUTif the
WQT\\STSERUUQif they
IWMRSJUfRSRPif they'd
gOEPOQSBRNOUif you
RTWRWPSARTTTif you're
ZSQSSSSJWPPPif you've
USSSSPSXURSRif your
PSSSSWSSSSSSifs
KQMRSSShSTUSiftar
UXRNRYPIOTTXif~@me
MUNZSKUXSTTNif~@seller
WI_MSNR`TVWVif~@staff
ZRSRSVSRSSSSiga
SSRRRSSSSSSSignat*
SSRRRSSSSSSSignatius
SSSSSSSSRSSSignit*
SSSSSSSSRSSSignitor
ZNNQSkRMSPRWignor*
IRRRSqSOSRSSignorant
XSSSSOSNTSSSignore
KRRQSRS_RRRWignored
fPPSSRSKTSSSignores
LYSSSSSQQSSSii
RWNRSUSQQRRRill
PRQSSRSZSTTSilleg*
PRQSSRSZSTTSillegal
RRSSSSSWSSSSillin*
RRSSSSSWSSSSillinois
SSRSSSSTSSSSillne*
SSRSSSSTSSSSillness
ZSOPSSSYTRSRillus*
USPRSSS\\TSSSillustrations
WSRPSSSPSSSSillustrator'
TRSSSSSSTSSSilori*
TRSSSSSSTSSSilorin
RTRQSGRpQSTPim
QQSRSSSUSSSSim not
JbVRRTRSQUUSimagi*
NRWSSNRZSTTSimaginary
RSSSRSSSRSSSimagination
VdRRSRSNRUUSimagine
MRSSSZSQSRRSimagining
SSSSSSSPTSSSimam
SSSSSSSQRSRSimmac*
SSSSSSSQRSRSimmaculate
ZSSVSSRQROROimpac*
ZSSVSSRQROROimpact
RSVSSRSSSSSSimpat*
RSVSSRSSSSSSimpatient
QPPSSZS^SRRSimper*
QPPSSZS^SRRSimperfect
PSRRSTS]SSSTimpor*
PSRRSTS]SSSTimportant
SPNORQScURSSimpre*
QPPOSQScTRSSimpressed
QPPOSQSeSSSSimpressed >
USQRSSSSTSSSimpressions
`QRSSIRaUSSSimpro*
URRSSQSVSSSSimproved
aRSSSSSGUSSSimproving
PSTSSKSkSSSSimprovised
RSS\\RNSPSUSTimran
QQSRSSSUSSSSim~@not
ROYTXNTPPVVUin
RUNQPWQ^TRTSin 00
\\JSLdHRVTSTRin 0000
PZAY[QPVOZSTin >
JPLYiQMRPRRQin a
Q]ORSVSYTRRQin about
XRSSSVSCSRQSin all
NZZUP]RGNQSSin an
XZWRSNSENPSOin and
NTQ^USSBQSSTin another
ORYSSSSTTRRSin any
SSYORaQFSPQPin april
ORKaSPRQSVRXin at
ORUQSRSYSUUSin athlone
\\QLPSXR_UQSRin august
VSSSSSSJTRSRin b
KSKURQSWTSSRin bed
MSURQPSaSUUTin before
nSASTSSMXPPPin between
N`SPSSSMRRSRin biro
H^MSPRSMTRRSin bits
kMPSNTRQSPPRin black
RRUSSRSTTSSSin both
GR]PSSSWRUTVin by
RSQTSWSUSSRSin capital
NSTWRWRPSQRTin capitals
SS\\SSOR@SUVUin case
RSQSSWSOSRSTin charge
RROSSTSVPSSRin circles
SSRSSVTPRRRTin cork
PQ^RQSSOPXYXin coventry
SSTSSRSURTTSin customs
NSUSSRSSRUUUin daventry
USHSSZSRSRRRin day
WRSSSTSLSSSTin daylight
PRVSSQS\\TRRRin durban
ZXHSSQTRRQQPin english
PZNRSRV]TQRQin every
TOOSSERcTWWTin fairness
LPhRTJSPRWWTin february
VSYSSQSQVSSRin fifty
IPORSWSaTSTUin five
JRQWWNTkQSSRin for
hRSSQPQ7USSSin forty
bMMNVLRP[PQMin four
SSUSSLSLSSSSin frankfurt
TPYPSRQOQSUSin from
ZSIUSVSQTRSPin front
NVRVSUSORTSSin full
WSSSSSSSSSSQin german
RTPRSSScRQRRin germany
QTUSSNP[SRRQin gold
PRUPSUSSRTUUin good
jPSLSPRKSRSRin half
ZQ_FSQRJSVWTin her
ZVNQRMS`VPQNin his
SSVSTTTQSSSSin i
WQSRSSSQUSSSin is
RsBCHSPQNFIFin it
<T^RVUSXNTRTin its
[QRUSRPJUSSSin january
QSLSSRRdTRRSin july
\\K;SSV[GQUTVin june
NRXQSRRXRUUTin kentucky
^SJVUORLYOPNin law
UQYPSSSKTSRRin law's
WRQSSQSZTQQQin laws
RR[QS[QESSSTin leeds
MQS[XSSQQTSSin letters
MRaSSRRQSVVUin liège
VQQRSKSdRTSUin love
ORbRSQQMVSTTin march
MSFNRPV^SURUin may
RSXSSSSKSTTTin memphis
NO`SRRRMRWWXin mississauga
FVNQUQXUQQPSin my
RRQRRVSQSSSRin no
TRPSXRSSRRRRin nothing
PRYXSPSRQTSRin november
WSMQSSSRRQRRin october
PSFQSPUaSSTRin ohio
KSOQSRSaPWVVin on
]XVNOKTWTSSTin one
YQP[RRRIWUSSin our
DaQPRPRbRQRQin pen
PXRRSSSPRRRRin perfect
RRPRSRg:RSSPin perth
IRQVSMSkRTSUin plain
RQQUSRSaSTSTin plaster
QSWSSRSNRTSTin post
OTRWSXVRQVSVin red
MR`PSRSSSVVUin rotterdam
NRNSSTRfRQQRin september
NNU[SSRTRVUWin shorts
URRPSSSYSSRSin sideways
SQ]RSSSFRUVUin six
XSSPSZSASOQSin socks
XRUPSSSKTQQQin some
WRM]SSROVRRQin spain
RQORSSSPQTTTin spokane
SQPLSgRCSQRTin stock
QSeRSNSMRSSSin swindon
PRcQSSSMRTUUin tamworth
HSNSXSS\\TRRTin tears
VSJWSXSITQQUin ten
NNDURWQbQWQXin that
M_FVSW[MSQHPin the
PSQOS^SRRQRUin their
UROZPKSaTTSSin them
WSKRRRSdWSSSin theory
i`GN[LS>QQQQin there
XSSSSLSKTSSRin these
`LHRPIQK[RSSin this
bNHXOZRJVLLPin three
PRYRSSSNSTTTin time
VSPSS`SHRRQTin to
PSMRSQWORRSQin town
NRWRRSS\\PVWVin transit
YULQQWUTRRQQin tune
SRWSSSQKSUUUin twelve
USSRL^SHSSSSin twenty
Fs3`NWSUNNPLin two
WRNNSRSQSRQRin under
OQaSSTSMUQRRin week
SSVMSSSLSSSSin wellington
YNRSSRRMUSSSin what
USPSTSSOSSSSin which
OSVRSSSISSTTin winnipeg
VPNS[TSHPRSSin with
SSSSSSSQTTTTin without
QSTSSQRSSTSSin wolverhampton
ORJVRnR>QQPUin writing
URTSRPSMTTTSin your
SSSSSTSQRRSSinbox
VUPQROONTQROinch
]PQSSSRESSSSinch >
QUQSSSSRQRSSinche*
QUQSSSSRQRSSinches
K[RSSSSUQSSSinches longer
SSSSSSSRSSSSincid*
SSSSSSSRSSSSincident
TaQUPOSLTOQOinclu*
QeRURRSPQPQPincluded
VORSQPSOVRSRincluding
\\OSSSSSGVRSSincluding the
QSPRSSV^SSTSincom*
QSPRSSV^SSTSincome
PSJQV[SLSRSQincon*
SSQSVQSSSRSQincontinence
SSSRSSSSSSSSinconvenience
PSLRS]SLSSSSinconvenient
RSSSSWSYRSSSincor*
RSSSSWSYRSSSincorrectly
RS`SSSSLSTTTincub*
RS`SSSSLSTTTincubator
SSSSSSSSTSSSindec*
SSSSSSSSTSSSindecent
fPQRSRSIWRRQindes*
fPQRSRSIWRRQindestructible
]RPSSPSLTSSSindex
SS\\RSSSSSSSSindia
MSUQSSVQRTUSindia*
MSUQSSVQRTUSindiana
URRRQSSWTRSRindic*
TSRRSSSRTRSRindicates
TRSSQSSXSSSSindicator
SSSSSSSdTSSSindis*
SSSSSSSdTSSSindispensable
SSRSSRSVSSSTinduc*
SSRSSRSVSSSTinduced
U\\PQSSSBRRSQinfan*
PXSRSSSSRRSRinfant
XXPRSSSBSSSSinfants
RSPSSSSVSSSSinfec*
RSPSSSSVSSSSinfection
SSSSSSSTSSSSinfir*
SSSSSSSTSSSSinfirmary
[QQSSSSNXQQQinfla*
[QQSSSSQVQQQinflatable
SSSSSSSPUSSSinflator
HSSSS\\SRSSSUinfo
SOURSSSQSTTSinfor*
SQTSSTSPSSSSinformation
SRTSSRSTSTTSinformed
VPVQR^SNSRRUing
JRQRS`QfSRSSingre*
JRQRS`QfSRSSingredients
SSSSSSSRTSSSinhal*
SSSSSSSRTSSSinhales
SRRSSPSUTRRRinher*
USRSSPSSTRRRinherit
QRSSSSSUSSSSinherited
SVPSSSSQRSRSiniti*
SVPSSSSQRSRSinitials
SSRSSSSMSSSSinitials in
SSSSSSSQSSSSinjec*
SSSSSSSQSSSSinjections
QTPRQQTSRQRRink
SSQSSSSNQSRTink >
MTSSSSSRQSSSink is
SVSRSSSRSRSRink's
QTSRSSSRSSSSinked
SVRSSRSPSSSQinkje*
SVRSSRSPSSSQinkjet
\\YMSRSSSSSSNinner
SSRRSRS^TSSSinnsb*
SSRRSRS^TSSSinnsbruck
RSSRSSZSRSRSinnum*
RSSRSSZSRSRSinnumerate
TSPSSSSOSRQRinsan*
TSPSSSSOSRQRinsane
USSRSSSOSSSSinser*
USSRSSSOSSSSinserts
L[ITZIQLOOOKinsid*
RXIT[IQMPOOKinside
G[SRPSSJQRSRinside >
YRRR\\QSNRRRRinside a
]URUSRSWTSSQinside is
XURSQSSZSSSSinside it
RL[ORSSkUTUSinside of
\\NPSVRSYWRSRinside out
OmJRRSSERQRQinside says
H\\QVWLSZOSRSinside the
MSSTTSSPRSSSinside was
LVSSSSSRRSSSinside's
SNWSSUSBSSSTinsis*
SNRSSUSSSSSTinsisted
SSXSSSSBSSSSinsists
[QQRSNSMUSSRinsol*
[QQRSNSMUSSRinsoles
VQSSSSSNSSSRinspe*
RSSSSSSSSSSRinspection
WQSSSSSNTSSSinspector
RSVQRVSJTRSPinsta*
TSSSSRSLSSSSinstall
PSRQSZSPURSPinstalled
VSSSSRSTSSSSinstalling
QSWSSQSSRSSSinstant
IPY]SQRXSSSVinste*
IPY]SQRXSSSVinstead
RSP^SPSBSSRRinstead >
SRYQSTSKSSSTinstead of
SSRSSSRYTSSSinsti*
SSRSSSRYTSSSinstinct
iQJVQPRHYPOOinstr*
TSRVSSSPRTSSinstruction
TSKYQOROXPOPinstructions
VPSOSSS[USSSinstructions are
K_RTRSSRPRRRinstructions in
`RTOSSSRSSSSinstructor
SSSRSSSSSSSSinstructs
[RSQSTSQTRSRinstrument
TPPWSRSdTSQTinsul*
TSSSSSSNTRSRinsulation
NPRWSSS^QTRUinsulin
TSRSSSSPTRSSinsult
WSSSSSSaTSSSinsulted
QSSSSRUXSSSSinsur*
RSSSSRUXSSSSinsurance
XZQRRQSSURRRintac*
XZQRRQSSURRRintact
QSSSSRShSSSSinteg*
QSSSSRShSSSSintegrity
PRNTSbSNRSSTinten*
RSSSSSSXSSSSintend
QRSSSbSNRSSTintended
SSNTSSSOSSSSintention
JSSSSSSXSTSTinter
XSPRQNRYWQQRinter*
QSSUSSSSRSSTintercom
SSSSSSSPSSSTinterest
VSRSSSSTTSSSinterested
WSJSSRSdSSSSinteresting
SSSSSQSRSSSSintern
SUSQRSSFURSQinternet
TQSSSSSPSSSSinterrogated
TRSSSSSRUQQRinterrogation
USSSSSS]RSSSinterstate
OT\\SQRSSRSSSinterview
SSSSSRSSTSSSinterviews
PPKUMdPJWRMWinto
NSQRPMRbRRQUinto a
YVDQSeSRTKLSinto it
QSRZSOSUURRRinto my
UP]VRKSKO^UZinto the
TRRZSOSRWRRRinto~@me
RQSSSSSXSSSSintro*
RQSSSSSXSSSSintroduced
SSUSSQSMTUTTinven*
SSSSSRSMTTTTinvented
SSUSSRSRSSSSinventory
OQRSRMhSSSSQinver*
CSVSRSU\\RSTTinvercargill
TRPSSMhKSRRPinverness
]RRSSSQSTSSSinverter
SSSSSSSOSSSSinves*
SSSSSSSOSSSSinvestigation
SSSRSSS[URSRinvig*
SSSRSSS[URSRinvigilator
RRPQSVRVSSSTinvit*
SSSSSSSSTSSSinvitations
RRPQSVRVSSSTinvited
IKHHQrRGPNO[invoi*
IKHHQrRGPNO[invoice
GNRSS]SQSSSWinvoice >
WQSSSSSNSSSPinvoice for
RMSSSTS[SSSWinvoice has
RNSRSTSSSRSUinvoice in
QPSRSTSMSSSVinvoice with
QPPVSUSUSTSUinvol*
SSSSSUSOSSSSinvolved
TRRSSSSSTSSSinvolves
QQRVSSSYRTSUinvolving
[SSRSRSGURSQin~@day
VONRSO[SRPQOin~@elsewhere
YYSRSUSLORSQin~@looks
WXSPTSSGRSSSin~@material
GTLZSLYbWSOPin~@me
iPRLSPRNTSSSin~@missing
RSTSSVLPSTUUin~@money
VAJKPVT]SQRSin~@month
PYQQSSSPRQRQin~@new
SRMRXTSQRRRQin~@not
XLGQaNP\\TRTRin~@number
PYQRSaSGSSSSin~@ordered
TVMSYRSNSSSRin~@pack
QVWQRRSTRRSSin~@parcel
SRSPSYS[SSSSin~@part
QSQbSHSSRUQTin~@place
KQPORTSdRUUWin~@recommend
RSWSSIS_UTTSin~@reply
MRYRRRR^OVXWin~@route
YNSVONRXVTTUin~@seller
NUVOUSSIRVVWin~@sense
aQURSZS>XPQQin~@span
TSSRSQUQTUVRin~@staff
NVNSXSS\\TRRTin~@works
TMOY_OSYQTSSin~@wrong
RPfRQSSLSUUUiou
NSVSSSS[SUVTirela*
NSVSSSS[SUVTireland
QTQSSRSYWRRRirish
o\\LIRKQFWQRKiron
SRWSSQR^STTUirone*
SRWSSQR^STTUironed
SQTSRNRQSTTSironi*
SQTSRNRQSTTSironing
QSRSSRS_RSSSironing >
NRVSSRRbTTTTironing board
NRVSSRRbTTTTironing~@part
ORQWSSSXSTSTirony
PSPSSSS\\SSSSirony's
PSPSSSS\\SSSSirony*
TSSSSSSKSSSSirs
^OPKIQKRWOSOis
MTOVSPUHQRRQis 0
R`QQSPH^WPRQis 00
WMSSSSSRSUSSis 0000
CTcKS^RWKUUVis >
WTN_MNRPTRPOis a
ZQRRSUSNSSSTis about
XNWRYMVHWUUTis all
[SSRSRSJVPRQis already
CTRPR_SUQSSUis also
QRKSSOSqURQRis always
LYQRQUSVSRRSis an
]WYRSQSDWTTSis and
KQ`RSRSSOVWXis as
KZUSS\\SEQSSUis at
US[RSRSISSUTis bare
SSSSSPTOTSSSis beautiful
QRSYSVSGTSRSis being
DRQSSSSbTTSSis bigger
JPWXSSSkRUSUis blue
SLOSSTSTURRQis called
OSOOS_SISRSTis closed
UVOSSRSNTRRSis comfortable
XSRSSSSSTRRRis deep
UUSSSQSFRSSRis easy
VSPSSSSSTRRQis either
NSPUSQS^SQSOis eleven
VM^SSRSJURRQis empty
LSNQSRT^RRSRis everything
LYQPSQSQQRRRis fine
G]MRRURZRQQQis for
RNSSSNSaWRRQis forty
RRKOSSSiTSSSis four
LUKPSVSPTQRRis from
PQPSSSRZSRQRis good
SPSRSSUQRSSSis gorgeous
HSP`SSS_RTSTis green
URSSSQSVSSSSis hard
MSXMSRS\\SSUTis he
TO;UPWSwSROSis here
]RRQSQSHTQSQis holding
MOQ_SSSOOVUVis how
FQgQROTIKZW]is in
?F`IRTTiK\\`Yis it
WRRQSVSJUTSRis just
ZRRQRSSDURSSis like
PSRTSWTMSQQTis long
USTRSRSQTSSSis loud
ZQUSSRSLVRSSis lovely
cRNSSKSRTVUUis me
OXSQSSSTSRSRis meant
XPVSSSSURSSSis missing
]RLNRRRAVRRRis more
@R\\LSUMZPSWUis my
PSTRSRSTSTWTis nearly
RQRQSVSXTSSSis nice
SSBRSRTbSSSSis nine
G[XUQJS]RVVSis no
PRSSSXSXSRRSis normal
PUQUZ^RQRPPRis not
cRNSRPSQUSRRis nothing
SYZQRNRBO[\\Zis now
NSQ_SNSOQUSUis of
T^HUSQSPTSSSis off
QLVSSSSRSTTSis okay
TNhMQ^RETUWXis on
GMNSSOSgRSSSis one
POSSRYSZRVVWis only
\\PaRSRRKQWXXis over
JReSSQSKRWWWis playing
ZXQSQVSPRRRPis pretty
LSPSSRXOSSSRis printed
URRRSSSNURSTis pure
TRP_SPSNSSSSis quick
ZPRSSSSTRSSSis real
DlNRSHS]SSSSis right
OSRQSZS_SQQRis saying
JRRSSSSXTSSSis slippery
SSSSSSS[TSSSis smooth
TQQNQQSNVPRRis so
SQSSSSSRVSSSis soft
ISRSS\\SMQSSTis sorry
VSRSTSSRTRSRis stiff
IQhPRTQMTPPTis still
XRRSSSSORQQQis strong
`SGRSQSTUQRQis supposed
XORVR\\SESSQTis that
V^XJNPQK[NQNis the
ZQMRPUSQURSSis there
XPVRSRSQVSSSis thick
XSSQVVSLOSSSis thin
GVQ[SRSTQSSSis this
SPQSQbSHTRQUis to
MSTSRVWERTTUis too
]RSKSSSDRTTTis two
aROVSRSFUTRRis very
PSRRRWSNQSSVis void
JSZSSSS]RSTTis waiting
SSTSSSSLSSSSis wearing
FPORXSSYMQQPis what
YPPUSTSZRSSSis where
^NRYSVSOQTSTis white
[RPRSSS?SURTis why
PZ]WSPRSPUTUis with
USSSSTSQSSSSis within
SSSSSSSVTRSRis worth
I]URSQSNSVWRis written
YRRRSPRQURROish
OSRSSSS]SSSSisla'*
OSRSSSS]SSSSisla's
GNXURNYWOWUUislan*
JNSVSLX^QWUUisland
QR\\QSQRLRWWUisland >
QSXRSUTMQRSSislands
SSSRSRSTSSSRisle
QVfXNSTTQRSPisn't
Ga`PSOTLSTSRisn't >
YNPSSRSRVSSSisn't a
I\\USORSRPSSSisn't in
:WPdSRVXPUSUisn't the
YRRSRPSVSRRPisnt
PSSSSWSOSSSSisola*
PSSSSWSOSSSSisolated
NSPSReSCRRSWissue
YQPSSTUJVRRRissue*
YQPSSTUJVRRRissues
UQRSSTSLVRRRissues >
RS]SSQSPRVVUist
QSPOSQSSQVWUis~@day
aRQSSISKYSSOis~@honesty
SOURSRS`SRRSis~@late
fOOOPUVHUQQOis~@looks
RPU[S`ORRTSWis~@material
KS_KSKMNPWZXis~@me
PP^RQVRRSVUVis~@missing
VROSSSRRSRRSis~@new
VZPW]RQHURQPis~@not
KULSRJaPXPQMis~@number
QRQSSVSaUSTSis~@ordered
TRP_SPSNSSSSis~@quick
[PMQSZRSTPPSis~@recommend
JYQQSPSNVTUOis~@reply
Q[SUUPSMSRSQis~@seller
]PUOUVTNVNMQis~@sense
YQRQRSSGVRTSis~@use
SSSSSSSVTRSRis~@value
VBSRSOS`TRRRis~@wrong
`PQTTOTRSQNPit
MUZY[RPORVXUit >
EV\\QQ\\YAQTWSit a
XUKSSRSYRRSPit after
QVC_SJS`TPQNit again
eRRUQPQTVSSSit against
PW`DRQS]TNROit all
KRiOSPS[OUUWit along
G[WRSRSCPQRQit already
cPQQSNSMVRSPit also
BS^QSRSlSTTRit always
NXLVRXNPNTOWit and
IWOSS]ZGQRRRit anyway
TPcSSQSQSSSRit are
]RPSSSSTUQRQit arrives
MQUSRPR`URSSit as
BSO\\SNZaRWQUit at
SYDRT[NINNPQit back
OSSSSVSRSSSSit be
STPKSUSXRWVWit because
WRNSPRRPTUVUit becomes
NVMP^QRZSPRSit before
RRMRSeSMSSSTit began
IRTfSHSUPWRWit behind
\\OQQS\\SIVSSSit belongs
Z\\JVRRSQSSSSit but
TRSRSRSVRSSSit buzzes
JDP^WOUQPYR[it by
I^UDUWRMRMOMit came
[RISSQSfVRRQit comes
KRHSRORiOSRVit could
EOSRS_SWTRRUit cuts
PSQSSSSPSTTTit daily
CUmJQEPaSVXWit did
AQqVSRRLPVWWit didn't
UQQMPLJVQTSTit does
`PLNRPPCMQQQit doesn't
XVIORVR\\WOPNit down
VQQSSQSRVSSRit dries
hQKQSRSPURSRit drops
ROcQSWSLSSTUit either
QSXPSDSbRSTRit even
ISgPRTSSRUWSit ever
RWLRSRSPSTTSit every
XRRRSRSOUSSSit falls
NSSRSTS\\RSSRit feels
EQT^SQSSPWSXit fell
LRQWSYSWUUSUit first
YPSQSTSLSSSRit fits
cWOQSQRNTSSQit five
@SMgSRSASQQTit flew
]XITTUVAPSSQit for
KSR^QOTOPYTYit from
PQSP_SRQSSSRit gets
^MRSSSROTSSSit gives
IdTOSUUVSTTUit go
RT]IRJTRTRSSit goes
SPMVRTS^QTSTit going
QWTOS_SNSRSSit good
EOeRSQSUPVWVit got
A\\[MUaOFNTVUit had
SSMOSUQ^SPQSit hadn't
RSRSRSSVTSRQit half
TSNNSSTOUQRQit hangs
RUQPW]SPSRSTit happens
FR[EROPPTRTQit has
DRmQSTROQSTSit hasn't
WWTSSRSTQSRSit he
NSZSSSS[RSSSit he's
RSXSSPSGSTVVit here
WSNSS[SCTRSSit herself
OSUXSNSDSSRSit himself
[SPUSPSMTSSSit holds
SR\\LSQSWURSRit home
NSSQSRSbURSRit hums
WXPUTWRBVUWUit i
KR[]USRONUSXit in
KPQTRTSuQUSVit inside
EReQSRSWUVVUit into
9T_UNMPdNZ[Xit is
KYVFSOTYXPSRit isn't
X][PRGVQQVXSit it
OS\\QPLSTPVWVit just
bPMPSOSJYQQMit keeps
UQQRQQmISRRRit knew
\\SSPSXSQSSSPit leaks
TSRQQSSOTSSSit leans
JPfTRRSQPVWXit left
YSORSQS_TSSRit lets
PN\\NTRUQQTUVit like
TR^RPVS;USSSit lives
FQPQVUS]SRTTit looked
QRLTRYSQQTSSit looks
PP`QXQStTSTSit made
WSLSSSQMSRSRit makes
PRVSSQSMRQPOit me
PQRSSaSPQRRTit means
JSZSSRSSRTTTit might
QTTVQRSMSSSRit my
ZRIPSWUKUQRQit never
PVKRSXSQQQRTit no
OKY[SUR]UPQPit now
ES]TS`PFRYUWit off
OQXVS[XLUUVSit on
UPSSSSSTTSSSit once
]XRQSPSNRRRQit only
_OVPSLSWURRQit opens
OSTSRYSXSSRSit or
V\\PZYLQMNSRQit out
FNNjRQSHP[P[it over
VSRTSPRZSTSSit owes
YSSISLSYVRSQit picks
KVRPSTSRQRSTit plays
?ROcSWSMRTSTit rained
OT`QSRSRPVVUit reached
ZOROSSSTUQRQit reads
ZOCTReSLSQQWit right
YQRURNXSQRTQit round
>a\\XRUa[TRSQit said
FS_RS[WIOTSSit sat
J]VUQcJNVRSTit says
FMWXSeSHPUUZit seems
IRRVSWS^RSSUit sent
WSSRUTSYRRSQit she's
XXLQQTR[YQQPit should
^IRRPLRYZRRQit shows
NUQPRkQRTRTRit since
ZSPOSSSRTPPPit sings
V^LOSSSSPRRSit sits
WMQXSQSPSTSUit six
URSSSSSPTSSSit slides
XSSSSRSOTSSSit smells
OQ[dQMSSXXVVit so
TUSQSSSTSSSSit sounds
VRPRSRSJUSSSit spits
URWSSSSQQSSSit stays
bXJRSMR?TOQOit still
VRRXSVSNUSRSit stood
XLRRSSSYVSSSit survived
EOQUSPR\\RSQSit takes
USSRSSSQQRRRit tastes
aTNSSORMTRSRit tells
JSVURQRZTRRRit that
ORTQSbRORQRSit that's
T^TLQSQSTMQOit the
]NFQS[TTTRQSit then
R\\PPRMQbTSSRit there
PRTSSRSRSTUSit they
USOSSRS`TSSRit thinks
VXUSUSRJSSSSit though
SROPSXSeSRRRit three
RVNRQURRPTSWit through
DR\\QSNSZPTTSit till
KTFLS^RcSQSRit to
VSRPSSSYURSSit told
ZJPZ[ZRMTURWit too
VLZOSWSRMPOOit took
XQPQSPSSTRRRit tracks
MWS[SPSSRTRSit turned
QRMZSZSQQRSSit turns
dRKKSNXHWRSQit twice
V[WUSRSRQSSSit two
@YV_RPSLO[SZit under
A`H`QUPYMXRTit up
TRRSRQSQTSSSit used
ZXSSTSS7TSSRit wants
KVXUWWVYRUUVit was
HW7oS\\RNQTRSit wasn't
7eR`RHS`KWVWit went
RWJZSQSPRSRSit were
NXKcSXUFSSRPit when
KRSSSYSOSQRQit while
MQGZQITXUTNOit with
HPSSSTSPRSSWit without
cQPTSQS[URSQit won't
IWRQSWSNSQSTit works
aS_WRORHOUVTit would
VORSMOSrSVSUit wouldn't
SQTRSUSPSSTUit wrong
ESOTRYRJQTSVit you
QVURRXMEQPRRit'd
VSYQSUPERSSQit'd be
JXRQRSSTSRRSit'd been
MI]HYRSPQVWVit'll
MJkRSRSLRUWVit'll be
XY[PEP^ZOSWPit's
`GUSSSRWYSTSit's 0000
TYDGQ[J_XOMKit's a
RPNQSRSaTSSSit's all
K[Q[SFSXSSRRit's also
MN`SS^RFRSTUit's always
NNRSTTSXSRSSit's an
PSaMSRRISSRSit's at
FRUQQRSgRTUSit's become
OMcNRXNKNYX\\it's been
ZOORSPS[YRRQit's called
FQ_RSQRKRVWUit's coming
JU\\SSTRMRSTTit's done
TRN[SRSQSSSSit's due
DhFTSSW^NSRSit's for
:QcUPSRXRTSTit's four
WUMRSXSVTSSRit's from
[PUQSPWCSRRSit's gone
X_JWTPREROOPit's got
GZhQlJJKPVZXit's in
^TDRRRQ]TTTTit's just
[PQSSQSMSSSSit's light
QOWNR]RSRRRZit's like
SQRSSSSMSSSSit's loud
H^RSSSSUSSSSit's meant
POTWSMSkSWVWit's mine
LTTQS[RKQSRSit's my
KS^SSRRBRVWUit's nearly
RRXRSUSKUSSSit's never
EFUTS`QLSXXVit's not
PSRPSZSQSSSSit's noted
ORVRSQQVRUTSit's now
DLIySSPKTUQWit's on
XROSSQQTSSSSit's only
YSLSSTS@SRRSit's out
SRLRSQQbURRPit's raining
ZGESSZNbTPQTit's still
RW_QSRSIRSUTit's that
P_WMRTKCULMNit's the
SSMTSSRRSRQRit's too
USLPSU[_SRRSit's up
RSVNSSSZSTTTit's with
OVMTSRSURSSSit's written
S_OWTPRBRPPPit's~@arrive
|SCMSNQRUQRPit's~@day
cPNWSNRCUQRQit's~@late
@QPSSRQQTTTRit's~@looks
IPUVSURcQWUVit's~@me
MMZSSOgHRTTSit's~@missing
LNXSSSNjSRRUit's~@month
WFQSR\\QMTXWVit's~@not
JGLSRNhZTSTRit's~@number
[RPSSQSFWSSRit's~@recommend
VRISSOR]XRRPit's~@reply
kMPTSTSHQRRRit's~@sense
XWMSSPRQSSSSit's~@use
RUSSSQTWSSSSit's~@used
ZSSRSPSGWRSRitali*
ZSSRSPSGWRSRitalian
VPRSSRSNSSSRitch
VPRSSRSORSSSitch >
XQORRSSQVRRRitchy
AQ[RQnZUMRRWitem
NSQSRh[NPSSTitem >
SNSSSTSSSSSTitem'*
SNSSSTSSSSSTitem's
V[ULSNQMUUWSits
ZTNRRYS?ZOPNits a
PMNSYNRcSPQOits own
QW[RSQSLQ[ZYits sweet
XSESSORxTSTQits the
PQ_GRRSJSPQPits time
CRjQRZQROWX[its way
_RSXSOPMSQQQitsel*
_RSXSOPMSQQQitself
PLVMSXRTSYYXitself >
ZUQSSRSPTRRRitself and
ZYSQQQSTQPQOitself is
SSKPSZSQTQRSitself when
J`PSTSSUQSSSits~@family
ORRVSRSfRUTVits~@month
I]QSSUSINSSSits~@part
NWWRSUSNQZYYits~@sense
BZbFTOQWPQSOit~@arrive
GRDSRUUSOTSTit~@day
PON]TRTMSUSTit~@late
SPRVSQR\\QSTPit~@me
PUPQRQSNSQQTit~@missing
LSRSSSXNRSSTit~@money
FXTZMROSNRQVit~@not
VSQOSSSLVSSRit~@ordered
YSRSSSSLSSSRit~@part
OZPZSSRbPOQOit~@recommend
SYDRT[NINNPQit~@refund
dNQKSLSKZRSQit~@reply
\\SORSSSPTPRRit~@route
NRSSSTRRSTUSit~@seller
MMJPRVSbSRRQit~@sense
JPUVSWSURRRUit~@sent
\\OJSRUSRYSSPit~@use
]KQSRTSNTSSSit~@used
SMPXQVS\\NRQSit~@works
NQRRSYSWSSTSit~@wrong
NXSSSSSUQSSSiv
SSPSSSS\\SSSSivan
NSOOSSSsTSTSive
LQSYSSSSRUSUiyers
OTVQRMSlRVVSj
QSSSSRSSTSSSjabs
JQZ[SRSORZZ[jacar*
LRV[SRSRSVVVjacaranda
QRWRSSSPRWWWjacaranda's
HRS]S^SFRRRRjack
SPRSSRSVSRSRjack'*
SPRSSRSVSRSRjack's
NXRRSoSNQSSUjacka*
SYSSSSSSSSSRjackass
NQRRSoSOQSSVjackasses
USSSSSSQSSSSjackd*
USSSSSSQSSSSjackdaws
FPUXTNSYQUTUjacke*
OPUXSNSSQVTVjacket
OR\\VSSSMRXUYjacket >
JSSSSSSYSRSRjackets
WSRQSQSSUSSSjacob*
WSRQSQSSUSSSjacobs
VSSRSQSXSSSSjaipu*
VSSRSQSXSSSSjaipur
ONQRSSS]STTTjakar*
ONQRSSS]STTTjakarta
SSSVSSSSSSSSjake
YVUQVUSYOSSQjam
USSSSSSRSSSSjam's
XRSSSSSQUSSRjamai*
XRSSSSSQUSSRjamaica
R[SSSRSORSSSjames
NVQYSRSUQVSVjamme*
NVQYSRSUQVSVjammed
VSSSSSSSTSSSjammy
cQQRSPRLTSSRjams
QRPSS]STSTTTjan
WdRSS@SPVRRPjanda*
SdSSSCSUSSRRjandal
WRSSSPSNVSRQjandals
QYSSSPSRSRSRjane
SRSSSSSRSSSSjanic*
SRSSSSSRSSSSjanice
VQQRSQYNWSSSjanua*
VSSSSSSRWSSSjanuaries
TQQSSRYPTQRRjanuary
NSOSSS]NRSSSjanuary >
NSNTSTQZSSRSjanuary i
RSSSSSSRRUTTjanuary's
S]SSSSSQQSSSjapan*
S]SSSSSQQSSSjapanese
NbRPRUSJPTTQjar
R_OSSRS]PRRQjar >
JVTRSUSWRVVTjar of
TRSSVPRTRTSTjars
SSSSSSSWSSSSjasmi*
SSSSSSSWSSSSjasmine
SRRSSRSVSSSSjaunt*
SRRSSRSVSSSSjaunty
JaMSRWSaPRSRjaw
M\\PSSUSQPRSSjaw >
SOSSSSSSSSSSjaws
TWRSSRSSRSSSjayde*
TWRSSRSSRSSSjayden
SSZRSSSQSSTSjays
NPNSSPSmSSSSjaz
SSSSSSSQTSSSjazz
UQRQRQRaTRRQjealo*
UQRQRQRaTRRQjealous
VPRQRRSZTRRQjealous >
RSRSSPSfPSSPjean
YQSRSSSOWQSRjeans
aNSRSQSMXRRRjeep
ZNSSSQSOVSSRjeeps
OSRSS]RPSSSVjeez
SRRSSRSVSSTTjehov*
SRRSSRSVSSTTjehovah's
TLQNSSU]USSSjelly
QSVRRSSVSSTSjenev*
QSVRRSSVSSTSjenever
KSSRTSS[SSSSjeopa*
KSSRTSS[SSSSjeopardy
VSSRRSSQSSSSjerk
RRQSSSSUSRSSjerky
KT[SSPSXQUTUjerse*
KV[SSPSOQVUVjersey
I[URSSSPOSSSjersey >
SQSSSSS\\SSSSjersey's
KSRRSWSQQSSUjess
PQQPNOShQRSPjesus
SRSSSSSRRSSSjet
RSQR[RQESRSRjewel*
VSSRRRSPSSSSjeweler
RUSSSSRMSSSSjeweller
TSSRQSSRUSSSjewellery
PQQS^SRPRRSRjewels
QSVSSSSTRSSSji
QMSSRQSWSSSRjiffy
SPSS\\RSMSSSSjiffy >
RQSSHSS`SSSSjiffy bag
WSSPSSSRRSSSjiggl*
WSSPSSSRRSSSjiggle
TUTRSOR\\RTUSjigsa*
TUTRSOR\\RTUSjigsaw
YVQRSRRIRSSSjigsaw of
PQSRSRSiRSSRjim
SSSQSSSSRRSSjingl*
SSSQSSSSRRSSjingle
SQQQRnS2SSSQjo
PVRQSSSXSSSSjoan
PSYSSSSSRSSTjoann*
PSYSSSSSRSSTjoanne
YPYLXMQV[RPQjob
VSMQfWRPZQQRjob >
bRQSSTSKRSSRjob on
QSBSSSSjQSSTjobs
RSQSSRWKSSSRjobur*
RSQSSRWKSSSRjoburg
UTSSSSSQSSSSjock
OSSSS^SLSSSSjoe
SSSSSRSSURRSjoey
OSSTSSSRSTSTjogge*
OSSTSSSRSTSTjogger
USSSSSSRTSSSjoggi*
USSSSSSRTSSSjogging
RSSSSSSXSSSSjohan*
RSSSSSSXSSSSjohannesburg
RRYSSOSXSTTSjohn
SRPSSSRWSTTSjohn'*
SRPSSSRWSTTSjohn's
TSRSSSSVSSSSjohns
OR[RSSSQSSSSjoin
OZQRTTWURQSQjoine*
RSSSSTWQSRSRjoined
PZRSTRSWSRSRjoiner
MSSRSSSVRSSTjoini*
MSSRSSSVRSSTjoining
FSWSSSS]SSSSjoins
ZPRSSQSUSRRRjoint
WQRSSRSHSRRSjoint >
SRSSSSSRSSSSjoint's
SRSSSSSRSSSSjoint*
VP[]QKVPVTVRjoke
\\STOSNVRTUSSjoke >
TSRSSSSPTSSSjoke'*
TSRSSSSPTSSSjoke's
NXSSSSSUQSSSjoker
SSSSSSSSSSSRjoker*
SSSSSSSSSSSRjokers
NRROY`SSSRRSjokes
QQQUSSSXRTTSjokin*
QQQUSSSXRTTSjoking
SSSXSSSSTSRSjollo*
SSSXSSSSTSRSjollof
TRSSSSSSRSSSjopli*
TRSSSSSSRSSSjoplin
QZSSSQRISSSSjorda*
RWSSSRSNSSSSjordan
RWSSSRSNSSSSjordan's
SSRRSSSSRTTTjosef
HPSKSRSgSSSTjosep*
HPSKSRSgSSSTjoseph
SRSSSVSQSSSSjosh
ROSPS[SRSSSSjoshe*
ROSPS[SRSSSSjoshes
WRWRRSUNRSSSjourn*
^RSRRSSITSSSjournal
LSWSSSUXQSSSjourney
MSVSSSU\\RSSRjourney >
[QRRSSSQUQSRjouve*
[QRRSSSQUQSRjouvert
TQTPSQSUTPQOjoy
URRPSSSVTRSRjoy >
SRSSRSSSTSSSjoyco*
SRSSRSSSTSSSjoycons
SSSSSRSMTSSSjoys
USSSSSSMURRRjubil*
USSSSSSMURRRjubilee
sKJPRSR7\\QQQjudge
WRKSRUSRTRRSjudge >
[NSRSQRQ[QRQjudge at
SSSSSSSSTRRRjudge's
SSSSSSSSTRRRjudge*
P[SSSRSRQSSSjudgi*
P[SSSRSRQSSSjudging
VYfRSRSKPSTTjug
X_ORSRSQPSSSjug >
VTRSRPSWRRSRjuice
NSRRSRSaURRRjuice*
NSRRSRSaURRRjuicer
SRGRSRShSSTSjulie
PRRSSSS]SSSSjulie*
PRRSSSS]SSSSjuliet
GRVRRL]XSRQQjuly
VS\\SRQR]URRRjuly >
PSWRSSSURTTTjuly and
QSVRSSSTRRSRjumbl*
QSVRSSSTRRSRjumble
QSNWSSSVSSRSjump
`QNNRSSSTRSRjumpe*
ZQQSSSTJQSSSjumped
\\SMNRSR]VRRRjumper
OSVSSSSQRSSSjumpers
XSRSRSRIWRRRjumpi*
XSRSRSRIWRRRjumping
_NRSSUSPRSSSjumps
WLPPR[WHSUVTjune
VQ\\RSTRZTTURjune >
TOTSSXNTSWVVjune and
KHgSSSSSRUUVjunes
OQkSSRRQRUUUjunet*
OQkSSRRQRUUUjuneteenth
QSRSSTSVSSSSjunio*
QSRSSTSVSSSSjunior
`SQSSSSP[PQPjunk
WSSSSRSMRSSRjury
ZJTS\\NMJSYWSjust
?RQUVRS[QTRTjust a
K[SRSSSRQPRQjust as
@hSOQNSZORSQjust like
TSRSSQSVSSSSjust right
CNVOYXRqRQSSjust the
TSKQZSSKTPQQjust to
SSRSS[SPSSSSjusti*
SSRSS[SPSSSSjustice
JQhSSPSSPVVUjust~@late
JPZSSVUKNYYXjust~@not
SS\\SSRSGTRSRjust~@works
JSRS\\RSXQSSSjute
AcSNSPSdNRTRk
QbROSRSNOSTTk >
ORWTSSSVSSSSk's
KRSRRKSgQTTUkafka
SSSRSSSRTSSRkajal
OSSWSSSQRTRUkale
OSSSSSS[SSSSkalgo*
OSSSSSS[SSSSkalgoorlie
\\RQSSRSMSRSRkalim*
\\RQSSRSMSRSRkalimba
QSSRSSSYSSSSkalin*
QSSRSSSYSSSSkaline
UQSSRRSTSSSSkamlo*
UQSSRRSTSSSSkamloops
SSSSSRSSURRSkanga*
SSSSSRSSURRSkangaroo's
ZQ^RSRSFQVUUkansa*
ZQ^RSRSFQVUUkansas
RNoRSPSKRXYWkarac*
RNoRSPSKRXYWkarachi
SQRSSZSQSSSTkaren
RSSOSSS^SSTSkaroo
RRcSSRSOSSSSkaru
RSSSSSSUSSSSkarva
TSSSSSSUTSSSkaspa*
TSSSSSSUTSSSkasparov
UQSSSSRSSSSSkathm*
UQSSSSRSSSSSkathmandu
SSUSSSSLRSSSkatow*
SSUSSSSLRSSSkatowice
aNRQRURLUQRSkayak
RSSSSWSRSSSTkayak*
RSSSSWSRSSSTkayaks
SSQSSSSSSSSSkayde*
SSQSSSSSSSSSkayden
FSSSSRScSSSSkayla
eOSRRRSQWRSQkayle*
eOSRRRSQWRSQkayleigh
bRRRSLRPZPQOkazoo
URSSSSSOSSSSkazoo*
URSSSSSOSSSSkazoos
QSWRSSSPSTTTkearn*
QSWRSSSPSTTTkearny
NSTWSSSOQTSSkebab
aRYRSRTGOSSSkeen
\\KM_RVOLWUUUkeep
GR_RVRSZRRSTkeep a
SSPQS]RMSQRUkeep asking
MRZORWS^RUURkeep it
KNNNS^S]UTTUkeep the
TQQRSSSVSSSSkeepe*
USQRSSSTSSSSkeeper
RQSSSSSUSSSSkeeper's
IWNOTYS_SQRQkeepi*
IWNOTYS_SQRQkeeping
MZSSSYSUSRRQkeeping it
bJRXPLQMYURRkeeps
MSYRSQSWPRRQkeeps asking
[OUORQReWRSRkeeps the
cSPMSPSSTRSRkeeps time
HRPRSRRgSTTUkeg
RRSRSWSPSSSTkelly
SRSSSUSSSSSSkelly's
SRSSSUSSSSSSkelly*
NSPSXRSXUSSRkelpi*
NSPSXRSXUSSRkelpie
ORYPRQRjTRTRkent
RSPSSSSSSSSRkente
IRZQSRRWQVWVkentu*
IRZQSRRWQVWVkentucky
PRMSSRS[RUTTkentucky >
QSSSSSSVSSSTkenwo*
QSSSSSSVSSSTkenworth
TSSRSSSRTSSSkeple*
TSSRSSSRTSSSkepler
QOPJXcHVOMPUkept
QSRSQYL[RSSTkept a
RRJQQVSbRRRTkept it
QSPRR]SSQQRWkept my
TQMO]OSSSPQPkept the
XSNQR]SOPOQTkept~@me
RSSTSSSQRTRTker
RSSXSLS_STSSkeral*
RSSXSLS_STSSkerala
RSSXSSS\\SSSTkerb
SSWSSRSLSSSSkerry
bSQQSSSOSRSQkeswi*
bSQQSSSOSRSQkeswick
V]TQSNQOTPPNkettl*
WRWQSPQZVRQQkettle
ORSTSUSORURUkettle boiled
CSXQSSR]RSTTkettle on
VPSUSSSSRSSRkettle's
PaRQSQSHRRSQkettlebell
SSQSSSSSSSSSkettlesandco
TSQMSQS^USSSkev
MPGSPfR^RQRWkevin
KQRUSUSUSQRSkevin >
GSSRS`SLQSSVkevin's
GSSRS`SLQSSVkevin*
LgMTR[R:TTOVkey
O`LSSTSSSQQSkey >
YPUMRVSKTSTSkeybo*
UPUMRVSNQSTTkeyboard
QVSRSSSPQRSSkeyboard >
VSRSSRSPVSSRkeyboard's
SRKSSdSVSSSSkeych*
SRKSSdSVSSSSkeychain
cSOOSSSOSRSSkeyed
QSYSSSSPSTUTkeyfi*
QSYSSSSPSTUTkeyfinder
ORRTSSSRSTSSkeypa*
ORRTSSSRSTSSkeypad
TKORRSSTTSTSkeys
LQSYSSSSRUSUkhans
OSWSSRSSSTTSkia
VRSSSSSTTSSSkibbl*
VRSSSSSTTSSSkibble
JMPsRLRRQWQWkick
PNQhSPSHRURUkick >
PSWSSSSQSSTSkickb*
PSWSSSSQSSTSkickboard
MQOfRPREOYQXkicke*
MQOfRPREOYQXkicked
MRR\\RRRLOVRVkicked it
SSMSSSSQSSSSkickf*
SSMSSSSQSSSSkickflip
NSRXSSSWRVSUkicki*
NSRXSSSWRVSUkicking
SSSVSSSPRTSTkicks
PTTWRWQQXRPSkid
BQQXSTScQTQTkid >
OSSUSSSTRSRSkid in
XVQRRRS<ORRSkid's
YOSRSYSLRRRSkidne*
YOSRSYSLRRRSkidney
PLJNSWRbUPONkids
TRPRSSSSSSSSkids at
JQRSSUSSTSSSkids one
QSPSQRTaPSSRkids were
WSSSSSSTTSSSkill
URSSRSSQTSSSkilla*
URSSRSSQTSSSkillarney
hQORSQSFXQQPkille*
ZSPSSRSHTRQQkilled
`QRRSRSQWRRQkiller
VSSQSSSSTSSSkilly*
VSSQSSSSTSSSkillybegs
KQLSSeSOQSSRkiln
SQSSSSSSTSSSkilne*
SQSSSSSSTSSSkilner
QSXQSWSCSSSRkilo
VRNYSSRXURRRkilom*
[SNZSSSNURRRkilometre
NRSRSSR^SSSSkilometres
PQRSRTSWSTTTkilos
QRQQSUSMSSSSkilos >
SSNVSRSLRTSTkilos of
RSRUSRSVSSSSkimbe*
RSRUSRSVSSSSkimberley
SSSSSSSMTSSSkimch*
SSSSSSSMTSSSkimchi
YLMIXVQQQQRVkind
KQRRS[RXQRRYkind >
gRRQSKSNUSSRkind about
RSRUSWSPRSSTkind and
ZLOJSMRYYRSRkind of
QSSSSTSRSSSUkind people
XRSSSSSPRSSSkinda
NRPSRQSdPTSSkinde*
NRQSSSS_PTSSkinder
RSSSRQSXSSSSkindergarten
MRQPR[Q^QSSXkindl*
MRQPR[Q^QSSXkindly
QREQSaQQSPOUkindly wait
PRBPS\\QeSPOUkindly~@late
PQTSS\\SFSSSVkindn*
PQTSS\\SFSSSVkindness
NRSSSTS[SSSUkindy
BfTRSNV\\NRQRking
M[NSSRSKRTTSking >
TSSSSSSSTSSSkingp*
TSSSSSSSTSSSkingpin
QRVSSRSTRTTUkings
LSZRSSSSQWWVkings*
LSZRSSSSQWWVkingston
YSSSSSSQTSSSkink
UQSSSSSSUSSSkinke*
UQSSSSSSUSSSkinked
WSSRSSSKSSSSkinks
OVGRStS6SQSOkiri
SRSSSRSSTSSSkisho*
SRSSSRSSTSSSkishore
[RMCRJRlVRTSkiss
PQROSWS[RQSPkisse*
SSUSSSSJSTSSkissed
PQPOSWSdRPROkisses
PSQSSSSVSSSSkissi*
PSQSSSSVSSSSkissing
SSSSQSSPSSSSkisum*
SSSSQSSPSSSSkisumu
akKWQSPDRPQJkit
L`QUSOROTQQOkit >
WPSRSUSOQSSRkit is
LYXSSRSPSTSSkit's
UQSLSURQQRUSkitch*
WQSLSUROQRUSkitchen
dOTQR]RTVPSRkitchen >
OSOUSSSZSTSTkitchen for
DSOSSXSjSSSUkitchen is
VSLPSSSTSRRRkitchen window
QSRSSQSRSTTTkitchen with
QRSSSSSUSSSSkitchens
TSRRSSS^TRRRkite
RRcSSRSOSSSSkitna
HTMRRWR\\OQQTkitte*
PPTRRVSXPSSTkitten
LVLSSTSWRQQSkittens
HSRSSSSrQTSTkiwi
SSRRSUSRRSSTkiwib*
SSRRSUSRRSSTkiwibloom
PSSSSSSSQSSSkiwif*
PSSSSSSSQSSSkiwifruit
USRSSSSRSSSSkleen*
USRSSSSRSSSSkleenex
QSRQSSSTSSSSkloof
MQQSQRbZOQQPkmart
RRRVSSSSSSSSknack*
RRRVSSSSSSSSknackered
PQSSSRSWTSSRknead*
PQSSSRSWTSSRkneading
pKWXRJR6\\RQNknee
jRTQSRS?UQQQknee >
GQ]RSRSPSTUTknee high
YQSSSQSVVSSSkneel
\\RSRSRSKXRSQkneel*
SSSSSSSWTSSRkneeler
\\RSRSRSHWRSRkneeling
\\RMVRSSS[QQOknees
BSR]SSSTQTRUknees >
BJNYYciKNTVTknew
KSRRWMmSSRSQknew >
NSRJScSZSRSUknew his
KS[NSTSNSSSTknew that
YQXSQSRESTTTknew what
TSQUSPSPSRRRknew~@me
WQWQcPQAUPPLknife
PQNRNSSkQRROknife >
HSRSYRRaSSSQknife and
RVVSTRSGUSSSknife~@me
]UMSSSSFSSRPknigh*
SSSSSWSKSSSRknight
]VNSSOSNSSRQknights
TRTRSSSURSTSknit
LRTQSQR\\UQTQknitt*
LRTQSQR\\UQTQknitting
RSSRSQSVTSTRknitting >
\\ZQORKRKTQRPknive*
\\ZQORKRKTQRPknives
NPPSYSS_VSSQknob
LQO[RSSlSUSUknob'*
LQO[RSSlSUSUknob's
dRRQPPSSSSSSknobs
OM[cQOSIQUQUknock
KRfSSQSOSRSSknock >
QSMZRSSRRUQTknock no
DUIqRJSKLYQWknock*
KPJ`SMS_PWSUknocked
SSRWSQSKSSSSknocked >
PPScSRSGQVSUknocker
QRS\\SRSHRVSUknocker >
SRSUSSSLSSSSknocking
R[RPSQSRQRSQknockoff
PSSUSSSRSSRSknocks
QSMZRSSRRUQTknock~@not
RORQcQSSRSSSknot
TSSRSQS\\SSSSknot and
SSSSSRTRSSSSknots
SSSSSSSVRSSSknott*
SSSSSSSVRSSSknotted
KVQMQNLaQUUVknow
GSZPRFUfTYUUknow >
JQPWSSSbUSSSknow a
SROSSSSPRTSSknow about
UOPRSRSSRTTVknow all
]X^QSLSITTUSknow because
RRNSSLSiSRRQknow her
^ORRSPSRRVTSknow how
IQRVSWSaWTTSknow it
lQMQSSS2SQRRknow it's
PQWPSsS6QUUVknow that
GZWOQTSaPUUUknow the
USXRXJRHUSSUknow what
JP[QSZSLRPQSknow where
SVMPRMS`TSSRknow who
dNPSSVS@QSSVknow you
PKPRSSSbSTUTknowi*
PKPRSSSbSTUTknowing
RWSSSSSXRSSSknowl*
RWSSSSSXRSSSknowledge
FVVKSURdTVURknown
UWNSSNSTTSSRknown to
QNWUSRQGQTWTknows
`K\\QSRSTTSTRknows >
WVOUSRSPQQRQknows it
FQ^NSRRbRTVUknows me
SWVRTRS?RVVUknows where
SPRISKRdSTVUknows~@me
SPN^SKSdWSRQknow~@not
TRQQSPS_UQSPknuck*
TRQRSSSQSSSSknuckle
RSSRSPSaUQSPknuckles
NKSSSSSiSSSSkoala
YSSRSRSOTSSSkochi
PSUSSSS[SSSSkoeks*
PSUSSSS[SSSSkoeksisters
_SRSSPSPYSSOkohla*
_SRSSPSPYSSOkohlapuris
IRSVSRSVQXSWkoi
QSSSSJ]MSSSRkorea
QSQYSPSKSTSTkowal*
QSQYSPSKSTSTkowalczyk
QSZPSRSSSSSSkowlo*
QSZPSRSSSSSSkowloon
RRORVRSSTSSSkraft
UQRSSSSSTSSSkrako*
UQRSSSSSTSSSkrakow
QRSSSSSXRTTSkrakó*
QRSSSSSXRTTSkraków
ZSISSSSSTSSSkrey
TSSRSSSRSSSSkruge*
TSSRSSSRSSSSkruger
PTRSSSSVSSSSkrumk*
PTRSSSSVSSSSkrumkake
QSSVRSSTSUSVkudos
SQSSSRSSUSSSkumar
LSYSSSSPRSSSkumas*
LSYSSSSPRSSSkumasi
SVSRSRSSSSSRkumku*
SVSRSRSSSSSRkumkum
RRRVSSSRSTSTkunun*
RRRVSSSRSTSTkununurra
NSTSSSSUSSSSkurta
SSSSSRSQRSSSkurti
RSXRRSSSSTUTkuwai*
RSXRRSSSSTUTkuwait
SSSSSSSUSSSSkyle
LPQRSQSvMOQMl
QSTSSSSKSTSSl'amo*
QSTSSSSKSTSSl'amours
HRSSSSSjLRRQla
gROQSSSCSSSRlab
RPZW^HNSNWTTlabel
NPZ\\RRR`RRRSlabel >
SP]ISVSLSRSTlabel and
MRbPQNRUOXXWlabel created
TURSSRSLTSSQlabel says
PRQQQaS@SSSTlabel was
YOURROQQWTTSlabel*
[TQSRSSFTRRRlabelled
PNWRSOQ_VUUTlabels
iRQRSRRFVRRRlabels >
RSTOSUS[SRSSlabor
TSXSSOSSRSSSlabou*
TSXSSOSSRSSSlabour
RSPUSRSVSTSTlabra*
RSPUSRSVSTSTlabrador
fPSPSSSZWSTRlace
OSSSSRSVSSSRlaces
SXSQSSSORSSSlacqu*
SXSQSSSORSSSlacquer
UNH`Q@SRSXTUlad
OSRYSNSIRTSSlad >
VRSRSSSOTSSTlad who
WRZRSOSQSSTSlad's
YQ_MQPSOTPRRladde*
MR_NQQSXTRRSladder
_RSSSRSISQSRladder's
_TMPSNSQQPQPladie*
_TMPSNSQQPQPladies
TRRUSRSVUSRSladle
HPOSPcRbPSTWlads
RSTSSTSMPTTVlads >
KKX[TPQRNXSWlady
PSSWSPSRRVSUlady >
OSSSSVSWSSSSlady and
aS[SSMSHSTUSlady at
SRR]SRSSRUSTlady had
YQMRROSdSRRRlady in
RSRTSSSPSSRSlady on
QSRSSXRNSSSSlady there
PSSLSWSSQTSTlady who
SPTRSSSYSSSSlady'*
SPTRSSSYSSSSlady's
SRSSSSSRTSSSlag
ZSSRSRSOUSSRlagge*
ZSSRSRSOUSSRlagged
MR^RQQSGSVWUlagos
WSRSSSSITSRSlahor*
WSRSSSSITSRSlahore
JSYKVPS[SSTTlaid
TSSOSSSSTSSRlain
SSRSSSSYTRSSlajpa*
SSRSSSSYTRSSlajpat
WKRLQRSSUSTRlake
[NTRSTSBURSQlake >
TUSSSSSHRSSSlaksa
VZBPSQSdSTTSlamb
SSSSRRSRSSSSlamb'*
SSSSRRSRSSSSlamb's
FRcRSRP^QWWVlambi*
FRcRSRP^QWWVlambing
PROSSSSkSSSSlambs
PSNUSSROVRROlamin*
SSSSSSS[SSSSlaminate
JSPVSSSOSSSSlaminated
ZSQSSSSLVRRPlaminator
QN\\WR\\R[OPSSlamp
_E]OSUSLQLSRlamp >
PWMRSXSXPSSRlamp and
SSR\\SPSOSSSSlamp on
TSSSSRSKRSSSlamp'*
TSSSSRSKRSSSlamp's
SSSSSSSSSSSTlampa*
SSSSSSSSSSSTlampandloaf
UPRPSTRYQWVWlamps
NQXSSTRQRSSTlamps >
SRTVSQSRSUTSlamps*
SRTVSQSRSUTSlampshade
SSSSSSSNSSSSlan
JfRSSSSRPSRSlanca*
JfRSSSSRPSRSlancaster
NWSRSSSSRSSSlance
OWSSSSSSSSSRlance*
OWSSSSSSSSSRlancets
OSRjSXSLRSQUland
WQVPRSSLRTURlande*
WQVPRSSLRTURlanded
YSORSUSXSRSQlanded in
USRZSSSLTRSRlandi*
USRZSSSLTRSRlanding
SQORSSRkSSSSlandl*
RQSRSSR`SSSSlandlord
SSOSSSS^SSSSlandlord's
SSSSSRSNSSSSlands
AOTXSPT[OYUXlane
SSVPSRSZSSSSlangl*
SSVPSRSZSSSSlangley
VSRPQURQWNQQlangu*
YRQPQSSSWQSQlanguage
PTSSTURRSPQSlanguages
EQTRSTSUQRQUlanguages >
XRRQSSSBTQSPlanguages and
OSRTSSSZSSSSlanka*
OSRTSSSZSSSSlankan
YR`QRNRLQWWVlante*
VQVQSRRSSWWVlantern
WU]RRNRLQTTSlanterns
PRYSSOSQSTTSlanterns are
TSQVSUSSSSSRlanza*
TSQVSUSSSSSRlanzarote
LTYTRVSPOTSTlap
MUUSSSSHRTSTlap >
PWRSRWSSRSSSlaps
iLPMPQSIXQRQlapto*
^MQNPRSMXQRQlaptop
^RRRSRSOSSSSlaptop's
SQSSSSSTSSSSlaptop~@part
\\SSSSSSQSSSRlaram*
\\SSSSSSQSSSRlaramie
SSOSSSSXSSSSlarap*
SSOSSSSXSSSSlarapinta
NSSSSSSWSSSSlard
NP^SSUSTSRRSlared*
NP^SSUSTSRRSlaredo
Eb`SSRSDRSTRlarge
RVPSSSSXSSSSlarge*
RVPSSSSXSSSSlarger
YR_QSTQFTSSTlarne
HSRPSSRfSSSSlarry
QSSSSSSUSSSSlarse*
QSSSSSSUSSSSlarsen's
XSSSSSSISSSSlasag*
XSSSSSSISSSSlasagna
JcSSSQSOSSSSlaser
RLRQSPS^TRRRlashe*
ESWSSQScSSSSlashed
`MNQSRSMTRRRlashes
MSOYSWRVQTRUlass
XYQRRVSGQQQOlast
bQVQSNSKQRRQlast >
`PRRSRSOSSSSlast about
VRLUSRSiUSQTlast day
WQaRROQGSTUPlast i
NXU\\SRSVSTSSlast night
SPNRSbQKTRRVlast one
^QRSSISRSSSSlast page
USYPSQSETTTUlast week
HXPRSRTSRQRPlast year
TPLSSRSVXQRRlaste*
TPLSSRSVXQRRlasted
QSSSSSSXSSSSlasts
MW^ZSQSLTUWSlast~@day
SVSSSVSDSQQRlast~@feast
XQbRROQNSTUPlast~@me
LPRSSRTORSSSlast~@part
RSWRSQS\\SSUSlast~@route
LVQQSNTaUSRRlast~@span
\\SXPSSSQVSSSlatch
ZSXQSSSQUSSSlatch >
WSRSSRSQSSSSlatch*
SSSSSSSURSSSlatched
WSRSSRSOTSSSlatches
H^iNROTVPVWUlate
RHVPSNRJMWWWlate >
TU[TSMXOROPNlate and
L[KVSSSQTQPPlate by
WSTSSTV?QTTTlate father
VSIWSSRJRRRQlate husband
SOSSSSSRSUTUlate late
MWQPSSSaTQSRlate wife
]MSSSSOMWSSSlaten*
]MSSSSOMWSSSlatency
NLVUSYWGNTURlater
QRZSSRRSRUVUlater >
OSVPSPSQSTTSlater my
VNZWSNSTRTRSlater than
WSRRURSNRSSSlathe
VSRSSSSMSSSSlathe*
VSRSSSSMSSSSlathers
RSSSSRS\\SRRTlatin
TSSSSSSQTSSSlatte*
TSSSSSSQTSSSlatter
RSSSSUSSSSSSlatvi*
RSSSSUSSSSSSlatvia
VTJPRQRlSUTTlaugh
DVMSSRS^RSSSlaugh >
YVFFRQVjXKMLlaugh*
WPJPR[WTUNQRlaughed
MQRSR]UKVPRPlaughed >
TRSSSFVXSSSRlaughed and
FSMSSbSURSSXlaughed at
VVRRSRSPRSSSlaughed so
XSORSPSQURRRlaughed till
VZOJSNR]SQPPlaughing
KTPRSOS_SQQQlaughing >
SSRSSOS_VRRQlaughs
RSRSSQSFVRRQlaughs >
NS]RSRSERTTVlaunc*
OS^RSSSLSVVUlaunch
QSSSSSSSRTSUlaunched
TSSSSRSNSSSSlauncher
SSRSSSSQSPRRlaunches
MQSWQOS]RUSUlaund*
MQSWQOS]RUSUlaundry
IRR[RQSdSVSVlaundry >
TSQSSQSSURRRlava
PQYSRSSUSSSSlaval
TSSSSSSRTSSSlavat*
TSSSSSSRTSSSlavatory
LVLRTSS[PPQQlaven*
LVLRTSS[PPQQlavender
SSSQSSSSSSSSlaver*
SSSQSSSSSSSSlaverton
PQSSSRSWTSSRlavin*
PQSSSRSWTSSRlavinia
BRGUTVReSQPLlaw
[QPRRRSRRQQQlaw >
PPSSSUS[SSSTlaw has
HSSSSSSdOSSSlaw is
QSNSSSS[TRRRlaw who
UQYPSSSKTSRRlaw's
ORQRSRSuUQSRlawd
jMNXRJRKWWTTlawn
SSJYSSSNTRORlawnm*
SSJYSSSNTRORlawnmower
WRQSSQSZTQQQlaws
KQPQSZSePPPQlawye*
NSSRS_SRRSSUlawyer
ORPRSNSfQPPOlawyers
NOVRROScSSSSlay
SOQRSQS[SSSSlay down
PMPR_RSMQRRQlayer
PMPR_RSMQRRQlayer of
^ORSYQSJTSSRlayer*
^ORSYQSJTSSRlayers
RSSSSQScSSSSlayin*
RSSSSQScSSSSlaying
SSSSSRSSSSSSlays
aRSRRSSNUSSSlazin*
aRSRRSSNUSSSlaziness
NSWSSSSOQSSSlazy
SSVSSSSUSUUTlbs
?NVRRRS\\TSUSlead
VRSSSQSEVSTQleads
OYUVRQSLTRRSleaf
NTOSSWSPTRSRleafl*
OTNSSWSNTRRRleaflet
QSTSSSSUSSTSleaflets
OQSSSRSVSSSSleafs
_WQQSRSARSSSleagu*
_WQQSRSARSSSleague
[QQRSRS_WPQPleak
JYSUTPSIQTSUleake*
JYSUTPSIQTSUleaked
RSSQRTSKSRSSleaki*
RSSQRTSKSRSSleaking
eLNOSVRHVQPMleaks
[QSSSSSJVQPNleaks >
NQRSSRSkRSSSlean
NQRSSRSlRSSSlean on
OQRYSSSJUURUleane*
OQRYSSSJUURUleaned
KRSXSSSWRUSVleaned it
TSSYSSSLTTSTleaned on
WNQYSRSVRTSTleani*
WNQYSRSVRTSTleaning
PNRZSRS^RTSTleaning on
iMOQORSKVRRRleans
USQSSRSSSSSSleapi*
USQSSRSSSSSSleaping
SSVMSSSPSSTSleapt
JINOSWRqOPPSlearn
HOQRSQRiPQPOlearn >
QSSSSXSQSSSSlearn to
RRQLTRRgUQSSlearn*
MNSPTPSaURTQlearned
KR`QQVRSRTUTlearned to
PSQSSPR`VSRRlearning
]XRSSWSEPSSUlearns
QSSOSSSYSSSTlearnt
SSRSSSSXQSSSleash
RPMMV]P]RPSSleast
QQSSRTSNSTSSleast >
X^OQPRSHUQQOleath*
YSQRPTSNWRSQleather
\\PRRSQSTQSSRleather's
HaRSSRSLRRRRleatherman
SKSdPZRPRYUYleave
OOVRSWSQTRSTleave >
SQNcSDSXSVRRleave it
[VRPSWSBRQSPleave the
UK]RQLRUVWZVleave*
NR_SSSSVSVVVleaver's
ZKQRQLRQWTWSleaves
OSRXRVSIRTSTleaves a
GS\\RSSSWSVXWleaves~@me
PQQVSRS_SSSSleave~@me
MOXYSOSCSUVVleavi*
MOXYSOSCSUVVleaving
OSSSSSS\\SSSSleban*
OSSSSSS\\SSSSlebanon
RQRRS_RRRRRVlectu*
QQRRS_RSRRRVlecture
RRSSS]SJRRSTlecture >
RRRSSVR^SSSUlecture on
SSSSSSSRSSSSlectures
OSYSSQSSSUTSled
UQRSSSSSTSSSleder*
UQRSSSSSTSSSlederhosen
SSSSSSSSTSSSleds
XSSSSSSLSSSSlee
IRfNRWPQOWXWleeds
RR\\QSZRNSRSSleeds >
SSXQSPSWSSSTleeds to
YSPSSSSPSSSSleeee*
YSPSSSSPSSSSleeeeds
WRRTSSRMSSRSleeks
T_S^GGIUNTKRleft
XQQLRbRWURVTleft >
fPQPSXSGUQRQleft a
PSYWSRSQROROleft at
SRIRSSSXTSTTleft for
N[UQSRSRSPQNleft hand
KcCISTShRNQNleft handed
QNOhQSSVOYQZleft in
BPCwRRP@MUKXleft it
QJNSS`SXURSUleft me
OLHhRUSFSSQTleft on
FiORSRSFNPQOleft one
M\\Q\\QSSQSVRVleft out
R[ONSSSPSQSNleft over
InRERRSNNNRMleft shoe
iISRSRR@XSSSleft side
WRVLSXSPTTTVleft the
`OYQSRSQSUUTleft to
IK_lRNQJT\\TYleft with
USSSSRSRSSSSlefti*
USSSSRSRSSSSleftie
PSSSSNS_SSSSlefto*
PSSSSNS_SSSSleftovers
SyNQSOSPPQRPlefts
RSPSSQS`SSSSlefty
SSSPRSSVSRSQleft~@arrive
SJGRS\\SaQPRUleft~@me
OJURSOSfTRRRleft~@part
NUSSSPSLRSSRleft~@seller
HZQRSSSQPQRRleft~@size
YVNSQZRTSSRSleg
PXNVRUSOPSRSleg >
MQUUSRSbRUTTleg in
[OSSSQSRUSSSleg is
YTSPSRSKSSSSleg of
SSRSSSSVSSSTlegal
NPLUUTRmORORlegen*
SQRTUQS]PQQPlegend
SQRTTQSYQQQPlegend >
ORMTSVScQSQVlegends
[SSSSPSMUSSRleggi*
[SSSSPSMUSSRleggings
VSNSSRSXTRTSlegio*
VSNSSRSXTRTSlegion
SVSSSSSSRSSSlegit
RRORSSSVTSSSlego
M^OSPPR\\RRRSlegs
XZQRSRSMQRRTlegs >
MR^ZSSQUSTSUleice*
MR^ZSSQUSTSUleicester
SUSSSSSSSSSSleigh*
SUSSSSSSSSSSleighton
QR^RRPRVPWVVleipz*
QR^RRPRVPWVVleipzig
SSYRRSSMRTUTleipzig and
\\SOSSQS[SRRRleith
ORRRSSSgTQRQlekke*
ORRRSSSgTQRQlekker
WRPORSSLXSRSlemon
SSPPSSS]SSSSlend
SSRSSSSSSSSSlendi*
SSRSSSSSSSSSlending
YROQTPRTRPRPlengt*
WSPQTMRVRPRQlength
RQRRTQSJSQRRlength of
USRSSVSQSSSSlengths
EU[RTOSLUSTSlens
SYRRTSSSRSSSlens >
[SSSSSSJSSSSlense*
[SSSSSSJSSSSlenses
JPkKR\\RYSTVUlent
SP^ORSRDSTUUlent >
NWPSSSSRTRRRlenti*
LWPSSSSSRRRRlentil
USSSSSSRUSSSlentils
SSNQSWSRSRRSleo
]RPPSRRYUSSSleopa*
[SRSSRRLSSSSleopard
URQQSSS`USSSleopardstown
QPHINQnXJNQOless
HLUQRRZdSTTQless >
PRRRSP\\>PRSQless at
PSRRSRUNSQSQless in
WSUSSVSNSSSSless politely
`QPSSSQOSRRSless so
FZRQOR[MORRRless than
ZRKTVPSRSSQSlesso*
ZRORVPSTTSSSlesson
SSOUSSSQSSRSlessons
RYRbQXQENSQQlet
SYQRSPSSSRSRlet down
_NSUSRS[RTRSlet go
USS\\SSS9SSSSlet him
G\\SURVRQRTSUlet it
RPZMRRSURPSOlet me
MWQ_SQSQRUUTlet the
LOLRRPYYSTUSlet's
XRQSSSSJSSSSletha*
XRQSSSSJSSSSlethal
ZSMPSRSXUSTSlethb*
ZSMPSRSXUSTSlethbridge
dRNNRGSUZQRNlets
URSSSSSYURQRlets go
SSSSSRSQTSSSlets me
YSNSSRSUTSTQlets you
SSSSSRSQTSSSlets~@me
NMYOWeYNTRUWlette*
JSUNR^\\IVTTUletter
RRINRa\\GWPPQletter >
TSQSSLTSSRRQletter e
VQSSSRSVSSSSletter is
NU`TTTSNOVXTletterbox
SSSRSQSQSTTSletterbox is
SSRSSSRYSSSSlettered
\\KKTVYQWVOOTletters
SSRSRVSNUSRSletters >
TRRSSGSTTSSRletters and
SSRQSRSaURSRletters that
VSSSSSSRRSSRletti*
VSSSSSSRRSSRletting
TRSSRSSTSSSSlettu*
TRSSRSSTSSSSlettuce
NPYHRNS]QQROlet~@me
WSSSRSSRSSSSlev
cPTZRWS=WQROlevel
HRQWSYSMTRRRlevel >
PRa]SSSWQSTSlevel and
YRRSRSSETSSSlevel*
YRRSRSSCTSSSlevelled
SSSSSSSUSSSSlevels
ZOSSSWSOTSSUlever
WSSQSPSNVSSQlever*
WSSQSPSNVSSQlevers
QVSRSSSWRSSSlevit*
QVSRSSSWRSSSleviticus
PQRVSSSQRTSUleyla*
RSSSSSSKSSSTleyland
QQRVSSSYRTSUleylandii
SRSSSSSQSRRQliam
ShRRSRSGSRRQlian
QSRRS`SMQOPSliar
NSRRSYRSQRRUliars
RSRRSXRQQRRVliars >
N`OQQPRSSQRQlibra*
NQSRRTSeSSSTlibrarian
SbOSRORASQRQlibrary
N\\SSRQRORSSSlibrary stamp
URSSSRSTSSSSlibre*
URSSSRSTSSSSlibretto
ZSNSSRSIUTTTlicen*
RROSSTSTSTTUlicence
[URSSQSHUSSRlicense
\\RSTSMSRUSSSlick
oSSMSQS?WSSRlicke*
oSSMSQS?WSSRlicked
TSSSRSSJSSSSlicki*
TSSSRSSJSSSSlicking
SaIMPRQSNLLLlid
\\LNPRURGXOOOlid >
WRRSSSSQURRRlid and
OVSRSSSSOSSSlid had
FYSSSSSOMSSSlid is
SQPRSSSWUSSTlid of
[Q]SSSSGVSSRlid off
XRSRSSSKRSSSlid on
MRRSSUSRRSSRlid that
QbQTSQOMNSSSlid's
VSQQPPV^SRSQlidl
_bORROSFSPQOlids
WRWRSHSTXSSQlie
KSWSSPSYSTTSlie down
RS[TS\\SLMTSTlied
TS\\TSLSTQTSTlied about
[RSRSPSRWRRSlies
LRRSSYSRTRRTlies >
^SUSSMSPTSSSlies flat
NSZPSMScSSTSliesb*
NSZPSMScSSTSliesbeth
PQORNUPcYQPPlife
aTSQORRI\\QRPlife >
PSRSSSSSPRSSlife and
RSJSSSS]QSSTlife'*
RSJSSSS]QSSTlife's
IYPQRTR`SRSTlifeb*
KYSSSQSRSSSSlifeboat
QSPQRUSaSRSTlifeboats
YSSSSQSLSSSRlifel*
YSSSSQSLSSSRlifelong
VSSSSSSPSSSSlifes*
VSSSSSSPSSSSlifesaver
^INQRXRNTPRWlifet*
^INQRXRNTPRWlifetime
XQPRSSSYTSSSliffe*
XQPRSSSYTSSSliffey
PMZaUGRNNYSXlift
KSPQSQSYQTSSlift >
XRSSSPSNSSSSlift a
ZRQ[SSSTUTSSlift in
ORSPWSSYRSSSlift it
SUSQRRS_SSSSlift the
RRRVSSSSRSSSlift'*
RRRVSSSSRSSSlift's
PZOORSSRSPQPlifte*
O[OORSSGSPQPlifted
JZRRWQSaRRSRlifted it
WQQRORSFUQRQlifted the
SRSSSSS^SSSSlifter
SSSQSTSSSRSSlifti*
SSSQSTSSSRSSlifting
[QMRSSSVVQQQlifts
[VV\\PFRGTTRPlight
XPSQRRSURWVVlight >
FSTUSSS`TSSSlight a
\\WORSQSKUQRQlight and
SSSSSPSSTSSSlight enough
UMTXRSSSRTRUlight in
\\RTRSWSURSSSlight is
FSZZSRSQSUUUlight of
NRVPSSS]STTSlight on
iPPRRRSRTSSSlight's
]TOfNNLMR[VXlight*
KVSSSRSSSSSRlightbulbs
YPSRR\\OMURRRlighter
N_PPSQSWPSSRlighthouse
OSYSSSSSQUVUlighting
LPQxSRSLPZQZlightning
XORFPJQVXSWQlights
XRSJRTSUVQTRlights >
XTSTSRSQSRSQlights are
VSTRSSRRSSRSlights off
SWRSSRSLRQQQlights up
GRUSSSS[RTUTlights were
aLHPXTJRZKHHlike
DQcSPJRpR\\YYlike >
RUIRRSNPUQPSlike a
XZTQSQSWYPPOlike an
ZRRRROSPUSSSlike being
USQSSSSDRSSSlike butter
VSURSQSWVQRQlike guests
JVW[QRSLQSSTlike he
TSRUSRSARSSSlike he's
TVQUSORXUYSUlike i
WVSQSQSMSTSTlike i'd
YSOSSQSDWSSRlike i've
PUcUTQSMPWUWlike in
bBUIYJWHZNQLlike it
HNZSRNRSVSUQlike it's
FR\\YPUSYTUVWlike me
INXNTOSjPSVSlike my
N\\SRSRSOSSSRlike new
RRPSRPSZTSSSlike one
SRRSSSSSTSSSlike real
XQSTRXSRQRSRlike silk
bPTRSRSHTTTTlike somebody
SPRSXUSSSRRPlike something
>VOVSZSgOTSUlike that
F]V]QNRRMVUTlike the
O\\URRPUUSSSQlike they
KNXSgMSRRSSQlike this
NPMXVWWSSUSQlike to
SQYSSQSZSVTSlike you
^RSMRKSSQSSSliked
RQSSSOSgUSRQlikes
RRSSSSSURSSSlikes the
SSSSSSSNSSSSlikew*
SSSSSSSNSSSSlikewise
TSPRSSSLSSSSlike~@family
OS\\SSPSNSTTTlike~@late
XQSTRXSRQRSRlike~@material
LOZSPIQSV[WXlike~@me
N\\SRSRSOSSSRlike~@new
LVSQSRSdSOORlike~@not
[SSSJSSTTSSSlike~@pack
Q[URRJUATSRQlike~@seller
`XSQRQSLVSSSlike~@staff
TSSSSXSNRSSSlikin*
TSSSSXSNRSSSliking
SSSSSSSRSSSSlilac
TSSSUSSRRSSSlilac*
TSSSUSSRRSSSlilacs
SSUSSSSOSSSSlilie*
SSUSSSSOSSSSlilies
LSRSSVRLPSSUlily
QQgSRSSOSSSSlimbo
GVSSSSSLSRRRlime
[SSSSSSKTSSSlimes*
[SSSSSSKTSSSlimescale
SSORSWSSSSSSlimit
MSRQSMS`SSTTlimp
OY_RQRSTRSSSlimpe*
OY_RQRSTRSSSlimped
NTKSSbSBRSSSlinda
NSSSSWSRSSSSlindq*
NSSSSWSRSSSSlindqvist
PKRVWpMQSPRXline
ORMUS[R@RRSSline >
KRWaSGSaRWTUline and
TYQSROSVSSSSline as
VSPQSRSPVRSQline for
RSNQSWSKSQPSline is
TScSSLSBSSTTline of
HQ`SSQRTRUVVline on
QNWQSZSLSSSUline with
SPPRQQRcSSSRlined
SR\\QSSS\\SSUSlinem*
SR\\QSSS\\SSUSlineman
ORSTQRSPRSSSlinen
SSSWSSSNPSSSlinen*
SSSSSSSNSSSSlinenloft
SSSWSSSSPSSSlinens
MSSQXSS`RRSRliner
VSSSSSSVTRSRliner*
VSSSSSSVTRSRliners
bMKPSWSIXTSSlines
JSRSSYQJOSRWline~@works
VVRRRQSIUSSSlinin*
VVRRRRSJSSSSlining
SSSSSQSRUSSSlining's
EPTUS\\RaOYUVlink
RSSSSQRWRSSRlink >
WROSSVSRSSSRlink to
VVKQSQSPVUVRlino
SQPQSPSRSVWTlino >
USSSSRSQTSSRlinol*
USSSSRSQTSSRlinoleum
aPRTRQRPRSSSlint
RSSSSSSVSSSSlinz
YNRWSNSQTSSSlion
PSRSSSSTTSSSlions
gMQORPRK\\QQQlip
MQSSSRRdYRRRlip balm
RRPRSSSSUSRSlips
^ZLO`PSNTQRPlipst*
^ZLO`PSNTQRPlipstick
@kNSKRSVPRRRlipstick on
TQSSSSS[TSSSliqui*
TQSSSSS[TSSSliquids
aQRSRQSSUSSRliquo*
aQRSRQSSUSSRliquorice
OQ_OSQRLQRSQlisbo*
OQ_OSQRLQRSQlisbon
SRQVSSR`RUTUlisbu*
SRQVSSR`RUTUlisburn
VZ[MRRS?RRSUlist
XSQRSRSFSRSRlist >
WMPGR]UU\\OQOliste*
KWQSSWVJNQRRlisted
FQWRSKSfWQRPlisten
`SZRSRSDTSTRlisten to
QSUSSeSPSSSTlistened
dKTKSKSV\\SURlistening
MRVPSRShTSTTlistening to
]SKQSWSLTRRSlistens
NVOOSSRSPOPSlisti*
NVOOSSRSPOPSlisting
SWSSSPPMSRRSlisting >
SKSSSOS^RSSSlisting said
SSRSSSSUSSSSlisting was
[PPRSNbKWSSQlists
BSTTSPRcRSURlit
bQRWSRRNRSSRlit up
XRSSSSRUVSSSliter
ZOM^RLRXS[PZliter*
UOM_RNRYQ[P[literally
XSRSSQSRUSSSliterary
SSSSSSQRSSSSlithu*
SSSSSSQRSSSSlithuania
SSSSRSSQTSSSlitle
PT\\QRSSVPRRRlitre
FQhUSXSQQUUWlitte*
FQhUSXSQQUUWlitter
\\PVLVJPNTSUQlittl*
QPVLVSPNTSUUlittle
_SRRPSSRVRRRlittle box
SVZRSSSOSSSSlittle man
KQHSRQS~UUTTlittle one
PTSSUSSTPSSSlittle sleeve
UO\\NSSRLRSTSlittle van
USRSRSSOUQQQlittle wooden
^SSSSJSSSSSPlittlekoalababy
NObNSSROQUWWlittle~@carrier
PRcSSSSRRWWWlittle~@late
TNU[PSSaVQQQlittle~@material
cPRQOSSRWRRRlittle~@parcel
WQORTQS\\RRQQlittle~@part
VQLRSSTQSSSSlittle~@place
NXXQRSSePSTSlittle~@staff
SdJSNFc\\NNOLlive
]PXOSSS[USTTlive >
PRPXSRSXPVSWlive at
SPUHPQdUTSVSlive in
RpJROJR\\SQQSlived
PSRRSUSZSRQSlived here
gOPXRQSJSSSSlived in
WSSSSRSTRSSSlivel*
WSSSSRSTRSSSlively
NfSSSRSLSSSRliver
QSURQSS^SSTSliver's
QSURQSS^SSTSliver*
TRPPOSQ]QTQTlives
aQQPPQRUXSSSlives in
BQRVSRSrRVSWlivid
PSSSSSSRSSSSlivin
QSYRRTRRSRUPlivin*
QSYRRTRRSRUPliving
VSPSSRSZSSSSliving >
OKPRSRS\\SUVSlizar*
RORSSSSWSTTSlizard
RORSSSSWSTTSlizard's
QSSRSSSTSTTSlizards
WSRSSRSQSSSSlizzy
MPiORORKRWYUliège
NRaRSRSERWXUliège >
SSQRSSSTSRRRljubl*
SSQRSSSTSRRRljubljana
VSQSSRSWTSSRllanf*
VSQSSRSWTSSRllanfairpwll
MPOUSRS`RTSSlloyd
PSSSSSSSSTSSlloyd's
PSSSSSSSSTSSlloyd*
[QSSSRSOTSSRllshi*
[QSSSRSOTSSRllshit
ON^QSPQ[URTOload
SQ`RSRSEVRTPload >
OSWSSQSMSUUTloade*
OSWSSQSMSUUTloaded
[SMSSRSBTQQQloadi*
[SMSSRSBTQQQloading
[SNSSRSLUQQQloading dock
SR_RSISZSTTTloads
TRXSSQSMTSSSloaf
RSM^SSSNSTSSloani*
RSM^SSSNSTSSloanin
TSRSSSSWVSSSloath*
TSRSSSSWVSSSloathed
OSO_SSSJOXRYlobbe*
OSO_SSSJOXRYlobbed
QSQ\\SSSLQUSVlobbed it
@PRdXQSKPVPUlobby
SSSSSSSMSSSSlobby >
NSSYSSSWRTSUlobby door
SSNSSSSSSRRRlobes
TSSSSSSRSSSSlobos
RSXRSSSOSTTTlobst*
RSXRSSSOSTTTlobster
JQXSSR[XSUUTlocal
RQXRSSS\\STTTlocal*
RQXRSSS\\STTTlocals
OReQSPSMSVWTlocat*
MSfRSQSUQVVTlocate
USSRSRSKUSTSlocation
ZRSSSSTOSSSSloch
aKMLSRSSYOPPlock
SRSQSRSWSTUSlockd*
SRSQSRSWSTUSlockdown
SSNUSZQaSTRSlocke*
[SPOSTSiTRSPlocked
OSSYSRRLRVRVlocker
PSSSSSS[SSSSlockers
SSRSS[RJSSSSlocket
TRSSSRSRSSSSlocks
SVSRSSSOSSSSlocom*
SVSRSSSOSSSSlocomotive
ZSSSSSSOSSSSloden
MfRRSRSGQSSSlodge
K[XRSLSNPTTSlodge*
SSYSSLSJSTTSlodged
M\\SSSSSSPSSSlodgee
QSRSSSSXSSSSlodger
SVOSSQSRSSSSloft
PSSSRUSSQSSVlofta*
PSSSRUSSQSSVloftandlarder
UQSSSSSSSSSSlofts
_QUXQTRDTXSUlog
VSURSSSSTSTSlogbo*
SSVRSSSSSSTSlogbook
VSRSSSSSTSSSlogbooks
WSSSSSSNTRRRlogge*
WSSSSSSNTRRRlogged
KSRSSSS]SSSSlogic
SURQSSSRSSSSlogin
LSSSSRSXSTSSlogis*
LSSSSRSXSTSSlogistics
GdMRYPSSLQRPlogo
RURSSQSPRRRQlogo says
gRVRSQS@SRSRlogs
SSTSSSSRSSTSloire
MSULS]V]PSTVlol
NSURSPSbQTTUlol >
SSRXSQSLSSRSlola
SSSPS]SSSSSSloled
aSSSSOSSURSSlolli*
aSSSSOSSURSSlollipop
SQRRSQSZSSTSlomon*
SQRRSQSZSSTSlomond
QSSWSRSPSTSSlondo*
QSSWSRSPSTSSlondon
>EgQPJS^R[Z[long
JSQRSVS[QUVXlong >
^SRSURSJURSQlong arm
^LRUSTSMVSSRlong as
XWRQSTRaPSRSlong enough
KSVSSQS[QTTTlong weekend
YMXUUOPWPXUWlonge*
YMXUUOPWPXUWlonger
ULLOSRSfQSRSlonger >
XY[XSSRAQVVTlonger than
VSRSRSSPTSSSlonger to
SSSRSSSOSTTTloo
TNMTMSHZ^OPOlook
LQNPQWSTVRSSlook >
TSSRSRSTSRRSlook and
UQBYSSUWSTSSlook at
MSeSSSSLSTSTlook down
KPWPS_SXQSSTlook in
NSRQSaSLSLMUlook into
]YKXSISUXRQPlook like
dSVQRMSSVSURlook up
NTZRPVZSQTWRlooke*
NTZRPVZSQTWRlooked
RSZSSOWBRRSQlooked >
TUSURJU[VSQSlooked at
JYaMRJS]TUVSlooked in
\\RSNS^QQSSSSlooked it
V]PMVQRDRTSTlooked like
LS`JRfRLSRSTlooked under
OONbSSSHSSSTlooked up
NQOSSUSeSSSSlooked well
SSRSSSUNSRSRlooked~@me
M[VHRYVUQSUUlooki*
M[VHRYVUQSUUlooking
WRSRSLRbTSSSlooking >
WcZSSMRKSRRPlooking at
RQKMSTXZTSTRlooking for
WSOSSQSKTSSSlooking like
QQ`SSRREQRSTlooking out
dPKMREQSYKNJlooks
MSRXSRS?PSRTlooks at
_SSPSSRBQRSQlooks great
DUONVQRcRSSQlooks like
NURPSIR[QRRRlooks~@recommend
YSQSSSS>SSSSlook~@me
LRSSSRTbPSSSlook~@recommend
\\RQSSSSQSSSSloom
]SSSSRTKRSSSloons
SQSSSSS[SSSSloop
URSSSSROTSSSloops
LTRHYRSTNRRRloose
QSSRUSSRSSSSloose and
CXRMWSSVOSSSloose in
iSQRSTSOSQRRloose*
^WRRSUSLPRSSloosely
WOSSSSSNRSSSloosened
WSSSSSSZVSSRlooser
VSSSSSSSTRSRloosest
WORRSOSSRSSQlord
[QRRSSSKTTSUlord >
OP]TSPS[SUXVlorry
RQUPSRSTURSSlorry >
PSMSSSSaSSSSlorry's
PSMSSSSaSSSSlorry*
QSVRSSSLSSSSlos
^R`OQKRPWSTRlose
ORXSSRS\\STUTlose a
kQJNRQS<UPQPloses
LRQSSSSSRSSTlosin*
LRQSSSSSRSSTlosing
eQNOSQSPSRRSloss
VSRGTRO`USXQlost
LQYSSnSBRUTUlost >
NPVSVQSXQTTSlost a
RQ^QQISIQZ\\Wlost in
UReRSOSKSTTSlost it
XPMSSUS]TRRSlost my
XSQSSSSJUQQPlost parcel
YPJRSTS^XNPPlost the
[SQRSSS[SSSSlostw*
[SQRSSS[SSSSlostwithiel
D[\\PNVPjRRTSlot
SPULQXQLWTVRlot >
URQSSQSKWRRQlot and
SSXRSSSSRTTTlot in
KXQWSaSONRQUlot of
RSSSSRSSSTTTlot's
KRVSSSSURTTSlots
WNZUSNTQUTTQloud
TRWRSQRYSTSSloud >
URRTSWSSSSSRloud enough
VRSRSSS\\RSSSloud like
\\QNRRQTTVRRTloude*
\\RRRSRTTURSTlouder
TRPSSSSSTSSSloudest
iRQRSSSFSSSRloudh*
iRQRSSSFSSSRloudhailer
QSTSSSSKSTSSlouis
OS_RSIRVSTTSlouis*
RSSSSSSTSSSSlouise
PS_RSIRUSTTSlouisville
PSYSSLSMSSTSlouisville >
SQRRTSSURRSSloung*
SQRRTSSURRSSlounge
TSNpSRSHSRSRlourd*
TSNpSRSHSRSRlourdes
OO^UU_PLLUTUlove
JQM]RbSMOURVlove >
gRSQRMRIURRQlove it
`RPUSSSMQSSQlove the
NS\\QSSSMRSTUlove to
JXUSUOSSQSTSloved
SHWXQTRUO[TYlovel*
SHWXQTRUO[TYlovely
TNWQRNVcXUVTlovely >
SSUSSSSTZRSQlovely and
KSRPSXSZQTSWlovely people
PQTISRSjSSUSlovely time
STQSSSSVSSSQlovely to
OSSNSVPRTSSTlovely when
USSSSSSNTSSSlover
USXOSPRROQRPloves
_SOQRRRUQRRPloves it
VQORSUSSSSSSlovin*
VQORSUSSSSSSlovingly
]NLURRRMTRRRlow
SUSSSPSbSSSSlowe
QOQRSQaLPORPlowe'*
QOQRSQaLPORPlowe's
WRRSROSXWRRRlower
USSSRSSITSSSlower*
USSSRSSITSSSlowered
TSQSSSSSSSSSlowes*
TSQSSSSSSSSSlowest
NSSSTRSYSSSSlowke*
NSSSTRSYSSSSlowkey
PPSSSSS\\SSSSloyal
LQRZ\\SS?RUSWlp
NSSSSSSZQSSSls
SSSSSSRRSSSSltd
TSSSSSSQSSSSlubed
TSSSSSSPSSSSlucca
G]N[RSSWPQQRluck
NUTRSRSQRQRRluck >
DSN^SPSjSSSSlucki*
DSN^SPSjSSSSluckily
SYPRS^S`SSRRlucky
USRSSSSWSSSSludhi*
USRSSSSWSSSSludhiana
SRSSSTSYSSSSludlo*
SRSSSTSYSSSSludlow
Q_RSRNSYQSSQlug
P_TSRNSXQSSRlug nuts
RSSSSTSWSSSSlugan*
RSSSSTSWSSSSlugandlever
SRSSSSSSTSSSlugga*
SRSSSSSSTSSSluggage
bRSOSSSQRSSRlugs
RSSSSSRbTSSSluis
RSOSSSSURUTUluke
USSQSSSOSRRRlulla*
USSRSSSSRSSRlullabies
SSSRSSSOTRRSlullaby
QTNSSRSgSSSSlulu
^RRRRRSRQSSSlumba*
^RRRRRSRQSSSlumbar
\\SSQSSSPTRSRlumin*
\\SSQSSSPTRSRluminous
WRPVSSSXSSRSlump
SVSNSSS^SRSQlumps
aRSUSSRPSMSMlumpy
^HGgRUQQYPMPlunch
]O]ISRRJ\\MNLlunch >
PRVSRXRVSSSTlunch and
XRSSSSSLUSSSlunch*
XRSSSSSLUSSSlunchtime
SSSRSWSNSSSSlundq*
SSSRSWSNSSSSlundquist
USSSSSSSUQRQlung
ZOSSSSRRSSSSlungs
TSSSSSSSRSSSlurch*
TSSSSSSSRSSSlurcher
TSSSSSSOTRSRlures
STSSSSSXSSSSlusak*
STSSSSSXSSSSlusaka
ZRQSSSSIVSRRlush
VRSSSSSQSSSSlustr*
VRSSSSSQSSSSlustre
PSSSSRSaSSSSluthe*
PSSSSRSaSSSSlutheran
SVSSSSSSRSSSluthi*
SVSSSSSSRSSSluthier
TSSVSQSPTTSSluton
QSTSSSSQSSSSlutte*
QSTSSSSQSSSSlutterworth
TSSSSSSORSSSluxur*
TSSSSSSORSSSluxury
RS[SSSSSRUVUlx
GOTXRSSMQUTWlying
WRSSSPSYTSSSlying down
PRQSSSSXSRRSlyle
R]SXROULWWTWm
HjQRSPSMUYVXm >
QZWSSKSNSQRQm0
PZWSSKSOSQRPm00
R\\ZRSOSPUUUTma
VSPTSNSOPRRRma'am
XSMSSSSPVRRRma's
TSRSSSSLSSSSmac
PWSSSSSXSRRQmacbe*
PWSSSSSXSRRQmacbeth
VSRRSSSSTSSSmace
WNQNIaTHYQQRmachi*
QNQNIbTGXQQRmachine
FPVRSeS>QSSTmachine >
PS]SSRS]RSSSmachine and
NSOSSTSSSSSTmachine in
WSSSSSSQTSSSmachines
VSSSSRSVSSSSmachinist
SUSRSSS\\RSSRmacke*
SUSRSSS\\RSSRmackerel
ONLcSMS]SVTVmad
IQQhSSSHTSSSmad >
?RMVSUOTRRRSmadam
V[GVWWQVTRRSmade
aPPSSPS@SRRSmade >
EJSO_aSTSSSTmade a
ZQZQSRSTTTSTmade for
ObKRSRSIPRRQmade in
IRTNS_SKSTUVmade it
RTPYSWSDQRRRmade me
ORQQWOS\\URSQmade my
\\MRSQSSMTSSRmade of
IV_TSQSXQSSRmade the
MRRSRQSbSSSSmade up
NSNWWSSNSQQQmade~@me
RbPRSRSNSQRRmadis*
RbPRSRSNSQRRmadison
WQRSSQSSTSSSmagaz*
WQRSSQSSTSSSmagazine
RSSSSSSQRSSSmagen*
RSSSSSSQRSSSmagenta
ZQPSSTSPTRRRmagic
QSS\\SSSLSTSUmagic*
QSS\\SSSLSTSUmagician
QRPSSSS^RSSTmagis*
QRPSSSS^RSSTmagistrate
PZ\\RTPSJVTSTmagne*
JaUSUSSEPTTUmagnet
PQ]SSPS\\SVUVmagnet's
SQSSSSSSTRRRmagnetic
\\PQSSSSNXQRPmagnets
ULSRQQS]RSSSmagni*
VSSRRQSRRSSSmagnifier
SMSSRSS^SSSSmagnifying
SSSRSSSSSSSSmagno*
SSSRSSSSSSSSmagnolia
XRQRSMSeURSQmagnu*
XRRSSNSZTRSQmagnum
TSRSSQS^TSSRmagnums
SS\\SSSSQOSSSmagpi*
SS\\SSSSQOSSSmagpies
SSSSSRSSTSSSmahle*
SSSSSRSSTSSSmahler
SSSTSRSURTSTmaid
SRSSSSSVSSSSmaide*
SRSSSSSVSSSSmaiden
ZLISOYXOVSVRmail
SSRRRPRPVRRQmail >
USPVSRSSSRSSmail carrier
XRRSSRSRTSSSmail coach
OSLSSWSLROPSmail it
[RZSRLSQRWVVmailb*
VSSSRSSLSSSSmailbag
XR[SRLSXRWVVmailbox
]SXTSPSJQUWUmailbox >
JOO][P]XOUSQmaile*
STQSVQ]LSRSOmailed
IOR]XSS_OUSUmailer
MSSS[SSHRSSSmaili*
MSSS[SSHRSSSmailing
VSR[SSSCQSSRmailm*
VSR[SSSCQSSRmailman
PHJPU~QTQQRWmails
McMRSPX]SRQRmain
SSXRSSSKSSSSmaine
SQSSSSRSSSSSmains
NSbSSSSBSTTSmains*
NSbSSSSBSTTSmainspring
PSSSSUSSSSSSmaire*
PSSSSUSSSSSSmairead
O]VOPVPSOTVWmake
cOHVSOSRSSSRmake a
NXXPSTQ[SRTSmake it
OS[SSQSMSTTTmake me
]SRRSRSPURRRmake my
LRRSSQScSSSSmake of
OVTSRRS`RUTSmake out
GPQSS[SERSSSmake the
VUhRRRRAPXYZmaker
R[RRSRSPSSSRmaker's
XXQRSUSPSSSRmaker*
YPSSSVSSSSSSmakers
aLNLOIUVVPROmakes
XLQSRPQVUSSRmakes a
YYRSSPSIUQSRmakes it
bRRSSSS<USSSmakes me
WRSSSNSQURSQmakes no
dROSSVS;TSSQmakes~@me
WRSSSNSQURSQmakes~@not
SSSSSSSSSSSTmakeu*
SSSSSSSSSSSTmakeup
RPZRSPRJSSSSmake~@me
NVVWWSSRQSRUmakin*
NVVWWSSRQSRUmaking
PSUSSSS^SSSTmall
PPcPSQSQSSSSmallu*
PPcPSQSQSSSSmallusk
SSSSSSRSSSSSmalmö
OQNQPQSdSSTSmam
WQUQSTSOQUUTmam's
OWGSSRRiQKLImamma
RLRRSSSnSSSSmammy
PVK\\OJSbQUQRman
UPTQRUS_WSWMman >
[SSYSSS:TTSTman a
USSRSRSRSSSRman and
MS\\JSQS\\TRTRman at
VSVRSPSZSSSRman called
SRSTSQSUSTSTman carried
OPWPSZS[SQSTman had
PPO\\SOSHRUUUman i
M^UYPNTTTSQRman in
OT[RSRSWQTVQman on
PR[PSUSUSRSTman says
RSPNSISiSSSTman there
VSUSSSSFTSSSman to
TSNPSZSQQOSOman who
MZRXSRSQSRTRman with
K\\KYbSQOPSRRman's
KOMSQXRdSRPUmanag*
KRNVRPScRURVmanage
TRXQSVR^TSSTmanaged
ORXQSRR[SSSTmanaged >
RQMRSXSJTOQRmanager
SSMSSSSRSQQSmanager >
SRSSSVSOSSSSmanager and
MQdRSSSNRTUUmanch*
MQdRSSSNRTUUmanchester
PSRSSSSRRSSUmanda*
PSRSSSSRRSSUmandarin
RSQSSSSVSSSSmando*
RSQSSSSVSSSSmandolin
SRZQSRSNQVWUmandu*
SRZQSRSNQVWUmandurah
bOOZRMSYSSRSmango
OSOOSQSTTSTSmango*
OSOOSQSTTSTSmangoes
MWRPSbSQRRSPmanil*
MWRPSbSQRRSPmanila
RSQTSQR]SSQSmanit*
NSQTSSR]SSRSmanitoba
VSSSSQSSTSRSmanitou
GLPYRfRDPSRZmanne*
GLPYRfRDPSRZmanners
KRJQRkRNRQRUmanners >
XRRSSVSPSSSRmante*
URSSSSSSSSSSmantel
WSSSSVSPSSSRmantelpiece
R[OQRRSXTPQPmanua*
R[OQRRSXTPQPmanual
QHQSSSS_RSRSmanual >
LUPSScRPQSRYmanuf*
LUPSScRPQSRYmanufacturer
MWRSSaRGRSSWmanufacturer >
USRSSSSWSSSSmanuk*
USRSSSSWSSSSmanuka
WRSSSSSSRSSSmanur*
WRSSSSSSRSSSmanure
SSWNQORXVRTRmany
KWYRSOS\\QQRSmany times
ZQWMRMQZTWYUmap
SUXSSRSXSRSRmap >
NSUQSRSSSTTUmap it
\\RRSSRSQSUUTmap of
NSUQSSSLRTUTmap shows
RSWQSSSXUSSSmaple
RRSSSRSQUSSSmaps
VSRSRSSGSSSSmarac*
VSRSRSSGSSSSmaraca
OR\\QSSSQSTTTmarae
RSUSSSRXSTSSmaran*
RSUSSSRXSTSSmarans
KS]SSSSaRTTSmarat*
RSSSSVSNRSSSmarathi
LS]SSOSfSTTSmarathon
STSSSSSSRSSSmarbl*
STSSSSSSRSSSmarble
WYPQSJP]SSVQmarch
QVRQSMQRQVVRmarch >
YXOSSSSPSQRQmarch and
SSSSSSSOSSSSmarcu*
SSSSSSSOSSSSmarcus
SSSVSSSSQRSRmardi
WTSSSSSKSSSSmarek
SSSSSSRMSSSSmarga*
SSSSSSRMSSSSmargaret
OSWSSQS^RUUTmarge
SWSSSMS]SSSRmargh*
SWSSSMS]SSSRmargherita
RTRSSSS]RSSSmargi*
RTRSSSS]RSSSmargin
RSSSSSSNQSSSmargr*
RSSSSSSNQSSSmargrit
QSSSSTSSSSSSmarig*
QSSSSTSSSSSSmarigoldhouse
VSSRRSSQSSSSmarin*
VSSRRSSQSSSSmarinade
RbRQSSSESSSSmario
K\\RUSPSZRSSRmarjo*
K\\RUSPSZRSSRmarjorie
GeMbQJQYNYUWmark
VJLbSRRPQXRXmark >
NYRSSSS>RSSSmark in
J`TRRMSORTUSmark on
ZXTOOIUKTNPOmarke*
B[^TPQRQLUUWmarked
RN_ISSRERUVUmarked as
XVSSRSSVTRSRmarker
_RPSSRRRXPOPmarkers
VPLPSNWNTQSQmarket
VRSRSQSQUQSQmarketed
aSSSSRSLSSRSmarki*
[SRSSSSKSSSSmarking
ZSTSSRSSSSRSmarkings
JfMMPSSXONPLmarks
KdNSRORRQPQNmarks >
WQSSSSSVYRRRmarma*
WQSSSSSVYRRRmarmalade
SSSSSSSRSSSSmarmi*
SSSSSSSRSSSSmarmite
HSSSSSS\\RSTTmarqu*
HSSSSSS\\RSTTmarquee
TRSSSSSSTSSSmarre*
TRSSSSSSTSSSmarred
NLRQTPQdPSTSmarri*
VSTSSQSWRTUTmarriage
RRURSRS[TSSSmarriages
RRUSSRS\\TSSSmarriages >
LNORTSQXQSRRmarried
RSMSSPSDSTTTmarried >
GSRSSSVbRSSSmarro*
GSRSSSVbRSSSmarrows
aRJRSRSRSQQPmarry
MWSRSRS\\SSSSmars
MYRRSQSVSSSSmarsh*
MYRRSQSVSSSSmarshmallow
QSSSS_SGSSSSmart
SQPSS\\SKSSSVmarta
NSSSSSSYSTSTmarti*
NSSSSSSYSTSTmartin
NRPRS[ScSRRTmarve*
NRPRS[ScSRRTmarvellous
TRSRSSSSRSSSmary
SSSTSSSSQSSRmarzi*
SSSTSSSSQSSRmarzipan
XSSPPSSRVSSRmasal*
XSSPPSSRVSSRmasala
YVQRRSSQWQRQmasca*
YVQRRSSQWQRQmascara
SSSOSbSHSSSSmaser*
SSSOSbSHSSSSmaseru
USSSSSSWSSSSmash
SSSSSSSVTSSRmashe*
SSSSSSSVTSSRmashed
QRWJQSSVYQSPmask
bNRRSPUNSSSRmasks
SFMSSRSkSSSSmason
XS\\QSMSGRTTTmass
SSSSSSS[SSSSmassa*
SSSSSSS[SSSSmassage
TUSRSRSMRSSSmaste*
TUSSSRSMRSSSmasterpiece
TSUSRPR>ZPRNmat
]SSMSSSNTQSPmat >
RRVWRSSOTUSTmat and
NSSSSSSYUSSRmat for
SSSSSSSSQSSSmat's
VPSPTJRVTRSTmatch
RQOSSSSNTSSSmatch >
bPNRRQRRYQRQmatch*
bSQSSQRKWQRQmatches
[SRSSQSRWQRQmatches >
VQQSRSSPUSSSmatching
QSQSSSS]RSSSmatchsticks
GU]SSdTNQUUVmate
QU]RScSDOUWWmate >
XSUSSSSSTSSSmate'*
XSUSSSSSTSSSmate's
FSfSSOSVRXXVmater*
SSVSSPSUSTTSmaterial
FScSSQSVRXWVmaterialised
SSSSSSSRSSSSmaternity
KRNRRRSkQSSSmates
JSRSTRTVRSSRmath
WSRSTRSMSSSRmath >
NZRSSRSTSSSSmathe*
NZRSSRSTSSSSmathematical
SSPSSSSbVSRSmaths
PSQSSSSWSSSSmatil*
PSQSSSSWSSSSmatilda
SQ[SSSSOSUUVmatin*
SQ[SSSSOSUUVmatinee
OR^PSRSMSSTUmatri*
OR^PSRSMSSTUmatric
[QPPSSSQSQSQmats
PWSSROSQSSSSmatte
]VRRRPTLTRRPmatte*
TRQTSSTORSRQmatter
HSSSSST\\QSSSmatter >
YSQRSSSSURSRmattered
VVWQSPSPSSSSmatters
KWRRSSS[SSSSmatters >
WTYZQNPQWTSRmattr*
UTZ[QNQJWTSRmattress
ROiWRRQKVSRRmattress >
USRRSSRZSSSSmattresses
Q^QSSRSQRSRSmatur*
Q^QSSRSQRSRSmature
RSRSSVSVSSSSmaure*
RSRSSVSVSSSSmaureen
RSRSSSSNSSSRmauve
JSSRSXSRQRSTmax
SNSOQPNSSVSWmay
LSJSSMNnUTRTmay >
OSPSSXS^SSTTmay and
RRVRSSSQSTTTmay the
EMLPUWPaRURXmaybe
SR^QPVQTRTSWmaybe >
gQRSSNSLTSSSmayfl*
gQRSSNSLTSSSmayfly's
NLLRSJRqRRQSmayo
SRRSSRSUTSSSmayor's
SRRSSRSUTSSSmayor*
TQSSSSSVUSSSmaze
RQSSSTSQTRSSmb
SSSSSSSSTSSSmccoy
QNLLRcNHPKOUme
\\WUXWJVSUROLme >
CHQP[gSUMUSZme a
GUXSSLSbSTUSme about
RRYRS^SCSSSQme an
O\\RMRYSKPQTVme and
SQ[RSVSLSUTSme another
RSQUSPSPSSRSme anyway
P\\TQRURHTSSOme as
TTYQRWSSRQQRme at
NPUSSKRXSVTWme back
SROPSXSVSRSUme before
VUSSSRSMSSSSme but
RUZNSUSRRTUTme by
OSSSSSSSSSSUme dear
TRZRSPSXSSSUme down
PSYSSQSSRTUUme every
SRRQS`SBTRSVme feel
KPJ]RYM\\RTOXme for
ZXOUSWSPTTSTme four
MSWXSMSPSUTTme from
JOTRS_PTQRRXme half
QSSSSSSXSSSUme himself
QRQQSUSWSRRQme holding
WSRPRNSRWPQPme how
WSOWRSWUVPQPme i
PR]QSISXRUTTme i'm
WQTRSKS_TSRSme if
XPXOPURYQSTUme in
ONXZSbSNPUTUme is
WQYYSNQTSRUTme it
JQPSSdSIQRRTme it's
KcRRRZSPPSSVme like
SSPSSVSLRQQTme lol
RXOSSTSJRSRSme my
RSNRSWSISRRSme no
VRTSSQSPXTTSme not
USNRSOSeTSTSme now
SPMPS`SMRNPTme on
VHKSSRRaUSTTme one
]QNRRQSFURSSme out
MSPSSRV[RSSRme right
VSKRSXSZRRRPme so
QSRSSTS\\SSSTme straight
PRYSSOSVSUUSme tell
ZUSSRTSHRSSSme ten
TQNSSWRTQRRUme that
Q[LVRHRYSORLme the
RSRVSMSLSTSSme then
LSMSSVSNSRSTme they
\\SSRRLUVSSSSme three
FSZNS^SJRQRTme through
\\XFLVVSXORQQme to
LRORSO\\PPSSTme twice
KROTSPQeTTSTme two
YSTTSSSMSSSQme up
O]PUSUSNQRRQme was
^SVSSJSGVSTQme what
VTVSS[SJSSSSme when
SYPSRRYNQPSPme with
SSSSSSSWSSSSmeals
f[QRMTUVSPQMmean
OSOPSZR\\SQRSmean i
KRRRSRUXRSSSmean it
WRWSSQSPTTUSmean that
LPQRSRSiWSRSmean the
EuGRSaMAXPQSmeans
fSYONNQDTRSQmeant
FRiRSSSTPQRQmeant for
KWDSQOR]USSSmeant to
NSTSSXSWSSSUmeant*
NSTSSXSWSSSUmeantime
PQ\\RSTSPSSSSmeanw*
PQ\\RSTSPSSSSmeanwhile
OSONSZRSSQRSmean~@me
[PJSQTNKUQQVmeasu*
QQRSQVSPSSSTmeasure
ZSJTSSNEVQQUmeasured
KPSST[SbXSRSmeasured >
<YSXSSSLQUSUmeasured it
NSSQSOS[TQSRmeasured my
MSSQSRSXSQSRmeasured~@me
SSSSSRSUTSSSmeasures
URSRSRS[RSSSmeasuring
XSSSSSSFVSSSmeat
SSScSQS=SSRSmeatb*
SSScSQS=SSRSmeatball
MQUSSVSWSSSVmecha*
SSQSSWSXTRSUmechanic
MQWSSSSRRTSTmechanical
QSSSXRSMRRRQmedal
SSVRSIS\\STTSmedal*
SSVRSIS\\STTSmedals
SQQRSUSVSQRNmedic*
YSSSSUSRRQROmedical
MQQSSSSYSSSRmedicine
SSSSSSSQSSSSmedicines
QSSSSSS]SSSSmedie*
QSSSSSS]SSSSmedieval
ZSRSSSSRSSSSmedit*
ZSRSSSSRSSSSmeditation
GURSSRS[QSSSmediu*
GURSSRS[QSSSmedium
R]SSRSSRSRRRmeena*
R]SSRSSRSRRRmeenal
QSQSSSSSSRRRmeepl*
QSQSSSSSSRRRmeeples
P[^XRHRXTSRPmeet
LSmSSRS@RTTUmeet >
nRLPSSSNUQRQmeet at
SQQQRTSWURRRmeeti*
OQRRRYSWTRRTmeeting
VSRRSNSSUSSRmeetings
TSSSSQSSSSSSmeets
SSSSPSSSSSSSmegan
NQSSSQSfTSSSmegat*
NQSSSQSfTSSSmegatote
^OLPQOQ^SKLHmeh
BPQQRQRlHNPMmeh >
TSRSSSSSVRRRmehnd*
TSRSSSSSVRRRmehndi
RS]SSQSPRVVUmein
SSSSSSSSTSSRmelat*
SSSSSSSSTSSRmelatonin
KPeRSWSIUSTTmelbo*
KPeRSWSIUSTTmelbourne
OSQSSSSXRSSSmelod*
OSQSSSSXRSSSmelodeon
ZVQSSQSQSSSRmelon
QSVQSSSUSSSSmelon*
QSVQSSSUSSSSmelons
XRQSSSSJSSSSmelt
eLRPSQRQUUVTmelte*
eLRPSQRQUUVTmelted
YNWSSRS^UUUTmelted >
SSSSSSSSSTSTmelti*
SSSSSSSSSTSTmelting
HSSQSRSdSTSTmelts
UQXSSSSLSVUUmembe*
UQXSSSSLSVUUmember
PTJRdNRRXRSQmemor*
QSRSSSS[SSSSmemorial
RTKReNRJXQSQmemory
ZRPSSSSOURSRmemory of
IQjORIQNM[[Zmemph*
IQjORIQNM[[Zmemphis
JQaPRMRNM[[Zmemphis >
PLMQQVR[UUUSmen
NSRTSRSRSUSUmen >
M[QSSRSNQSRRmen's
MORRSQfZORRRmenar*
MORRSQfZORRRmenards
VSUSSSSESSSSmend
LVSSSSSRRSSSmende*
LVSSSSSRRSSSmended
QSSRSZSMSSSTmends
NSSSSSSWSSSSmenno*
NSSSSSSWSSSSmennonites
ReIRSRSUSPQPmens
ZSQSSSSLSSSSmenta*
ZSQSSSSLSSSSmental
K_LMSWZXQPPQmenti*
TeROSOTNRRRQmention
MMSQS[TVQQRTmentioned
HSRRTWSSSQRQmentioned it
QSNSSSWYSSRSmentioning
T]RSRSSYVSSRmenu
LRRSScSRSSSUmerch*
LRRSScSRSSSUmerchants
NSSRSRSTOSSRmerci
LSQSSSSgRUVUmercu*
LSQSSSSgRUVUmercury's
TSSSSQSWSSSSmercy
SSSSSSSSTSSSmerin*
SSSSSSSSTSSSmerino
LXNRSRS^SRRQmerma*
LXNRSRS^SRRQmermaid
Q[MSSSSUSSSRmerry
TROSSQRTUSRSmesh
TNURSYRSRTTVmess
RPMURbNSUOQPmessa*
VPRXRZNMVQRPmessage
RSSRSXSSSSSSmessage 0
RRPRSSOQTTRUmessage >
YSSSSSSVSSSQmessage in
ZSSPSTSYURRRmessage on
TSOQSUSURRSSmessaged
OSRRSYSXSRRSmessages
SRNZRWSQTPRSmesse*
OSOWR[SQSQRSmessed
XRRVSOSTTRSRmessenger
XY`RRdQ>TRRTmet
ISP[SRSaRTSTmet >
YRQQSPSVURRQmet a
gXHRSRSBSPRPmet the
VSSSSRSRTSSSmetab*
VSSSSRSRTSSSmetabolically
ZURXRRSNQSSSmetal
RRSSSSSQRSSSmetal >
TPSSSSSQUSSSmetal*
TPSSSSSQUSSSmetallica
SSPSSSSSSRRSmetap*
SSPSSSSSSRRSmetaphor
ZQJ\\SRSEUSPQmeter
RRSSSSSRRSSSmeter*
RRSSSSSRRSSSmeters
RRPVSRS`UTPTmetho*
YRQSSRSQUSSSmethod
LSRVSRSbSTPTmethodist
SSOXSSS8SSSTmetre
PPPUSRS\\SSRTmetre*
PPPUSRS\\SSRTmetres
aQRQTRSOSSSSmetres of
YSNSSSSQTSRSmetro
^QPSSOQFVRRQmetro*
^QPSSOQFVRRQmetronome
OSQSSSS_SSSSmets
SSSWSOSUSSSSmews
MSSSSRSaRSSSmi
KUdQRQRWL[]Xmia
MOeQRQRZL[]Xmia >
iOOQTMSGWQSOmic
TSSSSSSOSSSSmic's
STRPQQSdUQRRmice
RR[SSRSLSUTTmicha*
RR[SSRSLSUTTmichaelmas
QR[SSRSPRUTTmichaelmas >
SSSSSSSQSSSTmiche*
SSSSSSSQSSSTmichelle
RSSRSSSRSSSSmicro
U\\NPRPRVTQRQmicro*
Q[QRSRSOSRRQmicrophone
SWSSRSSNSSSSmicroscope
UPPRSQRZSRRSmicrowave
ORSSSSS^SSSSmicrowave >
URSRSSSXTSSSmicrowave's
kQPRUTSZ]PQOmid
\\PQRRLSPVQRQmiddl*
\\PSSRNSWVQRQmiddle
NMPTSQSVRRSRmiddle >
DQcUSQSUSSSTmiddle of
TSSSSSSPSSSSmiddled
SSRSSRSOSSSSmiddleman
SSSRSSSTSSSSmidla*
SSSRSSSTSSSSmidlands
OOUNRSS[SRSTmidni*
OOUNRSS[SRSTmidnight
PS\\SSSSQSUTTmidnight >
QW[SSQSGPRQSmidwi*
QW[SSQSGPRQSmidwife
SPYNRWSNSQRSmight
ZRKRS[SGTQRRmight as
KR_PRWSSQTTTmight be
WSUSSPSRRSSRmight have
PSWSSOSWRUUTmight've
PSWSSOSWRUUTmight*
PRQSSSRTSSSSmike
RVQSSRRRRSSSmil
PSQSSSS^RSSSmila
XSSSSQSSTSSSmilan
QRQSSSU^SSSSmilan*
QRQSSSU^SSSSmilano
SSUSSRSSSTSSmild
SObVRPRQSVUTmile
HSaRSRSUTTTUmile >
ORUUSRS\\TTTTmile and
_RQRSRSLTRSSmilea*
_RQRSRSLTRSSmileage
ETbUTMULTVUSmiles
MYRSSSSNSSSSmiles >
^PLRSPS^VRQQmilit*
^PLRSPS^VRQQmilitary
B\\Q[NKRbSVRVmilk
UOORSNS`TPRPmilk >
MUSSSSS[SSSSmilki*
MUSSSSS[SSSSmilking
[SSSSSSMSSSSmill
ZQPQSURLTSSRmilli*
OUSSSSSSSSSSmillimeter
\\PPQSUSNTSSRmillimetre
USSSSSRQSSSSmillion
PSSSSRS_SSSSmilo
OSQSSRSdSVUUmimed
XSSSSSRHWPQQmin
URPSSSSVSSSSmince
VSSSSRSSVRSQmince*
VSSSSRSSVRSQminces
aSQSSRSNTSSSminch*
aSQSSRSNTSSSminchin
UXRLQRRZRLOKmind
MVTWRNS_ROQNmind >
LQQSSSTfSSSSmind but
WQSSSQSTSSSSmind the
XVNRSSSPTQRPmind to
JOVRUTScSTURmind you
ISSSSOS`SSSUmind'*
ISSSSOS`SSSUmind's
QRQPS_SPSSSSminde*
QRQPS_SPSSSSminded
SQQZSNSTSTSTmindi*
SQQZSNSTSTSTminding
SSXQSSSBSSSSminds
YZ[WNOKETSRTmine
PUNUQ^RIRQPQmine >
PRRSSTSOSTSTmine and
IZ^QSSSMPSSSmine had
LZISSSSOPRRSmine has
OVUcSRSPSRQRmine is
]RLRSPSJYQQOmine only
PNcRSNSRSUUTmine was
HZT\\RQP^TWVUmine'*
HZT\\RQP^TWVUmine's
H_SSSSSMQSSSmined
SSSSSRSKSSSSmini
XRSRSSSNVQRRminif*
XRSRSSSNVQRRminifigs
SSRSSTRVRSSTminim*
SSRSSTRVRSSTminimum
HPPQSRSgRSSTminis*
HPPQSRSgRSSTminister
SSQdSPSQSTRSminni*
SSQdSPSQSTRSminnie
SRSSSSSTSSSSminor*
SRSSSSSTSSSSminors
PSRSSYSSRRRUmins
VXMQSQRKRNPNmint
QYSSSSSOPRRQmint >
ULOZSSQEVWWWminus
ZR=L[_QX[MMKminut*
S^IPP]SUTSSQminute
MRPSR_SSTRRSminute >
ZGGP^URVZMNNminutes
LRYP]cSEUOQPminutes >
VSLQSUSVUQQQminutes a
TUVUQQSPPSTTminutes and
TSSSSRSLTSSSminutes flat
KSSWSRSHSSSSminutes in
ISSSRPSWRSSSminutes of
USSPVUSYSSSRminutes to
ZSWQXKSISSSRminutes with
S_RRSRSLSQRQmirac*
S_RRSRSLSQRQmiracle
HSSSSYSMQSSSmiria*
HSSSSYSMQSSSmiriam
NbNVcUSEOOOOmirro*
GWRVdTSKMQQQmirror
UISSlSSQPSSSmirror >
XRPSSRS]USRRmirrored
U_RSRUSCSRRQmirrors
SSVSSQSQSTTSmis
RSSSSYSQRSSUmisap*
RSSSSYSQRSSUmisapplication
QSTSSSSVSTTTmisla*
QSTSSSSVSTTTmislaid
VSQSSRSWSSSSmispr*
VSQSSRSWSSSSmisprinted
SNRSSUSSSSSTmisre*
SNRSSUSSSSSTmisremembered
QQMQRWShVOQOmiss
JQbSQSQMNVWVmisse*
JQbSQSQMNVWVmissed
KS[OSRSXUSSSmissed it
ZVJRSTSSSRRQmissed my
PPVRSQRaPWXXmissed the
MSL]SPSSSTRSmissed you
ZVKRSTSSRQQQmissed~@me
HcVQPTOOKUUUmissi*
MgHQQUPVLQQQmissing
PeARSPRRQONOmissing >
UXRQSSSWRQRRmissing and
^PNSRRSMSRSRmissing from
M[NSRSSRRRSRmissing the
SSSSSSSSTSSRmissions
NOaSRRRLQWXXmississauga
PO[SSRRORVVVmississauga >
QPSSSSSSSSSWmissp*
RRSSSSSSSSSUmisspelling
RRSSSSSSSSSUmisspelt
OSMXSQS\\URRRmissu*
OSMXSQS\\URRRmissus
UQSSSRSRTSSSmist
KPTRSePNSRSXmista*
OOTOScPSSRSYmistake
LPQRSVPSTRRTmistake >
QSSVSSSNSSSSmistakes
RTSRSUSSSSSRmistaking
OnPRRRRGSRQRmitre
SRSSUSSRSSSSmitre*
SRSSUSSRSSSSmitred
SSSSSQSSSSSSmitt
WQRSRRSUURRRmitts
EURRSTSbOSSQmix
YOSSSSSUWRRQmixed
UTSSSESWSSSTmixer
oRRSRPSDSSSSmixes
URSSSQSUSSSSmixin*
URSSSQSUSSSSmixing
\\SSSRSSPTSRSmixtu*
\\SSSRSSPTSRSmixture
SSSSSSSQSSSUmk0
SYQSSSSRRRRQmliwa*
SYQSSSSRRRRQmliwaukee
PTSSSSSSRSSSmm
ZNSSSQSOVSSRmoab
LSNSSQSpSTTSmoan
RQSSSVSSSSSSmoani*
RQSSSVSSSSSSmoaning
USRSSRSRTSSSmoat
RSSRSVSORRSTmob
>Q`VSPS\\PXWYmobil*
>Q`VSPS\\PXWYmobile
VSSSSQSSTSRSmocca*
VSSSSQSSTSRSmoccasins
YNSSSSSGPSSSmock
`UIMSPMKYOQOmode
]QRSSRSKURRRmode >
IZZQP\\TNPSUWmodel
RRQSS[SHPRRVmodel >
DSSSSSS_SSSSmodem
GWRRSNS`SRSRmoder*
GWRRSNS`SRSRmodern
HQQRSSS[SSSSmodern >
P`SQSSSKRSSSmodes*
P`SQSSSKRSSSmodest
SSTRSSSLSSTSmodul*
SSTRSSSLSSTSmodule
QQRTSSQRSVSVmoira
dPQRSRSHWRSRmoist*
URSSSSSSTRSRmoisture
bQQRSRSHVSSSmoisturiser
RSLSSSSjRUUUmold
SUNSSVSFSRRSmom
USRRSSSQSSSRmom's
MSMPSSR_USRSmomba*
MSMPSSR_USRSmombasa
NYQRSRSYRTSTmomen*
NYQRSRSYRTSTmoment
MSURSSS_SSSSmoment >
JlRSSSSPRQQQmoms
MRpHSQS\\SVXUmon
IN]OSQRRSTWUmonct*
IN]OSQRRSTWUmoncton
PR[QR[UOORRSmonda*
VR[QRXUKPQRRmonday
IP]LSZP]RRQTmonday >
`SVQSQSJSPQPmonday after
KYgUSQSNSRQQmonday and
\\YSRSWR4SSTSmonday i
RSWPSSQ\\TSTSmonday the
MSSSSVSWRSSTmondays
=UGRQm`GHML^money
ZR[ZRB]SXUSQmoney >
TRVRSTS]SSSUmoney and
PWTQSYSCQRSTmoney back
PSLRS[RQSRRTmoney in
QSQOSVSQSRSTmoney was
SSMSSSSSSQQSmoney'd
RSSOSSRZSSSTmoney's
RSMOSRRZTQQTmoney*
SSSSSRRSTSSSmoneybox
^PPSROSXXRSQmonit*
ZQQSRPSYXRSQmonitor
TSRSSSSOUSSSmonitor and
SRSSSSSSSSSTmonitored
WRSSTRSSSSSSmonitors
OSQSSSSWSVVUmonk
QRQRSeSQSSSSmonke*
QRQRSeSQSSSSmonkeys
ORkQSGS]RTUTmonks
]VSSSQSXXSSSmono
TSRSSRSVSRRRmonog*
TSRSSRSVSRRRmonograph
U\\SSSOSPSSSSmonop*
U\\SSSOSPSSSSmonopoly
QRXRSRSNRXXXmonso*
QRXRSRSNRXXXmonsoon
VSNSSSSZVPROmonst*
VSNSSSSZVPROmonster
SSQWSQSQSUQTmonta*
SSQWSQSQSUQTmontana
NVkUPLWGNXXUmonth
UMYSQHX]SWWUmonth >
MRXRS[SDQXYWmonth and
XQ]SSSSPQSSSmonth for
MQTQSPSQSRRQmonth late
SSPRSTSOSSTSmonth of
OSRRSVSPRSRUmonth to
MRfRSQRVSSSSmonth's
RS_QQSRTTOOOmonth*
XTLRRUSRTNOOmonths
\\]FRS[SPTOOQmonths >
UUaQRPSTUTTTmonths and
PRLSSQS[SSSRmonths of
NLQYSSS[STSSmonty
XSSSSSSNSSSSmonum*
XSSSSSSNSSSSmonument
TSVSSRSSTTTSmood
PRWRSSSbSTTTmooed
RSELTNUiTPQOmoon
XOQQSSSJTRTQmoon >
SSSSSSSRQSSSmoon'*
SSSSSSSRQSSSmoon's
]QPQSQSVURRQmoonl*
]QPQSQSVURRQmoonlight
DSmSSRSSQVVVmoons
]SKPSSSRVQQRmoons*
]SKPSSSRVQQRmoonscape
SSSSSRSRSSSSmoor
LXSSSRSUSRSRmoore
UPPRRRSUUSTTmoose
NPTSRRSZTSTTmoose jaw
dRQQSPSD[RSPmop
dRQRSPSE\\RSPmop >
]RRRSRSPTSSRmop's
VSSRSSSQSSSSmoped
SSSSSSSWRSSSmops
VQSSSSSSTSSSmoral
WSSSSSSNSSSSmorav*
WSSSSSSNSSSSmoravia
`AVSZUYQ_MOLmore
HQd`PHSQRURTmore >
QSQRSUSLRTTTmore and
]MOSRQWOWQQPmore for
^SUSSSSCSUUUmore from
RQOMaLS_VRSQmore like
`R?OQQR^SPSMmore of
[SPSSRSSTSSSmore or
KQQNPQ_]OOPOmore than
KSOSQPVgSSSTmore to
HSVSRWRaQVVUmore~@sense
YRRSRQRQVSSRmorgu*
YRRSRQRQVSSRmorgue
SSVQRSSQSSTSmormo*
SSVQRSSQSSTSmormon
LRS[SSSTQWSVmorn
NLZVRPQQTUUUmorni*
YRMXSURUUTRSmorning
OVJVSVTSUPNOmorning >
[RLKUUSRVNRQmorning and
XSMTSNSYSSSSmorning as
IS[PSRSbQTVTmorning at
SSJ\\SRSKSUQTmorning before
SSTXSRSERTTTmorning i
OSMTSVSISSRSmorning it
SSTRSURZQTTUmorning the
VSXRSRSXQTUTmorning with
HMaRRMROSUUUmornings
VSSSSSSNTSSSmorri*
VSSSSSSNTSSSmorrison
SUSSSSSNQSSSmorta*
SUSSSSSNQSSSmortar
SSSSTSSORSSSmortg*
SSSSTSSORSSSmortgage
`TSSSQSIRSSSmorti*
`TSSSQSIRSSSmortice
QSWRSSSNSTUTmoses
MSVQSPSaRVVTmosqu*
QSVQSSSUSSSSmosque
OSTRSPS_SVVTmosquitoes
cJIPUTHNQWWVmoss
GTRQRPHjSWWVmoss >
VQAMWNR[SRRSmost
WTNPWQScQTRTmost of
RZNRR]EUVSRNmostl*
RZNRR]EUVSRNmostly
SS_KSSSNSUWUmot
WSHQSQSmTSSSmotel
WVRRRRSUQSSSmoth
NVTOWQNYRUVQmothe*
RZOTV[RTQRSQmother
NWTRXMRIQTSUmother >
ZOUSSRSNTRSRmother had
[MNTQRSUVSSSmother in
SSPSSSSWUSSSmother is
aPQSSUSCSSSRmother was
UQMNTMO[URSPmother's
QPUPROSZRUUUmother's day
QPUPROSZRUUUmother's~@span
RSWSSSSMSSSSmothering
NQYSSORVRVVVmothers
VkPPRVRFMOPLmoths
`RSSSSSQTSSSmotio*
`RSSSSSQTSSSmotion
[SRRSSSKUQRQmoto
BNlNVYQLRTUUmotor
SSWPSUSNRSTUmotor >
TMOXS_STTSRSmotor*
USS[SSSDRRRRmotorbike
PNQQSaSZSTTTmotors
VSRQSQS\\TSSSmotorway
SSSSSXSHSRRSmotto
OmRRSRSMNPQNmould
^SPRSJSPSSSPmould*
QSPRSSSSSSSSmoulded
USSSSSSPSSSSmoulds
^SSSSJSSSSSPmouldy
XSQRSSSOVRRRmoult*
XSQRSSSOVRRRmoults
WR\\RSQSNTSTRmount
VSRSSSSQSSSRmount's
ZSNUSRSNTTRRmount*
RSOUSRSPTTRSmountain
XSSSSSSRTSSRmountains
SRSSSSSRTSSSmourn*
SRSSSSSRTSSSmournes
aVKURPPHTOMPmouse
YQMVRQSHTRPRmouse >
YSRRSSSCSRQRmouse is
LWSSSSSWSSSSmouse's
LWSSSSSUSSSSmouse*
SSSSSSSQSSSSmousepad
TSRRSTSWSSSSmoust*
TSRRSTSWSSSSmoustache
RTSRSPSYSSSSmoustache >
WNQRRQSOWRRQmouth
MSSRSSSVSTSSmouth >
ZUQRPRSOTSSRmouth*
USSSRSSQSSSSmouthorgan
MVSSQSSXRSSSmouthpiece
_RRRSRSMUSSSmouthwash
VQNQRUSaUUVRmove
PS^SSLSKTUUTmove >
MMUNQMQ\\UY[Vmoved
MOYSSXSLSSTUmoved >
OSXSSSSMSUUSmoved house
MRUSRKSjTUUSmoved in
NSZRSSSORSSTmoved since
dSKRSSS4UQSQmoved the
[TNPRRS]YRSPmoved to
YQRSSSSQTSSSmovem*
VQSSSSSRTSSSmovement
VSSSSSSRSSSSmovements
QSXRSSSQSSSSmover*
QSXRSSSQSSSSmovers
SR^RSNSLVSTOmoves
RRQRSRS[SRSSmovie
LPXYSOSQPXVWmovin*
LPXYSOSQPXVWmoving
PSMTSSSLSTTTmoving >
VRPYSSSUSSPSmoving~@carrier
TSZUSLSQSUUSmow
fPOSSQS;WQQQmower
WSQSSRSSSSSSmower's
WSQSSRSSSSSSmower*
RQSSSURKRSSSmowin*
RQSSSURKRSSSmowing
SSRSSSSNSSSRmph
GRDNS[Q`QSRUmr
QKSSSRXSSSSSmrp
MSLXQQQgSVRVmrs
YQSSSVOMSSSQms
KMSRSQjRSSSRmsrp
JSRSSSSZSSSSmthat*
JSRSSSSZSSSSmthatha
SGRJaITbUNONmuch
ZRHRQIR[UTSSmuch >
TNTWU]UNRRPTmuch as
=RSSeOSGLSSRmuch plastic
PRSSSRSXOQROmuchl*
PRSSSRSXOQROmuchly
>QSScOSGLSSRmuch~@material
qRRRSRSM`OQMmuck
ZgFNRPRZULNKmud
XQPSSSSNRTTTmud >
QRSPSVSQSRSTmuddl*
QRSPSVSQSRSTmuddled
PSVZSWSJRVRVmuddy
NRR`SRSSSTSTmuffi*
NRR`SRSSSTSTmuffin
h^PQRIRWYPROmug
MWSRSRSLTRSQmug >
WFMRSRSeTSSRmugs
ZKVQSPSSSTTSmulch
GMNSSRSjPSSUmule
SSSSSSSZSSSSmule'*
SSSSSSSZSSSSmule's
ORXSSSSSSTUTmulle*
ORXSSSSSSTUTmulled
NSSSSSSYSSSSmulli*
NSSSSSSYSSSSmullingar
MNMPRRRqTQSSmum
PSSSSSS[SSSRmum >
SSXSSPSSTTTTmum said
SQPQSQRUVPQQmum's
SSSQSPSRTSSRmumba*
SSSQSPSRTSSRmumbai
TSPQSSSSTRSRmumbl*
TSPQSSSSTRSRmumbles
^SSSVSSNRSSSmummy
TSRRSSSXSSSSmums
R\\SSSSSQQSRRmun
PRRSSRR^STSSmunst*
PRRSSRR^STSSmunster
ZSPSSSSKURRRmurde*
TSSSSSSPUSSSmurder
YSQSSSSSTRSSmurdered
SSRSSSSOSRSSmurderer
MURSSYSRRSSSmurmu*
MURSSYSRRSSSmurmur
RQmQSRS>SRSRmurph*
MRnRSRS?SSSSmurphy
XRRRSSSSSRSRmurphys
SVSPQRVMRRRRmuseu*
SVSPQRVMRRRRmuseum
`SSRSSSCSSSSmush
URSSSSSSSSSSmushe*
URSSSSSSSSSSmusher
TSSSSSSRSSSSmushr*
TSSSSSSRSSSSmushroom
\\RSSSQSRSSSSmushy
K]LNP`VeTNNOmusic
]RRSSLSTWSRPmusic >
WSRRRRSRUSSRmusic box
RRSRSTSWQSRSmusic to
TSSSSSSSRSSSmusic's
ZSSSSQSFSRSRmusic*
SSSSSSSMSSSSmusical
YSSSSQSLSSSRmusicals
WSRRRRSRUSSRmusic~@parcel
\\PSQSSSSTSSSmuske*
\\PSQSSSSTSSSmusket's
VM\\TSX[KUPOSmust
]O[TSRRDURSTmust be
RNHVRV_MSPPOmust have
PRRSSVSDRSSUmust pay
UWSSRTSMRSSSmust'*
UWSSRTSMRSSSmust've
PX[PSVSOTYYTmusta*
PX[PSVSOTYYTmustard
WQSSSSSSSRRRmuste*
WQSSSSSSSRRRmuster
XSRRSRSVURSRmute
SSSSSSSPSSSSmuted
\\RRSSSSTUQQQmutte*
ZSRSSSSVRSSSmuttered
USSSSSSQVQQQmutters
SSSSSTSPSSSSmutua*
SSSSSTSPSSSSmutual
TSSSSSSRTSSSmuy
LRRRTRSzRSSSmwah
]IQWTRQGXUOTmy
KSOSSbSJRRSUmy 00
RQSRRPSaSSSUmy accountant
RQPRV_SRSQSPmy address
QRRQSPSZUSSQmy age
TSLRSSSXRSSSmy ankle
RbQSSNRKSRQPmy arse
cRQPSPSIQRRRmy arthritis
RRORSTSXPRSTmy ass
OPPRSPSUTSTQmy aunt
TSLSSRSXURRQmy back
\\SRRSRSLTQRPmy back's
ISRSSS]BRSSTmy bad
FRHSShWPPRQWmy bank
PSXQSSSbSTTTmy beard
XRKQSSURSRRRmy bed
PSXTSSSQQUUUmy big
WReOSQS_RQQQmy birthday
RRTUSRSWRUSTmy blood
ER[PSMS_TSTRmy boss
OSNYSQSNQVQUmy box
fRUQSSRITRSRmy boy
OQSNRSR]TTUUmy brother
UYUPSPSJSSUSmy brother's
]SRRSRSMTSSRmy buddy
MROaSSSRTRRQmy car
OOQQSY`RRQQRmy card
PORUSRS\\SSSSmy carer
LSRSSSUNQRRRmy cart
TRTQR`SHRQRUmy case
kSSJSSSIUQRPmy cat
KSOSSQQgRSSSmy children
URSSSRRQRTTSmy class
OVUVS`TGTSRSmy coffee
]RRSSMWNTRROmy colleague
SSSQS[SPQQQVmy complaint
TRRQSQYMQRRQmy country
TVQPRKU^QQRPmy cousin
ZWSSSQSPRSSSmy customers
\\SVRSOSMRRSRmy dad
UXSSQVTCQRTSmy daughter
PSTOUOSWVSSRmy daughter's
QRSRWRS`TSSRmy day
[RSRSPSVYRSOmy dentist
TQUSSTSMTRRSmy dinner
dQRSSSSLTSSSmy doctor
WRTQSRSGRRUSmy dog
VSLeSWS6ROQSmy door
GRTURRS^PVSVmy dressing
dSSRSNSTUQQPmy ears
TQXQRTRPUTTRmy ex
VSSRSQSUURSQmy eye
PRRSSRSlURRRmy eyes
TRQOUYSTVQRRmy face
ZRURUQRUUPROmy father
SSXSSSSMRTSTmy father's
JUOQSXS_SRSSmy fault
OSQSSZS[SSSTmy feelings
][POSQRGWOQOmy feet
QSSRUUSLRQRQmy finger
JQRRSRScURRQmy fingers
NQUQSQSXTTUVmy first
QP[SSSSVSSSSmy flat
QR`QSSSTSTWSmy foot
NSYQScOCQVVYmy forty
NRPYSWSWTRRSmy four
SSNMSYS]URSSmy fridge
QSM\\SRSPRTQTmy front
PSQTSSSSSTSTmy gate
SQQSSSSWSSSSmy girlfriend
KSPTST[SPQRPmy glasses
WQYNSWSVWTTTmy good
^RSSSNSOVSSRmy gp
XSMSSTSJURRPmy gran
XOOSRXSQRTTTmy granddaughte
ZRRRUWSJSQQQmy granddaughter
QTSQSJSXSQSSmy grandfather
LR[QQRSUSUVTmy grandmother
QQRSTYRPSRSSmy grandmother'
W[PUVWSIRRQRmy grandson
_SRQUSSIUQRRmy granny
PSLSSQS^STUSmy great
\\RVRSRSOTSSSmy hair
FRRWTZScOTQUmy hall
ORWZRPRSUXSVmy hand
NTTYSOR\\TSRUmy hands
ZRTRSRSOQSSTmy head
NWTMSRSePSTRmy heart
kPNSSOSCSRSQmy heel
MQVXSNSTQXTVmy hip
ARfRTOUINWWVmy house
TLXQTPUXTUVTmy husband
LSPRSVS\\RQQSmy husband's
RRZUSSSJSTTTmy kettle
L[VRSSR`OWUWmy kid
OTPTRPSeSTQTmy kids
AYNVU[SSOSSSmy kitchen
WRPNSQTVVPQMmy knees
SSRRQSS`SSSSmy lad
ORRRSVS\\SRSRmy language
MUSURRSQSTTTmy lap
FVGQSYT[TQRPmy late
LSPZSSSOSURTmy lawn
JROUSWSXRRRSmy legs
FQ`PTPS^OXXWmy letterbox
XSKQSNRYPUQSmy life
TSQSSNSWSSSSmy line
RSPSQTSGYQQQmy little
USMSSSSLTSRRmy location
LSSSSRSgRSSSmy machine
RRQVSXSSRSRUmy mail
HSZMRSS^SSSSmy mailbox
NSVSPSS[SSSTmy mam
NRUZSSSLSTQTmy mat
SSSSSWSQSRSUmy mechanic
WSJRSNQRVQRTmy mind
SQOSSVSFSRRSmy mom
VPOQSUQWQMNRmy money
WVXVQMQUURRPmy mother
U\\NRUQRORSSRmy mother's
HRRSSNScTSSTmy mum
\\SPRSPSUXOPNmy nails
NQS`WTSMORSYmy name
YQZSSSSXUTSSmy nan
PRYOROS^TSSRmy neck
cSPIRSSMVOQOmy neighbor
NRXYSQSLTRRRmy neighbor's
lSQESRRJVSTRmy neighbour
TW_RSSSGRPQPmy neighbour's
MPSRVQSXTRSPmy nephew
MRQQSPS_RSSTmy nephew's
TWRSSSSJRTSSmy new
MRSRS^QVPRRUmy next
QSNPTRRXQQRTmy niece
SSRVSPSQSTSTmy note
VRPQSRSZTSRSmy office
YPWNTQQYSPSNmy old
CMQaVXPWOVVZmy order
PQ]SSSRWRTUTmy order's
HORGOXObUPRUmy own
OS^MSRSQQTTTmy parcel
ORLRSQS]SSRRmy pastor
]ORSSQSNWQQQmy patience
]UVZSIQYSUVSmy phone
WRPSSRSUUSSRmy physio
OSTRSSR]QUVVmy porch
WSQRTQSPRRRQmy pupils
SSZNSOS[RSTSmy question
dWMSSPSAUPQOmy reading
SRQSSXS[SSSTmy return
MSSSSYSTNTTXmy review
MUQTSSS\\PTTTmy roommate
ORQRSSQcSSSSmy screen
^SSRSSSJVSSRmy second
YRSSSRSJTQRQmy shins
NS[ISRSMRSUSmy shoulder
QSPYSSSOQVSVmy signature
F]QPNUSbPTTPmy sister
MRYQTTRURTUQmy sister's
SSOSS]RISRSSmy sixty
MY\\RRSR_QSSSmy skates
USORSRSPURRRmy sleep
WMSSSSSMRSSSmy sleeve
OSXVSRSLSTRTmy slippers
OSRSWRSTVSSUmy son
GVXRRRSZQTUTmy son's
SSYSSSSERSTSmy sons
QQRQSaPQPRRYmy stars
]SOOSSSXSRSSmy street
XROSSPSQVQQQmy students
EVNWSSS\\QSSSmy tea
MRPQSSS\\VQRPmy teacher
OSVSTSSPRUUUmy teeth
SQSSSVUNSSSSmy temper
^SQOSPROSQRRmy third
KSSSSXOUSSSWmy thirty
aMUMR[SPXPRMmy thumb
SPWSSRSRWSSTmy toddler
cQQQSRSIVRRQmy toes
NSRWSSSORTSTmy towel
VNRRSSSYTRRRmy town
LSfSS\\NGNY[Xmy truck
TWJSSUSUSSSTmy two
dTKQROXCSRRQmy uncle
ZSRSSSSKTRSRmy vet
YVQRS\\SBTQSOmy wall
\\SJSTRSSSSSSmy week
CKTSTRRYSTTRmy whole
JRL^QUW^RSPPmy wife
NSVPSSSXSSTTmy wife's
VSSRSPS[SRSTmy words
ZRPSSQSQQRSRmy wrist
XZNSQNQPTTTSmysel*
XZNSQNQPTTTSmyself
UQOUSSRPRSRSmyself >
PROVSPS]TSQSmyself in
YRKRSSSSVSSRmyste*
YRKRSSSSVSSRmystery
OSSSSSS[SSSSmythi*
OSSSSSS[SSSSmythical
NcRSSSSLRNSOmâché
YSPSSSSQSSSSmānge*
YSPSSSSQSSSSmāngere
QIQSSUSRRVUSn
GRVRSOVUQSQPna
SRXQSSSSSSTSnaas
QSSSSSSOSTSTnabuc*
QSSSSSSOSTSTnabucco
DPpPRORIL`a]nada
IQhRRPRMOZ\\Znada >
SSaKSRSLSSSSnadi
HRSSSRSmSSSSnae
SSRSSSSYTRSSnagar
LR^QRHRVQTUUnagpu*
LR^QRHRVQTUUnagpur
QS_RSJSOSTTSnagpur >
aRXPSOSX\\QTOnah
LVKQTVSZPPRRnail
PTMRRSSXSQRRnail in
RTQSRRShSSSRnail polish
UQSRSSSZSSSSnail'*
UQSRSSSZSSSSnail's
bSQMSOSMYOPMnails
QSSSSSSYTSSSnain
RScRSSQLRSTTnairo*
RScRSSQLRSTTnairobi
PQNSgQSSRRROnaked
<RJQRcLUGQS]name
^JZZR[SGSWTYname >
MVRRRXRFRUSTname and
VOXSSRSASSSVname at
RVRQUPPPRSSRname in
EaWeRCScQVTQname is
PSFPS\\SVSRTTname now
STNOVKS`VQRRname of
X[OPRVRTRRRTname on
GSSVRKS\\RTSTname was
QSPRSXSRRRSQname with
UdQRSRSMSSTSname'*
UdQRSRSMSSTSname's
QOPJV[R\\MSVRnamed
TSSSTRS`SSSSnamed him
ZROOSPSZURRRnamed it
PTUSSSSWQRRRnamed the
OSSSSYSRSSSTnamel*
OSSSSYSRSSSTnamely
NXLRSSSNTPQSnames
SQSSSSSVSSTSnamin*
SQSSSSSVSSTSnaming
ZQ`RSRSFUTTSnan
^SRSSRSHWSSQnan's
GUURSQSgTRRQnana
SSSSSSSSRSSSnana'*
SSSSSSSSRSSSnana's
PMOQSRZeSRSOnando's
PMOQSRZeSRSOnando*
aQLSSSSYZSRRnani
RSQSSPSYSTTSnans
MQSPRRSZQSSSnap
DTbRRSSPRTTUnapki*
HUXRRSSVSTTTnapkin
ORZSSSSOSTTTnapkin's
SSVRSSSQSSSSnapkins
USRRSSSTTSSSnaple*
USRRSSSTTSSSnaples
RSVRSSSNTUUUnappi*
RSVRSSSNTUUUnappies
WSNSSPSRVQQPnappy
jUSMSSSIRSSSnaps
LRYRUSSZRSTTnarni*
LRYRUSSZRSTTnarnia
^RRNRRSKYOROnarra*
[SSSRRSOSSSSnarrates
SSSSSSSSTSSSnarration
USSPSSSSUQSQnarrator
TSRQSSSPURRQnarrator's
TSRQSSSPURRQnarrator's delivery
TSRQSSSPURRQnarrator's~@parcel
WPSSSSSNTSSSnarro*
SQSSSSSRSSSSnarrow
WRSSSSSNTSSSnarrower
SSSSSSSQSSSSnasal
SSlSSUR@RSSSnashv*
SSlSSUR@RSSSnashville
^QRTSSS@TSSRnatio*
WSSUSSSESSSSnational
YQRRSSSNTSSSnations
N]QPRRR`SRRRnativ*
N]QPRRR`SRRRnativity
TXNYQQRSRSSTnatur*
TQSSSSSPSSSSnatural
SZNYQQRVRSSTnaturally
OUPNSQRgSQRRnaturally >
PSWSSSSJSSSSnav
TRSSSSSSTSSSnavig*
TRSSSSSSTSSSnavigation
HxKRTGRBMQPPnavy
\\ZOSSJSWQQQPnavy >
OY[LQL_SQOSLnear
VQRRSQScRSSSnear enough
ZRQSSRSVURRQnear it
bLYOSRTJSTSSneare*
bLYOSRTJSTSSnearer
TO\\PPLQWQUUTnearl*
TO\\PPLQWQUUTnearly
TQPO^RSiSQRQneat
VSSSRSSSSSSSneatl*
VSSSRSSSSSSSneatly
XSSSSSSITSSSnebra*
XSSSSSSITSSSnebraska
RTSSQSSTSSSSnebul*
RTSSQSSTSSSSnebuliser
NcRSONRTURRPneck
TYSQSSS8TSSRneck >
gQRKRPRJSSSSneck'*
gQRKRPRJSSSSneck's
\\PRORVNPURSTneckl*
\\PROSVOQSRSTnecklace
SSSSSSSSUSSSnecklaces
eOSRRRSQWRSQnecta*
eOSRRRSQWRSQnectar
^SFP[WUJTONSneed
QRTSQ`RSRRRYneed a
O]RSOSSQSSSSneed the
XOQSSSSRUSSQneed three
UQOXPTVOTTRRneed to
^RVSSOSQSSSSneed two
MOWZZPTVPRRPneede*
MOWZZPTVPRRPneeded
hRPNVQS<RSSSneeded a
RSXSRSSSRQRRneeded it
KP`QYSSNRUTTneeded the
OQ`SSKS^QVWUneedf*
OQ`SSKS^QVWUneedful
_LRRRPSHXSSQneedl*
_OTSRRSJWRRQneedle
SRWSSSSPSSSRneedle >
SRSSSSSSTSSSneedle's
SQQSSQSQSTTTneedles
aSXRSRSFTSSSneedn't
aSXRSRSFTSSSneedn*
^MCOUUR`URSRneeds
PRSPRZSFSSSSneeds a
SSSSSSSSUSSSneem
VSSSRSSQVSSRnegot*
TSSSRSSRUSSSnegotiate
USSSSSSRTSSRnegotiation
TPHTPKPYXPONneigh*
`SOHRRSUSQQRneighbor
OPYWSPS_UNQPneighbor's
SRKPSSS[SSRSneighborhood
HRLdSRSIQUQWneighbors
WQKQRXQTZQOOneighbour
OSROSRShXQQPneighbour >
RSN^SRSWRTRSneighbour has
QSS\\SSS(QURTneighbour i
NSVZSSS[SUTTneighbour says
NVY[SMSKSOOMneighbour's
XSWGSQSSR[^Xneighbours
LSMQSSShSTSTneighbours >
TSWRSNS\\RVVSneighbours have
TSLRSPR^WQRPneith*
TSLRSQS[WQQPneither
WQRSSWSHUQQSneither >
SSSSSRRVSSSSneither's
SSSSSRSUSTTTnelso*
SSSSSRSUSTTTnelson
KMJPUHRlRTUQnephe*
LMRRVLRbSTUQnephew
MRQQSPS_RSSTnephew's
OSRRSSSWSSSRnephew's~@feast
XSMSRRSQTSSSnephews
SSTTSSSNRTSTnerve
PRRSSNSgTSSSnerve*
PRRSSNSgTSSSnerves
ORRSSSSZTSSSnervo*
ORRSSSSZTSSSnervous
WRRR_QSKRSSSnest
PSQSSRS\\STTSneste*
PSQSSRS\\STTSnested
SSSSSSSQSSSSnesti*
SSSSSSSQSSSSnesting
LSSSSSSVTSSSnests
cMRSRPSBTUTTnet
TSSRSSSTSSSSnet's
RQPSSSSYSSSSnetba*
RQPSSSSYSSSSnetball
TUSSSPSNSSSRnetfl*
TUSSSPSNSSSRnetflix
TPSVSQSPSTSSnets
PS\\PSPSQSSTSnetwo*
OS]PSPSQSSTSnetwork
SSRSSSSSSSSSnetworks
TWSSSSSPSRRRneusc*
TWSSSSSPSRRRneuschwanstein
YRSSSSSQRSSSneutr*
YRSSSSSQRSSSneutral
SSVSSSSUSUUTnevad*
SSVSSSSUSUUTnevada
_QEPSTPW[LNLnever
QSRSSZSOSSSRnever a
NPMQSNSnSNPLnever again
WSNSSSSPVPQPnever arrives
KRSRSNSYVRSSnever asked
URHRRUSUSPQQnever been
PQTPSPSIQVVVnever came
QRTVS\\SERWVXnever got
SQSQSYSUSQRUnever had
OSVXUSSMQTTTnever heard
LVRRRRSVQSSSnever know
JUWRSkSISSSSnever left
LR^QS[SKRUUVnever made
LTOZSNRTTRRSnever met
NSSSSLS\\TSSTnever once
O\\QSSRSTSSRRnever opened
RSZPSLSTSUVSnever said
M\\`QRRSOSTTTnever saw
MSNTSYSPSTQTnever seen
KRbRSPSXOWVWnever showed
VSQSSSSOTRRRnever stops
RQUSSWSQRRRTnever turned
QSRSSSUQSRSRnever was
JdRSSRSQPRSQnevis
Pa]UNITQNUTSnew
I]KQRQQYORRQnew >
MRSaSWSLQTTSnew one
YGVQRSRUSTUTnew year's
RSZSSRSGSTUTnewar*
RSZSSRSGSTUTnewark
QQSYSRSSRSSSnewbo*
QQSYSRSSRSSSnewborn
RSVTSOS^SSSRnewca*
RSVTSOS^SSSRnewcastle
QTSSSSSTSSSSnewfo*
QTSSSSSTSSSSnewfoundland
SRORSSSVSSSSnewry
QOgTSNR<QZ]Wnews
OR[RSRSVPY\\Wnews >
SSRSQWSOTSSTnewsl*
SSRSQWSOTSSTnewsletter
ROPURUSRTVRVnewsp*
ROPURUSRTVRVnewspaper
STSRPRSWSUSUnewspaper >
RSQWRRSSSUSUnewspaper in
RQSSSSSRRSSSnewspaper round
IK\\YSVSdMVQVnext
MSRRSSSTSRSSnext >
OYTaRWW=PQOPnext day
`OLHSMSISRSPnext door
VSMTSPSTWOOOnext door's
NRPfSOSSNYPXnext morning
LRfRS[S@RYXYnext one
\\SSQSSSDTRSRnext room
MXQSSRSaRRSSnext time
XVQ\\RVV9YPPNnext to
RSWOSOShSUUTnext week
QRRLSPS`QSTRnext year
IRPeSPSSNYPYnext~@day
MS]SSSSYRTSTnext~@feast
\\OTFRMSISTXRnext~@place
KWWURPVZNSRRnext~@span
LSSS`SSNPSSSngl
SYQSSRSQSQSRnguye*
SYQSSRSQSQSRnguyen
QRSSSSSUSSSSnia
hSSPSUSHRSSSniaga*
hSSPSUSHRSSSniagara
SSWSSQS_SSSSniamh
SQPSSSTSSRRSnibbl*
SQPSSSTSSRRSnibble
DH\\ZTTO`OVTZnice
^QPSSSSCTSRSnice >
NRVORQSfTSUSnice about
OUXRSRSGMTSSnice and
TRRSSNSQVRRRnice as
SRTQRSSZTSSSnice bit
URRSSTSTRSSSnice blue
ISSSS`SESRRSnice enough
KSORRXSTSQRSnice note
SSQSS]SFQRSPnice people
V\\SRQQUIPSSSnice thick
LQXRSRR[NRSQnice to
UMOPXXRMVQQSnicel*
UMOPXXRMVQQSnicely
UPTQRaSPSSSUnicely >
SRQSSPSRVSSRnicely and
SSWRSFSYSSSTnicely~@me
RRPZSRSRQRRTnicer
PRQRQ`SLRSRRnices*
PRQRQ`SLRSRRnicest
PR]SSSSNSSTSnicho*
PR]SSSSNSSTSnicholas
MVPRSRScORRRnick
VZRPSYSCSSSQnicke*
[SSPSYSESSSQnickel
MZRSSSSQSSSSnickelback
TSSSSSSSURRRnicks
SSSSSSSRSSSSnicu
QSQPTRRRQQRTniece
WRRSUQSRSSRSniece who
RSOSSPSaRSSSniece's
RSOSSPSaRSSSniece*
MRmRRRSMQXXWnient*
MRmRRRSMQXXWniente
OSOUSSSSSSSSnieu
ePCSRSLP^PPPnight
AQG^SZQeQOQTnight >
OSOUSRSZRTPUnight and
RQ\\SSRSQUSRRnight at
MS`RSQRWUSSSnight i
PZNQRSRVRTRUnight in
SSRRSSSSTRSRnight light
TRSSSSSNUSSSnight like
USQQSSSEUQTQnight my
PSRQSSSTSRRQnight nurse
OSQVSSSVSSRSnight on
LSSZSSSPRVSUnight shift
OSXRUPS`STTSnight the
XRTRSRSWTRRQnight to
>RbQSUS]TUWVnight with
PSRSSOSiTSSSnight's
\\IHTSQRZURSRnight*
RSOXSSSNQTRTnightie
SSSSTSSSSSSSnightlight
MRSSSRS]USSSnightly
cQSOSRSMSSSSnightmares
WKNSRWRFUQTRnights
HSSRSRSZUSUSnights >
]MRSSUSYTRRSnights and
ESRTSSSTSSSSnights at
PQSSS^SKPQRWnil
SOSSRRS^SSSSnina
NQLTLVhZVMNMnine
UTY]SNT\\TSSQnine >
KPUTRVWYVSSTnine and
KPRLSWPSMWWWnine days
XSKUSPSNTQQQnine hours
aKRRSQW?TSSSnine hundred
PcORSNSRTPPPnine in
QSRXSSSUTSRTnine minutes
ITRPRSSTSSSQnine of
QSMQSURZRSUTnine on
VSQRSOZCRRSRnine pounds
PSUQSSSWRSSTnine stops
SQSUSSSASSRTnine times
XSORSRSSURRRnine year
ISQRSVSfSSSSnines
IYXMPKhTOWWPninet*
R`RORP^QPTUPnineteen
RIRSSQaPRUUTnineteen >
PQVRSSRVRTTUnineteenth
WSLRSRULRRRQnineteen~@money
PSVPSYRWSSSSnineteen~@span
VSSRSSSPTSSSnineties
RQYSSSSTRTTTninetieth
KPPRQN]URSSPninety
KSSSSRSeRSSSninety and
QRJRSR_ERQQPninety nine
SNYSSLRaTVUUninety one
QTQQSMb<OQRQnine~@money
QGOSSSSbSSSSnine~@part
PSUQSSSWRSSTnine~@route
]VZPRPNHWRQRnine~@span
GPjKRXTNPQSSninth
NQkRSJQ@QUVTninth >
SSSSSSSLTSSSnip
SSQSSSSSSSSSnippl*
SSQSSSSSSSSSnipple
SSRSSSSSSSSSnips
GR^RUXQQPTTWno
SJPfSPSTTSSSno 0
nM=MQURUbMPKno >
NRPdSJSURVRTno access
PRSSSWSSROLTno answer
MaQSRRSQURSSno bag
QSMZRSSRRUQTno bell
UVPUSNSUSTRSno bother
MNhSPPSNSXXUno box
PURSSSSQRSSSno bubble
VVOSRSSMTQQQno cap
ORPSS[PbRSSVno charge
N\\ISSQSQSQRQno charger
LSPRSPSbUSSRno complaints
QEXSSWSRTWXXno drama
LQORSgSRQRSUno forms
QSRRSYSRQQQVno fuss
OPRSRLSfSUTTno harm
K_SSRSSRPRRRno instructions
O[OSSSSXSUUTno it
QSMZRSSRRUQTno knock
SSSRSSSXSSSSno lecture
OORRRPS[WPRRno longer
QSORSYS[PSSUno money
dWMQQQRDXQPOno more
OSQYQXSQRUSTno need
RRJSSWSNRQPSno nothing
>KL]ReSYKTS[no one
TSRRSXSYRRRWno other
PROU]RSORQQQno padding
IRMS]QSTQRRRno paper
\\RSSRQSNSRSRno problem
PURSRUSIQRRXno questions
RROSSXSMRQQUno quibble
XJOPSWSPSQRTno reason
RWOSSZSOQSSSno refund
QVVRSTSSRRRQno reply
S]SSQSSIRSSSno screws
WRSSSNSYSSSSno sense
PRNSSdSIRRQUno shame
OPdPRRSMPYZYno show
ORbRSQSNQXZWno sign
SXRSSQSJRSSRno smell
URSSSRSKSSSSno sorry
RWKTTPS^RSSRno surprise
OcLSSRSMQRRQno surprises
RSJSSVSRTRRSno they
SSRSSISaQPPNno words
[SORSSSNURSRno worries
RQ^SSRPdSXXWnoah
RSSSSSSSRSSTnobdy
ZP]WOIWSWUVRnobod*
RUWRPVZRYTTSnobody
SSTSSRSNRTTTnobody >
VSSPSSSNSRSSnobody and
PS`RS[REPWXVnobody at
PRjOSRV?SSTSnobody came
LSOLSaRTTQRTnobody can
fROSSRSLUTRSnobody could
NSkNSJSRRUWSnobody ever
L[RZSRSTSTSSnobody had
RRTRSNTUQRTRnobody has
SRIPSPS[VRQQnobody in
USQRSPSUSTTSnobody noticed
RSNNRTSbSSSSnobody on
PSPiS=SNSTSSnobody rang
P\\WSSQS`QSSTnobody said
LROSSkR?POOZnobody there
RRSQSRSVURSRnobody wants
RPSTSOSSSSSSnobody was
]OPRSQSSRSSSnobody'd
PR\\XRHPSRTUSnobody's
NSRSSSSYTRPSnod
LSTSSQS]QUTUnodde*
LSTSSQS]QUTUnodded
TXKRSQSgSSSSnoddi*
TXKRSQSgSSSSnodding
VSSTSSSRRRSRnoggi*
VSSTSSSRRRSRnoggin
QRXQRPSfURSJnoise
]SSSSSSOVSSRnoise*
]SSSSSSOVSSRnoisey
TSRVSSSTQRSSnoisy
YSSRSQSOVRRRnon
E\\VVZSQ[WSRVnone
QF][QLRPUWVVnone of
ScNQSSSTUSRSnone the
XSSSSQSSTSSSnonna
RSRQSSShUQRQnonno
YSRRSRSMVRRQnonse*
YSRRSRSMVRRQnonsense
ZROSZOSBXRSQnoodl*
VSSSSPSKWSSRnoodle
XROSZRSJSSSRnoodles
LQ[WSGRHTXVVnoon
_RSWSQSDTTQSnoon >
LSOOQSQiMSWTnope
^N`QRSR^NUVSnope >
N]TSSNSMQVVTnope not
N]TSSNSIQVVTnope~@not
GP`QSTSTO[\\Xnor
QRYSSUSQQUVVnor hair
SSSSSSSMRSSSnor'e*
SSSSSSSMRSSSnor'easters
QSRSSXSKRQRVnoree*
QSRSSXSKRQRVnoreen
WSRSSSSHSSSSnorfo*
WSRSSSSHSSSSnorfolk
PRWRSSSbSTTTnorm
PURRSWSRMQQRnorma*
OTSRSXSSQRRSnormal
SSTSSTSNSRRSnormal >
RSSSSSSTPRRRnormally
UTSSSRSQRSSSnorman
oQIPPOVFRPQNnorth
QSSSSSSWSSSSnorth*
QSSSSSSWSSSSnorthern
NSTRRRSTVRSQnorwa*
NSTRRRSTVRSQnorway
QSRRRRSNVRSQnorway >
Q]SSSPSQSSRQnorwe*
Q]SSSPSQSSRQnorwegian
SSUSSSSNQSSSnorwi*
SSUSSSSNQSSSnorwich
_QRQRJSDURSRnose
QSSQSSSHRRSSnose >
WSSSSSSRTSSSnostr*
WSSSSSSRTSSSnostril
Jb]WUNOTRTVUnot
QPTMPXSWMQRSnot >
QOXRS[RMPVXUnot a
PSUPWRSWSSSRnot an
VRSPSSSSSSRQnot and
SQSSSRRSSTTTnot arrived
XRNSSPSJWRRQnot as
ZSTSSRRJTSRSnot at
gRSSSSR=VSSSnot bad
ORLQSaSURRRUnot be
QJW\\SUSQQVTVnot been
OKRXYRSOQVSWnot bend
UQPRSQRTWSSRnot buy
QWRSSLeORSSRnot cheap
LRXQSRSPSOOSnot come
NNXY[ORZQPORnot even
TRUSSVSURTUTnot exist
VPHOSQSbUQQPnot for
RQ_OSTRLQWZWnot found
RS\\WRSQDQVSVnot get
SSSSSSSQRSSRnot give
_RQSSOSNVSSPnot go
WQQSSSQOXQRQnot gone
SSSRSYSIRSSTnot good
WRV^STRKSSSTnot have
RSORTSSZSSSSnot heard
KMqPSNQJP[^]not here
O^VGQRSQTQTPnot in
QQRQSSS[RRTRnot joking
WSRRRPSIRUSVnot leave
LRNZXUSaQSRUnot making
`QQRSQSPSSSSnot me
DhKXQJSXSSPQnot mine
URVSSSSIRSSSnot moved
YQRORSSSVSSRnot much
]OK^SMVDSQRPnot my
VU]MQRSOSUTWnot one
SSVSSSSTRUUUnot received
RQSQSRSiWRSQnot recommend
QSLZSSSJSSRSnot ring
USNSSMSaTRSSnot say
NSfQRQSMRSSQnot see
XTVOPOSURRSRnot so
NRQSSWS[TRRRnot supposed
PRSSSRSTQRRSnot sure
YSSUQOSRRUSTnot take
NXNQSKRdNSTSnot that
\\OJNRYPXRPPQnot the
NXRSSTRNQSSQnot there
CMahSQSSSUTTnot this
MSASRUV_VRSTnot to
[UOSSPSLTSSSnot want
aRNRRPSMSRRSnot what
ZXPRSRSKRRRRnot with
NSRRSTSbSRSSnotar*
SSSRSTSZSSSSnotarized
OSSSSSS\\SSSSnotary
NU>lSYRJMXMUnote
ZQTSS\\S@NWRRnote >
QSRSSQSRSTSSnote and
ORSSRTRbSSSSnote for
[SSRSUSJTSSPnote in
ROSPSQSbTSSSnote on
ORR[SOSVSVSUnote said
PROfSQSSSTRTnote says
QZPQRRSNSSSSnote that
WSRSSSSIURRRnoteb*
WSRSSSSIURRRnotebook
JNJORlRhSRRUnoted
LPORR^RKSRRUnoted >
WHKrQNQQQSNRnotes
GPQ\\SRR\\PSQSnotes >
]QSRRQSTSRSQnotes and
PNgJVSQOQTXXnothi*
NRcRSZRNQUUXnothin
ORbSS[SOQUUXnothin >
UOWKVLRTRSUTnothing
HMRRPYQSL\\Y]nothing >
PSNSSWS[SRRRnothing against
\\STRSMSJTRRSnothing and
HS^QSVSKSUVTnothing at
WSMRUSSTURRRnothing between
QQMRYURRSSSSnothing but
MRYQOXSYRUUUnothing came
TRZTRJSUYSQQnothing else
MSUPSUS[SSTTnothing has
XORSIYSRVQQTnothing in
RSMSSSSTQRRQnothing nice
KSORSWYOSLOQnothing on
PS^SSLSKRTTTnothing since
MS^RRJS\\OUUNnothing to
RSQSSQSPTSTSnothing whatever
\\RRSSXSHSSSSnothing which
YSLRSQTQRQSPnothing wrong
QSXSRUSNSSSSnothing yet
KRUXQQVdSQQUnotic*
KRQaSMS]TSRSnotice
TTXLQWVSSQRTnoticed
XPNRRPXaRSRSnoticed >
RRSQSSSWTSSSnoticed it
RQRRSSS[SSSSnotices
UONRSUSNSSSRnotio*
UONRSUSNSSSRnotion
TSSSSRSRUSSRnova
SP[SOSSRSTTUnovak
bQKRSLSIXQQOnovel
[SKSSPSQXQQPnovel about
QSVSSSSTSRRSnovel*
QSVSSSSTSRRSnovels
XR[VRPORVRSQnovem*
XQ^VRPOUVSSRnovember
YSWRSSSETTTTnovember >
ORRXSPSSURRSnovember and
STPRSSSPSRRRnovember's
TL]EPPW]TY^Xnow
NI[SWNSQMYZUnow >
[WQXSRSDRTUUnow a
RJ[QQGRNSZYYnow and
OSRXSPSYSTSTnow find
\\SPQSSSNVPRPnow has
XPUPQTQTSOPOnow i
NPSVSQS_STSTnow i've
OTNSOPSfRSSSnow in
^ScRSFSKTRRRnow it
FLnVSHMMSYXXnow it's
SRRSSTS\\SRRTnow know
MQWRSSR[TSTSnow knows
ZRPRSRSQURRQnow on
^SWRSQSPURRSnow she
RPTRSKSaSVWTnow so
IP]OSMP\\SVVUnow the
MQOVR[QKRRRQnow they
FSQTSYSVSRSRnow to
XSTZSSRFSTSRnow with
OSPRSPS^SSRSnowad*
OSPRSPS^SSRSnowadays
SOTRSPZYTVUUnowhe*
SOTRSPZYTVUUnowhere
RORSSR[SSVWUnowhere >
RSTSSSSWSSQSnowhere in
CSlSSTSLNZ[Znowt
SSNTQTQPRNPOnow~@me
QQNVRYQ?SRQQnow~@seller
PVRSSRSSOSSSnozzl*
PVRSSRSSOSSSnozzle
PSQSS[SOQQPUnts
dSSNSSSPRSSSnudge
`SRRSRSSTSSSnudgi*
`SRRSRSSTSSSnudging
OQRRSRRxTRSRnuff
[SRRSRSTURSRnumb
SLPXTYKPPUSYnumbe*
FKZ]UXKNNWS\\number
SUDhRQSBSSPRnumber 0
WMUZSNMRSXRVnumber 00
KT]MTWRFQTUUnumber >
WSQQSQSQVSSQnumber i
TUNWT\\SORRRRnumber on
RNQRSYSUSRRSnumber one
JSURSUSXSTTSnumber's
SSSWSSSSSSSSnumbered
hTHKRRSPTPRPnumbers
ZQOPSPSQSQRQnumbers >
USRMSRSKTSSRnumbers on
VSOUSPSNVSRRnumber~@me
VYEjRHMTTWPUnumber~@number
^SSNSNSSTSSSnun
SSSRSSSYSSSRnunc
RXRPRSSPSRRRnuns
bPNNRFTUXPQNnurse
URQSSPU^SRSRnurse >
JSRSSSSaRSRRnurse and
GPUQSRSdRSTSnurse*
QSSQSSSTRSTTnursery
SSVSSSSQSSSSnursery's
IPRSSSSeRRSSnurses
SRUQSLS\\RRRRnursi*
SRUQSLS\\RRRRnursing
TRQSSRSTTSSSnut
MfRSSQSNPSSQnutcr*
MfRSSQSNPSSQnutcracker
KS`SSSSPPWWVnuthi*
KS`SSSSPPWWVnuthin
P]NSRUSRQSSRnuts
QXRSRSSFQSSRnuts >
JRSSSQWSPRSPo
WSSSSQSRTSSSo'bri*
WSSSSQSRTSSSo'brien
XNaRSNMHRZYYo'clo*
XNaRSNMHRZYYo'clock
J]PQQbOQTSSZoak
LSSSSSSXSSSSoamar*
LSSSSSSXSSSSoamaru
SRSSSSSUSSSSoatme*
SRSSSSSUSSSSoatmeal
XSRYSRSRRRSQoats
PRWSSTSVRUUUoban
PRVSSTSVRUUUoban >
TRQSSSSSTSSSoboe
hKRSRRSQWRRQobses*
hKRSRRSQWRRQobsessed
ORQRSRS[RRQRobvio*
ORQRSRS[RRQRobviously
TSWUSOSKRTTSoccup*
WSSQSSSUTSSSoccupational
SSSWSOSQRSSSoccupier
PSWSSSSKRTTSoccupy
YQQRRRRPSSSSocean
RXSSSSSSSSSSocean*
RXSSSSSSSSSSoceans
LQP\\SSQXQSQToctob*
LQP\\SSQXQSQToctober
QSM\\SSRSRSRRoctober >
TRSSSSSRSSSSoctop*
TRSSSSSRSSSSoctopus
Tc<QSUSTQPQNodd
WSSSSSSJSSSSoddly
QYRSSSSSSSSSodome*
QYRSSSSSSSSSodometer
WSSSSSSQSSSSodour
RRTSXQLMQSQTof
LRRXSVRWPTRXof 00
TSSSSSQORSSSof 000
WRJRPRUTVPROof >
UN_YPWQJYSTSof a
UQWVRRSSQTTTof all
\\PNRZRQHUSSRof an
M\\RSRSSPRRRSof another
\\XMSRTShSRSRof asking
SQPSVSS_TRRQof brown
IQSSXSSbPSSSof bubble
PRQUSSSVSSSSof cat
ZNRSSQSNWSSRof cheese
HWQWSUR_OURTof course
YLSSSRSYWSSSof crap
RSXRSNSTSTTSof day
bUSRSNSGUSSSof each
SSRRRRSXTSSTof eleven
PZQSNSS\\SSSRof everything
JDRPSQSsQTTUof four
MVSTSSSKQUSTof hair
QLYOV`SFURSTof her
SSSUSTS;QTSTof him
EUNWSSSfSSRSof his
NOTRRQS]USTRof humour
CV[NT\\SQKTT\\of it
UNTSVRSLTSRSof its
LRTRSSSZRSRUof january
PRVSSPSTSUUSof june
WYQPSRSMTPROof last
RPSRTSSSRSSSof lavender
OT]PSPSNRUVSof lent
USTRSQSSSSSQof light
UWRRSSSTRSSSof march
PSZSSSSKSVWUof may
[O]LRXRARUVUof me
TPIRRTSaSSSSof mine
PVPYQTRORTRTof my
QPRSVPSORRSQof newspaper
QSURSKSZTSRSof nothing
T[RSRRSMRRSRof old
KRPSSQS]STTUof one
XRRRSQSYVRSQof order
FRRTUSW^SRRRof our
IPPVYWSNQSRSof paper
^R_RSISBSTTSof people
QSPVSUSWSUTSof ramadan
QSRSSSUPRSSRof seeds
DRSRSUSSOSSVof shit
XNSSSRSMRTSTof sky
MYSSSQSSQSSSof smoke
FS\\\\SRSLRWWXof snow
GRWSYPSRSUUSof soap
KWS[STSQRVSUof somebody's
VMR[SQSOSSSSof someone's
OVSSUXSORSSSof something
NW[TSSSLSTTSof st
TSSSSSSUSSSTof stock
RWSSTRSLRSSRof tape
YTQTRWSfUSSSof tea
PRNSSXQYTQQQof ten
]GTPRQRWWSSSof that
OaKWHYLLTPROof the
OSWOSVRVRQSUof their
ZPXZQGRUYXWRof them
RR^QRLSYSSTSof them's
TQYRQKRTSRSPof these
bQVPSS[ETQSNof this
UPJRWVSUSSSSof those
VQP^SSSQRSSTof time
PSSRSUSYSSSSof tissue
T^NSSSPLRRRRof twelve
XOQRSSRNVRSPof two
PPXPRSS]SUVVof us
YTRROVSPTTSTof water
VMYPS`XFPSUUof what
SOSOSOSlSSSSof which
UQQSSNSVSSSSof work
NSfRSXSAPVWUof you
XPRROVYPUPPVoff
XLTLRXfFQPMToff >
TM[RXUSPRQSPoff a
QPNRSJSXUSTRoff again
F^OSRSU[PPROoff and
MRQSV[SWNRRToff at
_QNXSRQUUSSRoff by
TSJRSVQ_SUUSoff for
TTSWSSSLSSSSoff his
USRSSRSKSSSSoff if
_L[LURSHXOSQoff in
cQQSSSSPSSSSoff it
IZORSaSOQSSRoff its
RQTVSSSOSTTSoff like
WQT[SJRYSSSQoff me
JRSQS\\VESRSToff my
CSWWSSSWRVWUoff nights
NRZSSRQXSSSUoff no
kO>PRVSQYNNPoff on
H[MSSQS`RSRSoff since
[XQ]RQPFXSRMoff the
^QSQSUSORSSRoff them
TSWSSQS?SSSSoff then
XQ[PSLSAWTRRoff to
NTSSSSSWRSSSoff when
ROPSQRSgTSQToff with
SRXRSRSQRVVWoff you
QSSSS]SSSSSSoffen*
QSSSS]SSSSSSoffended
]SSOSTRGSRSQoffer
\\QUQR\\IMSRRWoffer*
HTXRR_NMPSSYoffered
PVVSRRNTRTTWoffered me
PVVSRRNTRTTWoffered~@me
RRSSSVRGRSSSoffered~@number
gPPRSPOSVRRQoffers
^RNGSYSN\\NTNoffic*
_ROGS[SL[OUNoffice
QQUQSRSXTSTQoffice >
TSRSUSSQURSRoffice and
QS]SSSSJSSTSoffice in
RSSSSQSUTRRRofficer
SSSSSRSXSSSSoffli*
SSSSSRSXSSSSoffline
QSSSSWSUSSSToffsh*
QSSSSWSUSSSToffshore
UOOZSNTYSTRQoff~@me
NRYSSRQXSSSToff~@not
WPNRSJSLUSSRoff~@recommend
\\VORRTRNQWSSoff~@seller
WRISSOSlPTSToften
FRNZSST`QTRUof~@animal
QSSSSRRPSSSSof~@day
QRKVSSSQSUTSof~@feast
QRJSSR^RSQROof~@late
WLOQWUSMYRRNof~@material
IKUPQYUQOVUXof~@me
MU]QSORMQYXVof~@month
PSTSRKS[TSQSof~@not
JYQWRWPPOTQVof~@number
XRRRSQSYVRSQof~@ordered
JRRP\\RSSNQROof~@pack
RSRWNQRRUWSXof~@parcel
I_\\NT\\RROSTYof~@part
MSSWSSSfSSSSof~@place
PSQ\\SRSISUSRof~@reply
VP\\VQKQXXUVTof~@seller
QRMRSPS[STRRof~@sense
RSdQSMSTRTTRof~@span
WOVTSSS_STSTof~@staff
HSQeSRSEPXSVof~@used
ZOPSSSSUSSSSof~@works
M\\RSRSSPRRRSof~@wrong
LRRTQ\\MdVQRRoh
QPdPRVUXRRTRohio
NPZQRVUSQRTRohio >
SSSSSSSRSSSSoi
cWMNVKQKXRROoil
_TPQROSSYQRPoil >
QSQRUSSSSSSSoil and
MRSVRSSSPVSVoil tank
OSSSSRSWSSSSoil's
\\RNSSNRbURRSoiled
MPSVRSSSQVSVoil~@part
YSRSSMSSSSSSoisín
qRCOPNM?\\HKHok
KRSRRQRdXRRRok >
RRTSSSSSSSSSok but
iQKRSRO@bPPMok for
QQORSPSfQSSSok so
SQS[RSSQSVSVokada
NQPWRRS\\TSRRokafo*
NQPXRRS]TSRTokafor
SSSSSSSSSRSRokafor's
_IRRRVQaPSRUokay
ZQMQSORaRRRQokay >
QNRYSZSGRTSWokay so
SSQSSQSTSSSSokell*
SSQSSQSTSSSSokello
SSVRSSSSSSTSoklah*
SSVRSSSSSSTSoklahoma
QhMRSSSLSSSRokra
QPSSSOS[SVUUoksan*
QPSSSOS[SVUUoksana
[UEPN^QLZNOPold
RRSWRRSLVRRQold >
LWSSSUSVPSSUold and
UQVSSMSRUSSSold eyes
PRXRSQR`SSTSold for
OSRRSWSQQSTWold man
RQH]SQRUQTOTold one
`QNRSQSCTSRSold ones
RUOSSSS\\RSSSold with
JWPRSVSYQSSSolder
MSRSSVSbRSSSolder than
R[RRRQSQSSSSoldha*
R[RRRQSQSSSSoldham
RSORSRSTVQRRolds
VSQSSRSVUQRRolds >
SSVSSXSPRUUSold~@animal
IRQSSQSkSSSSold~@family
VOSSSSSMSSSUold~@seller
XSRQSVSMQSTWold~@staff
SSYPSSSVSSSSolean*
SSYPSSSVSSSSoleander
R^RSSPSNSPQNolive
Q`OSSPSQSSSSolive*
Q`OSSPSQRSSSoliver
SSSSSSSSTSSSolives
SSSSSSSOSSSSolu
GVSSSSSSPSSSolymp*
GVSSSSSSPSSSolympics
RUSSSSP[SSSSomaha
PPNRRQQbSUTTomele*
SSSSSSSVSTTSomelette
PPNRRRQ_STTTomelettes
ZPRQKPSPYPPPon
RSRSSVRXSSTTon 0
NPUSSYSESRRUon 000
Q_OVPWSTLVWSon >
KOXOLWTXPXYWon a
ESWTSSSTSQSQon about
OSQTSTSPRTTRon account
SQQRXPSOTSSSon air
UU\\VRWRKRSRTon an
RQXNTQS>QSUSon and
UQQSSSSSTSSRon anything
VRQPRXUBRRRRon at
SSQkSSS6QURTon bin
^MRSSSSNWRSSon both
VRQSSRSSSRRSon by
PUSSVVSPQSSPon chat
NYURRUSPRSSTon christmas
TOMOS^RCXNQQon day
NWQRUYTSORRRon each
XOSLVSTNTSSQon every
URSSSQSOTSSSon everything
jUQSSRSERRRRon first
LSVSSTSSRUTUon foot
I^MRSQRdTPQOon for
SSPRSSWHTQOSon friday
hRRRSRSKURRRon grass
\\TUVSLSZRQPRon her
ORRUSSSXRUSVon him
SRRVSWR:UPQRon his
RSISSYRZSRRSon holiday
RRSSSTSLRSSVon how
\\QQSSSNOTSSSon i
PZ`RVSSFRUUUon in
DgPI[ROYLQRNon it
LXQYQURLOVUWon its
MPORSZSTSRSUon leave
WR]QPRSOSPQQon like
TQRSSSSTSSSSon lino
cOPQRXW?VMPTon me
OQ^QSSSVQSSTon mine
WROQSUWTTRRSon monday
RTHcPQUMUXRUon my
\\SPSSSSBTSRRon nights
ZPNRSSRTSRSRon one
FSVIXPSSQSVSon our
YMSRSPORUSSRon page
PQP\\RXSKTTRTon purpose
RSQcQSSQRTRTon recycling
FRTYSRT]RRTRon saturday
MSWSSSS\\STTTon speaking
OSSURSSRRUSVon step
PSTSSNSbSQSPon sunday
OQKRSLSmTSSSon sundays
LR\\WSRQbRWUVon that
D\\XZUYUOJWVVon the
ISOQS[ZYRQRRon their
TSQSSQSSRSSSon them
]RQSRJSMVRRQon these
_[NJRHLXaMQJon this
XSQSRPSJTSSSon those
HO`RSQS]QVTVon three
SSUSSSURQSSSon through
USWRSSRSSSTSon thursday
PRLZSSSURTRTon thursdays
NKXhVWUJQTTTon time
VW[VRVSMSSSRon to
RPE]YQVZN[PXon top
XSSPSSWBSQSQon tuesday
MUIZSNSbRWUUon two
VSRNSRUZSTUSon wednesday
KScSSQSLRSSTon week
\\SRQSLSWTSSRon wet
QSPSSQReSSSSon when
CVZSSWSXORRTon you
GT]\\R]RPSSRSon your
TSS`SESRSWRSonam
lG?LOTLV[NPOonce
IRNURLRaRQQPonce >
]SSSSQMNSSSSonce a
\\QRMRVSJVRSSonce and
WRRRSST=SSSSonce in
SSRUSQSWSRRSonce it
[RQRSSRNTRSRonce on
SQRRSYSETSSRonce the
[RQSSPS7TSSSonce you
SSSSSRSSSSSSoncom*
SSSSSRSSSSSSoncoming
XZKGWTNWSJNLone
GiW]MLUUMSOPone >
XRSQSRSMRSSRone about
UQSSSOSSUSSRone after
SQXPZQQSRQORone and
TUWRSRSGSQSQone arm
RSQRRYR_URSRone at
RMkRPRSBRTTTone box
aTQSPPSNTSSRone bracket
[KPVSQSPWRRRone by
YUPRRTSTTTSTone came
ZWONPSSNTRRSone corner
ORISSVVZRSRRone day
RSVRSSSaSSSSone did
F[QSRZSIQSRUone does
NSUSSUN\\RSTSone dollars
MORSYQSSQTSTone end
URSNRRSWTSSSone eye
TaHPSRRRSQRUone for
GL\\SRZS]QSUUone from
\\DRRQQSrTSSSone had
TMRORRS[TRSSone hand
RY]TRGSaPUTTone has
SWSSSSSNQSSSone holds
JO]SSSTZQTVVone hundred
VOQPR]Q:WRRTone i
HRZQYPYKOSQRone in
IMNRS<SdZRRRone is
WQXSSRSMRQRQone it
RJWSORS^TTTSone job
QKPS`RSIQRRQone layer
E^O\\SQS]RTRTone leg
YPRPSTSYTRSSone line
FESSmRSNQSSSone lipstick
VPRSRQSNXSRQone long
LULPSPSnRRRRone minute
UR[SSPSKSZZYone month
IdONLOPVNTTRone of
XQSNSYS\\RSSSone off
SQQWSUSPSQRRone on
aRXSSSSKTSSTone out
TRPSSTSPRQQPone page
C\\RSSRQYPSSRone pair
cWGSRQSKSQOPone piece
ORPSSWRNSSSSone question
UONSSYSRSSSUone said
TQPSSXSRSSSQone screw
SRRSURSPRRSQone sheet
UTURRORLRPQPone side
WQRSSQSHVSRSone song
PQPSRKR_QQQPone star
SMRPRSRwVUUTone stop
eNQSSRSMXRRQone that
YHCSSURMTSTSone the
QSQSSU\\XSTTSone they
WJOQIPRjTSTTone thing
WS[QSPQPTTTTone time
EZMRS\\RePSSTone to
HWWQSRSWTRRPone too
URRWRSSRRSSSone took
PYSRRRS?VRRRone was
`OSSRQSTVRRRone wash
WPZSRRSCSSTSone week
KMRSSVSdRSSWone who
>N^QQXSfUUTXone with
\\QPQSMSTUPQRone word
SRTSSTPPTTTUone years
NSRSSSS`SSTSone'l*
NSRSSSS`SSTSone'll
VZRPQRWLNTTRone's
JZSRSSPUQSSSone's a
WWRSQFUJRUVSones
\\MNQSOSPVRSPones >
XNPRSQSWTRSSones and
MSSSSSSUQSSSonesi*
MSSSSSSUQSSSonesie
WUQRRRSLSVUVone~@arrive
RSSbSQSJSSRSone~@day
gRPVRPSNWSSQone~@family
RO]RRRSQSTTRone~@material
XORSR[QTURRTone~@me
D^RRSTSRNRSOone~@missing
NSUSSTNbTSTSone~@money
QUPQRPSXSSSSone~@not
SN\\RQPUTTTTVone~@ordered
NMjRRRS@QTTTone~@parcel
DTF[OURXITPPone~@part
HSR]OUS\\RWTXone~@place
XPKRRPRMSQQPone~@recommend
JPPRS]SSRRSUone~@reply
NZ]VRN\\IRTTSone~@seller
_MRSSLSJVRROone~@sense
TQSQTSSDTRRRone~@size
QNkOQOSRT]\\Yone~@span
QRSQRSS_RSSQone~@staff
jMSSQQSTVRRRone~@use
QVPZSOS[OTSRone~@works
VaQRUNSITSSRonion
QbQRSNSMTSSRonion >
\\SSMSdSASSSSonion*
\\SSMSdSASSSSonions
OPRRSQSoRUSTonlin*
OPRRSQSoRUSTonline
_HOPUXMYYLPPonly
dXMOSQSO[MPPonly >
KLPSSUQ\\SRQXonly a
TSSQSVSPSRSTonly asked
\\RNSSRSNWRRQonly ever
QQUOSRR\\SUSSonly found
VT]PSOSLVSTRonly got
ORVSSVS]PSUUonly in
\\M`SSMSQQQQPonly it
TSPSSSSYSSSSonly my
^RKQSTSNQRSSonly one
OSWSSSSVRUSUonly resident
]IOJVXQQYQSPonly the
UWLRSYRJSRRRonly thing
RSSRRVSYSSSTonly wanted
ZQ^MSOSPSQRQonly wish
]SSSSQSMSSSSons
URRRSSSZUSRRontar*
URRRSSSZUSRRontario
UOTSRRSJWSRRonto
PROTRSSDSUSTonto the
WNQLSObNTKRLon~@day
NYKRR[RWRRRSon~@feast
WRSSSSSKSSSSon~@material
IIWSUMTSRUSVon~@me
MRdRSRREQSSSon~@month
OXWQSSSNSSSRon~@not
HPWSS\\QJSTUVon~@number
aOONSSSBURSRon~@part
?RTaRSS^QWRWon~@place
SQRSSSSQTSSSon~@recommend
QRNSSZSXSSSSon~@refund
PUSSVVSPQSSPon~@reply
LRSQRQYVPSTRon~@seller
RPWSSQSPRSSSon~@sense
MSUSSTSQRUTTon~@size
ZNPNS[RGVNPQon~@span
CQOSSSRkRTSTooh'd
PRWSSSSQPXWWoops
NRSSSSS^STSToot
NSWVSSVVQTSTop
RON[_[PPXPMQopen
]aYONOSEQSSTopen >
R\\[SRSSaRSTPopen and
MPZSZSRTSRSSopen at
QQ\\OgXSBQQSTopen it
ZOQRSYSZUSSSopen the
YQSOUTRLUQRSopene*
KUTPUVSYRRRTopened
T[PSSVSQRSRTopened >
RQVPRTS`STVUopened a
PZTSNOSMSSSRopened and
STRSWSSSRSSRopened by
M^RWOVSJQRRSopened it
URKQRZS_VQSTopened the
`NRRRRSFVRSRopener
TSSSSRSSSSSSopeners
QOUKQ[RZSTTWopeni*
QOUKQ[RZSTTWopening
bSRSSPSDTSSSopening >
QS]QSTS@RRSSopening~@span
DXKKQ[SYQQRUopens
SRSSSRSTTSSSopens it
LXNRSSSaSRRRopens on
NSZSSRS^RSSSopens the
VSQSSSSNTRRSopens when
ZRIURVSQUSSRopen~@place
QReSSMRCRTTSopera*
SSXSSOSSRTTSoperation
RR`SSQRBSSSSoperational
gHQOSMSQZRSQopini*
_JQSSPSOWSSRopinion
_JQSSSSOWSSSopinion >
[QSOSPSUVRTQopinions
TRRRSOS]VSTSopinions >
VZKQSQSgSRRQoppos*
O]KQSQSpQSRQopposite
ZPSSSSSJTSSSopposition's
SSSSSSSRSSSSoptic*
SSSSSSSRSSSSoptical
SSSRSSSPUSSSoptim*
SSSRSSSPUSSSoptimistic
SQYRSQSUSSTSoptio*
SQYRSQSUSSTSoption
YHTHOWMKWVVUor
WORSSSSNRSSTor a
[SPSSRSSTSSSor less
USRSSUSNSRRSor my
OQSOSOScUPSPor no
USUSURSDSSSSor the
YQRSSMSQTRRSor two
RSSSSYSTSRRSoracl*
RSSSSYSTSRRSoracle
YePOQPRMUSSPorang*
YePOQPRMUSSPorange
O`TSRRRVTUUTorange >
WSRSSSSNSSSSorbit
ROQSSOSbSSSSorbit*
ROQSSOSbSSSSorbital
SXRSSSSOSRSRorcha*
SXRSSSSOSRSRorchards
]R\\ORESPWTTSorche*
]R\\ORESPWTTSorchestra
XSORSSSPSRRRorchi*
XSORSSSPSRRRorchid
VR^NUYMS[VZWorder
H^\\WRTRTRZUWorder >
URPNSQSWTSSRorder and
QSMSSWSOSRRTorder for
aPHWSNSWUSRSorder in
Z[IRSQRSVQRQorder is
OZSRURRYSRSRorder number
\\PQSSTSGURRRorder of
SNTSSSSQSSSSorder still
QPbPSQSISRRSorder to
PQ]SSSRWRTUTorder's
RV_PLRITKXXZorder*
F`^KLNJPKXXWordered
SODSSUSaSSSTordered 0
SdRRSSPDRRSQordered 00
SOWRSVSFSQQQordered >
RSUPSRSSTTURordered a
SNLWSXSQRTRVordered at
JN`QRQQRNXWWordered for
OFfKSPR\\PZ\\Zordered in
SHT]TYSSSTTUordered it
VHTRSPS]SSRSordered on
LSSOSYSLPTTUordered the
TSNSSSS^URSRordered three
WRKYSSSSSRRSordering
^LRRSVSSTSSTorders
URVSSRSWTVVUordin*
URVSSRSWTVVUordinary
SSSSSSSRSSSSordre*
SSSSSSSRSSSSordred
SSXRSOSUSTUSorego*
SSXRSOSUSTUSoregon
TSLSSSSYTRSRorgan
_QOQSYSQUSTQorgan*
RSMSS\\SPSRSPorganic
cRSSSQSKTSSSorganised
SRSSSSSRSSSSorganiser
QSSSSSSXSSSSorganist
RSURSRSXTSTTorganizer
P^TVINSISSRVorigi*
SSXWSFSSSSRSorigin
SVORI\\SMSSSXoriginal
Q[RSSRSOSSSQoriginals
RRVSSOSYSTTToriol*
RRVSSOSYSTTTorioles
SRTQSQS[SUUTorkne*
SRTQSQS[SUUTorkney
ZURPSRSOSRSRornam*
ZURPSRSOSRSRornament
QRVSSQS[STSSorpin*
QRVSSQS[STSSorpingtons
QRRZRSSOSSSSorteg*
QRRZRSSOSSSSortega
SRSSSSSMSTSTortho*
SRSSSSSMSTSTorthodox
SSRPSSS[RTSTortiz
MSQQRWSRSRRSor~@me
OQQOSOS`UPSPor~@not
SSSSSSSOSSSSosaka
TSOOSSSSURRRoscil*
TSPOSSSSURRRoscillates
PNRFWWTPUPQSother
]LSRRWPJVTSSother >
DSPSS[SMSRRTother end
WQ[RSQQTTUVTother half
LNRSS`RPSSSTother hand
XQQSSXSZRSSSother is
UPSSSTRMUSSSother one
ISZYSRSSRUTUother people's
URSSSNSPSSSSother two
TSSSQRSSTSSSother way
N^RSRWSMSRRQother's
\\XTGONPWUNPLother*
aOUIRPRPVRRQothers
SQSQRMQaRPQPotherwise
VTVRSSSCRRRTotherwise >
?JPRRPR~PQRQotherwise fine
dRRSSSSASSSSotherwise it
WRRSSSSQTSSSottom*
WRRSSSSQTSSSottoman
MQRRSRSySSSSouch
TSSSSSSUTSSSoud
ZZMQSSSKTUTUought
ZZMQSSSKTUTUought to
VSSSSRSSSRSQought*
VSSSSRSSSRSQoughtn't
SSSSSSSPTRSRouma
bRRRSSSBTSSSounce
SQ]SSSSOSTTToupa
SQSSSSSWSSTSoupa'*
SQSSSSSWSSTSoupa's
YNSWZTNHTTTVour
SRHRSSS^RSSSour anniversary
VSN[USS?TRQRour family
LSVXSSSFRTSSour gate
aSMPVQSWUPRQour house
JSXTSSUNPUSVour lane
ISXVRSUARUWTour road
_NSSRSSLUSSSour school
PSVUSQSLRTSTour street
MPSTSQR[STSTour wall
MHUeRPR\\SYSXours
JPZERRRqPWSWours is
SSMSSSS`SSSSourse*
SSMSSSS`SSSSourselves
TSVPIYNPVQTSout
WQKNSUQOUNOQout >
\\ORPSQSQWQPRout a
LaGQRSU\\RSTQout and
VTQ\\RQR]QTSTout at
MSSSRWSQSRSSout before
`SSQSQRNUQQPout by
QYORSRS]ORSRout first
HNgKRRONMY]Yout for
LR`USSSTTSTSout from
SXL]MVR]XROVout in
YRSSSSSHUSSTout is
LR^SRRSNRSSTout it
SRQQSQSQTQRRout like
OSRSSMSMSSSSout loud
VMKOWZ[MUOPPout of
RKMTSQR^STUSout on
TQORSSSUTSTSout since
JUbPTRSLPUTSout the
RNUQSPSUUSTRout there
NVOTS]SUNPPQout to
PSjSSJSMQVVUout today
RYO^SNSFSUQTout was
OX_IPPQdSVVTout with
SRSSSSSSRSSSoutbo*
SRSSSSSSRSSSoutboards
PZKWUQSQSTSOouter
QR\\UQ[RLRTTUoutfi*
QR\\UQ[RLRTTUoutfit
JSXRSYSPRTTVoutfit >
XS@SSSS[TRQSoutin*
XS@SSSS[TRQSouting
NRSSSWSRSSSRoutle*
NRSSSWSRSSSRoutlet
`POSSSSOTRRRoutli*
`POSSSSOTRRRoutlived
RSQ[SSSOSSSSoutra*
RSQ[SSSOSSSSoutran
SRSSSSSSSSSSouts
WJLRYSQVSROQoutsi*
WJLRYSQVSROQoutside
RSSSSRSHSUSUoutside >
WSRSSRRRSRSRoutside for
LQSSUSSWQSSSoutside of
TOQZRSSPTSPToutside the
VSNQTVSHSQQRoutside~@me
SUSSSSSSSSSSoutst*
SUSSSSSSSSSSoutstanding
SSSSSSSRSTSToutwa*
SSSSSSSRSTSToutwards
]SPSS]S@YPPNout~@day
RQOSSLR\\QVVTout~@sense
SsPNSUSDSSSQoval
YKHRTRP`XQSToven
QSZSSSSITTUSoven >
VRRSSRSJTRRRoven and
OS\\PSSSZRTUSoven'*
OS\\PSSSZRTUSoven's
YX]WTSMIRYTWover
\\QSSSSQOVSSRover 00
JT]WRLQPJY^Vover >
BRMYR]SZSUUUover a
QRbPSNSOSSTQover and
MRPSRSSdSSSSover from
XSNSSSSMSRSSover his
YSYMQRSHVRSRover in
QUGWQSR]WPQPover it
GRNVSQS\\SSRSover my
QT@eXURQNYQYover the
QSXQSSSPOXWXover to
URRZQQSQSTSTovera*
YRSSRRSQSSSSoveralls
OSSZRRSSSTSToverarm
KWWXSRSVQQQSoverd*
NSUSSSSSRVVWoverdoing
PWUXSRSVRMOOoverdue
R[IRSRSZSKPLoverdue >
SRUSSRSKSSSSoverl*
SRUSSRSKSSSSoverlock
ROV\\QLRZSQURovern*
ROV\\QLRZSQURovernight
KP_QSTRQSSUUovernight >
MSNSnSOQPPPOoverp*
DSOSnSRSMPQOoverpackaged
\\SRSRSQQVRRRoverpriced
VSRSSRSPQSSSovers*
VSRSSRSPQSSSovershoot
SSDSSQSdSSSSovert*
SSDSSQSdSSSSovertime
LPKURVR]STRTover~@me
\\QSSSSQOVSSRover~@number
QRVRSLSXTTTTowe
MRNSSRP]RSSWowed
VRRTSUQRSTSSowes
aSMSSSSOTSSSowl
_SRSSSSATRSSowls
WURRZZRLROOTown
^MVTQNRXRTSTown >
RSUSSUSOTSSTown and
SSSRSSSQSSSSown cost
VRTQSXSKSRSTown fault
?VbSSSSTRTSSown is
dRPRSWSMSSSSown it
KQRSZSSIOSRRown little
SSSSSSQPSSSTown mistake
QXPSSSSURSSVown name
SVSSSOYKQSSRown site
X^SQRORCUQROowned
[QRSSQSFVRSRowned and
PXRSSRSRPSSSowned up
MUQRT]SFPQRSowner
R[RRSQSNPSSRowner's
R[RRSQSMSRSRowner*
SSSSSSSRVSSSownership
HSSSSeRNSSSSownin*
HSSSSeRNSSSSowning
PSSRSSSTSSSSowns
MWOSSVSYQSRUown~@family
PRRSXSSSQSSSown~@material
SSSRSSSQSSSSown~@money
]RWOSNS[TSTRown~@part
PSOPSUS_SRRSown~@place
MQPSSRS\\USSSowt
KQR^SQSWSSSTox
QSTSSSSVSTTToxfor*
QSTSSSSVSTTToxford
ZSQSRSSVURRQoxidi*
ZSQSRSSVURRQoxidises
VSQSSSSTTRRSoxyge*
VSQSSSSTTRRSoxygen
SSSRSXSPSSSSoyela*
SSSRSXSPSSSSoyelaran
SSSRSRSSSSSSoyste*
SSSRSRSSSSSSoysters
TRSSSSSMSSSSozark*
TRSSSSSMSSSSozarks
JVZORPdKPTWSp
[SSRSSSJSSSRp0000
QSPSSSS]TSSSpaarl
RSSSSSSYRSSSpaces
SRSSSTSSSSSTpacif*
SRSSSTSSSSSTpacific
CUXUTNXJRSROpack
SSRUSRYRPUSQpack of
VSYRQOTNQTVUpacka*
OTZUQOTVPUVVpackage
RSOSSQS[SSTTpackage >
MSWUSQSRRUSTpackage is
ZRRQSSSJTRSRpackages
URQQ^PRNTOPNpacke*
SOTQ]SS_PRRRpacked
SSSSTPSWTSSSpacked it
OSSSUVSORRSRpacked like
SSSRTRSSSSSSpacker's
PTRTSTSPVQRPpacket
RYRRRSRXVSSSpacket >
NSSWRRTPQTSTpacket of
VSVSSVSPTSSSpacket says
XURSSPSETSSRpackets
bOQQMNRS\\RRRpacki*
bOQQMNRS\\RRRpacking
aQQQLOSR[SSRpacking cubes
ROPRSUR\\TSSSpacks
\\URPRQSWWOROpad
USSSSQSSRSSSpad's
QUQSXQSONSSQpadde*
QUQSXQSONSSQpadded
aQQSRRSPSSSSpadded with
UKOU`RRORPQQpaddi*
UKOU`RRORPQQpadding
RKRXVSRQSRRRpadding >
SMRSSSSSSSSSpadding no
SRSQUSSQSRRRpadding whatsoever
VOWZRJTTQWTUpaddl*
VPSXSKSXSWTUpaddle
ZSOSSSTORSSSpaddle's
TSSSSSSNSRSSpaddles
KRZUSSSXSSSSpaddling
UTSRSQSRUSSRpaddo*
UTSRSQSRUSSRpaddock
PSUQSSSSRVVVpaddy's
PSUQSSSSRVVVpaddy*
cOOMTQU>UOQNpads
VSRORSSTUSSSpads >
SSSRSRSUSSSSpaduc*
SSSRSRSUSSSSpaducah
U]VJTP\\MOVZPpage
IZRPSRLNQRRRpage 00
XZPSSOP]TRRRpage 000
STCRRbdJRNOOpage >
ITXSSYSQRVUTpage about
^MURSTR]TSSRpage and
VSTRSOSTSTTTpage four
PRTSSUSURTTTpage is
[PQSSRRXTSSSpage it
LTRPSPeUPQRRpage said
PIfPSMOYRWYVpage says
RRRSSMSKSTSTpage that
eSKRSZSCRQQRpage two
XVMPVKQ[RQQPpages
YMSSSSRIWSRRpages >
TPQSSSSQSSSSpages and
SVPRSSS\\TSSSpages of
IZSSSRRTQSSSpages on
WPSSSSSVTSSSpages to
Q_PPRNHYTQQOpage~@number
RKGSU]nMKQRRpaid
WKHRSmMNSQRUpaid >
USQRSRS[TSSSpaid a
URKSSSXPSONNpaid extra
QoXUVIDMQTUQpaid for
_RWRSUTASSSTpaid the
TVRSSSSLRRRSpain
XSSSSSSSSSSPpainl*
XSSSSSSSSSSPpainless
YTOOONUSWRQQpaint
LLPRRRS^YSRRpaint >
HUSSSSSSPSSSpaint's
DZLWOKQWQWTWpaint*
TQWUPOR_SWTWpainted
PTIWSRSYTSSSpainting
SSRQRQSVSSSSpaintings
QYRSSRSBSSSSpaints
YVQLTPUOVNOLpair
]URRRPRJ[QSQpair >
PSTSSSSTQRQRpair and
NRQRSLYZQSSSpair for
HOWNW[SNOQRPpair of
USSSSUSOSSSRpairi*
USSSSUSOSSSRpairing
b[KNRYUESQSPpairs
\\RSSRRSQTSSTpairs of
PSTSRSSXSTTSpaisl*
PSTSRSSXSTTSpaisley
RS]SSQSPRVVUpaket
RRPSSTSUTQQRpal
SSWRSSSSRSSSpalac*
SSWRSSSSRSSSpalace
ORQPSRSxSTUSpale
bGQSSRSVTSSSpaled
QVSSSSS[RRSSpaler
O_RTRRSPQQRPpalet*
QUSSRSSSQRSRpalette
Q]STSRSPSQSQpalette's
gNJOYRSXVRSRpalm
LSZSSSSSSTTSpalme*
LSZSSSSSSTTSpalmerston
TSTSSSSVURRRpalms
RSVRSSSOSRSRpam's
QYSSSPSRSRSRpamel*
QYSSSPSRSRSRpamela
TSSRSSSRSSSSpamph*
TSSRSSSRSSSSpamphlets
hKHQROPG\\QQPpan
TRKRSRR\\WRSRpan >
XQSSSSSQVRRRpan's
]VSRSRSISSSRpanca*
]VSRSRSISSSRpancake
XSSSSSSRSRRRpanda
TRSSSSSPSSSSpane
RKVPXQS]USTRpanel
XNSSSSSPUSSSpanel >
`LOPSSSOSRSQpanel's
bKMPSRSSURRPpanel*
VRQSSRSWUSSRpanels
RSPQRQS^TPRTpanic
ZRRSSSSNUSSSpanni*
ZRRSSSSNUSSSpanniers
RSSSSWSOSSSTpanpi*
RSSSSWSOSSSTpanpipes
gPRQSPSIWSSRpans
PSRRSSSTSTSTpanto
USSRSSSITRSRpantr*
USSRSSSITRSRpantry
OQbQSRSPSUUUpants
RSbOSSSUSTTSpapaw
PBWJ^PS`SVXWpaper
KRWPTUTZUSSUpaper >
WRSSSQSVRSTSpaper and
SORSUSSNQSSSpaper envelope
OSJRVSS\\QSSSpaper in
PSSRTSSVRSSSpaper string
XPKRSVRVSQQSpaper*
\\SSSSNSNSSSSpaperback
OWKSSQS\\SQQQpaperweight
SMRSS]SRSSSUpaperwork
NcRSSSSLRNSOpapie*
NcRSSSSLRNSOpapier
USNZSRSPRSSRpar
RSZRSLShSSSTparac*
RSZRSLShSSSTparacetamol
HRYSSRS\\TSSTparad*
HRYSSRS\\TSSTparade
NNRRSeRCRSS[parag*
PQSSSVSGSSSVparagraph
OQSSS]SOSSSUparagraph about
QPRRSbSORSSXparagraphs
ORTSSSS`RVUUparak*
ORTSSSS`RVUUparakeet
PSMSSXSYSRRTparal*
PSMSSXSYSRRTparalegal
QSXSSRSRSUUTparas*
QSXSSRSRSUUTparasol
`JTUSLPIWSXTparce*
TOZNVQPRTRUQparcel
VSUQRPSQSUUSparcel >
XSNURSSPTRRRparcel and
SSSRSSSWSSSSparcel in
PSPRSVSUSRRSparcel on
SRSRSSSSUSSSparcel shelf
PUMTRSSYSSSSparcel was
WRRRSSS^UQSRparcel with
_NMYPNSJVUVUparcels
ORZWRSSKPWWWparcels >
ZSRSSNSMVRRQpardo*
ZSRSSNSMVRRQpardon
WPPRSOR`YRRRparen*
WPPRSOR`YRRRparents
QQPOQSSYUQRSparis*
QQPOQSSYUQRSparish
bNQOSRSJTSSSpark
SSW]RPRLRXSUparke*
SSW]RPRLRXSUparked
SSRSSSSTSTSTparked across
FR`SSRSPSSTTparki*
FR`SSRSPSSTTparking
QSSUSSSRRTSTparks
IRQYSRS_TTSSparlo*
PSQSSRS_URSRparlor
LQSYSSSSRUSUparlour
SSSSSSSRSSSSparme*
SSSSSSSRSSSSparmesan
SRRQSRR`UOQQparqu*
SRRQSRR`UOQQparquet
RSSSSSUOSSSSparra*
RSSSSSUOSSSSparramatta
ISPQRUSjQUSUparro*
JQSOSVS]RTUTparrot
RQRQSOSYSTUTparrot >
RSRSSSS_SSSSparrot's
RURUSRSSSTQTparrots
PJTNRRRXURSSpart
ORRSSXSXSSSQpart >
FPQSSUSfUSSRpart of
^SWRSQSKSSTSpart was
ZSSSSPSTTSSRparte*
ZSSSSPSTTSSRparted
SNQQSXSZTSSUparti*
QOSSSYSRRSSVpartial
SSURSSSOSSSSparticular
USPRSSS\\TSSSparticularly
RQRSSRSWTSSSparties
SSSSSRSSTSSSpartita
OQ]NSNS_SVVVpartn*
OQ]NSNS_SVVVpartner
PR[PSSSBRUUUpartner >
SQ]PSOSWWSVSparts
YVHRQRR[XQPRparty
`QVSSTSJVSRQparty >
NRDSSSSdSRQTparty was
IRUSSSSQTTTTparty with
IUZFRURxN[]Zpass
YRRQSHSXRQPMpass >
VSSVPSSNTTSTpassa*
VSSVPSSNTTSTpassage
I\\WIRPQ^RVXVpasse*
LNXNSQQhSZYYpassed
OQ]RSZRUSTSVpassed >
QbOPSKSWSOSNpassenger
RfQPSKSWSORNpassenger side
RRUPS[SFRSRTpasses
NQSVSPS\\RTRTpassi*
NQSVSPS\\RTRTpassing
TRbYRNSHSVVSpassp*
TRbYRNSHSVVSpassport
ISRSSRSSPQQTpassw*
ISRSSRSSPQQTpassword
WG\\XQTQFPYYXpast
NPZRSRS_SSTSpast >
=RO[RQSkSTSSpast it
WS_RSOSJSSSSpast my
QSQSSQScSTTTpast six
PR`SSPSHUVUVpast the
SSUSSRSSSUUSpast what
[SRSSSSKUSSSpasta
QKRPR^RVUQRYpaste
QNRSS]SPRRRYpaste >
SRSSQSSSTSRRpaste*
SRSSQSSSTSRRpastels
LQTRSPRcSSRSpasto*
LQTRSPRcSSRSpastor
SRSSSSSTSSSSpastr*
SRSSSSSTSSSSpastry
SSSSSSSXSSSSpasty
UR^MRJSSSSTSpast~@me
OO`PSQSgSUUVpat
\\OYURQSITUSUpatch
VSTSSQSNSSRRpatch*
SSSSSSSNSSSSpatchouli
VSTSSQSSSSRRpatchwork
SSRSSPSXTSSRpatel
LQZVSOSKSVTUpath
VQZQSRSDSTTTpath >
TSSSSSSSRSSSpathf*
TSSSSSSSRSSSpathfinding
OK[KRSOZWWXWpatie*
RMRQRTSVVTTRpatience
PRQRRQSVUSSRpatience >
VSXSSPSOUSSRpatience and
UQ\\MSQPXUUWVpatient
TSNQS\\SEPSTUpatient >
TSORSMScTTTSpatient man
PSVRSUSPSSSSpatient with
QSjSSRS@SUUTpatient woman
OSSSSTSRSSSTpatiently
gPOSSRSGYSSRpatio
MPcOSSSbRTTTpatri*
OQhPSTSBRTTUpatrick's
QRNRSRSsSSSSpatriotic
QRYSSQR_TTTTpatro*
PSYSSQRYSTTTpatrol
TRSSSSSYTSSSpatron
JOVSSSSfSTTTpats
\\RPQSQSZYQSPpatsy
SRRRQ]SHTSSRpatte*
SRRRQ]SISSSRpattern
SSSSSSSRTSSSpattern's
[SSSSSSQTSSSpauli*
[SSSSSSQTSSSpauline
[RQRSPSHVRSRpause
RSRSSSS_SSSSpavar*
RSRSSSS_SSSSpavarotti
QQMfSPSIQWQWpavem*
QQMfSPSIQWQWpavement
KRRfSSSRPWSWpavement >
SSSSSSSISSSSpavil*
SSSSSSSISSSSpavilion
TRQQSSSRTSSSpavlo*
TRQQSSSRTSSSpavlova
LZLVSRS^QRQRpaw
SSSQSSSSSSSSpawn
RNSSQSSOVSSSpawns
_SQUSSRBRTSTpaws
JVDaQRRQOTRWpay
RRNNSUSSSSTSpay >
NSRSSWQQRSSWpay the
USSSSSSSSRSRpayas*
USSSSSSSSRSRpayasam
SSSSSPXTSSSSpayda*
SSSSSPXTSSSSpayday
E[PRRV]MRSSVpayin*
E[PRRV]MRSSVpaying
SQRSSXSKSSSSpaying >
IRPRRjNYQQRWpayme*
IRPRRjNYQQRWpayment
PSLhQSSIRTRTpays
SSUSSSSNSUTTpcs
QRSSSSSSSSSVpdf
XNRRZSSNUSSSpea
TO[QSYSYSTUTpeace
XPSQSRSXTSTSpeace*
YPRSSSSSURSRpeaceful
RSUQSRSXRTTTpeacefully
_TQSSRSFSSRSpeach
SSSSSSSRRSSSpeaco*
SSSSSSSRRSSSpeacock
IQSRXVS]QRSTpeanu*
SSSSSSSYSSSSpeanut
IQSRXVSWPRSTpeanuts
QSSSTSSURSSSpeanuts >
]ORRTSSQVRSRpear
SWSSSSSRSSSQpearl
OWSSRSSSSSSQpearl*
OWSSRSSSSSSQpearls
VRSSRSSSVSSSpears
JSQJSQS`STTUpeas
OSSSSSSWTSSSpecan*
OSSSSSSWTSSSpecans
WMMRR]SPURRRpedal
WSSSSRSQTSSSpedal is
TSSSSQSXSSSSpedal's
cRUPSQQPRNQNpedal*
aRUPSSQKRNQNpedals
X]RRSPRMRSSSpedes*
Q]SSSPRORSSSpedestal
ZSRRSRSQTSSSpedestrians
RSSSSSSSSSSSpeed
ZORR^QSHSRRRpeel
XQSRRRSGSSSRpeel >
[YQVSPSRZPQNpeele*
K[SUSRS[PRSRpeeled
OUSRSRSWSSSSpeeled back
cQRUSRSJ\\QRPpeeler
RSVSSSSNQSSSpeeli*
RSVSSSSNQSSSpeeling
TSSSSSSRUSSSpeels
NQ\\PSTSQQUYTpeep
SSSSSSSSTSSSpeewe*
SSSSSSSSTSSSpeewee
WIQSQTSOUSSSpeg
`SXOQLSTYSSNpegs
VRRSSSSRTSRSpei
RTSPSSSSSRSRpeice*
RTSPSSSSSRSRpeices
]SRPSSSRUSSRpelle*
]SRPSSSRUSSRpellets
KVSSSQS^QSSSpelot*
KVSSSQS^QSSSpeloton
U^LNQLTXQOPOpen
]cQQRPSSPQRPpen >
NRSmSQSNSTSTpenal*
NRSmSQSNSTSTpenalty
TUSSSSSHRSSSpenan*
TUSSSSSHRSSSpenang
YRSSSSMQTSSSpence
QUPOVMUURTRRpenci*
JSOPVPVZSQQPpencil
RRRSUSSSSRQRpencil sharpener
ZUTSSPRMRVTUpencils
TRSSSWSNSSSSpendi*
TRSSSWSNSSSSpending
SSRSSRSRSTSSpengu*
SSRSSRSRSTSSpenguin
ZPSRSSSSTTSSpenni*
ZRQSSSSPTSSRpennies
WRQSSSSOTSSRpennies >
SRSSSSSVTSSSpennine
SRUSSSSSSTTTpennines
GVHRR\\VGSQQTpenny
NMRRSWVGSSSTpenny >
RSSSSSUOSSSSpenri*
RSSSSSUOSSSSpenrith
iQOPPNX@VOQNpens
IQMQSRYdVSRRpensi*
KSOSSRYVSSRRpension
RRRSSSSTUSSSpensioner
QRRQSSS`TSSSpensioners
ZTSSSSSJSSSSpenth*
ZTSSSSSJSSSSpenthouse
JMSPN`RXPRQVpeopl*
TMLIN`RXPPPUpeople
<VHRQoYBSMMTpeople >
WSWSSZSCRSSSpeople and
MSXSSYSNTTSSpeople are
[SPRSRSUSSSRpeople have
NRWPSOSdRUSTpeople in
VSUYSRSHUSRRpeople who
ISZYSRSSRUTUpeople's
VS^SSMSMSTUQpeople~@reply
fWPQSQRIVRRQpeppe*
gUPQTORJTRRRpepper
STSSRUSSTSSSpeppermint
XNPWSUVDUSSSper
YRRSSZRHTSSSper cent
]QKQSTXKWNNPperce*
WQKQSTXKWNNPpercent
UWRRSRRQURRQpercent >
YSSSSSSSSSSSpercentage
^NSSSQSQSSSRperch
XSRSSSSYSRSSperco*
XSRSSSSYSRSSpercolator
^SRSSQSGSSSSpercu*
^SRSSQSGSSSSpercussion
SSUSSSSLSUUTperes*
SSUSSSSLSUUTperestroika
XMKNQ[RSUNOUperfe*
]MNQQRS[ZQQPperfect
ZISSSOS]SSSSperfect >
NSQPS\\SKOPPXperfectly
NRRbRSSJRSSSperfo*
NRRbRSSJRSSSperformance
KSSRWRSUTQRQperfu*
KSSRWRSUTQRQperfume
\\SSQSSSESSSSpergo*
\\SSQSSSESSSSpergola
NQRTRYR_QTTTperha*
NQRTRYR_QTTTperhaps
[SSQSRSQTRRRperio*
WSSQSSSSSRRRperiod
WSSSSRSQTSSSperiods
SPPSSVSSSSSSperki*
SPPSSVSSSSSSperkins
SSSSSSSUSSSSperma*
SSSSSSSUSSSSpermanent
USSSSUSQSSSSperpe*
USSSSUSQSSSSperpetua
GRURSRScRSSSpersi*
PSUQSSSXSSSSpersian
JRSTSRS]RSSSpersimmon
SROOTUQTQQRWperso*
XQTMQQSUUTTVperson
VRSQRKQXTUVRperson >
QS[SSTSNRSRUperson and
RSUSSUSLRUUTperson in
QQSSSZSGSSSTperson one
USSSRRSNUSSQperson with
RKWSSWSQSSSUperson's
DSVSVTS[RSSTpersonal
`SQVSSSRTQQRpersonally
Q\\ISSSQLOSRSpersons
NR_ORQbPQUWTperth
RRKRSR^^SPQPperth >
RSSSSOSaSSSSperu
OYSSSRSORSSSpestl*
OYSSSRSORSSSpestle
]RRSSSSPXSSSpesto
VRPPSSReTSSTpet
OXQSSSSSSRQRpetal
_PRSSQSRRSSSpetal*
_PRSSQSRRSSSpetals
WQSSSSSQTRSSpete
MRdSSSSSTSSSpeter*
TRQSSSSTTSSSpeterbilt
LSeSSSSRSSSSpeterborough
NORSSPSvSSSSpetra
NRSUSSSUSTSTpetri*
NRSUSSSUSTSTpetrie
TSVRSSSRSSTSpetro
NQ]YROVKPWTUpetro*
NQ]YROVKPWTUpetrol
SSSSSSSURSSSpette*
SSSSSSSURSSSpetted
SSSTSSS[SSSSpetun*
SSSTSSS[SSSSpetunias
ISRSTSSgQSSSpew
`RRQSSSRXORPpff
[QRSSSSUTSSSph
USSSSSSNRSSSpham
SOR\\SMSTVUSSpharm*
SSS^SMSTTUSTpharmacist
SORQSSSTUSSSpharmacy
[YSSSQSGSSSSphase
UNISSSSfTSSSphd
OTSSSSS\\SSSSphill*
OTSSSSS\\SSSSphillips
XKORSTRbTSSTphilo*
XSPSSSSKSSSSphilosopher
SSRSSUSWSSSSphilosophical
KRVRSRSjSSSTphilosophically
[LOSSSSNTSSSphilosophy
SSQSSSSTSTSTphoen*
SSQSSSSTSTSTphoenix
ZJTPS`OISQSVphone
OQUSSXSKSRRTphone 000
RNNLRVTMUPRNphone >
GSPYS^SVQVSWphone and
RQO\\WLS[VRQPphone case
LRaSS[RGRUUUphone in
TRRRSRSRTSSRphone mount
PRRSSWS\\SSSTphone with
TSSSSRSRQSSSphone's
`GOWRTRPQURXphone*
RQSZSWSKRUQWphoned
OQS^SUSNSUSVphoned me
_IPPRQSYTRTTphones
OQUSSXSKSRRTphone~@number
XSSRSPSRSSSSphone~@reply
ELUgTQP[N[S\\photo
TPQ[SQS[STSUphoto >
HZRUUQSRQTSTphoto is
MPXTSQSWQVUVphoto of
OQQVSSSRQURUphoto shows
KSSkSQSNP[RYphoto's
QXKcOaQNIYM\\photo*
EaSSRQSZQSSSphotocopy
HNQZRUS[OUQUphotograph
RTSSSSSRSSSSphotograph >
OTWQSZSURQRRphotograph of
{SSRSPS>SUSTphotographed
JSSOSVS_SRRSphotographer
SSSQSSSSSSSSphotographic
SNQRSZSURRSWphotographs
SUOORZRDSPQQphotos
PPWRS[RXSSSSphotos >
RRSRSVSQSSSSphotoshop
SSSRSRS\\SQRQphotosynthesis
TRPSSNShUQRQphras*
ORSSSNSpSSSSphrase
SSSSSSSRSSSSphrasebook
WSPSSSSLTQRQphrases
ZROSSMSVVSTRphysi*
SSSSSRSSTSSSphysics
ZRMSSRSUUSSRphysio
SSUSSNSSSTTSphysio's
VTVUQNS]SRRPpiano
SPWXSRSDTSSRpiano >
RRRSSXSSSSSSpic
SRRSSSS_TSSSpicas*
SRRSSSS_TSSSpicasso
TTcSSPS?QUUSpick
WSSVSRSDQSRSpick up
TYTORVSQOUUUpicke*
TYTORVSQOUUUpicked
OVRSSPSNQSSSpicked >
NQUUSPTSRSTSpicked it
SWSSSSSSSTSTpicked the
[PQMR\\SPSRRUpicked up
NSQPT\\SYURRRpicki*
NSQPT\\SYURRRpicking
USRQS]SQURSRpicking up
PRRSSKS`SUSTpickl*
PSSSSOS\\RSSSpickleball
SSSSSOSXSUSTpickled
SSSSSSSQTSSSpickles
YOOGPcRERPQQpicks
YPOHRfRKSORQpicks up
bQSNSQSNWRSPpicku*
bQSNSQSNWRSPpickup
RRSSSSSWSSSSpicky
YOSSSSS0SSSSpicni*
VSSSSSSFSSSSpicnic
UPSSSSS<SSSSpicnics
RZDWNULYMSRRpictu*
SE`[PQQ\\TWTVpicture
JS]ISNT[PTVSpicture >
TSRUSSSQTSSRpicture and
SQPRSSSbSTTTpicture for
XRQQSSSOTSSSpicture has
NRYVSSSSSTSTpicture in
QRVOSSSXTSSSpicture it
NO_WRYSISSUTpicture of
RMSTSPS[STSTpicture the
QRRQSYSNSSSSpicture with
Y^RWSPSNRRRRpicture's
L^RRSQSIPPQQpictured
TS9KR]N`OSSRpictures
IVSQSURPPRSSpictures >
RRURRISMVQQRpie
LRPSSPSUVSRSpie >
_aDOUOQTWMNJpiece
NRGSSOSPVSRRpiece >
MTQPWWSMWQRQpiece of
\\R^SRPSKRSSRpiece with
[KQROTRVSRRSpiece*
[KQROTRVSRRSpieces
\\WRVRTSVQSSRpieces >
RPSRSRSTSSSSpieces are
UNSSRTSQSSSSpieces of
PSNQRP]ZSTTSpier
SRUSSSSVSSSSpiero*
SRUSSSSVSSSSpierogies
NQSSSSSWSSSSpiers
QSSSSSS]SSSTpiete*
SSSSSSSXSSSTpieter
QSSSSSSWSSSSpietermaritzburg
LRQXcPR[SSSSpig
YQUNRQRZRURVpigeo*
NRWSRRSZQURVpigeon
^RQNSRSRTSSSpigeons
RSXRRSSSSTUTpiggl*
RSXRRSSSSTUTpiggly
\\SSSQRSRXQRPpigs
SSKSSSSWSSTSpiha
VSQSSSSSRSSQpike
Q[UUSTSTSVSTpile
SQdSSRORR]]\\pilgr*
SQdSSRORR]]\\pilgrim
LQWRPRSfTSSTpill
SSSSSSSQSSSTpilla*
SSSSSSSQSSSTpillay
SSSWSSSSPSSSpilli*
SSSWSSSSPSSSpilling
RSIMeLQQROQMpillo*
`TPOOORLWPQNpillow
VNRPRSSNURSRpillow >
`QRSSSSLURRRpillow is
QVRR[RSTSSSRpillowcase
SSOSSSSWSSSSpillowcases
GOQSaRRSNSSSpillows
ZRNSSRSRVQSPpills
SQSSSSSOSSSSpilot
LXOSRXT\\PTRSpin
ETQSSXSiRSSSpin >
^TSOSSSDTSSSpin in
aSRSSSS;URSRpinat*
aSRSSSS;URSRpinata
WPRQSaSKSSSRpinch
nPRQSDSO\\PQNpinch*
XRSSSSSQSSSSpinched
iQRRSDSQ[PQNpinches
TQSSSSSOSSSSpine
WSSSSQSTSSSSping
XSRSSQSPSSSSpinge*
XSRSSQSPSSSSpinged
XSSSSSSJSSSSpings
LnJPiNR?RMONpink
N[RRRPSMRRRRpink >
SSSSSSSRSSSTpinke*
SSSSSSSRSSSTpinkerton
MXXSSVSQQSRTpinne*
MXXSSVSQQSRTpinned
SP\\RSNSTSTTSpinni*
SP\\RSNSTSTTSpinnies
aRWRRNRISUTTpins
]RPSRSSTVSSSpint
VQSSSSRLUSSSpints
XOSSSSSSTSSSpipe
RRSSSSR]SSSTpipef*
RRSSSSR]SSSTpipefitter
fRPQRRPMUSSSpipes
SSSSSSSWSSSSpips
OQhSSRSMTSSSpirat*
RQRSSRSWTSSSpirate
PSiSSRSISSSSpirates
WUPRRQVNSQRSpiss
XURRRQSSSRRTpiss poor
HiPUSQSKOTSSpisse*
KjPUSQSLOQQQpissed
PSSSSSSSSVUVpisser
RSSSSSUOSSSSpisst*
RSSSSSUOSSSSpisstake
XURRRQSSSRRTpiss~@recommend
XQMYSSSLTSQQpit
HRSRSMRhSSSSpitch
ISWTSRS\\RTSTpitch*
QSXSSSSMRTSTpitched
QSXSSSS[RTSTpitched it
NRSSSSSZSSSSpitcher
PTSRSRSaSSSSpitchfork
SSRUSRSNSSSSpitching
PSSSSSSZRSSSpithe*
PSSSSSSZRSSSpithead
SSSSSSSVSSSSpitts*
SSSSSSSVSSSSpittsburgh
QYXRTPRsQRRPpity
VO_NLUQUSVWVpizza
SMJQWSSdTRSRpizza box
SSSSSSSSTSSRpizza's
SSSSSSSSTSSRpizza*
SMJQWSS[TQSRpizza~@parcel
RSSSSSSTTPPSpiñat*
RSSSSSSTTPPSpiñata
RGT[OSRSTXOWplace
PTPSRVSRPVSTplace >
OPMRSXS\\SSSTplace and
YS\\SPSSKTRRRplace for
MLVRSRSWSTSUplace in
aSRPSLSCYSSPplace to
`NNRRNRKYTTSplace*
ZQPTSPSOVTTUplaced
YPRRSQROVSSQplaces
PQVVSSSKPVRVplace~@me
_OMTUNRMURRQplain
ZTQSSRRIUSSRplain >
TRRRSKSfSSSTplain english
SRSRSSRRSRSRplain*
SRSRSSRRSRSRplainly
IQORVWSfRSTSplan
SRQSSTSOSSSSplan >
WSSRSSSQSSSSplane
GRdQSRRYQUVTplane*
WSSSSSSLSSSRplaner
FSRSSSR`RSSSplanet
OSeQSRSSRUVUplanet's
WRRQSSS[TSSSplank
[QdPSRSCURTRplann*
IRlPSRSIRSUTplanned
PSWRSRS[RTUTplanned the
OS\\RSQSWRRRRplanned to
eRMSSSSNVRRRplanner
SSPSSSSSSRRSplanning
TPR`SKSTUTPRplant
ARSRSQSpSVWVplant*
TSSRSSSSSSSSplantain
IS\\SSSSYRVVVplanted
SSSSSSSURSSSplanter
SSHSSRSUSSSSplanting
JRVRSSSfTTTTplants
SRQSSZRVSSSSplaqu*
SRQSSZRVSSSSplaque
UIGPZMSePRRNplast*
YORURNSXRTSTplaster
UOQORPSWRTSTplaster >
NKQSSSUfSSSSplaster's
PSSSSQSTSUTSplasterer
RSSSSSSORSSSplasters
YUKN\\SQRQOQMplastic
XWSPVRRGNRSQplastic >
SSSSRSSQTSSSplasticy
TSPSSSSOSRQRplat
OY_UTNSKSVVRplate
HVWSS[SBQUUTplate >
USRURSSQRTSUplate of
QSSSSSSSSSSSplate's
TXQQRRRNQTTSplate*
RSSSSSSSSSSSplated
WXQQRRRNQTUTplates
KYQSSSSWQQRQplates >
OTPRSWSVRRRTplates and
RSQXSTSNSRSSplatf*
RSQXSTSNSRSSplatform
MR\\SSRSVRUUVplatt*
MR\\SSRSVRUUVplatter
JXQUQLQcUTVSplay
PSMNSPRvSTTRplay >
QSPSSSSVSTSTplay for
NUSSSRS]RRSRplay it
OZPSRRSXVOONplay the
PR^SSPSKRUVUplay with
LXSOSKRUVSVOplaye*
IUWRTSRYSUVUplayed
YXOQSKSJUQSOplayer
PRSSSSSXTSSQplayers
GVSRSSS[RSSSplayg*
GVSRSSS[RSSSplaygroup
YUTXSMSLWUTTplayi*
YUTXSMSLWUTTplaying
KR_RSPS[RVWVplaying~@me
MZRSSSSQSSSSplayl*
MZRSSSSQSSSSplaylist
LRVSSRSTRYZXplayo*
LRVSSRSTRYZXplayoffs
AVNRRWScSPPTplays
aTSRSRSQWRRRplays in
U[SPSRQTRSSRplays the
TOQTYgNRSRQTpleas*
\\R`IReSEURTPpleasant
EQF][VNRQSPXplease
ERVO`GSYRSUVplease >
RSSUSSSWSTSTplease and
SSUSSWPUSSTTplease be
OSSYSRSLSUSTplease don't
QQSVSZSHRRRRplease use
NSRTSQSeSSSSpleased
OSSYSRSLSUSTplease~@not
QQSVSZSHRRRRplease~@use
^RRSRSTPTSSRpleasure
SRRSRSTPTSSRpleasure >
SSSSSSSQSSSSplect*
SSSSSSSQSSSSplectrum
H[SOUQRQPTTRplent*
H[SOUQRQPTTRplenty
F]SQUSSROTTSplenty of
SSSSSRSSSSSRplink
SSSSSSSUSSSSplonk
_KQSSSSKXSSRplot
WRSSSSSPSRSSploug*
SRSSSSSSSSSSploughed
WSSSSSSPSRSSploughing
TSM^SSSJSRQRplow
VS]SSSSQSSSSplowe*
VS]SSSSQSSSSplowed
QS_TSPSHRUUUpls
IjIQSVWESONOplug
VQSSSXWMRPPRplug >
[TSQSRSNRSSSplug'*
[TSQSRSNRSSSplug's
MX[PRYRMSQRPplugg*
MX[PRYRMSQRPplugged
MW\\QSXSNSRRQplugged in
STSSSUSRRSSSplugged it
RQbSRSS_TSTUplugs
[ORRSPSRUSSQplum
`RSRSRRFTQQRplumb*
`QSRSSRFTQQRplumber
STSSSSSSSSSSplumber's
SSSSSSSRSRRRplump
SX[SSLSKSSTRplums
POPSRLeNURRPplung*
PPPSRMeOTRRPplunger
SSSSSSSSTSSSplunger's
SNLQSQSpUPQOplus
WSSNSSSQSRSRplush
SSSSSSSNTSSSply
\\SPRRWRQQUUVpm
RSSSSSSSSSSTpngs
cOMSPKRLTQRPpocke*
RVRQQNRRVQRQpocket
RKRSSRS]USSSpocket >
_TQRSQRWUSSSpocket for
USSSSSSRSSSSpocket's
bLOURPSNQSSRpockets
R\\OSSSSZSSSRpod
SSSMSSSWSSSSpoddi*
SSSMSSSWSSSSpodding
[QUSSSSPSSSSpodia*
[QUSSSSPSSSSpodiatrist
SQSSSSSSTSSSpodiu*
SQSSSSSSTSSSpodium
gOQRSNSPVRSSpoem
]SOSSPSOVSSSpoems
PSSRSQSeSSSRpoetr*
PSSRSQSeSSSRpoetry
SSQSSSSSSSSSpoets
YQVLV\\RORPPSpoint
fJPRSRSHUPPOpoint >
DRQRVUSYPSSWpoint of
^PNMRPQHXSTQpoint*
OROVSWS?STSSpointed
USRSSRSUSTTTpointing
TSSRSSSSURRQpointless
_QSLSMQZVRTRpoints
YNORSSSRSSSSpoiso*
YNORSSSRSSSSpoison
UQSSSQSTSSSSpoke
XPSSSSSVRSSSpokes
SRSVSSSNSTSTpokin*
SRSVSSSNSTSTpoking
OSJZSQSWRWTUpolan*
OSJZSQSWRWTUpoland
QRVSSQS[STSSpolar
_NaRSOSTRXXZpole
WSQSSSS[TSSSpolen*
WSQSSSS[TSSSpolenta
WOEMS]SLSPQTpolic*
YSPSSSSJTQRQpolice
`SMNSGSUSSTRpoliceman
DPNRSiSSRRQXpolicy
KRSSSnSMRSSVpolicy >
USSSSNSPSSRQpolicy is
LRS[SSSTQWSVpolis
`ZJORRRJROPPpolis*
[RJRRTScTPPQpolish
MYSPRSSSRRRRpolished
UVSSSQSPSSSSpolishes
\\SSSTSS=SSSSpolishing
PONL__QFRTQSpolit*
WRPNQWRETUQSpolite
USRRSTRPSUSSpolite >
WRSSRYSPRSSSpolitely
RSQSSYSQSSSSpolitely >
SSSSSSSRSSSSpoliteness
RSRQSWSQSSSSpolitest
GRRSbSSSRSSSpolitician
TSSSSQSZSSSSpoliticians
_PRRSSSJTSSSpolla*
_PRRSSSJTSSSpollack
XQSSSSSVTRSRpollo*
XQSSSSSVTRSRpollock
SSSRSSSSTSSSpolo
SSYQSSSWSSTSpolok*
SSYQSSSWSSTSpolokwane
VQSSSSSERSSSpolyd*
VQSSSSSERSSSpolydactyl
YRSQSSSRUQRQpolye*
YRSQSSSRUQRQpolyester
KLSNfSROPQRRpolys*
KLSNfSROPQRRpolystyrene
VSRSSSSPUSRSpommy
VRRSSRSLTSSSponch*
TSSSSSSUTSSSponcho's
USRSSRSJSSSSponchos
SGGZ_OQVWTQSpond
PPOZbOR`QWRVpond >
PPSSYSSSRSSSpong
SSTSSSSSSTUTponga*
SSTSSSSSSTUTpongal
XS@SSSS[TRQSponso*
XS@SSSS[TRQSponsonby
PSUSSRSZSSSTponti*
PSUSSRSZSSSTpontiac
SSSRWSSKRRSRpony
`MPRSPSSSSRRpoodl*
`MPRSPSSSSRSpoodle
IQ~RSQSKPYYXpoof
WOK^SOSRUSPSpool
SQHdSSSETSQSpool >
SQYSSSRJSQQSpool'*
SQYSSSRJSQQSpool's
SSSSSSSRSRSRpools
NUOTRYSXSQQSpoor
TRSRSTSSTRRTpoor >
RnQRSPSIRRRRpoorl*
RnQRSPSIRRRRpoorly
oQJZSIS@QSSQpop
NQSSfSSVRRRRpopco*
NQSSfSSVRRRRpopcorn
POQSSSV\\SSSSpope
USSSSSSSTSSRpope'*
USSSSSSSTSSRpope's
PRPRSYSgSSSSpopes
]XNSQXRSUNPLpoppe*
YRNUQZSKROQNpopped
FSP[SSS_RSSSpopped it
RYRQSQR[SSSRpopper
XRSSSSSTVRRRpoppers
QSSSUSSHSSSSpoppi*
QSSSUSSHSSSSpopping
gRLORPSRSSSSpops
SSSSSSSQSSSSpopsi*
SSSSSSSQSSSSpopsicle
PUPSTRSRRRSRporce*
PUPSTRSRRRSRporcelain
DJ`QPQPSNZY[porch
RSS_SYSGTRQSporch >
SSPSRSSXURRRporch and
PSXMRQS_OVUWporch is
PSVQSSSWSSTSporch light
RSQWSSRUSSSSporch with
MSRSSSSZSSSSporch*
MSRSSSSZSSSSporches
SSSSSSSRSSSSpork
cMVROQRSVUVUporri*
cMVROQRSVUVUporridge
VPRVPRSaSUSUporridge >
NIeVSQRRTRSSport
ZOSSSSRRSSSSporta*
ZOSSSSRRSSSSportable
SQRSSUSVSSSSporti*
SSRSSUSSSSSSportion
SQSSSSSVSSSSportions
MS]OSRSTRTTSportl*
QR]OSRSVSUUTportlaoise
OUSSSSSQSRRRportlend
VSQSRSSQTSSSporto
RSSTSRSGSSSTportr*
RSSTSSSSSSSTportrait
SSSSSRSGTSSSportrush
TQSSSSSSSSSSports
LSTSSWSRSRSUportu*
SSSSSSSSSTTSportugal
LSTSSWSRSQRTportuguese
TSSRSSSOSSSSpose
QSQSSYSLSSRRposit*
QSQSSXSSSSRRposition
SSSSSUSLSSSSpositive
SM[NSZSSRRRUpossi*
SM[NSZSSRRRUpossible
UQZLRYYWSPRQpost
OOOPRZR_RRSVpost >
QSRSSQXRRRSPpost a
SSRRSSSRSRRRpost and
NUONSSSPRSSTpost it
]QUOQKSQVTXPpost office
PRhPSVTSRRSSpost on
MNMMQU^TOQRNposta*
POPMQU^PNQROpostage
ZSSSSQVPSRSSpostage >
SSSSSQTTRSSSpostage on
RSSRSRRWSSSSpostage to
YPSSSRUKRSSQpostage was
PSPSSSSVTSSRpostal
SSSSSRRSTSSSpostb*
SSSSSRRSTSSSpostbox
RVRSSSSeRSSSpostc*
PSSSSSSeSSSSpostcard
UVRSSSSSRSSSpostcards
QTIYUXQPQQOUposte*
QTKYUUQPQQPTposted
RWSSTUSQSSSQposted a
WRSRTRSTRSSRposted in
QQ^RTRQQSTSWposted it
SSQSSVSSSSSSposter
XROSSWR[VOQMposti*
RRPTSQR`VORPpostie
YSQSSYSMSSSQposting
PSRUSSSSRUSUpostl*
PSRUSSSSRUSUpostlady's
cPLNOHQS[SUQpostm*
cQRNOMRJ[QSQpostman
PRSRSSSXTRSRpostman in
SSSSSSSRSSSSpostmaster
TSSSSSSQRSSSpostmen
SRMSRNS_UUUSpostmistress
WPOOShSQURSRposts
WSRRSRSSTSSRpostw*
WSRRSRSSTSSRpostwoman
_\\PRQGQPQQOOpot
QZNQRURROQQOpot >
TWSPRQS\\TSSSpot of
Y[SRSSSQRSSSpot's
KQLPSVS_TTUTpotat*
KRQRS[STSSSTpotato
RQNPSOS^TTTSpotatoes
QSQQSYSURRSUpotho*
QSQSSRSYRSSUpotholder
PSSRS_SQRSSUpotholders
VSSSSNSQTRSRpothole
QSOSSSSYSTTTpotlu*
QSOSSSSYSTTTpotluck
VSP]SRPPSTRTpots
SSSSSSSRSSSSpotsn*
SSSSSSSRSSSSpotsnpans
RUSdSRS>RTRSpotte*
OSSbSRSDRTRTpotted
QUSTSSSSSSSSpotter
WSSSSRSMRSSRpottery
SS^SSSRGTRRRpotty
AS[S\\RSUQSTSpouch
LSSSYSSPSSSSpoult*
LSSSYSSPSSSSpoultry
SSSSSSSRRSSSpouna*
SSSSSSSRRSSSpounamu
UZR]PZPJTURXpound
HSSSS_QJQRSVpound >
VNM[U[RQPTQTpound*
VNM[U[RQPTQTpounds
XRQRSRN]RSSTpounds >
URSSSSOQTQRQpounds and
VVWRSMSTQTTTpour
cMOSSSSPTSSSpoure*
cMOSSSSPTSSSpoured
aRP^SRRKSTSUpouri*
aRP^SRRKSTSUpouring
cIPRTOSMWPROpours
ZPQSURSVSRSRpours without
ZPQSURSVSRSRpours~@missing
O_MRbPSVQRQPpowde*
SYMRbPSJRRQPpowder
OYSSRSS_RSSSpowdered
D_IRR\\PPNRRVpower
WRSSSQSETSSRpower cut
WSSRSSSQSSSSpower*
WSSRSSSQSSSSpowerful
WRSSSQSETSSRpower~@works
ERSSiRRQRSSSppl
_STZRMRRUTRTpract*
[SQSSRSVSSSSpractical
VPQ_SQSPSVRVpractically
XQYORPSXURURpractice
NSSSSSSWSSSSpracticed
VSSSSSSKSRRRpractises
RYRSSSSRRSSSpractising
PS\\RSRSGSUTTpragu*
PS\\RSRSGSUTTprague
USSSRSSPTSSSprair*
USSSRSSPTSSSprairie
eRRSSQS:VQRQprais*
_RRSSQS?USSRpraise
WSSSSSSNSRSRpraised
USSSSSSSSRSRpraises
QOsWSWS?NVSWpram
PRSSVRS\\SSRRprank*
PRSSVRS\\SSRRpranked
MSSTSSSQSSSSprawn
XRORSQSaWSTRpray
RTOM]NRbRQRSpraye*
V\\QORRScTRQRprayed
PKQQ^PRQSSSRprayer
PNQS\\PRSRRRRprayer >
SSSSSSSTRSSUprayers
]QQSSPSTUSSRprayi*
]QQSSPSTUSSRpraying
NSQSWSSbQSSSprays
STRSRRSYSSSSpre
Q[SSPSSRRSSRpreci*
N[SSPTSQQSSRprecisely
VSSSSRSTSSSSprecision
SSSSSSSRSSSSpredi*
SSSSSSSRSSSSpredictable
hRJJQUSP]MQNprefe*
bSOJQUSN]NQOprefer
ZROSSSSTSRRRprefers
PTPVSSSRRRSQpregn*
NUSSSSSUSRSRpregnancy
TRPVSSSPRSSRpregnant
SQQSSUSQSSSSpremi*
SQQSSUSQSSSSpremium
OS^RSSSLSVVUpreor*
OS^RSSSLSVVUpreordered
LPaRS\\SKRUTVprepa*
WSSSSXSLSSSRprepaid
QRSSSSSXSSSSprepared
JQaRSWSMRTTVpreparing
OSSSSSSZSSSSpresb*
OSSSSSSZSSSSpresbyterian
NRSSS\\SRSSSSpresc*
NSSSSVSTSSSSpreschool
SRSSSYSRSSSSprescribed
ISORWQSeNWWUprese*
LVPRXRSXMSTRpresent
NXRSPSSPQRSRpresent and
RPSSSRS[SVUUpresentation
RSSSSSSXSSSSpresenting
SSSSSSSSSTTTpreserves
?TWSSMSiQSSSpresi*
KWOSSPS{RSSSpresidency
SQWSSNSBSSSSpresident
SSWSSSSJSSSSpresident's
HRSSSUS[RSSSpresidents
SVL[SRXBVNNOpress
JNP`SQS[STSSpress >
GSQQSWXMPQPTpress the
[OOdPPPOYQRQpress*
JQRiSTQZPSSUpressed
KSQKShQIRSRUpressed 0
`SRNSMSYUSSQpressed it
XPTWSQS[STUUpressed the
KSQKShQIRSRUpressed~@number
`SSFSSSPUQSQpresses
SVRXSPSPUTRRpressing
XMQVQRSOXRRRpressure
NOTRSSSbSSSSpressure >
QOZSSQSOTWVWpresu*
POZSSQSRRWVWpresumably
TSSSSSSQTSSSpresupposes
RXWPRQScSSRSprete*
[SSSRSSPURSRpretend
KXWQSQSfPSRTpretended
TSRRSSSSTSSRpreto*
TSRRSSSSTSSRpretoria
cRNNUNRLUOQLprett*
XSSSTSSSQSSSprettily
^RNNTNRLWOQLpretty
XOPPSQSQZQROpretty >
SSSRQSSQSSSSpretty but
P`RQRQSJOQRPprevi*
P[SQRQSKPSSRprevious
RYRSSSSRRRRQpreviously
MXQQSIZdQRRMprice
JVSSSOWPQSSRprice >
bSSSSPOH[SSSprice i
TRSSSRTTTSSSprice of
QMRSRLhNORRPprice*
TRSSSO[RSSSSpriced
PSSSSSSSQSSSpriceless
SNSSSQYSSSSSprices
SSRSRQZPQRRQpricey
TRSSSSSOSSSSprici*
TRSSSSSOSSSSpricier
GRRVS\\SMORRWprick
J]JRSnSPPRSTprick*
J]JRSnSPPRSTpricks
OPQSSWSaSSRSpride
OPQSSWSaSSRSpride >
NXRSSSSQRSSSpried
[ORQSLSQVRSPpries*
[ORQSLSQVRSPpriest
[QPRSLShXQROpriest >
RRQSSRSUSUVTprime
WQRRSSS\\TRSRprime*
VRRRSSS\\TSSRprimer
TRSSSSSSSRSRprimes
QSPSSRUWRRRQprinc*
PSQSSRS[SSSRprince
ZSSSSSSISSSSprinces
NSSSSRURRRRRprincess
RSRSSTSYSSSSprincipal
`SMTQeRGQQPWprint
MZRRSeSESSSSprint >
OSQQRVS_RRSUprint a
SSSRSSSJSRRSprint the
V^PJLPVRPQRPprint*
FUcMRTXYTTVTprinted
cRIRSWSJUQRSprinted a
ZRNSSNSSSTTSprinted them
SP[PSRSPTTUTprinted~@ordered
ZRNSSNSSSTTSprinted~@seller
^W?QR[ROVOOQprinter
UQSQSXSbSSSSprinter >
cRPSOQSRUPPQprinting
QR^RSNSOSWWSprintout
JZMTRNRSISRSprints
K]TSSSS\\QSSSprints >
WQSSSRSMQSSRpriso*
SQSSSSSSRSSSprison
WSSSSRSMRSSRprisoners
KXSSSRSQPRRRprist*
KXSSSRSQPRRRpristine
TSRUSRSMUSRRprive*
TSRUSRSMUSRRprivet
PRIRS_SPSRSTpriya
IRRTSQSgTSSTprize
RVQSSSSJSRRRpro
QSSRSSSVSTUSproba*
RSSRSSSTSTUSprobably
RSSSSSSTSSSSprobation
POQO^bSJPRRVprobl*
POQO^bSJPRRVproblem
MQQRRZRORTTRproblem >
NKKRS`\\NQPPRproce*
RSRSS\\QOSRRSprocess
OKLRSW^RQQQRprocessing
WRQ\\SPRXRTTSprodu*
`RS]SPSKRRSRproduct
SSRSSTSRSSSSproduction
KRRSSRRaSTTTproductivity
RQRRSRS[TSRTprofe*
SSSRSSSXSSSTprofessional
RQRSSRSVTSSSprofessionally
PRNaRNRTRTSUprogr*
WSSSSPRYTSSSprogram
SSSSSSSPSSSSprogramme
RSSSSSSUSSSSprograms
MSNaRQSOQTSTprogress
YSOSSSRPTRSQproje*
SSSSSSSQTSSSproject
YSPSSSRSSSSSprojector
SSRSSSSRSSSRprojects
SS[SSSSHTSTSprom
KZUPReNHJRSXpromi*
TNMRSaSORSTVpromise
HXURRUQVKSRTpromised
ZSNRSRSMTRSQpromised >
NQDSSaSSSPPTpromised a
ON_RSOSPRVVUpromised for
TPOOSTRYRSSSpromised in
QRORS]SGSRSTpromised me
RS`RSQSNSTTSpromised~@day
QRORS]SGSRSTpromised~@me
U[XRSVQISSRTpromises
OSSSSUSSSSSSpromo
RSUSSSSRRUUTpromo*
RSUSSSSRRUUTpromoted
QSSQSSSRSSSSpromp*
QSSQSSSRSSSSprompt
SSTSSQSQSSSSprono*
SSTSSQSQSSSSpronounce
PMK_R`RESUPUproof
UPMTRYRFWPQQproof >
NSRXSVSVNWSVproof of
OSRRSRRpTSSSprop
OSQXSQSTQTSVpropa*
OSQXSQSTQTSVpropane
[OH`XORGQQOQprope*
YOSOZVRKOQQRproper
BRRRhRSORTSTproper job
ZMN\\RQSQVSRSproperly
NYM\\RMSQRSRRproperty
QZQPSRSTRSSRproperty of
SPSSSSSSTSSTproper~@part
QPRRQQSdVSRSpropo*
TSRSSRSSUSRSproposal
PPSRQRSeTSSSproposed
KRTRRSS_QSTTpropp*
KRTRRSS_QSTTpropped
QSPSSSS]TSSSprops
aOMSSRSPTRRRprose
PSSRSQSYTRSSprose*
PSSRSQSYTRSSprosecco
RS[SSNSNSSSSprosp*
RS[SSNSNSSSSprospect
SSPSSSSSSRRSprota*
SSPSSSSSSRRSprotagonist
\\ORQXOSOVPQPprote*
SSSSTRSRSSSRprotect
SSSSZQSVSSSSprotected
]ORQQSSLWQQQprotector
ZFNTQQS_YSSRproud
RSWSSSSHSTTTprous*
RSWSSSSHSTTTproust
NONOSnRFPRRUprove
ROSQSYSFRRRRprove it
RSRSSSSURSSUprove that
TNSSSUSTSSSTprove*
TNSSSUSTSSSTproved
QPWQQRR^TSSSprovi*
NSXSSSSPSSSSprovided
RQSSSRScSTTTprovince
WSRSRSSQTRRRprovinces
SSSRSSSSSSSSproving
TQSRRSS^TSSSprune*
TQSRRSS^TSSSprunes
VVSPSRS\\SRSSpruni*
VVSPSRS\\SRSSpruning
RRSRSSSURTSTpryce
NSSSSSSTSSSSpsalm
SSSSSSSWSSSSpsi
TSSSSSSTSSSSptfe
JRWUSOSlUWZUpub
NRPLSQSfSSWSpub >
LSOQSWaUSQQSpubli*
SSPRSWR[SQQTpublic
LSSRSSbMSSSRpublisher
FPgRSSRPRUUVpuck
TRSSSSSZSSSSpucke*
TRSSSSSZSSSSpucker
]QSPSRSMTTTRpuddi*
ZQSPSSSNSTTRpudding
WSSSSRSRTSSSpuddings
HNMmQPRaOWRVpuddl*
JNKmRQSZOWRVpuddle
XRObSRS@OZSYpuddle >
QSUSRSRZSSSSpuddles
SSQSSSSQSSSSpuff
WSYNSRRPSSTTpuffe*
[SRSSRRLSSSSpuffed
PSYNSSSWSSTTpuffer
TSSSQRSQTSSSpuffi*
TSSSQRSQTSSSpuffing
NRSWSSSaSTRTpugs
iIIRRORLWPPPpull
VRRSRSSQRSSSpull >
\\ORSSSSTTQPQpull the
TXYPNPRVVSTRpulle*
TTZQNPRWWSTRpulled
VRRRRSSUTSSSpulled in
TQSQSUSWSSSSpulled it
SWRRSSSRRSSSpuller
VSVSSRS\\SSSSpulli*
VSVSSRS\\SSSSpulling
jIQUSRR:\\RRRpulls
[RMSSZSTUSSRpulse
NRTSQ]P\\RSSQpump
L\\RRSNShQRRQpump >
NNRSSgSPRQQRpump is
WSRVSSSOQSRSpumpk*
WSRVSSSOQSRSpumpkin
jQRSQQS?URSRpumps
ROUSSSSZTUUUpunch
]SSDSVRTTRSRpunch*
QSSSSVRTSSSSpunched
_SSDSSSSURSRpunchlines
\\SQRSRSPVRRQpunct*
WSQSSSSSURRQpunctuality
XSSRSRSQTSSRpuncture
WSTRSSRSRTUTpune
VSSRSTSNSSSRpunis*
VSSRSTSNSSSRpunished
ESS\\SSSKRTSTpunts
]RRSSSSNSOROpup
ZSQSSSSJTRSRpupil's
^SORTQSHTRRPpupil*
WSQRTQSPRRRQpupils
VSSSSSSSVRSSpuppe*
VSSSSSSSVRSSpuppet
RRTQSSSTSSTSpuppy
ZRRSSRSQTSSRpups
RSSSSUSRSSSTpurch*
RSSSSUSRSSSTpurchase
^MPNPPVPZOQQpure
UVQRSRSJTRRQpurpl*
UVQRSRSJTRRQpurple
QQP[RXSKTTRTpurpo*
QQP[RXSKTTRTpurpose
VRSSSTSRRSSSpurre*
VRSSSTSRRSSSpurred
oPMQSRSR[NPLpurrs
XSQQRXSNVRSRpurse
OSSQR[SNRRSSpurse >
_PPPRTSNTQRRpush
]QN\\R]Q;TPQQpushe*
TQPbR^QASSRSpushed
\\SRMSRSNTPRQpushes
RSSUSPSQSSSSpushy
SLOP\\ZNOWQMPput
QQRRSRSRSRRRput >
TQJSQ[QgPWSZput a
8SXTSRSpSUTTput down
PWOSSSSaRSRPput her
WRSOSRSOURSRput his
_TXUMSQ_PTSVput in
ZNKcNMPNYVORput it
TVOPSXSLQRSUput me
OSUPSRSUSSTTput my
ZNZTSQT_TUUTput on
_ORQSQS@SRSRput one
ORRRSdSNRRSTput right
SQRSUTSIPSSSput that
JQYK[RSYVRTRput the
\\ZZQSJSORUVSput them
YRSSSKRTTSSSput these
LSLRRfSXVQRPput this
YSSRRSSPVRSRput through
SSNSVRSPTQQQput together
P^QZRNWHSSQQput up
KNU`S]SASSRVputs
TPPWTRSWSSSSputs the
`RSSSRSISSSSputt
RYRRSOSSSRSRputte*
RYRRSOSSSRSRputter
SNPQSUV[RPQVputti*
SNPQSUV[RPQVputting
MOORS`RRQQQYputting it
SSQSRSSOVQQRputty
QVRMSVSbRRTVput~@me
\\YZQSISNRUVSput~@seller
Y[MQRONVUQQOpuzzl*
WZPRSRNCSQQQpuzzle
PVRSSSSOTRRRpuzzle is
USRSSSS_URRRpuzzle's
STQSSPSYSSSRpuzzles
HSRSSQVbRSSSpyjam*
HSRSSQVbRSSSpyjamas
ZPSSSPSQTSSSpyotr
SSRSSSSYTSSRpyrex
LQRRSRSaSTSTpâté
^JQRSRSXTSSSq
SSRSSSS_SSSSquads
_SSSSSSJTSSSquake*
_SSSSSSJTSSSquaker
fNPTROSE\\SSRquali*
fNPTROSE\\SSRquality
SSSSSSSNSSSSquara*
SSSSSSSNSSSSquarantine
eQQ\\RRS<VURTquarr*
eQQURRSEVSRTquarrel
eQQURRSEVSRTquarrel with
RSSZSSSISUSSquarry
QUQQRaQUTRRRquart*
WKQQRbQYTTSTquarter
WSSTSSSJSTSTquarter mile
SSSSSSSPUQSQquarterly
M]SSRSSRRSSSquarters
VQSQSSSNTRSRquays
TSRRRSSUSSSSquebe*
TSRRRSSUSSSSquebec
BUSOTXP]PRRRqueen
BPPPU]PhRSRVqueen >
SSSSRSSPQSSRqueen of
TSVSSSSSUSSSqueen's
SSWRSRR\\USSTqueen*
RSRSSSRWSSSUqueens
SSUSSSSXSSSSqueenstown
KSNSS\\SLRRSUquery
SSSSSSSYQSSSquest
CJTKXePTNST^quest*
GJ^LRVQ^OTU[question
RRTSRRRQQTUWquestion >
LOPSS]SPOSSSquestion about
TSRSSVSWRSSRquestion i
SSRSRVSDSSSSquestionnaire
OSJRZ^RWRRRVquestions
NTOS[^RWRSSUquestions >
SRSSSTSPRRSUquestions~@reply
TSQSSVSTTSSRquestion~@me
VSPOSQSZTTTRqueue
TSRSSRSVSRRRqueue*
TSRSSRSVSRRRqueues
ENBORlSJRQQWquibb*
ENBORlSJRQQWquibble
ORRSS\\SRRQRUquibble >
QOFORbSRSSSSquibble~@me
LSYRSPShSRSRquich*
WSSSSSSTSSSSquiche
ISYRSPSgSRSRquiches
YHFXRcQRKUMZquick
YRQSRLSKPORNquick >
UUSUSQVQQRSRquick and
PQO[UUSPPYQXquick as
LSVMSeSNSSSTquick with
LP[UTWRRSQUWquick*
JP[VRZRRSQUXquicker
QRYRSNSTSQQSquicker >
YRPSSSSQWSTRquicker than
USSRTPSTSSSSquickly
MSJMRLRYQOPNquid
RSSSSSTPRSSRquid >
USORSZRKUMOQquiet
SXSRTUSVTRSSquiet >
VRSUSRSSTRSRquiet and
ASSRSSS]TSSSquiet enough
UOQSSWSMVQQSquiet*
SSSSSSSQSSSSquietest
UOQSSWSOVQQSquietly
UQVRTPSYPQRPquilt
ORSSSRSeSSSSquilt*
QRSSSRS^USSSquilting
PSSSSSS[RSSSquilts
eMQQSQSHYPROquit
HSN\\PNRvPWTZquite
TSSRSRSPSSSSquits
OSYSSSSaSTTTquiz
RQRSS\\SRSSSVquota*
RQRSS\\SRSSSVquotation
ORRRSSS\\RSSTquote
RRQSSSUSSSSSquote*
RRQSSSUSSSSSquoted
SSSSSWSHSSSTquoti*
SSSSSWSHSSSTquoting
MkVQRMQKPSSSr
RSRSSS[CPRRQr000
VQRSSSSPTSSSrabbi*
UQSSSSSMSSSSrabbit
TRSSSSSWTSSSrabbits
WSVTRNSNRSTSracco*
SSSSSSSYRSSSraccoon
WSVTRNSHSSTSraccoons
hSMRSQSBTSSRrace
SSRSSSSBTSSSraceh*
SSRSSSSBTSSSracehorse
TQQQ_QSMUQRPracin*
TQQQ_QSMUQRPracing
TSQS[RSXSSSQracing post
TSQS[RSXSSSQracing~@parcel
RRSSWSSKSSSSracing~@part
TKRVSQVYQURSrack
KX^OSSSTPSSVracke*
F[^OSTSTQSSVracket
WPSSSRSSRSSSrackets
bR^SSSSQRPQPrad
]SQNSSSUVQSQradia*
[SQQSSSWVQSQradiator
USSPSSSQSSSSradiators
ZPTXSSQNSOOVradio
OSUSSRRZRSSSradio 0
XQRRRSSQSSSSradio >
OSYRSSSXSSSSradio's
OSYRSSSXSSSSradio*
OSUSSRRZRSSSradio~@number
SSQSSSTPRRSRradis*
SSQSSSTPRRSRradish
OSVQSTSZSTTTraffl*
QSVSSTSSSTTTraffle
PSSQSSSZSSSSraffles
cRQRSRSHUQSRraft
ZIRRgTSQSSSRrag
OSSSS[SKSSSRraga
ZPSSSSSJTSSSragin*
ZPSSSSSJTSSSraging
QSSWSQSSSUTSraid
NRSTSNSXTTSTrail
OSSWSSSVSTSSraili*
OSSWSSSUSTSSrailing
SSSSSSSTSSSSrailings
SSSSSSSWTSSRrails
RRXSSSRMTSSSrailw*
RRSSSSSXTRRSrailway
SSYSSSRHSTTTrailways
`KM^PVRUVWVVrain
EONgS[S:QUUVrain >
TRSSSRSXTTRTrain like
SSSSSSSSSTUSrainb*
SSSSSSSSSTUSrainbow
]RMSSRSOXNQNrainc*
]RMSSRSOXNQNraincoat
UML]RQPaWRQRraine*
UML]RQPaWRQRrained
HRQ`SRS]SUTTrained >
WPQ\\SQSGVQPQrained on
PPIUSQQcUURRraini*
PPIUSQQcUURRraining
`RLSQPRSVSRSrains
WSSSSSSNSSSSrainw*
WSSSSSSNSSSSrainwater
USWSSNSTSSSSrainy
QRQSSSSRTSSSrain~@part
PRROQRSeQRRVraise
_POUSNRKTVTSraise*
_POUSNRKTVTSraised
KSTSSSSZRUUTraised four
OcSQPPSXQRSQraisi*
HdSRSPSWQRSQraisin
NRTRQSS]SSTSraising
_SSSSSSJTSSSraisins
RSP[SSSNSZRYraj
LQWISSRkSSRTrake
SSUSSQS[RUTUrakhi
PORRSQSoUSSSram
VRSUSUSWSSTRramad*
VRSUSUSWSSTRramadan
KMR[SFSfSSSSrambl*
SSRSSFS]SSSSrambled
RMS[SSSRSSSSrambler
MSSSSSS]SSSSrambling
QRSSTSSSSSSSramek*
QRSSTSSSSSSSramekins
SSSSUSSRRSSSramme*
SSSSUSSRRSSSrammed
[SSPSRSNTSSSramor*
[SSPSRSNTSSSramore
ORVWRPPPVVVVramp
SSQXSSSHSSRSramp and
RQRUSRSXSTSSramps
SN[XRPMYYYRSran
ISPSSWSXQSSSran a
RXRWSRSHSTSSran out
RSYSSSSNRUUUranch
KSRRSWXNRRRRrand
MUafRCQNQaVWrang
SPSPSUS_SRSSrang 000
QRZ_SPSRRSTTrang >
P[RRSVSLRSSQrang about
PVWSSQSRRSTSrang and
FOdPSJRUTSSUrang me
VRQWSSSWRUSTrang the
YWRSSIS`SRSRrang them
OS^SSVSJRWWRrang to
bTQIRRSMTQSRrange
XRSSSSSSUSSSrange*
XRSSSSSSUSSSranger
QQRZSRSQRVSUrango*
QQRZSRSQRVSUrangoli
QRSSRZSOSSSTranso*
QRSSRZSOSSSTransom
RRSSSYSOSSSTransom >
RPORSaSGSSSTrare
NSSSSRS_SSSSrarot*
NSSSSRS_SSSSrarotonga
bSJRRSSMVQRQrash
MRSSSSS\\SSSSrashe*
MRSSSSS\\SSSSrashers
URSSRRSSUSSSraspi*
URSSRRSSUSSSrasping
WPSQSRSSXQRQrat
SSSSSSSRUSSSrat's
bPORSQPQ^QROratch*
bPORSQPQ^QROratchet
dN`PSNRAQVVTrate
XQPSSOSQPSSSrate >
YOORSSRYWQQQrated
QUTSQQRXRXTWrathe*
QUTSQQRXRXTWrather
RSVSSRRVTTUTrather than
PRSSSTROSSSTratin*
PRSSSTROSSSTrating
RXMN[LUIQRRQrattl*
\\VNPTPWLSSSSrattle
eQOSRRTPTSSSrattle >
MTSSWSSRSSSSrattled
YQRRRQSQSSSSrattles
HVSRWRSTQRSRrattling
TSSSSSRSSSSSrattly
PSSSSSSSSSSSravi
^SRRRQSSRQROraw
LTSSSSS]RSSSrawln*
LTSSSSS]RSSSrawlngs
TSRSSSSQTSSSraws
VXTPSRSTTRSOray
[SUQSSSKSQSPrazor's
TSXQSSSKPUVTrazor*
LSVSSSSSPVVWrazors
`SSSSSSMSSSSre
^OXSRQSLUSTSreach
VQPURSSNTSRSreach the
TQY[SMS7PXVVreach*
SSSVSRSARTSSreachable
OQZUSOS_QWWVreached
JYXRSSSUQSSSreached me
QSUSSSSQQSSSreached us
XSRRSSSPURSRreaches
VSRRSSSPSRSRreaches the
SSSVSRSARTSSreaching
TQK^VWORSROWread
JRU[SUSPPTQYread >
TPPOSOS`URRSread a
RS\\SSPSISTTSread in
RWKNURSRWNPQread it
USTYSNSSTVTSread that
fPSUSJQITSSSread the
VSRSSSSQSSSRreada*
VSRSSSSQSSSRreadable
fVQOSOS?TTURreade*
gVPPSOS<TQRQreader
\\SSRSQSIUSRSreader >
QSTSSSSVSVVUreaders
WOUNRRSTQUUUreadi*
WP[NRRSPQTTUreading
JSTQSTR^QSSTreading >
SSQSSPSNSQRPreading glasses
VRNSSVSLTSSSreading the
ITUSSRR\\RUUVreading this
SSMSSSSWSSTSreadings
hTGJSTKFYJPPreads
PTSSSRSSRRSSreads 00
NRLSSZSQPPPZreads anything
XRR\\SSSESRSSreads the
STSSSQQLTRSRreads~@number
QRXRSMS\\RUVUready
MSUSSQSXRSSTready >
URYRSRSSTUUTready for
\\SSSSSRPURSQreaga*
\\SSSSSRPURSQreagan
\\cIMKRSTOMLLreal
N^OSRTSBQOONreal >
ZPRSSVSBTSSSreal leather
KQYQPSS[QSTTreal one
RYNRSPTJSRRQreali*
SSOSSRTOSRSRrealised
^SSSSQSNSSSSrealistic
GYRRSSSSSSSSreality
PPNSRPR[VQQNreall*
PPNSRPR[VQQNreally
HSQNSOSoTRSQreally >
YSSYSRSDRSSSreally do
]NRSRVSFSSSSreal~@material
RSSSRRS`STSTreams
VRQVSSSRTTSTrear
RSRSSSS\\SVVVrearr*
RSRSSSS\\SVVVrearranged
SRRSSSSPSSSSrears
TSSSSSSSSSSSrearv*
TSSSSSSSSSSSrearview
IaMPQbP[QPQVreaso*
AhKPS^RGRQRXreason
RPUPSTSKRQRTreason >
ZQPSSPSPTSSSreason and
RMQSS^SURSSTreason given
[RPRSRSRSSSTreasonable
ZSQSSSSQTSSRreasoned
KNYTRXQjQRSQreasons
NPTTSLRVSRSRreasons >
[QSSSRSQUSSSreass*
[QSSSRSQUSSSreassemble
TSSSSSSRSSSSrebar
aRRRSRRFURSRreboo*
SSTSSSSNSSSSrebooked
aRQRSRSLURSRreboot
USSSSNSQSSSSrebou*
TSSSSQSSSSSSrebound
SSSSSPSQSSSSrebounder
[SRSSQSMUSSRrebui*
[SSSSQSKUSSSrebuild
SSSSSSSUSSSSrebuilt
JUROR^ROPTTVrecei*
QUOQRbR<ORQVreceipt
SSSRSWSLSRRTreceipt >
LSRSSXSORSSSreceipt in
USSSSRSSTSSSreceipts
JSWQSPSfSUVTreceived
MP\\SSRSORUUUreceived >
SSSSSSSLSSSSrecen*
SSSSSSSLSSSSrecently
_S^LRRS@USVSrecep*
_S^LRRS@USVSreception
aSXLSSSNUSURreception >
NSRSWRQOTRSRreces*
NSRSWRQOTRSRrecess
SQSSSSSUQSSSrecha*
SQSSSSSUQSSSrechargeable
IPkRSPSMM`__recie*
IPkRSPSMM`__recieved
WLVQSLQ]UUTSrecip*
XOOSSSSQTSSRrecipe
[QRSSMQQUSSSrecipes
IR\\QSRS`RUTTrecipient
LRPQSRS[RSUSrecit*
LSORSSS[RSTRrecital
SSSRSRSRSSSSrecitals
SSUSSSSSSSTSrecited
]QXNRXTFUTVRrecko*
^QYPRTUFSUVTreckon
QNYSSRUNRTTSreckon >
RRRQSWSTURSQreckons
QSSQSQSUTSSSreckons~@me
QRQSSSSTTSSSrecli*
QRQSSSSTTSSSrecliner
ZVSRSSSLTSSSrecog*
QWSSSSSVSSSSrecognised
\\RSRSSSITSSSrecognition
YQRQRMSLXRRQrecom*
QQSQRMS`WRSQrecommend
IQSQSSScVRSQrecommend >
[SSSSSS?TRSRrecommended
QRQRSQSdSSSTrecon*
SSRSSSSRSSSSreconnecting
RSSSSSSZSSSTreconsider
RRRRSQS_SSSTreconsidered
TO_KZURNUSSTrecor*
VOVP_JS`SSTSrecord
^OQR[OSRSTUSrecord >
ZSLSSQSMTSSRrecorded
GWSSNPSaSRSRrecorder
OS\\SSQSNSVUUrecorders
YQRRSgRISQQUrecording
SQ[PSRSITRRRrecords
SSSSSSSRSSSSrecov*
SSSSSSSRSSSSrecovery
PQRRRcSSRSSTrecur*
PQRRRcSSRSSTrecursion
KOR^]PSKOURUrecyc*
SSSSSSSRRSSSrecycled
SSSRSSSSRSSSrecycles
KOR_]PSLQURUrecycling
SSSURSSQRTRTrecycling bin
RSQcQSSQRTRTrecycling day
SSSURSSQRTRTrecycling~@place
RSQcQSSQRTRTrecycling~@span
dKKTUTULYQPRred
XSORSVSUVRRRred >
ORWXSSSXRUSUred door
VSQQSUSHTRRRred is
O[SSRRSTSSSSred's
RSNSSSSTSSSSredbu*
RSNSSSSTSSSSredbuds
SSSSSSSSSSSRredee*
SSSSSSSSSSSRredeemed
OSYSSQSSSUTSredef*
OSYSSQSSSUTSredefined
O]RSSRSSRRRQredhe*
O]RSSRSSRRRQredhead
OSSYSQSYSUSTredir*
OSSYSQSYSUSTredirect
QSSSSSS_SSSSredo
SRSSSRTJSRRRreduc*
SRSSSRTJSRRRreduced
MRjRSOSOSSTSredwi*
MRjRSOSOSSTSredwings
ORWXSSSXRUSUred~@place
VRPSSTSLSSSSreed
HgRSSUSRSSSRreed'*
HgRSSUSRSSSRreed's
TSOSSQWGURSQreeds
SSSSSRSSTSSSreefe*
SSSSSRSSTSSSreefers
P\\QSSVSRSSSSreeke*
P\\QSSVSRSSSSreeked
ZRQSSSSPSSSSreeks
QTRQRPS\\XQQPreel
SSRSSVSLSSSSreels
YPPRRPSXWSSRref
QRRMSUS`WSTRrefer*
QSRSSSSJVSSSreferee
OSSNSRSlSSSSreferees
SSURSSSSSTTSreference
WSQSSVTPSSSRrefers
WSSRSSSHTSSSreffe*
WSSRSSSHTSSSreffed
PSSSSSTYQSSSrefil*
PSSSSSTYQSSSrefills
SRSSSTSQSSSSrefle*
SRSSSTSQSSSSreflection
USSSSSSNSSSSrefor*
USSSSSSNSSSSreformed
COpPRMRMNYY[refre*
MPfQRPREQVWVrefresh
NQXRRQR^QVVVrefresh >
PSZSSSSKSSSSrefreshed
MRVRSPSdPVUXrefreshing
RQGOR`MPPLLYrefun*
[OHPR^MCTMMVrefund
IROSShSKOSSZrefund >
QWSSSTS\\SSSNrefund and
SSQSSHS\\TSSRrefund policy
TSSSSNSUSSSSrefund rule
NVSSSSSYOSSVrefunded
PQSSSUSZSSSSrefunds
L[SRRRTOQSSSrefur*
L[SRRRTOQSSSrefurbished
MLX[TZRNPRQWrefus*
SPSPSUSQRRRTrefusals
RQSSSSS`SSSTrefuse
JQX]UZRJPURVrefused
RROXSgSFRSQTrefused >
RSWSVRRQSTTRrefused to
TSSSSQSQTSSSrefuses
VSSSSSSNTRSRrefusing
JRSQS^SSSRSSreg
MSV]SQRORUVTregar*
RSP\\SRSQSTSTregardless
NSXSSRRQRUVTregards
OS[MSRRgRUVTregards >
QPOSSSSbQVUVregat*
QPOSSSSbQVUVregatta
SSRSSXSPSSSSregim*
SSRSSXSPSSSSregiment
ZSVSTQSLRSSRregin*
ZSVSTQSLRSSRregina
MQnQSSQRQUXTregio*
NQkRSURRSTTRregion
SSSSSQRQSSTSregional
SSVRSSSURTUTregionals
PRHRPcTPSRQTregis*
SSRSRVTPSSRRregister
RSIRQ[STRRRUregistered
RSSSSYSSRSSSregistering
SSSSSSSRSSSSregisters
VRSRRQSITTTSregre*
TSVRSQSJTSTSregret
VSRSSSSQSSSSregrets
SSQSSSSTSSSSregretted
QQRZRRSHRURUregul*
QQRZRRSHRURUregular
QS_SSKSYSSTSrehea*
QS_SSKSYSSTSrehearsal
RWSSSQTNSSSSreind*
RWSSSQTNSSSSreindeer
NSTSQSSTSSSSreing*
NSTSQSSTSSSSreinga
SRSSSSSSSSSSreiss*
SRSSSSSSSSSSreissue
SSWSRPSkUSSSrelat*
PSXSRPSoSSSSrelationships
VSRSSSSPUSRSrelative
NQkRSRSPRTTTrelay
RSYSSQSRSUTSrelea*
RSYSSQSRSUTSreleased
[RRRSRSVWRRSrelia*
[RRRSRSVWRRSreliable
SSSSSSSRSSSSrelie*
SSSSSSSRSSSSrelieved
USSSSQSPUSSSrelig*
TSSSSQSSTSSSreligion
TSSSSSSPSSSSreligious
SQORScQUSSSUrelis*
SQSSSbSTSTTTrelish
SSRSSTSNSSSSrelist
SSPRSSQYSSSSrelisted
USSRSLSQTSSSrelit
JRfSSJSTPYZWremai*
USRSSMS\\SSSSremain
HRfSSQSJPYZWremains
JSVSSSSXSTTSremar*
JSVSSSSXSTTSremark
BSbERdSYQQTVremem*
KTRRSYSRRSSSremember
RSSHSeSBROSVremembered
VSSSSSSRSSSSremembering
OSRSSSScTRRSremembers
LSdQSMS[QVVTremembrance
SURQSSSRSSSSremin*
SURQSSSRSSSSreminder
YYKRSKZWVOPMremot*
JYLRSM[\\NQRSremote
HaOSSSSXQQQQremote >
RRSSSQ\\MRSSSremote area
bSRSSRSN[QQMremote's
RSN\\RXR4TPQUremov*
VSSSSSSSVRSSremovable
SSS_SKS;RSSSremoval
PSSSSURRSSSTremove
SSNQR^SNQPRUremoved
SSSRSSSRTSSRremoving
RSSSSSSTSSSSrenew*
RSSSSSSTSSSSrenewing
RSTQSTSRRTUTreno
JSSSSSWZRRSRrent
RRURSSSUSSSSrenta*
RRURSSSUSSSSrental
SS`QRSSHQSSUrente*
SS`QRSSHQSSUrented
NSROSjSERQSUreope*
NSROSjSMRSSTreopen
SSSSSSSJSRSSreopened
RSSSSRSSSTTTreord*
RSSSSRSSSTTTreordered
SUSSSSSPSRSRrepac*
SUSSSSSPSRSRrepacked
O\\PRSTQVQSSTrepai*
QSRSSTRVRSSSrepair
Q]RRSPSTRSSSrepaired
SSRSSURRSSRTrepairs
YTQSRQSQVQSPrepea*
^UQTRMSRUQSPrepeat
NSSSSWSRSSSSrepeated
SSSSSSSSTSSSrepeats
XRPQR`RTPMMUrepla*
SRSSSRSRSSSSreplace
RURSSSSaRSSSreplaceable
SSPRS]SLRRRUreplaced
SQSRSUSPSQQSreplacement
XSSSSVSPRPPSreplay
NPONS[SMRQRXrepli*
SSSSSSSTTSSSreplica
QQONSYSPRRRTreplied
PRSSSVSPQSSWreplies
JSQORfRBOMQYreply
QRURSWSSRRRWreply >
QSSSSUSQSSSTreply is
SQRSSVSRSPSUreply was
USRRSaS<UQRRrepor*
PSSRSaSGSRSSreported
XSRSSSSHURRRreports
VRSSSSSQSSSSrepub*
VRSSSSSQSSSSrepublic
[QSSSNSRVSSSrepul*
[QSSSNSRVSSSrepulse
NNIRWcRURQRUreque*
RRRSSZSNSRRTrequest
SSSSSSSPSSSSrequest >
POMSWYRbRSSTrequested
RSOSSbSGSRSSrequested in
RSPSSUSKSRRTrequesting
QRHdSMSQSVQVrequi*
OSRSSYSSRSSUrequire
RRIdSGSURVQTrequired
VSSSSRSNTSSSrequires
SSSSSSSPSSSRrerou*
SSSSSSSPSSSRreroutes
GR`RSQSXRUTTresch*
GR`RSQSXRUTTrescheduled
RUQURPSSTTSSrescu*
QSQUSRSTTTSSrescue
SUSSRQSSSSSSrescued
SRRSSYSQSRSTresea*
SRRSSYSQSRSTresearched
WQRSSSSPSSSSresem*
WQRSSSSPSSSSresembles
TONOSQSZUSSSreser*
TONOSQSZUSSSreservoir
SSSSSRSWTSSSreset
VSQSSRSOURRQreset*
VSQSSRSOURRQresetting
ELYWRNQROZTZresid*
FMaSRNQNOZVYresident
QOhQRRRNQTRUresident >
SS`QSSRZSUXUresident at
RRLWSSSVSSQSresidents
OSSRSSSTSSSSresig*
OSSRSSSTSSSSresigned
SWSTSSS@RRSRresis*
VSSTSSSHRRSRresist
PWSSSSSKSSSSresistor
SSRSS[RJSSSSresiz*
SSRSS[RJSSSSresizing
LYQLS`SJTRSTresol*
L[RSSSSQSSSSresoled
TSSSSSSOTSSSresolution
RQRLS`SOSRSTresolved
V]TQRMQ]QSSUrespe*
ILQRSSRlRSSVrespect
JRQRSVReRSSVrespect >
adVSSNRDRSSSrespects
UYNRS_SSSRSRrespo*
\\PSSSSSPVSSSresponds
M\\OSSYSRPSSRresponse
RSQSSZSWSRSSresponsibility
YZFVPPP_VRPTrest
RMPWSSPUQUSTrest >
UQUSSSSSRTTTrest and
YMQSRVSKTRRSrest of
gOMQSMSMTQRQresta*
WSSSSSSQRRSRrestart
SRPSSSSSSRSSrestarts
bPSRSOSGTSSRrestaurant
TSPSSQS[TSSRrestaurants
RWVSSRSORUUTreste*
RWVSSRSORUUTrested
PRZRSRR\\QUTVresti*
PRZRSRR\\QUTVresting
ORXSSSS_STTTrestl*
ORXSSSS_STTTrestless
OOKQRYS_QRRYresto*
RSRSSWSPRSSTrestock
NQPRR^TNQRRWrestocking
QSSSSYNSSSSWrestocking fee
VRRSSRSOSSSRrestore
RSSSSMScTSSTrestored
SRQRSQS\\SSSSrestores
fPOQSQSOTTTSresul*
RSOSSQSbSTTSresult
gPSQSSS@TSSSresults
NSSSSRSUSSSTretai*
NSSSSRSUSSSTretail
SSSSSUSKSSSTrethi*
SSSSSUSKSSSTrethink
PSRSSRS`SSSTretho*
PSRSSRS`SSSTrethought
JR^LROSPTVWTretir*
SSYSSSSKSSSSretire
OOYRRRT\\RUUUretired
CRfQSPU\\QVVUretired >
NURNSPROUTURretirement
QSTSSSSRSSSSretra*
QSTSSSSRSSSSretransmits
SSQRSUSPSRRSretre*
SSQRSUSPSRRSretreat
SRRSSOS_STTSretro*
SRRSSOS_STTSretrospectively
VSSSSRSVSSSSretun*
VSSSSRSVSSSSretune
YKMLK]PVZKNPretur*
TQFLNbP\\VMNSreturn
PRSSSVSISRRTreturn >
SNQSRWSORRRSreturn label
USSSSNSHSSSRreturn on
ZSSSSQSPSSSSreturn spring
]YOPSPSNXQROreturn to
TSRSSWSRRSSSreturn window
OT^UPYSNSRSTreturned
SSWRQSSRSSSSreturned it
QSRSSZSNSRRSreturned the
UO^VSFSUTUUSreturned to
POSSSVSSRSSSreturner
VSSSSJSSUSSRreturning
[QPQROTQVRRQreturns
USQSSRSZUSSSreturns to
QRSSUSSOSSSSreuph*
QRSSUSSOSSSSreupholster
SSRRXQSPSRSPreuse*
SSRRXQSPSRSPreused
TSSSSSSRTSRSrevea*
TSSSSSSRTSRSrevealed
QSSSSSSSSSSTreven*
QSSSSSSSSSSTrevenue
PMPQQNRgVTPSrever*
SSSSSRSSTSSSreverb's
RSVRSSSOSRSRreverend
]RPMSSSPXPRPreverse
LORWQORcRVSTreversed
NRPTSRS_QVRVreversing
PSQQSSSVSTRUreversing >
JPSNR]RVRTUZrevie*
JPXNR]RZSRUXreview
[OYPRVSRQXYVreview >
RSSSSSSORUUUreviewed
SSNSSSSSSSRSreviewing
TSNQS\\SYXPQPreview~@me
[QSSSRSQSSSSrewet
TOSSSSSSSSSSrewir*
TOSSSSSSSSSSrewire
K\\RSSSSUSRRRrex
\\SOSSSSQTRSRrgb
SSJRSSSSSSTSrhodr*
SSJRSSSSSSTSrhodri
SSQSSSR^SSSSrhos
[RNQSMSnSSUQrhuba*
XRRQSMSfSTURrhubarb
VSORSRS[SRSQrhubarb's
SSSSSQSVSSSSrhyl
LRFRSTS~RSSTrhyme
^ROPONTVWQRPribbo*
]SPPOOTVWRRQribbon
RSSSRRSYSSSSribbon >
QSSSUSSPRSSSribbon a
TRRSSSSTSRRRribbon's
SSSSSSSRSSSSribbons
SJNQSQSxTRSRribs
Pa]N]TRCNTVTrice
[\\SRROSPTSSRrice >
PUbRSSSLPVWUrice cooker
cSRSSSSHSSSSrices
QUSSSSTORSSSrich
WSSSSLSQSSSQriche*
WSSSSLSQSSSQrichest
TSSSSSSXRSSSrichm*
TSSSSSSXRSSSrichmond
SPQSSSSSSTTSricks*
SPQSSSSSSTTSrickshaw
RSSSSNSYSSRSridde*
RSSSSNSYSSRSridden
TRSSRSSSTSSSriddl*
TRSSRSSSTSSSriddle
aLRQRZQMPRSQride
YQSSRQRSSSSSride >
SSSSSSSRSSSSride'*
SSSSSSSRSSSSride's
QSSWSSSOSSSSrider
CRRTSSRiRQSPrides
WQSRSQSRTSSSridge
NSSSSWSSSSSVridge*
NSSSSWSSSSSVridgebolt
[N\\RRRSLTRRRridin*
[N\\RRRSLTRRRriding
SSVSSQSRSSSSrifle
OSDSSSSpSSSTrig
RSQSSRSYRSSSrig's
ZSRSSSSRSSSSriga
WYSLPUMOOSQSright
]RRSPaNZTQTRright >
OTSRQSSKQSSSright across
NQSRSYSWSSSSright before
hPRRTRSSTSSRright down
PRVRSQV[TTTRright for
W]SRSRSHSRRPright hand
RSQVSQV[SRSQright in
XPSVRSSRRWSWright into
XQLQSRSVVRRRright it
fRRTSQRPSSSRright off
SQURSRSRRSSSright on
QSR^SSSPSRSRright out
KTVVSSSaRTSTright there
HSRS[RSNRSSRright through
XORSSSSXSSSSright to
ZSPQSPSOTSSSright under
XRHSSQSOUSRRright up
MZRSSRSNQSSSright way
XSRSSRSYTRRRright*
XSRSSRSYTRRRrighto
RUQSSMS`PSSSright~@looks
PQPSSSSOSSSVright~@me
F_RRRVSTNSSSright~@part
TVRRRTR^TRRRrim
QORSSSSQURRRrim >
UQPSSSSOVSSSrims
JYZcNUNMMWNUring
MPWWRTSSTTTPring >
PSVTSLRRSTSTring and
OSRYSRSRSUSTring baby
MUUTRSSTQVTVring camera
OUSRSSR]RSSSring from
XRORSSSRTRRQring is
PSLSSSSXSSSSring'*
PSLSSSSXSSSSring's
MSRRSQS[SSTSringi*
MSRRSQS[SSTSringing
SSISSSSTSTSTringl*
SSISSSSTSTSTringless
aSJOPRPSYKPMrings
cTQMRQQQSRSOrings for
]SPMSYSDWLPOrings it
OSRYSRSRSUSTring~@family
QRNUSQSUTSQSring~@me
QQSSSOS_SSSSrink
OSLSSSSYSSSSrinks
VSSSSSVPRSSSrinse
VYQRSRSKSSSRrinse*
SYRSSRSRSSSRrinsed
VSRSSSSMSSSSrinses
RSSSSSS[TSSSrioja
QOOSROiiNMQJrip
IQPQRRLsUQSRrip gerald
PSSSSSSTSTTTripe
NWQQWQQaQOQNrippe*
RYRRXRRMURSRripped
OQRSSRSgOPQOripper
WRSSSSRRSSSRrips
OSRRSRUZQSSSrise
SSSSSQSOSSSRrises
SSSSSSSOSSSSrita
TSSSSSSURSSSrival
KdSOSSROUQRQriver
WSRSSSSNTSSSriver*
WSRSSSSNTSSSrivers
SVSSSRSHSRRSrivet
ORSSSRRRTRRRrivet*
SQSSSSRTSSSSriveted
OUSSSRSQSRRRrivets
RSQRRZSSPRSWrma
QYSSSQSRRSSSroach
MOOQQNUdSTUVroad
ZTUFSPU[TQSProad >
JSRXRXSZRRRSroad and
QSUSSSSWQSRRroad in
SSXVSSSQSSSSroad'*
SSXVSSSQSSSSroad's
gOSSSRSPTSSSroadi*
gOSSSRSPTSSSroadies
QSSSSSR\\SSSSroads
TSSSSQSSSSSSroams
TRSSSRSMSSSSroari*
TRSSSRSMSSSSroaring
UVSRSSSOSRRRroars
VOSSSSSTUSSSroast
TQYPSSSLQWWVroast*
SRXSSSSFQVVUroaster
TRTPSSSYSSSSroasting
ONOQQOsILNOKrobbe*
ONOQQOsILNOKrobbery
RORRSQfOPQQOrobbery >
USRJSSSSTSSSrobe
SSSSSSSRTSSSrobe'*
SSSSSSSRTSSSrobe's
QRRPRSSSVTSTrobin
SUSSSOSTRSSSrobin*
SUSSSOSTRSSSrobins
PRRSSSS]SSSSroboc*
PRRSSSS]SSSSrobocalls
TNQQVfSNPPQUrobot
RRQSSdSSSRRTrobot >
MRSRSQS_SRRSrobot is
MQRRVYSLPSSTrobot named
MQQRSoSGQRSZrobot*
SSSSSRSSSSTSrobotics
MQQRSoSFQRRZrobots
MUSSSSSOQSSSrobs
TRSSTQTWPUUVrock
LSTSSOSXRUUVrock >
PS`QSPSJRUVRrocke*
OS\\SSPSWSUTSrocked
SSWSSSSSSTTTrocker
USSSSSSQRSSRrocker's
SSTQSSSISRSRrocket
SSRUSSSMSSSTrocki*
SSRUSSSMSSSTrocking
YSPSSSSRUSSSrocks
KVgRQQScSWWWrod
NMeSSSSMRVVVrod >
QSZRSRSWSTTSrod's
^ROPXMSSQRRQrods
RZQSSRSMRSSRrohit
VQKNTNPWRTUProll
^WSSSRQRRSTRroll >
K^ZQ]QRMNTVSrolle*
RX^Q]QRNNTVSrolled
IO]MYRS[QSSSrolled in
SSSSSSRSSSSSroller
MYPSSSSRSSSRrollers
O\\LSUQSOQORProlli*
L\\LSUQSOPPRQrolling
^TSQSQSRSSRSrolling pin
VSSSSSSSTRSRrollins
RMS\\RSR\\RRRTrolls
SWRSSSSSSSSSroman
MVVSSMSbRUTRroman*
QSWSSMSfSUTSromance
OVSSSSSPRSSRromanian
SWSSSRSRRSSRrompe*
SWSSSRSRRSSRromper
OSYRSSSXSSSSromul*
OSYRSSSXSSSSromulus
MSRORVSiSUSUron
K]HQSTRkRSNSroof
JRO`SRS[NYPXroof >
SSQPSSSKVRSRroof and
USRVSSSORRRRroof of
MQVQSRSkSQRQroof'*
MQVQSRSkSQRQroof's
SSSRSSS^TRSRroofi*
SSSRSSS^TRSRroofing
MSRSSSSZSSSSroofs
]VIQQHHYZRQNroom
SPOPUOSSURTRroom >
IRRVSPS`SUTTroom and
K^TRSVSTRTSSroom for
PR[SRSSCTSSSroom in
PQS[RQSKSUSUroom of
RSWOSSSRSSTTroom with
OSOSSSSRRUUVroom'*
OSOSSSSRRUUVroom's
TTOTPLS\\STTSroomm*
NTOTTMS[RTTSroommate
ZSSSOSSUTSSSroommates
dISQSRSMTSSSrooms
UOSRSSSNTRSQroomy
WWSQSPRLRRSQroom~@number
QRRSSRSYSSSSroost*
\\RRSSSSSSSSSrooster
HSSSSRSYSSSSroosters
SVWQSNQNSTTTroot
\\SMSSSSPTQQRrooti*
\\SMSSSSPTQQRrooting
^fMQQRSRYQRNroots
_SQQTYRYOQQPrope
[WRRSORHMSSRrope >
XSRSSQSUUSSRrope'*
XSRSSQSUUSSRrope's
eQPRSPSNVRSQropes
TSSSSSSKSSSSrorsc*
TSSSSSSKSSSSrorschach
L~RRSRSMSSSSrory
ORRRSeSNSSSSrosal*
ORRRSeSNSSSSrosalind
QRRSRQS^USSSrosar*
QRRSRQS^USSSrosary
SSQSSSR_SSSSrosco*
SSQSSSR_SSSSroscommon
ZmMUTPRSRLOKrose
SRSSVSSNSSSSrosem*
SRSSVSSNSSSSrosemary
_OVPPPSSYRRQroses
VUUSRSSNRTTTrosin
STSSSSSSSSSSrosin*
STSSSSSSSSSSrosined
mRGSSSSNSSSSrota
SSRSSTSMSSSNrotat*
SSRSSTSMSSSNrotate
\\OSSRRSQSSSSroti
NXQRSRSPSSSSrotor*
QXQSSSSOSSSRrotors
PSSSSSSTSSSSrotorua
NR]^RQSIRZXYrotte*
QRPaSSSJTTSTrotten
PR_PRRSRQYXXrotterdam
QR\\PRRSOSWWVrotterdam >
SSQRSRSZUSTSrough
WSSSSSSRVRRQrough*
WSSSSSSRVRRQroughly
TSSSSQSSUSSRroule*
TSSSSQSSUSSRroulette
RVTNdIVKPQQOround
eORPPNRJZSRQround >
OQTRSRSXTSTTround a
MNQZSSSSRTSUround and
TRSSRSSYTSSSround head
<QGSrPSSORRRround it
URRRRVSRSRSTround so
N[NXOXXIQSSRround the
QSTUROSXSRRPround to
aQORRQRDYRRRround*
SSRSSSSRTSSSroundabout
ZRPRSSSQVRRRrounded
[RSSRRSFUSSSrounds
bSVQRPSETSSRround~@me
MSI^RQSbRWPVroute
SSURSSSRRSSSroute to
Q`QRSQSPRQQQroute*
Q`QRSQSPRQQQrouter
WmRPTLSSTUURrow
QPVPRPSUSUTRrow >
SSTQSSSJSUVVrowed
XSSSSQSTSSSSrowin*
XSSSSQSTSSSSrowing
SYRMSRSYSRSSrows
NYRSSSSFSQRRroy
USZQSMRXSVWSroyal
OSRLXYSgWQROroyal*
KSRPSSShWQRProyals
WSSOYYSSSRSRroyalty
MSSSSSSURSSTroyce
OSRSSSSSSSTSrsl
URRSSSRSSSSSrssi
aSJQORPKWRRQrubbe*
VSQSSQSKRSSSrubbed
_SLQOTPSXRRPrubber
SURSSUSMSSSRrubber foot
SSSSSSSSSSSTrubbers
_QNQSOSR\\QROrubbi*
VSRRSSSXVSSRrubbing
\\QOQSOSMZRRPrubbish
PSRLSSSVSRSRrubbish >
ZSSSSRSORQRNrubs
SSNPSSSXSSSSruby
NRhRRRSNSTUTrucks*
NRhRRRSNSTUTrucksack
RROXSURHRRQWrude
RSRQSVSSQRRUrude >
MXIORQThPQTRrug
RVQPSQR\\RQTRrug >
QSYRSRSOQTVVrugby
OSSSSRS\\SSSTruin
YSQRSSSQTRRRruine*
YSQRSSSQTRRRruined
XRQSSGRYVVURrule
^SPSSPSHTVUSrule >
[QSSSNSSVSRRruleb*
[QSSSNSSVSRRrulebook
^PRSSSSRTSSSruled
iGRQR\\QOZQRSruler
QRSSSYSPSSSTruler and
jMOSRKRDXQRQrules
QSS^SQRNSSSSrum
bQSRRQSITSSSrumbl*
bQSRRQSITSSSrumbles
[SRSSSSTSSSSrummy
XRWRRRSOSWXWrumou*
XRWRRRSOSWXWrumour
RRWSSRSOPXXWrumour >
VUSOQKRRQVVTrun
LSYRRRSVQWWVrun >
^QPSSPSHWSSSrun a
IR`SSRS[QTUTrun out
LSRRSSS]SSRTrun the
WUSSSOSQSSSSrunaw*
WUSSSOSQSSSSrunaway
QSM[SSSFSTSRrung
NSO\\SQS=SUSSrung the
SSSSSSSRTSSSrungs
`LPUSRSNXRRRrunne*
[SPQSSSPVRRQrunner
[SPQSSSPVRRQrunner beans
UMSXSSSRSTSUrunners
VRSSSSSSVRSRrunneth
cNNMURRMTSURrunni*
cNNMURRMTSURrunning
SQ_OQLS=OY[Xrunning >
nLYMQQSDZQRPruns
ZPRSSQTOUSSSruns a
TRPSSRSLWRSQruns small
[UORSSSTWRROruns~@sense
PPUTSXVTRRQQrupee*
PPUTSXVTRRQQrupees
OSQYRQWORWQWrural
YSJSSUS\\SRRRrush
]LSSSQSUTSSSrushe*
]LSSSQSUTSSSrushed
PURSSSSMQSSSrusk
USSSURSOSSRSrusks
SSSSSSSRSSSTrusse*
SSSSSSSRSSSTrussell
ORURbLSKSRRSrussi*
QRSSSSSVSSSSrussia
QSURbLSHTRRSrussian
XXPPRPRWWQQOrust
=[SSSSS[QRSRrust on
MWRSSSSXUSSRruste*
MWRSSSSXUSSRrusted
WQQLSSS`SRSQrustl*
YQSSSSSMSSSSrustle
QSQMSSSfSRSQrustles
OSSPSPS[RSSSrusts
PSSSSWSPQSSSrusty
JSS[SSSQQVSWruts
TSSSSSSRSSSSrv
MPTQSQScSSSSryan'*
MPTQSQScSSSSryan's
NVTRSRSUQSSTs
RORSSQSVUSSSs >
I`SSSSRJQSSSs0
RSZRSSSORVVUsac
QUVRSQTWRRRPsache*
OSURSQS]SSSSsachet
UUUSSSTMRRRPsachets
NUQMWSSWTOQNsack
WNRPVSSRTQRQsack with
KSPSSSS_SSSSsacke*
KSPSSSS_SSSSsacked
hLbIQLSTTSTUsacks
[S[JRLSLTTUTsacks >
XRbNSLSUYQSQsad
XRQOSPSSYQSQsad >
SRSSSSSSSSSSsadde*
SRSSSSSSSSSSsaddest
^MQXSRSPUPPPsaddl*
SSSUSSSSSRSRsaddle
XOQUSRSSTPPPsaddle's
YQSSSSSQSSSSsaddles
WSSSSSSOSSSSsadis*
WSSSSSSOSSSSsadist
ZRNSSSSTSRSRsadly
PKQoRRRCO[R[safe
BSLvSPSDL[N[safe place
SVSSSSSMRRSRsafe'*
SVSSSSSMRRSRsafe's
STRSSRSLSSSSsafet*
STRSSRSLSSSSsafety
URSSRPSPUSSSsag
URSSRPSPUSSSsag >
QkQSSSSLSRRRsage
SSRSSSSSSSSRsagin*
SSRSSSSSSSSRsaginaw
nLORRORLTRSRsags
IRNLOeOQPNNUsaid
QSQeSQWRRUSTsaid 00
^ZR]PCaRQWVRsaid >
VRVNRRSYVRSRsaid a
YPSSSRSQSSSSsaid about
JUSYSXSHQSTUsaid and
RRbUSORQSUTSsaid between
OV[SROR`URQRsaid for
HSPRSPS`RSSSsaid he
QQ\\NScS6RVUUsaid he'd
RPSRSLSNTSSSsaid i
PRLPSdSPSRSUsaid i'd
QSPSSRSTTRSRsaid is
SNIOPPRWUQRUsaid it
Q[TKSUSTSSSTsaid it's
IQPRSdRSSSSOsaid no
NRRRSKSgTTUSsaid nothing
QSSXSPSSSUSUsaid please
NSSQScSJRMOTsaid she'd
NRPQR[RZORRSsaid so
MRWSS[SGRSSTsaid sorry
XS_NSPSUUSSQsaid that
^SWRSGSSTUTSsaid that's
TRKNSZPAQOPXsaid the
TRRRSQSNTSSSsaid they
RSQSRTRUSSRRsaid they'd
UPPSSRSWTSSSsaid this
SSSSSRSQSSTSsaid thursday
LSPSS[SKRTTSsaid to
QSdSSFSUSWUTsaid tuesday
RP\\RSXS_SSSSsaid two
SSPSS\\SCSTTTsaid wait
WSMSSYS>SSSSsaid what
RSZSSPSORSSSsaid which
GSYRRQSQSSSTsaid yes
QSbQSESKSSUTsaid~@day
MRWSS[SGRSSTsaid~@honesty
P]OSS\\SBRTTTsaid~@late
NQGOS_S=SSSTsaid~@me
\\PNPRSSIVSTNsaid~@not
OTScSPWORVTSsaid~@number
[VRSSNSQTSSSsaid~@recommend
TRPRRRRPTSSRsaid~@seller
SRMSSSSSSRRSsaid~@sent
NLcSSRSRSTTTsail
SSWSSSSSRTTTsailo*
SSWSSSSSRTTTsailor's
QQXUSOSVRVTVsaint
SSXQSQSNSSTSsaint's
SSXQSQSNSSTSsaint*
OQRSSRSeRSRTsake
SSSSSVSQSRSTsal
TRVSSRSCTSSRsalad
LSSSSSWRRSSSsalar*
LSSSSSWRRSSSsalary
QULPR][QRPRNsale
URQSSVSRSSSSsalea*
URQSSVSRSSSSsaleable
URSSSWSJSSSTsales
RSMPSSS\\TSSSsales*
RSMPSSS\\TSSSsalesman
YVRQSSSVURRRsalmo*
YVRQSSSVURRRsalmon
eSRRSOSGSSSPsalon
VPSSSSSSSSSSsalsa
ZRLRSMcNPQQPsalt
PSRQSSSPSUSTsalte*
PSRQSSSPSUSTsalted
YNRSSSSNUSSSsalty
WRSSSRSSSSSSsalut*
WSSSSRSSSSSSsalute
USSSSSSNTSSSsalwa*
USSSSSSNTSSSsalwar
SSVPSSSOSSRSsamba*
SSVPSSSQSSRSsambal
SSSSSSSQSSSSsambar
YHWONJlNOSWRsame
NQE]SYP^TSOSsame >
PSURSZQVSRQVsame afternoon
XRQUSSSGSTSTsame and
DMQRSU\\bURSQsame as
OSSRSRU]SQQQsame box
O[RRRSTORRRQsame brand
RRXXSRPGQSUUsame day
QQ\\SSPSTSTTUsame evening
NRWQS_POSSRUsame hour
SSRSSSSUSSSSsame listing
QRSTSRRUSSSTsame night
HROSSQhWPRRPsame page
QSRSSSSSRRSUsame sentence
\\R]RSSRIQTUTsame story
COiPSUUVRVVTsame thing
LSRSSRWTPSSSsame week
XPSSSSSYTSSSsamey
VPZRSVPWRRSWsame~@day
PSNSSVScSSSSsame~@family
DURSSRZQRSSSsame~@looks
PSQSSQSOSSSSsame~@ordered
OSSNSRUZTOPPsame~@parcel
[QPRSKS\\TSRRsame~@part
NSVOSSVGQSSRsame~@place
GQ[VS]QCNSTWsame~@span
NPSQTRUWRSSSsamos*
NPSQTRUWRSSSsamosa
UQSSSWSSSSSSsampl*
UQSSSWSSSSSSsample
PYSSSSSSOSSSsamsu*
PYSSSSSSOSSSsamsung
SRSSSSSRSSSSsanct*
SRSSSSSRSSSSsanctus
PhTQOMSUQOONsand
HbRSQSSISQQRsand in
SSRSSSSUSSSSsand'*
SSRSSSSUSSSSsand's
YPQRSSSUSRSRsanda*
TRRSSSSYQSSSsandal
XQRRSSSOVRSRsandals
ZRNSSQSHXSSRsande*
SSRSSSSBTSSSsanded
WSOSSRSYUSSSsander
VSSSSRSRUSSRsander's
S\\[NSSSARRURsandr*
S\\RSSSSBRRRRsandra
SS\\NSSSRSSVSsandras
WWOOZNSVRRSQsandw*
O[OSTRSXRRRQsandwich
[OSPYOSPSSSSsandwiches
YQPRRNS^SQRRsang
iRPRSQSNVRSQsang >
SSSSSSSSTSSSsange*
SSSSSSSSTSSSsangeet
UQSSSSSMTSSSsank
VV`RRIS^RXYUsanta
WSPRSSSRSSSSsanta's
WSPRSSSRSSSSsanta*
USSSRSSRSSSSsardi*
USSSRSSRSSSSsardines
MSSSS_SLSRSTsaree
MSSUSTSNRSRUsari
ZSSSSSSKTSSSsash
NSSSSSSSRTTUsashe*
NSSSSSSSRTTUsashes
O`UPSRTJRQRPsaska*
QSWSSSSSSSSSsaskatchewan
Q`QQSRTIRQRPsaskatoon
eTPRPURKWHKKsat
KZ[OSSSRQSRSsat at
IS\\TRQSgSRSTsat by
_OQKSSSQUPROsat down
NPZQRWVHPRSRsat in
[UNPRUSUXNQPsat on
OSOUSUS^QSRSsat there
HSHRSQSfTSSSsat up
XRSQSSSNWQRQsatch*
XRSQSSSNWQRQsatchel
VSQSSRSXUSRRsatie
QRSSYQSVSSSRsatin
eSPRSSSHTQQQsatir*
eSPRSSSHTQQQsatire
WRLRScS?RSSTsatis*
SSSSSTSNSSSSsatisfaction
\\RRSSRSNSSSSsatisfactory
NSMRSbSIRSSTsatisfied
RSSRS]S<RSSTsatisfied >
TRXUSSSPSTTSsatna*
QRYUSSSPSTTSsatnav
USRSSSSSSSSSsatnav's
RRURSSSZSTTTsatsu*
RRURSSSZSTTTsatsuma
JGgSPIWTPWXWsatur*
MOURPLWUPSUTsaturday
JS`PSRV9PUVVsaturday >
aRMRRRSPUPRPsaturday and
LSUSRSRVSRSSsaturday i
TPSSSSSUTSSSsaturday's
MNeTSQRZRYWWsaturdays
USTSSSSHSRRRsaturn
WJS[RNSIWWVVsauce
LeKTVMRENURTsauce*
\\LPSSQSSTSSSsaucepan
QSTSSSSSSTSSsaucepans
LZRTTRSOPTRTsaucer
PQUWUSSKQTSTsaucer >
LfMSTORHPSSSsaucers
RSTSRRSKRSSTsauna
RK_PSMSTS[ZYsausa*
RK_PSMSUR[ZYsausage
SSSSSSSRSSSSsausages
ORVQSRSgSSXSsavag*
ORVQSRSgSSXSsavage
VWPWSRSRSRSRsave
IWKUTYQPNTUTsaved
PRRQSRSdSRSSsaved my
PQPQTOS^QRTRsaved~@me
SSQSSSSSTRSSsaver
OSRRSUSXSRSSsaves
O^SRSPVPSRSRsavin*
O^SRSPVPSRSRsaving
OVVYVH\\YPRLQsaw
SMTFSRRlPUSUsaw >
NRJVSSS_SURUsaw a
VVRaRRS7RSRSsaw him
bOTEZPYFWNRLsaw it
TSP_SOSGTTSRsaw me
MQ\\SSQSVSSQUsaw my
PNUPRTXRRSRSsaw the
PSSSVSSSSSSSsawdu*
PSSSVSSSSSSSsawdust
TSQSSSSTSRSRsawho*
TSQSSSSTSRSRsawhorses
MZVQSQRiSRRRsawin*
MZVQSQRiSRRRsawing
UXSSQSSPQSSSsaws
QQWgTMS9TTQTsaw~@me
QSYSSQSRSVVTsaxop*
QSYSSQSRSVVTsaxophone
EYNSLcKUNQSVsay
^NG^TPKRWRPSsay >
@SUSRaSIRSSSsay a
YR\\SSRSNSSSSsay about
TRRSSZSFSRSSsay for
VSQYSRS@VRQSsay he
ORS]SMSTQQPRsay i
XQ`RSLSWRWWVsay in
YLVBRXRZQSUTsay it
YRRSS_RCSSSTsay it's
PSWRSRSWTSSSsay no
QSGSSYSYSSSSsay nothing
NSLRSTSjTQRRsay on
mQKQSLSQVNPMsay so
KRQSS\\SOPRRVsay sorry
_VUQRRVFSPQRsay that
<Z^MSRRURVWVsay the
SQbRSNRRSTTTsay they
PSVRSSSERVVUsay this
XQ>RSgSVTSSSsay what
NNZPRYRhQVUXsay which
GMZWQMRSQXVXsayin*
GMZWQMRSQXVXsaying
ZR`QSPRNUTTSsaying >
USNQS]SPTRRSsaying it
SSTUSZS@RSSUsaying~@me
XSRWSXSNTRRSsaying~@recommend
O`_GEYKMRRUSsays
Q]LRSPQUSQRPsays 0
QORSSOaPRRRQsays 00
[MSSSQS\\UVWUsays >
YSOSSTSAURRRsays and
SNTSSSSUSSSSsays arriving
ORjSS@RQSYYUsays ask
JO_QSQSVPUWVsays delivered
QR]OSRSNRRQRsays he
dRWOSTSGSRUSsays he's
WPPRSNR]XQPPsays i
RQQSSaSCUQQQsays i'm
SH[QSQLCWSSRsays it
aJ_HSNS@VTVTsays it's
NQZRSOSOSUUUsays my
VSRSUSSWRSTSsays nothing
WULPSOUXSRSSsays on
bOLSRPSCURRRsays one
TVVRSSSPSRRTsays otherwise
PSZLSSRVRUWTsays out
WRLLSSSfSSRTsays please
LSWSSPSbRTTUsays preparing
OSSSSSSTSSSSsays size
HYOSSQS^PSRQsays so
LQUSSYS]RRSUsays that
PROSSYS^SSTUsays that's
OD`WQIRTTVUSsays the
KUVQSXSLSSSSsays there's
TWHZS[SHRTQUsays they
DOPSSpSQRSSWsays this
PVNRRRSeQQRRsays to
LXMVSQSZTRRSsays two
OI]QSOSbQUVVsays~@arrive
ZTQJSPSLTRTQsays~@carrier
RR`SSDSRSSRSsays~@day
ZLPWVXR>ZOOOsays~@me
URSSUQSYRSTSsays~@not
NXISSX^GRNPMsays~@number
OTSSSSSXSRRSsays~@recommend
ORiRSBRMSYYUsays~@reply
VUNZSZSARVSWsays~@seller
OSSSSSSTSSSSsays~@size
ORURSVSQRUTUsays~@wrong
KRQSS\\SOPRRVsay~@honesty
RRN\\SJRKUQPUsay~@me
NRKQSRSNTSSSsay~@not
H^QRSYS\\QQRRsay~@number
HQbUSF\\PRXVTsay~@seller
QR[RSQSZSQRQscaff*
TSRSSQSUSSSSscaffold
PS[RSSSXSQRQscaffolding
VRSSSSSOTSSSscald*
VRSSSSSOTSSSscalded
bVPMSNIKYSSTscale
dQQSSOONXSSRscale says
USSSSSTPSSSSscale*
USSSSSTPSSSSscales
VSRSSSSNWQRQscalp
QRRRSPcRSSSRscalp*
QRRRSPcRSSSRscalping
PSRSSLgSQRSMscam
SRRRSUSQRSSVscamm*
SRRRSUSQRSSVscammed
NSQSSRS[QWVTscan
TSSRSRSRSSSRscand*
TSSRSRSRSSSRscandal
\\QSWRLRLRXXWscann*
KR[QSMRURXZVscanned
ORUSSRS\\RTTUscanned out
]RKYSSSPSSRTscanner
ZSRSRRSMSSSSscanner's
_ORRSRSQSSSSscans
YRSSSRSQSSSSscare
UXNPSQSXTRRRscare*
TSSRSSSQSSSSscarecrow
SXNSSRSUTRRRscared
TSNSSRSUTRRRscared of
TSSQSRSXSSSSscares
aQVQRPSS^TTUscarf
fRSSSRS?^RRTscarf >
SSSRSSSXSSTSscari*
SSSRSSSXSSTSscariest
SSKSSSSWSSTSscatt*
SSKSSSSWSSTSscattered
V\\QSMQSNTRRQscene
TSWSSMS\\SSSSscene*
SSWSSNSVSSSSscenery
TSSSSSSYSSSSscenes
RSYPSSSSQTUTsceni*
RSYPSSSSQTUTscenic
RSYPSSSSQTUTscenic route
RSYPSSSSQTUTscenic~@route
QUSQQWSPPSSRscent
bRSJRSSPZPSPscent*
bRSJRSSPZPSPscented
PRRSSRSXSSSSscept*
PRRSSRSXSSSSsceptical
PObSSSSJTTTUsched*
PPVSSSSQTTSTschedule
RR_SSSSLSTTTscheduled
OVVXPQSQQXXXschoo*
NLXZPQS^RZY\\school
YQC`STSIQTSSschool >
URQPRRSeTSSSschool bus
SXSQSSSORSSSschool's
SSSSSSSMTRSRschoolbag
USRSSSSRSSSSschoolboy's
SYRSSSSQSRSQschoolchild
RSSSSSSSRSSSschools
XSSPSSSMTRSRschool~@place
SSOQSRSVSSSSschwa*
SSOQSRSVSSSSschwan's
SSSSRSSYSSSSsciat*
SSSSRSSYSSSSsciatica
YRVSSRSEURRRscien*
YRVSSRSEURRRscience
WTLPWXSGSQQPsciss*
WTLPWXSGSQQPscissors
ISRQSYSJRRRSscissors >
UQRSYSS=QRSRscissors and
XRPVSRSXVVRSscone
RSSRSMU^RSSSscone*
RSSRSMU^RSSSscones
ZNSSSRSKUSSSscoop
WSRSSSSNSSSSscoot
YPRSSRSVSQRRscoot*
YPRSSRSVSQRRscooter
SSVSSQSRSSSSscope
QUSSSNSQUSSSscore
QQSSSRSRTSSSscore >
\\TQQSPRUUSSSscore*
ZRSSSRSNUSSSscoreboard
UTQQSRR[SSSSscored
SSSSSRSRSSSSscores
XSRSSSSRSSSSscori*
XSRSSSSRSSSSscoring
VSSRRSSQSSSSscotc*
VSSRRSSQSSSSscotch
TSSSSRSRUSSRscoti*
TSSSSRSRUSSRscotia
]RSSSSSHSSSSscotl*
]RSSSSSHSSSSscotland
SSRSSUSQSSSTscott*
SSRSSUSQSSSTscottish
ZQNRSRSUUTTTscout
WSNQSLU]RSTRscout*
XSQRSRSVSSSSscoutmaster
RSQRSMUZQSTRscouts
RSSSSSSSSSSSscram*
RSSSSSSSSSSSscrambled
QR\\SSSRGSSSSscran*
QR\\SSSRGSSSSscranton
UQSSRSSSTSSSscrap
eUQQRPSKTSSQscrap*
URSQSSSXUSSSscrapbook
SSSSSSSRQSSSscrape
TXSSSRSRRSSRscraper
bRRRSRSJTSSQscrapes
SSSSSQSQSTTTscraping
aXRPLLRMTNNNscrat*
H_PQNSSWQPPQscratch
RSLSSSSMRQPSscratch >
TWSNPVSVTRSRscratch on
TXUQRNS[SRRRscratched
SQSSSSSQUSSSscratcher's
gKRQSSSORSSSscratches
TRPSSQSOURRRscratching
SSSSSSSRSSSSscratchings
VRVVSSSKSSSRscratchy
iOTMRSRTSNQOscrea*
YRSNSRSVSRSRscream
NRNSSRSeTOPPscreamed
YRWRSSSJSSUSscreaming
cRVSSUSHQSRRscreams
QPTTSYXYSSTXscree*
HU]XUOPTUWUVscreen
YQSRRSQVSSUTscreen >
XVRSQSSNTRSSscreen protector
_RPRSPRNRRSQscreen's
WSTSSQSPSTTSscreens
RSOQR\\\\GSPRSscreenshot
MOPRSXSlRRQVscreenshots
WKMSSWVURSSQscrew
TTQSSQSRRSSSscrew >
J^GQONSSONPOscrew*
YSSSSSSLSSSSscrewdriver
L]PRSRSTQRSRscrewed
QQRSSPVRSSRRscrewfix
LVKSORP\\PPQRscrews
]NQSRSSMURRRscrews and
G^SSSSSPRSSSscrews are
TSSRSSSQSSSSscrewy
QRPbRRSRSSRSscrib*
QRPbRRSRSSRSscribbled
VRSSSTSSSSSTscrip*
VRSSSTSSSSSTscript
USRSSRSUSSSSscrol*
USRSSRSUSSSSscroll
XQSSSSSSUQRQscrub*
XQSSSSSSUQRQscrubs
HjOQSPSHMPQNscuff
J[QQSQSPQQROscuff on
I\\SSSSSIQSSSscuff*
I\\SSSSSIQSSSscuffs
USSSSSSRSSSSscull*
USSSSSSRSSSSscully
XSSSSSSLSSSSscutt*
XSSSSSSLSSSSscuttle
RSSRSSSRSSSSsd
LQcNQMRRQYZXsea
NR_SRORDRXYXsea >
SSSWSSSKSTSSseagu*
SSSWSSSKSTSSseagull
ZSOQUNRPTQQQseal
[ORSTRSSTSSSseal >
LUSSSSSPQSSSseal of
QQRRSSSWVSSRseal on
GXPRWQSPQPPPseale*
GXPRWQSPQPPPsealed
ZSPRSSSUSSSSseals
QRRRSUSPRQRQseam
TQSSSSSRSRRQseam >
jGOSQRUGVRSQseams
^RSSSSSISSSSseams*
^RSSSSSISSSSseamstress
NRTQSRWVUSSRsearc*
WRQSSSSSUSSSsearch
JSVQSRWWSSSRsearched
QSVSSSSVSSTSsears
SSSSSSSRSRSRseash*
SSSSSSSRSRSRseashell
NJVORURPMXZXseaso*
BFTQRRRpOXYWseason
XOTSSVSGQWWVseason >
RSXQSSSBSTUTseason's
]SSSSSSMSSSSseasoned
SYSSSSSSSSSRseasoning
VQQSSVSJRRRTseasons
SQNZSTSZPURUseat
QPS[RYSRSVSVseat >
YSQSSSSIRSSSseat cover
XRRSRRSNSSSSseat'*
XRRSRRSNSSSSseat's
SSQSSSSRUQQRseatb*
SSQSSSSRUQQRseatbelt
URQSSMS[TSSSseate*
URQSSMS[TSSSseated
SSSRSSSNTSSSseath*
SSSRSSSNTSSSseathwaite
?STSSQSmSTTTseats
PR\\RRRSQOYXXseatt*
PR\\RRRSQOYXXseattle
TSSSSSSLURRRsecat*
TSSSSSSLURRRsecateurs
QSTSSSSRSSSSsecau*
QSTSSSSRSSSSsecaucus
[LILNSIWYSSRsecon*
UOPKOXOPWSTRsecond
JRZQSNScTSUSsecond >
VRSSSRSQRTTTsecond go
WRRSSRSVVSSRsecond half
MWSRSUSPPSSSsecond hand
LSVSSSSTSRSSsecond month
FRdQSPSMQUUUsecond of
_NQRSVSFORRSsecond one
WQRSSRSJSSSSsecond pull
UQSSSVSLRSSRsecond wash
_SJSSNSHTSSRsecond week
OSSSRRS^STTTsecondary
SSSSSRSSSSSSsecondhand
]QLURPMPUQQRseconds
NSQSSSRXRURVseconds >
USQRSRSYTRSSseconds and
LSKRSRSfTSRSsecond~@day
XRRSSQRVVSSRsecond~@missing
_VORSRSUSSSRsecond~@part
^SIRSNSHURSRsecond~@span
XPSSSUSTSSSRsecond~@use
XSYPRNS]TVWSsecre*
XSYPRNS^TVWSsecret
RSUPSPSTRUTTsecti*
SSUPSRSSSSTSsection
QSSRSQSTRTSTsections
OU]PSRS8QUVUsecur*
OU]PSRS8QUVUsecurity
OV[YUWZMQWXVsee
lYBRPHRLQRTPsee >
XVdQORSCRTTVsee a
RSTUSSSRQUSUsee from
OSSRSSS]STSTsee him
RSQURQSgSSRSsee how
WQWPSWSIUSSSsee if
ZSVPSJSPURSSsee is
6Vb[RbTaJU[Vsee it
_VQSSPSFVSSRsee my
JQSVRKRcRRRTsee one
MQV\\eJPORWTWsee the
[PPSSRSWTRSSsee them
]RRSRSSOVRSQsee through
SPTQSWSRUSSSsee what
IXMRSXSeQRRSsee where
@XcLRPTTOUWTseed
P]RPSSSNURSRseedl*
P]RPSSSNURSRseedlings
BP]VRQUiQUUTseeds
ORNRRRWbRRSQseeds >
RSWSSQSUSUUTseein*
RSWSSQSUSUUTseeing
SSSSSSSSTSSSseem
BNWVR`S_PUTZseems
NNNZS_SDRSRVseems >
NTZRRQSVRUUTseems to
8LiSTiKEEbadseen
RQORSgLSSPOUseen 00
JSeRSXSCRVWTseen a
QRYSSUSQQUVVseen hide
SRRTSJSYSTRTseen in
]QYORQSIQY[Wseen it
NV>RSRSkPTSTseen more
PRVQSVSNRSSTseen~@me
RQORSgLSSPOUseen~@number
QQISSSSTRTTSsees
PTQSSRSQSSSSsees it
WYPRSISlWSSQsee~@me
[TMRSAWaSRSRsee~@seller
MeSPSRSOSSSRseiko
gRNRSRSJVQRQseize*
bRNRSRSKVQRQseized
XSSSSSSQSSSSseizes
NSSSSSSVSSSSseldo*
NSSSSSSVSSSSseldom
QUOSSQSMPRROself
RUJSSPS`SSSSselfi*
RUJSSPS`SSSSselfies
CVSSScUKOSSWsell
JQOPRmPMLORSselle*
MORQRbPQNORUseller
NSTQSXSIRTVUseller >
]SWSSISPRSSRseller is
PV_SRNRURUVUseller says
SSSSSSSWSSSRseller told
VUQSSXSNQSSQseller's
NSSSSYSTSSSSsellers
QRQXSSS[STSTselli*
QRQXSSS[STSTselling
LOIRwRSNOOPNsello*
OPKRcSSURRRRsellotape
PRRSgRSMPPQOsellotaped
MQXOSbSHRRRRsells
PSVSSRSXRRSRsemes*
PSVSSRSXRRSRsemester
PRQSSSRTSSSSsemin*
PRQSSSRTSSSSseminarian
PSRRSSS[SSSRsenat*
PSRRSSS[SSSRsenator
L\\YIPXSZONPTsend
TOORRYSLSRRTsend a
RSSSSSSMSSSSsend back
MSZMRLRPRSTSsend it
TZRSRQSHSRRSsend me
XPURSKSJVUURsende*
XPURSKSJVUURsender
OOQHU`SIQRSTsendi*
OOQHU`SIQRSTsending
ZQXXSPS\\VUUUsends
]SQSSQSNTRQQsends you
LS^SRSRUQUUUsenio*
MS_SSSSMRUTTsenior
RSQSRSRZRTSTseniors
QMRPR`SUVRSVsense
OOSRROS`VSSSsense of
gRORPRSNXNQOsensi*
cRORPRSMWNQOsensible
WSSSSSSTTSSSsensitive
WSKSSSU^SSSSsenso*
TSMSSSS^TSSSsensor
VSQSSSUSRSSSsensory
J[OPRbJJJPSQsent
QTRRSPRQSRSSsent >
RLXORZRUQQRTsent a
QQTSSRR\\TTUSsent back
VRJVTURYQPQOsent it
XXQYQLSXPQQQsent me
QWQSRVSMSSRSsent one
SVSSSTSRSSSQsent photos
S\\NMRTRZUQRRsent the
NSSSSSSZRSSSsent them
RNoORHSRS[\\Xsent to
^OMOReRAPNOUsente*
>QJQRjRTNPRVsentence
ERTQR`SKOQRVsentence >
XRVSSQSOTRQSsentences
nRSQSPSDTRRRsentencing
WVORQbRARQRPsepar*
XVORQXRPSSSSseparate
RRSSS\\SDSQRPseparately
MRVRSTRRQSSTsepte*
MRVSSTRSRRQSseptember
VSISSUSVSRSSseptember >
RSSSSSSRRUTTseptember's
RTSSSSSSRTTSsepti*
RTSSSSSSRTTSseptic
RS]SSSS?STSTseque*
RS]SSSS?STSTsequel
RWSUPSSRQRRRsequi*
RTSRSSSSSRSSsequin
SVSVPSSRQRSRsequins
SWSSSSSSPSSSserge*
SWSSSSSSPSSSsergeant
SSPQR]SFQRSSseria*
SSPQR]SFQRSSserial
PRPQR^SPRRSTserial number
WSOQSSSWUSSSserie*
WSOQSSSWUSSSseries
HQOORYR_STTSserio*
LRTQRMSbSTTSserious
OSNQS_SPSSSSseriously
[SMQSSSRTQRQsermo*
XSPSSSSRUSSRsermon
VSPQSSSSRQRQsermons
\\SOSSSSJSSSSserve
gJDQSKVWTSSRserve*
TQSSSSSTTSSSserved
XSNSSQSZSSSSserver
YSPRSQSSSSSSservers
ZLMSSPVOSSSRserves
\\HOQQPRQWMNQservi*
\\IPQQQRIVMOPservice
QSRUSRSFSRSRservice >
SSPSSRSQRRRSservice and
TQRRSSSZVSRSservice for
PSSSSSS[SSSSserviced
USSSSRSOSSSSservice~@me
VRRSSRSSTSSSserving
NRNaSRSQSVSUservo
XROSSSRTSSSSsessi*
XROSSSRTSSSSsession
PSI`LNSVVSOQset
QKQOQOVoTRRRset >
KR[SSRSTTSRSset a
USQWSRSRTSRSset foot
[QRPSQSPWQTRset has
WQNRSSSOURRRset in
ZWTQQSS?TSSSset is
HQPbSaVDQVRVset it
NQWOSORZRRRSset of
PSVPSSSSSTTSset off
WSPSSRSNSRTSset the
`SM\\SSS?SSSSset up
RXISSSSMPSSSset was
NRSSRSTQRSSSset's
zNGRRMT7TQQRsets
L[QSSRSRRSSSsette*
L[QSSRSRRSSSsettee
iJMOSPQPZMPPsetti*
RSQRSSSTUPRRsetting
ZQSSSRSPSSSSsetting's
dKOPSQQRYPPQsettings
GHRRRRStTSSSsettl*
GPSRSRSoSSSSsettle
OMSSSSSXSSSSsettled
WRSSSSSSTSSSsettles
SSSSSSSYQSSSsetup
_SRUSJSAUSSRset~@seller
USQWSRSRTSRSset~@size
ZZSWWPQRSYWWseven
PgZVQNRPPTSSseven >
PR^RSRSJSRRSseven and
PQXSSWSaQWXXseven weeks
SSQTRRSRWTSRseven year
LTWTPQQVTTUUseven*
\\RSRSJSWTTTSsevens
VSUQSUSITRRTseventeen
SSYQSUSRSRRTseventeen days
SSYQSUSRSRRTseventeen~@span
E]XSSQRVSUUTseventh
ORRRSRS^SSSSseventieth
RMQYPZRNRSSSseventy
FSPSSRRdPRRQseventy four
RRSSSaSCSSSTseventy nine
iPPRQTSEXWXVseven~@span
RSRQSOSaTSSSsever*
RSRQSOSaTSSSsevern
STSSSSSYRSSSsew
LTSSSNS`SSSRsewed
SSSSSSS^SSSSsewer*
SSSSSSS^SSSSsewers
ZPSRQSSLTSSSsewin*
ZPSRQSSLTSSSsewing
iOMPSPQLSQRMsewn
PVSQSRSSTRRQsewn in
SSSRSQSSSSSSsex
dLRSSRSN[QRPsh
dLRSSRSNVSSSsh t
ZNQQSUSRXRSUsh0t
HWRQTUTSORSRshade
WQSRRSUTPSSSshade is
QVSSSQSRSSSSshade's
RVSSSSSRSSSSshade*
TSSSSUSRSSSSshades
SSSSSSSUSSSSshado*
SSSSSSSUSSSSshadow
JSRXSRSjSSSSshah
YOOQRPSp[RRRshake
QOcOSQSIRVXUshake*
RR\\SSSSESSSSshaken
RP[PSQSWRVXUshakes
HSUPSRSiSUUTshakes his
NSXRSRSTSSSSshaki*
NSXRSRSTSSSSshaking
PSSSSZSQRSSTshaky
QSNRSQS`PRRRshall
VSRSSRSTTSRRshall*
VSRSSRSTTSRRshallow
SNSJW[ZZMLOJshame
NRMSR^R`QQQUshame >
KRRSYX\\NOQSOshame about
KRPLSMRoPQRPshame on
ORRRSRSiSSSSshame*
ORRRSRSiSSSSshameless
dQQQRRTITQRQshamp*
dQQQRRTITQRQshampoo
LSPSSRYTQTTTshan'*
LSPSSRYTQTTTshan't
QSTSQNS[SSSSshang*
QSTSQNS[SSSSshanghai
VSURSQSWTSSSshann*
VSURSQSWTSSSshannon
QXOR\\RSUPTRUshape
\\SQPSRSVSSSTshape >
KWQW]QSSRTRTshape of
eORNRRSNSOQRshape*
UQTNRRSVSQQSshaped
cRQSSSSKSRSRshapewear
MSPSSRS\\RSSSshare
HS[SSQSUSTTSshari*
HS[SSQSUSTTSsharing
TVRSTRSMRRRRshark
NRiSSQSHPVUTsharo*
ORaSSRSMQUUTsharon
RSZSSRSNRTTSsharon's
aKOVRUSEVOPOsharp
XQPWSRSMXPPOsharp >
]LONYRQBXPPPsharp*
USRSSRSRSSSSsharpen
YPSSSPSRSSSSsharpened
LURSUSSSSRQQsharpener
SQRSSSSSVRRRsharpening
VSSPSSR_SSSSsharpens
NSSSSXSDSSSSsharper
bPSRSRSFVSSRsharpest
NRQSXSSSSSSSsharpie
`RRRRRSOVQRQshatt*
`RRRRRSOVQRQshatter
hPPSSQSDRQSPshave
XUORSQSPVQRPshave*
KWRSSSSSRSSSshaver
`QPRSQSPXQRPshaves
XSSSURSLSSSRshavi*
WSSSSSSLSSSRshaving
TSSSUSSSSSSSshavings
URSSSRSQSSSSshawl
EQRRSdU\\RSSSshaz
NJYRHPCnPZXZshe
YRSRSVSISRSRshe asked
gS]QSXS6TTTRshe came
PYOQSQSQPPRPshe can
JQ]SRfSCRUTTshe could
XXPRSQR^QVUUshe did
MSMQS[RSSQRSshe didn't
M[ZRSNSYTSTQshe does
NSOQSSS]TSSQshe doesn't
RQLSSPSbSRRRshe got
WSLZSWRKVTSTshe had
XTLRSRSfVQRPshe has
=ZPaSRQmOYVXshe is
IRPSTRScRRRQshe kept
ISTXSRSQRVSVshe left
TSRSSUSNSRRRshe never
iK?[RMRDUOOTshe said
MSVRSRRVPTSSshe saw
GRLSSOSqTPPNshe says
rQRSRSS7SRSRshe slept
OSOMSWSjRRRTshe stayed
SSOTSRS^TTSTshe still
SSISSRSQURSRshe takes
KSTRSRSURRRRshe thinks
QS[SPTSTSSUTshe took
VRXSSQSRSSTSshe turned
USWSSQSETSSRshe uses
jXNPSWSRTPPRshe walked
^TXRQNRVTVVVshe was
LUMRSQSbSSSRshe wears
MSVRRQSaRVVVshe went
CR]SSRSiRUVVshe wore
QSSQSXSMRTSTshe wrote
OIC`Q\\RZSPMXshe'd
PSOVSNSpRTSTshe'd been
SSPLSRS`SSSSshe'd have
MSSSSRSWTTSSshe'l*
MSSSSRSWTTSSshe'll
IJSHPOKtNZ]\\she's
OQSVSPSaSTRSshe's a
JSVSSNSZQVUUshe's asked
VRURSRR]SSSSshe's four
ZQLRS^SUSRRUshe's got
QRKWSSSWSTSTshe's had
PSTSSSSUUSSSshe's ninety
QWOSSSSZSSSSshe's not
NSORSRQ^RTSTshe's very
ZQLRS^SUSRRUshe's~@arrive
YRXSSQSQSUVTshe's~@missing
QWOSSSSZSSSSshe's~@not
ISVMSTS]SUUVshe's~@reply
ZLdSSRSJRSSSshe's~@used
TRSSSSSSTSSSshea
fRTRSRS@RSSSshear
PNPMXSRiTNRNshear*
YMSSSYSQSSSSsheared
RSRSSRSYTPQOshearer
MSSSSSS[SSSSshearers
RSPSSSRcQSSSshearing
RUTNXNSMVQTQshears
XSSSSSSOSSSSsheat*
XSSSSSSOSSSSsheath
XSSSSOSQSSSPshebe*
XSSSSOSQSSSPshebeen
`LOOPVRGVMSPshed
DRQUSSS_SSUSshed >
]SMRSSSPRRRRshed and
PS[NRWSaSQRSshed in
USSRSSSQRRSRshed'*
USSRSSSQRRSRshed's
USSSSSSMUSSSshedd*
USSSSSSMUSSSshedding
^NSRRRSPYSSRsheds
[RSRSRSPWSSRsheds >
\\IR\\QNSSQXQYsheep
\\PRTRMSRPURUsheep >
MSSSS^SJSSSSsheer
PTQO_LQ\\RMQLsheet
XDRSRSRYVTSRsheet >
QbRQSTSKRMRNsheet music
PMRR^PSOQRSQsheet of
WTXQSQOIURSRsheet*
WTXQSQOIURSRsheets
USSSSRSUTSSSsheff*
USSSSRSUTSSSsheffield
ISOWSQSYQSSSsheil*
JSQYSQSUQSSSsheila
RSQRSSSWSSSSsheila's
SVRPPZROQWWWshelf
WPOSSISTURSUshelf >
QO[SSSSYRUUTshelf's
QO[SSSSYRUUTshelf*
iPSRRTSDSSSSshell
SSRSSSSSSSSSshell*
SSRSSSSSSSSSshelling
USSSQSSZRUSUshelt*
VSSSQSS[SSSTshelter
QSSSSSSRSUSTsheltered
YJRR`QSESSSQshelv*
TJRRaTSHRSSRshelves
XSSSSOSPSSSRshelving
MWUQSVO]RWXXshenz*
MWUQSVO]RWXXshenzhen
SRiSSTS-RWXVshenzhen >
RSRRSSSPSSSTshenzhen at
LQGZSQSZSUTUsheri*
PQGVSSS\\STTTsheriff
OSSSSRSWSSSSsheriff's
SSSWSSSLSTSSsheringham
QSVRSRSaSTTSsherr*
QSVRSRSaSTTSsherry
\\RSSSRSQWSRRshes
SRTQSQS[SUUTshetl*
SRTQSQS[SUUTshetland
gPYQSWSFSSSRshe~@arrive
MSRSSUSYSRRRshe~@late
JSIUSWR[SRSQshe~@not
RSPSSUSTSSSSshe~@ordered
cRQPYKSHWRRPshe~@reply
TTPRSOScTSSRshe~@sent
SSTPSTSSRTUUshe~@works
UOO\\SQSaTWRWshift
POROSQS[URRRshift >
WYNTQQReSQSQshift*
YSSURSSLSRSSshifted
TSSSSSSQSSSSshifter
XQSSSRSPTSSSshifting
M[PSSSS`SSSSshifts
QSQRRRRdSRSQshifty
PSS]SSSIQTRTshill*
PSS]SSSIQTRTshillings
dSRSSQSCSSSSshim
[RPSSRSRTSSSshimm*
VSPSSSSRTSSSshimmer
WRSSTRSSSSSSshimmy
ZRPQRPSYYQRPshin
ZOOSSQSOXRRQshine
USPSSRSUVRRRshine off
gQRSRKSKRSSSshine*
gQRSRKSKRSSSshines
QXNQSVSVRRSRshing*
QXNQSVSVRRSRshingles
USSSSSSTSSSSshini*
USSSSSSTSSSSshining
fQRSSQSDTQRQshins
YQQSSPSZSSSSshiny
NVNVTLZURRRRship
VQOSSQSWTTTSship >
QSRSRSYORSSQship a
RSWSSSSRRVWUshipm*
RSWSSSSRRVWUshipment
HSQSWYcJQQOOshipp*
MPGPUcPOQOPTshipped
QSNSR`SRRPQUshipped it
SSYSSVSJSRRTshipper
RSWSSXSSSRRTshipper's
RVTVVHRWUWTRshipping
RSSXSPQPRXSVshipping >
OSSRSSZKQRSRshipping on
PSRSSLgSQRSMshipping's
QRBQSySEROQWships
^UNRQXRSQRSSshirt
O[NRSSRSRSRSshirt >
[NUR^NRVWSSRshirt*
[NUR^NRVWSSRshirts
nKMUQaQE]OQOshit
^RMRS`R?UPQQshit >
iMPQUPQFXRRQshite
gQPRUQQCUSSSshite >
WPRRSWSTUSSVshits
PSSRSUYNOSSWshitt*
SSSSSSSQSSSSshitting
PSSRSUYPOSSXshitty
RZQSSRSMRSSRshiva*
RZQSSRSMRSSRshivani
YOORSSR]WQRQshive*
YOORSSR]VQRQshivering
SRSSSSSRTSSSshivers
TSLSSSSSSSSSshock
KRSSSSR[SRSSshock*
RSSSSTSTSRSSshocked
LRSSSSRZSSSSshocks
OlLPRORCQMPKshoe
XYRZRQSIVQQPshoe >
ZSSSSQSJTSSRshoeh*
ZSSSSQSJTSSRshoehorn
Lna[RGRIMSUPshoes
PQWRSKSLOTWUshoes >
NSSSSZSQRSSUshona
ORMRSSSmURRRshook
VSVSSSSNQSSTshoot
XRSSSSSRSSSSshoot*
XRSSSSSRSSSSshoots
QSTYPPbLPVROshop
GTOVRSPXRWQWshop >
VRPWSPSfTSSSshop and
[SSQSRWFSSSRshop at
RSRSS[SUSSSTshop for
TRSXSQSJRSRSshop has
NRSVSMS]TUUTshop i
TSXKSQROUTVSshop in
KSbSSRSFSTSSshop is
NRQSS_STSPPSshop says
TSSSRRSRTSSSshop that
PWSSSTSMSSSQshop they
HYWRW\\RUORQSshop'*
HYWRW\\RUORQSshop's
ZSRSROSMTSSSshopk*
YSSSSOSNTSSSshopkeeper
TSRSRSSRSSSSshopkeepers
\\UPTRNUQUQSOshopp*
\\UPTRNUQUQSOshopping
TRPRSUSORRSSshops
SSSSRSSTRRSSshore
E[WQNTSXSVUUshort
RT]SSOSWMVUUshort >
WN^VQFQHSXXUshort*
]SRQRRSNURSRshortbread
PWVSSQSTQSRSshorter
UVQSSRSNSRRSshorter than
ORZRSISMSWWSshortly
SRZRSMSLSUVSshortly >
TLUZSSQTSVUWshorts
SRYRSSSOSUUVshorts >
SSSSSSSPSSSSshortstop's
CNU]SSSQTSSRshot
^OQRSRSPSSSSshots
NRWPQYXUTQTUshoul*
O^T[SPSQQSRUshould
R[PQSSSTVQRPshould >
L^ROTSSQORRTshould be
NT[OSYSNQRSWshould have
FTQPR[[MQQQTshould've
RQXRSMSISUUSshoulder
URWSSPSJSSSRshoulder >
\\KQRSRSXUSTSshoulders
VQUNR[QbUQSRshouldn't
PRVWSRSOSTSSshould~@use
hRVSSLR?TSSQshout
iRVSSKRJUSSQshout >
YQGmQ_R=NROVshout*
IRMwS^SLSVQTshouted
NSNVSQSQSTQTshouted at
YSONQVSGPPRVshouting
]RQMSQSQRSSRshouts
YSRRSTS7QSSSshouts at
QXSTSSSSRSSSshove
GUOZ[RSPPYSXshove*
KVL_\\RSLNVQVshoved
RRVQSSSPUUVTshovel
PSSPSSS[STSTshoveled
DOX`QGU_O`^\\show
MPcURPSCI`a_show >
G[]RSSSDSTVTshow up
UYLLPWSXSSVVshowe*
V^VPRITXQRTMshowed
OVTRSSSJRTTUshowed >
RRQURPShSSTRshowed me
SVQSSRSQRRRRshowed the
PP`QSQSOPWVVshowed up
MQWORaRLQST\\shower
QXQSSRScSUUTshower >
YRSRSSSIVRSRshower curtain
MQOSSgSMNNNYshower of
PRISSRS\\SVUVshowering
[PPRSSSRVQRPshowerproof
SSSSSSSRSSSSshowers
WRSSSOSTSTSSshowi*
WRSSSOSTSTSSshowing
FJcRSQZGNSSRshown
XGY_OHLLZWUTshows
KYPZRRSOPWUWshows a
UQRWSSSTRSRSshows my
SSSQSSSRSSSSshows the
YSRPSSNOWRSQshows you
UQRWSSSTSSRSshows~@me
SSSSSSSUSSSSshran*
SSSSSSSUSSSSshrank
RSSSVRSRSSRSshred
`KRSWOOLWSSQshred*
QSSSTSSPRSSSshredded
\\KSSSQOSWSSRshredder
XSRSSRSQTSSSshreddie
SSSSWSSPSSSSshreddings
UYRQSSRWSRSRshrek
SSSSSSSSTRRRshrie*
SSSSSSSSTRRRshrieks
WSRSSSSQSSSSshril*
WSRSSSSQSSSSshrill
X\\USORSJTQQPshrin*
X\\USORSJTQQPshrink
OSBRSXSgSRSSshrov*
OSBRSXSgSRSSshrove
MRVSSRSXSSSSshrug
NSRQSfSWRPQRshrug*
NSSQSeSMRPQRshrugged
SSRSSTS]SSSSshrugging
ZSRSSRSWRRQRshrun*
ZSRSSRSWRRQRshrunk
XRSSSSSSUSSSshudd*
XRSSSSSSUSSSshudder
PSSWSSSRSTSTshuff*
PSSWSSSRSTSTshuffle
dLHNMRSQTQQTshut
UMQPSSSPTRRQshut >
WRSSSRTMSSSRshut it
JUVQSXSORSRWshut the
`QOOSNSUWSTQshuts
WSQSSRSQVRSQshuts up
ZRRRRPSWWRRQshutt*
TSSSSPS[TSSSshutter
YRSRRSSQURRSshuttle
SSSSSSSQTSSRshuttlecock
]NMPSXSYUQRSshy
PRSNRSSpUQSQsiber*
PRSNRSSpUQSQsiberia
RSSSSSSOSTTTsicil*
RSSSSSSOSTTTsicilian
TSSISRSPRSSSsick
RSUSSRSZSTTSsick >
TSISSSSPUSSQsickn*
TSISSSSPUSSQsickness
VVNJXENUUKNGside
GgUPUMRCOLQKside >
ISLWSVS_SSSTside at
KSRZSSSiRTRUside door
RPRVSSSMQURUside gate
XR^RRNS>VSTSside of
GUQSSPSZTTRTsides
JURSSPSeRTSTsides and
[[KYRQRMTPQPsidew*
KUS_SSS]QRSRsidewalk
WZSSSSS;RRRRsidewall
UVSSSSSSRSSSsidewalls
^OKMRRR[WRRSsideways
UPOORRSWWSRSsideways >
RWSSSSSMRSSSside~@part
HPP]SRS_OWQWside~@place
RSSSSSSUSSSSsieve
^SSSSSSQVQRPsifte*
^SSSSSSQVQRPsifter
^SSSSSSQVQRPsifts
kKQRSLRDTRRQsigh
NSSSSUSTSSSSsighe*
NSSSSUSTSSSSsighed
QSSSSUSTSSSSsighed >
RRRSSVS[RSSSsighs
SSSSSSSSTSSSsight
MSXSSPT^QTTSsight*
OSRSSRT^SSSSsighted
SSXSSQSQSSSSsighting
RSSSSSSUQTSSsights
CLVdQOXYKZS^sign
QRW]SRSBRZZWsign >
WSRVSRSISUSSsign for
OPcRR[S8QTRWsign of
NRPPSSSQRSRTsign on
SSWWSQSASTTSsign that
SRQSSRSERTSTsign with
VHY_QTROVZRWsigna*
bRFRRSSTYPRQsignal
SSXRSSSYSSSSsignalman
GIaaRTRGQ\\RZsignature
RSOJSjSLRSRUsignature >
LO_URWSQSTSUsignature on
RRIdSGSURVQTsignature required
LOY`PSPSL\\R\\signe*
LOY`PSPSL\\R\\signed
P_WWSPS\\OWTWsigned by
VC_ZQNQHQWSYsigned for
OROXSNSYTSQSsigned it
TSQSS_SORSSSsigned me
TSNRSZSORSSSsigned~@me
SSRSSSSVSSSTsigni*
SSRSSSSVSSSTsigning
QRbQSKPPVTUTsigns
[ScQSKP@UTUSsigns for
QSR]SJSSSTSTsikh
cWLIRaOSYKNOsilen*
WWTNSSSaTPRRsilence
NYXOSVSKRQRQsilence >
USSRSSSOSSSSsilenced
^TKNRaPHWOOPsilent
GVPOSnSHTOOOsilent >
SMSSSRROSSSSsilic*
SNSSSSRURSSSsilica
TRSSSRSMSSSSsilicone
bLOTRUSKSRRRsilk
SSSSSSSSTSSSsilky
VRRRSSSSVTSTsill
SSSUSSSOSTSTsilly
NVZRSQSSTSTRsilve*
EZZSSSSTQTTSsilver
\\PSRSQSRURSSsilverado
VRQPSSSQUQRQsim
TSRSSRSYSSSSsimme*
SSRSSSSSSSSSsimmer
TSSSSRSYSSSSsimmers
SOSSRRS^SSSSsimon*
SOSSRRS^SSSSsimone
XKYSRVRXOUXWsimpl*
GN\\RRYSjOXYZsimple
RSbSSTS:QTTTsimple question
dQPRSNSKSQRPsimplified
SSSVSUSISRRSsimply
eQRRSSSQSSSSsimul*
eQRRSSSQSSSSsimulator
TQSSSSSNUSSSsin
TRSSSSSPUSSSsin >
U?ZPLMYTT^^Zsince
OSTRRPSOQUWUsince 0
YTSPSQPaTRSRsince 00
OKLbOLR\\PWTUsince 0000
WTYTRNQLTVXVsince >
MRTQSRS\\SUVTsince and
VSUNRVSUSQSQsince before
VQWSSXSPRSSTsince easter
RSPSSTS_RSTSsince friday
TU`RSTX@RSUSsince i
SSIRSUSWQTSTsince it
WSORSPS[TQRQsince june
VRMSSkS:USRSsince lent
KSKWSPSRSSRSsince my
VSXQURSITRRQsince sunday
HS\\MTLNSO[VZsince the
MSRSSYSOSPPTsince then
SQUSSQSKSTTSsince they
WSSSSSSWURRRsince thursday
RSMRSRRRUQQQsince tuesday
PPSSSVSTSSSTsince*
SPSSSVSUSSSSsincere
PSSSSSSSSSSTsincerely
`RGSUUQIWPPOsince~@day
_QNSSXSNTRRRsince~@feast
JShSSSS2STTSsince~@late
YTPVSOW4USSRsince~@me
WRO[SI_>VTRRsince~@month
QLM^NGOgOXWVsince~@number
UQPSSQSKSTTSsince~@seller
USSSSUSQSSSSsinfu*
USSSSUSQSSSSsinful
NRXORPSqRUWUsing
SSVQRRSQSSSSsinga*
SSVQRRSQSSSSsingapore
WRRSSOS[SSSSsinge*
WRRSSOS[SSSSsinger
eOHSRMQPXQPPsingi*
eOHSRMQPXQPPsinging
VQOVSRSXTTRRsinging >
WQSSSSRMVQQQsinging bowl
WQSSSSRMVQQQsinging~@part
RQJV]LULWLMMsingl*
RQJV]LULVLMMsingle
QVRSOPTURRSRsingle >
RRSSUSSPRSSSsingle sheet
^SSORTSHTRRRsingle time
SSSSSSSSTSSSsinglet
QRS[SSSLSRSSsingle~@day
_LVKRIRbXQQOsings
^MQSSRSQUTTTsings >
KSb]SLRKTTSUsink
zPORSNSMXRRQsinks
PSRRSSSTSTSTsins
WRRRS_QEURRSsiobh*
PSRSS_QMSSSUsiobhán
ZRSSSSSKURRRsiobhán's
]SRQSSSTVSSSsip
TRSQSSSSQSSSsips
DKOYRfLdQQRSsir
PPTRSDSbSRTTsir >
RRPSSRS[RRSRsiren
NSRSSRDeSSSSsirs
MSJRSWPRRSTQsir~@me
WVRHOQRQSRTPsiste*
[WXNNQSQSQQRsister
``PRSVSHSQQRsister >
KQSRSWSZRSSSsister and
NUTRRSRYTQOSsister in
MRNMTSRUTTVQsister's
TSSSSSSQSSSSsisters
_PTRPYRJSRTQsit
RRYSSOSBTSTSsit >
MSmPSRSOQUVUsit by
SS\\RQXSITTUUsit down
^SCQRJS^SRRQsit in
gRLQSUSCUQRQsit on
TRSSSQSOTSSSsitar
QVRSSJ\\NQSSRsite
WSSSSSSLTSSRsites
ZS[MRNQ[[TVSsits
TSQSSSS\\SSTSsits by
TSSRSSSRURSRsits flat
URPTTSRPUSSRsits in
L\\PSSRSQSSQTsits on
[PLUSQSTYRQQsits there
TSSRSSSRURSRsits~@place
NSRRXQQ]VYVXsitti*
OSSXRSSSRYSZsittin
USRNQSQ^WTWSsitting
KOTVUNS]TTVSsitting in
SWRLRVSJTSSRsitting on
PSSR[QSRSSSRsittings
VRPSRZSLSSSSsitua*
ZRPSSSSNSSSSsituation
OSSSRZSQSSSTsituationship
RX`RPNQWQTSSsix
^o\\QQJRLULNJsix >
QPKQSQS^TPRRsix and
NQLYSMSXRVVUsix days
SRQSSWSRSSSTsix dollars
XPRSSWSNSSSSsix emails
WIRURQSVRSRSsix foot
`SPRSSVCYPQPsix hours
ORO[STSSQURTsix in
USVRRSSYRSSSsix minutes
ZSQQSRSTTRSTsix times
RQQTRNROOVTXsix weeks
PRISSSS_TSSSsix year
JRVTSQSZRTUSsix years
A[VRRTTQRPOPsixte*
BXNRRVU^RONPsixteen
SQTSSWURRPNQsixteen days
SQ[SSQSLSTTSsixteenth
RXSSSRSMSSSSsixteenths
SQTSSWURRPNQsixteen~@span
JOaPSZSRRTWTsixth
PQTSSbSHSTUUsixth >
cTPRSRSBUSSRsixti*
\\SSSSSSHTSSSsixties
ZTPSSRSMUSSRsixtieth
OGH`RXYRVTORsixty
RS\\RSQSQRTTRsixty and
YSRRSRSKTSSSsixty eight
]QQ[SRSEUSSSsixty one
TSOOSSRZTRSTsixty quid
NSNOSRRaRTSUsixty years
ISNXS^PWSURVsixty~@money
NSNOSRRaRTSUsixty~@span
ORLSSSZOQRRRsix~@money
NQRSSSSVRSSSsix~@part
_PRPSSSTTSTSsix~@reply
XIQVRQSRTSRSsix~@size
PMBXPETZTXVVsix~@span
\\aKJVVRFTLPLsize
F_\\SSOSVOUUVsize 0
YSOSSSRQTRRRsize 00
OZRQSQSQRRRPsize >
ORSSS\\SQRSSTsize for
TVSSSUSRYSSOsize is
QQPRXUSYOQRSsize of
RSSSSSSSSSSSsized
NURPVUSZPSSTsizes
QVRQSUSRRSSTsizes >
SSSSSSSPSSSSsizin*
SSSSSSSPSSSSsizing
OSSSXSSOQRRQsiân'*
OSSSXSSOQRRQsiân's
PrRSRQSOQRRLskate
_XWRRQR@USSSskate*
SSRSSSSSSSSSskateboard
aSQSSRSEUSSSskateboard's
RX[RRSRNSSSSskates
USSSSPSYSSSSskeg
SUSSSQPSSRRRskein*
SUSSSQPSSRRRskeins
NQ]QSPSRSSTSskele*
NQ]QSPSRSSTSskeleton
LSSSSUS^RSSTsketc*
LSSSSVSURSSTsketch
TSSSSSSRSSSSsketchbooks
RSSSSRS]SSSSsketching
Hc[SSPSNRTUUski
^ROSSSSSSSSSskies
SSSSSSSSRSSSskill
GSSQTTS[RSSRskill*
QSSSTSSHRSSRskillet
ISSRSTSfSSSSskills
ZRRSSRSOSSSRskimp*
ZRRSSRSOSSSRskimpy
]QPNTNSbUSSRskin
YSSSSUSQSSSRskin'*
YSSSSUSQSSSRskin's
QSSSSVRTSSSSskinn*
QSSSSVRTSSSSskinny
PRQSSSSaSSSSskins
^QSRRTSKUSSSskip
SSSSSSSRSSSSskipp*
SSSSSSSRSSSSskipping
sPMPRNQIVOPMskips
bMHPSRScVRRQskirt
SRSSSOUXSSSSskirt*
TSSSSRSSSSSSskirting
RSSSSPUYSSSSskirts
WSQSSRSRTSSSskivi*
WSQSSRSRTSSSskiving
RSTSSSSSSSSSskoda
SVSSSRSXSSSSskull
TSSQSRSaSSSSskunk
gJRQPORLWRRRsky
aMQRQQRJVRSRsky >
PSRSSSS\\SRSSskyli*
PSRSSSS\\SRSSskylight
VSSSSSSURRRRskyny*
VSSSSSSURRRRskynyrd
PSR\\SSSPRRSSslabs
YQSSSOS\\TSTSslack
LSRPSSS\\TSSSslamm*
LSRPSSS\\TSSSslamming
SVRSSSSSRSSSslant
XSRSSQSRVSSRslap
QRRSeQSQSQROslapp*
QRRSeQSQSQROslapped
aQRRSQSO[PRPslaps
aQRRSQSO[PRPslaps >
OR\\SSRSMRTTTslat
UbSQSSSHQSTPslate
W[MQSRSFRSSPslate >
QRRSRQS^USSSslath*
QRRSRQS^USSSslathered
SQOSSRSUSSRRslays
SSSSSSS[STSTsled
QSOPSRRYSSTSsledg*
QSOPSRRYSSTSsledge
gMHORLRI[LNLsleep
OOSSSUSATSSUsleep >
QSYRSPSMSTUSsleep on
SSSRSRSQUSRRsleep tracker
\\SKRSPSQUOPOsleep tracking
_ITQQMQJXTRUsleep*
SSSSSSSPSSSSsleeper
TRSSSSSMUSSSsleepers
fQERRSS\\YNOPsleeping
RYSSQSSRUSSSsleeping bag
^RWPSSSPRSTTsleeping in
RYSSQSSRUSSSsleeping~@pack
MSSSSSSZRSSSsleepout
OMbSRMQDPYWXsleeps
]OJOSSS_VRSRsleeps in
TSSSSSSQSSSSsleepy
\\SKRSPSQUOPOsleep~@route
RRRURSSPSUSWsleet
?ZPR]RQWMRQQsleev*
KVPR]RQNLRRRsleeve
[HSSSSSQSSSSsleeve >
ONRS\\SSRORSSsleeve and
GTSSSTSSSSSSsleeve's
SVRSSRS\\TSRSsleeves
XUYPQMRQUTTRslept
^MVQROSdTVWUslept in
XSNRSRSCUQQQslept nine
N]RRSSS?QTTTslept on
W]SSSNSIVSSRslice
QSSRSQS_TSSSslice*
QSSRSRS`SSSSsliced
SSSSSSSRSSSSslices
XSSSSPSTRSSSslick
YSPUVPSRTSSSslid
NZSSSSSLSSSSslid off
vMGNQMRIXOQNslide
WRPSSRSFUSSRslide >
SSSSSSSVSSSSslide and
_PTSRQREXQSQslide*
_PTSRQREXQSQslides
XRRWRSSNTSSRslides a
SSSSSSSRTSSSslides off
VRQSSRROURSRslides out
WSNRSSSQTRSSslidi*
WSNRSSSQTRSSsliding
\\TORSRSURQRPsligh*
_QRRSRSSSRSSslight
PVPSSRSTQQRQslightly
TRSSSSSRTSSSslim
TSSSSRSRTSSSslime
WSRSSSTISSSSslime's
WSRSSSTISSSSslime*
WSRSSSTISSSSslimy
YSTSSQSJTSSRsling
^SPSSTSIQSSRsling*
^SPSSTSIQSSRslingshot
]OCVP_RWPPOTslip
VOP\\SOSEPQPTslip >
QRORRTSXSRSUslip and
_PQVRQRSURQPslipp*
bQMOSTSNSRSRslipped
PTW\\SQSVSSQRslippers
WRP^SQSEUTQSslippers >
TRRQSRRVUSSRslippery
SSSSSSSRSSSSslippy
lRMPRRRDWRRQslips
fQORSRSJVRRQslips >
PWQSRRSVURRQslit
[SSSSQSGSSSRslope
\\SRQSRSOTSSSslops
NHS_QTS\\SWSYslot
MR[ZRSSMQWSXslot >
WRSSSRRNUSSSslot'*
WRSSSRRNUSSSslot's
SSSSSTSORSSSsloug*
SSSSSTSORSSSslough
]PMSSUSLTRRQslove*
SSSSSSSRTSSSslovene
]PMSSUSMSSSQslovenia
`QNSSZOBWRTSslow
dRDRSQSPUQPRslow >
\\UJSSPSYUPQPslow cooker
MSIUSbRBQQRSslow to
HMhXSRRGOWWYslowe*
IM^XSSSHQTRUslowed
SS]SSSRRQWWWslower
[RNORSSQUQSPslowl*
[RNORSSQUQSPslowly
IOURRQSdRSTRslowly >
QRVRSSSSRTUSslows
^SRPQSSIVRRQslug
USSSSSSCUSSSslugs
KZO]TSSYQRQRslung
RSQUSSSVSSSSslurr*
RSQUSSSVSSSSslurry
QU\\QPUQUUUTVsmall
`QQRRRSKTSRRsmall >
NORSSRSQSRRRsmall*
NORSSRSQSRRRsmaller
TRRSSSSMURRRsmaller than
[MNPROR^USRRsmart
NRRPSSSdUSSSsmart in
WSSSSTSHSSSRsmart*
SSSSSTSTSSSSsmartarse
WSSSSSSGSSSSsmarter
\\QQSSSSJUSSSsmart~@part
XRSSRSSYTSSSsmash
NYRSUQRbOQRQsmash*
NZSRVQSRPRRQsmashed
QZSRRRSPRSSSsmashed >
SRRTRRScRSSRsmashing
UXRSSRSRRSSSsmear
TSSSSSSSSSSSsmear*
TSSSSSSSSSSSsmears
N\\NQRQSXVPQOsmell
\\QSSSTSXURSRsmell >
PXQSSSSFPSSTsmell of
S^MNSMSOVOQOsmell*
MQQRTSS\\RSSSsmelled
PQSRTSSPRSSSsmelled of
YRSRTRSKTRSRsmelling
TaOQQOSMVQRPsmells
]NSRRRSQVRRRsmells like
YHPRRRS\\SQRRsmells of
TSRRSSSOVRRRsmelt
VQQ_SNSNRUNSsmile
ZRSTSPSYRTSTsmile >
XNJUTPSkPXRXsmile*
dRJ\\SDS[SXSSsmiled
PTSJSSScSSSSsmiles
INTTT_SRPSRXsmiley
QRVQS`SKRPSTsmiley >
NORSTRS[SSSSsmiley face
]NQQSSSNUTQTsmili*
]NQQSSSNUTQTsmiling
UQSSSRSGTSSSsmiling >
SUOQROQ[RTURsmoke
`RSSSTSHQSSSsmoke*
`RSSSTSHQSSSsmoker's
VSSSSSSOTSSRsmoki*
VSSSSSSOTSSRsmoking
_SNRSSSRXKOLsmoko
eNPTSNSVUSRSsmoot*
RPQVRPSZVSRSsmooth
WSSRSSSLTSSSsmooth >
TSSSSSSQQSSSsmooth and
VQSSSQSWZSSRsmooth as
SRSSSSSSSSSSsmoother
[SRRSRSRSSSSsmoothest
^RRRSRSOSSSSsmoothie
TRSSSSSSRSSSsmoothly
ZSPRSSSRURRRsmudg*
SSSRSSSRTSSRsmudge
ZSPSSSSRSRSRsmudges
QSSSSVSSRRRUsmug
MqRQSSSOSQRNsmush*
MqRQSSSOSQRNsmushed
SSSSSSSRSSSSsnack
QSSVSSSURSSSsnag
IP~QSTSWN_b_snail
PSSSSSSSSVUVsnake
PSSSSiLORSSWsnake*
PSSSSiLORSSWsnakes
_QWPSOQKWSSRsnap
OVRVRQSPQPPQsnapp*
SWR[SQSSQPPQsnapped
f<RQTSSPXSSSsnapped >
FSSSSSS\\SSSSsnapping
\\SSOSRSGSSSSsnappy
]PRPSSSQURSQsnaps
PSSSSSSSSSSSsnare
VSRRSSSSTSSSsneak*
VSRRSSSSTSSSsneaks
_QQTSNSQXSRRsneez*
XQPTSQSQXRQQsneeze
QSWSSRSSSUUTsneezed
ZROTSQSTSSRSsneezes
TSSSSSSSSSSSsneezing
OSQSTSSSSSSSsniff
SQSRSPSbVRSQsniff*
SQSRSPSbVRSQsniffed
SQQSYSSQSRSRsnips
SSSRSSSSSSSSsnmp
aRRRRRSMRSSSsnook*
aRRRRRSMRSSSsnooker
SSSSSSS]SSSSsnooz*
SSSSSSS]SSSSsnooze
RSPSSPS[SSSSsnore
RQQMSRSiSQRQsnore*
RQQMSRSiSQRQsnores
[SNPSSSPTSSSsnori*
[SNPSSSPTSSSsnoring
RSSSSSSSSSSSsnort*
RSSSSSSSSSSSsnorted
VJ]\\TORSQYXWsnow
TRPWSNSHVRTRsnow >
JSU]SQSVSTSTsnow and
J]QRURSZPSSQsnow globe
ORQZSOS\\STQTsnowb*
PRRZSSSTSTQTsnowbank
RSSSSOS[SSSSsnowblower
bRXSRPRDTPRQsnowd*
YRRSSSRPSSSSsnowdon
cSQSRSSJUPQQsnowdonia
LS[SSPSPSTSTsnowdrops
LR`RWJRaSTTSsnowe*
LR`RWJRaSTTSsnowed
ORSSSRSUSSSSsnowm*
VRSSSRSSSSSSsnowmen
LSSSSSSUSSSSsnowmobile
KR\\SSQSRRXWXsnows*
KR\\SSQSRRXWXsnowshoes
SQSSSSSSVSSSsnuff
KSOSVSSPPSSRsnug
WLORVNLV[MLLso
VWNOQKQmZORLso >
VSSRSSS>RRSRso a
VRRRSRSTTRSRso called
IR^QRQS_RUVVso did
VSVSSQSDPVVUso do
NaRNRQSKURSRso does
TUQSSPSXTSRRso don't
MKfQRQRMQUVVso far
SSO\\STSSPWRVso fast
SSOSRSSSTTTSso go
QWRRSQSRTPRQso hard
ZWRWSLSASSTRso he
QSORSWSWRQRSso here
`UVRPRX9OXWUso i
NSSQSWS^PTTUso i'd
[TSSRUSBSUTVso i'll
DQbRSVSOTQQRso i'm
TWPRROS\\SSSRso i've
ISSVSSS_RTSSso in
TIOPSQTeWQQRso is
AUUVNQSOTXSXso it
OXGTSSP`TQQPso it's
RSYSSSS?PVVVso long
NS[RSOS\\RSTTso many
XOQVaXR>QPPQso much
_\\ISTMSBVQPPso my
RSNSRaSJRSSTso nicely
RQQVSNS_USRRso nobody
XRNTSYS>SQRRso now
SYPRSRSKSRSRso on
PRRSSXSTSSSTso our
[RRRSSSQURSRso quiet
WSXRSRSBSRSQso she
VQQSSTRKURRRso slow
vRPRRQS7[QRNso so
ZRSSSESNTSSQso strong
XQ[XSVS@UTRTso that
cRUSRSYYQQSQso that's
VP[YSQRTPTRSso the
LSLRSSS[QTTTso there
KQTRSMRbSXYWso there's
aQNSSWRKRSSQso they
VRSQUSSGSSSSso tight
MSXRSQRSQVVVso to
MQRRRRSgSTTVso was
IUMRS\\SeSRSSso we
JSUcXOS[OUQVso well
WLJXSRSZVRSRso when
OSSOSVSRURSRso you
UYQaSRSJTUSUso's
ZSN`OVSCRVRXsoake*
ZSN`OVSCRVRXsoaked
OVSTSSSSRSSTsoaked through
XSSSSRSLSSSSsoaks
mBTNXMTIQTTSsoap
hGQRSQRTSSSSsoap >
]SRSSRSKTSSSsoape*
]SRSSRSKTSSSsoaped
SSSSTVSQSRRPsober
SSPSSQS`STTSsocce*
SSPSSQS`STTSsoccer
MRXSSNSfSSSSsocia*
MRXSSNSfSSSSsocial
]JLKwJRLVOPPsock
CKRRgTSJOQRTsock >
iSOSNRSASSRRsock in
T^LRPPTJQRRSsocke*
T[NRSSVRRSRSsocket
YRSRSSSOSSSSsocket >
SWPSPPQKRSSSsockets
ZLYLQJYZZNQMsocks
JJPOUXTiSOQQsocks >
SQaLSSSJSUSTsod
YSRSSSSKSSSSsoda
\\RRSSRSOSSSRsoddi*
\\RRSSRSOSSSRsodding
oXIHRLRFVMPMsofa
TZPKSNRNSPRPsofa >
SSSSSSSURSSSsofa'*
SSSSSSSURSSSsofa's
iFHNRTSMWPQNsoft
SPSRRUSNPSSSsoft >
QUSSSUTNSSSSsoft and
TRRSRUSUOSSSsoft as
RSSSSSSRVSSSsoft on
SSPUQJS\\SRSRsoftb*
SSPUQJS\\SRSRsoftball
`QKRSRSNTSSSsofte*
SRRRSRSRTSSSsoftener
`RKSSSSOSSSSsoftest
SSRSSSSVSSSSsoftl*
SSRSSSSVSSSSsoftly
bKSSSPSSXSSSsoftw*
ZKSSSQSSXSSSsoftware
ZSSSSRSSTSSSsoftware's
SSPWSSSQSSRSsoggy
DrWORRRVTSSSsoil
\\UQSSMS[SRSRsolar
FaNMRVNIPOQLsold
MTNOSPR\\NPRPsold as
WQSRS[SGURSQsold it
QZQRSPPDRRRRsold me
MZSSRMSMSSSRsold to
UQSSSSSRSSSSsolde*
UQSSSSSRSSSSsoldering
aRRRRHWOURSQsoldi*
SSSSSSSPSSSSsoldier
bSSSSHSRSSSSsoldier's
RSRSRSWSTSSQsoldiers
Z[QQSPPRWQQPsole
^SRSSTSOSRSQsole'*
^SRSSTSOSRSQsole's
NoPRSRRGORRPsoles
HSRURVSZTUSVsolic*
QSSSSUSPSTTTsolicitor
ISRURTS]TTSUsolicitor's
QPPPYRSTPUTUsolid
>RVSTSSmQVUVsolid and
MSfRRQSIRSTTsolid*
SSNRRSS`RSTTsolidarity
MSkSSQS<SSSSsolids
USSSSSSNRSSSsolo
OTRQS[SASRRSsolve*
LTSQS\\SBRRRSsolved
VSSSSSSRSSSSsolves
KcORYHQbRUTQsome
eMRRRRSIVQRRsome >
^FRcRRSNVWTWsome of
LfORSUSPPSSRsome other
NaPMTZPROQUQsomeb*
_MPSSOSaUSSSsomebodies
VXWMUUQTTOVRsomebody
SSWQUSSVTSSSsomebody at
KWYSROSURTUSsomebody called
XNSRS\\S@RUUXsomebody else
OTNPRWSUQNQRsomebody else's
bTGOTLSPTMNLsomebody had
cRW]VNSHRTSTsomebody has
SSSNSRS[SUTTsomebody to
KQRSS]SNVRQTsomebody who
YRSSRSSRUSSRsomebody with
@bQSR\\RDLURSsomebody's
OZRSSPRXSSSSsomebody's old
RSRSRSSSSSRRsomebodys
MWSSSSSYSSSSsomed*
MWSSSSSYSSSSsomeday
HhSRSSSRSSSSsomeh*
HhSRSSSRSSSSsomehow
Z]OSTEQMXMMGsomeo*
i_GLUJQNZLMGsomeone
KNSVSTSOSTRTsomeone called
SRWUSSSTRTSSsomeone else's
MYOQSRSERRRRsomeone had
NWSRVSSPSSSSsomeone has
RQRRSRS_TQRRsomeone with
IXSSSRSRRSSSsomeone'd
MM[YRNRSSTTSsomeone's
SSRSSSSSRSSSsomeone's initials
]UNOULNSPOOPsomet*
KZSPVTQONQRRsomething
NOQYRWRUWRQPsomething >
WPSQSRSTUSRSsomething for
SSSSSJSTQRQOsomething here
WXTPKRSQSTUSsomething that
qRJQSQRVSSSSsomething to
YSPSSSSVSRSQsomething~@me
MSTSSOSfSSRSsometime
kNNRSOQEUQQPsometimes
NNbUPNPNK^_]somew*
RQTSSRSWSSSSsomewhat
OP_UPOPLK\\][somewhere
ZSPRSSSSSSSSsomewhere >
MSQRQSSNQWWXsomewhere between
XMPRSZQWSSTTsomewhere in
RRTRSWSUSTTSsomewhere to
SSUSSSSQSUUUsomewheres
WSVPSRSKRRSRsome~@place
T[XRSMSERUVSsome~@staff
LfORSUSPPSSRsome~@wrong
TSSSWRUZUUSUson
VSQSSRSSUSSQson >
YSURYUSRSRRRson in
GTRQRQSjQVWUson's
EH]QRjRaPXXZsong
TRRSSOSXUSRSsong >
JTWSSRSVSRSSsongb*
JTWSSRSVSRSSsongbook
tNQRSRRZVSSRsongs
XQSRSQS`TSSSsonne*
XQSRSQS`TSSSsonnets
OrORSOSQSQRQsonny
SOVORQSaSTTSsons
GToMRARgRWVUsoon
OR`QSNSCRUUTsoon >
RPEPSVSbTQRRsoon as
SSTSSSSVSSSSsoon'*
SSTSSSSVSSSSsoon's
WPVTR]SSRPQQsoone*
WPVTR]SSRPQQsooner
PR~RSQSIVWVTsoooo
dMQSRSSVRSSSsoot
PONPS[ShSRRTsooth*
PONPS[ShSRRTsoothing
LQQRSbSHSSSSsophi*
LQQRSbSHSSSSsophia
LSSSSZSRSSSSsore
RSSSSZQRRSSTsorro*
RSSSSZQRRSSTsorrow
UL\\RQIMo[USOsorry
NQYPRONgXSSRsorry >
RK]SSASaRTTUsorry and
PS[QSZSHSTTTsorry for
OSRSSZSGRSSTsorry that
_WSSSWS?RRRRsorry to
MSL]SPSSSTRSsorry we
LWRQTRRSPRPQsort
WWLURNR]TRPPsort of
RNVOQhQANQS]sorte*
KNVOQiQBMQS]sorted
KSRSSYRPRRRWsorted in
KSQRR[SXQQRXsorted it
KS\\SSQSIRSTSsorted~@me
ZSSSSRSRSSSSsorter
WUUPRYSOURTUsorti*
WUUPRYSOURTUsorting
WVTRSRS[TRSRsorting office
SSQSSSSOSSSSsorts
SSSSSSSTSSSSsos
LOHRYWSSPRRTsoul
]R_SSNSJRVUVsouls
eONRQULCZLNRsound
bRRXSNSMURSQsound >
TRSSSRSSTSSQsound like
YSSSSUSYSSSRsound's
dTQNPSRJRQQQsound*
USRRSUSRSSSSsounded
SSRRSSSSTSSSsounded like
\\TSPPORERRQQsounds
VRSPQPSLRRSRsounds like
cLGMP=R^YSSQsoup
ZQPPSRSGWPQPsoup >
XSSRSRSPTSSRsoups
kOQRSVSOTSSRsour
SRRSSRVTRRRRsourc*
RSSSSRVRRSSSsource
TSRSSRSVSRRRsourced
WRSSRTSMSSTSsourd*
WRSSRTSMSSTSsourdough
YSSSSSSLSSSSsous
SSQPSSSURSSSsouth
WSMRSSSUSSSSsouth*
WSORSSSUSSSSsouthland
SSQSSSSSSSSSsouthport
MY`SSQSHRSSSsow
QSOWSSSMQSRUso~@family
JSSSS_SORSSUso~@honesty
VQQSSTRKURRRso~@late
NaQMO\\VEQTTUso~@me
NWWSXPSLRRRQso~@not
OSO[S[SQOVRXso~@quick
TSRRSQSPUSSQso~@recommend
TRRRSTS\\TRSRso~@reply
PPcUSWR?QTTSso~@seller
QNTPSVSWUSUUso~@sense
RQQVSNS_USRRso~@staff
OSSSSSS[SSSSspa
GQ`QROQQSSSTspace
NR^RSQRUSSSSspace >
VSRSSRSPVSSRspace*
VSRSSRSPVSSRspacebar's
VSPSSSSSTSSSspade*
VSPSSSSSTSSSspades
[NSSSRSYSQQRspagh*
[NSSSRSYSQQRspaghetti
ZPJcSSRRURRQspain
SSRSSRSXSSSSspam
LOUSXLShRSSRspani*
MQVTVSS\\QSSSspaniel
LQRSUSS_TSSSspaniel's
XSSSSMSSSSSRspanish
pLOSSRSPUPRLspann*
pJQSSUSFUPRLspanner
SUQSSPS]SSSRspanners
NPRRSSUXPSRSspar
BTMOU]RWPRRRspare
PSRSVQSVTSSRspare room
PSRSSSS]SSSRspare*
NSRSSSScSSSSspared
USSSSSSMSSSSspares
[PQSSZSOQSSRspare~@part
QQSSSSXSSSSSspark
SPQQSTSRYPRQspark*
ZQRRSSSOWRSRsparkles
SSRSSTSTSSSSsparkling
VRSRSSSNURSRsparkly
ISSSSSSZSSSSsparky
QRVRSQSaSSSSsparr*
QRVRSQSaSSSSsparrowhawk
VRQSSTSYTRRSspat
PPQS_SRLRRSRspatu*
PPQS_SRLRRSRspatula
EPOLQ^RcPQRVspeak
TSWSSRSGRUTUspeak >
QPNNS\\STPQRRspeak to
SYNMZVSJWPQSspeak*
YUMSRTSLVQQQspeaker
P[VSRSSLRSSSspeakers
QPTO]QSZSTTUspeaking
MSWSSSS\\STTTspeaking terms
YPPP]RSNSSSRspeaking to
RRPRRWSQUQRRspeaks
TRTRSXRQUUUUspeci*
XRRSSVRQVSSTspecial
SSSSSUSSSSSSspecification
OSURSSSRRUUTspecify
SQSSSSSTTSSSspeck
NQSSSYSTSSSTspecs
QSSSSSSVSSSSspect*
QSSSSSSVSSSSspectator
NNPRPLRhWUTSspeec*
TQMRQPSYXRRQspeech
QRNRRQSkWRRQspeech >
MQWSRPSbRVUUspeeches
\\RSLS[SRUPUTspeed
VSSRSRSOUQSRspeed of
MRK]ROSXQXQXspeed*
SSOSSRSSSTSTspeeding
MRO]RQSXQXQWspeedy
RSQUSRSLRWRVspeedy >
SRRSS^SPRRRVspell
H[STSVSNPSSSspell*
ITVTSWSLQSSSspelled
RZPSSSSURSSSspells
PRPRSgSESSSVspelt
JRRWXTRPSRSSspend
TSPSSSSSTRRSspend*
TSPSSSSSTRRSspends
JQbURQQLQUTWspent
NSUURSS^QTSUspent the
RRSSWSSSSSSSspice*
RRSSWSSSSSSSspices
NYQTSQSTRSSRspide*
NWQTSRSURSSSspider
STSSSSSSSSSRspider's
SSSSSRSSSSSSspiderweb
QSSSSSSWSSSSspiel*
QSSSSSSWSSSSspielberg
XSORSSSPSRRRspike
SSRSSSSSSRSSspill*
SSRSSSSSSRSSspilling
fRPSSRS=SRSRspin
WSQSSSSHSRSRspin class
TSRRSWSSRSSRspind*
TSRRSWSSRSSRspindle
>dOSRRS\\PRRRspine
WQSSSSSSTSSSspine*
WQSSSSSSTSSSspines
MQSRSWS[SSTSspinn*
TSRRSWSSRSSRspinner's
LQTSSSS[STTTspinning
`RQSSOSIQPSOspins
YP[PRQSVTUUSspiri*
[QPQS`SHTSSQspirit
RSYRSQSWSSTSspirits
SRXSSGS^SUUTspiritually
SSQPSSRYSSSSspit
SSQSSTSSRSSSspite
XSRSSSSPSSSSspitf*
XSRSSSSPSSSSspitfire
cQOQSQSUVSSSspits
aQRRSTSMYQROsplen*
aQRRSTSMYQROsplendid
WSRSSQSVTRROsplin*
[SRSSSSKTQROsplint
PSSSSQS^SSSSsplints
]aPSRNSOTRSQsplit
W`NSRPSGURRRsplit >
WOQRSSSQSRSQsplit*
SRRSSSSQSSSSsplits
VPRRSSSRSRSQsplitting
IaRSSNSUSSSSspoad
SRSSSSSRTSSSspoil*
SRSSSSSRTSSSspoiled
MQbQSSSOQUUTspoka*
MQbQSSSOQUUTspokane
MKbPR^SGRSTZspoke
JK`SR`SIRSSZspoke to
OROMV[SMRSPSspoke*
QSSSSSSSSSSRspokeandco
QRPMS[SWRSPTspoken
QSRXS[SJRSQTspoken to
SSRSVSSISSSSspokes
QMJRSRV]TQRQspong*
WSNSSRWOSRSRsponge
MNNSSSSaTRRRsponges
ISUSSSS]STTTspons*
ISUSSSS]STTTsponsored
SSRSSSSRSRRRspook*
SSRSSSSRSRRRspooky
JYSSSSSUSRSQspool
JSXLTXN^QQQTspoon
VNPRUTOXSQRTspoon >
RSSSSSSVSSSSspoon's
ZPQQRRRWWSTRspoon*
[PQQRRRTWSTRspoons
bQNQRRRTWRSRspoons >
KTZRSSS[SSTSsport
KU]RSSSXSTUTsport >
VOTSRNS`SSTSsport*
SS[SSOSNSSTSsporting
RPPSRRSdSSSSsports
WSPSSSSTSSSSsporty
]NUNRNQQVRTSspot
HSXSSSSYTSSRspot >
[RRQSSSIWQRQspot on
PZSSSQUSQRSQspotl*
R[SSSRSSQRSQspotless
QRSSSRUSSSSSspotlight
QNUSSRRSUSSSspots
JRRQRYQ`QSSVspott*
JRRQRYQ`QSSVspotted
NRRQRSS`RSSSspotted it
N[RQSSSNRSSSspout
JRSSXSSOQSSQspray
TRSSRPSVUSSSspray*
TRSSRPSVUSSSsprayed
ZQRRRSSNTQRRsprea*
SSSSSSSRTSSSspread
UQRSRSSPSSSSspreads
XSSSSSSQTRRRspreadsheet
MRSRWRSQQSSSsprig
MRSRWRSQQSSSsprig of
OJO_QOV[TYV\\sprin*
OCWGRWVcUXY[spring
FQ^QSRURSUUUspring >
JRRSSWRSRUUVspring and
fRSNSNSUVSSRspring's
K]RSSSSPPSSRspringbok
SSSRSRRSSSTTsprings
IQRlSRSLRTPUsprinkler
MSQVSSSRQTQTsprinkler >
SSNXSRSSSSSSsprinted
ZQPSSSSSSSSSsprou*
ZQPSSSSSSSSSsprouted
TSSSSRSTSSSSspruc*
TSSSSRSTSSSSspruce
UZPSSPSQTRRRsprue
aSPMSSSLWQRPspuds
XSRRSXSRRSSQspun
MSRSSRSbTSSRspyin*
MSRSSRSbTSSRspying
SSPSSQS]TSSSsquad
WM[PRQREXRRSsquar*
OO_PQRSFTTUTsquare
ORZSSRSVSSSSsquare's
SSQSUSSPSSSSsquared
SSSSSSSSTSSSsquarer
_SISSSSRVQPRsquares
OSQRRSS\\TRRSsquare~@size
SSSSSSSRSSSSsquas*
SSSSSSSRSSSSsquash
SSSUSSSPRTSUsquat
VSSSSPSPUSSRsquat*
VSSSSPSPUSSRsquats
mLLOQLRJYOOLsquea*
[QRRSPSPRSSQsqueak
SSSSSSSVSSSSsqueaked
USSWSSSQRSSSsqueaker's
NSQOSWSUTRSRsqueaking
URRPSPSOTRSRsqueaks
USSRSSSMRSSRsqueaks >
SRSSSQSXSSSSsqueaks on
TSRSSSSJTRQRsqueaky
YQSSSOSOWSSRsqueal
_QQSRRS[TRRRsqueals
jONRSPRI\\PQNsquee*
cRRSSRSP\\PQNsqueeky
YPRSSQRKSSSSsqueeze
TSPSSSSSRSSSsqueezed
_SMRSSSOTSSRsquel*
_SMRSSSOTSSRsquelch
VSSRSSSQSSSSsquin*
VSSRSSSQSSSSsquint
mQRRSHSLYRSPsquir*
YSSRSQSPUSSSsquirrel
gSSSSJS?VSSRsquirrels
SRRSSSSbSRSRsquirts
SSSSSRTRRSSSsquis*
SSSSSSSSRSSSsquish
SSSSSRTRSSSSsquishy
SSSSS]SKPQRWsrevi*
SSSSS]SKPQRWsrevice
OSRTSSSZSSSSsri
SSSSSSUQSSSSss
YSPSUSSRTSSPssd
LU_PRNRXRYYWst
PQ[SSRSLRUTUst patrick's
WSSSSURRSSSSstabi*
VSSSSVRTSSSSstabilisers
TSSSSSSQSSSSstabilizers
TRSSSSSSSSSSstabl*
TRSSSSSSSSSSstable
QPSSSSSUSTSSstack
TSQSSSSRSSSSstack*
TSQSSSSRSSSSstacked
aPSSSSSOUSSRstadi*
aPSSSSSOUSSRstadium
URPPSRSXTRRSstaff
PSSSSRS[SSSSstaff*
PSSSSRS[SSSSstaffy
NQ`SSRS>RVUVstag
XQXRRQSIQTVTstage
USQTQSSMTQRQstain
lKRRSKSRUSSRstain*
`MRSSSSRTSSRstained
_RRRSKSSTSSSstainless
RSXSSRSNRSSSstair
SSMNSNQ^SSTQstair*
SSSSSPSPSSSSstaircase
MRRRSSSaRTTUstairlift
WPNOSRQYTSSQstairs
RQPCSRSdVRSPstairs >
VWSSSRSMSRSRstairwell
`OYQSRSORVVVstake*
PSZSSSSVRVVVstaked
cORQSSSLSSSSstakes
]SSSSSRKYRSRstale
TSRSSSSSSSSQstall
RSSSSSSSSSSSstall*
RSSSSSSSSSSSstalls
U\\EQZ`ZGQLLPstamp
QOQRTP[IPSSRstamp >
KRSU]QSPSSSSstamp and
LIMRViRSPPQYstamp on
cQQSRQRPWSRRstamp set
_\\JIPURXRMQSstamp*
K`KMQWS_ROTTstamped
QOUNSYS\\SPTTstamped and
QRVSSSSVSRQSstampede
OUSSSSSQSRRRstamping's
nNPORQRKTSSSstamps
VSZWQYR=RSTXstand
@eQQSQSTPRRQstand >
UPUQSQSDUTTTstand and
VSTWSSSNRTTTstand at
SRSXSSSURSSSstand is
NQSRR[SRRSTUstand up
SXJYTRSNQRRRstand's
S[WVOOQPORSPstand*
MSSURZSKSTSTstandard
LQQRSSSfSTTTstandards
K^gRQOSCQQRRstanding
LQ^SSRUaRSSSstanding >
`SRPSSRUSTUTstanding in
eQERSNSSUSRRstanding on
NSWTSSSCRSSSstanding up
gMNOQNQZSSUQstands
VINRSRS[SSSRstands >
WRQSSPSPRSSSstands up
GSRS[SSXRRSRstanl*
GSRS[SSXRRSRstanley
nRMQRMRFYQRQstapl*
TQPSSRSRSRSSstapled
aRRSRPSMWRSRstapler
XRRSSSSOVSSSstapler >
_UQRSQSMTSSSstaples
CKSRRbQ[MQQ]star
SSQSSQSURRRPstar and
SRSSSSSVSSSSstard*
SRSSSSSVSSSSstards
\\SSQSSSQSSSSstare*
\\SSQSSSQSSSSstares
QSVPSSRVSSTSstari*
QSVPSSRVSSTSstaring
FKPKTYK[TPQYstars
ZQRPSQPLURRUstars >
ORSRUUSISSSTstars and
VRPRSOSRTRRRstars for
SSPSSLSSQTTQstars if
RLRPRVOcQQRWstart
MQ]RSRRXRSSSstart >
XRQSSSSHTSSQstart and
PSOSS_RDPPQXstart to
QPNSSRR`RSSRstart with
ZL[RQOOHVVWQstart*
INQ\\QNOnSYWWstarted
aRTRSSSGSSSSstarted calling
WSTMSURPTSTRstarted to
\\R]RSUSHTRTRstarter
USURSTSETSRQstarting
SSSSSSSLSSSSstartled
YRQKSPSMSQSPstarts
SRQSSTSQSSSSstarts on
SSSOSSSSSSSSstarv*
SSSOSSSSSSSSstarving
HN`VRTR^PVXVstate
MQTYTUSRRRSTstate of
H[NRSN_\\OQRPstate*
K^SSSRSRRRRQstated
PPORSO_VRRSRstatement
SSSSSSSZQSSSstatements
jLNX[LQGVSTRstati*
UORRYQSHRRSRstatic
PPTYUNQUUUUUstation
KRORPUSYRTUTstation >
JQRSSRS`SRSRstation and
_SOSSSRTTSSSstation's
USSSSSSOSSSRstations
]RSSSRSSSRRRstatistics
QSOSSQSgTSSSstats
LQ_XSRSOOWXVstatu*
TRQZSSSPSRSRstatue
KSaQSRSROXXWstatus
TLSQRHRh[PRNstay
_OVSYWOLRRRSstaye*
_OVSYWOLRRRSstayed
FPXQ[RS\\SSSSstayed in
ASRRS\\RYPRSVstayed on
XSSSRRSNUSSRstayed put
ERbSRRSYUUSSstayed up
SSSSSSSSUSSSstayi*
SSSSSSSSUSSSstaying
tFMQROTKYKOHstays
[OSRSRTJRSRRstays on
TSRRSRSQVRRRstays up
SQSSSSSSRSSSstays where
ZSRVTRS^TPQOstays~@sense
USRSSOSSVSSQstead*
USRSSOSSVSSQsteady
OQ\\PSSSdQTUUsteak
MRQQSRaQRQRQsteal
WTeQSPOXRSTSsteal*
XUPQSPOkRSRRstealing
RShSSSSASSUTsteals
[OQQSPSUSRSPsteam
VPNNXQRKSSRQsteam*
TSSSRSSMSSSSsteamer
TRONYSRORSRRsteaming
URSSSQSUTSSRsteams
A_RQSSRRRSSRsteel
SVSSSSSSRSSSsteel's
SVSSSSSSRSSSsteel*
KSQSQSbOOQQPsteep
TSPSSSSUSQSQsteer
ePPSSSSDWPPQsteer*
ePPSSSSDVQPRsteering
SSSSSSSTSSSSsteering's
SSSSSSSRTSSSsteers
SRRSSSSZSSSSstems
PKXZQQTVSVRYstep
`PQNSPSTWRSQstep 0
QSSUSXSJROPUstep >
_RIPSRSQTRSRstep four
SSJRSRSbSSSSstep with
RSTSSRS[SSTSstepd*
RSTSSRS[SSTSstepdad's
SaRSSRSERSSSsteph*
SaRSSRSERSSSstephen
JQQWSRR\\SVSUstepp*
LSRPSSR^SSSSstepped
QQRZSRSQRVSUstepping
QLMgRO_@VSPRsteps
URRRRNaLSTSSsteps >
SRSSSSSSSSSSstern
TSSSSSSUSSSSsteth*
TSSSSSSUSSSSstethoscope
RSP~SUS)STRQsteve
SSPSSUSMSSRQstevi*
SSPSSUSMSSRQstevie
TSSSQRSOUSSSstew
eKJOMHTYaORLstick
`PRRRQTAXSSQstick >
ZSNROVSQTQRSstick a
EcSPZJQULOPPstick*
GaNM`NPMHPQRsticker
SLSSTTSERSSTsticker >
[OTOSSUYQSSUsticker and
VRSS_SPNQSSSsticker on
STSSSSURSSSSsticker's
aMRPPRRiWRSRstickers
_SSSSQSJWQRPsticking
PJYZRSSQUUTUsticks
[POSSRSVUTTSsticks >
PRSSSTSRSSSSsticks in
8bSSQSSPLSSSsticky
VMLQRRSPUPRQstiff
GRRSRSSZSSSSstiff >
SOSSVSSRSSSSstiff*
SOSSVSSRSSSSstiffener
SSYSSSSIRVVVstil
YSPSSSSPTSSSstile
URjBJPGRO[`\\still
ERMNSPSpSTTSstill >
TRUOSRSNTQTQstill a
TSQUS\\SDSSRRstill don't
WQLSSYSUUPPQstill got
K^STSSSHPSQRstill had
SSSRSQSQSTTSstill hungry
NN\\SRVRZRTSWstill in
OPaRSSSGSSTTstill just
JRRSSXSVRTTUstill looking
KK\\VSTSaQZYYstill no
PQ\\OSRSTRQSTstill not
JSRSSUSMRRQQstill nothing
EiUQMLSLPRSRstill on
]QVSSPSIUUUTstill only
OSbSSIS=STTTstill refreshing
FNXSSPSMRUTUstill says
JS_SSRSUPUTUstill somewhere
_RSSSSSXSMNPstill the
YRNQSSTXTSSSstill under
LRSRSQSKQTUUstill waiting
GRPSSaSRRUUTstill without
_QLSSXSGUPOQstill~@arrive
LRSRSQSKQTUUstill~@late
KOWSS\\RLTWWWstill~@missing
DIaTS]RLOVVVstill~@not
ZVQSSSSPRRRRstill~@sense
XTQSSRSZUPRPstill~@works
SSVSSSSVSSSSsting
dNPRRQULWQRPsting*
_PPRSQUKWQRPstings
XQSSSSSSSSSSstingy
XSRSSSSOWRSPstink
YUTRRTSOVRRQstink*
YUTRRTSOVRRQstinks
NRPSSPShVSSRstir
QSTSSSSQSSSSstirr*
QSTSSSSQSSSSstirred
hRRRSRSOTSSSstirs
VNNLSUSbXPQPstitc*
^NSQSSSJRRSRstitch
VTNSSSSOVRRRstitched
CSQNSWSoWRSRstitches
XRURSQSSRSSRstitching
LRIKSnRUQPPTstock
POJOSbSOSPPRstock >
ZXISQQRNWRRPstock*
XRRSSSSNURSQstocking
U[JSQQSWTRRRstockings
TRSSSSROTSSSstockroom
ISX^SSSINXTYstoep
WSRSSSTISSSSstoke*
WSRSSSTISSSSstoked
VSMSSSRSTRRRstole
SSSTSSSSQSSRstoll*
SSSTSSSSQSSRstollen's
SSSSSSSSUSSSstoma
VSSRSSSMSSSSstoma*
VSSRSSSMSSSSstomach
WSSSSSSRSSSSstomp*
WSSSSSSRSSSSstomps
UVWRPPSNTRQOstone
OSUSRQS_QTTRstone >
K^NRPXSQSOOPstone*
\\RORSMSWUOOPstones
MSSSS^SJSSSSstonewalling
I`RSQSSWRRSSstoneware
PMUVQJO]SVVVstood
PSXUSPSDQTTTstood at
LQTVSPSmSUUTstood in
OWRTTPSQRRSRstood it
RRQSSVSVTSSTstood on
eRTTRPRRVTSSstood there
YQYPSQSISPRPstood up
RTkORMTHQUUSstool
IPgQRPSWSWVUstool >
SSSSSQSSSSSSstool*
SSSSSQSSSSSSstools
DRTzSMRTRVSTstoop
TKL]MB\\TWROQstop
TQQXPW`INOSQstop >
LOTRSSS[RUUVstop and
FRRTSSSbUSSRstop at
IO[[PUUOTWUUstopp*
RP[]RWVRVUURstopped
FRN`SQSPSRRQstopped >
HS]QSPSXQVWVstopped asking
ESPcSSSHQTTUstopped at
VSWSSQS@SUUSstopped telling
NSSSSSSRRSSSstoppers
ORSQRQRQRVSVstopping
OSSSSSRVRRRSstopping >
eWO_PKQJVPPNstops
[SWPSQSOSSSRstops >
KST[SRSRRTSTstops and
LRYQSRSPQUTUstops away
QSRSSSSZTSSSstopw*
QSRSSSSZTSSSstopwatch
TUVTSPSQSPRPstora*
TUVTSPSQSPRPstorage
LTPWOWUQQTQVstore
OSSSQXUUQQQRstore >
QTSSSTTUSSSSstore in
PRQSS^SKRPSSstore's
KRRRSaSQRPSSstore*
MSTRSVSYSSSSstores
aZNSRSRBSRQQstori*
aZNSRSRBSRQQstories
CSQRSSS[RSTSstork*
CSQRSSS[RSTSstorks
VNVTPRSOVVRUstorm
ZRWSSQSRSSSSstorm*
ZRWSSQSRSSSSstorms
NRYTSMUVRQRQstorn*
NRYTSMUVRQRQstornoway
IRSURSQjSTSSstory
^PTTSQQMVUSSstory >
LZQSSRSPRSSSstory about
GSRSSSS^SSSSstory is
SRSSSSSKTSSSstory's
JRSSSTS]TSSSstory*
JRSSSTSeSSSSstorytime
HaORWQSHSQQRstout
ZVXQRSSJQPRPstove
SYRSSSSRQRRRstove >
TRSSSVSQRSSSstove's
URSSSUSXSSSSstove*
TSSSSRSYSSSSstoves
OSSSSSSSSSSSstrad*
OSSSSSSSSSSSstradivarius
^RJQPNTOZQOPstrai*
QUOUPPSUQSPRstraight
_NZRSMRJURSQstraight >
XSQSSQSWUSSRstraight and
JRSSScSRSSSRstraight as
WRSSSSSKURSSstraight it
LVQSSSSOOSSTstraight out
GRRMSQSuSURUstraight up
USOSSSSSTRRRstraightened
SSSSSSS\\SSSSstraighter
TPSSSSSSUSSSstraightner
VSSSSSVPRSSSstrain
SSSPSSRVWSSSstrainer
[SSRSQREWSSSstrains
SQE]RNQWWUQUstran*
[NSSSSRRVSSSstrand
SSSSSSSPUSSSstranded
XSMSSSS[TSSSstrands
SSQRSPS\\SSSSstrange
RRQ`SQS@SUQUstranger
LXTRSSROPSRSstranger's
LRORSSSgSSSTstrangers
NRJRSSSXSSSTstrangers >
SSSSSSSPSSSSstrangle
TSSSSSSPTSSSstrangling
jEPOPSRMZQQQstrap
XPRSSSSRUSSRstrap >
WQSRSSSWTRRSstrap's
WQSSSSSUTRRSstrap's~@sense
fRKOQPRLSQQQstrap*
WSNRRRSPTRRRstrapped
^TQQRQRKQSSRstraps
TSSSSRSQTSSSstrat*
TSSSSRSQTSSSstrategy
GROPgPSLRRRRstraw
YRQPSWSNQSSRstrea*
TSRRSWSSRSSRstreak
VSRSSSSRRSSSstreaks
USRPSSSOSSSSstream
NIYTNLWONXTXstree*
SMSIOMV\\QUTVstreet
ZSSPSSSIPVUWstreet >
KSWOSSS]RSSSstreet and
ZSVQOSSETTTTstreet it
USSUSSSRSSSRstreetcars
QSSSSSTZQSSSstreetlights
NNY\\SQS@RVSUstreets
OPT[SSSPRUTUstreets away
PWSSRMSeQRROstren*
PWSSRMSeQRROstrength
YQSSSRSRVSSSstres*
YQSSSRSRVSSSstress
WROSRRRXWQQPstret*
WSORSRRPVQRQstretch
SSSSRSSQTSSSstretched
SSSTSSSPSSSSstretches
SSSSSSS`SSRSstretchy
QQSSUSS]SSRRstric*
QQSSUSS]SSRRstrict
LXXSRMRYOUTVstrik*
LX[SRORXOUTVstrike
JQZUSTRWQTSVstrike >
SSQSSQSTSSSSstriking
^PPSSQSNSSSSstrim*
^PPSSQSNSSSSstrimmer
ZKSRYUUGRNPOstrin*
OQPOZUTMTPPNstring
\\TQRYRRZUQRQstring >
IQRTZRUPPSSSstring and
WPSSSRSSRSSSstringing
ZPWVQTTMQQSTstrings
WQRYSSSTUSSRstrings and
`OMSTSSPURSRstrip
mMKPQLSI\\QRPstrip*
UQSSSRSLTSSSstripe
URPQRSSUTRSRstripes
VLQSSQSZUSSSstripped
hSRRSOSKVRSRstripper
TOSSSSSSSSSSstrippers
O[QSSSSRSSSSstripping
SSSSSSSQUSSSstrips
\\QRRSRROTRSSstrob*
\\QRRSRROTRSSstrobe
WOORSTRQTPRPstrok*
UQPRSURQTQRPstroke
OROSSSS^TPRQstroke >
VQRSSRSSSSSSstrokes
bNRSSRSCSSSSstrol*
bNRSSRSCSSSSstroller
jMKOPBRKXLPJstron*
jMKOPBRKXLPJstrong
\\SNSSPSTUQSRstrong >
USSQSSSHSRSRstrong enough
SRSSSSSQRSSSstrong my
SRSSSSSPSSSSstrong~@me
SSRWSOSSSTSSstrug*
SSRWSOSSSTSSstruggling
PRNRSRSjSTTSstuar*
RSWRSRSYSSSSstuart
QRKSSSSdSSSSstuart's
OcRQSSSMSRSSstub
]RQRSRSJVSSPstubb*
USSSSRSOSSSSstubble
[RQSSRSNVSSPstubborn
S_SSSRSOSSSSstubs
LQ[SUJS^R[ZYstuck
OSWQSSSTTSTSstuck at
QVOTSSS\\TUSSstuck in
aRIRSSSMURSRstuck it
RQTSUSSVPSSTstuck on
kORSSPSLTSSSstud
VNYOQLZPVQQQstude*
PP^PQP\\MQSSSstudent
YQNRRORVWQQQstudents
`RSRRSSITSSSstuds
EP`TRNQfSVUVstudy
SQSSSSSUQRSSstudy*
SQSSSSSUQRSSstudying
[WSfRNTHQYQWstuff
ZTRQRRSNUSSSstuff >
]M[OTUSHVRSTstuff*
UP[PTVSPVRSSstuffed
FS`QXRSKSSSSstuffed in
WQPSSSSTTTTSstuffed with
SPSSSSSSSTTTstuffer
\\SSQSRSLSRSRstuffing
RURSSRSZTSSSstump
\\RRRSQSRVQRQstunn*
\\RRRSQSRVQRQstunning
RQMSSRRdSUSUstupi*
RQMSSRRdSUSUstupid
]PURRRSKVQQQsturd*
]PURRRSKVQQQsturdy
SSQSSSSZSSSRstutt*
SSSSSTSRSSSRstutter
SSRSSRSZSSSSstuttgart
[PPRSRSQTSSSstyle
USSSSSSMTSSSstylu*
USSSSSSMTSSSstylus
SSSSSSSGSSSSstyro*
SSSSSSSGSSSSstyrofoam
RSRXSRSQSSRSsub
USSRSSSPSSSRsubar*
USSRSSSPSSSRsubaru
VSSSSSSLTRSRsubma*
VSSSSSSLTRSRsubmarine
QSUSSSSLSSTSsubmi*
QSUSSSSLSSTSsubmitted
]RRRSUSOTSSRsubsc*
]RRRSUSOTSSRsubscription
TM[SSTRHQUUVsubur*
QN[SSTSHQUUVsuburb
VRSSSSRSSSSSsuburban
SSSSSSSPSSSSsubwo*
SSSSSSSPSSSSsubwoofer
RSTSSRSOSTTTsucce*
SSNTSSSOSSSSsucceeded
RSYRSRSSSTTTsuccessfully
JQSMReROTPRSsuch
RRVPSRScURSRsuch a
USSSSSSZSSSSsuck
OWQSSQTOUTTSsucke*
PTRSSSSSSSSSsucked
OWSSSQTOSTTTsucker
VSRSSSSSUSSSsuckers
TSSRSSSRTSSSsucki*
TSSRSSSRTSSSsucking
aQPRRQSKURRRsucti*
aQPRRQSKURRRsuction
URRRSRSYURRRsuction~@part
YSTNSRSUTSSSsudbu*
YSTNSRSUTSSSsudbury
VQQRS]RNSSRTsudde*
SSSSSSRSSSSSsudden
VQQRS]SNSSRTsuddenly
TSQSRSSQSSSSsuffe*
SSSSSSSQSSSSsuffer
TSRSRSSRSSSSsuffering
WRPSRRSYWRRQsugar
SRXRRRSVUSTSsugar*
MSYSSRSWSSTTsugars
YRRSRSSRUSSSsugary
\\NPSRZSJXRRQsugge*
TSSSSSSSSSSSsuggested
[NPSRZSKXRRQsuggestion
^OSSRPSRWRSQsuggestion >
@UUSSTUYOSSRsuit
TRSSSTSWRSSSsuita*
TRSSSTSWRSSSsuitable
ZOTSPSSLURRRsuitc*
VSTSPSSTUSSSsuitcase
VOSSSSSLSRRRsuitcases
ISZQSSSVSSTSsuite
cRPRSUSATRRPsuits
SSSSSTSSRSSSsulk
SSNSSRSXVSSSsulki*
SSNSSRSXVSSSsulking
SSOSSRSYVSSSsulking >
pOQORRSNSRRRsulks
TGQPShSOTRSTsum
PSSSSWSOSSSSsumma*
PSSSSWSOSSSSsummary
_KZPRPUPSQSRsumme*
ZOZPRPUOSQSRsummer
PSPQSRRVVRRRsummer >
HSURSWVYQSSUsummer and
XPSSSSSSSSSSsummers
UUSSSSSQSSSSsummi*
UUSSSSSQSSSSsummit
RSYSSSSNRUUUsump
KRRSSRUaRSSRsums
XPE_SNR\\TXRUsun
OQMYSRSLURQSsun >
NSMVSSS^TSRRsun and
SRZQSRSNQVWUsunba*
SRZQSRSNQVWUsunbathing
QRZ`UOPOSTQUsunda*
SQLWV]QOTQKSsunday
CRM_SRSlRXPUsunday >
^SHQSUTTUQRPsunday and
YQURSQSSUSRSsunday lunch
RSUTSUS@RSSTsunday night
TXRSSSSQTRRQsunday's
POb\\SFRVPWZVsundays
URF[SRRLQUVUsundays >
NSPSSYSTORRTsunde*
NSPSSYSTORRTsunderland
TSSSSSSNSSSSsunfl*
TSSSSSSNSSSSsunflowers
RROQS]STSRSSsunil
SSSSSTSRSSSRsunk
SSRSSTSRSSSTsunlo*
SSRSSTSRSSSTsunlotus
K]SSSSSRRSSSsunne*
K]SSSSSRRSSSsunned
`QRSSUSNSSSOsunni*
`QRSSUSNSSSOsunnies
OOVRSHL~RUUTsunny
OSSSXSSJSSSSsunro*
OSSSXSSJSSSSsunroof
JSeSSRSTRUUTsuns
SSQSSSSRUQQRsunsc*
SSQSSSSRUQQRsunscreen
WRSSSQSOTSSSsunse*
WRSSSQSOTSSSsunset
_PSSSQSKRSSSsunsh*
_PSSSQSKRSSSsunshine
RYL^RSRWNRQRsuper
[PDSRcVNXPNSsuper*
TRSQSRSQTSRRsuperb
bSSSSQSESSSSsuperglued
ZRQSSNXRSRRQsupermarket
_SSSSRQITSSSsupermarket >
YSSSSSSLWSSSsupermarket'
ISSWSQSfRTRTsupermum
XSSSSQSRUSSSsuperphosphate
CSGRSnSTRPQUsupervisor
QSP[SPSHQXRXsuper~@quick
OWITSYS^RONQsuppe*
PWSUSXSSRRPQsupper
QSQVSVSKQTSVsupper >
RSISSSSbSPQSsuppers
SSSSSSSPSSSSsuppertime
\\QOQRTS^TSRSsuppl*
]SRQSPSMSSSSsupplied
ZSSSSSSHSSSSsupplies
KQPSRWSoTSRSsupply
YRaKLVS<VRVSsuppo*
YMGRS]RGTLLTsupport
TRQPSXSPTLOUsupport >
PSSSSSSTPSSSsupporting
_ROSSLSNYRROsupports
MSQTRYWUOUVSsuppose
MQQQRSWZRYXWsuppose >
\\SRYSSSGRQSQsuppose is
[]MMRPQQWRSPsupposed
[]MMRPQQWRSPsupposed to
NPnQNPSMSWXUsupposedly
NR]SSRSRSVUVsupposes
WWNSSSSFRRQRsuppose~@me
MQdSSSS>QYXYsupri*
ORVSSSSRRVVVsuprise
QRaSSSS?RVVVsuprised
PSPSSQ]QRNNLsurch*
PSPSSQ]QRNNLsurcharge
OHIKReRaKPTVsure
[HQSSPSPSRSSsure >
PSRSSZS>RSSVsure about
RSUSSQSQSQRSsure i
SSKQSWSNSSSSsure they
RSUSSQSQSQRSsure~@me
SSKQSWSNSSSSsure~@seller
YTXRSRSRVRRQsurfa*
\\UQRSSSOVQQQsurface
PRZRSRSWSTTSsurfaces
SSWSSSSSQSSSsurfb*
SSWSSSSSQSSSsurfboard
sEGQSSSF[NLNsurge
TNFQTRS`SSSRsurge*
USQQSSSPSRSRsurgeon
RNHSTRScSSSSsurgery
PSSQSSSXSSSSsurna*
PSSQSSSXSSSSsurname
M`]QRKRVNRVPsurpr*
NReRSOSTQUXUsurprise
PVLSTPSVRSSRsurprise >
UQRSRPS[SRRQsurprised
OcLSSRSMQRRQsurprises
RRTSSSSNSRRTsurve*
RRTSSSSNSRRTsurvey
j[MHWNRJZMPLsurvi*
dSSMQSS]UQSQsurvive
X^NNZNRQWOPNsurvived
NPRS\\QSNPQQPsurvived a
`PSSSRSTTSSSsurvived the
TQRSSSSBTSSSsurvives
OUVSSSSRPSSSsusan
SPQQS^SWTUUVsuspe*
\\PRQSSSQRUUVsuspect
PSSSSVS]SSSSsuspected
PSSSS\\SPSSSTsuspects
PSSSSSSSUSSRsuspense
RRNWSQSbSRROsuspi*
USPSSSSYSSSSsuspicion
QRSSSSSUSRSSsuspicions
RSRWSQSZSRSPsuspicious
QSOSSSRUSTTTsuva
LOaS\\RSUOWWWswadd*
YRRSSSSNTSSSswaddle
QPPS\\SSVQSSSswaddled
HSdSSSSWPWWWswaddles
PLdPTQSUSTUTswall*
SSSSSSSURSSSswallow
PLdPTQSRTTUTswallows
OSWSSSSSRTTTswam
_PRRSRSJUSSSswamp
]PRRSRSMUSSSswamp >
SSSSSSSQSSSSswamp*
SSSSSSSQSSSSswamps
SSQSSSSRRSSSswan
XSSSSQSTSSSSswans
SSSSSUQWSSSSswans*
SSSSSUQWSSSSswansea
NIRQSZRUTQQTswap
TMPPScSYPQRYswapp*
YMPQSVS[SSSUswapped
`OSRSQSNRSSWswapped it
OSSSS`SQQRRWswapping
SSSSSXSFSSSRswaps
WOSRSQSSUSSTswap~@seller
SRSSSSSQTSSSswatt*
SRSSSSSQTSSSswatter
USSSSSS]RSSSsway
RQORM^RSTRQTswear
aNPLQQQXXRRRswear*
[RNRRORVVRRRswearing
NRQRRORRUSSRswearing >
YOUMRUSTUSSRswears
SSOSSWSJSSSRswears by
XSSSSRSPQSSSsweat
YXMQQOSPZNPJsweat*
J]SRSRSYSSSNsweated
ZSQSRRSLSQRRsweater
TSQSRRSPTRRRsweater >
ZRQSSSSMWQQQsweating
SRSSSSSWSSSSsweats
TPQSSQSRVRSSsweaty
IRSSSSScQSSSsweep
SRdRSMSNSSTQsweep*
OR^SSPSQSTUSsweeper
WSYSSPSPSRRQsweeping
ENYSO`SlKYYYsweet
LRRWTRScURSRsweet >
QW[RSQSLQ[ZYsweet time
[PRTSUQRTRSOsweet*
RSSSSSSSSSSQsweeter
USSSSSSSSSSRsweetheart
SSSUSSRMSSSSsweetie
SSSSSSSVTSSSsweetly
[PSRSSRUSSSSsweetness
SSSSSUSSSSSSsweets
QQQSR>R~SUTTswell
TTSSSSSSSSSSswell*
TTSSSSSSSSSSswelling
JR`PSRSWRXXVswept
IScSSSSQQVUTswift
RSSRSSSZSSTRswift current
RSRSRSSVSSSSswim
gRFRSNSNXPQNswimm*
gRFRSNSNXPQNswimming
VROSSSSVTQSSswims
VRRSSSSOSSSSswims*
VRRSSSSOSSSSswimsuit
RQYQSMS]SRSRswind*
RQYQSMS]SRSRswindon
TRXSSNSTSRSRswindon >
TQSSSSSPRSSSswine
fNJOSOSZSSRSswing
XOSSSSSYUSSRswing*
XOSSSSSZUSSRswings
]SISSSSSTRSRswirl
ZPPNRXRTSUVVswitc*
HMZRS]S`QUVXswitch
URNSSRS[TRRRswitch is
YXJPSQRKSTTTswitched
_SSPSNSWSRRSswitched to
YRUSSRSPURRQswitches
YSPRSQSSSSSSswitchover
SQSSSSSRSSSSswive*
SQSSSSSRSSSSswiveled
cRMSRRSRTRRRswizz
ORQRSSSSSSSSswoll*
ORQRSSSSSSSSswollen
SSSSSSSKTSSSsword
XSONSYRnRRRQswore
MTPRSbSFRRRSswore on
TRUKSfSCRRRSsworn
XSMRSSSZTSSSswum
SSSSSSSRSSSSswung
OSRVSNS\\SSSSsycam*
OSRVSNS\\SSSSsycamore
ORPZRSZSPUSVsydne*
ORPZRSZSPUSVsydney
YRSSSSSNSSSRsympa*
YRSSSSSNSSSRsympathy
XSRSSQSRVSSRsynth*
XSRSSQSRVSSRsynthetic
MRPLRSShSSSSsyria
SSSSSSSQSSSSsyrin*
SSSSSSSQSSSSsyringe
aQQRSQSMTQQOsyrup
PSSSSWSOSSSSsysad*
PSSSSWSOSSSSsysadmin
PQNQS[SSSSTUsyste*
PQNQS[SSSSTUsystem
TRSSSQS\\RSTSsystem >
NRQQSPShSSSSséanc*
NRQQSPShSSSSséance
M^LRQQR_XRRRt
QSSSSTSPSSSSt's
OQMSSQSsTSQRta
\\POSSXRPVRRUtab
QRRSSTSWSSSTtabla
YVSMPNQ\\WTVQtable
E[aQSTSFPWYUtable >
XRWRRQSLSSSRtable and
KXYRSRSTSSSStable by
NRVSSSSRSSRStable with
QSSSSSSSSSSStable'd
_WOORPRYYOROtable*
TWSSRSSUSSSStablecloth
eRJRSSSJTRRRtables
QXYRSQSOVRSQtablet
PPRRSQSbTRSRtablets
RSQRRUSTSSSStabs
^NOSSRSPSSSStacke*
^NOSSRSPSSSStacked
LWRUSUSTSSSQtackl*
LWRUSUSTSSSQtackle
SSRSSRSUTSSRtacky
MSYQSVSNTSTRtacom*
MSYQSVSNTSTRtacoma
SRSSSSSSTSSStad
^RORSSSRTSSRtaff
DhHMZURCPOQMtag
RMSRS\\XMSRRTtag >
^LOSSRRQSSSStag says
SRPRSQS]SSRStagal*
SRPRSQS]SSRStagalog
OORRSUS`RSSStagin*
OORRSUS`RSSStagine
MUPRSKRnQRRPtags
SRUSSSS[VSSStail
\\RRSSRSJTSSStailg*
\\RRSSRSJTSSStailgate
UQSWSRSRTSSStailo*
UQSWSRSRTSSStailor
YSRRSSSLVRSRtailor in
LKOWPZRXNYS\\take
BPROTRVpQSSRtake >
LQQiPKSJRVRVtake a
SRXJRbQ=QXVYtake it
SSVRSTSPQRRTtake my
TRTVSVS\\TQSStake the
TSRRSOSeVSTRtake up
W\\QZSUR9RWRXtaken
ZTQWSRSGQSSStaken a
ZQPQSSSYTSSStaken it
SbORVRSXQTTTtaken the
QRTRPRSYSTTStaken to
fMAQOISS^LNJtakes
NSRSSTVLPRSUtakes >
]TPORUSVSQSQtakes a
OSSPSPR\\SSSRtakes it
\\RRSSSS@RSSStakes my
PSRVSSSGVRRRtakes the
SSOOSSSbTRSStakes three
OSSVSSSTSSSRtakes to
SRQRSTSVRSRStakes~@me
OYVRSTSOQQRStake~@me
TSQSSTSIRSSStake~@seller
RSSSSPUTQTSUtakin*
RSSSSPUTQTSUtaking
DSQSSWUWPSSStaking the
TSSSSUSQRSSStakki*
TSSSSUSQRSSStakkies
P\\QSSVSRSSSStalc
dRRSXSSHSSSStale
OTRSSRS]RSSStalen*
OTRSSRS]RSSStalent
ILIXQfR_SRTUtalk
ZORSSkS;QPRQtalk >
LSSXSRQTUUSXtalk about
RRUSRRSPTRTQtalk to
URUPSUROQRRQtalke*
8RVQSWRpRRRQtalked
ORSSSXSSSSSTtalked me
ORSSSXSSSSSTtalked~@me
mSRSSRS:SSSStalker
VSSSSSSKRSSStalkers
RJIQSWS_WORQtalki*
XRSRSSSMTRTQtalkies
NLIRSWSeVPQStalking
XQRSSOSVURRStalking >
YSLQSXSSURRStalking to
XRWORQSSUSSRtalks
VSSPRSSNSTUUtalks >
ZSSRSSSFSSSRtalks to
YPQPSCRqTSTStall
RSPSSSRZSSTStalla*
RSPSSSRZSSTStallahassee
RUSSSRSURSSStallb*
RUSSSRSURSSStallboy
OSRVSRSMSSSStalle*
OSRVSRSMSSSStaller
SSSSSVSSSSSStallp*
SSSSSVSSSSSStallpinegear
PSSSSTSUSSSStally
SWSSSSSVSSSStamal*
SWSSSSSVSSSStamale
VPRRSSSRSRSQtamar*
VPRRSSSRSRSQtamarack
R^SSSRSISSSRtambo*
R^SSSRSISSSRtambourine
PWSRSSSRRSSStammy's
PWSRSSSRRSSStammy*
SSTSSSSSSSSStampa
OSSSSVSSRSSRtamur*
OSSSSVSSRSSRtamura
ORWQRRR^RTUUtamwo*
ORWQRRR^RTUUtamworth
PRVRSRSRRTUUtamworth >
LQHSSTSmSSRStan
OSRSSSS[RTSTtangi
VSRSRSSSUSRStangl*
SSSSRSSWTSSStangle
VSRSSSSOTSRStangling
DST\\RRV^OVRXtank
YSRQSRSSSSSStank'*
YSRQSRSSSSSStank's
YRRRSRSQTRSStanks
XRSSSSSFSSSStanne*
XRSSSSSFSSSStannery
SSPRS`SMSSSStanni*
SSPRS`SMSSSStanning
OoRSSSSLSSSStansy
RSSSSSSSSSSStansy's
RSSSSSSSSSSStansy*
VSQSSSUSRSSStantr*
VSQSSSUSRSSStantrum
ZSQQSSSCSQRQtap
LPWRSQS[QSSStap on
SSRSSSSSSSSStap's
RYMNQYROQNQQtape
WTRNTSSSRQRQtape >
QRSSQWSOSRSUtape and
Q\\SSMRRURSSStape on
LWXLZTSVOSUQtaped
QZSSQUSMRSSStaped to
TSQSSSSKTSSStapes
TSQSSSSSSSSStapin*
TSQSSSSSSSSStaping
RVQ]SQSVSTSTtappe*
RVQ]SQSVSTSTtapped
`SQQSQSJSSSRtappi*
`SQQSQSJSSSRtapping
[SSSSSSJTSSStaps
ESSTSRSbSUSTtar
VSSSSSSGSSSStardi*
VSSSSSSGSSSStardigrade
NRRRSRSiQSSStards
@SnSRSRORVXXtardy
PRQSSSVYSQQRtarge*
PRQSSSVYSQQRtarget
RUSSSSSSRSSStarma*
RUSSSSSSRSSStarmac
YSPSSSSPTSSStarn
UVSSSQSPSSSStarni*
UVSSSQSPSSSStarnished
PQWQQQSPUTPTtarp
SSSSSSSMRSSStarp'*
SSSSSSSMRSSStarp's
SSQSSSSWSSSStarpa*
SSQSSSSWSSSStarpaulin
\\QPRSSSQZNONtart
SSSSSSSUSSSStassi*
SSSSSSSUSSSStassie
cQOTRRSMYSRStaste
SSRUSSSJRTSUtaste >
[RRRRSS[WRSRtaste of
^RQSNQSPUPQOtaste*
LVQSSSSYSSSStasted
VRRSSSSMTSSStasted like
dOSSNQSJUPQPtastes
URSRRSSPNSSRtastes like
]PSQNRSQ[QQRtastes of
ZROSSSSRTSSStasti*
ZROSSSSRTSSStasting
bXPSSSSPKSRStasty
aRRPSQQM^QROtat
aRRSSQQM^QRPtat >
USQSSSSRSSSStatra*
USQSSSSRSSSStatras
XSSSSRSLSSSStatto*
XSSSSRSLSSSStattoo
YRQRRPUUSRRStaugh*
YRQRRPUUSRRStaught
LPSSSOSURSSStaught me
LPSSSOSURSSStaught~@me
SRSSSSSKSSSTtaura*
SRSSSSSKSSSTtauranga
[OSSSVSNUSSRtawa
UUVRST_BNQQTtax
PNSSSVSYRSSTtax invoice
UQPSSTSDSRQTtaxes
_SMURJSQUTSOtaxi
USSSSQSQSSSStaxii*
USSSSQSQSSSStaxiing
NSSSSUSRSSSStaxma*
NSSSSUSRSSSStaxman
SSSSSSSQTSSRtb
SUORRRR[\\PQOtbh
SUORRRR[\\PQOtbh >
SRSSSSSTSSSStbili*
SRSSSSSTSSSStbilisi
OS[SSSSNSSSStcp
lFKZMKTPXQNNtea
]LVNRQROSOOMtea >
NRPSSWTQRTTTtea and
XSRPSRWUTRSQtea towel
OSRTSSSYSTSTtea went
_RPSRQShRSSStea's
U\\NQRRSPSQRPteaba*
R\\RSRSSQRRSRteabag
VSOQRRSRTRRQteabags
WRPRRSSRURRQteabags >
ZPNQRNTXVRQPteach
aRJMTKUSQSUTteach*
[RSMTNQISRTSteacher
ORgPSSRRSUVTteacher has
JSMSSRWhQTUTteacher's
SSSSSSSPSSSSteachers
[SSSSSSJRSSSteaches
YSPSSQSTSSSSteaching
MRSSWSSSRSSSteacu*
MRSSWSSSRSSSteacup
PRSKSXSTZPQQteam
LSPTSVSSSTSTteam >
JfQRSRRSNRSQteapo*
W^RPSPRIQSSSteapot
KdXQRQSSQUUUteapot >
G\\SUSSSSQRSRteapot's
SRRSSUS]RSSSteapots
QSSTVRSMQSRStear
QSSLSSSYSSSSteare*
QSSLSSSYSSSSteared
TQMSTSSLYRRStears
WPPSSRS`SRSTteasp*
WPPSSRS`SRSTteaspoon
XRVOSRSJSSUSteati*
XRVOSRSJSSUSteatime
SRRRSSSXTSSRtech
SPOSS]RJQSRTtechn*
SPOSS[SRQSSTtechnical
SSRSSURKSSSStechnology
USROSSSTSSSSted
ITWRSTSUSQSRteddy
NRMTSUSUPSPTteena*
VSSSSQSLSSSSteenage
MSPTSXSMPSPTteenager
RSQSSRSbSSSSteenagers
GWJWRMQdNQRQteeth
RQSNSQSUPUTUteeth >
PRXQSRS\\TRTSteeth*
SS[RSSSNSSUSteether
PRPRSRS`TRRSteething
TSSSSSSSTSSSteleg*
TSSSSSSSTSSStelegram
LRPPSbRORSTUtelep*
NSRSSYSGRTUUtelephone
RSRQSaSJSRSStelephoned
SRRSSOSeSSSStelephones
SSRQSTSNNQRSteles*
SSRRSTSOPQRStelescope
SSSSSSSRQSSStelescopes
JU\\SVNQTUTXUtell
SSQVSWSNSSSTtell her
PSVSSOSJRTUTtell him
V]ROUSSITRRQtell it
JRUQS\\RPUTVTtell me
LNVQSWSKRSRUtell the
`TXSRXSATTUPtell them
PJXQSVScTTUVtell you
SSSSSSRYQSSVtelle*
SSSSSSRYQSSVteller
PSWRRORNRQRStelli*
PSWRRORNRQRStelling
RPIRSXRRSQQTtelling me
VWSRSNSUSTSRtelling people
LSVSSRS]QSSStelling the
RPIUSXRQRPQTtelling~@me
^YUHSISKURTOtells
WPVRSPSPSSSStells me
M_YNSSQGOUUStells the
RPONSNUqVQSPtells you
WPVRSPSKSSSStells~@me
aPSMSRS\\VRSRtelly
ZQRRSRSZTRSRtelly >
LRVQS[RMUTVTtell~@me
`TXSRXSATTUPtell~@seller
^ORSSRSKVSSStelne*
^ORSSRSKVSSStelnet
VSSSSSSQTSSStemp
PWRWRSUMVOPNtempe*
PQWXSUUNQRSRtemper
OQRWSRUQRSSStemper >
XRPSSSSSWPQPtemperature
TSQSSQSSURRRtemperatures
NZSRRSSSRSSStempered
ZPSRSRSUVRRQtempl*
ZPSRSRSUVRRQtemple
YSGELWSYQPPNten
YG]RSJR_QRSRten >
QSRSSSTCSSSSten and
VSSSRST`SSSSten bucks
^Q[NRQSLSRSPten days
NSRSSOXTRSSRten dollars
KSRRSNSTRTUTten i
P]SSRVQURRSQten in
WTPSQLTQSSRSten minutes
JRRSSXQ\\SQQQten out
PSKXSXRHRTTTten past
OOSQSVSXSSSVten percent
KRXWSOSfQWSVten to
XQSSSTSKSSSRten years
TPGRRHS]UTUTtenan*
SSSSSSSMUSSStenancy
XTPSSSSHSSSStenant
OOKRSISnSUUTtenants
YRUSSRSWSUUUtener*
YRUSSRSWSUUUtenerife
LQNRRQdNPRSStenne*
LQNRRQdNPRSStenner
FYQSSZS[PSRVtenni*
FYQSSZS[PSRVtennis
MYKSSSS]RRRQtenor
SSPSSQShTRRPtens
QPPSSZS^SRRStense
dGnPRKPA\\WWUtent
KR]SSRSMTUUUtent >
TSSRSSSSSRSQtent'*
TSSRSSSSSRSQtent's
WNZUSQSKRUTStenth
PSYSSQRYSTTTtents
KRYRSNS^RTUTten~@me
MSRURQY]RTSUten~@money
TXUMPKT^RRRNten~@span
\\RRSSRSOSSSRtepid
SSSSSSSQTSSSterab*
SSSSSSSQTSSSterabytes
EJzOSOOKR[ZXterm
KPRRSOPTQYXVterm >
SSVRSSSWSSUStermi*
SSVRSSSWSSUSterminal
cSSSSRSJSTTTterms
HWSSSRSSSTSRterra*
OSRSSSSWSTSTterrace
LXTSSSSNSSSRterracotta
RRSTSPSUUSTRterri*
QSSTSPSUSSTRterrible
SRSSSSSRUSSSterrier
TSSSSSSUSSSSterrific
TSSSSSSUTSSSterro*
TSSSSSSUTSSSterrors
SSRPSRScSRSRterry
QRTSTSSSSRSRtesco
ZQNRSRSYSQTRtest
ZSKRSRSbSPRPtest >
_YPOSSRFURSPteste*
]YQPSSRLTRSPtested
]QSSSSRBTSSStested it
_SSRSSSFTSSStester
ISSSSSSZSSSStesters
QQSSSVSdSSSStesti*
QQSSSVSdSSSStesting
STPTSVSNTSRRtexas
MR[ZTQRQRURVtext
KV\\RSOS^SUUTtext >
SSSSSQSSTSSStextb*
SSSSSQSSTSSStextbook
TSQSSSS_TTSTtexte*
TSQSSSS_TTSTtexted
SSRSSTSRSSSTtexti*
SSRSSTSRSSSTtextiles
SSSRSSSWRSSStextu*
SSSRSSSWRSSStexture
MSSSSUSSRSSUthabo
]ROJTA_JVLPHthan
PMOU_XRQUQSQthan a
YSPSSSSORSSSthan any
PSMORKQRUUUTthan i
\\]MSQMPUYPQOthan it
J[RSSSSUQSSSthan its
MY^QRQSTPVTVthan me
PQXXR^RJURRSthan my
^VQSSRSSTSSRthan on
WRRSRPReTSSSthan that
HPXUPJU^PVYTthan the
MWRWSNSQQTRSthan they
NSTRPSVOQSSSthan this
SSWSSSRNSUUUthane
KSUWXWRPQSQUthank
TSSLSXSSQRRSthank god
WTWVZTRQRSRSthank you
ROMTRSQ`NNPOthank*
RSZRSVSGSSSUthanked
RSZRSVSGSSSUthanked me
RSZRSVSGSSSUthanked~@me
SVSSSTSJRSSTthanking
PNQXRRQaQPRQthanks
RQR[SPSgQRRPthanks >
LRRSSRSYUSSSthanks anyway
NSRTSPRgUSSSthanks for
TSRUSUS@RSTUthanks to
\\RHRSRS\\TSSTthanksgiving
MRRQSQS^OQQNthankyou
QU\\QPSOETUUTthan~@me
OVUVSMRNQTRTthan~@seller
VNRRMYRPURQSthat
KFTL]HWiSWWYthat >
ZP`UVLTKTTSVthat a
LROPSTS_SRSUthat about
URSSSQSJUSSRthat actually
KSMTScSBRTSYthat and
MSOSS^SKRSSVthat anymore
^RTPSNSMSTUQthat as
SRSQVSSWRRSRthat box
PRSSSZSJSSSSthat comes
PTOVQLR`TSTRthat day
VNRRSWSQRSSSthat does
DQUZRPS^TVVWthat doesn't
_SPSSUSJWQRNthat don't
STTS_MR]SOQQthat for
QSPSSYSHRSSSthat from
[SOSSSSOVSTRthat gets
]SORSRSLTSSRthat goes
]NRRSSQGVRRSthat had
QQSSSYSHURQTthat hadn't
SSKWSLSWSQTPthat hard
NP^TSQSLRWUVthat has
RPH[SRSKSTRSthat he
XOUOTXRHSPRUthat i
WPLWSQRSSSSPthat i'd
TSQSSVSIRSRUthat i'm
KSVPSSSSRSSTthat if
ITPOVZUPPQRSthat in
NOS[SSSQQVTWthat is
IbHPSSSMRQRRthat isn't
FZL_RTRaWQQQthat it
X]OWSQQDTRQRthat it's
LSVSSRS^RTSTthat little
RXPSSXSPQRRQthat makes
UTRRSVSASSRRthat man
RSR[SPSBRTSTthat morning
USMPXUSWPSTTthat my
V_ITRRSUSRRRthat never
UROLSdS]SSSTthat night
QQQTSQVMSSRTthat nobody
PTM]RcSOQTRTthat on
MaR^RPTIRSSRthat one
MPNTSJShRTRTthat order
TRSOSSSWTQRRthat out
LOMRS]S`RSTVthat place
LUQRXTSASRSRthat said
TQITSMRcRSTSthat same
LHR`RRSJRURWthat says
TVRUSSSVSSSRthat set
PRXSSSRSSSSSthat she
GRRWS^SaSSSSthat since
YSVOSWSKSSSSthat sort
[SMRSRSJTRRPthat stays
XWJGRTTQQRSOthat the
PPYVSSSZSSRSthat there's
PSgPSNRQSSSRthat they
PRWQSQSVQPRRthat time
GZKRROSfPRRQthat to
ESQRSRS]SSRSthat took
QEULWYRXSMQWthat was
bSOSSTSOSRRSthat way
ISkRSPSFSSSSthat we
PSWXSSSAQTTTthat window
SRSUSQSORTSTthat works
QSRPRVSWURSRthat would
PSRPSWSUSSSSthat you
]PQTOUSKRRTQthat'*
eQRRVRSBTSSRthat'd
aQRRVSSBTSSRthat'd be
OSSSS\\SKSSSSthat'll
OSRTLMSdQSTRthat's
T_VSRIRFPTSSthat's a
9WYSSQSmSTTRthat's about
VKRaRMSkWRSQthat's all
\\WLSRTSGUSRQthat's been
[SSXSGSOSTSTthat's how
4QQQSbRpQQRTthat's it
MROSSTSMSSRRthat's me
PSUOSJSbSWUVthat's my
OhPRSQSMPRRRthat's not
YKURRRRIXRSQthat's the
]PUUSTQTSXXWthat's what
HRSVRJSVRWTUthat's~@me
LgMRSOSTPSRSthat's~@not
IRURSMS[WSSRthats
TTQSSZSZRRSSthat~@arrive
PR_TS\\SDPTSUthat~@day
RV^RSTSASTSRthat~@family
V_ITRRSUSRRRthat~@late
XL]OVXQ2QPRUthat~@me
QMjSSORKRWVUthat~@missing
^SRSSSQNRSSTthat~@money
S]NRSLSHXTVQthat~@not
KPUSSMRgRTQSthat~@ordered
RRSQVSSVRRTRthat~@parcel
I]YRSRSQPVVUthat~@part
OS[QS\\SISSUSthat~@place
JQWQSRSWUSTSthat~@recommend
QSeOTOQBRSTSthat~@seller
YOTQSQSKRSRSthat~@sense
MSIYQKRdQUSSthat~@span
^XLSSLU]STQNthat~@staff
@TQ\\S_SNQVS[that~@works
SSSSSSSPTSRSthaw
SS:SSRShSSSSthaw'*
SS:SSRShSSSSthaw's
[SRROIMWTRQQthe
VVURSSRUTUUSthe 0
PeHRSSQFNOPOthe 00
aWRSSIQTWSSOthe 000
DJcNRNR[QVUYthe 00th
TN\\SSZSFRSTTthe 0nd
ONYTSQRVRTUWthe 0rd
SO\\TSYRMSRRUthe 0st
OL[PRNQUQXXXthe 0th
RXSSSSSORSSSthe ad
LRRVRPSRQPSVthe address
USROSSSWURTRthe advent
RSSXSQSPRSSSthe afternoon
\\RSNRSSTSSTTthe airport
TSSSSRSMTRSRthe alarm
YQNRSRSOXQRPthe allotment
QSTSSSSPSTTSthe anniversary
SONSSWSUSSSTthe answer
KNZXSPSQNVVYthe app
ZPKORSSOWRSRthe arm
PSSRSSSbTSSSthe arms
[SNSSUSQSRTPthe army
UcNSSOSMRSRSthe august
KbPKSJSQSRRPthe author
URUNSSRUUSSSthe b
DNbPQTR]STVUthe baby
ZVPTPPZOXTTMthe back
Q^MSOPSNTSSRthe bag
VUQSSRSSTRSSthe bags
KS[\\SSSRSURUthe balcony
SVOMRJRPURSQthe ball
ZSMRSTSVUSRQthe banana
^VRSSQSKSSSSthe band
eQVSSOPKURRTthe bank
SPRPSSSbRSSSthe bar
LQRTSSSTPWTXthe barbecue
_RMQSRVKXPSPthe barn
JURQXRT\\QRSRthe base
VPRQSSVHRRSSthe basket
QPRSUNSVTSRQthe bass
WRXKRQSaNTYSthe bath
VRK]RUSPTSSTthe bathroom
SQSSSVScTSSUthe batteries
A_SRSRSWOSSSthe battery
ZRTQRSSLSSSRthe bay
LSTSVQS[PRRSthe beach
GMMQSRSfTTSTthe beans
SZKKRQR`WRSSthe bed
QOXTSRSSSTTTthe bedroom
HSMSSQRqVQPQthe beep
KRRRSZS_SSSTthe beginning
MOPZSJRKUVPUthe bell
XQRRSSRPTSSQthe belly
SQ]SSRSOTSSTthe belt
UQQSSRSTSURTthe bench
_GLWUTSVYQRPthe best
XRSPSRURTQSQthe better
MRQ[SSSMRTRTthe bicycle
ILMYS]ShURQSthe big
LXSSSWSOSSSSthe bigger
QXKVSOR]XRQQthe bike
WSRSSUTVSSSTthe bill
]TXJSSSJTSSRthe bin
OS]KSSSTSTWTthe bins
SSQSSSSWTSSRthe bird
RSGSSQSbUSSTthe birthday
ORSP\\SSbPRSRthe biscuits
SRRRSRSkRSSPthe bishop
[SKZRRRFRTRRthe bit
WQRRRSS[RSSUthe black
QQSSQSSZSSSSthe blade
VRTRSSSURTUTthe blanket
ZSSRSVSOSSSTthe blender
WSRYSSSMSSSOthe blinds
TRRWSRSSRTSUthe block
FSPRSZRJQROTthe bloody
VeQRQQSEPPOOthe blue
MORSVNSYTSSRthe board
URWQSQPEUVVUthe boat
\\QNRRSSNWRRQthe boil
^QRSOSRSVSSSthe bolts
G[HPPPSaSTSTthe book
NPSISdSRRSSUthe boots
ORURSQUYSSVRthe border
L]LVQRRUORRPthe bottle
PTSUXPRLQQQPthe bottom
XORSXTSRQRRRthe bow
RUPRSQSdSSSSthe bowl
SLWSSSSWTSSSthe bowls
ZZFQRKSXQTQSthe box
FOP`TQSfNYTYthe boy
VSSSSQRPTSSSthe brakes
LXZQRSS[SSSSthe brass
LRORRPSfOYYXthe bread
]SG^SVSLRSRSthe bridge
LUOYTRRKRTRTthe brown
EcRRRSSUSQRQthe brush
MS[SSSSUPUUWthe budgie
SSOMSWQSTTSTthe building
WYLSSTSVSSSSthe bulb
UOSPSSSQTQRQthe bulbs
PQUSSSSTSTTTthe bunting
EOZQXUWfQUVVthe bus
MYRXSQSQPTRSthe butcher
\\XRQRSSDTSSSthe butter
LRT\\SPXORVSSthe button
USSSSSSRUSSRthe buttons
OQQ^SSRMSURTthe buzzer
VQPZSSSMRUSUthe cab
TMRSSSSSQSSUthe cable
KJYNSUS[TUWXthe cake
XSNSSQRVRRSRthe calculator
KRTSSSPURUVUthe calendar
KLOXSRS\\TTSSthe camera
LSYSSSSQSSSSthe camping
XRLUSPSKRTSSthe canal
NPRSTYScOTTUthe candle
QPZSSPS_USTTthe candles
RZQPSJSeRRSSthe cap
SLXZRPRSWSSRthe car
WRRSSSSITRSRthe caravan
SOVfQXOROYSYthe card
RVQMSRP[QSSSthe cards
PRN\\SSSNRVRUthe caretaker
GSTR]QRZUSSRthe carpet
SSRSSSWKTRRQthe carriage
SbSRQSSXQRRRthe carton
XaJPSPSVNRRPthe case
TSVSSSTQRTUSthe casserole
WWROTTQ]TSQRthe cat
FQFWSRSjRRRSthe cat's
PQS\\SPSGRTSTthe cattle
_PUQRRRHTSSRthe ceiling
MXPXSRSRRVSWthe chain
XKVHSQQoUVSUthe chair
PRQ\\SSSKRVSVthe chap
QRRYSNRZSVSVthe chapel
SRSSSSSYQSSSthe chapter
^QPRSOSTVQRQthe chapters
MR^SSZSWSQQQthe charger
UQTSSURUTUUTthe chart
OPKTSgSHPPQVthe chat
WSSSSSRRSSSTthe cheaper
ROVPSXSRSPQTthe cheek
bLRRSRSSUSSSthe cheese
USOQSRTPRSRRthe chemist
PRUSSSSKSTTUthe chess
JZXSSPSUTSRSthe child
fPCOSVS]USURthe children
NSVPSSR[RRRRthe choir
URRSSRX?RQQPthe christening
SSISSQSqRTSUthe christmas
NQTRWQSMUQQRthe church
aRNLSSSJTSSRthe chute
QSRQSYSSRRSTthe claim
OYSSSSSWSRQRthe clasp
ZSZRSRSDTUUTthe class
WVRSSSSPSSSSthe clerk
SQSSSSSJURSRthe clip
\\RQSSSSFVSSSthe clips
\\NXRSRRXTTSRthe clock
MPZQSPSOPWXUthe clocks
UORRSSSOUSSRthe cloth
UQMSSVSSSTSRthe club
ORPSSSSWRVVUthe coach
PQVXSSSHSSSSthe coal
NWPSSSQbSRRRthe coat
H^Q[S`QCPURUthe code
LS^SSQS[RSSSthe coffee
YRMQSYSGQTTTthe cold
PZRRRQSWPQRRthe collar
ORRSRSSUVRSRthe color
LRNQSRS\\URRRthe colour
ZSRSSRSJTSSSthe colours
NSTSSQS`OSTSthe comet
VSSSSQSPTSRRthe company
FR\\OSVSSPUUXthe computer
XXMQSRSHTRQPthe cookbook
XPSSTSSNRSSSthe cord
P\\SKSVYNRRSPthe corner
W]PRZRRGSQQQthe corners
UNSSTSSLSSSSthe corridor
JS[SSSSIQVUVthe costume
OOUQRQSTRVVVthe cot
bUMOSRRTVQRRthe couch
SQOZSQSQTSRSthe council
ZMXQSPSRVUTRthe counter
QJaQSQRXRWYXthe country
SMRWSOSWWRSQthe county
IVNURVR[SRRQthe courier
SQASSSS\\SRSRthe cousins
[T[TRPSUTTTTthe cover
TSOOS[U[QRRTthe cows
MUOSWTSLSSSQthe crack
WPQSSQS^UQRQthe cream
MPRfSRSLRSSRthe creek
OSOSSRS^RRRSthe crib
]QLTSRSUSSSSthe cricket
TSQQRRSRRRRRthe crossword
OPWO]SRQPTUTthe crown
hDSQRSSKWRSSthe cup
YPSSSSSPRSSSthe cupboard
USWPSSSRRNTOthe curb
MQZRSSSKSTTTthe curtain
XUQSSSSMQSSSthe curtains
\\SRXSNSHWRRPthe customer
MQSPSRRURSSSthe dairy
OQOQROSTTTUTthe dark
[ROSSSSQRRSQthe dash
J\\_NRNSRPVTTthe date
MOSVSSSjRUSUthe dates
CUZIRZZJNSTRthe day
RRSVSMVRRUSSthe dealer
VSSSSVSQTSSTthe dearer
SSMSSOSPSTUSthe deck
OOWSSSRSSSSQthe delivery
RSWSSMSOPUTUthe depot
PTSSSTS\\RQRTthe description
\\STQSUSEPRRSthe desk
WSQSSRSRTRRQthe detective
TRSRSSSNTSSRthe dial
RRSRSSUSSSSSthe difference
PZYSSRSNRSSSthe disc
[NNRRSRJVSSSthe dishwasher
RRSURSSSSWRWthe ditch
hRRRSUS8VPRPthe doctor
QKIcPRNPRWUVthe dog
MBSLbURjTRTSthe dog's
TRMRTRP\\VQQQthe doll
SWPPRVSIPQRRthe doll's
FP\\DRPQmUVRTthe door
JQR`SRR^STUTthe doorbell
TSPNSSSYSSSRthe doormat
[WRRSSSNSRRRthe doors
SQNPSQT[SSSRthe doorstep
ORK`RSSDQYQYthe dot
gRNOSSSRURSRthe dough
PQSYSRSVQUSUthe downspout
XMRSSRRNSUUUthe drain
JS\\SSQS[SSSSthe drawer
TRRSRSSUSRSRthe drawers
SSYRSSSFTTTTthe drawing
OYMVSUYKORRQthe dress
MXPTXRS@QUOUthe drive
WO^KRXRTQSUVthe driver
WQSRSSSPUPRQthe drum
RRWSSWSQRTTTthe drums
BUS`SSSWQTSUthe dry
PXRORPSiPRSSthe dust
OSSSSSSXQSSSthe ear
RSZSSSSMRUUUthe easter
V]PORORYUTURthe edge
UPNRSSQQTSSSthe edges
SQPSSSROSTTTthe eggs
VUNSSRSPRRRRthe eight
RSLMSSS]QTVTthe eighth
URSVSSSKQTRSthe electric
IWaSSZQKRUSVthe eleventh
QTXSSOSGRSSSthe email
KHZFXNXdSVZYthe end
PSR]SSSFRSRSthe engine
T_SSORSUSSSSthe envelope
SR]YSISIRUTUthe estate
NSV[WPSSRVUSthe estimate
\\RNYSQRPURPSthe evening
DMZRYSSiPTUTthe exact
SQGPSSR`URSRthe exam
NQ`RSLXRSSSUthe exchange
TOORSRXQTNOOthe express
ZTQRRQSBUQRQthe eye
aQRQRRRKVRRQthe eyes
QTSSROSRRSSSthe f
SUCSQQSaSQSQthe face
QUJRSbSHSSRSthe factory
USSSSRSRTSSRthe fake
VSSSVSSRSSSSthe fall
URSSS[SFQSSTthe family
^IWSSTSQUUTUthe fan
RSYRSRVRRTTSthe farm
PSQRSSS[OSSSthe fat
MSRSSRVeRVSUthe feed
ZQPQSSSXTSSRthe feet
LVRQVaSSQPSPthe fella
PST\\SZS@PTSUthe fellow
NSJXRSSXQNNOthe fence
[SSSRQRNQWVVthe ferry
KSZRSTSQSTTTthe fifteenth
RNPRSESiRSSUthe fifth
TPQUSRSSRURVthe film
RUSSSSSTTRSRthe filter
RMWUSRSESVUUthe fire
NPSSSbRLRRRUthe firm
NQXXMeTFTPRQthe first
ZSRQSORYSTRSthe fish
PNfQSQSLRWVVthe fishing
OXQSSRSTRRSSthe five
\\SUSSRSNSUUUthe flag
UXSQRRSTRSSSthe flap
XR^PSSSDSSSSthe flask
SSSTSSRPQSSSthe flat
KPfSSQRQQWVUthe flats
QR\\SRRSQQVUVthe fleece
VRPQSRSPXRSPthe flies
`WOIRPRZUPRPthe floor
PSOQWRSPRRSQthe flour
GRRcSJSRRVSTthe flower
ORRSTSSZQSSSthe foam
Q^PQSPSJQRRRthe foil
QSXRSRSSSTTTthe following
P^QTSSSNRURTthe foot
[ORPSTSXVRRTthe football
LPSLR`PXQSSVthe form
XQNSSSSUTSSSthe fountain
RYXOSRSESSTRthe four
^LPRRSMHVSTUthe fourth
RWLSRSS^SSTRthe frame
LRXSRSSZPTTTthe frame's
NRXRSQSbSVWVthe freezer
ZPTNSMSSSRTQthe friday
WP^ORORJUOROthe fridge
SSR[RLPMPWUUthe front
NQQSRSSWRUUVthe frost
LY]SSSS=PVVWthe fuck
]QVbSSSPSTSTthe fucking
SUPSRSScSQQQthe funeral
PRS]SSSITSSTthe g
_SOPSQSSTPPNthe game
UMgQSSSQSTTUthe gap
WQYORRU^TTRRthe garage
_RJUQOSQVRQQthe garden
UKG]PUSPRUOWthe gas
INWUPOQQQXWYthe gate
NRJQS[SaQRRVthe gentleman
SS?RSSSZSSSSthe ghost
SS^PSQOERUUUthe gift
QSXVS]SEPPQSthe girl
`STONPSKRSRSthe glass
[TRUSSSQSRRRthe glue
LS[]SSRXQTUTthe goat
[GSSRSSLUSSVthe gold
HRSSRZS@RTTWthe good
APMZSQSeRVSVthe goose
KYLSSRS[RUTTthe grandchildren
WQTSTQSVRTTSthe grandkids
ZSRNSSSWSUUUthe grass
[PVSRPSQWRRRthe gravy
R`N_SRTAQQQQthe green
WRNUSSRLSTSTthe greenhouse
UUQRSSS@TQRQthe grey
PTSPSSSZTSSSthe grip
QN\\SSSSOWRSSthe ground
OPMSR\\ROPSSYthe guarantee
LRWSSSSUSTTTthe guest
SQZRSWSVQSTTthe guitar
LLNUSSSfSWSXthe gutter
TUPRSYSQRPRPthe guy
QYMVSSSVQSSSthe hair
USQSSSVaQRRQthe half
]WMPRTSgWRTPthe hall
VSRSSUSPUSSQthe hammock
WRUSQSSQVQRPthe hamster
PVSQSQSTSRSQthe hand
NTRUUQRSORSRthe handle
SXSSSSSZRSSSthe handle's
RROSRSSMTTTTthe hands
QSSSSRSNSSSSthe hardware
WPSNSSSSTRSRthe hatch
aPNQSUSJTPPOthe head
QRWRSRS\\QTUSthe headphones
URSSSRSKSTSTthe heads
PQ]SSRSLSTTSthe hearing
QRXWSQSUTUSTthe heat
dPPRSRSISSSRthe heated
SSN[SRSOSSSSthe heating
HMQSRTSbQVSUthe hedge
H[QQS]SXRRRQthe heel
OSK`SPSYSUSTthe hell
OWRSSRSLRSSSthe hem
JSRS_SSSSSRSthe hens
NTRRSQTjSTTRthe high
NSUYSQSYRVUVthe hill
ZMURRXSQSSRRthe hinge
RUPVSSSRRSSSthe hinges
SRSSSXTJTSSSthe hob
RdZKRPRXTSTSthe hole
PSMMSUSWRSURthe holiday
TVQQSSScTRRRthe home
LR[S]SSKQQRPthe honey
JZOSSRS\\QSSSthe hood
QULRSTSeTTVVthe hook
OSPRRSRWSSTSthe horse
XTLPSSSXUTTSthe hose
ORXRRNSQRTTTthe hospice
HS^QR\\SKSRTTthe hospital
ZSPRSRSGRSSSthe hot
UTL`SKSXPSPVthe hour
NTb[PUS=STUTthe house
aSLSSSSKVSSRthe hut
NRRWRQS\\RTSUthe hydrangea
[VJWSQSHSQRPthe ice
KR]RRTS\\RRSTthe idea
PRRSSQS`SSSRthe in
GSSSSSTYPSSSthe ink
TU[ORSS^XSTSthe inside
RPPUSRSTTSRSthe instructions
NUSRSSSUTRSQthe internet
R`QIRXSCRPQWthe invoice
QSXRSUTMQRSSthe islands
RTRSSR^QQSSSthe item
LRV[SRSRSVVVthe jacaranda
NSSSXRSLRRRRthe jam
VPSRSUSVVQRQthe jar
ZOJSQRRWYQQPthe job
YQORSQSRWRRRthe judge
VQSSSSRPVSSSthe jumper
TSNRS[R\\TQQTthe kayak
<XRSSXSMQTRVthe kettle
[RMMSYSNUQQQthe key
RTYNSQS[QTTSthe keyboard
PSQZSRRPVQRPthe kid
RSYRYMS=RTRPthe kids
SXWSSOR`QSSSthe king
PZRRSVSOPSSPthe kit
\\HQLROQgWSTSthe kitchen
ZQNQSRSPXPQPthe knee
VSPSSfSPTSSTthe knees
JOPSTRS]TSSSthe knife
USOSSSSJUPQQthe knitting
P[F\\QPP`TPPNthe label
SS\\SSSSRSUUUthe labels
RPVgQDSNTWRUthe lad
MSnXSRS9SSSSthe ladder
ONPRSSSYRRRRthe ladies
PRMQRPSrTSSRthe lads
UOZQSJRPPWSUthe lady
SNOORSSeUUUTthe lake
WQ[TS[SIPVTWthe lamp
SSR[SSSLTRSRthe landing
NRVWSRS\\RVTUthe lane
NSaSSOSRSTTSthe lanterns
SSSPSTSSTQSRthe laptop
TSOXSWSTRRRSthe lass
GNRQReT\\KRSTthe last
RSZSSSSNRTTTthe latch
RUOSSSR[SSSSthe late
YRQRSQSSQSSSthe laundry
QPWRSRSTSUTUthe lawn
WOSSSSSPSSSSthe lead
OTNSSWSNTRRRthe leaflet
INbPSSSTOUXWthe leaves
aPFJSQSOYNPMthe left
QS[SSRSYQSSTthe leg
VSNSSRSXTRTSthe legion
PURSSRSPTRSSthe legs
RQRRTQSJSQRRthe length
=`RSSSSOTSSSthe lens
SURVROQORSRSthe letter
RRVTSQSWSQSPthe letterbox
XSQSSQSYUSRRthe letters
TSRSSSSKTSSSthe library
HZTQTQSXTRRQthe lid
HQWYSQSZPVSUthe lift
F^XSSNS]QUSSthe light
RaSQSRSIQRSQthe lighthouse
URSWSQSFRTTTthe lights
LVCLSYPWTPSRthe line
PWRSSSSJSSSSthe lining
MSSSSSSaQSSQthe link
XRPQSQSTTVWTthe lino
\\RSSSSSIWQRQthe lip
OS^QRRSHRSSSthe list
N`POSURAQOPOthe listing
C^[NPPQNOWZVthe little
[SNSSRSLUQQQthe loading
GQSbSRSLQUPVthe lobby
KRVSSS[MSSSRthe local
OSUWQUSMSWSUthe log
JfOSSPSHNRRPthe logo
SNWQSOSRTSSQthe long
MRPSSQS]UTTSthe look
SQRRSSSWSUTUthe lord
LSYXSRSTRSSSthe lorry
WKHUQaQJQPQRthe lot
\\OQWSQRZUQRQthe low
\\RRRSRSRPSSSthe lumbar
dTVOSHT[URRQthe machine
LfHSSSSRSRRRthe magnet
UNVXQVSRTRUSthe mail
ISYKSSSWSUYVthe mailbox
VST[SSSCQSTRthe mailman
\\NbRSUTJSRTUthe man
SSMSSZSMSQQSthe manager
V\\PRRSSOUQRQthe manual
LUPSScSQQSRYthe manufacturer
MRVNSOSXQVVUthe map
RRSSSRSQUSSSthe maps
VPQPSOWNTQRQthe market
URZTSQSRUSXRthe mat
UQURSVRSRSSUthe match
ISRSTSU[RSSRthe math
VSRSSTSSSRSSthe matter
S]EQSSSMRSRRthe mattress
WRRSSSSRVSSSthe menu
fSULSTSLWQSNthe message
SSURSRS_SSRSthe meter
[SRSSRSKTRRRthe microwave
UQTSRNSTSQRQthe middle
GLX`SRSUQ[S[the milk
NQQSSkSFURRRthe minute
JRSWPSSTOSSSthe mirror
WTQVSOSRRSRRthe missing
VSXRSQSUSTTTthe mistake
QSRSQSUTRRSQthe model
LRURSTSURSSSthe moment
TP]NSKSZRQSOthe monday
WOXQRXMNURRTthe money
NSZTSPSSRVVTthe month
SUPMTOUPSPQOthe moon
TQLUS_RQWLNPthe morning
RRTSSPSWPVUVthe mother
JQTSU^SRSSSTthe motor
QFLRRYQsUPPRthe mouse
HNZWSSS]SSSSthe mud
T`QRSRS_TPSPthe mug
KMPSSTSgRSSTthe mule
YPVRSLSV[RSOthe music
`O_PVFRUUQTSthe name
USSPSSSSUQSQthe narrator
TSRQSSSPURRQthe narrator's
S_QQSSRASRRRthe nativity
\\^OUQRSXQRRQthe neck
^QQSRRSIUSSSthe needle
URUUSRSITQRTthe neighbor's
\\RRRS[SSVNQOthe neighbour
KRN\\SMSSTSQQthe neighbour's
LSWNSRSZNY[Wthe neighbours
NM`]RKSVQXVYthe new
_PPTSRSRUSRSthe news
`IJMW\\VASUZXthe next
MO\\SRQRSUVVWthe night
PQVRSSRVRTTUthe nineteenth
KS[LSXVJQQSSthe ninth
\\RTRPUSQQSSTthe north
]SSQSJSZRRSSthe nose
DPNiT_SIQVRUthe note
QRQ[SQSESURTthe notes
YQSSSQSNSSSSthe novel
JY^MWVSXUTVQthe number
OMSRSYS]SSSSthe numbers
\\SQSSLSSTSSSthe nurse
JSSSSSSYURRRthe off
\\SPPSUTLTRSSthe office
SNQWRRSVOVSVthe oil
DMYVT\\RcMVUXthe old
`RZRSRSPSTUSthe once
ZVOFPVRIYQQSthe one
aXQRSSVTRRRQthe ones
JRTQSVTHTTRUthe only
SQRWSUSOSSRSthe open
QUKMR[RcUTVVthe order
TUKOOUYSURRRthe other
PTWIRSRTRSSSthe others
HOSSZSS]OSRSthe outside
FORRSUShTRTUthe oven
RRNST^SMRQRQthe owner
K]TRQXRLTQRQthe packet
JRSR[SSWSSSRthe packing
SSVSRSS[SSSSthe pad
SSSSSSVSRSSSthe pads
6PfPRU`TNXZYthe page
UFSRSSSbUTSTthe paint
OXLPSSS_SQQRthe pair
VSSSSRSKVRSRthe pan
UfKROQTMRQQRthe paper
YPRRSRSUVSSRthe parcel
WRMPSUSLSQRSthe parcels
NQTRSSR\\USRSthe parents
OQRQSSS^SRRTthe parish
PTNRRVSTRSSSthe part
QRfSSTSJQRPUthe party
ORN[SQS[SUSTthe path
]SQSSLSZXRSPthe patient
QQMfSPSIQWQWthe pavement
JSNPSQSgSSTTthe peas
YQPSS\\SJSSSSthe pedal
TR]RSQSYRUUUthe pegs
ZQPRSQTNVQQRthe pen
PVSSSSSVSRSRthe pencil
OXRRRQVQSSSQthe penny
ERBGQgR]MNSXthe phone
VMLgQSSGOWQVthe photo
NTP]SSSIPWSWthe photograph
[XORSRSMTQQOthe piano
Q]ZNQKSPRRSPthe picture
ZWSMRYR7QQSRthe pictures
NVSQSRSSTSSSthe pieces
QSOQSP]ZSTUSthe pier
cPPOQSSUXQRQthe pillow
YUSRRSSGPRSRthe pink
2XWPSSSmSSSQthe place
RRURWPSPRSSRthe plan
SWMST\\SJQRSRthe plastic
PQ]QSMSYTSSSthe plate
aPRRSQSPTUUSthe plates
NcOSSRRLQSSSthe plug
SRQSRSSLUQRRthe pocket
OJNRVXSdRQQUthe point
LGLZ`RQWVVRUthe pond
QSROSSSaSTSTthe pool
MPLOSRSaSUTTthe porch
EPdQSTRSSRSSthe port
EUG[SaRYNOPUthe post
XOPSS[M[SSSSthe postage
PSPSSSSVTSSRthe postal
TWNVQSRMUQSPthe postman
D_K\\SOSPQTQTthe pot
I[BSR^ShQSRUthe power
OPNWSSSUQVSVthe pram
SRRXQRSMURRRthe pressure
`\\RSSOOFZRSQthe price
OOWRSTSYSTSRthe priest
iNFRSPSNWPPQthe printer
SSSSSPSXSRSRthe problem
RSRSSSSRSUUUthe promise
ISRWS^SPOUSVthe proof
OSQXSQSTQTSVthe propane
LRYVSPSXSXZWthe pub
MVQYSaSFPQPQthe pump
PLQRSVSbSSSTthe quick
ZRPSSSSTQRSRthe quilt
ORRQ`QSRTQRPthe racing
UPSSSSVMSSSSthe rack
[SQQSSSWVQSQthe radiator
TTIYURRSUQQQthe radio
PTZTRNSWOWUWthe rain
ORdURRSMTRTRthe ramp
ZQROSRSURRSRthe range
HUWPRSSWQRSSthe real
PSSSSPSKSSSVthe reason
NSQRS\\SHQRRTthe receipt
WQRSSSSQTSSRthe recipe
IR\\QSRS`RUTTthe recipient
LSORSSS[RSTRthe recital
GSTS_RSDRTUTthe record
PSUQQRSYRUSUthe recycling
YPORSYSHVQRPthe red
VRQSSLSXSSSSthe refund
ULSSSOSYTSSSthe remote
MSWSSSSRTSRSthe replacement
QReJSRRMSSSTthe resident
G^HWRRPcSTRUthe rest
VSPRSUSMRSSTthe return
fRPQSESaXRSQthe review
WRSSNPSSSRSRthe ribbon
JaOJQQRYTPPLthe right
R[SRSSSXRRSRthe rim
RRXQSSSPQRRSthe ring
T]NSSSSMURRRthe river
fS\\SSVSAWQPSthe road
BSSSSSSlTTSUthe robin
_XRSSQQJQSSRthe roll
NVSiSRSHRUPUthe roof
^PTZRVSDUURSthe room
\\UQRSRSYSSSSthe rose
SUUSRSSTRTTTthe rosin
YUNSPSPWURRRthe rubber
NTOORSTsSQSQthe rug
]SLSSTSPSQQSthe rugby
USUSRLSTTRRSthe russian
SRZVSSSKRSQTthe safe
SYEZPcXQSOPTthe same
NQbRPRSNQTTUthe saturday
YQSSSPSISSTSthe scale
RSYPSSSSQTUTthe scenic
GU]dRRRRTTSTthe school
[PRTSSSUSQRSthe scooter
SXSSSOSRTSSSthe score
RSQRSMUZQSTRthe scouts
QVTZ]PSSRWUWthe screen
aPQSSSSDRSSSthe screw
P]SSSSSHQSSSthe screws
MRVGRRSTRTVTthe sea
QRRSSRSXURRRthe seal
YLSSSTSPSSSSthe seam
fHQSQRSRTSSSthe seams
SQVSSTS?RVWWthe season
KTSSTQSPPTTSthe seat
XNgNRMPRVWYUthe second
YTRQRSSUSSSSthe secret
OQRRTQRORPQTthe seller
VUQSSXSNQSSQthe seller's
QRRQRWSQRSSSthe serial
URSSSQSQUSSSthe service
NSJaSSSLSTRTthe servo
JcSSSSSKRSSSthe set
bNQRRSSQTSSSthe seven
ER_SSQSVSUUTthe seventh
YPRRSRSPSSSSthe shade
RZQWWRSRTTSTthe shape
RRKZROS_TSURthe shed
KRSWRNTbRWRWthe sheep
SVNQRSRYRMRNthe sheet
ZUWRQQSNSUUUthe shelf
PQGVSSS\\STTTthe sheriff
YSQRRSSOTRSRthe shin
USPSSRSUVRRRthe shine
PWQRSPV[RRSQthe shipping
`NQSSVSLSSSSthe shirt
^MSRSRSMTSSSthe shoe
NO]\\SRSOQUUUthe shoes
WVSIRTTXQRUQthe shop
HYWRW\\RUORQSthe shop's
URUSSSSPTTSSthe shoulder
YSBSSSSQVPOPthe show
PNRSSSSsTVWUthe shower
YRSRRSSQURRSthe shuttle
E`KVSUSOOSQTthe side
MSFUSRYPORPSthe sign
SRGTSbSJSTRSthe signature
VSRRSSSRVSSSthe sill
OSP]SSSMSUSUthe sink
QSRSSQSXSTSTthe site
=YYSUWSLOSSRthe six
JOdPSZSOSVWVthe sixth
MPPRXWSROQRUthe size
WQRSSSSNTSSSthe skin
XQRSSSSRSSSSthe skirt
USRRSSRKWRSRthe sky
TSPSSSSQTQRQthe sleep
RYSSQSSTUSSSthe sleeping
PQRSUSQOSRSSthe sleeve
MPQNP]SQRQRTthe slip
ORR[SSSURUSVthe slot
MSaPSSSOURURthe slow
FSVSSWS^RVSWthe small
[RRSSUSDVRRSthe smell
\\RRSSSSORSSSthe snooker
?Ki[SWS;NYX[the snow
TQSSSSSQTSSSthe socket
_VLHSRR\\TORNthe sofa
S^RQSSPRTSSRthe sole
RV[SSRSORSTSthe sorting
ZRQOTQSXTPRQthe sound
URTSSSRRURRSthe soup
PSQRSOSXSSSSthe space
KRTSVYSKQSSSthe spare
PSVRSRSQSTUTthe speed
OYRSRSSPRSSRthe spine
KPSSRRShSSSSthe sports
XSVPSSSFUSTSthe spot
WP_QSSTHRVXTthe spring
FQVqSRSLNVQVthe sprinkler
ZPOZSSRBTRSQthe stairs
U\\OSQXQVTPPRthe stamp
UNTSSRS^USSSthe stand
IW[SSOSPRSSSthe stars
STURSSSLTSTRthe start
XQVYTQSIQSSRthe state
RR`RQPSZTUUTthe station
RSVQSSSQRTUTthe status
HSXTSWSDQOTSthe step
\\TSSSTRFQTSSthe steps
OYQRRTP[QSSTthe sticker
RSRSSQSfTSSSthe stock
TE]RRSSPRSSSthe stone
WSOSSQSTSRSRthe stool
RSOUSRSRSTRSthe stop
NRJSSTS_RRRTthe store
URYQSSSUSUSUthe storm
MQPSSSSSRRSRthe story
YRTRSSSKSQSQthe stove
RLQSRSSVRRRRthe strap
NWRRSRSRQSSSthe straps
KSI[SSRWQTPTthe street
PYGWSRSXQRRSthe strike
UR`RXRSLTTSTthe string
]PRRSOUVUSSSthe strings
OSSRSSS_RSTRthe stroke
VRRRSRSXTSSSthe suction
GRMSSSSjSSSTthe summer
VSKYSRSOTVQTthe sun
XRUKSUSRSRRSthe sunday
ZRQSSNXRSRRQthe supermarket
CSNRSiS\\RRRUthe supervisor
GQjPSQSQSTUTthe swallows
ROWRSRSYQTUTthe switch
MN\\QSVRHOUXTthe table
Q[RSSRSLRSSSthe tablet
]ZNSRKRQSRRRthe tag
MTVRSVSMQRSRthe tap
RLOU`XSJSSRTthe tape
JWROSRSRRRSSthe tea
bPOQRRSYWRRQthe teabags
XWQQTQSXSQRQthe teapot
PUVRSRSTRSSSthe teeth
TSRRSTSOQQRRthe telescope
_RSMSRSSVRSRthe telly
LSSSSSS\\TSSSthe ten
[P\\QSQSCQVUVthe tent
WJZUSRSMRUTUthe tenth
KO[SSUSWRSSTthe term
[STSSSSGSSTSthe test
[UIRUPSYSSSSthe text
NN\\a]ZWQNTSTthe thing
QIPLRZPY[SSSthe third
ORaSSSQHSUVUthe thirtieth
KSPRS`SOSSTTthe thirty
SSRSSSSRTSSTthe thread
YR\\QSOSDQUVUthe three
KOTMRVSgTPRRthe thumb
QSSZSQSTRSSTthe thumbs
URIPS\\SQRSSRthe thursday
HRaQSSSCQTTUthe tiles
dORMSUTFTSSRthe till
GUSRRQ]OOWWVthe time
[SQPSPSUURRRthe timer
QWONTPWIQRRPthe tin
RRVVQSSQUSSSthe tire
SPSSRRSTRSSSthe tissue
HQQSQ[S\\TSSSthe title
SSH\\SSSDSSPRthe toast
WUQSRQSHQRSQthe toaster
\\PRPSSRQSSTRthe toe
FaRYSPRFRSRSthe toes
YQLSRSS^UTTSthe toilet
TSQUSPSPSVTTthe tomatoes
UcWOTTRGVTTVthe top
bLMNROSLXRRQthe toy
LR\\SSSRTTRQSthe tracking
USRRRSS^RTSSthe tractor
SSWRPRSUUSTSthe trail
YQRQSPS_TSSRthe train
qRRSSSS2SSSSthe tram
^RRZRSSMRSSSthe trampoline
QPQRSRS\\RSSSthe travel
R[ORRLPORRRRthe tray
>HeCQcROOVZZthe tree
SSSSSSSQSSSSthe trigger
KQQR[SSWRRRRthe trouble
\\MNMSY\\QTQRRthe truck
MbOSRQUORSRRthe tub
QYQUUSRRSRRRthe tube
HYYSSUS\\PUVUthe tuesday
WQLSSSSRTSSSthe turntable
VTSQQRSUQRTTthe twelfth
TVMRSWRZQRSPthe twelve
NRYPSSSRSSSTthe twentieth
NHeSSSRHTTTSthe twenty
DQQZSRS_RUSTthe twins
QWPTSTRWTQSQthe two
IRTPSTRoTTTTthe under
OcRRRPSQOQRPthe underside
PRQ[RSSGRSSSthe upstairs
RUM[RQSKSTSSthe ute
WNSSRTSGSSSSthe valve
PR^WSHSFNZRZthe van
TSSQSSSRSSSSthe varnish
QSSSTQSVRTSSthe vase
ZSSSSSSIUSSSthe velcro
`W`JSKWAQRTRthe very
IPVQSRS`WSUSthe vicar
aRRaSHSBTRSRthe video
QSRTSRSSTTSTthe village
cRQPSQSTURSRthe voice
XSZPSRSRSQRRthe vows
SSNSSVSKSSSTthe wait
ZQQPSRS`TRRQthe waiter
LSQ]SRSSRSRSthe walk
QRKSRLR`SVSTthe wall
SSNNSYSXSQSSthe warehouse
ROIQS`SOQQRWthe warranty
RXSRSURMSSSSthe wash
QSSSSSSZSSSSthe washing
T]PPSRSPSRRQthe watch
NOfSSTRGTTTUthe water
QJPRY\\UWVPRPthe way
VPRRSSSTSSSRthe weak
?QGNReSmSSSRthe weather
OQ[RSVSQQVWVthe website
\\PUNSRSKSQQQthe wedding
OZQPSTSTQTUSthe wednesday
OR]HRXS^QPSPthe wee
lSNQSQUBTRTQthe week
SSOQSZSMSQRQthe weekend
YMRSSVSPTRRQthe weight
ZNOWSWSASRQTthe wet
ZRLXRQSQURSRthe wheel
QRQSSSSTRVRUthe wheelie
QNYOSSSLOSSSthe wheels
LKWWRVPYXTSTthe whole
[XTNUSSMQRTRthe wife
WSRRURSZSTSSthe wife's
SRRSSSSYRSSSthe wifi
WQZRRRRMTVXUthe wind
[PJXTiPIVVSUthe window
YPNTSSSHSUSUthe windowsill
RUQRSQSUTSSQthe woman
RURTRRSEPTRSthe wood
PSVQSSSVTSTSthe wooden
LQXRSQRWRUUVthe wool
TSUORXSbRSSRthe word
OURSSNSPSSTTthe words
ISVSSNS[STTTthe works
SSTRSSSPTSSRthe worktop
NPVPRSS]SWYVthe world
FSRRSTShRSSSthe worst
RSQVSWPUTRQRthe wrong
_SSSS[SFPSSUthe yard
UYQVSKScSSSQthe year
USRSSSSXUSSRthe yoga
LRPPSdVKRPRTthe young
YPQQSPSS[RRRthe zip
VSRSSSSNTSSRthe zipper
TSRSSSSXSSSStheat*
TSRSSSSXSSSStheatre
LRPKPYPQOONYtheir
OWSSSSS\\SRSStheir answer
QWJSR[RPSSRRtheir hands
ZSTRUMXUQQSNtheir own
JPULRjNORSWWtheir*
JPULRjNORSWWtheirs
NQ_PS_NIRUUUtheirs >
ZTTPSMJZXPRPthem
\\XSSWPQLRRRNthem >
P\\UPSSQMQUTVthem a
PRQSSNS\\RRRUthem about
XUNRSSSNSTTPthem again
_SOOZRSXVSSRthem all
VPZRSLSTUVVTthem and
VQNSSSSTVRSRthem are
PSWWSKSVRSSVthem at
RSQSSVQPSSSVthem back
SRSRQTSTRSSSthem before
XS[SSMSMTUUVthem by
RTSUSRSSSRSQthem down
WQXPS>S`TPQPthem for
PTTSSRSWSSSTthem from
CNXVSRRbQWVUthem had
LRROQVSTSRRSthem i
ETQSXSY[OUUSthem in
PRPSS\\SPSSSTthem is
RNURSXSSTRRQthem it
RU\\QSTSKSRTTthem my
NOMORWSUUQRQthem on
SYRMSQSYRSSRthem out
UZSSSSSSSSSQthem so
UWRSSUSPSQRPthem that
SWRSSQSHRSSSthem the
MVSSSNS]SSSRthem they
UR[XRTSQVUSSthem to
RU^RSQTGRSSSthem two
QZTRSHRYSRSRthem up
TPRSSTSTSSRSthem which
NRMRRTSaTQRQthem with
O_ZPRLSRRSSSthem'*
O_ZPRLSRRSSSthem's
SRRSSRSUTSSStheme
_POOROSYXRRQthems*
_POOROSYXRRQthemselves
RRRSRSSSWRRRthemselves >
SRSSSSS[TSSSthemselves are
MH]VLWKKSUTYthen
CXUQRORtOUUTthen >
T\\MMPYRJPQTTthen a
^RTQSNSRTSURthen again
SSSRSSR\\RSSSthen all
RTL[SSSYSTSSthen and
VRNRSPScSSTSthen another
UVSRSVSNRSSSthen asked
H[cPSSRPQSSUthen at
RSXPSISTRTUSthen by
PPUTSRSWQVTUthen dumped
UMG_SORRVXSVthen he
RXQVRSUDPSQTthen i
OHTQSXSZSSTTthen in
_XTNTSQGWMTJthen it
JkLSSRSIPNNTthen it's
MSQZSRSURUSUthen left
WROQSdQTSPQRthen my
OS]KSPXNVSSSthen on
PRTQSRSYSSSUthen one
PSZQSPSSSVVSthen sat
WVMSSQSXTSSRthen says
[SRUSJSOTTRRthen she
ORSSS^SHRSSRthen some
NREQSQSYSRRTthen that
YOVDQUU\\UOVQthen the
PLKRQLU]WTSUthen they
SQJRSWSXSSSTthen they'd
SSTRSSSRRSSSthen thursday
TSTRSXS`SSTSthen to
MSMUSNSWRQPTthen told
AKoOSOSLPYXZthen two
QROVSKSdSRQRthen we
RPMUSTSVURRTthen went
VRZSSOSTVSSRthen you
RNJ]SYSYSSNTthen~@arrive
MSLeSNSNRVUSthen~@day
RRXWSSSUSSRSthen~@late
TTJSR\\SWOONSthen~@me
USPPSVSHSUURthen~@not
aVSRSLONTSSQthen~@number
RSSSSTS\\RSSSthen~@ordered
[R`QSKSMTSURthen~@recommend
K]KSSWSbPPPMthen~@reply
PJBQQOU`WTSUthen~@seller
PSRSSVSQTSSTthen~@works
VRNRSPScSSTSthen~@wrong
SRVRRRSXWSTStheor*
SRVRRRSXWSTStheory
XRYSRRSQWRSRtheory >
`RSQSPWATRSRthera*
^SSQSSSAURSRtherapist
TRSSSPWSRSSStherapist's
IZUMR^URJQTXthere
ESOVOO`fOSUVthere >
SSQRRQSaTSSTthere a
JXQRSRSQQSSRthere all
UPSRSRSLTTTQthere and
@]PONYQjSWWXthere are
QR\\VSSSNSSSTthere by
kHSOSQVWSRSRthere for
MLcSS[SPSSSSthere has
WSOTSXSNSQRPthere he
QVPXSRSKRSROthere i
RR]USRSHSTSTthere in
VIeUPFR^[UWSthere is
mKORS[SKTQRPthere isn't
OQZ\\SSTUQUVTthere it
NRRSXWSNTRSTthere like
XRSSSRSDRSSSthere on
NRLSSZSQPPPZthere reads
QRMUSPQhSTSUthere since
IaPRRQPMPSRSthere so
UURSROSLTSSSthere the
MTORWPSaRRSRthere to
DQPMVRS`RSRSthere too
[R`QTEPKUOQKthere was
NTLSWYSOSRSSthere wasn't
SZMLSNR]QTTTthere were
OOR[SQSHRVTTthere when
[O\\PSLS[TUTUthere with
LRTSSYSFRRRTthere would
QTPXSTSMSSSRthere'd
NYYLQUS`PUVVthere's
UMP[KPYURTQQthere's a
ONNXSRSZRSRSthere's an
RQ`ZSOSKSUTTthere's been
dOLMRTRUVSSSthere's no
JRQPSaSTSRRTthere's nobody
LNUORSSVURSSthere's not
TYI]SPSMURQRthere's nothing
]JLPSTSYTTSTthere's one
NWRWS\\RWRSSTthere's only
QP`RSRSLSTTTthere's still
LkMSSQSORQRRthere's two
KZRWSZQRRSSTthere's~@missing
^PDRQPQRZRQRthere's~@not
JRPPS^SPSQRSthere's~@staff
I]O\\PWRSQUUTthere*
RVRSSUSPSSSRtherefore
QSL]SSSOTSRStheres
RSL]SSSMTSQStheres no
RSL]SSSMTSQStheres~@not
QVPXSRSQRSROthere~@me
bNHQW`RGRQRPthere~@not
QSSSSXSGRSSTthere~@reply
UISURTPZVRRRtherm*
USSRSSRQVRSRthermal
[SSUSSS@TRSRthermals
ZSSSSSRMSSSSthermocouple
aONSSVR9QRSTthermometer
PQOTSSRcTSSSthermos
<PSSSSS~RSSSthermostat
OS\\SSSSPSSTTthermostat's
[QSSSNSRVSSSthesa*
[QSSSNSRVSSSthesaurus
kSAJXMRN^ELCthese
CU_SRQQaPQRPthese >
VKRTSQSLVRRRthese are
SZNQSYSORQQQthese days
BRRSQjSQRSSTthese folks
MPSSSQSaSSSRthese for
BSPSS[QiORRYthese people
[SKSQSUNURRRthese socks
VS^RROWTTUVRthese things
SZNQSYSORQQQthese~@span
MSJSSRSbRUUTthesi*
MSJSSRSbRUUTthesis
QSTRSSSWSSSSthess*
QSTRSSSWSSSSthessaloniki
WUVMVPVYRTVUthey
\\PPRSMSGTRRTthey all
RSOSSTSQSSSTthey answer
WSMSSVQWSRSSthey answered
HYUQRKQcTVVTthey are
NRKRS\\\\ESUTSthey ask
RHSOSZQOTSSUthey asked
WSRSSSSWSSSPthey blocked
RRQSRMSWSTSSthey call
RPYSUJSSSSSPthey called
RQ]RURSHSSTSthey came
RSMSSVSJSRRTthey can't
SSSSSSRTSSSTthey cancelled
RSKSS[SVSQSSthey changed
NSSSSSTWQSSRthey charge
RSTSSTSTSSRVthey charged
RORRR[SHSSSUthey closed
TSSRSOSQTRRSthey could
KS\\^QGV\\QTSPthey did
ZQJRRVRITVVPthey didn't
QVPVQPSXRTRUthey do
QRoPSDRRTTTRthey don't
USRSXUSLRSSPthey even
SSPSRWRNSRRUthey fixed
OSpQSPRJSUWTthey found
MK`MRQSVP]^Ythey gave
XSOSPYRRTRSUthey get
RSQSSTYPRPRUthey go
URMQSJWVSSTOthey got
ZTQNTSUQSSSSthey had
QRVYRXQPSQQTthey have
LSSSSKSdTSSTthey hold
RPRSSZSQRRRTthey just
QTRSSRRSRSSTthey keep
USSSSSSRSSSQthey kept
NRZS[ISLRUUSthey knew
YSRQSUSPTRSPthey leave
NQS]SORKQQQPthey left
VRRVSQRESTSRthey let
LSiSRERbSUVSthey lost
NSKRSWSdSRRTthey made
STQSVZSZSSSQthey mailed
WOZZSLRTUTTRthey make
MSMRVMQcSSTSthey must
ZQPVSNSJSTTRthey never
RSQSSUSNSSSSthey noticed
QWSSSTNTSSSUthey offered
NSLUSVSMRSSSthey only
PXRRSRSRPSSSthey owned
VVQPQYSMRRRPthey popped
QW^QTVSPSSSRthey posted
YRQSSRRFSQQPthey promised
ERV^XPSJPUTUthey put
OROMSWSSSTRTthey rang
SRPNSWSPSRSSthey replied
SSSSSSSPSSSSthey reply
BWROPbNKOUTVthey said
EMP[Q^OJLVTVthey say
IUSSSRUXSSSSthey sell
QOQSSSUSSQQTthey send
UWKWQVRDRPOOthey sent
VRRSSJROVRRSthey sold
RSSQSTQPRSSSthey spotted
YNUSSNSQTSSSthey still
RR^RSRSUSUUTthey stopped
OQSSSYSRRSSTthey swapped
RSSRSAS\\STUSthey switched
PSRTSVSESTRTthey swore
TSMSS]SKQRSSthey tell
RS[SSUSJSSSTthey thanked
SRQSSMSZTSSSthey think
QY_YSCRLRXWSthey told
MSVPS\\QNSSTWthey took
KQPRR^OTQSRSthey want
MSPPS\\]DQOPPthey wanted
`SSSSBSQVSSRthey wash
a\\S[TJRKSQPMthey were
PTVSSUSSRSSTthey will
TSISS_SRPPPQthey won't
MSSSSFRrSSSTthey would
aRPURHRVTUTSthey wrote
MUWOZTSXSTUXthey'*
SRMU[UMLNLJRthey'd
QSSSVRSRSSRRthey'd been
RSLSSVSQSSSTthey'd never
SPSRTTSYSSSSthey'd put
YYaRRLRYRRRSthey'd said
EP\\QRbPQQST]they'll
KR_RSOSOSUVTthey'll be
`PNSJF[_^TTQthey're
\\SPTSTSUTRRQthey're in
NSSSRVRLSSSTthey're polite
O\\XN[QTUOZ\\Qthey've
_SWSRRSATQSQthey've a
WRWRSNRRTTTSthey've been
RSYSRRSVRUUTthey've gone
NPNSR]QTRQQUthey've got
SSSRXMXJRSSPthey've had
YPSRSPSeSWWWthey've left
SROSYRY]SRSRthey've put
[WRSSOSPSRSRthey've sent
TQPSSSSZRTTTthey've taken
MWRSSYS[RSSSthey've told
NJMW[LT\\RXUVthe~@animal
FNR\\NUYSLSOTthe~@carrier
NVSQSRSSTSSSthe~@damage
TOXON[OGROQRthe~@day
PUSOWSZJPNONthe~@elsewhere
SSSSSQSRSSSRthe~@fake
NPXUYIQTNYZUthe~@family
VOPFRRWdPPPRthe~@feast
F[OSRTS`USTSthe~@honesty
YWLTRSSNXQQPthe~@instruct
\\RNSSQRHWOPOthe~@late
VHWORXS@ZQRQthe~@looks
S[MELUTRNSTTthe~@material
HYQQRVWPQSQRthe~@missing
[ZMQRZPTUQRSthe~@money
QcWSSLRSQTSRthe~@month
GK\\\\RVS[PUTXthe~@new
GMdIP^ILKZ\\]the~@number
JfIXOWOKLRPSthe~@ordered
I]JSZPSWSSQRthe~@pack
OeOWJ_OQNMORthe~@parcel
SXIRRMNPORRPthe~@part
HNVWKSPRHVVVthe~@place
PLZQSTS_UPSSthe~@quick
GGRUXWSNXRRSthe~@recommend
]UNTPIYSXTTMthe~@refund
SLRLS]SMUMQTthe~@reply
HZTZORU]SMNQthe~@return
FRYLRORZQUUVthe~@route
MPFJSmUQLLOOthe~@seller
ILXQQ_RXVURUthe~@sense
RYKQXWSNQRPUthe~@size
SXPWQ_[ILRSRthe~@span
EHRcShRKGOLXthe~@staff
[VPRSWRGSSSSthe~@use
ZVMVSSSIRSSSthe~@used
WOXQRXMNURRTthe~@value
@RhRSJSWSUWTthe~@works
TVISOYVUVQPQthe~@wrong
]SRVUPUMMTSSthick
WPVVSSSURSSRthick and
WROSSRSMVRRRthick*
WROSSRSMVRRRthicker
WROSSRSMVRRRthicker than
RSRQSWSQSSSSthief
RSMURVRZPRSWthiev*
SSNUSSR^QRSUthieves
RSRSSWSPRSSTthieving
USRRSRSOUQRPthigh*
USRRSRSOUQRPthighs
SSNSSSSSSSSSthika
ZIPRXQUQURSRthimb*
[IPRWRUHURSRthimble
PSSRTSSQSSSSthimble >
QSSSURS]SSSSthimbles
QUTPSQRYTTSSthin
MRRPSSSYNSSSthin >
WRRSSSSJVSRSthin as
UVSSSTSRSSSSthin but
SSSSSRRSTSSSthin for
RVVRQRTTUQTOthing
LXXMQME`RVXYthing >
JR\\SRRSSSSSSthing a
NSYRVRS=SQQQthing and
RURSRSSSSRSQthing for
PSTSSSSZQTSTthing has
XTOQSPRSSRRRthing i
NNO_SPXXTSSQthing in
JWSSSPVNRSSRthing is
\\XJQSTSHTRRRthing it
KYNZRSSISTRSthing itself
TQSSTSSFSSSSthing like
WQGTRQSeTSSTthing of
T\\PRSJSVSTRRthing on
BWURSRSUQUUUthing that
USRSSSSPQSSRthing the
PPYVRSRPVTSVthing to
SRRQSS`ISSSSthing was
ZSQRSSRLSSSSthing with
RPTZPLTWPTRSthing*
RPTZPLTWPTRSthings
KOOVSQRnRURUthings >
VSORSQR`TSSSthings for
RSYRSWSLSSSRthings go
PSQRSXSSSPQSthings up
QR[RSVSMRTUUthing~@arrive
XSQRSPQQTQRPthing~@me
UW\\OSNSPPUUUthing~@not
dPPRSRSTSUSTthing~@works
_JUUYK[BZPPNthink
TQOSRRVMVRRRthink >
ZYPPNSSKUSSTthink a
MPORRRSuUUTTthink about
HPSXUQ\\@QUSUthink and
XRMQRQSIYQQOthink i
[OVP\\RV:SRTPthink it
kRTRSOS:TRRPthink it's
LRVRUVRePRRRthink of
aOOJROQLZQRPthink*
ZRSMSRSNWQRRthinking
ORSSSSSSSSSSthinking about
ZPOPRPQRVSSQthinks
\\NNSSRRUWRRRthinks about
MRSRSRS`USSSthinks i
TSRSSSSHQSSSthinks i'm
USSRSRSZUSSRthinks it
JRVSSSSfQUUVthinks it's
RRSQSRSWRRRQthinks~@me
XVZQRPQIVQRPthink~@me
]MSRSSRRYQRQthinn*
]MSRSSRRYQRQthinner
YSSRSSRPVQRQthinner than
bSOPNUVOWQPQthird
cMQQSSSLVPQPthird >
VRQQSWSSTRSRthird day
LSRdRRSQTUSTthird floor
OSWVSOSPRUUUthird i
QPPRRiS7SSRSthird one
XRIaSFSURTQUthird time
TSXSSRSJRUUWthird week
VSR]RSSMPSSSthird*
VSR]RSSMPSSSthirds
XSZRSKSKSSSQthird~@day
USWTSMSPTUUTthird~@me
=`RSSRSRPSSSthird~@part
VRWQSVSITTUVthird~@span
BTWSOTfLNLOMthirt*
GYQRQUU^QPROthirteen
QR`SSQSCSSTSthirteenth
ORaSSSQHSUVUthirtieth
TP=UQTe[PNMOthirty
NRQRSTPfPVVXthirty >
GRBRSiRKSRSSthirty days
[SSSSRUQSSSSthirty dollars
TSQSS`OARRRTthirty eight
MRORSM^[SRRSthirty four
PSZXSNRLSRSTthirty i
SLPWSNaISWUSthirty one
TRYSSRR\\TSSTthirty six
OS\\SSRZESSSSthirty three
JQ\\RTIPfRTSVthirty years
]SUSSQP@SRSRthirty~@family
PSZXSNRLSRSTthirty~@me
PSSSSUNVRSSVthirty~@money
_TKOT[ONRQSVthirty~@span
fLMNKMWQ^IMEthis
MVXMQcPTHYZZthis >
USRSSRSMSSSSthis board
]QRRSSSNVRRQthis book
SSSWPRSJTUSUthis box
SSSRSSSXUSSSthis drill
YRPQSRRYTTUSthis for
JS\\VSRSQPUSTthis has
IUSQSRRcTSSSthis house
OYVRSSS\\QQSQthis i
?sPMRTRdQQRSthis is
^SMSSSSMTQQQthis little
MVcOTLUWPVWVthis morning
MYRWSSSUPSSSthis new
TSSSSTSHRRSTthis old
VF_ePOQQTQQRthis one
SRSSSSSTSSSSthis one's
SSSSSPSUSSSSthis set
RSSSSTUIQSSSthis shop
ZNSSSRSWSSSSthis so
ASLOSSSsQTTTthis street
E]QSSSSYQRSRthis thing
HZPUSRS]PTTTthis time
NPKRSaSYSRSSthis to
QRRSSSSTTPRRthis toy
ESSPS[SaQRRUthis up
XQmRROS>VTUTthis was
IS]RRaSLPUVVthis week
SMcVSQSGN\\\\\\this year
NXSSSSSRRSSSthist*
NXSSSSSRRSSSthistle
MVcOTLUWPVWVthis~@day
WQMSSSSYVRRQthis~@material
IXYRSQSIQRTRthis~@me
B_RWSSSUNSSSthis~@new
SSVVPRSKSUTVthis~@parcel
eHIPSOSRVQQQthis~@part
SQERSSRlVSSTthis~@place
DSWVSPUcPVUUthis~@seller
aSRQSRSLUQSQthis~@size
DMOiR^SOK`\\`this~@span
CYSOSMRoRTSRthis~@staff
TO[UYOR^OVQUtho
TO[UYORTOVQUtho >
TSSSSSSQSSSSthock
VSSSSSSGVRRQthock*
VSSSSSSGVRRQthocky
SSSQSSSOSSSSthomp*
SSSQSSSOSSSSthompson
WSRSSPSRVRRQthong*
WSRSSPSRVRRQthongs
]RORSSSNSSSSthorn*
]RORSSSNSSSSthorns
aKTOUWTPRSRTthose
VSSRSPSOSSSSthou
WNG]VKUTSSORthoug*
VYQXTQRONQPPthough
XXTKTO_ONJQJthough >
SNRLRPSeTSSSthough and
OSSSSSRJSVSVthough he
QRRWSSTORRSTthough i
LUQJTTRSSQRQthough it
NdLQRWRVQRRRthough the
UHJXUMVYWURUthought
PSP[bRSIOSTUthought >
[SWNSQRJWPSQthought i
_S\\QSPSKUUTSthought i'd
ARRUOWRnSVSWthought it
NRZRSRXSRSSSthought it's
MOSRRQS\\STTTthought the
RSJQQ\\SSSQRTthought to
SSSSSSSRUSSSthoughts
bR_RVMREXRSPthought~@me
TNXXSSTARURWthough~@me
WOMPSSQYVRRRthous*
WOMPRSQeVRRRthousand
SSSSSSSGSSSSthousands
TSSSSSSSTSSSthras*
TSSSSSSSTSSSthrashed
cQORQTPDPRRTthrea*
PSOSRTPCQSRSthread
SSWSSSSSSSSRthread's
^WRRSQSRPSSSthreaded
WMSSRQS^TSSSthreads
SSRSSSSQSSSSthreat
PSRSSXSSSSSTthreaten
ZSSSSRSKUSSSthreatened
TQN\\ITWUPTSVthree
RlSVRKPaWTTRthree >
YRRTTVSPVQQQthree and
ZK_PSORHRTVUthree birthdays
TQRQSPSXSSSSthree boys
ORQZSPS_TVTRthree days
ROTQPRSSVSSTthree different
JFRRSMhPSSSQthree for
\\KRSSOSVWSSRthree hands
RSRNSUSORSSTthree hours
S`PRSSQ>RRRRthree hundred
ZSSUPVSOTPQSthree languages
XWWRRQSSUSSSthree legs
VSSSSRSWSSSSthree minutes
WS^RSYS@RSTRthree nights
XURUSSS?RTTSthree of
QPRRSbSORSSXthree paragraphs
DRO\\SRRhQXRXthree sleeps
QRPRSNRaTSSSthree stars
]SORSSSQTSSSthree the
gOQSRQVSWPOSthree times
LVKPS[PRRPOSthree to
RTZPUNQbQOPNthree weeks
TSOSSUSOSRSTthree year
L^KXRQQVSSSTthree~@me
PSSSSMWPRSSSthree~@money
fOXPQQRVXSTRthree~@part
QRPRSNRaTSSSthree~@recommend
RSSSSTSPSSSSthree~@reply
OPPRVSSZRSSSthree~@size
VSOQTMWQTPPNthree~@span
ROTQPRSSVSSTthree~@wrong
OOLbO`RWNTNWthrew
XQPLPgSMRMPRthrew in
KQQdSLRVPYQVthrew it
RUSSSSP[SSSSthrif*
RUSSSSP[SSSSthrift
USNPTSR\\UQRQthril*
QSOQTSR]SRRRthrilled
UTPRTRS[SRRRthrilled >
WSRQRSSRURSRthriller
aQQRSPSOWRRQthriv*
aQQRSPSOWRRQthriving
YSQSSTSSTRSRthroa*
YSQSSTSSTRSRthroat
TQSSSSSRTSSSthrot*
SSSSSSSRSSSSthrottle
TQSSSSSSSSSSthrottles
]LIUPRPQVRLPthrou*
`MJUPIPKVQMNthrough
WQRRRSSTVQRQthrough >
^UPNPORFWOQPthrough a
LXSSSSSVSSSSthrough and
OVRRSUSZSRSSthrough every
HRRPQYUUSRSPthrough it
IRNWROSTRVRVthrough my
USPRSRSYSSTSthrough that
9W^lYGQWNWPSthrough the
[PRSSRSKUSSRthrough this
VSRTRRSSVTSSthrough to
YRUQSSSTURSPthrough two
QRRSS]SYRTSTthroughout
IRYVRLRWQVRVthrough~@me
RRQUQNRPSURTthrow
NOQ\\SSSMTVSUthrow >
YSLeRPREQUQTthrow*
JUPjSQRUOVRVthrown
bQOMRRSCURRRthrows
SRSRSSSRTSSSthrows a
TSSRSSSXTSSRthrows it
`N\\VSQSMQSQRthud
\\PK^MRQRUTMQthumb
NJI`RTRNRXPYthumb >
]LRSSRSQSSRSthumb's
YYPVQVSBQPQTthumb*
IeQSSRSGRSRSthumbed
SXSSSSSSRSSSthumbprint
YJSVRYSOSPRTthumbs
SSSQSQSKUSSTthumbs and
QTUZSUSYQQSSthumbs up
SSSSSSSXRSSSthump
bRRSSRSLTRRRthump*
bSSSSRSOURRRthumped
SSSSSSSQRSSSthumps
SRQePNWSRSRRthund*
WTRISSW]SQRQthunder
SQSNSSRTRSSSthunder >
NRROSSXYTQRQthunder bay
ORRoPOSIRTSTthunderstorm
KUSRSSS^RRSSthup
IMaTRTPXRWWWthurs*
SQSLRWPNSVWVthursday
TSSPSPRSXQSQthursday >
KSNSSQS[RSTRthursday and
RSSSSRSQRTTSthursday then
IPa[RPS]RTRTthursdays
MQ\\USQSQRTRTthursdays >
MRRWSQRySXSWthx
SSSSSSSSTSSSthyme
SSSSSSSQTRSRtiara
^L[RPHQ]RUVWtick
dRSRRMQ^TSSStick >
A\\KNRgPYOQRUticke*
QSSQS`SJRSSTticked
D\\KPRZPcOQQTticket
RRRSSKScTSSSticket >
QUSSSSRUSRSRticket from
SKPQSfS?SRRTticket number
RSSSSTSSSSSStickets
SSSSSRSSSSSStickl*
SSSSSRSSSSSStickle
WSRRPSSPSSSSticks
TSSSSSSOTSSStidal
SRSSSSSXSSSStide
hNPROQRPUOPLtidy
nSSRQRSHTRRRtie
:QTSjJS\\PVUUtied
RSSWRNSYSVSVtied it
PSVQSRSNRTUTtied up
SOQRgTSIRQRPtied with
QPSSSRSWSSSStieg
QSSSSPS`QSSStiers
KPYTSSSbRVUUties
SSUSSSSQSSSTtiff
SSRSSOS_SSSRtiffa*
SSRSSOS_SSSRtiffany
SSSSSQSPSSSStiger
QSSRSSSYSSSStiger*
QSSRSSSYSSSStigers
^MPYXSSRUPQOtight
SSSSSSSRTSSStight for
]PPRRNSQXRQQtight*
SSSSSSSRSSSStighten
ZSSSSNSBVSSRtightened
SSSSSSSdUSRRtightens
VPQRSSSRSSSStights
SSUSSVSMSRRStilbu*
SSUSSVSMSRRStilbury
HzaQROSCQQRRtile
MR^QSSS?RSTTtiles
LSYSSSSNRTTTtiles >
YGSEUSQHSNOStill
TVJTUOSRSTRStill i
PRXSSSSYSSTStill midnight
OSQTSRSRTSRRtill she
VSSSSRRQTSSStill somebody
GQ]RS\\TDQNQQtill the
FRIRSRSvUSTStill two
ZSSQSQSOUQRRtill~@day
JUITUMSZRTRUtill~@me
VSSSSRRQTSSStill~@staff
USSSSSSRUSSStilt
VSSSSSSQTSSStilte*
VSSSSSSQTSSStilted
cRQSSSSESSSStilts
RQSOSSSlRSSRtim
MSQSSRS`SSSStim's
SI]XLMVVRVYStime
RQO^QSO\\TTUVtime >
JSROSTSbSRSStime a
XSRSSSSMSSSStime and
XVRSSRSKRSSStime at
SSORSWSSSSSStime but
LRXPSRUESUUTtime for
USVKSSSGUQSRtime he
IQ\\XSXR@RUTUtime i
MSLZRRSSSTSTtime i'd
PSRRSSSPTSRStime in
YL_XSFY6USRQtime it
[RQOSOSVWRSPtime my
\\O^RRQQQQTSStime of
SSRTSSSOTSSStime on
OSPQSRSaUQQOtime since
MViKSURBQUWXtime the
QSPSSTWPSRSPtime they
QSK`SRUPQVRUtime this
TRTSSQSNSSSStime to
SQ[SSRRGSSSStimed
WQSSSSRLSSSStimed it
gRLPROSHYPPPtimer
SRSSSSSSSSSStimer's
SRSSSSSSSSSStimer*
YFVPO\\MKSRS[times
DP_QRcQ@PTT[times >
PQSOSUScTQSRtimes a
STSTSQROTSTTtimes and
JSWSS[S`SSTTtimes for
RPPMSVSjTSSRtimes in
cSRRSQRFSTVTtimes now
RSQSSQWSSTTQtimes since
QRWRSRPSSSSUtimes the
RRVWSMSWTTRRtimes they
LObPS[SJSRRUtimes~@me
RRVWSMSWTTRRtimes~@seller
PSLSSVSeSRSRtimet*
PSLSSVSeSRSRtimetable
LOUWQRRMWUUStime~@me
KROSSSYNRRRPtime~@seller
USRYRPSQWUSStime~@staff
[RPSSOSXUTTStimin*
[RPSSOSXUTTStiming
WSLYSSSKSRRRtimmi*
WSLYSSSKSRRRtimmins
PXZaKLWRTTRQtin
KGSaRRSkUWRVtin >
STSRPSSZUSSStin and
RSXPRQQZTSSRtin of
^QRRRSSITSSStin opener
CbSSSRQ`NRRQtin's
SRQSSSSSRSSStine
\\ROQSSSVWSSRtines
SSPRRSS_STTTtinfo*
SSPRRSS_STTTtinfoil
ZRWSRRSOQTVTting
WSRSSSSURSSStingl*
WSRSSSSURSSStingling
SQRRSSS[USSStinie*
SSSRSSSSSSSStinier
SQRSSSS[USSStiniest
Q`SSRSSOSSSStinkl*
Q`SSRSSOSSSStinkled
VRSSRSSSVSSStinne*
VRSSRSSSVSSStinned
YRRPSRSVURSStinni*
YRRPSRSVURSStinnitus
bQQSSRSJXRRRtinny
[RWSSQRLSTTStins
_RQSSRSKTSSStinte*
_RQSSRSKTSSStinted
MePQYSSARQRQtiny
SSSRSSSSSSSStinyt*
SSSRSSSSSSSStinytoesbaby
JQO`SSSZQVRUtip
SRSSRSSRTSSStip's
LRQTUQR\\RQSPtippe*
MRNTUQSWRPRPtipped
RSUSSSRXSTSStipperary
JWRRSZS`RSSRtips
QQSYPIR\\WUSTtire
ZUTOSNSQRSUTtired
[YRSSQS@RRRQtired >
J]NRSSSSRPRPtires
MJMQYTSSQQRQtissu*
MJMQYTSSQQRQtissue
RPSSTSSQSSSStissue paper
SRSVSSSNSTSTtitan*
SRSVSSSNSTSTtitanic
HOOSQ\\SYTSSStitle
O]PSSSSMRRRRtitle's
O]PSSSSMRRRRtitle*
VSSSSSSRTSSStits
RGVRURUOQTUUto
SPLRS^SVUQRSto 0
XTcSSMTLQWVUto 00
RTSSSUMOSSRTto 000
LUVNPPRUSRTNto >
RRWOSTPQSTVTto a
TQYSSQSHSVUVto aberdeen
TROSSSSWTRRRto about
XSGSSSS_RPPPto add
SSNPRcSQTSSSto admire
QSRZSQSRQSTRto alice
VRJSOYS[SSSUto an
PROLRRSeSSSSto another
[SQLSVSTSOSSto answer
PSSQSVSGSRSRto argue
]NS^SVRETRQQto ask
XgKPMZOOPNMOto be
eSPRSPS:SRRRto bed
OSY^RLRNQVTVto believe
QRSRPRS[PQRPto bits
ZQRPRNSOXSSQto borrow
UWZWSOV@QUSTto bring
QOOSRRY^PUSTto buy
VRWRSJSQSUUTto call
SSXOSSSSSSSSto cancel
XSRRSSU>URSSto carry
VSQSSWPNVRRQto change
VRHPUaSQRQRPto check
KSRSSTS^SSRTto choose
JQM^SSSURUSVto climb
`UNSRSRMTSOUto come
RQSSSSS\\SRRSto complain
PR_YSPSHRTTSto count
VS\\SSXS>RVWSto cry
RSVXSQSPRVUTto customer
HRNRRdPINPP\\to deal
TP@URTR]UTRVto do
XZOSNTRNSQQSto end
OSbQSRSDSVVUto explain
OSNVSQWXVQQQto feed
WORPWVRSTSSSto fill
MQBWS`UWNTSSto find
MSRSSYSXPTUXto finish
GXOYSRSXRVTWto fit
VRLPS[SRSQPTto five
QSVSSMSQSSTSto four
NX[NXURKONNPto get
OPMUS]PZVQPTto give
UP[MROQWWTWSto go
RRTQSEQkRSTTto god
PWRRSTSVQSTTto guangzhou
QSSNQWSRSQSUto hand
UQSSSRSOWSSSto hang
MZPSP[V_MWWUto have
HSILSmOPPPQUto hear
NROSSSSaUSSTto help
PSL^SHRRWUSRto her
QOOQSRSWTRPRto him
^UTMSWRPSOQNto his
NT]RQBSeTRQRto hold
_QRQSRSSWSSQto home
YSTSSWSMTSSTto hum
\\VOTKQRTZPPRto it
NU_SRQSSSSTSto its
VROLQPReUSUQto keep
SSNSRPP\\VRPOto know
^LPSSPRTZRSRto last
\\SRRSUSDUSSSto learn
PTWXRNSNTUSTto leave
JSYPSRSQPWXVto leeds
aPRPS[SUSRSQto let
[RQOVSS\\USSSto lift
URTSRZSOSRRRto like
VQPTSSWTQRPSto live
SQYSQOSKUTSTto look
\\SORSRRJSSSSto love
QSRPRSYVQRSQto mail
]TNQS[RQQTTYto make
TSMPZ^TQQNOUto me
FWXSRJSZPUUSto meet
RSNQSSScSSSSto memphis
XRPRSUSRTTTRto move
RXT\\UFTRVRPOto my
TSMPS[SDWPRPto next
RPQRSeU?SSSRto nine
YSMRSSRRVSSRto nothing
PREVR_SUSSPSto number
XR`SRLSAVRSPto one
VSMPhQSRVQQQto open
PRPRSQS\\SRSSto order
RSORSPS[TSSSto our
PYQSSQRWRRRRto page
PSJNSTU[SRSTto pay
TQRSSVSSSSSRto phone
JU]SSRSOSUUUto play
ZSSWSNSDTSSRto please
QRNQRX[PRPQQto post
QSNQSTS^SRRUto print
QTSRSZSUPRRVto prove
`RKLRQQTUOPNto put
TSZRSRSJQUUTto reach
bNMQSNSTTPQRto read
SOB[RSShRTPTto resident
QSRSSUSHQSSVto return
QQRNSQSlTTSTto ring
SRRSSXSMTRQSto run
SSQWSSSNSSSRto save
LQTIPM_[TOONto say
UNP[RKP`TVSVto see
TRMTRVTSPRRUto send
WPWSSLSQUUURto sender
dQJTSMSbSVTSto seven
NQ`QSQO\\RWXXto shenzhen
RSSXSPSNSTSSto shift
PSQSRQ[QRRRPto ship
VSXSSLRKTVVTto show
SSSTS[SHSTSUto sign
RSSVSSSJRTRSto since
TSbQSPSSVUVSto sit
BaRSSUOUPSSRto six
WSVRSPSMSTUSto sleep
ORRSSSSeSSSSto some
SOSRSSRJSSTSto somebody
NSWSSOSZPTTSto speak
mRPKSRRMXRSQto stop
I[QNR]RXTQTQto take
]R[QSWRRRVVVto tell
GQ[[SWSQSVSUto that
QXW^ULQPUVUOto the
\\SRSRRSUSSSQto their
NUXRR[RIOQSTto them
FRZRSUU^SRRQto think
@SSQSRR^MRRRto this
SSR[PRSHUSSTto three
NSQRSSSZTSSSto touch
^SNPWRSJRRSPto travel
XRSSSTSVTSSSto try
RSVRSQRKTRRSto turn
QSSWSRSCTUTTto use
WRPSSVRDQQRSto wait
CXSUSRS^SSSSto wake
OSHQVXSYRRRUto walk
MXPRS]SOSSSSto wear
QR`SSSUKSSSTto what
RSSSSPRbTTTSto who
NQXQS^SMRSSUto whoever
VRURSYSbSSSTto whom
WRRSTVSXSPTNto work
RQPSSJS\\RRQMto write
SSPSRTS\\RTSSto you
USTRSLSQTUVSto your
ZNI_QMSUSRPNtoast
RONTRPSUSSSQtoast >
dPQQQNSGRORMtoast*
WUTSRPSNQPRPtoaster
PWVSSSSQRRSRtoaster >
SPSQSSSOSSSStoastie
]RRSRQSPSRSQtoasts
VRQSSSSRTSRStoasty
PWSSSSSRRSSStobac*
PWSSSSSRRSSStobacco
QSORSRSZRSSTtobag*
QSORSRSZRSSTtobago
SSQSSSSPSSSStock
AP`LRVRUMX[[today
PQQPS\\S]OUVUtoday >
RSSRSSS^SSTTtoday is
SSUSRVSRSUTVtoday's
SSSSRVSXSSSUtoday's newspaper
SSSSRVSXSSSUtoday's~@pack
GRhRQUSOPYZYtoday*
GSfSRRSOPXXVtodays
XPUPTSSNWSSStoddl*
XPUPTSSNWSSStoddler
JPURSSS`QTTTtoddler >
cOMNRRRLZRSPtoe
[OSQRRSPVSSRtoe >
R_RSSRSQQRRQtoena*
WSSSSRSSTSSStoenail
N_RSSSSQQRRQtoenails
VZLVSNRYUQQQtoes
J\\NSSPR`SRRRtoes >
XPLRNPPeVSSQtoffe*
iQLSNPQUVSSQtoffee
TRSSPSQNUSSStoffee >
BRSRSSRcSSSStoffee's
\\SULXORQVRTQtoget*
\\SULXORQVRTQtogether
^PTSQPSATTTTtogether >
\\PKPRRSUVTUStoile*
\\PKPRRSUVTUStoilet
SRQSRSSSSTTStoilet >
TSSSSQSXSSSStoken
SSSSSSSRSSSStoken*
SSSSSSSRSSSStokens
WUcPQQNPU[ZQtold
UP\\QSCSeVUVQtold >
WSMPSWSTSQQStold by
dRYRSGSIVTTStold her
cPQJSNSW^QSNtold him
VXMSSRSNQRSStold i
RSSSSTSWRSSStold in
IS]]T`S/TSRWtold it
NONRS]SXSTSRtold it's
@UWVRZPVKTVWtold me
PRWWSXSHRWUXtold my
KSZSSOSUSTTUtold that
NSQRSRSdQVUPtold the
OOI\\SdS;RPOOtold them
XPUXSMSSSTRTtold to
LSSSSSS`SSSStoled*
LSSSSSS`SSSStoledo
SSSSTSSPRSSStolla*
SSSSTSSPRSSStolland's
JRMOSVSnTPQRtom
N^QSSRSESSSStomas*
N^QSSRSESSSStomasz
WU[TQNR_WSSOtomat*
ST_SQRSSWRSQtomato
VTOTSOR_STRQtomatoes
XROSSRSLSQQPtomatoes >
MPbUSSUTPVYStomor*
ORPVS[U_PUWRtomorrow
MSO[SMSIQUSStomorrow >
QPeSSLSGSTUTtomorrows
YSSURSSLSRSSton
lNOVTIRA^NOKtone
QK_SSRRPQ\\\\Wtoner
]RRSSQSKTSSStones
SSSSSRS[USSRtonga*
SSSSSRS[USSRtongan
`RQSRPSROSSStongu*
`RQSRPSROSSStongue
ORYRSSVRSSSStonig*
ORYRSSVRSSSStonight
\\UMWX\\VXVIGJtoo
SYLQWSSXPLQPtoo >
OWKYSQSRRRRRtoo and
MSSSSI[SQSSQtoo dear
TRSSSRSZURSRtoo fat
SSSRSSSQTSSStoo long
ESXRRRS]RRSQtoo many
IQWRWRVLOTTTtoo much
PRWRSSQXSSTStoo old
URRSSSTQTSSStoo short
WSNOSVSWVQQRtoo slow
URXSSSSSQRRQtoo small
SRSSSRRSTSSStoo thin
MC_ZSWQNQTPXtook
QSWRSSUXRRRStook 00
OPT]RIQcOTRStook a
ORQQSSQ]SSTTtook another
SSOTRUSPSRRTtook eleven
QSOTSZSNQSRStook five
PSMRSYSQRRRStook four
[V[BPMSRYQTOtook it
PUjHROSFPZZWtook its
[NOR]GSSSSRPtook me
PSSQRcROQRSVtook my
PPNfSPSXRZRVtook off
YQSRRQSPUSSTtook one
MOQaZERZRSSRtook the
HVOQPdRWPRQYtook them
eSHRSRWV]MNJtook to
SRPTRYSPUSSVtook two
cMMP\\WRJQRRStook~@me
YSXRRRUXRQPRtook~@number
HVOQPdRWPRQYtook~@seller
ORQQSSQ]SSTTtook~@wrong
jUSSRRSBURRRtool
dTSTSSSATRRRtool >
SSSSSSSKUSSRtoolb*
SSSSSSSKUSSRtoolbox
PRRRSZSNSSSQtools
SSRSSSSXRTSTtoote*
SSRSSSSXRTSTtooted
HUXNRQSWTVVTtooth
YSRRTRSOTSSStooth*
VSRSSRSSSSSStoothbrush
SSSSSSSNUSSStoothpaste
VTSRTRSTRSSStoothpick
SSSRSSSVTRRRtoots
USSSSSSPSSSRtoowo*
USSSSSSPSSSRtoowoomba
WSCOSVTWVPQPtoo~@late
YRRSSQTKUSRStoo~@missing
MSSSSI[SQSSQtoo~@money
cKPRTRQ6YOOQtoo~@sense
QSG`YWTXNUNWtop
OPSUYQSGTUSVtop >
OWPSSRSSRSSRtop and
LNN[Q^SYPZQYtop of
][[PSTS?QRRStoppe*
[\\[PSUS@RRRStopper
URSSSRSRRSSStoppers
QSSSSSSTSSSStops
YSSURSSLSRSStopso*
YSSURSSLSRSStopsoil
SRSSSSSQSSSStopsp*
SRSSSSSQSSSStopspin
PkPRSMROTSSStop~@missing
QRRSS\\SGPRRVtop~@part
TSSSSRSSTSSStoque
]PQWRLVSRUSRtorch
LQQURRSWRTTStorch >
TWPRSSPVSRRQtorch*
SWPSSSPWSRRQtorches
TSSRSSSRSSSStorchlight
SRSSSSSSSSSStore
K^TRYSR\\SPPPtorn
PSRSSSSZTSSStorna*
PSRSSSSZTSSStornado
QSWTSSSOQUUTtoron*
QSWTSSSOQUUTtoronto
VSSSSSSLTRSRtorpe*
VSSSSSSLTRSRtorpedoed
URTQRPRLXRRPtorqu*
SSXSSSSSQSSStorquay
VRPRRPRNWRRQtorque
XQPRSQROUSSStorque wrench
RSRSSSSQSSSStorquebarn
SSSSSSSSUSSStorques
NL\\VSOSeRVUVtorto*
NL\\VSOSeRVUVtortoise
ONUXSPSdRVUVtortoise >
VSRSSRSPVSSRtoss
LTPfRSSLOTPTtosse*
NTPfSSSLQRPRtossed
QSSSSSSSQUSUtosser
XNORSg^DOOPXtotal
SSSWRSSUSSSTtote
XSSSSPSSSSSStotes
TWPRROR[TQSQtouch
]SORSOSSZRQRtouch*
TVORSPSRURQStouched
\\SOSSQSQVSSRtouched it
SSSSSSSVUSSStouches
\\PSSSSSPVSSStouchscreen
USRSSSSZRSSStouch~@sense
_PJNSVSg\\OQMtough
OUPQSYS[USRStough >
MSbQRRSNTTTStour
LSVSSQSXRSSStoure*
LSVSSQSXRSSStoured
PSSSUPSQRSSStouri*
TSSSSSSSSSSStouring
TSSSSQSSSSSStourist
OSSSURSQQSSStourists
WRSRSSSHTSSStourn*
WRSRSSSHTSSStournament
MXURSSSLRSSStow
[RUNSRSJTRRQtowar*
[RUNSSSLSSSRtoward
TRWNSSSTSSSStoward the
SSSSSSSQTRRRtowards
[SRSSSSETSSStowed
URUZQPWGSVUTtowel
RSSSRRSOTUVTtowel >
O\\PTRQSUUSSQtowel*
O\\PTRQSUUSSQtowels
ZRPTSQSVVSSStowels >
[WRSSRR?QSSStower
MNXPPQWKTRTRtown
VNTQSSSPTRRRtown >
JOVSSSSfSTTTtownl*
JOVSSSSfSTTTtownland
OWRVSRSSSRSRtowpa*
OWRVSRSSSRSRtowpath
OQPQTQRiQSSStoxte*
OQPQTQRiQSSStoxteth
`IKGRNRUZMPMtoy
CTMSSRSsORQQtoy >
`UNSRSRMTSOUto~@arrive
SSXOSSSSSSSSto~@cancel
dSOPSSSSWQRQto~@day
QRPSSVRDQRRSto~@late
VXJS[QTNVMLQto~@me
XOI]SSRFVSQRto~@not
\\MaNSZNDTUWWto~@number
NQPQSRS_SSSUto~@ordered
QVOSTSSURRSRto~@pack
ORMNRXaSPOQOto~@parcel
_LSQSQS_RSSVto~@part
WSUUWQRXUTSSto~@place
ZSNXQQRNRUSUto~@recommend
cLMWSRROSMOMto~@reply
VRRSSQSGRSSVto~@return
XTVRQZRJOQSRto~@seller
KU\\SSRRQSWVVto~@sense
TRMTRVTSPRRUto~@sent
ROWRSSREQTUTto~@staff
\\O`OQRQWVSTSto~@use
]PSSSSSQVSSRto~@used
EUPYTUS\\RTURto~@works
LVRLRQRdSSTSto~@wrong
OQYRRLSiUTSRtrace
TRSSSSSRSSSStraci*
TRSSSSSRSSSStracing
TSM\\TRSRTVQStrack
VSSSSSSWTSSStrack's
[OTMQIOL[PTOtrack*
USQSSSSITPRQtracked
TSRRSRSUUTUStracker
PPYRRNPLTXVUtracking
TSTSSPSMSTTTtracking is
YSJSSSSTUQQQtracking on
QSZSSSQHQVTUtracking page
RRTSSSSYQVVUtracking says
IS\\QSSSXQSSTtracking's
LWSSSSSSQSSStrackpad
iOHORPRQZMPNtracks
TSOSSRSPTRRStracks my
WRSSSQSUUSSRtracks straight
TSOSSRSPTRRStracks~@me
YMOVRRSWUTSStract*
YMOVRRSWUTSStractor
NMQSRRSgWSSStractor >
RQNSSVYPSPQRtrade
FSSSSmSOMSS`trade*
FSSSSmSOMSS`trader
NRTRSSS\\STTTtradi*
NRTRSSS\\STTTtradition
QSPSSRRWSRSRtraff*
QSPSSRRWSRSRtraffic
PSPSSRSYSRSRtraffic >
f=SP`QSKSRTPtrail
QWVPSOR^TSURtrail*
QWVPSPSaSSUStrailer
SSSSSSSPTSSStrailer's
\\NRPSMSWURRQtrain
`QSPSPRTWQQPtrain*
WSSQSSSSSSSQtrainer
\\QOSSPRNWQQRtraining
SSXRSSSYSSSStrains
\\RQSSSSLVSSRtrale*
\\RQSSSSLVSSRtralee
XRaPRKRTSVVTtram
^QH`RRSKSSPStramp*
^QH`RRSKSSPStrampoline
KRH]SRSOTSPStrampoline >
KSSSSSSTSRSRtrams
dJQNPRSKXSUTtrans*
SRSSSSSSSSSStransfer
PRUPRRScQUWUtransit
QSYRSNSNQVWVtransit >
OSUSSSSLSSTTtranslate
\\OSSSSSRWRRRtranslated
WSQQSRSOSRSRtranslates
URRSSRSTTSSStranslation
\\PPRQSSMUSSStranslator
SSSSSUSKSSSStranspires
SSSSSSSRSSSStrant*
SSSSSSSRSSSStranter
_QRQPRSF\\QRPtrap
_SSSNSSOTSSStrape*
_SSSNSSOTSSStrapezoids
KSSSSLSfSSSStrapp*
KSSSSLSfSSSStrappist
qPISUOS[bPPMtrash
SNSR^OSHSRRRtrave*
_OKOVQSSURSPtravel
KSSSXQSRSSSStraveled
PS[SVRSLRSSStravelled
RSSVSSSPRTSUtravelling
OZOQQTPSRQQQtray
P\\RRSSQQSQRPtray >
WPRSSUSSSSSStray and
\\PORSRRUVSSStray'*
\\PORSRRUVSSStray's
SSSSSSSSTSSStrays
QTSPSSSQSRSRtread
g[LQRRSGUOQOtread*
hMRRSRSJUSSStreadmill
USSSSSSPTSSStreadmill's
PaMRSSSTROQOtreads
FPRS`VS^SSSTtreas*
GSRS`RSSSSSStreasure
RPSSSVS^TSSTtreasurer
RWRQSXSCWRSStreat
NQRUVXSNPSSXtreat*
PRRRSYSTSSSVtreated
RSSSSWSPQSSVtreating
RRSVVNSPSSSStreats
SSSSSSSXSSSStrebl*
SSSSSSSXSSSStreble
b?YeVQQSNTRVtree
OOLiUZRSQTMVtree >
[ORSUSSRSRSRtree'*
[ORSUSSRSRSRtree's
SPSSSSSXSSSStrees
TSRRSSSRSRSStreet*
SSRSSSSSRSSStreetop
TSSRSSSRTRSStreetops
OSZPSRSTSSTStrell*
OSZPSRSTSSTStrellis
QSSSSSSVSSSStremo*
QSSSSSSVSSSStremors
SSSSSSSSTSSStrend*
SSSSSSSSTSSStrendy
NSSSSVSVSSSStrent
QSSSSSS[SSSStreor*
QSSSSSS[SSSStreorchy
QSRSSNSaSTTStrest*
QSRSSNSaSTTStrestle
L\\NRSPQ]SSQStrevo*
LWPVSQQ`SSQStrevor
SXPNSRSPSSSStrevor's
USQSSSSRSSSStrial
PSWSSSSQSSTStrial*
PSWSSSSQSSTStrials
TSRSRSSQTSSStrian*
TSRSRSSQTSSStriangle
IRRRSPSjSSSTtrick
ZSSSUQSPTSSRtrick*
ZSSSSQSQTSSRtricked
SSSSUSSSSSSStrickles
^KQSRWRGZOOOtried
LQ[ZSOSLQUTTtried >
`RQJSPS]URSRtried it
_RRSTRSKURSRtried the
RSNTQWSXWPPPtried to
RSRSSSSRRSSVtries
QRRRRQScTTTTtrifl*
QRRRRQScTTTTtrifle
TSPSSSSKQRQQtrigg*
SSSSSSSQSSSStrigger
SSSSSSSRQSSRtrigger's
TSPSSSSOSRQRtriggers
YSPSSRSXSSSStrill*
YSPSSRSXSSSStrills
SSSWSRSISTSStrim
PSgSSSSERYYWtrime*
PSgSSSSERYYWtrimester
dUQSSNSKSRSQtrimm*
ZSQSSSSTSSSStrimmed
[SSSSSSMUSSRtrimmer
TSSSSOSPRSSStrimmers
SUSSSSSRSRSQtrimming
QSRSSRS\\TSSStrini
SSSSSSSQSSSStrio
ZLbQPJSASWWWtrip
UP\\SSQSORUTUtrip >
WSQSPOSXUSSRtrip to
\\PRSSSUPQSSQtripo*
\\PRSSSUPQSSQtripod
fQPSSOSRPSSStripp*
fQPSSOSRPSSStripped
[RRSSSSHUSSRtrips
OZSSSRSRSSSStrish
VRSSSSSVSSSStrive*
VRSSSSSVSSSStrivets
VRSSSSSPTSSStrod
XQSSSRSQTSSStroll*
SSSSSSSRSSSStrolley
XQSSSRSRTSSStrollope
KSQUSRSlSRQTtromb*
PSRVSSSQSRQTtrombone
MSRRSRSoSSSStrombones
PRSSSSSHSSSStroop
]SRRSRSJSSSStroop*
]SRRSRSJSSSStrooper
NYeQSNSORRUPtroph*
NQjRSRSTRTUUtrophies
S\\NRSOSNSPROtrophy
WRSSSSSKTSSStrot
URSSSSSRTSSStrots
YPLQZ[RGSPRQtroub*
\\PLRZXRGTPRRtrouble
USPSSTS=TRSStrouble >
PSSRSUSRRSSStroubles
SSSSSSSWTSSStroug*
SSSSSSSWTSSStrough
mPQQPDSFUTURtrous*
^SRSSRSSSSSStrouser
bPRQPESFUTURtrousers
SQLSSSSYQTTTtrousers >
SRTRSPSYSRSStrout
`SRSSOTE\\QROtrowe*
`SRSSOTE\\QROtrowel
QPPRSTSiSSSStrubs*
QPPRSTSiSSSStrubshaw
MO_HP_V`QVYVtruck
SSMUSRRVQSTRtruck >
KSSSSWSXSSSUtruck in
OSVSSRSTRTTTtruck on
UVRNSSaDRPRPtruck stop
NSWSSRSPSRRStruck's
LRURSNSiSSTRtruck*
RRSSSOSmSTTStrucker
RSQRSSSRSSSRtrucks
RXSSSSSQRRRRtrude*
RXSSSSSQRRRRtrudeau
sKPOQOTJTPPOtrue
WQQSSSSRRQQQtrue >
SSRRSSSRSSRStrue and
SSRSSTSTSSSStruer
ZRPSSSSTTSSRtruly
SSQSSVSVSQQStruma*
SSQSSVSVSQQStruman
[RRSSURNTSSRtrump*
[RRSSURNTSSRtrumpet
SSSSSSSRSSSStrund*
SSSSSSSRSSSStrundles
USSRSRSSTSSStrunk
NSSSSRS`SSSStrunk's
NSSSSRS`SSSStrunk*
OURTSSSNRSSTtruss
RQQRQPRdVQRRtrust
TSNSSSSOQSSStrust*
TSNSSSSSSSSStrusted
SSSSSSSOQSSStrustworthy
H[SSSSSSQSSRtruth
SSNSSSSYSSSStruth*
SSNSSSSYSSSStruthful
KQTOQeR[MRRTtry
TSSSSKSXSSRStry it
[ROSSRSOSSSStry the
QSVSSWSNQSSStry to
ZPMRSXSNTQRStryin*
ZPMRSXSNTQRStrying
VPNSSLS^SRRStrying to
RR\\RSSSIRTUUtryou*
RR\\RSSSIRTUUtryouts
RSSSSSSSSSSVts
NbOSRQUTSRRRtub
SSSSSSSRTSSStub's
QYRSSQSURQQPtuba
VfLPQRWFQNOLtube
NSSSSSS[SSSStube >
VVPQUSRMTSRStube and
McRRPRSLRQROtube of
LfMSSSSRLSSStubes
SSSSSSSRSSSStubs
^SRSSQSETSSStuck
OSSTTTSTQURRtucke*
OSSTTTSTQURRtucked
SSSSUVSRRRRPtucked in
QSZSSSSMSTSTtucso*
QSZSSSSMSTSTtucson
MS]QSSSOSSTStues
JPiKRKTUPWXUtuesd*
LUWLRGUNPUWTtuesday
dPWLSJQUVRUPtuesday >
QSUSSSS]STTStuesday after
QSRVSSSQRSTStuesday and
SSTRSSSRRSSStuesday then
SNdSSSSUSTSUtuesday's
QSTRSWSXSTTRtuesdays
[SLRSWSPTRSQtuesdays >
VSSRSSSWSSSStugbo*
VSSRSSSWSSSStugboat
ERUZSPSXQVSWtulip*
ERUZSPSXQVSWtulips
ORMZSVS@SRRTtulips >
NSZSSSSNQVVUtulla*
NSZSSSSNQVVUtullamarine
bSNQSSSG[OQOtulle
QRRRTQSLRTTTtulsa
TRSSSQSOTSSStumba
JUSSSSSSRSSStumbl*
JUSSSSSSRSSStumblers
USSSSSSPTRRRtummy
VSSSSSSHSSSStuna
QSSSSSSXRSSRtunbr*
QSSSSSSXRSSRtunbridge
bSROQTU>URQPtune
NSOSS^RWQSRStune >
[SPSSNSUUQRPtuned
XSSMSRSPXPRQtuner
XSSSSSSJSSRStunes
[ROSSQSUUSSPtunin*
[ROSSQSUUSSPtuning
SSSSSUSTSSSStunis
mKLRRPSJTSSRtunne*
[NRRSSSISSSRtunnel
eOMSRPSTSSSStunnelling
QSR]SJSSSTSTturba*
QSR]SJSSSTSTturban
VRSSSRSXSSSSturf
QQZRSSSLQVVWturke*
QQZRSSSLQVVWturkey
^SQSSSSRSSSSturki*
^SQSSSSRSSSSturkish
YWSSSPSNSSSRturme*
YWSSSPSNSSSRturmeric
gDJRQJQTZQPPturn
DSRSS\\SRRSSRturn >
RQRUSPSQSUSUturn in
XQRPSPS?RRSTturn it
SSMSSSSUSSSTturn on
WNRSSSRPTSSSturn the
HS\\VSSSURTTTturn up
YUWVRMQIWQRRturne*
YUOVRPQNWQRRturned
ZVLMRRRXTQSPturned it
[SKRRSSRYOPNturned my
LRdQSSRFQVUWturned ninety
YRSSSRSFSSRSturned off
YUH[SZSRPRPRturned out
VRLQSRS`VTSSturned the
>XcPSQSQNVXWturned up
RS[SSPSNSSSSturners
]QTKRXSKPQRQturni*
`SKLSXSCRQRQturning
PQ\\SSSS[PSSSturnip
mGDVOOQNXOONturns
YRRRRSS?SRSSturns >
ROSPSTSQRSSSturns on
LRPQSXSSSRQSturns out
RSSPRSSWURSSturns the
WQLSSSSQUSSRturnt*
WQLSSSSQUSSRturntable
AQQQURStRSSSturtl*
FSSSSSS\\SSSSturtle
NQQQURSlRSSSturtles
QSMSSQSnUSRRtutor
SSSSSSSSTRSRtutor*
SSSSSSSSTRSRtutorial
XSQRSSSOVRRQtutu
aSOOSQSDUQRQtv
JSQSSSSrSSSStv's
USQSSRSRWSSRtwang
LRRURRSySTSTtwat
SSSSSSSRSSSStweed
VRRSSRRRSSSStweez*
VRRSSRRRSSSStweezers
VTSQQRSUQRTTtwelf*
VTSQQRSUQRTTtwelfth
IZWNNS`VOSTRtwelv*
K[UPNT`OORSQtwelve
XKNSSPjOTTVTtwelve >
]PQSSSSMSSSStwelve and
QRQUSVRZRTSTtwelve by
SRZRSSQUSTTUtwelve days
YSNQSSSLTRSStwelve hours
OVQXST[ESTRStwelve in
RZOSSTRPSUTTtwelve of
KSOTR_QNRQQUtwelve times
RRURSSSZSTTTtwelves
SSPRSMVIRPPMtwelve~@money
ZC[PSTQTURQQtwelve~@span
NSWNPR\\ROUXTtwent*
NRYPSSSRSSSTtwentieth
TTQQPR\\SOUXStwenty
PRR[SMQ^SSSVtwenty >
aRRSSLOYZSSPtwenty bucks
ZRPSSPSVSRSStwenty eight
PKSSSUSZSSSStwenty five
M]OSSK[KRSSStwenty four
QRSQU]SNTRSRtwenty minutes
kJOPQaTFQTTRtwenty six
KSiQSRRZQUUVtwenty three
DP\\NQ^P\\QUUTtwenty two
PWNYSQSZRSRStwenty years
]SPSVPMXZSSPtwenty~@money
DVOVUZR]SRRRtwenty~@span
ZPUTPOWVRNNStwice
QTTYQ_SZROSQtwice >
FRZRS^NFPSRWtwice and
RSOSSPXURSSStwice for
cPRXSRSAQVSWtwice on
NRRVSRPLRSSStwice~@me
XRSSSSSQSSSStwigs
MVNRQLW^RRQNtwin
PRRTYTS\\SRRPtwine
TRSSSRSMSSSStwing*
TRSSSRSMSSSStwinge
[NSSSSRRVSSStwink*
[NSSSSRRVSSStwinkles
CTLXRLSdRWTUtwins
RRPSSMSTSTSStwins >
VQSQSSSXRRSStwirl*
VQSQSSSXRRSStwirls
XQSRSUSYSSSStwist
TQSSSUSYSSSStwist of
SSSSSRSSSSSStwist*
SSSSSRSSSSSStwisted
RSSSSRSaSSSStwix
U^NMHMRXQONLtwo
VPhYNJMU[TVUtwo >
OMMSS`TJOWVVtwo and
RRSQSZSJRSSVtwo by
SNnRSMRDSVXUtwo day
VSFjVOU[TVTRtwo days
QRSSSYU>SSSRtwo dollars
ZSPNSFQSWSRRtwo hours
NRNQSNXYXRONtwo hundred
VPRRSUTYUPQQtwo in
\\PRSSSSNTRSStwo inches
UPQSSRSZTSSStwo kids
QXSSSUSSRSSRtwo languages
JdCQS\\SNQNQOtwo left
:QoOS]SNORQUtwo months
LURQSRSLTQSQtwo more
dNNRSTSISRSStwo nights
TkEOPGWRRNQLtwo of
MTSVSRSNRSSStwo pieces
OTPRSTTeRRSStwo pounds
KhRSSQSMQRRQtwo right
WOQRSRRNZPQQtwo settings
[KRRSRORVRSRtwo sheets
EQRSS]RFSSSWtwo stars
IS\\RSTS\\QSSUtwo times
EZVRSMSTRRSStwo to
dNNRSSSDVSRStwo washes
aRBMSSSUUTUVtwo weeks
WSSSSSSQSSSStwo year
MTJSSZSWSRRStwo years
MTSVSRSNRSSStwo~@damage
SOSSRRR`TSSStwo~@family
QPWPSPRUTRRTtwo~@me
JOORSX_@PRRPtwo~@money
SSVSSPSYPTSStwo~@part
SPWWSSSCRUUUtwo~@place
KJRSS[RgSSSVtwo~@recommend
PWYURRSHRUWWtwo~@size
UK[ZVORGVWVTtwo~@span
aSRSSQSATRSRtying
KVQSSPSiRSSRtyler
XGTTSWSWSRRStype
KK^NSmS>QRSUtyped
SSSSSSSTSSRStypes
VRRSSQSSTRRRtypew*
VRRSSQSSTRRRtypewriter
NRVPSQSiQSSUtypin*
NRVPSQSiQSSUtyping
RSQVRQScSSRStypog*
RSQVRQScSSRStypographer
\\QMSSSSQSRRRtypol*
\\QMSSSSQSRRRtypology
NZRSSSRSQSSStyre
UTTRSRS^TQRQtyres
LMPQRiSMOPQRu
YRSSSSSQVRSRugh
lNRYSQSPTLSKugly
QWRSSRSaSRRQui
WSRSSQSQSSSSuke
ST]NSSUIQRSRukule*
ST]NSSUIQRSRukulele
SRSSSSSSSSSSultra*
SRSSSSSSSSSSultrawide
N_RSSSSQQRRQum
lKOWSORBTTSTumbre*
iKPWSORFSTSTumbrella
WSQSSSSOTRSSumbrellas
JQoSSOSKSVVUumm
SSSSSSSSTSSSun
QSRWSRSTSSRSunabl*
QSRWSRSTSSRSunable
RYQSSSSRRSSRunann*
RYQSSSSRRSSRunannotated
SSSSSUSRSSSSunans*
SSSSSUSRSSSSunanswered
LSSSSSSPSSSTunapp*
LSSSSSSPSSSTunapproved
SSSQSSSSSSSSunask*
SSSQSSSSSSSSunasked
SSSSSSSYSSSSunaut*
SSSSSSSYSSSSunauthorized
RQRSSYSLSSSSunava*
RQRSSYSLSSSSunavailable
[SRSSSSTSSSSuncer*
[SRSSSSTSSSSuncertainty
SWWNRHZSRSUQuncle
SORQSRSYUSSSuncle >
RSSPSNSaSSTRuncle's
WPRPSMSWUSTRuncle*
XPRRSRSIUSSRuncles
YRSSSPSZRTTTuncon*
YRSSSSSPRSSSunconscious
RRSSSPS]STTTunconvincing
VPSSSSSSTSSSundel*
VPSSSSSSTSSSundelivered
YRRbMWRLPXMYunder
[RNRSRSPURSRunder >
WNQRQPSDTUSUunder a
PSKWSgS=SSRUunder his
[YSKQ\\RNSQRQunder it
[OSQSPSZTSSSunder me
YZPXUPSITUSSunder my
ZSPRSNRaURSRunder that
?ZV[SGPPIXPZunder the
JTZRSSSSQVVVunder two
X`NLP_QJUOROunder*
SSSSSSSSTSSSunderfoot
SSRUSRSNSSSSunderhands
WSMSSSSZTRRRunderlay
RRQRRRSSSSSTunderlined
P_QSSNSBRSSRunderneath
WSSSSSSRQSSSunderpants
OcRRRPSQOQRPunderside
HL`PRMRaSUVWunderstand
ORPSSVSPSSSUunderstand >
SSSSSSSQSSSSunderstanding
KOOSSfSQSSSSunderstands
WQRRS`S[SSSSunderstood
LQRRShSSSSSSunderstood >
dSSPSQSJXQRPunderwater
VRSSSPSSUSSSunderwire
XVO`TLSMTTSRunder~@me
P\\QSSVSRSSSSundid
MOOTROSfSSSSundie*
MOOTROSfSSSSundies
WORSVKSVTQSOundo
SSSSSSSXSSSSundon*
SSSSSSSXSSSSundone
S\\SSSSSPSSSSundri*
S\\SSSSSPSSSSundrilled
NeQSSRSESSSSunfol*
NeQSSRSESSSSunfolded
XSPSSSSPRSSSunglu*
XSPSSSSPRSSSunglued
PSRSS^SGQSSWunhap*
PSRSS^SGQSSWunhappy
QSRSSYSFQSSWunhappy >
XQSSSSSVTRSRunhoo*
XQSSSSSVTRSRunhooked
LSTSSSV[QTTUuni
USOGSSScSSTSunico*
USOGSSScSSTSunicorns
MSNRSSS[SSRSunifo*
MSNRSSS[SSRSuniform
SRNUSSSSSUQTunins*
SRNUSSSSSUQTuninstalling
RRPQS`WISRSRunion
QY\\\\RMPBQXRXunit
QUSSSTSZUSSRunits
bSNRSORIVRRQunive*
gMNSSQSRVQQQuniversal
URRRSRSTUSSRuniverse
LYTSSSRHQTTUuniversity
OQ[SSSSRSSTSunkno*
OQ[SSSSRSSTSunknown
RSRQSRRWTSSTunles*
RSRQSRRWTSSTunless
\\SQSSSSJSSSSunlit
SSTSSRSHRTTSunloa*
SSTSSRSRSTTSunloaded
SSSSSSSIRSSSunloading
RSKSSSSTSSSSunmad*
RSKSSSSTSSSSunmade
TORSS_SKSRRVunope*
TORSS_SKSRRVunopened
SaSSPSSKTSSSunpac*
WSSSPSSQUSSSunpack
OaSSSSSMRSSSunpacked
KRURSPS[SSRSunpai*
KRURSPS[SSRSunpaid
YONSSRSWSSSSunpic*
YONSSRSWSSSSunpicked
YSSRSRSQZMOLunplu*
YSSRSRSQZMOLunplugged
VSQSSPSQTRRRunput*
VSQSSPSQTRRRunputdownable
OQQQSQSiRPRSunrea*
MSSSSSSZRSSSunread
UQQQSQSbRPRSunreal
VSSSSSSMSSSSunrec*
VSSSSSSMSSSSunrecognisable
NRRRSQSgSRSRunrel*
NRRRSQSgSRSRunrelated
RXSSSRSRRSSSunrol*
RXSSSRSRRSSSunrolled
[QKRSRSUSSSSunscr*
QSLSSSS\\SSSSunscrew
URSSSSSISSSSunscrewing
[RSSSSSVSSSSunscrews
QSSSSSRSSSSSunsto*
QSSSSSRSSSSSunstocked
XKbUQXNHSQPRuntil
FPT]SQSRSSSSuntil i
RWWRRPRQRVTRuntil the
[QQSSXSHVQRSuntil you
IPT]SSSOSSSRuntil~@me
[RRSSSSKSSSSuntun*
[RRSSSSKSSSSuntunes
STSSSSSOSSSSunuse*
STSSSSSOSSSSunused
LVeORRSNSSVQunwra*
KXeOSRSNRSVQunwrapped
TRSSRSSSTSSSunwrapping
RMQVRTRZRUOXup
XKUQOWNMTRTVup >
]RNaVLR:PVQRup a
MRRRSSSVTRSRup about
QRUQSSSMRUVVup after
NSTSSUWRSSRTup again
QQ^SRQS=RTSTup all
bU[XPRRLSUSSup and
ORgRSURTURUTup at
SRLVSP[WSSRRup by
\\RRRSPSOUSSRup every
O]YRQMRJPQSOup for
MSMQSSSlSTTUup from
RSRQSTS_SRSSup giving
MR\\RSSSZTTUTup i'll
`PGaPVRDUTQPup in
MUSQSZQSRQRRup it
`QNSSQSCVQRQup like
\\WLUSPSQTRRQup my
YRI[QeR=SRQUup now
KNVMTaPQNORUup on
WSSSSRSFUSSRup one
LRHQS\\S\\PTUVup since
TSRSSPZJSRRQup six
FRSRSRShSUTUup that
QITeZQUIVPMSup the
RWPSSRSaURSQup till
Q^SKPMQISPSQup to
aOPTSPSOSTSSup two
UVQSSQR^SSSRup until
X\\LPSSSGTQRQup well
JQOQSMQxSRRUup what
T_RTWUSQRRQRup with
nSFNSRSBTRRPupdat*
]SFSSRSOURRPupdate
cSSNSRSFSSSSupdated
TSSSSSSSSSSSupgra*
TSSSSSSSSSSSupgraded
USRSSSSXTSSSuphil*
USRSSSSXTSSSuphill
OSSSSSSXTSSSuphol*
OSSSSSS[USSSupholstered
TSSSSSSORSSSupholstery
SSSSSSSRSSSSuploa*
SSSSSSSRSSSSupload
UTSSRRS_SSSQupon
SSSSS\\SCSSSSupped
XRRUSSSKTRQQuprig*
XRRUSSSKTRQQupright
NRSQSSSTRWQVups
ORSRSSSmQUUVupset
TYRMSXSTQTUTupsid*
TYRMSXSTQTUTupside
TYRMSXSTQTUTupside down
NROYROSRRXTUupsta*
NROYROSRRXTUupstairs
PRQ[RSSGRSSSupstairs window
SSSSSSSXSSSSupstr*
SSSSSSSXSSSSupstroke
OUSSRMSVSRSRup~@looks
PR]WSORVUTTSup~@me
ZRRRSRSLVQRPup~@missing
SSTSSTWRSSRTup~@recommend
SQOSSRSUSSRRur
SSSSSSSRSSSSurgen*
SSSSSSSRSSSSurgency
SSSSSSSTSSSSurine
QXYQSPS^SRSRurn
RS\\SSSRNSSSSurn's
USSSSSSSSRSRuruli
OP[NQOROOUUUus
HPTSSSRSPVUZus >
VRORSRS_SRRQus a
SSNRSQSfTSSSus all
QQMSSTSdQSSSus and
RSQUSQSUSTSSus in
PSRRSRQVRTUUus on
NfQRTSSRSSSRusb
SJWRTTRSZPQOuse
_MSRSTSSWRSSuse >
RSSQROSTUTUSuse it
MTUXSTSTRTRTuse the
YVSTZJRRUTTRused
R]PSRSSQQRRRused >
RHPRURS`RTSTused a
XNMRSSS_TSSSused it
XMRRQVSQVQQRused the
YMKNSPV\\XSTRused to
cRCSSRQP^KKJusefu*
cRCSSRQP^KKJuseful
YIWOQ\\QTTTVXusele*
YIWOQ\\QTTTVXuseless
USQRSYSNTPPTuseless >
_SJQRRSR[MNKuseless in
QUSSSSSSSSSSuser
jUNPSPR8VRRRuses
_SNSSQS;VSSRuses it
USSPSSSWSSSSusher
\\RVSSRUPTRSQusing
[SRSSPSMVRSQusing >
PRXSSTV[RSSSusing it
RSUSSSSMSSTSusps
ZRTRSLSbXRSQusual
PRORSRSWVSSRusual >
NR^SSMSZURSQusual*
NR^SSMSZURSQusually
TSSSSPS[TSSSutah
RTI`RQSPSURTute
WSPSSSSTSTSSutili*
WSPSSSSTSTSSutility
SSSSSSSRSSSSutmos*
SSSSSSSRSSSSutmost
OSQSSSSVTSSSutrec*
OSQSSSSVTSSSutrecht
YRRSSRSRTSSSutter
PSRSS[SQPRRWv
SSSRSSSSSSSSv0
FSRSSSS]SUUSva
VRQRSSSRTSSSvaal
RUSSSSSRSSSSvac
QQRSSRS]SSRSvacan*
QQRSSRS]SSRSvacant
FSYSSRS_RRRUvacat*
FSYSSRS_RRRUvacation
RRQSSRSVSSSSvacuu*
RRQSSRSVSSSSvacuum
SPKSSSSgSRRQvalen*
SPKSSSSgSRRQvalentine's
ZSQSSSSLSSSSvaler*
ZSQSSSSLSSSSvalerian
SPSSRYSXSSSUvalid
WORSSYSXRSSSvalle*
WORSSYSXRSSSvalley
ZSQSSRSYSSSSvalor*
ZSQSSRSYSSSSvalorant
PRSSS\\SPSSSTvalue
ORORSbSQRRRUvalue*
ORORSbSQRRRUvalued
QSSSSSSSSSSSvalui*
QSSSSSSSSSSSvaluing
^NRRRVSERSSRvalve
SSSRSRSWRSSSvalve*
SSSRSRSWRSSSvalves
CNU]RGQVN[RZvan
RR_KSMROSTQTvan >
TSPSSSSUSSSSvan and
VPWKSSSRTPSQvan has
RSSSSSSURSTSvan icon
NR\\RSSSORVVUvan on
USVNSSSLRSTSvan was
SRZLRSSSTRTRvan's
TRRRSSSSURSSvanco*
TRRRSSSSURSSvancouver
[RSSSRSSTSSSvanil*
[RSSSRSSTSSSvanilla
IR_RSQSNM\\][vanis*
IR_RSQSNM\\][vanished
SRTSSRSSRUUUvanished >
PN_RSSRPRTTTvans
SSQSSSSXSSSSvarie*
SSQSSSSXSSSSvariety
TSSQSSSRSSSSvarni*
TSSQSSSRSSSSvarnish
SSSSSSSOUSRSvarsi*
SSSSSSSOUSRSvarsity
PSSSSTSUSSSSvary
PRRSTXSLRSSTvase
ROPQS]SPRRSTvat
RPRRSTSWSSSTvat number
SRQSS[SORSSSvat receipt
OSRSSSS_SSSSvauxh*
OSRSSSS_SSSSvauxhall
SSSSSSSPSSSSveal
SRSSRSSWSSSSveg
TSSSSRSLSSSSvegan
VSSQSSSOSSSSvegas
MQRXRRSbRTSTveget*
MQRXRRSbRTSTvegetable
SSRXSSSVSTSTvegie
RRRSSYSRRRSTvehic*
RRRSSYSRRRSTvehicle
MSQqSSSISTSTveil
XNQRSTSYVRRRvelcr*
XNQRSTSYVRRRvelcro
SSSSSSSOUSRSvelli*
SSSSSSSOUSRSvellies
SSMSSSSUSSSSvelod*
SSMSSSSUSSSSvelodrome
VQSSSRSUSSSSvelve*
VQSSSRSUSSSSvelvet
QPSSSXSSSSSUvendo*
QPSSSXSSSSSUvendor
ZRSRRSSRSSSSvenee*
ZRSRRSSRSSSSveneer
RSSSSSTRSSSSvenic*
RSSSSSTRSSSSvenice
PSSSSSSYSSSSvenlo
J^SSSQSVRSSSvent
SMQSSRSRRTTTvents
LTSSSNS`SSSRvera
PRUPSRS`TSTTveran*
USUQSSSUTSSSverandah
NRSRSRS^STTTverandah's
NQQRRYSkQQPXverba*
NQQRRYSkQQPXverbatim
ERQRSPSfSSSSverdi*
ERQRSPSfSSSSverdict
RQRRSSS[SSSSverge*
RQRRSSS[SSSSverger
QPPTSQReSSSSvermo*
QPPTSQReSSSSvermont
QSSSSSS[RSSSvern
TSPSSSSWSSSSverna
JVMRSSSXSRSSverse
QQdSSRQWRSSSverse*
QQdSSRQWRSSSverses
XGQQGROVXUUTvery
[NUSSQRMSSSRvery clear
I]SVTNQQPUUTvery good
XSRQSPSNSSSTvery kind
OYOWK]SWQTQVvery nice
RSPSSGS^TTSQvery polite
USORSSWNRRSRvery same
NRQRSQSbTRSRvery well
NSNZSOSSRSSSvery~@honesty
LWQRS[S_PTUTvery~@late
OYOWK\\SVRTQVvery~@looks
GYSUTNQNPUUTvery~@recommend
ORaORLSLWSSSvery~@sense
ZQRPSRSVSRSRvest
SSUSSSSRRSSTvesti*
SSUSSSSRRSSTvestibule
eQOSSSSLSSSSvestr*
eQOSSSSLSSSSvestry
YPSSSRSVVSSSvet
RRSSSSUSRSSSvet's
SSRSSRSWSSSSveter*
SSRSSRSWSSSSveterans
SSURSPSJSTTSvia
ORSSSSSSSSSTvibes
[SRSSSNPWSSSvibra*
ZSSSSSNSWSSSvibrate
TSRSSSSQSSSSvibrates
UPSSSSSOTSSSvic
QOVPSMS\\[RTPvicar
SROSSSSSTSSSvice
R]QSSMSKSRSRvicto*
SXQSSNSMSRSRvictoria
RYSSSRSQSSSSvictorian
SSSSSSS]SSSSvid
OMJWQbQPOOQWvideo
ITQdRNRiORRRvideo >
SOQSSWRVRSSVvideo of
NRSORXS[RRSXvideo then
US_QSMSMSTSSvienn*
US_QSMSMSTSSvienna
WS_RSPSQSSSSvienna >
UMJ^SYSGYSRQview
SRK]SSSMVSRSview >
FSQSSSScTRSQviews
TSSSSSSRSSSSvilla
UPL[QOS]YSQRvilla*
TPN[ROSUXSRSvillage
QSQcSRSFSTSTvillage >
TSRSSSS[TSSRvillain
PSkRSQSJSSSSvilni*
PSkRSQSJSSSSvilnius
UUSSSRSJSSSSvin
_QRQQRRSVRSRvineg*
]QRQQRRQVRSRvinegar
USSSSSSUSSSSvinegary
I[QSSRSPPRSQvinta*
I[QSSRSPPRSQvintage
O^RSSRSYSSSRvinyl
[SRSSSSKSSSSviola
aXPPRRSHVPRPviole*
aXPPRRSHVPRPviolet
TSNSRSS_RTSTvioli*
TSNSRSS_RTSTviolin
LSSSSRS_RUUUvirtu*
LSSSSRS_RUUUvirtue
SSPSSSSPSSSSvirus
SSSPSSSGSSSSvis
OS^RSSSQRTTTvisa
ZSSSSSSOSSSSvise
KMSSShSQRSSSvisib*
KMSSShSQRSSSvisible
ZSSRSPSKTSSSvisio*
ZSSRSPSKTSSSvision
RSXSSRSQTTSRvisit
YQWWSLRGUTSSvisit*
LQSYSSSSRUSUvisited
QSSQSSSVSSSSvisiting
QYMSSSSXSSSSvisitor
dM]SSLR?VRSRvisitors
TSSSSRSQSSSSvisor
RXRUSSSQRRRRvitam*
RXRUSSSQRRRRvitamins
:RRSSjSHLRRZvival*
:RRSSjSHLRRZvivaldi
RRSSScSPQSSUvivaldi >
SSSSSSSQTSSRvms
SPSSSZSKQSSSvnl
SSSSSSSQSSSSvodaf*
SSSSSSSQSSSSvodafone
\\RTMROSUVRSSvoice
QSLPSTSFUQRQvoice >
ZSRPSSSTTRRRvoice of
NQRSSVSRRSSSvoice*
RQRSSVSRSSSTvoicemail
OSRSSSSSRSSRvoices
QMSSSYSPQSSUvoice~@reply
LSRQR^SVOSSXvoid
RSSSSVSRPSSVvoide*
RSSSSVSRPSSVvoided
SMQSSRS^STTTvol
YNQRSSSZVQRSvolca*
YNQRSSSZVQRSvolcano
TOPSSTSZTSSTvolcano >
ZRSSSRSBUSSSvolle*
SSSSSSSGSSSSvolley
ZRSSSRSNUSSSvolleyball
SWRSSKQQSRRPvolt
]_MQRJRRSRROvolum*
Z\\MQRMRTSRROvolume
WUSSSOSQSSSSvolume's
IRO]SRSWQVSUvolun*
OSPSSRS_SSSSvolunteer
MRS]SSSKQVSVvolunteering
UPSSSZSJRSSSvolvo
RSQSSSSUSSSSvoted
SSSSSSSPSSSSvouch
KPTSSYRWSSSSvouch*
KPTSSYRWSSSSvoucher
VPTSSYRPSSSSvoucher for
XS[PSRSSSQRRvows
ERSWSSSOQXSYw
ERSWSSSOQXSYw the
JS[SSQUNPSSQwa
OZSSRSSQSSSSwad
PRSXSSSSSSSSwaded
ZSSPSSSPTSSSwadin*
ZSSPSSSPTSSSwading
OZJRRQRfRRSSwaffl*
QZRSSRRKRSSSwaffle
QSKSSRRnSSSTwaffles
SSSSSSSRSSSSwag
QNOXSQS]RSTRwagga
TSSSSSSRTSSSwagon
TSRSSSSSSSSSwags
SSSSSSS[SRSRwaili*
SSSSSSS[SRSRwailing
WSSYSQSPRTSTwaist
R[QSSRSNSSRRwaist*
R[QSSRSNSSRRwaistcoat
BQVNRVTYSQNRwait
JQYRSUQfTUTUwait >
GRDSSXRhUQPRwait for
XR\\SSRSMRRQQwait till
[ORTQNUHSUORwaite*
FSWXROVYMVPTwaited
RRRSSXSLRRQRwaited >
QSZSSPSORXXVwaited for
NPLRSQR]SSSSwaited in
LSbUSSSLRUSTwaited the
KSLZSTRURURVwaited while
eONPRQSBYRRQwaiter
VSSRSRSQSSSRwaiter at
USSRSSSSSSSSwaiters
OQeMRNQKNZZYwaiti*
LS\\SSSSRQVVUwaitin
WQ\\MRNQLPWWWwaiting
SP`SSOSPTSTTwaiting >
WRUSSTSDRSSUwaiting for
NUMPS[SERUVTwaiting on
KS`SSSSPPWWVwaitn*
KS`SSSSPPWWVwaitng
XQRSSSSRTSSSwaitr*
XQRSSSSRTSSSwaitress
QRT[RQSSQURVwaits
XTRSRTRKRRSUwake
RO[SSOSQTSSSwake >
SW\\PSRSAURRPwakes
WSMSSSSZTRRRwakin*
WSMSSSSZTRRRwaking
VROORPSnSRSRwales
]P[UUPRVUUTVwalk
RQRXRQSNWSRRwalk >
SSRVSSSPSSRTwalk to
MR\\RSSSOOXYXwalka*
MR]RSSSONZZYwalkabout
NR]RSSSOOYYYwalkabout >
SSRSSSSSTQRRwalkaround
U[T_PPSQPVRSwalke*
U[X^PRTNOURSwalked
h^LLSPU=RMONwalked >
PTRTSSSQRSTQwalked in
RSQKSUTbRRSRwalked into
KPSYSOS]STSTwalked it
^QQ^RPRNRXXVwalked to
KQNYSSScRUSVwalked up
SSOUSQRVTTSSwalker
SQXNRQVURVVTwalki*
XRSRSSSMTRTQwalkie
XRSRSSSMTRTQwalkie talkies
NSXORRV[PWVVwalking
FQfSSRUSPUUUwalking >
^QQNSRSSVSSSwalking on
LWPPSQRXSTSTwalks
SSReSJSSSTSTwalkw*
SSReSJSSSTSTwalkway
RNG]PPPXTTPSwall
MNLPRXRUSUSVwall >
RSQURJS_STSTwall in
LYRSVSSJRSSRwallp*
LYRSVSSJRSSRwallpaper
RSRSSTSSSSSSwalls
NWSSSSSPSSSSwally
N`RSSRSKPQRQwalnu*
N`RSSRSKPQRQwalnut
PRRSSSS`SSSSwalte*
PRRSSSS`SSSSwalter
TSSSSSSLSSSSwaltz
ORQSSSS_SSSSwaltz*
SSSSSSSSRSSSwaltzer
RSSSSSS[SSSSwaltzes
PSQSSSSWSSSSwaltzing
OSSSSYSWSSSSwan
VSSSSSSRQSSSwand'*
VSSSSSSRQSSSwand's
SSUQRRSMSRSRwande*
SSSSSSSSTSSSwander
RSURSRSMRSSSwandered
TSSSSSSSSRSSwanders
QSSTSSSRRTSTwange*
QSSTSSSRRTSTwanged
TSSRSSSSURSRwank
LP^RSdR\\QSSTwanke*
SSSSSSSORTSTwanker
LP^RSdRaRRSSwankers
GTLTObM\\QNMRwant
YRQSSLSSRSRRwant >
VNQSSXSPWRSSwant a
PVRSSWSLSSSSwant is
ZQMVSWSLVRRQwant it
WSSSSWSLQSSRwant me
PSYRSRSTSRRSwant of
TRSSSTRLTSSUwant the
U[XSQFSSRTSVwant to
UOPQQT]XRTRSwante*
UOPQQT]XRTRSwanted
TQSSSVYRQSSSwanted >
WO[_RVPBVSQVwanted a
TSVSSSSLSSSSwanted and
LSQSSSSTSSSSwanted for
WSPNSSPoSUTTwanted it
PTSQS_PYRSSWwanted me
RSQUSWR[SSRUwanted my
FKYGSSQnRTUQwanted the
]XOPSYNMSQTNwanted to
RSSSSaQSQRRSwanti*
RSSSSaQSQRRSwanting
XECGWTRhVLNQwants
MRROXTSTRQRQwants a
SNMSSSSTVRRRwants my
`KRNSQSZSSSRwants one
USRSRUSJSRSTwants the
MWQRRURVUSSUwants to
RNMSSTSRURRRwants~@me
XSQSSWRWQQQQwant~@me
NVRRSRS_SSSSwapit*
NVRRSRS_SSSSwapiti
QTRReOSVNSSRwar
VQNR`RS>NSSRwar >
VSRSSPSOTSSRward
Y^XQRNSNRORPwardr*
Y^XQRNSNRORPwardrobe
JRPSSTSURRSRwardrobe >
NSJUS^UOQLNSwareh*
OSMUS]UQRMNRwarehouse
SSSPSYSRSRSRwarehouse >
SSPSSTSQRRSTwarehouse's
VVPUSURQWPQRwarm
VRRRSRSWYSSRwarm >
MZ[YSSSOQQRQwarm as
XSMTSSRXTRRRwarm for
VRSSSSSRQSSSwarme*
VRSSSSSRQSSSwarmer's
WSSQRVSPSSSSwarms
XONSSWSVSRRSwarmt*
XONSSWSVSRRSwarmth
YPRSSSSNTSSSwarn
NSPSSWUNQRRRwarne*
NSPSSWUNQRRRwarned
QPQTRTSUTUSVwarni*
QPQTRTSUTUSVwarning
QQRURRSTTUTUwarning >
WSSPSSSQSSSSwarp
XSSSSRSQSSSSwarpe*
XSSSSRSQSSSSwarped
EMHPRvREINPawarra*
GMIPRoRJKOP^warranty
MRSRSXSOPRRXwarranty is
QSSSSZSNRRSWwarranty's
SSYRSRSMSTTSwarri*
SSYRSRSMSTTSwarrington
PSSSSSSUSSSVwars
OVSSSSSORSSRwary
A^YWVTNZC[ZZwas
RQNNSRe?SSRSwas 0
SQPRRSULRPRPwas 00
KQSPQKSWQSRPwas >
QYQKSUSYRRUUwas a
MV^RNQSZQSSRwas all
I`NRRQTVORSQwas already
dRZSSNRHSUTTwas always
QQMQRWaJRNOPwas an
TKSRZRRPSSRRwas another
MOSOS[SKQTTUwas asked
TQQTSSSKUSSTwas asleep
eXX^RORMSXVVwas at
RSSRSQSXUSRRwas awake
VRMQSTS`SRSSwas back
_RSORQScSPRSwas before
MRKPSSS^STTTwas behind
U`OPSUSHTSSRwas being
SRWQSVSNRUUWwas bought
MRfLSWSKRUTVwas brought
QSSSSOXIRSSRwas charged
RSOVR6SgRWSTwas closed
QRCSSQSuTSNRwas coming
NRRPSPSURRSSwas dead
aNRQSSSEURQRwas doing
OOQV^PSORSOSwas done
LYSRSRSXQTUTwas down
MPjNSOSAQRSTwas due
SNUQSZS[SRRSwas ever
hQRQSSS>TSSRwas finished
7HjJRXLeJY]]was for
QSOZSTRJSSSRwas found
RRSQSRS^RSTSwas four
iSPQWTS8TRSPwas from
RRoZSGQGSVUTwas given
PT;P]aSRSRRRwas going
IhKVSQTYRSQRwas gone
>VQSSQSdTRSRwas grand
VSSNSSSSTSSRwas halfway
SSYRRTQOTRSSwas having
SSUPSMS_SUVTwas here
MQSSXSSMSSSTwas holding
SRWoSNSKRUUTwas home
TYSQRXSQRSTTwas i
FRfVGKLSQXZWwas in
UQXQRMRfXQTQwas it
RTMRWTSORRSRwas just
TRQUSNSYUSSQwas kind
PVWSSRSPRSURwas last
JVO]SVSDQUUUwas left
[NXTRPSWTWUVwas like
KRRSSOZUQRRPwas looking
TVSRSTSPSSSSwas loose
IRQMSOSaRWVWwas lovely
MRXWSRSKRUTTwas lying
LSZVQORQSTSSwas meant
Q]DQRVSKQQRPwas missing
XOPSaSTOUSSSwas more
PPNPVZSOVQRRwas my
GW_RSQS[SSTRwas never
OSRXRRSYSUSUwas nice
LR`PRSSLRRRSwas no
gCSNRVSMTPSQwas not
XSNSSPSZXRRQwas nothing
UZSQRRR[UQQPwas off
SQSSSVSERSSSwas offered
^SPSSRS;WQRQwas ok
\\I]Y[PNPXUWTwas on
SOQSTQSZSRRQwas one
MTLXSPS]TQRRwas only
S_GTQUSXNRRSwas open
QQYRSSSNQRSSwas ordered
QSRVSXSHRRSTwas out
XPbGSSSSTOQOwas over
SHPRSP^ESSSSwas paying
J[LSS`SHRRRQwas printed
ON^NRZSQRTUTwas promised
I[OSV_SHPTSTwas put
OQOVSRSTSURVwas raining
\\QPWSQS[RUSTwas raised
IPcTSJR]TXVYwas right
YSQNSQS]SSSSwas sat
SSOPSRS[RTTVwas saturday
SQRPSYSIRSSRwas sent
U[TKSRSOTRRRwas sitting
L[SQSTSRQSSSwas snapped
STPPSQSWRSSTwas so
NUR^SQSKRRRSwas soaked
ZVRSRLSGTSSRwas sold
PXSSSQS^RSSRwas somebody
PLHaSRRZSTTTwas standing
YV^QRQRNRQRRwas still
T[ERSLSVRUUTwas supposed
\\PZSR[SIURSRwas that
JNWIVUQ`PUTYwas the
QRPRS^RSRSSSwas their
NNPXSRS_STSTwas there
RS^QSRSCRTUSwas three
DKxHPSQON[^Zwas to
VIUNRZSLQRSRwas told
QSFLSYSgSTUTwas tuesday
RRSSSP]HSRRRwas twelve
_PRQSPScTSSQwas two
NPK`SRSPRUQUwas under
aWOUNLQVUTTQwas up
ZSOQSUSVTSSSwas very
QWXVSMSQRTRTwas with
ZXRRSMSQVRRRwas written
cQGMPKRTUPRPwash
UOQQRQSQWRRRwash >
_SMSSMSMTSSRwash well
TRSSSRSQRSSSwasha*
TRSSSRSQRSSSwashable
TSSPSSSSRSSSwashb*
TSSPSSSSRSSSwashboard
eQPRRNSFSPPOwashe*
PNXTSTSZSUTTwashed
aQPSVRS[RSSSwashed it
RQUTPSSXUTSTwashed out
Q]QRRRUCRQQQwasher
WRSSSRSQSSSSwasher's
QVSSSSSPRSSRwashers
hJMRSOQTUQQQwashes
NSSRSSSWPSSSwashes >
UPRRSSROTRSSwashes well
YRVRSLSSXTUSwashi*
YRSRSLSQXRSRwashing
[RQSSOSZTSSSwashing line
LSbSSQSIRSTSwashing up
SSVSSSSUSUUTwashington
G][OQUTVIWUVwasn'*
G][OQUTVIWUVwasn't
LLSnSUSSQTTUwasn't >
QVVRRQSbSSSSwasn't a
[_SQOQSMPSSRwasn't in
SabHSRS*SUZTwasn't me
ROXLSTTNSSURwasn't the
NRhRRRSNSTUTwasnt
SCmRPQSKUSTRwasp
ZSVRRRSSXSTSwaste
N[TOSRSRPTUTwas~@damage
JQG[SVR_PWV\\was~@day
MPTZSOSLTVSSwas~@honesty
O`QNQURMQOQNwas~@late
EQQRRUR]RYV]was~@looks
PGPNV]SFUPRTwas~@me
LQCWTQSdTQQQwas~@missing
QSSSSOXIRSSRwas~@money
OR]QSlROQRSUwas~@month
XKRRY[SQRRSQwas~@new
eB[KQSSMXNQOwas~@not
MOKLQOgdROQPwas~@number
[L\\OWKRYUTUUwas~@ordered
]QNSLSSbRSSSwas~@pack
SORQTUSSSSSRwas~@recommend
VRMQSTS`SRSSwas~@refund
VJTJR_RBRRRSwas~@reply
YRORS]RRTSSSwas~@seller
[QQWTZSJRTRUwas~@sense
RQQUSXSKRSRQwas~@sent
PWSSRQS^RSSRwas~@staff
TVQOSQSUVQRNwas~@use
TRMQTXSNQQRRwas~@used
ETNSScSQRRSWwas~@works
SDRRZ[RNSSRTwas~@wrong
^QRSSSSMWQRQwat
JXoNPJRKURROwatch
JOfPSQSFSSSSwatch >
KaMPSSSYRQRPwatch with
^MQTQNZQWRRQwatch*
OOM]QXSRSRQRwatched
NSO[SSSGRTRTwatched him
LSNVRNTgRTRSwatched it
dSPWRQS8TQSQwatched the
hSRQSJSQVRSRwatches
OR]LSQZHUSTSwatching
QRNSSSS^SSSRwatchmaker
`QXNOTQBYQQPwater
VVWSPVSBQSQTwater >
TSSSSRSSVSSRwater and
XTSSSRSXSSSRwater bottle
SWSSSSSITSSRwater with
SSSSSSSRSSSSwater's
lJPJPLRK`MPIwater*
VRSSSSRSSSSSwaterbed
YRSRQSSGURRRwatercolour
MRSRSSSTRTTTwatered
SSSSSSSSTSSSwatering
SSSSSRS]TSSSwatermelon
USSSSSSKSSSRwatermelons
fLPMRNSQ]NPJwaterproof
SSTSSSSQTSSSwaters
USSRSSSWSRSSwaterworks
[QSSSRSOTSSRwatta*
[QSSSRSOTSSRwattage
TSSSSOSRUSSQwatts
RO[fQNSFQWPWwave
KRJdRQSLRVPVwave >
HRJ^RFS_PZSWwaved
PSLUSPSWQUTUwaved at
NRnPSMSeTTTTwaves
RSQTSSSZSSSSwavin*
RSQTSSSZSSSSwaving
RSLSSSS[SSSSwaving >
QSVR\\QRUMSSSwax
SSSSSSSSTSSSwaxed
VGVJUURUTLTLway
ORSPOXRWSTTTway >
USSNSQSVURSRway and
VSQSSUSUTQQQway back
eMUQWSSHTRSRway down
SSPRSRQ[SSSTway home
QQWRSLSURTTRway of
RSRVSSSURSSSway out
YSRSRWT[QSSSway round
WSLQRVS_STUSway to
TSTSSQSWQSSSway too
GRQTUSSJRRRRway up
@RZRRQRoNXXYwayne
UTRUSRROSTSUways
VSQSSUSUTQQQway~@refund
LW^KKKNaSVVRwe
bWVQOPSGWTSSwe all
DULaS^PQOTQUwe are
KSKSSSSDSSSSwe ate
NSOSSVS_TSSTwe buried
KRSSSRSUSSRSwe could
TV\\RSKSXVRRRwe did
IRITSZSNUTRTwe do
PPETQZS]SPRVwe don't
QSRVSMSdRVSUwe drove
QSiRSSS<SSSSwe finished
NQWRSRSaSSSSwe flew
OSM[SSSMTSSSwe found
SOJQSMR\\SSRTwe got
VIVTRMSaSRRRwe had
]XVRQERUSTRSwe have
QRRSSTSVSQQSwe know
nVOSRTSLSSSRwe looked
\\PESSQSeSOOQwe lost
MSL]SPSSSTRSwe missed
PSGSSSS^RSSSwe moved
]XVSSLSIPUUQwe put
SSNSSSSUQSSTwe sang
TRMRSSSZPTUUwe sat
QSTPSSS[SRRRwe saw
QRYRSWSQRUUUwe say
LSWSSSSNSSSSwe slept
RSUQSSSMSSTSwe stood
VRSSSPSSUSSRwe tried
]QURRRSVSUUTwe used
ORKQSRRbSRRQwe went
XKJPVXUOUVWTwe were
OTNSSaRKQPOSwe will
>ZVSQLQfQWXTwe'd
QQQPSSSYSUTTwe'd a
OWRSSTSWSQQRwe'd been
QWSSSSS^STTTwe'd the
JS\\QSKS[RVVUwe'll
BK]ZQVPiKZX\\we're
^RUQRRSQRSTTwe're a
aSYRSOSPRSSTwe're on
LS\\RSPSCSSTTwe're sorry
LS\\RSPSCSSTTwe're~@honesty
XEKKOHOvVTUUwe've
ZSQUSSSLTSSSwe've a
IRYLS`SQRSTTwe've been
WQPRSNQRQSSSwe've got
ONZRSSS[SUVUwe've had
WQPRSNQRQSSSwe've~@arrive
jKMQSOSMUQQQweak
QSSSSSS]SSSSweakn*
QSSSSSS]SSSSweakness
JRQUSPSvQWSVwean
NSRSSSS`SSTSweane*
NSRSSSS`SSTSweaned
SSSSSSSRSSSSweans
SS^SSPSOSTUSweapo*
SS^SSPSOSTUSweapon
RaKOS[TPRQSSwear
OVSRSSSRSSSSwear >
JWQRS\\ROSSSSwear it
ZWPXRORVSRSRweari*
ZWPXRORVSRSRwearing
HROYRSSYSUSUwearing my
fRWRSRRLSTUTwearing the
J[[QSJSUSRRPwears
MYRRSQS]QSSRwears it
QP^QQJSWTVVUweath*
QP^QQJSWTVVUweather
_RZSSJSASVVTweather >
QSUOS^SGSSTSweather in
XSQSSSSRSSSSweavi*
XSQSSSSRSSSSweaving
SQLSSSSZSRRQweavo*
SQLSSSSZSRRQweavon
PTSSSSSSSSSRweb
VSSSSRSRURSRwebca*
VSSSSRSRURSRwebcam
SSSSSTSSSSSSwebsh*
SSSSSTSSSSSSwebshop
LQZRSSTSQWXVwebsi*
LQZRSSTSQWXVwebsite
RSVRSSSMSTUTwebsite >
SXP]RJRbVPPOweddi*
[QF^RORIWPPNwedding
[QLLSRSZUOQOwedding >
KZ]RRNSlRSSTweddings
dSRSSRSPTSSSwedge
YSPUSRSFPTSRwedge*
YSPUSRSFPTSRwedged
GUfZRJRNSVPUwedne*
LWIZRGRgQWPUwednesday
ORSKSOR_QUWUwednesday >
\\SRVSRSOTTQSwednesday and
KSMWSMUXSRQRwednesday i
RS[USQSWSSSSwednesday it
NPpSSVS;URSTwednesdays
QR|MSISNSVXUweds
gNJSOGPHVUROwee
YRSSNSSNRSSSwee bag
WSSSRRSPUSSSwee bit
MRRiSESVPYRUwee man
ESOSSSSlTSSRwee one
ZYQQRRROUQRQweed
USROSSSTSSSSweede*
USROSSSTSSSSweeded
aQQRSPSOWRRQweeds
UH_NOLVTSVVVweek
JPFNQbQXTMPOweek >
KRhSSHUIQSSQweek after
KQHYSRR_VTQSweek and
^Z\\QSPSISSTSweek before
LPUQSXSbRPQTweek in
SSHSS^YRRPROweek later
LRSQSPSYPXYXweek of
cSMRSOSUVPRQweek on
IST[SQSWRVSVweek past
IS]SSRSLSSRTweek seven
PSSSTQO_SSSSweek'*
PSSSTQO_SSSSweek's
PSSSSXSRSRSSweekd*
PSSSSXSRSRSSweekday
YQ[ORZSHQUXVweeke*
QRXRR[SNRUVUweekend
SSPRSVSDRRTRweekend >
[RVPSRSMRSUTweekends
YPTSSRSVTTSTweekl*
YPTSSRSVTTSTweekly
BF|CRRLOGae\\weeks
QPSSRLR_N^\\Zweeks >
JRaUSXSKPUUVweeks and
USQRSUSNSQRSweeks before
`SZMSRSVRPROweeks behind
DRdRSVRGPWW[weeks for
JW^SSQRUSWWTweeks i
dSJSSSQWYOPOweeks in
PSVSSQSRSSSSweeks is
RSUSSSSLSSSSweeks now
QSOSSgSHRNOQweeks of
JRFSSVSiSSRRweeks on
RR\\SS[SSSSTUweeks then
]SYQULSKRQPRweeks to
ZOSSSQSSWRSSweep
MTNSSSS`RSSSweepe*
MTNSSSS`RSSSweepers
E^\\SSSSRRSSSweepi*
E^\\SSSSRRSSSweeping
SSSSSSSUTSSSweeps
USSSSRS^USSRweetb*
USSSSRS^USSRweetbix
NpQRSRSPSSRRweevi*
NpQRSRSPSSRRweevils
UVRRPSSIRQRSwee~@pack
LUPWSSSXQUUVwee~@part
WRQ]SESROYRTwee~@staff
LSRSSMMfVSSPweigh
]NWOOI[MYPQMweigh*
UR_SRRSRVSSUweighed
WSSRSPSSUSSRweighing
KMSSSI\\WTSSQweighs
VWSRQVS[RPRNweight
;[XSRQShRSSTweight >
ZRRRRSSDUSSSweighted
URKSSSSQSSRSweighty
P\\URSQSQURSRwelco*
P\\URSQSQURSRwelcome
QTQRSSSVSQRQwelde*
QTQRSSSVSQRQwelder
XSSQSSSMSSSSwelds
_PVQTRK^PMPMwell
PPNPPNQ]NPOPwell >
XRKRXOS\\WRRQwell and
SUSRSSSSQSSRwell enough
YSOSS[SDRRRSwell have
SUPQTZSRURRUwell i
]UTURRSGRTRRwell in
XQM]SUSIRQRQwell on
STPPSRSKVPRPwell the
XSNSSPSPSSSSwell to
OO[MRQTXQWWVwelli*
SQXSSSSRQSSSwellie
RRVRSRTLRWWVwellies
PQSMRRS`TRRSwellington
SSVRSSSPSSSSwellington >
QSSSSSSXRSSRwells
PXMPTZSOUSSUwell~@me
UTRSRPS]RSSSwell~@part
U\\SSSOSPSSSSwelsh
iSOPS`SNSSSPwelts
RSTRSSSVSSSTwembl*
RSTRSSSVSSSTwembley
SQTSSQSYSUUTwende*
SQTSSQSYSUUTwendell
PR_FJPZ\\PX]Xwent
^KURSPR=RVWUwent >
GPSWSP[[QQQQwent and
QS\\QSQSQSSSSwent as
MfLPSWSLSPRSwent away
QOSUSLS]SVTTwent back
CSbSSPSXPVXUwent by
MSRTSRSdSTSTwent cold
[SEXSSUKSRRPwent down
TRRSSSSXSRRQwent for
WSISSRUWURRRwent from
KRRRSRS^QUUTwent home
JPaRSTRcSTTUwent in
WSMSSXSITSSSwent into
UTWIRPR`SSTUwent on
QNRCSOQdURSWwent out
NQbOSSSISSTSwent past
M`SSSWSHRSSUwent quiet
YRXPSRSLUSSSwent the
MWQQQWTcRQSSwent through
JLYcQPQ>VVWUwent to
YWQSSSSIRSSSwent under
^TKRSO]JRQSNwent up
TRRVSSRRSRTSwent with
QOSUSLS]SVTTwent~@refund
G`RTSVSVRTSVwent~@sense
NRPNRPSiPRSRwept
NROPRPSkPPQPwept >
FZZPSSLaLX[Xwere
RSLPSZSgTQRRwere >
UXTSSTRQSRRSwere a
ONT\\SVSWRSTUwere all
OTSSSPSTSTSUwere already
ZRGQRWT]RSTSwere at
MS[SSSSFQTSSwere back
MQSOSSScSSTSwere coming
PRXSSQSTSVVUwere due
IVkRSVSEOWVWwere for
PSSSRSRTRTTUwere going
CRYVPQTcPUVUwere in
MPSSSSU_SSSRwere never
YQO[SMSNSRQQwere not
RNYRSRU\\RRRSwere on
QdFSSQSJSRSRwere still
LOZSSQSURVVVwere supposed
`NNSSQSbRUUUwere the
LR^QSOSfQTSTwere to
SWNSSTSVSRRSwere waiting
J\\Q\\SO[NQPPPweren't
MYPRSO[MQPQOweren't in
J\\Q\\SO[NQPPPweren*
SWKRS[SGTSSSwere~@honesty
LTNSSTUbSRQRwere~@late
PSRSSRSSTSSRwere~@looks
YQO[SMSNSRQQwere~@not
INTSSSSYRUUUwere~@ordered
MS[SSSSFQTSSwere~@refund
SSSSSSSRSSSRwes
JQSWSMSYRWTWwest
ZSQSSSSLURQQweste*
YSQSSSSLTRQRwesterly
SSSSSSSTTSSSwestern
SSRSSSSSSRSRwesterns
_NLWNGRS\\TRUwet
RVMOSRSXROQOwet >
QQSXSXSWOSRVwet and
VSQSSSSRVSSSwet dog
S]PSSNSMSRRQwetin
OR]SRSSNRTTTwetsu*
OR]SRSSNRTTTwetsuit
SSSSSQSSSSSSwetwa*
SSSSSQSSSSSSwetwang
VSQSSSSRVSSSwet~@animal
SSPRSPSZUSSRwet~@day
SYRSSSSQSRSQwexfo*
SYRSSSSQSRSQwexford
YP]OUSSKSTTSwhale
QVZRSQQUQTTSwhale*
QVZRSQQUQTTSwhales
QSRONXXTQMONwhat
HPeORhcFQRTUwhat >
cNNORHS[WQQMwhat a
QWOYRVSPSSRRwhat came
[RRSSXQDURRRwhat do
GSUSXQS^QSSUwhat else
RSSSSPSQUSSRwhat happens
NQeVSYS@RSTWwhat he
Q]HQPZUINQOSwhat i
TVR[SQR\\TURSwhat i'd
cMNQSRQTTSSWwhat i'm
VQXRSLRKTVWSwhat i've
GSBSSXSnPTSYwhat is
eDOQQKJUYNNMwhat it
JSRSSVSMQUTTwhat it's
USOSSNS_USSRwhat more
QTTRSOVOSSSSwhat my
EPPVQR]FOQQRwhat the
WP\\SPEWNSVUPwhat they
VQRSSYSYRRRUwhat they'd
XPMUSUSQQRRUwhat time
SZWSOQSJRRSQwhat was
QZaOSQSGSTVTwhat we
WOPRRKRUTSRPwhat you
R_^PULSHQSTQwhat'*
SSQSSRSTSSSSwhat'll
S_aPULSHQTTQwhat's
PXPSUQSUSRSPwhat's inside
RO^PRHVUTSUQwhate*
WUNPRHVPTSTPwhatever
HPQOSSRyOUVUwhatever >
^XPSSPSIWQRNwhatever you
NMcSSSSXSTTTwhatever's
PRMcTRSJSSRRwhats*
PRMcTRSJSSRRwhatsoever
QWOYRVSPSSRRwhat~@arrive
a`VQPJS:QWUWwhat~@me
ERF_SSSTPSRSwhat~@not
VW\\PSPVLRUUQwhat~@seller
PX[SSSSORSTSwheat
SSSSRSSPTSSSwheat*
SSSSRSSPTSSSwheatish
ZMNYRSRXUPORwheel
SRP[SRSHSSRSwheel of
TYWRRRSGRSTSwheel was
RbRYRSSSSRSQwheel's
QXP`LHQWLXPYwheel*
\\RRUNSSMQTRUwheelbarrow
TQG\\RSSNTTOUwheelchair
QRP`RSSQSSQTwheelchair and
OSRUSSSZSRSSwheeled
KRQTSSSRRVRUwheelie
QRQSSSSRRURTwheelie bin
QRQSSSSRRURTwheelie~@place
UM`KSIR]OUWUwheels
SWRPSSSQSRSQwheels >
\\JWJKXUATLNOwhen
WSPSSRSOVRQQwhen a
VSRSSQSQURRQwhen anyone
JRUOSQSPUSTSwhen he
UWTWQUSRQSSVwhen i
HVTRSTXMQQRRwhen i'd
TRRRSSSXURRQwhen i'm
SXMSPTVPPNORwhen it
gQTSSOQQTRRRwhen it's
SSLPSYSLUSSRwhen my
RSUUSSSKRSSTwhen nobody
JNSNSUScPSSSwhen she
LQUWQJT`MZZXwhen the
TP\\QSIR[USSRwhen they
NT]USPSPPWUUwhen we
pLIQRIROXQPQwhen you
URTSSPRTVSTSwhene*
URTSSPRTVSTSwhenever
G[VSQZXFOTSTwhen~@me
XPXQSMPPUSSSwhen~@seller
USTUSQSJTRRRwhen~@staff
KQ\\TKINRMa_\\where
OVjSTPRHPXYWwhere >
UVOURNSWSQRRwhere a
PQLXSXSLQQPUwhere he
WLJ[SWTY[QOPwhere i
JZVOSTSVQQSSwhere i'd
UNaWSVS@L_^`where is
IMcTRUSQOZ[Wwhere it
SQP[SWRISSRSwhere it's
Q^XPPRSMPTTSwhere my
QSKSSSSPTRSRwhere she
LTSPQMRRPYUWwhere the
WSQRSRSYTSSSwhere there
`UWQQMS>VSTRwhere they
MRQSS_SLSRSTwhere to
jPJRTOSI[PPNwhere you
DRRSSSSWUSSTwhere your
I_[QSKSRNWXVwhere's
OdDSSOSbRMNNwhere's the
MOfRSRSVO]][where's~@me
>\\xORJOGK`d\\where*
OQ[SSSSRSSTSwhereabouts
LScSSSSQOZ\\Ywheres
SSWQSSPLTTUSwherever
Q\\USPTSHVOPNwhere~@me
`UWQQMS>VRTQwhere~@seller
^SQRSQSQSSRSwhere~@staff
ZPTLSOSNVVVTwheth*
ZPTLSOSNVVVTwhether
PRRSSVSOSSSSwhether i
LRVQSOSUSUUTwhether the
]QJQSUSMUSRRwhether~@me
VSSRSSSMSSSSwhey
WLURSQSOSUWSwhich
TP_GS[SASSSVwhich >
XSNZTQSFTRSRwhich at
WY[XRMSDUQUQwhich for
KRPSSRWXUSSQwhich has
NSRUSSSWRSSTwhich he
IRQWU\\RSRNRMwhich i
OOS_SPQYSVSWwhich i'd
XSQSTQTSSRRRwhich in
WSRZYILKUPQOwhich is
[SSQSRSGSSSTwhich my
VSQTSRSQSSSSwhich nobody
JLZRR9^~S\\[Vwhich one
SR^XSQRKSTRSwhich the
`UIPRQSTRQQPwhich was
GSoPSGS=QYZWwhich~@day
LMQbTQPLRRRSwhich~@me
_SMQSUSISSSRwhich~@not
>KSSSjR\\RSSWwhich~@part
R\\QSPVSKRRSRwhich~@seller
RSNSSOSbSRQTwhich~@span
VSQTSRSQSSSSwhich~@staff
OO\\SPUZNSMMKwhile
URVUSQSNRRRQwhile he
VQMRRXXDSQPRwhile i
VSVRSRVPRQRPwhile it
UROQSRSPUSSSwhile my
NVUVRRSOPSRSwhile the
SRVSSYSLSRRSwhile we
OOKUR\\X8SQNRwhile~@me
TSRSSSSSSSSSwhimp*
TSRSSSSSSSSSwhimpers
SSSSSSSVTSSSwhine
\\SSSSSSQSSSRwhine*
\\SSSSSSQSSSRwhined
URSSSWSSRSSSwhini*
URSSSWSSRSSSwhining
IXRKUWRdSRSRwhipp*
TSSSSSSSSSSSwhipped
HYRKUWReSRSRwhippet
SWSSSSSQSSSSwhirr*
SWSSSSSQSSSSwhirrs
SSSSSSSPSSSSwhisk
PRTSSSSSSSTSwhisk*
NSTSSSSSRTTTwhiskey
URSSSSSSTRSRwhisky
gPOSKOSUXQQQwhisp*
TRRSSQSSXRQQwhisper
VSQSSQSXSSSSwhispering
cQSSKRSPSSSSwhispers
hOKNROPUVMMKwhist*
UULQSQQUVNPNwhistle
MVSSSSRJSSSVwhistle >
WOSSSSSPSSSSwhistle's
USRPSSSSSRSRwhistled
XRRRSSSOSRSRwhistled >
_RSSSQRPSQQQwhistles
SSSSSSSYSTSSwhistling
KS]TSNSRSSSSwhit
\\QRSSSRPTSSRwhitb*
\\QRSSSRPTSSRwhitby
T\\J_MWPWTPQOwhite
FeQMROSWNRSSwhite >
PRSYSVSPSSSTwhite and
aQGYRPXMYMLLwhite*
[SPRSSSLYNMMwhiteboard
NSLZRQYUSRRRwhitehorse
]SSSSRSQSSSSwhitelist
UQRSSSSSSSSSwhites
VRSSSSSNSSSSwhitl*
VRSSSSSNSSSSwhitley
JPSSS]QOQUUWwhits*
JPSSS]QOQUUWwhitsun
MPSSS\\RLPUUWwhitsun >
OUTSSRS[SRPSwhitt*
RSVSSRSTSRRSwhittled
OUQSSSS[SRRSwhittling
TFR`OQWRTSPUwho
CRqNSPR\\TUXTwho >
QSNUSFU_SRSQwho are
SROcSMSQOQSPwho brought
HRPUSXSXQTSTwho can't
RSVVSYQ9SSSTwho do
MSLSSYRmQSSVwho does
TQUQSSSJTSSSwho gets
HTPYS[SQRTSUwho had
]SNRRYRNVPPRwho has
NQKWUPRbTUQSwho is
VRRSSQSRTRSRwho never
OSSRSWTKRSSTwho runs
QSRVSNSARRSSwho said
QRRSSXSMRSSSwho says
ORSPSZSURSSSwho sold
RSRRSUSSSSSSwho thinks
OSSVSUSOSTRTwho told
hWQRSPS>WSRSwho was
VQSSSSSOSSSSwho wrote
ONM_SWSXTRSUwho'd
ERNLObRjSSVTwho's
ONV]]OH]QWVVwhoev*
MQW[]RHXQVVVwhoever
\\SRORQSKWPPOwhoever designed
OP_PRRSLQWWWwhoever has
PSPSSUS[TSRUwhoever is
[RSRSOSSURSRwhoever wrote
RWLSSSSWSSRRwhoever you
SSSSSSSUSSSSwhoever'd
UPSVSPSVSTRSwhoever's
IQSSXSSWPSSSwhoever~@pack
[PSRSXSQTRSRwhoever~@reply
R_IQSUO\\QQPPwhole
SJTPSUS]URRRwhole family
cRPSTOSPQSRRwhole house
_STSRPS@SSSSwhole life
bO]NSORBNVVTwhole of
XRSSSRSKSQRQwhole point
MSWSSQS\\STTTwhole season
PSZUSPSRRSRSwhole street
]PORTPSTSSSSwhole thing
TXQSSRSSSSSTwhole~@day
SSTSURSOQTTSwhole~@family
SSSQRRSXSSSQwhole~@parcel
[MSSSQSHTSRRwhole~@part
MUUMWQSpQSRPwhole~@place
VPRQS_S>SSSTwhole~@reply
VRNRSZSZSQSRwhom
QVUVReUEORSTwhose
H[QRSyOFRPRSwhose >
DR[RSOYhRSTSwhose hands
DR[RSOYhRSTSwhose~@part
_RQSSOSLURSRwho~@late
UXJPQ_TTRSRVwho~@not
ZRRPSZRQRSSRwho~@ordered
RRRRSZSEPSRTwho~@reply
KSVUSZRPSUSWwho~@works
POFZSXT[NWRTwhy
VSPRSYSKQRSUwhy >
PSSRSQSiQPQOwhy do
PQPRSOSVSVTUwhy i
PQPRSOSVSVTUwhy~@me
URPSSTSWTRRSwi
WRQTSRSRTSSSwick
gQQSSRRLSSSSwicke*
gQQSSRRLSSSSwicked
TSQSSSTYSSSSwickl*
TSQSSSTYSSSSwicklow
WQQSRQS]STSTwide
WRSSSSSRRSSSwide >
TSRRSRSOSTSTwide and
NSYRSRSVTSSSwidow
SSSSSSSTSSSSwidow*
SSSSSSSTSSSSwidowed
LO[QSRR`TUUTwidth
RUDXRMVYVPRLwife
UPLWRQRURTUTwife >
RTVRSSSQRTUSwife and
WJSSSSSWSSSSwife is
JSSSSMT_SRSQwife said
UQQVSQSNQRRSwife says
ZVSSSSS@TSSSwife thinks
XSS\\SMSBTWSUwife to
RRTNUTSUTSSSwife'*
RRTNUTSUTSSSwife's
HSRQUTSbSSSSwife's~@family
ZRSRSSSQVRRRwifes
aRQRSQSASSSSwifi
`QQQSOSBXQSOwig
hOSRRSSMTTUTwiggl*
iONSSSSMTSSSwiggled
RSXRRSSSSTUTwiggly
MQNYSMS]SVSUwild
RQSSSRUQSSSRwildf*
RQSSSRUQSSSRwildfire
PQOSPbPSNSSXwill
JVEbSLSfQSRRwill >
USURUKS`PXXVwill be
WTNSS]SISPPQwill give
PSPSSaSNQPOTwill look
UPOOS_SIRRRUwill not
URYRSNSGSTTTwill say
PRSSSSShSSSSwill'*
PRSSSSShSSSSwill's
XROSSVSQVSSRwilli*
\\ROSSRS\\VSSRwilliam
OSSSSWSGSSSSwillingness
UPOOS_SIRRRUwill~@not
UVOPRPSXQQQQwin
VPSSSRSXRQQQwin >
RXRRSQRNSQPQwinch
dOKNQPTVVQTOwind
OT\\QRQRLUWWSwind >
SSPQSSSTRQSPwind chime
dOVSSOSOVQRRwindb*
dOVSSOSOVQRRwindbreak
WSSSSSSOTSSRwindf*
WSSSSSSOTSSRwindfalls
RQYSSSSSRUVUwindm*
RQYSSSSSRUVUwindmill
PUQZSFSWTWQUwindo*
NMa^TJOTRYTWwindow
YQG\\T\\QPVUPSwindow >
UUUPRKSWSSRSwindow and
\\RKRSSSVTSSRwindow for
QRQVRSSRSSSSwindow i
ISc\\SRSFRUTTwindow with
P`MNSRSQUQQQwindows
N`SRSSSNSRRRwindows >
XNITSPWXSTRTwindowsill
RRMZWRSNSSSSwindow~@me
OSRSXQSLRTTTwinds*
SSRSSQSVRTTTwindscreen
OSSSXSSJSSSSwindshield's
SSQSSSSSSSSSwindy
ZOOQQTRKTRTRwine
]PQRSRSTTRSRwine >
TTSQTSSOSSSSwing
YTSRSRSLRRRRwings
PSSSS[SMSSSSwink
NSQPSRSYSSSSwinke*
NSQPSRSYSSSSwinked
IUUSSSS\\QSSSwinki*
IUUSSSS\\QSSSwinking
PRSQSSScSSSSwinne*
PRSQSSScSSSSwinner
QPWPRRS^TTVUwinni*
QSZSSSSQSSSSwinning
TPOPRSS`TTVUwinnipeg
RQVPRUSTPUVUwinnipeg >
ZSNQPQSXPVUVwins
dRNSSSSNXRRPwinst*
dRNSSSSNXRRPwinston
SNZMRWPWUSURwinte*
HK\\NRWQ`UTUTwinter
QQLSR]RQRSSSwinter >
WRSSSSSSRSSSwinter's
[VPSSSRJTRSRwinters
`UQNQQSEPQRRwipe
PTP]RRSORXQYwiped
POP]RRSIRXQYwiped his
TR[SSSSJTSSRwiper
VSRQRRSOVRSRwiper*
VSRQRRSOVRSRwipers
SSSSSRSMSSSSwipes
XSSSSRRMTSSSwipin*
XSSSSRRMTSSSwiping
QWPQSUS`SQRPwire
PSSRSSSSSSSRwire >
QSQSSVSSSSSTwire and
SRSSSSSLVTTTwired
]RHSSRSKVRRQwirel*
]RHSSRSKVRRQwireless
YSRRRRSQURSQwirin*
YSRRRRSQURSQwiring
XSSSSSSMSSSSwiry
R[SSSSSLSSSSwise
UQRSSSSXUSRSwiser
_RTWXQTDQPQNwish
RSRRZSSLRSSRwish to
KRQWScSJRVQTwishe*
KRQWScSHRVRTwished
LRR^SQS^SVRTwished me
LRR^SQS^SVRTwished~@me
SSSSSRSUSSSSwishes
]SQSSTTOURRQwish~@me
WR_SRMSSVSSSwitch*
WR_SRMSSVSSSwitchcraft
NRTR[RVXQSTSwith
YTPMR\\RTMQP\\with >
LSSYTZKOQWTWwith a
WRRSRRSQTSSRwith ambition
EPNUQTQcNVSXwith an
WUSSSSRKTSSSwith another
HUQSSRShQSRSwith arthritis
aQYSTOSCUSVRwith both
OQRSXSQQSSSSwith eleven
hTFRSSQJUQQRwith forty
\\RTRRRRGTSTRwith four
SRRSSSSYRSSQwith gloves
^XXRUOS9VRTRwith her
\\SRLSSSVUQSQwith him
RTaJPLSUSVWTwith his
JXSSQYSPVSSSwith holes
^VITOZROSOQQwith it
KSWTWQSWPUUUwith its
`MVYSRSFWTUSwith me
QS]OQPSTRUUTwith more
Q`OYOYPSUWQUwith my
`OSRVSSEURRRwith no
HM\\SQQSSSVUUwith nothing
W\\X^NQRMTTRQwith one
KS`PSSSIQSSSwith our
RTRURUSKSSSTwith some
QNRRSRSQSSSTwith somebody
UVSQSRU\\RRSRwith string
VTK^N[SJRROWwith that
WMPUWXZCTUYUwith the
PTKRSVRUSRRUwith their
USSSR[SBTTTUwith them
YRRSTUS?RRRRwith these
jOONSPQ:[RSQwith this
JXJRRSS[NRTSwith three
UPNYSNRZQTPRwith two
RQKWSQSUSRSQwith us
NZZSSSRHRTTUwith wheels
PSYSSUSORRRPwith you
^NXRSRSJUTTSwith your
QYTVRQRMRSRSwithd*
RZSRRQRNSSSSwithdrawn
RRUWSSSQRSRSwithdrew
SSPRSSSSSSSSwithh*
SSPRSSSSSSSSwithholding
KPPQRaSPPSQWwithi*
KPPQRaSPPSQWwithin
USSSSTSQRSSSwithin a
KRUNSXSXQRRUwithin the
[IVWSVOKVSQVwitho*
[IVWSVOKVSQVwithout
SQVRSUSMRSSQwithout >
UPSUSYSQSSSSwithout a
RSORSUSYSQRSwithout any
PSRTSRSQRTSTwithout asking
WRTRRRSNTSSSwithout being
VTSRSRSQSSSSwithout dribbling
OQNMS^RTRTTUwithout it
NcUQSQSMSSTQwithout me
UPWSSQSUWQQQwithout one
VSRSWTRYURSRwithout so
RSSWRQSMRUSUwithout stopping
T[RRSOSUPRTSwithout the
ORXRSRSXSSRSwithout them
PPN^STSNSSSSwith~@animal
NSSRSWVQRSSTwith~@family
SSSRSSSPTSSSwith~@material
TXY`NUPAVWSTwith~@me
PRYSSRSbRUUUwith~@missing
[NWRSQRDUSSTwith~@not
TRSSYNSUSSSSwith~@pack
SSXRSOXLPTTSwith~@part
PSQVSSSSSTRTwith~@place
SZNRSRSKUPRPwith~@recommend
STJRR^RDSSRWwith~@seller
PQLQTSSOQSSSwith~@sense
NNRQSRSZSRSSwith~@staff
YSSRSORDVSSSwith~@wrong
SREZSRS[TSSSwitne*
SRRSSRSVSSTTwitness
SSEZSSSXTRSSwitnesses
RRSSSRSZVSSSwives
PR]SSRRLPZ\\Ywks
RS]SSQSPRVVUwo
ePMPRXRKYNPOwobbl*
VQPRR[SGTPRSwobble
ZRQRSNR^WQQPwobbles
VSRSSPSUURRQwobbles when
[SRRSRSRSSSSwobbling
TRSSSVRMTSSSwobbly
iTSSSOSOQSSQwok
UTP^SRR<TTRSwoke
^PPISVSKXPRQwoke up
M_RSSSSPSSSSwolf
QSTSSQRSSTSSwolve*
QSTSSQRSSTSSwolverhampton
RPWPQQS\\RRSPwoman
WSaQSOSQSSTSwoman >
QQOQSbSYSRRUwoman called
QSXSSVSQSSSTwoman on
SRSSSSSSSSSSwoman's
SRSSSSSSSSSSwoman*
jIPPRPSV]POQwomen
PSSRSUSRRSSSwomen's
OdOQSUSLRPQPwomen*
RdORSSSMSPQPwomens
^NOQRHRf[TSSwon
WOWRRQSPWTSTwon >
\\L?KPSQ]YJJKwon't
TRQUSRSJTSSRwon't hold
LSSSSZSQOSSVwon't take
RPMPWNQjQVVVwonde*
SRGRXOR]RQQRwonder
RSSRSSSeSSSSwondered
XRERRRSXSRSSwonderful
NSgSSRSJRXXWwondering
UORSSVSHQSSSwonky
ZQTQR^SO[OQQwont
]POWSOSSTRQOwood
[PSRRRSXWRRQwood >
USSSSSSVRSSSwood'*
USSSSSSVRSSSwood's
\\QNNYRSSXNQOwoode*
\\QNNYRSSXNQOwooden
TTRSRRSWUQRQwooden spoon
RSQTSSSWRSSSwoodp*
RSQTSSSWRSSSwoodpile
RSQSSRSWSSSSwoods
aMeQPRSMQWVWwool
TSRRRSSRSSSSwool >
USRSSVSQSSSSwool'*
USRSSVSQSSSSwool's
SSSSSSSOSSSRwooli*
SSSSSSSOSSSRwoolies
NKUWScQNSONRword
OOVURVSKPQRTword >
ESNSS]RUPTSUword for
GTZPUYSNRQQTword from
_SSVSLSDTUSSword i
GMLJOmPRPJOMwords
KQPPQeRPVOPRwords >
NU[SSPSOQQRPwords and
OROSSZSLSSTSwords to
VSTURNSSTUSSword~@me
CS\\NSOSYUXYYwore
IS\\SSQSSQSSUwore a
VURRSSSXSSSSwore it
GTbSWVUROUQXwork
JRbTSfR[OURXwork >
RQWRSRWYSSSSwork i
LSRRSRSZSSSSwork is
PRURSTSPSTUTwork there
VSQYSQSMTTSSwork to
SSSSSSSSTSSSworkb*
SSSSSSSSTSSSworkbook
SOPQSUSPURRQworke*
SOPQSUSPURRQworked
RSYRR^QNSTTXworki*
RSYRR^QNSTTXworking
MSYSSXQUQSRXworking days
]SRSSKSOSSSSworkm*
SSSSSTSTSSSSworkman
]SSSSKSNSSSSworkmanlike
IZRSRRSYPSSSworko*
IZRSRRSYPSSSworkout
VXO^SZXPISQWworks
QTOMSTSNTSRVworks >
GXVPSSRePSSSworks at
TSSSSRSPRSSRworks if
TYSRSQSQRSSSworks like
QSUUSSSOSTTTworks the
RSQQSYSPRRSTworks*
RSQQSYSPRRSTworkshop
SSTRSSSPTSSRworkt*
SSTRSSSPTSSRworktop
MKTOROQgTXYXworld
MNRSRPQ^STSUworld >
SUSRSVSSSRSPworms
IMOQSUSdRRSRworn
[SORSSSNURSRworri*
[SORSSSNURSRworries
PS]OSQSOSVXTworry
XcHOaGRWWPROworse
LSSRRQShTSTQworse >
dRMRPRSNVPQPworse than
_SRSSSSKRSSSworsh*
_SRSSSSKRSSSworship
JSNRSTSgUSSSworst
lLSQRBG`WRQLworth
OSROSQRYTUTTworth >
`RTSSQRDROPMworth it
MQVTRRSQRUTTworth of
WSSUSPSORSSSworth the
SSSSSSSRTSSSworth*
SSSSSSSRTSSSworthy
ULSQSOL[QRUSwould
PSOSSVSOVRRQwould >
J^XMRISZPXZUwould be
USURSPSVSRSSwould call
QSROROS_PPQOwould do
HRWR]OR^OSSQwould have
XRFSSZSUSSRTwould i
ASRXR\\S\\SSSTwould like
TPHTQNS[VSRRwould not
LR^OSNS[RXZVwould you
WNQVRURYUPRQwould've
UPT\\SPSNVRRQwould've been
SSKbSTTORWQYwould*
OWM_TRUHQZR[wouldn't
XSRSSSWHRTSSwouldn't get
MRU[SRSXSSSVwouldn't take
XRFSSZSUSSRTwould~@me
TPHTQNS[VSRRwould~@not
\\aJVSTS@NSRRwound
KPM[RPRrPUOVwow
LQNQRPRmQSOUwow >
VSQP[NQRQOPMwrap
XZSSLRRMSSSSwrap >
SQTSWRSHSQQOwrap was
OKVSmWQLKPRPwrapp*
JMUUdWRJKQSQwrapped
JSSRWQSMPSRRwrapped >
USSVQZSTTQRRwrapped in
JORSWRRUQRRRwrapped like
]SSQSSSXTSSSwrapper
ORTS\\SRQRSSSwrapping
VSNSSSSSTSRRwraps
U[QSSSSKTPRQwreat*
U[QSSSSKTPRQwreath
SSVSSSSMSSSSwreck*
SSVSSSSMSSSSwrecked
gNPUSPRHWOROwrenc*
gNPUSPRHWOROwrench
TSQRSRROUSSSwrench clicks
SSTSSSSMSSSSwrexh*
SSTSSSSMSSSSwrexham
RSQSSSSSSSSSwrigg*
RSQSSSSSSSSSwriggled
SSSSSSSTSSSSwring
USSRSSSPTSSRwring*
USSRSSSPTSSRwrings
aRQSRQSIVSTRwrist
URSSSURWTSSRwrist*
VSQSSURSTSSQwrists
SRUSSSSXSSSTwristwatch
[SZQTCR[TQPNwrite
RSRRS\\SOSSSSwrite >
QSKRSWS`SRRTwrite a
\\S^SSLSHVSSQwrite these
PSQSSSSXRQQPwrite to
YQQQSVTLRRRTwrite*
YQQQSVTLRRRTwrites
FPURRdQUPQQTwriti*
FPVRRdQXOQQTwriting
RSOPSaSHRRSTwriting >
PSRRSUSFRSSSwriting that
FS`RSJSYRUUUwriting this
[SOSSXSTRQQTwriting to
SSSSSSSPSSSSwriting's
S\\T\\THQSSWVSwritt*
S\\T\\THQSSWVSwritten
[MLRSWSQUSSSwritten >
RVRWSLSTSSRRwritten in
KQSSUTSeSTUTwritten on
XQRSSTSNSSSSwritten to
TSSSSSSSTSSSwrocł*
TSSSSSSSTSSSwrocław
TeO[NXODMONMwrong
L\\YISTSWUMONwrong >
PTTSSXSOSSSSwrong and
RWWRSNSRQSSRwrong bloody
PQSSSUQUSSSUwrong button
SXRQSUSISSSTwrong by
NMRRSSSUSSSQwrong colour
UJeTSMSQSXYUwrong end
KMU`SPSQR]S[wrong flat
SHP_SRSMRZRXwrong house
JgVLSPSGRPRMwrong one
UM[TSQSTSUTTwrong side
POSQSSSTSRSSwrong size
XRSNSXSPUQSRwrong way
`SNRSQSVROSNwrong with
S\\QQSQSIRPQPwrong year
VVEXO_OQLPLRwrote
]VSOSSSGTRSMwrote >
RSSSSWSTSSSSwrote again
WSVRSQSTRTTSwrote and
YYSSSTSTSSSRwrote back
XQSSSSSPSSSQwrote in
UPRQSYS[SSSSwrote it
KSSRSXS`RSSWwrote me
QUSXSHS`SWSTwrote no
MSLWP[SYSSRUwrote on
RTSSSYSUSSSSwrote that
RRSSSEShSSSTwrote them
SSSRSYSJRRSRwrote this
LWOMS\\R]PNPUwrote to
RVZSSRSQPWWUwtf
TRSSSSSSRSSSwyomi*
TRSSSSSSRSSSwyoming
OPPkSGS`ORQPx
SSRSSSSSSRSRxbox
XSRSSVSPTRRRxl
OR[RSSSPQVWVxmas
QPRSSMS]QSSRxxl
KQPSSRSaSUUUy
SQOQSSScSSSSy'all
LQ\\SSSRMRTUUya
QSRSSSSXQRRRyall
TSSRSSSSSSSSyam
bSIPRZSYPSRSyard
PSVPSUSfORSUyard >
\\ROPWORKTRQRyards
TQSQXSSSSRRRyards of
eWRRRPTIOSSRyarn
USRSSRTPRSSSyarn is
TPSSSRSQTSSSyawn
RJHSSXSRTSRSyeah
GZKPQLOiPUUSyear
ZWNRSSPITQQOyear 0
VXXPSNSSQTUTyear >
NT\\SSRS?OVVVyear and
USKSSVTXSSSSyear but
PORUSQS^SSSSyear of
RRMXRQS[WQQQyear old
RSORSRSTVQRRyear olds
OSN[SRSKRVUWyear they
OSTQRQRVQUVUyear'*
OSTQRQRVQUVUyear's
ZRSRSRSQTSSSyearl*
ZRSRSRSQTSSSyearly
MZ>QQMNkVNLTyears
ORZURQTTQUUXyears >
W[ORSPSLRSSSyears ago
]RNQS_QIWNMMyears and
SSVRSVSFTRRQyears in
\\TRSSRSQVSSRyears of
^OQSSQSCSSSSyears old
RRTRSXRHSTSTyears on
LSYSSQSRRSTSyears so
VVRSSQSKSSSQyears the
NRRRSRTgRSSSyee
LQQfRQRUN[QZyeete*
LQQfRQRUN[QZyeeted
SSWSSUSIRSSSyelli*
SSWSSUSIRSSSyelling
SRHUOSR[USQUyello*
SSJVOUSVUSQSyellow
VROPSUS[UPQOyellow >
XSSSSRSSQSSSyellow's
NSQSSQRXURSTyellowknife
DSSQSSSmSSSSyells
OSSSSYSWSSSSyer
IJ>LPbCeWMPNyes
ZPJTRWP^URRUyes >
bPSNSMSLOSSRyes i
LSSOSQSUUPSRyes or
ORRRSRSfOPQNyessi*
ORRRSRSfOPQNyessir
MRRRSRSrMOQMyesss
TRVTSNSMSUTRyeste*
TRVTSNSMSUTRyesterday
LSfSSPSNRQQSyesterday >
PRKUSRS_STSTyesterday i
[PRSSMSROSSRyes~@me
BJrPQPOHPaa]yet
KMcLRLRRLXYZyet >
TRSRSQSSUTVRyet and
KScRSRSQPWWVyet to
SSSSSPS_SSSSyeti
]NSSSRRJUSSSyield
SSISSRS\\SSSSymca
MRQTSRSuSTSTyobs
YSSPSQSXRSSRyoga
TSNSSRSYUSSPyoghu*
TSNSSRSYUSSPyoghurt
OXSQSSSSQSSSyogur*
OXSQSSSSQSSSyogurt
RSRSSMS`QRQPyoh
WUSSSRQPRSSSyoke
MSSSSSSQQSSSyolk
TRRSSSSUSSSSyolks
NSQSSSSVQSSSyonke*
NSQSSSSVQSSSyonkers
TSSSSQSSTSSSyork
NSSSSSSVVSSSyorke*
NSSSSSSVVSSSyorker
QTSSSSSUSSSRyorki*
QTSSSSSUSSSRyorkie
SSSSSSSYRSSSyorks*
SSSSSSSYRSSSyorkshire
WKNDMUDV[LPQyou
QMN[WUSUVYUTyou >
@RUPRYSYSQQUyou a
UPXSSOSVTTUSyou about
FVVSR^ONRSTTyou are
FRLRRXQYQRRTyou ask
VQRSSQSOTRRRyou breathe
RROSSOZWQSSRyou buy
WXRSSPSTTSRRyou call
MfN\\RHQZLVTQyou can
dRJRTTSPVRRQyou can't
YRIRSRSQUQQOyou cannot
UNSaXQUVQUUTyou could
QS\\RSRSXPXWWyou could've
\\NPQYVSWVRRTyou do
BOJPSXSeRRRUyou don't
XSPSSRSOWRRQyou enjoy
nSQOSLRDVQQQyou find
QSZRS_S4QSSZyou for
KOIRPYSVRRRTyou get
SRPPSUSUQSRSyou go
]O^RSJSTRUTTyou had
[RMRRYRF\\RSNyou have
_SRRRRSEVPRQyou hear
YQRSSRSTRSSSyou in
:ZZPQPS`LXXXyou know
MUSSSSS[SSSSyou lift
IV\\ZSNSOOXVYyou like
OSSRS[SBTSSQyou look
PReRROSSSTUTyou lose
SSSSSQRPRTTSyou may
WRTRSPSPRSSSyou must
kPSQPKSGWRRQyou need
RSRSSTQTRSSSyou never
ISRSRZSNQSSTyou open
WSRSSSSOURQQyou press
_VRPRQRVUTTSyou put
QRKPS`SQRRRUyou ring
YRSSSRSQTSSSyou run
MRQRS_SUPSSTyou say
QXWRRKSORPQPyou see
Q^RSSQSMPRSRyou send
SSWSRTSRRRQRyou so
SSQSSTSWSSSSyou sure
]QPRSRS@USSRyou take
STSSSRSSSSSSyou tap
RSSSSRSNVSSQyou tell
XSPSSTSASQRSyou the
UQQSSVSVTSSSyou they
\\O[NRZSCRPSVyou to
JSXSSSS\\SSRTyou took
TSRSSQR\\TSSSyou turn
HPUSSKSnRUVTyou understand
MPJRRJSaYQQTyou want
TPL\\SVSJTRQTyou were
URVSSNNVTUTTyou what
OSWSSSSSSSSSyou which
]SMSSRSCTSSRyou who
SRSRSJScTRRRyou will
TPOSSSSSTRRRyou would
XRPOSQWRTRSQyou wouldn't
T`ENTWRHRLNOyou'd
MORSS`SRRSSYyou'd need
LVORWSTVTRRSyou'd think
ZSRQSSSQRQRPyou'd~@not
RQRRQXGaXTSUyou'l*
RQRRQXGaXTSUyou'll
VVOSROSOVTSSyou'll have
YQLQTTN[[QQRyou'r*
YQLQTTN[[QQRyou're
[RRRRRSSSSSSyou're a
GSXSSSS]QUTUyou're reading
NQQSS[ScTRSSyou're~@reply
GSXSSSS]QUTUyou're~@use
SNQNYSQZXRRSyou'v*
SNQNYSQZXRRSyou've
KRRSRYSXQSSVyou've a
aWLSSQSPWQQQyou've got
aWLSSQSPWQQQyou've~@arrive
SRSSSSSNSSSSyoud
QQL\\Q\\V>OWRWyoung
KTSSS_VGQRSSyoung man
\\SSVQUSRQUSVyoung woman
URQQSPSeQSTOyoung*
SSSSSQSYQRSOyounger
URQQSSS_STTSyoungest
SRNWQ\\VIPWRWyoung~@staff
RGRYJUPZUWSYyour
RSRPSZSLSRSTyour case
USSSSPSQUSSSyour hand
RQSRSSRKUSSSyour hands
QSPSRSSWRSSRyour head
SSORSTSJQSSSyour man
NUQRSQSfUSSSyour own
OSXTSQSRRUUSyour package
eSQMSPSFVSSQyour thumb
KTWSRSScRUTUyours
URSZSRRKRTTUyours*
URSZSRRKRTTUyourself
XRSVSSSJRRSRyour~@carrier
NRVTRLSkRVTTyour~@parcel
UTN`RLRlTSRQyour~@part
FSV`SSSNPWVVyour~@place
KSSSSVSRRTTUyour~@recommend
SSNVSSSOQURUyour~@staff
CROSSaSURTTVyouth
ROZSSRSVSUUUyoutu*
ROZSSRSVSUUUyoutube
PRQSSRQbRTTTyou~@late
SSSSSQRPRTTSyou~@month
HVgISNV^VNPMyou~@not
WQSVSSULSTSTyou~@ordered
TSSSSSS`QSSSyou~@part
\\SSQSSSQUSSSyou~@place
PRSSSYSGNSSUyou~@recommend
RSZOSQSWTUWRyou~@refund
BWMOR]QSPSTUyou~@reply
UQQSSVSVTSSSyou~@seller
Q^RSSQSMPRSRyou~@sent
OQRSSXS]VPPOyou~@use
MSQSSXSPRSSSyou~@works
SQ[QSSS\\URTRyrs
KQQRSQS~VRRRyuck
TSNSSSSTVRRRyukon
qRRRSRSM`OQMyum
SSSQSSSSSSSSyuma
eRRRSRSO\\PQNyummm*
eRRRSRSO\\PQNyummmm
M[XOSQSZRUVTz
NUXOSQSVRUVUz >
QTTSSRS\\RSSSzagre*
QTTSSRS\\RSSSzagreb
OTSSSQSeSSSSzambi*
OTSSSQSeSSSSzambia
SSSSSSSQTSSSzambo*
SSSSSSSQTSSSzamboni
RSVSSSSYSSSSzapru*
RSVSSSSYSSSSzapruder
SS[SRSSMRTSTzarag*
SS[SRSSMRTSTzaragoza
SQSWSSSSQSSRzari
_DQSSRSVYRRRzeala*
_DQSSRSVYRRRzealand
SSSSS\\RGSSSSzelda
WPiKOXP]NY[Wzero
YSQSSOSSSTTSzero stars
QSSSSRSSSSSSzeros
YSQSSOSSSTTSzero~@recommend
WROOR_RVXQRQzip
PQQRSeS^QSSSzip >
]RRSSSSOZQRQzip's
cHTRRNSPYRSRzippe*
YORSRRSIXQRQzipper
WQSSSRSPURSRzipper >
SRRSSSSWVSSRzipper on
\\MUSSOSZTTTSzippers
fNPRSQSLSSSSzips
RS_OSQSNSSSSzithe*
RS_OSQSNSSSSzither
TSSSSSSRSSSSzoo
SSRQSRSbUSSSzoom
XSMRSSSZTSSSzuma
\\RORSSSSVQRQzzzzz*
\\RORSSSSVQRQzzzzzzzzz
SSSSPSUMQSRSzüric*
SSSSPSUMQSRSzürich"""
