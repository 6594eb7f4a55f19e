// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-5	20
%	13	3
% %	41	24
% @	41	29
% account	37	66
% add	111	9
% alon	13	-5
% also	-42	132
% ami	27	25
% and	-114	-84
% answer	-11	55
% app	-48	87
% applic	-4	27
% are	-25	50
% as	5	-88
% ask	-133	-24
% at	5	87
% audit	-2	70
% auditor	-18	37
% automat	-13	11
% back	32	131
% build	15	24
% busi	-140	-117
% by	9	142
% choos	13	78
% clean	-2	20
% close	-7	44
% configur	-9	68
% content	-19	95
% data	-39	29
% databas	-22	41
% decid	-46	108
% delet	44	-13
% disabl	-30	88
% do	-63	-160
% doe	-84	-98
% doesnt	-29	37
% dont	-59	-43
% duti	106	33
% enabl	-17	44
% encrypt	-79	-47
% ever	58	0
% for	15	7
% fulli	-104	-82
% function	-34	53
% get	20	65
% go	6	57
% guess	-34	56
% half	-29	98
% hand	-50	84
% harden	35	60
% has	-62	57
% have	-12	-65
% headach	-11	41
% hold	-57	52
% import	-32	64
% in	30	-3
% instal	-69	-118
% isnt	-10	62
% job	-51	2
% keep	58	40
% laptop	-24	100
% liabl	-2	51
% linux	56	60
% log	-6	55
% look	144	-52
% lost	-28	36
% maintain	101	4
% make	33	-13
% manag	-1	45
% mean	-10	-39
% move	-41	68
% must	18	59
% need	87	-20
% never	22	-21
% no	48	28
% off	4	52
% offic	-130	-25
% old	61	43
% on	111	-53
% or	-73	-92
% own	-46	108
% part	-73	149
% patch	38	-22
% pay	35	10
% perform	-32	34
% plan	92	67
% problem	32	10
% provid	-41	85
% publish	79	-150
% put	41	13
% respons	52	25
% right	41	16
% roll	-38	20
% rotat	-1	92
% run	-42	52
% say	-53	-92
% scan	-18	25
% secur	66	-31
% server	-36	54
% servic	26	14
% set	-3	91
% ship	-19	56
% should	-28	41
% side	47	14
% site	16	48
% still	96	-25
% stop	-4	116
% support	-25	39
% suppos	64	60
% switch	-28	80
% take	-165	-59
% task	44	70
% team	94	21
% test	107	80
% that	113	-10
% the	-98	-31
% thing	132	16
% think	53	-17
% to	63	14
% train	-10	23
% true	21	22
% turn	-104	35
% unless	-28	52
% unus	1	29
% updat	-59	151
% upload	-1	79
% use	100	-10
% user	-13	82
% when	-20	138
% who	-79	-21
% with	-28	42
% without	-80	11
% wont	-14	39
% write	20	63
% yes	45	-39
0	3	69
0 0	2	105
0 @	61	-43
0 and	68	29
0 is	-6	11
0 mean	-4	37
0 on	-18	53
0 or	81	0
0 still	-15	56
0 to	-13	71
0 turn	-13	76
000	37	-33
095	-15	17
095 dai	-15	17
1	38	50
1 $	-22	27
1 0	-13	51
1 000	41	-40
1 095	-15	17
1 @	3	74
1 and	-14	70
1 dai	40	-38
1 to	6	28
10	-35	93
10 240	-1	9
100	7	9
100 gbp	28	-17
11	0	23
12	-2	12
12 hour	35	-6
12 month	-9	60
128	8	10
13	66	14
14	12	15
14 dai	23	2
14 month	-17	12
14 to	-33	44
140	39	-23
15	14	-1
15 dai	-10	11
15 minut	-40	55
15 month	-2	11
150	-9	13
16	25	63
16 on	-9	9
18	18	4
18 februari	25	-11
2	45	16
2 @	89	-45
2 and	37	32
2 at	44	-30
2 audit	46	-8
2 or	41	12
20	-33	74
20 get	-2	9
20 gib	-15	44
2016	-35	109
2018	-25	47
2019	-18	68
2021	-54	21
2022	-23	45
2023	-6	-15
2023 imag	17	89
2024	4	39
2025	24	38
2025 has	-11	16
2026	13	28
2026 with	12	-11
2027	1	40
2027 for	49	-24
21	28	-23
21 dai	27	9
22	-31	50
22 open	5	47
24	21	21
24 hour	33	10
24 month	-33	61
240	-1	9
240 mb	-1	9
25	23	-7
25 februari	23	-7
256	31	-6
256 bit	23	-9
256 by	-7	17
27001	-2	29
27001 certif	20	15
28	61	29
28 @	6	94
29	-7	24
29 septemb	-7	24
3	56	35
3 12	-26	35
3 and	88	-53
3 is	-16	83
3 onli	66	-31
30	6	25
30 dai	6	25
30 juli	-2	10
30 june	35	9
30 minut	12	20
30 second	10	-5
300	-25	93
31	45	-33
336	11	-10
336 of	11	-10
3389	-7	42
35	-7	48
35 dai	7	25
36	168	-45
365	-23	56
365 dai	-3	27
3am	-20	21
4	51	75
400	-18	30
443	-10	45
45	20	-10
45 dai	20	-10
5	56	87
5 gb	34	-23
50	32	73
512	-13	33
512 mb	-13	33
53	16	-15
6	56	79
6 1	38	32
6 and	127	-52
60	0	23
60 dai	7	16
60 minut	-8	42
7	39	11
7 dai	45	-23
7 novemb	-26	39
7 to	12	-7
72	-9	29
72 hour	-9	29
8	-15	109
80	-7	9
9	14	132
90	-13	45
90 dai	-4	36
=aws	-7	10
=customer	38	-7
=shared	-127	-91
@	23	30
@ $	42	73
@ %	90	172
@ 0	-12	112
@ 1	47	3
@ 14	25	-25
@ 4	-15	70
@ 7	81	-52
@ a	23	7
@ accept	-11	68
@ access	-4	59
@ account	59	-6
@ acl	1	63
@ across	-46	48
@ activ	-8	18
@ add	25	2
@ address	9	-6
@ admin	6	19
@ after	37	55
@ again	44	25
@ against	131	-78
@ agent	6	143
@ alert	-33	98
@ alon	14	13
@ also	89	-86
@ alwai	41	22
@ ami	-33	-117
@ among	29	-8
@ an	7	22
@ analys	122	-37
@ and	18	11
@ announc	8	43
@ anoth	16	-2
@ answer	37	-2
@ anycast	125	-39
@ apart	78	-30
@ api	42	-19
@ app	53	-2
@ applianc	95	48
@ applic	17	44
@ archiv	-57	61
@ are	2	34
@ artifact	18	-7
@ as	39	-23
@ ask	51	-62
@ assign	-17	90
@ associ	-11	29
@ at	-21	31
@ attach	-8	57
@ audit	26	-5
@ auth	-24	80
@ author	72	100
@ auto	-9	74
@ automat	66	104
@ avail	80	-31
@ awai	11	-11
@ aws	34	-94
@ back	110	103
@ backup	-12	-59
@ base	-26	14
@ baselin	-7	92
@ becaus	26	-12
@ befor	52	-11
@ behind	96	119
@ between	-8	31
@ block	66	94
@ blueprint	-1	58
@ box	-76	-73
@ branch	12	67
@ bring	10	30
@ broker	-31	-8
@ bui	12	-6
@ build	20	8
@ but	24	5
@ by	67	-24
@ ca	-19	59
@ cach	88	34
@ call	72	-33
@ can	-23	63
@ cannot	-38	77
@ capac	95	15
@ captur	17	-10
@ carri	-17	118
@ catalog	54	-46
@ center	46	-9
@ certif	-17	19
@ chang	-28	35
@ check	8	21
@ choos	53	-45
@ class	-19	48
@ classic	-31	38
@ cli	-1	20
@ client	-5	8
@ clock	-13	101
@ close	76	21
@ cluster	-55	-50
@ cni	185	-27
@ code	-13	80
@ collect	36	26
@ come	11	36
@ command	26	23
@ compar	73	0
@ compat	67	-22
@ complianc	29	94
@ compon	37	-8
@ comput	29	-33
@ config	31	82
@ configur	18	68
@ connect	-11	46
@ contain	7	78
@ content	6	68
@ control	69	-74
@ copi	37	41
@ could	38	3
@ count	12	24
@ cover	68	-68
@ creat	98	-39
@ credenti	3	14
@ cumul	-79	22
@ current	76	18
@ custom	8	107
@ daemon	2	92
@ dashboard	42	46
@ data	89	38
@ databas	6	51
@ decid	-33	68
@ definit	-5	52
@ delet	11	31
@ deliv	9	-6
@ demand	0	43
@ depend	-40	113
@ deploi	10	86
@ deploy	40	-5
@ design	0	14
@ desktop	-89	-5
@ detect	17	-7
@ devic	-3	140
@ directori	-19	100
@ do	97	43
@ doe	25	66
@ doesnt	42	26
@ domain	69	-51
@ done	31	86
@ drift	16	155
@ drop	-40	49
@ durabl	126	-61
@ each	25	9
@ earlier	-15	33
@ ebs	-15	33
@ ec2	30	17
@ edg	85	9
@ eks	-10	158
@ encrypt	49	19
@ end	42	12
@ endpoint	36	-17
@ enforc	-17	81
@ engin	5	-127
@ enrol	72	-69
@ env	3	54
@ environ	-78	93
@ ephemer	77	-112
@ event	80	-58
@ everi	57	-15
@ exec	0	16
@ execut	45	-5
@ exist	-17	67
@ expir	6	14
@ fail	-13	16
@ fall	4	120
@ fargat	33	-19
@ fast	-28	35
@ fell	72	-43
@ file	39	13
@ filter	5	48
@ find	21	31
@ firecrack	21	-8
@ firewal	-6	33
@ firmwar	161	27
@ fix	-26	71
@ flag	12	30
@ fleet	16	107
@ flood	17	-3
@ flow	-21	99
@ for	20	38
@ forc	-22	34
@ format	-4	15
@ found	-7	33
@ framework	13	4
@ from	36	33
@ function	36	17
@ gatewai	118	-80
@ gather	-42	-21
@ gener	18	-4
@ get	-24	14
@ give	50	-22
@ global	-11	-91
@ goe	-8	41
@ good	-13	32
@ got	13	104
@ grant	-24	108
@ group	-20	42
@ grow	105	-32
@ guard	64	-25
@ had	73	-31
@ hand	-42	71
@ handl	49	7
@ hardwar	166	-52
@ has	25	12
@ have	-34	68
@ head	2	47
@ health	-4	69
@ help	33	24
@ helper	21	10
@ here	-11	20
@ higher	-13	13
@ hold	16	29
@ host	71	0
@ how	-11	26
@ identifi	54	13
@ if	-63	76
@ imag	61	26
@ in	30	43
@ includ	11	28
@ index	32	127
@ infrastructur	25	-6
@ ingest	-20	42
@ ins	44	-10
@ insid	63	-51
@ insist	-3	29
@ inspect	-48	-51
@ instal	85	-12
@ instanc	17	26
@ instead	-84	79
@ into	-44	72
@ invoc	-2	44
@ is	29	89
@ isnt	-67	152
@ isol	40	-8
@ issu	55	4
@ it	7	26
@ item	45	-2
@ its	9	24
@ itself	52	12
@ job	93	34
@ keep	22	3
@ kei	4	136
@ kept	152	4
@ key	41	-1
@ know	34	-24
@ land	-38	76
@ last	90	15
@ launch	65	-12
@ layer	-51	83
@ leak	-6	25
@ least	-4	115
@ leav	-10	11
@ let	-33	81
@ level	14	-4
@ li	-49	92
@ librari	-25	44
@ licens	-149	-125
@ lifecycl	-28	38
@ lifetim	-6	17
@ limit	-16	23
@ line	-21	146
@ link	7	123
@ linux	50	-24
@ list	44	13
@ listen	-15	122
@ live	-10	46
@ local	-16	26
@ locat	47	46
@ lock	15	95
@ log	6	35
@ login	3	57
@ long	-46	14
@ longer	-20	26
@ look	-12	60
@ machin	-18	22
@ made	46	-21
@ maintain	79	-12
@ major	-68	49
@ make	68	1
@ manag	76	-37
@ map	-57	81
@ materi	-12	49
@ may	-49	56
@ mean	-6	65
@ memori	79	14
@ mend	-18	35
@ messag	29	-3
@ metadata	0	49
@ metric	40	-12
@ migrat	-25	37
@ minimum	-17	23
@ minor	-10	-134
@ miss	17	65
@ model	61	51
@ monitor	52	-21
@ monthli	3	126
@ more	-21	28
@ move	21	-7
@ multi	-6	75
@ must	93	-9
@ name	46	36
@ namespac	-12	56
@ need	47	-50
@ neither	-28	64
@ network	-14	44
@ never	-30	83
@ no	-33	45
@ node	-39	-88
@ not	32	64
@ notic	53	-30
@ observ	21	51
@ of	20	53
@ off	16	-3
@ offer	24	30
@ old	34	-16
@ on	-25	74
@ onc	48	-31
@ one	91	26
@ onli	-16	104
@ onlin	-47	61
@ open	16	37
@ oper	-50	-9
@ optim	-14	49
@ option	-18	26
@ or	14	12
@ os	-126	-82
@ oss	7	36
@ our	-42	116
@ ourselv	-20	9
@ over	29	9
@ own	54	1
@ owner	-19	80
@ param	3	23
@ paramet	1	60
@ partit	36	67
@ pass	56	1
@ password	9	43
@ patch	49	-2
@ peer	136	-14
@ per	8	29
@ permiss	-7	27
@ physic	57	-36
@ pick	66	-13
@ plan	49	-8
@ platform	13	7
@ pleas	-62	95
@ plugin	-14	104
@ pod	56	-46
@ point	17	70
@ polici	11	87
@ port	-74	97
@ pre	1	67
@ print	-22	93
@ process	77	-9
@ profil	-9	25
@ project	-11	39
@ protect	74	-6
@ provid	63	-23
@ provis	-28	13
@ proxi	-21	125
@ public	20	-19
@ publish	4	58
@ python	-13	66
@ queri	-62	-66
@ question	-22	32
@ quota	28	25
@ rack	-43	45
@ rbac	-10	149
@ reach	-29	49
@ read	-3	45
@ record	30	13
@ refus	-22	43
@ region	67	-46
@ releas	33	22
@ renew	69	-49
@ repair	39	90
@ replac	36	-16
@ replic	10	31
@ replica	-12	110
@ report	25	21
@ repositori	47	13
@ request	55	-3
@ requir	41	-7
@ resourc	11	15
@ respect	-25	84
@ respons	-15	117
@ restor	97	-25
@ retent	-40	125
@ retir	81	-47
@ retri	-39	80
@ review	9	19
@ revok	-7	37
@ right	116	-24
@ role	9	23
@ roll	22	-2
@ root	34	-23
@ rotat	-30	126
@ rout	21	79
@ router	-6	86
@ rule	-14	96
@ run	30	7
@ runtim	61	-7
@ s	24	10
@ sai	-21	46
@ save	14	-5
@ scale	100	-23
@ scan	34	13
@ schedul	161	-44
@ scratch	-40	96
@ script	1	91
@ sdk	42	-26
@ secret	11	37
@ secur	-115	-155
@ self	-6	64
@ send	45	-23
@ serv	68	8
@ server	13	-66
@ serverless	7	58
@ servic	52	-8
@ session	36	-6
@ set	67	-24
@ share	-58	75
@ should	56	-32
@ show	28	43
@ side	35	1
@ sidecar	-20	68
@ sign	50	-22
@ sinc	-2	28
@ sit	100	67
@ size	33	106
@ snapshot	-3	-45
@ so	29	27
@ softwar	76	-16
@ some	-17	50
@ somebodi	-15	17
@ someon	-11	55
@ someth	145	21
@ sourc	-6	23
@ spf	-10	22
@ stai	-27	50
@ stand	-26	70
@ standard	96	-63
@ standbi	-11	30
@ start	22	19
@ state	58	-41
@ still	5	60
@ stop	-30	58
@ storag	127	-42
@ store	36	20
@ stream	-81	-104
@ subnet	-14	30
@ suggest	42	49
@ suppli	66	17
@ support	78	-21
@ switch	46	-15
@ system	35	-20
@ tabl	12	49
@ take	45	-5
@ target	23	3
@ task	-18	19
@ tell	-32	49
@ templat	5	46
@ term	20	-18
@ that	33	9
@ the	1	41
@ thei	-25	35
@ their	21	12
@ them	63	-47
@ themselv	-39	46
@ then	125	12
@ there	-8	39
@ thing	-154	-118
@ those	-14	36
@ threat	35	12
@ three	20	-11
@ throttl	0	50
@ through	13	-1
@ tls	-25	84
@ to	27	12
@ too	231	-47
@ tool	53	-42
@ traffic	10	0
@ tri	-25	29
@ trigger	-5	10
@ true	75	43
@ trust	-22	23
@ two	5	40
@ type	-14	61
@ under	55	-11
@ unless	44	-22
@ until	-15	31
@ unus	-5	19
@ up	8	61
@ updat	58	-13
@ upgrad	-62	-179
@ upload	-11	45
@ us	87	-18
@ use	-23	52
@ user	-9	59
@ valu	20	-5
@ vault	-12	16
@ version	-36	17
@ volum	16	16
@ vpc	-16	46
@ w	-68	-25
@ wait	-35	42
@ was	1	52
@ watch	59	-38
@ we	112	95
@ web	-30	41
@ weight	55	-31
@ what	-35	66
@ when	34	-5
@ where	-7	8
@ which	18	5
@ while	6	-85
@ who	-96	-50
@ whose	19	125
@ windows	-36	162
@ with	-33	-28
@ within	54	-28
@ without	-10	-2
@ worker	99	-76
@ workflow	-18	57
@ write	61	38
@ yourself	-33	125
@ zone	112	-88
^	-5	20
^ %	-20	52
^ @	-15	70
^ a	72	70
^ access	60	99
^ accord	-30	62
^ ad	-199	-150
^ after	4	42
^ agent	84	53
^ amazon	-78	-23
^ an	-25	50
^ and	-57	46
^ antiviru	-16	131
^ api	-19	32
^ app	11	175
^ applic	-26	163
^ are	12	-13
^ as	-24	39
^ auditor	51	-20
^ author	1	181
^ autom	-18	4
^ avail	118	-2
^ awar	-91	-110
^ aws	26	-31
^ back	-8	122
^ background	52	-8
^ base	-58	90
^ bio	37	-23
^ bit	59	-35
^ bounc	-21	20
^ bui	121	95
^ but	28	-114
^ can	9	22
^ capac	-94	-47
^ cctv	90	-12
^ chang	19	72
^ check	-28	52
^ checksum	14	-62
^ choos	-47	143
^ cloud	-7	138
^ code	-14	68
^ complianc	-59	31
^ configur	12	100
^ contain	-135	-97
^ containerd	52	-29
^ content	-12	145
^ control	100	-57
^ coredn	-55	38
^ cpu	0	109
^ creat	-12	143
^ cross	-4	128
^ custom	-24	185
^ dangl	19	77
^ data	-3	84
^ databas	16	104
^ db	-125	-153
^ ddo	-51	-69
^ dead	-5	12
^ decid	-7	80
^ decommiss	106	-34
^ delet	6	122
^ devic	-13	27
^ disast	-16	47
^ dns	32	93
^ do	-38	-21
^ doe	18	6
^ download	-24	69
^ elast	-171	-169
^ eleven	73	2
^ enabl	-12	123
^ encrypt	-291	-217
^ environ	-7	65
^ even	12	88
^ execut	-18	115
^ failov	34	24
^ find	-1	15
^ fine	-70	106
^ fip	25	1
^ firecrack	88	-23
^ firmwar	150	-6
^ flood	28	-17
^ flow	-14	50
^ for	-2	23
^ gatewai	-150	-57
^ gdpr	31	152
^ gener	171	-17
^ generally	109	0
^ good	27	-26
^ guest	30	211
^ hard	164	-2
^ hardwar	187	21
^ health	-65	-13
^ hello	-70	-41
^ hey	-2	86
^ hipaa	-58	28
^ hm	2	76
^ hmm	-32	54
^ host	214	30
^ how	-100	-26
^ hpc	-46	85
^ hypervisor	119	-9
^ i	61	-24
^ if	-14	-92
^ in	88	81
^ incid	-56	88
^ instal	-11	129
^ is	-69	-111
^ isnt	36	40
^ isol	99	-29
^ it	-36	78
^ its	2	115
^ karpent	83	22
^ keep	77	-16
^ key	-25	129
^ leaver	-36	53
^ local	-2	63
^ log	-175	-136
^ manag	113	-25
^ memori	5	146
^ mfa	24	138
^ move	-6	145
^ multi	3	55
^ must	-35	-122
^ my	8	-73
^ n	-44	-19
^ nah	101	26
^ network	-55	135
^ nitro	128	8
^ no	-83	62
^ node	119	-16
^ node18	-47	9
^ not	92	4
^ now	-65	113
^ ok	-85	-58
^ on	110	84
^ open	4	38
^ oper	126	-111
^ os	69	-58
^ our	-87	-126
^ paramet	-9	28
^ password	-1	117
^ patch	-106	-161
^ pci	50	23
^ penetr	-44	19
^ physic	158	-70
^ pick	28	81
^ pitr	15	58
^ pleas	67	26
^ pod	-31	123
^ pre	-29	108
^ procur	134	19
^ protect	112	51
^ queue	-21	79
^ read	-23	117
^ renew	-37	72
^ replac	99	-51
^ replic	98	-74
^ resili	17	7
^ revok	21	116
^ root	-28	65
^ rotat	126	71
^ rout	2	107
^ same	60	26
^ scale	-11	65
^ scan	-10	57
^ second	18	81
^ secret	-29	-114
^ secur	-27	33
^ server	17	19
^ servic	-32	97
^ set	-4	20
^ share	-104	-21
^ should	68	-2
^ sign	-37	25
^ sinc	-68	-62
^ slow	4	47
^ so	-47	-49
^ softwar	-10	67
^ sorri	-31	50
^ spread	16	38
^ ssl	2	57
^ storag	18	8
^ store	3	74
^ subscrib	-9	100
^ tag	55	194
^ test	96	72
^ thank	-78	130
^ the	-71	-89
^ then	-1	61
^ train	-44	78
^ true	-38	-102
^ trust	-17	134
^ turn	-44	75
^ under	7	97
^ upgrad	114	1
^ uptim	70	-35
^ user	-50	158
^ version	214	63
^ vet	81	7
^ virtual	172	7
^ vpn	-13	-110
^ vulner	-1	107
^ wait	23	196
^ we	-119	-70
^ web	38	108
^ what	-66	-111
^ when	24	-24
^ which	60	43
^ who	11	-18
^ whose	-103	-140
^ will	-4	55
^ windows	-115	-53
^ with	99	-23
^ without	12	17
^ worker	-119	-107
^ write	-6	83
^ zone	-50	154
a	13	25
a %	82	-16
a @	-14	51
a backup	5	22
a bad	-16	17
a bank	-18	21
a base	49	-16
a blue	-3	48
a breach	46	34
a break	32	-20
a broken	-22	43
a broker	-49	75
a bucket	-10	37
a budget	-10	45
a bug	28	19
a ca	87	-4
a cach	-8	93
a capac	23	-16
a certif	-24	56
a chang	-63	94
a client	56	-15
a cluster	11	60
a collabor	-13	28
a compani	68	-7
a connect	-39	67
a consum	-6	11
a contain	-17	54
a control	21	6
a copi	-11	63
a critic	39	-12
a current	28	13
a custom	-6	60
a cve	-4	12
a daemonset	-26	47
a daili	43	-18
a dashboard	-1	30
a data	-11	-54
a databas	-3	88
a date	8	9
a day	57	-53
a dead	32	-13
a default	-2	27
a delet	-11	45
a deploy	-11	29
a deprec	21	38
a destin	-13	14
a develop	8	48
a devic	-26	32
a disabl	-17	21
a disk	53	-38
a distribut	29	81
a dns	26	-61
a domain	-9	22
a duti	27	16
a fail	65	-10
a failur	-13	20
a faulti	121	-38
a few	5	28
a file	82	-44
a find	22	69
a finger	79	-23
a firecrack	-16	11
a firewal	-27	36
a fix	53	-41
a flaw	72	-58
a flood	99	-33
a framework	28	-17
a full	-14	42
a function	5	99
a gatewai	-20	43
a global	9	51
a green	-12	14
a group	-28	44
a high	24	7
a higher	16	35
a host	32	-21
a job	65	16
a joint	35	118
a kernel	4	50
a key	32	-8
a kms	35	-15
a label	68	-44
a larger	-42	42
a launch	3	34
a layer	-60	82
a leak	-7	28
a linux	-6	47
a load	72	-63
a log	-11	32
a lost	-22	25
a m	-1	67
a manag	49	-57
a manual	-3	10
a match	-3	9
a maximum	30	-21
a mess	-2	28
a messag	-16	32
a method	-23	43
a microvm	70	-61
a minimum	-21	30
a minor	-1	60
a minut	-7	59
a month	48	-3
a multi	16	16
a network	87	-77
a new	-12	27
a newer	-14	4
a node	20	71
a normal	64	-15
a notic	97	-60
a number	-15	18
a paramet	-1	9
a partner	-10	68
a patch	61	0
a paus	-15	23
a pend	72	-51
a persist	-11	20
a plan	-15	22
a platform	73	-30
a pod	81	-9
a point	103	-98
a polici	6	35
a port	-27	42
a privat	-33	-24
a product	-41	35
a provis	-49	-19
a public	7	24
a queri	15	-66
a queue	39	-19
a random	-33	87
a rare	75	-36
a read	25	-15
a reader	18	-5
a reboot	-11	52
a recent	39	-35
a record	-18	60
a region	105	22
a regist	-43	60
a replac	80	-77
a replic	4	12
a replica	15	8
a request	92	-33
a requir	40	-33
a resourc	-22	67
a rest	-19	62
a restart	8	82
a restor	32	3
a retail	119	49
a retent	6	-34
a retir	19	4
a retri	-9	17
a role	-16	45
a rout	101	-47
a rule	85	22
a run	-9	24
a schedul	-61	91
a scratch	-19	27
a second	-4	43
a secret	-25	38
a secur	-19	2
a separ	97	-21
a server	-5	35
a servic	75	9
a session	-21	46
a set	50	-17
a shard	116	-95
a share	-35	13
a shell	-8	27
a short	21	-20
a sidecar	12	3
a singl	61	0
a site	-34	85
a slow	-3	19
a snapshot	19	35
a spare	-19	22
a standalon	-20	48
a standard	59	-8
a standbi	62	-38
a startup	38	59
a stolen	0	33
a stop	2	17
a store	-45	84
a subnet	9	114
a support	-43	62
a symmetr	-14	19
a tabl	-20	44
a target	-13	26
a task	21	-8
a templat	-29	51
a test	52	-15
a third	-34	62
a ticket	44	-23
a time	9	23
a trail	-3	38
a transact	42	-33
a trust	-18	23
a user	-26	99
a valid	9	-4
a version	42	-85
a virtual	72	-59
a vm	-13	24
a volum	-26	123
a vpc	8	12
a vpn	21	101
a vulner	76	83
a waf	-3	13
a way	-14	29
a web	-31	78
a whole	-104	-95
a window	25	15
a windows	-6	21
a workgroup	46	-40
a workload	-24	34
a write	-20	33
a wrong	27	21
a year	17	12
a zip	18	-120
a zone	48	-21
abl	-24	76
abl to	-24	76
about	31	-14
about @	-137	-124
about an	-9	75
about everi	70	-55
about five	8	2
about interfac	-5	17
about onc	-43	65
about our	40	195
about the	-57	-83
about three	37	-9
about weekli	67	-50
abov	24	-6
abov all	-23	28
absorb	12	-4
absorb @	9	-5
absorb the	11	-2
abus	19	41
abus notic	-3	80
acceler	71	34
accept	40	26
accept agreement	23	21
accept attach	-1	45
accept tls	95	-42
access	0	59
access $	-77	-69
access @	-11	14
access and	-6	40
access audit	-7	12
access control	-5	51
access data	-12	28
access entri	-11	51
access is	-6	22
access kei	-17	105
access key	22	123
access list	-10	44
access log	18	33
access of	55	-12
access off	1	41
access on	-17	62
access point	-7	16
access polici	-18	59
access right	14	128
access to	30	39
accident	-27	68
accident delet	-27	68
accord	-33	66
accord to	-28	63
account	8	41
account $	17	68
account @	36	-14
account a	-7	19
account access	11	83
account and	8	20
account are	-5	10
account at	-2	8
account contact	-23	37
account credenti	-16	77
account for	13	40
account in	35	15
account is	93	-83
account may	-13	56
account of	-4	40
account on	41	-15
account or	-4	9
account password	-32	99
account reach	-13	31
account receiv	-7	17
account region	-12	44
account role	9	51
account s	-61	83
account that	-14	30
account the	77	-76
account throttl	41	-35
account who	29	52
account with	19	-3
account work	-15	27
acl	1	69
acl $	-1	163
acl and	-4	15
acl for	-3	19
acl in	-5	27
acl on	2	78
acl to	-4	16
acm	16	15
acm and	13	-2
acm in	-7	14
acm renew	64	-61
across	67	23
across all	-46	48
across the	-40	108
across three	52	6
act	-3	34
act $	-67	-35
act @	49	-5
act for	-44	16
act of	-6	56
act on	-9	87
action	5	21
action and	-20	70
action are	-24	101
action instal	-16	62
action of	74	-30
action set	-24	47
action that	-4	8
activ	-19	47
activ @	43	-40
activ a	-22	37
activ and	20	-11
activ directori	-9	19
activ it	20	30
activ log	-17	28
activ on	-5	15
activ or	37	-35
activ stream	-4	10
activ the	-14	15
activ worker	-51	81
actual	113	3
ad	-24	-58
ad group	2	83
ad later	-25	89
ad or	44	-41
adapt	109	-42
adapt train	88	-29
add	11	15
add @	-20	-8
add a	-28	48
add an	-9	35
add and	35	-1
add as	-12	22
add at	-31	75
add capac	-46	-162
add connector	-9	30
add disk	9	-21
add more	28	34
add new	83	-69
add node	110	-7
add noth	-17	31
add on	-3	13
add ons	-9	43
add rate	-9	12
add reader	-7	14
add replica	-2	126
add storag	-26	40
add the	-47	100
add to	-11	23
add vpc	-10	11
addon	-38	19
addon on	-40	15
address	5	37
address $	-10	106
address and	18	1
address from	-26	46
address rang	-13	23
adjust	60	5
admin	-20	109
admin and	-3	36
administ	-44	74
administr	14	36
administr account	-5	36
administr and	-13	45
administr can	134	44
admiss	-13	69
advanc	-7	62
advisor	6	104
adviz	-29	70
aes	30	-2
aes 256	30	-2
affect	-15	83
affin	75	-21
after	21	11
after 14	22	0
after 15	-38	46
after 18	12	-11
after 24	8	23
after 30	56	-39
after 90	-13	31
after a	-19	56
after an	-6	164
after anoth	23	11
after each	57	-34
after it	15	-20
after its	71	-27
after launch	-10	49
after one	-28	32
after seven	-11	16
after standard	22	-13
after test	-9	58
after that	-28	45
after the	2	-38
after their	24	-20
after we	1	83
afterward	-24	90
afterward and	8	-7
afterward so	-9	11
again	-6	41
again @	25	-18
again after	-25	46
again and	-40	53
again by	21	-14
again elsewher	-5	35
again from	46	-22
again is	-15	50
again where	17	-14
against	57	11
against a	15	19
against common	50	-34
against cross	-4	25
against delet	-35	84
against our	5	114
against request	-9	13
age	-36	82
age of	-6	10
agent	12	25
agent $	-194	-77
agent @	-43	66
agent and	29	3
agent are	-1	31
agent by	32	-5
agent come	-51	57
agent is	26	33
agent manag	52	36
agent of	82	-40
agent on	29	115
agent or	-6	71
agent run	-26	48
agent that	-36	68
agent the	4	27
agent when	-85	119
agent with	64	15
ago	-14	37
ago and	-11	12
agre	67	-49
agreement	94	-56
agreement and	-10	26
agreement for	53	-44
ahead	-15	49
ahead and	14	-12
ai	-1	15
ai servic	23	-6
al2023	-5	-17
alarm	-12	45
alarm and	-10	34
alarm are	-4	76
alarm for	-11	38
alarm of	-18	34
alarm on	-12	39
alarm read	-1	24
alarm that	-14	29
alert	2	60
alert and	-19	36
alert on	-11	73
alert rule	-8	28
algorithm	74	-51
alia	-18	50
alias	-19	66
alias and	-18	70
alik	-31	38
aliv	130	-28
aliv $	60	-37
all	21	33
all @	40	20
all bucket	-26	29
all commun	53	-32
all data	81	-44
all its	23	17
all node	42	51
all of	6	87
all region	-17	48
all servic	-2	18
all sourc	-18	32
all tabl	60	8
all that	38	-18
all the	-54	129
all traffic	44	-8
alloc	-3	20
allow	4	19
allow cipher	-11	12
allow it	9	-4
allow list	-11	26
allow onli	-10	14
allow the	-7	12
allow to	24	7
alon	8	35
alon has	-28	44
alon or	-45	44
alon with	65	-57
along	-22	47
alreadi	-4	58
also	7	55
also %	-13	106
also after	-6	47
also for	5	10
also in	19	-17
also keep	12	-7
also need	0	11
also the	32	-27
also those	35	-26
alto	-17	64
alto @	-17	64
alwai	65	12
alwai @	53	-33
alwai and	22	-11
alwai doe	-21	56
alwai encrypt	60	18
alwai on	108	-40
alwai start	-12	27
alwai with	63	-45
alwayson	132	-1
am	53	-14
am %	25	15
amazon	17	-58
amazon @	88	133
amazon linux	-113	-33
amazon or	-72	-134
ami	16	26
ami $	124	-26
ami %	-34	50
ami and	49	-18
ami are	31	32
ami by	-34	60
ami for	70	18
ami in	-53	1
ami into	27	7
ami is	32	-69
ami of	-45	126
ami or	-13	35
ami patch	-8	52
ami releas	81	-183
ami that	-24	52
ami updat	-157	-10
among	47	21
among node	-4	10
among them	40	-29
an	-1	37
an %	34	-24
an @	5	46
an abus	-3	80
an accident	23	68
an account	-35	28
an administr	-28	45
an agent	100	-76
an ai	-9	23
an alarm	-12	47
an amazon	-13	37
an applianc	65	-53
an applic	-14	53
an archiv	60	-37
an attack	7	13
an author	27	-3
an avail	42	-22
an aws	39	17
an employe	-42	84
an encrypt	-22	65
an end	-15	36
an endpoint	29	-21
an engin	54	-50
an environ	-23	60
an event	88	-73
an ex	-33	68
an except	-7	33
an exist	-30	48
an export	-4	86
an hour	22	-16
an http	19	13
an iam	-12	14
an imag	-14	36
an impair	47	-18
an instanc	31	-17
an interfac	-6	32
an isol	62	-39
an old	25	9
an older	-13	27
an on	-23	62
an option	-15	74
an organ	-15	36
an s3	86	-41
an sla	13	96
an updat	50	9
an upgrad	-98	-12
analys	103	-6
analysi	37	41
analysi log	2	9
analysi rule	-14	17
analyst	5	129
analyz	-57	-110
analyz it	1	99
anchor	-16	29
and	10	16
and 0	-22	25
and 1	15	76
and 2	-42	161
and 6	52	73
and @	10	26
and a	-2	16
and absorb	11	-2
and accept	-5	42
and access	-9	36
and account	-17	37
and act	-1	29
and activ	-9	31
and add	3	23
and administr	-6	9
and after	-16	32
and afterward	-26	46
and agent	9	43
and alarm	-8	25
and alert	3	13
and all	43	-31
and allow	-11	27
and alwai	12	17
and ami	-26	37
and an	36	2
and analyz	-60	-130
and announc	45	-15
and answer	-4	19
and any	-6	19
and api	33	-3
and app	-80	-102
and appli	58	-26
and applic	-2	41
and approv	0	57
and archiv	24	4
and are	29	-13
and ask	-14	28
and assign	-10	24
and associ	-1	17
and at	-19	45
and attach	0	17
and attribut	6	16
and automat	-33	63
and autosc	-11	37
and avail	-61	94
and avoid	-29	33
and back	-19	56
and backup	12	36
and balanc	73	-17
and between	-19	44
and bill	-19	79
and block	-23	43
and blueprint	-22	35
and bring	-27	30
and bucket	0	30
and budget	-17	32
and build	24	2
and by	16	13
and call	-18	29
and caller	-9	37
and can	-8	32
and cannot	0	34
and capabl	-3	20
and captur	-24	37
and carri	64	12
and cdk	-1	20
and certif	31	6
and chang	6	11
and check	-2	39
and choos	-17	46
and cipher	7	48
and classifi	-12	24
and client	-3	40
and close	-6	8
and cloud	44	-26
and cloudtrail	12	12
and cluster	13	22
and code	-2	16
and collect	-24	42
and command	10	18
and compact	58	-26
and complaint	-49	72
and comput	36	-8
and configur	-7	27
and connect	-13	46
and connector	-4	15
and consum	-22	48
and contain	35	16
and content	33	29
and control	14	13
and cooki	-9	12
and cool	5	48
and copi	58	-49
and cost	-20	57
and count	-7	12
and creat	-7	27
and cross	-14	14
and custom	20	19
and daemon	23	-7
and dashboard	-24	59
and data	12	24
and databas	18	15
and decid	-7	37
and defer	-6	8
and delet	10	15
and deliv	21	7
and deliveri	58	-32
and demand	-31	44
and depend	81	-31
and deploi	-7	42
and deploy	36	-13
and descript	98	-46
and desir	-23	33
and destin	72	-10
and detect	81	-65
and devic	-111	-99
and disk	-26	40
and dmarc	-14	16
and do	-9	27
and document	42	-19
and doe	51	-32
and domain	-16	47
and down	42	-78
and drain	74	-35
and drift	-4	88
and driver	15	10
and drop	42	-28
and durabl	6	22
and each	-13	35
and earlier	-7	19
and earthquak	64	-22
and ebs	-30	48
and ecs	-15	46
and edg	11	-2
and enabl	-16	22
and encrypt	20	-9
and end	74	-23
and endpoint	-1	16
and enforc	46	11
and engin	-12	72
and enhanc	-19	23
and enlarg	-1	16
and enrol	-9	43
and environ	32	-29
and environment	67	-5
and eras	16	-13
and error	-4	26
and etcd	63	8
and evalu	-12	38
and event	34	-12
and everi	19	16
and everyth	29	8
and evict	-2	33
and evid	31	42
and execut	11	14
and expect	-3	9
and expir	26	-20
and export	-15	28
and fail	17	-6
and failov	2	25
and file	-1	38
and filter	19	-4
and fire	16	-7
and firehos	50	-29
and firewal	18	120
and firmwar	25	37
and fix	-30	76
and flow	-32	42
and follow	10	35
and for	-133	-150
and forc	34	-25
and framework	-12	19
and free	22	-20
and from	-7	29
and get	-10	57
and give	8	1
and go	-13	66
and goe	12	-7
and grant	-4	49
and greatest	17	15
and group	-11	40
and grow	17	8
and guard	30	22
and hand	21	-5
and handl	-1	34
and harden	30	22
and has	65	-62
and have	-10	30
and health	37	-12
and high	7	39
and higher	71	-59
and hive	32	-15
and hold	10	-4
and hook	-11	32
and host	63	-21
and hour	-19	33
and how	33	11
and http	-11	18
and hypervisor	-12	69
and iam	-9	34
and identifi	16	2
and idl	46	-41
and if	41	24
and imag	-4	40
and import	-8	85
and improv	39	-11
and in	-5	84
and index	3	39
and infer	39	12
and infrastructur	62	-26
and insid	8	10
and instal	70	-42
and instanc	-4	30
and iop	-13	46
and ip	55	-42
and is	-3	36
and it	-11	22
and its	6	30
and job	50	136
and keep	10	8
and kei	40	-12
and kernel	-19	46
and key	-24	46
and kms	-16	97
and knowledg	-5	10
and kubernetes	-26	29
and label	-9	38
and lag	-4	30
and lambda	-13	25
and later	95	-35
and launch	13	6
and leav	-13	23
and let	7	16
and librari	-25	85
and licens	-11	50
and life	-10	22
and lifecycl	18	14
and limit	-5	37
and link	-5	18
and list	11	8
and load	60	-30
and local	55	-15
and log	10	26
and look	-2	84
and lower	23	-18
and machin	74	-18
and maintain	32	22
and mainten	55	-24
and major	12	15
and make	-23	33
and manag	-20	-12
and manifest	-24	63
and mantrap	99	-12
and manual	151	-115
and map	46	12
and max	-5	19
and maximum	-18	38
and may	16	-7
and meltdown	30	0
and memori	-35	73
and mend	-14	26
and messag	56	-19
and metric	66	-25
and minor	66	-21
and mitig	32	-8
and mode	-4	44
and model	-1	36
and modul	11	-7
and monitor	3	11
and most	-15	17
and move	1	18
and multi	-16	36
and name	-17	41
and narrow	-24	38
and need	36	1
and network	39	-1
and never	-2	23
and new	47	-30
and newer	53	-26
and no	60	-23
and nobodi	29	-7
and node	1	77
and nodeadm	-39	55
and none	48	-43
and not	-3	28
and noth	2	15
and notic	-35	49
and notif	-10	27
and notifi	39	-18
and now	-32	38
and nsx	-12	54
and number	0	27
and nvme	-12	21
and of	8	11
and offer	72	-42
and offset	-24	36
and old	-15	18
and on	83	-92
and one	-5	35
and onli	-41	65
and open	-11	20
and openzf	3	18
and oper	23	1
and opt	-10	12
and origin	-1	47
and other	22	20
and our	-55	102
and outbound	-4	38
and output	8	35
and over	-14	22
and own	-6	21
and packag	13	39
and parameter	-14	26
and partit	93	-34
and pass	50	-39
and password	21	8
and patch	28	-2
and paus	44	-35
and pay	-20	40
and permiss	-29	53
and persist	-21	51
and pick	21	-13
and place	37	3
and plan	-20	29
and plugin	-11	59
and pod	-19	55
and poddisruptionbudget	-21	53
and point	-8	18
and polici	-25	45
and power	-20	80
and prevent	-23	40
and privat	-12	18
and program	-23	50
and promot	27	-21
and prompt	11	41
and propag	-6	33
and protect	7	8
and provid	9	17
and provis	76	-23
and public	-14	26
and publish	46	-9
and push	3	70
and python	64	-26
and queri	-11	39
and quota	39	-1
and raiz	39	-19
and rbac	-8	9
and react	22	2
and read	-13	32
and reboot	42	41
and rebuild	-16	40
and record	31	-12
and recov	27	-22
and recoveri	-50	86
and redeploi	-19	51
and redund	-27	47
and refer	-16	41
and refus	-7	15
and region	37	-7
and regist	-41	87
and rehears	-13	26
and relaunch	-16	50
and releas	101	-18
and remedi	-1	11
and remov	25	9
and render	26	-3
and renew	-21	50
and repair	51	-10
and replac	13	0
and replai	-21	29
and replic	-1	8
and replica	-5	30
and report	73	-30
and repositori	-5	11
and request	-27	43
and requir	22	-13
and rescan	19	-18
and reserv	-6	10
and reset	-11	15
and resiz	10	11
and resolv	-14	30
and resourc	50	-25
and respect	50	-33
and restart	-3	54
and restor	29	18
and result	11	25
and resum	-10	19
and retent	2	31
and retir	-1	23
and retri	49	-16
and review	-7	31
and revoc	-6	17
and revok	-10	28
and rhel	-8	11
and role	42	-26
and roll	69	-38
and rollback	-1	25
and root	-19	82
and rotat	-18	45
and rout	-12	36
and row	-15	40
and rpo	-16	54
and rule	-1	23
and run	36	3
and runtim	8	37
and s3	-25	38
and save	-18	30
and say	-4	12
and scale	23	-4
and scan	-25	45
and schedul	7	14
and script	-5	14
and sdk	-21	103
and secret	-15	23
and secur	-6	22
and see	-7	11
and select	54	-39
and send	37	-21
and serv	30	-4
and server	10	43
and servic	-33	65
and session	34	6
and set	-12	31
and shadow	24	-19
and share	-15	62
and ship	34	-32
and show	36	-9
and shrink	58	-29
and sign	-23	45
and singl	19	-12
and size	9	4
and snapshot	34	-3
and snowflak	23	-20
and so	-2	16
and softwar	-57	68
and some	-10	12
and sourc	18	20
and spf	-13	17
and split	27	-15
and spread	-21	32
and sse	-40	90
and stai	21	8
and stand	-9	20
and start	-6	41
and starter	-8	13
and startup	-7	11
and state	-12	68
and still	-6	10
and stop	64	-44
and storag	44	3
and store	61	-29
and stream	-23	110
and subnet	7	10
and subscrib	-15	77
and suppress	-11	25
and swap	50	-48
and switch	31	-26
and system	2	43
and tabl	12	-1
and tag	-19	27
and take	11	12
and target	21	26
and task	-32	69
and tell	38	-20
and templat	-6	30
and termin	-2	8
and test	12	9
and that	34	-28
and the	5	8
and thei	9	-8
and their	14	42
and then	50	-29
and there	-19	21
and thi	25	-13
and those	-24	38
and threat	24	0
and throttl	32	-28
and throughput	-11	33
and ticket	-3	21
and tier	-31	62
and timeout	-30	60
and tls	26	5
and to	-9	26
and tool	5	8
and trace	-31	62
and traffic	28	20
and train	-78	-106
and transact	14	11
and transcript	25	12
and transport	51	-31
and tri	46	-41
and trust	-7	18
and tune	-7	16
and turn	-18	33
and type	40	9
and under	29	-27
and up	32	-23
and updat	43	18
and upgrad	29	29
and upload	-21	46
and us	36	-32
and usag	21	-19
and use	1	32
and user	19	71
and valid	-26	62
and verifi	-26	60
and version	-21	41
and video	82	-19
and volum	-45	71
and wait	24	-21
and watch	-12	38
and we	-50	-60
and web	19	36
and what	32	88
and whatev	-7	24
and when	-10	-22
and where	22	12
and whether	-12	31
and which	12	6
and who	-57	-41
and windows	19	0
and wipe	-33	76
and with	6	12
and within	62	-59
and without	74	-50
and worker	-37	68
and workload	-45	97
and zone	-27	47
anew	13	23
anew where	31	-30
annot	-2	11
annot and	-2	11
announc	43	7
announc and	-28	45
announc by	47	32
announc it	49	-33
announc mainten	74	-43
announc the	-8	55
anoth	23	7
anoth $	110	-48
anoth @	-34	56
anoth account	34	7
anoth custom	92	-50
anoth in	37	-36
anoth insid	32	-5
anoth key	-40	52
anoth matter	44	25
anoth one	34	-28
anoth region	-9	42
anoth tenant	79	12
anoth zone	5	20
answer	18	30
answer @	45	46
answer a	-25	28
answer and	-19	35
answer are	-10	20
answer befor	-1	77
answer follow	-12	71
answer for	-43	71
answer out	-30	34
answer plain	81	-54
answer the	-10	25
answer to	-3	47
answer what	22	-19
answer when	24	-23
answer with	8	38
anthrop	33	-27
anti	4	34
anti ddo	-9	12
antiviru	-18	180
antiviru on	-31	63
any	62	0
any @	-40	103
any action	22	1
any case	-3	37
any of	60	-14
any other	-64	96
any pre	-6	19
any servic	53	15
any set	8	-4
any setup	38	-43
any time	9	12
any version	23	-10
anybodi	-20	76
anycast	132	-35
anycast edg	126	-26
anymor	69	-108
anyon	11	52
anyon know	79	12
anyth	-18	0
anyth $	-67	30
anyth on	-50	-69
anyth to	58	-17
anywai	28	30
anywai $	41	-35
anywher	34	-1
apart	11	5
apart for	12	-12
apart is	-11	36
apart on	77	-38
apart with	9	2
api	28	9
api $	-40	118
api @	9	-8
api activ	29	-23
api and	22	-5
api avail	105	113
api by	-18	50
api call	38	-8
api data	-5	57
api doe	-21	45
api endpoint	96	-48
api in	29	-10
api is	-15	117
api kei	-20	66
api of	35	-29
api or	-12	21
api over	7	8
api placement	54	-41
api request	90	9
api server	20	-24
api that	67	-55
api the	11	-5
api token	23	101
app	-23	39
app $	55	61
app %	15	125
app and	-1	12
app code	4	66
app is	-23	28
app on	-23	77
appear	-18	113
appli	10	20
appli $	-48	37
appli @	-56	-4
appli by	-4	-45
appli it	7	-62
appli minor	56	-12
appli oper	49	24
appli option	-41	53
appli or	-27	56
appli patch	70	-17
appli pend	-16	24
appli requir	14	26
appli servic	127	63
appli the	-72	-7
appli them	23	6
appli those	6	53
appli to	-38	74
appli updat	103	3
applianc	17	78
applianc and	16	18
applianc are	-19	30
applianc behind	-63	160
applianc in	62	-23
applianc is	39	-31
applianc of	193	-37
applianc on	-34	41
applianc softwar	-20	65
applic	-5	68
applic $	5	38
applic @	-37	157
applic and	17	1
applic are	-13	59
applic code	-40	91
applic for	-15	121
applic has	-28	31
applic in	-5	27
applic is	-20	53
applic its	-3	12
applic layer	-7	17
applic log	35	35
applic on	4	12
applic over	-5	8
applic reach	-7	12
applic that	-27	56
appoint	-10	48
appoint the	-10	48
approv	-11	54
approv and	-2	16
approv rule	-2	16
approv step	7	48
april	16	24
april 2026	27	9
architectur	38	118
archiv	14	48
archiv @	-40	43
archiv and	-30	37
archiv are	-4	8
archiv bucket	28	-23
archiv in	-21	57
archiv it	-11	21
are	-1	54
are %	31	62
are @	-20	95
are a	-13	76
are ad	111	-22
are all	-16	25
are and	-17	57
are anoth	44	25
are answer	-9	29
are author	36	-24
are block	-32	86
are close	-2	32
are data	144	-94
are destroi	80	-57
are encrypt	10	31
are expir	3	23
are gone	-13	35
are handl	-2	14
are hidden	55	-32
are in	-11	69
are inherit	88	-35
are kept	17	33
are left	8	10
are limit	36	-19
are log	67	-33
are lost	-52	58
are made	-33	62
are manag	-26	53
are never	75	-19
are no	51	17
are none	28	23
are not	67	4
are off	-5	38
are on	-18	-60
are patch	76	-41
are privat	-3	70
are program	-11	16
are public	-11	87
are reachabl	-7	13
are record	-12	33
are replac	-32	60
are scale	6	11
are secur	162	84
are serv	-71	65
are set	5	36
are switch	-61	30
are taken	-49	111
are the	-8	-67
are those	-11	117
are thrown	-14	57
are up	73	-32
are updat	21	1
are written	-23	43
arent	18	29
arent %	-22	46
argument	-15	64
around	-11	65
around the	9	-4
arrang	-47	65
arriv	-28	-20
arriv and	-4	91
art	-21	24
artifact	23	-4
artifact $	-24	69
artifact and	23	-8
artifact cach	27	-18
as	12	28
as @	18	37
as a	-40	-21
as an	14	8
as blue	39	-38
as code	-18	47
as data	12	38
as ebs	56	-49
as in	20	41
as it	49	-37
as its	45	-21
as long	55	-50
as part	40	-38
as plain	-20	29
as root	-14	22
as s3	31	-30
as safe	45	-21
as servic	86	5
as soon	60	-57
as system	15	3
as templat	-23	38
as the	18	14
as thei	-1	34
as those	13	4
as traffic	44	-25
as well	-4	77
ask	0	13
ask $	-100	-112
ask @	-109	12
ask about	15	73
ask and	55	-31
ask for	28	12
ask in	15	60
ask of	67	-20
ask to	88	-68
ask who	-25	45
assess	45	24
assess and	18	22
assessor	-7	49
asset	12	99
assign	-64	40
assign @	-12	107
assign function	-20	28
assign resourc	-13	28
assign them	-17	53
associ	-11	-14
associ a	-9	10
associ and	-15	44
associ or	-2	14
associ subnet	10	-8
assum	-51	69
asynchron	22	-13
at	14	15
at %	4	102
at 3am	-20	21
at @	-44	-69
at a	31	3
at all	24	-5
at an	65	-42
at any	9	12
at aws	-16	9
at coarser	34	-26
at creation	15	57
at each	18	0
at edg	38	-5
at everi	55	-38
at first	36	-18
at its	72	-1
at latest	-15	19
at launch	-12	94
at least	19	12
at most	3	45
at no	56	-42
at onc	17	16
at our	-41	66
at random	-23	54
at rest	33	-57
at run	-6	10
at the	17	37
at them	-29	72
at which	43	-39
attach	-15	47
attach @	-36	75
attach a	-4	26
attach an	-11	52
attach and	-4	44
attach it	-5	17
attach the	-17	38
attach them	47	15
attach to	-22	48
attack	36	35
attack $	-38	32
attack and	34	30
attack depend	-26	33
attempt	-18	39
attent	-15	51
attent to	-15	51
attribut	18	7
attribut and	-24	35
attribut in	-4	10
attribut that	26	-12
audio	1	60
audit	20	2
audit $	-11	70
audit @	18	33
audit and	23	-6
audit log	-3	39
audit of	46	-18
audit report	-48	3
audit the	110	-5
audit under	74	-1
auditor	19	13
auditor $	57	-53
auditor ask	-18	37
auditor that	-16	38
auditor want	24	20
august	17	18
august 2026	31	-27
auth	18	23
auth polici	-21	69
auth token	-2	29
auth type	-8	15
authent	-19	59
authent and	0	9
authent by	-19	36
authent on	5	58
authent the	-5	9
author	-3	74
author and	-6	14
author by	-11	76
author in	46	-5
author of	-21	23
author rule	-11	32
author that	-14	24
author there	22	-22
author where	29	-28
authorit	44	-12
authorit name	44	-12
auto	62	25
auto minor	-13	94
auto mode	24	-4
auto scale	-9	19
auto updat	41	-20
autom	25	-2
autom and	-5	9
autom backup	29	-9
autom befor	-12	19
autom can	-52	55
autom configur	49	-26
autom mode	-10	67
autom patch	-13	70
autom snapshot	106	-87
automat	5	-34
automat $	-87	2
automat backup	9	15
automat by	62	-71
automat daili	45	-23
automat deploy	-24	43
automat minor	22	16
automat mitig	-40	77
automat on	-38	128
automat one	-93	20
automat patch	-7	79
automat recoveri	47	20
automat rotat	-18	63
automat scale	55	-19
automat snapshot	51	-52
automat updat	65	7
automat upgrad	20	-10
automat version	44	-36
autominorversionupgrad	31	-16
autominorversionupgrad is	38	-22
autosc	-35	59
autosc and	-2	22
autosc is	43	-1
autosc of	-41	43
autoscal	-27	55
autoscal or	-29	47
autostop	58	-15
avail	36	3
avail $	121	76
avail across	19	-13
avail and	21	-1
avail for	-84	125
avail in	8	9
avail is	12	87
avail of	23	-109
avail over	-26	52
avail plan	24	7
avail zone	52	-8
avoid	-24	30
awai	43	7
awai by	-55	65
awai from	47	7
awar	-111	-79
awar and	-78	-106
aws	87	-10
aws $	17	86
aws @	-28	42
aws account	-36	67
aws api	30	4
aws batch	-27	14
aws data	57	-33
aws encrypt	-2	161
aws end	36	-54
aws facil	60	-8
aws health	-100	-73
aws infrastructur	115	-32
aws manag	59	-18
aws network	55	-2
aws or	-15	11
aws router	57	-20
aws servic	15	-68
aws who	-74	106
awsvpc	-21	49
az	35	7
az $	152	-38
az @	23	2
az and	16	5
az at	-6	34
az deploy	47	-42
az do	28	-26
az file	51	-46
az for	-10	62
az is	31	-26
az on	32	18
az option	16	7
az or	-11	23
az there	34	-12
az with	-15	23
azs	100	5
b	57	-24
baa	-51	40
babysit	169	-41
back	-17	14
back $	53	-27
back again	74	-70
back by	-21	39
back end	64	-15
back is	-22	90
back it	-20	79
back on	3	35
back the	25	20
back them	13	46
back those	-7	10
back to	34	-5
back up	-54	27
back when	57	-48
backbon	58	-10
backend	68	13
background	69	-19
background check	74	-17
backup	10	19
backup $	-178	-39
backup @	-95	110
backup and	1	25
backup are	9	62
backup as	-13	20
backup at	17	-1
backup by	75	-35
backup copi	-14	16
backup for	-16	36
backup go	-21	28
backup insid	73	-50
backup of	59	-21
backup off	-23	76
backup on	-1	9
backup or	-8	14
backup retent	6	76
backup stai	-13	26
backup that	-46	67
backup to	45	-14
backup unless	-4	11
backup until	-29	71
backup who	-11	-195
backup window	15	-1
bad	-13	25
badg	116	-36
badg at	68	-10
bake	82	5
balanc	37	14
balanc and	45	2
balanc control	33	-31
balanc in	27	-3
balanc or	-9	18
balanc the	42	43
bandwidth	25	13
bandwidth and	-23	25
bank	-18	21
banner	-14	26
bare	48	45
bare metal	34	44
base	18	17
base @	-32	75
base and	-12	30
base capac	17	7
base firewal	-12	43
base imag	-7	46
base is	68	-38
base layer	-55	56
base or	-11	15
base rule	-10	10
baselin	-9	104
baselin $	4	108
baselin and	-4	15
baselin in	-2	56
baselin mainten	0	45
basement	-49	75
basic	-5	23
bastion	15	67
batch	-98	-52
batch @	-77	69
batteri	79	-46
be	7	28
be $	-4	47
be %	63	-68
be ad	-24	79
be ask	32	-78
be awai	-48	49
be cach	-6	24
be call	-6	27
be carri	-3	17
be chang	-20	52
be copi	-6	13
be creat	-33	48
be done	22	-5
be enabl	-13	77
be encrypt	-4	75
be instal	35	-16
be kept	-38	59
be log	35	-21
be lost	-39	59
be made	1	22
be move	-25	28
be public	-27	85
be reach	26	28
be read	-10	24
be recov	-25	58
be replac	-29	30
be restor	-6	30
be set	-21	26
be switch	137	-55
be told	-30	34
be turn	83	-10
be undon	-21	71
be updat	-12	13
be us	-14	13
be written	-43	73
bear	-15	40
bear it	-7	9
becaus	9	14
becaus %	-12	16
becaus the	24	-18
becom	-5	89
becom a	77	-11
becom unsupport	-39	45
been	-53	-8
been run	-29	22
befor	15	10
befor %	-29	-47
befor @	-17	42
befor a	-2	36
befor an	-23	70
befor and	29	-28
befor extend	-6	57
befor it	21	27
befor its	-29	34
befor reus	28	-13
befor riski	29	-20
befor send	0	86
befor that	21	40
befor the	-24	41
befor their	-48	81
befor upload	-6	42
befor we	-39	55
beforehand	68	31
begin	45	-4
behavior	-7	75
behavior and	1	37
behind	85	-6
behind %	-27	19
behind @	126	-41
behind a	-17	41
behind an	32	-11
behind it	24	30
behind our	14	72
behind the	18	40
behind them	65	21
belong	-18	-27
belong in	-17	86
belong to	9	-87
below	62	-72
below $	274	78
below 100	-12	19
below a	191	-1
below an	175	2
below it	124	-2
benchmark	-57	-13
beneath	119	-3
beneath the	62	-34
beneath them	-80	105
besid	20	3
besid a	-7	16
best	-15	33
best effort	38	-36
better	-17	68
between	31	34
between @	-10	-18
between a	40	-125
between account	35	-5
between and	-26	51
between avail	60	-11
between aws	10	4
between client	55	22
between compon	-9	25
between control	35	-19
between facil	26	-16
between its	4	16
between node	40	-1
between pod	-4	10
between region	136	-8
between servic	83	-10
between sse	-40	90
between support	-39	39
between the	55	-6
between them	-81	122
between two	53	-5
between vpc	-5	14
between worker	-24	62
between zone	55	-54
beyond	-13	35
beyond repair	5	16
beyond the	49	-48
bezo	111	38
bgp	-19	47
bgp and	-15	45
bia	12	66
big	-19	72
bill	-11	101
bind	-21	50
bio	67	-11
bio and	67	-11
biometr	91	-3
bit	77	7
bit kei	57	-41
bit rot	112	-3
blame	31	47
blame for	54	35
block	33	50
block and	-11	13
block befor	31	-13
block by	-27	56
block everi	-21	52
block is	-6	28
block of	72	-44
block public	-22	43
block that	-17	29
block the	-11	93
blue	12	36
blue green	12	36
blueprint	45	72
blueprint for	100	44
board	-41	91
bodi	25	-9
bookmark	0	41
bootstrap	-3	15
bootstrap action	-23	61
bootstrap argument	-15	64
bootstrap script	-7	51
bot	-10	55
bot $	21	7
both	-3	46
both $	-2	153
both @	-20	36
both and	-35	69
both are	-7	119
both end	-81	-83
both engin	31	38
both side	-92	-87
both tunnel	-8	45
bottlerocket	-32	-75
bottlerocket node	-24	33
bottlerocket on	-70	-61
bought	57	-50
bounc	-21	42
bounc and	-46	67
bounc complaint	57	-50
bound	42	-16
boundari	88	128
boundari of	71	-61
box	-17	15
box $	71	83
box for	-32	98
box in	-23	63
branch	-26	112
breach	35	53
break	0	45
break and	-12	62
breaker	-13	59
bring	-3	42
bring a	-2	32
bring and	19	-4
bring it	-25	27
bring its	-37	39
bring none	127	-28
bring one	62	-24
bring our	5	11
bring resourc	-6	30
bring the	9	9
bring to	-22	94
bring your	1	51
broad	-17	92
broadcom	-31	89
broadli	-118	-38
broken	92	25
broken disk	97	32
broker	8	-41
broker $	58	-116
broker and	70	-31
broker log	-24	45
broker of	32	-36
broker restart	-49	75
broker without	-4	45
brought	-29	57
browser	9	-3
bucket	15	22
bucket @	-7	47
bucket and	17	14
bucket are	-24	58
bucket dure	60	-58
bucket encrypt	41	33
bucket fall	108	-24
bucket for	-19	31
bucket in	24	-4
bucket is	-18	42
bucket of	-16	29
bucket or	38	17
bucket over	-32	62
bucket polici	-13	28
bucket that	66	-34
bucket to	-22	24
bucket whose	39	-36
bucket with	30	-6
budget	-7	72
budget below	-12	19
budget that	-8	14
buffer	-23	55
buffer disk	-26	42
bug	81	-13
bug in	-31	75
bui	11	1
build	32	6
build $	31	11
build %	76	-30
build @	-18	97
build a	-28	51
build and	27	-7
build are	-34	57
build imag	-21	58
build in	38	-16
build it	-20	32
build its	70	-36
build new	141	-8
build of	41	29
build patch	44	-11
build run	-28	55
build scan	27	8
build set	-22	38
build the	48	4
build where	33	-23
builder	35	-6
built	23	31
built $	83	-47
built @	55	-25
built again	-35	38
built for	59	-17
built in	10	11
built them	-27	97
bump	-63	-30
bump it	0	67
bump the	1	42
bundl	4	57
bundl and	-16	19
bundl in	-14	25
burden	-74	43
burn	1	17
burst	62	-6
buse	37	28
busi	-68	-99
busi $	-140	-117
but	33	-7
but @	17	24
but doe	-32	41
but for	168	3
but is	-47	-5
but never	-20	26
but not	90	-14
but the	53	-53
but to	43	-38
button	-67	32
buy	-43	65
buy run	-59	66
by	14	20
by $	37	-28
by %	29	57
by @	-40	127
by a	23	19
by acm	-26	54
by amazon	53	-51
by an	0	25
by anyon	48	4
by api	-21	35
by at	-8	17
by aws	28	50
by build	-29	45
by chang	-37	65
by cli	-19	22
by day	12	-42
by default	24	19
by dns	12	-14
by ebs	35	-17
by email	39	-30
by eventbridg	-13	26
by evict	26	-20
by forc	29	90
by group	-36	39
by hand	2	31
by http	76	-37
by iam	73	-35
by import	-3	17
by internet	-12	22
by it	-26	54
by its	1	22
by itself	22	28
by launch	-21	31
by mail	4	21
by manag	-18	69
by mistak	-4	33
by new	-10	47
by one	34	-7
by peopl	-3	24
by region	-1	15
by replac	99	-16
by restor	-14	41
by role	-19	36
by s3	95	-55
by session	-3	30
by sns	-34	43
by that	18	22
by the	-14	-27
by their	-14	36
by themselv	13	70
by tls	26	14
by updat	-30	70
by us	-40	63
by volum	38	-35
by vpn	-5	13
by which	14	6
by who	115	-51
by whom	-63	-112
by zone	43	-20
byol	49	193
c	6	136
ca	61	13
cabinet	-17	80
cabl	161	38
cabl and	127	-61
cabl between	88	-26
cach	21	4
cach and	1	15
cach at	24	12
cach behavior	-10	86
cach disk	-16	100
cach if	88	-70
cach is	-7	24
cach on	31	-30
cage	-19	42
calcul	-18	38
calcul field	-14	32
call	24	17
call $	48	30
call @	54	3
call and	18	-2
call by	15	3
call for	33	-1
call go	-13	35
call in	37	-14
call is	-15	71
call of	24	-16
call over	42	25
call that	50	-35
call the	-18	51
call to	24	8
call who	9	58
call with	-53	83
caller	19	29
caller and	55	-35
caller in	-9	21
came	-29	-125
camera	46	-3
camera and	16	-7
can	20	29
can %	-28	58
can @	-35	53
can add	7	43
can and	-33	39
can approv	-26	36
can ask	45	-30
can be	12	23
can break	-44	49
can bring	-25	52
can chang	-8	39
can choos	-10	24
can delet	-36	44
can do	-17	63
can export	123	-79
can forc	81	-54
can go	-14	37
can have	-5	46
can instal	96	-75
can log	34	3
can lose	-20	33
can move	92	-53
can name	153	-62
can narrow	104	-88
can neither	23	17
can no	-16	19
can onli	67	-50
can pay	-15	22
can queri	-17	45
can reach	79	15
can read	0	110
can run	-27	53
can see	-35	65
can start	47	-10
can still	-20	29
can switch	12	12
can take	-40	65
can talk	-17	25
can touch	-62	66
can turn	100	-45
can use	-16	67
canari	-14	83
cannot	48	15
cannot be	15	36
cannot bring	-11	21
cannot chang	50	-31
cannot decrypt	-14	20
cannot log	111	-59
cannot put	55	-34
cannot reach	87	6
cannot read	40	-26
cannot see	83	-33
cant	80	-7
cant see	70	-4
cap	-3	66
cap it	-3	66
capabl	-32	56
capabl are	-50	76
capac	34	-4
capac $	-47	-163
capac and	34	13
capac behind	32	-7
capac by	-88	-159
capac for	24	-2
capac in	-27	59
capac mode	-10	16
capac of	-37	41
capac on	-14	29
capac plan	-14	126
capac provid	31	40
capac reserv	-32	63
capac that	74	-18
capac to	71	-11
capac unit	-18	87
capac when	117	-1
captur	-11	33
captur and	-10	19
captur manag	17	-9
card	26	40
card number	-15	110
care	44	-34
care $	182	6
care of	-47	-74
carri	21	-1
carri @	11	-2
carri it	-29	109
carri out	47	-3
carri over	-3	17
carri the	-24	10
carri them	-12	74
carrier	36	-22
cas	25	17
case	-26	60
case and	21	-17
catalog	3	13
catcher	-2	9
categori	24	-14
caus	48	-12
cctv	90	-12
cctv and	70	-18
cdk	-1	20
ceil	56	-4
center	65	-14
center $	158	-61
center in	56	-23
center is	-12	72
center that	34	-9
central	-9	59
cert	-1	66
cert on	38	-34
certif	2	32
certif $	-78	-36
certif @	-9	13
certif and	-12	32
certif are	82	-17
certif author	-34	45
certif bundl	34	-24
certif for	15	29
certif from	80	-16
certif in	-19	60
certif into	-5	16
certif is	17	16
certif issu	51	-51
certif manag	96	-60
certif of	34	7
certif on	-33	1
certif privat	74	-16
certif that	23	15
certif verif	-15	28
certif who	-24	28
certif with	-27	30
certifi	37	44
certifi cloud	-37	35
certifi that	78	48
chaincod	-3	50
chang	12	28
chang @	4	28
chang afterward	-16	46
chang an	-17	43
chang and	9	13
chang by	-56	64
chang cannot	61	-60
chang five	29	-20
chang in	40	17
chang instanc	-35	70
chang it	-15	62
chang its	-49	61
chang later	10	11
chang manag	-76	23
chang noth	-25	79
chang of	80	-62
chang onli	-46	49
chang or	-3	14
chang out	-14	20
chang per	13	-1
chang record	-3	13
chang set	-8	15
chang start	-23	42
chang that	143	0
chang the	18	34
chang their	-8	26
chang them	-22	52
chang there	-3	30
chang to	43	16
chang what	85	-68
chang with	-24	82
channel	-10	37
channel and	-12	41
charact	-3	85
charg	-2	-44
charg and	12	-11
charg of	-40	-62
chat	25	-17
chat in	35	-28
cheaper	-13	48
cheaper class	-13	48
check	13	31
check and	28	9
check answer	-35	60
check by	-11	63
check certif	-14	37
check everi	-3	14
check is	-34	106
check it	-20	47
check its	-17	38
check of	44	12
check on	79	-10
check set	-9	13
check signatur	75	-16
check sticki	-12	15
check that	-25	49
check the	0	37
check their	21	-9
check them	-29	46
check what	-35	76
checkpoint	-8	35
checkpoint and	3	22
checksum	7	-35
china	46	-22
china region	54	-25
choic	77	17
choic and	49	-43
choic is	126	-69
choic to	-105	46
choos	-7	45
choos @	-20	42
choos a	-9	45
choos an	-1	10
choos and	-11	49
choos anoth	-3	8
choos between	-50	76
choos encrypt	-14	46
choos fleet	-23	33
choos framework	-6	57
choos instanc	-23	42
choos it	4	73
choos its	-4	25
choos kei	-19	65
choos kms	50	-22
choos multi	-20	52
choos node	-5	30
choos one	-24	72
choos otherw	68	-26
choos public	-18	25
choos qualifi	-16	41
choos region	-12	14
choos singl	-13	28
choos size	-17	39
choos small	-9	30
choos sse	-10	11
choos subnet	-4	9
choos that	-16	110
choos the	-15	52
choos their	-16	24
choos to	-15	20
choos type	-10	37
choos up	-10	48
choos vpc	-5	10
choos what	-10	18
choos when	-29	40
choos where	-8	12
choos whether	-4	13
choos which	-21	70
chose	80	-70
chosen	-15	63
cidr	-20	100
cidr rang	-20	100
cilium	-11	12
cipher	46	37
circuit	-13	59
circuit breaker	-13	59
cis	-31	39
cisco	-21	120
class	-13	45
class and	-14	36
class are	-6	30
class but	37	-34
class of	-6	11
class or	36	-4
class storag	-13	33
classic	-26	48
classif	-22	78
classif and	-6	69
classifi	-25	68
classifi and	-6	32
classifi it	-7	15
classifi the	-16	32
clean	-18	60
clean up	-14	46
cleanli	-10	28
cleanup	-5	100
clear	-7	48
clear in	92	-89
clear until	-15	65
cli	-11	34
cli and	-49	70
cli api	-13	29
cli or	-5	27
cli sam	-1	20
click	-47	45
click $	-32	24
client	-6	46
client @	-7	17
client and	-18	-38
client are	-13	65
client befor	-5	12
client certif	-19	59
client connect	28	-6
client current	-27	59
client first	-13	22
client have	-31	89
client in	-6	20
client is	162	-87
client librari	-56	84
client must	68	-30
client need	34	7
client on	-61	96
client reach	-24	32
client send	-12	42
client side	-18	107
client that	61	-29
client trust	92	-78
client who	-37	132
client with	-10	21
clock	-13	101
close	30	45
close port	-7	73
close the	-17	58
close to	-27	60
close until	-10	22
cloud	23	40
cloud $	32	79
cloud %	122	45
cloud administr	-36	64
cloud is	-11	59
cloud side	96	-48
cloud with	52	-35
cloudfront	-7	25
cloudfront or	1	29
cloudfront the	-22	32
cloudfront where	-12	13
cloudtrail	43	-6
cloudtrail and	46	-28
cloudtrail by	-10	38
cloudtrail doe	-23	109
cloudtrail event	17	-16
cloudtrail except	31	-29
cloudtrail record	101	-53
cloudtrail s	20	-9
cloudwatch	25	4
cloudwatch agent	-4	67
cloudwatch alarm	-4	9
cloudwatch and	16	-1
cloudwatch are	-15	29
cloudwatch everi	13	-7
cloudwatch log	16	14
cloudwatch metric	40	-12
cluster	-29	-17
cluster $	-161	-84
cluster @	122	21
cluster add	-30	36
cluster admin	-10	12
cluster and	5	29
cluster applic	30	-27
cluster are	-3	49
cluster as	-48	65
cluster at	36	6
cluster autoscal	-20	50
cluster by	38	17
cluster can	63	-23
cluster certif	-11	80
cluster deploy	29	-13
cluster from	-23	29
cluster has	44	-2
cluster in	3	9
cluster is	34	-4
cluster keep	125	9
cluster made	4	74
cluster metric	67	0
cluster need	-119	-99
cluster node	-143	21
cluster or	-39	66
cluster paramet	45	-25
cluster replic	37	-19
cluster set	1	8
cluster softwar	-19	104
cluster that	-8	59
cluster up	1	25
cluster upgrad	-7	61
cluster volum	121	-41
cluster which	18	-10
cluster with	-153	-39
cluster without	-1	-70
cname	10	14
cname in	2	66
cni	87	19
cni and	-29	39
cni coredn	-12	11
coarser	34	-26
coarser resolut	34	-26
code	-3	66
code $	25	94
code and	10	29
code has	-6	14
code in	-25	109
code insid	-15	119
code is	-9	116
code its	-9	28
code notebook	-11	43
code of	-4	107
code password	-23	65
code run	6	22
code scan	-5	28
code secur	-28	68
code servic	5	8
code that	4	36
code their	-3	20
code to	9	20
code who	-30	93
cognito	2	35
cognito or	-2	13
collabor	-66	-46
colleagu	-13	149
collect	21	36
collect $	83	19
collect @	-1	21
collect and	63	29
collect evid	97	-39
collect log	14	0
collect the	-56	70
collector	-31	64
column and	-2	8
column level	-8	33
com	73	36
come	8	46
come @	-63	72
come all	-25	67
come and	-15	72
come back	42	-25
come by	-53	120
come from	62	-5
come one	58	1
come out	29	-30
come through	-41	113
come twice	-14	35
come with	-50	72
come without	108	-43
command	12	17
command line	40	-26
commiss	60	-18
commiss the	60	-18
commit	109	9
commit by	-33	34
common	12	-3
common @	17	-3
common flood	28	-15
common network	11	-3
commun	7	73
commun with	53	-32
compact	123	-37
compani	24	44
compani $	-14	96
compani or	52	-51
compani own	-41	58
compani run	-36	68
compani us	84	-13
compani want	55	-22
compar	73	0
compat	44	12
compat and	-4	15
compil	-6	39
compil or	0	21
complaint	-21	42
complet	88	-18
compli	37	37
compli is	-48	150
complianc	-178	-130
complianc of	-146	-158
complianc program	81	1
complianc report	42	116
complianc when	-90	-95
compliant	-49	85
compliant automat	-37	35
compon	16	37
compon and	-3	10
compon are	7	86
compon of	85	-35
compon with	22	-18
comprom	3	99
comput	57	17
comput and	-51	67
comput env	-39	69
comput environ	-25	52
comput for	66	-35
comput in	39	-52
comput node	-7	166
comput role	-10	11
comput storag	76	-38
comput that	82	-26
comput type	145	-18
concern	29	61
conclus	1	63
concurr	32	20
concurr and	16	38
concurr for	-32	32
concurr limit	-3	17
concurr on	8	28
concurr scale	-3	16
condit	59	15
condit in	-20	65
condit of	89	9
confid	-3	22
confid threshold	-3	22
confidenti	-38	125
config	-51	-2
config $	8	185
config on	11	130
configur	-6	57
configur $	79	100
configur @	6	34
configur a	-5	80
configur and	-8	58
configur anyth	-26	75
configur are	-30	51
configur as	-3	24
configur automat	2	65
configur bgp	-13	38
configur both	-4	39
configur by	-3	80
configur call	-19	89
configur file	-20	42
configur for	-8	10
configur in	-12	12
configur it	-34	85
configur its	-6	85
configur launch	-8	62
configur manag	-70	-63
configur of	97	-6
configur on	-27	56
configur patch	-49	117
configur secur	-17	32
configur set	-33	49
configur that	35	42
configur the	-2	47
configur them	0	19
configur tls	54	-40
configur with	-29	51
confirm	-97	-124
conflict	-15	41
connect	5	33
connect a	-10	23
connect alon	65	-19
connect and	-13	40
connect are	20	28
connect between	-30	88
connect by	3	57
connect encrypt	28	-27
connect for	-10	17
connect from	-105	-98
connect it	68	-47
connect link	-3	21
connect log	-7	15
connect or	-14	20
connect password	-1	68
connect read	-1	12
connect that	32	-11
connect the	76	-23
connect through	47	-38
connect to	-22	58
connect user	19	-17
connect where	-5	11
connect with	-2	31
connector	-6	30
connector and	-1	14
connector for	-9	30
connector plugin	-15	61
consent	-3	75
consent of	12	48
consist	-3	8
consol	24	2
consol and	41	-13
consol ask	65	-8
consol doe	-12	96
consol of	19	-8
consol show	-39	78
consol tell	-13	84
consol turn	-67	108
consolid	80	-36
consolid and	35	20
constraint	74	-22
consult	39	-17
consum	22	26
consum and	-15	28
consum are	-17	71
consum lag	1	8
consum over	82	-39
consum their	-15	49
contact	-31	70
contact and	-23	41
contact are	-3	16
contact data	85	-66
contact detail	-21	72
contact of	-84	128
contain	-24	23
contain $	-30	95
contain @	-30	72
contain agent	-40	86
contain and	0	27
contain are	-18	97
contain base	11	-81
contain engin	-27	44
contain fleet	-3	9
contain from	-7	16
contain host	-199	-202
contain imag	33	106
contain in	-3	88
contain is	-8	69
contain of	-28	73
contain on	-15	75
contain runtim	65	-17
contain that	7	37
contain who	67	17
containerd	24	0
containerd are	-47	63
content	19	45
content $	4	-42
content and	-3	25
content for	10	-8
content is	5	81
content of	17	21
content process	35	-28
content that	23	59
content to	-11	44
content with	66	-51
context	-41	67
continu	67	2
continu @	-47	52
continu and	97	-71
continu backup	-29	75
continu log	-14	21
continu plan	77	33
contract	7	23
contractor	-68	113
control	16	0
control $	-31	43
control %	-22	115
control @	88	-14
control and	-5	53
control are	7	69
control behind	-66	124
control for	45	10
control group	-26	83
control in	113	-10
control inherit	139	1
control instanc	89	-13
control is	-77	-13
control list	-23	41
control of	38	48
control one	25	-19
control owner	36	5
control physic	66	-39
control plane	21	-14
control that	150	2
control the	-38	101
control their	122	-120
control when	-52	51
control which	42	84
control who	-33	-6
control with	51	-23
convers	52	-41
convers and	-28	41
convers log	71	-32
cooki	-21	32
cooki and	-23	35
cool	7	45
cool and	-16	36
cool are	-20	31
cool for	22	56
cope	-22	26
cope with	-16	18
copi	18	19
copi $	-15	25
copi @	67	-34
copi a	9	-5
copi afterward	13	-9
copi and	41	-15
copi data	86	-26
copi everi	-27	32
copi in	-18	36
copi it	28	-19
copi of	47	-10
copi that	-25	48
copi the	25	22
copi them	-10	14
copi those	-7	44
copi to	27	-13
copi with	10	-8
coppa	-26	50
cor	-13	70
core	11	-13
core rule	34	-57
coredn	-46	50
coredn @	-46	42
corpor	-35	104
corpor directori	-30	97
correct	-38	18
correct $	62	27
correct and	-5	27
correct that	-114	-16
correct the	-2	11
cost	-3	141
could	31	-13
could not	-55	84
could see	67	-36
count	-10	86
count and	-1	70
count of	-12	16
count or	-11	16
count them	24	114
countri	-45	117
cover	11	35
cover and	76	-61
cover by	12	12
cover onli	-3	20
cover the	-36	59
cover what	-32	92
coverag	-11	30
coverag are	-16	19
cpu	42	10
cpu and	-20	45
cpu memori	31	0
creat	6	34
creat $	-77	127
creat @	-20	105
creat a	19	23
creat account	-30	75
creat an	-110	-15
creat and	39	3
creat anew	-38	56
creat by	-26	24
creat databas	-15	40
creat encrypt	91	-48
creat grant	-12	39
creat individu	-4	71
creat interfac	-5	12
creat it	-41	111
creat kei	-13	28
creat on	12	-11
creat one	-3	19
creat or	21	-15
creat repair	13	-5
creat the	7	38
creat their	-4	42
creat them	-16	83
creat user	-8	25
creat with	80	-52
creation	10	77
creation $	-7	163
creation and	-21	35
creation as	-9	18
creation or	-6	22
credenti	-15	69
credenti $	-13	162
credenti and	-7	19
credenti by	67	-35
credenti in	25	-1
credenti of	-40	79
credenti out	-16	38
credenti that	26	79
credit	-27	108
critic	40	-3
critic and	9	-9
critic find	-18	33
critic flaw	34	-14
critic on	40	-30
critic secur	92	-43
crl	36	-6
cross	-9	64
cross account	20	98
cross region	-20	65
cross site	-3	21
cross the	-2	19
cross zone	-26	33
crypto	-61	81
crypto %	-26	57
csi	-19	29
cuda	-30	42
cumul	-31	-4
cumul updat	-47	8
curat	19	-13
curat imag	19	-13
current	-2	21
current $	46	49
current @	27	28
current client	-13	65
current is	-38	128
current one	50	-37
current or	7	32
current tls	-23	53
current version	13	-9
custom	35	12
custom $	44	-16
custom @	17	2
custom ami	63	-32
custom and	-6	11
custom apart	67	-13
custom are	-35	55
custom by	-9	15
custom control	141	26
custom data	18	56
custom domain	18	-10
custom from	33	-5
custom imag	61	47
custom manag	-45	76
custom model	-7	25
custom on	42	-16
custom put	3	80
custom resourc	-2	14
custom rule	-30	59
custom sinc	-6	15
custom sourc	-12	38
custom specif	13	68
custom store	-11	60
custom task	19	-17
cut	35	4
cut off	-20	21
cut the	-27	47
cve	13	46
cve $	-22	70
cve come	19	-18
cve fix	26	-20
cve in	-77	46
cve within	57	-55
cycl	139	2
d	90	29
daemon	5	49
daemon or	-17	22
daemonset	-37	96
dai	6	29
dai $	-16	131
dai 1	-15	21
dai @	-12	21
dai after	63	-58
dai ahead	43	-38
dai and	9	-1
dai as	-2	31
dai at	-11	30
dai befor	35	-17
dai by	-5	22
dai for	-24	25
dai have	25	-21
dai if	16	-14
dai in	14	9
dai is	-32	48
dai it	-24	99
dai of	31	-25
dai onli	-11	14
dai or	-7	9
dai to	21	-17
dai unless	8	11
dai whenev	26	-20
dai without	-34	32
daili	35	3
daili and	22	-9
daili autom	20	-35
daili automat	52	-51
daili backup	38	-5
daili for	29	-13
daili on	64	-38
daili snapshot	91	-78
daili then	-45	92
dangl	2	66
dangl cname	2	66
dark	75	-43
dark $	75	-43
dashboard	9	13
dashboard $	100	-4
dashboard about	-70	-82
dashboard alert	81	-48
dashboard and	-8	27
dashboard are	-8	28
data	22	24
data $	27	114
data @	26	16
data a	-21	49
data access	-16	26
data after	15	106
data and	-56	-22
data are	-1	12
data arriv	67	29
data as	45	116
data at	43	6
data back	-17	28
data befor	-11	69
data between	1	42
data by	18	89
data captur	-10	19
data center	67	-15
data durabl	14	-8
data encrypt	73	-52
data event	-40	89
data from	49	-5
data goe	-13	42
data if	-41	45
data import	-8	27
data in	-27	17
data insid	8	-7
data integr	-5	134
data is	-48	40
data kept	-9	11
data key	11	-1
data lifecycl	-31	44
data live	-26	59
data model	-7	17
data node	-12	18
data of	-7	22
data on	-1	47
data or	-9	11
data out	-24	52
data over	63	-43
data plane	138	-11
data process	-93	-81
data protect	-4	47
data qualiti	3	95
data redundantli	47	-14
data resid	-31	23
data scientist	-17	17
data set	-16	32
data share	-17	57
data sit	25	13
data sourc	26	14
data to	14	4
data under	-47	12
data volum	11	-5
data when	10	78
data where	-40	48
data whose	-35	28
data with	54	-36
data within	10	43
databas	-9	21
databas $	-43	62
databas and	-8	57
databas are	-29	49
databas behind	41	-11
databas by	13	-3
databas credenti	-33	167
databas current	67	-52
databas endpoint	25	-12
databas engin	60	32
databas from	56	-47
databas in	129	46
databas insid	-32	34
databas is	-28	57
databas itself	-34	140
databas on	-29	45
databas password	-24	86
databas role	-8	24
databas schema	11	76
databas small	-20	31
databas softwar	209	18
databas that	114	9
databas user	-9	31
databas who	9	35
databas with	14	11
datacent	72	7
datacentr	118	11
date	32	17
date $	21	32
date and	-2	27
date of	19	4
date where	-21	24
day	19	12
day $	1	21
day 14	19	8
day 21	12	-42
day and	12	2
day is	51	-27
day of	20	-13
day to	-25	32
db	-130	-191
db instanc	83	-13
db patch	-121	-90
db subnet	-26	41
dba	72	8
dba team	-72	1
dcv	132	6
ddo	-62	-98
ddo attack	60	-21
ddo rule	-9	12
deactiv	-21	114
dead	27	0
dead @	-47	123
dead letter	-20	48
deal	-96	-69
deal with	-95	-97
debian	22	126
decid	-16	59
decid $	7	41
decid @	-15	26
decid about	-3	48
decid and	-36	74
decid at	-5	8
decid by	-35	42
decid from	-18	41
decid how	-29	92
decid in	-41	75
decid on	-32	47
decid that	19	73
decid the	-35	136
decid to	18	97
decid what	-14	54
decid when	-38	52
decid whether	-17	42
decid which	27	23
decid who	-10	40
decid whom	-7	109
decid with	-4	30
decis	26	83
decis $	-30	108
declar	-1	12
decommiss	109	16
decommiss storag	98	-18
decrypt	-12	51
decrypt and	-7	81
decrypt uptim	-63	68
dedic	-4	30
dedic @	-25	19
dedic connect	36	-28
dedic master	-1	25
deep	-23	62
default	26	9
default $	-53	-30
default 1	-44	80
default @	9	16
default a	-21	43
default ami	63	19
default and	15	-5
default by	-14	17
default encrypt	23	-78
default envelop	80	-31
default for	-40	56
default from	-66	115
default group	-25	102
default in	-8	37
default is	-20	107
default key	-26	48
default on	-32	62
default one	-24	72
default onli	-11	13
default or	-2	81
default paramet	21	18
default plan	31	0
default polici	12	-11
default the	-64	77
default thei	-30	38
default updat	38	-27
default version	105	-99
default with	31	1
defect	126	-54
defend	53	31
defend the	55	-2
defer	-8	17
defer it	-5	14
defin	-20	85
defin $	-12	114
defin @	-2	10
defin and	-1	56
defin the	-27	61
defin what	7	53
definit	7	28
definit $	-18	116
definit @	-14	16
definit and	28	12
definit as	-18	32
definit in	-8	17
definit of	45	-21
degauss	87	-3
degrad	31	-11
delai	-15	45
deleg	-7	35
deleg administr	-9	34
deleg and	-2	23
delet	2	47
delet $	7	151
delet %	1	29
delet @	25	-4
delet after	-22	44
delet an	-12	18
delet and	9	12
delet are	-15	38
delet everyth	-24	76
delet face	-11	35
delet is	-2	44
delet it	17	54
delet its	-4	11
delet key	-16	26
delet object	23	72
delet of	-46	60
delet old	-23	64
delet on	-4	11
delet one	-8	33
delet or	15	-8
delet polici	-6	23
delet protect	-8	30
delet recoveri	-20	45
delet the	19	58
delet them	76	-12
delet those	4	9
delet too	-21	24
delet what	-7	43
delet with	-44	55
deliv	33	46
deliv log	33	-32
deliv the	11	-8
deliv to	33	-25
deliv with	22	-19
deliveri	4	52
deliveri polici	69	-36
deliveri statu	2	49
demand	26	24
demand @	22	-20
demand and	-77	88
demand backup	-4	8
demand it	26	-6
demand mode	84	-78
demand tabl	40	4
demand tls	70	-21
deni	35	6
depend	27	83
depend @	80	-61
depend on	1	23
depend updat	16	93
deploi	3	75
deploi $	-15	97
deploi @	9	71
deploi and	81	-17
deploi as	-31	21
deploi it	-1	20
deploi new	-58	70
deploi on	14	70
deploi the	85	105
deploi them	47	50
deploi to	-10	64
deploi with	-18	25
deploy	34	-5
deploy $	89	-40
deploy account	40	-39
deploy and	1	28
deploy by	34	-27
deploy its	48	-46
deploy of	-11	31
deploy strategi	-8	16
deploy type	-7	38
deploy until	23	-2
deprec	-14	75
deprec %	-16	47
deprec imag	-1	10
depth	-17	21
describ	2	83
descript	79	-28
design	-20	105
design @	8	-2
design and	-22	48
design it	-20	109
design the	-3	49
desir	7	12
desir capac	37	-6
desir count	-16	22
desktop	-64	59
desktop $	-4	89
destin	11	16
destin and	-12	47
destin in	-7	10
destin of	-13	14
destroi	8	-4
destroi retir	37	-6
destroi the	32	-11
detail	-1	45
detail result	13	14
detect	93	20
detect and	46	-13
detect in	118	19
detect on	-26	32
dev	1	56
develop	-30	85
devic	-12	68
devic $	0	119
devic and	2	20
devic are	-46	71
devic certif	-44	81
devic check	-35	40
devic in	3	78
devic is	24	8
devic of	17	91
devic on	34	116
devic stand	-30	43
devic that	38	7
devic the	-12	45
devic while	-11	28
dhcp	-17	17
di	46	94
di $	34	49
di who	108	-68
dial	-35	73
dial in	-36	77
did	-45	-40
did not	-26	32
diesel	141	-15
differ	22	26
differ avail	-73	84
differ custom	70	-38
differ zone	40	7
differenti	-2	11
differenti privaci	-2	11
digest	-34	42
direct	-1	31
direct @	10	28
direct connect	-6	25
direct internet	-4	11
direct put	0	30
directli	13	59
directori	57	-38
directori $	67	-9
directori group	-11	17
disabl	-2	39
disabl @	11	11
disabl key	-17	21
disabl or	-4	11
disabl the	23	-22
disast	-19	43
disast of	13	-9
disast recoveri	-14	44
discard	14	-12
discard the	14	-12
disconnect	-27	33
disconnect and	-27	31
discov	-4	26
discoveri	-37	87
disk	38	-1
disk @	100	-61
disk and	-5	31
disk are	5	67
disk at	-44	65
disk encrypt	103	55
disk goe	-26	54
disk in	8	27
disk is	-39	54
disk of	10	75
disk or	-10	29
disk that	135	-84
disk when	117	-59
disk who	46	-19
disk with	-29	49
dispos	110	-35
dispos of	117	-22
disrupt	62	6
disrupt budget	62	6
distribut	7	84
distribut $	-4	69
distribut @	3	75
disturb	-6	66
divid	-116	-175
divid $	-69	-103
dlq	-22	121
dmarc	-9	20
dmarc record	-9	20
dns	34	9
dns and	22	-14
dns of	-32	45
dns queri	9	7
dns record	-50	143
dns valid	55	-65
do	12	-25
do $	111	21
do %	87	-59
do @	-69	140
do all	-21	51
do and	-6	107
do anyth	-20	-65
do it	-94	-17
do not	13	65
do noth	204	1
do so	-26	76
do that	-94	26
do the	-105	-112
do thei	-19	-81
do thi	-21	124
do those	-82	-90
do we	-50	-24
do what	2	28
do with	-7	33
doc	-15	48
dock	57	16
docker	-37	89
docker imag	-42	66
document	2	44
document and	-7	33
document queri	1	23
document that	-4	9
doe	-13	17
doe $	-20	120
doe %	-33	-4
doe @	11	87
doe it	-50	-28
doe not	9	54
doe on	32	-18
doe so	6	16
doe that	-66	-29
doe the	-9	-85
doe to	-8	18
doesnt	15	24
domain	18	22
domain $	65	2
domain and	-1	31
domain are	-18	31
domain control	43	16
domain in	56	12
domain name	-3	55
domain that	-25	35
done	20	-52
done by	72	-78
dont	-30	-22
dont have	11	-71
dont need	22	-32
door	-9	40
door cage	-19	42
door power	-21	29
doubl	-49	-44
down	34	-3
down $	23	-29
down again	63	-51
down and	-8	10
down meanwhil	34	12
down the	26	-15
down to	-12	14
downgrad	-52	140
download	-1	75
download @	-10	60
download and	-41	58
download the	-41	65
download them	-4	47
downtim	72	75
dr	-19	62
drain	7	50
drain @	27	-19
drain and	20	15
drain the	50	-45
draw	-12	129
draw conclus	1	63
drift	18	123
drift $	-24	149
drill	-44	102
drill $	-4	126
drill for	2	63
drill instanc	-8	16
drill sever	-9	14
drive	151	-50
drive behind	36	-22
driver	15	27
driver and	-4	74
driver cuda	-6	12
driver current	-11	23
driver for	19	-7
driver in	11	16
driver of	7	9
driver the	28	-26
drop	12	23
drop record	23	-17
drop them	32	-20
drop what	-28	29
ds	-7	13
ds record	-7	13
dss	-35	-58
dss complianc	-82	-97
durabl	125	-22
durabl $	134	-46
durabl and	51	-32
durabl in	29	-16
durabl of	83	13
durabl state	6	22
durat	-3	69
dure	85	-7
dure a	78	-8
dure an	36	-9
duti $	30	23
duti for	-51	-43
duti is	-1	49
duti of	13	0
duti to	-11	70
e	-168	-131
e mail	2	44
each	15	12
each @	22	23
each avail	-71	82
each chang	-36	70
each deploy	35	-4
each endpoint	-8	32
each execut	23	-18
each further	52	-49
each hour	53	-43
each instanc	11	27
each is	82	-16
each job	-20	38
each new	68	-27
each of	49	-25
each other	27	23
each region	3	31
each request	17	11
each run	45	-35
each servic	-36	39
each sourc	-2	31
each storag	25	-8
each tabl	30	4
each target	-7	10
each time	-23	37
each volum	33	-20
each vpc	10	-5
each zone	-19	32
earlier	-4	56
earlier if	-47	57
earthquak	65	-22
earthquak risk	64	-22
east	24	-16
east 1	-7	14
ebs	17	18
ebs driver	33	-31
ebs efs	-14	22
ebs encrypt	-23	59
ebs key	44	-12
ebs rds	-46	73
ebs snapshot	58	-42
ebs volum	44	-7
ec2	1	39
ec2 @	-15	78
ec2 and	-6	50
ec2 instanc	41	-10
ecr	-12	45
ecr and	-1	9
ecs	123	34
ecs agent	66	14
ecs contain	-35	97
edg	39	-8
edg and	9	-5
edg locat	33	-7
edg network	61	-13
edg of	14	25
edg with	12	-5
edit	-22	62
edit @	-4	15
edit and	-19	23
editor	2	30
efa	-15	17
effect	-22	51
effect in	-15	37
effort	37	-42
efs	2	21
efs and	14	15
eight	13	-1
eight hour	13	-1
either	-8	80
eks	6	155
eks node	-10	158
elast	-151	-94
elast ip	-14	19
electr	27	52
electr and	-27	75
eleven	67	-13
eleven nine	67	-13
els	47	12
els and	35	-23
els can	15	35
els get	46	-26
elsewher	-3	48
elsewher $	-24	55
elsewher and	-7	20
elsewher is	-5	71
em	50	80
em $	83	33
em %	2	85
email	2	19
email current	-37	82
emb	-32	41
embed	-2	11
emerg	-16	50
emerg @	-5	11
emit	31	-12
employe	64	-3
employe $	78	49
employe in	-59	56
employe leav	-41	70
empti	41	-9
emrf	-17	29
ena	-16	32
ena and	-12	21
enabl	-11	54
enabl @	-9	116
enabl by	-73	-55
enabl continu	-14	21
enabl each	0	11
enabl error	-1	22
enabl it	-4	38
enabl log	-18	39
enabl mfa	-10	26
enabl point	-10	69
enabl server	-26	26
enabl the	48	-29
enabl them	11	26
encrypt	7	-10
encrypt $	-159	11
encrypt @	33	-70
encrypt a	-65	-72
encrypt all	73	-14
encrypt an	-168	28
encrypt and	34	28
encrypt are	-14	101
encrypt as	-2	24
encrypt at	-40	-103
encrypt backup	52	-152
encrypt befor	-2	102
encrypt between	-11	43
encrypt by	-57	-29
encrypt cluster	67	-22
encrypt code	6	22
encrypt content	60	-38
encrypt control	100	-25
encrypt custom	34	-20
encrypt data	21	-51
encrypt definit	23	-16
encrypt disk	92	-56
encrypt end	66	-55
encrypt environ	-16	95
encrypt etcd	-19	33
encrypt everi	59	-51
encrypt everyth	-28	46
encrypt file	2	94
encrypt find	37	-17
encrypt firewal	40	-27
encrypt for	-90	-108
encrypt from	-25	45
encrypt home	93	-54
encrypt host	47	-21
encrypt in	-32	-61
encrypt index	24	-15
encrypt instanc	52	10
encrypt inventori	34	-25
encrypt is	68	-31
encrypt it	57	23
encrypt its	46	-18
encrypt kei	-12	31
encrypt key	-30	174
encrypt manag	17	5
encrypt messag	32	-48
encrypt metadata	41	-21
encrypt network	82	-40
encrypt new	53	-100
encrypt node	-17	30
encrypt noth	-76	146
encrypt nvme	-52	85
encrypt object	62	-32
encrypt of	-75	-30
encrypt older	-5	25
encrypt on	21	35
encrypt or	-1	30
encrypt our	-19	171
encrypt polici	15	1
encrypt sdk	-39	59
encrypt secret	-15	132
encrypt set	12	184
encrypt smb	45	-19
encrypt store	80	-37
encrypt support	51	8
encrypt the	40	22
encrypt their	26	40
encrypt them	-55	147
encrypt to	-24	28
encrypt trace	81	-9
encrypt traffic	53	-11
encrypt under	21	-14
encrypt unless	32	-22
encrypt user	88	-82
encrypt what	69	-29
encrypt when	-30	77
encrypt where	-16	42
encrypt which	56	-37
encrypt with	-33	17
end	23	21
end $	-20	76
end @	-7	39
end a	-10	67
end after	-43	63
end and	-22	51
end are	-9	40
end at	-29	141
end date	-46	54
end in	3	65
end instanc	46	-5
end is	-47	73
end it	64	22
end node	10	-3
end of	21	-20
end the	36	10
end them	44	-33
end tls	90	-36
end to	27	-11
end user	-26	88
end with	-39	61
endpoint	27	11
endpoint $	28	12
endpoint @	-33	85
endpoint and	13	3
endpoint are	-12	87
endpoint by	29	11
endpoint for	27	37
endpoint in	-10	41
endpoint is	-6	29
endpoint of	-13	29
endpoint on	22	-74
endpoint onli	35	-16
endpoint open	-7	17
endpoint option	-27	45
endpoint or	-22	33
endpoint over	11	-1
endpoint polici	-2	52
endpoint run	59	-22
endpoint servic	-25	71
endpoint that	-12	19
endpoint type	-20	37
endpoint up	126	-33
endpoint where	3	8
endpoint with	18	0
endpoint write	-6	12
enforc	-5	61
enforc by	-28	40
enforc http	-85	67
enforc it	38	6
enforc the	22	30
enforc them	-14	87
engin	34	-56
engin $	-126	-124
engin @	3	-114
engin and	17	36
engin behind	83	14
engin log	-3	21
engin of	94	-70
engin onli	58	5
engin or	-5	13
engin patch	107	-115
engin publish	16	-7
engin s	-16	46
engin that	53	38
engin upgrad	-209	-78
engin version	15	-8
engin write	-4	47
english	44	-35
enhanc	-6	54
enhanc health	12	85
enhanc log	-7	15
enlarg	-12	38
enlarg the	-1	16
enough	-14	65
enough @	-21	70
enough and	-7	16
enough bandwidth	-19	22
enough for	-20	28
enough healthi	100	-65
enough of	33	-23
enough replica	-11	73
enough to	-33	56
enrol	24	34
enrol account	30	3
ensur	16	23
ensur that	45	-20
enter	18	14
entir	56	-3
entri	43	-2
entri and	-10	40
entri to	72	-47
env	-25	76
env is	-6	45
env var	-1	29
envelop	-5	-70
envelop encrypt	-5	-70
environ	-3	36
environ $	-37	60
environ @	49	-42
environ and	38	7
environ at	27	-15
environ class	-24	35
environ for	14	-14
environ in	44	-38
environ of	33	-21
environ off	1	12
environ queue	-19	34
environ the	-11	15
environ to	52	-35
environ variabl	-3	51
environ with	37	-12
environment	85	4
environment control	85	4
ephemer	65	-39
ephemer storag	-12	-27
equip	56	12
equip and	-46	54
eras	133	-84
eras a	118	-44
eras it	16	-13
eras the	65	-49
error	-14	66
error and	-1	10
error log	-1	16
esx	-55	112
esxi	16	229
esxi host	-13	66
esxi patch	37	122
etc	-5	117
etcd	158	5
etcd and	16	-9
etcd avail	12	-8
etcd in	187	-25
etcd of	59	-26
etl	-16	62
eu	-25	72
evalu	46	59
evalu @	75	-19
evalu them	-18	111
even	133	29
even if	40	28
event	40	19
event $	45	99
event @	-37	100
event and	22	0
event by	31	-17
event for	-41	91
event histori	28	-19
event in	77	-57
event of	-50	139
event publish	0	12
event that	-27	44
event through	85	-15
event to	0	33
event windows	-25	29
event without	51	-49
eventbridg	25	-12
eventbridg and	34	-26
eventbridg or	-13	26
ever	44	16
everi	29	10
everi 12	91	-79
everi 14	27	-7
everi 30	8	26
everi 90	37	17
everi @	38	-4
everi account	-24	25
everi agent	85	-20
everi chang	39	-36
everi client	-6	9
everi cluster	74	-19
everi custom	14	-12
everi day	88	-85
everi eight	13	-1
everi endpoint	45	-24
everi evict	-21	52
everi few	47	-7
everi file	21	3
everi five	-19	30
everi instanc	73	3
everi kind	41	-22
everi minut	-1	15
everi mode	-6	14
everi month	-29	-35
everi new	58	-20
everi node	-21	33
everi other	22	2
everi record	14	6
everi region	10	52
everi request	-9	11
everi type	-4	41
everi updat	27	83
everi use	56	-43
everi year	48	-28
everybodi	-4	37
everyon	-40	96
everyth	25	24
everyth at	25	21
everyth behind	72	-8
everyth els	-17	29
everyth for	-26	55
everyth on	-27	42
everyth out	-10	13
everyth that	-69	88
everyth through	-25	54
everyth under	-30	55
everywher	-48	37
evict	10	30
evict @	35	-16
evict and	34	-24
evict hold	-19	50
evict keep	37	-26
evict polici	4	27
evict the	26	-20
evid	39	11
evid and	93	-48
evid for	46	-14
evid on	21	93
evid that	-19	60
ex	-33	68
ex employe	-33	68
exact	-31	45
exact version	-31	45
exactli	30	-7
exampl	-17	38
exampl and	-31	39
exampl in	-10	11
exampl with	23	-10
except	16	1
except @	4	14
except for	-5	15
except in	31	-14
except with	16	-12
exchang	32	-14
exchang and	26	-21
exclud	-1	8
exclus	-4	28
exec	-1	14
execut	20	19
execut @	-25	52
execut and	11	18
execut are	80	-66
execut environ	74	-58
execut histori	56	-8
execut in	57	-51
execut log	-66	64
execut role	-14	66
execut the	73	-26
exhaust	60	-9
exist	7	50
exist @	73	-41
exist for	-43	88
exist in	13	29
exist on	-13	26
exist onli	21	6
expect	-37	50
expect run	-4	10
expect to	-36	39
experi	-20	56
expir	-15	72
expir after	-21	26
expir and	2	13
expir or	-24	47
expir the	60	-54
expiri	-9	101
expiri and	24	-19
export	-4	54
export @	-17	36
export and	-27	39
export it	68	13
export of	-10	39
export or	59	17
export polici	1	14
export report	1	85
export those	-6	46
export to	-14	22
export what	-25	62
expos	-38	44
exposur	13	19
express	-10	28
extend	-7	39
extend support	14	38
extend the	-30	29
extens	-35	114
extern	-54	73
extra	51	10
extract	56	-12
face	-10	31
face from	-10	40
facil	84	-44
facil $	118	-21
facil and	-19	43
factor	-8	41
factor authent	-15	56
factor for	-3	54
factor of	-7	25
factori	20	130
fail	35	2
fail $	108	-51
fail @	67	-39
fail and	18	-7
fail back	-3	41
fail broker	12	-4
fail check	-34	99
fail deploy	-14	18
fail disk	110	-1
fail drive	58	-22
fail equip	71	-64
fail evict	-17	26
fail hardwar	49	-34
fail host	87	-10
fail its	89	-82
fail node	110	-65
fail on	16	12
fail or	-39	70
fail over	5	24
fail record	-15	35
fail run	-34	61
fail server	74	-58
fail task	39	-11
fail with	-9	11
fail without	28	-25
failov	9	21
failov drill	-17	49
failov is	-43	64
failov of	57	-44
failov record	-40	67
failov test	-20	74
failov to	63	-63
failov when	35	-24
failur	45	22
failur $	83	13
failur and	-10	21
failur in	37	-32
failur of	70	-39
fall	-7	-35
fall back	19	4
fall to	17	66
fall under	64	18
fals	14	-3
fals $	82	9
fals posit	50	45
far	-7	23
fargat	22	-3
fargat and	51	-43
fargat or	-21	30
fast	-16	62
fast and	-24	42
fault	34	38
fault and	-38	59
fault toler	-16	69
faulti	112	-34
featur	8	18
featur of	-42	46
featur that	-5	10
februari	31	-12
februari 2026	31	-12
feder	-12	103
fedramp	45	-35
fee	42	13
feed	-10	20
feed and	-10	20
feedback	-3	23
fell	72	-43
fenc	174	6
fend	77	-24
fend off	77	-24
fetch	-14	38
fetch @	-11	34
fetch them	-8	10
few	-9	48
few high	31	-29
few peopl	-13	24
few week	47	-7
fewer	-17	23
fiber	21	-10
fiber and	11	-2
fibr	83	3
fibr between	66	6
field	-29	40
file	4	34
file $	-39	67
file @	-2	-12
file and	-13	35
file are	108	2
file befor	10	90
file has	-14	62
file in	-30	82
file is	-15	37
file of	-6	32
file on	-23	104
file or	-10	18
file permiss	10	77
file server	37	-21
file share	-35	35
file system	17	19
file that	44	13
file to	63	-54
file valid	-19	22
fill	-8	20
fill up	-7	10
filter	54	2
filter and	-11	26
filter common	34	-17
filter in	9	9
final	-12	44
final snapshot	-16	29
find	0	45
find $	4	74
find and	17	20
find at	37	-17
find fail	50	-43
find in	-54	55
find is	-3	62
find that	-22	57
find the	-39	58
fine	-34	67
fine grain	-6	41
finger	79	-23
fip	133	-45
fip 140	39	-23
fip endpoint	-34	42
fip valid	25	1
fire	123	-4
fire protect	35	-20
fire suppress	184	36
firecrack	44	-14
firecrack bug	88	-23
firecrack micro	20	-16
firehos	14	16
firewal	-47	22
firewal $	-97	-42
firewal %	-211	-160
firewal and	-21	63
firewal applianc	85	123
firewal insid	130	-14
firewal of	-70	-51
firewal polici	34	-20
firewal port	-3	28
firewal rule	-3	91
firm	10	55
firmwar	48	-7
firmwar $	120	59
firmwar and	-12	58
firmwar do	115	3
firmwar of	156	-10
firmwar on	86	-31
firmwar updat	200	-29
first	-35	44
first $	-74	-185
first and	43	-22
fit	74	-6
five	-2	16
five at	29	-20
five minut	-22	34
fix	12	28
fix $	51	29
fix %	-8	27
fix a	35	55
fix and	46	-5
fix bug	13	29
fix by	-33	56
fix for	18	-21
fix imag	-3	9
fix it	-72	91
fix or	58	-38
fix that	-136	-160
fix the	102	140
fix vulner	-34	70
fix within	26	-20
flag	29	83
flash	112	-3
flaw	41	7
flaw in	10	17
fleet	25	62
fleet $	2	114
fleet and	-8	32
fleet behind	71	-111
fleet of	-14	76
fleet patch	53	47
fleet that	76	-43
fleet to	-24	40
fleet who	10	-2
flip	-34	76
flip it	2	39
flood	20	-5
flood $	73	-67
flood and	59	-24
flood at	8	28
flood of	-34	116
flood on	12	-11
flood with	60	-8
floor	15	137
flow	-9	46
flow and	-5	9
flow log	-26	63
folder	30	38
folder and	49	-3
folk	-12	29
follow	30	69
follow the	4	33
follow them	-10	55
for	3	19
for $	23	-26
for %	-45	45
for 12	54	-35
for 14	25	-3
for 24	82	-52
for 35	31	0
for 90	-14	26
for @	27	42
for a	3	51
for all	75	-18
for an	-13	39
for and	74	-73
for anyth	-7	72
for api	78	-34
for applic	2	19
for assign	0	34
for at	37	-23
for attach	38	-19
for attack	-11	90
for both	21	27
for by	-24	109
for caller	-8	10
for chang	24	0
for cloudtrail	48	-15
for complianc	-117	-79
for connect	-22	45
for contain	37	-30
for copi	66	-60
for custom	-32	73
for cve	55	-53
for data	87	32
for delet	-8	42
for each	12	37
for encrypt	-38	82
for ever	-47	88
for everi	24	-5
for exampl	-12	29
for fail	-19	32
for failur	78	17
for feder	-1	70
for free	19	60
for gdpr	-28	19
for good	-22	49
for growth	-26	64
for higher	8	14
for improv	-18	28
for index	25	-15
for instanc	-26	44
for it	8	33
for its	44	15
for keep	10	31
for life	-54	83
for load	-7	22
for log	-30	45
for longer	-12	30
for mail	67	-17
for mainten	-17	43
for malwar	68	-54
for manag	-80	-116
for me	11	-54
for more	-7	35
for new	-73	-132
for no	-9	98
for old	-12	23
for one	-15	32
for os	-25	-109
for other	3	23
for our	3	103
for patch	-9	30
for pci	-27	-107
for person	7	83
for privat	-4	8
for produc	-7	10
for product	-27	39
for pull	-2	15
for quota	-9	15
for recoveri	-16	21
for resili	23	32
for resourc	-16	17
for retir	11	19
for rollback	-40	56
for s3	52	-49
for secret	10	72
for secur	8	-17
for servic	64	-26
for seven	38	-14
for some	93	11
for sourc	5	8
for spectr	30	0
for suspici	-36	85
for task	16	2
for that	44	-23
for the	5	-27
for them	21	25
for thi	-5	-51
for those	53	1
for train	70	39
for two	33	-21
for up	37	-24
for us	-141	-75
for user	-23	32
for vmware	39	-10
for volum	-7	14
for vulner	-3	51
for what	-11	48
for whom	-14	71
for workload	2	11
for you	-5	52
forbid	-49	66
forc	5	54
forc a	-1	9
forc it	51	-27
forc one	103	-55
forc ssl	-23	26
forc tls	-24	59
forens	1	66
forens on	1	66
forgotten	-9	80
form	-13	18
format	-3	39
format of	-11	28
former	47	32
forward	13	40
forward secreci	51	-15
found	4	46
four	-19	76
four dai	-14	52
framework	15	30
framework and	-5	57
framework is	-21	33
framework on	-30	44
framework version	38	-36
frankfurt	-46	44
free	2	32
free address	-3	39
free of	0	9
free space	-7	26
free tier	24	23
fresh	83	-23
fresh $	98	-67
fridai	51	40
from	17	26
from $	18	7
from %	-31	-57
from 1	-18	22
from 2016	-35	109
from @	-3	66
from a	12	28
from an	-39	91
from anoth	23	-13
from artifact	-24	69
from aws	30	22
from be	-5	10
from befor	31	35
from certif	91	-59
from delet	-9	19
from each	129	-45
from ecr	-29	30
from flood	49	-9
from insid	12	117
from it	-8	31
from its	25	-9
from minor	-76	14
from one	38	-10
from other	10	5
from our	-52	55
from outsid	14	16
from read	-40	-7
from releas	13	56
from the	24	43
from there	-6	11
from those	26	-19
from us	-59	-92
from version	-29	90
from where	-1	58
from which	-8	51
front	27	25
front and	20	-2
front of	109	-99
fsx	11	-29
ftp	-11	69
full	-20	82
full access	-36	44
full or	0	20
fulli	-3	-9
fulli inherit	-30	-70
fulli manag	19	33
function	8	54
function $	1	107
function @	13	45
function and	-16	30
function data	2	63
function from	113	-73
function is	-27	84
function keep	-63	15
function may	-9	11
function of	4	30
function run	68	-39
function that	-14	25
function to	33	-21
further	-15	52
further on	-26	44
further region	-21	43
game	-12	98
game server	-25	70
gatewai	-65	-101
gatewai @	-1	30
gatewai and	-5	21
gatewai endpoint	-15	66
gatewai for	39	-10
gatewai on	66	-22
gatewai or	1	54
gatewai patch	-3	-114
gather	-42	-21
gave	13	32
gb of	8	2
gbp	61	-132
gdpr	-5	111
gdpr complianc	-16	5
gear	63	-14
gener	109	2
gener $	149	-11
gener and	-4	20
general	-85	10
general $	-55	-47
general who	7	83
generally	-70	-50
generally speak	-27	-64
geo	-5	106
geo restrict	-5	106
get	13	7
get 20	-15	44
get @	34	-5
get a	43	6
get and	-4	13
get endpoint	112	0
get in	-43	64
get it	-81	45
get its	-16	19
get new	-24	-28
get no	-32	40
get none	-29	68
get onto	-3	30
get patch	-61	73
get secur	41	-61
get the	-6	65
get their	95	-44
get them	64	-6
get updat	-13	62
gib	-19	37
gib is	-13	20
gib of	-19	43
give	8	20
give @	-7	12
give a	-20	32
give an	16	59
give collector	-13	20
give each	52	-1
give everi	41	-25
give it	20	-16
give job	-2	10
give no	9	33
give the	-13	32
given	-18	29
glibc	-25	42
global	45	-35
global @	28	19
global infrastructur	100	-40
global network	69	-16
global resili	-20	28
global tabl	-10	-77
go	7	30
go @	134	-18
go back	-13	19
go by	-8	39
go how	2	14
go in	31	22
go on	-20	34
go through	41	-19
go to	-13	58
go with	-19	37
goal	-3	28
goe	3	39
goe @	-26	54
goe back	63	-43
goe in	-6	37
goe into	-21	30
goe on	18	15
goe out	-41	40
goe through	-23	45
goe to	-27	70
golden	-17	92
golden ami	-24	45
golden imag	-37	128
gone	-17	57
gone for	-9	15
good	6	15
good and	-7	9
got	41	-14
got a	62	14
got share	11	47
gotta	58	-2
govern	-32	132
gpu	111	-25
gpu and	121	-31
grace	-27	38
grain	-6	41
grain access	-6	45
grant	-10	54
grant among	31	-29
grant and	-5	15
grant column	-8	39
grant it	-3	10
grant least	-3	8
grant lose	-3	20
grant on	-18	103
grant permiss	-8	48
grant tabl	-7	52
grant the	-3	10
graph	-25	103
greatest	36	4
greatest capac	-8	13
greatest number	7	21
greatest size	99	-42
green	7	33
green deploy	29	10
gremlin	-35	93
gremlin queri	-37	89
grid	-1	31
grid infrastructur	-51	17
group	0	55
group $	20	204
group @	-17	30
group a	25	183
group and	13	11
group appli	11	67
group are	73	27
group as	-12	60
group at	34	-22
group between	-21	32
group decid	2	19
group for	-10	65
group from	94	-35
group health	-13	15
group in	22	62
group keep	-1	8
group may	-23	61
group of	-6	57
group on	-13	46
group over	-27	32
group polici	-26	44
group publish	-18	20
group rout	-5	8
group rule	-11	56
group that	-12	39
group the	-15	25
group to	-19	49
group where	15	-12
group whose	2	67
group windows	-5	38
group with	-5	31
grow	50	-21
grow $	-86	-51
grow and	24	9
grow by	-56	116
grow it	9	15
grow its	74	-47
grow the	82	-14
grow them	-33	60
growth	-26	64
growth and	-26	64
guarante	73	70
guard	37	34
guard against	16	42
guard and	15	47
guard at	86	-13
guard it	-19	75
guard power	30	-20
guard the	49	19
guardduti	-13	26
guardduti runtim	-14	17
guardrail	-27	48
guardrail for	-36	52
guess	-64	156
guess $	-65	162
guest	-9	96
guest are	-7	18
guest of	-14	23
guest oper	63	46
guest os	12	151
gui	-72	-19
guid	58	88
guid sai	95	-25
guy	3	44
ha	113	-23
hack	-107	-39
had	-54	-110
had it	-157	-110
had kept	-34	57
half	-66	-22
half of	-12	127
hall	74	-4
hall $	71	-6
hand	17	3
hand and	-9	15
hand data	-15	20
hand in	-22	35
hand it	-25	56
hand or	-40	48
hand out	41	3
hand over	28	-36
hand where	-18	21
hand with	-17	19
handl	-59	-57
handl as	-2	14
handl bounc	-25	23
handl by	44	-83
handl disast	13	-9
handl the	65	97
happen	-72	-53
happen $	36	-37
happen by	-64	31
hard	155	-4
hard code	-23	65
hard drive	69	-30
hardcod	6	68
harden	31	59
harden and	-51	90
harden golden	7	57
harden the	-28	96
hardwar	72	-15
hardwar $	160	41
hardwar and	22	-13
hardwar applianc	-53	63
hardwar behind	115	-9
hardwar in	112	-16
hardwar mainten	19	53
hardwar of	144	53
hardwar secur	16	9
hardwar that	86	-14
hardwar then	156	34
hardwar under	14	-6
harmless	49	45
has	19	12
has 512	-13	33
has @	27	-6
has a	15	13
has an	-7	13
has and	-29	45
has becom	-15	16
has it	-29	50
has its	16	-9
has lost	-22	38
has no	15	72
has none	64	63
has noth	-45	51
has one	-58	93
has to	15	10
hash	68	-25
hash and	65	-26
hasnt	-53	44
hat	-81	-88
have	9	9
have a	25	8
have an	84	-82
have end	-15	69
have endpoint	-13	18
have it	-37	57
have no	62	7
have none	3	51
have one	110	-67
have pass	25	-21
have raiz	84	-58
have renew	-46	68
have root	-9	26
have set	18	-14
have someon	-36	63
have the	-21	26
have their	114	-66
have them	75	-3
have to	6	-36
hdd	19	-16
hdf	19	34
head	-5	147
head login	-6	11
head node	-25	111
headach	-7	42
header	-6	28
health	7	20
health and	60	-36
health check	11	31
health dashboard	-22	-59
health data	-47	51
health of	37	21
healthi	77	-17
healthi target	51	-19
hear	13	60
held	37	-21
hello	-70	-41
helm	-13	57
helm is	-5	47
help	19	107
helper	17	11
helper and	-48	61
here	-27	66
here and	-13	18
here is	-16	36
here or	-8	11
hey	-2	86
hibern	-9	44
hidden	55	-32
hidden from	55	-32
hide	-6	24
hide a	-1	20
high	-19	-19
high avail	-28	-44
high cve	9	-9
high volum	31	-29
higher	49	3
higher on	37	-28
higher price	54	-35
higher quota	19	2
highli	37	6
highli avail	37	6
him	121	22
hipaa	-90	-72
hipaa and	15	-4
hipaa complianc	-84	-108
hire	99	-36
hire the	43	-39
his	-41	41
histori	19	27
histori and	16	-14
histori for	21	-20
histori of	-4	30
hit	-23	66
hive	18	15
hive code	-10	21
hm	-10	76
hm and	31	79
hmm	-29	47
hold	37	4
hold %	26	-21
hold @	36	-7
hold a	44	-27
hold for	-76	118
hold in	56	-23
hold it	161	27
hold on	-4	26
hold the	36	17
hole	-5	103
home	42	-13
home folder	50	-16
hook	-34	81
hook $	1	56
hook are	-4	17
hook for	-64	88
hop	32	-1
hop limit	32	-1
hope	41	-3
host	32	-4
host $	-223	-74
host @	112	-41
host and	34	15
host are	-41	85
host base	-29	60
host behind	72	14
host below	-156	-165
host beneath	43	-17
host by	7	21
host configur	39	-17
host everi	100	-68
host failur	23	-23
host hardwar	51	59
host in	-41	48
host is	21	88
host kei	-33	119
host kernel	181	-12
host name	-13	26
host need	49	-23
host of	-26	3
host on	20	85
host oper	74	-61
host or	19	31
host os	277	78
host patch	-41	-131
host server	75	-25
host that	41	5
host the	76	1
host to	67	-2
host under	88	5
host who	21	72
host with	-23	77
host yourself	-23	27
hostnetwork	91	-20
hour	11	27
hour and	64	-45
hour at	17	-2
hour by	48	-15
hour for	91	-84
hour of	-21	35
hour or	13	-1
hour to	-3	28
hourli	37	-11
hourli autom	23	-6
hous	68	-8
hous the	68	-8
how	-10	17
how @	-3	13
how close	-2	18
how is	-161	-158
how long	8	34
how mani	16	41
how often	-12	57
how the	-2	26
how thei	-45	98
howev	55	-15
hpc	-46	85
hr	-47	83
hsm	97	-70
http	37	5
http and	8	19
http endpoint	-31	58
http in	-18	33
http on	32	12
http onli	85	-28
http or	28	-7
http too	62	-21
http with	77	-59
hub	31	32
human	-17	31
human review	-17	31
hybrid	-7	76
hyper	-3	38
hyper v	-3	38
hypervisor	84	-12
hypervisor $	164	-60
hypervisor and	29	103
hypervisor below	126	56
hypervisor beneath	-115	145
hypervisor host	-40	48
hypervisor patch	-12	66
hypervisor secur	89	-8
hypervisor under	13	8
hypervisor updat	79	-45
i	2	-84
i $	-1	67
i am	51	-19
i e	-134	-79
i know	24	0
i mean	-45	-48
i meant	78	17
i said	112	-17
iaa	3	254
iam	-6	32
iam @	-8	20
iam access	-5	40
iam and	-14	46
iam authent	-2	37
iam author	-9	16
iam for	-32	49
iam ident	-1	10
iam on	-16	44
iam onli	-22	52
iam or	-2	48
iam polici	-11	32
iam right	-4	13
iam role	35	-8
iam the	-6	25
iam user	50	-28
iam who	-8	31
id	-24	71
ide	24	-6
ide and	45	-39
ident	-16	48
ident and	-7	34
ident for	-14	18
ident polici	7	52
ident provid	-15	39
identifi	3	59
identifi and	-46	62
identifi for	16	2
idl	11	47
idl @	6	136
idl at	32	-19
idl instanc	-13	37
if	19	8
if %	-29	-62
if @	58	12
if a	-8	24
if it	-90	25
if its	101	16
if the	15	27
if we	158	4
ignor	-39	38
imag	12	50
imag $	-34	61
imag @	48	-41
imag and	0	28
imag are	56	31
imag at	48	-68
imag builder	35	-6
imag cpu	-20	28
imag current	-12	21
imag deploi	14	43
imag for	29	-4
imag from	-45	54
imag in	53	43
imag includ	-31	41
imag is	19	70
imag of	25	9
imag on	-3	12
imag or	-30	48
imag patch	-34	28
imag pile	-8	24
imag regularli	30	51
imag that	-20	89
imag the	-14	43
imag to	-6	17
imag too	-52	51
imag updat	10	49
imag version	77	-21
imag we	-15	190
imag when	-11	15
imag with	78	-12
imdsv2	38	-3
immut	-16	43
impair	47	-18
impair host	47	-18
import	-36	140
import $	-53	133
import again	-27	31
import and	-5	8
import certif	-13	69
import is	-9	19
import on	-29	131
import or	-3	47
import the	-16	34
improv	20	-1
improv its	53	-47
improv the	30	-25
in	15	29
in $	50	11
in %	-27	80
in 24	76	-49
in 5	-48	47
in @	24	34
in a	-12	53
in acm	-16	29
in all	39	21
in amazon	-12	108
in an	31	62
in and	-15	57
in anoth	18	11
in any	-3	37
in are	-5	14
in at	31	-23
in auto	47	-18
in aws	-45	60
in between	20	21
in bucket	-29	41
in by	5	25
in case	-50	88
in charg	-20	-106
in china	39	-18
in clear	-14	59
in client	-5	11
in cloudtrail	46	-24
in code	-7	11
in contain	-30	47
in deploy	40	-39
in differ	-4	46
in each	4	15
in ecr	-2	60
in everi	-5	48
in front	36	9
in full	83	9
in further	-30	56
in general	-82	-4
in hardwar	35	-31
in iam	-1	47
in it	27	101
in its	53	-20
in kms	-29	56
in latest	68	-44
in log	-30	51
in mainten	61	-51
in manag	11	15
in memori	-30	63
in more	-11	16
in multi	43	-38
in name	-21	50
in no	24	0
in on	28	-16
in one	-6	48
in order	21	-15
in organizations	-3	15
in other	-2	28
in our	9	90
in over	-16	27
in page	33	-14
in place	11	39
in plain	33	12
in polici	-16	50
in principl	-20	49
in provis	-33	113
in public	68	-35
in region	23	7
in requir	-23	53
in s3	10	31
in secret	12	22
in secur	-26	5
in sever	1	26
in sourc	-17	71
in step	35	-11
in subnet	-8	12
in templat	-26	88
in the	9	15
in their	38	45
in them	22	4
in there	47	19
in those	-3	8
in three	36	-28
in through	-15	40
in time	11	18
in tmp	-18	39
in to	63	-6
in transit	-49	-64
in two	43	-15
in us	24	-16
in use	52	-49
in version	-15	62
in what	-21	27
in which	42	10
inbound	-20	89
inbound port	-5	58
inbound rule	0	32
inbound traffic	-48	82
incid	8	49
incid respons	-56	88
includ	15	22
includ and	-43	48
includ is	-23	38
includ it	-29	32
includ model	82	-25
increas	-3	86
independ	48	-21
index	-6	50
index and	-1	14
index data	13	21
index in	-38	91
index map	-2	22
index or	-18	22
individu	-4	71
infer	23	25
infer contain	-25	58
infer softwar	100	-35
inform	6	83
infrastructur	46	-18
infrastructur $	139	-36
infrastructur and	25	-6
infrastructur devic	136	-91
infrastructur itself	64	-11
infrastructur node	62	-26
infrastructur of	87	-28
infrastructur role	-20	39
infrastructur under	41	-24
ingest	16	30
ingest and	66	-59
ingest pipelin	-11	11
ingress	-28	76
ingress control	-10	48
inherit	145	-80
inherit control	86	-60
inherit from	-11	-70
initi	-19	29
initi capac	-6	19
initi the	-34	11
inject	12	66
inject are	-20	37
inject in	-37	72
input	-9	81
input and	9	7
input check	-16	22
ins	25	1
ins and	34	-7
insecur	2	17
insecur softwar	23	-20
insid	50	19
insid $	-16	61
insid @	55	-24
insid a	54	58
insid an	18	124
insid it	-34	97
insid its	39	-25
insid one	75	-16
insid our	59	84
insid that	-58	68
insid the	50	46
insight	-16	51
insight and	-10	52
insist	2	50
insist on	-3	29
insist that	3	43
inspect	-5	38
inspect $	-18	36
inspect are	-13	33
inspect engin	53	-17
inspect it	61	-54
inspect request	53	-24
inspector	-19	32
inspector and	-24	35
instal	8	43
instal @	71	63
instal an	99	-21
instal and	42	18
instal antiviru	-24	49
instal applic	2	10
instal are	-13	51
instal by	-23	74
instal configur	-19	43
instal devic	-11	31
instal in	25	28
instal into	-5	15
instal is	-1	59
instal it	20	0
instal linux	12	132
instal minor	56	-19
instal noth	59	-21
instal on	-20	103
instal one	9	-9
instal or	50	-16
instal ourselv	35	155
instal patch	-12	37
instal secur	-60	80
instal some	-1	41
instal the	-29	-49
instal them	-26	93
instal there	-15	78
instal updat	-14	27
instal windows	-2	66
instal with	-12	37
instanc	10	30
instanc @	-28	41
instanc after	-25	38
instanc and	20	10
instanc apart	17	-9
instanc are	-16	57
instanc as	23	-14
instanc by	-56	63
instanc class	-5	23
instanc count	-13	18
instanc disk	56	12
instanc for	57	-35
instanc from	35	-28
instanc group	-11	24
instanc has	43	-24
instanc iam	-7	14
instanc in	49	-9
instanc is	55	42
instanc metadata	11	17
instanc noth	25	-1
instanc of	29	18
instanc on	1	24
instanc onli	-19	47
instanc or	-34	59
instanc over	-15	57
instanc profil	-3	26
instanc role	-9	47
instanc run	58	-36
instanc size	62	-23
instanc start	-47	56
instanc storag	52	10
instanc that	26	28
instanc there	-15	33
instanc to	-27	52
instanc type	-4	34
instanc unless	-14	20
instanc with	63	-32
instanc without	56	-39
instead	-50	97
instead $	-102	89
instead of	-11	34
instrument	-20	61
insur	-2	37
integr	-22	38
integr of	-56	-8
integr servic	98	-76
intellig	72	-46
intellig tier	29	-13
intent	-20	54
interfac	1	27
interfac and	4	41
interfac disk	31	-19
interfac endpoint	-8	32
intermedi	13	15
intermedi bucket	60	-58
intermedi tabl	22	-7
intern	-30	10
intern user	5	29
internet	-15	54
internet access	-7	29
internet line	-38	66
internet or	-17	31
interrupt	31	8
into	18	30
into $	-27	58
into @	43	8
into a	28	-10
into acm	-5	16
into an	30	-3
into aws	0	74
into differ	-34	43
into each	41	-10
into it	20	5
into its	76	-31
into our	-28	74
into snapshot	-6	10
into subnet	-2	62
into the	29	19
into which	-16	35
intrud	30	-2
intrud out	30	-2
intrus	-60	110
intrus detect	-60	110
inventori	-6	120
inventori and	34	-25
inventori of	-36	44
investig	-8	104
invit	-2	30
invit and	0	13
invoc	5	32
invoc and	43	-26
invoc log	-2	37
involv	33	14
iop	-12	41
iop and	-5	16
iot	-22	33
ip	-5	71
ip access	-23	72
ip address	7	63
ip set	-1	9
ipsec	-83	-98
iptabl	-44	108
is	8	31
is $	-7	109
is %	-57	-23
is @	85	77
is a	-45	18
is account	-49	58
is ad	1	65
is all	-20	64
is allow	-7	44
is also	-36	43
is alwai	63	-3
is an	55	0
is anyon	-47	-3
is appli	-32	27
is ask	-5	16
is at	-27	67
is attach	32	-32
is back	50	-25
is behind	83	-44
is better	-17	78
is broken	14	13
is built	53	-16
is cach	-67	-114
is call	-16	21
is capac	8	-7
is chosen	42	18
is close	-17	78
is commit	42	-28
is complianc	-80	-4
is configur	-41	-98
is connect	24	-13
is copi	-5	9
is creat	1	37
is cut	-20	21
is data	-146	16
is decid	12	14
is delet	-7	29
is deprec	4	21
is disabl	-11	35
is disconnect	-32	35
is do	-15	-101
is done	42	17
is down	70	28
is enabl	35	-34
is encrypt	-83	-49
is enforc	-50	68
is everyth	-57	71
is fill	-50	44
is fix	-4	19
is for	94	0
is full	-35	36
is given	-7	10
is gone	-14	55
is handl	-19	69
is healthi	96	-90
is hipaa	-43	-61
is idl	52	-39
is in	31	4
is insid	20	63
is inspect	-7	44
is instal	-20	64
is involv	33	14
is it	-28	-56
is its	90	-21
is keep	60	-47
is kept	107	-79
is left	39	-17
is let	-6	16
is load	67	-64
is log	-26	69
is look	78	-13
is lost	23	14
is maintain	5	49
is make	55	9
is manag	-6	43
is miss	-11	39
is need	-19	45
is no	60	10
is none	-26	91
is not	-1	45
is noth	87	-17
is off	-19	47
is offlin	-17	75
is on	15	-28
is one	-83	62
is onli	48	-6
is onlin	29	-25
is open	-3	36
is out	-54	-38
is over	-10	33
is part	52	-25
is patch	-101	-71
is physic	-14	60
is plug	-12	13
is possibl	15	33
is protect	-74	40
is provid	-11	10
is public	-21	52
is publish	79	106
is reach	-22	50
is reachabl	18	58
is record	-27	84
is renew	-1	22
is replac	64	-12
is requir	-1	11
is respons	2	-27
is retir	15	-5
is run	-18	-32
is secur	122	45
is sent	-21	32
is serverless	56	-34
is set	15	19
is share	-7	14
is stale	-46	21
is start	57	-45
is still	23	-19
is stop	37	-34
is store	8	53
is taken	47	-22
is that	-136	-51
is the	33	17
is then	-32	48
is there	1	54
is thi	-49	-25
is throttl	-26	48
is to	-31	118
is too	-5	21
is under	52	-39
is up	6	51
is updat	-20	42
is us	8	12
is verifi	-14	28
is watch	-9	10
is what	49	41
is who	49	-10
is wholli	-11	56
is whose	55	4
is with	120	43
iscsi	-11	36
isnt	21	43
isnt @	-44	146
isnt it	-6	17
isnt that	-5	12
isnt the	-68	85
iso	58	10
iso 27001	-2	29
isol	58	-15
isol @	101	-33
isol contain	86	-38
isol custom	33	-5
isol environ	59	-31
isol everi	-16	18
isol function	24	-11
isol of	21	-1
isol the	40	21
isol under	13	-8
issu	56	2
issu a	-17	83
issu and	45	-3
issu by	40	-36
issu certif	-34	110
issu public	60	-58
issu the	77	-21
it	7	19
it $	-55	-59
it %	84	-8
it @	2	65
it a	-13	14
it after	-16	26
it afterward	10	-2
it again	26	-4
it also	42	-28
it and	0	28
it answer	81	-54
it are	-6	52
it as	-32	96
it ask	-10	16
it at	19	29
it avail	91	-15
it awai	-10	23
it back	-7	29
it befor	10	-7
it block	-12	15
it build	113	-69
it but	-19	24
it by	20	11
it can	19	13
it cannot	28	34
it chang	-24	83
it check	-11	59
it confirm	58	-55
it connect	119	-79
it copi	69	-55
it correct	-111	-15
it cover	-25	43
it creat	79	-49
it deliv	-14	22
it doe	99	-47
it down	-24	49
it enabl	-71	-81
it encrypt	-129	-128
it end	-7	70
it expir	-13	30
it fail	1	36
it fall	-124	-127
it find	-16	81
it first	-4	53
it follow	40	-29
it for	2	60
it from	-5	110
it get	-32	38
it goe	-11	27
it grow	9	28
it had	-34	57
it hand	30	-39
it has	45	17
it hold	82	-36
it if	23	-16
it in	32	-12
it into	-40	39
it is	28	25
it issu	71	-70
it keep	47	-13
it leav	55	24
it manag	55	-36
it may	69	-51
it move	33	-30
it name	-16	26
it need	32	-8
it never	99	-9
it now	-52	-91
it off	10	32
it offer	58	-15
it on	34	10
it onc	-67	130
it onli	-29	53
it onlin	41	2
it onto	-29	71
it or	-33	63
it our	46	-46
it out	21	54
it over	80	-32
it own	57	-43
it patch	79	55
it per	-18	55
it place	34	-32
it privat	-42	57
it protect	16	35
it raiz	55	-48
it reach	-3	33
it read	-17	28
it replac	19	28
it right	60	-56
it run	13	52
it safe	-32	50
it scale	-54	79
it scan	33	29
it serv	-18	35
it set	-2	15
it stai	8	46
it stand	-24	70
it start	62	-18
it stop	-26	50
it store	87	-49
it support	67	6
it surviv	36	-9
it take	-9	23
it that	-3	68
it the	1	49
it then	-33	95
it there	27	-54
it to	37	27
it tri	80	-67
it unless	21	13
it up	32	5
it updat	17	74
it us	55	-19
it usabl	-16	27
it use	-6	11
it valid	24	5
it was	-6	28
it when	-52	-66
it where	16	36
it whose	-26	72
it with	1	23
it within	19	29
it without	43	10
it work	23	14
it yourself	-5	54
item	25	30
item and	-7	12
its	20	8
its %	-57	-80
its @	0	45
its a	144	-24
its access	-6	8
its ai	30	-28
its ami	41	41
its api	44	-13
its audit	23	41
its autom	-12	18
its avail	67	-41
its backup	22	11
its base	-9	11
its cach	31	-30
its certif	19	1
its classif	-27	53
its complianc	81	1
its compon	31	34
its configur	-5	13
its connect	11	22
its consol	72	-48
its custom	-17	26
its data	13	3
its default	51	-38
its depend	30	21
its disk	-38	57
its dns	57	-40
its do	-18	22
its door	-21	29
its encrypt	-9	43
its end	14	23
its endpoint	61	18
its facil	42	5
its grant	-2	17
its guest	15	76
its guid	95	-25
its health	68	-62
its host	55	-42
its hypervisor	75	-35
its imag	-16	32
its instanc	-22	37
its job	28	137
its kei	-8	18
its kernel	-2	58
its key	47	-1
its librari	16	33
its limit	-14	23
its local	-9	11
its locat	39	-17
its log	22	-8
its machin	83	-53
its manag	-76	150
its modul	39	-31
its network	55	-23
its node	39	-2
its not	15	53
its oper	43	-25
its own	26	8
its paramet	-15	22
its part	112	-19
its password	-39	56
its patch	41	-26
its peopl	-99	-41
its platform	-37	68
its polici	-28	47
its port	25	-15
its protect	-8	33
its protocol	-36	50
its quota	52	-36
its record	39	-23
its recoveri	74	-47
its region	45	-18
its releas	-33	60
its resourc	-13	16
its result	-15	47
its retent	8	7
its right	-20	42
its role	53	-37
its rout	-6	11
its router	88	-58
its rule	-4	56
its runtim	-23	31
its schedul	8	13
its secur	-9	19
its server	-33	95
its servic	14	3
its set	-6	39
its size	-59	111
its softwar	-33	99
its standard	68	-44
its standbi	64	-46
its storag	61	-36
its support	-30	46
its task	-15	17
its technician	70	-48
its time	-24	64
its tls	18	-6
its track	43	-40
its updat	16	83
its version	-40	61
its volum	-14	40
its way	12	-5
its web	48	-27
its zone	52	-50
itself	48	20
itself $	91	1
itself after	69	-49
itself and	31	-15
itself are	-85	91
itself avail	50	-31
itself in	45	-17
itself is	111	25
itself keep	39	-35
itself onli	-35	40
itself run	18	21
itself up	64	-29
itself when	75	-68
itself where	27	-25
itself while	62	-49
itself with	27	-14
itself without	25	-11
januari	-17	1
jar	-21	65
jar and	-26	50
java	1	120
jdbc	-4	77
jdbc connect	-4	9
job	5	27
job $	-6	-76
job @	-38	70
job a	-2	10
job and	22	-12
job are	13	0
job code	-5	69
job definit	-19	36
job for	-4	100
job imag	35	201
job is	-60	-148
job log	-7	15
job of	47	-14
job on	31	-29
job queue	70	-26
job role	4	42
job runtim	-9	26
job schedul	118	-49
job stai	-17	39
job state	25	-12
job that	1	27
job to	20	63
job wait	57	-36
join	-17	34
join the	25	-9
join them	-33	49
joint	35	118
joint duti	-21	63
joint respons	67	102
js	44	49
js version	12	60
judg	-32	95
juli	-13	47
juli 2026	-14	50
june	20	27
june 2025	-14	27
june 2026	-31	88
just	-25	-88
just the	98	49
jwt	-4	28
karpent	45	20
karpent the	33	-31
keep	17	20
keep 1	98	-77
keep @	44	-1
keep a	-10	29
keep an	-60	109
keep and	5	22
keep answer	122	-33
keep applic	30	6
keep at	4	10
keep automat	1	23
keep avail	-18	38
keep backup	-35	60
keep client	-17	29
keep configur	-3	9
keep copi	-46	81
keep credenti	13	4
keep current	-23	29
keep custom	64	-11
keep data	58	-7
keep definit	-10	24
keep delet	-13	24
keep driver	-11	23
keep earlier	-15	67
keep enough	40	1
keep etcd	-89	106
keep everyth	-26	55
keep fail	13	7
keep for	-34	52
keep in	-28	41
keep instanc	21	31
keep intrud	30	-2
keep it	34	19
keep its	13	-6
keep job	-3	10
keep log	22	40
keep manifest	2	18
keep no	-36	108
keep node	-53	114
keep none	-59	72
keep noth	-34	57
keep onli	-64	77
keep other	82	62
keep patch	32	-10
keep person	-26	38
keep result	-4	30
keep run	-32	67
keep secret	9	25
keep sensit	-8	49
keep small	-8	13
keep sourc	-22	45
keep spare	-7	14
keep state	-10	51
keep task	-51	76
keep tenant	17	-3
keep that	4	60
keep the	42	7
keep their	84	-31
keep them	19	-2
keep third	51	66
keep those	-13	29
keep to	-21	26
keep token	-28	29
keep trail	-22	82
keep up	76	-53
keep user	-7	15
keep what	-30	106
keep work	-35	59
keep workload	-51	58
kei	-11	39
kei $	20	48
kei %	-17	41
kei @	-12	36
kei and	-7	24
kei are	-17	63
kei by	-12	42
kei for	59	-24
kei in	2	72
kei live	7	43
kei of	4	27
kei on	-73	-15
kei that	58	-13
kei unless	32	-17
kei with	74	-20
kept	42	20
kept $	-17	143
kept and	65	-55
kept as	29	2
kept by	-36	37
kept for	-41	65
kept from	-52	101
kept in	-98	124
kept is	96	-31
kept up	132	39
kerbero	33	10
kerbero ldap	66	-25
kernel	42	-22
kernel and	-29	55
kernel are	-55	90
kernel cve	77	-33
kernel fix	27	-38
kernel for	41	-22
kernel network	31	-19
kernel patch	135	74
key	16	24
key $	-34	118
key @	41	-30
key alon	-10	17
key and	-10	33
key are	80	-54
key at	-16	36
key befor	-20	48
key besid	17	-6
key by	141	-103
key cannot	-34	76
key for	-17	30
key if	-37	45
key in	20	-3
key is	83	-3
key it	61	-19
key its	16	6
key keep	-36	83
key materi	34	9
key name	-16	25
key need	-6	8
key of	24	0
key on	-19	41
key onc	29	-8
key or	-28	59
key pair	-28	46
key polici	-23	32
key rotat	-1	167
key set	8	-7
key sign	-41	127
key that	13	5
key the	-9	19
key to	15	13
key type	-13	33
key unless	79	-56
key when	-25	49
key where	1	13
key which	43	-33
key with	-22	25
kick	-51	40
kick it	-35	6
kick off	-49	43
kind	5	137
kind of	41	-22
kms	30	8
kms and	37	-8
kms encrypt	-40	56
kms kei	46	-2
kms key	24	10
kms where	-29	51
knob	7	71
know	68	4
know who	32	23
knowledg	-11	33
knowledg base	-13	36
known	-13	65
known address	-16	50
known vulner	51	-39
kube	33	-31
kube proxi	33	-31
kubelet	58	52
kubelet @	-44	73
kubelet and	68	-24
kubelet contain	-8	25
kubernetes	35	23
kubernetes api	-20	80
kubernetes rbac	-6	9
kubernetes version	-21	92
kvm	0	44
label	47	71
label and	-17	29
label of	-23	26
label that	68	-44
lack	-14	18
lack it	-14	18
lag	-12	53
lag and	-1	10
lambda	-10	30
lambda and	12	22
lambda code	-5	28
lambda edg	-17	22
lambda function	-14	24
lambda trigger	0	30
land	58	20
land in	73	-33
land where	83	-47
land zone	-57	86
languag @	-3	22
languag model	14	-10
languag runtim	0	-34
laptop	-25	104
larg	36	6
larg @	17	26
larger	-27	63
larger chang	-13	33
larger node	0	66
last	21	50
last 90	28	-25
last access	-12	28
last longer	72	-38
last month	94	-11
last one	80	11
last year	-36	68
latenc	-11	137
latenc and	-7	21
later	11	23
later and	-18	26
later on	29	-19
latest	19	22
latest 14	32	-31
latest 50	24	35
latest after	32	-19
latest alwai	68	-44
latest ami	78	-40
latest base	-6	25
latest imag	-51	130
latest is	85	-48
latest one	18	-13
latest patch	40	-7
latest revis	2	14
latest seven	-66	79
latest version	-26	61
latter	112	-6
launch	-5	34
launch $	-29	102
launch @	13	3
launch a	-20	32
launch and	74	-29
launch anoth	73	-62
launch from	39	55
launch new	-20	100
launch scale	53	-30
launch set	-12	57
launch templat	-6	33
launch the	47	21
law	-6	94
law demand	21	77
law that	0	58
layer	72	0
layer $	53	23
layer and	-11	60
layer are	-28	50
layer includ	20	-17
layer of	0	19
layer under	9	-48
layer with	-15	26
ldap	28	8
ldap work	-36	48
lead	-46	65
lead back	-56	77
leaf	-9	39
leaf cert	-9	39
leak	1	115
learn	-25	52
least	19	34
least 7	28	-26
least and	11	19
least everi	5	42
least onc	26	6
least one	0	57
least privileg	14	100
least three	12	1
least two	-13	21
least want	-25	26
leav	-1	18
leav a	4	32
leav it	-15	22
leav public	1	41
leav room	-16	28
leav that	-14	24
leav the	-11	60
leav those	-50	97
leav who	-41	70
leaver	-24	100
ledger	-18	51
left	-10	52
left $	-54	50
left alon	-35	38
left and	38	-32
left behind	-22	29
left in	89	-23
left the	-13	56
left to	0	64
leg	-30	60
legaci	-10	16
legal	-4	160
legal hold	-15	146
length	-4	68
length and	-3	51
less	19	4
less than	57	-35
let	2	29
let @	-10	32
let client	-19	42
let everyth	-20	31
let in	-16	70
let it	20	-10
let its	31	-14
let no	78	-75
let nobodi	49	32
let other	-7	38
let the	-12	17
let them	-9	11
let traffic	-10	19
letter	-20	48
letter @	-6	12
letter queue	-24	60
level	-2	43
level and	-8	20
level call	14	-4
level metric	-5	16
level permiss	-9	35
level secur	-21	50
li	-4	63
li in	48	11
li on	-9	19
li under	-42	58
liabl	-2	51
liabl $	-2	51
lib	3	205
librari	-15	72
librari and	7	20
librari are	0	62
librari get	-11	16
librari in	-1	67
librari insid	-10	19
librari is	-3	34
librari that	-29	37
licens	-49	1
licens and	26	44
licens are	-11	50
licens in	59	-40
licens includ	124	-66
licens of	-12	53
licens on	47	135
licens patch	-186	-201
licens the	56	15
lie	0	67
lie in	-26	79
life	33	24
life $	121	-40
life are	-28	47
life cycl	35	-11
life of	61	-23
lifecycl	73	18
lifecycl $	220	-26
lifecycl and	-25	42
lifecycl hook	-5	11
lifecycl manag	-31	44
lifecycl of	-24	35
lifecycl polici	-26	87
lifecycl rule	32	-25
lifecycl script	-11	29
lifetim	-5	15
lifetim and	-6	17
lift	-35	-55
lift a	79	-23
like	57	34
like @	65	45
like are	22	-14
like that	-21	79
like the	7	48
limit	4	35
limit $	27	-38
limit @	-42	59
limit and	-12	42
limit by	40	-30
limit for	-1	8
limit of	22	3
limit on	-25	29
limit or	-7	40
limit that	27	-19
limit the	-24	70
limit what	-17	18
limit who	-18	24
line	39	14
line is	-3	26
link	19	34
link are	-9	48
link between	60	4
link domain	39	-18
link for	-20	63
link to	-6	23
linux	-18	31
linux $	60	-61
linux 2	16	-11
linux 2023	5	74
linux @	-66	107
linux ami	43	26
linux and	46	-41
linux below	-18	44
linux insid	136	-54
linux of	94	7
linux on	-9	87
linux secur	12	132
linux under	45	43
linux underneath	-113	65
list	14	23
list and	-19	33
list are	-9	62
list of	28	5
list the	22	8
listen	37	27
listen $	-1	108
listen and	-7	16
listen to	-9	17
live	12	58
live in	-21	68
live token	-5	34
load	23	17
load and	-12	31
load balanc	23	21
load dock	57	16
load grow	-32	41
load of	51	-14
load without	7	53
local	21	61
local administr	-5	15
local consol	-26	33
local disk	-32	89
local network	-14	19
locat	31	1
locat $	172	-62
locat and	44	-38
locat of	64	-26
locat that	13	-5
lock	-5	62
lock and	-8	44
lock it	-24	64
lock the	-6	23
log	2	27
log $	3	136
log agent	-20	38
log and	5	19
log archiv	-22	32
log are	-9	37
log backup	49	-21
log bucket	39	-32
log collect	-6	13
log contain	2	9
log data	24	-1
log deliveri	-28	47
log destin	-15	34
log driver	-12	19
log export	-11	22
log file	40	-13
log for	-21	46
log from	35	-24
log go	-15	39
log group	14	16
log in	49	0
log includ	-12	46
log is	-20	49
log it	-14	28
log level	-15	68
log lie	65	-34
log longer	-12	104
log manag	-23	69
log metric	-18	34
log of	-6	44
log on	-48	21
log onli	-14	29
log or	-6	10
log over	30	-20
log retent	25	160
log role	-12	12
log search	0	20
log stai	-26	47
log that	24	61
log the	85	-17
log through	-18	20
log to	25	2
log type	-15	41
log watch	-13	26
log were	-14	50
log what	-19	71
log where	20	-17
log while	35	-32
logic	1	19
login	6	99
login $	-10	143
login and	-12	17
login on	9	38
login to	87	-34
lol	-16	49
long	14	21
long @	-15	30
long a	-32	70
long and	-9	15
long as	55	-50
long backup	64	41
long daili	39	22
long it	-7	13
long record	-10	45
long run	-46	14
long the	-5	11
long thei	51	-33
longer	4	29
longer and	-19	24
longer keep	-6	35
longer need	-17	29
longer retent	-8	41
longer support	-15	21
longer than	-14	37
look	2	-10
look after	-2	-58
look at	29	30
look for	-48	107
look into	137	-44
lose	3	56
lose data	-20	33
lose it	-8	17
lose the	-34	117
loss	-15	40
loss of	-7	28
lost	-1	25
lost it	-8	12
lost its	-24	41
lost one	13	-7
lost task	-6	17
low	5	55
lower	6	10
lower the	23	-18
lowest	90	-36
lowest tls	90	-36
lustr	4	13
lustr and	31	-24
lustr scratch	-13	33
m	17	109
m i	-1	67
machin	30	10
machin $	51	14
machin and	4	11
machin apart	2	10
machin are	10	76
machin behind	22	2
machin is	86	46
machin itself	-37	44
machin of	102	-38
machin on	67	1
machin pool	-63	49
machin that	80	-53
machin under	41	9
machineri	16	-8
machineri that	13	-5
maci	-23	36
made	37	30
made by	-27	60
made from	-13	29
made in	26	19
made public	-15	78
made with	84	-6
mail	18	22
mail and	54	-18
mail health	1	27
mail in	34	-12
mail that	-37	35
maintain	12	-27
maintain and	-1	83
maintain by	126	117
maintain it	-138	-166
maintain its	64	-27
maintain that	-161	-75
maintain the	36	-5
mainten	34	8
mainten $	-99	-175
mainten action	33	19
mainten and	1	9
mainten is	-11	100
mainten mode	-4	9
mainten notic	37	-23
mainten of	99	-31
mainten off	5	20
mainten on	48	-46
mainten window	13	53
mainten windows	107	29
major	2	24
major upgrad	-34	83
major version	9	2
make	7	46
make %	-24	74
make @	-35	49
make a	31	53
make an	47	-65
make and	18	29
make it	-14	96
make no	-37	70
make recoveri	68	-60
make sure	27	21
make the	11	42
make them	-6	55
malici	-9	32
malwar	43	-30
malwar in	-13	21
malwar scan	-8	17
manag $	1	37
manag @	87	-15
manag a	-7	36
manag access	-17	22
manag and	39	-23
manag anti	-9	12
manag by	-26	52
manag call	71	-12
manag databas	-60	-36
manag endpoint	-17	105
manag environ	18	-10
manag event	57	0
manag for	7	16
manag imag	15	40
manag in	-23	76
manag instanc	62	-28
manag kei	47	-28
manag key	8	9
manag kms	22	10
manag node	-35	98
manag of	27	43
manag on	-115	-114
manag one	8	42
manag or	-14	39
manag permiss	36	-31
manag platform	-17	80
manag polici	-3	34
manag python	42	-20
manag queri	44	-14
manag result	-25	51
manag rule	67	-136
manag runtim	55	15
manag scale	12	6
manag servic	-59	-107
manag share	-64	-95
manag so	-6	45
manag storag	-8	42
manag the	33	49
manag them	2	87
manag type	63	-62
manag updat	-35	84
manag user	-12	43
manag what	24	-5
manag which	-12	16
mandatori	27	50
mandatori @	-25	104
mandatori on	110	-81
mandatori secur	-25	67
mani	48	-7
mani @	37	20
mani dai	-25	71
manifest	-16	60
manifest and	-13	47
mantrap	99	-12
manual	-2	35
manual approv	6	50
manual evid	-28	64
manual on	75	-13
manual snapshot	-9	31
map	0	65
map $	-9	143
map and	-5	29
map filter	-3	8
map iam	-8	24
march	-39	65
mark	20	-8
market	-16	33
market mail	-10	31
marketplac	-27	152
mask	-6	72
mask and	-4	28
mask person	-2	47
master	-54	-25
master node	4	24
master password	-54	-53
match	42	-19
match are	-3	9
materi	18	33
materi in	-1	22
materi is	-87	150
matter	2	69
matter elsewher	5	38
max	1	72
max size	3	76
maximum	5	21
maximum @	-6	17
maximum and	-23	33
maximum are	100	-67
maximum capac	-7	19
maximum in	-8	14
maximum size	-21	46
maximum that	-9	19
may	17	20
may also	20	3
may be	-42	72
may call	-13	65
may chang	-10	24
may delet	63	-39
may deploi	-4	15
may do	-12	37
may end	-10	22
may have	-24	32
may instal	9	-9
may issu	-33	97
may leav	65	-54
may merg	-20	44
may move	-18	25
may open	51	-26
may pass	-1	10
may publish	-53	103
may pull	-42	29
may queri	-20	31
may reach	-9	14
may read	-8	19
may run	-3	45
may store	45	-35
may take	38	-37
may use	36	5
mb	-13	33
mb unless	-1	9
me	-68	-74
me $	-75	-23
me to	152	74
me who	74	5
mean	7	22
mean one	38	15
mean the	-103	30
meant	64	28
meant the	-8	57
meant to	-25	77
meanwhil	34	20
meanwhil and	-12	27
media	104	-29
media sanit	93	-2
meet	-15	34
meltdown	30	0
member	3	43
member account	-29	39
member and	23	24
member ran	0	12
memori	41	20
memori $	79	14
memori and	17	17
memori desir	-20	28
memori limit	-1	12
memori of	52	-29
memori or	60	-22
memori timeout	-7	17
memori with	31	-19
mend	-28	75
mend fault	-8	14
mend it	-11	57
mend onli	-32	103
mend the	-13	76
merg	-38	59
mesh	-9	47
mess	-10	37
messag	56	2
messag and	-9	11
messag bodi	-17	24
messag broker	94	-53
messag is	-17	40
messag on	102	-46
messag redund	68	-24
messag sent	-12	31
messag that	-34	49
messag when	50	-17
met	-12	23
met $	-12	23
metadata	12	30
metadata and	48	-46
metadata databas	66	-13
metadata in	-76	69
metadata is	-19	44
metadata of	66	-58
metadata servic	-17	18
metadata that	-7	35
metal	34	44
metastor	-9	14
metastor and	-9	14
method	-15	55
method is	1	9
metric	51	-8
metric and	46	-14
metric in	116	-64
metric of	36	-15
metric send	10	-9
metric to	47	-6
mfa	-26	119
mfa delet	-3	45
mfa devic	-24	114
mfa for	-2	20
mfa is	-11	36
mfa kei	-1	15
mfa on	6	54
micro	32	-24
micro virtual	20	-16
microcod	49	80
microcod firmwar	-44	69
microvm	35	12
microvm can	-34	55
microvm of	62	-46
migrat	-41	55
min	-4	100
min and	-5	19
mind	-4	76
minimum	-9	43
minimum and	-13	36
minimum maximum	-23	33
minimum of	-24	27
minimum password	-3	18
minimum size	-11	21
minimum tls	-20	44
minor	12	-10
minor and	33	-12
minor engin	95	9
minor on	56	-13
minor releas	-40	92
minor upgrad	-22	66
minor version	-9	-42
minut	7	30
minut and	6	24
minut at	-11	31
minut of	9	21
minut on	-5	11
minut weekli	-10	28
minut window	-12	46
misconfigur	-24	119
miss	-15	76
miss index	4	39
mistak	-14	118
mistak $	6	113
mistak who	11	33
mitig	72	20
ml	50	11
mmdsv2	-17	89
mobil	16	6
mode	22	23
mode @	18	-7
mode and	3	18
mode befor	-28	30
mode do	43	26
mode is	-3	30
mode it	-17	31
mode of	-24	63
mode or	-23	28
mode so	-63	59
mode that	56	-46
mode the	66	-45
mode who	86	-65
model	6	-13
model $	-182	-109
model and	19	32
model answer	1	77
model fresh	114	-81
model in	6	94
model is	3	81
model on	-16	37
model provid	95	-74
model run	118	-19
model that	11	58
model who	-30	62
model with	30	-15
modifi	-15	20
modifi the	-17	22
modul	21	16
modul and	3	16
modul are	-26	69
modul audit	46	-36
modul in	39	-29
modul of	18	-11
mondai	45	-13
monei	-12	16
monitor	13	1
monitor agent	20	-13
monitor configur	-6	10
monitor host	18	-2
monitor node	67	-3
monitor of	46	-12
monitor the	69	-23
month $	45	2
month and	-34	67
month at	61	-42
month by	-73	-30
month without	-11	11
monthli	72	92
monthli rollup	37	-9
more	35	-25
more and	46	-35
more dai	-26	30
more in	72	-42
more load	-9	30
more than	-30	56
more up	-27	39
most	-4	42
most 20	-2	9
most 60	-8	17
most and	22	-13
mount	-62	71
mount @	-87	37
move	24	24
move %	-16	51
move @	58	8
move a	-4	55
move an	-26	36
move environ	-18	41
move everi	1	10
move from	-5	60
move it	-4	24
move off	-2	58
move on	-16	21
move over	6	-38
move partit	14	14
move player	-12	25
move the	2	57
move them	7	17
move to	64	-32
move traffic	-46	67
much	5	52
multi	2	39
multi az	4	31
multi factor	-15	56
multi region	46	-19
must	0	28
must %	-10	-22
must appli	-21	24
must be	-4	47
must configur	-46	50
must defin	-22	53
must do	-58	86
must encrypt	-17	17
must instal	-22	76
must keep	-16	52
must know	-18	26
must last	63	23
must not	-22	35
must patch	101	-5
must surviv	-30	32
must the	84	-5
must to	7	49
must updat	-46	86
mutual	-15	29
mutual authent	-5	9
mutual tls	-14	31
my	19	-9
my @	78	21
my data	-120	-118
my own	7	8
my team	24	-23
myself	-25	102
myself $	-14	97
n	-23	27
nacl	5	236
nah	98	40
nah i	101	26
name	6	20
name @	-2	23
name a	30	-10
name and	8	10
name has	-18	135
name in	-54	96
name it	28	-24
name none	30	-25
name of	-8	57
name one	-22	32
name server	116	-47
name sever	-19	19
name subnet	-16	19
name the	30	24
name who	-18	58
namespac	1	64
namespac and	-17	33
namespac with	100	-50
narrow	0	34
narrow it	0	22
narrow scope	-3	21
narrow the	25	10
narrow them	-13	81
nat	-4	40
nat gatewai	7	41
near	78	-60
nearli	7	24
necessari	116	-3
neck	-43	63
need	14	23
need $	-9	47
need @	-8	58
need a	47	-74
need an	-88	36
need and	-9	16
need control	-9	28
need for	-37	43
need in	-36	76
need it	-13	29
need more	66	13
need no	-3	99
need none	-51	146
need one	-27	38
need that	-7	10
need the	-34	61
need them	28	1
need there	44	21
need to	71	-13
neither	37	40
neither refus	22	28
neither see	-24	77
neither the	103	-23
network	20	13
network $	103	-35
network @	7	15
network access	-1	99
network acl	11	45
network and	3	46
network are	-13	18
network between	38	-21
network cabl	126	-62
network can	-36	64
network connect	-47	42
network devic	201	-79
network encrypt	44	-12
network firewal	-32	31
network flood	14	-4
network in	-28	52
network interfac	55	-23
network into	-18	126
network is	-45	87
network isol	-10	63
network let	44	-25
network member	74	-8
network of	-35	87
network polici	-16	28
network servic	18	-9
network that	66	-4
network traffic	29	-24
network under	81	-36
network up	51	-23
never	34	43
never beyond	-40	73
never chang	83	-13
never come	-24	40
never delet	99	-65
never doe	-12	130
never expir	-12	68
never leav	-6	30
never patch	-23	79
never see	166	-40
never the	-83	111
new	9	-8
new @	-10	-47
new ami	-112	58
new build	-16	38
new cluster	25	-2
new custom	-20	54
new cve	58	-51
new deploy	52	-48
new imag	-30	49
new instanc	18	0
new job	30	-12
new key	-24	31
new linux	-7	9
new major	19	37
new minor	79	-13
new object	-64	-149
new on	-23	78
new one	38	15
new platform	30	-5
new primari	47	-38
new public	-13	19
new queue	53	-26
new revis	-57	79
new server	137	-36
new signatur	63	-24
new type	-15	37
new version	15	76
newer	3	15
newer @	-21	37
newer ami	-52	77
newer engin	17	-10
newer imag	-15	49
newer node	19	7
newer on	12	14
newer one	38	-14
newer releas	-66	103
newer version	-21	62
newest	45	-5
newli	20	-13
next	33	3
next minor	13	-6
next one	-14	16
nfs	-4	54
nfs export	-6	55
nginx	-26	51
nine	67	-13
nine of	67	-13
nitro	224	71
nitro hardwar	-31	38
nitro hypervisor	128	-27
nitro secur	-84	97
no	16	39
no $	97	-41
no @	-1	-56
no access	111	-71
no agent	124	-80
no archiv	80	-27
no automat	-20	45
no backup	-58	118
no broker	119	-29
no certif	-43	123
no charg	12	-11
no consol	-13	84
no contain	11	104
no copi	-17	66
no custom	36	-26
no data	-34	104
no effect	-20	43
no endpoint	-64	107
no failov	62	-44
no fix	-22	24
no histori	-12	34
no i	18	85
no imag	-75	115
no infrastructur	76	-31
no instanc	61	-46
no kernel	22	-13
no key	27	13
no longer	-22	38
no machin	84	-29
no manag	-44	141
no matter	-69	105
no multi	19	24
no network	-31	100
no new	-24	60
no node	112	-62
no one	26	-22
no oper	77	-54
no other	102	-35
no paramet	-27	54
no patch	-4	19
no public	-32	80
no redund	11	24
no secret	-4	74
no secur	28	-4
no set	56	45
no shell	77	-27
no snapshot	-27	64
no ssh	60	-36
no standbi	-12	63
no such	-43	53
no support	-22	24
no updat	42	-9
no user	-56	85
no version	141	-89
no way	2	38
no wildcard	-2	15
no window	121	-71
nobodi	36	24
nobodi can	53	10
nobodi delet	-28	40
nobodi els	83	-48
nobodi log	85	-40
nobodi tamper	54	-28
node	-13	3
node $	-214	-31
node @	63	85
node and	50	15
node are	94	74
node base	-54	18
node but	79	-28
node by	-4	13
node class	-15	64
node encrypt	-35	49
node fail	71	18
node for	133	31
node get	5	-48
node group	6	75
node imag	15	42
node in	83	-9
node instanc	2	43
node is	75	31
node js	59	-7
node kernel	29	34
node log	-2	10
node monitor	16	2
node of	-18	-1
node on	-209	13
node or	37	-10
node os	-5	-145
node patch	-164	-69
node pool	47	0
node role	0	11
node share	82	-30
node that	40	81
node to	-7	43
node type	17	9
node with	37	-10
node yourself	-4	27
node18	-47	9
node18 @	-47	9
nodeadm	-39	84
nodeadm the	-6	17
non	52	6
non extract	90	-72
noncompli	-49	124
none	23	55
none @	27	24
none and	-16	21
none for	-12	15
none is	19	51
none of	72	3
none to	103	-79
nonsens	37	-13
nor	33	25
nor @	8	-5
nor date	22	28
nor the	86	-8
normal	20	53
normal $	-103	-98
normal @	-1	127
not	19	39
not $	17	-47
not %	36	-81
not @	55	14
not a	-30	40
not among	58	-52
not and	-27	30
not appli	-81	139
not ask	31	31
not avail	-36	110
not back	-11	31
not be	-12	18
not belong	-2	28
not by	60	-44
not chang	-49	68
not check	44	5
not come	-40	62
not compli	87	-75
not cover	3	45
not delet	-36	94
not depend	47	-36
not do	-5	44
not encrypt	62	-12
not exist	25	43
not for	72	-40
not grow	-30	56
not guard	55	-48
not in	105	-68
not instal	-34	56
not lose	-8	40
not move	56	-35
not on	52	14
not our	80	-39
not outliv	19	25
not patch	-29	61
not pin	-17	50
not possibl	13	25
not put	-24	32
not reach	-30	45
not read	75	-17
not replac	-100	130
not restor	-18	55
not run	-8	31
not scale	-76	117
not see	-20	97
not start	36	-11
not support	34	54
not test	53	-46
not the	-81	38
not touch	-46	95
not trust	-55	71
not undo	-44	80
not updat	53	-7
not upgrad	93	46
not us	-20	74
not use	37	-33
not work	16	43
note	25	11
notebook	29	6
notebook @	23	-22
notebook and	-4	18
notebook are	-29	43
noth	24	77
noth $	29	-42
noth @	11	18
noth by	-52	121
noth can	19	4
noth els	-11	48
noth for	76	9
noth in	-17	37
noth insid	-12	58
noth is	-26	81
noth keep	-38	60
noth of	77	70
noth on	52	-25
noth reach	-16	42
noth retir	-46	108
noth scale	-75	132
noth that	33	-8
noth to	28	20
noth upgrad	-39	122
notic	29	14
notic a	15	-9
notic about	-4	59
notic and	37	-18
notic by	102	-84
notic in	-70	-82
notic it	-12	205
notic that	32	-32
notic to	-6	11
notif	-9	31
notifi	82	-39
novemb	-26	51
now	-21	-10
now $	-28	-108
now the	86	42
npm	11	103
npm packag	-1	61
nsx	-9	57
nsx manag	-12	52
ntf	-6	25
ntf and	-5	24
nucleu	-25	56
number	4	35
number $	0	124
number and	-9	27
number in	13	42
number instanc	-49	61
number of	16	20
number or	50	-6
number that	15	-11
number version	-9	19
nvidia	-26	51
nvidia driver	-26	51
nvme	-15	61
nvme @	-52	85
nvme driver	-12	21
o	-55	62
oauth	-7	11
obfusc	2	49
object	9	4
object $	27	-78
object and	-8	14
object are	-4	120
object from	21	71
object in	25	-54
object lock	-9	14
object of	-21	116
object onli	52	76
object to	2	78
object who	-8	-69
observ	21	51
obtain	51	-33
obtain the	59	-38
oci	-9	7
oci or	-96	17
oci s	-11	19
ocsp	25	9
odd	-51	88
of	25	10
of $	-14	56
of %	-22	92
of 0	-12	44
of 1	40	-23
of @	56	-1
of a	-34	4
of all	15	11
of amazon	102	-36
of ami	-5	9
of an	-2	29
of api	39	71
of at	-34	45
of aws	94	6
of backup	49	-40
of both	88	-50
of build	61	25
of call	30	4
of chang	34	-23
of charg	19	-15
of cluster	88	-19
of code	-8	10
of connect	30	-5
of contain	-10	37
of content	-9	10
of control	-20	50
of current	9	-8
of custom	-9	14
of data	-19	24
of deploy	41	-22
of differ	70	-38
of direct	53	-12
of durabl	67	-13
of each	8	25
of ebs	27	-8
of emrf	-17	29
of encrypt	44	-15
of endpoint	-15	23
of ephemer	-36	60
of everi	57	-22
of file	-47	76
of gatewai	2	18
of host	-38	49
of imag	-33	39
of input	-10	13
of instanc	12	6
of it	-69	-2
of its	22	10
of job	-16	32
of key	-58	72
of label	-10	10
of life	55	26
of link	39	-18
of linux	-58	81
of log	-8	17
of machin	-61	89
of manag	-36	50
of member	-13	30
of messag	-37	49
of my	59	89
of name	-6	12
of new	-22	-40
of node	10	16
of notebook	22	-21
of object	32	20
of one	-12	34
of oper	50	88
of other	53	-34
of our	-70	63
of persist	24	-16
of person	-25	18
of physic	143	-40
of pod	-23	42
of point	-22	28
of power	84	-21
of presenc	104	-15
of prompt	-13	15
of queri	82	-17
of queue	20	50
of reach	38	-17
of reader	31	-8
of record	-11	28
of recoveri	-35	54
of render	-10	11
of request	41	-12
of resourc	0	108
of s3	64	-17
of schedul	-7	9
of secur	47	23
of server	149	-3
of sever	17	3
of sourc	40	10
of staff	-109	-62
of standard	-29	68
of storag	95	-5
of support	-10	25
of task	42	-27
of that	64	-25
of the	30	-2
of their	37	-4
of them	33	-5
of thi	-77	-82
of those	53	26
of three	-1	18
of topic	-11	47
of traffic	-4	50
of two	15	-15
of up	-23	34
of user	38	-31
of vcpu	22	16
of version	39	-33
of volum	-26	49
of vulner	38	-26
of what	-29	24
of which	34	-29
of who	-14	58
of windows	-40	47
of worker	-30	54
off	-5	44
off $	-76	59
off %	-30	39
off @	-27	37
off a	29	33
off again	-32	63
off and	-23	36
off by	-6	54
off for	-14	26
off on	-21	42
off peak	-11	29
off retir	1	12
off the	-9	54
off until	-8	31
off who	-98	75
offer	66	-16
offer @	57	-39
offer and	55	-42
offer http	72	-25
offer it	-53	121
offer the	96	-55
offer them	-63	119
offer tls	82	-45
offic	-113	19
offic $	2	25
offic to	-130	-25
offlin	-10	58
offset	-24	36
often	-4	45
oidc	-31	53
oidc provid	-12	33
ok	-109	-40
ok and	-64	-165
okta	-18	104
old	-15	93
old @	-11	82
old and	-27	91
old disk	140	-33
old minor	54	-35
old on	4	17
old one	-9	16
old or	-7	24
old version	-3	8
old who	13	97
older	5	42
older @	-12	29
older cluster	-5	24
older on	-20	64
older than	39	13
older unencrypt	-6	37
older version	-13	27
on	11	36
on $	68	22
on %	41	59
on 1	-57	84
on 30	-29	74
on @	-17	53
on a	11	52
on amazon	-63	21
on an	-37	70
on and	24	12
on are	25	24
on as	-111	-66
on at	-16	33
on audit	-10	25
on auto	-29	56
on automat	39	74
on autostop	-38	58
on aws	-35	-35
on befor	-9	34
on both	-1	61
on broker	-31	30
on by	41	14
on cach	-4	10
on capac	-8	47
on choos	-9	14
on control	-6	16
on cover	-17	26
on cpu	-18	45
on current	-5	15
on data	21	9
on delet	0	16
on deliveri	-3	41
on demand	37	-1
on devic	81	-24
on disk	43	-6
on each	-96	-91
on ebs	84	-34
on ec2	-5	46
on encrypt	-11	61
on enhanc	0	8
on event	0	12
on everi	-13	42
on execut	17	-10
on fail	-1	15
on failur	-2	47
on fargat	15	-6
on find	2	37
on for	22	14
on from	-47	52
on go	27	-6
on host	79	-24
on howev	74	-45
on in	40	-8
on instanc	26	3
on integr	98	-76
on is	75	-12
on it	-59	-16
on its	37	-10
on log	-13	19
on lustr	-12	17
on machin	-14	30
on manag	142	-34
on mani	-2	8
on me	-122	-50
on mfa	-3	39
on multi	-7	46
on my	-26	60
on new	-7	21
on node	-12	35
on off	0	33
on on	20	56
on one	57	-3
on onli	-22	26
on or	-10	30
on our	-52	111
on per	-6	41
on point	-14	28
on prem	-58	69
on premiz	18	50
on provid	-8	-46
on push	-21	41
on ra3	53	-26
on request	89	-80
on root	1	39
on run	-32	46
on server	0	118
on serverless	27	-22
on servic	-10	17
on set	-3	14
on share	113	-50
on stai	-29	58
on termin	-5	9
on that	-109	-25
on the	14	16
on their	-54	61
on there	75	14
on these	-66	78
on those	83	21
on throttl	-7	8
on tls	-19	18
on to	4	9
on top	11	50
on unexpect	-1	11
on us	-123	-135
on version	-14	30
on volum	-80	72
on vpc	-8	27
on what	66	-60
on when	-24	43
on where	-23	55
on which	-59	12
on while	-21	33
on who	104	3
on whom	-33	45
on windows	147	-2
on with	76	-11
on without	-2	63
onc	22	14
onc 14	25	-21
onc a	17	-38
onc and	46	-33
onc everi	-45	62
onc for	-47	52
onc held	40	-21
onc in	76	-49
onc it	-18	85
onc the	47	-34
onc when	63	-52
one	16	21
one $	-183	-221
one @	25	119
one a	1	10
one after	29	-7
one and	1	12
one anoth	32	-6
one are	12	5
one at	24	-2
one avail	-13	49
one az	86	-36
one by	60	-15
one can	-45	61
one cannot	-31	60
one click	-20	31
one control	73	-67
one custom	30	-22
one day	16	18
one download	111	-74
one environ	-33	73
one fail	7	38
one for	-8	64
one from	1	26
one has	-19	33
one if	21	18
one in	-65	81
one instanc	42	-17
one interfac	-5	17
one into	100	-75
one is	72	50
one its	13	-6
one itself	9	-9
one let	-15	23
one node	87	-43
one noth	-16	42
one of	-17	-17
one onc	25	-21
one or	-22	64
one region	-16	41
one releas	58	1
one replica	-19	65
one server	-42	52
one set	-28	34
one so	61	-41
one task	44	-9
one that	8	32
one there	-22	35
one until	-11	24
one when	10	4
one who	-42	107
one year	-30	38
one zone	-16	56
onli	13	45
onli 1	45	-23
onli @	64	7
onli a	-12	25
onli after	-38	46
onli and	39	-26
onli as	31	-4
onli be	-15	20
onli by	10	27
onli control	-22	52
onli for	48	-45
onli from	46	19
onli if	53	-32
onli its	-24	58
onli link	-24	29
onli on	-36	70
onli onc	28	-6
onli roll	-26	67
onli root	-14	21
onli the	10	86
onli them	-10	14
onli then	-15	33
onli through	-29	53
onli to	13	-3
onli turn	-16	39
onli watch	31	38
onli what	20	22
onli when	31	-13
onli where	-17	23
onli while	43	2
onli with	34	-10
onlin	7	21
onlin and	16	17
ons	-9	43
ons @	-22	47
ons and	79	-65
ontap	-11	30
ontap and	-11	30
onto	-107	-81
onto it	-44	18
onto the	-27	-25
open	1	41
open @	-7	38
open a	20	-1
open access	-7	31
open its	-13	24
open mainten	61	-60
open or	-4	41
open port	-2	8
open sourc	57	-24
open the	-25	77
open to	-9	44
open unless	1	8
open who	17	119
opensearch	-4	15
openssl	-17	48
opentelemetri	17	5
openzf	3	18
oper	31	-3
oper @	31	12
oper and	31	39
oper audit	26	-6
oper includ	54	-50
oper kms	53	-7
oper of	20	-7
oper role	-5	40
oper system	38	7
oper the	32	-95
opt	2	19
opt in	-4	10
opt out	3	20
optim	-8	125
optim ami	-15	41
option	4	34
option and	-12	22
option group	3	45
option of	-19	35
option on	10	13
option oper	-88	107
option patch	-7	19
option that	5	20
option until	-1	17
option updat	-25	57
or	-9	14
or $	42	-25
or %	-68	-64
or 1	84	-2
or 5	31	-27
or @	-1	20
or a	21	2
or after	17	-9
or an	3	21
or anoth	-38	72
or api	21	-17
or archiv	-23	44
or are	51	-18
or ask	-37	61
or at	-17	31
or auto	-25	32
or automat	-1	27
or both	-16	-70
or build	-12	27
or by	-44	38
or chang	-21	49
or choos	-23	37
or cli	-20	31
or close	-4	45
or cloudwatch	-7	30
or cluster	-41	55
or collector	-17	22
or configur	1	56
or copi	-19	64
or creat	31	-30
or delet	-9	40
or destroi	37	-23
or direct	-6	25
or disabl	-8	11
or do	-38	-61
or doe	48	15
or download	-4	47
or elsewher	-2	21
or end	1	29
or export	23	-6
or fail	39	-28
or failov	52	-42
or fals	10	-66
or fetch	-10	18
or file	41	7
or firehos	-11	19
or for	-20	29
or fsx	-3	9
or get	-2	30
or have	-13	21
or higher	115	-45
or iam	-5	8
or import	-7	10
or in	-7	48
or instal	-21	30
or instanc	41	-20
or interfac	-11	23
or is	41	-26
or its	-67	-68
or job	-14	19
or jwt	-5	16
or karpent	-32	54
or kvm	0	44
or larg	-9	30
or later	4	25
or leav	-16	22
or let	-3	25
or load	32	-4
or log	3	8
or maximum	50	-6
or me	-111	-31
or memori	31	-19
or more	-33	48
or move	-22	41
or multi	-11	24
or network	50	-15
or new	-6	23
or newer	98	21
or no	51	-25
or not	7	-17
or of	18	-12
or on	-117	-68
or one	-42	73
or open	-10	17
or option	-12	17
or our	-99	-85
or paramet	-1	8
or patch	-25	78
or paus	0	20
or privat	2	24
or project	-10	20
or rdp	-1	19
or rebuild	36	-17
or recreat	-1	81
or region	-44	59
or relaunch	-1	47
or remov	93	-71
or replac	-29	65
or replica	-8	-28
or repositori	53	5
or s3	-14	75
or scale	45	-24
or schedul	8	22
or sdk	-2	26
or server	-24	36
or shield	-2	60
or snapshot	-6	9
or so	47	7
or sse	-10	11
or ssh	32	3
or stabil	9	-9
or start	50	-34
or stream	82	-42
or tag	-12	21
or take	-8	19
or that	73	-71
or the	-33	29
or their	-92	-87
or through	-7	11
or tls	-13	43
or to	-10	20
or tool	-10	65
or trail	23	16
or turn	7	11
or updat	17	8
or upgrad	-31	64
or us	-5	11
or use	26	13
or version	-9	21
or vpc	-4	60
or we	-40	105
or what	32	-31
or when	-12	29
or who	-48	61
or with	-7	14
or write	-22	39
or zone	31	28
orchestr	110	35
orchestr and	21	-20
order	1	49
order $	25	-19
order a	-13	57
order and	13	0
order enough	-34	64
order multi	-14	86
order of	32	-27
ordinari	36	-2
ordinari @	41	-24
org	-11	121
organ	3	10
organizations	-17	43
origin	-4	70
origin control	-8	84
origin until	-9	19
os	-6	-103
os $	-9	33
os %	70	-12
os fix	66	43
os in	-92	-67
os level	31	63
os of	14	35
os on	-40	123
os patch	-14	-109
os updat	-162	-177
oss	7	36
other	19	15
other $	72	-14
other @	-6	25
other account	4	32
other agent	-15	28
other by	-17	34
other client	0	49
other cloud	-21	30
other connect	-15	60
other custom	30	-12
other into	15	-6
other kind	-18	19
other member	-4	8
other program	15	-4
other region	-25	52
other servic	36	-10
other side	53	-9
other softwar	-75	99
other system	-16	45
other tenant	94	3
other type	-15	43
other zone	25	-7
otherw	-14	78
otherw $	-21	26
otherw and	21	-10
our	-44	-7
our $	-99	-85
our @	-58	-82
our account	112	-25
our app	31	27
our applic	6	30
our branch	-43	94
our client	-53	60
our cluster	-74	-114
our compani	4	140
our contain	-89	-35
our content	38	-96
our data	-11	113
our domain	11	96
our load	-25	65
our offic	-5	52
our on	-2	13
our or	-105	-59
our own	-27	105
our privat	5	60
our router	13	121
our server	7	88
our side	-10	70
our site	-33	53
our task	-8	62
our team	52	6
our user	-29	40
our warehous	-6	59
our web	-3	8
our websit	14	89
our whose	-52	-52
our workload	15	83
ourself	-10	34
ourself $	-10	34
ourselv	-71	42
ourselv $	-88	-23
ourselv who	-7	110
out	12	10
out $	26	-68
out @	-17	67
out a	-11	35
out and	-2	34
out as	9	-5
out by	-54	84
out for	-10	17
out in	43	-29
out is	1	15
out newer	-28	70
out of	26	-6
out on	-15	16
out polici	-8	20
out the	43	3
out through	-15	24
out to	-5	58
outag	31	78
outag of	-30	30
outbound	-34	71
outbound traffic	-26	34
outdat	9	63
outliv	-4	31
outliv the	-16	27
output	17	48
output and	-7	9
output bucket	-20	58
output in	24	-15
output to	54	-36
outright	19	25
outright that	-20	33
outsid	-10	49
outsid @	-36	58
outsid and	19	4
outsid of	75	-36
outsid provid	-7	12
outsid the	9	6
over	25	1
over $	-105	-109
over @	29	-28
over a	29	83
over all	66	-63
over and	-9	9
over at	55	-45
over avail	3	27
over by	-50	83
over cloudfront	-12	13
over http	58	-46
over in	56	-53
over its	76	-68
over or	-14	18
over peer	19	-11
over sever	44	-9
over the	36	-10
over them	-33	59
over three	53	-29
over tls	58	-10
over to	29	-13
over two	-29	110
over which	-44	52
over zone	78	-9
overal	-76	23
overnight	-3	87
overwrit	41	-23
own	2	23
own $	-46	65
own @	-12	86
own account	3	15
own agent	62	-51
own alwai	32	-17
own ami	-20	76
own and	24	-5
own apart	12	-12
own api	-71	106
own applic	-53	65
own are	73	-37
own backup	-11	15
own befor	-10	14
own bucket	19	44
own build	-17	35
own by	-9	40
own cert	45	-71
own contain	67	0
own data	-5	53
own delet	17	27
own disk	-31	52
own domain	-40	67
own employe	100	44
own encrypt	44	-10
own endpoint	37	17
own equip	-34	43
own for	30	-14
own group	-6	84
own guard	27	-23
own guest	-22	26
own host	-62	177
own if	-18	25
own imag	-17	23
own in	50	-14
own infer	-25	58
own infrastructur	104	-11
own is	100	-43
own isol	51	-22
own kei	-38	81
own key	23	15
own kms	5	23
own log	-5	22
own maintain	36	73
own media	-22	92
own network	11	9
own node	107	28
own on	34	-23
own one	-15	22
own or	-5	14
own paramet	-7	58
own router	1	14
own server	-40	87
own servic	-49	112
own set	83	-54
own side	1	63
own softwar	43	-1
own store	-26	48
own system	33	-28
own that	52	23
own the	17	74
own unless	25	-9
own usabl	-4	104
own where	37	-33
own with	41	-41
own work	-25	45
own workload	5	21
own zone	-19	26
owner	-41	-26
owner $	-112	-97
owner and	-6	47
owner for	36	5
owner of	41	46
ownership	-10	114
ownership $	-14	114
pace	-6	8
pace and	-6	8
pack	-36	54
pack into	-27	37
packag	9	56
packag @	116	11
packag and	-16	47
packag are	-20	42
packag in	-23	47
packag of	-41	89
packag on	-7	25
packag that	14	17
packet	34	57
page	5	72
page and	-16	21
page are	-30	53
pai	-9	63
pai attent	-15	51
pair	-6	38
pair and	-44	46
pair of	-10	35
palo	-17	64
palo alto	-17	64
panda	30	156
parallel	4	33
param	3	23
paramet	1	37
paramet and	23	-2
paramet group	-3	46
paramet limit	-4	10
paramet of	17	18
paramet or	-12	17
paramet store	-1	8
parameter	-14	26
parent	-7	13
part	9	11
part $	3	57
part of	50	17
part that	58	-47
parti	27	37
parti $	74	-50
parti configur	-22	26
parti instal	-31	82
parti is	-14	23
parti must	-43	67
parti protect	43	-13
partit	59	8
partit and	14	43
partit kei	-18	21
partner	-5	52
pass	-3	16
pass between	-16	41
pass it	-1	10
pass on	-21	29
pass request	72	-55
pass sinc	25	-21
pass the	-41	83
pass them	-27	96
password	-9	49
password $	-12	120
password and	-7	23
password are	-10	60
password cannot	-3	17
password for	-28	104
password in	4	8
password length	-3	18
password of	-26	40
password polici	14	36
password reset	-12	35
password rule	-15	63
password safe	17	67
past	-29	69
past its	-28	47
patch	12	-26
patch $	-123	-177
patch %	-46	132
patch @	171	-38
patch a	16	180
patch all	19	121
patch amazon	-24	-72
patch ami	43	4
patch an	-30	124
patch and	2	-8
patch are	-13	54
patch arriv	-17	49
patch base	-6	74
patch baselin	9	97
patch build	-46	125
patch by	-4	-35
patch each	-57	79
patch everyth	99	4
patch evid	92	-73
patch for	58	-12
patch from	31	-10
patch harden	-34	69
patch head	-6	11
patch host	-121	-55
patch imag	11	68
patch in	10	-80
patch insid	62	-33
patch instanc	-33	67
patch is	64	38
patch it	-51	-100
patch its	4	86
patch kernel	52	-34
patch manag	-265	-165
patch node	94	-35
patch noth	-34	133
patch of	49	28
patch on	21	-71
patch one	1	13
patch onli	-71	152
patch onto	-75	-55
patch oper	25	31
patch or	20	17
patch our	-221	-145
patch releas	20	11
patch scan	-28	44
patch server	41	-27
patch softwar	-25	35
patch that	-89	-2
patch the	58	-12
patch them	17	13
patch there	-24	44
patch these	132	25
patch those	23	-50
patch to	109	16
patch version	82	-49
patch what	-38	64
patch when	54	5
patch who	-170	-194
patch whose	-215	-225
patch windows	57	-97
patch yourself	96	-1
path	-19	47
patient	-56	-53
pattern	10	19
pattern are	-22	51
paus	-16	56
paus @	-11	19
paus the	-26	29
paus their	48	-19
pay	-1	31
pay for	9	21
pci	20	-60
pci compliant	-49	37
pci dss	-35	-58
pcoip	121	11
pdb	-4	147
pdb $	-4	147
peak	-10	26
peak window	-11	29
peer	77	-8
peer node	75	-8
peer vpc	55	-54
pend	43	-3
pend action	37	-12
pend mainten	-23	76
penetr	-36	54
penetr test	-36	54
peopl	-2	21
peopl and	-45	-50
peopl at	103	-69
peopl who	41	49
per	-16	7
per @	18	7
per account	23	21
per alia	-5	28
per client	3	52
per node	13	-1
per region	-4	53
perform	52	-61
perform it	116	35
perform target	31	-16
perform the	25	-62
perform them	-122	-23
perimet	126	0
perimet and	-35	37
period	66	-13
period $	29	156
period and	-21	26
period end	21	-12
period is	-1	-32
period of	-36	33
permiss	-23	104
permiss $	-34	158
permiss are	-26	55
permiss for	-17	21
permiss in	-9	50
permiss of	-34	62
permiss on	-4	77
permiss to	-10	44
permit	-7	65
persist	6	24
persist file	13	-4
persist on	44	6
persist volum	-14	47
person	-37	21
person data	-37	17
phase	56	-51
phish	179	112
phrase	-6	31
phrase and	26	-12
physic	110	-7
physic access	83	-56
physic and	61	-4
physic cabl	63	-50
physic control	29	54
physic entri	59	-21
physic host	174	-45
physic layer	56	-44
physic machin	101	74
physic network	61	-32
physic protect	38	60
physic secur	15	53
physic server	13	137
pi	21	104
pick	6	62
pick a	-18	32
pick it	-4	9
pick its	21	-8
pick one	29	32
pick the	0	55
pick which	-58	88
pictur	20	-5
pictur and	49	-18
pile	-25	116
pile up	-8	24
pin	-35	66
pin and	-14	56
pin the	36	-34
pip	-9	77
pip instal	-2	66
pipelin	-2	43
pitr	-38	83
pitr on	15	58
pki	-63	-104
place	13	29
place a	-7	77
place in	-22	52
place is	-14	47
place task	51	-32
place that	33	-32
place the	19	1
place where	-49	84
placement	116	70
plain	-45	78
plain @	-17	54
plain environ	-8	19
plain http	43	-14
plain text	39	23
plan	24	53
plan $	-32	149
plan a	38	-21
plan and	-9	43
plan for	12	52
plan in	-12	22
plan mainten	59	-29
plan of	-3	97
plan run	-37	78
plan spare	-18	27
plan the	17	64
plan version	178	-53
plan what	-38	65
plan with	-59	72
plan work	69	-58
plane	27	-14
plane $	37	-109
plane @	23	-17
plane and	48	28
plane avail	93	31
plane behind	43	3
plane by	46	80
plane in	152	-26
plane includ	17	62
plane log	-18	62
plane node	37	39
plane of	-178	-160
plane that	25	-14
plane upgrad	-44	99
plant	18	143
platform	37	23
platform $	-12	16
platform and	44	-19
platform branch	-23	57
platform identifi	-54	58
platform revis	12	31
platform that	49	-35
platform updat	-13	80
platform version	33	-16
player	-15	41
player over	-12	25
pleas	-31	-79
pleas $	-143	-73
pls	1	-59
plu	-42	81
plu plan	-15	25
plug	-12	13
plug into	-12	13
plugin	19	77
plugin and	-4	98
plugin that	-3	16
pod	-3	45
pod @	-27	35
pod access	-4	19
pod and	-23	41
pod are	-23	66
pod can	-19	40
pod disrupt	-21	97
pod ident	16	2
pod imag	-57	80
pod in	-32	56
pod of	58	-1
pod on	-33	49
pod or	-4	12
pod secur	-15	59
pod that	86	-35
poddisruptionbudget	0	32
point	16	13
point about	57	-49
point and	-29	34
point at	-26	31
point in	12	11
point of	112	-36
point over	33	-33
point the	-6	8
point to	-39	61
polici	-6	51
polici $	-1	200
polici @	30	-19
polici allow	-5	20
polici and	-7	20
polici are	-12	49
polici as	-4	42
polici at	20	-10
polici attach	-3	14
polici condit	-11	50
polici for	7	33
polici in	-23	71
polici is	28	42
polici of	-11	43
polici on	-1	68
polici or	-18	24
polici say	-8	27
polici so	-7	8
polici that	-6	21
polici there	-19	84
polici trust	1	9
polici up	55	-42
polici where	-29	30
polici which	-5	12
polici with	-24	30
poll	-65	98
pool	-20	41
pool and	41	-22
pool whose	-5	56
port	-6	47
port 22	-2	40
port 3389	-7	42
port 443	-12	53
port and	60	-29
port between	-25	37
port in	-3	41
port that	2	17
posit	50	45
posix	-3	55
posix owner	-1	27
possibl	80	18
power	56	61
power and	5	41
power space	-18	32
power suppli	96	-50
powershel	70	25
practiz	-14	22
pre	-20	103
pre initi	-6	19
pre share	12	58
prebuilt	34	-16
prebuilt imag	50	-37
prefer	52	-15
prefix	-17	49
prefix list	-19	50
prem	-58	69
premiz	24	43
premiz $	-27	116
premiz @	-37	57
premiz domain	-53	68
premiz is	-53	63
premiz server	-23	87
prepar	6	60
prerequisit	-2	10
presenc	104	-15
presenc $	101	-7
present	73	20
prevent	12	3
prevent prompt	-9	24
price	26	-5
price perform	31	-16
primari	40	-11
primari anew	66	-44
primari fail	34	-27
primari region	-29	42
princip	-17	62
princip and	-9	11
princip in	-2	15
principl	-104	-44
principl $	-107	-80
print	-5	68
print to	25	-23
prioriti	76	-43
prioriti that	32	-27
privaci	-20	52
privat	-8	47
privat @	-11	34
privat kei	27	12
privat key	-8	42
privat or	-2	9
privat subnet	-6	56
privatelink	-7	13
privileg	-5	119
privileg capabl	-49	59
privileg contain	-14	65
privileg mode	-7	38
probe	-28	57
problem	42	58
problem $	40	0
process	6	-63
process by	35	-28
process document	71	-10
process in	-93	-81
procur	139	1
prod	31	34
produc	75	6
produc and	-25	51
produc consum	-16	38
product	20	62
product system	118	-51
profil	-11	43
profil and	-27	45
profil on	-3	10
profil that	-4	19
program	-20	62
program and	-18	50
program of	-51	75
program on	0	28
program that	-27	59
project	-1	87
project @	0	72
promiz	84	64
promot	9	17
promot a	42	-34
promot out	-31	117
promot tier	-34	42
prompt	43	-1
prompt @	-33	42
prompt and	16	-14
prompt inject	-15	28
prompt log	45	3
proof	-2	89
proof of	64	-6
propag	-6	33
properti	8	7
protect	13	17
protect $	6	56
protect %	-93	62
protect @	95	-39
protect against	42	-8
protect and	-3	42
protect are	-19	101
protect at	24	-3
protect in	35	-20
protect it	-25	76
protect my	-11	46
protect of	-1	70
protect on	-43	69
protect polici	-4	47
protect the	30	-4
protect them	70	-16
protect what	70	-24
protocol	31	0
protocol and	-33	43
prove	-57	90
provid	49	14
provid $	-23	27
provid @	15	24
provid a	38	-34
provid al2023	-8	-46
provid and	14	23
provid by	40	144
provid comput	50	-21
provid enough	-38	128
provid for	90	7
provid is	10	68
provid of	34	-27
provid or	-38	60
provid power	-16	57
provid subnet	-47	64
provid the	45	17
provis	74	-3
provis @	-28	-42
provis capac	-62	98
provis concurr	35	11
provis mode	-33	113
provis noth	166	-101
provis the	47	-37
proxi	9	71
proxi besid	-38	58
proxi do	-20	62
proxi karpent	33	-31
proxi or	-22	24
proxi that	-28	32
public	-1	32
public @	47	-9
public access	-13	36
public address	-21	41
public ami	-13	22
public and	-31	41
public api	-24	29
public by	-18	78
public certif	83	-83
public endpoint	12	30
public key	-21	27
public mode	-15	35
public or	-6	23
public subnet	-8	32
public topic	-15	48
public way	-22	42
publicli	7	110
publicli access	16	68
publish	41	5
publish $	-40	97
publish @	49	-18
publish a	65	-35
publish and	32	6
publish cloudwatch	30	-5
publish engin	14	-10
publish it	-37	97
publish log	-10	25
publish metric	51	-25
publish minor	33	-21
publish new	-9	-100
publish newer	-18	26
publish patch	50	3
publish the	44	20
publish their	65	-50
publish them	-27	75
publish to	-53	103
publish updat	134	-9
publish version	-39	70
pull	21	11
pull from	13	63
pull request	-7	9
pull the	-7	23
push	-36	73
push and	1	17
push or	9	8
push the	-52	-7
push to	1	37
put	-3	31
put a	-16	44
put directli	28	-24
put in	-11	49
put into	30	36
put it	-72	-22
put mainten	26	-9
put no	-33	64
put noth	-13	50
put on	-53	57
put that	-34	102
put the	5	21
put them	-13	25
pv	-16	32
pv ena	-12	21
python	40	60
python 3	-26	94
python and	28	-18
python modul	-22	45
python packag	-19	49
python runtim	54	-27
python3	-9	-67
python3 8	-13	25
q	-150	12
qualifi	-20	55
qualifi licens	-16	41
qualiti	-17	75
qualiti $	3	95
quarterli	-73	49
queri	-3	21
queri $	64	-13
queri @	-16	17
queri and	-12	44
queri are	1	37
queri driver	-6	19
queri engin	89	-11
queri in	-4	12
queri is	-10	-65
queri load	-1	24
queri log	-39	56
queri on	-10	43
queri result	-131	21
queri run	49	-35
queri the	1	24
queri tune	0	14
question	45	-50
question @	8	-96
question for	144	-62
queue	31	23
queue and	17	41
queue for	-9	20
queue of	46	-14
queue polici	-16	92
queue to	-5	8
quick	4	74
quiet	-21	30
quiet hour	-21	30
quota	9	17
quota and	16	-1
quota are	51	25
quota for	47	-15
quota in	-30	76
quota of	63	-38
quota per	60	-38
quota poddisruptionbudget	1	8
quota raiz	-89	-46
quota that	22	25
r	-14	73
ra3	19	7
ra3 and	53	-26
rack	15	2
rack $	30	135
radiu	-21	57
radiu server	-21	57
raiz	-8	-16
raiz and	23	-18
raiz befor	53	-44
raiz in	52	-18
raiz the	-15	49
raiz them	38	-14
ram	-1	47
ran	4	23
random	-31	78
random if	-25	51
random otherw	-14	42
rang	43	19
rang and	6	9
rang of	-40	74
rank	-23	69
rare	55	-19
raspberri	21	104
raspberri pi	21	104
rate	0	20
rate base	-11	15
rate rule	-4	41
rather	-6	51
rather than	-6	51
rbac	6	77
rbac and	-12	44
rbac in	-12	43
rdp	8	51
rdp and	-1	19
rds	-1	25
reach	12	27
reach @	-10	48
reach a	-31	53
reach by	-22	42
reach everi	-51	81
reach file	-21	30
reach from	-34	52
reach it	26	8
reach its	-25	56
reach of	57	-34
reach onli	-9	25
reach over	-4	8
reach the	-21	53
reach them	99	-27
reach through	-17	37
reach which	-1	9
reachabl	-31	106
reachabl from	-5	10
react	-1	102
react to	31	62
read	1	37
read a	-4	14
read access	-5	17
read and	10	12
read from	-13	14
read it	17	84
read log	-2	24
read my	49	-24
read onli	-12	18
read or	-1	9
read out	6	9
read replica	50	36
read the	9	22
read them	-12	59
read what	-4	13
read which	-19	39
readabl	14	44
readabl and	55	1
reader	0	-46
reader and	35	-27
reader in	-35	68
readi	-61	100
readonlyrootfilesystem	-12	72
real	26	57
real time	33	-18
realli	-8	60
rebalanc	-19	47
reboot	20	26
reboot for	-37	88
rebuild	5	43
rebuild $	-28	67
rebuild @	-7	25
rebuild a	90	-5
rebuild and	-20	62
rebuild fail	91	-8
rebuild it	-10	27
rebuild scan	-3	42
rebuild the	-24	50
receiv	-22	65
receiv a	-22	29
receiv and	-12	44
recipi	-11	33
recommend	11	48
reconnect	89	-49
reconnect by	50	10
record	17	16
record $	-21	112
record @	20	22
record and	-17	41
record api	48	-24
record are	25	5
record at	-7	13
record by	-26	38
record call	23	-13
record can	-28	62
record chang	66	-48
record contain	2	61
record durabl	21	-12
record everi	27	-20
record for	-41	76
record in	44	44
record is	-1	81
record its	30	-3
record manag	43	-10
record of	-22	72
record read	-9	13
record say	19	-1
record stai	49	-53
record that	-31	66
record the	41	6
record to	-19	43
record where	2	19
recov	-4	38
recov fail	56	-48
recov from	11	-4
recov instanc	-27	31
recov the	13	35
recov them	-25	35
recoveri	-11	57
recoveri $	7	84
recoveri @	-8	17
recoveri drill	-94	95
recoveri for	-19	36
recoveri goal	-3	28
recoveri of	-47	53
recoveri on	-6	16
recoveri plan	-16	52
recoveri point	-5	32
recoveri time	1	147
recoveri window	-8	10
recreat	-3	72
recycl	96	-5
red	-81	-53
red hat	-81	-88
red statu	-16	28
redact	-7	57
redact and	-3	20
redact on	-14	32
redeploi	-18	48
redeploi it	-31	36
redeploi the	-9	47
redirect	-13	38
redirect of	-16	20
redund	55	21
redund connect	18	8
redund insid	90	-43
redund is	-22	79
redund over	-49	58
redund uplink	-26	50
redundantli	93	-48
redundantli and	36	-8
redundantli in	58	-28
refer	-11	43
refer and	-3	21
refresh	9	64
refresh the	-42	68
refus	19	16
refus and	19	-10
refus nor	22	28
refus plain	-7	18
refus unencrypt	-10	24
regardless	-4	75
region	27	21
region $	31	78
region %	0	121
region @	-34	49
region and	-5	23
region are	48	1
region as	-2	24
region avail	62	-8
region build	132	-48
region by	-22	58
region cluster	94	-54
region fail	-49	54
region for	-9	45
region if	73	-69
region in	-9	47
region is	75	-1
region isnt	-4	13
region need	206	47
region of	46	-39
region on	-24	32
region onli	-45	59
region or	-9	24
region otherw	-17	48
region over	19	-11
region patch	29	4
region replic	-24	90
region so	-6	31
region such	21	-6
region that	104	-21
region thei	54	-25
region to	2	111
region until	-7	15
region when	63	4
region where	13	13
region who	-79	-106
region with	23	-19
regist	-9	72
regist a	-12	16
regist and	34	-1
regist domain	9	51
regist drain	16	22
regist the	-24	73
regist with	-49	110
registr	18	5
registri	61	9
registri certif	20	-10
regul	-15	17
regul that	-22	21
regular	-13	54
regularli	11	53
rehears	-22	41
rehears the	-33	51
reject	-19	49
relaunch	-2	88
relaunch $	13	97
relaunch are	-16	50
relaunch from	-4	25
releas	38	7
releas 6	13	56
releas @	68	-54
releas and	23	-6
releas for	-4	63
releas in	-2	13
releas it	-33	138
releas label	-18	21
releas new	65	-30
releas note	22	-6
releas of	3	17
releas patch	31	-19
releas the	111	-8
releas with	-9	49
reli	21	17
reli on	23	20
remain	-6	27
remedi	-11	172
remot	71	54
remov	5	38
remov @	67	-43
remov it	22	17
remov leaver	-3	11
remov modul	-43	127
remov the	15	12
remov their	-6	33
remov them	-44	74
remov user	-4	19
remov what	-12	17
remov worker	72	-43
render	74	-48
render page	-10	11
render with	-10	34
renew	24	0
renew @	63	-61
renew a	66	-64
renew by	56	-54
renew it	32	-25
renew the	63	-24
renew them	-20	45
repair	51	-9
repair $	36	26
repair a	54	-26
repair an	-15	16
repair and	23	-11
repair by	29	-6
repair it	77	-33
repair or	44	-21
repair the	18	63
repair them	44	13
repair upgrad	70	-31
replac	28	3
replac $	31	-47
replac @	66	-11
replac a	60	-8
replac an	2	54
replac and	28	17
replac befor	65	-54
replac by	13	-54
replac can	-30	38
replac each	61	-51
replac fail	66	-23
replac fleet	-94	126
replac for	57	-44
replac instanc	-35	124
replac it	14	-6
replac the	12	13
replac them	47	-25
replac those	15	12
replac unhealthi	49	-23
replai	-20	36
replai $	-30	30
replai are	-3	20
repli	-6	35
repli to	-6	35
replic	32	7
replic $	10	78
replic a	49	-19
replic an	87	-14
replic and	-23	44
replic disk	66	-53
replic each	38	-24
replic factor	3	10
replic insid	97	-72
replic it	-10	60
replic of	-43	45
replic or	-9	86
replic the	21	-12
replic to	-36	91
replica	5	56
replica @	74	-57
replica and	0	35
replica for	43	-24
replica in	-43	56
replica of	9	23
replica or	-38	17
replica the	12	7
replica when	39	-37
report	34	9
report @	33	-21
report a	-7	20
report about	-61	64
report and	55	-13
report are	38	18
report from	-33	87
report in	22	-5
report it	23	29
report job	28	-15
report the	167	-49
report them	78	-58
report through	17	-8
repositori	29	34
repositori $	108	-26
repositori and	24	-4
repositori in	43	23
repositori of	-19	24
reput	9	9
request	31	11
request $	71	-61
request and	-8	41
request are	34	82
request flood	-9	13
request in	-28	117
request is	-8	54
request of	-17	42
request or	59	6
request quota	73	-42
request that	-24	29
request through	78	-45
request to	-20	32
request token	75	-56
request valid	-20	32
request without	-16	46
requir	-4	48
requir and	-17	21
requir http	-54	61
requir iam	-7	94
requir on	35	38
requir servic	-35	34
requir ssl	-11	18
requir tls	34	4
requir txt	-20	46
requir updat	16	13
requir who	-19	33
rescan	58	-51
reserv	-30	67
reserv and	-26	58
reserv capac	-6	10
reserv concurr	6	24
reserv fleet	31	-24
reset	4	32
reset storag	23	-10
resid	-31	23
resili	39	9
resiz	6	44
resiz by	-40	97
resolut	66	-45
resolv	14	32
resolv drift	-14	32
resolv in	-5	21
resourc	14	45
resourc $	70	10
resourc and	-7	27
resourc behind	-8	10
resourc in	-5	109
resourc is	84	-20
resourc polici	-8	24
resourc that	15	28
resourc to	-11	31
resourc type	28	33
respect	5	57
respond	-20	122
respond to	-24	33
respons	-41	-28
respons $	-133	-34
respons for	-7	-28
respons is	-46	-45
respons model	-62	48
respons or	14	134
respons to	-108	49
rest	23	-50
rest $	-185	-105
rest @	6	41
rest alwai	54	3
rest and	64	-20
rest by	2	-72
rest encrypt	6	-39
rest except	31	-14
rest if	0	-123
rest in	-11	-89
rest is	-45	-19
rest of	-73	-114
rest through	27	0
rest with	7	27
rest without	29	-3
restart	19	21
restart @	4	14
restart after	4	133
restart and	51	-41
restart dure	-20	33
restart fail	39	-11
restart standalon	-23	56
restart the	-3	62
restart them	-15	111
restor	11	37
restor $	-36	127
restor a	-18	22
restor and	-26	45
restor are	137	-117
restor drill	-5	31
restor from	24	46
restor into	83	-70
restor of	-32	54
restor out	-24	44
restor test	-50	120
restor the	56	-15
restor them	66	-8
restor to	44	-42
restor which	-11	12
restrict	9	62
restrict @	-7	76
restrict and	-13	24
restrict network	-24	30
result	-34	23
result @	8	83
result and	26	10
result are	-10	38
result in	-11	23
result is	-1	27
result live	-3	31
result with	17	5
resum	-10	19
resum it	-12	19
retail	119	49
retain	-15	23
retain them	-4	11
retent	-3	54
retent $	21	181
retent and	11	5
retent are	0	47
retent copi	-10	19
retent from	-4	8
retent is	84	-91
retent keep	-8	17
retent of	-29	47
retent period	0	60
retent set	16	111
retent take	-11	16
retent there	-25	54
retir	18	34
retir @	-36	-1
retir disk	37	-6
retir notic	50	-40
retir of	39	-35
retir old	25	5
retir outdat	83	-45
retri	17	20
retri and	-14	31
retri by	-16	71
retri catcher	-2	9
retri deliveri	93	-48
retri for	25	10
retri strategi	-10	19
retri when	49	-18
return	50	38
reus	15	30
reus and	23	-10
reveal	-11	44
revert	-19	77
revert it	-9	30
review	-3	78
review @	-3	52
review and	15	11
review chang	-9	20
review code	-34	76
review it	-24	51
review of	0	29
review the	-31	74
review them	-5	18
review what	-1	12
review who	29	13
revis	32	33
revis and	39	8
revis of	2	14
revis that	18	73
reviz	-9	14
revoc	-11	27
revoc list	-12	27
revok	-15	77
revok a	15	101
revok the	-14	40
rhel	-12	15
rid	58	-55
rid of	58	-55
right	13	35
right $	46	-47
right a	-3	51
right and	-4	18
right of	7	114
right on	-11	56
right that	52	-44
right to	-6	20
risk	0	36
risk assess	-22	37
riski	18	-8
riski chang	29	-20
rize	49	-73
rize $	51	-73
role	-3	33
role $	-6	58
role @	-3	18
role allow	20	-17
role and	-12	32
role are	-13	58
role by	-7	14
role can	-21	51
role credenti	-16	26
role for	18	3
role in	-22	54
role is	0	99
role job	9	44
role may	-4	11
role of	7	57
role or	-9	12
role small	-27	28
role sourc	-12	20
role that	-7	10
role the	-6	17
role there	-7	19
role to	-10	23
role use	-5	8
role which	-4	18
role who	-8	14
role with	-22	49
roll	-4	8
roll $	-146	-45
roll a	-5	11
roll back	-18	63
roll it	62	-31
roll out	36	14
roll the	25	29
roll them	-10	-38
rollback	-2	37
rollback and	-12	12
rollup	3	23
rollup within	37	-9
room	1	50
room $	128	-19
room for	57	-33
root	14	52
root @	-20	61
root access	-12	47
root account	-11	86
root author	31	-19
root file	-13	19
root in	-12	22
root squash	-3	35
root user	11	24
root volum	8	25
rot	93	37
rot insid	52	-21
rotat	-17	15
rotat $	-212	-97
rotat %	-4	106
rotat @	104	50
rotat a	-54	54
rotat and	-11	27
rotat by	-29	64
rotat everi	-4	11
rotat for	-53	47
rotat in	-41	69
rotat it	-6	20
rotat of	92	44
rotat on	-43	77
rotat the	-66	-109
rotat them	17	97
rotat with	-25	-79
rout	4	42
rout 53	16	-15
rout @	-16	25
rout alert	-16	23
rout and	27	-7
rout data	-5	53
rout in	-6	9
rout or	11	47
rout tabl	15	72
rout that	-6	10
rout them	3	36
rout to	-32	85
rout traffic	17	35
router	13	9
router $	116	7
router and	67	-18
router at	58	9
router in	-42	103
router is	-35	74
router switch	11	-2
router the	1	36
row	-19	-33
row and	-1	9
row level	-26	55
row that	-20	64
rpo	-22	53
rpo of	-17	58
rto	-18	65
rto and	-16	54
rule	3	32
rule $	69	168
rule @	-4	8
rule against	-8	11
rule and	-3	20
rule are	-14	72
rule for	-13	23
rule from	-9	10
rule group	35	-13
rule in	7	50
rule insid	37	-22
rule of	-15	49
rule on	-9	56
rule or	-22	41
rule pattern	33	-24
rule set	34	-57
rule target	-17	99
rule that	-14	18
rule the	-43	55
rule who	-12	43
run	36	12
run $	66	-66
run %	77	-37
run @	59	-11
run a	0	60
run and	31	4
run are	-41	63
run as	-46	79
run at	-39	45
run autom	6	18
run behind	-13	43
run by	151	-54
run cluster	-21	3
run command	-10	17
run custom	19	-17
run drill	-9	14
run each	-9	59
run etcd	44	-25
run everi	61	-27
run for	-13	-36
run here	-6	39
run high	37	-9
run in	18	47
run insecur	23	-20
run insid	-53	131
run instanc	-27	56
run is	-24	89
run it	17	-8
run its	62	62
run job	-40	62
run mode	-10	13
run more	-37	40
run on	22	40
run onli	-60	110
run our	101	23
run out	38	26
run over	92	-25
run patch	12	21
run queri	24	-19
run replica	-26	71
run scale	-60	111
run secur	-25	78
run sever	-33	39
run sinc	-64	25
run storag	-14	39
run task	-46	47
run that	57	-11
run the	42	-7
run them	46	17
run there	3	29
run time	-16	33
run with	32	60
run without	8	65
runbook	-14	17
runtask	-12	89
runtim	14	-22
runtim $	-162	-100
runtim agent	57	-19
runtim and	30	3
runtim cni	-32	46
runtim endpoint	-36	66
runtim for	65	-57
runtim in	46	-140
runtim is	32	103
runtim monitor	-10	15
runtim of	86	-56
runtim on	54	15
runtim role	-7	23
runtim under	10	-5
runtim updat	11	54
runtim version	26	-24
runtim with	37	48
s	63	7
s autom	17	1
s certif	37	-17
s event	20	-9
s own	23	9
s paramet	-9	45
s role	-24	44
s set	-39	77
s to	-25	54
s tool	-54	69
s trust	-35	44
s3	31	7
s3 and	8	7
s3 are	-6	9
s3 bucket	21	17
s3 by	53	-41
s3 data	-3	11
s3 destin	66	-21
s3 gatewai	-18	28
s3 kei	45	-17
s3 locat	-8	9
s3 manag	57	-53
s3 or	-11	32
s3 us	-64	139
s3 which	39	-24
s3 with	10	-6
saa	-10	13
saa applic	-10	14
safe	-15	61
safe $	7	44
safe as	45	-21
safe on	49	-8
safekeep	-5	62
safekeep $	-5	62
safeti	-28	54
safeti of	-1	19
sai	-3	29
sai outright	-17	43
sai so	58	8
said	112	-17
sam	-6	23
sam cli	-1	20
same	69	52
same @	-19	23
same author	58	-34
same host	50	-27
same question	116	-86
saml	-29	72
saml and	-16	42
sampl	-6	56
sampl phrase	26	-12
sampl rule	-9	58
sanit	85	-19
save	-8	72
savepoint	-43	57
say	-3	11
say never	-40	58
say otherw	-25	26
say so	84	40
say who	-4	29
say with	-5	12
scale	50	-12
scale $	-104	-236
scale @	187	-2
scale a	155	7
scale an	4	-27
scale and	-27	65
scale as	-46	56
scale awai	6	11
scale between	-15	125
scale by	12	51
scale comput	43	-34
scale group	-1	16
scale in	-26	73
scale is	37	5
scale it	108	-3
scale limit	-8	17
scale mode	-59	65
scale of	-27	-67
scale on	6	44
scale polici	0	63
scale storag	91	-26
scale the	77	5
scale them	-240	-79
scale up	53	25
scale with	101	-37
scan	6	49
scan $	38	208
scan and	15	14
scan by	-123	-20
scan imag	21	24
scan it	-22	32
scan of	15	7
scan on	-21	66
scan patch	-10	45
scan the	-13	27
scan them	55	29
scan volum	-25	48
scan what	57	-30
scanner	35	18
scanner and	88	3
scanner on	-20	-2
schedul	38	-4
schedul $	-72	-126
schedul a	-19	64
schedul and	0	32
schedul delet	-16	54
schedul for	-1	50
schedul keep	-38	63
schedul of	49	45
schedul or	-24	27
schedul requir	43	3
schedul snapshot	-35	83
schedul start	22	-14
schedul that	77	-38
schedul the	14	-4
schedul them	89	114
schedul then	-32	38
schema	5	127
schema $	57	183
schema @	-16	98
schema and	-3	29
schema design	11	76
schema extens	1	9
schema sql	-2	15
scientist	-17	17
scim	-15	69
scope	25	45
scope $	-19	123
score	-64	-6
scratch	4	109
scratch @	-13	33
scratch file	-36	73
screen	97	7
script	-12	62
script $	-1	112
script and	-3	30
script are	-15	43
script in	-9	51
script of	-11	55
script that	-6	17
scrub	63	-53
scrub memori	28	-23
sddc	-53	65
sddc manag	-53	65
sdk	-11	69
sdk and	18	1
sdk in	-39	67
sdk the	67	-61
search	34	-4
search and	0	20
search for	-22	22
second	-31	-10
second @	10	46
second and	13	-7
second factor	-5	50
second layer	70	-43
second one	-143	-63
second region	25	1
second zone	-6	22
secreci	51	-15
secret	-7	39
secret and	-38	50
secret are	-70	92
secret from	-3	8
secret in	-16	89
secret left	17	98
secret manag	8	23
secret out	16	8
secret there	-7	102
secret volum	-13	17
secur	4	25
secur $	142	31
secur @	-12	59
secur agent	18	57
secur and	-6	40
secur by	98	40
secur configur	-20	93
secur contact	-21	72
secur environ	10	57
secur fix	39	-28
secur flaw	0	39
secur group	1	61
secur hub	24	-11
secur in	-23	182
secur key	-47	64
secur log	-20	42
secur modul	16	9
secur of	38	132
secur on	11	54
secur or	-4	16
secur patch	-57	-173
secur polici	21	17
secur profil	-14	76
secur quota	-9	52
secur standard	-7	24
secur the	72	-1
secur updat	-87	-112
see	21	-5
see and	-9	27
see it	17	15
see no	102	1
see nor	-24	77
see or	83	-33
see that	-27	47
see the	21	56
see them	19	64
see to	-29	13
see which	-7	23
see who	-8	18
seen	29	46
segment	-23	132
select	25	2
select the	-49	73
self	-12	39
self servic	-65	68
send	8	18
send @	8	12
send a	-16	18
send and	-72	-71
send anoth	66	-56
send it	-19	48
send job	-6	10
send messag	-43	90
send metric	11	-8
send notic	36	-28
send onli	52	-38
send out	-13	22
send quota	-25	87
send the	46	-26
send them	15	58
send to	73	-35
send what	25	-23
sensit	-35	80
sensit $	-11	122
sensit data	-5	53
sensor	-26	129
sent	-6	31
sent to	11	26
sent with	-11	36
separ	42	44
separ log	-23	30
septemb	6	38
septemb 2026	13	34
septemb 2027	-7	24
seri	0	25
serv	82	-12
serv @	80	-36
serv from	-19	48
serv http	117	-20
serv its	41	-16
serv the	-29	38
serv tls	61	1
serv to	77	-28
server	34	-9
server $	-90	-29
server @	40	-8
server access	-18	73
server and	50	-3
server apart	-42	52
server are	-27	67
server at	79	-15
server avail	83	-43
server behind	75	-13
server between	53	-12
server build	-26	98
server but	11	-3
server by	40	-35
server certif	-46	84
server control	-79	132
server core	-56	67
server for	83	82
server hall	71	-6
server host	122	-8
server in	74	-50
server insid	95	-31
server is	-41	115
server licens	28	94
server of	100	49
server offer	67	-54
server on	66	-57
server oper	-66	124
server room	21	79
server sdk	-47	55
server side	-12	23
server that	87	31
server the	-3	8
server under	68	-22
server who	99	-45
server with	-16	17
serverless	127	-14
serverless cach	27	-22
servic	37	10
servic $	58	20
servic @	-20	30
servic account	3	25
servic again	-18	33
servic and	41	3
servic are	55	63
servic avail	99	-30
servic behind	75	-18
servic by	-19	26
servic connect	-34	59
servic doe	-64	134
servic improv	-14	41
servic in	-14	20
servic is	102	36
servic it	54	-32
servic its	19	-8
servic itself	109	-26
servic keep	14	38
servic of	78	-40
servic on	74	-19
servic opt	-9	23
servic or	-18	25
servic quota	-38	119
servic regist	-28	78
servic role	-22	39
servic run	41	-23
servic softwar	-35	34
servic task	-13	17
servic that	118	-50
servic the	88	-96
servic unless	33	-26
servic updat	-73	61
servic use	-43	63
servic where	12	38
servic which	11	-5
servic who	-109	-118
servic with	-15	46
session	32	12
session $	76	-39
session and	-3	9
session are	-44	80
session attribut	17	-5
session from	96	-15
session in	-2	65
session manag	39	-3
session to	-32	37
session within	12	4
set	0	41
set $	-30	-27
set @	-6	19
set a	14	19
set alarm	-12	33
set and	22	-5
set anoth	-28	47
set are	0	13
set as	-17	30
set at	33	-29
set befor	-8	15
set budget	-12	19
set by	5	126
set capac	-7	12
set cluster	-7	20
set comput	-19	34
set deploy	-8	22
set encrypt	-14	29
set fleet	-15	35
set from	74	-58
set full	0	20
set how	-31	67
set in	-1	38
set index	-13	47
set instanc	-28	47
set is	-8	47
set it	-10	104
set its	13	-5
set job	-6	32
set lifecycl	-26	44
set limit	-11	14
set listen	-5	11
set min	-5	19
set minimum	-8	23
set more	-28	39
set network	-13	42
set node	-5	14
set of	10	19
set on	91	-45
set or	0	11
set origin	-4	9
set paramet	-7	38
set posix	-6	57
set queue	-7	39
set reserv	-36	48
set retent	-15	62
set share	-8	14
set so	50	-38
set sourc	-7	14
set subnet	-20	26
set that	-5	17
set the	-14	48
set their	43	-14
set there	-33	80
set to	28	33
set type	-3	54
set up	-9	34
set what	94	-40
set when	-18	44
set with	-3	12
setup	20	57
setup in	-16	89
seven	-15	39
seven dai	-11	28
seven year	36	-11
sever	15	26
sever avail	23	-12
sever invoc	-33	73
sever region	-28	138
sever task	-58	65
sever time	-9	13
sever zone	10	13
shadow	11	55
shadow copi	-7	82
shard	-33	29
shard and	-6	31
shard level	-5	16
shard of	-75	38
share $	-71	-3
share @	-28	53
share a	44	-18
share an	-12	25
share and	42	-3
share by	-10	13
share control	-119	-115
share file	-42	111
share it	-13	49
share its	17	29
share kei	-8	16
share no	22	-13
share of	53	-41
share one	76	36
share resourc	-9	87
share respons	-60	63
share the	-18	50
share them	-6	88
share volum	-2	31
share with	-10	42
shell	47	-4
shell in	-10	37
shield	39	20
shield advanc	-7	62
shield standard	47	-6
shift	81	8
ship	29	-7
ship @	-13	35
ship the	26	27
shop	-62	23
short	8	11
short live	-5	34
short outag	-24	33
shorten	0	47
should	1	32
should %	60	-1
should be	-18	49
should have	-42	45
shouldnt	30	36
show	17	37
show @	84	-47
show auditor	-35	48
show the	0	18
show up	-22	46
shred	107	12
shred the	50	17
shrink	6	68
shrink the	57	-24
shut	-22	34
side	6	28
side $	-23	91
side and	-8	11
side encrypt	-33	45
side is	-37	108
side of	47	-52
side render	26	-22
sidecar	-18	59
sidecar @	43	12
sidecar are	-18	33
sidecar or	-11	14
sign	4	36
sign and	-4	-16
sign in	14	26
sign ins	-3	10
sign is	54	-24
sign key	41	32
sign on	-21	69
sign profil	-41	45
sign up	-9	20
sign url	1	62
sign with	13	-10
signatur	57	-42
signatur $	23	-127
signatur expiri	-2	92
signatur of	73	-5
sigterm	17	-16
sigterm and	17	-16
silenc	-26	40
sinc	-20	16
sinc 1	15	9
sinc 25	23	-7
sinc 30	-4	12
sinc 7	-14	22
sinc januari	-83	56
sinc the	25	-21
sinc then	38	-14
sinc two	-17	24
singl	9	40
singl @	43	-1
singl az	-53	80
singl connect	41	18
singl instanc	-28	41
singl sign	-16	73
sit	12	71
sit in	-33	48
sit on	87	70
sit with	-38	57
site	0	58
site $	70	-12
site and	-3	34
site are	-45	69
site host	-23	77
site in	111	-10
site is	-65	100
site of	-17	23
site script	-3	21
site to	-21	28
site where	50	-33
six	43	-18
six copi	32	-20
six month	-35	45
size	7	40
size $	-63	180
size @	-3	-63
size and	16	29
size consolid	74	-56
size of	-16	38
size or	45	-24
size scale	-99	113
size that	58	-55
size the	-80	71
size to	111	-71
size what	86	-52
sla	-50	-164
sla for	13	96
slot	-11	58
slot prompt	-7	24
slow	-26	86
slow log	-2	63
slow queri	-20	70
slow sql	11	59
slurm	-14	34
slurm and	-2	9
small	-27	49
small and	-9	14
small or	-9	30
smb	12	12
smb 3	30	-1
smb and	-14	27
smb encrypt	-7	23
sms	46	20
sms and	28	17
smtp	-11	49
smtp credenti	-41	92
snapmirror	-25	93
snapmirror and	-10	34
snapshot	2	34
snapshot $	-12	66
snapshot and	-1	42
snapshot are	32	12
snapshot by	42	-15
snapshot copi	-15	27
snapshot first	-15	73
snapshot for	-9	20
snapshot go	-28	48
snapshot in	33	-26
snapshot of	-10	26
snapshot or	-13	61
snapshot polici	-17	39
snapshot retent	-13	16
snapshot schedul	-8	24
snapshot to	26	-18
snapshot where	43	-4
snapshot windows	-3	9
snapshot with	10	45
snowflak	17	-11
snowflak and	21	-16
sns	-34	43
so %	164	55
so @	-80	-99
so ami	-6	45
so and	31	-9
so are	-29	41
so by	6	16
so doe	31	-23
so in	-6	55
so is	-10	52
so it	44	-11
so noth	22	99
so patch	108	-44
so that	-11	34
so the	-64	-149
so there	-20	28
so who	-105	-81
soc	85	-50
soc 2	18	16
soc pci	15	-4
softphon	-17	90
softwar	52	3
softwar $	99	-7
softwar @	45	-19
softwar and	10	14
softwar in	112	-37
softwar insid	-20	139
softwar is	-59	102
softwar licens	-12	79
softwar of	62	-72
softwar on	4	63
softwar that	35	37
softwar updat	14	10
softwar we	-45	92
softwar with	32	-1
some	-11	89
some @	-14	21
some need	-16	18
some of	22	16
somebodi	26	15
somebodi wrote	-2	70
someon	19	29
someon must	33	-16
someon who	-12	46
someth	-24	-25
someth %	-27	27
someth in	-5	10
soon	60	-57
soon as	60	-57
sorri	16	110
sorri i	11	145
sort	21	84
sourc	10	38
sourc @	32	-5
sourc address	116	-11
sourc and	24	21
sourc code	13	77
sourc control	-24	34
sourc data	59	-49
sourc destin	-7	31
sourc document	-9	17
sourc keep	11	66
sourc librari	4	38
sourc of	-7	9
sourc record	-18	32
sourc server	-48	122
sourc sync	-13	44
sourc the	-58	82
space	-56	77
space and	-16	42
spam	-11	27
spare	-38	64
spare capac	-42	69
spark	26	7
spark and	61	-45
speak	-14	-25
speak it	78	-17
speak tls	-38	111
special	27	-59
specif	-7	106
specif control	-15	126
specif secur	10	57
specifi	-15	31
spectr	30	0
spectr and	30	0
speed	-83	119
spend	17	202
spf	-18	36
spf and	-24	37
split	39	5
split the	-5	59
spot	58	-11
spot @	22	-13
spot and	63	5
spread	22	63
spread @	13	33
spread a	32	-28
spread instanc	-22	52
spread the	-7	18
spread them	-36	71
spring	27	87
sql	16	53
sql and	-2	15
sql inject	12	76
sql queri	-9	39
sql statement	11	59
sqs	95	-66
squash	-3	35
srm	-142	-177
ssd	49	-4
sse	11	36
sse @	26	20
sse c	-15	157
sse s3	68	-59
ssh	16	53
ssh and	-2	22
ssh kei	-8	71
ssh key	-35	57
ssh or	-19	37
ssh to	61	-18
sshd	23	116
ssl	-19	47
ssl certif	-3	17
ssl on	-21	23
ssm	-14	43
ssm agent	-13	46
stabil	9	-9
stabil demand	9	-9
stack	37	73
staff	37	-31
staff $	75	15
staff to	75	30
stage	4	20
stage and	14	-3
stage subnet	26	-6
stai	15	46
stai @	-17	29
stai as	48	-25
stai enabl	-21	22
stai for	40	4
stai in	-4	47
stai insid	52	14
stai longer	87	-70
stai on	-17	40
stai open	-5	34
stai privat	-10	25
stai readabl	45	-17
stai the	70	2
stai there	-20	55
stai until	-37	84
stai up	-11	25
stai with	27	34
stai within	107	-73
stale	-43	76
stale who	-43	39
stall	-17	103
stand	2	45
stand $	22	-13
stand a	-9	20
stand in	22	24
stand on	-3	53
standalon	-33	101
standalon @	-29	77
standalon on	0	98
standalon task	8	13
standard	3	-14
standard @	41	17
standard and	21	-11
standard ask	-35	48
standard support	27	-18
standbi	50	-9
standbi @	69	-36
standbi and	32	15
standbi in	41	-32
standbi of	40	-20
standbi or	-19	38
standbi server	40	-35
start	12	38
start @	26	22
start a	60	18
start add	7	13
start again	0	30
start an	41	2
start and	47	-32
start at	42	-40
start by	7	42
start each	22	14
start everi	-16	94
start from	-29	40
start it	1	59
start lost	-6	17
start major	3	44
start on	-40	72
start one	-14	18
start replac	75	-58
start restor	93	-79
start task	-49	62
start the	1	59
start them	-71	127
start those	-20	83
start upgrad	70	27
start with	37	2
starter	-8	13
startup	29	54
startup script	-7	11
startup us	38	59
state	13	27
state and	16	7
state at	-20	20
state befor	-12	14
state by	56	-34
state compat	-9	69
state of	63	-57
state off	-11	49
state outsid	-6	29
state rule	-15	53
state that	-12	18
stateless	-13	38
statement	9	49
statu	30	14
statu check	70	-51
statu log	2	49
steadi	17	-8
step	3	26
step in	7	48
step of	55	-51
sticki	-12	15
still	17	56
still accept	110	-41
still mend	-8	14
still on	-55	127
still patch	-42	-6
still rout	-26	106
still run	-11	15
stolen	0	33
stop	4	37
stop @	-28	66
stop an	-9	28
stop and	13	18
stop cleanli	-10	31
stop condit	-20	50
stop hibern	-15	19
stop it	19	-17
stop or	-10	36
stop task	16	4
stop their	17	-7
storag	41	6
storag $	-106	26
storag across	52	6
storag and	10	38
storag autosc	-36	49
storag block	61	-44
storag by	70	-41
storag capac	23	54
storag class	-19	48
storag databas	85	-40
storag driver	-29	58
storag encrypt	-32	-105
storag imag	-31	41
storag in	21	-17
storag is	-21	128
storag log	47	-23
storag media	64	1
storag node	3	36
storag of	-93	33
storag server	61	-22
storag six	12	-6
storag throughput	-18	30
storag virtual	-12	28
storag volum	48	7
storag where	54	-32
storag with	62	-19
store	34	18
store $	2	30
store @	64	3
store all	-12	18
store and	-16	55
store by	15	-13
store content	94	-70
store current	-28	39
store data	45	24
store everi	21	-12
store for	76	-19
store in	47	13
store is	117	-44
store it	4	61
store log	43	-40
store none	-26	89
store object	13	-7
store of	32	23
store on	-17	54
store onli	57	4
store region	100	-88
store that	-11	49
store the	88	-42
store them	31	30
store volum	25	19
store what	-19	67
store who	-16	35
store with	62	-41
store yourself	3	13
strategi	-8	151
strategi and	-15	39
stream	-62	-84
stream @	33	13
stream agent	46	-31
stream and	97	-1
stream publish	-4	10
stream when	-109	-148
string	-19	25
structur	73	22
stuck	-8	48
stuck on	-3	48
student	2	71
stuff	-69	88
subject	-29	54
submit	-6	42
submit @	1	13
submit job	7	32
subnet	-5	36
subnet $	2	30
subnet @	-11	15
subnet and	-17	31
subnet endpoint	-17	22
subnet file	-7	17
subnet give	-13	50
subnet group	19	22
subnet in	-28	45
subnet network	-8	10
subnet of	-18	27
subnet or	-16	19
subnet secur	-12	25
subnet that	40	-22
subscrib	-23	80
subscrib are	-31	89
subscrib to	-12	96
subscript	-13	69
such	1	30
such a	89	-39
such as	-1	29
such instanc	-10	81
such queue	-28	29
suffic	-16	31
suggest	12	85
suggest $	61	24
suit	52	11
suppli	45	22
suppli a	-16	28
suppli and	-4	69
suppli in	72	-62
suppli kubelet	49	-27
suppli patch	-18	42
suppli the	17	73
supplier	-73	87
support	15	16
support @	20	45
support and	1	10
support end	6	32
support for	31	-30
support is	-23	27
support it	54	-43
support nitro	-50	51
support on	-1	13
support perimet	-33	46
support runtim	-34	57
support them	-24	30
support tls	106	-53
support version	-27	38
suppos	-33	-39
suppos $	107	-12
suppos to	-95	-29
suppress	41	79
suppress rule	-38	84
sure	26	20
sure %	46	-14
sure onli	-30	36
sure that	-28	56
surveil	55	-13
surviv	3	37
surviv a	16	-6
surviv the	1	23
suspici	1	46
swap	117	-37
swap it	-3	69
swap the	80	-48
switch	13	11
switch $	140	-18
switch encrypt	-23	106
switch fiber	11	-2
switch in	33	-10
switch it	29	42
switch log	-10	13
switch off	31	28
switch on	-23	35
switch over	-47	50
switch redact	-14	32
switch that	-28	63
switch the	-5	8
switch them	53	-38
switch to	7	43
switchov	47	55
switchov or	52	-42
symmetr	-14	19
sync	14	-75
sync log	9	-1
sync schedul	-13	44
synchron	10	45
synonym	-13	42
system	30	18
system $	-4	-115
system @	75	-2
system account	30	-18
system and	2	29
system are	78	-10
system as	105	-16
system at	41	-7
system behind	64	-12
system by	23	-10
system databas	-14	43
system fix	14	-53
system for	134	20
system have	-10	21
system in	-1	60
system insid	117	-77
system is	-30	75
system itself	-10	13
system manag	1	39
system memori	-5	17
system network	24	129
system of	30	84
system on	44	64
system or	-8	11
system patch	-29	107
system stand	53	-45
system take	-16	43
system that	24	11
system under	108	-3
system updat	-87	-111
system user	-7	36
system with	33	-15
system within	34	-27
tabl	15	40
tabl $	11	164
tabl and	4	21
tabl by	69	-42
tabl definit	-42	54
tabl design	0	8
tabl in	-37	99
tabl is	97	-68
tabl map	-25	60
tabl of	-14	69
tabl permiss	-7	52
tabl whose	30	122
tabl with	-5	13
tag	18	114
tag immut	-9	21
tag resourc	69	193
tag the	59	-50
taint	55	-9
take	20	21
take 60	-5	23
take @	39	-17
take a	43	7
take and	25	-3
take autom	79	-98
take back	8	-3
take backup	33	7
take call	63	-26
take care	15	-60
take continu	37	-25
take daili	33	-28
take effect	-15	37
take hourli	62	-47
take it	0	16
take manual	-12	20
take no	-31	94
take none	-14	43
take on	-14	18
take over	77	-24
take snapshot	-74	127
take the	73	2
take them	20	44
take thi	-10	90
taken	-5	51
takeov	7	74
talk	-15	107
talk to	-2	38
tamper	41	14
tamper with	31	23
tape	46	-21
target	7	30
target $	-3	77
target @	-6	14
target and	13	35
target are	-16	36
target group	-13	15
target in	-9	26
target is	-43	61
target that	-16	33
task	40	-5
task $	64	62
task @	-26	46
task and	28	1
task are	-34	80
task definit	-52	73
task is	-26	103
task log	-7	13
task of	-5	23
task on	45	-9
task replac	34	-32
task role	-11	27
task run	-11	26
task set	-9	25
task share	47	-21
task stop	-12	33
task that	51	-39
task to	21	38
task with	-14	21
tcp	-3	10
tde	19	34
team	43	-2
team $	-31	66
technician	84	-39
technician in	29	-13
telephon	-21	64
tell	-3	57
tell me	-38	59
templat	-11	49
templat $	-19	40
templat and	25	20
templat is	2	49
templat or	-23	33
templat pod	0	8
templat the	-6	11
templat togeth	-6	30
temporari	-3	83
temporari credenti	20	22
ten	-2	-39
ten year	-8	9
tenant	158	-29
tenant apart	17	-3
term	27	0
term let	36	-30
termin	11	17
termin tls	50	-41
test	17	59
test $	-24	190
test %	15	162
test @	21	-13
test and	5	46
test it	34	-4
test of	26	26
test restor	-3	68
test that	-19	65
test the	43	10
test them	10	-3
tester	-23	66
text	25	29
than	-8	40
than 14	-17	48
than 90	-26	80
than a	22	-7
than it	-22	39
than one	-19	27
than root	-6	24
than the	29	-14
than two	67	-64
thank	-65	-49
that	15	9
that $	-35	-103
that %	-58	-16
that @	50	17
that a	-2	69
that agent	1	56
that allow	-8	11
that amazon	2	83
that an	-5	74
that and	-43	61
that answer	80	-57
that api	111	-19
that appli	-1	55
that are	29	-9
that aws	37	40
that becaus	20	-9
that block	-21	52
that bring	-30	7
that bucket	37	11
that build	42	-27
that by	-40	70
that call	23	11
that came	-4	21
that can	-29	52
that cannot	114	-53
that carri	12	-3
that check	12	-12
that client	52	-43
that come	-17	35
that connect	42	19
that copi	26	-22
that creat	32	-21
that date	49	4
that day	16	-12
that deploi	59	-5
that do	20	44
that doe	-22	28
that encrypt	2	79
that end	-24	75
that enforc	-2	8
that evalu	81	-17
that execut	58	6
that exist	76	-18
that fail	21	-5
that fall	-20	77
that fetch	-11	37
that fit	49	-44
that flow	32	-12
that function	58	-33
that go	15	-9
that hand	119	-36
that handl	66	-43
that happen	-18	64
that has	31	-19
that have	-2	62
that hold	36	-7
that host	75	16
that hous	-36	49
that imag	-17	23
that includ	-18	25
that inspect	48	-20
that is	23	13
that it	11	10
that its	-5	25
that join	7	13
that keep	55	7
that key	-20	40
that launch	84	-75
that leav	-39	83
that left	-9	50
that let	-10	22
that list	43	-32
that log	-5	37
that lose	-22	24
that make	-32	47
that market	-9	16
that match	62	-52
that matter	-21	62
that may	-19	26
that must	-13	46
that need	3	45
that never	-25	31
that no	41	-13
that nobodi	-43	47
that of	-19	76
that off	93	-33
that on	-45	53
that onc	40	-21
that one	73	-41
that onli	5	67
that open	-16	31
that or	-79	-130
that our	-26	58
that pass	6	48
that patch	-25	66
that place	31	13
that polici	-18	21
that produc	91	-27
that provid	-12	53
that reach	-7	15
that react	-7	19
that read	-36	60
that reconnect	90	-80
that record	-35	30
that refus	-10	24
that replac	-30	38
that replic	12	-6
that rout	14	8
that run	71	14
that runtim	-61	16
that send	-29	102
that serv	67	-3
that servic	10	1
that set	-55	76
that share	2	23
that someth	-41	-148
that speak	44	9
that spread	23	-19
that stai	-46	56
that still	-41	90
that stop	51	-35
that store	63	-38
that support	54	-43
that take	20	-8
that the	-4	43
that thei	23	20
that thi	37	13
that thing	-139	-156
that to	-13	46
that traffic	-84	93
that up	-1	18
that us	-47	-60
that use	-29	64
that user	-4	23
that verifi	46	-14
that version	-1	35
that wait	25	-15
that was	18	1
that watch	92	-46
that we	15	146
that were	34	2
that when	-2	25
that whose	-14	29
that window	31	-11
the	13	12
the %	92	20
the 30	-44	76
the 7	35	-31
the @	35	33
the acceler	113	-1
the access	-20	45
the account	9	26
the action	-3	10
the activ	-17	30
the add	11	11
the administr	-8	42
the age	-6	10
the agent	-91	-115
the ai	-6	20
the alarm	-7	68
the alert	-17	90
the allow	-10	11
the amazon	-9	9
the ami	9	78
the analysi	85	-7
the api	9	7
the app	-52	-7
the applianc	32	16
the applic	3	69
the archiv	-26	66
the assess	8	38
the assessor	-7	49
the attack	-16	109
the audit	-16	38
the auditor	24	-39
the auth	-16	42
the authent	-18	27
the author	-5	27
the authorit	44	-12
the auto	-23	20
the autom	13	-10
the automat	17	-46
the avail	115	-36
the aws	15	-65
the az	94	-73
the baa	-51	40
the back	-32	67
the backbon	47	-13
the backup	1	-33
the bare	74	11
the base	3	8
the basement	-21	25
the begin	-23	42
the block	46	-26
the board	-41	91
the bootstrap	2	-43
the box	73	-10
the broker	-26	-40
the bucket	10	25
the budget	-16	68
the build	97	-38
the bundl	9	2
the cabinet	-3	49
the cach	65	-20
the call	-13	57
the capac	40	-10
the catalog	-41	60
the ceil	81	-15
the certif	9	8
the chang	30	-2
the check	45	-19
the choic	-26	-7
the chosen	45	-2
the cidr	13	71
the cisco	9	106
the class	-13	23
the cli	13	23
the client	-11	40
the cloud	71	-23
the cloudwatch	-4	49
the cluster	-49	-53
the cni	-69	125
the code	-28	73
the common	10	-2
the compani	15	17
the compil	-7	38
the complianc	-178	-199
the compon	59	-23
the comput	30	50
the configur	29	15
the connect	-73	-36
the connector	-10	51
the consol	24	-1
the consum	127	-66
the contact	-23	23
the contain	-59	-16
the content	-13	49
the continu	-54	122
the control	7	-12
the copi	55	-60
the core	17	39
the correct	-10	29
the credenti	-20	39
the curat	19	-13
the current	44	-15
the custom	52	31
the daili	74	-56
the dashboard	-11	66
the data	36	8
the databas	-46	-8
the date	-3	68
the day	9	4
the db	36	21
the dead	42	-7
the debian	-9	43
the decid	-40	85
the decis	82	-17
the default	31	10
the definit	38	-14
the deleg	-11	38
the delet	-14	18
the deploy	4	22
the destin	-3	19
the detect	43	-12
the devic	-14	41
the direct	-4	14
the directori	43	-26
the disk	55	2
the dns	47	26
the docker	-25	33
the document	-21	104
the domain	58	0
the downtim	-34	54
the drain	23	-11
the drill	-9	15
the durabl	68	30
the duti	2	30
the ebs	25	-11
the ec2	86	-53
the ecs	147	29
the edg	99	-6
the edit	-47	63
the emerg	-21	67
the encrypt	-50	-11
the end	-11	50
the endpoint	36	6
the engin	-37	-80
the environ	12	16
the ephemer	22	66
the equip	54	33
the esxi	-13	66
the evict	53	-37
the evid	-78	37
the execut	1	58
the export	-5	52
the facil	87	-40
the fail	85	-40
the failov	10	2
the failur	25	-19
the fault	27	-2
the featur	-11	14
the file	-7	48
the filter	-10	17
the find	-35	50
the fine	4	10
the fip	29	-10
the firewal	-68	-111
the firmwar	171	-27
the first	-45	-38
the fix	55	-23
the fleet	27	-11
the floor	-33	74
the flow	50	11
the form	-11	13
the format	-11	28
the framework	-9	21
the free	20	22
the function	-8	106
the game	-25	70
the gatewai	-142	-101
the global	41	-9
the golden	-24	45
the gpu	86	-35
the grant	51	-35
the greatest	96	-51
the group	17	6
the guard	58	-5
the guest	-47	49
the hardwar	46	-5
the head	-26	109
the health	68	-18
the histori	-21	35
the hook	-34	98
the hop	-15	36
the host	-2	-69
the hour	-10	26
the http	-25	71
the hypervisor	45	17
the ide	-15	31
the ident	-7	8
the imag	10	29
the import	39	5
the inbound	-7	52
the index	-13	21
the infer	5	13
the infrastructur	28	-39
the inspect	38	-5
the instanc	17	27
the integr	-51	56
the interfac	-11	31
the internet	-14	57
the isol	38	-25
the java	-18	59
the job	13	59
the kei	-95	-64
the kernel	4	28
the key	9	29
the kms	11	34
the kubelet	85	10
the kubernetes	28	25
the lambda	-5	19
the land	82	-51
the languag	35	68
the last	45	-23
the latest	13	28
the latter	112	-6
the launch	-15	46
the law	-3	87
the layer	-33	36
the least	-28	41
the librari	-7	11
the licens	61	-3
the life	15	2
the like	9	11
the limit	7	48
the line	-43	64
the link	-34	66
the linux	-3	40
the listen	-10	20
the load	25	-6
the local	-26	32
the locat	94	-54
the log	-14	41
the loss	-22	44
the lowest	90	-36
the machin	128	-47
the machineri	13	-5
the mainten	8	-26
the major	-22	45
the manag	16	-62
the mandatori	54	35
the manual	-97	-4
the master	-24	14
the materi	31	53
the maximum	5	25
the member	-33	64
the memori	82	-31
the messag	63	4
the metadata	34	0
the metric	21	15
the microvm	44	-8
the minimum	-10	25
the mode	23	47
the model	-41	-7
the modul	45	-2
the monitor	-7	12
the month	25	-20
the monthli	55	-24
the most	-15	26
the move	-10	28
the multi	-6	49
the name	-68	-61
the namespac	24	35
the network	67	8
the new	-4	39
the newer	62	-24
the newest	45	-5
the next	28	10
the nitro	13	0
the node	-86	-94
the notic	14	5
the nucleu	-23	32
the number	12	16
the object	26	46
the ocsp	-9	23
the off	30	-26
the old	-9	62
the older	-35	108
the on	-33	66
the one	10	29
the open	-8	24
the oper	0	30
the option	-14	73
the orchestr	-38	64
the order	17	-10
the organ	11	4
the origin	14	42
the os	107	65
the other	27	5
the outsid	-34	48
the owner	38	-7
the packag	17	6
the pair	40	21
the paramet	-26	46
the parent	-7	13
the part	58	-47
the partner	61	-24
the password	15	38
the patch	10	31
the path	-3	11
the peer	104	-42
the pend	-6	56
the peopl	39	54
the perimet	61	-30
the period	35	-142
the permiss	-7	26
the person	20	66
the physic	48	72
the plan	-17	59
the platform	59	-9
the plugin	-23	42
the pod	27	-14
the point	39	-20
the polici	2	54
the port	6	13
the prebuilt	77	-58
the price	4	20
the primari	36	-3
the prioriti	32	-27
the privat	35	6
the process	34	-23
the profil	-14	67
the program	-23	32
the promot	-33	107
the prompt	69	-58
the protect	8	-4
the provid	28	-14
the proxi	36	35
the public	24	15
the pv	-12	21
the python	15	14
the queri	12	46
the queue	54	-12
the quota	55	-10
the rack	25	125
the rang	-9	27
the recipi	-11	33
the recommend	-15	23
the record	44	16
the recoveri	-12	21
the redirect	-16	20
the region	-13	-10
the registri	-34	36
the regul	-22	18
the releas	-25	50
the renew	-15	66
the replac	77	-76
the replic	-12	43
the replica	30	7
the report	21	-4
the repositori	33	-6
the request	23	3
the requir	-36	34
the resolv	52	41
the resourc	8	23
the respons	-76	104
the rest	-80	-27
the restor	-21	51
the result	33	-22
the retent	-1	34
the retir	46	-35
the retri	-58	79
the review	-9	26
the revis	94	-66
the revoc	-8	16
the right	-27	54
the role	-11	26
the room	-38	78
the root	-9	63
the rotat	-10	50
the rout	17	12
the row	-16	43
the rule	31	34
the run	-7	12
the runtim	-13	-97
the s3	-9	18
the same	46	-21
the scan	95	-28
the scanner	-21	57
the schedul	29	-54
the schema	42	147
the script	-41	85
the sdk	-15	22
the search	80	-24
the second	-103	-101
the secret	-24	66
the secur	-19	-10
the server	30	-35
the servic	38	0
the session	-14	55
the set	24	-3
the shard	-75	33
the share	-47	0
the shop	-82	6
the short	-4	15
the sign	58	-17
the signatur	9	-38
the site	86	-28
the size	-5	13
the slow	-3	75
the snapshot	14	27
the soc	119	-63
the softwar	-1	-26
the sourc	-4	43
the ssh	-27	109
the ssl	-7	33
the ssm	-13	46
the stage	-6	8
the standard	3	25
the standbi	39	-2
the start	35	-16
the state	3	20
the stop	-18	44
the storag	18	25
the store	-8	36
the stream	55	-63
the subnet	26	2
the support	-33	46
the system	11	45
the tabl	7	120
the target	-3	25
the task	4	39
the technician	27	-26
the templat	21	-4
the temporari	-57	86
the term	-41	95
the text	-25	72
the third	-20	65
the time	25	-6
the tls	41	8
the token	-10	60
the tool	-36	79
the track	23	16
the traffic	71	-6
the trail	53	24
the train	-11	52
the transact	7	11
the transfer	36	-11
the truck	-1	89
the trust	-15	28
the tunnel	-44	-17
the two	53	-21
the type	-26	35
the underli	122	-31
the unit	68	-47
the updat	-99	-54
the upgrad	-72	-81
the uplink	-41	61
the use	1	45
the user	4	35
the utter	26	-12
the valid	12	-13
the vault	12	3
the vendor	37	-30
the version	-44	21
the virtual	-11	53
the volum	22	13
the vpc	-4	37
the vpn	-86	-37
the vulner	130	141
the wait	26	-16
the want	17	-15
the way	20	16
the weekli	12	44
the whole	-4	39
the window	28	16
the windows	54	-12
the wire	-10	2
the work	79	12
the worker	-6	-21
the workgroup	11	1
the workload	38	5
the world	3	30
the writer	10	9
the wrong	-5	89
the zone	42	-29
theft	-6	41
thei	6	15
thei $	-113	-110
thei answer	-5	8
thei are	24	32
thei call	-23	30
thei cannot	-30	36
thei chang	-3	30
thei come	-15	56
thei expir	-15	60
thei fail	10	5
thei go	-12	64
thei have	-42	96
thei keep	32	-23
thei may	-4	14
thei need	-30	33
thei reach	49	-32
thei replac	35	42
thei run	117	-49
thei say	-35	52
thei select	17	-9
thei serv	77	-28
thei share	-26	46
thei show	1	18
thei use	16	-6
thei were	60	-38
their	14	23
their $	-100	-60
their @	-16	65
their action	-5	8
their auto	-22	38
their checkpoint	-21	40
their client	-27	33
their code	4	51
their configur	72	-28
their content	84	-21
their data	-10	41
their date	-4	22
their definit	76	-53
their destin	-7	33
their encrypt	27	13
their end	23	-2
their firmwar	9	41
their health	29	-18
their host	55	-31
their hypervisor	-50	67
their imag	-1	13
their kubelet	13	128
their last	-27	39
their librari	-6	45
their number	-32	102
their or	-114	-98
their os	94	96
their own	31	19
their owner	1	68
their password	-4	10
their place	-13	48
their polici	-11	28
their port	66	-42
their region	86	-50
their retri	-11	41
their role	-8	13
their scale	-38	69
their secur	-22	45
their send	48	-19
their set	0	8
their size	10	-2
their sourc	-38	72
their state	17	-13
their storag	22	41
their time	-9	24
their trust	-3	8
their type	-19	37
their use	-11	12
their volum	-85	106
their vpc	-5	11
their window	17	151
them	7	32
them $	-73	-49
them 90	58	-49
them @	-22	30
them after	-14	48
them again	-26	40
them and	12	6
them are	15	11
them as	28	22
them at	-44	89
them avail	21	-10
them awai	92	-73
them but	-13	18
them by	2	27
them check	-12	25
them current	-24	122
them daili	12	35
them down	63	-51
them earlier	-20	39
them elsewher	-9	12
them enforc	-12	39
them everi	64	21
them for	39	1
them from	-26	46
them in	11	18
them into	5	39
them is	39	64
them keep	-5	15
them off	10	33
them on	40	9
them or	-12	58
them over	-25	33
them requir	-19	35
them run	70	-32
them set	-6	9
them small	-18	35
them so	22	-20
them the	-19	78
them there	45	11
them through	71	-54
them to	-1	38
them under	65	-58
them until	-19	24
them up	-5	82
them when	63	-25
them where	12	3
them with	-48	60
them yourself	24	19
themselv	44	27
themselv $	38	10
themselv and	-8	10
then	-3	68
then $	107	-25
then %	-49	75
then @	3	27
then and	-40	77
then copi	-37	76
then delet	50	-10
then drop	-4	17
then is	-9	71
then it	-67	92
then keep	-57	88
then move	-65	92
then patch	-36	54
then run	-79	160
then start	-63	79
then the	16	24
then write	-47	68
there	26	16
there $	-89	-15
there a	-50	53
there and	-61	20
there are	71	5
there by	93	-48
there for	-22	28
there if	-19	19
there is	59	9
there no	-19	54
there not	-17	26
there onli	-35	61
there the	79	-60
there to	-10	25
there too	58	-31
there who	-26	93
thermostat	-23	29
these	80	46
these $	131	40
theyr	-18	67
thi	-131	-91
thi $	0	89
thi cannot	94	-14
thi is	-106	-84
thi one	-77	-127
thing	-74	-80
thing $	-54	-82
thing who	-30	-90
think	62	-30
think that	61	-34
third	32	28
third parti	28	33
those	8	32
those $	-18	-69
those @	124	-5
those are	19	37
those for	-26	32
those from	45	-25
those in	31	-14
those node	-75	42
those of	26	3
those patch	-113	-70
those servic	-22	26
those that	-10	65
those up	-4	32
those who	36	-25
those whose	13	-7
those with	0	10
though	25	-17
thought	29	-8
thousand	4	10
threat	29	4
threat list	26	-2
threat protect	-6	15
three	45	-11
three @	48	-18
three avail	46	-20
three azs	62	-26
three dai	22	-11
three if	-31	34
three node	-35	45
three week	37	-9
three zone	42	-28
threshold	-11	36
threshold and	-7	27
throttl	-13	35
throttl and	-23	34
throttl limit	-1	43
throttl quota	41	-35
throttl request	-9	9
through	24	18
through @	-42	9
through a	75	52
through an	30	1
through and	5	25
through artifact	17	-8
through eventbridg	44	-33
through it	-21	38
through its	55	-18
through kms	78	-55
through servic	13	-5
through the	58	-4
through them	-10	26
through vpc	-13	14
through which	-3	13
throughput	-49	-14
throughput and	-7	49
throughput capac	-41	70
throughput mode	-23	40
thrown	-14	57
thrown awai	-14	57
thru	13	99
tick	-69	119
ticket	1	26
ticket for	44	-23
tie	-15	44
tier	-16	73
tier and	-5	8
time	3	33
time $	16	20
time a	-9	13
time and	26	-13
time are	36	-3
time as	29	-63
time at	52	-47
time by	-19	37
time in	34	-29
time limit	-3	43
time object	1	147
time recoveri	2	29
timeout	-2	81
timeout and	-9	11
timeout concurr	-7	17
timeout of	31	162
tls	26	25
tls $	-84	29
tls 1	77	4
tls @	33	31
tls and	-7	24
tls at	59	-37
tls between	-2	43
tls by	53	-18
tls cert	-9	22
tls certif	59	-26
tls code	25	-14
tls connect	75	-29
tls end	-23	76
tls endpoint	50	-27
tls for	22	25
tls from	-16	32
tls in	-30	48
tls inspect	26	-7
tls is	-49	63
tls listen	28	-21
tls of	8	50
tls on	38	6
tls onli	61	-22
tls or	-10	25
tls paramet	-26	80
tls polici	-45	61
tls to	29	25
tls version	-1	44
tls where	-21	27
tls with	53	-30
tlsv1	2	75
tmp	36	6
tmp has	-13	33
to	8	25
to $	-22	-52
to %	-8	131
to 0	-13	15
to 1	-14	47
to 10	-1	9
to 100	28	-17
to 15	-5	22
to 16	-11	11
to 20	-22	84
to 21	-38	52
to 22	-47	9
to 3	-13	25
to 30	61	-55
to 336	11	-10
to 35	0	34
to 365	-31	58
to @	25	41
to a	11	37
to act	-15	50
to add	26	32
to all	-25	76
to and	-25	54
to anoth	-19	50
to answer	12	-9
to any	25	-23
to appli	-81	-125
to ask	57	24
to assum	-7	20
to attach	-21	57
to aws	50	49
to back	-53	85
to be	-7	36
to bear	-14	26
to bring	112	36
to build	43	34
to buy	-55	61
to call	-4	86
to chang	-6	27
to cheaper	-13	48
to check	-26	41
to choos	73	-31
to classifi	-12	30
to close	-22	44
to cloudtrail	16	7
to cloudwatch	36	-12
to collect	-35	61
to configur	-20	41
to connect	-28	41
to control	75	-27
to cope	-25	27
to copi	51	1
to creat	-25	47
to databas	-16	34
to date	38	29
to deal	11	32
to defin	16	51
to delet	-18	82
to demand	-19	68
to disk	61	-57
to do	-20	48
to each	-5	8
to ec2	41	-29
to ecs	-27	35
to enabl	4	84
to encrypt	-38	-29
to end	27	-11
to everi	31	-19
to everybodi	-1	33
to everyon	-28	65
to fail	-17	36
to file	-30	63
to find	-27	39
to fix	34	50
to follow	-16	21
to get	-30	62
to go	-12	25
to group	-7	36
to guard	-21	46
to have	47	-7
to http	12	-5
to improv	52	-37
to instal	38	89
to instanc	-4	20
to isol	-55	54
to issu	-19	31
to it	15	60
to item	-5	10
to its	22	4
to keep	-14	56
to know	20	-2
to known	-20	51
to last	-5	29
to leav	61	-56
to limit	-57	99
to log	47	-30
to look	63	51
to make	-19	56
to manag	102	-60
to mend	-3	32
to move	-22	6
to network	-21	34
to new	124	-37
to newer	-47	56
to node	-18	45
to one	-3	18
to opentelemetri	-17	22
to other	-21	44
to our	-10	93
to outliv	-17	28
to patch	-42	-9
to pick	-3	10
to plan	33	-5
to process	-7	34
to prod	-13	17
to prompt	27	-22
to protect	-42	97
to provid	-24	39
to provis	62	-31
to put	-10	32
to raiz	61	-43
to read	15	-14
to record	-9	13
to recov	24	2
to reli	33	-19
to renew	2	34
to repair	-20	50
to replac	5	61
to replai	-19	39
to request	-38	49
to restor	-38	58
to retain	-14	20
to review	59	17
to roll	51	-6
to run	-49	74
to s3	8	16
to scale	149	-33
to scan	32	-30
to schedul	59	-28
to secur	34	33
to see	-29	39
to session	52	25
to set	29	5
to size	80	-18
to someon	-6	36
to sort	-10	124
to sourc	12	16
to speak	-19	37
to spread	-18	31
to stai	27	10
to start	-18	25
to stop	-3	9
to suppli	-48	72
to switch	1	-9
to tabl	-7	8
to take	4	30
to ten	-12	14
to that	-26	49
to the	27	7
to them	46	-3
to three	38	-30
to tls	-55	59
to touch	80	-55
to train	-23	18
to trust	-15	86
to turn	0	-21
to two	-10	38
to updat	27	8
to upgrad	85	32
to us	-28	27
to use	-31	60
to user	-12	16
to viewer	-11	72
to watch	103	9
to which	29	-12
to whom	37	49
to write	-12	41
togeth	83	-62
togeth again	-6	30
togeth in	75	-71
togeth with	-27	41
toggl	3	74
token	2	80
told	-23	54
told otherw	-6	16
toler	-16	69
too	18	87
too $	151	74
too and	-2	10
too much	-6	25
took	-20	27
tool	-3	48
tool and	77	-43
tool are	-11	34
tool of	-10	66
tool that	17	14
top	133	36
top is	76	-66
top of	121	75
topic	1	43
topic and	54	61
topic contain	-4	13
topic retent	-2	9
touch	36	-6
touch it	-24	31
touch the	68	-53
toward	23	21
trace	57	16
trace and	54	-49
trace are	-23	60
track	36	-14
track current	23	16
traffic	12	5
traffic $	4	-138
traffic and	10	-2
traffic are	-16	20
traffic between	56	-9
traffic by	22	-3
traffic chang	39	-24
traffic dial	-34	70
traffic doubl	-61	-45
traffic from	-34	68
traffic grow	-98	-49
traffic has	-15	28
traffic in	-34	84
traffic insid	43	-10
traffic is	-10	109
traffic of	20	6
traffic on	10	10
traffic onli	-6	8
traffic over	92	89
traffic that	10	51
traffic through	-34	38
traffic to	12	0
traffic up	27	-17
traffic with	47	-19
trail	4	40
trail and	28	-8
trail for	-5	15
trail name	33	-32
trail to	-13	23
train	-70	-52
train and	14	-6
train code	-3	53
train content	78	-29
train data	-12	55
train in	22	71
train its	-72	-55
train of	-121	-114
train or	12	-1
train our	-60	-8
train whose	-76	-76
transact	18	7
transact log	26	-4
transcript	22	35
transcript and	-27	38
transfer	22	30
transform	-25	58
transit	-49	-64
transit encrypt	-7	70
transpar	162	10
transport	43	-24
transport flood	31	-17
transport layer	29	-11
travel	-8	-42
tri	36	-18
tri to	9	7
trigger	-10	110
trigger and	2	58
trigger are	-6	45
trigger on	-33	56
trigger subnet	-7	17
trim	-22	85
truck	-1	89
true $	9	39
true or	10	-66
trust	3	37
trust advisor	6	104
trust and	-21	27
trust author	-27	33
trust each	19	-3
trust servic	-23	26
trust store	-34	68
trust the	40	-26
try	96	-64
ttl	-5	49
tune	-8	96
tune are	0	14
tune it	2	56
tune them	-2	25
tunnel	1	-48
tunnel in	-48	-131
tunnel is	-5	116
tunnel on	-4	51
turn	-10	36
turn @	-28	60
turn automat	-18	52
turn daili	-4	11
turn encrypt	-18	91
turn into	80	-45
turn it	27	19
turn its	-21	67
turn log	-18	25
turn manag	3	27
turn multi	32	18
turn off	-10	25
turn on	-20	34
turn scan	-14	41
turn server	-13	25
turn that	24	8
turn the	-35	58
turn them	5	22
turn tls	61	-48
twice	-6	23
two	18	25
two @	-59	70
two avail	24	-18
two azs	14	103
two custom	93	-62
two domain	11	-6
two hour	-12	29
two instanc	-32	49
two minut	60	-41
two modul	-25	28
two node	-5	16
two of	-31	37
two region	-1	21
two subnet	70	-45
two week	7	21
two year	33	-17
two zone	-9	38
txt	-24	69
type	9	21
type @	-1	76
type and	-12	41
type at	5	21
type in	65	-25
type limit	-25	49
type none	-8	11
type number	-40	67
type of	-32	47
type onli	-5	10
type secur	25	34
type shard	-6	39
type size	-20	66
type storag	-14	29
type take	-15	37
type that	40	-2
type the	-22	46
type timeout	-11	15
type to	88	-58
typic	51	-25
typic within	35	-31
ubuntu	-56	69
ubuntu and	-12	21
ubuntu imag	-8	39
uh	74	-8
unattach	-8	73
unattach it	-8	73
under	35	-6
under %	110	-69
under @	31	-12
under a	55	-29
under an	124	-7
under it	-25	72
under its	64	7
under manag	37	81
under our	66	-31
under the	3	-35
under them	25	22
underli	167	-23
underli comput	131	-10
underli host	33	-5
underli languag	14	-10
underneath	110	-12
underneath @	107	-14
undersea	92	4
understood	-1	98
undo	22	21
undon	-21	71
unencrypt	21	59
unencrypt cluster	-6	37
unencrypt one	74	-22
unexpect	-1	11
unexpect access	-1	12
unexpectedli	49	6
unhealthi	70	-42
unhealthi @	42	-48
unhealthi instanc	18	-16
unhealthi target	45	7
unintend	-20	78
uninterrupt	72	-12
uninterrupt power	72	-12
unit	8	36
unit and	3	15
unit of	46	-34
unit state	48	-36
unless	8	16
unless %	-28	53
unless the	-41	52
unlock	-8	42
unlock code	-8	42
unmanag	-21	56
unmask	-2	26
unpatch	-9	80
unsubscrib	20	19
unsubscrib delet	-24	76
unsupport	-4	13
unsupport configur	-39	45
untag	-8	24
untag imag	-8	24
until	1	31
until 30	85	-44
until it	79	-67
until its	85	-46
until the	40	-16
until their	23	-2
until then	-38	65
unus	-44	153
unus @	-37	142
unusu	-16	27
up	0	27
up $	71	3
up @	-15	113
up a	-12	22
up and	31	-1
up by	86	32
up continu	68	-50
up dure	-17	26
up etcd	141	9
up everi	35	-24
up file	-1	66
up in	-12	62
up is	-4	62
up noth	-28	49
up on	48	-45
up persist	2	20
up replic	-4	34
up sinc	-41	42
up sourc	-7	61
up the	-4	72
up there	-25	33
up to	23	22
up unless	-7	31
up what	-4	38
up when	61	-1
up with	-34	40
updat	-10	-16
updat $	-139	-144
updat %	-24	-49
updat @	100	19
updat a	65	-38
updat add	-14	37
updat also	0	34
updat an	95	-66
updat and	15	46
updat appli	72	-24
updat are	-8	54
updat avail	-52	65
updat base	-51	79
updat befor	-51	66
updat blueprint	100	44
updat by	-10	40
updat client	-13	22
updat come	2	48
updat date	-17	33
updat do	127	63
updat earlier	69	-7
updat fail	12	8
updat for	-22	-71
updat in	-47	58
updat into	-11	21
updat is	79	99
updat it	30	66
updat its	35	-33
updat kubelet	53	-39
updat mode	46	-8
updat on	-26	11
updat onto	-58	-177
updat or	58	1
updat polici	-4	61
updat replac	48	-2
updat run	-11	57
updat scale	55	-38
updat server	72	-34
updat that	36	-27
updat the	14	-48
updat them	53	16
updat these	-24	50
updat to	35	26
updat under	44	14
updat what	115	34
updat which	8	23
updat who	-130	-135
updat with	-13	102
updat within	-21	86
updat without	93	-13
updat yourself	-25	36
upgrad	-27	-32
upgrad $	-166	-85
upgrad @	-91	-73
upgrad and	-10	88
upgrad are	1	50
upgrad at	-5	11
upgrad befor	-30	111
upgrad by	-25	-44
upgrad do	-136	-69
upgrad doe	-8	69
upgrad fail	-9	11
upgrad from	-9	9
upgrad in	101	144
upgrad is	43	-34
upgrad it	-53	86
upgrad karpent	91	23
upgrad kubelet	-18	59
upgrad of	-19	111
upgrad on	-78	-61
upgrad or	-2	9
upgrad that	-50	-4
upgrad the	49	-20
upgrad then	-21	54
upgrad to	112	44
upgrad who	-78	54
upgrad yourself	-14	53
uplink	-51	73
uplink to	-40	41
upload	1	48
upload $	-4	88
upload a	-13	29
upload and	77	-17
upload buffer	-21	38
upload code	-17	48
upload in	0	20
upload the	-10	23
upload to	9	77
ups	79	-46
ups batteri	79	-46
upstream	-17	40
uptim	111	57
uptim of	49	-20
urgent	20	-14
url	1	64
url and	-9	12
us	5	-57
us $	-78	-28
us @	68	-23
us and	47	-35
us east	24	-16
us in	47	-48
us it	15	-5
us kei	-53	91
us on	-47	90
us or	-78	-172
us the	13	10
us tls	63	16
us to	-50	-1
us what	22	100
usabl	-16	46
usabl and	-10	10
usag	19	24
usag limit	-13	29
usag report	-6	21
use	-6	47
use $	69	47
use @	46	45
use a	-63	61
use an	-10	35
use and	10	-4
use client	-54	63
use content	-4	26
use current	-12	58
use http	-7	11
use iam	-10	15
use in	-32	152
use is	27	50
use it	-16	30
use its	-16	26
use of	-12	60
use or	40	-32
use share	-19	23
use such	-4	60
use the	-3	26
use them	-9	17
use tls	-30	50
use vpc	-10	25
user	-1	63
user $	0	169
user @	-4	15
user access	-5	13
user and	-4	29
user are	-6	68
user authent	-26	49
user belong	61	-34
user can	-10	39
user credenti	86	-83
user data	21	27
user grant	-10	19
user group	-2	26
user in	36	178
user insid	-51	88
user instal	-9	62
user into	1	112
user is	-17	50
user may	-32	64
user of	-29	99
user password	-1	10
user permiss	-7	24
user pool	1	9
user ssh	-15	31
user that	42	30
user to	42	24
user volum	65	-100
user within	26	-23
usual	16	13
util	-17	54
util and	-20	61
utter	18	-6
utter sampl	26	-12
v	-3	38
v or	0	44
v2	-9	20
valid	41	-10
valid $	40	59
valid @	29	-44
valid and	-19	30
valid certif	1	20
valid of	29	-6
valid record	20	7
valid the	-38	48
valu	23	-6
valu with	20	-5
var	-6	36
variabl	-3	51
variabl and	4	24
variabl of	-1	49
variant	-1	9
vault	0	12
vcenter	8	113
vcenter sddc	4	16
vcpu	22	16
vcpu and	-49	52
vector	37	-16
vend	51	-15
vendor	17	53
verif	-28	59
verif and	-15	28
verifi	4	61
verifi that	-15	30
verifi the	12	13
verifi what	40	13
version	8	24
version $	-78	43
version 1	4	80
version 3	6	8
version @	-8	21
version and	14	22
version are	114	-39
version as	14	-13
version at	-3	8
version befor	-25	34
version behind	-50	99
version bump	-89	-150
version by	32	23
version can	25	39
version chang	-23	94
version control	-12	45
version copi	-45	80
version in	21	7
version is	94	6
version it	132	-52
version move	-19	50
version never	-18	36
version of	7	24
version on	-97	128
version test	3	24
version that	48	10
version to	17	45
version under	32	-27
version updat	-2	-38
version upgrad	-22	-91
version when	28	-16
version where	31	-16
version with	62	14
version within	-20	52
version yourself	-7	17
vet	35	39
vet the	-39	64
via	17	101
via @	17	109
video	82	-19
view	-34	-55
view or	48	-12
viewer	25	22
viewer and	-5	18
virtual	26	53
virtual applianc	-33	42
virtual layer	183	-4
virtual machin	-34	58
viru	-45	94
visibl	-20	45
visitor	135	-28
vlan	-7	24
vlan subnet	-7	24
vm	-26	41
vm cluster	-29	45
vmware	8	46
vmware hyper	0	44
voic	-18	39
volum	14	29
volum @	10	13
volum and	-22	56
volum are	8	45
volum as	43	-11
volum at	56	-27
volum by	18	-7
volum continu	147	-56
volum encrypt	-71	48
volum end	-36	57
volum in	27	0
volum is	73	-45
volum of	53	7
volum on	77	-71
volum or	-6	36
volum that	32	-28
volum with	100	-94
vpc	-8	28
vpc @	23	-20
vpc and	-6	17
vpc by	-82	83
vpc cni	64	-2
vpc connect	-10	16
vpc endpoint	-6	34
vpc mode	-3	8
vpc or	-16	25
vpc subnet	-7	21
vpc with	13	11
vpc without	69	-53
vpn	-64	32
vpn $	-82	-49
vpn and	-2	13
vpn client	-102	-57
vpn or	-5	20
vs	-111	-76
vs guest	35	-60
vsan	2	44
vsphere	13	170
vuln	-111	17
vulner	19	36
vulner $	-157	-114
vulner base	-77	91
vulner databas	106	-21
vulner depend	-38	116
vulner in	97	-6
vulner intellig	66	-45
vulner librari	-8	22
vulner packag	-5	9
vulner scan	18	6
w	-79	64
w a	2	51
w o	-25	23
waf	-17	37
waf rule	-7	27
waf web	-3	12
wai	44	-9
wait	16	60
wait and	56	-40
wait as	-10	21
wait for	37	15
wait while	24	-21
walk	57	-38
walk into	56	-40
wall	51	9
wallet	-18	43
want	47	-8
want @	52	-3
want and	-5	33
want it	1	15
want number	17	-16
want them	-9	13
want to	30	-11
warehous	-38	80
warehous who	-52	91
warn	69	15
was	38	28
was creat	67	-42
was made	25	3
was off	-43	65
was that	53	37
was whose	-3	11
watch	1	38
watch @	-12	29
watch and	17	0
watch bounc	72	-54
watch fail	-1	21
watch for	-20	58
watch free	-13	42
watch host	49	-40
watch how	-2	16
watch it	-18	94
watch sign	-12	17
watch that	-6	94
watch the	32	14
watch their	17	-13
watch them	-6	20
watch who	-9	32
way	-1	33
way back	-37	74
way between	71	-57
way from	-29	32
way in	-16	60
way out	-30	47
way to	33	3
we	6	44
we bring	-14	70
we creat	1	83
we deploi	-26	26
we dont	-26	96
we have	-30	49
we host	-105	19
we instal	21	153
we launch	-33	181
we put	-53	57
we run	-24	67
we store	-53	-51
we train	-48	-52
we upload	-13	43
we use	16	88
we write	-15	82
weak	-48	91
web	-1	43
web @	-9	11
web acl	-6	15
web app	-17	97
web applic	34	97
web server	15	25
webhook	-24	26
websit	14	89
week	7	28
week critic	37	-9
weekend	107	-6
weekli	17	25
weekli 30	-12	50
weekli mainten	-23	39
weekli window	28	18
weight	46	-7
weight and	51	-8
well	-7	78
well $	1	61
well as	-6	18
went	100	31
went down	-63	68
were	40	11
were creat	28	-11
were put	28	-24
weve	91	-5
weve got	91	-5
what	6	37
what @	42	-9
what a	-6	69
what about	-122	-42
what an	-12	34
what and	-43	61
what arriv	-32	109
what doe	27	140
what fail	59	-42
what goe	-8	13
what happen	53	-24
what has	12	13
what if	83	-34
what in	2	28
what is	25	25
what it	6	18
what its	33	-27
what matter	-7	42
what may	-8	31
what member	0	11
what must	10	29
what pass	-7	62
what record	2	61
what run	-12	66
what should	-19	21
what stai	-11	18
what stand	39	13
what the	6	29
what thei	13	14
what to	-10	10
what topic	-4	13
what user	65	-54
what was	51	-3
what watch	-15	25
what we	-46	-38
whatev	0	42
whatev els	12	14
whatev is	45	-28
whatev the	-49	10
when	27	-1
when $	-19	41
when %	93	56
when @	-8	48
when a	29	11
when an	78	-19
when and	-12	94
when chang	13	-12
when it	-53	-30
when its	34	15
when one	80	-40
when the	19	5
when thei	-3	50
when to	1	18
when traffic	-76	-130
when we	-27	82
whenev	78	-96
whenev the	51	-45
where	18	11
where @	66	-2
where a	40	-16
where and	16	54
where automat	45	-30
where autominorversionupgrad	38	-22
where encrypt	18	-6
where it	12	18
where log	-37	43
where manag	65	-31
where multi	31	-26
where need	-18	36
where no	-37	47
where our	115	4
where secur	9	-9
where snapshot	55	-38
where the	39	-21
where thei	12	12
where there	16	-14
where traffic	-14	26
wherev	-14	58
whether	11	22
whether @	-16	20
whether a	-12	17
whether client	-3	9
whether it	35	-10
whether its	-4	8
whether that	-5	78
whether the	13	10
whether thei	-9	10
which	4	12
which @	2	-23
which a	-10	49
which account	-14	43
which address	-12	34
which are	-9	22
which attribut	-24	45
which bucket	-7	47
which cannot	42	-10
which control	24	44
which data	-13	37
which devic	-29	41
which encrypt	12	4
which endpoint	-13	14
which go	-11	12
which has	-14	21
which is	-20	32
which it	9	17
which keep	-12	14
which kms	106	-46
which network	-9	27
which nobodi	-5	10
which node	62	-46
which of	-8	-111
which one	36	-7
which our	-11	19
which paramet	46	-17
which part	19	-13
which parti	56	0
which patch	-45	78
which peopl	71	9
which permiss	10	53
which queri	-30	59
which resourc	-35	79
which role	-6	24
which servic	-55	112
which session	61	-34
which side	15	48
which stai	-22	31
which the	-4	20
which thei	-16	19
which user	32	18
which version	-14	67
which zone	-10	26
while a	-40	-32
while it	11	-16
while queri	49	-35
while the	33	-23
while thei	33	-29
who	-14	-12
who $	-105	-2
who act	-68	4
who activ	-24	127
who add	-39	-82
who administ	-27	54
who answer	-39	87
who appli	-35	-42
who are	74	-63
who arrang	-38	44
who ask	6	63
who assign	-13	99
who attach	-36	136
who back	-147	-189
who bring	-57	-132
who bui	-21	92
who bump	33	186
who call	-22	27
who can	26	66
who carri	23	-91
who chang	4	54
who check	-33	65
who choos	-23	79
who classifi	-42	140
who clean	-15	85
who commiss	60	-18
who configur	-33	79
who connect	73	27
who control	-78	1
who correct	-11	41
who creat	-1	108
who deal	-119	-94
who decid	-12	99
who defend	55	-2
who defin	-22	76
who design	-5	81
who did	-64	-124
who doe	-79	-170
who download	-17	45
who enabl	-35	80
who encrypt	-60	-172
who enforc	-15	10
who ensur	-12	65
who eras	87	-67
who export	-5	60
who fix	-92	-16
who flip	2	39
who forc	-32	60
who gener	-46	61
who get	-76	-23
who give	-11	58
who gotta	2	64
who govern	23	75
who grant	-13	63
who guarante	82	-26
who guard	53	34
who handl	-74	-46
who harden	48	3
who has	-18	51
who have	-24	39
who hire	43	-39
who hold	126	-17
who in	-127	-98
who initi	-34	11
who instal	-70	32
who instrument	-22	64
who investig	15	17
who is	-50	-47
who isol	119	-4
who issu	-21	134
who keep	79	30
who kick	-35	6
who left	-11	24
who limit	-19	30
who lock	1	15
who log	-13	121
who look	-49	-94
who maintain	-63	-35
who make	-4	51
who manag	-38	58
who map	-17	95
who may	2	48
who meant	-24	80
who move	10	-13
who must	-29	88
who narrow	-2	13
who now	23	25
who on	-4	56
who open	-4	48
who oper	18	-96
who own	-157	-186
who pai	-12	50
who patch	-4	-74
who perform	35	-97
who pick	-41	127
who place	-7	77
who plan	5	79
who prevent	37	-59
who protect	107	15
who provid	117	-51
who provis	31	-22
who publish	126	-54
who push	-57	-20
who put	-64	63
who queri	-3	9
who raiz	-48	44
who reach	-29	49
who react	11	116
who read	-14	47
who rebuild	-24	63
who refresh	-11	28
who regist	-6	63
who remov	-18	69
who renew	15	-154
who repair	89	-20
who replac	85	103
who requir	-38	38
who respons	-127	-155
who restart	-116	-22
who restrict	36	42
who review	-41	102
who revok	-6	92
who roll	-97	-64
who rotat	-33	-238
who run	124	-15
who scale	90	-149
who scan	17	76
who schedul	-51	191
who secur	34	27
who see	-77	-75
who select	-38	71
who send	-66	-55
who sent	-3	16
who set	-34	104
who ship	42	-79
who should	-24	64
who shred	87	-27
who sign	-55	75
who size	-95	-42
who specifi	-23	45
who start	12	30
who stop	-8	83
who store	77	-17
who submit	5	30
who subscrib	-8	67
who suppli	21	53
who swap	131	-45
who switch	-11	57
who take	107	-8
who test	-1	79
who that	-15	41
who train	-18	64
who trim	-22	85
who tune	13	176
who turn	-72	45
who updat	3	-20
who upgrad	-165	-173
who us	-7	15
who valid	-24	83
who verifi	-15	30
who vet	-14	34
who walk	33	-24
who was	-23	24
who wipe	39	-19
who work	59	-45
who write	3	137
whoever	-30	53
whoever hold	-36	53
whole	-43	-10
whole @	-7	14
whole internet	-8	18
wholli	-11	56
whom	-34	-96
whom $	-59	-85
whom and	-57	151
whom do	-58	-104
whose	-31	19
whose $	-162	-69
whose call	-34	30
whose control	-6	-36
whose decis	-24	64
whose fault	-14	46
whose is	88	127
whose job	-27	-112
whose key	-8	20
whose mess	-14	26
whose move	-18	126
whose problem	0	71
whose set	-25	70
whose task	-28	110
whose upgrad	-9	11
wide	18	167
wildcard	-2	15
wildcard princip	-2	15
will	-33	52
will %	-2	51
will @	-9	14
will be	28	-20
will it	0	29
window	39	26
window $	89	102
window after	27	-23
window and	-8	32
window at	-17	31
window by	102	-90
window for	16	69
window in	-54	83
window of	-2	88
window one	34	-4
window or	2	14
window set	-43	59
window to	64	-42
window where	27	-20
window which	-25	26
windows	6	26
windows @	-41	69
windows and	-27	33
windows by	38	-33
windows in	18	70
windows licens	113	84
windows server	14	6
windows updat	-80	-16
wipe	111	-8
wipe the	38	-15
wire	0	137
with	13	15
with $	42	57
with %	41	96
with 256	57	-41
with @	5	72
with access	-4	20
with aes	6	25
with an	21	15
with anoth	-1	26
with at	71	-64
with automat	19	-13
with backup	-30	60
with both	-84	-66
with certif	0	34
with checksum	43	-21
with cli	-2	30
with client	37	-24
with current	-5	33
with data	53	-16
with default	-34	44
with detail	25	15
with dns	72	-68
with each	27	-7
with encrypt	64	-26
with everi	10	22
with few	-21	29
with fix	74	-37
with forward	51	-15
with full	-8	12
with iam	8	13
with it	48	45
with its	12	13
with kei	38	-12
with kms	85	-31
with minor	19	-13
with more	-7	11
with mutual	-4	8
with newer	-60	98
with no	-61	-52
with noth	91	-81
with oci	-11	19
with one	16	5
with or	-15	25
with other	11	51
with our	-17	74
with patch	28	51
with s3	39	-16
with secur	38	-9
with shield	47	-6
with sse	56	38
with subnet	-9	26
with system	-49	54
with that	-86	-60
with the	27	8
with their	-14	27
with them	36	-6
with tls	64	-7
with two	-36	54
with which	-2	13
with work	-39	44
withdraw	-26	59
within	30	14
within 30	10	17
within 7	52	-22
within a	8	32
within about	23	3
within its	23	24
within minut	19	-11
within quota	58	-25
within request	36	-22
within specif	10	57
within the	43	-25
without	16	8
without %	-102	-15
without @	-13	52
without a	28	16
without an	27	3
without any	51	-37
without be	7	-48
without downtim	144	-30
without further	5	59
without interrupt	34	-15
without it	-42	103
without loss	46	-42
without me	-93	-174
without multi	46	-20
without one	-23	62
without public	-4	45
without server	-17	41
without that	-14	46
without the	37	22
without them	-27	94
without tls	34	15
wont	-46	51
work	18	46
work $	-17	57
work @	13	42
work and	15	-9
work copi	10	-8
work in	-7	27
work is	16	42
work on	30	-24
work onc	-3	9
work onli	-42	62
work with	-40	64
worker	38	-2
worker $	120	-59
worker and	33	-13
worker are	25	1
worker is	-36	69
worker machin	-136	-143
worker node	-132	-7
worker of	70	16
worker or	-19	34
worker os	208	6
worker size	-6	19
worker that	71	-27
worker type	50	-6
workflow	38	67
workgroup	88	3
workgroup when	32	-19
workload	6	83
workload $	-3	85
workload @	-9	38
workload apart	15	-10
workload in	-3	9
workload manag	-36	73
workload over	-22	57
workspac	5	11
world	-16	60
world $	-5	64
would	2	22
would %	18	74
would be	38	-65
wouldnt	9	35
wrap	43	-8
write	6	51
write $	38	31
write %	-35	125
write @	-14	89
write a	66	-86
write and	15	23
write can	-18	34
write capac	-52	36
write custom	-30	53
write data	-5	55
write em	-1	83
write everi	18	18
write iam	-5	25
write in	36	-28
write is	66	-43
write it	7	51
write its	-23	36
write lifecycl	-15	72
write no	55	-27
write of	-7	10
write one	-15	42
write patch	63	-13
write polici	-7	17
write secur	49	153
write that	-22	93
write the	-8	57
write their	-6	10
write them	-15	99
write to	22	-4
writer	23	-2
writer and	-34	55
writer anew	36	-26
written	33	5
written by	-20	37
wrong	4	68
wrong delet	69	-62
wrote	20	57
x	-7	153
xss	-3	126
yarn	29	51
yarn run	29	51
year	-1	22
year $	-30	59
year after	35	-27
year ago	-20	36
year and	57	-36
year for	-24	31
year old	-18	75
yearli	-21	56
yearli rotat	-21	56
yes	36	10
yes $	30	29
yike	4	22
you	-89	32
you $	-17	61
your	-81	-83
your own	1	51
yourself	3	49
yourself after	0	32
yourself and	-12	16
yourself befor	-9	12
yourself by	-16	21
yourself with	-64	68
yum	-15	55
zero	78	22
zip	88	-77
zip function	51	14
zone	34	9
zone $	137	-24
zone @	33	-20
zone a	-31	37
zone and	25	-4
zone are	26	41
zone at	-36	47
zone by	33	-3
zone fail	-11	23
zone for	48	-30
zone in	1	23
zone is	-29	95
zone of	9	-1
zone or	58	-34
zone secur	-66	168
zone that	73	-57
zone to	23	2
zone whatev	-25	31
zone when	-14	49
zone with	71	-47
zookeep	64	52
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	19	12	18	46	118	24	22
!against	-6	23	-3	10	3	0	2
!asksOwner	-20	-17	-20	-18	-11	-18	-7
!asksValue	18	13	28	13	20	13	6
!both	1	-5	-18	-20	-18	-17	-18
!choose	30	34	38	136	55	40	40
!cloud	55	53	53	43	139	55	43
!commands	61	53	35	67	276	57	45
!compare	15	88	14	19	16	15	12
!correction	-31	-32	-31	-36	-34	-31	-35
!events	-29	-26	-27	-26	-25	-26	-26
!feature	48	55	38	55	185	54	44
!first	-41	-47	-40	-1	-39	-41	-42
!follow	-22	-21	-22	-23	-22	-21	3
!gains	39	84	16	12	18	24	23
!general	-25	-38	-32	-31	-40	-33	-39
!greeting	18	9	3	5	9	24	10
!helpData	18	-1	3	45	3	130	17
!helpUse	-10	3	-21	3	-36	104	-1
!howTo	71	68	64	68	148	93	67
!injection	29	32	18	30	144	4	29
!limit	10	16	3	11	111	32	14
!managedOne	-13	0	23	-2	-8	-6	-12
!mayWho	-44	-49	-46	-44	-50	-44	-57
!meaning	6	9	80	14	25	10	7
!move	-16	-5	-18	-8	-1	-14	-15
!notPrice	-15	-11	-15	-10	-1	-12	6
!ofEach	-13	-50	-37	-53	-38	-34	-37
!otherCloud	86	94	91	85	241	95	54
!outside	15	12	15	14	109	19	13
!overview	44	11	3	7	9	7	7
!ownOne	-8	3	-3	15	-7	-7	-13
!patches	-24	-20	-18	-15	-14	-18	13
!points	-13	-13	-15	-16	-19	-10	-3
!price	-25	-50	-26	-20	36	-25	-22
!reports	-35	-32	-32	-33	-38	-32	-43
!request	44	28	10	27	98	22	29
!responsible	8	-1	-6	-5	3	-6	-2
!second	-47	-36	-43	-42	-53	-40	-30
!secures	-22	-21	-20	-22	-26	-25	-20
!services	-7	-13	-29	-54	-40	-15	-38
!sideAws	27	-1	3	2	-11	-1	18
!sideCustomer	0	-8	-6	-4	-6	-9	0
!state	30	38	29	39	110	34	32
!tag	-9	-6	8	-7	5	-5	-2
!term	36	30	83	27	30	30	22
!them	-13	-20	-20	-19	-15	-20	-18
!trouble	33	-3	19	24	149	77	44
!us	-2	-9	-8	-7	-9	-4	-4
!usOrThem	23	1	0	-3	2	-1	48
!who	-11	-14	-17	-15	-10	-15	-5
!wholly	87	25	15	18	15	19	14
!yesNoStart	-15	-8	-14	-11	2	1	2
#content 0	92	42	1	-14	-28	18	28
#content 1	-8	-9	12	-19	-4	-11	36
#content 2	-33	-31	-24	-33	-17	-30	-28
#content 3	-36	-32	-26	-31	-18	-32	-40
#content 4	-35	-36	-34	-29	-24	-34	-40
#content 5	-29	-29	-27	-23	-18	-28	-32
#content 6	-16	-15	-14	-10	-11	-15	-15
#presumes	-23	-18	-20	-20	-17	-19	-15
#services 0	-34	-25	-5	-23	6	-10	-7
#services 1	-10	-31	-26	-28	-26	-30	-28
#services 2	-55	18	-38	-26	-38	-36	-39
#services 3	-17	17	-14	12	-15	-12	-14
#strange 0 0	-26	-30	-28	-36	-39	-31	-24
#strange 1 0	-10	-9	-11	-10	-10	-9	-10
#strange 1 1	-20	-16	-8	-12	-1	-18	-27
#strange 1 2	39	38	45	27	50	29	29
#strange 1 4	25	20	-10	-4	120	29	-21
#strange 2 1	-17	-23	-17	-2	-8	-16	-18
#strange 2 2	-1	-18	2	0	4	-15	-20
#strange 2 3	39	51	3	54	118	36	27
#strange 2 4	16	36	3	24	139	30	-12
#strange 3 2	-3	-2	-1	12	16	-2	-5
#strange 3 3	-5	23	10	41	139	18	-13
#strange 3 4	8	18	28	50	269	21	13
#sure 0	145	89	49	61	110	86	74
#sure 1	-17	-8	25	-5	-7	-12	11
#sure 2	-50	-39	-30	-37	-33	-41	-28
#sure 3	-53	-50	-45	-47	-45	-48	-53
#term	-13	-6	22	-11	-16	-14	-14
#thread	-184	-171	-199	-166	-177	-170	-193
#words 0	26	-154	36	-101	-59	-8	-107
#words 1	-95	-84	-73	-114	-78	-110	-95
#words 10	-9	-12	-14	-10	-15	-13	-13
#words 11	-10	-26	-11	4	-11	-11	-12
#words 12	-8	-7	-6	-7	-6	-6	-6
#words 2	-30	-21	-10	-31	-14	-21	32
#words 3	-19	-24	-23	-31	-15	-27	-26
#words 4	-22	-21	-21	-23	-10	-22	-31
#words 5	-19	-20	-23	-17	-17	-20	-27
#words 6	-18	-12	-16	-8	-16	-15	-17
#words 8	-12	-15	-12	3	-13	-10	-13
#words 9	-13	-12	-12	-8	-13	-12	-15
$	-20	-23	-20	-25	-17	-24	-22
0	7	-15	-17	-13	-15	-12	-16
0 !action	10	12	7	9	72	-3	-1
0 !against	-2	-5	2	-3	17	4	12
0 !asksOwner	-3	-2	-7	-1	31	-2	30
0 !asksValue	-7	-5	23	-1	5	17	-2
0 !both	-82	-75	-78	-70	-80	-75	-76
0 !choose	54	56	47	121	89	43	41
0 !cloud	24	23	19	22	73	23	13
0 !compare	-26	-55	-31	-38	5	-39	-67
0 !correction	-38	-37	-28	-39	-49	-44	-47
0 !events	-45	-43	-46	-44	-47	-46	-44
0 !feature	0	0	-17	-15	36	-6	-3
0 !first	-32	-31	-36	-52	-9	-38	-37
0 !follow	-13	-14	-3	-14	-16	-10	18
0 !general	-53	-51	-50	-52	-58	-53	-59
0 !greeting	-19	-20	-21	-20	-43	8	-14
0 !helpData	13	15	-12	12	-12	91	-1
0 !helpUse	-10	3	-21	3	-36	104	-1
0 !howTo	13	24	18	22	47	79	19
0 !injection	29	32	18	30	144	4	29
0 !limit	-20	-22	-42	-35	1	11	-44
0 !managedOne	21	23	87	26	19	20	23
0 !meaning	8	12	63	12	33	8	4
0 !move	-22	-23	-49	-28	18	-25	-27
0 !notPrice	1	2	-4	1	47	-1	22
0 !otherCloud	55	53	48	52	175	53	1
0 !outside	16	19	8	16	115	20	12
0 !overview	-5	0	11	1	29	12	14
0 !ownOne	-29	-22	-8	-24	-25	-23	-31
0 !patches	-2	-1	-4	6	24	-1	54
0 !points	15	15	16	14	3	30	59
0 !price	-88	-87	-90	-88	-110	-102	-92
0 !reports	-45	-46	-46	-46	-49	-46	-85
0 !request	-14	-10	-19	-17	25	-34	-12
0 !responsible	-5	4	12	5	38	2	31
0 !second	-67	-55	-60	-56	-75	-55	-39
0 !secures	-32	-32	-19	-32	-39	-35	-34
0 !services	-74	-56	-61	-66	-77	-28	-70
0 !sideAws	39	8	19	17	-20	3	54
0 !sideCustomer	-26	-25	-21	-24	-18	-23	-6
0 !state	20	25	27	26	58	23	23
0 !tag	17	19	64	20	30	24	40
0 !term	28	30	113	34	34	47	31
0 !them	-7	-9	-4	-9	16	-9	-7
0 !us	-16	-14	-11	-13	-9	4	-1
0 !usOrThem	-12	-1	-8	-2	10	-9	57
0 !who	-10	-7	-10	-8	18	-9	26
0 !wholly	-41	-20	6	-20	25	-24	-34
0 !yesNoStart	-4	0	-5	0	-1	21	40
0 0	-40	-39	-48	-40	-43	-39	-43
0 1	-1	4	0	4	40	0	0
0 12	1	1	9	1	0	0	1
0 2	-9	-9	-11	11	-12	-10	-18
0 27001	-12	-13	17	-13	-26	-13	-14
0 3	-2	-2	-4	-3	8	-2	-6
0 3389	-29	-30	-36	-36	-38	-30	-31
0 7	3	5	4	1	69	2	6
0 90	-28	-29	-29	-29	-37	-29	-33
0 @	44	-12	-32	-11	21	-31	-42
0 a	-27	-28	-12	-22	-37	-26	-33
0 about	-12	-4	-48	10	2	10	23
0 abov	10	8	-27	10	92	5	1
0 abstract	2	4	60	3	-4	1	0
0 access	-43	-43	-48	-43	-34	-49	-39
0 account	-24	-23	-21	-23	-13	-28	-28
0 acl	-26	-30	-19	-33	-35	-31	-32
0 across	-51	-51	-75	-57	-58	-52	-80
0 act	-57	-49	-56	-55	-39	-50	-57
0 add	-59	-60	-68	-67	-66	-61	-84
0 address	-46	-47	-47	-49	-57	-48	-65
0 admin	-75	-55	-62	-59	-84	-57	-74
0 advisor	-53	-53	-55	-55	-61	-58	-60
0 after	-50	-45	-48	-43	-69	-44	-42
0 against	-15	-18	-17	-18	-11	-16	-26
0 agent	37	34	34	35	6	33	94
0 ai	35	26	17	26	-2	93	8
0 al2023	7	35	148	29	6	6	9
0 alarm	-24	-27	-25	-24	-34	-26	-29
0 all	-19	-18	-20	-19	12	-35	-26
0 allow	-38	-38	-65	-41	-52	-54	-42
0 also	-91	-93	-151	-91	-94	-94	-96
0 alwai	-31	-27	-22	-45	-30	-35	-26
0 am	-9	-9	22	-13	-33	-12	-14
0 amazon	6	2	13	2	40	-1	11
0 ami	-6	-6	27	-7	-15	-10	-13
0 an	-17	-15	-9	-16	-4	-1	-19
0 and	-26	-32	-30	-29	-24	-28	-26
0 anoth	-27	-27	-28	-28	-47	-31	-31
0 answer	-19	-15	-31	-15	-6	29	-18
0 antiviru	-114	-95	-131	-99	-114	-115	-117
0 any	-12	-13	-13	-12	-9	-9	-16
0 anyon	27	22	41	25	60	60	10
0 anyth	-33	-33	-36	-33	-59	-33	-46
0 anywher	-3	-9	-15	-6	-34	65	-32
0 aoc	-10	-10	7	-11	-10	-13	-9
0 api	-60	-60	-80	-51	-86	-65	-76
0 app	-50	-48	-55	-45	-64	-50	-54
0 appli	11	13	4	10	-3	11	63
0 applic	-59	-59	-62	-60	-78	-60	-69
0 approv	10	10	3	12	73	5	3
0 architect	11	13	16	16	69	12	11
0 architectur	-69	-70	-77	-72	-104	-71	-97
0 archiv	-44	-45	-58	-45	-56	-48	-71
0 are	-18	-17	-30	-18	7	6	-19
0 arent	-13	-14	-14	-14	-16	-14	-17
0 artifact	-33	-35	-42	-34	-38	-35	-37
0 as	-28	-28	-12	-29	-15	-35	-42
0 ask	-15	-11	-23	-12	-23	20	-16
0 assess	-19	-20	-20	-21	-23	-21	-23
0 asset	-49	-50	-54	-48	-54	-49	-52
0 at	-14	-12	18	-12	26	-8	-49
0 attack	-19	-19	-19	-19	-36	-19	-19
0 audit	-43	-44	-47	-45	-59	-43	-51
0 auditor	-41	-39	-43	-42	-49	-22	-59
0 authent	-42	-44	-49	-43	-47	-43	-45
0 author	8	-29	-50	-28	-43	-37	-40
0 automat	-52	-53	-57	-55	-59	-58	-66
0 autopilot	3	3	-1	3	27	2	-9
0 avail	-9	-10	28	-10	-18	-12	-12
0 awai	-8	-8	-8	-8	-8	-8	-14
0 awar	-44	-37	-18	-37	-54	-43	-54
0 aws	-11	-14	-8	-14	8	-12	-24
0 az	-6	21	101	21	-6	2	5
0 azs	-27	-25	-26	-26	-27	-26	-42
0 baa	-15	-17	47	-14	-29	-20	-29
0 back	47	41	38	45	161	44	-44
0 backbon	-34	-38	-42	-37	-40	-35	-36
0 background	-27	-27	-28	-27	-35	-28	-30
0 backup	6	3	-1	6	50	3	36
0 badg	-15	-15	-19	-15	9	-18	-18
0 banana	1	1	-1	0	21	-1	-5
0 bare	-14	-14	21	-18	-36	-15	-26
0 base	-26	-27	-47	-29	-39	-26	-36
0 be	7	7	43	0	0	5	-2
0 becom	-16	-16	-16	-16	-21	-16	-21
0 befor	-57	-57	-59	-61	-78	-59	-64
0 behavior	-45	-49	-50	-50	-49	-47	-50
0 behind	1	1	50	2	-5	-5	-12
0 belong	-42	-41	-43	-38	-59	-38	-46
0 below	-43	-43	-48	-43	-46	-44	-55
0 between	-88	-89	-94	-88	-110	-88	-94
0 bezo	-35	-45	-60	-27	-18	-41	-41
0 bill	-52	-52	-52	-56	-77	-52	-56
0 bio	-16	-16	-16	-16	-17	-16	-28
0 blame	-36	-36	-41	-38	-61	-36	-40
0 block	-34	-35	-40	-35	-36	-36	-50
0 book	15	23	20	11	55	11	21
0 boss	13	19	62	24	-12	70	4
0 bot	8	10	-14	12	35	76	2
0 both	-106	-95	-99	-85	-101	-95	-92
0 bottlerocket	25	25	103	16	-4	14	6
0 box	-49	-51	-88	-53	-33	-51	-54
0 breach	-7	-7	-7	-7	-10	-7	-8
0 break	40	10	15	9	36	2	11
0 bring	33	31	31	35	132	32	16
0 broadli	-48	-47	-49	-55	-57	-47	-70
0 broken	-15	-15	-16	-15	-18	-16	-22
0 broker	-27	-28	-29	-27	-55	-29	-14
0 budget	-40	-41	-45	-41	-50	-42	-46
0 bug	-51	-52	-64	-57	-61	-54	-62
0 bui	-50	-48	-48	-44	-63	-48	-47
0 build	-60	-61	-77	-61	-67	-62	-69
0 built	-45	-41	-62	-44	-55	-29	-54
0 bump	-9	-9	-12	-9	-36	-8	19
0 busi	-38	-41	-44	-45	-81	-49	14
0 but	-56	-56	-64	-59	-67	-59	-70
0 by	-18	-34	-30	-34	-45	-39	-30
0 c	29	-1	-14	-5	-11	-5	-7
0 cabl	-43	-44	-47	-43	-48	-44	-54
0 cach	-21	-29	-28	34	-30	-26	-32
0 call	-19	-18	-30	-23	17	-26	-38
0 can	7	11	4	11	41	28	1
0 capac	-88	-83	-99	-81	-83	-85	-89
0 card	-57	-58	-78	-56	-74	-41	-58
0 care	6	11	-3	9	0	9	46
0 cctv	-48	-49	-57	-52	-63	-54	-57
0 center	-40	-40	-45	-40	-52	-40	-43
0 central	-1	0	-3	-2	20	-1	0
0 ceo	26	27	29	28	73	22	22
0 cert	-35	-32	-36	-37	-8	-37	-41
0 certif	36	12	-1	-4	29	5	21
0 certifi	-14	-14	-14	-14	-14	-14	-21
0 chang	-30	-41	-61	-34	-5	-47	-60
0 charg	-11	-1	-20	0	-29	-3	56
0 chatgpt	-12	-12	-30	-12	-39	36	-15
0 check	-47	-47	-50	-48	-63	-49	-55
0 choos	-67	-74	-84	-69	-76	-67	-69
0 ci	-40	-38	-38	-38	-54	-47	-54
0 cis	-44	-46	-32	-62	-49	-46	-50
0 cisco	12	17	41	18	96	-6	13
0 classifi	-45	-45	-46	-46	-60	-46	-60
0 clean	2	2	1	1	15	2	-4
0 client	27	26	25	14	51	20	46
0 close	-21	-22	-20	-23	10	-27	-29
0 cloud	-40	-34	-16	-34	-35	-36	-42
0 cloudflar	26	25	22	22	71	23	10
0 cluster	22	22	2	20	-2	22	121
0 code	-52	-52	-53	-53	-54	-54	-68
0 coffe	7	7	7	7	25	7	2
0 colleagu	-44	-45	-50	-45	-49	-46	-52
0 come	-27	-27	4	-30	-66	-29	-41
0 command	-6	17	1	17	-4	112	7
0 commit	-46	-47	-49	-48	-67	-48	-74
0 compani	0	5	-3	3	27	32	-2
0 compar	2	-30	4	13	91	1	13
0 complianc	-10	-10	16	6	-26	-13	-14
0 compliant	-42	-43	-50	-50	-48	-43	-47
0 comput	-18	-18	-19	-20	-16	-19	-22
0 config	7	7	7	5	8	-12	43
0 configur	-40	-40	-39	-41	-45	-41	-54
0 confirm	23	32	26	27	65	14	87
0 connect	-40	-40	-42	-40	-59	-41	-54
0 contact	-41	-41	-45	-42	-54	-42	-48
0 contain	38	37	61	58	18	33	94
0 content	-57	-57	-71	-56	-68	-57	-68
0 continu	-19	-22	-29	-22	14	-33	-30
0 control	-47	-45	-29	-42	-70	-51	-33
0 cool	-23	-23	-23	-23	-34	-23	-33
0 corpor	-40	-38	-41	-38	-46	-38	-45
0 correct	-61	-61	-91	-61	-80	-62	-65
0 cost	-91	-91	-96	-91	-133	-91	-107
0 could	17	14	90	19	37	-6	42
0 count	30	31	72	27	23	27	30
0 countri	-31	-31	-31	-42	-32	-34	-36
0 cover	68	19	28	19	-9	48	17
0 creat	-35	-35	-41	-36	-38	-36	-41
0 credenti	19	17	8	19	88	3	13
0 cross	-56	-57	-61	-55	-63	-56	-60
0 crypto	-15	-14	-14	-15	-18	-14	-19
0 current	-20	-20	-41	-20	-32	11	-23
0 custom	-43	-48	-45	-45	-60	-50	-59
0 dai	12	10	9	9	42	10	-10
0 dashboard	23	29	72	28	24	22	26
0 data	-34	-33	-33	-34	-37	-32	-34
0 databas	-25	-20	-36	16	-51	-19	21
0 date	-29	-29	-34	-30	-38	-29	-32
0 db	-22	-23	-42	-33	-15	-26	45
0 ddo	-59	-59	-77	-63	-84	-64	-80
0 deactiv	-18	-18	-18	-18	-26	-19	-20
0 decid	-54	-53	-60	-55	-66	-57	-69
0 decis	-36	-35	-34	-46	-60	-39	-44
0 decommiss	-39	-40	-44	-39	-44	-40	-44
0 default	-59	-54	-54	-60	-74	-56	-72
0 defend	-23	-24	-23	-23	-45	-23	-23
0 defin	-16	-17	36	-17	-51	-23	-20
0 definit	62	58	157	59	53	55	58
0 delet	-55	-56	-69	-58	-51	-65	-63
0 demand	-28	-28	-31	-28	-39	-29	-53
0 deploi	-34	-34	-40	-36	-37	-35	-35
0 deprec	-32	-33	16	-33	-48	-32	-53
0 design	-41	-41	-46	-41	-51	-41	-46
0 detail	-37	-36	-43	-38	-45	-38	-48
0 develop	-22	-22	-25	-23	-30	-26	-27
0 devic	-10	-9	-12	-12	-26	-12	12
0 did	34	38	34	40	80	80	31
0 diesel	-49	-51	-52	-50	-55	-49	-51
0 differ	21	9	101	19	-1	15	26
0 directori	27	28	26	27	12	28	101
0 disabl	-40	-39	-42	-40	-53	-43	-42
0 disast	-40	-39	-43	-40	-47	-39	-41
0 disk	-48	-49	-53	-36	-75	-49	-56
0 dispos	-23	-22	-23	-23	-32	-23	-24
0 divid	-59	-51	-72	-54	-61	-80	-51
0 dns	-58	-60	-61	-67	-73	-60	-67
0 do	-3	5	12	6	10	34	39
0 doc	43	44	46	40	13	85	37
0 docker	15	16	13	61	2	9	4
0 doe	-17	-15	-27	-12	12	-15	16
0 domain	-46	-47	-47	-46	-57	-47	-67
0 dont	4	4	10	12	-10	15	4
0 down	63	35	34	33	57	29	32
0 download	-33	-35	-42	-34	-38	-35	-37
0 drift	-99	-103	-115	-104	-117	-106	-113
0 drill	-67	-60	-58	-67	-80	-58	-66
0 drive	-53	-54	-56	-52	-66	-54	-62
0 dss	-36	-36	-20	-41	-51	-38	-41
0 duti	-46	-39	-49	-21	-4	-38	-53
0 e	-83	-60	-82	-59	-80	-60	-75
0 each	-19	-20	-19	-18	-21	-19	-23
0 earthquak	-26	-26	-26	-27	-28	-27	-45
0 edg	-44	-46	-18	-47	-65	-49	-67
0 eli5	-22	5	88	7	-22	3	0
0 em	-31	-31	-33	-33	-34	-33	-29
0 email	13	11	9	7	81	-8	-22
0 employe	-40	-40	-41	-40	-56	-41	-46
0 enabl	21	21	-2	21	8	20	75
0 encrypt	33	37	38	39	57	32	110
0 end	-47	-46	-49	-47	-68	-48	-47
0 endpoint	-43	-44	-47	-46	-68	-44	-47
0 engin	24	25	13	65	-8	19	64
0 entir	-14	-13	-15	-14	-15	-14	-17
0 entri	-18	-18	-20	-18	-19	-19	-19
0 envelop	7	4	86	6	-16	2	-18
0 environ	-22	-22	-28	-23	-23	-23	-25
0 environment	-35	-35	-38	-35	-39	-36	-55
0 etcd	17	12	160	16	-39	-7	-17
0 eu	-3	-2	-4	-4	14	-3	-2
0 even	19	19	85	25	38	16	13
0 event	-67	-69	-78	-69	-75	-70	-72
0 ever	-13	-13	-28	13	-21	-17	-16
0 everi	0	1	1	-9	29	-2	-5
0 everyon	-7	10	72	22	33	3	13
0 everyth	-14	-13	-28	-13	12	-15	-16
0 exactli	32	32	78	12	31	31	32
0 exam	11	13	16	16	69	12	11
0 exampl	-2	8	35	6	35	34	8
0 execut	-36	-36	-49	-41	-41	-37	-43
0 explain	22	32	54	31	68	49	29
0 facil	-50	-50	-53	-50	-64	-51	-55
0 factor	-30	-31	-39	-31	-33	-30	-30
0 fail	-43	-43	-45	-42	-53	-47	-55
0 failov	-11	-7	-11	-11	-2	-12	-25
0 failur	-76	-70	-80	-69	-102	-77	-78
0 fall	-11	-12	-10	-11	-2	-12	2
0 fals	-40	-40	-51	-46	-46	-41	-56
0 fault	-37	-35	-43	-38	25	-49	-44
0 feder	-63	-63	-70	-62	-74	-65	-66
0 fenc	-73	-70	-85	-66	-1	-70	-99
0 fiber	-36	-35	-37	-35	-46	-35	-43
0 fibr	-29	-30	-40	-31	-37	-30	-35
0 file	-54	-53	-59	-65	-69	-54	-67
0 find	-6	-6	-6	-6	-8	-6	-8
0 fire	-37	-37	-39	-38	-48	-37	-57
0 firewal	-9	-10	-17	-10	-50	-12	65
0 firm	-39	-38	-38	-59	-50	-38	-68
0 firmwar	-65	-67	-72	-68	-84	-68	-89
0 first	-32	-31	-37	-54	-3	-39	-36
0 fix	19	14	5	13	-8	70	30
0 flaw	-8	-8	-10	-10	-10	-8	-8
0 flood	-9	-9	-9	-10	-10	-10	-9
0 floor	42	42	42	43	98	42	24
0 for	-19	-16	-9	-16	20	-14	-26
0 forens	-51	-51	-52	-53	-58	-52	-63
0 forget	6	17	12	80	40	11	-8
0 former	-19	-20	-20	-20	-30	-20	-23
0 frankfurt	-38	-38	-47	-42	-49	-40	-40
0 free	-32	-24	-32	28	-39	-29	-29
0 fridai	-16	-16	-18	-17	-23	-17	-23
0 from	-24	-24	-62	-26	12	-18	-31
0 full	-46	-43	-31	-6	-56	-55	-46
0 fulli	-23	-23	-26	-23	-26	-24	-26
0 function	-51	-52	-57	-53	-62	-53	-61
0 gatewai	116	56	63	67	35	58	154
0 gdpr	-69	-71	-92	-71	-74	-68	-80
0 gener	-85	-76	-102	-76	-87	-90	-87
0 general	-75	-72	-81	-71	-79	-73	-75
0 generally	-49	-48	-52	-50	-60	-49	-63
0 germani	6	26	17	15	97	16	21
0 get	-28	-26	-34	-26	9	-29	-34
0 give	-19	16	9	4	44	41	14
0 gke	4	3	0	3	58	3	-37
0 glass	-61	-43	-30	-47	-51	-50	-41
0 global	-23	-23	-25	-24	-27	-24	-29
0 glossari	35	34	97	33	18	33	34
0 goe	-38	-40	-51	-39	-54	-39	-41
0 golden	2	0	43	2	-7	-1	-2
0 good	-29	-23	-58	-23	-46	41	-36
0 googl	12	12	8	10	45	11	1
0 got	-11	-8	1	-8	-30	-13	17
0 grant	-25	-25	-25	-25	-30	-26	-40
0 group	-42	-44	-18	-42	-39	-49	-56
0 grow	-62	-60	-67	-60	-72	-68	-60
0 guarante	-30	-30	-30	-31	-52	-31	-37
0 guard	-51	-51	-51	-51	-59	-52	-55
0 guest	-76	-78	-74	-78	-83	-78	-109
0 hack	12	14	14	14	-10	14	48
0 had	13	12	3	16	-5	3	62
0 half	-28	-28	-32	-29	-41	-31	-30
0 hall	-41	-41	-52	-44	-48	-43	-49
0 hand	1	7	1	60	-5	5	1
0 handl	-2	6	-7	5	57	1	-11
0 hard	-45	-44	-48	-42	-15	-46	-48
0 harden	-69	-69	-103	-68	-71	-70	-74
0 hardwar	-52	-52	-53	-54	-80	-52	-65
0 has	-46	-47	-53	-64	-43	-48	-55
0 have	-36	-24	-31	-16	-18	-25	-2
0 health	-30	-24	3	-29	-38	-29	-31
0 heard	19	20	60	22	81	20	16
0 hello	-5	1	-1	5	-26	29	33
0 help	-18	5	-18	5	-11	71	2
0 here	11	10	-8	3	59	63	-12
0 hey	-19	-19	17	-16	-37	-31	-27
0 hi	-18	-10	-20	-4	-24	32	-11
0 high	-15	-16	-16	-16	-21	-16	-18
0 hipaa	-41	-41	-8	-42	-49	-45	-60
0 hire	-61	-62	-64	-62	-81	-64	-87
0 his	-15	-15	-20	-16	-19	-16	-16
0 hit	-9	-12	-22	-9	35	-16	-11
0 hold	-77	-83	-98	-76	-104	-81	-87
0 host	-29	-31	-36	-13	-43	-32	-20
0 how	-25	-19	-42	-19	-18	40	-25
0 http	-38	-38	-40	-42	-54	-38	-59
0 hypervisor	-33	-33	-27	-35	-9	-36	-60
0 i	33	37	47	43	82	64	32
0 iaa	-62	-67	-5	-58	-91	-61	-108
0 ident	-23	-23	-27	-23	-21	-24	-25
0 if	-34	-36	-59	-22	-20	-46	-44
0 ignor	14	15	13	14	75	-7	13
0 im	-21	3	53	5	-16	32	3
0 imag	-35	-35	-10	-37	-47	-38	-47
0 imd	23	22	131	21	4	13	18
0 imdsv2	20	17	73	20	3	15	13
0 import	-55	-57	-61	-59	-69	-57	-60
0 in	-22	-24	-11	-25	-28	-25	-29
0 incid	-58	-58	-62	-58	-79	-58	-81
0 increas	-49	-49	-57	-49	-65	-51	-53
0 inform	40	37	25	34	-4	94	16
0 infrastructur	-49	-50	-51	-50	-63	-51	-60
0 inherit	-30	-29	14	-30	-46	-33	-54
0 inject	-29	-30	-32	-32	-33	-30	-43
0 insid	-32	-33	-35	-33	-38	-33	-36
0 inspect	-28	-29	-29	-30	-34	-30	-51
0 instal	-10	-9	-28	-13	-13	-17	19
0 instruct	-12	-7	5	19	-20	119	-3
0 integr	-56	-50	-59	-48	-51	-64	-52
0 intern	18	18	-5	16	49	16	10
0 internet	-36	-37	-36	-44	-54	-37	-50
0 into	-46	-47	-53	-47	-55	-53	-60
0 inventori	-49	-50	-54	-49	-53	-51	-51
0 is	2	3	29	3	18	8	17
0 isnt	-34	-34	-37	-37	-34	-36	-54
0 iso	-24	-23	-3	-24	-35	-24	-30
0 isol	-42	-43	-50	-43	-48	-43	-48
0 it	-17	-15	9	-15	-18	-10	-3
0 its	-21	-21	-23	-21	-20	-22	-26
0 itself	-49	-51	-59	-50	-56	-51	-59
0 java	43	41	35	82	103	32	25
0 job	-35	-27	-30	-25	-36	-28	0
0 just	-28	-29	-35	-30	-31	-29	-36
0 karpent	-8	-8	26	-10	-27	-15	-38
0 keep	-31	-30	-27	-22	-35	-31	-43
0 kei	4	4	4	4	-2	2	29
0 kept	-67	-69	-85	-65	-111	-83	-72
0 kernel	37	37	18	80	74	21	28
0 key	-26	-26	-17	-20	-6	-38	-46
0 kind	-1	0	-2	-1	-2	10	0
0 know	2	16	14	18	-9	81	17
0 kubelet	17	32	114	28	17	17	13
0 label	-75	-77	-85	-76	-90	-77	-79
0 land	2	2	40	-2	-8	-4	2
0 languag	23	25	46	21	1	77	18
0 laptop	1	1	-22	0	25	-1	-8
0 last	32	31	24	29	18	85	8
0 latenc	4	4	-3	-19	35	0	3
0 launch	-33	-34	-38	-34	-46	-34	-37
0 law	-20	-5	-9	-13	34	-10	-26
0 layer	-52	-52	-56	-53	-59	-53	-66
0 leak	-55	-56	-56	-55	-78	-57	-83
0 least	9	10	52	6	-1	7	10
0 leav	-19	-19	-38	-20	8	-18	-26
0 left	-48	-47	-53	-47	-60	-49	-53
0 legal	-47	-40	-24	-47	-6	-50	-44
0 librari	-41	-41	-49	-44	-63	-42	-53
0 licens	-64	-64	-77	-73	-83	-71	-83
0 life	-40	-40	-41	-40	-58	-42	-41
0 like	32	12	42	10	-3	7	-1
0 limit	-19	-21	-57	-20	-47	25	-42
0 link	-30	-31	-41	-32	-39	-31	-36
0 linux	-45	-45	-51	-45	-52	-46	-57
0 list	-56	-40	-38	-39	-56	35	-36
0 live	-58	-61	-113	-66	-14	-66	-79
0 local	-30	-32	28	-32	-54	-31	-48
0 locat	-23	-24	12	-25	-42	-27	-28
0 log	-32	-33	-44	-33	-49	-28	-6
0 login	-60	-50	-66	-52	-67	-54	-65
0 lol	7	17	21	23	92	14	19
0 long	-45	-51	-65	-5	-70	-67	-57
0 look	-28	-20	-29	-19	-36	-21	1
0 loss	-12	-12	-14	-13	-14	-12	-16
0 lost	-19	-19	-25	-20	-35	-15	-20
0 lowest	19	19	12	-5	54	16	20
0 lunch	-10	-4	-30	-3	46	-13	-1
0 machin	-28	-28	-7	-30	-32	-31	-47
0 made	17	17	18	17	-12	56	-3
0 mail	-31	-24	-15	-31	-40	-25	-27
0 maintain	83	82	76	83	102	78	169
0 mainten	7	9	24	26	-4	5	41
0 make	-7	-5	39	-2	-7	-7	-7
0 manag	-24	-22	7	-22	-20	-24	-32
0 mani	31	28	28	31	89	7	27
0 manual	-36	-4	-33	-4	-32	119	-17
0 marketplac	-34	-34	-35	-37	-41	-36	-58
0 match	-2	-1	-12	-16	43	-11	-8
0 matrix	-37	-26	26	-14	-41	-23	-32
0 matter	-56	-52	-76	-76	-72	-60	-59
0 may	-17	-17	-19	-17	-26	-13	-18
0 me	33	20	25	32	17	39	12
0 mean	42	41	80	41	84	38	37
0 meant	9	9	45	11	5	8	10
0 media	-37	-38	-40	-37	-39	-38	-40
0 meet	10	14	11	6	43	6	3
0 memori	-21	-21	-24	-22	-23	-22	-23
0 mfa	-56	-55	-3	-57	-89	-58	-73
0 microservic	-82	-88	-98	-80	-36	-83	-84
0 migrat	31	31	32	15	89	29	18
0 miner	-15	-14	-14	-15	-18	-14	-19
0 minor	25	20	83	9	13	11	-30
0 mistak	-38	-39	-42	-42	-41	-45	-51
0 model	-37	-28	-15	-29	-44	-12	-42
0 monitor	-56	-56	-60	-58	-74	-58	-67
0 more	-33	-36	-39	-34	-36	-34	-42
0 most	14	21	17	85	8	19	16
0 move	-43	-44	-47	-43	-59	-44	-45
0 multi	-23	-23	15	-24	-35	-36	-26
0 must	4	4	3	3	-3	3	34
0 my	21	33	85	30	69	45	31
0 n	-79	-89	-83	-77	-109	-79	-88
0 nacl	-21	-24	66	-21	-33	-25	-48
0 nah	-33	-33	-39	-34	-39	-34	-45
0 nairobi	5	6	-1	6	27	4	6
0 name	23	29	79	26	72	25	0
0 need	20	25	16	39	74	16	34
0 network	-53	-55	-51	-55	-61	-55	-70
0 never	29	30	56	70	15	24	28
0 new	-39	-34	-52	-33	-14	-21	-20
0 nice	10	17	17	16	87	-1	3
0 nimbu	25	37	37	39	96	35	3
0 nitro	-27	-30	86	-29	-44	-32	-72
0 no	-56	-53	-74	-47	-86	-36	-59
0 nobodi	-15	-9	-15	1	-21	-10	-15
0 node	57	55	51	51	79	51	109
0 non	22	22	72	21	6	20	23
0 not	6	-40	-64	-41	-53	-46	-52
0 noth	-37	-34	-32	0	-39	-45	-58
0 notic	-89	-82	-86	-74	-90	-91	-104
0 now	-1	2	1	9	50	19	-31
0 object	-65	-67	-77	-65	-96	-66	-73
0 of	-35	-33	-35	-34	-33	-29	-26
0 off	-30	-32	-53	-21	-38	-32	-36
0 offer	-28	-29	-31	-30	-39	-29	-33
0 offic	27	27	26	27	70	25	19
0 ok	32	14	-3	15	84	3	0
0 old	-36	-37	-40	-38	-23	-49	-43
0 older	-18	-19	-23	-20	-22	-19	-19
0 on	-25	-24	-28	-22	1	-27	-28
0 one	3	4	-6	5	-4	-4	48
0 onli	-46	-46	-50	-50	-36	-48	-75
0 open	-24	-25	-34	-26	-17	-41	-26
0 oper	-10	-11	-26	-13	-30	-16	40
0 oppos	18	15	49	17	13	16	18
0 or	5	10	12	8	24	24	40
0 order	2	2	3	2	15	2	-2
0 origin	-21	-22	-22	-22	-40	-22	-24
0 os	45	46	61	68	83	40	55
0 other	-34	-35	-35	-34	-51	-35	-40
0 our	-28	-32	-36	-33	-27	-34	-18
0 ourselv	-27	-25	-49	-37	-34	-40	6
0 out	-26	-32	29	-26	-54	-41	-40
0 outag	-36	-36	-41	-37	-42	-36	-50
0 over	-3	-5	-9	24	-28	-12	42
0 overal	-20	-21	-25	-21	-23	-21	-26
0 own	-43	-41	-40	-41	-39	-45	-46
0 owner	-17	-12	-14	-13	19	-14	-47
0 paa	-9	-18	51	-8	-24	-11	-27
0 packag	-27	-27	-31	-27	-37	-28	-31
0 pai	21	23	24	20	75	23	-13
0 part	1	-26	-46	-28	-34	-29	-46
0 parti	-41	-41	-48	-40	-44	-42	-42
0 password	-76	-75	-86	-78	-81	-76	-101
0 patch	8	7	-5	16	49	4	39
0 pci	-39	-39	-16	-46	-54	-41	-45
0 pdb	-99	-78	-146	-46	-99	-103	-98
0 penetr	-26	-26	-6	-25	-31	-39	-40
0 peopl	-23	-23	-18	-25	-31	-24	-30
0 perform	-63	-59	-82	-57	-72	-63	-73
0 perimet	-95	-94	-98	-91	-121	-94	-94
0 period	-50	-52	-55	-50	-57	-51	-61
0 permiss	-125	-127	-139	-123	-140	-128	-135
0 person	-19	-19	-26	-6	-6	-18	-32
0 phish	-58	-59	-63	-63	-85	-61	-72
0 physic	-51	-52	-55	-52	-55	-53	-63
0 pick	-53	-52	-55	-59	-63	-55	-66
0 pip	-26	-26	-25	-26	-31	-27	-33
0 pitr	24	23	122	22	5	18	20
0 plain	15	15	57	14	12	15	7
0 plan	-63	-61	-70	-61	-75	-70	-64
0 plane	-2	-7	29	-4	-12	-11	-12
0 pleas	-6	-3	15	-5	21	15	9
0 pls	-22	1	14	31	-5	124	71
0 pod	5	-2	75	2	-9	0	-7
0 point	-12	-11	42	-10	-32	-15	-23
0 polici	-6	-7	7	-8	14	-9	-20
0 port	-42	-43	-47	-45	-51	-42	-44
0 power	-53	-54	-61	-54	-69	-54	-68
0 pr	-2	-3	-11	2	56	-10	-12
0 pre	-70	-50	-52	-52	-67	-54	-55
0 prevent	-40	-42	-43	-43	-48	-44	-52
0 previou	-7	-6	-9	-8	17	-9	-10
0 principl	-18	-18	-19	-19	-25	-18	-20
0 privaci	-16	-16	-16	-17	-18	-25	-17
0 privat	49	18	8	16	10	15	10
0 privileg	9	10	52	6	-1	7	10
0 pro	59	57	48	54	142	56	35
0 problem	-34	-34	39	-38	-68	-41	-50
0 procur	-55	-54	-58	-53	-54	-54	-62
0 prod	18	23	20	26	78	21	19
0 product	-48	-46	-49	-46	-63	-46	-48
0 proof	-32	-32	-34	-34	-33	-32	-56
0 protect	-62	-62	-68	-63	-70	-63	-78
0 provid	-37	-35	-40	-36	-41	-35	-46
0 public	-45	-46	-46	-48	-63	-47	-54
0 publish	-34	-34	-38	-35	-42	-35	-61
0 put	-26	-27	-31	16	-45	-33	-56
0 python	-21	-12	-16	-15	19	-13	-14
0 question	0	6	16	7	-31	73	-5
0 queue	-70	-65	-65	-71	-77	-67	-79
0 quota	-61	-61	-36	-62	-106	-66	-65
0 rack	-51	-52	-52	-52	-62	-52	-72
0 react	-16	-20	-26	-25	12	-22	-22
0 read	-11	-12	9	-14	-33	19	-44
0 real	16	14	21	12	51	39	2
0 realli	-7	-3	-5	2	40	-7	-7
0 recommend	-7	-6	-10	19	-10	-19	-8
0 record	-32	-34	-49	-37	-27	-44	-57
0 recoveri	-45	-45	-31	-45	-56	-45	-50
0 region	-44	-46	-35	-51	-36	-46	-50
0 regist	-27	-27	-28	-27	-31	-27	-42
0 regul	-23	-24	-24	-24	-28	-24	-36
0 reliabl	-2	0	1	0	-12	24	-3
0 remov	-23	-23	-23	-23	-35	-23	-28
0 renew	1	2	0	0	19	1	24
0 repair	-48	-45	-46	-45	-60	-45	-56
0 replac	14	13	13	14	41	13	4
0 repo	-36	-37	-37	-38	-55	-37	-42
0 report	-92	-94	-98	-95	-100	-95	-134
0 request	-19	-19	-22	-20	-8	-21	-25
0 requir	-35	-35	-37	-35	-46	-35	-42
0 resid	-45	-43	-49	-43	-54	-44	-51
0 resili	-30	-37	-17	-33	-44	-38	-62
0 resourc	-58	-58	-60	-59	-78	-59	-90
0 respons	-5	4	12	5	38	2	31
0 rest	33	21	70	57	45	31	54
0 restart	17	11	17	19	2	13	77
0 restor	-53	-54	-56	-53	-74	-57	-66
0 retent	-90	-92	-100	-90	-100	-94	-109
0 retir	-44	-44	-24	-43	-58	-44	-53
0 review	-71	-73	-81	-71	-92	-72	-86
0 revok	-70	-71	-75	-70	-78	-71	-85
0 right	-21	-21	-35	-21	1	-24	-5
0 risk	-51	-52	-50	-48	-51	-48	-49
0 role	-28	-28	-29	-28	-50	-29	-35
0 room	-2	2	-2	-6	36	-7	-10
0 root	-72	-70	-69	-71	-83	-72	-82
0 rotat	-24	-25	-49	-23	-21	-37	68
0 rout	-46	-48	-52	-45	-49	-47	-49
0 router	-50	-52	-60	-54	-66	-52	-80
0 rpo	28	28	116	29	21	28	12
0 rto	-30	-34	27	-29	-45	-43	-40
0 rule	-11	-10	-20	-10	-2	20	-22
0 run	-24	-23	-52	9	-9	-30	-35
0 runtim	22	23	47	20	28	20	58
0 saa	24	15	79	24	5	22	27
0 safe	-51	-47	-49	-51	-60	-48	-54
0 sai	11	21	91	29	-7	17	18
0 salesforc	30	30	25	30	73	29	-9
0 same	25	15	122	20	-11	21	16
0 save	-42	-42	-40	-33	-38	12	-64
0 say	-49	-43	-28	-48	-70	-26	-83
0 scale	-3	-6	-12	-5	-27	-11	64
0 scan	-104	-102	-119	-104	-113	-104	-124
0 schema	-76	-77	-92	-81	-85	-88	-122
0 screen	-74	-51	-52	-53	-80	-54	-55
0 sdk	-80	-80	-87	-80	-91	-85	-91
0 second	-37	-22	-30	-25	-27	-22	17
0 secret	-28	-28	-28	-27	-29	-30	-35
0 secur	-19	-18	2	-18	-23	-22	-17
0 see	29	34	18	60	11	76	74
0 segment	-78	-80	-91	-79	-86	-80	-87
0 sensit	-24	-24	-24	-24	-25	-26	-37
0 separ	-43	-41	-44	-42	-57	-41	-41
0 server	-33	-34	-37	-33	-59	-36	1
0 serverless	-33	-9	-26	-9	42	-8	-34
0 servic	-48	-46	-34	-38	-60	-40	-55
0 set	-50	-51	-55	-52	-61	-52	-62
0 setup	-43	-42	-57	-42	-49	-44	-41
0 sever	-30	-31	-41	-32	-32	-31	-44
0 share	-61	-48	-35	-47	-55	-48	-56
0 should	-9	-9	-19	-8	-11	10	-13
0 show	-27	-22	-25	-21	-31	33	-26
0 shred	-21	-22	-22	-22	-29	-22	-23
0 side	-76	-77	-82	-80	-91	-76	-95
0 sidecar	-28	-28	54	-30	-50	-42	-41
0 sign	-81	-82	-98	-81	-91	-82	-94
0 sinc	7	5	0	4	47	-7	-13
0 singl	-4	-4	34	-5	-20	-7	-9
0 sit	12	13	13	-14	48	4	12
0 site	-22	-23	-24	-23	-27	-23	-23
0 sla	-52	-38	-19	-40	-20	-59	-53
0 snapshot	-30	-31	-33	-33	-17	-50	-40
0 snowflak	10	7	2	9	60	7	-20
0 so	19	3	-3	8	-23	36	5
0 soc	-25	-25	-28	-26	-25	-26	-28
0 softwar	9	9	7	31	7	8	2
0 solut	11	13	16	16	69	12	11
0 somebodi	-33	-29	-37	-30	-47	-51	-2
0 someon	14	13	52	16	44	5	8
0 someth	-48	-48	-59	-52	-54	-50	-54
0 sort	-24	-21	-45	-22	-24	16	-34
0 sourc	-37	-37	-55	-38	-59	-9	-51
0 speak	-27	-25	-16	-27	-42	-10	-34
0 specif	-32	-31	-36	-32	-42	-33	-37
0 split	-85	-64	-52	-52	-9	-52	-58
0 spread	-77	-84	-84	-83	-87	-74	-80
0 sql	-29	-30	-32	-32	-33	-30	-43
0 srm	-42	-19	30	-19	-39	-37	-31
0 sse	-50	-50	-56	-54	-62	-51	-57
0 ssh	-52	-53	-53	-54	-55	-53	-78
0 staff	-59	-58	-62	-60	-76	-61	-76
0 stai	-38	-33	-43	-52	-39	-40	-33
0 stand	17	17	51	17	15	14	17
0 start	-12	-7	-25	-19	-3	43	-11
0 still	-42	-41	-49	-49	-31	-43	-65
0 stop	-67	-55	-49	-48	-66	-57	-73
0 storag	-57	-58	-63	-59	-61	-59	-62
0 store	11	-22	-23	-12	-35	-26	-35
0 stream	27	31	31	25	6	31	125
0 stuck	-32	-27	-37	-31	-4	-46	-34
0 stuff	-49	-46	-54	-50	-52	-44	-52
0 subject	-8	-8	-8	-8	-8	-9	-9
0 subnet	-46	-47	-56	-55	-51	-49	-61
0 such	-8	-8	-8	-8	-9	-8	-9
0 suppli	-28	-29	-34	-29	-32	-29	-30
0 supplier	-79	-79	-77	-71	-79	-73	-92
0 support	38	35	72	37	78	30	40
0 suppos	28	29	65	25	14	26	61
0 suppress	-34	-34	-34	-33	-40	-33	-60
0 sure	19	17	8	18	90	3	12
0 surviv	-14	-14	-15	-15	-17	-14	-18
0 switch	-51	-53	-75	-53	-65	-53	-99
0 system	-11	-11	-12	-13	-24	-15	25
0 tabl	-64	-67	-77	-64	-72	-65	-69
0 tag	-83	-82	-86	-82	-95	-83	-116
0 take	23	27	12	49	12	23	69
0 talk	-11	-7	-3	-2	-20	40	-5
0 task	-31	-31	-26	-32	-50	-32	-35
0 team	19	24	38	45	55	21	15
0 techi	13	14	47	12	7	12	14
0 technic	28	28	71	26	7	25	28
0 tell	-7	-4	29	2	-32	31	-7
0 tenant	5	4	46	3	17	-8	-8
0 term	35	35	81	33	22	32	35
0 test	-87	-87	-86	-86	-107	-90	-100
0 than	4	2	33	2	-9	1	1
0 thank	-26	-20	-21	-19	8	-30	-29
0 that	-24	-19	-18	-15	-34	-18	45
0 the	1	3	9	3	18	3	38
0 thei	-26	-20	2	-29	-56	-33	12
0 their	7	-9	-39	-10	9	-14	17
0 them	-20	-18	-23	-18	-15	-19	6
0 themselv	-55	-55	-83	-55	-55	-55	-58
0 then	-42	-43	-49	-43	-50	-44	-60
0 there	3	8	6	8	47	21	9
0 these	-24	-25	-28	-26	-22	-26	-83
0 thi	29	32	37	32	13	90	88
0 thing	20	8	20	6	-14	24	73
0 think	-19	-13	-49	14	36	-51	-30
0 third	-52	-52	-53	-48	-54	-49	-49
0 those	21	18	3	16	7	9	70
0 through	-34	-33	-38	-34	-55	-34	-37
0 time	-48	-47	-34	-53	-28	-52	-54
0 tls	5	5	46	4	15	3	-2
0 to	-20	-19	-16	-15	-9	-17	-19
0 token	-25	-27	-28	-28	27	-33	-33
0 tomorrow	-1	0	-4	0	18	-5	0
0 tonight	38	39	37	39	108	39	22
0 too	-53	-50	-52	-50	-53	-52	-55
0 top	-48	-49	-49	-49	-60	-50	-65
0 topic	-52	-42	-56	-41	-52	10	-41
0 touch	-32	-32	-34	-34	-39	-34	-31
0 traffic	-57	-56	-69	-58	-64	-61	-68
0 train	-24	-23	-10	-24	-29	-28	-35
0 transit	6	6	69	6	-4	5	-5
0 true	-33	-33	-51	-32	-10	-32	-44
0 trust	-48	-48	-71	-50	-71	-30	-53
0 tuesdai	19	23	24	18	86	18	4
0 tune	-15	-14	-14	-15	-17	-17	-16
0 tunnel	-52	-52	-56	-56	-74	-53	-55
0 turn	5	4	0	2	52	4	-24
0 two	-9	-8	-15	20	-19	-8	-14
0 tyre	37	35	34	32	117	35	-9
0 u	-8	-5	-29	-3	-29	42	-5
0 under	-25	-19	-23	-20	-21	10	-35
0 underli	-28	-28	-33	-30	-33	-30	-30
0 undersea	-26	-26	-26	-26	-30	-26	-40
0 uninterrupt	-28	-29	-34	-29	-32	-29	-30
0 unless	-30	-30	-31	-30	-37	-33	-31
0 unus	-18	-18	-19	-19	-26	-19	-21
0 up	1	-1	-2	-1	50	-1	-33
0 updat	-40	-33	-50	-36	-28	-13	27
0 upgrad	13	14	39	23	-10	7	59
0 upload	-33	-34	-34	-47	-52	-34	-46
0 uptim	-33	-34	-36	-34	-37	-34	-57
0 url	-30	-32	-37	-31	-6	-32	-35
0 us	-22	-16	-20	-14	-10	-19	44
0 usag	3	15	7	21	6	117	10
0 use	-24	-19	-20	-20	-36	23	-24
0 user	-55	-55	-55	-56	-62	-58	-69
0 vendor	-9	-9	-10	-9	-10	-9	-14
0 version	24	22	64	34	-23	48	48
0 vet	-30	-30	-32	-32	-33	-31	-31
0 video	29	28	23	25	100	15	22
0 virtual	-62	-63	-69	-63	-67	-63	-91
0 visitor	-43	-43	-46	-43	-55	-44	-47
0 volum	-67	-68	-73	-69	-92	-71	-90
0 vpn	45	45	41	41	75	35	71
0 vs	-41	-79	-53	-70	-57	-66	-102
0 vuln	-76	-74	-71	-70	-83	-74	-88
0 vulner	8	7	5	6	-4	3	49
0 walk	-8	-8	-8	-9	-9	-8	-10
0 want	38	38	39	76	30	31	29
0 warehous	7	6	7	6	43	6	-14
0 was	4	3	0	2	32	40	-28
0 watch	-33	-33	-43	-37	-34	-38	-34
0 way	6	25	20	57	8	19	25
0 we	-42	-41	-48	-34	-52	-43	-12
0 weather	-2	-2	-30	-4	45	-6	-2
0 web	-14	-14	-14	4	-17	-15	-31
0 websit	13	9	8	65	-7	10	-23
0 weekend	4	12	13	13	55	2	17
0 well	-49	-49	-56	-50	-51	-50	-72
0 what	2	3	46	8	14	22	5
0 when	-62	-61	-67	-60	-106	-46	-57
0 where	-2	1	-7	48	-11	-5	-6
0 which	-33	-29	-26	-33	-41	-21	-27
0 who	-1	0	-5	1	37	0	32
0 whole	-44	-43	-45	-43	-58	-43	-60
0 whom	-11	-12	-7	-12	-27	-13	21
0 whose	-38	-37	-48	-36	-41	-38	-14
0 will	-35	-31	-38	-35	-62	3	-47
0 window	6	7	37	27	-1	2	-13
0 windows	18	14	14	8	-2	6	64
0 wipe	-63	-64	-62	-61	-74	-64	-79
0 wire	-77	-79	-86	-78	-90	-79	-91
0 with	-20	-14	-10	-8	0	-22	0
0 within	-18	-18	-21	-18	-21	-18	-27
0 won	19	21	24	23	63	18	9
0 word	34	33	115	32	43	27	24
0 work	-40	-35	-29	-31	-62	-4	-42
0 worker	25	24	19	22	61	22	12
0 workload	-48	-47	-66	-37	-60	-51	-52
0 would	33	30	37	88	23	26	23
0 write	-41	-40	-43	-40	-46	-42	-47
0 wrote	17	20	15	19	59	18	-4
0 wtf	45	39	131	41	32	38	33
0 you	28	33	25	42	38	122	27
0 your	72	70	96	68	56	136	85
0 yourself	-25	-26	-34	-6	-23	89	-27
0 zone	-45	-44	4	-44	-59	-46	-53
1	-28	-23	-26	-27	10	-23	-23
1 !action	0	24	7	18	105	23	19
1 !against	-18	-12	-18	-10	-17	-16	-14
1 !asksOwner	-23	-21	-22	-21	-20	-20	-13
1 !asksValue	38	14	36	18	29	11	7
1 !both	105	37	41	42	38	42	40
1 !choose	4	76	30	129	60	45	42
1 !cloud	66	67	66	68	151	67	54
1 !compare	63	54	15	45	23	26	20
1 !correction	-31	-38	-47	-37	-41	-37	-45
1 !events	-28	-25	-24	-25	-26	-24	-28
1 !feature	57	57	42	66	181	61	56
1 !first	-76	-62	-59	-70	-88	-65	-75
1 !follow	-27	-27	-34	-27	-26	-27	-5
1 !gains	62	81	14	23	20	30	27
1 !general	46	0	3	2	-10	14	1
1 !greeting	34	16	6	16	37	15	14
1 !helpData	17	17	27	25	20	113	40
1 !howTo	82	64	60	63	158	60	65
1 !limit	7	19	7	22	120	20	22
1 !managedOne	-12	12	21	-2	-4	-2	-11
1 !mayWho	-20	-19	-20	-19	-26	-19	-21
1 !meaning	-21	-3	71	5	-20	-1	-2
1 !move	-23	-14	-26	-13	-11	-19	-20
1 !notPrice	-23	-16	-19	-15	-20	-16	3
1 !otherCloud	62	96	96	91	227	99	80
1 !outside	17	20	19	25	81	19	14
1 !overview	74	2	-1	5	0	6	1
1 !ownOne	-16	-17	-15	4	-12	-14	-25
1 !patches	-24	-17	-18	-17	-18	-16	16
1 !points	-26	-30	-32	-30	-32	-29	-35
1 !price	34	36	30	30	113	39	40
1 !reports	-27	-24	-24	-25	-31	-24	-26
1 !request	57	30	11	30	91	32	32
1 !responsible	18	-15	-16	-13	-12	-12	-18
1 !second	-24	-23	-23	-23	-26	-22	-24
1 !secures	-15	-24	-24	-21	-22	-21	-12
1 !services	40	-1	0	-3	-10	-2	-10
1 !sideAws	33	-5	-5	-3	-11	-2	3
1 !sideCustomer	12	-6	-1	-1	-1	-4	3
1 !tag	-26	-21	-25	-22	-11	-21	-25
1 !term	54	22	66	22	31	19	13
1 !them	-14	-24	-25	-23	-27	-23	-22
1 !trouble	34	52	18	49	137	46	46
1 !us	5	-11	-8	-8	-8	-10	-6
1 !usOrThem	59	16	18	12	16	19	40
1 !who	-11	-18	-20	-18	-19	-17	-11
1 !wholly	125	18	18	25	14	26	20
1 !yesNoStart	-25	-16	-23	-22	2	-18	-28
1 $	20	24	4	23	56	22	25
1 0	27	4	5	6	5	6	2
1 1	-15	-10	-15	-10	12	-10	-10
1 100	-38	-27	-29	-50	-38	-29	-31
1 12	-60	-53	-60	-54	-61	-53	-71
1 13	-6	-8	-14	26	-20	-6	-12
1 14	-48	-37	-38	-38	-41	-38	-42
1 2	-60	-37	-40	-39	-32	-36	-39
1 20	49	19	20	20	13	20	20
1 2016	-29	-29	-28	-29	-30	-29	-30
1 2021	-9	-8	-8	-8	-8	-8	-9
1 2022	-30	-27	-28	-32	-36	-28	-34
1 2024	-3	0	-10	-3	27	0	-11
1 2025	-31	-29	-28	-29	-31	-28	-40
1 29	13	19	19	-2	49	19	17
1 3	21	23	13	35	68	24	21
1 30	-15	-14	-15	-16	-20	-15	-16
1 3094	-26	-26	-26	-26	-37	-26	-43
1 35	24	21	23	23	70	21	23
1 3am	-23	-22	-23	-24	-26	-21	-23
1 4	3	-5	-3	3	32	4	5
1 40	-38	-40	-31	-43	-35	-31	-31
1 49844	-23	-25	-23	-24	-24	-23	-36
1 5	-31	-30	-30	-31	-52	-32	-31
1 6	-20	-20	-20	-36	-21	-19	-20
1 7	-31	-35	-29	-29	-35	-30	-30
1 8	-93	-56	-68	-63	-67	-53	-53
1 9	-22	6	5	5	37	7	-9
1 90	-26	-18	-19	-22	-20	-18	-18
1 @	-10	-31	-26	-28	-26	-30	-28
1 a	-18	-17	-19	-16	-14	-19	-21
1 about	-104	-85	-91	-83	-85	-85	-105
1 absorb	-28	-25	-26	-25	-29	-25	-29
1 abus	-25	-23	-23	-24	-26	-25	-23
1 accept	-10	-10	-11	-10	-11	-10	-10
1 access	-31	-29	-30	-29	-33	-29	-29
1 accident	-20	-19	-17	-17	-18	-17	-20
1 accord	-12	-7	-7	-7	-7	-7	-7
1 account	34	3	3	6	42	7	1
1 acl	-80	-51	-51	-52	-53	-50	-61
1 acm	34	40	28	40	118	38	34
1 across	-79	-65	-70	-68	-80	-64	-68
1 act	-25	-24	-24	-24	-26	-24	-28
1 action	-12	-12	-11	-13	-12	-11	-11
1 activ	-19	-17	-18	-18	-20	-17	-19
1 actual	16	-22	-19	-29	-23	-16	-17
1 ad	-40	-37	-38	-37	-37	-36	-41
1 add	-31	-29	-30	-29	-31	-29	-32
1 admin	-39	-34	-37	-36	-37	-34	-37
1 administr	-24	-23	-23	-27	-24	-22	-21
1 after	4	-15	-16	-14	-12	-13	-17
1 again	-35	-32	-32	-35	-38	-31	-38
1 against	-39	-46	-36	-37	-37	-36	-40
1 agent	-48	-41	-42	-41	-46	-40	-47
1 ago	-34	-28	-35	-28	-29	-28	-27
1 alarm	-17	-13	-13	-13	-13	-13	-16
1 alert	-22	-21	-22	-21	-23	-21	-22
1 alibaba	26	27	26	28	62	28	17
1 aliv	-74	-64	-49	-22	-127	-56	-54
1 all	47	15	15	14	38	15	13
1 allow	19	24	24	21	54	24	23
1 alon	-29	-27	-28	-27	-30	-26	-27
1 along	-23	-22	-22	-41	-23	-22	-23
1 alreadi	-47	-40	-43	-43	-41	-42	-42
1 alto	-41	-37	-39	-37	-42	-38	-50
1 am	1	-9	-13	-10	-10	-9	-9
1 amazon	-12	-25	-28	-24	-30	-25	-26
1 ami	-31	-28	-31	-29	-30	-29	-34
1 an	-20	-20	-16	-20	-18	-17	-23
1 analys	-18	-18	-18	-19	-19	-17	-19
1 analysi	-13	-12	-16	-12	-14	-13	-12
1 analyst	13	22	21	52	16	21	21
1 ancient	-32	-25	-25	-26	-25	-25	-37
1 and	-13	-16	-18	-17	-17	-16	-15
1 announc	-16	-15	-15	-15	-15	-15	-22
1 anoth	-17	-20	-25	-20	-22	-19	-21
1 answer	7	-15	-14	-14	-16	7	-10
1 anti	-18	-16	-16	-21	-20	-16	-19
1 antiviru	-20	-19	-20	-20	-20	-19	-21
1 any	-27	-12	-12	-26	13	-13	-20
1 anycast	-46	-41	-42	-42	-46	-40	-45
1 anymor	-27	-23	-24	-25	-26	-24	-27
1 anyon	-39	-34	-32	-34	-35	-33	-39
1 anyth	27	3	4	3	4	5	6
1 api	-28	-26	-28	-27	-30	-26	-27
1 app	-55	-52	-55	-53	-43	-49	-55
1 appli	-35	-33	-34	-35	-41	-33	-44
1 applianc	-36	-34	-36	-34	-36	-33	-40
1 applic	-45	-43	-49	-42	-46	-41	-44
1 approv	-45	-42	-42	-43	-51	-41	-43
1 archiv	-67	-63	-63	-60	-62	-60	-67
1 are	12	-3	12	-3	-8	4	-9
1 around	-41	-32	-32	-33	-36	-32	-34
1 arrang	-8	-9	-8	-8	-9	-8	-8
1 arriv	-34	-33	-31	-35	-37	-33	-47
1 as	-11	-14	4	-7	-20	-11	-14
1 ask	1	-12	-12	-11	-16	-12	-12
1 assess	-12	-12	-11	-11	-12	-11	-12
1 assessor	-10	-7	-7	-8	-7	-7	-8
1 assign	-52	-45	-48	-44	-48	-44	-57
1 assum	-18	-15	-17	-17	-16	-15	-21
1 at	12	-6	-7	-6	-11	-5	2
1 attach	-30	-24	-25	-29	0	-22	-27
1 attack	-67	-51	-58	-53	-61	-51	-51
1 audit	12	-1	-7	-1	-5	-1	-1
1 auditor	-8	-7	-7	-8	-7	-7	-9
1 auth	-34	-33	-38	-33	-33	-32	-33
1 authent	-37	-34	-35	-32	-35	-32	-32
1 author	-26	-23	-24	-23	-24	-23	-25
1 authorit	-14	-13	-13	-14	-16	-13	-15
1 auto	-102	-98	-108	-101	-101	-98	-155
1 autom	-31	-28	-30	-32	-34	-28	-28
1 automat	-48	-45	-44	-47	-52	-44	-50
1 avail	-36	-33	-22	-33	-43	-33	-36
1 awai	-7	53	-9	8	3	11	13
1 aws	-14	-24	-21	-21	-23	-21	-23
1 az	-49	-47	-60	-51	-34	-46	-48
1 azs	-39	-36	-40	-38	-38	-36	-38
1 azur	40	39	40	41	87	40	29
1 babysit	-59	-57	-61	-55	-69	-52	-55
1 back	-36	-28	-29	-26	-48	-26	19
1 backdoor	-51	-28	-27	-28	-29	-28	-28
1 backend	-8	-7	-8	-8	-8	-7	-8
1 backup	-57	-45	-49	-45	-23	-43	-51
1 bad	-31	-31	-33	-31	-52	-30	-30
1 ball	-13	-13	-14	-13	-16	-13	-13
1 bandwidth	-8	-8	-8	-8	-9	-8	-9
1 bare	-7	-2	28	-3	-4	-3	-13
1 base	-28	-27	-27	-29	-27	-27	-40
1 baselin	-89	-74	-71	-67	-75	-67	-79
1 be	23	14	8	12	15	8	5
1 becaus	-19	-17	-17	-18	-22	-17	-18
1 befor	-10	-8	-10	-8	11	-7	-9
1 begin	75	31	34	27	32	31	30
1 behind	-38	-36	-37	-36	-36	-35	-44
1 below	-22	-13	-25	-16	-31	-13	48
1 better	9	78	22	10	67	37	39
1 between	-18	-20	-22	-12	-10	-17	-19
1 bezo	-81	-63	-61	-60	-67	-60	-65
1 bgp	-8	-6	-6	-7	-7	-6	-6
1 bia	-53	-28	-29	-29	-28	-28	-29
1 big	-26	-15	-12	-7	35	-8	-8
1 bill	15	22	10	19	55	22	22
1 bind	17	1	23	73	20	22	22
1 bit	9	-17	-17	-17	-15	-14	-20
1 bitcoin	-28	-23	-22	-24	-29	-22	-26
1 blame	-21	-20	-20	-20	-33	-20	-19
1 block	-54	-49	-53	-51	-61	-49	-49
1 boss	71	64	24	8	14	27	31
1 bot	-37	-33	-33	-33	-36	-35	-36
1 both	96	33	36	36	33	37	35
1 bottlerocket	-45	-42	-45	-43	-45	-42	-66
1 bought	31	-1	4	5	4	5	5
1 bounc	-55	-43	-44	-45	-54	-43	-51
1 box	-5	-4	-1	6	-8	-1	30
1 branch	-25	-25	-24	-24	-29	-24	-29
1 breach	-37	-29	-31	-31	-34	-29	-29
1 break	111	27	19	29	12	31	14
1 breakdown	79	15	18	18	5	17	17
1 bring	-53	-47	-48	-48	-52	-46	-60
1 broadcom	-63	-56	-50	-53	-58	-52	-62
1 broke	-38	-35	-34	-35	-41	-34	-47
1 broken	-11	-10	-9	-10	1	-10	-11
1 broker	-39	-35	-37	-36	-37	-35	-40
1 bug	-23	-21	-25	-22	-22	-21	-25
1 bui	32	8	-5	5	2	8	9
1 build	-53	-45	-44	-45	-47	-44	-51
1 bump	-32	-30	-30	-30	-32	-29	-34
1 bundl	18	23	12	19	56	23	22
1 burden	-13	-27	-9	63	-23	-15	-26
1 burn	-8	-7	-7	-7	-7	-7	-6
1 but	-7	1	0	25	-1	2	-2
1 button	-13	-13	-14	-14	-13	-13	-21
1 by	-21	-21	-20	-21	-19	-20	-22
1 byol	-55	-54	-54	-64	-55	-53	-65
1 c	-31	-25	-26	-29	-29	-25	-30
1 ca	22	14	27	58	27	27	26
1 cach	-77	-54	-54	-68	-57	-53	-54
1 call	-24	-15	-10	0	-23	-14	-16
1 came	-37	-37	-36	-37	-58	-37	-43
1 can	8	9	11	6	42	8	8
1 cannot	-24	-24	-22	-32	-32	-21	-23
1 cant	-30	-28	-28	-29	-30	-30	-37
1 capac	-61	-51	-50	-49	-52	-49	-53
1 care	7	-26	-30	-27	-28	-25	-45
1 carri	-27	18	-26	-16	-17	-13	-14
1 center	-50	-47	-49	-47	-47	-46	-61
1 central	-72	-55	-54	-54	-74	-53	-53
1 cert	-5	-4	-4	29	-13	-2	-6
1 certif	-31	-28	-29	-29	-30	-28	-29
1 chang	-41	-39	-35	-35	-42	-36	-36
1 charg	19	-21	-31	-20	-21	-17	-36
1 cheaper	41	45	36	22	93	41	43
1 cheat	47	0	2	0	-2	2	0
1 check	-37	-31	-31	-32	-32	-31	-33
1 checksum	-43	-40	-34	-36	-35	-34	-35
1 choic	-52	-48	-55	-49	-51	-48	-52
1 choos	-27	-25	-25	-26	-26	-24	-26
1 cidr	-45	-40	-40	-40	-42	-39	-45
1 cisco	-23	-22	-23	-24	-27	-22	-32
1 claim	-13	-10	-10	-10	-11	-10	-11
1 class	-28	-25	-27	-26	-33	-26	-26
1 claud	-2	-4	-6	-1	42	-4	-5
1 clean	-49	-31	-31	-31	-33	-30	-32
1 cleanup	-46	-44	-48	-48	-46	-43	-47
1 click	-50	-42	-43	-45	-45	-41	-59
1 client	-23	-28	-28	-28	-41	-28	-29
1 close	-21	-19	-19	-20	-20	-20	-20
1 cloud	-4	2	0	5	41	5	-11
1 cluster	7	-5	-6	-8	-5	-4	3
1 cname	-16	-14	-15	-15	-16	-15	-17
1 code	-39	-31	-32	-31	-26	-31	-33
1 cold	0	-4	-1	6	34	4	2
1 collabor	-20	-19	-21	-17	-19	-18	-17
1 colleagu	-21	-26	-29	-26	-41	-26	-26
1 collect	-30	-25	-25	-25	-28	-25	-26
1 column	61	10	14	15	11	15	13
1 come	-7	21	-5	-1	17	19	5
1 common	-40	-55	-42	-39	-38	-38	-39
1 compact	-47	-35	-36	-42	-39	-35	-38
1 compani	5	5	7	5	42	7	2
1 complaint	-55	-43	-44	-45	-54	-43	-51
1 complet	69	24	6	11	43	19	26
1 complianc	-57	-43	-44	-43	-46	-42	-46
1 compliant	-26	-26	-27	-28	-28	-27	-39
1 compon	-8	-7	-7	-7	-8	-7	-8
1 comprom	-23	-18	-19	-19	-20	-18	-17
1 comput	-13	-8	-11	-10	6	-9	1
1 concurr	14	17	0	14	47	15	15
1 confidenti	-17	-13	-14	-14	-13	-13	-15
1 config	-102	-95	-104	-91	-99	-88	-112
1 configur	-38	-33	-37	-33	-35	-33	-35
1 confirm	-8	-8	-8	-8	-9	-8	-9
1 connect	-28	-23	-23	-23	-7	-22	-24
1 connector	-7	-7	-7	-7	-8	-7	-8
1 contact	-51	-35	-35	-35	-34	-33	-33
1 contain	-27	-24	-28	-24	-33	-24	-10
1 containerd	-46	-44	-46	-44	-54	-44	-45
1 content	-40	-37	-39	-37	-38	-37	-41
1 contractor	-19	-16	-17	-17	-17	-16	-19
1 control	-30	-26	-22	-26	-27	-26	-32
1 cool	-32	-27	-29	-28	-30	-28	-28
1 copi	-32	-30	-29	-30	-31	-29	-31
1 coredn	-11	-10	-11	-11	-10	-10	-13
1 correct	5	8	8	7	30	8	4
1 cost	-15	9	-12	9	70	10	11
1 could	9	-15	-22	-13	-19	-15	-13
1 count	-79	-69	-74	-74	-72	-69	-71
1 cover	59	-14	-55	-6	-9	-15	-19
1 cpu	-56	-51	-50	-51	-57	-48	-53
1 creat	-50	-48	-49	-47	-52	-46	-52
1 creation	-101	-94	-100	-86	-92	-87	-103
1 credenti	-59	-53	-54	-53	-57	-52	-57
1 critic	-18	-15	-15	-16	-16	-15	-15
1 cross	-13	-12	-13	-12	-14	-12	-12
1 crypto	-34	-28	-30	-30	-31	-28	-31
1 cumul	-46	-45	-52	-45	-44	-44	-52
1 current	-12	-11	-11	-11	-11	-11	-12
1 custom	-4	-22	-16	-21	-23	-20	-25
1 cve	-44	-38	-38	-39	-40	-37	-45
1 cvs	-21	-20	-19	-21	-31	-20	-20
1 d	-29	-26	-25	-25	-26	-24	-27
1 dai	-49	-47	-46	-46	-57	-45	-47
1 daili	-28	-27	-27	-27	-40	-27	-27
1 dangl	-19	-16	-17	-16	-17	-16	-19
1 dark	-17	-18	-16	-15	-18	-15	-15
1 dashboard	-38	-34	-36	-35	-53	-33	-36
1 data	-42	-37	-38	-36	-38	-36	-41
1 databas	-30	-27	-27	-28	-18	-27	-42
1 date	-12	-12	-11	-11	-11	-11	-15
1 day	-18	-16	-16	-16	-15	-16	-14
1 db	12	20	18	13	10	18	65
1 dba	-36	-36	-36	-42	-40	-35	-50
1 dead	-25	-24	-24	-23	-28	-23	-24
1 deal	32	-31	-62	-35	-37	-30	-56
1 dear	-29	-25	-32	-27	-29	-24	-25
1 debian	-31	-29	-29	-31	-30	-30	-47
1 decid	-40	-37	-38	-38	-48	-37	-39
1 decis	-14	-13	-14	-13	-14	-13	-13
1 decrypt	-19	-11	-12	-12	-11	-11	-11
1 dedic	-11	-10	-9	-11	-10	-9	-10
1 default	-16	-14	-17	-15	-3	-14	-15
1 defect	-19	-17	-18	-17	-20	-17	-18
1 defend	-12	-11	-11	-12	-11	-11	-16
1 defin	-37	-32	-34	-32	-36	-31	-32
1 definit	-104	-91	-140	-91	-97	-93	-97
1 delet	2	7	5	6	39	7	7
1 deliveri	-56	-48	-50	-48	-53	-49	-51
1 demand	-18	-15	-15	-17	-19	-15	-15
1 demarc	83	33	33	33	22	31	34
1 depend	-136	-97	-96	-100	-102	-95	-134
1 deploi	-18	-15	-14	-15	-16	-14	-16
1 deploy	-14	-14	-14	-14	-18	-13	-13
1 design	-39	-38	-41	-38	-42	-38	-39
1 desktop	-8	-41	-53	-40	-41	-38	-61
1 destroi	-15	-17	-16	-19	-16	-16	-16
1 detect	-41	-37	-37	-37	-38	-36	-43
1 dev	13	18	14	16	69	17	16
1 develop	-19	-15	-15	-15	-17	-14	-15
1 devic	-40	-44	-45	-44	-45	-43	-57
1 di	-64	-60	-58	-60	-71	-59	-82
1 dial	-13	-11	-12	-12	-13	-11	-12
1 did	-22	-11	-12	-10	28	-15	-17
1 didnt	-29	-31	-30	-29	-37	-29	-29
1 differ	-5	-12	-10	-3	27	-1	-1
1 digicert	-20	-21	-15	32	-11	-12	-15
1 directori	-30	-29	-30	-29	-30	-29	-41
1 dirti	-24	-23	-23	-24	-29	-23	-31
1 disabl	-30	-34	-32	-34	-34	-29	-31
1 disk	-30	-28	-28	-28	-29	-27	-29
1 dispos	-34	-36	-42	-47	-54	-35	-34
1 distro	-17	-16	-16	-17	-19	-16	-17
1 divid	28	-37	-24	-20	-59	-31	-21
1 divis	60	-10	0	9	-5	6	6
1 dlq	-34	-33	-33	-33	-43	-33	-33
1 dns	7	8	9	25	50	12	12
1 do	-1	-17	-27	-20	-18	-20	-29
1 doc	-29	-24	-25	-25	-25	-25	-27
1 dock	-24	-20	-19	-20	-23	-20	-23
1 docker	-22	-18	-20	-20	-20	-18	-19
1 document	-30	-23	-24	-26	-26	-23	-25
1 doe	-1	-12	-9	-12	1	-11	-17
1 doesnt	73	26	27	30	27	28	25
1 domain	-33	46	-18	-22	-22	-13	-16
1 done	-21	-19	-21	-19	-21	-19	-24
1 dont	-26	-22	-25	-23	-23	-22	-25
1 doubl	-11	-8	-8	-8	-9	-8	-10
1 down	68	16	12	16	32	16	7
1 downfal	-7	-7	-7	-7	-8	-7	-8
1 download	-21	-20	-19	-24	-20	-18	-19
1 dr	109	-1	-4	3	-35	3	-11
1 drain	-1	13	2	5	84	8	13
1 drift	-92	-63	-61	-59	-62	-59	-66
1 drill	-58	-52	-53	-50	-51	-49	-52
1 drive	-32	-25	-26	-27	-27	-25	-28
1 driver	-31	-35	-31	-32	-35	-31	-30
1 drop	-43	-17	-36	-44	-43	-35	-39
1 dump	-10	-6	-7	-7	-6	-6	-6
1 durabl	-51	-39	-42	-41	-42	-40	-42
1 duti	124	4	20	24	18	22	17
1 each	67	12	21	23	16	22	20
1 east	-17	-13	-12	-13	-17	-13	-14
1 ec2	-14	-14	-14	-14	-14	-13	-15
1 ecs	-48	-47	-48	-47	-48	-46	-75
1 edg	-35	-33	-34	-33	-35	-32	-35
1 either	68	32	32	33	32	33	33
1 eks	-48	-47	-47	-50	-47	-47	-80
1 electr	-52	-42	-43	-42	-46	-42	-41
1 eleven	-18	-18	-23	-22	-19	-18	-19
1 els	16	22	21	54	15	21	22
1 em	-65	-55	-52	-54	-56	-52	-63
1 employe	-29	-28	-28	-28	-28	-27	-26
1 enabl	-48	-43	-44	-42	-40	-43	-46
1 encrypt	-50	-47	-48	-47	-50	-46	-53
1 end	9	-4	-4	-6	9	-4	-7
1 endpoint	-17	3	62	6	35	6	3
1 enforc	-34	-30	-32	-35	-32	-30	-31
1 engin	-48	-44	-44	-44	-38	-43	-61
1 ensur	-28	-24	-26	-25	-27	-24	-24
1 entri	-15	-13	-14	-14	-14	-13	-15
1 env	-37	-36	-36	-37	-52	-36	-42
1 environ	-22	-15	23	-14	-20	-14	-16
1 ephemer	-32	-29	-27	-27	-48	-27	-29
1 equip	-36	-33	-34	-33	-33	-33	-51
1 eras	-46	-44	-43	-44	-54	-43	-43
1 escap	-28	-24	-25	-38	-28	-25	-30
1 esx	33	-9	-2	-6	-11	-4	-13
1 esxi	-49	-47	-47	-46	-48	-45	-70
1 etc	-11	-11	-11	-11	-14	-11	-12
1 etcd	-51	-46	-51	-47	-52	-45	-54
1 eu	-8	9	-11	9	40	8	11
1 even	-84	-63	-79	-72	-65	-63	-95
1 event	-40	-36	-36	-37	-45	-35	-36
1 ever	-40	-31	-30	-32	-33	-30	-32
1 everi	-31	-29	-30	-29	-30	-28	-32
1 everyon	-44	-62	-61	-60	-84	-59	-61
1 everyth	92	1	12	14	1	10	11
1 evid	-23	-17	-18	-18	-18	-18	-19
1 ex	-32	-30	-30	-31	-31	-30	-31
1 exactli	-10	11	50	11	-12	11	13
1 execut	-13	-5	27	-5	7	-5	-6
1 exist	-2	-13	-12	-11	-15	-11	-13
1 expect	-16	-15	-15	-16	-17	-14	-14
1 expir	-21	-19	-20	-21	-23	-19	-20
1 explain	67	21	39	20	10	21	22
1 export	-26	-26	-28	-26	-48	-26	-26
1 exposur	-34	-32	-43	-35	-43	-33	-34
1 extend	-15	-12	17	-13	-37	-13	-14
1 factori	-1	-22	-29	-29	-23	-22	-35
1 fail	-20	-19	-19	-19	-20	-19	-22
1 failov	-20	-17	-17	-18	-20	-17	-17
1 failur	-13	-12	-12	-12	-12	-11	-13
1 fall	-17	-44	-38	-36	-44	-37	-39
1 fals	-26	-15	-15	-16	-15	-15	-15
1 fault	-29	-26	-26	-27	-32	-25	-26
1 faulti	-24	-24	-24	-25	-25	-23	-28
1 feed	-39	-37	-37	-37	-38	-37	-59
1 fell	-18	-17	-20	-19	-19	-18	-17
1 field	-18	-16	-17	-16	-17	-16	-17
1 file	-17	-13	-15	-11	17	-13	-14
1 fill	46	15	15	16	10	16	16
1 filter	-8	-7	-8	-9	-7	-7	-7
1 find	-11	-3	-4	-3	19	-3	-6
1 fine	-34	-33	-33	-33	-39	-33	-34
1 finger	-31	-33	-30	-30	-53	-30	-32
1 fip	-42	-41	-41	-40	-43	-39	-41
1 firecrack	-38	-37	-57	-48	-46	-37	-40
1 firewal	-40	-38	-38	-39	-44	-38	-50
1 firmwar	-63	-52	-55	-52	-53	-51	-57
1 first	-76	-62	-59	-70	-88	-65	-75
1 five	4	-13	-33	-17	-14	-15	-13
1 fix	-27	-25	-26	-26	-29	-25	-28
1 flag	-27	-21	-32	15	3	-13	-15
1 flavor	9	15	21	81	-8	20	20
1 flaw	-25	-18	-18	-19	-19	-18	-20
1 fleet	-30	-27	-28	-28	-13	-27	-39
1 flip	-24	-27	-25	-26	-27	-22	-25
1 flood	-47	-54	-45	-45	-47	-44	-47
1 floor	-56	-47	-54	-57	-51	-47	-62
1 flow	-43	-41	-40	-39	-41	-39	-40
1 for	-7	-18	-7	-13	-15	-20	-25
1 forc	-26	-24	-25	-24	-28	-24	-24
1 forev	14	19	20	20	51	20	19
1 form	49	18	18	-4	10	18	19
1 found	-16	-14	-14	-14	-17	-14	-15
1 frankfurt	16	26	22	25	64	25	26
1 free	-16	-14	-15	-16	-15	-14	-20
1 fresh	-49	-35	-29	-30	-35	-28	-29
1 fridai	-30	-24	-27	-26	-31	-25	-26
1 from	-29	-28	-28	-26	-29	-25	-29
1 front	-49	-44	-40	-42	-52	-43	-43
1 full	42	4	2	0	-1	5	5
1 function	-32	-25	-25	-27	-28	-25	-27
1 game	-67	-65	-63	-61	-77	-61	-66
1 gatewai	-48	-51	-56	-61	-30	-49	-78
1 gbp	-64	-65	-62	-59	-69	-58	-66
1 gdpr	-9	-7	-7	-7	-9	-7	-7
1 gener	-12	-11	-11	-12	-14	-11	-12
1 general	-31	-27	-27	-27	-28	-27	-46
1 geo	-22	-19	-19	-18	-19	-18	-19
1 get	-31	-38	-38	-41	-52	-38	-43
1 give	25	-7	-7	-6	-28	-7	-6
1 global	-13	-13	-13	-13	-15	-13	-16
1 go	-1	42	-5	20	-15	4	3
1 goe	-25	36	-24	-6	-14	-4	-3
1 gone	-16	-14	-13	-13	-14	-13	-14
1 good	14	10	17	-10	82	13	15
1 googl	27	31	31	30	85	31	26
1 got	18	-24	-32	-19	-22	-19	-29
1 gotta	-20	-18	-18	-18	-20	-17	-19
1 govern	-40	-29	-32	-33	-34	-30	-38
1 gpu	-17	-18	-17	6	-24	-13	-22
1 grain	-47	-46	-46	-46	-56	-45	-47
1 grant	-64	-62	-62	-61	-63	-59	-65
1 graph	-50	-42	-45	-44	-54	-44	-44
1 green	-32	-28	-34	-30	-44	-29	-28
1 gremlin	-29	-27	-28	-29	-31	-28	-29
1 group	-44	-39	-41	-38	-38	-37	-43
1 grow	-30	-27	-32	-30	-31	-28	-30
1 guarante	-21	-22	-32	-22	-21	-22	-21
1 guard	1	-1	5	30	2	6	2
1 guess	-19	-17	-17	-16	-19	-17	-18
1 guest	-1	12	12	12	39	13	5
1 gui	-35	-30	-30	-30	-37	-30	-37
1 guy	-31	-28	-32	-50	-43	-28	-31
1 ha	-8	-12	-17	41	-15	0	-5
1 had	-44	-37	-39	-40	-44	-37	-44
1 haiku	0	11	12	11	52	11	12
1 half	-21	-17	-18	-17	-18	-17	-19
1 hand	23	-23	-26	-35	-31	-23	-33
1 handl	47	33	29	34	9	35	112
1 happen	-15	-11	-12	-12	-12	-11	-12
1 hard	-13	-11	-11	-11	-12	-11	-11
1 hardcod	-35	-36	-30	-33	-33	-31	-33
1 harden	-57	-52	-50	-52	-52	-49	-56
1 hardwar	-47	-44	-44	-43	-46	-43	-50
1 has	-10	-16	-18	-13	-13	-15	-19
1 hasnt	-32	-28	-27	-28	-34	-28	-32
1 hat	18	-10	-2	-11	-12	-10	-34
1 have	14	2	-9	-4	8	-3	-5
1 he	-26	-29	-26	-26	-46	-25	-26
1 head	-47	-35	-34	-48	-40	-34	-41
1 headach	-25	-24	-25	-27	-37	-25	-24
1 health	-51	-43	-43	-42	-42	-42	-42
1 hear	-10	-8	-8	-8	-8	-8	-10
1 help	51	33	113	41	36	24	41
1 here	9	-10	-12	-39	-19	-10	-18
1 hey	54	21	13	19	10	20	18
1 high	-26	-24	-25	-24	-31	-24	-25
1 hijack	-25	-16	-16	-16	-16	-16	-17
1 him	-42	-39	-39	-42	-41	-39	-44
1 hipaa	-21	-14	-15	-15	-15	-14	-15
1 hit	-55	-47	-53	-49	-60	-46	-51
1 hm	-26	-26	-25	-26	-29	-25	-25
1 hold	-27	-24	-24	-25	-29	-24	-30
1 hole	-22	-21	-22	-22	-26	-21	-28
1 hook	42	4	-10	4	1	3	-10
1 hope	-13	-10	-11	-10	-13	-10	-10
1 host	-17	-12	-12	-1	-13	-10	3
1 how	68	27	26	27	61	24	27
1 hpc	-31	-28	-32	-50	-43	-28	-31
1 hr	-15	-13	-13	-15	-14	-13	-15
1 http	-23	-23	-23	-23	-24	-22	-25
1 hypervisor	-21	-19	-19	-19	-21	-19	-27
1 i	14	-13	-12	-12	-12	-11	-14
1 id	33	15	24	59	23	24	24
1 idea	49	59	59	39	88	59	98
1 ident	-26	-15	-15	-15	-15	-15	-15
1 if	-18	-12	-29	-14	-27	-21	-24
1 im	90	29	18	20	25	27	24
1 imag	-29	-28	-30	-26	-28	-27	-31
1 import	-23	-21	-20	8	-22	-19	-26
1 improv	-13	-9	-9	-9	-9	-9	-9
1 in	-22	-27	-21	-25	-25	-25	-28
1 incid	-41	-32	-33	-33	-34	-32	-30
1 includ	-20	-17	-17	-18	-22	-17	-21
1 index	-35	-32	-33	-34	-40	-32	-36
1 infect	-25	-22	-23	-22	-26	-22	-23
1 infer	-47	-28	-30	-29	-31	-28	-29
1 infrastructur	-29	-25	-25	-25	-27	-24	-25
1 ingest	-16	-13	-14	-13	-14	-13	-14
1 inherit	109	31	4	31	32	28	34
1 inject	-44	-27	-28	-29	-29	-28	-29
1 insid	-41	-39	-43	-39	-40	-38	-44
1 inspect	-22	-18	-18	-19	-19	-18	-20
1 instal	-26	-23	-24	-24	-26	-23	-13
1 instead	-45	-16	-51	-52	-48	-37	-37
1 instrument	-23	-18	-18	-18	-19	-18	-20
1 integr	-36	-25	-25	-25	-32	-25	-26
1 intent	-9	-8	-8	-8	-9	-9	-9
1 intern	-38	-35	-36	-36	-43	-34	-35
1 internet	-27	-18	-18	-18	-18	-18	-20
1 into	-25	-15	-26	-26	-27	-25	-26
1 intrus	-33	-31	-30	-31	-34	-30	-31
1 investig	-62	-54	-57	-55	-67	-56	-56
1 invoic	6	25	71	23	61	21	21
1 iptabl	-27	-23	-23	-25	-26	-23	-25
1 is	-24	-16	-11	-17	-12	-18	-22
1 isnt	-25	-15	-19	5	-17	-15	-21
1 iso	-22	-16	-18	-17	-17	-16	-17
1 isol	-34	-29	-35	-30	-41	-29	-30
1 issu	-25	-23	-23	-24	-28	-23	-25
1 it	-1	-3	2	-4	2	-2	14
1 item	21	30	31	34	110	33	31
1 its	-25	-24	-25	-24	-26	-24	-27
1 itself	-40	-36	-37	-36	-41	-35	-40
1 januari	-34	-32	-32	-31	-32	-31	-47
1 jar	-29	-26	-26	-26	-27	-26	-26
1 java	-38	-35	-39	-35	-39	-35	-40
1 jdbc	-16	-13	-16	-15	-14	-14	-14
1 job	24	-1	-5	-1	-4	0	24
1 js	-14	-14	-13	-15	-13	-13	-16
1 just	-29	27	-16	-22	-19	-9	-11
1 karpent	-22	-22	-23	-23	-21	-22	-27
1 keep	-37	-35	-35	-34	-42	-34	-38
1 kei	-55	-50	-48	-46	-48	-46	-55
1 kept	-35	-29	-31	-30	-34	-29	-33
1 kernel	-44	-42	-42	-46	-46	-42	-55
1 key	-11	-3	31	-3	7	-4	-5
1 kick	-48	-41	-47	-42	-53	-41	-48
1 kill	-27	-27	-28	-28	-38	-26	-29
1 kind	-93	-94	-85	-85	-94	-85	-120
1 kindli	37	13	13	-1	13	14	14
1 know	5	-3	25	-3	-21	-4	-5
1 kubelet	-19	-17	-19	-20	-18	-17	-20
1 kvm	-11	-11	-10	-11	-11	-10	-17
1 label	-15	-13	-15	-14	-14	-13	-16
1 labor	79	8	-3	11	0	9	9
1 lack	5	4	9	11	78	6	-6
1 lambda	-16	-12	-13	-12	-14	-12	-15
1 land	-19	-17	-20	-18	-18	-17	-21
1 laptop	-12	-10	-10	-11	-13	-10	-11
1 larg	12	22	13	22	76	23	20
1 last	-30	-30	-29	-34	-36	-30	-28
1 latest	21	36	10	30	95	29	21
1 launch	-12	-8	0	-7	2	-8	11
1 law	-15	-13	-13	-13	-16	-13	-13
1 layer	13	-14	-15	-12	-19	-13	-11
1 leaf	-31	-30	-32	-34	-32	-29	-28
1 leak	-38	-29	-28	-29	-30	-28	-30
1 leaki	-39	-28	-31	-51	-40	-30	-32
1 least	-16	-4	-25	43	-12	-5	-28
1 leav	5	5	4	32	-4	7	3
1 leaver	-30	-27	-32	-51	-40	-27	-27
1 left	38	-13	-16	-6	-11	-5	-5
1 legal	-19	-17	-18	-17	-17	-16	-17
1 length	-13	-11	-11	-11	-11	-11	-12
1 less	45	37	50	136	38	50	46
1 let	-53	-43	-43	-44	-46	-42	-51
1 level	-39	-34	-35	-34	-41	-34	-35
1 liabl	-40	-38	-38	-39	-61	-38	-40
1 lib	-83	-74	-78	-75	-84	-73	-83
1 librari	-19	-18	-19	-18	-18	-18	-27
1 licens	2	16	17	14	15	18	82
1 life	7	8	2	-3	31	7	8
1 lifecycl	-38	-34	-38	-35	-37	-34	-35
1 lift	-31	1	-22	-26	-59	-21	-46
1 like	4	-8	-9	19	-6	-4	-9
1 limit	-21	-17	-25	-17	-9	-18	-17
1 line	-41	-38	3	-30	-41	-30	-37
1 link	-38	-36	-37	-39	-39	-36	-42
1 linux	-18	-12	-10	1	-11	-9	0
1 list	79	20	22	21	1	21	22
1 listen	-54	-50	-53	-58	-59	-47	-53
1 live	-22	-17	-17	-18	-19	-17	-18
1 load	29	30	19	28	84	28	29
1 local	-25	-23	-25	-26	-24	-23	-27
1 locat	-27	-26	-27	-26	-27	-25	-31
1 lock	-45	-42	-43	-41	-43	-40	-47
1 log	-25	-23	-23	-22	-21	-22	-24
1 logic	-15	-12	-12	-12	-13	-12	-12
1 login	-47	-45	-47	-46	-49	-44	-46
1 lol	-23	-22	-24	-23	-24	-22	-23
1 long	-11	-5	-11	-6	16	-4	-9
1 longer	-27	-22	-22	-24	-26	-22	-22
1 look	32	0	-2	3	0	4	0
1 lose	-20	-20	-18	-18	-21	-18	-18
1 lowest	20	15	16	59	-3	19	17
1 machin	-9	-7	-8	-6	-8	-5	22
1 made	-52	-40	-41	-40	-46	-41	-44
1 mail	-34	-21	-21	-22	-24	-22	-23
1 maintain	-43	-39	-40	-39	-41	-38	-47
1 mainten	-47	-42	-44	-46	-45	-41	-47
1 major	-14	-12	-12	-12	-12	-12	-17
1 make	-24	-22	-22	-22	-24	-21	-22
1 manag	-37	-20	-15	-27	-28	-26	-30
1 mani	-46	-33	-32	-33	-23	-32	-32
1 manifest	-34	-33	-32	-32	-34	-32	-35
1 manual	-23	-22	-21	-22	-28	-23	-23
1 map	-19	-18	-19	-17	-19	-17	-20
1 march	-4	-26	-30	-48	-39	-26	-25
1 market	-2	-7	-7	-8	-11	-7	-8
1 master	-26	-24	-24	-24	-33	-24	-26
1 matrix	150	48	30	47	47	52	46
1 max	-33	-35	-39	-27	8	-28	-29
1 maximum	-13	-11	-23	-12	2	-12	-11
1 may	-32	-26	-32	-27	-20	-26	-26
1 me	79	31	78	42	66	31	32
1 mean	-37	-9	68	8	-26	-4	-6
1 meant	-47	-22	27	-20	-26	-21	-22
1 media	-34	-36	-42	-47	-54	-35	-34
1 meet	-12	-9	-9	-9	-9	-9	-10
1 memori	-37	-35	-39	-35	-38	-35	-41
1 merg	-9	-9	-9	-8	-10	-8	-9
1 mess	-21	-19	-19	-20	-20	-19	-20
1 messag	-18	-15	-19	-14	7	-15	-18
1 metadata	-9	-8	-9	-8	-9	-8	-10
1 metal	-7	-2	28	-3	-4	-3	-13
1 metric	-27	-27	-28	-27	-28	-27	-41
1 mfa	-18	-15	-15	-15	-13	-15	-15
1 microcod	-7	-7	-7	-7	-8	-7	-8
1 migrat	-16	-32	-30	-30	-32	-30	-54
1 min	-2	-18	-19	-18	-29	-18	-17
1 mine	-32	-27	-30	-45	-37	-27	-30
1 miner	-49	-48	-42	-51	-49	-41	-44
1 minimum	-33	-32	-32	-33	-53	-33	-33
1 minor	-76	-71	-80	-72	-72	-69	-78
1 minut	-9	-9	-9	-9	-10	-9	-10
1 miss	-40	-31	-32	-32	-36	-30	-31
1 mistak	-51	-47	-49	-47	-48	-46	-56
1 ml	-42	-24	-22	11	-38	-21	-26
1 mode	-17	-6	18	36	-23	-7	-12
1 model	55	-4	-4	-3	-16	-3	-3
1 modul	-16	-1	-2	-3	26	-2	-1
1 mondai	13	4	4	3	4	4	4
1 month	-34	-30	-33	-31	-38	-30	-42
1 monthli	12	20	9	13	52	19	15
1 more	-30	-29	-30	-31	-36	-29	-29
1 morn	-28	-25	-26	-25	-11	-26	-27
1 mount	-48	-43	-46	-45	-48	-43	-53
1 move	-44	-44	-41	-42	-45	-41	-46
1 much	51	36	37	28	39	33	36
1 multi	-26	-24	-36	-27	4	-23	-24
1 must	-20	-29	-31	-29	-32	-28	-35
1 my	36	1	-8	-2	19	1	-2
1 myself	32	-3	-5	-9	-6	-2	-4
1 n	51	9	14	15	11	14	14
1 name	7	11	-2	12	55	14	45
1 narrow	-27	-20	-20	-20	-23	-20	-22
1 necessari	-8	-7	-10	-8	-7	-7	-7
1 need	0	-17	-18	-19	-11	-17	-21
1 network	-31	-28	-16	-27	-33	-26	-27
1 never	-31	-30	-31	-32	-32	-29	-34
1 new	6	32	1	1	-1	3	2
1 newer	-18	-12	-12	-12	-13	-12	-12
1 next	30	26	1	-2	-7	1	2
1 nine	-18	-18	-23	-22	-19	-18	-19
1 no	-37	-34	-37	-36	-39	-35	-24
1 nobodi	-32	-25	-27	-28	-29	-25	-29
1 node	-10	-4	-8	5	0	-4	22
1 noncompli	-38	-34	-35	-36	-42	-36	-36
1 normal	-39	32	-20	-30	-25	-9	-15
1 not	-28	2	-23	-24	-24	-19	-23
1 noth	-12	-7	-8	8	-12	-6	-7
1 notic	-14	-13	-13	-13	-15	-14	-13
1 now	-30	-26	-26	-23	-11	-23	-24
1 npm	-33	-27	-27	-27	-27	-27	-40
1 nsx	-29	-19	-20	-21	-21	-19	-20
1 number	-24	-22	-21	-22	-26	-22	-25
1 nutshel	198	46	53	70	40	58	56
1 o	-30	-28	-27	-28	-50	-30	-29
1 object	-18	-17	-19	-15	2	-15	-16
1 oblig	138	61	6	31	1	26	28
1 odd	-12	-11	-10	-12	-11	-11	-11
1 of	-13	-19	-20	-16	-17	-19	-24
1 off	-35	-38	-39	-39	-38	-36	-41
1 offic	-40	-35	-35	-36	-52	-35	-38
1 ok	-47	-37	-37	-36	-42	-36	-39
1 okta	-16	-15	-15	-15	-16	-15	-19
1 old	-48	-43	-43	-43	-54	-41	-48
1 on	-35	-30	-34	-32	-32	-34	-41
1 onc	-26	-24	-24	-26	-27	-24	-27
1 one	-1	-4	13	20	-1	-2	-6
1 onli	1	11	36	8	15	10	10
1 ons	-10	-9	-10	-10	-9	-9	-14
1 onto	-26	-25	-25	-25	-40	-25	-31
1 open	-24	-19	-19	-19	-18	-19	-20
1 oper	-31	-28	-28	-28	-30	-28	-32
1 option	-41	-37	-56	9	-57	-36	-50
1 or	-27	-3	-9	9	-10	-4	3
1 orchestr	-9	-8	-8	-8	-9	-8	-10
1 order	-40	-38	-41	-42	-42	-38	-43
1 org	-47	-34	-34	-38	-39	-35	-40
1 organ	-24	-21	-20	-25	-22	-20	-20
1 os	2	12	8	10	9	12	94
1 other	-12	-10	-10	-10	-10	-10	-11
1 our	0	-5	-6	-1	-2	-3	11
1 ourself	-2	-24	-36	-27	-50	-23	-21
1 ourselv	-39	-34	-33	-37	-33	-32	-41
1 out	20	2	0	3	23	3	1
1 outag	-28	-26	-27	-27	-37	-26	-28
1 outlin	111	45	38	42	41	46	48
1 over	-13	-20	-22	-21	-22	-19	-22
1 overview	80	14	15	7	-26	16	17
1 own	17	4	3	21	17	11	43
1 owner	11	4	1	5	-5	4	54
1 ownership	24	-16	-15	-12	-19	-14	-17
1 packag	-13	-12	-12	-13	-13	-12	-13
1 page	-26	-24	-22	-23	-25	-22	-27
1 pager	79	26	26	23	10	25	28
1 pai	-26	-24	-24	-25	-32	-24	-24
1 pair	-24	-9	-15	-13	20	-13	-10
1 palo	-11	-4	4	7	45	-4	-3
1 panda	-34	-34	-35	-35	-36	-34	-56
1 param	-27	-32	-29	-30	-32	-26	-28
1 paramet	-20	-19	-19	-19	-20	-18	-22
1 part	118	39	36	46	36	46	72
1 parti	11	-8	-5	-9	-14	-8	-10
1 partit	-104	-83	-84	-77	-84	-77	-79
1 partner	-20	-18	-21	-19	-21	-19	-18
1 pass	-51	-41	-53	-41	-45	-41	-41
1 passport	-12	-9	-9	-10	-9	-9	-9
1 password	-45	-39	-40	-39	-41	-38	-39
1 past	30	30	30	28	70	28	30
1 patch	-21	-14	-16	-10	-12	-12	28
1 patient	-15	-12	-12	-12	-13	-12	-12
1 pdb	51	65	186	63	87	70	55
1 peer	-39	-33	-35	-33	-36	-33	-42
1 pend	21	25	25	25	56	25	25
1 peopl	-30	-25	-26	-25	-26	-25	-26
1 per	82	32	25	23	69	33	34
1 perform	-29	-28	-28	-28	-29	-28	-43
1 period	-13	-13	-12	-12	-13	-12	-12
1 permiss	-36	-33	-33	-33	-37	-32	-34
1 permit	-27	-26	-28	-27	-30	-25	-26
1 person	-52	-32	-32	-34	-34	-32	-34
1 phish	-38	-32	-34	-35	-40	-32	-38
1 php	-41	-48	-54	-38	-40	-42	-39
1 physic	-23	-20	-20	-20	-21	-19	-22
1 pi	-49	-41	-38	-39	-42	-38	-63
1 pick	-44	-43	-44	-46	-47	-42	-46
1 pictur	69	27	27	23	24	27	29
1 pile	-33	-32	-32	-31	-40	-32	-32
1 pip	-23	-22	-23	-25	-22	-22	-23
1 pipe	-24	-23	-23	-24	-29	-23	-31
1 pitr	-40	-37	-39	-38	-41	-36	-35
1 pki	16	12	25	56	20	25	24
1 place	-14	-13	-13	-14	-14	-13	-14
1 plain	-16	-20	-20	-19	-21	-19	-20
1 plan	-13	24	-17	-5	11	-3	-6
1 plane	-17	-11	1	-11	-12	-10	-14
1 plant	-37	-34	-34	-35	-35	-34	-54
1 platform	-23	-21	6	-19	-25	-18	-21
1 pleas	61	33	40	34	82	36	34
1 pls	68	-2	5	12	51	-1	-27
1 plugin	-69	-60	-60	-61	-62	-58	-64
1 plz	99	18	24	28	54	24	20
1 pod	-25	-21	-24	-22	-20	-21	-28
1 point	13	-31	-14	-16	-16	-13	-16
1 poison	-31	-29	-29	-29	-38	-29	-30
1 polici	-47	-42	-42	-41	-46	-30	-43
1 pool	-55	-48	-49	-49	-55	-47	-67
1 port	-17	-16	-15	-16	-16	-15	-17
1 posix	-57	-46	-48	-45	-47	-45	-50
1 possibl	15	18	14	3	70	18	4
1 power	-10	-6	-9	-7	6	-6	-6
1 pre	-57	-50	-53	-51	-50	-49	-62
1 prem	-22	-21	-20	-21	-22	-20	-22
1 premiz	-16	-15	-15	-16	-15	-15	-17
1 presenc	-41	-36	-37	-37	-39	-36	-52
1 princip	-15	-15	-14	-16	-16	-14	-14
1 privat	-17	-8	-8	-9	7	-8	-9
1 privileg	-48	-37	-41	-47	-41	-38	-60
1 problem	-12	-12	-12	-13	-12	-13	-11
1 process	-27	-21	-21	-22	-22	-20	-22
1 procur	38	2	4	-13	-4	0	6
1 prod	11	15	8	12	49	15	14
1 produc	-34	-30	-30	-30	-30	-30	-42
1 profil	-23	-17	-18	-18	-19	-17	-19
1 program	-9	-8	-7	-8	-8	-8	-10
1 project	-29	-27	-28	-28	-38	-27	-28
1 promiz	-20	-20	-26	-24	-22	-20	-20
1 prompt	-70	-54	-54	-53	-60	-52	-55
1 protect	-21	-20	-20	-20	-20	-19	-21
1 provid	-18	-16	-17	-17	-18	-16	-17
1 provis	-38	-20	-36	-19	-36	-30	-35
1 proxi	-48	-43	-46	-45	-52	-43	-53
1 public	-22	-19	-21	-20	-4	-20	-22
1 publicli	-16	-16	-17	-16	-18	-16	-17
1 publish	-35	-33	-35	-33	-38	-33	-34
1 pull	-17	-15	-16	-16	-16	-16	-16
1 push	-22	-20	-21	-22	-21	-20	-25
1 put	-28	-29	-26	-29	-28	-25	-26
1 python	-1	0	-2	9	18	0	-9
1 python3	-60	-53	-60	-54	-61	-53	-71
1 q	-47	-44	-40	-41	-41	-40	-51
1 quarter	12	57	25	26	23	26	27
1 quarterli	18	29	30	26	27	28	73
1 queri	-20	-17	-18	-18	-5	-17	-19
1 question	-41	-33	-32	-31	-31	-34	-32
1 queue	-38	-37	-37	-38	-37	-36	-42
1 quick	10	-20	-9	-10	-11	-10	-14
1 quota	-2	19	18	18	95	14	25
1 r	-14	-21	-16	-20	-4	35	2
1 raci	120	14	18	21	0	16	18
1 rack	-12	-14	-12	-12	-12	-12	-16
1 raiz	23	36	36	38	112	32	40
1 rang	-41	-37	-37	-37	-39	-37	-41
1 ransomwar	-22	-19	-20	-21	-21	-19	-23
1 raspberri	-49	-41	-38	-39	-42	-38	-63
1 rbac	-89	-79	-83	-74	-78	-74	-86
1 rce	-56	-43	-38	-52	-51	-42	-63
1 reach	-2	0	0	-1	20	0	-3
1 reachabl	-58	-44	-44	-43	-45	-44	-44
1 react	-32	-29	-30	-31	-33	-30	-33
1 read	-8	-4	-6	-6	33	-5	-5
1 readabl	-19	-12	-12	-12	-12	-12	-12
1 reader	30	28	14	27	86	25	24
1 reboot	-21	-18	-18	-19	-20	-18	-24
1 rebuild	-13	-11	-11	-12	-12	-11	-12
1 receiv	-15	-13	-13	-14	-14	-13	-14
1 record	-32	-29	-28	-19	-32	-27	-29
1 recov	-21	-20	-18	-19	-19	-18	-21
1 recoveri	-22	-18	-21	-19	-20	-18	-19
1 red	11	-13	-7	-14	-16	-13	-35
1 redishel	-52	-43	-39	-49	-48	-41	-65
1 redund	-47	-48	-51	-45	-46	-44	-51
1 refresh	-26	-22	-27	-23	-23	-21	-22
1 regard	21	-10	-16	2	33	4	4
1 region	-22	-19	-19	-17	0	-17	-17
1 regist	-31	-41	-40	-39	-46	-37	-45
1 registri	-36	-33	-34	-33	-35	-33	-39
1 regresshion	-55	-58	-61	-55	-79	-50	-74
1 regul	-10	-8	-8	-8	-8	-8	-9
1 relaunch	-64	-47	-48	-48	-60	-47	-64
1 releas	-74	-47	-50	-47	-30	-47	-46
1 remain	84	15	-2	19	1	19	20
1 remedi	-114	-99	-106	-91	-99	-92	-107
1 remov	-43	-37	-36	-37	-43	-38	-40
1 renew	-2	-1	-1	30	-4	1	-1
1 repair	-38	-34	-35	-34	-37	-34	-38
1 replac	-29	-26	-27	-26	-29	-26	-28
1 replai	-67	-63	-63	-60	-62	-60	-67
1 replic	-34	-30	-31	-30	-34	-30	-30
1 replica	-47	-41	-43	-41	-33	-40	-41
1 report	-19	-16	-16	-17	-16	-16	-16
1 repositori	-16	-15	-15	-15	-16	-15	-16
1 reput	-25	-30	-23	-23	-25	-24	-28
1 request	-28	-25	-25	-25	-28	-25	-30
1 requir	-25	-24	-24	-24	-26	-23	-25
1 reserv	-11	-9	4	0	53	2	1
1 reset	8	13	10	11	43	12	7
1 resolv	-28	-26	-27	-28	-49	-26	-27
1 resourc	-8	-1	-17	-2	47	0	0
1 respond	-27	-23	-23	-23	-27	-23	-24
1 respons	18	-15	-16	-12	-11	-12	-17
1 rest	-30	-27	-29	-26	-33	-26	-26
1 restart	-44	-40	-42	-39	-55	-39	-48
1 restor	-20	-15	-16	-16	-17	-15	-17
1 restrict	-34	-32	-32	-31	-35	-31	-33
1 result	-39	-36	-37	-36	-40	-36	-40
1 retent	-38	-36	-36	-35	-38	-35	-37
1 retir	-28	-27	-27	-28	-27	-26	-31
1 retri	-28	-24	-23	-23	-23	-23	-24
1 return	-31	-22	-22	-22	5	-21	-20
1 review	-26	-25	-26	-25	-27	-25	-27
1 revis	-13	-10	-10	-10	-11	-10	-11
1 revoc	-9	-7	-7	-7	-7	-7	-7
1 revok	-32	-29	-29	-31	-32	-29	-31
1 right	-20	-18	-16	-16	-1	-16	-20
1 risk	18	3	3	3	4	3	5
1 rize	-25	-24	-31	-30	-30	-24	-26
1 role	-43	-41	-46	-43	-43	-41	-43
1 roll	-26	-25	-24	-25	-26	-24	-25
1 rollback	-44	-16	-41	-26	11	-17	-16
1 room	-22	-19	-19	-19	-24	-18	-20
1 root	-18	-18	-11	9	-14	-11	-18
1 rot	-72	-67	-65	-64	-67	-63	-70
1 rotat	-61	-55	-59	-55	-55	-55	-72
1 rout	-35	-33	-32	-32	-34	-32	-38
1 router	-52	-34	-33	-34	-35	-34	-34
1 row	-1	0	1	-1	30	0	-5
1 rto	-25	-21	-28	-21	-21	-21	-21
1 rule	-57	-54	-56	-53	-54	-54	-57
1 run	-20	-26	-25	-23	-26	-25	-33
1 runbook	39	7	7	9	3	9	11
1 runc	-32	-26	-27	-45	-33	-27	-30
1 rundown	69	7	9	11	-19	7	9
1 runtim	-28	-23	-1	-25	-26	-24	-43
1 safe	-13	-11	-11	-11	-13	-10	-11
1 safekeep	-31	-31	-34	-31	-56	-30	-30
1 sai	-23	-6	-20	-11	33	-6	-7
1 same	-69	-65	-61	-59	-60	-62	-64
1 save	-37	41	-10	0	59	4	6
1 savepoint	-33	-28	-30	-30	-30	-31	-32
1 scale	-38	-29	-30	-28	-33	-28	3
1 scan	-24	-22	-22	-21	-24	-22	-26
1 scanner	-16	-13	-13	-13	-13	-13	-13
1 schedul	-60	-51	-52	-51	-51	-50	-63
1 schema	-93	-84	-89	-79	-83	-79	-86
1 scope	-51	-51	-53	-47	-52	-49	-50
1 scratch	-33	-31	-34	-32	-35	-32	-46
1 script	-61	-57	-59	-56	-57	-55	-60
1 search	-12	-11	-12	-14	-13	-12	-14
1 sec	7	12	12	-8	42	13	10
1 second	3	4	3	3	23	5	2
1 secret	-61	-18	-58	-49	-49	-45	-47
1 secur	-3	-15	-15	-11	-13	-11	6
1 see	-10	-4	27	-6	-6	-5	-14
1 select	-16	-15	-18	-15	-19	-15	-16
1 self	9	9	14	46	12	14	9
1 send	-2	8	7	8	56	6	-2
1 sensor	-41	-37	-36	-37	-52	-36	-39
1 sent	-26	-23	-23	-24	-28	-23	-23
1 sentenc	71	-20	-22	-11	-47	-24	-11
1 serv	-33	-32	-32	-33	-35	-32	-41
1 server	-26	-23	-22	-19	-24	-21	-14
1 serverless	-28	-17	-17	-18	-20	-17	-19
1 servic	-25	-23	-18	-23	-21	-23	-28
1 session	-23	-21	-24	-21	-23	-21	-24
1 set	-24	-22	-23	-23	-26	-22	-18
1 setup	49	13	4	12	13	13	13
1 seven	-10	-8	-9	-9	-8	-8	-8
1 sever	-11	-10	-12	-11	-11	-10	-10
1 shard	-29	-27	-28	-29	-28	-27	-28
1 share	93	21	16	25	18	22	19
1 sheet	63	7	10	12	6	10	9
1 ship	-12	-12	-12	-13	-12	-11	-13
1 shop	-21	-17	-17	-17	-19	-16	-18
1 short	54	24	55	25	22	23	26
1 should	-11	-2	-4	21	-4	-2	-3
1 shouldnt	-20	-17	-18	-18	-18	-17	-17
1 show	-18	-16	-17	-17	-17	-17	-17
1 side	-7	-18	-17	-20	-17	-16	-18
1 sign	-14	-51	-70	-60	-69	-45	-49
1 signatur	-42	-42	-40	-39	-44	-38	-41
1 sinc	-25	-22	-22	-25	-17	-22	-27
1 singl	-7	-7	-7	-7	-7	-7	-9
1 sit	-29	-26	-26	-26	-28	-25	-31
1 site	-32	-28	-29	-29	-29	-28	-33
1 six	-23	-21	-25	-23	-22	-21	-21
1 size	-53	-37	-45	-38	7	-37	-39
1 sla	56	59	23	57	146	59	61
1 slow	-45	-42	-43	-42	-44	-41	-43
1 smtp	-14	-13	-12	-12	-13	-12	-12
1 snapshot	-40	-27	-28	-27	-27	-27	-28
1 so	-24	-25	-32	-16	-27	-25	-28
1 soc	-9	-7	-7	-7	-7	-7	-7
1 softwar	-36	-34	-34	-34	-35	-33	-42
1 some	-36	-49	-61	-49	-53	-51	-50
1 somebodi	-14	-17	-19	-18	-22	-17	-18
1 someon	-27	-20	-22	-7	-27	-21	-24
1 someth	-21	-14	-13	-14	-16	-14	-6
1 sorri	-40	-32	-35	-31	-36	-33	-32
1 sourc	-12	-11	-12	-12	-12	-12	-14
1 spam	-12	-11	-11	-12	-14	-11	-12
1 specifi	-33	-30	-29	-30	-49	-29	-29
1 spf	-21	-24	-19	-19	-20	-20	-22
1 split	148	56	47	54	43	53	42
1 spread	-38	-37	-42	-39	-41	-38	-41
1 sql	-32	-28	-28	-29	-31	-28	-30
1 sqli	-40	-48	-54	-38	-40	-42	-38
1 srm	84	23	17	28	23	28	22
1 sse	-23	-10	19	-12	-11	-11	-13
1 ssh	-18	-18	-18	-18	-21	-17	-19
1 sshd	-42	-45	-36	-38	-49	-37	-59
1 ssl	-30	-26	-27	-31	-27	-26	-25
1 staff	-20	-17	-17	-17	-20	-18	-22
1 stai	28	11	7	10	32	11	3
1 stale	-12	-12	-11	-14	-12	-11	-13
1 stand	-9	-6	24	-6	-20	-5	-6
1 standalon	-20	-16	-17	-16	-16	-16	-17
1 standard	-15	-19	-16	-13	6	-12	-12
1 standbi	-11	-11	-10	-10	-12	-10	-10
1 start	43	18	22	22	33	22	20
1 startup	-21	-18	-19	-21	-21	-18	-20
1 state	-15	-11	-12	-12	-11	-11	-12
1 statement	-29	-26	-25	-24	-26	-24	-26
1 statu	-19	-17	-18	-17	-19	-17	-18
1 step	30	40	37	37	99	38	36
1 still	-17	-29	-28	-43	-30	-27	-30
1 stolen	-10	-9	-9	-9	-11	-9	-9
1 stop	-20	11	-29	-22	-27	-21	-26
1 storag	-30	-27	-27	-27	-31	-26	-28
1 store	-30	-25	-26	-25	-27	-25	-26
1 stranger	-46	-44	-45	-41	-49	-43	-47
1 stream	-23	-22	-22	-23	-27	-22	-23
1 stuck	-60	-40	-52	-48	-51	-36	-37
1 student	-20	-19	-20	-21	-28	-19	-20
1 style	-20	-20	-20	-21	-24	-20	-26
1 subdomain	-18	-16	-17	-16	-17	-16	-20
1 subnet	-23	-20	-23	-21	-21	-20	-22
1 subscrib	-60	-54	-57	-51	-55	-51	-55
1 such	-9	-8	-9	-9	-8	-8	-8
1 suggest	-17	-16	-16	-16	-17	-16	-18
1 summar	9	0	0	1	0	1	1
1 summari	66	9	7	12	6	11	10
1 suppli	-21	-21	-22	-22	-22	-20	-23
1 support	37	36	68	39	76	39	27
1 suppos	-33	-29	-33	-30	-30	-29	-32
1 sure	-22	-21	-20	-21	-23	-20	-20
1 swap	-36	35	-20	-15	-20	-14	-19
1 switch	-9	-8	-8	-8	-9	-8	-8
1 syn	-32	-29	-31	-31	-37	-30	-35
1 sync	-12	-12	-11	-11	-13	-11	-14
1 system	-19	-16	-16	-16	-14	-16	-20
1 tabl	-30	-29	-28	-28	-31	-28	-33
1 take	4	-19	-22	-8	-21	-17	-29
1 takeov	-20	-17	-18	-18	-18	-17	-21
1 talk	23	-3	-6	-4	-6	-4	-3
1 tamper	-34	-23	-24	-23	-25	-23	-22
1 target	-30	-28	-32	-27	-28	-27	-28
1 task	18	15	19	3	-2	4	0
1 tb	40	40	39	17	80	38	40
1 tde	-15	-14	-14	-16	-14	-14	-16
1 team	-11	-25	-32	3	-45	-23	-25
1 tell	7	34	-3	-1	15	-9	-18
1 templat	-32	-33	-32	-31	-36	-30	-30
1 tenant	-27	-26	-34	-30	-31	-25	-27
1 term	21	28	65	26	26	28	29
1 termin	-38	-41	-43	-38	-48	-42	-40
1 terraform	-7	29	9	25	118	23	29
1 test	-23	-18	-18	-19	-19	-18	-18
1 text	-21	-20	-21	4	-28	-18	-24
1 than	3	-5	6	1	54	7	6
1 thank	20	9	9	9	9	9	9
1 that	-20	-19	-19	-18	-21	-19	-22
1 the	-23	-23	-24	-22	-23	-22	-26
1 thei	-9	-14	-4	-14	-14	-14	-17
1 their	65	9	18	17	7	16	30
1 them	40	-9	-8	-7	-10	-7	-18
1 themselv	-6	-6	-6	-6	-6	-6	-8
1 then	-62	-53	-56	-49	-49	-49	-51
1 there	-42	-67	-76	-62	-76	-63	-77
1 these	-25	-21	-20	-22	-21	-20	-22
1 thi	-28	-21	-35	-21	16	-20	-21
1 thing	75	-10	-6	-1	-25	-5	-32
1 think	-17	-13	-13	-14	-16	-13	-15
1 third	-1	11	40	11	11	11	10
1 those	-47	-34	-36	-35	-44	-1	-49
1 thousand	-19	-19	-20	-19	-22	-19	-19
1 threat	-9	-9	-9	-9	-9	-9	-9
1 three	-2	1	-5	-2	32	0	0
1 throttl	-37	-33	-32	-33	-45	-32	-33
1 through	-1	-19	-19	-18	-22	-18	-21
1 throughput	20	31	0	30	99	31	33
1 thru	-36	-39	-43	-57	-50	-37	-41
1 tick	-22	-24	-23	-24	-23	-21	-21
1 ticket	1	6	5	2	27	5	2
1 tier	-9	-8	-8	-8	-10	-8	-8
1 time	6	8	5	6	38	8	7
1 timeout	-39	-36	-37	-36	-37	-36	-44
1 tls	-26	-24	-25	-24	-26	-24	-25
1 tlsv1	-42	-41	-42	-40	-43	-41	-54
1 to	-17	-22	-25	-20	-16	-22	-25
1 todai	26	-8	-35	-8	-28	-8	-6
1 toggl	-53	-48	-58	-55	-48	-48	-47
1 token	-33	-32	-37	-33	-34	-31	-34
1 told	-35	-33	-31	-32	-47	-30	-35
1 too	-48	-41	-40	-41	-44	-40	-42
1 took	-15	-12	-11	-12	-16	-12	-13
1 topic	-21	-20	-20	-21	-21	-21	-24
1 touch	-50	-41	-44	-45	-45	-41	-52
1 traffic	-24	-22	-23	-23	-23	-22	-26
1 train	-38	-21	-21	12	-33	-18	-20
1 transit	-49	-46	-52	-45	-44	-44	-50
1 trim	-29	-26	-26	-26	-31	-26	-28
1 truck	-47	-47	-44	-46	-53	-45	-61
1 true	-47	-42	-52	-43	-44	-42	-48
1 tune	-42	-38	-37	-38	-40	-37	-39
1 tunnel	-34	-22	-22	-22	-23	-22	-26
1 turn	-30	-28	-30	-28	-31	-28	-31
1 two	-7	-2	14	-4	24	0	-1
1 txt	-19	-17	-18	-19	-18	-17	-20
1 type	-8	-3	11	-8	-13	-5	24
1 u	58	8	13	10	23	58	27
1 ubuntu	-31	-35	-29	-30	-40	-30	-51
1 uh	-9	-9	-9	-9	-9	-9	-14
1 um	-25	-17	-20	-18	-20	-17	-17
1 under	-33	-35	-36	-35	-41	-35	-39
1 underli	-47	-41	-44	-43	-46	-42	-67
1 underneath	-84	-76	-77	-75	-81	-75	-99
1 unintend	-22	-19	-19	-19	-20	-19	-20
1 unless	-24	-19	-19	-19	-26	-19	-19
1 unlik	-54	35	-8	-7	-32	-12	-10
1 unlock	-28	-27	-27	-26	-29	-26	-26
1 untag	-8	-8	-9	-8	-8	-8	-8
1 unus	-73	-67	-67	-65	-76	-66	-79
1 up	-11	-23	-25	-23	-29	-22	-9
1 updat	-22	-16	-11	-18	-19	-16	3
1 upgrad	-32	-28	-34	-31	-30	-26	23
1 uplink	-32	-31	-33	-32	-32	-30	-30
1 upload	-39	-31	-32	-31	-35	-30	-33
1 uptim	-16	-9	-9	-10	-9	-9	-10
1 us	21	-14	-13	-5	-9	-9	-12
1 use	12	-18	-19	-17	-21	-16	-19
1 user	-37	-30	-24	-28	-12	-27	-31
1 valid	-23	-22	-24	-23	-25	-22	-22
1 var	-10	-9	-10	-10	-11	-10	-12
1 variabl	-33	-29	-32	-28	-29	-28	-28
1 vcenter	-54	-50	-49	-49	-49	-48	-73
1 verifi	-14	-12	-12	-12	-13	-12	-13
1 version	-57	-54	-51	-53	-40	-53	-66
1 vessel	-39	-28	-31	-51	-40	-30	-32
1 vet	-25	-22	-22	-23	-23	-22	-23
1 via	-65	-66	-62	-75	-62	-61	-72
1 video	-1	16	16	25	63	18	21
1 viewer	-46	-43	-48	-42	-45	-42	-44
1 virtual	-20	-15	-16	-15	-16	-15	-14
1 viru	-17	-14	-14	-14	-15	-14	-14
1 visibl	-15	-14	-15	-14	-13	-14	-13
1 volum	-30	-17	-18	-17	-7	-17	-19
1 vpn	-59	-46	-46	-48	-51	-46	-57
1 vs	129	122	46	108	49	67	58
1 vulner	-17	-16	-16	-17	-17	-16	-22
1 w	22	-16	-25	-16	-26	-16	-15
1 wait	-25	-24	-26	-25	-25	-24	-37
1 walk	58	14	10	14	5	14	15
1 wall	-38	-37	-57	-48	-46	-37	-40
1 want	8	4	-5	4	-10	-5	-7
1 warehous	-32	-29	-32	-31	-32	-28	-33
1 was	-21	-18	-19	-19	-21	-18	-19
1 watch	-57	-42	-49	-45	-56	-41	-45
1 way	-33	-32	-31	-47	-37	-32	-34
1 we	-14	-17	-27	-20	-25	-22	-29
1 weak	-17	-13	-12	-14	-13	-12	-13
1 web	-15	-12	-13	-16	-13	-12	-13
1 week	19	-12	-6	-6	-8	-5	-4
1 weekend	-44	-45	-41	-42	-45	-40	-43
1 weight	-54	-28	-29	-31	-30	-29	-34
1 went	-57	-50	-56	-47	-63	-46	-48
1 were	-8	71	9	7	2	8	11
1 what	67	32	84	32	46	30	22
1 when	-23	-14	-21	-19	-5	-20	-22
1 where	21	-8	-3	14	-6	17	-14
1 whether	-25	-21	-21	-21	-23	-21	-24
1 which	3	6	-5	17	10	-2	-6
1 while	-16	-15	-16	-15	-19	-15	-16
1 who	-23	-22	-23	-22	-21	-21	-15
1 whole	-24	-17	-17	-19	-18	-17	-22
1 whom	7	11	10	12	11	12	53
1 whose	-25	-23	-23	-23	-22	-22	-18
1 why	56	62	59	50	132	60	62
1 wide	-43	-38	-39	-37	-40	-37	-43
1 will	2	2	2	3	32	1	3
1 window	-62	-57	-61	-60	-63	-57	-63
1 windows	-39	-36	-38	-25	-38	-35	-69
1 wipe	-23	-21	-21	-24	-21	-21	-21
1 with	8	-10	-14	-6	4	-8	-8
1 without	-21	-15	-17	11	-19	-15	-18
1 wont	-25	-25	-25	-24	-29	-25	-27
1 work	-23	11	-31	3	-18	-14	-16
1 worker	-28	-24	-26	-24	-26	-22	5
1 workflow	-14	-21	-18	-11	17	-9	-11
1 world	-25	-20	-20	-20	-31	-20	-20
1 would	32	18	-7	21	2	8	7
1 write	-30	-37	-37	-36	-32	-35	-43
1 written	-28	-24	-27	-25	-27	-25	-24
1 wrong	-42	-24	-36	-29	6	-24	-26
1 wrote	-17	-15	-14	-16	-15	-14	-15
1 xen	-11	-11	-10	-11	-11	-10	-15
1 xss	-16	-15	-15	-17	-16	-15	-18
1 xz	-60	-39	-37	-39	-46	-38	-50
1 year	-11	-8	-12	-10	9	-8	-9
1 yes	-20	-19	-23	-22	-20	-20	-20
1 yesterdai	49	50	50	48	112	49	48
1 yike	-17	-11	-11	-12	-13	-11	-13
1 you	42	30	30	31	35	63	31
1 your	-58	-37	-38	-40	-42	-38	-50
1 zero	15	16	21	16	62	19	13
1 zip	5	2	3	38	-9	4	-2
1 zone	-22	-21	-24	-21	-23	-20	-21
10	-25	-48	-28	-28	-30	-28	-28
100	-38	-27	-29	-50	-38	-29	-31
12	-35	-30	-30	-32	-35	-32	-40
13	-6	-8	-14	26	-20	-6	-12
14	-48	-41	-40	-41	-43	-40	-44
14 month	-16	-16	-16	-17	-17	-16	-27
14 to	-19	-28	-20	-28	-20	-20	-23
16	-43	-50	-46	-51	-53	-44	-64
16 on	-19	-28	-20	-28	-20	-20	-23
2	-58	-41	-43	-43	-38	-40	-43
2 !action	25	-11	24	88	20	20	23
2 !against	2	67	11	38	15	12	10
2 !asksOwner	-26	4	-24	-24	-23	-21	-30
2 !asksValue	23	51	10	14	22	14	13
2 !both	-46	-8	-30	-41	-31	-29	-33
2 !choose	33	2	34	100	32	34	35
2 !cloud	-18	-29	-16	-38	5	-16	-29
2 !compare	9	98	20	24	16	21	19
2 !correction	7	-11	-14	-26	-13	-11	-11
2 !events	-34	-61	-36	-31	-34	-34	-34
2 !follow	-25	12	-19	-19	-19	-17	-21
2 !gains	6	55	6	-6	8	10	10
2 !general	21	4	32	84	28	24	31
2 !greeting	-8	20	-7	-35	-8	-9	-8
2 !managedOne	-20	-35	-23	-19	-21	-21	-24
2 !meaning	78	14	128	29	12	31	27
2 !move	2	36	5	5	4	6	6
2 !notPrice	-23	-25	-21	-10	-21	-19	-21
2 !ofEach	-42	-47	-41	-55	-38	-37	-45
2 !otherCloud	-18	-29	-16	-38	5	-16	-29
2 !outside	-18	-22	-18	-23	-27	-18	-17
2 !overview	11	44	12	22	11	15	14
2 !ownOne	-15	0	-11	-1	-13	-11	-11
2 !patches	-23	-43	-24	-4	-25	-22	-27
2 !points	-16	-26	-16	-19	-16	-16	-17
2 !price	10	-35	8	42	42	10	10
2 !responsible	-2	53	10	-2	7	10	8
2 !second	14	55	19	10	16	17	18
2 !secures	7	42	11	39	12	13	10
2 !services	-31	20	-16	-46	-22	-21	-19
2 !sideAws	-43	-11	-28	-36	-28	-29	-33
2 !sideCustomer	-2	17	-4	14	-6	-2	-3
2 !tag	-33	-21	-32	-41	-52	-31	-31
2 !term	28	49	19	9	13	15	14
2 !them	-17	-20	-12	1	-16	-12	-13
2 !us	-4	17	-4	20	-6	-3	-4
2 !usOrThem	-64	-65	-63	-94	-92	-63	-72
2 !who	-14	24	-13	-16	-13	-11	-17
2 !wholly	-11	43	-6	-12	-4	-1	-3
2 !yesNoStart	10	50	17	-28	48	17	18
2 0	-55	-47	-34	-37	-35	-34	-33
2 1	-37	-50	-42	-52	-40	-37	-37
2 3	-12	-14	-12	-18	-12	-12	-12
2 5	-6	-32	-10	-9	26	-6	-8
2 9	-32	-57	-34	-34	-34	-33	-33
2 @	-55	17	-38	-26	-38	-36	-39
2 a	8	9	5	39	7	9	9
2 about	-40	-66	-41	-12	-41	-41	-40
2 access	-24	-38	-28	-26	-25	-25	-25
2 account	-36	-51	-39	-45	-38	-35	-36
2 activ	-45	-64	-45	-48	-46	-45	-44
2 ad	-37	7	-15	-31	-12	-12	-12
2 add	-33	-47	-26	-32	-36	-27	-35
2 addit	4	30	3	-14	4	5	5
2 admin	30	-5	25	77	27	28	28
2 after	-8	62	11	7	10	11	10
2 against	14	102	17	12	14	19	17
2 agent	-77	-90	-84	-89	-79	-78	-91
2 all	95	18	22	40	33	33	30
2 amazon	0	24	5	12	-10	4	0
2 ami	-55	-116	-56	-34	-54	-53	-53
2 an	-8	-11	18	10	-1	0	0
2 and	-13	25	-8	-6	-8	-7	-7
2 any	-7	-7	-7	-10	-7	-7	-7
2 anyth	31	64	28	73	28	33	31
2 api	-25	-47	-29	-17	-26	-26	-25
2 app	18	-2	18	43	18	18	18
2 are	-42	-67	-43	-47	-42	-42	-43
2 as	-26	-6	-28	-16	-26	-17	-21
2 ask	3	31	2	-5	1	1	4
2 assign	-29	-44	-31	-37	-32	-28	-29
2 at	-20	-27	-19	-13	-20	-20	-19
2 attach	-18	-29	-18	-19	-19	-18	-18
2 audit	-14	-14	-16	-14	-15	-15	-14
2 avail	-57	-86	-59	-57	-56	-56	-57
2 awai	1	34	8	-5	5	3	8
2 aws	-11	-31	-12	-11	-8	-11	-15
2 babysit	33	6	32	88	17	32	35
2 back	20	50	19	-5	19	20	20
2 backlog	12	44	10	-13	10	11	11
2 backup	-20	-30	-20	-21	-20	-20	-22
2 base	18	-6	9	47	18	18	18
2 be	-34	43	-9	-36	-10	-9	-9
2 becam	9	38	7	-9	9	10	10
2 becaus	-27	-30	-27	-37	-42	-27	-27
2 befor	-40	19	-12	-16	-13	-13	-12
2 below	-34	-57	-35	-42	-34	-35	-38
2 besid	-11	59	4	-43	0	-2	3
2 between	0	17	-5	11	-4	1	1
2 boss	3	-19	4	44	-8	3	6
2 both	-28	46	2	1	4	3	-4
2 box	4	-7	3	24	2	3	3
2 broker	-20	-40	-20	-20	-21	-21	-20
2 build	-29	-54	-29	-32	-29	-29	-29
2 burden	30	92	29	13	26	29	29
2 but	29	8	28	69	28	28	29
2 by	-5	31	-3	-11	1	-3	-4
2 call	-14	-22	-15	-17	-15	-14	-14
2 can	-28	-38	-27	-37	-53	-28	-28
2 care	10	-12	11	41	11	11	12
2 carri	19	8	23	57	20	19	23
2 center	-23	-39	-22	-24	-22	-22	-23
2 cert	-39	-56	-44	-41	-42	-39	-38
2 certif	-17	-27	-17	-18	-19	-17	-17
2 chang	9	94	27	17	24	30	31
2 choos	-35	-55	-38	-41	-36	-37	-36
2 chore	1	52	5	-22	-3	3	3
2 class	-37	-54	-30	-39	-41	-30	-41
2 cluster	-69	-129	-65	-34	-105	-67	-76
2 cni	-39	-47	-45	-46	-40	-39	-50
2 code	-28	-51	-28	-30	-28	-28	-28
2 come	20	50	19	-5	19	20	20
2 compani	-31	-60	-31	-35	-31	-31	-31
2 compar	7	115	12	6	-12	13	9
2 complianc	10	35	9	6	9	10	10
2 comput	-41	-69	-43	-43	-41	-41	-42
2 contain	8	-10	43	30	9	6	0
2 contractor	20	59	19	7	20	20	20
2 contrast	-7	70	9	-26	-11	-1	7
2 control	-22	-37	-24	-29	-23	-22	-23
2 could	-48	53	-4	-40	-21	-7	-2
2 creat	-13	-21	-14	-14	-14	-14	-14
2 custom	19	42	31	75	25	30	31
2 cve	-30	-57	-31	-17	-29	-29	-28
2 data	-21	-36	-23	-1	-21	-21	-22
2 databas	9	-9	9	45	5	8	9
2 db	-8	-39	-13	26	-9	-9	-9
2 decid	-27	-53	-27	-27	-27	-27	-27
2 decrypt	-21	-26	-21	-22	-36	-21	-21
2 default	-36	-53	-38	-44	-60	-37	-42
2 delet	-56	-102	-57	-63	-57	-57	-57
2 demand	4	-37	3	39	3	4	4
2 desktop	2	33	5	-16	3	4	4
2 dev	-28	-39	-28	-37	-54	-28	-28
2 diff	13	73	15	10	10	18	16
2 differ	6	79	7	-5	2	9	9
2 disappear	0	27	0	-18	1	1	2
2 dns	-17	-27	-17	-18	-19	-17	-17
2 do	21	51	25	49	23	24	24
2 doe	-2	58	12	-14	11	11	9
2 doesnt	-25	-3	-23	-33	-26	-26	-26
2 domain	-7	-12	-9	-16	-8	-8	-9
2 dont	31	2	31	83	32	31	32
2 down	-14	-24	-14	-14	-14	-14	-14
2 durabl	-61	-96	-64	-59	-71	-61	-78
2 duti	-11	63	2	-2	2	5	4
2 each	-45	-30	-36	-44	-39	-35	-38
2 effort	-25	-59	-25	-7	-27	-25	-25
2 els	-1	-20	-2	27	-2	0	-1
2 employe	-11	-13	-11	-15	-11	-11	-11
2 enabl	-41	-55	-47	-43	-43	-42	-52
2 encrypt	-42	-70	-43	-45	-45	-43	-42
2 endpoint	-28	-36	-34	-37	-30	-29	-29
2 engin	-29	-33	-29	-44	-30	-30	-32
2 environ	-25	-35	-26	-28	-26	-26	-28
2 event	-53	-68	-53	-57	-54	-52	-53
2 execut	-23	-43	-23	-23	-23	-23	-23
2 explain	78	14	128	29	12	31	27
2 extra	7	68	15	12	13	15	16
2 fewer	29	-38	25	96	29	28	29
2 file	2	-7	9	33	9	9	10
2 fix	-35	-41	-35	-57	-36	-36	-35
2 for	0	-7	0	33	1	1	1
2 from	6	24	6	10	3	6	7
2 get	13	0	11	30	12	12	10
2 give	0	65	8	8	-7	5	6
2 glibc	-14	-19	-14	-16	-14	-14	-14
2 go	-3	33	3	2	3	4	5
2 goe	-7	18	-2	-11	-3	-4	-2
2 gone	8	37	6	-11	7	7	7
2 gpu	19	7	18	42	16	18	19
2 graph	0	-40	-6	49	0	0	0
2 group	9	52	4	-12	8	10	0
2 guard	21	96	9	32	30	30	23
2 guest	-22	-25	-25	-24	-25	-22	-21
2 hand	-9	11	-3	15	-10	-4	-6
2 harden	-29	-36	-29	-40	-29	-29	-28
2 has	0	-23	2	41	0	2	3
2 hate	32	3	25	88	29	31	9
2 have	-13	13	-6	-15	-9	-8	-8
2 host	-16	-28	-19	-33	-17	-17	-22
2 how	11	46	8	2	0	13	14
2 i	-18	-24	-15	25	-15	-14	-15
2 if	-16	13	-8	-8	-11	-8	-8
2 imag	-13	-18	-13	-17	-13	-13	-13
2 in	17	24	-3	5	-1	2	1
2 instal	-34	-85	-38	-17	-35	-35	-40
2 instead	5	20	5	5	4	5	6
2 is	-10	-5	-9	-8	20	-8	-8
2 it	-30	-59	-31	-20	-32	-30	-32
2 its	-26	-18	-25	-32	-29	-26	-25
2 itself	18	-4	17	14	46	17	15
2 job	-1	4	-3	18	0	2	-3
2 join	-20	-9	-20	-35	-21	-19	-19
2 keep	-11	-18	-8	16	-7	-6	-8
2 kei	-18	-27	-19	-22	-19	-19	-19
2 key	-27	-52	-27	-18	-27	-27	-28
2 know	-24	-18	-24	-21	-30	-25	-23
2 lambda	13	7	13	34	13	13	13
2 land	64	22	-24	14	6	15	17
2 last	-8	-9	-8	-12	-8	-8	-9
2 launch	-36	-53	-40	-58	-40	-38	-41
2 leav	24	59	19	31	23	24	28
2 less	38	14	37	115	35	37	39
2 like	9	-31	3	43	7	7	8
2 line	26	95	16	1	10	21	19
2 list	15	54	32	42	34	35	36
2 llama	2	12	1	0	1	2	2
2 load	-36	-44	-27	-36	-42	-28	-39
2 log	-53	-92	-55	-45	-55	-54	-55
2 login	14	-6	13	38	13	13	13
2 look	12	34	13	24	10	12	10
2 machin	-23	-45	-23	-23	-23	-23	-23
2 maintain	-17	-7	-24	-18	-18	-16	-24
2 mainten	24	-29	14	79	23	23	24
2 manag	-9	-17	-10	-5	-10	-10	-11
2 map	-59	-72	-63	-58	-59	-57	-61
2 me	-30	-22	-34	-29	-59	-30	-38
2 mean	2	-18	-23	-42	-22	-20	-19
2 migrat	-1	52	1	0	-6	3	3
2 minim	51	-26	47	150	46	47	47
2 minimum	-20	-39	-27	-1	-23	-22	-22
2 model	28	67	38	85	43	41	33
2 monitor	27	-3	26	59	26	26	26
2 monthli	-53	-104	-61	-78	-55	-55	-76
2 more	8	84	26	39	17	25	19
2 move	-15	69	-12	-8	3	7	7
2 much	28	-5	27	77	27	28	28
2 must	-24	-28	-24	-31	-24	-24	-27
2 my	-27	15	-12	-14	-13	-9	-8
2 n	21	73	17	10	13	22	22
2 name	-48	-65	-51	-61	-63	-48	-48
2 need	7	-8	7	24	7	7	2
2 neo4j	7	67	8	6	-10	8	5
2 network	-21	-28	-25	-27	-21	-21	-21
2 never	17	7	16	48	15	16	14
2 next	11	62	24	22	22	23	20
2 no	58	-33	-5	17	40	16	16
2 nobodi	36	10	35	113	31	36	37
2 node	-30	-88	-32	7	-31	-30	-33
2 normal	-35	-36	-36	-29	-32	-32	-41
2 not	8	-9	54	50	2	9	11
2 now	-9	-10	-9	-14	-9	-9	-10
2 oblig	0	24	10	46	-3	9	13
2 oci	-18	-29	-16	-38	5	-16	-29
2 of	-11	-5	4	-4	-11	-9	-10
2 off	20	50	30	56	32	32	32
2 offlin	-33	-51	-32	-33	-47	-32	-32
2 old	-3	-17	37	-13	-11	-5	-5
2 on	-9	-1	3	25	-6	-4	-6
2 one	14	-9	16	66	16	18	15
2 onli	-27	-66	-30	3	-33	-31	-29
2 onto	15	49	14	7	16	16	16
2 oper	-32	-53	-32	-39	-32	-32	-32
2 ops	0	14	1	0	-4	-1	0
2 or	0	41	10	59	17	11	8
2 os	-62	-129	-66	-54	-64	-63	-74
2 other	17	63	23	12	19	20	21
2 our	0	-5	-9	6	-10	-7	-8
2 ourselv	-10	-45	-11	59	-18	-9	-22
2 out	0	16	-3	5	0	0	0
2 over	-35	-75	-34	-8	-34	-33	-37
2 own	-16	2	-11	-21	-13	-11	-11
2 packag	-11	-16	-11	-13	-11	-11	-12
2 part	-5	86	31	63	27	28	25
2 parti	-15	-17	-15	-22	-16	-15	-14
2 patch	-31	-33	-33	-37	-31	-31	-37
2 peopl	32	2	31	73	31	30	31
2 permiss	-30	-51	-31	-33	-31	-31	-30
2 person	25	59	25	19	24	25	21
2 pick	-19	-64	-23	6	-23	-20	-20
2 plain	-41	-55	-38	-37	-42	-43	-39
2 platform	-41	-69	-43	-50	-43	-41	-42
2 pleas	-7	26	-3	2	-25	-3	-5
2 pls	31	153	44	29	35	30	42
2 pod	-27	-33	-32	-28	-26	-25	-26
2 possibl	31	19	28	69	26	29	31
2 postfix	15	28	16	48	12	13	18
2 prod	-27	-35	-27	-35	-51	-27	-27
2 provid	-29	-35	-30	-45	-30	-30	-30
2 provis	-27	-58	-22	0	-30	-21	-30
2 proxi	24	-9	24	64	24	24	24
2 public	-13	-19	-13	-15	-14	-13	-13
2 put	28	58	28	25	28	28	27
2 rather	25	22	24	61	24	25	25
2 reach	-21	-27	-22	-29	-25	-22	-21
2 read	-19	-16	-21	-22	-22	-20	-24
2 rebuild	14	8	14	35	14	14	14
2 record	-35	-46	-36	-40	-37	-35	-36
2 regard	-18	34	-7	-20	-25	-8	-4
2 region	29	95	-3	16	34	34	35
2 remain	29	-26	1	-3	0	1	1
2 remov	-38	-57	-40	-42	-40	-39	-39
2 renew	-38	-55	-42	-41	-42	-38	-38
2 replac	-23	-25	-24	-30	-24	-23	-24
2 respons	0	58	12	-1	9	12	10
2 rest	-2	31	-3	-11	-1	0	-3
2 retent	-7	-10	-7	-8	-7	-7	-7
2 role	-22	-40	-22	-23	-22	-22	-22
2 rotat	-43	-54	-45	-53	-43	-43	-49
2 run	-20	-10	-8	12	-13	-8	-8
2 runtim	-31	-38	-39	-34	-30	-31	-31
2 sai	-33	-76	-33	-7	-57	-34	-33
2 same	-33	112	-16	-26	-12	-9	-26
2 say	11	29	10	0	11	9	12
2 secur	10	-12	8	52	9	10	7
2 self	33	104	33	-4	32	34	35
2 server	25	2	27	75	28	27	25
2 servic	13	38	52	0	16	17	16
2 session	3	-6	2	21	2	2	3
2 set	-16	-16	-16	-19	-18	-16	-17
2 share	-5	18	7	29	6	10	8
2 ship	-14	-19	-14	-16	-14	-14	-14
2 should	-10	-9	-10	13	-27	-9	-10
2 side	-4	35	5	5	6	4	3
2 sit	-20	-24	-21	-23	-24	-21	-21
2 smaller	41	-3	41	91	41	40	41
2 so	5	58	10	-1	11	9	10
2 somebodi	-23	-32	-24	-25	-26	-23	-24
2 split	9	120	29	9	29	32	33
2 sse	-42	-66	-45	-49	-43	-44	-42
2 stack	25	-3	23	60	24	24	24
2 staff	-22	-43	-28	-7	-28	-22	-25
2 stai	-16	-20	-4	23	-4	-3	-3
2 start	-42	-56	-42	-56	-42	-42	-43
2 still	-1	-9	-2	23	-11	-2	-3
2 stop	-7	16	-9	-26	-7	-7	-7
2 store	18	13	18	42	18	18	18
2 swap	2	73	24	-6	21	24	24
2 switch	-18	-6	-19	-38	-24	-20	-18
2 system	-38	-59	-39	-53	-38	-38	-39
2 tabl	12	-1	11	44	11	12	12
2 take	-25	-3	-4	12	-3	-3	-2
2 talk	0	-14	44	-17	-24	-3	-1
2 task	48	15	19	16	21	19	18
2 tb	28	2	24	25	71	27	28
2 team	3	15	3	-4	-4	2	3
2 term	9	52	23	46	12	25	21
2 than	19	48	20	-3	37	19	20
2 that	-31	-46	-31	-30	-39	-31	-32
2 the	-16	-11	-15	-4	-17	-14	-15
2 thei	-8	-34	-7	32	-10	-11	-7
2 their	-51	-13	-35	-41	-34	-35	-43
2 them	-45	-53	-45	-66	-50	-46	-46
2 there	17	63	15	-7	16	19	11
2 these	-32	-53	-32	-38	-31	-32	-33
2 thi	-19	-21	-19	-25	-18	-19	-18
2 thing	21	32	19	47	23	20	24
2 think	-10	1	-10	-18	-15	-9	-10
2 those	-9	-4	-9	-10	-8	-9	-10
2 through	-34	-50	-35	-42	-58	-35	-36
2 to	8	21	8	31	8	10	9
2 turn	-17	-26	-18	-20	-18	-18	-18
2 two	12	13	12	24	12	12	12
2 ubuntu	-35	-56	-35	-40	-36	-35	-36
2 under	-41	-46	-43	-44	-41	-40	-48
2 underneath	-14	-20	-14	-16	-14	-14	-14
2 up	-8	8	-5	-8	-7	-5	-5
2 updat	5	-25	3	43	4	4	1
2 upgrad	-39	-59	-39	-3	-39	-38	-55
2 upkeep	17	39	21	57	14	16	20
2 us	18	31	12	21	11	14	13
2 use	-21	-46	-22	0	-19	-19	-18
2 user	-54	-78	-57	-54	-54	-53	-56
2 v	4	87	9	12	5	12	12
2 valid	-17	-27	-17	-18	-19	-17	-17
2 version	-34	-45	-35	-53	-36	-35	-35
2 versu	9	74	25	39	26	27	25
2 via	-19	-32	-22	19	-32	-21	-18
2 vs	-2	41	9	36	10	11	9
2 vulner	-9	-12	-9	-12	-9	-9	-9
2 w	-3	9	-1	23	1	2	2
2 wait	8	-49	-21	-25	-21	-21	-21
2 want	7	-19	7	65	8	8	7
2 we	1	24	2	-1	1	3	1
2 week	-16	-18	-16	-25	-18	-16	-17
2 well	-28	-55	-28	-29	-28	-28	-28
2 went	20	44	20	18	19	20	20
2 were	2	32	2	-25	-3	3	2
2 what	32	71	12	22	19	21	20
2 when	48	4	17	39	19	20	22
2 where	14	62	24	10	18	16	21
2 which	-5	-19	-9	-4	24	-10	-12
2 whichev	25	-4	22	64	25	22	28
2 who	-28	-5	-26	-25	-25	-24	-32
2 whom	0	31	3	-19	2	2	2
2 whose	-26	-8	-27	-39	-23	-22	-26
2 will	-23	-32	-23	-25	-39	-23	-23
2 win	6	-5	5	28	3	5	5
2 windows	18	-33	19	78	23	23	23
2 wise	0	19	1	-2	-6	0	0
2 with	-19	-23	-15	13	-24	-14	-14
2 without	-9	-14	-9	-13	-9	-9	-9
2 work	17	59	23	26	14	20	22
2 workload	13	-32	8	73	8	9	12
2 would	2	70	22	2	22	24	24
2 write	-44	-67	-45	-53	-46	-44	-45
2 wrote	-12	-13	-13	-21	-13	-12	-13
2 you	-12	-4	1	30	-15	-5	2
2 zip	15	57	13	23	17	17	12
20	49	19	20	20	13	20	20
2016	-29	-29	-28	-29	-30	-29	-30
2019	24	23	25	26	58	25	20
2021	-9	-8	-8	-8	-8	-8	-9
2022	-30	-27	-28	-32	-36	-28	-34
2024	-3	0	-10	-3	27	0	-11
2024 3094	-26	-26	-26	-26	-37	-26	-43
2025	-31	-29	-28	-29	-31	-28	-40
2025 49844	-23	-25	-23	-24	-24	-23	-36
22	-22	-22	-21	-22	-24	-21	-23
22 open	-32	-32	-32	-32	-38	-32	-34
27001	-20	-18	7	-19	-31	-19	-20
27001 certif	-35	-34	-44	-35	-40	-35	-38
29	13	19	19	-2	49	19	17
3	8	6	4	16	44	10	8
3 !against	-1	33	5	31	5	6	4
3 !asksOwner	-60	-65	-60	-71	-59	-58	-64
3 !asksValue	16	36	22	69	17	22	23
3 !both	-17	8	-12	-24	-13	-12	-13
3 !choose	13	2	13	64	8	14	14
3 !compare	-3	118	16	-1	14	17	12
3 !gains	-2	103	9	-2	15	15	16
3 !general	2	2	4	18	3	2	2
3 !move	2	0	2	10	2	2	2
3 !ofEach	-40	-59	-39	-55	-40	-39	-39
3 !overview	-21	37	2	12	-1	3	3
3 !ownOne	20	37	19	79	7	26	28
3 !patches	-42	-51	-42	-40	-43	-42	-50
3 !points	-6	35	3	-6	5	4	5
3 !responsible	-17	-35	-13	11	-12	-13	-14
3 !secures	-20	-21	-20	-8	-19	-19	-19
3 !services	2	3	4	15	3	2	3
3 !sideCustomer	-13	-4	-9	2	-12	-9	-10
3 !tag	-38	-56	-38	-63	-39	-39	-45
3 !term	0	55	17	40	23	22	24
3 !them	-8	7	-6	6	-6	-5	-5
3 !us	-13	-6	-11	5	-13	-10	-11
3 !who	-47	-45	-43	-40	-44	-42	-46
3 !wholly	-13	55	9	21	3	12	11
3 !yesNoStart	-30	-50	-25	-3	-29	-27	-27
3 $	6	6	5	6	19	6	3
3 2	-27	-30	-27	-52	-31	-28	-27
3 3	-24	-41	-25	-32	-28	-26	-24
3 @	-15	19	-12	14	-12	-10	-12
3 a	13	25	12	40	13	14	12
3 account	20	11	19	48	18	21	18
3 after	7	3	8	25	8	8	7
3 all	-44	-47	-43	-55	-43	-42	-43
3 amazon	-14	-26	-15	1	-15	-15	-14
3 an	21	17	21	59	19	22	22
3 and	-24	-16	-24	-17	-25	-23	-28
3 any	-36	22	-15	-25	-23	-12	-12
3 api	28	23	28	58	28	28	28
3 are	-13	-20	-12	-14	-12	-12	-13
3 as	19	13	19	47	14	19	19
3 assess	2	35	0	-14	1	1	1
3 at	-28	-30	-28	-48	-27	-28	-28
3 auditor	9	-2	9	45	8	9	9
3 aws	-20	-42	-22	-4	-20	-20	-21
3 az	-83	-84	-98	-90	-96	-82	-86
3 be	28	-1	26	68	28	28	28
3 behind	-6	-7	-6	-8	-6	-6	-6
3 below	10	8	10	23	10	10	9
3 broken	-37	-47	-37	-59	-37	-37	-38
3 by	30	50	36	108	19	39	41
3 case	-19	-24	-18	-22	-18	-18	-18
3 check	-21	-21	-21	-27	-21	-21	-20
3 choos	18	25	31	89	29	28	21
3 chore	4	1	3	17	4	4	4
3 cluster	28	36	39	107	37	36	31
3 column	-13	64	3	2	3	4	3
3 contain	-21	-24	-21	-23	-20	-20	-22
3 control	-1	-8	0	15	-1	-1	0
3 custom	10	67	20	34	27	23	27
3 data	-37	-42	-38	-48	-40	-37	-37
3 databas	-14	-21	-15	-16	-15	-15	-16
3 db	-5	-24	0	28	1	0	-1
3 dba	23	23	18	51	24	23	23
3 default	-20	-23	-19	-22	-19	-19	-21
3 disk	-35	-42	-34	-39	-34	-35	-37
3 do	-34	-29	-35	-50	-34	-35	-35
3 doe	-4	58	11	5	12	13	12
3 dont	-34	-52	-35	-52	-36	-36	-43
3 duti	-12	12	4	55	-2	2	3
3 each	-18	12	-12	-26	-12	-12	-12
3 enabl	-30	-31	-31	-56	-29	-29	-30
3 encrypt	-20	9	-20	-46	-20	-19	-21
3 engin	-28	-31	-27	-48	-28	-29	-30
3 everi	-24	-30	-25	-31	-24	-24	-24
3 fewest	11	1	10	41	10	11	9
3 flavor	-29	-41	-31	-33	-31	-30	-36
3 for	-5	1	-4	13	-5	-3	-4
3 from	-8	30	-14	-29	-7	-9	-7
3 give	-7	-25	-4	20	-4	-4	-5
3 go	24	16	24	53	23	24	24
3 guest	-17	-18	-18	-20	-17	-17	-18
3 handler	-30	-34	-30	-54	-31	-32	-32
3 hardwar	-85	-96	-94	-88	-82	-82	-84
3 has	3	-19	1	31	3	3	3
3 have	-22	-26	-21	-33	-21	-23	-23
3 host	10	5	8	35	10	11	11
3 how	12	11	18	70	1	16	18
3 i	-2	-2	-1	13	-2	-2	-2
3 if	11	-11	9	43	8	8	11
3 in	-22	22	-10	-7	-10	-8	-17
3 instal	-30	-34	-30	-54	-31	-32	-32
3 is	-8	-24	-5	42	-11	-7	-6
3 it	-12	-28	-14	5	-12	-12	-13
3 job	20	18	19	42	19	20	20
3 kernel	-51	-46	-49	-69	-47	-45	-47
3 key	3	3	3	8	3	3	3
3 least	38	11	36	99	36	38	38
3 leav	2	-1	2	12	1	2	2
3 left	-14	21	-19	-31	-17	-14	-12
3 less	19	17	21	52	20	19	18
3 line	-47	-79	-46	-69	-47	-47	-46
3 littl	11	10	16	63	1	15	15
3 log	-8	-9	-7	-5	-7	-7	-7
3 look	7	3	8	25	8	8	7
3 mainten	-12	-33	-10	27	-15	-10	-12
3 me	-30	-32	-32	-56	-30	-30	-30
3 most	13	5	9	60	-1	10	12
3 my	-10	-28	-5	22	-4	-5	-6
3 name	-17	-19	-18	-20	-18	-18	-18
3 need	-3	-11	-3	13	-6	-3	-5
3 never	-9	-10	-11	23	-17	-10	-12
3 no	22	52	31	80	23	29	26
3 nobodi	19	18	19	41	19	19	19
3 node	-37	-33	-35	-22	-31	-31	-35
3 of	-30	-22	-30	-37	-31	-27	-29
3 on	-2	-3	-3	17	-4	-2	-2
3 one	-19	-38	-16	14	-19	-16	-18
3 oper	-22	-23	-22	-26	-21	-21	-23
3 option	6	-11	9	44	10	9	10
3 or	1	-10	2	34	0	2	1
3 os	-27	-41	-27	-23	-30	-28	-29
3 our	1	12	5	31	3	5	4
3 over	3	-6	2	26	1	3	0
3 own	12	5	12	37	12	12	10
3 owner	-41	-68	-43	-47	-43	-42	-43
3 parti	-38	-42	-36	-52	-37	-34	-34
3 patch	-29	-41	-29	-22	-30	-30	-31
3 peopl	-19	-26	-19	-19	-22	-19	-20
3 per	-42	-69	-42	-47	-43	-43	-42
3 person	-4	-26	-2	41	-4	-1	-1
3 physic	-44	-53	-43	-53	-43	-43	-43
3 pick	23	22	21	67	15	22	22
3 plain	-15	-14	-16	-17	-14	-14	-16
3 pleas	7	-25	0	67	-11	7	8
3 pls	-31	-32	-28	-50	-29	-30	-28
3 plu	-33	-43	-33	-31	-35	-31	-29
3 polici	-35	-38	-33	-48	-35	-32	-31
3 possibl	7	3	7	27	1	7	6
3 premiz	-16	-41	-19	9	-17	-17	-16
3 put	25	17	25	59	25	25	25
3 rank	12	11	18	70	1	16	18
3 regist	-29	-29	-27	-49	-27	-27	-27
3 respons	-17	-35	-13	11	-12	-13	-14
3 rest	-4	-8	-5	-2	-5	-4	-4
3 risk	-23	6	-23	-47	-22	-22	-22
3 run	-5	-9	-6	8	-6	-5	-8
3 same	11	4	13	39	12	15	16
3 scope	0	-3	0	11	1	1	-1
3 script	-7	-8	-7	-9	-7	-7	-7
3 secur	-17	-31	-19	-3	-17	-17	-18
3 self	10	8	3	31	10	9	9
3 server	-44	-53	-44	-65	-45	-44	-47
3 servic	-11	-12	-11	-12	-11	-11	-10
3 session	-29	-31	-29	-57	-29	-29	-29
3 set	-27	-31	-27	-46	-28	-27	-28
3 share	23	1	21	82	21	22	22
3 should	8	8	8	19	8	8	8
3 side	5	52	17	6	16	16	17
3 site	2	-2	4	38	4	3	4
3 small	16	10	15	54	14	15	16
3 smallest	10	4	10	41	9	10	10
3 so	28	21	28	64	28	27	28
3 softwar	-33	-45	-35	-47	-35	-34	-40
3 sql	3	-6	2	26	1	3	0
3 startup	20	-2	24	72	25	25	24
3 switch	-8	-9	-8	-9	-8	-8	-8
3 system	-19	-21	-20	-24	-19	-19	-20
3 tabl	29	130	17	26	32	37	27
3 team	25	24	17	54	26	25	25
3 that	-13	-19	-13	-1	-15	-13	-13
3 the	-15	-2	-11	7	-13	-11	-11
3 them	-3	41	6	-1	8	7	8
3 three	-7	3	-1	29	-4	1	1
3 to	-8	-10	-9	-2	-8	-8	-8
3 updat	-16	-15	-17	-18	-15	-15	-17
3 upgrad	-46	-52	-50	-64	-46	-47	-66
3 us	-15	-20	-16	-15	-15	-15	-15
3 user	-16	-25	-17	-18	-17	-17	-18
3 valu	3	3	3	8	3	3	3
3 vendor	-9	-12	-9	-8	-9	-9	-9
3 version	-32	-37	-37	-33	-33	-33	-54
3 vs	-8	89	11	9	14	13	7
3 w	-4	-8	-1	42	3	3	1
3 want	11	10	11	29	11	11	11
3 we	-15	-12	-16	-13	-15	-14	-15
3 wed	2	0	2	24	-3	2	0
3 what	-2	57	16	42	24	22	25
3 where	27	25	28	58	27	26	27
3 which	11	-3	13	71	9	12	14
3 who	-60	-62	-60	-72	-59	-58	-65
3 win	31	29	21	69	31	30	29
3 with	32	28	33	88	31	34	33
3 work	9	14	9	43	3	9	10
3 would	27	22	28	56	27	27	27
3 zero	26	25	16	58	27	26	26
30	-15	-14	-15	-16	-20	-15	-16
3094	-26	-26	-26	-26	-37	-26	-43
3389	-29	-30	-36	-36	-38	-30	-31
35	24	21	23	23	70	21	23
3am	-27	-30	-27	-28	-29	-25	-27
4	-47	-55	-95	-47	-20	-47	-74
40	-33	-35	-28	-33	-31	-27	-27
49844	-23	-25	-23	-24	-24	-23	-36
5	-27	-49	-13	-27	-23	-27	-26
6	-20	-20	-20	-36	-21	-19	-20
7	-15	-16	-14	-14	30	-14	-13
8	-90	-53	-64	-59	-63	-51	-51
9	-23	-14	0	-1	29	1	-10
90	-36	-35	-34	-36	-37	-33	-36
90 dai	-33	-27	-27	-30	-33	-27	-31
@	-16	-23	-27	-27	-27	-30	-29
@ $	-14	-30	-41	-41	-38	-45	-47
@ 0	129	49	50	54	53	52	45
@ 1	0	3	2	1	38	2	3
@ 14	-19	-28	-20	-28	-20	-20	-23
@ 2	-28	-31	-30	-51	-32	-29	-30
@ a	-22	-41	-41	-46	-82	-41	-46
@ access	-39	-31	-30	-28	-28	-28	-29
@ account	119	28	24	31	99	28	13
@ acm	34	40	28	40	118	38	34
@ across	-75	-49	-51	-48	-58	-49	-50
@ admin	-27	-25	-25	-26	-24	-25	-35
@ after	-44	-43	-41	-40	-45	-40	-42
@ again	-38	-32	-33	-36	-37	-32	-42
@ against	12	109	16	11	13	18	16
@ agent	-99	-97	-93	-96	-91	-87	-104
@ all	-28	-47	-42	-56	-43	-39	-40
@ alon	7	20	8	8	8	8	8
@ amazon	-12	-7	-5	-7	-17	-4	27
@ ami	-93	-137	-97	-94	-90	-86	-94
@ and	-6	22	-9	-4	-12	-9	-12
@ any	-24	35	-1	-10	-10	1	1
@ anycast	-50	-45	-46	-46	-51	-44	-50
@ anyth	63	62	30	1	27	27	27
@ api	-13	-13	-14	-14	-14	-13	-13
@ app	-7	-7	-7	-7	-8	-7	-8
@ applianc	-29	-27	-27	-27	-29	-27	-30
@ are	14	-12	-10	-12	-13	-10	-21
@ as	24	92	50	22	4	29	31
@ ask	-6	1	-7	-8	-7	-7	-6
@ at	31	-13	-9	-7	-20	-12	-22
@ attach	-86	-73	-85	-69	-93	-72	-92
@ auth	-26	-25	-39	-26	-25	-25	-27
@ author	-77	-64	-63	-59	-61	-59	-69
@ automat	-62	-57	-56	-55	-89	-57	-63
@ avail	-65	-67	-78	-67	-65	-64	-75
@ aws	-47	-43	-42	-48	-40	-39	-47
@ b	-31	-31	-32	-54	-31	-31	-32
@ back	-71	-66	-66	-64	-69	-64	-97
@ backup	-76	-58	-79	-54	-10	-50	-72
@ baselin	-97	-88	-82	-73	-87	-78	-89
@ becam	9	38	7	-9	9	10	10
@ befor	-24	-20	-21	-24	-21	-21	-20
@ behind	-83	-79	-85	-78	-80	-78	-106
@ besid	-11	59	4	-43	0	-2	3
@ between	-17	-16	-16	-16	-18	-17	-19
@ block	-55	-46	-55	-48	-59	-47	-48
@ both	107	35	40	41	39	40	38
@ box	6	8	8	-3	-6	8	61
@ branch	-14	-15	-15	-15	-15	-15	-25
@ broker	-41	-37	-40	-38	-38	-37	-39
@ but	12	7	17	63	16	22	22
@ by	14	16	15	21	40	15	12
@ cach	-27	-27	-27	-44	-29	-27	-28
@ can	-53	-43	-36	-42	-60	-36	-40
@ capac	-44	-33	-34	-33	-34	-33	-47
@ certif	-107	-94	-99	-87	-93	-89	-100
@ cheaper	31	10	24	30	86	31	33
@ choos	8	18	20	64	19	17	11
@ class	-36	-51	-31	-36	-37	-30	-37
@ claud	-2	-4	-6	-1	42	-4	-5
@ client	-13	-10	-10	-10	-10	-10	-12
@ cloud	48	33	47	48	106	48	44
@ cluster	-8	-26	-27	-30	-34	-25	-31
@ cni	-39	-47	-45	-46	-40	-39	-50
@ code	-33	-32	-34	-33	-35	-31	-34
@ cold	22	26	17	26	56	25	26
@ collect	-24	-20	-20	-20	-22	-20	-21
@ compar	-4	51	2	1	-4	2	-2
@ comput	-9	-27	-9	-8	-12	-6	28
@ config	-99	-89	-106	-83	-90	-80	-106
@ configur	-88	-57	-94	-58	-73	-56	-58
@ connect	-58	-55	-52	-53	-56	-52	-54
@ contain	-47	-57	-49	-28	-73	-46	-52
@ contrast	2	102	9	-24	-4	-2	6
@ control	-58	-55	-61	-55	-55	-54	-65
@ cost	-7	19	-5	21	90	20	22
@ could	-6	-27	-34	-22	-24	-26	-23
@ creat	-9	-9	-9	-9	-9	-8	-11
@ cumul	-46	-45	-52	-45	-44	-44	-52
@ current	-12	-11	-12	-11	-12	-12	-12
@ custom	-90	-17	-82	-66	-66	-63	-70
@ cve	-16	-18	-16	-16	-16	-16	-16
@ dashboard	-30	-24	-24	-25	-24	-23	-28
@ data	-82	-76	-77	-74	-76	-72	-88
@ databas	-34	-28	-28	-29	-30	-28	-34
@ db	48	49	49	50	47	49	101
@ decid	-11	-11	-12	-12	-11	-11	-14
@ default	-15	-19	-16	-16	-15	-15	-18
@ definit	-102	-106	-138	-93	-97	-93	-97
@ deploi	-13	-11	-10	-10	-11	-10	-11
@ deploy	-7	-7	-8	-7	-9	-7	-7
@ desktop	-48	-22	-42	-58	-45	-43	-71
@ devic	-47	-55	-55	-54	-55	-53	-72
@ differ	14	101	16	8	8	18	16
@ directori	-31	-30	-31	-30	-31	-30	-41
@ divis	55	-11	12	9	-4	4	5
@ do	-19	-29	-24	-40	-26	-25	-29
@ doe	-49	-19	-34	-36	-39	-33	-37
@ doesnt	-47	-59	-48	-47	-51	-47	-51
@ domain	-13	-16	-14	-14	-14	-13	-14
@ drift	-100	-66	-65	-62	-65	-62	-68
@ durabl	-79	-100	-68	-64	-73	-67	-80
@ duti	163	74	58	63	56	58	50
@ edg	-34	-37	-35	-35	-36	-33	-33
@ eks	-48	-47	-47	-50	-47	-47	-80
@ encrypt	-93	-74	-89	-85	-92	-82	-106
@ endpoint	-23	2	105	13	0	13	11
@ engin	-83	-69	-70	-69	-75	-69	-98
@ env	-45	-44	-44	-45	-64	-43	-52
@ environ	-25	-28	-26	-25	-25	-24	-26
@ ephemer	-18	-15	-14	-14	-14	-14	-16
@ escap	-13	-13	-13	-13	-13	-13	-20
@ event	-27	-39	-28	-29	-30	-27	-28
@ everyth	117	16	25	30	15	15	24
@ execut	-16	-3	54	-3	-12	-2	-5
@ expir	-21	-18	-19	-22	-21	-19	-19
@ fail	-16	-18	-16	-16	-16	-15	-20
@ fewer	43	19	40	110	43	41	41
@ file	-28	-25	-26	-26	-30	-25	-29
@ find	-31	-32	-33	-31	-50	-32	-39
@ firmwar	-72	-69	-69	-71	-71	-64	-76
@ fix	-40	-43	-41	-45	-48	-41	-42
@ flag	-11	-7	-7	-8	-7	-7	-8
@ fleet	-16	-16	-16	-17	-19	-16	-21
@ flow	-37	-28	-35	-33	-35	-33	-33
@ for	-3	34	83	53	24	18	13
@ forc	-21	-19	-19	-19	-25	-19	-19
@ from	10	24	10	18	8	10	10
@ function	-15	-14	-14	-14	-16	-13	-14
@ get	-19	-18	-19	-18	-20	-18	-21
@ global	-13	-13	-13	-13	-15	-13	-16
@ goe	2	13	0	-1	0	2	0
@ got	-67	-51	-51	-50	-55	-50	-54
@ grant	-32	-26	-8	-26	-29	-24	-24
@ group	-21	-20	-22	-21	-22	-20	-20
@ grow	-25	-24	-31	-31	-30	-24	-26
@ had	-9	-8	-8	-8	-10	-8	-9
@ hardwar	-83	-77	-80	-76	-82	-76	-88
@ has	-37	-34	-36	-20	-56	-34	-40
@ head	-31	-28	-33	-51	-43	-29	-31
@ hold	-23	-22	-21	-22	-37	-21	-22
@ host	-61	-57	-57	-58	-59	-56	-81
@ i	-2	-17	6	10	-26	-9	-10
@ if	27	43	28	56	25	28	27
@ imag	-27	-26	-26	-27	-27	-26	-29
@ in	-18	-18	-33	-31	-19	-30	-34
@ inspect	-13	-9	-9	-9	-10	-9	-10
@ instal	-60	-78	-64	-99	-63	-60	-73
@ instead	-38	-6	-44	-44	-41	-31	-31
@ into	-6	27	2	3	-3	3	2
@ is	-43	-26	-26	-36	-44	-35	-38
@ isnt	-23	-23	-25	-25	-24	-23	-27
@ issu	-25	-22	-22	-25	-26	-23	-26
@ it	-19	6	-12	-3	62	7	8
@ itself	-52	-35	-38	-37	-53	-37	-47
@ job	-9	-30	-7	39	-7	-6	-11
@ keep	-17	-11	-11	-30	2	-11	-12
@ kei	-98	-103	-94	-90	-92	-88	-126
@ kept	-39	-26	-26	-26	-28	-26	-29
@ kernel	-12	-10	-9	-9	-10	-9	-9
@ key	-84	-71	-73	-68	-70	-69	-76
@ lack	5	4	9	11	78	6	-6
@ land	40	-30	-39	-1	-15	-3	-3
@ larg	12	22	13	22	76	23	20
@ last	-9	-10	-9	-13	-9	-9	-10
@ launch	-29	-41	-31	-44	-31	-29	-31
@ layer	-25	-36	-43	-37	-46	-36	-35
@ leak	-9	-8	-8	-8	-8	-8	-8
@ least	-13	-4	-8	24	-5	-2	-28
@ less	43	10	42	141	42	45	44
@ let	-42	-38	-39	-40	-45	-37	-52
@ licens	25	52	54	52	50	55	137
@ line	6	81	0	-12	-2	-2	-4
@ link	-43	-40	-41	-44	-44	-40	-46
@ listen	-64	-59	-63	-68	-69	-54	-64
@ locat	-35	-33	-34	-33	-35	-33	-45
@ lock	-58	-57	-56	-53	-55	-53	-69
@ log	-30	-31	-29	-31	-37	-29	-31
@ login	-55	-53	-60	-58	-64	-53	-56
@ long	-19	-19	-19	-20	-20	-19	-32
@ machin	-37	-34	-36	-35	-36	-35	-47
@ major	-10	-7	-7	-7	-7	-7	-7
@ make	-32	-25	-23	-22	-22	-22	-23
@ manag	-41	-41	-43	-33	-39	-38	-45
@ may	-59	-51	-79	-52	-53	-54	-53
@ mean	-27	-21	66	-23	-52	-22	-28
@ memori	-10	-10	-9	-10	-12	-9	-11
@ messag	24	26	13	25	73	23	26
@ metadata	-20	-23	-20	-27	-20	-20	-22
@ migrat	-8	38	-5	-6	-11	-4	-3
@ minor	-72	-68	-72	-66	-67	-64	-76
@ miss	-63	-49	-51	-50	-51	-47	-48
@ model	-76	-54	-51	-54	-60	-52	-53
@ move	-24	-25	-22	-24	-24	-22	-34
@ multi	-41	-35	-67	-42	36	-32	-37
@ must	-51	-38	-39	-38	-39	-40	-49
@ n	21	73	17	10	13	22	22
@ name	-45	-51	-46	-48	-51	-45	-49
@ need	-19	-37	-36	-44	-41	-35	-43
@ next	50	95	41	40	38	41	39
@ no	54	15	25	60	18	22	25
@ node	-21	-16	-18	-2	-17	-11	41
@ not	35	30	79	26	35	32	34
@ of	-26	-18	-19	-16	-2	-16	-19
@ on	-37	4	-22	-24	-29	-28	-53
@ onc	26	23	23	72	25	27	21
@ one	-46	-47	-44	-64	-48	-45	-46
@ onli	24	26	25	24	57	27	27
@ onto	15	49	14	7	16	16	16
@ oper	43	50	52	52	52	52	112
@ or	38	105	48	110	58	53	47
@ os	-2	-38	-7	-2	1	3	71
@ our	42	4	2	-3	-2	29	-11
@ ourselv	-4	18	4	55	-12	0	-17
@ over	-50	-69	-52	-53	-51	-49	-51
@ overview	94	11	17	19	4	15	15
@ own	-26	-22	-23	-7	-21	-20	-34
@ ownership	77	16	18	21	13	18	18
@ param	-27	-32	-29	-30	-32	-26	-28
@ paramet	-30	-28	-28	-28	-31	-28	-33
@ partit	-40	-42	-44	-41	-46	-41	-43
@ password	-30	-28	-28	-27	-28	-28	-29
@ patch	-156	-146	-133	-127	-127	-126	-205
@ peer	-25	-16	-15	-16	-16	-15	-16
@ permiss	-26	-29	-26	-38	-26	-25	-25
@ physic	-2	32	-2	-14	-2	-2	-1
@ pick	-18	-23	-19	-14	-23	-19	-18
@ platform	3	-21	-11	-12	-12	-12	-10
@ pleas	-33	-50	-20	-44	-54	-42	-43
@ pls	68	16	23	27	22	17	26
@ plu	-33	-43	-33	-31	-35	-31	-29
@ plugin	-68	-66	-64	-62	-70	-61	-67
@ plz	104	13	23	28	60	22	16
@ point	-21	-19	-20	-20	-20	-19	-29
@ polici	-53	-48	-50	-46	-30	-45	-50
@ pre	-57	-50	-53	-51	-50	-49	-62
@ profil	-21	-16	-16	-16	-17	-15	-17
@ project	-20	-23	-19	-22	-21	-19	-20
@ provid	-31	-31	-34	-52	-38	-32	-31
@ proxi	-53	-49	-51	-52	-60	-49	-61
@ public	-25	-28	-25	-26	-35	-25	-24
@ pull	-25	-21	-22	-23	-22	-21	-23
@ python	-55	-53	-54	-52	-59	-51	-55
@ queri	-7	-5	-5	-5	26	-5	-9
@ rbac	-95	-84	-90	-78	-82	-78	-92
@ reach	26	22	25	22	55	25	26
@ read	38	42	34	43	213	43	53
@ reader	32	28	10	26	86	24	23
@ record	-31	-32	-30	-31	-33	-30	-31
@ regard	25	84	16	20	54	28	30
@ renew	-49	-58	-50	-56	-64	-49	-47
@ repair	-34	-31	-31	-31	-38	-31	-35
@ replic	-57	-42	-41	-42	-61	-41	-41
@ replica	-54	-63	-47	-49	-57	-41	-53
@ report	-22	-19	-20	-19	-19	-19	-20
@ repositori	-17	-16	-15	-15	-16	-15	-16
@ respons	97	43	28	29	22	28	23
@ retent	-64	-60	-62	-57	-59	-57	-63
@ return	-59	-50	-49	-46	-31	-48	-46
@ revok	-29	-28	-30	-32	-30	-27	-26
@ right	-41	-40	-40	-41	-43	-38	-41
@ rotat	-103	-99	-108	-102	-96	-95	-131
@ rout	-45	-44	-42	-43	-44	-42	-55
@ router	-72	-42	-41	-41	-44	-41	-43
@ rule	-120	-111	-114	-106	-110	-111	-116
@ run	-34	-34	-32	-34	-31	-32	-45
@ runtim	-57	-55	-65	-55	-57	-54	-74
@ sai	-42	-39	-43	-45	-44	-39	-43
@ same	36	147	34	36	38	37	31
@ save	-46	-25	-24	-26	6	-25	-23
@ scan	-15	-15	-15	-15	-18	-15	-17
@ schedul	-42	-40	-42	-38	-40	-38	-40
@ script	-72	-66	-70	-65	-65	-63	-71
@ secret	-41	-41	-41	-40	-41	-38	-43
@ secur	112	91	58	63	68	72	162
@ self	-30	-32	-28	-51	-30	-31	-31
@ send	-20	0	-2	0	63	-5	-6
@ server	43	50	47	54	49	50	134
@ servic	-37	-38	-41	-37	-41	-37	-43
@ session	-30	-35	-32	-54	-30	-30	-30
@ set	11	35	12	11	12	12	12
@ setup	79	27	13	26	28	27	29
@ share	43	-38	-12	-10	-12	-10	-18
@ should	-29	-23	-24	-26	-26	-23	-24
@ show	-28	-24	-25	-27	-26	-26	-25
@ side	-8	74	14	-13	15	10	11
@ sidecar	-43	-38	-45	-41	-43	-54	-48
@ sit	-52	-47	-46	-47	-52	-46	-60
@ size	-6	20	17	16	60	17	21
@ so	-24	13	-8	30	-3	-2	-10
@ softwar	-38	-36	-37	-36	-37	-35	-46
@ somebodi	-11	-11	-10	-12	-10	-10	-10
@ someon	-34	-27	-28	-32	-31	-27	-28
@ someth	-52	-45	-45	-43	-47	-48	-54
@ split	126	68	18	12	22	29	17
@ srm	170	45	43	55	53	53	48
@ stai	-10	-12	-10	-12	-10	-10	-10
@ stand	-8	-5	40	-5	-28	-4	-6
@ standard	-13	-13	-14	-14	-21	-13	-13
@ start	-30	-36	-30	-38	-30	-29	-36
@ still	-28	-27	-26	-27	-37	-26	-29
@ storag	-21	-19	-19	-19	-20	-19	-22
@ stream	-35	-33	-34	-36	-41	-34	-35
@ suggest	-18	-17	-18	-17	-19	-17	-20
@ tabl	-22	-20	-20	-20	-23	-20	-22
@ take	-19	-18	-19	-18	-21	-18	-18
@ task	-25	-34	-25	-27	-25	-25	-24
@ templat	-27	-28	-22	-24	-23	-23	-22
@ than	22	66	23	-10	6	22	24
@ that	-23	-24	-22	-23	-24	-21	-23
@ the	-7	-15	-12	-2	-15	-11	17
@ their	-45	-51	-41	-40	-40	-40	-45
@ thing	-66	-51	-58	-51	-50	-52	-79
@ threat	-9	-9	-9	-9	-9	-9	-9
@ three	-11	55	2	1	3	4	3
@ throttl	-45	-37	-34	-34	-36	-35	-36
@ tls	-54	-51	-56	-49	-53	-49	-51
@ to	-15	23	-22	-17	20	-9	-12
@ told	-36	-35	-32	-32	-53	-31	-32
@ too	-47	-42	-40	-39	-42	-40	-42
@ topic	-18	-17	-17	-18	-19	-18	-23
@ true	-13	-12	-12	-12	-15	-12	-13
@ type	-80	-75	-81	-78	-79	-77	-90
@ under	-28	-21	-21	-21	-21	-21	-21
@ up	-52	-44	-43	-42	-51	-43	-54
@ upgrad	53	77	68	77	80	83	208
@ us	66	-29	-3	-8	-9	-2	-27
@ user	-38	-37	-35	-34	-37	-34	-35
@ v	4	123	13	14	-3	13	14
@ version	-66	-60	-77	-58	-47	-58	-66
@ versu	9	74	25	39	26	27	25
@ vs	-7	72	12	28	13	13	11
@ w	12	-16	-16	-1	-29	-17	-17
@ was	-20	-18	-18	-18	-19	-19	-21
@ we	-30	-1	-24	-20	-25	-20	-57
@ weight	-55	-28	-28	-31	-29	-29	-35
@ what	92	59	70	49	31	38	33
@ when	-31	13	-16	0	-33	-15	-15
@ where	64	31	43	81	38	36	39
@ which	20	13	5	6	3	5	3
@ whichev	25	-4	22	64	25	22	28
@ while	-17	-17	-17	-17	-25	-16	-16
@ who	26	44	17	23	20	23	70
@ whose	-46	-27	-43	-48	-46	-42	-57
@ with	0	-10	4	48	-9	5	19
@ without	-41	-15	-16	-17	-11	-18	-18
@ worker	-49	-44	-46	-43	-49	-42	-48
@ workflow	15	57	21	10	17	18	19
@ would	11	39	15	12	11	14	11
@ write	-104	-107	-98	-98	-97	-93	-129
@ zip	14	72	12	6	16	17	11
^	-20	-23	-20	-25	-17	-24	-22
^ @	3	-17	-41	-38	-47	-43	-28
^ a	-38	-37	-37	-37	-39	-36	-47
^ access	-46	-46	-66	-47	-57	-50	-62
^ accord	-12	-7	-7	-8	-8	-7	-7
^ account	-45	-45	-47	-45	-83	-45	-51
^ ad	57	26	43	103	31	53	147
^ after	14	44	14	-3	14	14	13
^ agent	-30	-31	-33	-30	-31	-30	-34
^ amazon	126	68	152	70	57	67	116
^ an	-8	-8	17	-9	-10	-8	-8
^ and	-43	-41	-15	-37	-48	-37	-13
^ antiviru	-98	-80	-114	-83	-94	-98	-94
^ api	-27	-25	-25	-26	-46	-25	-25
^ app	-73	-75	-80	-74	-78	-75	-80
^ applic	-71	-72	-79	-70	-73	-72	-79
^ are	-25	-2	-13	-3	46	16	7
^ as	-3	-2	4	29	3	4	4
^ auditor	-9	-14	-9	3	-10	-9	-11
^ author	-56	-56	-75	-55	-72	-66	-61
^ autom	-71	-98	-72	-70	-73	-70	-101
^ avail	21	17	69	17	4	11	16
^ awar	-9	-9	8	-9	-10	-19	-21
^ aws	16	16	16	16	93	14	-29
^ az	22	52	146	52	15	29	39
^ back	-123	-109	-117	-109	-120	-104	-140
^ background	-11	-11	-12	-12	-11	-11	-13
^ backup	-20	-30	-20	-21	-20	-20	-22
^ bare	27	28	97	23	5	27	28
^ base	-33	-33	-54	-36	-53	-33	-48
^ bio	-5	-5	-5	-5	-5	-5	-9
^ bit	-23	-16	-17	-18	-16	-16	-18
^ boss	-1	65	3	-25	9	9	12
^ bounc	-55	-41	-45	-46	-58	-41	-46
^ break	119	17	2	18	-5	14	8
^ broken	-27	-32	-27	-28	-33	-27	-28
^ bui	-67	-59	-67	-56	-75	-59	-56
^ busi	-31	-38	-34	3	-59	-33	-41
^ but	-62	-55	-56	-55	-55	-54	-62
^ cach	-40	-45	-45	-38	-43	-42	-44
^ can	68	46	54	45	97	47	43
^ capac	-94	-89	-101	-85	-86	-86	-95
^ cctv	-48	-49	-57	-52	-63	-54	-57
^ cert	-37	-42	-37	-56	-55	-35	-35
^ chang	-25	-26	-27	-27	-32	-25	-27
^ check	-29	-28	-27	-29	-26	-26	-44
^ checksum	-55	-50	-48	-45	-46	-62	-45
^ choos	-41	-52	-57	-20	-49	-40	-39
^ ci	-30	-37	-28	-10	-43	-36	-43
^ cloud	-92	-86	-86	-78	-95	-79	-100
^ cloudflar	6	6	0	4	38	4	-4
^ code	-58	-43	-44	-40	-53	-40	-47
^ compar	12	82	15	5	80	14	14
^ complianc	-18	-17	-1	-17	-18	-21	-21
^ configur	-6	-6	2	-8	-7	-7	-7
^ contain	13	15	11	12	8	14	58
^ containerd	-44	-43	-46	-43	-51	-43	-44
^ content	-101	-98	-103	-95	-102	-96	-112
^ control	-79	-78	-113	-79	-75	-76	-81
^ coredn	-10	-10	-11	-12	-11	-10	-12
^ could	39	44	33	19	36	23	27
^ cpu	-35	-31	-31	-30	-36	-30	-34
^ creat	-94	-86	-103	-81	-93	-81	-93
^ cross	-68	-68	-73	-66	-75	-67	-70
^ crypto	-15	-14	-14	-15	-18	-14	-19
^ custom	-10	-6	44	-5	-20	-11	-24
^ cve	-31	-31	-29	-30	-47	-31	-51
^ dangl	-20	-17	-18	-18	-19	-18	-21
^ data	-20	-19	1	-20	-21	-19	-20
^ databas	-70	-78	-74	-74	-73	-71	-75
^ db	-35	-36	-57	-49	-57	-38	28
^ dba	-12	-13	-13	-13	-14	-12	-13
^ ddo	-21	-49	-41	16	-29	-28	-20
^ decid	-47	-37	-54	-39	-37	-52	-38
^ decommiss	-44	-45	-51	-44	-52	-46	-49
^ defin	73	72	169	70	72	72	74
^ delet	-28	-15	-27	-20	43	-22	-24
^ devic	-12	-9	-9	-9	-9	-9	-9
^ did	12	15	17	21	97	6	13
^ differ	8	55	9	11	3	9	11
^ disast	-37	-36	-39	-36	-44	-36	-39
^ disk	-34	-37	-33	-37	-40	-33	-38
^ dns	-34	-45	-32	2	-42	-31	-36
^ do	-30	-23	-24	-23	-37	-4	-5
^ doe	-42	-40	-45	-39	-33	-38	-36
^ download	-33	-35	-42	-34	-38	-35	-37
^ ecs	-27	-22	-23	-22	-24	-22	-22
^ elast	49	49	38	46	32	51	146
^ eleven	-18	-18	-23	-22	-19	-18	-19
^ enabl	-90	-83	-91	-77	-89	-78	-93
^ encrypt	-23	-14	-41	-19	-62	-23	115
^ envelop	4	0	58	4	-7	1	-6
^ environ	-53	-50	-54	-50	-51	-50	-49
^ even	-34	-34	-38	-34	-35	-33	-35
^ everyth	111	46	52	52	50	49	48
^ ex	-21	-23	-20	-25	-21	-21	-23
^ excus	2	3	18	3	0	1	3
^ execut	-57	-56	-66	-55	-59	-55	-57
^ explain	50	17	106	40	115	33	38
^ failov	-13	-11	-10	-13	-11	-11	-11
^ fedramp	34	64	186	56	38	33	37
^ find	24	26	26	25	61	26	21
^ fine	-38	-36	-37	-36	-45	-36	-38
^ fip	-13	-13	-14	-12	-12	-13	-12
^ fire	-24	-25	-30	-26	-39	-24	-28
^ firecrack	-52	-51	-68	-54	-57	-52	-58
^ firmwar	-58	-61	-68	-62	-69	-62	-84
^ flow	-6	-8	-6	-6	-7	-6	-7
^ for	-36	-45	-31	-35	-44	-39	-66
^ gatewai	18	23	15	22	12	24	109
^ gdpr	-80	-84	-109	-83	-85	-79	-95
^ gener	-106	-89	-127	-91	-106	-102	-106
^ generally	-8	-8	-13	-9	-9	-9	-9
^ give	19	9	6	4	20	24	9
^ googl	14	14	11	10	42	13	6
^ got	7	7	25	6	4	7	6
^ graph	0	-40	-6	49	0	0	0
^ guest	-93	-97	-117	-96	-101	-94	-116
^ hard	-69	-70	-76	-70	-78	-71	-70
^ hardwar	-73	-78	-79	-75	-81	-71	-77
^ hello	-6	-3	-4	-2	-23	16	21
^ help	-22	5	-18	5	-12	75	1
^ hey	43	13	27	13	-7	7	8
^ hi	-5	17	-16	-27	-22	29	-8
^ high	-30	-44	-31	-30	-30	-30	-31
^ hipaa	-24	-22	19	-22	-28	-27	-35
^ hm	-28	-29	-29	-28	-33	-29	-31
^ hmm	-27	-34	-34	-26	-43	-26	-26
^ host	-98	-97	-102	-106	-103	-96	-143
^ how	92	62	51	50	127	51	53
^ hpc	-30	-49	-30	-28	-40	-30	-30
^ http	-22	-22	-23	-23	-24	-22	-30
^ hypervisor	-75	-76	-66	-81	-103	-83	-77
^ i	59	53	76	47	34	58	45
^ iaa	-57	-62	5	-53	-82	-56	-99
^ id	39	6	20	54	18	19	21
^ if	-39	26	-21	-13	-26	-21	-19
^ ignor	14	15	13	14	75	-7	13
^ im	102	39	42	34	32	71	35
^ imdsv2	2	1	26	1	-3	-2	-7
^ in	-64	-67	-68	-64	-94	-63	-73
^ incid	-72	-66	-70	-67	-84	-66	-84
^ inherit	4	-9	8	-11	-9	-15	-14
^ instal	-79	-79	-79	-75	-80	-75	-86
^ is	-20	-11	-16	-11	8	-2	9
^ isnt	-21	-20	-20	-21	-21	-20	-26
^ iso	-5	-6	45	-6	-24	-7	-6
^ isol	-36	-31	-30	-30	-31	-31	-33
^ it	-36	-30	-29	-31	-35	-30	-33
^ its	-45	-39	-39	-42	-39	-37	-38
^ karpent	-24	-24	-25	-24	-23	-23	-33
^ keep	-50	-47	-49	-47	-54	-47	-50
^ kernel	-21	-20	-21	-20	-21	-20	-30
^ key	-47	-48	-56	-19	-61	-46	-48
^ kindli	34	39	3	-5	11	12	14
^ kubelet	-15	-22	97	-5	-12	-16	-12
^ launch	-27	-27	11	-30	-58	-28	-37
^ leaver	-31	-28	-35	-54	-44	-29	-28
^ licens	-64	-64	-77	-73	-82	-70	-83
^ list	40	-20	-3	-12	-27	-7	-4
^ local	-37	-37	-38	-41	-38	-36	-37
^ log	-9	-35	-20	-9	-21	-14	33
^ lost	-23	-23	-29	-23	-41	-23	-23
^ manag	6	14	70	15	12	13	7
^ manual	7	44	12	46	20	183	32
^ mean	27	21	68	24	15	23	25
^ memori	-55	-53	-55	-52	-54	-53	-66
^ mfa	-45	-42	37	-43	-60	-48	-63
^ monitor	20	-6	19	53	19	19	21
^ move	-62	-22	-65	-70	-80	-61	-63
^ multi	-36	-35	-9	-36	-42	-41	-39
^ must	12	13	12	11	-1	12	55
^ my	88	36	49	22	46	30	36
^ n	-79	-89	-83	-77	-109	-79	-88
^ nah	-38	-36	-37	-36	-41	-37	-48
^ need	74	16	23	27	11	22	23
^ network	-42	-34	4	-33	-46	-33	-38
^ new	62	12	4	10	6	12	14
^ nitro	22	18	126	21	8	20	-3
^ no	-36	-33	-45	-33	-36	-35	-37
^ nobodi	-35	-56	-32	9	-49	-29	-26
^ node	-13	-9	-10	-10	-10	-9	-11
^ not	-51	-53	-48	-55	-45	-46	-48
^ now	-84	-69	-69	-65	-74	-67	-72
^ of	49	44	130	48	19	42	37
^ ok	-14	-33	-42	-33	-48	-36	-45
^ on	-7	13	-5	-14	15	-5	-31
^ open	-30	-30	-31	-32	-57	-30	-32
^ oper	-90	-82	-85	-80	-85	-82	-94
^ os	-144	-159	-148	-146	-146	-142	-225
^ our	30	20	30	49	48	30	70
^ pager	-29	-32	-28	-51	-29	-30	-31
^ paramet	-42	-38	-39	-43	-45	-39	-52
^ password	-44	-50	-63	-45	-59	-47	-50
^ patch	-27	-28	-31	-31	-42	-29	-11
^ pci	-39	-39	-21	-45	-56	-41	-45
^ pdb	-57	-37	57	-53	-64	-51	-61
^ penetr	-26	-26	-6	-25	-31	-39	-40
^ phish	-43	-38	-42	-39	-50	-38	-42
^ physic	-51	-56	-59	-55	-53	-52	-64
^ pick	-50	-58	-54	-17	-52	-49	-55
^ pitr	-47	-53	-33	-47	-49	-44	-51
^ platform	-51	-38	0	-30	-45	-29	-34
^ pleas	14	9	-12	6	65	0	-1
^ pls	45	23	16	28	13	10	77
^ pod	-9	-13	18	-10	-14	-11	-15
^ poison	-31	-29	-29	-29	-38	-29	-30
^ power	-50	-50	-59	-53	-62	-50	-55
^ pre	-70	-50	-52	-52	-67	-54	-55
^ procur	-75	-70	-76	-70	-73	-72	-80
^ protect	-64	-66	-75	-64	-77	-65	-78
^ public	-55	-50	-51	-56	-59	-51	-71
^ put	28	58	28	25	28	28	27
^ queue	-13	-10	-16	22	-16	-10	-25
^ quick	18	131	10	20	26	32	17
^ ransomwar	-18	-15	-16	-16	-16	-15	-19
^ read	-85	-86	-98	-92	-95	-90	-109
^ recommend	38	32	40	15	114	36	41
^ redishel	-19	-19	-19	-20	-19	-19	-35
^ renew	-55	-55	-57	-56	-61	-55	-71
^ replac	-27	-28	-29	-25	-26	-25	-24
^ resili	-30	-37	-17	-33	-44	-38	-62
^ respons	98	28	23	44	93	38	36
^ revok	-67	-68	-71	-66	-72	-68	-81
^ root	29	28	91	26	16	24	14
^ rotat	-48	-49	-72	-49	-54	-48	-71
^ rout	-58	-61	-66	-57	-62	-59	-63
^ rto	-22	-32	43	-23	-46	-38	-43
^ runc	-35	-27	-29	-48	-36	-28	-30
^ same	-75	-63	-59	-58	-57	-62	-63
^ scale	-84	-85	-91	-84	-92	-91	-107
^ second	-26	-26	-27	-27	-32	-26	-32
^ secret	-13	53	-16	-2	-3	7	8
^ secur	-38	-39	-3	-38	-60	-39	-44
^ server	-82	-82	-86	-79	-85	-79	-102
^ servic	-49	-47	-52	-47	-62	-49	-50
^ set	-42	-41	-40	-41	-71	-42	-40
^ share	-11	-25	-36	-23	-6	-25	-40
^ should	20	18	20	47	6	18	16
^ sign	-12	-13	-12	-12	-15	-12	-17
^ singl	-5	-5	35	-6	-24	-8	-11
^ sla	-155	-129	-141	-132	-228	-152	-149
^ slow	-27	-25	-25	-26	-27	-24	-24
^ small	25	25	25	52	25	25	21
^ so	-1	-21	-35	-22	-51	3	-10
^ softwar	-34	-32	-32	-31	-41	-31	-33
^ someon	-53	-50	-51	-64	-58	-50	-61
^ sorri	-22	-17	8	-16	-27	-25	-17
^ spread	-38	-37	-42	-39	-41	-38	-41
^ sql	-29	-31	-33	-32	-32	-30	-40
^ sse	3	13	58	11	9	12	8
^ ssl	-38	-32	-34	-48	-33	-32	-32
^ storag	-33	-31	-38	-33	-32	-30	-29
^ store	61	8	16	15	-6	9	3
^ stream	80	77	80	109	61	81	174
^ subscrib	-88	-87	-95	-82	-87	-82	-89
^ swap	11	43	8	-11	12	13	13
^ system	-29	-30	-32	-43	-2	-32	-59
^ tag	-62	-60	-61	-62	-73	-62	-99
^ tell	-6	86	16	33	67	106	5
^ test	-47	-48	-48	-47	-70	-50	-59
^ thank	-26	-20	-21	-19	8	-30	-29
^ the	-25	-22	-14	-21	-29	-19	41
^ then	-16	-16	-16	-16	-17	-16	-18
^ there	-25	-24	-23	-23	-29	-24	-27
^ time	-36	-36	-49	-18	-51	-38	-34
^ tls	-6	-5	44	-9	-17	-8	-6
^ true	-27	-28	-41	-33	-33	-28	-32
^ trust	-17	-16	-16	-16	-18	-17	-22
^ turn	-30	-29	-32	-27	-30	-27	-27
^ under	-48	-26	-26	-26	-26	-26	-26
^ upgrad	-47	-51	-62	-53	-64	-51	-78
^ uptim	-26	-27	-28	-27	-29	-27	-32
^ usag	-5	15	3	16	14	82	3
^ user	-96	-86	-95	-88	-92	-85	-100
^ vendor	-14	-16	-13	-16	-14	-13	-16
^ version	-107	-105	-113	-103	-114	-104	-144
^ vet	-30	-30	-32	-32	-33	-31	-31
^ virtual	-59	-59	-71	-59	-63	-60	-89
^ vpn	15	28	28	26	11	28	68
^ vulner	-36	-36	-38	-37	-39	-38	-54
^ wait	-55	-59	-54	-53	-51	-51	-68
^ want	19	-16	17	88	17	17	17
^ we	-6	6	-15	-6	-13	-10	-2
^ web	-39	-39	-39	-41	-41	-40	-64
^ were	48	126	47	34	34	44	50
^ what	-6	-5	14	0	46	2	1
^ when	27	39	37	44	111	81	22
^ where	60	21	30	89	18	32	23
^ which	12	-12	-2	18	50	23	3
^ who	-24	-23	-23	-22	-10	-21	-19
^ whose	22	22	19	28	42	25	86
^ why	37	42	39	42	94	40	43
^ will	-23	-19	-22	-19	-40	12	-32
^ windows	33	32	37	60	30	33	85
^ with	-39	-34	-34	-35	-35	-34	-46
^ worker	5	22	19	14	21	24	95
^ write	7	-1	-4	-3	36	-2	-10
^ wtf	45	39	131	41	32	38	33
^ xen	-105	-112	-171	-115	-129	-109	-149
^ xz	-52	-27	-26	-27	-27	-26	-27
^ zone	-78	-74	-110	-74	-85	-77	-73
a	-17	-16	-14	-12	-16	-14	-20
a 2	27	27	25	26	56	26	26
a @	-35	-26	-32	-30	-32	-30	-35
a bad	-11	-10	-10	-11	-16	-10	-10
a box	21	8	23	53	11	22	23
a breach	-20	-17	-17	-17	-20	-17	-17
a bug	-10	-9	-10	-10	-10	-9	-10
a certif	-10	-9	-9	-9	-11	-9	-9
a client	-34	-36	-32	-32	-53	-32	-33
a cluster	-12	-11	-11	-12	-12	-11	-16
a colleagu	-3	-20	-18	-18	-39	-20	-17
a compani	-49	-52	-43	-45	-51	-43	-47
a complianc	36	61	35	68	35	36	31
a contain	-11	-11	8	-6	-20	-16	-25
a control	5	6	19	6	6	6	6
a copi	-16	-17	-16	-17	-27	-16	-16
a custom	-54	-48	-66	-48	-52	-47	-52
a cve	5	2	6	19	6	6	5
a data	10	9	50	10	4	5	8
a dead	-18	-18	-18	-17	-17	-17	-16
a dedic	32	32	23	30	74	31	24
a develop	-9	-8	-8	-8	-8	-8	-12
a distribut	-44	-48	-49	-48	-47	-46	-49
a dns	-11	-16	-11	-12	-13	-11	-12
a duti	-57	-30	-30	-33	-35	-31	-37
a fail	-19	-18	-21	-18	-19	-18	-18
a faulti	-21	-22	-22	-24	-21	-21	-28
a file	10	9	22	49	22	22	22
a finger	-43	-45	-44	-68	-65	-42	-43
a fleet	4	23	21	19	59	23	16
a flood	-27	-35	-26	-27	-29	-26	-28
a function	-54	-57	-62	-57	-61	-56	-59
a haiku	0	11	12	11	52	11	12
a hypervisor	20	18	104	17	1	13	14
a job	-32	-29	-31	-30	-53	-30	-37
a joint	-60	-52	-58	-49	-63	-50	-49
a kernel	-8	-7	-8	-8	-8	-7	-10
a key	7	29	28	28	64	21	30
a leak	-12	-12	-12	-12	-16	-11	-12
a linux	7	0	12	46	8	14	12
a lot	59	29	31	20	75	18	25
a m	-25	-30	-24	-25	-25	-24	-29
a manag	14	17	80	17	12	14	19
a mess	-17	-13	-14	-14	-15	-14	-14
a multi	-32	-33	-41	-33	-39	-32	-35
a new	-27	-24	-25	-25	-12	-24	-24
a newer	-22	-12	-13	-13	-13	-12	-12
a node	31	35	35	31	113	30	36
a non	26	26	70	24	21	24	26
a normal	-8	-10	-8	-9	-8	-8	-9
a nutshel	90	-26	-15	-2	-30	-13	-21
a patch	-63	-58	-61	-57	-79	-59	-73
a pod	-12	-12	13	-13	-18	-15	-26
a privat	-20	3	6	2	41	6	5
a provis	-40	-54	-35	-40	-43	-34	-41
a public	-36	-37	-36	-37	-51	-37	-40
a raci	27	0	1	1	-7	0	1
a real	16	14	21	12	51	39	2
a region	-21	23	6	-22	-43	-24	-32
a respons	31	55	24	12	11	14	23
a restart	-35	-33	-32	-33	-55	-35	-50
a retail	-30	-27	-26	-29	-26	-26	-38
a retir	-26	-26	-25	-24	-24	-23	-23
a role	-28	-28	-28	-28	-52	-28	-34
a rout	-16	-14	-14	-15	-16	-14	-17
a rule	-13	-13	-16	-14	-14	-14	-19
a schedul	-4	-15	-5	33	-11	-4	-8
a second	-28	-27	-27	-28	-29	-26	-28
a secur	39	39	101	59	38	41	41
a server	-6	-4	-4	7	-10	-4	-6
a servic	-15	-19	28	-14	-12	-12	-25
a share	4	3	17	2	0	1	-5
a site	-17	-16	-15	-17	-16	-15	-20
a small	15	8	15	55	13	14	16
a standalon	-9	-6	-7	-7	-6	-7	-7
a startup	12	7	14	41	12	15	13
a stolen	-10	-9	-9	-9	-11	-9	-9
a subnet	-40	-41	-51	-49	-42	-43	-51
a summari	21	2	3	4	-1	3	4
a tabl	-29	-30	-41	-31	-34	-29	-29
a task	1	1	14	0	-1	-1	0
a terraform	-12	5	5	4	37	5	6
a third	-3	11	49	6	11	11	11
a ticket	1	6	5	2	27	5	2
a user	-21	-35	9	-22	-44	-23	-16
a vulner	-29	-29	-31	-30	-33	-30	-46
a web	-12	-11	-11	-18	-11	-11	-11
a whole	-12	-12	-14	-13	-13	-12	-15
a workload	-13	-12	-29	20	-18	-23	-14
a wrong	-29	-31	-27	-28	-47	-27	-28
a zip	-46	-55	-48	-29	-47	-66	-56
a zone	-17	-18	-16	-15	-18	-15	-15
about	-58	-56	-68	-28	-43	-38	-37
about @	-134	-94	-104	-88	-91	-92	-100
about an	17	17	15	55	9	16	17
about engin	20	20	1	74	-9	7	-5
about our	-19	-13	-13	-15	-3	-15	-17
about the	20	20	-16	15	-3	7	94
about who	4	-20	-18	-16	-23	-23	-20
abov	10	8	-27	10	92	5	1
absorb	-28	-25	-26	-25	-29	-25	-29
absorb $	-32	-29	-31	-31	-37	-30	-35
abstract	-22	-36	25	-27	-28	-24	-25
abstract servic	2	4	60	3	-4	1	0
abus	-24	-21	-22	-23	-24	-23	-22
abus notic	-21	-19	-19	-20	-23	-21	-20
accept	-46	-45	-63	-45	-51	-45	-51
access	-39	-38	-39	-38	-36	-40	-38
access $	14	14	6	15	2	11	65
access control	-17	-16	-15	-16	-17	-16	-15
access entri	-15	-14	-14	-14	-14	-14	-17
access kei	-44	-39	-37	-37	-45	-38	-46
access key	-29	-28	-42	-31	35	-62	-58
access log	-13	-14	-12	-12	-13	-12	-13
access of	-19	-18	-19	-18	-21	-19	-22
access on	-36	-35	-34	-36	-36	-34	-37
access polici	-41	-40	-48	-41	-43	-41	-41
access request	15	15	14	15	45	13	14
access right	-37	-38	-60	-45	-54	-42	-49
access to	-28	-28	-25	-28	-34	-28	-31
accident	-33	-34	-34	-32	-38	-31	-40
accident delet	-33	-34	-34	-32	-38	-31	-40
accord	-13	-9	-9	-10	-10	-9	-10
accord to	-14	-10	-10	-10	-11	-10	-11
account	-1	-15	-14	-13	7	-16	-18
account $	26	-13	-14	-12	0	-14	-16
account access	-54	-55	-57	-54	-63	-54	-59
account and	-7	-7	-7	-7	-8	-7	-8
account contact	-17	-17	-17	-18	-26	-17	-17
account for	59	-7	-9	23	-10	3	3
account in	-31	-27	-26	-26	-30	-26	-29
account may	-32	-31	-32	-32	-53	-34	-32
account of	-45	-56	-48	-46	-48	-44	-44
account password	-107	-81	-91	-83	-92	-83	-80
account who	-29	10	13	17	75	15	-2
acl	-55	-39	-31	-41	-44	-40	-45
acl $	-65	-70	-103	-65	-74	-68	-77
acl for	-31	-32	-42	-45	-32	-33	-31
acl on	-102	-63	-61	-64	-67	-62	-81
acm	34	40	28	40	118	38	34
across	-88	-79	-96	-82	-92	-79	-93
across all	-75	-49	-51	-48	-58	-49	-50
across the	-50	-37	-36	-35	-54	-35	-44
across three	-7	-7	-8	-7	-7	-7	-7
act	-36	-34	-36	-36	-28	-34	-39
act $	-13	-13	-13	-14	-14	-13	-15
act for	-40	-29	-37	-38	-46	-30	-32
act on	-51	-51	-51	-51	-57	-51	-59
action	-12	-12	-11	-13	-12	-11	-11
activ	-30	-35	-30	-30	-31	-29	-30
actual	35	-2	38	-9	-4	2	2
ad	-16	16	-1	0	-9	5	76
ad group	-42	-35	-37	-34	-34	-34	-36
ad on	-2	43	19	27	23	22	23
add	-35	-37	-35	-34	-36	-33	-38
add @	-36	-52	-29	-35	-39	-30	-38
add capac	-35	-34	-34	-32	-34	-33	-41
add node	-44	-40	-41	-40	-46	-40	-47
add ons	-10	-9	-10	-10	-9	-9	-14
add storag	-10	-8	-9	-9	-9	-8	-8
add the	-8	-10	-9	-7	-7	-7	-7
addit	-4	19	-5	-19	-4	-3	-3
addon	-8	-8	-8	-10	-8	-8	-8
addon on	-8	-8	-8	-10	-8	-8	-8
address	-38	-38	-38	-39	-45	-39	-51
address $	-22	-21	-21	-21	-25	-22	-24
admin	-34	-29	-25	9	-48	-21	-27
admin $	13	-13	8	78	4	10	6
admin password	-15	-9	-9	-10	-9	-9	-10
administ	-19	-19	-20	-21	-21	-19	-19
administr	-48	-50	-65	-3	-61	-47	-46
advisor	-53	-53	-55	-55	-61	-58	-60
after	-12	-8	-20	-17	-20	-18	-17
after $	60	69	14	25	21	26	26
after 29	13	19	19	-2	49	19	17
after @	-19	-38	-16	25	-17	-17	-33
after a	-16	-13	-14	-13	-14	-13	-14
after an	-33	-32	-36	-32	-33	-32	-45
after it	-11	-9	-8	-8	-8	-8	-11
after that	-15	-21	-15	-16	-15	-15	-16
after the	-25	-7	-17	-19	-26	-17	6
after we	-11	-15	-11	-11	-11	-11	-13
after what	110	10	-8	18	9	20	19
again	1	-3	21	34	-6	1	-3
again $	30	30	71	66	18	26	27
again do	8	-1	8	41	2	9	9
against	-16	14	-14	-17	-14	-13	-17
against @	16	106	19	17	15	21	18
against common	-40	-55	-42	-39	-38	-38	-39
against our	-32	-34	-34	-34	-36	-32	-43
against the	16	45	18	17	18	18	17
agent	-38	-39	-37	-38	-42	-35	-13
agent $	39	33	37	36	17	36	93
agent on	-73	-78	-79	-79	-72	-72	-87
ago	-28	-24	-29	-24	-25	-23	-23
ai	32	25	18	25	2	89	10
aim	23	11	22	67	19	23	22
al2023	11	36	143	31	11	10	12
alarm	-25	-24	-23	-23	-27	-23	-26
alert	-29	-29	-30	-29	-35	-29	-31
alert on	-35	-34	-36	-35	-43	-35	-37
alibaba	26	27	26	28	62	28	17
alibaba @	26	27	26	28	62	28	17
aliv	-71	-63	-50	-25	-120	-55	-53
aliv $	15	3	17	45	8	16	17
all	47	-11	2	4	19	0	0
all @	10	9	11	33	11	11	11
all of	-27	-32	-31	-30	-35	-29	-30
all our	49	-59	-20	-14	-14	-12	-16
all previou	16	18	17	17	39	18	18
all servic	-64	-56	-61	-57	-65	-57	-75
all the	-30	3	-26	-48	-24	-23	-39
all three	-11	-10	-11	-11	-14	-10	-11
allow	-19	-15	-38	-18	6	-22	-17
allow $	-40	-38	-64	-41	-36	-53	-42
alon	-20	-11	-19	-18	-20	-17	-18
along	-23	-22	-22	-41	-23	-22	-23
alreadi	-47	-40	-43	-43	-41	-42	-42
also	-69	-68	-109	-67	-69	-69	-70
alto	-41	-37	-39	-37	-42	-38	-50
alto @	-41	-37	-39	-37	-42	-38	-50
alwai	-26	-23	-20	-38	-26	-28	-23
am	1	-21	-2	3	-15	-8	-9
am from	-40	-24	10	-25	-50	-34	-23
am i	31	5	-3	4	3	4	5
amazon	-7	-16	-14	-15	-8	-17	-15
amazon $	-47	-44	-46	-39	-43	-43	-46
amazon @	-38	-33	-34	-32	-35	-32	-40
amazon also	-10	-10	-10	-10	-11	-13	-11
amazon but	-20	-21	-21	-27	-21	-20	-20
amazon close	-7	-7	-8	-7	-8	-7	-7
amazon correct	-6	-6	-6	-6	-7	-6	-8
amazon data	-6	-6	-6	-6	-8	-6	-7
amazon do	48	93	52	83	39	44	96
amazon doe	92	64	22	14	29	30	29
amazon fault	-11	-10	-11	-10	-14	-10	-10
amazon for	-11	-11	-10	-11	-14	-10	-11
amazon handl	46	4	2	4	-16	5	0
amazon have	-12	-10	-10	-11	-10	-10	-9
amazon in	-27	-32	-27	-31	-30	-26	-27
amazon job	28	3	3	-2	-10	2	-4
amazon liabl	-19	-18	-18	-20	-30	-19	-19
amazon linux	13	22	20	21	19	22	52
amazon manag	-13	66	-3	11	17	20	22
amazon or	-38	-23	-23	-49	-40	-22	23
amazon part	-44	-63	-84	-57	-69	-57	-64
amazon patch	-65	-58	-59	-61	-76	-58	-78
amazon problem	-24	-24	-29	-24	-39	-25	-23
amazon rotat	-8	-7	-7	-7	-7	-7	-8
amazon run	-30	-28	-28	-28	-54	-28	-28
amazon set	-29	-26	-28	-27	-28	-29	-30
amazon should	-29	-34	-30	-35	-49	-29	-30
amazon suppos	-10	-8	-8	-8	-8	-8	-8
amazon take	31	30	13	27	13	27	86
amazon task	-25	-18	-21	-18	-19	-18	-18
amazon to	14	14	18	52	15	19	19
amazon who	-12	-15	-12	-13	-13	-12	-14
amazon wont	-8	-6	-7	-7	-6	-6	-9
amazon write	-77	-67	-67	-66	-76	-66	-91
amazon yes	-8	-13	-8	-8	-8	-8	-8
ami	-47	-82	-41	-45	-48	-46	-50
ami $	-28	-23	23	-30	-35	-29	-34
ami for	-17	-13	-13	-15	-13	-13	-13
ami of	-15	-14	-14	-15	-14	-14	-25
ami who	-32	-58	-34	-31	-30	-30	-30
an	-18	-18	-13	-17	-15	-14	-20
an @	-27	-24	-20	-25	-23	-21	-28
an abus	-18	-16	-16	-17	-20	-18	-17
an accident	-20	-19	-17	-17	-18	-17	-20
an account	-20	-18	-20	-18	-20	-18	-18
an admin	5	1	1	35	5	4	5
an amazon	8	8	36	8	-1	7	8
an ami	27	27	92	26	17	19	24
an ancient	-32	-25	-25	-26	-25	-25	-37
an api	24	22	26	54	26	26	25
an applic	-26	-26	-28	-26	-30	-26	-26
an audit	-6	-5	-5	-6	-12	2	-5
an avail	-10	-10	-16	-10	-9	-10	-9
an aws	-8	-7	12	-7	-18	-8	-7
an employe	-34	-34	-34	-34	-47	-34	-40
an ex	-29	-26	-28	-28	-28	-27	-26
an import	-31	-28	-32	-34	-31	-29	-30
an intern	-10	-30	-10	15	-12	-11	-10
an object	36	38	16	37	94	37	39
an old	28	24	69	21	27	26	28
an on	-9	-9	-9	-9	-10	-9	-11
an os	-40	-35	-37	-15	-49	-41	-55
an outag	-18	-18	-25	-18	-20	-18	-18
an overview	57	17	15	0	35	1	16
analys	-18	-18	-18	-19	-19	-17	-19
analysi	-13	-12	-16	-12	-14	-13	-12
analysi rule	-13	-12	-16	-12	-14	-13	-12
analyst	1	4	-13	33	-9	2	-3
ancient	-32	-25	-25	-26	-25	-25	-37
and	-18	-15	-21	-19	-19	-20	-18
and @	-29	16	-19	-25	-21	-20	-26
and a	-14	-16	-14	-15	-16	-14	-16
and after	-7	-11	-7	-7	-7	-7	-7
and amazon	4	-9	4	10	50	-5	14
and answer	16	18	17	17	39	18	18
and applic	-39	-37	-37	-37	-38	-36	-37
and attach	-17	-20	-15	-15	-17	-15	-16
and backup	16	50	17	9	13	17	17
and bill	-18	-18	-19	-19	-28	-19	-19
and check	-38	-37	-36	-42	-53	-36	-41
and compact	-39	-27	-27	-36	-29	-26	-27
and complaint	-32	-26	-26	-26	-28	-26	-33
and cool	-37	-37	-35	-35	-41	-34	-34
and data	-20	-21	-20	-19	-22	-20	-23
and decid	-20	-19	-27	-19	-19	-21	-19
and devic	29	32	31	28	10	31	73
and disk	-9	-8	-8	-9	-8	-8	-8
and down	-29	-25	-26	-25	-27	-25	-29
and earthquak	-11	-12	-11	-13	-12	-12	-12
and edg	-18	-18	-31	-18	-18	-18	-17
and environment	-30	-30	-32	-29	-30	-30	-51
and firmwar	-19	-18	-18	-18	-19	-18	-31
and fix	-34	-31	-30	-30	-54	-30	-34
and for	-58	-57	-50	-49	-68	-24	-53
and group	-14	-13	-14	-13	-14	-13	-13
and guard	-37	-37	-38	-37	-44	-37	-41
and hand	-11	-7	-7	-8	-7	-7	-7
and have	24	25	24	54	25	14	25
and his	-7	-7	-7	-7	-10	-7	-8
and host	-34	-52	-33	-39	-34	-34	-38
and how	3	3	-31	3	-3	52	1
and if	-13	-13	-11	-11	-12	-12	-12
and in	-65	0	-39	-45	-40	-39	-47
and is	23	23	27	25	25	61	2
and its	-33	-32	-33	-32	-33	-32	-42
and job	-88	-79	-79	-77	-82	-78	-90
and keep	-21	-23	-20	-20	-21	-21	-22
and maintain	-20	-19	-19	-21	-21	-19	-21
and manag	-58	-56	-66	-57	-69	-57	-82
and manifest	-28	-27	-27	-26	-29	-26	-26
and mantrap	-34	-32	-40	-32	-45	-33	-33
and max	-28	-26	-26	-26	-42	-26	-27
and maximum	-49	-48	-47	-49	-86	-49	-48
and mean	31	37	143	34	10	25	38
and need	81	34	33	33	24	31	34
and network	-54	-52	-59	-55	-54	-52	-53
and on	-42	-42	-39	-40	-40	-38	-39
and oper	-38	-56	-44	-44	-38	-38	-39
and our	51	16	17	14	16	17	15
and password	-14	-21	-14	-14	-14	-14	-15
and patch	-20	-18	-17	-17	-19	-18	-24
and pick	-29	-54	-29	-33	-29	-29	-29
and protect	-12	-10	-11	-10	-13	-10	-10
and provis	4	-13	5	35	-5	5	5
and region	-13	-13	-17	-13	-14	-13	-13
and repair	-33	-32	-33	-32	-45	-32	-38
and revok	-10	-8	-8	-9	-9	-8	-8
and rout	-8	-8	-8	-8	-9	-8	-8
and rpo	35	33	123	35	26	33	17
and say	4	35	6	-21	18	3	6
and scale	-29	-30	-30	-30	-30	-29	-42
and secur	-10	-12	-12	-10	-11	-10	-11
and set	-6	-9	-6	-6	-6	-6	-6
and sse	-42	-66	-45	-49	-43	-44	-42
and start	-13	-10	-10	-11	-10	-10	-11
and swap	-14	-14	-14	-23	-16	-14	-14
and the	-2	-13	-12	-7	-14	-10	5
and their	-71	-65	-106	-64	-72	-62	-78
and timeout	-33	-28	-29	-28	-29	-28	-27
and train	-1	0	21	-2	-6	-9	-3
and updat	-12	-12	-12	-12	-12	-12	-20
and us	50	-3	-3	2	2	1	-8
and user	-52	-48	-54	-48	-50	-47	-49
and we	-26	-24	-22	-26	-26	-21	-26
and what	109	49	9	46	68	55	45
and when	-27	-26	-28	-27	-30	-33	-39
and which	4	4	4	15	2	4	4
and who	-12	-14	-18	-13	-54	-17	17
and with	-15	-22	-15	-16	-15	-15	-17
and worker	-9	-8	-7	-8	-8	-7	-9
and write	-28	-29	-32	-29	-26	-33	-28
announc	-16	-15	-15	-15	-15	-15	-22
anoth	-24	-25	-28	-25	-37	-27	-27
anoth $	-19	-20	-23	-20	-25	-19	-23
anoth account	-37	-36	-49	-38	-60	-42	-42
anoth custom	-22	-17	-16	-16	-17	-16	-16
anoth region	-11	-10	-9	-9	-11	-9	-10
anoth tenant	-8	-7	-7	-7	-9	-7	-9
answer	0	5	-13	-4	-4	32	-4
answer $	-12	-7	-43	-6	-45	111	-12
answer as	19	19	19	8	74	-10	18
answer for	25	38	6	5	-14	8	7
answer from	-1	-6	0	-1	-1	16	-2
answer onli	16	18	17	17	39	18	18
answer to	-27	-25	-30	-26	-27	-34	-26
anti	-18	-16	-16	-21	-20	-16	-19
antiviru	-90	-81	-103	-83	-89	-92	-91
antiviru on	-29	-29	-30	-30	-30	-30	-30
any	-34	1	-19	-26	-14	-19	-21
any differ	-24	36	-1	-11	-10	1	1
any of	-15	-17	-15	-18	-14	-15	-15
any servic	-17	-18	-19	-17	-21	-17	-19
anycast	-46	-41	-42	-42	-46	-40	-45
anycast edg	-50	-44	-46	-46	-51	-44	-49
anymor	-27	-23	-24	-25	-26	-24	-27
anyon	-15	-13	-6	-13	3	1	-20
anyon at	-8	-8	-15	-9	-23	41	-9
anyon know	-31	-27	-27	-28	-28	-28	-38
anyth	25	13	5	24	-11	6	5
anyth $	-43	-37	-39	-39	-57	-37	-36
anywai	-28	-29	-29	-28	-35	-28	-28
anywai $	-28	-29	-29	-28	-35	-28	-28
anywher	-3	-9	-15	-6	-34	65	-32
anywher $	25	19	19	28	-4	98	-4
aoc	-10	-10	7	-11	-10	-13	-9
apart	-18	-18	-19	-18	-23	-18	-19
apart on	-18	-18	-19	-18	-23	-18	-19
api	-43	-45	-50	-27	-49	-42	-45
api call	-41	-44	-64	-44	-55	-49	-45
api endpoint	-44	-43	-49	-49	-59	-43	-45
api kei	-8	-7	-7	-8	-7	-7	-10
api request	-31	-31	-31	-32	-37	-32	-40
app	-52	-53	-56	-48	-57	-51	-55
app $	-51	-56	-60	-52	-50	-50	-55
app code	-14	-16	-17	-15	-18	-15	-15
app on	-93	-90	-99	-85	-95	-80	-92
app we	-32	-32	-34	-33	-61	-33	-33
appli	-30	-29	-31	-30	-37	-29	-28
appli by	-25	-25	-26	-27	-29	-25	-33
appli the	-28	-26	-31	-28	-38	-26	-13
appli to	-19	-20	-21	-20	-23	-20	-24
applianc	-37	-36	-37	-36	-39	-35	-44
applianc behind	-17	-16	-17	-16	-18	-16	-22
applianc in	-25	-23	-23	-23	-29	-23	-25
applianc of	-36	-34	-34	-34	-35	-34	-51
applic	-54	-54	-57	-52	-61	-53	-57
applic $	-37	-37	-38	-37	-57	-37	-38
applic code	-22	-20	-22	-20	-22	-20	-20
applic for	-36	-31	-32	-31	-37	-31	-35
applic on	-12	-12	-10	-11	-11	-11	-10
approv	-19	2	-19	-24	6	-17	-18
approv my	11	11	3	14	82	5	3
approv step	-27	-25	-24	-24	-32	-26	-26
architect	7	33	10	-14	50	7	7
architect exam	11	13	16	16	69	12	11
architectur	-72	-71	-77	-73	-105	-72	-95
archiv	-62	-60	-69	-58	-65	-60	-80
are	-4	-13	-7	-13	-4	4	-16
are @	-49	0	74	3	39	-14	3
are a	-15	-12	-12	-12	-13	-12	-12
are custom	-23	-21	-24	-21	-23	-24	-25
are in	-13	-12	-15	-15	-12	-13	-16
are inherit	34	35	101	34	33	20	34
are kept	-77	-70	-91	-69	-111	-85	-72
are my	47	-3	-39	-1	-10	-2	1
are off	-15	-11	-11	-11	-11	-11	-13
are on	46	-10	-4	-11	-24	-10	-10
are our	-80	-97	-82	-86	-90	-83	-109
are patch	-17	-17	-17	-17	-19	-17	-24
are secur	-20	-21	-30	-21	-21	-21	-23
are switch	-29	-29	-56	-29	-30	-29	-30
are the	16	45	61	43	81	73	78
are thei	-10	-5	30	-6	-7	-5	-13
are those	-31	-36	-31	-46	-31	-31	-33
are we	-24	-41	-44	-36	-13	-37	-56
are written	-28	-25	-29	-25	-28	-26	-24
are you	20	32	8	31	31	98	25
arent	-28	-26	-28	-19	-31	-27	-37
around	-38	-31	-31	-32	-35	-31	-35
arrang	-15	-19	-16	-16	-17	-15	-15
arriv	-34	-33	-31	-35	-37	-33	-47
artifact	-33	-35	-42	-34	-38	-35	-37
artifact $	-33	-35	-42	-34	-38	-35	-37
as	-22	-16	-12	-19	-21	-22	-27
as @	-29	-50	-30	-30	-31	-28	-34
as a	-23	-24	-21	-17	-26	-24	-26
as custom	37	28	58	28	28	27	29
as littl	8	5	8	31	1	8	8
as much	27	26	27	55	27	27	27
as oppos	30	90	75	29	18	34	39
as possibl	25	22	25	54	20	25	25
as the	-61	-48	-46	-46	-60	-45	-79
as to	0	10	1	-1	1	1	1
as well	-41	-62	-46	-42	-43	-42	-57
ask	-4	-3	-12	-13	-17	7	-10
ask $	-49	-53	-53	-49	-62	-49	-47
ask @	-14	-32	-12	24	-13	-14	-12
ask about	-23	-23	-23	-24	-29	-24	-36
ask for	41	3	1	1	17	0	2
ask to	1	-25	-1	31	1	-2	1
ask who	-11	-10	-10	-10	-11	-10	-11
ask you	3	10	-7	9	-13	59	10
assess	-17	-2	-17	-23	-18	-17	-18
assess $	3	39	1	-10	2	3	2
assessor	-10	-7	-7	-8	-7	-7	-8
asset	-49	-50	-54	-48	-54	-49	-52
assign	-32	-34	-31	-31	-35	-28	-14
assign @	-65	-56	-59	-54	-58	-54	-74
associ	-22	-27	-21	-22	-25	-21	-25
assum	-32	-30	-32	-37	-31	-30	-34
at	-6	-16	-7	-14	-5	-13	-24
at 3am	-27	-30	-27	-28	-29	-25	-27
at @	48	49	49	51	50	51	111
at a	117	46	53	51	32	42	31
at all	50	19	23	34	22	22	21
at amazon	-31	-31	-30	-33	-38	-30	-31
at aws	5	14	40	13	47	12	9
at creation	-27	-26	-27	-25	-31	-26	-33
at our	-39	-34	-34	-34	-35	-33	-41
at rest	-39	-39	-27	-47	-23	-37	-60
at the	-39	-37	-42	-38	-47	-25	-44
attach	-12	-9	-9	-11	33	-9	-10
attach @	-22	-18	-19	-18	-22	-18	-19
attach the	-35	-35	-33	-33	-42	-33	-36
attach to	-39	-32	-32	-29	-1	-33	-34
attack	-51	-41	-46	-42	-56	-41	-41
attack $	-56	-40	-40	-40	-59	-38	-38
attent	-32	-32	-33	-32	-50	-32	-35
attent to	-32	-32	-33	-32	-50	-32	-35
audit	-18	-26	-30	-27	-36	-26	-29
audit $	-35	-32	-43	-33	-41	-25	-32
audit of	-26	-25	-27	-27	-32	-26	-27
auditor	-45	-59	-46	-38	-48	-34	-56
auditor $	-32	-33	-37	-36	-47	-7	-56
auditor ask	-10	-9	-10	-10	-12	-10	-12
auditor that	-13	-13	-14	-13	-16	-14	-18
auditor want	-35	-59	-35	-37	-36	-35	-35
auth	-34	-33	-38	-33	-33	-32	-33
auth polici	-31	-31	-30	-30	-31	-30	-30
authent	-51	-50	-54	-49	-53	-49	-50
author	-39	-45	-60	-45	-49	-46	-49
author by	-57	-44	-45	-41	-42	-41	-49
author rule	-11	-8	-9	-8	-8	-8	-8
authorit	-14	-13	-13	-14	-16	-13	-15
authorit name	-14	-13	-13	-14	-16	-13	-15
auto	-1	0	58	-4	-7	-3	-63
auto minor	27	26	104	21	12	19	-4
auto renew	-16	-13	-13	-14	-14	-13	-12
auto updat	-23	-23	-27	-25	-24	-23	-42
autom	-60	-68	-60	-60	-63	-58	-69
autom @	-71	-105	-75	-72	-76	-73	-109
autom backup	-21	-19	-20	-23	-30	-20	-19
autom snapshot	-12	-9	-10	-10	-12	-10	-9
automat	-50	-48	-49	-50	-55	-49	-56
automat $	-61	-57	-58	-59	-81	-57	-65
automat by	-16	-15	-16	-15	-20	-16	-16
automat daili	-7	-7	-7	-7	-9	-7	-7
autopilot	3	3	-1	3	27	2	-9
autosc	-31	-31	-31	-31	-55	-30	-33
avail	-29	-30	0	-27	-35	-28	-30
avail $	-98	-96	-110	-93	-124	-94	-99
avail of	-49	-56	-65	-49	-50	-49	-51
avail zone	-24	-25	-8	-25	-30	-25	-27
awai	-10	55	-11	21	-1	4	4
awai $	-3	69	1	19	12	22	26
awai from	-11	-13	-11	-11	-12	-11	-10
awar	-44	-37	-18	-37	-54	-43	-54
awar and	-1	0	21	-2	-6	-9	-3
aws	-14	-20	-16	-17	-9	-17	-24
aws $	-25	-50	-39	-45	-54	-43	-44
aws @	-26	-27	-26	-25	-25	-24	-29
aws account	-12	-9	25	-10	-28	-11	-11
aws and	93	37	12	40	38	23	39
aws answer	-34	-30	-36	-32	-45	-31	-29
aws api	-37	-38	-41	-48	-59	-38	-45
aws at	-7	-8	-8	-8	-8	-8	-12
aws build	-9	-9	-9	-9	-12	-10	-11
aws clean	-55	-30	-29	-29	-32	-29	-29
aws data	-23	-22	-27	-23	-32	-23	-23
aws decid	-25	-24	-27	-25	-39	-28	-25
aws do	26	11	7	12	5	10	49
aws doc	43	44	46	40	13	85	37
aws doe	-7	-8	-6	6	-6	-7	-8
aws encrypt	-41	-39	-38	-38	-56	-40	-44
aws end	-41	-41	-44	-44	-57	-41	-43
aws facil	-44	-44	-48	-45	-58	-45	-47
aws fault	23	24	20	20	90	9	22
aws for	35	50	43	45	106	47	46
aws go	-60	-56	-53	-56	-85	-54	-58
aws half	-23	-23	-29	-24	-28	-27	-25
aws handl	68	18	6	18	6	19	18
aws has	-14	-15	-14	-15	-24	-14	-14
aws have	26	24	26	28	70	22	26
aws health	-18	-6	30	-13	-22	-12	-11
aws hold	-12	-12	-12	-12	-17	-12	-13
aws infrastructur	-27	-27	-28	-27	-32	-27	-31
aws is	-8	-2	-2	-4	12	-2	-4
aws itself	-36	-31	-33	-33	-35	-32	-44
aws keep	-37	-37	-39	-39	-47	-37	-56
aws kei	-19	-19	-18	-19	-25	-19	-20
aws look	-15	-15	-15	-14	-17	-15	-15
aws maintain	-14	-15	-12	-12	-14	-12	-12
aws make	-37	-46	-37	-44	-48	-36	-38
aws manag	-9	-9	-10	-9	-10	-9	-10
aws mean	30	33	77	68	3	32	22
aws move	-24	-23	-25	-23	-37	-24	-25
aws network	-23	-24	-23	-23	-45	-23	-23
aws or	-82	-65	-64	-68	-56	-72	-70
aws own	-29	-28	-27	-28	-38	-29	-35
aws patch	-9	-8	-12	-8	-27	-12	24
aws publish	-34	-33	-36	-34	-42	-34	-45
aws replac	-8	-6	-6	-6	-7	-6	-6
aws respons	-79	-59	-61	-59	-86	-60	-72
aws right	-15	-14	-14	-14	-15	-14	-21
aws router	-9	-8	-8	-8	-8	-8	-9
aws secur	-13	-17	-12	-14	-12	-12	-13
aws servic	-8	2	1	3	-7	48	0
aws set	-17	-15	-15	-16	-16	-15	-20
aws share	112	35	29	35	27	36	34
aws site	-29	-29	-30	-30	-36	-31	-28
aws stop	-70	-57	-49	-47	-67	-58	-73
aws support	-9	-6	-8	-9	11	-6	-8
aws take	-45	-43	-39	-41	-47	-39	-45
aws test	-39	-40	-40	-39	-65	-40	-57
aws that	-13	-13	-14	-14	-16	-14	-14
aws the	-11	-11	-12	-14	-15	-12	-13
aws to	-9	4	2	32	-6	3	3
aws train	-10	-10	-10	-10	-10	-10	-14
aws updat	-16	-16	-16	-16	-18	-16	-25
aws us	-45	-40	-41	-41	-41	-40	-70
aws what	69	13	29	27	15	29	30
aws who	-93	-93	-105	-100	-141	-98	-113
aws wont	-35	-27	-34	-34	-41	-28	-30
az	-39	-30	6	-32	-26	-33	-33
az $	-32	-7	68	-12	23	-22	-17
az @	-6	-6	-7	-6	-8	-6	-6
azs	-39	-37	-38	-38	-38	-37	-43
azur	39	38	37	40	86	39	30
b	-23	-25	-25	-43	-25	-25	-25
b @	-31	-31	-32	-54	-31	-31	-32
baa	-15	-17	47	-14	-29	-20	-29
baa $	-44	-46	-27	-43	-62	-44	-54
babysit	-21	-41	-23	36	-35	-18	-18
back	-4	8	-1	-2	36	3	17
back $	-28	-29	-28	-28	-40	-28	-30
back to	9	35	8	-11	8	9	8
back up	-6	7	1	10	59	9	42
backbon	-34	-38	-42	-37	-40	-35	-36
backdoor	-51	-28	-27	-28	-29	-28	-28
backend	13	12	13	35	10	13	13
background	-25	-24	-25	-25	-31	-25	-27
background check	-28	-28	-29	-28	-36	-29	-31
backlog	12	44	10	-13	10	11	11
backlog $	12	44	10	-13	10	11	11
backup	-21	-11	-18	-15	21	-14	-3
backup $	26	50	24	27	78	28	78
backup are	-43	-43	-38	-43	-51	-49	-46
backup for	-25	-22	-22	-22	-26	-21	-24
backup in	-34	-11	-14	-13	27	-12	-28
backup of	-43	-38	-36	-36	-41	-35	-39
backup retent	-55	-56	-52	-51	-62	-51	-52
backup who	-94	-75	-78	-78	-91	-70	-97
bad	-29	-30	-31	-30	-49	-29	-29
badg	-15	-15	-19	-15	9	-18	-18
badg $	14	13	13	13	51	9	6
badg at	-39	-39	-44	-39	-47	-40	-37
bake	-7	-7	-8	-7	-6	-7	-7
ball	-20	-25	-20	-20	-21	-19	-19
ball $	-18	-24	-18	-18	-19	-18	-18
banana	1	1	-1	0	21	-1	-5
banana $	1	1	-1	0	21	-1	-5
bandwidth	-8	-8	-8	-8	-9	-8	-9
bare	-13	-10	34	-12	-24	-10	-24
bare metal	-6	-2	48	-5	-18	-2	-10
base	-24	-27	-26	-15	-23	-23	-34
base firewal	-15	-15	-15	-18	-15	-15	-17
base imag	-22	-21	-31	-22	-26	-21	-25
base64	14	14	24	27	200	17	12
baselin	-103	-88	-86	-83	-93	-82	-105
baselin $	-98	-89	-83	-72	-86	-78	-93
baselin in	-15	-15	-15	-17	-20	-15	-18
basement	-22	-22	-22	-24	-30	-23	-21
batch	24	22	23	22	10	24	78
batteri	-21	-21	-21	-21	-26	-21	-34
be	25	35	29	23	23	19	16
be $	16	13	69	50	49	26	21
be @	13	22	15	32	15	13	17
be our	-31	51	1	-18	1	1	-13
be told	-16	-14	-14	-16	-14	-14	-19
becam	9	38	7	-9	9	10	10
becam @	9	38	7	-9	9	10	10
becaus	-20	-18	-18	-19	-24	-18	-20
becaus somebodi	-26	-24	-25	-26	-34	-25	-26
becaus the	-11	-12	-11	-20	-11	-11	-11
becom	-13	-10	-13	-13	-17	-13	-17
befor	-32	-15	-26	-26	-24	-26	-28
befor a	-31	-32	-36	-32	-46	-32	-34
befor and	-7	-11	-7	-7	-7	-7	-7
befor it	-31	-32	-31	-31	-53	-32	-35
befor send	-37	-37	-36	-44	-40	-36	-43
befor thei	-11	-8	-8	-8	-9	-9	-11
befor upload	-32	-32	-32	-53	-54	-32	-47
befor we	-11	-12	-13	-11	-13	-12	-15
begin	75	31	34	27	32	31	30
behavior	-51	-52	-53	-52	-52	-50	-53
behind	-35	-33	-30	-33	-33	-32	-41
behind @	-49	-46	-48	-46	-49	-46	-57
behind a	-22	-23	-22	-22	-26	-22	-28
behind it	-16	-16	-17	-16	-18	-16	-23
behind our	-22	-20	-20	-20	-20	-19	-24
behind the	9	13	12	-4	39	13	11
belong	-30	-7	-29	-42	-39	-27	-31
belong to	-30	-7	-29	-42	-39	-27	-31
below	-29	-31	-32	-23	-34	-24	26
below $	-60	-57	-74	-55	-75	-57	-94
below a	-20	-20	-20	-20	-20	-20	-33
below it	-37	-37	-42	-36	-48	-36	-49
benchmark	1	-5	27	-22	-1	1	1
beneath	-92	-88	-112	-89	-120	-90	-107
besid	17	90	10	-7	103	20	33
besid @	-11	59	4	-43	0	-2	3
best	-19	-3	-10	-55	56	-6	2
better	13	64	23	69	68	39	40
between	-36	-29	-39	-29	-40	-35	-37
between @	5	29	-2	20	1	7	6
between avail	-32	-33	-47	-35	-45	-34	-39
between region	-42	-43	-45	-42	-48	-42	-50
between sse	-42	-66	-45	-49	-43	-44	-42
between the	-15	-17	-14	-15	-15	-15	-17
between two	-25	-23	-25	-28	-28	-24	-28
bezo	-56	-49	-61	-37	-28	-45	-48
bgp	-8	-6	-6	-7	-7	-6	-6
bia	-53	-28	-29	-29	-28	-28	-29
big	-45	-35	-34	-29	4	-30	-32
bill	-1	3	-3	-1	25	3	0
bind	17	1	23	73	20	22	22
bio	-17	-17	-17	-17	-17	-17	-29
bio and	-17	-17	-17	-17	-17	-17	-29
bit	72	5	9	9	-1	10	2
bit $	118	30	32	32	19	32	25
bit rot	-45	-40	-37	-38	-37	-36	-43
bitcoin	-28	-23	-22	-24	-29	-22	-26
black	-47	-46	-48	-48	-83	-47	-50
black fridai	-47	-46	-48	-48	-83	-47	-50
blame	-49	-49	-50	-50	-76	-48	-48
blame $	-31	-34	-32	-35	-42	-32	-30
blame for	-36	-36	-41	-38	-61	-36	-40
block	-55	-52	-55	-54	-71	-51	-55
block public	-44	-40	-41	-41	-60	-40	-39
block that	-28	-38	-28	-37	-54	-28	-29
block the	-68	-63	-72	-70	-81	-61	-62
blueprint	-6	-62	-10	68	-3	-3	-4
board	-55	-40	-38	-37	-57	-37	-48
book	26	27	31	-12	107	20	32
bootstrap	-51	-49	-54	-50	-59	-49	-59
boss	48	19	40	57	-12	62	16
boss want	0	61	4	-21	8	9	11
bot	-5	-3	-25	-2	14	51	-8
bot $	-14	-11	-11	-12	-16	-4	-13
bot how	-1	-1	0	0	-7	11	-1
both	4	7	-20	-17	-20	-19	-20
both $	-26	104	6	16	17	8	10
both @	-11	-15	-12	-13	-12	-12	-14
both column	89	21	26	31	21	29	27
both side	36	0	-1	2	-11	2	-2
bottlerocket	-16	-14	45	-18	-32	-19	-43
bottlerocket node	-12	-12	-13	-12	-12	-11	-12
bought	31	-1	4	5	4	5	5
bounc	-55	-43	-44	-45	-54	-43	-51
bounc and	-30	-25	-25	-25	-26	-25	-31
box	-8	-23	-13	13	1	-6	17
box $	-74	-73	-117	-75	-50	-72	-83
box for	-42	-42	-45	-51	-46	-41	-44
box in	-14	-14	-15	-14	-25	-15	-15
branch	-25	-25	-24	-24	-29	-24	-29
branch offic	-32	-23	-24	-23	-35	-23	-25
breach	-28	-23	-24	-24	-27	-23	-23
breach of	-8	-8	-8	-9	-12	-8	-9
break	97	16	22	22	35	21	13
break glass	-61	-43	-30	-47	-51	-50	-41
breakdown	79	15	18	18	5	17	17
breakdown for	50	9	11	10	0	10	11
bring	-35	-31	-32	-32	-5	-31	-45
bring our	-20	-20	-20	-27	-21	-19	-20
bring the	-12	-12	-12	-12	-22	-12	-11
bring to	-33	-31	-30	-30	-32	-30	-32
bring your	-58	-37	-38	-40	-42	-38	-50
broadcom	-63	-56	-50	-53	-58	-52	-62
broadli	-48	-47	-49	-55	-57	-47	-70
broke	-38	-35	-34	-35	-41	-34	-47
broken	-24	-26	-22	-29	-17	-23	-26
broken disk	-36	-39	-35	-35	-37	-35	-43
broker	-46	-45	-45	-39	-54	-43	-44
broker $	-11	-10	-10	-11	-12	-10	-13
broker of	-41	-39	-40	-39	-41	-39	-72
budget	-37	-37	-42	-37	-45	-38	-41
bug	-32	-30	-36	-31	-32	-30	-35
bug in	-26	-25	-29	-25	-26	-24	-29
bui	5	-19	-26	-18	-42	-19	-18
build	-57	-55	-59	-54	-57	-53	-58
build $	-15	-15	-20	-15	-18	-16	-17
build and	-25	-25	-29	-24	-35	-25	-28
build imag	-9	-13	-9	-12	-9	-9	-10
build in	-24	-16	-16	-17	-17	-16	-17
build of	-41	-37	-37	-38	-38	-40	-39
build our	-24	-24	-24	-24	-25	-24	-46
build where	-9	-6	-7	-7	-7	-7	-7
built	-42	-38	-52	-40	-46	-26	-46
built $	-25	-25	-29	-29	-29	-25	-25
bump	-25	-24	-25	-24	-42	-23	-7
bump it	-22	-18	-18	-18	-21	-18	-21
bump the	-28	-28	-30	-28	-53	-28	-33
bundl	18	23	12	19	56	23	22
burden	12	17	10	94	-14	13	3
burden $	-12	19	-16	-18	-22	-14	-19
burn	-8	-7	-7	-7	-7	-7	-6
buse	-11	-10	-9	-11	-10	-9	-9
busi	-32	-36	-37	-15	-71	-40	15
busi $	23	22	15	18	-18	8	94
but	5	8	9	50	7	11	6
but is	-34	-22	-30	-26	-23	-22	-22
but the	-36	-37	-36	-39	-45	-36	-53
button	-13	-13	-14	-14	-13	-13	-21
by	-18	-15	-17	-17	-21	-21	-20
by $	-49	-45	-46	-45	-46	-44	-57
by @	-46	-32	-17	-36	-43	-35	-41
by a	-10	-3	-9	-9	-9	-8	-8
by amazon	-35	-33	-34	-34	-36	-33	-43
by an	-13	1	32	4	-15	0	4
by aws	-19	-34	-44	-35	-39	-34	-36
by default	-35	-35	-34	-35	-49	-34	-38
by dns	38	29	15	32	95	30	36
by how	12	11	18	70	1	16	18
by itself	5	-2	6	6	28	7	6
by mistak	-40	-37	-38	-38	-38	-39	-43
by our	-34	-31	-31	-30	-32	-33	-31
by ourself	84	41	43	37	13	39	41
by side	-6	69	13	-12	14	10	10
by step	34	49	43	44	113	47	43
by the	-44	-41	-49	-41	-42	-41	-46
by them	-14	-10	-10	-10	-10	-10	-11
by us	-55	-52	-50	-50	-55	-49	-74
by which	-19	-19	-24	-19	-20	-18	-18
by who	-44	-44	-47	-44	-49	-43	-60
by whom	15	17	19	18	14	18	71
byol	-55	-54	-54	-64	-55	-53	-65
c	14	-12	-21	-16	-19	-15	-19
ca	21	15	26	56	26	25	25
cabl	-36	-37	-39	-36	-40	-36	-44
cabl and	-32	-36	-41	-36	-39	-34	-33
cabl between	-24	-24	-25	-24	-30	-24	-33
cach	-62	-49	-48	-21	-50	-47	-49
cach $	18	11	14	77	9	13	8
cach @	2	1	2	8	2	2	2
cach behavior	-51	-52	-53	-52	-52	-50	-53
call	-21	-18	-19	-11	-1	-18	-25
call $	-32	-31	-32	-32	-41	-34	-35
call is	-25	-23	-23	-24	-33	-24	-25
call to	-14	-22	-15	-17	-15	-14	-14
call tonight	38	39	37	39	108	39	22
call who	-41	-40	-68	-44	-59	-56	-46
came	-37	-37	-36	-37	-58	-37	-43
camera	-17	-15	-18	-18	-15	-15	-16
can	3	4	0	3	33	12	0
can a	16	18	4	19	55	18	20
can aws	-42	-42	-46	-41	-69	-43	-44
can i	43	28	12	28	70	49	31
can queri	-26	-25	-29	-26	-34	-26	-25
can reach	-69	-53	-86	-56	-82	-69	-69
can read	-71	-72	-76	-70	-89	-73	-106
can someon	14	13	52	16	44	5	8
can talk	-29	-38	-28	-39	-54	-28	-28
can u	56	24	-1	25	1	62	23
can we	-42	-38	-38	-39	-45	-38	-51
can you	24	23	13	23	60	46	22
cannot	-6	-11	-6	15	-13	-5	-6
cant	-30	-27	-41	-27	-42	26	-38
cant be	-52	-46	-45	-45	-47	-46	-73
cant see	-70	-62	-62	-62	-65	-63	-90
capac	-66	-57	-60	-56	-58	-56	-60
capac $	-47	-47	-48	-45	-47	-45	-70
capac for	-22	-17	-17	-17	-20	-17	-20
capac of	-10	-10	-10	-10	-13	-10	-12
capac plan	-39	-39	-37	-36	-39	-35	-39
capac unit	-34	-34	-39	-34	-38	-37	-33
capac when	-23	-23	-31	-30	-30	-22	-22
capit	-7	-6	-67	-4	83	-14	-5
card	-52	-53	-67	-55	-65	-40	-53
card number	-65	-67	-69	-70	-81	-67	-66
care	18	-11	-8	18	-7	-3	4
care $	-42	-28	-23	25	-24	-24	-77
care about	-29	-56	-29	-1	-31	-29	-55
care of	40	11	4	9	6	11	37
carri	-16	14	-14	12	-8	-7	-10
carri out	-13	-13	-12	-12	-13	-12	-12
carri the	-40	-27	-26	-26	-27	-26	-26
carri what	-10	63	-12	1	2	13	13
case	-12	16	-12	-28	-14	-12	-18
case $	-2	44	0	-31	-2	-1	-1
categori	-26	-18	-72	-17	85	-39	-19
cctv	-48	-49	-57	-52	-63	-54	-57
cctv and	-41	-41	-45	-40	-54	-42	-44
center	-41	-42	-45	-41	-47	-40	-46
center $	-44	-44	-54	-44	-48	-44	-44
center in	-14	-16	-15	-16	-17	-14	-14
center is	-28	-28	-31	-28	-54	-28	-29
central	-53	-41	-42	-41	-38	-41	-40
central 1	-45	-33	-34	-34	-30	-34	-32
ceo	26	27	29	28	73	22	22
ceo of	26	27	29	28	73	22	22
cert	-13	-14	-13	14	-10	-11	-15
cert expir	12	12	12	9	49	11	2
cert on	-36	-42	-38	-53	-52	-35	-34
certif	-19	-24	-27	-28	-23	-25	-23
certif $	-88	-81	-84	-76	-83	-76	-85
certif author	56	26	16	25	25	23	25
certif for	-9	-7	-8	-8	-8	-8	-9
certif from	-13	-17	-13	-13	-14	-13	-13
certif in	-10	-8	-9	-9	-10	-8	-8
certif of	-29	-27	-34	-27	-28	-27	-29
certif on	1	5	4	5	-3	5	33
certif that	-11	-11	-11	-11	-13	-11	-12
certif who	-5	-5	-6	-6	-8	-5	-7
certifi	-37	-36	-45	-36	-39	-35	-41
certifi that	-50	-47	-60	-48	-51	-47	-55
cfo	9	36	7	-10	9	9	9
chang	-15	29	-14	-8	9	-10	-12
chang $	39	92	48	54	116	42	36
chang for	8	48	7	-2	9	12	12
chang manag	-62	-75	-87	-65	-89	-71	-76
chang that	-9	-11	-9	-10	-10	-9	-12
chang the	-30	-32	-32	-30	-56	-30	-44
charg	13	-13	-29	-12	-26	-12	18
charg of	19	-9	-25	-7	-22	-7	26
chatgpt	-12	-12	-30	-12	-39	36	-15
cheaper	40	22	39	27	123	17	46
cheat	47	0	2	0	-2	2	0
cheat sheet	63	7	10	12	6	10	9
check	-40	-37	-38	-38	-42	-37	-40
check by	-7	-7	-7	-7	-8	-7	-7
check of	-10	-9	-9	-9	-9	-9	-11
check on	-32	-32	-33	-33	-45	-34	-34
check that	-28	-28	-24	-28	-25	-26	-43
checksum	-60	-52	-50	-49	-48	-62	-49
choic	-76	-75	-84	-76	-85	-74	-76
choos	-33	-35	-35	-12	-34	-31	-32
choos between	7	-11	5	32	7	6	7
choos the	-19	-16	-16	4	-19	-15	-17
chore	-2	41	6	18	-23	6	6
ci	-30	-36	-29	-13	-41	-35	-40
ci runner	6	-5	5	27	3	5	5
ci user	-40	-38	-38	-38	-54	-47	-54
cidr	-45	-40	-40	-40	-42	-39	-45
cidr rang	-45	-40	-40	-40	-42	-39	-45
cipher	-55	-58	-63	-59	-71	-57	-56
cis	-41	-42	-31	-57	-45	-43	-46
cis benchmark	17	17	45	-5	15	17	17
cisco	-13	-13	6	-16	60	-35	-16
cisco $	7	14	49	9	54	-12	12
claim	-21	-18	-21	-19	-20	-18	-19
class	-36	-50	-32	-36	-41	-31	-37
classifi	-41	-41	-41	-41	-54	-42	-53
classifi the	-22	-22	-22	-22	-34	-22	-23
claud	-2	-4	-6	-1	42	-4	-5
clean	-37	-20	-21	-21	-18	-20	-23
clean $	-29	-26	-28	-28	-30	-26	-29
clean it	-30	-26	-26	-26	-30	-26	-28
clean that	-56	-30	-29	-30	-31	-29	-30
clean the	11	12	11	12	34	12	5
clean up	-12	-11	-11	-12	-14	-11	-12
cleanup	-46	-44	-48	-48	-46	-43	-47
cli	45	47	49	43	136	2	23
click	-50	-42	-43	-45	-45	-41	-59
click $	-24	-21	-27	-22	-21	-21	-23
client	3	-1	-1	-3	-1	-2	9
client and	29	31	31	28	10	31	73
client in	-38	-34	-34	-36	-57	-34	-35
client on	-16	-19	-14	-14	-15	-14	-15
client reach	-10	-11	-10	-15	-10	-10	-10
client side	-37	-39	-37	-57	-48	-39	-53
client who	-52	-44	-42	-43	-50	-43	-56
climat	44	46	50	51	148	52	15
close	-23	-23	-21	-23	0	-26	-28
close port	-25	-27	-25	-33	-37	-26	-30
cloud	-22	-17	-1	-17	4	-19	-26
cloud $	-77	-79	-112	-78	-87	-81	-89
cloud mean	46	45	142	45	12	45	45
cloud run	10	10	9	8	35	10	4
cloudflar	26	25	22	22	71	23	10
cloudflar worker	25	24	19	22	61	22	12
cluster	0	-24	-10	1	-13	-7	31
cluster $	-15	-14	-15	-16	-16	-15	-14
cluster @	6	-30	6	72	2	4	0
cluster need	28	30	26	29	17	28	67
cluster node	-26	-25	-26	-26	-26	-26	-45
cluster that	-8	-8	-8	-8	-8	-8	-10
cname	-16	-14	-15	-15	-16	-15	-17
cname in	-19	-16	-17	-16	-17	-16	-19
cni	-38	-43	-42	-42	-38	-37	-47
code	-43	-39	-39	-38	-35	-38	-42
code $	-45	-43	-44	-44	-46	-44	-61
code and	-63	-60	-59	-63	-65	-60	-68
code in	-33	-30	-32	-30	-33	-30	-33
code insid	-20	-20	-21	-20	-22	-20	-23
code of	-27	-27	-30	-26	-33	-26	-26
code password	-8	-7	-7	-8	-8	-7	-8
code that	-43	-30	-30	-32	-33	-30	-31
code who	-36	-27	-26	-29	-35	-27	-32
coffe	7	7	7	7	25	7	2
coffe machin	6	6	5	6	19	6	3
cold	0	-4	-1	6	34	4	2
cold start	22	26	17	26	56	25	26
collabor	-20	-19	-21	-17	-19	-18	-17
colleagu	-32	-37	-40	-37	-50	-37	-39
collect	-30	-25	-25	-25	-28	-25	-26
collect $	-8	-8	-8	-8	-8	-8	-9
collect the	-33	-23	-24	-25	-26	-24	-23
column	43	36	11	11	10	13	11
column level	-11	-9	-9	-9	-9	-8	-9
come	-8	21	12	-19	-15	8	-5
come back	17	45	16	-6	16	17	17
come from	-8	-16	31	-17	-37	33	2
come to	-28	51	14	17	36	2	18
come with	31	-46	-51	-30	-44	-32	-45
command	12	34	21	31	109	122	27
command $	-6	17	1	17	-4	112	7
commit	-45	-46	-49	-46	-62	-46	-70
commit to	-37	-38	-40	-39	-56	-38	-39
common	-40	-55	-42	-39	-38	-38	-39
common network	-40	-55	-42	-39	-38	-38	-39
compact	-47	-35	-36	-42	-39	-35	-38
compani	-3	-2	2	1	40	10	-2
compani $	5	20	15	17	64	17	10
compani or	-11	-11	-12	-14	-15	-12	-13
compani own	-10	33	35	33	103	31	25
compani run	-37	-26	-26	-28	-26	-26	-35
compani us	-11	-10	-11	-11	-12	-11	-14
compani want	-40	-66	-41	-44	-46	-40	-40
compar	5	73	9	5	40	8	6
compar to	9	46	11	10	8	11	11
compar with	-4	63	5	4	-4	4	3
complaint	-55	-43	-44	-45	-54	-43	-51
complet	68	26	10	66	39	18	10
complet $	10	40	17	95	91	30	14
complianc	-38	-25	-21	-24	-35	-28	-32
complianc of	-25	-19	-19	-20	-22	-19	-20
complianc when	-38	-24	-25	-24	-28	-24	-25
compliant	-46	-46	-52	-52	-51	-47	-56
compon	-8	-7	-7	-7	-8	-7	-8
comprom	-34	-29	-29	-29	-33	-29	-31
comput	-31	-41	-30	-30	-16	-29	-22
comput $	-11	-12	-14	-12	-6	-12	-16
comput env	-10	-9	-9	-11	-9	-9	-9
comput node	-64	-81	-60	-60	-65	-59	-92
comput storag	-15	-16	-16	-18	-18	-16	-17
concern	-60	-47	-67	-44	-57	-46	-66
concern $	-60	-47	-67	-44	-57	-46	-66
concurr	9	11	-4	8	39	10	9
concurr on	-27	-27	-26	-28	-36	-27	-31
condit	-54	-55	-56	-54	-59	-55	-63
condit of	-54	-55	-56	-54	-59	-55	-63
confidenti	-73	-72	-79	-72	-75	-72	-75
config	-40	-38	-41	-36	-40	-46	-14
config $	-96	-90	-100	-86	-58	-101	-101
config on	-57	-51	-52	-50	-55	-47	-69
configur	-41	-37	-40	-38	-39	-37	-43
configur $	-100	-80	-102	-79	-90	-78	-115
configur a	-21	-21	-28	-23	-22	-22	-22
configur anyth	-9	-8	-8	-9	-9	-8	-8
configur bgp	-8	-6	-6	-7	-7	-6	-6
configur it	-20	-19	-19	-21	-20	-19	-23
configur launch	-15	-13	-14	-13	-14	-13	-15
configur manag	0	0	10	0	-1	0	-2
configur of	-38	-38	-41	-38	-47	-40	-49
configur secur	-20	-21	-23	-21	-21	-20	-22
configur that	-8	-8	-8	-8	-8	-8	-14
configur the	-7	-6	-7	-8	-10	-7	7
confirm	14	20	16	18	46	8	66
connect	-33	-30	-29	-30	-25	-29	-31
connect from	-19	-21	-20	-19	-32	-19	-19
connect the	-28	-28	-30	-28	-39	-30	-43
connect to	-4	9	8	8	36	7	9
connector	-7	-7	-7	-7	-8	-7	-8
connector plugin	-7	-7	-7	-7	-8	-7	-8
consent	-44	-44	-41	-51	-46	-41	-41
consent for	-52	-52	-48	-61	-54	-48	-48
consol	-24	-23	-23	-24	-38	-23	-29
consum	-26	-23	-22	3	-29	-24	-34
contact	-58	-48	-52	-49	-57	-48	-52
contact and	-17	-17	-17	-18	-26	-17	-17
contact detail	-37	-36	-43	-38	-45	-38	-48
contain	3	1	17	9	-2	3	33
contain $	-70	-69	-54	-66	-104	-66	-87
contain @	-38	-43	-45	-43	-37	-37	-39
contain agent	-10	-10	-10	-12	-9	-9	-12
contain base	-49	-48	-48	-49	-48	-48	-90
contain escap	-8	-6	-7	-7	-7	-7	-9
contain host	39	32	34	26	10	37	102
contain imag	-50	-51	-50	-53	-56	-52	-62
contain in	-37	-34	-36	-34	-33	-33	-38
contain on	-48	-29	-30	-31	-32	-29	-29
contain runtim	7	7	38	3	20	6	-9
contain to	4	5	2	19	3	4	1
contain who	-16	-15	-18	-16	-17	-15	-21
containerd	-44	-43	-46	-43	-51	-43	-44
content	-57	-56	-67	-56	-63	-56	-64
content $	-26	-27	-28	-27	-31	-34	-30
content of	-32	-29	-31	-29	-28	-28	-33
content that	-17	-17	-17	-17	-26	-17	-23
context	62	65	198	64	55	70	53
continu	-18	-21	-27	-21	12	-31	-28
continu plan	-39	-41	-40	-43	-68	-40	-49
contractor	-9	18	-9	-15	-10	-7	-10
contrast	-7	70	9	-26	-11	-1	7
control	-39	-38	-27	-35	-48	-39	-32
control $	-43	-44	-16	-42	-76	-50	-14
control are	-10	-9	-12	-10	-11	-10	-9
control explain	27	29	64	27	25	23	28
control for	-10	-13	-10	-11	-10	-10	-11
control in	-12	-35	-13	18	-13	-11	-25
control inherit	-95	-93	-128	-95	-98	-94	-96
control is	-12	-13	-16	-13	-13	-13	-19
control list	-10	-7	-7	-7	-7	-8	-7
control mean	11	12	67	11	-18	8	12
control of	-14	-16	-17	-13	-13	-13	-13
control on	21	43	18	14	21	20	21
control owner	-29	-16	-16	-16	-18	-16	-16
control patch	-26	-27	-26	-49	-26	-26	-28
control physic	-9	-9	-10	-10	-9	-9	-10
control plane	-29	-24	-23	-24	-25	-23	-28
control that	-5	-5	-6	-5	-5	-5	-8
control the	11	13	48	13	12	10	6
control which	-47	-57	-61	-47	-50	-49	-49
control who	-64	-61	-63	-60	-82	-62	-99
convers	16	10	10	16	-15	89	-14
cool	-30	-30	-28	-28	-33	-28	-30
cool for	-38	-37	-35	-35	-37	-34	-34
copi	-32	-29	-29	-29	-32	-28	-31
copi $	-19	-21	-19	-20	-34	-19	-19
copi @	-11	-12	-10	-12	-12	-10	-11
copi of	-10	-9	-10	-10	-10	-9	-10
coredn	-12	-12	-12	-13	-12	-12	-14
coredn @	-12	-12	-12	-13	-12	-12	-15
corpor	-54	-43	-45	-44	-49	-43	-49
corpor directori	-40	-38	-41	-38	-46	-38	-45
correct	-25	-24	-35	-24	-12	-24	-28
correct $	-43	-43	-61	-43	-52	-43	-45
correct that	-15	-15	-16	-15	-16	-15	-25
cost	-79	-64	-78	-64	-47	-63	-72
cost us	-21	3	-14	3	54	4	5
could	9	37	45	2	9	-7	21
could somebodi	26	0	-14	3	-24	-23	33
could you	38	40	67	25	34	18	21
count	-21	-27	15	-2	-20	-16	-16
count $	-53	-78	-61	-9	-53	-48	-49
count as	30	31	72	27	23	27	30
countri	-55	-53	-54	-61	-57	-55	-61
cours	-31	-33	-36	-32	-40	-31	-31
cover	74	12	16	14	-11	34	9
cover $	107	46	122	55	32	104	43
cover by	95	38	16	39	14	25	42
cpu	-56	-51	-50	-51	-57	-48	-53
crash	-6	-6	-15	-5	45	-17	-22
creat	-47	-46	-46	-45	-49	-44	-49
creat $	-8	-7	-8	-8	-8	-7	-10
creat @	-104	-95	-108	-87	-101	-88	-108
creat individu	-38	-38	-43	-38	-41	-38	-38
creat the	-36	-36	-33	-33	-34	-32	-38
creation	-101	-94	-100	-86	-92	-87	-103
creation $	-113	-105	-112	-95	-103	-95	-115
credenti	-43	-38	-40	-38	-12	-41	-43
credenti $	-111	-100	-101	-97	-110	-97	-108
credenti to	-7	-6	-6	-7	-8	-6	-7
credit	-24	-23	-31	-24	-28	-24	-24
critic	-18	-15	-15	-16	-16	-15	-15
critic find	-20	-16	-16	-17	-18	-16	-17
cron	-52	-50	-45	-21	-49	-46	-61
cross	-45	-45	-48	-44	-50	-44	-47
cross account	-49	-49	-51	-49	-57	-49	-55
cross region	-39	-39	-44	-37	-42	-38	-38
crypto	-42	-45	-40	-40	-42	-38	-43
crypto mine	-14	-10	-10	-11	-10	-10	-11
crypto miner	-35	-32	-34	-34	-38	-32	-39
cto	33	21	9	9	-2	10	10
cumul	-46	-45	-52	-45	-44	-44	-52
cumul updat	-46	-45	-52	-45	-44	-44	-52
current	-18	-17	-31	-18	-25	4	-20
current $	-18	-18	-18	-18	-23	-18	-18
current is	-2	-1	-29	-1	-8	40	-4
custom	-28	-32	-31	-30	-41	-36	-41
custom $	37	-16	-14	1	-18	-11	-19
custom @	-22	-17	-16	-16	-17	-16	-16
custom ami	-6	-6	-9	-6	-7	-6	-7
custom content	-39	-37	-59	-36	-46	-38	-55
custom data	-17	-16	8	-14	-16	-18	-25
custom db	-57	-52	-52	-61	-60	-51	-73
custom for	-13	-16	-14	-15	-16	-22	-16
custom have	-107	-92	-98	-80	-107	-96	-103
custom instal	-18	-15	-14	-15	-15	-14	-16
custom job	-47	-42	-41	-43	-45	-45	-44
custom manag	22	29	91	30	27	29	25
custom must	-8	-28	-54	-28	-35	-29	-28
custom on	-8	-7	-6	-7	-7	-6	-6
custom part	63	3	15	63	23	24	25
custom patch	-53	-46	-45	-46	-47	-46	-72
custom respons	-48	-30	-33	-30	-37	-30	-31
custom share	6	1	6	33	5	6	5
custom side	15	-4	-15	-4	-5	-5	-10
custom specif	-41	-41	-46	-41	-59	-43	-48
custom store	-18	-18	-18	-18	-27	-18	-23
custom task	-8	85	10	15	19	14	9
custom true	-25	-25	-28	-27	-27	-26	-37
cut	-20	-18	-18	-18	-18	-18	-24
cve	-54	-60	-51	-49	-52	-49	-57
cve $	-42	-41	-47	-47	-47	-42	-61
cve 2024	-24	-24	-24	-24	-32	-24	-38
cve 2025	-23	-25	-23	-24	-24	-23	-36
cve @	-19	-19	-20	-20	-19	-19	-23
cvs	-21	-20	-19	-21	-31	-20	-20
d	-26	-24	-23	-24	-25	-23	-25
daemon	-47	-47	-49	-49	-56	-47	-77
dai	-34	-34	-33	-33	-32	-33	-45
dai $	-85	-85	-84	-81	-99	-81	-87
daili	-28	-27	-27	-27	-40	-27	-27
daili backup	-11	-11	-11	-11	-13	-11	-11
dangl	-19	-16	-17	-16	-17	-16	-19
dangl cname	-19	-16	-17	-16	-17	-16	-19
dark	-17	-18	-16	-15	-18	-15	-15
dark $	-17	-18	-16	-15	-18	-15	-15
dashboard	-21	-19	6	-5	-35	-19	-20
dashboard $	-11	-11	-13	-12	-11	-11	-12
data	-36	-34	-34	-34	-36	-33	-35
data $	-100	-99	-125	-98	-107	-100	-118
data a	-16	-16	-17	-17	-24	-17	-17
data after	-30	-31	-29	-29	-36	-29	-39
data as	-49	-52	-63	-51	-64	-52	-71
data back	-11	-13	-11	-11	-14	-11	-13
data befor	-40	-44	-46	-41	-53	-43	-45
data center	-41	-42	-45	-41	-47	-40	-46
data encrypt	-27	-28	-27	-26	-29	-27	-29
data event	-41	-43	-40	-40	-42	-38	-40
data goe	-30	-30	-46	-30	-30	-28	-28
data hall	-18	-17	-24	-18	-19	-17	-17
data in	18	18	54	18	18	19	15
data integr	-45	-45	-50	-43	-47	-45	-46
data is	-43	-28	-29	-29	-31	-29	-29
data live	-27	-28	-41	-28	-36	-29	-27
data on	-49	-43	-49	-44	-57	-43	-45
data plane	31	27	81	29	20	21	25
data process	-27	-21	-20	-21	-22	-19	-20
data qualiti	-54	-51	-53	-48	-54	-49	-51
data resid	-45	-43	-49	-43	-54	-44	-51
data under	-24	-20	-23	-20	-27	-20	-21
data we	-39	-43	-39	-50	-43	-40	-40
data when	-28	-28	-40	-33	-32	-31	-28
data whose	-18	-18	-17	-19	-20	-17	-22
data within	-9	-10	-13	-10	-11	-10	-12
databas	-24	-23	-25	-8	-30	-21	-7
databas $	-26	-19	-42	6	-25	-20	-34
databas and	-12	-12	-12	-13	-13	-12	-14
databas credenti	-27	-24	-25	-25	-28	-24	-29
databas engin	-14	-13	-13	-14	-24	-13	-13
databas host	-26	-40	-26	10	-27	-27	-72
databas on	-16	-16	-16	-18	-17	-16	-25
databas password	-56	-53	-53	-57	-53	-53	-59
databas schema	-21	-18	-20	-19	-20	-19	-19
databas softwar	-25	-24	-24	-24	-24	-24	-41
databas that	-22	-22	-21	-22	-22	-21	-34
databas user	-17	-24	-17	-18	-18	-17	-18
databas who	-25	-25	-25	-28	-30	-25	-33
datacent	-44	-49	-42	-45	-43	-45	-43
datacent $	-40	-39	-38	-39	-40	-42	-40
datacentr	-63	-64	-82	-65	-66	-65	-70
date	-21	-21	-23	-21	-24	-21	-25
date $	-23	-23	-26	-23	-28	-23	-25
day	-30	-33	-28	-37	-28	-28	-29
day $	-18	-16	-16	-16	-15	-16	-14
db	-2	-18	-14	17	4	-2	72
db patch	62	60	61	50	31	61	168
dba	12	18	11	28	0	13	37
dba team	25	24	25	14	-3	25	85
dba want	-36	-14	-35	-61	-38	-35	-54
ddo	-39	-54	-54	-13	-57	-42	-54
ddo attack	-17	-18	-17	-18	-34	-18	-18
deactiv	-17	-16	-16	-17	-23	-17	-18
dead	-24	-24	-23	-23	-27	-22	-23
dead @	-9	-9	-9	-9	-12	-9	-9
deal	31	-4	-20	1	-22	-1	49
deal with	71	21	-2	27	-3	25	109
dear	-29	-25	-32	-27	-29	-24	-25
dear colleagu	-29	-25	-32	-27	-29	-24	-25
debian	-31	-29	-29	-31	-30	-30	-47
decid	-47	-47	-47	-46	-55	-45	-48
decid $	-51	-48	-46	-48	-66	-47	-54
decid and	-12	-11	-10	-11	-11	-10	-12
decid how	-92	-86	-89	-87	-138	-87	-89
decid on	-7	-7	-7	-7	-7	-7	-8
decid that	-16	-16	-15	-15	-15	-15	-19
decid the	-52	-78	-53	-52	-65	-52	-74
decid what	-39	-39	-58	-39	-38	-39	-37
decid whether	-27	-24	-25	-24	-26	-24	-28
decid which	-30	-28	-29	-29	-31	-29	-29
decid who	-21	-20	-19	-19	-27	-19	-19
decis	-37	-35	-35	-41	-57	-38	-41
decis $	-38	-37	-37	-44	-60	-40	-43
deck	30	6	5	-8	6	6	4
decommiss	-56	-56	-59	-55	-60	-55	-64
decommiss storag	-37	-37	-39	-36	-38	-37	-40
decrypt	-25	-24	-22	-22	-31	-21	-21
decrypt uptim	-18	-15	-11	-12	-11	-11	-11
dedic	11	11	9	10	40	12	8
dedic @	-12	-12	-11	-14	-13	-11	-12
default	-35	-34	-34	-34	-37	-33	-35
default $	-52	-51	-52	-52	-60	-50	-52
default @	-7	-9	-7	-8	-8	-7	-8
default envelop	-12	-15	-13	-13	-12	-12	-14
default on	-21	-22	-20	-23	-20	-20	-22
default or	-20	-19	-19	-20	-20	-20	-33
defect	-19	-17	-18	-17	-20	-17	-18
defend	-24	-23	-23	-24	-40	-23	-27
defend the	-23	-24	-23	-23	-45	-23	-23
defin	-31	-29	5	-29	-44	-30	-30
defin $	-8	-8	70	-8	-34	-17	-15
defin guest	36	36	78	34	36	36	36
defin inherit	42	42	91	41	43	42	43
defin least	13	13	48	10	7	12	14
defin the	-20	-19	-19	-19	-20	-18	-19
defin what	-54	-46	-79	-50	-61	-61	-50
definit	0	-5	52	2	-2	1	0
definit $	-33	-26	16	-23	-32	-28	-32
degauss	-13	-13	-13	-13	-18	-13	-13
delet	-25	-25	-25	-23	5	-25	-23
delet $	-117	-146	-139	-120	-133	-117	-119
delet @	-21	-21	-19	-27	-27	-19	-20
delet of	-23	-25	-27	-24	-30	-23	-30
delet old	-60	-62	-62	-61	-74	-78	-63
delet our	-28	-24	-24	-24	-31	-25	-27
delet the	41	41	37	40	106	38	42
deliv	-12	-12	-12	-12	-13	-12	-17
deliveri	-56	-48	-50	-48	-53	-49	-51
demand	-17	-38	-17	3	-20	-16	-31
demarc	83	33	33	33	22	31	34
deni	-34	-33	-42	-35	-33	-33	-42
depend	-105	-87	-71	-20	-74	-69	-103
deploi	-27	-25	-27	-26	-27	-25	-26
deploi $	-32	-30	-31	-30	-57	-29	-31
deploi as	-19	-15	-16	-15	-17	-16	-18
deploi on	-8	-8	-7	-7	-7	-7	-7
deploi to	-30	-31	-36	-31	-34	-30	-30
deploi with	-13	-9	-9	-10	-12	-9	-9
deploy	-14	-14	-14	-14	-18	-13	-13
deploy $	-10	-10	-12	-10	-12	-10	-10
deprec	-25	-25	10	-26	-37	-25	-39
design	-48	-47	-52	-48	-55	-48	-51
design and	-9	-8	-8	-8	-9	-9	-9
desk	-5	24	-3	-29	28	-3	-26
desk $	7	36	7	-20	43	7	-20
desktop	-16	-29	-51	-47	-42	-39	-63
desktop $	-27	-27	-25	-26	-29	-25	-26
destroi	-15	-17	-16	-19	-16	-16	-16
destruct	-80	-82	-86	-84	-88	-81	-80
detail	-37	-36	-43	-38	-45	-38	-48
detect	-44	-41	-42	-41	-44	-40	-47
detect in	-35	-34	-40	-34	-40	-33	-47
dev	-8	-10	-8	9	4	-6	-7
dev @	-26	-53	-27	-2	-51	-26	-26
dev talk	-10	-9	-8	-8	-9	-8	-8
develop	-26	-23	-24	-23	-28	-24	-26
devic	-37	-40	-41	-40	-43	-40	-40
devic $	-78	-69	-72	-67	-72	-68	-80
devic certif	-16	-12	-13	-13	-13	-13	-12
devic in	-44	-44	-42	-43	-50	-42	-58
devic of	-10	-9	-9	-9	-10	-9	-15
devic on	-38	-35	-41	-45	-37	-35	-49
di	-64	-60	-58	-60	-71	-59	-82
di $	-23	-20	-20	-21	-21	-19	-24
dial	-13	-11	-12	-12	-13	-11	-12
dial in	-13	-11	-12	-12	-13	-11	-12
did	1	12	10	11	57	37	5
did aws	-1	18	18	22	81	8	10
did the	12	15	16	20	96	5	13
didnt	-29	-31	-30	-29	-37	-29	-29
diesel	-49	-51	-52	-50	-55	-49	-51
diff	13	73	15	10	10	18	16
diff in	-4	37	2	2	-3	1	-1
differ	5	67	41	4	10	15	17
differ $	28	61	73	-3	17	28	32
differ @	9	53	8	13	2	10	11
differ between	1	0	-7	1	38	5	6
differ custom	-8	-6	-6	-6	-7	-6	-6
differ from	-3	52	2	-14	-16	-2	1
differ in	-4	70	9	9	5	13	12
digicert	-20	-21	-15	32	-11	-12	-15
director	-21	2	0	4	60	-1	-3
directori	6	7	5	6	-2	7	53
directori $	-32	-30	-33	-31	-36	-31	-36
dirti	-24	-23	-23	-24	-29	-23	-31
dirti pipe	-24	-23	-23	-24	-29	-23	-31
disabl	-42	-43	-45	-44	-51	-44	-44
disappear	0	27	0	-18	1	1	2
disappear $	0	27	0	-18	1	1	2
disast	-37	-36	-40	-36	-43	-36	-38
disast recoveri	-40	-39	-43	-40	-47	-39	-41
disk	-42	-41	-41	-37	-50	-40	-43
disk @	-21	-26	-20	-22	-21	-21	-21
disk at	-17	-16	-16	-16	-20	-16	-16
disk encrypt	-29	-29	-28	-30	-26	-27	-29
disk from	-13	-13	-13	-14	-14	-13	-16
disk in	-11	-10	-13	-10	-10	-10	-10
disk of	-8	-8	-8	-9	-8	-8	-14
disk that	-30	-25	-26	-28	-27	-25	-28
disk when	-31	-32	-32	-31	-56	-30	-44
dispos	-33	-33	-35	-38	-49	-33	-33
dispos of	-23	-22	-23	-23	-32	-23	-24
disrupt	-33	-33	-38	-33	-38	-33	-37
disrupt budget	-33	-33	-38	-33	-38	-33	-37
distribut	-19	7	-19	-24	-20	-19	-20
distribut $	-24	11	-23	-30	-25	-23	-24
distro	-17	-16	-16	-17	-19	-16	-17
divid	-21	-78	-85	-69	-104	-97	-68
divid $	-59	-51	-72	-54	-61	-80	-51
divis	68	15	13	20	8	18	18
divis of	60	-10	0	9	-5	6	6
dlq	-34	-33	-33	-33	-43	-33	-33
dns	-9	-8	-7	4	25	-5	-6
dns queri	-24	-21	-22	-22	-28	-21	-23
dns record	-48	-48	-49	-54	-60	-49	-53
dns valid	-23	-24	-22	-24	-30	-23	-23
do	0	-2	-8	-3	-4	2	-1
do $	-30	-26	-18	-34	-53	-10	-51
do @	-24	-22	-22	-22	-28	-22	-25
do anyth	-66	-61	-61	-60	-68	-59	-67
do custom	-97	-93	-107	-92	-111	-94	-106
do for	88	27	11	31	84	29	25
do i	22	3	-7	3	33	13	-3
do if	47	33	14	-19	7	15	12
do it	-26	-20	-22	-18	-24	-30	10
do noth	-71	-66	-60	-81	-61	-86	-84
do our	-34	-29	-29	-29	-39	-29	-34
do ourselv	68	26	26	27	28	28	30
do ppl	-2	12	55	15	-8	10	14
do smtp	-12	-10	-9	-9	-10	-9	-9
do that	-17	-23	-23	-19	-22	-18	6
do the	11	12	14	26	6	12	55
do thei	9	-8	23	13	-11	-7	24
do thi	-13	-12	-12	-14	-12	-12	-12
do those	13	12	15	9	4	6	59
do we	-4	7	-11	-13	-11	-10	4
do what	131	12	2	33	27	29	27
do with	56	43	18	20	20	24	25
do you	16	12	15	56	29	81	18
doc	-23	-21	-20	-39	-46	19	-25
dock	-42	-39	-44	-39	-43	-39	-41
docker	26	26	61	55	21	25	23
docker contain	25	26	24	53	25	14	25
docker hub	-41	-41	-43	-44	-49	-40	-54
docker imag	-26	-21	-22	-23	-24	-20	-21
document	24	18	64	58	23	25	26
document $	34	33	78	31	27	30	33
doe	-8	-4	-16	-11	8	-11	-5
doe $	20	-21	-15	-14	-26	-18	-26
doe @	-9	10	-17	-6	67	-2	-9
doe a	-25	-16	-34	-16	15	-15	-13
doe amazon	8	4	-9	-9	-25	-8	28
doe anyon	-6	-7	-14	-7	-19	42	-13
doe aws	-42	-41	-36	-40	-48	-41	-43
doe bezo	-35	-45	-60	-27	-18	-41	-41
doe inherit	7	6	69	6	-34	5	6
doe it	-30	-41	55	-25	-47	-28	-31
doe my	18	70	42	38	70	41	42
doe not	-27	-27	-27	-27	-29	-27	-50
doe our	-43	-44	-18	10	-19	-19	-24
doe patch	8	6	-4	1	56	0	-5
doe secur	55	59	150	58	26	47	53
doe share	5	6	27	6	-20	24	7
doe that	11	9	50	8	-20	11	29
doe the	-24	5	-40	-6	-55	-26	15
doe what	-3	-4	-30	-23	-26	-18	-23
doe which	-56	6	-18	-17	-26	-19	-37
doesnt	62	30	24	23	22	24	21
doesnt $	98	73	47	42	47	40	40
domain	-30	30	-18	-24	-21	-15	-18
domain $	-32	-35	-33	-32	-38	-32	-37
domain control	-18	-22	-20	-23	-19	-18	-20
domain in	-46	-39	-35	-34	-40	-34	-36
done	-25	-24	-24	-23	-26	-23	-27
done by	-25	-25	-26	-25	-28	-25	-30
dont	-13	-29	-11	15	-14	-9	-13
dont have	-36	-26	-27	-29	-29	-27	-28
dont know	0	0	0	0	-16	16	0
dont patch	-28	-49	-29	-46	-30	-31	-38
dont want	6	-18	8	38	8	8	8
door	-38	-36	-45	-61	-56	-37	-35
doubl	-11	-8	-8	-8	-9	-8	-10
down	78	21	19	22	30	22	16
down $	-49	-41	-48	-41	-44	-41	-46
down right	20	25	27	26	58	23	23
down the	-12	-9	-9	-9	-11	-9	-9
down whose	-20	-15	-15	-15	-20	-15	-17
downfal	-7	-7	-7	-7	-8	-7	-8
download	-37	-37	-40	-39	-39	-36	-37
dr	89	-14	-39	-12	-46	-11	-23
drain	-1	13	2	5	84	8	13
drift	-131	-109	-113	-107	-115	-108	-116
drift $	-89	-93	-102	-94	-105	-95	-101
drill	-69	-61	-62	-62	-78	-59	-64
drill $	-97	-91	-91	-83	-87	-83	-89
drill for	-67	-60	-58	-67	-80	-58	-66
drive	-53	-50	-50	-51	-55	-49	-54
drive behind	-12	-9	-9	-9	-10	-9	-9
driver	-87	-90	-92	-88	-98	-89	-94
drop	-31	-9	-27	-33	-31	-25	-28
drop $	15	60	20	15	23	24	26
drop record	-11	-12	-11	-20	-11	-11	-11
drop the	-34	-39	-34	-34	-44	-34	-35
dss	-32	-32	-18	-34	-44	-32	-35
dump	-10	-6	-7	-7	-6	-6	-6
durabl	-84	-106	-78	-76	-80	-76	-82
durabl $	-52	-35	-36	-35	-39	-37	-41
durabl of	-39	-31	-33	-31	-34	-31	-30
durat	-52	-63	-66	-52	-17	-51	-52
dure	-22	-22	-22	-22	-27	-22	-35
dure a	-22	-22	-22	-22	-27	-22	-35
duti	54	26	7	17	15	11	5
duti $	44	-2	-10	3	-14	-9	-15
duti @	-16	55	-9	-6	-2	-1	-2
duti and	82	71	33	26	29	35	29
duti differ	0	34	0	-33	0	0	0
duti for	90	3	13	42	15	19	10
duti is	-12	3	2	2	50	2	-13
duti on	47	3	25	33	73	22	16
duti to	-30	-55	-31	-32	-36	-31	-30
e	-99	-83	-99	-82	-108	-84	-107
each	3	-6	-11	-16	-12	-10	-12
each $	-37	-23	-31	-37	-32	-30	-31
each of	4	56	15	7	20	16	19
each one	-13	-16	-13	-15	-15	-13	-14
each other	-17	-11	-16	-15	-15	-16	-18
each region	-47	-38	-36	-34	-36	-35	-37
earthquak	-26	-26	-26	-27	-28	-27	-45
earthquak risk	-11	-12	-11	-13	-12	-12	-12
east	18	23	24	24	52	23	21
east 1	18	23	24	24	52	23	21
ec2	-14	-14	-14	-14	-14	-13	-15
ecs	-44	-43	-44	-38	-44	-42	-70
ecs agent	-20	-17	-18	-17	-18	-17	-17
ecs contain	-6	-6	-6	-6	-6	-6	-9
edg	-57	-57	-40	-57	-66	-58	-71
edg locat	-21	-22	5	-22	-33	-24	-25
effort	26	-2	25	58	74	24	13
effort $	34	18	31	83	10	33	30
either	54	70	28	4	26	26	26
eks	-40	-16	-43	-43	-41	-39	-67
eks node	-48	-47	-47	-50	-47	-47	-80
elast	50	43	40	72	31	51	138
electr	-49	-41	-42	-41	-48	-41	-50
electr and	-58	-45	-47	-45	-50	-46	-44
eleven	-18	-18	-23	-22	-19	-18	-19
eleven nine	-18	-18	-23	-22	-19	-18	-19
eli5	-22	5	88	7	-22	3	0
eli5 $	5	5	15	5	5	5	6
els	20	9	19	61	56	15	12
em	-62	-56	-54	-56	-57	-54	-60
em $	-36	-35	-35	-35	-38	-34	-34
em amazon	-24	-23	-22	-23	-22	-23	-42
email	8	7	5	4	72	-9	-21
email current	-20	-20	-20	-21	-32	-20	-20
employe	-35	-35	-35	-34	-43	-35	-37
employe $	-43	-42	-45	-42	-50	-43	-48
employe leav	-27	-26	-26	-27	-41	-27	-33
empti	-42	-41	-40	-59	-15	-40	-58
enabl	-32	-31	-34	-34	-28	-29	-10
enabl @	-89	-79	-81	-71	-81	-72	-85
enabl by	54	53	52	55	50	52	118
enabl it	-64	-74	-69	-65	-69	-65	-89
enabl mfa	-23	-23	-25	-22	-26	-22	-24
enabl point	-71	-67	-96	-67	-76	-67	-77
enabl version	16	24	23	18	65	8	27
encrypt	-34	-30	-30	-29	-26	-32	-1
encrypt $	-11	11	-21	12	43	-6	108
encrypt @	-54	-50	-50	-50	-57	-50	-60
encrypt a	-17	-22	-17	-17	-19	-17	-16
encrypt an	-64	-60	-64	-58	-68	-60	-82
encrypt and	18	51	18	10	12	16	14
encrypt at	-35	-35	-19	-48	-10	-34	-69
encrypt by	-18	-17	-17	-16	-16	-15	-17
encrypt data	-43	-42	-47	-41	-40	-40	-45
encrypt file	-51	-46	-47	-46	-62	-47	-55
encrypt for	-10	-9	-8	-8	-10	-9	-8
encrypt in	-30	-28	-13	-28	-34	-28	-37
encrypt key	-43	-63	-46	-41	-46	-40	-49
encrypt new	-49	-50	-41	-42	-54	-43	-44
encrypt of	-36	-33	-35	-41	-35	-34	-42
encrypt on	-19	-19	-19	-19	-22	-19	-27
encrypt our	-32	-27	-27	-28	-29	-27	-36
encrypt set	-63	-61	-60	-57	-61	-57	-64
encrypt the	-24	-24	-23	-24	-30	-23	-28
encrypt with	-34	-45	-33	-36	-36	-34	-33
end	-4	-13	-14	-15	-8	-14	-15
end $	-13	-14	-13	-15	-14	-13	-13
end of	-12	-9	-11	-12	3	-10	-10
end user	-14	-12	-13	-13	-13	-12	-13
endpoint	-31	-20	22	-17	-6	-16	-19
endpoint $	-28	-32	-37	-29	-31	-29	-29
endpoint are	-25	-25	-25	-25	-47	-25	-28
endpoint for	-46	-44	-48	-45	-55	-44	-48
endpoint on	-43	-26	-27	-26	-27	-26	-30
endpoint polici	-30	-31	-31	-28	-30	-28	-28
endpoint up	-62	-61	-68	-65	-78	-61	-59
enforc	-29	-25	-27	-30	-27	-25	-26
enforc http	-23	-20	-22	-20	-21	-20	-21
engin	-28	-25	-25	-21	-24	-25	-24
engin $	15	13	11	12	42	13	39
engin behind	-23	-23	-23	-22	-28	-22	-32
engin of	-36	-34	-34	-34	-38	-34	-44
engin patch	-43	-42	-40	-53	-42	-40	-50
engin that	-8	-8	-8	-8	-9	-8	-8
engin upgrad	5	3	5	24	-13	-1	22
engin version	-10	-11	-25	5	-15	-14	-14
enough	-87	-110	-83	-85	-87	-82	-91
enough @	-95	-132	-92	-92	-91	-89	-92
ensur	-40	-37	-39	-38	-43	-37	-40
ensur that	-23	-20	-21	-22	-23	-21	-21
entir	-14	-13	-15	-14	-15	-14	-17
entri	-20	-18	-20	-19	-19	-19	-21
entri to	-8	-7	-8	-8	-8	-7	-8
env	-8	-9	-8	-9	31	-13	-15
env var	-12	-11	-11	-12	-13	-11	-14
envelop	-2	-6	54	-4	-18	-5	-20
envelop encrypt	-2	-6	54	-4	-18	-5	-20
environ	-24	-22	8	-20	-23	-19	-21
environ $	-39	-44	-49	-40	-41	-40	-44
environ to	-10	-10	-9	-9	-12	-9	-9
environ variabl	-40	-37	-41	-37	-38	-37	-37
environment	-33	-33	-36	-33	-37	-34	-52
environment control	-33	-33	-36	-33	-37	-34	-52
ephemer	-32	-29	-27	-27	-48	-27	-29
ephemer storag	-32	-29	-28	-28	-50	-28	-28
equip	-36	-33	-34	-33	-33	-33	-51
eras	-46	-44	-43	-44	-54	-43	-43
eras a	-50	-47	-47	-48	-61	-46	-46
error	-50	-48	-49	-50	-57	-50	-60
escap	-28	-24	-25	-38	-28	-25	-30
escap bug	-11	-11	-11	-11	-11	-11	-17
esx	33	-9	-2	-6	-11	-4	-13
esxi	-47	-45	-45	-45	-46	-44	-67
esxi host	-11	-10	-11	-11	-13	-11	-14
esxi patch	-46	-46	-44	-43	-44	-43	-75
etc	-36	4	-82	-48	-48	-39	-37
etcd	-34	-31	39	-31	-54	-36	-46
etcd $	21	22	89	22	15	16	20
etcd in	-66	-60	-69	-59	-67	-59	-73
etl	2	-18	2	34	-1	2	3
eu	-3	8	-9	7	50	6	9
eu central	-45	-33	-34	-34	-30	-34	-32
even	-37	-27	13	-26	-12	-28	-45
even if	-22	-21	-23	-21	-22	-21	-24
event	-51	-55	-52	-52	-55	-50	-51
event $	-44	-43	-44	-42	-59	-39	-42
event for	-45	-41	-37	-42	-38	-36	-37
ever	-29	-25	-32	-8	-30	-26	-27
ever our	-62	-53	-58	-57	-58	-53	-52
everi	-30	-29	-29	-29	-25	-28	-32
everi 90	-25	-26	-25	-26	-31	-26	-30
everi @	-22	-21	-23	-21	-27	-21	-21
everi month	-48	-44	-42	-43	-43	-42	-64
everi one	-11	-13	-12	-16	-12	-11	-12
everi region	-23	-25	-25	-22	-25	-22	-22
everyon	-31	-27	25	-19	-16	-33	-26
everyth	52	-13	-9	-4	0	-6	-5
everyth $	3	4	5	4	19	3	0
everyth that	73	23	26	29	27	26	25
evid	-25	-21	-21	-21	-22	-21	-22
evid for	-25	-22	-22	-25	-29	-23	-26
ex	-34	-33	-32	-34	-32	-32	-33
ex employe	-31	-31	-30	-33	-30	-30	-29
exactli	19	36	99	19	19	35	38
exactli $	1	19	68	0	0	19	21
exam	80	35	28	33	81	34	35
exampl	-5	4	27	2	29	28	3
exampl of	0	0	-1	-1	-16	15	0
exampl question	-12	2	-1	6	-19	46	0
excus	2	3	18	3	0	1	3
excus me	2	3	18	3	0	1	3
execut	-26	-22	7	-19	-11	-19	-20
execut environ	-1	15	94	16	-4	17	12
execut log	-10	-9	-10	-9	-10	-9	-9
execut role	-51	-59	-57	-50	-52	-50	-51
execut the	-12	-12	-13	-12	-15	-12	-12
exist	-2	-13	-12	-11	-15	-11	-13
expect	-16	-15	-15	-16	-17	-14	-14
expect to	-16	-15	-15	-16	-17	-14	-14
experi	-2	-1	-3	11	-2	-1	-4
expir	-15	-13	-14	-16	-5	-14	-17
expir who	8	9	8	6	46	7	-1
expiri	-52	-55	-56	-54	-56	-55	-61
explain	55	23	84	39	65	51	38
explain avail	36	37	100	36	28	34	37
explain like	9	-4	-3	-8	-5	-8	-4
explain the	24	34	65	20	-3	20	22
export	-26	-29	-27	-26	-46	-25	-25
exposur	-34	-32	-43	-35	-43	-33	-34
extend	1	3	59	2	-43	2	2
extend support	3	7	68	5	-41	5	4
extra	7	68	15	12	13	15	16
facil	-47	-47	-50	-47	-60	-48	-52
facil $	-47	-47	-49	-47	-61	-48	-55
factor	-31	-31	-37	-31	-33	-30	-31
factor authent	-30	-31	-39	-31	-33	-30	-30
factori	-2	-21	-27	-27	-22	-21	-33
fail	-27	-26	-27	-26	-28	-26	-30
fail @	-8	-7	-7	-7	-8	-7	-7
fail disk	-19	-18	-22	-18	-18	-18	-19
fail drive	-13	-13	-13	-13	-15	-13	-13
failov	-18	-15	-16	-16	-12	-16	-19
failov drill	-30	-28	-28	-28	-54	-28	-28
failov to	-21	-20	-19	-18	-23	-18	-19
failur	-49	-46	-47	-45	-60	-47	-47
failur $	-34	-33	-33	-33	-51	-33	-41
failur in	-9	-11	-9	-9	-9	-8	-8
fall	-11	-26	-22	-21	-30	-22	-14
fall to	-31	-53	-48	-48	-54	-47	-68
fals	-44	-38	-45	-42	-42	-39	-50
fals $	-30	-30	-31	-33	-32	-30	-46
faster	12	-61	11	-8	121	-3	20
fault	-34	-31	-33	-32	-2	-42	-34
fault $	-6	-1	-5	-5	47	-19	-5
fault in	-20	-19	-22	-20	-23	-19	-22
faulti	-24	-24	-24	-25	-25	-23	-28
feder	-64	-64	-70	-63	-75	-66	-70
fedramp	34	64	186	56	38	33	37
feed	-39	-37	-37	-37	-38	-37	-59
feed and	-39	-37	-37	-37	-38	-37	-59
fell	-18	-17	-20	-19	-19	-18	-17
fenc	18	-24	-36	-21	39	-23	-49
fewer	29	-38	25	96	29	28	29
fewer updat	0	-52	0	58	0	0	0
fewest	4	-1	8	62	-12	9	8
fewest chore	4	1	3	17	4	4	4
fiber	-36	-35	-37	-35	-46	-35	-43
fibr	-29	-30	-40	-31	-37	-30	-35
fibr between	-6	-7	-6	-6	-7	-6	-9
field	-18	-16	-17	-16	-17	-16	-17
file	-22	-20	-20	-15	1	-19	-21
file $	-43	-42	-41	-41	-54	-40	-42
file befor	-40	-38	-39	-59	-51	-39	-57
file in	-53	-76	-47	-48	-49	-47	-48
file of	-8	-8	-8	-8	-11	-8	-9
file on	-26	-23	-23	-24	-35	-23	-26
file permiss	-68	-74	-75	-66	-83	-66	-67
file server	7	7	15	39	14	15	11
file share	6	19	17	46	19	20	20
file system	-20	-19	-20	-20	-24	-20	-21
fill	46	15	15	16	10	16	16
fill up	-10	-10	-10	-10	-13	-10	-12
filter	-34	-34	-35	-37	-38	-34	-47
find	-9	-4	-4	-4	15	-4	-6
find $	-40	-27	-28	-27	-27	-27	-26
find in	-33	-29	-30	-29	-34	-29	-31
fine	-34	-33	-33	-33	-39	-33	-34
fine grain	-47	-46	-46	-46	-56	-45	-47
finger	-43	-46	-43	-67	-64	-42	-44
fip	-42	-41	-41	-40	-43	-39	-41
fip valid	-13	-13	-14	-12	-12	-13	-12
fire	-28	-28	-29	-28	-35	-28	-40
fire in	-12	-12	-12	-12	-23	-12	-12
fire suppress	-34	-34	-34	-33	-40	-33	-60
firecrack	-48	-48	-64	-57	-58	-48	-53
firecrack bug	-52	-51	-68	-54	-57	-52	-58
firewal	-23	-23	-25	-23	-44	-23	21
firewal $	-37	-41	-50	-36	-88	-40	8
firewal applianc	-31	-30	-30	-30	-31	-30	-46
firewal of	16	16	16	14	3	15	44
firewal port	-13	-15	-12	-13	-13	-12	-14
firm	-39	-38	-38	-59	-50	-38	-68
firmwar	-74	-67	-69	-66	-71	-66	-75
firmwar $	-66	-66	-67	-70	-72	-61	-73
firmwar do	-37	-33	-36	-32	-42	-33	-37
firmwar of	-47	-48	-51	-47	-49	-48	-58
firmwar on	-71	-47	-50	-48	-60	-46	-48
firmwar updat	-53	-52	-53	-53	-60	-51	-74
first	-42	-49	-42	2	-37	-42	-42
first $	7	-9	3	55	7	0	5
five	-28	-11	16	-14	-30	-14	-14
fix	-22	-21	-22	-22	-26	-5	-20
fix $	-50	-50	-51	-49	-50	-50	-79
fix a	-29	-29	-30	-29	-33	-29	-36
fix bug	-7	-7	-7	-7	-8	-7	-8
fix by	-16	-12	-12	-13	-12	-12	-12
fix it	-13	-12	-16	-14	-13	-13	-15
fix on	-11	-9	-9	-10	-10	-9	-10
fix that	41	39	34	40	32	34	110
fix the	-39	-39	-38	-49	-56	-38	-55
fix them	-23	-21	-22	-23	-28	-21	-23
flag	-27	-21	-32	15	3	-13	-15
flash	-45	-41	-40	-41	-67	-41	-46
flavor	3	1	11	68	-17	11	8
flavor of	14	6	14	47	10	15	11
flaw	-24	-19	-20	-20	-20	-19	-20
fleet	-28	-26	-26	-22	-11	-25	-37
fleet $	-9	-10	-9	-10	-10	-9	-10
fleet behind	-28	-28	-28	-28	-38	-28	-36
fleet of	6	22	20	18	56	21	16
fleet patch	-91	-91	-98	-91	-112	-91	-120
flip	-50	-65	-50	-53	-54	-49	-51
flip it	-37	-42	-38	-42	-40	-36	-39
flood	-37	-41	-35	-36	-37	-35	-37
flood $	-38	-50	-39	-37	-36	-36	-37
flood and	-11	-12	-11	-13	-12	-12	-12
flood at	-18	-15	-15	-15	-15	-15	-21
floor	-6	-2	-3	-4	47	-1	-25
floor $	44	45	46	46	104	45	25
floor 3	6	6	5	6	19	6	3
flow	-34	-28	-31	-30	-32	-30	-31
flow log	-39	-36	-36	-34	-36	-34	-36
folk	-9	-29	-8	27	-10	-11	-10
follow	-98	-84	-87	-80	-89	-81	-120
for	-10	-15	-6	-9	-6	-15	-20
for $	-11	7	72	11	-17	48	8
for @	0	-24	-31	-27	-32	-28	-33
for a	-4	-5	-6	24	0	-5	-4
for all	-16	-17	-14	-16	-14	-14	-15
for amazon	-33	-16	-27	-15	-7	-15	-21
for an	8	-12	-13	6	32	-4	-3
for anyth	-28	-28	-31	-28	-54	-28	-28
for assign	-8	-10	-8	-9	-8	-8	-7
for aws	-46	-45	-42	-46	-35	-40	-43
for both	-31	-59	-34	-33	-32	-32	-37
for clean	11	12	11	12	34	12	5
for complianc	-35	-23	-24	-24	-27	-23	-24
for data	2	-8	-20	57	0	0	-1
for delet	-15	-13	-13	-14	-16	-13	-13
for each	66	26	26	27	17	28	26
for encrypt	21	21	18	23	103	22	-49
for everi	-10	-11	-11	-14	-10	-10	-11
for free	-41	-42	-47	-49	-48	-42	-47
for gdpr	-9	-7	-7	-8	-10	-7	-7
for it	7	-29	-26	-36	-48	-27	-42
for its	23	24	24	24	60	24	18
for lunch	-12	-3	-23	-3	49	-13	-1
for manag	-75	-75	-88	-83	-87	-75	-115
for me	26	-5	90	7	0	-3	-27
for my	55	65	151	55	41	52	62
for new	-12	-9	-9	-10	-10	-9	-9
for os	-51	-45	-45	-46	-46	-45	-81
for our	-37	-36	-39	-33	-32	-36	-38
for patch	33	71	12	23	64	32	26
for seven	-10	-8	-9	-9	-8	-8	-8
for suspici	-29	-31	-40	-29	-50	-29	-44
for that	-7	-6	-8	-7	-6	-6	-6
for the	-8	-5	0	-2	11	-6	-13
for them	-40	-36	-40	-36	-55	-36	-41
for thi	-26	-19	-22	-21	-44	-43	10
for train	-34	-33	-36	-34	-50	-34	-40
for two	-17	-16	-14	-16	-17	-14	-14
for us	-20	-4	-19	-3	-17	-12	10
for vulner	-12	-9	-9	-9	-10	-9	-11
for what	-44	-46	-86	-56	-82	-41	-61
for which	97	20	28	36	29	37	35
for whom	-18	-15	-15	-15	-15	-15	-17
for with	110	42	28	48	39	51	52
for you	-51	-48	-66	-51	-55	-65	-56
forc	-27	-25	-26	-25	-31	-25	-25
forc ssl	-22	-19	-21	-20	-22	-19	-19
forc tls	-10	-10	-10	-9	-11	-9	-9
forens	-51	-51	-52	-53	-58	-52	-63
forens on	-51	-51	-52	-53	-58	-52	-63
forev	14	19	20	20	51	20	19
forget	6	17	12	80	40	11	-8
form	49	18	18	-4	10	18	19
former	-19	-20	-20	-20	-30	-20	-23
found	-16	-14	-14	-14	-17	-14	-15
four	3	3	4	2	30	4	-11
framework	-35	-39	-34	-40	-36	-35	-46
frankfurt	-11	-5	-13	-7	22	-6	-6
free	-26	-19	-24	22	-29	-21	-25
fresh	-45	-31	-28	-28	-32	-27	-27
fresh $	-49	-35	-30	-30	-35	-29	-29
fridai	-37	-34	-36	-35	-49	-35	-40
fridai $	13	14	11	13	45	12	9
from	-20	-15	-26	-18	-10	-15	-21
from $	-2	-11	-4	-7	-31	79	3
from 2016	-29	-29	-28	-29	-30	-29	-30
from @	-11	9	-11	-16	-12	-10	-11
from a	-4	10	-6	-9	-9	-6	-6
from amazon	-19	-20	-22	-20	-23	-21	-21
from an	-53	-67	-51	-52	-56	-51	-54
from anoth	18	0	-2	0	0	1	2
from artifact	-33	-35	-42	-34	-38	-35	-37
from aws	11	-4	9	36	6	9	10
from digicert	-22	-25	-17	34	-11	-13	-17
from docker	-41	-41	-43	-44	-49	-40	-54
from each	-21	-20	-19	-18	-18	-19	-22
from our	-4	18	-4	-13	-9	-4	-7
from read	-40	-40	-40	-38	-45	-38	-42
from self	33	76	31	12	30	31	32
from the	-6	-13	4	9	-15	-7	-12
from us	-30	-30	-41	-30	-35	-28	-31
from which	-13	-15	-11	-12	-13	-11	-11
front	-26	-14	-38	-20	-28	6	-20
front of	15	26	-8	15	13	44	16
fsx	24	55	24	23	23	24	22
full	25	-8	-6	2	-16	-11	-8
full pictur	73	29	28	24	24	29	30
fulli	-21	-21	-24	-21	-23	-22	-24
fulli inherit	-24	-25	-27	-24	-28	-25	-28
function	-40	-49	-40	-23	-44	-38	-42
function $	-55	-48	-50	-50	-54	-49	-51
gain	7	51	3	-8	9	8	11
game	-56	-56	-54	-45	-66	-52	-56
game server	2	2	2	11	1	2	2
gatewai	42	8	8	7	12	11	67
gatewai $	6	20	26	28	2	20	74
gatewai patch	-97	-74	-87	-75	-100	-71	-18
gbp	-64	-65	-62	-59	-69	-58	-66
gdpr	-58	-58	-73	-59	-61	-57	-64
gdpr complianc	-9	-7	-7	-8	-10	-7	-8
gener	-79	-71	-92	-72	-81	-84	-79
gener $	-90	-74	-108	-76	-88	-91	-90
gener and	-12	-11	-11	-12	-14	-11	-12
general	-72	-68	-76	-67	-73	-69	-73
general $	-47	-47	-52	-48	-50	-50	-53
general who	-37	-37	-47	-41	-42	-37	-46
generally	-49	-48	-52	-50	-60	-49	-63
generally speak	-39	-38	-43	-41	-47	-40	-52
geo	-46	-44	-44	-44	-48	-44	-46
geo restrict	-46	-44	-44	-44	-48	-44	-46
germani	6	25	18	14	92	16	20
get	-25	-32	-32	-30	-24	-29	-35
get a	-6	-1	0	-1	42	-24	-4
get in	-38	-35	-34	-35	-35	-34	-54
get it	-25	-23	-32	-24	-44	5	-30
get patch	-49	-47	-51	-65	-52	-60	-57
get secur	-25	-26	-30	-26	-34	-26	-36
get the	-37	-23	-25	-23	-23	-24	-22
get them	-24	-19	-21	-23	-20	-20	-19
give	6	6	-2	4	1	8	0
give me	22	8	5	4	17	23	9
give the	-9	-12	-9	-8	-9	-9	-9
give up	-1	47	10	7	8	9	10
give us	4	52	5	6	-15	2	1
given	11	-12	15	49	13	10	14
gke	4	3	0	3	58	3	-37
gke autopilot	3	3	-1	3	27	2	-9
glass	-61	-43	-30	-47	-51	-50	-41
glibc	-14	-19	-14	-16	-14	-14	-14
global	-26	-26	-27	-26	-29	-26	-31
global infrastructur	-26	-26	-27	-27	-30	-27	-32
global tabl	-13	-13	-13	-13	-15	-13	-16
glossari	35	34	97	33	18	33	34
go	3	50	4	32	32	11	13
go @	-58	60	-29	7	-21	-14	-11
go to	-22	-22	-31	-21	28	-24	-20
go with	58	18	28	48	13	26	23
goal	38	32	35	87	57	37	26
goe	-29	34	-43	-22	-27	-19	-19
goe awai	17	110	19	31	30	37	44
goe from	-18	7	-5	-6	-5	-5	-5
golden	2	0	43	2	-7	-1	-2
golden ami	-7	-7	-8	-7	-10	-7	-9
golden imag	3	1	47	3	-5	0	-1
gone	-9	11	-7	-15	-7	-6	-6
gone aws	-9	-10	-10	-10	-10	-9	-9
good	-7	-7	-24	-26	17	49	-10
good $	4	5	1	7	8	36	1
good for	-14	-7	-52	-3	-32	62	-10
googl	24	26	24	25	78	26	18
googl cloud	12	12	10	10	37	12	6
got	10	-20	-23	-16	-23	-18	-15
got a	-9	-9	-9	-9	-9	-9	-13
got hack	20	22	22	22	-4	21	61
got share	-35	-22	-22	-26	-23	-22	-31
gotta	-29	-26	-16	-15	43	-27	-19
govern	-40	-29	-32	-33	-34	-30	-38
gpu	-5	-15	-6	23	-12	-4	-10
gpu @	-4	-7	-1	30	-13	3	2
gpu box	19	7	18	42	16	18	19
grain	-47	-46	-46	-46	-56	-45	-47
grain access	-47	-46	-46	-46	-56	-45	-47
grant	-59	-57	-57	-55	-58	-54	-60
grant column	-12	-10	-10	-10	-10	-10	-10
grant permiss	-27	-27	-26	-26	-33	-27	-41
grant tabl	-15	-14	-14	-13	-14	-13	-14
graph	-35	-60	-37	7	-38	-32	-31
graph db	0	-40	-6	49	0	0	0
green	-32	-28	-34	-30	-44	-29	-28
gremlin	-29	-27	-28	-29	-31	-28	-29
gremlin queri	-14	-14	-15	-14	-19	-14	-15
grid	-20	-20	-20	-20	-25	-20	-34
group	-40	-31	-24	-37	-35	-37	-43
group $	-72	-74	-97	-72	-101	-81	-90
group and	-25	-24	-24	-25	-26	-24	-29
group for	-15	-13	-14	-15	-14	-13	-15
group in	-82	-68	-68	-64	-66	-64	-80
group may	-25	-17	-19	-17	-17	-17	-18
group of	-16	-15	-19	-15	-16	-15	-17
group on	-39	-39	-43	-41	-38	-37	-37
group rule	-52	-54	-75	-53	-54	-56	-52
grow	-44	-54	-47	-44	-49	-45	-45
grow $	-44	-58	-46	-43	-52	-46	-46
grow its	-27	-26	-37	-36	-35	-25	-25
guarante	-33	-33	-42	-34	-50	-34	-38
guard	-8	17	-8	14	-9	-5	-9
guard at	-51	-54	-55	-52	-69	-54	-59
guard it	-38	-34	-33	-36	-37	-33	-40
guard the	-16	-17	-16	-18	-18	-15	-16
guard them	-48	-92	-48	-49	-48	-48	-48
guess	-40	-38	-39	-37	-49	-39	-41
guess $	-40	-38	-39	-37	-49	-39	-41
guest	-42	-39	-36	-40	-29	-39	-58
guest oper	-20	-13	2	-13	-6	-13	-20
guest os	-70	-69	-71	-71	-77	-68	-90
gui	-35	-30	-30	-30	-37	-30	-37
guy	-5	-30	-4	7	31	-2	-4
ha	-8	-12	-17	41	-15	0	-5
hack	12	14	14	14	-10	14	48
had	-4	1	-4	0	-10	-1	36
had it	28	25	13	28	20	25	77
haiku	0	11	12	11	52	11	12
haiku about	0	11	12	11	52	11	12
half	-26	-24	-27	-24	-29	-26	-26
half of	-23	-18	-21	-18	-18	-18	-19
hall	-38	-38	-48	-41	-43	-40	-45
hall $	-37	-38	-45	-43	-43	-43	-48
hand	14	2	-6	34	-9	-3	-9
hand $	25	94	26	44	18	29	26
hand @	-32	14	-25	-35	-36	-26	-43
hand free	10	16	14	86	3	13	14
hand off	-21	-21	-21	-39	-22	-21	-24
hand out	-22	-19	-19	-19	-19	-18	-21
hand over	-29	-73	-27	5	-28	-27	-32
hand the	23	-2	15	53	16	16	16
handl	61	8	10	26	62	24	62
handl by	-46	-39	-38	-39	-46	-39	-49
handl for	-33	-41	-52	-44	-61	-40	-45
handl in	87	21	15	20	-4	22	16
handl the	-97	-94	-119	-93	-136	-94	-168
handler	-30	-34	-30	-54	-31	-32	-32
happen	-15	-11	-12	-12	-12	-11	-12
happen $	-9	-7	-8	-8	-8	-7	-7
hard	-40	-39	-41	-38	-19	-40	-41
hard code	-8	-7	-7	-8	-8	-7	-8
hard drive	-31	-30	-34	-30	-36	-31	-34
hardcod	-35	-36	-30	-33	-33	-31	-33
harden	-67	-66	-74	-65	-64	-62	-68
harden the	-15	-15	-15	-16	-18	-16	-21
hardwar	-56	-54	-54	-53	-58	-52	-59
hardwar $	-71	-63	-65	-62	-74	-61	-66
hardwar behind	-16	-15	-15	-15	-16	-15	-17
hardwar failur	-7	-10	-7	-8	-7	-7	-7
hardwar in	-31	-34	-32	-30	-54	-31	-49
hardwar mainten	-27	-27	-28	-34	-28	-27	-27
hardwar of	-56	-57	-59	-53	-54	-53	-59
hardwar that	-8	-8	-8	-8	-8	-8	-9
hardwar then	-23	-24	-25	-23	-23	-24	-34
has	-15	-23	-21	-11	-18	-18	-22
has @	8	19	19	25	101	21	23
has a	-9	-9	-9	-10	-13	-9	-11
has an	-8	-8	-8	-9	-8	-8	-10
has it	-17	-18	-17	-20	-16	-17	-16
has no	-45	-46	-58	-47	-53	-48	-52
has the	19	19	12	-5	54	16	20
has to	-1	-15	-16	-7	-15	-12	-16
hasnt	-32	-28	-27	-28	-34	-28	-32
hassl	13	-12	10	60	1	12	12
hat	18	-10	-2	-11	-12	-10	-34
hate	32	3	25	88	29	31	9
have	-3	-1	-15	-15	1	-9	-5
have @	0	64	-1	18	12	20	23
have a	-16	9	-19	10	93	1	10
have less	10	-16	10	41	10	9	10
have no	-11	-2	-19	-1	-25	33	-1
have prevent	-7	-7	-7	-7	-8	-7	-11
have renew	-18	-15	-14	-15	-14	-14	-13
have stop	-19	-22	-18	-24	-20	-19	-19
have to	-2	-32	-33	-32	-54	-32	-20
he	-21	-23	-20	-20	-20	-24	-24
head	-50	-42	-39	-51	-44	-38	-44
head node	-31	-33	-32	-45	-37	-30	-33
headach	-29	-29	-30	-23	-44	-30	-31
health	-37	-31	-14	-32	-36	-33	-34
health check	-57	-47	-48	-47	-47	-46	-47
health dashboard	-9	-9	-11	-10	-9	-9	-9
health of	-28	-28	-32	-30	-34	-29	-30
hear	-10	-8	-8	-8	-8	-8	-10
heard	19	20	60	22	81	20	16
heard $	3	2	46	-2	-8	1	4
heavi	-46	-75	-45	-7	-65	-45	-77
heavi lift	-46	-75	-45	-7	-65	-45	-77
held	5	-7	4	35	4	4	4
hello	-6	-3	-4	-2	-23	16	21
hello bot	-10	-10	-13	-5	-27	49	-19
hello could	-3	0	0	2	-22	-24	31
help	41	49	92	53	37	113	50
help $	38	47	95	53	35	116	49
here	22	13	5	3	37	47	2
here $	-37	-34	-47	-36	-52	-20	-52
here @	-20	-26	-31	-48	-41	-26	-29
here want	21	19	20	44	20	21	21
hey	43	13	27	13	-7	7	8
hey srm	55	27	14	25	21	26	27
hi	-5	17	-16	-27	-22	29	-8
hi what	-16	-3	-18	5	-17	45	-4
high	-36	-41	-36	-35	-41	-35	-37
high avail	-26	-34	-27	-26	-28	-26	-27
hijack	-56	-48	-50	-49	-81	-48	-53
him	-42	-39	-39	-42	-41	-39	-44
hipaa	-40	-36	-14	-37	-42	-38	-48
hipaa complianc	-20	-14	-14	-14	-15	-14	-15
hire	-61	-62	-64	-62	-81	-64	-87
hire the	-41	-42	-45	-42	-58	-46	-67
his	-16	-17	-19	-18	-18	-16	-17
his @	-11	-13	-11	-16	-11	-11	-11
hit	-46	-42	-55	-41	-11	-44	-45
hit our	-54	-43	-54	-47	-58	-41	-49
hm	-31	-32	-31	-32	-35	-31	-34
hm and	-29	-29	-29	-29	-34	-30	-32
hmm	-26	-31	-31	-25	-39	-25	-25
hold	-45	-43	-44	-43	-50	-42	-48
hold @	-29	-25	-24	-24	-25	-24	-25
hold on	-32	-30	-29	-30	-48	-30	-30
hole	-36	-39	-36	-38	-41	-37	-57
hole in	-32	-32	-32	-34	-34	-33	-57
homework	68	-18	6	41	-46	4	8
hook	40	10	-7	3	2	4	-7
hook $	-67	-55	-53	-54	-55	-55	-85
hook for	66	33	8	23	25	24	28
hope	-10	-8	-9	-8	-10	-8	-8
hope $	-10	-9	-9	-8	-11	-8	-8
host	-15	-15	-14	7	-15	-12	1
host $	29	27	22	25	14	29	109
host @	13	43	12	1	12	13	9
host a	16	12	18	66	17	17	18
host and	6	4	11	54	15	15	12
host base	-19	-18	-19	-21	-18	-19	-20
host below	41	25	41	37	43	43	123
host everi	-22	-18	-18	-28	-21	-18	-18
host hardwar	-18	-19	-17	-19	-19	-18	-20
host is	-20	-20	-24	-21	-22	-20	-23
host isnt	-19	1	-17	48	2	4	-22
host kernel	-49	-51	-53	-67	-21	-49	-91
host of	8	10	8	5	-3	9	48
host on	38	62	35	63	38	39	37
host oper	-85	-84	-88	-85	-85	-83	-117
host os	-69	-80	-65	-62	-71	-63	-111
host patch	26	22	25	22	1	25	95
host server	-30	-27	-27	-28	-29	-27	-37
host to	-7	-7	-7	-8	-7	-7	-9
host under	-24	-20	-20	-21	-21	-20	-26
host who	-14	-13	-13	-15	-16	-14	-17
host with	26	26	27	78	14	26	6
hous	6	5	7	5	45	4	-5
how	32	27	-2	15	37	39	10
how do	22	42	32	26	70	62	28
how doe	48	50	7	3	-22	40	16
how is	21	-2	-45	-33	-61	-48	-30
how littl	12	11	18	70	1	16	18
how long	-35	-31	-46	-36	-18	-42	-34
how mani	-6	6	6	8	58	-2	7
how much	60	18	47	74	49	42	45
how reliabl	-2	0	1	0	-12	24	-3
how should	-3	-1	-17	-3	-36	60	-1
how to	15	20	18	20	45	36	22
hpc	-30	-49	-30	-28	-40	-30	-30
hr	-15	-13	-13	-15	-14	-13	-15
http	-33	-34	-34	-31	-36	-32	-40
hub	-41	-41	-43	-44	-49	-40	-54
hybrid	-8	-7	-9	-8	-9	-8	-9
hypervisor	-31	-31	-27	-32	-10	-32	-49
hypervisor $	-44	-43	-24	-44	-62	-47	-56
hypervisor and	-25	-25	-25	-25	-25	-24	-42
hypervisor below	-43	-44	-50	-44	-47	-44	-57
hypervisor for	-37	-46	-16	-38	-57	-38	-37
hypervisor patch	-7	-7	-6	-8	-7	-6	-7
hypervisor secur	-53	-55	-73	-53	-55	-53	-53
hypervisor updat	41	45	36	37	122	41	-7
i	15	0	3	4	14	9	-1
i $	-52	-48	-43	-46	-47	-43	-49
i am	-22	-34	-1	1	-27	-17	-18
i ask	10	11	10	10	37	20	2
i assum	-32	-30	-32	-37	-31	-30	-34
i be	74	11	-3	15	9	18	18
i dont	-12	-28	-7	20	-16	-2	-9
i e	-43	-43	-43	-43	-43	-43	-43
i get	97	32	35	34	57	2	35
i guess	-40	-38	-39	-37	-49	-39	-41
i have	-36	-34	-40	-34	-69	-20	-42
i hope	-10	-9	-9	-8	-11	-8	-8
i keep	-11	28	-1	-2	-3	-1	0
i mean	-7	-25	-38	-44	-29	-26	-28
i meant	-54	-46	-50	-43	-51	-47	-46
i must	-18	-35	-39	-40	-40	-33	-36
i need	11	10	9	6	58	12	6
i never	39	39	17	87	32	31	39
i onli	-19	2	53	1	-46	0	3
i read	28	28	58	28	21	46	27
i rent	-16	-22	-19	-30	29	-19	-35
i respons	20	6	5	6	4	6	6
i said	-51	-56	-49	-56	-46	-48	-49
i still	43	-3	-6	-15	-17	-11	-11
i suppos	-51	-48	-68	-49	-52	-49	-52
i swap	-14	41	11	5	8	11	11
i take	38	17	4	40	14	14	18
i think	-14	-15	-15	-21	-16	-14	-15
i use	21	-4	-5	-3	-12	17	-7
i want	30	-7	20	82	21	18	18
i was	-40	-26	-26	-26	-28	-26	-25
i would	15	0	1	1	0	0	1
i write	54	27	13	27	27	27	28
iaa	-82	-80	-24	-73	-105	-75	-123
id	30	9	24	63	23	19	24
id like	38	16	26	62	24	25	26
idea	49	59	59	39	88	59	98
ident	-29	-24	-27	-24	-22	-25	-26
ident provid	-26	-15	-15	-15	-15	-15	-15
if	-28	-18	-37	-17	-29	-29	-30
if @	-18	-14	-17	-18	-18	-17	-26
if a	-32	-48	-38	-39	-34	-33	-33
if i	-6	5	-12	6	-4	-14	-15
if it	-27	-63	-33	-2	-28	-31	-28
if its	-48	-49	-56	-45	-54	-45	-48
if our	14	50	12	-4	14	14	14
if patch	28	24	28	58	20	25	28
if the	19	44	20	22	14	20	20
if we	-31	-4	-46	-40	-36	-32	-32
ignor	10	11	10	10	63	-9	9
ignor all	15	16	15	15	62	-9	16
ignor previou	4	5	4	4	35	2	0
im	62	25	50	21	12	39	22
im five	-28	-11	16	-14	-30	-14	-14
im new	38	6	12	0	6	52	-1
imag	-32	-31	-20	-30	-33	-31	-35
imag $	-49	-49	-26	-44	-50	-46	-50
imag from	-18	-20	-16	-21	-16	-16	-18
imag in	-11	-11	-11	-11	-11	-10	-15
imag of	-14	-13	-13	-13	-13	-13	-17
imag patch	-9	-13	-9	-12	-9	-9	-9
imag pile	-8	-8	-9	-8	-8	-8	-8
imag that	-12	-10	-12	-11	-11	-10	-11
imag there	1	2	3	3	18	1	1
imag vulner	-10	-13	-10	-12	-10	-10	-10
imag we	-8	-8	-8	-9	-8	-8	-11
imag with	-60	-56	-61	-62	-63	-56	-76
imd	23	22	131	21	4	13	18
imdsv2	20	17	73	20	3	15	13
import	-44	-44	-45	-20	-49	-42	-47
import $	-27	-28	-29	-29	-31	-28	-31
import certif	-21	-21	-24	-24	-22	-21	-21
import on	-62	-66	-69	-66	-69	-64	-64
improv	-13	-9	-9	-9	-9	-9	-9
in	-18	-20	-17	-21	-22	-21	-25
in $	-21	-23	-21	-22	-25	-21	-22
in 2019	24	23	25	26	58	25	20
in 5	-31	-29	-28	-29	-53	-32	-30
in @	-20	-32	-20	-26	-31	-27	-30
in a	13	3	-16	-12	-24	-12	-16
in all	-26	-19	-20	-20	-25	-19	-20
in amazon	-53	-44	-43	-42	-48	-42	-58
in an	-13	-33	-45	-31	-36	-30	-34
in anoth	-19	-19	-22	-19	-24	-19	-22
in auto	-23	-23	-27	-25	-24	-23	-42
in aws	28	17	62	43	43	25	21
in azur	60	59	58	61	131	60	54
in both	-4	80	20	18	24	19	17
in charg	21	-8	-23	-6	-22	-6	27
in dev	15	44	43	42	136	44	43
in duti	19	102	12	24	18	21	20
in each	1	78	17	14	16	18	17
in eu	26	28	5	27	61	26	29
in everi	-30	-35	-32	-31	-31	-29	-29
in frankfurt	17	25	18	22	77	24	25
in front	-24	-11	-37	-17	-28	10	-16
in general	-47	-47	-55	-48	-50	-48	-55
in it	-63	-62	-73	-63	-72	-65	-83
in its	-12	-12	-15	-15	-12	-12	-13
in kernel	9	10	10	30	10	10	11
in multi	-23	-22	-27	-24	-30	-21	-21
in one	-21	-21	-22	-23	-30	-21	-24
in order	-14	-13	-16	-16	-13	-14	-17
in our	-41	-36	-37	-36	-35	-36	-41
in plain	-20	-21	6	-22	-22	-19	-26
in principl	-15	-15	-17	-16	-23	-15	-18
in provis	-76	-72	-80	-83	-66	-67	-73
in respons	-1	52	5	7	-3	4	1
in scope	-10	-12	-10	-12	-10	-10	-10
in secur	8	12	10	16	57	11	10
in term	9	52	23	46	12	25	21
in the	-14	-16	-5	-18	-19	-20	-22
in there	-8	-7	-7	-7	-8	-7	-8
in through	-7	-7	-7	-7	-7	-7	-8
in time	-20	-17	7	-17	-25	-18	-22
in to	-29	-27	-27	-28	-48	-28	-32
in transit	-17	-15	31	-15	-20	-15	-26
in two	-6	4	65	11	-9	10	11
in which	-12	36	-7	-11	-11	-5	-10
in who	-30	-20	-26	-28	-35	-31	-36
in xen	-11	-11	-11	-11	-11	-11	-17
in your	36	32	87	32	12	45	34
incid	-67	-62	-65	-62	-77	-62	-77
incid respons	-72	-66	-70	-67	-84	-66	-84
includ	-22	-20	-21	-21	-24	-20	-23
increas	-49	-49	-57	-49	-65	-51	-53
index	-35	-33	-34	-34	-40	-32	-36
index in	-32	-24	-25	-24	-27	-23	-24
individu	-38	-38	-43	-38	-41	-38	-38
infect	-25	-22	-23	-22	-26	-22	-23
infer	-47	-28	-30	-29	-31	-28	-29
infer contain	-47	-28	-30	-29	-31	-28	-29
inform	35	33	23	30	-7	87	13
infrastructur	-44	-43	-44	-43	-52	-43	-48
infrastructur $	-27	-26	-28	-27	-32	-28	-30
infrastructur devic	-41	-41	-44	-41	-52	-43	-54
infrastructur itself	-9	-9	-9	-9	-13	-9	-11
ingest	4	4	5	26	5	6	4
inherit	-11	-23	13	-24	-38	-27	-45
inherit control	-18	-16	39	-16	-33	-22	-55
inherit from	-34	-34	-37	-35	-43	-37	-35
initi	-31	-52	-31	-32	-32	-31	-31
initi the	-31	-56	-32	-32	-32	-32	-32
inject	-45	-33	-34	-35	-35	-33	-37
insid	-38	-36	-40	-36	-37	-35	-40
insid $	-45	-42	-50	-41	-43	-40	-43
insid @	-27	-27	-23	-24	-24	-23	-23
insid a	-16	-17	-18	-17	-17	-16	-16
insid an	-28	-28	-28	-30	-28	-28	-43
insid one	-63	-62	-84	-64	-64	-60	-64
insid our	-74	-67	-87	-68	-69	-66	-82
insid the	-25	-25	-26	-27	-28	-25	-29
inspect	-30	-28	-28	-29	-32	-28	-41
inspect $	-16	-15	-15	-16	-16	-15	-17
instal	-30	-41	-31	-24	-29	-28	-8
instal @	-52	-55	-52	-68	-53	-50	-57
instal and	-9	-9	-9	-10	-9	-9	-12
instal antiviru	-24	-23	-24	-23	-24	-23	-25
instal by	-54	-70	-57	-88	-55	-53	-62
instal it	55	19	50	108	52	53	50
instal linux	-54	-53	-53	-54	-55	-53	-98
instal on	-24	-24	-24	-37	-27	-24	-26
instal ourselv	-47	-44	-70	-55	-47	-64	-92
instal some	-28	-26	-26	-26	-27	-26	-26
instal the	44	47	45	44	41	46	114
instal there	-26	-26	-25	-26	-31	-27	-33
instead	-35	-5	-39	-41	-37	-29	-29
instead $	-43	-35	-56	-40	-53	-40	-41
instead of	-3	39	2	-13	4	5	6
instruct	-12	-7	5	19	-20	119	-3
instruct and	3	4	3	4	32	1	0
instrument	-23	-18	-18	-18	-19	-18	-20
insur	-26	-26	-26	-26	-26	-26	-47
integr	-66	-56	-62	-55	-59	-67	-58
integr of	-56	-47	-56	-48	-53	-64	-49
intent	-9	-8	-8	-8	-9	-9	-9
intern	-17	-29	-30	-1	4	-15	-16
internet	-38	-31	-31	-33	-38	-31	-39
into	-33	-27	-34	-33	-35	-33	-36
into $	-9	-8	-8	-8	-8	-8	-9
into @	-5	12	-15	-17	-16	-13	-19
into a	-13	-14	-13	-20	-14	-13	-13
into an	-20	-19	-20	-18	-18	-17	-17
into aws	-9	-9	-9	-9	-9	-9	-9
into our	-15	-13	-13	-13	-15	-13	-15
into the	-45	-54	-44	-43	-48	-43	-45
intrus	-33	-31	-30	-31	-34	-30	-31
intrus detect	-33	-31	-30	-31	-34	-30	-31
inventori	-49	-50	-54	-49	-53	-51	-51
inventori of	-13	-13	-14	-14	-14	-16	-14
investig	-57	-50	-53	-51	-63	-52	-53
invoic	6	25	71	23	61	21	21
involv	56	9	25	25	54	26	24
involv $	56	9	25	25	54	26	24
iot	-13	-11	-11	-11	-15	-11	-12
ip	-19	-20	-19	-19	-23	-19	-21
iptabl	-27	-23	-23	-25	-26	-23	-25
is	-14	-8	3	-8	1	-9	-7
is $	16	22	122	27	-9	21	11
is @	-53	-50	-27	-32	-26	-40	-53
is a	12	13	70	15	10	12	14
is account	19	-23	-15	-11	-20	-9	-11
is amazon	-11	-17	-27	-17	40	-16	-63
is an	9	36	150	39	10	35	33
is anyon	5	5	2	3	47	-7	-13
is at	-35	-31	-36	-30	-31	-31	-42
is attach	-15	-22	-15	-16	-16	-15	-15
is aws	-7	-14	-5	-15	-45	-16	8
is best	-19	-3	-10	-55	56	-6	2
is built	-24	-24	-28	-28	-27	-24	-23
is complianc	-37	-37	-39	-37	-40	-37	-44
is creat	-22	-18	-18	-18	-22	-18	-18
is data	-11	-10	-10	-9	-10	-10	-10
is do	10	11	4	9	-1	5	45
is down	-44	-39	-40	-42	-52	-39	-44
is encrypt	28	28	27	28	0	27	70
is envelop	8	7	69	6	-16	2	-17
is fill	-10	-10	-10	-10	-13	-10	-12
is for	-19	-17	-17	-19	-17	-17	-19
is full	-26	-23	-24	-26	-24	-23	-27
is he	3	4	5	5	26	-1	0
is hipaa	-22	-19	-25	-22	-20	-20	-20
is in	-3	-13	-25	-14	-22	-14	6
is insid	-96	-86	-126	-84	-88	-84	-108
is instal	-16	-15	-16	-16	-16	-15	-24
is it	-4	16	52	14	37	25	22
is left	100	11	-2	31	23	32	34
is look	-44	-45	-38	-41	-44	-39	-43
is maintain	-40	-40	-47	-44	-42	-40	-56
is make	-28	-27	-33	-29	-37	-28	-27
is manag	-38	-45	-51	-36	-38	-39	-36
is meant	25	25	59	26	25	24	26
is my	22	26	17	26	56	25	26
is off	-15	-13	-15	-14	-13	-13	-16
is offlin	-19	-22	-19	-20	-35	-19	-20
is on	-12	-7	-12	-13	-5	-11	-15
is one	-111	-40	74	-39	-39	-26	-51
is our	44	14	-6	1	31	0	-8
is patch	-65	-61	-92	-62	-74	-62	-70
is physic	-9	-9	-9	-9	-10	-9	-8
is provid	-14	-11	-12	-12	-12	-11	-11
is publish	-27	-28	-29	-28	-29	-28	-53
is respons	-12	-14	-18	-15	-7	-15	-21
is run	-25	-25	-26	-25	-34	-25	-32
is secur	-98	-90	-114	-89	-95	-90	-122
is sent	-11	-11	-12	-11	-12	-13	-11
is serverless	-16	-12	-12	-14	-15	-12	-14
is set	-24	-24	-24	-24	-24	-23	-30
is share	-20	-16	-17	-18	-19	-16	-16
is stale	-8	-8	-8	-13	-9	-8	-10
is still	-28	-15	-15	-15	-15	-15	-15
is store	-50	-41	-40	-48	-41	-42	-49
is stuck	-58	-38	-62	-50	33	-56	-40
is suppos	24	28	25	25	7	25	89
is that	-10	0	22	1	-11	-2	54
is the	2	12	-6	28	42	4	12
is there	5	37	10	13	4	46	10
is thi	-1	1	4	8	36	54	24
is to	-32	-31	-32	-32	-49	-31	-33
is us	23	25	26	26	55	25	23
is what	42	83	133	43	46	61	59
is who	-10	-11	-12	9	-20	-10	-25
is whose	-36	-37	-47	-37	-46	-36	-46
is with	-39	-40	-38	-40	-40	-38	-49
isnt	-26	-17	-20	-1	-18	-17	-24
isnt @	-33	-32	-32	-32	-33	-32	-45
isnt it	-13	-12	-12	-13	-12	-12	-13
isnt that	-12	-12	-14	-13	-12	-13	-12
isnt the	-14	-13	-13	-14	-14	-13	-14
iso	-26	-25	-8	-25	-35	-25	-30
iso 27001	-20	-18	7	-19	-31	-19	-20
isol	-40	-37	-42	-38	-46	-36	-39
isol the	-38	-35	-37	-41	-34	-34	-36
issu	-32	-30	-29	-32	-36	-30	-33
issu a	-18	-18	-18	-20	-21	-18	-23
issu by	-8	-7	-7	-7	-7	-6	-6
it	-7	-8	2	-7	-4	-6	7
it $	-12	-11	-5	-10	-6	-9	13
it amazon	-14	-16	-16	-15	-15	-14	-16
it and	-9	-6	-6	-6	-6	-6	-6
it aws	-31	-31	-32	-31	-50	-31	-34
it back	-36	-39	-37	-37	-48	-35	-39
it come	-69	14	-33	-27	-51	-31	-39
it correct	-13	-13	-14	-14	-14	-13	-22
it down	103	17	3	19	0	22	3
it encrypt	25	20	11	21	2	21	74
it fall	25	21	26	29	13	23	88
it for	-80	-42	28	-36	-49	-37	-41
it hand	-45	-71	-45	-70	-45	-45	-47
it has	-5	-22	-8	18	-6	-6	-10
it i	16	16	50	16	-12	15	17
it in	7	13	71	16	3	16	15
it is	-36	-46	-36	-35	-17	-36	-37
it leav	-29	-29	-29	-29	-53	-29	-31
it mean	-23	-6	81	11	-6	12	12
it no	-9	-10	-10	-10	-10	-9	-9
it now	-11	-12	-12	-15	-12	-11	-11
it on	-52	-45	-46	-47	-48	-43	-47
it or	-9	-9	-9	-12	-9	-9	-9
it our	-57	-50	-51	-53	-58	-50	-61
it out	18	-53	-83	-49	-97	-50	-62
it patch	-25	-23	-23	-25	-23	-23	-34
it right	-26	-26	-26	-26	-30	-26	-46
it safe	-14	-11	-11	-11	-13	-11	-11
it then	-6	-6	-7	-6	-7	-7	-8
it there	-8	-7	-7	-7	-8	-7	-9
it to	-7	-14	-16	-15	7	-13	-29
it up	-29	-26	-27	-26	-30	-25	-27
it updat	-35	-35	-35	-38	-41	-36	-63
it us	-17	-13	-19	-30	-28	-24	2
it when	34	27	33	36	21	30	96
it who	-12	-17	-18	-15	-17	-15	-20
it whose	-39	-39	-39	-44	-57	-38	-40
item	21	30	31	34	110	33	31
its	-25	-24	-24	-24	-24	-24	-27
its @	-36	-33	-38	-29	-30	-29	-30
its a	-28	-31	-30	-26	-37	-26	-26
its data	-10	-10	-11	-11	-11	-10	-11
its endpoint	-27	-25	-28	-25	-27	-25	-25
its facil	-38	-39	-38	-38	-51	-39	-41
its key	-9	-9	-9	-9	-9	-8	-8
its not	-54	-48	-46	-49	-51	-46	-67
its own	-17	-23	-24	-22	-34	-23	-25
its subnet	-5	-8	-5	-5	-5	-5	-5
its updat	-23	-23	-23	-23	-23	-23	-40
itself	-27	-26	-27	-25	-19	-25	-30
itself $	-53	-50	-53	-49	-58	-49	-56
itself who	-26	-26	-27	-28	-31	-26	-35
januari	-34	-32	-32	-31	-32	-31	-47
jar	-29	-26	-26	-26	-27	-26	-26
jar $	-34	-31	-31	-31	-32	-31	-31
java	27	27	21	62	82	22	14
jdbc	-81	-79	-87	-80	-88	-82	-88
job	5	-5	-11	0	-14	-7	24
job $	19	7	0	8	2	8	64
job are	27	27	27	26	56	27	16
job for	-32	-29	-31	-29	-53	-29	-33
job is	3	40	3	4	-17	12	91
job of	-30	-27	-27	-30	-29	-28	-28
job to	-57	-50	-51	-50	-58	-51	-63
join	-15	-8	-16	-25	-16	-15	-16
joint	-60	-52	-58	-49	-63	-50	-49
joint respons	-60	-52	-58	-49	-63	-50	-49
js	-21	-24	-20	-22	-20	-20	-23
just	-11	37	2	26	2	10	6
just the	-24	-27	-24	-27	-26	-25	-29
karpent	-21	-22	9	-23	-32	-25	-47
karpent $	-7	-8	27	-9	-26	-14	-34
keep	-35	-35	-33	-30	-36	-31	-37
keep @	-32	-30	-31	-30	-33	-30	-33
keep a	-4	11	7	42	-1	8	2
keep an	-21	-24	-24	-23	-21	-23	-21
keep it	-29	-27	-28	-28	-30	-27	-39
keep its	-18	-18	-18	-18	-29	-18	-18
keep that	-25	-28	-27	-27	-25	-24	-25
keep the	-47	-44	-44	-45	-56	-44	-47
keep third	-20	-20	-21	-20	-28	-20	-22
kei	-29	-29	-27	-26	-31	-27	-18
kei $	-7	-8	-7	-6	12	-5	-8
kei aws	-67	-45	-45	-44	-65	-46	-63
kei in	-21	-21	-21	-21	-25	-21	-23
kei of	-24	-24	-24	-24	-32	-24	-28
kei on	-1	-1	-1	-2	-2	-2	18
kept	-81	-76	-83	-76	-122	-80	-80
kept $	-94	-86	-87	-93	-144	-91	-87
kept for	-10	-8	-9	-9	-8	-8	-8
kept up	-44	-31	-30	-31	-31	-30	-40
kernel	-43	-41	-42	-43	-37	-42	-51
kernel $	-24	-23	-32	14	-38	-35	-25
kernel cve	-13	-13	-13	-12	-13	-12	-15
kernel fix	-9	-7	-8	-8	-8	-7	-8
kernel on	-27	-29	-27	-52	-30	-28	-27
kernel patch	-85	-87	-84	-84	-89	-83	-131
key	-22	-26	7	-16	-6	-22	-27
key $	-79	-72	-95	-72	-78	-71	-85
key for	-27	-53	-26	-28	-29	-27	-27
key in	-10	-10	-11	-10	-11	-9	-11
key materi	-26	-31	-26	-26	-38	-25	-28
key of	-9	-10	-10	-10	-11	-9	-9
key pair	-24	-9	-15	-13	20	-13	-10
key rotat	-63	-57	-72	-61	-67	-60	-86
key valu	32	28	26	71	31	30	32
key was	-13	-13	-18	-13	-16	-13	-14
kick	-48	-41	-47	-42	-53	-41	-48
kick it	-53	-44	-44	-45	-62	-43	-51
kick off	-17	-18	-28	-17	-17	-17	-20
kill	-27	-27	-28	-28	-38	-26	-29
kind	-61	-60	-58	-57	-62	-48	-75
kind of	-1	0	-2	-1	-2	10	0
kindli	18	20	-5	-11	1	2	2
knob	-56	-50	-51	-56	-59	-51	-67
know	-9	-9	6	-6	-28	12	-12
know if	-31	-58	-31	-32	-31	-31	-40
know what	8	44	18	-20	7	8	9
know who	2	-12	-12	-12	-19	-11	-12
known	-35	-35	-40	-39	-40	-35	-51
kubelet	-31	-40	47	-24	-30	-29	-33
kubelet $	7	26	100	21	7	7	2
kvm	-11	-11	-10	-11	-11	-10	-17
label	-67	-68	-74	-67	-76	-68	-71
labor	79	8	-3	11	0	9	9
lack	5	4	9	11	78	6	-6
lambda	-4	-5	-2	11	-3	-1	-4
lambda function	-18	-14	-15	-14	-16	-14	-18
land	26	-5	-5	-6	-10	-6	-7
land on	12	69	20	14	22	18	19
land where	-25	-25	-29	-29	-29	-25	-25
land zone	2	4	27	2	0	0	2
languag	23	25	46	21	1	77	18
languag do	-5	-4	-26	-3	-8	58	-4
laps	-25	-29	-21	-22	-22	-21	-21
laptop	-6	-5	-23	-6	15	-6	-10
laptop $	26	26	2	24	60	24	18
larg	-11	-3	-11	-3	25	-2	-4
larg @	12	22	13	22	76	23	20
last	-6	-6	-9	-9	-24	36	-20
last year	-29	-29	-28	-39	-42	-29	-28
latenc	-78	-77	-88	-91	-52	-77	-76
latenc to	19	19	12	-5	54	16	20
latest	-4	1	-15	2	66	4	-3
launch	-26	-25	-18	-24	-17	-23	-10
launch $	-33	-33	-37	-33	-48	-33	-35
launch @	9	25	26	32	88	15	18
launch from	-35	-44	-36	-43	-38	-35	-37
launch set	-15	-13	-14	-13	-14	-13	-15
launch templat	-31	-30	-35	-31	-42	-30	-31
launch the	-36	-35	-36	-35	-57	-35	-45
launch type	50	55	97	39	37	54	108
law	-20	-7	-10	-13	29	-11	-26
law $	-16	3	1	6	61	0	-1
law demand	-30	-30	-33	-30	-41	-31	-55
law that	-22	-23	-24	-23	-26	-23	-26
lay	78	41	-25	-13	-18	5	4
layer	-20	-37	-38	-33	-42	-36	-41
layer $	8	-15	-16	-15	-23	-15	-21
layer 7	-36	-44	-35	-34	-41	-36	-34
layer under	-42	-36	-42	-36	-45	-36	-45
ldap	4	6	5	3	70	4	8
leaf	-31	-30	-32	-34	-32	-29	-28
leaf cert	-31	-30	-32	-34	-32	-29	-28
leak	-45	-37	-36	-37	-41	-37	-42
leak from	-8	-8	-9	-8	-12	-8	-8
leaki	-39	-28	-31	-51	-40	-30	-32
leaki vessel	-39	-28	-31	-51	-40	-30	-32
least	19	4	26	87	18	23	7
least $	33	31	33	74	29	33	29
least privileg	-36	-26	0	-35	-36	-28	-47
least to	1	-2	1	12	1	1	1
least upkeep	23	-11	15	62	24	21	24
leav	17	39	10	27	32	19	15
leav our	-28	0	-28	-56	-53	-29	-30
leav us	18	15	15	49	7	18	16
leav who	-27	-26	-26	-27	-41	-27	-33
leaver	-44	-44	-49	-62	-53	-44	-52
left	11	-15	-26	-19	-25	-18	-19
left $	-45	-17	-56	-56	-58	-45	-47
left for	31	-22	-8	-1	-1	0	1
left in	-9	-6	-6	-6	-7	-6	-6
left the	-40	-33	-33	-35	-44	-35	-37
left to	87	18	0	20	14	20	20
legal	-37	-31	-26	-36	-14	-34	-32
legal ask	-12	-10	-11	-10	-10	-10	-10
legal hold	-70	-75	-87	-69	-91	-73	-77
length	-13	-11	-11	-11	-11	-11	-12
less	51	30	53	159	49	53	52
less $	25	-17	29	96	27	23	28
less for	44	75	48	72	47	48	48
less to	18	-10	17	66	16	18	19
let	-41	-34	-34	-2	-43	-35	-47
let dev	-10	-9	-8	-8	-9	-8	-8
level	-35	-31	-32	-31	-38	-31	-33
level permiss	-11	-9	-9	-9	-9	-8	-9
liabl	-40	-38	-38	-39	-61	-38	-40
liabl $	-22	-21	-21	-22	-29	-21	-22
lib	-82	-74	-77	-74	-83	-74	-86
librari	-35	-34	-36	-34	-51	-34	-44
librari in	-31	-31	-32	-32	-57	-31	-49
licens	-18	-7	-8	-8	-11	-5	47
licens on	-52	-52	-52	-59	-53	-51	-68
life	0	1	-2	-5	19	-1	0
life $	9	9	3	-2	33	8	10
lifecycl	-38	-34	-38	-35	-37	-34	-35
lifecycl $	-46	-41	-48	-42	-43	-41	-43
lifecycl polici	-9	-8	-9	-9	-11	-9	-9
lift	-43	-18	-36	-53	-68	-35	-54
lift $	-46	-75	-45	-7	-65	-45	-77
lift a	-43	-45	-44	-68	-65	-42	-43
lighter	47	23	43	147	47	51	48
lighter one	47	23	43	147	47	51	48
lightsail	-14	-19	-18	-15	-15	-15	-21
like	29	3	20	40	8	11	9
like @	-85	-93	-83	-98	-82	-79	-93
like im	-14	-1	33	-4	-16	-5	-3
like the	57	18	9	13	13	15	2
limit	-22	-19	-34	-19	-25	12	-23
limit $	-37	-28	-27	-29	-36	-29	-32
limit of	24	24	-17	25	40	73	1
limit who	-5	-5	-5	-6	-9	-6	-5
line	-19	27	-12	-33	-6	-16	-19
line $	-37	-21	24	-21	-38	-22	-29
line each	-45	-64	-43	-69	-43	-44	-53
link	-40	-38	-43	-40	-43	-38	-44
link between	-30	-31	-41	-32	-39	-31	-36
link for	-40	-37	-39	-40	-44	-37	-37
linux	-20	-16	-14	-4	-15	-13	-6
linux $	-6	-6	-6	-7	-6	-6	-8
linux @	-59	-50	-50	-53	-55	-49	-51
linux ami	-23	-23	-25	-23	-28	-23	-31
linux below	-75	-70	-67	-70	-78	-68	-101
linux on	-8	-8	-8	-8	-8	-8	-16
linux secur	-54	-53	-53	-54	-55	-53	-98
linux underneath	-67	-55	-57	-56	-56	-53	-60
list	54	25	18	22	-2	31	19
list $	64	16	6	0	-33	6	8
list all	59	28	28	28	26	22	26
list and	-15	-21	-18	-15	-15	-15	-15
list of	-15	0	2	5	-1	76	3
list what	57	9	0	10	-7	8	10
listen	-54	-50	-53	-58	-59	-47	-53
listen $	-93	-83	-90	-75	-78	-78	-93
littl	11	10	16	63	1	15	15
littl as	10	8	9	23	10	10	9
live	-49	-41	-89	-51	-12	-51	-62
live $	-5	-9	-43	-13	48	-12	-18
live in	5	22	5	5	4	4	6
llama	2	12	1	0	1	2	2
llama on	2	12	1	0	1	2	2
load	-5	-12	-14	-7	31	-5	-7
load dock	-42	-39	-44	-39	-43	-39	-41
local	-26	-26	20	-27	-37	-25	-44
local disk	-16	-14	-15	-14	-14	-14	-20
local zone	-16	-17	67	-17	-46	-15	-35
locat	-25	-25	-5	-25	-34	-27	-30
locat $	-64	-63	-81	-63	-75	-63	-70
locat of	-8	-6	-6	-6	-6	-6	-7
lock	-43	-41	-42	-40	-42	-39	-48
lock it	-24	-21	-32	-22	-23	-21	-23
lock the	-33	-23	-25	-25	-35	-24	-24
log	-34	-36	-34	-30	-34	-30	-26
log $	-82	-82	-86	-79	-84	-81	-92
log @	-13	-13	-13	-13	-18	-13	-15
log file	-46	-81	-46	-45	-53	-46	-47
log for	-30	-32	-29	-30	-36	-28	-30
log in	-24	-24	-23	-23	-32	-22	-25
log of	-31	-29	-31	-29	-32	-30	-32
log on	0	0	-6	1	-3	-2	26
log retent	-66	-66	-72	-66	-69	-69	-76
log were	-6	-8	-6	-6	-7	-6	-7
logic	-35	-52	-33	-34	-33	-32	-33
login	-48	-48	-49	-36	-53	-45	-48
login $	-79	-96	-88	-80	-105	-77	-88
login on	-15	-15	-15	-17	-15	-15	-15
login who	-8	-6	-6	-6	-6	-6	-6
lol	-14	-8	-3	-3	48	-16	-7
long	-25	-22	-33	-1	-14	-30	-28
long @	-32	-31	-30	-31	-53	-30	-31
long run	18	17	10	59	4	9	5
longer	-54	10	-21	-44	-23	-20	-20
longer need	-10	-11	-10	-10	-13	-10	-11
longer than	-32	-23	-23	-27	-27	-22	-23
look	12	-1	-8	-1	-7	-4	4
look after	19	1	-5	2	-9	-2	8
look at	-39	-28	-37	-39	-46	-30	-32
look for	-17	-15	-15	-17	-17	-16	-17
lose	-5	25	-7	-21	-8	-5	-4
loss	-12	-12	-14	-13	-14	-12	-16
loss of	-12	-12	-14	-13	-14	-12	-16
lost	-12	-12	-15	-12	-17	-9	-12
lost the	-23	-23	-29	-23	-42	-23	-24
lot	59	29	31	20	75	18	25
low	-45	-36	-38	-39	-52	-37	-38
lowest	32	26	25	27	56	29	30
lowest latenc	19	19	12	-5	54	16	20
lunch	-10	-4	-30	-3	46	-13	-1
lunch $	-12	-3	-23	-3	49	-13	-1
m	-41	-44	-40	-40	-48	-39	-48
m i	-25	-30	-24	-25	-25	-24	-29
machin	-23	-22	-18	-22	-22	-21	-12
machin $	-45	-44	-46	-46	-49	-45	-72
machin is	-59	-55	-68	-55	-56	-56	-69
machin of	-96	-87	-95	-86	-89	-87	-113
machin that	-15	-14	-14	-14	-15	-14	-19
made	-18	-7	-8	-8	-22	21	-17
made public	-26	-27	-27	-25	-28	-26	-27
mail	-35	-31	-24	-13	-31	-26	-28
maintain	-18	-12	-17	-15	-12	-15	5
maintain by	-56	-55	-60	-57	-56	-55	-82
maintain it	32	34	32	38	65	30	62
maintain that	38	36	32	36	21	34	119
maintain the	-18	-15	-15	-14	-18	-14	7
mainten	-23	-51	-16	24	-25	-20	-12
mainten $	5	-4	-2	40	-17	5	56
mainten of	-29	-35	-25	-30	-24	-24	-26
mainten window	-14	-9	9	4	-12	-12	-23
mainten windows	-4	-26	-15	23	-7	-4	-9
major	-38	-39	-39	-37	-37	-37	-58
major version	-38	-39	-39	-37	-37	-37	-58
make	-24	-22	-17	-22	-24	-22	-22
make @	-16	-16	-15	-15	-16	-15	-15
make a	8	10	64	15	13	9	16
make an	-24	-23	-27	-24	-28	-24	-24
make it	-11	-10	-10	-13	-11	-10	-12
make sure	-26	-24	-24	-25	-27	-24	-25
make the	-14	-14	-15	-15	-18	-14	-16
manag	-31	-22	-4	-24	-23	-26	-29
manag $	23	24	60	23	7	20	21
manag @	-61	-48	-53	-46	-47	-46	-47
manag a	-81	-78	-90	-75	-81	-76	-88
manag by	9	8	46	11	8	9	5
manag databas	-84	-85	-111	-100	-93	-86	-135
manag is	5	4	18	-1	0	1	-1
manag kei	-30	-37	-35	-33	-34	-31	-34
manag key	48	50	124	49	45	46	42
manag of	-34	-29	-31	-30	-33	-28	-30
manag on	-79	1	-56	-45	-43	-40	-50
manag platform	7	12	47	12	11	11	9
manag python	-19	-18	-21	-20	-19	-18	-33
manag rule	-27	-27	-32	-28	-27	-28	-36
manag servic	-14	-11	28	-10	-20	-13	-22
manag share	-53	-69	-83	-56	-78	-65	-68
manag so	-38	-45	-51	-36	-38	-39	-36
manag the	-30	-26	-29	-25	-1	-24	-35
manag updat	-45	-41	-68	-45	-56	-40	-49
mani	-10	0	-1	0	45	-6	-1
mani @	-30	-15	-12	-12	-1	-14	-15
manifest	-34	-33	-32	-32	-34	-32	-35
mantrap	-34	-32	-40	-32	-45	-33	-33
manual	-36	-11	-31	-12	-35	91	-22
manual approv	-27	-25	-24	-24	-32	-26	-26
manual snapshot	-68	-70	-70	-71	-82	-93	-71
map	-46	-51	-47	-44	-46	-44	-47
map $	-60	-67	-63	-58	-59	-58	-65
march	-5	-25	-28	-45	-35	-24	-24
mark	11	13	13	2	41	10	12
market	3	-3	0	23	-3	0	0
market mail	-12	-11	-11	-11	-13	-11	-11
marketplac	-34	-34	-35	-37	-41	-36	-58
mask	-17	-18	-18	-26	-19	-17	-20
master	-77	-75	-75	-78	-85	-75	-115
master password	-98	-95	-94	-99	-110	-96	-149
match	-3	-2	-10	-14	35	-9	-7
materi	-26	-31	-26	-26	-38	-25	-28
matrix	112	29	64	33	13	32	24
matrix $	57	7	4	12	9	10	7
matter	-52	-49	-71	-71	-67	-55	-55
max	-2	-4	-9	2	71	-5	2
max size	-87	-87	-96	-85	-144	-87	-86
maximum	-13	-11	-23	-12	2	-12	-11
maximum size	-10	-8	-23	-9	8	-9	-7
may	-28	-25	-28	-25	-21	-24	-25
may be	-10	-9	-8	-9	-9	-8	-8
may call	-57	-49	-82	-49	-50	-49	-48
may i	-1	0	-2	-1	-2	10	0
may login	-22	-42	-22	-22	-22	-22	-22
may publish	-24	-24	-26	-25	-40	-23	-23
may pull	-14	-13	-13	-14	-15	-16	-15
may read	-6	-6	-6	-6	-9	-6	-6
may use	-45	-37	-40	-40	-47	-42	-40
me	50	19	53	24	43	31	18
me $	38	48	145	85	50	52	81
me a	-4	6	5	5	-6	34	7
me about	-5	-7	-13	10	6	86	-1
me an	-12	23	18	22	75	4	20
me aws	81	28	21	27	13	22	29
me how	-46	43	0	1	-24	1	2
me lift	-42	-46	-44	-68	-66	-42	-42
me the	52	33	56	29	63	29	33
me through	130	40	34	41	25	38	38
me to	-89	-35	-85	-110	-71	-67	-104
me what	57	27	36	27	23	18	26
me which	-30	-24	-18	-15	52	-23	-30
me who	-19	-51	-82	-50	-80	-84	-39
mean	18	23	78	27	51	24	23
mean $	50	52	80	55	116	54	54
mean @	16	-40	-17	-16	-15	-14	-16
mean by	14	24	98	22	-1	4	16
mean in	-20	21	136	23	-25	31	24
mean of	22	21	76	21	3	16	23
mean secur	28	29	81	28	21	26	28
mean the	-59	10	-45	-50	-34	-31	-34
meant	-26	-9	40	-7	-14	-9	-9
meant @	-54	-44	-48	-41	-47	-47	-44
meant by	0	21	98	24	18	22	23
meant the	-25	-21	-22	-20	-26	-22	-22
meant to	-26	-25	-39	-26	-25	-25	-27
media	-44	-45	-49	-50	-58	-45	-46
meet	2	2	4	-2	30	1	-1
meet room	15	23	20	11	55	11	21
memori	-36	-35	-39	-36	-38	-35	-41
memori $	-10	-10	-9	-10	-12	-9	-11
memori and	-25	-21	-22	-22	-22	-21	-21
merg	-9	-9	-9	-8	-10	-8	-9
mesh	-22	-26	-26	4	-25	-34	-27
mess	-21	-19	-19	-20	-20	-19	-20
messag	-16	-13	-16	-10	0	8	-22
messag $	34	35	21	24	62	109	2
messag redund	-13	-10	-11	-11	-11	-10	-11
met	-34	-34	-35	-35	-43	-34	-40
met $	-34	-34	-35	-35	-43	-34	-40
metadata	-20	-22	-20	-24	-20	-19	-22
metal	-6	-2	48	-5	-18	-2	-10
method	-38	-36	-37	-38	-47	-37	-54
metric	-27	-27	-28	-27	-28	-27	-41
mfa	-45	-44	-5	-45	-70	-46	-53
mfa delet	-55	-55	-76	-54	-58	-55	-54
mfa for	-3	1	-3	1	19	1	1
mfa on	-30	-29	-43	-30	-30	-30	-34
microcod	-47	-47	-62	-47	-59	-47	-75
microservic	-82	-88	-98	-80	-36	-83	-84
microvm	27	25	117	24	14	20	21
migrat	19	30	13	7	54	12	-6
migrat our	32	31	33	12	92	29	17
migrat task	-25	-35	-26	-28	-26	-25	-25
min	-2	-18	-19	-18	-29	-18	-17
min $	26	1	-2	-1	-14	-1	3
min and	-28	-26	-26	-26	-42	-26	-27
mine	-35	-30	-29	-26	-41	-28	-29
miner	-45	-44	-41	-47	-48	-40	-45
minim	43	-32	40	139	39	40	40
minimum	-11	-15	-12	10	-26	-12	-11
minimum and	-40	-39	-38	-39	-70	-40	-39
minimum of	24	6	21	62	23	13	23
minimum password	-13	-11	-11	-11	-11	-11	-12
minor	-13	-11	31	-14	-14	-11	-33
minor upgrad	-81	-82	-95	-81	-82	-77	-89
minor version	6	8	54	6	5	6	-17
minut	-9	-9	-9	-9	-10	-9	-10
minut $	-11	-10	-10	-10	-12	-10	-12
misconfigur	-31	-32	-33	-33	-55	-31	-36
miss	-40	-31	-32	-32	-36	-30	-31
miss index	-18	-17	-19	-18	-20	-17	-16
mistak	-58	-64	-59	-57	-58	-59	-65
mistak $	-62	-61	-64	-61	-63	-65	-70
mistak who	-34	-21	-21	-25	-22	-21	-30
mix	51	57	73	41	54	55	110
ml	-42	-24	-22	11	-38	-21	-26
mode	-17	-6	18	36	-23	-7	-12
mode is	28	49	31	117	26	49	47
mode of	16	30	77	22	20	23	29
mode who	-21	-20	-23	-23	-22	-21	-35
model	20	-9	-2	-3	-21	-2	-15
model $	79	55	44	27	18	25	20
model answer	-15	-13	-18	-13	-14	-14	-14
model for	88	26	35	37	32	35	20
model fresh	-53	-40	-31	-33	-40	-31	-31
model in	-25	-14	-14	-14	-14	-14	-14
model run	-75	-55	-50	-51	-57	-51	-52
model that	-53	-28	-29	-28	-28	-28	-29
model who	-9	-4	-6	-4	4	-4	-5
modul	-16	-1	-2	-3	26	-2	-1
modul for	-12	5	5	4	37	5	6
mondai	10	3	3	3	6	3	4
monitor	-12	-27	-15	15	-27	-14	-21
monitor stack	27	-3	26	59	26	26	26
monitor the	-28	-28	-32	-30	-34	-29	-30
month	-33	-30	-32	-30	-38	-30	-41
month $	-12	-11	-12	-11	-11	-12	-15
monthli	-14	-47	-21	-32	22	-10	-28
more	-6	46	1	14	-5	2	-3
more $	-1	-5	-6	22	2	1	2
more than	-9	-9	-10	-9	-11	-9	-13
more work	9	65	9	3	-12	5	5
morn	-8	-6	-9	-7	35	-14	-17
morn $	20	19	14	19	78	4	3
most	24	22	25	99	14	27	26
most hand	12	19	17	85	6	17	17
mount	-48	-43	-46	-45	-48	-43	-53
mount @	-58	-53	-56	-56	-58	-53	-68
move	-37	-10	-35	-32	-38	-31	-35
move $	-47	81	-34	-8	-15	-12	-26
move @	-35	-23	-36	-49	-41	-36	-36
move between	14	45	-3	0	5	15	12
move it	-27	-27	-27	-27	-29	-25	-27
move our	-7	13	-5	-8	-6	-6	-17
move to	-33	-18	-18	-18	-18	-18	-18
much	37	-2	25	67	17	22	21
much as	27	26	27	55	27	27	27
multi	-25	-24	-14	-26	-12	-28	-25
multi az	-31	-28	-43	-31	-4	-28	-29
multi factor	-30	-31	-39	-31	-33	-30	-30
multi tenant	21	21	82	18	5	-11	21
must	-13	-20	-22	-21	-23	-20	-19
must act	-19	-18	-19	-19	-21	-19	-22
must aws	-9	-8	-8	-7	-8	-7	-7
must be	-27	-30	-24	-24	-24	-23	-26
must configur	-18	-19	-18	-17	-16	-16	-18
must defin	-102	-80	-128	-80	-88	-78	-77
must do	39	5	-1	1	-7	2	2
must instal	-24	-12	-12	-12	-12	-12	-13
must keep	-15	-14	-14	-14	-17	-14	-14
must not	-26	-26	-24	-23	-24	-22	-22
must our	-52	-48	-49	-49	-51	-49	-81
must patch	-42	-37	-37	-38	-42	-36	-53
must the	-29	-27	-27	-28	-49	-27	-28
must to	-11	-10	-11	-11	-18	-11	-11
must updat	-36	-37	-38	-47	-40	-34	-45
must we	57	27	25	28	26	28	67
my	30	18	26	15	44	23	15
my @	-12	13	2	5	70	12	7
my boss	65	29	54	26	-15	71	14
my data	31	32	21	30	-1	25	86
my duti	16	20	2	8	8	7	9
my own	-71	-57	-59	-54	-69	-53	-60
my team	5	-16	-20	-29	-32	-17	-21
myself	32	-3	-5	-9	-6	-2	-4
myself $	-26	-18	-18	-18	-22	-18	-18
n	3	6	-30	-30	-52	-25	-32
n @	21	73	17	10	13	22	22
nacl	-21	-24	66	-21	-33	-25	-48
nacl $	13	8	119	14	-3	7	-6
nah	-41	-39	-46	-39	-44	-40	-49
nah i	-38	-36	-37	-36	-41	-37	-48
nairobi	5	6	-1	6	27	4	6
nairobi $	5	6	-1	6	27	4	6
name	-2	0	4	1	38	3	21
name is	-2	-1	2	-3	-13	1	46
name server	-39	-42	-38	-39	-42	-38	-42
name who	-36	-51	-39	-46	-43	-36	-50
narrow	-27	-20	-20	-20	-23	-20	-22
necessari	-8	-7	-10	-8	-7	-7	-7
neck	-53	-42	-46	-49	-52	-49	-43
need	14	2	2	8	22	3	0
need $	-23	-13	-24	-13	14	-13	-13
need a	24	0	5	21	-5	5	20
need an	71	43	37	25	75	41	62
need one	-28	-46	-28	-36	-28	-28	-37
need someth	-23	-24	-38	-23	-25	-23	-25
need the	60	23	22	21	16	21	23
need to	-47	-39	-38	-35	-41	-38	-46
neo4j	7	67	8	6	-10	8	5
neo4j on	7	67	8	6	-10	8	5
network	-45	-46	-34	-44	-49	-44	-51
network $	-48	-48	-52	-49	-53	-49	-58
network access	-21	-26	-25	-22	-22	-22	-24
network acl	-24	-27	-18	-30	-31	-29	-28
network and	-59	-59	-59	-59	-62	-59	-110
network between	-14	-14	-15	-14	-18	-14	-14
network cabl	-10	-11	-12	-10	-10	-10	-9
network connect	-40	-41	-42	-41	-41	-38	-38
network flood	-48	-60	-47	-44	-43	-43	-46
network polici	21	39	104	37	20	37	41
network that	-12	-12	-13	-12	-15	-12	-16
network traffic	-7	-7	-12	-7	-7	-7	-7
network under	-37	-36	-39	-37	-35	-35	-38
never	-4	-5	8	22	-10	-3	-6
never expir	-22	-21	-22	-22	-25	-20	-21
never heard	5	5	79	2	-10	2	3
new	-7	14	-13	-9	-5	-5	-6
new @	-37	-32	-33	-32	-34	-31	-32
new here	33	4	6	-9	7	5	-6
new object	-8	-8	-7	-7	-8	-7	-8
new one	-28	-28	-29	-34	-29	-27	-36
newer	-19	-14	-14	-14	-15	-14	-16
newer one	-49	-29	-29	-30	-29	-27	-29
next	26	62	17	15	14	17	15
next to	11	62	24	22	22	23	20
next week	71	0	18	20	11	15	20
nice	-17	-6	-9	-8	54	-24	-19
night	29	26	29	86	57	27	27
nightli	-2	-29	-2	26	-2	-2	-2
nimbu	25	37	37	39	96	35	3
nine	-18	-18	-23	-22	-19	-18	-19
nine of	-18	-18	-23	-22	-19	-18	-19
nitro	-25	-27	84	-26	-40	-29	-66
nitro hypervisor	-79	-80	-133	-82	-98	-82	-121
nitro system	5	5	42	8	-9	-4	2
no	-1	-24	-16	4	-13	-4	-7
no $	-26	-26	-26	-27	-28	-25	-32
no @	2	34	-4	-6	-2	0	-9
no i	-39	-36	-51	-36	-41	-39	-39
no longer	-34	24	-11	-32	-12	-9	-9
no matter	-56	-52	-76	-76	-72	-60	-59
no wait	30	-29	1	50	-7	-2	1
nobodi	5	-4	6	61	4	8	6
nobodi here	-20	-14	-20	-4	-27	-14	-16
nobodi on	16	-15	17	65	4	13	18
nobodi want	38	36	36	86	37	38	35
node	-4	-3	-3	12	6	-1	34
node $	3	3	5	11	12	4	30
node @	-27	-54	-29	-17	-28	-28	-30
node base	1	-20	-6	28	1	1	-7
node get	-34	-39	-34	-60	-35	-33	-37
node in	-27	-21	-25	-22	-17	-21	-30
node js	-17	-22	-17	-19	-17	-17	-19
node kernel	-53	-43	-52	-66	-56	-44	-49
node of	-28	-27	-30	-27	-28	-27	-37
node on	10	7	10	2	79	9	-8
node os	30	29	25	30	28	31	84
node patch	52	52	52	53	48	55	132
node that	-56	-38	-40	-47	-40	-39	-56
node upgrad	64	71	63	47	91	69	127
node who	62	63	59	61	59	64	140
non	18	18	63	17	4	16	19
non techi	13	14	47	12	7	12	14
non technic	28	28	71	26	7	25	28
noncompli	-38	-34	-35	-36	-42	-36	-36
normal	-55	-9	-40	-38	-39	-34	-40
normal $	-16	-16	-17	-16	-16	-17	-24
normal @	-36	-49	-38	-14	-33	-34	-44
normal region	0	20	0	-15	1	1	1
not	-10	-10	-23	-13	-27	-21	-24
not $	19	-2	-22	-16	-21	-12	-15
not @	-48	-52	-47	-54	-44	-45	-46
not aws	-22	-19	-19	-19	-20	-19	-26
not on	-23	-22	-21	-22	-21	-21	-22
not the	-21	-21	-24	-24	-21	-27	-23
not us	-58	-57	-73	-57	-63	-57	-80
note	7	10	8	14	86	8	-26
noth	-27	-24	-24	6	-29	-27	-33
noth $	-32	-20	-21	-27	-24	-20	-20
noth to	31	30	28	94	14	30	16
notic	-66	-61	-62	-60	-66	-65	-70
notic about	-23	-20	-20	-21	-26	-22	-21
now	-17	-13	-14	-10	23	-1	-29
now $	14	21	24	23	96	18	-12
npm	-33	-27	-27	-27	-27	-27	-40
nsx	-29	-19	-20	-21	-21	-19	-20
number	-44	-42	-42	-42	-50	-42	-44
number $	-69	-70	-74	-67	-86	-70	-72
number in	-17	-13	-13	-13	-15	-13	-14
number of	-16	-16	-16	-17	-21	-16	-18
nutshel	90	-26	-15	-2	-30	-13	-21
o	-30	-28	-27	-28	-50	-30	-29
object	-31	-30	-33	-29	-22	-28	-30
object $	-53	-54	-61	-54	-59	-53	-55
object in	18	19	11	20	59	21	21
oblig	101	71	12	60	-8	28	30
oblig $	43	85	25	15	-17	11	15
oci	-18	-29	-16	-38	5	-16	-29
ocr	-39	-48	-20	48	-26	-18	-19
odd	-12	-11	-10	-12	-11	-11	-11
of	-17	-21	-22	-19	-20	-20	-24
of $	-3	-25	-21	-25	-28	-22	-22
of @	-29	-37	-35	-34	-37	-36	-51
of a	-28	-26	-28	-26	-26	-25	-29
of amazon	-18	-17	-19	-18	-2	-17	-25
of an	-19	-19	-20	-19	-15	-16	-19
of api	-33	-34	-34	-34	-42	-35	-42
of aws	-18	-14	-16	-15	8	-15	-17
of build	-43	-40	-40	-40	-41	-44	-42
of client	21	7	7	7	7	7	4
of contain	35	30	79	26	35	33	35
of custom	79	9	61	57	23	30	20
of data	-16	-14	-8	-14	-19	-14	-15
of databas	-14	-14	-14	-14	-24	-14	-14
of differ	-8	-6	-6	-6	-7	-6	-6
of disk	-38	-30	-26	-28	-28	-27	-26
of durabl	-18	-18	-23	-22	-19	-18	-19
of duti	80	9	22	24	20	23	23
of each	12	50	10	-7	12	12	12
of file	-32	-29	-31	-48	-36	-29	-40
of it	-7	-16	0	-16	-19	-16	-21
of key	-20	-27	-19	-20	-19	-19	-21
of labor	79	8	-3	11	0	9	9
of life	0	1	-2	-5	19	-1	0
of my	-58	-36	-39	-38	-49	-38	-42
of node	-36	-25	-26	-35	-25	-25	-28
of object	-26	-25	-26	-25	-30	-24	-28
of old	-30	-30	-30	-33	-40	-30	-31
of one	25	46	28	111	46	46	40
of oper	-25	-21	-21	-23	-21	-21	-34
of other	-13	-12	-11	-12	-12	-11	-13
of our	-17	-7	-14	-10	28	-19	-16
of person	-11	-9	-10	-11	-10	-10	-10
of physic	-24	-24	-26	-26	-29	-25	-27
of pod	-28	-24	-27	-25	-32	-25	-25
of presenc	-41	-36	-37	-37	-39	-36	-52
of question	0	0	0	0	-12	14	0
of request	-45	-39	-38	-39	-45	-39	-49
of respons	32	2	0	4	-5	2	2
of secur	10	14	23	38	9	8	9
of server	-58	-57	-61	-56	-56	-57	-68
of staff	-25	-24	-25	-24	-26	-25	-35
of storag	-59	-62	-68	-60	-64	-63	-65
of that	-16	-15	-12	-13	-12	-12	-12
of the	-18	-17	-16	-15	-19	-14	-4
of them	-6	42	3	-4	7	4	7
of thi	17	15	-20	15	-29	62	30
of thing	-7	-4	-25	-4	-7	38	-4
of those	-35	-30	-36	-31	-30	-31	-42
of us	36	38	35	50	19	37	78
of what	72	-5	-42	-18	-19	-29	-28
of which	42	8	-2	-2	9	7	-1
of who	-34	-31	-34	-31	-31	-30	-40
off	-24	-24	-35	-21	-28	-25	-29
off $	-51	-45	-65	-54	-49	-45	-45
off a	-17	-2	-20	-18	-19	-17	-18
off amazon	-15	-13	-15	-14	-13	-13	-16
off by	-26	-23	-32	-23	-23	-23	-27
off our	12	21	19	48	22	22	20
off the	-61	-50	-50	-50	-51	-50	-77
off who	-8	-7	-8	-8	-9	-8	-10
offer	-26	-26	-28	-27	-34	-26	-29
offic	-17	-16	-16	-18	4	-15	-20
offic $	-19	-13	-14	-14	-10	-15	-16
offic to	-14	-14	-14	-14	-27	-14	-14
offlin	-30	-46	-29	-30	-41	-29	-30
ok	-7	-14	-23	-13	36	-22	-21
ok $	40	42	26	35	114	35	45
ok and	-85	-77	-88	-76	-92	-78	-86
okta	-16	-15	-15	-15	-16	-15	-19
old	-35	-36	-19	-36	-33	-38	-38
old @	-65	-75	-63	-65	-94	-62	-63
old disk	-39	-39	-38	-38	-51	-39	-48
old who	-64	-47	-48	-48	-60	-47	-64
older	-18	-19	-23	-20	-22	-19	-19
older than	-18	-19	-23	-20	-22	-19	-19
on	-29	-22	-28	-22	-23	-27	-33
on $	-55	-48	-53	-42	-74	-51	-55
on @	-25	-17	-18	-7	-18	-21	-23
on a	-22	2	-19	-2	-14	-16	-17
on access	-9	-12	-9	-9	-10	-9	-9
on amazon	-25	-23	-25	-23	-36	-23	-2
on an	-23	-14	-27	-24	-29	-25	-26
on and	-11	-12	-10	-10	-10	-10	-10
on automat	-22	-18	-18	-18	-19	-18	-22
on aws	46	37	45	63	66	33	53
on black	-47	-46	-48	-48	-83	-47	-50
on by	-63	-61	-63	-61	-73	-61	-82
on call	38	39	37	39	108	39	22
on demand	-35	-48	-31	-34	-35	-32	-31
on each	51	0	19	20	17	15	11
on ec2	-17	-18	-18	-17	-18	-17	-20
on execut	-10	-9	-10	-9	-10	-9	-9
on floor	6	6	5	6	19	6	3
on fridai	13	14	11	13	45	12	9
on in	-22	-24	-24	-21	-23	-21	-21
on is	-23	-21	-22	-22	-29	-21	-23
on it	-11	-9	-13	-12	-18	-11	13
on its	-13	-23	-23	-22	-30	-22	-23
on manag	-26	-26	-31	-25	-31	-27	-27
on me	-48	-30	-31	-30	-31	-30	-30
on mfa	-17	-16	-22	-16	-19	-16	-16
on mondai	13	4	4	3	4	4	4
on multi	-7	-6	-6	-6	-8	-6	-6
on my	-37	-30	-30	-30	-30	-30	-36
on off	-32	-31	-30	-31	-32	-30	-29
on one	0	44	7	-4	-3	4	4
on our	-26	-16	-25	-21	-28	-25	-30
on plain	-53	-102	-54	-59	-54	-54	-56
on point	-7	-6	-8	-6	-7	-6	-6
on prem	-22	-21	-20	-21	-22	-20	-22
on premiz	-10	-18	-10	1	-10	-9	-12
on provid	-27	-28	-33	-28	-36	-28	-38
on secur	3	-8	3	25	0	3	2
on server	-73	-74	-74	-81	-77	-76	-97
on share	-33	-33	-40	-34	-39	-33	-34
on site	-29	-28	-27	-27	-26	-26	-27
on that	13	15	15	15	52	9	11
on the	-18	-23	-25	-19	-23	-21	-28
on them	14	-4	-7	-2	-5	-3	9
on top	-8	-8	-8	-9	-12	-8	-8
on us	5	-3	-14	-15	-28	-16	29
on what	-32	32	-40	-21	-30	-12	-16
on which	-67	-61	-60	-63	-71	-59	-70
on who	-47	-46	-47	-46	-50	-45	-77
on whom	-17	-16	-16	-17	-18	-17	-22
onc	2	2	3	34	2	4	2
onc a	34	28	28	86	31	34	33
onc held	-16	-16	-17	-19	-16	-16	-17
one	3	-2	6	30	0	3	16
one $	0	35	85	94	6	20	118
one @	16	25	12	33	88	23	18
one avail	-19	-20	-23	-20	-24	-19	-23
one az	-52	-51	-63	-53	-58	-50	-55
one hand	29	58	33	56	30	31	33
one is	-49	-49	-52	-54	-58	-48	-78
one line	-26	-30	-25	-50	-25	-25	-32
one of	-22	-20	-25	-23	-24	-20	-23
one so	-7	-6	-6	-7	-6	-6	-9
one who	-24	-24	-24	-25	-29	-26	-32
one with	11	18	21	63	20	19	14
one zone	-28	-27	-33	-30	-37	-27	-31
onli	-5	-11	13	6	14	-1	-8
onli $	24	27	25	23	57	27	27
onli the	-23	-45	-24	1	-28	-25	-34
onli with	16	18	17	17	39	18	18
ons	-10	-9	-10	-10	-9	-9	-14
onto	-19	-8	-19	-19	-30	-18	-22
onto @	-26	-17	-27	-33	-25	-25	-36
onto it	-30	-29	-28	-29	-51	-31	-29
open	-31	-28	-27	-28	-26	-29	-28
open a	2	4	-6	3	32	-14	5
open sourc	-28	-28	-28	-29	-53	-28	-29
open the	-14	-16	-13	-14	-13	-13	-15
open to	-34	-28	-28	-27	-30	-27	-28
open who	-47	-41	-41	-40	-45	-40	-44
opensearch	-10	79	-8	-20	-5	7	-12
openssh	-19	-17	-28	33	-30	-14	-20
openssl	-27	-30	-28	-31	-28	-28	-27
oper	-27	-26	-28	-25	-28	-26	-10
oper system	-29	-28	-30	-28	-30	-28	-5
oper the	-28	-29	-27	-27	-28	-26	-28
oppos	30	90	75	29	18	34	39
oppos to	30	90	75	29	18	34	39
ops	15	26	-3	60	6	15	14
option	-22	-32	-30	37	-30	-18	-26
option give	0	-19	3	29	3	3	3
option on	48	38	23	122	42	49	45
or	-4	23	6	35	10	9	16
or $	-29	-48	-31	-40	-29	-29	-33
or @	23	81	34	95	45	35	32
or a	-20	-54	-9	36	-19	-11	-13
or amazon	-66	-54	-55	-56	-58	-54	-70
or aws	-35	-32	-34	-60	-70	-32	-2
or both	-9	-10	-10	-12	-10	-9	-13
or by	-23	-17	-17	-18	-17	-17	-21
or custom	-100	-85	-89	-85	-111	-92	-110
or destroi	-15	-17	-16	-19	-16	-16	-16
or do	-26	-14	-12	-16	-18	-16	15
or doe	-59	-34	-32	-35	-33	-34	-39
or fals	-36	-37	-45	-42	-41	-37	-51
or fix	35	27	17	26	-1	93	9
or host	-31	-57	-32	-37	-33	-30	-31
or i	-13	-15	-13	-13	-12	-12	-14
or is	-23	-22	-22	-41	-22	-22	-24
or me	-46	-26	-29	-64	-53	-24	33
or neo4j	7	76	14	4	-11	9	5
or no	-16	-20	-16	-17	-23	-16	-15
or not	-28	-4	-26	-30	-29	-25	-28
or on	36	31	47	95	12	31	132
or our	-87	-73	-57	-45	-68	-60	-63
or privat	-29	-30	-29	-32	-37	-30	-38
or so	-24	-22	-21	-33	-24	-22	-22
or the	10	71	27	47	48	38	30
or their	-7	20	24	22	24	24	62
or them	-44	-21	-38	-20	27	-20	-26
or us	-4	0	1	-4	42	1	-5
or we	-20	-19	-21	-24	-19	-20	-22
or what	-50	-44	3	-51	-62	7	-52
or who	-35	-29	-29	-31	-35	-29	-32
orchestr	-19	-18	-21	-19	-19	-19	-25
order	9	-4	6	67	-3	11	7
order $	-14	-13	-16	-16	-13	-14	-17
order a	-42	-39	-41	-42	-46	-39	-41
org	-12	-2	-2	-5	13	-2	-13
organ	-51	-47	-61	-50	-49	-60	-62
origin	-36	-45	-37	-38	-54	-37	-40
os	-10	-19	-1	1	5	-6	44
os $	-50	-49	-15	-49	-68	-46	23
os and	31	31	30	66	30	31	27
os fix	-56	-50	-59	-50	-52	-51	-74
os in	24	27	29	30	25	31	92
os level	-8	-8	-9	-8	-8	-8	-13
os of	20	20	14	19	65	21	-1
os on	-71	-110	-66	-77	-80	-70	-84
os patch	-2	-12	-3	9	-5	1	54
os underneath	-42	-42	-39	-61	-45	-40	-61
os updat	68	72	65	60	53	66	197
other	-18	-5	-16	-17	-24	-17	-19
other $	-16	-11	-15	-15	-15	-16	-18
other custom	-13	-12	-11	-12	-12	-11	-13
otherw	-10	-11	-10	-12	-10	-10	-10
otherw $	-10	-11	-10	-12	-10	-10	-10
our	-6	-9	-13	-6	-8	-10	3
our $	22	-26	-37	-12	-37	-26	-17
our @	2	7	8	8	16	8	47
our account	-20	-20	-20	-20	-26	-21	-23
our admin	-27	-26	-26	-28	-31	-26	-32
our app	-27	-30	-35	-15	-29	-27	-29
our applic	-29	-29	-28	-29	-53	-28	-30
our audit	-39	-39	-59	-38	-59	-37	-52
our auditor	0	-4	-1	23	-4	0	-2
our aws	-40	-29	-30	-31	-34	-29	-29
our backup	-73	-55	-55	-54	-80	-55	-77
our begin	75	31	34	27	32	31	30
our bit	80	10	24	24	-2	15	11
our branch	-27	-20	-21	-20	-30	-20	-21
our cisco	-14	-7	-43	-13	57	-34	-10
our client	19	-5	-3	-19	-6	-3	-8
our cluster	21	31	28	9	12	29	74
our compani	0	35	33	34	110	32	15
our contain	-27	-20	-53	-25	-39	-21	17
our content	-20	-20	-21	-20	-24	-24	-22
our custom	-13	-13	-12	-13	-14	-18	-14
our data	-45	-54	-45	-45	-50	-46	-59
our databas	-27	-26	-24	-27	-25	-25	-41
our dba	-36	-14	-35	-61	-38	-35	-54
our desk	-13	17	-11	-38	-12	-11	-11
our domain	-51	-34	-43	-49	-48	-42	-46
our duti	3	31	-18	-22	-23	-15	-20
our esxi	-7	-7	-6	-8	-7	-6	-7
our factori	57	24	19	24	24	24	24
our function	-21	-20	-23	-28	-32	-22	-20
our headach	-20	-20	-21	-10	-31	-21	-23
our imag	-17	-15	-14	-15	-14	-16	-16
our in	92	-4	2	12	7	15	16
our iso	-13	-11	-11	-11	-15	-11	-12
our job	63	38	28	40	33	40	94
our laptop	-43	-44	-43	-43	-79	-44	-47
our leak	-8	-6	-5	-6	-6	-6	-6
our list	-12	7	-12	-20	-8	-9	-9
our load	-24	-20	-19	-20	-23	-20	-23
our oblig	68	64	28	28	9	16	16
our offic	-38	-39	-35	-45	-48	-35	-36
our old	-18	-29	-19	-19	-18	-18	-21
our on	48	55	27	27	26	26	24
our or	-24	-37	-17	-24	-11	-11	45
our own	-22	-12	-22	-24	-15	-21	-28
our part	45	-5	5	1	4	2	-2
our pod	-36	-42	-41	-38	-41	-34	-34
our polici	12	30	32	32	11	90	31
our premiz	-28	-31	-28	-40	-28	-28	-27
our privat	-14	-13	-13	-13	-15	-13	-17
our problem	-42	-41	-54	-46	-47	-43	-43
our respons	-7	-6	-7	-9	-7	-7	-7
our router	-23	-23	-23	-22	-28	-22	-26
our saa	-5	-5	-5	-5	-5	-5	-8
our salesforc	30	30	25	30	73	29	-9
our server	-29	-40	-28	-3	-36	-28	-47
our servic	-31	-52	-31	-37	-31	-31	-32
our share	25	149	40	24	37	43	42
our shop	-16	-12	-12	-13	-16	-12	-13
our side	-53	-37	-31	-15	-35	-31	-38
our site	-33	-28	-29	-29	-29	-28	-33
our task	-31	-28	-32	-28	-51	-28	-33
our team	-46	-34	-42	-1	-60	-38	-48
our their	139	98	59	57	58	55	17
our to	-34	-33	-37	-37	-39	-34	-36
our ubuntu	-31	-39	-30	-31	-43	-31	-54
our unus	-32	-27	-27	-27	-34	-29	-30
our user	-15	-14	-17	-15	-16	-15	-16
our warehous	-39	-34	-40	-37	-38	-33	-38
our web	-21	-16	-16	-16	-18	-16	-17
our websit	-48	-46	-48	-47	-48	-45	-57
our whose	-10	-10	-10	-10	-11	-10	-17
our windows	-1	-23	0	32	-5	0	-4
our work	0	-28	2	45	-1	-2	1
our workload	-51	-52	-54	-54	-59	-52	-60
ourself	-2	-24	-36	-27	-50	-23	-21
ourself $	-2	-24	-36	-27	-50	-23	-21
ourselv	-40	-65	-49	5	-42	-39	-24
ourselv $	-41	-51	-50	-14	-35	-38	-4
ourselv on	-23	-67	-27	25	-37	-22	-30
ourselv who	-21	-21	-21	-22	-21	-21	-38
out	16	0	13	5	14	0	-1
out $	-4	-3	41	4	32	-14	-10
out a	13	8	9	34	11	13	13
out after	13	19	19	-2	49	19	17
out for	116	10	-10	25	-19	18	20
out of	-47	-46	-45	-44	-57	-43	-46
out the	-28	-11	-18	-21	-20	-18	-18
outag	-35	-34	-36	-35	-44	-34	-40
outlin	111	45	38	42	41	46	48
outlin the	37	16	16	16	14	16	16
over	-15	-25	-20	-6	-24	-19	-6
over $	5	0	5	6	-22	1	61
over @	-8	-51	-30	-13	-30	-25	-26
over in	-28	-54	-28	-32	-28	-28	-28
over our	13	4	4	3	4	4	4
over sever	-11	-10	-12	-11	-11	-10	-10
over the	-6	-22	-15	25	-14	-15	-13
overal	-20	-21	-25	-21	-23	-21	-26
overnight	-70	-66	-66	-72	-91	-65	-75
overview	70	14	13	8	19	10	16
overview $	75	2	6	9	-6	5	4
overview of	30	5	2	8	33	-13	3
own	-7	-7	-12	-8	-1	-11	7
own $	-34	-31	-33	-34	-41	-32	-36
own @	11	60	20	-1	18	19	15
own and	31	-1	3	6	5	6	4
own applic	-26	-28	-29	-27	-30	-27	-33
own build	-8	-12	-8	-11	-9	-9	-9
own cert	-30	-40	-34	-32	-33	-30	-29
own contain	-11	-16	-11	-13	-11	-11	-12
own data	-27	-26	-29	-27	-52	-26	-28
own employe	-33	-33	-34	-32	-50	-33	-38
own everyth	4	5	4	4	35	2	0
own infer	-47	-28	-30	-29	-31	-28	-29
own node	-19	-19	-15	22	-33	-14	-33
own router	-20	-19	-18	-21	-20	-18	-19
own server	-64	-59	-58	-61	-58	-56	-79
own that	-31	-30	-47	-32	-32	-30	-35
own the	3	23	23	26	87	22	1
own workload	-15	-16	-16	-17	-22	-16	-17
owner	-5	-8	-4	-3	6	-3	16
owner $	55	31	26	31	21	30	86
owner for	-30	-14	-16	-15	1	-14	-22
owner of	-27	-28	-27	-29	-7	-30	-58
ownership	-25	-59	-60	-54	-65	-57	-65
ownership $	-71	-70	-73	-68	-75	-69	-80
paa	-8	-16	47	-7	-23	-9	-24
packag	-18	-19	-18	-19	-19	-18	-19
packag in	-8	-7	-7	-7	-7	-7	-7
page	-26	-24	-22	-23	-25	-22	-27
pager	45	-10	1	-4	-10	0	2
pai	-6	-3	-3	-5	26	-3	-30
pai attent	-32	-32	-33	-32	-50	-32	-35
pai for	8	11	11	7	49	11	-22
pair	-24	-9	-15	-13	20	-13	-10
pair of	-8	-8	-8	-8	-10	-8	-8
palo	-11	-4	4	7	45	-4	-3
palo alto	-41	-37	-39	-37	-42	-38	-50
panda	-34	-34	-35	-35	-36	-34	-56
paragraph	13	51	14	6	56	10	21
param	-27	-32	-29	-30	-32	-26	-28
paramet	-34	-31	-32	-33	-35	-32	-39
paramet group	-43	-40	-40	-42	-45	-40	-50
park	23	24	24	20	74	20	17
part	79	42	20	41	24	30	38
part $	81	48	16	50	20	28	21
part in	-4	21	3	-1	2	2	2
part of	73	7	-17	11	0	11	3
parti	-13	-23	-23	-24	-27	-23	-25
parti $	-8	-17	-19	-20	-17	-15	-15
parti for	118	35	43	41	18	39	40
parti in	15	35	88	34	34	34	35
parti instal	-45	-41	-42	-49	-51	-43	-57
parti is	-16	-14	-14	-14	-20	-14	-14
parti must	-38	-30	-31	-31	-35	-30	-33
parti protect	-16	-16	-17	-16	-18	-17	-16
parti that	-18	-19	-22	-20	-21	-20	-21
partit	-104	-83	-84	-77	-84	-77	-79
partner	5	5	2	42	3	5	6
pass	-23	-15	6	-32	-19	-15	-15
passport	-12	-9	-9	-10	-9	-9	-9
password	-58	-54	-55	-54	-56	-53	-58
password $	-53	-54	-60	-55	-56	-54	-56
password for	-19	-16	-17	-16	-18	-16	-15
password in	-17	-20	-16	-16	-16	-15	-17
password length	-13	-11	-11	-11	-11	-11	-12
password of	-31	-29	-29	-29	-40	-28	-32
password polici	-55	-45	-53	-45	-52	-45	-46
password rule	-37	-35	-35	-33	-35	-35	-35
password safe	-49	-40	-38	-46	-38	-40	-46
past	27	27	27	25	64	25	26
patch	-18	-13	-14	-7	-4	-13	22
patch $	3	10	-3	20	2	10	96
patch @	-82	-81	-69	-60	-52	-66	-121
patch a	-69	-60	-59	-68	-26	-57	-110
patch all	-58	-55	-60	-58	-64	-56	-79
patch amazon	45	44	46	40	98	44	31
patch an	-62	-70	-59	-82	-70	-64	-67
patch are	-66	-53	-52	-53	-53	-53	-84
patch aws	-80	-77	-82	-79	-79	-78	-142
patch baselin	-52	-53	-55	-56	-62	-53	-76
patch burden	32	58	29	88	15	25	26
patch by	-43	-44	-44	-45	-47	-41	-44
patch evid	-6	-6	-6	-6	-6	-7	-8
patch for	-109	-99	-104	-100	-110	-103	-142
patch from	34	31	36	18	96	28	26
patch host	20	20	20	53	19	20	16
patch in	-42	-41	-42	-41	-41	-40	-66
patch is	-15	-17	-15	-4	-17	-17	-23
patch it	45	55	59	65	55	63	157
patch manag	-46	-47	-43	-49	-73	-51	-69
patch of	-64	-69	-65	-64	-69	-63	-75
patch on	-41	-40	-39	-40	-39	-39	-67
patch our	50	43	77	67	73	82	211
patch server	-7	-21	-4	5	-6	-5	-16
patch that	29	29	29	28	20	29	73
patch the	-19	-16	-17	-14	0	-16	-20
patch them	-38	-34	-38	-34	-49	-34	-43
patch there	-27	-48	-27	-29	-28	-27	-28
patch these	-52	-52	-50	-49	-79	-50	-77
patch to	-37	-34	-35	-35	-40	-34	-47
patch us	-88	-66	-68	-65	-41	-65	-96
patch what	6	30	-14	40	-15	-3	-2
patch who	-7	-17	-8	-12	-28	-6	56
patch whose	69	70	70	70	60	69	146
patch windows	15	16	16	41	12	16	7
patient	-15	-12	-12	-12	-13	-12	-12
pay	-20	-20	-25	-21	-24	-19	-23
pay for	-22	-23	-29	-23	-28	-21	-27
pci	-29	-30	-13	-28	-39	-30	-33
pci compliant	-44	-45	-51	-53	-53	-45	-51
pci dss	-32	-32	-18	-34	-44	-32	-35
pdb	-33	-12	60	12	-8	-23	-29
pdb $	-129	-108	-175	-126	-130	-134	-124
peer	-39	-33	-35	-33	-36	-33	-42
peer node	-45	-38	-39	-37	-40	-37	-48
pend	21	25	25	25	56	25	25
penetr	-30	-30	-10	-29	-34	-39	-41
penetr test	-30	-30	-10	-29	-34	-39	-41
peopl	-13	-18	-9	7	-15	-11	-13
peopl and	-6	-6	-6	-6	-6	-6	-10
peopl that	-28	-34	-27	-27	-30	-26	-27
peopl who	15	-7	13	51	7	13	4
per	22	7	-19	-20	16	-7	-21
per client	-45	-37	-34	-34	-36	-35	-36
per servic	13	70	14	6	18	22	20
perform	-50	-47	-55	-47	-51	-48	-61
perform them	-55	-49	-48	-47	-63	-50	-62
perimet	-95	-94	-98	-91	-121	-94	-94
period	-29	-29	-29	-28	-30	-28	-31
period $	-42	-41	-44	-40	-43	-40	-41
permiss	-66	-70	-67	-65	-69	-65	-67
permiss $	-43	-49	-48	-43	-45	-43	-51
permiss for	-28	-31	-28	-45	-28	-28	-29
permiss in	-31	-43	-30	-29	-30	-29	-30
permiss of	-19	-17	-19	-17	-22	-17	-17
permiss on	-71	-66	-66	-65	-80	-65	-68
permiss to	-10	-10	-9	-10	-10	-9	-9
permit	-27	-26	-28	-27	-30	-25	-26
person	-31	-24	-23	-9	-14	-24	-26
person $	16	14	21	12	51	39	2
person data	-56	-43	-47	-46	-47	-43	-47
phish	-67	-64	-67	-67	-92	-65	-74
phish $	-55	-55	-57	-61	-83	-58	-63
php	-41	-48	-54	-38	-40	-42	-39
physic	-35	-32	-35	-34	-35	-33	-37
physic $	-10	-10	-1	-9	-15	-9	-10
physic access	-12	-12	-12	-13	-14	-12	-13
physic and	-31	-31	-34	-31	-32	-32	-54
physic cabl	-7	-7	-8	-7	-11	-7	-8
physic entri	-19	-18	-21	-19	-20	-20	-20
physic host	-73	-75	-78	-77	-79	-75	-95
physic layer	-24	-24	-28	-24	-26	-25	-27
physic machin	-38	-36	-40	-37	-37	-36	-41
physic network	-12	-12	-13	-12	-12	-12	-11
physic secur	-52	-49	-53	-50	-50	-48	-52
physic server	-27	-26	-23	-25	-23	-23	-28
pi	-49	-41	-38	-39	-42	-38	-63
pick	-43	-50	-44	-33	-47	-43	-47
pick @	-13	-44	-14	16	-14	-14	-14
pick its	-21	-24	-21	-23	-25	-21	-21
pick the	-47	-46	-47	-47	-50	-47	-53
pick which	-29	-31	-31	-51	-50	-29	-29
pictur	48	7	6	3	-7	7	-3
pictur for	52	21	20	16	16	20	22
pile	-33	-32	-32	-31	-40	-32	-32
pile up	-8	-8	-9	-8	-8	-8	-8
pip	-34	-33	-33	-35	-36	-33	-38
pip instal	-23	-23	-23	-23	-27	-24	-29
pipe	-24	-23	-23	-24	-29	-23	-31
pipe style	-24	-23	-23	-24	-29	-23	-31
pipelin	-79	-79	-125	-77	-79	-79	-82
pitr	-29	-33	26	-28	-39	-30	-33
pitr $	25	25	118	23	8	18	21
pitr on	-30	-24	-27	-26	-23	-23	-23
pki	16	12	25	56	20	25	24
place	-16	-16	-19	-16	-16	-15	-16
place a	-24	-23	-22	-23	-24	-22	-24
plain	-29	-43	-23	-28	-31	-31	-31
plain @	-33	-51	-35	-26	-37	-37	-35
plain text	-39	-40	-39	-42	-39	-37	-41
plain word	15	15	57	14	12	15	7
plan	-54	-35	-60	-50	-55	-54	-52
plan $	-42	-39	-38	-37	-35	-64	-37
plan for	-33	-33	-32	-31	-35	-31	-33
plan is	11	80	12	32	23	34	37
plan of	-39	-40	-40	-42	-67	-40	-49
plan version	-42	-43	-39	-40	-41	-39	-50
plane	-17	-13	10	-13	-14	-12	-16
plane $	-21	-19	7	-19	-23	-21	-25
plane in	11	25	59	24	21	25	25
plane of	-12	-12	-12	-11	-11	-11	-11
plant	-37	-34	-34	-35	-35	-34	-54
platform	-11	-14	14	-10	12	-8	-10
platform $	33	33	28	30	78	33	28
platform branch	-20	-23	-21	-20	-23	-19	-19
platform updat	15	20	60	20	19	18	18
platform version	9	7	75	18	13	19	22
pleas	40	34	37	45	59	37	33
pleas $	19	20	35	27	-3	40	29
pleas approv	16	17	16	16	48	16	15
pleas explain	23	2	6	1	-10	0	2
pleas who	-19	-24	-20	-22	-21	-20	-23
pls	43	33	6	5	7	58	-11
pls $	50	58	23	16	35	90	22
plu	-35	-43	-35	-32	-36	-33	-33
plugin	-69	-60	-60	-61	-62	-58	-64
plugin and	-24	-28	-28	-37	-24	-24	-31
plz	99	18	24	28	54	24	20
plz $	99	18	24	28	54	24	20
pod	-24	-23	-7	-22	-22	-22	-29
pod disrupt	-33	-33	-38	-33	-38	-33	-37
pod in	-30	-36	-35	-32	-30	-29	-30
pod on	-25	-22	-24	-23	-31	-22	-22
point	9	-30	-6	-17	-19	-15	-18
point in	-20	-17	7	-17	-25	-18	-22
point of	-36	-31	-32	-32	-33	-32	-45
poison	-31	-29	-29	-29	-38	-29	-30
polici	-37	-34	-27	-34	-31	-25	-36
polici $	-110	-105	-117	-100	-92	-103	-118
polici for	-35	-35	-33	-41	-36	-32	-34
polici in	-42	-38	-44	-39	-39	-38	-38
polici of	-14	-13	-13	-13	-14	-13	-13
polici on	-51	-52	-57	-53	-53	-51	-58
polici that	18	20	19	17	48	19	11
pool	-51	-48	-47	-49	-51	-46	-62
pool whose	-32	-28	-26	-30	-33	-25	-26
port	-27	-27	-27	-27	-28	-26	-27
port 22	-26	-26	-25	-26	-30	-26	-27
port 3389	-29	-30	-36	-36	-38	-30	-31
port in	-9	-9	-10	-9	-9	-9	-11
port on	-22	-21	-19	-19	-20	-19	-18
posix	-57	-46	-48	-45	-47	-45	-50
possibl	36	32	36	68	76	38	31
possibl @	26	23	26	55	19	26	26
possibl to	38	24	25	78	91	33	36
postfix	15	28	16	48	12	13	18
postfix on	15	28	16	48	12	13	18
power	-28	-27	-29	-26	-20	-25	-29
power and	-26	-27	-24	-25	-32	-24	-25
power suppli	-31	-31	-36	-31	-35	-31	-32
ppl	-2	12	55	15	-8	10	14
ppl mean	-2	12	55	15	-8	10	14
pr	-2	-3	-11	2	56	-10	-12
pre	-78	-59	-62	-60	-70	-60	-70
prem	-22	-21	-20	-21	-22	-20	-22
premiz	-16	-23	-17	-9	-17	-16	-18
premiz $	-30	-33	-31	-41	-31	-30	-31
premiz @	-12	-11	-11	-11	-11	-11	-12
premiz domain	-11	-15	-11	-13	-11	-11	-12
premiz server	-7	-7	-7	-7	-9	-7	-11
prepar	-5	-13	-15	-16	-16	-14	-19
presenc	-41	-36	-37	-37	-39	-36	-52
presenc $	-47	-41	-43	-43	-45	-42	-61
prevent	-32	-33	-34	-34	-38	-34	-39
prevent it	-27	-28	-30	-29	-31	-27	-38
previou	-7	-6	-9	-8	17	-9	-10
previou instruct	3	4	3	4	32	1	0
price	-73	-47	-51	-50	-51	-49	-50
princip	-13	-13	-12	-14	-13	-12	-12
principl	-23	-21	-22	-21	-27	-20	-22
principl $	-20	-20	-22	-21	-28	-20	-22
principl who	-11	-7	-7	-7	-7	-7	-7
print	18	15	16	16	79	6	10
privaci	-16	-16	-16	-17	-18	-25	-17
privat	22	10	8	9	22	10	9
privat @	-18	21	20	18	69	21	20
privat databas	-13	-17	-13	-16	-17	-14	-13
privat kei	-17	-16	-16	-17	-18	-16	-16
privat key	-8	-8	-8	-8	-9	-7	-8
privat subnet	-34	-34	-33	-36	-39	-34	-44
privileg	-36	-28	-12	-36	-35	-29	-48
privileg $	10	10	53	7	1	7	11
pro	59	57	48	54	142	56	35
pro $	59	57	48	54	142	56	35
problem	-27	-26	27	-29	-48	-31	-35
problem $	-13	-13	64	-15	-45	-20	-19
process	2	6	7	6	53	2	4
process in	-27	-21	-20	-21	-22	-19	-20
procur	13	-21	-19	-32	-39	-20	-19
prod	-6	-3	-8	-5	21	-3	-3
prod who	-10	-9	-8	-8	-9	-8	-8
produc	-40	-37	-39	-43	-37	-37	-49
product	-32	-30	-32	-31	-40	-31	-32
product system	-26	-25	-26	-25	-33	-26	-29
profil	-23	-17	-18	-18	-19	-17	-19
program	-9	-8	-7	-8	-8	-8	-10
project	-3	4	5	5	40	6	-4
promiz	-36	-36	-41	-39	-55	-37	-37
prompt	-70	-54	-54	-53	-60	-52	-55
proof	-30	-30	-32	-32	-30	-30	-51
proof of	-32	-32	-34	-34	-33	-32	-56
proper	26	9	26	25	56	27	25
protect	-32	-21	-32	-30	-33	-30	-37
protect $	-19	-19	-19	-18	-19	-18	-18
protect my	-9	-9	-9	-9	-12	-10	-9
protect of	-27	-26	-26	-27	-33	-26	-39
protect our	-6	-7	-7	-6	-7	-6	-8
protect the	-31	-32	-35	-32	-33	-32	-35
prove	-25	-25	-26	-25	-30	-25	-39
provid	-22	-22	-22	-22	-23	-21	-23
provid $	-8	-5	-5	-6	-5	-5	-5
provid al2023	-27	-28	-33	-28	-36	-28	-38
provid and	27	12	12	12	12	12	12
provid by	-21	-20	-21	-22	-24	-20	-21
provid for	-10	-8	-8	-9	-8	-8	-9
provid or	-15	-14	-16	-15	-14	-14	-19
provid power	-17	-20	-16	-17	-18	-16	-16
provid the	-34	-31	-29	-31	-33	-29	-30
provis	-46	-46	-45	-28	-45	-40	-44
provis @	-1	-16	-1	32	-2	1	0
provis mode	-76	-72	-80	-83	-66	-67	-73
provis the	-20	-26	-21	-22	-20	-21	-20
proxi	-34	-42	-34	-9	-38	-34	-39
proxi do	-38	-36	-41	-39	-41	-52	-46
public	-27	-26	-27	-27	-17	-26	-29
public @	-33	-30	-30	-33	-33	-30	-41
public access	-39	-35	-36	-36	-52	-35	-35
public by	-45	-43	-43	-41	-45	-44	-43
public certif	-24	-28	-24	-25	-31	-24	-24
public for	-11	-8	-10	-9	-9	-8	-9
public or	-29	-30	-29	-32	-37	-30	-38
public repo	-30	-30	-30	-31	-46	-31	-35
publicli	-16	-16	-17	-16	-18	-16	-17
publish	-40	-38	-41	-39	-44	-38	-47
publish $	-8	-9	-9	-9	-9	-9	-8
publish the	-11	-11	-12	-11	-12	-11	-11
publish thi	-48	-45	-48	-45	-56	-46	-48
publish to	-24	-24	-26	-25	-40	-23	-23
publish updat	-45	-43	-48	-44	-51	-44	-58
pull	-28	-27	-28	-28	-30	-27	-31
pull from	-42	-42	-44	-45	-50	-41	-55
push	-5	-9	-5	22	-7	-4	-9
push the	14	4	11	67	9	13	6
put	-13	0	-15	15	-22	-15	-27
put @	28	58	28	25	28	28	27
put a	10	7	1	54	-21	1	1
put in	-16	-15	-17	-17	-23	-16	-16
put into	-45	-50	-45	-51	-51	-42	-41
put on	-8	-8	-9	-9	-8	-8	-10
python	-5	-3	-5	2	17	-3	-8
python 3	27	25	25	54	54	26	22
python packag	-13	-13	-13	-13	-17	-13	-15
python runtim	-18	-17	-20	-18	-18	-18	-30
python3	-52	-46	-52	-47	-53	-46	-61
q	28	31	27	32	24	30	86
qualiti	-54	-51	-53	-48	-54	-49	-51
qualiti $	-54	-51	-53	-48	-54	-49	-51
quarter	12	57	25	26	23	26	27
quarterli	-16	-9	-13	-9	-16	-8	42
queri	-20	-18	-18	-18	-6	-18	-19
queri $	-31	-26	-26	-26	-30	-29	-30
queri and	-21	-15	-15	-15	-17	-15	-15
queri engin	-19	-18	-18	-18	-22	-18	-24
queri i	30	31	31	29	70	29	30
queri log	-30	-26	-27	-28	-33	-27	-28
queri on	-25	-25	-26	-24	-29	-24	-25
queri result	-43	-41	-41	-40	-47	-40	-47
question	-23	-16	-11	-15	-42	34	-20
question $	-12	-4	-12	0	-25	54	-19
question @	-12	-12	-11	-11	-11	-11	-13
question can	-2	-1	-5	-1	-12	21	0
question for	-73	-57	-54	-52	-52	-58	-54
questionnair	-16	-24	12	-16	-16	-17	-20
queue	-20	-18	-18	-3	-20	-18	-24
queue and	-54	-50	-50	-55	-56	-52	-60
queue polici	-57	-56	-59	-60	-67	-56	-74
quick	44	119	45	27	28	33	20
quota	-38	-31	-11	-32	-16	-37	-32
r	-32	-38	-34	-37	-30	14	-23
raci	120	14	18	21	0	16	18
raci $	85	5	11	14	-2	8	9
raci for	89	13	15	17	0	13	16
rack	-43	-45	-45	-44	-50	-44	-59
rack $	-31	-32	-32	-31	-40	-32	-49
raiz	8	20	16	21	87	11	23
raiz the	-11	-10	-10	-11	-14	-10	-12
ram	87	16	18	21	16	20	14
ran	-10	-10	-10	-10	-12	-10	-14
rang	-41	-37	-37	-37	-39	-37	-41
rang of	-46	-43	-44	-42	-46	-42	-45
rank	12	11	18	70	1	16	18
ransomwar	-22	-19	-20	-21	-21	-19	-23
ransomwar encrypt	-18	-15	-16	-16	-16	-15	-19
raspberri	-49	-41	-38	-39	-42	-38	-63
raspberri pi	-49	-41	-38	-39	-42	-38	-63
rather	-4	-7	-9	26	-7	-5	-5
rather than	-26	-16	-33	-29	-29	-26	-26
rbac	-89	-79	-83	-74	-78	-74	-86
rce	-56	-43	-38	-52	-51	-42	-63
rdp	-23	-23	-23	-19	-30	-23	-33
reach	-38	-34	-48	-36	-25	-36	-39
reach @	-48	-50	-46	-54	-64	-47	-50
reach a	-21	-27	-22	-29	-25	-22	-21
reach end	24	25	24	24	53	24	25
reach the	-9	-9	-9	-9	-10	-9	-13
reachabl	-67	-61	-55	-55	-59	-55	-56
react	-30	-31	-35	-35	-9	-33	-34
read	-3	-1	6	-3	24	6	-8
read a	-11	-11	-11	-11	-19	-11	-11
read and	-37	-37	-41	-37	-42	-40	-36
read my	-25	-26	-23	-33	-34	-23	-24
read of	24	27	26	23	57	27	27
read our	-31	-32	-40	-32	-50	-31	-47
read the	-15	-14	-23	-14	-19	-2	-15
readabl	-19	-12	-12	-12	-12	-12	-12
reader	30	28	14	27	86	25	24
real	16	14	21	12	51	39	2
real person	16	14	21	12	51	39	2
realli	-6	-3	-5	1	37	-6	-6
reboot	-6	-1	-6	-3	61	-11	-8
rebuild	-20	-21	-21	-13	-22	-19	-26
receiv	-15	-13	-13	-14	-14	-13	-14
receiv a	-12	-9	-10	-10	-11	-9	-9
recommend	7	-13	6	31	69	-1	8
recommend a	43	38	45	13	123	40	47
record	-47	-47	-47	-48	-44	-44	-48
record $	1	5	6	6	55	7	-17
record @	-35	-47	-37	-38	-38	-36	-41
record for	-30	-30	-25	-25	-26	-26	-29
record in	-25	-25	-25	-25	-37	-26	-29
record of	-31	-34	-32	-55	-35	-31	-34
record to	13	9	9	43	0	13	12
recov	-21	-20	-18	-19	-19	-18	-21
recoveri	-33	-31	-26	-31	-37	-31	-34
recoveri $	-19	-19	39	-19	-43	-23	-30
recoveri drill	-16	-12	-12	-12	-13	-12	-13
recoveri for	-23	-19	-23	-19	-21	-19	-19
recoveri plan	-25	-24	-26	-24	-28	-24	-26
recoveri point	-24	-18	-22	-20	-21	-19	-19
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-47	-48	-57	-46	-55	-48	-47
red	11	-13	-7	-14	-16	-13	-35
red hat	18	-10	-2	-11	-12	-10	-34
redishel	-52	-43	-39	-49	-48	-41	-65
redishel cve	-19	-19	-19	-20	-19	-19	-35
redshift	17	4	15	45	10	16	10
redund	-48	-49	-52	-46	-51	-46	-52
redund insid	-30	-30	-39	-31	-31	-29	-31
refresh	-26	-22	-27	-23	-23	-21	-22
regard	-3	26	-14	-13	3	-4	-2
regardless	-26	-25	-26	-25	-27	-24	-23
region	-28	-15	-25	-29	-15	-27	-29
region $	-20	12	-16	-19	-24	-18	-20
region at	38	36	103	37	20	34	38
region avail	-18	-18	-31	-18	-18	-18	-17
region build	-29	-28	-33	-28	-41	-28	-33
region doe	34	31	33	37	88	26	34
region for	-40	-33	-40	-36	-40	-35	-34
region has	24	24	17	5	73	21	25
region is	3	9	1	7	70	9	8
region our	-24	-24	-25	-24	-35	-28	-27
region replic	-39	-39	-44	-37	-42	-38	-38
region to	-8	-8	-8	-8	-10	-8	-8
region who	-24	-24	-24	-23	-28	-24	-36
regist	-38	-44	-43	-51	-48	-41	-50
registri	-36	-33	-34	-33	-35	-33	-39
regresshion	-55	-58	-61	-55	-79	-50	-74
regul	-23	-22	-22	-22	-26	-22	-31
regul that	-27	-28	-28	-28	-33	-28	-44
regular	-50	-13	-26	-25	-25	-24	-24
relaunch	-64	-47	-48	-48	-60	-47	-64
relaunch $	-64	-47	-48	-48	-60	-47	-64
releas	-74	-47	-50	-47	-30	-47	-46
releas $	-1	-1	-5	0	44	-1	0
reliabl	-2	0	1	0	-12	24	-3
reliabl are	-2	0	1	0	-12	24	-3
remain	73	-5	-1	30	-3	15	16
remain with	70	1	15	20	5	22	25
remedi	-114	-99	-106	-91	-99	-92	-107
remov	-47	-51	-44	-45	-51	-44	-47
renew	-5	-6	-5	21	-4	-3	-1
renew $	30	31	30	29	60	30	63
renew a	-15	-19	-15	-16	-17	-15	-15
renew by	-22	-22	-26	-26	-26	-23	-23
renew it	-13	-11	-12	-12	-12	-11	-11
renew the	-18	-17	-17	-20	-21	-17	-17
renew who	-83	-83	-78	-96	-80	-76	-92
rent	-16	-22	-19	-30	29	-19	-35
repair	-41	-38	-38	-38	-42	-37	-41
repair $	-56	-50	-50	-49	-60	-48	-62
repair and	-39	-27	-27	-36	-29	-26	-27
repair by	-12	-11	-11	-11	-12	-10	-10
repair the	-13	-12	-13	-12	-15	-12	-13
replac	-33	-32	-31	-32	-30	-31	-33
replac $	-31	-31	-33	-31	-52	-31	-41
replac a	-20	-19	-20	-19	-20	-18	-19
replac broken	-33	-37	-34	-54	-36	-34	-41
replac fail	-18	-16	-17	-16	-17	-16	-18
replac the	10	7	11	11	35	11	6
replai	-67	-63	-63	-60	-62	-60	-67
replai $	-67	-63	-63	-60	-62	-60	-67
repli	35	26	17	25	-2	93	8
replic	-39	-36	-37	-35	-39	-35	-35
replic $	-37	-37	-44	-36	-41	-37	-37
replic an	-14	-13	-18	-13	-13	-14	-14
replic of	-18	-18	-18	-17	-19	-17	-17
replic to	-57	-42	-41	-42	-61	-41	-41
replica	-52	-58	-51	-50	-44	-46	-55
repo	-30	-30	-30	-31	-46	-31	-35
repo whose	-31	-32	-32	-33	-51	-33	-33
report	-61	-61	-62	-61	-63	-61	-80
report from	-34	-33	-37	-35	-35	-33	-33
repositori	-16	-15	-15	-15	-16	-15	-16
repositori $	-20	-18	-18	-18	-19	-18	-19
repositori in	-7	-7	-7	-7	-7	-7	-8
reput	-25	-30	-23	-23	-25	-24	-28
request	-27	-25	-26	-26	-24	-26	-31
request $	-13	-12	-13	-12	-13	-12	-12
request of	-8	-8	-8	-8	-9	-9	-9
request to	13	14	13	13	39	13	12
requir	-28	-27	-27	-27	-30	-26	-29
requir http	-14	-17	-16	-14	-15	-14	-14
requir txt	-19	-17	-18	-19	-18	-17	-20
requir updat	-23	-22	-22	-23	-35	-22	-25
requir who	-35	-35	-37	-35	-46	-35	-42
reserv	-19	-16	-5	-9	39	-7	-8
reserv @	22	23	44	38	110	41	43
reserv concurr	-27	-27	-26	-28	-36	-27	-31
reset	8	13	10	11	43	12	7
resid	-45	-43	-49	-43	-54	-44	-51
resili	-37	-40	-22	-39	-50	-41	-61
resili in	13	12	45	13	10	11	7
resolv	-28	-26	-27	-28	-49	-26	-27
resourc	-34	-29	-41	-30	-7	-28	-39
resourc $	-36	-34	-36	-35	-57	-33	-40
respect	-13	-15	-12	-12	-15	-12	-13
respond	-41	-46	-38	-39	-41	-37	-39
respond to	-27	-23	-23	-23	-27	-23	-24
respons	8	0	-5	-4	5	-5	-2
respons $	-12	-2	-23	-17	-16	-18	16
respons @	37	-11	12	40	9	11	10
respons for	-18	-16	-18	-15	11	-15	-21
respons in	91	34	29	33	30	32	32
respons is	-9	-6	-7	-6	-7	-6	-6
respons matrix	132	43	82	47	27	47	39
respons model	-14	-19	11	-17	-32	-20	-21
respons of	118	37	35	42	61	40	34
respons or	-87	-60	-59	-65	-60	-58	-85
respons parti	-18	-16	-14	-16	-13	-13	-14
respons summari	31	6	7	7	4	7	6
respons to	-74	-48	-46	-46	-54	-46	-47
respons who	-37	-29	-26	-24	-25	-24	-25
rest	2	4	12	12	5	4	8
rest $	8	33	13	11	-11	13	70
rest api	27	25	27	56	26	26	22
rest encrypt	-17	-18	-17	-20	-16	-17	-16
rest if	-28	-28	-22	-23	-24	-23	-22
rest in	-20	-19	-23	-18	-21	-19	-21
rest is	-86	-88	-98	-86	-101	-86	-143
restart	-36	-34	-34	-32	-54	-32	2
restor	-30	-27	-28	-27	-32	-28	-31
restor $	-48	-32	-35	-32	-37	-34	-42
restor from	-36	-36	-36	-36	-61	-36	-44
restor it	-13	-13	-13	-13	-15	-13	-17
restor test	-14	-12	-13	-12	-13	-12	-12
restrict	-46	-48	-47	-45	-49	-45	-47
restrict @	-37	-35	-35	-34	-39	-35	-39
result	-39	-36	-37	-36	-40	-36	-40
retail	-30	-27	-26	-29	-26	-26	-38
retail us	-30	-27	-26	-29	-26	-26	-38
retent	-47	-47	-47	-46	-49	-45	-49
retent $	-81	-83	-83	-78	-87	-80	-89
retent in	-20	-19	-18	-21	-22	-18	-18
retent is	-15	-14	-16	-15	-16	-14	-14
retent of	-8	-8	-7	-7	-8	-7	-8
retent period	-39	-40	-41	-39	-43	-39	-43
retent set	-72	-68	-70	-64	-66	-64	-72
retir	-38	-38	-32	-38	-41	-37	-43
retir @	-15	-15	-15	-15	-16	-15	-25
retri	-28	-24	-23	-23	-23	-23	-24
return	-33	-25	-31	-26	1	-24	-27
review	-62	-62	-65	-61	-77	-61	-67
review @	-25	-24	-24	-24	-28	-24	-25
review code	-11	-11	-11	-11	-12	-11	-12
review of	-7	-7	-8	-8	-7	-8	-8
review the	-12	-13	-13	-12	-13	-12	-13
review who	-28	-29	-29	-29	-56	-29	-37
revis	-13	-10	-10	-10	-11	-10	-11
revoc	-9	-7	-7	-7	-7	-7	-7
revok	-48	-46	-47	-48	-50	-46	-50
revok a	-76	-77	-81	-78	-81	-76	-86
revok the	-11	-9	-9	-10	-11	-10	-10
right	-26	-24	-26	-23	-3	-24	-19
right $	-8	-6	-9	-7	10	-6	8
right now	23	42	45	45	100	41	41
right of	-37	-38	-60	-45	-54	-42	-49
risk	-17	-18	-26	-35	-26	-25	-25
risk assess	4	34	2	-7	3	4	4
risk regist	19	-12	-10	-30	-11	-10	-10
rize	-25	-24	-31	-30	-30	-24	-26
rize $	-27	-26	-34	-33	-33	-25	-26
role	-40	-43	-42	-41	-49	-39	-42
role $	-7	-7	-8	-7	-7	-7	-7
role in	-10	-9	-11	-10	-10	-9	-12
role of	-58	-57	-66	-56	-60	-56	-59
roll	-28	-29	-27	-27	-28	-26	-27
roll $	-43	-43	-43	-43	-43	-43	-43
roll them	-10	-9	-9	-9	-10	-9	-12
rollback	-44	-16	-41	-26	11	-17	-16
room	-9	-7	-8	-9	16	-10	-12
room $	-65	-66	-69	-66	-73	-67	-79
root	-60	-59	-54	-47	-66	-58	-67
root access	-36	-35	-34	-35	-36	-34	-39
root account	-39	-40	-50	-40	-56	-39	-40
root user	6	5	39	5	-2	4	-5
rot	-72	-67	-65	-64	-67	-63	-70
rot insid	-31	-33	-26	-27	-28	-26	-25
rotat	-46	-43	-53	-42	-38	-44	-13
rotat $	-60	-53	-47	-36	-96	-41	76
rotat @	-73	-67	-69	-69	-62	-62	-89
rotat by	-8	-6	-8	-7	-7	-6	-6
rotat for	-17	-12	-12	-12	-12	-12	-12
rotat in	-24	-23	-26	-23	-25	-23	-29
rotat of	-35	-19	-19	-19	-19	-19	-21
rotat on	-16	-16	-16	-16	-25	-16	-18
rotat the	36	33	36	36	22	35	92
rotat them	-21	-18	-18	-18	-21	-18	-22
rout	-38	-37	-37	-36	-37	-36	-41
rout tabl	-51	-51	-50	-49	-51	-49	-57
router	-61	-50	-50	-40	-52	-48	-66
router $	-52	-54	-65	-58	-67	-54	-81
router and	-15	-14	-14	-15	-16	-14	-19
router at	-9	-8	-8	-8	-8	-8	-9
router in	12	8	13	41	13	13	14
row	-4	-3	-7	-5	25	-3	-9
rpo	26	26	110	27	20	26	12
rpo of	-44	-44	-92	-45	-62	-44	-56
rto	-33	-34	16	-31	-42	-44	-38
rto and	-30	-29	-49	-30	-42	-30	-35
rule	-46	-45	-48	-43	-42	-29	-47
rule $	-49	-44	-58	-41	-50	6	-53
rule and	12	13	13	13	31	11	13
rule in	-58	-65	-57	-55	-56	-54	-55
rule of	-14	-13	-13	-13	-14	-13	-15
rule on	-20	-20	-19	-20	-21	-19	-20
rule who	-14	-10	-11	-10	-11	-10	-11
run	-23	-26	-28	-20	-24	-26	-31
run $	-56	-50	-51	-51	-33	-54	-63
run @	66	45	38	62	30	36	37
run a	-33	-28	-27	-25	-29	-27	-32
run an	-23	37	-3	-16	1	2	2
run and	-19	-17	-17	-16	-17	-17	-23
run by	56	14	15	12	-17	13	14
run cluster	-19	-19	-19	-20	-20	-19	-32
run contain	8	8	4	15	22	7	-1
run docker	25	26	24	53	25	14	25
run etcd	-22	-19	-23	-19	-19	-19	-22
run for	-12	-12	-12	-12	-12	-12	-15
run in	-45	-39	-41	-40	-51	-39	-46
run it	23	24	23	48	23	24	19
run on	-44	-43	-44	-46	-57	-43	-53
run our	-31	-30	-30	-31	-31	-30	-56
run ourselv	-63	-66	-44	-12	-42	-41	-55
run out	-50	-41	-38	-39	-45	-38	-51
run sinc	-34	-31	-30	-31	-31	-30	-47
run that	-20	-22	-29	-23	-28	-21	-26
run the	20	11	11	11	7	12	33
run who	14	13	14	13	35	13	10
runbook	62	32	30	32	77	32	21
runc	-32	-26	-27	-45	-33	-27	-30
rundown	69	7	9	11	-19	7	9
rundown $	83	10	14	17	8	13	13
rundown on	40	-1	-1	-1	-35	-3	-1
runner	6	-5	5	27	3	5	5
runtask	-29	-27	-27	-28	-33	-28	-39
runtim	-8	-5	17	-6	-6	-6	3
runtim $	7	13	23	10	0	12	63
runtim in	-39	-38	-25	-39	-42	-40	-58
runtim of	-31	-35	-36	-32	-33	-31	-54
runtim patch	-19	-19	-27	-22	8	-21	-45
runtim secur	1	0	-3	-3	16	0	-8
s	-68	-59	-60	-59	-70	-58	-66
saa	17	12	63	18	1	17	19
saa applic	-6	-7	-6	-6	-10	-6	-6
safe	-33	-30	-30	-31	-35	-30	-33
safe $	-30	-31	-33	-31	-43	-31	-34
safekeep	-31	-31	-34	-31	-56	-30	-30
safekeep $	-31	-31	-34	-31	-56	-30	-30
sagemak	-9	1	-11	-12	-12	-9	-9
sai	-32	-47	1	1	-22	-20	-18
sai amazon	-28	-38	-28	-37	-54	-28	-28
sai land	5	9	51	5	-1	2	6
said	-51	-56	-49	-56	-46	-48	-49
salesforc	30	30	25	30	73	29	-9
same	-31	23	-1	-16	-28	-22	-27
same as	-45	-38	12	-53	-39	-36	-56
same question	-69	-56	-52	-51	-50	-56	-53
sanit	-9	-10	-9	-9	-10	-9	-12
save	-59	3	-34	-24	13	13	-40
save plan	-33	-48	-28	-30	-2	-62	-28
save us	-46	-25	-24	-26	6	-25	-23
savepoint	-33	-28	-30	-30	-30	-31	-32
say	-30	-12	-18	-33	-39	-21	-44
say $	13	-2	139	60	-22	-6	-3
say in	20	20	-4	40	17	51	21
scale	-29	-22	-24	-21	-29	-22	28
scale $	18	53	56	56	44	55	149
scale @	-94	-91	-96	-88	-92	-89	-126
scale a	-77	-76	-76	-74	-77	-74	-116
scale of	-44	-37	-37	-37	-43	-37	-46
scale polici	-78	-81	-90	-80	-88	-81	-96
scale the	-57	-53	-53	-55	-58	-53	-67
scale when	-33	-34	-33	-32	-37	-43	-48
scan	-50	-58	-53	-48	-42	-49	-56
scan $	-69	-87	-93	-71	-33	-69	-80
scan of	-14	-14	-15	-14	-16	-15	-15
scan the	-14	-10	-10	-10	-12	-10	-13
scanner	-38	-35	-41	-35	-46	-35	-36
schedul	-69	-64	-63	-55	-64	-61	-85
schedul $	-46	-49	-46	-50	-47	-46	-58
schedul and	-67	-37	-47	-37	-36	-36	-36
schedul for	-19	-15	-15	-16	-20	-15	-15
schema	-114	-108	-119	-106	-111	-108	-134
schema $	-75	-77	-91	-81	-84	-86	-120
schema design	-21	-18	-20	-19	-20	-19	-19
scope	-40	-41	-40	-30	-40	-37	-39
scope $	-65	-65	-68	-59	-67	-62	-63
scratch	-33	-31	-34	-32	-35	-32	-46
scratch file	-8	-8	-8	-8	-11	-8	-8
screen	-74	-51	-52	-53	-80	-54	-55
script	-47	-44	-45	-44	-45	-43	-46
script $	-91	-81	-89	-75	-80	-76	-91
scrub	26	-6	27	67	27	27	26
sdk	-72	-72	-78	-72	-81	-77	-81
search	-11	-43	-11	28	-14	-13	-13
sec	7	12	12	-8	42	13	10
second	-19	-9	-13	-11	10	-9	14
second $	-41	-14	-16	-10	12	-11	-20
second one	59	54	40	49	51	52	149
second region	-7	-8	-8	-7	-9	-7	-7
secret	-58	-21	-55	-48	-48	-45	-49
secret in	-51	-50	-50	-48	-50	-48	-54
secret left	-20	-16	-17	-17	-18	-18	-17
section	57	17	19	19	14	21	22
secur	-13	-18	-9	-13	-19	-18	-7
secur $	-84	-85	-107	-84	-102	-84	-91
secur by	-60	-35	-35	-37	-38	-35	-41
secur configur	-17	-15	-17	-15	-15	-15	-20
secur contact	-37	-36	-43	-38	-45	-38	-48
secur duti	6	6	-8	35	-1	-6	4
secur environ	-9	-9	-13	-9	-9	-9	-12
secur group	-32	-17	-5	-29	-33	-29	-34
secur in	-44	-37	-34	-37	-42	-38	-45
secur of	-30	-25	19	-26	-41	-29	-35
secur on	-28	-25	-26	-25	-26	-25	-27
secur patch	-18	-6	-10	-12	-9	-5	35
secur the	-40	-37	-44	-37	-37	-36	-40
secur updat	49	52	55	54	54	56	130
see	19	25	48	34	8	53	49
see my	24	31	16	34	9	83	83
see to	-35	-35	-36	-39	-41	-36	-52
segment	-78	-80	-91	-79	-86	-80	-87
select	-16	-15	-18	-15	-19	-15	-16
select the	-13	-13	-12	-12	-17	-12	-13
self	21	61	24	47	23	25	22
self host	31	97	25	43	30	30	31
self instal	-33	-35	-32	-54	-33	-34	-34
self run	18	22	25	58	24	25	24
send	-10	-2	-2	-3	42	-3	-11
send quota	12	31	29	32	113	26	39
sensit	-24	-24	-24	-24	-25	-26	-37
sensit $	-24	-24	-24	-24	-25	-26	-37
sensor	-41	-37	-36	-37	-52	-36	-39
sent	-26	-23	-23	-24	-27	-24	-23
sent to	-14	-14	-14	-13	-15	-13	-13
sent with	-27	-22	-22	-24	-27	-23	-23
sentenc	71	-20	-22	-11	-47	-24	-11
separ	-37	-36	-37	-36	-48	-35	-35
serv	-33	-32	-32	-33	-35	-32	-41
server	-27	-27	-24	-19	-28	-24	-11
server $	-47	-46	-45	-45	-56	-43	-21
server access	-9	-7	-7	-8	-7	-7	-9
server and	-30	-28	-27	-28	-28	-27	-37
server at	-46	-42	-44	-43	-69	-43	-48
server avail	-34	-33	-36	-35	-36	-34	-40
server behind	-40	-38	-38	-37	-39	-37	-45
server build	-14	-12	-12	-14	-14	-12	-14
server for	-71	-78	-69	-97	-67	-65	-69
server hall	-37	-38	-45	-43	-43	-43	-48
server host	-36	-35	-36	-39	-35	-35	-52
server in	-37	-36	-36	-37	-37	-35	-45
server insid	-21	-22	-22	-24	-22	-21	-28
server is	-27	-23	-24	-23	-25	-24	-25
server of	-43	-41	-40	-29	-45	-39	-64
server on	20	16	24	55	24	24	24
server or	32	6	31	89	24	31	32
server patch	-29	-47	-29	-37	-30	-30	-39
server room	-51	-52	-54	-52	-57	-53	-61
server side	-45	-47	-48	-45	-47	-45	-62
server that	-39	-35	-36	-37	-38	-35	-53
server to	10	9	10	25	10	10	10
server under	-55	-41	-41	-43	-43	-42	-47
server who	-14	-13	-13	-14	-14	-13	-17
serverless	-46	-23	-31	-23	20	-22	-39
serverless $	21	54	39	55	135	55	55
servic	-32	-28	-18	-28	-34	-27	-36
servic $	-35	-14	-27	-36	-23	-31	-36
servic account	-46	-48	-50	-45	-50	-41	-41
servic and	-28	-29	-29	-28	-37	-29	-41
servic do	7	25	21	60	9	73	27
servic is	-50	-59	-48	-52	-51	-49	-69
servic itself	-26	-23	-23	-22	-26	-23	-24
servic log	-17	-17	-16	-17	-17	-16	-20
servic on	16	15	4	57	0	7	12
servic quota	-41	-42	-48	-42	-52	-44	-44
servic that	-27	-24	-24	-24	-26	-24	-26
servic updat	-14	-8	17	-12	-10	-8	-26
servic where	-59	-57	-66	-60	-76	-59	-57
servic who	-55	-55	-61	-55	-71	-54	-75
session	-32	-36	-35	-47	-36	-32	-34
session $	-13	-12	-15	-12	-13	-12	-13
session in	-13	-14	-14	-14	-13	-12	-12
set	-27	-27	-26	-26	-29	-26	-23
set $	-1	1	1	3	0	3	41
set and	-19	-18	-26	-19	-19	-19	-19
set by	-44	-39	-38	-38	-41	-38	-47
set how	-34	-34	-33	-43	-61	-34	-33
set in	-34	-30	-31	-29	-32	-29	-31
set it	-13	-12	-12	-13	-12	-12	-17
set min	-28	-26	-26	-26	-42	-26	-27
set of	-24	-25	-27	-25	-26	-24	-25
set reserv	-48	-47	-47	-52	-69	-47	-50
set that	-8	-7	-7	-7	-8	-7	-8
set the	-15	-14	-15	-15	-15	-14	-16
set to	-26	-25	-26	-26	-28	-24	-24
set up	-19	-18	-17	-18	-20	-17	-18
setup	10	-16	-20	-1	-13	-11	-11
setup in	-46	-43	-56	-42	-48	-44	-42
seven	-10	-8	-9	-9	-8	-8	-8
seven year	-10	-8	-9	-9	-8	-8	-8
sever	-28	-27	-35	-29	-29	-28	-35
sever avail	-10	-10	-11	-10	-10	-10	-10
sg	3	1	-13	0	33	-20	2
shard	-29	-27	-28	-29	-28	-27	-28
shard of	-27	-25	-26	-27	-26	-25	-26
share	11	-9	-9	-10	-18	-13	-18
share $	-69	-31	-78	-73	-79	-63	-69
share @	12	8	26	61	26	27	26
share control	-32	-29	-19	-30	-52	-35	-40
share model	114	25	24	30	26	34	22
share of	12	0	-4	0	-6	-1	0
share one	-32	-33	-42	-35	-34	-33	-46
share respons	40	21	39	19	35	18	15
share the	68	126	46	33	48	49	46
share who	-13	7	-11	-15	-10	-9	-10
share with	-43	-29	-29	-34	-30	-36	-38
sheet	63	7	10	12	6	10	9
shift	-36	-40	-45	-38	-38	-39	-47
ship	-30	-31	-29	-31	-31	-29	-34
ship the	-10	-10	-10	-15	-11	-10	-12
shop	-38	-36	-42	-37	-43	-35	-39
short	87	66	159	62	48	58	68
should	-17	-12	-14	8	-16	-7	-13
should amazon	-11	-9	-9	-10	-9	-9	-9
should be	-22	-1	-19	-30	-27	-21	-19
should have	-26	-26	-26	-39	-29	-26	-27
should i	0	4	-10	7	15	29	3
should we	5	19	13	78	17	23	20
shouldnt	-39	-43	-38	-38	-39	-37	-40
show	-26	-23	-25	-24	-29	2	-25
shred	-27	-28	-28	-28	-34	-28	-31
side	-19	-6	-21	-25	-23	-21	-25
side $	-8	-1	-11	-19	-12	-11	-12
side @	13	3	12	34	13	12	13
side by	-6	69	13	-12	14	10	10
side encrypt	-46	-49	-50	-57	-52	-46	-67
side for	8	2	1	2	2	2	2
side is	-52	-44	-54	-45	-57	-44	-46
side of	38	15	16	15	15	16	13
side pleas	2	55	14	11	17	7	12
sidecar	-29	-28	46	-29	-49	-39	-39
sign	-42	-65	-89	-75	-83	-65	-70
sign in	-28	-27	-31	-50	-39	-27	-27
sign on	-36	-34	-36	-34	-41	-34	-41
sign up	67	22	-2	18	12	22	22
signatur	-49	-49	-48	-47	-54	-47	-53
signatur $	-54	-58	-55	-51	-61	-50	-52
sinc	-21	-20	-20	-22	-3	-21	-26
sinc januari	-34	-32	-32	-31	-32	-31	-47
sinc thi	20	19	14	19	78	4	3
singl	-7	-6	17	-7	-14	-7	-10
singl @	-8	-7	-7	-7	-8	-7	-9
singl tenant	4	3	38	3	-10	2	3
sit	-22	-22	-21	-32	-5	-23	-24
sit in	-26	-27	-24	-25	-29	-24	-25
sit on	-27	-27	-27	-27	-28	-26	-37
sit with	-23	-16	-18	-17	-16	-16	-15
site	-25	-25	-24	-19	-24	-23	-26
site $	-50	-48	-49	-48	-51	-47	-52
site host	-17	-16	-15	-17	-16	-15	-20
site where	-10	-8	-9	-9	-9	-8	-9
six	-23	-21	-25	-23	-22	-21	-21
size	-54	-39	-46	-40	3	-39	-41
size $	-95	-95	-93	-93	-167	-94	-95
size @	51	50	50	50	120	49	47
size of	4	9	-13	8	60	7	11
size the	-56	-56	-56	-54	-70	-54	-79
sla	-42	-29	-20	-31	4	-45	-40
sla for	14	13	-11	10	44	11	5
slow	-44	-41	-43	-41	-44	-41	-42
slow queri	-21	-20	-22	-21	-23	-21	-20
slow sql	-29	-26	-25	-24	-26	-24	-26
small	52	6	19	53	7	19	20
small rest	27	25	27	56	26	26	22
smaller	41	-3	41	91	41	40	41
smallest	12	-11	12	67	9	13	13
smell	-61	-44	-46	-46	-37	-45	-66
smtp	-14	-13	-12	-12	-13	-12	-12
snapshot	-50	-43	-44	-44	-37	-51	-47
snapshot $	-58	-61	-61	-60	-73	-77	-62
snapshot in	26	29	28	27	68	14	27
snapshot of	-36	-33	-34	-34	-39	-33	-38
snowflak	23	20	17	3	65	20	-3
snowflak warehous	7	6	7	6	43	6	-14
so	-10	-9	-18	-4	-22	-2	-12
so $	-45	-50	-56	-41	-42	-44	-40
so @	-49	-47	-52	-43	-43	-44	-44
so amazon	-25	-24	-25	-25	-26	-27	-34
so it	-25	-25	-23	-27	-25	-24	-25
so noth	-9	-9	-11	-11	-9	-10	-11
so patch	-52	-46	-45	-45	-46	-46	-73
so that	-4	-4	-4	10	-7	-4	-5
so the	-19	1	-12	40	-2	1	-15
so um	59	28	17	27	26	24	27
so we	-65	-60	-55	-73	-56	-77	-76
so what	1	66	7	14	-16	68	15
so who	34	35	34	34	30	30	93
soc	-21	-20	-21	-21	-20	-20	-22
soc 2	-22	-21	-23	-22	-21	-21	-23
softwar	-29	-28	-28	-21	-29	-27	-35
softwar $	-11	-16	-11	6	-12	-10	-15
softwar in	-41	-39	-42	-38	-40	-38	-54
softwar insid	-34	-33	-30	-32	-37	-30	-33
softwar licens	-28	-27	-26	-25	-27	-26	-27
softwar of	-53	-52	-54	-53	-56	-52	-85
softwar on	-34	-32	-32	-32	-33	-31	-31
softwar that	-11	-11	-12	-11	-12	-11	-16
softwar updat	-9	-8	-8	-9	-8	-8	-10
softwar we	-17	-16	-16	-17	-26	-16	-17
solut	7	9	11	9	57	7	7
solut architect	7	9	11	9	57	7	7
some	-32	-42	-54	-41	-45	-15	-45
somebodi	-22	-25	-27	-25	-31	-33	-9
somebodi delet	-7	-7	-6	-8	-8	-7	-7
somebodi wrote	-17	-17	-16	-17	-16	-16	-18
someon	-8	-7	13	6	-3	-4	-7
someon approv	-3	-3	-12	1	56	-11	-12
someon els	16	0	20	59	15	21	21
someon explain	-32	-21	-16	-25	-30	-23	-21
someon must	-17	-15	-15	-25	-17	-15	-16
someth	-45	-41	-43	-42	-44	-41	-39
someth $	-51	-40	-36	-48	-47	-39	-60
someth aws	-17	-17	-17	-17	-18	-20	-19
someth custom	-46	-40	-40	-38	-42	-42	-44
someth i	-7	-7	-7	-7	-7	-7	-11
someth we	-24	-24	-30	-24	-26	-24	-25
sorri	-28	-21	-6	-21	-27	-25	-21
sorri for	20	20	55	20	10	11	20
sorri i	-59	-45	-48	-44	-51	-47	-44
sort	-21	-19	-39	-20	-21	12	-30
sourc	-31	-31	-40	-31	-48	-15	-39
sourc address	-34	-34	-35	-36	-40	-35	-50
sourc and	0	2	-24	1	-2	39	-1
sourc code	-21	-22	-21	-22	-21	-22	-31
sourc librari	-29	-29	-29	-30	-55	-29	-30
space	-45	-41	-49	-41	-44	-47	-39
spam	-12	-11	-11	-12	-14	-11	-12
spare	-6	-60	-9	65	-3	-3	-3
speak	-26	-24	-15	-26	-39	-10	-32
speak $	-23	-20	-1	-23	-42	8	-30
specif	-32	-31	-36	-32	-42	-33	-37
specif control	-41	-41	-46	-41	-59	-43	-48
specif secur	-9	-9	-13	-9	-9	-9	-12
specifi	-33	-30	-29	-30	-49	-29	-29
spell	45	60	114	33	30	32	30
spend	-121	-118	-149	-115	-122	-114	-139
spf	-21	-24	-19	-19	-20	-20	-22
split	103	87	40	34	43	43	37
split $	147	123	58	65	52	65	43
split for	20	48	13	16	-3	12	16
split of	13	45	17	-3	57	16	15
split the	-34	-34	-34	-35	-56	-35	-39
spread	-89	-93	-96	-94	-97	-86	-93
spread @	-38	-37	-42	-39	-41	-38	-41
spring	-27	-28	-28	-32	-33	-27	-32
sql	-29	-29	-28	-21	-29	-27	-30
sql inject	-23	-24	-26	-25	-25	-24	-30
sql over	3	-6	2	26	1	3	0
sql queri	-27	-24	-24	-24	-27	-23	-23
sql statement	-29	-26	-25	-24	-26	-24	-26
sqli	-40	-48	-54	-38	-40	-42	-38
srm	68	12	36	15	-5	8	1
srm $	35	-54	-72	-44	-63	-46	-56
sse	-52	-53	-30	-49	-49	-46	-50
sse @	-42	-48	1	-37	-32	-33	-32
sse c	-52	-48	-54	-53	-59	-49	-55
ssh	-37	-37	-37	-38	-40	-37	-48
ssh kei	-47	-47	-48	-48	-49	-47	-69
sshd	-42	-45	-36	-38	-49	-37	-59
ssl	-30	-26	-27	-31	-27	-26	-25
stack	-14	-38	-21	20	-22	-16	-20
stack @	26	-5	23	62	25	25	25
staff	-51	-54	-53	-41	-65	-52	-63
staff $	-10	-10	-11	-10	-11	-11	-10
staff to	-37	-54	-41	-48	-44	-36	-42
stage	28	28	27	26	67	14	27
stai	2	-16	-8	6	10	-4	-8
stai in	22	22	25	25	56	25	26
stai with	-16	-40	-34	-7	-42	-30	-28
stale	-36	-51	-37	-40	-38	-37	-38
stale who	-12	-12	-11	-14	-12	-11	-13
stand	-1	1	38	1	-11	0	1
stand for	12	16	85	15	-9	13	14
standalon	-33	-30	-30	-30	-34	-30	-39
standalon @	-18	-15	-16	-15	-15	-15	-15
standard	-7	-16	-8	16	11	-4	-5
standard @	16	-3	15	59	14	15	15
standbi	-11	-11	-10	-10	-12	-10	-10
standbi in	-14	-15	-15	-14	-17	-14	-14
start	24	3	5	6	16	37	7
start $	-24	-21	-35	-31	-17	29	-21
start a	-8	-8	-7	-8	-8	-8	-9
start from	-31	-43	-32	-44	-32	-32	-31
start the	-20	-24	-19	-23	-20	-19	-22
startup	10	-9	13	56	12	14	12
startup us	-21	-18	-19	-21	-21	-18	-20
state	-15	-11	-12	-12	-11	-11	-12
state rule	-8	-6	-6	-6	-6	-6	-7
statement	-29	-26	-25	-24	-26	-24	-26
static	45	41	45	116	31	45	26
statu	-19	-17	-18	-17	-19	-17	-18
step	16	24	22	22	76	23	19
step $	0	5	3	5	31	5	2
step by	34	49	43	44	113	47	43
step in	-27	-25	-24	-24	-32	-26	-26
still	-16	-25	-24	-25	-29	-24	-32
still have	40	-11	-6	-23	-17	-8	-14
still on	-50	-50	-54	-51	-60	-50	-50
still rout	-33	-29	-28	-28	-29	-28	-31
stolen	-10	-9	-9	-9	-11	-9	-9
stop	-36	8	-38	-33	-40	-34	-41
stop and	54	22	24	22	23	23	21
stop do	0	154	37	38	54	54	58
stop it	-12	-13	-12	-13	-13	-12	-12
storag	-34	-33	-33	-31	-35	-32	-34
storag $	-13	-12	-12	-12	-13	-12	-12
storag across	-7	-7	-8	-7	-7	-7	-7
storag capac	-10	-10	-10	-10	-13	-10	-11
storag databas	-15	-16	-16	-18	-18	-16	-17
storag encrypt	-15	-11	-11	-11	-10	-10	-12
storag media	-37	-37	-40	-36	-39	-37	-37
storag of	-22	-19	-21	-20	-20	-19	-22
storag volum	-9	-9	-9	-9	-11	-9	-10
store	-12	-24	-24	-18	-28	-23	-28
store @	-28	-24	-25	-24	-25	-24	-28
store in	-28	-23	-25	-24	-25	-24	-24
store on	-24	-24	-24	-24	-34	-24	-29
stranger	-46	-44	-45	-41	-49	-43	-47
strategi	-75	-81	-81	-80	-84	-71	-74
stream	10	7	11	17	2	11	63
stream when	-21	-21	-21	-23	-27	-21	-21
stuck	-67	-50	-64	-56	-39	-60	-52
stuck on	-60	-40	-52	-48	-51	-36	-37
student	-20	-19	-20	-21	-28	-19	-20
stuff	-19	2	-22	-10	-20	-15	-22
stupid	20	20	55	20	10	11	20
stupid question	20	20	55	20	10	11	20
style	-20	-20	-20	-21	-24	-20	-26
subdomain	-38	-40	-38	-41	-47	-37	-38
subdomain takeov	-42	-45	-43	-46	-53	-42	-42
subject	-8	-8	-8	-8	-8	-9	-9
subnet	-36	-36	-39	-36	-36	-35	-41
subnet $	-37	-37	-47	-49	-39	-38	-37
subnet and	-15	-17	-14	-15	-15	-14	-15
subscrib	-60	-54	-57	-51	-55	-51	-55
subscrib to	-74	-73	-78	-68	-74	-69	-76
such	-12	-12	-13	-13	-13	-12	-13
such as	-9	-8	-9	-9	-8	-8	-8
suggest	-14	-15	-13	-5	-16	-15	-15
suggest $	-18	-18	-18	-18	-19	-18	-20
summar	9	0	0	1	0	1	1
summari	66	9	7	12	6	11	10
summari $	61	14	11	16	15	16	14
summari for	15	3	3	2	0	2	3
suppli	-23	-23	-25	-24	-24	-23	-26
suppli and	-22	-22	-22	-23	-23	-21	-23
suppli the	-21	-21	-22	-23	-21	-20	-26
supplier	-68	-67	-66	-61	-68	-62	-77
support	51	49	99	53	87	49	40
support $	29	31	65	31	50	25	35
suppos	17	20	50	18	12	19	43
suppos $	-45	-45	-67	-45	-50	-45	-49
suppos to	24	27	62	24	17	25	53
suppress	-64	-59	-64	-59	-67	-60	-82
sure	-15	-15	-15	-15	10	-16	-15
sure onli	-23	-19	-20	-20	-23	-19	-21
sure that	-16	-18	-16	-17	-17	-16	-16
surveil	-17	-15	-15	-15	-18	-15	-19
surviv	-13	-13	-13	-14	-15	-13	-15
surviv a	-8	-8	-8	-9	-9	-8	-8
surviv the	-12	-12	-14	-13	-14	-12	-16
suspici	-29	-31	-40	-29	-50	-29	-44
swap	-32	38	-16	-30	-16	-11	-14
swap @	9	116	33	17	41	44	47
swap it	-16	-17	-16	-17	-19	-16	-18
swap the	-35	-36	-34	-44	-47	-34	-39
swap them	-37	-41	-34	-36	-35	-34	-40
switch	-40	-37	-50	-40	-42	-39	-47
switch $	-42	-43	-43	-43	-49	-44	-59
switch it	-13	-13	-13	-13	-18	-12	-13
switch off	-28	-28	-54	-29	-29	-28	-29
switch on	-38	-38	-39	-38	-41	-37	-54
syn	-32	-29	-31	-31	-37	-30	-35
syn flood	-32	-29	-31	-31	-37	-30	-35
sync	-12	-12	-11	-11	-13	-11	-14
system	-18	-17	-16	-17	-17	-17	-2
system $	19	12	20	15	30	16	71
system eli5	5	5	15	5	5	5	6
system for	-32	-28	-17	-29	-29	-27	-45
system of	-45	-42	-42	-43	-45	-42	-63
system on	-16	-14	-13	-14	-17	-13	-14
system patch	-19	-19	-20	-19	-22	-19	-30
system that	-10	-10	-10	-10	-13	-10	-11
system under	-57	-53	-53	-52	-54	-52	-69
system updat	36	38	39	38	39	40	91
tabl	-17	16	-18	-14	-18	-15	-20
tabl $	-52	-54	-59	-53	-59	-53	-56
tabl @	33	133	21	63	35	40	31
tabl and	-7	-7	-7	-6	-7	-6	-8
tabl in	-39	-33	-34	-33	-38	-34	-40
tabl of	-10	-10	-9	-9	-11	-9	-10
tabl permiss	-15	-14	-14	-13	-14	-13	-14
tabl whose	-73	-72	-70	-69	-71	-69	-100
tag	-83	-82	-86	-82	-95	-83	-116
tag resourc	-62	-60	-62	-62	-62	-63	-100
take	5	-16	-13	15	-12	-8	-2
take @	22	62	23	4	27	28	29
take autom	-8	-7	-6	-7	-7	-7	-7
take care	23	-3	-10	-5	-8	-3	13
take over	14	-11	-3	-7	-3	-4	-4
take snapshot	-64	-60	-61	-62	-75	-60	-73
take the	-35	-32	-32	-25	-36	-30	-37
takeov	-39	-40	-39	-41	-48	-38	-39
talk	14	-3	32	-4	-19	15	-2
talk of	16	25	75	21	28	26	30
talk to	-33	-29	-25	-27	-49	-1	-27
tamper	-34	-23	-24	-23	-25	-23	-22
target	-30	-28	-32	-27	-28	-27	-28
target $	-41	-38	-39	-36	-38	-37	-38
task	3	-10	-2	-14	-23	-13	-16
task $	-44	-45	-45	-42	-43	-41	-42
task definit	-7	-6	5	-7	-8	-7	-6
task in	124	118	50	63	55	61	57
task remain	35	-23	5	2	3	4	5
task to	-7	-7	-10	-7	-8	-7	-8
tb	38	11	35	16	97	36	38
tde	-15	-14	-14	-16	-14	-14	-16
team	14	6	2	46	2	4	-2
team $	-11	-45	-43	-49	-72	-44	-25
techi	13	14	47	12	7	12	14
techi $	13	14	47	12	7	12	14
technic	21	22	60	21	4	20	22
technician	-36	-34	-34	-34	-50	-36	-36
tell	-6	15	22	2	-17	23	-19
tell me	-12	12	-21	-12	-20	20	-26
templat	-56	-58	-58	-56	-61	-56	-57
tenant	-9	-9	16	-10	-4	-16	-16
tenant manag	23	22	52	22	19	17	23
tenant who	4	4	-12	3	53	4	-27
term	27	61	83	54	25	37	37
term of	9	52	23	46	12	25	21
termin	-33	-41	28	-45	-60	-40	-36
terraform	-7	29	9	25	118	23	29
terraform $	16	24	23	18	65	8	27
terraform modul	-12	5	5	4	37	5	6
test	-65	-64	-63	-64	-73	-64	-70
test $	-125	-129	-153	-124	-131	-125	-131
test and	-41	-39	-42	-41	-55	-39	-38
test of	-36	-36	-54	-35	-39	-50	-53
test our	-38	-40	-39	-39	-65	-39	-56
test restor	-36	-36	-36	-36	-61	-36	-44
test that	-18	-19	-19	-18	-20	-22	-21
test the	-9	-10	-10	-10	-11	-10	-13
tester	-32	-21	-21	-22	-25	-21	-24
text	-22	-23	-36	-7	6	-21	-28
than	26	34	44	18	43	25	26
than 90	-35	-23	-23	-30	-29	-23	-23
than @	25	19	22	21	61	22	22
than with	24	66	24	-16	15	23	25
thank	-11	-13	-14	-12	10	-21	-18
that	-22	-22	-17	-18	-24	-20	-9
that $	-65	-60	-100	-57	-71	-62	-23
that @	-28	-28	-27	-28	-28	-26	-32
that a	-31	-29	-30	-31	-35	-30	-37
that amazon	-40	-36	-41	-36	-42	-40	-39
that an	-18	-18	-18	-18	-18	-18	-21
that appli	-23	-23	-24	-23	-27	-23	-28
that aws	-22	-18	-22	1	-29	-19	-27
that be	-20	-21	-4	-25	-23	-21	-30
that becaus	-15	-10	-10	-12	-12	-10	-12
that by	-36	-54	-37	-46	-61	-36	-41
that call	11	28	84	30	30	30	31
that do	-31	-32	-35	-32	-35	-33	-54
that encrypt	-8	-8	-8	-8	-8	-8	-13
that end	-22	-20	-20	-20	-26	-20	-22
that execut	-10	-9	-10	-10	-11	-9	-10
that hand	-23	-20	-20	-20	-21	-20	-23
that has	-21	-20	-20	-39	-20	-21	-22
that hold	-14	-15	-14	-14	-14	-14	-15
that host	-20	-18	-18	-19	-20	-18	-22
that i	10	10	10	25	10	10	11
that imag	-8	-12	-8	-11	-9	-9	-9
that includ	-17	-16	-20	-18	-17	-18	-16
that is	17	-2	0	0	-2	0	-1
that it	-25	-25	-27	-27	-25	-26	-37
that keep	-9	-9	-9	-9	-11	-9	-11
that left	-24	-33	-30	-29	-33	-28	-29
that let	-42	-26	-28	-26	-25	-28	-24
that make	-6	-6	-6	-6	-8	-6	-6
that market	-12	-10	-10	-11	-13	-11	-11
that must	-23	-25	-22	-21	-23	-20	-20
that on	0	3	6	5	0	5	40
that onc	-16	-16	-17	-19	-16	-16	-17
that one	-13	-13	-16	-15	-13	-13	-15
that or	6	13	16	11	16	10	60
that our	-27	-24	-25	-24	-26	-24	-33
that patch	-14	-20	-14	-17	-14	-14	-14
that record	29	25	27	26	82	27	1
that run	-31	-35	-30	-21	-32	-29	-47
that serv	-17	-17	-18	-17	-20	-17	-23
that store	-19	-13	-13	-14	-14	-13	-17
that the	-21	-20	-20	-16	-33	-21	-23
that thei	0	7	0	9	6	-6	58
that thing	25	55	92	54	33	55	166
that up	-51	-27	-26	-27	-28	-26	-27
that us	30	52	60	71	45	50	186
that we	21	15	11	52	14	16	8
that word	24	24	86	23	16	17	16
the	-15	-14	-14	-12	-11	-15	-7
the @	-41	-40	-40	-38	-37	-39	-45
the access	-17	-16	-16	-16	-20	-16	-18
the account	5	8	6	10	48	9	7
the agent	40	39	39	39	19	38	95
the amazon	-14	-9	-10	-9	-10	-9	-12
the ami	-19	-18	-18	-19	-18	-19	-28
the analysi	-13	-12	-16	-12	-14	-13	-12
the analyst	12	10	-11	40	-9	7	0
the app	-40	-41	-41	-41	-69	-41	-42
the applianc	-15	-16	-22	-18	-15	-15	-16
the applic	-21	-18	-18	-12	-19	-17	-20
the assessor	-10	-7	-7	-8	-7	-7	-8
the audit	-36	-26	-26	-27	-26	-30	-27
the auditor	-55	-80	-58	-56	-67	-59	-79
the authorit	-14	-13	-13	-14	-16	-13	-15
the autom	-45	-42	-49	-48	-43	-41	-41
the automat	-16	-16	-18	-18	-17	-19	-17
the avail	-61	-61	-86	-61	-70	-62	-65
the aws	-20	-16	-17	-16	-40	4	-20
the backup	23	22	27	26	52	28	108
the ball	-18	-24	-18	-18	-19	-18	-18
the bare	-21	-20	-22	-21	-21	-21	-33
the base	9	9	9	8	22	9	9
the basement	-10	-11	-10	-12	-10	-12	-10
the board	-55	-40	-38	-37	-57	-37	-48
the box	-41	-42	-40	-48	-50	-41	-45
the broker	-50	-50	-51	-61	-72	-49	-45
the build	-31	-39	-30	-31	-31	-29	-36
the capac	-21	-17	-17	-17	-20	-17	-20
the card	-10	-11	-27	-19	-14	11	-10
the certif	29	4	-3	1	-5	1	22
the cidr	-21	-17	-16	-18	-18	-17	-22
the cisco	-14	-21	-41	-21	50	-10	-23
the client	-2	-18	-17	-18	-30	-18	-27
the cloud	-39	-36	-12	-36	-48	-39	-47
the cluster	52	55	32	50	40	52	144
the code	-29	-26	-27	-27	-29	-26	-30
the coffe	7	7	7	7	25	7	2
the compani	-23	-20	-24	-21	-35	4	-22
the complianc	-37	-28	-27	-28	-32	-27	-27
the comput	-11	-11	-11	-11	-5	-11	-24
the configur	-36	-36	-39	-36	-45	-38	-47
the connect	-13	-13	-13	-13	-25	-13	-13
the connector	-7	-7	-7	-7	-8	-7	-8
the consol	-24	-23	-23	-24	-38	-23	-29
the contain	32	32	31	29	21	33	84
the content	-18	-18	-18	-19	-27	-18	-24
the control	-30	-28	-38	-28	-29	-27	-32
the correct	-6	-6	-6	-6	-7	-6	-8
the credenti	40	38	28	41	118	21	36
the custom	-30	-28	-44	-34	-45	-38	-41
the daili	-8	-7	-8	-8	-8	-7	-7
the dashboard	-24	-18	25	-19	-43	-25	-20
the data	-18	-18	-20	-19	-7	-18	-22
the databas	2	7	12	23	-24	14	104
the decid	-8	-7	-7	-7	-7	-7	-8
the default	-5	-2	-15	-4	24	-3	-6
the differ	2	43	-8	-7	42	10	11
the disk	-32	-31	-31	-31	-53	-30	-37
the divis	52	46	8	21	17	22	23
the dns	-49	-42	-39	-39	-46	-38	-40
the docker	-11	-10	-12	-11	-10	-10	-10
the domain	-32	-34	-33	-32	-32	-30	-33
the durabl	-11	-9	-9	-9	-11	-9	-9
the duti	-27	29	9	-23	64	9	5
the ecs	-40	-40	-41	-40	-40	-39	-70
the edg	-46	-48	-68	-49	-55	-48	-72
the encrypt	-35	-58	-36	-35	-43	-35	-47
the end	-20	-19	-20	-20	-30	-19	-20
the engin	14	14	12	13	2	14	43
the environ	-18	-18	-20	-18	-25	-18	-19
the esxi	-11	-10	-11	-11	-13	-11	-14
the evid	-30	-22	-22	-22	-23	-21	-22
the execut	-22	-22	-25	-22	-23	-22	-23
the facil	-23	-21	-23	-22	-23	-23	-23
the failov	-20	-19	-19	-19	-22	-18	-18
the fenc	111	69	61	69	155	70	35
the fewest	3	0	8	53	-12	9	9
the file	-17	-9	-16	-19	-23	-16	-20
the find	-50	-33	-35	-33	-34	-34	-32
the firewal	50	49	48	50	13	49	148
the firmwar	-9	-8	-9	-9	-9	-8	-11
the first	-86	-77	-82	-83	-100	-80	-89
the fix	-27	-27	-26	-27	-27	-27	-44
the flow	-11	-10	-11	-11	-12	-11	-11
the full	38	-3	-2	-6	-18	-3	0
the function	-16	-13	-14	-14	-14	-14	-17
the gatewai	10	24	27	13	40	24	69
the global	-15	-14	-16	-15	-17	-16	-15
the goal	29	22	28	50	55	28	14
the golden	-7	-7	-8	-7	-10	-7	-9
the guest	-13	-5	-8	-6	15	-5	-16
the hardwar	-37	-33	-33	-33	-40	-33	-42
the head	-8	-7	-7	-7	-8	-7	-11
the health	-31	-31	-37	-34	-36	-33	-33
the heavi	-46	-75	-45	-7	-65	-45	-77
the hook	40	10	-7	3	2	4	-7
the host	46	52	49	63	52	52	123
the http	-41	-40	-42	-44	-56	-40	-61
the hypervisor	-46	-46	-54	-46	-50	-46	-59
the index	-31	-32	-32	-33	-35	-31	-47
the infrastructur	-27	-23	-23	-23	-25	-23	-23
the internet	-38	-31	-31	-33	-38	-31	-39
the java	-38	-35	-39	-35	-39	-35	-40
the job	-45	-44	-45	-44	-47	-44	-67
the kei	38	43	43	44	24	42	105
the kernel	-9	-8	-19	37	-20	-22	-8
the key	-6	-6	-6	-7	-9	-6	-8
the kubelet	-19	-17	-19	-20	-18	-17	-20
the land	-23	-23	-26	-26	-27	-23	-23
the law	-30	-30	-32	-30	-41	-31	-54
the least	28	4	28	90	24	27	27
the legal	4	23	54	4	53	8	21
the limit	-7	-9	-50	-8	-34	40	-36
the line	8	42	-6	-1	-6	10	8
the linux	-43	-36	-38	-37	-39	-36	-43
the log	-15	-15	-14	-14	-16	-14	-15
the loss	-12	-12	-14	-13	-14	-12	-16
the lowest	10	11	4	-13	44	7	10
the machin	-74	-70	-73	-70	-73	-69	-94
the mainten	-20	-16	-20	-19	-23	-13	35
the manag	-39	-32	-35	-33	-33	-33	-42
the manual	-28	-28	-31	-31	-33	-33	-29
the max	48	55	33	54	130	52	57
the maximum	28	30	12	30	81	30	30
the mean	50	50	120	48	29	43	51
the mfa	-23	-23	-29	-23	-41	-23	-23
the minimum	-7	-17	-7	14	-7	-7	-7
the model	4	-18	-11	-17	-28	-19	-25
the monthli	12	19	10	13	50	18	15
the most	17	23	24	72	16	26	28
the network	9	9	42	8	5	7	6
the new	-11	-7	-9	-9	27	-8	-13
the next	-25	-24	-23	-31	-30	-22	-24
the nitro	-1	-1	37	-1	-14	-8	-4
the node	29	26	30	50	20	29	79
the object	-26	-28	-26	-26	-46	-27	-28
the offic	35	36	35	36	88	35	25
the old	23	23	22	22	60	11	19
the on	-16	-18	-16	-17	-19	-16	-17
the one	-10	0	-1	35	1	1	-2
the oper	-22	-22	-30	-23	-29	-24	4
the os	-25	-21	-22	-23	30	-22	-57
the other	12	49	16	8	13	14	15
the outag	-6	-6	-6	-6	-7	-6	-10
the owner	-28	-26	-31	-28	-17	-25	-35
the parti	-18	-19	-22	-20	-21	-20	-21
the partner	-14	-13	-16	-13	-15	-14	-12
the password	-49	-39	-47	-39	-44	-38	-37
the patch	18	7	18	60	41	13	7
the peer	-32	-33	-35	-32	-36	-32	-46
the peopl	-31	-29	-31	-33	-38	-31	-41
the permiss	-18	-32	-18	-19	-18	-18	-19
the person	-37	-41	-37	-48	-40	-37	-36
the physic	-35	-33	-33	-33	-34	-33	-38
the platform	-39	-53	-40	-45	-43	-39	-42
the point	-17	-13	-14	-15	-16	-13	-14
the polici	30	-2	-14	-3	-16	-3	-9
the power	18	23	13	21	53	23	24
the privat	-16	-16	-16	-16	-19	-16	-16
the provid	-13	-11	-11	-11	-10	-10	-13
the python	-12	-12	-12	-12	-16	-13	-15
the queri	-17	-15	-15	-15	-18	-15	-20
the queue	-14	-14	-13	-14	-18	-14	-15
the rack	-40	-43	-41	-40	-51	-41	-63
the record	-32	-33	-32	-58	-45	-33	-37
the recoveri	-8	-6	-6	-6	-7	-6	-7
the region	-29	-29	-31	-29	-33	-28	-28
the regul	-32	-30	-31	-31	-35	-30	-45
the replac	-40	-34	-36	-34	-56	-34	-44
the requir	-20	-19	-19	-20	-28	-19	-22
the resolv	-31	-28	-28	-31	-53	-28	-30
the resourc	-7	-7	-7	-8	-7	-7	-7
the respons	-24	19	-14	-48	-17	-14	-15
the rest	33	68	35	29	5	32	107
the restor	-9	-9	-9	-9	-11	-9	-13
the retent	-16	-17	-16	-16	-18	-16	-20
the risk	19	-12	-10	-30	-11	-10	-10
the room	-34	-27	-27	-28	-36	-26	-27
the root	-30	-30	-43	-31	-36	-31	-35
the rotat	-19	-20	-19	-22	-25	-19	-21
the rout	-8	-8	-7	-9	-8	-7	-8
the row	-29	-29	-25	-29	-27	-27	-45
the rule	-31	-43	-32	-33	-39	-32	-49
the rundown	40	-1	-1	-1	-35	-3	-1
the runtim	25	37	74	31	24	33	78
the same	14	79	50	42	22	26	24
the schedul	-28	-27	-27	-27	-27	-26	-37
the search	-14	-13	-13	-15	-14	-13	-15
the second	-35	-19	-28	-23	-23	-20	20
the secur	43	14	19	30	19	21	50
the server	-48	-44	-45	-44	-60	-43	-32
the servic	-42	-41	-53	-39	-52	-38	-44
the shard	-30	-28	-30	-31	-29	-28	-29
the share	37	-4	28	-3	-28	-4	-6
the shop	-53	-51	-67	-56	-65	-49	-58
the site	-20	-19	-20	-20	-21	-19	-20
the smallest	10	4	10	41	9	10	10
the softwar	-33	-34	-34	-36	-35	-33	-45
the sourc	-13	-12	-13	-12	-13	-12	-15
the split	29	51	12	14	9	15	14
the ssh	-23	-22	-22	-24	-25	-23	-24
the standbi	-12	-12	-12	-11	-13	-11	-11
the state	-8	-6	-6	-6	-6	-6	-7
the storag	-20	-18	-18	-17	-20	-18	-19
the subnet	-15	-14	-17	-14	-14	-14	-14
the system	-18	-18	-18	-19	-22	-18	-27
the tabl	4	-8	3	36	-2	3	0
the task	-9	-9	-9	-9	-8	-8	-8
the team	93	55	50	86	104	54	27
the term	22	29	67	27	19	27	29
the text	-4	-7	-34	-5	57	-9	-13
the third	-9	-7	-8	-7	-7	-7	-8
the three	3	-6	0	46	-10	1	2
the tls	-16	-17	-18	-18	-20	-17	-20
the traffic	-28	-27	-29	-29	-28	-27	-34
the truck	-47	-47	-44	-46	-53	-45	-61
the tunnel	-43	-44	-35	-54	-40	-34	-35
the two	1	11	2	-1	1	2	1
the underli	-47	-41	-44	-43	-46	-42	-67
the updat	62	47	65	88	36	60	147
the upgrad	20	21	25	21	15	20	88
the version	-22	-22	-33	-25	-47	-29	0
the virtual	-36	-31	-32	-31	-33	-31	-38
the vpn	21	24	23	21	1	23	63
the vulner	-38	-37	-37	-37	-39	-37	-66
the weather	-2	-2	-30	-4	45	-6	-2
the whole	-21	-16	-16	-17	-17	-16	-20
the window	-24	-23	-23	-24	-28	-25	-31
the wire	-51	-39	-38	-38	-44	-38	-50
the word	1	1	20	0	-7	-3	-4
the work	-31	-36	-38	-30	-33	-33	-40
the worker	-43	-42	-47	-43	-44	-42	-63
the workload	-53	-53	-91	-54	-81	-54	-68
the world	-35	-34	-33	-34	-50	-33	-34
the wrong	-37	-38	-37	-39	-51	-37	-42
theft	-24	-24	-22	-26	-24	-22	-27
thei	-15	-20	-4	-14	-31	-21	-1
thei $	-5	9	30	8	0	3	43
thei are	-20	-19	-21	-21	-21	-19	-23
thei do	24	33	23	38	27	17	106
thei mean	-34	6	115	10	-10	7	9
their	44	3	-6	3	12	2	20
their $	47	20	14	12	12	13	38
their host	-55	-28	-28	-31	-29	-29	-35
their or	-31	7	7	10	-14	2	100
their os	-25	-28	-27	-30	-26	-25	-32
their own	-18	-17	-17	-17	-18	-18	-29
them	14	-11	-14	-13	-11	-11	-10
them $	-4	-11	-20	-18	-13	-17	-15
them everi	-24	-18	-18	-19	-21	-19	-18
them is	-39	-33	-35	-34	-40	-34	-36
them off	-34	-25	-24	-26	-36	-26	-25
them on	-46	-44	-44	-45	-50	-44	-56
them or	36	41	39	38	24	40	126
them to	-28	-27	-27	-26	-31	-27	-33
themselv	-39	-40	-57	-40	-40	-40	-43
themselv $	-47	-47	-70	-47	-47	-47	-50
then	-29	-27	-4	-27	-28	-26	-37
then $	-22	-20	13	-18	-19	-18	-33
there	-1	-3	-20	-15	2	-7	-17
there $	22	-4	-28	-15	17	-13	-3
there a	-17	-7	-9	-2	-14	50	-6
there any	-7	-4	-7	-9	-7	-10	-8
there is	-26	-20	-20	-21	-21	-21	-24
there no	-25	-24	-23	-23	-29	-24	-27
there who	-17	-23	-17	-19	-17	-17	-19
thermostat	-12	-11	-11	-11	-13	-11	-12
these	-32	-33	-34	-31	-27	-29	-64
these $	-64	-71	-65	-62	-78	-60	-94
these dai	35	34	34	32	69	34	9
theyr	-44	-43	-46	-53	-69	-44	-50
thi	7	11	8	11	15	52	50
thi $	8	9	42	8	10	-5	2
thi bot	-11	-6	-35	-3	-36	54	-10
thi in	-16	-16	-18	-17	-24	-12	-18
thi is	-23	-23	-27	-23	-23	-25	-35
thi morn	-8	-6	-10	-7	38	-15	-19
thi one	27	30	23	29	-7	-4	93
thi thing	-14	-2	-1	-1	-12	36	-6
thi word	21	22	91	20	-6	11	15
thing	81	25	31	36	7	33	41
thing $	-76	-57	-32	-58	-62	-44	-90
thing amazon	86	26	14	34	29	25	21
thing do	113	55	47	32	47	45	46
thing our	19	1	4	4	4	4	3
thing to	25	23	22	56	26	23	27
thing who	23	23	23	24	13	23	59
think	-12	-3	-29	13	29	-42	-18
think about	28	28	8	67	14	21	27
think of	-13	7	-41	-10	60	-31	-7
think that	-16	-11	-11	-13	-13	-11	-13
third	-30	-23	-6	-23	-23	-21	-22
third parti	-30	-23	-6	-23	-23	-21	-22
those	-30	-22	-28	-25	-30	0	-3
those $	-1	9	-2	6	-6	55	17
those @	-37	-33	-35	-34	-37	-34	-47
those node	-20	-20	-20	-21	-21	-20	-33
though	13	19	3	20	64	15	21
thought	-8	-7	-8	-8	-7	-8	-7
thousand	-19	-19	-20	-19	-22	-19	-19
thousand of	-18	-17	-18	-17	-21	-17	-18
threat	-9	-9	-9	-9	-9	-9	-9
three	-4	4	-3	14	14	-1	-1
three azs	-29	-27	-35	-30	-29	-27	-26
three column	-13	64	3	2	3	4	3
three year	30	34	24	31	82	31	32
three zone	-8	-8	-9	-8	-8	-8	-7
throttl	-37	-33	-32	-33	-45	-32	-33
throttl limit	-50	-41	-40	-41	-64	-41	-41
through	-23	-37	-37	-36	-53	-36	-38
through @	-14	-29	-25	-24	-31	-25	-25
through a	-33	-33	-35	-33	-55	-33	-39
through our	-27	-22	-23	-25	-22	-23	-23
through the	-27	-32	-28	-32	-49	-27	-27
through which	-14	-18	-14	-17	-18	-15	-14
throughput	20	31	0	30	99	31	33
throughput for	-30	-21	-22	-26	-27	-22	-21
thru	-36	-38	-42	-56	-47	-36	-40
tick	-36	-38	-41	-38	-40	-36	-38
ticket	-4	0	-1	-4	18	-1	-3
ticket for	-19	-18	-18	-21	-20	-18	-22
tie	25	24	25	52	25	25	25
tier	-67	-68	-76	-67	-73	-67	-73
time	-10	-8	-4	-11	24	-9	-11
time $	-15	-14	-15	-15	-17	-15	-17
time object	-47	-48	-57	-46	-55	-48	-47
time out	24	30	18	9	81	30	29
time recoveri	-20	-18	9	-18	-26	-19	-23
timeout	-39	-36	-37	-36	-37	-36	-44
timeout of	-29	-29	-29	-28	-29	-28	-41
tls	-23	-22	-17	-23	-24	-22	-24
tls $	-61	-56	-59	-59	-62	-56	-70
tls 1	-23	-23	-26	-31	-27	-24	-28
tls cert	-6	-6	-8	-7	-2	-6	-8
tls for	-19	-17	-18	-30	-18	-17	-18
tls on	-22	-22	-23	-22	-25	-22	-23
tls version	-32	-30	-33	-30	-32	-30	-30
tlsv1	-42	-41	-42	-40	-43	-41	-54
to	-15	-15	-18	-11	-10	-16	-17
to $	-28	-26	-27	-26	-27	-26	-40
to 1	-13	-11	-11	-12	-14	-11	-11
to 16	-19	-28	-20	-28	-20	-20	-23
to @	-37	-20	-40	-40	-23	-32	-35
to a	-13	-5	5	-12	-20	-12	-13
to add	-53	-53	-59	-59	-58	-54	-73
to amazon	-32	-40	-33	-8	-40	-31	-44
to an	-53	-47	-48	-45	-44	-45	-48
to anoth	-12	-11	-10	-10	-13	-10	-11
to answer	-6	-4	-27	-4	-24	55	-2
to appli	-7	1	-8	-2	-21	-1	52
to ask	-14	-4	-21	-6	-30	33	-3
to attach	29	26	19	16	81	26	28
to aws	6	-22	-13	10	-18	-12	-15
to babysit	-13	-9	-15	44	-23	-7	-7
to be	22	13	58	38	20	23	19
to blame	-44	-46	-46	-48	-67	-45	-45
to by	-3	8	-6	-4	-2	-2	-2
to call	-21	-19	-22	-20	-24	-20	-21
to care	-24	-51	-25	3	-26	-24	-46
to date	-23	-23	-25	-23	-27	-22	-27
to decid	-30	-56	-29	-31	-29	-29	-29
to defin	-61	-56	-83	-55	-78	-70	-56
to do	48	10	-10	-2	-10	-3	-6
to enabl	-22	-22	-22	-22	-25	-22	-34
to encrypt	-21	-18	-18	-17	-17	-17	-19
to fix	-26	-25	-26	-38	-25	-24	-26
to get	-16	-15	-15	-15	-17	-15	-19
to have	-19	-15	-15	-15	-19	-15	-16
to instal	-8	-7	-6	-7	-7	-7	-10
to it	-35	-35	-37	-38	-40	-37	-51
to keep	-12	1	4	49	-6	5	4
to know	-1	-3	-19	-35	-23	-19	-18
to look	21	7	21	64	19	20	19
to maintain	-30	-66	-37	1	-30	-31	-31
to me	12	14	53	11	8	11	11
to my	34	24	4	11	6	10	12
to nairobi	5	6	-1	6	27	4	6
to our	-7	-6	-38	-28	-66	-31	-30
to patch	-29	-21	-26	17	-36	-22	-19
to plain	9	42	10	8	9	10	10
to plan	-17	-16	-19	-17	-26	-16	-16
to prod	-30	-36	-28	-35	-52	-28	-28
to protect	-15	-15	-15	-14	-17	-15	-15
to put	-35	-40	-35	-25	-41	-32	-30
to reboot	-14	-12	-12	-12	-13	-12	-17
to renew	-10	-9	-10	-10	-10	-9	-9
to repair	-30	-33	-31	-33	-36	-29	-49
to replac	-25	-28	-24	-43	-24	-25	-25
to review	-23	-22	-26	-23	-24	-23	-26
to run	61	9	28	63	3	28	24
to scan	-16	-11	-11	-12	-14	-11	-15
to secur	-39	-31	-31	-31	-33	-31	-40
to set	-21	-22	-19	-31	-20	-20	-20
to sort	-22	-22	-21	-21	-22	-23	-35
to take	35	15	7	11	9	11	12
to the	-10	-16	-16	-17	-14	-16	-18
to tls	-10	-9	-10	-10	-11	-9	-9
to touch	-13	-12	-7	19	-9	-6	-7
to turn	-20	-15	-14	-15	-18	-15	-14
to two	26	21	7	11	80	22	25
to updat	9	-2	9	50	8	10	7
to upgrad	-16	-16	-16	-16	-17	-16	-27
to us	-25	-1	-21	-42	-25	-21	-26
to what	0	10	1	-1	1	1	1
to whom	-72	-49	-75	-89	-79	-71	-96
to write	-8	-6	-6	-6	-7	-6	-6
to you	-9	-5	-1	-1	-17	43	-2
todai	27	17	-27	-3	23	0	4
todai $	75	34	2	33	59	32	35
todai what	-44	-37	-49	-37	-40	-36	-35
todo	-16	38	9	3	6	9	8
toggl	-53	-48	-58	-55	-48	-48	-47
token	-31	-31	-34	-32	7	-34	-36
told	-32	-30	-29	-31	-42	-28	-32
tomorrow	34	8	6	9	20	5	9
tomorrow $	34	8	6	9	20	5	9
tonight	1	-18	0	4	66	5	-6
tonight $	-35	-54	-32	-30	17	-31	-41
too	-56	-51	-50	-50	-53	-50	-52
too $	-64	-61	-60	-59	-61	-60	-63
took	-13	-10	-11	-10	-14	-10	-11
tool	-12	-13	-57	-12	-42	35	-39
top	-43	-44	-43	-45	-52	-44	-56
top of	-43	-44	-43	-45	-52	-44	-56
topic	-43	-35	-49	-36	-42	-2	-38
topic and	-10	-9	-9	-9	-12	-10	-12
touch	-34	-33	-32	-21	-35	-30	-35
touch the	-44	-36	-38	-39	-41	-37	-51
traffic	-32	-31	-34	-31	-33	-32	-36
traffic $	-26	-22	-25	-22	-25	-22	-25
traffic doubl	-12	-9	-9	-9	-9	-9	-11
traffic over	-23	-22	-22	-25	-22	-22	-31
train	-33	-27	-14	-16	-33	-29	-35
train data	-20	-17	-18	-17	-22	-19	-19
train in	-6	16	56	15	16	1	15
train its	-8	-8	-8	-8	-9	-8	-13
train of	-20	-19	-21	-20	-20	-20	-31
train our	-22	-22	-24	-23	-29	-23	-29
train whose	-54	-53	-76	-52	-61	-56	-73
transit	-17	-15	31	-15	-20	-15	-26
transit $	-21	-19	15	-19	-36	-21	-27
trigger	-74	-76	-83	-74	-83	-76	-86
trim	-29	-26	-26	-26	-31	-26	-28
tripl	-50	-51	-51	-56	-73	-50	-56
truck	-47	-47	-44	-46	-53	-45	-61
true	-43	-40	-52	-40	-37	-40	-48
true $	-42	-38	-53	-37	-34	-37	-44
true or	-36	-37	-45	-42	-41	-37	-51
trust	-43	-43	-63	-44	-63	-28	-46
trust advisor	-53	-53	-55	-55	-61	-58	-60
tuesdai	19	23	24	18	86	18	4
tune	-45	-49	-41	-43	-44	-42	-43
tune it	-14	-14	-14	-14	-18	-14	-15
tune them	-20	-15	-15	-16	-17	-15	-16
tunnel	-57	-53	-52	-61	-63	-49	-54
turn	-32	-31	-32	-36	-26	-30	-35
turn @	-27	-29	-29	-25	-29	-26	-25
turn on	-36	-35	-36	-43	-37	-33	-37
turn them	-34	-25	-25	-26	-37	-26	-26
two	-3	-1	9	13	16	1	-1
two azs	-48	-45	-49	-47	-48	-46	-55
two of	-14	-13	-18	-9	-22	-14	-17
two region	-34	-35	-42	-35	-39	-34	-33
two week	-16	-15	-13	-15	-15	-13	-13
two year	-32	-28	-36	-27	-29	-27	-27
txt	-19	-17	-18	-19	-18	-17	-20
type	-14	-10	-3	-15	-19	-1	15
type in	10	10	41	6	-11	35	-1
tyre	37	35	34	32	117	35	-9
tyre $	37	35	34	32	117	35	-9
u	50	7	-4	11	4	79	20
ubuntu	-41	-55	-39	-43	-46	-40	-58
ubuntu @	-31	-35	-29	-30	-40	-30	-51
uh	-9	-9	-9	-9	-9	-9	-14
um	45	20	8	19	17	16	19
under	-34	-34	-35	-35	-37	-26	-40
under @	-22	-36	-42	-39	-45	-38	-43
under an	-19	-18	-19	-18	-19	-18	-22
under our	-43	-37	-35	-36	-44	-36	-42
under the	-16	-11	-16	-13	-30	22	-22
underli	-47	-43	-47	-46	-49	-44	-67
underli comput	-43	-37	-38	-39	-41	-38	-66
underli host	-29	-26	-29	-27	-30	-26	-28
underneath	-63	-60	-58	-66	-61	-57	-73
underneath @	-46	-44	-43	-57	-46	-43	-56
undersea	-26	-26	-26	-26	-30	-26	-40
unintend	-22	-19	-19	-19	-20	-19	-20
uninterrupt	-28	-29	-34	-29	-32	-29	-30
uninterrupt power	-28	-29	-34	-29	-32	-29	-30
unit	-34	-34	-39	-34	-38	-37	-33
unless	-29	-28	-28	-28	-34	-29	-28
unless we	-29	-26	-27	-26	-34	-28	-27
unlik	-54	35	-8	-7	-32	-12	-10
unlik @	-54	35	-8	-7	-32	-12	-10
unlock	-28	-27	-27	-26	-29	-26	-26
unlock code	-28	-27	-27	-26	-29	-26	-26
untag	-8	-8	-9	-8	-8	-8	-8
untag imag	-8	-8	-9	-8	-8	-8	-8
unus	-57	-54	-55	-53	-63	-54	-62
unus @	-73	-67	-67	-65	-76	-66	-79
up	-10	-19	-21	-19	-12	-18	-15
up $	-35	-33	-32	-34	-42	-33	-34
up @	-58	-86	-91	-82	-98	-81	-119
up a	15	23	20	22	60	23	23
up and	-17	3	-12	-12	-13	-12	-13
up by	-43	-34	-36	-32	-36	-33	-36
up etcd	-44	-40	-44	-40	-47	-40	-52
up for	23	-28	-33	-15	-47	-13	-15
up in	-27	-26	-27	-28	-37	-27	-27
up our	50	64	61	66	18	65	164
up sinc	-23	-23	-23	-42	-24	-22	-24
up the	-5	-6	-4	-6	22	-5	-17
up to	-25	-22	-25	-24	-27	-23	-27
updat	-32	-29	-24	-23	-26	-24	1
updat $	-89	-85	-72	-46	-111	-53	-99
updat @	-32	-31	-32	-31	-32	-31	-49
updat avail	20	28	64	24	27	27	26
updat by	-45	-46	-45	-47	-45	-45	-82
updat do	-57	-54	-54	-54	-54	-55	-92
updat for	-10	-9	-9	-9	-9	-9	-12
updat in	11	17	57	17	16	15	14
updat is	-29	-29	-30	-30	-31	-29	-54
updat it	-26	-21	-23	-22	-22	-21	-29
updat mode	9	21	65	15	12	15	8
updat of	23	22	18	21	14	21	51
updat on	1	6	4	1	54	6	8
updat onto	-34	-32	-31	-32	-54	-34	-44
updat that	-21	-19	-18	-21	-23	-19	-23
updat the	-13	-10	-10	-10	-13	-10	4
updat them	-8	-8	-8	-10	-8	-8	-8
updat to	-14	-54	-15	26	-14	-14	-21
updat us	-46	-46	-63	-46	-64	-47	-71
updat who	59	57	64	64	63	65	149
updat with	-60	-52	-52	-58	-55	-52	-69
updat without	-24	-21	-27	-23	-21	-21	-23
upgrad	-17	-16	-8	-10	-20	-15	34
upgrad $	-17	-22	-23	13	-21	-9	86
upgrad @	-57	-59	-73	-73	-64	-57	-66
upgrad by	-18	-23	-18	-18	-18	-18	-23
upgrad do	9	10	5	9	5	8	40
upgrad from	-19	-28	-20	-28	-20	-20	-23
upgrad in	-91	-80	-86	-81	-76	-77	-123
upgrad it	-25	-24	-24	-24	-24	-24	-44
upgrad karpent	-17	-17	-18	-17	-16	-16	-20
upgrad of	-7	-6	-6	-6	-7	-7	-9
upgrad on	62	68	64	44	68	68	125
upgrad our	48	60	58	60	55	61	141
upgrad the	-15	-16	-19	-18	-26	-16	-7
upgrad who	-34	-31	-32	-31	-32	-31	-46
upkeep	14	31	11	54	13	16	18
upkeep $	-16	4	-14	18	-18	-14	-11
uplink	-32	-31	-33	-32	-32	-30	-30
upload	-46	-41	-42	-45	-50	-41	-46
upload $	-35	-35	-35	-35	-54	-36	-43
upload to	-44	-33	-33	-31	-39	-31	-35
ups	-21	-21	-21	-21	-26	-21	-34
ups batteri	-21	-21	-21	-21	-26	-21	-34
uptim	-33	-33	-33	-31	-33	-31	-50
uptim of	-30	-29	-28	-27	-29	-27	-31
url	-42	-40	-43	-40	-20	-40	-43
us	12	-6	-8	3	-2	-6	9
us $	12	3	-8	-4	-3	-7	23
us @	11	-44	-21	-4	-21	-18	-21
us and	75	34	2	13	14	17	19
us ask	-13	-12	-12	-12	-18	-12	-12
us aws	-33	-31	-38	-32	-33	-31	-46
us by	-7	-6	-8	-7	-6	-6	-7
us east	18	23	24	24	52	23	21
us i	-43	-41	-60	-41	-46	-41	-44
us more	-2	-37	-6	77	-17	0	-2
us no	3	3	0	18	1	3	0
us on	-34	-11	-10	-14	8	-12	-10
us or	-27	-6	-12	-7	27	-6	20
us our	-27	-30	-26	-29	-25	-26	-35
us patch	22	23	22	75	17	22	6
us right	-21	-21	-20	-27	-20	-20	-21
us that	-28	-28	-28	-51	-30	-28	-32
us the	-14	-16	-16	-6	-15	-14	-26
us them	109	36	41	44	40	41	19
us to	-12	-9	-15	-21	-53	-19	-22
us what	86	13	5	23	21	19	18
us when	-13	-53	-46	-57	-60	-49	-63
us who	-18	-11	-16	-12	-26	-21	-4
us with	-1	42	-1	-33	-8	-1	-1
usag	3	15	7	21	6	117	10
usag $	-5	15	3	16	14	82	3
use	-12	-42	-27	-24	-33	-8	-28
use $	-62	-57	-51	-59	-54	-61	-54
use @	10	-44	-20	-10	-17	-15	-19
use a	-31	-31	-32	-36	-47	11	-38
use an	-35	-26	-28	-29	-28	-27	-27
use as	-24	-22	-23	-24	-27	-22	-32
use it	46	-11	-2	3	-14	2	6
use of	-14	-11	-11	-11	-12	-11	-11
use thi	-13	-2	-1	-1	-13	36	-6
use you	4	8	10	9	0	38	8
user	-45	-43	-38	-41	-35	-41	-47
user $	-71	-73	-46	-66	-85	-67	-69
user and	-23	-26	-23	-22	-24	-22	-23
user authent	-37	-34	-35	-32	-35	-32	-32
user in	-64	-67	-81	-66	-66	-71	-94
user instal	-5	-5	-5	-5	-5	-5	-8
user into	-41	-40	-50	-39	-57	-55	-62
user may	-19	-37	-19	-19	-19	-19	-19
user of	-10	-9	-11	-10	-10	-9	-9
user on	-18	-20	4	-22	-35	-24	-16
v	3	108	10	11	-3	11	11
v @	4	123	13	14	-3	13	14
v1	12	6	53	10	1	9	10
valid	-38	-39	-41	-38	-41	-38	-38
valid $	-72	-72	-76	-72	-81	-73	-72
valid @	-12	-12	-13	-12	-11	-12	-11
valid of	-10	-8	-9	-9	-9	-8	-8
valid the	-19	-18	-18	-18	-26	-18	-19
valu	32	28	26	71	31	30	32
valu store	34	30	28	77	34	33	35
var	-10	-9	-10	-10	-11	-10	-12
variabl	-40	-37	-41	-37	-38	-37	-37
variabl of	-23	-24	-29	-24	-25	-24	-25
vcenter	-54	-50	-49	-49	-49	-48	-73
vcpu	-34	-21	-19	-20	-3	-18	-20
vendor	-23	-27	-24	-25	-42	-24	-27
verifi	-14	-12	-12	-12	-13	-12	-13
verifi that	-14	-12	-12	-12	-13	-12	-13
version	-43	-41	-27	-41	-37	-35	-53
version $	-70	-60	-86	-48	-46	-60	-67
version and	-20	-17	-17	-17	-17	-17	-25
version bump	24	24	22	23	18	24	51
version in	25	34	93	39	33	37	37
version of	5	5	3	4	-20	38	3
version on	-15	-11	-15	-11	15	-14	-12
version that	-31	-31	-33	-49	-33	-32	-32
version updat	-32	-33	-36	-34	-33	-32	-43
version upgrad	-49	-48	-18	-50	-53	-51	-85
versu	9	74	25	39	26	27	25
versu @	10	78	27	42	29	29	27
vessel	-39	-28	-31	-51	-40	-30	-32
vet	-36	-34	-35	-35	-36	-34	-35
vet the	-18	-17	-17	-18	-19	-17	-17
via	-53	-60	-53	-38	-57	-51	-57
via @	-54	-63	-52	-25	-55	-51	-61
video	21	29	25	29	117	17	27
view	-17	5	-8	-8	-10	-8	-8
view $	-17	5	-8	-8	-10	-8	-8
viewer	-46	-43	-48	-42	-45	-42	-44
virtual	-54	-51	-54	-51	-53	-51	-68
virtual layer	-65	-61	-67	-61	-64	-61	-85
viru	-17	-14	-14	-14	-15	-14	-14
visibl	-15	-14	-15	-14	-13	-14	-13
visitor	-43	-43	-46	-43	-55	-44	-47
volum	-53	-43	-44	-43	-42	-43	-50
volum $	2	1	0	-2	21	0	-8
volum encrypt	-56	-55	-54	-54	-70	-55	-70
volum of	-6	-6	-6	-6	-8	-6	-7
vpn	25	32	30	29	51	27	52
vpn $	25	28	28	22	7	28	70
vpn client	51	51	47	47	88	39	79
vs	28	69	16	43	16	18	13
vs @	7	116	22	26	24	25	22
vs a	20	103	21	13	27	25	18
vs amazon	92	35	12	10	3	21	19
vs aws	92	-30	36	18	89	32	14
vs guest	-39	-40	-40	-45	-44	-39	-70
vs in	21	-2	60	52	1	20	22
vs their	25	-17	0	-1	0	0	-3
vsphere	-40	-57	-38	-39	-38	-37	-39
vuln	-58	-56	-54	-53	-61	-56	-67
vulner	-13	-13	-14	-14	-16	-14	-5
vulner $	37	38	37	37	31	35	98
vulner @	-15	-16	-16	-15	-15	-15	-15
vulner in	-26	-26	-28	-26	-31	-27	-37
vulner scan	-14	-14	-15	-14	-16	-15	-15
w	18	-14	-21	3	-20	-13	-13
w @	-2	-42	-65	-19	-42	-38	-38
w a	-27	-28	-22	-25	-23	-23	-23
w o	-31	-29	-28	-29	-53	-32	-30
w out	25	10	22	60	23	24	23
wait	-3	-53	-28	-3	-30	-28	-35
walk	33	4	1	3	-2	4	3
walk me	74	19	14	19	8	19	20
wall	-33	-32	-49	-41	-39	-32	-35
want	17	2	14	63	12	13	12
want @	4	21	6	36	5	9	10
want a	28	5	8	31	8	4	11
want amazon	27	26	27	55	27	27	27
want it	9	0	0	-1	-3	0	0
want the	-11	-45	-11	35	-14	-13	-12
want to	11	-13	2	45	2	5	3
want us	17	33	45	-11	16	17	17
war	-69	-36	-40	-34	13	-54	-41
warehous	-22	-20	-21	-22	-4	-19	-31
warehous who	-24	-21	-25	-22	-17	-20	-24
was	-12	-10	-12	-11	-2	5	-15
was in	-6	-6	-6	-6	-6	-6	-10
was it	-9	-6	-7	-9	39	-22	-28
was off	-13	-11	-11	-12	-11	-11	-10
was open	-28	-22	-22	-23	-23	-23	-28
was public	-39	-34	-36	-34	-36	-36	-34
was respons	24	27	27	27	61	24	14
was that	-16	-16	-16	-17	-20	-16	-27
watch	-58	-50	-59	-53	-58	-52	-51
watch the	-51	-39	-41	-43	-49	-39	-43
way	-7	3	1	26	-8	2	2
way $	-23	-23	-23	-42	-24	-22	-23
we	-15	-12	-23	-15	-23	-20	-18
we $	-56	-65	-58	-72	-61	-56	-79
we actual	82	12	29	10	21	30	28
we are	33	10	7	-3	6	9	8
we ask	16	18	5	18	2	87	17
we be	77	45	37	75	43	49	49
we bring	-31	-30	-29	-32	-31	-29	-31
we cannot	27	21	25	63	27	26	26
we close	-22	-23	-23	-30	-35	-23	-26
we configur	-33	-21	-21	-28	-24	-21	-20
we creat	-11	-17	-11	-12	-11	-11	-13
we deploi	-32	-29	-30	-29	-53	-30	-32
we do	-15	-49	-52	-53	-46	-54	-67
we dont	-28	-36	-28	-39	-29	-28	-30
we get	0	9	-1	-2	-3	-1	-3
we go	-2	-31	-18	24	-9	-5	-7
we got	-15	-8	-7	-13	-12	-10	20
we had	21	23	12	23	9	23	76
we harden	-35	-29	-29	-29	-29	-29	-32
we have	32	29	14	17	16	15	42
we host	-16	14	-32	-24	-31	-17	-24
we import	-25	-25	-19	22	-23	-17	-19
we inherit	53	7	-13	8	9	4	10
we instal	-31	-30	-51	-46	-34	-38	4
we launch	-94	-95	-95	-97	-96	-93	-164
we look	-38	-30	-31	-30	-29	-30	-31
we made	-8	-7	-7	-8	-7	-8	-11
we migrat	44	18	18	18	15	17	18
we move	-54	-55	-36	-37	-37	-36	-36
we must	38	9	2	7	4	9	8
we need	-2	0	-2	26	-2	-3	-11
we never	-38	-39	-33	-41	-36	-33	-47
we patch	-55	-47	-65	-67	-56	-50	-80
we plan	-42	-43	-39	-40	-41	-39	-50
we put	-31	-30	-30	-32	-31	-31	-52
we respons	43	26	19	27	60	24	16
we run	10	-19	-16	-7	-21	-14	-23
we send	-36	-40	-36	-47	-40	-36	-36
we ship	-14	-20	-14	-15	-14	-14	-14
we still	16	-13	-10	-7	-10	-8	-15
we store	-51	-43	-46	-43	-46	-62	-49
we take	52	35	21	92	44	48	44
we to	-30	-51	-31	-37	-30	-31	-31
we train	-52	-29	-30	-30	-29	-29	-33
we turn	-29	-22	-22	-22	-31	-23	-22
we upload	-46	-36	-36	-34	-45	-35	-42
we use	-49	-72	-54	-52	-52	-52	-57
we want	8	6	7	21	7	7	7
we went	-23	13	-24	-14	-16	-12	-15
we write	-29	-26	-25	-27	-26	-26	-27
we wrote	-35	-34	-34	-34	-54	-34	-35
weak	-17	-13	-12	-14	-13	-12	-13
weather	-2	-2	-30	-4	45	-6	-2
weather in	-2	-2	-30	-4	45	-6	-2
web	-14	-12	-12	-6	-14	-12	-19
web app	-2	-1	-1	10	-3	-1	-5
web applic	-34	-34	-34	-36	-35	-34	-55
web server	-16	-12	-12	-13	-13	-12	-13
webhook	12	10	6	18	37	13	12
websit	-3	-3	-4	50	-16	-1	-29
wed	-1	17	-3	4	-3	-1	-2
week	13	-13	-7	-8	-8	-6	-6
week what	71	0	18	20	11	15	20
weekend	-16	-11	-8	-9	29	-17	-7
weight	-54	-28	-29	-31	-30	-29	-34
weight and	-54	-28	-29	-31	-30	-29	-34
well	-41	-61	-45	-41	-42	-41	-55
well $	-43	-43	-46	-43	-45	-44	-67
well as	-28	-55	-28	-29	-28	-28	-28
went	-33	-15	-32	-28	-39	-27	-28
went down	-14	-12	-9	-10	-9	-9	-9
were	-5	77	9	-2	3	8	9
were on	-54	-19	-28	-28	-33	-28	-28
weve	-10	-10	-10	-11	-10	-10	-14
weve got	-10	-10	-10	-11	-10	-10	-14
what	34	26	60	22	29	25	17
what $	66	66	82	21	6	25	12
what @	-35	35	213	55	16	48	48
what a	1	16	136	16	-4	11	13
what about	-85	-50	-93	-51	-79	-60	25
what addit	4	30	3	-14	4	5	5
what all	88	-29	11	19	19	19	20
what am	55	17	6	16	15	16	17
what amazon	10	-59	-90	-52	-88	-63	-63
what an	17	61	232	84	60	73	81
what and	-11	-18	-8	-17	-2	37	4
what are	41	43	125	44	-4	102	40
what can	-11	-7	-26	-3	-18	81	-10
what chang	9	52	9	-2	11	14	14
what count	20	-11	61	57	12	17	18
what differ	-1	10	1	-1	0	1	1
what do	102	82	44	50	48	48	42
what doe	-6	9	-3	4	98	-4	-11
what exactli	20	38	100	19	22	38	41
what extra	6	69	15	11	18	15	17
what for	-12	-3	-23	-3	49	-13	-1
what goe	17	110	19	31	30	37	44
what i	1	4	-11	-2	-2	24	0
what if	-119	-109	-111	-88	-91	-84	-86
what in	174	90	47	82	57	78	78
what is	31	45	146	47	68	43	36
what it	79	42	116	50	49	43	42
what kind	-1	0	-2	-1	-2	10	0
what languag	-5	-4	-26	-3	-8	58	-4
what left	6	51	3	-8	10	8	11
what mean	28	29	81	28	21	26	28
what meant	-13	10	86	14	3	11	12
what must	106	20	15	27	27	25	26
what nitro	16	17	71	17	12	9	18
what not	103	35	15	41	14	31	43
what on	31	-10	-23	-4	-6	-6	-8
what our	77	3	-25	6	34	7	-16
what remain	97	26	5	30	6	29	29
what should	5	25	7	72	25	29	25
what stai	-6	11	-26	-34	-38	-17	-22
what that	-145	-121	-137	-107	-144	-134	-139
what the	73	59	40	66	142	48	47
what thi	15	22	60	25	2	80	19
what time	-1	-2	-18	-18	34	-8	-6
what to	36	-12	-14	4	-31	41	7
what we	-25	-43	-62	-47	-57	-40	-56
what will	60	28	16	27	23	26	29
what work	1	65	6	-25	9	10	12
what would	43	51	15	60	21	30	33
whatev	-52	-50	-56	-67	-68	-50	-49
whatev the	-30	-27	-30	-35	-33	-27	-28
when	-27	-26	-30	-25	-24	-22	-27
when $	-21	-21	-30	-21	-21	-23	-22
when @	-54	-45	-48	-46	-55	-47	-49
when a	-32	-32	-32	-26	-37	-31	-31
when an	-40	-40	-41	-39	-61	-40	-46
when it	-12	67	22	25	0	18	78
when its	-9	-7	-7	-8	-8	-7	-8
when one	-37	-34	-38	-36	-41	-33	-38
when the	-18	-16	-16	-16	-19	-16	-17
when thei	-30	-32	-32	-31	-56	-30	-44
when traffic	-45	-42	-48	-44	-51	-45	-46
when us	35	-23	5	2	3	4	5
when we	-5	-7	-24	-36	-35	-25	-37
when will	11	13	26	28	79	14	29
where	20	20	10	60	6	17	6
where @	-55	-53	-54	-56	-62	-54	-83
where a	-25	-25	-29	-29	-29	-25	-25
where do	-37	-34	-25	-41	-29	26	-22
where doe	54	-24	9	65	14	12	12
where our	-12	-9	-8	-9	-10	-9	-9
where the	-12	-27	-12	44	-25	-19	-20
where to	29	29	29	59	29	29	25
where we	11	11	1	59	4	-2	10
where would	35	32	35	75	36	36	31
whether	-25	-21	-21	-21	-23	-21	-24
whether @	-32	-28	-28	-28	-30	-28	-35
which	-7	-5	-10	6	1	-5	-10
which $	-17	-15	-15	-19	-31	-19	-35
which @	-36	-11	-17	29	13	-10	-16
which a	-25	-22	-22	-26	-24	-21	-22
which account	-28	-26	-26	-27	-43	-25	-25
which aws	20	37	35	18	75	98	39
which bit	58	19	7	6	20	17	7
which control	-23	-22	-22	-26	-23	-21	-20
which data	-20	-19	-20	-19	-22	-20	-19
which duti	19	62	21	-2	13	22	22
which flavor	12	17	22	81	-6	21	21
which is	-19	16	55	-41	34	-4	-1
which leav	1	-2	1	9	1	1	1
which of	10	-3	11	31	57	9	35
which one	-4	-43	-1	45	-14	1	0
which our	-9	-10	-9	-15	-9	-9	-9
which part	22	48	-28	-16	-26	-19	-33
which parti	-35	-31	-37	-33	-35	-32	-34
which peopl	-18	-19	-17	-16	-21	-17	-18
which region	27	33	24	16	92	27	33
which servic	-50	-40	-53	-43	-45	-65	-42
which side	-33	-28	-34	-41	-37	-31	-30
which task	101	35	33	38	32	40	40
which user	-21	-34	-19	-19	-20	-19	-19
whichev	57	35	50	135	57	57	61
while	-16	-16	-15	-15	-18	-15	-16
while a	-17	-17	-17	-17	-27	-17	-17
who	-20	-18	-20	-19	-11	-18	-9
who $	24	118	38	41	30	42	111
who absorb	-27	-21	-21	-22	-22	-22	-29
who account	24	-35	-41	-30	-44	-17	-19
who act	-37	-37	-36	-36	-40	-36	-45
who activ	-43	-47	-41	-42	-45	-40	-43
who add	-30	-38	-29	-29	-32	-28	-31
who answer	32	4	0	1	-21	0	-3
who appli	-40	-39	-41	-42	-51	-39	-55
who are	-1	0	-5	1	-30	37	0
who arrang	-15	-19	-16	-16	-17	-15	-15
who assign	-55	-49	-51	-47	-50	-47	-62
who at	9	13	10	16	89	10	-24
who attach	-74	-73	-71	-67	-88	-69	-77
who back	66	71	64	74	154	73	127
who bring	-18	-19	-19	-16	59	-17	-54
who bui	-31	-22	-22	-25	-27	-22	-22
who bump	-36	-35	-37	-34	-56	-34	-42
who can	-56	-56	-60	-56	-64	-58	-84
who carri	-28	35	-24	-14	-15	-10	-10
who check	-9	-9	-9	-9	-11	-9	-9
who choos	-19	-19	-19	-19	-20	-18	-19
who classifi	-46	-46	-47	-46	-58	-47	-62
who clean	-39	-35	-36	-37	-41	-35	-39
who configur	-26	-27	-26	-26	-26	-25	-23
who connect	-20	-20	-22	-20	-32	-21	-23
who control	2	0	1	2	-2	1	36
who correct	-14	-14	-14	-15	-17	-14	-14
who creat	-44	-41	-41	-39	-42	-39	-45
who deal	-44	-6	10	2	-25	-3	51
who decid	-51	-49	-49	-49	-64	-48	-53
who defend	-23	-24	-23	-23	-45	-23	-23
who defin	-46	-46	-70	-46	-53	-47	-48
who delet	22	16	24	23	59	24	21
who design	-19	-18	-19	-18	-23	-19	-20
who do	-1	-3	-5	-7	93	-24	-50
who doe	6	10	-8	-5	-15	-1	33
who drop	-18	-24	-18	-18	-19	-18	-18
who enabl	-45	-46	-52	-42	-50	-42	-48
who encrypt	-38	-38	-37	-36	-28	-36	-46
who enforc	-25	-22	-24	-22	-23	-22	-24
who ensur	-32	-30	-31	-31	-35	-30	-33
who export	-29	-29	-32	-30	-55	-29	-29
who fix	4	4	2	4	-1	2	34
who flip	-28	-33	-30	-31	-33	-26	-29
who forc	-22	-19	-22	-20	-21	-19	-19
who gener	-12	-11	-11	-12	-14	-11	-12
who get	-37	-36	-40	-36	-39	-36	-45
who give	-25	-20	-20	-20	-23	-20	-20
who got	121	-12	-38	26	7	17	-10
who gotta	-20	-18	-18	-18	-20	-17	-19
who govern	-45	-31	-34	-36	-37	-32	-42
who grant	-20	-18	-19	-18	-20	-18	-18
who guarante	-31	-31	-41	-31	-50	-32	-34
who guard	0	45	-4	3	2	5	1
who handl	56	3	-2	26	79	25	47
who harden	-16	-16	-16	-16	-18	-16	-22
who has	-7	-20	-23	-17	-29	-18	-23
who hire	-41	-42	-45	-42	-58	-46	-67
who hold	-48	-40	-43	-49	-45	-43	-70
who in	68	42	38	50	111	48	86
who initi	-31	-56	-32	-32	-32	-32	-32
who instal	5	6	5	3	3	6	32
who instrument	-23	-18	-18	-18	-19	-18	-20
who investig	-21	-20	-20	-20	-25	-20	-22
who is	-12	-15	-18	-14	-10	-14	-5
who isol	-28	-26	-29	-26	-30	-25	-30
who keep	-52	-52	-50	-51	-61	-49	-54
who kick	-53	-44	-44	-45	-62	-43	-51
who left	-37	-34	-34	-35	-49	-35	-40
who limit	-5	-5	-5	-6	-8	-5	-5
who lock	-33	-25	-26	-26	-36	-25	-25
who look	-16	-15	-13	-12	-25	-13	1
who maintain	-8	0	-7	-6	-11	-5	29
who make	-27	-26	-27	-27	-30	-26	-28
who manag	-36	-26	-41	-23	-12	-27	11
who map	-19	-24	-20	-18	-20	-18	-19
who may	-17	-16	-17	-16	-17	-15	-16
who meant	-26	-25	-39	-26	-25	-25	-27
who move	-20	-21	-20	-20	-22	-19	-21
who must	-29	-25	-26	-26	-29	-26	-31
who narrow	-27	-20	-20	-20	-23	-20	-22
who on	-29	-22	-20	-21	13	-21	-33
who open	-17	-20	-17	-18	-17	-17	-20
who oper	-28	-28	-27	-27	-28	-26	-28
who or	31	30	75	29	8	22	0
who own	34	59	62	67	98	59	131
who pai	-6	-3	-3	-6	27	-3	-31
who patch	-8	-5	-5	-5	20	-3	9
who per	-85	-62	-84	-62	-82	-62	-77
who perform	-45	-42	-43	-42	-48	-42	-61
who pick	-34	-36	-36	-36	-40	-34	-39
who place	-24	-23	-22	-23	-24	-22	-24
who plan	-17	-15	-14	-16	-15	-14	-18
who prevent	-18	-18	-18	-19	-23	-22	-20
who protect	-9	26	-4	-3	-5	-3	-5
who provid	-29	-29	-29	-28	-29	-26	-28
who provis	-20	-26	-21	-22	-20	-21	-20
who publish	-20	-19	-20	-19	-19	-18	-21
who put	-35	-34	-40	-34	-46	-46	-52
who raiz	-11	-10	-10	-11	-14	-10	-12
who read	1	14	2	0	1	2	2
who rebuild	-29	-28	-32	-32	-32	-29	-41
who refresh	-42	-37	-44	-37	-36	-34	-35
who remov	-47	-56	-46	-47	-57	-46	-49
who renew	14	13	14	13	27	14	36
who repair	-53	-46	-46	-45	-54	-45	-45
who replac	-6	-7	-5	-5	8	-5	-10
who respond	-45	-51	-42	-42	-45	-41	-43
who respons	-20	25	28	23	81	32	103
who restart	14	9	13	15	-1	11	69
who restrict	-38	-40	-38	-36	-39	-36	-39
who review	-37	-37	-38	-36	-40	-36	-40
who revok	-22	-20	-20	-22	-25	-21	-25
who roll	-30	-30	-30	-30	-31	-30	-31
who rotat	11	14	21	26	-22	23	127
who run	-61	-60	-85	-60	-62	-59	-70
who scale	-66	-62	-66	-61	-69	-61	-55
who scan	-40	-40	-42	-43	-48	-39	-53
who schedul	-114	-103	-102	-99	-104	-102	-164
who secur	-35	-32	-35	-34	-35	-33	-47
who see	32	34	26	29	21	28	82
who select	-14	-14	-14	-13	-17	-13	-14
who set	-30	-30	-29	-29	-32	-28	-31
who ship	-14	-12	-13	-16	-13	-12	-15
who should	-16	-16	-15	-16	-17	-15	-17
who shred	-23	-23	-23	-23	-27	-23	-28
who size	-59	-59	-60	-58	-79	-58	-78
who specifi	-30	-30	-29	-30	-52	-29	-29
who start	-28	-27	-25	-27	-26	-25	-27
who stop	-17	-16	-14	-15	-16	-15	-16
who store	-21	-20	-22	-21	-23	-21	-23
who subscrib	-13	-13	-12	-12	-14	-12	-15
who suppli	-23	-23	-24	-24	-24	-22	-27
who swap	-46	-50	-45	-45	-54	-45	-51
who switch	-12	-12	-12	-12	-14	-11	-11
who take	-18	-37	-39	-39	-40	-37	-55
who test	-47	-28	-28	-28	-31	-28	-38
who trim	-29	-26	-26	-26	-31	-26	-28
who tune	-39	-34	-34	-33	-36	-33	-36
who turn	-34	-34	-34	-42	-36	-32	-36
who updat	-29	-26	-28	-26	-28	-26	-17
who upgrad	57	60	58	59	50	61	141
who valid	-17	-16	-16	-16	-22	-16	-18
who verifi	-14	-12	-12	-12	-13	-12	-13
who walk	-10	-8	-8	-8	-8	-8	-11
who was	27	29	30	29	68	27	20
who wipe	-16	-16	-16	-19	-16	-16	-17
who won	19	21	24	23	63	18	9
who work	-14	-14	-15	-14	-21	-14	-15
who write	-47	-45	-44	-43	-48	-42	-48
whod	-83	-76	-81	-56	-83	-78	-97
whole	-40	-38	-39	-38	-46	-38	-49
whole pictur	-49	-50	-51	-50	-73	-50	-73
whom	6	11	9	8	4	9	56
whom $	7	13	8	9	6	11	56
whom do	47	46	46	39	25	45	99
whose	-33	-28	-33	-31	-30	-30	-19
whose $	37	34	38	38	39	39	101
whose control	-16	-16	-20	-16	-17	-16	-24
whose decis	-29	-28	-28	-28	-54	-29	-34
whose duti	-29	-22	-24	-23	-1	-22	-36
whose failur	-13	-12	-11	-11	-12	-11	-14
whose fault	-9	-9	-9	-9	-11	-9	-10
whose is	-65	-58	-82	-58	-65	-58	-82
whose job	0	22	3	4	15	7	43
whose mess	-16	-16	-16	-17	-17	-15	-16
whose move	-32	-32	-32	-32	-32	-31	-56
whose problem	-46	-46	-56	-50	-50	-46	-63
whose respons	-36	-33	-33	-33	-46	-33	-42
whose task	-23	-26	-24	-24	-33	-25	-29
why	54	59	57	48	127	58	59
why doe	22	26	26	26	56	26	26
why is	20	25	18	25	60	23	26
wide	-43	-38	-39	-37	-40	-37	-43
will	-23	-21	-23	-21	-21	-8	-25
will @	-12	-8	-1	0	24	-7	1
will amazon	-21	-19	-20	-19	-23	-20	-19
will aws	-57	-32	-32	-32	-37	-33	-32
will be	-34	-39	-34	-46	-34	-37	-38
will it	-28	-25	-30	-26	-25	-25	-29
win	30	21	24	68	28	29	28
win $	30	28	23	66	30	30	28
window	-41	-38	-29	-30	-44	-40	-49
window $	-37	-33	-16	-17	-46	-36	-54
window and	-20	-20	-19	-19	-21	-18	-18
window for	-14	-13	-16	-16	-13	-13	-13
window of	-24	-15	-16	-18	-16	-16	-16
windows	-14	-28	-14	22	-15	-13	-10
windows $	1	-22	-9	26	0	1	1
windows @	-29	-27	-28	-32	-29	-27	-26
windows in	-24	-23	-28	-27	-28	-24	-30
windows licens	-57	-58	-57	-66	-60	-56	-67
windows server	-46	-42	-43	-46	-48	-42	-52
windows updat	-30	-27	-31	-37	-37	-31	-7
wipe	-44	-42	-42	-44	-46	-42	-47
wipe the	-25	-20	-22	-24	-22	-21	-20
wire	-90	-82	-87	-80	-91	-82	-93
wise	-23	-6	-22	-24	-30	-23	-26
wise $	0	19	1	-2	-6	0	0
wish	66	9	26	57	5	23	24
wish to	66	9	26	57	5	23	24
with	1	-9	-10	7	1	-8	-4
with $	-19	-14	-16	-16	-15	-14	-14
with @	14	-3	-25	-22	-22	-18	-21
with a	13	-21	14	55	14	17	48
with an	13	13	15	38	15	15	14
with aws	30	34	35	33	74	34	34
with custom	-50	-44	-45	-51	-54	-45	-66
with it	-33	-32	-33	-34	-35	-33	-47
with my	24	34	10	21	86	32	28
with no	-36	-28	-27	-7	-36	-28	-37
with our	-25	-24	-26	-25	-29	-24	-30
with sse	-63	-54	-59	-58	-61	-54	-57
with terraform	13	17	14	9	49	11	14
with the	5	-13	-17	-4	-7	-20	-16
with us	16	-51	-27	7	-22	-17	-23
with which	-17	-40	-14	13	-16	-14	-13
with zero	26	25	16	58	27	26	26
within	-25	-24	-30	-25	-27	-24	-33
within specif	-9	-9	-13	-9	-9	-9	-12
without	-30	-27	-27	-10	-28	-25	-28
without a	6	25	24	24	58	19	26
without be	-42	-45	-37	-39	-49	-39	-43
without me	-7	-4	-8	29	-29	0	1
without mfa	-34	-24	-24	-26	-40	-24	-25
without us	-27	-23	-26	-25	-24	-23	-24
won	19	21	24	23	63	18	9
won the	-1	0	3	2	46	-3	-10
wont	-36	-32	-36	-35	-43	-33	-36
word	34	33	115	32	43	27	24
word $	35	32	98	33	64	26	21
word banana	1	1	-1	0	21	-1	-5
word mean	12	12	62	9	-19	3	9
work	-9	24	-3	13	-18	10	-4
work $	16	26	3	53	10	51	21
work @	13	5	9	60	-1	10	12
work disappear	0	27	0	-18	1	1	2
work for	-11	24	-28	13	-16	-6	-12
work in	-9	5	-8	-9	-13	-8	-7
worker	-15	-12	-13	-12	-9	-10	12
worker $	-56	-50	-50	-51	-55	-50	-84
worker are	-9	-9	-9	-9	-11	-9	-11
worker machin	51	51	53	54	53	53	117
worker node	5	16	9	11	15	17	76
worker of	-41	-39	-39	-39	-48	-39	-55
worker os	-110	-104	-115	-102	-118	-103	-166
worker that	-14	-13	-14	-14	-13	-13	-21
worker who	9	9	8	9	34	9	-16
workflow	-2	21	-3	-2	26	3	3
workload	-37	-50	-53	-10	-47	-40	-41
workload $	-47	-46	-48	-48	-52	-46	-52
workload over	-37	-37	-37	-38	-60	-39	-45
world	-36	-32	-31	-32	-44	-31	-32
world $	-48	-48	-46	-46	-73	-46	-48
would	38	72	30	48	31	35	34
would aws	-30	-29	-26	-28	-28	-26	-29
would be	10	13	16	55	14	16	16
would like	9	0	2	4	1	1	2
would that	-20	-21	-4	-25	-23	-21	-30
would we	16	58	23	49	25	26	28
would you	28	2	18	79	12	17	24
wouldnt	-31	-30	-32	-30	-37	-30	-33
write	-34	-42	-41	-40	-37	-39	-45
write $	-28	-24	-31	-24	-25	-25	-24
write @	-120	-98	-103	-97	-102	-96	-127
write a	-25	-19	-11	-12	21	-13	-11
write and	-32	-29	-29	-29	-54	-28	-31
write em	-51	-39	-38	-38	-40	-38	-57
write me	5	24	22	21	66	21	24
write our	-105	-89	-86	-86	-94	-85	-114
write the	-4	-22	-21	-20	-24	-20	-23
written	-28	-24	-27	-25	-27	-25	-24
written by	-28	-25	-29	-25	-28	-26	-24
wrong	-42	-24	-36	-29	6	-24	-26
wrote	11	13	11	10	48	13	0
wtf	45	39	131	41	32	38	33
wtf is	45	39	131	41	32	38	33
xen	-93	-97	-143	-99	-108	-96	-135
xen kvm	-11	-11	-10	-11	-11	-10	-17
xss	-16	-15	-15	-17	-16	-15	-18
xz	-60	-39	-37	-39	-46	-38	-50
xz backdoor	-51	-28	-27	-28	-29	-28	-28
yeah	-8	-8	-7	-9	-7	-7	-7
yeah $	-8	-8	-7	-9	-7	-7	-7
year	-10	-7	-11	-9	9	-8	-8
year $	-26	-26	-26	-32	-35	-26	-25
year ago	-30	-27	-34	-25	-27	-25	-25
yearli	-20	-19	-23	-20	-23	-19	-22
yearli rotat	-20	-19	-23	-20	-23	-19	-22
yes	-30	-32	-32	-33	-33	-31	-32
yes $	-28	-27	-31	-31	-31	-28	-31
yesterdai	44	44	48	44	120	36	42
yike	-17	-11	-11	-12	-13	-11	-13
you	28	26	26	44	30	115	26
you $	-14	-6	-15	-6	-27	58	-7
you a	16	14	21	12	51	39	2
you and	18	21	9	21	-18	79	6
you answer	-7	-3	-37	-2	12	39	-13
you do	-20	-10	-32	-1	-23	52	-11
you explain	12	0	20	0	-24	-3	0
you get	6	3	9	6	-24	61	9
you give	25	-3	-1	0	-33	14	0
you good	-1	0	-5	1	-30	37	0
you list	14	2	2	1	-6	1	2
you open	26	27	12	26	67	5	28
you say	10	-15	-15	40	7	39	11
you tell	-4	-2	-20	-2	-4	33	-2
your	32	37	61	35	20	98	48
your answer	5	2	-7	6	-2	46	5
your own	-15	-2	54	-4	-19	-9	-11
yourself	-25	-26	-34	-6	-23	89	-27
zero	38	38	37	74	79	41	37
zip	-20	5	-23	-1	-26	-28	-30
zip or	20	12	18	73	6	19	13
zip vs	17	85	15	6	19	20	14
zone	-40	-38	-3	-38	-48	-39	-43
zone $	-59	-61	-66	-61	-66	-61	-72
zone and	-45	-44	-65	-43	-47	-45	-43
zone secur	-51	-52	-58	-51	-60	-51	-54
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.53, 2.09, -0.29, 0.55, 0.56, -0.41, -0.4],
  customer: [-1.65, -0.75, 1.97, 0.03, 2.05, -0.17, 0.31],
} as const;
