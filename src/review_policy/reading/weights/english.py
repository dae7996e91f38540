"""
Weights of topics, learned by training/train_topics.py from 5437 texts.
"""

BIAS = (-2.17, -4.38, -4.26, -5.42, -6.28, -4.48, -6.32, -2.31)

VERDICTS = (
    (
        'product',
        -1.099,
        0.0,
        (-11.175, -0.022, 0.057, 0.157, 0.682, 0.723, 0.442, -0.135, -0.026, -0.16, 0.091, -0.182, 0.268, -0.055, -0.11, -0.155, -0.16, -0.38, 0.3, -0.06, 0.033, -0.329, -0.227, -0.674, 0.044, -0.078, 0.05, -0.403, -0.177, -0.456, 0.012, -0.145, -0.007, -0.163, 0.002, -0.527, 0.338, -0.203, 0.202, -0.185, -0.078, -0.291, 0.009, 0.023, 0.006, -0.022, -0.145, 0.462, -0.332, -0.194, 0.28),
    ),
    (
        'delivery',
        -1.099,
        0.0,
        (-7.403, -0.177, 0.013, -0.239, -0.309, 0.156, 0.583, -0.089, 0.022, -0.324, -0.188, -0.156, -0.154, 0.014, 0.154, 0.27, 0.078, 0.415, -0.217, 0.05, 0.164, 0.307, 0.088, 0.456, -0.269, -0.122, 0.196, -0.436, -0.081, -0.008, -0.078, -0.137, -0.027, -0.298, 0.048, -0.024, 0.175, -0.085, -0.097, -0.407, -0.049, -0.151, 0.041, -0.082, -0.058, 0.125, 0.414, 0.147, -0.398, -0.276, 0.532),
    ),
    (
        'late_delivery',
        -1.099,
        0.0,
        (-13.062, -0.153, 0.025, -0.282, -0.167, 0.363, 0.397, -0.116, 0.052, -0.26, -0.116, -0.119, -0.068, 0.041, 0.176, 0.226, 0.038, 0.529, -0.184, 0.005, 0.035, -0.471, 0.02, -0.127, 0.243, -0.097, 0.115, -0.448, -0.079, -0.065, -0.025, -0.187, -0.013, -0.236, 0.02, 0.08, 0.091, -0.079, -0.112, -0.358, -0.051, -0.135, 0.053, -0.072, -0.061, 0.132, 0.329, 0.26, -0.312, -0.04, 0.477),
    ),
    (
        'fulfilment',
        -1.099,
        0.0,
        (-3.44, -0.213, -0.05, -0.202, -0.282, -0.207, 0.858, -0.122, -0.015, -0.423, -0.086, -0.217, 0.003, 0.062, 0.19, 0.161, 0.092, 0.29, -0.135, 0.024, 0.142, 0.325, 0.089, 0.303, -0.112, -0.156, 0.329, -0.489, -0.096, -0.009, -0.075, -0.06, 0.141, 0.274, 0.155, 0.401, -0.228, -0.106, -0.051, -0.438, -0.072, -0.189, 0.061, -0.004, -0.01, -0.002, 0.206, 0.192, -0.638, -0.197, 0.391),
    ),
)

WEIGHTS = """\
cQXPMJPQ0
YMKRSPS[0 0
=][YSNRd0 00
PUMRSPYQ0 000
TXTYRMMQ0 >
RSRPSRS[0 am
MXPPR^S_0 and
RRQRSSR\\0 bar
NZVQSUQI0 in
KSTQSSRT0 june
RS[SSPRE0 march
PROWSSSL0 months
RSUTSRRN0 pm
]QPRSMSm0 stars
QTQSSVRU0 the
[GSSSXRY0 to
YSVSPRSJ0 weeks
bSIMSMaR00
mOQPSRPD00 0
OQULMTW^00 00
NPRXOUZZ00 >
USTSRLRR00 and
PSLPORQ\\00 days
FPPRVP[V00 for
OSRSQZQb00 hours
QRMSSeQM00 hrs
QTTQSLT`00 i
UQOSSSWH00 in
VUSSSSRQ00 inch
XSSSSSRD00 min
OSXSSSSL00 of
^SJPSRXF00 on
SURSSSRS00 percent
OSPRRXS_00 pm
RVRRSSVU00 the
SSPSSUSR00 they
I[SSSPTK00 to
ZQSRQMSa00 years
kPSQSNS=00'0
QQSXSQS]00's
\\^HPOZ[G000
IPSMRoRB000 0000
LVMQRPfL000 >
PTRSSORc000 and
LXQSSSRZ000 pages
M]EQ\\SH\\0000
UVLM]PNU0000 >
SVRRRPSF0000 and
ZNSRRRSQ0000 pieces
RROSXTSR0000s
XSSSSSRL0000w
VSRSSOS[00a
SRSSSSSQ00am
UWQSSSSO00c
QSTSSSST00nd
SSRSSSSS00s
ONBQSnSR00st
NK[OQROT00th
NUSORUQL00th >
UO\\WSRSA00th and
SRXQSQSL00th the
SSSPSLSd00th they
QZSSSSSV00w
VRSQSTSP0am
WRSbRQRN0b
JSKbSRQZ0c
RRS[RSSN0f
OSSZSQRf0g
VSSRURRP0k
TSSRSSRR0kg
TL^RSUSG0nd
RSYQSSSL0pm
PNYTRTRK0rd
QOYRSRS_0rd >
[PSSSRSN0s
LQ\\RSPR^0st
OKUQRROU0th
PQSPRPQ[0th >
QRWRSTS90th and
?QUQRPP^< 0
fJPQPOVR< 00
LYbMSRRR< 000
G_SN]NZ_< a
J`SRQSSS< about
cQPRQOPO< absolute
XR]NSPRC< according
]MUWS\\Q=< after
KQMRRQR^< ah
XSRRSQSP< alarm
VWYKUeRJ< all
MQPR]PYK< also
NRUR]FR`< an
EXOXN\\VX< and
SSSQSVSP< answered
>RTRSSRb< anyway
OSWVSWSN< apparently
P^MURSSU< arrived
SSUQSSRV< arriving
`SKQPIRT< as
XQLLSTRa< ask
AcLVQUSM< asked
ELQOOYT\\< at
^RQPRSSR< baby
L[QSRSSJ< bag
SSSRSPST< ball
PcQ[RPSP< bang
RTYSSRR\\< battery
_RIRQOSM< battery's
JRTN[VSR< beautiful
]RRRSQQL< because
UPJRUPTY< been
NHOfSDYO< before
WQSSSQSO< bench
YWPLOOQF< best
LSR^RSS]< big
_ORRSRSM< bike
GSMESSSr< bin
SNiNRR_A< bit
FRQWSaSG< blocked
OQNYSUSG< bloke
TRRSRcS?< bloody
^VPXQSSL< blue
USSSSRSP< board
QLUfSQSK< boots
LPOQRlRK< bot
K^PRSYRO< both
RUSRRSSN< bottle
XYRPSOSR< bought
G^PRSRPK< box
ZTQSSOSR< bra
RZQSSRSQ< brand
YRSRSSSQ< bright
^OSUSRSO< brilliant
SSPQSWRK< bro
JSQYSQSQ< brought
GRNNSMNJ< but
aQ`NNOZA< by
KQKRSLSY< bye
EXSSSSSP< cable
WKSRSVRP< called
NOMfUJPQ< came
HNPUQRRf< can't
PSMRSXQP< cancelled
XPbSRRRF< cat
cPESSSSQ< chair
VPRSRRSD< chapter
WSSSSQSX< charged
gPSSRUCP< cheap
NVSSSSXO< cheaper
PSPRRRZL< cheapest
MRQRSNQ[< cheers
DcUSSSSK< cheese
NPiRSRSC< christmas
NQQbRRSJ< chucked
LRLQRXR_< class
XRQSURSJ< colour's
SRSSRRSV< colours
NQ_QSRSI< come
YRPRSSSN< comes
MRQSSRSO< could
SRRSSQZO< couldn't
NTRRRQRP< counted
LSSVRQSV< courier
@aSRWQSZ< cracked
SRN\\SORQ< credit
RSRSSZSP< crooks
SPPRSRS_< curtain
?ROORcR[< customer
RPNSSR[O< customs
ZPRSSSSV< cut
\\RSSRRSJ< cute
RXISSPSR< date
LPVRRTUM< day
PRPRRHHn< dear
HRSSSSXU< dearer
WPPMSXRQ< decent
RQ\\OSRRV< delivered
TQM\\QQSS< delivery
VNOSYLSP< did
WQIQRZRU< didn't
NQ\\RSPSR< didnt
YSQSSSSO< dinner
IOSRSRS]< disappointed
FaRRSQSH< disc
RSRSSXSR< dispatched
PR[SSQSK< diwali
KPEPRORv< do
cOURRORG< does
bRMQRNRY< doesn't
O\\LJOQSb< dog
Q]RRRPSS< dog's
bRPXSNSH< don't
SRQRSSRP< double
GSRSSRSU< draw
YQQRSQSE< drawers
JVLZRRRR< driver
GROmSMTP< dropped
QQRWSSSN< drove
fSRPSRRU< dry
RQ\\TTRSK< due
YRSRRRSS< dust
OLJRZkQC< each
QSSSSSSS< easter
IW\\USTSS< eight
BmZMZ]KM< eleven
IRSRVRS[< enough
OSZRRPSN< estimated
_QNJUOV<< even
OXYFMXMP< every
fQORSVQE< everybody
IQXQSRRK< everyone
OURSR[RC< everything
GkLRSORS< exactly
KcPRQQRU< expired
LOPPS\\jO< fair
OZRRRORO< fake
`RRSSQSN< fan's
MQOeTQSJ< fast
ISQVRSS]< father
WRSPSSRX< fell
RSRTQSSN< fella
XRQSQRSO< finally
NPPURLR]< fine
LJWPPUNN< first
YTWSRMS`< fits
C\\oXQVQL< five
ZQEM]ZNH< for
JYYMROUY< forty
=PLZRPR_< found
J]WPRVWO< four
IO`RRQVV< fourteen
SYRSSZSE< fourth
QSSSSQWQ< free
QSQTSRS^< friday
^SQSSRSL< fridge
aYF\\Q`S7< from
NO[SSOSV< fuck
`RWPPQRN< fucking
CRRRSUSY< funny
RRRVSSSN< gate
PQLXR[SK< gave
YRRRSRSK< gel
KQoQRPSL< ghost
MS^QSXSQ< ghosted
QORSXQSM< gift
SUSSRSSQ< glass
MRORQSSY< glue
LQPPRLRf< god
gQLTSRR=< goes
QDrNRQRK< gone
a:MTV_TM< good
S[FUQX]_< got
TUPPQSMY< grand
ZPRQSPWe< great
B\\SQSQSa< green
XSSXSSST< grip
K_PQSGS_< guess
QJNMQVS]< guy
TKUaQOQX< had
[MRRSRSJ< hair
GQRUNbZQ< half
QSZSSRSV< halloween
LRMfRPSV< handed
ZRSRSRRL< handle
XRSRSSRQ< handle's
EHRRSSSp< happy
MR^QSPQa< has
KBQZGXLM< he
EMUWROR[< he'd
;NYXPHOS< he's
[SRSRLS[< head
YSTRSSSM< heavy
OR\\SSVRR< held
C`OSSOSV< hello
FbURSQSH< her
GZAfRLdP< here
JRQRSQSP< hers
NRRSSfRO< hid
YNQQSOSU< himself
]LQRSRSM< his
USSSSRRK< holds
aQQRRPSL< holy
GQPRShRQ< honest
XRSSSRSR< honestly
^OSRSSSL< hot
GR`[QOS[< how
[QRSSTSN< hums
JRQRSbRO< hung
QNRRW]OL< i
YUTJRY[U< i'd
TQKPXNRX< i'll
NPTWOIVN< i'm
NWPNOPML< i've
HRYRSRS^< ice
GJ][RRSD< if
MNQRSLS^< im
J\\HaX^W[< in
ZRSSSRSS< ink
LZYVPNSD< inside
WQQRSQSM< instructions
WTRSJQUO< it
SQTSSYPN< it'd
YPVRSQSQ< it'll
KQUT\\VTO< it's
`KKQOQRf< its
[_VLSPRT< just
eOPNSTRB< keeps
WSWPRURF< kept
[RMRQQSV< kids
OR^SSRRF< kindly
RR[QRNRN< label
^RRSSQSD< ladder's
b\\eSSOUI< late
UA=wONOG< left
SSSSSRSa< legs
JSVRSXS\\< let
RSRRSYSP< liars
RQSSRRSV< lid
OS[SSUSP< lied
PZSSSRSQ< light
iTSSSQSC< lights
<SUgO`S`< like
LURSSQYM< listed
EQQSSPSe< listen
JX`SSQSX< little
PRQKSZU_< lol
FWPSSSSV< long
NRSZSSSR< look
kNRORQQJ< looks
MSSQRLRR< lost
COTYUPRQ< lovely
OUORQSSX< made
dPRRSOSH< makes
XSOSSSSP< map
OP\\KSSRU< marked
KRSRRUS`< me
DPOQRORj< meh
RSRPSXRU< message
NQqRSQSB< mia
dQ\\\\RQQJ< mine
F_P[RQQU< mine's
P[SRSSSN< mint
BYSSlUSR< mirror
HQsPRWR<< missed
KSUPSVSG< monday
OQQRS`PO< money
WQRRSSSH< monitor
HRQQ]jQP< more
JSOQSSS\\< mother
OKPRRQQi< mother's
UTNRSUSM< mr
HOOVRTRT< mrs
FRRSSRS[< mum
PYWOPJYV< my
QSQZSSSM< neighbour
SINOSXR[< never
KVRRSMRe< new
ZQA_SVRO< next
QSTTR_TO< nice
gQJQSRSY< night
KWjQRJRT< nine
PgSQRPOL< nineteen
]ZVKVUOK< no
KR[URQQZ< nobody
_QUTSQRQ< nobody's
N_WZRRRB< none
LP`RRPRP< nope
WU[RPR\\G< not
RLXNaORU< nothing
_PKORX_E< now
PROTSRSJ< number
cZJRSTSJ< numbers
OQJhRdSJ< of
MSRSR[SQ< offered
QWRSSSSQ< oil
BQNPRQO}< ok
VRRSSSSG< okay
]KQRRTRV< old
QTXZPO[G< on
IQRPSZSe< once
:eSSiQQP< one
fSRRSNPN< one's
RGYLSLTQ< only
JUQVORSU< opened
ERORSOSj< or
XQRSSQSR< order
NWYVPORQ< ordered
9LMRRPRO< otherwise
I`V\\WJS]< our
TKSZRQRE< ours
CYuNRMPK< out
ESRWYRSN< over
`WQPRTSJ< package
YQQSVPRP< packing
Q\\NSRSPI< page
LKXOQaWL< paid
ZPRSQSSP< paint
_RRSQRS[< paper
MRYTRSSQ< parcel
XVLRRSRa< people
aTORRVSK< phone
RSRTUQRY< photo
bKUUSPSH< picture
URSVSQSI< picture's
^USRSQSK< piss
FVTSSPSS< pity
XURRSRUE< plays
KPUURTR`< please
FONRSRR]< plus
MSSPSTSS< polite
LSSSSSXO< postage
RORZRSSI< postman
WQRRQQSQ< pretty
NRSRSQ[V< price
WRSRSPSS< print
TTSSSRRS< printer
WPSSQSSN< prints
HXSSSSSR< pristine
MR\\RSTSU< promised
[UPUaRRV< proper
QRORSSSU< puppy
[ORQRRWP< pure
TQRTQURC< put
MRPRSRSV< puzzle
WQK^TPMV< quick
KRSQSSST< quiet
TOPURMRT< rain
^QXPSRSP< ran
dS]XSJRL< rang
SSSPSSSQ< read
WSRQSRSP< reads
XPRRSQSZ< ref
OPdRRRRS< refresh
QSNRSYSS< refund
PLQRSOSY< respect
POPPR^RJ< return
HRPSRtSO< right
_PJRSVQN< ring
AOOQSQiY< rip
LkRRUQSL< rose
OSRYS]SJ< rude
ZPSSSQSG< rules
[QPRRQSL< runs
NQ^RTaMB< said
LLdURH\\N< same
TSGORUS\\< sat
KSLRSRYR< saw
XV^KQSRU< says
dPQRSPMO< scale
QSVSSSST< scanned
JR^OSRSM< school
L_WSQRSV< screen
[RRSSRS`< screen's
AWSRSSSP< seal
STQSSRSX< sealed
[TJRSRRI< second
QRQRSbNL< seen
RPJPS^SS< seller
R]^MQVRH< sent
UNRRSRRT< serves
VWSRSSSQ< set
I_OQ[`SX< seven
RSWRSSS^< seventeen
GQQQSLXX< shame
WRSSSSSO< sharp
FDALQSLV< she
ONP^QRRL< she'd
EHMNPLO]< she's
PScQSHRU< shipped
?RWRS]S\\< shit
VPRSS]SJ< shower
IOi^SCSV< signature
I\\FfQKRN< signed
HSzQSOQG< since
HRSSS_SG< sir
_QQRRSSP< sits
HeSSQZRJ< six
NSSVSRRS< sixty
ZSMRSQSI< sleep
OQPRSZRO< sleeping
WSSSSRSP< slides
PSPRSTSX< slow
ORRRSPS\\< smart
YPSSQRSS< smells
PLTUTZPP< so
JSPRSSR\\< socks
VSSRVSSK< soft
N[ORSNR[< sold
VRRQUSSM< solid
SKYURLRa< some
FVgMVLSV< somebody
YUSPSRSG< somebody's
N\\OQTRSZ< someone
GV]RSSSS< someone's
PMgQRRRQ< somewhere
MRQSS`SJ< sophia
WQSOR*Rk< sorry
IRRRRcRM< sorted
RRRRS`NK< sound
MRN]RQSV< speedy
[RRSSRSL< stage
MS`SSSSK< status
]RRPSRSL< stays
]SLQSSSV< step
^D]LOKRR< still
USTSSSSN< stinks
TSO]SPSW< stood
VSSRRSSR< strap
SSSSRWSR< strings
YRMSSSSL< stuck
QRQ\\SPR]< super
XSORSTSN< support
PUlQRQRE< supposed
NQdRSQSN< supposedly
UPRPSVSU< swapped
JQRSNSS[< sweet
ZRRRSRSD< takes
YSSRRSSP< tastes
_UTIRGUX< ten
iPMRSORF< tent
GNQRQYS\\< thank
=MQQRKR[< thanks
ETYQSNQP< that
PRTQRVQO< that's
VOUGNPKM< the
DNPZRkRB< their
HN[UPfQI< then
MXPTIQPZ< there
I[LZURON< there's
RRNP[\\PB< these
YQTTVGU\\< they
UPUPWUPT< they'd
KSURSaSK< they'll
ZSOQOKP]< they're
`UWPQ>Tc< they've
cUO`QTQM< third
[RMSSKVY< thirty
V\\GOOQO=< this
GRT]SQSJ< though
RhVYZLZM< three
CUS_SSSS< thrown
\\SRRRRSR< throws
SOSQSXSG< ticket
PRSOaSSK< tied
QRSSUSSR< tissue
E[cNRWRE< to
NSZQSUSX< today
FPN`SUSL< told
_OQPWJXD< too
?O\\W_eQP< took
MJR`R[S]< top
XSPSSSSO< track
URRSSTSK< tracking
[RNRSRSM< tracks
LSSQSRR\\< tried
YORSSSSR< tripod
JPSSRTST< try
XSSQSHSO< turn
NRXQSSSQ< turned
SSRSSSSQ< turns
JZRPRUjX< twelve
PL[PTXPY< twenty
LQpMRcQ_< twice
KROSRRS_< twin
Q_XUPPVC< two
\\ROZRPRN< up
F^PRURS]< used
KRRSSPSZ< useless
NQZSSQSQ< vanished
EQOSQeQY< very
LR^USPR[< waited
OQSRSYTT< walked
NRLXS[QY< wanted
RURXRURW< warm
LSSRSVSY< warranty
KNWWRXSA< was
\\PNQRQSa< watch
R@HNN]LP< we
CZKOQPR_< we'd
DG`VPORS< we're
QNGGQWQS< we've
SQRSRSSN< wee
JSXNY>RW< well
]OTHRQ\\E< went
HV`UORNE< what
PkNRRQSK< what's
TSSRSQSR< wheel
:OEPQ`[P< when
BOkORNRY< where
aF^XR@PP< which
U\\PKRQSe< white
AOLMTNSs< who
YH\\JYOS<< whoever
LROOSTSd< whole
VQWQRaTW< whose
OSQ\\SISG< why
WQRSSRSB< wife
QRVSSTSN< will
_UJ[XX\\I< with
]RRNSRSN< woke
[TQSSTZQ< works
PRMRRMR\\< worth
DOVQROS^< would
JQP[S`RU< wouldn't
NQRRSQSW< wow
NQRRZQQ_< wrapped
JdPfPPS;< wrong
OONRRTSS< wrote
YLQMRgOK< yes
MSXYSRSM< yet
KO]\\KWKR< you
XPORZUVN< you'd
QRQQRRST< you'll
RRO^QNSW< young
NRUQSYSH< your
6PgQQ\\RK< zero
QSSSSSSY< zip
TRSSRSSG< zipper
[OOSSRSI< zips
ZVSHNMQP<~@animal
C[Z\\RLWI<~@arrive
LSMRR[QT<~@cancel
>QR]QRRU<~@carrier
bPRP\\KSO<~@damage
KMYWRTRC<~@day
KcPRQQRU<~@expired
J[QRRVRK<~@fake
UHFIOMSN<~@family
MIaQROQU<~@feast
7HQPPnPK<~@honesty
WQQRSQSM<~@instruct
GTdLM\\QM<~@late
`MPTWTSJ<~@looks
^OOQSNRK<~@material
JKOMMJOV<~@me
G^OLNXZL<~@missing
MNLNOBc[<~@money
SNMQSQ[L<~@month
HcOQRKR^<~@new
KQ`TZ[XK<~@not
MM[WNKQY<~@number
FYOVO[RN<~@ordered
RTMNXMP><~@pack
I[NXPQOC<~@parcel
fKCJYMLJ<~@part
^XQSSNRN<~@place
AN\\~TKLE<~@quick
SuBTNOTI<~@recommend
DQHZRZR]<~@refund
@RMXOdNE<~@reply
DQZNQK\\C<~@return
SN[ORMYF<~@route
9GHORiMK<~@seller
_NHSSNPO<~@sense
KWSRPRNV<~@sent
MO`QRTUE<~@span
LPVPRQPR<~@staff
UIJTPXRV<~@use
L`TMQNRI<~@used
SPKPQYOW<~@value
uMSLOFVA<~@works
DdP]PORP<~@wrong
PQQSSZRD@amazon
[JRQNDUR@animal
\\QVQROSZ@animal>@animal
RNLVSSS]@animal>@arrive
_RQTTSS^@animal>@day
VSPVURR^@animal>@me
QQXQRRSS@animal>@not
SOMSSSVb@animal>@part
YROQSSSI@animal>@place
PSOPSUSZ@animal>@quick
DXTTSSS_@animal>@recommend
PSUQSSS^@animal>@refund
FRdTSO]Y@animal>@reply
ZSQSSMR[@animal>@seller
ORCQSYSu@animal>@span
QQRPOSS\\@animal>@use
NYRRSSR[@animal>@used
QXVQQTSo@animal>@works
P[KQYMOW@animal~>
UQSYSSSL@animal~@me
ZSRSSJRY@animal~@seller
LQSTOSS`@animal~@use
P\\RRSSRL@animal~@used
HSMVSVSa@animal~a
SSYKUTSS@animal~and
OSPPSSSc@animal~feeder
KRT]RSSP@animal~flap
ESSPSVSf@animal~has
EYTQURS^@animal~in
OQNOSST\\@animal~is
VSUSRSSH@animal~on
YRVSRSSE@animal~table
YRRRSSSL@animal~that
FSRPSSW^@animal~to
OTNLSSSc@animal~was
PQKgSRR_@animal~went
SRYQRRS@@animal~who
IUhSLCKO@arrive
NSMTSSS^@arrive>@animal
ZNHPSSR]@arrive>@arrive
GO[TRQP^@arrive>@day
LSNVSUSR@arrive>@family
PM`RRQSO@arrive>@feast
OPZUSNSZ@arrive>@honesty
UOOTSTRj@arrive>@late
MSXPSVSO@arrive>@looks
NOOPXQSY@arrive>@material
ZMaYNRPc@arrive>@me
RSTNSQPH@arrive>@missing
USPRSXQ]@arrive>@money
TNpQSRRB@arrive>@month
R[OQSSSP@arrive>@new
KeZIONTN@arrive>@not
TTPZRVOU@arrive>@number
VYVQSSXK@arrive>@ordered
WSYMVSSH@arrive>@pack
OYQOQRSO@arrive>@parcel
MVbRVTRI@arrive>@part
KS^MRYRa@arrive>@place
UOP^SNVW@arrive>@quick
\\PKQSQSS@arrive>@recommend
[GTTSZR^@arrive>@refund
OPP_SVWL@arrive>@reply
ORYRRSR\\@arrive>@route
_[OYSZSV@arrive>@seller
Z]MQRPR]@arrive>@sense
ESSOZSSW@arrive>@size
RPNSRGTa@arrive>@span
aGPMR[R_@arrive>@staff
NMYQS\\SR@arrive>@use
ePSSSSS?@arrive>@used
MYNTSVSY@arrive>@works
OXWUTOSW@arrive>@wrong
SIgIPMNH@arrive~>
QPSYRPSM@arrive~@day
NUIRSUSc@arrive~@late
IOYVQKRL@arrive~@me
NTVSSUSQ@arrive~@missing
NN_RPPSU@arrive~@not
OUQQS\\RU@arrive~@number
ZOSRXSSO@arrive~@pack
]LOTSYRJ@arrive~@refund
NUURS\\RU@arrive~@reply
UROSTRT9@arrive~@seller
YQXQQ]VN@arrive~a
RYRSSNSU@arrive~about
M^aRSQRM@arrive~after
OQJSSWSH@arrive~all
II]RSXSN@arrive~and
OXGUSPR_@arrive~as
TVORSRRQ@arrive~at
]QMQSUST@arrive~away
IMURSTR_@arrive~by
SKG_QPSY@arrive~down
WSVQSSS=@arrive~for
_VNSSPQR@arrive~four
ORPKSWSa@arrive~from
RSTOSSS`@arrive~handed
TQWSSQSX@arrive~her
_L[XSPR?@arrive~here
TR>PSUS]@arrive~home
SUPXZQTR@arrive~in
SYMRS[ST@arrive~is
OTYIQPZR@arrive~it
S[NQSRSP@arrive~left
^NNRSQSM@arrive~like
RSSQSSWW@arrive~near
]LCRRYR`@arrive~off
]M\\JRSRT@arrive~on
LXPSRPSS@arrive~one
]RAUVVUJ@arrive~out
USTUSSSS@arrive~over
LTSNSSSb@arrive~that
TYXMQSPX@arrive~the
VPR^SSSM@arrive~this
PPTQSUSV@arrive~through
FMPTV[ZN@arrive~to
SOSSSUSL@arrive~too
RPQQSSSW@arrive~two
NQbKQIRL@arrive~up
PX>eSXSS@arrive~was
LKhQSQSD@arrive~when
KhOYNSRM@arrive~with
PPLNP`OO@cancel
LSPURXPZ@cancel>@me
SSRRSVQF@cancel>@span
OSRVRSQW@cancel~@me
QSORSXQM@cancel~it
RSSSSVRT@cancel~on
QSSNSUSO@cancel~the
TENlLFRS@carrier
WRWNQSS[@carrier>@arrive
WW[KRRR_@carrier>@carrier
XSVUSPRH@carrier>@family
NSPZSSSV@carrier>@late
SUWKRMO[@carrier>@me
UPRXRRSW@carrier>@missing
ZPYJSUSP@carrier>@not
USNOVVSL@carrier>@pack
TRQPQSSU@carrier>@parcel
VNPZRQSU@carrier>@part
NWMRSTVW@carrier>@place
ORRUSPS\\@carrier>@refund
KSRWSRSR@carrier>@reply
GSQPSRSZ@carrier>@route
XQTSRSSJ@carrier>@sense
USWUSOSJ@carrier>@span
OSNWSSSI@carrier>@staff
SSSYSRSS@carrier>@use
OSRWSRSP@carrier>@works
[OWMRTPV@carrier~>
VP^SSQS^@carrier~@me
WPVQSXSP@carrier~@not
VTSPWRSM@carrier~@pack
ISRYSUSX@carrier~@reply
RSLVSRSX@carrier~@route
PSNVSSSJ@carrier~@staff
OSRWSRSP@carrier~@works
SSTTSSSc@carrier~a
ZVMLSURS@carrier~and
MSR[SSSO@carrier~at
TRSQRPS\\@carrier~for
XR^SSSS\\@carrier~has
NQRMSVSS@carrier~in
MSYPSSSa@carrier~knows
NTRYSWSO@carrier~left
PSYNSRSM@carrier~on
OR[ISSSX@carrier~says
TVQMSS`H@carrier~stop
NQTQSRSX@carrier~was
PRRTSQSY@carrier~who
WPR]SSSK@carrier~with
DqESQPMO@damage
EWSSRSSY@damage>@material
NhQNZRSX@damage>@me
MUSSQTSR@damage>@pack
MUUSPTSO@damage>@parcel
MSSTSTSR@damage>@part
KSSRRSS`@damage>@sense
P^SWSQST@damage>@use
_\\LNPNRB@damage~>
TMSSSTSO@damage~@part
FbSTSRST@damage~and
SQSRSSSV@damage~are
bESSSSSV@damage~at
TSSSRTSQ@damage~in
UPRRRPSU@damage~like
EbSRSQQM@damage~off
SPSRSPSQ@damage~when
NE^TJNJQ@day
^RRQTSSO@day>@animal
MP^OSWUQ@day>@arrive
RSNWSSSW@day>@carrier
RMXPOTOM@day>@day
JQR\\SUQQ@day>@family
USJRSTSN@day>@feast
TVTTSVSC@day>@late
MWSRSWVc@day>@me
TUSQSXST@day>@missing
PSOWSUS^@day>@money
TSOSSSRW@day>@month
TQhKRPRH@day>@not
SQLNRSZ]@day>@number
JYORSPS[@day>@ordered
YMXWSXST@day>@part
OR_IQQSX@day>@place
RSVRSTRG@day>@quick
AS^SSVR^@day>@recommend
]V`LS@Sc@day>@reply
TSUPSSST@day>@route
WX]PUORM@day>@seller
SV^RSTS^@day>@sense
SQTTSWQ_@day>@span
XSMNUZRH@day>@staff
PRMTSRS_@day>@use
YRQRSSSW@day>@works
PDRQPOSP@day~>
RRSQSVV`@day~@arrive
ORLYSXRR@day~@day
PTP\\RSOO@day~@me
CQbSSKRQ@day~@not
[RSRSRSS@day~@part
MS_SSPRT@day~@recommend
SSXRSNSW@day~@seller
QXaSSRSX@day~@sense
RSKSSVST@day~@span
NSLQSaRK@day~@staff
MSTYSMSQ@day~a
IRbOSRR\\@day~after
NQUPQNQ^@day~and
WONVSTS[@day~as
GV\\PTMRP@day~at
TQIXSQS`@day~before
JSS\\RWR^@day~by
_RPNSQSK@day~down
OX[SSSRP@day~either
KSYRSZQL@day~for
NSXSSRSZ@day~from
^RL[SRSG@day~he
KYTTQXU]@day~in
KSSSSRRX@day~is
^OTVSQXD@day~it
IUZMS^QV@day~it's
VUPRSSSQ@day~like
NS[QSQSP@day~now
QSRPSRSV@day~nurse
ESXWSPSc@day~of
UTIZRWRM@day~on
LSR[SRSU@day~shift
XSSSSRSO@day~since
LQXSRTSV@day~so
UO`PVQNL@day~the
RSZRSISO@day~then
SRCVSTS`@day~there
SRORSSS_@day~to
RSJQSOSa@day~up
SRDUSWSN@day~was
PRJNSSZe@day~when
@RSPRXS_@day~with
RRJNWOdW@elsewhere
UUOTSWT^@elsewhere>@me
RSSSSUSO@elsewhere>@seller
_OTQPRQK@elsewhere~>
RSSSSUSP@elsewhere~@seller
RWSSSRWQ@elsewhere~and
XbPRPPPO@expired
PTSSQRRP@expired>@number
HiLPQ[RQ@fake
NQSSS\\SQ@fake>@fake
\\RSSSRSP@fake>@seller
NdORSORK@fake~>
\\RSSSRSP@fake~@seller
OVRSSPSQ@fake~the
RKILQMK`@family
PRQSSSSX@family>@animal
VSOWPJU]@family>@arrive
_SQSSSSO@family>@carrier
gXPURPQO@family>@day
L_XPSWQZ@family>@family
WRTSSSSP@family>@feast
ZSPRSPS\\@family>@honesty
VQUUSUUR@family>@late
SSVSTSSS@family>@material
VVRZSRNb@family>@me
GUWSYRST@family>@missing
RSTSSSS[@family>@month
[YYQRMXQ@family>@not
_QSRSSRI@family>@number
SSYOSVVb@family>@ordered
SWVRPSSW@family>@pack
WRQRSOSa@family>@parcel
DXMbSWRb@family>@part
bQKMSSSN@family>@place
NSXSSRSV@family>@quick
GZXQZUSY@family>@recommend
KPTWS\\SY@family>@refund
UX]NRDSc@family>@reply
[SSSSUSQ@family>@return
SSHWRRSY@family>@route
\\PWRTSTa@family>@seller
GWLXRQRc@family>@sense
FSRVSYSS@family>@sent
LU^NSSSV@family>@size
UVVRUXUT@family>@span
hOONSMSO@family>@staff
RSPMRYT]@family>@use
^RRSSUSU@family>@used
ZMORRZRR@family>@works
GSYRSRS_@family>@wrong
PXVTRNNU@family~>
TRQQPKUa@family~@arrive
QWZQSQQX@family~@day
QU[TSPQY@family~@me
HSQXSPSP@family~@not
ET^RSXVE@family~@ordered
KRUPSKSn@family~@reply
S\\SSSRSN@family~@sense
YSUQSPSS@family~@use
VSRSSSSL@family~@used
KSRRSQSW@family~@works
PQVOQMSi@family~a
XSNRSQVS@family~always
HWQPQTSY@family~and
LSWSS^SD@family~are
ZRSUSRSU@family~at
iSHSSSS8@family~calls
VRSSSRSL@family~can
]SRSROSM@family~could
MRNUTZVX@family~did
RSROSTSS@family~do
ZSYRSSST@family~does
YQQRSYSK@family~for
YRRSSSSM@family~from
LSZSTRSM@family~goes
eMTWUQQF@family~had
aLPUSPWQ@family~has
NSSWSQST@family~have
eJZPSQOM@family~in
GHXWSXS\\@family~is
cSSRRSS>@family~loves
[SSQSSSL@family~monitor
VWSSSSSV@family~named
LR?SSRSe@family~now
QQQQRXUV@family~on
LRQSSTSX@family~one
MRSSSRS[@family~put
NPFSROSz@family~said
GMITSPSk@family~says
UTPNSdSD@family~she
ORWSRRR[@family~stood
MQSSSSSR@family~taught
[USRSSSC@family~thinks
UQRRUVSb@family~thought
ORW[VHRU@family~to
PSQRRRS_@family~took
QQRSSUSO@family~wants
dP_NRPR?@family~was
KSPSSRSX@family~went
PSPSQSTa@family~were
dMSMTWT7@family~who
XRPRSYSR@family~who's
QRURSQS_@family~will
OWLVTSS]@family~would
BLgIMINS@feast
ZNNRSSSL@feast>@arrive
SRlRSRS<@feast>@day
PR]RSSSP@feast>@feast
XSQSSSSD@feast>@late
ZMNPRNRc@feast>@me
PSPQRVSX@feast>@missing
SS^RSSS0@feast>@month
VSbRSWSS@feast>@not
RXHSSRSD@feast>@number
YS[RSSSC@feast>@ordered
RSVSRSSO@feast>@pack
_QWPSSSS@feast>@part
LRSRSRS_@feast>@span
TRTQSSSJ@feast>@staff
ZEVFQSRJ@feast~>
QQJSSSSQ@feast~@arrive
QMVSSSSR@feast~@me
dZERRUSK@feast~and
RQVSSRSM@feast~cake
SRYVSRST@feast~for
RQOSRSS\\@feast~game
YSRQSSSU@feast~in
R\\QSSSSQ@feast~it
QRUSSSST@feast~present
dRMRRNSV@feast~to
HOHKRUSc@feast~was
JRXSSRST@feast~with
RDLQNlKM@honesty
NSQQSXSO@honesty>@honesty
PNVTRaRF@honesty>@me
ROORXTST@honesty>@not
RRSRS\\SP@honesty>@ordered
TSURSSSQ@honesty>@part
[QSPRPSZ@honesty>@place
QRQPSWSY@honesty>@quick
[RRSSWSI@honesty>@recommend
PRSRSVRJ@honesty>@reply
GSQQSVSQ@honesty>@seller
PRRTSUS^@honesty>@span
ZRRbRESW@honesty>@staff
UPQQP`QM@honesty~>
WQGXSXSM@honesty~@me
PSPSSWSU@honesty~@not
ZSSQSPSR@honesty~@place
PSRRSYSQ@honesty~@seller
_RUISSSV@honesty~@staff
]VUQSNSZ@honesty~about
LI]USQS[@honesty~and
PUSSSVSQ@honesty~at
SQUQRMS]@honesty~down
MST^SRRL@honesty~for
LXRRSWSK@honesty~in
JSSYSRSM@honesty~like
^LRKSOSW@honesty~of
QSRSSUSP@honesty~people
JSRSSZSA@honesty~that
[WVSRYRF@honesty~to
SSURSUSR@honesty~with
ZSNXPRQK@instruct
ONQUS\\SO@instruct>@me
SWSRSPSO@instruct>@not
F^SVSSSR@instruct>@part
^KTRSRSB@instruct~>
NPfOKMPF@late
TPZRSSSU@late>@animal
IM`XSTQW@late>@arrive
KSVTSSSJ@late>@carrier
NQWVSRRP@late>@day
ZUEUTTUV@late>@family
WRQVSWRS@late>@feast
QSRTSRS^@late>@honesty
QUXPSRRO@late>@late
[VQSSRRN@late>@looks
XORSUSSB@late>@material
SVRSRbTa@late>@me
LYNTSSXS@late>@missing
SR^SSWUR@late>@money
QQJRSUSl@late>@not
WQSSSURF@late>@number
ZNMPSRS[@late>@ordered
TYUSRRSW@late>@pack
VS\\RQRSI@late>@parcel
RZLSSTSW@late>@part
UQL^SRSH@late>@place
RSHRSXVT@late>@quick
TPLPUHSZ@late>@recommend
OSRSSUSQ@late>@refund
PRQXSCSZ@late>@reply
QSUQSRSN@late>@route
KXYQXLSD@late>@seller
SRSTRQS[@late>@sense
Q\\SQSTUY@late>@span
RQcUSTS\\@late>@staff
NYWRSPSX@late>@used
NQTSSVSZ@late>@works
SbW]SOSA@late>@wrong
LMgLPOVD@late~>
LOXTS]QH@late~@arrive
ZWIQRSUW@late~@family
PP_RSRSQ@late~@late
WPPOSVVJ@late~@me
VRQRSSSJ@late~@parcel
JSRPUMSd@late~@recommend
IRSRSPSR@late~@reply
QSSRSSSX@late~@route
QSQUSRST@late~@sense
OYPRSPSX@late~@used
ZRRRSRSV@late~@works
QUVXTZSI@late~a
UXTWTNWU@late~and
NSVRSRRS@late~at
ZPHRQUSQ@late~been
SPXSSSSQ@late~between
URT[SQSM@late~but
QSWUSSSU@late~by
QUPSSSS[@late~cooker
DW\\RSRSW@late~down
OSFSSRSg@late~ever
^\\IPRQSF@late~five
KOYSSSWI@late~for
]Q[RRQSI@late~from
POVQT[SP@late~had
SRTXRTSK@late~heard
EN^UQZOV@late~in
bQcQSQRC@late~it
MYRSRRSU@late~know
KTZRSgSI@late~left
YQSRSPSV@late~like
LR^RSYSI@late~made
NROZSNSW@late~met
KSTSSPS`@late~more
PK`NUZSJ@late~on
MSRSSNSU@late~once
QWLSSSUU@late~one
L]`URRSM@late~saw
XVOQSSSY@late~so
XOYUSNST@late~than
NROSSTSa@late~that
YVMRRUUY@late~the
KSQ\\SSS]@late~three
YRSTSUR@@late~till
JRHTU_R[@late~to
RSESSXST@late~until
SSXSSSTG@late~was
LSNYSTSX@late~while
ZWRQSSS[@late~with
cKFFNSMT@looks
^RWXSSSI@looks>@arrive
VSNSRQSU@looks>@day
OSMTSbSS@looks>@family
VSRRTMST@looks>@late
`P[RUWTQ@looks>@looks
UNRRSQVQ@looks>@material
bWPRRUSS@looks>@me
`SNRSDS_@looks>@missing
cPQMPMTU@looks>@not
UROYSLSR@looks>@ordered
RZPN^WSH@looks>@pack
RVPV^VSR@looks>@parcel
TTQTYOSL@looks>@part
ORQ_SRSZ@looks>@place
USRSSQSO@looks>@quick
ROVSSQST@looks>@recommend
WQXSSQSN@looks>@reply
NUVSVMRU@looks>@seller
^SQQRNUM@looks>@sense
XSNPSPSY@looks>@span
SRXNSVS]@looks>@staff
AYRRRiSS@looks>@use
URSSSRSM@looks>@works
TSPSSUQG@looks>@wrong
XPUMPTRX@looks~>
LWSSSNSW@looks~@me
OSQSSSS_@looks~@missing
QPO\\SXSS@looks~@ordered
OWSSSSSO@looks~@pack
PVPV^VSR@looks~@parcel
MYSQSPST@looks~@part
NSMbSSS@@looks~@place
WNSSSQSR@looks~@recommend
S[SRSPUO@looks~@sense
IS[PS[Sa@looks~@staff
ZRSSSRST@looks~a
ORSRSTSd@looks~about
VWWRSLSH@looks~and
TRSSSSSO@looks~are
PSRSSOSQ@looks~as
VPRSSSSM@looks~blue
TRSRPRSO@looks~but
7SSSSqS?@looks~enough
ZTSSPVSW@looks~for
XQSQSQSP@looks~in
UPSRRPTS@looks~is
SSRSRRSM@looks~little
OSPRSYSP@looks~note
ZPNSSRSL@looks~of
JRSQSZSQ@looks~on
ISQQS`SJ@looks~people
^RWSSQSN@looks~thing
SPWQSPRY@looks~to
XUNNSQRF@looks~when
SSSSRRS\\@looks~you
`WGOcIKJ@material
]RSSPQSM@material>@animal
RPTSRSSU@material>@arrive
RS[QSSS\\@material>@day
SQSSRRSH@material>@family
[KRSSbMO@material>@looks
PX]RMRRI@material>@material
RZPOR`Ra@material>@me
RSPRRSSV@material>@month
RPHSXNSL@material>@not
STQRQRRc@material>@number
JNRR[RSR@material>@pack
XQQTRRSX@material>@parcel
XJQPQWSN@material>@part
VQTQSSSG@material>@place
TQTVSQSZ@material>@recommend
VUXSTLSY@material>@seller
PPRVQQSa@material>@sense
LUTWTSQY@material>@size
SVQRURS^@material>@span
MYSSWRSN@material>@use
HYSRSQSQ@material>@used
LZSSWRUU@material>@works
[UTNPNSI@material~>
Q]ROVRS@@material~@me
EQRRYRS[@material~@pack
VSRVSSSW@material~@parcel
^NSSQSSR@material~@part
USUTSRST@material~@seller
NSSSYSSR@material~@works
SVUUPOSL@material~and
SQSSSSRQ@material~corners
RNSSRPVZ@material~for
SSOSSSSX@material~goes
ZOQSRQST@material~hasn't
NSPSVSSW@material~in
SVPSSQSS@material~is
^WQRQQUO@material~it
NTSSSSSQ@material~it's
ZQLWTSRN@material~like
QVVRRQS_@material~of
UPSSRXSS@material~on
PSSRTRSU@material~string
H`PRUXSP@material~with
OMQUMPKX@me
WSSVYPQP@me>@animal
WVGSWUTX@me>@arrive
QQ]QRPSQ@me>@cancel
^MTNR]LV@me>@carrier
P^TTS_SL@me>@damage
VWTJORNX@me>@day
\\RSSSQS[@me>@elsewhere
PZSSSRSZ@me>@fake
JWVPQVUX@me>@family
\\SLZTNRR@me>@feast
J_UPQRRY@me>@honesty
SVPRSXSO@me>@instruct
NQZYVNT`@me>@late
N[RRURRa@me>@looks
U`[OSNRT@me>@material
SMVSKNS^@me>@me
XTUVPYXM@me>@missing
XNPMRrA]@me>@money
^TLPRNWV@me>@month
[ZSWRPRY@me>@new
QVXTV[RR@me>@not
^ZQQ_TWR@me>@number
RZVSTWXR@me>@ordered
UZTQLRR\\@me>@pack
E]W[VMT\\@me>@parcel
Q\\^ZKNU]@me>@part
WTSJWUT\\@me>@place
RTKFUOR\\@me>@quick
[SVPSTSD@me>@recommend
TYUMRPQS@me>@refund
]XMTMNQR@me>@reply
VOMRQ_SN@me>@return
RRQUSTRK@me>@route
USYGSQY\\@me>@seller
FUUTN[Q\\@me>@sense
MVRSPe^I@me>@sent
_MIXPQQM@me>@size
YTQTUVSS@me>@span
PW^F[GPd@me>@staff
VLMJSYTU@me>@use
\\KMRRVS^@me>@used
OSNMSbO^@me>@value
SSUSSPRZ@me>@works
VIVTQZTV@me>@wrong
QUO[ROTZ@me~>
VQNKSURS@me~@animal
PUCUZTSY@me~@arrive
OSUSRXSF@me~@cancel
QSPRSYNP@me~@carrier
SUfQR;S^@me~@day
RZPLTOXT@me~@family
QQXfSOST@me~@feast
KXOYSQSK@me~@honesty
N[KZSSOR@me~@late
QXRSSSSS@me~@material
JQQNQRXU@me~@me
^QJRQ[RT@me~@missing
NRSRSTUS@me~@money
TTQUSSSL@me~@new
QUZMOIYW@me~@not
[ONUR^CQ@me~@number
J`HVTO]L@me~@ordered
\\QVPMQR_@me~@pack
GOSaRXS=@me~@parcel
ERYSQLOX@me~@part
KQQeZYS@@me~@place
NO\\TSeW4@me~@recommend
ISOMSQR]@me~@refund
CUVVO]TX@me~@reply
SQQSSQS`@me~@return
MNTUSMR[@me~@seller
6XTRRXRo@me~@sense
TNTKP`XC@me~@sent
`VXJRRQL@me~@size
SXFRYNRn@me~@span
\\RP[SRSF@me~@staff
PWWETNQX@me~@use
NRSNUWSU@me~@used
WPORSYOP@me~@value
VOQSUNS\\@me~@works
OT^SSQSP@me~@wrong
XNTNWYJQ@me~a
STZSSKSU@me~about
QQOSSTSW@me~accountant
SQSSU[SK@me~address
MSUSRRS`@me~admit
QSQRSQSU@me~age
YVSQMNSX@me~all
bPRQSQLh@me~already
YMSOPTN]@me~am
UPXSR\\SH@me~an
RYUNRVSR@me~and
TSLSSSSU@me~ankle
QSSVSPSR@me~anyway
ERMSS]P]@me~are
RRQTSQSN@me~arse
fSQRSPSE@me~arthritis
H[NQRPRh@me~as
QSPRSQS_@me~ass
SPNbRTMR@me~at
FRISSkRK@me~bank
ZPN^WUSC@me~be
RSZPSRS[@me~beard
WREOSRUc@me~bed
LNOTRWYW@me~been
RSROSWRS@me~before
RR]MRQRG@me~believe
VRQWSSSN@me~blood
JQUSSRSZ@me~borrowed
NRXQSNSX@me~boss
VWTPSPSH@me~brother's
NSNSSVSZ@me~buried
WVRSSRSM@me~but
WQXNScRE@me~buy
SUWOSTST@me~by
ZS[TSQRJ@me~call
TORT[VTI@me~can
LQP_SSSS@me~car
LQPPS[_P@me~card
OPRVSSS\\@me~carer
QURPSSSG@me~carried
NSQSSRVN@me~cart
NRTRS`SE@me~case
TRHSSZQc@me~changed
MRiORQSH@me~check
TQZNRRSP@me~checked
URUSSQRO@me~class
QWWOSPSW@me~cleared
ERU[TZQP@me~clicked
MSQRQVRV@me~coach
TTTTSaTF@me~coffee
[QRSSMVP@me~colleague
URRQS]SL@me~complaint
JZPQSRV[@me~could
MRWOTQT]@me~could've
R]TQSORI@me~count
TcNOQMPI@me~counted
KQTRSQYW@me~country
PVSQQRT\\@me~cousin
ZUQRSVSU@me~cried
XRPSSRSW@me~cry
VRNSSNSX@me~danced
QQNQUPSZ@me~daughter's
NSRSSSS]@me~dealt
[PSRSRSR@me~dentist
VMVNORU]@me~did
TRVSSSSI@me~dinner
QQR\\PPQ[@me~do
_RQRRLRU@me~done
OS\\QSSSD@me~dont
]QVRSOSW@me~down
MQUNRQS\\@me~dressing
eRQPRQSN@me~dropped
VRRSSRSQ@me~e
aSPRSPST@me~ears
WSSUSRSZ@me~eighty
QVbNSUSA@me~even
SSRSSQUV@me~ever
TSQRSSSX@me~every
URUPRURS@me~ex
QTQRSJS`@me~expect
VQ`SSNRR@me~expected
OSRQRUS]@me~explained
USRQSPSV@me~eye
QSSSSRSU@me~eyes
SRQOUYSR@me~face
PSR\\SRSO@me~fallen
RSNZUSS;@me~family
RSWSSSSO@me~father's
SWSSSTSQ@me~fault
ORQSS[SY@me~feelings
QRZSSRSL@me~fifty
SQQQSUTZ@me~find
SSSPTUSK@me~finger
IQVRSRSM@me~fingers
JNg[RPRG@me~finished
HQ\\QSPSV@me~first
TQSSSSSR@me~fitted
_NPXSUWG@me~five
ORWQSRS]@me~flew
LQMURYO^@me~for
ASWQSaNb@me~forty
L\\Q[PNXL@me~found
RPQ[QXRX@me~four
NRQSRRSb@me~framed
PSMNSXS`@me~fridge
WRPUSLST@me~from
PQP[SRSO@me~front
YSRWRSSK@me~get
ZPQVRSRD@me~give
KQNPRSSd@me~given
MUNSST[U@me~glasses
UQNOROSl@me~go
PWQSSSSZ@me~going
WRSRSWSL@me~gone
YRQSRWSQ@me~granddaughte
PSRQSMSZ@me~grandfather
LS[QQQSS@me~grandmother
SRSRTSSQ@me~grandmother'
[SRQUSSM@me~granny
TRWRRRSM@me~grant
UQTSS]SA@me~guess
WJPOPTM]@me~had
SST[QSRR@me~hand
QMHRSZSY@me~has
RUL]WMPZ@me~have
QSPLSRS^@me~haven't
TQWRRRST@me~head
ROVQSMSO@me~hear
RRNWRUSV@me~heard
NVSKSRSd@me~heart
PURRRRSc@me~held
PSSSSTSW@me~himself
RSSYSLSO@me~hip
SSRRSPSf@me~his
ZROWSZSL@me~holding
VQRVSRSE@me~home
JXFRQORo@me~hope
URRRSQRZ@me~hoped
LR[MUOTR@me~house
\\SRQSPSK@me~how
XQQRSQSS@me~hung
LSQRSTS\\@me~husband's
[QVRRLSX@me~if
ZS]PQN^U@me~in
KN\\jS_SS@me~is
ZPXXRGR\\@me~it
LYNTSVRQ@me~it's
]RWRRKRL@me~just
RMLPQYSU@me~keep
JQRRZOR`@me~kept
URWVSRRI@me~kettle
DSNVU\\SR@me~kitchen
KRPNSRSd@me~knees
TRTTSOQU@me~knew
RVSVRWPR@me~know
QVZNSQSV@me~laid
SSSRSRSR@me~language
cQHSSXSL@me~last
VWPRSPS_@me~laughed
LSPYSSSQ@me~lawn
UQQRUSVT@me~learned
dSSRSMSF@me~leave
JRHRRVSe@me~left
TNQQSORo@me~let
_PJQSORQ@me~life
EYQQUPS]@me~lifted
VUMRQXTX@me~like
ZRRSSQSN@me~liked
WSOSQSSJ@me~little
KOUUONQi@me~live
FVYQSMTP@me~look
RUJYRSXZ@me~looked
TaZSSQSE@me~looking
SR[PQXSR@me~made
]VUSSQSH@me~make
QSXRRUS\\@me~mam
NZMYMSSS@me~mean
ZYKQSMSY@me~measured
USSRSWSS@me~mechanic
_RT`SSSD@me~meet
WSRSS\\SC@me~mentioned
\\QQRSUSA@me~met
QOPSSRQR@me~mind
YWN[SOSK@me~missed
WSSSSPSL@me~mother's
NN]QSRRQ@me~moved
RUKRRaQW@me~must
PQSbVRSQ@me~name
RRQSTPSb@me~named
OUPSSZSO@me~nearly
URRRSVRM@me~need
KPURZTSO@me~needed
MSYZSQSQ@me~neighbor's
WQ_RSSSF@me~neighbour's
MRQPRUS`@me~nephew's
FSSOS`Qe@me~next
RSSWSQSP@me~note
QRYPSRSL@me~noticed
\\ZRPR`Q9@me~now
RSSYSLSQ@me~off
SOYOSRVX@me~old
SNV^RQWO@me~on
RR[SRRRH@me~one
SOQSSQRW@me~open
QR]SSSRU@me~order's
\\QHQRVRI@me~out
PSXSSNRY@me~owe
PRLSSQPa@me~owed
QNSSPWOO@me~own
TRSSSQSP@me~owned
QRNRSQS[@me~pastor
]QUSSRSR@me~patience
^SXXSKQM@me~phone
\\RSSSQSN@me~physio
NRLRRSSb@me~planned
KQQ[S_SK@me~pressed
JSZUSQSK@me~printed
QYOSQRS^@me~pulled
XTQRTQSP@me~pupils
TRQQR_RU@me~pushed
YYONNXOI@me~put
QS[NSPS^@me~question
WSRRRRRV@me~raised
MSWOSPSV@me~ran
WRSSSRSH@me~really
WPYRSRVM@me~reckon
NSSSSQSS@me~refresh
VSVVSUUM@me~retired
MSQSS]SM@me~review
NSPSSRU\\@me~right
PUQRRSS[@me~roommate
WOMQSPR^@me~run
P\\SQR`QK@me~said
JSUSSRSc@me~sang
QSUVSRRW@me~saved
LZS_]PUG@me~saw
\\NMSRUZG@me~say
VRVSSPSG@me~saying
^NUPQSSL@me~school
`PRRSSSN@me~second
KPJUNh`O@me~see
DR_cRLSO@me~seen
WWRQSRSM@me~set
]QRTSVSJ@me~seventy
SSNSSPS_@me~shall
ZNPOTWTR@me~should
[OUSSSSF@me~side
[SORSSSW@me~sign
ORVOSQSZ@me~since
JSYQTTSR@me~sister's
QR`SR\\SJ@me~sit
URRRSQSR@me~sitting
MrMNSRSJ@me~six
RQOPSSS\\@me~sixty
YUNTSOSO@me~sleep
VLPRTOR^@me~slept
MSVVSRSR@me~slippers
VSOSS\\SD@me~so
JVVRSRSZ@me~son's
MS[RSNSX@me~sons
QOQRSOSi@me~speak
RR`SSRRP@me~spent
QSJSSOSV@me~start
ORMRSRSb@me~started
JM_VS_RE@me~still
COdKRPSR@me~stood
_WQSSJSJ@me~stop
PSSSSSSZ@me~straight
[ROSSPTS@me~students
UVMWRKWW@me~suppose
NSSPSXSP@me~sure
MQOSLUSf@me~swear
`XHSSNRR@me~switched
ZQXPUURS@me~take
RQRRQUSb@me~taken
KWQSSQRn@me~talked
bRQSRURG@me~taught
JVLUSRSa@me~tea
XQOQRPU^@me~teach
NQPRSSSa@me~teacher
SO]RRPSV@me~tell
SRSSRVUL@me~temper
ZUSSRSSJ@me~ten
_SSSSRSG@me~tested
LQSSSYSO@me~that
RXQMQVYV@me~the
QREVSLSe@me~then
LORUTXOY@me~think
USYOSPRL@me~third
TSPSS[OE@me~thirty
KPUQ]PY_@me~thought
XRSSSKVY@me~three
SRTQS\\SO@me~through
\\OVPRURP@me~thumb
ESRSQQSh@me~tied
N]NUTWRX@me~to
fPRRRQSF@me~toes
QWWKRQT\\@me~took
[SSPSRSJ@me~turn
MSNXSK^N@me~twice
[TKRSQSe@me~two
QQSRSRSV@me~type
JQ`VSUSJ@me~typed
XSRWSTSS@me~up
[RSSSRRP@me~vet
RRRVSQSQ@me~walk
NR^RRQRM@me~walked
[SOVSMS<@me~wall
MOQRR\\QP@me~want
\\JSVNPUP@me~was
ROQUR\\UV@me~watched
OSOXSRSX@me~waved
OUHQRNZd@me~went
MPUQTYUL@me~were
^SWSSMSE@me~what
UQWRSZSS@me~when
]SRPSTSO@me~who
TPRRRQRZ@me~whole
OSUPSTSV@me~wife's
QWRSU`SI@me~will
\\URSXPSM@me~wish
VXQSQRSP@me~with
WSRRSPSZ@me~words
_RVQRNSH@me~would
YRQTSRSP@me~wrist
\\SOSSSSQ@me~writing
OYWMMRYU@missing
RPQNSSSZ@missing>@animal
NRPUTXRG@missing>@arrive
LSUYSRSN@missing>@carrier
PQR[SZSO@missing>@day
[SMRSSRS@missing>@feast
OUUSSRSQ@missing>@late
SWRQPHRh@missing>@me
W_YSOQPL@missing>@missing
aSSRSNMF@missing>@money
\\LURRPR_@missing>@not
SUWSSQR[@missing>@number
JQ\\RR[SN@missing>@ordered
[YMWLVRT@missing>@pack
RYPQTQRT@missing>@parcel
P[WRSTQM@missing>@part
KU^TSRYL@missing>@place
MS]QSRWI@missing>@quick
MSSVXSSS@missing>@recommend
IVRQS^RQ@missing>@refund
IRRVS[SV@missing>@reply
SSSSSTSP@missing>@route
HSR[XMSd@missing>@seller
WUYRQQQQ@missing>@sense
LURRS]QN@missing>@size
[RNTXNUK@missing>@span
VSQTSRTP@missing>@staff
POgSSSPP@missing>@used
eRSSSRST@missing>@works
S]WSSPTH@missing>@wrong
RWYOR`QI@missing~>
PUZUTMRN@missing~@arrive
Q\\XPRUR@@missing~@me
IV\\SSRST@missing~@missing
LSSRRUSX@missing~@ordered
UVORUSSU@missing~@parcel
RU\\SSQRO@missing~@part
RSaOSSSP@missing~@place
RSSSSXSN@missing~@refund
QSRXSXSM@missing~@reply
QOUSURRS@missing~@seller
LUSRS]QN@missing~@size
JSUVURSV@missing~@span
SOOWUSOW@missing~a
UPOSWPQY@missing~an
OULSSRSO@missing~and
OSPUSQSR@missing~asking
XSTRRQSP@missing~being
]RMSSRSL@missing~ever
P[QSSSSO@missing~five
TNRTSQSS@missing~for
SRSRSRRW@missing~hand
HSVQSSWR@missing~in
KW]RSQRO@missing~is
RNRLS_RT@missing~it
V[PWQOTX@missing~of
WPOQSSSR@missing~one
SSWRSRST@missing~resident
LSTZSSSS@missing~seven
VSOSWRXU@missing~so
SSQXQQSR@missing~stopping
OR_RSPPW@missing~term
WSOPQNOZ@missing~the
TXORSZRJ@missing~thing
QQQXSSSZ@missing~to
PRQSSKVO@missing~what
XQPSSQSS@missing~when
WN]OSOST@missing~wish
[TSSSTRP@missing~with
AC8KOX~F@money
USSUSPSP@money>@carrier
USSRSRXU@money>@elsewhere
PSSRSVNO@money>@family
OVRSSNT[@money>@late
VSKJP[U`@money>@me
PSSSSPQ`@money>@missing
LSQNQBfM@money>@money
SOQQSQY_@money>@not
XMSRSOSV@money>@number
MSSSSPX[@money>@ordered
OSSSRSUQ@money>@pack
PSSSQQ_N@money>@parcel
UQSVSUSL@money>@part
OPPVSRSW@money>@place
WSXRSMUR@money>@quick
NWSSSOSR@money>@recommend
RSSSSURV@money>@refund
RRURSYOW@money>@reply
GUPQV]Tf@money>@seller
[QTSSRQU@money>@sense
SVSSSQVO@money>@sent
YSQRSKZN@money>@span
TORQSSX_@money>@staff
UUSSSSNR@money>@works
MLXSQV^8@money~>
QSSRSTNW@money~@family
MOZQSYVD@money~@me
TSRQRMWQ@money~@money
WSSSSVPV@money~@part
RSSSSURV@money~@refund
RSSSSYRL@money~@seller
VRRSSSS[@money~a
VRZPURUS@money~and
SQRQSOW_@money~at
QSSQSSTX@money~by
ORWTRUWH@money~for
RRSQSWRQ@money~here
NOPRSVSC@money~in
QSSSSOTX@money~is
QSMRS\\OQ@money~it
JSLQSH\\P@money~less
MRUSRQ^Q@money~more
QRTSSSPZ@money~of
PSSSSUQW@money~off
QROQQN^G@money~on
ZSSSSVQO@money~one
RSPSSNM_@money~sir
VSOQSRWS@money~than
SVPQSRRS@money~the
OMQQRM]T@money~to
YPQRSP[O@money~was
SIaIMJVY@month
WRWSSRRK@month>@arrive
OSaSSQSH@month>@feast
NQ]RSKYN@month>@me
[P[PRPRI@month>@month
PMXTRURe@month>@not
SRURSRS\\@month>@place
KVRSSSSW@month>@span
PSUSSSST@month>@works
BPWTQQVR@month~>
IPTUSNXM@month~@me
PR_URRRM@month~@not
WQNQRWMU@month~and
PRLPTRR[@month~in
POaRSSRX@month~the
SS[TSSSK@month~when
WQYSRWSE@month~with
MoINPPOF@new
PYRSSSSV@new>@arrive
SSVQSQSe@new>@day
^RLVRVSO@new>@family
XWPRQQSd@new>@me
ITRPSPSS@new>@not
MEURSOST@new>@part
RXRUSJSM@new>@seller
E[RSSRS\\@new>@sense
MPSVY\\SK@new>@span
TSSVRVSQ@new>@staff
RPRRSUSW@new>@works
SeLOQKQJ@new~>
XHOSSRSS@new~@part
TSSVRVSQ@new~@staff
QUSRSTS[@new~and
ZRRSSSSQ@new~for
MRVYSRSO@new~one
UPSSSPSS@new~with
YHXRRSST@new~year's
ZPJSLOKX@not
UJOURRSQ@not>@animal
OGdPPOUO@not>@arrive
MOSWTQSM@not>@carrier
JWRQTPSM@not>@damage
JTW\\RNTc@not>@day
JOXPUTSS@not>@family
XRZRSSSH@not>@feast
MRSOSOS_@not>@honesty
GLUVSPQh@not>@late
STRRRPSU@not>@looks
WUSS_MVJ@not>@material
LZYIPQQZ@not>@me
TOMVR^Q\\@not>@missing
KQPRSdXI@not>@money
SSPRSURa@not>@month
\\LLSSVS[@not>@new
SZUKRONL@not>@not
MOTPRSP^@not>@number
BYJSYYTW@not>@ordered
QY]MRWRP@not>@pack
RMRRMRRS@not>@parcel
LQROPJSW@not>@part
KPaQQTRQ@not>@place
RRIMRMSn@not>@quick
RTDPSMSc@not>@recommend
QTRSS[SP@not>@refund
WSTRR\\RS@not>@reply
ZSLRSXRO@not>@return
PRVQSOQ[@not>@route
PH]\\SaPA@not>@seller
VPR]PRRP@not>@sense
UPeMSQSE@not>@sent
WQOVRPSS@not>@size
]QYURPQL@not>@span
`QPXRLRT@not>@staff
\\LUKPKQL@not>@use
WSRPQMSU@not>@used
JQTTS\\RO@not>@value
\\WJNR]RJ@not>@works
fNFRROTW@not>@wrong
]PbVNXNJ@not~>
PRNXSSSH@not~@animal
PSIZNNQP@not~@arrive
VURSSQSQ@not~@damage
QQ^VSWUK@not~@day
RRIQS\\SI@not~@honesty
QSGYSKSa@not~@late
URLSSSSN@not~@looks
AQORYRSR@not~@material
WbG]PPWV@not~@me
NQPSSX\\J@not~@money
ROISPVST@not~@not
RRPRRQS^@not~@number
S[URYHSS@not~@ordered
F_IT[QSG@not~@pack
SQeQQQSU@not~@parcel
Ni^QPPTO@not~@part
ZQC_SUS`@not~@place
QOMMQYTZ@not~@recommend
TULSSXS^@not~@refund
]QTJR[RB@not~@reply
ORPQSQSb@not~@seller
LSUTQTSa@not~@sense
ZSbNSSSO@not~@sent
]LRRROQF@not~@use
PQZRSVSU@not~@used
YRKQRRWW@not~@works
VPLPSOTb@not~@wrong
TPYPTXR[@not~a
ORP^SKSV@not~access
MSTQWSSV@not~an
[RZRSQSP@not~and
NRXPQXRI@not~at
RNHUSZR]@not~be
QPRXSXSP@not~been
HSLRS`VP@not~believe
PSOYQSSR@not~bell
PJRXYSSW@not~bend
YTLSUSSP@not~between
TRSVTQSS@not~blow
TUOTSORX@not~bother
VOLSYSST@not~but
NQNRSRRZ@not~buy
KXbPRUST@not~by
SRNTSQS[@not~complaints
KWOSSPSX@not~count
SQSSSSSS@not~creep
PSN[SQSS@not~cross
HRPJS]SS@not~do
SSQSSSSL@not~drip
lRSRSRS?@not~either
]RJTRIS_@not~else
7ZY^WQQ_@not~even
PQXSSVSS@not~exist
VQPSSWSM@not~expect
TVQVRXSG@not~fault
FSlUSRS?@not~find
XOGPSRRa@not~for
KWSWS[SM@not~forgive
NOORSeSP@not~forms
PSPSSXSQ@not~fuss
OLUPP[[N@not~get
PRSRS[SR@not~give
VNULSMQS@not~go
YQQSSSQR@not~gone
PQTRSYS\\@not~had
OQSSSRRR@not~hand
MRUOSQSQ@not~has
RNR^ROPL@not~have
FSRSSQSe@not~hear
QSPRTSSZ@not~heard
SNeSSPQB@not~here
\\ONTSQS`@not~hold
IcUJITRC@not~in
LUbRSQSM@not~it
QQPRTSS[@not~joking
WLQSVRSM@not~just
NRO_QRSO@not~knock
POROXZSM@not~know
UROQRKSR@not~leave
RRSSSSSV@not~lecture
RSQWSOSO@not~let
OVOOWLSZ@not~like
ROTRSQSV@not~longer
KOSRSZST@not~make
OQNYWQS[@not~making
TGQVSQSo@not~mark
MYQRSUQR@not~mean
UQPSSPSY@not~meet
TQPSSQUQ@not~mind
XUJQONRa@not~more
WRWSSSSK@not~moved
[PQPRSSW@not~much
ORKVZLSc@not~need
KH^YRORM@not~of
QNRUSVXK@not~on
\\BRZOZSS@not~one
RTSRSWSW@not~open
_QRSSSSE@not~problem
XSRRSRSO@not~put
SURRRVSI@not~questions
RQPRS[SP@not~quibble
RRPfSSRK@not~quite
JURQRSSS@not~rattle
WROQSWST@not~reason
NSQ`SPSM@not~ring
\\RSSSSTO@not~rock
CZWKTWQb@not~say
TQSUSSSW@not~scratch
ONcPTSSB@not~see
ONfQRQSM@not~show
YQSSSSSD@not~shut
ORUSSSSQ@not~sign
PS]SSMSJ@not~since
VSXSQXSF@not~sit
SRSRSSSO@not~slide
YVUNWMSP@not~so
cQNRMQSP@not~stick
RRRSSRSR@not~sure
RUNTTQS[@not~surprise
JQT[Q\\SO@not~take
SWLQROS_@not~tell
IWQQSLQ`@not~that
L\\RIQZS^@not~the
UR[PSRSK@not~think
QNUhRMSM@not~this
LSKRONUc@not~to
QSRVS]SE@not~turn
VRRSSSSI@not~understand
SSSRSSSO@not~wake
\\bPRSPSF@not~want
IRdOQQSN@not~was
_SNRSQSL@not~what
SSRSSQSN@not~whatever
VRRSSPSY@not~whistle
XQJSRSSW@not~will
ROOSRQSS@not~win
RagKRQSQ@not~with
SRQRSIS`@not~words
RR^ROTSL@not~yet
KTRWTQcP@number
Z[NVRORQ@number>@arrive
KRSRRRSY@number>@damage
KQTYS\\\\J@number>@day
XW^RSRST@number>@family
TQSSRVSZ@number>@feast
^MRSSPSK@number>@honesty
SUVTRRR^@number>@late
UWXONTZd@number>@me
UYSVRMRS@number>@missing
QRRTVOOU@number>@money
LQiQSOPG@number>@month
Y^UGPYOT@number>@not
QYQRMYJM@number>@number
YITRSTN`@number>@ordered
WNRXSMSW@number>@pack
PM[[SMRU@number>@parcel
AYQSSQUH@number>@part
SQQZSQSO@number>@place
RRLRSNVX@number>@quick
QTLORLSb@number>@recommend
R^QSSPRR@number>@refund
[WTQTQSS@number>@reply
ORaPSRS^@number>@route
STSPRWRQ@number>@seller
SRSSUSSP@number>@sense
MUSRRRRO@number>@size
HVPQ_XPS@number>@span
\\NUTSTR`@number>@staff
F]TRSXRN@number>@wrong
SRNXSVYL@number~>
VUSYRQSO@number~@arrive
ORSRRRSU@number~@damage
UPLWQN[T@number~@me
RURUSQJ_@number~@money
FRfQSPPO@number~@month
MX\\RSWQ[@number~@not
KPOMO\\Uj@number~@number
KXQSSSRZ@number~@part
OVMORQS_@number~@recommend
ZRQRSTSN@number~@reply
RQMPSNRX@number~@seller
QVTRRSRL@number~@size
GX[P`ZNL@number~@span
QQSSSTSR@number~a
RSQ`SPRQ@number~am
OVUPPQPX@number~and
TPSSSUSU@number~as
URUSSSR\\@number~at
RRQRSSR\\@number~bar
WSWRSQQQ@number~degrees
USUQSYSM@number~every
GONRUU[V@number~for
QRMSSeQL@number~hrs
YQQTROT;@number~in
ULJ\\SQRb@number~is
PZUQSQQV@number~it
SM^RSURX@number~it's
QQSSSTSQ@number~mb
MWRYSPRR@number~miles
XSSSSSRD@number~min
VYQRRPSY@number~of
[ZQISR[S@number~on
SURSSSQR@number~percent
NSRSRWRY@number~pm
NSTSSVQV@number~since
NURSSRST@number~so
KYUWWSS^@number~the
WTRRSSSL@number~to
\\QNRSJS[@number~was
KSQUSTWQ@number~while
KUOQSRSU@number~with
GZOTHRXS@ordered
dNOQSRNV@ordered>@animal
L]PQTHRL@ordered>@arrive
L^TISPS]@ordered>@carrier
NLFiSTT[@ordered>@day
TXSRSQSA@ordered>@family
QQNSSSWQ@ordered>@feast
]PLSS[RM@ordered>@late
LWRRROV]@ordered>@looks
T[WQRRRP@ordered>@material
VTZSRSSW@ordered>@me
SQRSSZQL@ordered>@missing
V][SSSIL@ordered>@money
XMIQR[SS@ordered>@month
JYMRSQS\\@ordered>@new
[TNUSZRF@ordered>@not
UX^LS<S?@ordered>@number
VWPLW]RD@ordered>@ordered
LVRRSTOV@ordered>@pack
OSQSQSST@ordered>@parcel
HFjZSZWR@ordered>@part
UNK\\RORK@ordered>@place
PT\\YVMPN@ordered>@quick
GS]MS\\WM@ordered>@recommend
MKPUURS[@ordered>@refund
aQ\\QSRSP@ordered>@reply
WOSSSQSN@ordered>@return
f@RUSPTQ@ordered>@seller
UYWQSYRM@ordered>@sense
XMRQSVSQ@ordered>@sent
IP`RSLS^@ordered>@size
UZIWVXSb@ordered>@span
RKNNV\\XO@ordered>@staff
PM[TSUQY@ordered>@use
HOX^SQSR@ordered>@used
WOW]SNQM@ordered>@value
^ERMScQ_@ordered>@wrong
IWZRQ[PL@ordered~>
ZRRUURSG@ordered~@arrive
QSSTSQSO@ordered~@day
VWRSRRSI@ordered~@material
eMHMR[UN@ordered~@me
Q]OOSTS[@ordered~@not
UTIRSKVM@ordered~@number
QQ[SSSSP@ordered~@part
UQSSSOSU@ordered~@place
WQR\\SLSO@ordered~@seller
YLTSScRA@ordered~@wrong
YXO^SNSK@ordered~a
OUKSWQTR@ordered~and
_UKORMQR@ordered~as
RLNVSXST@ordered~at
PXQRSRRR@ordered~down
VROSUQXO@ordered~extra
G]iRTLC_@ordered~for
VKVRSYRO@ordered~has
RH\\URVKL@ordered~in
eRKRSQVL@ordered~is
YEWLRSS`@ordered~it
FX\\SSOPK@ordered~it's
VF_SQTRG@ordered~of
LKUYSRS]@ordered~on
NRRSSVXU@ordered~one
IYSSSRSP@ordered~right
SMRSSPS^@ordered~said
MSLYSSSP@ordered~shows
NPSRUPSm@ordered~still
IY^OSTOa@ordered~the
[RQSSRRN@ordered~these
WSWSSSRF@ordered~this
QaWORPKg@ordered~to
IL[SQXRU@ordered~two
`OPOSZRO@ordered~up
RPH_WZSG@ordered~was
PQQKRaSK@ordered~with
IQAL~EJL@pack
MMVRVSWK@pack>@animal
SNWPSSSU@pack>@arrive
VRUSSSSS@pack>@day
PWURPRSW@pack>@elsewhere
ORSQZSSI@pack>@family
URSSTSSI@pack>@late
QPSOSZSO@pack>@looks
@OQU]QRV@pack>@material
UPLP[\\MY@pack>@me
TPWSWSSX@pack>@missing
WOSRVSSN@pack>@new
ZOTRSNSZ@pack>@not
U]MPQPTJ@pack>@number
RQTRSTSZ@pack>@ordered
JRNIXORW@pack>@pack
NRNS`WS[@pack>@parcel
EUOKXWRP@pack>@part
NNUXPUSY@pack>@place
ORXTXQSE@pack>@recommend
QVSSSSSI@pack>@refund
VUQVPVRW@pack>@seller
JNRYaSSC@pack>@sense
lVSUQSSU@pack>@span
[TSQVTST@pack>@staff
NPSVXQST@pack>@use
bQSTMSSM@pack>@works
TIWNcHOE@pack~>
VQSSRSSR@pack~@arrive
QNSRVSRP@pack~@material
OQQRUQSU@pack~@me
LOMQ\\RSH@pack~@not
ILQR\\NSX@pack~@pack
R_VOOPSf@pack~a
VJQPYSN\\@pack~and
UPSR]QSS@pack~by
]QPQMPST@pack~cubes
PLVSVRTZ@pack~for
XNTQVOSW@pack~from
PSSSUSSI@pack~had
\\UKXQXSR@pack~in
PNUQRSSQ@pack~is
QPRRZPSP@pack~it
PQSQWYQJ@pack~like
[SPRNVVL@pack~of
P\\NRWRST@pack~on
ROSSSSSP@pack~round
RXSSU]SL@pack~so
VSSSSQSR@pack~that
LNKTdSSK@pack~the
MURR[TSX@pack~to
TRRQXUSF@pack~up
QZYWTORR@pack~was
bQYMPQRD@pack~with
PGY^]MSG@parcel
X`UMXQTK@parcel>@animal
MN[QUTSU@parcel>@arrive
\\SQPSRSP@parcel>@carrier
MWWSSNQT@parcel>@day
WSNUSPSN@parcel>@family
OOMQSQSV@parcel>@late
SSVQWYSU@parcel>@looks
BR\\VPRRZ@parcel>@me
QQUUSSSU@parcel>@missing
TTYJJ[RV@parcel>@not
YUXNPNTP@parcel>@number
MSPUSSSQ@parcel>@ordered
QUPN^SSR@parcel>@pack
PMMR[NT^@parcel>@parcel
SQOWNXSS@parcel>@part
ZPHSQRSW@parcel>@place
RVTQQWST@parcel>@quick
WSVQRSSM@parcel>@recommend
SSPSSUSK@parcel>@refund
NR[SSRRO@parcel>@reply
SSRQSNSR@parcel>@return
TQQUR[ST@parcel>@seller
QPRRVRSR@parcel>@sense
SSRRSSSR@parcel>@sent
MUQOPWRG@parcel>@span
XUR^TLRR@parcel>@staff
SPL]UQSS@parcel>@use
WSSTRSSQ@parcel>@works
UWUNPTSV@parcel>@wrong
PScJYZQO@parcel~>
[SROSRSS@parcel~@carrier
PNZPPRST@parcel~@me
KRYPSZRO@parcel~@not
eMRLQSSE@parcel~@part
_RSPPSSO@parcel~@place
QQRRVSSR@parcel~@sense
KRPcSORR@parcel~@staff
Y^EKQNSQ@parcel~and
QRWR^RSV@parcel~at
VTVRSPRJ@parcel~by
VQQSRSSQ@parcel~coach
UOQmOURM@parcel~for
MW[RRQSS@parcel~has
IKOWYPSM@parcel~in
LZaWMSWR@parcel~is
QSJSRXR[@parcel~it
MWRURRSL@parcel~like
ZWLBQRUT@parcel~of
WONSRTT[@parcel~on
VYSQRSPM@parcel~said
UY]QMJRP@parcel~says
WSSSSOSN@parcel~since
VPPRSTS\\@parcel~slot
STRSQTR\\@parcel~that
T]RROXSR@parcel~the
XSKPPRSR@parcel~to
UKLRcOSO@parcel~was
VRTRS\\SR@parcel~went
VPPGZNSX@parcel~with
\\QINXSSF@parcel~you
c[KFKLJJ@part
NOUVRSSV@part>@animal
ZOTNNYPX@part>@arrive
TR^RSORO@part>@carrier
D_QROSSY@part>@damage
SYK_SPSQ@part>@day
JRdSRRSA@part>@family
NSTSSSSV@part>@feast
S[QSSTS\\@part>@honesty
TQQRUPS[@part>@late
PT]TRRS[@part>@looks
MXQTTPS]@part>@material
YYXUYQX\\@part>@me
[TNPRTRG@part>@missing
RTORSRVf@part>@money
VSRSSSST@part>@month
O[RSSSSR@part>@new
^NJOQVUX@part>@not
G^NPRQRc@part>@number
[WNQSUQU@part>@ordered
TQQUNVS\\@part>@pack
SXPPTVSU@part>@parcel
`OJOWIPS@part>@part
VO\\XRTSV@part>@place
ZQQQSTSS@part>@quick
]QPVQTRN@part>@recommend
ZNUVSNSV@part>@refund
]VQOSUST@part>@reply
XMSQTSSS@part>@return
L[TQXWT]@part>@seller
NPNTRRQ]@part>@sense
[OLRQRSP@part>@sent
KWPSUSSL@part>@size
]QMURQS_@part>@span
]WSMSQSU@part>@staff
CZRQRWS]@part>@use
VUQTSUSI@part>@used
PSPRSWRk@part>@value
^LLMOYRQ@part>@works
R`SPPNRZ@part>@wrong
M[QSWKSK@part~>
VRYSN]RC@part~@arrive
MYSRMTSZ@part~@damage
MQYSUNSZ@part~@late
QTSSRSSJ@part~@looks
OOZRTVQQ@part~@me
E_WSSRSM@part~@missing
K[NTQMXF@part~@not
BbRSSRVG@part~@number
TQRWRSSM@part~@pack
QIZQZQSS@part~@part
USRQSSSU@part~@place
MNSTSVS[@part~@recommend
`QRRSSSP@part~@refund
_TSRSUSJ@part~@reply
XOVSSQRa@part~@seller
URSSRURX@part~@sense
ZRRQRRSO@part~@sent
VRRSSSSM@part~@used
ZROORTRU@part~@works
OXRSQRSX@part~@wrong
W\\NQRPSN@part~a
LVSQSSSV@part~already
NTWRVMOM@part~and
WPTSSVST@part~arch
EUNRSOWd@part~are
PPVRVJVX@part~as
WRYVQQSO@part~at
NUOYQSSP@part~before
URUSRSSK@part~between
PUQRSMS^@part~but
RSQRSVSP@part~by
XQRSSSSU@part~could
WPPSSRSO@part~does
]YUSRRSE@part~five
QMURRSSb@part~folded
TQSSQRSV@part~folds
TPT[RTQ]@part~for
XRRSSSSM@part~four
I^QRS[RG@part~from
RSSSSRSR@part~game
VRSSSSSU@part~gets
[SRSSRSS@part~gives
KQSSSSST@part~go
WQSSSSST@part~goes
BbRUSUSO@part~had
FZVQROSN@part~has
[QSSSRSN@part~if
>\\^RQYPH@part~in
HSUWPXSN@part~is
D]MUPPR`@part~it
CYWRSRWP@part~it's
UMSOQSSV@part~like
\\OQSSSS]@part~needs
URSSSRSN@part~nine
TTWTVWSF@part~of
_QOUSRSG@part~off
GEWXXMQZ@part~on
TURRQQSH@part~one
IRMRSSSc@part~over
VVSSPSSN@part~protector
MRSPRSRO@part~says
TQYSSRSM@part~should
XPPSSSST@part~since
WOSSSRSQ@part~sits
VSQSSQSP@part~six
USSXSSSR@part~slides
QP^RQRSC@part~so
SSSSSSSP@part~stays
OWTSSSST@part~still
KOTNR]SR@part~that
SSYNRQQO@part~that's
QZFOWOS`@part~the
STUMSSSR@part~there's
N\\RSSOUJ@part~three
^QMMO[QW@part~to
UQSSSSSS@part~turns
QQRPRcSQ@part~up
VSLSSSSO@part~wants
Af`PP_QV@part~was
`UORRVSJ@part~went
HXWSSQSW@part~were
PTPSSWSO@part~when
JZQSSRSX@part~where
VRVRSTSN@part~which
S\\PSSOSW@part~with
EYRYRVSI@part~would
T=VfJBKN@place
HO\\SQRS`@place>@animal
]OQPSRSW@place>@arrive
SSaJSRRE@place>@carrier
HS]RSORX@place>@day
TNO`STSG@place>@family
OS[SSSST@place>@feast
OQSUSRSM@place>@honesty
MQQWSSSW@place>@instruct
TWQNSSRV@place>@late
WSVSSQSN@place>@looks
CSO[SVUd@place>@material
PQN\\UHQY@place>@me
OSVQSRRc@place>@missing
RPR[PUSK@place>@not
TPM_RSO\\@place>@number
ZUPKSOS[@place>@ordered
QNSTMRSZ@place>@pack
PROSOXSL@place>@parcel
ZQZTRWSM@place>@part
ERS]QIQY@place>@place
RROPRQST@place>@quick
XN_YSQSV@place>@recommend
YSSPSRSI@place>@refund
^SUISXRR@place>@reply
OSaLVQSL@place>@route
SYTXRZR]@place>@seller
JRZVSRSP@place>@sense
VV[PVSS[@place>@sent
QRPRSVSO@place>@size
NVSPRTS_@place>@span
\\YSPR[S_@place>@staff
OQO`SSSP@place>@use
TWOZRRSW@place>@used
MSSSSRS_@place>@value
OTTTRPT\\@place>@works
VSM^QTSD@place>@wrong
TTK[LJPO@place~>
RSPURSS]@place~@animal
SNPUSSSZ@place~@arrive
RSTKSQSe@place~@day
RIQ^RPRT@place~@me
KSUTSRSQ@place~@missing
ZR^LRSSN@place~@not
\\QNVSTRN@place~@number
NQTRUSSR@place~@pack
XLOZRSSZ@place~@part
\\TLPSRSW@place~@place
ZN\\SSRSK@place~@recommend
NSRSSWRN@place~@reply
RRYYSWTR@place~@seller
LSOXSSS[@place~@sense
MSJXSTS_@place~@span
USXNSVSR@place~@staff
QSRZSRSP@place~@use
QRNSRPT_@place~@works
QPUXSRSS@place~@wrong
PRTPRSSR@place~a
fMY=QRTK@place~and
SVRSSRSa@place~as
PRVcSRRJ@place~at
UPRSSQSS@place~because
PSKOSYS[@place~before
WSMXSRSU@place~behind
RYOVS[S>@place~by
PRRXSOSO@place~code
LSTRSSST@place~each
KSO]SQSX@place~for
MSO_SSSR@place~forty
]SOQSPSV@place~four
PTVJSRS]@place~from
\\MUQSORY@place~has
]SRNSLS^@place~have
RSORSSSQ@place~he
SWAWPURR@place~in
SSPRRSSP@place~into
CPZ]RWVa@place~is
XQTONQSe@place~it
VSRZSQS^@place~it's
KSR\\SPSK@place~left
VSSRSSSL@place~lifts
RQO]MWSE@place~like
ORRSVSR^@place~looks
SSSRSSSS@place~men
RS\\ISWSX@place~nine
RQQQSSSV@place~number
PJLVTTXS@place~of
RSRYSRSL@place~off
TWWXRPRO@place~on
PSWSSSSL@place~one
ZQYQSVSK@place~open
SSUQSSSG@place~right
SSTOSVSN@place~said
GPeYSQSX@place~says
QSRJSSSX@place~since
OSSZSSST@place~so
LPLXSRSW@place~that
QRXQSUSJ@place~the
QSVRRSSR@place~there's
JWH]RUQQ@place~to
^QJSSSSN@place~two
RO[PRSSL@place~under
MWVPSRSY@place~was
JR]PSTS_@place~when
IQQWSSS\\@place~where
WRNXSUSI@place~which
QRMSSQSO@place~who
PSTSSQSS@place~window
RNQPPPRY@place~with
ONW`OXNS@quick
LRVRSQSV@quick>@arrive
RSHSSRSR@quick>@day
VS`PSQSL@quick>@feast
NSWRSVSY@quick>@honesty
SRNVSVSL@quick>@late
SOWKRHZS@quick>@me
NWLPSLS\\@quick>@missing
SSY[SNN_@quick>@money
TUSRRYSN@quick>@not
POfPVJOV@quick>@number
RSSSSSSU@quick>@place
IPRWVOQL@quick>@quick
QUKRS^SX@quick>@recommend
TUWOSZTY@quick>@seller
TRSYSRS_@quick>@sense
QNRJRVQZ@quick>@span
NSTRRRST@quick>@staff
QRQ[SQSQ@quick>@works
OKNaQNRO@quick~>
LSdNSUSS@quick~@me
SSY[SNMa@quick~@money
WSNQRMUQ@quick~and
SSOZUYRN@quick~as
QSTRSSSW@quick~current
YRRQRRSO@quick~even
]STSSRSG@quick~for
USSSSQSE@quick~so
QSKYSVSX@quick~to
HRWPScSR@quick~with
U?ELPSKd@recommend
XSRSSUS?@recommend>@arrive
SQQaSPRZ@recommend>@carrier
MSVLVXTJ@recommend>@day
RSQRRUR]@recommend>@family
Y\\PSSOST@recommend>@feast
ZQRSSPSI@recommend>@honesty
TPOSSRSX@recommend>@late
VPQSSGSS@recommend>@looks
[NOYOWSV@recommend>@material
_LVSQY[N@recommend>@me
^OQSVRSH@recommend>@missing
RRUSSVaM@recommend>@money
U^WRSSS\\@recommend>@month
QUWQV\\RH@recommend>@not
GaORRSRa@recommend>@number
_VVQSKRP@recommend>@ordered
dQPRPRSP@recommend>@pack
YUTUNRSW@recommend>@parcel
VVQURQRQ@recommend>@part
JS[NSRS^@recommend>@place
SUIQSVSR@recommend>@quick
fGNSSYRA@recommend>@recommend
SSSRSPSR@recommend>@refund
[RTQSPSN@recommend>@reply
LQNQWZUO@recommend>@seller
bRWVUPR=@recommend>@sense
TSPSSQSV@recommend>@sent
SRSSSSSL@recommend>@size
WUOTTQSW@recommend>@span
GQKPS[SY@recommend>@staff
WPQSRNUU@recommend>@use
URRSSSSN@recommend>@used
_SSSSMPO@recommend>@value
XWUSSPSN@recommend>@works
MXWPSQSO@recommend>@wrong
SXHXPULT@recommend~>
SRNPVPTW@recommend~@day
\\SSRSUSH@recommend~@family
RZSSSPSV@recommend~@feast
ZQRSSOSR@recommend~@honesty
QPPSQUSU@recommend~@material
NRWTRV]W@recommend~@me
TSQSSTSL@recommend~@not
ZRRSPSSR@recommend~@pack
fLRRSSSK@recommend~@part
ISRSSQSc@recommend~@recommend
JQQSSTUT@recommend~@seller
^NQRTQRO@recommend~@sense
SYXRUUSW@recommend~@span
KQSSSQS]@recommend~@staff
LRRTSOSb@recommend~@use
MQSSUNSe@recommend~a
TSWOTORa@recommend~about
VNKRTPRS@recommend~and
KRQSSRS[@recommend~anyway
HUURSQSf@recommend~as
LX^SSRVS@recommend~at
URVRRRSY@recommend~because
<gPPSRSX@recommend~before
GNRSSXT[@recommend~bit
F^WRSQS`@recommend~by
NSZSSRSM@recommend~cardigan
^SSSTOSJ@recommend~deal
GTSSSMS\\@recommend~enough
NQMSRMPX@recommend~for
RSURSQSX@recommend~from
ZSSQSVS?@recommend~god
TSRRSRSY@recommend~hip
QQMSTMS`@recommend~if
\\QUQSSR<@recommend~in
dRMNQLRV@recommend~it
XRRSSRSU@recommend~little
QVRRSSSX@recommend~luck
QTRQWWST@recommend~of
SULTSXSL@recommend~on
TRQSSQSh@recommend~one
KSSRSYSN@recommend~people
XRQQQRSO@recommend~sound
VRSTSSSZ@recommend~strong
QQVUSSSY@recommend~that
YSWSSQSV@recommend~the
VMLSSYSS@recommend~thing
QRbUSMS<@recommend~to
VSSQVRSN@recommend~way
VYNPSXRP@recommend~with
LSWRYVR^@recommend~you
KMKPKjCO@refund
PN[SSTSK@refund>@arrive
POSSS[RS@refund>@damage
LSMQS[SV@refund>@day
SSSSSSSO@refund>@late
TNRPPSQ]@refund>@me
TQLRSQS\\@refund>@missing
TWRSSTQ]@refund>@money
VPSRSTSU@refund>@new
HQPXRRS_@refund>@not
T`OPRVR^@refund>@number
QSPSS[SM@refund>@ordered
FOTSS]SV@refund>@part
XOPWSSSK@refund>@place
U\\OQSYSO@refund>@quick
PPVVSUSL@refund>@recommend
QSS\\SPSB@refund>@reply
NSSYSSSX@refund>@route
KSVLSRPU@refund>@seller
VQSTURSP@refund>@sense
RYTPRUS\\@refund>@span
TWRRSWSV@refund>@staff
YSSQSOS_@refund>@works
TSOSSUSJ@refund>@wrong
JONLQ^PK@refund~>
PPRSSSSS@refund~@arrive
XOQPSZSO@refund~@me
ORURRXSD@refund~@not
NSRSSZSV@refund~@part
QMQTSSSV@refund~@place
ROYSSTSW@refund~@seller
`SPSSRSD@refund~a
STYQSOP[@refund~and
NWRSSZSR@refund~at
RS[SSLSR@refund~by
YPRRS_RL@refund~for
PRZVSMSK@refund~from
ZSSSSWRX@refund~if
OO_PSWQR@refund~in
RSaPSRSS@refund~it
INQQSWS\\@refund~of
PSLNSUSQ@refund~on
TSQSSISW@refund~policy
MRSWSRSN@refund~room
TSSSSPSR@refund~rule
LSSSRRSc@refund~so
YSQRSWQW@refund~the
PTQUQORV@refund~to
SVM[SRRP@refund~where
KR\\SSRSS@refund~with
RRNSSYSS@refund~within
ILKVKjJH@reply
TNYPSXS\\@reply>@animal
WOKQSXRa@reply>@arrive
WPQSRXSV@reply>@carrier
GRZMSZSH@reply>@day
WPZ]SRSU@reply>@family
TRTVSHSV@reply>@late
RUROTQSf@reply>@looks
NVRSSRSP@reply>@material
LFOUQWSV@reply>@me
OUPUSUSG@reply>@missing
TRJSSbSS@reply>@month
PTWRSWSV@reply>@new
PSLaRZRU@reply>@not
RPVSQROS@reply>@number
M\\RPSPQY@reply>@ordered
UVUVSPTS@reply>@pack
[TXUQRRU@reply>@parcel
TTXVRSXY@reply>@part
SWSXRNSL@reply>@place
NVSQQRR_@reply>@quick
UTQPSTSV@reply>@recommend
QLRSU\\SP@reply>@refund
GXKOSjRM@reply>@reply
TPSRSUSM@reply>@return
RZfPSHS9@reply>@route
M\\UKPVMQ@reply>@seller
EP\\SScSO@reply>@sense
RVSPSHSh@reply>@sent
TPSRSTSc@reply>@size
DSNPQ_RE@reply>@span
]HPOSWTJ@reply>@staff
WQUUS^RF@reply>@use
WOZ^SNRM@reply>@value
QUTOYUSY@reply>@works
JKMRSURZ@reply>@wrong
HGOWQeRG@reply~>
PRYRSaRP@reply~@arrive
QSYTSMSU@reply~@day
SRSRUSSV@reply~@looks
\\PUWQQUR@reply~@me
QRRSSWSH@reply~@missing
K\\MVRQS_@reply~@not
NTRKS\\RU@reply~@number
WKUSSWSG@reply~@recommend
WVRSS]SG@reply~@refund
MNSURLQh@reply~@seller
PSOSSPSW@reply~@staff
bHSORY\\Q@reply~a
RYQURaTK@reply~about
KSRTSXRU@reply~after
RRSWSRSL@reply~all
\\RRMS]RH@reply~and
dPVOSNST@reply~at
WQePSHSc@reply~by
UPSQSUSK@reply~could
VRRUSSSF@reply~down
RSVMSTSN@reply~each
PSSSSSSW@reply~every
UfGWSXLN@reply~for
TROSSaSQ@reply~four
SRTQSYSK@reply~from
QRSSSYSO@reply~has
YRSVSKSY@reply~her
dRRRSKSR@reply~him
[RRNSRSM@reply~how
aSOPSSSF@reply~if
FRUUXYRJ@reply~in
ZSRPS[RN@reply~inside
\\[M[Z>S]@reply~it
MQVSSWS\\@reply~it's
XSTSSXSJ@reply~less
UOVSSTSS@reply~nicely
_SISRUS[@reply~on
LWOSSTSR@reply~one
VVVSSSRN@reply~out
RSVRSTSV@reply~said
IQWRSVST@reply~that
PKiRSNOa@reply~the
[SSSSOSF@reply~these
JSZRSRSX@reply~this
NSSSSXSV@reply~three
VMJNTUPc@reply~to
MQVSSZSW@reply~up
QRPNV]RU@reply~was
POMHS^QV@reply~what
OOSSSSSU@reply~when
`PJNSWSU@reply~where
POXSSQSg@reply~where's
aSPSSQSG@reply~whether
NSVSSOSU@reply~which
QRQSS[SR@reply~who
NXRNSTQH@reply~with
SSRSSWSN@reply~yes
PPOfSIS^@reply~you
KMSNMnMF@return
XNNVQTRY@return>@me
WRRSSYPV@return>@missing
QSSSSUOP@return>@money
QT_QSKS]@return>@not
PXTSSPSS@return>@number
TL\\SSNSP@return>@part
GSUSSSS[@return>@place
VIURQ[RF@return>@return
VMNRQVSS@return>@seller
[RURTOSY@return>@sense
OTRRSSSW@return>@size
SSQSSUSW@return>@span
NYSSSPSP@return>@staff
XOSSSSSR@return>@used
ZRSPSPRX@return>@works
QNU\\TQSK@return~>
WOQQSOSU@return~@me
PSVSS[SQ@return~@missing
QSSSSUOP@return~@money
ZRSSSPSO@return~@part
QMPSRYSQ@return~@return
VMPSSTS[@return~@seller
]RSSSNPY@return~a
SSRRSTSK@return~and
NRaQRNRW@return~created
\\RSSSWSM@return~for
HQTRSZSU@return~it
\\SSSSSSK@return~like
SSSQSQSR@return~on
QYRRSRSR@return~says
UQPSSPSY@return~the
`QUPSLSV@return~to
TTFQQdSF@return~was
TSPSSUSW@return~window
MJtKLFNJ@route
QPQSSSTJ@route>@arrive
MSXMSSSS@route>@carrier
NSXSSRSQ@route>@day
LS\\SSSRS@route>@late
UQ^IRMR^@route>@me
KSYRSRSP@route>@not
_RQQPXRV@route>@number
PSPVTSS[@route>@pack
NUXQSTSK@route>@place
SSSPSUS`@route>@quick
RSTSSSSH@route>@recommend
USTaSBSF@route>@reply
RSYSSSSQ@route>@return
KQ_ORVSJ@route>@route
NPYQSRTX@route>@seller
RSXSSSST@route>@sense
LYHTSXR]@route>@span
OSSOS^RN@route>@staff
IOSOQWQM@route~>
]RQSSRSZ@route~@me
MROZSRRY@route~and
ISZQSRSM@route~away
QRaRROSW@route~from
ZOLRSRUM@route~had
WRRTSTSY@route~in
ZSOSSQSU@route~is
MSUQS[SW@route~it
^QRSSRSP@route~of
WSGRSSST@route~on
LRYSSQS[@route~out
NR[SSHSL@route~says
LSXQSSSR@route~shows
USZSSSSM@route~the
TSUQSRSO@route~to
SJQNPb\\O@seller
`RNVTTU]@seller>@animal
PNM^UQR]@seller>@arrive
SSRRSURR@seller>@cancel
QXYMRPTb@seller>@day
TRQRW_UD@seller>@family
PQSSSVSN@seller>@feast
SRRRRHR^@seller>@honesty
LXARRXRU@seller>@late
TTLPNURZ@seller>@looks
TMWSSOSW@seller>@material
OUQPRWO`@seller>@me
VLOPQTSd@seller>@missing
PQTRRG`T@seller>@money
^RMSSQSW@seller>@month
_NQSSRSG@seller>@new
VMGNQgYM@seller>@not
WWFRTPRI@seller>@number
TUMIRUYW@seller>@ordered
ZUZQ[LR]@seller>@pack
SS[RUWRP@seller>@parcel
OW>[S^U^@seller>@part
NWWUS^RW@seller>@place
YREQRORg@seller>@quick
MTSPSSR_@seller>@recommend
P[cLRSQU@seller>@refund
NUVOS]WN@seller>@reply
VRNRSVP\\@seller>@return
OSTSSUSV@seller>@route
RMTMTUO\\@seller>@seller
HZVPYZSV@seller>@sense
PW[NTSPN@seller>@sent
[^SJQRNQ@seller>@span
`PQNSWT?@seller>@staff
VXP\\RIS\\@seller>@use
XN[R[NSK@seller>@used
YSSSSQRL@seller>@value
NYVORLXc@seller>@works
YMMOQZSU@seller>@wrong
NMNPRYMU@seller~>
NRLWTOT_@seller~@arrive
SSRSSTRN@seller~@cancel
LRRRRRSh@seller~@honesty
WQUURQR\\@seller~@late
STKTO]RK@seller~@me
ZSJWSQRM@seller~@missing
LQURSRYJ@seller~@money
RKcKO^PR@seller~@not
NRSNRM[P@seller~@ordered
^SQRRPRI@seller~@pack
TVOTSWRP@seller~@part
QSQLSfRD@seller~@place
ZUPRSYRF@seller~@recommend
PUQRS_QF@seller~@refund
TOTPWQTK@seller~@reply
TSVSSPSU@seller~@return
HVPRSQSO@seller~@seller
^SVQSQSH@seller~@sense
RV]OPSRT@seller~@sent
RTSZSHSY@seller~@use
ORQS[TSP@seller~@used
OSYPSWR]@seller~@works
PSMSSYSQ@seller~@wrong
WZYMRPOY@seller~a
PSPSSQSd@seller~about
cPKQYKSS@seller~all
VXUZSRRS@seller~and
GSVRRPQe@seller~are
[STQRMUR@seller~at
QVYRVNRQ@seller~been
RSSSSXSP@seller~before
QSSRRUSU@seller~blocked
MRWRSRT?@seller~by
TQPSSLRX@seller~call
RPSRSYSH@seller~closed
TRQSSNST@seller~could
MQVRQNRf@seller~did
PWRUQcRG@seller~do
RSQR[WSW@seller~even
SSQSRXRP@seller~fixed
SQURRCSc@seller~for
WUSRSTWT@seller~from
[SOROZRU@seller~get
OdSRSLQI@seller~give
RSMSTKS_@seller~given
PSPSSVSV@seller~go
JS]TRJSg@seller~going
OS\\SRRST@seller~gone
HRUNZKV\\@seller~had
WSTSSSSO@seller~has
PRhRRPR>@seller~have
LSRSSJSi@seller~hold
MPRMXOPb@seller~in
RR]RSMSP@seller~is
WNWPRYSR@seller~it
TOSSSSSQ@seller~just
QRSSSSST@seller~keep
YLVSZKRO@seller~knew
PSPXRSSY@seller~know
ZRR[SISS@seller~leave
SPUZSKQ[@seller~left
WSKTSLRV@seller~let
USRRR[RP@seller~like
XMRSSURL@seller~made
YRZSRMSP@seller~make
OSURSUSR@seller~marked
MSOSWMQ^@seller~must
PSRRSVSR@seller~noticed
TSSXSRS^@seller~now
\\QRSSVRF@seller~of
ITSSS`PN@seller~offered
RMONRRSU@seller~on
PWPPSRS^@seller~out
UPVRSO[W@seller~own
NXRRSSSR@seller~owned
TVQRQ[SN@seller~popped
SSISSPSK@seller~promised
GPSX`OZT@seller~put
PZXMNbM<@seller~said
EQTZQ[PH@seller~say
GaNTRkRO@seller~says
QWMRSTRP@seller~so
PURRSPSl@seller~started
]PVSSQRI@seller~still
ORRQSBSZ@seller~switched
OSSUSSSI@seller~swore
SRSRSSST@seller~take
VSNSSZSQ@seller~tell
RRXSSTSK@seller~thanked
SURSRZRL@seller~that
[N[PSJRP@seller~the
TQRSRMSZ@seller~think
ZRSRRZSS@seller~threw
YPZWQUSR@seller~to
NSUQRZSN@seller~took
QUaSSRTC@seller~two
QYRRRIRW@seller~up
aRRRRSP?@seller~want
Y[RYUKRN@seller~were
MPPSSTWL@seller~which
NTHbSSSM@seller~will
ZTUQQJSc@seller~with
LRQSYEQe@seller~would
pJEENCFF@sense
SUSPSSW\\@sense>@animal
TRVUTYSQ@sense>@arrive
JR[VSSSP@sense>@carrier
UZSVSRST@sense>@damage
YRSQUQSO@sense>@day
WQWRRQST@sense>@family
LXVSSYS_@sense>@feast
RSPSSVS^@sense>@honesty
YSUSSSSS@sense>@late
_TPSTRSO@sense>@looks
D[WRPXSK@sense>@material
`WWOQTQX@sense>@me
eQSQSPSO@sense>@missing
YSSSSQNQ@sense>@money
]RPUSSRK@sense>@month
XMSSSRSV@sense>@new
WQUP[RSW@sense>@not
YOQRUSRN@sense>@number
WSSRSPSS@sense>@ordered
IQSV^USR@sense>@pack
RQU\\ZSSN@sense>@parcel
YQQRPXUZ@sense>@part
]ROIRRRR@sense>@place
T\\R[SQUT@sense>@quick
LTSWXRSW@sense>@recommend
[RRRSVST@sense>@reply
WVTRNUS]@sense>@seller
ZNOXRTRQ@sense>@sense
VRVRSQSP@sense>@size
QYTQRORV@sense>@span
fYPSPMTL@sense>@staff
LVSNRQSY@sense>@use
GRRRRSSZ@sense>@used
TTXRRSSI@sense>@works
PW[QVQSQ@sense>@wrong
VMNRRQNR@sense~>
KR[TSSSP@sense~@carrier
OSVSSQSY@sense~@day
NRXRSQSZ@sense~@family
YRSSSSSV@sense~@looks
TVSSRSSW@sense~@material
OS\\VSNSM@sense~@me
ZQTRUQSP@sense~@missing
]QRRURSO@sense~@not
IQSXWTSY@sense~@pack
SSQOXSSN@sense~@parcel
USSRRRVP@sense~@part
LSQQSSSY@sense~@place
ERUQURSW@sense~@recommend
KSWSQTSa@sense~@sense
M]SRQQSZ@sense~@staff
NWSPSRSV@sense~@use
WRQTRQST@sense~a
SRRSSRSR@sense~after
PYLRUSST@sense~and
_RRRTRSL@sense~arm
`OQUYQWK@sense~as
YQRWSPSL@sense~at
YTSSSRSO@sense~but
XQSSSRTR@sense~butter
VSQSSRST@sense~by
XSWSSQSQ@sense~coat
SRSSSSSU@sense~edge
KWPMUSSX@sense~enough
]RNURNPR@sense~for
RRRNSTSY@sense~from
OSIWTTRa@sense~in
_QRSSWSO@sense~is
IQOQSXSR@sense~it
WQPSS\\SP@sense~it's
UWVRRPSR@sense~letters
_QQOMRSV@sense~like
VSRSTSSO@sense~little
XSSRSQSG@sense~numbers
YVMOPOSR@sense~of
KZORSRS\\@sense~off
QOPQRQSU@sense~on
MUPOS_S[@sense~one
JSSSRUS_@sense~out
SQQUSRSV@sense~so
RRORRWSR@sense~than
SSTSSTSG@sense~that
[ZQOSXSS@sense~the
RSQVSTSV@sense~then
NRcQSRSM@sense~time
SSOSSSSP@sense~to
[NSQURSQ@sense~under
RWSRSSSO@sense~up
OSSVSRSX@sense~washes
VORSRRSX@sense~water
NRRSSTSR@sense~when
PSSSSWSJ@sense~with
SRQSPQS_@sense~you
NTIUWaUR@sent
SQIRS[PJ@sent>@day
SZRUSNOd@sent>@me
TMRSXSSJ@sent>@missing
SNUOTUV[@sent>@not
JORUSO]H@sent>@number
TPSOSXSO@sent>@ordered
WTRSWUSN@sent>@pack
QURQQTSO@sent>@part
WSNZSSSC@sent>@place
SVRSSUSP@sent>@quick
TSIQSROX@sent>@refund
QR]QSKR]@sent>@reply
PRMVSUSO@sent>@seller
NWRSSRS_@sent>@sense
ITPSSeRU@sent>@span
PWPZSQVR@sent>@staff
QNRSSZRS@sent>@wrong
ZSPOSVQN@sent~>
ZXRTNNR@@sent~@me
FPRWSP]P@sent~@number
URPSSSSX@sent~@refund
ITSNSTS]@sent~@seller
NNRMR`RW@sent~a
]QJRSQRY@sent~him
XQSRSQTU@sent~in
RWZ]WPJF@sent~it
RNPRRUS\\@sent~one
NPPVS\\SQ@sent~out
R]PSRTR[@sent~the
TNdRSIST@sent~to
_QQTRQQ>@sent~up
\\RQSRVSL@sent~you
R\\FSRHIO@size
NQRVSSSM@size>@arrive
KRPPPUR_@size>@me
aPPRSSSM@size>@not
RTZRRRRO@size>@number
ITQSWSSP@size>@pack
S[UPSTSK@size>@part
MQK^SSSA@size>@place
SRUSSSSS@size>@refund
WPURRUSQ@size>@seller
\\RQRSPSO@size>@span
SUSPSRSQ@size>@wrong
SXYKOLPb@size~>
XSTRSORS@size~@me
KW[RRSSQ@size~@number
S]VQSSSJ@size~@part
ZNPSSWSP@size~and
SVSSSSQU@size~are
MRSSS^SO@size~for
SPOYSSS5@size~from
OSSQRQSZ@size~in
QMTY]QSQ@size~of
PXPVSSSM@size~on
QRRTSRS_@size~the
JBcMIS=T@span
VTNSSQSf@span>@arrive
RVQRUUSX@span>@carrier
aSBNSVSL@span>@day
WRbRSQSE@span>@family
PS`PSQSL@span>@feast
KTbTTWWN@span>@late
NS`RSSSS@span>@looks
RWKVRQSQ@span>@material
]IYOR[UZ@span>@me
MU^VSKRX@span>@missing
QRMSSWPV@span>@money
OQVSSQSP@span>@new
XODQV[RX@span>@not
W\\ZMRRMJ@span>@number
bWXNSPSP@span>@ordered
WUUPRTSW@span>@parcel
SWT\\RVS_@span>@part
SSRXSZRU@span>@place
SP`WUMSM@span>@quick
WQKQSYRX@span>@recommend
ZSUSSPSG@span>@refund
UR[RSRSR@span>@reply
RSINSYSQ@span>@return
WSRQSRSP@span>@route
LRUNXTRR@span>@seller
ZQNRRPS^@span>@sense
LLYXOVR^@span>@span
OSWQR[SK@span>@staff
STROSPSH@span>@use
XQZ`SPSV@span>@works
M^YQRKS^@span>@wrong
WLNNVUWR@span~>
RRXSSRSI@span~@arrive
SSNVSSSM@span~@day
RR_SSQS=@span~@family
MQ\\XRRWR@span~@late
AUJQR]OW@span~@me
]QWTSKSP@span~@missing
XULRSWSN@span~@not
TY]MRLNR@span~@number
VRKTRWSU@span~@place
MRU_WRSJ@span~@quick
SS[RSUR[@span~@seller
USNSSRSV@span~@sense
YSGOTOUP@span~a
RO\\IRTaQ@span~after
OW`TSISG@span~ago
\\VQSRRUL@span~all
QT_YPPQI@span~and
QRRQSTSI@span~as
OSZQSQRH@span~at
NR[RSSSN@span~because
YT_OSMSD@span~before
UScJSHSM@span~behind
NRMSSUSX@span~but
RQNRRSS[@span~by
\\SMSSRSR@span~each
OP]SSXSK@span~five
?PdLTTP]@span~for
ZSRVRRSX@span~from
SRMRSSSc@span~he
OLAZRZPZ@span~in
RSHSSQS]@span~is
RSOSSWQX@span~it
WSTSRRSP@span~it's
LSNQYVSP@span~just
TSQSSOSN@span~last
MVWRSUSF@span~looking
VR]QSUQL@span~nine
LSORSRSL@span~now
QPHUQ^RP@span~of
=RRQSVSb@span~off
SQLYRQSM@span~old
RSQRSQSV@span~olds
LP^LSVQU@span~on
VRUSSQSI@span~one
QSWSSRSQ@span~or
ORTPS]SJ@span~out
NOcNRPSZ@span~over
QOXVSISY@span~past
PRQSSRS`@span~seven
NSYRSUSE@span~since
LM\\SSRS^@span~six
PRVQSJSW@span~so
ZQUNSRSE@span~that
WSZTRMR^@span~the
^\\YLSLSS@span~then
JSRYSSSN@span~there's
QSQQSQRX@span~thirty
dNQRSYS?@span~three
FQSSUfRA@span~to
`PJiSISJ@span~too
^OLRSQS\\@span~two
ORZbRLSR@span~was
RRIQSaPS@span~when
XRLOSRSS@span~which
TSTOT_SM@span~with
GMM^L_OR@staff
WQPRSMW\\@staff>@arrive
OSQZSOVh@staff>@carrier
TWNQSSRe@staff>@day
LXYRSTSZ@staff>@family
PSZQUOSF@staff>@honesty
dOHQSQR^@staff>@late
dRYUSSSR@staff>@looks
ZNSUQSUS@staff>@me
RSNNTWSW@staff>@missing
M\\RU^XSW@staff>@not
XPVRSPRN@staff>@number
ZVIUSER_@staff>@ordered
MQXTTQSX@staff>@pack
XOSXQMSO@staff>@parcel
WPRUSRS]@staff>@part
MOIWWZSU@staff>@place
ZRV[RRRR@staff>@recommend
OSMTSWSY@staff>@refund
V[ZPSOQP@staff>@reply
RSVRSTSO@staff>@return
OSUSRRSZ@staff>@route
`OJRSHTQ@staff>@seller
M_SRQVSN@staff>@sense
MTYQSEST@staff>@sent
OSTVRRST@staff>@size
eT\\LSPS^@staff>@span
PRSMSSSP@staff>@staff
NQVZSMS\\@staff>@use
IWPVQVRU@staff>@used
OMQSS[ST@staff>@works
TNSRSXSO@staff>@wrong
SROTQSQN@staff~>
LSTLSNWh@staff~@arrive
XSOQSSRS@staff~@late
FRYXRFRZ@staff~@me
F_PPRSS\\@staff~@not
NSPRSRSY@staff~@ordered
LUSWS\\SE@staff~@recommend
UWU_PUQT@staff~@reply
PT]OSGSV@staff~@sent
QSSQSSSX@staff~@use
NQQYRWRV@staff~@used
TORTQWSJ@staff~@works
ORQQRXTA@staff~and
ZRRQSGSY@staff~asks
ORSEU\\Qf@staff~at
KSUSSPSW@staff~but
HTMQS_RV@staff~can
QRRWQPS]@staff~carried
_SPPURSV@staff~could
RSQRScSJ@staff~does
N\\VQS[SD@staff~else
QS_LSRSX@staff~ever
RSOSSOVO@staff~from
OSTTSRSR@staff~gets
T]E[RVSE@staff~had
OVS^YIT]@staff~has
ZVOLPPTY@staff~in
VOOR^RSS@staff~is
VSRSSQSO@staff~laughs
LQYRSZSM@staff~named
VSPRSOST@staff~noticed
TQO]SFST@staff~of
]U[QTRSJ@staff~on
MZQOSXSR@staff~said
^RIQSbSO@staff~says
MSVSSQS_@staff~takes
TRfNSNSI@staff~that
RS]SSKSL@staff~the
EQNQRmRF@staff~there
XQPTSSSK@staff~to
eSPQWQSQ@staff~took
OSRPSRR\\@staff~wants
XOJZSLRT@staff~was
cQITS\\QD@staff~who
ZTLTPVSU@staff~with
[SMOOQKO@use
SSRPTSSU@use>@animal
RRSWSSSV@use>@arrive
]USUQRSI@use>@carrier
^R^WSOTN@use>@day
JRQPTWSX@use>@family
STS[RQSW@use>@looks
EPUWOQSn@use>@material
TRUWQOXT@use>@me
^TUTSVQN@use>@missing
LSSSSTTR@use>@money
_TNORTUK@use>@not
XPMQQZUR@use>@number
PMhRUYSH@use>@ordered
YRSYQRST@use>@pack
XSQWRYSS@use>@parcel
UGWQUOSX@use>@part
aQPWSSSP@use>@place
QSSQSRSW@use>@quick
GRURSOSb@use>@recommend
RWVWSRSM@use>@refund
ZPQWUTSJ@use>@reply
USWSVSSS@use>@route
Y_VOSZTG@use>@seller
ZKTVTPSN@use>@sense
URXQSRSP@use>@size
ZTGQQPPb@use>@span
WTXNROS^@use>@staff
XMPTSQSU@use>@use
USMOSUSR@use>@works
hL]OQXSH@use>@wrong
EnTRQMOG@used
ZMUSSRSX@used>@animal
P]OSROS]@used>@arrive
^RNSSRSY@used>@day
_SRQQSS?@used>@material
aTPWQOS_@used>@me
^PRYSMSP@used>@not
SSRQSXSO@used>@number
SYRRSRSX@used>@ordered
YORRYUTK@used>@pack
G^YQQQRf@used>@part
QRXURPSe@used>@place
F]PYPSS]@used>@recommend
PUeTRQSX@used>@seller
UKVRSLSo@used>@span
Q[QSSQSI@used>@staff
KYSRSSST@used>@use
TZQQRRRP@used>@used
JXRRUQSc@used>@works
UULQ\\RSN@used>@wrong
_WJORHRW@used~>
UUSWPSSJ@used~@me
O[RUSRSS@used~@part
QYRYRPSM@used~@recommend
YLdVSRSF@used~@seller
P[PSRRSO@used~@used
QHPQUUSn@used~a
X\\SSSQSO@used~and
WRQSSRSS@used~by
E\\OQRSSN@used~in
TWMPPVSQ@used~it
OWXQSVSP@used~of
OZQSSPR[@used~old
JVPSSRSQ@used~on
OPRQ\\SSV@used~that
_NJOPWS[@used~the
VQQSSSSP@used~this
[QKQTPSY@used~to
TNT[O[OE@use~>
\\PJWROSW@use~@me
SYSSSSSN@use~@not
ZOYQSWSI@use~@seller
TSTRSUSM@use~@sense
\\OQSSVSO@use~@wrong
bTMOSLTU@use~a
OYSZSSSP@use~across
RRRZRRSS@use~all
ETSPS_Sc@use~and
S_RRTXSI@use~as
UQZSSNRK@use~at
bSLUSSSG@use~by
RPORUQSV@use~for
WQRVXQRH@use~from
VTPSSPTL@use~glasses
LT_QRRRV@use~in
ZMLYYYSL@use~it
XRRQVSSJ@use~like
B\\U]SOR\\@use~off
WQ[PRRSR@use~on
ISQRSRSQ@use~one
SPXWQSSO@use~out
RSYRSPSR@use~over
OSSZSOSZ@use~that
TTTKPMPS@use~the
QXQSSSUP@use~these
LR^XRQRJ@use~this
VQSSSSSU@use~through
ISNRRPS[@use~to
[RSRSRS[@use~up
QPVQRQSZ@use~with
RJESQbgO@value
MRTSSPQc@value>@me
URWSSRSJ@value>@not
SOXVUOYQ@value>@part
LUNPR^RH@value>@refund
RSOSSTRY@value>@reply
PRWRSSSQ@value>@sent
UR[VRCTY@value~>
NUTPSXRF@value~@refund
QRXRSURY@value~and
QSMRSZRQ@value~in
eRVSRQRB@value~it
VRVURPSO@value~of
\\SUSSLRR@value~the
QSSQSTSR@value~was
kJBGEMHL@works
VUSQRSSS@works>@animal
WWPSSUST@works>@arrive
FSVPSSSb@works>@carrier
HUSYSQTg@works>@day
USSSSSSS@works>@family
WRTRSRSV@works>@late
\\QRRYRSM@works>@looks
WTQRRRRK@works>@material
\\[VTTXT]@works>@me
GQRSSRSa@works>@missing
SSSVSP[R@works>@money
CSURSRSs@works>@month
OQQRRaQT@works>@not
RRMOQ[OW@works>@number
RWSQSTT[@works>@ordered
MXSSUST]@works>@pack
YTSRTRSV@works>@parcel
NC\\QVVSZ@works>@part
Y^OPSRT`@works>@place
^TLPSNS_@works>@quick
UPPQRURM@works>@recommend
EZTUSQSX@works>@refund
ZQQZSSRM@works>@reply
KSSRSWSZ@works>@return
gTTRPRQE@works>@seller
>NNRRTUm@works>@sense
PRPSSXSU@works>@size
VULPURQ[@works>@span
PTSRSTSM@works>@staff
M^ZTSSRQ@works>@use
QZSRRSSU@works>@used
iSPLRROH@works>@works
PR^PSLSQ@works>@wrong
ZUPTNQPQ@works~>
OLV]RLTM@works~@me
CRSSSRS\\@works~@missing
SRSSSPSZ@works~@recommend
KUSSSQSZ@works~@refund
SQPSQ[SG@works~@seller
TOPRSSUN@works~@sense
MSVSSZS\\@works~@span
TO\\SSRRS@works~@use
VPUQR]SP@works~a
ZSSSSRSJ@works~about
TVSSSSSS@works~all
OQOXS[R[@works~and
\\QSSSQSS@works~as
JS]RSOSZ@works~asking
O\\L[UTPQ@works~at
SRSSSSSR@works~but
QSYQSSSQ@works~by
QRSRSRSR@works~every
\\SSWSQSL@works~for
^RTPSSS?@works~from
XSRSRNSN@works~if
ZVUYSWS<@works~in
BSSSSRSh@works~into
PORQSSSY@works~is
PXQNTXSV@works~it
QXQPPPSY@works~like
ZTRNQVRW@works~off
[N[RSNSM@works~on
_OSQSRSC@works~one
S[PTSPRU@works~out
KRRYYQST@works~over
WRSSRPSU@works~so
SSVSSRS=@works~telling
WWTTRNOR@works~the
NRRRSZSO@works~there
R\\UVXOSU@works~to
LSSSSUSS@works~two
RRTVSQSJ@works~up
WRLPSSTJ@works~when
OVQSSSS`@works~with
@PYRSSSe@works~your
QYMXPSOZ@wrong
\\NYTSUSR@wrong>@arrive
PSPRSRSU@wrong>@day
[RVRSOSW@wrong>@family
PN`QSRSU@wrong>@feast
RS\\QSSSM@wrong>@honesty
JaRQSJSO@wrong>@looks
SOTNZQT^@wrong>@me
MRUQSWQT@wrong>@missing
RRPRRQWK@wrong>@money
WTUUSZSQ@wrong>@not
^UNSSKY=@wrong>@number
UNSRSOSc@wrong>@ordered
>]UIPST[@wrong>@part
YOS[SQSK@wrong>@place
PQWRSTRT@wrong>@refund
MWSOSZSe@wrong>@reply
VRQPQVST@wrong>@seller
LYSMSWTW@wrong>@size
N[VNTTSW@wrong>@span
UOZORXRW@wrong>@staff
UPRSSRSS@wrong>@works
MNQRS^SL@wrong>@wrong
JRXORWO\\@wrong~>
JZRRSSSS@wrong~@looks
VUWRSPQT@wrong~@missing
QSRMPTUZ@wrong~@part
ARRaSOSQ@wrong~@place
LURRRNSb@wrong~@seller
MPSSSXSP@wrong~@size
N\\LNTOSU@wrong~@span
HY\\QSXSU@wrong~@staff
QRRRSUSY@wrong~and
QYSOSUTM@wrong~by
IQWUSUSO@wrong~end
aQPSSRRI@wrong~four
HQQSS_ST@wrong~hand
WQQSSXSS@wrong~is
]OUOSRSP@wrong~it
LRRS\\OSN@wrong~like
OSRSSRTX@wrong~matter
PMNPSTSZ@wrong~name
XQZQSSSD@wrong~of
RTURRQUW@wrong~on
SXSI[RRG@wrong~one
XP[SSWSH@wrong~people
\\NYRSPSS@wrong~side
RRRPSURc@wrong~the
RVSMSOS^@wrong~three
]ORRQUSN@wrong~way
WSQRSRSV@wrong~with
ZSHOQOJQa
ZMMSSPS[a 0
LdRXRPQIa 00
TQYRSVSMa 0000
SNRRRQSla >
NRPQYUSTa baby
]LNOSSSKa bad
ZUVP[TSUa bag
ZROXSSTNa ball
RN\\QRSS;a banana
MUQRXSRQa bar
KWYQSRSQa bare
TPRSSP[Na bargain
PQYRSSSVa bath
DQOQRSSga beagle
YSSLRRSda beard
SSQSSSSSa beautiful
ZRRSSSSIa beauty
PQRSQSSTa beer
SRSPSRSPa bell
DQONSfSSa bench
_SRRSQSIa better
PZSTUQSWa big
PRYVSSSIa bike
JQSQ]SSPa bin
WQRSSXSUa birthday
DRQeVPSQa biscuit
ORIQOWPfa bit
PSReQQSNa blizzard
GRRYSQS]a blue
XNOSSSSNa board
OYQPSRSRa boat
USPSSSSVa boil
PRR]RSSSa bone
OSOQQIS^a book
MWSRSRRZa bookmark
NRQ[ROSea boot
ISYSSRSaa borrowed
VNSSSSSWa bottle
JSNRYRR\\a bow
IQY]VQRJa box
TRPUQQSda boy
^PVQVOSVa bread
[LOQR\\SLa brick
[VUPRQS@a bus
VSSSSRQXa butter
\\SRSSQRKa button
SRRSSSSPa cake
TQPRUQVPa calf
RRNSSYS]a call
OOXRSSS[a candle
?LORSSVma car
LOf[NNORa card
YPNSSUTVa cardigan
VMSSSUSOa carpet
LT]RZSSJa carrier
QHRQVSRMa carton
MVR\\SUWMa cat
RSXRSPSQa cello
SORRUSSSa cereal
^RRWSUSBa chair
VSQOSZRNa chap
NQSSSRQaa cheap
SRSSSXSJa cheerful
SSSSSSSRa chest
S\\RYRVSMa child
STSRSSSQa child's
RSRRSSSMa church
aZRRRQSBa cloud
LRQZS\\RWa code
HQRSSLTha coffee
QQVNQRRba colander
PRRNSQSba cold
LNRRSQS`a complaint
[NOSSVSHa country
RRSSSWSVa coupon
bQQPRRSMa courier
XRSRSQSVa cousin
WQQQRVSQa cow
XWSSQWSOa crack
EPSSZRSYa crisp
KTPUWWQSa cup
TPRRWRSWa dab
eRE`XKTKa day
VTSRSOR[a dead
dLRRQUVJa decent
[TRSSRSJa degree
M\\SRQSSRa dent
YSHRSSSTa depot
GSMSSSSpa desk
PRSRSWSVa diagram
TTPXRUSJa different
LYSSSRSMa display
MSN\\RQSOa ditch
LRPNSSSYa dog
IS\\VSOS]a door
WR[TPRSFa doorbell
ORhOQSPPa double
QS\\VSQQ^a dozen
YRQRQRSVa drawer
VRXOQPS\\a drawing
]TQQQQSZa dream
NSPUSQSca driver
XSSURSSRa drunk
IXMRRSS]a dry
TR]SSPSPa duck
NRSSTRSWa dying
[QRSSPSPa face
WPRQSPSSa fair
GRVRSRSca family
VSRVSQSTa farm
LRQ[SLSSa fella
SSPQSSSMa fellow
^LSRSWSGa few
GRWSSWSUa field
USRSR[SGa file
ZRNRQWSOa film
\\RTRSRSMa fine
_QRPQRSQa finger
PVQSRSSSa fingerprint
PSWTSRSRa fire
PSSSSVSQa firm
FlSRSVQKa first
QQLZSSSLa fish
STPRSTSVa five
JPRYSZWPa fiver
PSQRUQS[a flat
RVRSSSQZa floor
TURNQSSNa folded
]QTSSOSMa fool
UNTXSQSLa foot
ORORR`RHa form
NQ`RRLSSa fortnight
ZRSSSRROa forty
O\\RQSTQZa four
]SASSQSma friday
NNPXVRSYa fridge
KYcLSSS[a front
PZHUSTQVa full
QVQSSRRWa funeral
fYRRRRSCa funny
PQXRVQS]a fuse
EZYSSSRTa game
K\\WSSSRLa gap
YSZQSSSJa gate
USUZSNSPa gentleman
QQSSSWSPa gesture
[O[RRKRZa ghost
ZSQSQZSQa gift
GYSQRMSma girl
GESVaVSRa glass
aRORSRSIa go
TWXVNJVLa good
YOOPRQSfa goose
PRSRWTS\\a great
HRXUSSSMa green
ESYSSSSea grey
^QRSUSSNa groove
USPUSUSUa grown
QSPRQTSYa guest
SRRVSPSSa guy
UTPSSRSQa hair
ZNNQSULaa half
XSSRSSTNa hamster
H\\YRRSSQa hand
MXSRSSSTa handle
TRSRSVSSa handshake
JQR[SRSIa handsome
TPRQRZSJa handwritten
_QSSSNSLa hard
TXRRUPSGa hat
WSRSUPSPa head
YSQSRPS^a heron
VNOSSRSla hip
X^PWOORPa hole
RSLSSVSSa holiday
NPfSSRSQa hook
`M\\PRRSVa horse
HURSRZWNa hot
RSOQSSSWa house
QPOORcSTa human
QQPVRPWWa hundred
S[RRSUS?a jar
QNSSIPS^a jiffy
NS\\VSQSEa job
XR[QSOSMa joke
WQTSSRSTa joy
SRSSSSRGa kettle
WPQWSSSOa key
WP_RRRRTa kid
WMTSSNSPa kind
MSSSSSTSa kitchen
PRTSRTSLa kitten
JQjQSOS[a knock
XRLOTXSNa label
MRPMUVSVa lad
XSN[RRSMa ladder
\\MYPUOSQa lady
SSQRSTSIa lake
VOGYSOSFa lamp
[RQRPTSPa language
VQSRRSSRa laptop
ZQSRSSSNa lawn
LXQUSQSWa leaf
RV[OSSSIa left
YOSQSVSHa leg
SKaMT>]ha letter
OSYRSUSOa liar
OTKRRRSHa lid
GRSYSSS[a light
QQPQSSS\\a lighthouse
YRSSSSSNa line
SPQSR\\SQa link
U[MUSUSCa little
[PSSSSRNa living
PQEXSWSZa long
\\PSQSYSGa longer
QVLSS\\SRa look
ORRQSPS`a lorry
VRVRRTRXa lot
WPVPQURKa lovely
PQQRSSSRa m
GSISS^SNa machine
SSRSSRSXa magistrate
VQPRRMS[a mail
cQQSQUPHa man
QSQRSUSIa manager
QSXSSRSUa map
NaOQSRSPa mark
NQNTSSSba mat
VRKVSRSRa mattress
PQT_SPRLa message
YSRSSRSFa midwife
QURSSRSZa mind
^SRNRQSRa minute
PSWKQYQZa month
ORQXXRSAa mother
`NVRTPSBa mouse
TRQ^SRSWa moving
NQYRTZRJa mr
gQRSSKSOa mug
USQRSSSUa mystery
NTPRUWSMa nail
HLPPOkPXa name
MSQSQQSZa nap
cNRPRQSYa net
UPUXSWSOa new
NRRXQ[SQa newspaper
EM_XSQS[a nice
ORWRSPSSa night
RQPQSVU]a nine
QRUSSUSQa no
URRRSSSOa noise
VPQIUTSea note
NSV[SRSLa notice
PS[RTJSMa number
ORRSSUSTa one
WSUSROTMa packet
QVSSXPSRa padded
NPSSR`QJa page
MQWRTLVMa pair
RSSSSNS_a panic
cNVQQWSCa paper
]SRPSQSWa parcel
QSSSSNSOa password
TSQPSTSWa patient
MPSSUQXTa pencil
SPISSZSRa penny
RR\\RRZSPa person
PRTZSJSda phone
PRSQRVR^a photo
QSQQSXSQa photograph
IQR[SOSba piano
IQPYOVRVa picture
bNYRXTSMa piece
UMRSRSSXa pillow
STZQNVQVa pizza
]R_SPRSHa place
USQSTVSSa plain
SOQQSVS\\a plant
NRQSPPSma plastic
[RWQSSSIa plate
SSRSSSSSa plum
WQRRRRSVa pocket
ORORS[SPa point
VSRSSRSQa polite
TSSRSSSSa post
NSSSRQSZa pot
TQSSS]PMa pound
ZOZSSUSQa pram
MOQQ_PSUa prayer
Q\\SRSQQUa price
LQTRSOSea problem
MNQNRSSea proper
VRKTSRS[a puddle
NRUSScQOa quarter
QRRRR]SQa question
XOSSSRSSa quiet
MTRSSWSEa real
MSQSSWSTa reason
SZSRSQSIa receipt
\\QRRSNSNa refund
VSVRSSSHa rented
QRVPSSROa resident
QQRPSVRYa retired
USTSSQSQa review
OSSQVRTTa ribbon
NSSRSPSRa right
PWSQSSS[a ring
MQQRV[SRa robot
QSOGSSRja roof
\\SSRSQSLa room
TPWOROSWa row
WRRSSLS\\a rule
MRRQR]SRa ruler
XQZSRRSOa rumour
SSSPSQSTa sack
SSVRSOSRa sad
NSX\\SRSLa safe
LRTSSRSXa saturday
MRUWVSSNa saucer
ILbRSOSQa sausage
RRPRSSS^a scarf
aRVPRSSKa school
@aPPPQSNa scratch
VPSSQSSXa screen
RYPRSRSUa scuff
`QPRSOSOa seal
RPUYRQSZa seat
ORYRQiSKa second
PNRRSRS\\a sense
SCVPQWS^a set
YOSSSTSPa shade
MR_XRRSUa shed
NQRS^OSYa sheet
LRRSSSSTa shelf
ORVUSRSSa ship
PaQUSRSEa shoe
PUTSRGSma shop
YSSSSRSRa shopping
VSSSSRSLa short
LMYVQXSaa sign
ORUSSWSLa simple
FNPS`LYYa single
KUWZSSSHa six
WN[QSSSOa size
QRPSSSSVa sleeping
UQ]QRRSTa slot
ZQHQSQSYa slow
[ZSPSRSJa small
KSSSSVS\\a smell
LSMbSRS]a smile
LQTUR]SPa smiley
TXMPTPS[a snow
TYPPZQSFa sock
GRLRSNSna song
mVNWSRSFa sort
MSVSSRRTa space
WRZQVSSGa spaniel
SSPPSYSPa spare
TSMSSRUNa sponge
_VRPRSSRa spoon
QQSRYRSQa sprig
MTOT[_SPa stamp
LSTRQTS_a state
QQVSSQUba stick
LURRURSVa sticker
PSPTRRSUa stone
XQOSSVSSa story
OSWSSQSYa stove
RRQ_RQSDa stranger
MUTURSRQa stranger's
dSOKSRRRa street
QRRSRQOXa student
XPSSSRSRa suggestion
MSQTS]SEa sunday
POfRSRSHa surprise
FhMQSUSYa table
LMSSSWSNa tax
VSSTSNSJa taxi
NRYRSSSYa tea
MSRTSVSSa teenager
NQNRRPeMa tenner
SSNSSSS\\a term
RPdORQSQa text
[QVSRMYSa thing
7ZMRSW_^a third
YQRRSSSMa three
RSLRSVSaa thumb
QSURSXSMa thumbs
PVRSS]RDa ticket
ORP\\RKSUa time
]NUQQQSKa tin
_PSRRRSOa tiny
OSR_SRSMa tip
USSSRRSQa tire
PSVSSSSRa toaster
KRQQSVSaa toddler
TTSRRSSRa top
UZRRSPSQa touch
XSSSRRSOa town
[MSSSSSOa toy
WTPXSNSNa tractor
XNTSSSSQa tray
WOUSRPSOa truck
LRiWSQS<a tuesday
GSQSTSSca turn
GSSYQRPZa twenty
_NSSSRSDa two
SRTRSRSJa van
SRSSSXSOa vat
\\QbPMGSDa very
NMROR`STa video
PMSSRWSQa voice
KQSSSYRUa voucher
VRRRRVROa wall
JYNRRWS[a wardrobe
LSYRSSSMa warehouse
XSQRSSSRa warm
WPSPSTSLa warning
VSSRRRSJa wash
TRNSSQSca washing
NMmRPRSNa wasp
NQCpRQSPa wave
XQMSRRSLa wedding
HRZRTRS[a wee
YSWVOVRJa week
^SLRSRSFa weekend
GSTSSYSSa well
RNRYPQSQa wet
TQKPSVS]a wheelchair
hSPRSVR@a whole
VR_LXPSaa window
OMSQRZS`a woman
OSPSSXSOa wonderful
RURRSSSTa wooden
ZQPVUPSTa word
HSPSSSSWa year
MR_USRSPa0
XSSQSSSQa000
MQSRS\\SRaadha*
MQSRS\\SRaadhaar
XSSRSSSLaarhu*
XSSRSSSLaarhus
bSQRSSSKaas
SSSPSSSTaback
QQSWRRSUaband*
QSSWSSSQabandoned
SQSSRRSWabandonment
OR]SSRRQaber
SQ]QSRSOaberd*
SQ]QSRSOaberdeen
SSSSSSSVabern*
SSSSSSSVabernethy's
RQVSSSRXabery*
RQVSSSRXaberystwyth
KQTRSMShabi
XSSRSOSJabide
VSSSSYSIable
UZMOONNLabout
ORcQSNSKabout >
W^PPOFRLabout a
_SSSSQSNabout an
\\POUQSPFabout as
NSSRSWSaabout every
]RRQSRSNabout four
UQRSSRSTabout half
VQRSSLSXabout her
JRWYSLSZabout his
OTSSXQSOabout in
OKOKQ^Rpabout it
MSPTSVR[about my
UPRSSSSKabout on
KRRSSRSgabout right
JORSRRSkabout that
cNAPW]ORabout the
`QSSSPS9about this
UYRRSSSTabout two
JQYSS\\S_about what
VUNSSUR[about~@me
UQRSSRSTabout~@missing
WOSSRSSSabout~@number
SQPQSRQWabove
RRQNSSS\\abram*
RRQNSSS\\abramowitz
PSRSSSYRabroa*
PSRSSSYRabroad
L`PSSQSQabsen*
L`PSSQSQabsent
ZPOOQd\\Labsol*
^QOOQN^Oabsolute
NSSSSiROabsolutely
VSSSSSSQac
VRRRSTSHaccen*
PSSRSVSNaccent
YRRSSRSMaccents
RSQZSTSHaccep*
SSQSSTSSaccepted
RSSZSSSHaccepts
ORP^SKSVacces*
ORP^SKSVaccess
URPQXSS[accid*
ORRQXSS]accident
PSSQXRSTaccident >
YSQSSSSQaccidents
R][MSTRIaccor*
SR]NSTRMaccording
SR]NSTRMaccording to
R^QRSRSOaccordion
IMEQRbQVaccou*
MROQSURYaccount
TSSQSURHaccount >
OSRTSRSQaccount of
ONIRR\\S]accountant
XRMSS\\SOaccountant >
MSSSS[SLaccountant's
SUSSSSSRaccounted
UQSSSSSOaccounts
WSSSSSSKaccra
TRSSSSSTaccur*
TRSSSSSTaccuracy
QSOQS_SOaccus*
PSSSS_SPaccused
TSPQSSSRaccusing
SSSSSRTXace
YSIRSSSSache
VSSSSSRQacne
TSSSSTSPacous*
TSSSSTSPacoustically
OSQ_SSSNacqua*
OSQ`SSSNacquaintance
SSSRSSSSacquainted
USQSSSSTacre
WSSSSSSQacres
WSRRSSRXacrop*
WSRRSSRXacropolis
RSKRQMSVacros*
RSKRQMSVacross
iYNLQQS9across the
QXPSSRRSacryl*
QXPSSRRSacrylic
NRPSSRSkact
SSSSSSSTactio*
SSSSSSSTaction
SPSSSWSKactiv*
SPSSSWSKactivated
K[KUO]QTactua*
MdIXQ[RJactual
QJUPRUR]actually
SRSSSSSWad
HZRRSWR[adapt*
QZSSSWRPadapter
JSRSSSS^adaptor
SPASSQaTadd
QQORSQ^Wadded
WSSSRTSLaddin*
WSSSRTSLadding
USSTSSSIaddit*
USSTSSSIaddition
HMTPThROaddre*
HMTPThROaddress
SRSSSVSVaddress for
SRNRS]SKaddress in
MR[QSKSbaddress is
QSZQSQSPadela*
QSZQSQSPadelaide
\\QNR]RSOadequ*
SROR]RSQadequate
\\RSSSSSQadequately
aSQRSSSOadeye*
aSQRSSSOadeyemi
XMSSSSSSadhes*
XMSSSSSSadhesive
QQQRSQSkadjou*
QQQRSQSkadjourned
YQSRSRSMadjus*
YQSRSRSMadjust
[PRSSSSNadmin
PPOSQ`S^admir*
PROTR`SZadmire
SQSSRRSWadmires
SSRSSRSWadmis*
SSRSSRSWadmission
MSSRRRS\\admit
GRSQS_RZadmit*
GRSQS_RZadmitted
RPS[SSSUadopt*
RPS[SSSUadopted
WQSSSSSVadora*
WQSSSSSVadorable
xSSSRSS?adore
[RRPTSS@adore*
VSRSSSSAadored
XRSPTSSRadores
]USSSRSLads
ZNRRSSQOadult
UPRSSPSYadult*
UPRSSPSYadults
TSNRSSSSadvan*
TSNRSSSSadvances
RRcOSRSOadven*
RRcOSRSOadvent
URcOSRSOadvent calendar
XNRWSSOQadver*
QSSWSSSUadvert
SRSSSSSSadvertise
ZPRSSSOOadvertised
SRSSSVSTadvic*
SRSSSVSTadvice
QTSSSZSNadvis*
QTSSSZSNadvised
KRSYSRSXaeria*
KRSYSRSXaerial
OSGSSSS_aerob*
OSGSSSS_aerobics
MS^SSSSQaerop*
MS^SSSSQaeroplane
QRQYSRSOaf
QSSSRUSXaffai*
QSSSRUSXaffair
RSRSSYQTaffec*
RSRSSYQTaffectionately
PSSSSRS\\affid*
PSSSSRS\\affidavit
SSSSSSSOafore
[QXRSRSIafrai*
[QXRSRSIafraid
SSVSSQSOafric*
SSVSSQSOafrica
M^SRSQSSafrik*
M^SRSQSSafrikaans
dKPRKTTJafter
A][TRaUPafter >
XROUSRSOafter a
MLUMSO_Wafter i
SWQSSSSSafter i'd
ORYSSRRPafter it
MSRRSTS_after my
VSKSSWSNafter nine
^QQSSQSOafter one
NP`[RGPXafter that
?ZcQPRPZafter the
^QONSSSPafter three
ZOQNSSSYafter two
_MOPVRMOafter*
NRMPVTQaafternoon
NSSXSRSXafternoon >
JSXSSTSKafternoon and
QSWSSSSNafternoons
MVSSSRPRaftershave
gMQSSRSLaftertaste
SPSSSSSSafterthought
XSSSSSSNafterwards
@O[HS[^Fafter~@me
USPRRPSWafter~@number
N]dNOUROagain
ObT_QXQQagain >
QTPRSXSAagain and
QSVRSYSGagain by
]QTRSSRLagain in
URMTSXSFagain on
RSSSSTSUagain thanks
SSUPSRSUagain tomorrow
IZNRSURiagain with
RLN]Q[ULagain*
RLN]Q[ULagainst
]SQSQ]SHagainst a
LPSSSRVNagainst my
MPSXSPRYagainst the
KPSRSZVLagainst~@me
WTUQRSRSage
NP\\RRZSNage >
QSWQSQSfaged
PRSPSYSLagent
aMPSRSSUages
TOSSSURSaggre*
TOSSSURSaggressively
SSSSSRSSaggri*
SSSSSRSSaggrieved
USOSSSSVagin
WRSSSSSSagnel*
WRSSSSSSagnelo
WSQRSRSSagnes
bSNSSSSJagnus
JW[TSISXago
RZZUSPSKago >
]WZOSRS?agree
ZROMRTR\\agree*
LRQPRVR_agreed
INSRSRS`agreed >
PSXSSVSHagreed to
bSQPSQSPagrees
KQMRROSnah
KQQRROS\\ah well
RPJhSOSIahead
SPa[SOSJahead of
JiNRSUQKaid
RSSSSVSQaids
URRSSRSRaid~@part
XVPUSNSbaim
eIMKfIQBair
^RSQUPSPair >
ZUORQSSLair fryer
DORSaRQXair pillows
QQ]RSRSOairbe*
QQ]RSRSOairbed's
NSSSSSSUairin*
NSSSSSSUairing
ZPZNPQSKairpo*
^PSNPQSWairport
OSZSSSSHairports
\\RSRSRSQairs
SSRSSSSQairti*
SSRSSSSQairtight
SSPSSSSSaisle
SROSSRSdaladd*
SROSSRSdaladdin
PYSSSQSSalan
`QTOSPSKalarm
WSRSSQSQalarm clock
QSPSSSS\\alarm*
QSPSSSS\\alarms
NSSSSRSbalask*
NSSSSRSbalaska
OSRQSSR\\alban*
PSSQSSS[albanian
SSRSSSRTalbany
[TWRSOSUalbum
GPSSSRS`alcov*
GPSSSRS`alcove
SSZSSRSQalepp*
SSZSSRSQaleppo
SSRRSWSNalf
VSSSSSSQalgor*
VSSSSSSQalgorithm
RSS\\SQRKalice
PSRSSSSZalien*
PSRSSSSZaliens
^RSSSPSGalign*
^RSSSPSGaligned
\\\\PRSRSIalive
TYPSUSJSall
EMMU\\WLaall >
\\QUPRSSLall and
cTVNSPSBall day
ZLPWRYSUall four
PMQXSXRYall i
KYTRRSW=all in
KOdRSQSEall it
ZPQSSPSGall my
aSKQTRSIall night
^[POPXTGall of
JWYRWSRPall over
]NKVRJSSall right
uSFSSQU0all summer
HUbRaLQMall that
J^JSPKRVall the
PaRRRMRNall there
PSSSS\\P\\all this
WHOPRVS`all three
SSMRTRS]all through
MSMQSWS]all to
RRRRSSS^all up
SRVQSSSMallar*
SRVQSSSMallardyce
TSRSSSSRalleg*
TSRSSSSRallegedly
QbOSSOSQallen
SSRSSVSMaller*
SSRSSVSMallergic
XSSSSSSQalley
WQRRSRSNallot*
WQRRSRSNallotment
QRSSSSS^allotment >
QSRSQZRDallow
USRQRZUWallow*
NRRSSSUjallowance
ZTSQR[S@allowed
ZRRRSSSMalloy*
ZRRRSSSMalloys
RQ_SSOSPall~@arrive
_SJUSSS?all~@day
VIPWTVRLall~@me
OSTWSKShall~@recommend
XSQSSZSOall~@seller
ZSQNSPSPall~@span
PRZPWOSIalmos*
PRZPWOSIalmost
\\MUBTLR\\alone
URUOSOS\\alone >
TTPSRNSTalong
XSRSSPSLalong >
RVPSSQSPalong the
VSRSQRSSaloud
L_RROSKSalrea*
L_RROSKSalready
XQO`SQSCalready >
OQWSSRS]already been
JUSSSWSRalready lifted
N\\PQSSSOalready on
OTSSSSSRalready~@damage
S^AYZ_WValso
PRPSSSS]altar
USZSSRSMalter*
USZSSRSMalternator
SRRSSSSSaltho*
SRRSSSSSalthough
SSSSSSSValto
T[QRRRSLaltog*
T[QRRRSLaltogether
XYSRSRSLaltogether >
SRSSSSSSalumi*
SRSSSSSSaluminum
HUSSSRS[alvar*
HUSSSRS[alvarez
XJSHRRQ\\alway*
XJSHRRQ\\always
gRNSSOSHalways >
SSSVSRSRalzhe*
SSSVSRSRalzheimers
LMR^POPPam
LSURSRS`am 0
NSSSSMSEam >
QQOTSORUam a
TSLSSUSNam chinese
VSPSSSS@am eighty
OQURSRSbam from
JTTbSUS[am in
\\VSVVGSYam not
WS__SOR=am on
PUCLSSSeam the
USRSSSSVamari*
USRSSSSVamarillo
QSPSSSS]amate*
QSPSSSS]amateur
USSSSSSPamazi*
USSSSSSPamazing
PRSSS\\SCamazo*
PRSSS\\SCamazon
XSSSSSSMambie*
XSSSSSSMambient
bQJQRRRIambit*
YQRSRRSQambition
XSSRSSSKambitions
WSLSSSSSambitious
PSXSSRSWambul*
PSXSSRSWambulance
SWNSSSSSamd
SWNSSSSSamdn'*
SWNSSSSSamdn't
JQQRRSSyamen
NMaSQOSSameri*
NMaSQOSSamerican
OSTSSSSUamish
RcSSSRSRamla
RRSSVSSSamong
OSRSSSSSamoun*
OSRSSSSSamount
ZTTQSPRUamp
TRSRSSSHamp >
SSSSSSSTampli*
SSSSSSSTamplifier
WSRQSSSLamps
RPRRSSS[amuse*
RPRRSSS[amused
VRRSSRRSamusi*
VRRSSRRSamusing
QSLPS]SRamy
SSX[SQSBam~@late
OVKTVeSHam~@not
PRTRSRSfam~@number
XQVLWMQSan
WSSSSSRSan 00
PQQSSRSZan actual
SRNSSXSZan address
[SPQSRSOan afternoon
QUUSSQSSan apology
OOQSSUSYan app
XOSSSSSPan argument
URRMSSSTan arrow
HXSSSRRUan egg
VJZQSPQTan empty
TSSSRRSOan entire
WP_RPRSQan envelope
USLQUVQUan hour
TTRRSPSXan inch
WRRSSSSPan invoice
]SGQRQSQan old
SSSSSTSKanand
RRVRSSRMancho*
RRVRSSRManchorage
XTNOMUIGand
MQRSSTSZand 0
WYLPSRUNand 00
EVaS\\NV\\and a
J^RSSSSQand after
OTRRSZRYand again
GTL\\UOS^and all
WPcQSOSMand an
SQUSSVSNand as
fJUKSLSDand asked
TNN[TZVLand at
TSURSQS^and ate
UQ_RSSSMand back
NR\\RSQSYand been
KQRSS^TUand bought
gRDQSQRFand by
JRUYSRSXand called
^RWRSNSFand came
UQPSS^STand come
IRYSSSSNand comes
SSSPSUSKand could
BQXSSSSaand counting
PROTRXRQand did
PSRRSSR^and do
VQSSSQPWand does
PRYRUMS_and doesn't
VQSSSPSSand don't
XQJOSXSVand down
XRSRSSSTand drew
SSSYSPSKand drove
VS]RSYRDand each
XZVRSPSCand even
XPSQS_SAand every
UQSZQSSGand everybody
ZLPSSOS`and everything
]RNSRRSSand for
QSUSSVRMand forth
R`SSSRSLand found
]N_RRRUWand four
TRSRSUSAand from
HSPTXPSOand gave
MSSTSSSTand gives
URVXSQSQand go
SWSSSRSPand goes
PIVMSZRdand gone
]TRRSRSKand good
RIRPR]VIand got
^UHRTU[Cand had
SQQSSVSTand half
TSRRSRSSand hand
XRIPTRQXand has
RSURSSSXand hasn't
dRUSSMSCand have
UTPUROPQand he
VQS`SMSNand he'd
LOQQS[SKand he's
TSSSSSSPand helped
GPSWSUS\\and her
TQRSSSSNand holds
VSPVRRS\\and hung
SJT^WIWKand i
[bXOQOJZand i'd
EVRVSaS[and i'll
NMYORIOUand i'm
Y_PRUYR8and i've
USRVSQSWand if
[LLWSaSLand in
RTSRSSSSand into
SWSSSSSKand is
iVWZOAXBand it
TOL`QMT?and it's
VVSSSRSUand its
UWTSSSSPand just
XRRSSOS\\and keep
NRROSLVkand laughed
RLNWS_SFand left
SSQQSWSFand let
MRUTSRSQand looked
LKXEQQSqand me
PRQSSUSTand most
QSL]ULUJand my
VQVSSPSKand neither
YOQKUPSGand never
R\\cVSDSSand no
RVONRXUNand nobody
PQNRS\\SRand none
T\\HULRSVand not
SQQPUYSTand nothing
uQJQSJQ*and now
MRWXSRRYand off
GOZPPjRNand on
Z`QRNGSMand one
PMPSXSSTand only
]QWRSSSLand our
_RQPSVSLand out
OSSSRRS[and prayer
IXVSSXSZand put
OWSTSTSNand rang
[OVQRSSQand said
VSRVUQSIand says
MSfSSSSLand see
PSSPSUSTand sent
QPRSRfS,and she
OO`RSWRBand she's
XRRTSPTTand shut
QKpSRRSJand six
XPLSRSSLand so
ONSR[SSDand some
KRQSVRSYand somebody's
LR[WSRSLand stand
PQ\\RSSS>and started
USSSSUSSand stayed
aQNQSQVEand still
VQSRSSSMand take
FSSSSRSfand takes
ERTUSSSmand ten
`WLSOMR8and that
VQKVSOSPand that's
[PUPXSSKand the
QWSSSRS?and their
W^PSQOTNand then
P[XT\\WQHand there
QT]PSNRMand there's
VSSSSRSIand these
[OTGTRRTand they
XSMQTUSVand they'd
RRWSSYPOand they'll
TXQYRXRQand they're
GRRRX_QXand they've
\\\\YWPMR9and this
KSSSRSSXand thought
J^TURSSPand three
NUQaSXRYand told
ITV[SPSUand took
SPSSSRSPand turns
^SRSSMWNand twenty
NYUNXPSNand two
I[SRSSSRand under
UQSTSSSOand up
OSSSSRSYand waited
UWSSSSSYand walk
RSR[SSS<and walked
^SQSSPSOand wanted
[RNSR_SRand was
VMOSSUUAand we
BTZRSQS[and we're
]O`RSLS=and we've
N_BWRMRrand went
L[QSSXSIand what
SXKRRQRMand when
L[\\QSRRNand where
TQSSRTQSand white
SR\\NSTSGand with
RQRSSUSRand woke
PQPSSWSNand won't
QSQTQXSQand would
PSRQSRSTand wrote
UXOTRMVQand you
ORQRRXSgand your
ZIQMR]VVand~@arrive
QSZRSPS_and~@day
ZRPSSRSNand~@family
QQQVSQSWand~@honesty
]KSKVOROand~@late
SSSSSSSTand~@looks
UMZPVKLKand~@me
OQNSXSSUand~@missing
\\PVWXK`Rand~@money
OYWMO\\REand~@not
PUKVSQT_and~@number
`MNQW^SMand~@ordered
>SWZS_SMand~@part
USQNTSSTand~@place
XTQQSZRPand~@recommend
UQ_QSTSMand~@refund
OMSZSVR\\and~@reply
XSSSTRSKand~@return
RXKKYdOFand~@seller
T]NURRSPand~@sense
ESPPXRSXand~@sent
QZNNRVUUand~@staff
JXQVSPSUand~@use
OWMQUQSNand~@used
QXOQSRSSand~@works
SSQSSSSTangel
O[QRSSSPangel*
RSURSSSMangeles
P[NSSSSVangels
_QQWSWRRangle
]RRRSWSHangle >
WSQSSSSSangle*
WSQSSSSSanglesey
RSSSSSSXangli*
RSSSSSSXanglican
KRVQS\\PSangry
KSSaSSSNangus
NRLRS^SHanil
WRPRSSRRanima*
WQSRSSRLanimal
STPSSSSYanimals
VSLRSQSUankle
WSRSSSSPankle*
WSRSSSSPankles
QPK[SQSdanna
SRQTSSSQanne'*
SRQTSSSQanne's
NSRPRQSUanniv*
NSUPSSSPanniversary
QVTRSSSQanniversary >
RRLRSSSTanniversary was
SSPSSRSXanniversary'
T]OSSRSRannot*
URSSSSSWannotate
R^OSSRSNannotated
SSSSSSSRannou*
SSSSSSSRannounced
YSQRRSSRannoy
UPQQSTRXannoy*
RSSSSUSUannoyance
YSSSSSSQannoyed
XQRRSSSLannoying
LRRSSRR`annoyingly
SSSSSQS]annua*
USSSSSSPannual
QSSSSRS_annuals
RWSPVLUTanoth*
TWSPVLUTanother
WQPPTQSfanother >
OSRSSRTXanother matter
_HOS\\USPanother one
QSSSSSSSanother's
USNSSSSQansel*
USNSSSSQanselm
FOHJPkNUanswe*
MPFOQfQLanswer
TSRSSSSTanswer >
SSPSRUSLanswer in
SPSSSSS_answer to
SWPSSXSTanswer was
PRNNRWQ[answered
WSSRSUSOanswered in
SSPSSVSHanswered that
RSSSSWSQanswering
PSYSSORVanswers
USSSSSSSanthe*
USSSSSSSanthem
SS\\SSRSPantho*
WSQSSRSSanthology
OS^SSSSPanthony
OSUSSSSSantic*
OSUSSSSSanticipation
SSSSSSSRantiq*
SSSSSSSRantique
SSSSVSSNantis*
SSSSVSSNantistatic
TSNSSSSPantiv*
TSNSSSSPantivirus
Q`SSRPSJantle*
Q`SSRPSJantler's
MSXSSXSMantri*
MSXSSXSMantrim
^SQSQPSPants
SSeRSJSVantwe*
SSeRSJSVantwerp
MVTKPYORany
NdQSSRSLany >
QSXSSSSIany day
ISNSSRR_any more
ZQZQSPSFany of
SRN]RRSSanybo*
TRL^RRSUanybody
SSURSSSQanybody's
^SROUOSNanyho*
^SROUOSNanyhow
^SSRUOSNanyhow >
PSUPS\\SRanymo*
PSUPS\\SRanymore
LSUQS\\SSanymore >
TN]QRNSYanyon*
TN]QRNSYanyone
VSRSSQSOanyone laughs
UOSORRSXanyone with
QK\\NSVQTanyth*
QK\\NSVQTanything
NRZKRaREanything >
RS^TSNSQanything to
YRPSSQSSanything with
^RWPRLVYanywa*
^RWPRLVYanyway
SSQPRMOXanyway >
MSWPSQSZanyway on
PTXPRR[Fanywh*
PTXPRR[Fanywhere
IUZQSRSPanywhere >
PSRRSSWRanywhere and
NSOSSRSUany~@span
RR[RScRPanzac
[SPQSRSOan~@day
YUUSRLSOan~@honesty
VJZQSPQTan~@missing
XSSSSSQYan~@number
WP_RPRSQan~@pack
OOQSSUSYan~@part
OSWSSTSMan~@reply
YTRQSRSXan~@size
USLQUVQUan~@span
SS[SSRSUaoife
PS^SSOSSapapa
aULNVSSLapart
NWSRSRSRapart from
JSQ\\SSRVapart*
JSQ\\SSRVapartment
SPSSSSSSapert*
SPSSSSSSaperture
EQN\\RhR@apolo*
NSISS]SMapologise
RSP^SOSNapologised
KQYQRaSEapology
QRdRSPSFapology >
SFZWRPWOapp
URUTSSSOapp and
UPYPSSSQapp says
VSLSSSSOapp wants
JI]SRYROappar*
JI]SRYROapparently
QOYSSPSPapparently >
RSH`S]S@apparently~@me
KQ[SSRSZappea*
JSXSSSSYappearance
SRVSSSSTappeared
TRSSSRSSappears
]RSSSRSQappen*
SSSSSRSSappendices
\\RSSSSSQappendix
ZSRSSSSMappla*
ZSRSSSSMapplause
RSWSSGS`apple
bRQPSSSKapple*
VRSSSSSRapplegreen
VSSPSSSSapples
\\SRSSSSLapplesauce
YSSOSSSVappli*
VSSSSSSQappliance
VSSOSSSWapplication
QSRSSPS\\apply
NS[SSRSSappoi*
NS[SSRSSappointment
ZSSLSRSNappre*
[SSSSSSMappreciated
RSSMSSSTapprentice
\\NMNTWRSappro*
[SQSSQSOapprove
YNONTWS]approved
MSSSSTSMapproves
YOXPRUQTapril
NRXQSVRPapril >
VRSSSUSSapron
MSLSRRScapron*
MSLSRRScaprons
PSSZSRQSapt
]QRSSPSYarabi*
]QRSSPSYarabic
RRL_SRS]arc
OPWSSVSTarch
_RSSSRSLarche*
_RSSSRSLarchers
RRPRURSdarchi*
RRPRURSdarchive
kLLJCJOWare
VOPRSOSYare >
aWQRSQR@are a
VRMSSOSZare all
YMRSPSSQare black
RMOSPfSVare four
VQSSSQSFare good
VSRRSSSUare gorgeous
NRTVSOSIare in
SSSSSSSOare lovely
VOYSSQSOare no
OSRSSSSSare not
LS]VSSQFare now
VVjSSPSBare on
^SQRSQSGare out
XSSSTPS;are so
UUSSSRSQare soft
LUORSWUUare still
TSSSSSSLare strong
QURRSQSKare the
SRSUSRSYare too
HPSYSQSdare two
TSOQSVSSare up
TSSSSSSMare warm
NS\\SSUSYare you
QSSSSQXTarea
M^TROVQYaren'*
M^TROVQYaren't
PYRSOVSHaren't in
]SQSSRSRarent
RSRSSUSIare~@honesty
TSVRSQSJare~@looks
WSSSSSSWare~@material
I\\MRSOY^are~@me
ROXRSRSOare~@not
GXR`SRRZare~@number
XRRSSPRFare~@recommend
HSaSSSRNare~@seller
bRPQSPRTare~@sense
LOSSSSTSare~@wrong
PSQSSWSSargen*
PSQSSWSSargentina
SSSRSRTYargos
PRNRSbRJargue
WSSRSSSJargue about
VSRSSRSRargue*
SSRSSTSRargued
VSSSSQSSargues
MRSSRTS`argui*
MRSSRTS`arguing
XORSSUSPargum*
XORSSUSPargument
WPSSSVSLargument >
HQPSRRSfarith*
HQPSRRSfarithmetic
MQkRSQSMarive*
MQkRSQSMarived
RSVSSSSWarkan*
RSVSSSSWarkansas
QROSRUS\\arm
MRQRSTSUarm >
`QSRSRSMarm and
MSXSSRSQarm's
\\OSSSQSSarmch*
\\OSSSQSSarmchair
TSSSSSSNarmho*
TSSSSSSNarmhole
SSSSSRSParmre*
SSSSSRSParmrests
]VNTSQRTarms
OWPXSSSHarms >
SSRRSSSZarms are
]SQSSTSOarmy
]QIQSSSHarm~@arrive
DQM\\\\SRUaroun*
DQM\\\\SRUaround
SPL[SSSRaround >
PTXPRRS]around it
WYNSWRSHaround the
PSZWSQSDaround~@me
JXWRSSRVarran*
SSYRSSSKarranged
JYQSSSR^arrangement
NNfMTMREarriv*
\\SOQSSSTarrival
TPYRSQUKarrive
BUeTUPQAarrived
SRTRSSR]arrived at
RXVRSSSSarrived in
^RHRSSSMarrives
\\RKSSSSSarrives at
MPYOSRRaarriving
RSSRSRSUarriving today
EQPcSRSIarrow
OSSSSPSearrow*
OSSSSPSearrows
TPQSRVR`arse
RPTSSWRfarse >
RSSSSSSRarseh*
RSSSSSSRarsehole
WLPQRQR^art
\\OORRNR]arthr*
TNSSSSS[arthritic
ZTPRRNSUarthritis
RSSSSQSWarthu*
RSSSSQSWarthur
SVSSSRSQartic*
SVSSSRSQarticle
\\TO\\SPRNartis*
bTRQSRRLartist
MRO^SQSTartistic
OSVSSSSParuba
SSSSSVSQarvo
TcSSPQRKas
RQRVRNSQas >
OJSCUgVWas a
NUUSSLSPas an
HSQXWPSXas anything
SQRSSSS`as butter
NYRSSRRRas described
ROO[PTSSas far
VSQVSPSWas for
SQUQSSRLas handed
LX^RPJSLas i
TOSXWWROas if
[PQSRRRJas in
EUQVVPSXas it
ZORUSRSPas long
TQQRQRRWas much
\\QPRSVRIas my
MSZSSOTUas of
MZQSSRSPas pictured
TRSSSSSMas sin
H\\QSQFTias the
KYOSTZSJas they
RPQSSUSRas though
RQQSSSSKas we
YO[VQ`Q.as well
QUQWSPSOas you
\\SRRSPSQasda
YaPRRQRDash
RRSSUSSNasham*
RRSSUSSNashamed
PSSSSVSWashes
RWWRSMRdaside
OUXQRCYmask
HQU]S@Veask >
JRSRSaSQask a
NOSRSZSTask about
SQVSScRDask for
YSSNSRSTask how
bQTRSSSKask if
hSRTS>RQask me
TRPQSNSeask my
LSOWSPRfask what
ORLSSYR]ask where
ePJMRTPJasked
^PQZSLSQasked >
PSSSSWSTasked a
QQRXS[RLasked about
KSRTSXRXasked after
NLRQS`SHasked again
UPSQSUSKasked could
IjK[SIM^asked for
PRSRSSS`asked her
RUNQSSSOasked if
SSYSSUSVasked in
[SROS@ZPasked me
XQTRSBUaasked my
UOVSSTSSasked nicely
URQYSTSMasked the
TT_SSOSTasked them
PSRRSVSYasked to
RQSRSQRVasked was
bPQPSLSWasked what
dQQOSPTJasked where
bSPSSQSKasked whether
IRVSS^QIaskin*
IRVSS^QIasking
NUOSRVRhasking >
NRRRQdRLasking for
OSYVVOSQasking me
LTYVVMSYasking~@me
RSTNRQVVasks
ZUWRS[RMasks for
LRSSSWS^asks if
SRPQSOSWasks me
SRPQSOSWasks~@me
TPQ[SPRLaslee*
TPQ[SPRLasleep
YRWSSPSIasleep >
TSRSSSSYaso
RSPQSSSbass
TSPRSSSRass >
WRSSQSSSassam
WSPSSSSOassat*
WSPSSSSOassateague
R]YQSQRPassem*
S^PRSQSPassembled
SR\\RSSRRassembly
RSTSSSSRasses*
RSTSSSSRassessment
RXSRSQRSasset
NSSSSSRSassho*
NSSSSSRSasshole
USSSSSSRassig*
USSSSSSRassigned
SNSSSSSSassis*
SNSSSSSSassistant
RRQSSSSVassum*
RSRSSSSVassumed
SRRSSSSSassumpta
YSRSSSSSassur*
YSRSSSSSassured
WQPSRSSXasthm*
QSQSSSS[asthma
YRRSRSSQasthmatic
TQ]SSRSJastra*
TQ]SSRSJastray
ROUOORP_as~@me
KKOSSR\\Tas~@number
O^PRSTRMas~@ordered
OTNRT[RHas~@seller
PVPOSQSdas~@sense
VKTUVHWRat
HKVWSQOWat 0
VO_YQOSJat 00
WSJUSVQTat 000
UQMOSWSVat >
M`QZQ[QKat a
`RPRSPRVat about
QNTTU[SFat all
VROSSSSWat anything
OP\\VSQSLat breakfast
]RKRRSS]at christmas
PR\\SSRRQat customs
SSTSRRQKat each
LSRQUPS^at easter
ePJNSRSTat eight
RRWPSVRKat every
TRRSR\\O@at first
WOXPSQR^at five
\\PQRSSPMat forty
LQGPSXR\\at four
M^QSSNQZat half
RSVTSXSGat his
ES]SSUSOat home
_XILQRPVat it
_[RURPSKat last
SQPPU^O[at least
PPNbTSSNat lunch
TNT[RRSSat me
YN\\NRRSOat midnight
XPSSSSROat minus
PRLQRZRTat my
RWYSSWPFat night
SRQSSJR`at nine
SSRSSSR]at no
YRRRSOS\\at noon
eQNRRSRIat once
ONSRYTSMat one
SQRPSRSSat our
QdQSRRQGat page
NSNRSSSYat school
ZS[QSQRCat sea
GRhQSNRKat seven
fIMSRORNat six
VSRYSRSJat sixty
YRTSSRSSat table
9U`YSXS_at ten
JWA\\`]RZat that
N[NWLVbUat the
\\RRRSNSYat them
JSYSSRR\\at this
J]NQROS\\at three
RSSRSRWYat two
_RTWSMRPat work
TRROSSUSat you
VSRSSVSRat's
QNXPMLRVate
FSSeSRSOate it
_PEJSPSSate the
KQWQSRS]athlo*
KQWQSRS]athlone
PQ\\RSUSWatlan*
PQ\\RSUSWatlanta
NRRQ[RR]atlas
O[NSSRSOattac*
PSSSSSSSattach
D\\RSSRSSattached
R[NSSRSOattachment
LLhoRBROattem*
OOLiSRSMattempt
PRfKSPSXattempted
SS^RSNSPattempting
SRQcSLSSattempts
USPSSUSUatten*
RSSSSUSUattended
VSPSSSSRattention
YSSSSSSQattic
GSQRS\\SXattit*
GSQRS\\SXattitude
HSQRSXSUattitude >
XVYRSTPOat~@day
VRHPTPSfat~@feast
QKMVQXQSat~@me
M^QSSNQZat~@missing
SSRSSSR]at~@not
NGZ\\QQMSat~@number
VQWKSSSWat~@place
PR\\SSRRQat~@route
XRVRSHS[at~@seller
_RTWSMRPat~@works
SPMSSRQ^au
RWRSSRSSauber*
RWRSSRSSaubergine
[WSSSQSMaucti*
[WSSSQSMauction
VWPQSSSSaudio
TSSRSSSRaudio*
TSSRSSSRaudiobook
QSQSSSS]audit*
QSQSSSS]auditioned
S\\\\QSRULaugus*
S\\\\QSRULaugust
OQ]SSVWLaugust >
YMdPSSQHaunt
ZSRSSSSKaunt'*
ZSRSSSSKaunt's
RRQNSTSdaunti*
QSSOSUS_auntie
TRRRSRSXauntie's
Y[QSSSSMaunts
MQZQRRSdaunty
SSSSSSSQaunty's
TRSSSSSPaunty*
TRSSSSSRauntyjis
SSRSSUSSausti*
SSRSSUSSaustin
SSWSSSSOaustr*
SSTSSSSOaustralia
SSVSSSSRaustria
ObNJSJSQautho*
ObNJSJSQauthor
YRRSSSSSautis*
YRRSSSSSautistic
SRPKSSROauto
^QRRSRRQautof*
^QRRSRRQautofocus
P]ROSSRPautog*
P]ROSSRPautograph
QRRSS]SSautom*
QRRSS]SSautomatic
LSZRSQT\\autum*
LSZRSQT\\autumn
MS]RSQSWautumn >
SSSSSRRVavail*
SSSSSRRVavailable
ZSSSSSSRaviar*
ZSSSSSSRaviary
GSRSSPSYavoid
QSZSSTSSavonm*
QSZSSTSSavonmouth
SR^RRSSMawait*
SR^RRSSMawaiting
PSSSSPSOawake
TSSSSSSOaward*
TSSSSSSOawards
_NM^QLNSaway
HPWVSSSMaway >
NRLQSSSWaway and
PSPRSRSXaway for
USXRSSSMaway from
TPSPSUSSaway in
RSQSSZRTaweso*
RSQSSZRTawesome
XQSSSPSOawful
_SSSSMSJawkwa*
_SSSSMSJawkward
MR~RSSRNawol
\\OQSSQSEaxe
USRRSSSPaxle
PUeOSNS^aye
PSNYSSSZazore*
PSNYSSSZazores
QLVURSV[a~@animal
YLXNWJRRa~@carrier
TPJRSRSXa~@damage
POOSSbRUa~@day
U\\SRSVSMa~@fake
ETNZYNQ^a~@family
\\LGQRXQaa~@feast
OM]ORLSMa~@honesty
PRSRSWSVa~@instruct
\\MMOSORWa~@late
MK[TNTRXa~@looks
STSXKRRLa~@material
]MNPSSLZa~@missing
PTPRRRPda~@money
VPUXSWSOa~@new
QRUSSTSQa~@not
OYNXXOPJa~@number
JONWNZQaa~@ordered
WXTPRUT\\a~@pack
XDSVWFUTa~@parcel
WHRdZSQWa~@part
[L[NZWQJa~@place
RSQRUKSUa~@recommend
TORQSTRPa~@refund
POU^SORKa~@reply
QKMOTXOLa~@return
QSXSSRRTa~@route
GQRRQ[R`a~@seller
DSQWSVV_a~@sense
VQ\\USQSJa~@size
dPRWPLPLa~@span
RF]KRWNUa~@staff
bMPSRPQAa~@use
VQOXWPTLa~@used
TPRSSP[Na~@value
TRKSSRS_a~@works
T_TWQLRIa~@wrong
O]NNLNUhb
QRSSSRSPb flat
STSSPSSSb0
NSRSSRSiba
TSRSSQSQbabby
WSQRSRSSbabet
bSRSRRSNbabie*
_SRSSRSObabied
VSSSSSSRbabies
LRSS\\RSPbabus*
LRSS\\RSPbabushka
VNRUUTRObaby
IRURRXS[baby >
DR`XSOSTbaby is
[SSQSSSLbaby monitor
VSSSSRSPbaby'*
VSSSSRSPbaby's
SSSRSSSSbabyb*
SSSRSSSSbabybel
NSSSSRS\\babys*
NSSSSRS\\babysitting
SSSSSRSSbach
XWUIMOGTback
[PSMQFP[back >
`SPSSPSEback a
TQZRSOPMback and
NWRSSZSRback at
RS[SSLSRback by
VRRRSYSQback for
PRZVSMSKback from
YPRRSUSWback i
OO_PSWQRback in
SSSSRVSNback no
JTQQSSS`back of
PSLNSUSQback on
MRSWSRSNback room
[QQRSQS]back the
PTQUQORVback to
RRQSSWSOback within
_SQSSRSPback'*
_SQSSRSPback's
PSTSSSSTbackd*
PSTSSSSTbackdrop's
ORSTSQSXbacke*
ORSTSQSXbacked
S]SONQSWbackg*
S]SONSSTbackgammon
SSSSSQSVbackground
WSSSSSSPbackh*
WSSSSSSPbackhand
TWORSQSLbacki*
TWORSQSLbacking
SSXLSOSRbackl*
SSXLSOSRbacklog
QPMSSdSRbacko*
QPMSSdSRbackorder
SSSSSSSObackp*
SSSSSSSObackpack
SSSSSSSZbacks
WSPSSSSUbacks*
WSPSSSSUbackside
VSSSSSSQbacku*
VSSSSSSQbackup
^MNTRRRSbackw*
VSQRSSSRbackward
ZMRURPSUbackwards
UNTURRSMbackwards >
TSQSSUSSbackwoodsfun
USRQRQSgbacon
YPK]QLZNbad
TSRRSRSYbad hip
QdTPRPSLbadge*
HfTQRQSNbadger
[QSRSRSQbadgers
T~PQRPRIbadly
OSSQSSSWbadmi*
OSSQSSSWbadminton
USSSSSTQbaffl*
USSSSSTQbaffled
ZbOLMJUObag
\\STORQTJbag >
_OTSRRSGbag and
IMWSZSSYbag for
MQSRVSSWbag in
ONUQWSSQbag is
[VPRORVMbag of
TXXXMSSVbag was
OSTRVTRTbag with
F^QTRQRObag's
TSRSSSSUbaggy
_NQN^RUDbags
dRRRSRSKbague*
dRRRSRSKbaguette
ORRSSRSabah
USSOSSSVbail
RSRQSUSWbaile*
RSRQSUSWbailey
MLRdRSSWbaili*
MLRdRSSWbailiffs
QSSVSSSKbairn
SSWSSSSIbairn's
PSWSSWSNbairn*
PSSSSWSWbairns
bOQRS]SJbait
VRSSSQSPbake
KRSTSSS[baked
gSSOSRSFbaker
YSSRSSSPbaker's
TYQRSSSNbaker*
QYSSSSSMbakersfield
PSQSSSSWbakery
_PRRSSSSbakes
VRPVSSSObakki*
VRPVSSSObakkie
QQO_SPSEbalan*
VSPSSSSQbalance
NQS_SQSGbalanced
KS][SPSLbalco*
KS][SPSLbalcony
T\\IORPRhbald
QVOQSPS[bald >
SSSSSSSZbales
YRJPQMRWball
iPSNRVS9ball >
SSSRSPSSball return
`RSSRQSIball'*
`RSSRQSIball's
SSSSSRSPballa*
SSSSSRSPballarat
SSSSSSSQballe*
SSSSSSSQballerina
YSSSRSSNballg*
YSSSRSSNballgame
TRSRSSSMballi*
TSSSSSSMballina
SRSSSSSSballinasloe
XUUPRSQGballo*
KSVSSSSSballoon
`USPRSQHballoons
nWRRRTRQballs
ZSQQSTSUbally*
QSQRSUSbballymena
\\SSRSSSFballymoney
SSSRSPSSball~@return
SSOSSSQSbalm
LSSSSQVSbalog*
LSSSSQVSbalogun
ISSSSSXSbambo*
ISSSSSXSbamboo
`PSPRQRUbanan*
TQYPRSSQbanana
NSZRRSSPbanana >
_RMSSQRWbananas
XJMNRPSgband
SSSTSSSSband'*
SSSTSSSSband's
aSLQSSSRbandm*
aSLQSSSRbandmates
VNSSRRS[bands
RRTSSSSVbands*
RRTSSSSVbandstand
N`Q`RPSQbang
NjRPSPSMbang on
YSQPSSSUbangi*
YSQPSSSUbanging
SSSRSSTQbangl*
SSSRSSTQbangles
RSJSSRSbbango*
RSJSSRSbbangor
`RQSSRSObanjo
[LRLScLIbank
NSOVSRSHbank >
VRUSSTSNbank and
MQcSSISQbank holiday
QRMKSiSKbank say
PSESSkSJbank'*
PSESSkSJbank's
WRSSSQS[banke*
WRSSSQS[banker
MQcSSISQbank~@feast
QQYRSQSTbanne*
QQYRSQSTbanner
LSSSSRS^banqu*
LSSSSRS^banquet
SSRSSSSRbansh*
SSRSSSSRbanshee
RO]QROSVbapti*
SSPQRSS[baptised
QQaSSSSJbaptism
QSSSSPSYbaptist
RSSSSRSSbaptiste
WQRSSRSQbaptized
P\\OKUSO^bar
NYFOSRR]bar >
SPSRSWSRbar in
KRQSYPSRbar of
YRSSSRWPbar's
ZPJRSRRbbarbe*
OROQSRSXbarbecue
SSSSSSSYbarbed
cQOVSOSObarber
OSSRSVS[barber's
S\\SSSQSPbarco*
S\\SSSQSPbarcode
CUqKSmSGbare
QSXSSRSKbare >
QSZRSQSSbare as
SRSRSVS^barel*
SRSRSVS^barely
TPRSSP[Nbarga*
TPRSSP[Nbargain
OS\\QSSSObarge
SSSSSSSTbari
WSSQSSSRbark
QSSSSSSabarke*
QSSSSSSabarked
CSRSSZSobarki*
CSRSSZSobarking
ZSROSSSXbarks
UPROSORabarn
WSOSSSSRbarna*
WSOSSSSRbarnacles
SSSSTNSYbarne*
SSSSTNSYbarnes
TSRSSQR_barns
SRSSSVSSbarns*
SRSSSVSSbarnsley's
SSNZSSSTbarom*
SSNZSSSTbarometer
QSQVSSSHbarre*
QSQVSSSNbarrel
SSSSSSSNbarrette
^PROSRS_barri*
YSSOSSSQbarrie
XPRSSRSabarrister
]SRRSRSNbarro*
]SRRSRSNbarrow
WWMSSfSAbars
XVSSSSSObarst*
XVSSSSSObarstow
DUOQV`TYbase
RSgRSPSCbaseb*
RSgRSPSCbaseball
RURRSOS_basem*
RURRSOS_basement
RS]SSPSGbases
STRR[YSIbasic*
STRR[YSIbasically
RRQSSPSebasil
XQSSSSSNbasin
TTNORPXQbaske*
TTNORSXRbasket
SSSSSRSSbasket's
SSSSSQSRbasketball
VQOQTNRYbass
ZSPSSSSQbass is
eRLSSRSGbasse*
eRLSSRSGbasses
NRWSOPSabassi*
SRWSOQS`bassinet
NSSSSRSSbassist
VORRY[SJbasta*
SQQSSSSSbastard
QRSSZRSObastarding
WSTRR\\SObastards
USTRR[SPbastards >
OUbVRRSEbat
`ROSSPSQbater*
`ROSSPSQbatery
[L_GTNRVbath
XQNPRTSQbath >
PVSSSRS[bathe*
PVSSSRS[bathes
RRQSZRSCbathf*
RRQSZRSCbathful
hRRSSSSJbathm*
hRRSSSSJbathmat
TS\\[RORPbathr*
RRdVSSSAbathrobe
RRdVSSSBbathrobe >
VVLXRPRTbathroom
RQRSSSSabathroom's
RQSSXSSZbatht*
RQSSXSSZbathtub
RTSSSRSSbaton
XSSSSSSRbats
kTFOPPPIbatte*
WRSRSSSPbattenberg
XNNSSURWbatteries
T\\VQRSRJbattery
aQIRQNRPbattery's
PQRU[SSVbattl*
SRSUSSSXbattle
PRSS[SSPbattleship
RSSSSSSRbaubl*
RSSSSSSRbauble
RSSSSSS[bawle*
RSSSSSS[bawled
QUTNRRXZbay
PSSQSSRWbay >
RRRSSSS[baz
USSSSRSObazaa*
USSSSRSObazaar
SSSRSSSRbb
TSQSSUSSbbs
HT]NOQH]be
QWRRRQSSbe >
CW^OUYS`be a
UPRSS\\SNbe about
NSXVSUSUbe back
TSRSTURNbe better
VRG^OQRObe fair
NXPSSRSGbe for
FNkPRLPRbe here
VVN\\QSSPbe in
WO_QSQSRbe on
TSUVSPSObe out
RSWSSXSJbe patient
UTRSSRSQbe six
hLBTQSS[be the
aLMQSLS\\be there
SSURSRShbe told
OSaRSMSRbe with
TN[RWNRhbeach
QQURRNSRbeach >
Q]SSSWSQbead
aQVQSQRRbeads
SQSSSSSSbeadw*
SQSSSSSSbeadwork
QPOPRSS]beagl*
QPOPRSS]beagle
UQPRRSSXbeagle >
RSWRSSSVbeale
VSQUSPSKbeam
TSPSSSSSbeams
USSSSSSQbean
QRVSSRSWbeani*
QRVSSRSWbeanie
OMXOQMRcbeans
`SXRQMSJbeans >
UUVQRMS[bear
RRXSSOSMbear >
WPPIcPQRbeard
LSJQdRRJbeard >
PS]RSSSebeard's
PU]RSRSebeard*
SVSSSRSRbeards
WQSSNSSVbeari*
SRSSSSSXbearing
VRSSNSSPbearings
K]RRSRSQbears
L]RRSSSTbears >
RQ:^U\\Tkbeat
XSC]WSTQbeat the
RSURSRSYbeate*
VSQRSSSKbeaten
NSWSSRSbbeater
[TPQSSSIbeati*
[TPQSSSIbeating
VRSSSSSSbeats
nM\\ISRSPbeaut
]KPI_SPTbeaut*
>QUKY]Pjbeautiful
WQRR[NSLbeautifully
bSSSSNSNbeautifully >
nNORQNSDbeauty
HW[MSPSWbecam*
HW[MSPSWbecame
MSSWRROMbecau*
MSSWRROMbecause
NLENRRScbecause i
GSPRTZSPbecause i'd
PO\\TSLRZbecause it
DaNSSZSQbecause it's
VQXTUKSWbecause my
ZKTZS^SQbecause of
WSOWSSSHbecause she
QR\\LQVQSbecause the
aRQSSPSKbecause there
XVQSSOSWbecause they
TRDMUNQYbecause~@me
SSUWSSSKbecause~@not
XVQRSOSSbecause~@seller
MQfNNORXbecom*
HRRQQQS^become
ORQSSSSUbecome a
XRgQPQRNbecomes
RSSRSSSRbecoming
\\V\\NQNSUbed
MPbPSRUNbed >
PLL\\TRSTbed and
MXRSSRSTbed in
SRSSSSSSbedde*
SRSSSSSSbedded
SSVPSPSXbedfo*
SSVPSPSXbedford
TSWURRRPbedro*
TSWURRRPbedroom
QSQRSPR_bedsh*
QSQRSPR_bedsheet
\\SSSSQSDbedso*
\\SSSSQSDbedsocks
RSPRSRS[bedti*
RSPRSRS[bedtime
NSRSSRSWbedtime >
SSSSSSSJbee
TSSSSQSVbeech
SSSTSRSSbeef
WXSRSRSVbeefy
J_TNKUO\\been
MP^RSWSMbeen >
RRNYS]QTbeen a
RSVSSSSObeen arriving
UPSSSOSYbeen asked
HUTSS^SMbeen at
NQTSRRR]been doing
R_QSSOSVbeen done
^PSQSRScbeen down
QPNSScRMbeen escalated
PRZOSZSRbeen for
QQZSSRSWbeen here
RSOSSURVbeen home
CK_ZRRS`been in
PRRSTVQ]been married
VPRRSTPZbeen more
MUPTZSSUbeen on
fSGSSRSJbeen our
RSOPSPSTbeen out
RRNRMZSObeen packed
RXOSSQSYbeen playing
[RRSQRSXbeen round
\\WMQSSSNbeen sat
PPMSSVS^been seen
SUSSSTSQbeen sent
NRSQSXQYbeen since
NSNSSVRWbeen the
RZSUSPSObeen there
URYNSSSQbeen through
RRSORJSdbeen to
PT`SSKSObeen told
^QPSSRSAbeen trying
G^NTSNRhbeen up
XSSSSTUQbeen using
EPOQSPSubeen very
RSVSSSSObeen~@arrive
\\WQQSKSUbeen~@day
TUNRSYSNbeen~@honesty
PSVPSSSUbeen~@late
\\ROSSQSPbeen~@me
RRNRMZSObeen~@pack
PO_USQSCbeen~@reply
RSSQSVSPbeen~@return
XUPSSTSUbeen~@sense
WTSSTTSQbeen~@sent
PVSPSUU^been~@use
MZKSSQScbeen~@works
_SQTRQSNbeep
SSSRSSSPbeepe*
SSSSSSSPbeeper
SSSRSSSSbeeper's
ZSQSSQSObeepi*
ZSQSSQSObeeping
gROQRQSObeeps
ZQNRPPS[beer
QNPSRRSabeer >
TRSSRSSVbeerm*
TRSSRSSVbeermat
ORQKSQSebees
OSQMSRS[bees >
USSSSRSPbeeth*
USSSSRSPbeethoven
^OLRSRSZbeetr*
^OLRSRSZbeetroot
SVQXRTPLbefor*
SVQXRTPLbefore
OPUPSPS^before >
TPXQSSSSbefore and
RSRQSXSXbefore buying
RSNSSPRWbefore he
THOT]UWQbefore i
MUGSQ_RWbefore i'd
GWXLRXSXbefore it
M^RQQLSNbefore me
PPVST\\SWbefore my
KSVSSSSMbefore she
[GLVRMR]before the
[PUQRRSSbefore they
P\\QQSQSLbefore you
URWRSQSMbefore~@feast
DQUPVeU?before~@me
JVSSSSSUbefore~@number
[PTQRSSSbefore~@seller
SSSSSSSUbeg
IVKRS_SVbegan
VSLSSRS[began to
SWSSSSSVbegga*
SSSSSSSVbeggar
SWSSSSSSbeggars
STSSSTSRbeggi*
STSSSTSRbegging
QR\\RSQR^begin
WOSPU\\RTbegin*
PSQSSRS_begining
XQSSSPSQbeginner
SQSSUSSRbeginner's
WSNQSaSRbeginning
OSSQS_SHbeginning >
QSZRSRSLbegins
VSPTSRSIbegon*
VSPTSRSIbegonias
fSYPRROMbegun
YS]QSROQbegun to
SSQQSRSPbehav*
RSSRSRSNbehave
TSQSSSSVbehaves
KNU]QRQRbehin*
KNU]QRQRbehind
LS]LSRSRbehind >
_RPVSRSLbehind a
USPSSRSabehind her
@V]NSbSUbehind it
NSSTSRT\\behind my
WOIcQFRWbehind the
NSSTSRTYbehind~@me
TSORUQSabeige
PWSKQ`]Qbeing
QSUSSXSPbeing a
OUSRSVSLbeing~@reply
OSUSSRTXbeing~@sense
SSSRSSSSbelay
RSTSSSSTbelfa*
RSTSSSSTbelfast
QPPRUUR^belie*
FT[VQWTRbelieve
QRR\\RNSSbelieve >
RSUSSRVObelieve the
YQSSRSSSbelieved
XPMOWPP`believes
TS_PSOSIbelieve~@me
SSNSSSSRbelieving
SNKoRBRQbell
MSRVSPSXbell >
PRRbSQSNbell and
PSOYQSSRbell no
NSQPSOSgbell of
^RRJSSSTbell on
`RPRQRSRbell'*
`RPRQRSRbell's
KQSSSaSObella
SSRRSSS[bello
MVSSSSSSbello*
MVSSSSSSbellows
ORV`SQSQbells
XRRRSQSNbelly
PSOYQSSRbell~@not
[QRORYR\\belon*
QRSRSSSabelonged
]QRPRZRNbelongs
OUURS]SQbelongs to
TVMPRKZ]below
KOdRSWSPbelt
ZRRSRRSQbelte*
ZRRSRRSQbelter
NRRSSRShbelti*
NRRSSRShbelting
J`RRSPSYben
JNTVR[RSbench
XSSSSQSUbench wobbles
XSSSSQSUbench~@works
_fEUYQRPbend
NOSSSSSYbend and
SSRQSRSXbendi*
QSRRSSSXbendigo
TSSRSSSSbending
qLOPPQRGbends
SSSSSRSRbendy
RSSSTSSQbenea*
RSSSTSSQbeneath
SRURSSSQbenga*
SRURSSSQbengaluru
WQSSSRSPbenid*
WQSSSRSPbenidorm
NSWSSRSbbenon*
NSWSSRSbbenoni
^RQVPPRHbent
PUPQSRSLbent >
SMRSRSSSbent like
SXRRSSSNbergm*
SXRRSSSNbergman
NSNLSRSeberna*
XSOSSRSSbernadette's
ISRLSSSebernard
OPRSSRS]berni*
OPRSSRS]bernie
URRSSSSPberri*
URRSSSSPberries
OSPSSSR\\berwi*
OSPSSSR\\berwick
WXSSXPQFbesid*
TVVSXQRFbeside
WSQVRSSRbeside the
VUPSSRSSbesides
fYIPPOO9best
9nPRSRS[best before
UURQRYSRbest of
ZMMSSSSSbest thing
SSSSSQSUbesti*
SSSSSQSUbestie
NQSS[SSMbet
QSUSSSSSbeta
QSRSSRS\\betha*
QSRSSRS\\bethan
PSPTSSSSbethe*
PSPTSSSSbethesda
^LGKUZWObette*
^LGKUZWObetter
PRURRPZJbetter >
RNSSSSR\\better than
RSO]SRSZbetti*
RSO]SRSZbetting
YCYQ[KSUbetwe*
YCYQ[KSUbetween
\\NERTSS\\between >
NSQSSSULbetween my
[QPQRRS[between the
NPUYRRSBbetween two
LRGTRWUZbetween~@me
OSRS]OSXbetween~@seller
ZQRMSSSRbewar*
ZQRMSSSRbeware
gRMSSNS?beyon*
dSPSSNSFbeyoncé
VRPSSRSLbeyond
[PPSSZSHbe~@arrive
QRVRSRSUbe~@honesty
NSXVSUSUbe~@refund
TQUTUQSYbe~@reply
PNUSRRSbbe~@sense
EWXSSUSYbe~@use
RRUSSWSNbhai
QSS^SQSRbhaiy*
QSS^SQSRbhaiya
RSROSRSWbhatt
PR]SSSSQbhiwa*
PR]SSSSQbhiwandi
_P[SSQREbib
USRPSRS]bibbu*
USRPSRS]bibbulmun
LRKVSSSYbible
`RSSPSSRbibli*
`RSSPSSRbibliography
YRLSSSSQbibs
YRUXSQSSbicyc*
YRUYSQSSbicycle
]RPZSRSLbicycle >
SSSRSSSSbicycles
R[NSSRSObidet
LRYVVURPbig
NSRMSSSjbig as
TSWSSRSObig boy
OQRSVSSNbig enough
XSSRSQSGbig numbers
JRROS^S`big one
\\SRSSSSQbigfo*
\\SRSSSSQbigfoot
TQNSRUSVbigge*
SRQSRUSQbigger
ORRSSSSVbigger than
TRPSSSSXbiggest
WSWSSISSbiggi*
WSWSSISSbiggie
iPNURPQDbike
KRNUSTQhbike >
SRPVSRSZbike rack
NS^SSRS\\bikes
^NRUSQSNbike~@part
JS^SSRSXbilge
IPUNU_TPbill
HSNSV\\SGbill >
RRPSSSYObille*
RRPSSSYObilled
USOSSQQebills
VSRSSSSQbilly
RSSSSSSSbilto*
RSSSSSSSbiltong
GPG^ZNR\\bin
VRPYQRRSbin >
NQTRUSSRbin bag
RSJXSRS_bin day
SSSRSSSSbin men
SSRTSRSVbin on
XRRSSPR_binde*
XRRSSPR_binder
\\EPRSQS\\bindi*
]ENRSSS_binding
TSSSSQSQbindings
QSUSSSSRbindis
WSRSSRSRbing
NSwSSKS6bingo
PQTSSSSSbinoc*
PQTSSSSSbinoculars
SS]PSRS\\bins
]SNQSRSKbiogr*
]SNQSRSKbiography
XSPSSSSNbirch*
XSPSSSSNbirches
VUUQROVZbird
SSTSSSSSbird'*
SSTSSSSSbird's
TSSRSSSQbirdh*
TSSRSSSQbirdhouse
SQSSUO]Gbirds
SSRSSSSVbirds*
SSRSSSSVbirdseed
SS^PSSSHbirdw*
SS^PSSSHbirdwatcher
ObORRSSVbirmi*
ObORRSSVbirmingham
Q[RNSSRMbiro
SQQSSSSSbiroe*
SQQSSSSSbiroed
SSQTSSSRbirth
NL^KRMRSbirth*
UT[MRORJbirthday
JQ[PSTRibirthday >
WSTSSTSIbirthday and
PQXSSSSMbirthday cake
MKVQSQS\\birthdays
OSWQSRSQbirthdays later
OSWQSRSQbirthdays~@late
WRSOPSSRbirya*
WRSOPSSRbiryani
`KKX\\NRIbiscu*
[OMZUOSGbiscuit
_SQ`QPSJbiscuit >
YOQQZRSUbiscuits
HcLZTPRJbisho*
QRRRUQS^bishop
RXRSSSRLbishop's
K`N[RRSFbishops
kOTKMMZHbit
G[NNSNSZbit >
TSRSSSSQbit heavy
[TSSRRRFbit in
GaKTQXQabit of
PPQSSQS_bit on
TVSSSRSSbit's
MRPZRJSZbitch
SSSSSVSQbitch*
SSSSSVSQbitchy
_cFPQLS_bite
USSSSSSMbite'*
USSSSSSMbite's
SXQSSSSSbiter
fJSPSUVPbites
\\KSSSWSKbites >
SRRSSSSSbitin*
SRRSSSSSbiting
LgIQ_PRObits
OcPPPRSRbits >
ZUQPRRSPbits of
XRORRRSJbitte*
\\SPSSRSVbitten
JRRRRSSObitter
XRRSSSSKbitterness
aQPURQRFbit~@sense
WSRSSSSMbivvy
[kHMoJMJblack
\\UQRqNQ>black >
EZRSRRQWblack and
STSSRRSRblack as
XVLSORSZblack*
aSQSSSSNblackbird
DQSVSSSgblackbirds
TZSSSSSFblackout
VRRSPSSTblacks
USSSSSSSblackthorn
SSOQSRSWblacktop
TSSRSSSRbladd*
TSSRSSSRbladder
URSSOWRVblade
SSSSRVSSblade's
^QRSQUSNblade*
^RRSSRSNblades
ORcTSXSLblame
TQPRSSS`blame*
VSQSSQSWblamed
QRRRSUS\\blames
SQWRRSSZblami*
SQWRRSSZblaming
PTXRRPSOblank*
PTZRRPSPblanket
SSRSSSSRblanket's
XVSSSSSOblast
\\PQSSSRNbleac*
SSSSSSSRbleach
\\QRSSSSPbleached
SRSSSSRSbleachers
`HQRSQSobled
VSSSSSSUbleed*
VSSSSSSUbleeds
WSSSSSSOblend
XSSRSPSRblend's
_RQQSQSVblend*
ZRQRSTSWblender
IROTPURkbless
QRQSSWS^bless >
QTRQRSSXbless her
OQSVSRS^bless him
[MRQSTSSbless*
XSTRSVSJblessed
XNRSSRSMblessing
QRRSSSSablessings
KRWRSQSgblew
RSMRSRRgblind
PTQPSQSVblind >
YSSZSSSNblind*
WSSSSSSRblinding
USSZSSSOblinds
QSRSSWS\\blink
ZSSKSSSRblink*
WSSLSSSSblinked
USSQSSSRblinks
[SSSSTS[bliss
gQLQVQSMblist*
gQLQVQSMblister
PSReQQSNblizz*
PSReQQSNblizzard
PdKYRORMblock
UROWSSSQblock's
POQdQZRKblock*
KRQcR\\RIblocked
ORRHRgRQblocked me
GSR_SRSLblocked the
NRRHRgRPblocked~@me
QSSSSSSUblocking
YRVQSQSTblocks
ZRSQSRSXblocks the
QSWSSQSYbloem*
QSWSSQSYbloemfontein
QSXSSRSYbloemfontein >
KOWRQUSabloke
LmQQSRSTblond*
LmQQSRSTblonde
N}OVSOSQblood
WOSSSSSPblood pressure
VQQRRWRSblood*
MSURSSSSbloodhound
[QORRWRSbloody
]RQRSLSebloody thing
RYPRSSSQbloom
QKWRSRSSbloom*
NNWRSRSTbloomed
NR[RSSSQbloomed >
VQSSSSSRblooms
^SSSSPS[blott*
^SSSSPS[blotter
UYRQQRSRblous*
UYRQQRSRblouse
KR]UTQSWblow
PMNRSQS\\blowe*
PMNRSQS\\blower
O`SSRRSNblown
SSSRSSSSblows
SXRRSSSNblu
S`V`NMQ9blue
\\`LMQNSZblue >
J_URSQSOblue one
WRSSSSSPblueb*
WRSSSSSPbluebottle
RQNPSSS[bluet*
RQNPSSS[bluetooth
TRSSSSSMbluey
KON^SRSKblue~@place
PRWSSQSabluff*
PRWSSQSabluffed
SSSSSSS^blund*
SSSSSSS^blunder
[QSSSUSMblunt
SPSSSSSRblur
KSSXSSSSblurr*
KSSXSSSSblurry
R^QSRSSQblush*
R^QSRSSQblusher
bKLQRLRKboard
UPSRSRRXboard >
WTQSSSSRboard and
RSSSSRSRboard game
SSSSSSSIboard is
SRRSSUSZboard's
]UPRRUSPboard*
SRSSSSSRboardies
\\WQRSSSJboarding
KU\\RROPPboat
FZZRSRSPboat >
HSeSSRSRboat'*
HSeSSRSRboat's
OSYSSQSVboats
RRPSSRSWbob
VSRSSRSRbobbe*
VSRSSRSRbobber
USSSSOSYbobbl*
USSSSOSYbobble
LXSSSRSUbobby
RRFSSRSpbobs
QRRPSSS\\bodeg*
QRRPSSS\\bodega
SUSSSSSQbodge*
SUSSSSSQbodged
SSYRSQSXbodhr*
SSYRSQSXbodhrán
WRSSQSSRbody
^VRSSQSHbody'*
^VRSSQSHbody's
]SSQSVSMbodys*
]SSQSVSMbodysuit
QSQSRTSSboet
OS_RSPSUbog
USSSSSSMbogot*
USSSSSSMbogotá
vQHQRPSPboil
USPRSSSVboil in
]OISRTOQboile*
dOPSSRR?boiled
QRSUSTSPboiled >
LSLRSUPfboiler
TSRSSSSQboili*
TSRSSSSQboiling
]RSQSSSKboils
SQYSSQSSboise
cQNQSSSKbolla*
cQNQSSSKbollard
JROQRPSmbollo*
JROQRPSmbollocks
NZPQS_SNbolt
SQQXSSSPbolte*
SQQXSSSPbolted
YQRRSSSObolto*
YQRRSSSObolton
QcSPORRVbolts
MSRSSVSRbolts >
RSWSSSSVbolza*
RSWSSSSVbolzano
Q[SRSQSLbondo
RQQ]RSSIbone
[RSSSRSQbones
QSRTSRS`bonfi*
QSRTSRS`bonfire
SSSTSSSVbong
SSMSSKSZbongr*
SSMSSKSZbongrip
NSSTSSSVbonio
ZPLXRRSWbonne*
ZPLXRRSWbonnet
SRRVSSSNbonny
SSVSSSSRbonsp*
SSVSSSSRbonspiel
SSSRSUSSbonus
XSRSSPSPbonze*
XSRSSPSPbonzer
jPTJQ>PQbook
`VWRSGRFbook >
MVPSSPSTbook about
LWISSSSXbook of
QSQSSSS[book week
SNRRSbSVbookc*
SNRRSbSVbookcase
FRMOSRR\\booke*
AROOSRR_booked
XSQSSSSPbookend
LmMRQQSTbookl*
LmMRQQSTbooklet
MWXRSRRQbookm*
MWXRSRRQbookmark
SPTSPSSYbooks
NSSSSRXSbooks*
NSSSSRXSbookshop
VSPQSSSRbook~@span
QSSUSSSOboom
TSSSSQSSboome*
TSSSSQSSboomerang
MTP^RNSVboot
TSRRSRSSbooth
OQSSVSSSbooti*
OQSSVSSSbooties
RSRSSSSWbootl*
RSRSSSSWbootle
NYPpRORDboots
QWSSSSRObord
_RSPSPSIborde*
_RSPSPSIborder
SNSSSSSSbored
PSSSSSSKboree*
PSSSSSSKboreen
VUORSPQKborn
YLWKSKRWborro*
^RRSSPSGborrow
SMXKSNS]borrowed
`PRQSQSKborrowed it
NSRSSSSYborrowing
I|KQSRSObose
QSROSTSVboss
eSRRSQSIboss is
SSSRSSSSboss'*
SSSRSSSSboss's
SSSSSSSYbosse*
SSSSSSSYbosses
VRRSSRScbossy
HOQORoRMbot
LPOQRlRKbot >
J\\YOUPQ^both
LQQRSSRlboth >
OTWXSNRRbothe*
TUOTSORWbother
QQPTSOSTbother >
NSUXSSSSbothered
SSZSSRSNbothering
OSORSSS[both~@me
SSVSSQSObotsw*
SSVSSQSObotswana
ZTMPZJQSbottl*
UTOPZPQLbottle
^YUNaRRFbottle >
GPRSRPSUbottle and
XSQSSNSZbottles
WbNNTMPPbotto*
_YNNTOPPbottom
]NQPSSQMbottom >
VVSQ[RRNbottom and
VJRUPRSVbottom of
F\\SSSRSSbottom's
TXSSSSSPbough
WTRNROWTbough*
WTRNROWTbought
ZQPWSMWEbought >
[YRQSQSKbought a
ZK\\RSPRZbought for
WOQSSIWTbought it
QRRSSZXDbought one
SbOQSVPObought the
[RSSSRRQbought these
XSQSSSSNbought this
YQQSSRSHbought to
IPTSSYRWbought two
YNMQT`RHbounc*
TSRRSQSVbounce
UQPSUeS@bounced
_QQRSPRHbounces
[RRRSWRRbounces >
JRSSRSSbbouncy
L]RSSQR\\bound
RRWSSSSZbouqu*
RRWSSSSZbouquet
SSSRSFSibourb*
SSSRSFSibourbon
RQRWcQRGbow
SVQSOTSWbow >
TSRSSSSQbowed
QVNOURSUbowl
W[NRRSSWbowl >
VSRSSSSNbowl'*
VSRSSSSNbowl's
SSSSSRSLbowli*
SSSSSRSLbowling
VKVRQRR[bowls
VRSSSRUSbows
O^XdDOSdbox
^[SOHPT[box >
FXKQRTSZbox and
POPRRSSWbox i
JMQWUQSIbox in
X\\_PMUXNbox is
PYLSRRRQbox of
RSPXRTS]box on
S[OQMSSQbox says
eMSMQSSGbox spring
VUROeRSNbox was
UR_NNPSFbox with
SRRQYSSCbox you
IRORaURJboxed
WLYQ]YRJboxes
MQWR_]SHboxes >
QZ\\XRNPIboy
NTVSSSS\\boy >
RQUSSRSQboy called
RQRQSVSSboy who
LWWRSSSQboy's
EVVORISvboys
HYXSSSSUboys >
cS^PSNSCbra
VQVRSRSObraai
NS_SSRSNbrace
NfRPSRSJbrace*
PaSSSRSQbraced
PXVQSSSRbracelet
TSOSSSSMbraces
ZaPQPUSMbrack*
SRRSSVSRbrackenhome
ZaQQPRSNbracket
NcSQPSSVbracket was
PSSUSQSQbrady
SSO^SSRNbrady's
SSO^SSRNbrady*
WRKYSRSObragg*
SRK[SRSSbragged
WSSQSSSObragging
URTSSRSSbrahm*
URTSSRSSbrahms
QSSQSTS\\brail*
QSSQSTS\\braille
UQPURRSNbrake
ZPXUSQSPbrake*
ZPXUSQSPbrakes
SSZSSRSWbrakes >
QQWSSRSObramp*
QQWSSRSObrampton
YSOSSSSQbranc*
YSOSSSSQbranch
CaLOQKU_brand
MYPSSRSRbrand new
WRQSSYSObrand*
QSQSS[SQbrandon
YRSSSPSQbrands
MYPSSRSRbrand~@new
RXRRPPSQbrans*
RXRRPPSQbranson
<`_`PQS^brass
SSZSSSSTbrave
JQORSQSybravo
XRPSSSSRbraw
OSSQS`SPbrayd*
OSSQS`SPbrayden
SSSWSSSPbrazi*
SSSWSSSPbrazil
SIUPSQT]bread
KSISTRS]bread >
LQQSYSSUbread bag
lPZR_QS1bread knife
SSNSSPSUbread machine
PRVPRSSSbread*
VSSPRSSSbreadcrumbs
MRVSSSSTbreadth
LQQSYSSUbread~@pack
DRSQSTU[break
IRRSSOUQbreak >
JPT\\QZR_break*
WSSSSRSIbreaker
ZOP_R]RIbreakfast
ORZdSVRKbreakfast >
APZRSSSlbreaks
QWOQSQSZbreakup
dGKTPXSPbreat*
^ROOQOSQbreath
XQSSQSSPbreath >
_MRSSQSRbreathable
OQQRSRS[breathe
FSRSSUSabreathe >
RSR[SRSQbreathed
RQSQS_SQbreathes
TSSSSSSNbreathing
OSSSSSSWbreco*
OSSSSSSWbrecon
WRRRRSSQbreez*
WRRRRSSQbreeze
TSSSSSSVbreme*
TSSSSSSVbremen
N[MWSRSUbrend*
N[MWSRSUbrenda
SSSSSSSTbreto*
SSSSSSSTbreton
USSRSSSPbrews
JrNRSSSZbrian
PSRRSTSfbribe*
RSSRSSSYbribed
PSRSSTS`bribes
YPOPPXPIbrick
TXQSRRSUbrick has
SSSURQSObrick*
SSSURQSObricks
SSSSSSSRbrida*
SSSSSSSRbridal
RNNRSRSYbride
QMQRSQSabride's
UMQRSQS]bride*
VSSSSSSNbrides
SQUZS\\SHbridg*
PQVZS\\SHbridge
[QWSS[SQbridge >
VSRSSSSRbridges
SSS]SFSSbridi*
SSS]SFSSbridie
SSSRSSSTbridl*
SSSRSSSTbridlington
URSSSSSSbrie
SQRRScSSbrief
QSWUSSSTbriga*
QSWUSSSTbrigade
QSWUSSSUbrigade >
[RPQRTSMbrigh*
]TQRSQSPbright
VZSRTRSMbright as
WSRQSSSRbright enough
SRSSSSSSbrighter
PSSSSVSSbrightlamps
SSRSSSSPbrightness
cOSTRQSJbrill*
cOSTRQSJbrilliant
SSSSWSSQbrim
JVZOSPWVbring
MVVTSRWVbring it
MRZNRNTfbring*
GSNPSRT`bringing
YR_QROSYbrings
[SQUSSRObrisb*
[SQUSSRObrisbane
TSRSSSSUbrisk
VSRSSSSQbrisk*
VSRSSSSQbrisket
VSZOSRSTbrist*
XSSRSRSTbristles
QSZPSSSSbristol
NSPSSPSbbritt*
NSPSSPSbbrittas
USWRSQSQbrno
OOPMSbR[bro
WSRSSSSMbroad*
WSRSSSSMbroads
VSSSSSSTbrocc*
VSSSSSSTbroccoli
SRSSSSSSbroch*
SRSSSSSSbrochure
TSSSSRSSbrogu*
TSSSSRSSbrogues
VSSQSRSMbroke
KWORSRSUbroke*
KWORSRSVbroken
SSSSSSSRbrokerage
NSSSSTSRbron
OSSSTSSTbronx
URSSSSSSbronz*
URSSSSSSbronze
USSRSSSHbrook*
USSRSSSHbrooklyn
XRWPSRRVbroom
ZSOSSSSObroom*
[SLSSSSPbroome
SSVSSSSRbrooms
RTVRMPRZbroth*
XPNWPSSObrother
eUSSRJSObrother >
UQSRRPSHbrother in
MW[NOPS^brother's
PRV_QNRUbroug*
PRV_QNRUbrought
NR][SOS?brought it
PRNOSZScbrought up
USSSSSSSbrow
UMHb_OUEbrown
OPOdRRSRbrown >
HNQQ_RSSbrown paper
QRQSTSSXbrown tape
OSRXSRSObrown truck
ZRRRSRSObrown*
ZRRRSRSObrowns
OSRXSRSObrown~@carrier
HNQQ_RSSbrown~@material
PQQSWSSXbrown~@pack
^SQSSRSSbrows*
^SQSSRSSbrowser
VSRSSRRPbrrr
LRZYSJSNbru
USQSSSSTbruge*
USQSSSSTbruges
YSSSSSSUbruh
L_RQSPS\\bruis*
SSSRSQSbbruise
L_RSSSSMbruised
PURSSSSXbrunc*
PURSSSSXbrunch
OSSSSSS[brune*
OSSSSSS[brunette
QSUSSSSSbruno
WWPRQMRSbrush
TWRRRRRJbrush >
FRSSSSSTbrush and
[MRSSSSIbrush is
XZSQUPQPbrush*
XZSQUPQPbrushes
QSSSSSSSbruss*
QSSSSSSSbrussels
VPSSSSSNbub
gNJQSQRNbubbl*
YRPRORSVbubble
eRRSHSSJbubble >
TORRVSS^bubble wrap
aOMRWQSKbubbles
YRSSSSSIbuck
VOPRYSSQbucke*
YOTRYTSLbucket
QSRSSSSXbucketing
RSPSSRSSbuckets
]NVOSRSLbuckl*
UOVRSSSMbuckle
VSSSSSSSbuckle's
XRSPSSSRbuckles
PRLORN][bucks
USPSSSR^bucks >
SSRSSSTXbucks to
QSTSSSSSbudap*
QSTSSSSSbudapest
bSRPSSSDbuddy
SSSSSRRRbuddy's
SSSSSRRRbuddy*
VRPSRUSUbudge*
VRPSRUSUbudged
EUUTRRSdbudgi*
GRVTRSS^budgie
JRPYSSSNbudgie >
QVRSSSSZbudgies
HSbZSTSNbuffa*
HSbZSTSNbuffalo
NRWRSRScbugge*
NRWRSRScbugger
USSQSPSQbugs
VSRVRRSVbuick
PRQSSSSVbuild
NRYTQTQYbuild*
NRYTQTQYbuilding
ZPNSTRRLbuilt
SSQXRQSObuilt this
]PNSRNWVbulb
_SSSSRSIbulb'*
_SSSSRSIbulb's
ZQSNSOSSbulbs
NSSSSRXSbulga*
NSSSSRXSbulgaria
TSSSSSSZbulk
QSSQSSSZbull
TSSSRSSSbulla
]OSSRRSObulle*
\\RSSRSSQbullet
SQSSSRSQbulletproof
]SPSSSSRbullf*
]SPSSSSRbullfinches
TSRSSSSWbulls
QLUSSRShbulls*
QLUSSRShbullsh
USSSSSSJbum
_S[PSOSPbump
KdOTRKS`bumpe*
S[SSSQSQbumped
L]RUSMSRbumper
RRORSSScbumper's
TSSSSRSObumps
MSXSSRSdbun
LRRRScSJbunch
QOPQVSSZbundl*
QOQQSSSbbundle
SSSSVSSKbundled
TRSSSSRWbunge*
SRSSSSR]bungee
TSSSSSSMbungees
NOSRSRSjbunio*
NOSRSRSjbunion
QRSTSSSVbunk
NRVUVRSKbunke*
NRVUVRSKbunker
RRPRRSS\\bunni*
RRPRRSS\\bunnies
YRTSROSMbunti*
ORTSSRSUbunting
]SSSRPSKbunting's
MSSSSSS[burde*
MSSSSSS[burden
TSSSSSSQburea*
TSSSSSSQbureau
SRMWSQSVburgl*
SRQSSSSZburglar
SSOWSRSOburglars
OSSRSOS[burgu*
OSSRSOS[burgundy
SRNRSRS^burie*
SRNRSRS^buried
NNLTSQRnburn
NNPVSQS]burn on
bRPQSQRMburne*
aRPQSRROburned
TSSSSRSQburner
VSSSSSNSburni*
VSSSSSNSburning
WNORSTSXburns
hRKRRMROburnt
XSSSSSSNburpe*
XSSSSSSNburpees
TSQRSSSRburpi*
TSQRSSSRburping
MSSSSSSSburri*
MSSSSSSSburrito
QQSSSQS[bursa*
QQSSSQS[bursar
^QPSSSSXburst
VRQSSQSTburst*
VRQSSQSTbursting
hVTIUKTFbus
`PPPUVRHbus >
QTPQSQS]bus stop
TRSSRSRTbus ticket
JMHQSEQybuses
WSRZSSSRbush
SSSSSSSPbushe*
SSSSSSSPbushes
TRSSRQR^busin*
TRSSRQR^business
RRQPSJSZbusiness >
QUQSSQSibusy
\\YJTNQQQbut
]PfQSPSKbut >
LQQWWWScbut a
SZPSSTSNbut by
CQPRSXS`but even
ZWRNSRSLbut he
QSR[SRS^but he'd
ISNQSSS^but he's
VVQQRRYSbut i
N\\OSSTSHbut i've
gV`SQQSDbut it
fQMRSQUTbut it's
N[SSTOSCbut its
XNRRRRSDbut my
MRQRSOSjbut no
XLUQRXS@but not
B\\VRSRS[but she
MQRSSTSbbut still
YTRSSPSCbut that's
\\TOQWXUObut the
OWYRSOSLbut there's
\\SRRQZSMbut they
USOSSRPPbut this
LXRSSTS\\but we
QOTRSVSabut when
STSMSQSYbut you
GQSSTaQTbut you'd
USRWSRSRbutch*
SSRWSRSSbutcher
USSSSSSRbutcher's
`SRSSOSLbutle*
`SRSSOSLbutler
RSSSSVSSbuts
RRWRSQSdbutt
[OPPQKUTbutte*
dTNPQQUDbutter
XPSRSRSMbutter >
SQWSSSSUbutter and
OQSSSSVKbutter dish
VSSSSRQXbutter knife
PSTSSMSabuttercream
MOSSSRS[butterfly
TSSSSSSMbuttermilk
ULSVRXVUbutto*
ISOWSYW]button
DVPYSYSLbutton >
YQVQSRQQbutton and
TRSSSSSUbuttonhole
TSSSSSSPbuttonholes
`NWRRRQKbuttons
URRSSTSPbuttons and
Y_LORPU3but~@me
QKSPRTSXbut~@not
XSQRRZSKbut~@seller
LP[KRWVYbuy
SQRRSMPfbuy a
OSRSSSRRbuy green
SRYPUWOCbuyin*
SRYPUWOCbuying
VSRLSRS[buys
^RSSSSRObuzz
FMXiRLRUbuzze*
KRR_SSSWbuzzed
KRR_SSSWbuzzed every
NQQ_SQSKbuzzer
SP[SSOSWbuzzers
SSSRSRSUbuzzes
ZHXSNPOOby
RSWRSRRUby 0
RSXRSSSLby 0pm
XOPOSPSZby >
NXXS\\M^Oby a
^RRSSRSHby an
HSUSSPS`by and
RNMNSjSTby breakfast
RSPTSRSSby ear
USPVSTS:by four
YRNSSXRRby hand
UQWQSKSiby heart
SQVRSVSWby herself
^SLURJRTby it
QRRVSRSTby its
PTCLSSRXby itself
USSSSQSTby letter
aSGWSURVby lunch
PSJRS]SQby mail
LWLWSURRby me
GSRRSdSSby mistake
\\QPRRSSUby morning
VN]QRQSMby my
KQSTSRSZby name
VVWVSRSPby nine
PSWSSSRMby noon
JRaNSSRNby now
RMTRSSSWby one
]RNPSSSOby side
S^PRSJSNby somebody
NUSUSPSNby someone
QSPUSYSNby supper
GRUYRXVZby the
NSQRSSSTby themselves
bMLORQSVby then
UYXRSSRUby thirty
OSURSSSUby this
MWBZVMT[by two
WSZRSOSGby way
DScVSIR\\by what
URSORXSNby which
VRNTSSSSby your
OP[QRZQpbye
OP[QRZQpbye >
URSSSRSSbypas*
URSSSRSSbypass
RSSWSRSLbyre
cWONRSPPby~@day
RRU[QORGby~@me
YRSRSSSOby~@month
NRfISOSOby~@number
PSJRS]SQby~@parcel
PSQSSVSUby~@reply
N`PTSHSIby~@staff
QRTPSRSRb~@place
UMPRQXRPc
QSSSSSSSc's
XSRRSSSRc00
SRRXSRSXcab
NRSZSRSZcab >
JUSSUSSScabba*
JUSSUSSScabbage
TRRRSSVRcabel*
TRRRSSVRcabela's
QSSWSSSYcaber
PSPSSSSOcabin
GVSRRRSecabin*
GVSRRRSecabinet
O]ORTSSHcable
S`MSSQSGcable >
aRRSSRSNcable's
[PYQSQSYcable*
LQZQSRS^cables
TSSSSSSQcache
MdRRSSSPcactu*
MdRRSSSPcactus
VQSSSSSLcaff
RROUSSS\\café
QQ`RPSSRcage
PSaRSSSKcages
PRSZSUSOcairn*
RRVSSUSQcairnryan
QSQ[SSSQcairns
TJSLQOPccake
WROSSRQVcake >
eRLQSRSPcake for
ORQSSSSZcake'*
ORQSSSSZcake's
VSRSSSSNcakes
VRERRPT^calcu*
SS@SSSS]calculated
VRXRRPTScalculator
PWWLSSOVcalen*
PSWNSTOYcalendar
SWSQSSSPcalender
VQPRSQVLcalf
PSSPUSSLcalf in
RSVSSQUHcalga*
RSVSSQUHcalgary
`QOSSRSRcalib*
`QOSSRSRcalibrate
SSXSSSSPcalif*
SSXSSSSPcalifornia
VSSSRSSKcalip*
VSSSRSSKcaliper
[NRKQdPTcall
JPLQRpSIcall >
[NXRUPQNcall it
QSQSSJS[call me
XZQLUQSScalle*
VZQMURSRcalled
OSRQSSSUcalled >
]NQSRUSDcalled a
VRNWSVSNcalled her
JaQMSHSTcalled it
[QRTSVSOcalled me
SUSXSSSOcalled my
USSSSSSTcaller's
\\QOTSTSHcalli*
TSSSSSSRcalligraphy
[ROTSTSIcalling
ZSSRSSSScalling it
ZONRSVSRcalls
LRZUSRS]calls me
LRZUSRS]calls~@me
XQRSSSSScallu*
XRRSSSSRcallum
SRSSSSSTcallum's
QSQSSJS[call~@me
VVRSSSSMcalm
SSSSSSSUcalme*
SSSSSSSUcalmed
VSSSSSSJcalmi*
VSSSSSSJcalming
NSSSSRSXcalum
NSSSSSSZcalvi*
NSSSSSSZcalving
_SQSSSSMcam
UfMQVTTUcame
ZYSSQRQMcame >
MRWQSVSYcame a
LcSRSRRMcame after
SMWRSOSYcame and
]QMQSUSTcame away
`NVMSQRUcame back
\\PWURSSKcame down
TPQMSPS[came from
UPQPSSSdcame home
QNZNQORdcame in
WNNRSQSScame like
`MPQSTRHcame off
MNcORURWcame on
KQROWPUUcame out
USTUSSSScame over
PJUNS_Q_came the
YMFWSR[Ncame to
RRKQSSSXcame two
VSMYSRSNcame up
SRLYSPSVcame was
NNaQSRS<came when
NcHMPWRRcame with
RRWSSQSPcamel
VRUSSQSKcamel >
ZQSSSPSScamel*
ZQSSSPSScamels
YTJ^RMQZcamer*
RWT_RMQAcamera
MSQSSSS^camera on
RPNSSRSjcamera's
\\SNSSSSUcameras
UWSQSPQ[camp
URSSSSSScampa*
URSSSSSScampaign
\\RRSSSPScampf*
\\RRSSSPScampfire
VRYRRPSUcampi*
VRYRRPSUcamping
XSSQSSRHcamps*
TSSQSSSRcampsies
VSTSSTRJcampsite
SS[SSSSPcamry
YOSSSSSKcams
b[PJTKNUcan
QRUQRNSecan >
XRNSSQSYcan be
SPNRSXUIcan do
hQRPQRSCcan get
KJaXSSSMcan guess
YPPMQNSUcan hear
SfVQTQSKcan imagine
PSSSSSSVcan it
YQXSSSSMcan lift
`QRRRSSLcan open
EXSLVSRacan read
YSWQRQSOcan say
R]PL`YQQcan see
ORFPRVSfcan still
VU\\YROSLcan tell
\\OKTQWQUcan't
lRQQSOSEcan't >
KWOSSPSXcan't count
MRQKS[SXcan't do
bWTPSQSUcan't even
TVQVRXSGcan't fault
MQXRSTSWcan't get
ZSPUSPSHcan't read
QQSSSLSOcan't say
RVPSRQSPcan't tell
GVKRYPTScanad*
MVKRYQTMcanada
MSSSSSSYcanadian
XPURSOQ[canal
QQYTSRRTcanal >
TSQSSRSScanal*
TSQSSRSScanals
PPLNP`OOcance*
SSSNSZSRcancel
OSSRRWSRcanceled
PSQSRUSScancellation
IPOURVP_cancelled
SSSVSOQXcancelled my
RSSSSVRTcancelled on
aRUSSPSFcancelling
_RSSSPSLcancels
\\SSQSSSLcancu*
\\SSQSSSLcancun
ZSVPTTONcandl*
QKURTWSScandle
ZPRRSRSgcandle >
\\ZTQSQPNcandles
XSMSSRSVcandles >
USYQSSSOcandy
OSNQSSSZcane
QSSSSSSOcanis*
QSSSSSSOcanister
VRSRSSSPcanmo*
VRSRSSSPcanmore
QSSUSRSWcanna*
QSSUSRSWcannae
[NERSRS_canne*
[SRRSRSXcanned
SNFSSSSYcanner
bQGSSPSPcanno*
bQGSSPSPcannot
RSSUSSSKcanny
IPWXSQSccanoe
NUSSSSSScanon
NUSSSSSScanoo*
NUSSSSSScanoon
VQSSSSSPcanop*
VQSSSSSPcanopy
RRNYSRSXcans
XQRQSRSScant
[NSSSSSRcante*
[NSSSSSRcanteen
SSSSSSSQcanuc*
SSSSSSSQcanucks
\\PQSRSSQcanva*
\\PQSRSSQcanvas
F_RRSRSOcan~@sense
JXRLVQROcan~@use
]YMOYFSJcap
OTSSSSSScap's
ZQSSSSSPcapac*
ZQSSSSSPcapacity
RPSUQSSQcape
bMSSSQSMcapfu*
bMSSSQSMcapful
PSRXRZRQcapit*
VSRTSRSQcapital
MSSWR[RScapitals
QRRSSRR[capo
QQQSWSSScappe*
QQQSWSSScapped
QSSSSSSYcapri*
QSSSSSSYcapricorn
QRP\\SRSRcaps
ORTSSSSVcapsi*
ORTSSSSVcapsized
YSSSSPSPcapsu*
YSSSSPSPcapsules
[RXQSSSKcapta*
XSQSSSSRcaptain
VRYQSSSLcaptain's
PSSSSUSRcaptu*
PSSSSUSRcapture
bTQ\\RJTNcar
FPXeSQRPcar >
KSVQSSV[car for
VSSSSSSIcaram*
VSSSSSSIcaramel
RSSSSSSScarat
WRRSPSSNcarav*
WRRSPSSNcaravan
SPSSSSSScarb
PWRSSRS\\carbo*
PWRSSRS\\carbon
USRSSSSScarbu*
\\SRSSPSLcarburetor
LSSSSVSZcarburettors
QAP_]UURcard
ST`I_YRCcard >
MR\\URWTHcard and
QSSSSWSQcard for
ZSJSSYSMcard in
TSRSR[QLcard is
SSH\\SQSScard on
\\RPSSISTcard that
OSZWSPSGcard through
WSRRSSSScarda*
WSRRSSSScardamom
ITPRVSSYcardb*
ITPRVSSYcardboard
QRRUPSS[cardboard >
TK`PSRTTcardi*
NSNSSRSRcardiff
SP]QSTTTcardigan
MS_SSRSPcardigans
`NOSSSSXcardinal
\\WOQSOQHcards
SSSSSRRYcards are
USSSSRSUcards in
RSSXRSSNcard~@arrive
JSMQRfS=care
XQSSSRSVcared
URRQVSSIcaref*
SSRSTSSPcareful
USSQUSSLcarefully
XNPVSUSVcarer
NSSSS`SOcares
PRM]SRRScaret*
PRM]SRRScaretaker
VSRSRSSScargo*
VSRSRSSScargos
SSVSPSSRcarib*
SSVSPSSRcaribana
UQSSSSSRcarin*
UQSSSSSRcaring
BRPRSOSlcarl
VSRRSSSRcarli*
VSRRSSSRcarlisle
SSXSSSSPcarma*
SSXSSSSPcarmacks
OQcQSQSPcarn
ZRRRSSSQcarni*
ZRRRSSSQcarnival
LOWQSJSwcarol
NSRRSSSXcarou*
NSRRSSSXcarousel
SSRSSSSRcarpa*
SSRSSSSRcarpal
UKVR]URJcarpe*
QKWR]SRMcarpet
IQYS^RRHcarpet >
WSSSSUSPcarpets
TPSYRSSTcarpo*
TPSYRSSTcarport
LT]RTTSWcarri*
SSSNSRT^carriage
SSSSSSSWcarrick
IR\\bQLSCcarried
MRP\\SPSUcarried it
FSSZQRSVcarried the
UWWMYZRUcarrier
RSOSSUSRcarrier's
VRTNQSSWcarries
MQRSOVSicarro*
SSSSRVSScarrot
MQRSPVSicarrots
SURPRNRXcarry
QSQSSPSXcarry >
KNRQSSSfcarry on
QQPSSXROcarry*
QQPSSXROcarrying
JRQSSSS^cars
]RPRRRVMcart
SQSTSSSScarte*
SQSTSSSScarteret
QSSSSSSTcarth*
QSSSSSSTcarthorse
E[LVfMQKcarto*
EVLWgMROcarton
QMQQ^VSQcarton >
RJSSQPSPcarton was
PRPO`PSOcarton with
SXRSRSSOcartoon
QR^SSQTPcartr*
PT^SSRSRcartridge
TPSSSSTQcartridges
TSSSSSSScartw*
TSSSSSSScartwheeling
SP^RRVSScarve
TQWSSUSVcarve*
PSWSSSSRcarved
WQSSSUSWcarver's
YRMSSSSRcasca*
YRMSSSSRcascadias
K_VQR\\URcase
DbVWQXWGcase >
MVQRSWSRcase is
XX[PSOSKcase of
TSSSSSSQcaseb*
TSSSSSSQcasebook
WSMSSUSScash
WRSPSSSPcasin*
WRSPSSSPcasing
XRQSSSSScassa*
XRQSSSSScassava
PS]RSMTXcasse*
RS]SSRTOcasserole
QSSSSNS\\casseroles
SSSRSSSScassette
\\PYNSNRWcast
YRRSSTSHcast >
XQQOSSSNcast iron
RRRQQRSZcastl*
RRRQQRSZcastle
WRSSSSSQcasto*
WRSSSSSQcastors
iOTOSSSOcasts
VSLIQTSPcat
JZSOQSQbcat >
URTRUUSJcat and
KRT]RSSPcat flap
ROKQRMSpcat's
PXORRSS\\catal*
PSOSSSS\\catalogs
RXSSRSSScatalogue
QRYQSSSUcatan*
QRYQSSSUcatania
XNQSS\\SCcatch
eQQRSQRTcatch*
eQQRSQRTcatches
ZRSSSSSDcater*
ZRSSSSSDcaterer
RSQZSSSYcatfl*
RSQZSSSYcatflap
TMPSSWSYcathe*
USRSSSSRcathedral
QMQSSWSZcatherine
_OKRSRQXcats
LNNYSRS_cattl*
LNNYSRS_cattle
RRPZSSSHcattle grid
UR`RRTSRcaugh*
UR`RRTSRcaught
aSNRSSSQcaught it
PR[RSRSTcauld*
PR[RSRSTcauldron
mRSRSSS<caulk
OPSRSSS^caval*
OPSRSSS^cavalier
QRSOROSjcave
NRQQSQSbcavem*
NRQQSQSbcavemen
SSSTSSSScbc
QWSRSSSQcd
RSMSSSSTcease*
RSMSSSSTceasefire
PRQRSR]Wcebu
QSSUSSSScedar
TPXQROR`ceili*
QSYSSSSUceilidh
VPRQRPR^ceiling
aRPSSSSGceiling >
VSTMSSSPceleb*
SSTQSSSLcelebrate
VSSOSSSWcelebrating
\\PSSSSSQcella*
\\PSSSSSQcellar
MRV_SPSQcello
HUSSSSSScello*
HWSSSSSScellophane
SQSSSSSScellos
OS[XSSS>cello~@part
SSSSSQSRcemen*
SSSSSQSRcement
YORSO\\RJcent
QRSSO[SHcent >
QSVRRSSXcente*
QSVRRSSXcenter
M[WRRVSWcentr*
M[WRRVSWcentral
SSSSSSVRcents
YRMSSSSOcentu*
SSSSSSSPcenturion
YRMSSSSRcentury
ORSSUSSQceram*
ORSSUSSQceramic
SORRUSSScerea*
SORRUSSScereal
SORRUSSScereal~@parcel
TQWQSSSRcert
XNYRSRSJcerta*
OPSSSSSQcertain
]QYRSRSLcertainly
j[RNSGRLcerti*
N[XNSGRXcertificate
oSMRSSSGcertificates
XSRSSRSScessn*
XSRSSRSScessna
SRSSVTSSchad
_QSSSRSMchai
APLYRPSjchain
ZYRRSQRPchain's
RWWSSPRNchain*
IQXTSSSSchains
USSSSSSQchainsaw
cJSUQK\\Mchair
ORQTSTSNchair >
GTWZSRSachair was
XSTRSSSRchair's
NiQQSRSKchair*
JiPRSRSLchairs
_ORRSQSPchair~@part
TYRRSTSQchalk
SSSSSSSQchalk*
SSSSSSSQchalked
SSSSSSSRchamb*
SSSSSSSRchambers
NRPSSRS\\champ
VSSOSSSVchamp*
VSSOSSSWchampagne
SSSSSSSRchampion
LPYQSlSQchanc*
RSZRSQSRchance
NQTSSSSXchancellor
WSSRSRSSchancer
ORPSSpSMchancers
YSRSSSSRchand*
YSRSSSSRchandelier's
QVSSSSSWchane*
QVSSSSSWchanel
PNWLR]OJchang*
LQVRRZR[change
RSSSSSRKchange my
SQSNRUQHchanged
PS\\QSUSQchanged >
ZRRSSRSJchanged and
SSPSSORZchanged my
SSSPS^SCchanged the
SSPSSNRXchanged~@me
RRTRSWROchanges
RSSSSSRKchange~@me
]SSSSNSJchanging
TQ]RSPRNchann*
TQ^SSPRPchannel
STQRSSSQchannel's
TSRSSSSPchaos
SRSSSSSXchaot*
SRSSSSSXchaotic
UPPZSZRIchap
SRMRSURbchape*
SRMRSURbchapel
OPPTSXRZchapel >
dKJQQLRNchapt*
YLNRQOSXchapter
URSSSRSNchapter nine
VSQSSQSPchapter six
_QOQSPSIchapters
HOQVRLRfchara*
KRQRSQS`character
PPSVSNRYcharacters
UNSSSSSUcharc*
UNSSSSSUcharcoal
R]TPQSVScharg*
OQXRRTNQcharge
ZRRSSRQXcharge >
OSSSSVRWcharge and
KSSSSSSScharge for
LSUSSTSWcharge of
NLTSSWZNcharged
OQTSSQZQcharged me
Q[QQRSXUcharger
MZSSSSSScharger's
`WSSSQRZcharges
WSPSSPPQcharging
QSSSSST[chari*
QSSSSST[charity
QPRRSRS[charl*
OPSRSSS^charles
USSSSSSPcharlottetown
SRVSSWSRcharm*
SRVSSWSRcharming
[RVSSNRUchart
VSPQSSSSchase
USRSRSSTchase*
USRSRSSTchased
SSSPSWSYchasi*
SSSPSWSYchasing
PTSRSSS[chass*
PTSRSSS[chassis
?QKOVfRSchat
QQQRSUS^chat >
KN[RS]STchatt*
QP[SSUSNchattanooga
RSSSSSSUchatted
WRSSSPSOchatter
SSSSSSSRchatting
KRSSS^SZchatty
iRQRRIJ]cheap
NUPRRR^Hcheap*
QUSSSTWOcheaper
PSPRRRZLcheapest
SSPRSRWLcheapest i
^[PSSLSKcheat*
LZSSSRSScheated
VSSSSRSLcheating
bTPSSMSScheats
URRSSPSWcheats >
QP_LSXR\\check
VSFRRRSbcheck it
PSMRSSS\\check the
KQKIQb]Ycheck*
NQXKRQQfchecked
_SMQRQQYchecked it
RSLRSeSRchecking
QSSSRR_Bcheckout
SSMSSSSXchecks
YOTPSWSPcheek
POVRSXSScheek to
KVRRSVYQcheek*
KVRRSVYQcheeky
JQJSS~SPcheep
bRFVSSSQcheer
TNPQQYQacheer*
aOSQRQSBcheerful
RSSSSTSRcheerfully
HRPSRYQscheers
^ZPPRPRMchees*
^ZPPRPRMcheese
^KOQSQRKcheese >
[SSRSSSPchef
USSSSSSOchef'*
USSSSSSOchef's
YSSSSSSIchefs
RSUSSRSWchem
YPNQYMSCchemi*
PPSSYSSSchemical
\\SNQSMSDchemist
SSSSRSSSchemistry
SSVSSYRKchemo
SSSSSSSOcheng*
SSSSSSSOchengdu
ORSRSQS`chenn*
ORSRSQS`chennai
YSSSSSSLchequ*
YSSSSSSLcheque
TX^RSRSMcherr*
SS^RSRSOcherries
TXSSSSSPcherry
cRTSSMSAchess
URNSSSSRchess*
URNSSSSRchessmen
QSORSUS\\chest
`JRSSRSRchest*
_JRSSRSRchestnut
USSSSSSScheve*
USSSSSSSchevelle
_OPPSRRTchew
\\OPQSRRUchew >
cVRRRQSJchewe*
cVRRRQSJchewed
]PPRSURNchewi*
]PPRSURNchewing
bPKQRUSUchews
L^SSSSSNchia
]MJRQKSbchick*
`PORSSSUchickadee
NPVSSRSXchicken
YSSSSRSGchicken's
ZSRSSSSMchickpeas
ISMRQLSmchicks
^RORRSRPchihu*
^RORRSRPchihuahua
LdTXRSRGchild
P^eRRGTUchild's
SY[LQNQJchild*
JSRRSTSjchildbirth
NXSSSSSRchildhood
`SSSSSS,childminder
XNLNRZOTchildren
KSOSSaSLchildren are
KSVSSRQ_children in
RQQSSSSZchildren's
TQRSSSSSchilds
JQSSVWSSchill
SRM\\RPS]chill*
MSRSSRSfchilled
YRN\\RQSJchilli
PSSSSSSVchilt*
PSSSSSSVchilton's
kPNOSRSPchime
SSSTSSSVchime's
]SSQSQSSchime*
]SSPSQSPchimes
XNSRRSSWchimn*
XNSRRSSWchimney
_RPORSS@chin
RRRRSRScchin'*
RRRRSRScchin's
BV]RSRRLchina
QSLSSSRTchine*
QSLSSSRTchinese
_SSSSPSIchins
YYRPSQSFchip
ONV[TQRRchipp*
SOXQTSSQchipped
OSQ]SQRUchippy
wSHPVOS?chips
XTKQROSMchips >
SRRRSQScchiro*
TRSSSRSRchiropodist
RSRRSRSdchiropractor
SSSSSVSLchirp
WRSSSRSOchise*
WRSSSRSOchisel
WSOSSSSRchlor*
WSOSSSSRchlorine
hHOQQLQRchoco*
WHPQQLQ\\chocolate
IRQTSORtchocolate >
dSRSSRSIchocolatey
NQKaSLSachoic*
NQKaSLSachoice
UQYSSQRUchoir
WRSSSSSPchoir*
WRSSSSSPchoirboys
OSSSSUSTchoke
SRSSSSSSchoke*
SRSSSSSSchokes
TRSSSSSSchoki*
TRSSSSSSchoking
JRUSSSS^choos*
LSRSSTS]choose
QSVSSRSTchoosing
WSSSSSSDchop
SSSSSSSWchopp*
SSSSSSSWchopping
WSSSSSSFchops
^SOSSPSbchops*
ZSPSSQSechopstick
WSSSSRSQchopsticks
XSSSSRSTchord
URSSSSSRchord*
URSSSSSRchords
YQPSSSSOchore*
YQPSSSSOchores
WOOSRSSZchoru*
USOSSSSZchorus
UOSSRSSSchoruses
LVQ\\SPRVchose
QQSZSSSPchose the
XUPRSUSMchose*
XUPRSUSMchosen
ZSSQSRSPchowd*
ZSSQSRSPchowder
MVVQRPUNchris*
MNQRSSWXchristening
RSHSSSUIchristening >
SOLSSSSechristening and
SSSVSRSMchristian
S[XORQQOchristmas
SQSRRPR^christmas >
L[RSRPSMchrom*
L[RSRPSMchrome
SSSSSSSZchuck
NQPiRRSGchuck*
NQPiRRSGchucked
LRQbRRSQchucked it
QNSSSSSfchuff*
QNSSSSSfchuffed
TSSSSSSRchunk*
TSSSSSSRchunky
QLXKVPQ^churc*
QLXKVPQ^church
RSKSSRS[church >
TSRRSSSHchurch~@place
bRMLSSSAchute
TQPQQRSXchutn*
TQPQQRSXchutney
TRSSSSSOchyaw*
TRSSSSSOchyawanprash
WSQRSRSSciará*
WSQRSRSSciarán
[SSSSQSIcider
TSSSSSSQcigar
QRSSSSSQcigar*
VRSSSSSOcigarette
OSSSSSSUcigarettes
RSXSSRSQcinci*
RSXSSRSQcincinnati
NSSSSSSXcinde*
NSSSSSSXcinderella's
SSPQSXSRcindy
URXRSQSVcircl*
[RTSSRSPcircle
OSTSSSSUcircled
QSVRSSSVcircles
CSSSSRS`circu*
CSSSSRS`circus
SSURSRSSciste*
SSURSRSScistern
]ONSSSSPcited
MSWSSSSPcitie*
MSWSSSSPcities
KQ_MSLS_city
TSSSSSSIcivic
GRSiSaS;civil
SSSUSQSQcivil*
SSSUSQSQcivilised
[XSRRQSRck
SQSSSSSYclack
SRSSSSSPclack >
SRO^RNSQclaim
WWLRTQPTclaim*
NZSSTNSRclaimed
VWPSSSSPclaiming
XLOSSVPWclaims
EWSSSSS`clam
WRSSSRSYclamp
TRSSRSSSclamp's
dNPRQRSKclamp*
cOPRSRSKclamps
QSRSWQSZclams*
QSRSWQSZclamshell
RSTSSSSTclan
ORQSSSSZclan'*
ORQSSSSZclan's
WRRSSSSSclank
SSRSSSSMclap
NNMXRLRiclapp*
LPNWSNShclapped
LPPXSPSdclapped >
RSRTSRSOclappers
UQRSSQSYclapping
lSMRSPR=claps
YQYRSVREclari*
QSSRSXSUclarification
ZQYSSQSCclarinet
UOSSSTSZclasp
hJVQVPOWclass
\\RQSSRRJclass and
KOKSSRSeclass of
WSSSQSSNclass*
WSSSQSSPclasses
SSSSSSSRclassroom
SSSSSVSJclaus*
SSSSSVSJclause
SXOSSSRNclaw
[Q_RSQRNclay
OQgSSRSBclay >
W^LSRMRSclean
^ORSSQSOclean >
_QUMRQRHclean*
YQSORRSZcleaned
DRXOSTSlcleaned the
WSRSSSSPcleaner
QWSSSSSRcleaner's
MSXSSSSLcleanest
[OQRSSSLcleaning
\\GRPTJT_clear
^QRSSMRTclear >
IRSWROPWclear*
ZSPRSSSOclearance
HV\\GSPQdcleared
ORQNSSSfcleared the
NSSSSVSYclearer
XUNTSPSIclearly
LMRcSSROclears
XSSSSSRMcleat*
XSSSSSRMcleats
eTPSSXSCclerk
`QSQUNSRcleve*
RSUSSQSYcleveland
[SSRURSJclever
ZQQSSQSWcleverer
SSSSSSSPcleverest
\\QRNRXRFclick
ZRQSSRRRclick >
TSTSSYRHclick and
_OMUTROSclick*
FRUZTZQPclicked
NRTRSRS[clicked the
TSNRSSSSclicker
]QSRSPSZclicking
aRPOSNQOclicks
WSSSSRRQclicks when
PSSQSSS^clien*
PSSQSSS^clientele
HQS^SPR[climb
QPURRMR_climb*
KSWSRMRdclimbed
YPQRSSSNclimbing
SRSSSRSXcline
KMOScSSQcling
SSSSSRRScling*
SSSSSSRSclinging
SSSSSRSSclings
RS]SRLSJclini*
RS]SRLSJclinic
_MRRRPSJclip
eRSRSQRHclipp*
eRSRSQRHclippers
jTKQTMRQclips
RWSSSRSKclips >
kSLRSPSTclips on
`JVKRMQNclock
YRMSSPRPclock >
LXSSSSSSclock's
IR]QSPRLclock*
PN]QSQRLclocks
RSZQSQSOclocks changed
SSPSSRS]clocks went
_PQSSRSRclog
OQWSSSSXclogs
XRSPSSSRclomp
aUMRSRSNclonm*
aUMRSRSNclonmacnoise
ZQOYRLQTclose
TXPSSZSMclose >
MGPRQnQJclose*
GHJUQpQRclosed
QPQQS`RDclosed >
XSVQSWSQclosed my
MOQSSRShclosed the
[SUWSVSLclosed~@me
QSTSSSSRcloser
QRQPSSSRcloses
^SZSSQSNclosest
RRQSS\\RRclosi*
RRQSS\\RRclosing
KSQSS\\RSclosing to
NVYQRQRJcloth
ORZQSRS\\cloth*
PS\\QSSSFclothes
RRQRSSSiclothesline
dYNQRPSOcloud
MQXPSIQrcloud*
NQRRSSSjclouded
RSXQSIQ[clouds
SSTSSSSTclown
RSSSSSSQclown*
RSSSSSSQclowns
TLdPSXRXclub
MPQSSSSfclubb*
MPQSSSSfclubbed
dOSSRQSUclubs
XSQSSRSRclue
bRRRSSSHclues
TSSSSSSMclunk
QOSSSRS[clust*
QOSSSRS[cluster
USOSSSSQclutc*
USOSSSSQclutch
SSSSSSSRcm
NSXVSSVWco
NSXVSSVWco op
SPOOQQR_coach
VRUVSRSLcoal
VRSSSSSYcoars*
VRSSSSSYcoarse
JRSSSSSVcoast
LZVRSQROcoat
ORSSSSSScoat >
oTOQSGRFcoats
^SSSRSS@coax
SUSRSSSZcobal*
SUSRSSSZcobalt
aQPRRQSNcobbl*
ZSRSSSSQcobbler
ZQRRRQSPcobbles
ZQRSRRSQcobbles >
VSSWSSSQcocke*
VSSWSSSQcocker
SRSSSRS[cockl*
SRSSSRS[cockling
TSSRSSSScockp*
TSSRSSSScockpit
ZRSSSQSOcocks
XSRRRSSQcocon*
XSRRRSSQcoconut
iRRRSSSMcod
?TFjQW[Dcode
NLPWS[RKcode >
LUR]RPSXcode for
SQPOSSSPcode was
WPRQSSSPcodes
TTQWSRSTcode~@me
QXSPSSRWcoffe*
MYSPSSS\\coffee
RIA[QNRccoffee >
USWRURSGcoffee and
\\ZRRSWSAcoffee in
TSSSSSSHcoffee's
VRSSSSRScoffees
KSSSRRSWcoffi*
KSSSRRSWcoffin
SSSSSRSKcog
PSXSSSSNcoimb*
PSXSSSSNcoimbatore
URSSSTRScoin
TSSSSSSNcoins
QSVRSSSVcoke
RSTRSSS\\col
VSSOSSSZcola
YQVNQRR\\colan*
YQVNQRR\\colander
ORTSRRRUcolander >
@ITLRYRfcold
ISXUSUSVcold >
\\SQSSRSHcold and
\\SRSSRSGcolde*
\\SRSSRSGcolder
SRRPSSSVcolin
QRRSSRS_colin's
QRRSSRS_colin*
_VLPRQSIcolla*
YSSSSSSMcollagen
SSSSSSSRcollapses
VVMQRRSVcollar
SSSSSSSRcollarbones
VSSRSSSMcollars
JZPVNVSXcolle*
]QRSSVVCcolleague
NSNWNWQ[collect
K_ZSSPSQcollected
NQRSSSSacollecting
QSOSSSQNcollection
SSSSSSSZcollectors
MSTSSSSScolm
OTSSSSSScolog*
OTSSSSSScologne
KSPZSPSdcolon*
KSO]SPSWcolonel
SSTPSSS`colonoscopy
L^QRRM^Gcolor
T[SSSQSPcolor's
UZSSSQSMcolor*
TSSSSSSPcolors
YZRLTWNQcolou*
LXSOU^OAcolour
GXSRSYSTcolour >
WQSSSQSQcolour is
]RPRTRRTcolour's
JZRQRRSdcoloured
WSSSSSSOcolouring
[OVRROSTcolours
SSRSSRSXcombi*
SSRSSRSXcombine
RQ\\_SURNcome
MOYNRPSTcome >
GO`QS]SHcome and
ZQO[SMSccome back
IQG`RQSTcome down
RXSQSSS_come from
VUBRS]SKcome home
SRZVRRSOcome in
KXLRS]SQcome off
dOLPRQSOcome out
OQbQSPS]come the
ZRNRXSSZcome to
SSSSSSSBcome up
ZSRRWRSOcomed*
ZSRRWRSOcomedy
gDAPQLRQcomes
OS[PSSS\\comes >
NSYSSRSHcomes back
TPOQRSSXcomes down
ZRP\\SSSOcomes in
PRMUSQS^comes off
dSLSSSSHcomes on
ZURMSRSJcomes out
CS]SSSSVcomes the
\\QFQRSSUcomes up
MSQRSRSYcomet
SSZSSOSJcomet's
SSZSSOSJcomet*
aTLRRQRLcomfo*
XRQSSSSQcomfort
WXNSRQSPcomfortable
YQRSSSSQcomforter
aSQSWRSJcomfy
YRSSSRSPcomfy >
KT`USOQRcomin*
KT`USOQRcoming
HRVYRPR_coming >
NQVSSQSScoming down
JRPUVSSScoming in
RSGRSTSPcoming up
PQSSSZSQcomma
VSPRSSSScomma*
VSPRSSSScommas
SQQSSXSZcomme*
bRSSSRSLcommended
ORSSSZSQcomment
HSRSSRSdcommentators
nQOORLSEcommi*
VSSSSOSScommissioned
]TRSSSSHcommissioner
UQSSSRSScommitment
`RRPSLSLcommittal
RQPRSYSWcommittee
ESMWR[RZcommu*
SSNYSRSRcommunal
NSQSR]RPcommunication
QSUSSSSScommunity
LSSRSSS^commute
SSSSSRSRcommuting
TNMLSO_Vcompa*
NKORRTOZcompany
WRPSSNQMcompany >
Q^SSSNSWcompany's
LNPSSSa[compared
UQSSUSSJcompartment
_SRMSRTMcompass
^SRMSRTNcompass points
SSVSRSSRcompasses
aQRSSRSOcompe*
dQRSSRSLcompetent
PSSSSSSWcompetitor
TRSSSRSScompi*
TRSSSRSScompiled
RT=WVWP[compl*
H`SPRQS[complain
QRSRSUSXcomplain >
SPP_SWSNcomplained
SSMSSWSZcomplaining
TORSSPR]complains
RMPPSYSUcomplaint
VRRSSRSPcomplaint >
NPNRRURgcomplaints
TRSRSSSTcomplaints >
\\]SRSRRAcomplete
RSTSSQSTcompleted
PSPSSUSOcompletely
[RSSYMSMcompliment
VRSSSSSLcompliments
jNR]SQSGcompo*
ROS^SQSRcomposed
]SRRSSSPcompost
bRSSSRSLcomposure
YSSSSRSPcompr*
WSSSSSSScompress
XSSSSSSRcompression
SSSSSRSQcompressor
OVXLRMQ_compu*
OSNQSSSZcompulsory
SV]NRKRUcomputer
OSVSSRSVcomputer >
SSSSSURVcomputing
NS[SSRSQcomra*
NS[SSRSQcomrades
MQ`RSLSZconce*
TSRSSMS^concern
USRSSSSSconcerns
MRcRSRSFconcert
PSSSSSS[concertina
MSVQSSS^conci*
MSVQSSS^concierge
YORRSSSaconcl*
SSTSSUSNconcludes
YORSSSSZconclusion
SSRSSRS_conclusions
VSRQSRSTcondi*
USORSVSRcondition
TSSSSRSSconditioner
SSVSSPSUconditions
^SQSSRSKcondu*
^SQSSRSKconductor
bRSQRSSFcone
TSSSSQSWcone'*
TSSSSQSWcone's
`QQRRWSNcones
SWSSQSSSconfe*
SWSSQSSSconfetti
ORePOLSQconfi*
\\RRRRPSTconfidence
MSlRQMSIconfirmation
KSXQPVS`confirmed
QRSRS[SSconfu*
QRSRS[SSconfused
NNdRSQSTcongr*
PSeRSPSNcongrats
SPSSSSSWcongratulated
QQRSSSSUcongressman'
VSQSSSSOconke*
VSQSSSSOconked
_TXRSNSLconne*
MUSSSSSUconnected
PR\\RSOSOconnection
RSSSSSSSconnectors
iSOSSRSNconnects
XRRRSSSUconor
VPSOQTQSconsi*
PRRRS_S@consider
WSSSSSSQconsiderable
QWSSSSSRconsiderably
IQPRSVRjconsidered
bPRSRRSLconsidering
VSRSRRSTconsiders
RSYSSQSKconsignment
MSSRSLReconsistent
PQRSXSR^conso*
PQRSXSR^console
kRQRSMSVconst*
kRQRSMSVconstantly
RRSRSZSRconsu*
RRSRSZSRconsumer
JP^NRVRHconta*
MSPPRZRUcontact
TSSSSSSOcontacts
OQfQRNSIcontainer
SSNSSSSTcontains
Y`RRRQSIconte*
TSSSSSSScontent
ScRSSRSKcontents
XPSSRRSRcontests
bLXQRPORcontr*
RSRSSRSYcontract
VSSSSSSYcontracts
TNSSSSSRcontradict
RSRSSSSZcontrol
WSaQRRSCcontroller
]QLSSSPQcontroller's
MRXSSOSZconva*
RRSSSOS]convalesced
MS\\SSSSWconvalescence
YRVSSMSSconve*
RR[SSPSRconvent
QSQSSPSYconversation
ZSSSSSSNconverter
VSPSSSSRconveyor
]RRSQRSMconvi*
]RRSQRSMconvincing
[PRSSSS[cook
ZPRQSQSRcookb*
ZPRQSQSRcookbook
XXPOQRSLcooke*
]SPSRSSJcooked
MXSOSRSVcooker
SSSSSSSRcooker's
OPSRRUSacooki*
LRRTSRShcookie
QQPSSYSQcookies
XSVRRPSNcooking
USSSSQSNcooks
5P[RUQSwcool
TVSSTSSOcoola*
TVSSTSSOcoolant
USSSSSSQcoole*
USSSSSSQcooler
USSSSSSYcoon
VSSSSSSOcop
XSSSSTSMcope
NSSSSZSScopie*
NSSSSZSScopied
T\\RSQSSOcoppe*
T\\RSQSSOcopper
RORRRdSWcopy
N]SSTNSScopy'*
N]SSTNSScopy's
LSPRRPSlcoral
LSPRRPSlcoral >
NWSSUWSWcord
WRPSSSSOcord'*
WRPSSSSOcord's
XSSSSRSScordl*
XSSSSRSScordless
QXRRSSRVcords
MSSSSSSScore
RSRSSQS^coria*
RSRSSQS^coriander
XRUOSTTMcork
RSSWSUSMcork >
USSSSSSNcork'*
USSSSSSNcork's
`RSSQSSScorke*
`RSSQSSScorkers
TSSRSSSRcorle*
TSSRSSSRcorleones
\\PPQSNSZcorn
RSRSSQRZcorn'*
RSRSSQRZcorn's
SSSSSSSRcornb*
SSSSSSSRcornbread
C^PQaPUUcorne*
VVRTTTWNcorner
RSTaRSSGcorner >
QTVSRWRScorner and
]PPNQSSScorner of
TXSSXQSNcorner's
@WQP\\QQ]corners
Y^RQRRREcorners >
SRSSSSSUcornet's
SSSSSSSWcornh*
SSSSSSSWcornhole
SSPSSSSXcornw*
SSPSSSSXcornwall
YM\\RSQSRcorol*
YM\\RSQSRcorolla
RSTSOSSKcoron*
RSTSOSSKcoronation
N[MQT`RNcorre*
L[QVTTRWcorrect
RZRVSQRPcorrect >
SSSOSYSRcorrected
NSSRSYSRcorrectly
ZSSSSSSNcorrespondence
SSOSSSSPcorresponding
VSSSSSSRcorri*
VSSSSSSRcorridor
\\RNSSRSQcorro*
\\RNSSRSQcorroded
SRRSSVSOcorsa
XSSTSPSOcos
QSYRSUSMcosie*
QSYRSUSMcosies
QSaOSRSScosmo
LWVRSSQbcost
RSSSSSWQcostc*
RSSSSSWQcostco
MRSSSRWEcosts
ZQURSRSRcostu*
ZQURSRSRcostume
LSMSSSS_costume was
SRXSRRRIcosy
_\\SQRLS8cot
PRPSRSSQcot was
SSSSSSSRcot's
RSYSSRSUcoton*
RSYSSRSUcotonou
SRPSSSSUcotta*
SRPSSSSUcottage
SSSRRSSScotto*
SSSRRSSScotton
aUNPSRRWcouch
_QRQSRSPcouch >
WSPSSYQ[cough
VSSSUSSOcough*
SSSSSSSPcoughed
VSSSUSSRcoughing
^KQPWUTGcould
RSQSSPS[could >
_POSRRR\\could be
eSQRQMSPcould do
SSSSSRVMcould find
GLaNRVXXcould have
BRYgSNS_could hear
YRPSSRRLcould not
OSSUTVSKcould read
\\RGTRSQWcould see
PVROSTSUcould they
JR`NTQSbcould've
OOTFUNZ^could*
XPGKSQYPcouldn't
RSNRRQZScouldn't get
YRPSSRRLcould~@not
PVROSTSUcould~@seller
KSSUSTSRcould~@use
RORSSRSVcouma*
RORSSRSVcoumadin
WQRSSRSYcounc*
WQRSSRSYcouncil
Gi]ORRRHcount
LLOSSQSScount >
STUSNMTXcount*
QSSSRSS^countdown
D^TMPMOqcounted
JKRRSRSdcounted >
\\TRSSNSNcounted them
\\TRSSNSNcounted~@seller
LVRVSSVIcounter
^SMRSXSRcounter >
OUSSSSSScounterfeit
WSSSSQSRcounters
SSSSSSSRcounties
WPjQSRRLcounting
gQTQSPREcounting >
SJSQSWVXcountry
SRRSSYRNcountry >
kXDMSQR7counts
REQ`SUSQcounty
PMR`STSOcounty >
PXPTSSS]county's
QR]PQUSQcoupl*
VRVPQUSRcouple
NRZSSSSScouples
SSSSSSSRcoupling
OQSRR^SWcoupo*
PQSSR`SQcoupon
PQRSS^SKcoupon >
SSTSSUSOcoupon for
RSSSSRSccoupons
aMKZNMRMcouri*
_MMZNMRJcourier
\\SSQQRSNcourier bag
YRQOSSSNcourier in
TSQSSSSVcouriers
KUSWSPRbcours*
HVSWSRRbcourse
WRSSSQSScourses
DYRKSZSScourt
GYQXSPSjcourt*
OSR[SQSUcourteous
QSRSSSSZcourthouse
RVSSSRSVcourting
OVSPSSS^courts
KQOPPKSmcousi*
OSMPPLT^cousin
QS\\SSSRMcousin's
QPLSSRShcousins
NXSRSSS[cousin~@works
KSZRQSSUcoven*
KSZRQSSUcoventry
QSXSQSSIcoventry >
GhTRQPRCcover
IZVRSRSPcover >
ZRRQRTSKcover and
SSSSSSSOcover's
cPGOTSQNcover*
XRSRSSSOcoverage
WRMRSURWcovered
]QSRSRSPcovering
PTMQURRUcovers
VVQORVSQcow
RSSRRSSOcow >
RRRSS^SQcowbo*
RRSSS^SQcowboys
SRNSSOSVcowor*
QRNSSPSZcoworker
USSSSRSOcoworkers
VSMNS[UYcows
QSQSSXSecra
TSSRSSSScrab
QYLRTVSZcrack
aTLRRUTLcrack*
9]PTSZS^cracked
AbQSPQSPcracked >
ePISSPSRcracker
PR[SSRSKcrackers
aRQSSUSQcracking
^PRRSRSScrackle
SSSSSRSScrackles
TSSSSSSNcrackly
SSSSSSURcracks
QVRRUSSQcradl*
QVRRUSSQcradle
SSSSSSSOcraft
USSSSQSWcraic
XRRSSSSRcrane
\\SPSSRRJcrank
YSMSSRSOcrank*
YSMSSRSOcranky
UTOSSSSPcrap
P[RSSSSRcrash
SSSSSSSPcrash*
SSSSSSSPcrashes
W_PUQRSFcrate
TSSSSSSScrate's
SSRR`RSPcrate*
RSRS`RSRcrated
SSSSSSSRcrater
SSSSSSSRcraters
RSYSSSSFcrawl*
RSYSSSSFcrawling
MaSSSQRHcrayo*
NWWSSQSTcrayon
R]OSSSSGcrayons
RS]SSSSRcrazy
kJMSSQSTcreak
SSSSSRSKcreak*
SSSSSRSLcreaks
YWXQSORUcream
VPRSSQSWcream >
[RRZSQSLcream*
SSSSSSSRcreams
[RRZSQSNcreamy
[RSSSQSRcreas*
ZRSSSQSOcrease
TRSSSSSUcreases
NQdQRMRWcreat*
NQdQRMRWcreated
RRZRSPRLcreated >
LMW]RURPcredi*
LNW^SRRPcredit
TRM[SRRPcredit where
SSRRSVSScredited
SQSSSSSScredits
MSSeSSSFcreek
VPRSSRSXcreep
ZORSSRSPcreep*
XOSSSSSMcreeper
RSSTSSSScreeping
VSRSSRSVcreeps
SSSSSSSTcrema
TSQSSSSLcrema*
TSQSSSSLcrematorium
QSXSSSSLcremo*
QSXSSSSLcremona
QSSSSSVNcrept
SSSSSSSQcrest*
SSSSSSSQcrested
LQRQRRSicrew
WO[WSTRUcrewe
UWQSSQSXcrib
QSSSSRSVcribb*
QSSSSRSVcribbage
WSRSSSSQcrick
^QVMSRRLcrick*
^QVMSRRLcricket
RVPMRRSecried
VRRSSRSLcried >
ZRQLSQSccries
S]QSNRSKcrime
UUQRSSRQcrimp
VSSSSQSQcrimp*
VSSSSQSQcrimper
kROPXMPHcrisp
^RRRXRSOcrisp >
RURSTRRPcrisp*
RURSTRRPcrisps
QVRSSSSRcroch*
QVRSSSSRcrochet
PSSSSSS\\crocs
ORRPSYSNcrook*
QRSQSRSQcrooked
RSRSSZSPcrooks
QSSRSSSUcrop
MRO[R[Sbcross
MRRPRWShcross >
QSR[SRSDcross the
@`VMRNWacross*
AS[RSSYTcrossed
VSSRSSSScrosswind
TTTORPR[crossword
PTOPSPR\\crossword >
P`SSSQSXcrossword's
QSMSSSSTcrosswords
\\RQSSQSOcrow
DRRSSfSTcrowd
XRSSSSSNcrowd*
XRSSSSSNcrowds
QRQS_SQPcrown
dROSSSSIcrows
SSSRSWSPcroyd*
SSSRSWSPcroydon
YRSSSSSJcruel
SSWRSSSPcruis*
SSWRSSSPcruise
OUSRSRWScrumb
bQPORRQKcrumb*
]RQSSRQVcrumbles
USSRSSSScrumbling
URRPSSSHcrumbs
]LSSSSSNcrumbs >
WQQSXPSKcrump*
^SRSSSSLcrumpet
LQRSYPSRcrumpled
]SQVRRSHcrunc*
VSQSRSSScrunch
ZSSWSRSHcrunchy
SSSSSSSUcrush*
SSSSSSSUcrushed
cORSRQRNcrust
JUSSSSSRcrust*
JUSSSSSRcrusty
SWPSSSSNcrutc*
SWPSSSSNcrutch
PT]PQTSXcry
HUPQSQSfcry >
NUQPSPR`cryin*
NUQPSPR`crying
YSSSSRSJcrypt
RSQSTSSRcryst*
RSQSTSSRcrystal
]QPQMPSTcubes
PSRQSSSVcubes~@arrive
QRRSSSSXcucum*
PRRSSSS^cucumber
SSSSSSSNcucumbery
NZRSSQSPcue
SSSSSSSPcues
URRRSRSOcuff
\\ROPSRSOcuffs
QSXSSSSOcul
SSUSSSSScultu*
SSUSSSSSculture
WQSSSSRTcummi*
WQSSSSRTcummins
PSURS_RLcunts
PWMRWOPScup
RVSSSSSWcup and
XRRRTSQKcup in
VZSSQOS[cup is
FPPVYWS[cup of
`ROVQQSUcupbo*
^ROVRRSNcupboard
VSRSSSSQcupboard >
USSSRSSZcupboards
SSPYSSSOcuppa
TRSRSTRHcups
LSUQSSSScurb
VSSSSSSIcurd
SQQSSSSScurio*
SQQSSSSScurious
SSSSSOSScurl
RSRSSSSScurli*
RSRSSSSScurling
gPSTTNSIcurls
QSTRSSSWcurre*
QSTRSSSWcurrent
RRSSSRS]curry
XRQRSSSQcursi*
XRQRSSSQcursing
TURRQMRYcurta*
TTVSRPRScurtain
JPRQSRSncurtain >
STORRPSYcurtains
MSSSSRSRcurtains >
SRSSSRSScurts*
SRSSSRSScurtsey
]RPSPSSOcurve
TRRSSSSScurve's
aNQRRQSPcurve*
SQSSSSSScurved
aPRSSQSQcurves
dOMSQJQRcushi*
WOOQRLSRcushion
_OOSSRSWcushion >
`QSUSSRQcushion's
SRSSRSSScushioned
RURSSRSUcushions
RSSSSSSYcusse*
RSSSSSSYcussed
SQSSSSSQcusta*
SQSSSSSQcustard
UNIRPZW\\custo*
YSSSSSSLcustody
NNUVQaQQcustomer
TRTQSRSLcustomer >
LUSSSVSScustomer has
PRM_SFSecustomer refused
PSTQS\\SJcustomer service
VVATSOSncustomer's
\\UROSURMcustomers
GNZRROZPcustoms
MSdSRPRKcustoms >
@bWOZSRBcut
VXSSQSSPcut >
NYRSSWSWcut off
QUOSSRSQcut out
C_SSZSSOcut to
YRRRRPSScute
OYPRRQS]cuthb*
OYPRRQS]cuthbert's
S\\NSSSSQcutla*
S\\NSSSSQcutlass
SSPRSUSScutof*
SSPRSUSScutoff
WUQRR\\RNcuts
]SSSSQSOcutsc*
]SSSSQSOcutscene
VUORXRSPcutte*
\\PRRYRSMcutter
LXPSRSSVcutters
ZTOPSQS^cutti*
UTQPSTSVcutting
XSRSSPSZcuttings
SSSSSSSRcutwo*
SSSSSSSRcutwork
SSPOSSSScwmbr*
SSPOSSSScwmbran
[NESSSSScyan
TQTRSRS_cycle
QTSSSSSXcycle*
QTSSSSSXcycled
S[PSSRSPcycli*
S[PSSSSPcyclist
]SESSSS\\cyclo*
]SESSSS\\cyclone
USQSTSSRcymba*
USQSTSSRcymbal
IkP[MQSCd
ISRSSSS_d's
VQOPSRSQda
SSLSSPSWda's
SPVRWNSZdab
NRZSSSSSdachs*
NRZSSSSSdachshund
LOLORJUndad
MQZSSRSTdad >
KOPRSPSkdad's
QSSSSSSWdaddy
QRSSSWSSdaddy's
QRSSSWSSdaddy*
WRSSSSSRdads
bMSORSRMdaffo*
bMSORSRMdaffodils
bNSSRPSPdaffodils >
NSSUSSSTdaffs
]OMNSSS]daft
TSSSSSSSdafte*
TSSSSSSSdaftest
S\\NSSSSQdagge*
S\\NSSSSQdagger
gOLSSSSHdaily
SPSSSSSRdaint*
SPSSSSSRdainty
SQRPSRSTdairy
SSSSSSSRdaisi*
SSSSSSSRdaisies
ZRSSRSSNdal
MVRSSPS_dale
WTSSSRRMdalla*
WTSSSRRMdallah
RSRRSSSZdam
>SSRSRUidamn
[RLTVSSOdamp
USSRSSSRdampe*
USSRSSSRdamper
UR`QQNSEdance
MRWSSNS_dance*
NRXSSNSTdanced
RSRSSSS]dances
bSRQSQSLdanci*
bSRQSQSLdancing
bSRRSQSMdancing >
SSUPSSSSdande*
SSUPSSSSdandenong
SSSSSVRQdange*
SSSSSVRQdangerous
OSRYSSS\\dangl*
OSRYSSS\\dangling
QRPSSSSYdanie*
QRPSSSSYdaniel
MSSSSTSSdanki*
MSSSSTSSdankie
Q[SRSRSRdanny
MPfXSOSCdare
SSSSSSSPdares
SSTRSQSSdares*
SSTRSQSSdaresay
SPXPQOQTdark
VQ_PSQR_dark >
YRWSSSSDdark and
NSMRSSSYdark with
WSSSSSSSdarl
QSSSSSSSdarle*
QSSSSSSSdarlene
SSQSRLSZdarli*
SSQSRLSZdarling
URRSSSSSdarn
OSSRSSSTdarne*
OSSRSSSTdarned
OSSSSSSSdarre*
OSSSSSSSdarren
SRSPSRSadarry*
SRSPSRSadarryl
[QRSSSSRdartb*
[QRSSSSRdartboard's
TSSSSRSSdarts
MSWSSRSUdarwi*
MSWSSRSUdarwin
dRPSSSSIdash
WSSSSSSRdashc*
WSSSSSSRdashcam
QTSSSRSSdata
@`kKQ\\RLdate
NGVOS[SMdate >
OcISSRSPdate on
OMRRSRShdate'*
OMRRSRShdate's
ORWSS[RMdates
_SMSSRSLdato
XSSSSPSQdato'*
XSSSSPSQdato's
OTQQRFSedaugh*
PVVSPOSUdaughter
QPTWSSSZdaughter had
QQNQUJSadaughter's
USSSSSSTdaughters
MQQaSQSfdave
MRiRSQSCdaven*
MRaRSQSHdaventry
NSTSSRSYdaventry >
SS\\SSSSGdaventry's
RSRQSUSWdavid
aQPSSSSLdawn
E[XRSZURday
RRORSQSSday 0
ROhOSOOZday 00
URWTYMYJday >
MQBQS_`\\day after
SUQORQR[day and
OSZRSOSMday at
RQ\\TSLSOday before
RUVSSKQTday i
TQKWSXSVday in
UXISSXSJday it
VSbQSWQIday nine
Q\\[SSSSEday no
RS]SSQSLday now
_QUPSZSWday of
ORRRSKS\\day off
RSWSSRSOday one
QS]SSRSFday since
SSWRSUSTday they
QSQQSQRXday thirty
SS[QRPSEday to
RS_MRRSQday was
TSRSPTSVday with
OQQRRXXRdayli*
OQQRRXXRdaylight
ECt^MXKGdays
OKaUSLRHdays >
^QUKSMTQdays after
OPYTSNS`days and
QROQSUSXdays before
USXRSISRdays behind
XSKVSWSOdays flat
PRTQSTSOdays for
YSSVRRSWdays from
QSUSSPSKdays i
PRDQSRSmdays in
OTWUSRSSdays late
XQVTSMSYdays later
NSSRSSSJdays now
ZRWTSSSHdays of
OS^RSTSGdays on
SSXQSTSLdays out
OOaORQSWdays over
PS\\PSRSRdays past
FR<\\RfRVdays to
VSSSSQROdayti*
VSSSSQROdaytime
SRSSSSSRdazzl*
SRSSSSSRdazzling
URSSSQS[ddr0
QSXSSSSOde
RRQTSRS^deaco*
TSRTSRSZdeacon
QRRSSSSWdeacons
]YNJL`QPdead
TMQQR`QIdead >
dSRRSQSGdeadb*
dSRRSQSGdeadbolt
cRPSSQSTdeadl*
OSPSSRSZdeadline
gRRSSRSMdeadly
VSSRSSSPdeads*
VSSRSSSPdeadset
OSSSSVSRdead~@sense
LTQXReSHdeaf
SRRRR_QFdeal
HRRSRcQLdeal with
RSRTSMUTdeale*
RSRTSMUTdealer
NSSSS_SNdeals
MRRSSWSZdealt
MRRSSWSZdealt with
QSRRSSScdean
KPSQQ]VUdear
LRWRSUhKdear >
QSSRSTNWdear friend
RSPSSNM_dear sir
WQNQRS]Udeare*
ZRNQSS]Ldearer
WSSSSVSOdearer one
[ROSSRULdearer than
PRSSSRR\\dearest
NSSSSRXSdears
JQMSSPSldeb
MTRSSTSTdebat*
QTRSSRS\\debate
OSSSSUSKdebating
WSSSSSSSdebit*
WSSSSSSSdebited
RR_RSRSZdebs
QSRUSSSSdebut*
QSRUSSSSdebutante
PRcRRPQRdecad*
PRcRRPQRdecade
UqSSRJSMdecaf
SSSSSRSSdecal*
SSSSSRSSdecals
SSSSSSSPdecan*
SSSSSSSPdecanter
PSZRSSRVdecem*
PSZRSSRVdecember
cONKPVQMdecen*
cONKPVQMdecent
URTSSOSOdecent >
TURQSSSPdecent~@part
NRQSSRSVdecid*
SRSSSSSSdecide
NSQSSSSWdecided
dRMRQNSYdeck
OQTSSRSTdeckc*
PR]SSRSKdeckchair
RRPSSRS`deckchairs
SSTSSSSUdeckh*
SSTSSSSUdeckhand
XQRSSSSXdeckl*
XQRSSSSXdeckle
LSRVSZSNdecla*
LSRVSZSNdeclan
bPQRRQRWdecli*
bPQRRQRWdeclined
XNXSQRSQdecor*
TSSSQSSSdecorate
ZNXSSRSPdecoration
PSSSSSSTdecorum
STSRSSSRdedic*
STSRSSSRdedication
gMOSQNSTdeep
WQSSSSSVdeepe*
WQSSSSSVdeeper
RSSSSTSSdeepl*
RSSSSTSSdeeply
WQSUSSSXdeep~@part
OSMQSRSddeer
SSSSSSSWdeers*
SSSSSSSWdeerskin
IPSSSSSfdefea*
SRSSSSSPdefeated
IQSSSSSidefeats
SOXOUPSZdefen*
QQSSSQSYdefence
SQXOSRSXdefended
USRSUSSOdefenders
QUSRSSSOdefin*
QUSRSSSOdefinitely
^SUURNPOdegre*
WTRVSPRWdegree
OUSRSRRYdegree >
YRWRSQQLdegrees
XRRRSRROdegrees >
SSRSSSSRdehum*
SSRSSSSRdehumidifier
YSSSSSSLdehyd*
YSSSSSSLdehydrated
bSNSSSSJdei
OORRSdSKdelaw*
OORRSdSKdelaware
ePLPSQSJdelay
SR]RSQSXdelay*
SR]RSQSXdelayed
YSNSSSSRdeleg*
YSNSSSSRdelegation
RRSSSXSQdelet*
RRSSSXSQdelete
OSTSSSSSdelhi
RSSRRSSTdelib*
RSSRRSSTdeliberate
gQQRSRSMdelic*
UQRSSSSPdelicate
dRRSSRSOdelicious
QTQRSRS\\delig*
QTQRSRS]delighted
SSSSSSSRdelightful
aCWTOAOHdeliv*
VPRSSSSXdeliver
NKaPRPRIdelivered
MSXRSSSRdelivered >
RSTOSSS`delivered handed
ZSRSSRSMdelivered to
eRPMSMSLdelivers
VSSPSSSMdelivers the
ONL]PJPTdelivery
USVRRSSMdelivery >
USSRSRSNdelivery and
OSSZSQRQdelivery guy
MSQVSSSWdelivery is
KSSTSRS^delivery man
`QSBSSSVdelivery of
PSSSSSSOdelivery since
VSSSSSSRdelivery's
Q\\QSSSSAdem
bRNRSSQGdeman*
aRRSSSQGdemanded
TSPQSSSRdemanding
SSSVSSSRdemen*
SSSVSSSRdementia
SWSSSMSSdemo
USSQSRVUdemoc*
USSQSRVUdemocrat
SUQKSPSUden
QSRLSRScdenie*
QSRLSRScdenies
JiQQSRSMdenis*
JiQQSRSMdenise
QSRSRYSRdenni*
USSSSSSSdennis
OSRSRYSSdennis's
SSQSSSSXdensi*
SSQSSSSXdensity
J`RPQSSVdent
NZRQSSSTdent in
QRURSRS[denta*
QRURSRS[dental
HXSSRSSRdente*
HXSSRSSRdented
gSJPQRSKdenti*
VSPPRTSVdentist
KUQSRRS_dentist >
^SSSSRSLdentist's
YSMSSRSOdentists
KRZSSPSYdenve*
KRZSSPSYdenver
LRVSSQSWdenver >
QSSSS_SRdeny
[QRSSPSLdeodo*
[QRSSPSLdeodorant
INYPS\\SYdepar*
LSTSSSSTdepart
SSYRSQSYdeparted
RSWSSSSWdeparting
QNNQS^SNdepartment
VPOSS]SGdepartment >
PSSSSTSSdepartment's
RSISSQRZdepen*
SSOSSQRYdepending
RSMSSSSTdepends
RSPSSSS`deplo*
RSPSSSS`deployed
SSSSSTSGdepos*
SSSSSTSGdeposit
US]MSMRIdepot
bSSISSS9depot >
NSTYSQSOdepot in
ORaNRRRHdepot's
ORaNRRRHdepot*
SSRSSRSXdepre*
SSRSSRSXdepreciation
SSSSSSSZderai*
SSSSSSSZderail
NOaSSSSNderby
LPkRSRSTderby's
JPkQSRS_derby*
PSSRSSS^derbyshire
SQLSSRSedesca*
RQNSSRSidescaled
USQSSSSPdescaler
YPQRSSSSdesce*
YPQRSSSSdescent
Q^OOQYRNdescr*
PRRRRaSIdescribe
Q]PPRPRPdescribed
XVRRRPSQdescribed as
QWRSSSRRdescribed down
ZSSSSNSSdescribing
OUSSSSS[description
VZRPSWSMdeser*
[RSSSRSNdesert
PSSSSRSUdeserve
Q[RPSYSPdeserves
Q[RPSYSPdeserves a
QQQSWSSSdesic*
QQQSWSSSdesiccant
fNLROVRNdesig*
SPSRQSSSdesign
WSPSQXRMdesigned
SSSSSRSYdesigners
`SOSSRSOdesigning
TQSSSSSSdesigns
_WTBRTRRdesk
PZSLSSScdesk >
IQSPSRSidesmo*
IQSPSRSidesmond
SSSSSSSOdespi*
SSSSSSSOdespite
SSSSSSSMdesse*
RSSSSSSNdessert
USSSSSSSdesserts
NZQSSSSOdetai*
NZQSSSSOdetails
TSRSSRSRdetec*
TSRSSRSRdetective
]QRSSRSFdeter*
]QRSSRSFdetermined
USSOSUSSdev
SSQRSRSWdevas*
SSQRSRS\\devastate
USRSSSSRdevastating
ZQQSRUSHdevic*
ZQQSRUSHdevice
YRQSSRSYdevie*
YRQSSRSYdeviecer
RRRZSRSMdevil
PSQSSSS[devil*
PSQSSSS[devils
LSSSSSSbdevra*
LSSSSSSbdevrani
\\RRSSRSNdew
QQ^RSRSVdey
LSRSSSSddhal
SSWSSTSPdiabe*
SSWSSTSPdiabetic
`RRQSQSOdiabo*
`RRQSQSOdiabolical
SVQSSSSIdiago*
SVQSSSSIdiagonally
`PQRQVSFdiagr*
[PQRRWSHdiagram
XSSSRSSQdiagram's
WQSSSSSOdial
]RRTSSSLdial'*
]RRTSSSLdial's
SSSQSSSTdials
SSSSSSSNdialy*
SSSSSSSNdialysis
NPSRXOT\\diape*
NPSRXOT\\diaper
SWORSSSWdiari*
SWORSSSWdiaries
PLRRSRSudiary
YYNSSXSDdice
TSSSSRSSdices
SUSSSSSSdicke*
SUSSSSSSdickens
SSSSSSSMdicta*
SSSSSSSMdictating
eRHRSSRSdicti*
eRHRSSRSdictionary
XK_NWTRJdid
dRCOQiQPdid >
OSSJSQSldid a
QSSSSTQgdid and
SSMRSWRXdid i
[P^PQRSQdid it
LSQSSPSmdid my
CS]PZWQTdid not
cSDSSQSIdid nothing
URPPSOVWdid see
M\\UTSSS<did show
JTRORPR]did the
OSPSR`SBdid you
PSSSSSSTdidco*
PSSSSSSTdidcot
VMRZTZQQdidn'*
VMRZTZQQdidn't
MR\\TS_SUdidn't >
YSNKSWSOdidn't even
PSSQSYRVdidn't have
GYRRYFS^didn't like
QRTSSTSOdidn't make
NRZPSSSOdidn't say
NQYRSPS[didnt
LRPRSURJdid~@me
SSNPZUQKdid~@not
JRSSSQS]did~@seller
LTRSTdS\\die
JTYXRVS]died
KQXSSPSadied >
QVZRR]SHdied in
SRTPRNP[dies
RRWSSRRUdies >
LR\\PRRS\\diese*
LR\\PRRS\\diesel
MSWRSSSjdiet
SSRSSRSSdieu
QQMPO]RSdiffe*
SQPQRXTLdifference
QSQRPXQZdifferent
RRRSSXSRdiffi*
RRRSSXSRdifficult
SWRSSSSRdiffu*
SWRSSSSRdiffuser
`OSSSRSQdig
TRSSSRSTdiges*
TRSSSRSTdigestive
SSYRSSSSdigge*
OSSRSSSRdigger
XSYSSSSTdiggers
TSPSSQSTdiggi*
TSPSSQSTdigging
PRR\\SSQPdigit*
PRR\\SSQPdigits
YRSSSRSPdigni*
YRSSSRSPdignity
aSSSQSSOdilly
XTQRRRS[dim
URSSSRS[dime
SSRRSSS[dimit*
SSRRSSS[dimittis
VRSSSRSUdimme*
VRSSSRSUdimmer
TSRSTSSSdims
USSSSSSKdiner
SSSSSTSRdines*
SSSSSTSRdinesh
ISOXSSSSding
CfSSRSSWdinge
VOSSXSSNdinge*
VOSSXSSNdinged
QRRPSSSUdingl*
QRRPSSSUdingle
SSSSSSSUdings
QSSSSSUUdinku*
QSSSSSUUdinkum
[SQSUORHdinne*
[SQSUPRSdinner
SUSSSSSKdinner >
SSSRURSUdinner hour
]RQRSQSAdinner service
SSTSSSSHdinnertime
SSSRURSUdinner~@span
SSTSRSSMdinos*
SSTSRSSMdinosaur
KWSSSSSRdip
ROSSSSSUdiplo*
ROSSSSSUdiplomacy
YSSSSRSOdippe*
YSSSSRSOdipped
MRKdSMSZdirec*
USSRSSTOdirect
SS^QSPS\\directions
RR@gSQSNdirectly
LSSSSRSZdirector
<RaRSPRkdirt
SSRZRSSPdirty
PRSSSSSZdisab*
PRSSSSSZdisability
\\QfPSORDdisag*
MRjRSSROdisagree
NSSSSOS[disagreed
fROQSSS@disagrees
HNVQSKSodisap*
SSUSSSSRdisappeared
SSSSSRSXdisappearing
SRSSSSSSdisappears
MSSSSSSSdisappoint
HNTRSMSgdisappointed
SSSSSRSXdisappointment
CyXQSOS:disc
[QSRSRSQdisco'd
ZORRS[SOdisco*
RRRSS\\SQdiscount
PTSSUSSSdiscs
TRRSRYSTdiscu*
TRRSRYSTdiscuss
RSSSSSSSdisgu*
RSSSSSSSdisgusted
bMUQRQTMdish
NSYRSSUKdish >
MSSSRUSUdishe*
MSSSRUSUdishes
`ISPRPRVdishw*
`JTPRPRVdishwasher
RS]RSPRLdishwasher >
SRRSSSSSdishwater
XSQSSSSRdisk
VSNUSXRDdispa*
SSQUSSSSdispatch
RSRRSXRRdispatched
XSQSSSSJdispatcher
SSSSSSSOdispatchers
L^SRSQSOdispl*
L_SRSQSOdisplay
SRSSSSSSdisplay's
VSSSSQSQdispo*
VSSSSQSQdisposal
XSSRS\\SIdispu*
XSSRS\\SIdispute
WSSSSSSPdisqu*
WSSSSSSPdisqualified
ZSRSSSSOdisse*
ZSRSSSSOdissertation
QRSSSSSXdista*
QRSSSSSXdistance
URVSSSSOdistr*
URVSSSSOdistrict
MRN_PPSOditch
QTRZQRSCditch >
KSSVSSSSditch*
KSSVSSSSditched
SSSSSSSRdive
PTSSSSSSdivil*
PTSSSSSSdivils
D_RSSSSQdivis*
D_RSSSSQdivision
APNRRRSedivor*
PSTSSTSVdivorce
EQMRSRSbdivorced
MP`RSURUdiwal*
MP`RSURUdiwali
RQUSSSSMdiwali >
QSSSRPSidlc
RIOPQZPWdo
PQMWWZQGdo >
XWYRSISTdo a
QSWRSSSMdo for
SSLRSPS]do i
IWHXQ[SMdo it
LPXUVSQSdo not
ETPRRFUydo that
JRdDTSWMdo the
LQPSSYR[do they
`RXSSPSKdo with
NSfSROSLdo you
M~RSSRSNdoa
JSP`SSSOdober*
JSP`SSSOdoberman
gQMQSSSEdock
SQSRS[SQdock >
OVSSSSSQdocke*
OVSSSSSQdocket
aLKZRORUdocto*
bOPRSPRTdoctor
VRSSSSSSdoctor's
NSOSSSS_doctorate
SQR\\SRSHdoctors
QSPSSTSUdocum*
QSQSSRS\\document
SSSSSVSLdocuments
TSSRSSSPdodgi*
TSSRSSSPdodging
L_SSSRSRdodo
WSRSSRSRdoe
gFPLIPPRdoes
MQWVR^SPdoes >
:QRQSPSfdoes a
VSOSSRSIdoes is
GXSSSTSOdoes it
XMOZQTSJdoes not
eSMMQNWPdoes the
^PPSSQSFdoes what
cJQNQRMMdoesn't
NSORSVSRdoesn't >
VSSRVRSPdoesn't blow
<YW_SQS]doesn't even
JURQRSSSdoesn't rattle
\\RSSSSTOdoesn't rock
SSSRSSSQdoesn't slide
TSSRPRSQdoesn't stick
SSSSSRS^doesn't turn
gINMPPLGdoesn*
XRQRRQRMdoesnt
ASXRSQS\\does~@me
YMMZQSSIdoes~@not
O]^XJUMRdog
Q\\XNSTRadog >
LTRQSRSZdog and
LQSTOSS`dog ate
P\\RRSSRLdog hair
MRNOSSS^dog is
ISTPSSSbdog to
PTNLSSSbdog was
LS]RSSS?dog who
RkRO^MQJdog's
OTRSSSS[dogho*
OTRSSSS[doghouse
BRJbRXRddogs
OWSSSSSPdoha
c\\QOPNQLdoing
RRRPRWSRdoing it
[OQPSQS[doing the
YTNPSRSLdoll
TYOPRSSRdoll'*
TYOPRSSRdoll's
QPOPRZWWdolla*
WSSSSPSSdollar
MPOPR]VVdollars
QSXRSVKKdollars >
TSRSSLXNdollars less
SSSSSQSQdollars postage
QSSSSPXYdollars to
RQSRaSRPdolls
SQRQSRS^dolly
NSSSSSSSdomai*
NSSSSSSSdomain
SWRSSSSNdome
LM_SSRSadomin*
LN`SSRSXdominee
SRSSSSS\\dominoes
RSYSSRSUdon
ZMMWJKQ`don't
YRcRSJSJdon't >
PRZPSMSZdon't ask
QSRZSSSKdon't be
PSNSSmV(don't believe
QSRSSVSPdon't do
JSVTRQS^don't even
UPIRS]SRdon't get
OPXZSIRZdon't have
fPMSXRSEdon't know
VRQQSYSJdon't like
RSPSSPS\\don't meet
[RSSSQSSdon't mind
KTQRSPSidon't tell
UaRSSRSGdon't want
SSSRSSS]donat*
SSSRSSS]donate
NOaRRPRRdonca*
OOdSSRRMdoncaster
OO\\SSRRNdoncaster >
RSQSRRSadoncaster's
X]DK]aTOdone
R]NPOaSQdone >
LVVRSQWRdone it
RVRSSLRXdone the
IQSR^QSVdone up
?QTSTVSkdone with
KSSVSSSSdong
R`ORTQSNdongl*
R`ORTQSNdongle
UQ[QQQSDdont
USSPSSSRdonut
RSUSSVSOdooj
SSPSSSSVdooli*
SSPSSSSVdoolin
SSSSSRSSdoon
TRSSSSSRdoona
FNXePMRNdoor
VQZSRORQdoor >
YSUSSQU\\door and
ISJ]SSS\\door is
PXYUSRSIdoor on
WRVQSUSCdoor open
USSQROSRdoor to
RSNQSSSPdoor with
VRLVSQSUdoor'*
VRLVSQSUdoor's
UPX_PPQIdoorb*
UPX_PPQIdoorbell
QYRRSSSQdoork*
QYRRSSSQdoorknob
XSSRSRSNdoorm*
XSSRSRSNdoormat
RcMOSORIdoors
SRTNSSSXdoors >
WRQRSTSYdoors open
QPcSSQSLdoors*
QPcSSQSLdoorstep
RRTUSRROdoorw*
RRTUSRROdoorway
RRQWSSSPdoree*
RRQWSSSPdoreen
SSSSUSSSdorm
]SSSRSSLdosa
XSQSSSSPdosto*
XSQSSSSPdostoevsky
NR`PRRRYdot
QSUSSSSSdot is
PQTSSSSSdot's
TSSUSSSPdote
QXRRMKSwdots
LWSSSQVUdotte*
LWSSSQVUdotted
OQSQYJrLdoubl*
QRWRYLWNdouble
SROT[SRQdouble boxed
MROSSRXXdouble what
QRORSQnQdoubled
SROT[SRQdouble~@pack
PSSTSRSYdoubt
MTRRSRSxdoug
nQNRRZSOdough
SRSRSQTVdougl*
SRSRSQTVdouglas
UQRSSQSWdove
YSSSSRSOdovet*
YSSSSRSOdovetails
STT^RPPIdown
RV^HOVRNdown >
RSSRSVSMdown a
PUJbSNR]down and
PRSRSUS_down at
TQ]NQSSadown before
RRQXSQVGdown by
JSVVSLXLdown for
SLRKRdQbdown in
IRQR`SSRdown like
VMZNRSSXdown on
[SQKRORidown the
PbSORPRSdown to
RQRYUQSZdown with
_SSRSRSEdownl*
_SSRSRSEdownload
KSSUSSSRdownp*
KSSUSSSRdownpipe
QQQdRQR>downs*
MRSYSSSOdownspout
QSR_SQRCdownstairs
YRRRSSSSdownstroke
VSQRSSSXdownw*
VSQRSSSXdownward
RRUVSTSVdown~@me
^QKRRVSOdown~@place
XUVRRSSFdown~@seller
XSSSSSRMdoyle's
XSSSSSRMdoyle*
FZWURKZ]dozen
N[PRSN\\Mdozen >
RRLRSKRddo~@me
GPXUV[PMdo~@not
LQPSSYR[do~@seller
RSRSSOS\\dr
SRSSSSS[drag'*
SRSSSSS[drag's
\\RNTSSSPdragg*
UROWSSSQdragged
ZSRQSSSRdragging
aRSRSQSPdrags
ZOQSRRSTdrain
URS[RRRYdrain*
SSSURSSNdrainpipe
SSSYSSSJdrainpipes
VRSSSRRedrains
SRSSSSSSdrake*
SRSSSSSSdrakensberg
URORQ[SOdrama
RSRRSUSQdrama >
YRPSSSSNdrama*
[RSSSSSDdramas
QSPSSSS]dramatic
dSTRUPSGdrank
]QRUSRSRdrape
PRRTSSS]drape*
PRRSSSSYdraper
SSSTSSSVdrapes
RRSSUSSWdrapi*
RRSSUSSWdraping
^RQQRRSPdraug*
^RQQRRSPdraught
SSQRRLS]draw
YSRSSSSNdrawb*
YSRSSSSNdrawbridge
dKSMSSRMdrawe*
UOWNTUSVdrawer
GSPRSRSedrawer >
cOORRQSJdrawers
`RQSSSSJdrawers run
POXSQLROdrawi*
NP]TQMSRdrawing
YRXOQPS^drawing of
URORSSSQdrawings
ONYMZOS\\drawn
PP]PVRSRdrawn a
XSQSRQSOdraws
VUSSRPSSdray
QSRSSKS`dread*
QSRSSKS`dreadful
USTQPQSbdream
[QSRSPSAdream >
YSXRSIRTdream*
PSXRSTSUdreams
PSVRSRSVdreams >
\\SSSSGSSdreamt
VToOSNYFdress
ZQYNQPRKdress*
UOUSRRSUdressed
OWXSSSRPdresser
\\QRMRQSOdressing
\\QRMRQSOdressing gown
SSSSSSSPdressmaking
MQUURXSZdrew
PRSXSPSedrew a
ZQPSSQSIdribb*
STRSSRSZdribble
ZPQSSRSIdribbles
SSSSSSSMdribbling
[RZPPQSNdried
jKORRNSCdries
TPSSSSSQdries like
OPPWSSSQdrift
[QPRSSSEdrift*
USSRSSSNdrifting
YQPSSSSKdrifts
\\RQRSDSLdrill
VUSQSQSPdrill*
VUSQSQSQdrilled
cRYUTMSNdrink
WRTPSQSYdrink >
YOURSRSPdrink*
RSYRSSSPdrinking
ZOOSSSSSdrinks
ePNQTQURdrip
cMPSSQSQdrips
UQSSSSSRdrips >
FYNUVQSTdrive
ZSSSSRSRdrive >
QSUXSRSGdrive the
FXWiOHQLdrive*
QROXRRS]driven
FXNgQNQKdriver
XROTSVSQdriver >
OTRXSWSIdriver left
QRSYSSSOdriver was
OPTZSSSSdriver's
ZSRNSSSVdrivers
SQbLSOSMdrives
SXPVSRSLdriveway
[TLWSQSJdrivi*
[TLWSQSJdriving
[RQURSSRdrizz*
[RQURSSRdrizzle
mQMPSRSUdrone
XOSSSSSRdrone's
YOSQSRSOdrone*
TSSRSSSPdrones
SSSRUSSSdroop
SRSSSRSRdroop*
SRSSSRSRdroops
fNNTRHRLdrop
SSRSSSSMdrop it
VPSVQUTRdropp*
\\KSWQSTOdropped
LSRfSRPNdropped at
QRTIS^SPdropped it
SSSRSUSSdropper
USSSSRSOdropping
LXSSSSSYdroppings
YR[SRNRWdrops
USQVSRSNdrops it
;PSjRRSRdrove
SSSYSPSQdrove off
SSZRSPSKdrove over
QSNRSPS]drove to
VSRSSRSSdrown
eRQQSQSCdrown*
YRRQSRSPdrowned
]SSSSRSFdrowning
URSSSRSSdrowns
KzSRNRSMdrum
VSQNSSSXdrumm*
VSQNSSSXdrummer
RSSSSVSUdrums
tQMQROS=drunk
RSPRSPS^drunk*
RSPRSPS^drunks
lOGYNKSPdry
FWRQSRS^dry >
TRROSSSSdry and
PRR]QSSSdry as
[RWQSSSZdry in
QSSSSSSVdryer
YSRSSRSQdryin*
YSRSSRSQdrying
SSSSSSSRdrywa*
SSSSSSSRdrywall
PRQRSRS_dubai
TSSQSVSNdubbo
SSPSSSSVdubli*
SSPSSSSVdublin
I\\QMSPR^duck
LVUNSQSsduck >
USRSSRSKduck egg
VRSRRSS^ducke*
VRSRRSS^ducked
HKNRlPRdducks
TMRRfRSLducks >
US\\RSSSRdud
KSSVSSSSdude
JQkRTNPTdue
RRU]SSSJdue >
PSPSSRS[due any
XRXSSPSKdue before
RRLSSQSadue on
RR`TSRSIdue the
WSRRSSSSdues
HQQQSPSldug
QSUSSSSUduke
`NRRTPSLdull
UQSSRSSSdull >
\\RRSSSSOdulle*
SRRSSSSSdulled
\\SSSSSSOduller
XSRSSSSOdulut*
XSRSSSSOduluth
PSSSSTSSdumb
RSSR\\PSSdumbb*
RSSR\\PSSdumbbell
USSSSSSRdumbe*
USSSSSSRdumber
SSSSSRSZdummy
OMSdTRRMdumpe*
OMSdTRRMdumped
OOQWTSSbdumped at
NPSSSSSYdumpl*
NPSSSSSYdumpling
NPSSSSSYdumplings
SSSXSSROdumps*
SSSXSSROdumpster
XSSRSSSKdunde*
XSSRSSSKdundee
SSRSSSTSduned*
SSRSSSTSdunedin
WSSSSSTKdunne*
WSSSSSTKdunnes
OSPSSRSkdunno
TRSUSSSSdupat*
TRSUSSSSdupatta
PaPSSSSMdurac*
PaPSSSSMduracell
SSSSSSSQduran
LYRSSSSPdurap*
LYRSSSSPdurapell
MPVSSQWYdurba*
MPVSSQWYdurban
XQPLRYSXdurin*
XQPLRYSXduring
PQQLRaSXduring the
XSRSSSRRdusk
ZTHYRLRSdust
SRN]SQSNdust >
_SSSSPSNdustp*
_SSSSPSNdustpan
YYPQSRSQdusty
TXOPRjSHdutch
SUOPSkSIdutch >
SRQRSR[Pdutie*
SRQRSR[Pduties
_SQRSJY[duty
TPQSURSNduvet
VVSSSRSNduvet's
STSSSRSTduvet*
PRSSSSSYduvets
\\SRSSQSHduw
USPSSSSSdvd
RSPSSPS\\dvora*
RSPSSPS\\dvorak
SSXRSSSMdwayn*
SSXRSSSMdwayne
mQOQSRSFdye
RRRSTRSVdying
SSSSSSSRdynam*
SSSSSSSRdynamics
RSQSSPS`dyson
\\P\\QRUTAe
RRQSSYSYe >
QGVIbRjUeach
LROQURrLeach >
RSUSSNRReach day
VNPSTSRVeach of
aRLSReS@each one
bPSRRFPTeach other
GSRSR[RNeach time
SS\\QSRREeach~@day
URQSVVSTeach~@part
SS]SSNRFeach~@span
bPSRRFPTeach~@wrong
RWNMSQS\\ear
PSQTRRSOear >
SSSSSSSTearbu*
SSSSSSSTearbuds
WQTSSQSPearli*
WQTSSQSPearlier
TR^QVIRLearly
TRJWSQS_early >
PSQTSSSXearly and
]STSSRSGearly for
JNRS`SSWearne*
JNRS`SSWearned
QYSVSSSRearph*
QYSVSSSRearphone
cSRSSRSCearpl*
cSRSSRSCearplugs
fQQSUNSFearri*
fQQSUNSFearrings
UQTSPOS[earrings >
cOQORMRVears
TSPSSQROears >
SSSRRQSYearth
P[PSSSSRearwa*
P[PSSSSRearwax
]Q[SSRSPeasel
ZQQUSQSReasil*
ZQQUSQSReasily
XRQRSQSXeasily >
VRSSSSVOeason's
VRSSSSVOeason*
SSTRRSSTeast
RSSSRSSVeastb*
RSSSRSSVeastbourne
PMVNTRK[easte*
SNUOTSRKeaster
XRPPSSSZeaster >
PRTSSSLceasters
rHLOQITPeasy
VRRSSQRLeasy >
WSRRSRSVeasy on
TVRTSSSTeasy to
VUTQQPSVeat
PSWSSTSLeat >
UVQRSRSTeat the
TMSSSPSNeaten
SMUXRO\\Peatin*
SMUXRO\\Peating
KMS\\SSSNeating >
PSZWSRSKeating a
cLSMQRSXeats
`RSNUSSNeats the
QSWSSSSSeaves*
QSWSSSSSeavestroughs
PSSSSRUIebay
TSRSSSSYebi
DRMSXaSHecho
SR_RSRRMeclip*
SR_RSRRMeclipse
QSSSSSTSeco
USSSSSSRecon
VSLSSSSPeczem*
VSLSSSSPeczema
QSSSSNS\\ed
MSSSSSS\\edelw*
MSSSSSS\\edelweiss
]RRQQORRedge
QSSSRSRFedge >
USMSSRSNedge off
\\QSSSRSNedger
gNNPRQPMedges
`QRRSRRNedges >
QSUSSSSUedinb*
QSUSSSSUedinburgh
WQPSSYSOedite*
WQPSSYSOedited
ScPRSLSPediti*
RdPRSLSPedition
XQSSRQS]edito*
XQSSRQS]editors
[SPSSQSZeduca*
[SPSSQSZeducational
NQSRQRSaedwin
USRSSSSSee
WRSSSRSReee
ASSpSSS8eejit
EUSSSSSZeels
NWQRRWSUeffec*
NWQRRWSUeffect
WSPQSSSSeffic*
WSPQSSSSefficiency
TSRSSQSXeffor*
TSRSSQS\\effort
SSSSSSSOefforts
TgROZGPVegg
Z^QQUPRJegg >
H[SSSRSOegg cup
QRSQRSSRegg on
WWSRTMP^eggs
PQZTTQROeggs >
O[RRSSSMeggs in
H[SSSRSOegg~@part
SRSSSSSYegypt*
SRSSSSSYegyptian
JPURRPSfeh
IPXRRRS`eh >
JRXSSSSJeid
SSTSSSSOeid >
^SUPQHSZeight
LRQRSQQ_eight >
RQVOSQSKeight and
PSZUSPSFeight days
RQL]SSSUeight in
FWQSSRSgeight of
PSWSSUSGeight weeks
QSPSSZSPeight years
MUWPQHVZeight*
YXRVSJWOeighteen
WSVRSQQSeighteen days
RQ^QSSSQeighteenth
TRVYSQQUeighteen~@span
PSLOSSSXeighth
JUSSRSSSeighths
MQORSSS_eightieth
RS]SSSSReights
ZRMSSRSPeighty
NSQPSTS\\eighty eight
ISVSSSS`eighty one
PSXSSXNSeight~@money
\\RWUROSHeight~@span
RS^RSPSVeirco*
RS^RSPSVeircode
[SRRSRSXeisen*
[SRRSRSXeisenhower
SSSSSSSQeish
VXULSMRReithe*
VXULSMRReither
QRZPRVRTeither >
SPSSSSSQelast*
SPSSSSSQelastic
SRSSSRSTelbow
]RPRSXSMelbow*
]RPRSXSMelbows
XRSSSSSNeldes*
XRSSSSSNeldest
PVMTRSSXelect*
PVMTRSSXelectric
PPQSSYP[eleft*
PPQSSYP[eleftheria
TSSSSQSMelega*
TSSSSQSMelegant
YPYSSQSQeleme*
YPYSSQSQelement
TRQSSRQXeleph*
TRQSSRQXelephants
MLOYSPSdeleva*
MLOYSPSdelevator
QU]NVUZTeleve*
ZTQOVR\\Ueleven
ZeQYQMZEeleven >
OTLURWSVeleven and
NRQORSRQeleven days
XRLSRSSNeleven miles
YRORRPSTeleven minutes
P\\KSXTQReleven of
OQVNRPS^eleven times
WRXSSQSUeleven weeks
SRSSSSSSelevens
TSQSSSSVelevenses
IVaRSVQOeleventh
MO[RRPXUeleven~@money
\\OSNPMRYeleven~@span
PRWSSSSUelf
PSUSSSSZelgar
PSSSSVSWeligi*
PSSSSVSWeligible
RSQSSSSZelin'*
RSQSSSSZelin's
[RSQSRSNelise
SSUSSOSSeliza*
SSUSSOSSelizabeth
XQQRSRRWelk
PSSSSUSVelle
R?SiSRSRelm
S[NRWMVOelse
KTUTRPSOelse >
\\RRSSPSOelse to
PTQRRSUSelse'*
PTQRRSUSelse's
[OSUSSRTelsew*
[OSUSSRTelsewhere
SRPRSSSYelves
RSSRSSSUelvis
TRRRSUSPem
PSZRS\\SLemail
RSURSYSLemail >
UOQRScRMemail*
PSSSSVSRemailed
WOQRS`RNemails
RRSRSYRMemails >
RQTRSPRmembar*
URURSQRXembarrassed
PRRSSRSgembarrassing
OYOSSUSgembro*
PSOSSVSjembroider
RYSSSRSPembroidered
VSSSSSSMemerg*
VSSSSSSMemergency
HSRRSSYRemers*
HSRRSSYRemerson
RQRSS]SPemoji
TSSSSSSMemplo*
RSSSSSSOemployed
USSSSSSSemployer
SSSSSSSQemployer's
RWNWSSSQempti*
PXOWSSSLemptied
USSSSSSXempties
K_^NVKOQempty
SLaSTQSRempty >
GPRSSRSkemu
USRSSSSPename*
USRSSSSPenamel
SSSXSSROenclo*
SSSXSSROenclosure
PMRSSSSdencor*
PMRSSSSdencore
S^SSSSSGencyc*
S^SSSSSGencyclopaedias
PLSIYiUWend
MQ`LYUQcend >
ORSPS\\SOend and
]PSSSRSIend but
WSRSRRPOend i
SYQSSSSYend is
MZVXQEUKend of
QSRQSSSPended
QSRSSSSPended up
gORPSRSKendga*
gORPSRSKendgame
\\MXRSRSRendin*
bQPRSSSLending
LPZSSSSYendings
\\KaRVRRJends
cMNSSSSOends >
_RQSRMPLend~@me
NRNSSRSeenerg*
NRNSSRSeenergy
NVSRSRSbengag*
OSURSSS_engaged
RVQSSSSVengagement
VPUWUMS[engin*
QS[ZSRSGengine
\\PQPWNS_engineer
OSOSRRS[engineering
]QQRSSMcengla*
]QQRSSMcengland
WOYQR\\SCengli*
WOYQR\\SCenglish
JSORSTS[english >
NQRUSYSXenglish and
QSSSSUSRenglish they
QSSSSUSRenglish~@seller
R^RPSOSPengra*
R^RPSOSPengraved
VOTQSQSWenjoy
ROUQSQSWenjoy it
MUT]RPRSenjoy*
SWJSRSSaenjoyed
JQ`]SPSFenjoying
VSPSSSSRenjoys
NSSSSRRbennis
SSSSSSSQennis*
SSSSSSSQenniskillen
VORSSSUXenorm*
FSRSSSUcenormous
bOSSSSSHenormously
]JMQUWLXenoug*
]JMQUWLXenough
KQUORYSYenough >
VUWRSSSaenough and
`TOUSLS;enough for
MRSRRRRkenough said
TSP[QPSBenough to
RRSSSWSPenqui*
SSSSSSSRenquired
RSSSSWSQenquiry
JQXZSOSWenter
[[NRRTRHentir*
\\RPRRRSLentire
R[QRSUSNentirely
XSPQSSRRentri*
XSPQSSRRentries
OUSSSSSSenume*
OUSSSSSSenumerates
QL[PYQSIenvel*
LM\\PYQSKenvelope
VRVSORSNenvelope >
QSYQWRSQenvelope with
\\RRSOSSQenvelopes
]XSSSRSGenvie*
]XSSSRSGenvied
PS`RRRSqenvy
NQnSSQTPepiph*
NQnSSQTPepiphany
TRSSSSSMepiso*
TRSSSSSMepisode
USSQSRVUequal*
USSQSRVUequally
USSSSSSSequip*
USSSSSSSequipment
OPPSSSSner
URZR_QSKerase*
QS\\SSRSMerased
WRQR_RSQeraser
UePSSRSGerin
WQQSSRSPerr
RSZQSRSOerski*
RSZQSRSOerskine
SOLRRiRHescal*
PPNRSiREescalated
QPORSbSKescalated >
VRRSSSSWescalator
[RPSSOSUescap*
ZRQSSOSSescaped
SSRSSSSUescapes
WRRSSSSReskie*
WRRSSSSReskies
[RSSSSSDesky
WVSSSSSHespec*
WVSSSSSHespecially
URSSSSSYespre*
URSSSSSYespresso
NSSSSZSRessay
WRTRSQS^essay*
WRTRSQS^essays
QSSQSRS^esso
SRRSSVSRestab*
SRRSSVSRestablish
QQ[XSISSestat*
QQ[XSISSestate
DR^XURSKestim*
NRRZVUSRestimate
IS_QRPSLestimated
USRPSSSSestua*
USRPSSSSestuary
HbSSSQSPetchi*
HbSSSQSPetching
STRSSXSOeu
LQhSSQSTeupho*
LQhSSQSTeuphonium
FOTRRVRPeuro
P[PSSRRPeurop*
SXQSSSRSeurope
PVSSSRSPeuropean
KSXSS]ROeuros
URSRSSSVeusto*
URSRSSSVeuston
SSRSSOSZevasi*
SSRSSOSZevasion
NIURRVS^eve
^NLTYWPPeven
JKOV[QSLeven a
NSRQRVS\\even been
TSXUSQSUeven got
[RSPSRSReven in
XTQORPRZeven my
ORSUVQSPeven put
ORSXRQSReven take
P`XXRNQVeven the
TSSSRPSVeven when
SSSSRQWPeven with
TUXURQOZeveni*
eWQTRTPMevening
iSHSSSSAevening >
RSORSWSUevening and
PSbQSSRHevening at
YXRPSMRQevening i
BQZTRORaevenings
bOQQRQSNevenl*
bOQQRQSNevenly
ZPSRSRSPevent
UQTRS^RJevent*
UQTRS^RJeventually
QQ^SSMRReventually >
TSXUSQSUeven~@arrive
VYIORVRVeven~@me
KSRMReSTeven~@reply
SMhDPLVNever
JSOSSRSeever >
SRWSSRSOever happened
UQVSSSSQever owned
ZSOSSSSHever since
mOGHRKTHevery
SWQQRWSMevery day
GRcQSORPevery evening
SSRSSSSSevery message
KRYOSPS^every morning
RRVRSRSTevery night
JZJSSUS_every one
LRRSTSS\\every other
aORSSPRPevery page
\\RRPQTRUevery single
SSZOSQSZevery sunday
[LP]QQSVevery time
KRR_SSSWevery unit
LSZOSSRMevery van
SQOIULW]every*
ZUNVPHSVeverybody
SSSSSQSSeverybody's
JMZRQQQ[everyone
QQSRSSSVeveryone >
QSURSRRHeveryone at
SRWSSSSWeveryone in
RVUPSSS\\everyone's
WMNLL^XQeverything
JRGRPXX]everything >
VSPRSYSPeverything and
_SQSSSSKeverything except
MPTSSSSUeverything in
NMRSS\\SUeverything is
FYSSRXSMeverything's
MRQPSRWZeverything~@me
aSOPbKTLeverywhere
OKRQcRUPeverywhere >
KVZOSXRYevery~@carrier
<PgFRXRXevery~@day
Ji[URWQJevery~@part
\\SSMSSUXevery~@place
RSNSSVQRevery~@reply
QWBQRSZaevery~@span
LRRSTSS\\every~@wrong
WS[NSOS^ever~@reply
QSPUWTSWevide*
QSPUWTSWevidently
URSSSUSRevinr*
URSSSUSRevinrude
TSSSSSSQewe
RSSVSSSJewes
VUTORSRXex
ORQRSRScex >
ZPRRYRRNexact
^^SJRNQHexact*
^^SJRNQHexactly
L^NSSQRWexactly as
J\\RSSPSVexactly like
UXNQSSRMexactly the
TQUSSTSPexactly what
bK^QS]SFexactly where
MQRSSRSiexagg*
MQRSSRSiexaggerating
QO[RROP_exam
QS^SRQQ5exam was
ESRSSRS\\exami*
NSSSTRSUexamined
KSRSSSS[examiner
EQKQQjQFexamp*
EQKQQjQFexample
JRRRS[SRexample bounces
VOSSSNS]exams
PSQSSZSUexcee*
PSQSSZSUexceeded
eNRSRPSQexcel*
eNRSRPSQexcellent
QO]MMIQXexcep*
YUSMMTRIexcept
LYJPSSS[except the
JN^RSIRbexception
NOTRSQSgexception >
KPXPS]SQexcha*
MQZPSYSPexchange
QRQSSWSTexchanged
RVQSSSSVexcit*
RVQSSSSVexcited
NQSYSRSVexcla*
NQSYSRSVexclamation
]RRRSRSPexclu*
]RRRSRSPexcluder
GPPQSWRcexcus*
DSRSS\\R\\excuse
VQQQSNSZexcuses
USSSSSSSexecu*
USSSSSSSexecutive
PSRRSRS\\exerc*
PSRRSSS\\exercise
SSSSSRSSexercises
KSQQSRSbexete*
KSQQSRSbexeter
aRRRSRSOexhal*
aRRRSRSOexhales
MQXSSYRRexist
MSTSSVROexist >
_O]QSQSHexist*
NS[QSSSRexisted
\\OSSSQSNexisting
[SURSSSOexists
LSaSSSSQexit
VSSSSTSMexpan*
XSSSSRSOexpands
QSSSSUSQexpansion
QQ`OQHQYexpec*
PRTQSNSUexpect
UPcSSNRNexpected
RTPQRRS\\expecting
TRSSSSSSexpects
QQSSXRRSexpen*
QSSSSSSQexpense
SQSSXRRTexpensive
NZRSSSSFexper*
OZRSSRSDexpert
QSSSSTSUexperts
NcPRQQRQexpir*
NcPRQQRQexpired
TP\\PQSTVexpla*
MT`RRHU^explain
VQMQRYRQexplained
OSSSSUSSexplaining
SSSSSSSRexplains
\\QUSSVSNexplanation
ZSPSSRSPexpor*
ZSPSSRSPexports
WL_PROZKexpre*
WL_PROZKexpress
WRJURRSOexten*
QSSSSSSSextended
ZSRSSSSLextender
VSQSSSSRextends
OSLVSRSVextension
KSRSSSS[exter*
KSRSSSS[external
MPMLT]gRextra
VRWSUSTQextra for
SSSSSSSQextra*
SSSSSSSQextractors
\\SKQQMROeye
jQQQSPSGeye >
^QRRRRSGeyebr*
ZSRSSRSFeyebrow
WQRRRSSTeyebrows
SSSSSSSQeyela*
SSSSSSSQeyelashes
\\UJKQOQKeyes
P[OSRUSAeyes >
VOMRSRSbeyes shut
InPWQVRXf
[XSRRQSRf ck
ROWRS`SLf ing
QRRSSVSRf'n
ROSSUSSSfaber*
ROSSUSSSfabergé
ZRRSRSSPfabri*
TSSSRSSWfabric
YRRSSSSLfabric's
WSSSSNSPfabul*
WSSSSNSPfabulous
TTNMYQQMface
VOTPSZSWface >
QSLSSRS`faceb*
QSLSSRS`facebook
QRISSoSQfaced
dQRQSRSQfaces
DQgOSWRTfacil*
MSRSSXSQfacilitated
KQhOSRRUfacility
QSWQSSSOfacility >
XRVVROSDfacin*
XRVVROSDfacing
SSSVSQSQfacing the
OSVQSSSZfact
M]SORUO\\facto*
M]SORUO\\factory
SVQSSXS=factory >
NTSSSRSQfactory~@new
XRSSSOSSfacul*
XRSSSOSSfaculty
QQSSSQSYfada
^QRSSRSQfaded
WSPRRRSRfades
SSSSSSSVfag
QSRSSISkfail
QSTOSRScfaile*
QSTOSRScfailed
SOSSSSSRfaint*
SOSSSSSRfaintly
SKTWNYbZfair
[ZMTPWRTfair >
NS`USOMKfair enough
QRSQSURUfair play
OSRSSMScfaire*
OSRSSMScfairer
TPMRSBSefairn*
TPMRSBSefairness
VROQSSSTfairy
QRSQSURUfair~@use
NRRSSTSbfaith
RRRSSSSYfaith*
RRRSSSSYfaithfully
MaPRRNRSfake
N`RRSQSPfake >
OVRSSPSQfake the
`LRRSRSVfall
TSXXRRSIfalle*
TSXXRRSIfallen
LSZSSSRbfalli*
LSZSSSRbfalling
aNOQSOSJfalls
VSPRSSSSfalse
`QITRNQVfamil*
`ROSQRRQfamilies
WNNTTPRZfamily
aRRRSPS@family >
OWRSSSSQfamily's
VSSSSSSWfamou*
VSSSSSSWfamous
M^QRSRSTfan
`RRSSQSQfan's
PSSSRTSSfancy
RYSRSSSSfanta*
RYSRSSSSfantasy
VG`Q]MNNfar
JQhRRSQWfar >
MOWYPTSQfar as
VSPRSSSSfarew*
VSPRSSSSfarewell
SQW`TMTLfarm
XQSWSSSLfarm >
E_RQSQSQfarme*
F^RQSQSOfarmer
PdRSSRSEfarmer >
RTSSSSSUfarmers
SR\\SSSSXfarmh*
SR\\SSSSXfarmhouse
URRSSRS[fart
XRNSSSSSfarth*
XRNSSSSSfarther
eKRSSUSLfarts
USRSSSSQfasci*
USRSSSSQfascinator
PSOSSXSOfashi*
USOSSSSRfashionably
NSSSSXSPfashioned
VRL[TPR^fast
MRQYSRSVfast >
WSPQSSSRfast and
ZRUWSPSPfaste*
\\RUSSPSPfaster
QSSWSSSSfastest
SSNSSSS\\fasti*
SSNSSSS\\fasting
gGLRRYS>fat
XRSSRRSRfate
PMSQSRTXfathe*
OORTSQT[father
bPVSRSSHfather in
SWSSSQSHfather is
VRPSRSSTfather was
TRTQSTSOfather's
XNMRP_QRfault
IRRRSXSVfault >
ZPWTQNSPfault the
LTRSQRSmfault*
ORRSSRSdfaultless
PUSSQSS\\faulty
SSPSSSS]fauré
aQNRSSSJfavor*
aQNRSSSIfavorite
\\RSSVQRIfavou*
^RSSSSSIfavour
QSSSVQRSfavourite
HOQSRbRlfax
NRKRRPSifckin*
NRKRRPSifcking
RQhSSRSLfear
PSUSSSSZfeat
\\RPSPSSUfeath*
URRSSSSUfeather
YSQSPSSTfeathers
XOSSSSSRfeatu*
XOSSSSSRfeature
YPXRTNSJfebru*
YPXRTNSJfebruary
QSSTSRSOfecke*
QSSTSRSOfecked
QQRSSTSbfecki*
QQRSSTSbfeckin
XRQTRSSMfed
SSSUSQVXfedex
SPSSSQSTfee
SSSSSQSSfeebl*
SSSSSQSSfeeble
SUTUQOVQfeed
NSQRSPS^feedb*
NSQRSPS^feedback
_NONOQSSfeede*
^OPNOQSUfeeder
USSSSSTQfeeder's
USSQSRSTfeedi*
USSQSRSTfeeding
RSTSSSSNfeeds
IbKOM^LRfeel
YORSSVSOfeel it
OP]PSSSYfeeli*
OS_PSNSXfeeling
SPQSSYSTfeelings
TQSRRTSYfeels
WSSSRUSSfeels like
PQRRSmPQfees
VSQZQNOJfeet
]MRVRRRRfeet >
SVSSSSQUfeet are
SSRYSSSLfeet from
ORZRTSSLfeet of
TVRSSSSSfeet'*
TVRSSSSSfeet's
PVPaRMRNfell
YPTNSPSMfell off
IRUUSTR[fella
LUXSSRSafella >
XSSRSRSVfella at
PPQRS[SSfella's
OORRSZS\\fella*
QRTSSRS\\fellas
ENQQRTSgfello*
MOMQRRSVfellow
RSPWSRSIfellow who
SUSRSVSSfellow's
NPSSSSSYfellows
PRWSSSS^fellowship
ZTFRSQSUfelt
JURSSRSUfelt like
OSSQSSSYfemi
PTIVRRSbfence
USPTSSSLfence >
ISRKSSSqfence and
XRSSSSSRfern
RSOXSSSOferre*
SSQRSSSSferret
RSQYSSSOferrets
PQkRSRRLferri*
PQkRSRRLferries
MReTSQRPferry
\\SVPSSRFferry >
HPSRRSSrfesti*
HPSRRSSrfestival
RSPTS\\SRfetch
YSMXSPSXfetch*
YSMXSPSXfetched
USSSSSSOfete
_PMQSSSQfever
J[SQSWSNfew
SXRSSRSMfew >
QfORSSSOffs
ZSRSSSSLfi
YRQSSRSQficti*
YRQSSRSQfiction
_OVUSTRNfiddl*
WQZRSXSVfiddle
TSPSSSSNfiddler
[RRVSOSPfiddly
WNPTRVRUfield
RQORSWSQfield >
OSSYRSSQfield*
OSSYRSSQfielding
TRORSRSWfierc*
TRORSRSWfierce
FPTSSSSafiest*
FPTSSSSafiesta
SNSSSSSYfife
GTLPRaUYfifte*
GTJPR_U\\fifteen
QRORSgRJfifteen >
SSVSSUSPfifteenth
LQaRSRSUfifth
TRRRSSSSfifti*
TRRRSSSSfiftieth
POdMRP\\Jfifty
RVSSSQSTfifty years
VVYRSNSLfifty~@span
SOXPSSS\\fig
^MQOhJRCfight
mQROPRSMfight over
VQSRSSSTfight*
SSSSSSSRfighting
VQSRSSSUfights
\\LSRRNZSfigur*
MPTSRR[Kfigure
PSRSRUZOfigure in
YSRSSQSVfigured
[OSRSRRXfigures
aSPPRXSEfile
RTSRSQRbfiled
PQSSSXSSfiles
URSSSRSVfilin*
URSSSRSVfiling
`TQLWXQMfill
LSVQS\\RJfill in
K\\OOU\\SEfille*
K\\OOU\\SEfilled
SSSQSYSQfilled in
YROPVPSOfilli*
SRSPVSSPfilling
XSOSSPSRfillings
XSRSRTSUfills
SS\\S^KS[film
NP]T_SSBfilm >
ORRSRTSRfilm of
VVOSRSSQfilm'*
VVOSRSSQfilm's
IRXQQWS[filme*
IRXQQWS[filmed
YRRSSSSOfilms
OYRMSUSNfilte*
RTRNSVSEfilter
PXSSSRS\\filters
DNPSSlSZfinal
]OOTQPQ[final*
_OJUQQQXfinally
VRQWQRSOfinally a
QSXRSRSVfinals
SSSSSSSQfinan*
SSSSSSSQfinancial
FRYVRUVYfind
VSSRSTSUfind >
NRUOSRT\\find it
QSUOSRVVfind my
VVKZSQSPfind the
gPSSSORLfinde*
gPSSSORLfinder
PRQT[RSRfindi*
PRQT[RSRfinding
MRQS[RSSfinding them
MRQS[RSSfinding~@seller
OPNRSXQWfinds
HSfKRQV_find~@me
QSPSSSSSfind~@seller
bIEQNONXfine
VJLPPYPcfine >
`^SOSSSHfine and
XRSSSSSQfines*
XRSSSSSQfinest
YXMRQLQPfinge*
[LSVRRSRfinger
SQSYRUSPfinger >
TSSQTSSLfinger in
SSSSSSSQfingerboard
HgSSSRSPfingermark
YOSSSSSMfingernail
UVQQRSSSfingerprint
PTSSSSSSfingerprints
YKQPSMR^fingers
XQTQSRSTfingers >
VOUSSPSWfingers and
SSRSSSSRfingertip
[NYPOQQQfinis*
UQRORYSQfinish
LSKQSWS^finish >
VMZTPKQXfinished
DVHRRMR~finished it
SSP[SORLfinished my
QRbQQOSXfinished the
SSP[SORLfinished~@me
VVSSSRSNfinishing
bSPSSSSJfinns
SSXSSRQZfionn
XSOSSSSRfiord*
XSOSSSSRfiordland
INYWRQSTfire
PSXRSRSKfire >
QSWUSSSTfire brigade
XRMNRRSbfirew*
YSOQSSSQfirewood
QRQPRRSefireworks
SSVSSPSQfirin*
SSVSSPSQfiring
aOMVRTRDfirm
]QQRSKSNfirm >
QSSSSUSSfirm'*
QSSSSUSSfirm's
URSSSSSPfirml*
URSSSSSPfirmly
OSSSSUSVfirms
[PRSSSSNfirmw*
[PRSSSSNfirmware
aOMKN[MLfirst
KNUPRR[Wfirst >
PYRRSSQHfirst and
ISSSXRSQfirst class
RVVSSQSTfirst day
YRRXSPSUfirst go
ZRRSRQSDfirst hour
MRkORNSIfirst it
RSTQSQSNfirst night
RQNSSaV;first one
NPQSSZS[first the
KQNRS]OKfirst they
QSJSSTSWfirst thing
SXMYQTTTfirst time
XSJRSNSTfirst week
NSSSSTSSfirst*
NSSSSTSSfirstborn
VRSVSNRMfirst~@day
HSaRTWSJfirst~@feast
JQWSSUR[first~@me
KQNRS]OJfirst~@seller
ZTKRRMSUfirst~@span
RSKRS]SJfirst~@staff
IQKjRRQ[fish
TPN[RSSLfish >
CSXYSNScfishe*
PSUSSSS[fished
SSXSSOS\\fisherman
GSRZSSSRfishes
UVUQQVRNfishi*
UVUQQVRNfishing
QSISSUR\\fishing >
O[SSQSSRfist
SWSSSRSRfistf*
SWSSSRSRfistful
VPMTTQSYfit
\\RSQSRSLfit >
QRSSSXSWfit a
RVSQUQSafit it
aOTRRKRPfits
SSSRSSSRfits a
TS[SSRSOfits my
TSPSSSSQfits snug
USRRSMSSfits the
]OPQRRSMfitte*
]PPQRRSOfitted
SSSSSSSQfitter
ZQUSSWSNfitti*
QSUSSXSNfitting
\\QSSSRSSfittingly
^hKMMOVQfive
Q^WPRQT4five >
LZZSUQSWfive and
RRYSSSS[five days
RQQXSSSUfive foot
USSUSQSMfive in
SSMSSVSSfive minutes
NcQSSSSDfive of
UPRRSTQPfive stars
STaRRKSFfive weeks
QSSSSXSOfive years
GPRYSZ]Pfiver
SSQTSSSRfiver's
SSQTSSSRfiver*
SXJSSTRPfive~@me
UMRRSTQSfive~@recommend
RQQXSSSUfive~@size
XMSURMRUfive~@span
PSSSSZRAfix
GRSSQpTEfixed
QSPSQURLfixed it
RRRSSQS\\fixin*
RRRSSQS\\fixing
TSSSSSSRfjord*
TSSSSSSRfjords
RTSPSRSJfkn
YR_OQQSDflag
SSTPSSSVflagg*
SSTPSSSVflagged
NRPSSSSWflags
SSRSSRSVflags*
SSRSSSSVflagstaff
\\PQSSPSVflake*
XSRSSPSYflaked
WPRSSSSPflakes
VRSSSUSRflame
PePRSSSNflami*
PePRSSSNflamingo
TRSSSSSSfland*
TRSSSSSSflanders
dPLSSQSPflann*
dPLSSQSPflannel
NRT[RRSKflap
GRSXSSSOflap >
TSSSSSSLflap'*
TSSSSSSLflap's
PQOSSSSdflapj*
PQOSSSSdflapjacks
eQLSSRSGflash
eOQQQQSQflash*
SQTRQRS\\flashes
dQPRSQSHflashlight
YQUNSQSYflask
aMHHQ]RYflat
TQSPQ^QQflat >
WSSWSNSOflat and
USORSSSQflat behind
XSQSSSSMflat in
YQSSRSSLflat like
SSURSRRQflat on
SSRRSSSSflatb*
SSRRSSSSflatbed
[SRSSSSLflatm*
USRSSSSOflatmate
XSSSSSSPflatmate's
SSSSSSSQflatp*
SSSSSSSQflatpack
FPdTSQRNflats
QLRUSSSUflatt*
SQSSSSSSflatten
QNSVSSSRflattened
QSSRSSSUflattered
TSRSSSSTflattery
YSPSSSQRflaut*
YSPSSSQRflautist's
cKQQSTSJflavo*
^KSRSTSOflavour
WSRRSSSNflavours
UPVSSSSQfleec*
UPVSSSSQfleece
YSQSSSSOflesh
[PS[PPQcflew
NRNfSSSVflew >
]RRRRRSPflex
SSSRSSS[flexi*
SSSRSSS[flexing
^SRQSSSTflick
\\OSQRTSIflick*
TSSRRRSOflicker
ZOSSSSSVflickered
TSSSSUSJflickers
cURNQURHflies
TQZZQNSRfligh*
SSSSSSSOflight
TQZZQNSUflights
ZNOSVVWYflims*
ZNOSVVWYflimsy
SSSSSRSRflinc*
SSSSSRSRflinch
SSSSSSSQfling
YSSSSSSLflint
PSQVSSSPflip
YOQSSSSQflipp*
UPQSSSSSflipped
UPQSSSSSflipped the
WRSSSSSQflipping
SRSSSQSYfloat
RWJRSSS[float*
WRSSSSSNfloating
NXJRSSS`floats
TRQVSRSbflood
SROSSWSYflood*
SROSSWSYflooded
SPKeTKOTfloor
YLMNSUSRfloor >
RbSTRPSQfloor and
ISRTSQSXfloor because
TSSRSSSRfloor's
WQPSSQRLfloor*
VRPTSQRMfloors
XSQSSSSRflopp*
XSQSSSSRfloppy
PSQVSSSPflops
VSSSSSSTflore*
VSSSSSSTflorets
RSUUSSSPflori*
RSUUSSSPflorida
USSSSSSOfloss
_PNQVN]Dflour
SSRSRSSSflow
QNNXRJRiflowe*
KOOYTLRhflower
TSSSQRSQflowerpot
WPRRRRSVflowers
QSTSSSSTflowers >
IS\\QSPUcflown
BSSSSSS\\flu
XSSSSSSSfluff
YSRSSSSOfluff*
YSRSSSSOfluffy
SSSSSSSRfluid
KRP`PQSVflung
WPSSSRSQflush
QeQSUNSWflute
_QRSRPSMfly
WScOSQSIflyer*
WScOSQSIflyers
VRUXSPSVflyin*
VRUXSPSVflying
QURSSSSYflyle*
QURSSSSYflyleaf
QLKRXSRXfoam
RSSSRSSOfoam >
SQSSSSRQfoam corners
VRSSSSSOfoam'*
VRSSSSSOfoam's
USP]SNSWfob
LRRSSjQQfobbe*
LRRSSjQQfobbed
QPZUSRSOfog
_PRQSSSDfogs
VcOPOOU^foil
NQThRQSLfold
ZOUO\\RRKfolde*
VQOO\\RRQfolded
NRYSRSSVfolder
\\RSSSSSJfolders
_RPRRQSMfoldi*
_RPRRQSMfolding
hKLPPNTRfolds
YSNPSQTNfolds flat
YSNPSQTNfolds~@place
MSSRSSSWfolge*
MSSRSSSWfolgers
JSUSSMJifolk
HMSPRrRTfolks
RPRRSfSKfolks >
`MXVPPRRfollo*
WQP^QQSTfollow
^NRQRRRVfollowed
QSZQSRSTfollowing
\\SSOSSRPfollows
ZIHRRKSbfond
ZJSRRKSafond of
^PRRRSSXfont
SRVSSVSTfood
]QTRSUSDfool
SSOQS]SHfoole*
SSOQS]SHfooled
MRURSUYKfooli*
SSSSSSZGfooling
PSURSSSXfoolish
QRSSSUSSfoolishness
^SSSRQSKfools
KMWZQORcfoot
]R^NRRSLfoot >
SSUQSQSNfoot in
SPN]TOSUfoot of
MVSSSUS]foot'*
MVSSSUS]foot's
JRQYSRRefoota*
JRQYSRRefootage
S\\NMRSSYfootb*
Y]NNRVSPfootball
I_RQRVSXfootball >
RPRSSQS^footbath
NUSRSSSQfootbed
SSSSSSSRfoote*
SSSSSSSRfooter
MSSRSSS^footl*
MSSRSSS^footlocker
NSSSSSSUfootm*
NSSSSSSUfootman
ZRQSSRSLfootn*
ZRQSSRSLfootnotes
NTS\\SRSIfootp*
SRP\\SMSRfootpath
OURSSSSPfootprint
RSWSSWSMfootprints
aPRRSQSMfoots*
USSSSSSOfootsteps
`PRRSRSQfootstool
WRSSSRSRfootw*
WRSSSRSRfootwear
_PQSROSVfooty
WNUJNObNfor
TRQRSPR^for 0
KQYSSWUNfor 00
cLN[UMPIfor >
MYRW^\\VRfor a
VQQRSWS[for all
\\TQTSUPIfor an
TXXSSORSfor and
R[PRRRSHfor another
XPQSSRTQfor anyone
^QOQSKSSfor anything
LSOUSUSLfor asking
CMDmSUQJfor by
QQRSSSSQfor company
KS`PRNQSfor delivery
LSVSRNTXfor each
RRWSSSSRfor eid
LWRSSSSNfor eight
UOMSSRVPfor eleven
TQSSSSRUfor everything
VRRSSRSVfor exactly
RVQSSQSYfor fifty
QSXRSOSQfor five
KRXQS[UWfor forty
NWTQRRTKfor four
RSSUSSSOfor good
JRKRSM^Sfor half
QWRSSQXNfor having
ZQWRSSSLfor her
\\RUQS[RQfor him
aLTLSNRYfor his
I_eVNPZPfor it
S]SOSESPfor left
MSSSSN^Jfor less
M]P[RFQZfor me
OSZQSQP[for money
RV[SQHTMfor my
PNhQSPRIfor next
MQLVSXVSfor nine
[SSTSLSHfor no
QROVPYS_for nothing
XPRQSQSPfor old
TSQVSORRfor once
RKSR]^PCfor one
VRUVSJSYfor other
[VOPSQQVfor our
[SRSSQSOfor people
SSSSVRTPfor shipping
NSPUSRSQfor six
MnURSPSFfor some
YQRSRZSUfor somebody
FSXOSSSjfor something
TQRSSWSKfor ten
LOIRRYYYfor that
ZK\\S\\GRRfor the
OWKSSRO_for thirty
RR]SSP]Hfor this
KQ]SSSSVfor those
QSLQRLXWfor three
ON[TP[\\Ofor two
NSZSSRSWfor want
YSPSSRSQfor washing
ZRPSRMYCfor what
RSUQSRROfor which
MSNSSdQTfor word
USQRSSSPfor years
VSWRSVSXfor you
OSRSSXSDfor your
OSUQSSSSforce
=SRZSRS[ford
RWRSSPR^forec*
RWRSSPR^forecast
\\SRSSQSHforeh*
YSRSSRSQforehead
VSSSSRSJforeheads
RPUSSRSXforei*
RPUSSRSXforeign
ORSRSSS^forem*
ORSRSSS^foreman
YRZRSOSRforev*
YRZRSOSRforever
XSUSSPSSforga*
XSUSSPSSforgave
MQKSRTS_forge*
GRKSRUSeforget
YRSSSSSNforgets
TSSSSSSRforgetting
eSRVQTSKforgi*
PYMWSTSPforgive
SS[RSSSJforgiven
aNRSQSS^forgives
ZRQSSSSLforgiving
UMNSRKS\\forgo*
ZRPTSOSOforgot
NNQSRPS_forgotten
XRSSRSSQforin*
XRSSRSSQforint
]RRSSRSSfork
RPSSTSSOforkl*
RPSSTSSOforklift
cSSSSOSNforks
<MLLQzMQform
LPPOSPOTform >
QSRQS[SGform wants
TRQRSQSdforma*
TRQRSQSdformal
URSSSSSPforme*
URSSSSSPformer
UNMSSeRAforms
GSSQSSShformu*
GSSQSSShformula
XRPRSSRQfort
QSUSSVRMforth
NQ`RRLSSfortn*
NQ`RRLSSfortnight
VSVQSSSMfortnight >
TSSRSSSQfortu*
TSSRSSSQfortune
YZNQNEcUforty
VRNRSJaNforty >
PRSRSRSYforty days
QSSSSRT^forty dollars
OSSWSVROforty four
MSWQQURLforty minutes
Uh\\RSNQMforty one
GXSSSNSVforty pages
_QJSSQP]forty people
USRRSYRRforty pounds
TSPRSTVFforty quid
VSNRSRR\\forty years
LSUQSTS`forty~@family
VQWOSZQLforty~@money
FYSSSNSVforty~@part
ORROQRQYforty~@span
YQSRSRSSforum
USQSSSSUforwa*
USQSSSSUforward
RXSRSSSLfor~@family
QMYVSMSSfor~@feast
QPSWP[OPfor~@me
NMKRSM^Qfor~@missing
MSSSVRVPfor~@money
VRNVPTSWfor~@not
IUWRRSS[for~@number
TSXORNQ^for~@parcel
VQVSSPSYfor~@place
RSSUSSSOfor~@recommend
RSRSSUS[for~@return
OPWSSSScfor~@seller
OSNRSRS[for~@span
^MPPSYSRfor~@staff
OSZQSQP[for~@value
UZRURHRMfor~@wrong
QQQSSZSOfough*
QQQSSZSOfought
NSR[LPVZfound
POPORSSXfound a
OSSMSSS]found him
NQBcQIXTfound it
UQJRS]RYfound my
NRaQSRT[found out
dKPXR[RKfound the
QRQRhRSNfound*
QRQRhRSNfoundation
WQHSS_RPfound~@me
[QNRTQSPfount*
[QNRTQSPfountain
X[TQPJUWfour
TGULQP`Yfour >
TRVRRWSNfour a
JNMQTPRafour and
NQKSa^SNfour boxes
ZO^PRISOfour days
SSRWSSSHfour feet
ISVRSJSmfour hours
ZYRPRRRUfour hundred
ZROPSYSQfour i
WWSQSPSNfour in
RQRRVSSPfour languages
gROTNNS?four minutes
RTWRSORMfour of
SRPSRRSQfour pages
LSRSSYPLfour pounds
KSPXSRS^four seconds
LORUSdSHfour times
SRAMShRKfour weeks
MTUYSSSOfour year
RRPSSSSVfours
IWRJPSW]fourt*
TYXJQM\\Sfourteen
MQUOSQR`fourteen >
QSQSSSS]fourteenth
RPPSSPX_fourteen~@money
QWRRRRS_fourteen~@span
JQOSRXNSfourth
QRRUSQSQfourth floor
XPSSSRSRfourth leg
F_SSSRSQfourth~@part
RQNPSXZRfour~@me
JSRRSVRTfour~@money
NQKSa^SNfour~@parcel
IaORRRSKfour~@part
BaQWSSSQfour~@size
YNLVMORRfour~@span
TRQSRWRTfour~@wrong
[NNXSQRMfox
SSSSSSSOfox's
OaRSSQSQfoxin*
OaRSSQSQfoxing
QSSQSRSgfoyer
VSSSSSRQfr
VXQSSSSSfract*
XSRSSSSSfraction
RXRSSSSSfractions
PWQUYQSRfragi*
PWQUYQSRfragile
SQS_QNSZframe
RRSaSNSQframe >
NRUSSSSTframe's
QOQQTUSYframe*
MQPRSUS`framed
NRQSRRSbframed it
]SRRTSSKframes
RQKSRYSVfrank
OQiQSISOfrank*
OQiQSISOfrankfurt
SSQSSSSSfranz
[RQSRRSTfraye*
[RQSRRSTfrayed
VNLPTZZefree
LRPRSRScfree >
QSQSSXS]freed*
QSQSSXS]freedom
aNOUQMRcfreez*
ZQWQRQRPfreeze
]RLQRRRNfreeze >
LQMXSPSbfreezer
VQRSSPSZfreezer >
RSJRSSS_freezers
cRRRSRSKfreezes
QSSSSQWQfree~@money
RSQSSU]Kfreig*
RSSSSU]Nfreight
SSRSSSSOfreightliner
ZRRRS_RGfrenc*
ZRRRS_RGfrench
L^MPSYO[fresh
RSRSSRSUfresh*
SSSSSSSMfreshener
RSRSSRS[freshers
WSSSSYSJfret
SSSSSSSWfrets
HR[QRVULfrida*
ISWRRWUSfriday
UR^MSUUYfriday >
WSQRSRSJfriday and
RRmRSDSOfridays
ZKSOTQRVfridg*
ZKSOTQRVfridge
PR_LQTSUfridge >
PSSSSSS[fridge and
QSTSRSSVfried
QQRRROMbfrien*
RTRQRbMMfriend
NTSSR]PUfriend >
QQRRSPSXfriendly
OSTUSESefriends
WSSSSPSQfriendships
SSSSSSRSfries
WRRSSRSVfrigh*
WRRSSRSVfrightened
TRVSSRSPfring*
TRVSSRSPfringe
NPSUSQS`frisb*
NPTSSQSefrisbee
SSSUSSSNfrisbeed
[RPRQRVPfrog
QKWUNNQSfrom
\\SUSSRSOfrom >
>eMXRiPGfrom a
HWLRS_SVfrom another
VPSSSSSFfrom behind
RS^SSRSBfrom eight
TRSQSUS^from her
ZVLQSRSWfrom here
PSSQSWSPfrom his
TQTSSPSSfrom it
QURUSUSRfrom me
HRSSSRS[from memory
PS\\TVMRNfrom my
\\MRSSTSKfrom six
QRLZSSSZfrom that
RYG]UYKQfrom the
ORTRSbSJfrom them
SRPXSWSJfrom three
NP_VUPRMfrom~@me
\\SZRSJRKfrom~@month
UNXPRQU`from~@number
ORTRSbSJfrom~@seller
EWQRS_SPfrom~@wrong
CWR`QROPfront
Q_WPSSROfront >
QZOSSSSMfront and
PRZQSRSYfront desk
WXIUSRSWfront of
QSVWSRSMfront step
PSXMSRS^front window
SRSSSSSSfront's
POkOSSSKfront*
PQkOSSSKfrontdesk
MI\\YSQSLfront~@place
VI\\HRRSgfrost
WLTJRSSgfrost on
SbRRPSRJfroth*
TSSSQSSSfrother
RbRRRSRJfrothing
URyRSPS8froze
USURSSSTfroze*
USURSSSTfrozen
VUSSSSSOfruit
KPQPSSSdfry
`SNSQSSOfryer
[SSSRQSQfryin*
[SSSRQSQfrying
SVRSRSSSfrys
RSQVSSSXfu
FQ\\OTYR[fuck
LN_SUUSPfuck all
LXZSSSSJfuck is
MSV_SSSNfucke*
RSWSSRSSfucked
QSRXSRSSfucken
QSSZSQSOfucker
RSSSSUSSfuckers
UQS]YSTFfucki*
QXQYRPSVfuckin
VLUXZWTCfucking
QQASSiSLfucks
MSRSS=_Lfuel
QSPRSRS]fuert*
QSPRSRS]fuerteventura
NRZSSSSSfugit*
NRZSSSSSfugitive
_TERQ[QIfull
VRRRSOUPfull >
RQRRUVSTfull of
ZPSOPSSQfull stop
RSSZSWRLfull~@span
^R]PQSRWfun
XSSQSSSSfunct*
XSSQSSSSfunction
[WHRRRR]funer*
WWJRRRRhfuneral
RPQSSSSLfuneral >
WSRSSSSHfunerals
[SRPSSSVfunne*
[SRPSSSVfunnel
ITSSSSS]funni*
ITSSSSS]funniest
IPDJQUPufunny
ROUMSPR\\funny >
DSRSSVSZfunny and
]SQSSSSKfur's
HSSSSSSYfurna*
HSSSSSSYfurnace
RSWSSRSSfurni*
RSWSSRSSfurniture
QQXQSdSKfurth*
QQXQSdSKfurther
[S\\SSRSLfurther than
PPOQVYS[fuse
PPXRVZSZfuse >
MRLPS[SQfuss
MSNSSXSRfuss >
WSSSSSSKfussy
SRSSSSSSfutur*
SRSSSSSSfuture
SSQRSSRQfuzz
[RSQSRSNfür
[RSQSRSNfür elise
ORQZSRSUg
SSSSSQSQgadge*
SSSSSQSQgadget
XSQSSSRUgaff
XRSRSRSRgaine*
XRSRSRSRgained
hQOQRRSOgains
PSNSSSS_gal
XRXQSSSOgale
WSSSSMUQgall
XRSRSRSRgallo*
XRSRSRSRgallon
OPRSSRS]galvi*
OPRSSRS]galvin
TRQRRQV^galwa*
TRQRRQV^galway
QQSSWSSRgambl*
QQSSWSSRgambling
hUROQ>OQgame
SSSSSSSRgame about
L[RSSSRXgame for
YROSSQS\\game has
VROSRSSQgame you
]USSSPSNgame'*
]USSSPSNgame's
UPWSXQR^games
VSSSSSSRgame~@me
OSRZSSSUgande*
QSRZSSSKgander
QSSSSSS]gander's
WQSSSQSPgang
TSOSSSSSgange*
TSOSSSSSganges
H\\WQSMRVgap
TSSSSSSQgaps
YRLNSRUVgarag*
YRLNSRUVgarage
JSOSSQVVgarage >
[SSSSSSMgarage and
^RPNSSSMgarage door
XSSSSRSQgarba*
XSSSSRSQgarbage
VLJQ]ORMgarde*
VLKP]ORUgarden
USSPSRSRgarden >
SSRTSRSKgardener
LQQRSSSbgaret*
LQQRSSSbgareth
SSSRSSSSgargl*
SSSRSSSSgargles
SSSSSTSRgarla*
SSSSSTSRgarland
WSSSSQSQgarli*
WSSSSQSQgarlic
KWNQRMS`gary
KWQRRNSdgary >
RQZMTRR`gas
K`QSSaSHgaske*
K`QSSaSHgasket
RRRSS^SJgasli*
RRRSS^SJgaslighting
;JWaOJPZgate
ORQLSRSVgate >
RSSQSSSSgate and
VSRYSRSKgate behind
PRRXSOSOgate code
SSQOSSS\\gate is
PSSYQSSagate like
NSRXSSSXgate wide
OSSZSRSSgate'*
OSSZSRSSgate's
UQN`SMSRgates
RRZSSSSJgates*
RRZSSSSJgateshead
TSRSSSSPgatew*
TSRSSSSPgateway
SRRSPSSZgathe*
SRRSPSSZgather
SSSSSSSPgatli*
SSSSSSSPgatlinburg
_RRSRRSKgauge
UF][R>X`gave
VSLPSSR_gave him
WV`_VLPVgave it
NK]QRVRTgave me
USRTSRSCgave my
SQUSSSR[gave the
RTSNSSSXgave them
_QQORRQJgave up
SSSSSSSRgavel
PRVPSYSNgaz
OSSSSSSUgazeb*
OSSSSSSUgazebo
RPUQSRS]gazet*
RPUQSRS]gazette
MSTSSSSZgdańs*
MSTSSSSZgdańsk
USNSSSSSgdyni*
USNSSSSSgdynia
jQKQSQSJgear
TRSSSRS^gearb*
TRSSSRS^gearbox
VSSSRSSNgears
VSRRSSSRgears*
VSRRSSSRgearstick
SSSSRSSSgeese
OVMRRQSJgel
dSNRSPSQgel's
GR^QSRS^gels
QSQSRYSNgem
SSSSSSSRgende*
SSSSSSSRgender
TSXRSKVSgener*
WWSSSNTMgeneral
USQSSSSQgenerally
HQSSSSVYgeneration
SRUSSSSRgenerator
ZQQSSRSXgenerous
RSZSSPSPgenerously
RSTRSRSUgenie
PPQSUTS[geniu*
TRQTUUSJgenius
OQRSSRScgeniuses
WQMTRbRJgentl*
eQJPSMSUgentle
JVVVR]RRgentleman
OWSRSTSQgentleman >
NQRTRXSNgentlemen
SSSSSYSNgently
MRRSSRSwgents
N_PRSOSNgenui*
N_PRSOSNgenuine
RSVSSQSSgeogr*
RSVSSQSSgeographically
USPSSSSSgeolo*
USPSSSSSgeological
TRSSSRSYgeome*
TRSSSRSYgeometry
NSSRSRSdgeorg*
NSSSSRS^george
SSSSSSSZgeorgia
]PQRSRMQgeral*
]PQRSRMQgerald
[RRRSRPNgerald >
LSTSSSSZgeran*
LSTSSSSZgeraniums
RWLRRNS_germa*
SURSRISUgerman
QUNRSXS]germany
N[SRSSSQgerna*
N[SRSSSQgernany
RSQSSQSWgerry
QQRSSWSOgestu*
QQRSSWSOgesture
WQTP]OSWget
FTQXR\\URget a
QWaPSPRXget from
KReRSPRHget here
SPRQSQRqget in
NSSSVPSYget into
FPQRe^[Vget it
[PXSSVSLget one
[RKTSQS^get out
HSMSSYSWget that
bTGPQMVHget the
MS]ORJSMget to
PURORTSQget up
YSMSSVPCget your
aHNIWMR\\gets
TSSSSSSUgets hot
XRON^TRIgets in
SRSSSPUWgets the
[PSRQRSWgets to
WRSSSRSSgets~@sense
WOXRTXRKgetti*
RSWSSSSRgettin
YPTRTXRLgetting
VRSSSSSNget~@me
cXQSRMSIget~@seller
URTSSSRSghent
VLXLQHRYghost
RR]SSSSNghost >
OQ]QMXUWghost*
MS^QSXSQghosted
UQRSPSVUghosting
SSSSPSSWghosts
RSSSVSSRgiant
SSSSSSSPgiant*
SSSSSSSPgiants
RSRRSXR\\gif
OHgQYZMLgift
QOQS[OONgift wrap
QOQS[OOMgift~@pack
@QSMSRR~gig
YSRRSUSOgigge*
YSRRSUSOgigged
TSSRSSSSgiggl*
TSSRSSSSgiggling
RSSSSPVUgilde*
RSSSSPVUgilded
VSSSSSSRgilet's
VSSSSSSRgilet*
SQVSSSSUgimba*
SQVSSSSUgimbal
SRSSSSSNgin
XSLRQSSOginge*
YSNSRSSIginger
SSQSRSSYgingerbread
XSQSSSSRgins
NSZTQZRNgirl
NYWQROSZgirl called
QSQSSXSKgirl in
]QPURTSRgirl on
cSQSSPSHgirl says
NRRSSRRegirl'*
NRRSSRRegirl's
CRMRSSRigirlf*
QRMSSSSYgirlfriend
ESSRSSRcgirlfriend's
CRTRQQSegirls
MSSSSRS[gisbo*
MSSSSRS[gisborne
VSSSSSSRgit
TYGSQTQagive
\\ONSSTRSgive it
PQRSSXPSgive me
TSSRSSSUgive the
USRSRTSQgive them
GWTTRbOLgiven
MZQRTRSWgiven it
USZQSQSGgiven the
SPU]SISOgiven to
]PXRRPSUgiven up
YK]SRQTNgives
XRQSSRSZgives up
WPRSSWPNgive~@me
USRSRTSQgive~@seller
SSTRSRRIgivin*
SSTRSRRIgiving
NS\\RSRSQglaci*
NS\\RSRSQglaciers
\\SQRSWSVglad
OSSSSRSVglamo*
OSSSSRSVglamorous
TSSSRSSRglanc*
TSSSRSSRglances
WRRSSSSOglare
LR[URRSSglasg*
LR[URRSSglasgow
MRWTSRSXglasgow >
3_RU^QS]glass
OJSSPSSdglass >
QXSSRSSRglass and
bNRVPWSPglass of
S[RLTKXSglass*
S[RLTKXSglasses
QcMMRTXNglasses >
SSSRSSSPglaze
OSLPSSS^glazi*
OSLPSSS^glazing
gOKRRQRGglide
`QRRSRSLglide >
`XTQTRSNglide*
QXRRTRSQglider
aSUSSSSPglides
[RRRTRSHglitt*
[RRRTRSHglitter
VRSSSSSRgloam*
VRSSSSSRgloaming
_QRQUMSKglobe
SSSSSSSRglobe*
SSSSSSSRglobes
bRRQSRSMglori*
USRQSSSPgloria
`RRSSRSPglorious
\\RORRRSWgloss*
ZSQSSSSWglossary's
URQRSSSSglossy
SRSSSSSLglove
_ZYPRURJglove*
_ZYPRURJgloves
JQ[PSOSSgloves >
dOLSSRSQglow
eSVRRRSAglows
[UIQQNR_glue
YRPSSNSPglue >
P]RQSTRMglued
SSSSSRWSglute*
SSSSSRWSgluten
XSSSSSSKgnaws
SSSTSSSSgnome
^MQRJPOXgo
JTS]SRSNgo >
SRSVSSSZgo and
KS_QSSSKgo down
[TOSSPSCgo in
UQSSSRSMgo of
WRSSNQSRgo on
aRQSSPSTgo through
RQUNSWSWgo to
MRQRSSS]go with
SSSSSRS[goa
QSSTSSSRgoal
NRRSSSSZgoali*
NRSSSSSWgoalie
SSSSSSSVgoalies
NZRSSSSNgoalk*
NZRSSSSNgoalkeeper
USQSSSSUgoan
NQ]RSLYLgoat
PSKSSRSZgoat >
VSSSSSRQgoate*
VSSSSSRQgoated
MSMSSgSPgoats
RS]KSRRTgob
LRSSZSSSgoble*
LRSSZSSSgoblet
NRQSSRSqgobsh*
SSRSSSSVgobshite
ORRSSRSngobshites
ENQVUQWlgod
QRPQSYSXgod >
RRRSSPS^god bless
XS\\PSPYBgod help
SSSRRQSYgod's
RQ`MTPQHgodda*
RQ`MTPQHgoddamn
RSRSSMSXgodot
SSSSSSSTgodse*
SSSSSSSTgodsend
SSXSSQSOgodso*
SSXSSQSOgodson's
KSTQSRSogodsp*
KSTQSRSogodspeed
h?UGPETQgoes
8JYVSRSrgoes >
SSYRSSSYgoes around
I_QSSUR\\goes back
ZSRQRRXTgoes for
SRPRSSR]goes in
SOZSSUSPgoes missing
VSRSSOQ[goes off
]SSSSQSJgoes on
MSJRSSS`goes out
NXQRSSSRgoes over
^LPSTSSRgoes right
USTSSQSSgoes the
VPSSSRRRgoes through
LRXPSRSHgoes to
VRORSSSLgoes up
SOZSSUSPgoes~@late
I_QSSUR\\goes~@refund
SSOSSRSWgoes~@sense
SSXRSGS[goeth*
SSXRSGS[goethe
RSVSSSSQgoggl*
RSVSSSSQgoggles
TSSSSSSRgogo
VHXPZRS]going
TPQQRRSCgoing >
VPPZSSSAgoing by
QS[SSPSYgoing on
LRXSSUS[going round
>UaL\\JRYgoing to
FROHQvcJgold
MQURR]UQgold >
ZRQSSRSLgolde*
ZRQSSRSLgolden
PTSSSSS\\goldi*
PTSSSSS\\goldilocks
ORQRSSSUgolf
R^]NNDW\\gone
Uc[XSNRGgone >
LZSSSRQTgone and
^K\\SRRSIgone back
[SQOSRSGgone by
^OQSSUTLgone from
oQESSSPLgone now
PSNSSSSMgone off
RNYVSRSLgone on
QSRSSNS]gone through
UQWPSUYMgone to
NR^SSSRNgone walkabout
^K\\SRRSIgone~@refund
OROSSQS_gone~@sense
TSMSSPS^gonna
\\W]KQTUUgood
_^PPVNSCgood >
RWSSSRSPgood and
KOSSSYTOgood bit
NSZSSRSMgood cardigan
\\SSSTOSJgood deal
GTSSSMS\\good enough
YROSSQQQgood for
SRSSSRRXgood heavy
QVRRSSSXgood luck
OSPSSQSYgood morning
BWRUSSScgood on
KSSRSYSNgood people
VRSTSSSZgood strong
YSSSSRSHgood way
YSSQSSSQgoodn*
YSSQSSSQgoodnight
`QSSSMSNgoods
SSRSSSSRgoodw*
SSRSSSSRgoodwill
RHQRSaSKgoogl*
OHQSSaSPgoogle
USSRSSSNgoogly
ENKYRMSrgoose
VOOTRRSJgoose >
GRSVSSShgord
RSKcSNSZgore
`OSSSRSPgorg
\\QOQSRTOgorge*
\\QOQSRTOgorgeous
TSSSSSSIgorgeous >
QSSWSSSUgoril*
QSSWSSSUgorilla
XRSRQRSWgossi*
XRSRQRSWgossip
P^PMO[S[got
QWORS]SJgot 0
gNLSSSQMgot >
PVWSQ[VRgot a
PYRSSPS[got about
NSJSSbSCgot back
_VNSSPQRgot four
_L[XSPR?got here
GSNX]VSHgot in
GR[PRQ[Ugot it
S[NQSRSPgot left
_RNSSSSQgot me
TMIZQOSWgot my
RSWSSPSNgot nothing
WTQSRPSRgot one
]bMNQNRVgot the
SPR]SSSQgot this
@TZPS]Segot to
ORVSSYSXgot told
PR\\RSOScgot up
QZQPS\\SJgot was
VSSSSSSSgoth
VPVPSPR\\gotte*
VPVPSPR\\gotten
OZSSSSSSgouge
NRRSSRvNgougi*
NRRSSRvNgouging
SYSRSSSQgover*
SYSRSSSQgovernment
[PVMRPSLgown
NSSSSUSTgo~@sense
^RSSSMSQgp
ZXRSSRSDgps
OSUSSSS[gpu
USSSSRSSgqebe*
USSSSRSSgqeberha
YSSSSRSMgrabb*
YSSSSRSMgrabber
CRaSSXSYgrace
SSUSSQSUgrace*
SSUSSQSUgraceland
PSUSSSSbgraci*
PSUSSSSbgracious
hNUPSTQQgrade
SQXSSQSLgrade >
QP\\QRQSRgradu*
SQSSRRSWgradual
SSQRSRSWgraduated
QS^SSSSJgraduation
PSRPSTS^graha*
PSRPSTS^graham
PSRPSTS^graham >
RQSSRSSQgrain
VTSSRRSQgrain*
UTSSRRSRgrains
TSSSSSSRgrainy
USPSSSSSgram
TRSSSSSTgrams
XRUUTSSAgran
cONVONQWgrand
MSMOSMZngrand >
]PR[SQSQgrand and
VLYSSRQGgrand for
TOMHWJQ`grand*
TSSSSSSSgranda's
[RRRSRSGgrandad
JSSSSSSXgrandad's
JSSSSSSegrandbabies
VRSSSSSPgrandbaby
SSUSSSSGgrandchild
PULSSSSXgrandchildren
NSTSSSSTgranddad
YRQSRWSQgranddaughte
USRRUWSHgranddaughter
USSWSPSSgrander
OSRQRLS`grandfather
^RSQSSSWgrandkid
RQKSTPS[grandkids
]SSSSOSKgrandma
CQ\\QVPSTgrandmother
SRXRTSSEgrandmother'
XSWRSSSHgrandpa
JQRSSRSdgrandpa's
LUSSSSSYgrandparents
WXSOUYRRgrandson
^SNRSSSUgrandson's
SSSSRRSZgrandsons
XSQPTQSSgrann*
_SRQURSMgranny
LSRRSRSYgranny's
TRWRRRSMgrant
SSSSSSSagrant you
SSSSSSSPgrant*
SSSSSSSPgrantham
QSSSRSSZgraph
Pa^SSJSSgraph*
PaRSSSSAgraphic
SS_SSJSZgraphics
SSSSSSS]graphs
SSSVSSSSgras
WRNRZQRNgrass
VRQV^QRMgrass >
^POSSTSDgrate*
SSOSSUSPgrateful
^QSSSRSGgrater
RSSSSYSQgrati*
RSSSSYSQgratis
TRSSSSSSgrave
QOQVRQRVgrave*
QOQVRQRVgravel
UORXSRSWgravel >
ZPRRRQSSgravy
PRTSSRSSgravy boat
TQQSSPS^gray
YSTSSSSKgraz
LRPSdRSUgreas*
PRQSdRSQgrease
PSRSSSSVgreasy
fKJRUZYFgreat
:PSRSPSigreat >
XRSSSRSVgreat little
bRSQSRSIgreat on
VRPSSSSLgreat*
VRPSSSSOgreatest
SSSSSSSPgreatmusicshack
VSSSSQSLgreec*
VSSSSQSLgreece
SSSSSSSPgreed*
SSSSSSSPgreedy
XXRUPGRXgreen
TQLSSPS`green >
YNS^RRSHgreen and
OSRSSSRRgreen bananas
PPOQSSS_green bin
OScMSSSOgreen door
P[MSSRSPgreen i
QOXSSSSSgreen's
WNUQSVRLgreen*
[RPQSRRLgreenhouse
QSSSSWSSgreensleeves
P[MSSRSPgreen~@me
LP_LSSS[green~@place
KXPRSSUcgreet*
O`SSSPSJgreeted
TQRSSVSQgreeting
RMRRSRUqgreetings
PTRSSSSPgreets
TSSRSSSOgrego*
TSSRSSSOgregorian
JUPLSRSqgrew
PXPXRHR^grey
ZOMPSKR[grey >
WSRSSSSNgreyh*
WSRSSSSNgreyhound
SSSSSSSRgreys
SQOZSSSLgrid
RSRZSSSIgrids
_RQSSRSQgrill
TSSSSRSSgrill's
UQSSSRSRgrill*
TQSSSSSRgrille's
bNQQUXRPgrind*
_PQRUYRMgrinder
RRRSSaSEgrinder >
VQSSSRSWgrinds
QSRSSRS\\grins
qCOVRRSZgrip
LXRSSUSVgrip'*
LXRSSUSVgrip's
XQRRSSS`gripe
^RRSSQSMgripp*
USSSSSS[gripper
\\SSSSQSFgrippers
SSSSSSSRgrippier
_NRQRRSJgrips
TSSRSSSSgrips like
STSRSRSVgrisw*
STSRSRSVgriswold
_ESSSSSXgrit
SSSRSSSRgritt*
SSSRSSSRgritty
SSWSSSSSgroan
XSRVSSSDgroan*
XSRVSSSDgroaning
NRdHWSSTgroce*
NRdHWSSTgrocery
URQSSSSRgromm*
URQSSSSRgrommets
RMPRSPScgroom's
KMWPSPSYgroom*
MSZQSSSIgroomsmen
]QRUUSSEgroov*
]QRUUSSEgroove
HPXTSPScgroun*
MP[TSMSXground
TRZRSMSXground >
JSOVSSS\\ground floor
TSSSSSSSground's
MSQSSVS^groundhog
ZPKTSQSNgroup
SVSSSLSSgrous*
SVSSSLSSgrouse
JSQRQSSSgrout
OSPSSRSYgrowl
WSSPSSSQgrowl*
WSSPSSSQgrowls
FKfRS[SFgrown
USPUSUSUgrown man
USPUSUSUgrown~@staff
ORWSSRSagrows
USSRTSSLgrowt*
USSRTSSLgrowth
MRRSSRSrgrrr
RSSSVSSRgrudg*
RSSSVSSRgrudge
PSRSSVSYgruff
RSQPSSS[gruff*
RSQPSSS[gruffalo
RMQZSTSTgrumb*
PQQ[SRSUgrumble
UPSSSUSRgrumble's
SRSSSSSSgrumbles
LRSRSdSPgrump*
LRSRSdSPgrumpy
MSPRSSS[grunt*
MSPRSSS[grunts
SRSSSSSSgsm
NSNSSbSDgst
ORvSPQQXguam
PVRRSSSVguang*
PVRRSSSVguangzhou
GQNSRhRQguara*
GQNSRhRQguarantee
UWOQUVRTguard
QTRYUSSQguard*
PSSSVSSTguarded
UPSYSSSPguarding
RXSSRSSSguards
RSSSSSSTguelp*
RSSSSSSTguelph
QS\\SSPRMguern*
QS\\SSPRMguernsey
BU\\XSPSdguess
TNPRSLRrguess >
nTHRRNSKguess*
jTHRRQSTguessed
WSSSSPSJguessing
SPKRQTS[guest
NPRSSSS]guest room
VO[QSPSOguest*
VO[QSPSOguests
VZeQSMSZguide
SSMSSRSSguild
SSPSSSSSguilt
SSSRSSSRguilt*
SSSRSSSRguilty
QRSScSSIguine*
QRSScSSIguinea
YPRRSSSPguinn*
YPRRSSSPguinness
^PKQRUSMguita*
^PKQRUSMguitar
RSSRSWSSgujar*
RSSRSWSSgujarat
OSVQSSSZgulf
YPQRSSSSgully
SSSSRWSRgum
WSSSSSSQgumbo*
WSSSSSSQgumboots
SSSSSSRPgumle*
SSSSSSRPgumleafgoods
YSSSSSSMgummi*
YSSSSSSMgummies
SSQSSSSRgummy
USSSSSSMgums
VUSQRUQLgun
SSSSSRSVgunsh*
SSSSSRSVgunshot
_SPSSSSFguntu*
_SPSSSSFguntur
[SSSSSSMguruj*
[SSSSSSMguruji
C_SSSSSSgusse*
C_SSSSSSgusset
SSSSSQSXgust
QSSSSSSUguts
HKgXRPSigutte*
PRPRSRSngutted
KLjYRQSNgutter
T[MS[TRJguy
WSSRSXSKguy >
SSSSSSSMguy's
JNUOSSVVguys
RSQSRSR^gwinn*
RSQSRSR^gwinnett
aKTRRQQMgym
Q_SQSQSKgym's
SSWRSSSUgympi*
SSWRSSSUgympie
QWSSSSROgáis
SQZQSOR_ha
SRYRSPRfha >
PSZSSSSRhabib*
PSZSSSSRhabibi
QSSRSUSWhabit
EeRVQQLXhad
qTPRRPREhad >
OWYNZTZ[had a
RRPSSTSMhad already
RUSSSTSUhad an
aPSSSRSKhad and
@`ZNRRRNhad been
YUYQSRSMhad come
LUSSSSRThad four
FUQQRWSghad gone
VRPSSSSQhad got
HVQRSSSchad her
MOcRSSSOhad hers
QXQSSSSWhad his
OQRRTUSUhad i
TP\\UQdT<had it
MPSSVSSRhad its
YQNWSOVQhad me
ISXPShS;had more
SQRWSSRRhad my
OQdRSWSDhad no
UOFSSeSKhad not
OLxRPPSHhad one
XSRSSUSJhad paid
[QSVRQSGhad put
SRSUSPSPhad sent
S\\SSSNSVhad that
TCYGNLV`had the
MQTRSSSWhad them
OZRSSSRWhad this
UMRRSWS`had three
NNMmQNQehad to
VPSSSRTKhad two
QPRQS[SWhad written
SSYSSSSKhaded*
SSYSSSSKhadedas
GZUURVOWhadn'*
GZUURVOWhadn't
UZMQSWS@hadn't been
XSSSSQSShadnt
[TWPSRSNhad~@arrive
SZMSSUSNhad~@late
TLRYSPULhad~@me
PM\\NS_SPhad~@not
AiSSSPP\\had~@number
RWSRSTSJhad~@ordered
OVUPSQSShad~@reply
HNORSLSqhad~@seller
SRSUSPSPhad~@sent
KSQQSRS_had~@used
VRSSSSSShail
TSSSRSSPhails*
TSSSRSSPhailstorm
_UMPQIRVhair
LOQRSOSQhair >
TWQQRSSUhair in
HWPSSRSXhair on
MRVSSSSThair'*
MRVSSSSThair's
OVRUS]SOhaird*
PSRUS]SLhairdresser
RVSSSRSWhairdryer
G^SRSUSXhairl*
G^SRSSSXhairline
SSSSSUSShairlined
SSSSRSSRhairp*
SSSSRSSRhairpin
NS]SSQSUhal
XKXUOTiDhalf
KSGPQgRQhalf >
[XQRUJQQhalf a
SSOSWPQYhalf an
QSQWSRSVhalf hour
LWYRSSRUhalf is
QRYSSTRLhalf my
WQPWQJTahalf of
OR_RSPPWhalf term
^SRUMOPOhalf the
PRQSSKVOhalf what
PSRPRSS[halfw*
PSRPRSS[halfway
MSRTSTSWhalfway through
XSQSSSSShalif*
XSQSSSSShalifax
XV`CSYRRhall
SRNOSTSZhall >
SRURSUSThall in
RSSSSSSShallm*
RSSSSSSShallmark
OS\\PS]SChallo*
RSSSS^SEhallowe'en
QS\\PSRSQhalloween
SSQTSSSUhalls
_MSSRSSShallw*
_MSSRSSShallway
VSPSSSSXhalt
IZRSSSSShalve*
IZRSSSSShalves
^RQRQJ\\Zham
QSSSSSSVhamis*
QSSSSSSVhamish
^ORTPQRZhamme*
`OROPQRZhammer
QSSWSSSUhammered
SSSSSSSQhammering
`SQRSSSLhammo*
VSSSSSSRhammock
VSSSSRSOhammock's
ZSRSSSSQhammocks
IQURP[T\\hamst*
JRURPRT\\hamster
QRRRPRSWhamster >
QRSSS\\SShamster's
JgGJLUP_hand
ZJLTRRRDhand >
IXYRRRTNhand and
KTaQSMSehand is
UWMORSSQhand it
WRRRSUSHhand on
UPPRSQT\\hand out
RZVRQXRPhand the
SSSSSRSPhand'*
SSSSSRSPhand's
SSSSSRSShandb*
SSSSSRSShandbook
\\Y[WROQEhande*
@\\_`RPQNhanded
UYOPSPSQhanded >
PTP_SWSLhanded it
IOcLRPRdhanded to
aQPSSSSLhandel
aQSJSSSQhanders
SSSSTSSQhandf*
SSSSTSSQhandful
PSUQSPSZhandi*
PSUQSPSZhanding
ZSOSSRSShandk*
ZSOSSRSShandkerchief
WS<PPUdQhandl*
XRPTRSQOhandle
JYSSSSSUhandle >
UPSSSSSXhandle and
VOSSSSSRhandle is
YXSRSRRZhandle's
TXSSSRSZhandle's~@sense
TRSSSSSShandlebar
MOSRSRSWhandled
_WQSRONOhandles
GPBQR[lRhandling
RRRRSUYIhandling >
JSS_SSSShandr*
JSS_SSSShandrail
SL\\\\PJVFhands
ZMLTQQRNhands >
[PVQQSSEhands and
LRNRSRW^hands are
bLQTRPRKhands*
QRTSSRSPhandset
TRSRSVSShandshake
SSVQSQSQhandshakes
cMMWROROhandsome
hPPPSQSchandsome >
HNQLThS[handw*
JQRNUcS^handwriting
PSSSSQSYhandwriting'
TPRQRZSJhandwritten
URSQRZSKhandwritten card
_QVQSOTShandy
lQPRSRSKhandy >
\\MZQRNSDhang
WQSSSSSPhang a
RXQSSRSXhange*
RXQSSRSXhanger
SSSSSSSRhangi
MVSUSQVThangi*
MVSUSQVThanging
]SUMSXRKhangs
ZSSSSOSRhanlo*
ZSSSSOSRhanlon's
IWPVTNR_happe*
RSSSSPS^happen
NTUURPS[happened
VRPURPSShappened >
OVOTVTRLhappens
USQSSUSThappi*
VSQSSSSShappier
RSSSSUSThappiness
Q[QTTGQdhappy
YQSPSNSEhappy >
VUUSSPSPhappy birthday
LQQQSSSbharas*
LQQQSSSbharassment
^USRSRSEharbo*
^USRSRSEharbour
SSSSSSSUharco*
SSSSSSSUharcourt
QSJUTmRHhard
\\QOQSHShhard to
QSSQ`QSKhardb*
SSSQ[SSKhardback
QSSSXQSShardbacks
SRSSSRSWharde*
SRSSSRSWharder
ZQQRRURHhardl*
ZQQRRURHhardly
TQSSRSSShardly any
RWSSSTSNhardw*
RWSSSTSNhardware
QQSSSSSQhare
^RUQSSSPharle*
^RUQSSSPharley
LPSSSQS{harm
MS_SSRRTharma*
MS_SSRRTharmattan
SXTRSRSRharmo*
QXURSRSQharmonica
USRSSSSTharmony
SSSRSRSSharne*
SSSRSRSSharness
MSRRSQS`harol*
MSRRSQS`harold
SSTQSSSLharri*
SSSQSSSRharrises
SSSSSSSMharrisonburg
YSRSSOSSharry
SSSSSSSRharsh
QSLSSTS_harve*
QSLSSTS_harvest
VUXOMKPPhas
RfOKOIP^has a
WSQSSSSLhas about
XPSPSQS]has asked
PXT_RfNIhas been
YSRQSSSNhas borrowed
RXSQSRS\\has come
ORYSSOTOhas ever
TORVSVYNhas gone
UWSRRVS@has had
TRQSSPS]has improved
SSaPSRSFhas it
TRQRSZS\\has left
KQSXSRSThas my
\\NNRUPS_has never
\\YIQQfSThas no
NO[MVOUQhas not
=R^RSXQ_has now
fKNQRRR\\has one
^WRSSRSAhas opened
\\RRRSRSLhas opinions
SSOSSXSIhas promised
OSSYSQSPhas read
KRkPSISGhas seen
GSZOSSS_has started
WSRSSSSKhas survived
WRSRVSSMhas taken
RS_RRYSWhas the
SSQSSTSUhas this
ZSPSSQS]has to
SSPPSQS[has turned
U\\RUSSSEhas two
WJaJPOVUhasn'*
WJaJPOVUhasn't
WRQRSQSYhasn't been
JSYRSSSUhasn't moved
OSPPSSS_hasn't~@works
LQeRSSSMhasnt
SRSUSSSXhasti*
SRSUSSSXhastings
YS\\NSNSYhas~@arrive
\\NLRUPS[has~@late
KQSXSRSThas~@me
WUQJUbTRhas~@not
I]LRSQRShas~@number
MQRSSXSfhas~@recommend
fPRVSMSShas~@reply
OSSYSQSPhas~@use
^WRTSRSDhas~@used
VQ[RSQSDhas~@works
NcPPWPSKhat
M_PSRRSShat >
USSQSSSXhat and
WSSTSSSQhat's
TRUOWOSWhatch
WSVRRPSQhatch*
SSVRRQSThatched
WSSSSRSPhatchet
ISRVSRSdhate
PSQRfRSKhated
WSSSSQSNhater
dRRTQOSGhates
ZRSTSPSQhates me
ZRSTSPSQhates~@me
>NYRSMO~hats
SSSRSRSXhaule*
SSSRSRSXhauled
SRQRSRSXhauli*
SRQRSRSXhauling
VSSSSSSQhauls
WSRRSUSFhaunt*
WSRRSUSFhaunted
NNZJTTXXhave
SR`PSQR[have >
CUZSMGRdhave a
_QTSSQSMhave already
UPWSSSSIhave and
YOQSSM\\Vhave asked
a\\[MRRY>have been
RTSSSQTHhave called
VRLRRMTmhave come
[PRSWiS3have done
TPRQROSWhave found
QYQRRZSShave given
ZQTSSKULhave gone
_MKHQ^Qahave had
YOQSRSRMhave i
HR~TQFUEhave it
NSNQRSQchave kept
TTXORNSahave laughed
nZKMSWS9have met
MSVMSSSXhave my
WNJRW[SHhave never
OPIUSSS`have no
YZLORRSQhave not
TRlSRTS=have nothing
SYMTRZRQhave now
jSTUSRR7have one
V]OSSQSHhave ordered
NQRQRSS]have put
aRRSSOSShave read
SSSTSSRVhave sat
SSSRRQSJhave seen
ISOQSQSfhave since
QSWRSSR`have started
]RPOSRSQhave stopped
SSUSSYRKhave that
NPJZRdUMhave the
RQT\\PRQJhave to
RSUSSYSDhave told
J`PSSRSHhave two
QRQSQUSXhave used
QSSQSPYThave waited
D_VXSQRShave walked
`LPLRVPWhaven't
OSQLSSSXhaven't spoken
PSVSSQSNhaven't~@arrive
\\KbJRRPRhaven*
ORfRRPSNhavent
[bERRLT]have~@arrive
SSSTSSRVhave~@day
XMIPWXYFhave~@late
SORMRSRRhave~@me
S[[QQSSLhave~@not
S\\OTSRS=have~@ordered
XORSSRS\\have~@recommend
VPQSSN\\Khave~@reply
OSSSS[SMhave~@sent
XRYURPSWhave~@use
XUPSQTSFhave~@used
]RPOSRSQhave~@works
WUUORRVShavin*
WUUORRVShaving
?RZRSSVahaving a
NRRRSRShhaw
[QLPSSSIhay
TRRSSSSShaydn
OSR`SRSShayra*
OSR`SRSShayrack
RZSSSSSQhazed
RSVSSSSWhdmi
FIDnCLGghe
UNRTSQRshe asked
XSSUSRS[he ate
TRQVSVSPhe called
QP_LSMSZhe came
[QPDSRS^he can
QPQ\\SSSFhe chose
MXP[SSSYhe comes
LSYSSPSOhe could
WSSOSPSLhe delivers
BQUYSYS\\he did
]RM\\QNSHhe didn't
IRRRSQSZhe does
KTcYSTSOhe doesn't
LSR^SMSGhe gave
MSSPSRSUhe goes
SRYNSSSVhe got
\\EISRNSbhe had
YSVMSRRWhe has
KSMQSRSahe hasn't
LSgKSTSThe is
NRO^SNS4he knocked
BQdSSPRIhe left
PVRdSOSKhe looked
NXSRRQSPhe looks
OR_TSQSXhe made
QQ^RSWSThe never
TUPUSOSShe put
MSRdS@SHhe rang
GSRaSRSFhe read
eSRGSZSHhe said
OSQ^SRSJhe sat
OQSRSTSkhe saw
BfT\\SPUPhe says
OSPVSRSMhe set
XSOPSRS[he takes
RSNQS]QJhe told
EUT\\SPS`he took
ORQUSOR_he wanted
USNVOFS\\he was
YOXESLS[he went
OTMKSTRdhe would
PSSMS^SLhe wrote
BQLlQXQPhe'd
UTQRSOSWhe'd been
NN[LRHRvhe'd have
QSRVSSS^he'd put
JQR\\S\\TGhe'll
PIRWOXKshe's
MVULSPUohe's a
bWQORMS[he's been
TXKRSQSThe's got
LRYQSSSWhe's had
TQURSQS_he's in
\\S[RSUS5he's learned
_PMQSTSNhe's not
NPOPSQShhe's on
OXHRSQSThe's~@arrive
_PMQSTSNhe's~@not
POXRSKQbhe's~@reply
a[QRLMOQhead
DQKSR\\S[head >
MPMWSSS^head and
SZXRSSS>head before
URRRSUSQhead came
SSRRSSSQhead doesn't
OSSYRSSNheadi*
OSSYRSSQheadingley
SSSSSSSPheadings
PYS[SPSIheadl*
RRSSSSSKheadlamp
SORZSSSPheadland
P[NSSSSVheadless
SOYUSQSWheadlight
RZSSSSSQheadlight's
VSSSSSSPheadlights
LQLTSNR`headm*
LQLTSNR`headmistress
TSSSSSSQheadn*
TSSSSSSQheadnotes
[RVQSQROheadp*
SSSRSRSSheadphone
[RVRSRROheadphones
XSSSSRSNheadr*
XSSSSRSNheadrest
ZOMVSOQOheads
RaLRSZSFheads*
UYMSSUSSheadset
USSSSSSQheadset's
SSSSSQSSheadsets
P\\SSSSSLheadstock
SRSSSZSPheadstone
\\SLSSSSQheadt*
\\SLSSSSQheadtorch
URRRSUSQhead~@arrive
YRRRSSSGhead~@not
[QRSSSSRheal
TRRRSPS\\heali*
TRRRSPS\\healing
SSRSSOSVhealt*
SSRSSOSVhealth
TSSSSSSOheaps
PNMWPUNShear
USSSSSSOhear >
OSRSSSSMhear a
QSPKSSSZhear him
_RL^RUOVhear it
RSOSSRSOhear my
VQYQRNS[hear the
DOLX]_RHheard
CSRRRSStheard her
ORQO_RS\\heard it
RRYWQRSPheard of
SSN^USSNheard the
XSYMSSSSheard~@me
NMaQSZRKheari*
NNaQSZRKhearing
URNSSRSRhearing aid
SRSSSSSShearing's
QSRRS[SOhears
T\\YNQRQVheart
F`KXRSSXheart >
SQSSSYSNheart*
USSSSSSRheartbreak
VSSSSSSJhearth
NQSSSZSXhearts
TSOSSQSKhear~@me
_NMRRQRRheat
WRSRRSSRheat >
TNXRSORRheate*
WQPSSRSLheated
PP[SSPRYheater
SSVRSSSQheath*
SSVRSSSQheathrow
QRNYSQSUheati*
QRNYSQSUheating
jPRUQQSPheats
SSSSUSSRheats*
SSSSUSSRheatsink
QSYRSSSNheatw*
QSYRSSSNheatwave
PSSVSRS[heave
_ROSSRVNheave*
_ROSSRVNheaven
kSTQPNRRheavy
SSSSSSSUheavy >
SQSSSSSZheavy as
WRPSSQSWhebde*
WRPSSQSWhebden
RSSSSSSVhebe
OSS\\SSSNhebri*
SSWQSSSShebridean
OSO^SSSNhebrides
SSRSSSSSheddl*
SSRSSSSSheddle
KLSiRRSBhedge
QRGcSSSJhedge >
USOUSSSQhedge*
USOUSSSQhedgehog
KWPQSYSIheel
OQSSSUSPheel of
[SSSSSSPheel'*
[SSSSSSPheel's
TSSSSSSOheft
PSTSSSSSheidi
NRSTQRSlheife*
RRSSQSS^heifer
ORSTSRSaheifers
]QKUSQSOheigh*
]QKUSQSOheight
VSSSSSSMheight >
[SQSSQSQheirl*
[SQSSQSQheirloom
YSSEUUPYheld
aPRSRQSXheld >
PR\\SSRRMheld at
BYPQRRSeheld it
PSTTRVSYheld the
bRRSSQSRheliu*
bRRSSQSRhelium's
QN]bSOSUhell
OSQbSPSNhell >
_VK<S]O]hello
PSPSSRPRhello~@me
QW]PRRSRhelme*
QW]PRRSRhelmet
SM]HQWWhhelp
WP[LRPRZhelp >
VQRVSSSNhelpe*
VQRVSSSNhelped
TRSVSSSShelped me
RRSWSSSOhelped~@me
ORRRS]SPhelpf*
ORRRS]SPhelpful
RRRSSRSThelpi*
RRRSSRSThelping
VRSSSSSQhelps
ZRXRSPZ@help~@me
RSSSSSROhem
RSXQOSS`hems
^\\POSUSGhen
NSTUSQSUhende*
MSSSSQS\\henderson
TSTUSSSRhendersons
Q\\PSSQSShendo*
Q\\PSSQSShendon
\\QDRSSSPhenna
USSSSSSThenne*
USSSSSSThennessys
aSRS^SSDhens
bSSS_SS<hens >
RQWOKHM[her
HSYNRIR^her >
JPZ]STRgher a
ZPRSSSSLher and
NRPSSUSYher first
YPSRSOSKher hand
IPVRS[Seher head
NWQORSSiher in
YSQSSVSSher kitchen
P`QOSSSWher name
NSXTSTSQher on
cRGQSWSFher own
OR_SSSSPher the
SSRUSSSWher to
>I`[MMY[here
QTVKOLO]here >
OS\\SSVR_here and
POUeSLRRhere before
PPZYRQRIhere by
QRWQSVPOhere for
LSWOSUQ]here i
VZOkSTQMhere in
T\\EQSQSNhere is
RTOQSYSNhere it
SSSVSRSNhere next
RSTRSQSZhere on
RSTSSPSHhere so
cRWRSRSIhere the
ZVLQSRSWhere to
RSYRSRSXhere yet
QSRSSWSXhere'*
QSRSSWSXhere's
QSYUSPRDhere~@day
LQXMSWQWhere~@me
ZPKSSRSShere~@not
JQNKSSgEhere~@number
SSSSSSSTherit*
SSSSSSSTheritage
SRSSSRSShero
USQSSRSRheroi*
TSQSSRSSheroically
TSSSSRSRheroine
[SMRRPS^heron
VLZPRORZhers
TOfRSSSPhers >
VSQRSRSLhers is
UTQPRQRdherse*
UTQPRQRdherself
RQRRSRSKherself >
VPUQSQSJherself and
QQWVSNRWherself with
OOVRRUSPher~@family
FSVVRSSZher~@place
TRWSSSSKher~@recommend
TSRSPRSShexag*
TSRSPRSShexagons
SSSMSSSWhexha*
SSSMSSSWhexham
YRSQRMYOhey
YRSQRMYPhey >
RTbLSMSPhe~@arrive
OSQ^SRSJhe~@day
KQYWSeSUhe~@late
KRX\\QKSUhe~@not
MPO^SORRhe~@ordered
NMK_SVPYhe~@reply
JORaSRSDhe~@sent
^RRbSPS?he~@use
OSP[SSSShe~@used
MTRMSWSlhe~@works
LRQOUSSqhi
VSSSSRSJhiccu*
VSSSSRSJhiccups
LRNWSdRLhid
QSOYSQSOhid it
WSRRSSS`hidde*
WSRRSSS`hidden
LS\\TSMSUhide
PRZRSVSOhide nor
\\ORSSVSMhides
PRZRSVSOhide~@not
VQQSSQSYhidin*
VQQSSQSYhiding
cN[LRXSGhigh
SSQPSRSMhigh >
TRRSSXSThighe*
QRRSSXS\\higher
VRSSSSSKhighest
aRPSSOVQhighl*
SSSSSQTGhighland
SSSSSQU_highlands
RSPSSSSXhighlight
bRSSSRSLhighly
TSSSSPSShighw*
TSSSSPSShighway
SSSSSSSRhike
USSSSSSShilar*
USSSSSSShilarious
aMTZSKRLhill
SSSSSSSQhills
USSTSSSIhilux
MML[ODLchim
PVFYQWPXhim >
RQQNSSR_him a
RSPQSSSZhim at
PSQ_SPSIhim from
KSPPSSSihim in
SRMcSWSOhim on
[Q[MRRSUhim the
URSWSSSHhim to
VLUORXRQhimse*
VLUORXRQhimself
VSVXSNSJhimself >
PQQSSSS\\himself has
SQSSSSSPhinck*
SQSSSSSPhinckley
]ISQNVSkhinge
M[PVSRSYhinge*
M[PVSRSYhinges
PTRWSRSThinges >
JkQSSSSIhint
bM[WRISJhip
TN[UROS]hip >
OSRSSSSUhip and
PQRSSRSThips
Q^SSSNSWhire
\\QSSSSS:hired
NLNPJOOghis
TSQRSSSShis >
UQRSSSSYhis arm
RSWORQSkhis eyes
HQQ[SRSShis feet
QSPSSVSQhis good
PSVRSSSShis hands
GXMUSRSdhis head
TSSVSSSHhis knee
TUVQS[SAhis mother
USTQSRSHhis name
^RVXSTR:his own
OSUSSSSHhis phone
LOQ_SSSVhis shoes
MWR]SSSPhis van
SSQVSRSOhis way
mPNRRQRNhiss
TRSSSSSUhisse*
TRSSSSSUhisses
NN_OSRRchisto*
QSQSSRS\\historic
MS_SSRRPhistorical
VSRSSSSQhistories
SOTQSTS[history
RSVQSSSWhistory's
MWR]SSSPhis~@carrier
cUUMS`VDhis~@family
<UdPSSSKhis~@part
^SROSVSLhis~@place
QSPSSVSQhis~@recommend
HQS\\QRSPhis~@size
TISQRFTdhit
]QOQSIVchit the
NXYSSVSQhitch
cRRPSRSVhits
PSSTSSSchive
QSRMSSSfhives
JQQRSQSyhmm
MRRSSRSrhmph
QSRSSRS\\hoard*
QSRSSRS\\hoards
RTQQQSRghob
RSSQSSWNhobar*
RSSQSSWNhobart
SSNVSSSOhobbl*
SSNVSSSOhobbled
WPSSSQVYhobby
OSRSSSSThobby's
OSRSSSSThobby*
fQZRSQSOhocke*
iRWRSRSDhockey
QRUSSRS]hockey's
hPRRUSSFhoe
KPSSSSSehog
LVQRSRSdhogs
jLYMMSPIhold
UQRQSVSNhold >
TS\\VQQSOhold a
R\\OSRSSMhold in
IR\\SRISdhold it
USQRSRSWhold on
WNMRSTSLhold the
_PPSRRSTholde*
_PPSRRSTholder
[NJRVPQVholdi*
[NJRVPQVholding
PRQXXSSPholding it
eRRRRVS?holding the
URPQSNRcholding up
lKLSQLRGholds
RSNRSSSOholds >
UQQSSQSTholds a
SVSSSSSPholds all
VQRRSRSYholds the
TSSRSRSRholds up
Z_NOOUPJhole
XZSTSVSShole >
LXNRSSSVhole for
?XdUQUSIhole in
[PISSQSWhole where
YOWSSSSQhole'*
YOWSSSSQhole's
TSQRPVSMholes
M^SSQSSQholes and
KRaRSQSYholi
EOLRRYRWholid*
DPQQRZSWholiday
NSOVSXSMholiday >
TROTSRSSholidays
RSQSSSSNholidays >
NSQWSZSPholle*
QSSWSSSSholler
PSQSSZSPhollering
R\\QRRQSPholog*
R\\QRRQSPhologram
aQQRRPSLholy
IKVUUMM_home
CN]YUTPIhome >
fQPRU[SUhome and
MSNTSSSbhome for
USUVSKS8home from
TS^OSSRPhome the
QRSSSQSVhomes*
QRSSSRSZhomesick
SSSSSSSOhomesickness
\\STSSSSQhomew*
\\STSSSSQhomework
SSKPSVSXhon
WSRSSRSQhone
bZOQQPQAhones*
X[LQQRRIhonest
SSRSSSSShonest people
]RSSSQRIhonestly
XRSSSRSRhonestly the
SRUSSSSVhonesty
ULOR[[NNhoney
OPPSXPRshoney >
PS]SSRSFhoney*
PS]SSRSFhoneymoon
RSR_SRSLhonk
\\PRRSRSShonks
QSSSS[SMhonor
SSSSSUSMhonou*
SSSSSUSMhonoured
YSNSSPSMhood
URSSSSSUhood'*
URSSSSSUhood's
QSSTSSSRhoofs
KTkPRQSPhook
QObQSRS_hook >
YRQRSQSLhooks
QSRSSSSUhooks >
WRRSSRSXhooks are
QSTQSSS^hoole*
QSTQSSS^hooley
VSSSSSSLhoop
PRSSSSS\\hoose
SSSSSSSRhoot
SSNSSSS\\hooti*
SSNSSSS\\hooting
]QhQRNSChoove*
eRLRSOSOhoover
SSRSSSSRhoover's
KRoSSSSJhoovered
ZROSSOSPhoovering
?ShQUMRThope
WQ`SWQS=hope >
XKRRQQQchoped
SNRSVSSVhopef*
SMSSVSSShopeful
STRSSSSVhopefully
YRRSRRSThopel*
YRRSRRSThopeless
]TNRSVSUhopes
JSSSSRS\\hopin*
JSSSSRS\\hoping
QQSUSLS]hoppe*
PSTVSLS]hopped
SSSSSSSRhopper
TQSRSSSThopper's
MNcRSRSThoriz*
MNcRSRSThorizon
RVQ\\SPRIhorn
SSSSSSS[horn'*
SSSSSSS[horn's
PSSQSQV^hornp*
PSSQSQV^hornpipe
N\\QSSRSThorns
[SSSSSSDhorri*
[SSSSSSDhorribly
PSRUSRSVhorro*
PSRUSRSVhorror
XPWNQRRPhorse
[RLQRRSLhorse >
RWO[SQSXhorse*
WVSSSRSOhorsed
TTQ\\SRSKhorses
HRPRSSShhorseshit
WSSSSSSPhorseshoe
MSXQSUSShose
FL]NMQR_hospi*
FRVSSNR_hospice
SMZNNVSShospital
MSRSSSSWhost
WRQSUTSXhosta*
QRSSUTSYhostage
ZRRSSSSRhostas
RQQSSSSZhoste*
RQQSSSSZhosted
LSSSSRS^hosts
RVMWPXVQhot
VNSSSSSOhot >
OSSVSRSYhot washes
VVRSRRSMhot water
XVSRQQRFhotel
ORRSbRSHhotel*
ORRSbRSHhotels
fS<[WZOFhour
ZQORPTRShour >
KRK^SMSchour and
TSKRRTSjhour i
QWZSSQSJhour of
eRATPZRQhours
cQNSQJRThours >
URSRSQURhours a
ZSTQSNSPhours and
RRPXSPSUhours of
PTSRS[RVhours on
OSPSSWSNhours to
Q<a`TIS[house
TXMOSOTHhouse >
SPPVSSSWhouse and
VRLRSSSYhouse has
ISLQVSTahouse is
PSlRSSSDhouse since
OSXSSSSOhouse with
VMZVRMR`house*
QSRTSOSXhousebound
LQVSSRS\\household
_PXVRQRRhouses
DIS\\WcPVhow
]RMRSXSkhow >
SSSQSSSZhow he
XXRUSLSShow i
XRRPSUSKhow i'd
RRVUROSLhow it
USVRSRSThow long
QQQSRTSXhow many
KORdSYSJhow the
WRQSVNRShow they
dSPQSRSFhow to
SSSMS_SIhow's
QSRSSUSPhowev*
QSRSSUSPhowever
VSPSSYSPhowl
USRSSRSUhowth
ZWPQSSSKhow~@me
NRQSVNRRhow~@seller
USVRSRSThow~@sense
QRMSSeQLhrs
QRNSSeQMhrs >
[PRSSSSNhttps
ZZSQSWSQhub
RRWSSSSWhug
`STSSRSWhuge
OTQSSRS]hugo
LSRSSRSwhuh
VSSSSSSOhula
LOXSS_SIhull
MPTRSZS\\hum
^SPRSQSNhum >
PPNORiROhuman
QSQSSTSShuman*
QSQSSTSShumans
ORRSSRSahumbu*
ORRSSRSahumbug
USSQSSSThumid*
USSQSSSVhumidity
TSSSSSSQhumidor's
SRSSSRSXhumme*
SRSSSRSXhummed
WRJRR\\RLhummi*
NRKRR^RPhumming
ORKRSaRPhumming >
[SQSSQSOhummingbirds
PNRRSRS\\humou*
PNRRSRS\\humour
LPQQS\\SWhums
USSRSRSOhums in
SSSSSTSGhun
ZOPNRMYQhundr*
WQPPQOYZhundred
SLcVROSShundred and
WQRSSSRIhundred pages
TQSSSSSShundreds
USSSRQSQhundredth
SSSRUSSLhundredweight
LSSTST[Vhundred~@money
XPQVSSRGhundred~@part
JLKSQmROhung
QSOXRQSahung it
KPPPRtR<hung up
WRQSSZSHhunga*
WSQSSSSRhungarian
SRRSS[SIhungary
MSURSQSOhungr*
MSURSQSOhungry
SSSRSQSQhungry >
RRSSSWSMhunt
YUPRSSRQhunte*
[RPSSSSPhunted
QUSRSSSThunter
KQJSSQSbhunti*
KQJSSQSbhunting
^QRRSRRQhunts
SSPUSSSHhurle*
SSPUSSSHhurled
SSQRSSSThurri*
SSQRSSSXhurricane
SSSSSSSOhurried
UTQgUCRUhurry
SSNQSRSehurt
SSSSSSSQhurts
PJMTRUT^husba*
YKOURUTOhusband
UPNVRQS=husband >
IQSSSRSZhusband says
RTUSSTSUhusband was
LSQRSTS\\husband's
QRTSSRSYhusbands
SSSSSSS[hush
SRSSSSSShushe*
SRSSSSSShushed
TSRSSQSShuski*
TSRSSQSShusking
VQRSSSSShusky
SSRSSSSShussa*
SSRSSSSShussars
]QHSSRSThut
TQSXSRSQhutch
\\RRRSQSRhuts
SSQSSSSShybri*
SSQSSSSShybrid
PQ_RSSSQhyder*
PQ_RSSSQhyderabad
UIOdROS[hydra*
NOR[RQS\\hydrangea
PORURRSShydrangea >
XSRUSRSYhydrangeas
QNQ[SRSOhydrant
TSSRSSSRhydrated
VSSRSSSPhydration
TSSRSSSShyena*
TSSRSSSShyenas
RSPRS`SRhygie*
RSPRS`SRhygiene
WSSRSKSUhymn
VSQSSSSUhymna*
VSQSSSSUhymnals
;SSRSRSwhymns
RSSSSWSVhyste*
RSSSSWSVhysterical
OUVLUSTei
RRQSRPSbi >
YMSOPTN]i am
PeKWSRSKi ask
HLSOS^PWi asked
RR]MRQRGi believe
JQUSSRSZi borrowed
dSONRHSRi bought
NRZSSTSNi buy
WPRUSSSai call
hRKQSQSYi called
[PNTSQSSi came
VPSQ\\RTKi can
[YPRRTRRi can't
MRdPRQSGi check
TQPSRRSUi checked
ERX[T[QPi clicked
MSQRQVRVi coach
MTVQWRS_i come
SYPQSSV[i could
MRWOTQT]i could've
^PNNTSSQi couldn't
T[OQSSSJi count
]VOOQMPSi counted
ZUQRSVSUi cried
HQSSSUSSi cut
RKPPP\\VXi did
rQRQSJS<i didn't
XRXTQQQUi do
@X]QO`TVi don't
ARbRSRTUi drink
PSSTSQSVi drive
PR\\PSWSZi drove
RTRSQRSRi ever
QTQRSJS`i expect
XQVSSPR[i expected
OSRQRUS]i explained
K[QQSQSdi feel
HTSSSQS\\i felt
SQQQSUTZi find
PRDVRRSqi finished
JRTUQPX^i found
ZVTOQE]mi gave
VQRURRS\\i get
TQTQSRSPi go
OUUUZ\\UPi got
UQUSS^SAi guess
fLYTK\\OLi had
PUL^V]NVi have
SSRVSRSMi haven't
IO\\OSNSai hear
RRNWRUSVi heard
PURRRRSci held
JXFRQORoi hope
^RRSSMSLi just
TMNPQPSji keep
SRRSPRSTi kept
TRTTSOQUi knew
QTUWQWQVi know
QVZNSQSVi laid
XWPSSPSUi laughed
XRVSRQSNi learned
LSQSSPSbi left
[PQOSORii let
EYQQUPS]i lifted
eTQRRLZBi like
ZRRSSQSNi liked
LPTXONR[i live
GVXRSPT]i look
LPS[RVTLi looked
T[QSWQSVi lost
ZSWSSPSXi love
[RUQQ_SFi made
PVUSSQSOi make
NZMYMSSSi mean
hQKQSLSZi measured
HRWaSSSSi meet
WSSSSVSJi mentioned
\\WVSSRSLi missed
SN\\RSRSOi moved
MUKRRaQ_i must
XRTRSRRMi need
KPURZTSOi needed
SN`\\RNSEi never
OYLSSLSZi no
b[LXSKSOi now
?XRVROTji only
POQSSQRYi open
FYMQZZSJi opened
RVORSQSRi order
ZWJHSIPTi ordered
XRO[SRSMi own
JO]MRZ_Ui paid
I^PSS]RQi picked
RSFRSUSai planned
W\\DSSRS_i play
GTSSSSS\\i played
KQQ[S_SLi pressed
N[OSQRS[i pulled
TRQQR_RUi pushed
_WQLPSRKi put
NSMOSSSbi ran
NZTJSqTJi rang
AMVPURSoi read
WRSSSRSHi really
WPYRSRVMi reckon
NSSSSQSSi refresh
NQPQSQS_i run
T\\HRRbQPi said
AXTMSUSVi sat
JZS_]PUOi saw
XNHURWPci say
IROVR`aVi see
JSZ`RPSSi seen
HNPOSXQTi sent
TPVSSSSUi set
SSNSSPS_i shall
VNROTXTQi should
OTRRSSSRi showed
USdSRHSRi sit
WUQTSOSRi sleep
eOMSSORQi slept
QOQRSOSii speak
]QUQSOSOi stand
USJSSPSSi start
DS_WS`SDi still
KPQNSQSdi stood
YSWRSOS_i stopped
UVMWRKWWi suppose
MQOSLUSfi swear
XQ[PUURQi take
CSRSRURti taught
XQOQRPU^i teach
USXQRUSGi tell
_SSSSRSGi tested
LORUTXOYi think
XPWO^TZ5i thought
ESRSQQSfi tied
YNOFRXSIi told
PWLPRTTXi took
bNQQSQSOi tried
[SSPSRSJi turn
OTPNSQSfi turned
QQSRSRSWi type
GQbVSTSRi typed
XXQSSTSCi use
GP]ROPSYi used
VYuRSOS.i wait
WVpOSOR>i waited
URVRSSSNi walk
UQJVRRSOi walked
MOQRR\\QPi want
jM]TSLNOi wanted
\\NFWNXUYi was
[P`OSPVNi wasn't
ESK\\R]V[i watched
XQSSSRRRi wear
TVMURQZTi went
QQUSUYSMi will
\\URSXPSMi wish
QSSVSSSNi won't
]RTSSRSFi wore
VSOSURSci work
_RVQRNSHi would
V_]QSMSBi wouldn't
FRWOS^SVi write
QQK\\RZRMi wrote
QQG]PXWVi'd
URXVRXQTi'd a
KZSeSSQUi'd asked
WQZ]SQSFi'd be
VPCWSO\\[i'd been
ZSMWSUWEi'd bought
]SQNSbRIi'd buy
SV]RSQRBi'd call
WRRSSSRSi'd changed
QRUQSSSXi'd cleared
NVLVSSS\\i'd even
QPKZSRRPi'd finished
_PRXSRSMi'd give
NRPPROSWi'd given
LQOMQYSai'd got
KNSTSNS[i'd had
MNROUMVei'd have
ZURSSSRGi'd know
MMNVRWNhi'd like
NS^QSQSLi'd love
MSaNSWSQi'd my
QUS[SZQ@i'd never
HMfSSRSYi'd no
TRQTSVRYi'd ordered
OOOQSN^Pi'd paid
HRQXSZRRi'd put
UQRRSNYKi'd say
XOWSSPSLi'd the
I[Q[RTRSi'd to
SS@SSNS\\i'd told
MVQOSRS_i'd wanted
SVESQRW^i'll
VRQQXZS>i'll be
VSRQRSRHi'll give
]RXRRRSAi'll grant
VVRRSPWOi'll say
HPINN[Qyi'm
CRUQSUJmi'm 00
WOOJSENTi'm a
FSRcSSMQi'm at
WSSUSRSZi'm eighty
QRZSSRSLi'm fifty
KW]QSP_Qi'm in
PYPSSTSOi'm no
NKMhTITTi'm not
`RPQSRZOi'm on
VSUVSUUMi'm retired
]QRTSVSJi'm seventy
RRRRSRSWi'm sitting
RQRPSSS]i'm sixty
JS]SSQSKi'm still
[UWMScSIi'm the
ZWMQSJSGi'm told
\\SOSSSSQi'm writing
VR[IUZSji've
KdL^RNR\\i've a
GOYRS]RJi've asked
IP`PSZOOi've been
TXSSSRPOi've bought
J`QSSSSHi've counted
NSRSSSS]i've dealt
bQRSRQSAi've done
^VSRRPS?i've found
PSRSSWS`i've given
`Ra\\RLR@i've got
XTFOXWQVi've had
KSOS]VSNi've kept
QRMSVUVYi've learned
CSORSOWci've looked
YRKPSSS_i've lost
RSRRSWSMi've met
RRQSTPSbi've named
CQOYSPSei've never
ZQGXSNQii've no
SSPOUXSXi've not
IRDSSXXei've nothing
NR^NSPQUi've now
TRSSSQSPi've owned
QOR\\STSOi've paid
QQWQQTQQi've put
QTXSRQSUi've read
_R\\SSQSDi've sat
MSXVSOSOi've seen
KRQRSRSfi've started
OPTSSUSYi've still
LSbRSRSMi've stood
eSPVSRS8i've stopped
RQRRQUSbi've taken
BSSQRR[`i've the
JOhSSRSRi've told
WROSR]SQi've tried
ORgORQRQi've walked
`OYLSQSNi've watched
`M]RSZSJi've written
SPSSSSSUibada*
SPSSSSSUibadan
OSZSSSSHibiza
KRNURJQeice
LR^RSRS\\ice cream
ZSRQSSSRicing
MSUSSSSUicon
PRRYSRROid
VSSSSSSKidaho
MSQRSQScidea
PSSSSWSOidea of
VRSSSSSSidita*
VRSSSSSSiditarod
XSSRSRSMidle
RS^RSSSSidles
QOWPQVOMif
^RSORUSTif he
[^RRQIQLif i
ZOUNSRRbif i'd
CPQTTWS^if it
ORPSSQRbif it's
WXOPRMS[if the
TPR]SSSDif they
KUMRSIUeif they'd
bLPOPNRDif you
QTXRRPSJif you're
KSSSRSSZif you've
USSSSNSWif your
RSSSSVSSifs
VZNNQXPFif~@me
LRL[SIUUif~@seller
WOXRSPRUif~@staff
ZSSSSUSRiga
RSSRRSSTignat*
RSSRRSSTignatius
ZNOQSnRLignor*
JRRSSoSOignorant
VSSSSPSPignore
ORSQSVRXignored
dPPSSRSNignores
QVNQSVSPill
OSUSSQSWilleg*
OSUSSQSWillegal
QRSSSSSXillin*
QRSSSSSXillinois
[SQMSSSXillus*
USRRSSSZillustrations
YSRNSSSQillustrator'
TSSSSSSRilori*
TSSSSSSRilorin
QVPQSHReim
QQSRTSSUim not
I`XQTTRSimagi*
NSUSSPRYimaginary
SaVQTQSOimagine
ORSSSZSQimagining
SQSSSSSPimam
RSSSSSSSimmac*
RSSSSSSSimmaculate
XSSWSSQQimpac*
XSSWSSQQimpact
PSUSSSSUimpat*
PSUSSSSUimpatient
PPNSSYSaimper*
PPNSSYSaimperfect
SSSSSTSXimpor*
SSSSSTSXimportant
UQMORPScimpre*
SQOOSQSdimpressed
PQOOSQSeimpressed >
USQRSSSSimpressions
aRQSSPSMimpro*
TRQSSPS]improved
`SSSSSSCimproving
SRWZSOSHimran
QQSRTSSUim~@not
QPWXVMTTin
PQNRPVRbin 00
YONLeMQRin 0000
L[CX^ROTin >
KPNUlYMRin a
RZMRSTRVin about
VQSRSWRFin all
PUYVQ[QGin an
VZTRRSSCin and
PSR\\USSDin another
RQYSSTSTin any
QSROS]RKin april
SQO[SOSSin at
`SKRSWSRin august
ORGSQPS^in bed
jSDSRSSMin between
O^RNSSROin biro
H_PRPRSQin bits
gLQSNTQOin black
HSYRSSS\\in by
MSSWR[RSin capitals
RS^OSOSAin case
RSSSSWSRin charge
TSSSSUTOin cork
SSTSSRSRin customs
VSIRS[STin day
TQSSSTSOin daylight
NRVSSQS\\in durban
\\QMRSRTWin english
N\\OQSUV[in every
TPMRSBSein fairness
KQfRTNSLin february
RQRSSZSVin five
MRSVVRU]in for
lRRSQPQ5in forty
fMLOVLRMin four
SSSSSOSOin frankfurt
SS[OSRQLin from
[SFVSTSOin front
OURVSVSPin full
QUNRSXS]in germany
QWWSSNOWin gold
RSYRSUSKin good
eQTRQQRLin half
ZP`ISRRSin her
YYSRRPSXin his
YoCE?UNNin it
<RZTYTRWin its
UQVVRRPPin january
UL=SSZ]Ein june
PR[QSSSWin kentucky
]RMSUORCin law
]PPSSPS\\in laws
RQ]QSYQAin leeds
MQSVXSRUin letters
LRfSSRRKin liège
RRRRSNSein love
MRYRSRQSin march
KRPNROVYin may
SSYRSRRRin memphis
GTTRWQWMin my
SQQSXQSSin nothing
USYSSQSSin november
WSMPSSRNin october
QSOPSQS_in ohio
KQRQSPRein on
^VSOOHTNin one
URPTQRSRin our
D_QORPR]in pen
QZRRSSSPin perfect
RRKRSRgBin perth
MSQVSSSain plain
QSYSRRSPin post
NQ`PSQSOin rotterdam
RMYSSRSPin shorts
SRRSRSSWin sideways
SS]QSSS=in six
XQTQSSSOin some
VQN\\SSRMin spain
RRPKSdRKin stock
OQ]RSSSSin tamworth
HSMSXSS`in tears
WRPUSWSOin ten
OOHVRSSfin that
PcHRTTYPin the
QRQPSYSUin their
SRP[RLSain them
a\\MO_PSAin there
USSSSQSLin these
]SNNPMRMin this
iMF[QYQ>in three
PR[PSSSKin time
OSPRSQXNin town
MRTRSRS^in transit
\\SOQRXURin tune
VSTRM^SHin twenty
Is9`LSSRin two
SRPQSSSQin under
NR_SSSSLin week
WQRSSQRNin what
YSQSTSSPin which
]PJQ[SRHin with
SSSSSSSQin without
PSUSSRRTin wolverhampton
KRMVRkRJin writing
VQWSRPSCin your
SSSRSSSRinbox
WVQQSOQIinch
[NQSSSQNinch >
PYPSSSSTinche*
PYPSSSSTinches
SSRSSSSRincid*
SSRSSSSRincident
[ORRQPSFinclu*
ZRSSSSSMincluded
TPSSQPSLincluding
\\PSSSRSIincluding the
NSKSSSU]incom*
NSKSSSU]income
PSJSV]SNincon*
SSQSVQSSincontinence
PSLSS_SNinconvenient
RSbSSSSMincub*
RSbSSSSMincubator
TRQSSSSSindec*
TRQSSSSSindecent
fQQRSRSKindes*
fQQRSRSKindestructible
^QQSROSHindex
SSWSSSSSindia
RSRSSSUNindia*
RSRSSSUNindiana
TRRQQSSVindic*
TSRQSSSQindicates
SRSSQSSWindicator
SSSSSSS^indis*
SSSSSSS^indispensable
RYRSSSSQinfan*
RYRSSSSQinfants
USPSSSSWinfec*
USPSSSSWinfection
[RPSSSSLinfla*
[RPSSSSPinflatable
TSSSSSSOinflator
LSSSS[SRinfo
ROWSSRRTinfor*
SQTSSTRUinformation
SQVSSQSSinformed
ROUQR`SRing
MQQQS]Phingre*
MQQQS]Phingredients
SSSSSSSRinhal*
SSSSSSSRinhales
RRSSSSSUinher*
RRSSSSSUinherited
RXPSRSSQiniti*
RXPSRSSQinitials
SSQSSSSNinitials in
LUQRRQTLink
SRRSSSSMink >
SYSRSSSQink's
QTSSSSSRinked
SURSSSSQinkje*
SURSSSSQinkjet
]RSSRRSSinner
RSRRSSXUinnum*
RSRRSSXUinnumerate
TSPSSSSNinsan*
TSPSSSSNinsane
SSSRSSSRinser*
SSSRSSSRinserts
RZOO^IQMinsid*
RZOO^IQMinside
IYSSORSPinside >
VOQS\\QSYinside a
bURRRRSVinside is
TMYPRSSginside of
\\OQRUSSGinside out
F[OUVMS[inside the
SSSSSSSMinsis*
SSSSSSSMinsists
\\RPQSRSQinsol*
\\RPQSRSQinsoles
VQSSSQSPinspe*
WQSSSQSPinspector
SSSQR]SFinsta*
SSSSSRSKinstall
OSSQS`SPinstalled
WSSSRQSQinstalling
IOY[SQRVinste*
IOY[SQRVinstead
RSQ^SPSGinstead >
TQ[QSSSDinstead of
SSRSSSR[insti*
SSRSSSR[instinct
iKLYRPRJinstr*
TSRVSSSOinstruction
SMK\\SORTinstructions
^RUQSSSPinstructor
SSSQSSSSinstructs
]RSRSTSPinstrument
UQQSSSScinsul*
USSSSSSOinsulation
OQRSSSSainsulin
USRSSSSPinsult
USSSSSS[insulted
QSSSSQWSinsur*
QSSSSQXTinsurance
SSSSSSRRinsure
YZRRRQSRintac*
YZRRRQSRintact
RSSSSRSeinteg*
RSSSSRSeintegrity
OQOVS`SMinten*
RSSSSSSWintend
PRSRSaSMintended
SSOWSRSOintention
JRSSSSSUinter
SQQRRPSLinter*
SRSSSSSNinterest
SSSSSPSRintern
RVRRRSSUinternet
QSSSSSSSinterpreter
UQSSSSSQinterrogated
TRSSSSSSinterrogation
SNJWOdPNinto
TQMOQLSginto a
TVIQShSIinto it
NSRYSPSSinto my
WNY\\RFSKinto the
RRRYSPSRinto~@me
RRSSSRSWintro*
RRSSSRSWintroduced
TSTSSRSLinven*
TSTSSRSLinvented
HRSSRMiWinver*
=STSSSSbinvercargill
VRTSSMkHinverness
ZRQSSSQSinverter
SSTSSUSNinves*
SSTSSUSNinvestigation
VRSRSRSZinvig*
VRSRSRSZinvigilator
TRPRSURQinvit*
TRPRSURRinvited
OKJNQlRGinvoi*
OKJNQlRGinvoice
NPSSSTSSinvoice >
XPRSSSSQinvoice for
PQSQSVSRinvoice in
QSSQSVSPinvoice with
RQQSSVSSinvol*
RSRSSVSSinvolved
SQRSSSSSinvolves
[SRPSRSEin~@day
^WSQSSSKin~@looks
XXRRURSFin~@material
LRNYTOW`in~@me
eQSRQQRJin~@missing
RRWRSYQQin~@money
VELIQZS`in~@month
Q[OQSSSPin~@new
SQPRXVSPin~@not
ULCRaRP[in~@number
OYQRS`SIin~@ordered
QSSSXSSKin~@pack
QQYSRRSSin~@parcel
TRSOSZSWin~@part
QSRaSFSVin~@place
KRWOSRS`in~@recommend
MRVRSPR]in~@route
\\OQXQKRXin~@seller
OWXRUOSKin~@sense
^QUQS[S<in~@span
WRTRSPUKin~@staff
HSMSXSS`in~@works
IRPX_PSSin~@wrong
PRgRPSSQiou
NSYSSSSYirela*
NSYSSSSYireland
RURSSSSQirish
oWLLRMQHiron
URWSSQQYirone*
URWSSQQYironed
SQQRRORVironi*
SQQRRORVironing
NSPSSTS[ironing >
QQVSSRR^ironing board
QQVSSRR^ironing~@part
PSNTSSSYirony's
PSNTSSSYirony*
SSSSSSSLirs
`PTLEPLRis
JVNXSRSCis 0
VQRRSQO_is 00
WNSTSSRSis 0000
@T_LSYR^is >
WSN]NKPSis a
VRRQSVSRis about
YPVRYNWJis all
ZSSQSSSKis already
FQSQSXS\\is also
ORJSSQSsis always
PXNRQ]SRis an
`WWQSMRDis and
JS]RSQSTis as
LYVSSXSJis at
OS]SSTSIis bare
TSSRSRTNis beautiful
SPRXSWSHis being
OSRSSSS[is bigger
HPVUSRSlis blue
XKNSSQSSis called
LSMRS]STis closed
UUOSSQSQis comfortable
TUSSSQSJis easy
NSPTSRS]is eleven
VK^SSSSFis empty
LSQRSRS^is everything
HUPUSPSYis fine
K`KRRXRUis for
VRNSSRS_is four
[VRRSUSAis from
SQPSSUSSis good
TNSSSSTRis gorgeous
JSO[SRS\\is green
WRSSSOSUis hard
SO[RQXSJis here
POQXSTSQis how
KShPRSR8is in
DPiORSSWis it
]RPRSUSOis just
VTRQSSSLis like
USSRSRSRis loud
UTRSSSSNis lovely
\\ROSSISXis me
TSSQSRSRis meant
VQWSSSSUis missing
YSNPSRSHis more
IRSLSWM_is my
OSVRSRSUis nearly
WPRRSRSVis nice
RSCSSRSais nine
OTVWRKS`is no
UYOUZ^SHis not
NZTQTNRPis now
MRN^SMSRis of
U\\GUSQSRis off
SNRQR_RXis on
IMMSSPScis one
OPPSRWSVis only
UQfSSRQOis over
WWQSQUSQis pretty
OOOSSRXPis printed
VRQSSTSNis pure
ZWQSSRSPis real
HiOQSES^is right
PSSQSYSZis saying
KRSRSSSZis slippery
QRPPQTSPis so
SQSSSSSNis soft
FSRSS]SKis sorry
USQRSSSSis stiff
IRgMSRPSis still
XQQRSSSMis strong
dUEQSQSJis supposed
VOYWRYSOis that
U^TLOTPUis the
\\OMRRQS\\is there
UPVSSSSRis thick
WTRSWSSNis thin
LXRRRRSYis this
SPOSQ`SIis to
OSVSSUXFis too
OSSISSS]is two
XRRUSYSOis very
PSRRSZSNis void
RRSSSTSLis wearing
MOMRSPSbis what
UROSSRSVis where
\\MQ\\SVSRis white
XROSSTSEis why
Q[YUSPS[is with
VSSSSTSSis within
SSSSSRSXis worth
F]TQSRSUis written
URSSSRSSish
MRSSSSS\\isla'*
MRSSSSS\\isla's
JPWTRNYVislan*
KPRWSOYWisland
RSXPRSSRislands
SRSRSQTVisle
ZZeKQOSUisn't
H[aRSPSNisn't >
TROSSSSUisn't a
G^UQRSSNisn't in
XRRSRQSVisnt
PSSSSUSRisola*
PSSSSUSRisolated
NRPRRgSFissue
WQQSSTUMissue*
WQQSSTUMissues
UQSSSTSNissues >
RS^SSSSOist
`RPSSKSNis~@honesty
OPWRSRS[is~@late
fNMPPRUIis~@looks
LPU[ScMQis~@material
NRXLSML\\is~@me
ORZRQURPis~@missing
OXNYZURTis~@not
MLMVRNbMis~@number
TQOSS[SOis~@recommend
I\\OQSORUis~@reply
_OUPUTROis~@sense
]PQQRTSBis~@use
SSSSSRSXis~@value
SGRRSOSbis~@wrong
[NTTSPVQit
PTWX_SMNit >
MWXPRZYCit a
STKPSQS[it after
ZTHUSMSWit again
fRQTQQQTit against
RV`LRSSTit all
OSZSSRSLit already
dQRQSNSOit also
PXNTSYMLit and
NWNSSSZAit anyway
PPcSSQSYit are
WQQSSPRSit as
?URVRP\\ait at
VYESSYNNit back
SVZOSPS[it because
XRNSPRRXit becomes
MVMO_PRYit before
JRRfSJSQit behind
^OPPS\\SIit belongs
XYVPSOSRit but
KFP]USSHit by
K]QOVYQKit came
YRGRSRRait comes
ORMSSTTdit could
LQRRS_SLit cuts
SSQSSSSMit daily
GToKRHPbit did
APySSMRKit didn't
OOQMQNQ]it does
aQFNQUNGit doesn't
YRITRTR[it down
VPQSSRSQit dries
fRJQSRSOit drops
QPaOSVSLit either
VTRSSQRRit even
WRZSRTSPit ever
QWLQSQRTit every
XPQRSSS\\it falls
SSSSSUSTit feels
CQT\\SRSSit fell
MRQYSXSZit first
YSSRSRSIit fits
]UQRSSSPit five
BSLfSSSGit flew
][ETTYTEit for
LTSWQQQWit from
VQRN^SRNit gets
_NPSSRRQit gives
KdRMSTUWit go
YTYLRMURit goes
RQJURUSbit going
JP^RSPSZit got
A`TPUaP@it had
SSJPSYQ^it hadn't
VSSVRPSSit half
RTQPV[SQit happens
NY[LRRPCit has
ERlQSTRJit hasn't
UWRZSSSWit he
RSYOSQSLit here
USNSSZSKit herself
MSTVSMSHit himself
\\TRVSQSLit holds
XTRSVWRBit i
NTW_TRPQit in
JSSUSTSYit inside
HRdQSRSYit into
?S^QORM\\it is
AXTPSST\\it isn't
[WYSRFURit it
QSZOQORPit just
aPPRSNSHit keeps
TRRQQSSPit leans
LQeRRQSLit left
[RORSQS]it lets
VQZOUNTFit like
HROPVSS_it looked
PSLVRZSUit looks
PQ\\PXQSjit made
VRNSSSQRit makes
PSPSSbSRit means
MSZSSRSTit might
PRSUQRSIit my
\\RIRSSUSit never
MJ^YSUR^it now
PNVQT_S=it off
VPXYOZUNit on
UQSSSSSQit once
YZSRSPSQit only
bQVOSKSRit opens
RSSSSYSRit or
X]PbWMQGit out
QOO[RRSUit over
XSRUSPQZit owes
ZSQOSKSXit picks
QVRQSTSQit plays
<RPPSVSqit rained
QSaPSRSTit reached
[PSOSSSQit reads
NOMRS^UTit right
XQSUQOYRit round
EabNRX`Tit said
ERVUS\\XQit sat
KdOWQ[JRit says
HNYRSaSOit seems
KRQUSVS]it sent
XTNQRQR\\it should
cQSRQMQXit shows
VVKQRjRUit since
Q^NQRSSRit sits
UNQVSQSQit six
USSSSRSMit slides
VSRRSRSUit smells
UQRTRUSTit so
SVSQSSSVit sounds
YQRRSQSOit spits
VRVRSRSQit stays
dVIQSMRBit still
VSSWSRSJit stood
VQSRSSS[it survived
HQQTSORYit takes
aUPSSNRQit tells
OWQUQVRTit that
ORVRS`RLit that's
V\\TOQQQQit the
WNFRSXTPit then
VXPQQMQbit there
RRTRSRSMit they
XROSSRSYit thinks
XSPPSVSUit three
^WMRRTRDit through
BQWQSPS[it till
LPLMU[Q`it to
SSRQSTSOit told
\\HSWRXRLit too
ZLTMSYTPit took
XRQQSOSPit tracks
JXPZSPSJit turned
XSPPSXSOit turns
jRGNSPXCit twice
U\\OTSRSVit two
DWS_RQSHit under
J\\A[QOPZit up
[XSSTSS6it wants
FVZUVVXYit was
LZ9jSZRJit wasn't
ART_RKTait went
TWOTSRSZit were
NXI_SWTHit when
OVI_PORSit with
FPRTSUSPit without
[RRRSQS\\it won't
KVRRSUSRit works
aSbYRNR?it would
UPRRNOSkit wouldn't
TPSSSUSPit wrong
KRQRQWSNit you
UTWRRWNCit'd
XRZRSRQEit'd be
NWRPRSSSit'd been
PJ]IYQSKit'll
LLjQSQSKit'll be
VW]MHRcWit's
]KURRSPVit's 0000
T]ELR[Hbit's a
IO_SS\\QHit's always
KOQSVVRYit's an
IRRQQQSfit's become
LObORUNRit's been
\\PNRRNR\\it's called
GR]RSPRHit's coming
KTZSSQRPit's done
TRM[SRRPit's due
HfITRUWTit's for
AQfVQSRSit's four
]PURSOVHit's gone
X[KXSRRHit's got
IFmQkTMOit's in
^KQSRRQOit's just
\\NPSSRSPit's light
QNUPQYQait's like
IgOSSRSQit's meant
OURSS\\SMit's my
RRVSSTSMit's never
DKSVSWQTit's not
NRRNS]STit's noted
GODvSPP]it's on
XQORSSQUit's only
[SOSSVR<it's out
PRMRSQQcit's raining
YJESSWMcit's still
]_QJQNIPit's the
SSMUSURTit's too
YSMOSR[[it's up
RSWPSSSMit's with
LULVSRSTit's written
S[PXSRRCit's~@arrive
}RIOSNRKit's~@day
dQORSNRMit's~@late
USNSSRQGit's~@looks
OSUTSOS`it's~@me
MNWRSOdJit's~@missing
OOYSSSNgit's~@month
ZKOURSQRit's~@not
MJNRRJlPit's~@number
URGURNR]it's~@reply
fMQURSSPit's~@sense
KYORSRR\\it's~@use
QWRSRPSYit's~@used
USRQSRSMitali*
USRQSRSMitalian
VQRSSRSPitch
VRRSSRSQitch >
ZSSSSSSMitchy
?RWSPn\\Nitem
NSRSRf]Qitem >
SMSSSUSSitem'*
SMSSSUSSitem's
U\\WRULQPits
_UNRRQS@its a
TMRRZMR`its own
TXIRSOSpits the
KS]QRQSIits time
GRcQS[QPits way
aRSRPKPPitsel*
aRSRPKPPitself
OQRMSRS]itself >
\\XTQRPRVitself is
RSMQSZSMitself when
J`QSSVSEits~@part
?\\cQUQPSit~@arrive
HQTUSXWOit~@day
URSQSRSEit~@late
YPONTTPait~@me
OVRURORNit~@missing
KSSSSSZHit~@money
GWUYLONUit~@not
TXORRNSkit~@recommend
VYESSYNNit~@refund
`NQKRMRKit~@reply
^SPRSSSTit~@route
QRSRRUSMit~@seller
[NNQRURTit~@sense
KOTUSYRUit~@sent
UQQVSRSMit~@use
WLOSRSSait~@used
WML\\QQS`it~@works
MPQRSYSXit~@wrong
SSQRSSSXivan
JSQOSSSvive
QLXRRRS\\j
QRVRSSSQjacar*
QRVRSSSQjacaranda
ORVSSSSQjacaranda's
MROYS]TGjack
QORSSSSUjack'*
QORSSSSUjack's
SZSSSSSRjacka*
SZSSSSSRjackass
USSSSSTQjackd*
USSSSSTQjackdaws
IPWYSMSWjacke*
QPWYSMSSjacket
PR_WSSSKjacket >
JSSSTSSXjackets
TSRRSRSSjacob*
TSRRSRSSjacobs
SRSUSSSSjake
MVUQVPSVjam
VUSSSSSOjam's
S\\SSSRSNjames
TVSSSRSTjamme*
TVSSSRSTjammed
USSSSSSSjammy
\\QRQSRSOjams
QRQSS]SQjan
XSRSSPSNjanda*
XSRSSPSNjandals
RSSSSSSSjanic*
RSSSSSSSjanice
WSUQRQYLjanua*
WSURRQYMjanuary
MRMSSS]Ojanuary >
RSSSSSSRjanuary's
S]SSSRSQjapan*
S]SSSRSQjapanese
Q\\TQRTSLjar
WQSSSRS]jar >
MWTRSVSUjar of
TSSSVOSOjars
SSSSSSSUjasmi*
SSSSSSSUjasmine
VSRSSRSVjaunt*
VSRSSRSVjaunty
JcLSRVS[jaw
SORSSSSPjaws
RWRSSSSSjayde*
RWRSSSSSjayden
SSZSSRSNjays
NPNSSPSljaz
SSSSSSSPjazz
TTRQSQSajealo*
TTRQSQSajealous
RSRRSPShjean
]PSSSSSKjeans
[QSSSRSOjeep
[QSSSRSOjeeps
PSSSSZRLjeez
SQTRSRSWjehov*
SQTRSRSWjehovah's
ROPOSRUdjelly
JSSRUSS^jeopa*
JSSRUSS^jeopardy
VSSRRSSQjerk
RRPSSSSVjerky
HW]RSPSRjerse*
HW]RSPSRjersey
MSQSSYSRjess
QQRPRPSajesus
SPSSSSSRjet
PQSR^RQNjewel*
RSSSSSSSjeweller
SRURRRSQjewellery
QRQS_SQPjewels
QSVSSRSTji
OMSSRPS]jiffy
QQSS\\RSNjiffy >
QOSSISScjiffy bag
VSSQSSSRjiggl*
VSSQSSSRjiggle
TVUSSSSKjigsa*
TVUSSSSKjigsaw
WVRSSSSQjigsaw of
RSSSSQSfjim
TSSQSSSTjingl*
TSSQSSSTjingle
WT]QYMQPjob
XSNPgURRjob >
PSJSSRSijobs
RSRSSSWLjobur*
RSRSSSWLjoburg
TSSSSSSRjock
PSSRS[SPjoe
OSSTSSSRjogge*
OSSTSSSRjogger
VSSSRSSOjoggi*
VSSSRSSOjogging
SSSSSRSXjohan*
SSSSSRSXjohannesburg
SSSSSQSWjohn
SSSSSSSQjohn'*
SSSSSSSQjohn's
USSSSSSTjohns
URSSSSSRjoin
N[RRTSVWjoine*
RSSSSTVQjoined
O[SRURSYjoiner
NSSSSSSUjoini*
NSSSSSSUjoining
FSWSSSS\\joins
XQRRSRSPjoint
XRRSSSSIjoint >
SRSSSSSRjoint's
SRSSSSSRjoint*
WQV[RNSLjoke
RSROSRSYjoke >
SSSSSRSSjoker*
SSSSSRSSjokers
OQROX`SNjokes
QQPTTSSYjokin*
QQPTTSSYjoking
SSSWSSSSjollo*
SSSWSSSSjollof
VSSRSSSSjopli*
VSSRSSSSjoplin
PXSSSRSRjorda*
PXSSSRSRjordan
PXSSSRSRjordan's
SSQSSSSSjosef
PQRRSRSbjosep*
PQRRSRSbjoseph
SRSSSWSNjosh
SPSQSZSRjoshe*
SPSQSZSRjoshes
TQWRRSVKjourn*
\\RSSRSSIjournal
KRWSSSVUjourney
NSVSSSVWjourney >
ZRRRSSSQjouve*
ZRRRSSSQjouvert
QQSPSRS]joy
SSSSRSSSjoyco*
SSSSRSSSjoycons
SSSSSRSNjoys
USSSSSSLjubil*
USSSSSSLjubilee
rMOORSS<judge
YRPRRTSRjudge >
ZOSRSSSOjudge at
SSSSSSSRjudge's
SSSSSSSRjudge*
TSQSSSSSjug
TTRSRRSUjuice
SRGRSRRgjulie
QSQSSSS[julie*
QSQSSSS[juliet
FRTQRO[Vjuly
WR\\SSQR\\july >
OSXRSSSUjuly and
RSSSSSSXjumbl*
RSSSSSSXjumble
SSPXSSSQjump
\\QPNRRSVjumpe*
MSRSSSURjumped
bQQNRRQWjumper
YSRSRRSFjumpi*
YSRSRRSFjumping
_PRSSTSRjumps
UKUORTYCjune
XR]RSQRXjune >
SQTSSYMVjune and
NFfSSSSRjunes
ORjSSRRSjunet*
ORjSSRRSjuneteenth
]SRSSSSPjunk
YSSSSRSLjury
]JVT[KRJjust
ESZUQRSSjust a
M[QPSSRSjust as
AeSPRRSRjust like
TSRSSRSWjust right
@LUO[VSjjust the
TSNOYUSKjust to
SSSSSZSSjusti*
SSSSSZSSjustice
HQhSSUSPjust~@late
NZRRSTXIjust~@not
RS[SSRSFjust~@works
BcRLSPSak
OdRMSQSUk >
OSWTSSSYk's
KRSSRJSgkafka
SSSRSSSSkajal
QSRWSSSNkale
QSSSSSS[kalgo*
QSSSSSS[kalgoorlie
YSOSSRSMkalim*
YSOSSRSMkalimba
URSSRSSRkamlo*
URSSRSSRkamloops
\\Q`RSRSIkansa*
\\Q`RSRSIkansas
_MSSSSSPkarac*
_MSSSSSPkarachi
SQSSS\\SSkaren
VSSSSSSRkaspa*
VSSSSSSRkasparov
UOSSSSSPkathm*
UOSSSSSPkathmandu
SSUSSRSJkatow*
SSUSSRSJkatowice
cPQRROSQkayak
RSSRSVSRkayak*
RSSRSVSRkayaks
ESSSSRSakayla
cRSRRRSRkayle*
cRSRRRSRkayleigh
RSSSTRRSkazoo
WRSSSSSPkazoo*
WRSSSSSPkazoos
QSXRSSSRkearn*
QSXRSSSRkearny
OSSUSSSLkebab
`S[RSRSMkeen
_JIJTWOVkeep
FRRRWSS]keep a
SSQSS]ROkeep asking
RSSRSWRWkeep it
PLNPSZSbkeep the
TRQQSSSSkeepe*
VSQQSSSRkeeper
RRSSSSSTkeeper's
KWOPUXS^keepi*
KWOPUXS^keeping
dITTPIQOkeeps
MS\\RSPSZkeeps asking
YMTOPQRekeeps the
]SQRSPSQkeeps time
LSTRRRSekeg
SRSSSVSOkelly
SRSSSUSRkelly's
SRSSSUSRkelly*
PSPSXSSYkelpi*
PSPSXSSYkelpie
OQYPRQRhkent
LR\\QSSSRkentu*
LR\\QSSSRkentucky
PSSSSSSWkenwo*
PSSSSSSWkenworth
TSSRSSSRkeple*
TSSRSSSRkepler
SNOLW]L[kept
OSSSQVRWkept a
PRMRQUSbkept it
VQSP\\LRYkept the
WSPQSYSNkept~@me
RSRWSSSRker
RSRXSSS\\kerb
SSSSSSSRkerr
`SQQSRSNkeswi*
`SQQSRSNkeswick
N]URSTQVkettl*
GUWRSVQ^kettle
QRSUSTSPkettle boiled
ERXPSSR]kettle on
[OSTSRSRkettle's
Q_SQSQSKkettlebell
SSRSSSSSkettlesandco
RSSSSSSTkev
DQGRSeR_kevin
NQRUSVSVkevin >
ISSRS_SRkevin's
ISSRS_SRkevin*
MnNQR^R8key
WQTMRTSOkeybo*
WQTMRTSOkeyboard
QXRQSSSLkeyboard >
RSLSSeRTkeych*
RSLSSeRTkeychain
QSVSSSSQkeyfi*
QSVSSSSQkeyfinder
PSRVSSRSkeypa*
PSRVSSRSkeypad
VRSRSSSNkeys
USSSSSSTkibbl*
USSSSSSTkibble
GMPySKRWkick
NMQrSPSGkick >
RSWSSSSPkickb*
RSWSSSSPkickboard
KQPqRRRGkicke*
KQPqRRRGkicked
SSMSSSSNkickf*
SSMSSSSNkickflip
SSSWSSSPkicks
OTQTQRQ\\kid
HQOZSSS]kid >
OSRVSSSTkid in
`RPRRRS?kid's
PQSSSXSTkidne*
PQSSSXSTkidney
IOMRTVQbkids
LRQSSTSXkids one
PSPSQSTakids were
WSSSSSSSkill
VRSSRSSLkilla*
VRSSRSSLkillarney
gQPRSPSLkille*
\\RQSSQSOkilled
^QRRSRSPkiller
TSSRSRSSkilly*
TSSRSRSSkillybegs
MPLRScSOkiln
QSSSSUSSkilo
ZRNWSSSVkilom*
]RNXSSSMkilometre
PSSRSSS[kilometres
OQNPSXSakilos
QRKPSXSSkilos >
RSSUSRSVkimbe*
RSSUSRSVkimberley
VNOJWRRWkind
JSRSSYS[kind >
bSSQSKSQkind about
QSRVS[SPkind and
^LRKSOSWkind of
QSSSSUSPkind people
XRSSSRSRkinda
OROSSSSakinde*
OROSSSSakinder
LRTQRZQXkindl*
LRTQRZQXkindly
ORIRS^QXkindly wait
ORDRSZQbkindly~@late
MSWSSSSRkindn*
MSWSSSSRkindness
BeTQSLVaking
K\\ORSPSJking >
QSSSSRS\\kings
NSZRSSSQkings*
NSZRSSSQkingston
YSSSSSSPkink
USSRSSSKkinks
SSSSSSSQkippe*
SSSSSSSQkippers
PVJRSnS=kiri
TRSSSSSOkisho*
TRSSSSSOkishore
ZRPFRJRjkiss
PQOQSXS`kisse*
PQOQSXS`kisses
OSRSSSSYkissi*
OSRSSSSYkissing
RoKTRQQMkit
WPSSSTSQkit is
M[ZSSRSNkit's
YNQNRUSPkitch*
ZOQNRUSMkitchen
\\RSQR^STkitchen >
NSQSSSSXkitchen for
OSSSSPSPkitchen with
RRSSSSSUkitchens
VSSQSSSWkite
IWSSRTRWkitte*
OQSSRTSVkitten
MYSSSSSTkittens
JSRSSRSnkiwi
SSRSSUSRkiwib*
SSRSSUSRkiwibloom
TTRSSSSOkleen*
TTRSSSSOkleenex
MQPSSRcYkmart
RRRWSSSRknack*
RRRWSSSRknackered
RPSSSQSVknead*
RPSSSQSVkneading
sMZQRMR5knee
jSTPSRS@knee >
CR_RSSSMknee high
[RSSSSSUkneel*
SSSSSSSVkneeler
[RSSSSSRkneeling
TQOWSSR\\knees
QSR\\SVSLknees >
DJSPYbqMknew
JRPSVNuRknew >
LSRMSbSYknew his
TSNUSPSNknew~@me
VRYPeLQHknife
[TPRROSZknife >
KSQSZOQeknife and
SSUSRRSEknife~@me
YWNSSSSJknigh*
STSSSVSHknight
YVNSSPSUknights
USRRSSSRknit
NRTPSQRZknitt*
NRTPSQRZknitting
SSQQSQRTknitting >
XTQRSPSPknive*
XTQRSPSPknives
LQNSXTSYknob
dQSRPQSTknobs
NMabQNSQknock
PSOYQSSRknock no
BNKoRKSTknock*
JPL^SLSZknocked
SSSXSQSKknocked >
PRR_SRSQknocker
QSS]SRSIknocker >
SSSVSSSKknocking
NSSUSSSTknocks
PSOYQSSRknock~@not
QORRaQSSknot
RSSRSRSZknot and
TSSSSRTQknots
KTQRSNL`know
ATYSRFUiknow >
EQQURVSgknow a
PSOSSSSTknow about
URLSSSSSknow all
`PVSSLSRknow how
LRPTSTRdknow it
kSOQSRS1know it's
PRUOSnS3know that
FRYQQQS^know the
XSYQYNREknow what
QPURSTSUknow where
PXORRNSeknow who
cQOQSUS?know you
NNORSTSaknowi*
NNORSTSaknowing
QVSSSSSWknowl*
QVSSSSSWknowledge
CP[QSWSbknown
USOSSPSYknown to
VPOKRMSSknows
XJ^QSRRQknows >
WXNRSRSXknows it
GSTQSTRfknows me
RSVUSSSJknows where
SQMMSVRXknows~@me
WPMZSJSeknow~@not
VRQPSOSZknuck*
TRRQSSSQknuckle
USSRSOS\\knuckles
YSVRSRSJkochi
PRTSSRS[koeks*
PRTSSRS[koeksisters
`SPSSRSOkohla*
`SPSSRSOkohlapuris
GRSXSRSXkoi
QSSSSN]Okorea
RSQYSOSLkowal*
RSQYSOSLkowalczyk
RS\\PSRSRkowlo*
RS\\PSRSRkowloon
SQPRVRSSkraft
QRSSSSSXkrakó*
QRSSSSSXkraków
WSNSSSSSkrey
TSSRSSSSkruge*
TSSRSSSSkruger
RSRSSQSYkrumk*
RSRSSQSYkrumkake
QSSWRSSTkudos
TRSSSSSOkumar
SVSRSRSTkumku*
SVSRSRSTkumkum
QSRVSSSUkunun*
QSRVSSSUkununurra
LRUSSSSYkurta
TSSSSSSRkurti
SSWRRSSSkuwai*
SSWRRSSSkuwait
MPRSSQStl
KRSSSRShla
hRRNSUSAlab
PPW\\SPOUlabel
NNX\\TQSTlabel >
NRaQRNRWlabel created
QYRRSRSRlabel says
RUOQQ]SGlabel was
\\NQRRNQQlabel*
^QRSSRSElabelled
VORSSOQZlabels
SSUQSRSWlabor
TS[SSOSOlabou*
TS[SSOSOlabour
USQTSRSZlabra*
USQTSRSZlabrador
eQSQSSSMlace
SSSSSRSRlaces
R\\RPSRSTlacqu*
R\\RPSRSTlacquer
TNK]SBRQlad
QSRWSPSHlad >
TSSOSTSSlad who
XRYRSMSLlad's
YQ`MQPSJladde*
NRbNRRSTladder
^RQSSQSJladder's
^QQQSNSQladie*
^QQQSNSQladies
SSSSSRSSladle
GRSUQdRYlads
RSTRRSSPlads >
NQR]TSPOlady
PSSSSUSYlady and
WTPSRQS_lady in
QSSSSSSRlady on
QSRSSXRMlady there
OSRQSWSTlady who
SRSSSSSRlag
]SSSSQSOlagge*
]SSSSQSOlagged
PRWRSRSMlagos
VSSSSSSNlahor*
VSSSSSSNlahore
MUYMRQS_laid
VSSPSSSSlain
SSQSSSSYlajpa*
SSQSSSSYlajpat
WLSPPSSPlake
ZNURSTSAlake >
S]AQSORdlamb
SSSSRRSRlamb'*
SSSSRRSRlamb's
DRbSSRP]lambi*
DRbSSRP]lambing
PQQSSSSilambs
QSOWSSROlamin*
SSSSSSSZlaminate
HSRWSSSRlaminated
\\SPSSSSIlaminator
OP^TR[SWlamp
ZD`PSTSOlamp >
PXLRSZSRlamp and
TSRYSQSPlamp on
SSSSSRSPlamp'*
SSSSSRSPlamp's
SSSSSSSRlampa*
SSSSSSSRlampandloaf
[PPRSUROlamps
MQXSSTRSlamps >
RRTVSPSUlamps*
RRTVSPSUlampshade
SSSSSSSLlan
LeSSSSSQlanca*
LeSSSSSQlancaster
PVSRSSSRlance
LVSSSSSSlance*
LVSSSSSSlancets
ISQhSWSUland
UPXORRRRlande*
UPXORRRRlanded
XRNOSTSYlanded in
TSSYSSSKlandi*
TSSYSSSKlanding
UONRRRRglandl*
SOSRSSR]landlord
USNSRRS]landlord's
SSSSSSSRlands
LRSZSRRSlane
SSVRSSSQlangl*
SSVRSSSQlangley
XTOPSSRRlangu*
]RQPQQSLlanguage
NURSUURYlanguages
ATSRUTSTlanguages >
VQRQSSSJlanguages and
NSRTSSSXlanka*
NSRTSSSXlankan
XR^QRQRMlante*
TQXQSSSSlantern
VTYSRQSNlanterns
SRQSSSSVlanterns are
SSPUSSSVlanza*
SSPUSSSVlanzarote
NTYRSUSRlap
RUTSSSSJlap >
TSSSSRSTlaps
hMQMQRSIlapto*
]NQMQSSMlaptop
^RSSSRSOlaptop's
SRSSSRSLlaptop~@part
\\SSSSSSRlaram*
\\SSSSSSRlaramie
SSOSSSSWlarap*
SSOSSSSWlarapinta
NRSSSSSWlard
NN\\SSUSQlared*
NN\\SSUSQlaredo
Bc]SRRSFlarge
QWPSSSSUlarge*
QWPSSSSUlarger
XR_OSURJlarne
RSRSSRSTlarse*
RSRSSRSTlarsen's
VSSSSSSKlasag*
VSSSSSSKlasagna
HbSSSQSPlaser
UMSSSRS^lashe*
FSTSSSS`lashed
bNRSSRSPlashes
QSNXSWRYlass
V\\SKQVRNlast
aRTRROSNlast >
XRESSRSjlast day
RPbRRQQMlast i
NVWRSTSUlast night
SLQRS`RPlast one
TR\\PSSSClast week
PQMSSTSTlaste*
PQMSSTSTlasted
PSSSSSS[lasts
NVZRSSSVlast~@day
SUVSSTSClast~@feast
QPbRRPQNlast~@me
LNRSSSWQlast~@part
MSNQSNS^last~@span
TSYRSSSPlatch
XSSSSRSQlatch*
XSSSSRSQlatches
I_cQQKTTlate
OKPRSQSNlate >
URZTSPWIlate and
NWPVSSSRlate by
TSUSSVVElate father
[SLUSQSRlate husband
NWQQSSR]late wife
XPSSSSOQlaten*
XPSSSSOQlatency
WMRWSYWDlater
NSXQSQSPlater my
XOYUSNSTlater than
USRSUSSOlathe
VSRSSSSNlathe*
VSRSSSSNlathers
SSRSSOSZlatin
URSSSSSPlatte*
URSSSSSPlatter
QSSSSUSSlatvi*
QSSSSUSSlatvia
RQIQSURjlaugh
BSPSSVSVlaugh >
UXJGRUSjlaugh*
YQLOR\\TNlaughed
KQQURXUWlaughed >
URSSSJVTlaughed and
HRLSS_SUlaughed at
QURQSQSUlaughed till
QZRKSORilaughing
HTSSSQS`laughing >
QSRSSPSYlaughs
PSRSSQSLlaughs >
QR\\RSQRGlaunc*
QS_SSSSKlaunch
SRSSSSRSlaunched
SSSSSQSRlauncher
SSQSSSSOlaunches
LPSWSQS\\laund*
LPSWSQS\\laundry
SSQSSSSSlava
USSSSSSRlavat*
USSSSSSRlavatory
MXPRTRS]laven*
MXPRTRS]lavender
SSUPSSSSlaver*
SSUPSSSSlaverton
RPSSSQSVlavin*
RPSSSQSVlavinia
KQIQURR^law
TQMRRRS^law >
CRRSSRSplaw is
XQUSSSSPlaw's
NRQRSRSvlawd
mMQ[RIRElawn
SSNZSSSQlawnm*
SSNZSSSQlawnmower
]PPSSPS\\laws
OSSQS`SQlawye*
OSSQS`SQlawyer
OOVRRPSdlay
ROQSSRS^lay down
OKPS_SSNlayer
\\ORRZQRJlayer*
\\ORRZQRJlayers
PSRSSPRclayin*
PSRSSPRclaying
]RSRRSSOlazin*
]RSRRSSOlaziness
OSVSSSSPlazy
RSVSSSSWlbs
\\MQQSSSKlead
WQSRSRSHleads
PWQUQQSVleaf
NVPRRXSSleafl*
PVORRXSRleaflet
RSTSSSSTleaflets
\\ZRRSRSHleagu*
\\ZRRSRSHleague
YRPQSRSTleak
RSSUSSSMleake*
RSSUSSSMleaked
QVSRRPSOleaki*
QVSRRPSOleaking
bQNRRUSIleaks
SRSSSQSRleaks >
ORRRSRSllean
ORRRSRSllean on
TPSYSRSFleane*
TPSYSRSFleaned
NRSWSSSTleaned it
URSZSSSGleaned on
VPRYSRSUleani*
VPRYSRSUleaning
PPRZSSS\\leaning on
rKOQQQSNleans
TSQSSRSSleapi*
TSQSSRSSleaping
SSVLSSSTleapt
JKMOSSRslearn
GOQQSRRhlearn >
NSSSSTSQlearn to
LPSPSUTklearn*
JOVQTQUflearned
NR^QQURQlearned to
PSQSSPR_learning
WUSSSYSLlearns
SSRSSSSRleash
TQPPU^OZleast
RRSSSTSEleast >
[_PRPOSAleath*
YVSSQQSIleather
_ORSRQSOleather's
I`RRSSSOleatherman
WNLdPXSMleave
NRORSWSUleave >
KRQeSDR\\leave it
]SQQSRSFleave the
XM^QQNRSleave*
PS^RSSRVleaver's
\\NSQRNRPleaves
TRRVRUSLleaves a
GS[RSSSVleaves~@me
SRRVSQS`leave~@me
RO[XSPSAleavi*
RO[XSPSAleaving
RSSSSSSZleban*
RSSSSSSZlebanon
SRRQSTSXlectu*
QRRQSTSYlecture
RSRRSSSVlecture on
USSSSSSRlectures
RSZSSPSPled
TSSSSSSSleds
WSSSSSSLlee
PPbORUQOleeds
RR\\QSYROleeds >
RRZQSOSTleeds to
ZSRSSSSOleeee*
ZSRSSSSOleeeeds
MSSUSSSQleeks
T^R^FIGYleft
VPJNSaR]left >
ePRNSYSKleft a
KSWSSPSVleft at
PXURSRSPleft hand
KbHKSSSYleft handed
QPPbQUSVleft in
IKFrRMPHleft it
PLQQSaSQleft me
PKHeRUSKleft on
N]QSSRSJleft one
L^P[QSSSleft out
S[NQSRSPleft over
M^RORSSPleft shoe
iLSQSRPBleft side
YSWNSVSVleft the
DN\\qROQFleft with
TSSSSRSQlefti*
TSSSSRSQleftie
RSRSSMS_lefto*
RSRSSMS_leftovers
WwQPSPSMlefts
SSRSSSSSlefty
PSYRRRSTleft~@arrive
MLLPR^SXleft~@me
OQRQSQSoleft~@part
OURTSQSPleft~@seller
YUMPQZRWleg
OWPVRVSRleg >
XPSSSRSRleg is
WRSQSRSKleg of
SSRSSSSVlegal
OQPVUSRllegen*
TRRUURS\\legend
TRRUTRSXlegend >
NRQUSTSclegends
]SRSSOSLleggi*
]SRSSOSLleggings
QSTRSRS\\legio*
QSTRSRS\\legion
SXSSSSSSlegit
NRNSSSSYlego
E_QUSQRclegs
Q\\QSSRSKlegs >
NS]XSNRYleice*
NS]XSNRYleicester
LR`QRPSRleipz*
LR`QRPSRleipzig
RSXQRSSRleipzig and
]SRSSQSVleith
PRRRSRSilekke*
PRRRSRSilekker
VSSSSSSIlemon
SSPOSSSSlend
[SOQSNRTlengt*
[SOQSNRTlength
UPQRTRSGlength of
MUYQTOSLlens
ZRSSSSSMlense*
ZRSSSSSMlenses
KPiNQ\\R\\lent
TP[QRWRGlent >
PVPSSSSSlenti*
PVPSSSSSlentil
SSPQSXSRleo
[QRPSRR[leopa*
\\RRSSRRMleopard
RRSPSSS`leopardstown
VNHIPQoYless
LMURRN[fless >
NRRQSO[Hless at
NSRQSRUNless in
TSSSS]SKless politely
LXQRPR[Uless than
ZPLUUQSRlesso*
ZPORUQSYlesson
SSPVSSSLlessons
KYQaRUQIlet
QZRQSQSTlet down
XORTSRSblet go
YSQ\\SQS8let him
F_SUSTQUlet it
JQ[KSQS\\let me
MRQ\\SPSRlet the
JONRSRSdlet's
WRRSSSSPletha*
WRRSSSSPlethal
SSNPSSS]lethb*
SSNPSSS]lethbridge
gQMQRGSRlets
USRSSQSSlets me
USRSSQSSlets~@me
NKWOV]XUlette*
JOWNS^[Gletter
QRJORe]Dletter >
VROSSMTSletter e
UQRSSSSTletter is
QQ`TSTRTletterbox
SSTRSRSQletterbox is
SSRSSSRZlettered
ZQGSWQQ\\letters
TSSTSSSQletters >
VQQSSJSWletters and
QSRRSRSYletters that
USSSSSSRletti*
USSSSSSRletting
USSSRRSWlettu*
USSSRRSWlettuce
JQ[KSQS\\let~@me
XRSSRSSQlev
`OO]R\\RElevel
JSQVSYSOlevel >
[RSSRSSElevel*
[RSSRSSFlevelled
SSSSSSSRlevels
[PRSSWSPlever
VSSRSQSOlever*
VSSRSQSOlevers
PTRSSSS[levit*
PTRSSSS[leviticus
NSSSSSSQleyla*
NSSSSSSQleyland
PSSRS_SNliar
RSRRSYSPliars
RSRRSYSQliars >
N]PPQQRWlibra*
MQUQRUSdlibrarian
S_NRRORFlibrary
MYSSRRRKlibrary stamp
XQSSSRSVlibre*
XQSSSRSVlibretto
RSRSSRSRlicen*
SRRSSRSTlicence
RTSSSRSPlicense
\\RRTSNSUlick
oSRPSQSClicke*
oSRPSQSClicked
PaELQORRlid
_ONQSSRJlid >
MWSSSRSQlid had
G[RSSSSNlid is
RPPRSSSXlid of
O\\STSSQRlid's
TSTQQQSdlidl
`VRRROSAlids
VRUQSKSWlie
LSVRSPSWlie down
RSZSSTSRlied
US[SSOSRlied about
`SRRSMSTlies
[STRSPSQlies flat
OQQSNTQblife
eRQTOVRDlife >
KRSSSRSSlife and
SSLSSSS\\life'*
SSLSSSS\\life's
H[OPRSR`lifeb*
J[SSSQSRlifeboat
QSOPRURalifeboats
WSSSSQSNlifel*
WSSSSQSNlifelong
VSSSSSSRlifes*
VSSSSSSRlifesaver
dJLRRNROlifet*
dJLRRNROlifetime
ML[aTGRNlift
IROTSRSZlift >
WRSSSQSPlift a
RRRQVRSZlift it
VSSRRSSWlift the
RRRWSSSRlift'*
RRRWSSSRlift's
Q[OOSSSQlifte*
Q\\OOSTSMlifted
HWRRWRSalifted it
YSQQPQSKlifted the
TRSSSSSWlifter
SSSQSVSSlifti*
SSSQSVSSlifting
[RQQSRSMlifts
WZTUQIRHlight
WOSRSRSXlight >
GSSTRSSblight a
TZPSSSSTlight and
TRSSSRSQlight enough
\\QRSSXSSlight is
WSUQSRSOlight of
ORQPSSS]light on
iRPRSRSQlight's
]VNgNLKKlight*
IVSSSSSSlightbulbs
ZORRR^MLlighter
O]POSPSRlighthouse
OS^SSSSPlighting
LOQzRRSNlightning
ZRMFPFQ]lights
XQULRSSZlights >
WSSSSRSRlights are
JRTSSSSYlights were
_MIR[RKQlike
FP_RQMRnlike >
YQJPQSNTlike a
V\\NQSRSPlike an
\\RRSRMRMlike being
SSQSSSSNlike butter
USVRSQSSlike guests
LRW\\RSSKlike he
RSRVSRSIlike he's
UTOSSSRYlike i
XUSRSNSQlike i'd
YRRSRQS@like i've
PUcVTQSLlike in
bDTM[LUNlike it
FRZSRPRWlike it's
ISSWRTSdlike me
JP[OTORZlike my
N\\RRSPSPlike new
RRPSRQSZlike one
YPUTRRSPlike somebody
QQORYTSRlike something
>WPURZSklike that
I^\\aRKRQlike the
MYVRRPVVlike they
JNXSfMSTlike this
NQPPXPX[like to
fRQQSLSJliked
YPTSSNSVlikes
SSSSSSSOlikew*
SSSSSSSOlikewise
TSRRSSSGlike~@family
POVRQJQUlike~@me
N\\RRSPSPlike~@new
NTTRSRSilike~@not
\\SRSKRSRlike~@pack
TXVRRNV@like~@seller
`OUSRRSQlike~@staff
TSSSSVSPlikin*
TSSSSVSPliking
SSSSSSSRlilac
SSSSUSSSlilac*
SSSSUSSSlilacs
SSUSSSSRlilie*
SSUSSSSRlilies
LRSSTTSOlily
QSbSQRRNlimbo
HVQSSSSElime
^SRSSSSKlimes*
^SRSSSSKlimescale
SSOSSXSTlimit
QSUOSNSYlimp
PX]SSSSOlimpe*
PX]SSSSOlimped
RRKSS`SGlinda
NSSRSYSRlindq*
NSSRSYSRlindqvist
TMJTWjNSline
VRRRSPR?line >
IQXaSIS`line and
WYPRRNSXline as
ORTRS[RGline is
ERbSSRRSline on
MRQSRQShlined
NUSTRRSLlinen
SSSVSSSRlinen*
SSSVSSSRlinens
PSRP[SSVliner
YSSSSSSRliner*
YSSSSSSRliners
_MKRSUUJlines
STRRRQSLlinin*
RURRRSSNlining
SSSSSRSQlining's
IPVWR[R`link
QSSSSQRWlink >
VQRSSVSVlink to
SVMPSQSQlino
SRQPSQSRlino >
USSSSRSOlinol*
USSSSRSOlinoleum
VSSTRRSQlint
RSTSSSSTlinz
XRSSSRSIlion
OSSSSSSUlions
gNQRRQQ?lip
SSSSSSQSlip balm
SRRPSRSNlips
^UOMhOSLlipst*
^UOMhOSLlipstick
LjQSNQSRlipstick on
TQSSSSSZliqui*
TQSSSSSZliquids
cQRRRQSSliquo*
cQRRRQSSliquorice
OR[QSRSTlisbo*
OR[QSRSTlisbon
SQSUSSSSlisbu*
SQSUSSSSlisburn
QY[ORSSElist
YSRQSQSIlist >
YMRFRdWTliste*
LXORSVYHlisted
FQVRSHSglisten
QSVRSpSPlistened
dJXKSKRXlistening
^RKQSWSIlistens
NXNOSRQRlisti*
NXNOSRQRlisting
SXSSSSPNlisting >
SMRSSPS^listing said
_QORSNbElists
DRSNSQQclit
dPQQSRQGlit up
WQSSSSRTliter
]OM\\SPRPliter*
[ON\\SQRPliterally
USRRSRSSliterary
SSSSSSSQlitle
NUSQSSSWlitre
GQjRSVSTlitte*
GQjRSVSTlitter
WPVITQPMlittl*
WPVITQPMlittle
\\RQSPTSRlittle box
LQLSSQSolittle one
VRUQSSSXlittle van
USRSSSSQlittle wooden
URVQSSSVlittle~@carrier
PQbSSRSVlittle~@late
URWQQSS[little~@material
`PQROTSRlittle~@parcel
NORSVRSWlittle~@part
WQLSSRTVlittle~@place
PYWQSPShlittle~@staff
QcJONGc]live
RQXHOT`Tlive in
SjFRQMS`lived
bRPVRRSKlived in
USSSSQSVlivel*
USSSSQSVlively
MeSSSRSPliver
QSTSQSS_liver's
QSTSQSS_liver*
RSQMRRRclives
^RQORQSRlives in
CQRUSRSrlivid
PTSSSSSSlivin
PUWRRSRYlivin*
PUWRRSRYliving
YSSSSSSNlizzy
LRfRRRRLliège
TSRQSSSTljubl*
TSRQSSSTljubljana
XSRSSRSTllanf*
XSRSSRSTllanfairpwll
NQOTSQS_lloyd
QSSSSSSSlloyd's
QSSSSSSSlloyd*
]PSSSRSNllshi*
]PSSSRSNllshit
TP\\PSORWload
US^RSPSFload >
OR\\SSOSKloade*
OR\\SSOSKloaded
_SMRSSSJloadi*
_SMRSSSJloading
SR`RSISUloads
XRXSSQSKloaf
SSL\\SSSNloani*
SSL\\SSSNloanin
NSQcSRSKlobbe*
NSQcSRSKlobbed
<OTiVQSElobby
SSSSSSSIlobby >
MSTVSRS\\lobby door
TSOSSSSSlobes
USRRSSSRlobos
QS]RSSSRlobst*
QS]RSSSRlobster
GSUSSR\\`local
QSeOSPSPlocat*
OSeRSQSTlocate
RSSSSSSSlocated
VSRPSRSOlocation
dOOLSQSXlock
XSQVSUS]locke*
[SQPSTSelocked
PSSYSTSKlocker
VSSSSRSLlocks
SWRSSSSOlocom*
SWRSSSSOlocomotive
ZSSSSSSNloden
OfRRSQSIlodge
K[YRSJSSlodge*
SS\\SSJSOlodged
K[SSSSSSlodgee
SSQRSSSWlodger
SUPRSRSRloft
PSSSRTSSlofta*
PSSSRTSSloftandlarder
VQSSSSSRlofts
]PSVQSRMlog
WSTSSSSRlogbo*
SSVSSSSRlogbook
WSQSSSSSlogbooks
XRRSSSSKlogge*
XRRSSSSKlogged
MSRSSSQ\\logic
RYSRSSSSlogin
MSRRSRSZlogis*
MSRRSRSZlogistics
HcMQXRROlogo
fRURRQSHlogs
QSTSSSSQloire
NRVIS[U`lol
NRVRSPS]lol >
SSSOS[SSloled
bSSRSOSPlolli*
bSSRSOSPlollipop
SPSRSQS\\lomon*
SPSRSQS\\lomond
QSSXSRSMlondo*
QSSXSRSMlondon
?JbSPKR`long
IRQRSWS^long >
_RRRTRSLlong arm
ZORUSRSPlong as
WYOQSTSblong enough
KSXSSQS\\long weekend
VJYVROPVlonge*
VJYVROPVlonger
N][XSQSClonger than
PSSRSSSOloo
[MLTORNYlook
LQNORUSYlook >
ZSURSQSUlook and
[UBWSRQWlook at
LRRQSgRBlook into
dQNWRMSElook like
_SRPSQSSlook up
ORXQPVZYlooke*
ORXQPVZYlooked
SRZRSPWFlooked >
ZRRSRMURlooked at
M[gNQKSWlooked in
[RTOS_QOlooked it
SVPPVQRLlooked like
NQmKSSRRlooked under
PRPcSTR?looked up
RRTRSSUPlooked~@me
M\\VJRZUQlooki*
M\\VJRZUQlooking
QTSRSNSUlooking >
ZaZRSORFlooking at
MQJOSUWalooking for
XSSSSRSIlooking like
LR]RSRSMlooking out
iQGORHQLlooks
VRUQSQTAlooks at
]SSQSRRKlooks great
ETQOVPR^looks like
LUSQSRRYlooks~@recommend
XRQSSSSRloom
\\SSSSRTOloons
TRSSSSSXloop
TRSSSSQRloops
HZSLYRSNloose
OTSSUSSQloose and
GYSPVSSPloose in
aNRRSVSNloose*
SSSSSXSPloosely
YORSSRSQloosened
XSSSSSSUlooser
USSSSSSQloosest
WPRSSNSVlord
\\QRSSSSLlord >
SQPUSOS^lorry
QQOQSRSZlorry >
PSNSSSS`lorry's
PSNSSSS`lorry*
RSURSSSMlos
]R_RRMRDlose
SSRSSSSTlose a
mSLMRQS@loses
MRQSSSSMlosin*
MRQSSSSMlosing
\\SLPSQSSloss
VSVETJPelost
LQdSSRSMlost >
OOUSVSSXlost a
RQXQRMSJlost in
TRgRSQSMlost it
YQLSSRS^lost my
VRQSSSSJlost parcel
XQJRSOSflost the
YSRRSRS\\lostw*
YSRRSRS\\lostwithiel
D\\[SNYPblot
STVORWQMlot >
SQPRSRSUlot and
RSWSSSSOlot in
KUSUR`SRlot of
RSTSSSSSlot's
LSTSSRSYlots
WPVWRPSSloud
URWRSSQUloud >
USRTSUSTloud enough
URSRSSS\\loud like
^QPRRQSOloude*
ZRQRRRSSlouder
WRRSSSSOloudest
hRSRSSSGloudh*
hRSRSSSGloudhailer
PR`RSHRPlouis*
SSSSSSSVlouise
QR`RSHRMlouisville
RSYSSIRVlouisville >
UPSRTSSRloung*
UPSRTSSRlounge
TSNmSRSElourd*
TSNmSRSElourdes
SF\\[U]QSlove
HRP[RdSOlove >
mRNQRLSBlove it
ZSRUSSSOlove the
NS^QSQSLlove to
LYPSUOSRloved
VKRUSTQUlovel*
VKRUSTQUlovely
RRVRROSjlovely >
QSSSSSSRlovely and
KSSQSXS]lovely people
TTRSSSSVlovely to
TSSSSSSPlover
[TOQRQRRloves
STORRRRbloves it
RSNSSWSSlovin*
RSNSSWSSlovingly
aLMTRRQRlow
QPRTSR[Qlowe'*
QPRTSR[Qlowe's
YQSSRQSYlower
fSRSRSSDlower*
fSRSRSSDlowered
USRSSSSSlowes*
USRSSSSSlowest
OSSSTRSZlowke*
OSSSTRSZlowkey
KPRZ]SSFlp
LTSSSSSZls
USSSSSSSlubed
TSSSSSSOlucca
H[RZRQRSluck
OVTRSQSTluck >
FSP[SQSflucki*
FSP[SQSfluckily
TSTRSUSWlucky
TSSSSSSUludhi*
TSSSSSSUludhiana
TRVSSQSYlug
cRRPSSSNlugs
VSSSSSQbluis
PSSSSSSVluke
QUNSSSSalulu
WUSSSRSPlumba*
WUSSSRSPlumbar
YSSRSRSSlumin*
YSSRSRSSluminous
VRSRSSSZlump
SWSNSSS\\lumps
`QSUSSRQlumpy
_G>kSTRRlunch
`QLOSSRGlunch >
YRSSSSSLlunch*
YRSSSSSLlunchtime
SSRQSVSPlundq*
SSRQSVSPlundquist
USQSSSSSlung
USSSSSSRlurch*
USSSSSSRlurcher
USSRSSSNlures
TSRSSRSSlush
TSSSSSSRlustr*
TSSSSSSRlustre
QSSSSRS]luthe*
QSSSSRS]lutheran
SXSSSSSSluthi*
SXSSSSSSluthier
USSXRQSLluton
RSTSSSSNlutte*
RSTSSSSNlutterworth
SS\\SSSSRlx
KOPWRRSQlying
WQRRRQSZlying down
LROSSSS`lyle
YXITROUCm
PdRSSQSHm >
QXVSSISNm0
QYVSSISNm00
P]aRSOSOma
SSRPSQSUma'am
VSRSSSSOma's
TSSSSSSNmac
OWRSSSSVmacbe*
OWRSSSSVmacbeth
USSRSSSSmace
WPNLG_SLmachi*
WPNLG_SLmachine
GOXSSbSDmachine >
NS\\SSSSUmachine and
MSOSSVSWmachine in
SUSRSSS^macke*
SUSRSSS^mackerel
LMNaSOS^mad
JQPgSRSJmad >
KRRUSXPQmadam
XXKUTUQTmade
`OOSSQSImade >
HKPP`_Scmade a
McJRSRSImade in
TQ`PSURFmade it
STRVSWSDmade me
MRPRXOS`made my
[LRSQTROmade of
JX^PSOSamade the
MSPUXSSQmade~@me
RcNSSRSNmadis*
RcNSSRSNmadison
SSSSSSSRmagen*
SSSSSSSRmagenta
WROSSUSRmagic
QSSYSSSQmagic*
QSSYSSSQmagician
SSRSSRSXmagis*
SSRSSRSXmagistrate
O`[RRPSJmagne*
HdORRRSKmagnet
PO^SSPS`magnet's
URRSSSSSmagnetic
\\QQSSTSPmagnets
TKRSRQS_magni*
USRSSQSTmagnifier
SLSSRSS^magnifying
SSRRSRS`magnu*
SSRRSRS`magnums
SSSSSSSQmagpi*
SSSSSSSQmagpies
SSSSSRSSmahle*
SSSSSRSSmahler
SRSSSSSWmaide*
SRSSSSSWmaiden
YPGPO\\TNmail
VQQSRSSQmail coach
QSKQSVSRmail it
[SVVRLSNmailb*
WSSSRSSImailbag
WSVVSLSXmailbox
]SUSSQSRmailbox >
IPRY\\K^Rmaile*
QSSRXL^Imailed
JPRZWSS\\mailer
RQSSVSSPmaili*
RQSSVSSPmailing
RSR\\SSSLmailm*
RSR\\SSSLmailman
MIJRR{RUmails
IfNQSQXWmain
TQSSSSSSmains
LR^SSSSLmains*
LR^SSSSLmainspring
QSSSSTSSmaire*
QSSSSTSSmairead
X\\YKOPQYmake
`POQSSSQmake a
MYRQSQR`make it
MRZSSRSQmake me
LRRSSUSRmake the
FUlRRSR@maker
STSRSRSVmaker's
ZRRRSTSTmaker*
ZQRSSUSQmakers
_PSKPLUPmakes
aPRRSOQLmakes a
YYQSSQSRmakes it
YSSSSOSQmakes no
YSSSSOSQmakes~@not
RSSSSSSRmakeu*
RSSSSSSRmakeup
NQXRRORVmake~@me
LUUVVPS]makin*
LUUVVPS]making
NSSSSSS_mall
OQcQSQSPmallu*
OQcQSQSPmallusk
SSSSRSRSmalmö
QPRPRQSlmam
YRSRSVSRmam's
OVGSSRRhmamma
SLOSSSSkmammy
LVQYOPS]man
VPSQSRReman >
NS\\LSQSYman at
RRURSRS^man called
PSSZSOSJman i
M\\XRQOTSman in
PVYQSQSXman on
XSTSSSSIman to
VSMWSXSNman who
H\\QYSQSKman with
FYOTfSRSman's
KOPRQVRkmanag*
MRJWRNSimanage
TR[PSVRYmanaged
NRXPSSR[managed >
PQQQSXSOmanager
QQRRSVSPmanager and
NQdRSSSOmanch*
NQdRSSSOmanchester
PSQSSSSSmanda*
PSQSSSSSmandarin
QSPSSSS[mando*
QSPSSSS[mandolin
\\MURRQS^mango
SSSSSRSSmango*
SSSSSRSSmangoes
OVRQS_SNmanil*
OVRQS_SNmanila
RSPUSRR_manit*
NSPUSSR`manitoba
VSSSSRSRmanitou
BPVYRjRGmanne*
BPVYRjRGmanners
ZSRSSTSRmante*
USRSSSSUmantel
YSSSSTSPmantelpiece
P_OQRRSRmanua*
P_OQRRSRmanual
NSQSSVRMmanuf*
NSQSSVRMmanufacturer
VSSSSSSTmanuk*
VSSSSSSTmanuka
YSSSSRSWmanur*
YSSSSRSWmanure
WRTQPSRPmany
KXWRRPS_many times
]PVNRNQRmap
USYRSSSMmap >
NSSRSRSWmap it
[SSSSSSPmap of
LSXQSSSRmap shows
QRVQSSSYmaple
QRSSSQSSmaps
YSSSRSSJmarac*
YSSSRSSJmaraca
QRSSVSSVmarae
SSVSSRRXmaran*
SSVSSRRXmarans
LSRSSPSjmarat*
LSRSSPSjmarathon
XTIQROO^march
RUPQSNQTmarch >
WVRSSSSOmarch and
SSSSSSSQmarcu*
SSSSSSSQmarcus
SSSVSSSSmardi
VUSSSSSLmarek
SWSSSKS[margh*
SWSSSKS[margherita
QURSSSSYmargi*
QURSSSSYmargin
PSTSSSSSmargr*
PSTSSSSSmargrit
VSSRRSSQmarin*
VSSRRSSQmarinade
S_QQSSSLmario
LZRTSOS]marjo*
LZRTSOS]marjorie
H`J]RNP\\mark
QINbSQRWmark >
K_OQSRRPmark on
YSVRNKUMmarke*
HV[VORRSmarked
ON\\JSSRGmarked as
XWSSRSSVmarker
ZRSSSRSRmarkers
UOOPSPWLmarket
VQRRSPSRmarketed
bRQRSPSNmarki*
[SRRSSSLmarking
ZRRSSPSUmarkings
MiNNPTSVmarks
JbOTRNRUmarks >
URSSSSSSmarma*
URSSSSSSmarmalade
SSRSSSSRmarmi*
SSRSSSSRmarmite
KSSSSSSZmarqu*
KSSSSSSZmarquee
TRSSSRSSmarre*
TRSSSRSSmarred
SMMPTOQcmarri*
VRVRSRSSmarriage
VRUSSRSWmarriages
MOIQTQQ^married
OSQSSQSFmarried >
FSRSSSUcmarro*
FSRSSSUcmarrows
`SKQSSSVmarry
UWSRSRSZmars
J^RRSQSXmarsh*
J^RRSQSXmarshmallow
RSSSS^SEmart
NSSSSSSXmarti*
NSSSSSSXmartin
LQPRS]Sfmarve*
LQPRS]Sfmarvellous
RRSRSSSSmary
TSSTSSSSmarzi*
TSSTSSSSmarzipan
WRSOPSSRmasal*
WRSOPSSRmasala
]UQRRRRPmasca*
]UQRRRRPmascara
SSSMS_SImaser*
SSSMS_SImaseru
URQSSSSXmash
WSSSSRSUmashe*
WSSSSRSUmashed
VRYQSSSNmask
cNRRSPSLmasks
SHKSSRSkmason
[S[QSMRFmass
TTSSSSSLmaste*
SSSSSSSRmaster
TTSSSSSMmasterpiece
VRUSSQRQmat
ZSULSSSMmat >
QRUVSSSNmat and
OSSSSSS\\mat for
TPXPUSRRmatch
RQNSSSRQmatch >
^RPSRPRUmatch*
`RQSSPRQmatches
WSSSSPSXmatches >
TSSSSSSMmatching
QSRSSSS]matchsticks
FXaQSWSLmate
LYdRSRSDmate >
XSURSSRUmate'*
XSURSSRUmate's
KShSSQSPmater*
SSVSSRSSmaterial
KSeSSRSRmaterialised
SSSSSSSPmaternity
LSNRSQSkmates
NSRRTRWRmath
XSSRTRRMmath >
NXSSSSSWmathe*
NXSSSSSWmathematical
NSRSSSScmaths
SR_SSSSOmatin*
SR_SSSSOmatinee
PR^OSRSLmatri*
PR^OSRSLmatric
[RPQSSSRmats
PVSSQPSSmatte
aVOQRQSHmatte*
VRPSSRTKmatter
NSSRSSTVmatter >
ZSPRSSSSmattered
WWURSQSQmatters
JWRRSSS]matters >
YM[UQQPUmattr*
YM]VQQQKmattress
PQhVRRQOmattress >
SSRRSSR]mattresses
RSRRSWSTmaure*
RSRRSWSTmaureen
USRSSSSOmauve
KRSRSVSSmax
YMUNQMOQmay
HUNSSRPcmay >
PRSSSSS^may and
RR[RSSSVmay the
JMPQQVQ`maybe
SR_QQSQOmaybe >
hPRSRMSLmayfl*
hPRSRMSLmayfly's
OQPSSKScmayo
RRSSSRSVmayor's
RRSSSRSVmayor*
URSSSSSWmaze
QQSSSTSQmb
SSSSSSSRmccoy
NNIGRjKOme
[VXYUJUVme >
@BZN[fSVme a
KTYSSKS`me about
OQWSR]SKme an
O\\TQQUSMme and
SP^SSOSKme another
QSSVSPSRme anyway
P\\SQRQRSme as
SPQTRUSYme at
NTTRSMRTme back
RSROSWRSme before
WVRSSRSMme but
SUWOSTSTme by
NSSSSTROme dear
RQVRSQSXme down
TSQRSSSXme every
SRRRS]SGme feel
LQMURYO^me for
YRRTSMRNme four
LRVVSLSPme from
NQSRSZQUme half
PSSSSTSWme himself
SRQQSSS[me holding
\\SRQSPSKme how
VSSVRQWLme i
SQWRSJS\\me i'm
[QVRRLSXme if
WQVRRVRYme in
NN[ZS`SMme is
TR[XSGR\\me it
LTRSSVSRme it's
M]RRSSSQme like
TWMSSWSKme my
VRSSSPSJme not
SSQPSQSbme now
XPNRSaSMme on
ULPSSRRbme one
\\QOQRSSHme out
NSPSSRU\\me right
WSNSS\\SDme so
PSSSSSSZme straight
PS[RSOS[me tell
ZUSSRSSJme ten
PQQSSYSQme that
V[MVRKRWme the
RSQVSMSIme then
NSNSSTSJme they
IRYQS\\STme through
ZVKMUWTTme to
OSOSSK^Tme twice
RSOUSTS^me two
XSRWSTSUme up
^SWSSMSEme what
UQWRSZSMme when
TXQSQSSQme with
SSSSSSSYmeals
gXRTMNVSmean
QSOQSVS]mean i
WRWRSOSSmean that
RRFVScSXmeans
bP]OPORGmeant
JShQSSSNmeant for
TQHSTPRWmeant to
MSWSSVSXmeant*
MSWSSVSXmeantime
NQ_RSUSSmeanw*
NQ_RSUSSmeanwhile
PSOOSVSWmean~@me
YRIPQROHmeasu*
ORSTQTS[measure
]UJORTOLmeasured
OOSST[S]measured >
FZSQSTSJmeasured it
MSSQSRS[measured my
MSSQSRS[measured~@me
SSSSSRSRmeasures
RQSSSQS[measuring
TSSSSSSOmeat
RSQcSPSHmeatb*
RSQcSPSHmeatball
NSQRSWSVmecha*
VSQRSWSUmechanic
KSSSSSSTmechanical
OSRSYRSLmedal
SSTQSKSZmedal*
SSTQSKSZmedals
YSWSSVSFmedic*
YSSSSUSSmedical
SSWSSSSGmedicine
RSSSSSS[medie*
RSSSSSS[medieval
WSRSSRSRmedit*
WSRSSRSRmeditation
FSQSSRS`mediu*
FSQSSRS`medium
LUSSSSSSmeepl*
LUSSSSSSmeeples
IYWYRMT^meet
kQOOSSSNmeet at
RQQRRTSTmeeti*
MQRRRYSTmeeting
XSRSSNSSmeetings
SSSSSRSSmeets
QSSSQSSWmegan
NQSSSPSgmegat*
NQSSSPSgmegatote
YPKQROQdmeh
JPQRRQRdmeh >
SSRSRSSSmehnd*
SSRSRSSSmehndi
RS^SSSSOmein
NQfSSSSMmelbo*
NQfSSSSMmelbourne
NSSSSSSXmelod*
NSSSSSSXmelodeon
aUPSSRSQmelon
RSRQSRSXmelon*
RSRQSRSXmelons
WRRSSSSPmelt
_KWOSSQQmelte*
_KWOSSQQmelted
]NWSSRSYmelted >
JSSQSSSZmelts
TQXSSSSOmembe*
TQXSSSSOmember
KQMRdORRmemor*
OSSSSSSZmemorial
OQMRdORKmemory
WRNSSTSPmemory of
LPlORJQNmemph*
LPlORJQNmemphis
MQaPRLRSmemphis >
PKOQRVRZmen
OSQTSRSTmen >
O]PSSRSLmen's
OSRSSRbRmenar*
OSRSSRbRmenards
WSTSSSSKmend
QSSRS[SPmends
NRSSSSSWmenno*
NRSSSSSWmennonites
ShIRSRSVmens
XSQSSSRRmenta*
XSQSSSRRmental
N^OLRVZZmenti*
UdSNSQTLmention
QNRRSXUTmentioned
HSRSSXSSmentioned it
OSPSSSX`mentioning
R[SSRSSWmenu
MRQSScSQmerch*
MRQSScSQmerchants
KSSSSSSdmercu*
KSSSSSSdmercury's
USSSSPSVmercy
SSSSSSSRmerin*
SSSSSSSRmerino
JXOSSRSdmerma*
JXOSSRSdmermaid
N[MSSSSVmerry
UROSSRRVmesh
UQWRSRSWmess
QNRTRdRTmessa*
UORXRZRKmessage
RSRPS[RUmessage 0
YSSRSSSSmessage in
YSRQSUSXmessage on
SSROSVSWmessaged
ORUSSZSWmessages
QSPYSXSPmesse*
QSQVSXSPmessed
SSRVSSSTmessenger
UW_WRdRGmet
HSOZSRSZmet >
\\RRRSQSUmet a
gZKSSQSHmet the
USSSSSSOmetab*
USSSSSSOmetabolically
TTSVRRSMmetal
RTSSSSSQmetal >
TRSSSSSPmetal*
TRSSSSSPmetallica
TSQSSSSSmetap*
TSQSSSSSmetaphor
ZROVSRRJmeter
SRSSSSSRmeter*
SRSSSSSRmeters
TROVSRS]metho*
[RQSSRSMmethod
KSQVSRScmethodist
RSNXSSS@metre
YNQQSRSWmetre*
YNQQSRSWmetres
ZORQURSXmetres of
[SMSSSSSmetro
]PRSSPQCmetro*
]PRSSPQCmetronome
MSTSSSS_mets
NSSSSSS_mi
JSdRRQRWmia
MPeRRQR[mia >
cOMQTMSJmic
USSSSSSQmic's
ZTROQSSPmice
RRXRSQSFmicha*
RRXRSQSFmichaelmas
SSSSSSSRmiche*
SSSSSSSRmichelle
QSSQSSSSmicro
VZLPRPRZmicro*
R]PRSSSOmicrophone
VQPRRPRXmicrowave
TSSRSSSYmicrowave's
kQPSUWSZmid
_QPRRMSNmiddl*
]QRRRNSVmiddle
NQPSSQSXmiddle >
LQ_TSRSTmiddle of
USSSSRSPmiddled
SSQSSSSNmiddleman
SSTRRSSTmidla*
SSTRRSSTmidlands
LNRNRRS_midni*
LNRNRRS_midnight
PS]USSSOmidnight >
XSXSSRSEmidwi*
XSXSSRSEmidwife
IRURR\\STmight
OSXSSQSVmight've
OSXSSQSVmight*
QSRSSSSUmike
RVOSSQROmil
OTQSSRS]mila
QRPSSST_milan*
QRPSSST_milano
IPaVSQRXmile
CRcRSRSUmile >
GUUVVMTLmiles
LXSSSRSMmiles >
^PKRSOS\\milit*
^PKRSOS\\military
DPQ`OKQgmilk
WQPVSNSYmilk >
MSSSSSS\\milki*
MSSSSSS\\milking
ZTQSSRRKmilli*
OUSSSSSRmillimeter
]RQSSRSOmillimetre
USSSSSRPmillion
OSQSSRSkmimed
XSSSSSRDmin
SRPRSSSWmince
WSSSSSSRmince*
WSSSSSSRminces
`SRSSQSOminch*
`SRSSQSOminchin
OXVNSRQWmind
UXSVRMR^mind >
XQSSSQSYmind the
MPVSUSScmind you
JSSSSPS^mind'*
JSSSSPS^mind's
RSROS_SMminde*
RSROS_SMminded
RSQVSRSTmindi*
RSQVSRSTminding
SSXQSSSDminds
T[\\SOTLMmine
PVOUQ\\SHmine >
H[\\PSSSOmine had
NVScSRSLmine is
]RKRSRSLmine only
ROaQSLSKmine was
N\\OYRPQcmine'*
N\\OYRPQcmine's
L^SSSSSNmined
SSSSSRSOmini
USSSSSSNminif*
USSSSSSNminifigs
HPNPSQSdminis*
HPNPSQSdminister
SSQ`SQSPminni*
SSQ`SQSPminnie
RRSSSSSSminor*
RRSSSSSSminors
QSRRSYSRmins
P^PQSPSMmint
XKMUSSQOminus
[P@P[^PYminut*
SZMRQ_STminute
JRRSR_S]minute >
\\IGQ]SPXminutes
PRXQ\\bRCminutes >
WSORRRSPminutes a
YUSVQQSMminutes and
TSSSSSSNminutes flat
JSPVSQSJminutes in
ISSSSQSYminutes of
RSRPWTSXminutes to
YSVQWKSMminutes with
`SQSSSSMmirac*
`SQSSSSMmiracle
ISSSSYSOmiria*
ISSSSYSOmiriam
O^PUhRSGmirro*
HTRUhTSQmirror
YRQSSRSYmirrored
TcRSRTSCmirrors
SSVSSQSOmis
RRSRSZSRmisap*
RRSRSZSRmisapplication
QSUSSSSTmisla*
QSUSSSSTmislaid
USQSSSSTmispr*
USQSSSSTmisprinted
RQHQQWSmmiss
LS\\VROQVmisse*
LS\\VROQVmissed
MR[RSRSSmissed it
XWOSSVSNmissed my
NQ]QSRRcmissed the
PSK\\SPSRmissed you
XWPRSVSMmissed~@me
EcXRPVOQmissi*
KhHRPVOVmissing
RdGSSQRSmissing >
RXSRSSSVmissing and
^QMSRSSMmissing from
M[NSRRSQmissing the
NMcSSRRNmississauga
NSQZSQS]missu*
NSQZSQS]missus
WQSSSRSQmist
KRPUSdRPmista*
MRQPSbRVmistake
NSSRSYRKmistake >
QSSXSSSMmistakes
RTSRSUSSmistaking
QpORRQRLmitre
SRSSUSSUmitre*
SRSSUSSUmitred
SSSSSRSSmitt
XRPSRRSSmitts
IUSQSVS]mix
XSSSSSSRmixed
UTSSRFS\\mixer
nRSSRRSDmixes
URSSSQSVmixin*
URSSSQSVmixing
ZRSSRSSNmixtu*
ZRSSRSSNmixture
SSSSSSSRmk0
RYQSSSSRmliwa*
RYQSSSSRmliwaukee
PVSSSSSSmm
[QSSSRSOmoab
KSSSSSRYmoan
RPSSSVSSmoani*
RPSSSVSSmoaning
VSRSSRSSmoat
RSSQSUSPmob
NQTVSQS\\mobil*
NQTVSQS\\mobile
VSSSSRSRmocca*
VSSSSRSRmoccasins
XPSSSSSMmock
\\WRRSPSImode
[PRSSRSKmode >
G[_PO]SNmodel
MSRSSSS]modem
IXQRSRS^moder*
IXQRSRS^modern
P`SOSSSKmodes*
P`SOSSSKmodest
SSSRSSSQmodul*
SSSRSSSQmodule
QRSTSSQRmoira
gQPRSRSFmoist*
XRSSSSSRmoisture
bRPRSRSGmoisturiser
RSPSSSSjmold
SSPTSSSFmom
WSRQSSSPmom's
LZQRSQS^momen*
LZQRSQS^moment
MSURSSSamoment >
JkQSSSSPmoms
MRmJSQS]mon
IN`NSQRQmonct*
IN`NSQRQmoncton
PO]PR]TUmonda*
XO]PRVTPmonday
QPPMS[QVmonday >
LXcUSQQTmonday and
XSVPSWR>monday i
JSSSSZSXmondays
ETDUQjdDmoney
YR\\YRDVTmoney >
QRXRSURYmoney and
NUTPSXRFmoney back
QSMRSZRQmoney in
QSSQSTSRmoney was
SSPSSSSSmoney'd
SSRPSSQ[money's
SSOPSRQ[money*
SSSSSRRSmoneybox
YPNSRQS[monit*
YPNSRQS[monitor
TRQSSSSMmonitor and
LSRSSSSVmonk
RRgOSGS\\monks
`URSSRSXmono
TSRSSSSUmonog*
TSRSSSSUmonograph
U\\SSSNSQmonop*
U\\SSSNSQmonopoly
RRTRSSSQmonso*
RRTRSSSQmonsoon
SSQYSPSQmonta*
SSQYSPSQmontana
ITqNOQWImonth
UNXWQHY\\month >
SR[RSXSCmonth and
VS]SSRSQmonth for
MRSRSQSMmonth late
PUQSSTSOmonth of
PSQSSTSQmonth to
LRiSSQQTmonth's
SS_QQTQTmonth*
ZTIQQVSRmonths
Z]ISS\\SQmonths >
RUaORRSSmonths and
PRMSSRSXmonths of
OMQZSSS[monty
USSSSSSNmonum*
USSSSSSNmonument
VSVSSQSRmood
NRXRSRSdmooed
VVGLSMU[moon
TPRQSSRSmoon >
SSSSSSSRmoon'*
SSSSSSSRmoon's
[RSRSPSRmoonl*
[RSRSPSRmoonlight
BSlSSRRPmoons
]SLRSSSRmoons*
]SLRSSSRmoonscape
SSSSSRSRmoor
LXSSSRSUmoore
TROSRQRWmoose
dQSRSQSDmop
dQSRSQSDmop >
[RRRSRSPmop's
USSSSSSQmoped
USSSSSSVmops
WSSSSSSKmorav*
WSSSSSSKmoravia
aCVRWTXRmore
JRfQRHR[more >
^SUSSRS<more from
RPPO`NR_more like
aREPRNRUmore of
FPSRRS^emore than
LSPSOPVbmore to
HSUSRVQ`more~@sense
ZQQSRRRPmorgu*
ZQQSRRRPmorgue
SSXRSSSNmormo*
SSXRSSSNmormon
MRSZSSSWmorn
OKXUSPQQmorni*
ZPJUSVQQmorning
WUOJSYTTmorning >
[POLUQSPmorning and
XSMVSLSXmorning as
MSZPSRSdmorning at
SSFaSRSMmorning before
RSZUSQSDmorning i
SSQVSUSImorning it
TSTRSURYmorning the
PSXSSRSQmorning with
HNaRSLRSmornings
WSSSSSSPmorri*
WSSSSSSPmorrison
SSSSTSSUmortg*
SSSSTSSUmortgage
_RSSSRSLmorti*
_RSSSRSLmortice
QSYRSSSQmoses
NSUPROScmosqu*
RSRQSRSXmosque
OSVRROS^mosquitoes
iIKQTTJQmoss
JTQQROJdmoss >
ZSAMSPQTmost
VUPRSSSRmost of
UUPTSPSYmostl*
UUPTSPSYmostly
SS\\JSSSPmot
TRIPSQSnmotel
VVRQRRSUmoth
SQRQUONXmothe*
RYRTWXQMmother
NRTSXNSQmother >
ZPVSSSSOmother had
ZPNRRSSLmother in
RSQSSTSVmother is
YKNPRNQYmother's
QQQQRPS[mother's day
QQQQRPS[mother's~@span
QSUSSSSQmothering
PRUSSORZmothers
`ZPPRXRGmoths
^RSSSSSPmotio*
^RSSSSSPmotion
\\SRRSSSJmoto
AP]SS\\SWmotor
XRRQSRSVmotor*
USSSSSSLmotorbike
VRRQSRS\\motorway
SSRSSXSPmotto
UUOQSSSQmould*
SUOQSSSSmoulded
USSSSSSQmoulds
^SQQSSSNmoult*
^SQQSSSNmoults
ZRSRRRSPmount
SSSUSRSVmount*
NSSUSRSXmountain
XSSSSSSPmountains
SRSSSSSTmourn*
SRSSSSSTmournes
YNNRRTQNmouse
ZRNTQRSLmouse >
VSRSSSSImouse is
LXSSSSSYmouse's
LXSSSSSYmouse*
TRRRSSRXmoust*
TRRRSSRXmoustache
URSRSPRYmoustache >
iLNRRQSFmouth
^TRRPRSTmouth*
TSSSRSSPmouthorgan
QUSSQRSZmouthpiece
_RRRSRSPmouthwash
VQSPRVS_move
QS]SSMSImove >
HLXOQMQbmoved
MOYSSWSNmoved >
NSYSSSRMmoved house
KRTRRLSjmoved in
NSXRSSSJmoved since
eSNQSSS@moved the
bSNRRRSTmoved to
XQQSSSSPmovem*
XQRSSSSPmovement
SSRSSSSSmovements
WR_QRNSKmoves
SSSSSSSYmovie
PRTXSQSOmovin*
PRTXSQSOmoving
TRQ^SRSWmoving~@carrier
SSXSSMSPmow
gPOSSPSEmower
WSQSSSSSmower's
WSQSSSSSmower*
RPSSSURNmowin*
RPSSSURNmowing
GOOLT]RRmr
OOSSSRXRmrp
OLOZRRPemrs
WTSSSTOPms
LPSSSQgSmsrp
OEQN`JTcmuch
\\QLQQKR[much >
UNPXV^TLmuch as
<RSSfOSJmuch plastic
<RSSdOSJmuch~@material
qRRSSRSNmuck
WiJNSQRZmud
^RQPSSSOmud >
QQRPSYSRmuddl*
QQRPSYSRmuddled
VSQRSUSPmuddy
PRR]SRSUmuffi*
PRR]SRSUmuffin
g[QQSJSUmug
NWSRSRSKmug >
XHKSSRRdmugs
VOYQRRSNmulch
LMMQSRSdmule
SSSSSUSVmule'*
SSSSSUSVmule's
PRWSSSSUmulle*
PRWSSSSUmulled
RSRRSSSYmulli*
RSRRSSSYmullingar
QNLQRRRdmum
TQPRSQR`mum's
SSSPSRSSmumba*
SSSPSRSSmumbai
TSRRSSSSmumbl*
TSRRSSSSmumbles
[RSRVSSQmummy
VSQRSSSWmums
RZSSSSSQmun
PRSSSRR\\munst*
PRSSSRR\\munster
]SOSSSSImurde*
TSSSSSSPmurder
\\SQSSSSLmurdered
SSQSSSSRmurderer
LVSSSXSRmurmu*
LVSSSXSRmurmur
RQmQSRS<murph*
MRnRSRS<murphy
XRRRSSSSmurphys
UUSPQRUOmuseu*
UUSPQRUOmuseum
VRSSSSSSmushe*
VRSSSSSSmusher
USSSSSSPmushr*
USSSSSSPmushroom
Q[PNRZU_music
_RRSSOSPmusic >
USRQSRSUmusic box
WSSSSQSNmusic*
WSSSSQSNmusicals
USRQSRSUmusic~@parcel
]OSQSSSSmuske*
]OSQSSSSmusket's
SJZST[ZNmust
^NWSSRR;must be
UOKURP^Kmust have
NRQSSUSNmust pay
SSSSSUSSmust'*
SSSSSUSSmust've
N[TPSUSOmusta*
N[TPSUSOmustard
WSQRSQSXmute
SSSSSSSPmuted
\\SQSSSSSmutte*
\\SQSSSSSmuttered
SSSSSTSQmutua*
SSSSSTSQmutual
URSSSSSSmuy
LRRSUQS{mwah
\\HPTSSNTmy
RQSSSPSbmy accountant
SQSSU[SKmy address
QSQRSQSUmy age
TSLSSSSUmy ankle
RRQTSQSNmy arse
fSQRSPSEmy arthritis
QSPRSQS_my ass
MNURSPS^my aunt
LRNSSRSZmy back
GSRRRR\\Pmy bad
FRISSkRKmy bank
RSZPSRS[my beard
[RIPSSUWmy bed
TSWTSSSMmy big
WQ`PSRS^my birthday
VRQWSSSNmy blood
NRXQSNSXmy boss
KRPYSRSTmy box
bTSPSSRJmy boy
PORQRVSZmy brother
VWTPSPSHmy brother's
LQP_SSSSmy car
LQPPS[_Pmy card
OPRVSSS\\my carer
NSQSSRVNmy cart
NRTRS`SEmy case
gSSKSSSEmy cat
JSQSSRQ_my children
URUSSQROmy class
TTTTSaTFmy coffee
[QRSSMVPmy colleague
URRQS]SLmy complaint
TQRRSQYKmy country
PVSQQRT\\my cousin
\\SVRSSSHmy dad
WXVSPPSCmy daughter
QQNQUPSZmy daughter's
[PSRSRSRmy dentist
TRVSSSSImy dinner
URTSSRSEmy dog
MSPeSSS8my door
MQUNRQS\\my dressing
aSPRSPSTmy ears
URUPRURSmy ex
USRQSPSVmy eye
QSSSSRSUmy eyes
SRQOUYSRmy face
ZRURRPRQmy father
RSWSSSSOmy father's
SWSSSTSQmy fault
ORQSS[SYmy feelings
`ZRPSRRFmy feet
SSSPTUSKmy finger
LQQRSSSRmy fingers
KQTQSQS^my first
QQ\\QSRSWmy flat
OS[MSTRTmy foot
OSXQScNBmy forty
OSSZSYSRmy four
PSMNSXS`my fridge
PQP[SRSOmy front
QSRTSSSTmy gate
QRRSSSSYmy girlfriend
MUNSST[Umy glasses
ZSUMSPSWmy good
YROSUTSCmy gran
YRQSRWSQmy granddaughte
USRRUUSHmy granddaughter
PSRQSMSZmy grandfather
LS[QQQSSmy grandmother
SRSRTSSQmy grandmother'
RYVQUYRMmy grandson
[SRQUSSMmy granny
QSQSSPSUmy great
[RTQSSSVmy hair
SST[QSRRmy hand
MTVZRRRTmy hands
WRSRRRSOmy head
NVSKSRSdmy heart
RSSYSLSOmy hip
ARfNSPTOmy house
PLWTSSU\\my husband
LSQRSTS\\my husband's
URWVSRRImy kettle
SUOUSPSXmy kids
DSNVU\\SRmy kitchen
KRPNSRSdmy knees
SSSRSRSRmy language
BWNSSTU]my late
LSPYSSSQmy lawn
GQPSSVS_my legs
KS\\QSQSZmy letterbox
_PJQSORQmy life
WSOSQSSJmy little
RRRUSZSRmy mail
ES[OSSS`my mailbox
QSXRRUS\\my mam
USSRSWSSmy mechanic
TSPSSPQRmy mind
TQQSSTSEmy mom
RRPQSQOPmy money
PYZWROQZmy mother
WSSSSPSLmy mother's
LRPSSRSemy mum
PQSbVRSQmy name
WR[RSSS\\my nan
]SNJRSSVmy neighbor
MSYZSQSQmy neighbor's
fSRESQSSmy neighbour
WQ_RSSSFmy neighbour's
NPUQVPSYmy nephew
MRQPRUS`my nephew's
TTQUSSSLmy new
PTORTVRWmy niece
RSSWSQSPmy note
VRQQSRSYmy office
UOYPSRQVmy old
FQQ^V\\PPmy order
QR]SSSRUmy order's
KOWKQXOTmy own
QS]NSSSImy parcel
QRNRSQS[my pastor
]QUSSRSKmy patience
^SXXSKQMmy phone
\\RSSSQSNmy physio
NSXRSSR[my porch
XTQRTQSPmy pupils
QS[NSPS^my question
_XLSSPUCmy reading
SSSSSSSVmy return
MSQSS]SMmy review
PUQRRSS[my roommate
ORQRSSQamy screen
M\\RPOPUYmy sister
JSYQTTSRmy sister's
USPSSRSPmy sleep
MSVVSRSRmy slippers
PTMUWPSUmy son
JVVRSRSZmy son's
ROQRSdODmy stars
\\SROSSSUmy street
[ROSSPTSmy students
JVLUSRSamy tea
NQPRSSSamy teacher
SRSSRVULmy temper
ZSROSPROmy third
YOVPRZSPmy thumb
UQSSSSSOmy toddler
fPRRRQSFmy toes
LSRST]NYmy truck
RXLSSSSUmy two
cYOORQWImy uncle
XSKSTRSQmy week
HMTURRRXmy whole
JQM]RQWcmy wife
OSUPSTSVmy wife's
WSRRSPSZmy words
YRQTSRSPmy wrist
ZQMTQRRUmysel*
ZQMTQRRUmyself
VSPRSSSRmyste*
VSPRSSSRmystery
NSSSSSS\\mythi*
NSSSSSS\\mythical
MbRSSSSMmâché
QMMSSVSXn
LSSSSQVSna
PSSSSSSRnabuc*
PSSSSSSRnabucco
DPxPRORFnada
JQlRRPRMnada >
NRSRSQSfnae
SSQSSSSYnagar
KR\\PSJSWnagpu*
KR\\PSJSWnagpur
OR^RSMSLnagpur >
iQWPSOSbnah
SWLRUWSLnail
JUQSSSSTnail in
VSRMSPSXnails
PRSSSSS\\nain
SPSSVQSQnaked
?VPROaNUname
WIRXRaSNname >
KTSRRXSGname and
PUQQURPTname in
G\\V^SHS_name is
PSNPSTSTname now
VUMOSLS`name of
Y]QQRRRFname on
RSPPSWSLname with
UePRSRSMname'*
UePRSRSMname's
LQPJWZR\\named
`ROPSOS\\named it
PSRSSXSSnamel*
PSRSSXSSnamely
KXLRSTSWnames
_RZRRQSOnan
_SQSSRSMnan's
IUTRSPSdnana
PKRRSRZdnando's
PKRRSRZdnando*
VQJSRSS^nani
MSQSQQSZnap
DTeRRSSInapki*
HU]RRSSRnapkin
NRUSSSSRnapkin's
SSXRSSSKnapkins
VSSSSSSTnaple*
VSSSSSSTnaples
PSVRSRSQnappi*
PSVRSRSQnappies
ZRNSSPSQnappy
eUSMSSSLnaps
KRYRVSSenarni*
KRYRVSSenarnia
]RRNRSSKnarra*
YSSSRSSNnarrates
USSPSSSPnarrator
USRQSSSRnarrator's
USRQSSSRnarrator's delivery
USRQSSSRnarrator's~@parcel
XPRSSSSOnarro*
SQSSSSSQnarrow
WRRSSSSQnarrower
SSSSSSSQnasal
RSkSRURAnashv*
RSkSRURAnashville
YQRQSSSOnatio*
YQRQSSSOnations
J^PQSRRbnativ*
J^PQSRRbnativity
SXNRRRQTnatur*
UQSSSSSPnatural
RZNRRRQWnaturally
NUNRSRRfnaturally >
QSYSSSSMnav
TRSSSRSSnavig*
TRSSSRSSnavigation
HrLTTGREnavy
W]OSSJSZnavy >
N\\ZJQO^Wnear
URSRSRSanear enough
ZRQSSRSXnear it
bO[NSQUMneare*
bO[NSQUMnearer
SO[RQPQVnearl*
SO[RQPQVnearly
VQOOVQSkneat
TSSSSSSTneatl*
TSSSSSSTneatly
VSSSSRSKnebra*
VSSSSRSKnebraska
PTTSQSSUnebul*
PTTSQSSUnebuliser
HeRYPRSKneck
TWSQSSSCneck >
eRRMSORIneck'*
eRRMSORIneck's
SPSSSSSRneckl*
SPSSSSSRnecklace
cRSRRRSRnecta*
cRSRRRSRnectar
ZTFOYWTJneed
QQVSQ_RPneed a
M^SSNSSPneed the
YPQRSSSRneed three
SQNVPTVMneed to
]RUSSOSRneed two
ROUP[RTXneede*
ROUP[RTXneeded
fRQRXQS<needed a
SSZSPRSRneeded it
MQ_RSLSbneedf*
MQ_RSLSbneedful
[MPRRQSGneedl*
[OQRRQSJneedle
SRSSSSSSneedle's
SSRSSSSPneedles
dSRSSRSIneedn't
dSRSSRSIneedn*
^MJPUUR`needs
LSSRSZSNneeds a
VSSSRSSQnegot*
TSSSRSSQnegotiate
USSSSSSRnegotiation
UMNWPKPVneigh*
]SNLRQSQneighbor
OSZYSPSSneighbor's
SSKPSSSbneighborhood
GSKcSQSPneighbors
YPKQRWRQneighbour
NRRSSRS^neighbour >
PQYYSPQLneighbour's
WSYGSQSTneighbours
KSKTSSSaneighbours >
QSSQSNSaneighbours have
VPRRSPRWneith*
VPQRSPSUneither
VRPSSVSJneither >
SSSSSRRUneither's
SSTSSQSRnelso*
SSTSSQSRnelson
MMMOUHRinephe*
NNTQVHRbnephew
MRQPRUS`nephew's
LSRRSSSYnephew's~@feast
WSOSSQSRnephews
SSSSSSSQnerve
QSSSSNSinerve*
QSSSSNSinerves
RRSSSSSVnervo*
RRSSSSSVnervous
TRSRcRSInest
OSUSSQSWneste*
OSUSSQSWnested
MSSSSSSVnests
cNRPRQSKnet
TSRSSSSUnet's
RRQSSSSUnetba*
RRQSSSSUnetball
UTSSSQSQnetfl*
UTSSSQSQnetflix
TPSSSRSPnets
TRUPSPSRnetwo*
TRUPSPSQnetwork
UUSSSSSQneusc*
UUSSSSSQneuschwanstein
YSSSSSSPneutr*
YSSSSSSPneutral
RSVSSSSWnevad*
RSVSSSSWnevada
]NFSRXO]never
PNOPSMSonever again
ZSNSSSSMnever arrives
ORSRSPSRnever asked
ZPHRQUSQnever been
OQVSSRSMnever came
QRQUS[SHnever got
POVQT[SPnever had
SRTXRTSKnever heard
MYRSRRSUnever know
KTZRSgSInever left
JR^RSYSLnever made
NROZSNSWnever met
MSRSSNSUnever once
P]PSSSSQnever opened
L]`URRSMnever saw
OS_RSSSXnever showed
XSNSSSSQnever stops
SSRSSSUPnever was
JcRSSRSPnevis
S_[TNLPPnew
I^LQSQQYnew >
MRVYSRSOnew one
YHXRRSSTnew year's
RRZSSSSJnewar*
RRZSSSSJnewark
PRSYTRSNnewbo*
PRSYTRSNnewborn
PSTUSOS^newca*
PSTUSOS^newcastle
RSSSSSSUnewfo*
RSSSSSSUnewfoundland
RRNSSSS\\newry
RP_VSNQ>news
RSSRQVSPnewsl*
RSSRQVSPnewsletter
OOQVTYSRnewsp*
OOQVTYSRnewspaper
RUSSQRSUnewspaper >
QRRWRRSUnewspaper in
ROSSSSSPnewspaper round
MI]XSXR`next
OSRRSTSRnext >
QWL`RWU?next day
aRNJSPSJnext door
VRLVSQSUnext door's
PSP\\SPSRnext morning
LR`SSYR>next one
\\SRRSSSDnext room
VZPYRTW<next to
RRSOSNSinext week
QR]SSPSRnext year
LSP[SRSRnext~@day
JScSSSSVnext~@feast
\\RWGSPSInext~@place
NUW[RPTQnext~@span
RXOTSSSSnguye*
RXOTSSSSnguyen
RRSSSSSUnia
iSSPSTSFniaga*
iSSPSTSFniagara
SROSSSTSnibbl*
SROSSSTSnibble
HMY[LQNhnice
^QQRSSS?nice >
ORSRSTSdnice about
OVWSTQSGnice and
OSPRSYSPnice note
TYSSRRVHnice thick
OOZRSPRVnice to
XMNQXYROnicel*
XMNQXYROnicely
ZQURRTSOnicely >
SSPSSRSQnicely and
SROZSQSUnicer
QSUSRSSKnices*
QSUSRSSKnicest
JXPRSRS`nick
[SSQSSSDnicke*
[SSQSSSDnickel
USSRSSSSnicks
TSRSSSSRnicu
PTSRTVRMniece
VSRSUTSNniece who
QSRSSRS^niece's
QSRSSRS^niece*
NRnSQRSMnient*
NRnSQRSMniente
PSPTSSSSnieu
hMBQQWLRnight
JQHRS[Pdnight >
RRPUSSSQnight and
RR[SSRSOnight at
TSOSSRSXnight i
NYSQRRRUnight in
TSRSSRSPnight light
WSPPSSSHnight my
QSRPSRSVnight nurse
NSQWSSS[night on
LSR[SRSUnight shift
TSRSSRSZnight to
CQaPSVSYnight with
PSSSSKSjnight's
[KMVSORUnight*
SSSWSSS@nightie
TSRSTSSSnightlight
LSSSSRS^nightly
bRSQSRSMnightmares
UMNURXRLnights
IRUQSRS^nights >
\\ORRSWSXnights and
PQSSS]SNnil
SOSSRRS]nina
NJFLNVgZnine
SPHRSUWjnine >
PPRUSXWOnine and
MQSMRXQQnine days
VSMVSQSKnine hours
O]PSSQSRnine in
RSRWSSSPnine minutes
LRSQSSSWnine of
VSSSSQZJnine pounds
OSWPSRSSnine stops
VPSWSMR>nine times
[SOQSRSUnine year
ISRRSUSbnines
JZZLPGiLninet*
Q^OMQMaEnineteen
QQWRSSRRnineteenth
WRMRSQUPnineteen~@money
SSUQRWR`nineteen~@span
VSSRSSSSnineties
QRZSSSSSninetieth
NRRTRN\\[ninety
NRKQSR`Fninety nine
XS^SSKSQninety one
QTSRRNaEnine~@money
QHPRSSSenine~@part
OSWPSRSSnine~@route
`XWRRRNLnine~@span
FSmOSQTQninth
MRfQSPP4ninth >
SSSSSSSOnip
TSPSSSSRnippl*
TSPSSSSRnipple
SSQSSSSSnips
KTaURVPSno
fMDMRVRLno >
ORP^SKSVno access
PQTSSYSSno answer
OaOSPSSMno bag
PSOYQSSRno bell
TUOTSORXno bother
OTQSUSSRno bubble
PRQSSXO^no charge
SRNTSQS[no complaints
NOORSeSPno forms
PSPSSXSQno fuss
PSOYQSSRno knock
RRSSSSSVno lecture
ROTRSQSVno longer
]VOQRQRGno more
QSQWPWSRno need
RQISSVSRno nothing
@OJaRdS\\no one
OPPU[QSRno padding
_QRSSSSEno problem
SURRRVSIno questions
RQPRS[SPno quibble
WROQSWSTno reason
OVQRSTSSno reply
ONfQRQSMno show
ORUSSSSQno sign
OWSSSQSUno smell
SRSSSRSJno sorry
RUNTTQS[no surprise
SRQRSIS`no words
QO\\SSRPfnoah
RSSSSSSSnobdy
]LWZOMVQnobod*
RNVTPVYSnobody
OSSRSQSPnobody >
UUSOSSSLnobody and
OQgQSRW>nobody came
HTMQS_RWnobody can
aSPRSRSNnobody could
KSiLSNSXnobody ever
PRUQSQTXnobody has
OSITSQSZnobody in
VSPRSOSTnobody noticed
OSORSdS=nobody there
QSSQSRSXnobody wants
TOTWSOSPnobody was
^QPQSOSRnobody'd
SSWZROPSnobody's
SSSSSSSQnod
NSTSSPSdnodde*
NSTSSPSdnodded
QVLRSRSgnoddi*
QVLRSRSgnodding
WSSTSSSQnoggi*
WSSTSSSQnoggin
RRUQRTSmnoise
]RSSSRSMnoise*
]RSSSRSMnoisey
TSSSSSSSnoisy
WSSSSQSNnon
M]SWXQRZnone
RH\\YRMRVnone of
PeNSSRRUnone the
PSRPSSSlnonno
SSQSZSSHnoodl*
SSSSSSSInoodle
SSQSZSSRnoodles
JQVWSKRRnoon
URPWSQSGnoon >
LP`PRSRbnope
NQ[QSSRenope >
MPcQSPSRnor
PRZRSVSOnor hair
SSSSSSSNnor'e*
SSSSSSSNnor'easters
RRSSSXSPnoree*
RRSSSXSPnoreen
WSRSSSSMnorfo*
WSRSSSSMnorfolk
NRXRSRSdnorm
OVURSZSVnorma*
OTURSZSWnormal
STSRSSSRnorman
mQPPPOTLnorth
QSSSSSSXnorth*
QSSSSSSXnorthern
PSRQRRSTnorwa*
PSRQRRSTnorway
SSRQRRSPnorway >
Q^SSSOSRnorwe*
Q^SSSOSRnorwegian
RSUSSRSRnorwi*
RSUSSRSRnorwich
]PRQRLSInose
K^_YWMPXnot
JSVNR^SVnot >
VR]STYRHnot a
MSTQWSSVnot an
SRSRSSRPnot arrived
[RTRSQRJnot at
NRKQSbSTnot be
QPRXSXSPnot been
OKRYYSSRnot bend
NQNRSRRZnot buy
SRQSSM`Onot cheap
MRWNSSSSnot come
KLZ[XPRNnot even
XOGPSRRanot for
OSdXSRQDnot get
TRTSSUSQnot give
aRORSNSNnot go
YQQSSSQRnot gone
URS_SSRFnot have
QSPRTSSZnot heard
OQmOSRRDnot here
ZQ[MRRSMnot in
QQPRTSS[not joking
ZSRORRSJnot leave
OQNYWQS[not making
dPPRSQSMnot me
EgJWQLSZnot mine
WRWSSSSKnot moved
[PQPRSSWnot much
YMI^SWYCnot my
ZS]LPOSNnot one
YRSQRQScnot recommend
QSQ[SQSPnot ring
OUbPRPSOnot see
YVWNQPSUnot so
RRRSSRSRnot sure
TRSUQRSNnot take
MWQQSLQ_not that
[LKOR[O^not the
EN\\hSQSOnot this
PSGSRSVZnot to
ZTQRSQSRnot want
dSNRSQSMnot what
_ZMPSRSGnot with
ORSSSUSSnotar*
ORSSSUSSnotary
OSCjT\\QTnote
RPUVS_S<note >
QSRSSRSSnote and
VOQNSRSXnote on
PRR\\SMSYnote said
PROcSPSNnote says
RZUQRRSKnote that
[RPSSSSGnoteb*
[RPSSSSGnotebook
KPKMR]Rbnoted
LQMSS[R`noted >
VIMmQQQSnotes
HRQYSQRVnotes >
MMkJ[TRRnothi*
NRiRR\\SMnothin
ROUJ[KRWnothing
MMSRNSQUnothing >
WSUSSMRUnothing and
IR_RQQSRnothing at
YTLSUSSPnothing between
VPMSYUSKnothing but
NP`SNRSUnothing came
]RJTRIS_nothing else
ORUOSTSZnothing has
[RQRDXSLnothing in
SSLSSSSSnothing nice
MSRSSVXKnothing on
PS]SSMSJnothing since
OSWRQNS\\nothing to
SSRSSQSNnothing whatever
_SMRSRTPnothing wrong
RSZSOUSMnothing yet
LQYQRRVcnotic*
KSUYSLS`notice
UTYMRXVNnoticed
WPKSROXdnoticed >
QSSQSSS[noticed it
RPRRSSS[notices
RQNSSSSYnotio*
RQNSSSSYnotion
TSSSSSSQnova
SMaSPOSSnovak
aPORSNSEnovel
\\SPSSOSPnovel about
RSTSSSSSnovel*
RSTSSSSSnovels
YR\\QRQPUnovem*
YR\\QRQPUnovember
VSVSSSSBnovember >
SN[BNUXZnow
UGXQONSRnow >
^WWUSRSLnow a
WKWQQHRMnow and
NSRXSQSVnow find
WPVQRSQTnow i
VRPSRTSVnow i've
PUMSPSSbnow in
\\RbRSFRMnow it
RPfQSGLQnow it's
TRQSSTSWnow know
`SPRSRSPnow on
TOTSSKSbnow so
NObRSOOXnow the
QRNSS_QInow they
DQRTSXSXnow to
WSTRSURQnow with
MSPQSPS^nowad*
MSPQSPS^nowadays
POVTSQ[Vnowhe*
POVTSQ[Vnowhere
RPQSSR\\Ynowhere >
GSgSSTSNnowt
PRMSQSPSnow~@me
QRLSS_QDnow~@seller
PTRSSRSVnozzl*
PTRSSRSVnozzle
RSSSSZSJnts
cSSRTSSOnudge
_SSRSRSTnudgi*
_SSRSRSTnudging
PPRRSRRvnuff
_RRSSQSQnumb
PILZT`MOnumbe*
ILU^T[MLnumber
TPP[SQOGnumber 00
KM]KRYRNnumber >
WSPPSPSQnumber i
USOVTWSZnumber on
PNRRS]SRnumber one
LSURSYSSnumber's
RSSWSSSSnumbered
aQKPRQSTnumbers
`SKPSOSQnumbers >
WSPPSPSVnumber~@me
QZAsRJOInumber~@number
]QSPSPSSnun
SSRRSSS[nunc
RWSORSSSnuns
^ROOSJRVnurse
FSSSSRScnurse and
KOUPSRS`nurse*
RSSQSRSWnursery
RSVSSSSXnursery's
MPSSSSSbnurses
PTPRSMS_nursi*
PTPRSMS_nursing
TRRSSQSWnut
KhSSSOSOnutcr*
KhSSSOSOnutcracker
KS`SSSSOnuthi*
KS`SSSSOnuthin
SRUSSVSPnuts
LPSSSQVSo
OOdSSSNPo'clo*
OOdSSSNPo'clock
KaRRRcMNoak
MSSSSSSZoamar*
MSSSSSSZoamaru
SSSSSSSUoatme*
SSSSSSSUoatmeal
WSRZSRSQoats
PSYSSVSToban
TRRSSSSSoboe
OQPSSSS`obvio*
OQPSSSS`obviously
SSWQSRSNoccup*
VSSQSSSSoccupational
PSWSSSSNoccupy
\\NPQRRROocean
OXSSSSSRocean*
OXSSSSSRoceans
MPS[SQQWoctob*
MPS[SQQWoctober
TSLZSSRNoctober >
TRSSSSSSoctop*
TRSSSSSSoctopus
PbNRSRSUodd
OXSSSRSSodome*
OXSSSRSSodometer
WSSSSSSQodour
OTUUWPIPof
MQSWSWRVof 00
]SPRQRTPof >
ZMXRQXRQof a
bOPRVQQIof an
ZVPSRTSfof asking
RQPSTSSZof brown
FQSSWSSbof bubble
IWSWSRR_of course
aTSSSNSMof each
P[SSQSSYof everything
IDTRSPStof four
OVRVSSSJof hair
UMUOQ]SEof her
IUOUSTSbof his
PNRRSRS\\of humour
KUYNRYRKof it
ZOTRTQSNof its
LRVSSRSTof june
XVRQSRSKof last
RQSRTRSRof lavender
USTRSPSSof light
UUVRSSSVof march
NRZSSSSOof may
PQaNSZSAof me
VOIRRTSaof mine
TTPVPRSPof my
RPSSTQSVof newspaper
TSTRRHS]of nothing
SZSSQRSPof old
KRQSSSS[of one
WQRRSQSXof order
LRNSVSUZof our
HPOV[WSOof paper
ZNSSSRSKof sky
KZQSSRSTof smoke
GSZ]SOSQof snow
HRUSYPSQof soap
JRS^SQSRof somebody's
VQQZSPSRof someone's
PWRSVWSJof something
SSSSSSSUof stock
QUSSWRSJof tape
USQTRWSfof tea
UPQSSPSXof ten
`LVQSPSOof that
RbIRLTJNof the
OSUNS]RSof their
^PZ\\QEOTof them
RR[PSPSWof them's
XKORRNRVof these
ZRWQTVWFof this
\\QJRXPSRof those
TPP\\SRSTof time
V]OSSQQJof twelve
XPPRSTQRof two
NOVRRWQZof us
WURVPVSPof water
UNPOScUKof what
\\QNQNVZPoff
TOOQOZhHoff >
SOWOXURZoff a
OPOQSKSZoff again
KaNRQVTUoff and
TRQSVZSQoff at
ZRPXSRQToff by
SSPQSWQ^off for
TSSSSRSJoff if
bL\\MWQSIoff in
hPORSSSMoff it
O[LSS_SLoff its
TSSUSRSMoff like
YRUSSJUUoff me
GSVRS]TWoff my
HRTYSSSQoff nights
LRXSSRRWoff no
fOGPQTRSoff on
GZNSSRSfoff since
VXV[RQOQoff the
]TSQSVSRoff them
YR]QRMS@off to
MOSTQRSkoff with
SSRSS\\SSoffen*
SSRSS\\SSoffended
[SSQSSPDoffer
ZPSQQ\\LToffer*
HSURQ^OVoffered
TTUSQRONoffered me
TTUSQRONoffered~@me
fPQRSQPQoffers
\\RMISZSOoffic*
^SNIS\\SIoffice
LSRSSVS]office >
SSSSURSToffice and
QSSSSPSYofficer
SSSSSRSXoffli*
SSSSSRSXoffline
PSSSSVSWoffsh*
PSSSSVSWoffshore
XPRTSPVOoff~@me
LRWSSRRWoff~@not
UPPQSKSOoff~@recommend
[TSSSTSOoff~@seller
URHTSNSjoften
FSNZSSVeof~@animal
RSSSSSRQof~@day
QQTUSRSLof~@feast
PRPSSR]Pof~@late
[MNUWYSIof~@material
IHTPQ^SQof~@me
KR_QRQRGof~@month
TSQVRHS_of~@not
I]RWRVPRof~@number
WQRRSQSXof~@ordered
HNSQ[SSRof~@pack
JSSZSSSRof~@parcel
H^[QQZSOof~@part
NUSUSRS\\of~@place
PRT[SSSFof~@reply
ZOYWQNNTof~@seller
SQMQSRS`of~@sense
USbQSKSQof~@span
VOWTSST[of~@staff
HRPgSNSHof~@used
XNRSSRSXof~@works
PSRRScSPoh
QOeOQYSZohio
PPYPRUSQohio >
dUKQSKRJoil
^RPSSQSQoil >
QSRQUSSSoil and
QSSSSRSWoil's
TSPSSSSIoiled
KQSURSSUoil~@part
YSRSSOSSoisín
oRENPOO:ok
OPRSRQS`ok >
fPNQSRPBok for
RQORSNSgok so
SPSYRSSSokada
SSSWSSSPokafo*
SSSWSSSPokafor
SSSRSSSSokafor's
[OQORPR_okay
HQPSSRSsokay >
VRRSSSSGokay so
SSVSSSSRoklah*
SSVSSSSRoklahoma
PoLSSSSOokra
]UHNN[PNold
RSSYSRSLold >
JXSSSUSUold and
WQVSSRSRold eyes
ORZRSQRaold for
TNH\\SPQLold one
\\QPSSRSGold ones
PUPSSRSaold with
GUQSSWSdolder
JSRSSWSiolder than
Q]SRRRSPoldha*
Q]SRRRSPoldham
RSQRSQSVolds
TSQSSRSSolds >
MRRSRQSdold~@family
TQSSSSSJold~@seller
YSQQSSSOold~@staff
SRXRSSSTolean*
SRXRSSSToleander
R]RSSQSRolive
Q_OSSPSTolive*
Q_OSSPSToliver
SSSSSRSRolu
HVSSSSSSolymp*
HVSSSSSSolympics
RUSSSSQYomaha
PPNRRQQbomele*
SSSSSRSXomelette
PPNRRQQ]omelettes
YPRRKRTQon
RSXSSSRXon 0
NRYSS[SGon 000
PXPYPXRUon >
QKQONXX\\on a
OSRTSRSQon account
RRRQYQSSon air
QS\\UQSQ\\on an
MQXLSQRLon and
ZPQSSRSOon anything
XQNPRPTQon at
SSQhSSS3on bin
VQPSSRSRon by
OWSRVUSNon chat
OSURRVSTon christmas
SOQPS\\RFon day
SSPSVUTRon each
XLSOWRTOon every
WPSSSQSTon everything
iUQSRRS@on first
MSXQSVSVon foot
EZKQSRR^on for
KRURSSTLon friday
jQRRRQSKon grass
\\TUVSMR[on her
RROXRXR@on his
PSSSSWSNon how
_RRRSSPQon i
TY[PVRSMon in
EnNMLQP\\on it
FW[XSXRLon its
KQQRSZSRon leave
TRUSORSUon like
VQRSSSSTon lino
bPTQRVVFon me
VRPRSSWPon monday
TSIcOSTFon my
XQRQVQRNon one
ISTHYRSRon our
KWSRSPQTon page
RRP]RYSEon purpose
RSPcRRSOon recycling
EQUPSQX^on saturday
OSRVRSSXon step
WSOQSPTaon sunday
MS]WSRQ_on that
L[ZTVRQQon the
KSQQS\\ZLon their
SSQSRQRZon them
]RRSRLSKon these
c[OQREQSon this
GN^RSQSbon three
USWPSSQRon thursday
LRJ[SSS[on thursdays
PRTSSRUPon time
VXYURTSJon to
RRI\\YPVXon top
_SQUSSXEon tuesday
XWFNSRTYon two
TSOOSRS^on wednesday
]RQQSLSXon wet
VVcQSPSUon your
QSS_SKSSonam
kEDEOTLXonce
KQMURMRbonce >
`SSSSPNPonce a
]QRKQTSNonce and
XSSRSSUKonce in
UQSSSSSMonce the
[RRSSPS:once you
XZKCXRKZone
GhX\\LPUUone >
VRSRSRSNone about
UQSSSPSRone after
XR^RYKZIone and
RXVRSSSFone arm
RRPRSYRSone at
SM`RPSSMone box
aTQSPQSKone bracket
ZKNUSRSPone by
[TQRRUQNone came
TUPPQSSGone corner
PRPSSVU^one day
QSWRSSSaone did
H]RSQ[SLone does
RSWSSUM_one dollars
MPQSYPSUone end
WcKPRURHone for
JO\\RSTS_one from
^BRRORSqone had
QMRORRSXone hand
XU\\TRMShone has
TWSSSSSIone holds
TXTRRTQ;one i
ML]XXIZKone in
HLPSRVS_one is
SQWSSRSNone it
TL\\SORSGone job
F^QXSSS]one leg
UOSQSUSWone line
XRSSRQSQone long
LUORSMSeone minute
CjQOMJPWone of
XQSNSZSYone off
SQQXRUSNone on
dRSSSSSNone out
USQSSTSRone page
J]NSUSRQone pair
eVISRQSIone piece
VRRSSUSFone said
ZRSSSRSRone sheet
T]URQOSRone side
SRQSRQRVone star
lQOSSQRFone that
ZKJSSVSNone the
OSSRSVRZone they
OTNRJQS`one thing
QSYPSRQSone time
IYKRR\\Saone to
RYOQSSSGone too
PZQRRQSIone was
aNSSRRSSone wash
WQVSRRSEone week
JMQSSTS`one who
@NUSPXRkone with
\\RMPSPSRone word
TSUSSTRGone years
NRRSSSSaone'l*
NRRSSSSaone'll
V[RPQS\\Oone's
G^RRSSPXone's a
cWLTRIUIones
TMQTSOSJones >
UQRRSRSXones and
OSSSSSSUonesi*
OSSSSSSUonesie
VVQRRTQHone~@arrive
eSPRRQSQone~@family
QO_SRQSUone~@material
UWUSQSQRone~@me
SSWSSUMfone~@money
XUVQRPS_one~@not
PP]RQQTXone~@ordered
JM`RRSUMone~@parcel
A`JYQSSUone~@part
AQS]QTSfone~@place
ZSMPRTREone~@recommend
LPRRS_SRone~@reply
OS_RSKRRone~@seller
XOSSVTSKone~@sense
PQSRSSSGone~@size
SMaPQOSPone~@span
RQWPRRSZone~@staff
kMSSQQSRone~@use
KURYSQSWone~@works
RbQRTNSJonion
ObQRSNSMonion >
[RSPSeS@onion*
[RSPSeS@onions
OPQRSQSmonlin*
OPQRSQSmonline
\\JMPTVMWonly
_RPSSSSNonly >
NMRSRUQWonly a
]RMSSRSLonly ever
[UYSSMSJonly got
TQLQSSSSonly one
SSWRSRSTonly resident
XPRNWSSQonly the
TXORSZRJonly thing
QSSRRVSWonly wanted
WN]OSOSTonly wish
ZSSSSQSHons
TSVRSRSWontar*
TSVRSRSWontario
XRQUSRSJonto
NSRUSSSLonto the
]MYISM`Hon~@day
OSORR`STon~@feast
HLWQTMTVon~@me
WYRSSRRHon~@not
JR^SSZRNon~@number
bLOOSSSLon~@part
>RTbQRSaon~@place
UPQSSSSMon~@recommend
OWSRVUSNon~@reply
MSSQRUZPon~@seller
UPSSSSSSon~@sense
NSWQSUSTon~@size
^NRPSXRIon~@span
<RPRSSRsooh'd
SSSSSSSRoor
PRSSSSS\\oot
NSXVSSVWop
SPH][YOVopen
Y`[TLNSIopen >
TP[RRRS[open and
LPYSZSRUopen at
TQRPiVSGopen it
UPQPSYRYopen the
VQRNSSRMopene*
MWROSVSWopened
R]QSSSSOopened >
VRRSSUS\\opened a
QWTSSQSOopened and
QYSRPXSHopened it
SLMQSUSaopened the
ZNSSRQSIopener
TRSSSSSSopeners
SNXNRZSXopeni*
SNXNRZSXopening
cRQRSQSGopening >
QSbRSVS8opening~@span
AYHMP]SZopens
TRSSSSSSopens it
KYLTSRSgopens on
VSPRSSSHopens when
\\SIQRVSRopen~@place
PRdSSKRLopera*
USXSSPSIoperation
NR_SSNRVoperational
hGQPSRSOopini*
`IRSSRSPopinion
`IRSSSSQopinion >
[QRPSSSQopinions
VSSRSRSWopinions >
UYJRSOSkoppos*
PZJSSOSpopposite
XRSSSSSNopposition's
SSRSSSSRoptic*
SSRSSSSRoptical
TRSRSSSQoptim*
TRSRSSSQoptimistic
RSWSSRSSoptio*
RSWSSRSSoption
YKUNOVMMor
ZOOSSRSUor a
RSRSSTSPor my
USRSUSSMor the
ZRSSSNSQor two
PSSSSXSYoracl*
PSSSSXSYoracle
ZfNLQNQOorang*
ZfNLQNQOorange
S`PSRRROorange >
USRRSSSPorbit
\\SYPRCSPorche*
\\SYPRCSPorchestra
WSOSSSSOorchi*
WSOSSSSOorchid
MObNS]NQorder
LYZURURNorder >
SRPPSSSRorder and
QSORSWSOorder for
_RMVSJSUorder in
^[LSSRRNorder is
\\QPSSSSKorder of
SQTSSSSSorder still
PRdOSRSJorder to
QR]SSSRUorder's
N]_PLRLRorder*
Ha]JLNMTordered
SSYRSTSDordered >
RTXSSRRPordered a
RLNVSXSTordered at
LMZRSQRVordered for
SJYPSQS]ordered in
QIRUSYRZordered it
ULYRSRSYordered on
LP\\OSRSHordered the
XQLYSSSQordering
VRRSSWSQorders
VQSSSSSUordin*
VQSSSSSUordinary
TSMSSSSZorgan
`RLRSVSQorgan*
RSLSSYSSorganic
cSSSSQSJorganised
QSSRSRSZorganizer
RbOROSSLorigi*
SYOSOTSOoriginal
S\\SSSQSPoriginals
RRURSQSZoriol*
RRURSQSZorioles
SRTRSQSYorkne*
SRTRSQSYorkney
YUSPSRSNornam*
YUSPSRSNornament
RRS[RSSNorteg*
RRS[RSSNortega
RPUSSSSNortho*
RPUSSSSNorthodox
QRRPSSS\\ortiz
NSRSRTSLor~@me
TRRSSQSVor~@not
TSSSSSSOosaka
SSQOSSSSoscil*
SSQOSSSSoscillates
PQRKUXSQother
XLSRRWPIother >
FSQSSYSOother end
VUWRSPQTother half
HQQSS_STother hand
WQQSSXSSother is
TSSSQRSRother way
RZRSRSSOother's
ZYTHPJPZother*
]OVKRQRPothers
QVRPQLRaotherwise
WWXRRSSBotherwise >
FOQRRORxotherwise fine
VRSSSSSPottom*
VRSSSSSPottoman
^YIRSSSMought
^YIRSSSMought to
`QRRSSSDounce
SS\\SSSSIoupa
\\MOQZTMOour
SSIRSSSTour anniversary
RSNZUSS;our family
QSUWSRSHour gate
^SIQVRSUour house
ESV\\SQUNour road
^NURQSSLour school
MIZgRPR\\ours
JOYISRSpours is
STPSIWNQout
\\PFQSOQMout >
ZOQRSRSPout a
P`JQROVYout and
STR\\STRYout at
MSSSRWSNout before
_SSRSPRIout by
RZQRSQSZout first
ENeLRROWout for
JR^RSSSRout from
WXPZNTQbout in
VRSRSSSOout is
ORSQSRSVout like
PSSTSQSNout loud
VLOMTV\\Sout of
RLKSSSR\\out on
OX\\PTQRWout the
RMYRSOSSout there
HZKTS`SVout to
QSdSSLSRout today
SZM[SLSJout was
ZVUMQQQcout with
SPSSSSSSoutbo*
SPSSSSSSoutboards
NSQVTQSRouter
PR`VQYRRoutfi*
PR`VQYRRoutfit
HSXSSWSQoutfit >
`PPSSSSPoutli*
`PPSSSSPoutlived
QSSYSSSPoutra*
QSSYSSSPoutran
VKMRYRRXoutsi*
VKMRYRRXoutside
SPSRVRSKoutside >
USRSSRSQoutside for
UPPZQSSNoutside the
VSSRTRSNoutside~@me
SRRSSSSRoutwa*
SRRSSSSRoutwards
QSLRS`SFout~@day
SSRTSPR\\out~@sense
QoRPSSS;oval
WKKQSSOdoven
OSVSSSSNoven >
NSYPSSSZoven'*
NSYPSSSZoven's
[W[YUSOEover
YPSSSRSRover 00
IV[MRPRSover >
IRMVS[SUover a
PSbRSMROover and
VSOPSSSOover his
^XH\\PQRGover it
NSOUSQSZover my
XSFeWKRTover the
UTSQSSSWover to
URSYQRSPovera*
YRSSRRSRoveralls
OSSYRSSQoverarm
LRXVSSSRoverd*
OSUSSSSSoverdoing
PRVVSSSRoverdue
TNV]QNRZovern*
TNV]QNRZovernight
OO^NRVRQovernight >
VSRSSRSQovers*
VSRSSRSQovershoot
SSJSSRS`overt*
SSJSSRS`overtime
OQKSRWSUover~@me
YPSSSRSRover~@number
RRUSSLR\\owe
PRLSSQP`owed
WRQUSVQSowes
SSSSUSSSowl
\\SRSSSS@owls
TQMRYYSRown
_OYSPNSUown >
SSSRSSSRown cost
WPTRSVSPown fault
KPRS[SSKown little
QVSSSO[Kown site
UUTPRQSFowned
XRSRSPSLowned and
MXRRSTSRowned up
NQRRT]SSowner
Q\\RRSRSNowner's
Q\\RRSRSNowner*
SSSSSSSWowns
OWQSSSSXown~@family
SSSRSSSRown~@money
LRQSTSS\\owt
NRRXSPS[ox
QSUSSSSToxfor*
QSUSSSSToxford
ZSRSRSSUoxidi*
ZSRSRSSUoxidises
VSRSSSSOoxyge*
VSRSSSSOoxygen
SSRRSWROoyela*
SSRRSWROoyelaran
TSSRSRSSoyste*
TSSRSRSSoysters
WRSSSSSKozark*
WRSSSSSKozarks
MW[PSQWJp
[SSRSRSLp0000
QSPSSSS]paarl
RSSSSSSXpaces
TRSSSTSSpacif*
TRSSSTSSpacific
GZVVTPRMpack
TRRWSSSSpack of
UR\\TQOTPpacka*
NS^VQPTWpackage
QSQRRRSXpackage >
OSTVSQSRpackage is
YSRQSSSLpackages
TOQM]PROpacke*
SKQP]VSZpacked
RSSSTSSQpacker's
PSSQSPSUpacket
VXRRRSRXpacket >
PSUSRSTMpacket of
XWSSSPRGpackets
eOOQPORLpacki*
eOOQPORLpacking
]QPQMPSTpacking cubes
TPPRSUR\\packs
ZUSQRPRYpad
XSRSSQSRpad's
SURSVOSOpadde*
SURSVOSOpadded
VMNTaQRQpaddi*
VMNTaQRQpadding
QOPWVSRQpadding >
SNUYRLSXpaddl*
XPQWRMSZpaddle
TSQSSSTRpaddle's
TSSSSSRLpaddles
LPXUSRSYpaddling
UTSRSQSRpaddo*
UTSRSQSRpaddock
PRTRSSSSpaddy's
PRTRSSSSpaddy*
fMQQTOT?pads
ZSRSRSSLpads >
SSSTSRSUpaduc*
SSSTSRSUpaducah
UZXITN[Rpage
VXSOSPQPpage 00
WYPSRNRYpage 000
YUHRRa[Bpage >
OSWSSYSQpage about
dSRRSSSNpage and
WSTRSQSJpage four
PRSSSURVpage is
LUSQSPcPpage said
QK`PSQOYpage says
bQMSSZSIpage two
XYLOVKT[pages
[MSSSSSIpages >
UTNRSSSXpages of
S`PORMOZpage~@number
SLGQWWpPpaid
YLMQSmMOpaid >
VROSUQXOpaid extra
MoZVTMDMpaid for
_OTSSWTIpaid the
TSSSSSSNpain
VSSSSTSSpainl*
VSSSSTSSpainless
\\ULQOLTTpaint
MIQRSRScpaint >
JTSSSSSSpaint's
EZKWQKQXpaint*
PQVVROQ]painted
PVHVSRS[painting
SSSQRQSWpaintings
TXRSSRSBpaints
R]VKTPVQpair
WTYSRQRPpair >
LPTMWYSMpair of
WSSSSUSOpairi*
WSSSSUSOpairing
eRNORTTCpairs
YRSSRRSOpairs of
OSSSRSS\\paisl*
OSSSRSS\\paisley
RS^SSSSOpaket
TSRRSSSSpal
SSWQSSSSpalac*
SSWQSSSSpalace
NQSQSPSypale
^FSSSSSYpaled
QXRSSSSYpaler
RTRSRSSRpalet*
QVSSRSSSpalette
URSSSSSRpalette's
VOIRZQScpalm
MSZSSSSSpalme*
MSZSSSSSpalmerston
SSUSRSSRpalms
SSSRSSSRpamph*
SSSRSSSRpamphlets
eMPRRNOCpan
URRSSQRZpan >
ZPRSSSSPpan's
ZUTRSQSPpanca*
ZUTRSQSPpancake
[RSSSRSTpanda
USSRSRSPpane
QTVRSLScpanel
_PMQSSSQpanel's
aMLQSQSTpanel*
UQRSSQSWpanels
RSPRRPSXpanic
XRRRSSSPpanni*
XRRRSSSPpanniers
bQRRSPSIpans
QSRSSSSTpanto
SSSRSSSMpantr*
SSSRSSSMpantry
NR`PSRSNpants
RS\\PSSSVpapaw
TRSSSSSRpapay*
TRSSSSSRpapaya
KCVLaRTapaper
HP]QTRV^paper >
XSUSTSSPpaper and
SQRSUSSOpaper envelope
PSSRTRSUpaper string
^PQSSVSLpaper*
]SSSSOSPpaperback
USSSSSSQpaperweight
RPQSS[SRpaperwork
MbRSSSSMpapie*
MbRSSSSMpapier
RRYSSSSWparad*
RRYSSSSWparade
OMRRSjSCparag*
QPSSS[SHparagraph
QPRRSbSNparagraphs
NRUSSSSgparak*
NRUSSSSgparakeet
QSMSSXSUparal*
QSMSSXSUparalegal
RSXSSSSQparas*
RSXSSSSQparasol
aJXTNITLparce*
\\MZJQOTRparcel
TSSRSQURparcel >
SSRSSSSRparcel in
SSRRSSSQparcel shelf
XPP]PNSMparcels
TSTVRRSRparcels >
^RQRSORUparen*
^RQRSORUparents
SPONQSSTparis*
SPONQSSTparish
`LQRSSSGpark
QRZSSRROparke*
QRZSSRROparked
RSRTSRSRparked across
IScSSQSPparki*
IScSSQSPparking
NSSVSSSSparks
OQRSSQS_parlo*
OQRSSQS_parlor
QRQQSRS_parqu*
QRQQSRS_parquet
HTRQRRSgparro*
JPTQRSS]parrot
SQRQROS[parrot >
RSQSSRSaparrot's
RXSSSSSOparrots
JMVLRKRapart
MSTSSRSXpart >
KRQSSSS\\part of
\\SWSSQSFpart was
XSSSSQSPparte*
XSSSSQSPparted
SKSPSWS[parti*
RMSSSXSPpartial
SSURSSSQparticular
USRRSSSZparticularly
RQQSSSSZparties
SSSSSRSSpartita
NQ^ORNSWpartn*
NQ^ORNSWpartner
QQWPSRSSpartner >
NO\\RSSSZparts
[VPQQPRRparty
]QWRSRSMparty >
MQJSSRSYparty was
JRXSSRSTparty with
HVZHRZRupass
WSSWQRSMpassa*
WSSWQRSMpassage
K`ZIRNR^passe*
LN[NRRR]passed
PSnSSSR:passed >
SeRNSFSYpassenger
RRSSS[SOpasses
MRRUSRRYpassi*
MRRUSRRYpassing
QRcXSOSEpassp*
QRcXSOSEpassport
ISSSSPSTpassw*
ISSSSPSTpassword
XHaUQOQCpast
USbQSPSGpast my
QSMRSQS]past six
KR`VSRSIpast the
SSTSSPSVpast what
SKQQR`RPpaste
PLRSSaSQpaste >
SSSSOSSRpaste*
SSSSOSSRpastels
MQTRSPRdpasto*
MQTRSPRdpastor
UQSSSSSTpastr*
UQSSSSSTpastry
SSSSSSSYpasty
TQ^PSKSSpast~@me
PSSSSSSWpat
ZM\\RSRSKpatch
SSSSSSSNpatch*
SSSSSSSNpatchouli
RSRSSOS\\patel
LOYWSNSLpath
SQYQSRSEpath >
MO\\LRXRQpatie*
UPURRUSRpatience
OSRRSSSPpatience >
WRUSSPSKpatience and
ORZMSTSTpatient
RSPRSXSMpatient >
VSXRSNS^patient man
SSURSUSRpatient with
PSSSSTSQpatiently
hPQSSRSIpatio
NRfPSUSPpatri*
NRfPSUSPpatrick's
QRXSSRS_patro*
QSYSSRSWpatrol
SRRSSSS[patron
ZROSSQS_patsy
STQRP^RGpatte*
STQRP^RJpattern
SSSSSSSOpattern's
YSSSSSSQpauli*
YSSSSSSQpauline
^RQQSPSHpause
RSQSSRSapavar*
RSQSSRSapavarotti
NRLhSRSIpavem*
NRLhSRSIpavement
ORRcSSSRpavement >
SSSSSSSLpavil*
SSSSSSSLpavilion
SSRRSSSSpavlo*
SSRRSSSSpavlova
N[KUSRS]paw
SSSRSTSOpawn
PSSSSSSSpawns
VSQUSRRPpaws
NRPRSXTIpay
NSQSSWRPpay the
SSSSSQXNpayda*
SSSSSQXNpayday
H[QRSW\\Opayin*
H[QRSW\\Opaying
OSSSS_NOpayme*
OSSSS_NOpayment
TSSSSSSQpays
SSSSSSSQpcs
UPSQ\\RSOpea
QSQSSYS[peace
RSXRSRSTpeace*
RSXRSRSTpeacefully
ZTRSSQSOpeach
GPRRXUSVpeanu*
GPRRXUSVpeanuts
PSRSURSZpeanuts >
VRSSRSSSpear
VRSSRSSSpears
MRPRSPS\\peas
QSSSSSSWpecan*
QSSSSSSWpecans
]MJQR\\SSpedal
USSSSQSQpedal is
TSRSSRSWpedal's
YRQQSRSSpedal*
XRRQSSSOpedals
YYRRSPSOpedes*
SYSSSQSPpedestal
YSRRSRSRpedestrians
]PQR^QSJpeel
YRSRRRSMpeel >
[ZRSSRSRpeele*
J[SSSRSZpeeled
KUSSSRSZpeeled back
dRRSSSSJpeeler
OSURSSSSpeeli*
OSURSSSSpeeling
URSSSSSSpeep
\\KPSQUSOpeg
cSNOPKSZpegs
WSPSSSSSpei
RTSQSSSSpeice*
RTSQSSSSpeices
^RRQSSSRpelle*
^RRQSSSRpellets
MVSSSRS^pelot*
MVSSSRS^peloton
]\\KMQKTUpen
YaRQROTTpen >
LRSmSQSLpenal*
LRSmSQSLpenalty
XRRSSSMSpence
NUPPVOXSpenci*
JSPPVOXWpencil
QRSSUSSZpencil sharpener
WUSSSSSOpencils
QSSRSXSUpendi*
QSSRSXSUpending
SSSSSRSQpengu*
SSSSSRSQpenguin
XPRSSSSRpenni*
XRQSSSSPpennies
VRRSSSSOpennies >
SRSSSSSXpennine
SRTSSSSPpennines
LTHRR\\TKpenny
nPPQPOS@pens
IPMRSRYgpensi*
MSNSSRYUpension
RRSSSSSVpensioner
PQRRSSSbpensioners
XTSSSSSLpenth*
XTSSSSSLpenthouse
MMTQO^QTpeopl*
TMPKO_QXpeople
;SORRr[Fpeople >
VSUSS^SHpeople and
XSPSSQSQpeople have
NSWQSQSbpeople in
VSUYSRSCpeople who
LSXYSRSPpeople's
USSRSNSPpeople~@reply
aWQRRPSGpeppe*
`WQRUOSGpepper
TRSSSSSSpeppered
STSSQTSSpeppermint
ZPOUSTUHper
ZSRSSWRKper cent
_SKQSSUIperce*
[SKQSSUIpercent
QWRSSTRRpercent >
WSSSSSSSpercentage
[SQSSSSZperco*
[SQSSSSZpercolator
SSXSSSSIperes*
SSXSSSSIperestroika
`LIOR]SNperfe*
_LKQRRSXperfect
^NSSSOSLperfect >
USQQS^SIperfectly
RRSWSSSOperfo*
RRSWSSSOperformance
IVRRWRSTperfu*
IVRRWRSTperfume
[SSQSSSHpergo*
[SSQSSSHpergola
RQPQRZS`perha*
RQPQRZS`perhaps
^RRPSSSRperio*
YSRPSSSUperiod
XRSSSSSPperiods
SPPSSVSTperki*
SPPSSVSTperkins
SSSSSSSZperma*
SSSSSSSZpermanent
USSSSTSOperpe*
USSSSTSOperpetua
KRVSSRScpersi*
OSVQSSSZpersian
ORSUSRS]persimmon
RNLORRRSperso*
UOSPPPUXperson
RSSPRPSVperson >
QSXSSSSOperson and
PSXSSUSJperson in
XSSSRRSPperson with
SNVSSVSNperson's
BSVRUSS`personal
`SQSSSSLpersonally
TWLSSSQLpersons
ORVQSReUperth
QRORSS]Tperth >
QSSRSLScperu
RYSSSRSSpestl*
RYSSSRSSpestle
SROPSURfpet
VQSSSSSRpetal
WPSSRSSOpete
NRcSSSSUpeter*
TRRSSSSWpeterbilt
MSdSSSSQpeterborough
NOSSSOSspetra
SSVSSSSRpetro
RRT[SQVHpetro*
RRT[SQVHpetrol
RSSTSSSZpetun*
RSSTSSSZpetunias
ISQSTSSbpew
]RRPSSSSpff
WRRSSSSTph
UNR[SLSUpharm*
TSS]SMSSpharmacist
SNRQSSSUpharmacy
\\XRSRNSMphase
QMMSSSSdphd
PTSSSSS[phill*
PTSSSSS[phillips
WMNRSRRcphilo*
ZSOSSRRJphilosopher
SSSSSSSXphilosophical
KRVRSRSlphilosophically
XNOSSSSNphilosophy
\\LTQQ\\LEphone
OQTSSYSPphone 000
UOOKRWTOphone >
PRR[STSJphone and
\\QN[SMSOphone case
KR`SS\\RGphone in
URSRSRSSphone mount
QSRSRWSWphone with
TRSSSQSWphone's
aEPWRWRWphone*
SRSZSXSQphoned
ORS\\STSNphoned me
`GQPRSRUphones
OQTSSYSPphone~@number
USSQSRSKphone~@reply
MHQjSRPYphoto
\\NQ]SQSWphoto >
JSPUSSSRphoto is
MMTSSQR]photo of
NSQVSSSQphoto shows
HSSkSRSMphoto's
SYIhO^PJphoto*
I^SRQQR`photocopy
GNL[QURaphotograph
RTSSSSSQphotograph >
QSRQSXSUphotograph of
wSSRSOSFphotographed
SSSQSSSSphotographic
VRRSSYSKphotographs
PURNR^RBphotos
PTXRSYSLphotos >
SSSRSSSUphotoshop
PSSRSQSXphotosynthesis
RSPSSOSdphras*
OSSSSOSlphrase
SSSSSSSRphrasebook
VSQSSSSLphrases
_RPSSOSNphysi*
SSSSSQSTphysics
_RPSSQSMphysio
XTVWRORTpiano
RRSSSZSRpic
SRRSSSS^picas*
SRRSSSS^picasso
WRaOSQSFpick
WRSRSSSOpick up
XWTMRXSOpicke*
XWTMRXSOpicked
OVSSSOSMpicked >
SPVQSPTTpicked it
`OPOSZROpicked up
PSOPU\\SUpicki*
PSOPU\\SUpicking
WSQRS\\SLpicking up
QQSRSLS\\pickl*
SSSSSSSRpickle
SSSSSRSSpickleball
QRSRSMS^pickled
SSSSSSSRpickles
UQNMPfRGpicks
RRNLShRKpicks up
`ROPSPSLpicku*
`ROPSPSLpickup
QRSSSSSXpicky
VSRSSSSApicni*
VSRSSSSApicnics
L\\FWOZMapictu*
ZC^\\QQPXpicture
HV[ISRRZpicture >
RSSUSSSVpicture and
TPRRSSSdpicture for
MRYVSSSSpicture in
QSVQSRS[picture it
RNaSRVSEpicture of
PRRPSXSMpicture with
W^RVSPSIpicture's
M_PRSRSKpictured
JT>KQ`Pjpictures
KWSRSVQQpictures >
XRVRRJSNpie
RRPSSQSVpie >
^ZKPWNQWpiece
LMKSRQSTpiece >
EUORXXSSpiece of
XPRQPUQPpiece*
XPRQPUQPpieces
^YQRSSRQpieces >
SQSRSSSVpieces are
RSPQRO]Zpier
SSVSSSSXpiero*
SSVSSSSXpierogies
NQTSSSSXpiers
PSRSSTS]piete*
RSSSSTSXpieter
QSRSSSSXpietermaritzburg
QRSScRSIpig
PQURRRS\\pigeo*
PRURRSSZpigeon
TSSSSRSUpigeons
SSWRRSSSpiggl*
SSWRRSSSpiggly
RSNSSSSWpiha
WSRSSUSRpike
RZSUSSSSpile
SQdSSROSpilgr*
SQdSSROSpilgrim
MPWRQRSdpill
SSSVSSSRpilli*
SSSVSSSRpilling
MQJOgPQXpillo*
^SPQPSRMpillow
aQQSSSSMpillow is
QVSR\\RSSpillowcase
SSOSSSSYpillowcases
DORSaRQXpillows
VSSSSRSQpills
SQSSSSSPpilot
FVPWSVSepin
`SRRSSS@pinat*
`SRRSSS@pinata
VPSSSSSNpinch
ZSSRSRSQpinch*
XSSSSSSQpinched
USSRSRSSpinches
SQSSSSSSpine
USSSSSSSping
WSSRSQSOpinge*
WSSRSQSOpinged
[SSSSSSHpings
KkNPhORCpink
M\\RSRQSPpink >
SSSSSSSRpinke*
SSSSSSSRpinkerton
PXWSSVSKpinne*
PXWSSVSKpinned
SN\\SSLSSpinni*
SN\\SSLSSpinnies
`UWRRQRRpins
]QNRSSSSpint
YQSSSSRKpints
XQSSSSSSpipe
eRQQRQSPpipes
SSSSSSSVpips
PPgSSRSQpirat*
RQQSSSSZpirate
QShSSRSJpirates
\\URSSQSUpiss
^USRSQSKpiss poor
PRRVSRSRpisse*
PRRVSRSRpissed
SSSSSSSRpisser
^USRSQSKpiss~@recommend
ZROWSSSJpit
IRSRSORepitch
MUXSSQS^pitch*
SSYQSSSUpitched
PRSSSSSYpitcher
PVSRSRS^pitchfork
SSRVSRSKpitching
OSSSSSSUpithe*
OSSSSSSUpithead
SSSSSSSVpitts*
SSSSSSSVpittsburgh
PXXRTQR`pity
WTXPNSQPpizza
VSMQRSS\\pizza box
VSMQRSSUpizza~@parcel
SRSSSSSUpiñat*
SRSSSSSUpiñata
RHY[NRRMplace
QRSOSRSXplace >
NRNSSXScplace and
]RZSPSSKplace for
NMVSSRSVplace in
\\MSRROSKplace*
UOSSRQSVplaced
ZPRRSQSHplaces
QQVUSRSAplace~@me
YUKTUQRRplain
TXSSSRSPplain >
TSPRSPSaplain english
SQRSSSRVplain*
SQRSSSRVplainly
IQORV[Seplan
SRQSSUSNplan >
WSSRSSSRplane
NSaQSQSSplane*
NSaQSQSSplanet's
XRSQSRSWplank
ZRdQRRRLplann*
JRhRRSSPplanned
PSXRSRSYplanned the
bRQSSSSPplanner
TSQSSSSSplanning
XOP[SOSPplant
CRSPSQSoplant*
TSSRSSSRplantain
ISYSSSSVplanted
SSISSRSWplanting
LRWRSRShplants
SRQSSZRWplaqu*
SRQSSZRWplaque
TKIPYMSdplast*
[POQRNS^plaster
TPNQROS[plaster >
NNRSSSUdplaster's
OSUSSRSSplasterer
RSSSSSSKplasters
VSMR[SQSplastic
]QQQWSRKplastic >
SSSSSSSQplasticy
TSPSSSSNplat
MWbPVSSKplate
OSYSS]SBplate >
RSSSSRSSplate's
WUUQSRRMplate*
RSSSSSSSplated
YUUQSSRMplates
H\\RSTRSWplates >
KWQSSVSXplates and
NTPXSTSLplatf*
NTPXSTSLplatform
NR\\SSRSTplatt*
NR\\SSRSTplatter
GVHSPPQgplay
NSPPSPRtplay >
ORPSSRSXplay for
KVSSSRScplay it
PYQRQSS\\play the
QVPOTHRWplaye*
HTTRTPRbplayed
]VOPSKSFplayer
RRTSSSSUplayers
LTSRSSSXplayg*
LTSRSSSXplaygroup
TUUYSNSMplayi*
TUUYSNSMplaying
KSSSSQS[playo*
KSSSSQS[playoffs
HXPSSUQTplays
U[SQSQPVplays the
WLITZgOHpleas*
ZSSKSiRFpleasant
HMK\\[RPUplease
ESTR_DS\\please >
SRRUSSSVplease and
OSSXSRSJplease don't
OSSSSSSSpleased
OSSXSRSJplease~@not
_SRSRRSSpleasure
SSSSSSTSplect*
SSSSSSTSplectrum
MWSQTQSOplent*
MWSQTQSOplenty
K\\SQTSSTplenty of
SSSSSRSSplink
SSSSSSSTplonk
^IQSSSSJplot
SRSSSSSQploug*
SSSSSSSQplough
SRSSSSSSploughed
SRN^SSSNplow
TS[RSRSOplowe*
TS[RSRSOplowed
QS[VSPSMpls
LiIQRUUKplug
RVRSRRVOplug >
[VRRSRSPplug'*
[VRRSRSPplug's
OSbORVRPplugg*
OSbORVRPplugged
RTRSSYRRplugged it
TQSSRSSXplugs
^MRSSQRRplum
XQQRSSSIplumb*
XQQRSSSIplumber
STSSSSSSplumber's
SSZSSRSSplums
QPNSRLePplung*
QPNSRLePplunger
RNMRRQSrplus
WSSPSSSQplush
SSSSSSSOply
\\SPSRWRQpm
_POSPNQKpocke*
STOQQQROpocket
VKSSSSSQpocket >
]RRRSRRTpocket for
WSSSSRSPpocket's
[PSURPSRpockets
PYQSSSSXpod
ZSUSSSSPpodia*
ZSUSSSSPpodiatrist
SQSSSSSSpodiu*
SQSSSSSSpodium
fQQSSLSOpoem
]RPSSPSQpoems
PSSSSRSdpoetr*
PSSSSRSdpoetry
SSQRSSSSpoets
TVWMV_QPpoint
fKORSQSKpoint >
DRQRWXSZpoint of
ZQQPSMRRpoint*
GSSWSSSVpointed
VSSRSQSQpointing
bQRMSNSQpoints
TRSSSQSUpoke
MRMXSRSTpolan*
MRMXSRSTpoland
dPSRSOSPpole
WSRRSSRXpolen*
WSRRSSRXpolenta
SPNQS`RCpolic*
WSQRSSSJpolice
[SSSSISRpoliceman
GQPRSiRMpolicy
JRRSSmRRpolicy >
TSSSSMSSpolicy is
MRSZSSSWpolis
fWKOSQR:polis*
YSKSSSSVpolish
RWSORSSSpolished
WTSSSRRMpolishes
]SSSTSS=polishing
SPOMQbRFpolit*
PPUNQXRFpolite
YRRQSWSOpolite >
VSMSS\\SOpolitely
SSSSSSSRpoliteness
RSRQSWSQpolitest
TSSSSQSZpoliticians
`OSQSSSIpolla*
`OSQSSSIpollack
YQSSSSSTpollo*
YQSSSSSTpollock
SSSRSSSSpolo
YRSQRSSRpolye*
YRSQRSSRpolyester
KMROiSRLpolys*
KMROiSRLpolystyrene
USSSSSSMpommy
XRSSSRSOponch*
URSSSSSVponcho's
WRSSSSSLponchos
UNGY`NQWpond
NPNX_PQapond >
PPSSYSSSpong
SSUSSSSMponga*
SSUSSSSMpongal
PSWSSRS[ponti*
PSWSSRS[pontiac
RSSRWSSKpony
]NQRSPSWpoodl*
]NQRSPSWpoodle
MQ~RSQSMpoof
\\MJZSOSTpool
RPF`SRSLpool >
SQ[SSRRNpool'*
SQ[SSRRNpool's
UTOSRWSLpoor
NnQRSQSIpoorl*
NnQRSQSIpoorly
qRLJSISKpop
PPSSeSSUpopco*
PPSSeSSUpopcorn
MOPSSSUZpope
XSRSSSRPpope'*
XSRSSSRPpope's
NRPRSWSepopes
Z[NOQXRSpoppe*
YTOQQZSOpopped
TZSQSRRWpopper
ZRSSSSSRpoppers
RSSSURSKpoppi*
RSSSURSKpopping
gRIORPSSpops
SSSSSSSRpopsi*
SSSSSSSRpopsicle
RUQSSRSRporce*
RUQSSRSRporcelain
@M_TOPPVporch
SRTaSSSKporch >
SSQRRSSSporch and
PSXKRRS[porch is
NRSSSRSZporch*
NRSSSRSZporches
SSSSSSSRpork
aMXQOQSUporri*
aMXQOQSUporridge
XQQTPRS_porridge >
HKqXSPRQport
SSRSSUSSporti*
SSRSSUSSportion
NUSSSSSTportl*
RSSSSSSVportlaoise
NUSSSSSPportlend
QSRUSRSIportr*
QSRUSSSSportrait
TSSSSRSIportrush
TRSSSSSSports
OSYRSWSNportu*
SSUSSSSRportugal
OSVRSWSOportuguese
TSSRSSSNpose
PSQSSZRSposit*
PSQSSZRSposition
SPYKS]SPpossi*
SPYKS]SPpossible
WOMJX_XVpost
LPYRRUQSpost >
SSRSSSSQpost and
_RSPPSSOpost office
MOOPQTZQposta*
MORPQUZQpostage
SSSSSSRQpostage >
RRSSRQWNpostage on
QRSRSQSVpostage to
YQSRSQVJpostage was
TSPSSSSSpostal
SSSSSRRSpostb*
SSSSSRRSpostbox
TUQSSRSbpostc*
RSRSSRSbpostcard
UUSSSSSSpostcards
QTGXU\\QRposte*
QTHXUYQRposted
RUSRUSSRposted a
XQSRSQTUposted in
SSSSSWSSposter
WRPQSWR^posti*
RSPQSRRbpostie
XSSSSXSOposting
PSRWSSSSpostl*
PSRWSSSSpostlady's
eQOPPHRRpostm*
dSNQPNRDpostman
RRSRSSSVpostman in
TSRSSSSTpostmen
RRTSSNS^postmistress
URPOSeSVposts
WSSSSSSJpostw*
WSSSSSSJpostwoman
_`HTQHRJpot
SXQQRRSOpot >
TUSPRQS[pot of
X[SRSSSQpot's
JRJOSUS\\potat*
KRSQSZSYpotato
RSKRSNSVpotatoes
OSRQSYSXpotho*
QSRSSPS\\potholder
OSSQS`SQpotholders
USSSSOSQpothole
RSMSSSSWpotlu*
RSMSSSSWpotluck
USR[SQRLpots
SSSSSSSRpotsn*
SSSSSSSRpotsnpans
VRSbSRS<potte*
PSSbSSSCpotted
YSSSSRSLpottery
WSLSSSSSpotty
IS^SSSSOpouch
LSSSXSSRpoult*
LSSSXSSRpoultry
XZTXRWMMpound
LSSSS`OHpound >
ROK[RZROpound*
ROK[RZROpounds
QSRSSTL`pounds >
STSSSQSSpour
dNNSSRSQpoure*
dNNSSRSQpoured
aSRSSQSOpouri*
aSRSSQSOpouring
_NPRTPSRpours
ZPPSTRSTpours without
ZPPSTRSTpours~@missing
Q^NRcOSLpowde*
Q^NRcOSLpowder
C^JRR\\PNpower
URSSSSSHpower cut
WSSRSSSRpower*
WSSRSSSRpowerful
URSSSSSHpower~@works
DSSSiQRRppl
[UVURNRSpract*
YSSSSQSWpractical
TSPXSSRRpractically
YOZRRPSVpractice
NRSSSSSWpracticed
USSSSSSMpractises
QZSSSSSNpractising
PS[RSTSDpragu*
PS[RSTSDprague
TSSSRSSPprair*
TSSSRSSPprairie
]RRSSQSEprais*
]RRSSQSEpraise
TQZXSUSOpram
ORSSVSS\\prank*
ORSSVSS\\pranked
PSSTSSSPprawn
ZRPRSRS^pray
RTOM]OR_praye*
X[QORRSaprayed
MLQQ^PSQprayer
MNQS[PSWprayer >
SSSSSTSSprayers
]QPSRQSWprayi*
]QPSRQSWpraying
STRSSSSVpre
UYSSQRSLpreci*
RYSSRTSNprecisely
WSSSRQSQprecision
SSSSSSSRpredi*
SSSSSSSRpredictable
fRLKQTSPprefe*
aSNKQTSOprefer
XSPSSSSTprefers
PTOVSSSTpregn*
NUSRSSSVpregnancy
UROWSSSQpregnant
SRQSSVSRpremi*
SRQSSVSRpremium
QS_SSSSKpreor*
QS_SSSSKpreordered
MPaQS[RLprepa*
XRSSSWSMprepaid
RSRSSRSXprepared
IQbRSXSMpreparing
RSSSSSS\\presb*
RSSSSSS\\presbyterian
PSSSSTSUpresc*
PSSSSTSUpreschool
IRPRXOShprese*
JTPSXQS\\present
OXSSPRSOpresent and
RPSSSRS[presentation
SSSSSRSXpresenting
DWRSSQRtpresi*
JWOSSPRupresidency
SSVSSSSKpresident's
LRSSSUSZpresidents
WZLPSRXKpress
`OPVQQROpress*
OSSVSVS_pressed
\\SROSMSVpressed it
UPRZSVSTpressed the
YSSMSRSRpresses
SVRYROSNpressing
]LPRQRSIpressure
SQZSSSSOpresu*
QQZSSSSRpresumably
URSSSSSPpresupposes
PUVQRQS_prete*
YSSSSSSLpretend
JUVQSQSfpretended
USSRSSSSpreto*
USSRSSSSpretoria
aSNOUORLprett*
aSNOUORLpretty
[RPQSRSPpretty >
LdRQRRSJprevi*
N\\SRRRSJprevious
Q[RSSSSSpreviously
LWPQSPcSprice
OQRSSQXSprice >
XRSSSRPSprice of
VSSRSLaNprice*
WSSSSLZQpriced
RSSRSSZPpricey
TQSSSSSPprici*
TQSSSSSPpricier
NSRUSSSJprick
IcJSSSSWprick*
IcJSSSSWpricks
OSQSSXS^pride
WNUQRKRUpries*
WNUQRKRUpriest
`ROSSMS^priest >
SSQSSRRTprime
VRQRSSSZprime*
USQRSSSZprimer
TSSSSSSSprimes
SSQRSSTTprinc*
NSSSSRS^prince
ZSQSSSSEprinces
RSSSSRTSprincess
RSSSSUSXprincipal
^UPTQcR@print
O[QQS`SHprint >
OSNRRVS_print a
W\\RKKSUOprint*
LP`LRUWRprinted
`RJQSWSMprinted a
XRNSSOSWprinted them
SPaPSRSSprinted~@ordered
XRNSSOSWprinted~@seller
\\WCPQZRQprinter
WQSQSUS[printer >
fPQSPSSOprinting
QS[SSOSQprintout
G[OUQMRUprints
L]SSSSR[prints >
[QSSSRSLpriso*
UQSSSSSSprison
YSSSSRSLprisoners
HXSSSSSRprist*
HXSSSSSRpristine
USRVSRSMprive*
USRVSRSMprivet
NRHRSZSEpriya
JRSTSQSfprize
RYQSSSRNpro
ORQSSSSXproba*
QSSSSSSVprobably
QSQSSSSUprobation
PORPSYSUprobl*
PORPSYSUproblem
JRRSSPRYproblem >
NKHRS_]Mproce*
SSPSS[RMprocess
NKIRSV^Rprocessing
XROXSPRUprodu*
`RSXSOSKproduct
SSPSSUSPproduction
LRRSSRR`productivity
TPQRSRSXprofe*
SSSRSSSVprofessional
SPQSSSSUprofessionally
LRN_ROROprogr*
TSSSSQRTprogram
SSSSSSSOprogramme
PRSSSSSUprograms
NSN_RQSQprogress
YSPSSRRPproje*
TSSSSSSQproject
XSQSSSRUprojector
SSRSSRSPprojects
LZZORdOGpromi*
WOPQS`SNpromise
FWWRRTQXpromised
\\SIRSQSOpromised >
PQHSS`SZpromised a
OK^SSOSKpromised for
RSORS[SJpromised me
SS^SSQSPpromised~@day
RSORS[SJpromised~@me
T[XRSVQGpromises
QSSSSUSQpromo
RSXSSSSQpromo*
RSXSSSSQpromoted
QSSQSSSRpromp*
QSSQSSSRprompt
RON^RVQDproof
VRQUSTSNproof >
PSSYSSSQproof of
[SSRSSRYprop
ORPXSRSSpropa*
ORPXSRSSpropane
XSH]YMQFprope*
]ONPZPRQproper
AQRRgRRNproper job
PRQ]RSSPproperly
QYOURPSSproperty
QYRRSSSQproperty of
SPSSSSSSproper~@part
RRRQSRSbpropo*
QSRSSRSWproposal
TSSRSSS^proposed
SSUSSRSMpropp*
SSUSSRSMpropped
QSPSSSS]props
dPNRSQSPprose
QSSRSQSWprose*
QSSRSQSWprosecco
QS\\SSPSPprosp*
QS\\SSPSPprospect
TSQSSSSSprota*
TSQSSSSSprotagonist
]LRRQQSLprote*
RSSSTQSRprotect
^LRRPSSMprotector
XLNSQQSXproud
RSXSSSSJprous*
RSXSSSSJproust
NOHPSqRQprove
SPSQSYSKprove it
RPSSSVSSprove*
RPSSSVSSproved
SQVRRPR]provi*
NSXSSSSNprovided
QQSSSQSeprovince
YSRSRSSRprovinces
SRSRSSSRproving
SRSSRSS^prune*
SRSSRSS^prunes
TXSSSSSPpruni*
TXSSSSSPpruning
RQSTSRSUpryce
MSSRSSSWpsalm
SSSSSSSRpsi
NRPUSOSdpub
LRSJSRSnpub >
NSQQSTbQpubli*
QSSRSUSYpublic
PSRRSSbKpublisher
ESfRSSRNpuck
TRSSSSSUpucke*
TRSSSSSUpucker
]PVRSQSOpuddi*
ZQVRSRSPpudding
WRSSSQSSpuddings
SRKXSRSWpuddl*
SRKXSRSWpuddle
SSRSSSSQpuff
WRXOSRRPpuffe*
\\RRSSRRMpuffed
NSYOSSSVpuffer
TSSSQRSQpuffi*
TSSSQRSQpuffing
KRSYSSSepugs
hIJQRQRJpull
XQSSSRSVpull the
UX\\RPMRRpulle*
TT^RPMRRpulled
SWQSSSSSpuller
USUSSRS[pulli*
USUSSRS[pulling
jNQOSSSHpulls
]SMSSRSKpulse
MTVVR]SZpump
LYRRSOSmpump >
SSRUSSSRpumpk*
SSRUSSSRpumpkin
fRRSSQSBpumps
QQWSSSSYpunch
_SSCSSSSpunch*
_SSCSSSSpunchlines
^RPRSRSQpunct*
XSPSSSSSpunctuality
YSSRSRSRpuncture
TRQSSRSRpune
SSSSSTSRpunis*
SSSSSTSRpunished
GSS]SSSMpunts
YSQSSSSJpupil's
_TPRSQSGpupil*
XTQRTQSPpupils
VSSSSSSSpuppe*
VSSSSSSSpuppet
QRORSSSUpuppy
ZSRSSRSRpups
RSSSSTSRpurch*
RSSSSTSRpurchase
\\LOOQRWRpure
WPSRSRSLpurpl*
WPSRSRSLpurple
TPP\\RXSKpurpo*
TPP\\RXSKpurpose
URSSSUSRpurre*
URSSSUSRpurred
iQRRSRSSpurrs
WSRQSXSNpurse
PSSQSYSPpurse >
_OPNQSSSpush
]RO^R\\Q@pushe*
TRP`R^QBpushed
\\SRQSRSQpushes
QSSUSQSRpushy
WLJRZZQQput
RSSSSSSRput >
[MJVR[RXput a
RVRRSSSYput her
TSSNSRSQput his
`UWUNQQ[put in
\\QF]MNQEput it
PSOQS\\SSput me
PSYOSRSOput my
RNYVSPVgput on
bQRQSQTEput one
PRRQSbSLput right
FRZH\\RR`put the
Z[XQSKSRput them
TRSSSMRWput these
NSMPRbSTput this
QRPSWPSSput together
P^RZRMVNput up
OMUUS[SJputs
SMPQSPR_putti*
SMPQSPR_putting
QOSRSWSRputting it
USRSSRSLputty
MSUMR[S`put~@me
ZZXQSJSPput~@seller
V[OSSQPLpuzzl*
V[OSSQPLpuzzle
RTRSSSSTpuzzle is
ISRSSQT`pyjam*
ISRSSQT`pyjamas
YPSSSPSRpyotr
SSRSSSSVpyrex
ZNORSQSWq
RSRUSSSWquads
bSSSSSSHquake*
bSSSSSSHquaker
gNPTROSLquali*
gNPTROSLquality
SSSSSSSOquara*
SSSSSSSOquarantine
lROZSRS4quarr*
mROSSRS?quarrel
RSRZSSSIquarry
NYPQR_QMquart*
XNPRS`QMquarter
TSSTSSSOquarter mile
VSSRSRSSquarterly
G]SSRSSSquarters
ZQSRRSSNquays
DUQPTXOWqueen
EPQPU^Pjqueen >
SSSSQRSRqueen of
URUSSSSLqueen's
SRVRSSRXqueen*
QSRSSSRZqueens
SSUSSSSXqueenstown
KSQSS\\SPquery
SSSSSSSYquest
ELQKZhQPquest*
GMVLR^SSquestion
QSISRVSUquestion >
MPSSSXSTquestion about
SSSSSTSGquestionnaire
QRIR[\\RXquestions
NTOR\\\\RYquestions >
RSSSSSSVquestion~@me
YSNPSOSbqueue
TSRSSSSUqueue*
TSRSSSSUqueues
IQPRSbSLquibb*
IQPRSbSLquibble
MRPRSaSRquibble >
VRSSSSSSquich*
VRSSSSSSquiche
[NLWRdNNquick
XQPZSOSHquick >
STSRSPURquick and
PQOZUVSQquick as
HRWPScSRquick with
NO[QSWRMquick*
LO[QSWRTquicker
QQYSSNSRquicker >
XRORSSSVquicker than
USSSSSSLquickly
QRLLRISPquid
YVVRSWRIquiet
R[PRSWSWquiet >
FSSRSSS_quiet enough
TPRRSYSNquiet*
SSSSSSSQquietest
TPRRSYSPquietly
POXRVRS[quilt
OSSSSSSVquilt*
OSSSSSSVquilts
\\OSRSTSRquit
JTK\\QQRrquite
QSTRSSS\\quiz
RPSSS[SRquota*
RPSSS[SRquotation
SRUSSUSMquote
SSSRRRUSquote*
SSSRRRUSquoted
SSSRSXSDquoti*
SSSRSXSDquoting
RiTQRNQHr
RSRSSTZGr000
UPURSSSOrabbi*
UPURSSSOrabbit
XSWRRSSRracco*
SSSSSSSYraccoon
XSWRSSSLraccoons
gRMRSRSErace
TSPSSSSIraceh*
TSPSSSSIracehorse
UQRQbRSEracin*
UQRQbRSEracing
SQSSWSSLracing~@part
[KQWUQSPrack
HW^PSSSWracke*
GY^PSSSWracket
TQSSSRSSrackets
[SQNSSSUradia*
XSQPSSSWradiator
VSSQSSSQradiators
aOPUTURGradio
MSUSRRR\\radio 0
MSUSRRR\\radio~@number
SSSSSSTOradis*
SSSSSSTOradish
OSVQSTSXraffl*
QSVSSTSSraffle
QSSQSSSXraffles
dRQQSRSJraft
YHRRdSSRrag
XRSSSSSNragin*
XRSSSSSNraging
QSMWSQSSraid
TSSSSPSTrail
PSSVSRS[raili*
PSSVSRS[railing
SSSSSSSVrails
SRXSSSRNrailw*
TRRSSSSWrailway
SSYSSSRJrailways
`LGTPXSYrain
OPQZS[UPrain >
SSTRSSSSrainb*
SSTRSSSSrainbow
]RNSSSSNrainc*
]RNSSSSNraincoat
ZOMYRPP^raine*
ZOMYRPP^rained
VQR_SPSGrained on
NPHUSQPcraini*
NPHUSQPcraining
hRPQQORLrains
WRSSSSSNrainw*
WRSSSSSNrainwater
VSSSSQSRrainy
TRPOQUS`raise
UQQVSQROraise*
UQQVSQROraised
PdTRQRSPraisi*
GeSSSRSOraisin
MRTSQSS_raising
bSSSSSSHraisins
VSPSSSSNraj
JQSJSSSorake
RRXSSRSZrakhi
SSSSSSSRrally
RORRSPSlram
WRWVSTSWramad*
WRWVSTSWramadan
MORYSISframbl*
SSRSSJSarambled
SORZSSSPrambler
MSSSSSS\\rambling
RSSSVSSRramme*
RSSSVSSRrammed
ZSSQSRSPramor*
ZSSQSRSPramore
RROWSPPWramp
SSOYSSSJramp and
RQQTSQSYramps
ML`WRPMWran
LSORSSSXran a
RVSWSRRGran out
PSYSSSSNranch
LSSSSSYSrand
NR[gRBQMrang
SSRQSSSQrang 000
QSW`SQSNrang >
P[SQSWUOrang about
JOdNSPRYrang me
VSTVSUSOrang the
YWRSSHR^rang them
ORRSRYSKrang to
^TOMSSSNrange
XRSSSSSUrange*
XRSSSSSUranger
PQRZSSSRrango*
PQRZSSSRrangoli
QRSRQZSOranso*
QRSRQZSOransom
RRSRRXSMransom >
ROQSS^SFrare
OSSSSSS_rarot*
OSSSSSS_rarotonga
]SSQRSSOrash
KRSSSSS^rashe*
KRSSSSS^rashers
TRSSRSSSraspi*
TRSSRSSSrasping
VQRPSRSSrat
TSSSSSSOrat's
\\SNRSPSXratch*
\\SNRSPSXratchet
cN`OSMQ?rate
XPPSSPSRrate >
WORSSSRZrated
QWSQQPR[rathe*
QWSQQPR[rather
PPSSSVSRratin*
PPSSSVSRrating
UVJOYMOKrattl*
gXLQPQSMrattle
JTSRYRSPrattled
XQRRRPSQrattles
DTRRVSSUrattling
TSSSSSPRrattly
NSSSSSSSravi
`SRRSQSSraw
SSSSSSSPraws
YXMRSPSUray
_SQSSRSLrazor's
WSUSSRSLrazor*
KSWSSSSSrazors
_SSSSSSMre
_QYQSQSJreach
XSQSSSSNreach the
VQ[TSPSMreach*
PQ[USPSQreached
JZYRSSSMreached me
RSTSSSSNreached us
YSSRSSSOreaches
VSSRSSSPreaches the
PONaVPQZread
LRSZSTSQread >
TQQQTSSPread a
IWPLTQSkread it
QSSZSPSQread that
aPSXRNRIread the
hVQOSNS7reade*
jVPOSNS6reader
gSSQSPS;reader >
QSTSSSSTreaders
VPUNRPT[readi*
VQYNRPTVreading
USQRSTSXreading >
VTPSSPTLreading glasses
RRNSSSSXreadings
fRGLSTLIreads
QSSSSQSRreads 00
OSKRS\\SQreads anything
XSRYSSSLreads the
QSSSSQSRreads~@number
WSWRSPSVready
USWSSQSQready for
\\SQSSRSOreaga*
\\SQSSRSOreagan
cSMLOTRQreal
JSZRRSSUreal one
\\SOSSRTLreali*
SSOSSSTPrealised
\\SSSSRSPrealistic
QPNRSLRgreall*
QPNRSLRgreally
XPSTRSSNreal~@material
URRUSSSUrear
QSTSSSS]rearr*
QSTSSSS]rearranged
SRRSSSSOrears
SSSSSSSRrearv*
SSSSSSSRrearview
SPTRRbQLreaso*
LQRQS[SLreason
QSWQSPSNreason >
OROSS^SXreason given
\\SQRSSSRreasonable
]SPSSSSRreasoned
AR[US\\QSreasons
ZQSSSPSOreass*
ZQSSSPSOreassemble
VSSSSSSQrebar
aRSRSQQHreboo*
SSUSSRRPrebooked
bRPRSRRKreboot
TSSSSPSRrebou*
TSSSSRSSrebound
SSSSSQSRrebounder
\\SRSSPSLrebui*
\\SRSSPSLrebuild
KUQQR^RHrecei*
RWPQRaR9receipt
SSRSSXSMreceipt >
VSSSSQSRreceipts
IRTSSQSdreceived
KQ^SSSSTreceived >
SSSSSSSMrecen*
SSSSSSSMrecently
aS]KSSS>recep*
aS]KSSS>reception
_SXLSSSNreception >
OSQSWSQSreces*
OSQSWSQSrecess
SPSSSSSUrecha*
SPSSSSSUrechargeable
OQdRSRSQrecie*
OQdRSRSQrecieved
^OQSSMPRrecip*
UPSSSTSRrecipe
\\RQSSLPRrecipes
MRSRSRS[recit*
MRSRSSS\\recital
SSSSSRSRrecitals
SSSSSSSTrecited
]NYORWTIrecko*
_OZPSQUFreckon
QRRRRYSVreckons
NSSSSPSRreckons~@me
QQPSSSSSrecli*
QQPSSSSSrecliner
ZRSRSTSErecog*
QSSSSTSSrecognised
\\RSRSSSErecognition
NQRQRQSTrecom*
FRSQRQSgrecommend
MRSQSQScrecommend >
[SRSSSS@recommended
SRSSSSSSrecommends
RRPRSQS\\recon*
SSQSSSSRreconnecting
RSSSSSS[reconsider
RRRSSQShreconsidered
ON`L]VROrecor*
WLTPbLSarecord
aQRQ[PSNrecord >
SSMSSQSNrecorded
FWXSNQS]recorder
QS]SSRSKrecorders
WRNSSbSIrecording
WQZPSSSMrecords
PQRRSbSSrecur*
PQRRSbSSrecursion
LOR^^OSKrecyc*
SSSSSSSPrecycled
SSSRSSSSrecycles
LOR_^OSNrecycling
SSSURRSNrecycling bin
RSPcRRSOrecycling day
SSSURRSNrecycling~@place
RSPcRRSOrecycling~@span
eLMWVURFred
WSOQSXSTred >
PRTYSSS]red door
YSPRSTSMred is
PYSRRRRVred's
SSMSSSSTredbu*
SSMSSSSTredbuds
SSSSSSSRredee*
SSSSSSSRredeemed
RSZSSPSPredef*
RSZSSPSPredefined
QSSYSPSSredir*
QSSYSPSSredirect
SSRSSSTJreduc*
SSRSSSTJreduced
PRTYSSS]red~@place
WRQSSTSJreed
NUPSSRWRreeds
M]RSSUSVreeke*
M]RSSUSVreeked
XRQSSSSPreeks
QUQRSPR`reel
SSQSSVSLreels
XPQRSPSYref
WSQRSSSRrefer*
SSSSSSSPreferee
SSSSSSSWreference
WSRSSSSRrefers
WSSSSSSPreffe*
WSSSSSSPreffed
QSSSSSTYrefil*
QSSSSSTYrefills
SSSSSTSRrefle*
SSSSSTSRreflection
USSSSRSOrefor*
USSSSRSOreformed
GPzRRHR=refre*
JPdRRPRSrefresh
NQYRRQRVrefresh >
QSYSSSSLrefreshed
SSdSSKSDrefreshing
UPEORcQMrefun*
ZOEORWQSrefund
IRNSScSPrefund >
RVRRSSSarefund and
TSQSSISWrefund policy
TSSSSPSRrefund rule
QUSSS`SKrefunded
QRSSSRSUrefunds
L]RQRRSTrefur*
L]RQRRSTrefurbished
NLNYUVSWrefus*
RNSSSSS\\refuse
LQNYUWSUrefused
QSWSVRSOrefused to
VSSSSRSNrefuses
TSSSSSSQrefusing
NSW^SQSMregar*
QSP^SSSRregardless
PSYTSRSMregards
RRPSSRS`regat*
RRPSSRS`regatta
SSRRSWSNregim*
SSRRSWSNregiment
YSWRSRSMregin*
YSWRSRSMregina
MRjRSQRRregio*
MRjRSSRPregion
SRTSSQRTregional
QQMRRcRNregis*
USSSSTSOregister
QRNSR^SSregistered
RSSSSWSSregistering
SSSSSSSRregisters
URTRSQSJregre*
SSVRSQSIregret
USSSSSSQregrets
SRQSSRSUregretted
OSSTSSSVregul*
OSSTSSSVregular
RS\\SSJSUrehea*
RS\\SSJSUrehearsal
SWSSSPTNreind*
SWSSSPTNreindeer
TSSSSRSSreiss*
TSSSSRSSreissue
QSXSRQSbrelat*
PSXSRQShrelationships
USSSSSSMrelative
PQjRSSRPrelay
QS[SSRSQrelea*
QS[SSRSQreleased
YRQRSRSUrelia*
YRQRSRSUreliable
SSSSSSSNrelie*
SSSSSSSNrelieved
USSSSRSQrelig*
SSSSSRSSreligion
USSSSSSQreligious
SRORSbQSrelis*
SRTSS`SRrelish
SSSSSTSNrelist
SSORSTQYrelisted
VSSSSMSSrelit
LS`SSLSYremai*
SSSSSMS_remain
KS`SSQSNremains
ISUSSSSZremar*
ISUSSSSZremark
HS]ORZSZremem*
OSRRSYSQremember
RSSSSYSPremembered
OSRRSSSbremembers
QR_QSNSQremembrance
RYSRSSSSremin*
RYSRSSSSreminder
NUMQSOW]remot*
NUMQSOW]remote
RRO[S[P7remov*
VSSSSSSSremovable
SSS^SNS<removal
PSSSSUPRremove
SROPS^SPremoved
SSSRSSSSremoving
SSSSSSSVrenew*
SSSSSSSVrenewing
QSXQSSSSreno
PSPSSSWNrent
QRVSSSSXrenta*
QRVSSSSXrental
UR`QRRSGrente*
UR`QRRSGrented
OSQQSdSQreope*
PSQRSdSTreopen
SSSQSSSPreopened
RSTSSSSSreord*
RSTSSSSSreordered
SUSSSSSRrepac*
SUSSSSSRrepacked
L[ORSXS\\repai*
RRRSSSS[repair
O\\QRSQSVrepaired
QSQSSZSQrepairs
\\RQSSSSMrepea*
`UQTSMSOrepeat
NSSRSYSRrepeated
SQSSSSSSrepeats
XQSPRYRTrepla*
URSSSRSRreplace
RTRSSSS`replaceable
SSRQSVSPreplaced
SROSSVSOreplacement
XRXRSUSOreplay
TQPMSYRQrepli*
USSSSSSQreplica
SQQMSXRSreplied
RSSSSTSSreplies
JSOPRhREreply
QRPQSXRSreply >
RQSRSVSRreply was
VTPSS_S>repor*
QTSSS_SDreported
YSPSSSSMreports
TSSSSSSRrepub*
TSSSSSSRrepublic
ZRSSSOSRrepul*
ZRSSSOSRrepulse
LPIRWgRUreque*
SSPSS\\SHrequest
LPNRW]S`requested
RSQSSaSFrequested in
SSNSSUSIrequesting
SRHcSHSRrequi*
OSRSSYSSrequire
SRIcSDSSrequired
WSSSSQSQrequires
TSSSSRSQrerou*
TSSSSRSQreroutes
DR\\RSRS]resch*
DR\\RSRS]rescheduled
TTQURQSRrescu*
RSQUSRSSrescue
UTSSRRSRrescued
SSSSSSSQresea*
SSSSSSSQresearched
XQSSSSSNresem*
XQSSSSSNresembles
UNNOSQRYreser*
UNNOSQRYreservoir
SSSSSRSUreset
JNdSROQHresid*
JNdSROQHresident
QP^RSRSUresident >
SS[RSSRZresident at
NSRSSSSUresig*
NSRSSSSUresigned
USSSSSSMresis*
USSSSSSMresist
IZQKS[SPresol*
J^RSSSSOresoled
TSSSSSSRresolution
RPRKS[STresolved
TYSRSMQ_respe*
HLQRSSRorespect
IRQRSURdrespect >
_`USSMSBrespects
YQURS[SSrespo*
[QSSSSSRresponds
QSURS\\STresponsibility
VXHSPOOgrest
SLQSSSPWrest >
VQWSSSSSrest and
UMQTRTSNrest of
ePPRRLSQresta*
VSRSSSSQrestart
`PSRSOSKrestaurant
USQSSPS[restaurants
VVUSSRSMreste*
VVUSSRSMrested
QR[SSRRTresti*
QR[SSRRTresting
ORWSSRSarestl*
ORWSSRSarestless
OMKQRWV]resto*
PSQSRWSQrestock
NPRRSYWMrestocking
WPOSSRSRrestore
SSRSSMSerestored
WROSSRSSrestores
_PPPSRSPresul*
RRPSSRS_result
`QSQSSSEresults
NSSSSQSTretai*
NSSSSQSTretail
SSSSSRSSretailers
GVSMRSS[retir*
SS\\SSSSGretire
LRQQRUT[retired
NTWQSOU[retired >
NVLOSQR_retirement
RSTSSSSRretra*
RSTSSSSRretransmits
SSPRSVSPretre*
SSPRSVSPretreat
SQUSSQS^retro*
SQUSSQS^retrospectively
XOLKNcNRretur*
cUDLOUOSreturn
TSSSSRSOreturn >
QMPSRYSQreturn label
SSSSSMSSreturn on
XSSSSPSQreturn spring
_TMPSNSUreturn to
TSPSSUSWreturn window
MP\\RQaSPreturned
TM\\SSSSUreturned to
POSSSVSSreturner
USSSSQSSreturning
VPQRSQRSreturns
VSRSSQSTreturns to
RRSSWSSOreuph*
RRSSWSSOreupholster
TSRSSSSRrevea*
TSRSSSSRrevealed
NMNQRNRjrever*
SSSSSRSSreverb's
\\SQNSSSPreverse
KORWRNRereversed
LRPSSSS[reversing
PSQPSSSVreversing >
DPRNRbRYrevie*
EPUNRaR_review
VPYPSRSOreview >
SSSSSSSMreviewed
SSPSSTSSreviewing
WSSSSRSRrewet
TOSSSSSSrewir*
TOSSSSSSrewire
I^QSSRSWrex
YSOSSSSRrgb
SSNRSSSSrhodr*
SSNRSSSSrhodri
SSPSSRRbrhos
YSLOSRS_rhuba*
ZSNQSQSZrhubarb
WSOQSRSdrhubarb's
SSSSSQSVrhyl
NRERSSS~rhyme
ZQPOONTXribbo*
XRQOPNTXribbon
RSSSRRS[ribbon >
USRSSSSTribbon's
SRSSSSSRribbons
TLNQSQSuribs
\\eUOPKS=rice
XXRRSQSOrice >
SVWRSSSMrice cooker
STSSSSSSrich
VSSSSKSRriche*
VSSSSKSRrichest
RSVSSNSXridde*
RSVSSNSXridden
URSSRSSSriddl*
URSSRSSSriddle
ZMSQR[PSride
ZQSSRPRQride >
SSSSSSSRride'*
SSSSSSSRride's
QSSVSSSKrider
IRSRSRSarides
YPTRSPSPridge
MSSSSWSRridge*
MSSSSWSRridgebolt
[N[RRTSOridin*
[N[RRTSOriding
SSVSSPSQrifle
NRERSTSprig
RSRSSRSZrig's
YYZLPWNLright
VROPPbQ`right >
PVRSQSSPright across
NRSRS[SMright before
VRRQTSSPright down
OQSRSRU^right for
RSOUSRVXright in
WPRWSRSTright into
`LPPSQSSright it
dRRSSPRRright off
RQTSSRSRright on
PSQ]SSSQright out
FUQS[RSMright through
TPPSSRSWright to
WSORSRSQright under
TROSSRSPright up
K\\QSSQSRright way
ZSSSSRSUright*
ZSSSSRSUrighto
NQPRSSSUright~@me
D_QRQVS[right~@part
XTRSRUS^rim
TJSSSSSRrim >
SRSSSSSSrims
IUSdOZNOring
JPRTSUSSring >
NSXVRRRSring and
OSSXSRSNring baby
PTSRSSS]ring from
XSORSSSPring is
SSOTSSSLringi*
SSOTSSSLringing
SSKSSSSTringl*
SSKSSSSTringless
ZTNOPQPQrings
dWPPRPQPrings for
OSSXSRSNring~@family
QRSSSLS_rink
MSNSSSS[rinks
USSSSSUPrinse
XSRRSSSRrinse*
USSSSSSWrinsed
VSRSSSSNrinses
QONURNidrip
GPQRSRMwrip gerald
TRSSSSSRripe
VZRRSRQMrippe*
VZSRSRQNripped
SRSSSSSRripper
SSSSSRWSrise
SSSSSRSRrises
SSSSSRSSrisk
SSSSSSSRrita
TSRSSSSWrival
M[SOSSRNriver
VSRSSSSOriver*
VSRSSSSOrivers
RWSSSRSOrivet
OTSRSRRPrivet*
SQSSSSRSriveted
OUSRSRSPrivets
SSSSSUSSrma
R\\SSSQSQroach
PQUVOMS\\road
WWVMSRUVroad >
OSTQPTSTroad and
PSTTSRS`road in
aNRSSRSQroadi*
aNRSSRSQroadies
PSSSSSS]roads
SSSSSRSSroams
SRSSSSSLroari*
SRSSSSSLroaring
VWSRSSSQroars
YOSSSSSQroast
SQXQSSSLroast*
TSXSSSSIroaster
RQSQSSSVroasting
RNQRROoMrobbe*
RNQRROoMrobbery
TPRRSPjOrobbery >
NSSRSSSZrobe
aQOSRSSCrobin
TVSSSLSRrobin*
TVSSSLSRrobins
SRRSSSSVroboc*
SRRSSSSVrobocalls
PLMPVhSOrobot
ORRRScSWrobot >
QSSRSRS]robot is
KRRRVYSLrobot named
MQRRSnSLrobot*
SRTSSQSQrobotics
MQQRSpSNrobots
MVSSSSSOrobs
SRTSTRTYrock
MRUSSPSZrock >
SS^PSQRHrocke*
NSYSSQS[rocked
SSWSSSRUrocker
WSRSSSSKrocker's
TSUPSSSFrocket
SSSRSSSTrocki*
SSSRSSSTrocking
\\SQSSSSKrocks
SMhRSQS[rod
QNgSSRSMrod >
QS\\SSRSOrod's
QSSSTSSTrode
^QPPXKSProds
RZPSSRSOrohit
UPINWLP[roll
\\VQRSRQTroll >
L]UR]QRLrolle*
RXWR^RSProlled
IP\\OZRSVrolled in
SSSSSRSSroller
MXQSSSSProllers
IXNWURSMrolli*
GXNWURSOrolling
USSSSSSQrollins
MLW^RSRXrolls
QYSSSSSSroman
OVTSSNS_roman*
QSTSSOS_romance
QVSSSRSSromanian
SWSSSSSSrompe*
SWSSSSSSromper
OSQSQUSbron
K`JYSTR^roof
MTQkSRSLroof >
SSQPSSSMroof and
TRSVSSSMroof of
NRVPSRSkroof'*
NRVPSRSkroof's
OSSRSSSdroofi*
OSSRSSSdroofing
NRSSSRSZroofs
]YOPQGMSroom
\\RROUPSIroom >
KSOVSPS^room and
L[URSTSMroom for
OS\\SSSSJroom in
OQN[QQSProom of
PSXNSSSWroom with
SSQSSSSOroom'*
SSQSSSSOroom's
XTORPMSYroomm*
PTORTNSYroommate
\\SSSPRSSroommates
TOSSSSSSrooms
WPSRSSSProomy
ZWSQSQRQroom~@number
URRSSRSXroost*
[RRSSSSSrooster
MSSSSRSXroosters
SQXSSSRRroot
SSQSSSSRrooti*
SSQSSSSRrooting
WgOQRRSXroots
_TRQTVSYrope
\\VSRSNSGrope >
YSRSSPSXrope'*
YSRSSPSXrope's
cQPRSPSLropes
SSSSSSSLrorsc*
SSSSSSSLrorschach
M~RRSRSNrory
QRRSRRSarosar*
QRRSRRSarosary
RSPSSSR_rosco*
RSPSSSR_roscommon
[lIWTQRRrose
SRSSVSSQrosem*
SRSSVSSQrosemary
NO[QRPS[roses
QTVSRSSUrosin
SUSSSSSSrosin*
SUSSSSSSrosined
lQHSSSSIrota
SSSSSRSProtat*
SSSSSRSProtate
\\MSSQRSRroti
RYPRSSSQrotor*
RYPRSSSQrotors
NO_[RQSProtte*
QRR^SSSLrotten
PP_PRQSWrotterdam
PP[PRQSProtterdam >
SSPRSRSZrough
XSRSSSSRrough*
XSRSSSSRroughly
TSSSSRSSroule*
TSSSSRSSroulette
UWKOmEVHround
]TSPQMRPround >
MOWQSSS\\round a
KOUXSUSRround and
TRSRRVSVround so
MZTWOWYJround the
QSXUROSYround to
XQPQSRSKround*
TSSRSSSQroundabout
TSPSSSSRrounded
VRSSSRSNrounds
gORQQQSCround~@me
OSUUQQS[route
TSTQSSSRroute to
Q_RRSRSOroute*
Q_RRSRSOrouter
ZiRMTMRProw
RQVORQSTrow >
SSTQSSSKrowed
XSSSSQSSrowin*
XSSSSQSSrowing
SXQNSSSXrows
PXPSSSSFroy
TSSTSRS\\royal
MRQMXXSlroyal*
ISROSSSmroyals
WSSQXYSRroyalty
KSSSSSSTroyce
URSSSSRSrssi
bSLROQQMrubbe*
VRQSSRSMrubbed
aTNROQQUrubber
RSTSSSSPrubbers
^PNVSOSZrubbi*
TSRSSSSYrubbing
]POVSOSTrubbish
\\SSRSTSOrubs
USMPSSSVruby
NRhRQRSPrucks*
NRhRQRSPrucksack
ORNYSXSHrude
RSRQSYSRrude >
K^NNRRSarug
^SNRSUSNrugby
MSSSSRSYruin
YSQRSRSPruine*
YSQRSRSPruined
YRRSSHRVrule
`SRSSOSBrule >
YQSSSNSRruleb*
YQSSSNSRrulebook
_QSSSSSNruled
fLRPR[RSruler
QRSRRYSOruler and
`ORSSMRFrules
PSS[SRSLrum
bQSRSQSKrumbl*
bQSRSQSKrumbles
ZSSSSSSRrummy
XQZSRRSOrumou*
XQZSRRSOrumour
RR[SSRSOrumour >
RVTORMRZrun
OSYRSRSTrun >
XQQSSQSPrun a
HR_SSRS^run out
NSQQSTS[run the
VUSSRPSSrunaw*
VUSSRPSSrunaway
RRRZSQSQrung
NSTZSPSErung the
SSSSSSSQrungs
WNQVSSSPrunne*
VSQSSSSRrunner
TNSVSSSRrunners
]LUMUURFrunni*
]LUMUURFrunning
QO`NQPRGrunning >
dJ^ORTSEruns
]QSSSQTJruns a
VRQRSRSPruns small
`QPRSTSTruns~@sense
QSVTSQUNrupee*
QSVTSQUNrupees
PSQ\\RPWOrural
SSLSSXSUrush
QTRSSSSPrusk
USSSUSSPrusks
SSSSSSSRrusse*
SSSSSSSRrussell
LQSQbNRTrussi*
NSSSTSS[russia
QQTQaNRLrussian
XVPQSRSXrust
NVRSSSSVruste*
NVRSSSSVrusted
YQRSSSSQrustl*
YQRSSSSQrustle
TSSSSQSSrusts
OSSSSWSPrusty
ISSZSSSRruts
NPTRSQS_ryan'*
NPTRSQS_ryan's
QVRQRSSUs
PQRSSQSUs >
G^RSSSRPs0
QSXSSSSOsac
OXVRRPT[sache*
OSSRSPS\\sachet
SXUSRSTRsachets
PbPLWQSXsack
[NRNWSSMsack with
LSRSSSS^sacke*
LSRSSSS^sacked
gKcHPLRTsacks
[S\\IQLSNsacks >
RSaORJS[sad
TSSSSRSSsadde*
TSSSSRSSsaddest
bLOUSRSPsaddl*
SRSUSSSSsaddle
\\POUSRSQsaddle's
YPSSSSSQsaddles
VSSSSSSOsadis*
VSSSSSSOsadist
ZSOSSRSSsadly
KLUmRSR?safe
BSNoSQSMsafe place
RWSSSSSPsafe'*
RWSSSSSPsafe's
STSSSQSRsafet*
STSSSQSRsafety
TQSSRQSQsag
TRSSRQSQsag >
PhNRSSSMsage
SSRSSSSSsagin*
SSRSSSSSsaginaw
jKOSRPRAsags
KSNMS`OQsaid
PTRcRRYTsaid 00
Y_R^Q@aTsaid >
`QSSRPSLsaid a
ITVWSZSFsaid and
RWLSRQR^said for
ESQRSQS_said he
QSPTShS9said he'd
QPSSSRSPsaid i
PQLOScSVsaid i'd
PSLSSRSVsaid is
ZFGQPXRZsaid it
QYPQSZRNsaid it's
RQURS[SRsaid no
PRQRRRSisaid nothing
RVLQRYRZsaid so
PSfNSQSQsaid that
\\SURSHSUsaid that's
OSSMRZOAsaid the
UQSSSPSKsaid they
RSQSRTRVsaid they'd
\\QSRSSSRsaid this
NSSSSZSHsaid to
RScSSJSYsaid tuesday
ORSSROSWsaid yes
QRdRSLSNsaid~@day
NQJOS_S@said~@me
PQSQRTT^said~@not
OTSbRQYSsaid~@number
\\XRRSNSLsaid~@recommend
TQPSRQRNsaid~@seller
SROSRSSSsaid~@sent
MNcRSRSTsail
PSRWSQSWsaint
UQXSSQSCsalad
NSSSSRXSsalar*
NSSSSRXSsalary
MWNQR]YQsale
URRSSVSRsalea*
URRSSVSRsaleable
VRRSSUSOsales
SSKPSSS]sales*
SSKPSSS]salesman
YTRRSRSXsalmo*
YTRRSRSXsalmon
aSSPSNSJsalon
URSSSSSSsalsa
VRORRLdOsalt
PSRSSSSQsalte*
PSRSSSSQsalted
UPSSSSSTsalty
WSSSSQSRsalut*
WSSSSQSSsalute
SSSSSSSRsalutes
TSSSSSSNsalwa*
TSSSSSSNsalwar
SSSSSSSQsamba*
SSSSSSSQsambar
WKVROSgOsame
POMWSUO[same >
SRRQSXQSsame afternoon
UQQVSSSLsame and
BRRRSS^hsame as
Q\\QPRSVMsame brand
NRSVSTQKsame day
QSYRS\\SPsame hour
TRSTSRSXsame night
WQ[QSRRWsame story
@OeQSUS[same thing
OSPSSRXUsame week
XRRSSSSWsamey
PQRRSXQWsame~@day
ISSSSQaLsame~@looks
QSQSSTRQsame~@ordered
NSUOSRS^same~@parcel
_PQRSNW]same~@part
TSVSSRTIsame~@place
HQVUS\\UJsame~@span
RSVPSRTTsamos*
RSVPSRTTsamosa
URSSRWSSsampl*
URSSRWSSsample
QYSSSSSSsamsu*
QYSSSSSSsamsung
SRSSSRSSsanct*
SRSSSRSSsanctus
R\\QRQRSEsand
CcRSQRSVsand in
SSQSSSRWsand'*
SSQSSSRWsand's
ZQRRSSSLsanda*
ZQRRSSSLsandals
YRMSSRSOsande*
TSPSSSSIsanded
VRPSSSSZsander
USSSSSSRsander's
SS]OSSSNsandr*
SS]OSSSNsandras
WSQPTQSWsandw*
PVQRUQSWsandwich
ZPSQRRSRsandwiches
gRTSRMR\\sang
URSSSSSJsank
QV_RRKScsanta
VSPSSSSRsanta's
VSPSSSSRsanta*
LSRSSZSOsaree
NSSWSUSNsari
\\SSRSSSLsash
OSTSSSSPsashe*
OSTSSSSPsashes
M`SPTQUOsaska*
QSVSSSSUsaskatchewan
O`PPTRULsaskatoon
XYSVPRRUsat
LXWPSSSSsat at
OSYSRSSbsat by
_RPNSQSKsat down
RUWPRUWKsat in
aVHLSURWsat on
NSPVSVSXsat there
USSRSSSMsatch*
USSRSSSMsatchel
WSQSSRSXsatie
SRSSYQSUsatin
cSPRSRSQsatir*
cSPRSRSQsatire
RRKRScSBsatis*
SSSSSTSQsatisfaction
XRSSSRSPsatisfactory
MSLRScSGsatisfied
QSSRSWSAsatisfied >
USWRSRSNsatna*
QSXSSSSOsatnav
VSRRSSSRsatnav's
RRVRSSS[satsu*
RRVRSSS[satsuma
JFeOOLXUsatur*
ONRMPMYPsaturday
GSXRSRVFsaturday >
_STQPRTJsaturday and
SPSSSSSVsaturday's
LNgUSPR]saturdays
VSSSSSSJsaturn
WMRZRMSHsauce
QaLTSPREsauce*
_LMSSRSSsaucepan
OSTSSSSSsaucepans
MVSTURSLsaucer
LRUWVSSKsaucer >
KeQSUQRDsaucers
SSRSSQSSsauna
PL`RRKSPsausa*
PL`RSKSPsausage
ORUQSRSgsavag*
ORUQSRSgsavage
SWQWSRSOsave
LVOSTYQNsaved
ORRQSRSesaved my
PPRQSRSZsaved~@me
QSSRSUSWsaves
SSSQSPWVsavin*
SSSQSPWVsaving
PVWZTG[^saw
KMUISRRlsaw >
ZWS\\SRS=saw him
iLQAYOYOsaw it
NQ\\SSRSSsaw my
RONTRSVMsaw the
NSSSYSSSsawdu*
NSSSYSSSsawdust
VSQSSSSUsawho*
VSQSSSSUsawhorses
KYVSSQRnsawin*
KYVSSQRnsawing
TXSSQSSPsaws
RQXbSNS@saw~@me
RR[SSPSRsaxop*
RR[SSPSRsaxophone
DWNQKcOXsay
aML^SPRBsay >
GSTRSOSXsay a
WSZSSRSOsay about
SRRSS[SEsay for
MRQZSQS\\say i
YQ_SSKS_say in
\\LV@SZRQsay it
QSSSS_R>say it's
ORSRSRSPsay no
\\SKSSLSSsay so
MRQTSVSVsay sorry
[VVQRRUEsay that
B\\_MSQQTsay the
XR<RSiSNsay what
PP_MSYR_say which
EM\\WQQRPsayin*
EM\\WQQRPsaying
SSQSSZSLsaying~@me
P]`LEZLLsays
S_LQSQQMsays 0
NTQRSPcQsays 00
\\LVRSSS[says >
XRPRSUSIsays and
KP]QSQSQsays delivered
QQZQSRSSsays he
cROPSWSIsays he's
TPSQSOOesays i
QROSS_SEsays i'm
OMMYSONTsays it
]P[JSPRDsays it's
RR\\RSPSPsays my
URHOSQS^says on
bPLSPQSGsays one
V[XRRSSKsays otherwise
WSKNSSSesays please
KSWSSPS[says preparing
OTRRSSSWsays size
I[QRSRS`says so
MQTRS\\Scsays that
PRMTSTS_says that's
SJYUQDR\\says the
TYHVSZSCsays they
CPQSSxSSsays this
OOPRSSSgsays to
QM\\QSPSUsays~@arrive
XNRTTWOFsays~@me
TRVSUPSVsays~@not
O[JQSNbKsays~@number
UXPVSYS;says~@seller
OTRRSSSWsays~@size
OTURQVSRsays~@wrong
MRQTSVSVsay~@honesty
URQZSQPTsay~@me
RRORSQSXsay~@not
OZRRSWS]say~@number
KSQTSO]Msay~@seller
URYRSQS[scaff*
URSSSQSTscaffold
RSYRSSSZscaffolding
WRSSSSSOscald*
WRSSSSSOscalded
hNPRSMMJscale
eQPRSOMOscale says
URSSSSSNscale*
URSSSSSNscales
QRSRROcRscalp*
QRSRROcRscalping
ORQRRRSXscan
USSSSRSQscand*
USSSSRSQscandal
\\QSVRNRKscann*
MR\\QSNRPscanned
LRYRSRSYscanned out
ZRKWSTSSscanner
[SRSSQSNscanner's
_ROSSSSOscans
ZRSSSRSQscare
SWOOSQSYscare*
VSSQSSSOscarecrow
QXORSQSWscared
USORSQSXscared of
URSPSRSUscares
UROQSLScscarf
SSSRSSSUscari*
SSSRSSSUscariest
RSNSSSSWscatt*
RSNSSSSWscattered
R]SSMQSCscene
TSWSSNSWscene*
SSWSSNSTscenery
TSSSSSSUscenes
RSYQRRSSsceni*
RSYQRRSSscenic
RSYQRRSSscenic route
RSYQRRSSscenic~@route
NWRSRWSYscent
eSSMSSSOscent*
eSSMSSSOscented
QQRSSSSWscept*
QQRSSSSWsceptical
QPdSSSSFsched*
QQXSSSSPschedule
SR_SSSSIscheduled
RVTXPORUschoo*
OMV[PPRWschool
ZRB[SSSLschool >
R\\RPSRSTschool's
SSSRSSSSschoolbag
WSRSSSSPschoolboy's
SSOQSRSWschwa*
SSOQSRSWschwan's
SSSSRSSXsciat*
SSSSRSSXsciatica
]RRRSSSCscien*
]RRRSSSCscience
[RNOXVSIsciss*
[RNOXVSIscissors
WSROSSSPscissors >
RQSSYSSJscissors and
VSOWSRSYscone
SSSSSRWMscone*
SSSSSRWMscones
UTSSSRSOscoop
USRRSSSPscoot
]QSSSSSVscoot*
]QSSSSSVscooter
SSVSSPSQscope
YXRSSORLscore
VSSQSRSLscore*
VSSQSSSNscored
SSSSSRSQscores
USRSSSSPscori*
USRSSSSPscoring
VSSRRSSQscotc*
VSSRRSSQscotch
TSSSSSSQscoti*
TSSSSSSQscotia
_SRSSSSCscotl*
_SRSSSSCscotland
SSSSSTSQscott*
SSSSSTSQscottish
UQPRSQS\\scout
XSQRSQUQscout*
WSQRSRSZscoutmaster
TSSSSRUJscouts
PTSSSSSSscram*
PTSSSSSSscrambled
RR[SSSSMscran*
RR[SSSSMscranton
TRSSRSSSscrap
dWQQRORTscrap*
SRSRRSSUscrapbook
SSSSSSSRscrape
TYSSSQSZscraper
cRRRSQSMscrapes
SSSSSQSPscraping
W[MQMIRQscrat*
N_PRNPRUscratch
RTLSSSSPscratch >
SUSQPQSVscratch on
NTRQRMSbscratched
SRSSSSSSscratcher's
XQSRSSSRscratches
UROSSSSPscratching
SSSSSSSRscratchings
ZQTTSSSFscratchy
fPUMRRRXscrea*
ZRSMSRSUscream
NRMTRRSdscreamed
YRYQSSSJscreaming
^RVSSTSNscreams
NRVTUYZVscree*
JV[VXPPSscreen
XPVQQSQVscreen >
VVSSPSSNscreen protector
[RQSSRSSscreen's
VSVRRPSQscreens
PSOSR\\]Bscreenshot
POQRSVSiscreenshots
VNQRSUUKscrew
JeIQONRWscrew*
XSSSSSSOscrewdriver
N[RRSRSVscrewed
QRQSSOURscrewfix
J]LRPROYscrews
H[SSSSSQscrews are
USSSSSSSscrewy
TSQSSRSWscrol*
TSQSSRSWscroll
WQSSSSSWscrub*
WQSSSSSWscrubs
PhOQSOSEscuff
P[RRSPSMscuff on
J[SSSSSMscuff*
J[SSSSSMscuffs
VSSSSSSRscull*
VSSSSSSRscully
YSSSSSSOscutt*
YSSSSSSOscuttle
QSSQSSSSsd
MR]SQNQQsea
ORdWROR@sea >
SSSWSSSJseagu*
SSSWSSSJseagull
]RNQTNRGseal
[MRSUQSVseal >
PTQRSSS\\seal on
IXPRWQSRseale*
IXPRWQSRsealed
\\QQSSSSQseals
TTRRSTROseam
TSSSSSSQseam >
`MNSSQUJseams
eRRSSSSAseams*
eRRSSSSAseamstress
TRQSSSWQsearc*
URRSSSSSsearch
RSRSSSWQsearched
OKTPRSRSseaso*
FFVQRPRoseason
VPZSSRSIseason >
RSVRSSSJseason's
[SRSSSSQseasoned
SZSSSSSRseasoning
URPSSWSMseasons
QRQWSTS[seat
QOSYRZSKseat >
XRSSRRSOseat'*
XRSSRRSOseat's
SSRSSSSQseatb*
SSRSSSSQseatbelt
TSRSSMS[seate*
TSRSSMS[seated
SSSSSSSKseath*
SSSSSSSKseathwaite
CPTSSPSnseats
USSSSSSLsecat*
USSSSSSLsecateurs
RSTSSSSRsecau*
RSTSSSSRsecaucus
ZNKNNSHYsecon*
SRULOXNMsecond
HQWRSOSesecond >
WQSSSPSOsecond go
XRRSSRRZsecond half
NSSSSSSQsecond month
GR`QSQSOsecond of
\\OPSSUREsecond one
XQPSSSRKsecond pull
TRRSSUSLsecond wash
`SLSSOSGsecond week
PSPSRSScsecondary
RRSSSRSRsecondhand
]PMURPMPseconds
OSQRRTRTseconds >
XSQRSRSXseconds and
LSISSRSgsecond~@day
[RRSSQQZsecond~@missing
\\VPRSQSVsecond~@part
`RHRSOSDsecond~@span
VRRSSUSRsecond~@use
RR[SSOS\\secre*
RR[SSOS\\secret
XTXPSSSPsecti*
XTXPSSSPsection
OVaORSS?secur*
OVaORSS?security
LT\\YUZ[Ksee
]ZMSPNRBsee >
]RbOOQSOsee a
SSSUSRRSsee from
QSQTRSSdsee how
WPSSSVSMsee if
@X]`Q^TTsee it
KQQUSNShsee one
HWWXfEPYsee the
YPQSRSSXsee them
^RRSSPSPsee through
RPTPSXSUsee what
HXOTSVSlsee where
A[`NQPVSseed
R\\RRSSSMseedl*
R\\RRSSSMseedlings
@QbRRRTdseeds
QRNSRRVgseeds >
RSVSSQSRseein*
RSVSSQSRseeing
DRYSR]SUseems
QPSSS\\SFseems >
>GcVPlLFseen
QRQRSbNLseen 00
KR\\SSZSKseen a
PRZRSVSOseen hide
PRNTSKSWseen in
kRZORMSAseen it
QSBRSSRfseen more
PRWRSUSQseen~@me
QRQRSbNLseen~@number
QRLSSPSasees
VYPRRHRqsee~@me
XPPSRFVhsee~@seller
L`SRSRSUseiko
[RRSSRSNseize*
[RRSSRSNseized
MSSSSSS[seldo*
MSSSSSS[seldom
QSPSSSSQself
PUKRSPSaselfi*
PUKRSPSaselfies
FVRSS[UNsell
JSLOQlQHselle*
LRLPRdQIseller
VRWSSLSOseller is
RWSTRZRQseller says
RTSSSUSSseller's
QSSSSYSRsellers
ORRYSSRYselli*
ORRYSSRYselling
NNKSgSSRsello*
OPKSgSSRsellotape
RQSSSSSSsellotaped
MRXOSaSNsells
RSUSSSSTsemes*
RSUSSSSTsemester
QSRSSSSUsemin*
QSRSSSSUseminarian
QSSQSSSZsenat*
QSSQSSSZsenator
K]SOP[QZsend
PQRRRVSWsend a
RUMSSPPJsend it
UZPSROSEsend me
ZOVQSKSMsende*
ZOVQSKSMsender
POSIU\\SNsendi*
POSIU\\SNsending
\\P[WRQSUsends
\\SQSRTSMsends you
SSQSRSSYsenio*
SSQSRSSYseniors
WMQPRdSTsense
QNRRSSS]sense of
aRQSPSSOsensi*
]RQSPSSOsensible
WSSSSSSSsensitive
USLSSSU\\senso*
RSNSSSS\\sensor
USQSSSUSsensory
J]NRRcJHsent
QSRSSXQOsent >
RMSNQ]RTsent a
URTSSPS^sent back
QRSSTVRSsent it
\\XKYQKSQsent me
SOQSSZSIsent one
S`OLRPSXsent the
JSSSSTSYsent them
UNdQSKSVsent to
`NNNRdRAsente*
?PMPRiRWsentence
BRXPR_SHsentence >
VSTSSPSPsentences
qQSQSPS@sentencing
VSMRQ_REsepar*
YTNSQTRPseparate
PRRRS^SHseparately
NSUSSURJsepte*
OSUSSURKseptember
TSKSSVSTseptember >
RSSSSSSRseptember's
RSSSSSSPsepti*
RSSSSSSPseptic
SS\\SSSS@seque*
SS\\SSSS@sequel
RWSUQSSSsequi*
RTSRSSSSsequin
SWSVQSSSsequins
SWSSSSSSserge*
SWSSSSSSsergeant
TQPOR[RIseria*
TQPOR[RIserial
ORPOR]RPserial number
WSOQSSSYserie*
WSOQSSSYseries
GQOMRZRdserio*
NPUQROSdserious
LSMOS^SSseriously
XSNQRSSQsermo*
USQSRSSQsermon
VSPRSSSSsermons
[SOSSSSPserve
dNHQSNUZserve*
]NSRSRSPserved
ZSLRSRSUserver
ZSPRSQSQservers
UNRRSQUZserves
\\JJPRTROservi*
[KKPRTRQservice
TRRSSSSMservice and
TRRSSSS[service for
URRSSSSRserving
NRH_SRSWservo
YSMSSSQVsessi*
YSMSSSQVsession
RQKZMOQYset
`MRRPPS\\set >
LQXSSRSWset a
QROXSQSQset foot
ZQQPRSSNset has
PSWQSSSPset is
GSN^SbVFset it
PUPSSMS[set of
OSXOSSSNset off
USOSSRSVset the
`RO^SSS>set up
SYMQSSSLset was
LRSSRSUSset's
uOKRRNT4sets
K]QSSRSOsette*
K]QSSRSOsettee
gKLORRRRsetti*
QSORSSSQsetting
[QSRSRSQsetting's
aMOQSRRVsettings
PJSQSRSdsettl*
ORSRSRS^settle
PNSSSSSYsettled
WOSSSSSSsettles
SSSSSSSYsetup
QROXSQSQset~@size
ZKVWZQPXseven
SWZRRQSRseven >
NS\\RSRRHseven and
RSWSSRSZseven weeks
TSQUSQSVseven year
QNTORRQ^seven*
\\RRQSKSXsevens
TSWQSTSKseventeen
RS[QSRSPseventeen days
RS[QSRSPseventeen~@span
PSUSSQS\\seventh
MRRRSRS^seventieth
OPPTR[RMseventy
DSRTSRS_seventy four
RRSSSbSEseventy nine
fRVSROSGseven~@span
PSRRSPSbsever*
PSRRSPSbsevern
STSSSSSXsew
MTSSSOSbsewed
SSSSSSS^sewer*
SSSSSSS^sewers
WRSSSSSMsewin*
WRSSSSSMsewing
`SORSRQMsewn
STSSSOSSsex
[LQSSSSPsh
ZNRQRSSTsh0t
JRRPURTRshade
XRSRRRTUshade is
PXSSSPSRshade's
QXSSSRSQshade*
TSSSSUSSshades
SSSSSSSVshado*
SSSSSSSVshadow
GSRWSRSishah
VRORRSSnshake
LRYPSRSSshake*
LRYPSRSSshakes
MSPPSRSdshakes his
MSWRSRSUshaki*
MSWRSRSUshaking
QSSSSYSPshaky
SSNSSPS_shall
XRRSSQSUshall*
XRRSSQSUshallow
RMTMXV\\ashame
LQQSZW^Lshame about
LRQOSPRnshame on
aQPRRQVKshamp*
aQPRRQVKshampoo
KSSSSRYUshan'*
KSSSSRYUshan't
QSUSRNS]shang*
QSUSRNS]shanghai
TSTRSQSXshann*
TSTRSQSXshannon
MQQV]RSSshape
XRRQSSSIshape >
MNRX_SSVshape of
bRLORRRPshape*
SSOORRSUshaped
bQQSSSSNshapewear
RSRSSRSYshare
KS\\SSPSVshari*
KS\\SSPSVsharing
ZSRSSRSTshark
PSeSSQSKsharo*
PSeSSQSKsharon
QSaSSRSLsharon's
^MORRTS@sharp
VROSSRSRsharp >
]KORXQQAsharp*
USRSSRSSsharpen
^PSSSPSSsharpened
JTRSUSSYsharpener
SRRSSSSSsharpening
WSSSSRRSsharpens
OSSSSWSHsharper
^PSSSRSGsharpest
ORQSWSSSsharpie
`QRRRRSLshatt*
`QRRRRSLshatter
jPQSSOSLshave
NUQSSSSVshave*
NVSSSSSSshaver
RRQSSSSVshaves
USSSURSSshavi*
USSSURSSshavings
TRSSSSRSshawl
FQRRSbT^shaz
PM[RIQDpshe
YRQRSVSKshe asked
NSbXSRSAshe came
LWNQRQS\\she can
LR]SS]SIshe could
SXPUSQS_she did
RYSSRNSQshe does
OSMPSSSXshe doesn't
SQISSRS_she got
VRO\\SYRIshe had
[ULVSSS`she has
=ZM_SSPpshe is
HSQTSSS_she kept
^QBXRUSIshe said
LSWPSRRLshe saw
LSQSSPSTshe says
KSPNSZShshe stayed
JSSRSSSVshe thinks
NSZSPUSTshe took
TRZSSSSKshe turned
SSXSSQSGshe uses
eVLQSVSQshe walked
WXNSQSSOshe was
MSUPRRSashe went
BS\\SSRSmshe wore
RKC_Q\\R[she'd
MSOWSNSkshe'd been
TTPPSQS`she'd have
NSRRSQSXshe'l*
NSRRSQSXshe'll
HLXKQPMvshe's
NRTUSORfshe's a
KSVSSOSYshe's asked
PQLRS\\S\\she's got
RRKVSRSUshe's had
RWOSSSSZshe's not
KSTRSRQ\\she's very
PQLRS\\S\\she's~@arrive
RWOSSSSZshe's~@not
KSOMSVSUshe's~@reply
YMeSSRSAshe's~@used
TSSSSSSRshea
cRUSSRS=shear
PSQOXPRcshear*
VOSSSXSSsheared
ZSSSSRSUshearer
OSSQSSSRshearers
RSPSSRRfshearing
KWTQXLSPshears
WSSSSRSPsheat*
WSSSSRSPsheath
WSSSSNSPshebe*
WSSSSNSPshebeen
YMVROURPshed
IRQWSSS[shed >
^SNSSSSLshed and
QS]MRSSashed in
TSSSSSSRshed'*
TSSSSSSRshed's
USRSSSSNshedd*
USRSSSSNshedding
]OSRQRRIsheds
[QSRRRRPsheds >
_HQURNTVsheep
YNRRRLS`sheep >
MSSSR_RMsheer
VVRR^KRUsheet
XFQSRRRVsheet >
QaRSSSSMsheet music
SORS[QSVsheet of
XVSQRPOMsheet*
XVSQRPOMsheets
TSSSSSSTsheff*
TSSSSSSTsheffield
GSJSSQShsheil*
JSRSSQSasheila
PSKSSRSZsheila's
NWTPPYQOshelf
YSSSSJSMshelf >
TOZSSSSTshelf's
TOZSSSSTshelf*
SSRSSSSSshell*
SSRSSSSSshelling
MVSRSSSZshelt*
OVSRSSS[shelter
RSSSSSSRsheltered
]PSSRRSAshelv*
VPSSRUSCshelves
YSSSSPSQshelving
LXWQSVSPshenz*
LXWQSVSPshenzhen
SR_SSTSJshenzhen >
QSSRSSSSshenzhen at
OQHWSRS]sheri*
QQHSSSSasheriff
QSSSSRSWsheriff's
SSSWSSSKsheringham
QSRRSRS\\sherr*
QSRRSRS\\sherry
YRSSSSSRshes
SRTRSQSYshetl*
SRTRSQSYshetland
UP^WSPSDshe~@arrive
LSPSSSSXshe~@late
ISNVSUSVshe~@not
eRQPYNSHshe~@reply
TQVRSXSIshe~@works
YOPXSOR]shift
OPRQSPS\\shift >
UZNTQQRbshift*
XSSURSSLshifted
USSSSSSRshifter
XQSSSSSQshifting
M]PSSSSashifts
PSRSRRR^shifty
_SSSSQSIshim
WRRSSSSSshimm*
WRRSSSSSshimmer
WRQRQPSYshin
YOPRSPSLshine
PXOPSUS^shing*
PXOPSUS^shingles
WSRSSSSTshini*
WSRSSSSTshining
[RRSSRSFshins
YSQSSPSVshiny
PSPUUJYVship
VQQSSQSUship >
QSZSRSSRshipm*
QSZSRSSRshipment
KROSW[WVshipp*
OOKOVcRRshipped
RSPQS\\SUshipped it
PUWWTJXVshipping
RSQWSPOOshipping >
MSSQRSZKshipping on
SSORSVSSships
hMURQVRKshirt
QSVSSSRUshirt >
[MSP]QSVshirt*
[MSP]QSVshirts
XOOQQgRHshit
iQPRRPOKshite
iQPRRQPKshite >
VQSSSVRXshits
QSSSSOWTshitt*
QSSSSOWTshitty
RZPSSRSOshiva*
RZPSSRSOshivani
WNRSSSR[shive*
WORSSSRZshivering
SRSSSSSTshivers
SSUSSSSSshock
IRSSSSR[shock*
QSSSSTSUshocked
KRSSSSRYshocks
NdLUQQRBshoe
VbRURRSCshoe >
YSSSSSSJshoeh*
YSSSSSSJshoehorn
Imh[QHRKshoes
MTUTSLSTshoes >
PSRSSYSOshona
WRVSSQSPshoot
XRRSSSSTshoot*
XRRSSSSTshoots
RRNUQNbMshop
JVLWRXP_shop >
SQQXSRS]shop and
\\SSQSSUHshop at
RSXLSPRPshop in
ORSSS]SSshop says
SSSSRSSQshop that
OSRSSUSQshop they
LYRRWZRUshop'*
LYRRWZRUshop's
\\RPVRMTPshopp*
\\RPVRMTPshopping
TSOSSUSOshops
SSVSPSSRshore
IT^RPSSZshort
QQ]SSNSWshort >
[MdNRIQJshort*
dRQPRQSQshortbread
JYVSSRSZshorter
SWSSSSSKshorter than
NR]RSMSNshortly
RRYRSQSMshortly >
WJYSSRROshorts
RRYUSSSQshorts >
SSSSSSSNshortstop's
TOSSSSSXshot
`ORQSQSLshots
JRVUNZXWshoul*
Q_RWPQSUshould
PZQQSRSPshould >
LYVRPSSVshould be
MS[OS[RQshould have
JSSRRY\\Fshould've
IPWYRPRRshoulder
VRVSSQSNshoulder >
XKPQSRSXshoulders
ZPUMSZP`shouldn't
bRUSSNS@shout
dRUSSNSJshout >
YQGqQWR<shout*
ISO~SNSQshouted
SRMIQ^SFshouting
dRPOSRRJshouts
WSSRSSSCshouts at
LVNV\\QSUshove*
QVLZ]QSPshoved
RSVPRSSOshovel
PSRRSSS\\shoveled
FWYXQIQfshow
MOaURPSGshow >
JWNMRYR^showe*
OX[QSNSYshowed
PXRSSRSKshowed >
UP_QSPSPshowed up
NROOR`RTshower
RXSSSRSUshower >
WQSSSSSKshower curtain
PQRSReSGshower of
SSISSQSWshowering
WRSSSPSTshowi*
WRSSSPSTshowing
DK`RSQ[Hshown
YIYYQHLMshows
JOS]SRSMshows a
TQQUSSSMshows my
SRTQSSSRshows the
ZSRPSSNQshows you
TQQUSSSMshows~@me
SSSSSRSUshran*
SSSSSRSUshrank
RSSSVRSRshred
bKRSWQOMshred*
SSSSTSSQshredded
\\KSSSROSshredder
YSSSSRSQshreddie
SSSSWSSRshreddings
SXQQSSRXshrek
TSSSSSSSshrie*
TSSSSSSSshrieks
XXUSRSSMshrin*
XXUSRSSMshrink
QSCRSYShshrov*
QSCRSYShshrove
ORWSSQS\\shrug
NSSRSZSSshrug*
NSTRSYSOshrugged
SSRSSTSWshrugging
ZSRSSSSXshrun*
ZSRSSSSXshrunk
XRSSSSSUshudd*
XRSSSSSUshudder
RSSVSSSMshuff*
RSSVSSSMshuffle
gLGJQRRUshut
SORQSQSTshut >
VRSSSRTNshut it
SSRNSXSUshut the
[RURSQSTshuts
WSRSSRSRshuts up
XPRRRQS^shutt*
SSSSSQS^shutter
XQRRRSSUshuttle
SSSSSSSRshuttlecock
dLMRSXSRshy
MSSPRSSisiber*
MSSPRSSisiberia
SSTSSSSNsicil*
SSTSSSSNsicilian
XTMSSRSTsick
SSNSSSSMsickn*
SSNSSSSMsickness
UZKTWCNRside
CdRRVKRJside >
NRRXSRSfside door
QQRUSSSNside gate
WY\\PSMT=side of
OSPTSQSUsides
MVRSSPS`sides and
\\XLTQRRMsidew*
NSSWSSSVsidewalk
XYRSSSS<sidewall
UVSSSSSSsidewalls
[ONQQRRasideways
WPPORRSUsideways >
SVSSSSSLside~@part
IPQZSRS_side~@place
^SSSSSSPsifte*
^SSSSSSPsifter
^SSSSSSPsifts
gJRRSRQHsigh
NSSRSVURsighe*
NSSRSVURsighed
QSSRSVURsighed >
SSSSSRSSsight
NSYRSOTYsight*
OSRSSRTZsighted
SSZSSPSPsighting
RSSRSSSUsights
DKRdQQRXsign
RSP^SSS@sign >
USRWSRSJsign for
NPhMQ[S=sign of
RPOPSSSMsign on
SSSYSQSGsign that
RHT`QXROsigna*
_QGQRTSYsignal
FJ_aRXRIsignature
RSQJShSKsignature >
SRIcSDSSsignature required
MPUgNXPNsigne*
MPUgNXPNsigned
O_WTSPS_signed by
ZH]XOLQQsigned for
OROURLSbsigned it
XSQQS\\SNsigned me
XSQQS\\SNsigned~@me
SSRSSSSVsigni*
SSRSSSSVsigning
PRRSSLS]signs
QSS[SLSSsikh
_WJHRdQTsilen*
QUQOSWScsilence
MYUOSYSKsilence >
SSSRSSSRsilenced
aULMR`QEsilent
HYQMSmRKsilent >
RNSSSSRLsilic*
ROSSSSRSsilica
SRSSSSSLsilicone
eKRUQYSHsilk
SSSSSSSRsilky
URQQSSSUsill
SSSURSSTsilly
WQSQSRRXsilve*
QSSSSSSXsilver
ZQSQSRSSsilverado
VSRQSRSQsim
USSSSQSXsimme*
USSSSQSXsimmers
SOSSRRS]simon*
SOSSRRS]simone
`MPURSRXsimpl*
MOTRRXShsimple
QSRSSVSKsimple question
fQORSNRQsimplified
RSSWSTSDsimply
aQSSSSSPsimul*
aQSSSSSPsimulator
TRSSSSSMsin
V?[PLNTWsince
NSUSRQSQsince 0
^TTQSQQ_since 00
JOKaQNQXsince 0000
XTWTSLRJsince >
LRSRSRS^since and
QTZPRRSXsince before
VSYSSWSLsince easter
SSKSSSS[since friday
VT]QSVRKsince i
VSLRSQS\\since june
URMSSgS:since lent
JSMSSRSLsince my
WSUQURSKsince sunday
IN\\NQJMVsince the
QSVQSWSSsince then
VRNRSRSMsince tuesday
SOSSSUSTsince*
SOSSSUSTsincere
eRISUTRIsince~@day
^SRRSVSKsince~@feast
KSkSSSS,since~@late
\\TMPSSR8since~@me
UQO\\SN`;since~@month
OPN_OJObsince~@number
UQQSSRSGsince~@seller
USSSSTSOsinfu*
USSSSTSOsinful
RSUSSRSYsing
SSTRRRSSsinga*
SSTRRRSSsingapore
URSSSQSWsinge*
URSSSQSWsinger
bKFQRPRRsingi*
bKFQRPRRsinging
UPNUSQSWsinging >
RRJO]LWPsingl*
RSJO]LWQsingle
QTPSOOTTsingle >
\\RSSRTSNsingle time
SSSSSSSRsinglet
^QWLRIQcsings
KRb[RKSLsink
{PNRSMSLsinks
QSRSSSSTsins
QSSRS^PKsiobh*
QSSRS^PKsiobhán
ZSRRSSSSsip
URRQSSSSsips
GOPQSjJYsir
PSPSSRS`siren
PSSSSREcsirs
MRNRSVQTsir~@me
SXUKPQTOsiste*
YZYMOOTVsister
]^NRSWSGsister >
MXXSRRSYsister in
LQPPTUSOsister's
TSSSSSSQsisters
]P[TPXSHsit
OS[SSPS=sit >
NSYRQXSRsit down
[SEQRJS_sit in
bSOSSRSGsit on
URSSSSSPsitar
OV\\SSE\\Tsite
XSSSSSRLsites
\\TLNPPQbsits
SSSRSSRVsits flat
ZSPSSSRRsits in
G\\RSSSSSsits on
[QRSSSSHsits there
SSSRSSRVsits~@place
QPTTXNRWsitti*
OSSWRSSSsittin
VPUQROR[sitting
KQQVURS]sitting in
SSSRSRSJsitting on
RSSRZRSOsittings
URQSRZSKsitua*
[RQSSRSMsituation
MSSSRZSQsituationship
TVaSMNRWsix
^tQLRKSMsix >
OSIRSQS_six and
NRLXSPS[six days
OJRVSPS]six foot
`SQSSRUKsix hours
TROZSSSQsix in
SRURRUS[six minutes
TRRQSSRTsix times
UQMSSNS[six weeks
MRMSSSS\\six year
LRUUSNSJsix years
E^SRQTVSsixte*
FYQRQVW]sixteen
SQWRSUVQsixteen days
SSVSSRSSsixteenth
RXSSSSSIsixteenths
SQWRSUVQsixteen~@span
HO`NS^RUsixth
XTRSSRSMsixti*
ZSQSSSSLsixties
QTTSSSSSsixtieth
PHJaRS^Xsixty
RSRRSRSVsixty eight
[PSYSRSGsixty one
VSPPSSPYsixty quid
MSOXS^MRsixty~@money
TRLSSSYPsix~@money
aPQSSXSKsix~@reply
PJQXSPSVsix~@size
PMBWPFT`six~@span
^[NKVVQJsize
MS]RSSSSsize 0
QWQSRSSRsize 00
K\\SPSQSRsize >
NRSSSZSPsize for
VRPRYVSUsize of
RSSSSSSRsized
NZSOSUTSsizes
NXSQSUSSsizes >
SSSSSSSOsizin*
SSSSSSSOsizing
NSRSYSSNsiân'*
NSRSYSSNsiân's
PqRSQRSOskate
_WOSSPRIskate*
SSSTSSSRskateboard
^SPSSQSLskateboard's
UWQRSRRPskates
TSSSSPSYskeg
SVRSSRORskein*
SVRSSRORskeins
PO`QSQSOskele*
PO`QSQSOskeleton
NRRSSTS^sketc*
OSSSSUSTsketch
RSRSSRS]sketching
RaRSSPSLski
ZQOSSSSUskies
GSSRSSSZskill*
QSSRSSSKskillet
ISSSSTSbskills
WRSSSRSQskimp*
WRSSSRSQskimpy
[PPNSOSdskin
XSRSSTSQskin'*
XSRSSTSQskin's
QRTSSSSZskins
]RSRRSSHskip
SSRSSSSRskipp*
SSRSSSSRskipping
gOMQSRTJskips
\\OGRSRSaskirt
TRSSSOUXskirt*
VRSSSRSSskirting
QSSSSOUXskirts
XSPSSSSQskivi*
XSPSSSSQskiving
lKSRPOROsky
aMRSQQRNsky >
OTRSSSS[skyli*
OTRSSSS[skylight
VSSSSSSTskyny*
VSSSSSSTskynyrd
PSRZSSSRslabs
VPTSSOS\\slack
OSSQSSSYslamm*
OSSQSSSYslamming
TVRSSSSSslant
YSRSSPSXslap
USRRTRSRslapp*
USRRTRSRslapped
bRRRSPROslaps
bRRRSPROslaps >
PR]SSRSKslat
Y]RQSUSGslate
QRRSRRSaslath*
QRRSRRSaslathered
SSPSSRSUslays
SSSSSSSWsled
QRQPSRR\\sledg*
QRQPSRR\\sledge
gLLORMRHsleep
PSSSSUSBsleep >
RSYQSPSNsleep on
XSISSQSTsleep tracking
eKWMQNQFsleep*
SSSSSSSPsleeper
TSRSSSSPsleepers
^QGRQURYsleeping
QXSSPSSTsleeping bag
QXSSPSSTsleeping~@pack
WNcORMRFsleeps
ZOIPSRS`sleeps in
TSSRSSSPsleepy
XSISSQSTsleep~@route
SQSUSSSOsleet
FXRRZQR\\sleev*
KVQRZRRPsleeve
VOSSSSSQsleeve >
NVTSSRS`sleeves
_V[OQKRIslept
hNRQROSYslept in
VSOSSQSIslept nine
L\\XRSSSGslept on
T^SSRPSHslice
PSSSSQRbslice*
OSSSSRRbsliced
TSSSSRSSslices
WSSSSPSTslick
XRTWVOSTslid
M[VSSSSWslid off
{MGOQMRCslide
XROSSRSIslide >
SSSSSSSXslide and
`PTTRQSIslide*
`PTTRQSIslides
XRSXSRSMslides a
VSQRSRSLslides out
SSRSSSSSslidi*
SSRSSSSSsliding
^QORSQSVsligh*
]QRRSRSTslight
SSPSSRSUslightly
SSSSSSSQslim
TSSSSRSQslime
YSUSSPSGsling
`SOSSUSLsling*
`SOSSUSLslingshot
cL;KQ_RXslip
WQIQSRSMslip >
RQNRRSS]slip and
[RPVRRRJslipp*
aRPRSTSPslipped
OUSYSRSHslippers
OSP\\SRSUslippers >
QRSQSSSZslippery
SSSSSSSQslippy
gSPRSSR=slips
aRRRSRSIslips >
L\\RSQQSSslit
]SSSSPSJslope
[SSRSSSTslops
PIT`RRS[slot
MR]YRRSNslot >
XRRSSRRQslot'*
XRRSSRRQslot's
RSSSSVSRsloug*
RSSSSVSRslough
VOPSSUSMslove*
TRSSSSSSslovene
VPPSSUSNslovenia
\\QOVSZPEslow
aRFRSSRPslow >
QUPSSSS[slow cooker
OSKTScSIslow to
EPfXSRRFslowe*
EP_XSRSGslowed
TS[SSSSQslower
WROPRRSSslowl*
WROPRRSSslowly
NPSRRQScslowly >
SRWPSSSRslows
_RRPRSSLslug
LYP[USS]slung
R[ZOSTQPsmall
`RQSSRSNsmall >
LVSRSRSQsmall*
LVSRSRSQsmaller
_KOTRORQsmart
WSSSSTSIsmart*
TSSSSTSSsmartarse
VSSSSSSIsmarter
XQSRRSS[smash
IWRPWQR^smash*
L^SRXQRTsmashed
ORRQRSSrsmashing
SXRSSRSQsmear
MUPRRRR`smell
ZQSSSTS[smell >
OZQSSRSMsmell of
YPNOSPSMsmell*
PRQRSSS`smelled
PRSRSSSQsmelled of
WSSQTSSGsmelling
XQPQRPSLsmells
XRSRTRSLsmells like
QTPSRRS^smells of
USSRSRSLsmelt
USM^SRRXsmile
ZONVRUSgsmile*
gOM]SIS[smiled
PTSKSRSdsmiles
IQTTR`SMsmiley
PRUPS]SUsmiley >
QSSSSVSNsmiley face
]QRQSSRNsmili*
]QRQSSRNsmiling
TSSSSRSFsmiling >
RXOPRPPUsmoke
dQSSSUSAsmoke*
dQSSSUSAsmoker's
USSSSSSSsmoki*
USSSSSSSsmoking
cMPTSOSSsmoot*
QPQURRSYsmooth
WSSSSSSPsmooth and
WQSRSRS[smooth as
SRSSSSSSsmoother
XSSRSRSRsmoothest
^RSSSRSOsmoothie
USSSSRSRsmoothly
YSQRSSSUsmudg*
SSSRSSSSsmudge
YSQSSSSUsmudges
SSSSSSSRsnack
QSSUSRSUsnag
JQ~RSQSZsnail
SSSSSSSRsnake
PSRSSgMLsnake*
PSRSSgMLsnakes
cQPQSOPXsnap
PRSSSRSSsnapp*
WSSVSRSQsnapped
ESSSSSSasnapping
[SSPSSSGsnappy
]PSQSRSQsnaps
PSSSSSSSsnare
USSRSSSSsneak*
USSRSSSSsneaks
\\QLVSQSRsneez*
XRPTSRSNsneeze
VROUSRSWsneezes
TSSSSSSSsneezing
SQRRSQS]sniff*
SQRRSQS]sniffed
RQRSYSSRsnips
TRSRSSSSsnmp
`QRRSQSNsnook*
`QRRSQSNsnooker
QSPSSQS^snore
QQQSSRS`snore*
QQQSSRS`snores
ZSNQSSSNsnori*
ZSNQSSSNsnoring
VL_^UNQVsnow
MPUYTOSKsnow >
L\\SRUPSOsnow globe
NSRYSPSesnowb*
OSRYSSSZsnowbank
RSSSSPS^snowblower
^RWSSRSEsnowd*
YSRSSSSRsnowdon
`SPSSSSKsnowdonia
KS[SSRSMsnowdrops
LR\\RWKS\\snowe*
LR\\RWKS\\snowed
KSSSSSSTsnowm*
KSSSSSSTsnowmobile
LR[SSQSQsnows*
LR[SSQSQsnowshoes
VQSSSSSSsnuff
MSNSWSSOsnug
TOPMXNKXso
gWNQRKQ_so >
VSSSSRSSso called
JR[RRRSkso did
WSTSSQSBso do
STQSSRSTso don't
KLiRRQQRso far
VSQSSRS]so fast
RRPSRSS\\so go
WXQRSPSSso hard
XWWRSNSDso he
RSQSSVSQso here
eWUQPJV;so i
NRTRSWSVso i'd
TTSSRVSMso i'll
JQVRSWSMso i'm
KRRSSRS[so i've
ISSTSSS]so in
ULRQSQS\\so is
FWRWOPSUso it
VTLVSRQWso it's
RSWSSSSGso long
OSZRSOS_so many
UOMW`XS>so much
_]NSSOSHso my
PSMSRdSHso nicely
RRRUSOS]so nobody
PPOVSVSRso now
[RQRSSSHso quiet
ZSSSSSS>so she
[SSSSGSNso strong
WQX^RVSDso that
cOSSRTX\\so that's
WRZUSQQYso the
NPQSRMScso there's
[QQSSVRNso they
RRSSUSSIso tight
MSYSSRSQso to
KTOSS^S^so we
NRPSXRS\\so well
UQP]RSSRso when
MSSRSQSYso you
Y[RRSRSJso's
ZQObPVS@soake*
ZQObPVS@soaked
ZSSSSRSHsoaks
kCSNXNTIsoap
hEQRSRROsoap >
`RRSSQSUsoape*
`RRSSQSUsoaped
SSSSTWSPsober
SSOSSQS\\socce*
SSOSSQS\\soccer
_LKLwGRNsock
EIRRhSSJsock >
fSNSNRSJsock in
O_NRPQQLsocke*
N[RRSSSUsocket
TWPSPQQJsockets
UL[NRIWWsocks
JLQRURTosocks >
SQcMSRSFsod
YSRSSRSGsoda
_RRSSRSNsoddi*
_RRSSRSNsodding
nYIIRORGsofa
VZPLSORPsofa >
SSSSSSSVsofa'*
SSSSSSSVsofa's
hLIMRNRMsoft
UQSRSSSNsoft >
SUSSSSSQsoft and
SSRSRRSRsoft as
RSSSSSSSsoft on
SSRURKSYsoftb*
SSRURKSYsoftball
`PKRSQSOsofte*
TRSRSRSQsoftener
_RKSSSSQsoftest
SSRSSSSQsoftl*
SSRSSSSQsoftly
\\SSRSQRPsoftw*
VSSSSRSPsoftware
ZSSRSRRSsoftware's
GpSPSSRLsoil
YUSSSMS\\solar
H^KLRUPBsold
LVMPSNR[sold as
ZRRRS[SCsold it
PVQSSURCsold me
NZSRSOSMsold to
^SRRSHVPsoldi*
QSSSSSSOsoldier
`SSRSISSsoldier's
SSRSSRVSsoldiers
`QPPSQSKsole
NoPRSRRHsoles
KSSSSSS]solic*
QSSSSTSNsolicitor
KSRSSTS\\solicitor's
ePNOVRSJsolid
SSTSSSSNsolid*
SSTSSSSNsolids
OTRRS[SMsolve*
OTRRS[SMsolved
O\\OHYFQfsome
[QTSSSSEsome >
[KPSRRSJsome of
PcOQSUSLsome other
N_PMT[PQsomeb*
\\KOSSQSasomebodies
SXVKTWQ]somebody
XNWRS]SDsomebody else
OTMPRWRZsomebody else's
\\[MPRNSAsomebody had
^RS]VQSMsomebody has
KPRSS_SLsomebody who
FaRUSYR@somebody's
OZQSSPR[somebody's old
SSSSRRSSsomebodys
OWSSSSSXsomed*
OWSSSSSXsomeday
VRSSSSSSsomeh*
VRSSSSSSsomehow
W^RSSHQLsomeo*
`bJNTLQRsomeone
MLSUSVSMsomeone called
N[OQSRSIsomeone had
OXRSVSSPsomeone has
KUSSSSSUsomeone'd
NP[XRPRVsomeone's
RSQSRSSWsomeone's initials
]ULQSTPRsomet*
OUNQSVQZsomething
LPTYRWRPsomething >
SQRSSRSTsomething for
RSSSSPSSsomething here
qRMPSQSMsomething to
bRRSSQRKsometimes
JRdVQLRHsomew*
RPUSSRSXsomewhat
KUaVQMREsomewhere
XSNRSSSXsomewhere >
MS^QQSSOsomewhere between
QRVSSSSPsomewhere in
SSUSSSSRsomewheres
TSUQSSSOsome~@place
Q]ZSSPSKsome~@staff
PcOQSUSLsome~@wrong
ZTLTWRUVson
WSQSSRSOson >
ZSURYTSJson in
JVVRSRSZson's
>HYRSiRhsong
VSSSSNSXsong >
KSUSSRSTsongb*
KSUSSRSTsongbook
XQSRSSSNsongs
WQRSSRSYsonne*
WQRSSRSYsonnets
USSSSSSQsonny
MS[RSNSXsons
IVdNRCSjsoon
OQbRSNS?soon >
SRIPSSS\\soon as
RSTSSSS[soon'*
RSTSSSS[soon's
QRPSS]RSsoone*
QRPSS]RSsooner
WSSSSSSRsoooo
PPNOS[Shsooth*
PPNOS[Shsoothing
MPPRS`SHsophi*
MPPRS`SHsophia
RSSSSYPSsorro*
RSSSSYPSsorrow
TJ]RQMQosorry
HPWPRRRcsorry >
RJ_SSFS[sorry and
PSXRSXSNsorry for
LSRSSZSAsorry that
^WVSSUS>sorry to
PSK\\SPSRsorry we
OVUQTMRPsort
\\VJURNS\\sort of
QNSOPgRNsorte*
LNSOQiRPsorted
ISRSSZROsorted in
HRQRR\\SYsorted it
OSSSSTSNsorted~@me
XSSSSQSPsorter
VUVPSRSMsorti*
VUVPSRSMsorting
XUQSSSSQsorting office
SSQRSSSSsorts
QOJPXXSOsoul
]SSSSOSQsouls
`ONRQXLLsound
SRSXSSSTsound >
SSSSSSSOsound like
XTRSSTSVsound's
bSQNPSRIsound*
XSSQSUSSsounded
XSSQSRSSsounded like
XRRPPQRGsounds
USSPPRSOsounds like
gMGLPFQ\\soup
VQQQRRRLsoup >
XRSSSQSRsoups
TSRSSPUUsourc*
SSSSSPURsource
TSRSSSSUsourced
SRSSRSSWsourd*
SRSSRSSWsourdough
XSSSSSSOsous
SSQPSSSVsouth
VSQRSSSQsouth*
VSSRSSSPsouthland
SSQRSSSSsouthport
MX]SSSSHsow
QSNUSSSNso~@family
KSRSSVSRso~@honesty
N]MON]UIso~@me
TWOSXRSGso~@not
NSQRRXSZso~@quick
TSRSSRSPso~@recommend
VSSSSRSSso~@reply
MQeTSTQCso~@seller
PORRRVS_so~@sense
RRRUSOS]so~@staff
NSSSSSS\\spa
FQeQROQSspace
MR\\RSQRTspace >
XSQSSSSQspade*
XSQSSSSQspades
YOSSSRSWspagh*
YOSSSRSWspaghetti
YOGcSSRQspain
SSRSSRS[spam
HOUSWRRjspani*
LQWSVSS]spaniel
LQRSURSaspaniel's
WSRSSRSRspanish
pKNSSRSOspann*
pJPSSSSGspanner
STQSSRS[spanners
OPSQSSTWspar
BULPU]R`spare
QSRSSSS^spare*
PSRSSSSdspared
TSSSSSSMspares
TSRSSVSUspare~@part
PRSSSRWSspark
PQORSSSVspark*
XQRRSSSOsparkles
SSOSSSSUsparkling
[QRRSSSJsparkly
HSSSSSS]sparky
RSSQSQSbsparr*
RSSQSQSbsparrowhawk
WRPSSURYspat
QPQS^SRSspatu*
QPQS^SRSspatula
ENROQUSfspeak
SSYSSRSKspeak >
RSOSSRSRspeak to
UZHMZUSRspeak*
\\WNSRSSLspeaker
RYRSRSSRspeakers
QPPO]RSVspeaking
UPRP]RSHspeaking to
NRPQRUSXspeaks
TSXSSTRNspeci*
WSSSSSSRspecial
USSSSUSSspecification
NSXSSRSOspecify
NRSSS[SLspecs
QSSSSSSVspect*
QSSSSSSVspectator
POUQPLScspeec*
VQQRQOSYspeech
MQWRROS]speeches
XRSJRXRUspeed
WSRRRRSPspeed of
MRI]RPSXspeed*
SSNSSSSUspeeding
MRN]RQSVspeedy
SSRUSRSLspeedy >
SSQSS_SQspell
M`OPSYSQspell*
MXPPSZSSspelled
S[QSSRSQspells
QRRRSeSIspelt
RRSWSSSHspend
TSQSSSSSspend*
TSQSSSSSspends
JR`URRRTspent
NSYURSS[spent the
NZRSSQSRspide*
NZRSSRSSspider
STSSSSSSspider's
SSSSSRSSspiderweb
RSSSSRSaspiel*
RSSSSRSaspielberg
WSOSSSSOspike
iRRSSRS=spin
TRSSSUSSspind*
TRSSSUSSspindle
D]NSSRSYspine
TRRSSSSSspine*
TRRSSSSSspines
TRSSSUSSspinn*
TRSSSUSSspinner's
ZSRSSOSRspins
ZO\\PRORVspiri*
[PPQS_RGspirit
SSYRSQSXspirits
SRYSRFS\\spiritually
PSSPSSSUspit
SSQTRUSWspite
WSRSSSSRspitf*
WSRSSSSRspitfire
_PQRSPSRspits
cRRSSSSNsplen*
cRRSSSSNsplendid
ZSRRSRSWsplin*
^SQRSTSMsplint
PSSSSRS]splints
aYRSRMRPsplit
YWQTSOSJsplit >
XOQSSSSPsplit*
TRRSSSSQsplits
WPRSSSSRsplitting
KaRSSNSVspoad
TQSSSSSRspoil*
TQSSSSSRspoiled
RTRSSSRWspoka*
RTRSSSRWspokane
NN`QSUSLspoke
MO_SSUSKspoke to
PRPMU[SMspoke*
PSPMS[STspoken
PSRWSZSDspoken to
SSSSVSSKspokes
PLLRSRU_spong*
USMSSRUNsponge
NMRRSSSdsponges
KSSSSSS]spons*
KSSSSSS]sponsored
SSPSSSSPspook*
SSPSSSSPspooky
JYSSSSSSspool
RUONTRSZspoon
RORRUQS_spoon >
PSSSSSSXspoon's
[QPQSRRYspoon*
]QPQSRRTspoons
]QPQSRRTspoons >
LW]QSSSZsport
KW]QSSSXsport >
XPTSRMS^sport*
SSZSSOSJsporting
SPPSRRSgsports
XSOSSRSSsporty
bNQORORTspot
KSWSSSS[spot >
YSSRSSSIspot on
PSSSSSTSspotl*
PSSSSSTSspotlight
UOVSSRRTspots
LRSQRZS^spott*
LRSQRZS^spotted
QRSQRSS_spotted it
UQRSSSSRspout
USRSSTSNspray
VSSSSOSSspray*
VSSSSOSSsprayed
[RSRRSSNsprea*
SSSSSSSRspread
SSSSRSSSspreads
[SSRSSSNspreadsheet
NQSRYRSOsprig
NQSRYRSOsprig of
UMQaPOVQsprin*
UBUOQTW^spring
SQaSSSULspring >
GRRSSURUspring and
bQSOROS]spring's
DaRSSSSRspringbok
RSRRSRRZsprings
IRRjSRSNsprinkler
LSQXSSSUsprinkler >
YQQSSSSSsprou*
YQQSSSSSsprouted
SSSSSRSXspruc*
SSSSSRSXspruce
T\\PRSQSPsprue
^SPOSSSHspuds
YRRSSVSRspun
LSSSSSSaspyin*
LSSSSSSaspying
RSQSSPS`squad
OP\\RRQRQsquar*
OQ]SQRSUsquare
PR\\SSRSRsquare's
SSRSUSSQsquared
SSRSSSSSsquarer
^SLSSSSMsquares
QRRSRSSXsquare~@size
RSSVSSSMsquat
WSSSSOSQsquat*
WSSSSOSQsquats
jMNRPORPsquea*
[PQRSPSPsqueak
SSSRSSSVsqueaked
VSSWSSSQsqueaker's
MSRQSWSUsqueaking
TRSRSQSQsqueaks
TSSSSSSSsqueaks >
SQSSSQSSsqueaks on
XQSSSQSSsqueal
_SRRRRSRsqueals
kONRSORHsquee*
bRRSSRSPsqueeky
ZPRSSPRKsqueeze
UTPSSSSRsqueezed
SRSSSSSSsqueezes
\\SMRSSSRsquel*
\\SMRSSSRsquelch
VSSSSSSPsquin*
VSSSSSSPsquint
jRQRSKSSsquir*
[SRSSPSQsquirrel
cSRSSKSDsquirrels
SRRSSSScsquirts
TSSSSRTQsquis*
TSSSSRTQsquishy
RSSSS]SMsrevi*
RSSSS]SMsrevice
NSRTSSSXsri
RSSSSSWQss
YSQSUSSQssd
LW]QRNSUst
YRSSSURRstabi*
WRSSSURRstabilisers
USSSSSSSstabilizers
TRSSSSSQstabl*
TRSSSSSQstable
QQTSSTSZstack
USRSSSSRstack*
USRSSSSRstacked
`ORRSSSPstadi*
`ORRSSSPstadium
ZSPOSUSUstaff
OSSSSSS]staff*
OSSSSSS]staffy
LS_SSTSAstag
TRaRQRSIstage
VVRTQSSJstain
kKRSSNSQstain*
bKRSSRSRstained
^PSSSNSSstainless
NSXSSSSMstair
SQPOSQR\\stair*
SSSSSOSPstaircase
LSSSSSS_stairlift
WMPOSUSYstairs
RRQBSQSistairs >
UWSSSRSMstairwell
_QXQSSSLstake*
OSXSSSSUstaked
dQRQSSSJstakes
]SSSSRQQstale
QSSSSSTSstall*
QSSSSSTSstalls
TeHR\\SRCstamp
TQQRUPSQstamp >
JQRU\\QSPstamp and
aPQSRSRPstamp set
[\\JJOWR]stamp*
J_FOPZSdstamped
PRXSSTSVstampede
NUSSSSSPstamping's
lNSORORKstamps
WSZVQ]Q>stand
I^RRSRSXstand >
RRWRSQSKstand and
TRSVSRSRstand is
MRTPS^SPstand up
SXIWTRSMstand's
P_XWOLPRstand*
PSSUSSSKstandard
KQPSSSSestandards
O\\jSQRRAstanding
LP[SSRT_standing >
^SPPSSRUstanding in
fPGQSOSRstanding on
_RLQPNQ`stands
FSRS\\QSTstanl*
FSRS\\QSTstanley
fQQROPRNstapl*
TSSRSSSPstaple
[OSSPRSSstapled
eRRRRQSQstapler
QWSSSSSSstaples
LLURRTQ]star
PSQSSRSXstar and
SRSSSSSWstard*
SRSSSSSWstards
OSTNSSR]stari*
OSTNSSR]staring
FKQOS]Jgstars
XQQQRTPQstars >
OSSSTTSKstars and
QSQSSMSWstars if
SQUORXP^start
LR_RSRQWstart >
[RPSSSSIstart and
OSPSScRBstart to
XN_QQHOMstart*
HPOZRMPlstarted
ZRSRSTSFstarted calling
XSNPSQR]started to
ZR]QSRSLstarter
TS[RSSSGstarting
SSSSSSSKstartled
[QQNSOROstarts
SSTNSSSSstarv*
SSTNSSSSstarving
KP`VUSRWstate
JQSZWTSRstate of
GYNRRN^Nstate*
I\\SSSSSSstated
QPORRN^Nstatement
gKKXVMQNstati*
SPSRZQSJstatic
SPOYOQSWstation
ISRRQUS[station >
KRRSSPS`station and
ZRPSSSRVstation's
VRSSSRSQstations
\\RSSSSSQstatistics
RSMSSRSdstats
LRcXSRRLstatu*
URSZSSSNstatue
JScQSRRQstatus
PMSQRORgstay
_NUQ\\YNOstaye*
_NUQ\\YNOstayed
OOVR`RSJstayed in
DSRRS[RVstayed on
ARcSRRS`stayed up
TRSSSSSSstayi*
TRSSSSSSstaying
tIMSROSFstays
WQVRSRTOstays on
TSRSSRSRstays up
ZSRVTRSZstays~@sense
TSSSSPSUstead*
TSSSSPSUsteady
OQ\\RSSSdsteak
NSRPRR`Qsteal
YTRRSOSbsteal*
VTRRSOSlstealing
WSSSSSSIsteals
]NQPSPSasteam
WQRNXRSLsteam*
TSRSRSSOsteamer
TSROZRSOsteaming
VRSSSRSTsteams
J^RRSSRSsteel
SXSSSSSSsteel's
SXSSSSSSsteel*
KSPSSRcQsteep
USOSSSSVsteer
dNPRSSSLsteer*
dNPRSSSIsteering
SSSSSSSWsteering's
SSQSSSSXstems
WIX^PRTBstep
OSYSSXSMstep >
]SLQSRSTstep four
SSLPSRScstep with
RSSSSRSZstepd*
RSSSSRSZstepdad's
SaRSSRSEsteph*
SaRSSRSEstephen
SQRZSSSMstepp*
USSSSSSOstepped
PQRZSSSRstepping
RLKfRO^Csteps
SRSSRNaMsteps >
SQSRSSSSstern
RSR}SSS(steve
VSSSQRRMstew
gMOPKITXstick
^ORQRPUEstick >
LcSQ]KPDstick*
EaOMbLQRsticker
WSUPRSTWsticker and
SVSSSSSRsticker's
aQSRQRSKstickers
\\RSRSQSJsticking
RLXYRUSXsticks
YPMSSSSTsticks >
D_RSQTSQsticky
WOLQRRSOstiff
JRQSSSSXstiff >
SMSSVSSSstiff*
SMSSVSSSstiffener
SSTSRSSKstil
YROSSSSQstile
UPl@LRHTstill
FRMPSOSlstill >
RR\\RSPSOstill a
WPISSYRVstill got
L`QSSTSKstill had
SSTRSRSQstill hungry
PR[PSWSXstill in
NP`SSSSGstill just
LSTSSXSGstill looking
MK\\SSRSastill no
OQ[OSRSZstill not
ISWSSVSMstill nothing
JbWQOISFstill on
GPZSSPSOstill says
JSZSSSSOstill somewhere
^RTSSRS[still the
XRNRSSVUstill under
KRYRSPSIstill waiting
GSMSSfSMstill without
^PISSXRGstill~@arrive
KRYRSPSIstill~@late
POQSS^SMstill~@missing
BGbTS_RJstill~@not
QTTRSSSQstill~@sense
TWRRSRSWstill~@works
SSVSSSSRsting
TSPSSQVSsting*
TSPSSQVSstings
SSSSSSSRstink
ZRSRSRSNstink*
ZRSRSRSNstinks
MSPRSQRhstir
RSTSSSSMstirr*
RSTSSSSNstirred
iRRRSRSOstirs
bMOORRSZstitc*
\\MSSSRSJstitch
UTMSSSSQstitched
PRSORVSjstitches
ZRUSSPSNstitching
KSNJSnPSstock
PPLNSbSMstock >
]XISQQRLstock*
\\RRSSSSMstocking
S[JSQRSUstockings
TQSSSSSPstockroom
JSY_SSSKstoep
YSMSSSRPstole
TSSTSSSSstoll*
TSSTSSSSstollen's
VSSRSSSLstoma*
VSSRSSSLstomach
VSSSSSSQstomp*
VSSSSSSQstomps
^F\\RQQSOstone
BaNSQZRQstone*
SRPSSNSTstones
MSSSR_RMstonewalling
IcRSRSSVstoneware
NKYXRHOcstood
QR]YSRS>stood at
KQTRSQSmstood in
SUSSTQSLstood it
JSRYSSS]stood on
eRVSRPRFstood there
YRRQSRSSstood up
UTkPRMTLstool
GOhQRQSXstool >
SSSSSRSSstool*
SSSSSRSSstools
ARRxSLSYstoop
XOM`O@[Qstop
IRNYPW`Bstop >
LOSRSSSZstop and
LN[^PXTNstopp*
RM[`R[UMstopped
JRN^SQSLstopped >
JS]RSOSZstopped asking
BSP`SSSIstopped at
SSVSSRS=stopped telling
OUSSSSSRstoppers
QSTRQPQUstopping
^VRdPKQLstops
\\RWRSRSSstops >
MSU\\SRSRstops and
ISZQSRSMstops away
RRRSSSR[stopw*
RRRSSSR[stopwatch
TTUTSRSPstora*
TTUTSRSPstorage
OSPXOZRPstore
OSSSQXUTstore >
SRSRSVSSstore's
NRTQS[STstore*
NSTQSXSTstores
_ZNSQVRCstori*
_ZNSQVRCstories
KSRRSSSTstork*
KSRRSSSTstorks
WOWQPRSQstorm
WQXSSRSRstorm*
WQXSSRSRstorms
MRVTSMZUstorn*
MRVTSMZUstornoway
RQTTRUQ_story
^PSTSOQNstory >
IXSSSRSQstory about
JSSSRRS\\story is
SSSSSSSLstory's
KRSSSTS^story*
JRSSSTSestorytime
R`PRSRSFstout
WVXPRRSGstove
TSSSSVSSstove's
URSSSTSXstove*
USSSSQSXstoves
RSSSTSSSstrad*
RSSSTSSSstradivarius
dQJUPRSIstrai*
QSNXPTQPstraight
^N\\QSJRIstraight >
HRSSScSUstraight as
VRSSSSSMstraight it
KVRRSRSOstraight out
KSPSSSSkstraight up
VSPSSSSRstraightened
SSSSSSSZstraighter
TRSSSSSSstraightner
USSSSSUPstrain
[SRQSRSPstrainer
YSSRSQSKstrains
QQN_QNQSstran*
ZQSSSRRQstrand
TSSSSSSOstranded
WSOSSSSWstrands
SSQRSQSZstrange
RRQ_RQSDstranger
MUTURSRQstranger's
MRTRSSS_strangers
ORNRSSS\\strangers >
dJQOQQSRstrap
VPSSSSSRstrap >
URSSSSSTstrap's
bSHORQRJstrap*
TSLQSSSRstrapped
`SOQRQRJstraps
VSSSRRSOstrat*
VSSSRRSOstrategy
HURPcPSHstraw
YRQRTUSQstrea*
TRSSSUSSstreak
WSRSSSSRstreaks
TSSRTSSRstream
QMSVNMXSstree*
WPOJNMWWstreet
XSXQSSRNstreet >
RSRPSRSXstreet and
SSSVSSSRstreetcars
QSSSSSTZstreetlights
OPW\\SSSIstreets
OQT[SSSJstreets away
PWSSRMSastren*
PWSSRMSastrength
WQSSSRSQstres*
WQSSSRSQstress
VSMURRRLstret*
VSORSSRSstretch
SSRSRSSSstretched
SSSUSSSMstretches
QQRSUSS^stric*
QQRSUSS^strict
NYRTROSVstrik*
NYRTROSVstrike
aORSSPSNstrim*
aORSSPSNstrimmer
[LPTVVTMstrin*
TTIRWVTTstring
QVRRYRRYstring >
USRTTQSOstring and
TQSSSRSSstringing
YNZVRTSMstrings
[ORSTSSYstrip
qJNORJSMstrip*
VRSSSRSOstripe
TRPQRSSUstripes
YPRSSQSYstripped
eSRRSNSNstripper
TOSSSSSSstrippers
TSSSSRSNstrips
]PSRSQROstrob*
]PSRSQROstrobe
YNORSTRSstrok*
VPORSTRSstroke
RQNSSSSbstroke >
VQRSSSSSstrokes
eMRSRRSCstrol*
eMRSRRSCstroller
gLJPPDSKstron*
gLJPPDSKstrong
[RNRSPSUstrong >
VSSQSSSJstrong enough
SRSRSSSOstrong my
SRSRSSSOstrong~@me
SSQVSOSSstrug*
SSQVSOSSstruggling
LRSQSRSkstuar*
OSURSSS_stuart
PRQRSRS_stuart's
N_SRSRRNstub
[QRSSRSLstubb*
[QRSSRSLstubborn
U^SSSRSNstubs
VRWTUHS[stuck
SUPTSSSYstuck in
OSYSURSXstuck on
gPSSSORLstud
XMXOPLZMstude*
PO]PQP[Hstudent
\\QMSSOSXstudents
]RSQRSSNstuds
GPcSRPQmstudy
SPSSSSSTstudy*
SPSSSSSTstudying
fUMUQNTHstuff
[QSSSQSLstuff >
\\J\\OSVSEstuff*
SP[PSWSMstuffed
RMTSSSSSstuffer
]SRQSRSJstuffing
QVRSSRSZstump
\\RRRSQSRstunn*
\\RRRSQSRstunning
TONRSRQgstupi*
TONRSRQgstupid
WQSRSSSMsturd*
WQSRSSSMsturdy
SSQSSUSUstutt*
SSSSSUSRstutter
SSRSSSSVstuttgart
[PORSSSOstyle
VRSSSSSMstylu*
VRSSSSSMstylus
SSSSTRSKstyro*
SSSSTRSKstyrofoam
QSSWSRSPsub
WSRQSSSPsubar*
WSRQSSSPsubaru
VSSSSSSPsubma*
VSSSSSSPsubmarine
QSUSSSSOsubmi*
QSUSSSSOsubmitted
VSSSSVSPsubsc*
VSSSSVSPsubscription
QP_RSUREsubur*
MQ_RSUSFsuburb
WRSSSSRRsuburban
SSSRSSSSsubwo*
SSSRSSSSsubwoofer
RSUTSQSOsucce*
SSOWSRSOsucceeded
RSYPSRSSsuccessfully
LRRORgSMsuch
VSRRSUSSsuch a
TVQSSPTNsucke*
SWSSSPTNsucker
URQSSSSSsuckers
TSSRSSSRsucki*
TSSRSSSRsucking
]QQRRQSOsucti*
]QQRRQSOsuction
YSSOSSSQsudbu*
YSSOSSSQsudbury
UQORS\\SNsudde*
SSSSSRSSsudden
UQORS]SNsuddenly
TSSSSSSPsuffe*
TSSSSSSPsuffer
ZQNSRRSPsugar
PSVRRQSXsugar*
KSWSSQSZsugars
XSRRRSSRsugary
_ORSSQSNsugge*
TSSSSSSPsuggested
^ORSSQSQsuggestion
]PRSSQSRsuggestion >
KVQSSRUUsuit
SRSSSVSTsuita*
SRSSSVSTsuitable
YQUSQUSMsuitc*
VSVSQUSNsuitcase
VQSSSSSRsuitcases
NSXQSSSTsuite
_RQRSRSHsuits
SSSSSTSSsulk
URNRSQSZsulki*
URNRSQSZsulking
URNRSRSZsulking >
pQRPSSSGsulks
PIQOShSSsum
PSSSSUSRsumma*
PSSSSUSRsummary
[NVQSNUSsumme*
VOVQSNUTsummer
GSWRSUUWsummer and
XRSSSSSRsummers
UUSSSSSQsummi*
UUSSSSSQsummit
PSYSSSSNsump
FSQSSSV_sums
^MG^RNRVsun
YPKYSSSDsun >
NRMUSSS]sun and
QQaZURRQsunda*
TQF\\VZSNsunday
FRKhSVTcsunday >
_SFQSUSRsunday and
SXSSSSSLsunday's
PNnQSKR\\sundays
PRSSSSSVsunde*
PRSSSSSVsunderland
TSSRSSSOsunfl*
TSSRSSSOsunflowers
RSMRS]SPsunil
SSSSSUSRsunk
SSPSSSSSsunlo*
SSPSSSSSsunlotus
I[SSSSSSsunne*
I[SSSSSSsunned
^RSSSUSPsunni*
^RSSSUSPsunnies
PQNSSRNpsunny
JSdSSSSRsuns
SSRSSSSQsunsc*
SSRSSSSQsunscreen
XQSSSRSPsunse*
XQSSSRSPsunset
VZNbRMROsuper
UPNTRcWRsuper*
SRSSSSSRsuperb
aSSSSPSHsuperglued
YRQSSNXSsupermarket
^SSSSRQJsupermarket >
\\SSSSRRKsupermarket'
MSSVSQS^supermum
WSSSSQSRsuperphosphate
<SPQSnSZsupervisor
PSQ^SQSFsuper~@quick
ORIUSWS]suppe*
QSPUSWSQsupper
PSQUSWSPsupper >
QSLSSTS_suppers
dQPOSRSUsuppl*
\\SQOSRSQsupplied
ZSSSSSSIsupplies
SQRSSSSasupply
YR_KMYTAsuppo*
`MFOR^RHsupport
_PQRSRSRsupport >
PRSSSSSVsupporting
]RQRSQSMsupports
OVKWRYWQsuppose
PWMSRSX\\suppose >
TYRLRNR\\supposed
TYRLRNR\\supposed to
NQmRPORJsupposedly
OR]SSRRQsupposes
UUNSSSSHsuppose~@me
MSQSSO\\Ssurch*
MSQSSO\\Ssurcharge
KFIKRdRVsure
ZKRSRPSSsure >
NSSSSYSGsure about
SSRSSRSZsure i
SSRSSRSZsure~@me
UWYRSQRQsurfa*
ZWORSSSQsurface
OS]SSQRSsurfaces
SSWSSSSSsurfb*
SSWSSSSSsurfboard
tGFSSSSEsurge
RODQURS_surge*
TSQQSSSUsurgeon
ROFSURS]surgery
PSSQSSSVsurna*
PSSQSSSVsurname
IkVSTNROsurpr*
PQaSTPRPsurprise
OUORTQS[surprise >
PRSSSSSVsurprised
OnHSSQSOsurprises
PRUSSRSNsurve*
PRUSSRSNsurvey
kLNLQNSHsurvi*
bSSOQSS_survive
aPQORNS\\survived
URRSSQSRsurvived a
[SSSSQS\\survived the
UOPSSSSCsurvives
NUUSSSSYsusan
OOPRSaS]suspe*
XORRSVSWsuspect
PSSSSTSasuspected
QSSSS]SKsuspects
OSRSSSSSsuspense
QRPVSQS_suspi*
RSQSSSSVsuspicion
SRRSSSSSsuspicions
RSRVSQS\\suspicious
SSRSSSRWsuva
VPRRZSSOswadd*
YRSSSSSPswaddle
PQRRZSSRswaddled
YMRQUQSVswall*
SSSSSSSVswallow
YMRQUQSRswallows
PSUSSSRSswam
aRRRSQSJswamp
_RRRSRSMswamp >
SSQSSSSSswan
XSSSSQSSswans
SSSSSURVswans*
SSSSSURVswansea
NMQOSWRXswap
VMPORbSZswapp*
YMPOSVS]swapped
`OSQSRSLswapped it
PSSSS_SPswapping
RSSSSYSMswaps
XNRRSSRRswap~@seller
SRSSSSSQswatt*
SRSSSSSQswatter
TPNRL^RYswear
eQMPRQSQswear*
\\QORROS[swearing
PRRSRPSTswearing >
[SPQSUSHswears
RSPSSUSUswears by
WSSSSPSPsweat
XXNQQNSQsweat*
D\\RSSRS\\sweated
\\SSSRRSNsweater
_RPSSSSFsweating
SSSSSSSZsweats
QQRRSQSSsweaty
QQaSSPSOsweep*
QRYSSPSWsweeper
SR\\SSSSKsweeping
CP`QNWSesweet
NSQWTSSasweet >
YORSSURSsweet*
QSSSSSSSsweeter
SSRSSSSSsweetly
[OSSSSRSsweetness
RSSSTUSSsweets
RRRSRRSZswell
UTSSSSSSswell*
UTSSSSSSswelling
MSZRSSR\\swept
LSfNSSSLswift
QSTRSSSWswift current
RSSSRSSVswim
dRGRSOSKswimm*
dRGRSOSKswimming
URPSSSSUswims
URSSSSSRswims*
URSSSSSRswimsuit
SPZQSMS[swind*
SPZQSMS[swindon
UPZRSLSXswindon >
UQSSSSSPswine
dNFSSPS_swing
XNSRSSSXswing*
SSSSSSSRswinging
XOSRSSSYswings
^SHSSSSSswirl
ZPTLRVRWswitc*
DM`QS\\Sdswitch
QRRRSRSWswitch is
[WGOSQRLswitched
]SROSOSXswitched to
ZRVSSQSOswitches
ZSPRSQSQswitchover
SQSSSSSSswive*
SQSSSSSSswiveled
PRRRSSSUswoll*
PRRRSSSUswollen
SSSSSSSIsword
\\TPNRZSkswore
MUORS^SGswore on
VRRKSeSHsworn
XSMRSSSWswum
SSSSSSSRswung
NSRZRRZTsydne*
NSRZRRZTsydney
SRSSSSSOsympa*
SRSSSSSOsympathy
YSRSSPSXsynth*
YSRSSPSXsynthetic
OQRSSSS]syria
URRSSSSIsyrup
PSSSSUSRsysad*
PSSSSUSRsysadmin
QRNQSZRVsyste*
QRNQSZRVsystem
NRQQRPShséanc*
NRQQRPShséance
DcNRRQSbt
QSSSSSSSt's
OQOUSQSwta
YPRSSXQKtab
QSUSSSSStabla
\\VJNPOQ`table
E[`QSTRJtable >
URWRSPSNtable and
NWWQSSSQtable by
QSSSSSSStable'd
]ZGORMRYtable*
UVSSSRSPtablecloth
\\RHQSSSNtables
U[SRSPSQtablet
RPRRSQSctablets
SSSRSSSPtabs
QVSRSUSPtackl*
QVSRSUSPtackle
TRSSSQSRtacky
OSSQSUSRtacom*
OSSQSUSRtacoma
SRSSSSSQtad
[PRRSSSStaff
EhGNXZODtag
]ROSSQRPtag says
SSSSSUSStagin*
SSSSSUSStagine
PTQRSIRttags
LZSSSSSXtail
[SRSSSSFtailg*
[SRSSSSFtailgate
XSQSSRSQtailo*
XSQSSRSQtailor
WSQSSSSPtailor in
OIL[PUPbtake
KQPhQLSBtake a
VPVRSYQAtake it
RSVRSTSOtake my
SRUTSUSYtake the
QSSQSPSctake up
VPSXTWR9taken
XTRVSRSJtaken a
QRPSVSS`taken the
PRTSQSS^taken to
jKDLPLTWtakes
MSRSSWUJtakes >
]PRORSSStakes a
[SSSSSSDtakes my
RSSTSSSJtakes the
RSORSRS^takes three
OSRUSSSRtakes to
[SSSSUSNtakes~@me
PYVRSTSHtake~@me
TSRSSUSJtake~@seller
YRSQSNVTtakin*
YRSQSNVTtaking
PSRRSSW[taking the
TSSSSTSStakki*
TSSSSTSStakkies
M]RSSUSVtalc
dSRSSSSDtale
QSRSRRS`talen*
QSRSRRS`talent
AKMVQvPZtalk
NSSWSWQUtalk about
MQQRROS_talk to
VQSQSTRRtalke*
?RURSURhtalked
PQSSSXSRtalked me
PQSSSXSRtalked~@me
jSRRSRS>talker
IMKRSURbtalki*
TSSRSSSPtalkies
HMKSSURftalking
[RRSSNSVtalking >
QSLQSZSStalking to
UR]NRQSftalks
USUORSSOtalks >
[PSPSARntall
RUSSSRS[tallb*
RUSSSRS[tallboy
PSRUSSSNtalle*
PSRUSSSNtaller
SSSSSVSStallp*
SSSSSVSStallpinegear
WPRSSSSRtamar*
WPRSSSSRtamarack
QWSRSSSQtammy's
QWSRSSSQtammy*
RSUSSRSStampa
RSSSSTSRtamur*
RSSSSTSRtamura
OQ]RSSSStamwo*
OQ]RSSSStamworth
OQ]RSSSMtamworth >
MPLSSTSftan
VSRSRSSUtangl*
SSSSRSSYtangle
VSRSSSSOtangling
FTVXRQW[tank
VSSRSSSXtank'*
VSSRSSSXtank's
XRSRSRSRtanks
VRSSSSSItanne*
VRSSSSSItannery
QSQRS`SMtanni*
QSQRS`SMtanning
OmSSSSSMtansy
USQSSSUStantr*
USQSSSUStantrum
\\RNQSTSGtap
TVNNVYSMtape
[QQOTSS_tape >
Q_SSRRSMtape on
MSVM\\TS\\taped
WSPSSSSMtapes
WSPSSSSRtapin*
WSPSSSSRtaping
SWQ[SRSXtappe*
SWQ[SRSXtapped
`SQRSPSJtappi*
`SQRSPSJtapping
^SRSSSSJtaps
ISSRSQSXtar
USSSSSSHtardi*
USSSSSSHtardigrade
NSRSSRSitards
ASnSSRROtardy
PROSSSWUtarge*
PROSSSWUtarget
QTSSSSSUtarma*
QTSSSSSUtarmac
YROSSSSQtarn
WTSSSRRMtarni*
WTSSSRRMtarnished
SQWTQQSStarp
SSSSSSSNtarp'*
SSSSSSSNtarp's
SSPSSSSXtarpa*
SSPSSSSXtarpaulin
VUSSSSSOtart
SSSSSSSTtassi*
SSSSSSSTtassie
`OOTRQSTtaste
SSRUSSSLtaste >
ZTPQQRSMtaste*
OWQSSSSTtasted
ZRRSSSSKtasted like
^PRQQRSLtastes
YSSRRSSPtastes like
XPRSSRSQtastes of
YRPSSSSRtasti*
YRPSSSSRtasting
gRSPSQMLtat
TSQSSSSStatra*
TSQSSSSStatras
ZSSSSRSHtatto*
ZSSSSRSHtattoo
XQQSRPRWtaugh*
XQQSRPRWtaught
LOSSSQSUtaught me
LOSSSQSUtaught~@me
SOSSSSSPtaura*
SOSSSSSPtauranga
\\MSSSSSStawa
VXRRSUS;tax
LNSSSWSPtax invoice
QPOSSWSPtaxes
cSLQRGSQtaxi
TSSSSQSVtaxii*
TSSSSQSVtaxiing
OSSSSVSStaxma*
OSSSSVSStaxman
VSSSSSSQtb
WUOSSRR\\tbh
QQSSSSSUtbili*
QQSSSSSUtbilisi
NS\\SSSSMtcp
jFO[NNQStea
`KLNRRRHtea >
LRPSSVTWtea and
PSSVSSSUtea went
`WQSSQSetea's
[\\MQRRSRteaba*
Q\\RSSSSQteabag
]SOQRRSTteabags
ZTPRRSSNteabags >
XQOQRPU[teach
gTIOTMVCteach*
_TNOTOQLteacher
OSQSSRXQteacher's
YSSSSSTLteaches
ZSPSSQSSteaching
MSSSVSSSteacu*
MSSSVSSSteacup
RSPMSTSWteam
LSPTSWSRteam >
MkRRSPRLteapo*
XcSPSPRLteapot
JdUPRQRJteapot >
I[RUSSSSteapot's
OSSTVSSOtear
SSSSSSSRteare*
SSSSSSSRteared
TRMRTSSRtears
ZSRSSSSQteasp*
ZSRSSSSQteaspoon
YRVMSQSNteati*
YRVMSQSNteatime
SSQQSSSZtech
SSSSSTSNtechn*
SSSSSTSNtechnology
KUURSVSVteddy
QSLTSSSNteena*
VSSSSRSJteenage
OSMTSVSNteenager
RSRSSRS\\teenagers
IVMQQNQhteeth
OQTOSRSSteeth >
ORVPSRS[teeth*
SSYQSSSLteether
ORPRSRSbteething
SSSRSSSSteleg*
SSSRSSSStelegram
KRPQScRUtelep*
LSRSSYSPtelephone
RSSQSbSFtelephoned
SRQSSORetelephones
SQVPSTSPteles*
SRVPSTSQtelescope
SSSSSSSRtelescopes
LTZRSWRHtell
[TSPURSLtell it
ISWQSXSRtell me
QOUSRVSOtell the
[UWSRWSItell them
UPSOSVS_tell you
SSSSSRSXtelle*
SSSSSRSXteller
QTVQRPRRtelli*
QTVQRPRRtelling
TRLRSURStelling me
SWTRSNSTtelling people
TRKUSURQtelling~@me
bQWKRLROtells
UQTSSQSQtells me
SV]PSSPEtells the
PQPNSOVmtells you
UPTSSQSMtells~@me
bQSLSQRZtelly
YRQSSRSUtelly >
ISWQSVSPtell~@me
[UWSRWSItell~@seller
[PRSSSSNtelne*
[PRSSSSNtelnet
VSSSSSSPtemp
SPRWRUTKtempe*
PRUXRVUKtemper
OSRWRRUPtemper >
VRQSSSSStemperature
SSQSSSSStemperatures
TRSSSSRStempl*
TRSSSSRStemple
]\\IKMZRNten
RL[RSRR`ten >
PRRSSSTGten and
`P^NRPSOten days
PYSRSTQTten in
YSPSQLSQten minutes
TQRSSQS[ten out
NRGXSXSVten past
SSLRSQSZtenan*
WSPRSSSMtenant
OSOSSQSatenants
YRUUSRSXtener*
YRUUSRSXtenerife
NQNRRPeMtenne*
NQNRRPeMtenner
KXSSS[SItenni*
KXSSS[SItennis
QYISSRS`tenor
SSRRSRR_tens
PPNSSYSatense
fGjOQJPHtent
IR`RSRSNtent >
VSSSSSSStent'*
VSSSSSSStent's
YOXRSQSLtenth
QSYSSRSWtents
OSRVSQU_ten~@money
TUTNOGS]ten~@span
_RRSSRSNtepid
TSSSSSSQterab*
TSSSSSSQterabytes
BI~NRSNIterm
JNRRSPPXterm >
SSVRSSSWtermi*
SSVRSSSWterminal
fSPSSQSLterms
OSSSSSSRterra*
OSSSSSSRterrace
QRSSSQS\\terri*
PSSSSQSYterrible
TRSSSSSUterrific
VSSSSSRUterro*
VSSSSSRUterrors
SSRTSSSaterry
QRTSXSSStesco
[PPRSRSZtest
YSORSRS]test >
_SSRRTSDteste*
_SSRSTSMtested
`QSRSRSGtested it
^SSSRSS@tester
HSSSSSS]testers
STOVSXSItexas
NRY_TQQStext
KU[QROS_text >
SSSSSRSStextb*
SSSSSRSStextbook
SRQSSSS[texte*
SRQSSSS[texted
SSPSSSSStexti*
SSPSSSSStextiles
SSRRSSSYtextu*
SSRRSSSYtexture
MSSSSTSSthabo
\\STMQD^Ithan
\\MPTRVRTthan a
VSQSSSSKthan any
PSNPRIQUthan i
a\\NPQPORthan it
HWZRSQSUthan me
URZUR_SIthan my
\\PQSSRSPthan on
\\RRSRPRdthan that
LSZURHS^than the
MWPUSPSRthan they
LSSRQRVMthan this
KSVPYURYthank
TSSQSVSQthank god
QSXRYSRZthank you
SLSSQUR`thank*
RRXSSUSIthanked
RRXSSUSIthanked me
RRXSSUSIthanked~@me
QUSSSVSPthanking
ULQTRRR`thanks
OPSQSQSkthanks >
KRQSSRS[thanks anyway
LRRTSPRfthanks for
ZRQRSRSKthanksgiving
MRRSSRSithankyou
RTXQQSPLthan~@me
SVRUSNRGthan~@seller
VNTLPWSOthat
FJ[Q[MVithat >
]PaUVESRthat a
KSQOSSSgthat about
URSRSQSKthat actually
HSRUS`SOthat and
WSSNSMSQthat as
QRRRWSSVthat box
OSQWQMS^that day
TNSSSUSTthat does
JQVSRNSZthat doesn't
^SPSSTSHthat don't
UTTS^ORVthat for
RVQSSWSIthat from
\\SOSSSSMthat gets
[SPSSRSHthat goes
_PQSSRQKthat had
SSPVSOSVthat hard
OPYUSTSMthat has
SRQZSRSJthat he
\\PQNSYRIthat i
TPJXRRRUthat i'd
USQRSRSNthat i'm
JUOPS\\TFthat in
PPXXRPSUthat is
O^HRSRSVthat isn't
HWTdRPR_that it
U_MSSPQUthat it's
IS[SSRS^that little
PWQSSYSPthat makes
USRPSUSHthat man
RSPZSOSCthat morning
OQQQWUSWthat my
U_LRRRSUthat never
TRNOSeSZthat night
RPQXSQVDthat nobody
QUTSRSUPthat one
NQLTSLSithat order
TRSQSSSVthat out
LPOSS]S^that place
HTRRWVSAthat said
NREUSRSethat same
MUL\\RTSRthat says
RVSVSRSUthat set
LRXSSTPYthat she
ERRVS]R`that since
XSPSSRSIthat stays
aRMIRSSLthat the
TSeOSLQSthat they
QRWQSQSZthat time
JVKSRSSjthat to
KSQSSRS`that took
PGTKWQR^that was
`SNSSSSRthat way
PRTXSSSGthat window
RSSVSPSLthat works
MSSSSUSXthat would
OSRMS[SRthat you
ZQRQNUQOthat'*
dPPRTQSIthat'd
_PQRUSSIthat'd be
QSSSS[SJthat'll
KTURMOQbthat's
X`UUSJSLthat's a
[MUQRNSlthat's all
]XNRRRSIthat's been
^SRWSISNthat's how
CQRRS_Rpthat's it
LSRSSSSVthat's me
XSRQSRSSthat's my
NfQRSPSJthat's not
[MQPRQRQthat's the
TOTWSVQSthat's what
PSSZSQSTthat's~@me
MeKRSMSRthat's~@not
QRUSSLS\\thats
VSQSSSS]that~@arrive
NR]VS\\SPthat~@day
U_LRRRSUthat~@late
YKSRUVQ6that~@me
RPgSSORJthat~@missing
\\SRRSSQQthat~@money
T[ONSLSNthat~@not
KPSTSOSfthat~@ordered
QRUQWSSRthat~@parcel
FXYSSSSUthat~@part
OS\\TS\\SGthat~@place
RQVQSQSVthat~@recommend
RTgOTJQKthat~@seller
WNYQRQSKthat~@sense
PSLVQLS^that~@span
cWJUROUTthat~@staff
GRRWS]RQthat~@works
SSSSSSSQthaw
SSBSSRSdthaw'*
SSBSSRSdthaw's
WPOXOKOPthe
LUXQSNSYthe 0
QaNSSVQAthe 00
EK\\PQUPQthe 00th
TL^RSUSGthe 0nd
PNXTRTRMthe 0rd
SR\\RSPRLthe 0st
OKUQRROUthe 0th
OQMRRZSVthe address
YSQOSSSXthe advent
QSSYSPSLthe afternoon
\\QSOQRSRthe airport
TRRRSRSMthe alarm
WQRRSRSNthe allotment
QSWSSSSTthe anniversary
SPOSSVSVthe answer
GO^WSOSHthe app
\\QNPSSSPthe arm
PSRQSSS^the arms
]SQSSTSOthe army
RaPSSRSKthe august
JbPJSJSQthe author
URTPSSRWthe b
>QbRQUSWthe baby
]VMVPMRUthe back
NeQQLQRQthe bag
WVRSSSSQthe bags
LS][SSSMthe balcony
XQPNRLRRthe ball
`SRSSQSJthe band
dRTVSKONthe bank
SOSPSSSethe bar
RRPTSSSUthe barbecue
QSRPSSSTthe barn
GYPRVRT^the base
[QRQRRUHthe basket
ORRSTNS[the bass
YNTJRSSethe bath
URMZSQSNthe bathroom
C_RRSRSRthe battery
ZRWQRRSRthe bay
MSSSVQS[the beach
OMPPSRS\\the beans
^ZGKSTRTthe bed
MSSQSaSXthe beginning
OOR]TIRQthe bell
XRRRSQSNthe belly
RQ\\SSRSSthe belt
WRQVSRSWthe bench
iHJUUTSRthe best
LSQ[SSSMthe bicycle
FMQQS]Sethe big
RSSSSTSPthe bigger
WWPVSPRRthe bike
]XXISSSKthe bin
NS_LSRSWthe bins
RSQSSSSUthe bird
SRJSSRSdthe birthday
YRRQZRSVthe biscuits
RRRRRRS_the bishop
hRKSRQRHthe bit
WRSRRSS[the black
URSSOSSZthe blade
URSSSSSWthe blanket
USSZSSSOthe blinds
QRSUSRSTthe block
RRTRSYSMthe bloody
YgQQQQRIthe blue
XNRSSPSYthe board
SS_ORQPJthe boat
ZQLRSSSRthe boil
aQRROTRPthe bolts
I[LRQPScthe book
XRTLSWSRthe boots
LaJSOQR[the bottle
OSQQVQQQthe bottom
[PQSYTSQthe bow
SLVSSSSZthe bowls
]]BSWMWNthe box
JPW[TRSbthe boy
USSSSQSPthe brakes
M[ZRRRSRthe brass
OONSQQSdthe bread
ZQRUSXSJthe bridge
NRRXURSNthe brown
EcRQRRSVthe brush
OSWUSSSUthe budgie
QSKOSWQRthe building
SYQSSTSUthe bulb
ORTSSRSUthe bunting
DO_PXSVcthe bus
^ZRQRSS=the butter
TQR[SMXRthe button
TSRSSTSTthe buttons
NQQ_SQSKthe buzzer
WRRYSRSMthe cab
XKSSSUSQthe cable
IL[LSRSbthe cake
USPSRRQVthe calculator
KQVSSSPWthe calendar
PRQfSQSCthe camera
KSZSSSSVthe camping
ZSOTSPSPthe canal
PPQSTXSkthe candle
OP^RSPS]the candles
RWSPRKS]the cap
\\J[URQQRthe car
VRRSRSSNthe caravan
ONVhQUOYthe card
RWQLSRQXthe cards
QRM^SRRQthe caretaker
HRYS]QRUthe carpet
O`QWQTSWthe carton
RXRQULSUthe case
]XOKRSQcthe cat
RQLSSRSWthe cat's
RQP[SSSKthe cattle
cRTRRRSEthe ceiling
LXOYSQSPthe chain
]QQXSOSQthe chair
SPS^SRSQthe chap
RRQXSOR\\the chapel
[SQRSPSUthe chapters
SNaRSWSMthe charger
[RVSSNRUthe chart
MOLQSeSFthe chat
VRSSSTQSthe cheaper
POVRSXSSthe cheek
_MRRSRSQthe cheese
USNQSRSRthe chemist
I]TSSPSWthe child
eQCOSWR\\the children
PSYSSSRYthe choir
MRXSSSWFthe christening
WSISSOSnthe christmas
NQWPXPSUthe church
aSNLSSSLthe chute
QSRQSWSSthe claim
ZS[RSRSGthe class
TQSRSSSNthe clip
]RSSSSSFthe clips
YMWRSSQWthe clock
QNYQSQRPthe clocks
PVRRSSRUthe cloth
UPPSSSRUthe club
URVVSRSLthe coal
JPO[S^PFthe code
KU^SSQS[the coffee
XRRRSZSAthe cold
QVRRRRSWthe collar
KQNRSSSXthe colour
MSQRSRSYthe comet
HR\\NSRRYthe computer
VQRQSSSRthe cookbook
SWYFRVWYthe corner
X\\QQURRNthe corners
KSXSSSSGthe costume
MQTRRRSNthe cot
^UNQSSSYthe couch
URKUSXSOthe counter
TRZSSUQSthe country
TLQVSOSVthe county
KRO\\QPRZthe courier
XWVURQSLthe cover
TSNOS[VXthe cows
OVMSWUSMthe crack
VTOSSQR^the cream
PRQSSSSathe crib
[QMRSSS]the cricket
UTSPRPSOthe crossword
cESRRSSPthe cup
TSRRSSSPthe cupboard
PRYPSSSOthe curtain
XXRSSRSUthe curtains
aSRXSMSUthe customer
SQRPSRSTthe dairy
SPNPRPSWthe dark
KV]LRURVthe date
GUTISVYWthe day
RSRTSMUTthe dealer
WSSSSVSOthe dearer
TSNSSPSRthe deck
NQTWSTRTthe delivery
PSdPSNSLthe depot
PTSSSSS\\the description
^SSQSVSEthe desk
SSSRRRUSthe difference
OZ[SSSSNthe disc
ZOMRRSROthe dishwasher
]SQSSQSBthe doctor
YJNbQUMDthe dog
LJTNaRQkthe dog's
YRORSRSHthe doll
TYOPRSSRthe doll's
OQ\\BRPQZthe door
PRS_SRR]the doorbell
]WRQSSSOthe doors
OSWSSSSSthe dot
dRORSSSOthe dough
YPQSSRSMthe drain
KQ^RSRS^the drawer
VRRSRSSTthe drawers
SRYSSSSEthe drawing
QZNVSRYRthe dress
QWPUSSSDthe drive
VOZNRRSRthe driver
SPSVSSSSthe drum
BQSaSSSSthe dry
SWRQROSathe dust
ORRRSSSdthe ear
WSYSSRSHthe easter
Y[TOQPRWthe edge
WPPQSSQQthe edges
RQOSSRROthe eggs
XTOSSQSOthe eight
PSLOSSSXthe eighth
IVaRSVQOthe eleventh
RSWRSSSJthe email
KH`HUMW^the end
RST[SSSHthe engine
SR^XSISIthe estate
NRSZVPSRthe estimate
[RWWSTROthe evening
GNZRYSSYthe exact
SOKSSRQXthe exam
OR^SSRSRthe exchange
SOWQSSXMthe express
\\URSRQS>the eye
_QQPRRRUthe eyes
QXSRRRSSthe f
VXERRPSbthe face
SXNRS[SUthe factory
VRSSSRSRthe fake
\\SSSSRSNthe family
PSZSSPUPthe farm
QTQSSSS[the fat
JVQSSSRhthe feed
TQRRSSSSthe feet
QRSMV_SQthe fella
TSS\\SXSEthe fellow
GSLYRSSYthe fence
US_USQRMthe ferry
LQURSSSXthe fifth
SUSRSRSMthe filter
MNXVSSSOthe fire
KP[MNcSRthe first
PSRQSSR`the fish
ONcRSQSNthe fishing
NZPSSSSSthe five
[STSSRSLthe flag
USURRRSOthe flap
XQ\\PSSSHthe flask
SSSTSSQQthe flat
HPdSSQRUthe flats
cTSLRPRSthe floor
SRRRWQSPthe flour
HRQ`SLSIthe flower
KQQSSSS[the foam
RaPQRPSMthe foil
QSZQSRSTthe following
P]QVSRSNthe foot
\\ORNSWS[the football
JOQMR_Q_the form
XQNSSSSVthe fountain
^FOSSSNQthe fourth
XVORRSS^the frame
NRUSSSSTthe frame's
LQYSSPS\\the freezer
QQXPRKTSthe friday
VQaORORQthe fridge
OTUWRNOSthe front
OPRSSSS`the frost
LXZSSSSJthe fuck
]PU`SSSPthe fucking
OSRZSRSUthe g
]SOQSQRLthe game
VRTSSRU\\the garage
aRKTQOSNthe garden
VQLQPTSVthe gas
KN[[POQTthe gate
MRMQS[Sbthe gentleman
RSXQSQSLthe gift
QS_QS[S?the girl
MTTQSOSKthe glass
\\RSUSOSLthe glue
LT\\SSSSVthe goat
[LRSRSSPthe gold
CQWSQ[SSthe good
CRPYSOScthe goose
PULSSSSXthe grandchildren
RQTSTPSZthe grandkids
YSQNSSSXthe grass
[PURRRSPthe gravy
T^PZSRUAthe green
WSQTSRROthe greenhouse
TURSSSSEthe grey
VP\\WSMSCthe ground
JQNSS_RQthe guarantee
SQMRSYSZthe guitar
MMLVRSS`the gutter
RPRQSYSPthe guy
QYMUSRSVthe hair
MURSSZXRthe half
]VMLSRSithe hall
RXSRSQSUthe hand
QTRQSRSQthe handle
OTNRSSSNthe hands
RSSSSRSOthe hardware
]RRPSSSPthe hatch
_RMQSUSIthe head
QRVSSRS[the headphones
TQ\\RSQSRthe hearing
WRSSSQS\\the heat
]QQSSRSKthe heated
SSOYSRSLthe heating
HMU[RSRYthe hedge
NTQRS[SSthe heel
MWSSSSSPthe hem
KSRS_SSSthe hens
JSSRSRTgthe high
NSWZSNSYthe hill
XOUQRWSVthe hinge
RTQWSSSQthe hinges
MX[OSRSSthe hole
MSMNSVSWthe holiday
PYPQSSR^the home
TSOSSRSUthe hood
SVQQSRS[the hook
TSPRSRSYthe hose
MR`QR[SEthe hospital
YSPRSRSMthe hot
VUI^SPS]the hour
IVfXQSSEthe house
cRHSSRSNthe hut
ZUISSRSLthe ice
GRSSSRTWthe ink
VPXPQSS_the inside
TQOUSSSTthe instructions
OVRRSSS[the internet
S\\QQR\\SGthe invoice
OSSSXQSLthe jam
QRSRSRS]the jar
YRKRRRRTthe job
YPRSRSSNthe judge
F\\TTSYSIthe kettle
^OPNSWSKthe key
TVWMSRSXthe keyboard
URYTXLS:the kids
UYYSSNS_the king
Q[RSSSSQthe kit
bNNNRORethe kitchen
ZQPQSPSNthe knee
DOPRUSSmthe knife
XSNRSSSDthe knitting
RZG[SRQXthe label
SQRhQDSUthe lad
KSmXSSS>the ladder
SNNQSRS[the ladies
QRPRRRQQthe lady
XNORSSSfthe lake
WTUTSXSSthe lamp
SSSZSSSLthe landing
PRYYSSS\\the lane
OS[SSQSUthe lanterns
RSSNSVSKthe laptop
SSOXSWSRthe lass
LPNPTgSSthe last
TSZSSSSPthe latch
TURSSPRWthe late
SQXWSRSMthe lawn
TOSSSSSRthe lead
PVORRXSRthe leaflet
JR^MSSSRthe leaves
aXNISPSFthe left
UQ\\SRRRTthe leg
UPQRTRSGthe length
MVQSTSSPthe lens
UUQTSPQWthe letter
MRYUSQSVthe letterbox
VSQSSQSTthe letters
USRRSRSTthe library
K\\SNTPRZthe lid
IQXQSQS\\the lift
>bSUSNS]the light
P_RQSPSIthe lighthouse
VRUVSQSFthe lights
OVHMRVRTthe line
OWSSRSSLthe lining
OSSSSRS\\the link
URQPSRSVthe lino
YQSRSSSRthe lip
PT\\PRRSGthe list
N_QOSTQEthe listing
F[YMQPQQthe little
JQTcSQSHthe lobby
HSTSSR\\Vthe local
JdORSRSNthe logo
UPWRSRSWthe long
NRQUSQSathe look
XJGUQcQLthe lot
^ORWSRRYthe low
`TTPSFTVthe machine
SSZQQRSUthe mail
PSRNSRSRthe mailbox
RSR\\SSSLthe mailman
bO`PSQTMthe man
RSRRSZSPthe manager
Q[PRRSSUthe manual
NSQSSVSNthe manufacturer
QRVOSPSWthe map
QRSSSQSSthe maps
SORPSPWLthe market
US[RSQSSthe mat
TQYRSURTthe match
LSRSTSXWthe math
VSRSSSSQthe matter
XSHRSSSRthe mattress
VSSSSSSRthe menu
dSTKSUSPthe message
SSUQSRRathe meter
]SRSSRSDthe microwave
SRSSROSXthe middle
IPRcSRRVthe milk
OQRRShSIthe minute
KPSVQSSYthe mirror
UUOUSQSSthe missing
URURSOS\\the mistake
LSRSQRUZthe model
KRVRSTSUthe moment
TTaNSLSMthe monday
XQRRRTLUthe money
OS\\WSPSHthe month
UXQMSNUVthe moon
[PLWSYQQthe morning
VRSSSNSWthe mother
JRSSU^SHthe motor
YFMQSXRkthe mouse
MNZSSSSYthe mud
S^QQSRS^the mug
KMOQSUSfthe mule
]PYRUKRNthe music
YQ`QSER[the name
USSPSSSPthe narrator
USRQSSSRthe narrator's
R`RRSSR?the nativity
PbSTQRSVthe neck
YQRRRRSKthe needle
USTRSRSUthe neighbor's
WRPOS[RZthe neighbour
LSMZSPQYthe neighbour's
LSZMSQS^the neighbours
UOaSQMTNthe new
_PQVSRRSthe news
bIKPVZTCthe next
LNQSRSRSthe night
QQWRSSRRthe nineteenth
LU[PSRVXthe ninth
\\RTRQTSRthe north
[RSQSLSSthe nose
FQMfU^SSthe note
PRRWSSRLthe notes
IW_OWNS]the number
QNSQSWS\\the numbers
aSPSSMSNthe nurse
\\SROSTTPthe office
QPSWRQSUthe oil
FOZRTYRgthe old
]RYRSQSQthe once
eTLRMNRNthe one
^VRRSTVPthe ones
LTWTSTSPthe only
WQNLR[Rcthe order
TSOMOVWSthe other
QTWKRSRYthe others
LOSR]SRTthe outside
EORRRVSfthe oven
QSNST]SOthe owner
MYSSPTRPthe packet
SSRQSSSOthe packing
SSVSRSSZthe pad
SRSSSSUSthe pads
<RhQRUdNthe page
PISSSRS_the paint
QWMQSSS_the pair
XdQRNQVMthe paper
UPVRSQSUthe parcel
LRTRSSR`the parents
QPQQSSSWthe parish
OTURSXSKthe part
SQ`RSRSLthe party
MRPXSOS^the path
NRLhSRSIthe pavement
MSNQSPSgthe peas
WRLSS[SMthe pedal
YRQRSRS_the pegs
^QMRSRTQthe pen
SVSSSSSQthe pencil
PWRRRRTTthe penny
EOGHRjP]the phone
NPNdRTRIthe photo
OSN^RSSKthe photograph
[WPQSSSJthe piano
T[WQSJSJthe picture
RWSLQ]R;the pictures
KVSSSSSWthe pieces
SSQQSP]Sthe pier
bRQRRSSRthe pillow
YUSSRSSCthe pink
5WXPSQSjthe place
SRPSVSSVthe plan
VPRSU\\SKthe plastic
NQ_RSMSXthe plate
^QSSTRSUthe plates
LbOSSSRLthe plug
RPRRRSRMthe pocket
RKNRVZS^the point
LNMY`RQWthe pond
PSRNSSS^the pool
NPJQSQS]the porch
IRQNR`RRthe post
UQSSS\\MSthe postage
TSPSSSSSthe postal
QWQSSSSNthe postman
H^PWSLSPthe pot
O[DSRZS\\the power
\\RSRRSSIthe pressure
[USSSPPQthe price
SNYRRURUthe priest
jNEQSRSFthe printer
QSSSSQSVthe problem
ORPXSRSSthe propane
NRQWSPSVthe pub
GWQZScS@the pump
]RTRSRSWthe quilt
QQRRbSSJthe racing
XSQPSSSXthe radiator
^SHWUSSIthe radio
QTR\\QPSSthe rain
QRdSSQSJthe ramp
VRRPSSSRthe range
JUYPRQSQthe real
OSSSSSSLthe reason
MRRRS[SNthe receipt
UPSSSTSRthe recipe
MRSRSSS\\the recital
IOURcRSLthe record
RSVQRQSZthe recycling
XPMSSUSJthe red
URQSSMRQthe refund
RNSSSPS`the remote
OSVSSSSQthe replacement
QSlNSRRKthe resident
I\\HTRQPathe rest
OSPRSSSSthe return
SRYRSBSkthe review
WRSSPPSXthe ribbon
N[OLOWROthe right
XVSSSSSTthe rim
VSSSSSRLthe ring
`UWPSTR@the road
\\VSRSPQJthe roll
JTSgSRSQthe roof
]RSYRTSJthe room
STVSSSSUthe rosin
XWNSPSQVthe rubber
LZQNSSSmthe rug
^SNRSUSNthe rugby
TSTSSNSSthe russian
SSOVSSSNthe safe
WYGVPYZRthe same
MRVSPRTOthe saturday
RSYQRRSSthe scenic
EWYfRQRSthe school
]QSSSSSVthe scooter
QXSSSPSRthe score
QWOX\\RRUthe screen
Q[RSSSSJthe screws
LRNNRSRfthe sea
WTQSSRSYthe seal
YMSSSSSRthe seam
[OPSSRSVthe seams
KURQTPSSthe seat
ZN`NRNQWthe second
SQWSSRRJthe seller
RTSSSUSSthe seller's
PRRPRXRRthe serial
TSSSSRSSthe service
NSE`SSSPthe servo
fNQRRRSRthe seven
YRSQSRSMthe shade
TORXXSSVthe shape
TPQYRPSVthe shed
ORRVRMU]the sheep
PVNSSSS^the sheet
TXXRQQSIthe shelf
PWRPSOV\\the shipping
^MSRSSSQthe shoe
PNZXSRSOthe shoes
WRPIRRUTthe shop
LYRRWZRUthe shop's
XRVRSRSQthe shoulder
PPVSSSSfthe shower
XQRRRSSUthe shuttle
I[LPRYSUthe side
LSNZSRSOthe sign
QQMUS^SKthe signature
URQQSSSRthe sill
SRR[SSSIthe sink
JR\\SURSLthe six
HOcNS^ROthe sixth
OPPRYWSUthe size
XQQSSSSPthe skin
YQSSSRSSthe skirt
VSSSSRRNthe sky
SSOSSSSSthe sleep
QXSSPSSUthe sleeping
RNRSVSSOthe sleeve
OPIQR[SQthe slip
NSR[SSSTthe slot
RRbPSSSLthe slow
GRWUSWS`the small
YSRSSSSRthe smell
[RRSSSSQthe snooker
CKd[TYRBthe snow
_XLISRSYthe sofa
[QQPSSSOthe sole
QRROTTScthe sound
WRWRSSSMthe soup
NSRRSPS\\the space
ORSSVXSLthe spare
QSWQSRSQthe speed
WSTPSSSKthe spot
SPbRSRTNthe spring
HRTnSRSNthe sprinkler
WNQWSSSBthe stairs
U_PSSNSXthe stamp
TOUSSTS[the stand
VRTSSSSIthe start
YQPXWQSMthe state
RR_RQQS[the station
QSVRSSSQthe status
IS[PSWSMthe step
ZTSTSURHthe steps
JVPQRURbthe sticker
OQUSSRSdthe stock
UG^RSSSLthe stone
]UPTSRSSthe stool
SSQSSRSTthe stop
QSMSSTS]the store
VRYOSSSRthe storm
OQQSRRSSthe story
TLRSRSSZthe strap
MXSRSSSPthe straps
HSLWSSRRthe street
PSSSXRSNthe string
ZPQRSQSUthe strings
ISURSRRdthe stroke
HRRRSRSnthe summer
VQKWRRSQthe sun
WRRMSUSTthe sunday
YRQSSNXSthe supermarket
ROURSQSZthe switch
IO]SSUSKthe table
ZWORSLRTthe tag
MQSRSVSQthe tap
RLRS]WSGthe tape
^QSOSSSJthe tea
cPOQRRSXthe teabags
ZRQPTQSdthe teapot
TRVQSTSQthe telescope
cRSMSRRUthe telly
KSSSSSSZthe ten
\\R[QSQS>the tent
YOXRSQSLthe tenth
JMYSSXR\\the term
]VIQVPSWthe text
MJZ__VLPthe thing
\\ERKQXPUthe third
PR`SSRPIthe thirtieth
JSQSS_SWthe thirty
ZUXQSPSLthe three
KOOOSUSpthe thumb
QSSXSPSYthe thumbs
XRQRSYSHthe thursday
JR`RSSSCthe tiles
cPPMSXVCthe till
IPXRRP^Tthe time
[SPPSPSXthe timer
N\\MRWPVOthe tin
QOSSVRS[the tissue
GQRSQZSbthe title
^TQSSQSJthe toaster
\\OQRSRRRthe toe
]QNSRPS^the toilet
XSQTSQSKthe tomatoes
RWPOUWRSthe top
\\QSPRPSTthe toy
IS]RSRRTthe tracking
WRSQSQS^the train
pQRSSSS4the tram
ZRQ]RSSRthe trampoline
MQRRSSS\\the travel
S_LQRLPRthe tray
=JlIRbSJthe tree
LRRRZSS\\the trouble
ZPTJR[\\Othe truck
USQUUSSNthe tube
KX\\SSSR\\the tuesday
XQMRSSSRthe turntable
WUVPSPRWthe twelfth
UPMSSURUthe twelve
NRXSSQSYthe twentieth
NKbRSRQJthe twenty
DRQYSPS`the twins
TYPTSSRYthe two
KRUQSSRlthe under
PRP[SSSGthe upstairs
QTM^QQSQthe ute
QR`PSKSJthe van
RSSSUQSUthe vase
WSSSSSSQthe velcro
aT]KSGWFthe very
MPVPRQS^the vicar
^RR_RMSJthe video
QSRSSRSXthe village
cRQQTQSRthe voice
XR[OSRSQthe vows
[SPOSRRathe waiter
PUOTRRRbthe wall
TOIQR]SNthe warranty
Q^PRRQSXthe watch
PQdNSRRNthe water
QMQSUXTYthe way
URSSSSSPthe weak
ERNLR\\Sjthe weather
ORVSSXSVthe website
]QTPSTS?the wedding
OYQQRTSRthe wednesday
PV^HRVS^the wee
^SQRSSTMthe week
YQQSSVSRthe weight
YNPXSUS?the wet
VOOYSQSUthe wheel
PRSTSRSTthe wheelie
ONVQSSSZthe wheels
UJRSQTPVthe whole
^UXPUSS@the wife
VSRRVPSYthe wife's
TSQRSSSVthe wifi
WQ^PRRSRthe wind
YROSUYQXthe window
PWPQSKU_the woman
PVSUSSSLthe wood
VRSQSSSSthe wooden
JQ]SRQRUthe wool
WSUQRWSQthe word
QWQSSPSSthe words
TSURSSSOthe worktop
UPSPRRS\\the world
IURRSTSdthe worst
PVTWSTPVthe wrong
\\SQVS\\SIthe yard
[WRVSKSXthe year
SRQRScVFthe young
YQPSSRSPthe zip
WRRSSSSIthe zipper
SURSSSSTtheat*
SURSSSSTtheatre
OOJLOYSVtheir
NWSSSSS]their answer
QSPSSXRQtheir hands
UPVRSO[Wtheir own
KP\\LRjMMtheir*
KP\\LRjMMtheirs
MPUPS\\MMtheirs >
SVQMTSEPthem
XWWSUSQSthem >
U\\NNSQPTthem a
PSRSSQS^them about
[UQRSRSNthem again
YSNRYQS[them all
SXWRSTRJthem and
QSWSRMS]them at
RSRSSVSSthem back
RSSSSXSPthem before
URYSSOSLthem by
SQVRSAR^them for
PUTSSSSVthem from
FMWVSRRdthem had
JUQPPRS`them i
NPNQXRSYthem in
SNVQS[STthem it
STYOSTSOthem my
QRONRVSRthem on
SWRPSRSVthem out
QURSSUSSthem that
YSQRSRSGthem the
YPZWQUSRthem to
QU^SSSTGthem two
QYRRRIRWthem up
SPQSSTSQthem which
PRPQRQSdthem with
O`XOROSQthem'*
O`XOROSQthem's
RRSSSRSVtheme
`QPQRNSVthems*
`QPQRNSVthemselves
QRRRRSSSthemselves >
OLaYKWJOthen
BWVRSORsthen >
MaQOP^RAthen a
\\RUQSMSOthen again
SSM]SRSQthen and
E_`QSTRLthen at
RSWQSGSQthen by
PPTRSRSWthen dumped
VMBYSMRPthen he
RWPURWWJthen i
MHUPSXS^then in
`SULTRQHthen it
GjLQSQSDthen it's
OSO\\SSSTthen left
_SQRSQPLthen my
US\\PSPVEthen on
RRSRSWSXthen one
XXMRSQSSthen says
YSOUSMSNthen she
PRFSSXSRthen that
aMW@QSVYthen the
RNOSRKQathen they
SSQSSUSUthen they'd
SSURSSSRthen thursday
RSMTSOS\\then told
XLlQSPSGthen two
PSPSSRSRthen we
SQQVSQSSthen went
SRYRSOSMthen you
TNN]SRSUthen~@arrive
TSO^SQSJthen~@day
RRTWSRRSthen~@late
ZTKQRZSQthen~@me
TSRRSQSQthen~@not
[RaQSKSFthen~@recommend
X[JSSSSathen~@reply
RNMSRMQathen~@seller
PRPSSWSOthen~@works
NSRRRRS_theor*
NSRRRRS_theory
`SRQSQV@thera*
^SRQSSS@therapist
TSSSSQVStherapist's
H]UNQ]TRthere
KRONOQ_hthere >
H]RSRQSRthere all
VNVSSQSPthere and
<bSRO]Q]there are
hJTOSRVSthere for
OQSSSTS_there has
PRQWSRSMthere i
QRXVSRRPthere in
SGhPQIR]there is
QQ\\ZSNTTthere it
MRSRYXROthere like
WRSSSQSLthere on
OSKRS\\SQthere reads
RSSUSQQ`there since
OdPRRQQJthere so
GUOPVQSdthere to
HRPMWSS]there too
^WSROKPSthere was
KPLSY]SVthere wasn't
S\\NPSOR`there were
LPQYSMSTthere when
[T\\QSOSSthere with
QTPYSQSPthere'd
O]ZIQUT_there's
RRFXKQW[there's a
OMOWSRS]there's an
SQ_YSNSJthere's been
YSRQSRRWthere's no
RPPQS_SWthere's nobody
DNUPQSS\\there's not
_\\DSSQSLthere's nothing
YHKQSTS\\there's one
QP`SSRSCthere's still
NkLSSRSHthere's two
WWDOPQRYthere's~@not
RQOQS[SUthere's~@staff
K]RYQTTTthere*
RSM]SSSKtheres
SSL]SSSJtheres no
SSL]SSSJtheres~@not
PRQWSRSSthere~@me
nHJRYYS@there~@not
QSSSSXSDthere~@reply
OITSQUQetherm*
VSRSSRRPthermal
VSSRSSSPthermals
XSSSSSSMthermocouple
dQPRSVR?thermometer
KRSURSS^thermos
=LSSSSSzthermostat
QSXSSSSTthermostat's
ZRSSSOSRthesa*
ZRSSSOSRthesaurus
kN@HXKQPthese
EURSRPOcthese >
VMRSRRSLthese are
R[PPSXSOthese days
FSSRRhSVthese folks
OPSSSSS\\these for
CSRSSURcthese people
[STSSMURthese things
R[PPSXSOthese~@span
KSJSSRSbthesi*
KSJSSRSbthesis
PSWSSSSUthess*
PSWSSSSUthessaloniki
MUSRVYSSthey
]QPRSMSLthey all
SSPSSTSPthey answer
WSPSSVQRthey answered
FSWRROQ^they are
ORKRSV[Jthey ask
OQRQSVRNthey asked
QSSSSSSWthey blocked
TQPSSKRTthey call
SURSUPSWthey called
QP_QVRSNthey came
SSSSSSRWthey cancelled
OSSSSRUXthey charge
RRUSSTTQthey charged
RPSRSXSJthey closed
TRQSSNSTthey could
MQVRQNRfthey did
QQTQSPSQthey didn't
PWRURPSUthey do
VScNSHRVthey don't
TSRRXVSNthey even
SSQSRXRPthey fixed
OMeLRQSUthey gave
[SOROZRUthey get
PSPSSVSVthey go
URMQSLWTthey got
VSRLTMTTthey had
QS\\RRPRLthey have
LSRSSJSithey hold
QRSSSSSTthey keep
OQWSZKROthey knew
ZRRQSVSSthey leave
OSR\\SPRNthey left
ORfSRIRhthey lost
YRZSRMSPthey make
MSOSWMQ^they must
ZRKVSUROthey never
PSRSSVSRthey noticed
RSSSSTPRthey offered
LRMTSWSLthey only
OXRRSSSSthey owned
TVQRQ[SNthey popped
PWSSUWSRthey posted
SSSSSPSKthey promised
GRVZXRRSthey put
SQQMSXRSthey replied
LVXOO`NOthey said
EQTZQ[PHthey say
RTMWQWROthey sent
VRSSSIRSthey sold
PR_QSRRWthey stopped
OPSSSWSSthey swapped
RSRQSASZthey switched
OSSUSSSIthey swore
VSNSSZSQthey tell
RRXSSTSKthey thanked
TQRSRMSZthey think
USbXSFSHthey told
NSUQR^QNthey took
PRRRSXPLthey want
QTONR\\]Gthey wanted
`[RYUKRQthey were
PTVRSUSPthey will
VSMSS^SMthey won't
aRPXRGQ[they wrote
MRUNXXWSthey'*
VRNTYTPIthey'd
RTSSVRSRthey'd been
RSQSSSSPthey'd never
RQQQURSQthey'd put
XY^RROSTthey'd said
HQ\\QRfOUthey'll
\\OPWKD\\^they're
MYTLZRURthey've
RSWSRUSIthey've a
SUYRSORRthey've been
OS\\SRRSTthey've gone
QPPSR\\PNthey've got
RSSSXMVNthey've had
WQUQSNR_they've left
SSQRYP[Vthey've put
[ZSSSHSQthey've sent
NWPSS]S_they've told
HJNV[QSdthe~@animal
IMT\\OQZSthe~@carrier
KVSSSSSWthe~@damage
UPXQLZOPthe~@day
PTOOVQ[Jthe~@elsewhere
RTSSSRSRthe~@fake
ST[PXHN]the~@family
TOSJRPVethe~@feast
E[NSS\\SRthe~@honesty
TUKTRSRUthe~@instruct
bQURSPRJthe~@late
SOOOSQSIthe~@looks
P^TNOTUPthe~@material
CZRTRZWKthe~@missing
VUPPRZRSthe~@money
O`YSSPRMthe~@month
LL\\SQVTXthe~@new
EQlHO\\I[the~@number
LbKWQTOLthe~@ordered
PXONXQRUthe~@pack
IgTRMZSOthe~@parcel
TYORTKOTthe~@part
OOTXHNOUthe~@place
US]RSQSQthe~@quick
NJXTWZROthe~@recommend
_UKVPFRRthe~@refund
QJPHRaRUthe~@reply
HYRYQVPUthe~@return
GR[MRPRXthe~@route
MOMISiTLthe~@seller
KL[NQ_SZthe~@sense
MXMTYVSMthe~@size
QXKXR]ZNthe~@span
HET\\SjSKthe~@staff
YYQSSWRGthe~@use
YWMUSRSQthe~@used
XQRRRTLUthe~@value
GTgQSJSVthe~@works
TUPQOWTVthe~@wrong
bTUSVQUDthick
UPVUSSSWthick and
WQQSSRSLthick*
WQQSSRSLthicker
WQQSSRSLthicker than
RSRQSWSQthief
OSKTRVS`thiev*
RSMTSRSbthieves
PSQSRWSQthieving
USRRSQSRthigh*
USRRSQSRthighs
QPRRUQVYthimb*
RPSRXRVSthimble
RRRSSQSbthimbles
OWUSTNRYthin
MRSPSSSVthin >
URRSSSSLthin as
QUZRSWMQthing
H^WLSLH\\thing >
JRZSRRSXthing a
KRVRWRS>thing and
RWRSRRSVthing for
UUNQSORWthing i
TLM`SOVXthing in
SWOSSRUOthing is
_XRQSTSKthing it
JWN[RRSLthing itself
URSSTRSGthing like
DXORRSTVthing that
SQYWRSSJthing to
[SQRSRSSthing with
QOQUQLV]thing*
QOQUQLV]things
EOPYRQRnthings >
WSQSSSRUthings for
SQYRSVSFthing~@arrive
RTQQSQQRthing~@me
TY[PSJSLthing~@not
fOSSTRSOthing~@works
\\LWU\\KXCthink
TROSSRVRthink >
UYQQRUSOthink a
JQORRRR|think about
HPSYTQ\\Athink and
_QOQRPSIthink i
ZQSP]QWGthink it
hQURSNS@think it's
PSTSSVSYthink of
aPLHRNQPthink*
XQSNSRSPthinking
[RMMRPQSthinks
_POSSQRRthinks about
USSSSSSJthinks i'm
VRSRSSSUthinks it
OPSNSRSbthinks~@me
]QYPQOQHthink~@me
ZRQRSSSPthinn*
ZRQRSSSPthinner
\\UHSOU[Ithird
aMSQSTPRthird >
GRRiRRSTthird floor
OSWVSNSYthird i
LQQRSmSGthird one
XPTVSHRZthird time
WSVSSRSOthird week
VRRZRSSKthird*
VRRZRSSKthirds
VSZSSKSOthird~@day
TSWTSMSUthird~@me
;^SSSRSSthird~@part
RRUSSYSKthird~@span
BSXQQRdWthirt*
NYQRQUS[thirteen
NR_SSRSRthirteenth
PR`SSRPIthirtieth
POBRRRfZthirty
MRORSUQfthirty >
JRCQSiRQthirty days
ZSSSSQVLthirty dollars
NSQSS`PMthirty eight
OQPSSQ]Uthirty four
SKNZRPa>thirty one
QRYSSSRWthirty six
GSYSULPbthirty years
`RUSSQR9thirty~@family
RSSSSVNOthirty~@money
^VHPT\\PJthirty~@span
dKOINOWQthis
VRSQR[POthis >
USSSSRSOthis board
[SRRSSSHthis book
SQSXRPRIthis box
TSSRSSSXthis drill
XRPRSQRZthis for
MT\\WSSSUthis has
FZQPSRSdthis house
QYWSSSSTthis i
BrUORNR[this is
^RNSSSSKthis little
NV\\OUMTVthis morning
SSSSSTSIthis old
VGdgPNOSthis one
OSSSSUTMthis shop
]OSSSRSRthis so
DSNTSSSjthis street
G[QSSRSYthis thing
GZSVSQRVthis time
NQOSRcSTthis to
NRPSTSSVthis toy
UTiRQQSOthis was
LSWSSaSJthis week
NQ[RSPSOthis year
NV\\OUMTVthis~@day
YQNSSSSUthis~@material
NWXRSOSHthis~@me
RQSXRPRJthis~@parcel
kILRRNVBthis~@part
NSNUSSShthis~@place
JSSWSVTMthis~@seller
FQ_RR^SNthis~@span
DVSTSQSbthis~@staff
XOQTZTROtho
WOQTZTRFtho >
USSSSSSSthock
USSSSSSOthock*
USSSSSSOthocky
RSSRSSSRthomp*
RSSRSSSRthompson
XSRSSPSPthong*
XSRSSPSPthongs
ZPRRSSSJthorn*
ZPRRSSSJthorns
\\KXPUXRJthose
VSSRSOSPthou
XPI^UJWQthoug*
P\\QYPRTLthough
[VRKROcPthough >
MRTPSRSWthough and
OSRSSSRNthough he
PRQPRTSTthough it
LbJPRRRXthough the
[FKXXKUYthought
PRQ[aRRJthought >
]SVNSQRJthought i
GRRTQVRethought it
MOSQQRS`thought the
SSSSSSSRthoughts
aQ^SUMREthought~@me
VOXWSRTHthough~@me
VQPPSRRPthous*
VQPPRSRXthousand
SSSSTRSKthousands
USSSSSSRthras*
USSSSSSRthrashed
ZQMSSWPFthrea*
TTRSSTPGthread
ZPSSSQSUthreads
SSQSSSSRthreat
RSPSSWSQthreaten
XSMVKRVVthree
NrQYRLPWthree >
YPSTUXSTthree and
UL\\QSQSEthree birthdays
TQQRSPSVthree boys
ORS\\SOSVthree days
UNTQQRSSthree different
NEPSSMgRthree for
^KRSSOSSthree hands
PSRRSWSMthree hours
YROSSSS>three hundred
TSTURWSQthree languages
R[XRSRSOthree legs
VSSRSQSVthree minutes
YSdRSYSGthree nights
RTQUSSSGthree of
QPRRSbSNthree paragraphs
^RORSRSRthree the
eTPUQQSQthree times
JWJPSYQTthree to
QS\\NTOR^three weeks
TSOSSWSMthree year
QSSSSNVMthree~@money
`QYPSRRRthree~@part
TRSSTPQUthree~@span
UNTQQRSSthree~@wrong
NQNcO^SKthrew
XQQOOcSMthrew in
KRRbSOSIthrew it
RUSSSSQYthrif*
RUSSSSQYthrift
XSMPTTS\\thril*
TSPRTTS]thrilled
TSPRTQS]thrilled >
XSQQSSSRthriller
aQQRSPSOthriv*
aQQRSPSOthriving
SSSSSTSRthroa*
SSSSSTSRthroat
TRSSSSSQthrot*
SSSSSSSQthrottle
TRSSSSSSthrottles
]MHROTPQthrou*
`NHSOJPIthrough
SQSRSSSWthrough >
dSRMOORHthrough a
MVSSSSSTthrough and
RWRRSVSYthrough every
JRSPQaTRthrough it
MQPSROSYthrough my
TSNSSSS\\through that
IW^cWCQWthrough the
YQQSSRSNthrough this
RTSURQSQthrough to
URWSSSSRthrough two
ORSSS]S[throughout
KQRRROSVthrough~@me
TTONQJSdthrow
\\SM\\TRSCthrow*
JUO_USSYthrown
eQQPRRS>throws
SRSSSSSRthrows a
VSSRSSSTthrows it
dO\\USPSNthud
ZUI[MMQOthumb
ROIbRURVthumb >
ZPRSSRSPthumb's
[ZQVRWSGthumb*
U^SSSRSNthumbed
RXRSSSSSthumbprint
SNSVRYSOthumbs
TSSRSQSLthumbs and
OSTWSUSSthumbs up
SSSSSSSWthump
cRRRSRSKthump*
_RSSSRSPthumped
WSSSSSSNthumps
RSQfPOWRthund*
WTPJSRW^thunder
RRSNSSRUthunder >
QSQPSSXZthunder bay
OQToPOSGthunderstorm
LVRQSSSbthup
KN^URSPYthurs*
SPMOSUPQthursday
SSNPSPR^thursday >
MRPSSPSYthursday and
RSTSSPSNthursday then
LQdYSPS[thursdays
QOaVSQSMthursdays >
MRRVSQQxthx
TRQSSSSSthyme
SSQSSRSOtiara
cP`QQHQ_tick
aRQRRNQ]tick >
DZOOR^Q\\ticke*
QSWSSRSRticked
GZKOR^Q^ticket
QSRSSMSeticket >
QWSSRSRYticket from
SORRSeSAticket number
RSSSSTSRtickets
VSRRQSSRticks
SSSSSSSRtidal
RTSSSSSXtide
fPQRRQSatidy
vSMRSSS>tie
;LVTkJSatied
QSSXROSWtied it
SOORgSSGtied with
RORSSRSVtieg
QSRSSRS^tiers
NPXTSSS`ties
SSXRSSSMtiff
SSSSSSSRtiger
`KPYXRSLtight
SSSSSSSRtight for
^QPRRPS[tight*
]SRSSQSGtightened
SSRSRSSitightens
SQQSSRSQtights
SRTSSUSMtilbu*
SRTSSUSMtilbury
OyORPQSFtile
PR_QSSS>tiles
WFLLURRUtill
VTNSUORStill i
OUQXSQSOtill she
VRSSSRRLtill somebody
MQ^QR^SAtill the
SSRSSSSTtille*
SSRSSSSTtiller
XSSRSQSNtill~@day
SSNSUGRXtill~@me
VRSSSRRLtill~@staff
TSSRSSSStilt
USSSSSSOtilts
ORSSSSSltim
KSSSSQS]tim's
]HWVILSNtime
MVNbQOOitime >
KSROSTS]time a
VSSSSSSWtime and
YVRRSRSNtime at
QQ[OSQSEtime for
TSWOSSSItime he
IR[XSZSDtime i
OSLZROSStime i'd
VLVXSGYItime it
QSRPSPSXtime my
YP`RRRRKtime of
SSRTSSSPtime on
JSQRSRSctime since
OPgKSWROtime the
QSNSSSWPtime they
TS[SSSUHtime this
VRURSQSPtime to
TQ[SSRSJtimed
YQRSSRSPtimed it
gQNPROSPtimer
SRSSSSSStimer's
SRSSSSSStimer*
XKXNO]OGtimes
ENVURfRLtimes >
TPSPSVSRtimes a
UZVQRQRItimes and
KSVSSYSdtimes for
XQPNSOSltimes in
^QTSSPRKtimes now
VRRSSRVUtimes since
TSVRSOQWtimes the
QRUYSOSZtimes they
LNUPS^SOtimes~@me
QRUYSOSZtimes~@seller
TSJRSURhtimet*
TSJRSURhtimetable
CRTYRSRPtime~@me
NSMSSQ\\Ptime~@seller
RSRZSQSUtime~@staff
ZSORSPSXtimin*
ZSORSPSXtiming
WSLWSSSNtimmi*
WSLWSSSNtimmins
WXYMOMXMtin
\\IQRQSSZtin >
RSVRRRS[tin of
E_SSRRRctin's
SSQSSSSRtine
WSOQSSSYtines
SSOQSSS^tinfo*
SSOQSSS^tinfoil
XRSSSRSOting
SRSSSSS]tinie*
SRSSSSS]tiniest
R`RRSSSOtinkl*
R`RRSSSOtinkled
VRSSRSSStinne*
VRSSRSSStinned
RSRPRSS_tinni*
RSRPRSS_tinnitus
[RRSSRSKtinny
^QWRSRRGtins
`RQRSRSMtinte*
`RQRSRSMtinted
XPQQYSSItiny
SSSRSSSStinyt*
SSSRSSSStinytoesbaby
FSP^STSYtip
SRSSSSSStip's
JRQSUQQ^tippe*
KRNSURRYtipped
SSVSSRRXtipperary
LTSSSWS\\tips
PSSURPS^tire
\\TXNSLSStired
\\ZPSSQSBtired >
N[ORSSSStires
KSRRVTSNtissu*
KSRRVTSNtissue
ROSSVSSRtissue paper
FPNSQ[Satitle
N^QSSSSMtitle's
N^QSSSSMtitle*
WSSSRSSQtits
RGVSUQQOto
SNMSS^SUto 0
PTaSSPULto 00
SVRSSRQRto 000
PUKNPOR\\to >
VS[OSOQSto a
SQ`SSPSLto aberdeen
UTNRSSSVto about
RRPQRdSPto admire
WRPSOWSTto an
OQNOQQSdto another
RSSRSUSKto argue
XKO\\S[RCto ask
^iIOOYPKto be
cQOQSRSAto bed
PRQ^RPRXto believe
PURSPRSYto bits
^RRSSPSGto borrow
RV[PSPWRto bring
RRPRSOV`to buy
TSURSISRto call
SSXNSSSSto cancel
XSSSSRRMto change
USNQU^SOto check
LSRSSTS]to choose
JQN[SSS\\to climb
ZRITSSSGto come
UPSRSSS_to complain
RRTXSQSRto customer
HRRSRcQGto deal
OQDQQWRbto do
VTPSRXRJto end
PS]SSTSIto explain
VPSQXTROto fill
IRHRSbV\\to find
FSSSSYSTto finish
DXOYSRSXto fit
SQLPSZSWto five
QS[SSLSRto four
LV[OXVRTto get
RPPVRVRZto give
NO]KRRQYto go
PVRRSSSVto guangzhou
XRRPQTSSto hand
URRRSSSRto hang
MVMQQ[Tbto have
PSNLSiOJto hear
USO\\SJSFto her
PMSPSSS`to him
OTVKSWS]to his
ORVRQFR_to hold
^ORQSRSXto home
YVSUKPRSto it
MUZSRPSQto its
WSOQSOR\\to keep
SUPSROOXto know
aLMSSQRRto last
YSRQSTRHto learn
RTOYROSSto leave
QRSQSSSXto leeds
aRRPSUSOto let
YSSPURSTto lift
KSTSRYS[to like
XRPQSSYOto live
URTSSSSKto look
]SQSSQSGto love
]UYPSQSEto make
NTORZ[TRto me
MSWSSQUSto meet
PSMRSRS`to memphis
VSSRSTSSto move
[SQYTJTNto my
USPQS[SHto next
UQRSScT?to nine
OQD[ScSUto number
SQaSRGSHto one
WSPSiQSIto open
QQOSSRS[to order
PSQQSRS[to our
QZPSSQR[to page
PSPSSUVMto pay
KS\\SSSSPto play
XSSUSNSFto please
SRPRRUYTto post
RSMQRSS]to print
STRSSZSXto prove
_QTLRTRNto put
SS[RSRSMto reach
\\QOPSRSKto read
RPKSSSS_to resident
PRQSSUSLto return
NQSIOFYeto say
OPW[RHQ\\to see
UQMRROTUto send
YO[SSLSPto sender
OR`QSSSKto shenzhen
RSQSSPZRto ship
USVSSNRMto show
RSSUSYSLto sign
KS_SSOS]to sit
HaQSSUQVto six
WSVQSSSNto sleep
SPSSSSSNto somebody
OSWRSRSUto speak
dRQQSUROto stop
KXPTRWRQto take
]RWTSTRSto tell
HQ[\\SYSOto that
VU\\\\VGOTto the
XRRSRSSRto their
MXXRRYSOto them
JR^SRUUVto think
MSRRSTR]to this
TSSTQRSRto three
]SNQVRSJto travel
WRRSSTSTto try
RSSRSTRGto turn
YRSVSRSBto use
URURSRRCto wait
GSSVSSS[to wake
RSMQRVSYto walk
PRcSSJWJto what
QSNTSPSgto who
VRPRTRS\\to work
SQNSSMS`to write
SSQRSSS]to you
WNJ_QPSTtoast
RONVQQSTtoast >
\\RSRRQSMtoast*
\\TSRRQSNtoaster
VVUSSRSLtoaster >
cRQSSQSMtoasts
TRSSSSSRtoasty
OXRSSSSStobac*
OXRSSSSStobacco
QSQRSSSWtobag*
QSQRSSSWtobago
SSSSSSSPtock
EQhNRSQLtoday
QRZRSNT]today >
SSTSSRRXtoday is
QRSRQWSTtoday's
QRSRQWSVtoday's newspaper
QRSRQWSVtoday's~@pack
IQeRQUSQtoday*
KRdRSPSPtodays
XPPQTSSMtoddl*
XPPQTSSMtoddler
JQSRSSSetoddler >
cOQQRRRMtoe
USSSSRSStoena*
USSSSRSStoenail
N]NRRPS\\toes
B^ORSRS`toes >
SQOQNQQ\\toffe*
fQORNQRUtoffee
ASSRSSRqtoffee's
_SULXNQJtoget*
_SULXNQJtogether
_QTSQPSDtogether >
_QMPRPSQtoile*
_QMPRPSQtoilet
SRPSRSSTtoilet >
USSSSPSXtoken
SSSSSSSRtoken*
SSSSSSSRtokens
TP_LRXLPtold
NQ\\RSDSjtold >
VSLPSXSRtold by
YTXSSHSQtold her
eQRLSMSWtold him
SWPSSRSUtold i
PSRSSVSXtold in
OTQ_U_S?told it
MQVSSWS\\told it's
FNQSR_PTtold me
WR[YSUS;told my
KS\\SSMS]told that
KPPRSRRctold the
MNHWSfS5told them
RPWXSOSOtold to
SSSSTSSQtolla*
SSSSTSSQtolland's
KSLOSVSftom
M^RRSRSJtomas*
M^RRSRSJtomasz
XU]TSORVtomat*
WS`SSRRJtomato
TUOTSPS]tomatoes
JO__SRUTtomor*
LRM_STU]tomorrow
OSHZSPSOtomorrow >
OQeSSPSJtomorrows
XSSURSSLton
fOQUTHSOtone
XMaSSQQMtoner
_QRSSRSLtones
_QSUSOSNtongu*
_QSUSOSNtongue
^VKWTZTRtoo
QZOSSWSXtoo >
OXKVSPSUtoo and
OSSSRNXStoo dear
SSSSSSSVtoo long
OTRSSRSLtoo many
KR\\RXRVJtoo much
ORZRSRR\\too old
SQSSSSSStoo small
SRSSSRRStoo thin
MD[]TVQQtook
NOX`QHQetook a
LRYPSSR[took another
USMQRSSMtook eleven
SSNSSXSRtook five
PSMQS[SRtook four
UVWIPLUWtook it
LSlRRPSBtook its
WNNS^JSUtook me
RSUPRbSLtook my
POQdSLSTtook off
LQOZYIRYtook the
OWMQR^SRtook them
NSLRSSX]took to
QRLVR^SRtook two
cMLP\\YSKtook~@me
YSXRRWSVtook~@number
OWMQR^SRtook~@seller
LRYPSSR[took~@wrong
nRRRSQS<tool
SSSSSSSKtoolb*
SSSSSSSKtoolbox
URSRSTSStools
SSRTSSSVtoote*
SSRTSSSVtooted
MWZORQRMtooth
XTSRURSStooth*
XTSRURSStoothpick
TSSSSSSXtoots
VSSSSSRUtoowo*
VSSSSSRUtoowoomba
TS@PSWTWtoo~@late
WSQSSQSNtoo~@missing
OSSSRNXStoo~@money
fMJRRTQBtoo~@sense
LMEaYYU^top
ORSUXRRDtop >
RPNZP\\SUtop of
[R\\OSRSHtoppe*
XR\\OSSSJtopper
VSSSSRSQtoppers
PSSSSSSStops
XSSURSSLtopso*
XSSURSSLtopsoil
RSRSS[SEtop~@part
aQRRSMVRtorch
RXMRSSRWtorch*
QXNSSSRWtorches
TSSRSSSStorchlight
PWORSSSZtorn
QSRSSSSZtorna*
QSRSSSSZtornado
PSVUSSSRtoron*
PSVUSSSRtoronto
VSSSSSSPtorpe*
VSSSSSSPtorpedoed
UTUQRQRNtorqu*
SSWSSSSStorquay
UTPQSQROtorque
TSQRSRRPtorque wrench
SSSSSSSRtorques
QNVVSPSdtorto*
QNVVSPSdtortoise
QNSXSPSdtortoise >
RRQ_SSSStosse*
RRQ_SSSStossed
\\OPRSR]Itotal
XSRSSQSStotes
QXPQRPRYtouch
XTNRSPSWtouch*
PVORSPSRtouched
\\SOSSQSRtouched it
SSSSSSSYtouches
[QSSSSSRtouchscreen
SSSSSSSQtough
ISdRSRRMtour
NSWRSSSUtoure*
NSWRSSSUtoured
OSSSUQSRtouri*
TSSSSSSTtouring
SSSSSRSStourist
NSSSURSRtourists
WSSSSSSPtourn*
WSSSSSSPtournament
MYSRSSSStow
\\RPPSQSNtowar*
\\RQPSRSOtoward
VRQQSSSXtoward the
SSSSSRSRtowards
XRU[RQSBtowel
QSSSSRSPtowel >
RZQSRPSWtowel*
RZQSRPSWtowels
[WRRSSRAtower
SSUPQSXLtown
\\SVQSSSQtown >
NWSWSRSQtowpa*
NWSWSRSQtowpath
OQQQURRftoxte*
OQQQURRftoxteth
hMMJSPROtoy
ZRITSSSGto~@arrive
SSXNSSSSto~@cancel
dSPPSSSTto~@day
PRURSRRCto~@late
STJRZQUUto~@me
TSHSSSSQto~@not
VO_NRZSFto~@number
PPQRSSSbto~@ordered
OWMSUSSPto~@pack
RRPQRWYUto~@parcel
^JNRSRSXto~@part
NSWWWPSVto~@place
[SPRSQSIto~@recommend
bIJYSTQRto~@reply
WRPSSRSLto~@return
RWWRQYRNto~@seller
JPYRSRSJto~@sense
UQMRROTUto~@sent
RPUSSSRJto~@staff
cM[LRNRNto~@use
_NURSRSOto~@used
GVNWTPS]to~@works
MWMOQQRdto~@wrong
QR[SSISctrace
TRSSSSSStraci*
TRSSSSSStracing
VRO\\URSQtrack
VSSSSSSWtrack's
^LXMQKPRtrack*
VSQRSSSNtracked
RSTSSSSTtracker
QPSRROQKtracking
SSVSSQSQtracking is
WSISSSSTtracking on
PRQSSTSRtracking says
JSaRSSSXtracking's
ePIOROSTtracks
USPSSRSPtracks my
URRSSPSVtracks straight
USPSSRSPtracks~@me
ZTOPRNS[tract*
ZTOPRNS[tractor
ORPURPSftractor >
SQRSSSXLtrade
GRSSSkSNtrade*
GRSSSkSNtrader
ORURSSS_tradi*
ORURSSS_tradition
SSSTSRSStraff*
SSSTSRSStraffic
jLQOQRSFtrail
OVVPSRS_trail*
OVVPSRSbtrailer
SSSSSSSPtrailer's
YORPSNSStrain
^PRQSQROtrain*
WSSQSSSRtrainer
ZPRSSQROtraining
XRRRSSSPtrale*
XRRRSSSPtralee
[R`PRJRWtram
ZRKbRRSOtramp*
ZRKbRRSOtrampoline
ERL`SRSMtrampoline >
ESSSSSS\\trams
aLOPPSRRtrans*
SRSSSSSStransfer
NRRQSQSatransit
QSTRSMSStransit >
QSUSSSSOtranslate
WSQSSSSRtranslates
XQSSSRSVtranslation
_PPSQSSJtranslator
SSSSSVSPtranspires
SSSSSSSRtrant*
SSSSSSSRtranter
aQRQPRSLtrap
]SRSOSRQtrape*
]SRSOSRQtrapezoids
ISSSSJSjtrapp*
ISSSSJSjtrappist
pPPPTOSTtrash
QMWR_OSJtrave*
\\OLNVRSStravel
JSSSYRSStraveled
QQ^SWQSMtravelled
RSSWSSSOtravelling
O^OOQRPPtray
P[SRSSQQtray >
VRQSSQS[tray'*
VRQSSQS[tray's
SRSSSSSQtrays
QUSOSSSQtread
mPLQRRSFtread*
fPRQSRSHtreadmill
ZSLRSSSQtreads
EORS`WSatreas*
IRRS`SSRtreasure
OPSSSWSatreasurer
RWRSSWSKtreat
IQRSUXSZtreat*
IRRSSXS[treated
RRSSVSSStreats
SSSSSSSYtrebl*
SSSSSSSYtreble
dF`cWWROtree
QLRkUWSItree >
SNSSSSSYtrees
VSQSSSSQtreet*
SSQSSSSTtreetop
VSSSSSSPtreetops
QSZPSRSStrell*
QSZPSRSStrellis
QSSSSSSVtremo*
QSSSSSSVtremors
SSSSSSSRtrend*
SSSSSSSRtrendy
PSSSSSSVtreor*
PSSSSSSVtreorchy
K[PSRRQ`trevo*
LVPTRRQ`trevor
RYSRSSSStrevor's
TSQSSSSStrial
RSWSSSSPtrial*
RSWSSSSPtrials
TSSSSSSNtrian*
TSSSSSSNtriangle
KRRSSOSftrick
WSRRTSSNtrick*
WSRRSSSNtricked
SSSSTSSStrickles
_LUPRVRHtried
JRXZSOSPtried >
_SRKSPR^tried it
`SQSSQSFtried the
PSQSRYSRtries
SSSSSSSRtries*
SSSSSSSRtrieste
QRRRRPSetrifl*
QRRRRPSetrifle
TSPRSSSMtrigg*
SSSRSSSRtrigger's
TSPSSSSNtriggers
YSPSSSSStrill*
YSPSSSSStrills
SSSVSRSHtrim
OSdSSSSEtrime*
OSdSSSSEtrimester
aUPSSRRNtrimm*
YSPSSSSUtrimmed
\\SSSSSSNtrimmer
SVSSSRSRtrimming
PSQSSRS^trini
SSSSSSSPtrio
^MhQPMS?trip
WOWSSRSTtrip >
XSPSPPSXtrip to
\\ORSSRUQtripo*
\\ORSSRUQtripod
gQPSSPSQtripp*
gQPSSPSQtripped
ZSQSSSRJtrips
LZSSSRSStrish
VRSSSSSXtrive*
VRSSSSSXtrivets
XQSSSSSTtrod
XQSSSRSRtroll*
SSSSSSSPtrolley
XQSSSRSUtrollope
KSPVSRSgtromb*
QSQWSSSPtrombone
MSRRSRSjtrombones
OSSSSSSGtroop
^SPQSRSMtroop*
^SPQSRSMtrooper
MXfRSMSRtroph*
MPjSSQSWtrophies
S[OSSOSNtrophy
WRSSSSSNtrot
URSSSSSRtrots
\\RIQZ[REtroub*
]RIQZXRFtrouble
TSPSSTSGtrouble >
SSSRSVSRtroubles
mPSPOFSFtrous*
]SSSSQSRtrouser
bPSPOHSHtrousers
TPLSSSS[trousers >
SRQPSPS\\trout
VSRSSPURtrowe*
VSRSSPURtrowel
RPORSSSitrubs*
RPORSSSitrubshaw
QORGRcW_truck
PSSTSQQZtruck >
ISURTVSUtruck in
TVQMSS`Htruck stop
NSWSSSSOtruck's
MR\\QSQSWtruck*
RRXQSRS[trucks
RXRSSSSRtrude*
RXRSSSSRtrudeau
iNNRROSYtrue
TRRSSSSQtrue >
SSNSSWSXtruma*
SSNSSWSXtruman
ZRRRSURMtrump*
ZRRRSURMtrumpet
SSSSSSSRtrund*
SSSSSSSRtrundles
VSRRSQSStrunk
OSSSSRS_trunk's
OSSSSRS_trunk*
SSRSSSSQtruss
TRQRQSRStrust
VSPSSSSPtrust*
USPSSSSStrusted
TSSSSSSQtrustworthy
SSMSSSS[truth*
SSMSSSS[truthful
OQTOQeRStry
TRQSSSSStry the
XPNRSTSRtryin*
XPNRSTSRtrying
WPPSSMS\\trying to
RRZRSSS[tryou*
RRZRSSS[tryouts
PWPSRSSXtub
SSSQSSSStub's
QYSSSRS_tuba
RfMQQRVJtube
VVQQUSRMtube and
RTSSSSSStubes
SSSSSSSRtubs
]SSSSRRGtuck
NRSSUVSOtucke*
NRSSUVSOtucked
SRSSVWSRtucked in
RS_SSSSDtucso*
RS_SSSSDtucson
MS\\PSRSRtues
KLgMRJTStuesd*
LTSNRHULtuesday
`PVLSHQRtuesday >
PSVSSSR]tuesday after
QSYTSRSXtuesday and
SSVRSSSPtuesday then
OKiSSSSVtuesday's
VSQRSVSXtuesdays
WSOSSWSPtuesdays >
VSSSSRSZtugbo*
VSSSSRSZtugboat
KRRSSPS\\tulip*
KRRSSPS\\tulips
QRKSSVSEtulips >
^SQQSSSNtulle
QR\\RURSJtulsa
URSSSSSPtumba
SSQSSSSRtummy
YSSSSSSLtuna
RSSSSSSStunbr*
RSSSSSSStunbridge
bSIOR[TMtune
PSQSS^SNtune >
ZSPRSNSXtuned
VSSNSQSTtuner
[RPSSQSRtunin*
[RPSSQSRtuning
SSSSSUSTtunis
iPIRSQSPtunne*
SSRSSSSRtunnel
iPKRSQSRtunnelling
QSS[SLSSturba*
QSS[SLSSturban
URSSSSSWturf
QQYRSSSSturke*
QQYRSSSSturkey
^SQSSRSSturki*
^SQSSRSSturkish
YVSSSPSOturme*
YVSSSPSOturmeric
hDAPQJQYturn
ESRSS[SNturn >
TPRWRQSQturn in
SRSPSOSBturn it
VORSRSSUturn the
XU[VQPQMturne*
ZURWQRQPturned
XXKPRRR[turned it
TSNSSSSUturned my
^QSSSRSDturned off
PVL[SZSMturned out
WROPSQSYturned the
BW^KSRSSturned up
QS\\SSQSPturners
bQLNRXSIturni*
_QLNSVSJturning
VRSSSUSQturnip
mIDRQPQOturns
ZRQSRSSCturns >
RPSQSUSPturns on
GSSTSXSVturns out
XQMRSSSRturnt*
XQMRSSSRturntable
ESSSSSSaturtl*
ESSSSSSaturtle
RSMSSRSdtutor
^SQQSSSNtutu
VSOOSSSRtv
VSRRSRSOtwang
LRRURRSytwat
SSSSSSSRtweed
VRRSSRSQtweez*
VRRSSRSQtweezers
WUVPSPRWtwelf*
WUVPSPRWtwelfth
LXVRPQaPtwelv*
MYSSPRbHtwelve
VIMRSPhYtwelve >
]RQSSRRMtwelve and
USOSSSSPtwelve hours
SZSSSRRNtwelve of
RRVRSSS[twelves
QRRRSMUHtwelve~@money
VE[RS[RYtwelve~@span
KOYMPS_Ttwent*
NRXSSQSYtwentieth
POTMPU_Ntwenty
PSPZSNPYtwenty >
ZSPSSQSStwenty eight
PNSSSTSRtwenty five
N]ORSK[Ntwenty four
RRPRU[SQtwenty minutes
iKLPQ_TGtwenty six
FQ[NR]OXtwenty two
SSPSSTVTtwenty~@money
CRMRU[S_twenty~@span
_JQQPKYNtwice
ULSQRbQ^twice >
OQ[QS_NKtwice and
MSOSSPXWtwice for
aQPXSSSAtwice on
XSSSSSSQtwigs
HWNRRKXbtwin
QROSYTSYtwine
SRSSSSSLtwing*
SRSSSSSLtwinge
ZQSSSRRQtwink*
ZQSSSRRQtwinkles
FTMWRMSjtwins
QRPPSPSUtwins >
WQSQSSSXtwirl*
WQSQSSSXtwirls
WRSSSUSVtwist
SRSSTUSXtwist of
SSRSSRSStwist*
SSRSSRSStwisted
QSSUSRSctwix
U[NNJKTYtwo
LV_TKIN_two >
IMPTR^[Qtwo and
SSSQSYSItwo by
SO`QSOQKtwo day
YSDiVHTXtwo days
PRSSSQUItwo dollars
\\SJRSHSUtwo hours
NWLPSPWWtwo hundred
TPUQSUTXtwo in
UQRSSRSXtwo kids
EgHQS\\SKtwo left
?RlOS`SLtwo months
SUSRSPSLtwo more
cPNRSTSItwo nights
PlIPPIR]two of
QSQRSTU]two pounds
JkRRSQSNtwo right
WQRSSRRNtwo settings
[KQQSSORtwo sheets
HPSSRaR@two stars
GU\\SSSS[two times
GZYRSMUPtwo to
YSJPSVSUtwo weeks
VSSSSSSOtwo year
IRSSSZSZtwo years
UQRSSRSXtwo~@family
QPZNSQSZtwo~@me
JRQQSRXQtwo~@money
STWSSRSXtwo~@part
RQWVSSSJtwo~@place
NSRSR^R]two~@recommend
]PVQSRSBtwo~@size
TM\\^UMQJtwo~@span
]SRSSRSGtying
CWRSSOSntyler
ZOSURPSOtype
NQ`USWSFtyped
VRRSSQSQtypew*
VRRSSQSQtypewriter
LQWQSNSjtypin*
LQWQSNSjtyping
RSRVRQS_typog*
RSRVRQS_typographer
]ONSSSSPtypol*
]ONSSSSPtypology
O^RSSSSRtyre
TSYRSQS`tyres
HMQQRiSOu
^QRSRQSQugly
XRSSSQSPuke
TT]SSSSKukule*
TT]SSSSKukulele
SSSRSSSSullap*
SSSRSSSSullapool
SQSSSSSSultra*
SQSSSSSSultrawide
fPOVSPSDumbre*
bPQVSPSIumbrella
WSRSSSSNumbrellas
TRSSSSSRun
OSRYRRSWunabl*
OSRYRRSWunable
RWPSSSSQunann*
RWPSSSSQunannotated
RSSSSWSQunans*
RSSSSWSQunanswered
KSSSSXSRunapp*
KSSSSXSRunapproved
SSSRSTSOunask*
SSSRSTSOunasked
QQRSSYSNunava*
QQRSSYSNunavailable
ZSSSSSSRuncer*
ZSSSSSSRuncertainty
TXWNQJWRuncle
VQRPSSRcuncle >
PSRQSOSeuncle's
VQQPSNS\\uncle*
YQRRSRSJuncles
VRRSSNS]uncon*
WRRSSSSRunconscious
RRSSSNS]unconvincing
WPSSSSSSundel*
WPSSSSSSundelivered
\\LV]OQTQunder
VOOUQRSJunder a
RSNYSSSUunder his
\\WTMQZRLunder it
WORRSRSPunder me
[RMVRRSPunder my
]TQSSRRQunder that
DYX]VIPNunder the
KSZRSSSVunder two
UYJMNkQHunder*
SSSSSSSRunderfoot
SSRVSRSKunderhands
YROSSSSVunderlay
QSQRROS]underlined
P`QSSNSIunderneath
PYSRRPSSunderside
MMTPPMRkunderstand
RRRSSTSWunderstand >
IPRSScSOunderstands
ORRSSvRDunderstood
fSSPSPSJunderwater
XRSSSOSSunderwire
ZOL^RPSLunder~@me
M]RSSUSVundid
NONSRPSfundie*
NONSRPSfundies
VSRSUKSLundo
SSSSSSSWundon*
SSSSSSSWundone
S^SSSRRRundri*
S^SSSRRRundrilled
LeQSSSSIunfol*
LeQSSSSIunfolded
LSSSR^SPunhap*
LSSSR^SPunhappy
OSSSS[SCunhappy >
YQSSSSSTunhoo*
YQSSSSSTunhooked
QSTSSRVXuni
TRNGSRS`unico*
TRNGSRS`unicorns
NSOQSSS_unifo*
NSOQSSS_uniform
SRLVSSSSunins*
SRLVSSSSuninstalling
RSOQS_VHunion
SY`\\QLQCunit
PUSSSTSYunits
RWXSSRRIunive*
RSVSSRSSuniverse
SWUSSSRIuniversity
PRQRSSPaunles*
PRQRSSPaunless
YSQSSSSDunlit
SSVRSQSIunloa*
SSVSSQSPunloaded
SSSSSSSLunloading
TMQRS_SIunope*
TMQRS_SIunopened
RdSSQSSCunpac*
WSSSQSSPunpack
NdSSSSSFunpacked
MSQSSRS[unpic*
MSQSSRS[unpicked
ZSQSSQSOunplu*
ZSQSSQSOunplugged
OQPQSRShunrea*
NSSSSRSXunread
TQPQSRScunreal
VSSSSRSPunrec*
VSSSSRSPunrecognisable
NRRRSQSgunrel*
NRRRSQSgunrelated
TYSSSRSRunrol*
TYSSSRSRunrolled
RSSSSSSSunsca*
RSSSSSSSunscanned
WQMSSSSVunscr*
OSMSSSS\\unscrew
USSSSSSLunscrewing
[QSSSSSUunscrews
QSSSSUQPunsto*
QSSSSUQPunstocked
^K_TPQNNuntil
KPT]SPSQuntil i
NWSSRQRVuntil the
VRQSSXSCuntil you
MPT]SPSOuntil~@me
SSSSSSSOunuse*
SSSSSSSOunused
LUeORRSQunwra*
JVfOSRSQunwrapped
URSSRSSSunwrapping
SPRWRRS[up
[JTTPWMNup >
YRSaVKRBup a
SQTRSSSOup after
SRSSSSVRup again
OTZURSSGup all
aP]UQUSMup and
LPkRSSRYup at
SQMWRQ[Xup by
P]WRQMRGup for
LQPSSSShup from
YPF^PNSEup in
MVZQS\\PLup it
cPOPSSSEup like
_VQSSRSMup my
URO[QbRDup now
JSVHV]QSup on
URSSSQSHup one
KRIPS\\SZup since
XRRSSOZEup six
CQTRSRSjup that
YKYaVLSJup the
M^QMPPRJup to
VUQSSPRVup until
W\\MPSSSIup well
V\\P[YLRVup with
jRFLSSSEupdat*
[SFSSTSOupdate
bSSLSRSJupdated
SSSSSSSVuphil*
SSSSSSSVuphill
RSSSSSS[uphol*
RSSSSSS[upholstered
SSSSSSSRuploa*
SSSSSSSRupload
VYSSRRS\\upon
SSRSS\\SBupped
YPOUSRSKuprig*
YPOUSRSKupright
KR^TSQSTups
PSRSSUSjupset
T[QOTQSUupsid*
T[QOTQSUupside
T[QOTQSUupside down
NQQZRPSXupsta*
NQQZRPSXupstairs
PRP[SSSGupstairs window
SSSSSSSYupstr*
SSSSSSSYupstroke
STSSRNSQup~@looks
PTbRSMRSup~@me
YSRRSSSMup~@missing
VRSSSRVRup~@recommend
SSPSSRSUur
SRSSSSSTurine
SRYQSSS]urn
RR^RSSSMurn's
QO\\KQROZus
MOQTSRSSus >
YRSQSSSYus a
RSLRSRScus all
QQTPSSSXus and
RSSSSQSUus in
MRRRSQR[us on
N`TSTSSSusb
ONTSTXSSuse
_LSRSUSSuse >
_RPPROSKuse it
ISTWSXSRuse the
ZQVVYKPRused
R\\OSRSSOused >
NIQQUSSeused a
VPLQSRS^used it
_QPRQUSIused the
[QKQTPSZused to
\\ROSSRQPusefu*
\\ROSSRQPuseful
SKNQRaRWusele*
SKNQRaRWuseless
PUSSSSSRuser
iUQQSOR9uses
]SQSSPS;uses it
VSSOSSSWusher
YSRSSTTNusing
QR\\QSSSOusps
TSRRSQSYusual
SSRSSPSZusual*
SSRSSPSZusually
SSSSSQS^utah
PTGaQQSQute
VSSSSSSSutili*
VSSSSSSSutility
YRRSSRSQutter
OSSSS\\SRv
TRSRSSSSv0
GSRSSSS\\va
XRRRSSSSvaal
RVSSSSSPvac
QQQSSRS_vacan*
QQQSSRS_vacant
JS\\SSRSZvacat*
JS\\SSRSZvacation
SSRSSSSTvacuu*
SSRSSSSTvacuum
SQLSSSSevalen*
SQLSSSSevalentine's
XSQSSSRRvaler*
XSQSSSRRvalerian
SPSSRWSUvalid
RQRSSYSTvalle*
RQRSSYSTvalley
ZSQRSRS[valor*
ZSQRSRS[valorant
QRRSS]SSvalue
ORQSSWSZvalue*
ORQSSWSZvalued
]KRRRVSIvalve
TSSSSRSUvalve*
TSSSSRSUvalves
ENX^RHRRvan
PR`MSPSQvan >
SRTSSRSWvan and
XRWNSSSSvan has
MSWQSSSPvan on
TRWNSSSPvan was
URXKRSSVvan's
SRRRSSSSvanco*
SRRRSSSSvancouver
\\RSSSSSRvanil*
\\RSSSSSRvanilla
HQ`RSQROvanis*
HQ`RSQROvanished
SRUSSRSSvanished >
PN]SRSROvans
SSRSSSSSvarie*
SSRSSSSSvariety
QSSRSSSSvarni*
QSSRSSSSvarnish
SSSSSSSQvarsi*
SSSSSSSQvarsity
RRRSUWSRvase
SNQOS\\SQvat
SSRSS\\SNvat receipt
KRSSSSS`vauxh*
KRSSSSS`vauxhall
SSSSSRSZveg
TSSRSSSKvegas
KPSSRRSgveget*
KPSSRRSgvegetable
OSQqSSSJveil
XSRSRUSMvelcr*
XSRSRUSMvelcro
SSSSSSSQvelli*
SSSSSSSQvellies
SSNSSSRYvelod*
SSNSSSRYvelodrome
TPSSRSSWvelve*
TPSSRSSWvelvet
PQSSSXSSvendo*
PQSSSXSSvendor
ZRSRRSSRvenee*
ZRSRRSSRveneer
SSSSSSTQvenic*
SSSSSSTQvenice
KaSSSQSXvent
SKOSSQSUvents
MTSSSOSbvera
VSVOSQSZveran*
XSVOSSSXverandah
PSSRSQSaverandah's
RPRRSSS[verge*
RPRRSSS[verger
VSSSSSSSvermo*
VSSSSSSSvermont
TSPSSSSUverna
NWRSSSSPverse
NPfSSRPZverse*
NPfSSRPZverses
[JTRLSQTvery
[OTSSSSNvery clear
P\\TTTLRGvery good
VSSQSQSPvery kind
TYPWOTSOvery nice
VSRUSQSUvery polite
RSPSSSXNvery same
OURRSQSUvery well
PRP\\SUSQvery~@honesty
TYPWOTSOvery~@looks
K\\TTTNRFvery~@recommend
LR`PRKSRvery~@sense
\\QRRSRSJvest
RSSSSSSRvesti*
RSSSSSSRvestibule
gQMSSSSKvestr*
gQMSSSSKvestry
[RSSSRRPvet
SQSSSSVTvet's
SSRSSRSWveter*
SSRSSRSWveterans
SSTSSQSKvia
OSSRSSSSvibes
TSRSSSSQvibra*
TSRSSSSQvibrates
VNSSSSSNvic
MPVPRQS^vicar
SSQRSSSSvice
SSSRSSS[vid
RPP\\RYRKvideo
IVRdSMSfvideo >
PNRQSXSTvideo of
MPSPSYSQvideo then
TR_QSNSNvienn*
TR_QSNSNvienna
VS^RSPSQvienna >
XPE^SSSLview
HSSSSUS_views
USRRSSSRvilla
UQM[QPSWvilla*
TQN[QPSSvillage
QSQaSRSLvillage >
TSRSSSSVvillain
QShSSQSMvilni*
QShSSQSMvilnius
UUSSSSSKvin
_QRQQRROvineg*
]QRRQRROvinegar
USSSSSSSvinegary
K\\QSSRSRvinta*
K\\QSSRSRvintage
N]QSRRSXvinyl
[SRRSSSLviola
eWPRSRSIviole*
eWPRSRSIviolet
VWSSSSSIvioli*
VWSSSSSIviolin
LSSSSSSbvirtu*
LSSSSSSbvirtue
TSNSSSSPvirus
SSSOSSSLvis
NS[SSSSWvisa
YSSSSSSLvise
JMSRSkSRvisib*
JMSRSkSRvisible
ZSSRSNSNvisio*
ZSSRSNSNvision
USWSSRRQvisit
aQVRSKRCvisit*
VRSRSSSQvisiting
QYMSSSSYvisitor
aK\\SSKR?visitors
XRSSSSSRvisor
RXRTSSSUvitam*
RXRTSSSUvitamins
<RQSSlSLvival*
<RQSSlSLvivaldi
NRRSSeSRvivaldi >
VSSSSSSQvms
QRSSSXSQvnl
SSSSSSSQvodaf*
SSSSSSSQvodafone
[OVMSLS^voice
XRNPROSBvoice >
XSRRSSSQvoice of
MRRSSYSOvoice*
PRSSSXSRvoicemail
PSRSSTSPvoices
PMSSSWSSvoice~@reply
MSRRR_SUvoid
RSSSSVSQvoide*
RSSSSVSQvoided
SKPSSRS^vol
_NSRRQSRvolca*
_NSRRQSRvolcano
WNRSRRSTvolcano >
SSSSSSSHvolle*
SSSSSSSHvolley
^XORRJSSvolum*
\\VORSMSTvolume
VUSSRPSSvolume's
DRP`SRSVvolun*
RSPSSRS\\volunteer
ERSaSSSMvolunteering
TRSSSXSNvolvo
SSRSSSSSvoted
SSSRSSSRvouch
KQSSSYRUvouch*
KQSSSYRUvoucher
WR\\OSRSTvows
RSRUSSSQw
LSSSSQVSwa
PYSSQSSRwad
NPSXSSSWwaded
YSSOSSSQwadin*
YSSOSSSQwading
SYJRRQRawaffl*
TZOSRRSMwaffle
QSNRSRRgwaffles
SSSSSSSRwag
VSQXSPSSwagga
USSSSSSPwagon
SSSRSSSSwags
SSSSSSSXwaili*
SSSSSSSXwailing
WSSXSRSLwaist
S[QSSRSOwaist*
S[QSSRSOwaistcoat
JSTQRYSWwait
HQTRSZRiwait >
QRNTSPSZwait for
XRZSSQSIwait till
XQSTROVNwaite*
FTWYRQV[waited
SQRSSXSJwaited >
PS]RSSSNwaited for
NQNRSQRdwaited in
LSNYSTSXwaited while
cPOOSQRDwaiter
USSRSRSPwaiter at
VSSRSSSUwaiters
PT^ORSPOwaiti*
KS`SSSSQwaitin
YTPORSPQwaiting
TRZSSRSOwaiting >
RSUSSVSIwaiting for
NUOQSZSIwaiting on
KS`SSSSOwaitn*
KS`SSSSOwaitng
WSRSSSSRwaitr*
WSRSSSSRwaitress
OSVYSQSZwaits
\\RTTRWRFwake
UWPQSSSSwakes
YROSSSSVwakin*
YROSSSSVwaking
WQOORPSjwales
^PYSRORVwalk
SRRURPSQwalk >
NR]RSSRNwalka*
NR^SSSRNwalkabout
SSRRSSSSwalkaround
VYT]POQSwalke*
TZW\\PPRSwalked
j`JMSPS;walked >
RSQSSSSQwalked in
JOQXSNS`walked it
`RZWRQSKwalked to
HQM]SRS_walked up
USOSSQRSwalker
RQXPPOWTwalki*
TSSRSSSPwalkie
TSSRSSSPwalkie talkies
QQXQPOWWwalking
GQkSSRTVwalking >
^RQPSRSSwalking on
KVNRSQS^walks
SSSbSKSSwalkw*
SSSbSKSSwalkway
VQK_PNQOwall
PTOVRSRQwall >
QZRRURSOwallp*
QZRRURSOwallpaper
PWSSSSSMwally
L_SRSRSIwalnu*
L_SRSRSIwalnut
PRRSSTScwalte*
PRRSSTScwalter
VSSSSQSRwaltz
RSSSSSS]waltz*
RSSSSSS]waltzes
PSRRSYSQwan
USSSSSSQwand'*
USSSSSSQwand's
URTPSRSMwande*
SSTRSRSMwandered
TSSQSSSSwanders
PSSTSSSTwange*
PSSTSSSTwanged
LP^RScR`wanke*
LP^RScR`wankers
KVHPP\\NYwant
WRPSSNSTwant >
XPSSSVSNwant a
YQMRSZSIwant it
VSSSSYSMwant me
NSZSSRSWwant of
RSSSSURLwant the
V[MSRHSVwant to
UNSPRV\\Vwante*
UNSPRV\\Vwanted
QRSSSSXVwanted >
POObSVQQwanted a
USWSSSSPwanted and
LSYSSSSNwanted for
SSWOSSPlwanted it
QTSQS\\Q[wanted me
SRPTSWR[wanted my
LQXHSQQbwanted the
[XORSaNJwanted to
PSSSSbQVwanti*
PSSSSbQVwanting
VDEIWSPjwants
JSRQXSSSwants a
XJLSSSSUwants my
^MROSQSSwants one
USRSRXSLwants the
PVRRRVRRwants to
XJLSSSRUwants~@me
XSQRSXRZwant~@me
YUSQ_QSOwar
ZROQ[SS@war >
VSRSSRSMward
R`XQQUSMwardr*
R`XQQUSMwardrobe
MONSSWSUwardrobe >
LSMVSXSOwareh*
MSPVSVSQwarehouse
RSOSSUSRwarehouse's
\\UQVSURIwarm
VSSSSRSUwarm >
KZYXSRSUwarm as
WSPUSSRXwarm for
VQSSSSSSwarme*
VQSSSSSSwarmer's
ZSSRRUSUwarms
YPOSSWSVwarmt*
YPOSSWSVwarmth
WRQSSSSOwarn
PSPRSWTOwarne*
PSPRSWTOwarned
SPRSRTSQwarni*
SPRSRTSQwarning
QQRTRRSYwarning >
USSQSSSOwarp
XSSSSQSPwarpe*
XSSSSQSPwarped
BOIORyRJwarra*
DOIPRsRQwarranty
RRSSRVSOwarranty is
QSSSSXSLwarranty's
RR`RSRSLwarri*
RR`RSRSLwarrington
OSSSSTSQwars
RWRSSSSRwary
A]YYUUNYwas
QOSQRRYSwas 00
GMXORHS\\was >
IXYLWXUZwas a
JV^QOPS_was all
HaNQQPTSwas already
bRZSSNRGwas always
PROPRV`Qwas an
SMPR]SRUwas another
NPSNSZSLwas asked
VPPRSTSNwas asleep
^X\\ZRPRRwas at
QSSSSTSQwas back
SSQPSUSdwas before
LSMSSSS^was behind
N^NOSVSNwas being
ORVSSWSOwas bought
NQdNSVSJwas brought
RRESRQSuwas coming
PPSRRPSZwas dead
dOQQSSS?was doing
MQSR^QSUwas done
PPcNSPRIwas due
SLXQSXS`was ever
gQSPSRS>was finished
6HgLPWMlwas for
dSNPXUSDwas from
RRoYSGPEwas given
NU<N__STwas going
RSXSRTRPwas having
SSSRSQS\\was here
OR\\RSNS_was home
XRSOSYSHwas i
FVb^HLOSwas in
NUSQRNRfwas it
TTPRVTSQwas just
\\RSVSOSRwas kind
HWTXSUSFwas left
cQRSQQSIwas like
MQSSSMYZwas looking
UUSRRTSNwas loose
IRPNSRSbwas lovely
KG_TRORYwas meant
T]JQQWSMwas missing
`OQRSSULwas more
SOSQVZRPwas my
HX\\RSRSYwas never
NRSWSPS\\was nice
MSYSSSSPwas no
f@SLRUSTwas not
VRRSRPSSwas nothing
W[UQRSRSwas off
VJ\\VYPOVwas on
SPRSSRS`was one
QWPYSRSRwas only
O_KROUSdwas open
RQXRSSSRwas ordered
QRSUSZS<was out
RPbISUSXwas over
SLQRSR^Gwas paying
N\\KSS^SGwas printed
OO]NSYRWwas promised
G\\OSV]SJwas put
QQOVSRRSwas raining
PQRWSSS`was raised
JP_WSJRYwas right
[SPTSRSRwas sat
SQUQSQSVwas saturday
RTROS[SJwas sent
P\\VPTSSPwas sitting
L[SRTTSQwas snapped
RTOPSRS`was so
[VRRRNSIwas sold
SPH]SSRWwas standing
XQ]RSQRLwas still
[NMQSOSVwas supposed
XQPRRWSXwas that
MLZGYSQgwas the
LIN[SSSawas there
QR`QSRSCwas three
BM{KPMQVwas to
SKSOR]QHwas told
RSLKSSSawas tuesday
^PSQSQS^was two
NUG]SRRVwas under
\\VSSNNPQwas up
XSQPSVSZwas very
PRZWSRSZwas with
YXRRSLSQwas written
`SHMQQRXwash
TPQQRQSTwash >
SSSSSRSQwasha*
SSSSSRSQwashable
TSRPSSSSwashb*
TSRPSSSSwashboard
_PUSTOSKwashe*
MO[SUUSWwashed
USRSWUS[washed it
VPTSQSSUwashed out
S[QSRRVEwasher
WRSSSSSRwasher's
QUSSSSSQwashers
aLOTROQWwashes
OSSRSRSYwashes >
ZNRRSSRRwashes well
YQXRSMSRwashi*
ZQURSMSMwashing
XQQSSPS[washing line
OR_RSRSHwashing up
RSVSSSSWwashington
DX[VUWWZwasn'*
DX[VUWWZwasn't
MMVgSTSWwasn't >
V_RSQRSRwasn't in
SaaJSQR,wasn't me
RRYMSWVJwasn't the
NRhRQRSPwasnt
RMlRORSNwasp
ZSURRRRSwaste
LZXPSRSNwas~@damage
OOH\\RSRiwas~@day
QPS\\SNSGwas~@honesty
ObSNQTROwas~@late
DRQRSTSawas~@looks
VNQMVaRCwas~@me
QUKYTQSZwas~@missing
PRmSSRROwas~@month
XNQRY[SNwas~@new
c?XLQRSQwas~@not
NOONQR`dwas~@number
ZK_QWLR[was~@ordered
ZNLROSScwas~@pack
WPROTSSJwas~@recommend
QSSSSTSQwas~@refund
SKSHR_QBwas~@reply
TSNSS\\R\\was~@seller
[RQTTYSPwas~@sense
QSQTSYTSwas~@sent
RWSQRQSUwas~@staff
OWSPTTSWwas~@use
PSRPSWSIwas~@used
ITSSS_SQwas~@works
RKNR][RTwas~@wrong
\\RRSSRSOwat
RYmOOLRIwatch
_LVUQO\\Mwatch*
QNL[RYTPwatched
MSOYSSSQwatched him
NSMYROTWwatched it
gRNURQSAwatched the
hSRRSJRPwatches
NR_NSR[Jwatching
QRQSSSS[watchmaker
dR[LPNQJwater
SWXSQOSEwater >
TSSSSRSRwater and
XVSSSSSIwater bottle
PXSSSRSQwater with
hOSJQNRNwater*
WRSSSSRRwaterbed
\\RSRQSSJwatercolour
ORTRSRSTwatered
SSSSSRS\\watermelon
SSSSSRSPwatermelons
\\QTMRQSRwaterproof
USSSSSSNwaters
TSRQSSSWwaterworks
]PSSSRSNwatta*
]PSSSRSNwattage
TSSSSPSRwatts
TO`dQMSNwave
LRMdRRSPwave >
GRL]RJScwaved
QSNUSRS]waved at
NS`PSRSlwaves
RSRSSSS]wavin*
RSRSSSS]waving
MUWRYRSWwax
SSSSRSSSwaxed
XITLVXRXway
PRSPRUSTway >
RSPQSUQZway home
UPZRSMSJway of
RSQUSSSXway out
SUSRRUSVway round
XRLQSWSVway to
HPQSWSSNway up
?RZRRRSrwayne
YTRTSQSKways
NU_JJMPdwe
`VZRMQSCwe all
>TPSS]PXwe are
JSNSSSSLwe ate
NSNSSVSZwe buried
JUSSSSSSwe could
PV\\RSKR[we did
LRL[SRSYwe do
QSISRSSbwe don't
ORWQSRS]we flew
NRPZSSSMwe found
FVPOSMSbwe got
UMXRRLS^we had
WXZPRIRNwe have
NRRSTSSZwe know
iXNRSTSQwe looked
[QBSSUSawe lost
PSK\\SPSRwe missed
OSESSSS_we moved
WWNRSOSWwe put
URMRSSSYwe sat
TSRSSQSTwe tried
\\RVRRRSXwe used
NROPSPSbwe went
YLKQUXUUwe were
OZQSS[SOwe will
C\\VMQLQgwe'd
NQQPSRS[we'd a
PXOSSTSVwe'd been
QVSSSSS`we'd the
LS`QSMS>we'll
@M\\]SRPhwe're
\\RVORSSSwe're a
bSVRSPSLwe're on
MS[RSOSIwe're sorry
MS[RSOSIwe're~@honesty
XFMJOHO|we've
^SPYSSSEwe've a
KRWKS`SKwe've been
WROSSQQRwe've got
LM\\TSSSXwe've had
WROSSQQRwe've~@arrive
fKLRSNRQweak
RSSSSSS[weakn*
RSSSSSS[weakness
GRQTSQSvwean
NRRSSSSaweane*
NRRSSSSaweaned
SSSSSSSPweans
Y[MOSRSOwear
XRSQSSRRwear it
[WP[SORSweari*
[WP[SORSwearing
`TZRSRROwearing the
QXRSSMSWwears
NPZOQUSTweath*
NPZOQUSTweather
WR[SSPSLweather >
RSYMS]SIweather in
XRQSSSSRweavi*
XRQSSSSRweaving
RQPSSSS]weavo*
RQPSSSS]weavon
NSSSSSSSweb
VSSSSSRQwebca*
VSSSSSRQwebcam
SSSSSUSRwebsh*
SSSSSUSRwebshop
NRVRSWSUwebsi*
NRVRSWSUwebsite
QSTSSTSOwebsite >
UXT_QKQZweddi*
\\PK`RPRFwedding
]PKMSPS]wedding >
KZ\\RRNSgweddings
MSSSSSSYwedge
\\SOTSQSIwedge*
\\SOTSQSIwedged
JThYRPRQwedne*
MUNZRLRZwednesday
QRQNSOR]wednesday >
ZSSVSRSLwednesday and
PSLTSLUXwednesday i
PQmSSQS;wednesdays
PR|LSKSPweds
gOJSOFPIwee
XQSSLSSOwee bag
XSSSSQSOwee bit
KRShSESTwee man
MROSSSShwee one
^VPRSRRPweed
aQQRSPSOweeds
VHbKONWOweek
HQKOPZRYweek >
QRdTSHTOweek after
MSKVSRS^week and
ZW^RSPSPweek before
PPYQSXS]week in
RTKSS^XOweek later
TSMRSQSZweek of
`SQQSPSPweek on
LSSZSPSUweek past
RSSSSQO\\week'*
RSSSSQO\\week's
QSSSSYSSweekd*
QSSSSYSSweekday
]RZPRXSIweeke*
NRYRRZSKweekend
VSRRSVSIweekend >
bSSQSQSQweekends
XPTSSRSUweekl*
XPTSSRSUweekly
FK~DQQNGweeks
PPSSRMSZweeks >
IQ]SSYSLweeks and
VSXMSRSVweeks behind
CR^STRSLweeks for
QWRSSQSUweeks i
dRMSSRPZweeks in
PSNSSeSGweeks of
KQDRSSSoweeks on
^S\\QTJSJweeks to
YQSRSQSQweep
KUQRSSS`weepe*
KUQRSSS`weepers
B^YSSSSSweepi*
B^YSSSSSweeping
SSSSSSSRweeps
WSSRSSSXweetb*
WSSRSSSXweetbix
NoQRRRSPweevi*
NoQRRRSPweevils
UVRRNSSLwee~@pack
SYJVSRSSwee~@part
VRR]SESQwee~@staff
IRRRSLKbweigh
_LMPPL]Mweigh*
VSSSSRTQweighed
XSSSSQSRweighing
MNNRSI]Xweighs
RTWQQYRZweight
@]ZRRQSdweight >
\\QSRRSSFweighted
URNSSSSRweighty
Q]SQSQSOwelco*
Q]SQSQSOwelcome
WSSQSSSOwelds
[TUMVSK^well
PKPIPTPawell >
]QKSYOSZwell and
SUSRSSSXwell enough
OVOSSZSUwell i
]SSTRSSDwell in
WRP]SSSMwell on
TQONSRSYwell the
VSOTSOSPwell to
JOVRRRS`welli*
SQYSSSSSwellie
MSSRSSSTwellies
PQQSRSS_wellington
RSSSSSSSwells
NVKRSZSQwell~@me
RURSSPSYwell~@part
U\\SSSNSQwelsh
RSUSSSSUwembl*
RSUSSSSUwembley
SPUSSSSZwende*
SPUSSSSZwendell
LO_NNSZawent
]KXSSNR:went >
KPQVRO[Lwent and
PSZQSRSSwent as
IQRTSLS_went back
IS_RSPSJwent by
PSSVSSSUwent cold
^VGTSRUKwent down
USNRSSSYwent from
OOVRSSSYwent home
NSWRS[S_went in
VT\\FQMSbwent on
URJJSMPnwent out
MWROQWTbwent through
TQ\\YPOQ@went to
]TLQSO\\Mwent up
URRVSRRNwent with
IQRTSLS_went~@refund
K`SVSUSGwent~@sense
NRPORPSowept
NRNQRPSlwept >
D_]MTMN_were
UPEQSWSZwere >
WWUTRTQPwere a
ONQ]SXSTwere all
XRPRSVTWwere at
OSYSSRSKwere back
KOUNSSS\\were coming
RRXSSQSQwere due
HYhRSTSOwere for
NSQSRSSSwere going
GRVUQSTbwere in
SNZRSRUZwere on
`MTPSQSiwere the
OQ_RSOS\\were to
HZQ^SSZSweren't
LYOQSP[Pweren't in
HZQ^SSZSweren*
RXKRS]SLwere~@honesty
HTPSSVVbwere~@late
LOTSSSSTwere~@ordered
OSYSSRSKwere~@refund
LRTQSSSZwest
USQSSSSPweste*
USSSSSSQwestern
SSRSSSSRwesterns
gOHYOERQwet
MYQOSQS^wet >
RSSYSVSWwet and
USRRSSSRwet dog
S]QSSLSOwetin
QR[SRSSPwetsu*
QR[SRSSPwetsuit
SSTSSPSSwetwa*
SSTSSPSSwetwang
USRRSSSRwet~@animal
\\OYPWTSMwhale
RV]SSPOQwhale*
RV]SSPOQwhales
TMTOG[WVwhat
GQePSfUCwhat >
bNNNMFSiwhat a
OTLYSVSRwhat came
LSTSXPSawhat else
SVSSSQSNwhat happens
LRdWSYSEwhat he
G^GPQZUQwhat i
WVQZSPQWwhat i'd
XNPRSQSWwhat i'm
YVXRSLRKwhat i've
dFNPRNRTwhat it
QSNSSNScwhat more
SRSQSPVJwhat my
KTPORRZ@what the
QS\\RRCWLwhat they
TOMWSVSMwhat time
R]PPPQSTwhat was
SW`NSRSIwhat we
PQRRSPRUwhat you
Kf]QTJSMwhat'*
SSQSSSSUwhat'll
Kf^QTJSKwhat's
UL[TRNQTwhate*
ZPPTRNQNwhatever
GQRNSRS|whatever >
NO^SSSSYwhatever's
OQM`SRSQwhats*
OQM`SRSQwhatsoever
OTLYSVSRwhat~@arrive
V`TOPKT?what~@me
SQ[PROWFwhat~@seller
PZSSSSSQwheat
TSSSSSSMwheat*
TSSSSSSMwheatish
XKNYRRR^wheel
SSPYSRSLwheel of
SSRSSRSSwheel's
UKS]LMRTwheel*
_SSTMSSTwheelbarrow
RQK_STSJwheelchair
LSSUSSS\\wheeled
MRSUSRSQwheelie
PSSTSSSQwheelie bin
PSSTSSSQwheelie~@place
VN]KSMSVwheels
QXRPSSSYwheels >
]IUIK[UBwhen
PSPSSTSSwhen a
VSRSSQSOwhen anyone
IRWOSPRPwhen he
ZWVXPTSMwhen i
FUVQSSXNwhen i'd
USSRSPSSwhen i'm
WULTQSVQwhen it
eQQRSOQRwhen it's
TSLSSVSNwhen my
GPMNSWShwhen she
PRSURGSewhen the
TN_RSQSSwhen they
KRZSSSSYwhen we
oOIPRKROwhen you
URVSSQSSwhene*
URVSSQSSwhenever
HXXTPVYJwhen~@me
ZNZQSPRIwhen~@seller
USURSQSKwhen~@staff
IQ]UMNNOwhere
OReVSQRLwhere >
SWPRRRS[where a
QQQWSSSNwhere he
XLJ[SUTXwhere i
LZVOSUSWwhere i'd
SPeSSTSBwhere is
PPcUSTQOwhere it
QRP[SVRMwhere it's
P]VORRSJwhere my
MTJSSSSQwhere she
NSRORMRXwhere the
SWVRQQTMwhere they
LRQRS\\STwhere to
jQKRTOSJwhere you
GRRSSSSVwhere your
KcTRSKSRwhere's
KeMRSOS]where's the
AbiQRKRKwhere*
KSgSSSSRwheres
QRSRSSSMwherever
T\\NTRUTIwhere~@me
SWURQPTLwhere~@seller
\\UPTSRSSwhere~@staff
[PRNSRSRwheth*
[PRNSRSRwhether
PRLSSXSPwhether i
RSUSSPSVwhether the
[QIQSWSKwhether~@me
VSSRSSSLwhey
URWROSPMwhich
PPZQSZSAwhich >
WSSSSSSLwhich at
VWYVSMSJwhich for
HPTSSRW[which has
FRSZS[RSwhich i
OLQ^SOQ]which i'd
XSOSURTRwhich in
VSPWTIPRwhich is
aSQQSRRMwhich my
TSRSSRSSwhich nobody
SR`XSQSMwhich the
ZUHRSSRUwhich was
ESoRSBSBwhich~@day
MJKbSROTwhich~@me
`SKRSYSGwhich~@not
R[PSPXSOwhich~@seller
TSRSSRSSwhich~@staff
SLYQQS[Mwhile
MRUSSRSXwhile he
SQMRSWXGwhile i
ZSORSTWOwhile it
TRQQSSSLwhile my
QVVTRRSWwhile the
OOPTSWX5while~@me
SSSSSSSWwhine
\\SSSSSSRwhine*
\\SSSSSSRwhined
VPSSSYSPwhini*
VPSSSYSPwhining
HWRKUXSbwhipp*
HWRKUXSbwhippet
SXSSSSSSwhirr*
SXSSSSSSwhirrs
SSSSSSSQwhisk
QTUSSSSRwhisk*
LUUSSSSSwhiskey
XRSSSSSRwhisky
gQPSLNRWwhisp*
QRQSSRSVwhisper
YSRSSPSVwhispering
cRSSLRSQwhispers
fRMORNQXwhist*
YUPRSRQXwhistle
QVRSSSRJwhistle >
URQQSSSJwhistled
^QSRSRRPwhistles
SSSSSQS_whistling
^RRSSSROwhitb*
^RRSSSROwhitby
Q_KcMUPWwhite
JiPKROSVwhite >
ORR\\SVSWwhite and
]REYSRSMwhite*
USRRSSSQwhiteboard
RSGZSRSUwhitehorse
\\SSSSSSNwhitelist
SRRSSSSSwhites
VQSSSSSLwhitl*
VQSSSSSLwhitley
MQTSS[SSwhits*
MQTSS[SSwhitsun
NQSSS\\SRwhitsun >
PTSSSRS[whitt*
RRWSSQSTwhittled
QUOSSTSZwhittling
RFS\\NUNWwho
CRqNSNRcwho >
OSQUSEWXwho are
TRPZSOSPwho brought
HRQSSYSRwho can't
RRYVSQROwho do
KSRSS[Sgwho does
TRUPSSSHwho gets
TSNPSZSLwho had
MTTVSYSSwho has
ORJZUUS^who is
RSSSSUTRwho runs
VSRTSMSBwho said
QSRRS[SUwho sold
OTRRSTSRwho thinks
PSRWSTSLwho told
eRRTSPSDwho was
UQSQSSSOwho wrote
IRP`SYSSwho'd
FMRNOhR`who's
ONWL_QNXwhoev*
OPXJ_SNVwhoever
ZSRSQQSMwhoever designed
ZSSSSPSSwhoever wrote
QXMSSSSWwhoever you
RRSSSSSWwhoever'd
SQRUSQRRwhoever's
GRSSYSSTwhoever~@pack
XRSSSXSSwhoever~@reply
LaJPRUNcwhole
ULSQSWSVwhole family
gRPRSPSPwhole house
fO\\QROR;whole of
KS\\SSPSVwhole season
OS[TSQSQwhole street
]ONQSQSUwhole thing
SWQSSRSSwhole~@day
SSUSTSSQwhole~@family
QUSQSPSUwhole~@parcel
[NSSSRSJwhole~@part
KVWRVQSkwhole~@place
WPQQSdS=whole~@reply
RRVSSdS?whom
PUTPRqUGwhose
DRZQSLZgwhose hands
DRZQSLZgwhose~@part
^RPSSPSIwho~@late
WYIKQ`S[who~@not
ZRQRS[RVwho~@ordered
OUQTSTSGwho~@reply
KSSSS]RIwho~@works
UPGZS_QMwhy
XSPSRVSOwhy >
OQOSSQRXwhy i
OQOSSQRXwhy~@me
WRQSSTSRwi
WRRSSRSNwick
gQPSSRRMwicke*
gQPSSRRMwicked
USRRSSS[wickl*
USRRSSS[wicklow
WQPVRQSZwide
SSRRSSSTwide and
LS[QSRS_widow
NPZRSRR^width
WUE[SNVSwife
TRKUSRSKwife >
RUSSSSSLwife and
PSRVSRSPwife says
YUSSSSSFwife thinks
XSS\\SOSDwife to
SQTNUVSTwife'*
SQTNUVSTwife's
FSUPVSS^wife's~@family
_RPRSRSDwifi
]RRQSNSKwig
aNURRSSQwiggl*
aNQSSSSQwiggled
SSWRRSSSwiggly
PPQYSLSYwild
RQSSSRUOwildf*
RQSSSRUOwildfire
MTNWQ]QWwill
MUC`SNShwill >
LR\\RUQSSwill be
STQSSXSRwill give
VQOPSaSEwill not
WRZRSOSHwill say
QRRSSSSewill'*
QRRSSSSewill's
XRORSUSSwilli*
[RORSSSZwilliam
OSSSSUSKwillingness
VQOPSaSEwill~@not
RVOMRQSYwin
WPSSSRSYwin >
[TRSSRRNwinch
bOQKQOTQwind
RSWQRQRLwind >
SSPPSSSVwind chime
eNSSSPSRwindb*
eNSSSPSRwindbreak
YSSSSRSMwindf*
YSSSSRSMwindfalls
PSYSSSSNwindm*
PSYSSSSNwindmill
MXRXQLSQwindo*
QN_\\QPPMwindow
ZRHYTbQ9window >
SUURRLSWwindow and
ZRMRSSSWwindow for
SRRWSRSRwindow i
NRb]SRSDwindow with
O^LNSSSVwindows
Q^SRSSSNwindows >
RRMTSPVTwindowsill
TROZWPSUwindow~@me
RSRSSQSSwinds*
RSRSSQSSwindscreen
SSSSSSSOwindy
[OOPQURQwine
]QQRSRSUwine >
TTSRTSSNwing
XTQSSRSQwings
QSSSSYSQwink
OSSRSSSXwinke*
OSSRSSSXwinked
FXTSSSS_winki*
FXTSSSS_winking
RRSPSSS`winne*
RRSPSSS`winner
NOVQRSRbwinni*
OSZSSSSRwinning
SPOQRSRcwinnipeg
TQRQRTSWwinnipeg >
KSOSSRSXwins
VN^MRVOSwinte*
GL`NRWPYwinter
ORLSR]Q]winter >
YSSSSRSWwinter's
[VQSSSRIwinters
]TRRQRSDwipe
POR]SSSJwiped
POR]SSSJwiped his
VRSSSRSSwiper
WSRQRQSMwiper*
WSRQRQSMwipers
SSSSSRSSwipes
XSSSSSRMwipin*
XSSSSSRMwiping
UWQQSRS`wire
OTSRSSSTwire >
QRSSSSSRwired
XPKSSSSSwirel*
XPKSSSSSwireless
XSSQRRSQwirin*
XSSQRRSQwiring
WSSSSSSNwiry
R[SSSSSNwise
SQSTSRSXwiser
cOTVXORHwish
PSRSYSSEwish to
NSRWR`SNwishe*
OSRWS`SJwished
PSS^SMSOwished me
PSS^SMSOwished~@me
SSRSSSSUwishes
WQ^RSMSSwitch*
WQ^RSMSSwitchcraft
MSTQ^SVTwith
_TMOQ[SZwith >
MRSXVYKTwith a
EVQVPSShwith an
HURSRQSdwith arthritis
YRYTSQSFwith both
gSJRSSPMwith forty
WURRRQSKwith four
]QWQUPSDwith her
`SPKSRSKwith him
PT_LOMS]with his
KXRSQXSRwith holes
cSHXNVRNwith it
QQOSWQS\\with its
\\MUYRRSNwith me
PS\\PRPSUwith more
R_LZPWPYwith my
_RRPUTSGwith no
JP[SNQSRwith nothing
R]UcOSRTwith one
MR`PSRSRwith our
RURWRTSKwith some
NNRRSRSUwith somebody
TVSQTRSWwith string
_RUSS[SHwith that
YNRVVSXJwith the
OWLRSTRVwith their
USQSR^SCwith them
ZSRSTSSIwith these
fOPPROQAwith this
KWHRRSS\\with three
VQPVSNRWwith two
QQUSSTSNwith us
OZZSSSSQwith wheels
\\ORSSRSSwith your
P\\TURRRKwithd*
Q\\SRRRRLwithdrawn
RSTVSSSSwithdrew
TSPQSSSRwithh*
TSPQSSSRwithholding
OPRQR`SLwithi*
OPRQR`SLwithin
WSQSRTSSwithin a
MRXMSYSRwithin the
[IWUSWOIwitho*
[IWUSWOIwithout
TUTRSTSMwithout >
PPSWTZSUwithout a
OSPUSQSRwithout asking
XSTRRQSPwithout being
NPOLS`RXwithout it
MbUQSTSMwithout me
URVSSSSQwithout one
XSSSWRSVwithout so
SSQXQQSRwithout stopping
TRQRSRSYwithout the
OSVSSRSUwithout them
SX]]OTP?with~@me
TRSSSRSdwith~@missing
TOZPQRRHwith~@not
TRSRYNSYwith~@pack
URYRSPYWwith~@part
TRNQSSSSwith~@recommend
QWJRR_RFwith~@seller
MSNSTSSRwith~@sense
NMTQSRSVwith~@staff
WMSSSPSFwith~@wrong
QQHZSRS^witne*
SQTRSRSWwitness
QSG[SSSZwitnesses
QRSSSSSYwives
RSXSSSSOwks
RS^SSSSOwo
fROQSSRGwobbl*
\\QQSSSSIwobble
XSRSRPSVwobbles
VSRSSQSZwobbles when
XSSRSRSRwobbling
STSSSWSPwobbly
]SSSSPSUwok
VVOWSQREwoke
]POMSUSIwoke up
NYSSSRSOwolf
PSUSSRRTwolve*
PSUSSRRTwolverhampton
PQTUPQTSwoman
PRPSSbSRwoman called
QSXQSRSRwoman on
SRSSSSSSwoman's
SRSSSSSSwoman*
iMQPRRSTwomen
SSSRSVSRwomen's
RcMQSURKwomen*
RcMRSRRMwomens
`NOQQHRcwon
YNVRRPSMwon >
YKBPQXQawon't
SSPRSRSUwon't hold
QRSQWJRhwonde*
UTKRXLS_wonder
RSRSSSS^wondered
VQKRRRSVwonderful
MSeSSRSOwondering
SRSSSSSOwonky
[R_QS^ROwont
YSQYTOSRwood
[RSRRRSZwood >
USSSSSSYwood'*
USSSSSSYwood's
\\SOPSRSVwoode*
\\SOPSRSVwooden
RSQVSSSXwoodp*
RSQVSSSXwoodpile
QSPSSSSVwoods
\\PXRRSRSwool
SSSSSSSLwooli*
SSSSSSSLwoolies
OKVYSaQMword
POWWRWSLword >
KSNSSdQTword for
GTSSVYSSword from
[SRVSMSJword i
HOGJOmOSwords
MPPQQfRQwords >
OQOSS[SIwords to
SSSUSPSQword~@me
CUZPSOSZwore
SXRQSSSWwore it
?TbTV\\RLwork
KR`UShRgwork >
RPOQSTSWworke*
RPOQSTSWworked
RTXQQ`RPworki*
RTXQQ`RPworking
MSXSSZSVworking days
]SRSSMSQworkm*
TSSSSTSSworkman
\\SRSSLSRworkmanlike
KYRRSSSVworko*
KYRRSSSVworkout
XWRQSVXIworks
QURQSSSRworks >
NXTSSSSZworks at
TSSSSQSVworks if
RSSRSXSQworks*
RSSRSXSQworkshop
TSURSSSOworkt*
TSURSSSOworktop
RKPNQORmworld
LNPSRPR]world >
SUSRSVSSworms
ORQQSTSQworn
[SNRSTSQworri*
[SNRSTSQworries
MS]QSSSOworry
UcJO_HRXworse
NRWQRNSkworse >
bRORQQSKworse than
LUPRSSSdworst
[MTRTEOcworth
PSUPSQQWworth >
eRVSRQRBworth it
NSVUSQSPworth of
]SSSSLSSworth the
SSSSSSSQworth*
SSSSSSSQworthy
XMTOUPJ^would
OSQSSTSPwould >
L]UOQGS[would be
TSZRSQSVwould call
SSSQRRRUwould do
AR_S^MQZwould have
ORETS]R[would i
CSPXSMSlwould like
YONSQPSYwould not
ZMPXSKRYwould've
XRKcNOTSwould*
PXN^NWTMwouldn't
LSU[SRSVwouldn't take
ORETS]R[would~@me
YONSQPSYwould~@not
_`MSSTS<wound
LQNSSPRrwow
LQNSSPRrwow >
UOPQ]OOQwrap
RUTSVQSOwrap was
OJVUkWQOwrapp*
EKUWgWQLwrapped
GSSSXQSLwrapped >
SSSVRZSPwrapped in
ONSRWRQSwrapped like
_SSQSSSWwrapper
QRTSXSSSwrapping
URQSRSSRwraps
WZQRSSSJwreat*
WZQRSSSJwreath
RSUSSSSNwreck*
RSUSSSSNwrecked
dQQUSQQIwrenc*
dQQUSQQIwrench
TSQRSRRPwrench clicks
SSTSSRSMwrexh*
SSTSSRSMwrexham
RSQSSSSRwrigg*
RSQSSSSRwriggled
SSRSSSSRwring
TSSRSSSRwring*
TSSRSSSRwrings
^QSSRRSQwrist
VRTSSSSVwrist*
VSQSSSSSwrists
SRUSSSSVwristwatch
[URLUOR\\write
RSRRS\\SOwrite >
RRNRSXS^write a
QSQSSQSWwrite to
UQTUSXTLwrite*
UQTUSXTLwrites
HQPSRgQXwriti*
HQPSRgQXwriting
QRQPS_SCwriting >
SSRRSVSIwriting that
HRTSSPSbwriting this
T\\OYQMRUwritt*
T\\OYQMRUwritten
XOPQSYSQwritten >
RUSXSMSPwritten in
WSSSSNSPwritten to
USRSSSSSwrocł*
USRSSSSSwrocław
Q^L]OZPFwrong
I\\\\HSUSVwrong >
RUSRSVSPwrong and
QQSSSVQVwrong button
QZSOSUTMwrong by
PPSRSSSSwrong colour
LNUYSOSSwrong flat
IcWIRNSKwrong one
VNZSSQSVwrong side
MPSSSXSPwrong size
[OSRSVSOwrong way
WSQRSRSVwrong with
S]RNSRSIwrong year
ULGXPgNEwrote
^SSNSLSKwrote >
[YSSSTSWwrote back
USRRSSSOwrote in
WQSRSSSYwrote it
JSRRSZS[wrote me
PUSZSKSZwrote no
JSNVR[SXwrote on
QRSSRCSjwrote them
OVMLS^QZwrote to
R]SSSSSRwtf
SSSSSSSRwulli*
SSSSSSSRwullie
VSSRSSSSwyomi*
VSSRSSSSwyoming
OPNdSKScx
STRRQSSSxbox
XSSSSUSSxl
SPZSSSSNxmas
SPSSSLSZxxl
NQQRSRSay
QQOSSSSjy'all
MRZSSSRNya
QSRSSSRYyall
TSSRSSSRyam
]SJTS\\SKyard
KSSSSVS[yard >
WSRRSPSLyards
XTRSRRTKyarn
XTRSSRTOyarn is
TQSSSRSQyawn
RKPSSRS\\yeah
LZBSRLPjyear
ZWMRSSRKyear 0
R\\NQSNSWyear >
KS^SSRS>year and
ONRUSQS\\year of
NSMYRRSYyear old
RSQRSQSVyear olds
OSURQRSWyear'*
OSURQRSWyear's
MW;RQNMkyears
PRQSSURWyears >
[ULRT^RIyears and
TSURSUSHyears in
WUQSSPSSyears of
[QQSSRSGyears old
RRVRSWRIyears on
MSXSSOSRyears so
UVRSSRSKyears the
NRRRSRShyee
QSSbSRSMyeete*
QSSbSRSMyeeted
TSUSSURHyelli*
TSUSSURHyelling
QQKXPPS`yello*
OQLXPQSayellow
TSSSSRSWyellow's
TSSSSSSNyellowknife
FSSRSSSjyells
PSRRSYSQyer
IKDMPaNbyes
OQORQfSVyes >
_QSLSNSOyes i
ORRSSRSfyessi*
ORRSSRSfyessir
MRRSSRSryesss
VSVWSQSLyeste*
VSVWSQSLyesterday
YQQQSMSWyes~@me
DMpSNONHyet
FN]NPPRVyet >
USQRSQSTyet and
HScRSRSOyet to
SSSSSQSZyeti
]MSSSRQMyield
SSISSQSWymca
ZURQSRSUyoga
ORRRSRS_yoghu*
ORRRSRS_yoghurt
LXSRSSSSyogur*
LXSRSSSSyogurt
QSSSSLS`yoh
YTRSSRPRyoke
TRSSSSSSyolks
PSQSSSSWyonke*
PSQSSSSWyonkers
SSSSSRSSyork
NSSSSSSVyorke*
NSSSSSSVyorker
SRSSSSSUyorks*
SRSSSSSUyorkshire
[KLHMTFVyou
KMCWWTQ]you >
FRVQS[SXyou a
SQYRSNSYyou about
KXLSRZSQyou are
MRNRSVRPyou ask
YRSSSQSNyou breathe
OgMbRKQQyou can
`QLRUPSSyou can't
ZRHSSSSOyou cannot
NNPbXWRUyou could
RS]RSRSYyou could've
XNQRZSS[you do
FPLQSXSYyou don't
hSQRSKREyou find
USQSSZS>you for
LOJQQZSHyou get
YRRSSTSKyou go
]Q`QSHSUyou had
\\RNRRaQGyou have
^SQRRRSJyou hear
:TaOQNSeyou know
MSSSSSS\\you lift
JU[XSPSPyou like
NSSQSZSDyou look
WSaRRPSGyou lose
WSTSSRPOyou may
VQSSSRSXyou must
jPRRQLSHyou need
TSRSSSPWyou never
NSSQSZSIyou open
WSOSSSSPyou press
[SVORQS_you put
QQNNS_SRyou ring
MRPQS^SMyou say
VXXPSMRFyou see
PSRSSYSRyou send
SSRSSUS[you sure
`RKRSRSByou take
RSRSSSSNyou tell
QRSSSXSIyou the
VQQSSTSWyou they
ZPVLRUSSyou to
LSYRSRS^you took
SSSSSQSXyou turn
MQNRRNSayou want
KRRRSPS`you will
WROPSRWRyou wouldn't
McKLXWSMyou'd
NPRSS_SRyou'd need
MUPQ[TUWyou'd think
[TRQSRSPyou'd~@not
RNSSR[RTyou'l*
RNSSR[RTyou'll
^PLPRSNYyou'r*
^PLPRSNYyou're
ZSRRSRSKyou're a
KQOSS[Sgyou're~@reply
OJMN[RQayou'v*
OJMN[RQayou've
KRSSRXSUyou've a
RSQSSQS_you've got
RSQSSQS_you've~@arrive
SRSSSSSNyoud
KPM_Q[UJyoung
PSSSS[UMyoung man
ORRWQYSOyoung woman
TSQRSRS`young*
SSSSSRSUyounger
TSQRSSS^youngest
LQNZQ[UKyoung~@staff
XBPMKQM_your
USSSSQSRyour hand
OQSSSSSUyour hands
PRRSQRSVyour head
OSOTSWSLyour man
NVRSSQSbyour own
QSWUSQSQyour package
eRPOSOSFyour thumb
JSWSRRSdyours
SRSYSRRIyours*
SRSYSRRIyourself
URTUSSSIyour~@carrier
ORUURNSfyour~@parcel
TQSSSSSRyour~@part
LSSSSVSOyour~@recommend
OSOUSWSOyour~@staff
JSPSS\\SRyouth
ROZSSRSTyoutu*
ROZSSRSTyoutube
TSRSSSPWyou~@late
WSTSSRPOyou~@month
GXjLSJVYyou~@not
WQSTSRUSyou~@ordered
SSSSSSS`you~@part
TSSQSSSYyou~@place
MRRSS`SHyou~@recommend
PSZQSRSVyou~@refund
HRNMS`RPyou~@reply
VQQSSTSWyou~@seller
PSRSSYSRyou~@sent
JQQSSWSXyou~@use
SSRSSSSSyrs
MRRSSRSxyuck
TSNRSSSXyukon
SSRQSSSSyuma
eRRSSRSOyummm*
eRRSSRSOyummmm
K\\XOSRSXz
LVXOSRSUz >
QUTSSSS]zagre*
QUTSSSS]zagreb
TSSSSSSQzambo*
TSSSSSSQzamboni
SR]SSSSNzarag*
SR]SSSSNzaragoza
TRSUSSSSzari
[IQSSPSWzeala*
[IQSSPSWzealand
SSSSSSSRzebra
aKdMNVO_zero
YSQSSOSVzero stars
OUSSSSSSzeros
YSQSSOSVzero~@recommend
YOQQRVSSzip
SSSSSSSQzip's
dKQRQOSNzippe*
YORSQQSIzipper
TRRSRSSUzipper on
^ORSSPSXzippers
fOOSSQSNzips
QS_OSQSRzithe*
QS_OSQSRzither
SSRQSRS_zoom
XSMRSSSWzuma
ZRORSSSSzzzzz*
ZRORSSSSzzzzzzzzz
RSTSQSVRzüric*
RSTSQSVRzürich"""
