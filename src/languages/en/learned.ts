// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-4	21
%	17	1
% $	-19	-12
% %	35	19
% @	35	28
% account	27	57
% add	109	34
% alon	23	-15
% also	-27	107
% ami	25	16
% and	-138	-84
% answer	-15	48
% app	-41	74
% applic	-12	22
% are	-22	51
% as	-27	-84
% ask	-122	13
% at	-16	85
% audit	-16	89
% auditor	-9	46
% automat	-38	17
% back	31	107
% busi	-129	-134
% by	8	137
% choos	23	66
% clean	-9	29
% close	-6	44
% configur	-16	65
% content	-25	86
% data	-3	67
% databas	17	75
% decid	-27	88
% delet	30	17
% disabl	-11	70
% do	-64	-141
% doe	-30	-72
% doesnt	-33	39
% dont	-43	-42
% duti	113	22
% enabl	-12	46
% encrypt	-77	-38
% ever	18	-7
% for	3	13
% fulli	-98	-78
% function	-33	41
% get	47	74
% go	-1	48
% guess	-32	65
% half	-21	99
% hand	-43	90
% harden	30	55
% has	-57	51
% have	-17	-57
% headach	-10	47
% hold	-66	55
% import	-18	69
% in	53	28
% instal	-66	-111
% isnt	-12	55
% job	-81	-12
% keep	63	32
% laptop	-8	69
% liabl	-10	53
% linux	48	66
% log	-18	62
% look	142	-71
% lost	-36	19
% maintain	105	6
% make	42	-19
% manag	-36	61
% mean	-32	-57
% move	-54	76
% must	-1	38
% need	77	-12
% never	23	-25
% no	55	14
% off	4	55
% offic	-126	-28
% old	67	39
% on	158	-1
% or	-75	-89
% own	-60	124
% part	-74	141
% patch	28	-37
% pay	22	21
% perform	-23	23
% plan	119	89
% problem	71	10
% provid	-47	87
% publish	102	-142
% put	39	2
% respons	48	13
% right	20	33
% roll	-31	30
% rotat	-5	105
% run	-66	76
% say	-26	-72
% scan	-12	35
% secur	66	-36
% server	-43	60
% servic	44	20
% set	-10	90
% ship	-17	47
% should	-35	46
% side	26	31
% site	16	40
% still	105	-32
% stop	-24	130
% support	-25	34
% suppos	49	39
% switch	-26	75
% take	-181	-70
% task	57	56
% team	126	5
% test	99	71
% that	97	-11
% the	-107	-62
% thing	115	16
% think	45	-17
% to	55	27
% train	-15	9
% true	47	11
% turn	-97	39
% unless	-34	28
% unus	-4	47
% updat	-48	144
% upload	-7	74
% use	104	-6
% user	-5	62
% when	-34	140
% who	13	26
% with	-30	50
% without	-62	-8
% wont	-15	38
% write	31	48
% yes	27	-61
0	4	65
0 0	0	106
0 @	62	-47
0 and	69	31
0 mean	-1	40
0 on	-18	51
0 or	77	2
0 still	-10	45
0 to	-14	72
0 turn	-11	76
000	32	-29
095	-15	18
095 dai	-15	18
1	42	48
1 $	-24	28
1 0	-9	42
1 000	35	-34
1 095	-15	18
1 2	8	2
1 @	-2	73
1 and	-13	68
1 dai	42	-39
1 to	5	32
10	-36	94
10 240	-2	8
100	8	18
100 gbp	37	-23
11	-18	12
12	10	4
12 hour	30	-3
12 month	-10	69
128	9	8
13	73	26
14	13	15
14 dai	22	0
14 month	-19	17
14 to	-35	45
140	45	-21
15	-6	-10
15 dai	-10	11
15 minut	-32	54
15 month	-5	17
150	-6	11
16	19	54
16 on	-14	14
18	14	5
18 februari	21	-10
2	45	13
2 @	85	-40
2 and	35	35
2 at	40	-27
2 audit	48	-9
2 or	39	18
20	-32	74
20 get	-1	8
20 gib	-17	39
2016	-26	87
2018	-25	46
2019	-20	69
2021	-41	61
2022	-31	38
2023	-8	-18
2023 imag	20	89
2024	7	34
2025	18	45
2025 has	-14	21
2026	12	31
2027	4	36
2027 for	41	-26
21	22	-24
21 dai	36	3
22	-21	56
22 open	3	44
24	21	20
24 hour	30	11
24 month	-28	61
240	-2	8
240 mb	-2	8
25	23	-10
25 februari	23	-10
256	31	-7
256 bit	23	-9
256 by	-4	14
27001	0	18
27001 certif	33	6
28	57	34
28 @	7	93
29	-9	23
29 septemb	-9	23
3	63	37
3 12	-17	25
3 and	80	-48
3 is	-16	89
3 onli	67	-32
30	9	23
30 dai	7	22
30 juli	-4	10
30 june	40	9
30 minut	11	21
30 second	10	-6
300	-31	90
31	28	-25
336	10	-8
336 of	10	-8
3389	-4	41
35	-8	50
35 dai	6	29
36	170	-31
365	-21	58
365 dai	-2	31
3am	-31	30
4	85	81
400	-15	39
443	-10	47
45	20	-11
45 dai	20	-11
5	57	81
5 gb	34	-26
50	44	73
512	-15	33
512 mb	-15	33
53	22	-20
6	58	56
6 1	43	31
6 and	128	-37
60	0	24
60 dai	5	20
60 minut	-8	42
7	35	5
7 dai	45	-19
7 novemb	-32	39
7 to	13	-6
72	-8	29
72 hour	-8	29
8	-16	110
80	-9	12
9	-7	147
90	-16	42
90 dai	-6	33
=aws	-3	17
=customer	30	-6
=shared	-135	-83
@	22	30
@ $	34	70
@ %	80	175
@ 0	-12	116
@ 1	39	-10
@ 14	22	-22
@ 4	-23	76
@ 7	89	-56
@ a	21	11
@ accept	-12	65
@ access	-5	65
@ account	55	0
@ acl	4	65
@ across	-43	70
@ activ	-8	19
@ add	28	-1
@ address	9	-6
@ admin	5	15
@ after	27	44
@ again	52	20
@ against	130	-79
@ agent	16	147
@ alert	-53	130
@ all	9	-8
@ alon	12	17
@ also	94	-89
@ alwai	41	21
@ ami	-19	-114
@ among	33	-12
@ an	7	19
@ analys	98	-53
@ and	18	13
@ announc	10	37
@ anoth	20	-5
@ answer	34	-6
@ anycast	104	-23
@ apart	79	-30
@ api	41	-18
@ app	46	2
@ applianc	103	41
@ applic	19	37
@ archiv	-54	59
@ are	18	45
@ artifact	21	-8
@ as	36	-17
@ ask	33	-66
@ assign	-23	95
@ associ	-12	36
@ at	-23	25
@ attach	-1	61
@ audit	23	-4
@ auth	-23	80
@ author	50	127
@ auto	-5	81
@ automat	30	91
@ avail	65	-28
@ awai	12	-12
@ aws	40	-88
@ back	125	124
@ backup	-1	-68
@ base	-36	20
@ baselin	-6	88
@ becaus	22	2
@ befor	52	-10
@ behind	93	107
@ between	-10	35
@ block	63	83
@ blueprint	11	57
@ box	-39	-89
@ branch	11	77
@ bring	19	22
@ broker	-30	-24
@ bui	12	-5
@ build	18	13
@ but	26	0
@ by	75	-35
@ ca	-21	61
@ cach	70	16
@ call	71	-32
@ can	-23	61
@ cannot	-40	78
@ capac	95	2
@ captur	18	-11
@ carri	-16	117
@ catalog	50	-41
@ center	44	-8
@ certif	-15	18
@ chang	-16	39
@ check	4	23
@ choos	51	-42
@ class	-15	53
@ classic	-27	34
@ cli	1	19
@ clock	-19	99
@ close	80	18
@ cluster	-64	-54
@ cni	202	-42
@ code	-14	55
@ collect	25	19
@ come	8	37
@ command	28	21
@ compar	99	-18
@ compat	71	-21
@ complianc	24	62
@ compon	32	-3
@ comput	34	-15
@ config	36	84
@ configur	33	71
@ connect	-8	45
@ contain	6	81
@ content	6	66
@ control	78	-76
@ copi	36	44
@ could	30	6
@ count	8	22
@ cover	74	-74
@ creat	89	-33
@ credenti	5	11
@ cumul	-88	23
@ current	71	17
@ custom	3	114
@ daemon	1	73
@ dashboard	44	58
@ data	81	26
@ databas	13	67
@ decid	-33	67
@ default	31	20
@ definit	-4	49
@ delet	10	33
@ deliv	9	-6
@ demand	-2	39
@ depend	-16	163
@ deploi	7	86
@ deploy	42	-7
@ design	-2	20
@ desktop	-90	-3
@ devic	-17	141
@ directori	12	87
@ do	91	55
@ doe	24	61
@ doesnt	46	22
@ domain	59	-39
@ done	42	107
@ drift	26	160
@ drop	-42	51
@ durabl	117	-49
@ each	22	12
@ earlier	-15	35
@ ebs	-12	31
@ ec2	23	14
@ edg	87	11
@ eks	7	178
@ encrypt	41	15
@ end	46	10
@ endpoint	34	-14
@ enforc	-13	79
@ engin	4	-120
@ enrol	74	-72
@ env	-11	50
@ environ	-64	87
@ ephemer	99	-99
@ event	74	-50
@ everi	61	-15
@ exec	0	13
@ execut	48	-7
@ exist	-16	68
@ expir	7	13
@ fail	-16	30
@ fall	11	132
@ fargat	36	-17
@ fast	-27	34
@ fell	51	-28
@ file	36	3
@ filter	3	50
@ find	19	22
@ firecrack	21	-6
@ firewal	-4	35
@ firmwar	158	34
@ fix	-38	76
@ flag	12	39
@ fleet	13	132
@ flood	17	-5
@ flow	-24	108
@ for	20	35
@ forc	-26	38
@ format	-5	19
@ found	-15	21
@ framework	15	4
@ from	47	44
@ function	36	21
@ gatewai	114	-74
@ gather	-32	-33
@ gener	21	-8
@ get	-22	-5
@ give	50	-22
@ global	62	-45
@ goe	-7	40
@ good	-10	27
@ got	0	69
@ grant	-24	109
@ group	-20	41
@ grow	103	-22
@ guard	66	-27
@ had	61	-25
@ hand	-37	72
@ handl	51	9
@ hardwar	167	-43
@ has	23	16
@ have	-33	66
@ head	-19	73
@ health	-4	74
@ help	29	29
@ helper	20	10
@ here	-15	23
@ higher	-12	13
@ hold	19	15
@ host	87	7
@ how	-13	27
@ identifi	66	2
@ if	-58	72
@ imag	85	36
@ in	27	45
@ includ	36	13
@ index	40	129
@ infrastructur	27	-7
@ ingest	-20	42
@ ins	43	-9
@ insid	62	-51
@ insist	-4	33
@ inspect	-48	-64
@ instal	87	-7
@ instanc	15	31
@ instead	-81	68
@ into	-40	70
@ invoc	-2	52
@ is	25	82
@ isnt	-67	138
@ isol	36	-7
@ issu	43	-11
@ it	1	36
@ item	64	-16
@ its	10	25
@ itself	50	13
@ job	83	29
@ keep	25	0
@ kei	3	149
@ kept	134	9
@ key	38	4
@ know	47	-36
@ land	-55	76
@ last	76	8
@ launch	61	-9
@ layer	-49	81
@ leak	-4	25
@ least	18	162
@ leav	-10	11
@ let	-37	85
@ level	19	-9
@ li	-49	94
@ librari	-26	44
@ licens	-126	-122
@ lifecycl	-32	41
@ lifetim	-7	19
@ limit	-16	24
@ line	-16	123
@ link	4	123
@ linux	56	-25
@ list	58	4
@ listen	-22	129
@ live	-10	45
@ local	-16	29
@ locat	43	52
@ lock	10	80
@ log	7	36
@ login	13	48
@ long	-44	11
@ longer	-20	28
@ look	-14	57
@ machin	-5	-11
@ made	49	-19
@ maintain	82	-12
@ major	-68	37
@ make	72	3
@ manag	83	-32
@ map	-63	86
@ materi	-19	56
@ may	-51	61
@ mean	-20	86
@ memori	67	4
@ mend	-19	39
@ messag	30	-7
@ metadata	2	53
@ metric	42	-13
@ migrat	-20	50
@ minimum	-18	22
@ minor	-57	-145
@ miss	9	61
@ mode	8	-4
@ model	58	59
@ monitor	52	-23
@ monthli	22	138
@ more	-22	28
@ move	6	-30
@ multi	-12	44
@ must	95	-8
@ name	42	38
@ namespac	-12	57
@ need	48	-41
@ neither	-27	62
@ network	-13	44
@ never	-30	84
@ no	-30	41
@ node	-37	-86
@ not	23	64
@ notic	56	-33
@ observ	5	70
@ of	24	57
@ off	19	-11
@ offer	24	33
@ old	22	-7
@ on	-19	78
@ onc	46	-29
@ one	90	29
@ onli	-15	103
@ onlin	-48	64
@ open	17	32
@ oper	-79	-27
@ optim	-12	48
@ option	-21	31
@ or	14	10
@ os	-99	-66
@ oss	10	37
@ our	-32	91
@ ourselv	-11	-4
@ over	37	1
@ own	49	16
@ owner	-36	69
@ param	-6	26
@ paramet	7	62
@ partit	35	72
@ pass	56	-2
@ password	13	35
@ patch	45	0
@ peer	159	-27
@ per	9	30
@ permiss	-8	30
@ physic	59	-34
@ pick	63	-8
@ plan	47	-5
@ platform	9	25
@ pleas	-51	85
@ plugin	-7	103
@ pod	47	-39
@ point	16	74
@ polici	11	84
@ port	-67	93
@ pre	12	80
@ print	-15	89
@ process	72	-10
@ profil	-9	25
@ project	-16	41
@ protect	77	-10
@ provid	54	-13
@ provis	-18	2
@ proxi	-34	103
@ public	-2	-41
@ publish	4	54
@ pull	-5	8
@ python	-5	66
@ queri	-65	-94
@ question	-25	38
@ quota	41	22
@ rack	-60	64
@ rbac	-10	157
@ reach	-32	51
@ read	-2	42
@ record	30	10
@ refus	-18	39
@ region	69	-45
@ releas	31	21
@ renew	49	-61
@ repair	30	84
@ replac	33	-14
@ replic	13	25
@ replica	-15	115
@ report	10	31
@ repositori	42	13
@ request	53	-3
@ requir	12	17
@ resourc	11	12
@ respect	-24	78
@ respons	-17	88
@ restor	101	-30
@ retent	-45	96
@ retir	82	-48
@ retri	-45	75
@ review	12	18
@ revok	-11	34
@ right	94	-5
@ role	15	20
@ roll	23	-1
@ root	25	-13
@ rotat	-45	122
@ rout	13	75
@ router	3	78
@ rule	-10	99
@ run	25	0
@ runtim	58	-7
@ s	19	15
@ sai	-22	48
@ save	19	-12
@ scale	100	-24
@ scan	28	16
@ schedul	167	-40
@ scratch	-23	81
@ script	2	96
@ sdk	30	-16
@ secret	5	41
@ secur	-118	-148
@ self	-3	67
@ send	43	-23
@ serv	91	20
@ server	13	-61
@ serverless	8	49
@ servic	44	-10
@ session	41	-3
@ set	63	-25
@ share	-49	68
@ should	75	-40
@ show	35	45
@ side	24	2
@ sidecar	-19	70
@ sign	53	-26
@ sinc	-3	30
@ sit	65	93
@ size	5	106
@ snapshot	-12	-51
@ so	22	26
@ softwar	76	-15
@ some	-14	59
@ somebodi	-12	14
@ someon	12	37
@ someth	116	22
@ sourc	-6	26
@ spf	-13	24
@ stai	-30	53
@ stand	-33	80
@ standard	100	-73
@ standbi	-15	37
@ start	23	15
@ state	59	-41
@ still	8	70
@ stop	-29	59
@ storag	96	-52
@ store	34	20
@ stream	-74	-87
@ subnet	-13	30
@ suggest	42	47
@ suppli	64	16
@ support	73	-19
@ switch	46	-16
@ system	34	-18
@ tabl	21	37
@ take	44	-3
@ target	-7	28
@ task	-17	19
@ tell	-36	54
@ templat	11	46
@ term	23	-21
@ test	10	1
@ that	32	5
@ the	14	34
@ thei	-26	37
@ their	-35	36
@ them	62	-47
@ themselv	-38	48
@ then	117	0
@ there	-9	41
@ thing	-171	-99
@ those	-17	34
@ threat	43	40
@ three	27	-18
@ throttl	3	55
@ through	15	-2
@ tls	-30	96
@ to	25	11
@ too	231	-44
@ tool	52	-42
@ traffic	11	-2
@ tri	-28	32
@ trigger	-6	14
@ true	82	39
@ trust	-26	29
@ two	3	42
@ type	-14	57
@ under	48	5
@ unless	37	-19
@ until	-11	29
@ unus	0	13
@ up	9	65
@ updat	58	-13
@ upgrad	-54	-170
@ upload	-10	45
@ us	89	-4
@ use	-25	55
@ user	-7	62
@ valu	22	-5
@ vault	-12	16
@ version	-37	10
@ volum	14	20
@ vpc	-19	47
@ w	-84	-15
@ wait	-36	42
@ was	3	41
@ watch	59	-37
@ we	111	95
@ web	-33	45
@ weight	81	-45
@ what	-35	66
@ when	36	7
@ where	-8	9
@ which	24	-2
@ while	8	-95
@ who	-85	-54
@ whose	10	131
@ windows	-54	153
@ with	-36	-31
@ within	47	-17
@ worker	114	-86
@ workflow	-18	57
@ write	64	46
@ yourself	-37	124
@ zone	119	-91
^	-4	21
^ %	-13	57
^ @	-14	73
^ a	68	63
^ access	59	87
^ accord	-21	63
^ ad	-156	-138
^ after	0	24
^ amazon	-76	-27
^ an	-25	53
^ and	-78	5
^ antiviru	-2	143
^ api	-17	28
^ app	31	150
^ applic	-24	155
^ as	-10	36
^ auditor	62	-4
^ author	5	180
^ autom	-37	-20
^ avail	107	0
^ awar	-91	-117
^ aws	18	-37
^ back	0	129
^ background	51	-1
^ base	-87	112
^ bio	35	-18
^ bit	52	-29
^ bounc	-15	15
^ bui	103	85
^ but	60	-61
^ can	8	20
^ capac	-88	-62
^ cctv	84	-13
^ chang	17	67
^ check	-39	32
^ checksum	14	-67
^ choos	-40	137
^ cloud	-18	156
^ code	-11	75
^ complianc	-60	22
^ configur	19	102
^ contain	-127	-74
^ containerd	61	-43
^ content	-9	155
^ control	99	-53
^ coredn	-47	44
^ cpu	8	121
^ creat	-15	152
^ cross	5	115
^ custom	-17	175
^ dangl	19	75
^ data	-17	56
^ databas	10	109
^ db	-119	-169
^ ddo	-60	-73
^ dead	-15	24
^ decid	-7	75
^ decommiss	99	-34
^ delet	21	137
^ devic	-13	28
^ disast	-19	51
^ dns	16	135
^ do	-36	-15
^ doe	11	-2
^ download	-23	70
^ eleven	93	-4
^ enabl	-11	133
^ encrypt	-287	-211
^ environ	-12	62
^ even	19	88
^ execut	-10	118
^ failov	34	-8
^ find	-2	10
^ fine	-72	98
^ fip	30	2
^ firecrack	86	-15
^ firmwar	143	-7
^ flood	34	-15
^ flow	-14	50
^ for	-7	29
^ gatewai	-158	-63
^ gdpr	20	140
^ gener	171	-16
^ generally	81	7
^ good	17	-17
^ guest	43	196
^ hard	176	-1
^ hardwar	198	24
^ health	-80	-15
^ hello	-44	-42
^ hey	5	89
^ hipaa	-56	37
^ hm	-79	120
^ hmm	-39	35
^ host	176	28
^ how	-96	-40
^ hpc	-67	98
^ hypervisor	116	-13
^ i	80	-32
^ if	-19	-106
^ in	71	101
^ incid	-61	107
^ instal	-4	133
^ is	-59	-120
^ isnt	18	60
^ isol	104	-41
^ it	-35	88
^ its	10	107
^ karpent	79	32
^ keep	79	-16
^ key	-23	122
^ leaver	-45	63
^ local	-3	62
^ log	-184	-131
^ manag	119	-54
^ memori	-3	120
^ mfa	19	140
^ move	-48	163
^ multi	-1	55
^ must	-6	-132
^ my	10	-38
^ n	-51	-66
^ nah	89	35
^ network	-47	135
^ nitro	120	-3
^ no	-74	87
^ node	123	-12
^ node18	-11	27
^ not	66	-20
^ now	-30	127
^ ok	-81	-60
^ on	113	114
^ open	5	37
^ oper	132	-116
^ os	93	-35
^ our	-64	-90
^ paramet	-6	17
^ password	-7	113
^ patch	-114	-159
^ pci	40	18
^ penetr	-42	21
^ physic	166	-78
^ pick	14	90
^ pitr	-4	53
^ pleas	44	34
^ pod	-27	94
^ pre	-20	117
^ procur	129	18
^ protect	134	19
^ queue	-21	82
^ read	-28	104
^ renew	-43	52
^ replac	99	-53
^ replic	92	-70
^ resili	19	20
^ revok	21	111
^ root	-37	65
^ rotat	131	72
^ rout	-2	115
^ same	84	61
^ scale	0	83
^ scan	-7	55
^ second	19	84
^ secret	18	-93
^ secur	-10	38
^ server	24	22
^ servic	-27	89
^ set	-4	20
^ share	-108	-28
^ should	63	-4
^ sign	-35	26
^ sinc	-55	-83
^ slow	3	37
^ so	-17	-76
^ softwar	-9	57
^ sorri	-41	65
^ spread	11	57
^ ssl	1	21
^ storag	23	1
^ store	2	65
^ subscrib	-14	111
^ tag	56	178
^ test	128	89
^ thank	-62	107
^ the	-80	-93
^ then	0	61
^ train	-46	70
^ true	-24	-94
^ trust	-12	137
^ turn	-38	70
^ under	3	89
^ upgrad	110	3
^ uptim	73	-30
^ user	-55	141
^ vet	83	10
^ virtual	182	19
^ vpn	-24	-108
^ vulner	-8	97
^ wait	33	178
^ we	-126	-70
^ web	38	112
^ what	22	-41
^ when	19	-30
^ which	63	41
^ who	12	-19
^ whose	-98	-136
^ will	8	52
^ windows	-8	88
^ with	104	-15
^ without	-17	25
^ worker	-89	-103
^ write	-12	97
^ zone	-40	162
a	9	22
a %	73	-13
a @	-18	48
a backup	7	25
a bad	-23	23
a bank	-14	22
a base	46	-14
a blue	-6	48
a breach	45	26
a break	30	-18
a broken	-20	48
a broker	-44	73
a bucket	-5	36
a budget	-8	55
a bug	28	21
a ca	98	-9
a cach	-5	91
a capac	29	-22
a certif	-23	55
a chang	-61	90
a client	48	-1
a cluster	7	62
a collabor	-9	26
a compani	52	13
a connect	-39	67
a consum	-7	12
a contain	-16	56
a control	-27	55
a copi	-11	62
a critic	47	-18
a current	22	15
a custom	2	52
a cve	-5	17
a daemonset	-32	52
a daili	43	-15
a dashboard	1	28
a data	-14	-53
a databas	-3	93
a date	14	3
a day	54	-49
a dead	37	-6
a default	-3	23
a delet	-11	45
a deploy	-11	29
a deprec	19	31
a destin	-15	15
a develop	9	57
a devic	-24	30
a disabl	-23	27
a disk	55	-34
a distribut	20	73
a dns	19	-94
a domain	-7	26
a duti	61	-10
a fail	74	-10
a failur	-17	22
a faulti	113	-47
a few	4	28
a file	80	-35
a find	25	78
a finger	59	-13
a firecrack	-12	12
a firewal	-27	35
a fix	52	-40
a flaw	63	-45
a flood	103	-34
a framework	30	-20
a full	-14	41
a function	5	101
a gatewai	-21	46
a global	7	49
a green	-17	19
a group	-29	46
a high	22	11
a higher	13	36
a host	27	-16
a job	50	29
a joint	54	113
a kernel	9	63
a key	37	-9
a kms	34	-13
a label	69	-43
a larger	-41	55
a launch	-11	49
a layer	-61	82
a leak	0	41
a linux	-4	58
a load	74	-66
a log	-10	34
a lost	-23	26
a m	-1	67
a mainten	-11	12
a manag	69	-103
a manual	-1	8
a match	-3	13
a maximum	34	-25
a mess	-14	32
a messag	-16	32
a method	-20	42
a microvm	64	-55
a minimum	-21	30
a minor	2	73
a minut	-6	52
a month	48	-9
a multi	6	21
a network	84	-73
a new	-17	26
a newer	-22	4
a node	19	72
a normal	69	-15
a notic	100	-67
a number	-17	20
a paramet	-1	9
a partner	-12	62
a patch	60	-8
a paus	-18	27
a pend	75	-53
a persist	-15	24
a plan	-14	22
a platform	75	-30
a pod	70	19
a point	103	-98
a polici	5	36
a port	-26	38
a privat	-33	-15
a product	-54	17
a provis	-42	-30
a public	7	25
a queri	17	-62
a queue	46	-25
a random	-32	86
a rare	74	-42
a read	24	-15
a reader	16	-2
a reboot	-6	43
a recent	39	-35
a record	-17	60
a region	108	24
a regist	-38	60
a replac	76	-72
a replic	1	14
a replica	13	11
a request	89	-33
a requir	59	-52
a resourc	-20	52
a rest	-17	70
a restart	4	89
a restor	32	-1
a retail	102	32
a retent	-4	-41
a retir	30	-9
a retri	-10	18
a role	-13	43
a rout	95	-48
a rule	82	41
a run	3	15
a schedul	-62	92
a scratch	-22	31
a second	-6	41
a secret	-25	37
a secur	2	14
a separ	104	-30
a server	-11	39
a servic	71	2
a session	-20	42
a set	52	-19
a shard	117	-97
a share	-32	20
a shell	-11	28
a short	23	-21
a sidecar	8	5
a singl	55	7
a site	-23	77
a slow	-5	16
a snapshot	15	39
a spare	-15	18
a standalon	-30	58
a standard	49	0
a standbi	60	-34
a startup	44	51
a stolen	-8	31
a stop	-2	19
a store	-45	86
a subnet	-28	74
a support	-43	64
a symmetr	-11	17
a tabl	-22	47
a target	-13	26
a task	21	-8
a templat	-31	53
a test	40	-19
a third	-36	69
a ticket	44	-29
a time	10	21
a trail	-2	32
a transact	41	-31
a trust	-22	28
a user	-29	89
a valid	7	-11
a version	67	-76
a virtual	78	-62
a vm	-6	19
a volum	-23	121
a vpc	14	7
a vpn	19	100
a vulner	52	65
a waf	-4	14
a way	-14	32
a web	-32	69
a whole	-94	-68
a window	-2	46
a windows	-8	22
a worker	9	-6
a workgroup	49	-42
a workload	-16	32
a write	-22	34
a wrong	29	6
a year	16	11
a zip	-10	-114
a zone	40	-9
abl	-24	74
abl to	-24	74
about	36	-8
about @	-214	-262
about an	-10	73
about everi	66	-52
about five	12	1
about interfac	-4	13
about onc	-45	61
about our	14	156
about the	99	38
about three	33	-12
about weekli	65	-51
abov	25	-7
abov all	-22	28
absorb	15	-5
absorb @	9	-5
absorb the	11	-2
abus	16	48
abus notic	0	78
acceler	71	21
accept	40	25
accept agreement	25	15
accept attach	-2	46
accept tls	100	-48
access	-4	55
access $	-80	-68
access @	-12	14
access and	-6	39
access audit	-7	12
access control	13	33
access data	-11	29
access entri	-10	57
access is	-5	19
access kei	-19	104
access key	25	123
access list	-18	39
access log	23	28
access of	48	-14
access off	3	42
access on	-14	72
access point	-7	19
access polici	-17	54
access right	13	104
access role	-5	8
access to	26	41
accident	-27	68
accident delet	-27	68
accord	-33	69
accord to	-22	61
account	11	41
account $	24	57
account @	34	-14
account a	-8	22
account access	12	88
account and	10	19
account are	-7	12
account contact	-24	43
account credenti	-34	111
account for	26	41
account in	34	22
account is	98	-84
account may	-17	58
account of	-6	47
account on	34	-9
account or	-5	9
account password	-33	95
account reach	-11	30
account receiv	-5	15
account region	-14	50
account role	8	54
account s	-61	81
account that	-11	25
account the	72	-71
account throttl	40	-35
account who	19	53
account with	18	0
account work	-16	30
acl	-2	62
acl $	22	165
acl and	-3	17
acl for	-1	24
acl in	-4	39
acl on	-1	85
acl to	-4	19
acm	19	14
acm and	11	0
acm in	-14	18
acm renew	79	-69
across	72	19
across all	-43	70
across the	-41	100
across three	53	3
act	-2	40
act $	-80	-47
act @	45	-8
act for	-52	34
act of	-6	52
act on	-7	85
action	4	18
action and	-32	61
action are	-25	103
action instal	-20	63
action of	77	-34
action set	-26	48
activ	-16	46
activ @	40	-37
activ a	-24	34
activ and	20	-9
activ directori	-9	19
activ it	18	34
activ log	-10	32
activ on	-4	15
activ or	32	-30
activ stream	-6	14
activ the	-14	15
activ worker	-49	77
actual	98	2
ad	-39	-56
ad group	6	80
ad later	-24	88
ad or	40	-37
adapt	88	-31
adapt train	97	-36
add	7	11
add @	-16	-17
add a	-28	47
add an	-12	37
add and	35	-1
add as	-12	22
add at	-27	76
add capac	-34	-150
add connector	-7	31
add disk	9	-5
add more	-25	11
add new	79	-59
add node	111	22
add noth	-11	23
add ons	-14	42
add rate	-6	9
add reader	-4	11
add replica	-19	117
add storag	-29	-7
add the	-47	104
add to	-13	29
add vpc	-7	9
addon	-41	38
addon on	-32	31
address	5	36
address $	-25	102
address and	16	0
address from	-21	35
address rang	-10	20
adjust	63	5
admin	-24	118
admin and	-2	33
administ	-49	82
administr	7	37
administr account	-4	33
administr and	-11	46
administr can	118	32
admiss	-9	62
advanc	-9	63
advisor	4	100
adviz	-28	71
aes	30	-4
aes 256	30	-4
affect	-10	91
affin	73	-19
after	21	12
after 14	28	-5
after 15	-37	51
after 24	7	20
after 30	52	-35
after 90	-14	31
after a	-11	46
after an	8	154
after anoth	23	4
after each	58	-34
after it	30	-13
after its	82	-36
after launch	-9	38
after one	-32	37
after seven	-10	15
after standard	21	-13
after test	-6	57
after that	-30	49
after the	-3	-38
after their	27	-24
after we	-19	103
afterward	-22	81
afterward so	-12	14
again	-8	45
again @	20	-13
again after	-26	46
again and	-44	60
again by	17	-11
again elsewher	-6	37
again from	43	-20
again is	-16	48
again where	19	-17
against	46	13
against a	23	12
against common	56	-50
against cross	-2	20
against delet	-36	88
against our	3	96
against request	-9	12
age	-32	82
agent	10	21
agent $	-193	-76
agent @	-44	68
agent and	32	4
agent are	-4	35
agent by	34	-9
agent come	-50	58
agent is	22	23
agent manag	39	18
agent of	83	-39
agent on	33	118
agent or	-8	68
agent run	-19	46
agent that	-36	71
agent the	2	24
agent when	-78	116
agent with	55	9
ago	-22	42
agre	69	-53
agreement	90	-49
agreement and	-10	22
agreement for	56	-41
ahead	-13	48
ahead and	11	-10
ai	3	12
ai servic	21	-4
alarm	-9	49
alarm and	-11	34
alarm are	-5	77
alarm for	-14	41
alarm of	-17	36
alarm on	-10	41
alarm read	0	26
alarm that	-15	32
alert	8	56
alert and	-21	38
alert on	-7	67
alert rule	-6	27
algorithm	61	-49
alia	-15	47
alias	-19	68
alias and	-18	69
alik	-33	39
aliv	135	-31
aliv $	71	-45
all	23	31
all @	34	16
all bucket	-24	26
all commun	58	-33
all data	84	-38
all for	-4	8
all its	25	18
all node	50	48
all of	-1	57
all region	-17	46
all servic	-2	62
all sourc	-15	29
all tabl	63	12
all that	39	-19
all the	-60	104
all traffic	40	-10
alloc	-6	21
allow	4	21
allow cipher	-18	19
allow list	-11	29
allow onli	-6	10
allow or	-6	9
allow the	-8	15
allow to	29	3
alon	5	37
alon has	-24	42
alon or	-44	43
alon with	59	-51
along	-39	21
alreadi	-13	61
also	8	61
also %	-24	127
also after	-6	51
also in	20	-14
also keep	16	-12
also need	-1	10
also the	35	-32
also those	34	-27
alto	-17	62
alto @	-17	62
alwai	63	5
alwai @	53	-36
alwai and	11	8
alwai doe	-24	52
alwai encrypt	63	15
alwai on	101	-27
alwai start	-12	26
alwai with	60	-43
alwayson	130	0
am	55	-15
am %	3	12
amazon	30	-53
amazon @	81	131
amazon linux	-97	-5
amazon or	-45	-45
ami	18	24
ami $	125	-33
ami %	-33	48
ami and	47	-17
ami are	32	31
ami by	-36	62
ami for	88	2
ami in	-55	-16
ami into	27	7
ami is	22	-59
ami of	-38	121
ami or	-10	34
ami patch	-15	54
ami releas	77	-173
ami that	-23	49
ami updat	-180	-23
among	49	26
among node	-3	8
among them	44	-32
an	-2	38
an %	32	-22
an @	3	46
an abus	0	78
an accident	12	58
an account	-36	40
an administr	-36	51
an agent	103	-79
an ai	-10	24
an alarm	-3	44
an amazon	-10	27
an ami	-6	9
an applianc	60	-51
an applic	-15	60
an archiv	64	-29
an attack	13	9
an author	24	2
an avail	41	-20
an aws	32	27
an employe	-55	95
an encrypt	-21	61
an end	-23	36
an endpoint	30	-24
an engin	62	-54
an environ	-21	56
an event	91	-76
an ex	-28	68
an except	-8	31
an exist	-27	43
an export	-4	88
an hour	24	-16
an http	19	15
an iam	-12	14
an imag	-11	32
an impair	49	-19
an import	-5	12
an instanc	30	-15
an interfac	-7	33
an intermedi	11	-3
an isol	59	-38
an old	14	16
an older	-11	27
an on	-24	59
an option	-15	63
an organ	-14	34
an s3	89	-42
an sla	-9	108
an updat	45	9
an upgrad	-86	-6
analys	104	-18
analysi	37	43
analysi log	3	10
analysi rule	-12	15
analyst	9	106
analyz	-47	-108
analyz it	1	99
anchor	-15	29
and	12	16
and 0	-21	24
and 1	14	82
and 2	-42	163
and 6	50	90
and @	16	30
and a	-3	18
and absorb	11	-3
and accept	-1	50
and access	-9	40
and account	-18	38
and act	-2	27
and activ	-10	33
and add	4	21
and administr	-6	9
and after	-16	30
and afterward	-28	49
and agent	11	42
and alarm	-8	26
and alert	1	16
and all	46	-34
and allow	-13	31
and alwai	-2	21
and ami	-28	43
and an	31	6
and analyz	-49	-130
and announc	45	-16
and answer	-4	21
and any	-7	18
and api	37	-5
and app	-72	-84
and appli	54	-27
and applic	0	42
and approv	11	60
and archiv	24	3
and are	31	-13
and ask	-14	26
and assign	-9	23
and associ	0	17
and at	-23	46
and attach	-9	-2
and attribut	8	15
and audit	-6	8
and autom	6	16
and automat	-35	64
and autosc	-10	37
and avail	-55	91
and avoid	-31	36
and back	-22	58
and backup	21	29
and balanc	67	-16
and between	-19	47
and bill	-17	75
and block	-22	46
and blueprint	-20	32
and bootstrap	-2	8
and bring	-28	30
and bucket	-7	42
and budget	-16	32
and build	21	-3
and by	17	17
and call	-15	28
and caller	-9	35
and can	-5	30
and cannot	0	33
and capabl	-2	20
and captur	-26	40
and carri	60	7
and cdk	1	19
and certif	37	6
and chang	5	12
and check	0	39
and choos	-15	42
and cipher	4	57
and classifi	-11	21
and client	-6	44
and close	-10	16
and cloud	41	-21
and cloudtrail	3	17
and cluster	13	21
and code	-2	17
and collect	-25	42
and command	7	21
and compact	62	-39
and complaint	-49	68
and comput	31	-2
and configur	-6	28
and connect	-13	51
and connector	-4	14
and consum	-21	48
and contain	42	9
and content	32	29
and control	16	11
and cool	12	47
and copi	56	-47
and cost	-25	58
and count	-8	12
and creat	-7	29
and cross	-15	15
and custom	16	25
and daemon	23	-10
and dashboard	-21	58
and data	12	42
and databas	17	15
and decid	-9	43
and defer	-6	9
and delet	8	13
and deliv	23	5
and deliveri	65	-38
and demand	-30	45
and depend	79	-33
and deploi	-8	43
and deploy	36	-12
and descript	99	-47
and desir	-27	36
and destin	68	-12
and destroi	8	-3
and detect	83	-63
and devic	-94	-90
and disk	-20	36
and dmarc	-16	18
and dns	-7	9
and do	-9	29
and document	42	-20
and doe	45	-34
and domain	-18	50
and down	65	-82
and drain	64	-22
and drift	-7	97
and driver	8	15
and drop	41	-29
and durabl	5	25
and each	-14	37
and earlier	-7	21
and earthquak	54	-25
and ebs	-30	47
and ecs	-17	47
and edg	11	-3
and enabl	-16	22
and encrypt	20	-10
and end	74	-22
and endpoint	1	15
and enforc	45	13
and engin	-7	62
and enhanc	-20	24
and enlarg	0	13
and enrol	-10	44
and environ	29	-26
and environment	71	-4
and eras	15	-12
and error	-5	27
and esx	-16	23
and etcd	68	-8
and evalu	-11	38
and event	33	-11
and everi	19	15
and everyth	18	18
and evict	-3	34
and evid	34	36
and execut	10	14
and expect	-2	8
and expir	26	-19
and export	-15	29
and fail	17	-7
and failov	-8	37
and fetch	-6	10
and file	-1	36
and filter	17	-4
and fire	24	-8
and firehos	52	-30
and firewal	14	111
and firmwar	9	63
and fix	-27	75
and flow	-37	47
and follow	10	37
and for	-132	-139
and forc	34	-28
and framework	-9	15
and free	24	-21
and from	-8	29
and get	-9	51
and give	8	2
and go	-12	64
and grant	-8	21
and greatest	20	14
and group	-11	43
and grow	16	8
and guard	35	21
and hand	23	-7
and handl	4	28
and harden	24	24
and has	60	-57
and have	-10	32
and health	39	-12
and high	10	32
and higher	69	-58
and hive	36	-20
and hold	13	-7
and hook	-11	33
and host	64	-5
and hour	-23	36
and how	38	4
and http	-8	17
and hypervisor	-25	75
and iam	-6	31
and ident	-9	13
and identifi	15	3
and idl	44	-39
and if	81	-2
and imag	-1	34
and import	-9	95
and improv	38	-14
and in	-3	74
and index	3	43
and infer	47	9
and infrastructur	64	-26
and insid	12	5
and instal	73	-44
and instanc	-3	28
and iop	-13	45
and ip	55	-44
and is	-4	35
and it	-11	23
and its	5	30
and job	46	137
and keep	14	6
and kei	44	-18
and kernel	-20	46
and key	-25	46
and kms	-16	92
and knowledg	-6	11
and kubernetes	-27	30
and label	-15	42
and lag	-4	28
and lake	-6	11
and lambda	-14	26
and later	94	-33
and launch	12	9
and leav	-11	23
and let	8	16
and librari	-21	85
and licens	-12	51
and life	-9	21
and lifecycl	17	10
and limit	-5	39
and link	-7	19
and list	5	12
and load	56	-26
and local	53	-21
and log	14	23
and look	2	82
and lower	22	-19
and machin	72	-20
and maintain	31	14
and mainten	58	-28
and major	14	18
and make	-28	38
and manifest	-19	66
and mantrap	116	-25
and manual	152	-115
and map	46	13
and max	-6	22
and maximum	-19	38
and may	13	-2
and meltdown	33	0
and memori	-36	76
and mend	-12	23
and messag	61	-29
and metric	62	-20
and minor	65	-24
and mitig	34	-9
and mode	-4	41
and model	7	31
and modul	9	-5
and monitor	4	12
and most	-17	19
and move	-5	23
and multi	-19	39
and name	-19	44
and narrow	-19	33
and need	37	4
and network	40	1
and never	-3	26
and new	50	-31
and newer	58	-29
and no	64	-27
and nobodi	50	-35
and node	1	77
and nodeadm	-48	59
and none	48	-44
and not	2	21
and noth	-1	18
and notic	-34	45
and notif	-12	32
and notifi	38	-21
and now	-30	28
and nsx	-9	39
and number	-2	29
and nvme	-13	20
and of	3	17
and offer	70	-40
and offset	-28	40
and old	-14	16
and on	0	-77
and one	-5	35
and onli	-45	58
and open	-11	19
and openzf	4	14
and oper	21	0
and opt	-8	9
and origin	4	56
and other	23	18
and our	-49	101
and outbound	-5	39
and output	7	36
and over	-15	22
and own	-7	22
and packag	17	39
and parameter	-13	26
and partit	89	-35
and pass	54	-43
and password	22	8
and patch	28	2
and paus	49	-39
and pay	-19	38
and permiss	-21	43
and persist	-20	55
and pick	36	-27
and place	40	-3
and plan	-22	31
and plugin	-9	61
and pod	-19	55
and poddisruptionbudget	-20	51
and point	-8	17
and polici	-21	45
and power	-16	97
and prevent	-15	35
and privat	-13	19
and program	-23	50
and promot	28	-22
and prompt	10	42
and propag	-8	34
and protect	8	4
and provid	2	21
and provis	75	-23
and public	-13	25
and publish	46	-4
and push	3	66
and python	63	-22
and queri	-13	40
and quota	44	-9
and raiz	37	-18
and rbac	-8	9
and react	27	-1
and read	-13	30
and reboot	44	49
and rebuild	-17	39
and record	31	-14
and recov	28	-22
and recoveri	-49	88
and redeploi	-20	54
and redund	-27	45
and refer	-15	38
and refus	-8	16
and region	39	-8
and regist	-40	84
and rehears	-17	30
and relaunch	-16	49
and releas	99	-14
and remedi	0	13
and remov	25	8
and render	36	-6
and renew	-8	43
and repair	42	-4
and replac	18	-5
and replai	-15	23
and replic	0	8
and replica	-4	31
and report	67	-25
and repositori	-4	10
and request	-26	40
and requir	24	-15
and rescan	25	-24
and reserv	-7	12
and reset	-7	12
and resiz	10	12
and resolv	-10	25
and resourc	48	-24
and respect	42	-23
and restart	0	56
and restor	31	16
and result	13	25
and resum	-10	20
and retent	2	31
and retir	-2	23
and retri	45	-13
and review	-9	36
and revoc	-6	17
and revok	-2	23
and rhel	-7	13
and role	41	-25
and roll	70	-40
and rollback	-2	23
and root	-21	88
and rotat	-15	44
and rout	-11	37
and row	-13	49
and rpo	-17	55
and rule	0	22
and run	33	3
and runtim	9	42
and s3	-24	37
and save	-23	35
and say	-5	14
and scale	12	-2
and scan	-32	51
and schedul	-12	16
and script	-5	14
and sdk	-16	103
and secret	-17	23
and secur	-5	23
and see	-6	9
and select	56	-41
and send	37	-20
and serv	29	-5
and server	5	48
and servic	-32	65
and session	33	6
and set	-12	30
and shadow	22	-14
and share	-15	62
and ship	36	-33
and show	34	-7
and shrink	58	-31
and sign	-18	43
and singl	13	-7
and snapshot	34	-2
and snowflak	25	-23
and so	-3	18
and softwar	-53	69
and some	-9	11
and sourc	17	19
and spf	-24	27
and split	27	-14
and spread	-22	35
and sse	-39	91
and stai	23	8
and stand	-9	17
and start	-6	40
and starter	-3	11
and startup	-7	13
and state	-12	63
and still	-6	10
and stop	71	-52
and storag	45	4
and store	65	-33
and stream	-19	117
and subnet	5	11
and subscrib	-10	78
and suppress	-10	26
and swap	23	-43
and switch	25	-21
and system	5	46
and tabl	13	-3
and tag	-13	25
and take	13	8
and target	23	24
and task	-30	68
and tell	40	-22
and templat	-6	30
and test	12	10
and that	37	-31
and the	9	7
and thei	10	-8
and their	16	27
and then	45	-26
and there	-20	23
and thi	26	-11
and those	-21	33
and threat	22	-2
and throttl	30	-27
and throughput	-12	35
and ticket	-2	21
and tier	-30	59
and timeout	-32	65
and tls	24	6
and to	-10	27
and tool	3	8
and trace	-31	62
and traffic	14	31
and train	-76	-112
and transact	24	12
and transcript	24	11
and transport	43	-24
and tri	50	-45
and trust	-6	18
and tune	-6	15
and turn	-20	34
and type	36	16
and under	31	-29
and up	37	-28
and updat	45	16
and upgrad	30	28
and upload	-19	44
and us	37	-33
and usag	20	-18
and use	6	28
and user	28	89
and valid	-19	61
and verifi	-26	60
and version	-20	39
and video	80	-29
and volum	-47	71
and wait	22	-18
and watch	-11	36
and we	-58	-63
and web	21	38
and what	-2	28
and whatev	-8	22
and when	10	-4
and where	19	16
and whether	-11	29
and which	11	6
and who	-61	-42
and windows	19	-3
and wipe	-30	72
and with	20	-5
and within	64	-61
and without	74	-49
and worker	-31	65
and workload	-37	89
and write	9	0
and zone	-27	47
anew	16	22
anew where	31	-30
annot	-3	11
annot and	-3	11
announc	46	11
announc and	-28	44
announc by	36	34
announc it	49	-35
announc mainten	65	-37
announc the	-10	53
anoth	24	8
anoth $	97	-39
anoth @	-28	55
anoth account	31	14
anoth custom	86	-59
anoth in	40	-39
anoth insid	35	-6
anoth key	-40	52
anoth matter	40	26
anoth one	37	-30
anoth region	-12	42
anoth tenant	72	5
anoth zone	6	20
answer	19	29
answer @	45	49
answer a	-21	26
answer and	-16	35
answer are	-10	19
answer befor	11	76
answer follow	-13	71
answer for	-39	68
answer out	-24	26
answer plain	81	-56
answer the	-9	27
answer to	-5	37
answer what	19	-17
answer when	23	-23
answer with	8	41
anthrop	35	-23
anti	2	25
anti ddo	-6	9
antiviru	-30	175
antiviru on	-13	53
any	64	10
any @	-37	102
any action	24	-2
any case	-1	34
any of	85	-22
any other	-56	87
any pre	-7	18
any servic	41	17
any setup	43	-45
any time	11	11
any version	21	-9
anybodi	-21	86
anycast	128	-34
anycast edg	130	-35
anymor	76	-69
anyon	34	49
anyon know	97	20
anyon who	-4	11
anyth	-15	-3
anyth $	-55	6
anyth on	-115	-29
anyth to	62	-10
anywai	15	43
anywai $	48	-47
anywher	37	-2
apart	15	6
apart for	10	-10
apart from	8	5
apart is	-6	30
apart on	79	-34
apart with	10	0
api	22	10
api $	-41	123
api @	8	-7
api activ	28	-25
api and	20	-5
api avail	111	115
api by	-28	59
api call	36	-7
api data	-9	51
api doe	-19	43
api endpoint	95	-48
api in	23	-3
api is	-22	122
api kei	-16	63
api of	34	-31
api or	-12	21
api over	7	9
api placement	49	-37
api request	84	12
api server	12	-14
api that	62	-49
api the	12	-5
api token	19	105
app	-34	28
app $	50	56
app %	-19	132
app and	-1	15
app code	-3	60
app is	-20	29
app on	-15	81
appear	-22	120
appli	24	26
appli $	-56	49
appli @	-53	2
appli by	22	-10
appli it	35	-53
appli minor	55	-15
appli oper	33	14
appli option	-48	52
appli or	-31	60
appli patch	65	-21
appli pend	-24	33
appli requir	11	22
appli servic	95	15
appli the	-14	69
appli them	23	4
appli those	4	47
appli to	-40	66
appli updat	98	-6
applianc	26	73
applianc and	19	16
applianc are	-24	37
applianc behind	-89	175
applianc in	48	-5
applianc is	54	-47
applianc of	201	-53
applianc on	-35	43
applianc softwar	-20	67
applic	-4	66
applic $	6	32
applic @	-36	152
applic and	15	-3
applic are	-13	59
applic code	-38	90
applic for	-11	95
applic has	-30	33
applic in	-4	30
applic is	-15	52
applic its	-3	14
applic layer	-8	19
applic log	34	34
applic on	1	15
applic over	-6	9
applic set	-5	9
applic that	-39	68
appoint	-9	48
appoint the	-9	48
approv	-13	53
approv and	-2	15
approv rule	-2	18
approv step	-17	39
april	12	30
april 2026	21	16
architectur	42	103
archiv	13	50
archiv @	-41	45
archiv and	-26	34
archiv are	-5	9
archiv bucket	25	-21
archiv in	-17	49
archiv it	-15	26
are	3	56
are %	47	60
are @	7	47
are a	-16	73
are ad	110	-19
are all	-27	31
are and	-18	58
are anoth	40	26
are answer	-10	28
are author	30	-27
are block	-32	89
are close	-3	33
are data	133	-87
are destroi	82	-58
are encrypt	5	31
are expir	8	31
are gone	-11	33
are handl	-1	14
are hidden	47	-27
are in	-3	61
are inherit	83	-33
are kept	17	40
are left	4	14
are limit	39	-25
are log	64	-43
are lost	-55	61
are made	-27	58
are manag	-30	58
are never	81	-22
are no	49	19
are none	30	21
are not	68	7
are off	-6	37
are on	36	-33
are patch	97	-41
are privat	-2	78
are program	-7	13
are public	-8	87
are reachabl	-8	14
are record	-14	33
are replac	-30	58
are scale	4	9
are secur	154	70
are serv	-78	46
are set	5	37
are switch	-75	56
are taken	-47	113
are the	-16	-73
are those	-26	93
are thrown	-14	59
are up	63	-21
are updat	21	4
are written	-24	49
arent	39	2
arent %	-28	49
argument	-16	60
around	2	64
arrang	-44	68
arriv	-44	-20
arriv and	-2	90
art	-9	12
artifact	23	-5
artifact $	-23	70
artifact and	17	-3
artifact cach	25	-17
as	10	23
as @	23	53
as a	-29	-16
as an	25	6
as blue	37	-36
as code	-17	48
as data	10	38
as ebs	59	-49
as in	22	47
as it	53	-40
as its	42	-19
as long	43	-42
as part	37	-36
as plain	-18	25
as root	-12	22
as s3	33	-33
as safe	42	-19
as servic	89	5
as soon	59	-56
as system	9	-2
as templat	-21	35
as the	22	8
as thei	1	33
as those	13	4
as traffic	42	-23
as well	-23	21
ask	-3	12
ask $	-124	-66
ask @	-88	19
ask about	33	31
ask and	53	-30
ask for	27	12
ask in	10	53
ask of	64	-18
ask to	90	-72
ask who	-9	37
assess	48	20
assess and	26	15
assessor	0	53
asset	-2	93
assign	-66	34
assign @	-10	111
assign function	-22	30
assign resourc	-12	27
assign them	-13	49
associ	-20	-29
associ and	-16	45
associ or	-3	23
associ subnet	12	-10
assum	-43	63
asynchron	23	-14
at	12	11
at %	5	98
at 3am	-31	30
at @	-60	-73
at a	32	3
at all	20	-2
at an	57	-33
at any	11	11
at aws	-12	16
at coarser	35	-24
at creation	11	56
at each	18	-1
at edg	34	-7
at everi	50	-36
at first	36	-17
at its	66	1
at latest	-15	19
at launch	-15	97
at least	18	13
at most	4	39
at no	54	-40
at onc	16	18
at our	-40	60
at random	-22	53
at rest	21	-68
at run	-8	14
at the	24	41
at them	-33	74
at which	43	-37
attach	-12	49
attach @	-32	81
attach a	-3	23
attach an	-9	51
attach and	0	49
attach it	-4	17
attach the	-21	49
attach them	45	18
attach to	-37	39
attack	26	30
attack $	-31	28
attack and	29	35
attack depend	-30	41
attempt	-18	36
attent	-10	54
attent to	-10	54
attribut	19	6
attribut and	-26	38
attribut in	-3	10
attribut that	25	-12
audio	2	65
audit	22	1
audit $	-30	93
audit @	12	15
audit and	22	-5
audit log	-3	38
audit of	41	-17
audit report	-58	12
audit the	131	-17
audit under	74	2
auditor	29	20
auditor $	44	-57
auditor ask	-9	46
auditor that	-15	39
auditor want	25	8
august	16	20
august 2026	33	-29
auth	26	14
auth polici	-23	69
auth token	-1	34
auth type	-8	15
authent	-16	63
authent and	-1	9
authent by	-24	46
authent on	1	61
authent the	-6	10
author	4	68
author and	-5	17
author by	43	54
author in	41	-3
author of	-19	21
author rule	-4	33
author that	-27	36
author there	13	-12
author where	23	-23
authorit	41	-12
authorit name	41	-12
auto	62	17
auto minor	0	82
auto mode	21	-4
auto repair	13	-9
auto scale	-8	20
auto updat	20	13
autom	20	-6
autom and	-4	9
autom backup	20	-19
autom befor	-11	21
autom can	-45	48
autom configur	52	-28
autom mode	-14	85
autom patch	-4	67
autom snapshot	99	-81
automat	11	-16
automat $	-68	-28
automat backup	3	18
automat by	52	-78
automat daili	35	-25
automat deploy	-23	39
automat minor	6	43
automat mitig	-50	81
automat on	-39	133
automat one	-67	33
automat patch	-7	70
automat recoveri	57	6
automat rotat	-17	63
automat scale	56	-26
automat snapshot	30	-57
automat updat	68	12
automat upgrad	20	-12
automat version	45	-38
autominorversionupgrad	35	-16
autominorversionupgrad is	43	-21
autosc	-35	60
autosc and	-3	23
autosc is	36	-2
autosc of	-36	39
autoscal	-24	52
autoscal or	-26	44
autostop	59	-22
avail	35	2
avail $	115	84
avail across	12	-10
avail and	12	-14
avail for	-67	114
avail in	10	18
avail is	4	84
avail of	29	-102
avail over	-19	47
avail plan	22	11
avail zone	51	-8
avoid	-26	33
awai	41	13
awai by	-56	65
awai from	65	6
awar	-128	-88
awar and	-76	-112
aws	87	-13
aws $	26	93
aws @	-3	43
aws account	-34	64
aws api	42	-1
aws batch	-23	6
aws data	57	-28
aws encrypt	0	168
aws end	55	-47
aws facil	59	-9
aws health	-102	-77
aws infrastructur	99	-26
aws manag	75	-43
aws network	52	-4
aws or	-29	9
aws router	70	-27
aws servic	3	-66
aws who	-57	98
awsvpc	-23	49
az	34	8
az $	161	-47
az @	24	2
az and	13	6
az at	-8	33
az cluster	-6	9
az deploy	49	-43
az do	38	-31
az file	55	-48
az for	-21	65
az is	31	-25
az on	28	19
az option	0	16
az or	-11	23
az there	11	9
az with	-18	26
azs	100	10
b	67	-30
baa	-49	57
babysit	138	-23
back	-18	8
back $	56	-27
back again	79	-76
back by	-22	45
back end	74	-22
back is	-15	99
back it	-20	76
back on	-4	36
back the	33	25
back them	9	51
back those	-8	11
back to	31	-3
back up	-55	26
back when	59	-46
backbon	70	-19
backend	51	8
background	101	-17
background check	108	-19
backup	2	15
backup $	-201	-56
backup @	-85	102
backup and	3	25
backup are	22	64
backup as	-9	21
backup at	19	-3
backup by	79	-36
backup copi	-11	13
backup for	-23	41
backup go	-23	31
backup in	-8	-6
backup insid	76	-45
backup of	23	-61
backup off	-20	77
backup on	-1	10
backup or	-8	14
backup retent	22	80
backup stai	-12	28
backup that	-35	53
backup to	40	-12
backup unless	-1	10
backup until	-24	74
backup who	-11	-201
backup window	17	2
bad	-18	28
badg	126	-48
badg at	66	-11
bake	85	-3
balanc	39	13
balanc and	48	1
balanc control	32	-30
balanc in	25	-2
balanc or	-12	21
balanc the	38	40
bandwidth	15	34
bandwidth and	-18	21
bank	-14	22
banner	-13	26
bare	49	44
bare metal	35	39
base	23	13
base @	-30	73
base and	-12	31
base capac	15	7
base firewal	-11	45
base imag	-1	42
base is	70	-34
base layer	-54	55
base or	-10	13
base rule	-10	10
base scan	-6	14
baselin	-3	107
baselin $	4	109
baselin and	-4	9
baselin in	10	55
baselin mainten	-11	44
basement	-55	74
basic	-10	24
bastion	21	76
batch	-109	-23
batch @	-67	55
batteri	85	-35
be	5	28
be %	86	-77
be ad	-21	76
be ask	19	-85
be awai	-48	49
be cach	-10	26
be call	-6	27
be carri	-5	18
be chang	-18	52
be copi	-4	11
be creat	-31	48
be done	-15	-35
be enabl	-5	89
be encrypt	-18	75
be instal	29	-10
be kept	-46	68
be log	41	-27
be lost	-41	62
be made	3	20
be move	-24	27
be public	-27	88
be reach	26	27
be read	-9	20
be recov	-22	58
be replac	-23	29
be restor	-8	36
be set	-10	16
be switch	138	-54
be told	-20	26
be turn	89	-15
be undon	-20	70
be updat	-8	10
be us	-20	19
be written	-39	66
bear	-16	44
becaus	12	10
becaus %	-14	20
becaus the	33	-27
becom	5	88
becom a	57	-2
becom unsupport	-37	46
been run	-24	22
befor	16	8
befor %	-16	-59
befor @	-19	45
befor a	7	31
befor an	-21	70
befor and	30	-28
befor extend	-10	52
befor it	19	21
befor its	-31	35
befor reus	27	-12
befor riski	28	-20
befor send	-1	88
befor that	33	47
befor the	-20	41
befor their	-43	65
befor upload	4	39
befor we	-38	60
beforehand	68	31
begin	42	1
behavior	-2	82
behavior and	4	55
behind	82	-9
behind %	-10	19
behind @	123	-41
behind a	-6	67
behind an	25	-5
behind it	-20	54
behind our	23	58
behind the	17	45
behind them	65	24
believ	-12	15
belong	-14	-23
belong in	-17	85
belong to	-16	-85
below	29	-112
below $	172	40
below 100	-9	18
below a	214	21
below an	181	-13
below it	54	-19
benchmark	-41	-6
beneath	129	-2
beneath the	71	-44
beneath them	-93	119
besid	23	4
besid a	0	11
best	-17	35
best effort	35	-33
better	-19	66
between	29	40
between @	-13	-9
between a	40	-109
between account	31	-2
between and	-22	48
between avail	58	-10
between aws	11	4
between client	49	23
between compon	-14	28
between control	36	-18
between facil	25	-14
between its	3	18
between node	38	-3
between pod	-6	11
between region	119	-30
between servic	82	-7
between sse	-39	91
between support	-42	43
between the	46	-3
between them	-77	118
between two	72	-24
between vpc	-5	13
between worker	-22	68
between zone	60	-59
beyond	-24	45
beyond repair	7	10
beyond the	51	-50
bezo	96	7
bgp	-7	42
bgp and	-11	56
bia	7	68
big	-21	80
bill	-16	100
bind	-20	44
bio	79	-16
bio and	79	-16
biometr	79	13
bit	78	8
bit kei	51	-35
bit rot	116	-7
blame	38	47
blame for	49	45
block	34	42
block and	-14	16
block befor	37	-15
block by	-27	58
block everi	-21	52
block is	-5	24
block of	62	-31
block public	-22	48
block that	-19	31
block the	-20	64
blue	8	36
blue green	8	36
blueprint	31	62
blueprint for	65	33
board	-48	98
bodi	23	-9
bookmark	-4	52
bootstrap	8	23
bootstrap action	-25	62
bootstrap argument	-16	60
bootstrap script	-7	49
bot	-6	54
bot $	28	-5
both	-3	50
both $	-6	140
both @	-18	32
both and	-32	65
both are	-6	113
both end	-81	-88
both engin	28	41
both side	-99	-131
both tunnel	-10	48
bottlerocket	-21	-62
bottlerocket node	-30	38
bottlerocket on	-26	-66
bought	56	-51
bounc	-25	43
bounc and	-47	65
bounc complaint	62	-54
bound	48	-4
boundari	88	134
boundari of	68	-57
box	-8	32
box $	95	95
box for	-49	95
box in	-40	88
branch	-26	108
branch and	-5	9
breach	33	44
break	7	37
break and	-16	59
breaker	-15	60
bring	-3	46
bring a	-2	34
bring and	19	-5
bring it	-28	30
bring its	-42	50
bring none	128	-28
bring one	60	-19
bring our	4	9
bring resourc	-6	30
bring the	6	12
bring to	-27	108
bring your	5	40
broad	-14	91
broadcom	-19	81
broadli	-79	-23
broken	54	8
broken disk	34	53
broker	5	-30
broker $	50	-114
broker and	58	-24
broker log	-22	44
broker of	86	-54
broker restart	-44	73
broker without	-3	46
brought	-34	58
browser	12	-5
bucket	19	17
bucket @	-9	49
bucket and	23	9
bucket are	-23	60
bucket dure	54	-52
bucket encrypt	40	29
bucket fall	92	-29
bucket for	-18	31
bucket in	26	-2
bucket is	-19	41
bucket of	-18	35
bucket or	37	15
bucket over	-29	60
bucket polici	-13	28
bucket that	60	-32
bucket to	-19	28
bucket whose	50	-47
bucket with	33	-8
budget	-7	67
budget below	-9	18
budget that	-10	17
buffer	-21	51
buffer disk	-20	33
bug	75	-12
bug in	-35	63
bui	10	4
build	32	7
build %	68	-28
build @	-21	98
build a	-27	50
build and	27	-12
build are	-33	55
build imag	-10	29
build in	37	-21
build it	-22	35
build its	58	-42
build new	120	-5
build of	57	3
build patch	42	-10
build run	-33	59
build scan	22	11
build set	-23	37
build the	45	7
build where	23	-16
builder	30	-10
built	33	20
built $	86	-40
built @	52	-22
built again	-39	45
built for	61	-19
built in	14	19
built them	-36	106
bump	-78	-41
bump it	5	75
bump the	8	33
bundl	1	60
bundl and	-12	15
bundl in	-19	29
burden	-75	37
burn	5	29
burst	59	-9
buse	46	25
busi	-67	-101
busi $	-129	-134
but	39	13
but @	13	20
but doe	-18	23
but for	158	-18
but is	-13	14
but never	-22	26
but not	90	-20
but the	86	-71
but to	45	-38
button	-58	31
buy	-43	68
buy run	-56	63
by	16	20
by $	-31	-77
by %	32	46
by @	-44	126
by a	23	18
by acm	-24	51
by amazon	83	-24
by an	0	26
by anyon	32	4
by api	-22	35
by at	-8	16
by aws	24	69
by build	-26	44
by chang	-40	68
by cli	-30	15
by day	-6	-50
by default	28	24
by dns	-12	-47
by ebs	30	-12
by email	36	-27
by eventbridg	-15	29
by evict	26	-21
by forc	25	93
by group	-37	40
by hand	6	31
by http	78	-36
by iam	71	-30
by import	-5	18
by internet	-12	23
by it	-28	56
by its	6	20
by itself	24	26
by launch	-25	33
by mail	9	16
by manag	-23	73
by mistak	-2	33
by new	-15	49
by one	39	-6
by peopl	-1	25
by region	-2	17
by replac	105	-12
by restor	-14	44
by role	-24	45
by s3	92	-54
by session	-4	38
by sns	-27	34
by that	13	23
by the	-12	-34
by their	-16	40
by themselv	10	73
by tls	22	18
by updat	-25	69
by us	-34	43
by volum	35	-33
by vpn	-7	13
by which	14	11
by who	109	-40
by whom	-53	-98
by zone	46	-23
byol	34	167
c	-2	124
ca	66	11
cabinet	-19	83
cabl	147	56
cabl and	120	-57
cabl between	85	-33
cach	23	1
cach and	0	14
cach at	25	10
cach behavior	-4	92
cach disk	-20	90
cach if	90	-76
cach is	-7	23
cach on	36	-35
cage	-20	44
calcul	-13	40
calcul field	-7	38
call	22	15
call $	54	27
call @	52	2
call and	23	-5
call by	8	10
call for	33	-1
call go	-14	36
call in	37	-15
call is	-13	60
call of	24	-16
call over	40	29
call that	51	-35
call the	-19	47
call to	25	4
call who	0	47
call with	-56	86
caller	20	41
caller and	53	-35
caller in	-9	20
came	-26	-98
camera	38	4
camera and	19	-12
can	19	31
can %	-9	37
can @	-37	56
can add	5	47
can and	-39	42
can approv	-21	30
can ask	38	-26
can be	15	23
can break	-36	44
can bring	-25	54
can chang	-4	38
can choos	-9	23
can delet	-37	43
can do	-23	69
can export	123	-75
can forc	81	-48
can go	-16	39
can have	-2	46
can instal	93	-78
can log	34	2
can lose	-22	34
can move	89	-50
can name	150	-62
can narrow	92	-75
can neither	19	22
can no	-13	16
can onli	71	-55
can pay	-12	19
can queri	-13	35
can reach	72	4
can read	-9	122
can run	-32	59
can see	-36	67
can start	44	-7
can switch	10	14
can take	-54	72
can talk	-14	28
can touch	-36	38
can turn	97	-42
can use	-14	70
canari	-19	91
cannot	49	12
cannot be	15	37
cannot bring	-13	23
cannot chang	50	-33
cannot decrypt	-16	22
cannot log	108	-58
cannot put	54	-35
cannot reach	82	12
cannot read	46	-28
cannot see	83	-34
cant	88	-5
cant see	64	-10
cap	-3	69
cap it	-3	69
capabl	-29	53
capabl are	-47	73
capac	33	1
capac $	-37	-151
capac and	42	2
capac behind	32	-7
capac by	-92	-143
capac for	23	-5
capac in	-26	63
capac mode	-10	14
capac of	-35	40
capac on	-14	27
capac plan	-23	141
capac provid	34	38
capac reserv	-58	80
capac that	78	-14
capac to	89	-7
capac unit	-10	88
capac when	137	3
captur	-14	35
captur and	-10	18
captur manag	16	-9
card	-7	74
card number	-5	98
care	29	-41
care $	168	32
care of	-33	-59
carri	19	-1
carri @	11	-3
carri it	-28	104
carri out	57	-7
carri over	-5	18
carri the	-20	18
carri them	-11	71
carrier	37	-24
cas	24	15
case	-28	64
case and	23	-19
catalog	2	14
catalog and	-6	9
catcher	-5	12
categori	24	-13
caus	65	0
cctv	84	-13
cctv and	72	-16
cdk	1	19
ceil	60	-4
center	61	-18
center $	163	-69
center in	48	-21
center is	-17	81
center that	39	-9
central	-11	59
cert	2	84
cert on	5	-45
certif	2	30
certif $	-110	-66
certif @	-8	12
certif and	-9	29
certif are	81	-10
certif author	-39	51
certif bundl	21	-11
certif for	14	32
certif from	82	-30
certif in	-18	51
certif into	-7	19
certif is	17	18
certif issu	47	-55
certif manag	97	-58
certif of	38	4
certif on	-36	2
certif privat	73	-18
certif that	41	10
certif verif	-14	26
certif who	-11	13
certif with	-26	33
certifi	37	38
certifi cloud	-37	35
certifi that	79	34
chaincod	-7	59
chang	9	28
chang @	5	32
chang afterward	-16	46
chang an	-18	41
chang and	9	13
chang by	-56	63
chang cannot	67	-67
chang five	28	-20
chang in	38	16
chang instanc	-32	72
chang it	-15	61
chang its	-52	64
chang later	14	7
chang manag	-80	21
chang noth	-28	82
chang of	81	-63
chang onli	-47	49
chang or	-4	13
chang out	-16	25
chang per	15	-6
chang record	-4	13
chang set	-10	18
chang start	-24	39
chang that	153	-12
chang the	11	38
chang their	-9	28
chang them	-21	51
chang there	-4	38
chang to	41	17
chang what	90	-74
chang with	-27	82
channel	-11	38
channel and	-14	43
charact	-3	85
charg	-14	-45
charg of	-51	-64
chat	28	-19
chat in	45	-38
cheaper	-12	47
cheaper class	-12	47
check	15	31
check and	25	8
check answer	-31	58
check by	-19	60
check certif	-17	39
check everi	-4	17
check is	-34	101
check it	-20	49
check its	-18	42
check of	65	26
check on	72	-6
check set	-11	15
check signatur	80	-19
check sticki	-12	15
check that	-29	43
check the	-3	42
check their	23	-11
check them	-28	45
check what	-36	76
checkpoint	-9	34
checkpoint and	4	21
checksum	6	-48
china	47	-22
china region	54	-24
choic	75	25
choic and	53	-48
choic is	127	-72
choic of	12	-4
choic to	-112	65
choos	-6	46
choos @	-20	44
choos a	-10	44
choos an	-3	13
choos and	-12	49
choos anoth	-4	8
choos between	-48	75
choos encrypt	-11	52
choos fleet	-22	34
choos framework	-4	58
choos instanc	-26	45
choos it	6	78
choos its	-3	24
choos kei	-20	65
choos kms	48	-19
choos multi	-24	56
choos node	-3	31
choos one	-22	70
choos otherw	61	-24
choos public	-15	22
choos qualifi	-16	39
choos region	-13	15
choos singl	-15	32
choos size	-14	33
choos small	-7	31
choos sse	-12	13
choos subnet	-4	10
choos that	-16	113
choos the	-13	57
choos their	-12	19
choos to	-11	18
choos type	-12	39
choos up	-11	48
choos vpc	-6	11
choos what	-10	17
choos when	-29	36
choos where	-6	10
choos whether	-10	19
choos which	-22	70
chose	82	-72
chosen	-16	51
cidr	-17	91
cidr rang	-17	91
cilium	-10	12
cipher	53	23
circuit	-15	60
circuit breaker	-15	60
cis	-22	53
cisco	-25	116
claim	-28	-20
class	-14	44
class and	-14	36
class are	-9	32
class but	34	-32
class of	-13	17
class or	35	-4
class storag	-16	34
classic	-25	48
classif	-21	76
classif and	-6	67
classifi	-28	75
classifi and	-7	33
classifi it	-4	11
classifi the	-14	33
clean	-18	59
clean up	-15	44
cleanli	-9	28
cleanup	-2	99
clear	-10	49
clear in	89	-85
clear until	-18	64
cli	-15	37
cli and	-50	70
cli api	-13	36
cli or	-6	30
cli sam	1	19
click	-57	61
click $	-28	26
client	-10	50
client @	-5	15
client and	-16	-33
client are	-12	65
client befor	-12	18
client certif	-16	57
client connect	20	1
client current	-30	61
client first	-14	19
client have	-29	92
client in	-7	21
client is	160	-86
client librari	-57	96
client must	69	-29
client need	29	13
client of	9	-7
client on	-83	113
client reach	-26	37
client send	-17	45
client side	-10	86
client that	55	-22
client trust	91	-78
client who	-24	147
client with	-13	27
clock	-19	99
close	35	41
close port	4	84
close the	-23	59
close to	-28	59
close until	-7	16
cloud	32	30
cloud $	30	66
cloud %	111	32
cloud administr	-39	66
cloud is	-15	42
cloud side	100	-48
cloud with	52	-33
cloudfront	-7	25
cloudfront or	2	27
cloudfront the	-19	27
cloudfront where	-14	16
cloudtrail	40	-8
cloudtrail and	44	-28
cloudtrail by	-12	41
cloudtrail doe	-27	106
cloudtrail event	17	-16
cloudtrail except	29	-27
cloudtrail record	98	-51
cloudtrail s	22	-11
cloudwatch	27	2
cloudwatch agent	-7	65
cloudwatch alarm	-2	9
cloudwatch and	15	-1
cloudwatch are	-16	30
cloudwatch everi	14	-7
cloudwatch log	16	14
cloudwatch metric	40	-11
cluster	-34	-19
cluster $	-146	-73
cluster @	113	22
cluster add	-50	15
cluster admin	-10	11
cluster and	2	34
cluster applic	29	-25
cluster are	-7	59
cluster as	-41	61
cluster at	52	17
cluster autoscal	-15	45
cluster by	38	24
cluster can	60	-36
cluster certif	-11	88
cluster deploy	23	-6
cluster from	-25	34
cluster has	42	4
cluster in	2	11
cluster is	40	-4
cluster keep	127	9
cluster made	1	67
cluster metric	67	-3
cluster need	-126	-97
cluster node	-149	9
cluster or	-35	67
cluster paramet	54	-31
cluster replic	31	-13
cluster softwar	-18	101
cluster that	-6	57
cluster up	-41	-4
cluster upgrad	-3	65
cluster volum	123	-41
cluster which	19	-10
cluster with	-141	-28
cluster without	-16	-78
cname	-31	-4
cname in	-1	74
cni	81	14
cni and	-28	41
cni coredn	-27	-15
coarser	35	-24
coarser resolut	35	-24
code	-2	62
code $	34	97
code and	13	28
code has	-6	15
code in	-27	111
code insid	-31	127
code is	-4	118
code its	-9	31
code notebook	-6	38
code of	-7	68
code password	-24	65
code run	5	25
code scan	-6	27
code secur	-32	70
code servic	-1	12
code that	4	39
code their	-3	22
code to	12	17
code who	-21	83
cognito	-1	32
cognito or	-1	13
collabor	-67	-49
colleagu	5	144
collect	17	37
collect $	74	19
collect @	1	24
collect and	64	27
collect evid	104	-38
collect log	16	-3
collect the	-60	65
collector	-30	64
column	19	-5
column and	-3	10
column level	-8	33
com	67	50
come	7	48
come @	-60	71
come all	-22	68
come and	-13	68
come back	42	-30
come by	-48	121
come from	64	-15
come one	61	-1
come out	32	-31
come through	-35	112
come twice	-14	33
come with	-50	71
come without	111	-48
command	11	19
command line	45	-30
commiss	56	-10
commiss the	56	-10
commit	117	-8
commit by	-31	33
common	12	-3
common @	17	-5
common flood	29	-16
common network	11	-3
commun	-8	70
commun with	58	-33
compact	116	-42
compani	32	52
compani $	-11	97
compani or	64	-63
compani own	-42	58
compani run	-33	57
compani us	82	-18
compani want	61	-25
compar	99	-18
compat	46	15
compat and	-3	14
compil	-8	39
compil or	-1	20
complaint	-25	43
complet	90	-18
compli	37	40
compli is	-51	152
complianc	-178	-129
complianc of	-141	-165
complianc program	84	3
complianc report	44	117
complianc when	-87	-88
compliant	-43	90
compliant automat	-37	35
compon	17	36
compon and	-2	10
compon are	3	78
compon of	88	-32
compon with	21	-18
comprom	0	87
comput	60	9
comput and	-60	80
comput env	-20	53
comput environ	-26	54
comput for	72	-39
comput in	48	-52
comput is	-9	12
comput node	-8	177
comput storag	75	-38
comput that	81	-22
comput type	182	50
concern	19	68
conclus	-1	64
concurr	38	19
concurr and	14	38
concurr for	-33	33
concurr limit	2	16
concurr on	5	23
concurr scale	-6	19
condit	63	13
condit in	-26	73
condit of	97	1
confid	-2	24
confid threshold	-2	24
confidenti	-28	129
config	-44	8
config $	-8	155
config on	11	135
configur	-8	55
configur $	67	85
configur @	6	35
configur a	-3	77
configur and	-11	50
configur anyth	-47	78
configur are	-23	52
configur as	-5	26
configur automat	-1	65
configur bgp	-1	45
configur both	-2	43
configur by	0	106
configur call	-19	92
configur file	-21	43
configur in	-14	15
configur it	-30	87
configur its	-3	77
configur launch	-8	63
configur manag	-73	-63
configur of	97	-3
configur on	-30	55
configur patch	-50	118
configur secur	-14	29
configur set	-35	51
configur that	34	33
configur the	-2	42
configur them	0	19
configur tls	53	-37
configur with	-31	63
confirm	-105	-112
conflict	-18	46
connect	4	32
connect a	-9	23
connect alon	63	-19
connect and	-12	39
connect are	20	29
connect between	-31	84
connect by	6	59
connect encrypt	31	-31
connect for	-10	16
connect from	-97	-91
connect it	64	-45
connect link	-3	27
connect log	-7	16
connect or	-15	23
connect password	-4	64
connect read	-3	14
connect that	29	-10
connect the	94	-27
connect through	51	-41
connect to	-22	60
connect user	18	-16
connect where	-9	15
connect with	-2	32
connector	-6	30
connector and	-1	14
connector for	-7	31
connector plugin	-12	56
consent	-5	76
consent of	7	50
consist	-4	9
consol	24	-2
consol and	39	-14
consol ask	61	0
consol doe	-17	88
consol of	21	-10
consol show	-36	77
consol tell	-16	91
consol turn	-62	101
consolid	80	-39
consolid and	39	12
constraint	74	-24
consult	30	-26
consum	22	29
consum and	-16	26
consum are	-13	66
consum over	79	-33
consum their	-18	56
contact	-33	73
contact and	-25	49
contact are	-1	15
contact data	87	-68
contact detail	-21	78
contact of	-71	113
contain	-23	27
contain $	-27	94
contain @	-32	78
contain agent	-45	95
contain and	-3	28
contain are	-15	94
contain base	-7	-83
contain engin	-32	50
contain fleet	-5	11
contain from	-6	17
contain host	-173	-194
contain imag	35	99
contain in	-7	93
contain is	-7	68
contain of	-30	74
contain on	-20	77
contain runtim	61	-10
contain that	2	35
contain who	67	10
containerd	21	2
containerd are	-53	69
content	22	46
content $	14	-32
content and	-5	27
content for	12	-11
content is	5	75
content of	25	12
content process	37	-31
content that	9	76
content to	-21	55
content with	63	-49
context	-43	69
continu	65	4
continu @	-47	51
continu and	96	-68
continu backup	-23	74
continu log	-13	18
continu plan	70	34
contract	31	-2
contractor	-64	106
control	13	-7
control $	-28	46
control %	-23	96
control @	106	-32
control and	-2	57
control are	11	61
control behind	-73	125
control for	47	0
control group	-20	90
control in	64	-60
control inherit	141	1
control instanc	91	-13
control is	-69	-6
control list	-25	49
control of	42	39
control one	22	-17
control owner	1	11
control physic	76	-50
control plane	17	-19
control that	149	-3
control the	-34	103
control their	118	-116
control when	-49	42
control which	33	77
control who	-56	9
control with	54	-26
convers	61	-34
convers and	-33	45
convers log	75	-38
cooki	-19	31
cooki and	-23	35
cool	3	55
cool and	-17	32
cool are	-20	34
cool for	26	53
cope	-20	24
cope with	-15	18
copi	19	20
copi $	-11	22
copi @	73	-35
copi a	10	-7
copi afterward	10	-6
copi and	45	-16
copi data	85	-29
copi everi	-29	33
copi in	-21	40
copi it	20	-12
copi of	43	-5
copi that	-24	49
copi the	26	20
copi them	-11	16
copi those	-8	51
copi to	28	-14
copi with	16	-15
coppa	-23	50
cor	-15	75
core	28	5
core rule	46	-26
coredn	-46	41
coredn @	-60	28
corpor	-34	99
corpor directori	-25	87
correct	-32	31
correct $	33	33
correct and	-6	24
correct that	-92	-5
correct the	-9	17
cost	-5	141
could	16	-11
could not	-46	76
could see	74	-39
count	-11	93
count and	0	77
count of	-14	18
count or	-11	15
count them	6	79
countri	-42	116
cover	14	31
cover and	74	-58
cover by	9	15
cover onli	-3	21
cover the	-37	64
cover what	-26	97
coverag	-2	21
cpu	44	13
cpu and	-21	45
cpu memori	31	1
creat	7	33
creat $	-82	129
creat @	-10	108
creat a	20	23
creat account	-31	79
creat an	-127	-15
creat and	43	2
creat anew	-37	56
creat by	-47	16
creat databas	-11	40
creat encrypt	84	-43
creat grant	-16	45
creat individu	2	75
creat interfac	-5	12
creat it	-43	95
creat kei	-13	28
creat one	-5	21
creat or	27	-21
creat repair	12	-4
creat the	3	32
creat their	-5	46
creat them	-14	89
creat user	-8	26
creat with	79	-50
creation	8	78
creation $	-9	161
creation and	-23	36
creation as	-13	20
creation or	-7	21
credenti	-17	75
credenti $	5	151
credenti and	-4	17
credenti by	75	-42
credenti in	26	-7
credenti of	-39	81
credenti out	-15	35
credenti that	27	77
credit	-24	110
critic	42	-5
critic and	11	-10
critic find	-23	33
critic flaw	38	-16
critic on	43	-31
critic secur	95	-45
crl	34	-3
cross	-16	73
cross account	21	101
cross region	-20	61
cross site	-2	20
cross the	-1	17
cross zone	-25	32
crypto	-45	63
crypto %	-25	49
csi	-24	39
cuda	-45	59
cumul	-21	3
cumul updat	-33	15
curat	21	-14
curat imag	21	-14
current	-2	20
current $	62	27
current @	31	25
current client	-16	64
current is	-31	112
current one	48	-39
current or	3	27
current tls	-20	51
current version	11	-7
custom	34	13
custom $	34	-5
custom @	11	5
custom ami	63	-30
custom and	-8	13
custom apart	71	-11
custom are	-41	60
custom by	-8	15
custom control	126	8
custom data	24	54
custom domain	21	-15
custom from	36	-5
custom imag	63	46
custom manag	-36	68
custom model	-3	22
custom on	49	-23
custom put	-8	87
custom resourc	-2	17
custom rule	-23	51
custom sinc	-4	13
custom sourc	-11	39
custom specif	21	64
custom store	-17	58
custom task	10	-8
cut	32	4
cut off	-19	21
cut the	-29	46
cve	11	47
cve $	-19	69
cve come	25	-24
cve fix	29	-24
cve in	-76	32
cve within	59	-57
cycl	124	3
d	91	44
daemon	-1	45
daemon or	-18	23
daemonset	-38	95
dai	4	25
dai $	-14	129
dai 1	-9	15
dai @	-12	21
dai after	63	-59
dai ahead	43	-37
dai and	9	-2
dai as	-9	32
dai at	-9	28
dai befor	31	-11
dai by	-9	27
dai for	-18	19
dai have	24	-21
dai if	16	-13
dai in	12	5
dai is	-32	50
dai it	-16	84
dai of	32	-27
dai onli	-9	13
dai to	22	-18
dai unless	20	8
dai whenev	29	-24
dai without	-24	42
daili	36	0
daili and	15	-4
daili autom	12	-35
daili automat	53	-49
daili backup	39	-8
daili for	29	-14
daili on	60	-31
daili snapshot	88	-75
daili then	-44	90
dangl	-1	74
dangl cname	-1	74
dark	71	-36
dark $	71	-36
dashboard	6	15
dashboard $	108	-24
dashboard about	-69	-83
dashboard alert	90	-48
dashboard and	-7	27
dashboard are	-4	31
data	19	23
data $	16	112
data @	31	13
data a	-16	53
data access	-14	28
data after	23	115
data and	-58	-21
data are	-1	13
data arriv	71	26
data as	41	126
data at	30	-18
data back	-16	28
data befor	-10	76
data between	8	28
data by	21	80
data captur	-10	18
data center	63	-19
data durabl	18	-8
data encrypt	27	-73
data event	-39	94
data from	44	-14
data goe	-15	44
data if	-40	42
data import	-7	21
data in	-23	19
data integr	-4	114
data is	-45	29
data kept	-8	9
data key	12	-2
data lifecycl	-33	45
data live	-29	65
data model	-6	16
data node	-14	20
data of	-9	22
data on	2	45
data or	-10	11
data out	-30	52
data over	66	-45
data plane	138	-15
data process	-91	-82
data protect	-4	48
data qualiti	-10	102
data redundantli	49	-14
data resid	-33	15
data scientist	-23	22
data set	-16	31
data share	-16	55
data sit	11	24
data sourc	27	13
data that	0	-37
data to	11	4
data under	-38	33
data volum	10	-5
data when	10	73
data where	-37	50
data whose	-34	31
data with	51	-33
data within	5	44
databas	-11	22
databas $	-49	53
databas and	-15	69
databas are	-28	50
databas behind	46	-14
databas by	16	-6
databas credenti	2	139
databas current	68	-52
databas endpoint	27	-14
databas engin	75	23
databas from	59	-45
databas in	140	44
databas insid	-34	37
databas is	-29	57
databas itself	-30	145
databas on	-48	70
databas password	-14	81
databas role	-8	27
databas schema	15	95
databas small	-18	29
databas softwar	204	50
databas that	97	-16
databas user	-6	30
databas who	10	35
databas with	9	12
datacent	51	23
datacentr	137	0
date	19	31
date $	39	9
date and	4	26
date of	23	0
date where	-20	24
day	21	5
day $	6	18
day 14	24	9
day 21	-6	-50
day is	50	-26
day of	25	-18
day to	-27	31
db	-75	-110
db instanc	71	-25
db patch	-151	-116
db subnet	-22	32
dba	36	-40
dba team	-79	-48
dcv	119	2
ddo	-70	-111
ddo attack	74	-28
ddo rule	-6	9
deactiv	-8	101
dead	20	12
dead @	-37	105
dead letter	-18	43
deal	-95	-69
deal with	-93	-95
debian	0	124
decid	-17	61
decid $	12	44
decid @	-16	27
decid about	-5	46
decid and	-27	68
decid at	-5	8
decid by	-33	39
decid from	-17	41
decid how	-32	89
decid in	-32	64
decid on	-27	41
decid that	24	71
decid the	-36	127
decid to	19	103
decid what	-12	52
decid when	-38	54
decid whether	-18	47
decid which	22	31
decid who	-10	36
decid whom	-6	96
decid with	-4	29
decis	29	81
decis $	-33	116
declar	-4	15
decommiss	118	22
decommiss storag	108	-18
decrypt	-19	55
decrypt and	-1	77
decrypt uptim	-53	58
dedic	4	27
dedic @	-8	8
dedic connect	29	-21
dedic master	-7	32
deep	-27	70
default	29	12
default $	-52	-38
default 1	-44	79
default a	-21	40
default ami	55	21
default and	16	-5
default by	-10	12
default encrypt	40	-67
default envelop	46	-29
default for	-62	89
default from	-81	114
default group	-21	102
default in	-14	43
default is	-22	111
default key	-28	50
default on	-33	65
default one	-28	69
default onli	-11	13
default or	-2	79
default paramet	16	22
default plan	30	3
default polici	9	-8
default the	-66	78
default thei	-28	36
default updat	50	-33
default version	101	-97
default with	30	4
defect	125	-65
defend	44	11
defend the	52	-4
defer	-8	16
defer it	-4	12
defin	-18	87
defin $	-12	102
defin @	-3	12
defin and	11	55
defin the	-34	67
defin what	8	51
definit	2	29
definit $	-20	125
definit @	-15	18
definit and	32	9
definit as	-18	32
definit in	-9	18
definit of	45	-21
degauss	82	-4
degrad	29	-9
delai	-11	43
deleg	-7	37
deleg administr	-8	35
deleg and	-2	22
delet	2	44
delet $	8	146
delet %	-4	47
delet @	32	-9
delet after	-23	39
delet an	-16	23
delet and	9	12
delet are	-16	37
delet everyth	-25	77
delet face	-13	29
delet is	-3	44
delet it	14	53
delet its	-1	10
delet key	-14	26
delet object	8	68
delet of	-48	65
delet old	-26	59
delet on	-5	12
delet one	-11	29
delet or	18	-11
delet polici	-7	19
delet protect	-10	30
delet recoveri	-21	46
delet the	21	61
delet them	79	-12
delet those	4	10
delet too	-24	27
delet what	-3	36
delet with	-39	52
deliv	30	49
deliv log	34	-33
deliv the	16	-13
deliv to	33	-22
deliv with	20	-18
deliveri	7	47
deliveri for	-9	15
deliveri polici	68	-35
deliveri statu	3	48
demand	26	25
demand @	17	-15
demand and	-81	95
demand backup	-5	8
demand it	32	-10
demand mode	88	-92
demand tabl	38	1
demand tls	69	-16
deni	36	23
depend	19	75
depend @	82	-55
depend on	1	27
depend updat	32	118
deploi	2	75
deploi $	-10	85
deploi @	4	77
deploi and	73	-16
deploi as	-37	24
deploi it	4	17
deploi new	-61	72
deploi on	12	68
deploi the	78	108
deploi them	47	50
deploi to	-12	69
deploi with	-27	31
deploy	38	-2
deploy $	86	-39
deploy account	41	-40
deploy and	4	27
deploy by	35	-27
deploy its	45	-42
deploy of	-14	31
deploy strategi	-8	16
deploy type	-8	39
deploy until	22	-5
deprec	-12	85
deprec %	-13	39
deprec imag	-3	11
depth	-15	18
describ	10	77
descript	78	-30
design	-19	101
design @	8	-3
design and	-22	59
design it	-25	109
design the	2	51
desir	8	12
desir capac	37	-3
desir count	-17	22
desktop	-70	45
desktop $	-5	101
destin	12	13
destin and	-11	48
destin of	-10	10
destroi	8	-3
destroi retir	37	-3
destroi the	20	-3
detail	5	41
detail result	11	16
detect	106	27
detect and	47	-16
detect in	116	24
detect on	-26	32
dev	-2	44
dev talk	-5	8
develop	-26	82
devic	-14	69
devic $	16	112
devic and	0	21
devic are	-50	71
devic certif	-40	80
devic check	-38	45
devic in	6	86
devic is	19	12
devic of	31	124
devic on	36	116
devic stand	-29	44
devic that	40	9
devic the	-9	51
devic while	-5	17
dhcp	-18	19
di	41	68
di $	31	48
di who	108	-59
dial	-34	70
dial in	-33	72
did	-52	-46
did not	-22	29
diesel	146	-16
differ	27	24
differ avail	-70	81
differ custom	72	-37
differ zone	43	4
differenti	-3	13
differenti privaci	-3	13
digest	-34	42
direct	0	29
direct @	12	24
direct connect	-6	28
direct internet	-4	13
direct put	-1	24
directli	0	60
directori	54	-49
directori $	56	7
directori group	-10	17
disabl	-4	37
disabl @	12	11
disabl key	-23	27
disabl the	23	-22
disast	-22	45
disast of	17	-13
disast recoveri	-18	45
discard	14	-12
discard the	14	-12
disconnect	-27	35
disconnect and	-28	31
discov	-1	18
discoveri	-39	91
disk	32	1
disk @	61	-33
disk and	1	27
disk are	17	57
disk at	-77	25
disk encrypt	99	0
disk goe	-18	48
disk in	26	14
disk is	-42	54
disk of	13	65
disk or	-11	30
disk that	131	-81
disk when	135	-67
disk who	47	-23
disk with	-23	47
dispos	100	-35
dispos of	113	-30
disrupt	68	-36
disrupt budget	68	-36
distribut	-5	70
distribut $	-1	80
distribut @	-14	68
disturb	-6	67
divid	-118	-162
divid $	-82	-112
dlq	-29	136
dmarc	-11	22
dmarc record	-11	22
dns	12	-1
dns and	0	-42
dns of	-20	47
dns queri	-12	9
dns record	-13	95
dns valid	61	-104
do	19	-20
do $	98	-5
do %	95	-53
do @	-97	133
do all	-19	49
do and	-8	110
do anyth	-1	-81
do it	-62	-29
do not	9	64
do noth	192	-3
do so	-35	82
do that	-91	18
do the	-121	-141
do thei	-41	-104
do thi	-32	132
do those	30	56
do we	-55	-21
do what	0	35
do with	-8	44
doc	-8	32
dock	45	22
docker	-34	91
docker imag	-39	74
document	2	44
document and	-8	32
document queri	2	21
document that	-3	8
doe	-8	23
doe $	-49	124
doe %	-18	8
doe @	17	76
doe it	-18	1
doe not	9	52
doe on	30	-19
doe so	4	12
doe that	-89	-29
doe the	10	-82
doe to	-8	18
doesnt	40	-3
domain	22	22
domain $	63	-1
domain and	-5	36
domain are	-17	30
domain control	48	18
domain in	56	24
domain name	-14	52
domain that	-27	36
done	-14	-78
done by	11	-99
dont	-29	-7
dont have	41	-45
dont need	29	-36
door	-1	37
door cage	-20	44
door power	-23	33
doubl	-1	-54
down	32	4
down $	28	-23
down again	62	-49
down and	-14	15
down meanwhil	33	12
down the	26	-15
down to	-12	14
downgrad	-49	142
download	0	70
download @	-19	60
download and	-43	57
download the	-37	63
download them	-3	48
downtim	78	81
dr	-19	58
drain	24	31
drain @	33	-22
drain and	20	10
drain the	45	-39
draw	-19	120
draw conclus	-1	64
drift	16	122
drift $	-9	138
drill	-40	112
drill $	-1	107
drill for	8	54
drill instanc	-6	12
drill sever	-13	15
drive	147	-48
drive behind	40	-19
driver	13	28
driver and	-2	73
driver cuda	-5	10
driver current	-11	23
driver for	16	-5
driver in	11	18
driver of	6	9
driver the	27	-24
drop	20	14
drop record	27	-22
drop them	26	-13
drop what	-31	33
ds	-8	15
ds record	-8	15
dss	-38	-60
dss complianc	-80	-99
durabl	121	-33
durabl $	118	-37
durabl and	58	-34
durabl in	32	-16
durabl of	94	8
durabl state	5	25
durat	-7	56
dure	88	-16
dure a	83	-17
dure an	36	-6
duti	-14	11
duti $	48	26
duti for	-53	-63
duti is	-8	43
duti of	13	-2
duti to	-18	64
e	-161	-129
e mail	0	41
each	11	12
each @	21	22
each avail	-65	75
each chang	-38	72
each deploy	37	-5
each endpoint	-8	32
each execut	21	-17
each further	52	-50
each hour	53	-44
each instanc	9	30
each is	79	-16
each job	-17	38
each new	61	-24
each of	50	-25
each other	30	20
each region	2	33
each request	16	7
each run	43	-32
each servic	-36	39
each sourc	-4	34
each storag	22	-7
each tabl	33	2
each time	-22	33
each volum	39	-19
each zone	-16	29
earlier	-2	56
earlier if	-38	51
earthquak	57	-22
earthquak risk	54	-25
east	22	-16
east 1	-9	13
ebs	16	17
ebs driver	32	-30
ebs efs	-19	21
ebs encrypt	-31	53
ebs key	47	-17
ebs rds	-58	73
ebs snapshot	60	-42
ebs volum	45	-9
ec2	2	35
ec2 @	-2	73
ec2 and	5	39
ec2 instanc	34	-7
ecr	-10	49
ecs	110	15
ecs agent	52	16
ecs contain	-40	108
edg	40	-10
edg and	13	-7
edg locat	34	-8
edg network	81	-22
edg of	30	16
edg with	14	-6
edit	-26	65
edit @	-5	16
edit and	-19	26
editor	2	29
efa	-16	19
effect	-21	50
effect in	-15	37
effort	48	-48
efs	3	20
efs and	7	18
eight	15	-6
eight hour	15	-6
either	15	58
eks	8	161
eks node	7	178
elast	-148	-116
elast ip	-13	18
electr	31	56
electr and	-24	65
eleven	66	-7
eleven nine	66	-7
els	43	12
els and	29	-19
els can	8	35
els get	52	-29
elsewher	-6	48
elsewher $	-20	49
elsewher and	-7	18
elsewher is	-5	68
em	54	83
em $	84	31
em %	3	96
email	3	18
email current	-33	76
emb	-29	37
embed	-4	13
emerg	-17	52
emerg @	-7	14
emit	36	-18
employe	78	-22
employe $	77	53
employe in	-63	51
employe leav	-37	68
empti	50	-13
emrf	-17	27
ena	-14	33
ena and	-13	20
enabl	-13	53
enabl @	-7	103
enabl by	-73	-69
enabl continu	-13	18
enabl each	2	13
enabl error	-1	21
enabl it	-6	38
enabl log	-17	36
enabl mfa	-10	30
enabl point	-9	68
enabl server	-13	15
enabl the	46	-26
enabl them	9	28
encrypt	8	-11
encrypt $	-141	16
encrypt @	36	-74
encrypt a	-65	-56
encrypt all	73	-12
encrypt an	-157	47
encrypt and	34	31
encrypt are	-14	100
encrypt as	-4	35
encrypt at	-62	-121
encrypt backup	46	-173
encrypt befor	-18	99
encrypt between	-12	42
encrypt by	-21	-9
encrypt cluster	64	-20
encrypt code	5	25
encrypt content	61	-40
encrypt control	99	-26
encrypt custom	36	-20
encrypt data	23	-34
encrypt definit	26	-19
encrypt disk	95	-55
encrypt end	66	-53
encrypt environ	-5	97
encrypt etcd	-30	41
encrypt everi	70	-35
encrypt everyth	-25	42
encrypt file	5	84
encrypt find	46	-11
encrypt firewal	43	-28
encrypt for	61	-65
encrypt from	-26	43
encrypt home	89	-52
encrypt host	55	-21
encrypt in	-48	-72
encrypt index	29	-8
encrypt instanc	52	9
encrypt inventori	37	-25
encrypt is	71	-34
encrypt it	59	27
encrypt its	49	-17
encrypt kei	-21	27
encrypt key	-8	165
encrypt manag	13	13
encrypt messag	25	-61
encrypt metadata	45	-24
encrypt network	77	-29
encrypt new	56	-131
encrypt node	-19	33
encrypt noth	-73	143
encrypt nvme	-56	83
encrypt object	47	-26
encrypt of	-61	-6
encrypt older	-8	25
encrypt on	34	42
encrypt or	-3	31
encrypt our	-6	157
encrypt polici	8	1
encrypt sdk	-35	62
encrypt secret	-21	130
encrypt set	-9	159
encrypt smb	45	-21
encrypt store	79	-37
encrypt support	48	10
encrypt the	39	22
encrypt their	27	36
encrypt them	-55	146
encrypt to	-21	24
encrypt trace	81	-3
encrypt traffic	50	-7
encrypt under	18	-12
encrypt unless	32	-21
encrypt user	92	-80
encrypt what	70	-29
encrypt when	-25	75
encrypt where	-16	35
encrypt which	54	-39
encrypt with	-34	16
end	21	20
end $	-18	81
end @	-14	46
end a	-9	74
end after	-40	64
end and	-23	53
end are	-8	38
end at	-26	145
end date	-41	49
end in	3	62
end instanc	46	-5
end is	-48	78
end it	62	15
end node	12	-5
end of	26	-23
end on	-9	12
end the	24	19
end them	43	-34
end tls	88	-37
end to	28	-11
end user	-28	91
end with	-39	61
endpoint	27	13
endpoint $	22	21
endpoint @	-29	88
endpoint and	16	5
endpoint are	-24	81
endpoint by	31	9
endpoint for	28	34
endpoint in	-7	37
endpoint is	-5	27
endpoint of	-13	31
endpoint on	25	-46
endpoint onli	34	-16
endpoint open	-6	16
endpoint option	-26	44
endpoint or	-24	34
endpoint over	9	4
endpoint polici	-8	53
endpoint run	59	-21
endpoint servic	-25	71
endpoint that	-14	20
endpoint type	-17	35
endpoint up	101	-24
endpoint where	2	9
endpoint with	23	-4
endpoint write	-6	14
enforc	-8	63
enforc by	-28	37
enforc http	-83	70
enforc it	40	6
enforc the	17	33
enforc them	-9	86
engin	35	-54
engin $	-141	-154
engin @	-30	-102
engin and	21	33
engin behind	83	10
engin log	-4	20
engin of	103	-77
engin onli	59	4
engin or	-7	17
engin patch	127	-108
engin publish	12	-2
engin s	-16	48
engin that	59	26
engin upgrad	-213	-83
engin version	17	-7
engin write	-3	48
english	35	-24
enhanc	-8	53
enhanc health	5	86
enhanc log	-7	14
enlarg	-12	37
enlarg the	0	13
enough	-11	70
enough @	-14	77
enough and	-7	16
enough bandwidth	-21	24
enough for	-21	28
enough healthi	102	-69
enough of	34	-23
enough replica	-20	75
enough to	-33	50
enrol	24	35
enrol account	33	1
ensur	9	35
ensur that	43	-19
enter	11	19
entir	65	-15
entri	46	2
entri and	-10	32
entri to	78	-51
env	-31	76
env is	-7	49
env var	-2	24
envelop	29	-60
envelop encrypt	29	-60
environ	-1	40
environ $	-42	72
environ @	49	-42
environ and	37	8
environ at	28	-16
environ class	-24	35
environ for	8	-8
environ in	37	-32
environ of	34	-23
environ off	0	18
environ queue	-21	36
environ the	-9	12
environ to	52	-35
environ variabl	-4	51
environ with	34	-7
environment	101	2
environment control	101	2
ephemer	64	-27
ephemer storag	-9	-21
equip	55	9
equip and	-52	61
eras	128	-80
eras a	126	-51
eras it	15	-12
eras the	51	-36
error	-15	61
error and	-2	12
error log	-1	16
esx	-75	128
esxi	3	212
esxi patch	41	123
etc	-8	112
etcd	162	-3
etcd and	21	-14
etcd avail	11	-6
etcd in	192	-23
etcd of	43	-20
etl	-22	47
eu	-25	73
evalu	41	61
evalu @	72	-22
evalu them	-14	109
even	128	37
even if	29	46
event	41	25
event $	47	110
event @	-42	93
event and	21	2
event by	35	-19
event for	-36	82
event histori	28	-20
event in	79	-58
event of	-48	133
event publish	0	10
event that	-31	48
event through	81	-14
event to	-7	41
event windows	-30	33
event without	55	-51
eventbridg	24	-11
eventbridg and	37	-27
eventbridg or	-15	29
ever	32	10
everi	30	9
everi 12	87	-76
everi 14	23	-4
everi 30	7	43
everi 90	39	15
everi @	42	2
everi account	-21	22
everi agent	73	-10
everi chang	33	-28
everi client	-6	9
everi cluster	77	-18
everi custom	8	-6
everi day	91	-88
everi eight	15	-6
everi endpoint	44	-23
everi evict	-21	52
everi few	42	-7
everi file	26	5
everi five	-19	28
everi instanc	72	1
everi kind	42	-24
everi minut	-1	13
everi mode	-7	14
everi month	-38	-47
everi new	53	-22
everi node	-21	36
everi other	20	4
everi record	16	6
everi region	3	43
everi request	-10	12
everi type	-5	46
everi updat	21	86
everi use	55	-43
everi year	50	-28
everybodi	-2	36
everyon	-43	97
everyth	23	29
everyth at	27	19
everyth behind	79	-15
everyth els	-20	31
everyth for	-23	53
everyth on	-23	38
everyth that	-57	77
everyth through	-36	58
everyth under	-36	51
everywher	-44	32
evict	8	33
evict @	38	-19
evict and	31	-21
evict hold	-25	52
evict keep	41	-32
evict polici	2	25
evict the	26	-21
evid	39	8
evid and	90	-43
evid for	61	-11
evid on	29	83
evid that	-12	57
ex	-28	68
ex employe	-28	68
exact	-33	44
exact version	-33	44
exactli	33	-10
exampl	-18	36
exampl and	-31	38
exampl in	-9	10
exampl with	18	-9
except	14	2
except @	9	12
except for	-6	17
except in	32	-13
except with	16	-9
exchang	31	-13
exchang and	27	-23
exclud	-4	11
exclus	-5	27
exec	0	12
execut	21	18
execut @	-28	53
execut and	8	20
execut are	85	-72
execut environ	85	-65
execut histori	62	-12
execut in	57	-51
execut log	-70	69
execut role	-14	65
execut the	80	-33
exhaust	60	-9
exist	7	51
exist @	77	-45
exist for	-44	86
exist in	22	28
exist on	-20	31
exist onli	27	1
expect	-43	56
expect run	-3	9
expect to	-49	50
experi	-24	58
expir	-13	71
expir after	-28	33
expir and	0	16
expir or	-25	48
expir the	61	-56
expiri	-8	97
expiri and	21	-16
export	-4	53
export @	-17	40
export and	-25	38
export it	70	-6
export of	-13	37
export or	59	17
export polici	0	15
export report	-3	91
export those	-4	39
export to	-14	22
export what	-26	62
expos	-37	42
exposur	9	15
express	-7	25
extend	-11	40
extend support	14	35
extend the	-27	30
extens	-25	127
extern	-39	64
extra	55	10
extract	50	-19
face	-11	25
face from	-14	34
facil	87	-48
facil $	113	-17
facil and	-17	46
factor	-8	41
factor and	-7	10
factor authent	-8	53
factor for	0	56
factor of	-12	27
factori	17	136
fail	36	2
fail $	112	-51
fail @	67	-38
fail and	20	-10
fail back	-2	61
fail broker	15	-6
fail check	-39	91
fail deploy	-15	19
fail disk	131	0
fail drive	50	-12
fail equip	74	-66
fail evict	-16	27
fail hardwar	53	-39
fail host	96	-18
fail its	86	-81
fail node	109	-65
fail on	15	13
fail or	-38	65
fail over	4	24
fail record	-16	36
fail run	-19	49
fail server	51	-24
fail task	42	-12
fail with	-8	9
fail without	25	-23
failov	12	23
failov drill	-2	50
failov is	-41	60
failov of	59	-45
failov record	-34	56
failov test	-32	59
failov to	56	-56
failov when	27	-12
failur	50	25
failur $	71	17
failur and	-11	22
failur in	37	-34
failur of	82	-46
fall	-26	-34
fall back	21	3
fall to	2	66
fall under	50	16
fals	28	5
fals $	86	14
fals posit	49	43
far	-7	22
fargat	23	-2
fargat and	50	-42
fargat or	-27	33
fast	-19	62
fast and	-26	44
fault	38	38
fault and	-38	56
fault toler	-15	71
faulti	106	-34
featur	10	17
featur of	-41	44
featur that	-7	11
februari	27	-11
februari 2026	27	-11
feder	-14	129
fedramp	67	-60
fee	36	12
feed	22	38
feed and	22	38
feedback	-4	21
fell	51	-28
fenc	172	8
fend	73	-13
fend off	73	-13
fetch	-28	48
fetch @	-9	31
fetch them	-8	13
few	-10	48
few high	29	-27
few peopl	-14	25
few week	42	-7
fewer	-13	20
fiber	17	-7
fiber and	11	-3
fibr	84	1
fibr between	70	8
field	-25	36
file	3	34
file $	-40	58
file and	-12	36
file are	107	0
file befor	9	98
file has	-15	53
file in	-33	84
file is	-18	40
file of	-6	27
file on	0	78
file or	-10	20
file permiss	11	81
file server	40	-36
file share	-35	36
file system	17	17
file that	42	15
file to	62	-54
file valid	-14	18
fill	-1	13
filter	51	2
filter and	-11	26
filter common	37	-18
filter in	13	7
final	-13	44
final snapshot	-17	30
find	1	45
find $	17	89
find and	17	24
find at	46	-11
find fail	49	-43
find in	-56	51
find is	-4	60
find that	-22	60
find the	-41	59
fine	-38	70
fine grain	-6	43
finger	59	-13
fip	143	-36
fip 140	45	-21
fip endpoint	-32	40
fip valid	30	2
fire	110	-16
fire protect	40	-21
fire suppress	148	16
firecrack	58	-22
firecrack bug	86	-15
firecrack micro	18	-14
firehos	15	18
firewal	-46	17
firewal $	-111	-22
firewal %	-200	-122
firewal and	-20	77
firewal applianc	81	139
firewal insid	126	-12
firewal of	-58	-73
firewal polici	36	-22
firewal port	-15	40
firewal rule	-1	98
firm	9	60
firmwar	42	-9
firmwar $	124	54
firmwar and	-10	63
firmwar do	99	0
firmwar of	154	-16
firmwar on	82	-29
firmwar updat	196	-11
first	-33	41
first $	-68	-184
first and	42	-23
fit	76	-9
five	-3	16
five at	28	-20
five minut	-22	32
fix	19	34
fix $	56	17
fix %	-16	37
fix a	21	29
fix and	49	-11
fix bug	-3	29
fix by	-43	83
fix for	6	-23
fix imag	-9	15
fix it	-73	92
fix or	60	-34
fix that	25	28
fix the	48	35
fix vulner	-49	64
fix within	29	-24
flag	26	94
flash	100	1
flaw	33	14
flaw in	7	24
fleet	21	52
fleet $	3	119
fleet and	-12	35
fleet behind	79	-101
fleet of	-8	73
fleet patch	50	55
fleet that	70	-42
fleet to	-30	45
fleet who	12	-6
flip	-31	85
flip it	-3	44
flood	21	-6
flood $	75	-69
flood and	51	-26
flood at	4	30
flood of	-34	113
flood on	8	-7
flood with	57	-6
floor	14	129
flow	-7	44
flow log	-22	60
folder	32	37
folder and	52	-7
folk	30	28
follow	30	70
follow the	4	32
follow them	-9	54
for	5	19
for $	18	-50
for %	-47	50
for 12	61	-34
for 14	27	-2
for 24	81	-53
for 35	30	3
for 90	-13	25
for @	41	44
for a	1	40
for all	75	-17
for an	-13	38
for and	75	-74
for anyth	-2	78
for api	73	-31
for applic	3	24
for assign	3	39
for at	35	-20
for attach	39	-22
for attack	-8	86
for both	20	28
for by	-18	129
for caller	-6	8
for chang	28	-5
for cloudtrail	47	-15
for complianc	-118	-80
for connect	-22	45
for contain	28	-21
for copi	68	-62
for custom	-29	67
for cve	60	-59
for data	86	33
for delet	-5	41
for each	10	38
for encrypt	-40	71
for ever	-44	86
for everi	24	-6
for exampl	-13	29
for fail	-16	30
for failur	81	13
for feder	-2	51
for free	6	58
for gdpr	-25	11
for good	-18	46
for growth	-29	66
for higher	9	14
for improv	-18	28
for index	22	-13
for instanc	-27	47
for it	11	37
for its	53	1
for keep	28	27
for life	-54	82
for load	-6	22
for log	-26	46
for longer	-12	29
for mail	68	-22
for mainten	-21	43
for malwar	66	-49
for manag	-109	-114
for me	5	-25
for more	-6	34
for new	52	-55
for no	-13	102
for old	-13	24
for one	-7	27
for os	-40	-119
for other	2	14
for our	-7	110
for patch	-10	32
for pci	-25	-105
for person	10	83
for privat	-4	8
for produc	-6	9
for product	-28	42
for pull	-3	17
for quota	-10	16
for recoveri	-13	18
for resili	17	32
for resourc	-15	17
for retir	16	13
for rollback	-36	53
for s3	47	-43
for secret	6	71
for secur	16	-23
for servic	65	-28
for seven	31	9
for some	89	6
for sourc	-1	12
for spectr	33	0
for suspici	-49	98
for task	13	2
for that	39	-18
for the	8	-26
for them	22	18
for thi	-19	-66
for those	56	-16
for train	69	40
for two	30	-18
for up	34	-21
for us	-125	-92
for user	-19	28
for vmware	39	-8
for volum	-10	15
for vulner	-2	46
for what	-7	52
for whom	-17	65
for workload	3	9
for you	7	52
forbid	-55	76
forc	5	53
forc a	1	9
forc it	56	-30
forc one	102	-55
forc ssl	-24	27
forc tls	-20	59
forens	1	65
forens on	1	65
forgotten	-7	77
form	-14	16
format	-2	43
format of	-14	28
former	8	40
forward	11	46
forward secreci	49	-16
found	11	45
four	-17	56
four dai	-14	55
framework	15	32
framework and	-4	53
framework is	-21	32
framework on	-48	63
framework version	41	-38
frankfurt	-43	26
free	-1	31
free address	-3	40
free space	-8	26
free tier	24	21
fresh	83	-23
fresh $	104	-60
fridai	57	59
from	18	23
from $	30	-2
from %	-26	-61
from 1	-15	20
from 2016	-26	87
from @	-9	63
from a	19	20
from an	-39	91
from anoth	24	-16
from artifact	-23	70
from aws	38	-5
from be	-5	11
from befor	40	40
from certif	86	-54
from delet	-9	18
from each	118	-37
from ecr	-27	28
from flood	46	-8
from insid	0	80
from it	-7	30
from its	9	1
from minor	-77	25
from one	37	-8
from other	10	6
from our	-47	50
from outsid	14	17
from read	-40	-21
from releas	10	68
from the	26	51
from there	-5	10
from those	24	-17
from us	-60	-99
from version	-42	79
from where	1	59
from which	-4	46
front	19	27
front and	27	-9
front of	109	-102
fsx	3	-34
ftp	-12	71
full	-19	84
full access	-32	40
full or	0	19
fulli	-13	-22
fulli inherit	-44	-61
fulli manag	27	21
function	9	55
function $	3	115
function @	13	46
function and	-16	30
function data	3	61
function from	107	-91
function is	-27	84
function keep	-22	29
function may	-9	12
function of	4	29
function run	67	-40
function that	-15	28
function to	31	-18
further	-18	55
further on	-28	44
further region	-26	47
game	-21	111
game server	-23	72
gatewai	-63	-103
gatewai @	-1	31
gatewai and	-3	18
gatewai endpoint	-20	74
gatewai for	39	-8
gatewai on	65	-19
gatewai or	2	56
gatewai patch	-10	-105
gather	-32	-33
gave	15	37
gb of	9	-1
gbp	41	-108
gdpr	3	110
gdpr complianc	-22	5
gear	89	-25
gener	110	10
gener $	143	-25
gener and	1	18
gener the	12	-1
general	-92	11
general $	-73	-48
general who	7	88
generally	-46	-52
generally speak	-26	-63
geo	-8	93
geo restrict	-8	93
get	14	10
get %	17	-3
get 20	-17	39
get @	37	-5
get a	42	18
get and	-7	16
get endpoint	114	-5
get in	-50	69
get it	-116	45
get its	-23	23
get new	-34	-46
get no	-26	38
get none	-28	71
get onto	-4	38
get patch	-62	50
get secur	75	-39
get the	-6	72
get their	87	-53
get them	64	-6
get updat	-13	69
gib	-18	34
gib is	-10	17
gib of	-21	41
give	3	24
give @	-7	12
give a	-18	28
give an	17	56
give collector	-14	22
give each	53	0
give everi	38	-22
give it	16	-12
give job	-4	14
give no	5	37
give the	-17	37
given	-11	23
glibc	-21	42
global	64	-15
global @	29	16
global infrastructur	102	-31
global network	67	-14
global resili	-22	28
global tabl	51	-28
go	11	28
go @	139	-41
go back	-13	20
go by	-9	39
go how	2	13
go in	31	19
go on	-24	36
go through	36	-17
go to	-15	56
go with	-24	41
goal	-1	29
goe	2	38
goe @	-18	48
goe back	61	-43
goe in	-6	38
goe into	-21	28
goe on	12	19
goe out	-33	32
goe through	-25	46
goe to	-28	66
golden	-30	101
golden ami	-13	50
golden imag	-40	127
gone	-21	60
gone for	-12	16
good	-11	34
good and	-7	9
got	39	-33
got a	57	12
got share	11	48
gotta	34	-45
govern	-39	129
gpu	111	-26
gpu and	109	-27
grace	-27	41
grain	-6	43
grain access	-7	47
grant	-9	50
grant among	29	-27
grant and	-5	17
grant column	-4	37
grant it	-3	11
grant least	-3	8
grant lose	-5	24
grant on	-17	109
grant permiss	-11	48
grant tabl	-6	52
grant the	-4	12
graph	-24	88
greatest	36	5
greatest capac	-9	14
greatest number	8	20
greatest size	101	-42
green	2	35
green deploy	23	11
gremlin	-18	83
gremlin queri	-19	78
grid	21	48
grid infrastructur	-64	61
group	1	57
group $	8	188
group @	-15	28
group a	25	166
group and	12	12
group appli	11	76
group are	55	22
group as	-6	81
group at	36	-23
group between	-21	32
group decid	0	21
group for	-7	68
group from	72	-12
group health	-13	14
group in	31	59
group keep	0	10
group may	-27	61
group of	-7	53
group on	-13	49
group over	-24	27
group polici	-28	45
group publish	-19	20
group rout	-4	8
group rule	-13	62
group set	-2	8
group that	-13	37
group the	-16	25
group to	-20	50
group where	18	-16
group whose	0	74
group windows	-6	38
group with	-6	30
grow	61	-16
grow $	-66	-3
grow and	20	13
grow by	-59	115
grow it	6	16
grow its	48	-28
grow the	70	-15
grow them	-33	57
growth	-29	66
growth and	-29	66
guarante	53	46
guard	35	35
guard against	22	44
guard and	13	41
guard at	81	-16
guard it	-9	56
guard power	27	-17
guard the	48	17
guardduti	-14	26
guardduti runtim	-14	17
guardrail	-24	47
guardrail for	-32	52
guess	-35	146
guess $	-33	150
guest	-25	76
guest are	-6	22
guest of	-15	30
guest oper	56	49
guest os	28	167
gui	-42	-68
guid	57	88
guid sai	97	-26
guy	0	50
ha	104	-25
hack	-127	-70
had	-45	-81
had it	-149	-119
had kept	-30	50
half	-60	-22
half of	-5	132
hall	79	3
hall $	67	-1
hand	19	5
hand and	-11	18
hand data	-15	21
hand in	-20	33
hand it	-32	69
hand or	-29	38
hand out	44	-2
hand over	24	-26
hand where	-7	10
hand with	-14	16
handl	-61	-53
handl as	-1	14
handl bounc	-22	18
handl by	59	-78
handl disast	17	-13
handl the	28	55
happen	-62	-46
happen $	14	-15
happen by	-75	52
hard	157	-4
hard code	-24	65
hard drive	75	-37
hardcod	4	69
harden	32	55
harden and	-46	89
harden golden	6	53
harden the	-22	93
hardwar	71	-14
hardwar $	166	28
hardwar and	20	-11
hardwar applianc	-52	61
hardwar behind	118	-9
hardwar in	119	-2
hardwar mainten	8	62
hardwar of	155	50
hardwar secur	15	9
hardwar that	91	-16
hardwar then	153	-5
hardwar under	19	-7
harmless	50	37
has	17	16
has 512	-15	33
has @	28	-6
has a	24	6
has an	-11	20
has and	-29	46
has becom	-18	19
has been	-13	-5
has it	-27	53
has its	17	-10
has lost	-25	41
has no	9	67
has none	62	64
has noth	-49	56
has one	-57	91
has the	2	9
has to	15	12
hash	69	-28
hash and	79	-41
hasnt	-21	60
hat	-77	-87
have	12	11
have a	30	7
have an	84	-81
have end	-13	63
have endpoint	-17	23
have it	-30	48
have leak	-8	13
have no	64	9
have none	0	53
have one	107	-66
have pass	24	-21
have raiz	88	-66
have renew	-42	80
have root	-3	22
have set	16	-5
have someon	-41	65
have the	-9	16
have their	111	-69
have them	77	-4
have to	-2	-50
hdd	19	-17
hdf	16	38
head	-24	153
head login	-5	13
head node	-49	121
headach	-9	45
header	-6	28
health	10	18
health and	55	-31
health check	12	33
health dashboard	-23	-66
health data	-47	55
health of	36	18
healthi	79	-20
healthi target	50	-19
hear	4	58
held	36	-21
hello	-44	-42
helm	-12	53
helm is	-6	47
help	21	106
helper	16	11
helper and	-47	59
here	-30	68
here and	-17	22
here is	-11	27
hey	5	89
hibern	-11	47
hidden	47	-27
hidden from	47	-27
hide	-5	20
hide a	-2	16
high	-25	-20
high avail	-27	-38
high cve	11	-10
high volum	29	-27
higher	53	-3
higher on	37	-28
higher price	61	-34
higher quota	21	1
highli	36	5
highli avail	36	5
him	112	15
hipaa	-80	-74
hipaa and	16	-8
hipaa complianc	-84	-108
hire	91	-35
hire the	38	-41
his	-31	30
histori	21	26
histori and	17	-4
histori for	21	-20
histori of	0	29
hit	-22	64
hive	16	15
hive code	-11	20
hm	-80	114
hm and	-64	121
hmm	-36	35
hold	38	0
hold %	27	-21
hold @	38	-9
hold a	49	-35
hold for	-64	124
hold in	55	-23
hold it	153	41
hold on	-10	30
hold the	34	21
hole	-2	106
home	43	-14
home folder	50	-18
hook	-37	81
hook $	-4	46
hook are	-5	20
hook for	-28	55
hop	34	-3
hop limit	34	-3
hope	20	5
host	32	0
host $	-223	-79
host @	126	-52
host and	37	15
host are	-40	83
host base	-30	62
host behind	73	13
host below	-181	-191
host beneath	38	-15
host by	7	27
host configur	45	-17
host everi	68	-58
host failur	13	-14
host hardwar	49	60
host in	-30	36
host is	43	57
host kei	-28	121
host kernel	186	30
host name	-14	24
host need	49	-22
host of	-31	4
host on	9	74
host oper	63	-66
host or	19	41
host os	227	-5
host patch	-61	-174
host server	77	-22
host that	76	-38
host the	67	0
host to	71	-3
host under	75	22
host who	28	72
host with	-20	83
host yourself	-20	25
hostnetwork	105	-32
hour	11	28
hour and	62	-42
hour at	18	-4
hour by	47	-17
hour for	89	-83
hour of	-26	38
hour or	15	-6
hour to	-4	29
hourli	38	-9
hourli autom	28	-5
hous	34	30
hous the	34	30
how	-9	15
how @	-1	11
how close	-4	22
how is	-158	-135
how long	7	40
how mani	25	36
how often	-18	56
how the	-3	27
how thei	-46	105
howev	57	-21
hpc	-67	98
hr	-48	84
hsm	98	-70
http	39	6
http and	10	17
http endpoint	-25	59
http in	-19	34
http on	32	9
http onli	85	-29
http or	28	-5
http too	65	-29
http with	60	-54
hub	30	30
human	-13	28
human review	-13	28
hybrid	1	67
hyper	-3	37
hyper v	-3	37
hypervisor	92	-8
hypervisor $	146	-58
hypervisor and	28	95
hypervisor below	184	101
hypervisor beneath	-113	141
hypervisor host	-56	64
hypervisor patch	-21	51
hypervisor secur	91	-2
hypervisor under	13	10
hypervisor updat	73	-40
i	-26	-93
i $	-1	67
i am	69	-23
i e	-128	-79
i know	33	-20
i mean	-31	-51
i meant	104	-15
iaa	-53	222
iam	-5	37
iam @	-9	22
iam access	-5	40
iam and	-11	43
iam authent	2	39
iam author	-12	18
iam for	-32	48
iam ident	-2	10
iam on	-20	47
iam onli	-24	52
iam or	-2	49
iam polici	-11	34
iam right	-4	14
iam role	36	-8
iam the	-6	23
iam user	49	-25
iam who	-9	33
id	-21	68
ide	26	-10
ide and	46	-40
ident	-18	53
ident and	1	23
ident for	-11	17
ident polici	1	54
ident provid	-16	41
identifi	8	52
identifi and	-45	63
identifi for	15	3
idl	12	49
idl @	0	142
idl at	32	-17
idl instanc	-16	36
ids	-6	8
if	13	5
if %	-64	-48
if @	60	20
if a	-13	17
if it	-62	44
if its	117	-6
if the	23	17
if thei	-7	10
if we	131	-7
ignor	-36	30
imag	12	55
imag $	-16	55
imag @	41	-34
imag and	-4	34
imag are	52	33
imag at	48	-77
imag builder	30	-10
imag cpu	-22	26
imag current	-13	20
imag deploi	8	39
imag for	9	8
imag from	-33	41
imag in	51	47
imag includ	-30	37
imag is	16	73
imag of	34	3
imag on	-1	10
imag or	-29	44
imag patch	-36	28
imag pile	-11	24
imag regularli	29	53
imag that	-19	85
imag the	-16	44
imag to	-8	18
imag too	-52	52
imag updat	13	45
imag version	75	-15
imag we	-28	156
imag when	-9	12
imag with	80	-8
imdsv2	39	-6
immut	-17	41
impair	49	-19
impair host	49	-19
import	-36	127
import $	-79	146
import again	-27	31
import and	-4	9
import certif	-16	62
import is	-9	17
import on	-42	126
import or	-5	51
import the	-19	44
improv	21	-4
improv its	54	-48
improv the	35	-31
in	15	27
in $	52	6
in %	-18	77
in 24	83	-42
in 5	-45	40
in @	31	36
in a	-7	54
in acm	-16	29
in all	34	30
in amazon	-12	92
in an	23	61
in and	-15	56
in anoth	17	12
in any	-1	34
in are	-6	15
in at	30	-23
in auto	53	-5
in aws	-56	84
in between	23	19
in bucket	-30	46
in by	9	25
in case	-49	92
in charg	1	-83
in china	40	-18
in clear	-17	59
in client	-4	10
in cloudtrail	45	-23
in code	-6	11
in contain	-24	38
in deploy	41	-40
in differ	-3	45
in each	5	16
in ecr	5	64
in everi	-8	42
in front	42	-2
in full	85	11
in further	-35	61
in general	-88	-14
in hardwar	34	-30
in iam	-1	44
in it	15	66
in its	57	-23
in kms	-29	57
in latest	69	-43
in log	-32	51
in mainten	60	-51
in manag	6	13
in memori	-21	62
in more	-15	21
in multi	44	-41
in name	-20	43
in no	21	4
in on	28	-17
in one	-1	41
in order	18	-12
in organizations	-6	17
in other	-1	26
in our	10	86
in over	-7	21
in page	27	-9
in place	-15	25
in plain	24	21
in polici	-17	51
in principl	-31	63
in provis	-31	90
in public	64	-45
in region	24	7
in requir	-18	43
in s3	9	27
in secret	8	23
in secur	-32	1
in sever	1	30
in sourc	-9	66
in step	32	-9
in subnet	-8	12
in templat	-26	84
in the	10	15
in their	40	46
in them	24	10
in there	48	19
in those	-5	12
in three	39	-30
in through	-6	43
in time	14	15
in tmp	-19	42
in to	59	-4
in transit	-47	-52
in two	43	-13
in us	22	-16
in use	54	-49
in version	-16	66
in what	-25	30
in which	49	0
in with	-2	9
inbound	-22	91
inbound port	-4	59
inbound rule	1	30
inbound traffic	-48	85
incid	27	59
incid respons	-61	107
includ	11	24
includ and	-40	43
includ is	-22	38
includ it	-18	32
includ model	77	-21
increas	-19	108
independ	44	-15
index	-4	50
index and	-1	13
index data	8	20
index in	-25	99
index map	-1	18
index or	-23	26
individu	2	75
infer	16	33
infer contain	-25	52
infer softwar	107	-36
inform	8	86
infrastructur	48	-22
infrastructur $	143	-51
infrastructur and	23	-6
infrastructur devic	123	-69
infrastructur itself	64	-14
infrastructur node	64	-26
infrastructur of	84	-25
infrastructur role	-24	45
infrastructur under	46	-27
ingest	18	28
ingest and	69	-57
ingest pipelin	-9	10
ingress	-24	76
ingress control	-13	49
inherit	137	-76
inherit control	72	-103
inherit from	-4	-65
initi	-20	31
initi capac	-7	18
initi the	-22	13
inject	6	49
inject are	-17	38
inject in	-37	78
input	1	88
input and	8	9
input check	-13	19
ins	23	4
ins and	34	-7
insecur	-3	20
insecur softwar	19	-17
insid	47	26
insid $	-19	52
insid @	53	-20
insid a	72	32
insid an	2	98
insid it	-22	83
insid its	38	-23
insid one	97	-30
insid our	60	79
insid that	-58	67
insid the	55	47
insight	-22	57
insight and	-12	51
insist	3	51
insist on	-4	33
insist that	8	41
inspect	-8	37
inspect $	-18	41
inspect are	-12	34
inspect engin	59	-17
inspect it	56	-47
inspect request	49	-23
inspector	-20	27
inspector and	-24	29
instal	8	41
instal @	53	61
instal an	77	-10
instal and	42	16
instal antiviru	-24	44
instal applic	2	10
instal are	-13	50
instal by	-15	74
instal configur	-22	46
instal devic	-14	31
instal in	28	5
instal into	-4	20
instal is	-3	62
instal it	25	-4
instal linux	7	93
instal minor	58	-19
instal noth	56	-23
instal on	-20	110
instal one	11	-10
instal or	40	-12
instal ourselv	28	131
instal patch	-16	38
instal secur	-51	76
instal some	1	36
instal the	-16	-36
instal them	-20	87
instal there	-11	75
instal updat	-10	25
instal windows	3	50
instal with	-13	36
instanc	8	33
instanc @	-32	47
instanc after	-27	41
instanc and	20	8
instanc apart	16	-9
instanc are	-18	59
instanc as	14	-5
instanc by	-51	57
instanc class	-4	24
instanc count	-13	19
instanc disk	57	12
instanc for	53	-34
instanc from	35	-30
instanc group	-16	30
instanc has	48	-25
instanc iam	-8	15
instanc in	51	-10
instanc is	45	47
instanc metadata	10	17
instanc noth	23	-1
instanc of	27	20
instanc on	-6	32
instanc onli	-19	43
instanc or	-36	62
instanc over	-15	58
instanc profil	-4	24
instanc role	-9	47
instanc run	46	-28
instanc size	66	-24
instanc start	-48	55
instanc storag	52	9
instanc that	23	30
instanc there	-5	25
instanc to	-23	49
instanc type	-4	37
instanc unless	-12	20
instanc with	63	-29
instanc without	49	-34
instead	-63	101
instead $	-93	64
instead of	-7	35
instrument	-19	64
insur	7	21
integr	-25	41
integr of	-61	-23
integr servic	99	-69
intellig	60	-34
intellig tier	26	-12
intent	-17	65
interfac	0	29
interfac and	6	35
interfac disk	35	-21
interfac endpoint	-8	33
intermedi	16	13
intermedi bucket	54	-52
intermedi tabl	23	-8
intern	1	32
intern user	1	27
internet	-12	56
internet access	-6	30
internet line	-38	59
internet or	-17	33
interrupt	34	7
into	17	28
into $	-30	57
into @	53	9
into a	34	-15
into acm	-7	19
into an	29	-8
into aws	-1	59
into differ	-33	41
into each	41	-14
into it	31	-7
into its	71	-27
into our	-32	75
into snapshot	-6	9
into subnet	2	66
into the	31	21
into which	-16	36
intrud	31	-4
intrud out	31	-4
intrus	-51	104
intrus detect	-51	104
inventori	-13	104
inventori and	37	-25
inventori of	-39	36
investig	-5	110
invit	-2	31
invit and	0	13
invoc	6	34
invoc and	45	-28
invoc log	-2	44
invok	-3	8
involv	31	17
iop	-12	41
iop and	-5	17
iot	-11	26
ip	-5	72
ip access	-19	79
ip address	9	52
ip set	-2	10
ipsec	-82	-97
iptabl	-45	101
is	6	28
is $	-17	39
is %	-70	-34
is @	55	75
is a	-50	17
is account	-42	66
is ad	1	63
is all	-22	67
is allow	-7	44
is also	-30	36
is alwai	81	4
is an	54	-7
is anyon	-10	12
is appli	-44	22
is ask	-1	11
is at	-15	53
is attach	22	-41
is back	53	-25
is behind	94	-54
is better	-20	75
is broken	6	8
is built	57	-21
is cach	-63	-107
is call	-16	22
is chosen	43	28
is close	-20	79
is commit	47	-27
is complianc	-94	-14
is configur	-29	-93
is connect	25	-13
is copi	-9	14
is creat	-5	34
is cut	-19	21
is data	-111	9
is decid	9	15
is delet	-7	31
is deprec	-4	32
is disabl	-9	27
is disconnect	-34	37
is do	-8	-116
is done	48	18
is down	67	26
is enabl	32	-30
is encrypt	-93	-56
is enforc	-39	60
is everyth	-51	67
is fill	-67	65
is fix	-3	19
is for	87	-3
is full	-53	53
is given	-12	14
is gone	-13	53
is handl	-18	63
is healthi	89	-82
is hipaa	-44	-57
is idl	54	-42
is in	31	1
is insid	22	62
is inspect	-7	45
is instal	-36	77
is involv	31	17
is it	1	-46
is its	92	-31
is keep	58	-47
is kept	20	-101
is left	42	-18
is let	-7	17
is load	64	-61
is log	-35	75
is look	74	-6
is lost	26	13
is maintain	5	64
is make	49	4
is manag	-8	49
is miss	-13	45
is need	-21	47
is no	59	12
is none	-24	91
is not	-6	52
is noth	74	-3
is off	-19	46
is offlin	-24	91
is on	6	-33
is one	-104	54
is onli	48	-7
is onlin	25	-21
is open	-2	36
is out	-64	-31
is over	-10	38
is part	50	-23
is patch	-81	-66
is physic	-24	63
is plug	-15	17
is possibl	20	29
is protect	-52	51
is provid	-26	35
is public	-23	55
is publish	64	98
is reach	-22	52
is reachabl	16	49
is record	-30	79
is renew	-1	25
is replac	60	-10
is requir	-1	11
is respons	3	-23
is retir	17	-5
is run	14	-3
is secur	111	32
is sent	-21	29
is serverless	48	-11
is set	17	-10
is share	-9	16
is stale	-52	2
is start	55	-45
is still	-26	-57
is stop	33	-30
is store	2	56
is taken	49	-23
is that	-124	-28
is the	30	20
is then	-37	53
is there	-2	57
is thi	-44	-36
is throttl	-38	36
is to	-36	112
is too	-6	20
is under	54	-44
is up	5	49
is updat	-30	51
is us	14	9
is verifi	-14	26
is watch	-7	8
is what	43	45
is who	46	-18
is wholli	-10	60
is whose	57	-3
is with	108	60
iscsi	-13	34
isnt	24	53
isnt @	-55	166
isnt it	2	18
isnt that	-3	9
isnt the	-39	52
iso	38	26
iso 27001	0	18
isol	59	-14
isol @	98	-35
isol contain	86	-37
isol custom	36	-5
isol environ	61	-33
isol everi	-18	19
isol function	19	-7
isol of	18	7
isol the	44	20
isol under	13	-7
issu	58	-2
issu a	-9	86
issu and	49	-2
issu by	37	-39
issu certif	-24	107
issu public	22	-51
issu the	75	-17
it	7	26
it $	-64	-56
it %	104	15
it @	-2	60
it a	-13	15
it after	-17	26
it afterward	9	0
it again	24	-2
it also	42	-28
it and	3	27
it answer	81	-56
it are	0	42
it as	-30	96
it ask	-12	14
it at	15	32
it avail	95	-18
it awai	-16	26
it back	-10	34
it befor	13	-9
it block	-14	18
it build	112	-69
it but	-19	23
it by	18	9
it can	18	14
it cannot	25	36
it chang	-27	82
it check	-12	56
it confirm	62	-58
it connect	114	-74
it copi	70	-55
it correct	-90	-8
it cover	-27	45
it creat	84	-48
it deliv	-14	26
it doe	104	-54
it down	-27	49
it enabl	-76	-90
it encrypt	-132	-129
it end	-7	72
it expir	-14	32
it fail	3	34
it fall	-112	-80
it find	-12	74
it first	-8	44
it follow	34	-24
it for	1	56
it from	-9	101
it get	-31	35
it goe	-15	22
it grow	6	25
it had	-30	50
it hand	50	-55
it has	31	10
it hold	76	-28
it if	24	-18
it in	30	-10
it into	-62	60
it is	19	23
it issu	70	-70
it keep	44	-12
it leav	42	21
it manag	52	-35
it may	73	-56
it move	36	-32
it name	-15	23
it need	33	-6
it never	96	-4
it now	16	-65
it off	15	31
it offer	55	-20
it on	34	9
it onc	-68	130
it onli	-27	49
it onlin	46	0
it onto	-10	63
it or	-50	46
it our	22	-43
it out	19	52
it over	80	-28
it own	57	-42
it patch	81	62
it per	-19	57
it place	33	-31
it privat	-36	52
it protect	21	34
it raiz	51	-46
it reach	-3	34
it read	-14	25
it replac	31	24
it right	51	-39
it run	16	42
it safe	-30	48
it scale	-53	80
it scan	26	36
it serv	-17	26
it set	-3	16
it stai	5	49
it stand	-24	73
it start	56	-14
it stop	-26	55
it store	86	-48
it support	74	5
it surviv	41	-10
it take	-11	25
it that	-1	70
it the	2	51
it then	-43	99
it there	52	-35
it through	-7	10
it to	37	22
it tri	87	-71
it unless	19	18
it up	24	16
it updat	15	71
it us	57	-15
it usabl	-16	28
it use	-6	11
it valid	29	-1
it was	-12	31
it when	-53	-61
it where	12	43
it whose	-23	64
it with	3	22
it within	19	29
it without	43	11
it work	22	10
it yourself	-5	52
item	30	23
item and	-6	11
its	24	7
its %	-44	-72
its @	1	44
its a	161	-47
its access	-9	11
its ai	30	-27
its ami	39	39
its api	50	-23
its audit	31	41
its autom	-10	17
its avail	86	-57
its backup	28	7
its base	-8	10
its cach	36	-35
its certif	20	2
its classif	-24	53
its complianc	84	3
its compon	32	23
its configur	-3	13
its connect	10	25
its consol	71	-48
its custom	-12	21
its data	10	8
its default	45	-34
its depend	29	21
its disk	-25	48
its dns	60	-36
its do	-17	20
its door	-23	33
its encrypt	-14	43
its end	13	24
its endpoint	66	11
its facil	43	-3
its grant	-4	22
its guest	17	68
its guid	97	-26
its health	66	-62
its host	54	-40
its hypervisor	66	-27
its imag	-18	31
its instanc	-24	40
its job	6	124
its kei	-7	16
its kernel	-2	58
its key	50	-2
its librari	18	34
its limit	-14	25
its local	-8	10
its locat	37	-13
its log	21	-5
its machin	88	-54
its manag	-64	141
its modul	42	-33
its network	54	-20
its node	44	-4
its not	30	30
its oper	33	-17
its own	25	7
its paramet	-13	26
its part	111	-31
its password	-42	61
its patch	33	-23
its peopl	-80	-35
its permiss	-7	14
its platform	-45	75
its polici	-28	48
its port	38	-21
its protect	-3	29
its protocol	-38	55
its quota	50	-33
its record	43	-22
its recoveri	65	-42
its region	44	-17
its releas	-25	53
its resourc	-14	16
its result	-15	44
its retent	12	10
its right	-17	41
its role	52	-35
its rout	-11	15
its router	83	-56
its rule	-5	56
its runtim	-23	31
its schedul	8	14
its secur	-9	18
its server	-26	89
its servic	14	3
its set	-10	43
its size	-62	111
its softwar	-50	115
its standard	59	-35
its standbi	62	-44
its storag	52	-32
its support	-29	47
its task	-13	15
its technician	55	-35
its time	-20	59
its tls	17	-5
its track	44	-40
its updat	8	83
its version	-36	60
its volum	-18	40
its way	13	-5
its web	51	-30
its zone	53	-52
itself	45	22
itself $	104	4
itself after	64	-46
itself and	19	-6
itself are	-98	106
itself avail	61	-38
itself in	43	-22
itself is	128	23
itself keep	37	-34
itself onli	-34	39
itself run	28	13
itself up	47	-28
itself when	75	-66
itself where	30	-28
itself while	31	-16
itself with	23	-10
itself without	20	-13
januari	-12	-2
jar	-20	63
jar and	-25	53
java	-7	118
jdbc	-4	78
jdbc connect	-5	12
job	10	22
job $	-5	-74
job @	-44	74
job a	-4	14
job and	20	-8
job code	-6	84
job definit	-19	36
job for	1	96
job imag	33	221
job is	-56	-144
job log	-8	17
job of	49	-13
job on	28	-25
job queue	70	-31
job role	4	43
job runtim	-9	28
job schedul	119	-49
job stai	-14	37
job state	24	-11
job that	0	26
job to	32	51
job wait	52	-34
join	-24	42
join the	28	-13
join them	-42	53
joint	54	113
joint duti	-26	68
joint respons	76	108
js	51	44
js version	0	77
judg	-34	94
judg and	-7	11
juli	-14	47
juli 2026	-14	47
june	21	33
june 2025	-16	30
june 2026	-29	95
just	51	-51
just the	63	57
jwt	-4	30
karpent	49	25
karpent the	32	-30
keep	17	18
keep 1	95	-76
keep @	47	-1
keep a	-11	21
keep an	-53	107
keep and	4	22
keep answer	123	-26
keep applic	29	10
keep at	6	11
keep automat	0	13
keep avail	-19	37
keep backup	-33	61
keep client	-17	29
keep configur	-4	9
keep copi	-44	77
keep credenti	14	1
keep current	-27	32
keep custom	68	-11
keep data	67	3
keep definit	-10	23
keep delet	-14	25
keep driver	-11	23
keep earlier	-15	62
keep enough	39	10
keep etcd	-92	108
keep everyth	-23	53
keep fail	-13	26
keep for	-37	57
keep host	4	8
keep in	-27	41
keep instanc	22	29
keep intrud	31	-4
keep it	32	23
keep its	14	-8
keep job	-3	10
keep log	22	38
keep manifest	0	18
keep no	-35	110
keep node	-61	128
keep none	-57	73
keep noth	-33	56
keep onli	-70	85
keep other	93	58
keep patch	31	-2
keep person	-25	35
keep result	-5	32
keep run	-10	86
keep secret	12	19
keep sensit	-8	47
keep small	-4	10
keep sourc	-21	45
keep spare	-9	16
keep state	-10	51
keep task	-48	72
keep tenant	21	0
keep that	6	59
keep the	41	8
keep their	85	-23
keep them	20	-4
keep third	59	55
keep those	-15	31
keep to	-23	27
keep token	-31	32
keep trail	-23	80
keep up	78	-53
keep user	-6	14
keep what	-30	103
keep work	-50	69
keep workload	-55	60
kei	-7	43
kei $	19	59
kei %	-11	41
kei @	-13	37
kei and	-7	24
kei are	-17	60
kei by	-9	38
kei for	62	-26
kei in	-5	73
kei live	8	42
kei of	5	29
kei on	-70	10
kei that	57	-14
kei unless	34	-18
kei with	73	-22
kept	33	9
kept $	-5	110
kept and	72	-59
kept as	42	6
kept by	-45	44
kept for	-39	62
kept from	-35	98
kept in	-100	129
kept is	104	-49
kept up	146	6
kerbero	30	7
kerbero ldap	64	-28
kernel	28	-19
kernel and	-24	50
kernel are	-59	92
kernel cve	45	-20
kernel fix	47	-42
kernel for	42	-24
kernel network	35	-21
kernel patch	135	70
key	16	22
key $	-40	121
key @	45	-34
key alon	-8	16
key and	-10	33
key are	82	-57
key at	-16	35
key befor	-22	51
key besid	21	-5
key by	139	-102
key cannot	-30	77
key for	-16	29
key if	-40	50
key in	20	-4
key is	82	-7
key it	60	-12
key its	15	5
key keep	-35	81
key materi	48	-2
key name	-20	28
key need	-9	10
key of	26	3
key on	-20	42
key onc	32	-8
key or	-27	58
key pair	-20	37
key polici	-26	38
key rotat	8	161
key sign	-26	101
key that	16	3
key the	-15	25
key to	27	1
key type	-11	32
key unless	77	-58
key when	-24	49
key where	-3	17
key which	42	-33
key with	-18	20
kick	-46	33
kick it	-37	5
kick off	-52	30
kind	20	142
kind of	42	-24
kms	27	10
kms and	33	-6
kms encrypt	-39	58
kms kei	48	-6
kms key	22	12
kms where	-30	50
knob	8	76
know	53	-3
know who	32	20
knowledg	-11	37
knowledg base	-13	41
known	-9	60
known address	-15	47
known vulner	60	-52
kube	32	-30
kube proxi	32	-30
kubelet	43	15
kubelet @	-49	85
kubelet and	62	-12
kubelet contain	-6	27
kubernetes	34	28
kubernetes api	-15	73
kubernetes rbac	-9	12
kubernetes version	-15	101
kvm	-1	43
label	50	65
label and	-18	26
label of	-24	27
label that	69	-43
lack	-15	18
lack it	-15	18
lag	-11	52
lag and	-1	8
lake	-4	8
lake format	-4	8
lambda	-10	30
lambda and	10	21
lambda code	-6	27
lambda edg	-19	26
lambda function	-16	27
lambda trigger	-5	35
land	43	30
land in	73	-34
land where	86	-40
land zone	-54	76
languag	-2	11
languag @	-1	20
languag model	18	-15
languag runtim	-3	-23
laptop	-46	115
larg	39	3
larg @	22	13
larger	-26	64
larger chang	-11	28
larger node	-7	60
last	19	47
last 90	34	-29
last access	-11	29
last longer	75	-40
last month	84	-12
last one	97	-31
last year	-32	73
latenc	1	125
latenc and	-6	20
later	15	26
later and	-20	31
later on	28	-17
latest	18	19
latest 14	31	-30
latest 50	26	33
latest after	32	-17
latest alwai	69	-43
latest ami	74	-36
latest base	-6	27
latest imag	-51	128
latest is	98	-52
latest one	14	-8
latest patch	38	-8
latest revis	4	12
latest seven	-61	75
latest version	-31	64
latter	121	5
launch	-2	34
launch $	-26	100
launch @	16	-7
launch a	-24	31
launch and	79	-32
launch anoth	74	-63
launch from	22	66
launch new	-11	95
launch scale	49	-30
launch set	-12	58
launch templat	-8	34
launch the	36	19
law	-1	86
law and	-8	14
law demand	22	84
law that	-1	59
layer	72	-1
layer $	39	24
layer and	-14	58
layer are	-31	50
layer includ	19	-16
layer of	-5	19
layer under	29	-42
layer with	-11	36
ldap	28	11
ldap work	-35	57
lead	-44	63
lead back	-53	73
leaf	-10	32
leaf cert	-10	32
leak	5	118
learn	-28	55
least	17	25
least 7	26	-23
least and	15	20
least everi	4	42
least onc	33	10
least one	0	64
least privileg	21	112
least three	10	4
least two	-16	22
least want	-20	21
leav	0	17
leav a	1	30
leav it	-16	23
leav public	3	43
leav room	-10	20
leav that	-14	24
leav the	-11	60
leav those	-45	92
leav who	-37	68
leaver	-29	107
ledger	-18	51
left	-9	50
left $	-64	63
left alon	-37	40
left and	42	-35
left behind	-25	32
left in	85	-22
left the	-16	59
left to	0	68
leg	-33	67
legaci	-9	15
legal	-7	157
legal hold	-13	153
length	-5	68
length and	-4	50
less	16	3
less than	56	-35
let	0	28
let @	-7	29
let client	-22	45
let dev	-5	8
let everyth	-17	28
let in	-18	67
let it	20	-10
let its	32	-18
let no	81	-78
let nobodi	43	37
let other	-7	42
let the	-12	17
let traffic	-15	22
letter	-18	43
letter @	-6	10
letter queue	-22	54
level	-4	62
level and	-5	15
level call	19	-9
level metric	-5	13
level permiss	-7	34
level secur	-18	40
li	-3	62
li in	49	11
li on	-8	14
li under	-49	63
liabl	-10	53
liabl $	-10	53
lib	1	219
librari	-15	74
librari and	12	17
librari are	-1	59
librari get	-9	12
librari in	-4	62
librari insid	-12	19
librari is	-3	38
librari that	-27	31
licens	-45	-3
licens and	17	45
licens are	-12	51
licens in	42	-25
licens includ	124	-66
licens of	-16	47
licens on	38	135
licens patch	-172	-163
licens the	55	18
lie	1	65
lie in	-23	75
life	33	31
life $	101	-45
life are	-23	41
life cycl	35	-9
life of	61	-22
lifecycl	73	12
lifecycl $	206	-12
lifecycl and	-23	42
lifecycl hook	-6	12
lifecycl manag	-33	45
lifecycl of	-19	36
lifecycl polici	-27	85
lifecycl rule	31	-25
lifecycl script	-9	25
lifetim	-6	16
lifetim and	-7	19
lift	-8	-68
lift a	59	-13
like	38	38
like @	68	51
like are	15	-6
like that	-10	74
like the	6	54
limit	5	39
limit $	47	-44
limit @	-46	61
limit and	-13	41
limit by	40	-33
limit of	20	4
limit on	-20	23
limit or	-7	39
limit that	33	-25
limit the	-28	78
limit what	-14	15
limit who	-23	28
line	31	20
line is	-2	26
link	20	33
link are	-10	43
link between	68	-1
link domain	50	-17
link for	-11	53
link to	-7	24
linux	-47	9
linux $	72	-72
linux 2023	10	73
linux @	-50	101
linux ami	33	5
linux and	47	-41
linux below	-67	-27
linux insid	135	-50
linux of	88	11
linux on	0	95
linux secur	7	93
linux under	40	61
linux underneath	-143	82
list	10	22
list and	-17	32
list are	-25	58
list of	23	11
list the	17	9
listen	37	26
listen $	-4	114
listen and	-5	14
listen to	-10	20
live	7	55
live and	-6	9
live in	-19	68
live token	-5	34
load	26	16
load and	-13	31
load balanc	25	21
load dock	45	22
load grow	-34	42
load of	48	-16
load without	-1	51
local	18	55
local administr	-5	14
local consol	-26	35
local disk	-37	89
local network	-15	20
locat	31	-1
locat $	178	-72
locat and	39	-33
locat of	79	-42
locat that	11	-3
lock	-9	58
lock @	-9	12
lock and	-11	45
lock it	-28	65
lock the	-6	31
log	3	22
log $	0	153
log agent	-23	42
log and	7	22
log archiv	-21	32
log are	-11	39
log backup	54	-22
log bucket	41	-34
log collect	-6	12
log contain	2	9
log data	23	-1
log deliveri	-34	51
log destin	-13	35
log driver	-11	17
log export	-12	24
log file	44	-18
log for	-26	50
log from	45	-31
log go	-16	42
log group	18	15
log in	53	-1
log includ	-12	47
log is	-23	51
log it	-13	28
log level	-14	60
log lie	62	-32
log longer	-15	107
log manag	-19	62
log metric	-17	36
log of	-3	42
log on	-59	6
log onli	-17	28
log or	-7	10
log over	32	-22
log retent	33	141
log role	-15	15
log search	-1	23
log stai	-28	49
log that	25	63
log the	86	-17
log through	-19	20
log to	26	-2
log type	-15	42
log watch	-14	27
log were	-14	50
log what	-21	71
log where	23	-19
log while	30	-27
logic	-3	18
login	3	95
login $	-20	153
login and	-13	19
login on	9	44
login to	87	-29
lol	-12	45
long	19	14
long @	-14	32
long a	-39	70
long and	-9	14
long as	43	-42
long backup	54	47
long daili	45	19
long it	-9	15
long record	-14	44
long run	-44	11
long the	-6	12
long thei	46	-29
longer	5	25
longer and	-19	23
longer keep	-5	32
longer need	-20	30
longer retent	-6	39
longer support	-16	21
longer than	-13	38
look after	5	-57
look at	27	22
look for	-51	115
look into	137	-48
lose	5	51
lose data	-22	34
lose it	-9	16
lose the	-41	103
loss	-18	46
loss of	-5	27
lost	-5	27
lost it	-8	14
lost its	-27	46
lost one	10	-5
lost task	-8	20
low	3	57
lower the	22	-19
lowest	91	-35
lowest tls	91	-35
lustr	5	13
lustr and	31	-23
lustr scratch	-12	33
m	-2	102
m i	-1	67
machin	28	12
machin $	42	16
machin and	3	13
machin apart	3	8
machin are	6	81
machin behind	29	0
machin is	76	54
machin itself	-46	54
machin of	108	-38
machin on	66	6
machin pool	-66	44
machin that	83	-49
machin under	45	11
machineri	15	-8
machineri that	12	-4
maci	-26	40
made	38	36
made by	-23	57
made from	-12	30
made in	26	16
made public	-14	82
made with	86	-54
mail	18	22
mail and	49	-13
mail health	3	25
mail in	35	-12
mail that	-39	25
maintain	12	-21
maintain and	5	76
maintain by	113	99
maintain it	-123	-178
maintain its	66	-28
maintain that	-211	-123
maintain the	35	-2
mainten	43	16
mainten action	26	-1
mainten is	-1	84
mainten notic	29	-18
mainten of	90	-20
mainten off	5	17
mainten on	57	-55
mainten window	8	53
mainten windows	110	13
major	2	23
major upgrad	-31	80
major version	8	1
make	10	45
make %	-50	91
make @	-24	59
make a	24	48
make an	31	-51
make and	17	29
make it	-15	96
make no	-43	76
make recoveri	68	-61
make sure	27	18
make the	2	34
make them	-6	53
malici	-14	32
malwar	44	-30
malwar in	-13	21
malwar scan	-6	13
manag $	4	38
manag @	33	18
manag a	-45	7
manag access	-17	23
manag agent	-6	10
manag and	38	-21
manag anti	-7	10
manag by	-34	61
manag call	72	-13
manag databas	-74	-50
manag endpoint	-17	103
manag environ	18	-11
manag event	65	-8
manag for	10	11
manag imag	19	38
manag in	-24	78
manag instanc	60	-34
manag kei	45	-27
manag key	9	8
manag kms	14	15
manag node	-42	101
manag of	27	46
manag on	-67	-98
manag one	10	37
manag or	-14	40
manag permiss	34	-31
manag platform	-11	56
manag polici	-9	42
manag python	44	1
manag queri	45	-12
manag result	-29	56
manag rule	73	-128
manag runtim	56	11
manag scale	15	0
manag servic	-4	-64
manag share	-53	-83
manag so	-7	49
manag storag	-7	33
manag the	30	44
manag them	-4	89
manag type	64	-62
manag updat	-25	81
manag user	-15	49
manag what	23	-4
manag which	-8	12
mandatori	23	48
mandatori @	-33	80
mandatori on	102	-77
mandatori secur	-22	68
mani	40	12
mani @	47	10
mani dai	-19	73
manifest	-14	61
manifest and	-11	51
mantrap	116	-25
manual	-1	35
manual approv	-16	40
manual evid	-24	62
manual on	76	-13
manual snapshot	-7	29
map	-1	72
map $	0	108
map and	-6	28
map iam	-8	27
march	-40	68
mark	42	-23
market	-19	33
market mail	-11	29
marketplac	-33	118
mask	-5	78
mask and	-7	28
mask person	6	42
master	-51	-32
master node	0	30
master password	-48	-75
match	42	-19
match are	-3	13
materi	16	34
materi in	-18	36
materi is	-85	150
matter	-1	65
matter elsewher	6	38
max	3	73
max size	6	79
maximum	6	21
maximum @	-7	19
maximum and	-27	36
maximum are	101	-68
maximum capac	-6	16
maximum in	-14	22
maximum size	-19	42
maximum that	-7	17
may	18	16
may also	21	2
may be	-40	72
may call	-15	66
may chang	-10	22
may delet	54	-30
may deploi	-1	10
may do	-16	40
may end	-14	29
may have	-29	38
may instal	11	-10
may issu	-28	103
may leav	60	-50
may merg	-14	40
may move	-19	25
may open	51	-28
may pass	-2	11
may publish	-41	95
may pull	-47	46
may queri	-21	31
may reach	-9	15
may read	-8	19
may run	-3	37
may store	47	-36
may take	36	-34
may use	30	12
mb	-15	33
mb unless	-2	8
me	-28	-36
me $	-22	98
me to	143	67
me who	35	0
mean	-12	9
mean one	43	8
mean the	-102	27
meant	78	19
meant the	-16	75
meant to	-27	81
meanwhil	33	23
meanwhil and	-11	29
media	94	-13
media sanit	107	-13
meet	-11	31
meltdown	33	0
member	4	41
member account	-25	37
member and	24	22
member ran	1	13
memori	38	17
memori $	67	4
memori and	23	14
memori desir	-22	26
memori limit	-2	14
memori of	45	-26
memori or	61	-23
memori timeout	-7	15
memori with	35	-21
mend	-26	76
mend fault	-4	8
mend it	-15	62
mend onli	-33	110
mend the	-13	77
merg	-35	58
mesh	-4	57
mess	-15	34
messag	49	7
messag and	-6	10
messag bodi	-17	22
messag broker	121	-88
messag is	-14	37
messag on	105	-47
messag redund	67	-30
messag sent	-9	32
messag that	-38	52
messag when	63	-27
met	-12	21
met $	-12	21
metadata	12	30
metadata and	49	-46
metadata databas	68	-13
metadata in	-72	61
metadata is	-15	42
metadata of	73	-66
metadata servic	-18	20
metadata that	-5	35
metal	35	39
metastor	-11	16
metastor and	-11	16
method	-18	52
method is	0	9
metric	50	-11
metric and	47	-16
metric in	116	-61
metric of	37	-16
metric send	11	-10
metric to	47	-7
mfa	-28	112
mfa delet	-3	54
mfa devic	-33	131
mfa for	-3	19
mfa is	-9	40
mfa kei	0	12
mfa on	-7	37
micro	32	-22
micro virtual	18	-14
microcod	55	52
microcod firmwar	-49	76
microvm	43	8
microvm can	-36	55
microvm of	59	-46
migrat	-29	32
migrat task	-10	11
min	-3	104
min and	-6	22
mind	-17	90
minimum	-4	41
minimum and	-15	37
minimum maximum	-27	36
minimum of	-20	22
minimum password	-6	22
minimum size	-14	25
minimum tls	-23	49
minor	9	-21
minor and	34	-15
minor engin	135	-3
minor on	54	-16
minor releas	-38	95
minor upgrad	-37	44
minor version	-13	-51
minut	7	28
minut and	4	23
minut at	-10	29
minut of	12	20
minut on	-7	12
minut weekli	-11	30
minut window	-11	47
misconfigur	-28	113
miss	-14	69
miss index	-3	22
mistak	-17	105
mistak $	-7	97
mistak who	9	29
mitig	67	23
ml	47	29
mmdsv2	-19	92
mobil	22	4
mode	23	28
mode @	14	-5
mode and	-1	17
mode befor	-29	31
mode do	37	21
mode is	-24	16
mode it	-15	29
mode of	-24	64
mode or	-24	27
mode so	-53	52
mode that	60	-50
mode the	57	-37
mode who	85	-15
model	2	-13
model $	-153	-104
model and	20	36
model answer	15	71
model fresh	112	-67
model in	9	103
model is	-3	71
model on	-18	36
model provid	94	-75
model run	126	-27
model that	17	54
model who	-21	63
model with	34	-17
modifi	-12	18
modifi the	-11	16
modul	22	16
modul and	4	16
modul are	-23	69
modul audit	45	-35
modul in	37	-27
modul of	16	-7
mondai	47	-18
monei	-16	19
monitor	14	1
monitor agent	19	-11
monitor configur	-7	11
monitor host	22	-4
monitor node	67	-3
monitor of	46	-7
monitor the	71	-25
month $	53	-24
month and	-38	65
month at	67	-41
month by	-50	-45
month without	-18	18
monthli	70	92
monthli rollup	33	-12
more	30	-23
more and	50	-39
more dai	-24	30
more in	72	-37
more load	-7	31
more than	-32	51
more up	-23	35
most	-3	36
most 20	-1	8
most 60	-8	16
most and	21	-13
mount	-66	76
mount @	-101	34
move	21	26
move %	-8	40
move @	73	-3
move a	-7	51
move an	-27	33
move environ	-14	36
move everi	1	8
move from	4	61
move it	-6	25
move off	-9	60
move on	-15	21
move over	0	-42
move partit	16	13
move player	-14	28
move the	1	60
move them	6	18
move to	65	-33
move traffic	-36	57
much	3	44
multi	6	32
multi az	7	27
multi factor	-8	53
multi region	52	-21
must	-8	27
must %	-17	-45
must appli	-21	22
must be	21	38
must configur	-44	45
must defin	-17	50
must do	-33	81
must encrypt	-17	17
must instal	-27	76
must keep	-21	54
must know	-15	23
must last	67	22
must not	-20	36
must patch	110	-17
must surviv	-31	33
must the	84	-19
must to	21	15
must updat	-49	92
mutual	-14	31
mutual authent	-6	11
mutual tls	-13	32
my	21	4
my @	72	40
my data	-116	-105
my team	26	-25
myself	-19	85
myself $	-10	83
n	-25	3
nacl	-9	195
nah	91	54
nah i	89	35
name	12	25
name @	-2	22
name a	30	-6
name and	6	11
name has	-21	132
name in	-56	96
name it	35	-31
name none	31	-26
name of	-12	48
name one	-22	33
name server	111	-47
name sever	-18	19
name subnet	-20	23
name the	28	23
name who	-22	66
namespac	-1	64
namespac and	-16	33
namespac with	97	-51
narrow	-2	39
narrow it	1	24
narrow scope	-5	22
narrow the	21	14
narrow them	-14	83
nat	-3	45
nat gatewai	8	42
near	80	-59
nearli	16	19
necessari	70	26
neck	-40	72
need	14	25
need $	-12	49
need @	-9	59
need a	50	-70
need an	-76	42
need and	-10	17
need control	-11	32
need for	-45	52
need in	-30	74
need it	-12	28
need more	103	10
need no	-9	103
need none	-53	147
need one	-24	33
need that	-3	9
need the	-42	53
need them	30	-1
need there	49	25
need to	67	-11
neither	31	41
neither refus	27	25
neither see	-20	78
neither the	100	-26
network	19	14
network $	93	-44
network @	9	15
network access	-3	105
network acl	8	52
network and	3	48
network are	-11	15
network between	39	-20
network cabl	104	-21
network can	-37	65
network connect	-54	51
network devic	203	-72
network encrypt	41	-13
network firewal	-31	31
network flood	15	-5
network in	-27	53
network interfac	56	-24
network into	-19	122
network is	-33	76
network isol	-10	63
network let	44	-29
network member	72	-10
network of	-35	87
network polici	-15	27
network servic	16	-11
network that	60	-4
network traffic	32	-22
network under	93	-43
network up	52	-25
never	32	44
never beyond	-40	71
never chang	80	-9
never come	-22	38
never delet	95	-59
never doe	-16	124
never expir	-9	75
never leav	-13	33
never patch	-19	79
never see	168	-38
never the	-84	116
new	19	-6
new @	1	-43
new ami	-111	66
new build	-16	33
new cluster	-12	-15
new custom	-23	55
new cve	57	-52
new deploy	49	-44
new imag	-31	46
new instanc	15	0
new job	26	-10
new key	-23	28
new linux	-4	8
new major	19	36
new minor	82	-15
new object	65	-77
new on	-31	75
new one	38	12
new platform	30	-8
new primari	45	-36
new public	-12	21
new queue	43	-23
new revis	-58	74
new server	128	-51
new signatur	47	-23
new type	-15	37
new version	8	82
newer	-2	14
newer @	-17	34
newer ami	-52	79
newer engin	16	-13
newer imag	-15	51
newer node	18	10
newer on	13	12
newer one	44	-18
newer releas	-56	97
newer version	-25	60
newest	46	-5
newli	-7	14
next	38	-11
next minor	9	-7
next one	-20	23
nfs	-7	55
nfs export	-8	50
nginx	-31	55
nine	66	-7
nine of	66	-7
nitro	216	77
nitro hardwar	-30	36
nitro hypervisor	119	-17
nitro secur	-75	86
no	18	39
no $	27	-59
no @	-15	-69
no access	113	-70
no agent	124	-77
no archiv	74	-20
no automat	-18	43
no backup	-54	122
no broker	125	-32
no certif	-48	124
no charg	8	-7
no consol	-16	91
no contain	10	102
no copi	-15	64
no custom	39	-34
no data	-37	107
no effect	-19	42
no endpoint	-66	109
no failov	27	-14
no fix	-25	27
no histori	-10	28
no i	23	99
no imag	-77	120
no infrastructur	73	-29
no instanc	61	-46
no kernel	22	-14
no key	35	2
no longer	-20	37
no machin	84	-32
no manag	-50	140
no matter	-88	103
no multi	19	23
no network	-30	107
no new	-26	61
no node	113	-63
no one	30	-27
no oper	75	-55
no other	100	-34
no paramet	-25	53
no patch	-2	18
no public	-32	83
no redund	12	25
no secret	-6	76
no secur	48	-18
no set	50	43
no shell	74	-23
no snapshot	-28	65
no ssh	62	-39
no standbi	-6	61
no such	-47	58
no support	-25	27
no updat	42	-11
no user	-55	85
no version	142	-89
no way	13	33
no wildcard	-2	15
no window	123	-71
nobodi	40	19
nobodi can	48	12
nobodi delet	-26	39
nobodi els	83	-46
nobodi log	84	-43
nobodi tamper	50	-21
node	-9	3
node $	-212	-45
node @	55	71
node and	47	16
node are	93	77
node base	-64	34
node but	77	-33
node by	-3	13
node class	-18	60
node encrypt	-34	48
node fail	70	17
node for	133	8
node get	-55	-57
node group	-4	65
node imag	9	39
node in	77	6
node instanc	-1	38
node is	63	41
node js	69	-9
node kernel	15	47
node log	-1	10
node monitor	18	0
node of	-1	-9
node on	-208	43
node or	38	-10
node os	-8	-112
node patch	-172	-65
node pool	38	7
node role	0	9
node share	84	-29
node that	58	73
node to	-1	41
node type	17	11
node with	38	-11
node yourself	-4	20
node18	-11	27
node18 @	-11	27
nodeadm	-45	86
nodeadm the	-6	16
non	67	9
non extract	85	-67
noncompli	-24	82
none	22	60
none @	29	25
none and	-16	21
none for	-15	17
none is	27	56
none of	61	5
none to	99	-76
nonsens	29	-25
nor	30	26
nor date	27	25
nor the	103	-26
normal	33	52
normal $	-74	-65
normal @	18	140
not	17	39
not $	-50	-102
not %	27	-70
not @	37	-5
not a	-35	44
not among	66	-61
not and	-18	21
not appli	-86	134
not ask	44	10
not avail	-24	100
not back	-9	28
not be	-8	20
not belong	-3	27
not by	59	-44
not chang	-52	70
not check	46	3
not come	-41	60
not compli	92	-80
not cover	6	48
not delet	-33	101
not depend	51	-43
not do	-13	55
not encrypt	65	-14
not exist	26	41
not for	88	-52
not grow	-33	57
not guard	54	-47
not in	105	-68
not instal	-34	53
not lose	-8	42
not move	56	-38
not on	59	-6
not our	85	-38
not outliv	16	29
not patch	-30	65
not pin	-22	53
not possibl	16	19
not put	-25	32
not reach	-32	46
not read	88	-30
not replac	-83	108
not restor	-21	55
not run	-6	31
not scale	-80	117
not see	-18	97
not start	33	-6
not support	36	51
not take	-7	9
not test	52	-44
not the	-72	58
not touch	-45	89
not trust	-58	76
not undo	-44	80
not updat	49	-5
not upgrad	94	38
not us	-19	68
not use	39	-36
not work	13	46
note	29	9
notebook	27	9
notebook @	20	-20
notebook and	-5	21
notebook are	-30	42
noth	23	78
noth $	31	-39
noth @	13	16
noth by	-54	123
noth can	22	-1
noth els	-12	46
noth for	88	-1
noth in	-12	34
noth insid	-13	60
noth is	-16	80
noth keep	-35	57
noth of	78	60
noth on	51	-28
noth reach	-14	42
noth retir	-46	111
noth scale	-82	133
noth that	37	-13
noth to	29	20
noth upgrad	-43	121
notic	36	24
notic a	16	-13
notic about	-4	57
notic and	39	-22
notic by	94	-80
notic in	-70	-81
notic it	-1	226
notic that	30	-30
notic to	-6	9
notif	-8	31
notifi	81	-37
novemb	-30	51
now	10	30
now $	19	-92
now the	68	41
npm	-9	95
npm packag	-13	45
nsx	-15	69
nsx manag	-23	47
ntf	-9	29
ntf and	-4	23
nucleu	-26	58
number	6	33
number $	6	118
number and	-7	25
number in	13	46
number instanc	-47	61
number of	18	20
number or	52	-6
number that	16	-12
number version	-7	18
nvidia	-24	48
nvidia driver	-24	48
nvme	-16	59
nvme @	-56	83
nvme driver	-13	20
o	-59	72
oauth	-10	14
obfusc	3	47
object	53	20
object $	116	4
object and	-6	12
object are	-21	116
object from	11	59
object in	60	-20
object lock	-11	16
object of	-36	114
object onli	-8	60
object to	-3	65
object who	14	-62
observ	5	70
obtain	50	-26
obtain the	56	-28
oci	-2	15
oci or	-72	52
oci s	-16	22
ocsp	18	13
odd	-40	80
of	20	12
of $	-17	51
of %	-34	108
of 0	-3	42
of 1	35	-18
of @	57	2
of a	-46	-4
of all	13	12
of amazon	89	-41
of ami	-5	9
of an	-9	35
of api	41	54
of at	-39	52
of aws	91	6
of backup	66	-46
of both	84	-39
of build	79	-1
of call	32	5
of chang	34	-26
of charg	20	-16
of cluster	84	-7
of code	-10	15
of connect	28	-5
of contain	-12	42
of content	-7	8
of control	-17	47
of custom	-7	12
of data	8	13
of databas	17	-16
of deploy	42	-24
of differ	72	-37
of direct	55	-21
of durabl	66	-7
of each	7	24
of ebs	27	-10
of emrf	-17	27
of encrypt	46	-12
of endpoint	-19	26
of ephemer	-37	55
of everi	55	-21
of file	-42	73
of gatewai	-1	16
of host	-32	50
of imag	-31	37
of input	-11	13
of instanc	14	6
of it	-45	40
of its	23	9
of job	-16	34
of key	-52	65
of label	-8	9
of life	48	40
of link	50	-17
of linux	-51	78
of log	-10	18
of machin	-71	101
of manag	-31	48
of member	-14	33
of messag	-30	49
of my	68	59
of new	15	-22
of node	7	22
of notebook	20	-19
of object	16	52
of one	-9	33
of oper	25	89
of other	53	-33
of our	-56	59
of persist	23	-15
of person	-29	24
of physic	116	-25
of pod	-20	37
of point	-19	25
of power	96	-29
of presenc	112	-20
of prompt	-17	18
of queri	89	-20
of queue	20	61
of reach	37	-18
of reader	35	-12
of record	-14	28
of recoveri	-36	53
of request	40	-3
of resourc	13	117
of s3	54	-20
of schedul	-9	11
of secur	39	-43
of server	156	-10
of sever	15	7
of sourc	34	9
of staff	-94	-98
of standard	-32	69
of storag	90	-5
of support	-8	23
of task	44	-30
of that	55	-20
of the	26	0
of their	38	1
of them	33	-4
of thi	-62	-52
of those	15	32
of three	-3	17
of topic	-11	49
of traffic	-17	51
of two	16	-15
of up	-19	34
of user	38	-28
of vcpu	21	14
of version	37	-33
of volum	-36	52
of vulner	38	-32
of what	-40	16
of which	32	-28
of who	-16	53
of windows	-40	46
of worker	-30	56
off	-6	42
off $	-52	11
off %	-21	43
off @	-28	37
off a	31	29
off again	-32	59
off and	-22	34
off by	-6	50
off for	-16	26
off on	-19	34
off peak	-8	25
off retir	0	18
off the	-11	52
off until	-6	29
off who	-83	55
offer	70	-21
offer @	57	-39
offer and	56	-42
offer http	69	-23
offer it	-60	128
offer the	84	-45
offer them	-61	121
offer tls	66	-37
offic	-107	6
offic $	5	24
offic to	-126	-28
offlin	-8	53
offset	-28	40
often	-9	44
oidc	-33	56
oidc provid	-10	30
ok	-112	-39
ok and	-37	-164
okta	-20	147
old	-19	99
old @	-24	104
old and	-14	75
old disk	137	-6
old minor	61	-34
old on	4	16
old one	-7	11
old or	-7	21
old version	-5	8
old who	14	98
older	11	38
older @	-11	25
older cluster	-8	24
older on	-19	57
older than	37	29
older unencrypt	-8	41
older version	-11	27
on	6	36
on $	77	35
on %	36	62
on 1	-58	91
on 30	-29	79
on @	-20	41
on a	12	50
on amazon	-63	-1
on an	-35	66
on and	24	10
on are	40	21
on as	-105	-67
on at	-20	35
on audit	-11	24
on auto	-21	47
on automat	22	25
on autostop	-41	57
on aws	-35	-56
on befor	-12	30
on both	0	60
on broker	-32	31
on by	25	15
on capac	-11	49
on choos	-8	13
on control	-6	15
on cover	-18	26
on cpu	-24	51
on current	-1	11
on data	13	7
on delet	-3	14
on deliveri	-5	45
on demand	45	-8
on devic	67	-2
on disk	40	-14
on each	-95	-89
on ebs	74	-41
on ec2	-3	46
on encrypt	-19	48
on enhanc	-1	8
on event	0	10
on everi	-16	44
on execut	15	-7
on fail	7	9
on failur	-4	49
on fargat	18	-9
on find	0	35
on for	21	14
on from	-52	56
on go	23	-3
on host	63	-8
on howev	76	-47
on in	37	-8
on instanc	19	10
on integr	99	-69
on is	74	-12
on it	-61	-19
on its	40	-11
on log	-13	19
on lustr	-13	19
on machin	-7	31
on manag	-7	41
on me	-39	-14
on mfa	-4	37
on multi	-5	39
on my	-32	81
on new	-11	22
on node	-16	48
on off	2	45
on on	5	43
on one	56	-4
on onli	-20	25
on or	-11	31
on our	-58	136
on per	-12	37
on point	-18	30
on prem	-48	95
on premiz	15	41
on provid	0	-30
on push	-24	40
on ra3	58	-29
on request	87	-80
on root	-3	39
on run	-30	47
on server	2	124
on serverless	35	-30
on servic	-9	13
on set	-3	16
on share	110	-38
on stai	-25	56
on termin	-7	11
on that	-113	-17
on the	21	19
on their	-65	39
on them	15	-8
on these	-71	82
on those	64	26
on tls	-21	21
on to	4	9
on top	0	60
on unexpect	-1	13
on us	-127	-138
on version	-8	27
on volum	-71	55
on vpc	-6	27
on what	61	-55
on when	-24	47
on where	-16	51
on which	-65	10
on while	-20	32
on who	130	19
on whom	-29	46
on windows	116	-13
on with	76	-10
on without	2	65
onc	26	7
onc 14	24	-21
onc a	6	-39
onc and	41	-26
onc everi	-43	62
onc for	-46	51
onc held	39	-21
onc in	83	-42
onc it	-7	72
onc the	45	-39
onc when	63	-53
one	16	17
one $	-160	-156
one @	29	115
one after	24	-8
one and	1	13
one anoth	33	-5
one are	10	4
one as	-8	13
one at	26	-5
one avail	-7	47
one az	81	-23
one by	65	-18
one can	-54	68
one cannot	-32	61
one click	-16	27
one control	72	-66
one custom	26	-19
one day	18	18
one download	110	-71
one environ	-35	74
one fail	9	37
one for	-8	63
one from	-3	24
one has	-21	33
one if	25	17
one in	-64	80
one instanc	40	-15
one interfac	-7	19
one into	97	-76
one is	83	68
one its	39	-34
one itself	11	-10
one let	-17	24
one node	91	-45
one noth	-14	42
one of	-19	-10
one onc	24	-21
one or	-24	65
one region	-19	47
one releas	61	-1
one replica	-17	66
one server	-38	47
one set	-28	35
one so	51	-31
one task	50	-8
one that	6	36
one there	-25	40
one until	-9	16
one when	12	0
one who	-49	142
one year	-30	39
one zone	-22	63
onli	11	47
onli 1	45	-24
onli @	62	8
onli a	-12	21
onli after	-37	43
onli and	35	-22
onli as	27	-2
onli be	-12	19
onli by	12	26
onli control	-24	52
onli for	50	-47
onli from	47	14
onli if	52	-25
onli its	-25	58
onli link	-23	29
onli on	-33	69
onli onc	27	-6
onli roll	-26	70
onli root	-13	19
onli the	7	80
onli them	-6	10
onli then	-19	32
onli through	-53	69
onli to	12	-2
onli turn	-21	43
onli watch	31	33
onli what	22	20
onli when	31	-7
onli where	-17	24
onli while	38	9
onli with	35	-11
onlin	7	23
onlin and	16	18
ons	-14	42
ons @	-19	47
ons and	82	-65
ontap	-14	31
ontap and	-14	31
onto	-76	-96
onto it	-59	18
onto the	3	-22
open	-1	42
open @	3	58
open a	25	-8
open access	-6	31
open its	-12	23
open mainten	64	-63
open or	6	53
open port	-2	9
open sourc	57	-24
open the	-28	78
open to	-9	45
open unless	0	8
open who	7	104
opensearch	2	11
openssl	-7	42
opentelemetri	16	6
openzf	4	14
oper	35	3
oper @	27	14
oper and	26	43
oper audit	27	-7
oper includ	51	-49
oper kms	55	-14
oper of	17	-6
oper role	-7	40
oper system	46	23
oper the	32	-93
opt	2	18
opt in	-5	13
opt out	3	19
optim	-7	125
optim ami	-13	41
option	3	31
option and	-12	23
option group	5	48
option of	-18	34
option on	9	6
option oper	-90	101
option patch	-7	17
option that	3	21
option until	-1	18
option updat	-33	51
or	-8	13
or $	53	-45
or %	-67	-67
or 1	80	6
or 5	36	-33
or @	-2	21
or a	24	0
or after	8	-2
or an	2	22
or anoth	-40	74
or api	20	-17
or archiv	-20	41
or are	39	-22
or ask	-34	61
or at	-19	31
or auto	-28	34
or automat	-3	26
or both	-3	-84
or build	-11	25
or by	-44	39
or chang	-21	54
or choos	-21	34
or cli	-22	31
or close	10	58
or cloudwatch	-8	28
or cluster	-39	53
or collector	-16	23
or configur	-2	56
or copi	-20	65
or creat	31	-30
or delet	-9	39
or destroi	37	-22
or direct	-6	28
or disabl	-10	13
or do	-45	-41
or doe	45	18
or download	-3	48
or elsewher	-1	16
or encrypt	-6	9
or end	3	27
or endpoint	0	8
or exclud	-6	8
or export	20	-4
or fail	34	-24
or failov	47	-38
or fals	16	-74
or fetch	-9	17
or file	36	5
or firehos	-11	19
or for	-15	21
or fsx	-3	9
or get	-2	24
or have	-11	18
or higher	113	-42
or iam	-6	8
or import	-11	14
or in	-13	44
or instal	-20	30
or instanc	41	-20
or interfac	-10	23
or is	17	-13
or its	-59	-93
or job	-18	23
or jwt	-3	15
or karpent	-26	47
or kvm	-1	43
or larg	-7	31
or later	4	31
or leav	-16	22
or let	-1	27
or load	31	-3
or log	2	9
or maximum	52	-6
or me	-58	82
or memori	35	-21
or more	-35	50
or move	-21	38
or multi	-13	28
or network	50	-15
or new	-6	19
or newer	102	14
or no	30	-68
or not	-39	-60
or of	20	-12
or on	-117	-67
or one	-43	72
or open	-13	20
or option	-11	16
or our	-94	-101
or paramet	-1	8
or patch	-32	78
or paus	0	19
or privat	-1	27
or project	-10	18
or rdp	-4	29
or rebuild	37	-19
or recreat	-1	81
or region	-43	57
or relaunch	-1	50
or remov	95	-71
or replac	-26	62
or replica	-14	-38
or repositori	59	3
or s3	-14	76
or scale	42	-24
or schedul	13	19
or sdk	0	25
or server	-24	35
or shield	-4	58
or so	24	-24
or sse	-10	11
or ssh	35	3
or stabil	11	-10
or start	59	-43
or stream	86	-42
or tag	-13	20
or take	-7	18
or that	74	-73
or the	-38	27
or their	-87	-101
or through	-12	16
or tls	-16	43
or to	-11	20
or tool	-8	55
or trail	29	12
or turn	5	12
or updat	19	10
or upgrad	-26	58
or us	-8	13
or use	26	15
or version	-8	18
or vpc	-4	66
or we	-37	104
or what	38	-37
or when	-17	31
or who	-38	50
or write	-21	36
or zone	20	22
orchestr	101	26
orchestr and	21	-20
order	1	47
order $	19	-13
order a	-20	57
order and	11	2
order enough	-31	65
order multi	-15	89
order of	32	-27
ordinari	40	-3
ordinari @	47	-29
org	-3	124
organ	1	12
organizations	-18	43
origin	0	71
origin control	-10	83
origin until	-9	17
os	-5	-97
os $	-18	31
os %	72	-6
os fix	79	51
os in	-109	-69
os level	9	69
os of	2	32
os on	-47	132
os patch	-46	-143
os updat	-167	-178
oss	10	37
other	21	15
other $	69	-11
other @	-7	28
other account	4	35
other agent	-13	25
other by	-16	24
other client	-1	47
other cloud	-28	37
other connect	-21	62
other custom	33	-14
other into	15	0
other kind	-14	16
other program	16	-8
other region	-25	49
other servic	37	-13
other side	53	-9
other softwar	-70	94
other system	-17	44
other tenant	69	36
other type	-19	35
other zone	26	-7
otherw	-13	78
otherw $	-36	21
otherw and	30	-15
our	-46	0
our $	-94	-101
our @	-57	-85
our account	97	-15
our app	35	41
our applic	5	42
our branch	-37	82
our client	-52	62
our compani	-40	143
our contain	-84	-17
our content	40	-79
our data	-10	107
our domain	1	102
our load	-16	52
our offic	-7	63
our or	-85	-32
our own	-37	101
our privat	9	72
our router	4	126
our server	4	78
our side	-5	72
our site	-35	58
our task	-17	71
our team	36	4
our user	-32	33
our warehous	-11	61
our web	-5	14
our websit	7	70
our whose	-58	-52
our workload	14	82
ourself	-4	34
ourself $	-4	34
ourselv	-82	41
ourselv $	-109	-13
ourselv who	6	117
out	13	10
out $	36	-73
out @	-16	62
out a	-13	36
out and	1	31
out as	13	-7
out by	-53	83
out for	-8	17
out in	45	-32
out is	2	14
out newer	-23	68
out of	35	5
out on	-18	19
out or	-8	11
out polici	-10	22
out the	35	7
out through	-16	25
out to	2	56
outag	25	87
outag of	-23	23
outbound	-36	71
outbound traffic	-25	34
outdat	4	67
outliv	-5	32
outliv the	-15	25
output	18	50
output bucket	-21	54
output in	19	-15
output to	54	-36
outright	20	23
outright that	-22	34
outsid	-12	51
outsid @	-32	51
outsid and	21	4
outsid of	74	-42
outsid provid	-5	9
over	22	2
over $	-106	-117
over @	31	-22
over a	25	86
over all	66	-64
over and	-13	14
over at	51	-42
over avail	2	26
over by	-49	82
over cloudfront	-14	16
over http	41	-36
over in	64	-53
over its	78	-68
over or	-13	16
over peer	22	-8
over sever	40	-3
over the	28	-7
over them	-30	56
over three	47	-25
over tls	57	-11
over to	29	-11
over two	-20	96
over which	-31	42
over zone	81	-10
overal	-65	24
overnight	-2	66
overwrit	36	-18
own	3	23
own $	-39	71
own @	-13	89
own account	5	16
own agent	63	-52
own alwai	34	-18
own ami	-7	54
own and	29	-9
own apart	10	-10
own api	-66	110
own applic	-56	70
own are	79	-44
own backup	-10	15
own befor	-9	13
own bucket	16	42
own build	-26	59
own by	-8	41
own cert	21	-81
own contain	68	-17
own data	4	51
own delet	18	25
own disk	-20	42
own domain	-27	63
own employe	96	37
own encrypt	51	-15
own endpoint	35	23
own equip	-25	35
own for	33	-16
own group	-5	85
own guard	28	-24
own guest	-20	24
own host	-49	169
own if	-19	26
own imag	-23	28
own in	56	-17
own infer	-25	52
own infrastructur	106	-16
own is	103	-47
own isol	54	-24
own kei	-38	81
own key	26	12
own kms	6	24
own log	-6	26
own maintain	38	70
own media	-18	85
own network	12	7
own node	113	24
own on	35	-21
own one	-12	18
own or	-4	16
own paramet	-6	56
own router	2	12
own server	-59	99
own servic	-48	116
own set	86	-59
own side	-1	64
own softwar	24	24
own store	-27	50
own system	37	-32
own that	53	32
own the	21	72
own unless	29	-13
own usabl	-2	103
own where	34	-31
own with	45	-44
own work	-24	43
own workload	3	15
own zone	-15	22
owner	-30	-14
owner $	-110	-121
owner and	-12	45
owner for	1	11
owner of	28	41
ownership	-6	104
ownership $	13	101
pace	-8	10
pace and	-8	10
pack	-39	56
pack into	-30	40
packag	4	58
packag @	125	11
packag and	-14	42
packag are	-20	38
packag in	-19	41
packag of	-37	94
packag on	-12	25
packag or	-6	11
packag that	8	17
packet	21	66
page	19	58
page and	-19	23
page are	-28	56
pai	-9	55
pai attent	-10	54
pair	-5	38
pair and	-46	50
pair of	-12	37
palo	-17	62
palo alto	-17	62
panda	39	162
parallel	1	34
param	-6	26
paramet	3	42
paramet and	22	1
paramet group	-2	48
paramet limit	-5	12
paramet of	18	18
paramet or	-11	16
paramet store	-1	8
parameter	-13	26
parent	-8	15
part	35	36
part $	7	53
part of	36	2
part that	61	-53
parti	30	32
parti $	74	-38
parti configur	-20	24
parti instal	-35	64
parti is	-2	11
parti must	-52	78
parti protect	33	-8
partit	51	8
partit and	16	40
partit kei	-19	22
partner	-5	50
pass	-6	12
pass between	-18	40
pass it	-2	11
pass on	-21	29
pass request	67	-50
pass sinc	24	-21
pass the	-61	66
pass them	-25	96
password	-8	43
password $	-23	136
password and	-10	34
password are	-13	65
password cannot	-5	18
password for	-32	93
password in	9	9
password length	-6	22
password of	-36	37
password polici	12	40
password reset	-10	32
password rule	-15	69
password safe	21	55
password yourself	-5	8
past	-30	67
past its	-29	49
patch	14	-18
patch $	-125	-188
patch %	-9	118
patch @	172	-39
patch a	-1	180
patch all	10	138
patch amazon	-33	-82
patch ami	34	5
patch an	-13	107
patch are	-16	46
patch arriv	-12	45
patch base	-5	77
patch baselin	11	102
patch build	-34	111
patch by	-6	-55
patch each	-58	74
patch everyth	102	5
patch evid	118	-53
patch for	77	-33
patch from	32	6
patch harden	-32	67
patch head	-5	13
patch host	-117	-56
patch imag	9	66
patch in	9	-83
patch insid	60	-27
patch instanc	-38	76
patch is	55	20
patch it	-50	-89
patch its	-1	87
patch kernel	50	-37
patch manag	-287	-153
patch node	99	-35
patch noth	-35	131
patch of	41	16
patch on	32	-61
patch one	2	11
patch onli	-68	149
patch onto	-66	-74
patch oper	19	25
patch or	33	-2
patch our	-216	-151
patch releas	20	10
patch scan	-31	49
patch server	44	-16
patch softwar	-30	42
patch that	-80	-41
patch the	56	-11
patch them	16	15
patch there	-20	35
patch these	125	11
patch those	26	-52
patch to	122	18
patch version	81	-50
patch what	-42	68
patch when	57	2
patch who	-137	-175
patch whose	-193	-209
patch windows	96	-99
patch yourself	94	-4
path	-20	48
patient	-53	-51
pattern	10	20
pattern are	-21	53
paus	-5	52
paus @	-11	21
paus the	-26	29
paus their	42	-11
pay	-6	32
pay for	1	22
pci	27	-57
pci compliant	-50	40
pci dss	-38	-60
pcoip	110	10
pdb	-1	160
pdb $	-1	160
peak	-7	22
peak window	-8	25
peer	70	-11
peer node	75	-2
peer vpc	60	-59
pend	40	-6
pend action	35	-14
pend mainten	-34	59
penetr	-38	54
penetr test	-38	54
peopl	-1	12
peopl and	-54	-50
peopl at	101	-66
peopl who	36	48
per	-14	6
per @	21	3
per account	20	21
per alia	-4	28
per client	8	58
per node	15	-6
per region	-7	53
perform	49	-56
perform it	115	30
perform target	31	-17
perform the	42	-73
perform them	-113	1
perimet	129	-4
perimet and	-38	41
period	27	-42
period $	55	174
period and	-10	27
period end	24	-11
period is	-9	-38
period of	-33	34
permiss	-29	100
permiss $	-22	136
permiss are	-18	47
permiss for	-17	22
permiss in	-10	54
permiss of	-33	61
permiss on	-3	73
permiss to	-10	44
permit	-16	61
persist	5	25
persist file	13	-4
persist on	46	8
persist volum	-15	47
person	-38	19
person data	-40	11
person in	-7	10
phase	54	-50
phish	183	115
phrase	-4	30
phrase and	25	-12
physic	121	-12
physic access	70	-48
physic and	59	2
physic cabl	69	-59
physic control	25	47
physic entri	64	-23
physic host	176	-44
physic layer	65	-54
physic machin	89	71
physic network	57	-32
physic protect	31	52
physic secur	8	54
physic server	27	133
pi	24	98
pick	2	60
pick a	-20	33
pick its	28	-13
pick one	29	30
pick the	1	46
pick which	-49	79
pictur	22	-4
pictur and	51	-19
pile	-31	124
pile up	-11	24
pin	-35	67
pin and	-15	59
pin the	33	-30
pip	-10	86
pip instal	0	67
pipelin	-3	41
pitr	-38	71
pitr on	-4	53
pki	-65	-105
place	9	29
place a	-2	78
place in	-27	57
place is	-5	37
place task	53	-34
place that	34	-33
place the	20	0
place where	-30	66
placement	114	86
plain	-44	83
plain @	-4	57
plain environ	-8	19
plain http	43	-17
plain text	41	15
plan	28	54
plan $	-17	148
plan @	0	11
plan a	27	-7
plan and	-12	49
plan for	12	56
plan in	-12	24
plan mainten	63	-35
plan of	-3	85
plan run	-38	79
plan spare	-19	25
plan the	16	60
plan version	220	-18
plan what	-37	64
plan with	-63	75
plan work	68	-58
plane	23	-20
plane $	32	-95
plane @	17	-12
plane and	47	33
plane avail	99	30
plane behind	41	-5
plane by	42	81
plane in	152	-29
plane includ	8	79
plane log	-24	63
plane node	34	38
plane of	-194	-163
plane that	19	-6
plane upgrad	-32	90
plant	-8	141
platform	38	22
platform $	-3	10
platform and	42	-25
platform branch	-41	81
platform identifi	-47	50
platform revis	39	10
platform that	48	-33
platform updat	-9	60
platform version	40	-23
player	-16	46
player over	-14	28
pleas	-14	-52
pleas $	-156	-60
pls	-11	-53
plu	-40	79
plu plan	-19	27
plug	-15	17
plug into	-15	17
plugin	6	75
plugin also	-7	8
plugin and	-6	108
plugin that	-3	10
pod	0	41
pod @	-27	36
pod access	-3	17
pod and	-26	44
pod are	-21	65
pod can	-18	42
pod ident	18	0
pod imag	-45	64
pod in	-27	47
pod of	62	-5
pod on	-41	58
pod or	-3	16
pod secur	-15	56
pod that	103	-24
poddisruptionbudget	1	32
point	16	13
point about	57	-50
point and	-31	37
point at	-22	28
point in	13	9
point of	104	-33
point over	29	-29
point the	-6	9
point to	-31	53
polici	-2	50
polici $	6	209
polici @	33	-20
polici allow	-6	21
polici and	-5	20
polici are	-12	46
polici at	24	-10
polici attach	-2	16
polici condit	-12	50
polici for	1	41
polici in	-20	75
polici is	29	40
polici of	-9	40
polici on	-4	71
polici or	-19	26
polici say	-9	27
polici so	-6	8
polici that	-7	22
polici there	-12	92
polici trust	1	11
polici up	56	-46
polici where	-27	28
polici which	-4	12
polici with	-25	30
poll	-60	89
pool	-13	37
pool and	33	-13
pool whose	-3	60
port	-9	49
port 22	-3	38
port 3389	-4	41
port 443	-11	55
port and	63	-29
port between	-27	40
port in	7	52
port that	1	19
posit	49	43
posix	-6	54
posix owner	-1	24
possibl	75	19
power	62	25
power and	6	45
power cool	10	-5
power space	-17	31
power suppli	93	-44
powershel	67	27
practiz	-15	23
pre	-16	106
pre initi	-7	18
pre share	12	61
prebuilt	31	-14
prebuilt imag	49	-38
prefer	50	-14
prefix	-13	45
prefix list	-12	42
prem	-48	95
premiz	33	29
premiz $	-45	149
premiz @	-28	52
premiz domain	-39	48
premiz is	-60	70
premiz server	-31	82
prepar	16	66
prerequisit	-4	11
presenc	112	-20
presenc $	110	-11
present	69	26
prevent	8	0
prevent prompt	-9	27
price	29	-7
price perform	31	-17
primari	40	-13
primari anew	69	-43
primari fail	36	-28
primari region	-26	41
princip	-18	64
princip in	-2	15
principl	-116	-71
principl $	-104	-81
print	-7	72
print to	27	-24
prioriti	75	-44
prioriti that	32	-27
privaci	-19	50
privat	-8	50
privat @	-11	39
privat kei	25	15
privat key	-3	39
privat or	-3	14
privat subnet	-5	57
privatelink	-7	16
privileg	-17	110
privileg capabl	-46	56
privileg contain	-15	68
privileg mode	-4	36
probe	-27	57
problem	46	56
problem $	74	6
process	14	-65
process by	37	-31
process document	68	-11
process in	-91	-82
procur	150	-24
prod	-1	57
prod who	-5	8
produc	69	10
produc and	-23	50
produc consum	-15	43
product	8	53
product system	114	-49
profil	-12	42
profil and	-27	45
profil on	-2	10
profil that	-6	23
program	-28	66
program and	-12	42
program of	-29	59
program on	-2	28
program that	-25	53
project	-4	79
project @	-3	71
promiz	94	54
promot	9	15
promot a	42	-34
promot out	-29	118
promot tier	-31	40
prompt	44	0
prompt @	-29	38
prompt and	15	-13
prompt inject	-15	31
prompt log	45	5
proof	0	91
proof of	62	6
propag	-8	34
properti	8	6
protect	11	19
protect $	1	55
protect %	-80	77
protect @	88	-35
protect against	32	0
protect and	-3	42
protect are	-21	98
protect at	20	-5
protect in	39	-18
protect it	-25	76
protect my	-18	43
protect of	0	77
protect on	-44	70
protect polici	-4	48
protect the	24	-2
protect them	68	-17
protect what	67	-25
protocol	31	2
protocol and	-38	47
prove	-59	92
provid	51	12
provid $	-11	14
provid @	8	29
provid a	29	-23
provid al2023	0	-30
provid and	14	21
provid by	43	163
provid comput	50	-24
provid enough	-39	129
provid for	82	6
provid is	6	68
provid of	38	-31
provid or	-40	62
provid power	-5	56
provid subnet	-49	66
provid that	11	0
provid the	49	11
provis	73	0
provis @	-32	-49
provis capac	-61	102
provis concurr	38	9
provis mode	-31	90
provis noth	171	-98
provis the	24	-37
proxi	7	77
proxi besid	-39	63
proxi do	-34	36
proxi karpent	32	-30
proxi or	-22	24
proxi that	-28	32
public	1	31
public @	63	-18
public access	-14	40
public address	-24	43
public ami	-15	26
public and	-31	43
public api	-31	37
public by	-19	81
public certif	27	-101
public endpoint	15	28
public key	-12	19
public mode	-13	34
public or	-5	22
public subnet	-8	31
public topic	-13	48
public way	-19	46
publicli	7	108
publicli access	17	78
publish	47	5
publish $	-20	74
publish @	45	-13
publish a	68	-39
publish and	21	15
publish cloudwatch	33	-6
publish engin	14	-12
publish it	-37	97
publish log	-11	25
publish metric	52	-28
publish minor	35	-22
publish new	21	-88
publish newer	-19	26
publish patch	50	-2
publish the	46	18
publish their	68	-54
publish them	-25	75
publish to	-41	95
publish updat	114	0
publish version	-35	65
pull	29	6
pull from	10	59
pull request	-11	13
pull the	-11	28
push	-31	74
push and	2	17
push the	-51	1
push to	1	36
put	-2	36
put a	-17	45
put directli	32	-26
put in	-6	54
put into	23	35
put it	-25	3
put mainten	25	-9
put no	-30	60
put noth	-13	46
put on	-42	45
put that	-31	103
put the	4	21
put them	-12	28
pv	-14	33
pv ena	-13	20
python	18	40
python 3	-35	118
python and	31	-21
python modul	-19	44
python packag	-18	54
python runtim	69	-23
python3	-3	-63
python3 8	-12	22
q	-163	-12
qualifi	-23	59
qualifi licens	-16	39
qualiti	-18	83
qualiti $	-10	102
qualiti and	-6	10
quarterli	2	167
queri	-1	24
queri $	34	-8
queri @	-13	14
queri and	-14	45
queri are	1	37
queri driver	-3	14
queri engin	94	-12
queri in	-8	17
queri is	-3	-58
queri load	-1	22
queri log	-38	56
queri on	-18	63
queri result	-124	-6
queri run	53	-38
queri the	1	22
queri tune	-2	20
question	77	-59
question @	54	-82
question for	102	-56
queue	33	19
queue and	15	41
queue for	-17	28
queue of	45	-17
queue polici	-15	95
quick	1	61
quiet	-20	29
quiet hour	-20	29
quota	8	23
quota and	15	0
quota are	49	28
quota for	47	-18
quota in	-44	79
quota of	64	-39
quota per	63	-42
quota raiz	-110	-20
quota that	23	22
r	-10	72
ra3	18	10
ra3 and	58	-29
rack	15	-2
rack $	65	10
radiu	-24	61
radiu server	-24	61
raiz	3	-8
raiz and	22	-19
raiz befor	53	-43
raiz in	52	-22
raiz the	-20	53
raiz them	39	-16
ram	-3	47
ran	-1	29
random	-29	77
random if	-24	51
random otherw	-13	41
rang	29	24
rang and	9	6
rang of	-30	70
rank	-23	68
rare	54	-24
raspberri	24	98
raspberri pi	24	98
rate	0	21
rate base	-11	15
rate rule	-6	39
rather	-7	49
rather than	-7	49
rbac	4	76
rbac and	-13	44
rbac in	-18	43
rdp	7	54
rdp and	-4	29
rds	-16	29
reach	11	27
reach @	-8	49
reach a	-27	48
reach by	-20	42
reach everi	-53	83
reach file	-28	37
reach from	-33	51
reach it	29	6
reach its	-24	58
reach of	57	-35
reach onli	-10	27
reach over	-4	8
reach the	-17	51
reach them	103	-32
reach through	-17	40
reach which	-1	10
reachabl	-32	99
reachabl from	-5	10
react	-4	93
react to	35	57
read	0	37
read a	-3	13
read access	-3	15
read and	17	3
read from	-12	12
read it	23	89
read log	-2	23
read my	52	-29
read onli	-12	17
read or	0	8
read out	10	6
read replica	44	26
read the	9	24
read them	-12	60
read what	-3	12
read which	-18	35
readabl	12	45
readabl and	66	-14
reader	-8	-49
reader and	41	-37
reader in	-33	68
reader or	8	-6
readi	-59	96
readonlyrootfilesystem	-11	66
real	26	55
real time	33	-18
realli	-11	59
rebalanc	-17	47
reboot	21	28
reboot for	-40	85
rebuild	6	42
rebuild $	-31	69
rebuild @	-7	25
rebuild a	82	6
rebuild and	-21	65
rebuild fail	88	-7
rebuild it	-13	29
rebuild scan	-4	44
rebuild the	-24	47
receiv	-23	62
receiv a	-20	27
receiv and	-15	45
recipi	-7	33
recommend	6	46
reconnect	93	-50
reconnect by	50	13
record	15	17
record $	-10	135
record @	12	30
record and	-16	40
record api	45	-25
record are	34	-4
record at	-8	15
record by	-29	40
record call	21	-11
record can	-22	62
record chang	65	-47
record contain	1	61
record durabl	24	-11
record everi	26	-19
record for	-37	65
record in	37	34
record is	-4	63
record its	29	-1
record manag	45	-12
record of	-25	90
record read	-9	13
record say	17	-2
record stai	17	-51
record that	-27	65
record the	39	7
record to	-17	47
record where	1	17
recov	-6	39
recov fail	54	-47
recov from	20	-15
recov instanc	-26	31
recov the	7	40
recov them	-24	35
recoveri	-16	59
recoveri $	9	87
recoveri @	-8	16
recoveri drill	-94	98
recoveri for	-23	38
recoveri goal	-1	29
recoveri of	-45	50
recoveri on	-6	15
recoveri plan	-19	51
recoveri point	-3	31
recoveri time	-22	123
recoveri window	-5	8
recreat	-3	72
recycl	99	-3
red	-87	-54
red hat	-77	-87
red statu	-15	28
redact	-10	59
redact and	-2	12
redact on	-15	35
redeploi	-19	50
redeploi it	-33	38
redeploi the	-8	47
redirect	-12	38
redirect of	-17	20
redund	43	26
redund connect	21	4
redund insid	82	-26
redund is	-25	80
redund over	-47	56
redund uplink	-25	43
redundantli	92	-47
redundantli and	35	-8
redundantli in	56	-30
refer	-10	41
refer and	-2	20
refresh	15	58
refresh the	-45	60
refus	15	20
refus and	16	-7
refus nor	27	25
refus plain	-8	19
refus unencrypt	-13	28
regardless	-21	90
region	27	17
region $	26	82
region %	-10	111
region @	-31	45
region and	-4	21
region are	51	2
region as	-4	22
region avail	60	-4
region build	136	-52
region by	-22	58
region cluster	111	-64
region fail	-44	48
region for	-8	41
region if	73	-69
region in	-12	51
region is	80	-6
region isnt	-2	10
region need	205	36
region of	49	-43
region on	-10	18
region onli	-46	62
region or	-9	25
region otherw	-21	51
region over	22	-8
region patch	35	4
region replic	-16	77
region so	-6	29
region such	19	-3
region that	98	-19
region thei	54	-24
region to	-18	116
region until	-8	17
region when	88	7
region where	13	13
region who	-62	-101
region with	20	-16
regist	-9	83
regist a	-9	13
regist and	49	-15
regist domain	2	40
regist drain	14	27
regist the	-23	68
regist with	-38	93
registr	20	4
registri	56	10
registri certif	26	-15
regul	-14	18
regul that	-18	19
regular	-6	57
regularli	8	57
rehears	-26	48
rehears the	-39	59
reject	-17	44
relaunch	-2	91
relaunch $	14	98
relaunch are	-16	49
relaunch from	-5	26
releas	41	4
releas 6	10	68
releas @	66	-55
releas a	-20	19
releas and	23	-4
releas for	-7	61
releas in	-5	15
releas it	-40	141
releas label	-20	23
releas new	67	-32
releas note	20	-7
releas of	-2	14
releas patch	34	-20
releas the	115	-8
releas with	-9	45
reli	25	15
reli on	31	15
remain	-8	33
remedi	-4	169
remot	70	57
remov	10	38
remov @	66	-42
remov it	19	19
remov leaver	-8	20
remov modul	-39	125
remov the	17	9
remov their	-7	30
remov them	-47	78
remov user	-4	18
remov what	-11	17
remov worker	77	-44
render	85	-56
render with	-22	50
renew	23	-8
renew @	58	-91
renew a	39	-53
renew by	23	-48
renew it	39	-26
renew the	36	-4
renew them	-26	55
repair	53	-12
repair $	22	37
repair a	46	-19
repair an	-18	19
repair and	28	-15
repair by	31	-1
repair it	67	-22
repair or	44	-22
repair the	17	66
repair them	45	22
repair upgrad	74	-37
replac	28	3
replac $	25	-49
replac @	70	-9
replac a	70	-7
replac an	-1	57
replac and	30	16
replac befor	70	-55
replac by	8	-69
replac can	-30	37
replac each	61	-50
replac fail	73	-22
replac fleet	-97	126
replac for	58	-43
replac instanc	-34	122
replac the	13	8
replac them	49	-28
replac those	15	11
replac unhealthi	46	-19
replai	-29	44
replai $	-28	32
replai are	-6	24
repli	-4	38
repli to	-4	38
replic	31	14
replic $	11	85
replic a	50	-19
replic an	71	-9
replic and	-22	42
replic disk	59	-47
replic each	33	-20
replic factor	0	12
replic insid	100	-77
replic it	-10	48
replic of	-51	56
replic or	-3	82
replic the	22	-11
replic to	-37	87
replica	0	54
replica @	76	-59
replica and	1	35
replica for	40	-22
replica in	-43	56
replica of	5	26
replica or	-23	21
replica the	11	8
replica when	41	-38
report	31	0
report @	32	-19
report a	-5	15
report about	-69	69
report and	53	-11
report are	46	13
report from	-32	89
report in	25	-8
report it	20	36
report job	31	-16
report the	166	-40
report them	79	-57
report through	18	-9
repositori	30	30
repositori $	88	-9
repositori and	25	-5
repositori in	48	29
repositori of	-17	22
reput	9	8
request	30	13
request $	82	-84
request and	-6	46
request are	34	77
request flood	-9	12
request in	-22	118
request is	-7	53
request of	-19	42
request or	60	1
request quota	74	-47
request that	-22	27
request through	78	-44
request to	-19	29
request token	76	-59
request valid	-16	29
request without	-19	42
requir	-5	47
requir and	-13	17
requir http	-48	56
requir iam	-5	109
requir on	39	35
requir servic	-35	29
requir ssl	-11	17
requir tls	49	-7
requir txt	-19	41
requir updat	27	11
requir who	-14	36
rescan	57	-52
reserv	-31	69
reserv and	-24	57
reserv capac	-7	12
reserv concurr	4	21
reserv fleet	31	-25
reset	5	34
reset storag	24	-10
resid	-33	15
resili	33	10
resiz	4	46
resiz by	-40	94
resolut	92	-65
resolv	2	40
resolv drift	-11	30
resolv in	-17	28
resourc	13	51
resourc $	76	17
resourc and	-6	22
resourc behind	-6	8
resourc in	1	111
resourc is	80	-19
resourc polici	-7	24
resourc that	-2	36
resourc to	-12	26
resourc type	29	31
respect	1	59
respond	-14	111
respond to	-28	33
respons	-54	-30
respons $	-131	-29
respons for	-3	-29
respons is	-37	-60
respons model	-54	63
respons or	38	156
respons to	-108	35
rest	22	-52
rest $	-87	-44
rest @	9	46
rest alwai	57	6
rest and	64	-20
rest by	10	-75
rest encrypt	4	-71
rest except	32	-13
rest if	2	-123
rest in	-7	-113
rest is	-25	-4
rest of	-97	-105
rest through	29	5
rest with	14	25
rest without	32	-5
restart	16	22
restart @	8	13
restart after	-8	122
restart and	50	-37
restart dure	-22	34
restart fail	42	-12
restart standalon	-26	50
restart the	3	55
restart them	-22	86
restor	9	38
restor $	-39	117
restor a	-25	29
restor and	-29	43
restor are	140	-120
restor drill	-8	21
restor from	21	50
restor into	76	-63
restor of	-35	57
restor out	-25	42
restor test	-49	120
restor the	60	-21
restor them	61	-4
restor to	45	-42
restrict	3	63
restrict @	-6	73
restrict and	-17	30
restrict network	-17	23
result	-33	21
result @	15	119
result and	30	7
result are	-9	40
result in	-9	23
result is	-4	26
result live	-4	33
result with	13	13
resum	-10	20
resum it	-11	21
retail	102	32
retain	-13	22
retain them	-1	10
retent	-1	54
retent $	7	205
retent and	11	6
retent are	-1	50
retent copi	-10	20
retent from	-3	8
retent is	83	-94
retent keep	-9	16
retent of	-36	53
retent period	-11	56
retent set	12	95
retent take	-10	14
retent there	-23	53
retir	19	27
retir @	-35	11
retir disk	37	-3
retir notic	44	-35
retir of	46	-41
retir old	25	2
retir outdat	79	-38
retri	16	18
retri and	-14	32
retri by	-19	71
retri catcher	-5	12
retri deliveri	99	-53
retri for	23	9
retri strategi	-12	20
retri when	55	-25
return	50	49
reus	15	30
reus and	24	-10
reveal	-12	44
revert	-12	73
revert it	-11	33
review	-8	66
review @	-6	47
review and	11	16
review chang	-11	24
review code	-32	73
review it	-27	59
review of	2	29
review the	-26	73
review them	-4	21
review what	-1	14
review who	27	22
revis	31	37
revis and	37	5
revis of	4	12
revis that	12	62
reviz	-8	13
revoc	-12	28
revoc list	-13	28
revok	-7	70
revok a	16	108
revok the	-17	46
rhel	-7	13
rid	54	-50
rid of	54	-50
right	8	29
right $	42	-50
right a	2	54
right and	-4	21
right of	-3	103
right on	-8	56
right that	47	-52
right to	-7	21
risk	6	24
risk assess	-19	45
riski	17	-8
riski chang	28	-20
rize	56	-76
rize $	57	-76
role	-2	32
role $	-4	58
role @	-3	20
role allow	23	-19
role and	-11	32
role are	-13	56
role by	-5	11
role can	-19	49
role credenti	-15	24
role for	19	3
role in	-22	55
role is	-2	107
role job	8	47
role may	-3	10
role of	7	60
role or	-11	14
role small	-30	30
role sourc	-13	20
role that	-8	10
role the	-6	15
role there	-8	22
role to	-10	24
role which	-4	16
role who	-9	12
role with	-23	49
roll	-6	9
roll $	-140	-44
roll a	-5	12
roll back	-16	63
roll it	65	-21
roll out	38	13
roll the	28	29
roll them	-6	-32
rollback	2	33
rollup	-1	23
rollup within	33	-12
room	-3	57
room $	102	0
room for	57	-33
root	13	54
root @	-21	65
root access	-13	55
root account	-26	118
root author	39	-25
root file	-12	17
root in	-11	19
root squash	-3	30
root user	3	21
root volum	4	31
rot	101	40
rot insid	52	-17
rotat	-13	14
rotat $	-214	-98
rotat %	0	96
rotat @	105	33
rotat a	-62	61
rotat and	-11	27
rotat by	-23	66
rotat everi	-8	15
rotat for	-34	34
rotat in	-53	45
rotat it	-5	16
rotat of	88	32
rotat on	-38	69
rotat the	-65	-110
rotat them	18	89
rotat with	-27	-97
rout	5	41
rout 53	22	-20
rout @	-18	29
rout alert	-19	26
rout and	23	-4
rout data	1	42
rout in	-11	13
rout of	3	10
rout or	0	43
rout tabl	16	72
rout that	-7	11
rout them	4	36
rout to	-33	82
rout traffic	14	37
router	11	10
router $	116	4
router and	75	-25
router at	60	12
router in	-23	88
router is	-26	61
router switch	11	-3
router the	1	32
row	-5	-19
row and	-3	11
row level	-19	39
row that	-19	55
rpo	-22	53
rpo of	-18	53
rto	-23	57
rto and	-17	55
rule	7	30
rule $	56	158
rule @	-5	8
rule against	-8	11
rule and	-3	22
rule are	-15	74
rule for	-11	21
rule from	-8	9
rule group	44	-14
rule in	-13	72
rule insid	37	-30
rule of	-9	55
rule on	-11	53
rule or	-24	39
rule pattern	33	-24
rule set	46	-26
rule target	-13	115
rule that	-13	16
rule the	-46	58
rule who	-8	50
run	34	9
run $	62	-47
run %	52	3
run @	52	-3
run a	-15	74
run and	32	9
run are	-43	68
run as	-55	94
run at	-41	45
run autom	15	16
run behind	-14	43
run by	158	-50
run cluster	-23	3
run command	-13	19
run custom	10	-8
run drill	-13	15
run each	-12	63
run etcd	49	-29
run everi	57	-25
run for	-21	-38
run here	-6	41
run high	36	-9
run in	19	43
run insecur	19	-17
run insid	-52	129
run instanc	-33	62
run is	-29	91
run it	21	-14
run its	60	57
run job	-45	66
run mode	-6	9
run more	-38	41
run on	20	44
run onli	-60	110
run our	98	19
run out	45	18
run over	90	-23
run patch	7	25
run queri	24	-20
run replica	-27	74
run scale	-58	122
run secur	-21	77
run sever	-30	35
run sinc	-65	27
run storag	-16	42
run task	-41	40
run that	61	-10
run the	40	-5
run them	44	22
run there	2	32
run time	-18	38
run with	28	56
run without	-7	56
runbook	-1	8
runtask	-22	75
runtim	17	-20
runtim $	-142	-107
runtim agent	56	-10
runtim and	30	0
runtim cni	-34	58
runtim endpoint	-39	71
runtim for	57	-50
runtim in	38	-147
runtim is	36	52
runtim monitor	-11	15
runtim of	81	-47
runtim on	46	-1
runtim role	-8	24
runtim updat	15	43
runtim version	24	-22
runtim with	35	54
s	59	11
s autom	15	2
s certif	47	-22
s event	22	-11
s own	21	18
s paramet	-11	49
s role	-30	47
s set	-38	76
s to	-50	74
s tool	-54	66
s trust	-33	41
s3	27	6
s3 bucket	21	20
s3 by	51	-42
s3 data	-4	10
s3 destin	69	-23
s3 gatewai	-17	29
s3 kei	42	-14
s3 locat	-8	11
s3 manag	57	-53
s3 or	-10	29
s3 us	-59	133
s3 which	36	-25
saa	-26	2
saa applic	-27	2
safe	-12	56
safe $	1	48
safe as	42	-19
safe on	43	-13
safekeep	-3	65
safekeep $	-3	65
safeti	-34	61
safeti of	1	12
sai	-8	32
sai outright	-18	38
sai so	56	7
sam	-5	22
sam cli	1	19
same	71	51
same @	-20	23
same author	52	-31
same host	39	-25
same question	108	-70
saml	-31	75
saml and	-17	42
sampl	-6	54
sampl phrase	25	-12
sampl rule	-11	56
sanit	70	-5
save	-9	74
savepoint	-45	61
say	19	16
say never	-40	58
say otherw	-34	23
say so	73	36
say who	-5	30
say with	-5	12
scale	52	-9
scale $	-119	-237
scale @	197	0
scale a	168	-15
scale an	18	-20
scale and	-26	67
scale as	-36	39
scale awai	4	9
scale between	-9	122
scale by	13	51
scale comput	50	-32
scale group	2	14
scale in	-22	71
scale is	39	9
scale it	103	3
scale limit	-11	19
scale mode	-60	65
scale of	16	-53
scale on	2	45
scale polici	-2	56
scale storag	87	-21
scale the	79	5
scale them	-194	-65
scale up	59	9
scale with	98	-36
scan	10	54
scan $	20	192
scan and	12	18
scan by	-74	27
scan imag	28	16
scan it	-24	34
scan of	9	11
scan on	-11	64
scan patch	-11	44
scan the	-10	27
scan them	51	23
scan volum	-36	49
scan what	56	-30
scanner	42	25
scanner and	72	20
schedul	35	-8
schedul $	-121	-136
schedul a	-22	69
schedul and	1	29
schedul delet	-10	50
schedul for	4	52
schedul keep	-40	66
schedul of	45	45
schedul or	-26	29
schedul requir	47	-1
schedul snapshot	-36	88
schedul start	15	-7
schedul that	57	-14
schedul the	16	-4
schedul them	84	121
schedul then	-33	39
schema	-7	83
schema @	-12	117
schema and	-1	35
schema design	15	95
schema extens	1	12
schema sql	-2	22
scientist	-23	22
scim	-22	71
scope	23	48
scope $	-16	126
score	-50	2
scratch	-12	119
scratch @	-12	33
scratch file	-33	68
screen	89	24
script	-11	58
script $	0	120
script and	-2	33
script are	-15	43
script in	-10	54
script of	-18	41
script that	-5	16
scrub	50	-38
scrub memori	16	-12
sddc	-60	64
sddc manag	-60	64
sdk	-14	66
sdk and	16	2
sdk in	-39	73
sdk the	68	-62
search	51	-18
search and	-1	23
search for	-10	10
second	-22	2
second @	1	47
second and	18	-12
second factor	-4	52
second layer	70	-42
second one	-140	-182
second region	27	0
second zone	-8	22
secreci	49	-16
secret	6	47
secret and	-42	52
secret are	-66	87
secret in	-17	89
secret left	13	97
secret manag	4	24
secret out	21	1
secret there	-9	103
secret volum	-11	14
secur	5	22
secur $	141	32
secur @	-15	57
secur agent	9	39
secur and	-2	36
secur by	102	70
secur configur	-24	91
secur contact	-21	78
secur environ	1	52
secur fix	27	-18
secur flaw	3	33
secur group	2	61
secur hub	24	-11
secur in	-34	175
secur key	-50	65
secur log	-20	48
secur modul	15	9
secur of	21	120
secur on	11	52
secur or	-4	17
secur patch	-57	-169
secur polici	22	17
secur profil	-16	80
secur quota	-7	46
secur standard	-3	20
secur the	73	4
secur updat	-99	-112
see	16	-8
see and	-8	27
see it	21	12
see no	98	0
see nor	-20	78
see or	83	-34
see that	-22	45
see the	14	48
see them	20	65
see to	-40	17
see which	-5	65
see who	-9	19
seen	21	46
segment	-24	130
select	24	16
select the	-47	66
self	-14	44
self servic	-61	63
send	9	16
send @	9	13
send a	-17	19
send and	-73	-70
send anoth	76	-61
send it	-24	54
send job	-7	11
send messag	-33	78
send metric	11	-7
send notic	32	-24
send onli	52	-42
send out	-18	27
send quota	-48	96
send the	44	-25
send them	10	67
send to	60	-23
send what	27	-24
sensit	-41	82
sensit $	-4	109
sensit data	-3	52
sensor	-33	140
sent	-5	30
sent to	15	31
sent with	-8	34
separ	41	46
separ log	-19	27
septemb	6	39
septemb 2026	15	36
septemb 2027	-9	23
seri	2	10
serv	84	-5
serv @	85	-39
serv from	-19	41
serv http	119	-23
serv its	39	-17
serv the	-16	19
serv tls	58	-2
serv to	75	-26
server	38	-5
server $	-91	-43
server @	43	-12
server access	0	63
server and	63	4
server apart	-38	47
server are	-26	67
server at	63	1
server avail	100	-68
server behind	67	-16
server between	59	-13
server build	-21	92
server but	10	-3
server by	44	-40
server certif	-41	78
server control	-65	130
server core	-55	63
server for	85	77
server hall	67	-1
server host	114	1
server in	76	-32
server insid	99	-40
server is	-37	111
server licens	23	62
server of	104	44
server offer	70	-58
server on	62	-54
server oper	-68	119
server room	32	65
server sdk	-52	60
server side	-18	29
server that	87	32
server under	76	-19
server who	100	-43
server with	-13	15
serverless	133	-1
serverless cach	35	-30
servic	36	10
servic $	74	15
servic @	-25	35
servic account	2	29
servic again	-17	34
servic and	39	0
servic are	56	73
servic avail	106	-33
servic behind	82	-25
servic by	-17	22
servic connect	-35	62
servic doe	-58	132
servic improv	-12	36
servic in	-18	23
servic is	117	43
servic it	57	-32
servic its	23	-12
servic itself	97	-28
servic keep	10	41
servic of	62	-23
servic on	69	-17
servic opt	-10	24
servic or	-18	24
servic quota	-33	108
servic regist	-24	70
servic role	-20	37
servic run	39	-21
servic softwar	-35	29
servic task	-16	20
servic that	116	-52
servic the	79	-83
servic unless	32	-26
servic updat	-80	32
servic use	-41	62
servic where	9	33
servic which	21	-14
servic who	-14	-75
servic with	-20	51
session	35	11
session $	77	-27
session and	-3	10
session are	-39	74
session attribut	16	-4
session from	80	-8
session in	-8	71
session manag	39	-1
session to	-44	48
session within	15	-2
set	3	37
set $	4	31
set @	-7	19
set a	21	18
set alarm	-11	34
set and	20	-4
set anoth	-18	47
set are	-1	15
set as	-17	28
set at	34	-28
set befor	-10	18
set budget	-9	18
set by	18	124
set capac	-8	22
set cluster	-5	22
set comput	-21	36
set deploy	-10	22
set encrypt	-19	29
set fleet	-16	36
set from	72	-55
set full	0	19
set how	-25	60
set in	-3	43
set index	-15	42
set instanc	-27	48
set is	-5	42
set it	-13	100
set its	14	-6
set job	-7	36
set lifecycl	-23	44
set limit	-11	14
set listen	-6	12
set min	-6	22
set minimum	-7	22
set more	-27	37
set network	-13	42
set node	-6	16
set of	11	18
set on	87	-47
set or	-2	13
set origin	-4	9
set paramet	-7	33
set posix	-9	61
set queue	-8	37
set reserv	-38	50
set retent	-14	60
set share	-7	16
set so	47	-32
set sourc	-9	18
set subnet	-19	25
set that	-5	16
set the	-10	43
set their	46	-18
set there	-31	81
set to	13	29
set type	-2	52
set up	-8	33
set what	95	-44
set when	-20	46
set with	-3	13
setup	26	66
setup in	-9	98
seven	-9	32
seven dai	-15	30
seven year	30	11
sever	17	25
sever avail	21	-11
sever invoc	-35	74
sever region	-37	140
sever task	-49	56
sever time	-10	13
sever zone	13	14
shadow	15	55
shadow copi	-7	91
shard	-36	23
shard and	-6	33
shard level	-5	13
shard of	-66	56
share	0	-9
share $	-80	-5
share @	-31	60
share a	45	-21
share an	-15	29
share and	45	-4
share by	-11	13
share control	-139	-138
share file	-46	112
share it	-12	49
share its	21	30
share kei	-7	17
share no	22	-14
share of	48	-37
share one	79	39
share resourc	-13	85
share respons	-50	89
share the	-19	55
share them	-3	89
share volum	-4	28
share with	-10	47
shell	41	0
shell in	-13	36
shield	38	21
shield advanc	-9	63
shield standard	45	-5
shift	89	19
ship	30	-2
ship @	-16	40
ship the	18	29
shop	-65	24
short	8	11
short live	-5	34
short outag	-25	34
shorten	1	50
should	9	24
should %	67	-4
should be	-13	38
should have	-47	51
shouldnt	16	47
show	19	40
show @	85	-46
show auditor	-34	46
show the	-4	20
show up	-16	41
shred	126	0
shred the	36	24
shrink	8	64
shrink the	59	-26
shut	-5	13
side	13	25
side $	-22	86
side and	-11	13
side encrypt	-36	52
side is	-49	111
side of	64	-47
side render	17	-13
sidecar	-11	60
sidecar @	41	19
sidecar are	-19	36
sidecar or	-10	12
sign	5	36
sign and	15	-16
sign in	19	18
sign ins	-5	13
sign is	53	-22
sign key	35	38
sign on	-22	72
sign profil	-41	45
sign up	-11	23
sign url	0	53
sign with	14	-11
signatur	65	-50
signatur $	39	-130
signatur expiri	-7	97
signatur of	59	-1
sigterm	20	-19
sigterm and	20	-19
silenc	-24	36
sinc	-23	11
sinc 1	22	9
sinc 25	23	-10
sinc 30	-5	12
sinc 7	-13	22
sinc januari	-74	49
sinc the	24	-21
sinc then	44	-22
sinc two	-3	23
singl	17	34
singl @	41	0
singl az	-57	86
singl connect	31	25
singl instanc	-32	47
singl sign	-15	72
sit	25	55
sit in	-38	56
sit on	107	50
sit with	-38	55
site	3	54
site $	71	-9
site and	-1	36
site are	-49	73
site host	-20	83
site in	95	-9
site is	-70	103
site of	-13	22
site script	-2	20
site to	-15	23
site where	48	-32
six	44	-19
six copi	36	-21
six month	-34	45
size	7	40
size $	-62	174
size @	5	-59
size and	14	30
size consolid	69	-52
size of	-14	37
size or	42	-24
size scale	-86	100
size that	61	-59
size the	-99	79
size to	111	-71
size what	95	-58
sla	6	-150
sla for	-9	108
slot	-13	55
slot prompt	-6	20
slow	-28	83
slow log	2	59
slow queri	-24	59
slow sql	10	62
slurm	-12	32
slurm and	-2	10
small	-26	47
small and	-10	14
small or	-7	31
smb	12	13
smb 3	33	9
smb and	-18	28
smb encrypt	-8	19
sms	39	26
sms and	24	19
smtp	1	34
smtp credenti	-39	97
snapmirror	-28	98
snapmirror and	-12	34
snapshot	5	31
snapshot $	-17	59
snapshot and	1	39
snapshot are	36	10
snapshot by	40	-13
snapshot copi	-16	25
snapshot first	-13	71
snapshot for	-8	18
snapshot go	-27	56
snapshot in	33	-23
snapshot of	-3	31
snapshot or	-15	66
snapshot polici	-12	29
snapshot retent	-14	15
snapshot schedul	-10	23
snapshot that	11	-8
snapshot to	22	-14
snapshot where	42	-3
snapshot with	21	42
snowflak	18	-12
snowflak and	22	-15
sns	-27	34
so	15	-1
so %	165	80
so @	13	-68
so ami	-7	49
so are	-31	45
so by	4	12
so doe	24	-18
so in	-14	50
so is	-5	45
so it	52	-14
so noth	5	117
so patch	81	-20
so that	-15	36
so the	-84	-123
so there	-12	19
so who	-135	-100
soc	84	-57
soc 2	28	-9
soc pci	16	-8
softphon	-16	96
softwar	51	3
softwar $	126	-42
softwar @	38	-13
softwar and	14	7
softwar in	104	-31
softwar insid	-29	145
softwar is	-55	101
softwar licens	-11	68
softwar of	64	-75
softwar on	7	63
softwar that	35	44
softwar updat	7	25
softwar we	-32	80
softwar with	17	5
softwar without	8	-3
some	-16	76
some @	-12	20
some need	-17	20
some of	18	19
somebodi	45	-8
somebodi wrote	-21	48
someon	21	26
someon must	16	8
someon who	-12	46
someth	9	-5
someth %	-29	12
soon	59	-56
soon as	59	-56
sorri	34	103
sorri i	10	166
sort	14	83
sourc	12	36
sourc @	31	-6
sourc address	109	-4
sourc and	27	17
sourc code	18	60
sourc control	-26	37
sourc data	60	-50
sourc destin	-12	33
sourc document	-4	13
sourc keep	11	68
sourc librari	5	37
sourc of	-7	10
sourc record	-15	29
sourc server	-42	130
sourc sync	-16	42
sourc the	-49	78
space	-57	74
space and	-17	41
spam	-11	26
spare	-41	68
spare capac	-46	72
spark	25	8
spark and	61	-46
speak	-23	-19
speak it	83	-25
speak tls	-35	111
special	27	-67
specif	-10	104
specif control	-4	136
specif secur	1	52
specifi	-13	29
spectr	33	0
spectr and	33	0
speed	-78	118
spend	21	208
spf	-25	40
spf and	-25	39
split	47	12
split the	6	72
spot	63	-8
spot @	12	-5
spot and	77	0
spread	18	62
spread @	7	46
spread a	31	-25
spread instanc	-20	54
spread the	-8	19
spread them	-35	72
spring	21	71
sql	9	39
sql and	-2	22
sql inject	-5	67
sql queri	-4	38
sql statement	10	62
sqs	96	-66
squash	-3	30
srm	-139	-175
ssd	46	-9
sse	12	37
sse @	24	20
sse c	-2	146
sse s3	68	-60
ssh	11	51
ssh and	-2	24
ssh kei	-8	69
ssh key	-33	54
ssh or	-25	45
ssh to	56	-3
sshd	44	137
ssl	-24	41
ssl certif	-4	18
ssl on	-19	22
ssm	-14	42
ssm agent	-14	45
stabil	11	-10
stabil demand	11	-10
stack	42	86
staff	26	-37
staff $	54	17
staff to	58	27
stage	6	18
stage and	15	-3
stage subnet	24	-4
stai	15	46
stai @	-15	28
stai as	47	-20
stai enabl	-21	22
stai for	43	4
stai in	-4	49
stai insid	51	15
stai longer	87	-72
stai on	-17	40
stai open	-4	36
stai privat	-11	26
stai readabl	35	-3
stai the	62	1
stai there	-18	58
stai until	-36	84
stai up	-13	31
stai with	8	45
stai within	106	-74
stale	-51	58
stale who	-58	33
stall	-16	98
stand	3	40
stand $	31	-22
stand a	-9	17
stand in	19	25
stand on	-4	55
standalon	-44	99
standalon @	-41	79
standalon on	-13	79
standalon task	11	11
standard	6	-22
standard @	36	21
standard and	14	-4
standard ask	-34	46
standard support	27	-18
standbi	48	-7
standbi @	66	-28
standbi and	29	17
standbi in	34	-25
standbi of	39	-18
standbi or	-18	42
standbi server	44	-40
start	12	40
start @	24	22
start a	62	19
start add	6	15
start again	2	30
start an	41	5
start and	43	-29
start at	40	-38
start by	14	37
start each	23	12
start everi	-14	92
start from	-43	55
start it	-7	59
start lost	-8	20
start major	4	39
start on	-41	71
start one	-16	21
start replac	79	-58
start restor	106	-92
start task	-54	70
start the	5	58
start them	-70	127
start those	-27	80
start upgrad	68	27
start with	37	2
starter	-3	11
startup	33	45
startup script	-7	13
startup us	44	51
state	14	22
state and	16	7
state at	-18	19
state befor	-12	14
state by	62	-38
state compat	-5	71
state of	63	-55
state off	-12	52
state outsid	-5	28
state rule	-24	64
state that	-8	13
stateless	-11	34
statement	8	51
static	-2	8
static address	-2	8
statu	30	12
statu check	67	-52
statu log	3	48
steadi	9	0
step	-5	26
step in	-17	39
step of	50	-44
sticki	-12	15
still	2	58
still accept	97	-34
still mend	-4	8
still on	-26	146
still rout	-45	106
still run	-13	16
stolen	-8	31
stop	7	38
stop @	-24	62
stop an	-9	29
stop and	13	17
stop cleanli	-8	29
stop condit	-24	55
stop hibern	-12	15
stop it	14	-10
stop or	-8	35
stop task	15	7
stop their	15	-6
storag	36	3
storag $	-107	-4
storag across	53	3
storag and	12	38
storag autosc	-38	47
storag block	56	-36
storag by	68	-40
storag capac	27	65
storag class	-21	49
storag databas	85	-44
storag driver	-20	61
storag encrypt	-19	-99
storag imag	-30	37
storag in	23	-19
storag is	-24	126
storag log	50	-26
storag media	72	-9
storag node	-18	62
storag of	-93	33
storag server	47	-5
storag six	17	-8
storag throughput	-16	29
storag virtual	-14	27
storag volum	68	-2
storag where	53	-34
storag with	64	-18
store	34	17
store $	4	36
store @	65	-8
store all	-25	33
store and	-19	57
store by	19	-17
store content	87	-64
store current	-27	38
store data	40	25
store everi	24	-11
store for	75	-20
store in	25	24
store is	122	-47
store it	7	56
store log	38	-36
store none	-30	84
store object	16	-12
store of	33	28
store on	-35	75
store onli	54	9
store region	95	-85
store that	-12	50
store the	76	-30
store them	32	30
store volum	22	19
store what	-16	63
store who	-10	35
store with	56	-37
store yourself	8	9
strategi	-13	167
strategi and	-13	32
stream	-72	-96
stream @	40	22
stream agent	48	-35
stream and	88	3
stream publish	-6	14
stream when	-66	-122
string	-16	22
structur	74	16
stuck	-8	47
stuck on	-1	48
student	4	62
stuff	-67	91
subject	-26	55
submit	-5	42
submit @	2	19
submit job	6	29
subnet	-8	32
subnet $	3	37
subnet @	-10	15
subnet and	-18	32
subnet endpoint	-17	23
subnet file	-7	15
subnet give	-12	49
subnet group	20	22
subnet in	-29	47
subnet network	-7	9
subnet of	-18	26
subnet or	-18	20
subnet secur	-11	23
subnet that	36	-21
subnet write	-8	10
subscrib	-17	76
subscrib are	-33	87
subscrib to	-16	100
subscript	-12	65
such	-1	30
such a	91	-41
such as	-2	26
such instanc	-7	80
such queue	-31	33
suffic	-8	27
suggest	10	82
suggest $	61	31
suit	45	18
suppli	40	27
suppli a	-17	31
suppli and	-11	65
suppli in	81	-69
suppli kubelet	55	-26
suppli patch	-18	39
suppli the	25	63
supplier	-63	79
support	19	13
support @	20	52
support and	3	11
support end	1	33
support for	29	-28
support is	-26	28
support it	55	-44
support nitro	-54	55
support on	-2	16
support perimet	-31	45
support runtim	-31	53
support them	-27	35
support tls	104	-52
support version	-21	33
suppos	48	46
suppos $	91	8
suppos to	-16	80
suppress	27	63
suppress rule	-27	73
sure	23	20
sure %	46	-12
sure onli	-27	33
sure that	-37	62
surveil	63	-31
surviv	1	35
surviv a	20	-10
surviv the	4	23
suspici	-2	51
swap	112	-29
swap it	-5	78
swap the	61	-57
switch	12	11
switch $	163	-13
switch encrypt	-27	101
switch fiber	11	-3
switch in	25	-3
switch it	21	48
switch log	-6	9
switch off	36	25
switch on	-28	38
switch over	-46	52
switch redact	-15	35
switch that	-32	70
switch the	-6	9
switch them	55	-36
switch to	17	39
switchov	39	61
switchov or	47	-38
symmetr	-11	17
sync	60	-44
sync schedul	-16	42
synchron	7	48
synonym	-16	39
system	35	27
system $	137	10
system @	63	-2
system account	26	-17
system and	5	23
system are	92	-7
system as	107	-18
system at	42	-7
system behind	48	-15
system by	25	-12
system databas	-12	46
system fix	12	-57
system for	122	13
system have	-7	17
system in	-22	62
system insid	113	-82
system is	-32	70
system itself	-12	14
system manag	1	39
system memori	-6	15
system network	21	120
system of	11	69
system on	47	59
system or	-6	9
system patch	-30	102
system stand	55	-46
system take	-11	40
system that	38	0
system under	88	-9
system updat	-81	-93
system user	-6	38
system with	30	-14
system within	36	-28
tabl	14	44
tabl $	-16	143
tabl and	5	23
tabl by	69	-41
tabl definit	-45	56
tabl design	0	9
tabl in	-57	112
tabl is	69	-39
tabl map	-19	60
tabl of	0	70
tabl permiss	-6	52
tabl whose	33	131
tabl with	-4	10
tag	23	128
tag immut	-10	18
tag resourc	66	176
tag the	49	-41
taint	55	-9
take	19	17
take 60	-5	22
take @	43	-19
take a	45	8
take and	25	-3
take autom	75	-125
take back	9	-3
take backup	43	21
take call	61	-26
take care	17	-62
take continu	36	-22
take daili	40	-33
take effect	-15	37
take hourli	62	-47
take it	6	9
take manual	-12	20
take no	-31	96
take none	-12	42
take on	-17	22
take over	76	-24
take snapshot	-75	125
take the	69	-2
take them	19	46
take thi	-3	85
taken	-1	48
takeov	9	73
talk	-13	117
talk to	2	23
tamper	31	11
tamper with	14	20
tape	49	-29
target	10	26
target $	-2	82
target @	-11	20
target and	17	28
target are	-16	35
target group	-13	14
target in	-10	28
target is	-38	54
target that	-15	31
task	37	2
task $	62	59
task @	-16	38
task and	31	-2
task are	-31	75
task definit	-43	64
task is	-19	105
task log	-11	17
task of	-7	26
task on	46	-13
task replac	33	-31
task role	-10	24
task run	-8	28
task set	-10	28
task share	45	-21
task stop	-15	37
task that	53	-42
task to	8	42
task with	-15	23
tcp	-4	10
tde	55	32
team	27	6
team $	-35	46
technician	101	-38
technician in	30	-17
telephon	-18	59
tell	-3	40
tell me	-35	35
templat	-13	47
templat $	-15	33
templat and	25	23
templat is	-3	53
templat or	-22	32
templat pod	1	13
templat the	-5	10
templat togeth	-6	30
temporari	5	79
temporari credenti	26	19
ten	4	-31
tenant	142	-20
tenant apart	21	0
term	22	4
term let	36	-30
termin	13	16
termin protect	-4	8
termin tls	51	-41
test	16	60
test $	-19	197
test %	11	164
test @	19	-12
test and	-4	54
test it	30	0
test of	33	27
test restor	-5	67
test that	-21	68
test the	36	18
test them	13	-4
tester	-25	65
text	24	26
than	-11	39
than 14	-16	49
than 90	-25	71
than a	24	-11
than it	-21	36
than one	-18	25
than root	-9	25
than the	28	-13
than two	72	-68
thank	-88	-23
that	12	9
that $	-61	-108
that %	-53	-43
that @	54	19
that a	6	69
that agent	4	60
that allow	-6	11
that amazon	-3	84
that an	-3	81
that and	-41	59
that answer	60	-32
that api	135	-40
that appli	-1	56
that are	23	-5
that aws	34	34
that becaus	40	-15
that block	-21	52
that bring	-19	10
that bucket	31	6
that build	38	-24
that by	-34	60
that call	24	7
that came	-1	19
that can	-28	52
that cannot	108	-53
that carri	12	-3
that check	11	-11
that client	47	-40
that come	-17	35
that connect	37	22
that copi	28	-25
that creat	31	-21
that date	57	4
that day	14	-11
that deploi	59	-10
that do	23	49
that doe	-14	18
that encrypt	-5	73
that end	-21	75
that evalu	78	-20
that execut	58	4
that exist	82	-23
that fail	18	-3
that fall	-16	76
that fetch	-9	33
that fit	46	-41
that flow	27	-4
that function	57	-34
that go	17	-10
that hand	118	-35
that handl	63	-42
that happen	-7	47
that has	40	-28
that have	1	61
that hold	37	-7
that host	81	12
that hous	-21	28
that imag	-29	34
that includ	-27	29
that inspect	46	-20
that is	25	16
that it	9	13
that its	-6	22
that join	8	16
that keep	32	25
that key	-20	41
that launch	91	-80
that leav	-35	74
that left	-12	54
that let	-5	18
that list	44	-30
that log	0	48
that lose	-24	27
that make	-43	58
that market	-14	17
that match	64	-56
that matter	-19	62
that may	-18	24
that must	-12	45
that need	3	42
that never	-11	18
that no	39	-10
that nobodi	-47	51
that of	-18	67
that off	91	-36
that on	-53	49
that onc	39	-21
that one	73	-45
that onli	8	72
that open	-22	35
that or	-105	-130
that our	-33	63
that pass	6	53
that patch	-24	67
that place	50	-13
that polici	-13	17
that produc	94	-33
that provid	-16	55
that reach	-7	16
that react	-4	18
that read	-39	64
that reconnect	89	-80
that record	-30	28
that refus	-13	28
that replac	-30	37
that replic	17	-8
that retri	-2	9
that rout	13	9
that run	72	15
that runtim	-49	45
that send	-28	98
that serv	70	-3
that servic	10	1
that set	-56	75
that share	2	23
that someth	-63	-179
that speak	46	7
that spread	25	-21
that stai	-41	50
that still	-30	87
that stop	48	-31
that store	64	-38
that support	55	-44
that take	21	-12
that the	-3	40
that thei	24	17
that thi	30	17
that thing	-134	-148
that to	-15	47
that traffic	-84	94
that up	-6	21
that us	-44	-65
that use	-26	62
that user	-4	24
that verifi	49	-11
that version	-8	34
that wait	24	-16
that was	20	2
that watch	91	-46
that we	19	148
that were	31	9
that when	4	32
that whose	-10	26
that window	32	-12
the	14	15
the %	76	30
the 30	-47	76
the 7	39	-27
the @	30	30
the acceler	104	-1
the access	-20	45
the account	7	26
the action	-2	8
the activ	-21	35
the add	11	12
the administr	-9	43
the agent	-94	-115
the ai	9	17
the alarm	-8	67
the alert	-16	88
the allow	-15	16
the amazon	29	-14
the ami	8	81
the analysi	83	-7
the api	7	13
the app	-69	-13
the applianc	30	18
the applic	4	68
the archiv	-26	62
the assess	5	35
the assessor	0	53
the attack	-28	74
the audit	-19	14
the auditor	18	-46
the auth	-25	53
the authent	-19	26
the author	7	16
the authorit	41	-12
the auto	-41	39
the autom	15	-26
the automat	22	-64
the avail	113	-33
the aws	2	-42
the az	105	-86
the baa	-49	57
the back	-34	71
the backbon	46	-28
the backup	1	-19
the bare	72	10
the base	2	11
the basement	-15	19
the begin	-24	39
the block	52	-29
the board	-48	98
the bootstrap	14	-31
the box	60	-16
the broker	-38	-37
the bucket	12	21
the budget	-13	63
the build	84	-32
the bundl	10	2
the cabinet	-4	48
the cach	72	-1
the call	-13	56
the capac	41	-10
the catalog	-40	60
the ceil	86	-16
the certif	8	2
the chang	29	0
the check	43	-17
the choic	-20	3
the chosen	41	3
the cidr	18	61
the cisco	-10	90
the class	-12	22
the cli	15	21
the client	-15	41
the cloud	51	2
the cloudwatch	-5	47
the cluster	-48	-57
the cni	-68	126
the code	-24	76
the common	10	-2
the compani	7	22
the compil	-9	39
the complianc	-178	-192
the compon	61	-18
the comput	30	57
the configur	28	18
the connect	-73	-44
the connector	-8	46
the consent	-5	8
the consol	25	-5
the consum	121	-62
the contact	-21	21
the contain	-63	-15
the content	-2	39
the continu	-50	121
the control	10	-19
the copi	54	-70
the core	20	33
the correct	-10	30
the credenti	-22	40
the curat	21	-14
the current	51	-18
the custom	45	35
the daili	72	-55
the dashboard	-10	69
the data	35	9
the databas	-49	-15
the date	7	51
the day	13	-1
the db	30	9
the dead	41	-10
the debian	-7	24
the decid	-21	72
the decis	79	-18
the default	30	10
the definit	36	-11
the deleg	-8	37
the delet	-14	21
the deploy	3	24
the destin	-3	20
the detect	46	-16
the devic	-8	34
the direct	-3	12
the directori	45	-28
the disk	47	9
the dns	37	25
the docker	-27	36
the document	-20	104
the domain	61	3
the downtim	-37	54
the drain	19	-7
the drill	-6	9
the durabl	60	29
the duti	5	24
the ebs	23	-10
the ec2	86	-56
the ecs	135	26
the edg	96	-8
the edit	-53	73
the emerg	-20	68
the encrypt	9	21
the end	2	35
the endpoint	36	8
the engin	-42	-89
the environ	15	14
the ephemer	28	57
the equip	60	31
the evict	50	-37
the evid	-108	35
the execut	3	55
the export	-12	49
the facil	78	-31
the fail	84	-39
the failov	30	-15
the failur	25	-20
the fault	17	9
the featur	-13	15
the file	-8	50
the filter	-14	22
the find	-32	51
the fine	4	11
the fip	36	-9
the firewal	-71	-131
the firmwar	157	-28
the first	-36	-28
the fix	52	-26
the fleet	44	2
the floor	-33	72
the flow	45	10
the form	-16	17
the format	-14	28
the framework	9	3
the free	20	21
the function	-21	128
the game	-23	72
the gatewai	-137	-91
the global	39	-5
the golden	-13	50
the gpu	93	-37
the grant	44	-20
the greatest	95	-53
the group	17	10
the guard	53	-9
the guest	-47	39
the hardwar	45	-5
the head	-10	92
the health	68	-19
the histori	-22	37
the hook	-30	88
the hop	-16	36
the host	7	-65
the hour	-15	36
the http	-20	64
the hypervisor	52	27
the ide	-13	28
the ident	-8	9
the imag	9	31
the import	19	20
the inbound	-5	54
the index	-8	26
the infer	7	11
the infrastructur	25	-48
the inspect	40	-4
the instanc	14	26
the integr	-62	49
the interfac	-8	35
the internet	-11	60
the isol	38	-24
the java	-25	48
the job	12	62
the kei	-82	-64
the kernel	5	24
the key	8	27
the kms	9	38
the kubelet	61	33
the kubernetes	20	33
the lambda	-5	18
the land	87	-49
the languag	33	75
the last	36	-10
the latest	11	26
the latter	121	5
the launch	-17	46
the law	-12	101
the layer	-31	34
the least	-27	40
the librari	-7	10
the licens	56	1
the life	17	1
the like	26	-4
the limit	8	48
the line	-39	62
the link	-38	64
the linux	-21	2
the listen	-10	20
the load	28	-6
the local	-27	33
the locat	80	-45
the log	-11	36
the loss	-18	43
the lowest	91	-35
the machin	132	-41
the machineri	12	-4
the mainten	37	0
the major	-22	49
the manag	61	-41
the mandatori	41	11
the manual	-69	20
the master	-36	17
the materi	32	52
the maximum	5	24
the member	-40	70
the memori	87	-31
the messag	67	6
the metadata	31	2
the metric	20	14
the microvm	50	-7
the minimum	-12	27
the mode	25	41
the model	-66	-3
the modul	44	-3
the monitor	-7	12
the month	28	-22
the monthli	41	-23
the most	-15	26
the move	-11	33
the multi	-8	49
the name	15	7
the namespac	17	30
the network	62	14
the new	0	34
the newer	64	-24
the newest	46	-5
the next	29	-1
the nitro	11	2
the node	-78	-71
the notic	13	5
the nucleu	-22	32
the number	14	14
the object	4	40
the ocsp	-15	22
the off	32	-29
the old	-25	73
the older	-37	107
the on	-25	59
the one	12	24
the open	-9	26
the oper	31	51
the option	-24	54
the orchestr	-31	57
the order	14	-9
the organ	12	5
the origin	14	41
the os	102	40
the other	26	8
the outsid	-34	49
the owner	46	-21
the packag	18	5
the pair	34	29
the paramet	-30	48
the parent	-8	15
the part	61	-53
the partner	67	-24
the password	22	42
the patch	4	29
the path	-2	9
the peer	111	-30
the pend	-15	41
the peopl	35	48
the perimet	52	-21
the period	15	-164
the permiss	-8	28
the person	11	71
the physic	46	87
the pictur	-9	11
the place	-6	15
the plan	-16	60
the platform	48	6
the plugin	-19	40
the pod	29	-16
the point	45	-27
the polici	4	50
the port	6	12
the prebuilt	72	-56
the price	0	16
the primari	36	-6
the prioriti	32	-27
the privat	31	14
the process	33	-25
the profil	-15	68
the program	-20	30
the promot	-27	103
the prompt	66	-55
the provid	26	-12
the proxi	35	33
the public	26	14
the pv	-13	20
the python	7	36
the queri	13	48
the queue	62	-12
the quota	54	-8
the rack	107	-40
the rang	-4	23
the receiv	-1	8
the recipi	-7	33
the recommend	-13	21
the record	41	17
the recoveri	-16	23
the redirect	-17	20
the region	-14	-9
the registri	-33	34
the regul	-19	16
the releas	-25	48
the renew	-16	72
the replac	56	-67
the replic	-12	41
the replica	32	7
the report	21	-4
the repositori	39	-12
the request	23	2
the requir	-29	50
the resolv	62	32
the resourc	8	24
the respons	-77	69
the rest	1	51
the restor	-21	51
the result	34	-21
the retent	1	37
the retir	47	-38
the retri	-60	81
the review	-10	28
the revis	98	-69
the revoc	-13	22
the right	-21	54
the role	-12	28
the room	-20	63
the root	-15	61
the rotat	-21	38
the rout	15	18
the row	-37	26
the rule	19	38
the run	-5	9
the runtim	-38	-104
the s3	-10	22
the same	50	-25
the scale	13	-5
the scan	84	-27
the scanner	-35	79
the schedul	25	-56
the script	-39	83
the sdk	-17	29
the search	74	-28
the second	-99	-135
the secret	-22	60
the secur	-12	-12
the server	41	-32
the servic	38	0
the session	-13	53
the set	18	-2
the shard	-65	55
the share	-32	2
the shop	-75	19
the short	-7	17
the sign	57	-17
the signatur	32	-21
the site	84	-24
the size	-5	13
the slow	1	70
the snapshot	15	23
the soc	119	-56
the softwar	-4	-23
the sourc	-4	40
the ssh	-28	123
the ssl	-9	35
the ssm	-14	45
the stage	-8	10
the standard	0	26
the standbi	39	-4
the start	34	-14
the state	1	25
the stop	-22	48
the storag	17	26
the store	-7	35
the stream	77	-65
the subnet	27	1
the support	-31	45
the system	17	48
the tabl	-9	86
the target	-3	26
the task	3	40
the technician	15	-15
the templat	13	3
the temporari	-53	89
the term	-50	96
the text	-23	73
the third	-7	62
the time	22	-5
the tls	46	21
the token	-11	62
the tool	-34	78
the track	29	12
the traffic	75	-12
the trail	62	24
the train	-11	54
the transact	2	17
the transfer	33	-9
the truck	6	92
the trust	-15	28
the tunnel	-65	-23
the two	51	-18
the type	-26	34
the underli	118	-15
the unit	67	-46
the updat	-92	-54
the upgrad	-70	-80
the uplink	-26	44
the use	-1	42
the user	17	37
the utter	25	-12
the valid	-37	-42
the vault	14	4
the vendor	35	-30
the version	-22	45
the virtual	-17	55
the volum	19	12
the vpc	-7	41
the vpn	-101	-49
the vulner	113	-14
the wait	25	-17
the want	20	-19
the weekli	10	47
the whole	-5	42
the window	27	14
the windows	50	-10
the wire	12	-6
the work	91	33
the worker	-16	-43
the workgroup	10	1
the workload	32	5
the world	-2	33
the writer	8	11
the wrong	-4	83
the zone	45	-30
theft	-7	46
thei	5	15
thei $	-78	-118
thei answer	-6	9
thei are	23	29
thei call	-23	31
thei cannot	-29	33
thei chang	-4	38
thei come	-13	60
thei expir	-13	68
thei fail	14	5
thei go	-9	61
thei have	-44	94
thei keep	33	-25
thei may	-8	15
thei need	-30	33
thei reach	50	-29
thei replac	22	53
thei run	117	-49
thei say	-36	51
thei select	16	-9
thei serv	75	-26
thei share	-27	49
thei show	-1	20
thei stai	-10	14
thei use	18	-9
thei were	62	-36
their	14	21
their $	-105	-82
their @	-21	68
their action	-6	10
their auto	-18	26
their checkpoint	-24	44
their client	-29	37
their code	3	58
their configur	72	-25
their content	98	-26
their data	-9	51
their date	-1	17
their definit	81	-57
their destin	-5	33
their encrypt	26	11
their end	22	-5
their firmwar	6	51
their health	31	-20
their host	81	-45
their hypervisor	-52	68
their imag	4	13
their last	-33	39
their librari	-7	48
their number	-30	96
their or	-130	-82
their os	109	136
their own	34	23
their owner	-1	68
their password	-6	12
their place	-5	43
their polici	-12	29
their port	67	-43
their region	88	-53
their retent	-7	9
their retri	-12	42
their role	-14	22
their scale	-41	71
their secur	-21	46
their send	42	-11
their set	-1	10
their size	9	1
their sourc	-40	63
their state	17	-13
their storag	17	44
their time	-4	20
their trust	-3	9
their type	-18	43
their use	-9	10
their volum	-87	115
their vpc	-2	9
their window	28	149
them	8	35
them $	-79	-50
them 90	66	-56
them @	-25	34
them after	-18	51
them again	-24	38
them and	13	9
them are	15	14
them as	32	19
them at	-44	87
them avail	23	-11
them awai	93	-70
them but	-14	18
them by	3	26
them check	-13	23
them current	-22	118
them daili	9	37
them down	62	-49
them earlier	-21	35
them elsewher	-13	15
them enforc	-11	39
them everi	57	11
them for	32	7
them from	-26	45
them in	12	16
them into	4	39
them is	46	60
them keep	-4	12
them off	11	34
them on	40	5
them or	-9	58
them over	-23	32
them raiz	11	-5
them requir	-15	33
them run	67	-30
them set	-6	9
them small	-19	37
them so	23	-21
them the	-15	79
them there	45	15
them through	73	-53
them to	-6	39
them under	67	-60
them until	-20	28
them up	-7	88
them when	56	-19
them where	13	3
them with	-45	57
them yourself	22	23
themselv	50	21
themselv $	33	15
themselv and	-15	17
then	-3	75
then $	129	15
then %	-43	44
then and	-38	76
then copi	-37	79
then delet	49	-12
then drop	-5	19
then is	-10	66
then it	-66	88
then keep	-58	89
then move	-67	95
then patch	-38	51
then run	-84	160
then start	-65	80
then the	14	21
then write	-54	74
there	16	13
there $	-112	-31
there a	-36	48
there and	-32	34
there are	73	6
there by	94	-44
there for	-20	30
there if	-12	12
there is	59	11
there no	-20	40
there not	-19	27
there onli	-34	58
there the	80	-61
there to	-9	27
there too	64	-33
there who	2	65
thermostat	-11	17
these	74	53
these $	143	23
theyr	-11	84
thi	-141	-85
thi $	-2	81
thi cannot	98	-13
thi is	-95	-27
thi one	-89	-136
thing	-96	-87
thing $	-28	-70
thing who	-23	-116
think	62	-24
think that	63	-36
third	30	35
third parti	18	45
those	13	39
those $	47	63
those @	114	-13
those are	26	30
those for	-25	30
those from	43	-22
those in	32	-13
those node	-79	45
those of	29	2
those patch	-98	-67
those servic	-17	22
those that	-9	64
those up	-3	30
those who	40	-28
those whose	18	-11
though	30	-17
thousand	-2	12
threat	40	24
threat list	25	-5
threat protect	-6	14
three	43	-13
three @	56	-24
three avail	46	-19
three azs	57	-22
three dai	27	-13
three if	-31	32
three node	-33	44
three week	33	-12
three year	10	-2
three zone	40	-25
threshold	-10	40
threshold and	-8	35
throttl	-14	34
throttl and	-15	29
throttl limit	4	50
throttl quota	40	-35
through	26	16
through @	-42	26
through a	81	53
through an	29	5
through and	5	16
through artifact	18	-9
through eventbridg	45	-31
through it	-22	37
through its	60	-16
through kms	80	-50
through servic	11	-2
through the	53	-1
through them	-12	30
through vpc	-12	13
through which	-3	14
throughput	-53	-22
throughput and	-6	53
throughput capac	-47	76
throughput for	2	-9
throughput mode	-25	34
thrown	-14	59
thrown awai	-14	59
thru	0	49
tick	-85	115
ticket	0	26
ticket for	44	-29
tie	-16	39
tier	-15	71
tier and	-5	8
time	3	33
time $	12	28
time a	-10	13
time and	29	-17
time are	40	-9
time as	34	-61
time at	51	-45
time by	-17	37
time in	36	-31
time limit	-4	46
time object	-22	123
time of	5	9
time recoveri	0	31
time start	-5	8
timeout	-4	78
timeout and	-10	12
timeout concurr	-7	15
timeout of	31	149
tls	26	25
tls $	-99	35
tls 1	75	6
tls @	32	33
tls and	-5	21
tls at	69	-45
tls between	-2	43
tls by	56	-19
tls cert	-12	21
tls certif	70	-39
tls code	29	-19
tls connect	72	-27
tls end	-22	76
tls endpoint	50	-28
tls for	21	17
tls from	-14	29
tls in	-29	47
tls inspect	27	-5
tls is	-45	57
tls listen	27	-21
tls of	4	54
tls on	34	10
tls onli	61	-20
tls or	-13	28
tls paramet	-26	77
tls polici	-42	56
tls to	38	29
tls version	-2	44
tls where	-23	29
tls with	47	-25
tlsv1	3	80
tmp	40	8
tmp has	-15	33
to	11	30
to $	-46	-32
to %	-10	128
to 0	-14	15
to 1	-17	48
to 10	-2	8
to 100	37	-23
to 15	-1	20
to 16	-16	16
to 20	-22	85
to 21	-36	51
to 22	-11	27
to 3	-12	22
to 30	65	-56
to 336	10	-8
to 35	2	35
to 365	-30	57
to @	26	39
to a	10	33
to act	-24	65
to add	37	21
to al2023	14	-5
to all	-25	75
to an	-13	4
to and	-27	55
to anoth	-16	46
to answer	31	-25
to any	27	-25
to appli	31	19
to ask	33	16
to assum	-8	24
to attach	-36	76
to aws	51	43
to back	-42	77
to be	-6	31
to bear	-14	26
to bring	110	36
to build	45	35
to buy	-53	58
to call	-8	81
to chang	-6	27
to cheaper	-12	47
to check	-25	39
to choos	77	-34
to classifi	-13	31
to close	-26	52
to cloudtrail	15	8
to cloudwatch	39	-14
to collect	-36	61
to configur	-19	41
to connect	-31	42
to control	59	-9
to cope	-22	25
to copi	69	-11
to creat	-28	50
to databas	-16	33
to date	34	34
to deal	11	41
to defin	17	49
to delet	-23	74
to demand	-18	62
to disk	60	-55
to do	-34	22
to ec2	40	-30
to ecs	-26	36
to enabl	6	84
to encrypt	-48	-32
to end	28	-11
to everi	32	-22
to everybodi	-2	34
to everyon	-35	64
to fail	-16	35
to file	-32	64
to find	-29	36
to fix	36	52
to follow	-11	15
to get	-28	67
to go	-13	25
to group	-6	37
to guard	-24	48
to have	41	-1
to http	10	-3
to improv	49	-33
to instal	11	55
to instanc	-7	23
to isol	-42	37
to issu	-24	37
to it	15	59
to item	-4	10
to its	23	3
to keep	-7	50
to know	14	2
to known	-22	52
to last	-2	28
to leav	60	-52
to limit	-32	71
to log	54	-36
to look	59	52
to make	-33	42
to manag	98	-55
to mend	-8	29
to move	-8	20
to network	-18	30
to new	115	-38
to newer	-46	56
to node	-17	44
to one	-2	16
to opentelemetri	-16	23
to other	-20	41
to our	-9	87
to outliv	-17	28
to patch	-27	-13
to plan	23	0
to process	-9	35
to prod	-14	17
to prompt	29	-26
to protect	-44	97
to provid	-25	39
to provis	72	-39
to put	-12	31
to raiz	54	-39
to read	14	-12
to record	-9	13
to recov	27	-3
to reli	50	-35
to renew	8	30
to repair	-13	41
to replac	15	53
to replai	-18	38
to request	-44	57
to restor	-30	56
to retain	-12	19
to review	44	-6
to roll	56	-12
to run	-47	73
to s3	8	16
to scale	156	-40
to scan	34	-31
to schedul	76	-38
to secur	43	25
to see	-26	37
to session	49	30
to set	29	4
to size	80	-20
to someon	-6	36
to sort	-2	111
to sourc	12	14
to speak	-20	42
to spread	-17	32
to stai	32	6
to start	-27	33
to stop	-3	8
to suppli	-50	74
to switch	17	43
to tabl	-7	8
to take	7	27
to ten	-11	12
to that	-25	46
to the	25	5
to them	45	-2
to three	33	-25
to tls	-49	53
to touch	95	-58
to train	-17	15
to trust	-15	88
to turn	28	-10
to two	-16	46
to updat	31	4
to upgrad	84	46
to us	-16	16
to use	-30	64
to user	-13	16
to viewer	-20	87
to watch	104	1
to which	31	-10
to whom	53	9
to write	-17	47
togeth	80	-58
togeth again	-6	30
togeth in	63	-57
togeth with	-33	47
toggl	4	91
token	1	75
told	-23	46
told otherw	-8	23
toler	-15	71
too	15	87
too $	155	74
too and	-3	10
too much	-6	25
took	-23	33
tool	-3	47
tool and	78	-42
tool are	-9	32
tool of	-7	55
tool that	18	11
top	134	57
top is	78	-54
top of	124	85
topic	2	40
topic and	44	65
topic contain	-4	10
topic retent	-6	14
touch	43	-3
touch it	-28	35
touch the	60	-39
toward	27	17
trace	60	14
trace and	52	-48
trace are	-23	60
track	21	-9
track current	29	12
traffic	12	6
traffic $	15	-133
traffic and	10	0
traffic are	-17	20
traffic between	56	-21
traffic by	19	4
traffic chang	36	-20
traffic dial	-26	55
traffic doubl	-15	-52
traffic from	-31	62
traffic grow	-117	-21
traffic has	-14	28
traffic in	-53	94
traffic insid	46	-10
traffic is	-13	108
traffic of	15	10
traffic on	9	12
traffic onli	-7	9
traffic over	82	92
traffic that	9	58
traffic through	-39	43
traffic to	8	-1
traffic up	24	-14
traffic with	48	-20
trail	4	35
trail and	29	-9
trail for	-5	17
trail name	34	-33
trail to	-13	25
train	-73	-42
train and	21	-13
train code	-1	48
train content	89	-36
train data	6	32
train in	23	62
train its	-68	-55
train of	-96	-129
train or	15	-5
train our	-52	-10
train whose	-64	-69
transact	20	8
transact log	29	-6
transcript	22	31
transcript and	-24	39
transfer	21	32
transform	-25	57
transit	-47	-52
transit encrypt	5	74
transpar	159	13
transport	31	-12
transport flood	36	-19
transport layer	20	-6
travel	-26	-39
tri	35	-17
tri to	11	5
trigger	-13	104
trigger and	3	61
trigger are	-6	46
trigger on	-33	56
trigger subnet	-7	15
trim	-37	103
truck	6	92
true	5	14
true $	16	36
true or	16	-74
trust	3	35
trust advisor	4	100
trust and	-21	28
trust author	-30	37
trust each	24	-7
trust servic	-23	27
trust store	-32	67
trust the	39	-26
try	90	-60
ttl	-8	48
tune	-13	105
tune are	-2	20
tune it	-5	50
tune them	-2	26
tunnel	17	-52
tunnel are	-6	9
tunnel in	-54	-121
tunnel is	-6	117
tunnel on	-8	60
turn	-6	40
turn @	-29	57
turn automat	-17	46
turn daili	-6	15
turn encrypt	-12	94
turn into	75	-42
turn it	30	15
turn its	-16	69
turn log	-13	21
turn manag	3	28
turn multi	28	19
turn off	-9	43
turn on	-8	42
turn scan	-13	35
turn server	-12	21
turn that	30	6
turn the	-30	44
turn them	6	18
turn tls	58	-44
twice	-5	21
two	16	24
two @	-55	68
two avail	23	-13
two azs	11	98
two custom	97	-64
two domain	19	-8
two hour	-9	27
two instanc	-34	52
two minut	63	-43
two modul	-27	31
two node	-3	14
two of	-51	68
two region	0	20
two subnet	61	-34
two week	11	22
two year	28	-15
two zone	-11	37
txt	-23	62
type	13	20
type @	0	79
type and	-13	43
type at	8	22
type has	6	9
type in	67	-26
type limit	-23	47
type none	-8	11
type number	-38	68
type of	-35	51
type onli	-8	13
type secur	22	29
type shard	-4	38
type size	-21	66
type storag	-15	29
type take	-15	37
type that	38	1
type the	-20	42
type timeout	-12	15
type to	85	-54
type write	-3	14
typic	51	-26
typic within	33	-30
ubuntu	-61	61
ubuntu and	-12	19
ubuntu imag	-7	34
uh	72	10
unattach	-10	73
unattach it	-10	73
under	39	-13
under %	98	-57
under @	30	-12
under a	51	-26
under an	122	6
under it	-27	68
under its	64	10
under manag	31	86
under our	79	-41
under the	13	-34
under them	29	47
underli	162	-8
underli comput	127	18
underli host	44	-19
underli languag	18	-15
underneath	110	-19
underneath @	109	-51
undersea	86	0
understood	-7	83
undo	21	22
undon	-20	70
unencrypt	21	58
unencrypt cluster	-8	41
unencrypt one	71	-23
unexpect	-1	13
unexpect access	-1	14
unexpectedli	41	10
unhealthi	77	-55
unhealthi @	28	-42
unhealthi instanc	16	-14
unhealthi target	36	18
unintend	-18	85
uninterrupt	70	-7
uninterrupt power	70	-7
unit	11	40
unit and	1	15
unit of	45	-34
unit state	46	-35
unless	13	13
unless %	-34	60
unless the	-41	53
unlock	-8	44
unlock code	-8	44
unmanag	-19	59
unmask	-1	26
unpatch	-13	77
unsubscrib	22	18
unsubscrib delet	-25	77
unsupport	-6	19
unsupport configur	-37	46
untag	-11	24
untag imag	-11	24
until	1	32
until 30	89	-48
until it	82	-68
until its	85	-44
until the	48	-25
until their	22	-5
until then	-41	67
unus	-39	146
unus @	-32	132
unusu	-15	24
up	0	22
up $	77	-9
up @	-11	112
up a	-14	25
up and	25	5
up by	76	33
up continu	66	-48
up dure	-10	26
up etcd	149	0
up everi	35	-18
up file	0	69
up in	-13	62
up is	-4	61
up noth	-32	54
up on	51	-48
up persist	1	18
up replic	-4	34
up sinc	-57	7
up sourc	-7	65
up the	-5	70
up there	-20	27
up to	18	28
up unless	-5	31
up what	-5	42
up when	58	-4
up with	-40	45
updat	-9	-14
updat $	-133	-146
updat %	4	-51
updat @	101	27
updat a	67	-39
updat add	-12	34
updat also	1	33
updat an	91	-63
updat and	12	43
updat appli	71	-30
updat are	-15	61
updat avail	-49	65
updat base	-48	77
updat befor	-51	92
updat blueprint	65	33
updat by	-23	38
updat client	-14	19
updat come	3	48
updat date	-11	19
updat do	79	38
updat earlier	74	-9
updat fail	5	15
updat for	29	-37
updat in	-47	54
updat into	-3	14
updat is	48	92
updat it	48	56
updat its	52	-49
updat kubelet	41	-26
updat mode	49	0
updat on	-30	-5
updat onto	-74	-198
updat or	67	-6
updat plugin	-7	8
updat polici	0	63
updat replac	45	5
updat run	-18	67
updat scale	50	-36
updat server	72	-31
updat that	39	-27
updat the	16	-41
updat them	59	15
updat these	-14	60
updat to	42	15
updat under	48	6
updat what	116	37
updat which	3	29
updat who	-110	-120
updat with	-5	102
updat within	-30	88
updat without	85	-3
updat yourself	-19	29
upgrad	-31	-30
upgrad $	-163	-93
upgrad @	-75	-101
upgrad and	-4	85
upgrad are	7	43
upgrad at	-4	8
upgrad befor	-29	112
upgrad by	-52	-68
upgrad do	-206	-143
upgrad doe	-8	62
upgrad fail	-8	9
upgrad from	-14	14
upgrad in	110	137
upgrad is	46	-37
upgrad it	-51	77
upgrad karpent	87	34
upgrad kubelet	-19	62
upgrad of	-17	99
upgrad on	-29	36
upgrad or	-3	10
upgrad that	-41	-2
upgrad the	55	-24
upgrad then	-21	56
upgrad to	133	51
upgrad who	-54	60
upgrad yourself	-9	51
uplink	-54	71
uplink to	-44	47
upload	-1	45
upload $	-7	77
upload a	-19	37
upload and	80	-15
upload buffer	-16	30
upload code	-19	50
upload in	-1	23
upload the	-12	22
upload to	1	74
ups	85	-35
ups batteri	85	-35
upstream	-22	35
uptim	107	33
uptim of	42	-8
urgent	19	-11
url	0	58
us	4	-48
us $	-96	-23
us @	69	-5
us and	42	-31
us east	22	-16
us in	44	-48
us it	12	-3
us kei	-48	83
us on	-32	79
us or	-65	-181
us the	2	31
us tls	66	11
us to	-24	23
us what	5	119
usabl	-16	47
usabl and	-15	16
usag	17	26
usag limit	-16	30
usag report	-10	24
use	-8	44
use $	58	44
use @	51	44
use a	-60	40
use an	-9	35
use and	11	-4
use client	-51	60
use content	3	19
use current	-14	57
use http	-9	12
use iam	-12	16
use in	-26	146
use is	21	50
use it	-16	31
use its	-13	23
use of	-15	63
use or	39	-30
use share	-17	20
use such	-3	61
use the	0	20
use them	-12	21
use tls	-28	52
use vpc	-11	26
user	-1	66
user $	2	194
user @	-4	13
user access	-8	24
user and	-4	32
user are	-5	69
user authent	-25	48
user belong	64	-37
user can	-11	38
user credenti	86	-81
user data	23	27
user grant	-9	18
user group	-3	26
user in	18	176
user insid	-53	92
user instal	0	54
user into	-35	110
user is	-19	50
user may	-36	71
user of	-21	109
user password	-1	9
user permiss	-5	25
user pool	1	8
user role	-2	9
user ssh	-15	29
user that	18	16
user their	-8	11
user to	38	30
user volum	50	-108
user within	21	-17
usual	7	23
usual within	11	-7
util	-19	57
util and	-23	64
utter	18	-7
utter sampl	25	-12
v	-3	37
v or	-1	43
v2	-7	13
valid	15	-9
valid $	44	53
valid @	6	-68
valid and	-14	26
valid certif	9	7
valid of	38	-8
valid record	41	7
valid the	-34	54
valu	21	-6
valu with	22	-5
var	-15	47
variabl	-4	51
variabl and	6	30
variabl of	-10	42
vault	0	13
vcenter	11	136
vcenter sddc	-10	15
vcpu	21	14
vcpu and	-53	55
vector	36	-14
vend	53	-20
vendor	19	54
verif	-26	61
verif and	-14	26
verifi	3	63
verifi that	-8	36
verifi the	10	17
verifi what	42	14
version	2	22
version $	-50	72
version 1	-5	79
version 3	16	16
version @	-7	19
version and	17	20
version are	115	-39
version as	11	-10
version at	-6	11
version befor	-28	37
version behind	-52	134
version bump	-115	-138
version by	31	23
version can	28	48
version chang	-6	104
version control	-13	48
version copi	-43	81
version in	17	12
version is	91	12
version it	133	-59
version move	-20	49
version never	-14	32
version of	6	18
version on	-81	122
version test	2	20
version that	44	11
version to	26	37
version under	32	-27
version updat	-28	-46
version upgrad	-68	-113
version when	18	-8
version where	32	-17
version which	-7	8
version with	59	14
version within	-22	57
version yourself	-6	18
vet	18	52
vet the	-31	59
via	16	101
via @	13	105
video	80	-29
view	-43	-64
view or	42	-3
viewer	28	17
viewer and	-8	22
virtual	19	53
virtual applianc	-43	57
virtual layer	195	3
virtual machin	-33	58
viru	-62	128
visibl	-22	51
visitor	149	-45
vlan	-9	26
vlan subnet	-9	26
vm	-25	42
vm cluster	-25	43
vmware	6	51
vmware hyper	-1	43
voic	-18	37
volum	15	31
volum @	12	7
volum and	-24	54
volum are	11	46
volum as	41	-16
volum at	53	-27
volum by	18	-3
volum continu	146	-55
volum encrypt	-41	74
volum end	-35	55
volum in	31	0
volum is	80	-51
volum of	34	-4
volum on	77	-71
volum or	-7	32
volum that	28	-24
volum with	91	-87
vpc	-8	32
vpc @	26	-21
vpc and	-7	17
vpc by	-86	87
vpc cni	62	0
vpc connect	-10	16
vpc endpoint	-2	34
vpc mode	-3	8
vpc or	-16	27
vpc subnet	-7	21
vpc with	13	11
vpc without	71	-55
vpn	-56	15
vpn $	-80	-48
vpn and	-2	14
vpn client	-131	-74
vpn or	-5	21
vs	-73	-77
vs guest	24	-45
vsan	4	41
vsphere	-21	118
vuln	-67	76
vulner	39	57
vulner $	-37	63
vulner base	-63	70
vulner databas	80	-11
vulner depend	-40	115
vulner in	94	-34
vulner intellig	56	-38
vulner librari	-10	15
vulner scan	12	10
w	-96	44
w a	2	57
w o	-11	10
waf	-13	34
waf rule	-7	28
waf web	-3	14
wai	44	-12
wait	14	62
wait and	48	-37
wait as	-15	20
wait for	30	30
wait while	22	-18
walk	79	-33
walk into	42	-29
wall	60	14
wallet	-26	54
want	35	-9
want @	47	-5
want and	-4	30
want it	-32	-32
want number	21	-20
want them	-8	12
want to	25	-4
warehous	-38	79
warehous who	-55	88
warn	64	21
was	36	24
was creat	66	-42
was made	24	5
was off	-51	75
was that	37	35
was whose	-2	13
watch	1	37
watch @	-13	30
watch and	17	1
watch bounc	72	-55
watch fail	-3	20
watch for	-20	58
watch free	-15	40
watch host	49	-38
watch how	-3	19
watch it	-17	92
watch sign	-12	19
watch that	-6	89
watch the	35	16
watch their	18	-13
watch them	-5	21
watch who	-7	32
way	-2	30
way back	-40	81
way between	70	-51
way from	-21	26
way in	-14	64
way out	-25	48
way to	29	6
we	11	43
we bring	-18	76
we creat	-19	103
we deploi	-31	33
we dont	-38	80
we have	-42	53
we host	-95	14
we instal	19	144
we launch	-15	163
we put	-42	45
we run	-31	82
we store	-53	-48
we train	-55	-53
we upload	-14	46
we use	37	85
we write	-18	79
weak	-52	95
web	2	45
web @	-8	11
web acl	-9	18
web app	-15	85
web applic	29	103
web server	18	24
webhook	-24	26
websit	7	70
week	15	22
week critic	33	-12
weekend	132	-7
weekli	15	27
weekli 30	-12	53
weekli mainten	-35	42
weekli window	25	23
weight	50	-5
weight and	57	-6
well	-45	46
well $	-55	-55
well as	-3	21
went	101	9
went down	-53	58
were	41	9
were creat	16	-2
were put	32	-26
weve	92	-11
weve got	92	-11
what	7	38
what @	40	-8
what a	-4	69
what about	-83	-33
what an	-14	34
what and	-38	56
what arriv	-29	107
what doe	13	121
what fail	55	-39
what goe	-9	15
what happen	50	-22
what has	14	11
what if	58	-19
what in	0	35
what is	23	25
what it	7	17
what its	39	-33
what li	-4	12
what matter	-8	44
what may	-9	29
what member	1	12
what must	11	28
what pass	-7	67
what record	1	61
what run	-16	67
what should	-19	22
what stai	-11	18
what stand	40	12
what the	4	28
what thei	12	17
what to	-9	9
what topic	-4	10
what user	60	-51
what was	51	-3
what watch	-16	26
what we	-53	-30
whatev	3	41
whatev els	9	11
whatev is	52	-41
whatev the	-39	28
when	23	-2
when $	33	64
when %	98	55
when @	-6	50
when a	25	12
when an	76	-19
when and	-11	95
when chang	12	-12
when it	-53	-44
when its	35	23
when one	85	-49
when the	19	3
when thei	-6	47
when to	-1	13
when traffic	-57	-101
when we	-37	69
whenev	81	-90
whenev the	48	-42
where	17	13
where @	69	-6
where a	38	-10
where and	16	55
where automat	43	-31
where autominorversionupgrad	43	-21
where encrypt	28	0
where it	15	15
where log	-41	48
where manag	60	-34
where multi	31	-25
where need	-20	36
where no	-39	47
where our	134	-25
where secur	11	-10
where snapshot	50	-36
where the	42	-21
where thei	10	16
where there	17	-14
where traffic	-14	27
wherev	-12	57
whether	6	18
whether @	-16	22
whether a	-14	19
whether client	-3	8
whether it	42	-16
whether its	-4	8
whether that	-4	91
whether the	12	12
whether thei	-7	8
which	0	12
which @	7	-24
which a	-7	52
which account	-14	42
which address	-13	34
which are	-8	20
which attribut	-24	46
which bucket	-9	49
which cannot	48	-10
which control	30	40
which data	-12	35
which devic	-27	39
which endpoint	-12	12
which go	-7	8
which has	-10	17
which is	-20	30
which it	7	17
which keep	-8	10
which kms	113	-48
which network	-8	26
which node	54	-38
which of	-5	-123
which one	51	-19
which our	16	-5
which paramet	45	-18
which part	24	46
which parti	61	-11
which patch	-49	77
which peopl	75	5
which permiss	10	47
which queri	-30	59
which resourc	-31	74
which role	-6	22
which servic	-68	104
which session	64	-37
which side	14	50
which stai	-20	31
which the	-6	23
which thei	-16	19
which user	34	12
which version	-12	67
which zone	-10	28
while	11	0
while a	-22	-19
while it	-1	-17
while queri	53	-38
while the	29	-19
while thei	33	-29
who	-12	-11
who $	-110	-22
who act	-70	-5
who activ	-34	131
who add	-69	-103
who administ	-26	53
who answer	-43	99
who appli	-21	-23
who are	75	-62
who arrang	-40	53
who ask	7	63
who assign	-13	102
who attach	-31	133
who back	-161	-169
who bring	-29	-104
who bui	-11	88
who bump	39	181
who call	-18	23
who can	36	79
who carri	14	-102
who chang	2	54
who check	-26	54
who choos	-22	74
who classifi	-27	128
who clean	-13	86
who commiss	56	-10
who configur	-42	68
who connect	63	29
who control	-64	3
who correct	-13	36
who creat	-33	91
who deal	-113	-99
who decid	-14	98
who defend	52	-4
who defin	-19	80
who design	-7	75
who did	-47	-101
who doe	-45	-144
who download	-18	48
who enabl	-37	85
who encrypt	-68	-149
who enforc	-25	19
who ensur	-16	67
who eras	89	-69
who export	-2	63
who fix	-11	84
who flip	-3	44
who forc	-27	58
who gener	-39	61
who get	-60	-17
who give	-9	58
who gotta	17	85
who govern	14	63
who grant	-12	63
who guarante	100	-35
who guard	52	35
who handl	-71	-50
who harden	71	0
who has	-7	39
who have	-33	51
who hire	38	-41
who hold	127	-22
who in	-137	-128
who initi	-22	13
who instal	-9	141
who instrument	-20	67
who investig	14	18
who is	-54	-39
who isol	123	-12
who issu	-21	125
who keep	83	33
who kick	-37	5
who left	-11	23
who limit	-19	31
who lock	1	23
who log	-14	115
who look	-57	-107
who maintain	-61	-32
who make	-4	63
who manag	-39	63
who map	-24	101
who may	0	48
who meant	-23	80
who move	-3	8
who must	-41	89
who narrow	-1	15
who now	31	23
who on	-3	59
who open	-4	57
who oper	14	-95
who own	-145	-165
who pai	-9	53
who patch	-5	-68
who perform	56	-80
who pick	-43	129
who place	-2	78
who plan	5	72
who prevent	31	-32
who protect	104	15
who provid	103	-49
who provis	17	-40
who publish	108	-31
who push	-52	-5
who put	-28	62
who queri	-5	13
who raiz	-65	64
who reach	-22	41
who react	10	117
who read	-16	49
who rebuild	-17	56
who refresh	-21	32
who regist	-3	56
who remov	-20	72
who renew	25	-163
who repair	85	-29
who replac	60	110
who requir	-34	34
who respons	-152	-163
who restart	-117	-26
who restrict	35	42
who review	-42	110
who revok	-15	100
who roll	-104	-64
who rotat	-38	-232
who run	112	-1
who scale	78	-151
who scan	13	67
who schedul	-41	183
who secur	38	36
who see	-86	-80
who select	-34	83
who send	-66	-54
who sent	0	12
who set	-34	98
who ship	73	-67
who should	-30	73
who shred	146	-54
who sign	-46	84
who size	-59	-46
who specifi	-21	45
who start	18	27
who stop	-8	79
who store	79	-20
who submit	5	32
who subscrib	-8	70
who suppli	11	44
who swap	130	-33
who switch	2	49
who take	107	-10
who test	3	73
who that	-13	48
who train	-24	51
who trim	-37	103
who tune	17	176
who turn	-17	79
who updat	1	-30
who upgrad	-165	-159
who us	-8	16
who valid	-14	84
who verifi	-8	36
who vet	-22	33
who walk	54	-13
who was	-30	25
who wipe	39	-13
who work	58	-45
who write	-3	125
whoever	-30	52
whoever hold	-39	56
whoever may	-2	8
whole	-54	-17
whole @	-5	13
whole account	-8	9
whole internet	-7	16
wholli	-10	60
whom	-22	-70
whom $	-50	-66
whom and	-58	142
whom do	-46	-87
whose	-33	16
whose $	-143	-65
whose call	-37	37
whose control	-30	-44
whose decis	-28	70
whose duti	-16	25
whose fault	-15	46
whose is	56	103
whose job	-51	-114
whose key	-5	19
whose mess	-10	20
whose move	-21	122
whose problem	-1	71
whose respons	8	-12
whose set	-20	59
whose task	-32	138
whose upgrad	-8	9
wide	7	149
wildcard	-2	15
wildcard princip	-2	15
will	-30	37
will %	4	47
will @	-17	25
will be	1	-49
will it	1	27
window	35	26
window $	105	126
window after	31	-27
window and	-7	30
window at	-17	32
window by	99	-88
window for	-29	82
window in	-55	86
window of	-14	79
window one	31	-10
window or	2	11
window set	-42	59
window to	65	-44
window where	33	-24
window which	-24	25
windows	21	42
windows @	-33	61
windows and	-28	35
windows by	40	-35
windows in	20	77
windows licens	101	75
windows server	30	21
windows updat	-8	56
wipe	101	-5
wipe the	61	-34
wire	-11	127
with	11	14
with $	54	45
with %	72	75
with 256	51	-35
with @	8	65
with access	-4	17
with aes	2	27
with an	27	15
with anoth	0	34
with at	66	-59
with backup	-28	59
with both	-85	-77
with certif	-7	40
with checksum	45	-22
with cli	0	29
with client	35	-22
with current	-4	34
with data	56	-23
with default	-30	42
with detail	29	10
with dns	70	-72
with each	26	-9
with encrypt	61	-27
with everi	2	20
with few	-18	27
with fix	72	-36
with forward	49	-16
with full	-7	10
with iam	8	14
with it	48	12
with its	14	11
with kei	40	-12
with kms	83	-31
with minor	21	-14
with more	-10	13
with mutual	-5	9
with newer	-64	97
with no	-62	-58
with noth	87	-79
with oci	-16	22
with one	16	7
with or	-19	28
with other	10	54
with our	-15	73
with patch	22	44
with s3	39	-16
with secur	34	-9
with shield	45	-5
with sse	54	33
with subnet	-10	25
with system	-32	38
with that	-89	-59
with the	27	5
with their	-15	29
with them	42	-12
with tls	61	-8
with two	-37	58
with vpc	-6	8
with which	-2	17
with work	-43	48
withdraw	-44	76
within	31	8
within 30	8	17
within 7	56	-17
within a	5	34
within about	20	1
within its	12	41
within minut	19	-11
within quota	60	-27
within request	37	-24
within specif	1	52
within the	47	-28
without	15	5
without %	-78	33
without @	-10	53
without a	29	14
without an	28	3
without any	60	-46
without be	8	-72
without downtim	147	-35
without further	9	61
without interrupt	37	-16
without it	-47	102
without loss	41	-37
without me	-53	-146
without multi	24	-1
without one	-23	63
without public	-3	46
without server	-13	35
without that	-16	53
without the	43	-2
without them	-27	94
without tls	39	21
wont	-57	64
work	21	45
work $	-16	52
work @	13	43
work and	11	-3
work copi	16	-15
work in	-4	24
work is	21	38
work on	24	-19
work onc	-3	17
work onli	-41	67
work with	-42	64
worker	22	-3
worker $	121	-53
worker and	32	-25
worker are	23	14
worker is	-34	66
worker machin	-117	-154
worker node	-161	-24
worker of	68	16
worker or	-16	31
worker os	211	14
worker size	-7	18
worker that	58	-23
worker type	52	-6
workflow	34	63
workgroup	106	-6
workgroup when	32	-17
workload	10	81
workload $	-5	84
workload @	-8	43
workload apart	14	-9
workload in	-3	9
workload manag	-34	68
workload over	-23	58
workspac	10	5
world	-16	58
world $	-10	62
would	4	59
would %	1	69
would be	27	-47
wouldnt	57	-18
wrap	40	7
write	6	49
write $	69	47
write %	-46	131
write @	-12	86
write a	72	-77
write and	11	28
write can	-19	34
write capac	-59	35
write custom	-26	49
write data	-4	55
write em	-8	100
write everi	20	17
write iam	-5	26
write in	34	-28
write is	57	-32
write it	8	53
write its	-19	33
write lifecycl	-14	75
write no	53	-23
write of	-7	10
write one	-19	48
write patch	63	-12
write polici	-5	24
write secur	-6	12
write that	-23	89
write the	-9	54
write their	-7	11
write them	-13	97
write to	17	1
writer	21	-2
writer and	-30	50
writer anew	37	-25
written	30	10
written by	-21	42
wrong	-4	64
wrong delet	77	-70
wrote	38	44
x	-7	155
xss	-24	109
yarn	28	51
yarn run	28	51
year	6	18
year $	-22	68
year after	35	-28
year ago	-22	32
year and	60	-36
year for	0	19
year old	-8	61
yearli	-32	51
yearli rotat	-32	51
yes	22	-27
yes $	32	37
yike	7	23
you	-103	29
you $	-5	70
your	5	40
your own	5	40
yourself	3	44
yourself after	4	36
yourself and	-11	14
yourself by	-17	22
yourself with	-59	65
yum	-15	58
zero	96	35
zip	56	-97
zip function	50	14
zone	32	11
zone $	160	-47
zone @	36	-20
zone a	-29	34
zone and	25	-1
zone are	30	25
zone at	-36	48
zone by	37	-5
zone fail	-4	18
zone for	45	-28
zone in	5	17
zone is	-26	97
zone of	9	0
zone or	66	-44
zone secur	-54	171
zone that	73	-54
zone to	-9	25
zone whatev	-23	29
zone when	0	30
zone with	62	-39
zookeep	61	52
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
#presumes	-40	-35	-41	-37	-36	-36	-26
#services 0	-62	-42	2	-34	23	-14	3
#services 1	-12	-49	-46	-45	-38	-45	-43
#services 2	-83	88	-33	-13	-39	-37	-43
#services 3	-56	15	-31	39	-36	-28	-35
#sure 0	190	115	74	81	160	121	104
#sure 1	-9	-4	9	-5	19	-14	26
#sure 2	-57	-46	-28	-44	-36	-49	-30
#sure 3	-75	-71	-67	-68	-64	-70	-73
#term	-18	-11	25	-15	-24	-21	-20
#thread	-204	-192	-216	-190	-207	-192	-214
#words 0	69	-152	-17	-113	-102	8	-93
#words 1	-70	-101	-59	-123	-74	-111	-81
#words 10	-12	-5	-10	-4	-10	-11	-12
#words 11	20	11	13	47	14	14	13
#words 2	-36	-29	-9	-47	-20	-30	48
#words 3	-33	-33	-30	-41	1	-38	-25
#words 4	-38	-37	-41	-40	-23	-38	-49
#words 5	-41	-39	-42	-34	-32	-41	-46
#words 6	-28	-24	-30	-24	-26	-27	-33
#words 7	-12	-14	-17	-1	-13	-14	-15
#words 8	-13	-14	-12	13	-15	-12	-16
#words 9	-19	-13	-19	-11	-21	-17	-23
$	-33	-35	-32	-37	-21	-37	-29
0	-47	-51	-52	-48	-54	-46	-48
0 0	-51	-54	-64	-53	-58	-52	-53
0 on	-24	-24	-29	-23	-26	-23	-22
0 still	-8	-7	-7	-7	-7	-7	-9
1	-37	-34	-41	-35	-1	-34	-35
1 $	18	30	-4	29	88	31	35
1 0	-13	-12	-12	-11	-12	-11	-13
1 2	-15	-17	-16	-18	-17	-15	-17
1 @	-36	-35	-36	-42	-43	-35	-37
1 is	-38	-36	-35	-40	-53	-35	-38
10	-28	-55	-35	-37	-42	-36	-35
100	-9	-9	-9	-9	-9	-9	-12
12	-75	-36	-56	-65	-73	-60	-89
13	22	20	15	79	-8	25	3
14	-70	-57	-55	-56	-63	-55	-60
14 month	-31	-31	-31	-34	-42	-31	-40
14 to	-25	-34	-25	-32	-27	-25	-30
16	-46	-54	-50	-52	-56	-47	-57
16 on	-25	-34	-25	-32	-27	-25	-30
2	-39	-35	-39	-16	-24	-32	-37
2 audit	-45	-47	-58	-45	-61	-46	-47
20	65	15	18	16	11	16	17
200	14	-15	10	84	6	12	2
2016	-67	-66	-65	-68	-72	-65	-68
2019	7	12	11	20	82	9	1
2021	-27	-24	-24	-24	-22	-22	-29
2022	-7	-7	-7	-9	-8	-7	-7
2024	-4	8	5	3	59	6	7
2024 3094	-62	-53	-51	-52	-71	-55	-57
2025	-43	-50	-38	-42	-41	-39	-56
2025 49844	-46	-54	-41	-45	-43	-41	-61
22	-31	-32	-33	-32	-44	-32	-34
22 open	-36	-37	-40	-36	-55	-38	-40
27001	-20	-19	14	-20	-24	-19	-22
27001 certif	-40	-40	-55	-40	-44	-40	-43
29	17	20	24	20	67	25	5
3	-8	-21	-26	36	32	-6	-15
3 $	20	19	18	17	55	19	10
3 12	-11	-11	-11	-17	-12	-11	-11
3 @	-25	-28	-24	-34	-27	-26	-25
30	-31	-29	-30	-31	-39	-29	-31
30 dai	-7	-7	-7	-7	-9	-7	-7
3094	-62	-53	-51	-52	-71	-55	-57
3389	-36	-38	-43	-59	-46	-38	-43
35	25	26	25	24	86	22	24
3am	-37	-42	-35	-39	-45	-34	-40
4	-63	-66	-61	-52	-19	-53	-74
40	-20	-30	-15	38	-12	-10	-10
49844	-46	-54	-41	-45	-43	-41	-61
5	-41	-26	20	-25	-29	-24	-28
6	-14	-13	-14	-15	-15	-13	-16
7	-43	-43	-51	-36	49	-56	-44
7 dai	-7	-7	-7	-7	-12	-7	-7
8	-139	-107	-111	-101	-97	-94	-89
9	-22	-9	2	-4	58	3	-5
90	-40	-47	-38	-40	-45	-38	-44
90 dai	-37	-37	-35	-36	-41	-35	-43
@	-22	-33	-45	-39	-39	-45	-43
@ $	-28	-41	-62	-57	-62	-66	-64
@ 1	12	13	11	7	64	11	9
@ 14	-25	-34	-25	-32	-27	-25	-30
@ 2	-43	-47	-48	-51	-51	-43	-46
@ a	-6	-35	-33	-43	-74	-38	-36
@ access	-35	-33	-32	-32	-35	-32	-39
@ account	175	39	38	45	109	41	13
@ across	-42	-36	-34	-34	-38	-32	-33
@ admin	-41	-39	-39	-40	-38	-38	-61
@ after	-60	-59	-58	-57	-64	-56	-59
@ again	-51	-47	-48	-54	-46	-46	-75
@ against	8	186	31	39	33	43	36
@ agent	-114	-127	-107	-113	-113	-101	-147
@ all	20	-59	-47	-51	-53	-37	-42
@ alon	27	80	34	35	34	35	35
@ amazon	-21	-15	-13	-14	-51	-11	39
@ ami	-121	-123	-128	-127	-108	-100	-113
@ and	-1	25	-12	14	-16	-15	-16
@ any	-46	72	-1	1	0	3	6
@ anycast	-65	-57	-59	-57	-59	-55	-62
@ api	-27	-26	-27	-27	-33	-26	-28
@ app	-23	-22	-22	-23	-25	-22	-27
@ applianc	-56	-51	-50	-50	-56	-50	-55
@ applic	-11	-10	-11	-11	-11	-10	-12
@ are	31	-12	-11	-12	-16	-11	-23
@ as	35	146	21	45	50	43	56
@ ask	17	63	10	10	10	16	18
@ at	34	-25	-15	-12	-32	-20	-34
@ attach	-90	-79	-78	-74	-88	-73	-86
@ auth	-48	-43	-46	-45	-46	-42	-45
@ author	-78	-68	-58	-55	-61	-55	-69
@ automat	-72	-70	-68	-67	-121	-68	-75
@ avail	-78	-80	-94	-78	-84	-76	-89
@ aws	-61	-62	-59	-70	-61	-56	-70
@ b	-26	-32	-27	-28	-26	-26	-28
@ back	-105	-100	-94	-97	-116	-93	-134
@ backup	-95	-75	-80	-70	-11	-63	-97
@ baselin	-125	-103	-94	-88	-107	-95	-100
@ becam	15	74	17	9	20	24	28
@ befor	-28	-27	-27	-34	-32	-27	-27
@ behind	-100	-94	-99	-93	-98	-92	-126
@ between	-34	-33	-34	-34	-39	-32	-37
@ block	-94	-77	-82	-81	-107	-78	-88
@ blueprint	-24	-22	-21	-23	-24	-21	-28
@ both	167	70	79	76	75	80	81
@ box	-47	-38	-22	-37	-42	-23	12
@ branch	-27	-27	-28	-28	-30	-27	-33
@ broker	-69	-63	-64	-69	-67	-62	-68
@ but	38	32	47	134	45	56	50
@ by	1	58	13	11	61	14	12
@ cach	-54	-51	-50	-53	-62	-49	-50
@ can	-21	-20	-20	-23	-24	-21	-21
@ capac	-51	-47	-48	-46	-59	-46	-64
@ certif	-112	-90	-91	-86	-92	-85	-94
@ class	-55	-80	-52	-61	-68	-50	-56
@ claud	1	1	-1	-3	67	3	-7
@ client	-27	-23	-22	-22	-23	-22	-25
@ cloud	77	75	83	81	226	90	60
@ cluster	-51	-51	-49	-51	-53	-48	-56
@ cni	-83	-100	-84	-81	-78	-78	-95
@ code	-42	-37	-35	-37	-38	-35	-37
@ cold	21	24	20	28	78	27	28
@ collect	-41	-38	-39	-41	-46	-38	-41
@ compar	4	137	29	30	12	32	17
@ comput	-20	-20	-16	-19	-35	-10	34
@ config	-136	-115	-123	-104	-123	-99	-129
@ configur	-90	-63	-83	-59	-83	-59	-59
@ connect	-77	-68	-65	-65	-75	-64	-70
@ contain	-67	-81	-69	-80	-75	-66	-76
@ control	-62	-59	-63	-58	-66	-58	-64
@ cost	42	59	11	63	169	58	68
@ could	54	-4	-1	0	2	-18	4
@ creat	-28	-27	-27	-27	-34	-26	-32
@ cumul	-63	-55	-59	-56	-54	-54	-59
@ current	-24	-23	-25	-24	-26	-25	-25
@ custom	-122	-102	-108	-98	-103	-96	-107
@ cve	-59	-56	-43	-45	-45	-43	-43
@ d	44	21	20	19	17	20	20
@ dashboard	-46	-42	-42	-44	-45	-41	-49
@ data	-109	-100	-101	-97	-105	-95	-112
@ databas	-59	-55	-56	-58	-61	-54	-70
@ decid	-19	-19	-20	-21	-19	-18	-22
@ default	-39	-45	-45	-39	-39	-38	-45
@ definit	-122	-113	-156	-111	-118	-109	-118
@ deploi	-33	-31	-31	-31	-45	-30	-33
@ deploy	-15	-15	-17	-15	-18	-14	-14
@ desktop	-96	-87	-85	-95	-93	-86	-122
@ devic	-54	-69	-68	-67	-71	-65	-84
@ differ	2	147	23	16	7	20	25
@ directori	-54	-51	-52	-53	-59	-51	-66
@ divis	105	9	20	18	9	12	1
@ do	-48	-49	-44	-57	-11	-43	-52
@ doe	-61	-23	-43	-46	-60	-43	-49
@ doesnt	-25	-30	-26	-26	-27	-27	-31
@ domain	-28	-29	-28	-28	-34	-27	-28
@ done	-7	-7	-7	-7	-8	-7	-7
@ drift	-119	-87	-78	-75	-84	-75	-87
@ durabl	-106	-126	-96	-92	-99	-90	-108
@ duti	203	159	86	82	59	81	76
@ edg	-75	-78	-87	-74	-78	-71	-80
@ eks	-75	-74	-79	-77	-78	-73	-116
@ encrypt	-124	-88	-116	-111	-132	-107	-129
@ endpoint	-28	-30	-27	-28	-31	-27	-27
@ engin	-153	-132	-132	-133	-182	-131	-171
@ env	-88	-82	-82	-84	-99	-81	-97
@ environ	-37	-39	-38	-37	-42	-36	-42
@ ephemer	-41	-38	-36	-37	-40	-36	-46
@ escap	-28	-26	-27	-28	-28	-26	-36
@ event	-46	-63	-45	-49	-64	-45	-50
@ everyth	167	8	34	35	20	-7	27
@ execut	-6	6	105	13	2	12	-2
@ expir	-29	-26	-28	-31	-34	-28	-27
@ fail	-26	-27	-26	-25	-25	-24	-32
@ fell	-10	-10	-10	-9	-10	-9	-10
@ file	-43	-40	-41	-42	-44	-40	-44
@ find	-44	-42	-42	-43	-55	-44	-46
@ firmwar	-88	-82	-79	-76	-82	-76	-88
@ fix	-47	-60	-47	-50	-63	-45	-48
@ flag	-34	-25	-23	-25	-24	-24	-28
@ fleet	-38	-38	-38	-41	-42	-38	-51
@ flow	-49	-19	-44	-44	-45	-40	-41
@ for	8	88	52	44	45	25	26
@ forc	-23	-22	-22	-24	-30	-23	-22
@ found	-8	-7	-6	-7	-6	-6	-6
@ from	24	57	25	66	14	26	24
@ function	-29	-27	-27	-27	-36	-27	-27
@ get	-47	-48	-46	-45	-51	-45	-50
@ global	-18	-17	-18	-16	-17	-16	-17
@ goe	15	46	10	11	9	15	11
@ got	-66	-55	-54	-58	-54	-57	-55
@ group	-45	-40	-45	-44	-42	-40	-41
@ grow	-28	-26	-27	-29	-31	-26	-28
@ had	-24	-21	-21	-32	-21	-21	-28
@ hardwar	-107	-97	-98	-97	-111	-95	-118
@ has	-44	-42	-44	-19	-64	-42	-53
@ head	-31	-29	-31	-36	-32	-30	-35
@ hold	-20	-18	-17	-18	-25	-18	-17
@ host	-79	-74	-74	-76	-79	-73	-96
@ how	-1	9	0	-1	0	-1	0
@ i	93	-15	18	40	-9	21	18
@ if	20	38	30	69	24	30	21
@ imag	-42	-40	-40	-43	-43	-40	-45
@ in	6	1	-27	-18	20	-14	-23
@ index	-7	-7	-7	-7	-8	-7	-7
@ inspect	-32	-27	-27	-27	-40	-27	-30
@ instal	-49	-74	-47	-54	-52	-45	-55
@ instead	-19	38	-17	-30	-10	-5	-4
@ into	-13	29	-8	-6	-16	-6	-10
@ is	-58	-54	-34	-52	-58	-52	-58
@ isnt	-43	-42	-45	-45	-45	-42	-48
@ issu	-28	-27	-27	-30	-31	-28	-30
@ it	-11	3	-14	-19	74	6	11
@ itself	-58	-55	-57	-59	-56	-57	-75
@ job	-29	-38	-24	18	-27	-24	-32
@ keep	11	13	13	12	39	13	12
@ kei	-118	-102	-101	-106	-101	-97	-137
@ kept	-17	-16	-16	-16	-19	-16	-17
@ kernel	-35	-30	-29	-37	-32	-29	-32
@ key	-79	-73	-70	-70	-71	-68	-76
@ land	-6	-6	-9	-6	-6	-6	-6
@ larg	16	27	12	29	112	28	33
@ last	-11	-13	-12	-13	-12	-12	-12
@ launch	-37	-45	-40	-39	-46	-37	-39
@ layer	49	3	-9	2	1	5	6
@ leak	-20	-20	-18	-20	-20	-18	-19
@ least	-14	-26	-26	31	-19	-6	-17
@ leav	-4	-7	-4	20	-14	-5	-11
@ less	58	-9	53	164	60	56	59
@ let	-81	-67	-67	-71	-79	-66	-64
@ licens	7	64	69	63	59	67	180
@ lifecycl	-13	-12	-11	-11	-12	-11	-13
@ line	-14	105	-22	-30	-18	-33	-30
@ link	-65	-60	-58	-63	-69	-59	-83
@ listen	-100	-85	-87	-86	-90	-80	-89
@ locat	-62	-59	-59	-58	-66	-57	-69
@ lock	-85	-83	-83	-78	-84	-76	-86
@ log	-37	-38	-35	-37	-44	-36	-37
@ login	-72	-66	-68	-70	-77	-65	-74
@ long	-38	-37	-37	-41	-50	-37	-48
@ machin	-47	-20	-43	-43	-45	-40	-53
@ major	-22	-15	-15	-17	-16	-16	-16
@ make	-61	-49	-49	-49	-47	-47	-51
@ manag	-70	-67	-68	-64	-71	-63	-76
@ may	-67	-61	-71	-60	-63	-63	-62
@ mean	-31	-27	22	-25	-34	-31	-44
@ memori	-21	-21	-22	-22	-24	-21	-29
@ messag	6	10	-11	7	59	4	11
@ metadata	-24	-27	-26	-29	-25	-24	-28
@ migrat	0	99	19	10	9	19	19
@ min	-8	-7	-7	-7	-8	-7	-7
@ minor	-84	-80	-75	-83	-78	-74	-86
@ miss	-99	-80	-77	-75	-88	-74	-78
@ model	-68	-55	-50	-55	-75	-53	-64
@ move	-38	-40	-36	-39	-43	-35	-48
@ multi	-44	-32	-71	-41	76	-17	-38
@ must	-114	-88	-87	-92	-91	-89	-117
@ n	20	113	19	18	24	37	34
@ name	-49	-57	-48	-49	-56	-48	-52
@ need	22	-40	-36	-43	-61	-33	-52
@ never	-23	-21	-21	-27	-22	-21	-23
@ next	-13	157	51	47	46	50	45
@ no	69	72	30	-9	23	30	34
@ node	-44	-39	-30	12	-47	-25	31
@ not	45	33	108	32	44	41	43
@ of	-24	-14	-15	-13	27	-10	-18
@ on	-25	30	-2	3	-11	-20	-50
@ onc	44	21	43	129	38	47	43
@ one	-85	-146	-101	-118	-127	-101	-126
@ onli	27	35	33	27	78	30	35
@ onto	-32	-9	-28	-45	-27	-22	-29
@ oper	56	61	63	63	64	63	136
@ or	52	157	69	174	90	78	60
@ os	-16	-53	-10	-5	-3	2	95
@ our	101	28	14	9	-5	48	-6
@ ourselv	-17	20	13	95	-21	-3	-45
@ over	-56	-54	-55	-61	-50	-50	-54
@ overview	166	35	47	53	42	45	40
@ own	-51	-48	-48	-48	-49	-48	-73
@ ownership	174	46	50	58	46	52	48
@ param	-37	-36	-38	-45	-43	-34	-40
@ paramet	-59	-58	-59	-56	-70	-56	-65
@ partit	-52	-52	-53	-51	-57	-51	-56
@ password	-39	-35	-34	-33	-36	-34	-37
@ patch	-182	-163	-157	-156	-166	-149	-229
@ peer	-22	-21	-19	-20	-20	-19	-20
@ permiss	-15	-16	-17	-16	-16	-14	-15
@ physic	-19	-17	-19	-17	-17	-17	-16
@ pick	2	-10	2	46	-6	2	0
@ platform	28	-26	-23	-29	-26	-18	-15
@ pleas	4	-65	-56	-55	-66	-58	-55
@ pls	104	12	-2	0	-15	-44	-17
@ plugin	-88	-87	-81	-80	-99	-79	-83
@ plz	117	30	33	37	84	34	28
@ point	-35	-34	-35	-34	-35	-34	-47
@ polici	-73	-63	-63	-59	-50	-59	-64
@ pre	-64	-54	-54	-54	-51	-51	-70
@ profil	-17	-14	-15	-14	-15	-14	-15
@ project	-21	-21	-19	-21	-23	-20	-24
@ provid	-31	-33	-31	-54	-33	-31	-32
@ proxi	-71	-70	-69	-70	-98	-68	-79
@ public	-34	-33	-34	-36	-41	-34	-34
@ pull	-52	-38	-33	-39	-39	-33	-40
@ python	-91	-83	-81	-84	-86	-78	-87
@ queri	-2	0	0	0	44	1	-9
@ rbac	-118	-95	-96	-89	-95	-88	-102
@ reach	39	40	40	32	99	38	45
@ record	-37	-37	-35	-36	-37	-35	-37
@ renew	-76	-84	-88	-81	-96	-75	-74
@ repair	-56	-55	-52	-52	-62	-51	-63
@ replic	-78	-64	-57	-62	-89	-57	-57
@ replica	-93	-76	-84	-75	-81	-66	-77
@ report	-38	-34	-35	-34	-36	-33	-35
@ repositori	-26	-26	-25	-25	-28	-25	-27
@ requir	-7	-6	-7	-6	-9	-6	-6
@ respons	211	72	44	49	13	47	23
@ retent	-54	-45	-46	-44	-48	-44	-45
@ return	-90	-76	-65	-67	-105	-71	-75
@ revok	-45	-37	-38	-39	-43	-35	-39
@ right	-55	-51	-51	-56	-52	-51	-67
@ rotat	-123	-112	-117	-115	-110	-104	-148
@ rout	-63	-58	-57	-61	-63	-56	-70
@ router	-69	-60	-54	-56	-59	-54	-54
@ rule	-119	-104	-99	-96	-108	-94	-103
@ run	-57	-56	-55	-57	-62	-55	-67
@ runtim	-87	-88	-89	-84	-103	-81	-98
@ sai	-70	-66	-77	-69	-73	-64	-69
@ save	-16	-1	1	-6	40	-8	3
@ scan	-22	-21	-21	-21	-24	-21	-23
@ schedul	-65	-62	-64	-59	-65	-59	-65
@ script	-93	-77	-78	-75	-79	-72	-78
@ secret	-51	-48	-47	-45	-49	-44	-50
@ secur	138	120	40	51	53	70	158
@ self	-33	-40	-33	-46	-34	-35	-36
@ send	-50	-45	-44	-46	-52	-44	-53
@ server	40	45	47	69	39	49	134
@ servic	-23	-45	-48	-45	-58	-46	-50
@ session	-34	-41	-37	-54	-35	-33	-34
@ setup	108	18	8	24	30	35	40
@ share	127	41	9	25	10	28	16
@ should	-38	-35	-36	-44	-35	-35	-42
@ show	-47	-42	-43	-45	-44	-43	-46
@ side	-3	135	29	22	26	24	26
@ sidecar	-31	-31	-35	-34	-34	-44	-53
@ sit	-51	-49	-48	-49	-56	-48	-70
@ size	4	21	20	5	78	9	17
@ snapshot	-9	-7	-7	-8	-7	-7	-7
@ so	-12	36	2	59	6	8	-3
@ softwar	-47	-45	-45	-43	-48	-43	-56
@ somebodi	-15	-14	-12	-15	-13	-12	-12
@ someon	-33	-30	-30	-32	-32	-29	-31
@ someth	-63	-56	-56	-58	-71	-61	-77
@ split	86	48	18	25	14	22	19
@ srm	190	52	47	65	57	65	54
@ stai	-7	-8	-7	-8	-7	-7	-9
@ stand	-11	-7	45	-4	-27	-7	-6
@ standard	-20	-20	-21	-23	-21	-19	-19
@ start	-28	-36	-27	-31	-37	-27	-31
@ still	-56	-51	-49	-55	-64	-50	-55
@ storag	-32	-30	-30	-30	-34	-29	-32
@ stream	-52	-50	-50	-48	-57	-48	-56
@ suggest	-34	-33	-34	-35	-36	-33	-42
@ tabl	-42	-41	-40	-41	-54	-40	-46
@ take	-34	-31	-38	-33	-33	-32	-33
@ task	-30	-45	-31	-31	-32	-30	-30
@ templat	-34	-32	-28	-28	-31	-28	-28
@ than	13	117	30	-2	0	25	14
@ that	-36	-37	-35	-35	-40	-34	-35
@ the	9	5	-7	19	-13	-1	22
@ their	-50	-54	-45	-48	-45	-44	-47
@ thing	-103	-97	-106	-100	-98	-100	-143
@ threat	-12	-12	-11	-12	-13	-12	-12
@ three	-58	89	-11	-3	-8	-1	1
@ throttl	-56	-49	-48	-48	-60	-48	-51
@ tls	-84	-72	-77	-68	-73	-67	-76
@ to	-21	49	-18	-20	-23	-14	-19
@ told	-64	-60	-57	-62	-67	-52	-59
@ too	-46	-41	-38	-38	-38	-37	-39
@ topic	-15	-15	-15	-16	-17	-16	-16
@ true	-40	-39	-39	-39	-63	-39	-41
@ type	-106	-96	-103	-107	-101	-101	-117
@ under	-21	-20	-21	-21	-21	-20	-23
@ up	-67	-65	-62	-62	-72	-61	-78
@ upgrad	37	83	73	66	77	90	239
@ us	45	-90	-60	-58	-88	-55	-105
@ user	-62	-64	-58	-58	-63	-56	-58
@ v	4	182	33	34	25	35	25
@ version	-88	-79	-97	-77	-32	-75	-91
@ versu	13	178	44	106	54	64	58
@ vs	-22	169	20	22	14	22	14
@ w	22	-15	-10	14	-21	-24	-20
@ was	-38	-37	-37	-38	-38	-39	-45
@ we	-56	-24	-48	-54	-53	-45	-77
@ web	-8	-7	-7	-8	-7	-7	-7
@ weight	-47	-32	-34	-36	-34	-32	-35
@ what	155	148	108	68	57	66	44
@ when	-29	-38	-31	-6	-32	-30	-30
@ where	50	53	40	90	22	31	26
@ which	69	62	40	66	32	33	31
@ while	-39	-39	-41	-39	-61	-38	-38
@ who	18	-8	-12	-4	1	-4	51
@ whose	-90	-82	-80	-82	-91	-81	-98
@ with	-27	23	-10	30	-18	-8	0
@ without	-19	-6	-7	-10	19	-13	-6
@ worker	-61	-48	-52	-49	-76	-47	-24
@ write	-132	-112	-112	-107	-118	-104	-146
@ zip	20	104	20	17	30	31	23
^	-33	-35	-32	-37	-21	-37	-29
^ @	5	-22	-62	-53	-70	-63	-42
^ a	-50	-49	-51	-50	-53	-48	-61
^ access	-78	-78	-91	-80	-96	-81	-99
^ accord	-39	-24	-25	-25	-27	-24	-25
^ account	-27	-26	-27	-27	-39	-26	-28
^ ad	39	16	24	84	18	40	139
^ after	-10	-10	-10	-10	-11	-10	-11
^ amazon	148	35	42	43	23	41	102
^ an	-7	-11	26	-9	-11	-8	-8
^ and	-56	-56	-58	-53	-80	-57	-8
^ antiviru	-144	-110	-151	-116	-136	-142	-131
^ api	-23	-18	-18	-20	-19	-18	-19
^ app	-101	-102	-120	-103	-129	-106	-120
^ applic	-101	-101	-114	-102	-114	-103	-115
^ are	-28	-15	-28	-14	17	28	12
^ as	-51	-34	-42	-37	-51	-33	-35
^ auditor	-28	-28	-29	-34	-28	-27	-33
^ author	-72	-72	-114	-72	-89	-77	-79
^ autom	-82	-92	-78	-87	-80	-76	-116
^ avail	-44	-46	-66	-43	-55	-45	-54
^ awar	-72	-68	-97	-68	-69	-70	-73
^ aws	34	31	29	32	113	29	-16
^ az	-38	27	166	26	-55	-16	8
^ back	-116	-108	-104	-100	-142	-98	-112
^ background	-26	-26	-29	-26	-32	-28	-30
^ backup	-30	-44	-30	-34	-32	-30	-40
^ base	-51	-52	-62	-54	-64	-53	-68
^ bit	-35	-30	-30	-39	-30	-31	-41
^ boss	0	73	5	-18	21	21	21
^ bounc	-66	-49	-46	-49	-53	-47	-50
^ break	37	-22	-53	-29	-52	-36	-25
^ broken	-51	-54	-50	-51	-63	-48	-54
^ bui	-122	-112	-120	-104	-155	-125	-114
^ but	-57	-52	-57	-58	-58	-54	-55
^ cach	-21	-29	-29	22	-32	-26	-34
^ can	90	47	89	48	105	40	43
^ capac	-101	-78	-100	-78	-86	-78	-103
^ cctv	-69	-69	-77	-69	-80	-75	-87
^ cert	-35	-43	-32	-37	-39	-32	-38
^ chang	-47	-53	-57	-52	-56	-49	-58
^ check	-36	-35	-40	-41	-36	-34	-52
^ checksum	-62	-54	-52	-51	-54	-62	-51
^ choos	-63	-77	-87	-37	-72	-60	-62
^ ci	-27	-43	-24	29	-38	-37	-42
^ cloud	-125	-118	-126	-115	-184	-114	-131
^ cloudflar	42	38	22	37	137	39	13
^ code	-71	-74	-68	-64	-72	-64	-78
^ compar	0	146	20	19	122	20	6
^ complianc	-7	-8	-5	26	-6	-6	-4
^ configur	-36	-36	-46	-39	-39	-37	-44
^ contain	-10	-10	-31	-15	-19	-10	38
^ containerd	-58	-57	-62	-59	-73	-57	-60
^ content	-115	-97	-112	-97	-109	-99	-116
^ control	-108	-98	-138	-101	-106	-99	-112
^ coredn	-15	-15	-17	-16	-15	-15	-17
^ could	21	52	23	12	50	7	14
^ cpu	-70	-65	-64	-64	-87	-64	-71
^ creat	-116	-114	-113	-96	-125	-98	-114
^ cross	-87	-83	-94	-82	-94	-84	-93
^ crypto	-53	-50	-37	-41	-63	-43	-62
^ custom	4	8	110	8	-6	-15	-12
^ cve	-68	-57	-54	-55	-79	-60	-62
^ dangl	-30	-28	-29	-28	-30	-27	-30
^ data	-66	-59	-63	-59	-65	-59	-63
^ databas	-98	-99	-106	-101	-108	-98	-112
^ db	-3	-3	-20	-24	-35	-8	85
^ dba	-20	-20	-21	-21	-21	-20	-22
^ ddo	-47	-50	-65	-49	-57	-52	-50
^ dead	-19	-18	-17	-20	-18	-18	-19
^ decid	-79	-68	-81	-64	-78	-77	-77
^ decommiss	-65	-65	-77	-66	-76	-68	-74
^ defin	97	101	249	93	89	99	94
^ delet	-6	6	0	1	90	3	-5
^ devic	-18	-15	-14	-15	-15	-15	-15
^ did	19	25	26	34	111	21	23
^ differ	1	120	7	20	9	20	17
^ disast	-50	-48	-54	-49	-59	-50	-52
^ disk	-46	-46	-44	-45	-44	-42	-52
^ dns	2	-32	-6	67	-12	-2	-13
^ do	-51	-42	-45	-46	-71	2	6
^ doe	-51	-48	-48	-45	-22	-40	-24
^ download	-47	-52	-67	-49	-58	-52	-59
^ ecs	-57	-48	-55	-48	-53	-45	-47
^ eleven	-26	-24	-27	-25	-26	-24	-27
^ enabl	-111	-97	-104	-94	-108	-93	-103
^ encrypt	-12	9	-36	6	-44	-10	169
^ envelop	47	42	110	45	31	41	24
^ environ	-56	-53	-57	-53	-58	-53	-55
^ even	-39	-40	-43	-40	-44	-39	-40
^ everyth	113	26	43	44	10	40	39
^ ex	-33	-35	-31	-36	-34	-32	-33
^ excus	0	4	38	1	-2	2	-3
^ execut	-53	-50	-58	-49	-51	-49	-52
^ explain	56	38	274	82	86	90	83
^ failov	-17	-15	-15	-16	-16	-15	-16
^ fedramp	23	64	192	55	32	24	37
^ find	-9	-9	-8	-9	-8	-8	-10
^ fine	-61	-60	-60	-62	-71	-57	-57
^ fip	-17	-16	-18	-16	-16	-16	-15
^ fire	-19	-20	-21	-22	-25	-20	-25
^ firecrack	-69	-62	-74	-70	-70	-61	-71
^ firmwar	-91	-96	-113	-97	-116	-98	-128
^ flow	-14	-16	-14	-14	-15	-14	-15
^ for	4	-10	38	0	-24	-5	-35
^ gatewai	38	47	34	43	28	44	146
^ gdpr	-106	-120	-136	-101	-109	-101	-147
^ gener	-140	-108	-146	-114	-136	-129	-130
^ generally	-22	-22	-38	-24	-29	-22	-23
^ give	79	15	12	16	12	48	20
^ googl	48	42	26	31	102	45	27
^ got	21	20	52	20	20	20	20
^ guest	-116	-123	-145	-115	-139	-116	-147
^ hard	-89	-87	-101	-87	-105	-90	-97
^ hardwar	-90	-90	-94	-93	-98	-86	-93
^ health	-12	-12	-13	-12	-12	-11	-11
^ hello	10	-9	7	4	-14	29	36
^ help	-85	10	-63	7	-30	149	-14
^ hey	93	24	85	23	2	13	22
^ hi	26	43	6	-6	-2	44	10
^ high	-52	-58	-50	-50	-49	-47	-49
^ hipaa	-33	-32	43	-28	-45	-32	-53
^ hm	-30	-30	-30	-30	-33	-29	-33
^ hmm	-30	-37	-32	-32	-33	-28	-29
^ host	-105	-104	-115	-98	-116	-103	-141
^ how	143	101	73	68	181	101	69
^ hpc	-30	-28	-30	-35	-30	-29	-32
^ http	-72	-71	-76	-81	-83	-70	-90
^ hypervisor	-47	-46	-31	-52	-64	-51	-53
^ i	82	19	50	46	17	32	27
^ iaa	-65	-84	18	-52	-105	-67	-89
^ if	-73	28	-44	-33	-56	-44	-40
^ ignor	47	49	48	45	157	20	45
^ im	79	36	34	29	30	83	38
^ imdsv2	4	4	60	7	-1	3	-8
^ in	-81	-65	-73	-66	-61	-65	-83
^ incid	-114	-98	-108	-96	-128	-98	-128
^ inherit	42	-6	54	-3	-13	-5	1
^ instal	-87	-86	-83	-82	-90	-80	-90
^ is	-21	-2	-18	-13	25	-2	35
^ isnt	-29	-28	-28	-29	-31	-28	-35
^ iso	10	9	68	9	1	7	0
^ isol	-76	-75	-75	-72	-77	-73	-79
^ it	-42	-39	-38	-42	-40	-39	-54
^ its	-58	-52	-53	-56	-57	-51	-53
^ karpent	-30	-28	-30	-31	-29	-29	-32
^ keep	-56	-53	-56	-54	-59	-55	-57
^ kernel	-33	-32	-34	-33	-33	-31	-42
^ key	-48	-48	-73	5	-72	-47	-56
^ kindli	51	52	13	11	5	22	22
^ kubelet	-9	17	168	20	7	0	14
^ launch	-12	-9	51	-6	-8	-11	-28
^ leaver	-45	-36	-33	-39	-34	-35	-33
^ licens	-114	-97	-109	-99	-110	-98	-119
^ list	34	-60	-30	-38	-50	-37	-29
^ local	-37	-36	-38	-37	-41	-35	-35
^ log	-7	-10	-24	-6	-29	-10	76
^ lost	-16	-16	-22	-16	-17	-17	-17
^ manag	-5	-5	57	-1	-7	-4	-19
^ manual	-10	12	-8	20	-18	126	-2
^ mean	33	28	99	32	29	29	20
^ memori	-59	-56	-65	-56	-63	-57	-80
^ mfa	-133	-129	-135	-121	-156	-127	-151
^ monitor	12	-17	12	100	12	17	18
^ move	-69	-26	-77	-74	-84	-68	-78
^ multi	-60	-62	-78	-62	-81	-65	-62
^ must	24	24	25	21	15	25	90
^ my	96	93	107	58	109	64	75
^ n	-99	-111	-104	-92	-139	-97	-116
^ nah	-36	-35	-38	-36	-41	-36	-39
^ need	129	35	65	120	50	61	63
^ network	-55	-66	-36	-58	-69	-57	-64
^ new	97	9	14	15	7	15	19
^ nitro	5	2	130	4	-26	3	-32
^ no	-52	-48	-62	-50	-53	-50	-53
^ node	-36	-33	-37	-37	-37	-33	-37
^ node18	-10	-10	-10	-11	-11	-10	-11
^ not	-30	-54	-31	-33	-40	-29	-30
^ now	-97	-75	-83	-75	-81	-77	-81
^ of	49	39	142	42	11	43	13
^ ok	-45	-64	-88	-66	-81	-67	-70
^ on	-50	-50	-48	-72	-51	-48	-71
^ open	-41	-42	-43	-44	-51	-44	-43
^ oper	-83	-74	-76	-72	-76	-73	-81
^ os	-132	-177	-141	-150	-164	-139	-213
^ our	28	6	26	76	65	29	76
^ pager	-31	-37	-32	-44	-32	-33	-34
^ paramet	-30	-29	-30	-34	-39	-31	-34
^ password	-67	-67	-82	-68	-84	-69	-78
^ patch	-37	-34	-48	-37	-55	-36	14
^ pci	-76	-80	-107	-84	-91	-80	-91
^ penetr	-53	-51	-64	-50	-54	-59	-55
^ phish	-74	-73	-83	-75	-89	-74	-90
^ physic	-93	-111	-104	-96	-98	-94	-104
^ pick	-16	-22	-18	48	-24	-14	-16
^ pitr	-51	-60	-9	-57	-60	-50	-77
^ platform	-64	-28	64	-13	-38	-13	-19
^ pleas	34	6	-21	8	109	-3	-8
^ pls	4	16	43	27	13	2	95
^ pod	43	28	109	39	31	40	30
^ poison	-54	-51	-52	-52	-65	-52	-55
^ power	-52	-50	-60	-54	-53	-52	-62
^ pre	-105	-92	-96	-88	-124	-97	-109
^ procur	-108	-97	-112	-97	-113	-99	-122
^ protect	-90	-89	-107	-88	-111	-90	-99
^ public	-65	-65	-66	-71	-72	-66	-82
^ put	35	86	35	24	34	34	37
^ queue	-42	-48	-35	14	-36	-38	-39
^ ransomwar	-35	-30	-32	-31	-31	-30	-37
^ read	-79	-84	-95	-86	-104	-94	-115
^ recommend	22	20	19	61	100	30	25
^ redishel	-32	-32	-33	-38	-33	-32	-57
^ renew	-55	-57	-67	-60	-68	-60	-70
^ replac	-39	-37	-37	-34	-38	-35	-34
^ replic	-19	-19	-23	-19	-21	-18	-18
^ resili	-87	-93	-134	-90	-119	-94	-116
^ respons	201	48	56	71	148	53	55
^ restor	-20	-17	-17	-22	-17	-17	-17
^ revok	-64	-69	-81	-67	-81	-72	-94
^ root	16	14	70	8	-1	6	-14
^ rotat	-99	-101	-148	-101	-108	-102	-124
^ rout	-76	-76	-91	-76	-85	-77	-81
^ rto	12	7	60	4	-16	5	4
^ runc	-36	-34	-37	-36	-38	-33	-35
^ same	-89	-81	-79	-75	-76	-86	-79
^ scale	-81	-81	-93	-81	-93	-84	-110
^ scan	-20	-22	-21	-21	-24	-21	-21
^ second	-40	-38	-40	-39	-47	-39	-48
^ secret	-8	66	-14	1	0	6	4
^ secur	-60	-61	-10	-58	-77	-58	-69
^ server	-90	-89	-101	-87	-99	-86	-108
^ servic	-80	-82	-89	-80	-100	-80	-82
^ set	-51	-49	-47	-50	-73	-48	-47
^ share	80	-56	-72	-49	-87	-53	-69
^ should	-8	-15	-10	5	-20	-11	-20
^ sign	-27	-28	-36	-28	-32	-29	-30
^ sinc	-14	-12	-12	-12	-12	-12	-15
^ singl	10	8	86	9	-9	7	-5
^ sla	-144	-107	-69	-115	-180	-146	-142
^ slow	-42	-39	-39	-39	-47	-37	-40
^ small	19	17	18	51	17	19	14
^ so	45	-18	-33	-17	-24	-16	37
^ softwar	-35	-36	-33	-32	-35	-32	-35
^ somebodi	-14	-14	-14	-17	-17	-14	-14
^ someon	-72	-71	-71	-88	-93	-70	-85
^ sorri	-29	-17	15	-18	-20	-19	-19
^ spread	-53	-46	-54	-47	-47	-46	-51
^ sql	-35	-39	-43	-40	-38	-37	-41
^ ssl	-44	-39	-40	-59	-41	-37	-36
^ storag	-33	-31	-31	-31	-30	-29	-29
^ store	46	-46	-25	-28	-44	-29	-43
^ subscrib	-94	-86	-93	-80	-83	-76	-81
^ swap	-33	24	-15	-15	-10	-10	-9
^ tag	-100	-94	-99	-98	-124	-98	-143
^ tell	79	51	33	45	40	168	34
^ test	-65	-67	-67	-64	-85	-68	-74
^ thank	-53	-38	-43	-37	13	-45	-47
^ the	-22	-11	16	-9	-28	-9	81
^ then	-30	-30	-32	-31	-33	-30	-31
^ there	-37	-41	-38	-39	-53	-40	-41
^ tls	-14	-14	-14	-14	-14	-13	-13
^ train	-19	-18	-23	-20	-21	-19	-18
^ true	-35	-35	-45	-39	-50	-36	-37
^ trust	-38	-36	-36	-36	-40	-36	-44
^ turn	-39	-40	-41	-38	-43	-37	-37
^ under	-19	-14	-16	-14	-15	-14	-14
^ upgrad	-61	-65	-80	-67	-76	-70	-95
^ uptim	-61	-63	-67	-65	-80	-63	-83
^ usag	-26	24	0	22	-3	138	8
^ user	-127	-112	-113	-110	-120	-105	-117
^ vendor	-38	-36	-36	-41	-45	-36	-38
^ vet	-53	-52	-57	-56	-61	-54	-56
^ virtual	-60	-59	-80	-68	-73	-64	-95
^ vpn	24	3	26	78	7	28	82
^ vulner	-64	-63	-67	-64	-70	-63	-80
^ wait	-75	-89	-78	-73	-73	-72	-100
^ we	-16	-15	-27	-29	-28	-26	-10
^ web	-74	-74	-76	-78	-84	-76	-110
^ were	17	152	53	55	33	51	55
^ what	26	23	118	29	76	42	15
^ when	59	65	62	58	149	144	49
^ where	68	13	17	43	5	25	7
^ which	38	20	27	75	126	52	31
^ who	-40	-38	-40	-37	-20	-36	-25
^ whose	27	32	15	33	84	26	107
^ why	23	24	22	28	85	27	15
^ will	-39	-38	-38	-38	-48	-38	-38
^ windows	-39	-38	-42	-44	-38	-37	-45
^ with	-44	-42	-40	-43	-43	-40	-52
^ worker	15	38	33	17	30	37	116
^ write	-8	14	18	12	103	16	14
^ xen	-124	-133	-185	-137	-143	-132	-181
^ xz	-38	-42	-31	-37	-50	-32	-34
^ zone	-113	-112	-146	-110	-137	-121	-126
a	-28	-26	-26	-25	-24	-26	-33
a 2	33	22	25	30	82	34	28
a @	-46	-37	-47	-40	-42	-43	-50
a aws	-11	-11	-13	-12	-12	-11	-11
a bad	-22	-21	-22	-21	-31	-19	-20
a breach	-37	-34	-35	-34	-48	-34	-36
a bug	-16	-13	-13	-13	-13	-13	-13
a ca	-10	-10	-10	-10	-11	-10	-10
a certif	-20	-20	-18	-19	-22	-18	-19
a client	-62	-58	-51	-55	-65	-50	-54
a cluster	-23	-23	-22	-23	-25	-22	-27
a colleagu	29	-14	-17	-25	-30	-17	-12
a compani	-59	-57	-57	-60	-66	-56	-68
a contain	16	16	29	46	10	14	11
a copi	-19	-23	-20	-21	-23	-19	-21
a custom	-61	-59	-78	-59	-65	-57	-61
a cve	30	6	30	67	31	31	30
a data	-13	-14	35	-13	-25	-16	-18
a databas	-10	-10	-11	-11	-11	-10	-13
a dead	-33	-33	-32	-34	-33	-31	-31
a delet	-17	-16	-15	-17	-16	-17	-19
a develop	-23	-24	-22	-22	-24	-22	-30
a disk	-33	-30	-29	-29	-27	-27	-27
a distribut	-51	-52	-58	-55	-60	-55	-65
a dns	-17	-21	-17	-19	-19	-17	-19
a duti	-45	-39	-39	-38	-50	-37	-41
a fail	-35	-34	-36	-33	-36	-33	-33
a faulti	-20	-19	-20	-20	-20	-19	-27
a finger	-59	-61	-57	-71	-72	-57	-58
a fleet	35	46	43	45	124	51	47
a flood	-41	-51	-40	-41	-48	-41	-44
a function	-72	-78	-103	-75	-90	-78	-86
a haiku	35	54	59	53	159	52	50
a host	-9	-8	-9	-9	-8	-8	-9
a hypervisor	15	13	121	13	-18	12	10
a job	-44	-40	-46	-41	-49	-41	-47
a joint	-69	-58	-64	-54	-77	-55	-62
a kernel	-19	-18	-20	-19	-20	-18	-26
a key	19	35	35	33	95	22	40
a leak	-30	-29	-30	-29	-40	-28	-29
a linux	-65	-65	-61	-62	-69	-58	-58
a lot	60	22	27	19	89	15	20
a m	-38	-36	-35	-36	-41	-34	-42
a manag	20	22	98	27	3	21	25
a mess	-21	-18	-19	-21	-22	-18	-18
a multi	-47	-47	-52	-47	-60	-48	-51
a new	-35	-37	-36	-37	-8	-37	-38
a newer	-12	-12	-12	-12	-12	-11	-12
a non	28	29	85	28	21	27	28
a normal	-18	-3	-16	-15	-14	-13	-19
a nutshel	130	-25	-4	5	-33	-6	-22
a patch	-97	-81	-83	-85	-111	-79	-88
a pod	-29	-29	22	-33	-54	-30	-52
a privat	-36	2	2	1	54	5	1
a product	-12	-12	-12	-12	-18	-11	-11
a provis	-49	-46	-46	-53	-56	-43	-52
a public	-66	-64	-67	-66	-84	-65	-75
a raci	59	3	5	2	-13	2	2
a real	5	6	9	7	54	36	-9
a region	-64	-6	-12	-60	-95	-57	-71
a restart	-83	-75	-69	-74	-77	-70	-93
a retail	-38	-29	-28	-30	-29	-29	-44
a retir	-40	-37	-44	-37	-38	-36	-36
a role	-45	-42	-40	-40	-60	-44	-44
a rout	-27	-26	-26	-28	-29	-26	-31
a rule	-34	-35	-44	-35	-38	-35	-44
a schedul	-33	-34	-33	-33	-40	-32	-32
a second	-40	-39	-38	-38	-47	-37	-44
a secur	26	27	98	29	12	29	21
a server	-10	-8	-8	-9	-9	-8	-9
a servic	-40	-43	27	-38	-47	-37	-46
a share	-48	-49	-78	-49	-50	-48	-54
a singl	-11	-10	-12	-10	-12	-10	-10
a site	-33	-33	-30	-36	-31	-30	-36
a small	24	0	22	94	20	25	25
a standalon	-21	-20	-21	-20	-21	-19	-21
a startup	-40	-35	-36	-35	-44	-35	-44
a stolen	-12	-10	-10	-11	-10	-10	-11
a subnet	-59	-61	-84	-62	-69	-62	-65
a tabl	-47	-47	-64	-48	-55	-48	-48
a task	5	5	28	6	-1	5	5
a terraform	15	21	21	20	69	17	23
a third	-5	15	56	10	16	17	18
a ticket	-6	12	11	4	41	4	3
a user	-48	-51	-59	-53	-73	-54	-49
a vulner	-42	-42	-46	-44	-48	-42	-54
a web	-30	-30	-31	-50	-31	-30	-30
a whole	-28	-29	-31	-30	-32	-28	-29
a workload	-23	-14	-39	32	-31	-33	-15
a wrong	-38	-35	-31	-35	-44	-31	-34
a zip	-35	-63	-33	6	-35	-56	-36
about	-83	-77	-97	-40	-80	-54	-89
about @	-65	-98	-105	-87	-60	-127	-91
about an	31	31	26	72	25	29	28
about engin	20	31	22	125	-21	16	-3
about our	-13	-2	-2	-4	26	-9	-3
about the	-31	-30	-34	-32	-34	-32	-36
about who	30	-17	-11	-8	-10	-34	-5
abov	45	42	10	47	178	39	34
absorb	-37	-34	-35	-34	-40	-35	-37
absorb $	-50	-45	-46	-45	-55	-46	-49
abstract	-18	-18	86	-17	-41	-15	-16
abstract servic	11	22	130	24	-15	15	14
abus	-46	-42	-42	-44	-49	-45	-44
abus notic	-39	-36	-35	-38	-43	-39	-38
abus report	-20	-19	-19	-21	-26	-20	-19
accept	-66	-69	-102	-67	-77	-68	-70
access	-50	-49	-50	-49	-53	-49	-45
access $	-1	3	-11	2	-14	-1	66
access control	-25	-23	-24	-23	-26	-24	-23
access entri	-44	-42	-41	-41	-42	-40	-56
access kei	-47	-47	-47	-46	-54	-47	-53
access key	-65	-66	-75	-69	-72	-69	-87
access log	-23	-23	-21	-22	-24	-21	-24
access of	-38	-38	-43	-38	-55	-39	-40
access on	-46	-42	-41	-42	-44	-41	-43
access polici	-47	-44	-46	-45	-48	-44	-46
access request	7	15	15	15	52	14	15
access right	-40	-43	-52	-44	-54	-48	-43
access to	-27	-27	-14	-27	-30	-26	-30
accident	-59	-61	-58	-61	-72	-56	-72
accident delet	-59	-61	-58	-61	-72	-56	-72
accord	-30	-20	-21	-21	-23	-20	-20
accord to	-35	-23	-24	-24	-26	-23	-24
account	7	-20	-23	-19	16	-19	-29
account $	79	-8	-9	-3	3	-7	-13
account access	-68	-64	-72	-64	-75	-66	-78
account and	-37	-34	-35	-34	-41	-33	-40
account contact	-14	-14	-15	-15	-17	-16	-15
account for	41	2	-5	20	-9	3	2
account in	-32	-29	-28	-29	-30	-27	-30
account may	-52	-51	-55	-52	-75	-52	-55
account of	-58	-66	-59	-58	-70	-56	-58
account password	-114	-72	-92	-71	-90	-72	-77
account who	-21	21	38	39	166	42	-23
acl	-57	-42	-5	-42	-60	-41	-53
acl $	-107	-107	-168	-106	-115	-108	-116
acl for	-51	-53	-76	-53	-62	-53	-56
acl on	-142	-98	-93	-106	-126	-93	-125
across	-132	-125	-148	-125	-144	-121	-133
across all	-42	-36	-34	-34	-38	-32	-33
across the	-80	-66	-65	-64	-72	-62	-76
across three	-10	-10	-11	-10	-10	-10	-9
act	-59	-58	-62	-61	-62	-57	-64
act $	-29	-26	-27	-27	-27	-26	-28
act for	-33	-32	-51	-49	-34	-32	-48
act on	-61	-60	-63	-62	-71	-61	-70
action	-23	-21	-19	-21	-20	-19	-22
activ	-43	-44	-41	-40	-42	-40	-43
actual	38	-25	33	-17	-22	-12	-14
ad	-6	-16	-10	21	-18	0	78
ad group	-68	-61	-59	-61	-63	-57	-64
add	-51	-43	-49	-48	-55	-48	-56
add @	-33	-34	-32	-40	-44	-30	-38
add capac	-60	-53	-53	-50	-52	-50	-60
add more	-10	-13	-11	-10	-11	-11	-10
add node	-57	-54	-51	-51	-69	-50	-75
add ons	-18	-17	-20	-18	-16	-17	-20
add storag	-14	-13	-12	-12	-13	-12	-12
add the	-13	-16	-13	-13	-13	-13	-13
addit	11	60	13	-1	21	22	22
addon	-9	-10	-10	-10	-10	-9	-11
addon on	-9	-10	-9	-10	-9	-9	-11
address	-52	-52	-56	-55	-64	-54	-71
address $	-55	-54	-57	-54	-68	-56	-61
admin	-72	-70	-70	-54	-84	-66	-74
admin password	-9	-7	-7	-7	-7	-7	-8
administ	-37	-35	-36	-39	-42	-36	-36
administr	-53	-47	-63	23	-70	-49	-46
advisor	-64	-63	-71	-69	-79	-70	-80
after	-35	-4	-33	-30	-30	-30	-24
after $	-56	153	18	7	2	17	14
after 29	17	20	24	20	67	25	5
after @	-8	-36	-9	25	-11	-7	-25
after a	-28	-25	-27	-26	-29	-25	-26
after an	-72	-77	-83	-72	-81	-73	-89
after it	-16	-15	-15	-16	-16	-15	-20
after that	-23	-33	-23	-26	-24	-23	-31
after the	-36	-32	-32	-29	-44	-31	7
after we	-18	-19	-17	-19	-17	-17	-22
again	-3	-16	28	44	-8	-1	-18
again $	33	31	92	75	14	27	26
again do	27	-3	26	87	27	28	24
against	-8	86	-1	1	-4	3	-3
against @	21	198	45	49	40	53	47
against common	-56	-70	-61	-50	-51	-50	-55
against our	-34	-36	-38	-37	-36	-34	-39
agent	-46	-52	-46	-47	-54	-42	-1
agent $	48	38	37	44	17	39	142
agent on	-74	-84	-70	-80	-68	-64	-106
ago	-43	-37	-39	-35	-36	-35	-35
ai	-11	-10	-9	-11	-10	-9	-10
aim	52	19	52	149	53	57	51
al2023	7	62	216	51	22	9	23
alarm	-42	-39	-41	-39	-43	-40	-43
alarm on	-8	-7	-7	-7	-8	-7	-8
alert	-61	-60	-60	-59	-77	-59	-64
alert on	-66	-65	-66	-65	-89	-65	-73
aliv	-125	-97	-93	-102	-124	-97	-100
aliv $	-20	-22	-20	-36	-20	-20	-20
all	42	1	1	2	48	-7	-2
all of	37	-25	-22	-17	-25	-14	-12
all our	-27	-24	-23	-24	-26	-22	-27
all previou	24	25	24	22	54	23	23
all servic	-71	-72	-82	-73	-81	-71	-100
all the	-54	-61	-50	-62	-60	-47	-72
all three	-25	-25	-25	-29	-36	-25	-26
allow	-29	-24	-58	-30	-7	-29	-29
alon	-25	15	-18	-18	-21	-16	-28
along	-17	-16	-17	-17	-17	-16	-20
alreadi	-63	-62	-64	-64	-64	-60	-57
also	-126	-125	-214	-125	-131	-126	-126
alto	-37	-32	-32	-33	-34	-32	-42
alto @	-37	-32	-32	-33	-34	-32	-42
alwai	-42	-28	4	-39	-46	-31	-29
alwai on	-27	-22	-21	-21	-25	-21	-22
am	31	-9	16	16	-3	16	6
am from	3	13	43	4	4	6	11
am i	58	-4	-19	-3	-8	-2	4
amazon	-23	-39	-40	-35	-9	-37	-38
amazon $	-70	-73	-66	-56	-75	-65	-59
amazon @	-63	-60	-58	-54	-76	-58	-73
amazon also	-8	-8	-8	-8	-10	-8	-9
amazon but	-21	-18	-19	-26	-20	-20	-19
amazon close	-15	-15	-17	-15	-18	-14	-14
amazon correct	-33	-32	-35	-34	-34	-32	-41
amazon data	-34	-31	-28	-30	-32	-28	-32
amazon do	70	9	22	54	20	22	21
amazon doe	98	101	51	34	40	43	56
amazon fault	-37	-37	-37	-38	-47	-35	-39
amazon for	-18	-18	-17	-18	-21	-17	-18
amazon handl	68	-3	2	10	-7	10	9
amazon have	-13	-12	-12	-14	-12	-12	-12
amazon in	-35	-44	-35	-41	-42	-34	-35
amazon job	45	-18	-11	-23	-33	-15	-26
amazon liabl	-38	-40	-37	-39	-53	-39	-38
amazon linux	23	34	30	32	31	34	88
amazon manag	-24	73	-3	1	13	11	11
amazon or	-96	-82	-80	-93	-111	-81	-74
amazon part	-15	-30	-41	-27	-43	-23	-26
amazon patch	-78	-69	-70	-79	-84	-69	-95
amazon problem	-34	-33	-39	-34	-34	-45	-33
amazon right	-8	-7	-7	-7	-8	-7	-8
amazon rotat	-27	-24	-24	-26	-25	-24	-34
amazon run	-19	-17	-16	-17	-20	-16	-18
amazon set	-41	-40	-38	-39	-44	-39	-37
amazon should	-28	-29	-27	-33	-30	-28	-29
amazon suppos	-11	-9	-9	-9	-10	-9	-9
amazon take	37	52	12	51	31	47	150
amazon task	-20	-21	-20	-20	-20	-18	-18
amazon who	-43	-48	-44	-44	-44	-43	-66
amazon wont	-10	-9	-9	-9	-10	-9	-13
amazon write	-90	-81	-80	-78	-97	-78	-110
ami	-59	-60	-50	-54	-59	-55	-60
ami $	-27	-23	33	-29	-35	-23	-30
ami for	-25	-24	-24	-24	-24	-23	-27
ami of	-25	-25	-25	-25	-26	-25	-41
ami who	-64	-68	-70	-58	-46	-42	-41
an	-28	-33	-23	-28	-26	-25	-34
an @	-35	-35	-27	-33	-27	-27	-37
an abus	-33	-31	-30	-33	-37	-34	-33
an accident	-42	-42	-39	-42	-41	-40	-48
an account	-38	-35	-39	-37	-43	-35	-34
an admin	-42	-30	-33	-33	-45	-32	-31
an amazon	-5	-3	45	-3	-17	-2	-3
an ami	31	30	104	33	16	28	29
an ancient	-53	-47	-46	-53	-45	-47	-67
an api	21	19	24	54	21	24	24
an applic	-43	-43	-45	-43	-53	-43	-47
an audit	-17	-13	-13	-14	-39	22	-14
an avail	-12	-13	-18	-12	-13	-12	-12
an aws	-30	-30	-33	-30	-36	-30	-30
an employe	-62	-62	-62	-62	-75	-61	-63
an ex	-45	-38	-39	-39	-40	-38	-38
an import	-33	-33	-36	-37	-38	-33	-35
an intern	9	-7	1	52	10	2	12
an object	49	55	30	56	128	57	58
an old	41	33	101	33	41	39	39
an on	-30	-28	-29	-31	-34	-28	-35
an os	-8	-7	-3	56	-12	-4	-24
an outag	-60	-64	-81	-61	-74	-64	-68
an overview	150	31	31	27	-32	24	36
analys	-31	-32	-31	-36	-33	-30	-37
analysi	-17	-16	-17	-17	-21	-17	-16
analysi rule	-17	-16	-17	-17	-21	-17	-16
analyst	-5	-8	-8	29	-11	-5	-6
ancient	-53	-47	-46	-53	-45	-47	-67
and	-32	-28	-33	-31	-32	-32	-31
and @	-68	-1	-40	-43	-48	-44	-53
and a	-94	-97	-91	-99	-133	-92	-112
and after	11	49	13	9	14	15	11
and amazon	52	-92	3	12	136	-7	-4
and answer	24	25	24	22	54	23	23
and app	-7	-7	-8	-8	-9	-8	-9
and applic	-47	-44	-45	-44	-48	-42	-43
and attach	-23	-22	-21	-21	-28	-21	-21
and backup	16	59	20	3	6	18	18
and bill	-22	-22	-23	-23	-26	-25	-24
and check	-51	-46	-48	-51	-64	-45	-47
and compact	-47	-40	-37	-43	-40	-37	-48
and complaint	-66	-60	-58	-59	-77	-59	-70
and cool	-54	-48	-47	-48	-53	-46	-51
and data	-31	-33	-36	-31	-34	-34	-35
and decid	-36	-33	-36	-33	-38	-34	-34
and devic	18	29	26	6	9	26	81
and disk	-9	-9	-9	-10	-9	-9	-9
and down	-40	-40	-41	-40	-43	-39	-48
and earthquak	-30	-31	-31	-38	-33	-31	-31
and edg	-30	-31	-46	-31	-34	-31	-30
and environment	-33	-33	-38	-33	-35	-34	-42
and firmwar	-21	-21	-22	-21	-23	-22	-30
and fix	-30	-28	-27	-28	-35	-27	-33
and for	-54	-52	-46	-46	-63	-18	-53
and group	-25	-24	-25	-23	-27	-23	-23
and guard	-31	-30	-32	-31	-35	-31	-43
and hand	-9	-7	-7	-8	-7	-7	-8
and have	15	19	18	63	21	-2	19
and his	-7	-7	-7	-9	-8	-8	-8
and host	-56	-65	-54	-60	-56	-55	-68
and how	4	10	-15	12	-18	89	11
and if	-26	-29	-24	-26	-25	-24	-25
and in	-27	-30	-26	-29	-27	-25	-26
and is	46	44	44	45	32	112	20
and its	-52	-47	-47	-49	-48	-47	-62
and job	-99	-86	-83	-83	-95	-83	-94
and keep	-23	-24	-23	-23	-23	-23	-24
and maintain	-44	-41	-40	-45	-43	-41	-49
and manag	-65	-64	-92	-64	-76	-65	-71
and manifest	-39	-33	-31	-31	-33	-30	-32
and mantrap	-32	-31	-34	-29	-33	-30	-31
and max	-35	-34	-34	-34	-52	-34	-35
and maximum	-70	-68	-66	-69	-108	-68	-67
and need	129	43	45	44	31	37	42
and network	-85	-81	-93	-87	-92	-83	-87
and now	-11	-10	-9	-9	-12	-9	-9
and on	-27	-29	-26	-26	-25	-24	-25
and oper	-31	-41	-37	-44	-31	-31	-31
and our	59	3	7	0	3	7	4
and password	-16	-18	-16	-19	-16	-16	-19
and patch	-41	-40	-40	-40	-60	-39	-45
and pick	-24	-29	-22	-36	-22	-22	-22
and protect	-8	-7	-7	-8	-9	-7	-8
and provis	20	6	21	71	-1	22	21
and region	-16	-16	-17	-16	-18	-16	-17
and repair	-52	-51	-54	-51	-63	-51	-60
and revok	-33	-25	-25	-29	-27	-25	-26
and rout	-20	-19	-19	-19	-22	-18	-20
and rpo	11	11	79	9	-12	8	5
and run	-13	-13	-13	-13	-15	-12	-13
and say	40	103	50	32	73	41	54
and scale	-42	-43	-44	-43	-47	-43	-58
and secur	-25	-25	-27	-24	-27	-24	-28
and server	-11	-11	-11	-11	-13	-11	-12
and set	-7	-8	-7	-7	-8	-7	-7
and sse	-39	-54	-40	-48	-40	-39	-38
and start	-14	-13	-12	-14	-13	-13	-15
and store	-10	-10	-9	-9	-9	-10	-8
and swap	-15	-15	-16	-22	-14	-14	-17
and the	9	-18	-22	-17	-23	-23	-6
and their	22	-57	-36	-38	-48	-38	-56
and timeout	-44	-38	-37	-39	-40	-37	-36
and train	-9	-4	30	-8	-10	-8	-6
and updat	-23	-22	-22	-24	-25	-22	-29
and user	-66	-61	-63	-60	-72	-59	-67
and version	-7	-6	-6	-6	-8	-6	-6
and we	-29	-28	-29	-28	-30	-28	-36
and what	107	69	18	33	27	61	37
and when	-36	-34	-36	-35	-36	-36	-49
and which	23	20	22	73	4	20	17
and who	31	28	32	35	-13	31	139
and with	-27	-39	-27	-30	-28	-26	-37
and worker	-24	-22	-21	-22	-24	-21	-26
and write	5	1	-3	0	38	-9	-2
announc	-23	-22	-22	-23	-23	-22	-30
anoth	-19	-34	-36	-32	-41	-31	-34
anoth $	-21	-22	-28	-23	-25	-22	-23
anoth account	-57	-49	-57	-53	-69	-54	-56
anoth custom	-27	-22	-21	-23	-23	-22	-21
anoth region	-13	-14	-13	-12	-13	-12	-14
anoth tenant	-19	-18	-19	-18	-20	-18	-27
answer	-29	-23	-50	-29	-16	33	-26
answer $	-36	-16	-37	-10	-64	76	-16
answer a	-18	-18	-18	-19	-28	-20	-19
answer for	-19	-15	-36	-35	-45	-36	-32
answer from	-24	-25	-21	-23	-27	-4	-26
answer onli	24	25	24	22	54	23	23
answer to	-31	-26	-28	-27	-30	-29	-27
anti	-21	-20	-20	-21	-23	-20	-23
antiviru	-125	-105	-128	-108	-121	-125	-120
antiviru on	-30	-29	-31	-30	-31	-31	-31
any	-47	16	-17	-17	5	-15	-24
any differ	-43	76	0	3	3	0	8
any of	-12	-13	-12	-14	-14	-12	-12
any servic	-66	-70	-81	-68	-86	-71	-77
anycast	-63	-56	-58	-56	-59	-55	-60
anycast edg	-69	-61	-63	-60	-64	-59	-65
anymor	-18	-17	-16	-16	-16	-16	-19
anyon	-29	-28	-24	-28	-2	1	-56
anyon at	-16	-16	-4	-8	-24	39	-8
anyon know	-72	-66	-62	-66	-64	-65	-90
anyth	-2	38	3	49	-6	5	-2
anyth $	-53	-53	-54	-57	-61	-52	-51
anywai	-53	-54	-56	-50	-64	-52	-52
anywai $	-53	-54	-56	-50	-64	-52	-52
anywher	-36	-45	-59	-38	-83	47	-72
anywher $	20	11	14	24	-21	106	-16
aoc	35	33	121	29	16	21	27
apart	-30	-31	-34	-31	-39	-31	-31
apart on	-30	-31	-34	-31	-39	-31	-31
api	-50	-52	-56	-33	-58	-50	-50
api $	-20	-19	-19	-19	-25	-19	-19
api and	-7	-8	-7	-8	-7	-7	-8
api call	-60	-64	-94	-61	-79	-62	-65
api endpoint	-48	-47	-48	-47	-52	-46	-47
api kei	-12	-12	-13	-13	-12	-13	-14
api request	-41	-42	-43	-44	-52	-43	-50
api server	-15	-14	-14	-15	-18	-14	-17
api token	-11	-11	-11	-11	-13	-11	-11
app	-40	-38	-42	-30	-24	-38	-45
app $	-86	-85	-93	-88	-95	-84	-90
app code	-46	-48	-52	-48	-70	-50	-56
app end	-7	-8	-7	-7	-9	-7	-7
app on	-111	-104	-105	-102	-113	-91	-115
app we	-28	-28	-31	-29	-38	-29	-30
appli	-48	-45	-47	-48	-50	-45	-57
appli $	-29	-27	-30	-30	-31	-27	-28
appli by	-22	-23	-23	-23	-26	-23	-27
appli the	-61	-59	-61	-62	-64	-59	-91
appli to	-28	-27	-29	-29	-31	-27	-32
applianc	-64	-60	-61	-60	-65	-59	-73
applianc behind	-28	-27	-27	-27	-31	-27	-37
applianc in	-37	-34	-35	-34	-39	-33	-41
applianc of	-75	-72	-70	-71	-83	-70	-104
applic	-86	-84	-95	-82	-93	-83	-91
applic $	-56	-57	-59	-57	-66	-56	-62
applic code	-47	-47	-50	-48	-55	-47	-51
applic for	-60	-52	-53	-52	-65	-51	-57
applic in	-9	-8	-8	-9	-9	-8	-10
applic on	-14	-13	-13	-13	-15	-13	-12
approv	-36	8	-26	-36	42	-22	-26
approv my	-2	16	2	23	102	8	8
approv step	-22	-24	-22	-22	-29	-23	-25
architect	42	103	48	36	116	46	48
architect exam	20	23	22	23	110	26	19
architectur	-125	-126	-135	-127	-173	-125	-155
archiv	-105	-100	-101	-96	-105	-95	-110
are	-8	-31	-21	-31	-23	-10	-32
are @	-61	-33	62	-21	-43	-53	-27
are a	-18	-15	-16	-17	-18	-15	-15
are custom	-44	-42	-50	-41	-44	-44	-49
are expir	-17	-16	-15	-19	-20	-16	-17
are in	-17	-17	-21	-19	-18	-17	-23
are inherit	13	20	89	16	13	13	17
are kept	-131	-121	-144	-114	-185	-132	-130
are my	110	-9	-49	15	-10	-4	20
are off	-29	-24	-23	-24	-24	-24	-34
are on	125	18	28	20	-1	22	23
are our	-95	-87	-82	-90	-93	-87	-110
are patch	-39	-38	-38	-40	-42	-38	-55
are secur	-37	-38	-63	-38	-38	-38	-40
are switch	-32	-34	-48	-33	-41	-33	-32
are the	59	67	105	64	89	60	115
are thei	-28	-23	-23	-24	-25	-23	-30
are those	-30	-36	-34	-32	-30	-30	-35
are we	-20	-49	-52	-44	-47	-48	-52
are written	-35	-33	-33	-33	-44	-33	-32
are you	5	35	-1	41	42	152	30
arent	-12	-12	-12	8	-23	-12	-19
around	-63	-49	-49	-49	-54	-50	-53
arrang	-21	-23	-21	-21	-22	-20	-20
arriv	-35	-35	-32	-38	-35	-35	-49
artifact	-47	-52	-67	-49	-58	-52	-59
artifact $	-47	-52	-67	-49	-58	-52	-59
as	-32	2	-4	-17	-26	-29	-35
as @	-41	-43	-40	-42	-42	-38	-50
as a	-32	-28	-10	-28	-33	-27	-31
as custom	93	45	115	52	49	41	56
as littl	32	13	33	79	32	33	32
as much	26	5	26	57	25	27	26
as oppos	60	130	114	62	49	67	69
as plain	-8	-9	-8	-11	-8	-8	-8
as possibl	36	7	36	95	35	37	36
as the	-68	41	-34	-33	-44	-22	-29
as well	-43	-48	-46	-46	-43	-41	-49
ask	-16	22	-22	-16	-19	9	-14
ask $	-63	-68	-66	-66	-87	-66	-67
ask @	-62	-64	-76	-60	-62	-60	-67
ask about	-16	-16	-15	-16	-21	-17	-20
ask for	-4	8	-12	-8	30	-13	-12
ask to	28	5	13	79	29	14	32
ask who	-18	-16	-16	-20	-16	-16	-17
ask you	11	7	16	20	-5	103	20
assess	-27	-1	-26	-34	-30	-25	-27
assess $	9	60	9	2	4	11	11
assessor	-19	-17	-17	-20	-17	-17	-24
asset	-79	-79	-93	-76	-97	-82	-88
assign	-49	-49	-40	-40	-53	-37	1
assign @	-84	-77	-76	-73	-87	-73	-95
associ	-41	-48	-47	-43	-54	-42	-42
assum	-36	-33	-40	-41	-35	-34	-35
at	-12	-24	-19	-23	-12	-19	-25
at 3am	-37	-42	-35	-39	-45	-34	-40
at @	41	49	46	50	50	50	123
at a	105	21	33	26	15	28	3
at all	-28	-27	-25	-18	-31	-24	-29
at amazon	-34	-34	-34	-40	-42	-34	-37
at aws	-44	-43	7	-47	-58	-42	-52
at creation	-58	-53	-56	-53	-56	-53	-76
at our	-35	-31	-31	-31	-33	-31	-35
at rest	-20	-19	-20	-19	40	-17	-44
at the	-51	-52	-52	-50	-62	-30	-58
attach	-51	-48	-46	-46	-32	-46	-47
attach @	-39	-37	-35	-35	-46	-35	-36
attach the	-39	-38	-35	-35	-42	-34	-36
attach to	-38	-32	-32	-31	0	-34	-32
attack	-102	-75	-76	-77	-93	-74	-73
attack $	-110	-75	-76	-72	-78	-70	-69
attent	-29	-27	-27	-26	-30	-26	-27
attent to	-29	-27	-27	-26	-30	-26	-27
audit	-28	-40	-44	-42	-44	-37	-41
audit $	-43	-39	-48	-40	-63	-8	-39
audit of	-47	-48	-62	-50	-66	-51	-51
auditor	-35	-37	-26	-10	-41	-34	-45
auditor $	-46	-47	-17	-51	-67	-50	-70
auditor ask	-15	-15	-15	-17	-16	-14	-15
auditor that	-19	-20	-21	-21	-23	-20	-24
auditor want	-34	-38	-32	-39	-32	-30	-31
auth	-59	-56	-57	-58	-61	-54	-58
auth polici	-50	-49	-48	-46	-54	-46	-48
authent	-67	-67	-77	-65	-76	-67	-68
author	-51	-57	-70	-56	-65	-56	-59
author by	-66	-60	-50	-47	-52	-48	-61
author rule	-18	-16	-16	-17	-19	-16	-16
authorit	-13	-11	-11	-12	-13	-11	-12
authorit name	-13	-11	-11	-12	-13	-11	-12
auto	-101	-96	-97	-98	-108	-95	-137
auto renew	-16	-16	-15	-19	-19	-16	-15
auto updat	-27	-26	-31	-28	-31	-26	-31
autom	-72	-72	-69	-71	-71	-66	-88
autom @	-82	-96	-79	-90	-78	-78	-119
autom backup	-26	-24	-23	-24	-30	-24	-23
autom snapshot	-18	-15	-15	-16	-17	-15	-15
automat	-95	-93	-93	-93	-112	-91	-104
automat $	-89	-93	-90	-92	-139	-87	-96
automat by	-25	-23	-25	-23	-26	-24	-25
automat daili	-13	-13	-13	-12	-17	-12	-13
autosc	-35	-35	-36	-36	-48	-36	-35
avail	-42	-41	-9	-38	-43	-39	-43
avail $	-106	-95	-105	-92	-99	-92	-99
avail of	-50	-53	-63	-48	-54	-47	-52
avail zone	-24	-25	9	-24	-30	-25	-30
awai	-45	17	-27	-29	-26	-25	-26
awai from	-22	-23	-25	-21	-22	-21	-20
awar	-90	-73	-63	-77	-94	-79	-91
awar and	-9	-4	30	-8	-10	-8	-6
aws	-31	-38	-34	-32	-20	-33	-37
aws $	-61	-63	-55	-62	-75	-61	-58
aws @	-54	-58	-52	-51	-56	-50	-63
aws account	-53	-49	-49	-51	-60	-49	-51
aws and	6	6	7	6	61	-5	4
aws answer	-34	-32	-35	-31	-37	-32	-31
aws api	-31	-33	-34	-35	-39	-32	-35
aws at	-14	-14	-16	-15	-17	-15	-20
aws batch	-19	-18	-20	-18	-19	-17	-18
aws build	-12	-12	-12	-12	-15	-12	-13
aws can	-8	-8	-8	-9	-13	-8	-8
aws choos	-8	-8	-9	-7	-8	-7	-8
aws clean	-39	-43	-31	-37	-51	-31	-33
aws data	-23	-24	-27	-24	-28	-24	-24
aws decid	-38	-39	-44	-38	-59	-47	-43
aws do	85	21	20	38	21	29	114
aws doe	-22	-23	-22	-24	-22	-23	-24
aws encrypt	-71	-68	-67	-68	-83	-68	-75
aws end	-71	-72	-77	-72	-91	-73	-91
aws facil	-59	-58	-65	-62	-72	-60	-61
aws fault	23	27	22	31	117	-6	7
aws for	-26	-23	-25	-24	-22	-21	-24
aws go	-89	-78	-75	-85	-112	-76	-84
aws half	-29	-29	-35	-30	-33	-35	-31
aws handl	110	29	-3	29	6	25	34
aws has	-26	-29	-29	-31	-30	-26	-27
aws have	2	4	-4	8	50	3	1
aws health	-2	2	42	-11	-17	-5	-13
aws hold	-16	-17	-17	-16	-18	-16	-18
aws i	-14	-13	-15	-17	-16	-13	-14
aws in	-10	-9	-11	-10	-11	-10	-10
aws infrastructur	-45	-45	-46	-46	-53	-45	-49
aws is	10	13	10	8	41	12	0
aws itself	-70	-55	-56	-55	-56	-54	-65
aws keep	-34	-35	-38	-35	-43	-35	-42
aws kei	-30	-27	-27	-28	-31	-27	-32
aws look	-46	-45	-47	-43	-54	-44	-58
aws maintain	-24	-18	-17	-18	-19	-18	-19
aws make	-38	-56	-37	-37	-42	-36	-37
aws manag	-22	-22	-25	-22	-26	-21	-25
aws mean	45	44	118	107	26	47	30
aws move	-42	-42	-41	-41	-55	-41	-44
aws network	-21	-23	-22	-22	-30	-23	-23
aws or	-92	-84	-84	-92	-112	-91	-27
aws own	-43	-42	-42	-41	-57	-42	-50
aws patch	-3	-2	-13	-4	-29	-5	38
aws publish	-38	-38	-44	-38	-46	-39	-47
aws replac	-20	-14	-15	-14	-15	-15	-16
aws respons	-68	-66	-68	-64	-80	-66	-71
aws right	-37	-36	-35	-37	-38	-36	-52
aws roll	-9	-9	-10	-9	-13	-9	-9
aws router	-25	-22	-22	-22	-24	-22	-25
aws secur	-14	-12	-12	-18	-12	-12	-13
aws servic	-28	-22	-25	-45	-65	62	-27
aws set	-16	-15	-15	-15	-16	-15	-18
aws site	-45	-45	-49	-52	-53	-51	-46
aws stop	-122	-127	-88	-85	-128	-102	-111
aws support	-1	14	12	9	43	8	8
aws switch	-15	-14	-14	-14	-20	-14	-14
aws take	-66	-70	-59	-65	-80	-59	-65
aws test	-68	-70	-70	-68	-95	-69	-90
aws that	-32	-32	-34	-33	-43	-33	-35
aws the	-16	-16	-16	-23	-20	-16	-17
aws to	-19	-20	-19	-21	-20	-18	-24
aws train	-19	-19	-22	-19	-20	-19	-25
aws updat	-23	-22	-22	-22	-24	-22	-32
aws us	-63	-54	-62	-59	-74	-55	-92
aws what	111	6	12	28	23	33	37
aws who	-113	-98	-108	-100	-124	-99	-119
aws wont	-31	-31	-46	-43	-33	-31	-43
az	-51	-33	20	-35	-21	-43	-39
az $	-64	-14	72	-14	59	-29	-30
az @	-18	-17	-20	-17	-20	-17	-18
az do	-11	-9	-10	-11	-10	-9	-9
az for	-27	-25	-26	-25	-37	-25	-25
azs	-61	-56	-57	-57	-55	-55	-61
azur	109	122	106	118	280	125	85
b	15	-6	-5	-5	-4	-3	-4
b @	-26	-32	-27	-28	-26	-26	-28
baa	-30	-31	50	-24	-47	-32	-52
babysit	-25	-98	-28	122	-43	-16	-19
back	-17	-8	-18	-12	44	-12	0
back $	-43	-42	-41	-43	-57	-41	-44
back to	-4	26	-5	-4	-8	-2	-3
back up	-7	-1	-8	5	90	3	31
backbon	-74	-79	-83	-78	-88	-75	-86
backdoor	-43	-42	-35	-38	-50	-36	-38
backend	-20	-19	-20	-20	-21	-19	-19
background	-30	-30	-32	-30	-36	-32	-34
background check	-33	-34	-36	-34	-41	-36	-38
backup	-33	-18	-22	-17	65	-15	-14
backup $	29	65	14	30	117	32	74
backup are	-42	-25	-27	-25	46	-33	-49
backup for	-68	-61	-61	-60	-84	-60	-63
backup in	-78	-43	-42	-42	18	-40	-58
backup of	-88	-77	-79	-78	-100	-75	-81
backup retent	-69	-55	-50	-51	-63	-48	-50
backup who	-141	-120	-122	-107	-162	-109	-152
bad	-55	-54	-55	-54	-81	-53	-53
badg	-5	-11	-13	-6	41	-19	-16
badg $	31	21	28	30	90	17	17
badg at	-47	-46	-55	-46	-60	-53	-49
bake	-13	-12	-13	-12	-12	-13	-12
ball	-52	-57	-51	-50	-59	-47	-51
ball $	-36	-45	-32	-33	-41	-31	-39
banana	3	6	2	-4	43	-4	-6
banana $	3	6	2	-4	43	-4	-6
bandwidth	-27	-24	-25	-26	-30	-26	-29
bare	-34	-29	10	-33	-43	-31	-52
bare metal	-29	-24	22	-27	-39	-25	-44
base	-24	-32	-23	-1	-16	-22	-35
base firewal	-24	-24	-24	-27	-24	-23	-29
base imag	-13	-12	-14	-13	4	-12	-17
base layer	-12	-13	-13	-20	-13	-12	-12
base64	-6	16	4	35	217	5	-19
baselin	-157	-124	-125	-119	-138	-120	-137
baselin $	-126	-106	-96	-90	-111	-97	-105
baselin in	-28	-25	-27	-24	-25	-24	-28
basement	-34	-35	-34	-35	-49	-45	-36
batch	35	34	27	31	24	32	103
batch @	-9	-9	-10	-9	-9	-9	-10
batteri	-30	-29	-31	-31	-35	-30	-35
be	11	19	20	49	14	10	7
be $	25	-10	87	80	14	28	24
be @	18	40	28	88	38	39	43
be enabl	-19	-20	-21	-19	-19	-18	-19
be encrypt	-7	-7	-6	-7	-7	-6	-9
be our	3	49	9	-1	9	12	-5
be told	-11	-10	-11	-11	-11	-10	-12
becam	15	74	17	9	20	24	28
becam @	15	74	17	9	20	24	28
becaus	-27	-27	-27	-28	-31	-26	-28
becaus somebodi	-32	-29	-30	-30	-35	-28	-29
becaus the	-24	-25	-22	-25	-23	-21	-22
becom	-30	-9	-37	-27	-32	-26	-31
been	-8	-8	-9	-9	-9	-8	-10
befor	-42	7	-29	-29	-17	-29	-30
befor a	-31	-33	-47	-33	-36	-33	-34
befor and	11	49	13	9	14	15	11
befor it	-36	-39	-39	-38	-48	-40	-40
befor send	-55	-59	-56	-58	-66	-57	-73
befor thei	-10	-9	-9	-9	-10	-9	-12
befor upload	-27	-27	-27	-33	-32	-26	-30
befor we	-30	-30	-41	-30	-33	-31	-32
begin	117	33	49	27	38	41	38
behavior	-66	-60	-65	-61	-67	-61	-68
behind	-61	-59	-59	-58	-61	-57	-74
behind @	-80	-77	-77	-76	-87	-75	-96
behind a	-53	-53	-52	-53	-74	-52	-62
behind an	-9	-9	-9	-9	-12	-9	-9
behind our	-29	-27	-27	-30	-29	-28	-37
behind the	13	15	14	15	57	19	3
belong	-67	-54	-68	-53	-65	-52	-64
belong to	-67	-54	-68	-53	-65	-52	-64
below	-2	0	0	7	-5	5	55
below $	-60	-60	-70	-61	-64	-61	-70
below a	-39	-38	-40	-43	-40	-38	-60
below it	-30	-30	-33	-30	-30	-30	-46
benchmark	-30	-36	-27	-31	-35	-27	-28
beneath	-128	-121	-152	-125	-182	-122	-158
between	-57	-47	-69	-34	-75	-59	-65
between @	24	83	22	80	30	28	27
between a	-12	-11	-10	-11	-11	-10	-13
between avail	-49	-50	-77	-53	-55	-53	-64
between aws	-16	-15	-17	-16	-17	-15	-16
between region	-70	-73	-76	-72	-84	-70	-80
between sse	-39	-54	-40	-48	-40	-39	-38
between the	-33	-32	-32	-33	-36	-31	-38
between two	-39	-37	-38	-37	-42	-36	-38
bezo	-62	-57	-59	-56	-71	-58	-67
bgp	-10	-9	-8	-9	-11	-8	-9
bia	-36	-25	-27	-27	-26	-25	-26
big	-32	-30	-31	-30	-32	-29	-31
bill	-92	-87	-84	-83	-96	-85	-97
bind	43	0	43	112	45	46	41
bio	-20	-20	-21	-21	-22	-21	-29
bio and	-20	-20	-21	-21	-22	-21	-29
bit	59	-26	-21	-20	-35	-16	-35
bit $	114	-9	2	10	-2	8	-13
bit rot	-68	-60	-58	-61	-61	-57	-72
bitcoin	-49	-43	-41	-45	-46	-41	-48
black	-46	-46	-47	-45	-69	-46	-58
black fridai	-46	-46	-47	-45	-69	-46	-58
blame	-69	-69	-67	-66	-94	-66	-65
blame $	-33	-45	-32	-32	-38	-33	-31
blame amazon	-10	-9	-9	-10	-11	-9	-9
blame for	-41	-42	-50	-44	-68	-43	-51
block	-84	-79	-81	-81	-91	-77	-81
block public	-46	-38	-39	-38	-45	-38	-37
block that	-11	-11	-12	-13	-13	-11	-11
block the	-90	-73	-78	-81	-114	-72	-69
blueprint	-24	-22	-21	-23	-24	-21	-28
board	-78	-62	-60	-59	-64	-57	-72
book	6	12	-1	16	106	-7	10
bootstrap	-50	-45	-46	-44	-47	-46	-54
boss	37	100	89	110	24	51	49
boss want	7	85	14	-10	27	28	26
bot	-10	-2	-28	-2	24	89	-13
bot $	-37	-24	-30	-32	-50	34	-28
bot how	-4	-3	0	-1	-26	45	-3
both	103	-2	-5	5	-6	3	-3
both $	-134	-90	-111	-97	-108	-111	-101
both @	-49	-56	-50	-51	-50	-49	-77
both side	96	7	-1	11	-1	14	3
bottlerocket	-34	-26	78	-29	-60	-29	-87
bottlerocket node	-17	-17	-20	-18	-18	-17	-17
bought	42	-9	-2	-2	-1	0	0
bounc	-85	-72	-69	-72	-86	-70	-80
bounc and	-61	-56	-54	-55	-70	-55	-65
box	-36	-58	-33	4	-8	-28	-13
box $	-100	-94	-108	-95	-101	-93	-110
box for	-35	-36	-37	-36	-38	-34	-37
box in	-24	-23	-25	-24	-43	-24	-25
branch	-49	-50	-48	-47	-59	-46	-51
branch offic	-41	-30	-30	-31	-45	-30	-33
breach	-68	-64	-62	-64	-74	-59	-61
breach of	-37	-34	-33	-32	-32	-31	-35
break	28	-8	18	-8	-28	-23	-6
break glass	-9	-7	29	-7	-14	-7	-8
breakdown	181	43	53	56	18	52	43
breakdown for	120	24	30	32	-8	32	23
bring	-69	-62	-72	-72	-69	-68	-87
bring our	-11	-11	-11	-13	-11	-10	-11
bring to	-45	-48	-42	-42	-45	-42	-44
bring your	-53	-54	-51	-54	-56	-57	-59
broadcom	-139	-103	-91	-98	-112	-99	-112
broadli	-58	-53	-58	-56	-58	-53	-75
broke	-68	-62	-62	-66	-61	-61	-84
broken	-32	-36	-23	-35	1	-27	-32
broken disk	-63	-65	-61	-64	-69	-61	-72
broker	-61	-63	-58	-49	-65	-56	-47
broker $	-19	-18	-19	-20	-24	-19	-21
broker and	-11	-10	-10	-10	-12	-10	-11
broker of	-73	-70	-73	-72	-99	-71	-88
budget	-48	-48	-49	-48	-58	-50	-53
bug	-52	-52	-57	-53	-59	-49	-54
bug in	-39	-40	-45	-38	-48	-37	-40
bui	-77	-85	-94	-81	-100	-91	-86
build	-105	-100	-111	-97	-105	-97	-108
build $	-16	-16	-17	-16	-20	-16	-17
build and	-28	-28	-31	-29	-42	-28	-30
build in	-43	-32	-32	-32	-34	-31	-34
build of	-41	-37	-37	-41	-47	-40	-43
build our	-27	-33	-27	-28	-32	-27	-35
build where	-8	-8	-9	-9	-8	-8	-8
built	-73	-62	-78	-64	-89	-19	-61
built $	-36	-38	-50	-45	-57	-42	-37
built from	-11	-12	-11	-19	-12	-12	-11
bump	-30	-24	-24	-23	-34	-23	3
bump it	-42	-37	-36	-36	-44	-35	-42
bump the	-24	-24	-25	-24	-31	-23	-24
burden	9	62	11	53	2	12	-10
burden $	1	40	1	32	-15	1	-10
burn	-25	-19	-18	-18	-18	-18	-20
buse	-10	-10	-9	-10	-12	-9	-11
busi	-63	-67	-81	-70	-130	-75	-18
busi $	-11	-15	-33	-18	-66	-29	58
but	-19	-38	-16	50	-19	-13	-18
but is	-24	-21	-28	-24	-21	-21	-21
but the	-54	-49	-44	-52	-54	-45	-63
button	-15	-15	-15	-16	-15	-15	-20
by	-36	-19	-29	-23	-32	-32	-30
by $	-69	-66	-66	-65	-69	-64	-76
by @	-67	-46	-63	-63	-74	-61	-70
by a	-8	21	-5	-3	-3	-2	-5
by amazon	-48	-47	-47	-47	-53	-46	-57
by an	-12	-7	30	-4	-11	-4	-4
by aws	-53	-53	-54	-53	-62	-52	-59
by default	-44	-42	-41	-42	-47	-41	-47
by itself	21	18	20	21	63	23	22
by mistak	-34	-33	-32	-34	-34	-33	-36
by our	-46	-45	-43	-44	-47	-47	-43
by side	2	147	32	25	28	28	29
by step	38	52	53	51	153	53	57
by the	-79	-72	-92	-74	-75	-72	-80
by them	-32	-28	-27	-28	-31	-27	-35
by us	-76	-75	-72	-73	-88	-72	-108
by which	-37	-40	-41	-38	-44	-37	-37
by who	-52	-51	-52	-52	-51	-50	-78
by whom	3	4	16	5	-1	7	77
byol	-83	-80	-80	-89	-83	-77	-97
c	-13	-36	-53	-41	-46	-39	-46
ca	-10	-10	-10	-10	-11	-10	-10
cabl	-55	-57	-60	-55	-61	-55	-61
cabl and	-62	-65	-70	-65	-72	-62	-67
cabl between	-37	-36	-43	-37	-44	-38	-44
cach	-77	-66	-63	-44	-75	-62	-64
cach @	28	23	27	73	27	27	27
cach behavior	-66	-60	-65	-61	-67	-61	-68
call	-40	-34	-32	-32	-9	-33	-44
call $	-49	-48	-50	-48	-65	-49	-52
call is	-37	-38	-36	-38	-49	-38	-38
call to	-11	-16	-11	-11	-11	-10	-10
call tonight	64	65	58	68	161	57	46
call who	-72	-71	-118	-70	-89	-76	-79
came	-60	-59	-62	-59	-68	-58	-82
camera	-11	-12	-12	-12	-12	-12	-13
can	16	6	8	5	41	40	1
can a	36	41	42	43	121	38	50
can aws	-72	-71	-71	-69	-102	-70	-74
can be	-12	-11	-11	-13	-11	-11	-13
can i	99	38	32	34	92	38	44
can queri	-30	-29	-31	-31	-41	-31	-29
can reach	-106	-86	-116	-90	-123	-103	-101
can read	-93	-93	-92	-91	-102	-97	-137
can someon	-2	-6	61	12	45	-6	1
can talk	-22	-22	-21	-38	-24	-22	-22
can u	66	22	10	21	-17	98	12
can we	-61	-58	-60	-64	-71	-59	-72
can you	40	40	33	40	89	112	39
cannot	-27	-41	-25	-25	-28	-25	-24
cant	-43	-43	-42	-45	-43	-47	-53
cant be	-49	-51	-49	-58	-53	-48	-71
cant see	-62	-60	-58	-66	-62	-56	-80
capac	-104	-94	-105	-93	-100	-93	-103
capac $	-73	-66	-70	-63	-69	-63	-91
capac for	-34	-30	-30	-32	-39	-30	-34
capac of	-10	-9	-10	-9	-10	-9	-10
capac on	-10	-9	-9	-9	-10	-9	-9
capac plan	-55	-49	-49	-48	-52	-48	-55
capac provid	-15	-15	-14	-15	-14	-14	-20
capac to	-10	-11	-10	-9	-10	-10	-10
capac unit	-50	-52	-55	-51	-69	-61	-59
capac when	-13	-13	-12	-13	-15	-13	-13
capit	-42	-20	-103	-11	119	-28	-19
card	-66	-65	-100	-66	-79	-36	-67
card number	-74	-74	-78	-74	-90	-75	-79
care	35	-4	-8	6	-10	-1	30
care $	-121	-93	-91	-94	-92	-92	-153
care about	-8	-33	-10	33	-8	-11	-12
care for	-4	-12	-2	34	-3	0	-6
care of	55	13	3	10	1	11	53
carri	-16	15	-8	35	-6	-2	-5
carri out	-21	-21	-20	-21	-22	-19	-20
carri the	-60	-49	-45	-46	-48	-45	-47
carri what	4	99	-1	6	17	21	20
case	17	67	17	-7	15	20	12
case $	44	102	48	18	43	49	40
cctv	-69	-69	-77	-69	-80	-75	-87
cctv and	-48	-47	-54	-47	-57	-54	-61
center	-55	-53	-58	-52	-59	-52	-58
center $	-65	-66	-78	-66	-74	-66	-67
center in	-9	-9	-10	-10	-13	-9	-9
center is	-14	-14	-15	-14	-20	-14	-14
central	-64	-51	-46	-45	-3	-47	-51
central 1	-35	-24	-22	-22	27	-24	-28
ceo	41	43	46	46	120	26	33
ceo of	41	43	46	46	120	26	33
cert	-27	-26	-29	5	11	-24	-36
cert $	27	28	22	28	82	31	27
cert expir	21	22	16	9	73	16	-3
cert on	-61	-70	-75	-69	-75	-60	-60
certif	-36	-38	-40	-39	-42	-37	-31
certif $	-101	-85	-86	-83	-88	-81	-89
certif and	-7	-7	-7	-7	-8	-7	-7
certif author	40	5	-12	3	1	-1	-2
certif for	-32	-29	-29	-31	-33	-28	-33
certif from	-27	-32	-26	-28	-29	-27	-28
certif in	-13	-11	-11	-11	-13	-11	-12
certif of	-34	-34	-43	-33	-35	-34	-35
certif on	14	17	16	15	10	19	69
certif that	-13	-12	-12	-13	-14	-12	-13
certif who	-15	-14	-16	-18	-19	-15	-17
certifi	-52	-53	-61	-52	-59	-52	-57
certifi cloud	-16	-17	-16	-17	-21	-16	-16
certifi that	-56	-57	-68	-56	-62	-56	-63
cfo	17	55	17	2	22	20	21
chang	-27	60	-20	-13	17	-13	-18
chang $	51	90	46	58	165	44	43
chang for	34	116	32	33	32	45	48
chang manag	-103	-117	-131	-108	-127	-108	-129
chang that	-10	-11	-10	-12	-10	-9	-11
chang the	-41	-48	-50	-42	-64	-43	-60
charg	-3	-15	-35	-16	-40	-18	50
charg of	15	3	-18	2	-23	-1	73
chatgpt	-29	-26	-66	-16	-48	92	-31
cheaper	20	20	37	25	170	31	26
cheat	253	57	62	79	27	65	55
check	-71	-62	-64	-63	-69	-62	-64
check by	-21	-21	-21	-21	-26	-20	-21
check of	-16	-16	-16	-16	-20	-17	-19
check on	-36	-37	-39	-37	-44	-38	-40
check that	-30	-29	-27	-36	-30	-28	-46
checksum	-72	-63	-62	-66	-63	-70	-68
choic	-108	-104	-116	-102	-113	-102	-113
choos	-54	-57	-60	-47	-58	-53	-55
choos between	2	-7	2	26	3	3	3
choos the	-34	-34	-35	-36	-40	-34	-35
chore	21	59	41	124	31	39	34
ci	-29	-45	-28	23	-41	-38	-42
ci runner	29	0	25	76	18	27	20
ci user	-74	-69	-70	-75	-83	-85	-84
cidr	-65	-58	-59	-59	-63	-57	-67
cidr rang	-65	-58	-59	-59	-63	-57	-67
cipher	-64	-65	-75	-68	-82	-67	-71
cis	-57	-58	-73	-59	-66	-60	-69
cisco	-17	-14	2	-18	77	-42	-22
cisco $	25	34	75	16	111	10	38
claim	-65	-64	-72	-62	-75	-63	-68
class	-53	-78	-51	-58	-65	-49	-55
classifi	-56	-57	-59	-57	-69	-60	-66
classifi the	-32	-33	-35	-33	-43	-36	-33
claud	1	1	-1	-3	67	3	-7
clean	-37	-33	-34	-33	-19	-31	-35
clean $	-68	-54	-61	-58	-59	-54	-59
clean it	-53	-47	-47	-46	-52	-45	-51
clean that	-40	-46	-30	-39	-52	-31	-33
clean the	41	43	39	42	111	41	28
clean up	-22	-19	-20	-21	-23	-19	-20
cleanup	-90	-79	-85	-75	-88	-75	-81
click	-77	-64	-73	-69	-73	-64	-74
click $	-40	-38	-57	-40	-42	-38	-39
client	35	4	5	1	5	4	22
client and	19	29	27	8	9	28	83
client in	-60	-53	-49	-50	-52	-48	-50
client on	-27	-21	-19	-21	-21	-20	-21
client reach	-19	-20	-21	-22	-18	-17	-18
client side	-46	-48	-54	-51	-52	-52	-56
client who	-65	-53	-54	-54	-65	-53	-59
climat	66	53	65	71	192	71	45
close	-46	-44	-45	-57	-9	-46	-50
close it	-7	-6	-6	-7	-9	-6	-6
close port	-37	-38	-39	-61	-48	-39	-53
cloud	-4	5	37	6	87	5	-9
cloud $	-88	-89	-100	-89	-108	-90	-97
cloud mean	52	46	117	47	39	48	43
cloud run	57	52	36	41	143	50	21
cloudflar	51	48	32	38	169	45	3
cluster	-26	-48	-28	-9	-37	-25	28
cluster $	-6	-6	-7	-10	-10	-6	13
cluster @	-20	-67	-16	72	-19	-23	-30
cluster is	-28	-26	-26	-27	-26	-26	-35
cluster need	46	54	42	51	26	51	140
cluster node	-32	-31	-32	-32	-32	-31	-54
cluster that	-27	-25	-26	-26	-30	-24	-31
cname	-28	-26	-27	-28	-31	-26	-28
cname in	-30	-27	-29	-28	-29	-27	-29
cni	-76	-89	-76	-74	-71	-71	-87
code	-68	-58	-58	-58	-50	-57	-64
code $	-63	-62	-63	-62	-70	-62	-80
code and	-101	-88	-93	-92	-98	-91	-105
code in	-54	-50	-49	-49	-54	-48	-59
code insid	-31	-32	-32	-31	-38	-31	-38
code of	-14	-13	-13	-13	-18	-12	-13
code password	-17	-18	-16	-17	-19	-16	-17
code that	-50	-39	-38	-41	-43	-38	-40
code who	-40	-36	-36	-36	-42	-36	-38
coffe	26	33	32	32	103	33	24
coffe machin	20	19	18	17	55	19	10
cold	-13	-28	-9	-3	45	-5	-10
cold start	21	24	20	28	78	27	28
collabor	-30	-29	-30	-27	-31	-28	-28
colleagu	-44	-64	-69	-65	-73	-63	-69
collect	-48	-45	-45	-47	-53	-44	-47
collect $	-13	-12	-13	-12	-13	-12	-14
collect the	-41	-36	-36	-38	-43	-36	-37
column	43	101	19	23	15	26	25
column level	-32	-21	-20	-20	-21	-20	-21
come	-24	-2	5	-20	9	11	-11
come back	20	60	19	20	21	22	21
come from	0	0	55	-8	-16	58	14
come to	-9	5	8	13	67	-7	11
command	-29	32	-1	31	-17	185	9
command $	-29	32	-1	31	-17	185	9
commiss	-12	-14	-12	-12	-15	-12	-12
commiss the	-12	-14	-12	-12	-15	-12	-12
commit	-57	-58	-70	-59	-75	-60	-76
commit to	-46	-47	-55	-48	-67	-49	-51
common	-56	-70	-61	-50	-51	-50	-55
common network	-56	-70	-61	-50	-51	-50	-55
compact	-52	-45	-42	-47	-45	-42	-54
compani	3	3	4	-1	54	14	-4
compani $	-21	11	7	6	70	9	6
compani or	-16	-16	-16	-23	-20	-16	-17
compani own	-9	26	29	23	95	25	23
compani run	-26	-27	-26	-30	-28	-26	-43
compani us	-52	-52	-51	-50	-53	-50	-82
compani want	-36	-40	-35	-48	-36	-34	-34
compar	-16	232	50	50	102	51	36
compar to	40	142	57	57	48	58	55
complaint	-85	-72	-69	-72	-86	-70	-80
complet	92	35	23	108	59	25	15
complet $	23	41	18	114	69	22	8
complianc	-49	-24	-42	-40	-48	-41	-46
complianc of	-51	-47	-47	-48	-62	-45	-50
complianc when	-58	-49	-49	-48	-69	-48	-51
compliant	-61	-63	-70	-66	-71	-63	-70
compliant automat	-16	-17	-16	-17	-21	-16	-16
compon	-34	-31	-30	-33	-36	-30	-35
comprom	-72	-62	-60	-62	-76	-60	-68
comput	-19	-17	-16	-16	40	-13	-10
comput $	-34	-36	-42	-37	-27	-40	-55
comput env	-23	-23	-23	-23	-25	-22	-23
comput node	-100	-101	-95	-101	-108	-88	-130
comput storag	-29	-30	-32	-31	-37	-32	-35
concern	-71	-71	-88	-71	-80	-71	-85
concern $	-71	-71	-88	-71	-80	-71	-85
concurr	-4	6	-18	2	55	7	6
concurr on	-40	-40	-40	-40	-56	-40	-45
condit	-55	-56	-60	-56	-66	-56	-66
condit of	-55	-56	-60	-56	-66	-56	-66
confidenti	-81	-77	-83	-74	-84	-74	-89
config	-83	-82	-81	-78	-55	-85	-39
config $	-124	-107	-111	-100	-53	-115	-129
config on	-74	-72	-64	-64	-73	-61	-80
configur	-63	-59	-61	-57	-64	-56	-59
configur $	-99	-82	-95	-80	-99	-79	-96
configur a	-38	-39	-51	-41	-46	-39	-44
configur anyth	-13	-13	-12	-15	-14	-13	-13
configur bgp	-10	-9	-8	-9	-11	-8	-9
configur it	-42	-41	-41	-42	-41	-39	-44
configur its	-9	-9	-10	-10	-11	-9	-11
configur launch	-25	-22	-23	-22	-24	-22	-24
configur manag	-20	-20	-23	-21	-24	-20	-21
configur of	-45	-46	-47	-47	-53	-47	-54
configur secur	-56	-63	-71	-59	-56	-54	-62
configur that	-26	-23	-24	-25	-24	-23	-37
configur the	-4	-4	-7	-5	-7	-4	23
confirm	0	9	7	16	5	-4	79
connect	-46	-41	-40	-41	-23	-40	-44
connect from	-38	-39	-39	-40	-52	-38	-38
connect the	-34	-33	-38	-35	-39	-34	-42
connect to	-9	0	1	0	44	-3	2
connector	-21	-21	-20	-20	-22	-20	-27
connector plugin	-21	-21	-20	-20	-22	-20	-27
consent	-46	-48	-42	-47	-51	-43	-44
consent for	-52	-55	-47	-53	-57	-48	-50
consol	-29	-28	-33	-29	-33	-29	-32
consult	-13	-12	-16	-15	-13	-12	-13
consult sai	-12	-12	-16	-15	-12	-12	-12
contact	-102	-75	-80	-75	-83	-74	-77
contact and	-14	-14	-15	-15	-17	-16	-15
contact detail	-61	-55	-64	-57	-70	-57	-66
contain	9	7	31	17	-1	9	53
contain $	-43	-46	23	-36	-62	-35	-66
contain @	-44	-52	-46	-49	-42	-41	-43
contain agent	-26	-28	-26	-29	-26	-26	-35
contain base	-75	-73	-73	-76	-73	-73	-119
contain escap	-49	-47	-46	-52	-50	-47	-74
contain host	25	8	10	5	-22	19	116
contain imag	-56	-56	-50	-58	-61	-57	-69
contain in	-64	-47	-48	-49	-46	-44	-57
contain on	-56	-54	-56	-56	-57	-55	-54
contain to	10	17	2	54	14	17	12
contain who	-56	-56	-57	-54	-58	-54	-86
containerd	-58	-57	-62	-59	-73	-57	-60
content	-81	-78	-83	-78	-88	-78	-85
content $	-39	-38	-43	-39	-47	-41	-46
content of	-61	-45	-47	-44	-47	-43	-53
content that	-25	-25	-26	-27	-36	-25	-32
content to	-8	-9	-9	-8	-9	-8	-10
continu	-58	-60	-62	-60	-91	-61	-67
continu plan	-62	-65	-69	-66	-101	-67	-76
contractor	-12	22	-4	28	-9	-3	-7
contrast	-26	119	31	10	17	22	24
control	-68	-61	-44	-59	-76	-66	-48
control $	-81	-81	-57	-76	-125	-91	-34
control are	-26	-25	-29	-30	-30	-26	-25
control for	-15	-16	-16	-15	-17	-15	-16
control in	-52	-50	-52	-50	-78	-49	-60
control inherit	-123	-112	-151	-116	-123	-114	-129
control is	-19	-20	-25	-20	-21	-20	-26
control list	-16	-12	-12	-12	-12	-13	-12
control mean	8	13	62	13	4	4	14
control of	-22	-22	-23	-20	-21	-20	-20
control owner	-24	-15	-15	-17	-21	-15	-15
control patch	-51	-52	-43	-45	-42	-42	-58
control physic	-33	-32	-39	-35	-32	-31	-34
control plane	-29	-26	-14	-24	-26	-23	-29
control that	-9	-9	-11	-9	-9	-9	-13
control the	26	32	101	31	11	27	22
control which	-70	-72	-95	-72	-76	-76	-71
control who	-97	-68	-85	-66	-81	-69	-87
convers	13	5	8	17	-28	101	-22
cool	-46	-41	-40	-41	-44	-39	-43
cool and	-20	-17	-18	-17	-19	-16	-17
cool for	-59	-53	-51	-52	-59	-50	-56
copi	-60	-57	-56	-56	-63	-55	-62
copi $	-16	-20	-17	-20	-21	-16	-16
copi @	-24	-24	-22	-26	-26	-22	-24
copi in	-20	-20	-18	-20	-18	-18	-18
copi of	-18	-17	-17	-17	-18	-17	-19
coredn	-16	-16	-17	-17	-16	-15	-19
coredn @	-17	-17	-18	-18	-17	-17	-21
corpor	-78	-71	-77	-71	-79	-69	-78
corpor directori	-57	-59	-69	-59	-68	-59	-67
correct	-26	-23	-29	-25	-6	-24	-28
correct $	-57	-56	-64	-57	-68	-58	-59
correct that	-28	-27	-31	-29	-28	-27	-44
correct the	-13	-10	-10	-10	-10	-9	-10
cost	-119	-106	-146	-104	-64	-110	-125
cost us	33	49	18	50	135	50	56
could	49	40	44	24	43	-8	42
could somebodi	46	21	15	33	6	8	81
could you	74	64	80	40	73	9	44
count	-50	-32	32	-29	-38	-28	-33
count as	37	46	125	49	34	44	46
countri	-77	-76	-76	-85	-89	-77	-83
cover	5	-55	-40	-41	-64	7	-50
cover $	116	13	84	39	12	102	29
cpu	-81	-73	-66	-69	-92	-64	-73
crash	-9	-8	-20	-11	60	-21	-31
creat	-78	-76	-75	-74	-85	-73	-80
creat $	-28	-26	-27	-27	-29	-26	-34
creat @	-120	-97	-105	-92	-109	-90	-109
creat individu	-68	-81	-74	-66	-87	-70	-76
creat the	-48	-44	-42	-42	-48	-42	-51
creation	-147	-123	-126	-117	-129	-115	-144
creation $	-145	-121	-126	-114	-128	-111	-143
credenti	-89	-81	-81	-80	-87	-79	-91
credenti $	-133	-115	-112	-107	-123	-108	-127
credenti of	-11	-10	-10	-10	-11	-10	-10
credenti to	-27	-25	-25	-28	-30	-25	-30
credit	-63	-66	-83	-64	-76	-66	-71
critic	-24	-21	-21	-23	-22	-20	-21
critic find	-22	-19	-18	-19	-19	-18	-18
cross	-69	-68	-73	-67	-77	-68	-73
cross account	-76	-72	-78	-73	-87	-74	-85
cross region	-48	-46	-54	-45	-52	-46	-47
cross site	-9	-10	-9	-9	-11	-9	-10
crypto	-70	-65	-59	-61	-75	-57	-73
crypto mine	-33	-33	-28	-31	-32	-28	-33
crypto miner	-68	-57	-53	-53	-70	-51	-70
cumul	-63	-55	-59	-56	-54	-54	-59
cumul updat	-63	-55	-59	-56	-54	-54	-59
current	-30	-26	-41	-26	-49	24	-29
current $	-28	-27	-29	-28	-31	-30	-29
current is	1	6	-21	12	-16	77	8
custom	-49	-52	-51	-48	-64	-57	-61
custom $	37	-19	-21	21	-23	-11	-18
custom @	-27	-22	-21	-23	-23	-22	-21
custom ami	-10	-9	-11	-10	-11	-9	-10
custom content	-62	-63	-79	-63	-70	-64	-75
custom data	-85	-78	-71	-77	-94	-78	-89
custom db	-69	-78	-69	-78	-72	-66	-87
custom for	34	-21	5	-6	-2	1	2
custom have	-145	-103	-129	-99	-111	-108	-103
custom instal	-16	-14	-13	-13	-14	-13	-15
custom job	-60	-55	-53	-55	-58	-58	-63
custom manag	13	14	84	15	11	6	11
custom must	-43	-38	-48	-38	-39	-38	-38
custom on	-26	-24	-23	-26	-25	-22	-22
custom part	82	-15	-20	-2	-28	-6	-5
custom patch	-78	-76	-73	-82	-81	-74	-95
custom put	-10	-11	-11	-11	-14	-11	-13
custom respons	-44	-38	-39	-37	-41	-36	-38
custom share	-1	-15	-1	51	-8	2	2
custom side	-31	32	-21	-8	-11	-7	-6
custom specif	-59	-57	-68	-57	-68	-59	-66
custom store	-27	-27	-28	-29	-40	-27	-33
custom true	-23	-23	-28	-25	-24	-23	-31
cut	-40	-35	-37	-36	-36	-35	-40
cve	-96	-95	-81	-72	-81	-77	-86
cve $	-46	-46	-56	-54	-55	-47	-52
cve 2024	-55	-48	-48	-48	-63	-49	-51
cve 2025	-46	-54	-41	-45	-43	-41	-61
cve @	-45	-32	-31	-34	-32	-31	-36
cve in	-18	-16	-16	-18	-16	-16	-16
cvs	-41	-44	-41	-43	-58	-42	-42
d	-16	-23	-22	-22	-23	-21	-30
d b	44	21	20	19	17	20	20
daemon	-40	-39	-40	-41	-40	-39	-68
dai	-37	-35	-34	-34	0	-33	-48
dai $	-102	-97	-94	-93	-101	-91	-98
dai are	-11	-11	-11	-11	-15	-11	-10
daili	-27	-25	-25	-26	-30	-25	-25
daili backup	-22	-21	-21	-21	-25	-20	-20
dangl	-30	-27	-29	-28	-29	-27	-29
dangl cname	-30	-27	-29	-28	-29	-27	-29
dashboard	-23	-20	14	-21	-33	-22	-23
dashboard $	-31	-32	-41	-33	-33	-33	-35
data	-56	-53	-54	-53	-56	-49	-52
data $	-123	-121	-156	-120	-135	-120	-138
data a	-26	-26	-28	-27	-39	-27	-27
data after	-63	-66	-64	-63	-83	-64	-82
data as	-105	-117	-130	-114	-129	-115	-134
data back	-21	-21	-20	-22	-22	-20	-23
data befor	-68	-71	-71	-68	-96	-71	-71
data center	-54	-52	-57	-51	-57	-51	-57
data encrypt	-54	-55	-60	-54	-68	-57	-59
data event	-52	-52	-45	-45	-46	-44	-47
data goe	-42	-44	-60	-40	-47	-41	-40
data hall	-47	-43	-45	-42	-40	-40	-40
data in	-39	-36	-8	-36	-35	-32	-43
data integr	-74	-65	-74	-62	-76	-70	-70
data is	-52	-42	-41	-42	-47	-42	-44
data live	-39	-41	-43	-42	-56	-42	-41
data on	-61	-56	-62	-55	-59	-53	-64
data plane	33	26	121	33	21	30	28
data process	-46	-41	-36	-38	-42	-36	-38
data qualiti	-66	-57	-59	-56	-59	-55	-59
data resid	-69	-59	-62	-57	-66	-59	-70
data that	-11	-12	-12	-11	-14	-11	-12
data under	-37	-31	-46	-33	-36	-32	-32
data we	-35	-41	-35	-39	-40	-34	-37
data when	-44	-47	-53	-51	-72	-51	-46
data whose	-31	-30	-38	-34	-33	-31	-32
data within	-9	-9	-13	-10	-10	-10	-10
databas	-30	-18	-20	9	-9	-16	19
databas $	-39	-40	-47	-41	-50	-39	-44
databas and	-24	-25	-26	-26	-30	-25	-28
databas credenti	-48	-44	-45	-46	-49	-44	-65
databas engin	-23	-23	-23	-27	-25	-23	-28
databas on	-36	-36	-35	-40	-40	-35	-52
databas password	-76	-73	-77	-76	-80	-73	-86
databas schema	-46	-44	-45	-44	-55	-44	-49
databas softwar	-65	-64	-64	-65	-64	-64	-114
databas that	-71	-83	-66	-67	-66	-66	-96
databas user	-25	-27	-25	-28	-27	-25	-28
databas who	-23	-24	-25	-26	-28	-24	-30
datacent	-40	-44	-37	-41	-44	-39	-40
datacent $	-37	-34	-35	-39	-46	-38	-41
datacentr	-75	-75	-96	-76	-85	-78	-97
date	-28	-34	-28	-28	-30	-28	-33
date $	-19	-19	-19	-19	-22	-18	-18
day	-48	-52	-43	-50	-46	-44	-46
day $	-46	-44	-40	-43	-44	-42	-40
db	-7	-43	-14	50	-24	-5	65
db patch	59	60	41	34	25	53	171
dba	25	24	23	46	12	25	65
dba team	28	30	18	8	1	27	91
dba want	-35	-23	-34	-54	-36	-34	-44
ddo	-90	-93	-102	-93	-116	-94	-123
ddo attack	-17	-18	-17	-17	-22	-18	-18
deactiv	-19	-19	-20	-20	-21	-20	-20
dead	-36	-36	-35	-37	-42	-35	-36
dead @	-23	-21	-22	-21	-25	-20	-21
dead letter	-18	-17	-16	-19	-21	-17	-18
deal	49	-17	-45	-12	-39	-16	74
deal with	131	43	6	58	25	45	153
dear	-43	-41	-43	-38	-47	-36	-38
dear colleagu	-43	-41	-43	-38	-47	-36	-38
debian	-43	-41	-41	-44	-47	-42	-59
decid	-68	-66	-67	-66	-77	-65	-70
decid $	-57	-53	-52	-54	-67	-53	-59
decid and	-27	-25	-24	-26	-26	-24	-28
decid how	-114	-109	-113	-113	-157	-111	-113
decid on	-34	-33	-32	-32	-46	-31	-32
decid that	-37	-35	-35	-34	-38	-36	-40
decid the	-38	-43	-39	-38	-41	-35	-40
decid what	-55	-56	-72	-54	-64	-55	-54
decid whether	-53	-49	-50	-49	-55	-48	-54
decid which	-62	-58	-58	-59	-66	-69	-63
decid who	-37	-34	-32	-33	-38	-34	-33
decis	-59	-55	-56	-63	-77	-59	-59
decis $	-60	-57	-56	-64	-79	-61	-61
deck	54	10	16	18	14	19	15
decommiss	-95	-93	-102	-92	-103	-93	-108
decommiss storag	-49	-49	-59	-50	-56	-51	-53
decrypt	-24	-24	-21	-23	-23	-20	-20
decrypt uptim	-12	-10	-9	-10	-9	-9	-9
dedic	-28	-27	-24	-25	-27	-24	-24
dedic @	-35	-35	-31	-32	-34	-30	-31
default	-47	-45	-50	-45	-33	-43	-48
default $	-89	-86	-88	-85	-104	-84	-87
default @	-18	-18	-18	-18	-20	-17	-19
default envelop	-32	-39	-40	-33	-33	-32	-37
default for	-17	-14	-13	-14	-18	-14	-14
default on	-26	-29	-26	-32	-27	-26	-31
default or	-42	-41	-40	-42	-42	-41	-68
defect	-21	-20	-21	-20	-23	-20	-20
defend	-19	-21	-20	-20	-25	-20	-22
defend the	-21	-23	-22	-22	-30	-23	-23
defin	14	17	136	16	-2	17	11
defin $	-13	-7	111	-3	-37	-12	-36
defin guest	54	53	131	49	45	52	53
defin inherit	75	77	177	78	79	78	75
defin least	27	34	97	15	16	28	25
defin the	-44	-41	-46	-41	-44	-40	-41
defin what	-79	-73	-122	-71	-88	-76	-77
definit	23	27	134	29	14	27	15
definit $	-75	-71	-26	-68	-88	-71	-88
degauss	-36	-36	-41	-38	-51	-37	-38
delet	-42	-40	-43	-41	-2	-41	-43
delet $	-134	-135	-164	-142	-165	-136	-150
delet @	-33	-44	-30	-32	-34	-32	-33
delet of	-42	-45	-45	-45	-57	-42	-55
delet old	-69	-73	-80	-72	-98	-80	-82
delet our	-35	-33	-33	-32	-45	-32	-35
delet recoveri	-15	-14	-13	-16	-14	-13	-14
delet the	42	48	44	44	133	39	50
deliv	-22	-21	-24	-22	-22	-22	-26
deliveri	-91	-81	-83	-81	-97	-80	-88
demand	12	1	12	51	9	13	11
demarc	167	40	48	48	22	41	38
deni	-63	-63	-85	-62	-66	-63	-72
depend	-211	-171	-150	-146	-166	-147	-209
deploi	-30	-28	-31	-27	17	-27	-32
deploi $	-44	-41	-43	-43	-60	-42	-45
deploi as	-25	-24	-26	-23	-28	-23	-23
deploi on	-29	-30	-29	-29	-33	-28	-30
deploi to	-45	-47	-55	-48	-53	-46	-48
deploi with	-22	-20	-20	-21	-33	-20	-20
deploy	-29	-27	-29	-27	-34	-26	-26
deploy $	-21	-20	-24	-20	-24	-20	-20
deprec	-25	-30	-13	-28	-35	-27	-37
design	-77	-75	-78	-75	-90	-77	-82
design and	-33	-27	-27	-27	-30	-29	-30
desk	20	58	17	4	97	21	-22
desk $	34	68	24	13	109	29	-16
desktop	-20	-61	-60	-28	-54	-50	-71
desktop $	-38	-36	-36	-37	-40	-35	-36
destroi	-16	-16	-16	-18	-17	-16	-18
destruct	-90	-89	-103	-88	-105	-91	-98
detail	-61	-55	-64	-57	-70	-57	-66
detect	-61	-54	-56	-55	-69	-53	-68
detect in	-58	-52	-52	-54	-57	-51	-71
dev	-6	-19	2	43	44	3	-1
dev @	19	-36	18	102	10	17	17
dev talk	-33	-28	-28	-28	-26	-25	-32
develop	-52	-51	-51	-51	-67	-53	-57
devic	-45	-52	-52	-53	-56	-50	-50
devic $	-100	-80	-83	-79	-85	-78	-85
devic certif	-26	-23	-22	-23	-23	-23	-24
devic in	-65	-52	-52	-50	-57	-48	-74
devic of	-29	-27	-27	-28	-30	-27	-42
devic on	-76	-66	-66	-69	-71	-67	-95
devic that	-17	-18	-16	-16	-18	-16	-17
devic while	-6	-5	-6	-5	-8	-5	-5
di	-100	-96	-94	-95	-110	-93	-130
di $	-17	-16	-16	-18	-18	-16	-19
di who	-10	-9	-9	-9	-10	-9	-11
dial	-37	-29	-28	-32	-30	-29	-29
dial in	-37	-29	-28	-32	-30	-29	-29
did	-33	-30	-30	-28	22	-32	-37
did the	18	24	24	33	110	20	22
didnt	-56	-57	-59	-53	-68	-54	-54
diesel	-88	-89	-99	-87	-101	-89	-98
diff	-3	165	23	25	20	35	21
diff in	-21	118	14	18	4	15	-3
differ	-10	153	68	4	2	23	21
differ $	28	97	115	26	26	29	28
differ @	-1	118	3	21	6	19	15
differ custom	-8	-10	-9	-8	-10	-8	-8
differ in	-25	122	15	18	12	21	20
digicert	-36	-35	-23	33	-27	-20	-30
director	-41	-7	-6	-7	50	-14	-16
directori	5	6	-1	1	-25	5	88
directori $	-54	-54	-61	-55	-62	-53	-60
dirti	-38	-37	-36	-43	-36	-35	-45
dirti pipe	-38	-37	-36	-43	-36	-35	-45
disabl	-61	-60	-62	-63	-74	-61	-66
disappear	5	69	8	1	8	9	13
disappear $	5	69	8	1	8	9	13
disast	-53	-52	-58	-52	-62	-53	-55
disast recoveri	-56	-55	-61	-55	-65	-55	-57
disk	-69	-69	-68	-67	-75	-67	-73
disk @	-39	-43	-37	-40	-41	-39	-43
disk at	-33	-32	-34	-33	-46	-32	-33
disk encrypt	-40	-40	-38	-40	-38	-37	-45
disk from	-59	-54	-52	-55	-56	-51	-58
disk in	-15	-15	-17	-14	-15	-14	-14
disk of	-22	-22	-22	-24	-22	-22	-35
disk that	-51	-45	-47	-47	-49	-44	-57
disk when	-40	-46	-50	-42	-63	-43	-60
disk who	-22	-19	-21	-21	-20	-21	-27
dispos	-46	-44	-46	-46	-61	-46	-49
dispos of	-38	-39	-43	-43	-56	-42	-46
distribut	-40	-41	-44	-42	-45	-42	-49
distribut $	-47	-49	-54	-50	-56	-51	-58
distro	-43	-35	-34	-35	-38	-36	-37
divid	69	-72	-61	-59	-112	-99	-63
divid $	-80	-77	-94	-77	-86	-92	-77
divis	103	2	6	19	4	15	4
divis of	103	2	6	19	4	15	4
dlq	-66	-62	-64	-65	-79	-65	-63
dns	-29	-33	-23	24	-28	-22	-26
dns queri	-20	-18	-18	-19	-21	-18	-20
dns record	-74	-77	-81	-88	-89	-79	-90
dns valid	-27	-29	-27	-29	-34	-27	-28
do	-3	-6	-10	-7	-10	14	9
do $	-6	-46	-24	-36	-78	13	-64
do @	-46	-44	-43	-48	-47	-43	-47
do anyth	-67	-62	-61	-69	-76	-63	-63
do custom	-111	-105	-120	-107	-124	-111	-115
do for	64	-23	-1	6	3	3	3
do i	14	9	5	6	64	33	14
do if	65	50	23	11	27	27	30
do it	-15	-8	-10	-5	-14	-17	45
do noth	-53	-54	-52	-54	-56	-55	-71
do our	-32	-26	-28	-28	-29	-29	-37
do ourselv	100	87	27	21	34	33	38
do ppl	4	8	74	13	-2	9	13
do smtp	-35	-30	-29	-37	-32	-29	-32
do that	-7	-8	-17	-10	-15	-7	35
do the	6	39	27	36	-4	23	115
do thei	21	-17	46	0	-20	-16	49
do thi	-23	-23	-22	-22	-22	-22	-24
do those	-32	-30	-29	-30	-29	-31	-44
do we	11	14	-8	-2	-5	-4	33
do what	167	11	2	42	26	23	35
do with	83	57	9	9	10	22	22
do you	26	24	29	122	37	151	30
doc	-60	-50	-31	-54	-49	-44	-49
dock	-41	-41	-46	-41	-47	-42	-44
docker	39	40	87	91	34	34	34
docker contain	13	19	15	58	17	-5	18
docker hub	-46	-45	-52	-48	-49	-45	-56
docker imag	-28	-25	-26	-29	-26	-24	-25
document	30	32	98	29	24	32	30
document $	53	52	129	48	41	50	51
doe	1	-3	-5	-15	-1	-14	-7
doe $	32	-28	-17	-17	-30	-21	-19
doe @	8	40	19	17	129	21	4
doe a	26	44	11	48	131	45	51
doe amazon	22	-6	-10	-7	-13	-4	27
doe anyon	-8	-15	-1	-1	-13	42	-12
doe aws	-58	-68	-64	-65	-80	-65	-55
doe inherit	10	10	34	10	6	10	10
doe it	-47	-30	46	-27	-50	-25	-34
doe my	-8	48	13	11	41	13	-2
doe not	-25	-23	-24	-25	-25	-24	-35
doe our	-18	-6	-12	-14	-12	-13	-13
doe patch	-12	-9	48	-12	-18	-17	-9
doe secur	43	53	135	52	26	43	52
doe share	-8	1	6	-1	-12	32	5
doe that	9	9	18	9	4	11	40
doe the	-46	-16	-83	-41	-73	-54	-24
doe what	117	59	-27	14	-8	0	-22
doe which	-29	8	-21	-26	-22	-12	-32
doesnt	-23	9	-14	-16	-15	-14	-16
domain	-22	47	-17	-20	-16	-13	-19
domain $	-66	-71	-71	-69	-83	-68	-80
domain control	-39	-20	-37	-41	-36	-34	-40
domain in	-75	-60	-52	-53	-55	-51	-56
done	-30	-29	-29	-29	-32	-28	-32
done by	-28	-28	-28	-27	-30	-27	-32
dont	-54	-57	-46	-35	-54	-48	-55
dont have	-66	-49	-49	-61	-55	-49	-55
dont know	-2	-2	-1	-3	-12	19	0
dont patch	-25	-52	-25	-26	-34	-27	-34
dont want	-4	-28	-4	38	-2	-6	-2
door	-57	-48	-50	-50	-52	-53	-46
doubl	-16	-15	-15	-16	-15	-15	-20
down	15	-14	-14	-16	-8	-21	-18
down $	-45	-42	-44	-43	-46	-41	-49
down the	-12	-11	-11	-11	-12	-11	-11
down whose	-13	-12	-12	-12	-14	-12	-13
downfal	-7	-6	-7	-7	-8	-7	-7
download	-53	-52	-64	-52	-56	-51	-55
dr	134	-3	-24	-2	-63	1	-26
drain	11	28	28	32	119	34	39
drift	-170	-147	-154	-145	-159	-144	-161
drift $	-125	-127	-148	-134	-150	-135	-150
drill	-135	-117	-117	-119	-133	-115	-123
drill $	-105	-86	-86	-80	-85	-79	-85
drill for	-140	-116	-119	-124	-135	-120	-134
drive	-110	-107	-103	-100	-119	-100	-109
drive behind	-23	-18	-18	-18	-19	-18	-18
driver	-102	-104	-112	-101	-120	-105	-120
drop	-63	-27	-44	-28	-56	-42	-46
drop $	26	67	35	82	44	46	45
drop record	-13	-16	-13	-16	-15	-13	-13
drop the	-59	-64	-56	-57	-87	-56	-61
dss	-61	-63	-78	-64	-69	-62	-68
dss complianc	-8	-7	-7	-7	-8	-6	-7
dump	-10	-9	-12	-10	-10	-9	-10
dump the	-9	-9	-13	-11	-10	-9	-11
durabl	-114	-129	-105	-103	-109	-102	-110
durabl $	-55	-48	-50	-49	-54	-50	-59
durabl of	-55	-44	-44	-44	-53	-43	-43
dure	-32	-31	-33	-33	-38	-32	-37
dure a	-32	-31	-33	-33	-38	-32	-37
duti	72	43	-7	0	-8	-1	-8
duti $	70	28	-4	24	-7	2	-8
duti differ	-1	31	-1	-28	-1	-3	0
duti for	129	5	34	37	10	27	9
duti is	-30	-23	-23	-22	-27	-22	-23
duti on	101	-3	33	68	27	32	25
duti to	-51	-54	-47	-58	-55	-46	-48
e	-95	-79	-93	-80	-113	-83	-100
each	-60	-90	-70	-75	-77	-70	-77
each $	-77	-77	-62	-75	-65	-63	-70
each of	-16	-14	-14	-18	-13	-13	-14
each one	-17	-18	-18	-20	-20	-17	-19
each other	-29	3	-32	-29	-33	-31	-34
each region	-20	-22	-20	-19	-25	-20	-20
earthquak	-39	-45	-41	-47	-46	-41	-46
earthquak risk	-30	-31	-31	-38	-33	-31	-31
east	-8	-7	-7	-7	-8	-7	-8
east 1	-8	-7	-7	-7	-8	-7	-8
ec2	-44	-41	-46	-42	-44	-40	-44
ec2 @	-19	-17	-17	-18	-17	-17	-23
ecs	-43	-39	-39	-14	-50	-34	-71
ecs agent	-50	-44	-49	-45	-46	-42	-44
ecs contain	-22	-21	-23	-24	-22	-22	-31
edg	-58	-59	-27	-57	-67	-59	-80
edg locat	-16	-16	33	-15	-29	-19	-27
edg network	-9	-9	-11	-9	-9	-9	-9
effort	17	-13	14	63	8	17	10
either	25	83	35	3	23	33	22
eks	-64	-32	-69	-64	-68	-61	-99
eks node	-75	-74	-79	-77	-78	-73	-116
elast	54	47	28	81	35	53	187
electr	-69	-61	-61	-61	-74	-60	-61
electr and	-68	-58	-58	-58	-74	-57	-57
eleven	-26	-24	-27	-25	-26	-24	-27
eleven nine	-26	-24	-27	-25	-26	-24	-27
eli5	-64	27	177	34	7	27	11
eli5 $	34	26	81	31	21	31	22
els	24	18	38	126	101	31	19
elsewher	-9	-8	-8	-10	-8	-9	-10
elsewher $	-9	-8	-8	-10	-8	-9	-10
em	-113	-103	-96	-98	-102	-95	-102
em $	-53	-51	-54	-53	-54	-50	-54
em amazon	-11	-9	-9	-10	-9	-9	-10
email	-41	-40	-41	-42	-48	-41	-39
email current	-22	-23	-24	-23	-26	-25	-22
employe	-59	-62	-59	-39	-69	-58	-61
employe $	-61	-55	-61	-56	-71	-55	-59
employe in	-16	-15	-20	-16	-18	-16	-15
employe leav	-37	-35	-40	-37	-44	-36	-39
empti	-24	-10	-9	-25	51	-13	-17
enabl	-47	-46	-52	-44	-34	-44	-18
enabl @	-103	-95	-95	-89	-100	-89	-97
enabl by	65	62	55	63	53	62	151
enabl it	-75	-88	-105	-77	-79	-76	-106
enabl mfa	-25	-25	-29	-25	-34	-24	-25
enabl point	-67	-65	-89	-65	-73	-64	-67
enabl server	-9	-13	-9	-9	-9	-9	-9
encrypt	-25	-18	-11	-19	-3	-20	29
encrypt $	-19	15	3	18	59	-5	107
encrypt @	-102	-99	-99	-98	-123	-98	-114
encrypt a	-44	-50	-41	-43	-54	-41	-41
encrypt an	-106	-98	-103	-96	-121	-97	-127
encrypt and	0	41	-8	-16	-12	-7	-8
encrypt at	2	2	-2	1	79	4	-40
encrypt by	-49	-54	-49	-47	-54	-46	-52
encrypt data	-101	-100	-104	-100	-94	-91	-112
encrypt file	-67	-63	-64	-62	-70	-63	-78
encrypt for	-33	-26	-25	-26	-31	-26	-27
encrypt in	-11	-11	51	-9	-21	-11	-24
encrypt key	-88	-88	-86	-81	-83	-77	-92
encrypt new	-72	-76	-68	-71	-86	-70	-72
encrypt of	-44	-41	-44	-43	-47	-41	-46
encrypt on	-42	-43	-40	-40	-44	-40	-52
encrypt our	-68	-62	-61	-64	-66	-60	-74
encrypt set	-66	-61	-59	-57	-63	-56	-60
encrypt the	-42	-41	-40	-42	-45	-40	-53
encrypt traffic	-15	-16	-16	-18	-17	-15	-15
encrypt when	-21	-20	-21	-21	-25	-21	-23
encrypt with	-47	-58	-44	-45	-50	-44	-46
end	-12	-25	-25	-28	-13	-25	-29
end $	-43	-43	-39	-40	-43	-38	-40
end of	-31	-28	-31	-31	-11	-29	-34
end user	-16	-16	-17	-16	-18	-15	-16
endpoint	-43	-41	-41	-40	-44	-40	-42
endpoint $	-21	-23	-22	-21	-22	-21	-21
endpoint are	-22	-22	-24	-23	-30	-23	-25
endpoint for	-55	-47	-48	-48	-51	-47	-51
endpoint on	-27	-21	-22	-21	-21	-20	-23
endpoint polici	-42	-34	-32	-34	-34	-33	-36
endpoint up	-79	-75	-81	-75	-94	-76	-74
enforc	-50	-45	-48	-46	-51	-43	-46
enforc http	-44	-39	-41	-38	-43	-38	-40
engin	-30	-23	-23	1	-20	-21	-10
engin $	47	45	38	39	130	45	94
engin behind	-74	-73	-74	-73	-110	-72	-85
engin of	-67	-65	-64	-65	-81	-63	-78
engin patch	-73	-73	-68	-78	-74	-68	-88
engin that	-18	-17	-18	-20	-20	-17	-20
engin upgrad	30	28	30	87	-1	22	80
engin version	-40	-31	-40	-17	-35	-29	-29
english	-22	-19	-21	-21	-20	-21	-28
enough	-81	-91	-68	-69	-78	-65	-69
enough @	-86	-90	-65	-66	-76	-62	-64
ensur	-45	-43	-46	-44	-46	-42	-45
ensur that	-17	-15	-14	-15	-14	-14	-15
entir	-28	-27	-33	-32	-34	-28	-28
entri	-40	-39	-40	-39	-41	-39	-47
entri to	-12	-11	-13	-13	-12	-11	-12
env	-6	-6	-9	-6	70	-15	-20
env is	-15	-14	-14	-14	-18	-14	-15
env var	-23	-21	-21	-23	-28	-21	-22
envelop	13	8	93	12	-11	11	-13
envelop encrypt	13	8	93	12	-11	11	-13
environ	-30	-27	28	-23	-29	-23	-30
environ $	-74	-76	-97	-75	-82	-75	-86
environ to	-33	-36	-32	-31	-41	-31	-32
environ variabl	-51	-49	-54	-49	-53	-48	-49
environment	-46	-44	-51	-44	-47	-45	-51
environment control	-46	-44	-51	-44	-47	-45	-51
ephemer	-43	-40	-38	-39	-44	-38	-46
ephemer storag	-38	-35	-33	-34	-39	-34	-39
equip	-61	-59	-62	-60	-62	-59	-86
eras	-71	-70	-67	-70	-81	-67	-69
eras a	-67	-67	-65	-63	-79	-64	-63
error	-100	-95	-97	-96	-111	-94	-123
escap	-44	-42	-42	-45	-45	-42	-60
escap bug	-23	-22	-23	-23	-23	-21	-29
esx	45	-13	2	-8	-19	-6	-18
esxi	-96	-91	-91	-91	-101	-90	-122
esxi patch	-92	-86	-86	-85	-93	-85	-133
etc	-32	5	-47	-48	-47	-34	-37
etcd	-54	-46	29	-51	-75	-53	-59
etcd in	-99	-94	-104	-92	-139	-91	-100
eu	-12	3	-18	5	66	5	3
eu central	-35	-24	-22	-22	27	-24	-28
evalu	-8	-8	-8	-8	-9	-8	-8
evalu @	-8	-8	-8	-8	-9	-8	-8
even	-48	-38	13	-35	21	-37	-68
even if	-35	-36	-38	-36	-38	-35	-36
event	-79	-82	-83	-77	-86	-76	-81
event $	-57	-47	-48	-46	-53	-46	-50
event for	-37	-45	-34	-35	-37	-34	-35
ever	-33	-20	-39	23	-29	-22	-27
ever our	-63	-63	-85	-68	-72	-66	-63
ever test	-8	-6	-6	-7	-7	-6	-6
everi	-49	-49	-49	-48	-50	-46	-52
everi 90	-23	-23	-23	-25	-26	-23	-30
everi @	-42	-39	-44	-39	-43	-39	-43
everi month	-65	-55	-57	-57	-62	-54	-78
everi one	-12	-12	-12	-15	-14	-12	-13
everi region	-39	-42	-41	-39	-44	-37	-37
everyon	-97	-68	-62	-61	-14	-66	-72
everyth	110	4	7	9	28	-3	9
everyth $	-8	-4	-3	-3	19	-5	-3
everyth that	100	28	33	33	3	32	29
evict	-9	-9	-11	-10	-9	-9	-10
evid	-48	-45	-47	-47	-63	-45	-49
evid for	-34	-33	-37	-39	-41	-35	-40
evid that	-10	-10	-10	-10	-10	-9	-10
ex	-52	-49	-47	-49	-49	-47	-48
ex employe	-43	-40	-39	-41	-40	-39	-38
exactli	20	38	96	41	26	39	36
exactli $	-1	16	62	21	2	18	12
exam	148	55	31	42	119	61	51
exampl	-24	12	84	19	76	77	0
exampl of	-2	-2	-1	-3	-12	19	0
exampl question	-21	6	-5	13	-14	109	-4
excus	0	4	38	1	-2	2	-3
excus me	0	4	38	1	-2	2	-3
execut	-18	-11	46	-6	9	-5	-12
execut environ	-5	4	131	18	-2	16	-6
execut log	-22	-20	-21	-20	-25	-20	-20
execut role	-63	-69	-73	-61	-63	-60	-64
execut the	-28	-27	-29	-30	-33	-27	-30
exist	-31	-29	-28	-33	-32	-29	-32
expect	-36	-32	-31	-32	-35	-31	-31
expect to	-36	-32	-31	-32	-35	-31	-31
experi	6	12	0	46	10	12	8
expir	-16	-14	-16	-20	19	-14	-23
expir who	17	20	13	6	70	14	-5
expiri	-55	-61	-67	-59	-73	-63	-75
explain	123	65	232	80	50	96	81
explain avail	48	51	125	50	47	46	46
explain like	67	25	54	23	24	22	12
explain the	69	73	116	46	23	47	50
export	-32	-36	-35	-31	-38	-31	-32
exposur	-41	-43	-41	-43	-56	-42	-42
extend	-8	-3	55	-4	-49	-4	-4
extend support	-6	1	67	1	-51	0	0
extra	9	135	34	25	37	39	38
facil	-63	-62	-66	-65	-73	-64	-68
facil $	-56	-56	-61	-56	-68	-58	-64
factor	-46	-46	-56	-47	-56	-47	-50
factor authent	-44	-46	-58	-46	-58	-47	-47
factori	11	-22	-22	-21	-26	-18	-40
fail	-62	-59	-60	-60	-66	-61	-64
fail $	-17	-16	-16	-17	-22	-16	-17
fail @	-21	-17	-17	-17	-19	-18	-17
fail disk	-28	-28	-31	-27	-30	-27	-28
fail drive	-32	-33	-38	-39	-51	-37	-38
failov	-27	-25	-26	-26	-29	-24	-25
failov drill	-19	-17	-16	-17	-20	-16	-18
failov to	-21	-21	-21	-20	-22	-19	-20
failur	-86	-86	-92	-85	-112	-88	-91
failur $	-48	-48	-47	-49	-73	-46	-56
failur in	-9	-11	-9	-9	-9	-8	-8
failur of	-13	-12	-12	-12	-11	-11	-11
fall	-26	-19	-20	-18	8	-21	13
fall to	-58	-57	-59	-58	-63	-57	-71
fals	-53	-49	-55	-51	-56	-48	-57
fals $	-24	-25	-26	-28	-25	-25	-37
faster	9	-69	3	-20	151	7	16
fault	-62	-57	-61	-58	-27	-68	-64
fault $	-14	-10	-13	-10	57	-34	-22
fault in	-25	-24	-29	-25	-26	-23	-24
fault is	-11	-11	-12	-11	-13	-11	-11
faulti	-27	-26	-26	-27	-29	-26	-31
feder	-116	-123	-132	-122	-146	-124	-140
fedramp	23	64	192	55	32	24	37
feed	-67	-66	-67	-66	-68	-64	-100
feed and	-67	-66	-67	-66	-68	-64	-100
fell	-40	-31	-33	-32	-43	-32	-31
fenc	36	-46	-70	-44	-74	-50	-62
fewer	60	31	64	149	58	57	53
fewest	20	10	39	152	31	39	33
fewest chore	45	31	42	115	41	44	43
fiber	-57	-53	-60	-55	-59	-53	-60
fibr	-49	-52	-75	-53	-56	-53	-66
fibr between	-23	-24	-23	-24	-27	-23	-29
field	-44	-40	-39	-39	-42	-39	-41
file	-39	-36	-40	-31	-43	-38	-43
file $	-60	-54	-50	-51	-55	-52	-53
file befor	-62	-63	-63	-68	-74	-63	-82
file in	-45	-43	-39	-44	-42	-38	-43
file of	-19	-19	-18	-20	-24	-19	-21
file on	-43	-38	-39	-38	-52	-38	-40
file permiss	-56	-59	-62	-54	-54	-53	-55
file server	-17	-16	-17	-16	-18	-16	-22
file share	4	49	8	11	10	18	17
file system	-36	-34	-35	-36	-38	-34	-36
fill	113	28	32	34	23	34	31
fill up	-10	-9	-10	-9	-10	-9	-10
filter	-41	-40	-45	-44	-44	-42	-61
find	-51	-48	-47	-48	-51	-49	-49
find $	-30	-25	-32	-32	-26	-28	-26
find in	-47	-41	-41	-40	-47	-40	-42
fine	-58	-57	-55	-56	-63	-54	-54
fine grain	-65	-62	-62	-59	-71	-60	-60
finger	-62	-64	-60	-72	-73	-60	-63
fip	-78	-70	-69	-68	-78	-68	-71
fip valid	-17	-16	-18	-16	-16	-16	-15
fire	-24	-22	-23	-23	-27	-22	-25
fire in	-7	-7	-7	-7	-11	-7	-6
fire suppress	-30	-27	-28	-28	-33	-28	-33
firecrack	-60	-56	-65	-62	-62	-54	-63
firecrack bug	-69	-62	-74	-70	-70	-61	-71
firewal	-40	-38	-42	-39	-82	-38	40
firewal $	-54	-53	-80	-51	-88	-58	10
firewal applianc	-72	-69	-68	-69	-80	-68	-104
firewal of	30	28	23	26	28	26	76
firewal port	-29	-27	-27	-28	-30	-27	-35
firm	-48	-48	-47	-55	-52	-46	-69
firmwar	-90	-86	-88	-85	-92	-86	-93
firmwar $	-81	-77	-74	-71	-82	-70	-81
firmwar do	-44	-41	-50	-41	-43	-41	-49
firmwar of	-62	-63	-70	-62	-76	-64	-82
firmwar on	-55	-51	-53	-51	-50	-47	-50
firmwar updat	-85	-79	-82	-82	-92	-78	-94
first	-72	-60	-65	-62	-26	-62	-87
first $	-42	-43	-44	-43	-62	-44	-48
five	-3	1	46	-1	-3	-2	-13
fix	-41	-39	-40	-40	-41	-38	-42
fix $	-46	-44	-47	-44	-45	-43	-54
fix a	-26	-26	-28	-25	-30	-25	-25
fix bug	-10	-9	-9	-9	-11	-9	-10
fix by	-9	-7	-7	-7	-7	-7	-7
fix it	-8	-7	-9	-7	-7	-7	-8
fix on	-35	-30	-29	-34	-31	-28	-35
fix that	-43	-43	-53	-43	-43	-42	-45
fix the	-44	-43	-42	-48	-45	-40	-46
fix them	-45	-40	-42	-43	-54	-40	-43
fix vulner	-11	-9	-9	-9	-9	-9	-9
flag	-15	9	13	16	100	17	10
flash	-48	-45	-45	-44	-50	-44	-55
flavor	-26	-17	-1	85	-25	1	-14
flavor of	-12	-14	0	61	-19	5	-14
flaw	-40	-34	-36	-39	-42	-34	-38
fleet	-42	-40	-40	-40	-8	-38	-55
fleet $	-27	-28	-27	-29	-29	-26	-31
fleet behind	-62	-61	-60	-60	-100	-60	-66
fleet of	36	45	43	44	120	49	45
fleet patch	-108	-99	-100	-95	-121	-96	-127
flip	-59	-70	-58	-64	-62	-57	-62
flip it	-45	-47	-47	-55	-50	-43	-52
flood	-55	-64	-55	-56	-58	-54	-57
flood $	-52	-64	-57	-48	-50	-48	-51
flood and	-30	-31	-31	-38	-33	-31	-31
flood at	-29	-26	-26	-27	-28	-26	-31
floor	2	21	22	23	106	18	-8
floor $	29	43	44	51	135	38	32
floor 3	20	19	18	17	55	19	10
flow	-48	-33	-44	-44	-47	-42	-45
flow log	-55	-52	-48	-48	-53	-48	-51
folk	-30	-27	-30	-29	-34	-29	-32
follow	-98	-90	-93	-84	-109	-85	-122
for	-14	-21	-21	-17	-2	-25	-24
for $	-8	-3	84	8	-28	67	2
for @	5	-32	-47	-39	-41	-42	-49
for a	-14	-2	-3	6	30	-7	-5
for all	-18	-18	-17	-21	-21	-17	-18
for amazon	-17	-17	-17	-18	-23	-17	-21
for an	41	9	3	32	71	15	18
for anyth	-15	-15	-16	-15	-20	-14	-15
for aws	-83	-60	-59	-58	-11	-58	-62
for both	-65	-75	-64	-67	-61	-52	-86
for clean	41	43	39	42	111	41	28
for complianc	-60	-52	-51	-51	-73	-50	-54
for delet	-19	-17	-17	-17	-21	-17	-17
for each	-48	-44	-43	-51	-50	-43	-56
for encrypt	42	41	34	42	132	43	-5
for everi	-11	-11	-11	-14	-13	-11	-12
for fire	-12	-11	-11	-11	-18	-11	-11
for free	-58	-61	-69	-63	-72	-59	-65
for gdpr	-17	-17	-16	-17	-21	-16	-18
for it	-60	-57	-56	-59	-72	-58	-60
for its	-35	-34	-34	-33	-35	-33	-51
for lunch	-20	-3	-32	6	93	-10	-3
for manag	-111	-111	-132	-117	-119	-110	-160
for me	43	-24	6	11	3	-16	-33
for my	-3	39	37	-1	-19	4	8
for new	-18	-15	-15	-15	-19	-15	-16
for os	-75	-66	-67	-69	-74	-66	-105
for our	-59	-65	-63	-35	-71	-59	-64
for patch	7	47	3	-9	-10	7	3
for secur	33	34	33	33	78	33	29
for seven	-8	-8	-9	-9	-9	-8	-9
for suspici	-17	-17	-17	-17	-20	-17	-19
for that	-18	-17	-25	-20	-19	-18	-18
for the	-20	-12	8	-14	0	-15	-16
for them	-46	-42	-48	-43	-53	-42	-48
for thi	-34	-8	-10	-11	-32	-31	37
for train	-43	-38	-41	-40	-60	-38	-40
for two	-26	-26	-24	-39	-27	-24	-24
for us	-21	22	-22	-18	-18	-14	30
for vulner	-10	-9	-9	-9	-12	-9	-9
for what	64	6	-45	-18	-54	-9	-32
for whom	-21	-19	-19	-22	-23	-19	-22
for you	-39	-39	-45	-43	-48	-55	-60
forc	-44	-44	-45	-43	-53	-43	-43
forc ssl	-39	-39	-40	-39	-44	-38	-37
forc tls	-24	-24	-24	-23	-31	-23	-23
forens	-89	-82	-84	-84	-94	-83	-100
forens on	-89	-82	-84	-84	-94	-83	-100
form	68	0	-1	-8	-30	2	2
former	-45	-45	-48	-46	-63	-46	-49
found	-33	-31	-30	-31	-33	-31	-33
found by	-8	-9	-8	-9	-10	-8	-8
framework	-53	-55	-53	-58	-60	-53	-62
frankfurt	-12	-3	0	-1	45	-2	-2
free	-62	-63	-69	-65	-72	-62	-66
free of	-9	-8	-9	-8	-8	-8	-9
fresh	-53	-37	-37	-37	-37	-37	-39
fresh $	-61	-42	-43	-43	-43	-42	-45
fridai	-32	-23	-22	-21	22	-22	-34
fridai $	38	51	49	52	153	49	43
from	-25	-10	-24	-13	-19	-21	-26
from $	-29	-28	-32	-37	-24	39	-19
from 2016	-67	-66	-65	-68	-72	-65	-68
from @	-12	38	-10	-9	-9	-5	-7
from a	16	13	5	27	1	6	5
from amazon	-30	-31	-34	-30	-36	-29	-30
from an	-73	-80	-69	-71	-78	-69	-76
from anoth	51	-5	-4	0	5	12	13
from artifact	-47	-52	-67	-49	-58	-52	-59
from aws	-8	-19	-10	38	-9	-6	-6
from digicert	-37	-38	-23	37	-25	-20	-32
from docker	-46	-45	-52	-48	-49	-45	-56
from each	-50	-55	-55	-50	-54	-52	-58
from our	-27	-27	-28	-28	-34	-27	-28
from read	-55	-51	-52	-51	-63	-51	-55
from self	29	70	22	9	30	26	25
from the	17	11	35	49	2	17	13
from us	-63	-60	-71	-66	-61	-56	-62
from which	-27	-22	-20	-22	-24	-21	-21
front	-63	-31	-40	-41	-61	-42	-42
front of	30	82	37	37	36	37	38
full	60	-16	-30	27	-28	-18	-15
full pictur	149	45	61	55	52	59	56
fulli	-40	-38	-42	-38	-42	-37	-41
fulli inherit	-35	-37	-42	-36	-42	-36	-40
function	-66	-65	-75	-65	-74	-65	-71
function $	-64	-60	-65	-61	-72	-61	-66
gain	6	98	19	17	40	36	41
game	-88	-82	-77	-78	-83	-76	-85
game server	-13	-13	-13	-13	-16	-13	-16
gatewai	52	-13	-7	-3	-15	-3	101
gatewai $	23	44	47	55	31	41	125
gatewai patch	-111	-78	-89	-79	-99	-73	-10
gbp	-98	-88	-85	-79	-95	-79	-103
gdpr	-88	-94	-115	-86	-93	-85	-111
gdpr complianc	-19	-18	-18	-19	-24	-18	-21
gener	-109	-94	-115	-95	-116	-111	-112
gener $	-113	-86	-117	-91	-110	-111	-108
gener and	-15	-13	-13	-13	-15	-13	-14
general	-139	-131	-142	-128	-152	-130	-135
general $	-73	-75	-87	-77	-86	-82	-92
general who	-46	-53	-61	-52	-63	-46	-49
generally	-96	-94	-107	-92	-108	-93	-108
generally speak	-69	-69	-88	-69	-77	-69	-79
geo	-49	-41	-42	-40	-47	-40	-41
geo restrict	-49	-41	-42	-40	-47	-40	-41
germani	-21	23	6	18	163	13	4
get	-34	-37	-39	-40	-20	-34	-45
get a	-60	-57	-56	-61	-64	-56	-66
get in	-45	-47	-43	-45	-45	-44	-61
get it	-42	-39	-41	-47	-60	15	-52
get patch	-42	-40	-43	-43	-46	-51	-61
get secur	-33	-33	-34	-32	-33	-32	-49
get the	-28	-22	-30	-29	-23	-26	-23
get them	-29	-27	-27	-34	-32	-27	-28
give	61	19	17	49	9	39	22
give me	80	11	12	15	10	45	19
give the	-5	-18	-4	26	-4	-4	-4
given	7	1	30	92	30	29	31
gke	81	67	26	61	238	60	-39
glass	-9	-7	29	-7	-14	-7	-8
glibc	-20	-28	-21	-29	-21	-20	-21
global	-48	-47	-49	-49	-56	-48	-54
global infrastructur	-57	-56	-57	-60	-71	-58	-68
global tabl	-18	-17	-18	-16	-17	-16	-17
glossari	51	45	159	50	19	50	51
go	21	105	25	49	51	31	33
go @	-55	90	-23	-16	-10	2	4
go from	24	84	26	28	24	32	33
go to	-47	-45	-44	-39	12	-48	-44
go with	65	-3	24	61	22	25	23
goal	44	33	39	94	36	42	40
goe	-56	1	-46	-39	-46	-37	-36
goe awai	-29	72	5	-6	4	4	8
goe from	-34	14	-23	-18	-30	-13	-13
golden	-53	-55	-69	-56	-63	-57	-65
golden ami	-8	-8	-9	-10	-9	-8	-9
golden imag	-56	-58	-75	-58	-67	-61	-69
gone	-29	-27	-25	-31	-28	-26	-27
gone aws	-13	-15	-13	-15	-17	-13	-14
good	-19	-14	-40	-11	-17	53	-22
good $	14	20	21	22	68	51	20
good for	-19	-11	-47	-2	-38	77	-26
googl	113	110	104	104	244	113	89
googl cloud	55	50	35	40	115	52	35
got	-51	-46	-42	-48	-64	-48	-30
got a	-29	-30	-31	-31	-33	-29	-43
got hack	0	20	18	16	-27	14	96
got share	-29	-27	-26	-32	-32	-25	-37
gotta	-42	-37	-42	-25	78	-33	-49
govern	-51	-49	-52	-51	-59	-46	-60
gpu	-36	-76	-35	37	-33	-29	-44
grain	-65	-62	-62	-59	-71	-60	-60
grain access	-65	-62	-62	-59	-71	-60	-60
grant	-91	-88	-92	-86	-94	-84	-89
grant column	-38	-25	-23	-23	-25	-23	-25
grant permiss	-37	-36	-38	-36	-50	-37	-50
grant tabl	-20	-19	-19	-18	-21	-18	-19
graph	-39	-77	-29	36	-45	-33	-40
green	-37	-35	-39	-34	-40	-35	-34
gremlin	-46	-39	-38	-44	-52	-37	-45
gremlin queri	-18	-18	-19	-20	-20	-18	-20
grid	-30	-29	-31	-31	-35	-30	-35
group	-62	-41	-37	-59	-53	-58	-69
group $	-100	-98	-117	-94	-139	-107	-111
group and	-22	-22	-22	-23	-27	-22	-24
group for	-29	-27	-28	-29	-27	-27	-28
group in	-89	-80	-53	-67	-76	-66	-77
group may	-25	-23	-23	-23	-23	-23	-24
group of	-25	-25	-28	-25	-27	-24	-28
group on	-47	-48	-53	-45	-47	-43	-44
group rule	-63	-64	-93	-63	-69	-62	-65
group to	-24	-26	-27	-23	-25	-23	-24
grow	-70	-67	-68	-68	-81	-68	-68
grow $	-75	-73	-75	-75	-91	-77	-75
grow its	-25	-23	-23	-24	-29	-23	-23
guarante	-74	-75	-100	-77	-85	-76	-76
guard	-49	-48	-48	-49	-56	-47	-52
guard at	-50	-49	-53	-50	-61	-51	-64
guard it	-48	-45	-44	-46	-55	-44	-48
guard the	-11	-11	-12	-12	-14	-11	-11
guard them	-17	-23	-17	-18	-18	-17	-20
guess	-69	-64	-66	-65	-86	-64	-65
guess $	-69	-64	-66	-65	-86	-64	-65
guest	-53	-53	-49	-53	3	-50	-83
guest oper	-28	-27	-10	-26	-41	-26	-26
guest os	-80	-83	-78	-82	-101	-79	-98
gui	-32	-29	-28	-29	-29	-29	-36
guy	-30	-28	-30	-35	-31	-29	-33
hack	-60	-39	-32	-36	-88	-40	15
had	-38	-33	-37	-39	-49	-38	16
had it	39	36	25	40	25	37	112
haiku	35	54	59	53	159	52	50
haiku about	35	54	59	53	159	52	50
half	-48	-46	-50	-47	-52	-49	-56
half of	-38	-33	-36	-34	-33	-34	-48
hall	-62	-60	-64	-61	-63	-59	-68
hall $	-55	-55	-60	-56	-66	-58	-71
hand	-18	14	-16	26	-24	-12	-19
hand $	21	150	38	88	34	47	42
hand off	27	24	25	76	11	24	20
hand out	-23	-21	-21	-22	-22	-20	-23
handl	95	56	40	61	100	57	140
handl by	-56	-54	-49	-51	-54	-50	-67
handl for	19	-32	-47	-32	-51	-31	-29
handl in	107	13	3	26	2	23	26
handl the	-108	-108	-156	-111	-163	-111	-144
handler	-31	-37	-31	-44	-32	-33	-34
happen	-31	-28	-33	-28	-29	-27	-32
hard	-64	-62	-66	-59	-47	-62	-68
hard code	-17	-18	-16	-17	-19	-16	-17
hard drive	-45	-42	-48	-42	-48	-44	-48
hardcod	-49	-45	-42	-43	-49	-42	-43
harden	-100	-97	-98	-97	-101	-94	-118
harden the	-21	-20	-21	-23	-22	-21	-25
hardwar	-88	-89	-85	-84	-95	-83	-95
hardwar $	-84	-74	-77	-73	-88	-72	-77
hardwar behind	-35	-34	-33	-34	-35	-33	-41
hardwar failur	-8	-10	-7	-8	-8	-8	-7
hardwar in	-34	-34	-35	-34	-45	-34	-44
hardwar mainten	-47	-43	-46	-56	-49	-46	-49
hardwar of	-69	-67	-68	-66	-68	-63	-73
hardwar that	-23	-23	-23	-23	-24	-22	-32
hardwar then	-48	-49	-56	-48	-54	-50	-67
has	-24	-32	-33	-15	-25	-29	-33
has @	15	27	31	28	149	28	27
has a	-23	-23	-23	-25	-27	-22	-24
has it	-31	-35	-29	-34	-35	-29	-30
has no	-63	-66	-79	-69	-77	-60	-66
has the	23	21	7	8	61	17	15
has to	-5	-23	-22	-4	-20	-17	-20
hash	-10	-10	-9	-9	-9	-10	-8
hash and	-10	-10	-9	-9	-9	-10	-8
hasnt	-63	-54	-52	-54	-66	-52	-57
hat	66	-2	31	10	6	11	-24
hate	38	4	49	153	46	46	-11
have	-5	-7	-18	-19	-11	-18	2
have @	-10	22	-6	-11	-5	-3	-6
have a	-39	-20	-20	-17	31	-20	-24
have it	-10	-10	-12	-11	-10	-10	-10
have kept	-14	-14	-14	-19	-18	-14	-15
have less	10	-3	26	64	22	20	15
have no	3	1	4	19	3	4	2
have prevent	-10	-10	-12	-12	-12	-11	-12
have renew	-15	-15	-14	-18	-16	-15	-14
have stop	-25	-28	-25	-31	-29	-25	-25
have to	0	-33	-34	-36	-46	-34	2
he	-24	-23	-21	-22	10	-29	-23
head	-110	-92	-86	-91	-91	-86	-103
head node	-29	-33	-29	-32	-30	-29	-33
headach	-6	-6	-7	24	-30	-5	-6
health	-67	-51	-35	-53	-60	-52	-54
health check	-90	-65	-64	-62	-62	-61	-64
health dashboard	-31	-31	-41	-32	-32	-31	-31
health of	-29	-29	-33	-31	-38	-30	-32
hear	-11	-9	-9	-9	-9	-9	-10
heard	51	60	163	58	136	55	45
heard $	35	33	117	24	10	33	23
held	-17	-16	-16	-19	-17	-16	-19
hello	10	-9	7	4	-14	29	36
hello could	54	15	35	27	16	10	82
help	41	53	109	49	26	175	42
help $	45	51	113	54	30	168	41
here	3	-26	-34	-18	-30	3	-36
here $	-56	-48	-70	-63	-67	9	-66
here @	13	-17	-21	-27	-25	-17	-20
here want	22	11	28	91	27	29	24
hey	93	24	85	23	2	13	22
hey srm	78	28	17	23	28	31	32
hi	26	43	6	-6	-2	44	10
hi what	-19	-8	-9	0	-14	54	-6
high	-60	-59	-56	-55	-58	-54	-56
high avail	-42	-45	-41	-40	-43	-39	-41
hijack	-61	-49	-48	-47	-57	-47	-50
him	-65	-55	-56	-58	-59	-54	-64
hipaa	-64	-60	-6	-59	-77	-59	-81
hipaa complianc	-45	-39	-38	-37	-50	-37	-41
hire	-94	-94	-101	-95	-123	-96	-120
hire the	-54	-56	-70	-57	-75	-58	-81
his	-24	-26	-28	-27	-29	-25	-25
his @	-9	-12	-9	-13	-10	-10	-10
hit	-51	-46	-50	-42	-4	-49	-49
hit a	-13	-12	-12	-12	-12	-11	-13
hit our	-105	-89	-99	-93	-106	-86	-104
hm	-50	-50	-47	-48	-52	-46	-50
hm and	-30	-30	-31	-31	-32	-29	-34
hmm	-47	-51	-55	-50	-49	-45	-45
hold	-70	-58	-72	-67	-73	-66	-73
hold @	-38	-37	-36	-36	-44	-36	-43
hold a	-11	-11	-11	-11	-12	-10	-12
hold on	-36	-34	-32	-33	-45	-33	-33
hole	-50	-53	-51	-53	-55	-49	-69
hole in	-27	-27	-28	-28	-28	-27	-36
homework	115	-29	24	114	-7	25	30
hook	63	22	-11	2	-3	0	3
hook $	-57	-46	-42	-43	-45	-42	-51
hook for	104	49	6	25	24	20	29
hope	-24	-22	-21	-26	-23	-22	-22
hope $	-22	-21	-19	-22	-22	-19	-20
host	-25	-18	-24	15	-28	-19	1
host $	-2	-6	-7	-12	-33	1	92
host @	22	73	23	40	28	28	14
host a	48	43	56	143	51	54	54
host base	-37	-34	-34	-37	-35	-34	-39
host below	42	37	42	31	50	52	132
host everi	-41	-35	-39	-42	-39	-35	-37
host hardwar	-25	-22	-23	-25	-24	-23	-26
host is	-45	-45	-53	-48	-57	-45	-48
host isnt	-35	-22	-33	47	-26	-14	-54
host kernel	-90	-85	-79	-95	-87	-78	-120
host of	-6	-2	-4	-10	-26	-3	46
host on	38	67	37	60	36	39	28
host oper	-92	-92	-102	-94	-102	-89	-108
host os	-97	-100	-101	-85	-110	-95	-144
host patch	25	24	17	19	9	20	105
host server	-64	-62	-62	-66	-63	-63	-93
host to	-13	-13	-13	-14	-15	-14	-17
host under	-31	-30	-31	-36	-33	-31	-39
host who	-28	-27	-27	-31	-30	-27	-31
host with	37	32	33	115	22	32	0
hous	-5	-4	9	4	78	2	-20
hous the	-15	-12	-11	-14	-12	-11	-13
how	47	37	21	64	68	96	26
how do	7	55	33	16	44	107	25
how doe	158	163	77	63	33	113	84
how is	-107	-44	-97	-84	-115	-95	-83
how long	-59	-51	-60	-47	-11	-63	-57
how mani	-5	9	7	10	106	0	8
how much	11	-26	33	98	67	19	29
how reliabl	-4	3	7	6	-29	60	-3
how should	-7	1	-20	-15	-32	70	0
how to	18	23	27	21	48	41	27
hpc	-30	-28	-30	-35	-30	-29	-32
hr	-31	-27	-29	-32	-28	-28	-32
http	-58	-59	-60	-52	-64	-56	-63
hub	-46	-45	-52	-48	-49	-45	-56
hybrid	-28	-26	-28	-31	-30	-27	-32
hypervisor	-50	-51	-51	-52	-39	-51	-79
hypervisor $	-51	-48	-19	-47	-74	-49	-51
hypervisor and	-34	-33	-33	-33	-33	-33	-56
hypervisor below	-49	-50	-56	-50	-51	-50	-71
hypervisor for	-47	-70	-8	-55	-61	-51	-47
hypervisor host	-12	-11	-10	-14	-12	-11	-11
hypervisor patch	-16	-17	-16	-18	-16	-16	-19
hypervisor secur	-73	-71	-99	-72	-79	-71	-79
hypervisor under	-18	-17	-22	-18	-22	-18	-19
hypervisor updat	55	54	25	47	159	50	-18
hypervisor who	-8	-8	-10	-8	-8	-8	-8
i	31	6	13	18	29	22	6
i $	-83	-66	-64	-77	-75	-64	-77
i am	1	-7	26	27	-2	24	6
i ask	26	26	28	31	81	72	23
i assum	-36	-33	-40	-41	-35	-34	-35
i be	49	1	-2	-15	3	-2	-8
i dont	-20	-23	0	28	-17	-6	-15
i e	-44	-44	-44	-44	-46	-44	-44
i guess	-69	-64	-66	-65	-86	-64	-65
i have	-22	-15	-37	-36	-54	-40	-47
i hope	-22	-21	-19	-22	-22	-19	-20
i know	-11	-13	-12	-14	-12	-12	-15
i mean	-34	-72	-81	-85	-69	-62	-65
i meant	-61	-47	-56	-47	-48	-47	-50
i must	3	-32	-35	-40	-42	-31	-33
i need	14	9	9	4	76	7	2
i never	60	72	47	140	63	68	74
i rent	-40	-34	-19	-35	56	-27	-51
i still	34	-9	-7	-19	-20	-18	-13
i suppos	-39	-35	-43	-36	-38	-35	-36
i swap	-47	68	4	-20	-13	1	5
i take	61	25	23	59	25	31	36
i think	-22	-24	-23	-34	-25	-22	-23
i use	32	-18	-15	-15	-53	54	-15
i want	53	-2	24	87	22	5	20
i was	-38	-32	-33	-32	-40	-32	-31
i would	65	4	13	9	7	7	13
i write	89	39	37	38	49	35	40
iaa	-77	-97	-13	-64	-104	-75	-98
id	-13	-13	-13	-14	-13	-16	-12
ident	-30	-23	-40	-23	21	-20	-31
ident provid	-37	-26	-24	-26	-27	-24	-27
if	-3	17	-17	19	-12	-15	-14
if @	-55	-11	-48	-50	-52	-45	-59
if a	-38	-48	-49	-49	-45	-40	-39
if i	3	3	-24	10	-6	-31	-34
if it	16	-6	6	65	19	22	22
if its	-58	-63	-62	-57	-62	-56	-57
if our	34	89	31	24	36	35	36
if patch	24	-17	26	91	-6	-10	21
if the	27	70	26	55	25	31	30
if we	-37	-21	-62	-55	-55	-49	-48
ignor	42	43	43	41	144	17	40
ignor all	37	34	35	31	102	5	34
ignor previou	2	4	5	0	65	-4	-3
im	67	38	82	34	33	70	34
im five	-3	1	46	-1	-3	-2	-13
im new	53	26	22	16	28	81	28
imag	-53	-51	-45	-45	-55	-50	-57
imag $	-55	-43	-6	-41	-51	-41	-50
imag from	-25	-23	-22	-25	-22	-21	-26
imag in	-34	-32	-33	-33	-33	-31	-43
imag of	-25	-24	-26	-25	-26	-24	-30
imag patch	-7	-8	-7	-7	-7	-7	-9
imag pile	-21	-19	-19	-18	-20	-18	-19
imag that	-25	-25	-26	-27	-26	-24	-31
imag there	2	-2	6	3	36	5	-2
imag vulner	-18	-19	-18	-19	-22	-17	-18
imag we	-26	-25	-25	-28	-25	-25	-32
imag with	-59	-56	-65	-64	-65	-57	-62
imd	18	22	154	25	-27	19	11
imdsv2	85	78	291	93	53	81	53
import	-55	-53	-53	-23	-60	-51	-60
import $	-54	-56	-59	-58	-63	-58	-58
import certif	-27	-27	-29	-28	-30	-27	-28
import on	-50	-52	-57	-53	-58	-53	-56
improv	-23	-18	-20	-21	-19	-18	-20
in	-32	-32	-33	-35	-33	-36	-39
in $	-31	-35	-31	-33	-37	-30	-31
in 2019	7	12	11	20	82	9	1
in 5	-39	-30	-29	-29	-30	-29	-34
in @	-42	-52	-46	-53	-61	-52	-56
in a	9	-3	-32	-24	-39	-23	-29
in all	-33	-30	-29	-32	-40	-29	-32
in amazon	-94	-90	-88	-88	-130	-88	-102
in an	-52	-50	-57	-49	-54	-45	-51
in anoth	-21	-21	-27	-22	-24	-21	-22
in auto	-27	-26	-31	-28	-31	-26	-31
in aws	41	27	56	84	84	40	30
in azur	85	96	77	95	226	100	77
in case	-11	-11	-11	-11	-11	-10	-13
in charg	9	-5	-25	-6	-29	-8	65
in dev	0	18	26	23	87	27	21
in duti	37	128	32	40	44	44	39
in each	-19	66	1	-7	-1	0	2
in eu	19	34	-6	35	95	36	40
in everi	-45	-52	-46	-45	-48	-42	-42
in frankfurt	12	23	26	24	84	24	28
in front	-63	-27	-37	-36	-61	-40	-38
in general	-88	-87	-95	-88	-105	-88	-95
in it	-58	-54	-62	-55	-60	-54	-59
in its	-11	-11	-12	-12	-11	-11	-13
in multi	-33	-32	-38	-34	-51	-32	-32
in one	-22	-21	-23	-23	-23	-20	-25
in order	-20	-20	-24	-21	-21	-20	-25
in our	-52	-42	-48	-46	-44	-46	-53
in plain	-24	-24	14	-20	-31	-19	-23
in principl	-24	-24	-29	-26	-29	-25	-26
in prod	-35	-36	-32	-34	-47	-33	-35
in provis	-88	-84	-83	-77	-84	-72	-81
in respons	-3	158	30	35	21	31	18
in scope	-16	-14	-14	-19	-14	-14	-15
in term	29	77	45	93	24	45	34
in the	-21	-25	-13	-31	-31	-32	-37
in there	-26	-26	-25	-24	-25	-24	-33
in three	-20	-20	-18	-20	-18	-18	-18
in through	-15	-13	-14	-13	-14	-13	-18
in time	-28	-25	8	-25	-43	-26	-26
in to	-26	-25	-25	-26	-25	-26	-31
in transit	-24	-26	45	-22	-32	-19	-41
in two	13	8	106	45	22	45	43
in what	2	29	2	0	3	-5	4
in which	-32	-31	-32	-33	-38	-31	-32
in who	-70	-8	-51	-54	-53	-58	-61
in whose	-36	-35	-38	-37	-40	-34	-34
in xen	-22	-21	-21	-23	-23	-21	-30
incid	-115	-101	-108	-100	-131	-101	-128
incid respons	-114	-98	-108	-96	-128	-98	-128
includ	-52	-51	-51	-53	-69	-50	-59
increas	-73	-78	-96	-75	-103	-77	-80
index	-59	-56	-56	-57	-67	-55	-60
index in	-49	-44	-45	-43	-52	-43	-45
individu	-68	-81	-74	-66	-87	-70	-76
infect	-70	-66	-62	-61	-71	-61	-70
infer	-33	-33	-33	-32	-37	-34	-32
infer contain	-33	-33	-33	-32	-37	-34	-32
inform	63	55	46	46	19	156	22
infrastructur	-80	-83	-83	-81	-98	-79	-83
infrastructur $	-67	-67	-69	-71	-85	-69	-71
infrastructur devic	-34	-35	-36	-36	-41	-36	-41
infrastructur itself	-13	-14	-16	-14	-16	-14	-17
ingest	-48	-40	-40	-40	-45	-39	-46
inherit	10	-27	27	-26	-32	-29	-51
inherit control	-9	3	98	2	-8	-3	-48
inherit from	-48	-50	-60	-49	-56	-50	-50
initi	-35	-56	-37	-38	-38	-36	-36
initi the	-35	-60	-37	-37	-38	-36	-36
inject	-52	-46	-47	-49	-52	-45	-48
inject in	-24	-24	-27	-28	-29	-25	-23
insid	-64	-62	-67	-61	-66	-61	-69
insid $	-57	-53	-57	-49	-53	-49	-54
insid @	-36	-34	-33	-32	-35	-32	-32
insid a	-36	-37	-39	-37	-42	-36	-38
insid an	-46	-44	-45	-47	-45	-45	-69
insid one	-81	-80	-108	-81	-85	-77	-87
insid our	-101	-89	-111	-87	-90	-87	-109
insid the	-45	-45	-45	-45	-53	-44	-50
insist	-12	-12	-12	-14	-12	-12	-18
insist that	-12	-12	-12	-14	-12	-12	-18
inspect	-37	-34	-35	-36	-41	-35	-39
inspect $	-22	-20	-20	-20	-22	-20	-24
instal	-57	-58	-64	-57	-58	-54	-39
instal @	-68	-74	-67	-72	-71	-65	-70
instal an	-10	-8	-8	-8	-8	-8	-9
instal and	-19	-20	-19	-21	-21	-19	-25
instal antiviru	-21	-20	-19	-19	-20	-19	-21
instal by	-46	-72	-44	-49	-46	-42	-49
instal linux	-48	-46	-45	-49	-51	-46	-66
instal on	-38	-35	-33	-35	-36	-32	-38
instal ourselv	-113	-92	-120	-114	-95	-93	-128
instal some	-38	-33	-33	-33	-35	-35	-33
instal the	26	29	29	26	23	29	89
instal there	-30	-33	-31	-31	-37	-32	-40
instanc	-20	-20	-21	-20	-20	-18	-20
instead	-24	32	-20	-32	-14	-11	-10
instead $	-48	-17	-57	-53	-52	-47	-44
instead of	-6	53	5	-18	12	13	12
instruct	-36	-13	6	34	31	171	-3
instruct and	1	4	4	1	58	-3	-2
instrument	-48	-40	-39	-40	-46	-39	-41
insur	-26	-33	-27	-27	-30	-26	-34
integr	-92	-78	-82	-76	-83	-86	-80
integr of	-82	-67	-70	-67	-75	-79	-68
intellig	-12	-12	-11	-12	-13	-11	-13
intent	-33	-27	-27	-27	-30	-29	-30
intern	-51	-54	-49	-11	-51	-48	-44
internet	-44	-40	-41	-58	-50	-40	-48
into	-49	-45	-53	-52	-58	-51	-55
into $	-22	-20	-21	-20	-21	-20	-22
into @	10	25	-11	-14	-7	-8	-15
into a	-18	-20	-17	-19	-20	-17	-17
into an	-31	-30	-32	-30	-29	-29	-28
into aws	-23	-23	-24	-23	-25	-24	-27
into our	-32	-31	-30	-32	-41	-31	-32
into the	-90	-113	-85	-83	-93	-84	-91
intrus	-52	-46	-44	-45	-49	-44	-46
intrus detect	-52	-46	-44	-45	-49	-44	-46
inventori	-84	-84	-97	-82	-101	-88	-92
inventori of	-45	-46	-52	-45	-66	-53	-54
investig	-80	-73	-78	-77	-91	-76	-81
invoic	7	42	42	45	189	44	10
iot	-23	-21	-22	-25	-26	-22	-24
ip	-44	-44	-46	-44	-55	-45	-49
iptabl	-43	-39	-39	-41	-46	-40	-45
is	-21	-20	0	-18	8	-17	-8
is $	-86	-54	-19	-53	-66	-67	-51
is @	-34	-40	-12	-35	16	-29	-39
is a	2	-1	87	6	23	4	2
is account	-67	-57	-64	-57	-68	-57	-58
is amazon	-27	-7	-14	-8	69	-7	-42
is an	23	36	131	43	-9	38	33
is anyon	5	11	4	-3	67	-7	-16
is appli	-16	-16	-17	-16	-17	-16	-24
is at	-47	-38	-41	-38	-52	-37	-56
is attach	-13	-18	-13	-14	-15	-13	-13
is aws	-6	-33	-8	-22	-45	-24	1
is broken	-20	-17	-17	-17	-20	-17	-17
is built	-34	-36	-48	-44	-55	-40	-35
is complianc	-54	-57	-59	-57	-62	-54	-69
is configur	-17	-16	-18	-18	-19	-16	-16
is creat	-50	-46	-48	-47	-59	-46	-52
is data	-13	-13	-13	-13	-15	-13	-14
is do	12	14	1	4	-16	4	53
is down	-59	-57	-58	-61	-78	-56	-63
is encrypt	20	12	15	18	-64	17	100
is envelop	0	-2	75	1	-36	-1	-22
is fill	-10	-9	-10	-9	-10	-9	-10
is for	-38	-33	-33	-37	-44	-32	-38
is full	-36	-34	-34	-37	-45	-34	-44
is he	16	15	15	16	72	4	14
is hipaa	-34	-33	-43	-35	-36	-33	-37
is in	6	-20	-38	-20	-35	-21	18
is insid	-127	-108	-146	-104	-108	-104	-132
is instal	-20	-18	-20	-19	-20	-18	-25
is it	-22	-12	32	-13	-5	-5	2
is left	106	9	-24	28	12	25	32
is look	-48	-55	-45	-51	-47	-45	-65
is maintain	-36	-37	-43	-41	-44	-36	-50
is make	-43	-42	-49	-44	-64	-43	-43
is manag	-57	-48	-50	-47	-53	-46	-46
is my	21	24	20	28	78	27	28
is off	-21	-21	-20	-21	-21	-19	-22
is offlin	-26	-29	-27	-28	-29	-25	-30
is on	-17	4	-14	-13	16	-12	-19
is one	-87	-48	107	-17	-34	-17	-61
is our	106	42	38	41	145	44	15
is patch	-46	-45	-75	-50	-77	-47	10
is physic	-12	-12	-13	-12	-14	-11	-11
is protect	-29	-29	-36	-29	-31	-28	-36
is provid	-31	-26	-27	-26	-30	-26	-27
is publish	-35	-35	-44	-36	-37	-36	-53
is respons	-11	-26	-29	-22	3	-23	-25
is run	-47	-46	-49	-49	-70	-46	-49
is secur	-111	-104	-147	-105	-139	-104	-135
is sent	-22	-22	-21	-21	-24	-23	-21
is serverless	-20	-20	-20	-22	-26	-19	-25
is set	-42	-45	-43	-43	-50	-42	-51
is share	-19	-17	-18	-22	-22	-18	-18
is stale	-7	-6	-6	-6	-6	-6	-8
is still	-51	-32	-38	-35	-47	-29	-32
is store	-48	-41	-41	-45	-43	-41	-56
is that	-20	-3	39	-5	-34	-7	78
is the	-11	6	-47	4	77	-11	5
is there	-4	63	14	24	-13	63	5
is thi	-4	1	5	7	14	98	37
is throttl	-8	-9	-7	-7	-8	-7	-7
is to	-43	-43	-44	-45	-60	-43	-47
is up	-12	-12	-12	-13	-13	-12	-16
is updat	-12	-13	-12	-14	-12	-12	-15
is who	-35	-35	-41	-36	-43	-36	-38
is whose	-60	-60	-65	-60	-71	-59	-65
is with	-66	-62	-60	-73	-66	-60	-83
isnt	-39	-29	-32	-6	-33	-29	-39
isnt @	-56	-54	-54	-55	-63	-53	-70
isnt it	-19	-19	-19	-21	-19	-18	-21
isnt the	-21	-21	-21	-21	-23	-20	-22
iso	-42	-41	-21	-43	-49	-41	-47
iso 27001	-20	-19	14	-20	-24	-19	-22
isol	-75	-75	-86	-75	-79	-72	-76
isol the	-61	-61	-60	-60	-60	-55	-63
issu	-43	-41	-41	-42	-48	-41	-43
issu a	-29	-27	-27	-32	-33	-27	-32
issu by	-11	-12	-11	-13	-11	-10	-11
it	-32	-30	-17	-27	-29	-27	-4
it $	-45	-38	-25	-39	-49	-33	5
it amazon	-35	-38	-36	-36	-36	-34	-52
it aws	-41	-40	-42	-41	-53	-41	-47
it back	-60	-59	-61	-64	-87	-59	-62
it come	-56	-56	-71	-61	-68	-56	-73
it correct	-24	-23	-26	-24	-24	-23	-37
it down	-21	-19	-19	-19	-20	-18	-19
it encrypt	19	5	0	10	-26	15	90
it fall	20	28	26	28	9	20	102
it for	-70	-71	-66	-67	-76	-65	-76
it hand	-25	-29	-23	-38	-23	-23	-23
it has	18	0	11	62	16	20	19
it i	35	34	117	36	1	35	35
it in	-17	-22	55	3	-12	3	1
it is	-35	-35	-36	-36	-38	-34	-41
it leav	-26	-28	-28	-27	-38	-27	-30
it mean	-9	9	71	21	9	17	20
it no	-13	-15	-13	-15	-17	-13	-14
it now	-9	-10	-11	-10	-10	-9	-10
it on	-61	-54	-56	-59	-56	-52	-59
it or	-29	-28	-29	-39	-32	-28	-29
it our	-73	-61	-62	-63	-63	-60	-76
it patch	-57	-57	-58	-59	-63	-58	-77
it right	-35	-35	-35	-38	-44	-35	-53
it run	-15	-15	-16	-15	-16	-15	-15
it safe	-38	-38	-33	-38	-38	-34	-34
it then	-13	-13	-14	-13	-16	-13	-17
it there	-22	-22	-21	-22	-22	-22	-30
it to	32	8	3	5	59	8	-12
it up	-39	-36	-36	-35	-38	-34	-37
it updat	-25	-25	-28	-29	-27	-27	-32
it us	-54	-51	-52	-48	-67	-56	-57
it when	27	37	34	36	17	28	110
it who	-8	-48	-49	-39	-47	-39	-58
it whose	-60	-57	-55	-63	-65	-53	-57
item	29	36	40	44	151	43	28
its	-39	-38	-41	-40	-43	-39	-43
its @	-49	-51	-48	-44	-47	-45	-45
its a	-35	-39	-35	-36	-36	-32	-33
its data	-13	-13	-14	-13	-14	-13	-15
its endpoint	-44	-36	-35	-36	-37	-35	-39
its facil	-34	-33	-35	-33	-41	-34	-37
its key	-13	-13	-13	-15	-15	-12	-13
its not	-73	-67	-68	-73	-79	-66	-84
its own	-27	-38	-39	-37	-43	-36	-39
its softwar	-7	-7	-7	-8	-7	-7	-9
its updat	-32	-32	-31	-31	-31	-31	-54
itself	-41	-39	-44	-39	-22	-38	-47
itself $	-82	-81	-87	-80	-96	-80	-90
itself avail	-9	-9	-9	-9	-10	-9	-10
itself who	-51	-51	-54	-60	-59	-50	-69
januari	-49	-50	-53	-49	-50	-48	-63
jar	-45	-40	-39	-40	-41	-40	-40
jar $	-54	-48	-46	-47	-49	-47	-47
java	-29	-27	-30	-27	-32	-27	-28
jdbc	-94	-98	-111	-96	-117	-101	-116
job	19	-5	-9	-5	-15	-7	45
job $	47	0	-2	4	-12	3	83
job are	23	24	17	20	65	20	-19
job for	-46	-41	-48	-42	-50	-42	-47
job is	-2	7	-6	9	-44	0	113
job of	-46	-39	-39	-41	-43	-39	-40
job queue	-15	-14	-16	-14	-15	-13	-14
job to	-69	-63	-63	-64	-73	-63	-84
join	-34	-60	-35	-36	-37	-34	-37
joint	-69	-58	-64	-54	-77	-55	-62
joint respons	-69	-58	-64	-54	-77	-55	-62
js	-39	-48	-38	-41	-39	-37	-46
just	-8	-40	-31	12	-35	-26	-36
just the	-52	-49	-52	-55	-60	-50	-56
karpent	-32	-30	-33	-34	-31	-31	-36
keep	-45	-46	-38	-39	-42	-36	-46
keep @	-44	-43	-43	-43	-54	-43	-44
keep a	-31	-31	-31	-31	-34	-31	-42
keep an	-25	-27	-27	-26	-27	-26	-26
keep copi	-11	-10	-10	-11	-10	-10	-12
keep it	-39	-39	-38	-39	-39	-37	-38
keep its	-15	-15	-15	-15	-21	-15	-14
keep run	-7	-7	-7	-8	-8	-7	-8
keep that	-26	-25	-24	-29	-24	-23	-25
keep the	-50	-44	-44	-44	-49	-44	-48
keep third	-25	-25	-32	-28	-29	-26	-30
kei	-46	-43	-44	-42	-48	-43	-31
kei $	-43	-43	-44	-42	-43	-41	-47
kei aws	-64	-63	-65	-59	-78	-63	-70
kei in	-33	-30	-31	-31	-34	-31	-34
kei of	-45	-46	-47	-47	-62	-46	-47
kei on	-5	-4	-7	-5	-12	-6	22
kept	-109	-108	-112	-105	-165	-109	-113
kept $	-100	-101	-104	-101	-165	-111	-105
kept for	-11	-11	-11	-12	-11	-10	-11
kept in	-10	-9	-9	-9	-10	-9	-9
kept up	-45	-62	-45	-46	-44	-45	-64
kernel	-67	-60	-63	-54	-70	-64	-72
kernel $	-32	-20	-32	26	-38	-39	-21
kernel cve	-37	-33	-34	-38	-34	-32	-40
kernel fix	-24	-19	-21	-20	-20	-19	-23
kernel is	-12	-12	-13	-14	-14	-12	-12
kernel on	-23	-24	-23	-31	-28	-23	-23
kernel patch	-96	-89	-80	-89	-82	-80	-130
key	-20	-19	24	-7	-15	-22	-25
key $	-117	-115	-156	-114	-118	-112	-125
key for	-20	-33	25	-20	-29	-16	-15
key in	-29	-28	-28	-27	-28	-28	-30
key materi	-40	-47	-41	-43	-47	-39	-47
key of	-17	-17	-19	-18	-20	-17	-17
key pair	-15	-1	-2	-7	51	-7	1
key rotat	-104	-97	-109	-106	-101	-99	-136
key valu	39	31	27	91	36	36	37
key was	-30	-29	-39	-31	-35	-29	-29
kick	-54	-48	-52	-49	-53	-47	-56
kick it	-55	-51	-57	-51	-59	-50	-62
kick off	-27	-19	-21	-22	-20	-19	-21
kill	-50	-48	-51	-51	-50	-48	-53
kind	-42	-83	-72	-72	-86	-31	-97
kind of	-7	-1	-8	-1	-16	50	0
kindli	35	37	6	2	1	13	12
knob	-52	-50	-51	-53	-61	-51	-55
know	32	19	8	-6	-11	59	4
know if	-62	-66	-52	-60	-54	-54	-70
know what	21	59	20	5	24	22	24
know who	-31	-27	-27	-30	-29	-28	-34
known	-36	-37	-45	-43	-44	-38	-42
kubelet	-4	14	151	16	6	3	8
kvm	-22	-21	-21	-23	-23	-21	-31
label	-76	-79	-92	-77	-94	-81	-95
labor	97	5	4	20	3	15	4
lambda	20	-3	16	58	19	22	17
lambda function	-36	-37	-43	-37	-39	-34	-40
land	-14	17	28	-14	-21	-9	-15
land on	16	115	36	31	43	40	40
land where	-36	-38	-50	-45	-57	-42	-37
land zone	15	7	66	11	9	16	11
languag	20	36	43	30	9	154	21
languag do	-21	-11	-48	-5	-35	99	-20
laps	-32	-43	-28	-32	-35	-29	-35
laptop	-39	-36	-35	-37	-42	-35	-37
larg	10	18	6	20	96	19	23
larg @	16	27	12	29	112	28	33
last	2	1	-1	-5	-19	76	-10
last year	-50	-48	-46	-52	-63	-49	-50
latenc	-56	-41	-56	-44	1	-38	-43
latenc to	23	21	7	8	61	17	15
latest	4	5	-27	9	126	16	8
launch	-38	-38	-28	-37	-43	-37	-19
launch $	-36	-37	-52	-38	-45	-38	-40
launch from	-54	-57	-52	-53	-58	-51	-51
launch set	-25	-22	-23	-22	-24	-22	-24
launch templat	-33	-32	-36	-32	-34	-30	-30
launch the	-50	-47	-48	-48	-63	-50	-54
launch type	49	52	110	44	50	47	113
law	-42	-12	-20	-16	48	-16	-15
law $	-39	-6	-4	-5	53	-12	-10
law demand	-35	-39	-39	-40	-43	-36	-44
law that	-29	-29	-32	-35	-35	-30	-31
layer	12	-33	-39	-29	-42	-36	-42
layer $	44	-5	-14	-7	-11	-5	-11
layer 7	-69	-78	-70	-69	-87	-73	-70
layer under	-18	-17	-19	-17	-18	-17	-26
ldap	11	19	3	28	154	1	12
leaf	-44	-37	-38	-40	-43	-35	-38
leaf cert	-44	-37	-38	-40	-43	-35	-38
leak	-83	-72	-70	-71	-77	-70	-78
leak from	-26	-25	-27	-25	-36	-25	-25
leaki	-42	-40	-43	-42	-46	-39	-42
leaki vessel	-42	-40	-43	-42	-46	-39	-42
least	35	14	65	139	28	41	36
least $	44	41	43	100	31	44	33
least privileg	-49	-39	8	-62	-60	-43	-51
least to	4	-12	9	77	-1	8	3
least upkeep	22	-8	25	71	16	13	24
least work	13	-13	10	73	11	14	11
leav	5	27	2	28	34	8	4
leav our	-26	5	-26	-52	-39	-26	-28
leav us	6	-7	9	52	8	9	10
leav who	-37	-35	-40	-37	-44	-36	-39
leaver	-76	-73	-79	-74	-80	-74	-91
left	13	-27	-41	-30	-38	-27	-28
left $	-51	18	-65	-51	-57	-40	-43
left for	66	-9	-6	11	-7	11	14
left in	-17	-14	-15	-14	-19	-14	-14
left port	-7	-6	-7	-7	-9	-7	-6
left the	-47	-42	-42	-43	-55	-44	-44
left to	57	-7	-36	-9	-17	-9	-11
legal	-49	-34	-21	-37	-13	-38	-39
legal ask	-29	-29	-27	-30	-35	-26	-27
legal hold	-109	-111	-133	-106	-138	-112	-122
length	-17	-14	-14	-14	-16	-14	-14
less	78	78	92	244	86	94	81
less $	14	8	43	137	46	43	38
less for	30	78	49	74	42	42	37
less to	18	1	30	73	28	26	22
let	-49	-38	-39	10	-74	-44	-52
let dev	-33	-28	-28	-28	-26	-25	-32
letter	-18	-17	-16	-19	-21	-17	-18
letter queue	-18	-17	-16	-19	-21	-17	-18
level	-46	-42	-42	-42	-46	-41	-43
level permiss	-32	-21	-20	-20	-21	-20	-21
level secur	-15	-14	-14	-14	-15	-14	-15
liabl	-52	-50	-48	-50	-64	-48	-49
liabl $	-24	-21	-22	-21	-22	-20	-21
lib	-115	-110	-108	-104	-122	-104	-120
librari	-54	-54	-58	-55	-58	-55	-63
librari in	-45	-43	-43	-44	-46	-43	-63
licens	-29	0	1	0	-3	2	85
licens on	-50	-51	-50	-53	-51	-51	-68
life	-5	-2	-4	-7	42	-3	0
life $	25	29	28	21	84	27	32
lifecycl	-61	-67	-57	-53	-56	-53	-57
lifecycl $	-84	-94	-79	-72	-74	-71	-77
lifecycl polici	-14	-12	-12	-12	-13	-12	-13
lift	-73	-10	-46	-58	-67	-45	-98
lift a	-59	-61	-57	-71	-72	-57	-58
lightsail	-3	-4	3	33	-4	2	-3
like	-11	-38	-17	-31	-38	-37	-44
like @	-94	-92	-86	-95	-86	-80	-91
like im	13	25	108	24	21	20	15
like the	35	-2	-22	-6	-6	-12	-28
limit	-20	-16	-27	-16	11	-15	-16
limit $	-46	-45	-45	-45	-54	-43	-49
limit who	-14	-14	-13	-15	-19	-14	-14
line	-45	22	-11	-54	-18	-47	-58
line $	-40	-5	48	-12	-36	-14	-30
line each	-44	-57	-42	-50	-62	-42	-58
link	-61	-60	-75	-61	-67	-59	-77
link between	-45	-47	-71	-49	-50	-49	-59
link for	-48	-43	-43	-44	-63	-42	-43
linux	-25	-21	-19	-12	-21	-18	5
linux $	-10	-10	-10	-11	-10	-10	-13
linux @	-63	-61	-58	-59	-67	-58	-59
linux ami	-25	-25	-30	-25	-29	-26	-32
linux below	-75	-72	-69	-82	-78	-72	-102
linux on	-11	-11	-11	-11	-12	-11	-16
linux secur	-48	-46	-45	-49	-51	-46	-66
linux under	-38	-32	-33	-34	-32	-32	-42
linux underneath	-83	-71	-72	-68	-69	-65	-81
list	111	36	33	43	4	52	29
list $	94	16	-2	-16	-30	-3	-4
list all	95	36	34	30	17	6	23
list and	-19	-20	-16	-16	-15	-15	-15
list of	-33	-13	-6	-8	-22	71	-7
listen	-77	-67	-69	-67	-71	-64	-69
listen $	-95	-77	-80	-71	-78	-70	-83
littl	-7	16	50	210	23	32	47
littl as	39	37	38	82	39	39	38
live	-73	-44	-111	-78	-80	-74	-76
live in	4	63	-2	-4	0	3	8
load	-38	-6	-35	-38	-46	-34	-39
load dock	-41	-41	-46	-41	-47	-42	-44
local	-101	-103	-130	-103	-116	-102	-124
local disk	-28	-26	-27	-26	-26	-25	-39
locat	-26	-26	17	-25	-36	-27	-35
locat $	-90	-89	-114	-88	-94	-88	-101
locat of	-17	-17	-21	-17	-19	-17	-20
lock	-59	-57	-57	-55	-61	-54	-60
lock it	-13	-12	-13	-12	-14	-12	-12
lock the	-47	-36	-36	-38	-51	-35	-39
log	-57	-56	-57	-53	-62	-48	-42
log $	-113	-110	-121	-108	-124	-110	-123
log @	-18	-17	-17	-17	-24	-17	-18
log file	-9	-13	-5	21	-10	-5	-8
log for	-49	-50	-46	-46	-55	-45	-46
log in	-29	-28	-27	-27	-29	-27	-33
log of	-47	-45	-45	-44	-49	-45	-51
log on	14	13	5	13	-1	12	68
log retent	-108	-109	-123	-111	-121	-112	-142
log were	-14	-16	-14	-14	-15	-14	-15
logic	-36	-34	-31	-34	-34	-30	-30
login	-82	-79	-85	-78	-84	-77	-82
login $	-112	-104	-103	-101	-112	-98	-107
login on	-29	-29	-28	-31	-32	-28	-35
login who	-22	-18	-16	-17	-16	-17	-17
lol	-3	7	6	11	98	0	-8
long	-65	-56	-62	-55	-28	-64	-64
long @	-28	-26	-24	-25	-37	-26	-24
long run	-38	-37	-37	-41	-50	-37	-48
longer	-50	-47	-46	-49	-60	-47	-47
longer need	-37	-34	-35	-39	-47	-35	-36
longer than	-37	-35	-34	-34	-43	-35	-34
look	-2	6	-7	3	15	-4	17
look after	9	10	-4	8	-12	-1	25
look at	-32	-32	-50	-48	-33	-31	-47
look for	-22	-21	-20	-22	-24	-22	-22
lose	-1	44	-3	-26	-4	1	-1
loss	-9	-9	-12	-10	-10	-10	-10
loss of	-9	-9	-12	-10	-10	-10	-10
lost	-28	-25	-30	-30	-33	1	-26
lost the	-18	-18	-24	-18	-19	-18	-18
lot	60	22	27	19	89	15	20
low	-26	-26	-31	-28	-33	-26	-28
lowest	31	23	20	57	60	28	26
lowest latenc	23	21	7	8	61	17	15
lunch	-20	-3	-32	6	93	-10	-3
lunch $	-20	-3	-32	6	93	-10	-3
m	-54	-48	-49	-48	-65	-47	-55
m i	-38	-36	-35	-36	-41	-34	-42
machin	-38	-33	-25	-36	-40	-34	-18
machin $	-86	-78	-86	-82	-89	-80	-114
machin is	-59	-50	-61	-51	-64	-52	-74
machin of	-99	-92	-96	-90	-99	-89	-109
machin on	7	7	6	5	33	7	0
machin that	-33	-30	-31	-31	-42	-30	-38
made	-65	-58	-59	-59	-86	-8	-74
made public	-38	-37	-37	-35	-37	-36	-37
mail	-46	-41	-36	-45	-44	-41	-44
maintain	-21	-3	-22	-19	-25	-17	37
maintain by	-52	-52	-57	-54	-55	-51	-76
maintain it	30	31	23	38	21	23	99
maintain that	39	36	6	41	15	20	135
maintain the	-34	-33	-31	-31	-38	-30	6
mainten	-39	-63	-38	27	-37	-32	-36
mainten of	-41	-34	-32	-35	-31	-31	-37
mainten window	-29	-23	-33	20	-26	-25	-29
mainten windows	13	-3	9	62	15	17	20
major	-32	-31	-29	-31	-30	-29	-36
major version	-32	-31	-29	-31	-30	-29	-36
make	-43	-40	-32	-40	-47	-39	-40
make @	-33	-33	-33	-33	-40	-31	-32
make a	13	17	86	24	-3	13	23
make an	-32	-32	-33	-32	-47	-32	-33
make it	-28	-27	-27	-42	-28	-27	-32
make sure	-46	-43	-41	-41	-46	-39	-41
make the	-24	-23	-25	-23	-31	-23	-23
malici	-12	-11	-11	-12	-12	-11	-11
malwar	-13	-13	-11	-11	-12	-11	-13
manag	-47	-36	-13	-39	-43	-42	-36
manag $	3	7	38	7	-18	-3	6
manag @	-40	-37	-44	-35	-38	-34	-35
manag a	-78	-82	-91	-73	-92	-74	-94
manag by	18	17	100	22	14	17	4
manag databas	-78	-80	-99	-83	-87	-81	-132
manag in	-31	-30	-38	-32	-31	-30	-30
manag kei	-18	-19	-22	-19	-19	-18	-20
manag key	46	45	151	46	41	28	37
manag of	-36	-39	-43	-36	-40	-36	-44
manag on	-34	48	-15	-8	-9	-6	-12
manag platform	-15	-14	-16	-14	-15	-14	-15
manag python	-23	-23	-27	-24	-27	-23	-27
manag rule	-34	-33	-36	-34	-33	-33	-40
manag servic	1	7	113	9	-15	4	2
manag share	-92	-103	-119	-95	-115	-97	-115
manag so	-57	-48	-50	-47	-53	-46	-46
manag the	-20	-16	-24	-18	12	-15	-35
manag updat	-86	-82	-102	-87	-108	-80	-94
mani	-4	6	4	6	90	-1	3
mani @	-33	-19	-15	-19	12	-21	-21
manifest	-53	-47	-46	-46	-53	-47	-52
mantrap	-32	-31	-34	-29	-33	-30	-31
manual	-69	-51	-68	-47	-82	31	-72
manual approv	-22	-24	-22	-22	-29	-23	-25
manual snapshot	-75	-78	-85	-78	-103	-88	-86
map	-75	-86	-73	-71	-74	-69	-77
map $	-93	-105	-89	-86	-90	-84	-99
march	65	1	14	10	15	11	14
market	29	6	14	55	4	12	11
market mail	-20	-20	-19	-21	-22	-19	-20
marketplac	-43	-43	-46	-47	-49	-46	-50
mask	-19	-22	-20	-22	-23	-19	-21
master	-99	-97	-99	-103	-109	-99	-136
master password	-110	-108	-111	-116	-123	-111	-159
match	-12	-4	-16	0	78	-8	-6
materi	-40	-47	-41	-43	-47	-39	-47
matrix	149	35	24	45	15	48	37
matrix $	68	5	9	11	8	9	8
matter	-109	-95	-126	-112	-118	-99	-94
max	6	22	7	26	151	18	20
max size	-108	-91	-103	-86	-93	-90	-89
maximum	-13	-8	-22	-9	25	-7	-7
maximum size	-10	-4	-22	-4	35	-3	-2
may	-39	-37	-38	-37	-40	-32	-37
may be	-20	-18	-19	-20	-17	-17	-17
may call	-61	-55	-68	-53	-56	-53	-52
may i	-7	-1	-7	-1	-7	37	0
may issu	-26	-24	-22	-22	-23	-22	-23
may login	-14	-20	-14	-16	-15	-14	-15
may publish	-29	-27	-28	-27	-29	-27	-28
may pull	-30	-30	-29	-30	-33	-34	-33
may read	-14	-14	-13	-15	-19	-14	-14
may use	-66	-61	-64	-63	-84	-62	-66
me	94	38	41	63	77	68	26
me $	15	29	74	75	43	40	28
me a	-9	25	27	25	63	70	30
me about	79	51	33	45	40	168	34
me lift	-58	-61	-56	-71	-72	-55	-53
me the	107	35	33	44	98	26	39
me to	-103	-21	-87	-107	-106	-83	-121
me what	53	33	76	31	26	3	28
me who	-93	-71	-96	-74	-88	-104	-40
mean	44	53	217	62	40	53	53
mean $	86	92	263	99	85	101	91
mean @	9	-39	-36	-49	-31	-28	-27
mean by	19	19	128	18	-2	2	18
mean in	-9	35	116	42	13	68	45
mean of	19	31	148	34	3	16	20
mean secur	41	42	115	41	28	41	43
mean the	-46	-54	-60	-26	-54	-41	-51
meant	-41	-25	55	-16	-30	-16	-16
meant @	-66	-48	-58	-47	-48	-48	-53
meant the	-18	-18	-21	-19	-20	-18	-19
meant to	-48	-43	-46	-45	-46	-42	-45
media	-64	-62	-68	-62	-73	-63	-64
meet	-16	-14	-21	-12	52	-20	-15
meet room	6	12	-1	16	106	-7	10
memori	-62	-60	-63	-61	-70	-60	-72
memori $	-21	-21	-22	-22	-24	-21	-29
memori and	-34	-31	-30	-32	-32	-30	-30
merg	-15	-14	-14	-14	-15	-14	-14
mesh	-30	-31	-34	-34	-33	-44	-52
mess	-44	-41	-41	-41	-45	-40	-40
messag	-33	-36	-34	-9	-28	14	-38
messag $	32	41	25	24	47	148	1
messag broker	-12	-12	-12	-12	-14	-12	-13
messag redund	-26	-23	-24	-26	-22	-23	-24
met	-33	-34	-37	-35	-43	-35	-42
met $	-33	-34	-37	-35	-43	-35	-42
metadata	-32	-33	-33	-34	-34	-31	-36
metal	-29	-24	22	-27	-39	-25	-44
method	-31	-30	-31	-33	-38	-31	-45
metric	-68	-66	-67	-66	-86	-65	-91
mfa	-83	-79	-86	-79	-87	-80	-89
mfa delet	-44	-43	-48	-43	-50	-43	-46
mfa for	12	15	15	15	48	13	17
mfa on	-35	-31	-37	-31	-37	-32	-35
microcod	-66	-66	-102	-68	-94	-66	-92
microservic	-120	-119	-151	-124	-44	-123	-138
microvm	21	24	132	26	-1	22	21
migrat	42	63	6	4	1	6	-12
migrat task	-31	-47	-33	-32	-33	-31	-31
min	-38	-53	-51	-51	-64	-50	-50
min $	11	-18	-14	-17	-28	-17	-14
min and	-35	-34	-34	-34	-52	-34	-35
min tls	-8	-7	-7	-7	-8	-7	-7
mine	-70	-36	-16	104	-41	-31	-21
mine on	-10	-10	-13	-13	-10	-10	-11
miner	-75	-64	-64	-68	-77	-59	-74
minim	6	-72	13	119	5	1	5
minimum	-34	-31	-32	-11	-46	-39	-31
minimum and	-50	-47	-46	-48	-73	-47	-46
minimum password	-17	-14	-14	-14	-16	-14	-14
minor	-87	-82	-81	-84	-85	-78	-89
minor upgrad	-92	-82	-78	-80	-97	-77	-92
minor version	-42	-38	-42	-38	-39	-37	-45
minut	-16	-19	-18	-19	-19	-20	-27
minut $	-20	-23	-21	-22	-23	-23	-32
misconfigur	-38	-41	-42	-40	-63	-39	-49
miss	-72	-61	-60	-60	-72	-58	-63
miss index	-23	-23	-24	-23	-30	-22	-23
mistak	-83	-81	-82	-80	-90	-81	-89
mistak $	-90	-86	-89	-83	-97	-88	-95
mistak who	-28	-26	-24	-31	-31	-24	-36
mix	62	64	119	56	50	60	130
ml	2	-22	-22	-23	-38	-19	-22
mode	-46	-34	4	-33	-39	-32	-37
mode is	-7	-8	-7	-7	-7	-7	-7
mode of	14	32	92	32	24	25	26
mode who	-26	-26	-29	-27	-31	-25	-28
model	21	-42	-16	-14	-45	-24	-37
model $	87	7	60	7	-25	-8	-3
model answer	-19	-16	-18	-16	-18	-17	-17
model fresh	-70	-47	-47	-47	-47	-46	-50
model in	-39	-27	-27	-28	-27	-27	-29
model is	-7	-6	-8	-7	-7	-7	-7
model provid	-28	-19	-20	-22	-21	-19	-20
model run	-77	-59	-52	-59	-79	-57	-71
model that	-29	-19	-20	-20	-20	-19	-20
model who	-7	12	-12	9	64	15	-1
modul	10	14	14	14	59	11	16
modul for	15	21	21	20	69	17	23
mondai	41	7	4	2	61	7	11
monitor	-47	-59	-49	13	-65	-45	-57
monitor stack	37	3	40	134	48	46	46
monitor the	-29	-29	-33	-31	-38	-30	-32
month	-44	-38	-46	-39	-6	-38	-51
month $	-32	-31	-31	-31	-35	-32	-34
monthli	-73	-111	-88	-85	-75	-75	-137
more	-50	68	-27	-72	-40	-26	-33
more than	-14	-17	-15	-14	-18	-15	-16
morn	-3	-3	-11	-11	50	-14	-34
most	27	17	19	85	17	29	23
mount	-72	-71	-76	-70	-78	-67	-79
mount @	-71	-71	-77	-71	-81	-66	-84
move	-73	4	-66	-55	-64	-54	-58
move $	-93	114	-66	-7	-23	-13	-19
move @	-18	22	-20	-27	-25	-17	-22
move an	-6	-6	-9	-6	-7	-6	-6
move between	40	101	45	38	37	40	45
move it	-53	-53	-51	-52	-57	-48	-53
move our	-26	-27	-25	-30	-26	-25	-39
move to	-21	-23	-21	-22	-23	-21	-20
much	11	-30	25	91	53	16	21
much as	26	5	26	57	25	27	26
multi	-34	-32	-37	-35	6	-35	-34
multi az	-39	-35	-76	-39	18	-32	-37
multi factor	-44	-46	-58	-46	-58	-47	-47
multi tenant	45	44	150	39	19	15	47
must	-29	-34	-37	-37	-39	-35	-30
must act	-45	-38	-39	-40	-40	-39	-42
must aws	-19	-17	-17	-16	-19	-17	-16
must be	-40	-44	-41	-42	-42	-38	-49
must configur	-31	-29	-29	-30	-28	-27	-30
must defin	-90	-81	-97	-76	-79	-76	-80
must do	37	38	6	1	6	5	0
must keep	-20	-19	-19	-20	-24	-19	-19
must not	-44	-45	-41	-40	-47	-39	-39
must our	-69	-62	-61	-64	-61	-63	-102
must patch	-37	-36	-35	-38	-43	-36	-49
must the	-27	-25	-25	-25	-30	-25	-28
must to	-11	-11	-10	-12	-12	-10	-12
must updat	-62	-53	-54	-72	-64	-54	-61
must we	51	12	16	13	10	18	77
my	33	17	4	6	57	17	7
my @	-6	15	6	7	102	16	10
my boss	53	71	109	42	34	53	46
my data	19	24	19	24	-9	23	99
my duti	77	75	26	36	33	25	39
my own	-110	-109	-115	-104	-133	-104	-112
my team	25	-3	-26	-22	-34	-17	-23
myself	35	-1	0	-6	-9	-3	3
myself $	-53	-43	-46	-43	-56	-46	-44
n	8	5	-56	-52	-87	-46	-62
n @	20	113	19	18	24	37	34
nacl	15	12	136	14	-11	11	-30
nacl $	27	25	163	27	-3	23	-16
nah	-46	-48	-56	-47	-51	-47	-50
nah i	-36	-35	-38	-36	-41	-36	-39
name	-50	-50	-51	-41	3	-40	-41
name server	-44	-48	-43	-44	-49	-43	-46
name who	-75	-67	-51	-57	-60	-48	-51
narrow	-23	-19	-19	-19	-21	-18	-20
necessari	-9	-8	-10	-8	-8	-8	-8
neck	-47	-43	-44	-47	-53	-46	-44
need	16	-10	-9	4	27	-8	-3
need $	14	33	34	36	117	38	35
need a	21	-20	-14	-13	-32	-13	13
need an	60	27	13	25	103	27	71
need one	-43	-54	-40	-46	-60	-39	-56
need someth	-45	-44	-59	-47	-48	-42	-44
need the	59	9	10	7	-4	6	9
need to	-81	-77	-77	-78	-96	-78	-87
neo4j	9	96	32	59	12	26	13
neo4j on	9	96	32	59	12	26	13
network	-73	-76	-70	-73	-78	-73	-80
network $	-69	-67	-79	-75	-80	-70	-88
network access	-29	-33	-41	-30	-30	-31	-33
network acl	-11	-12	28	-12	-26	-13	-18
network and	-40	-41	-41	-42	-45	-41	-61
network between	-21	-22	-22	-22	-32	-21	-21
network cabl	-20	-21	-24	-20	-22	-20	-20
network connect	-50	-46	-47	-48	-51	-43	-43
network flood	-57	-71	-63	-51	-53	-51	-56
network polici	52	52	127	51	43	50	54
network that	-10	-11	-12	-11	-12	-11	-12
network traffic	-18	-15	-19	-15	-15	-15	-15
network under	-39	-35	-35	-35	-36	-34	-39
never	15	14	62	75	7	21	13
never expir	-38	-35	-38	-39	-37	-33	-34
never heard	30	37	146	29	3	32	21
new	-18	-1	-37	-25	-22	-16	-27
new @	-59	-57	-57	-58	-71	-56	-57
new ami	-13	-12	-14	-12	-16	-12	-12
new here	49	11	18	0	16	10	10
new object	-19	-17	-17	-16	-17	-16	-18
new one	-25	-23	-24	-24	-24	-23	-32
newer	-19	-20	-20	-20	-21	-18	-20
newer one	-36	-40	-38	-41	-42	-35	-40
newer version	-8	-7	-10	-8	-8	-8	-8
next	27	139	44	41	42	45	41
next to	-34	127	34	29	27	32	26
nice	-40	-24	-28	-23	40	-29	-30
night	43	15	43	140	82	41	36
nightli	-1	-26	-2	42	1	-3	1
nimbu	3	46	35	52	190	40	-18
nine	-26	-24	-27	-25	-26	-24	-27
nine of	-26	-24	-27	-25	-26	-24	-27
nitro	-45	-37	103	-33	-69	-41	-91
nitro hypervisor	-114	-118	-183	-122	-140	-120	-156
nitro system	27	30	106	38	6	36	28
no	-19	-25	-26	2	-15	-19	-24
no $	-47	-48	-47	-52	-54	-46	-54
no @	-8	26	-11	-21	-21	-11	-21
no dba	6	2	6	22	5	6	4
no i	-36	-36	-50	-38	-40	-38	-39
no longer	-37	-34	-35	-39	-47	-35	-36
no matter	-101	-88	-119	-105	-111	-93	-86
no one	-7	-6	-6	-9	-6	-6	-6
nobodi	13	5	15	99	10	19	15
nobodi click	-29	-28	-27	-29	-34	-26	-26
nobodi here	-12	-21	-23	31	-10	-6	-22
nobodi want	51	36	56	134	53	58	54
node	-20	-16	-17	8	3	-13	32
node $	39	39	31	34	89	38	92
node @	-32	-40	-31	-2	-29	-21	-30
node base	4	-10	4	54	7	10	7
node get	-29	-37	-29	-37	-30	-28	-37
node in	6	19	14	16	90	18	-17
node js	-29	-39	-29	-30	-29	-28	-36
node kernel	-72	-61	-65	-81	-60	-58	-66
node of	-53	-51	-53	-52	-66	-50	-65
node on	-91	-106	-92	-104	-143	-90	-111
node os	37	42	32	39	34	39	101
node patch	41	46	39	36	32	45	142
node that	-98	-83	-83	-97	-86	-82	-111
node who	59	62	57	47	46	65	160
node18	-10	-10	-10	-11	-11	-10	-11
node18 @	-10	-10	-10	-11	-11	-10	-11
non	32	34	101	34	6	28	33
non techi	21	21	69	22	20	20	20
non technic	35	37	82	33	13	24	36
noncompli	-51	-48	-47	-48	-58	-48	-49
normal	-60	-14	-59	-67	-49	-49	-82
normal $	-32	-34	-35	-33	-33	-32	-42
normal @	-52	3	-52	-61	-36	-38	-87
normal region	0	63	5	13	13	13	13
not	-21	-55	-12	3	-38	-30	-34
not $	15	-35	-47	-42	-51	-36	-37
not @	-29	-54	-31	-33	-40	-29	-30
not amazon	-22	-20	-21	-21	-22	-21	-30
not aws	-60	-54	-54	-56	-62	-53	-63
not on	-19	-18	-19	-21	-19	-18	-19
not our	-7	-7	-8	-8	-8	-7	-8
not the	-38	-40	-47	-43	-42	-45	-45
not us	-60	-58	-64	-61	-66	-57	-83
noth	-5	-4	-4	52	-10	-4	-29
noth $	-13	-13	-13	-13	-15	-12	-12
noth to	21	18	19	97	8	18	-12
notic	-105	-101	-103	-99	-112	-107	-136
notic about	-39	-36	-35	-38	-45	-38	-38
now	-33	-33	-29	-27	12	-39	-31
now $	-2	4	4	6	50	2	-4
now the	-16	-16	-16	-20	-17	-15	-18
npm	-54	-46	-45	-45	-46	-44	-60
npm packag	-12	-12	-12	-13	-14	-12	-13
nsx	-45	-35	-35	-36	-38	-34	-50
number	-59	-54	-55	-54	-62	-55	-59
number $	-91	-89	-95	-89	-112	-93	-100
number in	-37	-27	-26	-28	-27	-26	-32
number of	-17	-16	-16	-17	-18	-16	-18
nutshel	130	-25	-4	5	-33	-6	-22
o	-47	-39	-49	-38	-39	-38	-42
object	-54	-57	-58	-53	-43	-52	-56
object $	-76	-76	-91	-79	-94	-75	-85
object in	16	19	7	20	66	20	21
object who	-13	-12	-13	-12	-13	-12	-14
oblig	164	110	8	30	18	40	44
oblig $	117	92	53	44	35	36	33
oci	1	-21	9	-11	66	5	-18
odd	-18	-17	-16	-18	-20	-18	-17
of	-27	-33	-30	-29	-25	-32	-31
of $	26	-71	-7	-43	-59	-40	-50
of @	-46	-52	-51	-45	-54	-51	-66
of a	-45	-45	-48	-44	-51	-43	-48
of amazon	3	8	3	4	55	4	-7
of an	-34	-34	-36	-34	-33	-33	-36
of api	-50	-54	-53	-54	-65	-53	-61
of aws	-13	-11	-16	-15	15	-14	-15
of build	-37	-34	-34	-38	-46	-38	-41
of call	-10	-11	-9	-9	-10	-9	-9
of client	44	15	12	10	3	13	2
of contain	37	26	100	25	33	34	36
of custom	96	16	38	21	13	21	13
of data	-19	-19	-3	-16	-18	-15	-15
of databas	-20	-19	-19	-22	-24	-19	-20
of differ	-8	-10	-9	-8	-10	-8	-8
of disk	-8	-7	-6	-8	-7	-7	-6
of durabl	-26	-24	-27	-25	-26	-24	-27
of duti	142	75	56	53	52	52	53
of each	26	82	26	6	25	27	26
of file	-45	-44	-47	-48	-46	-41	-43
of it	13	-21	16	-18	-29	-20	-25
of key	-30	-41	-30	-33	-31	-29	-39
of labor	97	5	4	20	3	15	4
of life	-5	-2	-4	-7	42	-3	0
of my	-77	-67	-68	-66	-85	-67	-76
of node	-36	-31	-30	-32	-30	-30	-41
of object	-50	-50	-50	-50	-64	-48	-57
of old	-29	-29	-29	-30	-39	-30	-35
of one	27	33	29	26	74	28	32
of oper	-38	-29	-29	-30	-29	-30	-45
of other	-35	-33	-32	-37	-36	-31	-33
of our	-24	-11	-19	-2	29	-23	-16
of person	-22	-19	-19	-22	-22	-19	-20
of physic	-45	-45	-50	-46	-55	-47	-59
of pod	-30	-25	-30	-26	-26	-25	-25
of presenc	-66	-57	-61	-58	-60	-57	-81
of question	-3	-2	-3	-2	-17	35	0
of request	-55	-53	-48	-50	-53	-49	-66
of respons	94	-3	-4	5	-28	-11	-3
of secur	-22	-4	27	25	-12	-21	-9
of server	-96	-87	-103	-89	-104	-90	-113
of staff	-54	-49	-54	-51	-51	-51	-68
of storag	-69	-73	-87	-70	-90	-76	-92
of that	-32	-26	-24	-25	-26	-24	-24
of the	-17	-20	-11	-18	-26	-19	8
of them	-17	-16	-18	-21	-17	-18	-17
of thi	27	27	21	23	25	23	72
of thing	-32	-10	-37	-14	-33	55	-9
of those	-47	-38	-41	-38	-52	-38	-57
of us	37	51	37	85	29	48	99
of what	93	22	-13	-13	-24	-4	-7
of which	68	21	6	11	24	18	8
of who	-59	-50	-52	-55	-63	-49	-67
off	-56	-51	-57	-44	-57	-51	-56
off $	-43	-38	-41	-18	-45	-37	-38
off a	-50	-68	-71	-54	-65	-55	-60
off amazon	-21	-21	-20	-21	-21	-19	-22
off by	-41	-32	-33	-34	-33	-33	-42
off our	5	46	0	40	14	15	11
off the	-43	-35	-34	-36	-36	-34	-42
off who	-34	-33	-35	-34	-44	-32	-36
offer	-28	-29	-31	-28	-34	-28	-30
offic	15	18	18	20	116	19	3
offic $	-7	3	2	2	39	0	1
offic to	-29	-29	-30	-30	-43	-30	-31
offlin	-40	-47	-39	-39	-40	-36	-42
ok	3	1	-20	4	106	-6	-7
ok and	-81	-80	-111	-79	-92	-80	-84
okta	-24	-24	-23	-24	-23	-23	-30
old	-60	-55	-28	-54	-50	-55	-59
old @	-83	-102	-80	-80	-103	-80	-88
old disk	-61	-63	-66	-62	-80	-63	-74
old who	-110	-94	-93	-93	-109	-90	-113
older	-31	-33	-40	-33	-40	-36	-33
older than	-31	-33	-40	-33	-40	-36	-33
on	-40	-33	-40	-31	-33	-40	-46
on $	-85	-78	-78	-78	-91	-77	-84
on @	-44	-26	-30	-18	-44	-39	-45
on a	-30	-1	-23	-20	3	-23	-23
on access	-20	-21	-18	-19	-23	-19	-19
on amazon	-33	-27	-29	-30	-45	-27	31
on an	-21	-25	-40	-38	-50	-37	-40
on and	-11	-12	-10	-11	-12	-10	-10
on as	-27	-31	-37	-32	-29	-28	-32
on automat	-44	-43	-44	-45	-48	-42	-58
on aws	1	3	14	15	59	-11	31
on black	-46	-46	-47	-45	-69	-46	-58
on by	-82	-77	-78	-77	-90	-76	-92
on call	64	65	58	68	161	57	46
on demand	-27	-33	-26	-30	-29	-26	-27
on each	89	-10	21	21	15	19	13
on ec2	-53	-50	-58	-50	-55	-48	-54
on encrypt	-35	-34	-34	-35	-54	-34	-37
on execut	-22	-20	-21	-20	-25	-20	-20
on floor	20	19	18	17	55	19	10
on fridai	38	51	49	52	153	49	43
on in	-37	-39	-38	-36	-41	-35	-35
on is	-24	-21	-22	-21	-21	-20	-21
on it	-17	-15	-21	-17	-24	-15	33
on its	-17	-33	-33	-31	-40	-32	-33
on me	-64	-48	-47	-48	-53	-46	-49
on mfa	-21	-21	-25	-21	-25	-21	-21
on mondai	56	7	10	-1	5	8	9
on multi	-21	-20	-20	-20	-29	-19	-20
on my	-24	-23	-22	-21	14	-23	-31
on off	-48	-43	-41	-42	-43	-40	-43
on our	-29	-28	-38	-28	-45	-37	-51
on plain	-77	-144	-79	-83	-80	-78	-96
on point	-14	-12	-14	-12	-14	-11	-11
on prem	-60	-57	-54	-55	-65	-53	-56
on premiz	-8	-19	-8	23	-8	-5	-11
on provid	-42	-44	-52	-45	-45	-42	-57
on secur	22	-6	18	70	9	19	12
on server	-87	-93	-93	-100	-98	-94	-118
on share	-55	-53	-71	-58	-70	-57	-55
on site	-48	-41	-41	-41	-40	-39	-43
on that	-15	-10	-12	-17	-25	-25	38
on the	-36	-43	-47	-45	-42	-43	-49
on their	-7	-6	-6	-6	-6	-6	-8
on them	31	-15	-8	-5	-25	-5	29
on these	-7	-9	-7	-8	-7	-7	-8
on those	-14	-14	-13	-14	-13	-14	-19
on top	-22	-22	-22	-23	-41	-22	-22
on us	31	8	-13	-19	-50	-19	58
on what	25	70	-8	5	-3	11	4
on which	-85	-83	-79	-86	-114	-79	-96
on who	-90	-87	-85	-89	-102	-83	-122
on whom	-23	-24	-23	-23	-29	-23	-25
on windows	-17	-15	-16	-16	-17	-15	-17
onc	15	8	17	80	10	19	14
onc a	47	16	43	140	38	49	48
onc held	-17	-16	-16	-19	-17	-16	-19
onc the	-20	-17	-17	-22	-18	-17	-20
one	-30	-32	-8	18	-26	-15	1
one $	-29	6	70	11	-12	-2	118
one @	-50	-27	-34	1	12	-31	-53
one avail	-22	-22	-29	-23	-25	-22	-23
one az	-61	-60	-75	-62	-64	-58	-66
one is	-50	-51	-56	-57	-66	-50	-82
one line	-11	14	-11	-15	-27	-9	-22
one of	-25	-23	-28	-25	-26	-23	-26
one so	-31	-29	-28	-39	-28	-28	-45
one who	-13	-13	-12	-15	-15	-13	-13
one zone	-36	-36	-43	-38	-55	-36	-36
onli	-15	-20	-15	9	19	-14	-25
onli $	24	32	30	24	76	27	32
onli need	13	5	11	40	11	13	12
onli the	-7	-26	-17	38	-18	-17	-8
onli with	24	25	24	22	54	23	23
ons	-18	-17	-20	-18	-16	-17	-20
onto	-36	-22	-32	-38	-33	-30	-34
onto @	-41	-20	-37	-52	-38	-33	-42
onto it	-35	-28	-27	-27	-28	-27	-31
open	-37	-33	-34	-33	-13	-36	-35
open a	-5	4	-4	2	65	-13	10
open sourc	-31	-32	-33	-33	-37	-34	-33
open the	-33	-31	-31	-32	-35	-31	-40
open to	-36	-33	-33	-32	-43	-32	-33
open who	-82	-70	-67	-64	-86	-64	-73
opensearch	-41	85	-56	-58	-55	-27	-49
openssh	-24	-32	-21	50	-31	-7	-23
openssl	-31	-46	-32	-35	-37	-31	-31
oper	-46	-45	-46	-45	-55	-44	-43
oper system	-52	-51	-51	-51	-64	-50	-46
oper the	-36	-35	-36	-35	-36	-34	-35
oppos	60	130	114	62	49	67	69
oppos to	60	130	114	62	49	67	69
ops	19	-8	16	125	16	29	23
option	-59	-56	-59	57	-97	-43	-60
option give	18	8	14	94	22	25	26
option on	48	51	30	139	21	52	35
or	-14	33	3	43	8	4	26
or $	-42	-40	-38	-50	-40	-37	-41
or @	22	133	40	95	62	44	32
or a	-20	-26	-16	5	-25	-12	-25
or amazon	-55	-52	-47	-37	-66	-46	-53
or aws	-39	-45	-50	-49	-59	-38	11
or both	-34	-33	-39	-37	-51	-34	-45
or by	-42	-35	-33	-36	-36	-34	-43
or custom	-113	-105	-113	-109	-115	-98	-121
or destroi	-16	-16	-16	-18	-17	-16	-18
or do	-52	-37	-33	-38	-51	-43	22
or doe	-45	-39	-36	-38	-37	-37	-42
or fals	-39	-40	-48	-44	-50	-40	-50
or i	-29	-27	-28	-27	-25	-25	-28
or is	-22	-19	-20	-23	-20	-21	-25
or me	-124	-123	-106	-130	-126	-113	-127
or neo4j	9	96	32	59	12	26	13
or no	-9	-9	-8	-10	-9	-8	-9
or not	-62	-61	-62	-70	-69	-61	-68
or on	42	29	64	149	18	38	173
or our	-117	-91	-95	-98	-109	-91	-35
or privat	-32	-33	-34	-35	-44	-33	-39
or so	-24	-22	-23	-30	-22	-21	-24
or the	20	-5	24	97	32	30	30
or their	-40	16	19	12	12	20	85
or them	-15	9	-14	8	97	11	46
or us	-22	-16	-16	-21	-24	-12	56
or we	-41	-38	-42	-50	-39	-39	-39
or what	-50	-51	48	-37	-53	78	-49
or who	-40	-37	-37	-41	-38	-37	-52
orchestr	-35	-36	-46	-36	-38	-35	-44
order	-34	-25	-26	-25	16	-25	-37
order $	-20	-20	-24	-21	-21	-20	-25
order a	-47	-44	-43	-44	-58	-42	-53
org	-25	-8	-10	-12	31	-11	-41
organ	-52	-45	-54	-46	-45	-49	-45
origin	-33	-39	-36	-36	-43	-34	-38
os	-11	-31	2	-1	10	-5	74
os $	-60	-57	11	-55	-86	-51	3
os and	28	26	27	78	13	25	21
os fix	-71	-67	-73	-63	-65	-63	-89
os in	20	23	21	16	-17	26	91
os level	-26	-25	-28	-27	-28	-26	-32
os of	49	45	44	48	149	54	13
os on	-125	-180	-118	-134	-134	-121	-148
os patch	-17	-45	-16	-15	-25	-10	80
os underneath	-87	-84	-83	-87	-122	-85	-127
os updat	85	93	84	82	68	86	245
other	-45	-33	-45	-44	-52	-45	-45
other $	-30	7	-33	-30	-35	-33	-36
other custom	-35	-33	-32	-37	-36	-31	-33
other tenant	-12	-10	-10	-9	-9	-9	-9
our	-10	-23	-27	-15	-22	-21	-1
our $	37	-17	-38	-3	-45	-21	29
our @	-16	-10	-11	-7	-11	-10	40
our account	-43	-43	-44	-44	-57	-43	-45
our admin	-51	-50	-50	-50	-65	-50	-54
our app	-77	-72	-79	-74	-80	-74	-77
our applic	-38	-36	-36	-37	-40	-35	-36
our audit	-44	-44	-54	-43	-50	-43	-45
our auditor	23	13	26	74	24	29	25
our aws	-55	-44	-45	-49	-57	-46	-45
our backup	-74	-75	-76	-73	-103	-75	-95
our begin	117	33	49	27	38	41	38
our branch	-41	-34	-33	-34	-49	-33	-36
our cisco	-24	-13	-61	-33	66	-40	-11
our client	53	12	19	16	16	21	19
our cluster	-30	-10	-10	-15	-53	-16	58
our code	-10	-11	-11	-10	-12	-11	-11
our compani	-38	-10	-7	-12	48	-11	-29
our contain	-30	-17	-55	-24	-34	-19	41
our content	-31	-32	-33	-32	-37	-33	-36
our custom	-32	-30	-41	-31	-33	-31	-32
our data	-68	-70	-71	-66	-74	-69	-82
our databas	-37	-36	-35	-41	-45	-35	-52
our dba	-35	-23	-34	-54	-36	-34	-44
our desk	-24	14	-16	-45	-20	-16	-17
our domain	-73	-40	-59	-64	-62	-58	-66
our duti	54	46	-7	-11	-23	-8	-23
our esxi	-16	-17	-16	-18	-16	-16	-19
our factori	71	25	22	31	29	32	34
our function	-18	-19	-18	-18	-29	-18	-18
our headach	9	6	7	42	-16	10	9
our imag	-44	-44	-38	-43	-45	-40	-43
our in	102	18	24	31	23	30	38
our iso	-7	-6	-7	-6	-8	-6	-7
our job	134	35	33	51	40	53	121
our laptop	-34	-37	-36	-35	-48	-35	-39
our leak	-22	-18	-16	-16	-16	-17	-16
our list	-9	31	-8	-24	-1	-2	-2
our load	-11	-10	-10	-10	-10	-10	-11
our offic	-49	-52	-48	-48	-62	-47	-52
our old	-26	-35	-26	-27	-27	-26	-37
our on	86	74	34	36	13	36	33
our or	-79	-90	-74	-71	-85	-58	-23
our own	-22	-14	-26	-9	-18	-24	-34
our part	99	62	41	35	34	33	33
our pod	-39	-45	-41	-37	-47	-35	-35
our polici	24	43	48	46	13	133	49
our premiz	-25	-30	-26	-35	-26	-25	-25
our privat	-21	-20	-19	-20	-24	-20	-24
our problem	-64	-65	-88	-69	-73	-68	-66
our respons	-22	37	-8	-8	-13	-7	-5
our router	-43	-41	-43	-41	-50	-42	-46
our saa	-9	-9	-12	-12	-10	-10	-11
our salesforc	43	43	17	33	143	36	-18
our server	-81	-78	-78	-79	-101	-76	-92
our servic	-40	-54	-39	-44	-39	-39	-48
our shop	-14	-13	-13	-13	-13	-12	-13
our side	-31	-29	-20	20	-23	-19	-31
our site	-38	-34	-33	-35	-40	-33	-36
our task	-20	-21	-23	-20	-25	-20	-22
our team	-59	-47	-64	-44	-82	-64	-76
our to	-53	-51	-55	-59	-57	-53	-54
our ubuntu	-55	-38	-39	-42	-57	-39	-48
our unus	-36	-34	-33	-33	-43	-33	-36
our user	-42	-40	-42	-41	-46	-41	-46
our warehous	-67	-63	-64	-62	-76	-58	-63
our web	-33	-31	-31	-36	-37	-31	-31
our websit	-60	-58	-61	-60	-57	-55	-60
our whose	-35	-34	-37	-36	-45	-35	-42
our windows	-14	-13	-13	-16	-15	-13	-14
our work	17	8	24	97	24	10	22
our workload	-81	-84	-92	-86	-97	-83	-101
ourself	-48	-45	-48	-42	-44	-42	-47
ourself $	-48	-45	-48	-42	-44	-42	-47
ourselv	-54	-59	-74	-18	-61	-52	-41
ourselv $	-20	3	-36	4	-13	-9	42
ourselv on	-73	-10	-44	-70	-80	-58	-46
ourselv who	-30	-29	-31	-32	-31	-30	-46
out	7	-24	-20	-19	-9	-20	-23
out $	-10	3	2	3	67	2	-1
out a	-17	-18	-20	-17	-22	-17	-17
out after	17	20	24	20	67	25	5
out of	-68	-68	-66	-64	-82	-64	-72
out the	-39	-33	-31	-32	-33	-32	-33
outag	-61	-62	-70	-62	-70	-62	-68
outlin	171	56	41	49	42	69	64
outlin the	97	25	37	35	34	36	35
over	16	-13	-12	19	-29	-13	8
over $	-7	3	3	0	-25	-3	71
over @	24	-40	-16	29	-24	-12	-14
over in	-25	-29	-23	-37	-23	-23	-23
over our	57	7	11	-1	6	9	10
over sever	-25	-23	-26	-25	-23	-23	-23
over the	45	10	1	45	-6	-3	12
overal	-47	-46	-58	-47	-63	-45	-65
overnight	-84	-79	-71	-72	-81	-73	-93
overview	214	46	55	60	10	54	56
overview $	121	18	25	32	18	26	18
own	-33	-18	-30	-17	-15	-28	8
own $	-46	-38	-45	-45	-54	-44	-48
own @	13	71	28	49	6	29	21
own ami	-23	-24	-25	-23	-28	-23	-25
own and	43	-10	-2	2	-4	0	-2
own applic	-62	-67	-74	-66	-86	-69	-84
own build	-7	-8	-7	-8	-8	-7	-11
own cert	-61	-76	-80	-69	-78	-60	-59
own contain	-13	-12	-12	-18	-12	-12	-13
own data	-29	-25	-25	-24	-30	-24	-25
own employe	-67	-62	-66	-61	-87	-64	-66
own everyth	2	4	5	0	65	-4	-3
own infer	-33	-33	-33	-32	-37	-34	-32
own node	-61	-58	-57	-58	-59	-58	-92
own router	-39	-33	-31	-34	-35	-31	-32
own server	-94	-89	-84	-86	-90	-81	-103
own that	-56	-48	-60	-54	-53	-46	-58
own the	18	34	34	50	120	34	12
own workload	-32	-33	-34	-40	-39	-32	-34
owner	-41	-83	-51	-51	-26	-52	3
owner $	44	7	7	8	-20	0	107
owner for	-31	-6	-10	-4	55	-5	-18
owner of	-48	-48	-48	-48	-52	-48	-64
ownership	24	-63	-67	-56	-75	-60	-68
ownership $	-91	-83	-95	-83	-94	-86	-91
paa	-11	-32	81	1	-23	-14	-23
packag	-30	-31	-29	-30	-31	-29	-33
packag in	-15	-15	-14	-14	-15	-14	-17
page	-85	-82	-79	-84	-106	-79	-126
pager	-31	-37	-32	-44	-32	-33	-34
pai	-46	-44	-44	-45	-49	-44	-44
pai attent	-29	-27	-27	-26	-30	-26	-27
pai for	-40	-38	-41	-42	-49	-40	-40
pair	-15	-1	-2	-7	51	-7	1
pair of	-30	-29	-26	-32	-29	-27	-26
palo	-15	1	4	6	58	-10	-3
palo alto	-37	-32	-32	-33	-34	-32	-42
panda	-65	-64	-69	-69	-70	-65	-91
paragraph	44	12	0	12	79	-6	18
param	-37	-36	-38	-45	-43	-34	-40
paramet	-45	-44	-45	-46	-53	-44	-50
paramet group	-56	-55	-56	-57	-67	-55	-62
park	29	22	31	29	96	18	18
part	58	-13	-41	-14	-39	-24	-29
part $	122	0	4	19	-6	14	15
part of	57	-2	-34	-7	-14	-1	-9
parti	-57	-52	-52	-53	-57	-52	-53
parti $	-31	-31	-31	-29	-31	-27	-28
parti for	-30	-26	-26	-33	-29	-25	-27
parti in	5	34	78	35	33	34	37
parti instal	-33	-33	-32	-38	-34	-32	-49
parti is	-22	-22	-22	-23	-33	-21	-21
parti must	-26	-25	-25	-28	-32	-25	-27
parti protect	-34	-34	-36	-37	-44	-36	-36
parti that	-39	-39	-42	-45	-67	-42	-42
partit	-150	-126	-119	-116	-125	-115	-119
partner	1	-10	4	60	-1	6	7
pass	-53	-50	-59	-50	-56	-48	-50
passport	-40	-30	-29	-31	-30	-32	-34
password	-85	-79	-82	-78	-83	-77	-85
password $	-75	-76	-94	-75	-90	-76	-83
password for	-23	-20	-20	-22	-21	-20	-21
password in	-17	-18	-16	-18	-17	-16	-19
password length	-17	-14	-14	-14	-16	-14	-14
password of	-40	-37	-37	-39	-41	-36	-47
password polici	-80	-60	-66	-60	-70	-60	-66
password rule	-45	-39	-39	-37	-42	-37	-39
password safe	-51	-45	-43	-47	-45	-44	-57
past	36	37	37	33	91	36	33
patch	-27	-21	-23	-10	7	-19	47
patch $	4	16	-2	35	-23	13	153
patch @	-103	-129	-96	-87	-56	-88	-138
patch a	-79	-78	-74	-72	-40	-68	-114
patch all	-71	-70	-83	-73	-81	-72	-103
patch amazon	84	71	64	72	214	76	84
patch an	-92	-90	-86	-98	-107	-90	-97
patch are	-67	-55	-53	-58	-61	-53	-66
patch aws	-78	-75	-77	-76	-79	-77	-135
patch baselin	-76	-76	-83	-78	-92	-76	-95
patch by	-32	-31	-33	-34	-44	-28	-3
patch evid	-19	-19	-19	-24	-19	-19	-26
patch for	-139	-115	-112	-112	-130	-114	-174
patch from	33	26	31	23	95	23	16
patch host	21	18	7	69	17	20	3
patch in	-59	-43	-45	-41	-19	-40	-63
patch is	-50	-78	-43	14	-70	-75	-63
patch it	25	40	40	49	-11	50	165
patch manag	-92	-83	-99	-83	-97	-86	-106
patch of	-30	-30	-31	-30	-45	-29	-1
patch on	-52	-47	-46	-51	-27	-46	-72
patch onto	-15	-14	-15	-15	-18	-15	-17
patch our	49	49	59	66	20	75	234
patch server	-49	-66	-49	-68	-59	-50	-64
patch that	48	47	37	40	18	46	139
patch the	-14	-12	-14	-10	31	-12	5
patch them	-67	-61	-60	-61	-68	-59	-80
patch there	-37	-66	-38	-40	-41	-37	-40
patch these	-74	-73	-76	-73	-111	-74	-86
patch to	-59	-56	-59	-62	-70	-58	-71
patch us	-61	-42	-48	-40	24	-38	-71
patch what	-48	3	-79	-44	-63	-44	-53
patch who	-45	-41	-33	-34	-52	-26	39
patch whose	46	58	54	55	20	51	151
patch windows	-13	-16	-10	5	-23	-9	-19
patient	-21	-20	-19	-19	-21	-18	-19
pay	-28	-27	-27	-30	-29	-26	-32
pay for	-22	-22	-23	-26	-23	-21	-29
pci	-8	-12	47	2	-22	-13	-16
pci compliant	-56	-60	-67	-62	-72	-56	-63
pci dss	-61	-63	-78	-64	-69	-62	-68
pdb	-91	-57	-97	-57	27	-88	-73
pdb $	-172	-131	-179	-142	-189	-175	-164
peer	-57	-55	-55	-55	-78	-52	-66
peer node	-58	-54	-56	-55	-81	-52	-70
penetr	-54	-52	-62	-50	-54	-58	-55
penetr test	-54	-52	-62	-50	-54	-58	-55
peopl	-42	-37	-33	-36	-40	-36	-40
peopl and	-13	-13	-15	-12	-14	-13	-19
peopl that	-25	-25	-22	-22	-22	-21	-22
peopl who	-27	-28	-29	-31	-35	-29	-33
per	-71	-92	-73	-63	40	-51	-63
per client	-56	-49	-48	-48	-60	-48	-51
perform	-85	-72	-95	-73	-80	-74	-84
perform it	-9	-8	-8	-8	-9	-8	-10
perform them	-102	-63	-79	-61	-75	-65	-86
perimet	-155	-135	-158	-133	-162	-140	-155
period	-51	-51	-53	-50	-59	-51	-57
period $	-64	-62	-65	-60	-67	-61	-66
permiss	-111	-111	-118	-107	-122	-108	-115
permiss $	-53	-55	-57	-52	-58	-52	-62
permiss for	-16	-17	-17	-17	-16	-15	-15
permiss in	-46	-48	-36	-35	-38	-35	-37
permiss of	-22	-19	-21	-20	-21	-19	-19
permiss on	-66	-60	-58	-59	-63	-57	-62
permiss to	-17	-16	-16	-16	-19	-15	-16
permit	-42	-38	-44	-39	-40	-37	-40
person	-35	-18	-30	-13	-19	-33	-33
person $	5	6	9	7	54	36	-9
person data	-68	-60	-63	-61	-71	-58	-61
phish	-100	-96	-103	-100	-120	-99	-117
phish $	-73	-64	-69	-69	-95	-69	-71
php	-68	-58	-58	-56	-62	-54	-58
physic	-57	-60	-59	-57	-59	-56	-65
physic $	7	7	44	9	-1	3	10
physic access	-27	-27	-32	-29	-30	-28	-28
physic and	-36	-37	-43	-37	-39	-38	-48
physic cabl	-12	-11	-14	-12	-15	-11	-12
physic entri	-35	-35	-39	-36	-40	-36	-46
physic host	-96	-100	-109	-102	-107	-102	-141
physic layer	-47	-45	-54	-45	-49	-46	-53
physic machin	-43	-44	-48	-43	-49	-44	-52
physic network	-15	-17	-18	-15	-17	-15	-15
physic secur	-82	-80	-82	-78	-84	-77	-89
physic server	-42	-40	-39	-41	-40	-39	-56
pi	-100	-82	-80	-81	-82	-84	-114
pick	-49	-66	-52	-16	-57	-48	-52
pick @	24	-11	23	75	24	25	22
pick its	-33	-38	-32	-35	-39	-32	-33
pick the	-58	-64	-58	-53	-64	-58	-63
pick which	-13	-13	-13	-16	-15	-13	-13
pictur	112	11	18	18	9	20	0
pictur for	108	44	45	41	38	42	45
pile	-60	-56	-58	-56	-71	-57	-56
pile up	-21	-19	-19	-18	-20	-18	-19
pip	-44	-44	-42	-44	-46	-42	-46
pip instal	-27	-29	-28	-27	-32	-29	-35
pipe	-38	-37	-36	-43	-36	-35	-45
pipe style	-38	-37	-36	-43	-36	-35	-45
pipelin	-55	-58	-75	-57	-66	-61	-71
pitr	-28	-32	70	-27	-49	-27	-44
pitr $	42	47	164	50	16	44	42
pitr on	-34	-34	-40	-40	-34	-32	-32
place	-26	-26	-31	-26	-28	-25	-27
place a	-27	-26	-26	-26	-30	-25	-27
plain	-46	-42	-34	-36	-47	-48	-44
plain @	-36	-24	-38	-21	-41	-48	-40
plain text	-50	-48	-46	-45	-49	-43	-48
plain word	32	30	89	32	18	31	33
plan	-79	-78	-80	-73	-70	-75	-79
plan $	-102	-92	-98	-90	-133	-102	-103
plan for	-42	-39	-42	-38	-44	-40	-39
plan of	-69	-72	-76	-73	-113	-74	-83
plan version	-40	-39	-37	-38	-39	-36	-45
plane	-25	-22	-1	-21	-24	-20	-26
plane $	-18	-21	17	-18	-25	-19	-29
plane in	10	24	68	25	21	26	25
plane of	-16	-17	-17	-17	-16	-15	-16
plant	-50	-48	-48	-50	-55	-48	-69
platform	-11	-20	27	-15	8	-12	-15
platform $	32	33	24	31	93	33	27
platform branch	-50	-54	-53	-47	-58	-47	-48
platform updat	-13	-13	-15	-12	-14	-12	-13
platform version	18	22	121	34	19	36	41
pleas	98	58	73	48	111	70	65
pleas $	14	-3	42	10	-45	45	45
pleas approv	16	31	32	35	120	30	29
pleas explain	112	14	-6	22	-7	22	21
pleas who	-32	-34	-31	-32	-32	-30	-34
pls	94	66	27	24	-13	123	39
pls $	45	87	13	16	-11	146	6
plu	-42	-53	-42	-50	-52	-38	-48
plugin	-91	-84	-81	-85	-90	-82	-87
plugin and	-47	-40	-39	-52	-44	-39	-46
plz	151	35	39	43	76	41	33
plz $	151	35	39	43	76	41	33
pod	-21	-23	33	-19	-31	-18	-29
pod in	-29	-36	-32	-28	-28	-27	-28
pod on	-35	-32	-35	-32	-41	-31	-31
point	14	-33	-7	-21	-30	-21	-24
point in	-28	-25	8	-25	-43	-26	-26
point of	-58	-51	-54	-52	-53	-51	-71
point to	-14	-13	-13	-14	-13	-14	-15
poison	-54	-51	-52	-52	-65	-52	-55
polici	-39	-37	-25	-36	-24	-22	-37
polici $	-141	-125	-135	-121	-137	-124	-137
polici for	-43	-45	-40	-43	-49	-38	-43
polici in	-70	-61	-72	-62	-65	-61	-63
polici of	-34	-29	-30	-29	-31	-29	-29
polici on	-64	-62	-63	-64	-65	-61	-62
polici that	18	23	21	18	62	19	15
pool	-75	-73	-71	-80	-74	-69	-87
pool whose	-34	-34	-33	-47	-39	-32	-32
port	-42	-42	-42	-51	-49	-41	-45
port 22	-32	-32	-34	-32	-47	-33	-34
port 3389	-36	-38	-43	-59	-46	-38	-43
port in	-24	-24	-26	-23	-25	-23	-30
port on	-25	-23	-20	-21	-22	-20	-20
posix	-95	-74	-74	-75	-87	-71	-79
possibl	7	-12	9	60	8	10	1
possibl @	22	-12	24	77	21	24	23
power	-51	-50	-52	-50	-57	-49	-55
power and	-30	-28	-26	-27	-27	-26	-31
power suppli	-44	-45	-48	-44	-49	-45	-49
ppl	4	8	74	13	-2	9	13
ppl mean	4	8	74	13	-2	9	13
pr	2	13	2	22	101	3	-2
pre	-115	-101	-103	-98	-124	-101	-123
prem	-60	-57	-54	-55	-65	-53	-56
premiz	-18	-28	-19	6	-18	-15	-20
premiz $	-43	-46	-43	-55	-44	-42	-49
premiz @	-32	-29	-29	-31	-33	-29	-37
premiz domain	-17	-15	-13	-16	-14	-13	-15
premiz server	-15	-15	-15	-16	-17	-15	-18
prepar	6	-26	-29	-34	-38	-29	-28
presenc	-66	-57	-61	-58	-60	-57	-81
presenc $	-76	-65	-70	-67	-69	-65	-94
prevent	-57	-60	-61	-63	-67	-59	-67
prevent it	-31	-33	-37	-35	-34	-32	-37
previou	-2	0	-2	-5	40	-6	-7
previou instruct	1	4	4	1	58	-3	-2
price	-56	-39	-38	-37	-39	-39	-41
primari	-9	-9	-9	-8	-9	-8	-10
princip	-19	-17	-16	-18	-17	-16	-16
principl	-45	-44	-50	-45	-48	-42	-46
principl $	-39	-43	-52	-45	-43	-41	-46
principl who	-26	-21	-21	-20	-25	-20	-22
print	40	34	27	36	141	14	20
privaci	-21	-19	-19	-20	-25	-21	-20
privat	-20	-15	-17	-16	9	-15	-17
privat @	-30	23	20	21	93	26	21
privat databas	-9	-11	-9	-11	-14	-10	-10
privat kei	-32	-25	-25	-25	-27	-24	-27
privat key	-14	-14	-14	-14	-15	-13	-15
privat subnet	-39	-38	-38	-40	-46	-39	-48
privileg	-53	-46	-8	-61	-60	-48	-56
privileg $	28	29	110	22	23	26	27
pro	57	54	39	53	157	54	31
pro $	57	54	39	53	157	54	31
problem	-41	-40	37	-40	-85	-47	-47
problem $	-34	-36	57	-33	-96	-39	-45
process	0	2	-2	4	76	-5	-6
process in	-46	-41	-36	-38	-42	-36	-38
procur	12	-66	-56	-55	-74	-69	-58
prod	11	15	15	13	73	16	14
prod and	-32	-32	-29	-31	-43	-30	-32
prod who	-33	-28	-28	-28	-26	-25	-32
produc	-88	-76	-77	-80	-77	-75	-89
product	-67	-65	-68	-66	-84	-65	-68
product @	-25	-25	-25	-30	-35	-25	-26
product system	-43	-43	-49	-43	-62	-45	-45
profil	-40	-35	-36	-36	-41	-34	-41
program	-35	-31	-31	-32	-34	-32	-41
project	-30	-6	-9	1	69	-4	-20
promiz	-30	-29	-32	-30	-38	-29	-30
prompt	-94	-75	-74	-72	-75	-73	-78
proof	-51	-53	-52	-57	-53	-50	-54
proof of	-48	-52	-50	-52	-51	-47	-53
proper	46	34	43	39	96	44	45
protect	-71	-70	-76	-70	-81	-70	-80
protect $	-26	-25	-25	-24	-26	-24	-25
protect my	-17	-17	-17	-16	-19	-16	-17
protect of	-36	-32	-32	-31	-47	-31	-34
protect our	-36	-37	-43	-36	-40	-36	-43
protect the	-50	-50	-56	-50	-59	-50	-53
prove	-31	-31	-36	-32	-39	-31	-36
provid	-24	-33	-34	-36	-36	-31	-36
provid al2023	-42	-44	-52	-45	-45	-42	-57
provid and	76	27	33	28	26	31	32
provid by	-34	-32	-33	-32	-37	-32	-36
provid for	-15	-15	-14	-15	-14	-15	-20
provid or	-43	-43	-45	-49	-42	-42	-54
provid power	-17	-18	-16	-16	-18	-15	-15
provid the	-61	-53	-50	-52	-58	-52	-54
provis	-51	-28	-38	-6	-47	-34	-40
provis @	14	2	15	68	14	18	14
provis capac	-16	-15	-15	-20	-16	-15	-15
provis mode	-88	-84	-83	-77	-84	-72	-81
provis the	-45	-63	-47	-51	-48	-47	-46
proxi	-64	-62	-63	-63	-81	-63	-77
proxi do	-33	-33	-36	-37	-35	-46	-56
public	-17	-12	-12	-13	42	-12	-19
public @	-45	-44	-45	-51	-47	-45	-53
public access	-40	-34	-34	-34	-39	-33	-32
public by	-61	-59	-59	-57	-62	-61	-58
public certif	-19	-21	-19	-20	-23	-19	-20
public for	-26	-25	-24	-26	-31	-23	-23
public or	-32	-33	-34	-35	-44	-33	-39
public repo	-43	-44	-48	-46	-61	-46	-54
publicli	-32	-31	-32	-31	-36	-32	-33
publish	-64	-62	-66	-61	-67	-62	-71
publish $	-29	-29	-29	-30	-30	-30	-27
publish the	-18	-17	-19	-17	-18	-17	-17
publish thi	-85	-83	-87	-86	-92	-85	-112
publish to	-29	-27	-28	-27	-29	-27	-28
publish updat	-72	-68	-73	-66	-76	-65	-77
pull	-45	-37	-38	-39	-39	-38	-41
pull from	-44	-44	-51	-46	-49	-44	-53
push	-31	-29	-29	-31	-29	-29	-37
put	-25	0	-23	-13	-34	-23	-29
put @	35	86	35	24	34	34	37
put a	-25	-28	-14	38	-26	-17	-35
put in	-26	-27	-29	-27	-39	-27	-27
put into	-62	-62	-58	-64	-59	-54	-55
put it	-16	-15	-16	-16	-15	-16	-24
put on	-9	-10	-10	-10	-10	-9	-11
put that	-21	-18	-18	-18	-17	-17	-21
python	2	4	3	29	35	5	-4
python 3	44	45	44	98	102	46	33
python packag	-16	-16	-15	-16	-20	-16	-17
python runtim	-24	-23	-27	-25	-27	-23	-27
python3	-108	-90	-104	-88	-108	-87	-126
q	9	23	19	21	16	24	89
qualiti	-66	-57	-59	-56	-59	-55	-59
qualiti $	-66	-57	-59	-56	-59	-55	-59
quarter	21	67	26	27	29	29	29
quarterli	-118	-109	-127	-108	-127	-111	-127
queri	-33	-31	-31	-32	-19	-30	-33
queri $	-39	-35	-34	-35	-46	-35	-39
queri and	-50	-40	-40	-41	-51	-39	-41
queri engin	-50	-49	-48	-51	-65	-48	-57
queri i	40	41	41	36	97	40	36
queri log	-30	-27	-27	-27	-33	-27	-28
queri on	-34	-33	-33	-34	-36	-32	-33
queri result	-70	-69	-69	-67	-84	-68	-78
question	-39	-17	-16	-16	-47	65	-18
question $	-2	7	-5	6	-30	115	-6
question @	-25	-24	-25	-24	-23	-25	-32
question can	-29	-10	-28	-2	-39	53	-6
question for	-76	-67	-65	-62	-61	-76	-63
questionnair	-40	-56	21	-44	-49	-36	-45
queue	-53	-57	-50	-23	-52	-50	-55
queue and	-97	-85	-92	-92	-101	-90	-105
queue of	-15	-16	-15	-17	-17	-14	-15
queue polici	-61	-57	-58	-63	-64	-56	-60
quick	-33	-29	35	-31	-41	-31	-71
quota	-80	-80	-85	-80	-100	-81	-79
r	-37	-34	-41	-38	-34	31	-18
raci	230	52	59	64	35	59	52
raci $	152	29	39	46	24	38	28
raci for	178	46	49	50	27	48	47
rack	-64	-65	-68	-66	-70	-65	-89
raiz	-49	-44	-46	-46	-57	-50	-45
raiz the	-10	-9	-9	-9	-9	-9	-9
ram	99	-2	5	21	-8	17	8
ran	-48	-45	-35	-37	-58	-40	-57
rang	-60	-54	-55	-55	-58	-53	-62
rang of	-62	-55	-56	-53	-61	-54	-60
ransomwar	-45	-42	-43	-43	-45	-41	-46
ransomwar encrypt	-35	-30	-32	-31	-31	-30	-37
raspberri	-100	-82	-80	-81	-82	-84	-114
raspberri pi	-100	-82	-80	-81	-82	-84	-114
rather	-43	-4	-51	-59	-59	-42	-47
rather than	-43	-4	-51	-59	-59	-42	-47
rbac	-123	-102	-102	-96	-106	-95	-111
rce	-70	-53	-49	-56	-63	-57	-71
rdp	-1	-16	3	69	-9	4	-2
re	31	-15	-15	-17	-16	-25	-14
reach	-51	-43	-59	-47	-16	-49	-51
reach @	-101	-98	-94	-104	-138	-94	-115
reach a	-17	-20	-17	-21	-22	-17	-17
reach end	25	28	24	19	85	24	30
reach the	-15	-16	-16	-16	-18	-15	-20
reachabl	-97	-84	-77	-76	-83	-75	-80
react	-60	-58	-62	-59	-68	-59	-65
read	-24	-19	-33	-24	-19	0	-30
read a	-12	-12	-12	-12	-19	-12	-12
read and	-56	-58	-60	-57	-78	-66	-64
read my	-31	-46	-29	-30	-34	-29	-29
read of	27	34	33	25	77	29	34
read our	-21	-21	-22	-21	-24	-22	-24
read the	-26	-23	-43	-24	-26	4	-22
readabl	-26	-22	-20	-20	-22	-20	-20
real	5	6	9	7	54	36	-9
real person	5	6	9	7	54	36	-9
realli	-24	-23	-25	-25	-24	-28	-24
reboot	-43	-41	-42	-46	-42	-41	-59
rebuild	-8	-26	-10	25	-9	-6	-9
rebuild $	-13	-13	-13	-19	-13	-13	-14
receiv	-17	-16	-15	-17	-18	-16	-17
receiv a	-14	-13	-12	-12	-15	-12	-12
recommend	-32	-48	-47	40	12	-53	-32
record	-82	-81	-81	-84	-86	-79	-81
record $	-44	-37	-35	-37	-37	-36	-40
record @	-25	-32	-25	-27	-27	-26	-31
record can	-11	-11	-11	-12	-12	-11	-11
record for	-26	-26	-23	-24	-24	-24	-26
record in	-40	-37	-38	-39	-48	-41	-41
record of	-47	-55	-50	-67	-54	-48	-58
record to	-14	-16	-13	-13	-13	-13	-13
recov	-46	-46	-43	-47	-46	-44	-52
recoveri	-55	-52	-47	-53	-63	-53	-54
recoveri $	-17	-18	42	-16	-55	-20	-20
recoveri drill	-26	-22	-22	-22	-25	-21	-22
recoveri for	-30	-27	-32	-26	-29	-26	-26
recoveri plan	-33	-33	-38	-34	-37	-34	-35
recoveri point	-32	-28	-32	-30	-32	-28	-28
recoveri setup	-26	-21	-22	-23	-21	-21	-23
recoveri time	-66	-67	-86	-65	-87	-67	-71
red	57	-7	22	4	0	5	-27
red hat	66	-2	31	10	6	11	-24
redishel	-95	-83	-71	-79	-82	-77	-101
redishel cve	-32	-32	-33	-38	-33	-32	-57
redshift	-26	-52	-31	-8	-47	-25	-50
redund	-93	-104	-103	-91	-98	-90	-103
redund insid	-38	-38	-48	-38	-40	-36	-40
refresh	-43	-38	-41	-38	-39	-35	-36
regard	35	52	-52	-8	-15	-1	2
regardless	-50	-52	-56	-55	-75	-55	-59
region	-36	-19	-28	-34	0	-32	-37
region $	-40	-1	-39	-39	-53	-39	-42
region at	54	47	141	57	34	52	46
region avail	-30	-31	-46	-31	-34	-31	-30
region build	-30	-30	-33	-31	-45	-30	-32
region doe	18	18	7	25	76	16	13
region for	-46	-26	-50	-41	-48	-40	-42
region has	25	23	12	12	91	22	16
region is	7	27	17	20	139	34	27
region isnt	-6	-6	-6	-9	-7	-6	-6
region our	-50	-51	-56	-51	-77	-52	-56
region replic	-48	-46	-54	-45	-52	-46	-47
region to	-17	-17	-19	-17	-20	-17	-18
region who	-41	-41	-48	-41	-48	-42	-50
regist	-95	-84	-79	-81	-85	-78	-88
registri	-82	-74	-77	-75	-96	-74	-81
regresshion	-91	-72	-83	-81	-103	-71	-94
regul	-26	-25	-27	-26	-30	-25	-28
regul that	-31	-31	-36	-32	-39	-31	-36
regular	-15	23	-4	-1	-3	-1	-2
relaunch	-110	-94	-93	-93	-109	-90	-113
relaunch $	-110	-94	-93	-93	-109	-90	-113
releas	-89	-53	-56	-53	-21	-53	-53
releas $	-3	5	-1	6	68	4	2
reliabl	-4	3	7	6	-29	60	-3
reliabl are	-4	3	7	6	-29	60	-3
remain	136	18	28	122	18	32	32
remain with	114	18	28	0	21	35	40
remedi	-173	-136	-140	-128	-141	-127	-140
remov	-61	-63	-59	-60	-66	-59	-62
remov it	-8	-6	-6	-7	-6	-6	-6
renew	-9	-9	-12	18	-2	-8	-4
renew $	46	47	37	32	99	40	91
renew a	-18	-22	-18	-19	-21	-18	-19
renew by	-24	-24	-27	-26	-27	-24	-26
renew it	-12	-12	-13	-13	-12	-11	-12
renew the	-31	-29	-29	-31	-36	-30	-31
renew who	-90	-79	-78	-83	-95	-78	-99
rent	-40	-34	-19	-35	56	-27	-51
repair	-83	-73	-72	-71	-83	-71	-76
repair $	-81	-64	-58	-60	-90	-61	-63
repair and	-47	-40	-37	-43	-40	-37	-48
repair by	-13	-12	-12	-13	-15	-12	-12
repair the	-30	-29	-29	-28	-35	-28	-34
replac	-44	-38	-40	-43	-33	-40	-43
replac $	-48	-45	-46	-47	-62	-49	-51
replac a	-37	-36	-36	-36	-38	-35	-35
replac fail	-31	-28	-29	-28	-32	-28	-29
replac it	-7	-6	-7	-6	-6	-6	-8
replac the	-5	-11	-5	-5	35	-4	-11
replai	-94	-82	-79	-76	-81	-76	-91
replai $	-94	-82	-79	-76	-81	-76	-91
replic	-58	-56	-58	-54	-62	-54	-54
replic $	-53	-52	-62	-53	-58	-52	-54
replic an	-40	-39	-51	-39	-42	-38	-39
replic of	-21	-21	-21	-20	-21	-19	-19
replic to	-78	-64	-57	-62	-89	-57	-57
replica	-90	-82	-90	-82	-87	-79	-91
repo	-43	-44	-48	-46	-61	-46	-54
repo whose	-41	-43	-48	-45	-63	-45	-47
report	-88	-87	-97	-88	-92	-88	-111
report about	-20	-19	-19	-21	-26	-20	-19
report from	-50	-49	-62	-50	-53	-49	-53
repositori	-25	-24	-24	-24	-27	-23	-25
repositori $	-33	-31	-30	-31	-37	-30	-37
repositori in	-11	-11	-12	-11	-13	-11	-12
reput	-28	-29	-26	-27	-28	-27	-29
request	-46	-45	-45	-44	-42	-44	-49
request $	-25	-28	-26	-25	-29	-25	-25
request of	-15	-16	-18	-16	-17	-16	-16
request to	7	13	14	14	47	14	13
requir	-40	-40	-39	-39	-42	-38	-40
requir http	-25	-26	-25	-23	-27	-24	-23
requir servic	-6	-6	-6	-6	-9	-6	-6
requir txt	-26	-25	-24	-26	-25	-23	-25
requir updat	-21	-20	-18	-22	-19	-18	-22
requir who	-38	-39	-43	-39	-50	-40	-47
reserv	14	8	29	25	113	24	20
reserv @	24	11	47	45	155	36	32
reserv concurr	-40	-40	-40	-40	-56	-40	-45
reset	-9	-4	-2	-12	37	-7	-18
resid	-69	-59	-62	-57	-66	-59	-70
resili	-97	-99	-138	-97	-130	-100	-118
resolv	-23	-21	-21	-21	-28	-21	-23
resourc	-51	-46	-58	-47	-14	-45	-59
resourc $	-35	-37	-40	-37	-61	-37	-46
resourc to	-12	-12	-11	-11	-12	-11	-12
respect	-21	-24	-21	-22	-24	-21	-22
respond	-46	-48	-44	-45	-47	-43	-44
respond to	-37	-34	-33	-34	-38	-32	-34
respons	45	7	-8	-7	19	-9	4
respons $	75	52	-7	-8	12	-1	45
respons @	176	39	41	108	-7	52	47
respons for	5	-12	-17	-9	36	-10	-7
respons in	66	62	-10	11	0	20	23
respons is	-14	-12	-12	-12	-14	-12	-12
respons matrix	156	36	28	47	14	51	38
respons model	2	3	74	4	29	-22	-7
respons of	88	0	8	21	46	14	8
respons or	-99	-86	-104	-107	-101	-86	-103
respons parti	-18	-16	-16	-19	-15	-15	-16
respons side	-5	22	0	1	-3	0	1
respons summari	72	6	10	7	-5	8	7
respons to	-70	-44	-42	-44	-73	-43	-46
respons who	32	-29	-11	-5	-8	-6	-8
rest	-16	-16	-17	-11	41	-13	-39
rest $	-57	-52	-52	-54	-72	-52	-54
rest api	29	27	29	76	25	29	25
rest by	-15	-15	-14	-15	-19	-14	-15
rest encrypt	-28	-32	-26	-27	-33	-26	-26
rest if	-53	-59	-49	-52	-67	-49	-48
rest in	-59	-55	-65	-57	-88	-56	-61
rest is	-88	-91	-96	-90	-121	-90	-126
restart	-65	-57	-56	-54	-77	-54	-9
restor	-42	-40	-41	-41	-49	-41	-43
restor $	-53	-52	-55	-57	-81	-55	-57
restor drill	-14	-13	-13	-17	-14	-13	-13
restor from	-39	-40	-38	-37	-52	-38	-41
restor it	-23	-22	-23	-23	-27	-22	-30
restor test	-12	-11	-10	-10	-10	-10	-11
restrict	-63	-62	-60	-60	-71	-59	-63
restrict @	-62	-61	-61	-59	-76	-58	-67
result	-61	-51	-50	-50	-62	-49	-59
retail	-38	-29	-28	-30	-29	-29	-44
retail us	-38	-29	-28	-30	-29	-29	-44
retent	-73	-69	-72	-69	-76	-68	-75
retent $	-98	-89	-99	-86	-105	-87	-111
retent in	-20	-22	-20	-26	-21	-19	-19
retent is	-27	-24	-29	-28	-25	-23	-23
retent of	-12	-11	-11	-11	-12	-11	-12
retent period	-66	-67	-70	-66	-79	-67	-76
retent set	-66	-55	-55	-54	-56	-53	-56
retir	-96	-93	-79	-86	-94	-86	-92
retir @	-32	-32	-34	-33	-35	-31	-38
retri	-53	-47	-45	-46	-53	-45	-49
return	-50	-38	-44	-33	14	-34	-43
review	-82	-83	-89	-82	-93	-82	-87
review @	-41	-39	-39	-39	-56	-38	-43
review code	-18	-17	-17	-18	-19	-17	-18
review of	-23	-24	-25	-24	-27	-25	-28
review the	-17	-19	-18	-17	-19	-17	-18
review who	-18	-18	-18	-19	-24	-18	-23
revis	-39	-37	-38	-37	-52	-36	-40
revoc	-18	-15	-14	-16	-14	-14	-14
revok	-74	-71	-73	-73	-78	-72	-83
revok a	-89	-88	-100	-88	-102	-89	-114
revok the	-19	-17	-17	-18	-22	-18	-18
right	-35	-36	-36	-32	-14	-32	-17
right $	-20	-18	-21	-19	-23	-18	12
right now	21	33	39	38	110	29	21
right of	-40	-43	-52	-44	-54	-48	-43
right that	-7	-7	-8	-8	-8	-7	-8
risk	-31	-33	-50	-49	-48	-44	-42
risk assess	12	55	11	4	8	13	13
risk regist	-22	-23	-23	-26	-27	-22	-22
rize	-30	-29	-29	-30	-32	-30	-34
rize $	-27	-26	-26	-27	-29	-26	-28
role	-71	-71	-72	-67	-82	-66	-70
role $	-24	-23	-32	-24	-24	-23	-23
role in	-21	-19	-22	-22	-21	-19	-21
role of	-65	-62	-72	-62	-65	-61	-66
roll	-44	-43	-47	-42	-46	-41	-41
roll $	-45	-45	-45	-46	-48	-45	-45
roll out	-17	-16	-16	-15	-17	-15	-16
roll them	-16	-14	-13	-14	-15	-13	-15
rollback	-41	-20	-43	-46	30	-23	-16
room	-43	-39	-47	-38	8	-45	-46
room $	-65	-65	-73	-66	-80	-67	-81
root	-82	-77	-64	-77	-86	-78	-87
root access	-56	-53	-52	-53	-54	-51	-60
root account	-54	-52	-75	-54	-61	-53	-59
root user	4	6	47	4	-2	1	-8
rot	-110	-98	-95	-97	-100	-93	-112
rot insid	-36	-32	-30	-29	-32	-29	-28
rotat	-66	-61	-72	-61	-70	-61	-19
rotat $	-69	-37	-53	-25	-70	-43	96
rotat @	-122	-120	-123	-121	-116	-116	-162
rotat by	-8	-7	-6	-6	-6	-6	-6
rotat for	-31	-30	-41	-30	-30	-29	-30
rotat in	-54	-52	-55	-50	-54	-50	-65
rotat of	-37	-30	-32	-30	-33	-30	-37
rotat on	-12	-12	-13	-12	-14	-12	-13
rotat our	-21	-19	-19	-19	-21	-19	-24
rotat the	47	37	43	45	31	44	133
rotat them	-28	-26	-26	-26	-27	-26	-34
rout	-59	-56	-58	-56	-60	-55	-62
rout data	-15	-16	-20	-16	-16	-16	-16
rout tabl	-72	-69	-71	-69	-76	-68	-78
router	-69	-66	-67	-65	-70	-64	-87
router $	-72	-72	-85	-74	-82	-75	-99
router and	-31	-30	-31	-33	-32	-31	-40
router at	-28	-25	-25	-25	-28	-25	-29
row	18	18	18	17	60	19	12
row level	-15	-14	-14	-14	-15	-14	-15
rpo	-7	0	63	-3	-22	-4	-6
rpo of	-82	-82	-151	-85	-82	-83	-83
rto	-14	-7	53	-11	-24	-8	-11
rto and	11	11	79	9	-12	8	5
rule	-58	-55	-59	-53	-33	-58	-59
rule $	-123	-116	-136	-111	-122	-111	-118
rule and	44	43	41	40	98	39	43
rule group	-8	-7	-7	-7	-7	-7	-7
rule in	-62	-57	-57	-55	-62	-55	-59
rule of	-37	-32	-32	-32	-37	-32	-39
rule on	-39	-38	-37	-37	-45	-36	-38
rule who	-23	-23	-26	-24	-27	-24	-29
run	-30	-31	-36	-30	-22	-34	-41
run $	-78	-73	-80	-75	-60	-74	-90
run @	48	53	20	41	-4	15	20
run a	-43	-40	-37	-31	-43	-37	-47
run and	-37	-35	-36	-36	-52	-35	-41
run by	-23	-23	-23	-23	-35	-23	-24
run cluster	-38	-37	-37	-41	-50	-37	-48
run contain	40	35	17	61	71	35	16
run docker	13	19	15	58	17	-5	18
run etcd	-26	-23	-26	-22	-23	-22	-26
run for	-30	-29	-29	-30	-34	-29	-33
run in	-60	-56	-60	-58	-73	-56	-62
run it	10	10	10	33	8	10	5
run on	-73	-71	-71	-76	-80	-70	-87
run our	-39	-38	-38	-39	-48	-38	-57
run ourselv	-47	-40	-19	16	-23	-21	-43
run out	-33	-31	-32	-33	-37	-32	-36
run sinc	-63	-61	-57	-62	-66	-58	-76
run that	-24	-24	-26	-28	-27	-24	-33
run the	43	8	7	5	0	8	31
run them	-11	-9	-9	-9	-9	-9	-9
run who	47	41	36	42	113	38	16
runbook	86	-5	1	6	-8	7	5
runc	-53	-52	-53	-56	-55	-51	-72
rundown	147	34	41	43	24	35	35
rundown $	211	45	51	63	35	55	43
rundown on	49	-4	2	-8	-24	-11	1
runner	29	0	25	76	18	27	20
runtask	-28	-27	-27	-28	-32	-27	-32
runtim	-5	0	32	1	15	1	11
runtim $	-19	-1	22	3	-27	4	83
runtim in	-77	-77	-85	-76	-83	-78	-97
runtim of	-54	-60	-55	-54	-78	-53	-61
runtim patch	25	19	5	16	85	19	-10
runtim secur	19	17	-3	1	54	17	0
s	-66	-53	-54	-51	-69	-51	-56
saa	1	-22	84	7	-7	-1	-7
saa applic	-19	-20	-19	-20	-36	-19	-19
safe	-51	-49	-49	-50	-52	-48	-53
safe $	-37	-39	-42	-39	-44	-39	-43
safekeep	-61	-57	-64	-55	-61	-53	-55
safekeep $	-61	-57	-64	-55	-61	-53	-55
safeti	-6	-5	-5	-5	-8	-5	-5
sagemak	4	41	0	2	-4	7	5
sai	-5	-49	27	63	30	4	4
sai amazon	-14	-14	-14	-16	-15	-14	-13
sai land	38	21	106	27	25	37	27
salesforc	43	43	17	33	143	36	-18
same	-49	-8	13	-21	-33	-30	-47
same as	-26	67	94	-1	-11	11	-43
same question	-73	-65	-63	-60	-60	-73	-61
sanit	-17	-18	-22	-18	-19	-18	-19
save	-55	4	-34	-20	32	38	-60
save plan	-73	-86	-58	-44	14	-66	-68
save us	-16	-1	1	-6	40	-8	3
savepoint	-66	-53	-46	-51	-56	-51	-55
say	-58	-3	-12	-30	-47	-49	-61
say $	15	11	161	101	-2	14	13
scale	-40	-31	-35	-28	-47	-30	56
scale $	9	44	57	52	6	52	162
scale @	-149	-138	-145	-135	-146	-134	-182
scale a	-107	-102	-101	-101	-107	-101	-146
scale of	-54	-52	-49	-50	-53	-49	-65
scale polici	-73	-76	-92	-75	-92	-79	-99
scale the	-81	-77	-78	-79	-84	-78	-108
scale when	-35	-33	-35	-33	-35	-35	-47
scan	-93	-88	-94	-88	-94	-89	-100
scan $	-86	-86	-115	-85	-96	-88	-109
scan of	-31	-31	-34	-32	-37	-31	-30
scan the	-8	-7	-7	-8	-10	-7	-8
scanner	-65	-57	-59	-56	-61	-56	-59
schedul	-95	-85	-85	-83	-86	-82	-104
schedul $	-75	-76	-73	-74	-76	-72	-86
schedul and	-40	-41	-36	-34	-36	-34	-33
schedul for	-21	-19	-19	-20	-23	-19	-19
schedul of	-12	-11	-11	-11	-12	-11	-13
schedul that	-16	-16	-17	-16	-20	-16	-16
schema	-153	-126	-127	-120	-135	-117	-129
schema design	-46	-44	-45	-44	-55	-44	-49
scope	-56	-47	-49	-24	-50	-44	-49
scope $	-108	-90	-96	-87	-98	-86	-93
scratch	-52	-50	-55	-50	-56	-51	-75
scratch file	-15	-15	-14	-14	-20	-14	-14
screen	-97	-81	-79	-79	-110	-85	-90
script	-67	-58	-58	-58	-60	-56	-59
script $	-106	-88	-90	-81	-90	-81	-93
sdk	-83	-87	-98	-85	-104	-93	-107
search	-25	-76	-26	42	-32	-32	-31
sec	14	19	21	14	55	21	15
second	-50	-26	-36	-33	-6	-34	3
second $	-114	-58	-60	-53	-45	-58	-69
second one	69	67	52	67	39	61	202
second region	-13	-14	-13	-12	-14	-12	-12
secret	-94	-52	-84	-80	-83	-78	-88
secret in	-66	-65	-64	-61	-67	-62	-72
secret left	-26	-24	-25	-24	-30	-24	-25
section	128	23	30	30	17	33	28
secur	-25	-29	-21	-21	-40	-33	-22
secur $	-97	-96	-125	-89	-116	-94	-103
secur by	-42	-36	-34	-36	-42	-34	-38
secur configur	-28	-25	-26	-26	-25	-25	-37
secur contact	-61	-55	-64	-57	-70	-57	-66
secur duti	-46	-43	-58	-3	-50	-59	-42
secur environ	-8	-8	-11	-8	-8	-8	-9
secur group	-39	-2	4	-38	-42	-37	-52
secur in	-113	-85	-101	-87	-100	-86	-93
secur of	-58	-51	-10	-52	-69	-53	-64
secur on	-56	-48	-48	-47	-48	-46	-51
secur patch	-48	-20	-22	-18	-15	-14	49
secur polici	-15	-15	-14	-17	-16	-14	-18
secur the	-70	-66	-77	-66	-69	-65	-71
secur updat	36	41	45	42	40	44	133
see	2	10	40	36	3	10	47
see to	-45	-45	-46	-48	-59	-45	-52
segment	-112	-114	-137	-114	-134	-117	-139
select	-30	-29	-36	-29	-34	-29	-29
select the	-14	-13	-13	-13	-14	-13	-14
self	15	104	23	27	25	26	24
self host	34	123	33	44	40	39	38
self instal	-54	-47	-41	-54	-42	-42	-44
self run	-5	43	17	39	18	18	19
send	-17	-3	0	-2	51	1	-14
sensit	-48	-48	-47	-47	-49	-52	-64
sensit $	-48	-48	-47	-47	-49	-52	-64
sensor	-76	-78	-71	-72	-82	-72	-94
sent	-39	-38	-36	-38	-42	-38	-37
sent to	-18	-19	-17	-18	-19	-17	-18
sent with	-39	-36	-35	-38	-44	-35	-37
separ	-82	-80	-84	-81	-103	-79	-81
serv	-54	-54	-52	-54	-66	-52	-66
server	-44	-45	-43	-32	-46	-40	-13
server $	-8	-6	-7	-3	16	-2	54
server @	-8	-8	-8	-9	-8	-8	-9
server access	-13	-12	-12	-14	-12	-12	-16
server and	-39	-37	-35	-38	-37	-35	-46
server at	-50	-49	-54	-51	-57	-49	-65
server avail	-27	-25	-27	-26	-29	-26	-30
server behind	-69	-68	-66	-66	-72	-66	-92
server build	-21	-18	-18	-20	-21	-18	-23
server for	-100	-127	-94	-126	-105	-96	-112
server hall	-55	-55	-60	-56	-66	-58	-71
server host	-72	-68	-68	-75	-69	-67	-107
server in	-59	-56	-56	-57	-66	-54	-64
server insid	-21	-20	-21	-21	-22	-20	-28
server is	-21	-20	-22	-21	-22	-23	-22
server of	-51	-55	-48	-3	-78	-46	-81
server on	20	10	25	75	25	25	25
server patch	-45	-57	-42	-49	-64	-41	-60
server room	-51	-51	-55	-52	-62	-52	-62
server side	-62	-64	-70	-62	-70	-61	-77
server that	-71	-65	-64	-66	-74	-64	-89
server to	19	16	19	49	14	19	19
server under	-53	-43	-43	-44	-44	-43	-56
server who	-30	-29	-30	-30	-31	-29	-35
serverless	-103	-70	-84	-72	-47	-70	-92
servic	-41	-44	-18	-45	-44	-37	-49
servic $	-48	-40	-24	-44	-13	-41	-48
servic account	-41	-45	-43	-38	-39	-35	-35
servic and	-41	-37	-39	-37	-54	-37	-41
servic behind	-20	-20	-24	-19	-19	-18	-20
servic do	1	19	12	48	-42	105	14
servic is	-67	-76	-64	-72	-71	-68	-84
servic itself	-34	-31	-32	-31	-37	-31	-32
servic log	-39	-39	-40	-43	-46	-38	-45
servic of	-10	-9	-9	-9	-10	-9	-9
servic on	-30	-31	-37	-32	-39	-31	-33
servic quota	-73	-78	-93	-75	-97	-76	-78
servic role	-8	-7	-7	-7	-8	-7	-8
servic softwar	-6	-6	-6	-6	-9	-6	-6
servic that	-40	-38	-37	-37	-40	-39	-40
servic updat	-39	-29	14	-37	-31	-30	-39
servic where	-118	-106	-119	-109	-116	-109	-106
servic who	-49	-48	-68	-49	-57	-49	-53
session	-26	-31	-32	-12	-35	-27	-34
session $	-24	-23	-28	-24	-24	-23	-24
session in	-18	-18	-20	-18	-18	-17	-18
set	-48	-46	-47	-46	-51	-45	-47
set $	-68	-63	-64	-61	-64	-60	-66
set and	-33	-32	-43	-31	-32	-31	-30
set by	-45	-44	-43	-44	-49	-42	-51
set how	-23	-22	-22	-23	-33	-23	-22
set in	-43	-39	-38	-38	-43	-37	-38
set is	-19	-18	-18	-18	-19	-17	-20
set it	-7	-6	-6	-7	-6	-6	-9
set min	-35	-34	-34	-34	-52	-34	-35
set of	-40	-39	-50	-41	-44	-39	-44
set reserv	-77	-76	-75	-83	-119	-76	-77
set that	-17	-16	-17	-17	-19	-16	-16
set the	-31	-29	-32	-30	-31	-29	-32
set to	-36	-33	-37	-37	-38	-33	-34
set up	-34	-33	-31	-32	-38	-31	-32
setup	40	-32	-42	23	-46	-15	-16
setup in	-78	-72	-92	-77	-113	-76	-72
seven	-8	-8	-9	-9	-9	-8	-9
seven year	-8	-8	-9	-9	-9	-8	-9
sever	-38	-35	-43	-38	-35	-35	-38
sever avail	-23	-20	-25	-22	-21	-21	-20
sg	16	-1	-7	5	62	-14	6
shard	-57	-53	-55	-55	-55	-52	-56
shard of	-43	-40	-41	-43	-42	-40	-44
share	41	-17	3	5	-29	-20	-21
share $	-88	-93	-102	-92	-105	-88	-106
share control	-93	-63	-12	-62	-90	-80	-80
share of	48	6	-9	-2	-19	-16	1
share one	-40	-40	-49	-41	-49	-42	-44
share respons	114	48	94	43	48	25	30
share who	2	48	12	12	8	17	13
share with	-33	-31	-29	-37	-36	-32	-40
shift	-40	-11	-52	-36	-42	-38	-54
ship	-42	-42	-39	-41	-42	-38	-42
ship the	-12	-11	-13	-12	-12	-11	-13
shop	-56	-52	-54	-51	-56	-50	-55
short	102	-8	13	19	4	-2	2
should	-1	10	2	75	6	22	7
should amazon	-13	-13	-12	-15	-13	-12	-12
should be	-51	8	-34	-45	-38	-32	-33
should have	-24	-22	-22	-25	-24	-22	-23
should i	-26	-14	-50	8	-33	37	-18
should we	10	19	21	107	25	30	22
shouldnt	-45	-45	-42	-44	-44	-41	-45
show	-53	-46	-53	-48	-72	20	-58
shred	-57	-58	-62	-61	-81	-59	-65
side	-10	-3	-34	-30	-41	-31	-37
side $	47	65	16	21	11	19	18
side by	2	147	32	25	28	28	29
side encrypt	-73	-76	-83	-75	-84	-72	-91
side is	-67	-58	-64	-62	-85	-57	-60
side of	105	46	48	47	49	49	47
side pleas	-11	87	-1	6	-4	-3	-13
sidecar	-41	-42	-46	-44	-50	-52	-61
sign	-105	-82	-128	-114	-113	-101	-106
sign in	-39	-32	-29	-34	-32	-31	-30
sign on	-50	-51	-60	-51	-60	-50	-58
sign up	13	50	14	-5	16	18	18
signatur	-87	-80	-79	-77	-87	-76	-90
signatur $	-88	-79	-77	-70	-84	-69	-90
sinc	-33	-30	-32	-34	-5	-32	-40
sinc januari	-49	-50	-53	-49	-50	-48	-63
sinc two	-13	-12	-11	-11	-12	-11	-13
singl	-9	-10	39	-9	-17	-9	-20
singl @	-18	-18	-18	-19	-19	-18	-26
sit	-45	-45	-43	-43	-46	-42	-49
sit in	-49	-47	-41	-44	-51	-41	-44
sit on	-42	-44	-42	-43	-48	-41	-63
sit with	-23	-21	-26	-22	-20	-20	-20
site	-36	-35	-34	-26	-35	-33	-35
site $	-62	-59	-60	-61	-62	-59	-65
site host	-33	-33	-30	-36	-31	-30	-36
site script	-9	-10	-9	-9	-11	-9	-10
site where	-28	-28	-33	-29	-28	-27	-29
six	-34	-33	-32	-33	-32	-31	-31
six copi	-18	-18	-16	-17	-16	-16	-16
size	-12	-1	-10	-2	100	-1	-5
size $	-128	-114	-113	-111	-177	-110	-116
size @	21	30	31	37	143	36	18
size of	2	10	-21	11	101	8	16
size the	-72	-67	-68	-65	-98	-65	-88
sla	-80	-54	-68	-57	24	-78	-70
slow	-60	-57	-58	-56	-64	-56	-61
slow queri	-25	-24	-25	-24	-32	-24	-25
slow sql	-44	-40	-39	-40	-45	-39	-43
small	94	26	41	94	29	30	37
small rest	29	27	29	76	25	29	25
smallest	32	19	39	99	39	42	39
smtp	-33	-29	-28	-32	-32	-28	-30
smtp credenti	-12	-11	-11	-11	-12	-11	-11
snapshot	-61	-57	-60	-57	-46	-63	-60
snapshot $	-69	-72	-79	-71	-98	-80	-81
snapshot in	18	30	15	27	88	-3	29
snapshot of	-58	-53	-54	-55	-67	-54	-56
snowflak	52	45	38	50	220	52	-14
snowflak warehous	51	47	37	46	127	40	-5
so	-10	-19	-28	-6	-30	-19	-13
so $	-62	-52	-53	-51	-54	-49	-47
so @	-48	-70	-83	-66	-72	-66	-80
so amazon	-27	-25	-26	-25	-29	-25	-32
so ami	-15	-14	-14	-14	-18	-14	-15
so it	-46	-48	-43	-51	-47	-44	-47
so noth	-12	-11	-12	-14	-11	-11	-12
so patch	-62	-61	-60	-78	-64	-59	-89
so that	-5	-6	-4	21	-14	-4	-11
so the	-34	-17	-26	39	-24	-14	-40
so um	94	35	13	30	30	24	25
so we	-43	-45	-42	-44	-46	-45	-58
so who	42	45	36	41	30	44	112
soc	-41	-39	-44	-41	-44	-39	-39
soc 2	-44	-42	-48	-45	-48	-43	-42
softwar	-63	-62	-61	-64	-67	-60	-73
softwar $	-57	-71	-60	-90	-70	-56	-74
softwar in	-59	-56	-57	-54	-61	-54	-73
softwar insid	-48	-44	-41	-41	-46	-41	-46
softwar licens	-37	-38	-34	-34	-36	-34	-36
softwar of	-99	-98	-100	-100	-125	-98	-148
softwar on	-45	-43	-42	-43	-48	-41	-42
softwar that	-15	-15	-16	-15	-16	-16	-20
softwar updat	-23	-20	-19	-20	-22	-19	-22
softwar we	-13	-13	-12	-12	-13	-12	-13
solut	16	19	18	17	98	21	15
solut architect	16	19	18	17	98	21	15
some	-38	-61	-74	-57	-76	9	-62
somebodi	-38	-41	-45	-40	-46	-43	-18
somebodi delet	-21	-21	-20	-25	-28	-20	-21
somebodi wrote	-39	-33	-33	-34	-32	-32	-36
someon	-50	-51	-24	-14	-41	-44	-50
someon approv	-13	1	-17	9	79	-8	-8
someon els	1	-4	28	111	16	27	16
someon explain	-15	-11	8	-17	-16	-12	-11
someon must	-24	-22	-23	-28	-21	-21	-24
someth	-81	-76	-80	-77	-81	-77	-82
someth $	-64	-48	-44	-51	-56	-51	-64
someth aws	-20	-21	-21	-21	-25	-24	-22
someth custom	-57	-50	-50	-51	-64	-55	-64
someth i	-20	-20	-20	-23	-21	-19	-27
someth we	-31	-32	-35	-31	-36	-31	-32
sorri	-12	-14	9	-13	-19	-14	-13
sorri for	28	25	65	22	21	21	26
sorri i	-34	-39	-42	-35	-43	-36	-36
sort	-58	-42	-65	-44	-62	9	-56
sourc	-54	-52	-60	-52	-75	-12	-66
sourc address	-39	-40	-43	-45	-44	-41	-62
sourc and	2	7	-17	11	-16	73	7
sourc code	-45	-47	-48	-47	-49	-49	-62
sourc librari	-35	-35	-36	-37	-42	-37	-36
space	-98	-87	-87	-85	-99	-87	-89
spam	-22	-21	-21	-22	-24	-21	-22
spare	-10	-9	-9	-9	-10	-9	-9
spare capac	-10	-9	-9	-9	-10	-9	-9
speak	-67	-59	-65	-57	-69	-22	-67
speak $	-34	-22	-7	-19	-35	38	-30
specif	-47	-46	-54	-48	-53	-47	-52
specif control	-59	-57	-68	-57	-68	-59	-66
specif secur	-8	-8	-11	-8	-8	-8	-9
specifi	-51	-47	-45	-47	-67	-46	-46
spend	-112	-111	-142	-110	-128	-110	-149
spf	-23	-23	-20	-22	-22	-21	-23
split	160	101	39	44	29	40	32
split $	212	109	45	57	40	57	27
split for	7	106	21	24	6	26	34
split of	83	76	34	36	33	29	34
split the	-45	-43	-41	-45	-56	-42	-48
spread	-133	-151	-151	-140	-152	-135	-148
spread @	-53	-46	-54	-47	-47	-46	-51
spring	-33	-34	-34	-34	-41	-33	-39
sql	-41	-49	-39	-9	-45	-37	-42
sql inject	-39	-41	-44	-46	-44	-41	-42
sql over	28	-4	36	123	35	36	29
sql queri	-43	-41	-40	-42	-50	-40	-39
sql statement	-44	-40	-39	-40	-45	-39	-43
sqli	-72	-61	-62	-58	-62	-57	-55
srm	114	-8	-24	-5	-28	-4	-16
srm $	52	-51	-65	-42	-73	-51	-60
sse	-62	-64	-61	-64	-62	-59	-66
sse @	-55	-65	-53	-60	-54	-52	-60
sse c	-56	-53	-59	-58	-62	-53	-59
ssh	-52	-53	-53	-53	-60	-52	-65
ssh kei	-58	-59	-63	-60	-69	-61	-82
sshd	-97	-81	-79	-84	-102	-80	-133
ssl	-43	-42	-43	-52	-47	-41	-40
ssl on	-13	-13	-13	-14	-16	-12	-13
stack	-33	-56	-39	52	-36	-29	-34
staff	-101	-98	-97	-93	-110	-93	-103
staff $	-43	-43	-47	-44	-56	-44	-46
staff to	-91	-79	-68	-69	-87	-60	-62
stage	17	28	14	24	85	-5	27
stai	-45	-59	-58	-27	-60	-49	-51
stai with	-34	-46	-60	-5	-65	-43	-39
stale	-46	-58	-46	-48	-49	-46	-48
stale who	-11	-11	-10	-11	-11	-10	-12
stand	38	40	126	40	26	35	38
stand $	-11	-10	-11	-11	-10	-10	-10
stand for	41	44	149	45	16	34	41
stand in	-9	-8	-8	-8	-11	-8	-8
standalon	-38	-35	-38	-36	-39	-36	-39
standalon @	-29	-25	-29	-26	-26	-25	-26
standard	-5	-25	-6	31	-10	-5	-7
standard @	27	-2	23	71	22	26	22
standbi	-23	-23	-23	-22	-25	-21	-23
standbi in	-24	-24	-26	-23	-27	-22	-22
start	-1	-11	-13	-8	39	-8	-11
start $	-36	-31	-42	-16	47	-27	-23
start a	-10	-10	-10	-12	-12	-11	-12
start from	-30	-42	-30	-37	-38	-29	-30
start the	-29	-34	-28	-33	-36	-28	-33
startup	-30	-23	-28	30	-27	-18	-24
startup us	-40	-35	-36	-35	-44	-35	-44
state	-24	-21	-20	-22	-22	-20	-21
state rule	-21	-19	-18	-20	-20	-18	-20
statement	-44	-40	-39	-40	-45	-39	-43
static	63	55	62	177	48	60	32
statu	-55	-46	-48	-46	-52	-46	-47
step	17	25	23	25	107	25	26
step $	-8	-4	-8	-5	32	-9	-2
step by	38	52	53	51	153	53	57
step in	-22	-24	-22	-22	-29	-23	-25
still	-24	-45	-44	-44	-29	-41	-52
still have	46	-38	-18	-21	-27	-19	-22
still on	-68	-65	-72	-67	-82	-66	-70
still patch	-17	-16	-16	-17	-17	-16	-19
still rout	-47	-44	-41	-46	-45	-42	-48
stole	-15	-14	-14	-15	-15	-14	-18
stolen	-12	-10	-10	-11	-10	-10	-11
stop	-67	-15	-59	-56	-64	-54	-60
stop and	53	3	17	8	10	13	10
stop condit	-9	-9	-8	-9	-9	-8	-8
stop do	-5	110	25	23	38	33	41
stop it	-17	-19	-17	-20	-20	-17	-18
storag	-59	-58	-59	-58	-64	-57	-62
storag $	-23	-18	-18	-17	-19	-17	-17
storag across	-10	-10	-11	-10	-10	-10	-9
storag capac	-11	-10	-10	-10	-11	-10	-11
storag databas	-29	-30	-32	-31	-37	-32	-35
storag encrypt	-32	-29	-28	-28	-31	-28	-34
storag media	-54	-53	-62	-54	-61	-56	-57
storag of	-40	-37	-38	-39	-39	-37	-46
storag six	-14	-12	-12	-13	-12	-11	-12
storag volum	-36	-35	-34	-35	-49	-34	-34
store	-14	-33	-30	-11	-37	-25	-36
store $	-14	-14	-14	-16	-15	-14	-16
store @	-72	-60	-60	-61	-62	-60	-75
store in	-42	-34	-35	-35	-38	-34	-34
store on	-36	-36	-37	-38	-48	-36	-40
stranger	-62	-57	-57	-56	-70	-57	-61
strategi	-119	-146	-138	-131	-147	-126	-140
stream	15	20	14	21	3	19	120
stream when	-14	-16	-14	-14	-16	-14	-15
stuck	-110	-104	-107	-93	-103	-90	-85
stuck on	-111	-107	-108	-92	-93	-89	-85
student	-40	-43	-41	-41	-58	-41	-41
stuff	-73	-70	-83	-73	-90	-47	-76
stupid	28	25	65	22	21	21	26
stupid question	28	25	65	22	21	21	26
style	-35	-34	-33	-41	-34	-33	-42
subdomain	-44	-55	-43	-42	-46	-43	-43
subdomain takeov	-50	-63	-49	-47	-53	-49	-48
subject	-15	-16	-18	-16	-19	-17	-16
subnet	-41	-41	-48	-42	-44	-41	-45
subnet $	-61	-62	-84	-63	-74	-62	-66
subnet and	-8	-8	-8	-8	-8	-7	-8
subscrib	-79	-75	-78	-72	-74	-71	-72
subscrib to	-85	-80	-84	-74	-78	-72	-77
such	-24	-23	-23	-25	-25	-23	-26
such as	-12	-11	-11	-11	-10	-10	-11
suggest	-27	-47	-26	26	-43	-45	-32
suggest $	-37	-36	-36	-37	-38	-35	-46
summar	69	0	-4	13	7	19	21
summari	182	37	44	50	32	40	34
summari $	111	30	26	37	31	40	30
summari for	60	12	20	16	5	18	19
suppli	-37	-37	-38	-38	-40	-36	-43
suppli and	-38	-40	-40	-42	-42	-39	-47
suppli the	-36	-34	-36	-36	-39	-34	-43
supplier	-158	-140	-140	-121	-130	-124	-138
support	74	74	110	86	245	79	46
support $	10	10	84	22	66	6	15
suppos	-27	-24	8	-28	-31	-25	-26
suppos $	-28	-27	-34	-27	-31	-27	-28
suppos to	-23	-20	21	-25	-27	-20	-22
suppress	-84	-76	-78	-74	-85	-74	-84
sure	-50	-48	-47	-46	-53	-45	-47
sure onli	-55	-41	-36	-42	-54	-36	-43
sure that	-16	-19	-17	-17	-18	-16	-17
surveil	-27	-27	-30	-27	-32	-27	-34
surviv	-16	-16	-19	-17	-18	-16	-17
surviv a	-12	-11	-11	-12	-13	-11	-11
surviv the	-9	-9	-12	-10	-10	-10	-10
suspici	-17	-17	-17	-17	-20	-17	-19
swap	-70	24	-37	-39	-45	-33	-37
swap @	-34	102	15	2	7	18	25
swap it	-29	-28	-28	-26	-27	-26	-30
swap the	-41	-42	-42	-48	-57	-41	-45
swap them	-50	-53	-48	-51	-55	-49	-58
switch	-54	-55	-55	-54	-59	-53	-63
switch $	-58	-59	-67	-59	-71	-62	-88
switch it	-20	-20	-21	-23	-22	-20	-20
switch off	-32	-34	-45	-34	-40	-33	-32
switch on	-41	-40	-41	-40	-49	-40	-51
syn	-50	-45	-46	-45	-55	-46	-49
syn flood	-50	-45	-46	-45	-55	-46	-49
sync	-20	-19	-19	-19	-18	-18	-20
system	-21	-19	-13	-19	0	-18	-19
system $	-4	-1	13	-2	75	2	-22
system databas	-9	-9	-10	-10	-12	-9	-10
system eli5	34	26	81	31	21	31	22
system for	-42	-38	-9	-39	-50	-36	-58
system of	-49	-47	-47	-47	-59	-46	-59
system on	-37	-36	-35	-35	-52	-34	-35
system patch	-17	-18	-23	-18	-20	-18	-21
system that	-13	-12	-12	-12	-13	-12	-13
system under	-63	-57	-58	-56	-66	-57	-63
system updat	37	43	44	44	38	44	106
tabl	-49	-47	-51	-46	-51	-47	-51
tabl $	-70	-70	-81	-69	-84	-70	-74
tabl and	-11	-10	-11	-10	-11	-10	-11
tabl in	-39	-34	-35	-34	-37	-34	-44
tabl of	-14	-13	-13	-13	-14	-13	-15
tabl permiss	-20	-19	-19	-18	-21	-18	-19
tabl whose	-114	-107	-104	-101	-115	-103	-130
tag	-131	-125	-137	-127	-151	-128	-168
tag resourc	-85	-82	-88	-84	-84	-86	-137
take	26	-9	-11	21	-15	-6	13
take autom	-26	-22	-22	-23	-27	-22	-22
take care	40	0	-9	-2	-11	-1	34
take over	76	21	26	11	23	25	27
take snapshot	-92	-84	-89	-87	-116	-87	-92
take the	-38	-38	-38	-5	-47	-31	-38
takeov	-51	-60	-49	-48	-52	-49	-48
talk	1	7	40	5	1	49	13
talk of	32	27	103	26	29	33	37
talk to	-33	-22	-27	-19	-31	23	-19
tamper	-37	-27	-30	-29	-33	-28	-27
target	-60	-54	-68	-53	-55	-52	-54
target $	-71	-59	-60	-58	-64	-57	-61
task	-38	-31	-20	-45	-49	-40	-45
task $	-56	-59	-59	-54	-57	-54	-57
task definit	-8	-8	10	-8	-14	-8	-7
task remain	91	13	24	-7	14	23	28
task to	-7	-7	-9	-7	-7	-7	-9
tb	1	4	23	6	111	21	21
tde	-38	-35	-35	-39	-39	-35	-37
team	36	22	12	50	19	14	14
team $	-24	-66	-40	-53	-92	-57	-25
techi	21	21	69	22	20	20	20
techi $	21	21	69	22	20	20	20
technic	30	32	75	29	9	22	31
technician	-27	-28	-29	-28	-36	-30	-31
tell	-21	-38	-12	-41	-90	25	-30
tell me	-27	-42	-74	-51	-89	32	-33
templat	-73	-73	-76	-71	-78	-72	-78
templat $	-8	-8	-8	-8	-9	-7	-8
tenant	2	0	46	-1	38	-8	-23
tenant who	32	32	-14	23	117	29	-1
term	29	70	88	83	28	43	36
term of	29	77	45	93	24	45	34
termin	-76	-88	-78	-77	-100	-89	-77
terraform	13	57	41	56	223	51	64
terraform modul	15	21	21	20	69	17	23
test	-108	-106	-111	-106	-124	-108	-114
test $	-147	-145	-172	-142	-175	-148	-173
test and	-76	-71	-77	-72	-91	-71	-77
test of	-58	-57	-68	-60	-81	-65	-60
test our	-65	-67	-67	-65	-91	-66	-87
test restor	-39	-40	-38	-37	-52	-38	-41
test that	-18	-18	-19	-18	-18	-22	-19
test the	-19	-19	-20	-19	-24	-20	-21
tester	-56	-49	-48	-54	-56	-48	-56
text	-43	-46	-63	-42	15	-45	-54
than	37	99	57	26	85	41	37
than 90	-22	-25	-22	-22	-28	-22	-23
than with	6	106	29	-11	17	22	8
thank	30	7	4	6	41	3	2
that	-36	-34	-28	-31	-40	-33	-10
that $	-45	-34	-19	-34	-55	-37	31
that @	-52	-52	-50	-53	-53	-49	-59
that a	-44	-44	-45	-46	-55	-45	-52
that amazon	-62	-62	-67	-64	-75	-70	-69
that an	-41	-39	-39	-40	-42	-39	-49
that appli	-25	-25	-27	-29	-31	-26	-27
that aws	-58	-57	-60	-58	-61	-57	-68
that becaus	-16	-16	-17	-18	-21	-16	-23
that by	-25	-31	-26	-28	-29	-27	-31
that call	5	33	78	34	33	33	36
that connect	-17	-18	-16	-16	-18	-16	-17
that do	-60	-66	-63	-67	-93	-63	-70
that encrypt	-19	-19	-19	-19	-19	-19	-32
that end	-31	-29	-30	-30	-33	-28	-36
that evalu	-8	-8	-8	-8	-9	-8	-8
that execut	-33	-29	-29	-32	-32	-28	-35
that hand	-24	-23	-22	-23	-24	-22	-25
that happen	-31	-31	-43	-31	-31	-30	-31
that hold	-23	-23	-22	-22	-25	-22	-24
that host	-55	-55	-52	-54	-58	-55	-66
that hous	-15	-12	-11	-14	-12	-11	-13
that i	35	30	36	81	33	35	35
that imag	-6	-7	-6	-6	-6	-6	-8
that includ	-10	-9	-9	-12	-9	-10	-9
that is	48	3	7	7	-14	7	6
that it	-53	-53	-56	-62	-60	-53	-76
that keep	-20	-19	-21	-20	-21	-19	-27
that left	-4	-27	-24	-27	-33	-25	-26
that let	-32	-25	-35	-35	-25	-29	-25
that make	-14	-14	-13	-13	-19	-13	-13
that market	-20	-20	-19	-21	-22	-19	-20
that must	-43	-43	-40	-39	-46	-37	-38
that on	-23	-12	-12	-16	-37	-11	45
that onc	-17	-16	-16	-19	-17	-16	-19
that one	-32	-32	-39	-36	-34	-32	-35
that or	-7	1	8	1	-4	0	83
that our	-31	-31	-34	-31	-33	-31	-43
that patch	-10	-17	-10	-10	-10	-10	-10
that record	-10	-12	-10	-12	-10	-10	-11
that replic	-14	-12	-12	-13	-12	-11	-12
that run	-54	-52	-53	-53	-61	-51	-71
that runtim	-35	-37	-44	-38	-38	-35	-41
that serv	-40	-39	-40	-39	-59	-39	-53
that sit	-5	-8	-5	-6	-5	-5	-6
that someth	-9	-9	-10	-11	-9	-9	-10
that store	-50	-37	-36	-38	-37	-37	-52
that the	-1	0	1	20	-5	-1	-3
that thei	-2	9	3	15	4	-4	79
that thing	-9	30	31	41	-16	32	189
that to	-10	-9	-9	-11	-10	-9	-11
that up	-33	-37	-29	-33	-46	-29	-30
that us	12	43	26	58	4	39	207
that we	-25	-15	-16	16	-18	-13	-23
the	-24	-24	-23	-21	-16	-25	-13
the 7	-7	-7	-7	-7	-12	-7	-7
the @	-55	-56	-58	-54	-51	-54	-65
the access	-31	-30	-30	-29	-37	-30	-31
the account	-46	-44	-47	-44	-51	-44	-45
the agent	66	67	59	66	49	61	166
the amazon	-32	-26	-26	-32	-26	-25	-33
the ami	-29	-29	-29	-29	-29	-29	-42
the analysi	-17	-16	-17	-17	-21	-17	-16
the analyst	9	-2	-3	43	-6	1	2
the api	-11	-11	-11	-11	-12	-10	-11
the app	-33	-32	-34	-33	-43	-32	-34
the applianc	-20	-22	-27	-24	-21	-21	-24
the applic	-39	-35	-35	-22	-46	-34	-40
the assessor	-19	-17	-17	-20	-17	-17	-24
the audit	-39	-30	-35	-35	-14	-47	-32
the auditor	-55	-59	-64	-57	-70	-55	-76
the auth	-11	-10	-10	-10	-12	-10	-10
the author	-12	-11	-11	-11	-13	-11	-11
the authorit	-13	-11	-11	-12	-13	-11	-12
the autom	-58	-52	-61	-55	-53	-50	-52
the automat	-24	-24	-30	-26	-29	-25	-25
the avail	-45	-46	-66	-45	-56	-46	-52
the aws	-33	-32	-30	-32	-33	-33	-38
the az	-11	-11	-13	-11	-13	-10	-10
the backup	29	14	38	34	55	40	130
the ball	-36	-45	-32	-33	-41	-31	-39
the bare	-26	-26	-27	-26	-29	-26	-36
the base	12	8	10	5	42	10	8
the basement	-27	-29	-27	-29	-26	-40	-29
the board	-78	-62	-60	-59	-64	-57	-72
the box	-39	-42	-38	-41	-55	-39	-43
the broker	-50	-49	-54	-52	-79	-50	-17
the build	-29	-32	-28	-29	-30	-27	-31
the capac	-32	-28	-28	-29	-37	-28	-32
the card	-18	-17	-42	-20	-20	18	-13
the certif	40	12	-1	8	-1	8	49
the cidr	-36	-31	-32	-34	-35	-31	-40
the cisco	-17	-20	-30	-10	78	-12	-33
the client	28	-12	-11	-17	-32	-16	-14
the cloud	-72	-64	-13	-63	-85	-64	-76
the cluster	66	72	35	65	49	65	189
the code	-47	-43	-42	-43	-50	-42	-49
the coffe	26	33	32	32	103	33	24
the compani	-21	-25	-19	-19	-32	14	-18
the complianc	-65	-59	-56	-56	-83	-54	-57
the comput	-10	-10	-10	-11	15	-10	-29
the configur	-31	-31	-32	-32	-37	-32	-37
the connect	-25	-25	-26	-26	-36	-26	-27
the connector	-21	-21	-20	-20	-22	-20	-27
the consol	-29	-28	-33	-29	-33	-29	-32
the contain	31	35	29	33	14	35	110
the content	-36	-36	-38	-37	-51	-36	-42
the control	-29	-27	-31	-28	-28	-26	-30
the correct	-6	-6	-6	-6	-6	-6	-8
the custom	-32	-29	-53	-30	-49	-41	-43
the daili	-21	-18	-19	-20	-21	-18	-19
the dashboard	12	14	65	16	-6	8	14
the data	-27	-27	-30	-28	-14	-27	-30
the databas	-65	-25	-26	-13	-66	-18	108
the decid	-22	-20	-20	-20	-22	-20	-24
the default	4	11	-9	11	57	13	12
the devic	-23	-20	-21	-25	-22	-20	-23
the disk	-38	-40	-41	-39	-55	-38	-50
the dns	-77	-61	-54	-55	-60	-53	-58
the docker	-17	-16	-17	-18	-18	-15	-16
the domain	-76	-73	-73	-75	-73	-67	-81
the durabl	-19	-18	-17	-18	-26	-17	-17
the duti	-5	27	-4	-31	-4	-5	-3
the ecs	-93	-90	-89	-93	-104	-85	-132
the edg	-66	-68	-98	-69	-73	-70	-96
the encrypt	-46	-48	-45	-46	-51	-43	-53
the end	-25	-24	-25	-24	-43	-25	-25
the engin	2	0	-6	-3	-32	-1	56
the environ	-17	-16	-21	-16	-17	-16	-17
the evid	-43	-38	-38	-37	-56	-36	-40
the execut	-36	-35	-42	-35	-38	-35	-39
the facil	-37	-36	-39	-36	-43	-37	-49
the failov	-30	-29	-29	-29	-37	-27	-28
the fewest	4	15	23	110	14	24	21
the file	-7	26	0	-1	-10	1	-2
the find	-52	-42	-51	-50	-45	-45	-42
the firewal	50	51	47	51	-5	51	181
the firmwar	-20	-18	-18	-18	-19	-18	-22
the first	-76	-62	-68	-65	-24	-64	-92
the fix	-27	-26	-26	-26	-26	-25	-31
the flow	-24	-23	-23	-26	-27	-23	-25
the full	44	-10	0	-2	-14	-5	0
the function	-28	-25	-25	-25	-26	-25	-37
the game	-13	-13	-13	-13	-16	-13	-16
the gatewai	-3	14	17	20	38	14	86
the global	-32	-32	-34	-34	-40	-34	-34
the golden	-8	-8	-9	-10	-9	-8	-9
the guest	17	24	17	20	112	25	-3
the hardwar	-71	-72	-68	-68	-79	-67	-83
the head	-9	-9	-9	-10	-11	-9	-11
the health	-42	-43	-53	-46	-52	-45	-46
the hook	63	22	-11	2	-3	0	3
the host	33	44	40	72	30	46	135
the http	-50	-51	-59	-55	-61	-51	-55
the hypervisor	-62	-60	-72	-60	-63	-60	-72
the import	-21	-19	-19	-23	-20	-19	-22
the index	-45	-40	-36	-39	-37	-36	-53
the infrastructur	-31	-28	-27	-28	-31	-28	-29
the internet	-44	-40	-41	-58	-50	-40	-48
the java	-29	-27	-30	-27	-32	-27	-28
the job	-52	-51	-52	-51	-53	-51	-71
the kei	68	63	64	68	49	65	172
the kernel	-9	5	-9	55	-11	-16	8
the key	-7	-7	-7	-8	-8	-7	-8
the kubelet	-46	-46	-54	-51	-50	-46	-59
the land	-39	-40	-53	-45	-57	-43	-39
the launch	-8	-7	-8	-8	-9	-7	-8
the law	-41	-45	-45	-49	-50	-42	-50
the least	32	14	35	127	27	37	34
the legal	-2	36	67	26	77	24	28
the line	26	112	31	27	-7	28	31
the linux	-66	-58	-58	-57	-58	-55	-70
the log	-31	-31	-29	-30	-34	-30	-31
the loss	-9	-9	-12	-10	-10	-10	-10
the lowest	17	15	3	5	53	13	11
the machin	-81	-74	-75	-75	-82	-73	-101
the mainten	-43	-37	-38	-48	-39	-37	-39
the manag	-38	-30	-33	-31	-33	-30	-32
the manual	-28	-28	-37	-31	-34	-30	-29
the max	34	44	13	45	135	39	51
the maximum	41	47	25	47	115	48	48
the messag	-12	-12	-12	-12	-14	-12	-13
the metadata	-21	-20	-21	-20	-23	-19	-22
the mfa	-16	-16	-22	-16	-17	-16	-16
the minimum	-16	-14	-14	-14	-15	-13	-14
the model	6	-58	-63	-53	-74	-54	-62
the monthli	-9	-10	-9	-11	-10	-9	-10
the most	24	29	16	80	14	28	19
the network	-6	-5	47	-5	-13	-7	-18
the new	-28	-27	-29	-28	-30	-26	-33
the next	-37	-50	-35	-38	-38	-35	-37
the nitro	-12	-3	51	-2	-30	0	-3
the node	63	63	60	81	67	63	153
the number	-9	-9	-9	-9	-11	-9	-9
the object	-23	-25	-24	-24	-33	-24	-26
the offic	34	43	42	44	163	43	23
the old	-2	3	-9	0	52	-21	-4
the on	-31	-30	-31	-32	-38	-31	-32
the one	4	3	2	39	5	7	6
the oper	-72	-71	-75	-73	-91	-71	-86
the os	-2	1	-2	5	71	0	-9
the other	-9	-8	-9	-8	-10	-9	-10
the outag	-8	-8	-10	-9	-11	-8	-8
the owner	-62	-55	-59	-57	-30	-54	-65
the parti	-39	-39	-42	-45	-67	-42	-42
the partner	-20	-19	-20	-21	-24	-20	-19
the password	-45	-42	-44	-42	-43	-40	-45
the patch	35	34	36	32	109	32	22
the peer	-57	-55	-59	-57	-87	-54	-75
the peopl	-31	-30	-31	-32	-35	-31	-34
the permiss	-22	-32	-21	-21	-22	-21	-21
the person	-34	-40	-34	-38	-39	-33	-36
the physic	-54	-53	-54	-53	-55	-52	-67
the platform	-71	-78	-76	-81	-102	-69	-74
the point	-33	-24	-25	-24	-25	-22	-25
the polici	67	17	10	16	4	17	11
the power	-14	-14	-17	-15	-16	-14	-14
the primari	-9	-9	-9	-8	-9	-8	-10
the privat	-19	-19	-19	-19	-27	-19	-19
the product	-16	-16	-15	-20	-19	-15	-16
the provid	-16	-16	-16	-16	-15	-15	-27
the python	-16	-16	-16	-16	-19	-16	-18
the queri	-48	-43	-42	-44	-56	-42	-48
the queue	-26	-28	-27	-28	-34	-26	-26
the record	-43	-44	-40	-63	-54	-44	-44
the recoveri	-21	-18	-18	-19	-18	-17	-18
the region	-43	-43	-43	-44	-49	-41	-42
the regul	-37	-36	-40	-37	-44	-36	-41
the replac	-52	-49	-49	-49	-66	-51	-55
the requir	-18	-18	-16	-18	-17	-16	-20
the resolv	-25	-23	-24	-24	-35	-24	-28
the resourc	-10	-11	-10	-10	-11	-10	-10
the respons	63	5	12	6	-24	8	9
the restor	-16	-16	-17	-16	-20	-16	-19
the retent	-33	-33	-33	-34	-41	-33	-41
the risk	-22	-23	-23	-26	-27	-22	-22
the room	-50	-39	-38	-41	-51	-38	-41
the root	-42	-39	-48	-40	-43	-40	-44
the rotat	-18	-24	-19	-20	-20	-18	-19
the rout	-19	-18	-18	-30	-20	-18	-19
the row	-39	-39	-35	-44	-45	-36	-56
the rule	-34	-33	-36	-33	-39	-33	-38
the rundown	49	-4	2	-8	-24	-11	1
the runtim	0	29	72	28	3	27	105
the same	-9	63	78	30	2	21	12
the schedul	-68	-50	-49	-46	-55	-45	-66
the search	-38	-35	-37	-40	-45	-35	-40
the second	-92	-38	-64	-58	-50	-61	17
the secur	27	2	0	27	3	6	44
the server	-53	-50	-50	-51	-70	-47	-4
the servic	-60	-59	-68	-57	-64	-56	-60
the shard	-47	-44	-45	-47	-46	-43	-48
the share	67	15	94	13	-19	-9	12
the shop	-75	-66	-76	-70	-74	-64	-78
the site	-30	-30	-33	-32	-32	-29	-33
the smallest	32	19	39	99	39	42	39
the snapshot	-11	-10	-10	-10	-11	-10	-13
the soc	-14	-14	-13	-13	-16	-13	-13
the softwar	-64	-68	-65	-78	-78	-64	-80
the sourc	-34	-33	-32	-33	-42	-33	-38
the split	139	101	40	44	28	45	38
the ssh	-31	-31	-32	-32	-34	-31	-33
the standbi	-23	-22	-23	-22	-24	-21	-22
the state	-21	-19	-18	-20	-20	-18	-20
the stop	-9	-9	-8	-9	-9	-8	-8
the storag	-25	-24	-23	-23	-23	-23	-29
the stream	-31	-22	-21	-24	-23	-22	-25
the subnet	-21	-19	-20	-19	-20	-19	-20
the system	-41	-40	-40	-44	-49	-40	-54
the tabl	-7	-7	-9	-7	-8	-7	-7
the task	-7	-7	-9	-7	-7	-7	-7
the team	142	112	63	48	55	63	67
the term	20	29	81	26	27	30	31
the text	14	2	-28	10	100	-2	-5
the tls	-19	-19	-20	-20	-22	-19	-21
the traffic	-52	-49	-49	-52	-57	-49	-73
the truck	-67	-55	-54	-53	-59	-50	-76
the tunnel	-38	-48	-34	-36	-44	-34	-35
the underli	-69	-60	-61	-61	-75	-60	-88
the updat	44	30	61	104	14	50	165
the upgrad	21	45	52	48	30	44	138
the uplink	-10	-9	-9	-9	-10	-9	-9
the user	-7	-7	-7	-7	-8	-7	-9
the vendor	51	5	22	47	20	22	23
the version	-43	-44	-45	-43	-54	-43	-56
the virtual	-51	-48	-48	-47	-53	-46	-56
the vpn	4	12	9	-4	-9	11	61
the vulner	-35	-30	-29	-31	-31	-30	-40
the weather	-19	-9	-48	-1	67	-15	-6
the whole	-12	-25	-24	-29	-31	-24	-30
the window	-11	-11	-11	-12	-14	-11	-12
the wire	-94	-78	-72	-73	-80	-75	-96
the word	15	18	51	11	9	1	9
the work	-40	-56	-52	-10	-46	-43	-56
the worker	-57	-53	-59	-55	-58	-53	-68
the workload	-89	-88	-137	-90	-98	-87	-92
the world	-49	-44	-45	-44	-64	-44	-45
the wrong	-57	-56	-56	-58	-84	-57	-60
theft	-42	-40	-39	-43	-50	-39	-42
thei	-31	-43	-20	-40	-52	-46	0
thei $	-39	-28	-38	-37	-38	-34	33
thei are	-39	-37	-40	-41	-44	-37	-44
thei do	17	31	19	39	17	17	124
thei mean	-16	-11	83	9	-22	2	3
their	103	0	11	14	1	12	58
their $	98	-15	11	8	0	7	60
their host	-47	-32	-34	-36	-34	-32	-35
their or	-32	-1	-12	-1	-29	-14	99
their os	-97	-111	-99	-95	-91	-90	-139
their own	-33	-28	-28	-29	-29	-28	-35
them	35	-17	-19	-16	-11	-15	15
them $	-4	-21	-28	-22	-9	-21	18
them everi	-27	-21	-22	-22	-24	-22	-23
them is	-78	-70	-73	-72	-87	-70	-72
them off	-21	-19	-19	-21	-20	-20	-20
them on	-49	-48	-50	-52	-54	-49	-68
them or	12	21	15	8	15	21	130
them to	-43	-44	-44	-43	-50	-44	-58
themselv	-47	-47	-68	-47	-52	-47	-53
themselv $	-40	-41	-60	-39	-48	-40	-47
then	-29	-29	9	-30	-33	-28	-37
then $	-18	-19	32	-19	-24	-18	-30
there	-29	29	-11	-18	6	8	1
there $	-28	20	-30	-24	27	-21	26
there a	-1	12	17	55	-3	84	13
there and	-15	-14	-14	-15	-14	-15	-23
there any	-19	-1	-20	-21	-19	-31	-23
there is	-54	-55	-49	-55	-60	-50	-60
there no	-37	-41	-38	-40	-53	-40	-41
there who	-50	-59	-51	-60	-51	-54	-71
thermostat	-35	-29	-30	-32	-33	-29	-32
these	-32	-30	-26	-30	6	-29	-46
these $	-88	-88	-75	-84	-99	-82	-97
these dai	66	67	62	63	150	61	39
theyr	-38	-39	-42	-39	-53	-40	-46
thi	10	22	20	21	15	90	89
thi $	-37	-37	-43	-38	-36	-40	-38
thi bot	-30	-10	-46	-13	-48	112	-27
thi in	-17	-16	-19	-17	-40	15	-19
thi is	-20	-20	-26	-21	-22	-22	-24
thi morn	-4	-4	-14	-13	51	-18	-39
thi one	31	55	33	48	25	26	142
thi thing	-42	-7	-6	-3	-44	100	-16
thi word	26	34	97	33	7	25	21
thing	80	15	19	42	-25	41	75
thing $	-72	-51	-13	-52	-71	-3	-99
thing do	131	63	50	35	52	40	22
thing to	39	22	40	99	40	33	39
thing who	20	20	16	15	9	19	71
think	-17	-10	-36	33	29	-43	-12
think about	22	34	19	96	23	34	36
think that	-19	-19	-19	-22	-25	-19	-26
third	-67	-49	-23	-44	-46	-43	-43
third parti	-67	-49	-23	-44	-46	-43	-43
those	-67	-51	-59	-52	-61	-16	-39
those $	-43	-24	-46	-25	-38	44	-37
those @	-44	-38	-38	-40	-39	-38	-53
those node	-32	-32	-31	-33	-41	-31	-42
though	-1	13	14	24	114	10	19
thousand	-31	-30	-31	-31	-34	-30	-33
thousand of	-28	-26	-28	-28	-31	-27	-31
threat	-12	-12	-11	-12	-13	-12	-12
three	-48	57	-5	12	47	2	0
three azs	-37	-38	-36	-35	-35	-34	-33
three column	-57	93	-12	-2	-10	-1	2
three year	49	42	40	48	144	45	35
three zone	-11	-11	-12	-10	-11	-10	-10
throttl	-41	-37	-35	-36	-41	-35	-36
throttl limit	-54	-45	-44	-45	-53	-44	-45
through	-31	-48	-50	-47	-59	-47	-51
through @	28	-15	-14	-11	-18	-12	-12
through a	-49	-48	-56	-45	-67	-51	-54
through our	-56	-44	-40	-48	-56	-40	-49
through the	-22	-23	-28	-25	-25	-24	-23
through which	-19	-20	-22	-20	-24	-18	-19
throughput	-22	-22	-21	-22	-26	-21	-22
throughput for	-15	-14	-14	-16	-19	-14	-14
thru	-6	-47	-44	-46	-37	-37	-33
tick	-40	-39	-43	-39	-43	-38	-39
ticket	-9	6	6	0	35	1	0
ticket for	-40	-38	-38	-45	-60	-37	-49
tier	-91	-92	-109	-91	-105	-95	-106
time	-17	-8	-9	-7	58	-8	-11
time $	-37	-36	-37	-43	-44	-36	-40
time object	-66	-67	-86	-65	-87	-67	-71
time out	36	40	49	45	128	42	35
time recoveri	-29	-26	9	-26	-46	-27	-27
timeout	-46	-43	-43	-44	-44	-42	-50
timeout of	-42	-39	-40	-41	-41	-39	-50
tls	-41	-40	-41	-40	-32	-38	-42
tls $	-75	-75	-83	-78	-86	-70	-88
tls 1	-18	-19	-19	-20	-19	-18	-20
tls cert	25	26	21	25	77	28	23
tls certif	-7	-8	-8	-7	-8	-7	-8
tls for	-25	-25	-25	-43	-27	-24	-24
tls on	-44	-42	-45	-43	-52	-42	-46
tls polici	-8	-8	-8	-8	-10	-8	-8
tls version	-49	-45	-46	-43	-48	-43	-46
tlsv1	-82	-74	-80	-71	-91	-77	-89
to	-25	-22	-30	-19	-27	-27	-26
to $	-32	-30	-31	-31	-32	-30	-31
to 0	-10	-10	-10	-10	-13	-9	-9
to 1	-18	-17	-17	-19	-22	-17	-17
to 16	-25	-34	-25	-32	-27	-25	-30
to 22	-10	-10	-10	-11	-11	-10	-11
to @	-58	0	-47	-49	-50	-44	-51
to a	-9	1	4	-9	-12	-8	-10
to add	-60	-62	-68	-64	-67	-63	-83
to amazon	-43	-76	-44	14	-56	-42	-58
to an	-42	-38	-37	-36	-12	-36	-37
to anoth	-14	-14	-13	-13	-14	-13	-14
to answer	-21	-10	-41	-10	-44	82	-9
to appli	-34	-30	-33	-30	-35	-31	-30
to ask	-25	-25	-25	-26	-48	-4	-23
to aws	-39	-41	-41	-40	-50	-40	-48
to babysit	3	-6	6	76	12	18	11
to be	18	4	49	55	13	21	19
to blame	-46	-56	-48	-48	-67	-49	-50
to by	15	56	13	-3	21	21	22
to call	-42	-40	-47	-40	-46	-40	-43
to care	1	-26	3	65	3	2	-1
to configur	-9	-7	-8	-9	-8	-7	-8
to copi	-8	-8	-7	-9	-7	-8	-9
to date	-31	-37	-31	-31	-33	-30	-36
to decid	-29	-36	-24	-30	-24	-24	-25
to defin	-78	-66	-87	-59	-79	-72	-72
to do	61	-28	-33	-11	-37	-24	-26
to enabl	-10	-10	-10	-11	-12	-11	-12
to encrypt	-55	-49	-49	-52	-63	-49	-53
to fix	-40	-41	-40	-47	-40	-38	-45
to get	-33	-30	-30	-30	-36	-29	-35
to have	-24	-22	-21	-24	-23	-22	-24
to isol	-7	-7	-7	-6	-9	-6	-6
to it	-38	-39	-50	-40	-40	-41	-52
to keep	-44	-48	-37	-5	-39	-38	-40
to know	49	41	17	7	19	16	20
to look	33	7	32	92	31	33	29
to me	20	29	89	21	22	21	21
to move	-7	-7	-7	-8	-8	-7	-8
to my	83	77	34	39	27	39	45
to our	-8	-40	-46	-38	-46	-37	-40
to patch	-26	-20	-22	36	-27	-19	-2
to plain	21	97	31	34	34	36	35
to plan	-23	-22	-32	-26	-25	-23	-24
to prod	-31	-27	-26	-28	-26	-25	-29
to protect	-23	-23	-22	-22	-25	-22	-24
to put	-12	-18	-8	41	-11	-4	-4
to reboot	-31	-30	-29	-31	-29	-29	-48
to renew	-10	-11	-11	-11	-10	-10	-10
to repair	-19	-18	-17	-18	-19	-17	-17
to replac	-80	-101	-76	-103	-79	-78	-88
to review	-36	-36	-38	-38	-40	-35	-39
to run	22	14	21	86	19	26	20
to scan	-7	-6	-6	-7	-9	-6	-7
to schedul	-12	-11	-13	-11	-11	-10	-11
to secur	-52	-45	-39	-23	-45	-41	-55
to set	-13	-13	-11	-13	-11	-11	-12
to sort	-46	-47	-45	-45	-46	-50	-63
to switch	-8	-8	-7	-9	-8	-7	-7
to take	34	49	11	3	7	6	12
to the	-19	-26	-26	-28	-19	-25	-27
to tls	-27	-26	-27	-27	-29	-25	-26
to touch	-29	-39	-18	37	-21	-16	-23
to turn	-26	-22	-22	-22	-29	-24	-23
to updat	-42	-37	-36	-43	-44	-38	-43
to upgrad	-28	-28	-30	-30	-32	-28	-37
to us	-60	-37	-54	-59	-68	-53	-64
to whom	-85	-93	-100	-88	-96	-87	-119
to write	-14	-12	-11	-12	-13	-12	-12
to you	-15	-2	-8	3	-19	58	4
todai	56	51	0	7	5	12	19
todai what	-26	-32	-49	-33	-36	-33	-28
todo	-23	34	-1	-3	-17	0	1
toggl	-65	-57	-69	-61	-59	-55	-58
token	-52	-51	-59	-52	17	-60	-66
told	-47	-45	-44	-46	-48	-40	-45
tomorrow	70	17	7	22	75	5	19
tomorrow $	70	17	7	22	75	5	19
tonight	2	-1	-6	11	105	14	1
tonight $	-49	-50	-52	-37	23	-34	-46
too	-70	-66	-66	-65	-71	-64	-66
too $	-70	-72	-69	-67	-78	-67	-70
top	-72	-74	-80	-75	-94	-76	-102
top of	-72	-74	-80	-75	-94	-76	-102
topic	-66	-55	-61	-54	-71	3	-54
topic and	-10	-9	-9	-9	-10	-9	-10
touch	-43	-47	-43	-12	-45	-38	-47
touch the	-75	-60	-62	-75	-70	-60	-78
traffic	-52	-50	-54	-51	-53	-50	-60
traffic $	-49	-44	-45	-45	-67	-44	-51
traffic between	-20	-20	-18	-19	-20	-18	-22
traffic doubl	-14	-13	-13	-14	-13	-13	-18
traffic of	-9	-9	-9	-12	-9	-8	-9
traffic over	-60	-56	-55	-60	-56	-55	-87
train	-48	-43	-33	-45	-49	-45	-50
train data	-18	-17	-19	-19	-19	-18	-17
train in	-30	-19	-20	-20	-20	-19	-21
train its	-15	-15	-17	-15	-16	-15	-21
train of	-55	-51	-57	-53	-51	-52	-73
train our	-44	-39	-44	-42	-52	-40	-45
train whose	-76	-68	-93	-68	-70	-71	-75
transit	-24	-26	45	-22	-32	-19	-41
transit $	33	34	115	32	6	30	25
trigger	-96	-93	-113	-93	-117	-96	-112
trim	-33	-30	-30	-29	-32	-30	-31
tripl	-79	-75	-68	-68	-77	-69	-88
truck	-67	-55	-54	-53	-59	-50	-76
true	-65	-60	-73	-60	-34	-58	-66
true $	-67	-60	-74	-60	-26	-58	-66
true or	-39	-40	-48	-44	-50	-40	-50
trust	-66	-64	-67	-66	-93	-68	-72
trust advisor	-64	-63	-71	-69	-79	-70	-80
tune	-64	-64	-61	-65	-66	-61	-71
tune it	-23	-23	-24	-24	-24	-23	-27
tune them	-34	-31	-30	-33	-37	-30	-31
tunnel	-83	-82	-80	-78	-95	-77	-91
turn	-38	-37	-38	-38	-21	-35	-42
turn @	-48	-51	-51	-48	-55	-45	-45
turn on	-51	-50	-49	-51	-56	-47	-50
turn them	-21	-18	-19	-20	-19	-19	-19
two	-43	-29	-20	-30	-45	-33	-35
two azs	-68	-59	-66	-60	-60	-58	-69
two custom	-26	-27	-29	-26	-36	-29	-26
two of	4	9	-3	44	6	10	5
two region	-47	-50	-59	-49	-57	-49	-49
two week	-21	-21	-19	-29	-22	-19	-19
two year	-50	-45	-47	-40	-42	-40	-41
txt	-26	-25	-24	-26	-25	-23	-25
type	-30	-24	-9	-32	-38	15	6
type in	45	49	99	42	39	126	23
tyre	69	67	52	59	178	65	12
tyre $	69	67	52	59	178	65	12
u	68	22	6	22	-4	139	23
ubuntu	-68	-79	-59	-61	-74	-58	-66
ubuntu @	-56	-41	-42	-44	-61	-42	-51
uh	-38	-39	-40	-42	-43	-38	-57
um	73	19	-3	15	9	10	10
under	-38	-41	-44	-42	-39	-30	-48
under @	-32	-60	-62	-58	-64	-57	-65
under an	-42	-39	-39	-40	-42	-39	-47
under our	-58	-51	-50	-51	-60	-51	-65
under the	-21	-11	-21	-16	-17	35	-25
underli	-71	-65	-68	-66	-79	-65	-90
underli comput	-64	-55	-57	-57	-76	-54	-84
underli host	-48	-43	-42	-44	-43	-43	-60
underneath	-119	-114	-112	-111	-148	-110	-135
underneath @	-72	-70	-69	-70	-94	-68	-82
undersea	-50	-52	-56	-51	-59	-52	-65
unintend	-40	-35	-36	-34	-37	-33	-36
uninterrupt	-42	-44	-47	-42	-47	-44	-49
uninterrupt power	-42	-44	-47	-42	-47	-44	-49
unit	-50	-52	-55	-51	-69	-61	-59
unless	-35	-34	-34	-34	-37	-35	-37
unless we	-37	-35	-36	-36	-39	-37	-40
unlock	-39	-33	-31	-31	-33	-30	-32
unlock code	-39	-33	-31	-31	-33	-30	-32
untag	-21	-19	-19	-18	-20	-18	-19
untag imag	-21	-19	-19	-18	-20	-18	-19
unus	-75	-71	-72	-69	-80	-69	-84
unus @	-94	-87	-86	-82	-101	-83	-106
up	-30	-26	-24	-27	-6	-27	-25
up $	-28	-25	5	-25	-34	-25	-27
up @	-135	-128	-126	-119	-159	-119	-144
up a	10	21	26	21	81	24	26
up and	2	26	-1	2	-2	2	-2
up by	-42	-46	-44	-43	-54	-43	-44
up etcd	-87	-84	-94	-83	-135	-83	-89
up for	-40	-46	-29	-39	-52	-31	-33
up in	-75	-71	-72	-73	-91	-70	-78
up our	40	55	60	60	-57	62	210
up sinc	-24	-22	-22	-23	-23	-21	-26
up the	-34	-34	-33	-34	-54	-34	-34
up to	-30	-17	-30	-38	-34	-29	-35
updat	-45	-39	-38	-32	-43	-30	15
updat $	-152	-133	-134	-87	-177	-84	-115
updat @	-51	-49	-51	-50	-56	-49	-70
updat avail	30	40	110	35	42	40	42
updat by	-69	-68	-67	-70	-67	-67	-109
updat do	-42	-39	-38	-40	-39	-40	-56
updat for	-34	-27	-27	-27	-29	-27	-33
updat in	-25	-23	-25	-22	-25	-22	-24
updat is	-70	-69	-74	-74	-77	-70	-104
updat it	-30	-29	-30	-30	-31	-29	-39
updat its	-8	-8	-7	-9	-8	-8	-10
updat mode	12	27	85	26	18	22	18
updat of	22	21	13	16	6	17	58
updat on	-5	-7	-7	-6	62	-2	-3
updat onto	-58	-51	-49	-48	-53	-49	-59
updat that	-45	-33	-33	-43	-46	-36	-42
updat the	-9	-6	-9	-7	-13	-7	40
updat them	-15	-16	-14	-15	-15	-14	-19
updat these	-22	-20	-19	-20	-22	-19	-26
updat to	-27	-27	-28	-37	-27	-27	-34
updat us	-66	-63	-103	-66	-111	-67	-55
updat who	33	47	52	47	49	53	145
updat with	-86	-71	-68	-72	-74	-68	-81
updat without	-40	-39	-56	-43	-39	-39	-40
upgrad	-33	-29	-27	-4	-42	-23	65
upgrad $	-57	-60	-37	28	-37	-27	85
upgrad @	-99	-107	-109	-106	-105	-99	-121
upgrad by	-12	-14	-12	-13	-13	-12	-14
upgrad do	26	28	20	26	18	27	88
upgrad from	-25	-34	-25	-32	-27	-25	-30
upgrad in	-149	-134	-145	-136	-141	-133	-187
upgrad it	-38	-36	-35	-36	-35	-36	-58
upgrad karpent	-28	-26	-27	-28	-26	-26	-29
upgrad of	-16	-16	-15	-16	-23	-16	-18
upgrad our	39	55	55	51	49	56	167
upgrad the	-17	-18	-25	-21	-36	-20	15
upgrad who	-48	-44	-43	-44	-45	-44	-58
upkeep	11	-11	16	63	8	9	18
upkeep $	-42	-59	-35	9	-45	-44	-34
uplink	-38	-33	-34	-35	-36	-32	-33
upload	-58	-57	-56	-56	-62	-54	-60
upload $	-52	-53	-54	-53	-67	-53	-62
upload to	-48	-50	-45	-44	-49	-43	-52
ups	-30	-29	-31	-31	-35	-30	-35
ups batteri	-30	-29	-31	-31	-35	-30	-35
uptim	-65	-65	-70	-66	-73	-64	-85
uptim of	-55	-55	-57	-56	-66	-54	-68
url	-62	-54	-59	-54	-3	-52	-67
us	19	-9	-19	-8	-7	-14	18
us $	40	2	-12	0	-21	-7	53
us @	2	-40	-37	-56	-44	-36	-53
us and	49	16	4	11	15	10	15
us ask	-25	-24	-23	-23	-28	-23	-26
us aws	-76	-70	-87	-75	-84	-70	-86
us east	-8	-7	-7	-7	-8	-7	-8
us i	-35	-32	-35	-33	-35	-30	-31
us in	-6	10	-1	-1	-1	-1	-1
us no	8	15	1	52	13	15	10
us on	-30	-14	-10	-25	-1	-20	-12
us or	-2	12	-4	4	85	16	84
us our	-35	-35	-35	-36	-35	-34	-55
us patch	35	37	30	90	19	35	3
us right	-33	-35	-44	-34	-35	-33	-35
us that	-17	-17	-17	-18	-18	-16	-25
us the	-4	-14	-6	35	-6	-1	-4
us them	174	59	63	66	48	61	38
us to	-1	-13	-40	-7	-38	-27	-31
us what	73	-13	2	11	3	8	-10
us when	-35	2	-72	-73	-99	-71	-76
us who	-64	-57	-58	-57	-76	-62	-94
us with	8	86	12	-2	7	12	4
usag	-19	35	1	42	-4	215	8
usag $	-26	24	0	22	-3	138	8
use	-2	-37	-38	-32	-52	0	-41
use $	-79	-68	-69	-73	-74	-77	-75
use @	57	-19	-11	25	-6	-3	-4
use a	-68	-61	-62	-78	-65	3	-64
use an	-36	-29	-28	-31	-30	-29	-30
use as	-51	-51	-52	-59	-58	-50	-78
use it	82	21	16	6	5	1	16
use of	-31	-29	-32	-32	-33	-30	-30
use the	-21	-19	-19	-29	-19	-18	-25
use thi	-42	-7	-5	-3	-49	98	-16
use you	-28	-6	-3	-3	-54	54	-13
user	-54	-50	-41	-48	-23	-49	-59
user $	-129	-123	-130	-121	-152	-123	-129
user and	-41	-41	-43	-42	-45	-39	-42
user authent	-38	-33	-33	-33	-37	-33	-33
user in	-57	-63	-69	-58	-65	-58	-68
user instal	-25	-23	-23	-24	-25	-24	-33
user into	-50	-51	-52	-46	-68	-59	-56
user may	-15	-19	-15	-16	-16	-15	-16
user of	-35	-33	-36	-35	-37	-32	-34
user on	-44	-47	-62	-48	-50	-47	-45
v	1	169	30	31	22	32	23
v @	4	182	33	34	25	35	25
v1	-41	-71	8	-49	-66	-54	-61
valid	-51	-51	-53	-51	-56	-49	-51
valid $	-75	-74	-80	-74	-85	-75	-78
valid @	-21	-19	-22	-20	-20	-19	-20
valid cname	-15	-14	-14	-16	-20	-14	-16
valid of	-23	-19	-20	-19	-22	-19	-19
valid the	-22	-22	-20	-20	-23	-20	-22
valu	39	31	27	91	36	36	37
valu store	40	30	26	93	36	36	38
var	-20	-18	-19	-20	-24	-19	-19
variabl	-51	-49	-54	-49	-53	-48	-49
variabl of	-32	-32	-40	-33	-34	-34	-36
vcenter	-86	-77	-77	-77	-83	-75	-113
vcpu	-13	0	6	3	96	0	5
vendor	8	-20	-13	-1	-15	-12	-14
verifi	-29	-25	-25	-26	-27	-25	-27
verifi that	-29	-25	-25	-26	-27	-25	-27
version	-57	-55	-45	-54	-35	-52	-63
version $	-83	-64	-96	-41	-11	-58	-68
version and	-40	-38	-39	-41	-37	-38	-53
version bump	27	31	24	29	23	31	79
version in	28	35	132	39	34	44	30
version of	-16	-16	-15	-16	-17	-15	-17
version on	-31	-28	-27	-25	23	-33	-31
version still	-8	-7	-7	-7	-8	-7	-7
version that	-33	-35	-34	-58	-37	-33	-36
version updat	-37	-37	-37	-36	-36	-35	-51
version upgrad	-100	-95	-96	-98	-98	-94	-133
versu	13	178	44	106	54	64	58
versu @	3	178	50	101	48	56	47
vessel	-42	-40	-43	-42	-46	-39	-42
vet	-58	-55	-56	-56	-60	-56	-57
vet the	-37	-36	-35	-37	-40	-35	-36
via	-73	-75	-67	-70	-74	-67	-77
via @	-83	-76	-73	-78	-82	-73	-93
video	23	32	32	16	186	0	15
view	-5	42	2	1	-7	1	4
view $	-5	42	2	1	-7	1	4
viewer	-71	-61	-65	-57	-62	-57	-64
virtual	-66	-63	-76	-67	-74	-63	-87
virtual applianc	-16	-15	-14	-18	-17	-14	-14
virtual layer	-70	-67	-82	-71	-79	-68	-97
viru	-35	-30	-31	-30	-34	-30	-31
visibl	-27	-24	-24	-24	-24	-23	-23
visitor	-66	-66	-77	-67	-76	-69	-70
volum	-30	-29	-29	-28	-4	-28	-31
volum $	2	-7	-9	-1	47	1	-6
volum encrypt	-42	-37	-37	-37	-46	-37	-38
volum of	-26	-26	-25	-26	-42	-25	-26
vpn	5	-3	4	33	32	2	41
vpn $	6	19	18	-4	0	18	70
vpn client	41	47	38	24	103	30	99
vs	43	177	37	76	32	44	32
vs @	-2	196	37	57	33	42	33
vs a	75	227	76	60	80	87	64
vs amazon	192	95	43	46	27	43	36
vs guest	-64	-70	-77	-77	-67	-66	-108
vs in	44	17	82	94	39	47	47
vs their	77	-30	10	8	7	3	-13
vsphere	-49	-73	-45	-48	-49	-45	-51
vuln	-111	-97	-99	-98	-117	-100	-121
vulner	-39	-38	-38	-39	-40	-37	-42
vulner $	-28	-27	-28	-29	-32	-28	-29
vulner @	-55	-52	-60	-53	-62	-49	-48
vulner in	-27	-25	-28	-25	-32	-25	-27
vulner intellig	-12	-12	-11	-12	-13	-11	-13
vulner scan	-31	-31	-34	-32	-37	-31	-30
w	38	-15	-34	-5	-24	-21	-19
w @	54	-28	-62	32	-27	-13	-9
w a	-22	-20	-18	-19	-19	-18	-19
w o	-51	-42	-53	-41	-42	-41	-45
wait	-18	-59	-49	-70	-53	-45	-61
walk	89	10	5	14	15	20	21
walk me	134	39	26	40	42	51	54
wall	-42	-36	-45	-41	-39	-35	-42
want	31	26	19	88	18	13	19
want @	18	66	24	67	29	35	31
want amazon	26	5	26	57	25	27	26
want it	24	-11	-10	-15	-28	-11	-12
want the	-10	-33	-8	35	-16	-19	-8
want to	37	19	22	73	23	25	25
warehous	9	11	7	8	76	11	-26
warehous who	-32	-28	-30	-27	-10	-25	-34
was	-18	-16	-18	-17	-4	19	-21
was in	-17	-15	-17	-16	-16	-15	-15
was off	-16	-16	-15	-20	-17	-16	-15
was open	-16	-14	-14	-15	-16	-16	-16
was public	-61	-59	-56	-58	-68	-59	-56
was respons	23	45	44	51	147	35	29
was that	-24	-24	-25	-25	-28	-25	-28
was whose	-28	-28	-24	-30	-27	-25	-24
watch	-70	-68	-71	-67	-80	-66	-69
watch the	-36	-34	-34	-35	-42	-34	-37
way	-16	-20	-17	18	-35	-18	-23
way $	-18	-18	-17	-19	-19	-17	-20
we	-21	-17	-33	-21	-35	-28	-20
we $	-72	-84	-75	-101	-81	-73	-81
we actual	106	-8	14	8	16	18	21
we are	37	2	2	5	2	5	4
we ask	20	9	26	28	13	102	29
we be	68	23	17	59	30	30	31
we bring	-33	-34	-31	-33	-33	-31	-33
we close	-34	-35	-37	-59	-50	-37	-45
we configur	-15	-15	-14	-17	-17	-14	-13
we creat	-8	-10	-8	-9	-8	-8	-11
we delet	-7	-6	-6	-6	-8	-6	-6
we deploi	-36	-35	-36	-35	-39	-34	-34
we do	-18	-63	-54	-48	-50	-51	-63
we dont	-27	-36	-27	-26	-35	-27	-31
we get	8	39	4	4	6	8	1
we go	32	25	6	62	14	22	21
we got	-27	-23	-22	-25	-22	-22	-30
we had	27	25	15	25	-3	25	101
we harden	-88	-83	-80	-80	-85	-80	-97
we have	52	24	28	31	40	25	78
we host	-11	25	-24	-30	-21	-13	-25
we import	-40	-37	-25	26	-37	-25	-33
we inherit	81	-6	-16	8	7	-9	7
we instal	-23	-16	-38	-27	-20	-13	54
we launch	-101	-104	-104	-102	-117	-100	-152
we look	-43	-42	-39	-40	-40	-39	-54
we made	-21	-20	-20	-22	-20	-21	-27
we migrat	90	57	33	35	37	30	33
we move	-28	-38	-28	-29	-31	-28	-29
we must	5	5	-20	-23	-17	-17	-16
we need	-29	-28	-25	27	-36	-31	-32
we never	-56	-54	-56	-62	-57	-52	-63
we patch	-90	-90	-138	-91	-97	-93	-115
we pay	-19	-17	-16	-17	-17	-15	-17
we plan	-40	-39	-37	-38	-39	-36	-45
we put	-24	-24	-25	-25	-25	-25	-32
we run	110	16	28	52	10	29	14
we send	-32	-38	-32	-36	-36	-31	-33
we ship	-23	-35	-23	-25	-23	-23	-24
we still	34	-45	-35	-28	-38	-30	-38
we store	-59	-53	-62	-54	-57	-69	-55
we take	91	35	35	126	55	58	35
we to	-39	-52	-37	-43	-38	-38	-47
we train	-36	-28	-30	-28	-29	-28	-34
we turn	-21	-19	-19	-20	-20	-19	-19
we upload	-61	-62	-60	-58	-68	-57	-67
we use	-75	-92	-91	-90	-88	-86	-98
we want	26	26	26	67	21	27	26
we write	-57	-52	-49	-55	-63	-49	-55
we wrote	-32	-31	-32	-33	-39	-30	-33
weak	-41	-38	-37	-44	-41	-36	-40
weather	-19	-9	-48	-1	67	-15	-6
weather in	-19	-9	-48	-1	67	-15	-6
web	-13	-12	-12	10	-15	-11	-22
web app	5	6	4	40	-1	6	-5
web applic	-64	-63	-64	-66	-71	-64	-93
web server	-13	-11	-11	-13	-12	-11	-12
webhook	31	33	34	66	118	43	35
websit	15	12	7	96	1	11	-22
wed	-13	17	-16	-33	-11	-11	-16
week	9	-13	-14	-21	-17	-13	-13
weekend	-32	-18	-17	-14	36	-18	-20
weekli	4	-4	7	43	5	8	6
weight	-43	-31	-32	-33	-33	-30	-33
weight and	-43	-31	-32	-33	-33	-30	-33
well	-42	-45	-44	-45	-42	-40	-47
well $	-36	-38	-36	-41	-38	-36	-49
well as	-25	-33	-21	-26	-21	-21	-21
went	-64	-61	-62	-59	-74	-58	-58
went down	-10	-9	-8	-9	-8	-8	-8
wer	-19	-18	-18	-19	-18	-17	-19
were	-7	80	15	4	0	14	13
were on	-44	-48	-32	-41	-54	-33	-36
weve	-32	-33	-34	-35	-36	-32	-48
weve got	-32	-33	-34	-35	-36	-32	-48
what	94	83	157	56	66	69	41
what $	118	86	133	30	-22	39	3
what a	-6	4	140	10	-32	6	3
what about	-133	-123	-138	-112	-167	-120	-122
what addit	21	74	23	10	34	33	34
what am	88	12	-3	14	7	15	26
what amazon	-43	-86	-103	-80	-113	-96	-90
what an	64	96	295	108	55	99	100
what and	6	6	17	5	21	76	27
what are	99	32	132	49	6	102	45
what can	-33	-12	-60	-8	-65	122	-22
what chang	39	129	40	40	40	52	56
what differ	4	87	15	8	21	18	17
what do	110	99	86	84	76	60	60
what doe	22	7	104	13	24	4	6
what exactli	46	54	128	54	53	54	56
what extra	9	135	34	25	37	39	38
what for	-20	-3	-32	6	93	-10	-3
what goe	-29	72	5	-6	4	4	8
what i	30	48	11	22	23	99	27
what if	-120	-155	-139	-116	-123	-113	-113
what in	207	34	50	69	42	49	46
what is	85	65	222	73	95	67	59
what it	130	67	178	85	70	77	56
what kind	-7	-1	-8	-1	-16	50	0
what languag	-21	-11	-48	-5	-35	99	-20
what left	23	138	21	34	43	41	44
what mean	41	42	115	41	28	41	43
what nitro	9	27	126	34	1	10	31
what not	86	13	-5	13	-3	12	18
what on	37	-44	-29	-18	-26	-22	-45
what our	122	-40	-42	-1	-18	-5	-67
what remain	177	35	14	32	33	42	22
what should	27	41	31	110	47	49	39
what stai	13	33	-29	-57	-40	-17	-20
what that	-147	-140	-89	-123	-177	-138	-167
what the	145	129	138	122	262	117	109
what time	-18	0	-28	14	94	-4	3
what we	-15	-49	-56	-46	-52	-18	-52
what will	129	47	33	36	51	48	52
what work	2	72	11	-16	18	20	23
what would	2	64	-2	35	2	5	14
whatev	-63	-56	-66	-57	-68	-54	-55
whatev the	-42	-38	-50	-40	-42	-36	-36
when	-25	-27	-30	-23	-14	-13	-27
when $	-37	-37	-41	-37	-41	-39	-44
when @	-79	-71	-73	-75	-91	-73	-80
when a	-53	-69	-52	-30	-65	-51	-52
when an	-57	-56	-58	-56	-72	-58	-59
when it	22	30	28	29	10	23	98
when its	-17	-15	-16	-17	-17	-16	-18
when one	-42	-40	-46	-43	-61	-41	-44
when the	-44	-40	-39	-41	-47	-40	-44
when thei	-40	-46	-50	-42	-64	-43	-60
when traffic	-66	-62	-62	-63	-71	-65	-72
when us	91	13	24	-7	14	23	28
when we	-12	11	-42	-40	-64	-43	-48
when will	26	35	37	40	128	21	38
where	7	30	1	70	-18	14	-1
where @	-75	-73	-77	-78	-125	-73	-92
where a	-36	-38	-50	-45	-57	-42	-37
where do	-47	-44	-44	-41	-41	40	-38
where doe	97	-11	28	94	31	35	32
where our	-8	-8	-8	-8	-8	-8	-8
where the	-38	-37	-38	-51	-37	-41	-39
where to	48	41	47	110	44	46	42
where we	35	45	33	118	25	25	43
whether	-45	-43	-44	-44	-51	-42	-46
whether @	-72	-65	-65	-64	-77	-64	-75
whether we	-20	-20	-20	-22	-26	-19	-20
which	-4	-3	-7	21	14	-4	-10
which $	-34	-7	44	-39	-56	-29	-43
which @	-38	-15	-16	9	40	-15	-20
which a	-24	-24	-24	-29	-24	-23	-30
which account	-25	-23	-22	-23	-27	-22	-22
which bit	73	22	5	11	26	18	6
which control	-47	-41	-44	-50	-45	-41	-40
which data	-21	-22	-21	-21	-24	-21	-22
which duti	88	90	59	11	43	56	57
which flavor	14	36	42	140	26	41	35
which is	44	-11	119	47	128	42	37
which leav	5	-9	9	54	10	9	10
which of	45	35	48	96	32	50	100
which one	-5	-38	0	47	-14	1	-1
which our	-9	-10	-9	-12	-9	-8	-9
which part	-2	-65	-96	-74	-87	-70	-94
which parti	-43	-42	-49	-45	-49	-43	-45
which peopl	-36	-32	-31	-32	-34	-32	-39
which region	47	66	56	56	208	71	61
which servic	-127	-101	-122	-99	-131	-122	-113
which side	-70	-60	-69	-70	-87	-65	-66
which task	94	70	28	0	24	30	34
which user	-19	-22	-18	-19	-19	-18	-18
whichev	58	43	63	151	58	53	62
while	-31	-30	-31	-30	-41	-30	-31
while a	-46	-45	-49	-46	-72	-45	-44
while it	-7	-7	-7	-7	-9	-6	-7
who	-36	-34	-36	-35	-21	-34	-14
who $	-11	-4	-6	-1	-18	1	123
who absorb	-29	-27	-27	-27	-29	-27	-32
who account	63	-9	2	-2	-11	9	10
who act	-58	-57	-56	-55	-62	-54	-64
who activ	-78	-78	-71	-69	-75	-68	-77
who add	-40	-41	-39	-39	-42	-38	-41
who answer	-60	-27	-48	-48	-61	-50	-47
who appli	-60	-59	-62	-65	-65	-59	-76
who are	-12	0	-6	0	-13	59	1
who arrang	-21	-23	-21	-21	-22	-20	-20
who assign	-81	-78	-77	-73	-83	-73	-89
who attach	-90	-91	-85	-82	-104	-82	-87
who back	82	82	65	89	224	83	138
who bring	-94	-92	-104	-98	-95	-90	-145
who bui	-9	-8	-8	-9	-10	-8	-8
who bump	-90	-83	-82	-80	-96	-81	-97
who can	-84	-82	-83	-81	-87	-86	-120
who carri	-31	54	-25	-20	-21	-15	-19
who check	-22	-22	-21	-22	-31	-22	-22
who choos	-25	-24	-24	-25	-28	-24	-25
who classifi	-58	-58	-61	-59	-73	-60	-71
who clean	-76	-66	-70	-69	-74	-65	-71
who commiss	-12	-14	-12	-12	-15	-12	-12
who configur	-41	-41	-42	-40	-41	-39	-32
who connect	-24	-24	-29	-25	-30	-24	-26
who control	2	4	0	3	1	4	49
who correct	-22	-20	-19	-19	-21	-19	-19
who creat	-69	-63	-62	-61	-69	-61	-69
who deal	-56	-7	-3	-10	-21	-15	84
who decid	-68	-66	-66	-66	-79	-66	-70
who defend	-21	-23	-22	-22	-30	-23	-23
who defin	-74	-73	-109	-73	-83	-72	-74
who delet	-43	-43	-39	-44	-49	-39	-41
who design	-40	-36	-36	-36	-44	-38	-40
who do	40	30	37	39	104	25	22
who doe	68	29	-24	-4	-20	-8	21
who drop	-36	-45	-32	-33	-41	-31	-39
who enabl	-68	-70	-79	-67	-74	-66	-75
who encrypt	-55	-54	-55	-53	-25	-53	-72
who enforc	-51	-47	-51	-46	-59	-47	-46
who ensur	-44	-43	-47	-44	-47	-42	-45
who eras	-21	-19	-19	-23	-21	-19	-22
who export	-43	-45	-52	-44	-50	-42	-42
who fix	-30	-29	-33	-29	-31	-28	-29
who flip	-36	-35	-38	-44	-42	-34	-39
who forc	-49	-48	-52	-47	-57	-47	-46
who gener	-15	-13	-13	-13	-15	-13	-14
who get	-63	-60	-62	-59	-66	-60	-68
who give	-56	-47	-45	-49	-50	-47	-47
who gotta	-47	-40	-40	-40	-47	-36	-47
who govern	-45	-41	-47	-46	-48	-39	-53
who grant	-43	-39	-43	-39	-43	-38	-39
who guarante	-65	-66	-93	-67	-75	-66	-66
who guard	-20	-22	-19	-20	-21	-19	-21
who handl	9	29	3	30	115	31	95
who harden	-26	-24	-25	-26	-26	-24	-28
who has	-24	-31	-42	-39	-41	-36	-41
who hire	-54	-56	-70	-57	-75	-58	-81
who hold	-73	-22	-59	-62	-58	-56	-78
who in	11	55	61	55	121	47	112
who initi	-35	-60	-37	-37	-38	-36	-36
who instal	-62	-60	-60	-62	-64	-59	-81
who instrument	-48	-40	-39	-40	-46	-39	-41
who investig	-35	-31	-34	-31	-36	-31	-37
who is	-3	-15	-20	-13	6	-14	9
who isol	-36	-34	-39	-36	-37	-34	-36
who keep	-77	-80	-77	-73	-81	-73	-78
who kick	-55	-51	-57	-51	-59	-50	-62
who left	-45	-44	-44	-45	-66	-45	-46
who limit	-16	-16	-15	-17	-21	-16	-16
who lock	-45	-36	-36	-37	-49	-35	-37
who look	2	-32	-21	-18	-28	-17	26
who maintain	-2	18	-5	-2	-9	1	69
who make	-39	-38	-39	-38	-44	-37	-39
who manag	-32	-17	-37	-11	40	-20	35
who map	-36	-50	-39	-37	-38	-35	-37
who may	-37	-35	-35	-34	-37	-34	-35
who meant	-48	-43	-46	-45	-46	-42	-45
who move	-46	-51	-44	-44	-49	-42	-44
who must	-43	-39	-39	-41	-43	-39	-44
who narrow	-23	-19	-19	-19	-21	-18	-20
who now	-47	-65	-42	-45	-42	-42	-46
who on	-54	-40	-36	-36	8	-41	-56
who open	-41	-39	-38	-40	-42	-38	-52
who oper	-36	-35	-35	-34	-36	-33	-35
who own	17	58	43	57	106	44	183
who pai	-52	-49	-49	-50	-55	-49	-49
who patch	-11	-6	-11	-9	71	-5	18
who per	-87	-63	-80	-65	-96	-69	-80
who perform	-83	-65	-77	-66	-76	-65	-83
who pick	-60	-70	-63	-63	-67	-58	-64
who place	-27	-26	-26	-26	-30	-25	-27
who plan	-32	-27	-28	-30	-30	-27	-34
who prevent	-28	-28	-30	-29	-33	-29	-32
who protect	-36	-35	-40	-35	-38	-34	-35
who provid	-54	-49	-51	-48	-56	-47	-48
who provis	-45	-63	-47	-51	-48	-47	-46
who publish	-40	-38	-38	-37	-40	-35	-37
who put	-46	-47	-46	-43	-63	-51	-54
who raiz	-10	-9	-9	-9	-9	-9	-9
who read	21	54	20	21	19	21	22
who rebuild	-44	-44	-51	-52	-49	-44	-49
who refresh	-56	-49	-52	-47	-46	-44	-45
who remov	-60	-68	-61	-62	-69	-59	-61
who renew	37	36	34	30	76	35	69
who repair	-82	-65	-59	-60	-92	-62	-65
who replac	-20	-22	-19	-19	3	-19	-23
who respond	-50	-51	-46	-47	-50	-45	-46
who respons	17	60	77	82	198	84	193
who restart	8	15	13	14	-12	8	82
who restrict	-55	-57	-54	-53	-65	-52	-58
who review	-50	-50	-53	-50	-57	-49	-51
who revok	-33	-31	-32	-35	-41	-32	-36
who roll	-35	-33	-33	-33	-35	-32	-34
who rotat	19	29	25	40	-3	27	178
who run	-83	-80	-88	-79	-90	-80	-89
who scale	-50	-41	-50	-39	-58	-41	25
who scan	-43	-43	-50	-45	-47	-43	-52
who schedul	-148	-119	-118	-115	-126	-118	-170
who secur	-56	-18	-61	-52	-55	-49	-66
who see	37	41	36	38	24	40	110
who select	-21	-21	-24	-21	-23	-20	-21
who set	-49	-48	-47	-47	-53	-46	-48
who ship	-38	-31	-32	-31	-33	-31	-36
who should	-36	-36	-34	-38	-37	-35	-39
who shred	-54	-55	-58	-57	-70	-55	-63
who size	-89	-85	-88	-84	-128	-83	-102
who specifi	-44	-42	-41	-42	-62	-41	-42
who start	-43	-44	-41	-43	-50	-40	-44
who stop	-29	-29	-27	-29	-30	-27	-29
who store	-38	-36	-39	-38	-40	-37	-43
who subscrib	-29	-31	-29	-29	-32	-29	-32
who suppli	-36	-35	-36	-38	-38	-34	-43
who swap	-64	-66	-63	-64	-77	-63	-71
who switch	-26	-24	-24	-25	-28	-24	-24
who take	-32	-55	-55	-56	-65	-54	-74
who test	-28	-27	-28	-27	-34	-28	-30
who train	-22	-21	-22	-24	-24	-22	-23
who trim	-33	-30	-30	-29	-32	-30	-31
who tune	-63	-58	-58	-59	-63	-58	-74
who turn	-55	-55	-54	-57	-61	-52	-56
who updat	-46	-43	-48	-42	-47	-41	-10
who upgrad	60	62	55	58	44	62	180
who valid	-21	-21	-19	-19	-22	-19	-21
who verifi	-29	-25	-25	-26	-27	-25	-27
who vet	-14	-14	-13	-14	-15	-13	-14
who walk	-20	-20	-20	-20	-27	-22	-25
who was	27	43	41	46	147	34	23
who wipe	-17	-17	-16	-19	-17	-16	-19
who won	2	11	6	17	134	0	-24
who work	-16	-16	-16	-18	-22	-16	-16
who write	-73	-69	-69	-66	-76	-66	-71
whole	-60	-65	-68	-66	-74	-65	-87
whole pictur	-14	-39	-47	-38	-52	-42	-60
whom	-14	-14	-8	-13	-21	-12	53
whom $	-24	-24	-25	-22	-29	-20	37
whom do	69	65	61	56	43	62	136
whose	-57	-51	-56	-51	-34	-50	-33
whose $	30	37	37	40	93	41	113
whose control	-28	-29	-35	-29	-30	-29	-34
whose decis	-55	-51	-48	-47	-74	-54	-55
whose duti	-72	-65	-72	-67	-65	-61	-71
whose failur	-29	-30	-27	-28	-31	-27	-29
whose fault	-30	-29	-30	-31	-35	-28	-29
whose is	-113	-77	-119	-81	-87	-77	-87
whose job	-27	-14	-20	-14	-8	-19	57
whose mess	-48	-45	-45	-44	-49	-43	-44
whose move	-52	-53	-50	-52	-52	-50	-72
whose problem	-34	-32	-39	-36	-32	-33	-36
whose respons	-51	-48	-50	-48	-59	-47	-52
whose set	-7	-7	-7	-6	-7	-6	-8
whose task	-39	-41	-46	-41	-49	-42	-48
why	26	29	29	31	98	33	21
why is	21	24	20	28	78	27	28
wide	-83	-72	-70	-67	-88	-66	-79
will	-20	-23	-27	-26	9	-25	-23
will @	12	22	25	24	100	15	24
will amazon	-27	-26	-27	-26	-32	-26	-26
will aws	-52	-53	-49	-50	-69	-49	-51
will be	-29	-29	-29	-43	-29	-33	-30
will it	-42	-39	-55	-41	-41	-39	-44
win	37	-10	28	110	19	32	16
win $	29	-15	22	78	17	25	12
window	-68	-60	-66	-36	-72	-60	-65
window $	-69	-56	-67	-10	-75	-58	-66
window and	-30	-30	-27	-28	-31	-27	-28
window for	-39	-36	-46	-44	-39	-36	-36
window of	-18	-17	-18	-24	-19	-18	-18
windows	-45	-51	-41	-6	-44	-40	-53
windows $	-3	-20	-2	35	-1	2	5
windows @	-42	-42	-41	-44	-47	-39	-40
windows in	-36	-35	-43	-45	-37	-37	-37
windows licens	-67	-65	-63	-67	-69	-63	-81
windows server	-35	-38	-29	4	-38	-27	-34
windows updat	-94	-84	-84	-94	-86	-85	-110
wipe	-97	-94	-87	-89	-96	-86	-93
wipe the	-26	-25	-26	-32	-30	-25	-25
wire	-118	-105	-119	-102	-125	-106	-129
wise	-67	-5	-58	-61	-84	-60	-68
wise $	1	77	13	8	8	10	6
wish	101	39	35	91	22	18	23
wish to	101	39	35	91	22	18	23
with	-6	-7	-18	5	-15	-18	-14
with $	-31	-28	-32	-34	-28	-27	-31
with @	11	22	-35	-27	-36	-24	-30
with a	-15	-12	-14	-14	-14	-10	23
with an	5	3	7	21	4	7	5
with aws	25	46	44	39	104	34	45
with custom	-57	-55	-56	-63	-59	-54	-74
with it	-40	-40	-39	-43	-39	-41	-51
with its	-8	-8	-7	-9	-7	-7	-7
with my	62	29	14	14	112	38	45
with no	-59	-58	-57	-77	-84	-55	-60
with our	-43	-44	-51	-44	-50	-43	-49
with sse	-68	-63	-64	-67	-68	-62	-75
with terraform	14	-4	19	0	93	-13	10
with the	6	-30	-25	13	-24	-19	-19
with us	5	-23	-23	8	-20	-15	-21
with which	0	-8	13	41	11	10	10
with zero	30	19	29	63	26	30	30
within	-41	-41	-50	-41	-43	-41	-46
within specif	-8	-8	-11	-8	-8	-8	-9
without	-22	-20	-22	3	-14	-19	-20
without a	4	20	21	15	77	10	21
without be	-47	-52	-46	-48	-53	-47	-50
without me	-1	-2	3	54	-18	2	5
without mfa	-30	-27	-28	-30	-47	-27	-28
without the	-20	-17	-17	-18	-21	-17	-17
without us	-40	-39	-48	-41	-40	-38	-39
won	2	11	6	17	134	0	-24
won the	14	22	18	23	138	10	-13
wont	-47	-47	-56	-52	-54	-46	-54
word	43	43	114	43	76	32	30
word $	61	55	115	62	135	50	46
word banana	3	6	2	-4	43	-4	-6
word mean	25	27	65	27	18	24	26
work	-30	16	-20	38	-31	3	-20
work $	-13	-5	-3	63	-18	30	-4
work disappear	5	69	8	1	8	9	13
work for	-39	6	-44	39	-46	-27	-45
work in	0	75	9	-11	5	6	11
worker	-28	-20	-22	-22	-18	-19	15
worker $	-44	-43	-42	-44	-52	-43	-57
worker are	-16	-15	-17	-17	-19	-15	-17
worker machin	33	52	49	51	52	51	127
worker node	1	16	8	5	9	16	78
worker of	-73	-70	-70	-70	-96	-69	-89
worker os	-148	-137	-147	-135	-145	-134	-221
worker that	-13	-13	-13	-12	-15	-12	-17
workflow	-25	-23	-24	-24	-27	-23	-25
workload	-57	-62	-79	-19	-72	-63	-58
workload $	-75	-78	-83	-80	-87	-76	-89
workload over	-45	-43	-40	-45	-56	-42	-47
world	-50	-44	-44	-43	-59	-43	-44
world $	-68	-58	-62	-60	-86	-60	-61
would	70	106	61	123	62	64	63
would aws	-53	-52	-47	-52	-51	-48	-56
would be	24	36	20	89	27	29	27
would like	68	16	27	58	25	22	28
would we	28	88	37	72	47	49	48
wouldnt	-47	-52	-51	-55	-64	-50	-51
write	-44	-49	-49	-47	-25	-47	-54
write $	-60	-47	-50	-47	-58	-48	-46
write @	-138	-122	-121	-117	-148	-115	-134
write a	2	4	16	12	85	8	9
write and	-34	-32	-31	-31	-45	-31	-35
write em	-51	-43	-39	-39	-41	-38	-47
write me	45	63	62	55	163	59	64
write our	-124	-109	-107	-108	-127	-103	-142
write the	-7	-34	-35	-32	-41	-32	-35
written	-47	-42	-43	-44	-48	-41	-43
written by	-35	-33	-33	-33	-44	-33	-32
wrong	-51	-35	-48	-50	8	-36	-35
wrote	-49	-46	-48	-50	-49	-45	-52
xen	-117	-122	-160	-125	-129	-121	-175
xen kvm	-22	-21	-21	-23	-23	-21	-31
xss	-15	-15	-15	-15	-15	-14	-17
xz	-73	-66	-59	-62	-82	-61	-64
xz backdoor	-43	-42	-35	-38	-50	-36	-38
yeah	-34	-28	-26	-27	-28	-25	-26
yeah $	-34	-28	-26	-27	-28	-25	-26
year	-8	-8	-9	-7	43	-7	-10
year $	-44	-42	-42	-45	-53	-43	-43
year ago	-40	-36	-39	-32	-33	-31	-31
yearli	-30	-30	-44	-31	-32	-31	-32
yearli rotat	-30	-30	-44	-31	-32	-31	-32
yes	-44	-42	-44	-44	-47	-43	-43
yes $	-39	-36	-38	-39	-40	-36	-39
yesterdai	27	33	34	37	136	29	28
yike	-27	-21	-20	-21	-20	-20	-24
you	20	35	28	62	46	180	36
you $	-27	-7	-5	1	-28	93	-11
you a	5	6	9	7	54	36	-9
you and	-7	18	-2	20	-13	117	4
you answer	60	56	56	56	104	49	58
you do	-39	-16	-58	-9	-58	105	-22
you explain	66	17	51	16	-11	-9	18
you get	-1	4	10	-8	-25	93	3
you give	33	-12	-1	-5	-22	15	-1
you good	-12	0	-6	0	-13	59	1
you list	57	15	26	19	21	19	24
you open	15	17	10	21	93	-6	27
you tell	-40	-5	10	-7	-29	38	-2
your	48	48	27	46	61	192	34
your answer	-10	-3	-26	-1	-27	84	-4
your own	-53	-54	-51	-54	-56	-57	-59
zero	40	31	47	80	99	46	35
zip	2	23	4	61	-5	0	-7
zip or	61	39	60	133	32	64	43
zip vs	24	116	22	20	36	37	28
zone	-76	-77	-47	-77	-98	-78	-83
zone $	-28	-30	11	-28	-38	-30	-43
zone and	-83	-81	-108	-84	-118	-83	-80
zone secur	-66	-63	-47	-70	-87	-64	-69
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.86, 2.35, -0.08, 0.5, 0.68, -0.36, -0.59],
  customer: [-1.79, -0.78, 2.14, -0.01, 2.19, -0.19, 0.27],
} as const;
