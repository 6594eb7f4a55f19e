/** Written by `npm run learn` (test/questions/learn.ts): a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-12	32
%	11	-23
% $	-3	-17
% %	53	14
% @	53	37
% account	19	65
% add	94	-4
% alon	13	-12
% also	-52	125
% ami	-1	19
% and	-121	-81
% answer	-12	29
% app	-45	56
% are	-29	38
% as	23	-80
% ask	-88	10
% at	18	86
% audit	5	81
% automat	-33	28
% by	-6	111
% choos	-46	74
% clean	-4	14
% close	5	31
% configur	-22	50
% content	-34	65
% data	-40	36
% databas	10	64
% decid	-60	103
% disabl	-30	69
% do	-18	-128
% doe	-90	4
% doesnt	-9	9
% dont	-52	-43
% duti	108	30
% enabl	-15	24
% encrypt	-83	-4
% ever	89	-11
% for	-15	-49
% fulli	-29	-56
% function	-32	68
% get	23	71
% go	-8	21
% guess	-40	62
% half	0	129
% hand	-73	1
% harden	67	18
% has	-60	56
% have	77	27
% headach	-18	56
% hold	-67	73
% import	-38	55
% in	9	-19
% instal	89	8
% job	49	54
% keep	37	35
% laptop	-3	67
% liabl	2	37
% linux	61	50
% log	-16	33
% look	89	-65
% maintain	71	-35
% manag	-59	75
% mean	-94	-3
% move	-52	57
% must	-10	15
% need	83	-33
% never	27	-28
% no	56	12
% off	-1	9
% offic	-103	-12
% old	26	24
% on	121	-53
% or	-82	-87
% own	-66	166
% part	-41	119
% patch	131	120
% perform	-32	32
% plan	138	22
% problem	33	13
% publish	101	-113
% put	23	-14
% respons	25	-33
% right	13	65
% roll	-65	31
% rotat	-4	96
% run	-100	31
% scan	-29	30
% secur	64	-21
% set	-18	55
% should	-26	38
% side	35	10
% site	-31	63
% still	66	-56
% stop	-18	105
% suppos	60	-6
% switch	-29	56
% take	-45	-9
% task	55	64
% team	105	24
% test	78	-41
% that	109	-13
% the	-69	-33
% thing	97	18
% think	48	-38
% to	76	48
% true	49	18
% turn	-81	-6
% updat	-64	136
% upload	-9	63
% use	-4	-19
% user	1	32
% when	-27	116
% who	39	8
% with	-26	38
% without	-53	3
% wont	-37	39
% write	34	20
0	73	124
0 0	-21	125
0 @	58	-56
0 and	88	-44
0 mean	-4	13
0 or	104	6
0 still	-29	43
0 to	-39	62
0 turn	-27	75
000	23	-23
095	-21	21
095 dai	-21	21
1	115	90
1 0	-30	45
1 000	23	-23
1 095	-21	21
1 440	-11	11
1 @	-8	65
1 and	-21	23
1 dai	29	-29
1 to	14	5
10	-47	121
10 240	-13	16
100	13	-11
100 gbp	24	-23
11	14	48
12	56	4
12 hour	19	-7
12 month	-19	61
128	23	-10
13	54	28
14	4	48
14 dai	48	-9
14 month	-18	29
14 to	-50	51
140	34	-30
15	-14	18
15 dai	-11	11
15 minut	-71	75
15 month	-13	15
150	-9	12
16	24	58
18	27	-15
18 februari	30	-22
2	95	65
2 @	79	-63
2 and	-32	120
2 at	41	-40
2 or	120	20
20	-65	92
20 gib	-29	33
2016	-32	105
2018	-38	47
2019	-32	66
2021	-56	41
2023	34	-29
2023 imag	18	73
2024	6	21
2025	31	44
2026	34	28
2026 with	20	-20
2027	-30	53
21	52	-38
21 dai	51	-39
22	-42	81
22 open	4	29
24	24	30
24 hour	25	29
240	-13	16
240 mb	-13	16
25	27	-24
25 februari	27	-24
256	54	-24
256 bit	31	-27
256 by	-30	32
27001	-3	20
27001 certif	24	4
28	-14	98
28 @	-2	90
29	-10	17
29 septemb	-10	17
3	122	96
3 and	75	-65
3 is	-13	94
30	12	59
30 dai	22	30
30 june	-17	66
30 minut	27	11
300	-64	97
31	47	-27
336	18	-18
336 of	18	-18
35	-16	38
35 dai	9	14
365	-58	77
365 dai	-17	29
3am	-9	9
4	140	16
400	-14	16
440	-11	11
440 minut	-11	11
443	-24	35
45	26	-25
45 dai	26	-25
5	100	24
5 gb	30	-27
50	-13	34
512	-13	16
512 mb	-13	16
53	12	-10
6	133	126
6 1	23	29
60	3	16
60 dai	11	-7
60 minut	-10	31
60 to	-11	11
7	96	6
7 dai	60	-29
7 to	19	-19
8	-46	136
80	-9	9
9	2	144
90	-54	89
90 dai	-30	63
=aws	-10	-7
=customer	43	-15
=shared	-155	-137
@	51	77
@ $	78	140
@ %	193	249
@ 1	11	-7
@ 14	43	-43
@ a	75	-35
@ accept	-31	61
@ access	-10	95
@ account	84	-56
@ acl	12	69
@ activ	-17	23
@ add	47	-14
@ address	19	-19
@ after	28	58
@ again	54	-20
@ against	108	-94
@ agent	-25	131
@ alert	-59	107
@ alon	-40	55
@ also	103	-102
@ alwai	22	54
@ ami	-22	-153
@ an	19	-12
@ analys	79	-36
@ and	20	22
@ announc	-18	53
@ answer	33	-15
@ anycast	116	-33
@ apart	109	-93
@ api	24	-31
@ app	70	-38
@ applianc	80	47
@ applic	17	8
@ archiv	-75	75
@ are	31	73
@ artifact	27	-18
@ as	69	-44
@ ask	64	-64
@ assign	-38	68
@ associ	-19	26
@ at	-14	84
@ audit	50	-4
@ author	99	-88
@ auto	27	59
@ automat	11	60
@ avail	64	-16
@ awai	32	-30
@ aws	-18	-158
@ back	106	74
@ backup	70	-81
@ base	-55	46
@ baselin	-2	74
@ befor	58	-35
@ behind	15	132
@ between	-43	47
@ block	43	53
@ blueprint	3	30
@ box	-94	-94
@ branch	7	86
@ bring	-3	24
@ broker	-42	-59
@ bui	43	-41
@ build	53	28
@ but	0	9
@ by	148	-68
@ cach	107	29
@ call	93	-70
@ can	-74	124
@ cannot	-107	130
@ capac	110	47
@ captur	23	-21
@ carri	-28	250
@ center	22	-10
@ chang	-34	40
@ choos	99	-97
@ class	-24	42
@ client	19	-57
@ close	70	-28
@ cluster	-67	-34
@ code	-51	58
@ come	-7	34
@ command	23	-1
@ compar	66	-30
@ compat	38	-21
@ complianc	19	51
@ compon	36	-21
@ comput	123	43
@ config	40	57
@ configur	12	73
@ connect	-18	50
@ contain	-18	75
@ content	12	63
@ control	163	-59
@ copi	57	4
@ count	-40	52
@ cover	22	-22
@ creat	111	-62
@ credenti	21	-15
@ cumul	-92	42
@ current	40	3
@ custom	-9	54
@ daemon	-29	37
@ dashboard	-19	59
@ data	74	16
@ databas	1	9
@ decid	-18	18
@ default	-40	-29
@ definit	-11	71
@ delet	43	-6
@ demand	-11	27
@ depend	-41	153
@ deploi	-6	100
@ deploy	31	-9
@ design	-9	17
@ desktop	-136	-23
@ detect	-11	15
@ devic	30	158
@ directori	28	96
@ do	134	76
@ doe	53	82
@ doesnt	54	-1
@ domain	57	-51
@ done	20	90
@ durabl	111	-69
@ each	20	13
@ earlier	-25	27
@ ebs	-26	30
@ ec2	20	-13
@ edg	33	3
@ eks	5	143
@ encrypt	106	57
@ end	60	-25
@ endpoint	17	0
@ enforc	-40	89
@ engin	16	-137
@ enrol	54	-52
@ env	-11	64
@ environ	-53	90
@ event	35	-87
@ everi	36	-4
@ exec	-19	32
@ execut	39	-9
@ exist	-23	35
@ fail	-63	64
@ fargat	37	-21
@ fast	-29	30
@ fell	36	-32
@ file	45	15
@ filter	-29	48
@ find	10	-35
@ firecrack	8	-4
@ firewal	-22	45
@ firmwar	174	42
@ fix	-46	62
@ fleet	-19	78
@ flood	23	-17
@ flow	-19	67
@ for	58	60
@ forc	-1	15
@ from	76	68
@ function	55	-18
@ gatewai	127	-118
@ get	-28	-67
@ give	95	-78
@ goe	-27	36
@ grant	-37	57
@ group	-21	24
@ grow	118	-24
@ guard	70	-55
@ had	51	-27
@ hand	-83	104
@ hardwar	214	-42
@ has	12	56
@ have	-23	31
@ health	-26	91
@ help	10	24
@ helper	9	12
@ here	-6	9
@ hold	11	19
@ host	188	61
@ how	-31	39
@ identifi	32	-6
@ if	-129	133
@ imag	106	1
@ in	49	52
@ includ	-7	56
@ index	52	75
@ infrastructur	27	-11
@ ingest	-20	29
@ ins	12	-3
@ insid	36	-33
@ insist	-9	23
@ inspect	-36	-67
@ instal	118	-75
@ instanc	10	22
@ instead	-104	94
@ into	-88	40
@ invoc	-7	22
@ is	81	121
@ isnt	-23	159
@ isol	52	-26
@ issu	60	-15
@ it	11	22
@ item	39	-27
@ its	18	22
@ itself	47	31
@ job	13	-84
@ keep	43	6
@ kei	25	221
@ kept	106	-12
@ key	62	6
@ know	39	-34
@ launch	84	-30
@ layer	-66	115
@ leak	-15	39
@ least	13	113
@ leav	-20	21
@ let	-95	154
@ level	10	-8
@ li	-78	98
@ librari	-31	36
@ licens	9	75
@ limit	-30	31
@ line	-19	96
@ link	-18	74
@ linux	32	-8
@ listen	-36	149
@ live	-45	65
@ local	-10	12
@ locat	61	64
@ lock	-1	63
@ log	-1	68
@ login	0	38
@ longer	-20	21
@ look	-56	59
@ machin	-38	12
@ made	45	-20
@ maintain	55	-27
@ major	-39	25
@ make	-4	70
@ manag	127	-30
@ map	-66	74
@ materi	-43	70
@ may	-51	33
@ mean	3	80
@ mend	-17	20
@ messag	26	-18
@ metadata	-8	74
@ metric	51	-33
@ migrat	-29	47
@ minor	-108	-194
@ model	59	88
@ monitor	46	-40
@ more	-8	10
@ move	26	0
@ multi	-30	66
@ must	100	-72
@ name	42	65
@ namespac	-27	48
@ need	24	-60
@ neither	-35	49
@ network	-36	46
@ never	-79	109
@ no	-48	49
@ node	16	62
@ not	23	28
@ notic	43	-35
@ observ	-4	43
@ of	93	20
@ offer	12	62
@ on	-47	111
@ onc	33	-62
@ one	95	6
@ onli	11	146
@ onlin	-74	81
@ open	5	35
@ oper	-87	-23
@ optim	-20	71
@ option	-19	20
@ or	44	7
@ os	-142	-82
@ oss	-27	35
@ our	-12	60
@ over	76	-9
@ own	74	-6
@ owner	-29	38
@ param	-12	27
@ paramet	-5	38
@ partit	6	49
@ pass	54	-9
@ password	39	0
@ patch	87	33
@ peer	75	-8
@ per	0	14
@ permiss	-26	35
@ pick	110	-58
@ plan	62	-45
@ platform	-34	59
@ pleas	-99	33
@ plugin	-43	83
@ pod	26	-22
@ point	53	34
@ polici	3	109
@ port	-76	83
@ print	-22	45
@ profil	-19	32
@ project	1	20
@ protect	87	-15
@ provid	62	-24
@ provis	-28	10
@ proxi	-71	133
@ publish	-35	143
@ pull	-7	8
@ python	9	72
@ queri	-64	-116
@ rack	-48	49
@ rbac	-13	147
@ reach	-86	108
@ read	16	28
@ record	55	13
@ refus	-18	38
@ region	74	-67
@ releas	57	86
@ renew	15	-99
@ repair	16	56
@ replac	49	-24
@ replic	10	27
@ replica	1	66
@ report	28	26
@ repositori	25	50
@ request	33	-10
@ requir	17	-3
@ resourc	28	-28
@ respect	-43	104
@ restor	98	-65
@ retent	-58	92
@ retir	113	-79
@ retri	-55	100
@ review	21	-5
@ revok	-13	64
@ right	102	-45
@ role	41	17
@ roll	9	7
@ root	70	-67
@ rotat	-15	126
@ rout	-3	93
@ router	-29	79
@ rule	-17	137
@ run	21	-2
@ runtim	56	-16
@ s	20	17
@ sai	-41	56
@ save	24	-29
@ scale	170	-59
@ scan	98	-10
@ schedul	160	-72
@ scratch	-19	99
@ script	1	94
@ secret	-49	73
@ secur	-109	-117
@ self	-11	57
@ send	78	-44
@ serv	103	11
@ server	-75	-105
@ serverless	6	50
@ servic	15	-25
@ session	43	-24
@ set	150	-108
@ share	-82	92
@ show	60	35
@ side	27	-25
@ sidecar	-9	64
@ sign	-26	46
@ sinc	-15	25
@ sit	49	12
@ size	24	69
@ so	41	53
@ softwar	93	-38
@ some	-30	53
@ someon	-17	54
@ someth	87	9
@ sourc	-26	32
@ stai	-67	91
@ stand	-61	83
@ standard	103	-66
@ standbi	11	4
@ start	15	31
@ state	82	-76
@ still	-16	64
@ stop	-45	64
@ storag	101	-63
@ store	52	14
@ stream	-35	-39
@ subnet	-43	48
@ suggest	23	22
@ suppli	97	21
@ support	97	-63
@ switch	44	-36
@ system	49	-32
@ tabl	-18	45
@ take	66	-11
@ target	35	-31
@ task	-15	15
@ tell	-39	74
@ templat	21	34
@ term	19	-19
@ that	88	-14
@ the	-25	-18
@ their	-24	24
@ them	91	-86
@ themselv	-41	42
@ then	-57	89
@ there	-30	49
@ thing	-100	-33
@ those	-22	32
@ threat	36	34
@ throttl	-2	45
@ through	25	-23
@ tls	-45	92
@ to	59	0
@ too	188	-81
@ tool	43	-40
@ trigger	-10	20
@ true	66	28
@ trust	-8	8
@ two	-26	36
@ type	-50	112
@ under	32	-23
@ unless	14	-3
@ unus	-6	23
@ up	-23	48
@ updat	94	-47
@ upgrad	-62	-220
@ upload	-17	27
@ us	133	12
@ use	-57	78
@ user	-17	100
@ valu	10	-4
@ version	-7	43
@ volum	37	-22
@ vpc	-22	31
@ w	-58	0
@ wait	-39	39
@ was	-63	89
@ watch	114	-97
@ we	-18	128
@ web	-36	37
@ what	-61	86
@ when	59	9
@ which	35	-11
@ who	-114	-96
@ whose	27	84
@ windows	-56	196
@ with	-103	-77
@ within	38	-24
@ without	-57	-3
@ worker	107	-109
@ workflow	-14	26
@ write	131	108
@ yourself	-76	124
@ zone	137	-131
^	-12	32
^ %	-28	60
^ @	-11	80
^ a	117	72
^ access	58	17
^ accord	-40	44
^ ad	-144	-118
^ after	-4	8
^ an	-44	92
^ and	3	80
^ antiviru	-2	152
^ app	16	133
^ applic	-33	166
^ are	71	54
^ as	-49	30
^ auditor	30	-13
^ autom	-20	9
^ awar	-98	-93
^ aws	0	-48
^ background	46	-20
^ base	-104	115
^ bio	32	-29
^ bui	70	64
^ but	67	-141
^ can	-12	36
^ capac	-101	-71
^ cctv	89	-23
^ chang	3	49
^ check	-20	67
^ checksum	19	-74
^ choos	-50	111
^ cloud	-2	140
^ code	-5	27
^ complianc	-74	36
^ configur	6	88
^ contain	-96	-72
^ content	5	157
^ control	89	-27
^ coredn	-45	42
^ creat	-15	91
^ cross	-9	95
^ custom	-29	187
^ data	-20	100
^ databas	14	99
^ db	-89	-184
^ ddo	-101	-96
^ decid	-9	55
^ decommiss	110	-20
^ delet	4	93
^ devic	-42	58
^ disast	-18	56
^ dns	-3	94
^ do	-57	4
^ doe	57	-2
^ download	-20	71
^ eleven	73	-11
^ enabl	-4	97
^ encrypt	-277	-201
^ environ	-4	19
^ even	57	40
^ execut	-16	41
^ failov	28	8
^ fine	-20	31
^ for	61	36
^ gatewai	-185	-87
^ gdpr	-29	119
^ gener	171	6
^ good	19	-19
^ guest	26	252
^ hard	151	-13
^ hardwar	158	-16
^ health	-111	-41
^ hello	-27	-79
^ hipaa	-59	36
^ hm	-70	103
^ host	185	25
^ how	-107	-42
^ hypervisor	139	-32
^ i	48	-6
^ if	-55	-82
^ in	57	125
^ incid	-62	86
^ instal	-60	155
^ is	-118	-190
^ isnt	30	94
^ isol	65	-33
^ it	-37	56
^ its	-37	53
^ karpent	75	41
^ keep	96	-36
^ key	-46	133
^ leaver	-32	40
^ local	5	41
^ log	-128	-141
^ manag	115	-72
^ memori	-19	62
^ mfa	12	106
^ move	-71	112
^ multi	-6	30
^ must	92	-58
^ my	-54	-98
^ n	-34	-17
^ nah	95	26
^ network	-61	103
^ nitro	91	-11
^ no	-102	64
^ node18	-29	29
^ not	39	-31
^ ok	-28	-50
^ on	36	-37
^ oper	171	-147
^ os	90	-45
^ our	-4	-87
^ paramet	-19	25
^ password	5	87
^ patch	-134	-185
^ pci	36	73
^ penetr	-44	37
^ physic	185	-73
^ pick	26	50
^ pleas	81	47
^ pod	-14	52
^ pre	-22	99
^ procur	93	-1
^ protect	113	33
^ queue	-14	53
^ read	-70	72
^ renew	-76	25
^ replac	83	-39
^ replic	54	-34
^ resili	8	31
^ revok	-1	36
^ root	-4	53
^ rotat	143	50
^ rout	-5	110
^ same	75	37
^ scale	43	56
^ second	-5	57
^ secur	58	97
^ server	-49	16
^ servic	-34	129
^ share	-96	-53
^ should	56	-23
^ sign	-66	41
^ sinc	-3	-59
^ slow	2	30
^ so	74	-94
^ softwar	-7	9
^ sorri	-46	53
^ spread	-16	72
^ ssl	-15	40
^ store	-5	64
^ subscrib	-22	63
^ tag	22	162
^ test	86	45
^ thank	-50	88
^ the	-90	-173
^ tls	10	-5
^ true	-13	-75
^ trust	4	78
^ turn	-40	51
^ under	-19	110
^ upgrad	120	6
^ uptim	61	-43
^ user	-79	103
^ vet	47	27
^ virtual	170	20
^ vulner	5	73
^ wait	-5	107
^ we	-50	49
^ web	0	56
^ what	93	31
^ when	17	-50
^ which	76	80
^ who	21	-58
^ whose	-6	-86
^ will	3	77
^ windows	-9	85
^ with	87	-36
^ without	13	-10
^ zone	-38	179
a	29	40
a %	39	-3
a @	7	70
a backup	-14	30
a bank	-28	30
a base	63	-47
a blue	-6	25
a breach	29	33
a break	31	-19
a broker	-65	74
a bucket	-32	72
a budget	-23	44
a bug	3	23
a ca	64	15
a cach	-7	100
a certif	-8	36
a chang	-123	131
a client	-13	28
a cluster	23	115
a collabor	-19	22
a compani	34	18
a connect	-47	76
a consum	-28	33
a contain	-23	79
a control	-31	44
a copi	-30	110
a critic	68	-47
a current	24	-17
a custom	-25	99
a daemonset	-39	50
a daili	21	-15
a dashboard	-3	54
a data	31	-25
a databas	-43	104
a date	-14	15
a day	49	-49
a dead	1	-12
a default	-2	17
a delet	-24	36
a deploy	-36	45
a deprec	0	21
a destin	-15	15
a develop	2	10
a devic	-18	19
a disabl	-14	14
a distribut	10	81
a domain	-14	17
a fail	84	-25
a failur	-23	25
a few	-4	24
a find	-4	23
a finger	49	-50
a firecrack	-15	18
a fix	55	-52
a flaw	39	-37
a flood	75	-44
a framework	19	-12
a function	-13	78
a gatewai	-23	26
a global	0	19
a green	-14	14
a group	-10	10
a high	17	-15
a higher	-13	56
a job	66	-1
a joint	62	101
a kernel	-21	29
a key	82	-36
a kms	52	-21
a label	53	-41
a larger	-28	39
a launch	-8	35
a layer	-99	106
a leak	6	33
a linux	-14	42
a log	-25	56
a m	-7	90
a manag	64	-83
a maximum	38	-32
a messag	14	-12
a microvm	72	-71
a minimum	-31	38
a minor	13	35
a minut	20	-12
a month	23	8
a network	79	-78
a new	-31	95
a newer	-89	-2
a node	8	60
a normal	61	-43
a notic	99	-78
a number	-31	31
a partner	-20	43
a patch	73	35
a paus	-12	13
a pend	65	-52
a persist	-14	17
a plan	-13	14
a platform	88	-62
a pod	117	-42
a point	106	-105
a polici	1	30
a port	-32	35
a privat	8	49
a provis	36	-38
a public	25	-6
a queri	11	-96
a queue	48	-43
a random	-56	80
a read	45	-40
a reader	13	-5
a reboot	-28	57
a recent	40	-39
a record	-36	52
a redund	13	-13
a region	135	50
a replica	32	-15
a request	79	-42
a requir	12	-11
a resourc	-65	89
a rest	-14	36
a restart	-3	80
a restor	86	-39
a retail	72	0
a retent	-5	14
a retir	36	-26
a retri	-15	21
a role	-61	99
a rout	102	-80
a rule	69	2
a run	-25	29
a schedul	-142	168
a scratch	-28	31
a second	-20	33
a secret	-38	40
a secur	22	-41
a separ	119	-71
a server	-25	47
a servic	124	-13
a session	-22	31
a set	78	-10
a shard	123	-121
a share	-50	-3
a shell	-2	15
a short	-12	12
a sidecar	10	-3
a singl	79	0
a site	-55	74
a snapshot	-6	62
a standard	61	-24
a standbi	73	-63
a startup	35	52
a stolen	-28	31
a stop	-33	40
a store	-70	80
a subnet	-63	109
a support	-84	92
a symmetr	-12	12
a tabl	-44	51
a target	-21	24
a task	19	-16
a templat	-36	52
a test	36	-27
a third	-29	76
a time	-2	32
a trail	-70	113
a transact	39	-38
a user	-32	88
a version	149	-131
a virtual	90	-85
a vm	-6	14
a vpc	34	-19
a vpn	-26	81
a vulner	78	16
a waf	-5	11
a way	-22	28
a web	-52	75
a window	25	7
a windows	-10	12
a workgroup	40	-39
a workload	-30	32
a write	-32	35
a wrong	38	-21
a year	54	17
a zip	-19	-105
a zone	56	-40
abl	-50	81
abl to	-50	81
about	107	3
about @	-85	78
about an	-6	17
about everi	91	-87
about five	5	14
about onc	-58	61
about our	-56	97
about the	24	37
about three	28	-6
about weekli	49	-43
abov	34	-15
abov all	-45	45
absorb	9	-2
abus	15	12
abus notic	-30	56
acceler	112	0
accept	91	39
accept agreement	4	18
accept attach	-5	46
accept tls	100	-55
access	-5	128
access $	6	86
access and	-21	76
access control	14	60
access data	9	-4
access entri	-37	53
access is	-2	11
access kei	-21	111
access key	7	67
access list	-35	47
access log	94	-22
access of	41	-24
access off	2	13
access on	-17	29
access polici	-12	20
access right	-37	56
access to	31	-1
access where	-17	19
accident	-45	81
accident delet	-45	81
accord	-33	41
accord to	-44	53
account	49	67
account $	67	57
account @	20	-16
account access	-2	31
account and	34	11
account contact	-28	37
account credenti	-49	58
account for	-1	75
account in	-8	38
account is	55	-53
account may	-39	82
account of	-31	46
account on	55	-52
account or	-13	14
account password	-54	105
account reach	-10	12
account region	-9	14
account role	4	20
account s	-78	81
account throttl	40	-40
account who	42	2
account with	14	-9
account work	-22	29
acl	10	124
acl $	-6	156
acl for	-3	24
acl on	11	72
acl with	-4	10
acm	52	-4
acm in	-16	17
acm renew	57	-57
across	57	92
across the	-19	151
across three	45	-16
act	-26	11
act $	-87	-51
act @	53	-37
act for	-39	34
act of	-25	59
act on	-15	157
action	22	31
action and	-34	41
action are	-48	110
action instal	-21	38
action of	94	-40
action set	-9	18
activ	-47	113
activ @	83	-82
activ a	-25	29
activ and	39	-37
activ directori	-12	16
activ it	0	29
activ log	-5	8
activ or	43	-42
activ stream	-15	16
activ worker	-56	73
actual	91	-1
ad	-41	-112
ad group	-10	43
ad later	-41	75
ad or	56	-55
adapt	136	-47
adapt train	102	-50
add	-18	17
add @	-36	61
add a	-64	73
add an	-34	53
add and	74	-17
add as	-8	10
add at	-63	89
add capac	-28	-142
add connector	-4	16
add disk	-28	33
add more	32	-20
add new	94	-76
add ons	-19	71
add rate	-18	18
add replica	-7	79
add storag	-100	-22
add the	-101	134
add to	-16	19
add vpc	-8	8
address	22	69
address $	-58	85
address and	25	-19
address from	-17	19
address rang	-12	13
adjust	64	9
admin	-49	188
admin and	-8	20
administ	-33	103
administr	5	74
administr account	-27	47
administr and	-23	60
administr can	73	-10
admiss	-23	54
advanc	-12	62
advisor	7	77
adviz	-43	63
aes	35	-4
aes 256	35	-4
affect	-34	43
affin	71	-36
after	93	69
after 14	35	-26
after 15	-51	52
after 18	20	-20
after 24	18	-6
after 30	70	-69
after 90	-30	31
after a	-48	99
after an	-18	146
after anoth	-9	14
after each	54	-50
after it	68	-69
after its	92	-59
after launch	-34	59
after one	-46	46
after seven	-14	14
after standard	19	-17
after test	-31	37
after that	-28	29
after the	44	49
after their	10	-9
after we	-23	82
afterward	-38	157
afterward and	-6	8
again	-39	115
again @	19	-19
again after	-26	29
again and	-68	69
again by	41	-33
again elsewher	-19	27
again from	55	-48
against	100	11
against a	-9	29
against common	50	-33
against delet	-77	85
against our	-6	74
against request	-11	11
age	0	68
agent	45	87
agent $	-80	122
agent @	-79	97
agent and	47	-12
agent by	35	-32
agent come	-65	69
agent is	12	-9
agent manag	25	-23
agent of	110	-96
agent on	15	75
agent or	-19	44
agent run	-17	23
agent that	-63	76
agent the	-4	10
agent with	71	-14
ago	-21	42
agreement	70	-49
agreement and	-11	18
agreement for	53	-46
ahead	-41	66
ai	-18	3
ai servic	37	-19
al2023	6	17
alarm	-38	114
alarm and	-16	28
alarm are	-6	54
alarm for	-18	30
alarm of	-16	19
alarm on	-23	57
alarm that	-16	18
alert	-9	111
alert and	-22	31
alert on	-16	53
alert rule	-13	22
alia	-39	50
alias	-28	58
alias and	-20	47
aliv	106	-31
aliv $	47	-37
all	48	113
all @	45	-2
all bucket	-32	32
all commun	61	-48
all data	117	-72
all its	-5	15
all node	60	37
all of	-10	67
all region	-23	33
all servic	-28	105
all sourc	-32	32
all tabl	49	10
all that	-12	17
all the	-85	133
all traffic	-20	22
alloc	-7	16
allow	15	36
allow cipher	-21	21
allow list	-24	26
allow onli	-7	8
allow or	-7	8
allow to	39	-23
alon	27	77
alon has	-17	25
alon with	57	-56
along	-34	37
alreadi	-11	17
also	16	80
also after	-8	41
also for	12	-8
also keep	-16	17
also need	-2	8
also the	51	-50
also those	26	-26
alto	-28	67
alto @	-28	67
alwai	174	-2
alwai @	50	-47
alwai and	11	-8
alwai encrypt	77	82
alwai on	184	-93
alwai start	-26	31
alwai with	67	-64
alwayson	156	-10
am	49	-1
am %	15	-10
amazon	28	-70
amazon @	18	122
amazon linux	-215	-50
amazon or	-84	-50
ami	16	6
ami $	119	-25
ami and	95	-40
ami are	41	-18
ami for	64	-31
ami in	-34	-2
ami into	28	-1
ami is	48	-23
ami of	-54	75
ami or	-33	60
ami patch	-18	56
ami releas	81	-174
ami that	-47	47
ami updat	-176	10
among	100	23
among them	68	-65
an	-9	66
an %	36	-24
an @	20	104
an abus	-30	56
an accident	-3	54
an account	27	-24
an administr	-51	57
an agent	132	-127
an ai	-21	32
an alarm	33	43
an applianc	79	-77
an applic	-25	68
an attack	32	-14
an avail	48	-27
an aws	45	60
an employe	-31	69
an encrypt	-56	102
an end	18	20
an endpoint	12	-11
an engin	16	-56
an environ	-18	27
an event	78	-75
an ex	-27	46
an except	-2	16
an exist	-45	50
an export	11	71
an hour	83	-79
an iam	-15	15
an imag	-12	18
an impair	38	-26
an interfac	-17	43
an isol	45	-41
an oci	36	-30
an old	16	37
an on	-31	47
an option	-30	80
an organ	-24	33
an s3	93	-75
an sla	-21	72
an updat	105	-31
an upgrad	-99	-50
analys	62	0
analysi	15	129
analysi rule	-11	11
analyst	-37	57
analyz	-14	-131
analyz it	-17	56
anchor	-31	33
and	35	35
and 0	-30	32
and 1	-33	93
and @	25	39
and a	-22	47
and accept	-14	41
and access	-14	34
and account	-30	40
and act	19	37
and activ	-25	38
and add	11	15
and after	-46	47
and agent	24	33
and alarm	-22	37
and alert	-6	12
and all	61	-58
and allow	-29	32
and alwai	13	13
and ami	-29	30
and an	45	-7
and analyz	-10	-140
and announc	49	-42
and answer	-16	34
and any	-11	21
and api	53	-9
and app	-61	-47
and appli	81	-44
and applic	-6	39
and approv	15	44
and archiv	30	-15
and are	-27	29
and ask	-4	12
and assign	-8	11
and attach	-51	61
and autom	12	1
and automat	-65	76
and autosc	-35	43
and avail	-81	112
and avoid	-26	26
and back	-58	66
and backup	19	58
and between	-60	74
and bill	-30	57
and block	-55	61
and blueprint	-16	17
and bring	-14	14
and bucket	-20	39
and budget	-20	24
and build	16	1
and by	48	-39
and call	-8	10
and caller	-6	13
and can	-38	59
and cannot	57	-47
and captur	-34	35
and carri	35	52
and certif	35	-26
and chang	35	-22
and check	1	46
and choos	-50	109
and cipher	14	4
and classifi	-20	25
and client	-5	34
and cloud	23	-19
and cluster	7	20
and collect	-26	38
and complaint	-56	63
and comput	11	7
and configur	-28	46
and connect	-54	73
and consum	-48	71
and contain	33	12
and content	51	-1
and control	34	0
and cool	-7	76
and copi	62	-59
and cost	-44	63
and count	-11	11
and creat	-18	30
and cross	-27	27
and custom	-26	36
and daemon	27	-24
and dashboard	-23	57
and data	16	69
and databas	39	-14
and decid	-31	53
and delet	10	14
and deliv	3	15
and deliveri	44	-28
and demand	-40	42
and depend	71	-49
and deploi	1	19
and deploy	20	-15
and descript	99	-53
and desir	-28	31
and destin	69	-38
and detect	99	-65
and disk	-13	30
and dmarc	-27	27
and do	-16	36
and doe	71	-67
and domain	-18	22
and down	33	-81
and drain	29	-8
and drift	-1	65
and drop	40	-36
and each	-9	18
and earlier	-12	14
and earthquak	80	-45
and ebs	-47	50
and ecs	-17	40
and enabl	-24	25
and encrypt	32	-63
and end	131	-68
and endpoint	14	-9
and enforc	99	-69
and engin	-28	83
and enhanc	-16	16
and enrol	-12	34
and environ	30	-21
and environment	63	-5
and eras	13	-13
and error	-9	21
and esx	-19	20
and etcd	46	-6
and evalu	0	10
and event	46	0
and everi	26	3
and everyth	64	-47
and evict	-6	23
and evid	26	18
and execut	3	9
and expir	29	-28
and export	-16	20
and fail	45	-41
and failov	-42	60
and fetch	-17	18
and file	-6	30
and filter	13	-10
and firewal	6	132
and firmwar	23	1
and fix	-41	57
and flow	-37	40
and follow	-8	29
and for	24	-186
and forc	94	-84
and framework	-17	18
and free	28	-27
and from	-31	56
and get	-19	33
and go	-44	79
and grant	-23	25
and greatest	27	11
and group	-24	51
and grow	20	-15
and guard	51	3
and hand	19	-4
and handl	-6	10
and harden	29	-1
and have	1	10
and health	50	-30
and high	9	-1
and higher	82	-79
and hive	57	-54
and hold	32	-31
and hook	-17	21
and host	48	-9
and hour	-19	23
and how	48	32
and hypervisor	-40	53
and iam	-10	29
and identifi	11	-4
and idl	60	-59
and if	79	-20
and imag	-20	49
and import	-26	113
and improv	37	-26
and in	-28	116
and index	-12	47
and infer	28	15
and infrastructur	67	-50
and insid	-17	20
and instal	126	-104
and instanc	-9	22
and iop	-29	47
and ip	54	-53
and is	10	18
and it	-74	79
and its	-6	39
and job	5	20
and keep	16	-1
and kei	58	-33
and kernel	-25	43
and key	-17	23
and kms	-41	105
and kubernetes	-20	21
and lag	-8	15
and lambda	-18	20
and later	85	-43
and launch	18	-5
and leav	-5	39
and let	9	7
and librari	-29	104
and licens	-23	34
and life	-10	12
and lifecycl	33	-25
and limit	-21	61
and link	-31	33
and list	-34	35
and load	76	-69
and local	100	-84
and log	39	-2
and look	-29	39
and lower	23	-22
and machin	62	-16
and maintain	44	6
and mainten	31	-15
and major	12	-4
and make	-53	58
and manag	-25	-69
and manifest	-56	71
and mantrap	104	-29
and manual	155	-139
and map	41	-4
and max	-20	26
and maximum	-35	46
and meltdown	37	-26
and memori	-60	82
and mend	-17	19
and metric	101	-81
and minor	118	-19
and mitig	24	-7
and mode	-17	29
and model	-24	49
and monitor	-11	11
and move	3	15
and multi	-20	25
and name	-45	55
and need	17	-11
and network	40	-7
and never	-31	37
and new	74	-65
and newer	50	-41
and no	64	-16
and nobodi	48	-37
and node	-11	122
and nodeadm	-38	41
and none	46	-46
and not	-8	34
and noth	-2	13
and notic	-11	18
and notif	-16	21
and notifi	47	-42
and nsx	-5	53
and number	4	11
and nvme	-17	19
and of	-30	42
and offer	120	-81
and offset	-14	19
and old	-35	35
and on	26	47
and one	-15	24
and onli	-68	78
and open	-26	29
and openzf	6	11
and oper	9	15
and opt	-16	16
and origin	-27	52
and other	32	19
and our	-61	76
and output	4	56
and over	-19	21
and own	-25	33
and packag	7	37
and partit	83	-36
and pass	70	-67
and password	66	-47
and patch	60	-6
and paus	59	-58
and pay	-20	35
and persist	-40	46
and pick	14	-13
and place	60	-54
and plan	-54	56
and plugin	-13	35
and pod	-52	69
and poddisruptionbudget	-33	40
and point	-13	15
and polici	-15	19
and power	-33	55
and prevent	-14	30
and privat	-14	16
and program	-17	25
and promot	34	-30
and prompt	-14	36
and protect	12	6
and provid	42	-37
and provis	47	-27
and proxi	-3	10
and public	-9	11
and publish	73	-3
and push	-5	47
and put	-8	13
and python	67	-47
and queri	-30	52
and quota	32	-22
and raiz	50	-37
and react	16	-6
and read	-12	24
and reboot	81	38
and rebuild	-46	59
and record	54	-41
and recov	29	-28
and recoveri	-83	96
and redeploi	-54	90
and redund	-35	37
and refer	-22	27
and refus	-6	8
and region	39	-12
and regist	-62	76
and rehears	-22	23
and relaunch	-26	44
and releas	93	-37
and remedi	-4	20
and remov	49	9
and render	23	-12
and renew	-50	72
and repair	73	-4
and replac	31	-16
and replai	-24	24
and replica	-13	26
and report	76	-47
and repositori	-7	8
and requir	10	-7
and rescan	28	-28
and reset	-11	12
and resiz	6	9
and resolv	-11	22
and resourc	20	1
and respect	38	-33
and restart	-29	66
and restor	21	10
and result	32	9
and resum	-13	14
and retent	-4	45
and retir	-12	25
and retri	67	12
and review	-23	37
and revoc	-6	8
and revok	-15	24
and role	-2	17
and roll	121	-69
and root	-27	49
and rotat	-44	85
and rout	-33	42
and row	0	27
and rpo	-27	34
and rule	22	-20
and run	38	7
and runtim	-7	66
and s3	-16	21
and scale	-28	51
and scan	-33	38
and schedul	-36	11
and sdk	-41	113
and secret	-9	10
and secur	-31	40
and see	-9	10
and select	59	-54
and send	63	-51
and serv	36	-17
and server	-61	84
and servic	-104	116
and session	44	-8
and set	-16	44
and shadow	19	-19
and share	-50	121
and ship	40	-40
and show	47	-36
and shrink	46	-35
and singl	24	-19
and size	15	-12
and snapshot	59	-28
and so	25	6
and softwar	-49	56
and split	28	-25
and spread	-40	41
and stand	-18	20
and start	-18	65
and startup	-9	10
and state	-26	47
and still	-12	13
and stop	113	-103
and storag	33	29
and store	86	-63
and stream	-18	70
and subnet	19	-4
and subscrib	-27	55
and suppress	-22	25
and switch	24	-22
and system	-9	20
and tabl	-38	41
and tag	-17	18
and take	17	5
and target	31	16
and task	-63	87
and tell	57	-44
and test	26	-5
and that	27	-25
and the	6	-35
and their	18	49
and then	104	-87
and there	-17	17
and thi	27	-24
and those	-45	47
and threat	19	-2
and throughput	-19	25
and tier	-25	31
and timeout	-33	60
and tls	40	-24
and to	-32	39
and trace	-53	63
and traffic	33	-11
and train	-64	-86
and transcript	36	1
and transport	43	-21
and tri	48	-48
and tune	-22	27
and turn	-41	55
and under	42	-42
and until	-9	12
and updat	112	28
and upgrad	38	95
and upload	-38	53
and us	18	-18
and use	10	19
and user	55	-20
and valid	-46	57
and verifi	-25	49
and version	-38	48
and video	64	-46
and volum	-76	85
and wait	39	-31
and watch	-35	67
and we	-38	-66
and web	20	29
and what	-5	29
and whatev	-9	14
and when	26	-47
and where	23	3
and whether	-35	72
and which	-31	51
and who	-75	30
and windows	8	-1
and wipe	-48	77
and with	29	-20
and within	56	-55
and without	101	-89
and worker	-35	57
and workload	-50	56
and write	35	-36
and zone	-72	85
anew	-17	43
anew where	29	-29
annot	-5	13
annot and	-5	13
announc	92	-11
announc and	-15	18
announc by	47	-5
announc it	49	-46
announc the	-51	84
anoth	83	-41
anoth $	37	-24
anoth @	-81	98
anoth account	68	44
anoth custom	46	-35
anoth in	53	-51
anoth key	-61	64
anoth matter	2	29
anoth one	47	-47
anoth region	-76	95
anoth tenant	50	-15
anoth zone	-44	61
answer	63	62
answer @	45	28
answer and	-46	50
answer are	-22	26
answer befor	-9	51
answer follow	-15	56
answer for	-60	84
answer out	-14	15
answer plain	74	-61
answer the	-14	17
answer to	-6	23
answer what	26	-26
answer when	16	-16
answer with	16	9
anthrop	47	-45
anti	-20	37
anti ddo	-18	18
antiviru	11	201
antiviru on	-13	64
any	118	-7
any @	-136	156
any action	28	3
any of	59	-57
any other	-82	110
any pre	-11	21
any servic	39	-6
any set	16	-15
any setup	26	-39
any time	8	7
anybodi	-39	74
anycast	116	-33
anycast edg	117	-32
anymor	74	-69
anyon	2	50
anyth	-82	8
anyth $	-67	38
anyth to	43	-31
anywai	20	20
anywai $	31	-27
anywher	56	31
apart	10	26
apart from	-12	23
apart is	-16	26
apart on	95	-70
api	51	4
api $	-52	79
api activ	33	-32
api and	16	8
api by	-43	64
api call	62	-19
api data	-10	87
api doe	-11	16
api endpoint	103	-91
api in	39	-34
api is	-43	199
api kei	-16	66
api of	33	-32
api onli	-25	46
api or	-41	52
api over	-14	28
api placement	50	-47
api request	69	2
api server	-44	-97
api that	92	-89
app	-38	56
app $	71	58
app %	-39	87
app code	-4	55
app end	-30	19
app is	-31	33
app on	-32	38
appear	-44	139
appli	-3	34
appli @	-31	6
appli a	-22	36
appli by	-68	-49
appli engin	94	-28
appli it	8	-73
appli minor	62	14
appli oper	23	11
appli option	-58	92
appli or	-25	53
appli patch	114	-26
appli pend	-23	24
appli requir	8	28
appli servic	50	12
appli the	-48	76
appli them	55	-43
appli those	-13	47
appli to	-53	81
appli updat	132	-24
applianc	48	139
applianc and	-7	18
applianc are	-43	45
applianc behind	-58	109
applianc in	21	3
applianc is	30	-27
applianc of	197	-105
applianc on	-42	43
applianc softwar	-21	64
applic	-12	144
applic $	17	40
applic @	-50	98
applic and	16	15
applic are	-23	40
applic code	-63	77
applic for	-22	66
applic has	-23	23
applic is	-15	23
applic log	55	-9
applic on	-10	15
applic that	-46	54
appoint	-23	53
appoint the	-23	53
approv	-36	104
approv rule	-8	12
approv step	-13	19
april	-49	54
april 2026	-42	45
architectur	2	75
archiv	28	85
archiv @	-67	67
archiv and	-30	29
archiv are	-12	13
archiv bucket	69	-69
archiv in	-34	48
are	9	131
are %	26	77
are @	-8	44
are a	-30	81
are ad	114	-61
are all	-22	25
are and	-41	56
are anoth	2	29
are author	30	-30
are block	-63	82
are data	67	-51
are destroi	68	-64
are encrypt	-34	46
are handl	-6	9
are hidden	72	-69
are in	-7	56
are inherit	59	-26
are kept	47	47
are limit	51	-50
are lost	-85	86
are made	-36	62
are manag	-13	51
are never	86	-71
are no	98	-28
are none	21	5
are not	143	-14
are off	-13	30
are on	38	-19
are patch	82	-52
are privat	-16	38
are program	-9	10
are public	-26	69
are reachabl	-12	14
are record	-28	32
are replac	-45	53
are scale	-10	12
are secur	103	29
are set	1	30
are taken	-60	93
are the	43	-33
are those	-65	77
are thrown	-23	50
are up	84	-45
are updat	11	-3
are written	-12	29
arent	47	0
arent %	-29	39
argument	-29	46
around	8	67
arrang	-80	36
arriv	-21	95
arriv and	-23	54
art	-18	18
artifact	24	14
artifact $	-20	71
artifact and	26	-23
artifact cach	39	-38
as	7	14
as @	28	99
as a	-70	-64
as an	-25	32
as blue	16	-16
as code	-35	56
as data	61	15
as ebs	46	-45
as in	31	17
as it	68	-41
as its	34	-14
as long	67	-68
as part	56	-56
as root	-28	46
as s3	38	-38
as safe	34	-14
as servic	50	-13
as soon	55	-54
as system	23	-19
as templat	-51	61
as the	76	16
as thei	7	29
as those	21	-11
as traffic	44	-38
as well	-57	-11
ask	-43	16
ask $	-85	-37
ask @	-101	18
ask about	-13	55
ask and	43	-38
ask for	109	-9
ask in	6	39
ask of	58	-15
ask to	101	-92
ask who	-22	23
assess	84	61
assess and	32	14
assessor	-2	25
asset	-18	111
assign	-99	49
assign @	-1	82
assign function	-21	22
assign them	-25	42
associ	-31	32
associ a	-10	10
associ and	-19	21
associ subnet	21	-21
assum	-41	42
asynchron	30	-29
at	34	25
at %	-15	120
at 3am	-9	9
at @	-36	-84
at a	50	14
at all	24	-52
at an	63	-47
at any	8	7
at creation	37	91
at each	19	-5
at edg	11	-8
at everi	58	-55
at first	24	-18
at its	66	-11
at latest	-10	11
at launch	-20	91
at least	52	-4
at most	25	86
at no	63	-57
at onc	0	58
at our	-20	68
at random	-48	65
at rest	7	-110
at run	-22	23
at the	67	102
at them	-56	70
at which	52	-51
attach	-39	96
attach @	-30	39
attach a	0	23
attach an	-21	38
attach and	-8	12
attach the	-34	47
attach them	75	-30
attach to	-43	53
attack	60	42
attack and	-3	59
attack depend	-51	55
attent	-18	46
attent to	-18	46
attribut	59	-27
attribut and	-24	26
attribut in	-11	13
attribut that	18	-11
audio	-3	63
audit	47	-9
audit $	-2	84
audit @	-14	22
audit and	23	-9
audit log	-20	67
audit of	28	-13
audit report	-49	-1
audit the	93	-8
audit under	66	-11
auditor	12	41
auditor $	69	-57
auditor that	27	6
auditor want	23	-5
august	-14	41
auth	42	23
auth polici	-25	35
auth token	-4	54
auth type	-20	21
authent	-34	127
authent by	-7	14
authent on	-2	28
author	21	43
author and	-7	9
author in	67	-32
author of	-16	16
author rule	-28	33
author that	-51	55
author where	19	-19
auto	123	50
auto minor	-31	134
auto mode	22	-14
auto repair	29	-29
auto scale	-32	42
auto updat	39	-8
autom	48	-20
autom backup	15	-39
autom befor	-13	14
autom can	-71	71
autom mode	-38	88
autom patch	-27	62
autom snapshot	126	-114
automat	62	-64
automat $	1	49
automat backup	-8	19
automat by	58	-53
automat daili	27	-25
automat deploy	-35	45
automat minor	9	25
automat mitig	-17	45
automat on	-112	169
automat one	-62	62
automat patch	-16	129
automat recoveri	66	-35
automat rotat	-45	56
automat scale	33	-19
automat snapshot	26	-25
automat updat	50	5
automat upgrad	22	-21
autominorversionupgrad	15	-5
autominorversionupgrad is	15	-5
autosc	-43	62
autosc is	19	-7
autoscal	-49	77
autoscal or	-53	62
autostop	55	-23
avail	46	32
avail $	122	69
avail across	9	-9
avail and	-36	52
avail for	-74	85
avail in	9	-3
avail is	-27	96
avail of	129	-55
avail over	-74	81
avail plan	17	-15
avail zone	75	-23
avoid	-26	26
awai	60	40
awai by	-61	67
awai from	71	1
awar	-174	-107
awar and	-64	-86
aws	82	-74
aws $	34	59
aws @	-65	-16
aws account	-42	59
aws api	30	9
aws batch	-63	45
aws data	67	-18
aws encrypt	-37	170
aws facil	81	-28
aws health	-91	-66
aws infrastructur	114	-20
aws manag	39	-26
aws network	19	-16
aws or	-82	5
aws servic	-3	-34
aws who	-63	76
awsvpc	-49	57
az	86	-3
az $	158	-61
az @	-7	19
az and	21	-18
az at	-9	16
az deploy	58	-55
az file	49	-48
az for	-23	38
az is	16	-16
az on	55	-9
az option	26	-9
az or	-8	11
az there	26	-16
az with	-17	21
azs	99	6
b	35	-8
baa	-64	55
babysit	133	-47
back	47	70
back 35	-14	15
back again	39	-39
back by	-38	69
back end	92	-48
back is	-39	141
back it	-59	74
back on	-14	31
back the	7	24
back them	-3	37
back those	-18	18
back to	17	-13
back up	-11	160
back when	64	-59
backbon	93	-25
backend	13	-9
background	78	-29
background check	78	-29
backup	75	58
backup $	-127	45
backup @	-140	143
backup and	8	11
backup are	21	66
backup as	-9	11
backup at	24	-18
backup by	117	-105
backup for	-19	23
backup go	-33	33
backup insid	68	-64
backup of	81	-32
backup off	-49	89
backup on	-20	21
backup or	-22	24
backup retent	26	45
backup stai	-20	23
backup that	-82	82
backup to	30	-29
backup until	-40	50
backup who	42	-127
backup window	9	-8
bad	-5	14
badg	82	-48
bake	82	1
balanc	68	18
balanc and	59	-27
balanc control	26	-25
balanc in	40	-17
balanc or	-13	22
balanc the	36	-9
bandwidth	35	3
bandwidth and	-28	27
bank	-28	30
banner	-9	12
bare	55	23
bare metal	34	25
base	5	34
base @	-64	115
base and	-19	25
base capac	30	-18
base imag	-32	84
base is	73	-64
base or	-9	9
base rule	-10	10
base scan	-8	26
baselin	-41	184
baselin $	-1	104
baselin mainten	-4	44
basement	-68	75
basic	-6	18
bastion	-4	25
batch	-115	-48
batch @	-63	45
batteri	89	-43
be	-5	40
be %	47	-48
be ad	-88	120
be ask	22	-102
be awai	-62	63
be built	-18	18
be cach	-5	10
be call	-8	15
be carri	-10	18
be chang	-55	86
be creat	-52	58
be encrypt	-33	72
be instal	50	-48
be kept	-57	66
be log	26	-23
be lost	-53	66
be made	-1	8
be public	-37	81
be put	29	23
be reach	50	-34
be read	-18	19
be recov	-33	51
be restor	-15	20
be switch	165	-108
be told	-21	23
be turn	138	-59
be undon	-43	72
be updat	-10	10
be written	-45	58
bear	-27	46
becaus	28	2
becaus %	-18	18
becaus the	26	-26
becom	-56	110
becom unsupport	-36	38
been	-29	0
been run	-36	30
befor	41	19
befor %	-21	-75
befor @	-23	26
befor a	-3	47
befor an	-30	53
befor and	23	-23
befor extend	-12	25
befor it	34	57
befor its	-35	35
befor reus	22	-17
befor riski	34	-33
befor send	0	87
befor that	42	26
befor the	-64	74
befor thei	-3	11
befor their	-20	31
befor upload	-2	30
befor we	-45	75
beforehand	81	13
begin	45	-37
behavior	-9	86
behavior and	-21	39
behind	115	8
behind @	234	-142
behind a	-2	52
behind an	27	-24
behind it	-42	91
behind the	18	75
behind them	36	-4
belong	-47	-68
belong in	-22	89
belong to	-25	-138
below	-53	-157
below 100	-13	14
below a	131	25
below an	140	-36
below it	65	-30
beneath	163	18
beneath the	67	-56
beneath them	-116	127
besid	35	-26
best	-7	15
better	-11	83
between	86	89
between @	-17	25
between a	21	-77
between account	27	-23
between avail	57	-26
between client	70	-25
between compon	-16	19
between control	47	-36
between facil	24	-21
between instanc	15	-14
between its	-26	50
between node	48	-26
between region	159	-18
between servic	77	-31
between support	-61	61
between the	92	-15
between them	-124	151
between two	92	-39
between worker	-38	60
between zone	54	-54
beyond	-34	59
beyond repair	-15	20
beyond the	12	4
bezo	99	19
bgp	-27	32
bgp and	-24	29
big	-13	61
bill	-15	100
bind	-29	36
bio	44	-22
bio and	44	-22
biometr	90	-14
bit	77	-31
bit kei	41	-37
bit rot	86	-42
blame	30	26
blame for	38	17
block	51	63
block and	-11	11
block befor	21	-17
block everi	-39	59
block of	50	-43
block public	-21	36
blue	10	63
blue green	10	63
blueprint	76	81
blueprint for	93	42
bodi	18	-4
bookmark	-13	41
bootstrap	-41	86
bootstrap action	-21	38
bootstrap argument	-29	46
bootstrap script	0	27
bot	-34	46
both	25	97
both $	36	141
both @	-22	28
both and	-32	43
both are	-35	109
both engin	6	56
both side	-97	-125
both tunnel	-16	32
bottlerocket	-19	-138
bottlerocket node	-30	33
bottlerocket on	-58	-88
bounc	-35	43
bounc and	-57	64
bound	-31	35
boundari	105	98
boundari of	75	-71
box	-57	-16
box $	96	53
box for	-31	89
box in	-52	65
branch	-34	151
branch and	-9	10
breach	26	62
break	28	3
breaker	-8	72
bring	-16	50
bring a	-10	88
bring and	26	-21
bring it	-17	17
bring its	-34	36
bring none	151	-58
bring one	64	-41
bring the	58	-17
bring your	2	21
broad	-18	87
broadcom	-25	81
broken	81	-9
broker	-31	-83
broker $	105	-65
broker and	23	-18
broker log	-16	26
broker restart	-65	74
broker without	-3	25
brought	-66	84
bucket	63	20
bucket @	-22	36
bucket and	11	6
bucket are	-41	52
bucket dure	48	-48
bucket encrypt	70	-11
bucket fall	62	-33
bucket for	-38	38
bucket in	17	-7
bucket is	-26	46
bucket of	-44	58
bucket or	76	12
bucket over	-23	38
bucket polici	-13	22
bucket that	29	-20
bucket to	-19	19
bucket whose	41	-41
bucket with	72	-51
budget	-5	101
budget below	-13	14
budget that	-23	34
buffer	-50	65
buffer disk	-27	33
bug	79	16
bug in	-43	56
bui	3	29
build	70	9
build $	11	-28
build %	53	-40
build @	-26	103
build a	-59	72
build and	62	-41
build are	-53	57
build imag	36	-33
build in	30	-29
build it	40	-29
build its	61	-54
build of	13	27
build patch	48	-28
build run	-41	50
build scan	25	-17
build set	-18	21
build the	96	2
build where	23	-22
builder	46	-39
built	51	46
built $	82	-50
built @	63	-59
built again	-65	65
built for	42	-36
built in	24	-22
bump	-85	23
bump it	-27	68
bump the	1	14
bundl	13	61
bundl in	-8	8
burden	-57	48
burst	29	-27
busi	-83	-133
but	59	-5
but @	-32	44
but doe	-24	25
but for	142	-42
but is	-12	12
but not	102	-52
but the	50	-73
buy	-88	93
buy run	-70	72
by	19	29
by $	23	-133
by %	22	23
by @	-48	162
by a	74	23
by acm	-46	50
by amazon	88	-14
by an	-14	27
by api	-49	58
by at	-9	12
by aws	-1	58
by build	-39	46
by chang	-63	69
by cli	-24	29
by day	17	-13
by default	47	82
by ebs	31	-30
by email	34	-32
by eventbridg	-19	24
by evict	20	-19
by forc	30	65
by group	-22	23
by hand	-20	96
by http	103	-73
by iam	77	-61
by import	-10	18
by internet	-10	14
by it	-32	36
by its	33	-22
by itself	16	75
by launch	-30	34
by mail	17	30
by manag	-27	79
by mistak	-1	59
by new	-32	81
by one	33	9
by peopl	-2	16
by region	-4	8
by replac	105	-15
by restor	-7	30
by role	-7	14
by session	-4	16
by sns	-33	34
by that	36	-27
by the	-62	-51
by themselv	-29	129
by tls	29	7
by updat	-19	79
by us	-25	118
by which	23	-3
by whom	-32	-79
by zone	33	-27
c	16	150
ca	62	23
cabinet	-32	66
cabl	119	88
cabl between	101	-25
cach	35	-13
cach and	-25	31
cach at	24	17
cach behavior	-8	88
cach disk	-47	84
cach if	69	-64
cach is	-12	32
cage	-21	31
calcul	-30	32
calcul field	-27	29
call	27	46
call $	52	20
call @	53	-25
call and	19	-11
call by	-30	41
call for	39	-20
call go	-48	58
call in	60	-31
call is	-40	22
call of	26	-25
call over	36	20
call that	35	-31
call the	-4	81
call to	15	0
call who	-10	59
call with	-62	77
caller	25	23
caller and	69	-61
caller in	-20	23
came	21	-77
camera and	8	-2
can	48	63
can %	-43	59
can @	-66	70
can add	-8	35
can and	-37	38
can approv	-25	30
can ask	47	-45
can be	37	9
can bring	-31	99
can chang	28	-25
can do	-31	52
can export	81	-55
can forc	101	-91
can go	-32	44
can have	-2	46
can instal	128	-123
can log	-18	28
can lose	-32	35
can move	93	-81
can name	147	-89
can narrow	98	-95
can neither	19	16
can no	-7	8
can onli	78	-75
can pay	-7	12
can queri	-12	26
can reach	56	2
can read	-77	175
can run	-48	53
can see	-24	30
can start	52	-11
can switch	14	-6
can take	-42	42
can touch	-69	69
can turn	132	-90
can use	-38	88
cannot	141	17
cannot be	12	126
cannot bring	-8	8
cannot chang	39	-33
cannot decrypt	-42	44
cannot log	76	-63
cannot put	36	-34
cannot reach	78	-33
cannot see	83	-56
cant	87	-23
cant see	65	-16
cap	-8	55
cap it	-8	55
capabl	-76	98
capabl are	-69	73
capac	13	-47
capac $	-37	-138
capac and	44	7
capac behind	34	-12
capac by	-77	-126
capac for	-14	21
capac mode	-11	13
capac of	-43	42
capac on	-18	23
capac plan	-63	72
capac provid	36	72
capac that	53	-16
capac to	38	-26
capac unit	-26	51
capac when	135	-45
captur	-7	17
captur and	-10	11
captur manag	23	-21
card	-16	105
card number	-4	90
care	155	58
care of	52	13
carri	22	-39
carri it	-63	161
carri out	67	34
carri over	-10	18
carri the	-110	-17
carri them	-22	78
carrier	22	-16
cas	43	-26
case	-49	108
catalog	-43	47
catcher	-6	12
categori	31	-28
caus	85	0
cctv	89	-23
ceil	54	-33
center	125	-46
center $	200	-39
center in	39	-30
center is	-5	67
center that	29	-15
central	-20	48
cert	-63	52
cert on	-52	-76
certif	-16	87
certif $	-45	-7
certif @	-17	18
certif and	8	13
certif are	-2	37
certif author	-81	86
certif bundl	44	-43
certif for	21	-1
certif from	64	-12
certif in	-27	45
certif is	41	-4
certif issu	24	-39
certif manag	112	-98
certif of	38	-1
certif on	7	34
certif that	66	-5
certif verif	-19	23
certif who	-22	22
certif with	-11	11
certifi	47	54
certifi that	47	57
chaincod	-3	21
chang	38	62
chang @	19	13
chang afterward	-19	40
chang an	-17	23
chang and	10	2
chang by	-62	63
chang cannot	28	-27
chang five	34	-33
chang in	26	-15
chang instanc	-42	50
chang it	-41	115
chang later	44	-32
chang manag	-63	16
chang noth	-32	62
chang of	108	-88
chang out	-29	32
chang record	-7	8
chang start	-20	24
chang that	120	-30
chang the	31	44
chang their	-20	25
chang them	-40	55
chang there	-4	16
chang to	29	15
chang what	85	-83
chang with	-63	80
channel	-29	38
channel and	-17	26
charact	-10	97
charg	-23	-76
charg of	-46	-67
chat	42	-41
cheaper	-10	24
cheaper class	-10	24
check	51	47
check and	69	-36
check answer	-58	65
check by	-41	55
check certif	-16	28
check is	-44	113
check it	-42	50
check its	-13	19
check of	21	26
check on	71	-21
check set	-13	13
check signatur	70	-3
check sticki	-27	28
check that	-62	86
check the	-43	72
check them	-65	68
check what	-31	46
checkpoint	-23	42
checkpoint and	8	8
checksum	21	-68
china	65	-49
china region	41	-33
choic	145	69
choic and	70	-69
choic is	141	-96
choic to	-51	43
choos	-43	118
choos @	-41	54
choos a	3	54
choos and	-24	58
choos between	-72	95
choos encrypt	-16	30
choos framework	-6	34
choos instanc	-49	66
choos it	-14	52
choos kei	-4	39
choos kms	52	-44
choos multi	-21	31
choos node	-12	25
choos one	-51	66
choos otherw	93	-69
choos qualifi	-22	30
choos region	-7	8
choos singl	-8	11
choos size	-25	29
choos small	-4	16
choos sse	-12	12
choos that	-32	43
choos the	-38	100
choos their	-13	13
choos type	-17	28
choos up	-10	24
choos what	-14	14
choos when	-59	60
choos where	-16	16
choos which	-47	64
chose	111	-109
chosen	-22	95
cidr	-48	84
cidr rang	-48	84
cilium	-15	15
cipher	96	-5
circuit	-8	72
circuit breaker	-8	72
cisco	-41	145
claim	-56	-42
class	-47	100
class and	-34	46
class are	-12	17
class but	51	-51
class of	-3	8
class or	34	-14
class storag	-11	14
classif	-51	94
classif and	-7	50
classifi	-41	159
classifi and	-20	34
classifi the	-25	38
clean	-36	104
clean up	-20	63
cleanli	-16	22
cleanup	1	94
clear	-39	95
clear until	-22	44
cli	-48	83
cli and	-98	108
cli api	-18	24
cli or	-16	33
click	-70	62
click $	-40	24
click or	-16	24
client	-14	135
client and	29	-24
client are	-30	55
client certif	-18	27
client connect	47	-38
client current	-43	49
client first	-18	22
client have	-85	98
client is	177	-135
client librari	-74	146
client must	98	-76
client need	21	0
client of	13	-13
client on	-80	87
client reach	-25	26
client send	-16	25
client side	-13	76
client that	48	-19
client trust	93	-90
client who	-29	119
close	57	71
close port	-24	32
close the	-45	92
cloud	32	61
cloud $	30	88
cloud %	116	50
cloud administr	-37	44
cloud is	-9	11
cloud side	79	-28
cloud with	59	-55
cloudfront	-30	58
cloudfront or	-20	44
cloudfront the	-15	22
cloudfront where	-11	11
cloudtrail	75	-14
cloudtrail and	63	-53
cloudtrail doe	-49	74
cloudtrail event	21	-21
cloudtrail except	13	-13
cloudtrail record	130	-93
cloudtrail s	21	-17
cloudwatch	62	2
cloudwatch agent	-19	43
cloudwatch alarm	-7	8
cloudwatch log	28	25
cloudwatch metric	38	-26
cluster	-98	-98
cluster $	-68	-1
cluster @	115	4
cluster add	-45	45
cluster admin	-8	9
cluster and	-15	84
cluster applic	31	-30
cluster are	-2	28
cluster as	-28	71
cluster autoscal	-30	57
cluster by	76	20
cluster certif	-2	37
cluster from	-38	38
cluster has	44	-17
cluster is	59	-30
cluster keep	163	13
cluster made	-1	99
cluster metric	47	-2
cluster node	-183	-34
cluster or	-50	54
cluster paramet	65	-56
cluster replic	32	-25
cluster softwar	-5	141
cluster that	10	104
cluster up	-11	33
cluster upgrad	-7	42
cluster volum	127	-94
cluster which	12	-9
cluster with	-105	47
cluster without	-4	-78
cname	-1	24
cname in	-12	45
cni	165	14
cni and	-30	30
code	-20	141
code $	22	55
code and	23	42
code in	-23	77
code insid	-52	106
code is	2	160
code its	-21	31
code notebook	-15	32
code of	-31	49
code password	-1	9
code secur	-24	35
code that	5	30
code their	-8	18
code who	-39	108
cognito	1	21
collabor	-21	24
colleagu	0	145
collect	-17	38
collect $	64	26
collect @	0	13
collect and	103	-2
collect evid	84	-41
collect log	8	-6
collect the	-122	89
collector	-39	47
column	11	6
column and	-7	8
column level	-12	33
com	66	64
come	22	122
come @	-71	75
come all	-37	56
come and	-43	79
come back	40	-36
come by	-80	132
come from	41	-17
come one	73	-30
come out	28	-28
come through	-62	129
come twice	-23	27
come with	-86	106
come without	97	-42
command	-19	42
command and	-16	16
commiss	59	-1
commiss the	59	-1
commit	87	14
commit by	-23	23
common	21	-16
common @	23	-17
common flood	17	-13
common network	14	-11
commun	-2	44
commun with	61	-48
compact	78	-50
compani	42	71
compani $	-13	99
compani or	34	-34
compani own	-50	65
compani run	-28	34
compani us	68	-55
compani want	51	-23
compar	66	-30
compat	66	-39
compil	-15	34
compil or	-5	19
complaint	-35	43
complet	90	-48
compli	76	49
compli is	-47	168
complianc	-266	-165
complianc of	-147	-97
complianc program	64	-8
complianc report	32	118
complianc when	-84	-116
compliant	-70	30
compon	41	35
compon and	-21	27
compon are	-8	54
compon of	86	-65
compon with	38	-38
comprom	-8	79
comput	128	77
comput and	-80	85
comput env	-34	63
comput environ	-66	92
comput for	74	-64
comput in	53	-56
comput node	-54	138
comput storag	49	-38
comput that	60	-35
comput type	167	-20
conclus	-8	81
concurr	71	13
concurr and	15	35
concurr for	-32	32
concurr limit	9	-8
concurr scale	-10	11
condit	88	-1
condit of	98	-27
confid	-2	16
confid threshold	-2	16
confidenti	-33	111
config	6	146
config $	-21	138
config on	-5	82
configur	5	124
configur $	92	89
configur @	14	17
configur a	-9	14
configur and	-32	52
configur anyth	-28	49
configur are	-29	31
configur automat	8	82
configur bgp	-23	28
configur both	-9	14
configur by	-40	85
configur call	-53	83
configur file	-31	46
configur it	-51	82
configur its	-24	63
configur launch	-16	31
configur manag	-76	-67
configur of	103	-12
configur on	-13	16
configur patch	-63	138
configur set	-41	49
configur the	12	59
configur tls	57	-52
configur with	-58	63
confirm	-105	-136
conflict	-26	35
connect	-20	42
connect a	-28	30
connect alon	72	-28
connect and	-40	71
connect are	24	1
connect between	-28	51
connect by	-34	48
connect encrypt	37	-37
connect from	-109	-90
connect it	77	-57
connect link	-8	9
connect log	-11	12
connect or	-33	36
connect password	-7	57
connect that	32	-23
connect the	92	-33
connect through	10	-5
connect to	-29	62
connect user	22	-22
connect with	2	30
connector	-30	50
connector for	-4	16
connector plugin	-32	41
consent	-41	97
consent of	-20	36
consol	48	-2
consol and	92	-81
consol ask	43	-29
consol doe	-58	88
consol of	23	-19
consol show	-63	72
consol tell	-16	77
consol turn	-92	105
consolid	104	-98
consolid and	49	-44
constraint	71	-37
consum	68	51
consum and	-24	27
consum are	-16	43
consum over	94	-58
consum their	-37	52
contact	-80	128
contact are	-2	8
contact data	113	-107
contain	-86	7
contain $	-40	122
contain @	-36	69
contain agent	-68	116
contain and	-5	11
contain are	-42	104
contain base	-8	-74
contain engin	-26	28
contain host	-139	-143
contain imag	65	113
contain in	-19	72
contain is	-7	80
contain of	-54	90
contain on	-22	63
contain runtim	85	-46
contain that	26	-4
containerd	-43	48
containerd are	-38	40
content	-3	97
content $	-46	-64
content and	-9	20
content for	27	-27
content is	17	90
content of	6	12
content process	40	-38
content that	11	49
content to	-52	21
content with	89	-82
context	-40	47
continu	102	12
continu @	-54	54
continu and	101	-97
continu backup	-85	115
continu log	-10	13
continu plan	59	39
contract	-10	27
contractor	-51	82
control	31	-14
control $	-5	69
control %	-3	89
control @	74	-14
control and	8	88
control are	33	12
control behind	-119	128
control for	63	15
control in	69	-62
control inherit	110	-32
control instanc	103	-42
control is	-92	12
control list	-31	39
control of	71	52
control one	32	-32
control physic	32	-30
control plane	85	38
control that	126	-50
control the	-56	84
control their	115	-115
control when	-57	43
control which	-50	48
control who	-112	21
control with	63	-58
convers	46	-75
convers and	-48	49
convers log	58	-49
cooki	-27	29
cooki and	-28	29
cool	0	71
cool and	-16	27
cool are	-36	39
cool for	-22	45
cope	-23	23
cope with	-22	22
copi	55	17
copi $	-24	25
copi @	66	-62
copi afterward	14	-13
copi and	42	-24
copi data	78	-40
copi everi	-30	30
copi in	-38	64
copi of	72	-21
copi that	-22	25
copi the	49	-39
copi them	-30	30
copi to	32	-30
copi with	22	-22
cor	-32	67
core	35	14
core rule	40	-29
coredn	-25	38
coredn @	-50	47
corpor	-26	98
corpor directori	-37	90
correct	5	70
correct $	20	54
correct and	-8	11
correct that	-27	45
cost	-12	174
could	40	-73
could not	-19	48
could see	53	-45
count	-52	188
count and	8	72
count or	-11	12
count them	2	66
countri	-32	114
cover	5	93
cover and	99	-99
cover by	27	-18
cover onli	-3	13
cover the	-48	64
coverag	-8	15
coverag are	-8	8
cpu	96	-3
cpu and	-27	31
cpu memori	43	-3
creat	23	80
creat $	-70	106
creat @	-50	155
creat a	46	2
creat account	-36	54
creat an	-83	74
creat and	40	-8
creat anew	-53	60
creat by	-24	24
creat databas	-22	30
creat encrypt	63	-28
creat grant	-7	13
creat individu	-11	52
creat it	-35	64
creat on	20	-20
creat one	-12	17
creat or	-10	11
creat the	24	72
creat their	-6	18
creat them	-45	109
creat user	-11	14
creat with	95	-76
creation	30	156
creation $	-15	128
creation and	-29	32
creation as	-5	9
creation or	-3	8
credenti	-21	124
credenti $	-57	113
credenti and	-3	11
credenti by	75	-65
credenti in	38	-7
credenti of	-32	69
credenti out	-22	27
credenti that	9	57
credit	-24	106
critic	69	-11
critic and	19	-17
critic find	-7	8
critic on	26	-8
critic secur	61	-50
crl	23	-11
cross	-29	147
cross account	4	47
cross region	-13	85
cross site	-1	10
cross the	-4	20
crypto	-57	56
csi	-20	21
cuda	-19	20
cumul	-18	22
cumul updat	-29	31
curat	17	-16
curat imag	17	-16
current	-48	88
current $	19	32
current @	49	-31
current client	-29	42
current is	-21	83
current nitro	15	-14
current one	47	-47
current or	21	20
current tls	-30	44
custom	118	52
custom @	11	3
custom ami	56	-47
custom and	-34	34
custom apart	71	-35
custom are	-65	68
custom by	-9	10
custom control	78	-30
custom data	1	71
custom domain	16	-14
custom from	22	-8
custom imag	77	-22
custom manag	-76	115
custom model	-39	42
custom on	-8	14
custom sourc	-12	16
custom specif	-11	69
custom store	-35	59
cut	29	18
cut the	-18	34
cve	-4	47
cve $	-7	64
cve come	28	-28
cve fix	33	-32
cve in	-63	12
cve within	46	-46
cycl	115	-7
d	47	37
daemon	-24	45
daemon or	-18	21
daemonset	-97	139
dai	-2	64
dai $	-2	92
dai 1	-8	9
dai after	104	-99
dai ahead	28	-27
dai and	44	-33
dai as	-22	44
dai at	-33	42
dai befor	38	-37
dai by	-21	36
dai have	33	-33
dai if	16	-16
dai in	10	-7
dai is	-59	64
dai it	-53	70
dai of	43	-41
dai onli	-14	14
dai unless	29	-28
dai whenev	33	-32
dai without	-48	58
daili	50	-2
daili and	9	-7
daili autom	24	-27
daili backup	53	-31
daili on	66	-59
daili snapshot	81	-85
daili then	-50	78
dangl	-12	45
dangl cname	-12	45
dark	60	-47
dark $	60	-47
dashboard	-35	-3
dashboard alert	85	-51
dashboard and	-11	51
dashboard are	-20	42
data	22	59
data $	83	103
data @	-7	52
data a	-30	43
data access	-7	8
data after	-22	62
data and	2	37
data are	-8	11
data arriv	46	-19
data as	55	118
data at	94	25
data back	-20	21
data befor	-18	77
data by	-18	61
data captur	-10	11
data center	128	-47
data durabl	10	-10
data encrypt	35	-73
data event	6	76
data from	38	-35
data if	-48	49
data import	-5	8
data in	-57	-3
data insid	13	-12
data integr	-21	90
data is	-129	12
data lifecycl	-39	40
data live	-37	44
data model	-5	8
data node	-24	24
data of	-38	46
data on	2	39
data out	-54	90
data over	47	-41
data plane	80	-45
data process	-88	-103
data protect	-2	31
data redundantli	19	-10
data resid	-29	26
data scientist	-37	33
data set	-8	16
data share	-20	38
data sit	5	14
data sourc	62	-11
data that	17	-17
data to	27	-24
data under	-35	34
data volum	18	-18
data when	23	50
data where	-47	49
data with	82	-74
data within	-36	55
databas	25	94
databas $	-33	27
databas and	-15	66
databas are	-36	37
databas behind	36	-26
databas by	29	-28
databas credenti	-21	93
databas current	95	-95
databas endpoint	24	-23
databas engin	44	7
databas from	53	-50
databas in	140	27
databas insid	-44	44
databas is	-50	59
databas itself	-71	88
databas on	-49	17
databas password	-9	90
databas role	-6	8
databas schema	22	79
databas small	-28	29
databas softwar	60	-56
databas that	96	9
databas user	-17	24
databas with	12	-3
datacentr	130	-12
date	39	72
date $	9	19
date and	-35	65
day	47	-2
day $	5	11
day 14	63	-60
day 21	17	-13
day and	11	-7
day is	39	-27
day of	10	-10
db	-72	-188
db instanc	60	-31
dba	11	-81
dcv	103	-33
ddo	-104	-159
ddo attack	63	-20
ddo rule	-18	18
deactiv	-30	48
dead	29	19
dead @	-49	113
dead letter	-16	67
deal	-42	30
deal with	-20	21
debian	4	145
decid	-78	160
decid $	4	15
decid @	-22	25
decid about	-22	36
decid and	-24	51
decid by	-71	73
decid from	-35	47
decid how	-39	112
decid in	-57	75
decid on	-21	24
decid that	2	52
decid the	9	63
decid to	8	32
decid what	-30	49
decid when	-35	42
decid whether	-32	69
decid which	61	33
decid who	-40	74
decid with	-11	24
decis	67	133
decis $	-9	79
declar	-5	10
decommiss	140	56
decommiss storag	130	-28
decrypt	-15	92
decrypt and	-23	88
dedic	-28	37
dedic master	-32	35
deep	-45	58
default	45	29
default $	-102	-48
default 1	-65	74
default @	-40	51
default a	-41	46
default ami	15	43
default and	20	-8
default by	-15	16
default encrypt	25	-88
default envelop	66	-67
default for	-9	14
default from	-89	104
default group	-40	86
default in	1	-17
default is	-58	138
default key	-47	50
default of	-16	17
default on	-55	56
default one	-69	88
default onli	-8	8
default or	-16	55
default paramet	4	17
default updat	30	-29
default version	110	-109
default with	79	1
defect	106	-53
defend	15	1
defend the	19	-16
defer	-9	12
defin	-21	158
defin $	-20	93
defin @	-6	9
defin and	15	43
defin the	-29	57
defin what	-16	83
definit	-4	69
definit $	-28	84
definit @	-16	16
definit and	40	7
definit as	-16	19
definit in	-11	16
definit of	45	-36
degauss	82	-7
degrad	-19	26
deleg	-21	48
deleg administr	-11	36
deleg and	-13	17
delet	-2	127
delet $	1	133
delet @	2	10
delet after	-27	37
delet an	-32	40
delet and	-6	19
delet are	-43	47
delet by	-10	10
delet everyth	-34	72
delet face	-22	28
delet it	58	9
delet key	-11	11
delet object	-15	69
delet of	-57	52
delet old	-28	45
delet one	-14	18
delet or	27	-27
delet protect	-6	16
delet recoveri	-17	21
delet the	71	64
delet them	174	-55
delet those	9	-1
delet too	-17	18
delet what	-2	19
delet with	-57	60
deliv	78	92
deliv log	40	-40
deliv to	46	-43
deliv with	9	-8
deliveri	-10	11
deliveri for	-13	13
deliveri polici	80	-47
deliveri statu	-7	25
demand	64	30
demand backup	-7	8
demand it	46	-40
demand mode	103	-110
demand tabl	15	7
demand tls	72	-52
deni	80	15
depend	43	115
depend @	74	-64
depend on	-12	24
depend updat	25	94
deploi	33	175
deploi @	-9	85
deploi and	55	-40
deploi it	27	-21
deploi new	-91	96
deploi on	-17	25
deploi the	116	114
deploi them	71	-7
deploi to	-11	28
deploy	81	-22
deploy $	33	-28
deploy account	17	-17
deploy and	2	19
deploy by	41	-36
deploy its	49	-49
deploy of	-30	38
deploy strategi	-19	24
deploy type	-45	59
deploy until	13	-8
deprec	-60	109
describ	-3	120
descript	93	-46
design	-1	183
design @	21	-18
design and	-35	44
design it	-46	92
design the	-6	34
desir	-1	13
desir capac	26	-14
desir count	-17	18
desktop	-130	-3
desktop $	1	35
destin	50	-5
destin and	-19	59
destroi	25	-22
destroi retir	33	0
detail	-9	53
detail result	18	2
detect	99	33
detect and	52	-21
detect in	81	-41
detect on	-24	29
dev	-26	65
develop	-72	58
devic	-15	145
devic $	29	74
devic and	-13	24
devic are	-79	88
devic certif	-49	61
devic check	-34	35
devic in	5	63
devic is	39	-16
devic of	-18	90
devic on	1	80
devic stand	-6	9
devic that	23	-17
devic the	-29	33
devic while	-14	14
di	68	60
di $	0	38
dial	-56	76
dial in	-53	74
did	24	-46
did not	-22	22
diesel	170	-31
differ	47	27
differ avail	-100	102
differ custom	62	-55
differ zone	26	-16
differenti	-6	8
differenti privaci	-6	8
direct	-16	59
direct @	-12	31
direct connect	-13	15
direct put	7	27
directori	139	23
directori $	47	-25
directori group	-11	12
disabl	-25	95
disabl @	13	-3
disabl it	-16	34
disabl key	-14	14
disabl the	22	-22
disast	-18	53
disast recoveri	-23	58
discard	22	-22
discard the	22	-22
disconnect	-45	54
discov	-5	14
discoveri	-71	90
disk	102	9
disk @	38	-36
disk and	-41	62
disk are	-70	119
disk at	-64	29
disk encrypt	149	-6
disk goe	-40	49
disk in	32	-31
disk of	-63	104
disk or	-34	43
disk that	120	-91
disk when	84	-30
disk who	59	-34
disk with	-47	56
dispos	83	-41
dispos of	66	-24
disrupt	87	-69
disrupt budget	87	-69
distribut	9	91
distribut $	-2	77
distribut @	-2	60
divid	-79	-158
divid $	-37	-88
dmarc	-27	27
dmarc record	-27	27
dns	54	43
dns of	-43	46
dns record	-11	88
dns valid	61	-83
do	39	-60
do $	115	47
do %	151	-17
do @	-100	91
do all	-19	24
do and	-7	177
do anyth	-23	-80
do it	-118	-24
do not	16	145
do so	-68	106
do that	-126	-4
do the	-88	-140
do thi	-14	89
do those	13	54
do we	-59	-70
do what	-4	10
do with	-23	34
doc	-3	12
dock	21	22
docker	-84	144
docker imag	-67	70
document	-13	99
document and	-20	40
document queri	-1	8
document that	-14	15
doe	-1	46
doe $	-7	82
doe %	-16	41
doe @	59	110
doe it	8	24
doe not	6	110
doe on	13	-11
doe so	-11	24
doe that	-42	8
doe the	-31	-66
doe to	-9	11
doesnt	42	7
domain	55	58
domain $	45	-14
domain and	-29	54
domain are	-28	29
domain control	66	52
domain in	48	20
domain name	-21	32
domain of	-10	10
domain that	-40	41
done	50	-32
done by	86	-35
dont	-39	-31
dont have	18	-30
door	-48	60
door cage	-21	31
door power	-35	37
doubl	6	-37
down	43	-36
down $	16	-64
down again	61	-61
down and	-39	41
down meanwhil	34	33
down the	21	-20
down to	-24	24
downgrad	-85	152
download	-18	93
download @	-31	38
download and	-29	36
download the	-66	73
downtim	82	170
dr	-19	39
drain	11	153
drain @	61	-54
drain and	1	23
draw	-6	126
draw conclus	-8	81
drift	30	180
drift $	-13	155
drill	-55	147
drill $	-12	122
drill for	-5	52
drill instanc	-8	8
drill sever	-8	8
drive	180	-1
drive behind	27	-24
driver	35	47
driver and	-15	99
driver cuda	-19	20
driver current	-10	13
driver in	18	-3
driver the	25	-25
drop	7	72
drop the	72	-71
drop them	28	-26
drop what	-41	41
dss	-67	-78
dss complianc	-77	-113
durabl	168	-18
durabl $	99	-33
durabl and	58	-39
durabl in	31	-29
durabl of	72	5
durat	-7	62
dure	123	-46
dure a	87	-18
dure an	42	-21
duti	30	40
duti $	64	24
duti for	-98	-74
duti of	12	-5
duti to	-9	53
e	-182	-163
each	40	30
each @	36	21
each avail	-88	89
each chang	-76	82
each deploy	25	-9
each hour	30	-28
each instanc	1	18
each is	76	-42
each job	-34	39
each new	60	-34
each of	63	-57
each other	19	31
each request	-25	32
each run	50	-49
each servic	-51	52
each sourc	-8	17
each storag	18	-15
each tabl	51	-27
each time	-14	20
each volum	22	-20
each zone	-35	38
earlier	-5	84
earlier if	-27	31
earthquak	80	-44
earthquak risk	80	-45
east	20	-18
east 1	-22	24
ebs	51	-12
ebs driver	26	-25
ebs efs	-23	23
ebs encrypt	-17	22
ebs key	41	-32
ebs rds	-68	87
ebs snapshot	65	-63
ebs volum	38	-24
ec2	14	34
ec2 @	-19	56
ec2 and	-1	11
ec2 instanc	76	-56
ecr	-39	80
ecs	154	38
ecs agent	54	7
ecs contain	-66	115
edg	98	-43
edg locat	50	-35
edg of	-18	23
edit	-41	65
edit @	-11	14
editor	-1	12
efa	-14	14
effect	-35	54
effect in	-32	50
effort	35	-35
efs	-18	33
efs and	8	6
either	66	-48
eks	-1	179
eks node	5	143
elast	-158	-131
elast ip	-9	9
electr	-23	53
electr and	-15	38
eleven	85	-24
eleven nine	85	-24
els	56	-32
els and	11	-9
els can	47	-36
els get	41	-37
elsewher	-19	81
elsewher $	-29	30
elsewher and	-22	24
elsewher is	-1	68
em	95	120
em $	76	39
em %	15	119
email	-6	21
email current	-24	40
emerg	-30	47
emit	16	-13
employe	-2	-47
employe $	103	67
employe in	-75	63
employe leav	-32	52
emrf	-37	42
ena	-24	35
ena and	-17	19
enabl	-41	114
enabl @	-12	112
enabl by	-7	9
enabl continu	-10	13
enabl it	-22	52
enabl mfa	-12	29
enabl point	-9	53
enabl server	-19	19
enabl the	73	-67
enabl them	14	-1
encrypt	-16	-64
encrypt $	-176	15
encrypt @	42	-143
encrypt a	-29	41
encrypt all	140	-20
encrypt an	-151	79
encrypt and	75	52
encrypt are	-31	95
encrypt at	-91	-160
encrypt backup	93	-103
encrypt befor	-25	68
encrypt between	-40	62
encrypt by	-49	75
encrypt cluster	43	-26
encrypt content	62	-49
encrypt control	99	-20
encrypt custom	11	-10
encrypt data	18	2
encrypt disk	35	-26
encrypt end	52	-51
encrypt environ	-12	110
encrypt etcd	-15	22
encrypt everi	43	-66
encrypt everyth	-46	50
encrypt file	5	90
encrypt find	30	-15
encrypt firewal	36	-34
encrypt for	-43	-86
encrypt from	-44	51
encrypt home	80	-49
encrypt host	28	-21
encrypt in	-19	-81
encrypt index	39	-28
encrypt instanc	76	-37
encrypt inventori	18	-15
encrypt is	112	-53
encrypt it	38	53
encrypt its	96	-22
encrypt key	-75	164
encrypt manag	-7	16
encrypt messag	71	-68
encrypt metadata	34	-27
encrypt network	74	-44
encrypt new	90	-114
encrypt node	-33	39
encrypt noth	-124	157
encrypt nvme	-98	108
encrypt of	-75	-59
encrypt older	-2	29
encrypt on	71	42
encrypt or	5	20
encrypt our	-50	137
encrypt polici	9	-6
encrypt sdk	-21	74
encrypt secret	-28	65
encrypt set	-19	156
encrypt smb	44	-24
encrypt store	118	-80
encrypt support	63	-4
encrypt that	11	8
encrypt the	55	64
encrypt them	-66	175
encrypt to	-10	12
encrypt trace	43	0
encrypt traffic	122	-16
encrypt under	8	-5
encrypt unless	25	-24
encrypt user	91	-91
encrypt what	128	-69
encrypt when	-21	74
encrypt where	-22	35
encrypt which	41	-36
encrypt with	-52	29
end	68	66
end @	-29	41
end a	-32	40
end after	-70	72
end and	-39	65
end are	-20	31
end at	-87	126
end in	-6	77
end instanc	68	-43
end is	-72	79
end it	22	16
end of	87	5
end on	-14	16
end the	28	18
end them	37	-35
end tls	60	-39
end to	36	-31
end user	-76	86
end with	-66	70
endpoint	68	18
endpoint $	-22	-15
endpoint @	-62	82
endpoint and	16	5
endpoint are	-30	100
endpoint by	28	-11
endpoint for	57	6
endpoint in	-38	56
endpoint is	-30	49
endpoint of	-66	70
endpoint on	48	-49
endpoint onli	32	-29
endpoint option	-46	49
endpoint or	-25	27
endpoint polici	-43	54
endpoint run	28	-22
endpoint servic	-50	74
endpoint that	-13	14
endpoint type	-28	34
endpoint where	-4	11
endpoint with	28	-16
enforc	-29	74
enforc by	-46	49
enforc http	-117	31
enforc it	5	28
enforc them	-31	81
engin	55	-165
engin $	-121	-116
engin @	-54	-116
engin and	-31	71
engin behind	22	4
engin log	-1	14
engin of	94	-85
engin onli	30	3
engin or	-15	17
engin patch	44	-145
engin s	-26	30
engin that	29	45
engin version	66	-3
enhanc	-4	124
enhanc health	19	115
enhanc log	-9	9
enough	-62	174
enough @	-4	41
enough bandwidth	-18	18
enough for	-31	37
enough healthi	85	-77
enough of	22	-22
enough replica	-4	31
enough to	-48	54
enrol	16	22
enrol account	21	-1
ensur	-14	19
ensur that	51	-46
enter	26	-22
entir	48	-19
entri	63	-22
entri and	-23	29
entri to	74	-66
env	-35	107
envelop	38	-27
envelop encrypt	38	-27
environ	18	72
environ $	-36	77
environ @	13	-11
environ and	43	-13
environ class	-31	37
environ for	8	-8
environ in	29	-26
environ of	19	-17
environ queue	-20	22
environ to	68	-66
environ variabl	-12	100
environment	114	-3
environment control	114	-3
ephemer	131	-4
ephemer storag	-10	34
equip	61	4
equip and	-102	103
eras	117	-87
eras a	92	-61
eras it	13	-13
eras the	40	-39
error	-38	107
error and	-7	15
error log	-11	20
esx	-96	171
esxi	-30	191
etc	-19	84
etcd	171	-42
etcd and	5	-55
etcd in	161	-60
etl	-32	37
eu	-27	44
evalu	-8	137
evalu @	16	-10
even	97	52
even if	60	35
event	71	56
event $	-23	113
event @	-49	102
event and	30	-16
event by	35	-26
event for	-52	71
event histori	40	-37
event in	120	-113
event of	-69	120
event that	-35	69
event through	51	-23
event to	-18	24
event windows	-74	75
event without	47	-59
eventbridg	32	-25
eventbridg and	30	-28
eventbridg or	-19	24
ever	40	49
everi	65	-1
everi 12	56	-56
everi 14	41	-25
everi 30	33	5
everi 90	9	23
everi @	17	-3
everi account	-21	21
everi agent	54	-32
everi chang	29	-29
everi client	-9	9
everi cluster	102	-14
everi day	56	-62
everi endpoint	10	-7
everi evict	-39	59
everi few	44	-6
everi file	41	11
everi five	-8	19
everi instanc	93	-30
everi kind	36	-18
everi mode	-12	17
everi month	-69	-91
everi new	41	-16
everi node	-11	14
everi other	14	-9
everi record	21	-19
everi region	-17	33
everi request	41	-40
everi type	-14	47
everi updat	8	133
everi use	39	-37
everybodi	-7	12
everyon	-80	94
everyth	77	62
everyth at	27	12
everyth behind	104	-8
everyth els	-31	34
everyth for	-37	42
everyth on	-46	50
everyth that	-109	125
everyth through	-39	49
everyth under	-59	69
evict	6	42
evict @	32	-26
evict and	29	-27
evict hold	-16	17
evict keep	33	-31
evict the	20	-19
evid	39	-27
evid and	69	-54
evid for	67	-56
evid on	4	87
evid that	-21	79
ex	-27	46
ex employe	-27	46
exact	-56	57
exact version	-56	57
exactli	37	-33
exampl	-39	59
except	42	-13
except @	12	7
except for	-34	38
except in	30	-20
exchang	-5	24
exchang and	25	-24
exclus	-1	8
exec	-18	32
execut	55	0
execut @	-48	64
execut and	16	-9
execut are	106	-104
execut environ	90	-79
execut histori	31	1
execut in	44	-42
execut log	-76	75
execut role	-43	85
execut the	54	2
exhaust	78	-43
exist	23	84
exist @	114	-104
exist for	-68	88
exist in	2	23
expect	-80	87
expect to	-36	37
experi	-31	49
expir	-46	146
expir after	-30	30
expir or	-19	28
expir the	50	-50
expiri	-19	157
expiri and	25	-25
export	-1	121
export @	-28	38
export and	-30	33
export it	79	-53
export of	-6	14
export or	9	72
export polici	-4	10
export report	-1	89
export those	-11	20
export what	-15	28
expos	-58	59
extend	-30	66
extend support	-67	110
extend the	-29	30
extens	-35	143
extra	59	1
extract	59	-32
face	-21	28
face from	-15	22
facil	180	-66
facil $	155	-47
facil and	-50	62
factor	-31	73
factor authent	-10	35
factor for	-15	45
factor of	-11	17
factori	-40	138
fail	88	9
fail $	80	-57
fail @	91	-53
fail and	15	-12
fail back	-7	91
fail broker	24	-20
fail check	-66	83
fail deploy	-25	28
fail disk	95	13
fail drive	56	-17
fail evict	-20	21
fail hardwar	48	-45
fail host	1	16
fail its	66	-65
fail node	154	-104
fail on	-28	33
fail or	28	-27
fail over	-43	65
fail record	-43	46
fail server	64	-59
fail task	20	-9
fail without	16	-16
failov	52	42
failov drill	-23	29
failov is	-58	65
failov record	-45	54
failov to	53	-57
failov when	30	-24
failur	89	35
failur $	101	26
failur and	-6	16
failur of	32	-32
fall	70	5
fall back	29	-27
fall to	-45	115
fall under	62	-33
fals	18	-20
fals $	81	33
fals posit	21	36
far	-15	31
fargat	20	-2
fargat and	60	-59
fargat or	-34	34
fast	-33	61
fast and	-37	45
fault	65	27
fault and	-18	20
fault toler	-13	51
faulti	123	-70
featur	33	4
februari	49	-39
februari 2026	49	-39
feder	-24	114
fedramp	33	-29
feed	-5	23
feed and	-5	23
feedback	-3	10
fell	36	-32
fenc	195	8
fend	47	-27
fend off	47	-27
fetch	-42	63
fetch @	-16	23
fetch them	-17	18
few	-29	93
few high	13	-13
few week	44	-6
fewer	-8	17
fiber	29	-20
fibr	60	-17
field	-33	37
file	-4	56
file $	-2	15
file @	-30	9
file and	-16	41
file are	87	1
file befor	2	88
file has	-31	57
file in	-76	92
file on	-40	56
file permiss	-34	50
file server	39	-29
file share	-28	25
file system	51	28
file that	117	-42
file to	76	-75
file valid	-25	25
fill	14	-14
fill up	27	-29
filter	84	-23
filter and	-19	24
filter common	15	-10
filter in	-11	15
find	0	62
find $	-18	27
find and	20	5
find at	30	-15
find in	-69	65
find is	-6	74
find that	-5	16
fine	-11	70
fine grain	-13	66
finger	49	-50
fip	160	-44
fip 140	34	-30
fip endpoint	-23	24
fire	136	-62
fire protect	29	-19
fire suppress	83	-24
firecrack	88	-27
firecrack micro	24	-20
firehos	5	30
firewal	-86	-9
firewal %	-124	-116
firewal and	-22	46
firewal applianc	65	67
firewal insid	175	-80
firewal of	-25	28
firewal polici	36	-34
firewal port	-4	25
firewal rule	-48	112
firm	-8	60
firmwar	134	-34
firmwar $	129	65
firmwar and	-37	54
firmwar of	76	-2
firmwar on	74	-21
firmwar updat	220	-12
first	-1	83
first $	26	-166
first and	37	-34
fit	110	-58
five	24	1
five at	34	-33
five minut	-26	36
fix	32	72
fix $	-26	33
fix a	27	32
fix and	56	-27
fix bug	-23	28
fix for	5	13
fix imag	-12	13
fix or	53	-44
fix that	-16	48
fix the	45	6
fix vulner	-28	44
fix within	33	-32
flag	19	125
flash	64	-15
flaw	20	45
flaw in	19	-10
fleet	31	103
fleet $	-81	95
fleet and	-20	29
fleet behind	112	-119
fleet of	-67	68
fleet that	87	-72
fleet to	-36	38
fleet who	13	-12
flip	-30	62
flood	52	-32
flood $	62	-59
flood and	79	-45
flood at	-41	47
flood of	-74	100
flood with	46	-17
floor	-40	135
flow	-15	85
flow and	-23	23
flow log	-45	92
folder	52	6
folder and	55	-22
folk	-14	21
follow	17	122
follow the	19	7
follow them	-15	55
for	11	46
for %	-19	111
for 12	50	-31
for 14	55	-36
for 24	100	-84
for 90	-20	27
for @	79	59
for a	-2	64
for all	133	-75
for an	42	39
for and	69	-69
for anyth	-4	75
for api	48	-22
for assign	-26	34
for at	28	-26
for attach	27	-21
for attack	-39	94
for both	4	55
for chang	-29	30
for cloudtrail	63	-45
for complianc	-109	-85
for connect	-23	32
for copi	69	-68
for custom	-52	92
for cve	42	-42
for data	119	43
for delet	4	33
for each	18	54
for encrypt	-54	66
for ever	-65	76
for everi	30	-12
for exampl	-43	52
for fail	-33	34
for failur	98	27
for feder	5	53
for free	-6	-20
for gdpr	-25	20
for good	-19	40
for growth	-42	61
for higher	-5	9
for improv	-31	38
for index	23	-16
for instanc	-47	54
for it	-19	82
for its	47	-1
for keep	41	-20
for life	-76	81
for log	-56	58
for longer	-55	63
for mail	93	-56
for malwar	96	-85
for manag	-137	-111
for me	-66	42
for month	-93	34
for more	-29	45
for new	12	-122
for no	-28	96
for one	-20	20
for os	3	-123
for other	15	-11
for our	25	144
for patch	-31	40
for pci	-30	-127
for person	-29	46
for product	-44	50
for quota	-11	12
for recoveri	-26	28
for resourc	-15	15
for rollback	-80	84
for s3	35	-34
for servic	50	-32
for seven	37	-32
for some	65	-35
for spectr	37	-26
for suspici	-20	50
for task	9	-1
for the	104	22
for them	41	23
for thi	-29	-62
for train	90	68
for two	47	-41
for up	65	-60
for us	-97	-115
for user	-19	22
for vmware	31	-22
for volum	-12	13
for vulner	-21	29
for what	-45	82
for whom	-30	54
for with	-12	12
for you	-8	60
forbid	-82	87
forc	36	104
forc it	37	-23
forc one	53	-44
forc ssl	-14	14
forc tls	-14	18
forens	-4	56
forens on	-4	56
forgotten	-9	76
format	-23	40
format of	-24	28
former	40	12
forward	79	29
forward secreci	58	-31
found	-20	53
four	-46	77
four dai	-28	55
framework	46	15
framework and	-17	53
framework is	-26	29
framework version	38	-33
frankfurt	-36	38
free	-53	67
free of	11	-10
free space	-30	40
free tier	7	23
fresh	73	0
fresh $	63	-31
from	37	37
from $	-5	-9
from %	-40	-64
from 2016	-32	105
from @	30	89
from a	43	18
from an	-53	123
from anoth	37	-29
from artifact	-20	71
from aws	31	-3
from befor	31	18
from certif	96	-89
from delet	-8	8
from each	132	-93
from ecr	-22	22
from flood	25	-7
from insid	-22	47
from it	-29	64
from its	17	-12
from one	46	-38
from other	-23	36
from our	-45	45
from outsid	9	3
from releas	-17	97
from the	55	89
from those	58	-58
from us	5	-65
from version	-64	79
from where	11	63
from which	21	36
front	45	4
front and	49	-46
front of	125	-124
full	42	106
full access	-59	61
full or	-3	14
fulli	-9	-17
fulli inherit	-42	-57
fulli manag	9	38
function	32	113
function $	-36	112
function @	-9	20
function and	-43	50
function data	-3	70
function from	127	-83
function is	-32	83
function keep	-31	31
function of	8	5
function run	66	-55
function that	-22	24
function to	41	-40
further	-98	112
further on	-20	21
further region	-24	37
game	-16	86
game server	-38	53
gatewai	4	-76
gatewai @	-34	40
gatewai and	-12	16
gatewai endpoint	-53	64
gatewai for	31	-22
gatewai on	68	-65
gatewai or	-2	49
gatewai patch	-11	-125
gb	21	-18
gb of	30	-27
gbp	92	-122
gdpr	-41	121
gear	67	-64
gener	162	34
gener $	142	-20
gener and	20	-19
gener the	48	-43
general	-150	30
general $	-57	-78
general who	8	77
generally	-122	-64
generally speak	-86	-90
geo	-12	80
geo restrict	-12	80
get	36	-3
get 20	-29	33
get @	27	-17
get a	112	-2
get and	-28	32
get endpoint	55	-6
get in	-19	42
get it	-132	-34
get its	-36	41
get new	1	-33
get no	-33	34
get onto	-4	16
get patch	-59	56
get secur	109	-24
get the	-35	81
get their	81	-69
get them	61	-17
get updat	-12	99
gib	-49	56
gib is	-21	23
gib of	-36	42
give	11	52
give @	-11	13
give a	-36	43
give an	-9	39
give collector	-20	24
give each	40	-12
give everi	29	-20
give it	62	-50
give the	-39	57
given	-34	40
global	58	-98
global @	-1	19
global infrastructur	74	-20
global network	40	-16
global resili	-13	13
global tabl	7	-117
go	67	12
go @	138	-71
go and	-17	22
go back	-32	33
go by	-9	21
go how	-1	12
go in	-7	18
go on	-48	52
go through	14	-1
go to	-66	92
go with	-52	58
goal	-6	16
goe	12	57
goe @	-40	49
goe into	-37	49
goe on	9	4
goe out	-34	34
goe through	-41	55
goe to	-41	54
golden	-39	106
golden imag	-39	106
gone	-39	109
good	-9	32
got	-25	-78
got a	49	1
gotta	-29	-85
govern	-65	110
gpu	106	-35
gpu and	96	-57
grain	-13	66
grain access	-9	63
grant	-36	99
grant among	13	-13
grant least	-3	8
grant on	-15	32
grant permiss	-19	32
grant tabl	-4	26
grant the	-8	9
graph	-7	90
greatest	78	-20
greatest number	24	6
greatest size	88	-50
green	1	68
green deploy	4	15
gremlin	-35	95
gremlin queri	-35	95
grid	-7	77
grid infrastructur	-68	64
group	0	118
group $	3	258
group @	-25	34
group a	33	154
group and	43	-18
group appli	-7	50
group are	62	-48
group as	-7	82
group at	36	-34
group between	-13	21
group for	-13	43
group from	30	-30
group health	-28	28
group in	53	-20
group of	2	24
group on	-18	21
group over	-18	18
group polici	-29	34
group publish	-23	23
group rule	-21	28
group set	-6	8
group that	-46	67
group the	-10	11
group to	-47	50
group where	17	-16
group whose	-9	23
group windows	-3	12
group with	-24	31
grow	130	4
grow $	-1	-9
grow and	17	-5
grow by	-106	140
grow its	59	-14
grow the	88	-36
grow them	-41	44
growth	-42	61
growth and	-42	61
guarante	55	75
guard	86	55
guard against	3	46
guard and	-6	54
guard at	97	-15
guard it	-19	57
guard power	34	-27
guard that	-17	17
guard the	42	9
guardduti	-35	45
guardduti runtim	-27	32
guardrail	-48	58
guardrail for	-37	41
guess	-43	71
guess $	-40	62
guest	-58	86
guest are	-13	24
guest of	-30	37
guest oper	124	67
guest os	-3	102
gui	37	13
guid	81	103
guid sai	111	-25
ha	115	-46
hack	-121	-84
had	46	-23
half	-79	16
half of	-4	116
hall	77	-17
hall $	64	-16
hand	31	-8
hand in	-29	54
hand it	-36	51
hand or	-31	34
hand out	22	10
hand over	30	-30
hand where	-9	9
hand with	-14	14
handl	-50	-32
handl as	-6	9
handl bounc	-26	26
handl by	56	-58
handl the	-1	35
happen	-73	-82
hard	173	-4
hard code	-1	9
hard drive	78	-28
hardcod	10	48
harden	115	96
harden and	-68	118
harden golden	0	63
harden the	-78	156
hardwar	162	-49
hardwar $	166	53
hardwar and	9	0
hardwar applianc	-82	83
hardwar behind	12	-3
hardwar in	10	-7
hardwar mainten	-10	73
hardwar of	143	-50
hardwar secur	-19	24
hardwar that	56	-34
hardwar under	14	-12
harmless	51	19
has	41	28
has 512	-13	16
has @	40	-12
has a	8	4
has and	-49	59
has becom	-25	25
has been	-26	19
has it	-36	45
has its	23	-22
has lost	-45	51
has no	37	59
has none	72	4
has noth	-70	70
has one	-91	110
has the	-37	45
has to	31	2
hash	49	-43
hash and	45	-42
hasnt	-45	73
hat	29	-34
have	42	52
have a	-14	51
have an	106	-106
have endpoint	-9	9
have it	-58	63
have no	99	-40
have none	6	13
have pass	33	-33
have raiz	103	-83
have renew	-36	39
have root	-4	8
have set	9	-9
have someon	-64	68
have the	-33	35
have their	116	-102
have them	94	-45
have to	117	-27
hdd	20	-19
hdf	6	24
head	3	152
head login	-12	24
head node	-43	63
headach	-19	56
header	-11	19
health and	57	-48
health check	20	63
health dashboard	-22	-92
health of	51	-6
healthi	162	-82
healthi target	85	-77
hear	8	36
held	53	-25
hello	-27	-79
helm	-3	64
helm is	-8	35
help	49	151
helper	9	12
helper and	-37	39
helper on	34	-14
here	-93	162
here and	-9	11
here is	-23	25
hibern	-16	24
hidden	72	-69
hidden from	72	-69
hide	-14	18
high	35	43
high avail	21	41
high cve	19	-17
high enough	-3	8
high volum	13	-13
higher	54	34
higher on	25	-23
higher price	50	-31
higher quota	46	-40
highli	-18	18
highli avail	-18	18
him	126	-6
hipaa	-115	-85
hipaa and	13	-10
hipaa complianc	-96	-98
hire	126	-7
hire the	54	-35
his	-33	28
histori	60	35
histori and	36	-31
histori for	22	-21
histori of	-21	28
hive	-2	30
hm	-70	103
hm and	-64	98
hold	89	19
hold %	30	-29
hold @	49	-29
hold a	21	-5
hold in	27	-13
hold it	128	46
hold on	-9	47
hold the	68	7
hole	-25	129
home	54	-23
home folder	55	-23
hook	-21	79
hop	32	-21
hop limit	32	-21
host	77	-22
host $	-47	145
host @	104	-78
host and	32	22
host are	-49	54
host base	-38	51
host behind	18	-7
host below	-135	-135
host beneath	30	-19
host by	4	9
host configur	27	-20
host hardwar	22	9
host is	57	55
host kei	-50	120
host kernel	159	-39
host name	-28	29
host need	34	-22
host of	-58	45
host on	6	59
host oper	7	-131
host or	14	6
host os	173	-63
host patch	-38	-79
host server	74	-34
host that	57	-13
host the	56	-21
host to	50	-13
host under	-26	38
host who	-66	102
host with	-55	74
host yourself	-19	20
hostnetwork	66	-42
hour	48	12
hour and	69	-62
hour at	71	-61
hour by	48	-35
hour for	76	-76
hour of	-32	36
hour to	-15	20
hourli	76	-65
hourli autom	22	-17
hous	4	40
hous the	4	40
how	-65	-43
how @	-5	10
how close	-3	10
how is	-104	-145
how long	25	74
how mani	56	40
how often	-30	60
how the	-10	26
how thei	-54	95
howev	38	-31
hr	-40	51
hsm	103	-98
http	73	-6
http and	21	9
http in	-44	48
http on	21	11
http onli	113	-56
http or	24	-13
http too	74	-61
hub	28	6
human	-28	37
human review	-28	37
hybrid	-12	80
hyper	0	59
hyper v	0	59
hypervisor	187	23
hypervisor $	103	-72
hypervisor and	-34	128
hypervisor below	113	102
hypervisor beneath	-130	145
hypervisor under	-32	47
hypervisor updat	92	-46
i	-78	-189
i $	-7	90
i am	43	5
i e	-122	-78
i mean	-76	-74
i meant	110	-13
iaa	-17	209
iam	-8	66
iam @	-6	8
iam access	-2	37
iam and	-22	46
iam authent	-9	47
iam for	-59	60
iam on	-32	47
iam onli	-31	50
iam or	-17	47
iam polici	-19	35
iam right	-5	10
iam role	64	-53
iam the	-7	8
iam user	87	-82
iam who	-22	36
id	-55	100
ide	-18	23
ident	-46	58
ident and	20	-14
ident for	-17	18
ident polici	26	-15
ident provid	-18	64
identifi	9	78
identifi and	-31	33
identifi for	11	-4
idl	31	55
idl @	-4	77
idl at	37	-33
idl instanc	-41	76
if	39	7
if %	-57	44
if @	41	13
if it	-53	60
if its	112	17
if the	-19	24
if thei	-27	27
if we	104	-81
imag	30	128
imag $	-103	139
imag @	45	-42
imag and	1	36
imag are	85	-16
imag builder	46	-39
imag cpu	-9	10
imag current	-17	19
imag for	11	3
imag from	-51	52
imag in	67	2
imag is	49	92
imag of	42	-7
imag on	-23	19
imag or	-28	38
imag regularli	7	44
imag that	-12	44
imag the	-21	24
imag updat	39	30
imag version	94	-52
imag we	-16	90
imag when	-12	12
imag with	100	-30
imdsv2	33	-22
immut	-39	60
impair	38	-26
impair host	38	-26
import	-10	208
import $	-64	142
import and	-10	10
import certif	-29	58
import is	-10	17
import or	-3	56
import the	-29	31
improv	59	-34
improv its	50	-48
improv the	56	-55
in	20	47
in $	46	-35
in %	10	79
in 24	75	-51
in 5	-33	31
in @	55	16
in a	-14	80
in acm	-28	35
in all	27	1
in amazon	-65	32
in an	43	60
in and	-72	101
in anoth	10	12
in at	62	-44
in auto	54	-26
in aws	-64	91
in between	10	4
in bucket	-29	33
in by	-25	26
in case	-59	84
in charg	-27	-76
in china	52	-39
in clear	-79	136
in cloudtrail	89	-63
in contain	-21	27
in deploy	17	-17
in differ	-36	46
in each	-16	26
in ecr	-25	71
in everi	-28	51
in front	64	-22
in full	85	-3
in further	-28	41
in general	-95	-8
in hardwar	39	-38
in iam	1	13
in it	0	52
in its	83	-59
in kms	-45	53
in latest	53	-41
in log	-7	17
in mainten	70	-68
in manag	-4	8
in memori	-30	47
in name	-10	15
in no	-17	21
in oci	0	10
in on	36	-33
in one	-33	86
in order	31	-25
in organizations	-7	17
in our	-78	43
in place	50	60
in plain	30	-2
in polici	-25	45
in provis	-50	116
in region	13	10
in requir	-25	37
in s3	1	57
in secret	-8	55
in secur	-37	5
in sever	3	46
in sourc	-20	83
in step	71	-57
in subnet	-13	15
in templat	-40	60
in the	-15	25
in their	39	117
in them	55	-42
in there	87	4
in three	43	-36
in through	-25	56
in time	47	25
in tmp	-15	26
in to	91	-10
in transit	-57	-60
in two	79	-59
in us	20	-18
in use	57	-56
in version	-29	68
in what	-11	11
in which	68	-5
inbound	-70	142
inbound port	-12	37
inbound rule	-3	12
incid	35	42
incid respons	-62	86
includ	13	47
includ and	-51	54
includ model	62	-58
increas	-17	104
independ	27	-15
index	3	103
index and	-30	45
index data	-9	21
index in	-45	80
index map	-6	16
individu	-11	52
infer	38	30
infer contain	-24	28
infer softwar	89	-48
inform	-17	30
infrastructur	95	-102
infrastructur $	110	-15
infrastructur and	23	-8
infrastructur devic	73	-55
infrastructur itself	53	-8
infrastructur node	67	-50
infrastructur of	79	-30
infrastructur role	-18	26
ingest	-45	56
ingest pipelin	-19	19
ingress	-59	77
ingress control	-28	39
inherit	142	-73
inherit control	82	-42
inherit from	1	-72
initi	-37	48
initi capac	-11	21
initi the	-17	16
inject	-9	111
inject are	-16	31
inject in	-17	58
input	-29	138
input and	-2	20
input check	-18	22
ins	18	-10
ins and	25	-17
insid	119	27
insid $	-19	51
insid @	96	-67
insid a	40	59
insid an	-22	52
insid it	-68	101
insid its	37	-34
insid one	60	-23
insid our	34	104
insid that	-76	77
insid the	103	98
insight	-44	68
insight and	-34	57
insist	-14	48
insist on	-9	23
insist that	-7	29
inspect	-28	-10
inspect are	-20	29
inspect engin	41	-13
inspect it	49	-43
inspect request	40	-29
inspector	-32	33
inspector and	-23	24
instal	26	112
instal @	37	29
instal an	53	-48
instal and	71	16
instal are	-31	49
instal by	-23	49
instal configur	-14	18
instal devic	-30	38
instal in	17	-15
instal into	-7	11
instal is	-11	31
instal it	-2	14
instal minor	15	1
instal noth	94	-77
instal on	-65	150
instal or	47	-28
instal ourselv	2	63
instal patch	-27	39
instal secur	-52	54
instal some	-4	31
instal the	49	21
instal them	11	-9
instal there	-2	87
instal updat	-4	13
instal windows	-1	67
instal with	-2	19
instanc	0	84
instanc @	-40	47
instanc after	-25	32
instanc and	45	5
instanc apart	31	-29
instanc are	-23	52
instanc as	-5	15
instanc by	-57	67
instanc class	-9	19
instanc disk	40	-25
instanc for	56	-52
instanc from	58	-58
instanc group	-11	12
instanc has	57	-53
instanc in	90	-76
instanc is	64	42
instanc metadata	32	-17
instanc noth	26	-22
instanc of	57	-30
instanc on	-56	59
instanc onli	-21	30
instanc or	-30	34
instanc over	-28	53
instanc profil	-24	27
instanc role	-14	26
instanc run	41	-35
instanc size	76	-65
instanc start	-34	36
instanc storag	76	-37
instanc that	28	30
instanc there	-22	28
instanc to	-49	59
instanc type	0	53
instanc unless	-10	11
instanc with	95	-71
instanc without	40	-40
instead	-97	161
instead of	-26	32
instrument	-25	63
integr	2	-11
integr of	0	-50
integr servic	87	-81
intellig	45	-36
intellig tier	29	-24
intent	-37	47
interfac	-1	53
interfac and	-4	14
interfac disk	32	-24
interfac endpoint	-44	71
interfac vpc	-5	9
intermedi	42	-29
intermedi bucket	48	-48
intermedi tabl	28	-23
intern	17	-18
intern user	2	18
internet	-51	116
internet access	-13	27
internet line	-28	32
internet or	-14	20
interrupt	60	-35
into	63	36
into @	81	-20
into a	0	-63
into an	30	11
into aws	-13	73
into differ	-52	55
into each	49	-26
into it	6	10
into its	46	-20
into our	-53	77
into snapshot	-11	12
into subnet	-4	34
into the	78	-25
into which	-35	46
intrud	20	-14
intrud out	20	-14
intrus	-61	66
intrus detect	-61	66
inventori	-33	124
inventori and	18	-15
investig	23	116
invit	-6	12
invoc	-11	54
invoc and	29	-25
invoc log	-7	21
involv	34	6
iop	-29	47
iop and	-14	18
iot	-22	23
ip	-29	80
ip access	-27	49
ip address	-6	71
iptabl	-74	111
is	-11	32
is %	-78	26
is @	61	112
is a	-112	31
is account	-16	101
is ad	6	50
is all	-36	65
is allow	-29	81
is also	-17	17
is alwai	80	35
is an	84	-20
is anyon	-15	15
is appli	-39	25
is back	39	-26
is behind	94	-76
is better	-8	82
is broken	-2	22
is built	41	-3
is cach	-67	-106
is call	-14	17
is chosen	11	69
is close	-39	75
is commit	43	-36
is complianc	-72	-43
is configur	-94	-63
is connect	14	-13
is creat	23	27
is decid	24	-9
is delet	-20	36
is disabl	-6	14
is disconnect	-46	55
is do	-28	-88
is done	57	23
is down	60	45
is enabl	35	-35
is encrypt	-55	-38
is end	-70	98
is enforc	-51	61
is everyth	-50	56
is fix	-8	13
is for	45	35
is given	-17	24
is gone	-28	84
is handl	-24	56
is healthi	82	-81
is hipaa	-65	-71
is idl	58	-54
is in	63	50
is insid	46	65
is instal	-93	101
is involv	34	6
is it	6	-30
is its	120	-81
is keep	88	-86
is kept	-36	-92
is left	90	-89
is let	-21	23
is load	88	-87
is log	-64	103
is look	39	-21
is lost	52	-2
is maintain	83	3
is make	44	-16
is manag	5	30
is miss	-11	62
is need	-39	64
is no	108	26
is none	-62	128
is not	21	62
is noth	126	-77
is off	-60	110
is offlin	-12	98
is on	106	-18
is one	-112	125
is onli	87	-64
is onlin	34	-33
is out	-65	3
is over	-22	24
is part	57	-39
is patch	-17	-37
is physic	-24	32
is possibl	15	32
is protect	-81	42
is provid	-9	23
is public	-47	66
is publish	21	105
is reach	-51	61
is read	-12	15
is record	-42	94
is renew	-16	44
is replac	54	-34
is requir	-3	8
is respons	-40	-94
is retir	40	-37
is run	15	-59
is secur	116	50
is sent	10	44
is serverless	42	-30
is set	12	11
is share	-14	17
is stale	-40	20
is start	58	-55
is still	29	-39
is stop	37	-37
is store	2	80
is support	3	9
is that	-166	-77
is the	-8	26
is then	-16	25
is there	31	70
is thi	-23	-58
is throttl	-30	33
is to	-39	127
is too	-10	15
is up	-23	49
is updat	-31	40
is us	-22	25
is verifi	-11	18
is what	69	66
is who	61	-20
is wholli	-18	60
is whose	30	-45
iscsi	-26	31
isnt	13	65
isnt @	-35	169
isnt it	9	22
isnt the	-63	78
iso	91	50
iso 27001	-3	20
isol	134	-29
isol @	73	-48
isol contain	70	-48
isol custom	22	-8
isol environ	45	-38
isol function	-6	12
isol the	43	-18
issu	88	-11
issu a	-42	55
issu and	40	-15
issu by	24	-38
issu certif	-49	92
issu public	53	-54
issu the	41	-20
it	30	40
it $	-75	-97
it %	125	39
it @	-24	81
it a	-29	29
it after	-14	15
it afterward	9	-8
it again	32	-24
it also	22	-22
it and	-6	59
it answer	74	-61
it are	-8	41
it ask	-11	11
it at	3	58
it avail	86	-65
it awai	-21	32
it back	-6	20
it block	-11	11
it build	112	-99
it by	29	-4
it can	23	-3
it cannot	52	45
it chang	-61	80
it confirm	48	-48
it connect	124	-120
it copi	57	-54
it correct	-28	45
it cover	-6	15
it creat	72	-61
it doe	141	-82
it down	-19	32
it enabl	-13	14
it encrypt	-20	10
it end	-27	68
it expir	-11	14
it fail	-23	35
it find	-61	118
it first	-19	21
it for	-13	67
it from	-74	86
it get	-54	50
it goe	-28	30
it grow	-3	14
it hand	59	-59
it has	43	38
it hold	73	-52
it if	18	-16
it in	33	-11
it into	-73	72
it is	41	34
it issu	82	-82
it keep	23	7
it leav	40	26
it manag	43	-40
it may	76	-51
it need	42	-12
it never	72	-6
it now	-20	34
it off	8	6
it offer	46	-33
it on	90	-2
it onc	-74	152
it onli	-14	24
it onlin	44	-39
it onto	-30	75
it or	-104	49
it out	44	79
it over	61	-31
it own	94	-74
it patch	114	83
it per	-45	77
it place	25	-25
it privat	-8	12
it protect	12	24
it raiz	59	-58
it reach	0	14
it read	-6	8
it replac	-11	52
it right	49	-43
it run	-26	65
it safe	-62	72
it scale	-82	89
it scan	26	19
it serv	-25	28
it set	-11	20
it stai	-30	46
it stand	-40	64
it stop	-46	54
it store	87	-51
it subnet	90	-76
it support	98	-47
it surviv	29	-21
it take	-46	51
it that	1	45
it the	-24	73
it then	-16	38
it there	80	-92
it to	47	34
it tri	62	-55
it unless	-13	18
it up	42	7
it updat	-11	80
it us	61	-32
it usabl	-32	35
it valid	12	-12
it was	24	-23
it when	-40	55
it where	-18	69
it with	15	33
it within	22	15
it without	42	4
it work	18	12
it yourself	-31	68
item	18	24
item and	-13	14
its	63	6
its %	-61	-78
its @	31	27
its a	136	-71
its access	-15	15
its ai	-40	1
its ami	24	58
its api	32	-38
its audit	9	11
its avail	52	-41
its certif	37	-28
its classif	-49	54
its complianc	64	-8
its compon	21	-3
its connect	-20	32
its consol	86	-81
its data	21	-3
its default	53	-50
its depend	32	-12
its disk	-45	49
its dns	53	-51
its door	-35	37
its encrypt	-27	49
its end	-26	36
its endpoint	66	2
its facil	44	46
its guest	-13	55
its guid	111	-25
its health	66	-65
its host	47	-45
its hypervisor	51	-40
its imag	-21	23
its instanc	-20	23
its job	-12	43
its kei	-13	16
its kernel	4	42
its key	29	10
its librari	42	4
its limit	-24	27
its local	-22	22
its locat	31	-16
its log	25	-24
its machin	96	-77
its manag	-126	182
its modul	31	-30
its network	38	-28
its node	25	-5
its not	12	1
its oper	30	-22
its own	57	14
its paramet	-23	25
its part	108	-61
its password	-60	65
its patch	35	-33
its peopl	-105	-57
its polici	-71	79
its port	26	-24
its protect	-16	31
its protocol	-57	75
its quota	41	-39
its record	55	-53
its recoveri	35	-35
its releas	-37	55
its result	-16	26
its retent	17	-15
its role	82	-78
its root	-23	24
its rout	-9	9
its router	84	-71
its rule	-33	60
its runtim	-22	23
its schedul	-24	26
its secur	-20	20
its server	-53	106
its set	-50	58
its size	-62	90
its softwar	-43	96
its sourc	-10	10
its standard	46	-43
its standbi	49	-46
its storag	59	-14
its support	-41	43
its task	-34	34
its time	-35	51
its tls	13	-7
its track	32	-32
its updat	-12	74
its version	-67	72
its volum	-44	51
its web	41	-33
its zone	28	-28
itself	96	29
itself $	99	-41
itself after	79	-77
itself and	57	-51
itself are	-113	114
itself avail	38	-32
itself in	41	-32
itself is	73	23
itself keep	30	-30
itself onli	-36	36
itself run	31	-4
itself up	48	-44
itself when	42	-36
itself where	29	-29
itself with	44	-27
itself without	12	-8
jar	-33	66
jar and	-36	49
java	-16	155
jdbc	-10	81
job	40	77
job $	65	7
job and	49	-41
job are	16	18
job code	-17	79
job definit	-30	33
job for	-2	50
job imag	-32	53
job is	83	-49
job of	-11	11
job on	21	-21
job queue	61	-56
job role	-3	11
job runtim	-23	24
job schedul	87	-70
job stai	-14	18
job that	-8	31
job to	-23	48
job wait	37	-32
join	-33	82
join the	27	-20
join them	-29	32
joint	62	101
joint duti	-33	95
joint respons	53	75
js	67	76
js version	3	64
judg	-63	116
juli	11	9
juli 2026	11	9
june	-23	73
june 2025	-8	11
june 2026	-17	66
just	18	41
just the	43	30
jwt	-10	28
karpent	69	47
karpent the	26	-25
keep	41	46
keep 1	92	-91
keep @	86	-25
keep a	-80	102
keep an	-51	77
keep and	26	27
keep answer	108	-54
keep applic	36	-33
keep at	-5	9
keep automat	-19	21
keep avail	17	-16
keep backup	-56	60
keep client	-38	42
keep copi	-91	108
keep credenti	16	-12
keep current	-20	21
keep custom	72	-36
keep data	3	12
keep definit	-10	17
keep driver	-10	13
keep earlier	-14	29
keep enough	47	-11
keep etcd	-122	128
keep everyth	-37	42
keep fail	33	-31
keep for	-38	43
keep host	-6	11
keep in	-59	60
keep instanc	11	12
keep intrud	20	-14
keep it	77	33
keep its	44	-39
keep log	7	49
keep manual	-10	10
keep no	-78	128
keep node	-68	93
keep none	-34	35
keep noth	-44	47
keep one	-12	12
keep onli	-102	104
keep other	71	11
keep patch	37	-14
keep person	-27	32
keep result	-20	23
keep run	-32	67
keep secret	-32	53
keep sensit	-25	63
keep sourc	-40	48
keep state	-17	23
keep task	-98	102
keep that	4	48
keep the	100	-14
keep their	92	-33
keep them	38	-15
keep third	11	17
keep to	-25	26
keep trail	-54	77
keep up	98	-90
keep what	-63	134
keep work	-50	64
keep workload	-80	81
kei	-43	80
kei $	-4	48
kei %	-11	33
kei @	-1	11
kei and	-29	48
kei are	-25	54
kei by	-11	34
kei for	77	-69
kei in	22	66
kei live	2	27
kei of	-20	45
kei on	-91	7
kei that	76	-60
kei unless	50	-38
kei with	95	-42
kept	36	-10
kept $	-36	127
kept and	108	-104
kept by	-71	56
kept for	-61	69
kept from	-49	87
kept in	-80	100
kept is	100	-67
kept up	67	-19
kerbero	56	-28
kerbero ldap	59	-37
kernel	16	-6
kernel and	-32	54
kernel are	-72	93
kernel for	36	-18
kernel network	32	-24
kernel patch	118	76
key	32	59
key $	-59	126
key @	47	-45
key and	-33	47
key are	101	-95
key at	-36	41
key befor	-17	20
key by	144	-128
key cannot	-73	101
key for	-49	54
key if	-85	87
key in	11	3
key is	106	-24
key it	2	28
key its	9	-3
key keep	-68	84
key name	-15	16
key need	-10	12
key of	42	-10
key on	-41	50
key or	-34	54
key pair	-41	58
key polici	-28	30
key rotat	-33	121
key set	-11	11
key sign	-18	67
key that	-19	33
key to	31	-19
key type	-8	11
key unless	112	-101
key vault	-5	8
key when	-61	70
key where	-2	10
key which	64	-64
key with	-29	29
kick	-47	21
kick it	-34	-3
kind	-9	92
kind of	36	-18
kms	84	-3
kms and	28	-5
kms encrypt	-51	62
kms is	74	-70
kms kei	60	-48
kms key	43	17
kms where	-27	32
knob	-17	35
know	71	-26
know who	33	-30
knowledg	-22	44
knowledg base	-19	26
known	0	66
known vulner	58	-57
kube	26	-25
kube proxi	26	-25
kubelet	101	22
kubelet @	-94	105
kubelet and	74	-13
kubelet contain	-16	19
kubernetes	46	31
kubernetes api	-43	110
kubernetes version	-77	103
kvm	0	59
label	6	86
label and	-21	25
label that	53	-41
lack	-14	14
lack it	-14	14
lag	-22	60
lambda	-48	73
lambda edg	-19	20
lambda function	-35	40
lambda trigger	-3	11
land	46	47
land in	91	-69
land where	82	-50
land zone	-52	81
languag	-21	0
languag @	9	41
languag model	18	-17
languag runtim	-29	-55
laptop	-22	85
larg	65	-22
larg @	21	0
larger	-36	68
larger node	-5	24
last	-22	124
last 90	11	-11
last access	9	-4
last longer	12	-10
last one	45	-10
last year	-33	55
latenc	4	135
latenc and	-5	8
later	46	52
later and	-43	49
later on	31	-28
latest	52	43
latest 14	37	-37
latest 50	-13	34
latest after	37	-33
latest alwai	53	-41
latest ami	64	-36
latest base	-9	16
latest imag	-76	123
latest is	94	-81
latest one	-33	39
latest patch	62	-3
latest revis	-7	12
latest seven	-72	73
latest version	-22	24
launch	-16	34
launch $	-20	108
launch a	-21	25
launch and	85	-53
launch anoth	60	-58
launch from	24	36
launch new	-3	106
launch scale	57	-55
launch set	-17	32
launch templat	-6	48
launch the	46	20
law	-6	138
law demand	35	79
law that	10	34
layer	195	23
layer $	65	-33
layer and	-60	80
layer are	-53	55
layer includ	21	-21
layer of	-11	14
layer under	16	-13
ldap	24	1
ldap work	-30	34
lead	-12	14
leaf	-1	57
leaf cert	-1	57
leak	9	124
learn	-53	63
least	41	106
least and	31	7
least onc	33	-4
least one	-31	73
least privileg	10	120
least three	-14	19
least two	27	-15
least want	-35	35
leav	-11	55
leav a	20	-20
leav it	-17	18
leav public	2	13
leav the	7	44
leav those	-37	88
leav who	-32	52
leaver	-47	97
ledger	-50	62
left	-27	93
left alon	-68	70
left and	22	-21
left behind	-24	24
left the	-25	59
left to	-4	55
leg	-30	38
legaci	-5	9
legal	-5	163
legal hold	-7	156
length	-15	98
length and	-8	46
less	-7	12
less than	33	-30
let	26	41
let @	-29	34
let client	-38	49
let everyth	-29	30
let in	-23	26
let it	47	-44
let its	82	-21
let no	84	-83
let nobodi	50	5
let other	-23	50
let the	-32	33
letter	-16	67
letter queue	-16	70
level	-27	116
level and	-7	11
level call	10	-8
level permiss	-13	33
level secur	-24	27
li	-38	104
li in	38	10
li under	-44	48
liabl	2	37
liabl $	2	37
lib	-26	151
librari	-24	171
librari and	-4	20
librari are	-3	31
librari get	-9	9
librari in	-18	82
librari is	-1	14
librari that	-31	33
licens	16	114
licens and	0	14
licens are	-30	47
licens in	56	-46
licens includ	107	-102
licens of	-44	48
licens on	13	68
licens the	45	7
lie	-14	108
lie in	-64	129
life	68	50
life are	-25	26
life cycl	20	0
life of	65	-54
lifecycl	146	26
lifecycl $	192	-5
lifecycl and	-32	35
lifecycl manag	-39	40
lifecycl of	-18	20
lifecycl polici	-29	65
lifecycl rule	39	-39
lifecycl script	-17	27
lift	-87	-152
lift a	49	-50
like	45	135
like @	74	14
like are	42	-28
like that	-26	83
like the	-7	51
limit	27	77
limit $	49	-40
limit @	-46	50
limit and	-27	49
limit by	52	-51
limit of	26	-13
limit or	0	18
limit that	38	-36
limit the	-46	98
limit what	-10	11
limit who	-47	47
line	53	22
line is	-8	20
link	37	61
link are	-25	38
link between	77	2
link domain	23	-17
link to	-25	28
linux	-138	-32
linux 2	38	-31
linux 2023	12	77
linux @	-71	144
linux ami	55	17
linux and	44	-42
linux below	-65	-9
linux insid	149	-72
linux of	75	-12
linux on	-14	66
linux under	57	61
linux underneath	-160	-26
list	33	26
list and	-72	85
list are	-47	58
list of	32	-16
list the	8	-8
listen	93	20
listen $	-16	125
live	46	83
live in	-65	117
live token	-2	11
load	47	36
load and	-39	50
load balanc	18	55
load dock	21	22
load grow	-28	29
load of	25	-15
load without	0	22
local	56	91
local administr	-6	8
local consol	-48	50
local disk	-122	139
local network	-30	31
locat	60	-16
locat $	116	-84
locat and	63	-62
locat of	45	-28
locat that	15	-12
lock	-6	73
lock it	-19	42
lock the	-5	19
log	-16	47
log $	10	196
log agent	-17	20
log and	15	36
log are	-30	49
log backup	54	-40
log bucket	-9	9
log data	21	-7
log deliveri	-26	33
log destin	-13	17
log file	41	-34
log for	-28	59
log from	50	-49
log go	-31	46
log group	44	-13
log in	87	12
log includ	-10	30
log is	-18	33
log it	-16	24
log level	-12	22
log lie	73	-51
log longer	-10	76
log manag	-16	43
log metric	-16	19
log of	24	48
log on	-57	110
log onli	-6	9
log or	-7	8
log over	27	-26
log retent	33	132
log role	-14	14
log stai	-43	47
log that	28	17
log the	105	-19
log through	-23	23
log to	40	-30
log type	-14	24
log watch	-14	17
log what	-34	43
log where	15	-15
log while	52	-51
log with	-14	15
logic	-36	58
login	23	190
login $	-29	124
login and	-15	25
login on	-12	45
login to	95	-69
lol	-30	35
long	64	25
long @	-26	32
long a	-67	82
long and	-10	11
long as	67	-68
long backup	56	40
long daili	12	17
long record	-10	21
long the	-11	12
long thei	90	-67
longer	11	73
longer and	-24	24
longer keep	-17	23
longer need	-27	33
longer retent	-4	10
longer support	-10	11
longer than	-31	42
look	75	51
look after	109	-24
look at	34	8
look for	-62	90
lose	28	74
lose data	-32	35
lose it	-29	40
lose the	-68	89
loss	-55	68
loss of	-8	14
lost	-18	61
lost it	-7	8
lost its	-41	46
lost one	40	-39
lost task	-7	9
low	-43	80
lower	23	-22
lower the	23	-22
lustr	3	9
lustr and	27	-27
lustr scratch	-22	34
m	-11	125
m i	-7	90
machin	27	-29
machin $	98	56
machin and	-5	19
machin apart	-13	22
machin are	-28	83
machin behind	19	0
machin is	95	39
machin itself	-49	50
machin of	156	-61
machin on	57	-35
machin pool	-69	68
machin that	137	-76
machin under	15	5
machineri	24	-24
maci	-31	37
made	57	68
made by	-35	69
made from	-27	37
made in	47	30
made public	-11	47
made with	90	-82
mail	19	63
mail and	39	-26
mail health	17	30
mail in	33	-33
maintain	66	5
maintain and	-37	76
maintain by	103	12
maintain its	43	-38
maintain that	-166	-88
maintain the	120	75
mainten	102	64
mainten action	15	-8
mainten and	-9	13
mainten mode	23	-23
mainten notic	39	-39
mainten of	73	-51
mainten off	8	-2
mainten on	32	-31
mainten window	43	96
mainten windows	136	-8
major	17	31
major upgrad	-73	86
major version	35	-32
make	9	127
make %	-49	75
make @	-26	31
make a	-9	86
make and	-40	63
make it	-6	83
make no	-8	11
make recoveri	77	-77
make sure	23	25
make the	-3	76
make them	-1	25
malici	-18	23
malwar	90	-80
malwar in	-8	9
manag	-26	-47
manag $	-2	19
manag @	38	16
manag a	2	49
manag access	-19	23
manag and	46	-36
manag anti	-18	18
manag by	-13	52
manag call	70	-15
manag databas	-74	-18
manag endpoint	-39	96
manag environ	13	-11
manag event	69	-32
manag imag	41	14
manag in	8	46
manag instanc	48	-45
manag kei	42	7
manag key	23	-1
manag kms	6	12
manag node	-38	88
manag of	20	26
manag on	-81	-98
manag one	5	49
manag or	-42	94
manag permiss	41	-41
manag polici	-25	40
manag python	44	-20
manag queri	27	-13
manag result	-39	54
manag rule	23	-188
manag runtim	36	19
manag servic	-14	-99
manag share	-20	-89
manag storag	-23	28
manag the	39	83
manag them	-21	39
manag type	58	-57
manag updat	27	164
manag user	-8	24
manag what	24	-21
manag which	-9	10
mandatori	34	26
mandatori on	129	-110
mandatori secur	-37	56
mani	37	-23
mani @	70	-40
mani dai	-42	80
manifest	-54	70
mantrap	104	-29
manual	-5	58
manual approv	-13	20
manual evid	-34	52
manual on	97	-60
manual snapshot	-1	32
map	-2	95
map $	-22	77
map and	-6	16
map iam	-6	8
march	-29	45
mark	27	-26
market	-14	18
market mail	-14	18
marketplac	-45	133
mask	2	173
mask and	-1	29
mask person	10	32
master	-106	-80
master node	-17	20
master password	-58	-93
match	41	-29
materi	18	82
materi is	-87	171
matter	9	44
matter elsewher	-9	22
max	-6	86
max size	-5	86
maximum	18	34
maximum and	-28	31
maximum are	94	-74
maximum capac	-11	20
maximum in	-16	18
maximum size	-24	34
maximum that	-4	11
may	40	41
may be	-82	93
may call	-14	34
may delet	71	-66
may do	-11	16
may have	-47	49
may merg	-17	35
may move	-8	10
may open	68	-48
may publish	-51	55
may pull	-48	28
may queri	-25	29
may reach	-11	12
may run	-35	41
may use	61	-8
mb	-13	16
mb unless	-13	16
me	-90	-86
me $	-6	119
me who	67	-53
mean	-86	-1
mean one	56	9
mean the	-113	50
meant	104	24
meant to	-13	62
meanwhil	71	10
meanwhil and	24	-22
media	128	-19
media sanit	90	-30
meet	-32	38
meltdown	37	-26
member	12	44
member account	-10	19
member and	10	34
memori	90	29
memori and	3	12
memori desir	-9	10
memori or	70	-28
memori timeout	-9	19
memori with	32	-24
mend	-82	170
mend fault	-18	20
mend it	-15	52
mend onli	-45	103
mend the	-15	46
merg	-48	63
mesh	-6	58
mess	-27	29
messag	101	43
messag bodi	34	-20
messag on	67	-47
messag sent	-4	25
messag that	-18	20
messag when	54	-40
met	-9	9
met $	-9	9
metadata	29	64
metadata and	59	-59
metadata databas	70	-50
metadata in	-54	52
metadata is	-16	21
metadata that	-18	47
metal	34	25
metal host	-35	58
metastor	-18	18
metastor and	-18	18
method	-28	61
metric	89	-19
metric and	96	-55
metric in	82	-73
metric of	35	-28
metric to	51	-5
mfa	-27	145
mfa delet	-1	49
mfa for	-3	20
mfa is	-8	18
mfa on	-24	29
micro	24	-20
micro virtual	24	-20
microcod	-47	65
microcod firmwar	-47	65
microvm	56	-13
microvm can	-47	51
microvm of	50	-48
migrat	-47	125
min	-9	102
min and	-20	26
mind	-17	87
minimum	-14	57
minimum and	-26	38
minimum maximum	-28	31
minimum of	-24	24
minimum size	-11	14
minimum tls	-39	44
minor	-31	-98
minor and	53	-45
minor on	108	-20
minor releas	-33	108
minor upgrad	-80	146
minor version	-46	-184
minut	-2	48
minut and	9	4
minut at	-21	32
minut weekli	-7	14
minut window	-9	29
misconfigur	-9	81
miss	-52	124
miss index	-4	10
mistak	-38	176
mistak $	-2	116
mistak who	7	18
mitig	91	-13
ml	-18	23
mmdsv2	-49	71
mode	49	48
mode @	15	-12
mode and	-26	38
mode befor	-27	27
mode do	39	6
mode is	16	25
mode of	-39	51
mode so	-60	60
mode that	57	-54
mode the	74	-72
mode who	85	-68
model	8	-51
model $	-201	-96
model and	27	46
model answer	-6	48
model fresh	82	-50
model in	-3	72
model is	-8	86
model on	-37	41
model provid	79	-60
model that	9	90
model who	-40	44
model with	16	-12
modifi	-11	12
modifi the	-10	11
modul	30	43
modul and	-16	25
modul are	-15	39
modul audit	29	-27
modul in	41	-38
mondai	52	-23
monitor	55	1
monitor agent	16	-16
monitor node	21	-5
monitor of	19	-7
monitor the	84	-46
month	-61	-59
month and	-83	94
month at	71	-51
month by	-79	-117
month without	-15	11
monthli	63	-35
monthli rollup	28	-6
more	88	12
more and	37	-34
more dai	-42	43
more in	81	-59
more load	-4	16
more than	-51	65
more up	-60	65
most	4	100
most 60	-9	12
most and	29	-26
mount	-147	-28
mount @	-152	-40
move	45	62
move %	-7	13
move @	106	-74
move a	-28	42
move an	-62	65
move environ	-22	24
move from	-19	64
move it	-36	46
move of	-8	8
move off	-39	85
move over	20	-32
move player	-24	27
move the	-4	97
move them	21	-11
move to	60	-33
move traffic	-17	22
much	-16	31
multi	0	77
multi az	-5	57
multi factor	-10	35
multi region	99	-96
must	24	111
must %	99	52
must appli	-35	30
must be	-8	43
must configur	-14	14
must defin	-44	56
must instal	-9	69
must keep	-19	31
must know	-21	22
must last	-1	25
must not	-26	36
must patch	138	-37
must surviv	-38	39
must the	56	-52
must to	16	6
must updat	-56	76
mutual	-50	68
mutual tls	-46	65
my	-51	-7
my @	26	43
my own	-71	-52
my team	27	-27
myself	-9	54
myself $	-10	52
n	-40	37
nacl	-32	104
nah	108	58
nah i	95	26
name	21	67
name @	-13	17
name a	25	-16
name and	13	-5
name has	-32	107
name in	-81	98
name it	30	-30
name none	32	-27
name of	-11	16
name server	146	-72
name subnet	-23	23
name the	55	9
name who	-43	43
namespac	8	77
namespac and	-12	17
namespac with	80	-55
narrow	28	56
narrow it	0	29
narrow the	50	-39
nat	-16	56
nat gatewai	6	40
near	57	-51
nearli	-8	17
necessari	15	-1
neck	-42	43
need	20	9
need $	-10	36
need @	-16	34
need a	86	-89
need an	-90	-30
need and	-22	26
need control	-14	22
need for	-50	51
need in	-16	18
need it	-36	49
need more	73	5
need no	3	139
need none	-83	159
need one	-88	94
need the	-57	64
need them	54	-30
need there	52	-9
need to	75	-21
neither	64	57
neither refus	16	20
neither see	-36	77
network	54	31
network $	96	-40
network @	21	-11
network access	-17	21
network acl	6	79
network and	35	76
network are	-10	11
network between	69	-50
network can	-42	46
network encrypt	28	-19
network flood	14	-7
network in	-7	30
network interfac	88	-42
network into	-26	105
network is	-32	40
network isol	-1	62
network let	48	-45
network member	59	-19
network of	-87	117
network polici	-17	26
network servic	21	-19
network that	79	-1
network traffic	-20	-53
network up	48	-43
never	99	99
never beyond	-45	54
never chang	85	-57
never delet	127	-114
never doe	-42	131
never expir	-18	78
never leav	-20	27
never patch	-40	49
never see	143	-81
never the	-113	117
new	13	-64
new @	-7	-68
new ami	-127	82
new build	-22	33
new cluster	-24	19
new custom	-69	84
new cve	75	-75
new deploy	49	-48
new imag	-36	54
new instanc	26	-17
new job	11	-6
new major	70	10
new minor	78	-5
new object	-22	-141
new on	-42	98
new one	57	-4
new platform	31	-27
new primari	50	-45
new queue	59	-46
new revis	-64	77
new server	88	-40
new signatur	38	-26
new type	-32	50
new version	32	115
newer	-23	12
newer @	-29	32
newer ami	-106	144
newer engin	-7	8
newer imag	-30	94
newer node	15	-5
newer on	37	-13
newer one	23	-8
newer version	-15	58
newest	50	-27
newli	14	-11
next	27	-7
next minor	15	-15
next one	-12	12
nfs	-29	60
nfs export	-15	26
nginx	-41	68
nine	85	-24
nine of	85	-24
nitro	289	98
nitro hardwar	-51	62
nitro hypervisor	118	-29
nitro secur	-87	89
nitro type	15	-14
no	36	106
no $	64	1
no @	-43	-97
no access	175	-155
no agent	136	-126
no archiv	75	-62
no automat	-53	60
no backup	-151	202
no broker	127	-49
no certif	-60	98
no consol	-16	77
no contain	16	102
no copi	-58	75
no custom	21	-19
no data	-72	97
no effect	-6	8
no endpoint	-100	110
no failov	58	-56
no histori	-16	22
no imag	-110	119
no infrastructur	53	-34
no instanc	81	-76
no kernel	24	-20
no key	-5	19
no longer	-50	87
no machin	80	-53
no manag	-72	115
no more	8	-8
no multi	-7	24
no network	-68	105
no new	-65	78
no node	136	-110
no one	32	-34
no oper	82	-67
no other	108	-81
no paramet	-36	53
no patch	-16	19
no plain	-19	44
no public	-64	97
no redund	-68	84
no secret	-5	46
no secur	37	-26
no shell	59	-42
no snapshot	-46	52
no ssh	56	-50
no standbi	-103	125
no such	-41	41
no updat	52	-23
no user	-100	109
no version	152	-134
no way	7	43
no window	153	-115
nobodi	98	40
nobodi can	89	-24
nobodi delet	-34	36
nobodi els	59	-47
nobodi log	127	-107
nobodi tamper	45	-31
node	-7	34
node $	-116	-19
node @	36	4
node and	90	10
node are	-95	142
node but	68	-60
node class	-12	28
node encrypt	-36	48
node fail	14	14
node for	9	-7
node get	15	-17
node group	-52	86
node imag	-2	19
node in	49	-33
node instanc	-6	9
node is	78	18
node monitor	21	-21
node of	-54	-65
node on	-241	-11
node or	58	-50
node patch	-19	49
node pool	46	-26
node share	91	-45
node that	29	47
node to	-3	68
node type	21	-7
node with	44	-35
node18	-29	29
node18 @	-29	29
nodeadm	-47	86
nodeadm the	-15	17
non	27	15
non extract	101	-91
noncompli	-74	101
none	81	139
none @	38	-7
none and	-32	37
none for	12	-12
none is	-43	95
none of	58	-3
none to	98	-92
nonsens	26	-24
nor	60	37
nor date	16	20
nor the	62	-34
normal	32	-97
normal $	-21	-81
not	44	88
not $	-58	-65
not %	74	-31
not @	20	-2
not among	57	-56
not and	-14	14
not appli	-100	140
not ask	1	28
not avail	-49	96
not back	-11	14
not be	-8	16
not by	71	-69
not chang	-61	63
not check	54	-42
not come	-37	43
not compli	100	-99
not cover	-14	57
not cross	-5	9
not delet	-58	84
not depend	55	-53
not do	-21	31
not encrypt	66	-14
not exist	36	19
not for	48	-35
not grow	-54	60
not guard	47	-46
not in	109	-93
not instal	-41	46
not lose	-33	66
not move	79	-72
not on	53	-3
not our	64	-45
not outliv	15	-3
not patch	-32	49
not pin	-35	44
not possibl	-21	32
not put	-10	11
not reach	-8	8
not read	103	-80
not replac	-106	120
not restor	-15	18
not run	-13	36
not scale	-109	120
not see	-40	70
not start	42	-36
not support	48	-13
not test	35	-31
not the	-52	53
not touch	-61	87
not trust	-77	83
not undo	-24	33
not updat	104	-84
not upgrad	75	-13
not us	-49	69
not use	56	-55
not work	-55	77
note	14	-7
notebook	60	-3
notebook @	21	-21
notebook are	-29	30
noth	97	205
noth @	13	-5
noth by	-92	117
noth can	28	-26
noth els	-26	40
noth for	99	-86
noth in	-6	17
noth insid	-48	81
noth is	-29	112
noth keep	-50	55
noth of	22	43
noth on	32	-26
noth reach	-26	31
noth retir	-50	87
noth scale	-113	129
noth that	70	-67
noth to	58	-27
noth upgrad	-54	130
notic	30	84
notic a	17	-16
notic about	-25	38
notic and	66	-41
notic by	91	-88
notic in	-70	-78
notic that	40	-40
notic to	-10	10
notif	-29	46
notifi	99	-68
novemb	-29	40
now	-27	46
npm	-11	84
npm packag	-30	46
nsx	-14	122
nsx manag	-21	72
ntf	-13	17
ntf and	-9	13
nucleu	-22	63
number	10	93
number in	0	8
number instanc	-42	45
number of	41	19
number or	60	-26
number version	-19	21
nvidia	-36	42
nvidia driver	-36	42
nvme	4	32
nvme @	-98	108
nvme driver	-17	19
o	-58	63
obfusc	-12	29
object	41	-12
object $	41	-66
object and	-5	8
object are	-25	120
object from	-3	54
object in	28	16
object to	10	21
observ	-4	43
obtain	49	-44
obtain the	53	-48
oci	-82	-50
oci s	-25	30
oci vault	36	-30
ocsp	11	2
odd	-40	53
of	60	16
of $	-40	59
of %	8	123
of 0	-7	16
of 1	28	-22
of @	63	-9
of a	-39	24
of all	25	-14
of amazon	141	-83
of an	6	52
of api	44	35
of at	-55	57
of aws	86	32
of backup	45	-33
of both	43	-23
of build	83	-42
of chang	30	-27
of charg	27	-27
of code	-18	19
of connect	39	-24
of contain	-19	42
of control	-54	84
of current	15	-14
of custom	-16	16
of data	4	48
of databas	-24	-33
of deploy	36	-18
of differ	62	-55
of direct	70	-22
of durabl	85	-24
of each	3	31
of ebs	39	-35
of emrf	-37	42
of encrypt	35	-20
of endpoint	-13	13
of ephemer	-29	33
of everi	85	-43
of file	-85	84
of flow	-23	23
of gatewai	-8	12
of host	-45	47
of imag	-31	32
of input	-8	11
of instanc	-39	42
of it	-78	3
of its	28	12
of job	-25	26
of key	-82	84
of life	70	44
of link	23	-17
of linux	-66	74
of machin	-48	53
of manag	-44	49
of member	-13	18
of messag	-42	44
of my	50	8
of new	-29	-39
of node	16	-5
of notebook	21	-21
of object	13	21
of one	-38	79
of oper	9	75
of other	9	-8
of our	-78	73
of peer	14	-11
of persist	28	-20
of person	-62	-29
of physic	88	-58
of pod	-38	47
of point	-17	19
of presenc	96	-32
of queri	66	-35
of reach	25	-18
of reader	14	-9
of record	-24	28
of recoveri	-12	13
of replica	-17	17
of request	27	1
of resourc	0	95
of s3	27	-16
of schedul	-10	10
of secur	30	-26
of server	106	-16
of sever	15	-11
of sourc	15	23
of standard	-71	81
of support	-25	31
of task	53	-52
of that	90	-39
of the	39	-14
of their	38	29
of them	81	-67
of those	-25	25
of three	8	-2
of topic	-18	38
of traffic	-20	52
of two	15	-15
of up	-27	28
of upload	19	-39
of user	44	-41
of vcpu	34	1
of version	42	-41
of volum	-65	69
of vulner	55	-55
of what	-29	-20
of which	52	-49
of who	-8	15
of windows	-22	23
of worker	-47	75
off	-29	101
off $	-57	-36
off %	-34	40
off @	-66	68
off a	24	25
off again	-38	54
off and	-34	39
off by	47	-5
off on	-20	32
off peak	-22	26
off the	-30	43
off until	-7	32
off who	-64	29
offer	119	-52
offer @	45	-43
offer and	78	-69
offer http	35	-13
offer it	-74	144
offer the	58	-32
offer them	-76	112
offer tls	17	-56
offic	-101	0
offic $	-1	11
offic to	-103	-12
offlin	-19	101
offset	-14	19
often	-19	50
oidc	-46	74
oidc provid	-16	37
ok	-66	-25
ok and	47	-160
old	0	177
old @	-35	73
old disk	125	-85
old minor	50	-31
old on	8	5
old one	-15	19
old or	-9	13
older	10	72
older @	-14	16
older cluster	-2	29
older than	6	31
older unencrypt	-5	29
on	28	89
on $	73	16
on %	84	57
on @	-78	-5
on a	21	77
on after	-11	12
on amazon	-34	43
on an	-70	111
on and	101	-27
on are	87	-58
on as	-111	-58
on at	-32	32
on audit	-36	46
on auto	-34	48
on automat	-12	77
on autostop	-43	47
on aws	-36	-75
on both	-27	68
on broker	-13	13
on by	83	-17
on capac	-3	16
on choos	-12	13
on current	-15	19
on data	25	-2
on deliveri	-16	30
on demand	56	-25
on devic	93	-82
on disk	32	-30
on each	44	-26
on ebs	57	-52
on ec2	12	38
on encrypt	-51	82
on everi	13	3
on execut	59	-58
on fail	-10	13
on failur	-2	14
on fargat	13	-12
on find	3	29
on for	-25	63
on free	-16	18
on from	-45	47
on go	15	-8
on howev	50	-47
on in	30	-6
on instanc	24	-8
on integr	87	-81
on is	133	-55
on it	-73	14
on its	12	-24
on log	-16	16
on machin	-8	55
on manag	7	68
on mani	-11	11
on me	0	9
on mfa	-8	27
on multi	-11	27
on my	-29	37
on node	-9	25
on off	-7	17
on on	-6	29
on one	64	-36
on onli	-23	23
on or	6	42
on our	-51	150
on per	-16	28
on prem	-63	73
on premiz	-7	53
on ra3	50	-41
on request	99	-98
on root	-2	26
on run	-52	55
on server	-8	95
on serverless	21	-20
on share	112	-46
on stai	-32	40
on that	-59	60
on the	26	-12
on their	-45	45
on them	22	11
on these	-106	105
on those	70	-10
on tls	-8	8
on to	34	-32
on top	30	6
on us	-100	-33
on version	-5	9
on volum	-59	66
on vpc	-7	10
on what	-11	11
on when	-51	61
on where	-29	53
on which	-108	-20
on while	-26	29
on who	172	-7
on whom	-38	37
on windows	170	-10
on with	106	-65
onc	27	-36
onc 14	33	-33
onc a	18	12
onc and	56	-53
onc everi	-38	46
onc held	53	-25
onc in	75	-51
onc the	39	-38
onc when	70	-65
one	52	33
one $	-160	-114
one @	24	144
one after	39	-36
one and	-43	51
one anoth	12	-6
one are	32	-28
one as	-10	10
one at	25	-13
one avail	4	13
one az	80	-44
one by	97	-65
one click	-16	24
one control	74	-66
one custom	35	-33
one day	9	38
one download	79	-67
one environ	-52	79
one fail	-65	83
one for	-59	92
one from	-1	14
one has	-27	31
one if	-9	48
one in	-33	44
one instanc	55	-29
one interfac	-13	18
one into	96	-87
one is	123	66
one its	35	-34
one let	-27	28
one node	106	-62
one noth	-26	31
one of	-37	-38
one onc	33	-33
one or	-48	93
one region	-12	45
one releas	73	-30
one replica	-41	64
one set	-47	47
one so	46	-25
one task	22	-16
one that	12	8
one there	-51	55
one until	-16	19
one who	-24	66
one year	-35	36
one zone	-3	26
onli	-7	77
onli 1	35	-26
onli @	0	45
onli a	-23	33
onli after	-22	22
onli and	62	-59
onli as	29	-6
onli be	-12	13
onli by	-14	64
onli control	-31	50
onli for	58	-57
onli from	53	-32
onli if	-35	36
onli its	-61	99
onli link	-24	24
onli on	-33	47
onli onc	-41	44
onli roll	-27	59
onli the	32	82
onli them	-7	8
onli through	-42	60
onli turn	-23	33
onli watch	63	-2
onli what	38	-9
onli when	25	-14
onli where	-35	36
onli while	38	-12
onli with	57	-32
onlin	-8	20
onlin and	-4	16
ons	-19	71
ons @	-41	52
ons and	101	-96
ontap	-21	38
ontap and	-21	38
onto	-66	26
onto it	-36	0
onto the	-4	16
open	-7	113
open @	6	35
open a	-10	13
open access	-9	16
open its	-17	18
open mainten	59	-59
open or	-25	29
open sourc	72	-61
open the	-25	82
open to	-15	47
open who	11	102
opensearch	13	-11
openssl	-15	29
opentelemetri	-18	21
openzf	6	11
oper	52	-6
oper @	10	25
oper and	-8	29
oper audit	27	-11
oper includ	60	-60
oper kms	31	-7
oper of	14	-5
oper role	-3	16
oper system	5	13
oper the	162	-64
opt	3	28
opt in	-8	9
opt out	8	26
optim	-10	178
optim ami	-32	71
option	21	68
option and	-18	24
option group	-19	30
option on	-69	86
option oper	-87	118
option that	-4	28
option updat	-41	48
or	-57	-16
or %	-84	-61
or 1	51	0
or 5	27	-27
or @	10	15
or a	68	-26
or account	-11	12
or after	23	-21
or anoth	-96	119
or api	18	-16
or appli	-11	48
or archiv	-25	33
or are	38	-29
or ask	-51	54
or at	-31	44
or auto	-42	43
or both	-2	-63
or build	-8	13
or by	-48	153
or chang	-43	77
or choos	-49	52
or cli	-44	51
or close	-25	30
or cloudwatch	-7	16
or cluster	-25	34
or collector	-18	21
or configur	7	81
or copi	-48	68
or creat	29	-29
or delet	-19	40
or destroi	41	-20
or direct	-13	15
or do	-61	-87
or end	30	-28
or export	32	-23
or failov	54	-52
or fals	6	-68
or fetch	-8	14
or file	33	-1
or firehos	-38	45
or for	-12	13
or get	-5	30
or higher	119	-51
or import	-18	19
or in	-16	73
or instanc	50	-39
or interfac	-16	20
or is	34	-32
or its	59	-58
or job	-12	13
or karpent	-54	63
or kvm	0	59
or larg	-4	16
or later	-41	98
or leav	-11	12
or let	-11	33
or load	41	-17
or log	9	-5
or maximum	60	-26
or me	-104	33
or memori	32	-24
or more	-44	46
or move	-25	29
or multi	-8	11
or network	68	-27
or new	-9	13
or newer	146	21
or no	32	-42
or not	-62	-60
or of	42	-42
or on	-154	31
or one	-84	96
or option	-21	23
or our	-40	-96
or patch	-43	89
or paus	-3	14
or project	-10	12
or rdp	-3	12
or rebuild	31	-25
or region	-61	68
or relaunch	13	43
or remov	117	-108
or replac	-51	70
or replica	5	-18
or repositori	59	-11
or s3	-14	61
or scale	38	-31
or schedul	11	32
or sdk	-1	16
or server	-52	58
or shield	-6	57
or sse	-9	9
or ssh	17	-1
or start	74	-72
or tag	-8	10
or take	-5	15
or the	-120	98
or their	-113	-143
or through	1	10
or tls	-30	45
or to	-10	12
or tool	-1	56
or trail	34	7
or turn	5	13
or updat	2	35
or upgrad	-34	51
or use	54	-2
or vpc	0	46
or we	-33	100
or what	31	-31
or when	-7	19
or who	-37	38
or with	-6	10
or without	17	-13
or write	-29	37
or zone	-14	22
orchestr	79	39
orchestr and	22	-21
order	12	68
order $	31	-25
order and	25	-19
order enough	-47	64
order multi	-31	96
order of	34	-33
org	-1	87
organ	-24	33
organ and	-7	8
organizations	-56	73
origin	23	114
origin control	-19	101
origin until	-10	17
os	-15	-116
os $	43	85
os %	52	30
os of	49	5
os on	-60	114
os patch	-20	-178
os updat	-131	-165
oss	-27	35
other	27	48
other @	-5	10
other account	-23	56
other agent	-9	11
other by	-17	29
other client	1	11
other cloud	-19	21
other custom	20	-6
other program	13	-10
other region	-70	86
other servic	63	-55
other side	-32	39
other softwar	-71	99
other system	-25	35
other tenant	67	10
other type	-37	55
other zone	34	-33
otherw	-21	134
otherw and	49	-48
our	-61	16
our $	-40	-96
our @	127	73
our account	28	0
our app	42	60
our branch	-42	80
our client	-51	51
our compani	-28	102
our contain	-108	-26
our content	-28	-132
our data	20	106
our domain	-10	87
our load	-25	61
our offic	-6	11
our own	-42	177
our privat	0	15
our router	-31	77
our server	-3	93
our side	-44	64
our site	-21	39
our task	-14	38
our team	16	42
our user	-14	15
our warehous	-15	37
our web	4	20
our websit	-1	72
our whose	-38	-63
our workload	10	80
ourselv	-41	121
ourselv $	3	106
ourselv who	-18	86
out	44	0
out $	22	-72
out @	-69	88
out a	-12	52
out and	9	9
out by	-68	83
out for	-13	14
out in	49	-40
out newer	-15	72
out of	25	-33
out polici	-12	23
out the	59	20
out through	-10	14
out to	-13	22
outag	20	103
outag of	-26	26
outbound	-44	70
outdat	20	38
outliv	-5	18
outliv the	-25	27
output	17	93
output and	-17	18
output bucket	-38	52
output in	31	-30
output to	40	-36
outright	38	5
outright that	-15	19
outsid	-40	92
outsid @	-39	50
outsid and	15	-7
outsid provid	-5	8
outsid the	55	-55
over	65	9
over @	33	-26
over a	-7	66
over and	-10	12
over at	70	-68
over avail	-24	28
over by	-76	88
over cloudfront	-11	11
over http	46	-25
over in	57	-56
over its	93	-91
over or	-16	16
over sever	53	-15
over the	32	-9
over them	-39	47
over three	61	-46
over tls	55	4
over to	16	-7
over up	13	-13
over which	-34	35
over zone	68	-12
overal	-58	30
overnight	-15	57
overwrit	59	-57
own	-31	25
own $	-28	57
own @	-70	136
own account	13	-10
own agent	57	-54
own alwai	18	-15
own ami	-29	77
own and	49	-17
own api	-113	120
own applic	-25	32
own are	69	-53
own backup	-15	15
own befor	-10	11
own bucket	-4	50
own build	-8	16
own by	-39	54
own cert	-27	-104
own contain	88	-60
own data	31	33
own delet	28	-19
own disk	-53	62
own domain	-66	77
own employe	113	48
own encrypt	53	-32
own endpoint	26	12
own equip	-34	35
own for	-6	11
own group	-5	42
own guest	-19	20
own host	-57	140
own if	-19	20
own imag	-21	22
own in	-19	28
own infer	-24	28
own infrastructur	105	24
own is	129	-84
own isol	33	-26
own kei	-71	105
own key	41	27
own kms	-34	44
own log	-6	9
own maintain	15	23
own network	-36	63
own on	28	-24
own or	-22	23
own paramet	-2	19
own server	-31	60
own servic	-98	124
own set	94	-82
own side	-32	121
own softwar	10	20
own store	-32	40
own system	34	-34
own that	71	44
own the	46	101
own unless	69	-64
own usabl	-9	10
own when	-9	10
own where	51	-50
own with	36	-36
own work	-22	26
owner	56	51
owner $	52	11
owner and	-29	47
owner of	20	40
ownership	13	148
pace	-8	8
pace and	-8	8
pack	-53	68
pack into	-34	47
packag	-2	114
packag and	-24	40
packag are	-33	38
packag in	-27	43
packag of	-31	42
packag on	-11	23
packag or	6	36
packag that	57	-34
packet	35	71
page	24	58
page and	-47	48
page are	-42	50
pai	-14	53
pai attent	-18	46
pair	5	28
palo	-28	67
palo alto	-28	67
panda	-33	122
parallel	-12	25
param	-12	27
paramet	-1	69
paramet and	43	-39
paramet group	-6	71
paramet or	-21	23
part	56	75
part $	6	74
part of	45	1
part that	57	-55
parti	63	15
parti $	75	-56
parti configur	-19	20
parti instal	-60	71
parti is	15	13
parti must	-42	57
parti protect	46	-4
partit	104	-2
partit and	-6	54
partit kei	-11	11
partner	-25	84
pass	-62	-43
pass between	-9	24
pass on	20	-17
pass request	84	-72
pass sinc	33	-33
pass the	-71	27
password	-56	65
password $	7	141
password and	-17	43
password are	-27	41
password cannot	-10	18
password for	-35	55
password in	-8	14
password of	-39	55
password polici	71	17
password reset	-16	24
password rule	-35	80
password safe	39	19
past	-55	67
past its	-49	53
patch	-5	-75
patch $	-125	-212
patch %	-100	107
patch @	188	-99
patch a	-3	169
patch all	32	186
patch amazon	-61	-109
patch ami	21	1
patch an	-45	100
patch and	46	74
patch are	-17	27
patch arriv	-26	49
patch base	-7	71
patch baselin	8	135
patch build	-56	125
patch by	-50	-26
patch each	-64	77
patch everyth	158	31
patch for	59	-41
patch from	34	-25
patch harden	-63	76
patch head	-12	24
patch host	-105	4
patch imag	36	33
patch in	76	72
patch insid	39	-9
patch instanc	-37	65
patch is	89	53
patch it	134	108
patch its	-20	86
patch kernel	50	-40
patch manag	-291	-119
patch node	61	-54
patch noth	-59	114
patch on	51	-102
patch one	-6	17
patch onli	-107	162
patch onto	-65	-101
patch oper	18	31
patch or	49	3
patch releas	24	49
patch scan	-26	28
patch server	36	-31
patch softwar	18	66
patch that	23	104
patch the	120	40
patch them	16	85
patch these	131	24
patch to	55	25
patch version	129	-79
patch what	-30	31
patch when	25	-2
patch who	-106	-114
patch windows	41	-103
patch yourself	213	-102
path	-48	55
patient	-64	-71
pattern	-16	31
pattern are	-36	48
paus	-21	74
paus the	-35	35
paus their	41	-33
pay	-8	43
pay for	7	15
pci	-17	-125
pci compliant	-79	-22
pci dss	-67	-78
pcoip	101	-29
peak	-22	26
peak window	-22	26
peer	87	-41
peer node	43	-51
peer vpc	54	-54
pend	53	-18
pend action	28	-6
pend mainten	-34	44
penetr	-57	53
penetr test	-57	53
peopl	-26	-13
peopl and	-64	-54
peopl at	70	-40
peopl who	47	29
per	-98	-85
per @	22	-13
per account	-1	29
per client	5	37
per region	-21	55
perform	41	-62
perform it	123	72
perform target	34	-26
perform the	60	-48
perform them	-78	-11
perimet	173	23
perimet and	-44	44
period	101	2
period $	-16	98
period and	-30	31
period end	25	-25
period of	-25	25
permiss	-30	199
permiss $	-21	84
permiss and	16	-11
permiss for	-14	15
permiss in	-27	63
permiss of	-76	90
permiss on	-19	59
permiss to	-26	36
permit	-27	45
persist	6	14
persist volum	-50	70
person	-98	7
person data	-89	-4
phish	160	107
phrase	-35	45
phrase and	18	-11
physic	170	29
physic access	58	-46
physic and	61	-1
physic cabl	45	-37
physic control	25	59
physic entri	78	-58
physic host	121	-64
physic layer	57	-43
physic machin	65	61
physic network	61	-58
physic protect	47	37
physic secur	0	32
physic server	-91	120
pick	45	117
pick a	-26	29
pick its	62	-62
pick one	-1	23
pick the	14	74
pick which	-56	63
pictur	34	-25
pictur and	42	-33
pin	-97	120
pin and	-21	40
pip	-9	110
pip instal	2	85
pipelin	-18	73
pitr	-51	42
place	28	75
place a	-10	70
place in	-27	32
place is	0	20
place task	38	-36
place that	40	-40
place the	34	-28
place where	-52	59
placement	152	31
plain	-50	113
plain @	-20	56
plain environ	-29	35
plain http	69	-54
plain text	68	-17
plan	89	130
plan $	-13	107
plan a	21	-19
plan and	-42	35
plan for	-20	82
plan in	-21	23
plan mainten	51	-40
plan of	-7	72
plan run	-54	62
plan what	-42	45
plan work	72	-67
plane	90	34
plane $	112	-86
plane and	20	63
plane avail	45	7
plane behind	27	-9
plane by	48	59
plane in	69	-50
plane includ	-60	79
plane log	-20	39
plane node	22	6
plane of	47	-45
plane that	16	-15
plane upgrad	-40	70
platform	63	65
platform $	-7	-8
platform and	35	-26
platform branch	-41	48
platform identifi	-32	32
platform revis	1	39
platform that	66	-64
platform version	57	-36
player	-25	36
player over	-24	27
pleas	-62	-97
pleas $	-172	-81
pls	-9	-80
plu	-23	29
plu plan	-23	29
plugin	49	111
plugin and	-62	110
plugin that	-16	22
pod	25	102
pod @	-23	24
pod access	-4	8
pod and	-52	59
pod are	-48	65
pod ident	21	-21
pod of	87	-42
pod on	-33	38
pod secur	-32	70
pod that	97	-20
poddisruptionbudget	-15	28
point	52	0
point about	63	-62
point and	-47	48
point at	-35	36
point in	21	8
point of	102	-42
point over	21	-21
point to	-20	53
polici	-26	107
polici $	-9	219
polici @	49	-43
polici allow	-24	29
polici and	-14	21
polici are	-15	43
polici at	8	-4
polici condit	-8	14
polici for	44	-8
polici in	-49	77
polici is	52	17
polici of	-5	26
polici on	-9	56
polici or	-18	19
polici say	-7	13
polici that	-15	30
polici with	-38	39
pool	-36	71
pool and	35	-27
pool whose	1	38
port	-26	115
port 22	0	40
port 443	-24	35
port and	97	-68
port between	-13	15
port in	-21	55
port that	-7	28
posit	21	36
posix	-25	46
posix owner	-7	12
possibl	117	32
power	120	27
power and	-39	61
power cool	15	-11
power space	-17	23
power suppli	92	-57
powershel	85	37
practiz	-21	21
pre	-24	132
pre initi	-11	21
pre share	7	47
prebuilt	51	-47
prebuilt imag	59	-58
prefer	61	-15
prefix	-21	31
prefix list	-8	17
prem	-63	73
premiz	24	42
premiz $	-53	70
premiz @	5	16
premiz domain	-28	36
premiz is	-47	50
premiz server	-68	84
prepar	21	27
presenc	96	-32
presenc $	93	-29
prevent	-82	-80
prevent prompt	-16	31
price	70	-46
price perform	34	-26
primari	75	-30
primari anew	60	-53
primari fail	53	-43
primari region	-34	36
princip	-39	59
principl	-93	-101
principl $	-93	-101
print	-8	36
print to	16	-15
prioriti	98	-76
prioriti that	34	-33
privaci	-40	56
privat	20	104
privat @	-17	22
privat kei	93	-38
privat key	3	12
privat subnet	-33	90
privileg	-21	169
privileg capabl	-67	70
privileg contain	-10	30
privileg mode	-1	33
probe	-34	39
problem	50	77
problem $	49	-3
process	-112	-108
process by	40	-38
process in	-88	-103
procur	137	-8
prod	23	49
produc	100	20
produc and	-49	73
produc consum	-10	25
product	43	30
product system	74	-31
profil	-52	93
profil and	-39	47
profil that	-8	14
program	-47	122
program and	-39	57
program of	-42	65
program on	-10	19
program that	-47	63
project	-17	118
promiz	71	47
promot	7	23
promot a	58	-52
promot tier	-35	39
prompt	66	1
prompt @	-48	52
prompt and	23	-23
prompt inject	-22	37
prompt log	21	0
proof	-21	105
proof of	53	-5
properti	10	-3
protect %	-92	55
protect @	87	-53
protect against	21	8
protect and	-2	46
protect are	-33	107
protect at	16	-8
protect in	15	-7
protect it	-60	108
protect of	-8	53
protect on	-81	90
protect polici	-2	31
protect the	69	-16
protect them	95	-57
protect what	98	-72
protocol	54	-5
protocol and	-11	13
prove	-101	122
provid	106	37
provid $	-17	17
provid @	-12	38
provid a	41	-41
provid and	-5	66
provid by	11	151
provid comput	51	-41
provid enough	-41	109
provid for	73	-17
provid is	11	87
provid of	69	-67
provid or	-34	40
provid power	-30	50
provid subnet	-57	62
provid the	43	43
provis	118	7
provis @	36	-38
provis and	9	-6
provis concurr	28	-9
provis mode	-50	116
provis noth	171	-130
proxi	-16	114
proxi do	-10	61
proxi karpent	26	-25
proxi or	-3	11
public	0	71
public @	42	-19
public access	-23	56
public address	-26	28
public and	-55	59
public api	-57	60
public by	-25	68
public certif	60	-62
public endpoint	26	40
public mode	-10	14
public or	-8	9
public subnet	-13	14
public topic	-18	35
public way	-22	32
publicli	4	68
publicli access	1	35
publish	99	21
publish $	-33	69
publish @	32	-12
publish a	93	-78
publish and	20	2
publish cloudwatch	25	-14
publish it	-63	94
publish metric	62	-45
publish minor	24	-24
publish new	39	-81
publish newer	-9	10
publish patch	67	-10
publish the	56	49
publish their	40	-30
publish them	-43	67
publish to	-51	55
publish updat	138	-1
publish version	-81	99
pull	0	36
pull from	8	23
pull request	-19	19
push	-52	126
push or	17	-7
push to	0	20
put	-5	85
put a	-29	40
put in	-6	15
put into	46	12
put it	-29	-1
put mainten	32	-29
put no	-52	64
put noth	-11	21
put off	29	23
put that	-41	63
put the	24	4
put them	-16	21
pv	-24	35
pv ena	-17	19
python	61	94
python 3	-59	118
python and	57	-55
python modul	-37	52
python packag	-24	42
python runtim	52	-24
q	-53	126
qualifi	-20	55
qualifi licens	-22	30
qualiti	-24	151
quarterli	-17	133
queri	6	23
queri $	63	11
queri @	-9	9
queri and	-46	72
queri are	-11	33
queri engin	47	-18
queri in	-7	8
queri is	-9	-80
queri log	-52	57
queri metric	-8	11
queri on	-25	90
queri result	-147	-27
queri run	39	-35
queri tune	-9	17
question	117	-75
question @	36	-70
question for	113	-42
queue	79	50
queue and	-16	82
queue of	-35	37
queue polici	-15	52
quick	-18	38
quiet	-38	40
quiet hour	-38	40
quota	21	54
quota and	20	-16
quota are	47	-17
quota for	77	-68
quota in	-28	56
quota of	94	-86
quota per	61	-57
quota raiz	-50	6
quota that	70	-56
ra3	15	-5
ra3 and	50	-41
rack	81	29
radiu	-12	57
radiu server	-12	57
raiz	8	0
raiz and	23	-22
raiz befor	60	-58
raiz in	54	-45
raiz the	-42	73
raiz them	37	-30
ram	-7	51
ran	-6	20
random	-85	120
random if	-32	36
random otherw	-23	39
rang	6	44
rang and	16	-6
rang of	-36	69
rank	-56	74
rate	-5	45
rate base	-32	32
rate rule	-7	43
rather	-7	39
rather than	-7	39
rbac	4	130
rbac and	0	25
rbac in	-9	21
rdp	-7	38
rdp and	-3	12
rds	-30	48
reach	33	42
reach @	-10	67
reach a	-51	58
reach by	-29	36
reach everi	-71	96
reach file	-19	21
reach from	-43	50
reach it	68	-42
reach its	-57	93
reach of	46	-38
reach over	-17	18
reach the	-75	98
reach them	110	-65
reach through	-22	27
reachabl	-59	114
reachabl from	-11	13
react	-51	137
react to	28	27
read	1	59
read and	15	2
read it	8	94
read onli	-8	8
read out	12	-10
read replica	63	-24
read the	-11	38
read them	-44	90
read what	-10	13
read which	-37	41
readabl	-28	35
reader	31	-51
reader and	53	-52
reader in	-57	72
readi	-97	110
readonlyrootfilesystem	-17	38
real	27	38
real time	38	-37
realli	-10	67
reboot	44	94
reboot for	-34	50
rebuild	24	82
rebuild $	-22	51
rebuild a	101	-28
rebuild and	-17	55
rebuild fail	78	-22
rebuild it	-34	39
rebuild the	-36	59
receiv	-37	71
recipi	-2	23
recommend	-23	86
reconnect	129	-102
reconnect by	54	-27
record	8	66
record $	-15	61
record @	0	49
record and	-56	86
record api	84	-68
record are	22	-10
record by	-47	60
record call	40	-38
record chang	71	-62
record contain	4	55
record durabl	25	-25
record everi	32	-31
record for	-30	40
record in	20	29
record is	-12	88
record manag	59	-30
record of	-40	72
record say	26	-25
record stai	31	-33
record that	-93	120
record the	89	-67
record to	-47	52
record where	-12	23
recov	-13	90
recov fail	63	-59
recov from	22	-22
recov instanc	-14	15
recov the	-6	53
recov them	-11	12
recoveri	-29	170
recoveri $	6	43
recoveri for	-20	21
recoveri goal	-6	16
recoveri of	-66	66
recoveri on	-8	9
recoveri plan	-19	57
recoveri point	-18	38
recoveri time	-16	104
recycl	81	-36
red	24	-26
red hat	29	-34
red statu	-10	11
redact	-32	73
redact and	-12	19
redact on	-13	18
redeploi	-53	90
redeploi it	-15	17
redeploi the	-12	21
redirect	-44	60
redirect of	-16	16
redund	65	64
redund connect	21	-14
redund fleet	13	-13
redund insid	73	-49
redund is	-24	80
redund over	-64	64
redund uplink	-31	32
redundantli	148	-121
redundantli and	44	-28
redundantli in	59	-55
refer	-22	31
refresh	-47	108
refresh the	-72	82
refus	39	24
refus nor	16	20
refus plain	-6	11
refus unencrypt	-11	19
regardless	-33	84
region	108	49
region $	0	65
region %	-17	61
region @	-57	60
region and	-48	72
region are	26	-21
region as	-5	20
region avail	16	-4
region by	-62	72
region for	-11	19
region if	101	-101
region in	-8	13
region is	134	-15
region need	166	-2
region on	-7	13
region onli	-41	43
region or	-34	38
region otherw	-34	68
region patch	8	-8
region replic	-12	86
region set	-23	23
region so	-19	46
region such	13	-3
region that	23	-23
region thei	41	-33
region until	-13	14
region where	14	1
region with	15	-14
regist	0	93
regist a	-15	15
regist and	52	-33
regist domain	-7	17
regist the	-61	76
regist with	-54	72
registr	-22	24
registri	-14	16
regul	-13	13
regul that	-13	11
regular	-3	40
regularli	7	45
rehears	-24	28
rehears the	-22	23
reject	-54	72
relaunch	-10	125
relaunch are	-26	44
relaunch from	1	11
releas	29	-49
releas 6	-17	97
releas @	67	-44
releas a	-39	39
releas and	0	16
releas in	-19	23
releas it	-54	107
releas new	53	-31
releas note	15	-15
releas of	-10	20
releas patch	30	-25
releas the	161	-11
releas with	-31	60
reli	6	14
reli on	7	13
remedi	4	198
remot	113	50
remov	-7	80
remov @	80	-69
remov it	28	-5
remov leaver	-11	22
remov modul	-64	126
remov the	-19	48
remov their	-4	18
remov them	-40	48
remov what	-10	10
remov worker	77	-64
render	79	-60
render with	-35	44
renew	67	-34
renew @	4	-127
renew a	46	-46
renew by	35	-17
renew it	45	-42
renew the	82	-25
renew them	-53	66
repair	105	-26
repair $	6	27
repair an	-25	25
repair and	34	-32
repair by	10	7
repair it	56	-33
repair or	38	-27
repair the	1	69
repair them	46	-16
repair upgrad	44	-30
replac	69	-6
replac @	112	-12
replac a	62	-63
replac an	-25	49
replac and	-3	16
replac befor	69	-67
replac can	-50	50
replac each	56	-46
replac fail	129	-41
replac fleet	-108	129
replac for	62	-61
replac instanc	-76	128
replac the	-15	50
replac them	54	-44
replac those	-1	11
replac unhealthi	33	-25
replai	-37	39
replai $	-32	32
replai are	-7	9
repli	-11	16
repli to	-11	16
replic	30	-11
replic an	49	-20
replic and	-42	53
replic disk	47	-46
replic each	25	-23
replic insid	65	-58
replic it	-19	51
replic of	-92	29
replic or	-9	94
replic the	37	-30
replic to	-92	131
replica	29	90
replica and	-23	49
replica for	36	-26
replica in	-80	85
replica of	-39	58
replica when	24	-24
report	75	6
report @	36	-33
report a	-5	9
report about	-70	70
report and	58	-47
report are	52	12
report from	-32	86
report in	24	-11
report it	2	26
report the	161	-105
report them	74	-71
report through	13	-9
repositori	78	60
repositori $	62	-7
repositori and	63	-45
repositori in	66	-25
request	82	19
request $	67	-68
request and	-25	35
request are	2	57
request flood	-11	11
request in	-30	68
request of	-8	62
request or	63	5
request quota	87	-71
request through	91	-68
request to	-24	25
request token	78	-73
request valid	-33	39
request without	-26	34
requir	29	72
requir and	101	-99
requir http	-73	75
requir iam	-12	85
requir on	100	-24
requir ssl	-14	16
requir tls	50	-29
requir txt	-40	43
requir updat	57	14
requir who	-17	18
rescan	75	-75
reserv	-76	105
reserv and	-30	42
reserv fleet	26	-26
reset	-4	24
reset storag	16	-12
resid	-29	26
resili	37	-1
resiz	-35	76
resiz by	-37	62
resolut	71	-59
resolv	23	37
resolv drift	-14	29
resolv in	-16	39
resourc	63	155
resourc is	100	-81
resourc polici	-7	20
resourc that	12	17
resourc type	1	16
respect	-7	78
respond	-20	155
respond to	-33	31
respons	-45	-2
respons $	-101	70
respons for	-15	-43
respons is	-63	-73
respons model	-52	72
respons or	23	84
respons to	-99	63
rest	7	-101
rest $	-37	-18
rest @	-5	33
rest alwai	48	9
rest and	98	-17
rest by	-33	-102
rest except	30	-20
rest in	-16	-72
rest is	-65	6
rest of	-38	42
rest through	16	0
rest with	8	40
rest without	37	-27
restart	88	92
restart @	-13	18
restart after	-19	87
restart and	34	-33
restart dure	-32	35
restart fail	20	-9
restart standalon	-59	68
restart the	-15	62
restart them	-33	78
restor	19	103
restor $	-37	103
restor a	-40	39
restor and	-60	64
restor are	138	-135
restor drill	-13	20
restor from	40	62
restor into	107	-103
restor out	-31	44
restor test	-31	33
restor the	89	-58
restor them	63	-32
restor to	52	-52
restor which	-8	8
restrict	-2	104
restrict @	-1	73
restrict network	-9	10
result	-111	19
result @	0	108
result and	46	-4
result are	-36	48
result in	-11	15
result is	-6	11
result live	-4	21
result with	-7	16
resum	-13	14
resum it	-13	14
retail	72	0
retain	-10	11
retent	-11	119
retent $	-11	204
retent and	44	-30
retent are	2	22
retent copi	-8	9
retent from	-9	9
retent is	46	-81
retent keep	-27	32
retent of	-37	46
retent period	25	86
retent set	-7	48
retent take	-15	15
retent there	-30	43
retir	27	3
retir @	-75	-32
retir disk	33	0
retir notic	69	-67
retir old	22	-8
retir outdat	92	-58
retri	67	46
retri and	-32	50
retri by	-17	45
retri catcher	-6	12
retri deliveri	130	-107
retri for	32	37
retri strategi	-15	21
return	52	45
reus	14	48
reus and	16	-12
reveal	-5	57
revert	-36	88
revert it	-22	26
review	4	154
review @	-14	44
review and	27	-12
review code	-19	38
review it	-35	50
review of	-4	20
review the	-20	92
review what	-4	8
review who	64	41
revis	10	89
revis and	29	-12
revis of	-7	12
revis that	-3	30
reviz	-9	10
revoc	-24	36
revoc list	-23	34
revok	-45	128
revok a	-1	65
revok the	-43	64
rhel	-6	8
rid	69	-68
rid of	69	-68
right	53	40
right $	93	31
right and	-13	18
right of	-37	58
right on	-26	34
right to	-13	22
risk	-34	50
riski	36	-2
riski chang	34	-33
rize	54	-22
rize $	52	-18
role	-29	76
role $	-23	40
role @	-9	17
role allow	15	-15
role and	-39	55
role are	-24	48
role can	-19	24
role credenti	-12	14
role for	33	-18
role in	-8	34
role is	1	75
role job	-1	8
role of	-46	88
role or	-14	14
role small	-15	15
role that	-15	16
role the	-22	23
role to	-6	8
role with	-45	55
roll	-64	-70
roll $	-115	-39
roll a	-12	14
roll back	-59	137
roll it	11	-2
roll out	33	50
roll the	10	28
roll them	-6	-53
rollback	-55	78
rollup	-6	29
rollup within	28	-6
room	0	76
room $	87	-18
room for	109	-100
root	27	131
root @	-39	67
root access	-2	21
root account	-40	87
root and	-16	17
root author	65	-62
root file	-16	17
root in	-6	9
root squash	-7	12
root user	-35	45
root volum	-2	29
rot	80	26
rot insid	27	-34
rotat	-96	5
rotat $	-11	118
rotat %	-8	116
rotat @	-74	44
rotat and	-7	11
rotat by	-26	35
rotat for	-30	30
rotat in	-36	63
rotat it	-3	8
rotat of	152	34
rotat on	-67	66
rotat the	-50	-160
rotat them	19	38
rout	9	106
rout 53	12	-10
rout @	-20	26
rout alert	-17	19
rout and	43	-33
rout data	2	17
rout in	-8	8
rout or	-23	31
rout tabl	65	76
rout that	-12	13
rout them	0	17
rout to	-68	91
router	19	36
router $	125	0
router and	83	-29
router at	35	6
router in	-35	78
router is	-47	64
router the	-12	35
row	-48	-45
row level	-25	27
row that	-45	55
rpo	-28	35
rpo of	-28	32
rto	-21	56
rto and	-27	34
rule	71	82
rule $	59	168
rule against	-11	11
rule and	-31	46
rule are	-48	76
rule group	77	-55
rule in	-33	70
rule insid	26	-24
rule of	-55	67
rule on	-18	31
rule or	-22	30
rule pattern	19	-17
rule set	40	-29
rule target	-18	75
rule that	-30	30
rule the	-44	45
rule who	-80	47
run	63	26
run $	-31	-95
run %	51	-50
run @	93	-14
run a	-44	94
run and	57	11
run are	-67	72
run as	-104	136
run at	-50	53
run autom	-26	30
run behind	-34	39
run by	136	-29
run drill	-8	8
run each	30	-29
run etcd	33	-46
run everi	46	-37
run for	-59	-30
run here	-5	13
run high	23	-17
run in	24	49
run instanc	-62	76
run is	-54	96
run it	18	-16
run its	31	14
run job	-61	74
run more	-48	48
run on	36	82
run onli	-63	105
run our	54	-48
run out	48	24
run over	59	-33
run patch	-10	16
run queri	33	-33
run replica	-50	63
run scale	-80	110
run secur	-58	71
run sever	-48	48
run sinc	-11	11
run task	-76	77
run that	38	-3
run the	71	-9
run them	44	9
run there	-13	26
run time	-27	29
run with	4	46
runtask	-14	56
runtim	85	-23
runtim $	-22	50
runtim agent	60	-27
runtim and	16	-3
runtim cni	-42	44
runtim for	51	-49
runtim in	41	-135
runtim is	-4	86
runtim monitor	-16	20
runtim of	87	-71
runtim on	32	-18
runtim role	-23	24
runtim under	12	-11
runtim updat	-14	59
runtim version	25	-25
runtim with	3	44
s	135	46
s autom	9	-6
s certif	32	-24
s event	21	-17
s own	1	16
s paramet	-9	13
s role	-18	19
s set	-37	45
s to	-58	59
s tool	-63	71
s trust	-43	44
s3	81	-1
s3 and	-13	19
s3 bucket	0	22
s3 by	67	-65
s3 destin	73	-58
s3 gatewai	-27	29
s3 kei	56	-43
s3 locat	-13	13
s3 manag	28	-27
s3 or	-46	57
s3 us	-84	128
s3 which	44	-43
saa	-54	72
saa applic	-55	73
safe	43	60
safe $	20	40
safe as	34	-14
safe on	31	-29
safeti	-40	47
sai	-37	104
sai outright	-15	19
sai so	83	12
same	49	15
same @	10	-10
same author	24	-21
same host	26	-24
same question	130	-69
saml	-52	98
saml and	-24	45
sampl	-25	72
sampl phrase	18	-11
sampl rule	-34	64
sanit	80	-22
save	-20	108
savepoint	-47	34
say	17	82
say never	-45	54
say otherw	-9	9
say so	75	35
say who	-26	55
scale	93	-31
scale @	275	-10
scale a	161	24
scale an	-3	-51
scale and	-86	139
scale as	-81	48
scale awai	-10	12
scale between	-63	141
scale by	-20	64
scale comput	51	-46
scale group	-11	21
scale is	9	52
scale it	115	1
scale mode	-81	82
scale of	17	-26
scale on	-32	52
scale polici	3	101
scale storag	69	-36
scale the	89	11
scale them	-196	-89
scale with	119	-85
scan	26	113
scan $	34	164
scan and	-14	24
scan by	-73	65
scan imag	9	-2
scan it	-20	27
scan of	11	54
scan on	-8	77
scan patch	-10	17
scan the	-21	29
scan them	37	-8
scan volum	-40	43
scan what	85	-84
scanner	44	24
scanner and	78	1
scanner on	-21	12
schedul	40	-13
schedul $	-83	-96
schedul a	-23	40
schedul and	-10	45
schedul delet	-24	28
schedul for	6	33
schedul keep	-69	73
schedul of	7	16
schedul or	-14	15
schedul requir	45	23
schedul snapshot	-61	96
schedul start	24	-23
schedul that	34	-29
schedul them	73	130
schedul then	-33	33
schema	-22	151
schema @	-15	78
schema and	-8	32
schema design	22	79
scientist	-37	33
scope	67	55
scratch	-12	165
scratch @	-22	34
scratch file	-40	117
screen	98	0
script	-35	117
script $	0	100
script and	-10	16
script are	-17	27
script in	-3	13
script of	-28	32
script that	-5	9
scrub	70	-68
sddc	-19	20
sddc manag	-19	20
sdk	-19	121
sdk and	43	-32
sdk in	-42	94
sdk the	72	-66
search	42	-31
search for	-18	18
second	-121	-76
second @	-19	62
second and	11	-10
second factor	-23	53
second layer	60	-37
second one	-120	-170
second region	-12	-21
second zone	-34	42
secreci	58	-31
secret	-12	143
secret and	-28	34
secret are	-39	44
secret from	-2	8
secret in	-28	97
secret manag	-12	58
secret out	-27	28
secret there	-9	58
secur	28	74
secur $	183	38
secur @	-36	53
secur and	-29	46
secur by	50	40
secur configur	-63	85
secur environ	-19	38
secur fix	30	-29
secur flaw	-7	11
secur group	18	106
secur hub	20	-14
secur in	-59	173
secur key	-87	89
secur log	-30	38
secur modul	-19	24
secur of	37	139
secur on	0	22
secur patch	43	-94
secur polici	74	-56
secur profil	-30	39
secur quota	-25	57
secur standard	-20	20
secur the	44	-18
secur updat	-70	-98
see	81	41
see and	-11	14
see it	-2	20
see no	111	-20
see nor	-36	77
see or	83	-56
see that	-44	74
see the	52	26
see them	6	39
see to	-17	62
segment	-4	119
select	19	40
select the	-81	90
self	-26	34
self servic	-44	23
send a	-27	27
send and	-76	-77
send anoth	63	-50
send it	-21	29
send notic	16	-12
send out	-23	32
send quota	-28	57
send the	29	-24
send them	6	83
send to	73	-43
send what	16	-15
sensit	-61	123
sensit $	-32	71
sensit data	-21	67
sensor	-71	101
sent	6	54
sent to	27	-20
sent with	-2	25
separ	43	82
septemb	23	-12
septemb 2027	-10	17
seri	-10	20
serv	132	10
serv @	129	-78
serv from	-45	52
serv http	116	-18
serv its	53	-33
serv the	-87	94
serv tls	42	-6
serv to	89	-44
server	38	-23
server $	104	54
server @	19	34
server access	-4	57
server and	72	41
server are	-58	75
server at	39	-27
server behind	79	-37
server between	55	-29
server build	-51	82
server by	42	-41
server certif	-55	66
server control	-101	159
server core	-32	33
server for	-8	104
server hall	64	-16
server host	99	-40
server in	74	-45
server insid	110	-83
server is	-25	140
server of	73	52
server offer	89	-80
server on	79	-78
server oper	-113	137
server room	25	45
server sdk	-59	60
server side	-53	22
server that	55	11
server under	32	-29
server who	115	-40
server with	-22	22
serverless	114	-22
serverless cach	21	-20
servic	66	10
servic $	78	35
servic @	-17	18
servic account	-13	32
servic again	-39	42
servic and	22	18
servic are	-40	125
servic avail	103	-45
servic behind	70	-52
servic by	-6	8
servic doe	-106	128
servic improv	-21	31
servic in	-14	14
servic is	102	40
servic it	44	-40
servic its	19	-17
servic itself	57	-33
servic keep	19	7
servic of	41	-34
servic on	57	-15
servic opt	-21	32
servic or	-28	30
servic quota	-34	143
servic regist	-40	65
servic role	-59	69
servic run	25	-20
servic task	-30	30
servic that	150	-129
servic the	67	-69
servic unless	49	-48
servic updat	-120	26
servic use	-44	55
servic which	26	-26
servic who	-47	-86
servic with	-34	42
session	77	3
session $	53	-35
session and	-51	53
session are	-49	54
session attribut	15	-9
session from	49	-30
session in	-34	47
session manag	46	-14
session within	-7	10
set	6	85
set $	32	78
set @	-20	45
set a	52	-22
set alarm	-27	46
set and	59	-39
set anoth	-21	22
set as	-15	17
set at	42	-41
set budget	-13	14
set by	-2	123
set capac	-11	13
set cluster	-15	24
set comput	-20	22
set deploy	-11	18
set encrypt	-30	35
set fleet	-10	11
set from	71	-63
set full	-3	14
set how	-87	129
set in	-12	68
set index	-12	27
set instanc	-24	31
set is	-24	37
set it	-52	189
set job	-13	19
set lifecycl	-32	35
set min	-20	26
set more	-51	55
set network	-17	26
set of	-8	44
set on	70	-61
set origin	-6	8
set paramet	-8	17
set posix	-25	44
set queue	-6	11
set reserv	-37	45
set retent	-33	86
set share	-20	22
set so	45	-44
set sourc	-30	32
set that	-38	59
set the	-63	97
set their	62	-24
set there	-23	58
set to	13	-8
set type	-7	37
set up	-42	73
set what	96	-79
set when	-17	32
setup	22	79
setup in	-18	86
seven	-27	34
seven dai	20	-20
seven year	36	-31
sever	33	61
sever avail	77	-75
sever invoc	-52	79
sever region	-46	114
sever task	-79	79
sever time	-14	15
sever zone	7	28
shadow	-1	41
shadow copi	-40	81
shard	-31	21
shard and	-26	38
shard of	-68	50
share	-74	-72
share $	-62	-9
share @	-66	77
share a	48	-28
share and	69	-42
share by	-13	13
share control	-156	-159
share file	-22	42
share it	-7	48
share its	6	38
share kei	-6	10
share no	24	-20
share of	61	-53
share one	127	9
share resourc	-20	41
share respons	-47	87
share the	-28	32
share them	-10	74
share volum	-9	20
share with	4	37
shell	85	-50
shell in	-9	28
shield	46	38
shield advanc	-12	62
shield standard	45	-18
shift	76	-13
ship	51	-42
ship the	2	15
shop	-47	60
short	-16	24
short live	-2	11
short outag	-15	15
shorten	-12	36
should	9	41
should %	28	13
should have	-64	65
shouldnt	27	22
show	66	67
show @	61	-49
show auditor	-50	54
show up	-31	40
shred	118	-6
shred the	22	16
shrink	22	44
shrink the	85	-68
side	30	27
side $	-34	71
side and	-23	24
side encrypt	-64	26
side is	-34	112
side of	66	-59
side render	15	-14
sidecar	-23	84
sidecar @	27	-11
sidecar are	-17	21
sidecar or	-13	17
sign	1	93
sign and	7	-19
sign in	32	4
sign is	78	-74
sign key	-27	86
sign on	-27	59
sign up	-39	32
sign url	2	69
signatur	121	-24
signatur $	80	-112
signatur expiri	-30	107
signatur of	68	-1
sinc	-57	18
sinc 25	27	-24
sinc 30	-9	13
sinc januari	-35	36
sinc the	33	-33
sinc then	60	-54
singl	34	51
singl @	30	-23
singl az	-109	122
singl connect	62	8
singl instanc	-40	47
singl sign	-27	59
sit	41	29
sit in	-59	67
sit on	77	-53
site	4	102
site $	85	-12
site and	-27	41
site are	-64	69
site host	-55	74
site is	-79	106
site of	20	-16
site script	-1	10
site to	-15	17
site where	34	-32
six	38	-23
six copi	35	-30
six month	-33	33
size	6	50
size $	-40	159
size @	-16	-72
size and	47	-4
size consolid	49	-44
size of	-23	26
size or	38	-31
size scale	-101	102
size that	60	-59
size the	-136	111
size to	90	-75
size what	106	-89
sla	-10	-179
sla for	-21	72
slot	-30	51
slot prompt	-18	20
slow	-77	141
slow log	-20	41
slow queri	-14	77
slow sql	7	42
slurm	-21	34
slurm and	-5	9
small	-57	82
small and	-9	9
small or	-4	16
smb	36	-4
smb 3	38	-10
smb and	-23	23
smb encrypt	-3	13
sms	26	20
smtp	-39	77
smtp credenti	-39	77
snapmirror	-53	79
snapmirror and	-16	25
snapshot	4	92
snapshot and	-5	38
snapshot are	33	13
snapshot by	41	-28
snapshot copi	-26	30
snapshot first	-29	63
snapshot for	-23	25
snapshot go	-47	54
snapshot in	39	-35
snapshot of	-4	30
snapshot or	-38	86
snapshot retent	-8	9
snapshot schedul	-11	15
snapshot that	11	-10
snapshot to	9	-8
snapshot where	17	-8
snapshot with	5	36
sns	-33	34
so	2	-72
so %	192	96
so @	34	-50
so are	-83	89
so by	-11	24
so doe	31	-30
so for	-20	-108
so in	-20	53
so is	-17	107
so it	47	-36
so patch	89	-35
so that	-35	85
so the	-73	-101
so there	-7	40
so who	-184	-178
soc	101	-38
soc 2	47	30
soc pci	13	-10
softphon	-33	90
softwar	62	-26
softwar $	84	-50
softwar @	27	8
softwar and	0	46
softwar in	59	-70
softwar is	-65	136
softwar of	-4	-192
softwar on	1	72
softwar that	6	67
softwar updat	23	45
softwar we	-27	70
some	-30	177
some featur	110	-75
some need	-27	27
some of	23	-16
somebodi	-15	-42
somebodi wrote	-27	29
someon	31	41
someon who	-31	57
someth	-20	-33
someth %	-70	-5
soon	55	-54
soon as	55	-54
sorri	-7	109
sorri i	-23	125
sort	-36	74
sourc	25	77
sourc @	55	-40
sourc address	78	-17
sourc and	59	1
sourc code	14	76
sourc control	-19	25
sourc data	63	-61
sourc destin	-31	37
sourc keep	-63	99
sourc record	-32	32
sourc server	-49	102
sourc sync	-14	42
sourc the	-80	85
space	-108	133
space and	-42	57
spam	-17	22
spare	-78	90
spare capac	-66	76
spark	20	7
spark and	74	-73
speak	-61	-83
speak tls	-81	126
specif	-35	141
specif control	-10	116
specif secur	-19	38
specifi	-42	11
spectr	37	-26
spectr and	37	-26
speed	-83	101
spend	-4	178
spf	-40	42
spf and	-39	40
split	11	-16
split the	-30	44
spot	59	-22
spot and	43	-9
spread	23	134
spread @	-19	73
spread a	23	-23
spread instanc	-25	43
spread the	-30	31
spread them	-27	33
spring	7	28
sql	40	78
sql inject	13	69
sql statement	7	42
squash	-7	12
ssd	51	-22
sse	57	73
sse @	8	32
sse c	-17	173
sse kms	-9	10
sse s3	67	-65
ssh	44	96
ssh and	-9	14
ssh kei	-17	89
ssh key	-58	62
ssh or	-28	35
ssh to	39	-21
sshd	0	70
ssl	-33	60
ssl certif	-18	36
ssl on	-16	17
ssm	-34	59
ssm agent	-34	60
stack	41	88
staff	108	47
staff $	45	-3
staff to	39	-9
stage	4	15
stage and	20	-18
stage subnet	52	-40
stai	47	95
stai @	-23	26
stai as	45	-32
stai enabl	-11	11
stai in	2	52
stai insid	83	-66
stai longer	103	-98
stai on	-38	45
stai open	-2	8
stai privat	-16	18
stai the	57	-24
stai until	-47	61
stai up	-29	33
stai within	146	-133
stale	-59	95
stale who	-51	62
stall	-8	62
stand	-12	96
stand a	-18	20
stand behind	24	-23
stand in	4	48
stand on	-11	35
standalon	-52	102
standalon @	-57	68
standalon on	-13	58
standard	43	-18
standard @	32	12
standard and	26	-25
standard ask	-50	54
standard support	35	-33
standbi	106	-33
standbi @	52	-49
standbi and	-23	56
standbi in	26	-33
standbi node	36	-33
standbi of	37	-29
standbi or	-29	44
standbi server	42	-41
start	50	91
start @	24	20
start a	40	37
start add	35	-22
start again	24	-3
start an	56	-11
start and	29	-25
start at	38	-37
start by	15	15
start each	31	5
start everi	-19	125
start it	-25	71
start lost	-7	9
start major	-13	58
start replac	81	-79
start restor	117	-112
start task	-80	82
start the	63	133
start them	-108	135
start upgrad	49	40
start with	43	-15
startup	32	52
startup script	-9	10
startup us	35	52
state	-8	71
state and	12	-3
state compat	-16	29
state outsid	-9	13
state rule	-33	48
stateless	-9	12
statement	7	41
statu	-15	32
statu log	-7	25
steadi	26	-25
step	-27	36
step in	-13	19
step of	21	-21
sticki	-27	28
still	57	99
still accept	56	-27
still mend	-18	20
still on	-42	155
stolen	-28	31
stop	11	124
stop @	-2	25
stop and	39	-1
stop cleanli	-16	22
stop condit	-27	43
stop it	22	-21
stop task	36	-33
storag	76	25
storag $	-135	-51
storag across	45	-16
storag and	-11	89
storag autosc	-18	28
storag block	78	-72
storag by	74	-55
storag capac	41	60
storag class	-31	47
storag databas	49	-38
storag driver	-38	47
storag is	-49	111
storag log	51	-38
storag media	81	-21
storag node	-5	9
storag of	-98	99
storag server	63	-18
storag throughput	-25	29
storag virtual	-7	18
storag volum	56	0
storag where	31	-29
storag with	54	-37
store	94	32
store @	75	-10
store all	-35	36
store and	-53	78
store by	8	-7
store content	80	-73
store current	-24	25
store data	16	45
store everi	25	-25
store for	61	-26
store in	37	51
store is	119	-85
store it	-12	60
store log	42	-40
store none	-106	132
store object	26	-24
store of	-1	19
store on	-34	56
store onli	40	-19
store region	90	-89
store that	-42	61
store the	86	-6
store them	-31	72
store volum	3	20
store what	-29	51
store who	-29	33
store with	39	-31
store yourself	11	-9
strategi	-34	164
strategi and	-19	24
stream	-143	-107
stream agent	43	-38
stream and	127	-44
stream publish	-15	16
structur	77	-9
stuck	-10	26
stuck on	-10	26
stuff	-83	108
subject	-21	76
submit	-6	14
subnet	-25	70
subnet $	0	29
subnet @	-15	15
subnet and	-40	55
subnet endpoint	-17	17
subnet file	-9	19
subnet group	41	-10
subnet in	-14	32
subnet of	-45	49
subnet or	-18	18
subnet secur	-8	9
subnet that	33	-32
subscrib	-50	119
subscrib are	-52	79
subscrib to	-29	82
subscript	-17	52
such	24	47
such a	104	-82
such as	-1	56
such instanc	-25	66
such queue	-41	41
suggest	-15	97
suggest $	23	22
suit	54	0
suppli	70	59
suppli a	-23	27
suppli and	-20	68
suppli in	66	-51
suppli kubelet	36	-26
suppli patch	-21	25
suppli the	15	108
supplier	-81	65
support	57	17
support @	40	-17
support and	12	6
support end	-6	19
support for	26	-21
support is	-19	19
support it	89	-86
support nitro	-62	62
support perimet	-72	77
support runtim	-44	53
support tls	75	-50
support version	-25	28
suppos	73	33
suppos to	-33	107
suppress	12	70
suppress rule	-57	84
sure	41	28
sure %	49	-9
sure onli	-26	31
sure that	-29	50
surveil	47	-35
surviv	12	15
surviv the	22	-19
suspici	-8	47
swap	124	9
swap it	-31	98
switch	54	39
switch $	118	-21
switch encrypt	-59	73
switch it	5	59
switch log	-12	12
switch off	79	-12
switch on	-102	32
switch over	-62	63
switch redact	-13	18
switch them	49	-45
switch to	8	15
switchov	61	46
switchov or	54	-52
symmetr	-12	12
sync	-14	-68
sync schedul	-14	42
synchron	-36	49
synonym	-10	22
system	43	17
system $	137	-21
system @	12	9
system account	44	-41
system and	13	36
system are	122	-49
system as	94	-43
system at	51	-1
system behind	33	-20
system by	28	-27
system databas	-19	36
system fix	35	-35
system for	58	0
system have	-7	10
system in	-6	62
system insid	151	-123
system is	-63	99
system itself	-8	8
system manag	-14	67
system memori	-9	19
system network	-3	144
system of	-49	23
system on	65	51
system patch	14	194
system stand	41	-40
system take	-24	38
system that	14	52
system under	47	30
system updat	-101	4
system user	-6	12
system with	38	-22
system within	25	-22
tabl	35	48
tabl $	-19	131
tabl and	-2	48
tabl by	65	-51
tabl definit	-47	50
tabl in	-66	86
tabl map	-29	59
tabl of	-58	64
tabl permiss	-4	26
tabl whose	2	84
tag	43	214
tag the	45	-44
taint	65	-30
take	85	28
take 60	-7	18
take @	27	-15
take a	42	48
take and	9	-4
take autom	45	-87
take backup	13	-1
take call	50	-38
take care	143	32
take continu	23	-19
take daili	29	-29
take effect	-32	50
take hourli	71	-65
take it	-30	40
take manual	-29	32
take no	-94	126
take none	-29	44
take on	-30	30
take over	26	-1
take snapshot	-103	150
take the	69	-23
take them	33	74
take thi	-11	65
taken	14	34
talk	-23	140
talk to	-6	16
tamper	18	-2
tamper with	16	0
tape	-5	10
target	22	46
target $	-13	59
target @	-14	14
target and	24	34
target are	-31	36
target group	-28	28
target in	-13	18
target is	-58	64
target that	-22	25
task	116	5
task $	63	79
task @	-36	42
task and	15	-1
task are	-86	94
task definit	-72	73
task is	-66	86
task of	-36	49
task on	28	-25
task replac	25	-25
task role	-9	16
task run	-25	42
task set	-12	12
task share	28	-20
task stop	-40	46
task that	30	-29
task to	-15	46
task with	-13	13
tde	-11	-15
team	-6	50
team $	-53	66
technician	110	-31
telephon	-39	58
tell	-19	65
tell me	-55	25
templat	-32	137
templat $	-22	28
templat and	62	36
templat is	3	45
templat or	-43	47
temporari	-2	83
temporari credenti	24	15
ten	1	-54
tenant	154	6
term	24	-10
term let	50	-48
termin	26	4
termin tls	45	-43
test	75	123
test $	-37	198
test and	8	49
test it	37	-19
test of	-13	31
test restor	-14	103
test that	-24	81
test the	28	52
test them	64	-64
tester	-37	43
text	46	22
than	-28	73
than 14	-19	52
than 90	-54	72
than one	-34	35
than two	88	-80
thank	-96	-43
that	15	-6
that $	23	-63
that %	-103	-68
that @	123	44
that a	-6	117
that agent	-2	62
that allow	-7	8
that an	8	54
that and	-86	93
that answer	78	-71
that api	159	-86
that appli	9	34
that are	49	-39
that aws	5	63
that becaus	26	-22
that block	-39	59
that bring	-10	9
that bucket	16	-1
that build	18	-16
that by	-44	80
that call	32	-12
that came	-5	8
that can	-44	57
that cannot	125	-89
that chang	9	-9
that client	45	-44
that come	-44	48
that connect	35	-4
that creat	54	-49
that date	63	-30
that day	22	-22
that deploi	26	-21
that do	34	40
that doe	-19	20
that encrypt	-37	84
that end	-15	55
that execut	56	0
that exist	80	-56
that fail	-30	37
that fetch	-11	18
that fit	49	-48
that flow	33	-31
that function	65	-54
that go	16	-15
that handl	77	-72
that happen	-32	46
that has	60	-52
that have	-61	82
that hold	45	-17
that host	32	3
that includ	-19	19
that inspect	52	-22
that is	39	1
that it	-2	-30
that its	0	8
that join	14	42
that keep	42	-8
that key	-26	36
that launch	94	-92
that leav	-16	20
that left	-21	51
that let	-8	15
that list	-21	33
that log	-19	53
that lose	-20	20
that match	78	-76
that matter	-37	53
that may	-38	39
that must	-25	46
that need	-27	60
that no	68	-27
that nobodi	-80	81
that of	-32	74
that off	132	-106
that on	-68	133
that onc	53	-25
that one	65	-53
that onli	-17	67
that our	-37	58
that pass	13	84
that patch	-44	77
that place	38	-22
that produc	47	-24
that provid	-33	62
that reach	-9	10
that read	-55	64
that reconnect	91	-90
that refus	-11	19
that replac	-50	50
that rout	-4	8
that run	82	30
that runtim	-28	28
that send	-54	77
that servic	-21	23
that set	-35	39
that share	-20	26
that someth	-24	-100
that speak	5	21
that spread	28	-28
that stai	-31	31
that still	-28	74
that stop	84	-82
that store	63	-61
that support	89	-86
that take	23	-22
that the	-17	104
that thei	29	18
that thi	26	-24
that thing	-94	-93
that to	-17	24
that us	-60	-56
that use	-50	54
that verifi	-12	21
that version	-41	46
that wait	37	-33
that was	54	-51
that watch	84	-73
that we	-52	114
that were	55	-11
that when	-1	39
that window	27	-25
the	34	35
the %	146	58
the 30	-59	67
the 7	22	-22
the @	50	48
the acceler	134	-23
the access	-42	51
the account	-60	91
the activ	-18	21
the add	-20	32
the administr	-33	64
the agent	32	37
the ai	16	-9
the alarm	-11	52
the alert	-42	94
the allow	-19	19
the amazon	129	79
the ami	53	88
the analysi	144	-33
the api	-1	18
the app	27	53
the applianc	46	26
the applic	6	64
the archiv	-39	52
the assess	-8	12
the assessor	-2	25
the attack	-35	69
the audit	-65	-19
the auditor	48	-38
the auth	-34	41
the authent	-27	31
the author	-41	53
the auto	-30	30
the autom	5	51
the automat	53	-23
the avail	141	-82
the aws	-26	-49
the az	50	-34
the baa	-64	55
the back	-65	70
the backbon	74	-23
the backup	33	115
the bare	55	23
the begin	-20	24
the block	41	-37
the box	72	-43
the broker	45	64
the bucket	3	70
the budget	-22	40
the build	115	-60
the cabinet	-13	39
the cach	79	-42
the call	-35	60
the capac	71	-9
the catalog	-46	49
the ceil	65	-44
the certif	31	0
the chang	35	-9
the check	45	-40
the choic	-23	18
the chosen	22	-13
the class	-11	12
the cli	1	16
the client	-40	69
the cloud	84	-41
the cloudwatch	-24	49
the cluster	-96	-73
the cni	-99	140
the code	-15	79
the compani	19	14
the compil	-12	19
the complianc	-87	-61
the compon	33	-20
the comput	29	55
the configur	35	24
the connect	-142	-54
the connector	-31	41
the consol	46	-7
the consum	126	-72
the contain	-80	-28
the content	-17	72
the continu	-92	119
the control	-83	-63
the copi	72	-65
the core	-2	54
the credenti	-34	42
the curat	17	-16
the current	58	-47
the custom	90	40
the daili	72	-72
the dashboard	-31	74
the data	40	15
the databas	14	148
the date	8	63
the db	40	-12
the dead	42	-20
the debian	-17	19
the decid	-25	50
the decis	68	-17
the default	89	3
the definit	41	-34
the deleg	-11	35
the delet	-8	8
the deploy	-21	34
the desir	-9	10
the destin	-25	38
the detect	50	-21
the devic	13	14
the directori	47	-44
the disk	71	3
the dns	36	27
the docker	-43	46
the document	-32	93
the domain	104	-32
the downtim	-45	60
the drain	63	-23
the drill	-9	10
the durabl	65	4
the duti	3	10
the ebs	22	-20
the ec2	90	-77
the ecs	157	33
the edg	121	20
the edit	-26	29
the emerg	-28	45
the encrypt	-93	14
the end	0	30
the endpoint	58	16
the engin	-86	-95
the environ	23	12
the ephemer	19	9
the equip	54	10
the evict	42	-40
the evid	-69	47
the execut	-41	89
the export	-6	18
the facil	61	-44
the fail	90	-75
the failov	38	-34
the failur	38	-34
the file	-5	66
the filter	-16	17
the find	-70	85
the fine	0	19
the fip	27	-22
the firewal	-102	-95
the firmwar	123	-53
the first	27	9
the fix	63	-48
the fleet	66	2
the flow	47	9
the format	-24	28
the framework	56	-56
the free	7	23
the function	5	104
the game	-38	53
the gatewai	-11	20
the global	46	-5
the gpu	77	-30
the grant	66	-61
the group	18	-6
the guard	64	4
the guest	-90	18
the hardwar	83	-43
the head	-34	50
the health	134	-78
the histori	-22	29
the hook	-6	66
the hop	-13	19
the host	-15	-86
the http	-42	84
the hypervisor	84	72
the ide	-18	23
the ident	-9	9
the imag	17	58
the import	19	-5
the inbound	-18	31
the index	-2	-25
the infrastructur	-5	-95
the inspect	11	16
the instanc	38	34
the interfac	-21	25
the internet	-44	87
the isol	60	-58
the java	-39	43
the job	0	91
the kei	-77	-120
the kernel	13	8
the key	62	12
the kms	6	37
the kubelet	91	1
the kubernetes	48	21
the lambda	-24	30
the land	85	-54
the languag	13	88
the last	86	-56
the latest	19	74
the launch	-19	64
the law	-26	124
the layer	-37	37
the least	-71	76
the librari	66	-62
the licens	49	-42
the like	52	-30
the limit	-5	77
the line	-46	58
the link	-68	85
the linux	-118	-53
the list	10	-9
the load	60	-39
the local	-55	57
the locat	118	-101
the log	-51	90
the loss	-25	31
the machin	132	-57
the mainten	60	-14
the major	-41	49
the manag	115	-43
the manual	-62	61
the master	-44	40
the materi	26	86
the maximum	-9	33
the member	-51	62
the memori	52	-45
the messag	40	9
the metadata	9	7
the metric	-9	34
the microvm	51	-30
the minimum	-45	54
the mode	43	-2
the model	-66	-21
the modul	52	-27
the month	26	-22
the monthli	31	-19
the most	-26	34
the move	-19	26
the multi	-39	58
the name	20	-9
the namespac	48	-20
the network	36	42
the new	-1	47
the newer	88	-56
the newest	50	-27
the next	27	-7
the nitro	9	5
the node	-79	-75
the notic	-11	11
the nucleu	-14	17
the number	15	17
the object	28	33
the ocsp	-12	13
the off	20	-19
the old	-28	107
the older	-49	64
the on	-5	49
the one	7	14
the open	-10	15
the oper	-1	28
the option	-32	56
the orchestr	-93	94
the order	23	-22
the organ	-9	15
the origin	14	50
the os	137	60
the other	23	26
the outsid	-38	44
the owner	52	-46
the packag	58	-39
the pair	58	-40
the paramet	-36	38
the part	57	-55
the partner	41	-22
the password	11	24
the patch	46	78
the peer	50	-56
the pend	-25	40
the peopl	46	31
the perimet	45	-34
the period	66	-76
the permiss	-31	44
the person	-19	36
the physic	18	90
the pictur	-8	8
the plan	-21	27
the platform	37	7
the plugin	-11	19
the pod	35	-34
the point	50	-44
the polici	20	65
the port	17	-9
the prebuilt	72	-68
the price	34	-26
the primari	54	-10
the prioriti	34	-33
the privat	22	5
the process	25	-23
the profil	-24	73
the program	-41	45
the promot	-76	98
the prompt	54	-50
the provid	49	-50
the proxi	24	27
the public	42	12
the pv	-17	19
the queri	5	31
the queue	9	-8
the quota	17	20
the rack	137	-98
the rang	-8	18
the receiv	35	-35
the recipi	-2	23
the record	113	-62
the redirect	-16	16
the region	-5	60
the registri	-14	14
the regul	-13	11
the releas	-27	87
the renew	-41	74
the replac	26	-61
the replic	-28	56
the replica	30	-7
the report	14	1
the repositori	68	-45
the request	21	-9
the requir	-20	20
the resolv	36	1
the resourc	-1	16
the respons	-70	85
the rest	-18	24
the restor	-36	86
the result	22	-18
the retent	21	17
the retri	-47	54
the review	-11	14
the revis	105	-88
the revoc	-17	19
the right	-53	63
the role	-25	35
the room	-24	40
the root	-31	81
the rotat	-27	33
the rout	37	-17
the router	-26	34
the row	-11	15
the rule	53	6
the run	-19	20
the runtim	68	12
the s3	-19	20
the same	83	-24
the scale	-38	42
the scan	82	-63
the scanner	-18	19
the schedul	70	13
the script	-62	78
the sdk	-20	27
the search	43	-37
the second	-119	-165
the secret	-31	46
the secur	-10	-9
the server	128	39
the servic	57	-5
the session	-13	18
the set	-13	13
the shard	-57	37
the share	-49	-25
the shop	-33	67
the sign	92	-69
the signatur	36	-34
the site	63	-19
the size	-10	11
the slow	-11	24
the snapshot	7	18
the soc	108	-53
the softwar	-63	-72
the sourc	-16	64
the ssh	-27	126
the ssl	-10	19
the ssm	-34	60
the standard	-45	50
the standbi	69	-15
the start	56	-53
the state	-31	45
the stop	-27	34
the storag	8	61
the store	-56	74
the stream	58	-97
the subnet	63	-35
the support	-72	77
the system	-16	96
the tabl	-48	64
the target	-13	31
the task	-44	103
the templat	34	-27
the temporari	-62	89
the term	-69	82
the text	-63	85
the third	94	-62
the time	67	-57
the tls	44	24
the token	-24	52
the tool	-59	86
the track	34	7
the traffic	147	-5
the trail	85	-33
the transact	8	6
the transfer	22	-14
the truck	-1	71
the trust	-27	29
the tunnel	-4	81
the two	92	-79
the type	-18	19
the underli	120	-48
the updat	-188	-103
the upgrad	-87	-41
the use	-43	63
the user	14	20
the utter	18	-11
the valid	20	-23
the vendor	43	-41
the version	-30	92
the virtual	-33	70
the volum	50	-34
the vpc	2	35
the vpn	-36	65
the vulner	80	-4
the want	19	-19
the way	23	3
the weekli	17	48
the whole	-9	80
the window	40	-27
the windows	37	-23
the wire	-41	-2
the work	60	11
the worker	-7	-55
the workgroup	25	-22
the workload	-51	71
the world	0	33
the writer	2	9
the wrong	-19	50
the zone	84	-74
thei $	-90	-155
thei are	85	13
thei call	-38	41
thei cannot	-45	55
thei chang	-4	16
thei come	-13	45
thei expir	-8	18
thei fail	-12	14
thei go	-29	58
thei have	-81	99
thei need	-17	17
thei reach	-23	38
thei run	117	-76
thei say	-45	55
thei select	23	-21
thei serv	89	-44
thei share	-15	28
thei show	-5	14
thei use	25	-21
thei were	61	-49
their	10	-5
their $	-110	-88
their @	-60	80
their auto	-37	48
their checkpoint	-33	38
their client	-23	24
their code	8	36
their configur	74	-34
their content	23	-12
their data	-29	34
their definit	52	-38
their destin	-7	18
their encrypt	51	-20
their end	13	-8
their firmwar	-23	33
their health	17	-15
their hypervisor	-52	55
their imag	-7	10
their librari	2	33
their number	-24	71
their or	-138	-60
their os	88	130
their own	102	-15
their owner	-16	34
their password	-9	13
their place	-21	43
their polici	-54	58
their port	62	-34
their region	74	-66
their retent	-16	16
their retri	-27	41
their scale	-55	67
their secur	-18	24
their send	41	-33
their size	-6	10
their sourc	-56	76
their state	31	-31
their storag	-24	42
their time	-15	24
their type	-17	22
their use	-19	21
their volum	-122	124
their window	12	145
them	26	92
them $	-33	-52
them 90	66	-65
them @	-62	70
them after	-24	37
them again	-29	36
them and	14	9
them are	44	-35
them as	24	12
them at	-94	138
them avail	35	-31
them awai	96	-88
them by	13	15
them check	-21	22
them current	-28	80
them daili	1	27
them down	61	-61
them earlier	-37	43
them elsewher	-21	22
them enforc	-13	23
them everi	38	-4
them for	27	4
them from	-42	49
them in	47	-5
them into	-13	57
them is	111	115
them keep	-15	19
them off	29	-10
them on	62	-9
them or	1	82
them out	-13	-38
them over	-28	29
them run	84	-73
them small	-10	11
them so	32	-32
them the	-50	83
them there	35	10
them through	78	-75
them to	2	77
them under	60	-59
them until	-14	16
them up	-20	107
them when	78	-32
them where	21	-14
them with	-87	90
them yourself	36	-6
themselv	82	33
themselv $	15	-3
then	-101	140
then $	-81	-32
then %	-32	31
then and	-51	59
then delet	98	-82
then keep	-68	83
then move	-38	46
then patch	-36	40
then run	-95	163
then sign	-12	14
then start	-39	42
then the	-31	54
then write	-27	36
there	9	12
there $	-98	-25
there a	-43	71
there and	-39	19
there are	135	-50
there by	116	-85
there for	-14	20
there if	-9	9
there is	135	1
there no	-23	60
there not	-31	37
there the	75	-73
these	105	73
these $	106	57
theyr	-21	47
thi	-146	-138
thi $	-9	79
thi cannot	77	-35
thi is	-70	-75
thi one	-22	-67
thing	-27	-42
thing $	49	-18
think	59	-42
think that	58	-52
third	32	7
third parti	15	9
those	44	128
those $	4	65
those @	64	9
those are	64	-47
those for	-9	9
those in	30	-20
those of	30	-15
those patch	-11	26
those that	-35	68
those up	-20	25
those whose	14	-13
though	50	-46
threat	55	23
threat list	19	-5
threat protect	-5	10
three	91	-8
three @	46	-34
three avail	84	-63
three azs	63	-48
three dai	11	-10
three if	-33	33
three node	-49	52
three week	28	-6
three year	8	-5
three zone	53	-42
threshold	-34	59
threshold and	-21	32
throttl	-36	76
throttl and	-16	25
throttl limit	0	25
throttl quota	40	-40
through	31	14
through @	-57	-6
through a	77	104
through an	21	-8
through and	3	31
through artifact	13	-9
through eventbridg	51	-47
through it	-12	19
through its	36	-15
through kms	72	-55
through the	75	-16
through them	-12	15
throughput	-39	54
throughput and	-33	48
throughput for	9	-13
throughput mode	-12	13
thrown	-23	50
thrown awai	-23	50
thru	23	75
tick	-37	94
ticket	-69	76
tie	-6	15
tier	-22	106
time	9	79
time a	-14	15
time and	65	-52
time are	48	-37
time as	27	-72
time at	52	-51
time limit	-40	54
time object	-16	104
time of	-18	19
time recoveri	-21	56
timeout	-25	137
timeout concurr	-9	19
tls	57	34
tls 1	108	18
tls @	38	1
tls and	-14	22
tls at	40	-35
tls between	-31	76
tls by	35	-15
tls certif	41	-31
tls code	18	-12
tls connect	88	-43
tls end	-47	73
tls for	34	9
tls from	-29	36
tls in	-66	76
tls is	-57	69
tls listen	27	-24
tls of	-19	77
tls on	-1	-10
tls onli	61	-36
tls or	-18	28
tls paramet	-28	61
tls polici	-32	33
tls to	34	-31
tls version	19	60
tls where	-23	24
tls with	83	-71
tlsv1	0	72
tmp	59	-21
tmp has	-13	16
to	31	75
to $	-76	-50
to %	-47	160
to 1	-40	61
to 10	-13	16
to 100	24	-23
to 15	-32	37
to 16	-14	14
to 20	-19	38
to 21	-45	46
to 22	-29	29
to 24	18	-18
to 30	73	-73
to 336	18	-18
to 35	0	22
to 365	-64	73
to @	35	71
to a	26	52
to act	-34	54
to add	4	37
to al2023	37	-28
to an	51	92
to and	-28	30
to anoth	-50	73
to answer	15	-14
to any	32	-32
to appli	56	-26
to ask	76	-16
to aws	41	43
to back	-55	57
to be	-7	43
to bear	-19	23
to bring	80	-13
to build	27	8
to buy	-77	78
to call	-26	41
to chang	-15	19
to cheaper	-10	24
to choos	169	-130
to classifi	-11	17
to cloudtrail	-28	39
to cloudwatch	80	-42
to collect	-28	33
to configur	-38	44
to connect	-27	28
to control	67	-52
to cope	-18	18
to copi	32	-28
to creat	-34	36
to databas	-30	34
to date	23	31
to deal	-18	25
to defin	14	26
to delet	-57	74
to disk	37	-37
to do	-47	23
to ec2	41	-38
to enabl	-33	75
to encrypt	6	22
to end	36	-31
to everi	31	-23
to everyon	-66	74
to fail	-38	40
to file	-46	54
to find	-35	36
to fix	10	43
to follow	-10	11
to get	-23	79
to go	-26	30
to guard	-34	43
to have	14	0
to improv	79	-69
to instal	-41	58
to instanc	-4	9
to it	15	46
to item	-11	13
to keep	1	60
to know	27	-26
to known	-31	44
to last	-5	10
to leav	94	-93
to limit	-91	115
to log	50	-44
to look	4	12
to manag	109	-89
to mend	-11	15
to move	35	-32
to network	-8	11
to new	119	-85
to newer	-46	45
to node	-38	55
to one	-29	30
to opentelemetri	-18	21
to other	-40	55
to our	-21	116
to outliv	-21	24
to patch	51	68
to plan	16	-11
to process	-5	14
to prompt	37	-37
to protect	-112	171
to provid	-52	54
to provis	46	-30
to raiz	54	-53
to read	11	-10
to recov	45	-6
to reli	33	-30
to renew	-45	57
to repair	-23	42
to replac	-24	71
to replai	-34	35
to request	-45	47
to restor	-49	51
to review	39	-22
to roll	31	-6
to run	-92	106
to s3	-6	45
to scale	106	-73
to schedul	60	-46
to secur	48	26
to see	-31	35
to session	25	-12
to set	92	-37
to size	63	-27
to someon	-16	36
to sort	-36	74
to speak	-51	52
to spread	-14	16
to stai	39	-25
to start	-42	43
to suppli	-67	70
to switch	-26	45
to take	-29	37
to the	5	-24
to them	85	-59
to three	52	-50
to train	-34	-7
to trust	-33	54
to turn	40	-22
to two	-34	40
to updat	69	3
to upgrad	98	31
to use	-76	80
to user	-8	8
to viewer	-27	66
to watch	111	-56
to which	35	-30
to whom	70	29
to write	-30	43
togeth	117	-109
togeth in	79	-79
togeth with	-35	39
toggl	-21	70
token	9	184
token and	25	-24
told	-29	64
toler	-13	51
too	89	155
too $	165	53
too much	-10	15
took	-11	51
tool	2	79
tool and	103	-87
tool are	-10	13
tool of	-3	58
tool that	47	-26
top	116	7
top is	89	-72
top of	91	49
topic	-14	50
topic and	94	3
touch	66	-35
touch it	-32	33
touch the	67	-60
toward	42	-19
trace	92	1
trace and	37	-37
trace are	-34	52
track	101	-67
track current	34	7
traffic	11	25
traffic $	-18	-71
traffic are	-16	16
traffic between	117	-61
traffic by	67	-48
traffic chang	24	-20
traffic dial	-45	58
traffic doubl	-1	-31
traffic from	-47	56
traffic grow	-65	14
traffic has	-23	25
traffic in	-37	48
traffic insid	43	-37
traffic is	9	110
traffic of	-10	32
traffic on	-13	19
traffic over	57	13
traffic that	16	83
traffic through	-20	20
traffic to	-28	82
traffic up	21	-20
traffic with	75	-60
trail	11	91
trail and	51	-48
trail name	40	-40
trail to	-4	8
train	-85	-61
train and	18	-17
train code	-17	42
train content	102	-50
train in	13	86
train its	-85	-52
train or	16	-14
train our	-58	16
train whose	-110	-126
transact	24	-3
transact log	44	-29
transcript	25	15
transcript and	-28	33
transfer	23	11
transform	-46	55
transit	-57	-60
transpar	131	-23
transport	39	-17
transport flood	15	-12
transport layer	35	-14
tri	45	-34
tri to	18	-6
trigger	-9	158
trigger and	-7	36
trigger are	-9	22
trigger on	-29	33
trigger subnet	-9	19
trim	-15	74
truck	-1	71
true	-19	18
true $	-18	23
true or	6	-68
trust	19	93
trust advisor	7	77
trust and	-21	21
trust author	-42	43
trust each	32	-26
trust servic	-13	14
trust store	-47	89
trust the	30	-20
try	102	-97
ttl	-8	29
tune	-48	176
tune are	-9	17
tune it	-20	67
tune them	-15	26
tunnel	73	-48
tunnel is	-31	105
tunnel on	-15	31
turn	-44	74
turn @	-70	99
turn automat	-44	69
turn daili	-7	9
turn encrypt	-13	83
turn into	91	-76
turn it	38	21
turn log	-24	25
turn manag	10	24
turn multi	55	-9
turn off	24	8
turn on	-24	47
turn scan	-21	36
turn server	-6	9
turn that	73	-46
turn the	-44	57
turn them	-15	26
two	25	64
two @	-71	74
two avail	-36	37
two azs	-1	74
two domain	10	-9
two hour	-7	13
two instanc	-29	31
two modul	-49	49
two node	18	-15
two of	-50	51
two subnet	74	-68
two week	27	8
two year	10	7
two zone	-22	37
txt	-49	66
type	17	9
type @	-13	88
type and	-22	62
type has	-25	29
type in	40	-25
type limit	-28	41
type none	-21	23
type number	-50	75
type of	-64	67
type onli	-12	13
type secur	11	10
type shard	-13	25
type size	-32	59
type storag	-20	28
type take	-32	50
type that	18	2
type the	-29	35
type to	100	-88
typic	64	-30
typic within	25	-24
ubuntu	-43	46
ubuntu and	-23	25
ubuntu imag	-14	17
uh	52	-1
unattach	-19	63
unattach it	-19	63
under	108	-49
under %	84	-102
under @	88	-49
under a	51	-39
under an	47	-6
under it	-99	125
under its	55	2
under manag	-19	72
under our	69	-45
under the	30	33
under them	6	87
underli	133	-43
underli comput	102	-31
underli host	29	-20
underli languag	18	-17
underneath	56	-131
underneath @	99	-75
undersea	96	-15
understood	-11	76
undo	-59	70
undon	-43	72
unencrypt	54	36
unencrypt cluster	-5	29
unencrypt one	39	-16
unexpectedli	27	13
unhealthi	69	-86
unhealthi @	40	-76
unhealthi target	31	-19
unintend	-16	49
unit	-9	41
unit of	24	-22
unless	44	4
unless %	-35	65
unlock	-29	43
unlock code	-29	43
unmanag	-17	26
unmask	-12	15
unpatch	-47	87
unreach	-16	33
unsubscrib	26	12
unsubscrib delet	-34	72
unsupport configur	-36	38
until	-9	87
until 30	23	-16
until it	74	-71
until its	96	-64
until the	87	-78
until their	13	-8
until then	-62	77
unus	-67	169
unus @	-28	125
unusu	-23	24
up	31	69
up $	90	20
up @	-2	110
up a	-34	35
up and	-10	-24
up by	85	14
up continu	71	-71
up dure	15	-4
up etcd	82	-62
up everi	31	-27
up file	-20	33
up in	-44	67
up is	-8	41
up noth	-25	26
up replic	-6	14
up sourc	-19	25
up the	-14	56
up there	-31	32
up to	58	-6
up unless	-1	13
up what	-14	21
updat	-64	-79
updat $	-137	-142
updat %	78	18
updat @	109	42
updat a	59	-50
updat add	-21	31
updat also	0	31
updat and	27	85
updat are	-8	66
updat avail	-42	44
updat base	-53	64
updat befor	-51	80
updat blueprint	93	42
updat by	-51	16
updat client	-18	22
updat come	-20	67
updat date	-18	30
updat do	46	62
updat earlier	84	-38
updat fail	-16	28
updat for	-1	-63
updat in	-56	112
updat into	-6	10
updat is	19	58
updat it	79	122
updat its	66	-64
updat kubelet	33	-28
updat mode	53	3
updat of	-37	-54
updat on	-38	-5
updat or	49	53
updat polici	-28	44
updat replac	33	-3
updat run	-35	77
updat scale	58	-55
updat server	85	-54
updat that	69	-61
updat the	-19	-50
updat them	67	22
updat these	-24	54
updat to	78	4
updat under	46	-3
updat what	162	14
updat which	-12	24
updat who	-181	-148
updat with	-3	84
updat within	-38	104
updat without	128	8
updat yourself	-20	21
upgrad	-63	-56
upgrad $	-157	-148
upgrad @	-9	-33
upgrad a	-42	47
upgrad and	-33	71
upgrad are	-25	63
upgrad befor	-63	145
upgrad by	-97	-48
upgrad doe	-19	48
upgrad in	142	126
upgrad is	-8	7
upgrad it	-8	78
upgrad kubelet	-27	65
upgrad of	-61	94
upgrad on	-39	44
upgrad or	-7	9
upgrad out	78	72
upgrad that	-93	-10
upgrad the	29	-83
upgrad then	-15	28
upgrad to	193	-12
upgrad who	-18	107
upgrad yourself	-38	101
uplink	-97	108
upload	-5	93
upload $	-7	69
upload a	-28	31
upload and	87	-45
upload buffer	-26	32
upload code	-18	29
upload the	-11	21
upload to	-11	62
ups	89	-43
ups batteri	89	-43
upstream	-25	30
uptim	129	40
uptim of	56	-37
urgent	115	-77
url	-8	92
us	33	-114
us $	-119	-36
us @	-20	-48
us and	45	-44
us east	20	-18
us in	36	-36
us kei	-83	98
us on	-45	62
us or	-7	-51
us the	32	-6
us tls	54	25
us to	-26	25
usabl	-49	53
usag	9	17
usag limit	-6	11
usag report	-6	9
use	-18	91
use $	58	71
use @	33	26
use a	-23	-65
use an	-7	20
use client	-21	22
use content	12	0
use current	-29	42
use in	-53	71
use is	34	37
use it	-45	80
use its	-13	15
use of	-43	93
use or	45	-45
use share	-10	11
use such	-24	64
use the	21	19
use them	-12	13
use tls	-87	99
use vpc	-16	18
user	-4	130
user $	-13	225
user and	-39	68
user are	-15	55
user belong	49	-43
user can	-6	21
user credenti	104	-102
user data	67	-32
user group	0	9
user in	-25	50
user insid	-108	119
user into	-28	104
user is	-8	20
user may	-55	64
user of	-60	85
user ssh	-6	20
user that	-5	8
user to	23	-9
user volum	69	-70
user within	24	-24
usual	41	-35
util	-21	42
util and	-20	41
utter sampl	18	-11
v	0	59
v or	0	59
valid	84	-4
valid $	62	12
valid @	33	-45
valid and	-16	20
valid certif	-72	79
valid of	26	-18
valid record	15	-6
valu	1	8
valu with	10	-4
variabl	-12	100
variabl and	-1	27
variabl of	-4	17
vault	34	-27
vault or	-5	8
vcenter	-40	135
vcenter sddc	-19	20
vcpu	34	1
vcpu and	-73	73
vector	24	-15
vend	33	-20
vendor	53	35
verif	-32	39
verif and	-19	23
verifi	4	141
verifi that	-27	29
verifi the	-28	38
verifi what	30	-1
version	8	67
version $	-38	39
version 1	-2	92
version 3	19	-11
version and	19	35
version are	134	-93
version at	-9	9
version befor	-34	34
version behind	-42	132
version by	33	21
version can	25	60
version chang	-25	138
version control	-34	71
version copi	-67	80
version for	35	1
version in	34	19
version is	138	60
version it	122	-66
version move	-27	44
version of	31	34
version on	-100	108
version that	36	-1
version to	35	30
version under	24	-24
version upgrad	-9	-23
version when	-16	17
version with	66	4
version within	-12	44
version yourself	-29	31
vet	29	62
vet the	-47	78
via	35	167
via @	36	166
video	64	-46
view	44	-31
view or	47	-36
viewer	54	0
viewer and	-27	29
virtual	56	135
virtual applianc	-60	62
virtual layer	218	-8
virtual machin	-67	106
viru	-40	90
visibl	-6	21
visitor	110	-4
vm	-38	50
vm cluster	-38	50
vmware	41	21
vmware hyper	0	59
voic	-16	27
volum	66	71
volum @	-6	17
volum and	-97	130
volum are	-9	53
volum as	19	-9
volum at	58	-42
volum by	13	-10
volum continu	127	-97
volum encrypt	-44	95
volum end	-58	62
volum in	47	-42
volum is	111	-100
volum of	59	-61
volum on	45	-45
volum or	-17	28
volum that	51	-51
volum with	112	-112
vpc	-26	71
vpc @	53	-53
vpc and	-26	31
vpc by	-101	101
vpc cni	57	-48
vpc endpoint	-1	51
vpc onli	-16	21
vpc subnet	-15	17
vpc with	43	9
vpn	-39	121
vpn or	-19	21
vs	6	30
vs guest	5	-76
vsan	-9	28
vsphere	-7	106
vuln	-53	86
vulner	75	80
vulner $	-36	76
vulner databas	95	-21
vulner depend	-29	72
vulner in	65	-30
vulner scan	12	55
w	-122	59
w a	4	26
w o	-8	8
waf	-29	71
waf rule	-10	25
waf web	-5	11
wai	24	-13
wait	9	105
wait and	33	-30
wait as	-5	9
wait for	-9	55
wait while	39	-31
walk	64	-45
walk into	61	-44
wall	76	17
wallet	-23	31
want	68	-38
want @	50	-14
want and	-36	60
want it	-77	-21
want number	18	-18
want to	34	-25
warehous	-23	54
warehous who	-22	55
warn	61	12
was	105	52
was creat	86	-57
was made	17	-10
was off	-55	55
was that	35	45
watch	20	87
watch @	-18	22
watch and	15	-4
watch bounc	80	-77
watch fail	-2	9
watch for	-58	107
watch free	-20	30
watch host	52	-49
watch how	-4	10
watch it	-35	122
watch sign	-9	9
watch that	-9	57
watch the	90	3
watch their	19	-15
watch who	-11	21
way	-15	60
way back	-81	97
way between	60	-57
way from	-23	24
way in	-26	61
way out	-56	58
way to	66	-49
we	-70	23
we bring	-25	78
we creat	-23	82
we dont	-38	75
we have	-37	43
we host	-70	52
we instal	8	41
we launch	-21	87
we run	-44	50
we store	-16	-54
we train	-57	-26
we upload	-17	29
we use	100	66
we write	-23	74
weak	-57	96
web	-18	95
web @	-21	21
web acl	-20	26
web app	-29	63
web applic	-1	56
web server	41	21
webhook	-35	36
websit	-1	72
week	23	68
week critic	28	-6
weekli	38	21
weekli 30	-14	35
weekli mainten	-27	28
weekli window	38	8
weight	33	-7
weight and	33	-7
well	-64	-8
well $	-2	-59
well as	-64	82
went	-51	83
were	67	12
were creat	22	-15
weve	60	-13
weve got	60	-13
what	31	93
what @	42	-17
what a	10	67
what about	-58	84
what an	-14	30
what arriv	-55	80
what doe	-23	46
what happen	25	-21
what has	47	-36
what if	48	3
what in	-4	10
what is	93	57
what it	39	1
what its	31	-30
what matter	-3	9
what may	-5	10
what must	-2	16
what pass	-7	72
what record	4	55
what run	-33	79
what should	-19	19
what stai	-14	14
what stand	61	-14
what the	-25	69
what thei	28	12
what was	24	31
what watch	-20	25
what we	-11	-54
whatev	-11	110
whatev the	-37	36
when	39	-19
when %	69	68
when @	-85	11
when a	37	37
when an	111	-34
when and	-36	77
when it	-26	54
when its	34	13
when one	87	-43
when the	11	54
when thei	-36	82
when to	-12	19
when traffic	-69	-5
when we	-57	87
whenev	36	-109
whenev the	79	-78
where	60	1
where @	90	-24
where a	56	-16
where and	-8	30
where automat	9	-7
where autominorversionupgrad	15	-5
where encrypt	26	-13
where it	54	-44
where log	-41	41
where manag	76	-66
where multi	16	-16
where need	-23	28
where no	-60	61
where our	101	-85
where snapshot	58	-55
where the	25	-3
where thei	-10	26
where there	19	-19
where traffic	-23	26
wherev	-35	65
whether	20	2
whether @	-10	12
whether a	-13	14
whether it	64	-46
whether its	-17	18
whether that	3	59
whether the	34	-13
which	19	15
which @	-20	-72
which a	-49	65
which account	-57	69
which address	-33	42
which are	-19	30
which attribut	-41	52
which bucket	-22	36
which cannot	62	-13
which control	20	15
which data	-23	34
which endpoint	-9	9
which has	-15	18
which is	-32	54
which it	-2	37
which keep	-12	13
which kms	108	-70
which network	-15	23
which node	41	-40
which of	78	-71
which one	31	-24
which our	-24	25
which paramet	36	-29
which part	38	16
which parti	77	-12
which patch	-67	80
which peopl	62	-12
which permiss	5	16
which queri	-23	36
which resourc	-46	62
which servic	-10	54
which session	49	-43
which side	51	39
which stai	-28	32
which the	-24	30
which thei	-17	17
which user	48	-16
which zone	-7	17
while	-23	-46
while a	-18	-61
while it	-12	8
while queri	39	-35
while the	29	-17
who	-39	-52
who $	-121	-82
who act	-94	-53
who activ	-48	129
who add	-99	-108
who administ	-13	61
who answer	-41	117
who appli	-15	-25
who arrang	-76	21
who assign	-36	121
who attach	-51	83
who back	24	-2
who bring	-58	-153
who bump	4	125
who call	-13	13
who can	54	52
who carri	26	-145
who chang	1	22
who check	-49	65
who choos	-42	76
who classifi	6	130
who clean	-9	70
who commiss	59	-1
who configur	-70	126
who connect	75	58
who control	-10	54
who correct	-13	27
who creat	46	126
who decid	31	127
who defend	19	-16
who defin	1	110
who design	-30	51
who doe	12	-109
who download	-32	44
who enabl	-75	91
who encrypt	-55	-136
who enforc	-54	-8
who ensur	-43	46
who eras	71	-70
who export	-29	72
who fix	-1	101
who forc	-24	27
who get	-110	0
who give	-24	60
who gotta	4	52
who govern	4	23
who grant	-25	69
who guarante	109	-61
who guard	4	52
who handl	-22	55
who harden	85	-2
who has	-43	89
who hire	54	-35
who hold	143	-25
who in	-117	-78
who initi	-17	16
who instal	-42	90
who investig	22	29
who is	-21	11
who isol	43	-26
who issu	-37	102
who keep	91	33
who kick	-34	-3
who left	-19	26
who limit	-19	21
who lock	0	15
who log	-43	113
who look	110	-38
who maintain	-48	5
who make	2	98
who manag	-83	50
who map	-60	78
who may	16	90
who move	17	-9
who must	-16	138
who on	-6	66
who open	-22	42
who oper	145	-56
who own	-162	-189
who pai	-13	53
who patch	74	45
who perform	40	-78
who pick	-56	191
who place	-10	70
who plan	-18	23
who prevent	-44	-115
who protect	118	56
who provid	121	-74
who publish	100	-12
who put	-19	37
who raiz	-75	73
who reach	-26	32
who react	-3	62
who read	-28	71
who rebuild	-22	73
who refresh	-22	36
who regist	-9	37
who remov	-25	62
who renew	89	-77
who repair	106	-64
who replac	56	122
who respons	-73	-91
who restart	-55	103
who restrict	21	57
who review	-30	131
who revok	-22	69
who roll	-81	-107
who rotat	-119	-173
who run	77	26
who scale	35	-195
who scan	-7	41
who schedul	3	164
who secur	-2	-9
who see	-49	98
who select	-25	86
who send	-73	-68
who set	-27	127
who ship	34	-64
who should	-69	88
who shred	86	-36
who sign	-63	72
who size	-67	-49
who specifi	-46	62
who start	-30	45
who stop	-17	70
who store	61	-9
who submit	-1	8
who subscrib	-13	34
who suppli	5	58
who swap	108	-29
who switch	-30	49
who take	84	31
who test	-4	61
who that	0	28
who train	-29	26
who trim	-15	74
who tune	-25	111
who turn	-82	55
who updat	43	18
who upgrad	-126	-107
who us	-17	19
who valid	-19	67
who verifi	-27	29
who vet	-20	24
who walk	30	-26
who write	19	95
whoever	-92	103
whoever hold	-62	64
whole	-63	-13
whole @	-17	19
whole internet	-4	8
wholli	-18	60
whom	-21	-84
whom $	-58	-74
whom and	-92	138
whom do	-56	-117
whose	-34	5
whose $	-111	-49
whose call	-50	9
whose control	-31	9
whose duti	-6	29
whose is	32	47
whose job	86	33
whose mess	-26	28
whose move	-7	139
whose problem	-2	81
whose respons	-25	-19
whose set	-33	45
whose task	-18	78
wide	17	134
will	-19	93
will %	4	79
will @	-9	9
will it	-3	8
window	101	59
window $	-2	79
window and	-26	64
window at	-36	42
window by	111	-105
window in	-46	51
window of	-33	39
window or	2	22
window set	-69	76
window to	79	-74
window where	21	-21
window which	-14	14
windows	48	31
windows @	-32	35
windows and	-38	46
windows by	44	-42
windows in	4	80
windows licens	78	-65
windows server	28	30
windows updat	11	112
wipe	147	15
wipe the	36	-32
wire	-14	144
with	26	41
with $	68	43
with %	55	22
with 256	41	-37
with @	13	117
with a	-49	-7
with aes	2	31
with an	25	-11
with anoth	-23	52
with at	57	-55
with automat	9	20
with backup	-42	51
with certif	-9	26
with checksum	22	-18
with cli	-1	16
with client	49	-32
with current	-3	14
with data	44	-35
with default	-27	29
with detail	28	-7
with dns	40	-54
with each	23	-16
with encrypt	130	-78
with everi	-18	21
with fix	95	-73
with forward	58	-31
with iam	60	-37
with it	90	-48
with its	19	21
with kei	55	-11
with kms	103	-50
with minor	17	-16
with newer	-77	103
with no	-11	-50
with noth	125	-124
with oci	-25	30
with one	-3	13
with or	-17	21
with other	-14	45
with our	-27	59
with patch	27	44
with s3	30	-9
with secur	40	-29
with shield	45	-18
with sse	69	72
with subnet	-20	22
with system	-32	32
with that	-13	55
with the	38	22
with their	-59	71
with them	33	-19
with tls	-15	-70
with two	-51	65
with which	-20	25
with work	-20	20
withdraw	-30	55
within	80	-3
within 30	4	51
within 7	45	-12
within a	7	13
within about	8	15
within its	36	-24
within minut	8	-5
within quota	46	-35
within request	30	-28
within specif	-19	38
within the	64	-52
without	27	-32
without %	-83	49
without @	-18	33
without a	39	47
without an	67	-38
without any	55	-44
without be	9	-90
without downtim	181	-77
without interrupt	17	-3
without it	-57	121
without loss	33	-33
without me	-64	-147
without multi	36	-22
without one	-63	83
without public	-3	25
without the	44	7
without them	-76	144
without tls	63	-53
wont	-70	63
work	17	100
work $	38	50
work @	-58	70
work and	-6	8
work copi	22	-22
work here	-4	8
work in	-3	37
work is	29	31
work on	-20	21
work onli	-37	53
work with	-48	71
worker	61	-36
worker and	7	-46
worker are	35	-21
worker is	-56	72
worker machin	-94	-93
worker node	-98	41
worker of	60	-2
worker or	-13	16
worker os	145	-17
worker size	-11	21
worker that	20	-11
worker type	60	-26
workflow	-20	51
workgroup	79	-21
workgroup when	37	-33
workload	23	217
workload $	6	86
workload @	-19	21
workload apart	17	-16
workload manag	-33	37
workload over	-22	35
workspac	-24	32
world	-7	41
world $	-7	42
would	-65	-15
would %	-4	56
would be	-16	-50
wouldnt	13	29
wrap	28	-10
write	28	106
write %	-57	101
write @	-33	159
write a	32	-111
write and	28	1
write can	-32	35
write capac	-80	50
write custom	-11	11
write data	-2	31
write everi	-5	26
write iam	-9	17
write in	31	-31
write is	80	-76
write it	-2	18
write its	-55	59
write lifecycl	-20	56
write no	38	-33
write one	-16	21
write patch	169	-62
write polici	-14	31
write that	-10	11
write the	-50	106
write them	-47	118
write to	35	-29
writer	22	10
writer and	-57	63
writer anew	41	-38
written	47	-14
written by	-12	28
wrong	16	70
wrong delet	67	-64
wrote	29	88
x	-13	181
yarn	1	44
yarn run	1	44
year	2	67
year $	-29	47
year after	39	-36
year ago	-22	36
year and	50	-48
year for	-25	26
year old	-13	68
yearli	2	49
yearli rotat	2	49
yes	1	47
yes $	22	23
yike	-25	27
you	-26	87
you $	-23	78
your	2	21
your own	2	21
yourself	27	100
yourself after	-7	12
yourself and	-12	12
yourself by	-16	16
yourself with	-79	81
yum	-26	84
zip	45	-129
zip function	44	-16
zone	79	12
zone $	218	-39
zone @	57	-55
zone and	52	-10
zone are	11	-2
zone at	-59	60
zone by	43	-29
zone fail	-30	35
zone for	42	-39
zone in	-20	29
zone is	-42	100
zone or	32	-20
zone secur	-46	183
zone that	93	-90
zone to	14	-10
zone whatev	-30	30
zone when	-35	63
zone with	89	-57
zookeep	52	25
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-2.44, 2.08, 0.03, 0.83, 0.33, 0.23, 0.04],
  customer: [-1.97, -0.38, 1.66, 0.65, 1.95, -0.03, 0.52],
} as const;
