// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	6	31
%	17	9
% $	-11	-20
% %	24	7
% @	19	20
% account	29	67
% add	80	12
% also	-51	155
% ami	26	18
% and	-121	-104
% answer	-13	33
% app	-45	30
% applic	-3	15
% are	-16	37
% as	14	-79
% ask	-83	32
% at	3	70
% audit	-4	83
% automat	-25	23
% back	16	64
% by	2	135
% choos	-27	88
% clean	-11	32
% close	-7	37
% configur	-18	46
% content	-27	88
% data	-36	56
% databas	1	68
% decid	-43	86
% delet	46	-21
% disabl	-19	77
% do	-35	-108
% doe	-93	-108
% doesnt	-29	34
% dont	-50	-36
% duti	92	11
% enabl	-28	48
% encrypt	-36	11
% ever	57	-10
% fulli	-95	-84
% function	-39	52
% get	35	58
% go	1	31
% guess	-22	56
% half	5	145
% hand	-57	41
% harden	84	16
% has	-70	68
% have	52	-6
% headach	-5	53
% hold	-61	63
% import	-30	58
% in	59	10
% instal	53	20
% isnt	-11	53
% job	38	88
% keep	35	30
% laptop	-24	78
% liabl	-3	43
% linux	52	41
% log	0	42
% look	72	-41
% lost	-23	25
% maintain	75	-30
% make	47	-20
% manag	-55	64
% mean	-63	-12
% move	-37	46
% must	-14	57
% need	77	-37
% never	20	-17
% no	54	23
% off	-2	26
% offic	-92	-7
% old	55	54
% on	129	-39
% or	-77	-69
% own	-54	112
% part	-69	127
% patch	121	42
% pay	23	5
% perform	-28	28
% plan	98	76
% problem	58	5
% provid	-58	87
% publish	105	-124
% put	25	-2
% respons	61	13
% right	28	40
% roll	-47	47
% rotat	-6	90
% run	-41	57
% say	-49	-94
% scan	-23	30
% secur	74	-26
% servic	32	10
% set	-15	70
% should	-26	57
% side	17	23
% site	-25	62
% still	66	-43
% stop	-25	106
% suppos	38	25
% switch	-33	64
% take	-53	-3
% task	39	58
% team	94	-3
% tell	-5	11
% test	76	-42
% that	96	-11
% the	-74	-29
% thing	104	18
% think	48	-27
% to	66	11
% true	45	3
% turn	-72	78
% unless	-17	51
% unus	-1	16
% updat	-62	124
% upload	-10	64
% use	72	-47
% user	-15	70
% when	-34	127
% who	17	30
% with	-25	38
% without	-44	38
% wont	-15	27
% write	25	33
% yes	35	-54
0	12	53
0 0	0	108
0 @	71	-51
0 and	88	-7
0 mean	-3	33
0 on	-4	14
0 or	70	16
0 still	-15	52
0 to	-22	84
0 turn	-12	76
000	28	-25
095	-20	22
095 dai	-20	22
1	44	35
1 0	-15	52
1 000	30	-29
1 095	-20	22
1 440	-8	9
1 @	-6	76
1 and	-13	22
1 dai	37	-35
1 to	8	28
10	-28	85
10 240	-6	16
100	6	19
100 gbp	29	-17
11	14	52
12	26	4
12 hour	24	5
12 month	-18	54
128	8	13
13	65	22
14	15	14
14 dai	22	-1
14 month	-33	33
14 to	-33	43
140	38	-26
15	2	11
15 dai	-10	11
15 minut	-48	68
15 month	-6	15
150	-5	9
16	8	44
16 on	-11	11
18	18	3
18 februari	25	-17
2	42	22
2 @	98	-55
2 and	9	85
2 at	42	-31
2 or	48	5
20	-32	70
20 gib	-23	37
2016	-14	97
2018	-28	46
2019	-22	83
2021	-47	43
2022	-28	34
2023	31	-13
2023 imag	17	95
2024	9	37
2025	25	46
2026	14	25
2027	-11	45
21	21	-29
21 dai	33	5
22	-19	53
22 open	0	46
24	24	18
24 hour	28	15
240	-6	16
240 mb	-6	16
25	26	-11
25 februari	26	-11
256	27	-5
256 bit	17	-4
256 by	-8	21
27001	4	14
27001 certif	21	8
28	13	69
28 @	30	74
29	-4	21
29 septemb	-4	21
3	61	37
3 12	-14	14
3 and	81	-50
3 is	-14	82
30	8	21
30 dai	8	16
30 june	-12	62
30 minut	9	24
300	-37	98
31	58	-16
336	11	-10
336 of	11	-10
3389	-11	22
35	-2	32
35 dai	4	29
365	-23	64
365 dai	-5	36
3am	-23	22
4	116	74
400	-20	33
440	-8	9
440 minut	-8	9
443	-11	43
45	16	-10
45 dai	16	-10
5	60	7
5 gb	27	-17
50	20	49
512	-6	16
512 mb	-6	16
53	17	-15
6	68	79
6 1	39	25
60	4	17
60 dai	15	-2
60 minut	-9	45
60 to	-8	9
7	37	4
7 dai	45	-15
7 to	11	-7
8	-16	99
80	-12	15
9	-3	125
90	-21	46
90 dai	-12	36
=aws	2	14
=customer	45	-2
=shared	-158	-104
@	26	32
@ $	36	84
@ %	92	170
@ 1	47	-7
@ 14	18	-18
@ a	26	-1
@ accept	-20	69
@ access	-9	51
@ account	49	3
@ acl	11	64
@ activ	-8	19
@ add	33	-4
@ address	15	-12
@ after	6	58
@ again	39	-8
@ against	130	-76
@ agent	-20	117
@ alert	-57	138
@ alon	16	13
@ also	94	-90
@ alwai	42	18
@ ami	-13	-129
@ among	24	-8
@ an	10	20
@ analys	96	-38
@ and	16	12
@ announc	3	47
@ answer	31	0
@ anycast	119	-38
@ apart	82	-32
@ api	40	-22
@ app	45	3
@ applianc	80	40
@ applic	9	36
@ archiv	-66	71
@ are	14	40
@ artifact	19	-7
@ as	56	-35
@ ask	60	-59
@ assign	-20	95
@ associ	-9	26
@ at	-3	42
@ attach	-3	38
@ audit	23	-4
@ author	68	100
@ auto	8	56
@ automat	38	63
@ avail	66	-1
@ awai	26	-24
@ aws	-40	-169
@ back	105	73
@ backup	9	-75
@ base	-46	5
@ baselin	-6	82
@ becaus	22	1
@ befor	42	1
@ behind	90	120
@ block	34	66
@ blueprint	5	41
@ box	-52	-82
@ branch	17	88
@ bring	10	18
@ broker	-55	-42
@ bui	12	-5
@ build	23	10
@ but	2	21
@ by	74	-25
@ cach	72	8
@ call	69	-32
@ can	-29	68
@ cannot	-41	79
@ capac	83	10
@ captur	23	-17
@ carri	-13	129
@ center	46	-8
@ certif	-2	17
@ chang	-22	42
@ check	21	12
@ choos	49	-40
@ class	-18	58
@ cli	-1	18
@ client	21	-5
@ close	75	17
@ cluster	-51	-8
@ cni	178	-45
@ code	-37	76
@ collect	38	14
@ come	6	56
@ command	25	14
@ compar	72	-2
@ compat	61	-26
@ complianc	19	46
@ compon	35	-12
@ comput	124	17
@ config	20	54
@ configur	9	62
@ connect	-9	49
@ contain	1	79
@ content	6	61
@ control	122	-45
@ copi	60	24
@ could	81	-12
@ count	-16	42
@ cover	21	-17
@ creat	96	-47
@ credenti	10	10
@ cumul	-91	22
@ current	66	7
@ custom	8	107
@ daemon	-1	63
@ dashboard	-10	63
@ data	90	24
@ databas	13	39
@ decid	-35	50
@ default	-4	-20
@ definit	-6	50
@ delet	14	40
@ demand	13	26
@ depend	-29	139
@ deploi	-1	92
@ deploy	45	-14
@ design	1	14
@ desktop	-89	13
@ detect	8	9
@ devic	3	113
@ directori	28	90
@ distribut	-4	8
@ do	80	44
@ doe	12	52
@ doesnt	63	22
@ domain	46	-32
@ done	13	79
@ drift	8	132
@ durabl	124	-72
@ each	20	14
@ earlier	-17	34
@ ebs	-16	33
@ ec2	52	13
@ edg	67	-2
@ eks	-21	152
@ encrypt	55	11
@ end	47	5
@ endpoint	27	-4
@ enforc	-17	84
@ engin	-1	-121
@ enrol	65	-63
@ env	-3	48
@ environ	-56	75
@ ephemer	137	-30
@ event	63	-52
@ everi	37	-4
@ exec	-1	23
@ execut	37	-6
@ exist	-19	59
@ expir	1	21
@ fail	-11	32
@ fargat	41	-21
@ fast	-29	37
@ fell	49	-24
@ file	36	15
@ filter	5	46
@ find	-5	-35
@ firecrack	17	-2
@ firewal	-8	56
@ firmwar	159	27
@ fix	-23	73
@ flag	5	17
@ fleet	22	62
@ flood	16	-4
@ flow	-23	92
@ for	25	37
@ forc	-5	29
@ format	-7	25
@ found	-6	13
@ from	41	46
@ function	27	22
@ gatewai	105	-75
@ gener	12	1
@ get	8	-6
@ give	50	-27
@ goe	-4	38
@ grant	-28	87
@ group	-14	31
@ grow	102	-36
@ guard	68	-22
@ had	74	-40
@ hand	-35	69
@ hardwar	172	-42
@ has	21	15
@ have	-12	37
@ head	-20	63
@ health	-6	77
@ help	32	26
@ helper	4	33
@ here	-7	19
@ higher	-10	20
@ hold	8	17
@ host	116	40
@ how	-18	35
@ iam	-8	18
@ identifi	51	-2
@ if	-71	90
@ imag	73	9
@ in	20	32
@ includ	15	37
@ index	42	73
@ infrastructur	26	-6
@ ingest	-8	23
@ ins	37	-2
@ insid	73	-65
@ insist	-3	41
@ inspect	-55	-101
@ instal	78	-18
@ instanc	14	33
@ instead	-95	38
@ into	-37	41
@ invoc	-6	47
@ is	16	63
@ isnt	-39	124
@ isol	36	-6
@ issu	35	-4
@ it	6	32
@ item	49	-2
@ its	12	23
@ itself	44	13
@ job	21	-14
@ keep	27	2
@ kei	13	148
@ kept	116	7
@ key	32	12
@ kms	-3	16
@ know	41	-31
@ last	94	5
@ launch	64	-14
@ layer	-61	98
@ leak	-14	31
@ least	-18	101
@ leav	-20	29
@ let	-55	103
@ level	25	-14
@ li	-47	95
@ librari	-25	38
@ licens	2	69
@ lifecycl	-28	36
@ lifetim	-7	21
@ limit	-18	29
@ line	-41	106
@ link	3	93
@ linux	22	1
@ list	14	37
@ listen	-3	104
@ live	-19	58
@ local	-12	23
@ locat	47	49
@ lock	0	58
@ log	-1	41
@ login	6	44
@ longer	-22	30
@ look	-29	54
@ machin	-15	19
@ made	46	-19
@ maintain	65	-21
@ major	-55	19
@ make	6	86
@ manag	74	-39
@ map	-62	94
@ materi	-21	60
@ may	-49	57
@ mean	-7	79
@ mend	-17	42
@ messag	27	-5
@ metadata	-4	57
@ metric	39	-11
@ migrat	-26	57
@ min	-3	10
@ minimum	-19	24
@ minor	-61	-180
@ miss	14	60
@ model	46	67
@ monitor	57	-28
@ monthli	5	113
@ more	-18	22
@ move	22	26
@ multi	-20	66
@ must	80	-41
@ name	35	46
@ namespac	-23	64
@ need	59	-29
@ neither	-25	62
@ network	0	25
@ never	-31	86
@ no	-43	51
@ node	-49	-59
@ not	20	60
@ notic	52	-38
@ observ	12	46
@ of	48	14
@ offer	22	36
@ on	-29	81
@ onc	45	-56
@ one	72	13
@ onli	-9	97
@ onlin	-48	66
@ open	18	42
@ oper	-65	-30
@ optim	-9	46
@ option	-23	33
@ or	14	10
@ os	-104	-65
@ oss	-10	29
@ our	-29	130
@ over	40	-3
@ own	47	1
@ owner	-19	68
@ param	-4	27
@ paramet	-6	42
@ partit	37	55
@ pass	63	-5
@ password	20	29
@ patch	47	2
@ peer	124	-37
@ per	14	13
@ permiss	-12	26
@ physic	32	-34
@ pick	77	-24
@ plan	48	-6
@ platform	4	21
@ pleas	-66	85
@ plugin	-11	110
@ pod	43	-29
@ point	19	46
@ polici	2	90
@ port	-72	100
@ pre	-15	50
@ print	-25	108
@ profil	-10	28
@ project	-2	29
@ protect	82	-2
@ provid	62	-12
@ proxi	-17	111
@ public	21	-27
@ publish	1	53
@ pull	-5	8
@ python	2	70
@ queri	-84	-87
@ question	-24	30
@ rack	-45	53
@ rbac	-16	152
@ reach	-35	57
@ read	6	31
@ record	39	0
@ refus	-15	40
@ region	82	-51
@ releas	29	25
@ renew	47	-49
@ repair	45	76
@ replac	39	-11
@ replic	14	22
@ replica	-5	127
@ report	20	18
@ repositori	39	39
@ request	52	1
@ requir	20	16
@ resourc	9	-3
@ respect	-28	93
@ respons	-23	74
@ restor	103	-33
@ retent	-55	106
@ retir	78	-42
@ retri	-31	83
@ review	9	27
@ revok	1	52
@ right	92	2
@ role	8	26
@ roll	13	-1
@ root	40	-29
@ rotat	-27	110
@ rout	0	75
@ router	-5	74
@ rule	-15	103
@ run	31	-3
@ runtim	59	-23
@ s	22	17
@ sai	-24	56
@ save	22	-13
@ scale	104	-28
@ scan	31	8
@ schedul	150	-66
@ scratch	-36	107
@ script	3	87
@ secret	-24	75
@ secur	-151	-148
@ self	-8	54
@ send	46	-23
@ serv	83	-6
@ server	-18	-37
@ serverless	18	65
@ servic	43	-19
@ session	52	-13
@ set	70	-29
@ share	-54	73
@ should	52	-6
@ show	40	44
@ side	26	-14
@ sidecar	-18	65
@ sign	-8	54
@ sinc	-9	24
@ sit	20	40
@ size	0	91
@ so	37	39
@ softwar	65	-18
@ some	-6	57
@ somebodi	-5	8
@ someon	-30	91
@ someth	98	25
@ sourc	-9	29
@ stai	-39	59
@ stand	-39	63
@ standard	102	-64
@ standbi	14	13
@ start	10	31
@ state	59	-40
@ still	-4	51
@ stop	-26	59
@ storag	93	-58
@ store	38	12
@ stream	-21	59
@ subnet	-19	37
@ suggest	34	30
@ suppli	68	21
@ support	99	-40
@ switch	42	-7
@ system	37	-24
@ tabl	-16	47
@ take	53	-17
@ target	31	-12
@ task	-17	18
@ tell	-37	53
@ templat	12	46
@ term	37	-32
@ test	4	9
@ that	36	-3
@ the	3	28
@ their	-32	35
@ them	63	-48
@ themselv	-45	54
@ then	-27	78
@ there	1	31
@ thing	-81	-44
@ those	-15	40
@ threat	41	23
@ three	17	-11
@ throttl	-2	45
@ through	18	-3
@ tls	-34	97
@ to	24	11
@ too	202	-37
@ tool	50	-40
@ traffic	11	-2
@ trigger	-3	9
@ true	89	1
@ trust	-13	16
@ two	6	23
@ type	-21	64
@ under	47	-27
@ unless	38	-19
@ unus	-2	24
@ up	-2	38
@ updat	54	-16
@ upgrad	-37	-204
@ upload	-11	44
@ us	84	2
@ use	-25	59
@ user	-7	65
@ valu	20	-9
@ vault	-10	14
@ version	-7	46
@ volum	17	12
@ vpc	-19	52
@ w	-78	-5
@ wait	-39	45
@ was	-12	54
@ watch	62	-39
@ we	74	92
@ web	-35	46
@ weight	68	-36
@ what	-36	64
@ when	41	4
@ which	39	-12
@ who	-81	-53
@ whose	28	100
@ windows	-57	140
@ with	-25	-20
@ within	41	-15
@ without	-5	9
@ worker	105	-101
@ workflow	-12	48
@ write	58	45
@ yourself	-39	116
@ zone	112	-89
^	6	31
^ %	-15	56
^ @	-15	72
^ a	45	32
^ access	53	41
^ accord	-32	56
^ ad	-149	-119
^ after	-3	25
^ an	-23	55
^ and	-26	69
^ antiviru	-15	155
^ app	14	140
^ applic	-29	181
^ are	59	39
^ as	-35	57
^ auditor	37	-19
^ autom	-25	1
^ avail	100	-13
^ awar	-101	-112
^ aws	3	-47
^ back	-23	98
^ background	51	-7
^ base	-51	76
^ bio	38	-24
^ bounc	-22	22
^ bui	90	71
^ but	98	-74
^ can	-11	29
^ capac	-83	-70
^ cctv	84	-9
^ chang	8	61
^ check	-21	55
^ checksum	20	-70
^ choos	-41	138
^ cloud	-1	135
^ code	-9	67
^ complianc	-77	29
^ configur	13	127
^ contain	-119	-79
^ containerd	58	-33
^ content	-16	164
^ control	96	-16
^ coredn	-43	37
^ creat	-13	145
^ cross	-14	81
^ custom	-29	186
^ dangl	2	53
^ data	-17	76
^ databas	7	118
^ db	-95	-191
^ ddo	-50	-73
^ decid	-10	80
^ decommiss	96	-31
^ delet	-10	111
^ devic	-23	41
^ disast	-24	56
^ dns	6	112
^ do	-12	8
^ doe	39	6
^ download	-24	72
^ eleven	84	-15
^ enabl	-8	133
^ encrypt	-293	-223
^ environ	-11	69
^ even	46	61
^ execut	-19	83
^ failov	32	11
^ find	-2	11
^ fine	-49	82
^ fip	30	1
^ flow	-21	59
^ for	37	38
^ gatewai	-138	-61
^ gdpr	-6	124
^ gener	169	9
^ generally	72	-9
^ good	28	-26
^ guest	27	220
^ hard	173	-7
^ hardwar	187	-12
^ health	-93	-33
^ hello	-47	-46
^ hipaa	-47	46
^ hm	-81	119
^ host	186	39
^ how	-101	-38
^ hpc	-72	93
^ hypervisor	113	-19
^ i	99	-52
^ if	-4	-79
^ in	27	97
^ incid	-55	98
^ instal	-21	173
^ is	-69	-112
^ isnt	22	47
^ isol	99	-17
^ it	-24	80
^ its	-14	91
^ karpent	73	14
^ keep	91	-23
^ key	-31	134
^ leaver	-43	64
^ local	-8	72
^ log	-180	-152
^ manag	110	-54
^ memori	-25	85
^ mfa	20	146
^ move	-48	141
^ multi	-1	49
^ must	83	-44
^ my	-37	-75
^ nah	95	7
^ network	-50	135
^ nitro	128	6
^ no	-79	79
^ node	93	-48
^ node18	-22	24
^ not	47	-12
^ now	-39	73
^ ok	-64	-54
^ on	104	116
^ oper	162	-116
^ os	71	-55
^ our	-73	-94
^ paramet	-8	34
^ password	-5	111
^ patch	-136	-206
^ pci	40	55
^ penetr	-43	24
^ physic	181	-52
^ pick	47	71
^ pitr	-3	53
^ pleas	68	57
^ pod	-27	79
^ pre	-22	115
^ procur	92	-10
^ protect	108	22
^ queue	-23	69
^ read	-27	112
^ renew	-51	41
^ replac	101	-50
^ replic	107	-61
^ resili	8	21
^ revok	-5	76
^ root	-13	47
^ rotat	114	38
^ rout	-9	136
^ same	73	27
^ scale	4	100
^ scan	-12	48
^ second	-3	53
^ secret	-34	-110
^ secur	-24	27
^ server	30	33
^ servic	-36	91
^ share	-111	-81
^ should	67	-30
^ sign	-42	34
^ sinc	11	-60
^ slow	-7	38
^ so	-50	-149
^ softwar	-16	25
^ sorri	-37	55
^ spread	4	83
^ ssl	-4	29
^ storag	3	12
^ store	-6	59
^ subscrib	-23	121
^ tag	82	216
^ test	107	52
^ thank	-65	109
^ the	-78	-124
^ tls	3	9
^ train	-38	70
^ true	-18	-88
^ trust	-7	124
^ turn	-48	69
^ under	-28	100
^ upgrad	124	-4
^ uptim	71	-35
^ user	-58	139
^ vet	82	9
^ virtual	199	19
^ vulner	2	76
^ wait	-15	168
^ we	-130	-57
^ web	20	95
^ what	83	2
^ when	4	-51
^ which	67	30
^ who	25	0
^ whose	4	-68
^ will	-5	50
^ windows	-7	56
^ with	109	-36
^ without	-33	38
^ zone	-34	180
a	14	25
a %	72	-12
a @	0	51
a backup	1	22
a bad	-6	8
a bank	-19	23
a base	52	-20
a blue	-5	36
a breach	30	31
a break	31	-13
a broker	-47	63
a bucket	-9	37
a budget	-22	49
a bug	15	24
a ca	96	-16
a cach	-12	101
a certif	-19	47
a chang	-66	94
a client	-5	38
a cluster	12	52
a collabor	-10	21
a compani	25	22
a connect	-37	71
a consum	-19	36
a contain	-23	60
a control	20	12
a copi	-12	66
a critic	47	-22
a current	27	10
a custom	-12	54
a cve	-13	22
a daemonset	-29	52
a daili	38	-12
a dashboard	3	38
a data	39	-29
a databas	-45	100
a date	-20	26
a day	45	-41
a dead	23	0
a default	-1	26
a delet	-13	40
a deploy	-17	40
a deprec	-2	26
a destin	-19	20
a develop	12	53
a devic	-21	28
a disabl	-14	16
a disk	43	-27
a distribut	16	62
a domain	-9	23
a duti	26	13
a fail	74	-34
a failur	-13	20
a few	5	26
a file	65	-36
a find	-1	23
a finger	61	-19
a firecrack	-13	13
a fix	38	-30
a flaw	58	-49
a flood	103	-57
a framework	29	-9
a function	-6	86
a gatewai	-24	39
a global	16	23
a green	-20	22
a group	-15	17
a high	19	-4
a higher	-13	51
a host	31	-21
a job	68	4
a joint	57	102
a kernel	-12	34
a key	35	-9
a kms	38	-15
a label	68	-39
a larger	-28	47
a launch	-7	51
a layer	-69	93
a leak	-7	30
a linux	0	54
a log	-10	31
a lost	-18	20
a m	0	72
a manag	86	-76
a manual	-6	11
a match	-2	13
a maximum	29	-21
a messag	2	8
a microvm	59	-49
a minimum	-28	37
a minor	19	25
a minut	5	37
a month	39	-14
a multi	10	8
a network	68	-59
a new	-14	48
a newer	-25	13
a node	26	59
a normal	57	-38
a notic	105	-70
a number	-30	36
a partner	-23	46
a patch	44	-6
a paus	-11	18
a pend	72	-51
a persist	-22	33
a plan	-10	18
a platform	82	-41
a pod	132	-38
a point	103	-98
a polici	11	43
a port	-34	44
a privat	7	35
a provis	32	-34
a public	7	18
a queri	68	-68
a queue	51	-35
a random	-33	84
a read	24	-14
a reader	18	-2
a reboot	-3	41
a recent	42	-37
a record	-24	78
a region	93	26
a replic	13	1
a replica	24	0
a request	93	-35
a requir	33	-26
a resourc	-31	59
a rest	-19	40
a restart	-12	70
a restor	35	0
a retail	102	8
a retent	-4	23
a retir	18	6
a retri	-12	25
a role	-23	47
a rout	94	-53
a rule	68	21
a run	11	7
a schedul	-81	113
a scratch	-20	28
a second	-3	39
a secret	-29	42
a secur	-2	13
a separ	113	-42
a server	-11	39
a servic	64	0
a session	-11	41
a set	42	6
a shard	112	-97
a share	-39	11
a shell	-1	23
a short	-15	16
a sidecar	9	7
a singl	66	-5
a site	-33	59
a snapshot	4	42
a standalon	-44	63
a standard	54	-4
a standbi	53	-34
a startup	48	84
a stolen	-9	29
a stop	-10	27
a store	-49	87
a subnet	-29	64
a support	-48	66
a symmetr	-7	10
a tabl	-38	43
a target	-8	20
a task	12	-2
a templat	-21	44
a test	45	-14
a third	-20	60
a time	11	19
a trail	-18	41
a transact	37	-29
a user	-31	83
a version	111	-65
a virtual	74	-59
a vm	-9	26
a vpc	13	8
a vpn	-1	89
a vulner	61	27
a waf	-3	15
a way	-13	27
a web	-52	72
a whole	-77	-74
a window	25	31
a windows	-9	20
a workgroup	44	-38
a workload	-26	33
a write	-22	36
a wrong	21	9
a year	-1	21
a zip	6	-67
a zone	61	-28
abl	-24	78
abl to	-24	78
about	67	-7
about @	-112	94
about an	-9	46
about everi	60	-46
about five	12	3
about interfac	-5	14
about onc	-61	69
about our	-31	89
about the	106	0
about three	36	-14
about weekli	59	-44
abov	22	-3
abov all	-25	34
absorb	12	-2
absorb @	11	-5
absorb the	11	-2
abus	12	36
abus notic	-12	59
acceler	90	-3
accept	51	19
accept agreement	18	16
accept attach	-4	45
accept tls	86	-33
access	-2	54
access $	7	103
access @	-7	8
access and	-6	39
access audit	-5	11
access control	-11	51
access data	-9	34
access entri	-22	44
access for	-4	9
access is	-6	23
access kei	-15	102
access key	-2	93
access list	-17	43
access log	30	18
access of	43	-13
access off	3	45
access on	-17	77
access point	-8	15
access polici	-14	40
access right	-15	85
access to	23	27
accident	-26	62
accident delet	-26	62
accord	-34	61
accord to	-30	58
account	11	40
account $	54	41
account @	20	-5
account access	-1	46
account and	13	16
account are	-7	12
account contact	-18	37
account credenti	-51	90
account for	19	58
account in	8	46
account is	49	-46
account may	-13	71
account of	-4	36
account on	44	-10
account or	-11	15
account password	-34	94
account reach	-9	27
account region	-11	47
account role	9	49
account s	-57	76
account that	-5	10
account throttl	45	-39
account who	36	41
account with	0	19
account work	-18	33
acl	-7	55
acl $	-12	140
acl and	-3	16
acl for	0	24
acl in	-5	31
acl on	12	79
acl to	-4	20
acm	30	10
acm and	13	-1
acm in	-14	21
acm renew	71	-69
across	53	21
across the	-40	106
across three	64	-15
act	-12	30
act $	-65	-34
act @	48	-6
act for	-58	8
act of	0	45
act on	-5	71
action	15	18
action and	-30	50
action are	-28	105
action instal	-22	55
action of	65	-26
action set	-15	39
activ	-17	47
activ @	54	-50
activ a	-27	34
activ and	20	-10
activ directori	-9	18
activ it	5	42
activ log	-12	26
activ on	-3	10
activ or	35	-34
activ stream	-5	9
activ the	-11	12
activ worker	-49	73
actual	85	-14
ad	-27	-64
ad group	3	92
ad later	-17	76
ad or	41	-37
adapt	109	-35
adapt train	93	-38
add	7	22
add @	-33	59
add a	-27	45
add an	-15	36
add and	36	-4
add as	-8	18
add at	-28	74
add capac	1	-149
add connector	-7	28
add disk	-22	34
add more	37	1
add new	82	-66
add node	117	-31
add ons	-10	43
add rate	-12	15
add reader	-9	18
add replica	-6	86
add storag	-38	-4
add the	-47	91
add to	-16	25
add vpc	-9	12
addon	-32	27
address	8	38
address $	-32	78
address and	12	7
address from	-23	42
address rang	-10	17
adjust	58	-1
admin	-27	119
admin and	-3	27
administ	-50	84
administr	-1	42
administr account	-6	39
administr and	-10	39
administr are	-5	8
administr can	85	22
admiss	-9	73
advanc	-8	64
advisor	11	96
adviz	-29	75
aes	28	-5
aes 256	28	-5
affect	-23	59
affin	72	-17
after	28	17
after 14	22	0
after 15	-41	52
after 24	4	21
after 30	51	-34
after 90	-14	32
after a	-14	43
after an	-15	145
after anoth	11	10
after each	60	-37
after it	66	-40
after its	96	-49
after launch	-15	61
after one	-37	43
after seven	-14	16
after standard	22	-13
after test	-12	34
after that	-17	23
after the	33	3
after their	34	-28
after we	-20	91
afterward	-21	83
again	-11	48
again @	26	-20
again after	-30	44
again and	-42	55
again by	39	-28
again elsewher	0	28
again from	47	-21
against	49	5
against a	22	18
against common	64	-57
against delet	-46	110
against our	-9	76
against request	-8	13
age	-20	88
age of	-6	10
agent	23	37
agent $	-75	129
agent @	-40	68
agent and	29	4
agent are	-10	32
agent by	31	-19
agent come	-54	65
agent is	15	-2
agent manag	24	-7
agent of	81	-43
agent on	15	88
agent or	-15	58
agent run	-12	46
agent that	-38	70
agent the	-2	14
agent with	61	6
ago	-24	43
agreement	61	-37
agreement and	-15	22
agreement for	56	-38
ahead	-37	62
ai	-1	20
ai servic	26	-4
al2023	3	30
alarm	-11	48
alarm and	-8	31
alarm are	-5	75
alarm for	-16	43
alarm of	-19	35
alarm on	-9	33
alarm read	-1	28
alarm that	-13	32
alert	3	53
alert and	-19	35
alert on	-14	57
alert rule	-7	31
algorithm	54	-41
alia	-15	51
alias	-15	58
alias and	-11	56
aliv	129	-31
aliv $	57	-36
all	15	34
all @	47	14
all bucket	-31	33
all commun	59	-33
all data	73	-41
all for	-1	16
all its	17	17
all node	44	42
all of	5	48
all region	-16	47
all servic	-26	81
all sourc	-23	35
all tabl	55	-3
all that	0	21
all the	-66	121
all traffic	-19	34
alloc	-2	22
allow	7	19
allow cipher	-26	27
allow list	-13	30
allow onli	-9	13
allow to	29	-4
alon	11	43
alon has	-16	33
alon or	-11	12
alon with	57	-50
along	-20	32
alreadi	-5	44
also	6	58
also after	-8	46
also for	17	-2
also in	13	-11
also keep	-11	13
also need	-8	17
also the	31	-25
also those	33	-27
alto	-20	61
alto @	-20	61
alwai	67	-7
alwai @	54	-35
alwai and	16	0
alwai encrypt	51	2
alwai on	122	-49
alwai start	-13	25
alwai with	59	-41
alwayson	129	1
am	24	14
am %	-14	27
amazon	27	-30
amazon @	16	113
amazon linux	-104	-32
amazon or	-65	-77
ami	10	23
ami $	103	-29
ami and	48	-17
ami are	46	17
ami for	54	-3
ami in	-41	15
ami into	16	11
ami is	30	-33
ami of	-55	77
ami or	-19	36
ami patch	-14	59
ami releas	77	-157
ami that	-28	31
ami updat	-177	-4
among	35	12
among node	-5	10
among them	44	-28
an	-1	35
an %	33	-17
an @	-3	51
an abus	-12	59
an accident	-3	54
an activ	-4	12
an administr	-31	47
an agent	100	-74
an ai	-11	26
an alarm	9	50
an amazon	-10	10
an ami	-19	24
an applianc	66	-51
an applic	-30	61
an attack	34	-4
an author	17	7
an avail	56	-13
an aws	29	30
an employe	-26	77
an encrypt	-19	59
an end	1	21
an endpoint	30	-22
an engin	60	-56
an environ	-18	56
an event	81	-64
an ex	-20	58
an except	-9	34
an exist	-29	41
an export	13	75
an hour	81	-65
an iam	-14	17
an imag	-12	34
an impair	42	-21
an instanc	-5	12
an interfac	-5	33
an isol	61	-35
an oci	30	-20
an old	3	25
an older	-11	20
an on	-26	47
an option	-27	71
an organ	-15	36
an s3	82	-39
an sla	-16	72
an updat	47	-4
an upgrad	-103	-59
analys	78	-20
analysi	28	60
analysi log	2	11
analysi rule	-11	14
analyst	-23	91
analyz	-60	-111
analyz it	1	92
anchor	-14	33
and	13	18
and 0	-25	29
and 1	7	70
and @	18	21
and a	-9	23
and absorb	11	-2
and accept	-3	45
and access	-11	43
and account	-15	35
and act	2	28
and activ	-18	37
and add	3	21
and administr	-7	11
and after	-27	35
and agent	14	36
and alarm	-9	26
and alert	0	19
and all	42	-30
and allow	-12	29
and alwai	6	19
and ami	-44	50
and an	40	0
and analyz	-68	-145
and announc	52	-26
and answer	-8	21
and any	-10	21
and api	32	1
and app	-61	-40
and appli	55	-28
and applic	7	36
and approv	19	64
and archiv	26	2
and are	-7	18
and ask	-9	24
and assign	-5	20
and associ	-3	15
and attach	9	7
and attribut	4	18
and autom	15	-8
and automat	-33	66
and autosc	-15	33
and avail	-51	92
and avoid	-27	33
and back	-17	38
and backup	12	28
and between	-23	41
and bill	-19	70
and block	-25	51
and blueprint	-18	32
and bring	-22	24
and bucket	-3	31
and budget	-15	39
and build	14	3
and by	41	-18
and call	-21	29
and caller	-5	35
and can	-8	36
and cannot	49	-8
and capabl	-2	17
and captur	-32	48
and carri	49	11
and cdk	-1	18
and certif	38	15
and chang	7	9
and check	7	28
and choos	-18	42
and cipher	16	30
and classifi	-12	24
and client	-2	37
and close	-8	11
and cloud	39	-23
and cluster	17	18
and code	-2	19
and collect	-23	47
and complaint	-44	65
and comput	25	5
and configur	-10	26
and connect	-13	41
and connector	-5	13
and consum	-27	55
and contain	43	12
and content	24	34
and control	17	7
and cool	-9	51
and copi	51	-41
and cost	-20	51
and count	-8	10
and creat	-8	29
and cross	-17	19
and custom	19	28
and daemon	26	-11
and dashboard	-19	64
and data	4	30
and databas	12	15
and decid	-13	28
and defer	-10	12
and delet	8	14
and deliv	17	10
and deliveri	53	-25
and demand	-27	40
and depend	85	-38
and deploi	7	26
and deploy	32	-7
and descript	89	-45
and design	-5	9
and desir	-24	34
and destin	69	-10
and detect	107	-78
and disk	-21	38
and dmarc	-20	25
and do	-9	32
and doe	40	-29
and domain	-14	44
and down	67	-70
and drain	49	-8
and drift	-4	83
and driver	2	13
and drop	40	-25
and each	-14	40
and earlier	-10	22
and earthquak	81	-41
and ebs	-26	44
and ecs	-18	50
and edg	12	-2
and email	0	16
and enabl	-16	24
and encrypt	22	-14
and end	78	-24
and endpoint	-2	17
and enforc	82	-40
and engin	-1	52
and enhanc	-12	14
and enlarg	0	15
and enrol	-8	42
and environ	26	-22
and environment	70	-14
and eras	18	-17
and error	-3	23
and esx	-2	17
and etcd	46	-3
and evalu	9	11
and event	38	-13
and everi	19	15
and everyth	38	-11
and evict	-5	40
and evid	24	46
and execut	9	18
and expect	-5	11
and expir	25	-18
and export	-13	27
and fail	24	-14
and failov	-13	42
and fargat	12	-3
and file	-3	38
and filter	19	-1
and firewal	10	119
and firmwar	22	22
and fix	-21	55
and flow	-36	48
and follow	3	28
and for	-26	-142
and forc	90	-55
and framework	-13	21
and free	25	-21
and from	-8	32
and get	2	32
and give	8	2
and go	-11	60
and goe	10	-8
and grant	-10	23
and greatest	16	15
and group	-11	40
and grow	16	0
and guard	30	19
and hand	21	-4
and handl	-9	28
and harden	22	18
and have	-9	29
and health	38	-13
and high	2	23
and higher	72	-62
and hive	37	-21
and hold	16	-9
and hook	-14	40
and host	64	-17
and hour	-21	34
and how	32	16
and hypervisor	-21	87
and iam	-3	28
and ident	-3	9
and identifi	26	-1
and idl	44	-38
and if	102	-31
and imag	-5	41
and import	-9	116
and improv	35	-13
and in	-11	62
and index	-5	41
and infer	33	24
and infrastructur	60	-34
and insid	19	-2
and instal	62	-34
and instanc	-2	29
and iop	-15	45
and ip	50	-40
and is	-4	28
and it	-43	51
and its	8	30
and job	3	25
and keep	11	5
and kei	45	-18
and kernel	-17	50
and key	-16	41
and kms	-17	93
and knowledg	-4	9
and kubernetes	-24	27
and label	-6	34
and lag	-3	26
and lake	-5	11
and lambda	-15	23
and later	78	-14
and launch	15	11
and leav	-11	21
and let	7	11
and librari	-29	88
and licens	-25	60
and life	-11	23
and lifecycl	23	2
and limit	-4	40
and link	-10	29
and list	-18	29
and load	67	-37
and local	60	-23
and log	19	13
and look	-12	41
and lower	24	-20
and machin	69	-20
and maintain	27	10
and mainten	50	-18
and major	13	10
and make	-20	31
and manag	20	-21
and manifest	-27	66
and mantrap	116	-34
and manual	148	-108
and map	43	8
and max	-7	18
and maximum	-16	39
and meltdown	33	-5
and memori	-36	70
and mend	-16	29
and messag	65	-21
and metric	96	-49
and minor	75	-32
and mitig	37	-7
and mode	-3	46
and model	-2	39
and modul	10	-6
and monitor	-3	11
and move	-1	19
and multi	-17	34
and name	-19	45
and narrow	-7	12
and need	34	3
and network	34	1
and never	2	20
and new	67	-52
and newer	55	-30
and no	54	-13
and nobodi	31	-10
and node	-7	66
and nodeadm	-45	56
and none	58	-53
and not	-1	32
and noth	8	11
and notic	-14	22
and notif	-14	34
and notifi	44	-22
and now	-34	44
and nsx	-19	53
and number	-3	27
and nvme	-11	21
and of	-5	24
and offer	72	-41
and offset	-13	33
and old	-31	34
and on	10	59
and one	-5	31
and onli	-60	73
and open	-12	22
and openzf	5	17
and oper	25	-1
and opt	-12	14
and origin	-8	40
and other	20	17
and our	-58	93
and output	6	32
and over	-18	28
and own	-8	24
and packag	9	38
and partit	93	-27
and pass	56	-42
and password	19	13
and patch	31	-1
and paus	52	-41
and pay	-14	36
and permiss	-40	58
and persist	-24	48
and pick	15	-18
and place	40	-20
and plan	-20	29
and plugin	-3	58
and pod	-17	52
and poddisruptionbudget	-17	51
and point	-7	20
and polici	-15	28
and power	-21	74
and prevent	-5	27
and privat	-10	15
and program	-25	40
and promot	24	-17
and prompt	18	34
and protect	9	7
and provid	40	-26
and provis	51	-8
and proxi	-4	13
and public	-14	26
and publish	50	-8
and push	-3	59
and put	0	9
and python	60	-25
and queri	-10	40
and quota	28	-7
and raiz	36	-20
and react	25	4
and read	-9	31
and reboot	44	43
and rebuild	-19	40
and record	28	-11
and recov	24	-19
and recoveri	-56	93
and redeploi	-20	51
and redund	-30	50
and refer	-13	37
and refus	-7	14
and region	38	0
and regist	-50	90
and rehears	-22	38
and relaunch	-20	57
and releas	93	-30
and remedi	-2	17
and remov	29	5
and render	28	-12
and renew	-17	47
and repair	60	-15
and replac	14	-2
and replai	-20	27
and replic	1	8
and replica	-5	29
and report	63	-16
and repositori	-5	10
and requir	22	-11
and rescan	31	-30
and reset	-11	15
and resiz	8	11
and resolv	-12	32
and resourc	33	-11
and respect	44	-27
and restart	-6	53
and restor	24	15
and result	11	21
and resum	-9	21
and retent	-1	33
and retir	-8	33
and retri	41	-12
and review	-10	39
and revoc	-6	17
and revok	-4	24
and rhel	-5	12
and role	-2	19
and roll	67	-36
and rollback	-3	26
and root	-27	95
and rotat	-12	44
and rout	-23	39
and row	1	36
and rpo	-19	40
and run	31	6
and runtim	-1	36
and s3	-20	33
and save	-2	10
and say	-4	14
and scale	1	26
and scan	-26	46
and schedul	6	20
and script	-5	18
and sdk	-22	109
and secret	-13	20
and secur	-4	21
and see	-8	11
and select	52	-31
and send	32	-16
and serv	35	-10
and server	-31	57
and servic	-37	69
and session	36	12
and set	-11	28
and shadow	37	-29
and share	-21	65
and ship	40	-38
and show	34	-12
and shrink	46	-27
and sign	23	-4
and singl	20	-10
and snapshot	34	-4
and so	6	11
and softwar	-56	69
and some	-6	8
and sourc	9	11
and spf	-8	11
and split	32	-24
and spread	-24	37
and stai	23	7
and stand	-13	25
and start	-8	42
and starter	-4	12
and startup	-4	9
and state	-11	66
and still	-12	16
and stop	55	-32
and storag	33	17
and store	61	-34
and stream	-3	103
and subnet	7	15
and subscrib	-22	72
and suppress	-12	19
and switch	21	-15
and system	4	41
and tabl	-14	28
and tag	-6	13
and take	9	9
and target	19	22
and task	-32	71
and tell	45	-19
and test	9	9
and that	18	-12
and the	9	4
and thei	11	-9
and their	12	30
and then	44	-18
and there	-16	17
and thi	22	-13
and those	-16	34
and threat	26	2
and throughput	-9	23
and ticket	-2	21
and tier	-23	49
and timeout	-32	64
and tls	27	4
and to	-4	19
and token	-7	19
and trace	-30	62
and traffic	28	10
and train	-64	-96
and transact	17	4
and transcript	32	13
and transport	40	-19
and tri	50	-45
and trust	-5	16
and tune	-11	20
and turn	-17	32
and under	34	-29
and until	-3	13
and up	16	-11
and updat	40	15
and upgrad	30	22
and upload	-16	41
and us	30	-26
and usag	16	-15
and use	8	18
and user	31	72
and valid	-24	60
and verifi	-23	57
and version	-25	48
and video	86	-30
and volum	-37	63
and wait	23	-20
and watch	-11	42
and we	-42	-66
and web	20	28
and what	0	27
and whatev	-11	24
and when	10	-21
and where	24	3
and whether	-10	28
and which	-8	30
and who	-16	26
and windows	17	5
and wipe	-24	60
and with	16	-4
and within	57	-53
and without	74	-51
and worker	-41	65
and workload	-29	66
and write	9	1
and zone	-45	78
anew	-7	42
anew where	31	-29
annot	-5	14
annot and	-5	14
announc	50	3
announc and	-31	55
announc by	54	26
announc it	45	-31
announc the	-30	74
anoth	29	2
anoth $	65	-15
anoth @	-42	71
anoth account	52	20
anoth custom	67	-31
anoth in	41	-40
anoth insid	32	-4
anoth key	-36	48
anoth matter	35	30
anoth one	41	-33
anoth region	-15	39
anoth tenant	73	-3
anoth zone	1	23
answer	22	29
answer @	49	41
answer and	-19	37
answer are	-10	25
answer befor	-3	62
answer follow	-8	70
answer for	-37	62
answer out	-26	30
answer plain	68	-38
answer the	-11	33
answer to	-6	28
answer what	15	-14
answer when	37	-36
answer with	24	20
anthrop	41	-38
anti	-11	32
anti ddo	-12	15
antiviru	-15	157
antiviru on	-24	50
any	57	-1
any @	-75	116
any action	21	-1
any case	11	8
any of	71	-34
any other	-58	101
any pre	-10	21
any servic	51	1
any set	8	-4
any setup	40	-44
any time	15	8
any version	21	-14
anybodi	-24	76
anycast	114	-39
anycast edg	122	-37
anymor	76	-69
anyon	16	38
anyon who	-3	11
anyth	-5	11
anyth $	-25	14
anyth on	-52	36
anyth to	55	-26
anywai	28	22
anywai $	40	-32
anywher	21	15
apart	12	7
apart for	11	-11
apart from	10	5
apart is	-13	29
apart on	71	-35
apart with	14	-1
api	24	5
api $	-51	115
api activ	25	-16
api and	26	-6
api avail	55	88
api by	-14	51
api call	39	-11
api data	-12	54
api doe	-7	23
api endpoint	109	-58
api in	33	-15
api is	-16	118
api kei	-17	55
api of	33	-29
api onli	-22	73
api or	-15	26
api placement	56	-39
api request	78	9
api server	-10	-58
api that	61	-43
api the	16	-10
app	-9	46
app $	43	41
app %	-29	82
app and	-2	11
app code	-15	63
app is	-24	28
app on	-43	59
appear	-29	137
appli	24	20
appli $	-56	54
appli @	-39	10
appli a	-42	63
appli by	9	1
appli engin	95	-29
appli it	22	-70
appli minor	58	-7
appli oper	30	-3
appli option	-54	76
appli or	-32	56
appli patch	65	-25
appli pend	-22	34
appli requir	21	28
appli servic	78	8
appli the	-19	54
appli them	24	-5
appli those	-1	55
appli to	-42	75
appli updat	93	-19
applianc	11	73
applianc and	17	12
applianc are	-24	33
applianc behind	-76	151
applianc in	51	-26
applianc is	52	-45
applianc of	207	-91
applianc on	-31	43
applianc softwar	-16	58
applic	-7	66
applic $	-8	38
applic @	-42	155
applic and	4	23
applic are	-12	63
applic code	-40	80
applic for	-30	92
applic has	-21	25
applic in	-8	29
applic is	-15	45
applic its	-3	16
applic layer	-8	18
applic log	42	15
applic on	0	10
applic that	-22	48
appoint	-8	51
appoint the	-8	51
approv	-9	55
approv rule	-1	20
approv step	4	30
april	-29	46
april 2026	-33	43
architectur	-9	69
archiv	8	41
archiv @	-48	52
archiv and	-23	24
archiv are	-15	23
archiv bucket	52	-45
archiv in	-18	43
are	1	55
are %	-5	63
are @	-1	58
are a	-21	74
are ad	108	-32
are all	-12	23
are and	-23	61
are anoth	35	30
are answer	-8	31
are author	29	-26
are block	-45	108
are data	89	-57
are destroi	83	-59
are encrypt	-15	45
are gone	-5	25
are handl	-4	13
are hidden	62	-38
are in	-7	57
are inherit	71	-28
are kept	11	37
are left	12	-5
are limit	30	-16
are lost	-59	67
are made	-27	61
are manag	-21	49
are never	70	-26
are no	48	14
are none	34	16
are not	72	4
are off	-7	34
are on	43	-18
are patch	74	-18
are privat	-6	67
are program	-7	14
are public	-9	80
are reachabl	-11	19
are record	-10	30
are replac	-28	57
are scale	13	4
are secur	164	64
are set	0	45
are taken	-57	107
are the	41	-24
are those	-19	103
are thrown	-14	54
are up	68	-28
are updat	21	0
are written	-17	44
arent	32	12
arent %	-13	41
argument	-10	60
around	5	47
arrang	-54	53
arriv	-6	60
arriv and	-7	79
art	-13	13
artifact	23	-4
artifact $	-24	72
artifact and	20	-4
artifact cach	30	-19
as	8	21
as @	1	39
as a	-44	-37
as an	-22	34
as blue	31	-30
as code	-11	46
as data	57	0
as ebs	56	-47
as in	24	30
as it	42	-27
as its	35	-2
as long	45	-44
as part	45	-42
as root	-14	26
as s3	33	-30
as safe	35	-2
as servic	71	-17
as soon	57	-54
as system	11	-4
as templat	-24	41
as the	24	7
as thei	6	30
as those	13	1
as traffic	43	-27
as well	-24	33
ask	-2	17
ask $	-67	-25
ask @	-95	3
ask about	-36	71
ask and	46	-31
ask for	26	12
ask in	8	50
ask of	71	-27
ask to	84	-67
ask who	-14	19
assess	44	23
assess and	18	13
assessor	-8	44
asset	-14	84
assign	-64	41
assign @	-17	96
assign function	-20	28
assign resourc	-8	23
assign them	-10	43
associ	-8	25
associ and	-9	19
associ or	-2	15
associ subnet	16	-14
assum	-39	49
asynchron	28	-20
at	21	16
at %	-5	84
at 3am	-23	22
at @	-59	-100
at a	26	4
at all	26	-6
at an	65	-39
at any	15	8
at aws	-39	20
at creation	10	61
at each	29	-9
at edg	38	-22
at everi	57	-46
at first	31	-15
at its	61	-12
at latest	-12	15
at launch	-12	93
at least	22	5
at most	14	38
at no	52	-40
at onc	14	20
at our	-47	72
at random	-21	52
at rest	45	-34
at run	-7	11
at the	22	32
at them	-41	71
at which	50	-46
attach	-19	50
attach @	-23	44
attach a	0	23
attach an	-11	36
attach and	-10	22
attach it	-4	19
attach the	-23	53
attach them	41	20
attach to	-28	44
attack	16	26
attack $	-28	-8
attack and	26	36
attack depend	-30	46
attent	-16	50
attent to	-16	50
attribut	21	3
attribut and	-16	27
attribut in	-5	13
attribut that	23	-11
audio	-1	58
audit	21	2
audit $	-15	86
audit @	9	23
audit and	21	-5
audit log	1	34
audit of	50	-25
audit report	-50	8
audit the	109	-1
audit under	75	-3
auditor	24	20
auditor $	86	-43
auditor that	11	32
auditor want	26	-1
august	-16	59
auth	27	18
auth polici	-26	67
auth token	-6	58
auth type	-13	21
authent	-18	58
authent by	-14	36
authent on	3	53
authent the	-10	14
author	-1	50
author and	-4	11
author in	39	-1
author of	-11	14
author rule	-8	29
author that	-13	25
author where	20	-19
authtyp	-7	15
auto	41	13
auto minor	-9	97
auto mode	24	-6
auto repair	20	-13
auto scale	-6	19
auto updat	40	2
autom	27	1
autom and	-4	8
autom backup	25	-31
autom befor	-10	22
autom can	-54	59
autom mode	-21	77
autom patch	-1	58
autom snapshot	90	-74
automat	9	-25
automat $	-72	-2
automat backup	9	14
automat by	70	-41
automat daili	43	-31
automat deploy	-26	42
automat minor	2	39
automat mitig	-25	61
automat on	-41	131
automat one	-111	12
automat patch	-8	95
automat recoveri	76	0
automat rotat	-20	48
automat scale	58	-24
automat snapshot	48	-31
automat updat	67	11
automat upgrad	20	-12
autominorversionupgrad	25	-15
autominorversionupgrad is	31	-20
autosc	-41	62
autosc is	45	-18
autosc of	-39	39
autoscal	-26	56
autoscal or	-28	47
autostop	66	-35
avail	31	5
avail $	103	64
avail across	18	-16
avail and	-12	42
avail for	-63	96
avail in	25	4
avail is	-1	72
avail of	119	-44
avail over	-22	46
avail plan	19	-4
avail zone	49	-9
avoid	-27	33
awai	24	24
awai by	-57	68
awai from	47	4
awar	-143	-104
awar and	-64	-96
aws	70	-35
aws $	17	71
aws @	-50	-11
aws account	-32	67
aws api	35	2
aws batch	-78	65
aws data	72	-39
aws encrypt	-34	134
aws end	95	-82
aws facil	80	-29
aws health	-107	-78
aws infrastructur	105	-34
aws manag	64	-32
aws network	26	-24
aws or	-20	14
aws servic	-4	-47
aws who	-42	58
awsvpc	-24	53
az	35	7
az $	164	-50
az @	20	5
az and	14	3
az at	-5	32
az deploy	53	-48
az do	32	-28
az file	53	-46
az for	-10	54
az is	29	-25
az on	35	13
az option	12	17
az or	-7	17
az there	44	-19
az with	-14	23
azs	95	1
b	60	-14
baa	-45	65
babysit	158	-45
back	8	41
back again	49	-45
back by	-25	54
back end	59	-24
back is	-15	96
back it	-26	70
back on	-5	39
back the	18	25
back them	8	39
back those	-10	13
back to	29	-14
back up	-13	86
back when	63	-48
backbon	74	-42
backend	36	-10
background	71	-36
background check	75	-35
backup	19	24
backup $	-96	92
backup @	-95	110
backup and	1	20
backup are	14	56
backup as	-4	10
backup at	18	-8
backup by	94	-59
backup for	-11	26
backup go	-25	33
backup insid	70	-44
backup of	54	-39
backup off	-25	80
backup on	1	8
backup or	-8	13
backup retent	21	58
backup stai	-18	32
backup that	-43	52
backup to	57	-26
backup until	-30	68
backup who	8	-185
backup window	10	-3
bad	-12	29
badg	108	-27
bake	80	-3
balanc	32	21
balanc and	53	-3
balanc control	32	-30
balanc in	42	-20
balanc or	-10	20
balanc the	55	17
bandwidth	18	17
bandwidth and	-20	22
bank	-19	23
banner	-11	26
bare	53	27
bare metal	39	34
base	13	18
base @	-30	72
base and	-10	31
base capac	16	9
base imag	-17	50
base is	67	-32
base or	-11	15
base rule	-9	9
baselin	-18	110
baselin $	5	113
baselin and	-3	10
baselin in	16	62
baselin mainten	-5	57
basement	-50	66
basic	-4	16
bastion	0	38
batch	-141	-75
batch @	-78	65
batteri	92	-30
be	6	31
be %	54	-41
be ad	-47	100
be ask	29	-65
be awai	-56	58
be cach	-7	27
be call	-5	28
be carri	-5	16
be chang	-13	49
be creat	-26	42
be done	16	-27
be enabl	-11	79
be encrypt	-14	64
be instal	36	-12
be kept	-42	65
be log	24	-10
be lost	-45	68
be made	8	18
be public	-30	94
be put	23	31
be reach	28	11
be recov	-30	67
be restor	-7	24
be set	-7	26
be switch	128	-49
be told	-30	34
be turn	79	-21
be undon	-21	72
be updat	-12	12
be written	-38	70
bear	-12	43
becaus	17	3
becaus %	-9	11
becaus the	27	-23
becom	-7	77
becom a	67	-11
becom unsupport	-36	43
been	-17	4
been run	-35	24
befor	17	7
befor %	11	-16
befor @	-18	43
befor a	12	25
befor an	-23	59
befor and	22	-18
befor extend	-4	40
befor it	13	22
befor its	-24	29
befor reus	27	-14
befor riski	29	-21
befor send	7	92
befor that	35	29
befor the	-29	45
befor their	-19	32
befor upload	-3	34
befor we	-46	70
beforehand	68	26
begin	36	5
behavior	-13	63
behavior and	-11	34
behind	72	-14
behind @	113	-55
behind a	-19	33
behind an	29	-5
behind it	-11	56
behind our	6	64
behind the	12	51
behind them	44	21
belong	-14	-20
belong in	-18	91
belong to	-5	-92
below	26	-138
below 100	-13	20
below a	163	19
below an	181	-16
below it	57	-61
beneath	117	5
beneath the	81	-42
beneath them	-83	113
besid	24	-4
besid a	-4	13
best	-5	29
better	-11	64
between	28	39
between @	-5	11
between a	34	-53
between account	37	-3
between avail	67	-18
between client	37	13
between compon	-7	22
between control	30	-16
between facil	30	-19
between its	-7	21
between node	43	-8
between pod	-7	14
between region	146	-41
between servic	88	-17
between support	-43	44
between the	51	-14
between them	-71	109
between two	85	-42
between worker	-27	59
between zone	50	-50
beyond	-15	49
beyond repair	-1	14
beyond the	11	22
bezo	65	33
bgp	-15	42
bgp and	-18	51
bia	18	78
big	-30	81
bill	-20	84
bind	-25	39
bio	51	-19
bio and	51	-19
biometr	99	-15
bit	77	-22
bit kei	44	-30
bit rot	94	-21
blame	17	38
blame for	40	15
block	30	28
block and	-10	11
block befor	26	-14
block everi	-19	42
block is	-5	26
block of	68	-29
block public	-22	47
block the	-13	55
blue	6	34
blue green	6	34
blueprint	21	51
blueprint for	55	26
board	-46	83
bodi	24	12
bookmark	0	59
bootstrap	-8	47
bootstrap action	-24	51
bootstrap argument	-10	60
bootstrap script	-4	37
bot	-22	51
both	7	52
both $	13	135
both @	-20	35
both and	-30	63
both are	-12	118
both engin	17	38
both side	-76	-106
both tunnel	-13	39
bottlerocket	-10	-83
bottlerocket node	-23	38
bottlerocket on	-40	-70
bought	53	-48
bounc	-21	40
bounc and	-43	62
bounc complaint	59	-49
bound	-29	55
boundari	82	125
boundari of	67	-54
box	-16	-21
box $	90	84
box for	-26	85
box in	-50	81
branch	-40	102
branch and	-6	11
breach	29	46
break	26	13
breaker	-16	67
bring	-1	34
bring a	-1	38
bring and	24	-7
bring it	-22	24
bring its	-31	44
bring none	130	-28
bring one	72	-25
bring our	3	10
bring the	27	5
bring your	-4	32
broad	-15	100
broadcom	-20	74
broken	67	-18
broker	22	-19
broker $	106	-67
broker and	19	-7
broker log	-22	46
broker of	15	-95
broker restart	-47	63
broker without	-6	45
brought	-38	64
browser	9	-1
bucket	16	16
bucket @	-7	46
bucket and	7	9
bucket are	-19	53
bucket dure	50	-48
bucket encrypt	57	20
bucket fall	75	-34
bucket for	-19	29
bucket in	24	-2
bucket is	-16	40
bucket of	-18	36
bucket or	38	10
bucket over	-17	44
bucket polici	-11	26
bucket that	34	-9
bucket to	-13	16
bucket whose	45	-41
bucket with	50	-21
budget	-9	57
budget below	-13	20
budget that	-13	24
buffer	-19	51
buffer disk	-17	29
bug	72	-6
bug in	-36	52
bui	9	1
build	30	4
build $	23	-24
build %	80	-41
build @	-9	83
build a	-29	48
build and	28	-8
build are	-37	60
build imag	24	-6
build in	20	-16
build it	34	1
build its	50	-36
build of	37	34
build patch	45	-16
build run	-27	60
build scan	14	18
build set	-21	35
build the	48	-1
build where	31	-25
builder	53	-11
built	27	27
built $	68	-32
built @	49	-29
built again	-38	42
built for	58	-19
built in	4	21
bump	-63	-15
bump it	-15	59
bump the	-2	23
bundl	12	40
bundl and	-13	17
bundl in	-17	23
burden	-69	61
burst	65	-33
buse	-8	12
busi	-93	-156
but	53	18
but @	4	31
but doe	-25	32
but for	146	-26
but is	-28	29
but not	72	-11
but the	75	-66
buy	-49	67
buy run	-53	63
by	13	21
by $	27	-35
by %	35	35
by @	-53	111
by a	33	10
by acm	-25	48
by amazon	61	-68
by an	-7	29
by api	-26	41
by at	-12	22
by aws	40	28
by build	-27	42
by chang	-44	77
by cli	-23	29
by day	-3	-48
by default	21	19
by dns	6	-30
by ebs	28	-21
by email	36	-29
by eventbridg	-16	31
by evict	27	-21
by forc	28	67
by group	-35	38
by hand	-5	40
by http	88	-42
by iam	77	-37
by import	-5	16
by internet	-10	22
by it	-18	47
by its	17	9
by itself	23	23
by launch	-19	27
by mail	10	26
by manag	-28	73
by mistak	-3	31
by new	-14	41
by one	34	0
by peopl	0	24
by region	-2	20
by replac	123	-5
by restor	-12	45
by role	-13	35
by session	-3	25
by sns	-32	43
by that	45	-11
by the	-14	-20
by themselv	-15	90
by tls	28	8
by updat	-24	66
by us	4	125
by vpn	-6	12
by which	16	4
by who	120	-17
by whom	-22	-80
by zone	40	-19
byol	15	138
c	16	116
ca	75	9
cabinet	-19	82
cabl	96	67
cabl between	95	-20
cach	15	1
cach and	1	15
cach at	25	14
cach behavior	-10	71
cach disk	-22	101
cach if	89	-71
cach is	-11	22
cage	-12	40
calcul	-19	34
calcul field	-18	32
call	22	14
call $	55	24
call @	51	8
call and	17	4
call by	-13	38
call for	35	-7
call go	-13	42
call in	33	-12
call is	-9	65
call of	27	-18
call over	39	24
call that	42	-26
call the	-22	46
call to	27	0
call who	-17	59
call with	-41	82
callback	-5	9
caller	17	39
caller and	50	-30
caller in	-12	24
came	14	-97
camera	36	4
camera and	12	3
can	13	32
can %	-35	50
can @	-40	58
can add	5	43
can and	-29	35
can approv	-23	30
can ask	33	-21
can be	17	20
can bring	-20	60
can chang	23	-6
can choos	-8	24
can delet	-35	46
can do	-12	55
can export	100	-44
can forc	79	-56
can go	-10	33
can have	3	45
can instal	106	-89
can log	15	13
can lose	-22	36
can move	84	-41
can name	134	-53
can narrow	95	-77
can neither	18	27
can no	-8	10
can onli	69	-52
can pay	-18	24
can queri	-15	36
can reach	66	-5
can read	-26	110
can run	-32	63
can see	-12	30
can start	43	-3
can switch	12	11
can take	-39	43
can talk	-10	13
can touch	-45	49
can turn	111	-52
can use	-18	75
cannot	48	15
cannot be	11	39
cannot bring	-15	24
cannot chang	50	-33
cannot decrypt	-30	40
cannot log	104	-49
cannot put	50	-29
cannot reach	110	-26
cannot read	45	-27
cannot see	76	-36
cant	72	2
cant see	66	-16
cap	-7	52
cap it	-7	52
capabl	-30	54
capabl are	-49	75
capac	27	-3
capac $	-12	-143
capac and	39	7
capac behind	34	-6
capac by	-73	-139
capac for	1	18
capac mode	-8	15
capac of	-29	32
capac on	-42	52
capac plan	-47	141
capac provid	33	42
capac that	83	-11
capac to	70	-33
capac unit	-19	66
capac when	118	-25
captur	-12	37
captur and	-9	18
captur manag	21	-14
card	-10	96
card number	0	104
care	89	15
care of	30	6
carri	19	1
carri @	11	-2
carri it	-29	107
carri out	49	3
carri over	-5	16
carri the	-40	4
carri them	-13	86
carrier	33	-16
cas	30	12
case	-29	49
case and	14	-10
catalog	-23	32
catcher	-4	10
categori	28	-18
caus	74	1
cctv	84	-9
cdk	-1	18
ceil	47	11
center	60	-16
center $	176	-60
center in	40	-22
center is	-28	75
center that	35	-8
central	-13	69
cert	-16	46
cert on	-13	-48
certif	3	30
certif $	-72	26
certif @	-13	19
certif and	-1	21
certif are	1	66
certif author	-44	55
certif bundl	30	-23
certif for	17	12
certif from	65	-25
certif in	-17	45
certif is	22	13
certif issu	30	-36
certif manag	88	-64
certif of	31	2
certif on	-54	-32
certif privat	68	-12
certif that	39	9
certif verif	-17	31
certif who	-9	12
certif with	-25	32
certifi	52	40
certifi that	60	50
chaincod	-3	45
chang	10	30
chang @	14	14
chang afterward	-16	52
chang an	-16	45
chang and	6	18
chang by	-50	57
chang cannot	48	-48
chang five	29	-21
chang in	39	5
chang instanc	-24	58
chang it	-13	64
chang later	24	-4
chang manag	-65	24
chang noth	-24	78
chang of	86	-65
chang or	-2	15
chang out	-16	27
chang per	11	0
chang record	-3	11
chang set	-9	18
chang start	-19	39
chang that	110	-19
chang the	10	36
chang their	-1	18
chang them	-21	50
chang there	-3	25
chang to	39	26
chang what	82	-66
chang with	-30	95
channel	-10	39
channel and	-13	44
charact	-3	87
charg	-26	-73
charg and	11	-9
charg of	-54	-85
chat	24	-18
cheaper	-11	45
cheaper class	-11	45
check	15	30
check and	32	5
check answer	-35	66
check by	-22	64
check certif	-14	48
check everi	10	-4
check is	-39	114
check it	-22	51
check its	-13	34
check of	45	9
check on	66	-12
check set	-17	20
check signatur	75	4
check sticki	-18	22
check that	-29	50
check the	-10	47
check them	-38	56
check what	-16	45
checkpoint	-9	34
checkpoint and	4	21
checksum	11	-47
china	46	-23
china region	52	-25
choic	79	24
choic and	69	-63
choic is	133	-67
choic to	-43	70
choos	-10	48
choos @	-20	46
choos a	-10	45
choos an	-1	10
choos and	-7	47
choos anoth	-4	8
choos between	-53	84
choos encrypt	-15	48
choos fleet	-26	39
choos framework	-4	52
choos instanc	-19	40
choos it	-12	69
choos its	-4	22
choos kei	-11	54
choos kms	31	-4
choos multi	-17	50
choos node	-4	25
choos one	-23	64
choos otherw	76	-41
choos public	-14	19
choos qualifi	-16	31
choos region	-12	14
choos singl	-12	26
choos size	-19	44
choos small	-7	28
choos sse	-8	9
choos subnet	-5	13
choos that	-29	67
choos the	-17	56
choos their	-20	30
choos type	-12	35
choos up	-14	56
choos vpc	-5	10
choos what	-12	19
choos when	-33	39
choos where	-6	13
choos which	-24	68
chose	84	-74
chosen	-17	64
cidr	-29	77
cidr rang	-29	77
cilium	-14	16
cipher	54	16
circuit	-16	67
circuit breaker	-16	67
cisco	-36	120
claim	-46	-15
class	-13	45
class and	-15	35
class are	-11	26
class but	35	-33
class of	-9	17
class or	40	-6
class storag	-14	29
classif	-19	75
classif and	-4	66
classifi	-27	70
classifi and	-7	35
classifi it	-2	11
classifi the	-13	26
clean	-19	57
clean up	-15	42
cleanli	-10	30
cleanup	-6	104
clear	-17	59
clear until	-15	65
cli	-13	38
cli and	-57	78
cli api	-6	19
cli or	-8	30
cli sam	-1	18
click	-53	57
click $	-32	31
click or	-10	20
client	-11	54
client @	-8	19
client and	33	1
client are	-15	59
client befor	-7	13
client certif	-11	41
client connect	32	-11
client current	-37	69
client first	-21	27
client have	-40	76
client in	-12	28
client is	168	-96
client librari	-51	100
client must	88	-41
client need	33	23
client on	-79	102
client reach	-24	31
client send	-20	43
client side	-22	93
client that	24	-3
client trust	87	-72
client who	-28	155
client with	-4	15
close	34	43
close port	-9	46
close the	-27	64
close until	-6	19
cloud	22	26
cloud $	34	83
cloud %	130	45
cloud administr	-31	66
cloud is	-20	28
cloud side	100	-39
cloud with	57	-39
cloudfront	-8	28
cloudfront or	-1	35
cloudfront the	-18	30
cloudfront where	-11	12
cloudtrail	35	-8
cloudtrail and	42	-24
cloudtrail doe	-25	92
cloudtrail event	20	-18
cloudtrail except	26	-24
cloudtrail record	95	-46
cloudtrail s	23	-12
cloudwatch	25	2
cloudwatch agent	-13	53
cloudwatch alarm	-8	17
cloudwatch and	7	8
cloudwatch everi	12	-7
cloudwatch log	18	11
cloudwatch metric	39	-11
cluster	-29	-21
cluster $	-91	-42
cluster @	114	-6
cluster add	-55	59
cluster admin	-7	8
cluster and	-9	41
cluster applic	24	-18
cluster are	-5	55
cluster as	-35	65
cluster autoscal	-19	50
cluster by	43	27
cluster certif	1	61
cluster deploy	18	3
cluster from	-35	43
cluster has	45	3
cluster is	45	-14
cluster keep	137	0
cluster made	-9	69
cluster metric	67	2
cluster node	-242	-1
cluster or	-38	52
cluster paramet	51	-26
cluster replic	33	-20
cluster softwar	-20	101
cluster that	-11	67
cluster up	-11	25
cluster upgrad	-9	59
cluster volum	115	-55
cluster which	18	-9
cluster with	-99	79
cluster without	14	-62
cname	27	13
cname in	-2	54
cni	100	-2
cni and	-37	44
cni coredn	-10	10
code	-10	65
code $	27	86
code and	5	38
code has	-11	18
code in	-27	81
code insid	-35	138
code is	-5	127
code its	-10	33
code notebook	-4	42
code of	-18	49
code password	-7	53
code scan	-2	23
code secur	-18	60
code servic	1	10
code that	12	22
code their	-1	23
code to	10	26
code who	-35	106
cognito	-2	41
cognito or	-4	17
collabor	-13	22
colleagu	-11	145
collect	20	36
collect $	79	8
collect @	0	21
collect and	65	23
collect evid	91	-35
collect log	16	-4
collect the	-55	69
collector	-23	43
column	12	6
column and	-3	11
column level	-6	36
com	61	57
come	1	51
come @	-70	85
come all	-25	59
come and	-12	67
come back	46	-34
come by	-38	104
come from	57	-10
come one	64	1
come out	31	-30
come through	-38	110
come twice	-14	36
come with	-60	94
come without	99	-39
command	-2	29
command and	-4	8
commiss	61	-8
commiss the	61	-8
commit	115	-21
commit by	-26	29
common	13	-4
common @	16	-4
common flood	30	-15
common network	12	-3
commun	-13	58
commun with	59	-33
compact	120	-27
compani	8	52
compani $	-12	95
compani or	36	-36
compani own	-33	58
compani run	-29	55
compani us	86	-47
compani want	42	-12
compar	72	-2
compat	43	-1
compat and	-3	14
compil	-7	36
compil or	-1	16
complaint	-21	40
complet	80	-21
compli	38	38
compli is	-50	152
complianc	-161	-107
complianc of	-120	-72
complianc program	78	1
complianc report	24	86
complianc when	-87	-120
compliant	-52	62
compon	23	23
compon and	-4	16
compon are	-5	70
compon of	77	-36
compon with	23	-18
comprom	5	90
comput	65	15
comput and	-47	65
comput env	-56	73
comput environ	-39	74
comput for	64	-36
comput in	51	-53
comput is	-6	9
comput node	-25	111
comput storag	70	-38
comput that	75	-25
comput type	156	-18
conclus	-1	68
concurr	40	15
concurr and	15	42
concurr for	-30	30
concurr limit	-7	13
concurr scale	-9	25
condit	67	15
condit of	116	-36
confid	-1	23
confid threshold	-1	23
confidenti	-30	120
config	0	85
config $	-13	148
config on	-2	86
configur	-5	56
configur $	61	95
configur @	17	35
configur a	-11	33
configur and	-14	52
configur anyth	-46	63
configur are	-32	48
configur as	-8	30
configur automat	-2	64
configur bgp	-14	41
configur both	-7	26
configur by	-12	95
configur call	-16	89
configur file	-20	43
configur for	-6	8
configur it	-43	92
configur its	-7	80
configur launch	-6	62
configur manag	-67	-66
configur of	114	-4
configur on	-19	42
configur patch	-48	121
configur secur	-15	24
configur set	-39	57
configur that	15	13
configur the	-29	12
configur them	-1	22
configur tls	52	-31
configur with	-30	63
confirm	-102	-156
conflict	-20	47
connect	3	32
connect a	-11	23
connect alon	63	-19
connect and	-14	38
connect are	6	39
connect between	-34	74
connect by	-4	48
connect encrypt	32	-31
connect for	-10	15
connect from	-98	-93
connect it	57	-32
connect link	-5	13
connect log	-9	19
connect or	-26	38
connect password	2	82
connect read	-4	18
connect that	28	-11
connect the	90	-36
connect through	46	-36
connect to	-15	49
connect user	20	-18
connect with	0	31
connector	-10	30
connector and	0	17
connector for	-7	28
connector plugin	-31	54
consent	-14	70
consent of	-7	31
consist	-4	9
consol	23	-2
consol and	53	-26
consol ask	62	-12
consol doe	-24	119
consol of	20	-8
consol show	-41	86
consol tell	-11	83
consol turn	-61	103
consolid	76	-43
consolid and	33	7
constraint	74	-21
consult	26	-22
consum	25	28
consum and	-15	27
consum are	-13	66
consum lag	-1	10
consum over	88	-41
consum their	-17	55
contact	-53	108
contact are	-4	22
contact data	100	-77
contain	-24	20
contain $	-53	113
contain @	-35	72
contain agent	-67	111
contain and	-4	19
contain are	-8	98
contain base	19	-71
contain engin	-27	38
contain fleet	-8	13
contain from	-9	16
contain host	-138	-132
contain imag	16	90
contain in	1	73
contain is	-5	65
contain of	-38	77
contain on	-15	71
contain runtim	56	-16
contain that	14	39
containerd	26	3
containerd are	-54	74
content	21	53
content $	28	-50
content and	-6	29
content for	17	-15
content is	8	84
content of	13	16
content process	37	-26
content that	16	68
content to	-34	58
content with	71	-54
context	-28	55
continu	58	4
continu @	-45	50
continu and	91	-75
continu backup	-29	76
continu log	-23	34
continu plan	72	35
contract	-8	38
contractor	-75	114
control	18	0
control $	-52	14
control %	-8	90
control @	81	-21
control and	-1	51
control are	16	47
control behind	-81	128
control for	38	18
control in	93	-42
control inherit	129	-12
control instanc	87	-14
control is	-79	10
control list	-23	42
control of	67	43
control one	26	-22
control physic	57	-44
control plane	54	12
control that	113	-9
control the	-29	73
control their	116	-112
control when	-48	44
control which	49	51
control who	-83	-7
control with	49	-29
convers	53	-42
convers and	-39	53
convers log	71	-33
cooki	-20	31
cooki and	-21	32
cool	-1	50
cool and	-25	43
cool are	-19	35
cool for	-1	36
cope	-11	14
cope with	-10	13
copi	19	16
copi $	-17	20
copi @	56	-38
copi afterward	10	-6
copi and	45	-15
copi data	83	-21
copi everi	-25	29
copi in	-20	45
copi of	54	-20
copi that	-25	45
copi the	39	-12
copi them	-10	15
copi to	25	-10
copi with	22	-20
cor	-21	67
core	9	21
core rule	55	-33
coredn	-34	46
coredn @	-46	41
corpor	-41	104
corpor directori	-34	93
correct	-9	47
correct $	18	24
correct and	-9	26
correct that	-19	46
cost	-4	142
could	14	-22
could not	-52	85
could see	62	-37
count	-13	89
count and	5	82
count of	-12	17
count or	-11	15
count them	6	65
countri	-40	112
cover	-1	50
cover and	76	-57
cover by	18	9
cover onli	-1	14
cover the	-27	58
coverag	-4	26
coverag are	-6	9
cpu	56	21
cpu and	-16	27
cpu memori	28	6
creat	5	33
creat $	-69	115
creat @	-24	95
creat a	23	10
creat account	-14	62
creat an	-103	17
creat and	34	4
creat anew	-30	49
creat by	-30	31
creat databas	-19	47
creat encrypt	86	-42
creat grant	-12	43
creat individu	-5	67
creat interfac	-6	14
creat it	-37	71
creat kei	-15	28
creat one	-4	23
creat or	-10	15
creat repair	14	-5
creat the	6	40
creat their	-6	48
creat them	-15	113
creat user	-8	26
creat vpc	-8	21
creat with	74	-47
creation	6	81
creation $	-7	158
creation and	-18	31
creation as	-6	11
creation or	-4	25
credenti	-12	65
credenti $	-42	148
credenti and	-4	21
credenti by	67	-30
credenti in	26	-10
credenti of	-34	64
credenti out	-15	36
credenti that	30	95
credit	-9	100
critic	38	8
critic and	16	-11
critic find	-12	21
critic on	31	-19
critic secur	81	-40
crl	40	-5
cross	-24	78
cross account	9	65
cross region	-20	68
cross site	0	16
cross the	-1	16
crypto	-51	65
crypto %	-31	52
csi	-24	27
cuda	-11	19
cumul	-15	9
cumul updat	-28	17
curat	20	-15
curat imag	20	-15
current	-2	26
current $	59	27
current @	33	20
current client	-25	67
current is	-31	127
current one	54	-45
current or	6	36
current tls	-19	52
custom	32	13
custom $	-2	-34
custom @	25	-5
custom ami	64	-29
custom and	-17	23
custom apart	63	-11
custom are	-48	71
custom by	-5	13
custom control	107	-21
custom data	19	56
custom domain	21	-11
custom from	35	-5
custom imag	77	19
custom manag	-41	66
custom model	-9	30
custom on	-2	37
custom put	4	64
custom sourc	-9	39
custom specif	9	61
custom store	-16	73
custom task	14	-13
cut	31	10
cut off	-7	8
cut the	-21	44
cve	5	53
cve $	-22	70
cve come	31	-30
cve fix	28	-23
cve in	-70	21
cve within	60	-58
cycl	125	-5
d	59	30
daemon	-11	59
daemon or	-13	20
daemonset	-46	110
dai	1	26
dai $	-13	122
dai 1	-13	20
dai after	56	-48
dai ahead	25	-22
dai and	12	-3
dai as	-2	33
dai at	-8	30
dai befor	41	-35
dai by	-5	23
dai for	-19	20
dai have	26	-25
dai if	10	-8
dai in	8	8
dai is	-35	52
dai it	-61	106
dai of	36	-29
dai onli	-11	13
dai unless	18	-2
dai whenev	28	-23
dai without	-28	43
daili	35	1
daili and	23	-9
daili autom	29	-44
daili backup	36	-6
daili for	19	-4
daili on	67	-29
daili snapshot	83	-78
daili then	-41	95
dangl	-2	54
dangl cname	-2	54
dark	74	-42
dark $	74	-42
dashboard	-9	5
dashboard alert	83	-51
dashboard and	-8	28
dashboard are	-14	32
data	22	23
data $	52	83
data @	-2	44
data a	-19	46
data access	-18	30
data after	-9	93
data and	-5	32
data are	-3	11
data arriv	60	19
data as	52	128
data at	46	-8
data back	-19	29
data befor	-11	70
data between	7	17
data by	-6	70
data captur	-9	18
data center	62	-17
data demand	-7	10
data durabl	27	-18
data encrypt	57	-67
data event	-26	70
data from	42	-28
data goe	-12	37
data if	-41	44
data import	-5	16
data in	-15	42
data insid	12	-9
data integr	-22	132
data is	-53	38
data key	16	-7
data lifecycl	-35	44
data live	-36	61
data model	-9	24
data node	-18	22
data of	-12	26
data on	0	44
data out	-17	54
data over	57	-37
data plane	85	-28
data process	-100	-99
data protect	-5	51
data qualiti	-4	100
data redundantli	39	-8
data resid	-31	20
data scientist	-45	35
data set	-12	27
data share	-20	64
data sit	5	27
data sourc	21	16
data that	2	23
data to	20	-9
data under	-33	23
data when	16	63
data where	-45	52
data whose	-39	35
data with	50	-31
data within	2	35
databas	-7	16
databas $	-16	24
databas and	-6	72
databas are	-31	43
databas behind	51	-7
databas by	19	-6
databas credenti	9	131
databas current	77	-58
databas endpoint	27	-17
databas engin	47	23
databas from	49	-39
databas in	139	32
databas insid	-36	38
databas is	-33	53
databas itself	-16	144
databas on	-40	71
databas password	-15	88
databas role	-8	27
databas schema	14	92
databas small	-22	32
databas softwar	57	-30
databas that	105	-8
databas user	-17	40
databas who	5	28
databas with	10	15
datacent	77	12
datacentr	118	17
date	13	38
date $	37	5
date and	-25	58
date of	1	19
day	17	-4
day $	8	5
day 14	62	-32
day 21	-3	-48
day is	47	-16
day of	-4	8
db	-64	-143
db instanc	65	-19
dba	12	-58
dba team	-111	-48
dcv	137	-15
ddo	-140	-169
ddo attack	81	-30
ddo rule	-12	15
deactiv	-26	88
dead	26	3
dead @	-51	105
dead letter	-11	38
deal	-24	38
deal with	-12	18
debian	-5	141
debug	0	9
decid	-19	56
decid $	9	41
decid @	-18	31
decid about	-30	68
decid and	-34	66
decid at	-6	8
decid by	-47	54
decid from	-17	45
decid how	-32	76
decid in	-39	66
decid on	-17	28
decid that	2	86
decid the	-5	88
decid to	17	87
decid what	-17	38
decid when	-35	53
decid whether	-19	47
decid which	21	25
decid who	-11	38
decid with	-7	29
decis	29	79
decis $	-38	111
declar	-4	16
decommiss	111	26
decommiss storag	113	-24
decrypt	-13	49
decrypt and	-5	80
decrypt uptim	-69	75
dedic	-4	28
dedic master	-11	25
deep	-25	68
default	30	10
default $	4	-13
default 1	-40	79
default @	-35	75
default a	-23	55
default ami	46	26
default and	15	-1
default by	-20	24
default encrypt	36	-82
default envelop	83	-13
default for	-4	17
default from	-79	125
default group	-17	103
default in	6	20
default is	-24	111
default key	-41	65
default on	-34	63
default one	-39	90
default onli	-12	14
default or	-4	66
default paramet	9	32
default plan	25	3
default polici	12	-11
default updat	33	-28
default version	102	-98
default with	31	-5
defect	110	-44
defend	17	-1
defend the	26	-24
defer	-12	22
defer it	-6	15
defin	-22	81
defin $	-20	117
defin @	-2	12
defin and	20	59
defin ec2	-11	12
defin the	-34	59
defin what	-8	70
definit	0	30
definit $	-22	121
definit @	-19	23
definit and	21	16
definit as	-12	28
definit in	-8	18
definit of	46	-17
degauss	74	-8
degrad	24	-5
deleg	-7	35
deleg administr	-8	33
deleg and	-5	23
delet	2	45
delet $	1	138
delet %	-1	16
delet @	24	0
delet after	-21	38
delet an	-23	59
delet and	7	18
delet are	-20	40
delet everyth	-24	71
delet face	-19	28
delet it	14	52
delet key	-16	25
delet object	-2	55
delet of	-60	64
delet old	-17	70
delet on	-5	12
delet one	-5	22
delet or	9	0
delet polici	-6	14
delet protect	-10	31
delet recoveri	-25	41
delet the	23	64
delet them	80	-16
delet those	-2	14
delet too	-14	16
delet what	6	27
delet with	-38	53
deliv	40	47
deliv log	37	-36
deliv the	9	-6
deliv to	42	-34
deliv with	21	-18
deliveri	11	29
deliveri for	-8	12
deliveri polici	67	-29
deliveri statu	0	37
demand	26	18
demand @	19	-17
demand configur	-7	10
demand it	31	-2
demand mode	93	-85
demand tabl	38	3
demand tls	78	-36
deni	42	2
depend	23	73
depend @	76	-56
depend on	15	13
depend updat	28	104
deploi	-4	73
deploi @	10	76
deploi and	44	-19
deploi as	-45	9
deploi it	-6	28
deploi new	-74	87
deploi on	-1	48
deploi the	69	109
deploi them	54	49
deploi to	-5	64
deploi with	-12	17
deploy	34	-1
deploy $	53	-38
deploy account	27	-26
deploy and	7	22
deploy by	31	-24
deploy its	42	-40
deploy of	-19	39
deploy strategi	-13	24
deploy type	-11	42
deploy until	25	-5
deprec	-38	83
describ	0	90
descript	70	-27
design	-24	105
design @	10	-3
design and	-26	47
design it	-32	101
design the	0	44
desir	6	12
desir capac	33	-2
desir count	-15	21
desktop	-69	69
desktop $	-8	96
destin	13	17
destin and	-14	58
destin in	-6	8
destroi	8	-2
destroi retir	37	-7
detail	10	66
detail result	13	15
detect	50	5
detect and	54	-15
detect in	74	-8
detect on	-21	32
dev	-11	44
dev talk	-6	12
develop	-34	72
devic	-20	84
devic $	27	64
devic and	1	21
devic are	-44	71
devic certif	-33	56
devic check	-44	51
devic in	15	77
devic is	24	7
devic of	-18	105
devic on	28	114
devic stand	-10	21
devic that	29	2
devic the	-14	40
devic while	-9	12
di	39	38
di $	26	32
di who	112	-57
dial	-32	69
dial in	-32	72
did	-5	-31
did not	-20	24
diesel	152	-36
differ	35	13
differ avail	-71	85
differ custom	67	-45
differ zone	33	-9
differenti	-2	16
differenti privaci	-2	16
digest	-8	17
direct	-4	30
direct @	9	28
direct connect	-7	16
direct internet	-3	14
direct put	-2	26
directli	-2	77
directori	79	-9
directori $	50	-11
directori group	-13	20
disabl	-6	49
disabl @	21	7
disabl it	-16	54
disabl key	-14	16
disabl the	22	-21
disast	-14	37
disast recoveri	-18	44
discard	23	-19
discard the	23	-19
disconnect	-24	43
discov	-4	25
discoveri	-43	100
disk	29	-2
disk @	50	-40
disk and	-3	27
disk are	8	62
disk at	-49	33
disk encrypt	108	10
disk goe	-19	53
disk in	65	-44
disk is	-53	57
disk of	-21	77
disk or	-3	29
disk that	140	-87
disk when	118	-53
disk who	52	-24
disk with	-26	48
dispos	117	-71
dispos of	97	-33
disrupt	66	-40
disrupt budget	66	-40
distribut	1	58
distribut $	-2	79
distribut @	-5	62
divid	-109	-163
divid $	-73	-97
dlq	-28	124
dmarc	-20	25
dmarc record	-20	25
dns	36	29
dns and	23	-31
dns of	-32	49
dns queri	-15	16
dns record	-37	97
dns valid	73	-76
do	21	-15
do $	78	-29
do %	101	-41
do @	-50	128
do all	-16	42
do and	-7	109
do anyth	39	-59
do it	-92	-17
do not	5	65
do noth	202	-14
do so	-27	68
do that	-138	1
do the	-94	-143
do thi	-38	104
do those	2	32
do we	-64	-43
do what	1	23
do with	-7	43
doc	-9	30
dock	46	16
docker	-37	90
docker imag	-42	57
docker platform	-5	21
document	-1	49
document and	-5	34
document queri	2	25
document that	-12	14
doe	6	32
doe $	-22	107
doe %	-4	29
doe @	12	47
doe it	-33	-59
doe not	2	50
doe on	28	-18
doe so	7	17
doe that	-46	24
doe the	13	-43
doe to	-8	18
doesnt	21	23
domain	13	28
domain $	43	1
domain and	-13	44
domain are	-19	31
domain control	38	14
domain in	66	20
domain name	-8	30
domain that	-41	49
done	34	-19
done by	76	-43
dont	-48	-26
dont have	27	-49
door	-19	45
door cage	-12	40
door power	-22	34
doubl	37	-37
down	36	-7
down $	30	-28
down again	56	-48
down and	-14	16
down meanwhil	21	39
down the	18	-9
down to	-8	10
downgrad	-51	141
download	0	70
download @	-23	56
download and	-28	38
download the	-87	111
downtim	42	62
dr	-26	65
drain	6	67
drain @	48	-36
drain and	21	24
draw	-10	101
draw conclus	-1	68
drift	20	131
drift $	-32	145
drift and	-3	11
drill	-66	115
drill $	2	121
drill for	-2	54
drill instanc	-8	12
drill sever	-7	10
drive	140	-30
drive behind	47	-31
driver	10	27
driver and	-1	67
driver cuda	-11	19
driver current	-11	23
driver in	20	14
driver of	15	2
driver the	27	-24
drop	4	28
drop the	75	-69
drop them	29	-18
drop what	-30	34
dss	-58	-86
dss complianc	-92	-125
durabl	105	-28
durabl $	118	-50
durabl and	58	-36
durabl in	34	-23
durabl of	112	3
durat	-4	56
dure	74	-27
dure a	66	-23
dure an	48	-12
duti	-12	9
duti $	34	1
duti for	-79	-71
duti of	19	-7
duti to	-16	55
e	-185	-143
each	20	15
each @	20	16
each avail	-66	79
each chang	-46	78
each deploy	31	-2
each execut	19	-14
each hour	43	-36
each instanc	9	20
each is	76	-17
each job	-15	32
each new	59	-33
each of	51	-25
each other	22	25
each region	10	12
each request	-1	32
each run	41	-34
each servic	-30	33
each sourc	-8	37
each storag	30	-16
each tabl	46	-9
each target	-8	11
each time	-17	31
each volum	35	-22
each zone	-24	39
earlier	0	57
earlier if	-31	43
earthquak	83	-40
earthquak risk	81	-41
east	19	-11
east 1	-10	18
ebs	21	9
ebs driver	32	-30
ebs efs	-13	15
ebs encrypt	-17	35
ebs key	33	3
ebs rds	-55	74
ebs snapshot	60	-49
ebs volum	41	-5
ec2	6	31
ec2 @	-35	74
ec2 and	13	23
ec2 event	-11	12
ec2 instanc	41	-2
ecr	-9	51
ecr and	-3	10
ecs	115	11
ecs agent	43	9
ecs contain	-66	130
edg	35	-10
edg and	9	-3
edg locat	28	-8
edg of	-4	19
edg with	12	-6
edit	-19	51
edit @	-9	19
edit and	-13	19
editor	-1	24
efa	-15	18
effect	-16	46
effect in	-18	37
effort	33	-48
efs	-8	31
efs and	19	7
eight	11	0
eight hour	11	0
either	-4	76
eks	-10	156
eks node	-21	152
elast	-157	-98
elast ip	-11	15
electr	33	41
electr and	-22	58
eleven	65	-13
eleven nine	65	-13
els	43	-9
els and	24	-14
els can	51	-20
els get	57	-29
elsewher	-11	46
elsewher $	-27	35
elsewher and	-9	22
elsewher is	-4	68
em	49	76
em $	76	20
em %	3	102
email	1	22
email current	-32	78
embed	-2	14
emerg	-13	48
emerg @	-6	11
emit	33	-11
employe	41	-9
employe $	99	72
employe in	-46	60
employe leav	-40	80
emrf	-24	42
ena	-15	37
ena and	-11	21
enabl	-13	49
enabl @	-13	106
enabl by	-83	-74
enabl continu	-23	34
enabl each	-1	10
enabl error	0	28
enabl it	-5	36
enabl mfa	-13	39
enabl point	-7	62
enabl server	-18	21
enabl the	65	-32
enabl them	11	31
encrypt	16	-8
encrypt $	-155	13
encrypt @	33	-82
encrypt a	-19	50
encrypt all	71	-23
encrypt an	-126	73
encrypt and	34	27
encrypt are	-20	105
encrypt at	-10	-71
encrypt backup	64	-116
encrypt befor	-19	98
encrypt between	-17	36
encrypt by	-50	19
encrypt cluster	66	-29
encrypt content	57	-37
encrypt control	92	-22
encrypt custom	32	-15
encrypt data	30	-2
encrypt definit	20	-13
encrypt disk	60	-33
encrypt end	61	-52
encrypt environ	-13	84
encrypt etcd	-20	38
encrypt everi	57	-11
encrypt everyth	-35	50
encrypt file	6	90
encrypt find	34	-14
encrypt firewal	33	-23
encrypt for	22	-63
encrypt from	-26	47
encrypt home	89	-51
encrypt host	42	-19
encrypt in	-32	-58
encrypt index	25	-19
encrypt instanc	67	-10
encrypt inventori	34	-22
encrypt is	70	-20
encrypt it	51	26
encrypt its	52	-20
encrypt key	-52	163
encrypt manag	18	16
encrypt messag	69	-49
encrypt metadata	32	-14
encrypt network	77	-36
encrypt new	76	-77
encrypt node	-22	37
encrypt noth	-78	145
encrypt nvme	-55	90
encrypt of	-25	6
encrypt older	-8	29
encrypt on	7	20
encrypt or	1	27
encrypt our	-39	115
encrypt polici	15	-9
encrypt sdk	-40	68
encrypt secret	-17	111
encrypt set	-14	164
encrypt smb	47	-18
encrypt store	84	-40
encrypt support	61	-8
encrypt that	6	51
encrypt the	36	21
encrypt them	-62	155
encrypt to	-22	27
encrypt trace	72	-5
encrypt traffic	52	-20
encrypt under	16	-8
encrypt unless	39	-23
encrypt user	82	-75
encrypt what	68	-28
encrypt when	-11	62
encrypt where	-21	36
encrypt which	48	-34
encrypt with	-17	23
encrypt yourself	-4	8
end	26	25
end $	-20	66
end @	-6	40
end a	-34	66
end after	-40	63
end and	-12	40
end are	-14	33
end at	-21	137
end in	4	58
end instanc	48	-7
end is	-50	71
end it	50	35
end of	35	2
end on	-7	18
end the	35	15
end them	42	-32
end tls	82	-31
end to	23	-6
end user	-38	76
end with	-38	66
endpoint	28	16
endpoint $	11	9
endpoint @	-33	87
endpoint and	16	6
endpoint are	-19	87
endpoint by	36	-1
endpoint for	30	21
endpoint in	-6	35
endpoint is	-5	31
endpoint of	-14	28
endpoint on	62	-34
endpoint onli	34	-18
endpoint open	-7	20
endpoint option	-37	57
endpoint or	-21	33
endpoint polici	-13	48
endpoint run	56	-19
endpoint servic	-23	78
endpoint that	-19	25
endpoint type	-17	39
endpoint up	108	-27
endpoint where	-1	13
endpoint with	31	-10
endpoint write	-6	13
enforc	-5	57
enforc by	-35	44
enforc http	-87	48
enforc it	11	30
enforc them	-12	93
engin	31	-58
engin $	-123	-156
engin @	-33	-133
engin and	3	39
engin behind	81	-1
engin log	-5	29
engin of	111	-98
engin onli	50	4
engin or	-5	13
engin patch	80	-110
engin publish	10	-4
engin s	-11	49
engin that	46	23
engin version	0	-25
english	29	-20
enhanc	-7	51
enhanc health	0	87
enhanc log	-8	16
enlarg	0	15
enlarg the	0	15
enough	-17	72
enough @	-14	68
enough and	-10	23
enough bandwidth	-12	15
enough for	-23	29
enough healthi	81	-58
enough of	29	-17
enough replica	-20	62
enough to	-35	59
enrol	21	30
enrol account	30	8
ensur	-3	23
ensur that	52	-29
enter	20	-9
entir	45	-7
entri	31	3
entri and	-15	25
entri to	86	-59
env	-41	76
env is	-8	32
env var	-3	22
envelop	-11	-102
envelop encrypt	-11	-102
environ	8	33
environ $	-31	63
environ @	24	-13
environ and	43	-1
environ at	13	-7
environ class	-25	36
environ in	22	-17
environ of	32	-18
environ off	3	26
environ queue	-21	34
environ to	43	-34
environ variabl	-9	49
environment	90	-9
environment control	90	-9
ephemer	82	-12
ephemer storag	8	32
equip	49	15
equip and	-86	95
eras	119	-80
eras a	106	-39
eras it	18	-17
eras the	41	-35
error	-23	56
error and	0	11
error log	0	20
esx	-71	123
esxi	-19	216
esxi patch	-3	89
etc	-28	126
etcd	115	-35
etcd and	-1	-51
etcd avail	13	-7
etcd in	167	-78
etcd of	31	-20
etl	-25	38
eu	-29	72
evalu	8	113
evalu @	34	-21
even	140	5
even if	51	43
event	41	16
event $	-34	146
event @	-39	97
event and	20	7
event by	38	-20
event for	-40	84
event histori	32	-24
event in	82	-60
event of	-63	118
event or	-9	10
event publish	-2	14
event that	-37	53
event through	85	-1
event to	-9	35
event windows	-41	45
event without	58	-58
eventbridg	27	-12
eventbridg and	40	-29
eventbridg or	-16	31
ever	42	22
everi	28	10
everi 12	68	-63
everi 14	35	-15
everi 30	15	11
everi 90	8	42
everi @	41	1
everi account	-22	23
everi agent	71	-9
everi chang	37	-34
everi cluster	75	-20
everi custom	12	-10
everi day	62	-63
everi eight	11	0
everi endpoint	37	-20
everi evict	-19	42
everi few	50	-9
everi file	27	-11
everi five	-4	18
everi instanc	73	-11
everi kind	42	-22
everi minut	12	-5
everi mode	-12	18
everi month	-20	-32
everi new	45	-28
everi node	-17	29
everi other	34	-4
everi record	16	-2
everi region	11	30
everi request	38	-31
everi type	-4	44
everi updat	10	85
everi use	53	-43
everybodi	-5	24
everyon	-48	95
everyth	39	17
everyth at	19	24
everyth behind	72	-5
everyth els	-25	34
everyth for	-32	56
everyth on	-31	44
everyth that	-69	90
everyth through	-24	54
everyth under	-50	62
evict	5	29
evict @	34	-16
evict and	31	-20
evict hold	-14	19
evict keep	39	-28
evict polici	-3	13
evict the	27	-21
evid	44	17
evid and	82	-47
evid for	57	-34
evid on	28	76
evid that	-23	53
ex	-20	58
ex employe	-20	58
exact	-42	55
exact version	-42	55
exactli	38	-10
exampl	-13	33
exampl with	17	-14
except	18	-1
except @	18	8
except for	-10	21
except in	27	-13
except with	22	-15
exchang	-10	25
exchang and	31	-26
exclus	-3	27
exec	-1	20
execut	20	14
execut @	-25	47
execut and	14	19
execut are	88	-70
execut environ	74	-56
execut histori	36	-8
execut in	52	-44
execut log	-61	59
execut role	-18	59
execut the	80	-26
exhaust	57	-2
exist	9	56
exist @	80	-52
exist for	-38	77
exist in	23	42
expect	-44	59
expect run	-4	9
expect to	-34	37
experi	-21	59
expir	-13	66
expir after	-21	25
expir and	0	19
expir or	-26	50
expir the	49	-44
expiri	-12	96
expiri and	21	-17
export	-6	53
export @	-16	38
export and	-27	47
export it	75	-31
export of	-9	34
export or	7	66
export polici	1	16
export report	-8	78
export those	-5	45
export what	-15	44
expos	-43	51
extend	-20	71
extend support	-22	84
extend the	-4	11
extens	-29	127
extra	56	19
extract	40	-5
face	-16	26
face from	-18	30
facil	76	-38
facil $	122	-57
facil and	-13	39
factor	-9	38
factor and	-12	16
factor authent	-13	48
factor for	-7	46
factor of	-5	21
factori	4	154
fail	36	3
fail $	105	-52
fail @	64	-32
fail and	31	-17
fail back	-3	60
fail broker	26	-15
fail check	-40	96
fail deploy	-13	18
fail disk	100	-3
fail drive	50	-18
fail evict	-23	32
fail hardwar	55	-38
fail host	20	5
fail its	67	-60
fail node	103	-61
fail on	19	12
fail or	28	-26
fail over	5	24
fail record	-21	38
fail run	-5	16
fail server	57	-24
fail task	35	-15
fail without	35	-33
failov	17	9
failov drill	-3	43
failov is	-46	69
failov record	-36	61
failov to	54	-53
failov when	32	-19
failur	52	-2
failur $	89	27
failur and	-11	27
failur in	19	-38
failur of	70	-45
fall	33	17
fall back	24	-8
fall to	-19	70
fall under	75	-34
fals	42	4
fals $	82	20
fals posit	28	49
far	-8	35
fargat	19	2
fargat and	47	-41
fargat or	-36	39
fast	-18	60
fast and	-27	45
fault	52	20
fault and	-15	19
fault toler	-12	60
faulti	114	-30
featur	25	15
februari	33	-18
februari 2026	33	-18
feder	-29	131
fedramp	59	-49
feed	-2	38
feed and	-2	38
feedback	-5	37
fell	49	-24
fenc	179	18
fend	56	-30
fend off	56	-30
fetch	-12	31
fetch @	-11	38
few	-15	65
few high	26	-24
few week	50	-9
fewer	-28	37
fiber	15	-6
fiber and	11	-2
fibr	78	-22
field	-23	35
file	2	30
file $	7	39
file and	-16	39
file are	94	7
file befor	11	96
file has	-19	66
file in	-31	82
file is	-16	41
file on	-47	62
file or	-11	19
file permiss	-16	44
file server	50	-23
file share	-32	33
file system	15	12
file that	77	-19
file to	64	-58
file valid	-15	18
fill	-2	12
fill up	8	-4
filter	53	-1
filter and	-10	27
filter common	37	-17
filter in	6	11
find	0	36
find $	-15	35
find and	19	29
find at	34	-14
find in	-62	58
find is	-2	66
find that	-7	42
fine	-19	50
fine grain	-9	44
finger	61	-19
fip	123	-37
fip 140	38	-26
fip endpoint	-28	37
fip valid	30	1
fire	80	-30
fire protect	42	-12
fire suppress	67	-13
firecrack	63	-24
firecrack micro	19	-14
firehos	12	22
firewal	-54	11
firewal %	-190	-160
firewal and	-14	69
firewal applianc	66	112
firewal insid	152	-23
firewal of	-53	-59
firewal polici	27	-17
firewal port	-3	30
firewal rule	-4	71
firm	5	44
firmwar	43	-9
firmwar $	115	57
firmwar and	-16	58
firmwar of	75	-17
firmwar on	88	-36
firmwar updat	214	-48
first	-5	48
first $	-22	-208
first and	24	-13
fit	85	-15
five	-6	22
five at	29	-21
five minut	-15	31
fix	13	42
fix $	81	15
fix a	23	28
fix and	47	-6
fix bug	-4	16
fix for	16	23
fix it	-68	85
fix or	52	-37
fix that	-18	55
fix the	43	26
fix vulner	-30	47
fix within	28	-23
flag	29	95
flash	114	8
flaw	37	1
flaw in	6	22
fleet	10	49
fleet $	-96	132
fleet and	-3	36
fleet behind	71	-105
fleet of	-34	40
fleet patch	39	58
fleet that	78	-43
fleet to	-29	48
fleet who	24	-19
flip	-23	62
flood	18	-4
flood $	77	-70
flood and	75	-42
flood at	4	34
flood of	-39	98
flood on	12	-11
flood with	54	-10
floor	16	154
flow	-8	40
flow and	-19	26
flow log	-20	53
folder	37	32
folder and	48	-3
folk	-19	31
follow	2	77
follow the	10	20
follow them	-6	53
for	10	25
for %	-15	77
for 12	53	-37
for 14	28	-13
for 24	78	-44
for 35	25	3
for 90	-5	17
for @	35	41
for a	-11	44
for all	77	-20
for an	1	34
for and	73	-72
for anyth	-20	89
for api	56	-18
for applic	3	18
for assign	-14	33
for at	16	-2
for attach	39	-19
for attack	-17	91
for both	10	28
for chang	-1	17
for cloudtrail	42	-13
for complianc	-125	-107
for connect	-17	39
for copi	74	-65
for custom	-30	74
for cve	61	-60
for data	110	43
for delet	-5	34
for each	5	43
for encrypt	-45	63
for ever	-45	81
for everi	21	-5
for exampl	-16	30
for fail	-22	34
for failur	76	18
for feder	-1	55
for free	5	35
for gdpr	-23	15
for good	-19	49
for growth	-32	72
for higher	10	12
for improv	-19	31
for index	7	24
for instanc	-29	50
for it	-6	47
for its	39	5
for keep	20	21
for life	-53	82
for load	-7	19
for log	-33	47
for longer	-13	27
for mail	78	-28
for malwar	64	-49
for manag	-49	-102
for me	25	56
for month	-62	61
for more	-4	24
for new	48	-88
for no	-9	93
for one	-7	16
for os	1	-111
for other	9	25
for our	5	95
for patch	-11	32
for pci	-35	-135
for person	-18	55
for privat	-5	10
for produc	-6	9
for product	-29	41
for pull	-2	18
for quota	-8	11
for recoveri	-9	16
for region	14	1
for resili	23	-13
for resourc	-11	12
for rollback	-39	54
for s3	35	-32
for servic	54	-26
for seven	45	-18
for some	42	18
for sourc	1	10
for spectr	33	-5
for suspici	-31	76
for that	-44	8
for the	36	2
for them	27	23
for thi	-36	-64
for train	69	61
for two	43	-23
for up	49	-34
for us	-128	-126
for user	-18	29
for vmware	30	-9
for volum	-18	22
for vulner	-17	40
for what	-19	44
for whom	-23	60
for with	-10	11
for you	-5	47
forbid	-51	73
forc	6	46
forc it	45	-8
forc one	52	-37
forc ssl	-18	17
forc tls	-10	21
forens	1	62
forens on	1	62
forgotten	-11	80
format	-9	38
format of	-19	40
former	50	31
forward	36	38
forward secreci	59	-20
found	-20	54
four	-26	68
four dai	-16	53
framework	8	33
framework and	-5	49
framework is	-20	29
framework version	40	-27
frankfurt	-36	41
free	-13	42
free address	1	36
free space	-7	25
free tier	11	30
fresh	66	-10
fresh $	90	-41
fridai	28	45
from	20	23
from $	39	-21
from %	-25	-45
from 2016	-14	97
from @	4	51
from a	17	20
from an	-45	75
from anoth	33	-24
from artifact	-24	72
from aws	42	18
from befor	50	38
from certif	81	-66
from delet	-9	21
from each	141	-63
from ecr	-23	24
from flood	43	-6
from insid	-21	55
from it	-15	34
from its	16	-4
from minor	-79	51
from one	36	-8
from other	12	6
from our	-43	44
from outsid	14	19
from read	-21	-18
from releas	12	63
from the	18	50
from there	-3	8
from those	55	-44
from us	12	-60
from version	-38	79
from where	-6	63
from which	0	42
front	12	29
front and	52	-41
front of	105	-99
ftp	19	16
full	-3	81
full access	-44	50
full or	-3	18
fulli	-16	-16
fulli inherit	-54	-73
fulli manag	20	40
function	4	50
function $	-14	103
function @	5	55
function and	-14	28
function data	4	58
function from	102	-69
function is	-25	83
function keep	-24	33
function of	5	34
function run	73	-44
function that	-12	23
function to	25	-9
further	-33	64
further on	-19	34
further region	-15	40
game	0	82
game server	-33	60
gatewai	-26	-78
gatewai @	-12	38
gatewai and	-1	16
gatewai endpoint	-36	81
gatewai for	30	-9
gatewai on	45	-23
gatewai or	-3	54
gatewai patch	-30	-117
gave	14	23
gb	20	-12
gb of	27	-17
gbp	33	-112
gdpr	-12	115
gdpr complianc	-17	7
gear	76	-39
gener	104	4
gener $	138	-15
gener and	29	-22
gener the	48	-38
general	-90	14
general $	-66	-57
general who	13	95
generally	-76	-66
generally speak	-39	-77
geo	-10	85
geo restrict	-10	85
geograph	-5	9
get	23	6
get 20	-23	37
get @	32	-6
get a	32	7
get and	-10	20
get endpoint	96	-3
get in	-40	77
get it	-108	-33
get its	-32	24
get new	4	-23
get no	-33	38
get onto	-3	25
get patch	-54	72
get secur	101	-37
get the	-5	63
get their	78	-34
get them	56	3
get updat	-11	67
gib	-22	36
gib is	-15	23
gib of	-23	36
give	8	25
give @	-8	16
give a	-26	34
give an	10	63
give collector	-18	29
give connector	-2	12
give each	46	5
give everi	45	-29
give it	23	-4
give job	-2	11
give no	3	23
give the	-17	38
given	-6	22
global	72	-52
global @	12	23
global infrastructur	86	-38
global network	57	-1
global resili	-14	16
global tabl	33	-113
go	6	29
go @	117	-33
go and	-8	21
go back	-13	17
go by	-4	35
go how	0	10
go in	31	9
go on	-31	46
go through	36	-9
go to	-16	68
go with	-23	47
goal	0	30
goe	-1	41
goe @	-19	53
goe in	-12	38
goe into	-20	33
goe on	19	15
goe out	-33	32
goe through	-24	49
goe to	-22	60
golden	-44	117
golden imag	-44	117
gone	-20	59
gone for	-11	16
good	-2	24
got	-3	-36
got a	65	4
gotta	18	-55
govern	-52	116
gpu	97	-22
gpu and	86	-33
grain	-9	44
grain access	-9	47
grant	-10	49
grant among	26	-24
grant and	-6	20
grant on	-17	98
grant permiss	-14	42
grant tabl	-10	49
grant the	-5	14
graph	-12	80
greatest	47	-3
greatest number	18	10
greatest size	84	-31
green	-1	34
green deploy	9	14
gremlin	-32	90
gremlin queri	-36	93
grid	11	40
grid infrastructur	-60	62
group	-1	51
group $	5	198
group @	-19	37
group a	28	186
group and	12	11
group appli	5	82
group are	56	22
group as	-3	82
group at	33	-23
group between	-23	30
group decid	-3	21
group for	-5	64
group from	70	-28
group health	-19	22
group in	32	54
group keep	-3	9
group of	-13	42
group on	-14	40
group over	-34	39
group polici	-26	46
group publish	-19	20
group rule	-13	72
group set	-6	12
group that	-18	48
group the	-15	21
group to	-23	48
group where	17	-12
group whose	-10	39
group windows	-6	40
group with	-13	33
grow	62	1
grow $	11	25
grow and	22	0
grow by	-66	118
grow it	2	13
grow its	61	-31
grow the	70	-20
grow them	-31	47
growth	-32	72
growth and	-32	72
guarante	32	54
guard	43	23
guard against	15	60
guard and	12	51
guard at	80	-13
guard it	-10	76
guard power	39	-20
guard the	45	11
guardduti	-16	31
guardduti runtim	-16	21
guardrail	-24	49
guardrail for	-31	47
guess	-49	155
guess $	-51	162
guest	-34	67
guest and	1	8
guest are	-6	25
guest of	-14	33
guest oper	56	31
guest os	-13	93
gui	-37	-59
guid	64	91
guid sai	101	-24
ha	112	-28
hack	-129	-94
had	-53	-115
had it	-127	-121
half	-74	-31
half of	13	145
hall	75	-10
hall $	63	-9
hand	17	2
hand and	-7	17
hand data	-12	18
hand in	-18	44
hand it	-33	66
hand or	-24	30
hand out	22	5
hand over	17	-35
hand where	-8	11
hand with	-10	12
handl	-18	-21
handl as	-4	13
handl bounc	-26	22
handl by	61	-68
handl the	-7	37
happen	-75	-89
happen $	-29	-53
happen by	-76	75
hard	153	-2
hard code	-7	53
hard drive	71	-30
hardcod	5	68
harden	42	51
harden and	-49	96
harden golden	-3	74
harden the	-44	114
hardwar	63	-21
hardwar $	162	22
hardwar and	23	-11
hardwar applianc	-50	65
hardwar behind	82	-29
hardwar in	14	-12
hardwar mainten	-3	78
hardwar of	162	-29
hardwar secur	20	9
hardwar that	94	-54
hardwar then	172	-35
hardwar under	16	-10
harmless	43	44
has	18	14
has 512	-6	16
has @	28	-6
has a	32	3
has an	-14	18
has and	-29	54
has becom	-23	24
has been	-24	14
has it	-29	53
has its	15	-8
has lost	-28	45
has no	11	60
has none	66	50
has noth	-61	68
has one	-59	108
has to	11	10
hash	71	-51
hash and	66	-50
hasnt	-42	61
hat	27	-37
have	21	21
have a	3	17
have an	92	-86
have endpoint	-8	14
have it	-40	57
have no	60	9
have none	10	34
have pass	26	-25
have raiz	86	-65
have renew	-26	40
have root	-7	23
have set	11	-9
have someon	-40	60
have the	-9	17
have their	106	-64
have them	74	-2
have to	55	-5
hdd	27	-23
hdf	17	29
head	-9	158
head login	-9	23
head node	-54	92
headach	-5	47
header	-2	27
health	9	11
health and	57	-29
health check	10	38
health dashboard	-14	-70
health of	51	-11
healthi	107	-47
healthi target	81	-58
hear	15	55
held	45	-26
hello	-47	-46
helm	-12	60
helm is	-6	48
help	24	100
helper	4	33
helper and	-26	35
helper on	31	18
here	-31	65
here and	-14	22
here is	-7	20
hibern	-3	34
hidden	62	-38
hidden from	62	-38
hide	-6	21
hide a	-1	15
high	16	21
high avail	21	30
high cve	16	-11
high volum	26	-24
higher	40	10
higher on	31	-14
higher price	53	-37
higher quota	33	-13
highli	-19	21
highli avail	-19	21
him	109	-3
hipaa	-88	-68
hipaa and	21	-6
hipaa complianc	-91	-105
hire	110	-38
hire the	53	-21
his	-36	29
histori	27	18
histori and	39	-27
histori for	24	-23
histori of	-10	28
hit	-12	63
hive	15	12
hive code	-10	19
hm	-81	112
hm and	-56	109
hmm	-72	43
hold	40	2
hold %	29	-26
hold @	38	-9
hold a	34	-21
hold in	50	-18
hold it	134	37
hold on	-12	34
hold the	39	5
hole	-10	91
home	39	-10
home folder	46	-14
hook	-13	59
hop	32	0
hop limit	32	0
host	34	-17
host $	-194	-62
host @	77	-24
host and	36	15
host are	-44	80
host base	-27	96
host behind	35	4
host below	-122	-139
host beneath	44	-10
host by	7	14
host configur	36	-16
host failur	7	-34
host hardwar	59	32
host in	38	-13
host is	36	65
host kei	-22	123
host kernel	181	-24
host name	-18	29
host need	53	-19
host of	-36	32
host on	17	68
host oper	13	-109
host or	17	36
host os	239	2
host patch	-57	-153
host server	72	-29
host that	76	-30
host the	50	-13
host to	76	0
host under	10	34
host who	8	70
host with	-33	59
host yourself	-15	18
hostnetwork	72	-7
hour	18	20
hour and	57	-36
hour at	68	-39
hour by	45	-16
hour for	94	-83
hour of	-20	35
hour or	11	0
hour to	-10	37
hourli	44	-19
hourli autom	22	-5
hous	20	51
hous the	20	51
how	-11	10
how @	-7	18
how close	-3	19
how is	-153	-150
how long	7	33
how mani	25	28
how often	-15	54
how the	-5	35
how thei	-42	95
howev	42	-10
hpc	-72	93
hr	-44	73
hsm	95	-61
http	42	2
http and	3	21
http endpoint	15	4
http in	-26	42
http on	26	14
http onli	88	-25
http or	24	-1
http too	68	-38
hub	31	27
human	-16	34
human review	-16	34
hybrid	-16	81
hyper	-4	41
hyper v	-4	41
hypervisor	86	-15
hypervisor $	130	-64
hypervisor and	14	85
hypervisor below	124	110
hypervisor beneath	-104	140
hypervisor secur	104	-13
hypervisor under	14	11
hypervisor updat	79	-60
i	-15	-110
i $	0	72
i am	85	-39
i e	-142	-76
i mean	-61	-79
i meant	78	18
iaa	-43	182
iam	-5	32
iam @	-6	21
iam access	-4	32
iam and	-9	44
iam authent	-6	46
iam for	-36	48
iam ident	-3	14
iam on	-18	45
iam onli	-23	60
iam or	-8	57
iam polici	-8	24
iam right	-4	17
iam role	30	-5
iam the	-5	22
iam user	56	-31
iam who	-9	27
id	-22	85
ide	-9	25
ident	-17	50
ident and	-13	33
ident center	-4	9
ident for	-15	20
ident polici	9	29
ident provid	-17	50
identifi	-4	51
identifi and	-46	63
identifi for	26	-1
idl	14	47
idl @	12	125
idl at	35	-23
idl instanc	-14	68
if	16	10
if %	-31	-24
if @	51	11
if a	-27	28
if it	-99	13
if its	52	18
if need	-6	9
if the	-9	26
if thei	-10	14
if we	171	-33
im	-26	28
imag	4	47
imag $	-43	95
imag @	42	-32
imag and	-3	31
imag are	37	39
imag builder	53	-11
imag cpu	-16	25
imag current	-11	21
imag deploi	3	20
imag for	21	1
imag from	-50	56
imag in	48	33
imag is	17	67
imag of	29	4
imag on	-8	24
imag or	-26	37
imag regularli	19	58
imag that	-21	63
imag the	-19	44
imag updat	21	32
imag version	73	-18
imag we	-33	151
imag when	-13	16
imag with	71	-28
imdsv2	39	-2
immut	-17	41
impair	42	-21
impair host	42	-21
import	-49	135
import $	-45	137
import and	-3	16
import certif	-29	62
import is	-8	20
import or	0	57
import the	-10	38
improv	22	-6
improv its	46	-35
improv the	48	-42
in	13	23
in $	52	-28
in %	-22	64
in 24	71	-49
in 5	-30	26
in @	26	22
in a	-11	49
in acm	-16	33
in all	21	32
in amazon	-4	44
in an	7	46
in and	-21	64
in anoth	14	11
in any	11	8
in are	-7	18
in at	65	-43
in auto	54	-9
in aws	-55	78
in between	30	2
in bucket	-21	33
in by	-6	16
in case	-54	78
in charg	-30	-102
in china	37	-18
in clear	-27	71
in client	-6	12
in cloudtrail	37	-17
in code	-7	12
in contain	-29	51
in deploy	27	-26
in differ	-6	32
in each	0	22
in ecr	-2	75
in everi	-7	38
in front	43	0
in full	94	5
in further	-27	56
in general	-89	-1
in hardwar	35	-28
in iam	1	41
in it	-13	53
in its	58	-29
in kms	-31	63
in latest	68	-39
in log	-16	42
in mainten	60	-54
in manag	12	10
in memori	-31	73
in more	-5	9
in multi	37	-55
in name	-16	42
in no	-17	46
in oci	-1	17
in on	29	-22
in one	-5	49
in order	33	-26
in organizations	-6	21
in other	1	24
in our	-12	73
in page	13	-1
in place	9	45
in plain	24	20
in polici	-26	72
in principl	-22	47
in provis	-31	102
in region	24	6
in requir	-19	55
in s3	13	23
in secret	-3	37
in secur	-15	6
in sever	2	37
in sourc	-21	75
in step	42	-15
in subnet	-6	11
in templat	-26	92
in the	8	20
in their	27	70
in them	23	10
in there	58	16
in three	35	-25
in through	-14	42
in time	14	13
in tmp	-23	48
in to	61	-7
in transit	-47	-44
in two	53	-18
in us	19	-11
in use	49	-45
in version	-19	65
in what	-31	39
in which	28	10
inbound	-24	100
inbound port	-4	48
inbound rule	0	33
incid	29	40
incid respons	-55	98
includ	10	23
includ and	-45	50
includ is	1	17
includ it	-32	34
includ model	65	-46
increas	-2	104
independ	32	-21
index	-9	49
index and	-12	33
index data	-3	31
index in	-35	94
index map	0	19
individu	-5	67
infer	36	16
infer contain	-6	27
infer softwar	91	-32
inform	-5	63
infrastructur	43	-19
infrastructur $	102	-24
infrastructur and	23	-5
infrastructur devic	96	-58
infrastructur itself	47	-14
infrastructur node	60	-34
infrastructur of	92	-25
infrastructur role	-17	38
infrastructur under	42	-20
ingest	-20	42
ingest pipelin	-7	8
ingress	-35	72
ingress control	-24	48
inherit	117	-80
inherit control	78	-62
inherit from	-2	-76
initi	-21	31
initi capac	-10	21
initi the	-25	23
inject	0	54
inject are	-16	38
inject in	-32	70
input	-9	77
input and	12	6
input check	-15	20
ins	20	9
ins and	32	-2
insid	48	15
insid $	-22	54
insid @	53	-21
insid a	42	80
insid an	-14	81
insid it	-30	89
insid its	39	-24
insid one	78	-18
insid our	34	63
insid that	-57	67
insid the	55	44
insight	-16	54
insight and	-17	57
insist	0	49
insist on	-3	41
insist that	1	30
inspect	-5	22
inspect are	-8	30
inspect engin	61	-20
inspect it	60	-47
inspect request	51	-22
inspector	-18	24
inspector and	-22	28
instal	10	45
instal @	51	37
instal an	59	-34
instal and	33	16
instal applic	-1	10
instal are	-19	53
instal by	-18	47
instal configur	-18	37
instal devic	-19	39
instal in	17	-4
instal into	-7	25
instal is	-14	53
instal it	18	2
instal minor	53	-12
instal noth	62	-29
instal on	-49	103
instal or	42	-2
instal ourselv	-3	92
instal patch	-18	37
instal secur	-32	46
instal some	-7	40
instal the	26	19
instal them	10	-3
instal there	-8	91
instal updat	-18	34
instal windows	-7	61
instal with	-7	31
instanc	7	28
instanc @	-26	43
instanc after	-27	38
instanc and	20	7
instanc apart	19	-9
instanc are	-18	59
instanc as	4	15
instanc by	-50	56
instanc class	-4	24
instanc count	-10	16
instanc disk	55	12
instanc for	52	-32
instanc from	38	-32
instanc group	-7	18
instanc has	53	-27
instanc iam	-4	12
instanc in	63	-26
instanc is	47	43
instanc metadata	25	12
instanc noth	28	-4
instanc of	38	-5
instanc on	-40	59
instanc onli	-18	44
instanc or	-23	47
instanc over	-9	52
instanc profil	-9	26
instanc role	-10	39
instanc run	55	-33
instanc size	61	-33
instanc start	-34	43
instanc storag	67	-10
instanc that	24	28
instanc there	-18	36
instanc to	-24	51
instanc type	-1	36
instanc unless	-10	19
instanc with	47	-25
instanc without	45	-39
instead	-61	94
instead $	-101	37
instead of	-13	28
instrument	-25	76
insur	5	15
integr	-1	43
integr of	-36	-42
integr servic	101	-74
intellig	51	-29
intellig tier	29	-14
intent	-25	50
interfac	-4	31
interfac and	-2	24
interfac disk	36	-18
interfac endpoint	-13	39
intermedi	37	-9
intermedi bucket	50	-48
intermedi tabl	22	-1
intern	4	26
intern user	3	32
internet	-13	52
internet access	-6	26
internet line	-27	54
internet or	-21	39
interrupt	43	-3
into	18	29
into @	57	14
into a	37	-26
into an	13	18
into aws	-5	62
into differ	-33	42
into each	40	-20
into it	33	-6
into its	74	-30
into our	-28	70
into subnet	-9	47
into the	44	5
into which	-14	35
intrud	33	-19
intrud out	33	-19
intrus	-56	71
intrus detect	-56	71
inventori	-28	94
inventori and	34	-22
investig	3	79
invit	-4	31
invit and	-2	8
invoc	4	35
invoc and	42	-25
invoc log	-6	40
involv	36	11
iop	-14	40
iop and	-5	11
iot	-12	22
ip	-8	73
ip access	-19	71
ip address	7	53
ip set	-7	16
iptabl	-50	125
is	8	30
is $	-9	35
is %	-41	-7
is @	65	88
is a	-27	24
is account	-32	69
is ad	19	53
is all	-30	62
is allow	-11	46
is also	-23	29
is alwai	69	12
is an	51	3
is anyon	-11	12
is appli	-33	22
is ask	-3	10
is at	-36	68
is back	39	-28
is behind	90	-49
is better	-10	73
is broken	10	9
is built	50	-12
is cach	-65	-111
is call	-15	23
is chosen	26	44
is close	-29	74
is commit	50	-27
is complianc	-107	-41
is configur	-99	-60
is connect	17	-13
is copi	-4	10
is creat	13	33
is cut	-7	8
is decid	6	27
is delet	-14	36
is deprec	-23	26
is disabl	-4	28
is disconnect	-26	48
is do	-51	-131
is done	38	4
is down	44	21
is enabl	27	-26
is encrypt	-87	-66
is end	-48	94
is enforc	-47	62
is everyth	-43	58
is fix	-3	16
is for	81	-6
is given	-11	27
is gone	-17	63
is handl	-19	59
is healthi	89	-81
is hipaa	-62	-70
is idl	52	-42
is in	26	12
is insid	25	37
is instal	-59	79
is involv	36	11
is it	13	-18
is its	82	-40
is keep	68	-53
is kept	-46	-111
is left	52	-41
is let	-11	17
is load	80	-74
is log	-40	84
is look	56	-10
is lost	31	11
is maintain	-1	53
is make	44	-2
is manag	-8	32
is miss	-12	51
is need	-24	52
is no	60	12
is none	-34	103
is not	-10	55
is noth	78	-5
is off	-18	51
is offlin	-17	94
is on	52	-6
is one	-102	67
is onli	80	-39
is onlin	26	-21
is open	-1	42
is out	-58	-20
is over	-11	25
is part	59	-21
is patch	-45	-70
is physic	8	43
is possibl	22	28
is protect	-43	40
is provid	-20	34
is public	-23	56
is publish	33	90
is reach	-22	55
is reachabl	16	48
is read	-5	12
is record	-23	79
is renew	1	23
is replac	62	-11
is requir	-2	14
is respons	-13	-52
is retir	19	-3
is run	32	-6
is secur	130	45
is sent	-10	29
is serverless	59	-34
is share	-8	14
is stale	-39	40
is start	58	-47
is still	44	-28
is stop	31	-28
is store	5	53
is support	5	12
is that	-143	-102
is the	16	4
is then	-20	41
is there	15	41
is thi	-69	-44
is throttl	-31	35
is to	-29	109
is too	-6	17
is under	55	-44
is up	2	51
is updat	-29	37
is us	2	11
is verifi	-12	24
is what	62	36
is who	39	-6
is wholli	-10	60
is whose	42	-19
is with	109	46
iscsi	-20	36
isnt	6	45
isnt @	-51	173
isnt it	-2	17
isnt that	-4	13
isnt the	-84	101
iso	58	20
iso 27001	4	14
isol	57	-15
isol @	98	-32
isol contain	85	-33
isol custom	35	-5
isol environ	58	-28
isol everi	-16	18
isol function	31	-14
isol of	10	8
isol the	34	29
isol under	17	-9
issu	41	0
issu a	-31	65
issu and	45	-7
issu by	29	-33
issu certif	-28	83
issu public	42	-61
issu the	47	-19
it	12	25
it $	-24	-30
it %	89	0
it @	-6	66
it a	-17	20
it after	-7	15
it afterward	14	-2
it again	21	-1
it also	16	-15
it and	-1	27
it answer	68	-38
it are	-7	51
it ask	-10	10
it at	12	38
it avail	80	-29
it awai	-1	16
it back	-7	24
it block	-11	16
it build	108	-70
it but	-9	12
it by	16	10
it can	23	14
it cannot	34	28
it chang	-29	96
it confirm	45	-40
it connect	114	-84
it copi	67	-55
it correct	-19	43
it cover	-20	37
it creat	67	-32
it deliv	-1	10
it doe	84	-36
it down	-20	39
it enabl	-80	-94
it encrypt	-130	-101
it end	-7	61
it expir	-15	30
it fail	-3	43
it find	-29	84
it first	-14	23
it for	-1	65
it from	-40	69
it get	-42	41
it give	-6	8
it goe	-11	21
it grow	14	13
it hand	42	-69
it has	12	27
it hold	67	-27
it if	22	-12
it in	24	-3
it into	-48	48
it is	15	14
it issu	57	-55
it keep	25	3
it leav	61	3
it manag	53	-42
it may	68	-46
it need	21	5
it never	65	32
it now	-43	-95
it off	3	38
it offer	48	-19
it on	36	6
it onc	-65	123
it onli	-12	26
it onlin	48	-14
it onto	-39	70
it or	-21	45
it out	24	54
it over	80	-33
it own	46	-32
it patch	67	48
it per	-20	59
it place	30	-27
it privat	-7	26
it protect	20	32
it raiz	52	-47
it reach	-2	36
it read	-11	24
it replac	12	28
it right	52	-43
it run	-4	41
it safe	-37	69
it scale	-51	75
it scan	24	35
it serv	-18	29
it set	-6	20
it stai	-17	69
it stand	-21	71
it stop	-17	45
it store	76	-41
it subnet	87	-46
it support	87	-34
it surviv	39	-9
it take	-33	43
it that	-15	67
it the	-10	42
it then	-31	79
it there	76	-58
it to	18	19
it tri	71	-55
it unless	7	23
it up	28	13
it updat	21	99
it us	66	-29
it usabl	-16	28
it valid	11	-6
it was	30	-25
it when	-14	31
it where	9	48
it whose	-10	58
it with	4	24
it within	23	25
it without	29	-1
it work	26	13
it yourself	-9	57
item	12	35
item and	-6	13
its	22	7
its %	-40	-91
its @	2	33
its a	165	-76
its access	-9	12
its ai	10	-7
its ami	14	39
its api	43	-14
its audit	32	63
its avail	68	-46
its backup	23	6
its certif	14	7
its classif	-25	51
its complianc	78	1
its compon	19	6
its connect	8	31
its consol	80	-57
its data	11	7
its default	36	-22
its depend	37	11
its disk	-29	46
its dns	63	-45
its door	-22	34
its encrypt	-12	35
its end	7	19
its endpoint	64	7
its facil	33	1
its firmwar	9	-3
its guest	11	75
its guid	101	-24
its health	67	-60
its host	46	-36
its hypervisor	67	-24
its imag	-18	35
its instanc	-16	32
its job	5	94
its kei	-5	17
its kernel	6	55
its key	54	-9
its librari	16	40
its limit	-16	27
its local	-13	17
its locat	35	-6
its log	16	-4
its machin	81	-58
its manag	-69	137
its modul	33	-24
its network	45	-10
its node	40	5
its not	14	25
its oper	30	-12
its own	28	2
its paramet	-15	26
its part	91	-44
its password	-38	59
its patch	33	-24
its peopl	-113	-41
its polici	-27	48
its port	22	-8
its protect	-5	41
its protocol	-40	63
its quota	49	-35
its record	62	-44
its recoveri	67	-42
its region	33	-8
its releas	-20	60
its resourc	-11	14
its result	-14	39
its retent	12	4
its role	52	-34
its rout	-10	15
its router	91	-58
its rule	-7	57
its runtim	-26	33
its schedul	3	10
its secur	-12	24
its server	-34	95
its servic	16	2
its set	-42	76
its size	-43	92
its softwar	-38	107
its standard	57	-41
its standbi	61	-39
its storag	58	-32
its support	-32	47
its task	-21	27
its time	-22	51
its tls	19	-10
its track	36	-33
its updat	-20	69
its version	-37	61
its volum	-18	44
its way	16	-9
its web	45	-31
its zone	33	-31
itself	40	18
itself $	122	6
itself after	77	-57
itself and	26	-8
itself are	-96	100
itself avail	55	-36
itself in	42	-29
itself is	92	21
itself keep	35	-32
itself onli	-32	38
itself run	39	21
itself up	48	-28
itself when	54	-43
itself where	32	-31
itself with	39	-17
itself without	17	-10
januari	-13	15
jar	-19	59
jar and	-28	52
java	-16	108
jdbc	-10	84
jdbc connect	-3	10
job	7	29
job $	-7	-60
job a	-2	11
job and	20	-5
job are	-1	50
job code	-11	68
job definit	-17	32
job for	-11	76
job imag	-15	83
job is	82	-42
job log	-7	19
job of	-5	11
job on	29	-26
job queue	74	-56
job role	-3	33
job runtim	-16	31
job schedul	90	-62
job stai	-8	29
job state	27	-11
job that	-7	36
job to	-10	45
job wait	46	-30
join	-29	48
join the	22	-7
join them	-36	46
joint	57	102
joint duti	-27	75
joint respons	78	103
js	51	35
js version	-15	89
judg	-28	87
judg and	-2	8
juli	21	24
juli 2026	21	24
june	-12	59
june 2025	-9	20
june 2026	-10	65
just	-18	-40
just the	73	42
jwt	-3	29
karpent	49	28
karpent the	32	-30
keep	17	16
keep 1	92	-81
keep @	49	-1
keep a	-21	40
keep an	-44	102
keep and	9	20
keep answer	133	-27
keep applic	17	10
keep at	10	0
keep automat	-2	10
keep avail	-3	16
keep backup	-43	68
keep client	-18	29
keep configur	-2	8
keep copi	-39	70
keep credenti	16	0
keep current	-25	33
keep custom	67	-11
keep data	51	-3
keep definit	-10	25
keep delet	-8	8
keep driver	-11	23
keep earlier	-10	58
keep enough	33	9
keep etcd	-87	111
keep everyth	-32	56
keep fail	39	-28
keep for	-31	50
keep host	2	10
keep in	-35	42
keep instanc	24	37
keep intrud	33	-19
keep it	28	21
keep its	17	-9
keep job	-5	13
keep log	21	41
keep manifest	0	10
keep no	-38	106
keep node	-42	110
keep none	-37	40
keep noth	-35	54
keep onli	-80	101
keep other	78	38
keep patch	28	-4
keep person	-26	38
keep result	-7	26
keep run	-13	81
keep secret	-10	30
keep sensit	-6	59
keep small	-7	15
keep sourc	-23	49
keep state	-12	31
keep task	-71	95
keep that	14	43
keep the	50	1
keep their	86	-18
keep them	21	-1
keep third	33	31
keep those	-12	22
keep to	-12	18
keep trail	-18	79
keep up	72	-50
keep user	-1	9
keep what	-29	109
keep work	-42	66
keep workload	-69	77
kei	-5	39
kei $	-4	42
kei %	-14	56
kei @	-1	20
kei and	-6	21
kei are	-18	70
kei by	-1	27
kei for	67	-41
kei in	3	86
kei live	6	49
kei of	4	29
kei on	-72	21
kei that	41	-34
kei unless	42	-28
kei with	69	-19
kept	26	-3
kept $	2	126
kept and	88	-71
kept by	-60	41
kept for	-32	50
kept from	-29	98
kept in	-68	103
kept is	104	-38
kept up	102	4
kerbero	36	-5
kerbero ldap	55	-22
kernel	18	-5
kernel and	-21	55
kernel are	-52	90
kernel fix	40	-41
kernel for	42	-22
kernel network	36	-18
kernel patch	145	83
key	16	23
key $	-53	129
key @	39	-29
key alon	-7	16
key and	-6	39
key are	88	-66
key at	-13	32
key befor	-15	43
key besid	12	-6
key by	144	-97
key cannot	-50	105
key for	-11	23
key if	-39	48
key in	12	2
key is	81	1
key it	22	27
key its	25	0
key keep	-37	82
key materi	28	16
key name	-24	30
key need	-5	8
key of	25	1
key on	-19	43
key or	-22	56
key pair	-15	42
key polici	-22	31
key rotat	-29	99
key sign	-12	65
key that	9	8
key the	-10	16
key to	35	-4
key type	-13	36
key unless	74	-53
key vault	-4	8
key when	-25	52
key where	-2	18
key which	68	-66
key with	-18	20
kick	-46	30
kick it	-46	4
kick off	-30	26
kind	16	126
kind of	42	-22
kms	26	5
kms and	31	-3
kms encrypt	-50	64
kms is	69	-52
kms kei	39	-12
kms key	26	8
kms where	-18	40
knob	-5	52
know	51	-21
know who	33	-32
knowledg	-14	40
knowledg base	-17	43
known	-6	62
known vulner	56	-47
kube	32	-30
kube proxi	32	-30
kubelet	45	3
kubelet @	-47	86
kubelet and	49	-3
kubelet contain	-15	23
kubernetes	30	21
kubernetes api	-19	70
kubernetes rbac	-8	10
kubernetes version	-31	91
kvm	-2	47
label	-4	60
label and	-12	22
label of	-20	24
label that	68	-39
lack	-13	18
lack it	-13	18
lag	-8	47
lag and	-4	11
lake	-3	8
lake format	-3	8
lambda	-11	35
lambda code	-2	23
lambda edg	-16	22
lambda function	-10	25
lambda trigger	0	33
land	61	15
land in	95	-50
land where	68	-32
land zone	-52	70
languag	-10	10
languag @	-4	24
languag model	12	-7
languag runtim	-4	-38
laptop	-50	100
larg	43	-8
larg @	19	2
larger	-23	55
larger node	-10	41
last	14	54
last access	-9	34
last longer	21	-1
last one	64	-9
last year	-27	63
latenc	-2	125
latenc and	-7	19
later	14	22
later @	9	-4
later and	-22	32
later on	34	-22
latest	18	20
latest 14	26	-23
latest 50	20	49
latest after	35	-23
latest alwai	68	-39
latest ami	71	-44
latest and	-7	8
latest base	-4	28
latest imag	-47	124
latest is	103	-75
latest one	-3	33
latest patch	51	-18
latest revis	1	11
latest seven	-61	75
latest version	-23	33
launch	-8	19
launch $	-28	94
launch a	-19	27
launch and	78	-26
launch anoth	76	-61
launch from	33	49
launch new	-15	92
launch scale	44	-31
launch set	-9	57
launch templat	-8	39
launch the	32	3
law	-16	80
law and	-3	8
law demand	12	89
law that	-4	63
layer	84	-17
layer $	64	-26
layer and	-26	71
layer are	-33	55
layer includ	12	-10
layer of	-6	17
layer under	31	-29
ldap	14	21
ldap work	-34	46
lead	-13	21
leaf	0	52
leaf cert	0	52
leak	13	115
learn	-26	54
least	22	34
least 7	8	-6
least and	16	16
least onc	21	8
least one	-1	57
least privileg	7	93
least three	10	3
least two	9	12
least want	-25	27
leav	2	17
leav a	13	-11
leav it	-16	25
leav public	3	45
leav room	-1	17
leav that	-7	19
leav the	-16	55
leav those	-28	133
leav who	-40	80
leaver	-27	75
ledger	-25	61
left	-14	51
left alon	-59	72
left and	29	-24
left behind	-19	24
left the	-17	71
left to	6	71
leg	-21	43
legaci	-6	14
legal	-5	146
legal hold	-12	141
length	-5	68
length and	-3	50
less	1	13
less than	31	-22
let	3	28
let @	-8	21
let client	-21	51
let dev	-6	12
let everyth	-24	35
let in	-10	18
let it	34	-18
let its	88	-6
let no	81	-79
let nobodi	37	26
let other	-11	50
let the	-15	21
letter	-11	38
letter @	-9	19
letter queue	-12	48
level	-10	53
level and	-3	13
level call	25	-14
level metric	-6	18
level permiss	-6	35
level secur	-14	35
li	-3	62
li in	44	11
li on	-11	18
li under	-39	55
liabl	-3	43
liabl $	-3	43
lib	-20	144
librari	-12	75
librari and	8	21
librari are	-5	69
librari get	-13	17
librari in	-7	67
librari is	-3	27
librari that	-27	30
licens	5	65
licens and	7	18
licens are	-28	70
licens in	17	-10
licens includ	107	-82
licens of	-23	37
licens on	13	70
licens the	29	27
lie	-3	73
lie in	-38	100
life	26	29
life $	93	-42
life are	-26	42
life cycl	46	-9
life of	54	-15
lifecycl	76	11
lifecycl $	194	-18
lifecycl and	-26	44
lifecycl manag	-35	44
lifecycl of	-14	22
lifecycl polici	-26	82
lifecycl rule	31	-24
lifecycl script	-6	26
lifetim	-6	18
lifetim and	-7	21
lift	30	-87
lift a	61	-19
like	36	25
like @	60	38
like are	27	-16
like that	-27	79
like the	1	34
limit	6	39
limit $	39	-33
limit @	-31	54
limit and	-11	42
limit by	38	-29
limit for	-2	9
limit of	23	-1
limit or	-7	40
limit that	28	-18
limit the	-25	73
limit what	-12	14
limit who	-26	30
line	34	12
line is	-3	23
link	21	30
link are	-16	44
link between	66	1
link domain	42	-15
link to	-7	21
linux	-66	-24
linux 2	4	8
linux 2023	9	76
linux @	-57	121
linux ami	35	15
linux and	45	-32
linux below	-121	-27
linux insid	153	-37
linux of	77	4
linux on	-1	98
linux under	53	59
linux underneath	-156	22
list	10	25
list and	-31	56
list are	-25	70
list of	27	8
list the	37	-29
listen	21	28
listen $	-9	134
listen and	-8	18
listen to	-8	16
live	13	42
live in	-24	74
live token	-4	29
load	22	15
load and	-12	32
load balanc	16	30
load dock	46	16
load grow	-24	30
load of	50	-18
load without	-11	35
local	19	48
local administr	-4	14
local consol	-31	40
local disk	-49	87
local network	-17	25
locat	28	-4
locat $	164	-63
locat and	46	-36
locat of	71	-32
locat that	15	-6
lock	-6	53
lock it	-13	56
lock the	-8	31
log	3	26
log $	-7	162
log agent	-17	33
log and	9	24
log archiv	-9	27
log are	-9	38
log backup	50	-25
log bucket	-13	18
log collect	-13	17
log data	22	-4
log deliveri	-22	50
log destin	-12	33
log driver	-9	15
log export	-2	9
log file	40	-7
log for	-20	43
log from	35	-18
log go	-14	39
log group	22	-5
log in	48	1
log includ	-13	45
log is	-13	44
log it	-12	29
log level	-13	51
log lie	62	-32
log longer	-10	110
log manag	-14	56
log metric	-19	35
log of	2	40
log on	-59	2
log onli	-8	20
log or	-5	10
log over	21	-13
log retent	40	151
log role	-22	22
log search	-1	28
log so	-8	10
log stai	-23	47
log that	29	60
log the	88	-12
log through	-19	20
log to	28	-3
log type	-15	42
log watch	-13	27
log were	-21	59
log what	-20	80
log where	18	-15
log which	-5	8
log while	33	-30
log with	-7	10
logic	-14	33
login	-5	94
login $	-16	135
login and	-11	20
login on	3	33
login to	88	-39
lol	-9	42
long	15	19
long @	-14	33
long a	-36	65
long and	-14	22
long as	45	-44
long backup	63	40
long daili	42	22
long it	-11	17
long record	-16	50
long the	-4	13
long thei	49	-29
longer	1	30
longer and	-18	22
longer keep	-3	26
longer need	-20	30
longer retent	-5	37
longer support	-15	20
longer than	-16	38
look	39	17
look after	65	-14
look at	24	18
look for	-49	80
lose	1	51
lose data	-22	36
lose it	-15	21
lose the	-39	79
loss	-15	35
loss of	-9	21
lost	-13	37
lost it	-10	15
lost its	-30	49
lost one	14	-9
lost task	-9	21
low	-11	59
lower	24	-20
lower the	24	-20
lustr	8	9
lustr and	40	-31
lustr scratch	-15	34
m	6	142
m i	0	72
machin	27	11
machin $	72	45
machin and	5	13
machin are	9	82
machin behind	29	2
machin is	79	58
machin itself	-33	39
machin of	102	-37
machin on	44	-5
machin pool	-63	57
machin that	92	-62
machin under	25	4
machineri	16	-8
machineri that	14	-5
maci	-23	37
made	36	18
made by	-24	59
made from	-20	38
made in	30	11
made public	-19	83
made with	81	-59
mail	16	32
mail and	45	-7
mail health	10	26
mail in	10	-9
maintain	42	5
maintain and	-3	65
maintain by	100	98
maintain its	64	-38
maintain that	-190	-117
maintain the	67	16
mainten	47	14
mainten action	22	-2
mainten and	-11	18
mainten mode	12	-9
mainten notic	40	-29
mainten of	86	-31
mainten off	5	15
mainten on	34	-33
mainten window	13	46
mainten windows	116	6
major	-1	21
major upgrad	-44	78
major version	11	0
make	6	49
make %	-45	92
make @	-33	58
make a	-15	66
make and	4	46
make it	-12	89
make no	-19	39
make recoveri	66	-60
make sure	21	7
make the	0	45
make them	-4	50
malici	-17	43
malwar	45	-32
malwar in	-9	17
malwar scan	-2	8
manag $	4	42
manag @	33	15
manag a	-13	34
manag access	-16	30
manag and	37	-24
manag anti	-12	15
manag by	-20	47
manag call	69	-11
manag databas	-15	-29
manag endpoint	-28	80
manag environ	24	-13
manag event	49	-8
manag for	10	12
manag imag	29	23
manag in	-5	55
manag instanc	48	-27
manag kei	26	2
manag key	7	8
manag kms	18	16
manag node	-46	91
manag of	29	18
manag on	-67	-85
manag one	4	49
manag or	-13	38
manag permiss	29	-26
manag platform	-16	55
manag polici	-7	37
manag python	53	-9
manag queri	52	-9
manag result	-29	57
manag rule	47	-137
manag runtim	35	10
manag scale	14	2
manag servic	8	-68
manag share	-59	-89
manag so	-8	32
manag storag	-14	39
manag the	30	48
manag them	-12	52
manag type	67	-63
manag updat	-15	75
manag user	-7	42
manag what	24	-6
manag which	-4	8
mandatori	42	18
mandatori on	111	-78
mandatori secur	-25	59
mani	33	0
mani @	51	-28
mani dai	-25	79
manifest	-21	55
manifest and	-12	33
mantrap	116	-34
manual	-5	29
manual approv	1	32
manual evid	-27	63
manual on	74	-8
manual snapshot	-6	32
map	-5	64
map $	-5	115
map and	-5	34
map iam	-8	27
march	-30	58
mark	8	4
market	-12	30
market mail	-7	29
marketplac	-16	128
mask	-7	76
mask and	-6	30
mask person	4	38
master	-67	-48
master node	-8	23
master password	-63	-90
match	46	-19
match are	-2	13
materi	15	36
materi in	-15	31
materi is	-79	149
matter	9	54
matter elsewher	-3	29
max	-5	86
max size	0	86
maximum	4	21
maximum @	-7	21
maximum and	-24	34
maximum are	98	-65
maximum capac	-8	17
maximum in	-11	19
maximum size	-17	45
maximum that	-12	20
may	14	22
may be	-43	71
may call	-16	67
may chang	-7	16
may delet	60	-44
may do	-16	38
may have	-30	37
may issu	-26	70
may listen	-7	11
may merg	-19	36
may move	-18	22
may open	51	-22
may pass	-2	10
may publish	-51	76
may pull	-50	49
may queri	-20	32
may reach	-10	19
may read	-6	12
may run	-13	25
may use	34	16
mb	-6	16
mb unless	-6	16
me	8	-13
me $	-25	94
me to	103	53
me who	66	-34
mean	-11	2
mean one	72	12
mean the	-119	57
meant	71	41
meant the	-6	64
meant to	-12	80
meanwhil	39	17
meanwhil and	10	5
media	114	-43
media sanit	95	-16
meet	-41	29
meltdown	33	-5
member	8	29
member account	-23	38
member and	17	31
member ran	0	13
memori	52	4
memori and	23	8
memori desir	-16	25
memori limit	-2	12
memori of	48	-31
memori or	65	-24
memori timeout	-10	17
memori with	36	-18
mend	-30	82
mend fault	-15	19
mend it	-12	58
mend onli	-37	109
mend the	-9	76
merg	-40	59
mesh	-8	49
mess	-11	23
messag	70	-13
messag bodi	41	-2
messag on	68	-17
messag redund	67	-22
messag sent	-15	34
messag that	-13	25
messag when	54	-19
met	-12	20
met $	-12	20
metadata	8	37
metadata and	60	-57
metadata databas	79	-24
metadata in	-51	50
metadata is	-17	45
metadata that	-2	33
metal	39	34
metal host	-35	54
metastor	-11	16
metastor and	-11	16
method	-16	45
method is	0	12
metric	44	-10
metric and	40	-11
metric filter	-6	9
metric in	96	-62
metric of	42	-19
metric send	10	-8
metric to	47	-6
mfa	-20	81
mfa delet	-6	66
mfa for	-8	24
mfa is	-12	37
mfa kei	2	12
mfa on	-14	28
micro	35	-30
micro virtual	19	-14
microcod	42	38
microcod firmwar	-43	78
microvm	42	6
microvm can	-31	52
microvm of	54	-41
migrat	-34	25
min	-3	98
min and	-7	18
min tls	-3	10
mind	-20	93
minimum	-8	45
minimum and	-12	39
minimum maximum	-24	34
minimum of	-31	34
minimum password	-5	18
minimum size	-16	29
minimum tls	-29	45
minor	7	-25
minor and	37	-23
minor engin	137	6
minor on	52	-18
minor releas	-30	104
minor upgrad	-44	61
minor version	-19	-65
minut	0	30
minut and	5	20
minut at	-15	34
minut on	-7	14
minut weekli	-12	33
minut window	-11	48
misconfigur	-20	90
miss	-17	76
miss index	-12	23
mistak	-20	105
mistak $	-6	111
mistak who	6	17
mitig	82	13
ml	41	-22
mmdsv2	-26	99
mode	24	20
mode @	25	-13
mode and	-5	22
mode befor	-28	30
mode do	26	23
mode is	0	26
mode of	-21	50
mode so	-60	58
mode that	62	-52
mode the	51	-39
mode who	77	-37
model	-7	-32
model $	-158	-96
model and	20	30
model answer	1	58
model fresh	96	-47
model in	-23	51
model is	-14	74
model on	-24	42
model provid	94	-54
model that	22	73
model who	-32	56
model with	22	-8
modifi	-10	16
modifi the	-10	15
modul	21	13
modul and	-2	23
modul are	-25	64
modul audit	42	-33
modul in	47	-33
modul of	16	-9
mondai	36	-16
monitor	12	1
monitor agent	18	-13
monitor configur	-5	10
monitor host	27	-7
monitor node	60	-3
monitor of	39	-6
monitor the	57	-21
month	20	-5
month $	62	-16
month and	-46	66
month at	69	-53
month by	-68	-8
month without	-32	22
monthli	41	76
monthli rollup	36	-14
more	33	6
more and	54	-40
more dai	-32	36
more in	76	-56
more load	-7	28
more than	-33	47
more up	-27	43
most	5	37
most 60	-12	22
most and	22	-14
mount	-53	67
mount @	-82	29
move	17	29
move %	-7	21
move @	80	-40
move a	-20	46
move an	-35	45
move environ	-23	34
move from	10	37
move it	-8	22
move off	-20	78
move over	30	-19
move partit	14	7
move player	-14	21
move the	-4	64
move them	17	6
move to	57	-23
move traffic	-4	28
much	-5	49
multi	-1	38
multi az	0	30
multi factor	-13	48
multi region	84	-65
must	-8	41
must %	61	47
must appli	-28	32
must be	13	47
must configur	-15	24
must defin	-29	70
must do	-31	57
must instal	-14	71
must keep	-7	52
must know	-17	26
must last	-1	68
must not	-8	21
must patch	133	-42
must surviv	-44	49
must the	59	-44
must to	22	22
must updat	-30	65
mutual	-18	31
mutual authent	-10	14
mutual tls	-19	35
my	9	10
my @	45	35
my own	-18	-27
my team	27	-24
myself	-12	70
myself $	-12	71
n	-4	51
nacl	-1	222
nah	96	61
nah i	95	7
name	12	24
name @	-6	24
name a	28	-9
name and	10	8
name has	-18	136
name in	-47	87
name it	32	-30
name none	22	-17
name of	-12	25
name one	8	0
name server	118	-54
name subnet	-21	24
name the	35	17
name who	-11	73
namespac	3	56
namespac and	-11	27
namespac with	89	-44
narrow	-1	46
narrow it	-5	36
narrow scope	-4	21
narrow the	34	-4
nat	-12	47
nat gatewai	5	42
near	76	-56
nearli	0	27
necessari	63	1
neck	-47	30
need	17	24
need $	-19	49
need @	-6	52
need a	61	-46
need an	-92	-33
need and	-8	18
need control	-12	36
need for	-45	52
need it	-15	30
need more	70	-2
need no	-5	100
need none	-56	146
need one	-23	38
need the	-35	50
need them	26	9
need there	54	17
need to	54	-13
neither	53	23
neither refus	20	35
neither see	-28	78
network	16	12
network $	137	-38
network @	10	13
network access	-9	73
network acl	0	45
network and	6	33
network are	-7	13
network between	42	-23
network can	-29	59
network connect	-57	56
network encrypt	45	-9
network flood	12	-3
network in	-11	36
network interfac	59	-23
network into	-16	114
network is	-24	57
network isol	-3	60
network let	38	-15
network member	69	-2
network of	-31	84
network polici	-14	27
network servic	24	-17
network that	59	1
network traffic	23	-13
network under	26	-10
network up	60	-28
never	37	45
never beyond	-36	60
never chang	83	-11
never delet	115	-81
never doe	-24	128
never expir	-8	69
never leav	-12	36
never patch	-13	51
never see	159	-53
never the	-83	120
new	31	1
new @	34	-10
new ami	-102	72
new build	-18	33
new cluster	-1	-14
new custom	-31	65
new cve	60	-55
new deploy	46	-43
new imag	-33	50
new instanc	18	-1
new job	23	-9
new major	11	35
new minor	69	-12
new object	36	-107
new on	-19	69
new one	46	8
new platform	23	-5
new primari	44	-35
new queue	54	-31
new revis	-55	70
new server	98	-55
new signatur	52	-24
new type	-18	37
new version	-1	73
newer	-3	21
newer @	-24	33
newer ami	-49	76
newer imag	-18	56
newer node	12	13
newer on	13	12
newer one	17	2
newer version	-17	56
newest	49	-8
newli	-2	10
next	34	-13
next minor	9	-8
next one	-22	25
nfs	-9	52
nfs export	-4	48
nginx	-26	57
nine	65	-13
nine of	65	-13
nitro	225	85
nitro hardwar	-35	40
nitro hypervisor	125	-24
nitro secur	-74	83
no	20	41
no $	82	-16
no @	5	-11
no access	108	-61
no agent	118	-78
no archiv	80	-19
no automat	-21	48
no backup	-57	119
no broker	114	-41
no certif	-48	127
no charg	12	-11
no consol	-11	83
no contain	9	98
no copi	-23	71
no custom	44	-34
no data	-41	107
no effect	-8	31
no endpoint	-65	98
no failov	55	-38
no histori	-11	34
no imag	-79	119
no infrastructur	75	-26
no instanc	68	-50
no kernel	27	-14
no key	21	15
no longer	-22	36
no machin	74	-33
no manag	-52	137
no matter	-84	96
no more	-4	8
no multi	16	29
no network	-33	104
no new	-30	59
no node	107	-62
no one	27	-24
no oper	78	-52
no other	100	-35
no paramet	-31	65
no patch	-2	17
no plain	-22	48
no public	-27	80
no redund	-58	91
no secret	-3	77
no secur	19	9
no shell	65	-24
no snapshot	-25	57
no ssh	63	-35
no standbi	-52	111
no such	-30	34
no updat	42	-11
no user	-62	94
no version	130	-87
no way	13	31
no wildcard	-2	16
no window	118	-58
nobodi	43	13
nobodi can	64	-5
nobodi delet	-30	46
nobodi els	59	-31
nobodi log	93	-54
nobodi tamper	49	-20
node	-6	19
node $	-143	-25
node @	31	43
node and	44	3
node are	49	62
node base	-49	43
node but	67	-34
node by	-3	12
node class	-19	41
node encrypt	-23	35
node fail	53	13
node for	130	-29
node get	-17	-56
node group	-7	83
node imag	3	27
node in	76	-39
node instanc	-1	31
node is	49	21
node js	56	-35
node kernel	13	33
node log	-4	15
node monitor	14	-4
node of	7	-21
node on	-225	27
node or	40	-14
node patch	-25	67
node pool	30	8
node role	0	8
node share	89	-33
node that	21	31
node to	-5	38
node type	12	10
node with	34	-15
node yourself	-4	10
node18	-22	24
node18 @	-22	24
nodeadm	-47	75
nodeadm the	-13	23
non	51	2
non extract	86	-65
noncompli	-49	100
none	25	61
none @	28	29
none and	-21	30
none is	-27	100
none of	63	8
none to	92	-69
nonsens	16	-11
nor	44	12
nor date	20	35
nor the	82	-11
normal	9	39
normal $	-81	-72
normal @	1	115
not	15	37
not $	0	-38
not %	91	-47
not @	46	8
not among	68	-61
not and	-12	15
not appli	-91	129
not ask	3	46
not avail	-22	94
not back	-10	22
not be	-8	14
not belong	-1	25
not by	69	-50
not chang	-42	59
not check	52	4
not come	-27	49
not compli	91	-79
not cover	-8	59
not delet	-38	98
not depend	44	-35
not do	-4	35
not encrypt	45	3
not exist	26	36
not for	43	-33
not grow	-30	49
not guard	55	-47
not in	102	-62
not instal	-30	48
not lose	-7	44
not move	67	-44
not on	57	1
not our	80	-41
not outliv	15	30
not patch	-28	61
not pin	-18	46
not possibl	20	20
not put	-19	23
not reach	-17	22
not read	81	-27
not replac	-77	107
not restor	-12	43
not run	-6	27
not scale	-70	106
not see	-25	80
not start	33	-8
not support	55	4
not take	-9	10
not test	33	-3
not the	-106	26
not touch	-15	58
not trust	-53	69
not undo	-27	60
not updat	86	-41
not upgrad	88	23
not us	-18	71
not use	46	-41
not work	-19	70
note	12	14
notebook	19	11
notebook @	15	-14
notebook and	-5	14
notebook are	-30	40
noth	29	75
noth $	42	-42
noth @	16	8
noth by	-52	125
noth can	17	10
noth els	-17	57
noth for	75	-43
noth in	-12	35
noth insid	-18	64
noth is	-24	85
noth keep	-47	76
noth of	71	74
noth on	15	3
noth reach	-18	49
noth retir	-35	108
noth scale	-76	127
noth that	50	-35
noth to	34	12
noth upgrad	-32	130
notic	25	46
notic a	23	-17
notic about	-15	37
notic and	66	-42
notic by	100	-82
notic in	-79	-89
notic that	37	-36
notif	-12	36
notifi	82	-41
novemb	-14	41
now	-19	-4
now $	-30	-112
now the	53	25
npm	4	86
npm packag	-22	50
nsx	-19	60
nsx manag	-14	39
ntf	-6	24
ntf and	-6	27
nucleu	-29	54
number	7	39
number in	6	25
number instanc	-52	71
number of	21	20
number or	50	-8
number version	-11	21
nvidia	-25	54
nvidia driver	-25	54
nvme	-9	51
nvme @	-55	90
nvme driver	-11	21
o	-43	54
obfusc	0	49
object	32	-4
object $	97	-17
object and	-6	19
object are	-9	125
object from	-3	54
object in	-27	-72
object lock	-10	15
object to	6	71
observ	12	46
obtain	49	-30
obtain the	54	-34
oci	-12	24
oci s	-13	30
oci vault	30	-20
ocsp	24	10
odd	-41	70
of	21	12
of $	-20	59
of %	-37	103
of 0	-11	40
of 1	31	-14
of @	43	-5
of a	-8	33
of all	17	6
of amazon	125	-69
of ami	-8	14
of an	0	42
of api	55	42
of at	-41	52
of aws	67	13
of backup	67	-31
of both	58	-30
of build	76	34
of call	8	21
of chang	27	-17
of charg	22	-16
of code	-5	8
of connect	25	0
of contain	-10	34
of content	-10	12
of control	-22	44
of custom	-15	19
of data	-7	25
of databas	25	-25
of deploy	42	-22
of differ	67	-45
of direct	46	-11
of durabl	65	-13
of each	7	21
of ebs	39	-18
of emrf	-24	42
of encrypt	41	-15
of endpoint	-14	21
of ephemer	-23	37
of everi	58	-32
of file	-58	81
of flow	-22	29
of gatewai	-2	16
of host	-41	51
of imag	-28	34
of input	-10	13
of instanc	-14	28
of it	-32	52
of its	27	1
of job	-25	38
of key	-58	66
of life	45	29
of link	42	-15
of linux	-57	79
of log	-6	14
of machin	-53	76
of manag	-31	49
of member	-15	34
of messag	-48	63
of my	46	57
of new	-9	-40
of node	3	24
of notebook	14	-13
of object	28	30
of one	-16	37
of oper	-12	86
of our	-57	79
of peer	-1	15
of persist	22	-11
of person	-38	-9
of physic	119	-53
of pod	-28	43
of point	-18	28
of presenc	113	-35
of prompt	-13	15
of queri	89	-17
of reach	44	-22
of reader	29	-8
of record	-19	40
of recoveri	-20	37
of request	33	3
of resourc	13	130
of row	-5	8
of s3	38	-17
of schedul	-9	12
of secur	39	-33
of server	98	-20
of sever	14	6
of sourc	37	3
of staff	-121	-118
of standard	-34	63
of support	-9	19
of task	38	-25
of that	48	-16
of the	28	-4
of their	30	5
of them	29	-6
of thi	-58	-72
of those	-43	62
of three	9	6
of topic	-19	59
of traffic	-14	38
of two	14	-13
of up	-21	35
of upload	9	-7
of user	39	-29
of vcpu	27	12
of version	35	-30
of viewer	-7	8
of volum	-37	48
of vulner	27	-21
of what	-52	20
of which	35	-32
of who	-23	59
of windows	-28	35
of worker	-30	53
off	-5	41
off $	-54	-28
off %	-28	48
off @	-44	57
off a	8	39
off again	-36	67
off and	-23	36
off by	-1	41
off for	-12	21
off on	-26	43
off peak	-7	26
off retir	3	26
off the	-10	41
off until	-6	33
off who	-94	87
offer	75	-29
offer @	60	-38
offer and	55	-40
offer http	57	-17
offer it	-50	129
offer the	62	-28
offer them	-60	120
offer tls	52	-41
offic	-81	8
offic $	2	13
offic to	-92	-7
offlin	-22	80
offset	-13	33
often	-6	42
oidc	-28	54
oidc provid	-10	33
ok	-92	-37
ok and	-31	-193
old	-25	94
old @	-8	95
old disk	136	-58
old minor	53	-37
old on	1	26
old one	-5	12
old or	-5	19
old version	-5	8
old who	8	88
older	1	46
older @	-9	17
older cluster	-7	28
older than	27	21
older unencrypt	-9	44
older version	-11	20
on	10	37
on $	76	32
on %	36	35
on @	-23	49
on a	2	46
on amazon	-30	37
on an	-33	65
on and	34	0
on are	43	16
on as	-102	-45
on at	-23	32
on audit	-30	49
on auto	-24	48
on automat	6	58
on autostop	-39	55
on aws	-18	-59
on befor	-9	18
on both	-8	50
on broker	-27	28
on by	15	1
on cach	-1	10
on capac	-9	45
on choos	-11	16
on control	-15	21
on cover	-10	15
on current	-4	11
on data	25	9
on deliveri	-10	40
on demand	30	4
on devic	82	-35
on disk	29	-18
on each	22	4
on ebs	63	-33
on ec2	12	32
on encrypt	-33	62
on enhanc	0	8
on event	-2	14
on everi	20	5
on execut	28	-17
on fail	-4	12
on failur	-5	58
on fargat	9	-3
on find	3	39
on for	-1	34
on from	-50	56
on go	24	0
on howev	58	-35
on in	39	-11
on instanc	23	14
on integr	101	-74
on is	77	-15
on it	-61	-19
on its	37	-6
on log	-10	16
on lustr	-9	14
on machin	-10	40
on manag	-10	44
on mfa	-4	41
on multi	-7	35
on my	-34	43
on node	-11	44
on off	2	56
on on	5	23
on one	50	-7
on onli	-18	22
on or	-10	31
on our	-84	126
on per	-9	36
on point	-11	21
on prem	-47	86
on premiz	-7	45
on push	-17	32
on ra3	55	-30
on request	84	-77
on root	1	36
on run	-33	53
on server	-17	106
on serverless	19	-13
on servic	-7	13
on set	-4	17
on share	105	-36
on stai	-24	57
on termin	-6	11
on that	-116	-26
on the	25	20
on their	-41	48
on them	2	-27
on these	-110	122
on those	67	10
on tls	-12	12
on to	28	-9
on top	6	23
on unexpect	0	12
on us	-109	-85
on version	-12	27
on volum	-63	64
on vpc	-5	25
on what	-9	14
on when	-17	41
on where	-3	30
on which	-73	22
on while	-21	32
on who	135	16
on whom	-34	40
on windows	116	-11
on with	78	-30
onc	19	17
onc 14	26	-25
onc a	25	-3
onc and	54	-41
onc everi	-48	67
onc held	45	-26
onc in	71	-49
onc the	43	-36
onc when	66	-57
one	12	13
one $	-164	-184
one @	25	98
one after	22	-11
one and	-12	26
one anoth	32	-5
one are	0	18
one as	-7	12
one at	19	1
one avail	9	30
one az	91	-40
one by	78	-32
one can	-39	59
one click	-10	20
one control	73	-69
one custom	26	-18
one day	20	21
one decid	-26	28
one download	114	-89
one environ	-33	75
one fail	-6	68
one for	-13	65
one from	5	13
one has	-21	37
one if	18	26
one in	-25	48
one instanc	41	-8
one interfac	-6	20
one into	97	-81
one is	78	40
one its	47	-42
one let	-22	33
one node	93	-46
one noth	-18	49
one of	-3	-14
one onc	26	-25
one or	-26	74
one region	-14	34
one releas	64	1
one replica	-21	66
one set	-26	34
one so	55	-47
one task	46	-10
one that	17	13
one there	-28	45
one until	-8	16
one when	18	-6
one who	-26	105
one year	-32	40
one zone	-11	53
onli	1	38
onli 1	39	-16
onli @	9	53
onli a	-12	21
onli after	-14	18
onli and	33	-21
onli as	26	6
onli be	-13	18
onli by	4	44
onli control	-23	60
onli for	55	-52
onli from	45	17
onli if	-18	27
onli its	-21	62
onli link	-22	29
onli on	-28	67
onli onc	-26	41
onli roll	-17	63
onli root	-11	18
onli the	13	58
onli them	-9	13
onli through	-44	59
onli turn	-20	44
onli watch	37	34
onli what	32	4
onli when	26	0
onli where	-9	15
onli while	35	4
onli with	40	-12
onlin	7	19
onlin and	16	15
ons	-10	43
ons @	-44	65
ons and	77	-62
ontap	-12	31
ontap and	-12	31
onto	-74	3
onto it	-35	16
onto the	-3	25
open	3	43
open @	-8	40
open a	29	-13
open access	-10	41
open its	-15	29
open mainten	69	-68
open or	-3	36
open port	-2	8
open sourc	61	-27
open the	-22	79
open to	-6	48
open who	1	112
opensearch	24	-4
openssl	-4	37
opentelemetri	-13	20
openzf	5	17
oper	34	7
oper @	20	34
oper and	13	35
oper audit	26	-6
oper includ	51	-47
oper kms	53	-10
oper of	18	-6
oper role	-5	41
oper system	32	17
oper the	107	-56
opt	8	13
opt in	-4	10
opt out	12	11
optim	-6	122
optim ami	-12	40
option	5	37
option and	-12	23
option group	-7	47
option on	-34	65
option oper	-86	107
option that	4	17
option until	-3	20
option updat	-28	43
or	-8	16
or $	61	-48
or %	-67	-71
or 1	75	11
or 5	28	-21
or @	-3	18
or a	19	-1
or anoth	-47	84
or api	19	-15
or appli	-14	51
or archiv	-22	45
or are	45	-20
or ask	-39	46
or at	-16	28
or auto	-33	39
or both	-18	-76
or build	-12	21
or by	-26	93
or chang	-22	57
or choos	-21	35
or cli	-27	38
or close	0	37
or cloudwatch	-8	33
or cluster	-39	56
or collector	-13	20
or configur	-3	55
or copi	-29	66
or creat	31	-29
or delet	-10	42
or destroi	36	-23
or direct	-7	16
or do	-60	-61
or doe	32	34
or elsewher	-7	13
or encrypt	-3	8
or end	27	-15
or endpoint	-2	8
or export	25	-2
or failov	42	-32
or fals	14	-70
or fetch	-12	24
or file	31	10
or firehos	-18	33
or for	-14	17
or get	-1	30
or higher	122	-53
or import	-14	18
or in	-6	53
or instanc	36	-15
or interfac	-12	24
or is	30	-27
or its	-68	-95
or job	-11	18
or jwt	-3	14
or karpent	-28	51
or kvm	-2	47
or larg	-7	28
or later	3	29
or leav	-12	19
or let	-8	31
or load	50	-23
or maximum	50	-8
or me	-79	76
or memori	36	-18
or more	-31	45
or move	-21	32
or multi	-12	26
or network	55	-17
or new	-4	18
or newer	117	-7
or no	58	-48
or not	4	-21
or of	39	-39
or on	-119	-54
or one	-48	79
or option	-14	21
or our	-114	-98
or patch	-42	81
or paus	-3	18
or privat	2	21
or project	-12	23
or rdp	-2	20
or rebuild	27	-9
or region	-47	65
or relaunch	0	40
or remov	80	-64
or replac	-27	57
or replica	-18	3
or repositori	65	-12
or s3	-8	68
or scale	42	-23
or schedul	9	22
or sdk	0	22
or server	-22	36
or shield	-2	62
or sse	-9	10
or ssh	34	3
or start	49	-32
or tag	-17	25
or take	-8	19
or the	-33	29
or their	-122	-136
or through	-7	14
or tls	-18	50
or to	-9	20
or tool	-3	60
or trail	20	23
or turn	5	11
or updat	-1	25
or upgrad	-24	55
or us	-7	12
or use	31	13
or version	-6	20
or vpc	-4	59
or we	-37	119
or what	32	-31
or when	-9	20
or who	-38	43
or without	9	-2
or write	-22	41
orchestr	75	21
orchestr and	24	-23
order	8	39
order $	35	-26
order and	21	1
order enough	-37	73
order multi	-15	94
order of	32	-26
ordinari	10	11
org	7	84
organ	-7	19
organ and	-14	16
organizations	-22	51
origin	-6	69
origin control	-12	83
origin until	-8	20
os	-3	-101
os $	-23	29
os %	54	27
os fix	74	42
os level	-2	92
os of	18	29
os on	-56	115
os patch	-12	-141
os updat	-146	-186
oss	-10	29
other	14	18
other @	-6	29
other account	3	34
other agent	-12	27
other by	-12	23
other client	3	35
other cloud	-25	39
other custom	19	0
other into	19	-12
other kind	-10	12
other member	-6	9
other program	21	-6
other region	-31	59
other servic	41	-16
other side	-22	62
other softwar	-69	98
other system	-18	48
other tenant	74	-2
other type	-22	42
other zone	19	-6
otherw	-12	79
otherw $	-26	39
otherw and	32	-20
our	-17	23
our $	-114	-98
our @	45	42
our account	51	8
our app	24	32
our branch	-39	90
our client	-58	61
our compani	-18	128
our contain	-97	-29
our content	36	-95
our data	0	93
our domain	12	104
our load	-20	53
our offic	-18	40
our or	-97	-56
our own	-47	101
our privat	13	58
our router	-13	78
our server	-7	66
our side	-6	64
our site	-33	44
our task	-16	50
our team	28	29
our user	-34	34
our warehous	-15	62
our web	-8	26
our websit	-1	73
our whose	-46	-61
our workload	13	73
ourselv	-19	122
ourselv $	-7	120
ourselv who	7	85
out	14	11
out $	29	-54
out @	-47	73
out a	-20	43
out and	5	27
out as	9	-1
out by	-59	80
out for	-10	17
out in	51	-35
out newer	-21	68
out of	26	5
out polici	-10	23
out the	32	9
out through	-13	22
out to	-12	62
outag	22	69
outag of	-32	32
outbound	-32	87
outdat	10	55
outliv	-4	32
outliv the	-12	23
output	18	50
output and	-10	14
output bucket	-20	60
output in	21	-16
output to	50	-32
outright	29	17
outright that	-17	33
outsid	-16	52
outsid @	-29	52
outsid and	10	11
outsid provid	-9	16
outsid the	37	-31
over	27	15
over @	28	-35
over a	7	73
over and	-8	9
over at	56	-47
over avail	11	22
over by	-47	79
over cloudfront	-11	12
over http	38	-17
over in	57	-63
over its	83	-73
over or	-18	20
over sever	51	-18
over the	49	-15
over them	-33	60
over three	54	-29
over tls	54	-9
over to	21	-2
over which	-35	41
over zone	63	-2
overal	-60	37
overnight	-12	59
overwrit	46	-37
own	-4	13
own $	-41	59
own @	-23	69
own account	3	17
own agent	56	-45
own alwai	32	-17
own ami	-31	85
own and	24	-3
own apart	11	-11
own api	-74	113
own applic	-49	69
own are	81	-38
own backup	-21	26
own befor	-15	19
own bucket	6	52
own build	-19	39
own by	-5	40
own cert	-3	-91
own contain	71	-30
own data	1	37
own delet	32	8
own disk	-34	60
own domain	-31	57
own employe	104	45
own encrypt	49	-9
own endpoint	49	15
own equip	-17	34
own for	-3	15
own group	-4	92
own guest	-24	28
own host	-36	148
own if	-17	24
own imag	-21	27
own in	-9	50
own infer	-6	27
own infrastructur	108	21
own is	103	-45
own isol	52	-21
own kei	-40	74
own key	19	14
own kms	-21	41
own log	-4	27
own maintain	31	45
own network	7	13
own node	45	-13
own on	39	-22
own or	-3	13
own paramet	-2	62
own router	1	12
own server	-48	74
own servic	-50	119
own set	92	-52
own side	-3	67
own softwar	13	36
own store	-24	49
own system	31	-26
own that	52	58
own the	11	76
own unless	39	-26
own usabl	-8	10
own when	-9	11
own where	27	-22
own with	38	-37
own work	-14	33
own workload	3	17
owner	-42	-22
owner $	-104	-144
owner and	-17	52
owner of	31	52
ownership	-8	142
pack	-33	50
pack into	-29	40
packag	-8	58
packag and	-17	45
packag are	-24	49
packag in	-21	47
packag of	-23	83
packag on	-13	24
packag or	-10	11
packag that	27	7
packet	36	62
page	18	54
page and	-33	39
page are	-32	55
pai	-20	53
pai attent	-16	50
pair	14	19
pair of	-11	46
palo	-20	61
palo alto	-20	61
panda	-10	112
parallel	3	32
param	-4	27
paramet	2	33
paramet and	34	-14
paramet group	-3	42
paramet limit	-2	9
paramet of	8	5
paramet or	-14	21
part	31	25
part $	-2	68
part of	30	3
part that	52	-44
parti	35	28
parti $	68	-53
parti configur	-24	28
parti instal	-23	58
parti is	-9	22
parti must	-50	72
parti protect	37	-12
partit	66	-8
partit and	4	39
partit kei	-25	29
partner	-9	45
pass	-12	17
pass between	-16	38
pass it	-2	10
pass on	14	4
pass request	68	-48
pass sinc	26	-25
pass the	-46	58
password	-13	45
password $	-14	123
password and	-5	30
password are	-11	64
password cannot	-5	16
password for	-20	102
password in	0	20
password length	-5	18
password of	-30	47
password polici	12	36
password reset	-9	34
password rule	-19	80
password safe	27	36
past	-27	66
past its	-27	49
patch	18	-12
patch $	-156	-247
patch %	-59	98
patch @	159	-66
patch a	-28	172
patch all	17	123
patch amazon	-62	-96
patch ami	36	4
patch an	-42	118
patch and	23	15
patch are	-12	24
patch arriv	-14	39
patch base	1	69
patch baselin	12	94
patch build	-35	110
patch by	-50	-63
patch each	-55	70
patch everyth	101	13
patch evid	57	-41
patch for	69	-24
patch from	38	-19
patch harden	-37	71
patch head	-9	23
patch host	-93	-18
patch imag	9	62
patch in	48	13
patch insid	47	-17
patch instanc	-35	67
patch is	56	23
patch it	71	54
patch its	16	76
patch kernel	47	-31
patch manag	-295	-154
patch node	64	-46
patch noth	-37	128
patch of	18	-4
patch on	65	-77
patch one	-5	20
patch onli	-55	161
patch onto	-74	-126
patch oper	26	28
patch or	30	-3
patch our	-97	-56
patch releas	18	16
patch scan	-33	43
patch server	39	-24
patch softwar	13	59
patch that	10	85
patch the	58	-8
patch them	17	14
patch there	-17	42
patch these	125	21
patch to	62	4
patch version	78	-54
patch what	-24	28
patch when	45	-9
patch who	-81	-89
patch windows	91	-114
patch yourself	162	-56
path	-31	62
patient	-65	-62
pattern	11	21
pattern are	-24	61
paus	-7	50
paus @	-6	19
paus the	-28	31
paus their	41	-5
pay	-6	31
pay for	-2	22
pci	-6	-96
pci compliant	-66	35
pci dss	-58	-86
pcoip	117	0
pdb	4	153
pdb $	4	153
peak	-6	23
peak window	-7	26
peer	65	-18
peer node	65	-13
peer vpc	50	-50
pend	41	-7
pend action	33	-12
pend mainten	-34	52
penetr	-41	35
penetr test	-41	35
peopl	-9	4
peopl and	-71	-48
peopl at	81	-42
peopl who	41	24
per	-18	-3
per @	19	4
per account	20	20
per alia	-2	33
per client	4	43
per node	11	0
per region	-6	49
perform	57	-52
perform it	118	37
perform target	26	-9
perform the	43	-55
perform them	-93	-18
perimet	120	-12
perimet and	-39	41
period	74	-8
period $	10	114
period and	-23	28
period end	25	-21
period of	-30	31
permiss	-31	96
permiss $	-20	117
permiss are	-29	55
permiss for	-16	21
permiss in	-12	52
permiss of	-40	61
permiss on	-5	77
permiss set	-1	10
permiss to	-15	41
permit	-24	56
persist	9	11
persist file	9	4
persist volum	-18	43
person	-40	13
person data	-40	11
phish	184	118
phrase	-8	33
phrase and	23	-11
physic	98	-7
physic access	77	-55
physic and	62	1
physic cabl	54	-37
physic control	42	40
physic entri	81	-40
physic host	131	4
physic layer	59	-49
physic machin	60	67
physic network	67	-43
physic protect	40	40
physic secur	17	30
physic server	-33	92
pi	16	107
pick	-4	64
pick a	-18	32
pick its	60	-56
pick one	23	28
pick the	-2	47
pick which	-22	53
pictur	14	-6
pictur and	55	-26
pile	-19	109
pin	-51	82
pin and	-13	53
pip	-1	87
pip instal	4	79
pipelin	-5	45
pitr	-39	70
pitr on	-3	53
place	12	27
place a	-18	67
place in	-26	59
place is	1	40
place task	59	-49
place that	37	-36
place the	12	8
place where	-33	62
placement	93	46
plain	-34	69
plain @	-6	57
plain environ	-16	32
plain http	38	-15
plain text	38	6
plan	30	46
plan $	-24	135
plan @	14	-9
plan a	22	-10
plan and	-7	41
plan for	-4	67
plan in	-14	27
plan mainten	58	-30
plan of	-3	80
plan run	-42	87
plan the	-4	8
plan version	201	-63
plan what	-30	59
plan work	69	-57
plane	56	10
plane $	107	-62
plane @	9	-5
plane and	25	22
plane avail	65	13
plane behind	37	-3
plane by	39	53
plane in	71	-57
plane includ	-9	76
plane log	-30	54
plane node	14	22
plane of	54	-58
plane that	17	-5
plane upgrad	-44	71
plant	6	156
platform	35	22
platform $	-30	36
platform and	40	-22
platform branch	-37	65
platform identifi	-53	58
platform revis	29	19
platform that	61	-47
platform version	37	-20
player	-17	45
player over	-14	21
pleas	-65	-111
pleas $	-172	-100
pls	-10	-66
plu	-41	66
plu plan	-20	33
plugin	6	62
plugin and	-22	73
plugin that	-5	17
pod	-3	42
pod @	-22	32
pod access	-5	23
pod and	-28	47
pod are	-25	72
pod ident	14	-4
pod network	14	-8
pod of	67	-13
pod on	-39	50
pod or	-5	16
pod secur	-14	62
pod that	91	-23
poddisruptionbudget	2	31
point	10	14
point about	60	-53
point and	-33	40
point at	-21	25
point in	13	8
point of	102	-51
point over	29	-29
point the	-5	8
point to	-37	63
polici	-4	47
polici $	-6	196
polici @	33	-22
polici allow	-8	26
polici and	-5	19
polici are	-11	49
polici at	23	-12
polici attach	-5	14
polici condit	-16	60
polici for	10	30
polici in	-28	68
polici is	33	40
polici of	-10	36
polici on	-8	68
polici or	-18	27
polici say	-7	29
polici that	-5	21
polici trust	1	12
polici which	-8	18
polici with	-27	33
pool	-13	38
pool and	22	-11
pool whose	1	45
port	-8	48
port 22	-5	41
port 3389	-11	22
port 443	-13	50
port and	58	-23
port between	-19	32
port in	1	45
port that	0	21
posit	28	49
posix	-9	46
posix owner	0	26
possibl	62	28
power	62	16
power and	-18	42
power space	-12	33
power suppli	115	-58
powershel	73	14
practiz	-14	23
pre	-25	82
pre initi	-10	21
pre share	0	35
prebuilt	28	-9
prebuilt imag	52	-41
prefer	50	-14
prefix	-9	41
prefix list	-9	40
prem	-47	86
premiz	17	25
premiz $	-35	90
premiz @	3	24
premiz domain	-24	38
premiz is	-42	54
premiz server	-54	75
prepar	9	49
prerequisit	-2	9
presenc	113	-35
presenc $	107	-19
prevent	-10	-22
prevent prompt	-7	26
price	41	-23
price perform	26	-9
primari	41	-12
primari anew	76	-53
primari fail	34	-25
primari region	-28	43
princip	-21	58
princip in	-2	16
principl	-92	-76
principl $	-93	-103
print	-4	73
print to	28	-24
prioriti	74	-40
prioriti that	32	-26
privaci	-30	53
privat	2	53
privat @	-9	27
privat databas	-3	8
privat kei	34	3
privat key	-26	46
privat or	-1	9
privat subnet	-9	57
privatelink	-4	11
privileg	-4	124
privileg capabl	-49	62
privileg contain	-9	57
privileg mode	-6	37
probe	-24	54
problem	39	59
problem $	67	-5
process	-59	-84
process by	37	-26
process in	-100	-99
procur	136	-31
prod	29	27
prod who	-6	12
produc	68	-8
produc and	-31	60
produc consum	-17	48
product	22	37
product system	89	-36
profil	-13	41
profil and	-18	35
profil that	-7	29
program	-19	57
program and	-22	49
program of	-51	80
program on	-7	25
program that	-27	58
project	0	93
project @	0	70
promiz	64	35
promot	4	16
promot a	41	-30
promot tier	-35	48
prompt	38	8
prompt @	-32	42
prompt and	15	-13
prompt inject	-14	31
prompt log	43	7
proof	-5	84
proof of	59	-4
properti	4	9
protect	8	8
protect $	22	17
protect %	-81	72
protect @	92	-35
protect against	28	11
protect and	0	41
protect are	-21	105
protect at	20	-8
protect in	44	-16
protect it	-24	78
protect my	-17	35
protect of	-11	67
protect on	-47	70
protect polici	-5	51
protect the	30	-9
protect them	67	-14
protect what	63	-15
protocol	41	-2
protocol and	-31	41
prove	-62	95
provid	45	12
provid $	-24	26
provid @	24	25
provid a	32	-29
provid and	9	28
provid by	9	116
provid comput	56	-33
provid enough	-38	125
provid fail	-5	9
provid for	84	-8
provid is	15	64
provid of	65	-55
provid or	-53	55
provid power	-7	31
provid subnet	-51	69
provid the	53	10
provis	66	7
provis @	32	-34
provis concurr	43	-1
provis mode	-31	102
provis noth	163	-99
provis the	11	7
proxi	5	67
proxi do	-16	54
proxi karpent	32	-30
proxi or	-5	13
public	0	35
public @	53	-8
public access	-12	39
public address	-15	30
public and	-30	42
public api	-41	51
public by	-24	79
public certif	63	-84
public endpoint	12	32
public mode	-11	32
public or	-3	17
public subnet	-12	15
public topic	-17	55
public way	-21	45
publicli	2	67
publicli access	1	43
publish	47	6
publish $	-33	78
publish @	34	-5
publish a	69	-38
publish and	31	10
publish cloudwatch	31	-5
publish engin	16	-13
publish it	-38	97
publish metric	47	-24
publish minor	34	-27
publish new	46	-54
publish newer	-9	19
publish patch	45	6
publish the	34	26
publish their	67	-50
publish them	-26	79
publish to	-51	76
publish updat	119	-16
publish version	-40	68
pull	19	17
pull from	11	54
pull request	-10	14
pull the	-8	24
push	-32	90
push and	2	13
push or	14	-3
push to	3	38
put	-5	41
put a	-22	45
put in	1	34
put into	23	34
put it	-23	8
put mainten	23	-10
put no	-28	59
put noth	-12	54
put off	23	31
put that	-12	131
put the	11	19
put them	-11	26
pv	-15	37
pv ena	-11	21
python	23	48
python 3	-36	114
python and	32	-21
python modul	-21	43
python packag	-16	51
python runtim	57	-18
python3	60	-67
q	-45	144
qualifi	-31	58
qualifi licens	-16	31
qualiti	-16	78
qualiti $	-4	100
qualiti and	-7	13
quarterli	-2	187
queri	0	21
queri $	62	-7
queri @	-9	9
queri and	-9	32
queri are	1	41
queri driver	-3	20
queri engin	82	-13
queri in	-5	13
queri is	45	-55
queri load	-1	26
queri log	-28	47
queri metric	6	10
queri on	-18	52
queri result	-147	1
queri run	48	-39
queri the	1	26
queri tune	1	14
question	77	-53
question @	71	-95
question for	112	-37
queue	24	26
queue and	2	44
queue for	-16	31
queue of	-35	46
queue polici	-22	63
queue to	-5	8
quick	-8	47
quiet	-25	35
quiet hour	-25	35
quota	19	25
quota and	14	5
quota are	50	20
quota for	48	-15
quota in	-31	59
quota of	59	-42
quota per	59	-38
quota raiz	-63	53
quota that	47	-27
ra3	12	13
ra3 and	55	-30
rack	18	0
radiu	-18	60
radiu server	-18	60
raiz	13	10
raiz and	24	-20
raiz befor	57	-44
raiz in	39	-20
raiz the	-30	60
raiz them	36	-18
ram	-6	47
ran	-2	24
random	-29	74
random if	-23	46
random otherw	-12	42
rang	19	18
rang and	8	11
rang of	-27	72
rank	-29	67
raspberri	16	107
raspberri pi	16	107
rate	-2	23
rate base	-13	18
rate rule	-5	41
rather	-4	47
rather than	-4	47
rbac	6	66
rbac and	-6	33
rbac in	-16	45
rdp	-5	35
rdp and	-2	20
rds	-9	26
reach	10	27
reach @	-11	49
reach a	-33	55
reach by	-16	40
reach everi	-54	84
reach file	-25	39
reach from	-29	49
reach it	32	3
reach its	-25	65
reach of	57	-33
reach onli	-3	19
reach over	-3	8
reach the	-20	52
reach them	94	-23
reach through	-20	45
reach which	-1	15
reachabl	-37	96
reachabl from	-7	12
react	-12	68
react to	23	24
read	1	31
read a	-4	12
read access	-6	18
read and	10	12
read it	4	57
read log	-2	28
read onli	-11	18
read out	21	-1
read replica	41	21
read the	-5	37
read them	-13	55
read what	-4	14
read which	-21	38
readabl	-18	65
reader	23	-41
reader and	33	-29
reader in	-35	69
readi	-63	98
readonlyrootfilesystem	-9	68
real	28	54
real time	38	-23
realli	-4	73
reboot	6	44
reboot for	-30	61
rebuild	7	37
rebuild $	-28	88
rebuild @	-6	28
rebuild a	79	-19
rebuild and	-18	61
rebuild fail	91	-13
rebuild it	-18	28
rebuild scan	-1	39
rebuild the	-24	50
receiv	-14	52
recipi	-12	32
recommend	-7	68
reconnect	93	-53
reconnect by	63	-5
record	17	21
record $	-23	83
record @	22	22
record and	-20	45
record api	47	-22
record are	23	6
record by	-33	49
record call	24	-14
record chang	61	-39
record contain	0	63
record durabl	25	-21
record everi	29	-22
record for	-39	54
record in	14	37
record is	-1	80
record its	32	-2
record manag	47	-12
record of	-31	62
record read	-9	14
record say	10	9
record stai	24	-47
record that	-55	101
record the	68	-34
record to	-43	20
record where	-4	22
recov	-7	43
recov fail	52	-44
recov from	19	-13
recov instanc	-16	19
recov the	-2	53
recov them	-25	34
recoveri	-25	67
recoveri $	7	75
recoveri @	-6	15
recoveri for	-16	27
recoveri goal	0	30
recoveri of	-47	49
recoveri on	-5	12
recoveri plan	-19	50
recoveri point	0	24
recoveri time	-26	126
recoveri window	-10	14
recreat	-5	8
recycl	121	-8
red hat	27	-37
red statu	-15	22
redact	-8	51
redact and	-2	17
redact on	-11	29
redeploi	-18	48
redeploi it	-27	34
redeploi the	-8	41
redirect	-19	56
redirect of	-13	18
redund	41	28
redund connect	16	10
redund insid	88	-40
redund is	-24	64
redund over	-63	68
redund uplink	-30	46
redundantli	93	-50
redundantli and	39	-10
redundantli in	60	-37
refer	-11	42
refresh	29	35
refresh the	-64	81
refus	15	22
refus nor	20	35
refus plain	-10	24
refus unencrypt	-9	25
regardless	-15	70
region	38	17
region $	15	77
region %	-12	123
region @	-24	35
region and	-9	30
region are	31	-2
region as	-4	35
region avail	69	-5
region build	120	-30
region by	-28	59
region for	-8	33
region if	81	-75
region in	-13	40
region is	84	-19
region isnt	-5	15
region need	182	20
region on	-8	25
region onli	-38	54
region or	-12	25
region otherw	-24	56
region replic	-20	73
region restor	-7	9
region set	-29	31
region so	-6	30
region such	16	-3
region that	19	-17
region thei	52	-25
region until	-20	25
region where	33	0
region with	20	-17
regist	7	60
regist a	-15	19
regist and	33	-4
regist domain	-2	31
regist drain	9	30
regist the	-33	67
regist with	-52	92
registr	-20	35
registri	-14	25
regul	-12	16
regul that	-15	15
regular	-2	69
regularli	16	55
rehears	-19	43
rehears the	-22	38
reject	-22	56
relaunch	-5	83
relaunch $	8	88
relaunch are	-20	57
relaunch from	-3	22
releas	30	-5
releas 6	12	63
releas @	62	-53
releas a	-19	21
releas and	21	9
releas in	-9	22
releas it	-47	133
releas label	-15	19
releas new	60	-30
releas note	19	-13
releas of	-9	21
releas patch	28	-16
releas the	95	-21
releas with	-12	52
reli	30	15
reli on	39	12
remain	19	13
remedi	-13	165
remot	86	60
remov	8	31
remov @	61	-39
remov it	22	25
remov leaver	-6	23
remov modul	-43	123
remov the	20	11
remov their	-11	32
remov them	-35	66
remov user	-2	19
remov what	-11	19
remov worker	67	-44
render	72	-50
render with	-16	43
renew	20	-4
renew @	38	-91
renew a	42	-41
renew by	35	-45
renew it	34	-26
renew the	68	-29
renew them	-21	52
repair	50	-10
repair $	37	12
repair an	-23	24
repair and	17	-6
repair by	40	15
repair it	69	-27
repair or	38	-21
repair the	14	53
repair them	39	11
repair upgrad	65	-31
replac	27	1
replac @	73	-14
replac a	71	-32
replac an	2	45
replac and	27	21
replac befor	74	-64
replac by	17	-83
replac can	-37	47
replac each	56	-46
replac fail	75	-26
replac fleet	-80	116
replac for	58	-48
replac instanc	-32	128
replac it	0	11
replac the	10	6
replac them	48	-25
replac those	18	6
replac unhealthi	53	-19
replai	-23	40
replai $	-27	30
replai are	-4	22
repli	-12	19
repli to	-12	19
replic	34	6
replic $	16	83
replic an	75	-20
replic and	-24	42
replic disk	56	-43
replic each	39	-28
replic factor	10	2
replic insid	69	-53
replic it	-18	63
replic of	-66	39
replic or	-10	82
replic the	20	-9
replic to	-46	92
replica	7	45
replica and	3	33
replica for	42	-23
replica in	-52	67
replica of	-16	43
replica the	15	5
replica when	35	-32
report	32	1
report @	33	-20
report a	-4	12
report about	-67	67
report and	58	-13
report are	48	13
report from	-26	85
report in	23	-6
report it	16	44
report job	33	-16
report the	187	-44
report them	77	-57
report through	19	-6
repositori	31	32
repositori $	81	-16
repositori and	35	-20
repositori in	48	2
request	35	9
request $	102	-97
request and	-8	41
request are	27	71
request flood	-8	13
request in	11	72
request of	-7	50
request or	71	10
request quota	69	-42
request through	79	-39
request to	-19	23
request token	74	-55
request valid	-20	33
request without	-17	48
requir	7	39
requir and	75	-60
requir http	-54	64
requir iam	-13	100
requir on	75	16
requir servic	-41	40
requir ssl	-18	27
requir tls	35	3
requir txt	-21	42
requir updat	19	21
requir who	-18	53
rescan	60	-55
reserv	-37	74
reserv and	-12	43
reserv concurr	0	14
reserv fleet	28	-22
reset	-1	42
reset storag	26	-13
resid	-31	20
resili	42	-17
resiz	1	50
resiz by	-36	92
resolut	82	-59
resolv	6	33
resolv drift	-15	32
resolv in	-7	27
resourc	16	63
resourc and	-9	11
resourc is	67	-28
resourc polici	-7	24
resourc that	10	17
resourc type	19	26
respect	3	61
respond	-11	126
respond to	-30	25
respons	-40	-25
respons $	-149	-33
respons for	-2	-15
respons is	-59	-71
respons model	-54	59
respons or	16	97
respons to	-98	51
rest	40	-27
rest $	-31	-9
rest @	4	23
rest alwai	48	-4
rest and	63	-27
rest by	42	-28
rest encrypt	54	-73
rest except	27	-13
rest in	-27	-86
rest is	-62	-12
rest of	-41	59
rest through	20	-3
rest with	6	16
rest without	44	-32
restart	45	31
restart @	2	16
restart after	-16	102
restart and	35	-28
restart dure	-22	36
restart fail	35	-15
restart standalon	-22	42
restart the	3	49
restart them	-51	93
restor	8	44
restor $	-27	120
restor a	-27	31
restor and	-38	57
restor are	136	-114
restor drill	-15	37
restor from	32	63
restor into	77	-64
restor out	-18	40
restor test	-48	114
restor the	63	-24
restor them	58	-9
restor to	45	-43
restor which	-10	10
restrict	7	52
restrict @	-10	72
restrict network	-16	21
result	-38	18
result @	4	88
result and	30	9
result are	-10	40
result in	-9	26
result is	-4	18
result live	-1	33
result with	18	16
resum	-9	21
resum it	-10	22
retail	102	8
retain	-11	16
retent	-4	51
retent $	13	220
retent and	7	10
retent are	-1	50
retent copi	-9	20
retent is	74	-76
retent keep	-15	29
retent of	-23	44
retent period	0	94
retent set	9	75
retent take	-20	23
retent there	-21	52
retir	27	8
retir @	-66	-37
retir disk	37	-7
retir notic	67	-54
retir old	21	9
retir outdat	75	-34
retri	22	18
retri and	-17	34
retri by	-11	62
retri catcher	-4	10
retri deliveri	135	-85
retri for	22	12
retri strategi	-12	25
return	61	27
reus	17	30
reus and	26	-13
reveal	-8	54
revert	-27	86
revert it	-12	36
review	-9	68
review @	-5	41
review and	15	13
review chang	-10	24
review code	-24	65
review it	-28	57
review of	0	27
review the	-32	69
review them	-5	23
review what	0	13
review who	23	34
revis	24	43
revis and	35	11
revis of	1	11
revis that	2	78
reviz	-7	10
revoc	-13	29
revoc list	-15	33
revok	-13	69
revok a	-2	69
revok the	-11	50
rhel	-5	10
rid	79	-72
rid of	79	-72
right	14	4
right $	33	-49
right and	-6	29
right of	-18	80
right on	-12	56
right that	60	-58
right to	-5	28
risk	-5	31
risk assess	-1	14
riski	19	4
riski chang	29	-21
rize	58	-28
rize $	58	-18
role	-9	37
role $	-19	53
role @	-4	23
role allow	18	-15
role and	-11	33
role are	-12	57
role by	-7	15
role can	-16	42
role credenti	-13	24
role for	10	10
role in	-10	43
role is	-3	98
role job	1	25
role may	-7	12
role of	-17	74
role or	-15	18
role small	-22	23
role sourc	-7	12
role that	-7	10
role the	-10	18
role to	-11	25
role use	-5	8
role which	-2	17
role who	-7	10
role with	-31	49
roll	-15	-8
roll $	-150	-53
roll a	-5	11
roll back	-15	64
roll it	34	8
roll out	37	21
roll the	22	28
roll them	5	-39
rollback	-5	40
rollup	1	19
rollup within	36	-14
room	-13	60
room $	80	4
room for	75	-47
root	8	60
root @	-18	61
root access	1	61
root account	-38	104
root author	47	-31
root file	-10	16
root in	-7	21
root squash	-1	30
root user	-24	43
root volum	7	28
rot	71	37
rot insid	54	-17
rotat	-38	26
rotat $	-15	111
rotat %	-13	95
rotat @	-83	54
rotat and	-14	30
rotat by	-24	52
rotat for	-34	34
rotat in	-33	72
rotat it	-6	12
rotat of	108	31
rotat on	-47	68
rotat the	-56	-145
rotat them	24	93
rout	4	42
rout 53	17	-15
rout @	-18	31
rout alert	-20	25
rout and	22	1
rout data	3	51
rout in	-9	12
rout or	-7	20
rout tabl	19	67
rout that	-9	17
rout them	5	37
rout to	-36	88
router	11	11
router $	130	-4
router and	69	-12
router at	44	11
router in	-23	101
router is	-47	73
router switch	11	-2
router the	-1	37
row	-31	-26
row and	-2	12
row level	-17	34
row that	-24	64
rpo	-24	41
rpo of	-22	39
rto	-20	53
rto and	-19	40
rule	9	28
rule $	56	145
rule @	-4	8
rule against	-8	12
rule and	0	20
rule are	-14	75
rule group	44	-17
rule in	-6	73
rule insid	31	-24
rule of	-22	53
rule on	-10	50
rule or	-19	38
rule pattern	34	-26
rule set	55	-33
rule target	-18	111
rule that	-16	20
rule the	-46	57
rule who	-40	54
run	35	8
run $	31	-52
run %	58	-32
run @	67	-13
run a	-40	84
run and	32	2
run are	-42	64
run as	-69	94
run at	-36	46
run autom	-2	29
run behind	-11	47
run by	130	-28
run custom	14	-13
run drill	-7	10
run each	19	-16
run etcd	33	-50
run everi	59	-27
run for	-15	23
run here	-6	41
run high	32	-17
run in	17	38
run instanc	-33	60
run is	-25	89
run it	23	-16
run its	50	23
run job	-30	56
run mode	-10	14
run more	-40	44
run on	9	43
run onli	-39	97
run our	54	-25
run out	36	12
run over	87	-22
run patch	8	11
run queri	30	-28
run replica	-28	81
run scale	-69	112
run secur	-22	57
run sever	-38	45
run sinc	-44	34
run task	-41	43
run that	52	-12
run the	39	-6
run them	32	40
run there	3	35
run time	-16	32
run with	18	42
run without	-5	56
runbook	-24	-8
runtask	-41	70
runtim	44	-4
runtim $	0	34
runtim agent	54	-14
runtim and	19	-4
runtim cni	-42	49
runtim for	58	-51
runtim in	48	-128
runtim is	18	79
runtim monitor	-15	18
runtim of	73	-56
runtim on	33	7
runtim role	-14	27
runtim under	11	-8
runtim updat	8	36
runtim version	36	-34
runtim with	15	21
s	55	12
s autom	19	1
s certif	39	-16
s event	23	-12
s own	23	22
s paramet	-2	45
s role	-32	48
s set	-35	73
s to	-49	70
s tool	-49	71
s trust	-38	48
s3	29	5
s3 and	8	5
s3 bucket	31	10
s3 by	58	-45
s3 data	-5	8
s3 destin	70	-25
s3 gatewai	-24	31
s3 kei	49	-28
s3 locat	-6	8
s3 manag	31	-27
s3 or	-11	32
s3 us	-62	134
s3 which	47	-42
saa	-32	52
saa applic	-32	58
safe	-1	43
safe $	6	42
safe as	35	-2
safe on	32	-20
safekeep	-12	56
safekeep $	-12	56
safeti	-37	56
sai	-11	38
sai outright	-17	33
sai so	58	10
sam	-1	18
sam cli	-1	18
same	53	41
same author	41	-23
same host	47	-30
same question	116	-56
saml	-29	78
saml and	-25	55
sampl	-2	49
sampl phrase	23	-11
sampl rule	-16	66
sanit	64	-9
save	-18	87
savepoint	-49	65
say	-10	3
say never	-36	60
say otherw	-18	20
say so	86	42
say who	-6	34
say with	-6	11
scale	56	1
scale @	183	-10
scale a	148	-14
scale an	16	-13
scale and	-30	66
scale as	-42	43
scale awai	13	4
scale between	-21	125
scale by	16	46
scale comput	48	-33
scale group	1	14
scale is	30	18
scale it	103	-4
scale limit	-7	16
scale mode	-73	79
scale of	37	-41
scale on	16	38
scale polici	-3	49
scale storag	97	-32
scale the	73	-3
scale them	-224	-100
scale up	42	7
scale with	105	-41
scan	8	50
scan $	23	187
scan and	5	23
scan by	-98	55
scan imag	19	13
scan it	-13	24
scan of	6	42
scan on	-16	43
scan patch	-13	43
scan the	-17	28
scan them	50	25
scan volum	-31	50
scan what	61	-31
scanner	22	39
scanner and	87	4
schedul	38	4
schedul $	-86	-125
schedul a	-21	62
schedul and	-3	28
schedul delet	-23	35
schedul for	8	36
schedul keep	-47	68
schedul of	25	11
schedul or	-20	22
schedul requir	36	3
schedul snapshot	-35	82
schedul start	23	-15
schedul that	46	-32
schedul the	12	-1
schedul them	80	108
schedul then	-35	41
schema	-7	77
schema @	-12	111
schema and	2	36
schema design	14	92
schema extens	2	12
schema sql	-2	24
scientist	-45	35
scope	36	73
scratch	-8	123
scratch @	-15	34
scratch file	-35	80
screen	87	18
script	-18	62
script $	8	111
script and	-7	31
script are	-14	41
script in	-21	73
script of	-24	35
script that	-5	19
scrub	42	-34
sddc	-2	17
sddc manag	-2	17
sdk	-11	56
sdk and	18	0
sdk in	-38	68
sdk the	62	-53
search	52	-24
search and	-1	28
search for	-13	14
second	-41	-12
second @	12	38
second and	13	-7
second factor	-12	48
second layer	60	-31
second one	-143	-208
second region	18	7
second zone	-1	20
secreci	59	-20
secret	-10	45
secret and	-35	49
secret are	-38	71
secret from	-4	12
secret in	-8	78
secret manag	-4	35
secret out	-12	17
secret there	-5	104
secret volum	-8	10
secur	5	27
secur $	147	15
secur @	-19	57
secur agent	1	14
secur and	2	36
secur by	127	34
secur configur	-35	82
secur environ	1	49
secur fix	32	-22
secur flaw	-8	24
secur group	-1	59
secur hub	26	-10
secur in	-28	162
secur key	-74	83
secur log	-22	48
secur modul	20	9
secur of	11	108
secur on	11	52
secur patch	-34	-111
secur polici	32	-2
secur profil	-24	63
secur quota	-7	55
secur standard	-15	27
secur the	65	-4
secur updat	-59	-46
see	37	30
see and	-11	16
see it	12	10
see no	92	-14
see nor	-28	78
see or	76	-36
see that	-30	45
see the	42	48
see them	12	50
see to	-17	69
see who	-10	18
segment	-9	112
select	15	12
select the	-48	64
self	-4	25
self servic	-61	69
send	8	8
send @	5	16
send a	-29	34
send and	-78	-71
send anoth	56	-43
send event	13	-5
send it	-18	47
send job	-5	10
send metric	8	-4
send notic	26	-18
send out	-18	41
send quota	-32	70
send the	42	-21
send them	10	75
send to	69	-27
send what	28	-24
sensit	-40	76
sensit $	-24	78
sensit data	0	63
sensor	-60	111
sent	-6	31
sent and	-4	8
sent to	21	16
sent with	-14	34
separ	24	65
septemb	25	2
septemb 2027	-4	21
seri	-7	20
serv	78	-5
serv @	89	-44
serv from	-9	39
serv http	105	-8
serv its	36	-15
serv the	-54	72
serv tls	58	5
serv to	91	-38
server	43	-3
server $	59	43
server @	30	14
server access	-15	58
server and	56	-6
server are	-46	82
server at	48	-16
server behind	55	-27
server between	54	-18
server build	-44	83
server but	13	-4
server by	40	-35
server certif	-46	80
server control	-78	133
server core	-39	47
server for	-6	101
server hall	63	-9
server host	105	-3
server in	81	-46
server insid	118	-43
server is	-28	97
server of	76	30
server offer	74	-60
server on	80	-73
server oper	-69	108
server room	18	56
server sdk	-56	63
server side	-22	31
server that	73	1
server under	36	-23
server who	93	-32
server with	-18	21
serverless	95	-22
serverless cach	19	-13
servic	35	8
servic $	33	29
servic @	-6	18
servic account	-1	28
servic again	-27	42
servic and	28	11
servic are	53	62
servic avail	92	-34
servic behind	80	-35
servic by	-13	19
servic doe	-81	133
servic improv	-9	24
servic in	-13	19
servic is	95	52
servic it	60	-37
servic its	19	-7
servic itself	76	-32
servic keep	16	35
servic of	55	-31
servic on	61	-21
servic opt	-11	26
servic or	-16	23
servic quota	-49	121
servic regist	-33	74
servic role	-21	36
servic run	43	-22
servic softwar	-41	40
servic task	-17	22
servic that	101	-76
servic the	82	-91
servic unless	41	-30
servic updat	-78	46
servic use	-27	53
servic where	8	31
servic which	26	-19
servic who	-11	-78
servic with	-5	36
session	36	3
session $	84	-45
session and	-12	18
session are	-44	81
session attribut	13	-1
session from	58	-24
session in	-31	58
session manag	28	4
session within	6	10
set	1	38
set $	11	66
set @	-9	23
set a	24	9
set alarm	-13	34
set and	26	-8
set anoth	-18	31
set are	-1	22
set as	-11	24
set at	47	-37
set befor	-9	18
set budget	-13	20
set by	12	162
set capac	-5	11
set cluster	-9	30
set comput	-21	34
set deploy	-9	24
set encrypt	-19	27
set fleet	-15	32
set from	71	-50
set full	-3	18
set how	-27	61
set in	-12	52
set index	-11	44
set instanc	-19	43
set is	-13	48
set it	-20	108
set its	9	-1
set job	-6	32
set lifecycl	-29	48
set listen	-5	13
set min	-7	18
set minimum	-7	20
set more	-29	42
set network	-12	42
set node	-9	19
set of	1	29
set on	87	-44
set origin	-4	10
set paramet	-7	35
set posix	-14	50
set queue	-4	33
set reserv	-30	43
set retent	-11	58
set share	-16	22
set so	43	-37
set sourc	-12	21
set subnet	-19	23
set that	-16	37
set the	-20	52
set their	45	-20
set there	-18	68
set to	28	-3
set type	0	54
set up	-13	39
set what	89	-48
set when	-15	44
set with	-4	10
setup	16	76
setup in	-6	93
seven	-1	22
seven dai	20	-19
seven year	38	-13
sever	23	22
sever avail	52	-45
sever invoc	-33	75
sever region	-15	166
sever task	-51	61
sever time	-8	11
sever zone	11	17
shadow	11	35
shadow copi	-21	71
shard	-22	34
shard and	-8	28
shard level	-6	18
shard of	-42	44
share $	-64	-1
share @	-36	64
share a	43	-18
share an	-8	18
share and	41	-8
share by	-11	13
share control	-138	-131
share file	-18	44
share it	-10	51
share its	18	33
share kei	-7	19
share no	27	-14
share of	50	-38
share one	91	11
share resourc	-16	63
share respons	-64	82
share the	-27	45
share them	-3	84
share volum	-8	31
share with	-10	39
shell	76	-26
shell in	-9	48
shield	37	19
shield advanc	-8	64
shield standard	44	-8
shift	97	0
ship	45	-17
ship the	-2	33
shop	-64	27
short	-12	28
short live	-4	29
short outag	-15	17
shorten	3	55
should	-5	32
should %	38	3
should be	-8	45
should have	-36	41
shouldnt	30	32
show	20	41
show @	71	-37
show auditor	-36	45
show the	9	9
show up	-23	50
shred	120	0
shred the	38	12
shrink	23	43
shrink the	67	-41
shut	-5	13
side	10	26
side $	-11	66
side and	-10	16
side encrypt	-36	43
side is	-14	96
side of	86	-48
side render	17	-11
sidecar	-14	49
sidecar @	26	3
sidecar and	-6	11
sidecar are	-19	40
sidecar or	-12	14
sign	4	34
sign and	24	-1
sign in	17	18
sign ins	-5	13
sign is	88	-67
sign key	-11	77
sign on	-22	66
sign profil	-14	17
sign up	-11	19
sign url	2	56
signatur	71	-50
signatur $	28	-136
signatur expiri	-9	93
signatur of	70	5
sinc	-24	26
sinc 25	26	-11
sinc 30	-7	18
sinc januari	-48	47
sinc the	26	-25
sinc then	62	-31
sinc two	-12	20
singl	12	34
singl @	49	-31
singl az	-49	75
singl connect	53	11
singl instanc	-26	43
singl sign	-22	66
sit	3	40
sit in	-34	52
sit on	55	-9
sit with	-27	51
site	-11	60
site $	76	-14
site and	-8	44
site are	-35	62
site host	-33	59
site is	-66	97
site of	11	-2
site script	0	16
site to	-10	16
site where	51	-43
six	50	-24
six copi	37	-25
six month	-29	32
size	14	36
size $	-28	134
size @	50	-47
size and	23	22
size consolid	69	-42
size of	-12	24
size or	42	-23
size scale	-95	110
size that	58	-55
size the	-89	91
size to	105	-63
size what	93	-56
sla	-22	-158
sla for	-16	72
slot	-6	50
slot prompt	-2	18
slow	-26	85
slow log	-4	58
slow queri	-19	71
slow sql	7	50
slurm	-19	35
slurm and	-5	17
small	-24	45
small and	-8	11
small or	-7	28
smb	13	8
smb 3	35	-3
smb and	-21	27
smb encrypt	-8	15
sms	35	39
smtp	-39	85
smtp credenti	-39	85
snapmirror	-19	74
snapmirror and	-10	35
snapshot	-1	38
snapshot and	-1	34
snapshot are	30	16
snapshot by	40	-15
snapshot copi	-18	29
snapshot first	-21	72
snapshot for	-10	19
snapshot go	-18	42
snapshot in	48	-37
snapshot of	-2	36
snapshot or	-10	57
snapshot polici	-17	39
snapshot retent	-6	9
snapshot schedul	-7	19
snapshot that	8	-4
snapshot to	21	-14
snapshot where	31	-4
snapshot windows	-4	9
snapshot with	12	39
sns	-32	43
so	-6	-15
so %	171	100
so @	44	-32
so ami	-8	32
so are	-34	47
so by	7	17
so doe	32	-26
so for	29	-99
so in	-4	52
so is	-11	43
so it	50	-14
so patch	90	-51
so that	-16	33
so the	-73	-111
so there	14	-4
so who	-147	-115
soc	80	-42
soc 2	30	9
soc pci	21	-6
softphon	-28	94
softwar	48	-9
softwar $	76	-47
softwar @	39	-3
softwar and	3	24
softwar in	89	-52
softwar is	-56	108
softwar of	51	-75
softwar on	7	56
softwar that	10	56
softwar updat	11	21
softwar we	-70	112
softwar with	10	-7
some	-20	86
some featur	120	-56
some need	-18	22
some of	24	8
somebodi	1	-16
somebodi wrote	-24	28
someon	4	41
someon who	-10	47
someth	17	-21
someth %	-52	7
soon	57	-54
soon as	57	-54
sorri	43	89
sorri i	-17	165
sort	-21	77
sourc	9	37
sourc @	33	-12
sourc address	98	-2
sourc and	20	18
sourc code	16	84
sourc control	-21	32
sourc data	70	-58
sourc destin	-14	41
sourc document	-3	12
sourc keep	-29	108
sourc of	-5	8
sourc record	-23	35
sourc server	-32	103
sourc sync	-11	42
sourc the	-57	84
space	-59	81
space and	-14	40
spam	-9	26
spare	-52	70
spare capac	-55	69
spark	28	-2
spark and	66	-53
speak	-26	-41
speak tls	-41	115
specif	-23	95
specif control	-14	104
specif secur	1	49
specifi	-5	25
spectr	33	-5
spectr and	33	-5
speed	-69	110
spend	23	187
spf	-22	39
spf and	-24	47
split	15	11
split the	-25	44
spot	62	-7
spot and	50	7
spread	3	62
spread @	-1	69
spread a	24	-21
spread instanc	-10	43
spread the	-8	20
spread them	-15	46
spring	13	43
sql	12	43
sql and	-2	24
sql inject	-5	58
sql statement	7	50
squash	-1	30
srm	-124	-138
ssd	42	-9
sse	9	41
sse @	12	28
sse c	-14	149
sse s3	72	-61
ssh	9	46
ssh and	0	17
ssh kei	-15	60
ssh key	-41	68
ssh or	-26	43
ssh to	53	-10
sshd	13	71
ssl	-15	38
ssl certif	-6	20
ssl on	-17	19
ssm	-13	41
ssm agent	-14	45
stack	38	64
staff	6	-39
staff $	73	11
staff to	56	31
stage	7	17
stage and	19	-9
stage subnet	37	-14
stai	15	43
stai @	-16	29
stai as	44	-23
stai enabl	-18	19
stai in	2	43
stai insid	63	-14
stai longer	87	-70
stai on	-15	38
stai open	-5	37
stai privat	-11	27
stai the	67	-2
stai until	-30	77
stai up	-15	33
stai with	-25	51
stai within	104	-70
stale	-34	85
stale who	-44	60
stall	-26	117
stand	-4	46
stand a	-13	25
stand in	5	41
stand on	3	47
standalon	-35	72
standalon @	-37	64
standalon on	-39	88
standalon task	7	13
standard	31	-4
standard @	30	22
standard and	11	-2
standard ask	-36	45
standard support	19	-10
standbi	46	-10
standbi @	53	-36
standbi and	15	22
standbi in	23	-17
standbi node	37	-26
standbi of	45	-23
standbi or	-25	52
standbi server	40	-35
start	11	35
start @	22	12
start a	46	39
start add	21	3
start again	0	40
start an	38	5
start and	21	-7
start at	43	-40
start by	7	49
start each	21	13
start everi	-13	90
start it	-4	71
start lost	-9	21
start major	4	66
start one	-14	18
start replac	69	-55
start restor	107	-92
start task	-77	88
start the	9	42
start them	-69	128
start upgrad	52	31
start with	39	15
starter	-4	12
startup	31	71
startup script	-4	9
startup us	48	84
state	2	35
state and	18	8
state compat	-10	55
state of	10	-8
state outsid	-7	25
state rule	-23	46
state that	-8	15
stateless	-9	32
statement	5	41
static	1	15
static address	1	15
statu	-6	34
statu log	0	37
steadi	20	-10
step	-7	34
step in	4	30
step of	18	-13
sticki	-18	22
still	17	53
still accept	82	-21
still mend	-15	19
still on	-49	158
still rout	-48	137
stolen	-9	29
stop	-1	45
stop @	-20	49
stop an	-5	22
stop and	20	13
stop cleanli	-10	30
stop condit	-31	62
stop it	18	-16
stop or	17	-7
stop task	43	-27
stop the	9	3
stop their	25	-16
storag	36	16
storag $	-134	16
storag across	64	-15
storag and	-2	54
storag autosc	-36	43
storag block	52	-35
storag by	65	-36
storag capac	38	37
storag class	-20	47
storag databas	76	-39
storag driver	-29	57
storag encrypt	14	-14
storag in	14	-10
storag is	-35	100
storag log	50	-29
storag media	75	-10
storag node	-18	44
storag of	-50	86
storag server	65	-16
storag six	24	-18
storag throughput	-14	21
storag virtual	-9	18
storag volum	31	11
storag where	58	-46
storag with	57	-19
store	35	14
store @	65	-17
store all	-15	23
store and	-18	56
store by	17	-15
store content	73	-54
store current	-29	40
store data	22	36
store everi	25	-21
store for	70	-20
store in	27	26
store is	119	-44
store it	10	58
store log	32	-30
store none	-31	84
store object	26	-23
store of	29	20
store on	-38	88
store onli	50	3
store region	96	-89
store that	-15	51
store the	83	-28
store them	14	51
store volum	30	18
store what	-21	73
store who	-22	39
store with	52	-34
store yourself	18	2
strategi	-29	127
strategi and	-13	24
stream	-74	-46
stream @	13	12
stream agent	53	-38
stream and	105	-30
stream publish	-5	9
structur	70	9
stuck	-8	44
stuck on	-4	45
student	8	58
stuff	-75	91
subject	-23	51
submit	-4	27
submit @	0	11
submit job	1	15
subnet	-5	29
subnet $	2	36
subnet @	-14	19
subnet and	-16	31
subnet endpoint	-21	28
subnet file	-10	17
subnet group	16	15
subnet in	-7	32
subnet network	-5	8
subnet of	-19	27
subnet or	-21	24
subnet secur	-10	23
subnet that	21	-16
subscrib	-16	65
subscrib and	-6	8
subscrib are	-30	95
subscrib to	-21	95
subscript	-11	63
such	1	28
such a	94	-44
such as	-2	24
such instanc	-10	89
such queue	-30	34
suggest	8	77
suggest $	34	30
suit	50	18
suppli	37	22
suppli a	-11	22
suppli and	-21	63
suppli in	84	-69
suppli kubelet	55	-30
suppli patch	-16	37
suppli the	10	64
supplier	-64	61
support	19	9
support @	32	13
support and	-1	10
support end	7	22
support for	35	-23
support is	-21	23
support it	58	-45
support nitro	-51	52
support on	8	-4
support perimet	-30	44
support runtim	-38	57
support tls	99	-44
support version	-27	38
suppos	38	37
suppos $	91	-21
suppos to	-10	65
suppress	20	45
suppress rule	-31	86
sure	25	4
sure %	41	-15
sure onli	-26	30
sure that	-22	37
surveil	51	-20
surviv	7	19
surviv a	-2	10
surviv the	8	2
suspici	2	43
swap	85	-4
swap it	4	84
switch	16	9
switch $	138	-24
switch encrypt	-38	87
switch fiber	11	-2
switch it	38	30
switch log	-8	11
switch off	54	13
switch on	-58	40
switch over	-48	52
switch redact	-11	29
switch them	52	-35
switch to	10	23
switchov	46	50
switchov or	42	-32
symmetr	-7	10
sync	47	-64
sync schedul	-11	42
synchron	-26	62
synonym	-11	38
system	28	20
system $	114	-29
system @	18	40
system account	27	-17
system and	5	27
system are	78	-24
system as	105	-31
system at	41	-17
system behind	59	-19
system by	41	-33
system databas	-15	54
system fix	41	-40
system for	88	41
system have	-10	20
system in	-11	54
system insid	119	-80
system is	-31	77
system itself	-10	12
system manag	6	36
system memori	-9	17
system network	10	119
system of	-1	58
system on	48	34
system or	-7	10
system patch	-35	115
system stand	63	-53
system take	-17	44
system that	13	31
system under	92	-14
system updat	-97	-24
system user	-6	38
system with	28	-9
system within	37	-28
tabl	17	30
tabl $	-16	97
tabl and	1	32
tabl by	68	-40
tabl definit	-30	48
tabl design	0	12
tabl in	-37	68
tabl map	-15	66
tabl of	-42	67
tabl permiss	-10	49
tabl whose	16	117
tabl with	-4	8
tag	37	156
tag immut	-7	16
tag the	46	-38
taint	58	-9
take	34	13
take 60	-6	25
take @	36	-11
take a	34	19
take and	14	6
take autom	77	-80
take back	10	-7
take backup	19	20
take call	54	-20
take care	93	-2
take continu	30	-18
take daili	36	-30
take effect	-18	37
take hourli	57	-44
take it	-31	49
take manual	-15	24
take no	-38	93
take none	-20	47
take on	-18	23
take over	51	-13
take snapshot	-78	130
take the	62	-23
take them	24	37
take thi	-13	84
taken	16	42
takeov	-3	61
talk	-9	104
talk to	-6	18
tamper	30	11
tamper with	17	17
tape	45	-28
target	9	27
target $	-5	77
target @	-9	17
target and	12	31
target are	-23	43
target group	-19	22
target in	-18	36
target is	-41	59
target that	-11	27
task	41	-5
task $	38	79
task @	-26	46
task and	25	2
task are	-34	67
task definit	-43	64
task is	-36	80
task log	-9	17
task of	-14	31
task on	31	-18
task replac	30	-27
task role	-12	29
task run	-17	34
task set	-9	23
task share	30	1
task stop	-28	54
task that	50	-38
task to	2	52
task with	-11	15
tcp	-4	11
tde	52	3
team $	-48	54
technician	95	-23
telephon	-27	67
tell	-3	45
tell me	-49	35
templat	-12	49
templat $	-17	27
templat and	15	24
templat is	2	55
templat or	-23	38
templat pod	0	8
templat the	-6	13
temporari	6	76
temporari credenti	31	15
ten	-13	-36
tenant	152	-46
term	40	-7
term let	46	-35
termin	14	14
termin protect	-5	10
termin tls	51	-41
test	15	53
test $	-18	201
test @	17	-9
test and	3	43
test it	26	0
test of	-7	40
test restor	-4	75
test that	-19	81
test the	31	31
test them	21	-14
tester	-41	57
text	16	23
text is	-11	18
than	-11	34
than 14	-16	39
than 90	-47	77
than one	-15	21
than root	-4	25
than two	76	-72
thank	-97	-94
that	14	8
that $	14	-70
that %	-102	-97
that @	52	18
that a	-1	67
that agent	-2	53
that allow	-8	12
that an	-13	63
that and	-40	60
that answer	86	-60
that api	120	-31
that appli	-5	57
that are	29	-13
that aws	20	38
that becaus	25	-11
that block	-19	42
that bring	-23	21
that bucket	25	-3
that build	40	-23
that by	-43	76
that call	26	12
that came	-7	20
that can	-32	59
that cannot	114	-55
that carri	12	-3
that chang	9	-2
that check	10	-10
that client	42	-36
that come	-16	36
that connect	28	29
that creat	30	-20
that date	59	-13
that day	19	-15
that demand	-9	12
that deploi	38	-24
that do	23	40
that doe	-28	40
that encrypt	-10	57
that end	-23	79
that execut	61	2
that exist	78	-19
that fail	13	4
that fetch	-10	39
that fit	46	-39
that flow	26	-8
that function	61	-36
that go	17	-12
that handl	70	-47
that happen	-17	49
that has	52	-37
that have	-15	67
that hold	38	-6
that host	63	21
that includ	-18	26
that inspect	61	-13
that is	20	7
that it	14	4
that its	14	3
that join	6	23
that keep	52	-3
that key	-22	50
that launch	86	-76
that leav	-25	48
that left	-10	62
that let	-8	21
that list	16	24
that log	-13	52
that lose	-23	26
that market	-8	11
that match	45	-40
that matter	-24	61
that may	-24	30
that must	-7	43
that need	-7	43
that never	-9	28
that no	39	-16
that nobodi	-45	50
that of	-14	66
that off	117	-70
that on	-67	31
that onc	45	-26
that one	73	-50
that onli	-3	62
that or	-117	-159
that our	-31	58
that pass	13	40
that patch	-26	61
that place	47	-10
that polici	-8	13
that produc	58	-29
that provid	-10	53
that reach	-9	18
that react	-4	28
that read	-38	63
that reconnect	83	-77
that refus	-9	25
that replac	-37	47
that replic	24	-18
that retri	-2	12
that rout	16	1
that run	54	4
that runtim	-27	27
that send	-47	82
that servic	15	-2
that set	-36	59
that share	5	22
that someth	-36	-118
that speak	-1	36
that spread	23	-19
that stai	-38	46
that still	-33	98
that stop	47	-29
that store	55	-44
that support	58	-45
that take	10	0
that the	-5	47
that thei	16	22
that thi	16	-11
that thing	-166	-128
that to	-43	30
that up	-3	16
that us	-34	-64
that use	-29	43
that user	-6	23
that verifi	-11	36
that version	-42	64
that wait	18	-10
that was	33	-14
that watch	88	-47
that we	-17	115
that were	44	9
that when	-2	35
that window	24	2
the	20	16
the %	80	7
the 30	-41	72
the 7	25	-21
the @	30	26
the acceler	127	-32
the access	-21	37
the account	-12	53
the activ	-15	28
the add	-14	26
the administr	-8	45
the age	-6	10
the agent	34	10
the ai	10	-2
the alarm	-8	61
the alert	-19	93
the allow	-17	18
the amazon	57	53
the ami	13	47
the analysi	91	-14
the api	11	5
the app	1	52
the applianc	34	15
the applic	-4	64
the archiv	-24	51
the assess	-4	31
the assessor	-8	44
the attack	-16	56
the audit	-32	37
the auditor	50	-20
the auth	-24	45
the authent	-23	32
the author	-7	26
the auto	-35	36
the autom	17	21
the automat	12	-59
the avail	119	-60
the aws	-10	-47
the az	100	-67
the baa	-45	65
the back	-39	57
the backbon	93	-54
the backup	27	55
the bare	80	-11
the base	4	8
the basement	-21	25
the begin	-19	39
the block	57	-29
the board	-46	83
the bootstrap	12	-10
the box	62	-22
the broker	94	83
the bucket	4	30
the budget	-17	55
the build	69	-26
the bundl	8	6
the cabinet	-5	48
the cach	62	-25
the call	-11	57
the capac	44	-7
the catalog	-35	47
the ceil	66	8
the certif	3	8
the chang	29	-1
the check	35	-14
the choic	12	13
the chosen	32	0
the cisco	-3	109
the class	-16	28
the cli	4	31
the client	-21	39
the cloud	57	-22
the cloudwatch	-15	54
the cluster	-65	-60
the cni	-69	136
the code	-25	67
the common	11	-2
the compani	17	12
the compil	-7	32
the complianc	-94	-81
the compon	49	-13
the comput	26	25
the configur	35	21
the connect	-75	-42
the connector	-23	44
the consent	-4	8
the consol	24	-4
the consum	124	-69
the contain	-60	-6
the content	-2	38
the continu	-52	116
the control	-5	-22
the copi	59	-47
the core	1	48
the credenti	-19	39
the curat	20	-15
the current	46	-16
the custom	60	33
the daili	63	-42
the dashboard	-17	58
the data	33	6
the databas	-78	-9
the date	25	50
the day	-7	19
the db	34	3
the dead	45	-26
the debian	-7	20
the decid	-41	79
the decis	80	-16
the default	43	0
the definit	35	-8
the deleg	-9	31
the delet	-15	19
the deploy	5	21
the desir	-6	8
the destin	-7	23
the detect	52	-15
the devic	7	17
the direct	-5	18
the directori	41	-31
the disk	70	-14
the dns	37	19
the docker	-34	49
the document	-13	96
the domain	65	-20
the downtim	-31	52
the drain	72	-19
the drill	-7	12
the durabl	78	30
the duti	11	18
the ebs	18	-8
the ec2	83	-49
the ecs	137	18
the edg	95	-2
the edit	-39	53
the emerg	-16	66
the encrypt	0	25
the end	6	28
the endpoint	41	11
the engin	-36	-88
the environ	7	17
the ephemer	13	25
the equip	60	11
the evict	56	-40
the evid	-61	66
the execut	-12	56
the export	-9	47
the facil	83	-41
the fail	89	-42
the failov	43	-31
the failur	24	-18
the file	-7	42
the filter	-10	21
the find	-40	56
the fine	0	17
the fip	32	-17
the firewal	-58	-92
the firmwar	116	-49
the first	13	22
the fix	55	-29
the fleet	43	-4
the flow	53	10
the format	-19	40
the framework	57	-53
the free	9	30
the function	-27	121
the game	-33	60
the gatewai	20	22
the global	36	-7
the gpu	89	-15
the grant	58	-33
the group	11	10
the guard	40	-4
the guest	-51	20
the hardwar	37	-15
the head	-29	60
the health	94	-43
the histori	-20	37
the hook	-9	62
the hop	-18	40
the host	-22	-85
the http	-35	71
the hypervisor	46	18
the ide	-9	25
the ident	-7	9
the imag	7	33
the import	39	-18
the inbound	-5	48
the index	-11	31
the infer	-1	17
the infrastructur	28	-39
the inspect	34	1
the instanc	15	24
the interfac	-32	58
the internet	-14	53
the isol	40	-26
the java	-42	49
the job	2	55
the kei	-65	-76
the kernel	5	22
the key	12	27
the kms	10	35
the kubelet	55	7
the kubernetes	27	20
the lambda	-5	21
the land	66	-34
the languag	28	69
the last	37	-13
the latest	13	27
the launch	-15	51
the law	-10	95
the layer	-39	41
the least	-31	44
the librari	49	-29
the licens	45	-18
the like	24	-1
the limit	7	47
the line	-37	57
the link	-40	67
the linux	-80	-22
the listen	-6	16
the load	34	-13
the local	-30	39
the locat	92	-56
the log	-19	43
the loss	-18	31
the machin	126	-54
the machineri	14	-5
the mainten	34	-1
the major	-26	49
the manag	68	-39
the manual	-104	-12
the master	-28	24
the materi	30	59
the maximum	4	19
the member	-45	74
the memori	79	-49
the messag	51	15
the metadata	11	27
the metric	14	40
the microvm	45	-5
the minimum	-18	38
the mode	21	51
the model	-94	-27
the modul	43	-6
the monitor	-7	14
the month	25	-20
the monthli	61	-49
the most	-21	33
the move	-13	35
the multi	-41	78
the name	10	1
the namespac	38	10
the network	30	23
the new	20	17
the newer	60	-10
the newest	49	-8
the next	34	-13
the node	-35	-38
the notic	-6	8
the nucleu	-21	33
the number	5	26
the object	33	53
the ocsp	-16	22
the off	28	-24
the old	-15	75
the older	-40	79
the on	-27	57
the one	-7	35
the open	-11	30
the oper	18	38
the option	-22	62
the orchestr	-60	73
the order	18	-11
the organ	28	-5
the origin	7	46
the os	121	51
the other	11	20
the outsid	-33	47
the owner	39	-9
the packag	28	-4
the pair	61	-30
the paramet	-21	29
the part	52	-44
the partner	43	-10
the password	17	38
the patch	29	23
the path	-3	10
the peer	103	-38
the pend	-17	37
the peopl	39	26
the perimet	54	-30
the period	55	-113
the permiss	-10	27
the person	-6	42
the physic	25	61
the pictur	-7	9
the place	1	10
the plan	-21	46
the platform	46	1
the plugin	-5	28
the pod	24	-14
the point	36	-24
the polici	4	51
the port	14	5
the prebuilt	76	-55
the price	26	-9
the primari	34	-5
the prioriti	32	-26
the privat	33	1
the process	37	-27
the profil	-17	81
the program	-21	32
the promot	-64	100
the prompt	74	-58
the provid	21	-14
the proxi	32	39
the public	25	17
the pv	-11	21
the python	10	-2
the queri	15	30
the quota	55	-15
the rack	132	-66
the rang	-3	17
the receiv	21	-17
the recipi	-12	32
the recommend	-9	17
the record	56	-1
the recoveri	-5	8
the redirect	-13	18
the region	9	30
the registri	-11	13
the regul	-15	12
the releas	-19	52
the renew	-12	64
the replac	28	-75
the replic	-14	50
the replica	24	14
the report	21	-5
the repositori	45	-23
the request	30	-2
the requir	-44	44
the resolv	56	18
the resourc	1	26
the respons	-52	87
the rest	0	14
the restor	-23	56
the result	23	-12
the retent	0	26
the retri	-51	71
the review	-10	32
the revis	95	-69
the revoc	-18	30
the right	-15	39
the role	-11	27
the room	-21	42
the root	-13	58
the rotat	-14	45
the rout	13	11
the row	-8	30
the rule	36	21
the run	-12	18
the runtim	71	-13
the s3	-8	16
the same	49	-18
the scale	9	3
the scan	89	-31
the scanner	-12	49
the schedul	45	13
the schema	-9	19
the script	-39	84
the sdk	-15	24
the search	69	-32
the second	-99	-90
the secret	-26	68
the secur	15	32
the server	81	-8
the servic	35	-1
the session	8	14
the set	-23	26
the shard	-26	30
the share	-24	-17
the shop	-66	21
the sign	62	-21
the signatur	29	-21
the site	84	-43
the size	-8	16
the slow	-2	67
the snapshot	21	24
the soc	114	-59
the softwar	13	-16
the sourc	-16	44
the ssh	-24	122
the ssl	-11	41
the ssm	-14	45
the stage	-6	9
the standard	-16	34
the standbi	42	-11
the start	37	-17
the state	-19	34
the stop	-34	53
the storag	12	21
the store	-16	44
the stream	86	-80
the subnet	21	1
the support	-30	44
the system	3	53
the tabl	-22	54
the target	-7	32
the task	-4	51
the templat	20	-6
the temporari	-47	83
the term	-53	103
the text	-24	68
the third	1	52
the time	34	-25
the tls	48	11
the token	-9	58
the tool	-32	73
the track	20	23
the traffic	59	12
the trail	72	1
the train	-10	61
the transact	2	15
the transfer	35	-9
the truck	10	107
the trust	-15	29
the tunnel	2	58
the two	69	-39
the type	-17	24
the underli	117	-39
the updat	-112	-68
the upgrad	-57	-52
the use	-16	44
the user	3	32
the utter	23	-11
the valid	27	-6
the vault	15	3
the vendor	31	-22
the version	-11	58
the virtual	-11	40
the volum	27	-10
the vpc	-2	29
the vpn	-38	60
the vulner	83	-21
the want	20	-20
the way	12	14
the weekli	12	47
the whole	-1	39
the window	31	15
the windows	66	-38
the wire	-17	-21
the work	88	13
the worker	15	-7
the workgroup	17	-6
the workload	-26	57
the world	-3	34
the writer	11	9
the wrong	-17	54
the zone	51	-35
theft	-4	51
thei	7	12
thei $	-119	-142
thei are	32	18
thei call	-32	42
thei cannot	-28	54
thei chang	-3	25
thei come	-10	42
thei expir	-4	46
thei fail	22	-5
thei go	-13	51
thei have	-62	107
thei keep	-3	8
thei may	-6	11
thei need	-23	27
thei reach	-14	44
thei run	120	-51
thei say	-33	54
thei select	21	-14
thei serv	91	-38
thei share	-5	33
thei show	-2	22
thei stai	-5	8
thei use	11	-1
thei were	60	-40
their	13	11
their $	-99	-79
their @	-21	73
their auto	-21	33
their checkpoint	-19	42
their client	-33	39
their code	14	49
their configur	70	-30
their content	57	-11
their data	-14	39
their definit	76	-49
their destin	-6	35
their encrypt	24	15
their end	25	-5
their firmwar	-1	42
their health	28	-10
their host	68	-36
their hypervisor	-42	58
their imag	4	17
their librari	-5	42
their number	-21	93
their or	-128	-80
their os	88	124
their own	59	0
their owner	-8	46
their password	-5	18
their place	-12	63
their polici	-27	46
their port	61	-29
their region	87	-50
their retent	-10	13
their retri	-11	41
their role	-9	18
their scale	-49	74
their secur	-19	46
their send	41	-5
their set	-1	10
their size	13	0
their sourc	-36	63
their state	30	-23
their storag	12	36
their time	-3	23
their trust	-4	9
their type	-12	27
their use	-11	12
their volum	-96	112
their vulner	-6	8
their window	17	148
them	9	35
them $	-71	-54
them 90	62	-49
them @	-29	43
them after	-17	52
them again	-24	41
them and	12	11
them are	15	16
them as	22	15
them at	-46	90
them avail	22	-10
them awai	92	-72
them by	6	24
them check	-19	28
them current	-23	122
them daili	19	33
them down	56	-48
them earlier	-24	42
them elsewher	-12	14
them enforc	-10	34
them everi	58	12
them for	29	7
them from	-24	45
them in	26	4
them into	1	38
them is	46	59
them keep	-6	18
them off	5	41
them on	31	9
them or	-12	52
them over	-22	30
them raiz	8	-2
them requir	-13	31
them run	81	-47
them set	-8	11
them small	-17	38
them so	32	-29
them the	-22	78
them there	44	20
them through	71	-50
them to	-4	41
them under	65	-55
them until	-20	23
them up	-9	77
them when	50	-19
them where	13	0
them with	-53	65
them yourself	22	23
themselv	30	28
themselv $	23	3
then	-23	72
then $	-26	55
then %	-38	56
then and	-39	77
then delet	72	-33
then drop	2	12
then keep	-48	84
then move	-30	59
then noth	-10	12
then patch	-33	47
then run	-69	159
then sign	-32	41
then start	-34	49
then the	-14	54
then write	-26	55
there	17	4
there $	-136	-49
there a	-39	49
there and	-30	31
there are	71	2
there by	91	-35
there for	-4	11
there is	63	10
there no	-44	68
there not	-15	31
there the	61	-47
thermostat	-10	20
these	65	39
these $	124	9
theyr	-21	85
thi	-130	-94
thi $	-17	59
thi cannot	88	-11
thi is	-65	-12
thi one	-58	-99
thing	-52	-65
thing $	56	10
thing who	-38	-114
think	67	-36
think that	48	-31
third	23	30
third parti	11	39
those	-8	36
those $	26	34
those @	70	34
those are	35	27
those for	-22	28
those in	27	-13
those of	27	4
those patch	-169	-151
those servic	-15	21
those that	-9	61
those up	-6	25
those whose	15	-8
those with	2	9
though	43	-29
threat	31	11
threat list	28	0
threat protect	-6	18
three	40	-6
three @	45	-16
three avail	39	-22
three azs	88	-51
three dai	26	-16
three if	-29	32
three node	-35	47
three week	36	-14
three year	12	-4
three zone	39	-24
threshold	-9	38
threshold and	-6	35
throttl	-14	34
throttl and	-18	31
throttl limit	-2	36
throttl quota	45	-39
through	23	13
through @	-46	0
through a	60	66
through an	32	0
through and	4	26
through artifact	19	-6
through eventbridg	48	-33
through it	-18	34
through its	45	-10
through kms	81	-60
through servic	8	-3
through the	52	0
through them	-11	31
through which	-6	15
throughput	-20	47
throughput and	-7	35
throughput for	12	-5
throughput mode	-22	28
thrown	-14	54
thrown awai	-14	54
thru	-2	53
tick	-42	89
ticket	11	15
tie	-7	41
tier	-16	75
tier and	-3	8
time	2	32
time $	-10	19
time a	-8	11
time and	38	-24
time are	33	-8
time as	44	-66
time at	50	-46
time by	10	12
time in	-7	11
time limit	-11	52
time object	-26	126
time of	-2	12
time recoveri	-7	32
time to	-3	8
timeout	0	105
timeout and	-9	11
timeout concurr	-10	17
tls	28	20
tls $	-82	32
tls 1	75	6
tls @	41	31
tls and	0	14
tls at	48	-25
tls between	2	36
tls by	49	-15
tls certif	60	-19
tls code	25	-17
tls connect	70	-24
tls end	-29	79
tls for	21	17
tls from	-17	33
tls in	-22	37
tls inspect	14	13
tls is	-48	62
tls listen	35	-25
tls of	12	50
tls on	14	21
tls onli	56	-16
tls or	-13	24
tls paramet	-32	96
tls polici	-44	51
tls to	37	28
tls version	13	31
tls where	-21	29
tls with	56	-32
tlsv1	5	76
tmp	41	8
tmp has	-6	16
to	12	26
to $	-67	-43
to %	-41	126
to 1	-12	49
to 10	-6	16
to 100	29	-17
to 15	-14	32
to 16	-14	14
to 20	-19	76
to 21	-36	49
to 22	-22	24
to 24	21	-19
to 30	53	-48
to 336	11	-10
to 35	-4	39
to 365	-32	65
to @	29	36
to a	3	29
to act	-41	33
to add	11	58
to al2023	32	-20
to an	20	60
to and	-31	46
to anoth	-12	37
to answer	18	-13
to any	29	-28
to appli	42	2
to ask	76	1
to attach	-46	85
to aws	32	54
to back	-42	51
to be	-27	39
to bear	-8	20
to bring	90	36
to build	25	31
to buy	-60	70
to call	-20	70
to chang	-11	27
to cheaper	-11	45
to choos	75	-37
to classifi	-16	36
to cloudtrail	18	10
to cloudwatch	38	-16
to collect	-37	61
to configur	-23	49
to connect	-24	33
to control	55	-18
to cope	-9	11
to copi	51	-41
to creat	-24	47
to databas	-16	33
to date	35	23
to deal	-6	35
to defin	13	48
to delet	-42	93
to disk	58	-54
to do	-60	46
to ec2	43	-31
to enabl	-2	71
to encrypt	3	42
to end	23	-6
to everi	26	-18
to everyon	-50	77
to fail	-20	37
to file	-38	57
to find	-25	44
to fix	42	26
to follow	-12	18
to get	-27	49
to go	-10	20
to guard	-24	53
to have	16	14
to http	12	-7
to improv	29	-38
to instal	-16	48
to instanc	-5	24
to isol	-48	47
to issu	-4	12
to it	8	45
to item	-5	13
to its	18	10
to keep	-12	46
to know	13	-8
to known	-17	64
to last	3	24
to leav	68	-63
to limit	-42	86
to live	-3	8
to log	49	-30
to look	17	30
to manag	96	-52
to mend	-16	32
to move	15	-4
to network	-17	30
to new	106	-50
to newer	-44	52
to node	-27	56
to one	-1	21
to opentelemetri	-13	20
to other	-16	38
to our	-14	83
to outliv	-15	27
to patch	33	27
to pick	-2	8
to plan	15	17
to process	-2	48
to prod	-13	18
to prompt	21	-17
to protect	-40	91
to provid	-24	37
to provis	64	-32
to put	-8	21
to raiz	47	-33
to read	11	-9
to record	-9	14
to recov	26	-1
to reli	40	-26
to renew	9	21
to repair	-24	54
to replac	13	48
to replai	-22	41
to request	-39	53
to restor	-43	61
to retain	-7	9
to review	41	-7
to roll	45	-13
to run	-48	69
to s3	7	18
to scale	77	-31
to scan	23	-23
to schedul	69	-38
to secur	41	25
to see	-27	35
to session	27	11
to set	25	8
to size	75	-13
to someon	-3	37
to sort	-21	77
to sourc	12	20
to speak	-27	42
to spread	-15	30
to stai	31	7
to start	-50	61
to stop	-4	9
to suppli	-45	66
to switch	17	29
to take	2	26
to the	19	7
to them	44	0
to three	36	-27
to tls	-44	50
to touch	68	-40
to train	-20	13
to trust	-17	67
to turn	27	-14
to two	-16	44
to updat	33	5
to upgrad	97	30
to us	-27	26
to use	-35	61
to user	-14	18
to viewer	-21	80
to watch	102	12
to which	34	-14
to whom	69	17
to write	-11	39
togeth	84	-70
togeth in	68	-63
togeth with	-32	43
toggl	-6	89
token	-4	94
token are	-11	15
told	-29	63
toler	-12	60
too	18	91
too $	131	61
too much	-6	23
took	-28	43
tool	-5	49
tool and	79	-38
tool are	-7	31
tool of	-3	61
tool that	20	13
top	122	45
top is	72	-56
top of	110	71
topic	0	28
topic and	47	44
topic contain	-3	8
topic retent	-4	14
touch	56	-23
touch it	-26	41
touch the	54	-36
toward	28	14
trace	53	14
trace and	50	-44
trace are	-24	62
track	43	-18
track current	20	23
traffic	13	10
traffic $	-48	-119
traffic and	10	2
traffic are	-13	18
traffic between	64	-30
traffic by	28	-1
traffic chang	36	-20
traffic dial	-31	59
traffic doubl	19	-20
traffic from	-37	55
traffic grow	-48	30
traffic has	-16	31
traffic in	-38	72
traffic insid	64	-37
traffic is	-12	104
traffic of	8	20
traffic on	-17	35
traffic over	58	57
traffic that	18	44
traffic through	-42	51
traffic to	-5	48
traffic up	26	-19
traffic with	48	-18
trail	-5	43
trail and	28	-11
trail name	37	-36
trail to	-13	23
train	-70	-46
train and	22	-14
train code	-3	56
train content	93	-38
train data	-4	43
train in	23	67
train its	-72	-47
train or	10	0
train our	-76	34
train whose	-60	-68
transact	20	4
transact log	30	-10
transcript	22	18
transcript and	-26	30
transfer	20	29
transform	-23	54
transit	-47	-44
transit encrypt	-1	64
transpar	119	-18
transport	30	-9
transport flood	34	-17
transport layer	20	-3
tri	34	-8
tri to	26	4
trigger	-14	111
trigger and	2	55
trigger are	-3	44
trigger on	-31	53
trigger subnet	-10	17
trim	-38	100
truck	10	107
true	-15	15
true $	8	37
true or	14	-70
trust	0	37
trust advisor	11	96
trust and	-20	26
trust author	-31	40
trust each	20	-3
trust servic	-16	24
trust store	-29	60
trust the	39	-22
try	104	-83
ttl	-5	43
tune	-18	86
tune are	1	14
tune it	-15	46
tune them	-6	18
tunnel	55	-19
tunnel is	-29	86
tunnel on	-11	45
turn	-7	37
turn @	-34	56
turn automat	-20	51
turn daili	-6	14
turn encrypt	-28	74
turn into	76	-40
turn it	17	28
turn log	-15	23
turn manag	2	22
turn multi	35	13
turn off	6	33
turn on	-9	34
turn scan	-11	36
turn server	-7	17
turn that	35	1
turn the	-31	54
turn them	-8	24
twice	-6	24
two	7	36
two @	-54	70
two avail	-7	15
two azs	21	104
two custom	106	-74
two domain	22	-16
two hour	4	19
two instanc	-23	38
two modul	-31	35
two node	14	-3
two of	-50	59
two region	0	18
two subnet	72	-40
two week	13	16
two year	27	-10
two zone	-16	43
txt	-23	61
type	2	17
type @	-1	79
type and	-13	42
type at	6	18
type has	-5	23
type in	48	-4
type limit	-22	53
type none	-14	19
type number	-29	56
type of	-34	48
type onli	-7	13
type secur	16	29
type shard	-4	30
type size	-23	72
type storag	-13	28
type take	-18	37
type that	28	-1
type the	-21	40
type timeout	-13	17
type to	87	-57
typic	48	-20
typic within	23	-21
ubuntu	-26	54
ubuntu and	-14	30
ubuntu imag	-12	32
uh	86	-7
unattach	-12	78
unattach it	-12	78
under	35	-17
under %	102	-85
under @	24	-8
under a	52	-33
under an	96	-30
under it	-26	77
under its	62	8
under manag	8	56
under our	71	-50
under the	8	-28
under them	9	62
underli	175	-40
underli comput	145	-25
underli host	26	-11
underli languag	12	-7
underneath	79	-77
underneath @	81	-57
undersea	94	-14
understood	-11	80
undo	-37	72
undon	-21	72
unencrypt	38	49
unencrypt cluster	-9	44
unencrypt one	65	-15
unexpect	0	12
unexpect access	0	14
unexpectedli	46	8
unhealthi	59	-58
unhealthi @	28	-76
unhealthi target	42	17
unintend	-20	72
unit	4	35
unit and	4	16
unit of	40	-26
unless	18	6
unless %	-32	58
unlock	-15	47
unlock code	-15	47
unmanag	-18	69
unmask	-6	16
unpatch	-22	89
unreach	-16	54
unsubscrib	16	22
unsubscrib delet	-24	71
unsupport	-6	15
unsupport configur	-36	43
until	-2	39
until 30	31	-6
until it	64	-47
until its	87	-49
until the	47	-30
until their	25	-5
until then	-40	64
unus	-58	129
unus @	-31	115
unusu	-29	39
up	9	38
up $	65	9
up @	-17	76
up a	-22	31
up and	16	9
up by	49	26
up continu	67	-57
up dure	-17	38
up etcd	115	-69
up everi	33	-22
up file	-12	50
up in	-11	58
up is	-7	50
up noth	-28	38
up persist	0	11
up replic	-7	34
up sinc	-31	29
up sourc	-13	38
up the	-1	37
up there	-25	34
up to	29	4
up unless	-4	15
up what	-8	29
up when	54	-20
updat	-4	-8
updat $	-168	-175
updat %	97	54
updat @	88	12
updat a	53	-33
updat add	-28	48
updat also	-3	34
updat and	13	31
updat are	0	54
updat avail	-51	62
updat base	-57	79
updat befor	-53	80
updat blueprint	55	26
updat by	-18	33
updat client	-21	27
updat come	1	42
updat date	-10	22
updat do	54	36
updat earlier	83	-16
updat fail	-4	32
updat for	10	-49
updat in	-41	69
updat into	-8	17
updat is	22	45
updat it	34	57
updat its	66	-60
updat kubelet	49	-37
updat mode	40	3
updat of	-25	-35
updat on	-20	1
updat or	62	-12
updat polici	-10	72
updat replac	52	1
updat run	-16	52
updat scale	57	-46
updat server	69	-39
updat that	39	-25
updat the	19	-20
updat them	45	30
updat these	-22	55
updat to	42	20
updat under	32	8
updat what	114	27
updat which	-1	27
updat who	-182	-168
updat with	-11	95
updat within	-34	92
updat without	62	18
updat yourself	-17	27
upgrad	-20	-6
upgrad $	-190	-117
upgrad @	-39	-40
upgrad a	-28	48
upgrad and	-10	73
upgrad are	6	40
upgrad befor	-29	104
upgrad by	-58	-58
upgrad do	-142	-116
upgrad doe	-16	73
upgrad from	-11	11
upgrad in	113	116
upgrad is	15	-12
upgrad it	-47	101
upgrad karpent	78	4
upgrad kubelet	-25	46
upgrad of	-22	70
upgrad on	-32	42
upgrad or	-5	12
upgrad out	95	81
upgrad that	-76	-18
upgrad the	13	-51
upgrad then	-8	32
upgrad to	148	-10
upgrad who	-47	20
upgrad yourself	-5	64
uplink	-58	82
uplink to	-40	45
upload	0	50
upload $	-10	65
upload a	-17	28
upload and	70	-5
upload buffer	-13	27
upload code	-19	61
upload in	-1	28
upload the	-10	22
upload to	-6	71
ups	92	-30
ups batteri	92	-30
upstream	-17	29
uptim	92	39
uptim of	52	-23
urgent	80	-37
url	2	74
us	13	-47
us $	-74	-54
us @	36	-45
us and	48	-34
us east	19	-11
us in	69	-69
us it	10	1
us kei	-48	85
us on	-25	45
us or	-49	-104
us the	32	13
us tls	69	5
us to	-51	6
usabl	-18	32
usabl and	-14	15
usag	15	25
usag limit	-9	23
usag report	-11	24
use	-6	41
use $	52	58
use @	8	36
use an	-8	28
use client	-32	43
use content	13	19
use current	-23	60
use http	-6	10
use in	-24	106
use is	27	67
use it	-17	31
use its	-12	24
use of	-20	55
use or	41	-34
use share	-19	23
use such	-5	67
use the	-7	32
use them	-9	21
use tls	-33	53
use vpc	-11	27
user	-4	58
user $	-1	204
user @	-4	13
user access	-3	8
user and	-14	37
user are	-6	72
user belong	55	-26
user can	-16	44
user credenti	96	-89
user data	25	28
user grant	-11	19
user group	-4	29
user in	4	91
user insid	-58	97
user instal	-7	32
user into	-26	81
user is	-14	46
user may	-36	61
user of	-39	81
user password	-1	8
user permiss	-5	23
user pool	1	9
user role	-2	9
user ssh	-12	43
user that	12	-2
user their	-4	9
user to	19	15
user volum	71	-76
user within	23	-21
usual	22	-8
util	-19	59
util and	-22	68
utter	14	-3
utter sampl	23	-11
v	-4	41
v or	-2	47
v2	-7	20
valid	35	0
valid $	55	25
valid @	68	-35
valid and	-18	30
valid certif	-59	86
valid of	33	-15
valid record	26	-3
valu	4	8
valu with	20	-9
var	-10	41
variabl	-9	49
variabl and	-2	26
variabl of	-4	35
vault	19	-3
vault or	-4	8
vcenter	-18	97
vcenter sddc	-2	17
vcpu	27	12
vcpu and	-61	64
vector	35	-13
vend	48	-13
vendor	8	54
verif	-32	55
verif and	-17	31
verifi	-5	64
verifi that	-18	30
verifi the	-14	33
verifi what	41	12
version	6	28
version $	12	83
version 1	1	73
version 3	14	-2
version @	-3	16
version and	12	20
version are	104	-42
version as	18	-16
version at	-5	10
version befor	-19	26
version behind	-31	120
version by	32	19
version can	33	47
version chang	-17	103
version control	-15	49
version copi	-52	89
version for	27	-6
version in	18	10
version is	82	2
version it	124	-50
version move	-25	50
version of	22	11
version on	-72	97
version still	-3	10
version test	-1	17
version that	65	1
version to	24	36
version under	26	-20
version updat	4	-59
version upgrad	-34	-57
version when	-18	27
version where	19	-7
version with	54	-8
version within	-16	53
version yourself	-18	35
vet	33	37
vet the	-61	88
via	19	116
via @	23	128
video	86	-30
view	26	5
view or	41	-8
viewer	38	19
viewer and	-21	42
virtual	5	58
virtual applianc	-50	63
virtual layer	190	-19
virtual machin	-28	50
viru	-71	113
visibl	-11	35
visitor	115	-27
vlan	-8	26
vlan subnet	-8	26
vm	-19	37
vm cluster	-21	41
vmware	18	18
vmware hyper	-2	47
voic	-18	38
volum	7	31
volum @	3	16
volum and	-24	53
volum are	11	47
volum as	35	-15
volum at	51	-36
volum by	17	-7
volum continu	131	-70
volum encrypt	-40	73
volum end	-37	63
volum in	29	-6
volum is	91	-64
volum of	52	-51
volum on	65	-59
volum or	-14	37
volum that	35	-31
volum with	93	-85
vpc	-7	30
vpc @	43	-43
vpc and	-13	24
vpc by	-83	84
vpc cni	42	-4
vpc connect	-10	14
vpc endpoint	-2	35
vpc onli	-16	35
vpc or	-8	10
vpc secur	-5	9
vpc subnet	-7	24
vpc with	9	14
vpn	-21	80
vpn or	-6	13
vs	5	49
vs guest	11	-80
vsan	2	41
vsphere	2	114
vuln	-78	76
vulner	38	37
vulner $	-40	61
vulner databas	71	-3
vulner depend	-53	106
vulner in	74	-24
vulner scan	7	45
w	-120	42
w a	6	42
w o	-8	8
waf	-10	29
waf rule	-6	29
waf web	-3	14
wai	41	-2
wait	32	41
wait and	46	-36
wait as	-11	16
wait for	48	-6
wait while	23	-20
walk	53	-37
walk into	54	-38
wall	69	27
wallet	-27	55
want	44	-8
want @	61	-5
want and	-9	43
want it	10	4
want number	20	-20
want them	-7	13
want to	22	-8
warehous	-37	75
warehous who	-53	79
warn	78	24
was	30	25
was creat	63	-38
was made	15	7
was off	-39	58
was that	35	27
was whose	-1	22
watch	7	35
watch @	-12	26
watch and	12	1
watch bounc	72	-51
watch fail	-3	37
watch for	-23	56
watch free	-14	38
watch host	42	-33
watch how	-3	18
watch it	-19	91
watch sign	-16	23
watch that	-3	81
watch the	36	7
watch their	14	-8
watch them	-5	19
watch who	-12	28
way	-4	31
way back	-43	77
way between	65	-52
way from	-12	16
way in	-17	63
way out	-32	50
way to	19	6
we	-9	13
we bring	-29	69
we creat	-20	91
we deploi	-45	9
we dont	-47	39
we have	-47	52
we host	-86	18
we instal	-2	76
we launch	-44	142
we run	-45	66
we store	-63	-29
we train	-40	-46
we upload	-13	44
we use	48	63
we write	-12	83
weak	-56	89
web	-10	38
web @	-14	18
web acl	-8	19
web app	-42	67
web applic	16	84
web server	14	23
webhook	-27	29
websit	-1	73
week	7	31
week critic	36	-14
weekend	143	-14
weekli	15	28
weekli 30	-14	54
weekli mainten	-31	38
weekli window	28	22
weight	38	3
weight and	43	3
well	-27	37
well $	3	-55
well as	-45	77
went	83	18
went down	-69	75
were	38	9
were creat	25	-6
weve	81	-1
weve got	81	-1
what	8	40
what @	37	-9
what a	-1	54
what about	27	105
what an	-13	40
what arriv	-35	87
what doe	-11	74
what goe	-7	12
what happen	45	0
what has	25	1
what if	19	-59
what in	1	23
what is	26	23
what it	14	13
what its	34	-24
what li	-4	13
what matter	0	19
what may	-6	30
what member	0	12
what must	-2	23
what pass	-12	54
what record	0	63
what run	-10	74
what should	-15	19
what stai	-14	21
what stand	41	14
what the	3	27
what thei	15	15
what to	-12	12
what topic	-3	8
what user	-11	26
what was	26	37
what watch	-13	24
what we	-67	-30
whatev	-2	50
whatev els	2	15
whatev is	50	-42
whatev the	-33	22
when	22	6
when %	90	29
when @	-74	59
when a	26	17
when an	71	-35
when and	-13	79
when chang	19	-18
when it	-11	30
when its	41	7
when one	90	-48
when the	12	9
when thei	-1	43
when to	0	12
when traffic	-31	33
when we	-51	82
whenev	63	-96
whenev the	62	-54
where	24	3
where @	64	-9
where a	41	-19
where and	6	43
where automat	18	-8
where autominorversionupgrad	31	-20
where encrypt	25	-16
where it	47	-25
where log	-42	46
where manag	40	-17
where multi	29	-25
where need	-15	31
where no	-44	53
where our	91	-42
where snapshot	57	-46
where the	45	-23
where thei	5	14
where there	16	-14
where traffic	-18	31
wherev	-16	60
whether	9	21
whether @	-18	30
whether a	-12	15
whether it	40	-16
whether its	-3	8
whether that	-2	97
whether the	10	13
which	7	14
which @	15	-33
which a	-35	63
which account	-18	42
which address	-16	43
which are	-6	15
which attribut	-27	49
which bucket	-7	46
which cannot	36	-18
which control	43	22
which data	-12	41
which devic	-9	17
which endpoint	-8	8
which has	-12	21
which is	-21	34
which it	0	24
which keep	-7	9
which kms	120	-58
which network	-7	26
which node	34	-22
which of	63	-43
which one	26	6
which our	-23	29
which paramet	40	-22
which part	34	26
which parti	54	1
which patch	-44	69
which peopl	64	-7
which permiss	4	38
which queri	-28	56
which rang	-10	23
which resourc	-31	75
which role	-4	20
which servic	-58	102
which session	55	-26
which side	23	33
which stai	-22	25
which subnet	-1	10
which the	-4	18
which thei	-13	16
which user	28	12
which zone	-5	31
while	15	5
while a	18	-4
while it	-18	17
while queri	48	-39
while the	30	-10
who $	-105	-35
who act	-87	-35
who activ	-41	136
who add	-36	-72
who administ	-22	46
who answer	-31	94
who appli	-19	-31
who arrang	-59	47
who assign	-21	92
who attach	-38	106
who back	9	36
who bring	-63	-182
who bump	14	144
who call	-10	15
who can	9	43
who carri	23	-117
who chang	0	43
who check	-20	39
who choos	-34	64
who classifi	-31	129
who clean	-16	74
who commiss	61	-8
who configur	-56	44
who connect	62	31
who control	-33	71
who correct	-17	37
who creat	18	110
who decid	-17	91
who defend	26	-24
who defin	-19	79
who design	-24	58
who doe	39	-98
who download	-30	52
who enabl	-36	80
who encrypt	-35	-112
who enforc	-36	13
who ensur	-26	49
who eras	74	-65
who export	-12	51
who fix	-23	77
who forc	-33	49
who get	-50	22
who give	-13	50
who gotta	5	66
who govern	0	32
who grant	-17	63
who guarante	109	-60
who guard	49	28
who handl	-21	57
who harden	87	-19
who has	-26	47
who hire	53	-21
who hold	144	-34
who in	-113	-91
who initi	-25	23
who instal	-30	86
who investig	20	16
who is	-21	-5
who isol	75	-17
who issu	-24	103
who keep	69	12
who kick	-46	4
who left	-15	28
who limit	-15	24
who lock	2	19
who log	-7	104
who look	82	-41
who make	-10	73
who manag	-85	45
who map	-51	91
who may	2	42
who move	12	10
who must	-43	86
who narrow	-7	25
who now	13	26
who on	-9	62
who open	-4	43
who oper	99	-54
who own	-159	-180
who pai	-16	56
who patch	-3	-58
who perform	29	-77
who pick	-44	118
who place	-18	67
who plan	-42	52
who prevent	21	-75
who protect	111	-3
who provid	125	-70
who publish	103	-27
who put	-35	64
who queri	-5	12
who raiz	-50	48
who reach	-18	34
who react	-6	60
who read	-19	47
who rebuild	-29	68
who refresh	-19	33
who regist	-16	64
who remov	-23	64
who renew	61	-148
who repair	92	-32
who replac	38	75
who respons	-81	-103
who restart	-63	116
who restrict	24	39
who review	-48	103
who revok	-20	83
who roll	-76	-91
who rotat	-144	-192
who run	94	-18
who scale	67	-184
who scan	11	67
who schedul	-27	171
who secur	14	10
who see	-26	61
who select	-43	75
who send	-74	-68
who set	-39	90
who ship	45	-50
who should	-35	58
who shred	107	-35
who sign	-50	92
who size	-30	-2
who specifi	-23	48
who start	-16	48
who stop	-14	84
who store	67	-13
who submit	0	18
who subscrib	-20	55
who suppli	20	57
who swap	122	-53
who switch	9	44
who take	97	-4
who test	0	93
who that	0	40
who train	-11	49
who trim	-38	100
who tune	-13	122
who turn	-37	68
who updat	9	-16
who upgrad	-174	-170
who us	-7	16
who valid	-11	88
who verifi	-18	30
who vet	-14	23
who walk	31	-25
who was	-27	27
who wipe	34	-16
who write	0	106
whoever	-33	55
whoever hold	-35	47
whoever may	-3	12
whole	-53	-13
whole @	-9	16
whole internet	-8	22
wholli	-10	60
whom	-17	-70
whom $	-66	-73
whom and	-60	131
whom do	-62	-106
whose	-30	19
whose $	-106	-42
whose call	-31	25
whose control	-9	-13
whose duti	-3	15
whose is	16	85
whose job	-20	-80
whose mess	-11	24
whose move	2	164
whose problem	-11	109
whose respons	-19	-13
whose set	-35	73
whose task	-41	113
wide	24	125
wildcard	-2	16
wildcard princip	-2	16
will	-28	53
will %	-3	44
will @	-15	25
will be	-2	-15
will it	-4	21
window	39	21
window $	87	112
window and	-12	37
window at	-19	35
window by	102	-92
window in	-42	64
window of	-26	63
window one	22	-8
window or	1	17
window set	-44	63
window to	66	-43
window where	33	-28
window which	-19	21
windows	16	38
windows @	-27	44
windows and	-30	39
windows by	37	-27
windows delet	-3	10
windows in	20	78
windows licens	100	56
windows server	19	13
windows updat	-13	79
wipe	103	-14
wipe the	54	-26
wire	-10	128
with	11	20
with $	43	64
with %	28	47
with 256	44	-30
with @	-1	63
with access	-4	15
with aes	0	25
with an	25	11
with anoth	-6	41
with at	67	-55
with automat	12	22
with backup	-28	58
with certif	-4	41
with checksum	40	-15
with cli	0	25
with client	50	-27
with current	-3	36
with data	49	-29
with default	-31	50
with detail	36	8
with dns	55	-60
with each	23	-12
with encrypt	73	-41
with everi	-9	12
with fix	82	-46
with forward	59	-20
with iam	12	8
with it	46	10
with its	11	14
with kei	34	-13
with kms	78	-29
with minor	20	-15
with multi	10	-7
with mutual	-10	14
with newer	-68	96
with no	4	-46
with noth	94	-85
with oci	-13	30
with one	15	-1
with or	-14	23
with other	6	55
with our	-22	67
with patch	24	42
with s3	24	1
with secur	30	-10
with shield	44	-8
with sse	41	51
with subnet	-17	29
with system	-25	28
with that	-9	50
with the	22	11
with their	-16	32
with them	42	-11
with tls	43	0
with two	-25	50
with which	-5	13
with work	-20	27
withdraw	-24	59
within	32	0
within 30	5	21
within 7	47	-6
within a	18	21
within about	19	4
within its	42	-15
within minut	23	-13
within quota	57	-23
within request	35	-20
within specif	1	49
within the	44	-29
without	22	6
without %	-47	75
without @	-18	53
without a	19	23
without an	48	-18
without any	64	-51
without be	11	-49
without downtim	133	-48
without interrupt	28	-8
without it	-22	74
without loss	49	-47
without me	12	-127
without multi	54	-23
without one	-24	55
without public	-6	45
without the	26	15
without them	-30	98
without tls	41	14
wont	-51	50
work	12	54
work $	13	58
work @	-31	76
work and	18	-9
work copi	22	-20
work here	-2	23
work in	-8	37
work is	20	42
work on	-17	24
work onli	-45	69
work with	-33	59
worker	50	15
worker and	32	-11
worker are	34	-9
worker is	-45	75
worker machin	-129	-125
worker node	-86	71
worker of	55	0
worker or	-13	24
worker os	150	-38
worker size	-10	21
worker that	45	-19
worker type	50	-8
workflow	-2	46
workgroup	69	7
workgroup when	35	-23
workload	-3	85
workload $	-3	73
workload @	-8	38
workload apart	19	-12
workload manag	-29	47
workload over	-12	32
workspac	-11	29
world	1	45
world $	-8	61
would	-32	25
would %	-3	56
would be	0	-43
wouldnt	35	-1
wrap	47	-9
write	7	46
write $	49	18
write %	-45	115
write @	-17	98
write a	54	-100
write and	16	19
write can	-22	36
write capac	-50	41
write custom	-19	27
write data	-5	59
write em	1	88
write everi	18	22
write iam	-6	27
write in	32	-27
write is	61	-43
write it	7	45
write its	-18	32
write lifecycl	-16	78
write no	44	-13
write of	-7	10
write one	-15	44
write patch	68	-15
write polici	-5	28
write secur	-4	11
write that	-17	26
write the	-14	51
write their	-6	10
write them	-20	109
write to	20	-1
writer	22	-1
writer and	-29	46
writer anew	46	-33
written	26	9
written by	-15	38
wrong	3	51
wrong delet	69	-60
wrote	23	53
x	-6	156
xss	-48	69
yarn	21	60
yarn run	21	60
year	-7	31
year $	-34	58
year after	33	-24
year ago	-20	32
year and	51	-36
year for	-3	19
year old	-14	47
yearli	-3	45
yearli rotat	-3	45
yes	18	10
yes $	16	38
yike	-4	21
you	-82	28
you $	-18	68
your	-4	32
your own	-4	32
yourself	6	42
yourself after	-2	26
yourself and	-13	15
yourself befor	-9	12
yourself by	-14	20
yourself with	-66	74
yum	-20	58
zero	116	37
zip	82	-89
zip function	52	-2
zone	35	10
zone $	147	-42
zone @	47	-38
zone and	29	-5
zone are	23	28
zone at	-53	60
zone by	39	-4
zone fail	-13	29
zone for	42	-25
zone in	4	17
zone is	-28	97
zone or	53	-23
zone secur	-41	170
zone that	72	-52
zone to	31	-4
zone whatev	-20	27
zone when	-40	58
zone with	61	-35
zookeep	49	41
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
#presumes	-45	-43	-46	-43	-43	-43	-42
#services 0	-66	-45	-3	-38	19	-25	-8
#services 1	-11	-47	-44	-43	-38	-45	-43
#services 2	-83	83	-33	-28	-40	-37	-44
#services 3	-33	21	-13	67	-21	-11	-16
#sure 0	204	123	80	84	170	121	111
#sure 1	-7	-13	5	-7	17	-20	18
#sure 2	-56	-46	-29	-47	-38	-52	-32
#sure 3	-68	-66	-63	-63	-58	-64	-71
#term	-11	-10	29	-13	-21	-20	-18
#thread	-208	-196	-219	-192	-218	-195	-210
#words 0	60	-160	-28	-118	-108	24	-98
#words 1	-70	-109	-63	-124	-91	-122	-85
#words 10	-19	-7	-18	-16	-16	-16	-18
#words 11	12	-4	4	33	6	5	4
#words 2	-49	-39	-20	-59	-18	-51	22
#words 3	-39	-35	-33	-44	3	-40	-38
#words 4	-36	-34	-38	-34	-23	-36	-43
#words 5	-37	-40	-41	-32	-30	-39	-43
#words 6	-30	-30	-32	-28	-32	-30	-35
#words 7	-11	-13	-18	-5	-19	-13	-15
#words 8	-16	-17	-16	-7	-19	-16	-18
#words 9	-11	-12	-14	-4	-16	-12	-15
$	-31	-37	-31	-38	-23	-40	-33
0	-37	-39	-41	-39	-39	-37	-37
0 0	-51	-53	-65	-60	-55	-52	-52
0 on	-22	-22	-30	-22	-23	-22	-22
0 still	-10	-9	-10	-9	-10	-9	-10
1	-32	-31	-34	-31	-3	-30	-32
1 0	-14	-13	-14	-13	-14	-13	-14
1 2	-19	-21	-21	-24	-20	-19	-20
1 @	-41	-40	-42	-49	-56	-39	-41
1 is	-36	-36	-35	-38	-52	-35	-39
10	-25	-53	-32	-31	-36	-32	-31
12	-46	-7	-45	-34	-51	-30	-39
13	23	14	18	101	-15	29	-1
14	-58	-45	-43	-43	-48	-43	-45
14 to	-24	-33	-24	-27	-29	-25	-28
16	-39	-46	-44	-43	-48	-40	-45
16 on	-24	-33	-24	-27	-29	-25	-28
2	-55	-51	-55	-31	-56	-48	-54
20	41	3	6	2	1	3	3
200	4	-42	1	87	-14	2	-3
200 gpu	-30	-36	-24	-24	-26	-24	-29
2016	-58	-58	-55	-56	-59	-54	-62
2021	-24	-23	-23	-25	-21	-21	-26
2024	-5	3	3	3	49	4	4
2024 3094	-64	-61	-57	-57	-80	-59	-60
2025	-41	-37	-35	-37	-37	-35	-46
2025 49844	-45	-41	-39	-41	-40	-39	-52
22	-28	-29	-30	-29	-34	-29	-30
22 open	-36	-37	-39	-37	-47	-37	-39
22 to	-11	-11	-11	-10	-10	-10	-10
27001	-18	-18	11	-19	-23	-18	-20
27001 certif	-39	-39	-54	-40	-43	-40	-41
3	-4	-6	-22	36	33	1	-13
3 $	26	25	22	22	59	24	11
30	-11	-11	-13	-11	-13	-10	-11
30 dai	-13	-13	-15	-12	-15	-12	-13
3094	-64	-61	-57	-57	-80	-59	-60
3389	-42	-42	-50	-55	-46	-43	-43
35	21	26	24	26	91	24	24
3am	-25	-29	-24	-26	-26	-24	-27
4	-104	-106	-103	-95	-83	-97	-118
40	-30	-27	-30	-29	-26	-26	-27
49844	-45	-41	-39	-41	-40	-39	-52
5	-22	1	41	2	0	4	1
6	-12	-12	-12	-13	-14	-12	-14
7	-30	-24	-35	-21	60	-43	-28
8	-126	-103	-112	-95	-99	-89	-91
9	-31	-22	-12	-15	47	-6	-22
90	-36	-41	-36	-39	-40	-36	-40
90 dai	-22	-23	-22	-23	-25	-22	-27
@	-19	-34	-43	-39	-37	-43	-43
@ $	-23	-39	-56	-53	-61	-61	-61
@ 1	22	25	24	23	85	26	20
@ 14	-24	-33	-24	-27	-29	-25	-28
@ 2	-43	-45	-47	-55	-56	-41	-44
@ a	-73	-72	-73	-73	-105	-74	-73
@ access	-31	-30	-29	-29	-32	-29	-31
@ account	186	48	47	55	119	53	26
@ admin	-33	-31	-31	-32	-31	-30	-40
@ after	-61	-60	-59	-58	-66	-58	-59
@ again	-23	-22	-22	-23	-22	-21	-27
@ against	6	190	36	42	28	43	34
@ agent	-77	-90	-75	-72	-78	-69	-90
@ all	12	-60	-60	-63	-51	-53	-51
@ alon	15	61	25	25	25	25	27
@ amazon	-18	-10	-10	-9	-52	-6	54
@ ami	-114	-113	-111	-100	-102	-92	-105
@ and	-19	5	-21	-13	-30	-22	-26
@ any	-35	73	7	6	3	5	10
@ anycast	-64	-58	-60	-56	-59	-55	-61
@ api	-26	-25	-25	-26	-33	-25	-27
@ app	-21	-20	-20	-21	-25	-20	-23
@ applianc	-54	-51	-49	-49	-59	-49	-51
@ applic	-10	-10	-10	-10	-10	-10	-10
@ are	20	-15	-14	-16	-29	-15	-29
@ as	33	-1	-7	-1	-2	-7	2
@ ask	27	56	21	27	27	26	27
@ at	29	-35	-29	-32	-42	-31	-48
@ automat	-75	-73	-72	-74	-124	-71	-71
@ avail	-72	-75	-93	-72	-78	-69	-74
@ aws	-60	-61	-58	-60	-62	-55	-62
@ b	-21	-23	-20	-21	-19	-19	-20
@ back	-71	-69	-62	-72	-83	-59	-82
@ backup	-91	-59	-63	-51	5	-46	-75
@ baselin	-127	-106	-95	-91	-109	-95	-103
@ becam	6	69	12	15	15	23	26
@ befor	-38	-38	-38	-44	-42	-38	-39
@ behind	-90	-85	-87	-84	-90	-83	-112
@ between	-28	-27	-27	-27	-30	-26	-29
@ block	-78	-69	-71	-69	-80	-69	-79
@ blueprint	-18	-17	-16	-18	-18	-16	-21
@ both	162	70	77	75	76	77	76
@ box	-24	-16	-4	-16	-22	-6	50
@ branch	-41	-40	-42	-45	-43	-40	-52
@ broker	-63	-58	-58	-62	-62	-56	-60
@ but	23	37	40	109	34	45	40
@ by	-24	18	-23	-19	-22	-21	-24
@ cach	-55	-52	-51	-53	-63	-51	-51
@ can	-27	-25	-25	-26	-31	-27	-26
@ capac	-47	-44	-45	-44	-54	-44	-52
@ class	-45	-45	-41	-46	-42	-40	-41
@ claud	1	9	-5	1	56	10	-8
@ client	-18	-15	-15	-15	-15	-15	-15
@ cluster	-52	-54	-51	-52	-54	-50	-57
@ cni	-54	-75	-60	-54	-53	-50	-65
@ code	-27	-26	-24	-26	-26	-24	-25
@ cold	28	31	19	29	84	31	31
@ collect	-45	-42	-43	-44	-50	-42	-45
@ compar	-8	129	17	23	1	24	7
@ comput	-72	-80	-70	-68	-82	-66	-73
@ config	-112	-95	-97	-84	-88	-80	-91
@ configur	-107	-86	-107	-80	-100	-81	-83
@ connect	-102	-85	-83	-84	-95	-83	-87
@ contain	-77	-84	-79	-79	-96	-76	-88
@ control	-60	-60	-61	-57	-64	-56	-62
@ could	25	-27	-33	-34	-30	-46	-30
@ creat	-30	-31	-32	-30	-35	-29	-34
@ cumul	-59	-53	-62	-52	-52	-51	-59
@ current	-24	-22	-24	-23	-26	-23	-24
@ custom	-110	-90	-95	-88	-90	-85	-94
@ cve	-40	-36	-33	-33	-35	-32	-32
@ d	18	2	3	3	1	3	3
@ dashboard	-42	-37	-38	-38	-39	-37	-38
@ data	-98	-90	-91	-87	-94	-85	-97
@ databas	-60	-55	-56	-57	-63	-55	-66
@ decid	-10	-10	-11	-12	-10	-10	-11
@ default	-36	-38	-39	-35	-35	-34	-42
@ definit	-103	-99	-120	-97	-106	-97	-104
@ deploi	-44	-40	-40	-40	-57	-39	-43
@ deploy	-15	-14	-13	-13	-15	-13	-13
@ desktop	-97	-81	-78	-85	-88	-79	-105
@ devic	-46	-63	-61	-61	-65	-59	-74
@ di	-7	-7	-7	-7	-8	-7	-7
@ differ	30	135	29	20	24	32	38
@ directori	-41	-40	-41	-42	-48	-40	-46
@ divis	146	17	32	35	12	30	14
@ do	-36	-42	-34	-46	0	-37	-39
@ doe	-49	-32	-41	-42	-51	-40	-43
@ doesnt	-25	-38	-25	-25	-26	-26	-27
@ domain	-27	-27	-27	-28	-33	-26	-27
@ done	-9	-9	-9	-9	-11	-9	-9
@ drift	-140	-101	-93	-92	-97	-91	-101
@ durabl	-100	-114	-93	-89	-97	-84	-93
@ duti	181	145	82	77	57	80	72
@ edg	-57	-55	-64	-55	-59	-53	-54
@ eks	-58	-56	-57	-58	-62	-54	-74
@ encrypt	-111	-80	-102	-96	-114	-91	-122
@ endpoint	-25	-27	-24	-24	-25	-23	-24
@ engin	-145	-125	-126	-126	-182	-124	-155
@ env	-89	-78	-78	-80	-97	-76	-94
@ environ	-41	-44	-42	-41	-53	-41	-46
@ ephemer	-26	-26	-25	-25	-29	-24	-28
@ escap	-37	-34	-33	-35	-38	-33	-50
@ event	-50	-65	-50	-56	-73	-51	-54
@ everyth	194	37	51	55	13	40	39
@ execut	-9	2	93	9	1	10	0
@ fail	-25	-25	-24	-24	-24	-23	-31
@ fell	-26	-32	-23	-24	-26	-24	-35
@ file	-46	-42	-44	-45	-46	-42	-45
@ find	-49	-46	-48	-47	-63	-46	-53
@ firmwar	-85	-76	-72	-69	-74	-68	-77
@ fix	-37	-48	-37	-43	-41	-36	-37
@ flag	-36	-23	-23	-24	-24	-23	-24
@ fleet	-26	-25	-25	-28	-27	-25	-33
@ flow	-53	-47	-46	-46	-48	-45	-47
@ for	-19	82	30	17	22	12	11
@ forc	-13	-13	-14	-13	-13	-13	-13
@ found	-8	-6	-6	-7	-6	-6	-6
@ from	0	49	0	1	-5	1	-4
@ function	-31	-28	-27	-28	-36	-27	-28
@ get	-44	-45	-42	-42	-52	-42	-46
@ goe	18	50	14	16	20	20	16
@ got	-64	-48	-49	-56	-57	-49	-49
@ grow	-17	-16	-16	-17	-17	-16	-18
@ had	-20	-16	-16	-17	-16	-16	-19
@ hardwar	-102	-93	-95	-92	-104	-91	-114
@ has	-45	-43	-48	-42	-47	-41	-50
@ head	-36	-31	-34	-40	-34	-33	-36
@ hold	-15	-15	-14	-15	-19	-15	-14
@ host	-80	-75	-74	-77	-79	-74	-99
@ i	83	14	12	8	3	14	13
@ if	38	71	43	71	36	43	38
@ imag	-45	-42	-41	-43	-44	-42	-44
@ in	25	-3	-19	-11	5	-9	-15
@ index	-8	-8	-9	-9	-10	-9	-8
@ inspect	-38	-35	-32	-33	-50	-32	-35
@ instal	-51	-71	-49	-54	-50	-47	-49
@ instead	-16	32	-24	-16	-14	-10	-9
@ is	-60	-56	-56	-54	-59	-53	-57
@ isnt	-52	-36	-39	-38	-40	-36	-39
@ issu	-31	-30	-29	-31	-37	-30	-31
@ it	-1	12	-14	-9	77	11	17
@ itself	-31	-29	-30	-30	-30	-30	-36
@ job	-25	-41	-22	35	-25	-20	-20
@ keep	-13	-12	-12	-13	-14	-13	-12
@ kei	-137	-117	-114	-111	-114	-109	-153
@ kept	-20	-18	-18	-19	-20	-18	-18
@ key	-85	-76	-74	-72	-77	-70	-79
@ larg	23	44	8	48	122	38	50
@ last	-11	-12	-11	-11	-12	-11	-11
@ launch	-41	-53	-44	-41	-51	-41	-44
@ layer	26	-20	-29	-15	-16	-12	-13
@ leak	-23	-23	-21	-23	-25	-21	-21
@ least	-55	-62	-66	-10	-60	-43	-62
@ leav	-3	-4	-3	22	-16	-2	-6
@ let	-84	-68	-66	-73	-77	-64	-65
@ licens	-19	-19	-19	-19	-19	-18	-19
@ lifecycl	-13	-12	-12	-13	-14	-12	-13
@ line	-88	-90	-82	-83	-96	-81	-100
@ link	-80	-69	-68	-84	-73	-69	-92
@ listen	-92	-76	-78	-75	-80	-71	-80
@ locat	-55	-51	-52	-51	-59	-50	-60
@ lock	-75	-73	-73	-68	-78	-66	-74
@ log	-28	-30	-26	-29	-32	-27	-27
@ login	-61	-52	-55	-55	-64	-51	-62
@ machin	-49	-22	-45	-44	-51	-41	-52
@ major	-11	-9	-8	-10	-9	-9	-11
@ make	-72	-46	-45	-50	-46	-44	-46
@ manag	-62	-58	-62	-56	-73	-55	-67
@ may	-66	-55	-66	-55	-56	-57	-55
@ mean	-7	-1	48	-2	-1	-1	-21
@ messag	-16	-15	-17	-18	-15	-15	-14
@ metadata	-27	-28	-27	-30	-27	-26	-32
@ migrat	13	122	32	28	16	33	32
@ minor	-77	-72	-67	-76	-69	-65	-77
@ miss	-85	-66	-57	-60	-67	-56	-71
@ model	-78	-62	-54	-61	-83	-58	-61
@ move	-30	-29	-28	-29	-29	-27	-33
@ multi	-38	-28	-79	-32	69	-15	-32
@ must	-23	-20	-19	-20	-19	-20	-21
@ name	-39	-45	-41	-40	-41	-39	-42
@ need	31	-22	-22	-24	-30	-19	-28
@ never	-16	-14	-14	-15	-16	-14	-15
@ next	-35	138	34	31	21	28	22
@ no	73	71	29	17	28	28	36
@ node	-57	-43	-40	-28	-73	-37	10
@ not	43	31	101	36	43	40	41
@ of	-26	-13	-12	-10	33	-8	-12
@ on	-12	33	9	6	-3	-10	-42
@ onc	49	16	46	150	36	52	48
@ one	-83	-140	-89	-103	-100	-97	-116
@ onli	23	32	33	26	77	29	32
@ onto	-18	5	-21	-15	-13	-13	-15
@ open	-19	-19	-19	-27	-19	-18	-19
@ oper	59	60	61	60	60	61	132
@ or	44	145	65	164	110	80	51
@ os	-23	-52	-15	-8	-6	-2	105
@ our	102	13	-3	-4	-23	-3	-21
@ ourselv	54	63	70	171	38	51	5
@ over	-51	-51	-52	-52	-48	-46	-47
@ overview	172	34	46	49	36	45	40
@ own	-30	-29	-31	-29	-33	-29	-32
@ ownership	185	54	57	63	56	59	53
@ param	-39	-37	-40	-39	-40	-36	-38
@ paramet	-57	-56	-56	-54	-65	-55	-56
@ partit	-57	-59	-60	-55	-61	-54	-58
@ password	-35	-32	-31	-30	-35	-31	-32
@ patch	-194	-169	-162	-163	-173	-153	-231
@ peer	-15	-16	-14	-14	-15	-14	-14
@ permiss	-25	-29	-26	-25	-29	-24	-25
@ physic	-18	-17	-18	-17	-18	-17	-16
@ platform	46	7	7	9	9	8	14
@ pleas	73	-6	6	13	2	7	7
@ pls	112	50	15	18	0	-1	1
@ plugin	-64	-67	-60	-62	-70	-57	-62
@ plz	71	28	27	31	82	32	27
@ point	-33	-32	-33	-33	-32	-32	-45
@ polici	-75	-58	-62	-56	-31	-53	-60
@ pre	-46	-44	-41	-40	-40	-39	-42
@ profil	-14	-12	-13	-12	-12	-12	-13
@ provid	-22	-25	-23	-26	-25	-22	-23
@ proxi	-68	-67	-66	-67	-86	-66	-82
@ public	-26	-25	-26	-25	-30	-25	-25
@ pull	-39	-35	-33	-34	-35	-31	-32
@ python	-95	-84	-84	-86	-91	-81	-91
@ queri	1	5	4	5	58	5	-4
@ rbac	-121	-97	-99	-94	-98	-92	-98
@ reach	41	41	41	31	101	43	45
@ record	-41	-44	-39	-40	-42	-39	-41
@ renew	-61	-68	-79	-62	-72	-61	-60
@ repair	-37	-36	-34	-35	-35	-33	-40
@ replic	-55	-43	-39	-43	-60	-39	-40
@ report	-41	-37	-38	-37	-39	-36	-36
@ repositori	-32	-30	-30	-31	-33	-30	-32
@ respons	229	77	49	57	17	54	26
@ retent	-53	-45	-45	-43	-47	-43	-44
@ return	-93	-80	-68	-70	-107	-73	-76
@ revok	-41	-40	-40	-40	-44	-37	-38
@ right	-36	-37	-36	-38	-37	-36	-42
@ rotat	-86	-80	-82	-79	-72	-70	-79
@ rout	-68	-64	-63	-63	-72	-63	-71
@ router	-67	-54	-49	-52	-53	-49	-48
@ rule	-111	-91	-91	-88	-92	-86	-94
@ run	-54	-54	-52	-56	-56	-54	-58
@ runtim	-64	-67	-66	-62	-85	-60	-63
@ sai	-64	-65	-75	-61	-65	-59	-64
@ save	-46	-44	-35	-40	5	-35	-35
@ scan	-18	-18	-18	-18	-21	-18	-19
@ schedul	-49	-46	-51	-45	-50	-45	-48
@ script	-87	-72	-75	-72	-74	-68	-77
@ secret	-51	-47	-47	-44	-49	-44	-49
@ secur	165	168	76	87	88	106	214
@ self	-34	-37	-32	-53	-32	-33	-33
@ send	-49	-44	-43	-44	-49	-43	-52
@ server	40	48	48	48	47	51	156
@ servic	-25	-49	-54	-49	-63	-50	-52
@ session	-26	-28	-28	-26	-26	-25	-26
@ share	117	17	14	30	18	31	23
@ should	-17	-15	-15	-18	-15	-15	-15
@ show	-55	-44	-42	-47	-45	-41	-46
@ side	-9	169	32	29	31	28	25
@ sidecar	-31	-32	-33	-36	-34	-43	-41
@ sit	-43	-41	-38	-38	-44	-38	-43
@ size	11	32	33	14	127	19	26
@ so	-26	-3	-7	58	-4	-1	-11
@ softwar	-29	-29	-28	-27	-30	-27	-31
@ someon	-36	-31	-31	-32	-34	-30	-31
@ someth	-50	-49	-46	-48	-67	-48	-70
@ split	96	66	29	38	30	35	35
@ standard	-20	-22	-21	-21	-22	-20	-20
@ start	-20	-24	-18	-18	-22	-18	-21
@ still	-48	-47	-44	-47	-58	-43	-46
@ storag	-35	-33	-33	-32	-35	-32	-33
@ stream	-47	-43	-44	-45	-50	-43	-51
@ suggest	-34	-33	-33	-35	-36	-33	-37
@ tabl	-20	-20	-19	-20	-26	-19	-21
@ take	-24	-20	-23	-21	-21	-21	-21
@ task	-37	-57	-39	-39	-38	-37	-37
@ templat	-37	-32	-29	-31	-32	-30	-30
@ than	34	119	41	28	33	46	27
@ that	-29	-28	-28	-28	-31	-26	-28
@ the	-22	-40	-36	-36	-41	-33	-11
@ their	-52	-67	-52	-50	-48	-48	-55
@ thing	-80	-77	-86	-77	-78	-82	-108
@ threat	-19	-17	-17	-17	-19	-17	-18
@ throttl	-41	-36	-36	-36	-44	-36	-37
@ tls	-78	-71	-75	-69	-74	-67	-73
@ to	-13	49	-11	-10	-17	-8	-13
@ told	-57	-50	-45	-52	-48	-40	-53
@ too	-35	-28	-28	-28	-28	-27	-29
@ topic	-13	-13	-12	-13	-14	-13	-13
@ true	-17	-16	-16	-16	-23	-16	-16
@ type	-99	-94	-96	-101	-99	-92	-106
@ under	-24	-23	-23	-23	-24	-22	-24
@ upgrad	48	91	79	58	88	96	249
@ us	4	-73	-71	-66	-93	-64	-106
@ user	-63	-65	-59	-57	-63	-57	-58
@ v	8	174	31	48	31	44	38
@ version	-67	-56	-73	-54	-4	-53	-61
@ versu	12	187	33	57	45	57	51
@ vs	2	201	35	34	30	40	33
@ w	51	5	7	2	-3	-6	-2
@ was	-29	-28	-28	-28	-30	-27	-32
@ we	-68	-67	-62	-42	-69	-59	-67
@ web	-8	-7	-7	-7	-7	-7	-7
@ weight	-45	-32	-31	-34	-34	-30	-32
@ what	146	115	110	63	55	62	52
@ when	-20	-31	-20	11	-25	-20	-19
@ where	118	147	60	5	22	43	45
@ which	-4	33	0	-5	-13	-2	-3
@ who	-6	-20	-26	-17	-16	-18	25
@ whose	-89	-81	-81	-82	-94	-82	-90
@ with	-20	9	-14	29	-19	-16	3
@ without	2	-1	4	2	50	-10	3
@ worker	-63	-52	-55	-52	-88	-51	-19
@ write	-130	-105	-108	-102	-114	-101	-138
@ zip	33	102	29	29	38	40	31
^	-31	-37	-31	-38	-23	-40	-33
^ @	8	-25	-61	-49	-63	-60	-41
^ a	-40	-38	-40	-39	-43	-37	-42
^ access	-70	-71	-82	-72	-91	-71	-75
^ accord	-16	-12	-13	-13	-14	-12	-13
^ account	-31	-30	-32	-31	-43	-30	-33
^ ad	46	24	30	85	24	46	154
^ after	-19	-18	-17	-17	-18	-16	-18
^ amazon	-29	-27	-27	-28	-29	-27	-33
^ an	-4	-8	31	-5	-7	-4	-5
^ and	-55	-56	-61	-53	-72	-56	-25
^ antiviru	-138	-109	-142	-114	-133	-140	-129
^ api	-13	-11	-10	-11	-12	-11	-11
^ app	-103	-104	-120	-105	-135	-106	-118
^ applic	-108	-109	-125	-111	-122	-110	-121
^ are	-45	-39	-46	-40	34	-58	-44
^ as	-22	-19	-20	-19	-20	-18	-18
^ auditor	-24	-25	-27	-28	-25	-24	-28
^ autom	-115	-130	-118	-123	-120	-115	-158
^ avail	-54	-54	-79	-56	-65	-56	-62
^ awar	-69	-66	-109	-66	-68	-68	-72
^ aws	27	22	20	23	104	22	-17
^ az	11	67	221	70	-4	22	52
^ back	-96	-87	-88	-79	-111	-80	-81
^ background	-22	-23	-25	-23	-25	-23	-27
^ base	-32	-33	-37	-34	-37	-33	-38
^ boss	22	100	12	23	31	33	33
^ bounc	-53	-43	-41	-43	-45	-42	-42
^ broken	-59	-64	-61	-62	-73	-58	-64
^ bui	-134	-121	-135	-113	-176	-123	-126
^ but	-53	-52	-57	-53	-56	-52	-56
^ cach	-23	-40	-38	43	-37	-27	-35
^ can	72	35	97	40	106	15	36
^ capac	-101	-91	-114	-91	-99	-89	-112
^ cctv	-64	-65	-71	-66	-78	-67	-74
^ cert	-18	-26	-18	-20	-20	-18	-19
^ chang	-49	-53	-57	-51	-62	-50	-57
^ check	-39	-40	-44	-40	-41	-38	-47
^ checksum	-63	-60	-60	-57	-63	-69	-58
^ choos	-89	-88	-114	-88	-101	-86	-89
^ ci	-35	-61	-38	13	-58	-47	-60
^ cloud	-109	-105	-110	-102	-156	-101	-112
^ cloudflar	46	40	22	39	135	41	8
^ code	-77	-80	-73	-72	-77	-70	-78
^ compar	-2	124	9	13	109	9	-10
^ complianc	3	3	9	50	6	10	9
^ configur	-36	-37	-44	-39	-39	-37	-43
^ contain	-6	-4	-20	-8	-12	-4	42
^ containerd	-68	-68	-73	-68	-84	-69	-72
^ content	-127	-110	-124	-108	-124	-110	-124
^ control	-102	-96	-130	-99	-104	-95	-110
^ coredn	-14	-14	-14	-14	-14	-14	-17
^ could	39	20	49	19	44	13	19
^ cpu	-45	-37	-37	-37	-39	-37	-44
^ creat	-97	-96	-96	-84	-104	-83	-94
^ cross	-70	-68	-78	-68	-78	-69	-71
^ crypto	-49	-41	-39	-40	-59	-42	-56
^ custom	5	9	99	10	-6	-27	-7
^ cve	-69	-62	-60	-61	-89	-64	-65
^ dangl	-33	-31	-32	-31	-35	-31	-31
^ data	-62	-56	-61	-56	-62	-56	-59
^ databas	-89	-91	-97	-93	-100	-90	-104
^ db	-14	-13	-26	-43	-55	-19	52
^ dba	-14	-15	-14	-14	-15	-14	-15
^ ddo	-41	-47	-64	-55	-62	-52	-50
^ decid	-66	-65	-80	-65	-78	-67	-68
^ decommiss	-48	-49	-61	-49	-59	-50	-62
^ defin	98	100	252	94	93	99	90
^ delet	7	19	15	18	111	17	15
^ devic	-26	-23	-22	-24	-28	-24	-23
^ did	25	27	31	40	113	28	28
^ differ	0	111	4	28	3	22	20
^ disast	-48	-46	-51	-47	-56	-47	-49
^ disk	-41	-45	-41	-52	-42	-40	-47
^ dns	-56	-61	-66	-59	-73	-61	-69
^ do	-66	-61	-68	-64	-82	-41	-42
^ doe	-57	-53	-54	-53	-61	-52	-47
^ download	-51	-55	-67	-52	-62	-55	-59
^ ecs	-48	-44	-47	-44	-46	-42	-40
^ eleven	-24	-23	-28	-23	-24	-23	-26
^ enabl	-127	-108	-113	-104	-117	-103	-117
^ encrypt	-3	14	-24	13	-39	-3	175
^ environ	-59	-53	-59	-53	-59	-53	-55
^ even	-27	-29	-31	-29	-29	-28	-29
^ excus	-4	4	44	-1	-2	2	-4
^ execut	-51	-49	-58	-48	-49	-47	-49
^ explain	47	28	255	67	61	79	68
^ failov	-18	-14	-14	-15	-15	-14	-15
^ fedramp	22	62	190	53	33	20	35
^ fine	-57	-57	-56	-55	-66	-54	-54
^ fip	-20	-19	-20	-19	-20	-19	-18
^ fire	-14	-15	-15	-15	-17	-15	-17
^ firmwar	-58	-61	-69	-64	-68	-61	-94
^ flow	-12	-12	-12	-12	-12	-12	-12
^ for	4	-4	48	-3	-10	-1	-12
^ gatewai	30	42	27	34	23	39	129
^ gdpr	-107	-118	-145	-113	-110	-101	-142
^ gener	-133	-107	-132	-113	-133	-134	-130
^ generally	-8	-9	-13	-9	-9	-9	-8
^ give	85	16	15	19	19	86	23
^ got	14	14	36	12	13	13	14
^ guest	-156	-160	-189	-156	-183	-155	-183
^ hard	-90	-89	-101	-89	-104	-91	-96
^ hardwar	-93	-80	-86	-92	-93	-76	-86
^ health	-8	-8	-8	-8	-8	-8	-8
^ hello	17	17	19	17	-3	37	58
^ hey	112	38	81	36	11	39	38
^ hi	14	-10	-14	-11	-20	15	-5
^ hipaa	-22	-22	54	-21	-40	-23	-39
^ hm	-28	-28	-28	-29	-30	-27	-31
^ host	-61	-65	-80	-46	-83	-63	-100
^ how	63	102	67	60	179	121	64
^ hpc	-36	-31	-34	-39	-34	-33	-35
^ http	-68	-68	-71	-75	-77	-67	-81
^ hypervisor	-72	-71	-75	-76	-78	-73	-81
^ i	83	9	49	54	9	57	34
^ iaa	-33	-61	64	-24	-52	-37	-48
^ if	-90	31	-48	-57	-52	-42	-40
^ ignor	44	53	48	49	156	49	41
^ im	89	29	29	28	16	30	33
^ imdsv2	15	14	58	15	2	15	9
^ in	-73	-55	-59	-54	-51	-55	-65
^ incid	-110	-98	-107	-97	-124	-97	-117
^ inherit	41	-3	46	-4	-22	-4	-1
^ instal	-65	-66	-66	-62	-73	-60	-64
^ is	-16	-3	-15	-9	36	-7	51
^ isnt	-25	-25	-25	-26	-28	-25	-28
^ iso	19	17	67	16	11	15	10
^ isol	-79	-87	-83	-75	-84	-78	-84
^ it	-26	-25	-24	-26	-24	-25	-31
^ its	-60	-40	-42	-42	-60	-41	-42
^ karpent	-19	-17	-19	-20	-17	-18	-19
^ keep	-57	-55	-59	-55	-60	-55	-58
^ kernel	-28	-27	-29	-28	-29	-27	-33
^ key	-66	-69	-86	-15	-84	-65	-71
^ kindli	72	58	21	17	22	26	29
^ kubelet	4	1	98	16	11	19	10
^ launch	-5	1	55	0	-2	3	-22
^ leaver	-39	-36	-32	-35	-33	-35	-32
^ licens	-67	-54	-68	-57	-66	-60	-65
^ local	-27	-27	-27	-27	-32	-27	-27
^ log	5	5	-9	8	-15	8	104
^ lost	-22	-22	-31	-22	-24	-23	-23
^ manag	-2	0	53	2	-6	1	-15
^ manual	-12	7	-6	21	-12	119	-12
^ mean	44	43	126	40	36	42	34
^ memori	-52	-48	-50	-48	-52	-48	-51
^ mfa	-126	-123	-133	-118	-151	-120	-141
^ monitor	20	-9	11	69	5	16	13
^ move	-80	-29	-94	-77	-96	-78	-82
^ multi	-58	-60	-77	-63	-81	-63	-62
^ must	-32	-31	-32	-32	-37	-31	-32
^ my	28	74	72	36	19	37	74
^ n	-98	-112	-105	-95	-140	-96	-100
^ nah	-41	-38	-44	-39	-41	-39	-40
^ network	-41	-47	-15	-44	-54	-43	-49
^ new	101	22	27	28	23	28	31
^ nitro	-17	-22	40	-21	-43	-21	-51
^ no	-29	-27	-34	-28	-30	-28	-28
^ node	-24	-22	-24	-22	-24	-22	-23
^ node18	-11	-10	-10	-12	-12	-10	-10
^ not	-23	-27	-23	-26	-22	-22	-23
^ now	-118	-85	-94	-84	-89	-90	-92
^ of	64	55	156	54	30	60	42
^ ok	-16	-37	-66	-39	-46	-39	-43
^ on	-60	-59	-58	-62	-61	-57	-85
^ oper	-76	-69	-71	-68	-76	-68	-77
^ os	-129	-170	-133	-141	-151	-133	-204
^ our	19	20	17	19	54	21	66
^ pager	-30	-34	-30	-51	-29	-31	-31
^ paramet	-23	-22	-24	-25	-25	-24	-25
^ password	-71	-71	-80	-71	-84	-71	-74
^ patch	-30	-28	-44	-30	-52	-29	25
^ pci	-69	-75	-101	-78	-84	-73	-83
^ penetr	-55	-52	-63	-51	-59	-57	-59
^ phish	-69	-69	-79	-68	-79	-68	-82
^ physic	-90	-101	-100	-96	-96	-90	-98
^ pick	-28	-23	-41	26	-43	-25	-36
^ pitr	-23	-33	33	-29	-30	-23	-41
^ pleas	50	10	-26	16	115	15	-6
^ pls	1	15	42	23	4	6	91
^ pod	42	42	111	40	32	42	30
^ poison	-54	-52	-52	-53	-68	-52	-53
^ power	-55	-55	-64	-58	-60	-58	-70
^ pre	-92	-78	-82	-75	-101	-81	-94
^ procur	-91	-80	-90	-80	-89	-81	-89
^ protect	-79	-79	-91	-78	-95	-79	-86
^ public	-72	-72	-74	-80	-83	-73	-88
^ queue	-48	-48	-49	-53	-49	-45	-48
^ ransomwar	-21	-20	-21	-21	-21	-20	-24
^ read	-71	-77	-86	-77	-100	-81	-98
^ recommend	17	16	11	67	82	26	18
^ redishel	-25	-26	-25	-29	-25	-25	-43
^ renew	-57	-57	-58	-57	-70	-58	-62
^ replac	-46	-48	-53	-45	-49	-43	-43
^ replic	-24	-23	-28	-23	-26	-23	-22
^ resili	-91	-96	-133	-93	-119	-96	-115
^ respons	183	33	34	50	116	44	35
^ restor	-15	-14	-13	-15	-13	-13	-13
^ revok	-63	-62	-65	-60	-71	-60	-68
^ root	32	28	94	25	14	24	9
^ rotat	-90	-90	-127	-90	-98	-90	-106
^ rout	-71	-72	-84	-72	-78	-73	-76
^ rto	4	5	55	-5	-34	-1	-5
^ runc	-55	-53	-58	-54	-63	-51	-53
^ same	-60	-54	-54	-51	-51	-57	-52
^ scale	-72	-67	-86	-67	-77	-72	-90
^ scan	-19	-20	-19	-21	-21	-19	-19
^ second	-38	-36	-39	-38	-45	-37	-45
^ secret	-24	-20	-20	-19	-21	-19	-18
^ secur	-65	-65	-23	-62	-78	-64	-72
^ server	-93	-91	-101	-89	-100	-88	-114
^ servic	-62	-62	-75	-63	-74	-61	-63
^ share	-16	-82	-113	-76	-108	-87	-94
^ should	-7	-19	-6	28	-17	-9	-11
^ sign	-25	-28	-28	-27	-32	-26	-26
^ singl	3	0	70	-3	-21	-3	-11
^ sla	-152	-118	-79	-126	-185	-160	-148
^ slow	-40	-36	-35	-39	-37	-34	-38
^ so	32	15	4	6	-15	14	104
^ somebodi	-12	-12	-11	-12	-13	-11	-11
^ someon	-62	-62	-61	-68	-81	-60	-66
^ sorri	-21	-19	-20	-18	-17	-18	-18
^ spread	-58	-50	-60	-53	-54	-50	-52
^ sql	-32	-32	-35	-34	-31	-30	-31
^ ssl	-52	-47	-48	-60	-50	-45	-45
^ storag	-45	-39	-40	-42	-41	-38	-38
^ store	53	-46	-17	-22	-44	-27	-33
^ subscrib	-93	-88	-95	-81	-83	-78	-82
^ swap	-60	53	-31	-36	-21	-21	-16
^ tag	-102	-95	-101	-99	-125	-98	-162
^ test	-68	-70	-71	-68	-91	-71	-75
^ thank	-14	-8	-11	-4	55	-10	-13
^ the	-35	-23	-25	-20	-36	-20	74
^ there	-25	-29	-25	-25	-28	-25	-32
^ tls	-19	-19	-19	-20	-19	-18	-19
^ train	-18	-18	-21	-19	-21	-18	-18
^ true	-41	-42	-53	-42	-57	-42	-45
^ trust	-33	-32	-33	-32	-35	-33	-37
^ turn	-27	-25	-26	-26	-26	-24	-24
^ under	-7	-6	-8	-6	-7	-6	-6
^ upgrad	-55	-58	-72	-61	-68	-61	-85
^ uptim	-64	-67	-71	-65	-89	-67	-86
^ user	-103	-93	-93	-86	-102	-82	-94
^ vendor	-42	-39	-39	-46	-43	-39	-42
^ vet	-53	-51	-56	-51	-57	-50	-53
^ virtual	-58	-59	-77	-60	-67	-60	-87
^ vpn	55	10	47	141	31	49	45
^ vulner	-54	-52	-58	-53	-64	-53	-58
^ wait	-72	-77	-74	-66	-70	-65	-95
^ we	0	1	-7	-7	-10	-6	16
^ web	-47	-45	-47	-48	-48	-46	-59
^ were	-38	-3	-34	-60	-53	-37	-35
^ what	28	26	141	36	68	53	18
^ when	45	50	48	43	139	51	47
^ where	27	19	31	78	24	23	22
^ which	66	7	33	73	131	42	37
^ who	-44	-44	-46	-43	-34	-41	-36
^ whose	11	14	4	7	73	13	-1
^ why	39	47	40	48	126	49	39
^ will	-45	-44	-44	-44	-58	-43	-44
^ windows	-24	-24	-25	-25	-22	-22	-24
^ with	-37	-32	-31	-33	-33	-31	-37
^ write	-17	16	22	14	156	27	15
^ xen	-107	-119	-153	-124	-127	-115	-176
^ xz	-34	-35	-28	-30	-33	-29	-31
^ zone	-105	-100	-135	-105	-122	-110	-117
a	-24	-24	-21	-21	-16	-24	-28
a @	-40	-35	-42	-38	-39	-40	-43
a aws	-15	-15	-20	-16	-16	-15	-16
a bad	-17	-18	-19	-17	-24	-17	-17
a breach	-45	-42	-47	-43	-66	-41	-43
a bug	-12	-11	-10	-11	-12	-10	-11
a ca	-11	-11	-11	-11	-12	-11	-11
a certif	-26	-24	-22	-24	-26	-22	-23
a client	-59	-57	-54	-56	-65	-53	-53
a cluster	-19	-19	-19	-19	-20	-18	-22
a colleagu	17	-6	-13	-10	-17	-13	-4
a compani	-45	-45	-43	-45	-52	-42	-46
a contain	-26	-26	-30	-28	-30	-27	-29
a copi	-16	-19	-16	-16	-20	-16	-16
a custom	-52	-51	-68	-51	-55	-49	-54
a cve	-10	-9	-9	-9	-8	-8	-9
a data	20	18	65	19	8	16	13
a databas	-6	-6	-7	-4	-8	-6	-7
a dead	-29	-29	-30	-28	-30	-27	-28
a delet	-12	-11	-11	-12	-12	-12	-12
a develop	-26	-26	-24	-25	-26	-24	-30
a disk	-19	-18	-17	-17	-18	-17	-17
a distribut	-44	-44	-59	-50	-55	-46	-55
a duti	-55	-49	-46	-48	-57	-45	-46
a fail	-34	-34	-39	-33	-35	-33	-32
a file	25	11	25	54	25	25	26
a finger	-59	-46	-43	-56	-55	-44	-50
a flood	-20	-27	-20	-21	-22	-20	-21
a function	-81	-84	-99	-82	-98	-83	-88
a hypervisor	23	20	125	17	-6	20	14
a job	-30	-29	-30	-30	-40	-30	-36
a joint	-60	-54	-59	-48	-72	-48	-55
a kernel	-11	-11	-12	-11	-12	-10	-11
a key	47	43	45	49	103	22	49
a leak	-43	-42	-44	-43	-64	-42	-45
a linux	-59	-59	-57	-62	-66	-53	-54
a m	-27	-24	-24	-25	-24	-23	-28
a manag	61	63	149	64	37	58	67
a multi	-52	-52	-56	-52	-67	-52	-54
a new	-49	-48	-60	-51	-56	-48	-50
a newer	-14	-13	-14	-14	-16	-13	-14
a non	32	35	99	32	21	35	32
a normal	-3	27	-2	2	3	3	3
a nutshel	113	-24	-11	-1	-29	-9	-31
a patch	-78	-65	-67	-70	-72	-62	-66
a privat	-21	7	8	6	68	11	8
a provis	-11	-10	-10	-11	-13	-10	-11
a public	-64	-60	-65	-63	-81	-61	-71
a raci	95	14	17	16	-6	13	16
a region	-72	-66	-34	-64	-106	-65	-75
a restart	-83	-65	-61	-64	-81	-62	-73
a retail	-26	-20	-20	-20	-20	-20	-25
a retir	-32	-30	-34	-30	-31	-30	-28
a role	-60	-54	-54	-56	-67	-57	-62
a rout	-23	-20	-20	-21	-21	-21	-23
a rule	-29	-30	-39	-31	-31	-30	-38
a second	-26	-25	-26	-26	-28	-25	-31
a secur	15	17	77	20	8	19	16
a server	-10	-8	-8	-8	-9	-8	-9
a servic	-31	-40	19	-32	-38	-25	-37
a share	-55	-56	-99	-56	-58	-55	-57
a singl	-13	-13	-15	-13	-15	-13	-12
a site	-23	-23	-21	-25	-21	-21	-24
a small	49	23	49	102	42	49	49
a standalon	-13	-11	-12	-12	-12	-11	-11
a startup	-33	-31	-30	-31	-34	-30	-52
a stolen	-17	-12	-12	-13	-12	-12	-13
a subnet	-57	-58	-81	-59	-64	-58	-61
a tabl	-41	-42	-57	-43	-49	-42	-42
a terraform	12	20	21	17	70	11	23
a third	-11	6	46	5	9	11	11
a ticket	20	24	25	16	64	18	25
a user	-56	-60	-67	-59	-85	-60	-58
a vulner	-44	-44	-49	-44	-51	-44	-51
a web	-12	-11	-12	-15	-13	-11	-11
a whole	-33	-36	-40	-34	-36	-32	-40
a workload	-14	-4	-28	39	-10	-11	-5
a wrong	-42	-40	-39	-42	-47	-39	-39
a year	-15	-13	-14	-19	-13	-13	-13
about	-52	-49	-76	17	-31	-50	-52
about @	-122	-103	-105	-90	5	-92	-108
about our	0	4	2	0	41	1	7
about the	-38	-37	-44	-40	-41	-38	-39
abov	51	49	26	53	179	44	42
absorb	-40	-35	-36	-37	-44	-36	-37
absorb $	-46	-40	-42	-42	-51	-41	-43
abstract	-30	-42	52	-34	-48	-26	-29
abstract servic	7	19	99	20	-11	12	9
abus	-51	-45	-46	-49	-53	-47	-45
abus notic	-37	-34	-33	-36	-42	-35	-33
abus report	-21	-19	-19	-22	-25	-20	-19
accept	-80	-82	-121	-81	-90	-82	-83
access	-55	-53	-55	-53	-56	-53	-55
access $	-69	-68	-74	-67	-80	-69	-75
access control	-30	-28	-30	-27	-30	-29	-28
access entri	-22	-21	-20	-20	-21	-20	-22
access kei	-45	-44	-45	-44	-52	-44	-50
access key	-52	-51	-58	-54	-57	-52	-56
access log	-25	-25	-23	-24	-25	-23	-29
access on	-44	-41	-40	-41	-43	-40	-41
access polici	-29	-29	-29	-28	-31	-27	-28
access request	11	26	27	26	78	24	27
access right	-35	-35	-43	-37	-56	-35	-49
access to	-21	-21	-7	-20	-24	-20	-22
accident	-48	-47	-46	-45	-62	-45	-57
accident delet	-48	-47	-46	-45	-62	-45	-57
accord	-15	-12	-13	-12	-14	-12	-12
accord to	-16	-13	-14	-14	-15	-13	-14
account	7	-26	-30	-26	16	-25	-33
account $	85	-8	-12	-6	-25	-5	-14
account access	-49	-46	-50	-46	-53	-47	-48
account and	-20	-18	-18	-18	-22	-18	-18
account for	27	-12	-23	-11	-23	-12	-12
account in	-49	-46	-45	-44	-49	-43	-48
account may	-55	-53	-57	-55	-80	-54	-57
account of	-41	-40	-40	-40	-55	-39	-47
account password	-139	-103	-118	-102	-116	-102	-103
account who	-2	43	52	53	184	57	5
acl	-45	-32	13	-32	-48	-30	-43
acl $	-114	-114	-186	-114	-121	-116	-125
acl for	-50	-52	-78	-54	-57	-52	-54
acl on	-145	-111	-104	-111	-140	-103	-134
across	-123	-118	-138	-118	-138	-113	-123
across the	-70	-58	-59	-57	-61	-55	-66
across three	-17	-16	-19	-16	-17	-16	-16
act	-58	-57	-59	-59	-63	-57	-62
act $	-24	-21	-22	-22	-23	-21	-23
act for	-39	-39	-47	-48	-44	-39	-49
act on	-74	-75	-78	-77	-90	-74	-83
action	-11	-9	-8	-9	-9	-8	-9
activ	-39	-42	-37	-36	-39	-36	-38
actual	40	-49	-29	-38	-36	-26	-24
ad	-21	-25	-19	9	-24	-10	72
ad group	-60	-54	-52	-54	-55	-51	-56
add	-46	-36	-44	-43	-47	-43	-48
add capac	-45	-42	-42	-40	-41	-39	-45
add more	-14	-14	-13	-13	-13	-13	-13
add node	-61	-59	-55	-56	-63	-57	-65
add ons	-22	-21	-23	-23	-21	-22	-32
add storag	-17	-16	-15	-16	-16	-16	-15
add the	-12	-15	-12	-12	-12	-12	-11
addit	26	88	22	30	31	31	32
address	-61	-60	-64	-62	-68	-60	-72
address $	-42	-41	-44	-41	-49	-42	-43
admin	-72	-68	-68	-51	-83	-65	-70
admin password	-12	-10	-9	-9	-9	-9	-10
administ	-40	-37	-37	-37	-41	-36	-37
administr	-101	-93	-114	-87	-129	-115	-102
advisor	-74	-75	-82	-80	-94	-76	-89
after	-29	-4	-32	-25	-26	-27	-31
after $	-35	147	32	23	12	31	36
after a	-25	-22	-24	-23	-26	-22	-22
after an	-72	-73	-83	-70	-78	-69	-74
after it	-15	-14	-13	-14	-15	-14	-14
after that	-24	-31	-24	-25	-25	-23	-26
after the	-46	-43	-44	-44	-50	-43	-47
after we	-10	-11	-10	-10	-10	-10	-13
again	4	5	38	41	-5	6	-1
again $	38	36	93	90	13	34	26
against	-13	73	-5	-5	-9	-3	-8
against @	21	204	52	55	41	56	49
against common	-63	-80	-65	-58	-59	-58	-62
against our	-32	-31	-32	-32	-31	-30	-30
agent	-68	-79	-67	-65	-71	-64	-72
agent $	-33	-41	-34	-34	-44	-34	-34
agent on	-77	-86	-77	-77	-76	-72	-96
ago	-48	-48	-44	-38	-39	-37	-38
al2023	18	68	233	60	28	13	32
alarm	-54	-49	-53	-48	-57	-50	-55
alert	-61	-59	-60	-60	-75	-60	-60
alert on	-68	-67	-68	-68	-89	-68	-69
aliv	-107	-80	-74	-73	-102	-76	-80
aliv $	-8	-13	-8	-9	-8	-8	-9
all	13	-20	-22	-24	9	-23	-27
all of	69	1	-3	16	6	4	16
all our	-15	-13	-12	-12	-14	-12	-13
all servic	-53	-52	-73	-56	-69	-54	-83
all the	-45	-42	-41	-43	-41	-39	-45
all three	-24	-22	-22	-25	-26	-21	-23
allow	-26	-21	-57	-27	19	-25	-23
alon	-29	9	-18	-21	-25	-18	-21
along	-18	-17	-17	-19	-19	-16	-18
alreadi	-64	-65	-66	-63	-69	-60	-60
also	-70	-70	-103	-70	-77	-70	-75
alto	-35	-31	-31	-32	-33	-31	-41
alto @	-35	-31	-31	-32	-33	-31	-41
alwai	-30	-16	35	-25	-32	-21	-15
alwai on	-15	-15	-15	-15	-19	-14	-14
am	19	-22	-3	14	-14	3	-2
am from	-6	0	32	-6	-4	-4	-4
am i	44	-6	-16	1	-8	-11	4
amazon	-29	-38	-36	-30	-4	-33	-36
amazon $	-71	-68	-68	-68	-72	-66	-75
amazon @	-26	-39	-23	12	-44	-22	-25
amazon also	-17	-17	-17	-17	-25	-17	-18
amazon but	-54	-36	-37	-51	-42	-38	-40
amazon data	-18	-16	-16	-16	-18	-16	-17
amazon do	65	21	26	74	25	26	32
amazon fault	-43	-43	-45	-44	-66	-43	-47
amazon for	-8	-8	-8	-8	-9	-8	-8
amazon have	-13	-12	-11	-13	-13	-12	-12
amazon in	-22	-25	-22	-25	-26	-22	-22
amazon job	48	-39	-16	-22	-37	-24	-29
amazon liabl	-48	-50	-47	-50	-66	-48	-50
amazon linux	32	41	38	40	37	42	103
amazon manag	35	115	27	44	44	47	47
amazon or	-95	-79	-74	-95	-110	-80	-45
amazon part	-69	-49	-60	-57	-62	-51	-50
amazon patch	-86	-79	-79	-86	-91	-79	-106
amazon problem	-36	-34	-42	-35	-36	-40	-34
amazon right	-11	-10	-11	-11	-12	-10	-12
amazon rotat	-21	-20	-19	-22	-21	-20	-29
amazon run	-17	-15	-15	-16	-16	-15	-17
amazon should	-28	-28	-28	-30	-39	-28	-29
amazon suppos	-18	-15	-15	-16	-16	-15	-14
amazon task	-13	-12	-16	-12	-12	-12	-12
amazon to	22	13	21	49	21	22	22
amazon who	-31	-35	-32	-32	-33	-31	-47
amazon write	-72	-63	-65	-63	-75	-62	-68
ami	-57	-58	-48	-47	-56	-52	-55
ami $	-32	-27	22	-30	-35	-27	-34
ami for	-13	-13	-11	-11	-12	-12	-12
ami who	-66	-70	-61	-55	-52	-51	-48
an	-28	-30	-21	-26	-25	-26	-31
an @	-39	-34	-24	-36	-27	-32	-37
an abus	-31	-29	-28	-31	-35	-30	-28
an accident	-37	-34	-32	-33	-34	-33	-40
an account	-32	-30	-36	-31	-34	-30	-30
an admin	-31	-27	-29	-35	-32	-28	-29
an amazon	-6	-6	28	-6	-20	-6	-6
an ami	25	25	88	25	15	22	23
an ancient	-33	-28	-28	-29	-27	-29	-37
an applic	-50	-51	-55	-51	-63	-51	-56
an audit	14	15	13	11	-39	64	13
an avail	-23	-25	-37	-24	-25	-25	-25
an aws	-30	-31	-34	-30	-33	-30	-31
an employe	-48	-47	-48	-50	-52	-46	-48
an ex	-50	-43	-45	-46	-47	-44	-44
an intern	19	0	14	59	18	12	20
an old	36	28	91	31	37	35	35
an on	-42	-39	-40	-42	-46	-39	-48
an os	9	8	8	67	1	10	1
an outag	-64	-68	-84	-65	-76	-65	-67
analys	-22	-22	-22	-26	-23	-22	-27
analysi	-8	-7	-8	-7	-9	-8	-7
analysi rule	-8	-7	-8	-7	-9	-8	-7
analyst	-22	-30	-24	20	-37	-20	-30
ancient	-33	-28	-28	-29	-27	-29	-37
and	-35	-34	-38	-38	-35	-34	-41
and @	-53	27	-24	-33	-35	-29	-35
and a	-73	-77	-70	-79	-106	-72	-77
and after	8	30	9	6	9	10	8
and amazon	36	-79	14	15	128	7	13
and applic	-44	-42	-43	-43	-45	-41	-41
and backup	-15	37	-1	-7	-17	-3	0
and bill	-15	-15	-16	-15	-17	-16	-16
and check	-34	-30	-31	-35	-33	-30	-30
and complaint	-35	-29	-28	-31	-31	-29	-31
and cool	-49	-46	-46	-45	-51	-44	-44
and data	-32	-34	-33	-32	-35	-32	-34
and decid	-10	-8	-7	-8	-8	-8	-8
and down	-36	-36	-37	-37	-39	-36	-42
and earthquak	-36	-37	-38	-46	-43	-38	-38
and edg	-39	-40	-61	-40	-42	-41	-39
and environment	-34	-34	-41	-34	-39	-34	-39
and firmwar	-16	-15	-16	-16	-17	-16	-19
and fix	-16	-15	-14	-15	-15	-14	-15
and for	-68	-61	-59	-57	-74	-8	-62
and group	-19	-19	-20	-19	-21	-18	-18
and guard	-34	-34	-37	-34	-42	-36	-38
and his	-8	-8	-8	-10	-10	-8	-9
and host	-46	-57	-46	-49	-46	-46	-57
and how	-13	-7	-44	-18	-25	51	-1
and if	-16	-16	-16	-17	-16	-15	-15
and in	-31	-32	-30	-31	-41	-30	-30
and is	34	39	40	38	32	122	4
and its	-35	-31	-32	-31	-32	-31	-38
and keep	-9	-9	-9	-9	-10	-8	-9
and maintain	-29	-28	-28	-31	-32	-28	-32
and manag	-33	-31	-57	-33	-34	-32	-38
and manifest	-37	-33	-32	-33	-35	-32	-32
and mantrap	-25	-24	-25	-23	-26	-24	-24
and max	-32	-30	-30	-30	-43	-31	-30
and maximum	-53	-53	-49	-54	-87	-52	-52
and need	94	33	35	42	21	35	38
and network	-68	-66	-83	-72	-84	-69	-72
and now	-9	-8	-8	-8	-9	-8	-8
and on	-28	-39	-28	-28	-28	-26	-26
and oper	-36	-62	-44	-57	-38	-37	-38
and our	84	8	21	20	16	20	20
and password	-14	-16	-14	-17	-15	-15	-17
and patch	-43	-41	-42	-42	-61	-41	-45
and protect	-13	-11	-11	-11	-12	-11	-12
and provis	-20	-20	-19	-21	-25	-20	-19
and region	-29	-28	-34	-29	-33	-29	-31
and repair	-57	-57	-59	-56	-68	-57	-66
and revok	-25	-20	-20	-23	-21	-21	-20
and rout	-13	-12	-11	-11	-12	-11	-12
and rpo	14	17	90	12	-8	11	10
and run	-12	-12	-12	-12	-14	-11	-11
and secur	-16	-16	-18	-15	-17	-15	-16
and store	-10	-10	-8	-9	-8	-9	-8
and the	0	-20	-24	-20	-30	-19	13
and their	40	-43	-20	-19	-35	-20	-39
and train	-13	-4	20	-8	-15	-6	-4
and updat	-17	-16	-16	-18	-18	-16	-18
and user	-52	-51	-52	-51	-62	-50	-65
and we	-28	-28	-30	-28	-32	-27	-30
and what	135	115	55	65	44	90	68
and when	-39	-34	-49	-35	-36	-38	-48
and who	-38	-37	-41	-38	-52	-40	-51
and with	-22	-28	-21	-23	-22	-21	-23
and worker	-19	-17	-16	-17	-19	-17	-17
and write	6	3	-2	4	37	-1	0
announc	-25	-24	-23	-24	-25	-24	-33
anoth	1	-23	-31	-23	-26	-22	-26
anoth $	-22	-22	-29	-22	-25	-23	-24
anoth account	-81	-72	-82	-76	-88	-75	-87
anoth custom	-23	-18	-17	-17	-20	-17	-17
anoth region	-10	-10	-9	-9	-10	-9	-9
anoth tenant	-19	-19	-19	-19	-21	-18	-27
answer	-46	-52	-70	-45	-48	10	-44
answer $	-26	-8	-23	-7	-33	78	-7
answer for	9	-15	-19	-17	-23	-19	-14
answer to	-18	-15	-18	-16	-17	-17	-15
anti	-20	-19	-19	-19	-21	-19	-21
antiviru	-125	-107	-128	-110	-123	-127	-119
antiviru on	-29	-29	-31	-30	-33	-33	-33
any	-52	21	-24	-24	-31	4	-24
any differ	-34	84	9	5	5	5	12
any of	-10	-11	-10	-12	-10	-10	-11
any servic	-62	-66	-77	-64	-76	-66	-70
anycast	-61	-55	-57	-54	-57	-53	-58
anycast edg	-67	-61	-63	-59	-64	-58	-64
anymor	-22	-21	-20	-21	-20	-20	-21
anyon	-17	-15	-14	-20	25	-16	-28
anyon at	-30	-28	-26	-27	-39	-27	-29
anyth	-1	33	2	62	-9	5	-1
anyth $	-46	-45	-47	-46	-49	-44	-45
anywai	-49	-48	-51	-47	-63	-47	-49
anywai $	-49	-48	-51	-47	-63	-47	-49
anywher	-35	-35	-49	-37	-39	-35	-38
aoc	27	24	110	23	6	19	22
api	-48	-53	-65	-24	-54	-48	-49
api $	-21	-20	-20	-20	-29	-20	-20
api call	-78	-79	-115	-81	-100	-80	-81
api endpoint	-47	-45	-46	-47	-49	-44	-47
api kei	-17	-17	-18	-18	-18	-18	-20
api request	-39	-41	-40	-43	-52	-42	-52
api server	-17	-16	-16	-17	-21	-16	-20
app	-44	-42	-46	-31	-24	-41	-46
app $	-71	-70	-77	-74	-83	-70	-73
app code	-50	-52	-58	-53	-81	-54	-55
app end	-9	-10	-9	-9	-12	-9	-9
app on	-114	-108	-113	-110	-122	-101	-116
app we	-27	-28	-31	-28	-37	-27	-29
appli	-39	-37	-37	-38	-40	-36	-44
appli $	-18	-16	-18	-17	-18	-16	-17
appli by	-11	-11	-12	-12	-13	-11	-11
appli the	-56	-54	-54	-56	-58	-53	-77
appli to	-25	-24	-25	-26	-30	-24	-26
applianc	-62	-58	-60	-58	-66	-57	-67
applianc behind	-33	-32	-31	-32	-36	-31	-41
applianc of	-71	-69	-68	-68	-87	-68	-92
applic	-78	-76	-79	-72	-86	-74	-81
applic $	-65	-66	-68	-65	-78	-65	-71
applic code	-44	-46	-49	-48	-52	-45	-47
applic for	-70	-62	-64	-61	-76	-60	-64
applic on	-14	-13	-13	-14	-16	-13	-13
approv	-34	6	-27	-25	51	-15	-21
approv my	6	28	6	35	139	24	16
approv step	-17	-19	-17	-18	-23	-18	-18
architect	14	24	13	14	90	23	15
architect exam	14	25	13	14	96	24	15
architectur	-89	-86	-94	-87	-145	-82	-98
archiv	-94	-85	-84	-83	-91	-82	-92
are	-6	-23	-14	-22	9	-17	-28
are @	-57	-34	58	-19	-41	-40	-25
are a	-12	-10	-10	-10	-11	-10	-9
are custom	-32	-30	-35	-30	-34	-30	-32
are inherit	-17	-16	-18	-18	-20	-17	-17
are kept	-118	-132	-149	-119	-184	-140	-131
are my	131	11	-22	22	-8	8	29
are on	76	-8	4	-5	-23	2	-1
are our	-83	-75	-73	-75	-87	-73	-79
are patch	-42	-42	-40	-42	-43	-40	-60
are secur	-28	-29	-48	-29	-29	-28	-28
are the	24	34	83	34	44	33	29
are thei	-32	-28	-28	-29	-30	-28	-36
are those	-27	-32	-30	-29	-27	-26	-34
are we	-37	-40	-37	-36	-41	-35	-39
are written	-25	-23	-23	-23	-28	-23	-23
are you	0	17	-2	8	114	92	2
arent	-42	-39	-40	-41	-45	-39	-49
around	-55	-47	-47	-47	-49	-46	-50
arrang	-27	-27	-28	-29	-30	-26	-26
arriv	-32	-32	-29	-32	-32	-31	-39
artifact	-51	-55	-67	-52	-62	-55	-59
artifact $	-51	-55	-67	-52	-62	-55	-59
as	-22	-29	-2	-1	-34	-25	-33
as @	-24	-24	-22	-23	-22	-22	-29
as a	-32	-33	-13	-35	-51	-33	-36
as littl	32	22	32	82	31	33	32
as much	30	7	29	69	26	30	30
as oppos	41	44	112	34	32	42	45
as possibl	36	17	37	86	34	37	36
as the	-23	-24	-25	-26	-30	-25	-27
as well	-26	-30	-30	-27	-26	-25	-26
ask	-26	1	-30	-14	-37	20	-21
ask $	-61	-63	-61	-62	-81	-62	-64
ask @	-54	-53	-70	-67	-59	-53	-61
ask about	-8	-8	-8	-9	-9	-9	-9
ask for	-50	-46	-57	-51	-64	-51	-52
ask to	41	18	34	83	41	28	44
ask who	-13	-11	-12	-12	-11	-11	-11
ask you	10	29	18	12	6	146	26
assess	-27	0	-27	-34	-30	-26	-27
assess $	19	74	20	16	17	21	20
assessor	-17	-17	-16	-18	-19	-17	-27
asset	-93	-93	-104	-92	-108	-94	-101
assign	-44	-38	-33	-31	-40	-31	5
assign @	-80	-76	-72	-70	-86	-70	-87
assum	-48	-33	-36	-45	-37	-34	-36
at	-21	-30	-32	-31	-12	-29	-31
at 3am	-25	-29	-24	-26	-26	-24	-27
at @	42	45	43	44	43	45	115
at a	164	51	63	57	41	55	35
at all	-41	-38	-36	-41	-43	-36	-39
at amazon	-35	-35	-34	-39	-45	-35	-39
at aws	-55	-53	-57	-57	-64	-52	-60
at our	-26	-23	-23	-23	-24	-23	-24
at rest	-19	-18	-20	-19	43	-16	-48
at the	-58	-58	-60	-58	-66	-57	-67
attach	-55	-53	-51	-50	-56	-49	-52
attach the	-30	-30	-28	-28	-33	-28	-28
attach to	-61	-56	-56	-53	-58	-52	-58
attack	-84	-64	-61	-62	-67	-60	-61
attack $	-112	-79	-77	-76	-81	-74	-75
attent	-28	-27	-27	-27	-29	-26	-28
attent to	-28	-27	-27	-27	-29	-26	-28
audit	-10	-26	-30	-30	-43	-3	-28
audit $	2	4	-6	1	-44	53	2
audit of	-35	-34	-39	-33	-38	-37	-37
auditor	-39	-40	-28	-41	-44	-39	-46
auditor $	-25	-26	2	-29	-45	-27	-44
auditor that	-23	-23	-22	-21	-24	-21	-22
auditor want	-31	-34	-30	-33	-29	-28	-28
auth	-88	-82	-84	-84	-89	-78	-83
auth polici	-44	-42	-43	-41	-48	-40	-42
authent	-55	-58	-66	-57	-69	-58	-59
author	-29	-46	-86	-46	-54	-46	-50
author rule	-19	-16	-15	-16	-18	-16	-16
auto	-89	-84	-84	-86	-95	-82	-97
auto renew	-13	-13	-12	-14	-15	-13	-13
autom	-84	-88	-83	-85	-86	-81	-99
autom backup	-26	-24	-24	-25	-31	-24	-23
autom snapshot	-20	-16	-16	-16	-18	-16	-16
automat	-85	-83	-85	-83	-100	-80	-94
automat $	-86	-90	-87	-90	-130	-83	-91
automat by	-39	-31	-32	-34	-35	-32	-31
automat daili	-26	-22	-22	-22	-32	-22	-22
autosc	-31	-30	-31	-31	-40	-31	-31
avail	-24	-22	20	-20	-24	-19	-23
avail $	-108	-97	-111	-95	-101	-94	-101
avail of	-72	-82	-87	-71	-77	-70	-76
avail zone	-16	-15	20	-15	-20	-15	-18
awai	-62	16	-36	-44	-34	-34	-35
awai from	-21	-22	-23	-20	-21	-20	-20
awar	-52	-47	-28	-49	-74	-50	-61
awar and	-13	-4	20	-8	-15	-6	-4
aws	-32	-36	-36	-33	-28	-33	-34
aws $	-61	-62	-63	-63	-70	-60	-58
aws @	-42	-46	-41	-40	-42	-40	-44
aws account	-56	-50	-53	-52	-63	-51	-51
aws and	11	11	13	13	56	-6	7
aws answer	-22	-20	-24	-19	-19	-20	-19
aws api	-33	-35	-36	-38	-39	-34	-37
aws at	-12	-12	-14	-13	-15	-12	-14
aws batch	-13	-13	-14	-13	-13	-13	-14
aws build	-18	-18	-19	-18	-25	-19	-20
aws choos	-7	-7	-8	-7	-7	-7	-7
aws clean	-38	-35	-33	-33	-38	-33	-35
aws data	-27	-27	-32	-28	-32	-27	-27
aws decid	-36	-36	-37	-38	-50	-36	-37
aws do	103	10	3	23	17	15	95
aws doe	-18	-18	-18	-18	-18	-18	-19
aws encrypt	-57	-56	-54	-54	-66	-54	-57
aws end	-68	-69	-76	-70	-96	-71	-73
aws facil	-54	-53	-57	-56	-66	-54	-58
aws fault	0	4	-2	3	94	-22	-19
aws for	-28	-26	-25	-23	-22	-22	-25
aws go	-82	-75	-73	-74	-109	-72	-76
aws half	-33	-33	-36	-33	-39	-40	-39
aws handl	92	28	1	33	25	26	35
aws has	-28	-32	-31	-33	-31	-28	-28
aws have	-4	-7	-10	-4	38	-8	-6
aws health	9	9	63	1	-3	3	0
aws hold	-13	-13	-14	-13	-15	-13	-13
aws i	-14	-13	-15	-15	-15	-14	-14
aws in	-7	-7	-8	-7	-8	-7	-7
aws infrastructur	-40	-39	-39	-40	-48	-39	-41
aws is	1	6	4	4	43	4	1
aws itself	-62	-43	-46	-45	-45	-43	-45
aws keep	-32	-32	-37	-34	-38	-33	-37
aws kei	-44	-40	-40	-41	-44	-39	-49
aws maintain	-12	-9	-9	-9	-9	-9	-9
aws make	-31	-41	-31	-32	-35	-30	-30
aws manag	-12	-12	-15	-12	-14	-12	-12
aws mean	27	34	97	88	20	33	15
aws move	-40	-38	-40	-39	-56	-38	-40
aws network	-21	-23	-23	-22	-30	-23	-23
aws or	-66	-56	-57	-64	-77	-62	-12
aws own	-38	-33	-35	-36	-27	-35	-42
aws patch	-35	-33	-34	-34	-40	-33	-34
aws publish	-30	-30	-35	-30	-35	-30	-37
aws respons	-70	-67	-71	-68	-87	-66	-71
aws right	-40	-39	-38	-39	-39	-38	-57
aws secur	-22	-20	-17	-18	-17	-17	-19
aws servic	-24	-24	-24	-25	-26	-24	-28
aws set	-12	-11	-11	-11	-11	-11	-11
aws stop	-116	-110	-95	-91	-123	-97	-104
aws support	23	29	28	21	69	22	29
aws take	-51	-51	-45	-47	-63	-44	-43
aws that	-36	-36	-38	-37	-51	-36	-40
aws the	-14	-14	-14	-18	-19	-14	-15
aws to	-30	-30	-28	-33	-29	-28	-35
aws updat	-9	-8	-8	-8	-9	-8	-9
aws us	-75	-69	-70	-72	-81	-69	-103
aws what	132	22	9	33	36	43	45
aws who	-96	-85	-100	-88	-121	-90	-97
aws wont	-35	-35	-41	-42	-40	-35	-43
az	-64	-44	1	-45	-30	-51	-50
az $	-58	-7	83	-6	65	-32	-20
az @	-15	-14	-14	-14	-16	-13	-14
az do	-8	-9	-7	-7	-8	-7	-7
az for	-24	-23	-23	-22	-33	-22	-22
azs	-58	-52	-53	-53	-54	-52	-55
azur	95	107	84	105	263	109	78
b	-7	-17	-17	-15	-15	-15	-16
b @	-21	-23	-20	-21	-19	-19	-20
baa	-23	-23	60	-20	-44	-24	-44
babysit	-68	-68	-74	-65	-72	-64	-67
back	-18	-3	-18	-16	33	-13	-26
back $	-34	-35	-34	-34	-53	-34	-35
back to	6	40	2	0	7	10	10
back up	-23	-18	-23	-17	62	-13	-39
backbon	-69	-71	-85	-70	-82	-69	-79
backdoor	-44	-40	-35	-36	-41	-36	-37
backdoor cve	-18	-21	-15	-15	-17	-15	-15
backend	-14	-13	-14	-14	-15	-13	-13
background	-26	-26	-28	-27	-33	-27	-28
background check	-29	-30	-32	-30	-38	-30	-32
backup	-14	2	-7	-2	95	0	-12
backup $	29	68	12	30	125	32	-1
backup are	-21	-12	-14	-13	78	-13	-26
backup for	-65	-61	-60	-59	-84	-59	-59
backup in	-47	-20	-18	-21	42	-17	-18
backup of	-72	-64	-66	-63	-79	-62	-63
backup retent	-82	-69	-64	-65	-82	-63	-62
backup who	-142	-126	-129	-116	-159	-116	-154
bad	-47	-48	-48	-47	-72	-47	-47
badg	-34	-34	-39	-34	-42	-35	-36
bake	-14	-12	-13	-13	-12	-13	-13
ball	-71	-73	-73	-69	-78	-66	-69
ball $	-32	-38	-32	-31	-33	-30	-33
bandwidth	-28	-26	-26	-27	-30	-27	-29
bare	-23	-18	18	-25	-28	-18	-38
bare metal	-22	-15	24	-24	-27	-15	-37
base	-47	-46	-47	-47	-48	-45	-57
base imag	-30	-29	-31	-30	-33	-29	-31
base64	8	14	6	38	211	17	-9
baselin	-144	-114	-114	-109	-127	-109	-120
baselin $	-124	-103	-93	-88	-108	-92	-101
baselin in	-20	-21	-22	-21	-21	-20	-23
basement	-30	-30	-29	-31	-34	-34	-30
batch	49	46	36	43	30	43	124
batch @	-13	-13	-14	-13	-13	-13	-14
batteri	-29	-29	-30	-31	-47	-29	-34
be	0	-5	9	16	14	0	-2
be $	8	10	79	2	-5	8	9
be enabl	-24	-23	-26	-22	-22	-21	-23
be encrypt	-13	-13	-13	-13	-15	-13	-18
be our	-38	-36	-36	-40	-39	-35	-40
becam	6	69	12	15	15	23	26
becam @	6	69	12	15	15	23	26
becaus	-25	-25	-25	-25	-28	-24	-26
becaus somebodi	-31	-27	-28	-28	-32	-27	-27
becaus the	-9	-7	-8	-7	-7	-7	-7
becom	-17	13	-18	-12	-12	-11	-13
been	-11	-11	-12	-12	-14	-11	-14
been run	-6	-6	-7	-7	-9	-7	-7
befor	-38	15	-24	-24	-8	-24	-25
befor a	-42	-44	-61	-44	-49	-44	-45
befor and	8	30	9	6	9	10	8
befor it	-34	-37	-36	-35	-45	-35	-37
befor send	-52	-55	-53	-52	-64	-53	-74
befor upload	-30	-32	-31	-45	-37	-30	-32
befor we	-29	-31	-37	-30	-34	-30	-31
behavior	-51	-52	-69	-58	-64	-54	-62
behind	-52	-50	-49	-49	-52	-48	-57
behind @	-68	-66	-65	-65	-76	-64	-75
behind a	-49	-48	-47	-48	-71	-47	-54
behind our	-19	-18	-18	-19	-20	-18	-21
behind the	5	16	9	18	60	18	8
belong	-68	-53	-68	-53	-60	-50	-65
belong to	-68	-53	-68	-53	-60	-50	-65
below	4	6	5	18	-4	11	68
below a	-39	-38	-39	-36	-39	-38	-62
below it	-37	-36	-39	-38	-37	-36	-57
beneath	-114	-109	-132	-112	-176	-110	-134
between	-60	-41	-84	-60	-82	-67	-77
between @	21	96	13	50	8	16	16
between avail	-56	-62	-89	-57	-68	-58	-65
between aws	-15	-15	-17	-15	-17	-15	-15
between region	-73	-74	-81	-73	-86	-73	-83
between the	-26	-25	-24	-25	-26	-24	-28
between two	-41	-37	-37	-36	-39	-36	-38
bezo	-72	-65	-66	-70	-81	-63	-70
bgp	-8	-8	-7	-8	-8	-7	-8
bia	-28	-21	-21	-21	-22	-20	-21
big	-36	-32	-33	-33	-35	-32	-34
bill	-86	-81	-77	-79	-91	-77	-90
bio	-15	-14	-15	-15	-16	-15	-17
bio and	-15	-14	-15	-15	-16	-15	-17
bit	58	-41	-29	-19	-48	-23	-43
bit $	128	-7	8	25	5	16	1
bit rot	-49	-42	-41	-41	-46	-40	-40
black	-51	-51	-50	-50	-63	-52	-58
black fridai	-51	-51	-50	-50	-63	-52	-58
blame	-49	-48	-49	-48	-59	-48	-47
blame $	-21	-28	-22	-22	-25	-21	-21
blame amazon	-13	-12	-12	-13	-16	-13	-12
blame for	-45	-46	-52	-48	-66	-50	-50
block	-73	-71	-70	-72	-76	-68	-73
block public	-41	-35	-35	-35	-43	-35	-34
block the	-64	-58	-58	-60	-72	-55	-55
blueprint	-18	-17	-16	-18	-18	-16	-21
board	-76	-62	-63	-61	-65	-57	-71
book	9	34	13	23	119	5	21
bootstrap	-49	-40	-43	-41	-48	-40	-50
boss	54	125	109	54	52	59	56
boss want	30	118	20	29	38	41	40
bot	7	11	5	3	64	69	7
bot $	-19	-8	-16	-23	-44	64	-13
both	102	-4	-10	2	-10	0	-6
both $	-137	-106	-118	-111	-121	-122	-114
both @	-33	-38	-34	-34	-34	-33	-52
both side	102	14	1	16	10	21	3
bottlerocket	-34	-27	75	-33	-55	-31	-82
bottlerocket node	-16	-17	-21	-17	-18	-16	-16
bought	29	-18	-7	-2	-1	-2	-2
bounc	-61	-51	-49	-52	-53	-50	-51
bounc and	-36	-31	-30	-33	-34	-31	-32
box	-41	-36	-37	-34	-42	-31	3
box $	-91	-93	-105	-88	-93	-88	-96
box for	-43	-49	-48	-44	-45	-43	-48
box in	-14	-14	-15	-14	-21	-14	-15
branch	-43	-43	-42	-44	-48	-41	-47
branch offic	-39	-36	-35	-38	-50	-35	-36
breach	-76	-68	-68	-68	-87	-63	-70
breach of	-30	-28	-28	-28	-34	-28	-32
break	-2	-3	21	-4	-13	-4	-4
break glass	5	2	32	-1	-10	-1	3
breakdown	183	39	51	54	7	53	43
breakdown for	133	18	29	31	-18	32	24
bring	-61	-48	-65	-64	-75	-59	-75
bring your	-38	-36	-35	-35	-42	-36	-37
broadcom	-141	-106	-92	-97	-112	-99	-109
broke	-44	-41	-41	-41	-41	-41	-51
broken	-12	-11	-8	-12	17	-11	-12
broken disk	-57	-61	-56	-60	-65	-56	-64
broker	-65	-62	-62	-63	-71	-60	-64
broker $	-16	-16	-16	-16	-20	-16	-17
broker of	-54	-52	-56	-53	-85	-51	-64
budget	-32	-33	-33	-33	-41	-34	-34
bug	-53	-51	-56	-53	-52	-49	-55
bug in	-44	-43	-47	-43	-44	-40	-44
bui	-73	-87	-104	-83	-86	-86	-88
build	-83	-76	-75	-75	-79	-73	-84
build $	-23	-23	-25	-23	-32	-24	-25
build and	-24	-24	-27	-24	-28	-24	-25
build in	-45	-32	-32	-32	-32	-31	-33
build of	-39	-33	-34	-37	-48	-36	-44
build our	-19	-20	-19	-19	-20	-19	-29
build where	-8	-7	-9	-8	-7	-7	-7
built	-57	-55	-71	-58	-76	-58	-57
built $	-32	-33	-54	-41	-49	-35	-38
bump	-59	-55	-54	-53	-65	-52	-57
bump it	-35	-30	-30	-32	-36	-29	-31
bump the	-24	-24	-26	-24	-33	-24	-24
burden	-12	39	-11	5	-25	-11	-20
burden $	-24	2	-23	1	-40	-23	-30
busi	-100	-105	-113	-107	-153	-106	-121
but	-28	-16	-16	31	-19	-12	-15
but is	-16	-14	-21	-16	-15	-14	-15
but the	-41	-35	-34	-37	-42	-35	-37
by	-36	-25	-26	-24	-37	-34	-30
by $	-49	-47	-48	-47	-49	-46	-54
by @	-57	-39	-54	-53	-63	-52	-59
by a	9	39	10	11	11	13	13
by amazon	-51	-50	-49	-49	-56	-49	-62
by an	-4	5	74	7	-5	15	18
by aws	-43	-42	-44	-43	-47	-42	-49
by default	-46	-44	-45	-45	-51	-43	-45
by itself	-21	-20	-20	-19	-19	-18	-18
by mistak	-30	-29	-28	-29	-28	-30	-30
by our	-36	-32	-31	-31	-39	-30	-30
by side	3	150	37	33	34	34	30
by the	-56	-53	-65	-53	-56	-52	-61
by us	-73	-71	-69	-70	-82	-69	-105
by which	-36	-38	-43	-39	-42	-37	-36
by who	-50	-49	-50	-51	-54	-48	-66
by whom	-3	-2	16	-1	-7	1	68
byol	-69	-65	-63	-69	-66	-62	-71
c	15	-12	-29	-15	-17	-13	-20
ca	-11	-11	-11	-11	-12	-11	-11
cabl	-68	-68	-77	-67	-79	-68	-77
cabl between	-41	-41	-45	-41	-47	-42	-51
cach	-63	-67	-63	-28	-85	-60	-61
cach @	42	27	42	114	39	42	40
cach behavior	-51	-52	-69	-58	-64	-54	-62
call	-37	-25	-31	-24	13	-25	-31
call $	-50	-49	-52	-51	-69	-51	-53
call is	-44	-44	-43	-45	-59	-44	-47
call to	-17	-24	-16	-16	-17	-16	-16
call who	-77	-78	-115	-82	-104	-83	-81
came	-50	-49	-50	-49	-57	-49	-61
camera	-9	-9	-10	-9	-9	-9	-10
can	10	4	7	5	29	50	3
can a	43	37	43	38	111	30	47
can aws	-54	-52	-55	-52	-80	-52	-54
can be	-7	-6	-6	-7	-6	-7	-8
can i	27	31	31	26	49	76	33
can queri	-16	-15	-16	-17	-20	-16	-15
can reach	-112	-103	-121	-95	-141	-128	-114
can read	-55	-53	-57	-52	-64	-56	-70
can someon	8	-7	69	17	80	8	7
can talk	-11	-11	-11	-14	-11	-12	-11
can u	91	33	15	32	2	100	23
can we	-35	-35	-36	-35	-47	-35	-34
can you	20	18	0	17	40	102	17
cannot	-31	-43	-30	-32	-35	-30	-29
cant	-28	-26	-26	-28	-27	-29	-31
cant be	-27	-27	-27	-32	-31	-27	-31
cant see	-36	-33	-33	-38	-36	-32	-37
capac	-98	-89	-93	-88	-96	-88	-95
capac $	-74	-70	-73	-68	-71	-68	-86
capac for	-31	-26	-26	-25	-32	-25	-26
capac on	-9	-9	-9	-9	-10	-9	-9
capac plan	-44	-39	-40	-38	-45	-38	-43
capac provid	-15	-14	-14	-14	-14	-14	-20
capac unit	-52	-55	-60	-53	-77	-59	-60
capac when	-8	-8	-8	-8	-9	-8	-8
card	-78	-74	-117	-80	-104	-21	-76
card number	-75	-75	-84	-74	-97	-80	-83
care	16	-16	-17	-2	-22	-13	-19
care about	-3	-26	-6	42	-1	-9	0
care for	-4	-16	-3	34	-7	-1	-4
care of	36	11	-6	-2	-11	0	1
carri	-27	10	-20	-20	-24	-19	-21
carri out	-16	-16	-15	-15	-17	-14	-14
carri the	-57	-45	-38	-38	-43	-38	-39
case	-20	-21	-21	-21	-21	-19	-22
case $	-13	-15	-12	-15	-12	-12	-12
cctv	-64	-65	-71	-66	-78	-67	-74
center	-46	-45	-50	-46	-52	-45	-48
center $	-58	-59	-71	-59	-67	-59	-59
center is	-18	-17	-19	-19	-22	-17	-18
central	-57	-43	-43	-43	-35	-40	-42
central 1	-50	-35	-35	-35	-27	-33	-35
ceo	54	56	61	61	142	40	42
ceo of	54	56	61	61	142	40	42
cert	-35	-34	-38	-33	8	-33	-42
cert $	29	31	24	32	81	32	26
cert expir	31	30	27	29	87	27	9
cert on	-64	-73	-86	-67	-81	-65	-62
certif	-29	-32	-36	-32	-34	-31	-25
certif $	-146	-112	-113	-107	-113	-105	-116
certif and	-9	-8	-8	-8	-9	-8	-8
certif author	46	13	-6	12	9	13	6
certif for	-26	-23	-23	-25	-26	-23	-27
certif in	-8	-8	-7	-8	-9	-7	-8
certif of	-37	-36	-45	-37	-40	-37	-37
certif on	14	17	17	13	5	18	65
certif that	-17	-14	-14	-15	-16	-14	-15
certif who	-10	-10	-11	-11	-14	-10	-11
certifi	-32	-32	-41	-31	-32	-32	-32
certifi that	-36	-36	-47	-35	-35	-36	-36
cfo	22	57	24	24	24	26	26
chang	-35	47	-36	-24	28	-27	-30
chang $	58	53	40	60	200	43	49
chang for	-9	45	-7	-4	-6	1	4
chang manag	-87	-98	-117	-90	-124	-90	-114
charg	0	-13	-36	-14	-37	-13	50
charg of	7	-8	-32	-9	-31	-8	60
cheaper	23	34	44	27	190	43	32
cheat	247	53	60	79	29	67	56
check	-67	-58	-59	-59	-63	-57	-59
check by	-8	-8	-8	-8	-9	-8	-8
check of	-13	-13	-13	-13	-14	-13	-16
check on	-31	-32	-35	-33	-42	-32	-33
check that	-26	-26	-23	-26	-26	-24	-32
checksum	-63	-60	-60	-57	-63	-69	-58
choic	-108	-105	-116	-104	-111	-102	-113
choos	-44	-43	-47	-44	-49	-42	-43
choos between	-9	-12	-9	-9	-9	-9	-9
choos the	-34	-33	-34	-35	-42	-33	-34
chore	30	84	52	138	39	49	40
ci	-38	-60	-41	7	-58	-47	-59
ci runner	31	3	27	82	15	28	23
ci user	-90	-95	-92	-102	-107	-103	-114
cidr	-56	-51	-52	-50	-56	-49	-56
cidr rang	-56	-51	-52	-50	-56	-49	-56
cipher	-52	-53	-61	-55	-64	-55	-57
cisco	-25	-23	6	-30	40	-35	-22
cisco $	15	25	58	6	99	8	26
claim	-64	-64	-74	-62	-73	-62	-68
class	-44	-44	-40	-45	-43	-40	-41
classifi	-47	-48	-50	-49	-59	-49	-53
classifi the	-24	-25	-25	-25	-32	-25	-25
claud	1	9	-5	1	56	10	-8
clean	-28	-23	-24	-23	-4	-22	-25
clean $	-49	-41	-45	-47	-46	-41	-45
clean it	-45	-39	-40	-38	-40	-37	-38
clean that	-32	-30	-26	-28	-31	-27	-29
clean the	47	49	45	48	129	48	40
clean up	-22	-20	-21	-21	-25	-20	-20
cleanup	-89	-80	-84	-79	-96	-77	-82
click	-74	-59	-66	-61	-66	-63	-71
click $	-40	-37	-56	-37	-38	-37	-38
client	8	-17	-16	-19	-3	-16	-17
client in	-42	-39	-36	-36	-41	-36	-35
client on	-12	-9	-8	-9	-9	-8	-8
client reach	-8	-8	-8	-8	-7	-7	-7
client side	-51	-55	-52	-65	-59	-51	-54
client who	-51	-38	-39	-39	-46	-38	-40
climat	51	50	54	56	145	56	40
close	-31	-30	-28	-29	19	-28	-33
close port	-48	-48	-47	-60	-53	-48	-56
cloud	-5	2	26	3	73	3	-13
cloud $	-76	-78	-83	-77	-96	-78	-85
cloud mean	20	14	61	10	12	17	2
cloud run	78	70	52	64	179	69	37
cloudflar	53	47	31	46	165	46	12
cluster	-20	-24	-22	-13	-29	-18	44
cluster $	-7	-7	-8	-8	-10	-7	17
cluster @	-3	-8	3	50	0	5	2
cluster is	-22	-19	-20	-20	-20	-20	-29
cluster node	-31	-31	-31	-31	-32	-31	-52
cluster that	-21	-22	-24	-22	-22	-21	-27
cname	-27	-26	-27	-26	-31	-26	-27
cname in	-31	-28	-30	-29	-32	-28	-29
cni	-54	-73	-58	-54	-53	-51	-68
code	-64	-57	-58	-57	-50	-56	-63
code $	-52	-52	-52	-51	-58	-51	-64
code and	-92	-78	-86	-81	-89	-82	-98
code in	-41	-36	-35	-36	-41	-35	-37
code insid	-26	-26	-26	-26	-30	-26	-32
code of	-16	-15	-15	-15	-21	-15	-15
code password	-18	-19	-17	-18	-19	-17	-20
code that	-25	-23	-24	-25	-27	-24	-25
code who	-36	-34	-34	-34	-38	-34	-36
coffe	21	32	31	31	85	30	20
coffe machin	26	25	22	22	59	24	11
cold	-40	-54	-37	-32	19	-29	-35
cold start	28	31	19	29	84	31	31
colleagu	-44	-55	-63	-55	-65	-56	-61
collect	-50	-45	-46	-47	-53	-45	-48
collect $	-13	-13	-14	-13	-14	-13	-15
collect the	-48	-42	-42	-44	-52	-42	-43
column	92	24	23	23	12	25	23
column level	-19	-17	-16	-16	-17	-16	-17
come	-11	6	7	-17	-10	28	-6
come back	17	56	13	7	23	22	24
come from	7	0	55	11	8	69	21
commiss	-12	-10	-11	-11	-12	-11	-11
commiss the	-12	-10	-11	-11	-12	-11	-11
commit	-60	-59	-71	-61	-73	-59	-73
commit to	-53	-50	-61	-53	-66	-50	-55
common	-63	-80	-65	-58	-59	-58	-62
common network	-63	-80	-65	-58	-59	-58	-62
compact	-51	-34	-33	-34	-33	-32	-35
compani	-13	0	2	-1	60	2	-4
compani $	-23	10	7	9	69	10	6
compani or	-14	-14	-14	-18	-19	-14	-15
compani own	5	36	41	39	114	37	30
compani run	-19	-20	-20	-22	-20	-20	-32
compani us	-14	-14	-14	-13	-15	-13	-15
compani want	-31	-39	-31	-36	-33	-30	-30
compar	-37	240	46	53	108	51	35
compar to	39	137	52	51	42	53	52
complaint	-61	-51	-49	-52	-53	-50	-51
complet	13	30	7	114	56	23	7
complet $	8	29	1	118	59	19	1
complianc	-26	-3	-22	-14	-24	-21	-24
complianc of	-52	-46	-45	-46	-61	-44	-49
complianc when	-57	-52	-49	-50	-74	-48	-51
compliant	-55	-56	-65	-58	-66	-55	-61
compon	-36	-32	-31	-34	-38	-32	-35
comprom	-84	-70	-67	-69	-82	-66	-75
comput	-3	-3	-2	0	76	2	-24
comput $	-1	-3	-10	-4	24	-5	-23
comput env	-12	-13	-13	-12	-14	-12	-12
comput node	-92	-90	-80	-80	-94	-77	-98
comput storag	-42	-43	-46	-44	-57	-45	-45
concern	-66	-67	-81	-66	-77	-66	-78
concern $	-66	-67	-81	-66	-77	-66	-78
concurr	-43	-42	-42	-43	-58	-42	-42
condit	-45	-46	-50	-46	-62	-47	-57
condit of	-45	-46	-50	-46	-62	-47	-57
confidenti	-89	-87	-96	-88	-97	-87	-96
config	-125	-122	-126	-116	-122	-113	-122
config $	-124	-106	-114	-103	-110	-101	-115
config on	-62	-61	-51	-50	-57	-48	-55
configur	-54	-52	-54	-51	-54	-50	-50
configur $	-129	-114	-129	-111	-125	-111	-133
configur a	-36	-38	-44	-40	-46	-37	-42
configur anyth	-16	-16	-15	-16	-17	-15	-15
configur bgp	-8	-8	-7	-8	-8	-7	-8
configur it	-40	-39	-41	-40	-39	-38	-41
configur its	-9	-9	-9	-9	-11	-9	-10
configur launch	-28	-25	-26	-25	-28	-25	-27
configur manag	-17	-17	-19	-17	-20	-17	-18
configur of	-39	-40	-42	-41	-49	-41	-43
configur secur	-62	-70	-75	-68	-62	-61	-67
configur that	-24	-23	-23	-23	-24	-23	-38
configur the	9	10	5	8	7	8	41
confirm	2	10	5	16	-1	2	76
connect	-44	-41	-40	-41	-22	-42	-42
connect from	-37	-39	-39	-36	-45	-36	-36
connect the	-36	-35	-40	-36	-46	-37	-39
connect to	0	2	2	1	47	-6	4
connector	-14	-13	-13	-13	-14	-13	-14
connector plugin	-14	-13	-13	-13	-14	-13	-14
consent	-51	-52	-47	-56	-56	-47	-47
consent for	-59	-60	-54	-66	-65	-53	-54
consol	-27	-26	-30	-27	-28	-27	-30
consult	-12	-12	-15	-14	-13	-12	-12
consult sai	-13	-12	-16	-15	-13	-12	-12
contact	-145	-112	-122	-113	-128	-111	-118
contain	7	7	30	11	1	8	54
contain $	-39	-32	29	-35	-71	-33	-54
contain @	-50	-60	-50	-49	-50	-45	-47
contain agent	-16	-18	-16	-18	-16	-16	-20
contain base	-50	-48	-48	-49	-47	-48	-76
contain escap	-37	-35	-35	-37	-41	-36	-47
contain host	43	27	28	25	-7	36	132
contain imag	-63	-63	-70	-63	-65	-62	-72
contain in	-46	-41	-43	-41	-42	-39	-51
contain on	-49	-47	-49	-49	-53	-46	-48
containerd	-68	-68	-73	-68	-84	-69	-72
content	-82	-79	-84	-79	-88	-79	-86
content $	-36	-37	-38	-37	-45	-37	-39
content of	-46	-42	-45	-42	-45	-41	-50
content that	-25	-25	-25	-27	-31	-26	-37
continu	-53	-55	-58	-56	-91	-56	-58
continu plan	-49	-54	-58	-55	-87	-55	-58
contractor	-17	24	-14	-15	-16	-12	-14
contrast	29	114	34	24	29	41	30
control	-58	-52	-32	-48	-68	-56	-40
control $	-80	-81	-56	-75	-126	-85	-30
control are	-17	-16	-18	-18	-20	-17	-17
control for	-13	-15	-13	-13	-13	-13	-13
control in	-59	-57	-58	-57	-86	-57	-64
control inherit	-107	-100	-135	-103	-112	-100	-114
control is	-22	-23	-28	-23	-25	-23	-26
control list	-25	-18	-18	-18	-21	-18	-18
control mean	16	16	39	15	12	14	16
control of	-29	-31	-35	-29	-30	-27	-27
control owner	-21	-13	-13	-15	-14	-14	-13
control patch	-38	-38	-33	-36	-32	-32	-41
control physic	-7	-7	-9	-8	-7	-7	-7
control plane	-39	-36	-38	-36	-37	-35	-39
control which	-58	-60	-85	-60	-68	-59	-58
control who	-101	-88	-99	-82	-95	-87	-99
cool	-38	-36	-36	-35	-39	-35	-35
cool and	-16	-14	-15	-14	-15	-14	-14
cool for	-49	-46	-45	-45	-53	-44	-43
copi	-44	-42	-40	-41	-43	-40	-42
copi $	-15	-20	-15	-15	-20	-15	-15
copi @	-19	-18	-17	-20	-20	-17	-17
copi in	-12	-11	-10	-11	-11	-11	-11
copi of	-24	-21	-21	-22	-22	-21	-22
coredn	-20	-19	-20	-20	-19	-20	-27
coredn @	-20	-19	-20	-20	-19	-20	-27
corpor	-72	-60	-68	-64	-73	-60	-62
corpor directori	-47	-50	-61	-53	-65	-51	-51
correct	-26	-23	-34	-24	-2	-24	-27
correct $	-60	-59	-78	-59	-73	-60	-63
correct that	-12	-11	-14	-11	-14	-11	-12
correct the	-10	-9	-8	-8	-9	-8	-8
cost	-136	-126	-166	-125	-75	-133	-146
could	38	11	27	9	13	1	31
could you	68	24	51	21	46	8	25
count	-70	-49	6	-47	-70	-46	-48
countri	-67	-65	-65	-71	-75	-66	-69
cover	-105	-79	-110	-81	-85	-79	-80
cpu	-44	-37	-39	-39	-48	-37	-43
crash	-11	-9	-23	-19	48	-16	-23
creat	-83	-81	-80	-79	-89	-78	-87
creat $	-29	-28	-31	-29	-29	-28	-39
creat @	-130	-108	-113	-107	-115	-105	-113
creat individu	-53	-68	-66	-57	-76	-57	-64
creat the	-46	-41	-39	-40	-45	-39	-48
creation	-137	-113	-117	-109	-120	-102	-139
creation $	-137	-113	-117	-109	-120	-102	-139
credenti	-88	-81	-81	-80	-88	-79	-92
credenti $	-136	-116	-117	-110	-128	-111	-126
credenti of	-12	-11	-11	-11	-12	-10	-10
credenti to	-30	-28	-28	-30	-34	-29	-32
credit	-64	-69	-84	-65	-77	-66	-68
critic	-26	-23	-23	-24	-25	-22	-23
critic find	-20	-17	-16	-17	-16	-16	-16
cross	-61	-60	-65	-59	-68	-60	-62
cross account	-58	-55	-58	-56	-65	-56	-58
cross region	-53	-53	-64	-52	-60	-53	-55
cross site	-7	-8	-8	-7	-8	-8	-7
crypto	-70	-61	-60	-63	-74	-60	-71
crypto mine	-17	-17	-15	-18	-17	-15	-17
crypto miner	-75	-63	-64	-66	-80	-63	-79
cumul	-59	-53	-62	-52	-52	-51	-59
cumul updat	-59	-53	-62	-52	-52	-51	-59
current	-35	-35	-38	-35	-39	-35	-36
current $	-28	-27	-30	-28	-32	-28	-29
custom	-61	-67	-65	-66	-72	-68	-70
custom $	24	-24	-34	-22	-29	-23	-26
custom @	-23	-18	-17	-17	-20	-17	-17
custom ami	-8	-8	-10	-8	-9	-8	-8
custom content	-54	-56	-69	-55	-64	-56	-65
custom data	-97	-93	-126	-93	-105	-92	-103
custom db	-53	-53	-53	-60	-55	-50	-63
custom for	38	3	8	1	7	3	5
custom have	-120	-93	-115	-87	-98	-99	-86
custom instal	-21	-16	-17	-16	-19	-16	-16
custom job	-35	-31	-31	-32	-32	-31	-35
custom manag	16	17	89	18	9	1	15
custom must	-39	-32	-41	-31	-32	-32	-32
custom part	75	-27	-47	-12	-32	-13	-23
custom patch	-56	-53	-52	-56	-63	-52	-72
custom put	-7	-7	-7	-7	-8	-7	-9
custom respons	-34	-30	-30	-29	-32	-28	-30
custom specif	-56	-54	-65	-54	-66	-53	-60
custom store	-28	-28	-29	-30	-35	-29	-39
custom true	-20	-20	-25	-21	-21	-20	-27
cut	-48	-43	-45	-44	-43	-43	-47
cve	-93	-85	-83	-82	-86	-80	-89
cve $	-32	-32	-37	-35	-38	-33	-36
cve 2024	-55	-52	-50	-50	-67	-51	-52
cve 2025	-45	-41	-39	-41	-40	-39	-52
cve @	-34	-34	-32	-35	-34	-31	-37
cve in	-17	-16	-16	-16	-16	-15	-16
cvs	-47	-49	-46	-49	-64	-47	-49
d	-36	-34	-34	-33	-33	-32	-38
d b	18	2	3	3	1	3	3
daemon	-43	-43	-44	-44	-44	-43	-76
dai	-49	-47	-46	-46	-49	-46	-48
dai $	-85	-80	-78	-77	-81	-75	-81
dai are	-10	-10	-10	-10	-13	-10	-9
daili	-25	-23	-23	-23	-28	-22	-22
daili backup	-29	-24	-25	-25	-33	-24	-24
dangl	-31	-28	-30	-29	-32	-28	-29
dangl cname	-31	-28	-30	-29	-32	-28	-29
dashboard	-28	-27	2	-28	-33	-29	-28
data	-56	-56	-57	-55	-62	-54	-58
data $	-105	-105	-124	-105	-117	-104	-115
data a	-24	-24	-25	-25	-34	-25	-26
data after	-49	-52	-49	-49	-63	-50	-55
data as	-99	-101	-116	-106	-120	-104	-117
data back	-13	-14	-13	-13	-13	-13	-15
data befor	-71	-75	-75	-73	-106	-73	-76
data center	-43	-42	-47	-43	-47	-42	-45
data encrypt	-57	-56	-56	-55	-71	-54	-56
data event	-45	-46	-39	-39	-40	-38	-41
data goe	-52	-53	-74	-49	-63	-50	-48
data hall	-42	-41	-50	-41	-42	-42	-42
data in	-47	-48	-48	-44	-46	-42	-53
data integr	-78	-71	-74	-68	-83	-69	-71
data is	-45	-44	-42	-44	-56	-43	-47
data live	-32	-32	-35	-34	-45	-33	-34
data on	-62	-57	-67	-57	-61	-55	-62
data plane	41	40	105	39	30	38	35
data process	-46	-45	-39	-41	-47	-39	-41
data qualiti	-67	-57	-59	-55	-58	-55	-59
data resid	-70	-64	-67	-61	-68	-64	-72
data that	-13	-12	-13	-13	-14	-12	-13
data under	-33	-30	-46	-30	-38	-30	-30
data we	-43	-46	-42	-52	-48	-41	-41
data when	-55	-58	-57	-58	-89	-58	-57
data whose	-34	-33	-34	-36	-37	-32	-32
data within	-9	-10	-13	-10	-10	-10	-11
databas	-13	-1	-1	34	23	2	47
databas $	-43	-43	-46	-44	-58	-42	-46
databas and	-30	-30	-32	-32	-39	-31	-33
databas credenti	-56	-52	-53	-54	-55	-52	-79
databas engin	-19	-19	-20	-22	-22	-19	-21
databas on	-32	-34	-32	-35	-34	-32	-44
databas password	-83	-77	-84	-81	-86	-79	-94
databas schema	-46	-46	-47	-46	-60	-45	-51
databas that	-63	-80	-60	-62	-61	-60	-87
databas user	-26	-27	-26	-28	-29	-26	-28
databas who	-42	-44	-46	-47	-54	-44	-56
datacent	-37	-36	-34	-38	-46	-35	-41
datacent $	-39	-34	-36	-39	-52	-38	-47
datacentr	-69	-69	-79	-66	-78	-67	-83
date	-28	-35	-28	-28	-30	-28	-33
date $	-17	-17	-17	-17	-18	-16	-16
day	-41	-38	-36	-39	-40	-36	-36
day $	-45	-41	-39	-43	-44	-39	-38
db	-15	-57	-18	64	-34	-11	44
dba	36	36	33	26	17	35	100
dba team	43	44	35	15	4	39	123
dba want	-34	-31	-34	-39	-35	-33	-45
ddo	-74	-77	-91	-80	-114	-79	-87
ddo attack	-16	-17	-17	-17	-21	-17	-17
deactiv	-19	-19	-20	-20	-23	-19	-20
dead	-42	-35	-34	-34	-42	-34	-35
dead @	-19	-18	-18	-18	-21	-17	-18
dead letter	-44	-24	-24	-26	-25	-25	-26
deal	67	-39	-84	-33	-59	-32	-34
dear	-54	-41	-46	-38	-45	-36	-42
dear colleagu	-54	-41	-46	-38	-45	-36	-42
debian	-48	-46	-46	-49	-50	-46	-72
decid	-58	-56	-57	-56	-64	-56	-59
decid $	-63	-64	-64	-65	-79	-64	-73
decid and	-28	-25	-24	-30	-27	-25	-25
decid how	-84	-81	-86	-86	-120	-83	-83
decid on	-26	-26	-25	-25	-37	-25	-24
decid that	-16	-15	-15	-15	-15	-15	-16
decid the	-39	-44	-40	-38	-42	-37	-44
decid what	-52	-53	-74	-49	-63	-50	-48
decid whether	-50	-47	-48	-47	-54	-46	-52
decid which	-50	-47	-47	-48	-54	-48	-49
decid who	-39	-36	-34	-35	-40	-36	-36
decis	-64	-58	-59	-66	-72	-62	-64
decis $	-68	-61	-62	-69	-79	-66	-70
deck	69	10	15	19	14	16	19
decommiss	-92	-91	-104	-90	-103	-91	-106
decommiss storag	-49	-49	-59	-49	-53	-50	-52
decrypt	-25	-25	-22	-22	-24	-21	-21
decrypt uptim	-13	-11	-10	-11	-10	-10	-10
dedic	-30	-29	-26	-27	-30	-26	-27
dedic @	-40	-39	-35	-35	-40	-34	-35
default	-54	-52	-54	-53	-60	-51	-54
default $	-89	-87	-91	-88	-107	-84	-86
default envelop	-23	-27	-28	-24	-24	-23	-30
default on	-28	-32	-29	-40	-28	-28	-33
default or	-22	-20	-20	-22	-21	-21	-29
defect	-32	-30	-32	-30	-36	-31	-31
defend	-19	-21	-20	-20	-24	-20	-21
defend the	-21	-23	-23	-22	-30	-23	-23
defin	23	25	144	25	6	25	17
defin $	26	23	163	30	-5	22	-1
defin the	-33	-30	-33	-30	-32	-29	-29
defin what	-91	-84	-118	-84	-105	-87	-85
definit	25	26	115	29	18	26	21
definit $	-125	-117	-151	-117	-132	-117	-129
degauss	-29	-30	-30	-30	-46	-30	-30
delet	-51	-49	-51	-50	-24	-48	-52
delet $	-121	-124	-143	-127	-144	-121	-137
delet @	-34	-42	-32	-34	-37	-33	-33
delet of	-31	-33	-34	-33	-50	-32	-38
delet old	-74	-78	-89	-78	-102	-87	-88
delet our	-33	-31	-31	-31	-42	-30	-31
delet the	28	34	34	32	88	35	36
deliv	-21	-21	-23	-23	-23	-21	-26
deliveri	-87	-77	-79	-78	-91	-76	-83
demand	-28	-36	-29	-29	-32	-28	-30
demarc	117	23	31	30	-10	29	22
deni	-48	-46	-58	-47	-50	-47	-52
depend	-198	-159	-148	-145	-159	-141	-192
deploi	-32	-29	-37	-28	16	-28	-31
deploi as	-25	-24	-28	-24	-29	-25	-24
deploi on	-26	-26	-25	-26	-28	-25	-25
deploi to	-48	-52	-60	-51	-62	-49	-49
deploi with	-18	-17	-16	-17	-24	-16	-16
deploy	-27	-25	-26	-24	-31	-24	-24
deploy $	-21	-19	-20	-19	-21	-18	-19
deprec	-26	-29	7	-30	-36	-27	-31
design	-74	-73	-77	-73	-91	-74	-78
design and	-25	-24	-23	-24	-29	-26	-25
desk	29	64	25	10	93	29	-1
desk $	38	73	31	16	103	35	5
desktop	-29	-63	-68	-62	-63	-58	-72
desktop $	-33	-31	-30	-31	-35	-30	-31
destroi	-18	-17	-17	-20	-19	-17	-19
destruct	-91	-89	-100	-90	-104	-91	-95
detect	-46	-41	-41	-42	-45	-40	-42
detect in	-45	-39	-39	-40	-43	-39	-42
dev	8	16	18	31	73	18	15
dev talk	-15	-13	-13	-14	-13	-14	-13
develop	-61	-54	-53	-55	-73	-53	-58
devic	-48	-58	-58	-58	-63	-56	-65
devic $	-98	-80	-83	-79	-86	-77	-82
devic certif	-37	-32	-31	-32	-34	-32	-33
devic in	-71	-64	-63	-65	-66	-62	-83
devic of	-16	-15	-15	-15	-17	-15	-18
devic on	-67	-56	-58	-59	-72	-56	-86
devic that	-19	-19	-18	-18	-19	-17	-18
devic while	-6	-5	-6	-5	-8	-5	-5
di	-68	-65	-60	-70	-79	-60	-81
di $	-12	-12	-11	-11	-12	-11	-13
di who	-10	-10	-10	-10	-11	-10	-10
dial	-28	-23	-23	-25	-24	-24	-23
dial in	-28	-23	-23	-25	-24	-24	-23
did	-32	-32	-28	-24	14	-29	-34
did the	-5	-1	0	10	65	-1	-1
didnt	-51	-50	-53	-48	-66	-48	-50
diesel	-84	-85	-94	-83	-93	-83	-89
diff	26	194	51	56	41	61	40
diff in	-23	119	13	22	3	19	-2
differ	-19	174	82	15	7	34	30
differ $	7	74	80	22	-2	14	4
differ @	0	111	4	28	3	22	20
differ in	-23	137	17	20	26	28	27
digicert	-74	-68	-66	-64	-67	-63	-70
director	-29	-6	-6	-4	47	-8	-17
directori	-51	-52	-58	-54	-66	-52	-55
directori $	-43	-46	-56	-49	-60	-46	-46
dirti	-36	-33	-32	-38	-33	-32	-36
dirti pipe	-36	-33	-32	-38	-33	-32	-36
disabl	-63	-61	-65	-63	-74	-63	-69
disappear	3	59	6	7	8	7	11
disappear $	3	59	6	7	8	7	11
disast	-55	-55	-60	-55	-65	-55	-57
disast recoveri	-55	-55	-60	-55	-65	-55	-57
disk	-63	-61	-62	-61	-67	-60	-66
disk @	-45	-49	-44	-47	-49	-45	-49
disk at	-39	-39	-39	-39	-54	-39	-39
disk encrypt	-47	-48	-45	-53	-47	-44	-51
disk from	-30	-28	-28	-28	-30	-28	-30
disk in	-19	-20	-26	-19	-19	-19	-19
disk of	-22	-21	-21	-21	-22	-21	-36
disk that	-45	-40	-44	-42	-44	-40	-48
disk when	-53	-58	-57	-55	-70	-55	-63
disk who	-20	-18	-20	-19	-19	-19	-27
dispos	-54	-53	-54	-53	-68	-52	-54
dispos of	-33	-34	-36	-35	-39	-35	-36
distribut	-38	-37	-47	-42	-44	-38	-44
distribut $	-43	-43	-58	-49	-53	-45	-52
distro	-36	-30	-29	-29	-34	-30	-29
divid	-68	-72	-82	-75	-101	-83	-70
divid $	-54	-59	-74	-65	-73	-77	-63
divis	146	17	32	35	12	30	14
divis of	146	17	32	35	12	30	14
dlq	-72	-53	-52	-55	-73	-53	-55
dns	-61	-54	-52	-52	-58	-52	-55
dns queri	-17	-15	-15	-15	-18	-15	-16
dns record	-51	-54	-58	-53	-65	-54	-61
dns valid	-16	-15	-15	-15	-19	-15	-17
do	-6	-1	-9	-5	-10	19	5
do $	-11	-29	-23	-30	-73	18	-57
do @	-49	-46	-44	-50	-54	-44	-51
do anyth	-59	-56	-54	-56	-63	-55	-58
do custom	-105	-103	-132	-101	-125	-109	-108
do for	47	-32	-27	-16	-12	-20	-20
do i	4	4	0	0	39	36	15
do if	56	49	23	23	23	25	27
do it	-18	-10	-23	-7	-18	-15	41
do noth	-65	-68	-66	-68	-68	-67	-96
do that	6	0	-5	4	2	5	50
do the	28	69	31	27	11	32	141
do thei	10	14	76	29	20	23	115
do thi	-25	-24	-23	-23	-26	-24	-26
do those	-28	-25	-25	-25	-25	-25	-33
do we	-7	1	-22	-19	-8	-16	-5
do what	158	15	0	38	24	25	32
do with	38	111	44	31	40	42	34
do you	16	-5	23	126	66	49	37
doc	-50	-46	-27	-59	-47	-44	-44
dock	-38	-38	-41	-37	-42	-37	-39
docker	23	27	69	90	20	25	21
docker contain	1	18	-1	58	6	0	15
docker hub	-44	-45	-51	-47	-47	-44	-59
docker imag	-31	-26	-28	-30	-28	-26	-26
document	48	52	132	50	46	53	51
doe	-14	-16	-14	-25	-25	-26	-27
doe $	-34	-33	-34	-33	-39	-36	-35
doe @	-49	-23	-45	-49	-52	-45	-45
doe amazon	22	-19	-16	-16	-25	-16	-17
doe anyon	-45	-45	-40	-45	-40	-40	-58
doe aws	-40	-51	-47	-50	-57	-50	-43
doe inherit	12	12	37	12	8	10	12
doe it	-59	-31	45	-37	-59	-35	-42
doe not	-20	-19	-19	-19	-20	-19	-27
doe our	-25	-14	-16	-20	-16	-16	-17
doe that	-11	-11	3	-11	-12	-10	-12
doe the	-48	24	-55	0	-37	-29	-34
doe what	166	95	1	41	12	30	29
doesnt	-18	-22	-18	-18	-18	-18	-19
domain	-34	-4	-29	-28	-30	-26	-29
domain $	-54	-59	-62	-55	-71	-57	-66
domain control	-7	19	-7	-5	-5	-3	-6
domain in	-81	-64	-54	-54	-58	-54	-59
done	-34	-32	-32	-32	-40	-32	-34
done by	-18	-18	-19	-18	-21	-18	-20
dont	-61	-69	-56	-54	-64	-40	-61
dont have	-53	-39	-39	-42	-45	-43	-41
dont know	-17	-14	-11	0	-21	30	-10
dont patch	-19	-47	-19	-17	-36	-26	-30
dont want	0	-23	-3	45	2	-6	4
doubl	-12	-10	-10	-11	-11	-10	-11
down	-33	-33	-33	-33	-38	-32	-35
down $	-41	-40	-41	-41	-43	-40	-46
down whose	-8	-7	-7	-7	-8	-7	-7
downfal	-21	-20	-23	-22	-33	-20	-20
download	-58	-58	-64	-58	-61	-56	-60
dr	115	-8	-26	-7	-55	-3	-25
drain	32	47	45	47	143	47	58
drift	-162	-138	-148	-137	-153	-135	-150
drift $	-109	-111	-132	-118	-138	-118	-133
drill	-122	-102	-100	-100	-116	-100	-113
drill $	-108	-85	-86	-82	-85	-80	-86
drill for	-121	-105	-101	-103	-128	-108	-131
drive	-98	-96	-92	-86	-102	-87	-96
drive behind	-16	-15	-14	-15	-18	-15	-14
driver	-104	-104	-111	-101	-121	-103	-114
drop	-82	-31	-66	-62	-84	-61	-65
drop the	-64	-67	-63	-63	-90	-63	-64
dss	-59	-61	-78	-62	-67	-59	-65
dss complianc	-10	-10	-10	-9	-11	-9	-9
dump	-10	-9	-11	-9	-9	-9	-11
dump the	-8	-8	-10	-8	-8	-8	-10
durabl	-102	-102	-94	-92	-100	-90	-93
durabl $	-49	-45	-47	-46	-51	-47	-50
durabl of	-64	-51	-51	-52	-63	-51	-50
dure	-29	-29	-30	-31	-47	-30	-34
dure a	-29	-29	-30	-31	-47	-30	-34
duti	61	70	-6	8	-8	3	-4
duti $	88	37	5	23	1	12	0
duti for	-5	-34	-22	-23	-27	-23	-22
duti on	98	3	36	82	23	35	26
duti to	-44	-51	-42	-42	-52	-41	-42
e	-75	-74	-93	-75	-109	-78	-86
each	-23	-52	-43	-46	-48	-42	-48
each $	-90	-67	-67	-76	-71	-67	-73
each one	-12	-13	-13	-13	-15	-12	-13
each other	-17	34	-15	-10	-17	-14	-15
each region	-29	-28	-29	-27	-33	-27	-27
earthquak	-40	-42	-42	-49	-47	-42	-50
earthquak risk	-36	-37	-38	-46	-43	-38	-38
east	-7	-7	-7	-7	-8	-7	-7
east 1	-7	-7	-7	-7	-8	-7	-7
ec2	-33	-31	-33	-32	-33	-30	-31
ec2 @	-11	-10	-10	-10	-10	-10	-12
ecs	-81	-75	-76	-76	-85	-72	-102
ecs agent	-38	-34	-37	-35	-36	-33	-32
ecs contain	-10	-10	-10	-11	-10	-10	-13
edg	-48	-48	-16	-48	-56	-48	-68
edg locat	-9	-10	33	-9	-20	-10	-11
effort	21	-13	17	70	5	19	13
either	-27	-26	-25	-31	-27	-25	-32
eks	-48	-6	-48	-43	-51	-40	-60
eks node	-58	-56	-57	-58	-62	-54	-74
elast	40	35	18	71	8	44	177
electr	-62	-54	-55	-55	-65	-54	-53
electr and	-65	-56	-57	-57	-70	-56	-55
eleven	-24	-23	-28	-23	-24	-23	-26
eleven nine	-24	-23	-28	-23	-24	-23	-26
eli5	-13	51	223	56	15	47	32
els	43	49	51	122	97	47	43
elsewher	-8	-7	-7	-8	-7	-8	-9
elsewher $	-8	-7	-7	-8	-7	-8	-9
em	-116	-97	-90	-94	-97	-91	-97
em $	-53	-43	-43	-45	-44	-42	-46
em amazon	-27	-30	-23	-23	-25	-23	-25
email	-43	-41	-42	-44	-49	-40	-40
email current	-21	-21	-23	-21	-24	-21	-21
employe	-50	-58	-50	-12	-57	-48	-49
employe $	-74	-68	-75	-70	-80	-70	-72
employe in	-13	-13	-17	-14	-16	-14	-14
employe leav	-30	-28	-32	-30	-33	-30	-33
empti	-39	-23	-20	-28	32	-24	-31
enabl	-33	-32	-35	-30	-17	-32	0
enabl @	-103	-91	-92	-86	-95	-85	-94
enabl and	-10	-8	-7	-7	-7	-7	-7
enabl by	55	54	45	54	46	54	135
enabl it	-85	-97	-114	-86	-89	-85	-104
enabl mfa	-25	-25	-27	-25	-32	-25	-26
enabl point	-59	-59	-85	-59	-67	-59	-61
encrypt	-16	-12	-6	-12	4	-12	39
encrypt $	-22	9	4	11	58	-9	112
encrypt @	-82	-80	-82	-78	-101	-79	-92
encrypt an	-112	-106	-111	-104	-130	-105	-139
encrypt and	24	64	23	20	15	22	22
encrypt at	-5	-5	-9	-6	70	-3	-49
encrypt by	-38	-41	-39	-37	-44	-36	-41
encrypt data	-70	-68	-70	-60	-67	-57	-73
encrypt file	-60	-62	-62	-60	-73	-61	-82
encrypt for	-23	-20	-19	-20	-24	-20	-21
encrypt in	-3	-3	60	-5	-13	-4	-19
encrypt key	-92	-91	-88	-83	-87	-80	-94
encrypt new	-51	-48	-43	-47	-52	-45	-46
encrypt of	-43	-42	-46	-45	-46	-42	-47
encrypt on	-48	-49	-45	-46	-51	-45	-58
encrypt our	-69	-63	-60	-63	-66	-59	-66
encrypt set	-67	-60	-59	-57	-63	-57	-61
encrypt the	-57	-54	-53	-59	-60	-53	-67
encrypt traffic	-12	-13	-12	-12	-12	-11	-12
encrypt with	-43	-54	-38	-39	-41	-38	-39
end	-26	-25	-26	-27	-5	-24	-25
end $	-49	-47	-43	-44	-50	-42	-44
end of	-14	-14	-17	-17	18	-13	-14
end user	-16	-16	-16	-16	-18	-15	-15
endpoint	-43	-42	-41	-42	-45	-40	-42
endpoint $	-25	-26	-26	-25	-26	-24	-26
endpoint are	-20	-20	-22	-21	-27	-21	-25
endpoint for	-51	-42	-45	-44	-48	-43	-47
endpoint on	-24	-18	-18	-19	-18	-17	-18
endpoint polici	-35	-26	-26	-26	-26	-26	-28
endpoint up	-90	-87	-94	-89	-113	-88	-87
enforc	-49	-45	-47	-44	-45	-42	-44
enforc http	-40	-35	-38	-34	-40	-34	-34
engin	-24	-21	-21	-1	-26	-20	-11
engin $	50	51	43	44	135	50	125
engin behind	-71	-68	-70	-68	-104	-67	-80
engin of	-74	-70	-70	-70	-95	-68	-79
engin patch	-80	-79	-74	-85	-81	-74	-93
engin that	-16	-15	-16	-16	-16	-15	-17
engin upgrad	0	5	5	70	-38	-2	-26
engin version	-16	-19	-17	-20	-18	-16	-18
english	-18	-16	-18	-17	-17	-17	-26
enough	-77	-88	-66	-65	-73	-62	-63
enough @	-89	-96	-74	-71	-83	-66	-67
ensur	-39	-38	-41	-38	-40	-37	-39
ensur that	-13	-11	-11	-11	-10	-10	-11
entir	-14	-13	-14	-14	-17	-13	-13
entri	-32	-31	-32	-31	-33	-31	-35
entri to	-15	-13	-14	-15	-14	-13	-13
env	-22	-19	-25	-19	49	-23	-32
env is	-11	-10	-12	-10	-11	-10	-10
env var	-18	-17	-18	-18	-25	-17	-17
envelop	-11	-14	49	-12	-31	-12	-32
envelop encrypt	-11	-14	49	-12	-31	-12	-32
environ	-21	-17	43	-14	-21	-14	-19
environ $	-74	-78	-103	-75	-89	-75	-83
environ to	-12	-12	-11	-12	-13	-11	-11
environ variabl	-49	-45	-54	-46	-49	-45	-46
environment	-46	-46	-53	-46	-51	-47	-50
environment control	-46	-46	-53	-46	-51	-47	-50
ephemer	-28	-27	-26	-27	-34	-26	-29
ephemer storag	-14	-13	-13	-14	-18	-13	-12
equip	-54	-51	-54	-53	-54	-51	-75
eras	-66	-65	-63	-64	-76	-62	-62
eras a	-73	-72	-71	-70	-86	-70	-69
error	-89	-84	-85	-86	-93	-83	-106
escap	-51	-49	-49	-53	-55	-48	-64
escap bug	-37	-34	-33	-35	-38	-33	-50
esx	75	3	20	13	0	13	3
esxi	-85	-78	-78	-79	-97	-76	-108
esxi patch	-71	-62	-60	-61	-69	-59	-91
etc	4	69	-20	-8	-14	1	-5
etcd	-36	-33	44	-29	-55	-40	-37
etcd in	-86	-83	-89	-80	-115	-80	-81
eu	-45	-32	-33	-33	-26	-31	-32
eu central	-50	-35	-35	-35	-27	-33	-35
even	-50	-43	16	-53	-51	-37	-72
even if	-27	-29	-31	-29	-29	-28	-29
event	-81	-83	-84	-79	-87	-78	-83
event $	-52	-49	-42	-44	-45	-41	-47
event for	-28	-34	-26	-26	-26	-26	-26
ever	-31	-20	-25	4	-23	-21	-27
ever our	-33	-33	-45	-34	-33	-32	-35
everi	-42	-40	-41	-40	-41	-39	-44
everi 90	-23	-24	-24	-25	-28	-25	-35
everi @	-35	-33	-36	-34	-35	-33	-35
everi month	-70	-59	-59	-59	-64	-60	-82
everi region	-20	-19	-20	-19	-20	-18	-18
everyon	-87	-64	-56	-54	6	-59	-64
everyth	102	4	6	7	47	1	3
everyth $	-15	-3	-5	-7	22	-6	-7
evict	-8	-8	-9	-9	-8	-8	-8
evid	-36	-34	-37	-35	-37	-36	-38
evid for	-32	-32	-36	-32	-34	-35	-37
evid that	-12	-11	-12	-11	-12	-11	-12
ex	-53	-47	-48	-49	-50	-47	-47
ex employe	-50	-43	-45	-46	-47	-44	-44
exam	149	53	40	42	121	50	46
exampl	-24	5	86	17	55	100	-2
exampl of	-17	-14	-12	0	-22	30	-10
excus	-4	4	44	-1	-2	2	-4
excus me	-4	4	44	-1	-2	2	-4
execut	-38	-33	29	-28	-32	-26	-32
execut environ	9	20	136	33	18	31	14
execut role	-57	-64	-67	-55	-58	-54	-56
execut the	-35	-29	-31	-30	-39	-30	-31
exist	-22	-21	-20	-22	-22	-21	-22
expect	-31	-29	-29	-29	-33	-27	-28
expect to	-31	-29	-29	-29	-33	-27	-28
expir	-18	-15	-17	-17	19	-15	-25
expir who	13	14	9	13	69	11	-10
expiri	-77	-83	-90	-82	-100	-83	-91
explain	143	70	245	86	65	87	84
explain like	61	19	51	15	15	16	-3
explain the	29	28	62	3	-18	-3	11
export	-28	-31	-31	-28	-33	-28	-29
extend	2	4	62	5	-23	4	3
extend support	4	6	73	7	-27	6	5
extra	-19	76	-6	-20	-11	-2	-4
facil	-61	-60	-62	-62	-70	-61	-65
facil $	-47	-47	-50	-48	-57	-48	-53
factor	-48	-48	-58	-49	-59	-49	-52
factor authent	-43	-45	-56	-46	-58	-46	-46
factori	22	-10	-11	-8	-17	-6	-29
fail	-56	-55	-56	-56	-60	-55	-60
fail $	-15	-14	-14	-14	-17	-13	-14
fail @	-25	-22	-21	-22	-25	-22	-21
fail disk	-33	-34	-42	-33	-35	-33	-35
fail drive	-34	-35	-35	-35	-42	-35	-36
failov	-35	-34	-35	-34	-48	-33	-34
failov drill	-17	-15	-15	-16	-16	-15	-17
failov to	-19	-18	-17	-17	-19	-17	-17
failur	-76	-74	-87	-74	-109	-78	-80
failur $	-56	-56	-55	-56	-79	-55	-60
failur in	-37	-37	-36	-36	-50	-36	-36
failur of	-12	-10	-11	-11	-10	-10	-10
fall	-58	-58	-61	-59	-67	-57	-69
fall to	-55	-55	-58	-56	-60	-54	-70
fals	-53	-44	-50	-45	-53	-44	-52
fals $	-17	-17	-18	-19	-18	-17	-28
fault	-70	-61	-64	-62	-25	-66	-70
fault $	-7	-3	-6	-3	65	-20	-19
fault in	-42	-47	-44	-47	-42	-38	-43
fault is	-11	-11	-14	-12	-13	-12	-12
faulti	-27	-26	-26	-26	-28	-26	-31
feder	-103	-108	-115	-108	-129	-108	-117
fedramp	22	62	190	53	33	20	35
feed	-47	-44	-44	-45	-47	-43	-53
feed and	-47	-44	-44	-45	-47	-43	-53
fell	-47	-48	-43	-47	-47	-42	-52
fenc	38	-39	-63	-38	-65	-40	-54
fewest	27	9	44	155	31	44	38
fiber	-62	-58	-64	-58	-62	-57	-63
fibr	-60	-66	-92	-62	-74	-63	-72
field	-40	-36	-36	-36	-38	-35	-37
file	-34	-32	-34	-22	-37	-32	-36
file $	-69	-62	-56	-59	-65	-60	-60
file befor	-64	-69	-66	-78	-81	-66	-87
file in	-42	-41	-37	-40	-38	-36	-40
file on	-24	-24	-23	-23	-32	-23	-23
file permiss	-39	-45	-39	-38	-39	-38	-38
file server	14	6	14	42	13	15	11
file share	-5	35	-6	0	4	4	3
file system	-35	-34	-35	-36	-38	-34	-35
fill	112	36	34	36	21	36	33
filter	-46	-44	-48	-47	-47	-44	-57
find	-59	-55	-54	-55	-60	-54	-55
find $	-16	-12	-13	-14	-13	-13	-13
find in	-66	-60	-59	-59	-67	-58	-58
fine	-57	-57	-55	-56	-64	-54	-54
fine grain	-63	-61	-60	-59	-69	-58	-57
finger	-58	-46	-43	-53	-54	-44	-50
fip	-60	-53	-57	-54	-58	-53	-55
fip valid	-20	-19	-20	-19	-20	-19	-18
fire	-23	-23	-24	-23	-26	-23	-24
fire suppress	-28	-27	-28	-27	-29	-27	-28
firecrack	-57	-54	-67	-57	-58	-53	-66
firewal	-18	-14	-22	-16	-48	-15	61
firewal applianc	-79	-77	-75	-77	-94	-76	-105
firewal of	27	26	19	24	22	21	68
firewal port	-35	-33	-32	-34	-36	-32	-41
firm	-46	-46	-44	-59	-51	-44	-56
firmwar	-77	-72	-74	-71	-76	-70	-76
firmwar $	-75	-67	-63	-61	-68	-58	-67
firmwar of	-28	-27	-27	-27	-30	-27	-31
firmwar on	-48	-42	-45	-44	-41	-39	-41
firmwar updat	-84	-80	-87	-82	-88	-80	-105
first	-67	-55	-67	-54	-20	-52	-74
first $	-23	-24	-25	-24	-34	-25	-25
five	4	2	33	-1	1	-1	-20
fix	-35	-34	-34	-34	-35	-33	-35
fix $	-45	-44	-45	-44	-44	-43	-53
fix a	-30	-28	-31	-28	-31	-28	-28
fix bug	-9	-9	-8	-8	-10	-8	-8
fix by	-11	-8	-8	-9	-9	-8	-9
fix it	-8	-8	-10	-8	-8	-7	-8
fix on	-30	-25	-25	-30	-24	-24	-25
fix that	-31	-31	-35	-31	-33	-30	-33
fix the	-36	-32	-30	-33	-32	-29	-35
fix vulner	-11	-8	-8	-8	-9	-8	-8
flag	-2	19	19	18	109	21	20
flash	-54	-49	-49	-48	-52	-48	-57
flavor	-28	-20	-7	80	-34	-3	-19
flavor of	-22	-19	-12	45	-36	-6	-24
flaw	-39	-32	-32	-33	-37	-31	-33
fleet	-74	-72	-73	-73	-89	-71	-84
fleet behind	-55	-54	-53	-54	-92	-53	-58
fleet patch	-90	-83	-87	-81	-94	-80	-104
flip	-65	-77	-64	-70	-65	-61	-65
flip it	-54	-55	-55	-65	-55	-51	-58
flood	-60	-69	-60	-62	-62	-58	-60
flood $	-57	-72	-59	-54	-54	-54	-57
flood and	-36	-37	-38	-46	-43	-38	-38
flood at	-19	-17	-17	-18	-19	-17	-18
floor	24	39	41	41	139	39	7
floor $	36	48	54	57	150	46	33
floor 3	26	25	22	22	59	24	11
flow	-46	-42	-42	-41	-44	-41	-43
flow log	-46	-42	-41	-41	-44	-40	-43
folk	-19	-19	-20	-21	-21	-19	-24
follow	-102	-95	-98	-93	-115	-91	-112
for	-15	-20	-22	-21	-7	-25	-26
for $	3	5	123	16	-19	53	14
for @	-18	-41	-50	-44	-48	-47	-51
for a	-19	-10	-12	4	-4	-13	-13
for all	-28	-25	-24	-27	-24	-23	-26
for amazon	-24	-24	-25	-25	-34	-24	-28
for an	43	2	9	35	64	11	16
for anyth	-18	-18	-19	-20	-22	-17	-18
for assign	-23	-29	-23	-22	-31	-22	-23
for aws	-45	-15	-14	-14	35	-14	-18
for both	-66	-80	-62	-59	-66	-58	-75
for clean	47	49	45	48	129	48	40
for complianc	-63	-49	-46	-49	-75	-46	-50
for delet	-24	-21	-21	-22	-24	-21	-21
for encrypt	34	32	24	31	110	34	-29
for everi	-7	-7	-7	-8	-6	-6	-7
for fire	-6	-6	-6	-6	-8	-6	-6
for free	-60	-64	-71	-62	-74	-61	-67
for gdpr	-23	-22	-22	-22	-31	-21	-23
for it	-46	-45	-44	-51	-56	-46	-47
for its	-16	-15	-15	-15	-17	-15	-16
for lunch	-15	-2	-33	8	99	-7	-1
for manag	-74	-77	-93	-80	-90	-76	-123
for me	22	-28	-36	-39	14	-24	-42
for my	7	61	56	12	-2	17	21
for new	-11	-8	-8	-8	-9	-8	-9
for os	-63	-57	-58	-59	-62	-57	-90
for our	-74	-76	-78	-74	-82	-74	-79
for patch	20	89	17	14	0	22	16
for pci	-11	-10	-10	-10	-11	-9	-9
for secur	30	31	30	30	67	30	27
for seven	-11	-11	-11	-11	-12	-11	-11
for suspici	-13	-13	-14	-13	-15	-14	-14
for the	-12	-8	25	-6	-8	-10	-12
for them	-54	-51	-60	-51	-61	-50	-58
for thi	-24	1	-1	-1	-22	-7	49
for train	-56	-51	-54	-54	-70	-53	-55
for two	-34	-36	-28	-29	-34	-29	-32
for us	-20	20	-22	-3	-12	-11	28
for vulner	-7	-6	-6	-6	-8	-6	-6
for what	82	8	-16	1	-64	22	-10
for you	-42	-43	-46	-47	-51	-56	-53
forc	-37	-38	-39	-37	-43	-37	-37
forc ssl	-28	-29	-31	-28	-30	-28	-27
forc tls	-26	-26	-27	-26	-35	-25	-26
forens	-89	-80	-80	-78	-94	-78	-93
forens on	-89	-80	-80	-78	-94	-78	-93
form	82	5	2	2	-17	4	7
former	-41	-41	-45	-43	-61	-42	-50
found	-23	-21	-21	-22	-23	-21	-21
found by	-11	-12	-11	-11	-16	-11	-12
framework	-38	-37	-38	-40	-40	-37	-44
frankfurt	-43	-38	-44	-38	-34	-39	-42
free	-57	-59	-65	-59	-68	-58	-61
fresh	-46	-31	-31	-31	-31	-30	-32
fresh $	-53	-36	-35	-35	-36	-34	-36
fridai	-53	-53	-51	-53	-62	-52	-58
from	-27	-14	-28	-31	-30	-25	-31
from $	-30	-36	-34	-27	-19	32	-15
from 2016	-58	-58	-55	-56	-59	-54	-62
from @	5	54	7	9	6	11	10
from a	11	26	-4	-4	-8	-3	-2
from amazon	-39	-39	-43	-38	-47	-37	-39
from an	-64	-74	-63	-62	-75	-62	-67
from anoth	68	18	2	17	23	23	27
from artifact	-51	-55	-67	-52	-62	-55	-59
from aws	-22	-22	-23	-22	-26	-22	-22
from docker	-44	-45	-51	-47	-47	-44	-59
from each	-64	-76	-73	-64	-71	-67	-74
from our	-23	-23	-23	-24	-28	-23	-23
from read	-52	-50	-50	-49	-61	-49	-51
from self	22	71	16	19	25	17	19
from the	-20	-20	-10	-21	-23	-20	-25
from us	-33	-29	-28	-33	-29	-28	-28
from which	-16	-14	-13	-14	-16	-13	-13
front	-54	-14	-32	-34	-41	-33	-32
front of	18	63	29	28	28	28	30
full	68	-10	-29	21	-26	-10	-8
full pictur	139	39	57	49	50	53	55
fulli	-45	-46	-50	-45	-50	-45	-47
fulli inherit	-35	-37	-42	-36	-44	-36	-37
function	-59	-60	-66	-59	-70	-59	-65
function $	-65	-64	-68	-64	-79	-65	-70
game	-80	-74	-71	-70	-76	-69	-76
game server	-16	-16	-15	-16	-20	-15	-16
gatewai	80	-13	-2	0	-13	3	103
gatewai patch	-114	-72	-84	-83	-97	-70	-2
gbp	-100	-89	-88	-84	-95	-84	-99
gdpr	-89	-95	-116	-91	-96	-85	-111
gdpr complianc	-27	-26	-26	-26	-38	-26	-28
gener	-115	-96	-121	-100	-124	-114	-114
gener $	-110	-82	-109	-91	-108	-112	-104
general	-136	-125	-143	-123	-145	-126	-130
general $	-67	-70	-79	-70	-83	-74	-83
general who	-59	-60	-76	-63	-64	-56	-64
generally	-97	-97	-104	-95	-105	-98	-109
generally speak	-72	-74	-84	-72	-76	-75	-80
geo	-29	-29	-29	-29	-34	-29	-29
geo restrict	-29	-29	-29	-29	-34	-29	-29
germani	-2	40	33	37	176	26	27
get	-45	-39	-43	-43	-33	-42	-48
get a	-37	-34	-34	-36	-38	-33	-35
get in	-33	-35	-32	-33	-34	-33	-44
get it	-47	-47	-52	-48	-52	-47	-62
get patch	-53	-54	-53	-57	-63	-62	-68
get secur	-34	-34	-36	-35	-37	-34	-55
get the	-15	-12	-12	-13	-12	-12	-12
get them	-38	-37	-37	-43	-41	-38	-38
give	39	23	10	36	-10	66	15
give me	89	16	16	18	14	71	23
give the	0	-19	2	59	-2	1	2
glass	5	2	32	-1	-10	-1	3
global	-56	-53	-56	-57	-65	-54	-59
global infrastructur	-56	-54	-56	-60	-71	-56	-62
glossari	57	55	161	55	31	53	51
go	22	54	8	32	46	20	20
go @	-53	0	-63	-39	-38	-33	-30
go from	21	85	24	23	22	32	36
go to	-21	-13	-17	-7	39	-12	-12
go with	81	12	42	89	38	42	41
goal	39	26	28	95	25	38	33
goe	-38	16	-41	-27	-28	-20	-20
goe from	12	45	10	16	15	16	17
golden	-61	-64	-83	-65	-79	-65	-74
golden imag	-61	-64	-83	-65	-79	-65	-74
gone	-37	-27	-25	-26	-27	-25	-26
gone aws	-6	-8	-6	-7	-7	-6	-6
good	-15	3	-10	4	13	52	3
good $	8	19	17	20	60	49	16
googl	94	93	82	86	228	94	72
googl cloud	46	42	22	32	106	42	22
got	-54	-47	-43	-48	-69	-47	-21
got a	-21	-22	-23	-22	-23	-21	-31
got hack	-2	9	14	19	-35	11	93
gotta	-30	-22	-33	-12	83	-19	-26
govern	-52	-50	-55	-51	-60	-50	-55
gpu	-47	-48	-44	-44	-48	-42	-51
grain	-63	-61	-60	-59	-69	-58	-57
grain access	-63	-61	-60	-59	-69	-58	-57
grant	-88	-83	-89	-81	-98	-80	-84
grant permiss	-40	-39	-42	-40	-55	-40	-45
grant tabl	-21	-19	-19	-19	-21	-19	-20
graph	-53	-94	-42	36	-55	-46	-55
green	-29	-26	-32	-26	-27	-27	-27
gremlin	-42	-38	-40	-38	-38	-37	-40
gremlin queri	-13	-12	-12	-13	-13	-12	-13
grid	-29	-29	-30	-31	-47	-29	-35
group	-60	-42	-33	-57	-65	-55	-66
group $	-101	-94	-110	-91	-119	-92	-108
group and	-16	-15	-16	-17	-18	-16	-17
group for	-27	-25	-28	-27	-26	-25	-27
group from	-10	-8	-8	-8	-9	-8	-8
group in	-104	-96	-61	-77	-84	-76	-88
group of	-21	-21	-25	-21	-21	-20	-21
group on	-38	-43	-44	-36	-38	-35	-35
group rule	-46	-48	-68	-47	-48	-46	-47
group to	-29	-31	-32	-28	-28	-27	-27
grow	-69	-65	-68	-66	-79	-65	-67
grow $	-75	-70	-78	-71	-94	-71	-72
guarante	-70	-70	-94	-72	-78	-70	-72
guard	-56	-56	-55	-55	-63	-54	-60
guard at	-46	-46	-49	-46	-56	-47	-49
guard it	-45	-47	-40	-42	-48	-40	-50
guard the	-8	-7	-7	-7	-8	-7	-7
guard them	-26	-32	-25	-26	-26	-25	-31
guardrail	-9	-7	-7	-7	-8	-7	-7
guardrail for	-9	-7	-7	-7	-8	-7	-7
guess	-67	-63	-67	-62	-85	-63	-63
guess $	-67	-63	-67	-62	-85	-63	-63
guest	-46	-45	-47	-46	3	-43	-70
guest oper	-36	-36	-36	-35	-46	-34	-36
guest os	-59	-63	-51	-63	-74	-59	-75
gui	-48	-44	-43	-43	-45	-43	-50
hack	-30	-16	-11	-8	-67	-16	61
had	-32	-31	-34	-36	-48	-32	15
had it	8	4	-8	8	-12	6	79
half	-45	-44	-45	-44	-49	-48	-55
half of	-39	-35	-36	-35	-35	-36	-48
hall	-55	-55	-62	-55	-58	-55	-60
hall $	-50	-51	-55	-51	-59	-52	-62
hand	-9	61	-6	-5	-16	-1	-4
hand out	-8	-8	-7	-7	-8	-7	-8
handl	39	-17	-44	-12	-36	-16	39
handl by	-38	-34	-34	-42	-33	-33	-41
handl for	37	-21	-31	-17	-26	-21	-16
handl in	111	41	24	49	28	44	49
handl the	-59	-55	-89	-59	-72	-58	-74
handler	-30	-34	-31	-52	-30	-32	-31
happen	-24	-21	-22	-21	-22	-20	-23
hard	-58	-54	-61	-52	-37	-54	-65
hard code	-18	-19	-17	-18	-19	-17	-20
hard drive	-37	-38	-49	-39	-47	-39	-52
hardcod	-49	-43	-41	-42	-50	-41	-41
harden	-96	-94	-98	-93	-102	-91	-106
hardwar	-80	-80	-78	-77	-87	-75	-83
hardwar $	-87	-77	-79	-76	-90	-75	-79
hardwar behind	-23	-22	-21	-21	-23	-21	-22
hardwar failur	-37	-37	-37	-37	-50	-37	-37
hardwar mainten	-53	-36	-38	-51	-43	-38	-41
hardwar of	-66	-65	-69	-66	-67	-61	-65
hardwar that	-16	-16	-16	-16	-16	-16	-19
hardwar then	-30	-30	-34	-30	-34	-31	-34
has	-18	-26	-29	-18	-17	-24	-27
has @	19	23	20	23	102	21	22
has a	-20	-22	-21	-22	-24	-20	-22
has been	-10	-9	-10	-11	-14	-10	-10
has it	-37	-41	-35	-41	-36	-34	-34
has no	-63	-63	-73	-67	-67	-62	-65
has the	19	19	4	8	60	17	16
has to	5	-14	-13	8	-12	-9	-11
hash	-10	-10	-8	-9	-8	-9	-8
hash and	-10	-10	-8	-9	-8	-9	-8
hasnt	-68	-59	-57	-58	-72	-57	-63
hat	68	6	37	16	12	18	-7
have	-14	-10	-24	-24	-9	-22	-22
have @	0	28	2	-1	-1	4	4
have a	-33	-18	-17	-15	46	-17	-21
have it	-12	-14	-16	-14	-13	-13	-13
have kept	-8	-8	-8	-9	-9	-8	-8
have renew	-13	-13	-12	-13	-14	-12	-12
have to	-15	-41	-46	-41	-47	-41	-41
he	-7	-7	-5	-7	30	-21	-9
head	-104	-91	-82	-88	-87	-81	-104
head node	-36	-48	-38	-40	-38	-35	-37
headach	-64	-63	-68	-63	-91	-64	-63
health	-66	-53	-30	-54	-58	-53	-56
health check	-90	-66	-65	-63	-64	-62	-64
health dashboard	-35	-35	-49	-37	-40	-35	-36
hear	-10	-9	-9	-9	-9	-9	-10
heard	47	58	177	52	39	54	44
held	-17	-16	-17	-19	-17	-16	-18
hello	17	17	19	17	-3	37	58
hello could	47	45	46	42	27	36	97
help	13	41	110	33	4	191	23
help $	19	38	115	43	5	176	23
here	-24	-45	-39	-16	-44	-39	-48
here @	34	3	-4	-10	-1	1	-2
here want	33	13	37	116	34	38	35
hey	112	38	81	36	11	39	38
hey srm	88	25	14	24	31	32	34
hi	14	-10	-14	-11	-20	15	-5
high	-67	-72	-64	-61	-63	-60	-64
high avail	-53	-66	-54	-52	-54	-51	-55
hijack	-71	-54	-54	-54	-63	-55	-57
him	-56	-48	-49	-50	-53	-47	-49
hipaa	-57	-54	-4	-54	-71	-53	-68
hipaa complianc	-49	-44	-44	-43	-57	-42	-47
hire	-91	-90	-94	-89	-104	-90	-103
hire the	-69	-69	-80	-69	-85	-70	-88
his	-24	-26	-32	-26	-30	-25	-25
hit	-60	-50	-58	-45	-20	-48	-51
hit our	-75	-63	-70	-52	-66	-50	-61
hm	-51	-51	-48	-48	-53	-47	-50
hm and	-26	-26	-27	-27	-28	-25	-30
hmm	-50	-53	-51	-50	-52	-45	-44
hold	-60	-42	-60	-56	-62	-55	-61
hold @	-40	-40	-38	-39	-42	-38	-43
hold a	-10	-10	-10	-9	-10	-9	-9
hold on	-31	-32	-29	-30	-41	-31	-30
hole	-36	-36	-37	-37	-37	-36	-51
hole in	-32	-33	-33	-33	-33	-32	-45
hook	66	30	-1	5	-6	9	8
hook for	108	64	26	34	32	39	41
host	-31	-22	-31	3	-39	-26	18
host $	16	14	12	14	-12	21	109
host @	23	101	21	7	29	26	14
host base	-57	-54	-55	-57	-56	-54	-71
host below	50	43	49	46	55	57	138
host hardwar	-25	-23	-23	-23	-23	-23	-28
host is	-36	-36	-45	-39	-45	-36	-39
host isnt	-51	-31	-53	28	-47	-35	-91
host kernel	-83	-83	-80	-97	-96	-78	-122
host of	16	14	12	10	-11	11	57
host on	-23	-23	-23	-27	-25	-22	-28
host oper	-107	-105	-117	-111	-118	-104	-121
host os	-101	-107	-109	-103	-112	-98	-144
host patch	36	29	22	25	12	31	116
host server	-41	-40	-40	-42	-41	-41	-53
host to	-15	-15	-14	-15	-19	-15	-16
host who	-29	-28	-28	-29	-31	-27	-30
host with	42	32	36	131	20	35	-4
hous	3	0	15	6	84	1	-16
how	17	62	15	68	93	106	30
how do	27	62	41	33	42	120	25
how doe	51	138	53	27	22	36	57
how is	-68	-72	-82	-75	-101	-83	-70
how long	-62	-72	-78	-65	-66	-80	-67
how mani	11	5	14	12	101	-1	13
how to	18	18	24	26	66	68	26
hpc	-36	-31	-34	-39	-34	-33	-35
hr	-42	-31	-31	-35	-32	-30	-34
http	-65	-64	-68	-66	-71	-63	-70
hub	-44	-45	-51	-47	-47	-44	-59
hybrid	-11	-11	-12	-11	-13	-11	-12
hypervisor	-72	-73	-66	-73	-80	-73	-79
hypervisor $	-40	-40	-17	-39	-61	-39	-42
hypervisor and	-17	-17	-17	-16	-17	-16	-25
hypervisor for	-48	-58	-17	-50	-54	-59	-45
hypervisor secur	-71	-70	-94	-71	-74	-69	-79
hypervisor updat	-28	-29	-42	-30	-30	-29	-32
hypervisor who	-21	-19	-22	-20	-22	-19	-26
i	37	14	19	25	29	38	16
i $	-68	-53	-53	-56	-58	-56	-58
i am	-10	-18	1	14	-15	10	-7
i ask	-14	-7	-19	-7	-14	29	-8
i assum	-48	-33	-36	-45	-37	-34	-36
i dont	-16	-21	-7	36	-17	22	-6
i e	-44	-44	-44	-44	-46	-44	-44
i guess	-67	-63	-67	-62	-85	-63	-63
i have	-10	7	-26	-23	-45	-23	-26
i mean	-22	-57	-69	-56	-56	-50	-47
i meant	-50	-47	-53	-46	-48	-46	-47
i must	4	-26	-31	-34	-37	-27	-28
i need	12	8	7	3	86	4	7
i rent	-26	-23	-10	-24	60	-23	-39
i still	59	-18	-24	-43	-27	-33	-27
i suppos	-39	-36	-43	-39	-41	-37	-38
i take	111	35	39	33	43	38	45
i think	-27	-33	-30	-36	-29	-26	-28
i use	52	-25	-22	-12	-65	46	-23
i want	34	14	8	81	14	9	25
i was	-59	-41	-43	-43	-47	-35	-40
i would	81	16	33	32	16	28	31
i write	84	37	34	37	48	28	37
iaa	-49	-73	36	-40	-66	-49	-62
id	-11	-11	-11	-12	-11	-14	-11
ident	-34	-23	-38	-24	23	-21	-37
ident provid	-49	-32	-30	-35	-32	-30	-34
if	-7	33	-15	23	-8	-8	-9
if @	-54	7	-47	-49	-45	-38	-52
if a	-61	-90	-74	-81	-67	-62	-61
if i	-8	-2	-25	16	20	-29	-33
if it	-14	-37	-27	43	-28	-8	-8
if its	-58	-62	-62	-57	-59	-56	-56
if our	38	91	37	38	38	41	41
if patch	33	-7	36	129	-12	25	30
if the	29	64	31	31	27	32	30
if we	-16	14	-48	-40	-36	-30	-26
ignor	44	51	47	48	146	48	42
ignor previou	7	17	14	10	70	16	-4
im	72	40	96	38	32	39	27
im five	4	2	33	-1	1	-1	-20
imag	-46	-43	-41	-28	-49	-42	-48
imag $	-51	-43	-21	-43	-51	-42	-45
imag from	-21	-17	-17	-19	-17	-17	-18
imag in	-18	-17	-19	-18	-19	-17	-21
imag of	-15	-14	-15	-15	-16	-14	-15
imag on	-9	-8	-8	-9	-8	-8	-8
imag that	-20	-19	-20	-22	-21	-19	-20
imag vulner	-20	-20	-19	-22	-18	-18	-19
imag we	-23	-20	-20	-23	-21	-22	-24
imag with	-47	-44	-48	-47	-49	-44	-47
imdsv2	105	95	328	109	58	106	75
import	-73	-72	-74	-71	-78	-71	-76
import $	-50	-53	-55	-53	-64	-53	-54
import certif	-26	-26	-29	-27	-29	-26	-28
in	-33	-31	-35	-36	-34	-35	-38
in 5	-56	-38	-35	-36	-40	-37	-39
in @	-47	-51	-50	-49	-54	-48	-51
in a	4	-36	-38	-35	-54	-34	-39
in all	-22	-19	-18	-20	-24	-19	-20
in amazon	-85	-78	-78	-80	-115	-77	-82
in an	-41	-39	-45	-39	-55	-18	-40
in anoth	-22	-22	-29	-23	-25	-23	-24
in aws	53	40	49	106	109	56	55
in azur	79	90	61	89	222	93	64
in case	-7	-7	-7	-7	-8	-7	-8
in charg	14	-5	-26	-6	-27	-5	65
in dev	12	24	37	34	121	36	29
in each	-15	48	2	1	0	2	4
in everi	-25	-27	-25	-26	-25	-23	-23
in frankfurt	-2	4	-1	4	30	3	0
in front	-54	-9	-30	-29	-39	-30	-28
in general	-82	-81	-88	-81	-90	-81	-87
in it	-48	-40	-39	-40	-45	-38	-42
in multi	-27	-25	-27	-26	-39	-25	-24
in one	-18	-18	-19	-19	-20	-18	-22
in order	-8	-8	-9	-8	-8	-8	-8
in our	-44	-30	-38	-35	-31	-36	-39
in plain	-21	-19	16	-16	-26	-16	-20
in principl	-19	-19	-21	-19	-23	-20	-21
in prod	-43	-49	-41	-42	-58	-42	-46
in provis	-96	-91	-90	-87	-92	-85	-89
in respons	-8	121	24	32	12	28	14
in the	-12	-20	-20	-27	-31	-27	-32
in there	-22	-22	-22	-22	-21	-21	-35
in three	-12	-11	-10	-11	-11	-11	-11
in through	-19	-17	-18	-18	-18	-17	-22
in time	-19	-19	16	-19	-35	-19	-19
in to	-23	-21	-19	-20	-22	-19	-21
in transit	-23	-27	45	-23	-33	-21	-41
in what	1	18	2	0	2	0	3
in which	-26	-25	-25	-26	-29	-25	-25
in who	-100	-5	-69	-72	-74	-71	-78
in whose	-55	-53	-57	-54	-62	-51	-52
incid	-117	-105	-112	-105	-136	-105	-123
incid respons	-110	-98	-107	-97	-124	-97	-117
includ	-29	-28	-28	-29	-32	-28	-35
increas	-72	-74	-100	-75	-88	-75	-76
index	-51	-48	-48	-49	-57	-47	-50
index in	-36	-34	-34	-33	-39	-33	-35
individu	-53	-68	-66	-57	-76	-57	-64
infect	-49	-46	-43	-44	-47	-43	-47
infer	-31	-30	-29	-29	-36	-30	-30
infer contain	-31	-30	-29	-29	-36	-30	-30
inform	-14	-15	-15	-14	-17	-15	-16
infrastructur	-69	-69	-72	-69	-80	-68	-71
infrastructur $	-60	-58	-59	-61	-74	-59	-60
infrastructur devic	-30	-31	-32	-32	-39	-32	-32
infrastructur itself	-12	-12	-13	-12	-17	-12	-16
inherit	1	-16	30	-18	-28	-17	-45
inherit control	-1	10	97	9	-7	8	-39
inherit from	-44	-48	-52	-45	-55	-45	-46
initi	-31	-54	-32	-31	-33	-31	-31
initi the	-31	-57	-33	-32	-34	-32	-31
inject	-55	-51	-53	-55	-55	-51	-51
inject in	-33	-32	-35	-40	-40	-33	-32
insid	-60	-59	-64	-59	-63	-58	-63
insid $	-50	-54	-51	-40	-43	-41	-45
insid @	-36	-33	-33	-32	-36	-31	-32
insid a	-38	-38	-38	-39	-44	-37	-41
insid an	-32	-31	-32	-33	-31	-31	-46
insid one	-69	-69	-96	-68	-81	-65	-74
insid our	-83	-75	-100	-74	-74	-73	-86
insid the	-46	-46	-47	-45	-58	-45	-49
insist	-14	-14	-14	-16	-17	-15	-25
insist that	-14	-14	-14	-16	-17	-15	-25
inspect	-41	-38	-38	-38	-48	-37	-41
instal	-64	-65	-73	-65	-64	-62	-65
instal @	-54	-58	-54	-67	-61	-52	-54
instal an	-18	-13	-15	-13	-16	-13	-14
instal and	-10	-10	-9	-11	-10	-10	-10
instal by	-49	-66	-46	-51	-47	-45	-46
instal on	-22	-23	-21	-23	-23	-21	-22
instal ourselv	-64	-56	-88	-82	-68	-62	-58
instal some	-38	-29	-30	-29	-33	-28	-29
instal the	-24	-23	-23	-24	-24	-23	-29
instal there	-26	-29	-27	-27	-31	-28	-34
instanc	-8	-8	-9	-8	-8	-8	-9
instead	-21	24	-27	-20	-19	-16	-15
instead $	-60	-65	-63	-57	-59	-55	-53
instead of	14	66	8	13	18	18	20
instruct	7	17	14	10	70	16	-4
instruct and	7	17	14	10	70	16	-4
insur	-18	-20	-19	-19	-20	-19	-29
integr	-103	-88	-92	-88	-96	-94	-92
integr of	-84	-74	-79	-73	-88	-89	-75
intent	-25	-24	-23	-24	-29	-26	-25
intern	-62	-66	-52	-13	-56	-50	-48
internet	-45	-41	-41	-46	-48	-41	-43
into	-43	-53	-56	-51	-55	-51	-54
into @	3	-36	-28	-23	-24	-21	-20
into a	-16	-16	-18	-16	-20	-16	-16
into an	-34	-32	-34	-33	-34	-32	-32
into aws	-17	-17	-18	-17	-20	-18	-19
into our	-30	-27	-26	-28	-31	-27	-28
into the	-22	-20	-20	-20	-18	-19	-21
intrus	-22	-22	-21	-22	-23	-20	-20
intrus detect	-22	-22	-21	-22	-23	-20	-20
inventori	-93	-93	-104	-92	-108	-94	-101
investig	-78	-68	-70	-74	-84	-69	-74
invoic	34	59	60	63	196	62	52
iot	-14	-13	-14	-14	-17	-13	-14
ip	-38	-37	-40	-38	-46	-38	-39
iptabl	-49	-45	-47	-48	-49	-47	-64
is	-23	-23	-5	-21	0	-20	-13
is $	-53	-50	-48	-50	-62	-48	-48
is @	-55	-53	-37	-54	-20	-46	-60
is a	24	24	81	29	52	30	23
is account	-56	-49	-55	-48	-57	-48	-49
is amazon	-20	1	-9	-2	68	2	-41
is an	37	44	189	46	11	43	41
is anyon	20	21	16	11	73	14	11
is appli	-7	-7	-7	-7	-7	-6	-8
is at	-51	-40	-49	-42	-47	-39	-59
is aws	-14	-33	-16	-30	-40	-32	-32
is broken	-13	-11	-10	-10	-11	-10	-10
is built	-32	-33	-54	-41	-49	-35	-38
is complianc	-39	-42	-45	-41	-49	-39	-41
is configur	-16	-16	-18	-15	-18	-16	-16
is creat	-52	-48	-49	-48	-55	-47	-57
is do	5	4	-8	-4	-30	0	74
is down	-47	-46	-48	-50	-66	-46	-53
is encrypt	19	17	14	19	-68	19	134
is envelop	4	2	96	2	-32	1	-27
is for	-36	-34	-36	-36	-40	-33	-36
is he	19	18	20	20	64	1	15
is hipaa	-39	-37	-45	-40	-43	-37	-41
is in	4	-12	-29	-9	-20	-10	23
is insid	-110	-100	-136	-87	-88	-87	-109
is it	-11	-1	33	-7	-8	-5	8
is left	112	17	-12	30	32	29	31
is look	-38	-41	-35	-39	-37	-36	-42
is maintain	-28	-29	-36	-31	-29	-28	-38
is make	-45	-44	-47	-44	-63	-44	-44
is manag	-56	-51	-53	-52	-58	-49	-50
is my	28	31	19	29	84	31	31
is not	-9	-7	-8	-8	-8	-7	-8
is off	-31	-31	-31	-31	-46	-30	-32
is offlin	-23	-26	-23	-22	-26	-21	-24
is on	-37	-16	-35	-34	-46	-33	-43
is one	-75	-39	85	-11	-27	-15	-62
is our	81	47	39	42	151	47	14
is patch	-75	-77	-114	-78	-93	-77	-110
is physic	-9	-8	-9	-9	-9	-8	-9
is protect	-19	-18	-21	-18	-20	-18	-23
is provid	-39	-35	-36	-36	-36	-34	-37
is publish	-27	-28	-34	-28	-29	-28	-41
is respons	-7	-18	-22	-16	11	-16	-16
is run	-56	-54	-57	-56	-84	-55	-56
is secur	-104	-101	-126	-102	-128	-101	-119
is sent	-19	-20	-19	-20	-24	-19	-19
is serverless	-18	-18	-18	-21	-22	-18	-24
is set	-45	-47	-46	-47	-51	-45	-55
is share	-14	-12	-14	-13	-14	-12	-13
is still	-26	-22	-23	-22	-23	-21	-23
is that	-14	3	42	2	-24	2	71
is the	-7	-13	-31	1	43	-11	15
is there	14	74	16	12	12	15	8
is thi	0	16	13	8	50	80	69
is throttl	-15	-14	-14	-14	-13	-14	-14
is to	-47	-42	-41	-43	-47	-40	-47
is up	-9	-9	-9	-10	-10	-9	-12
is who	-32	-33	-38	-35	-39	-33	-37
is whose	-55	-55	-59	-54	-70	-53	-59
is with	-59	-56	-53	-58	-58	-53	-64
isnt	-53	-34	-37	-9	-39	-34	-47
isnt @	-41	-40	-41	-42	-48	-40	-46
isnt it	-17	-17	-18	-18	-17	-17	-19
isnt the	-20	-20	-19	-20	-22	-19	-21
iso	-29	-30	-5	-30	-35	-29	-35
iso 27001	-18	-18	11	-19	-23	-18	-20
isol	-75	-78	-89	-74	-82	-73	-77
isol the	-49	-53	-49	-49	-49	-46	-52
issu	-38	-37	-36	-36	-42	-36	-37
issu a	-21	-20	-20	-22	-25	-20	-22
it	-29	-26	-15	-25	-27	-27	-4
it $	-50	-45	-26	-41	-49	-42	-12
it amazon	-27	-29	-29	-27	-28	-27	-39
it aws	-43	-43	-44	-43	-58	-43	-49
it back	-51	-49	-50	-50	-72	-49	-49
it come	-47	-47	-57	-47	-55	-46	-60
it correct	-9	-9	-11	-9	-11	-9	-10
it down	-16	-15	-14	-15	-14	-14	-15
it encrypt	21	6	-1	10	-22	18	94
it for	-73	-71	-64	-68	-73	-64	-81
it hand	-18	-25	-17	-23	-18	-17	-18
it has	29	12	23	83	29	32	31
it i	25	23	78	24	10	17	23
it in	-16	-16	-19	-16	-17	-16	-17
it is	-35	-34	-35	-35	-46	-34	-38
it leav	-23	-25	-24	-23	-33	-24	-25
it mean	-14	4	93	11	8	12	13
it no	-6	-8	-6	-7	-7	-6	-6
it on	-47	-45	-45	-42	-46	-41	-46
it or	-25	-26	-24	-27	-27	-24	-26
it our	-59	-43	-44	-44	-46	-43	-47
it patch	-50	-50	-50	-52	-58	-50	-71
it right	-23	-22	-22	-24	-31	-22	-26
it run	-11	-10	-11	-12	-12	-10	-11
it safe	-46	-47	-39	-43	-45	-40	-42
it then	-9	-9	-10	-9	-11	-9	-10
it there	-30	-36	-27	-29	-30	-28	-42
it to	37	16	10	12	54	17	6
it up	-41	-37	-40	-37	-39	-35	-36
it updat	-13	-14	-15	-14	-14	-14	-18
it us	-72	-68	-69	-66	-79	-68	-74
it who	-6	-40	-43	-34	-43	-34	-46
it whose	-70	-64	-61	-66	-69	-57	-61
item	24	26	29	33	134	33	23
its	-35	-36	-38	-36	-39	-35	-37
its @	-53	-52	-52	-47	-50	-48	-48
its a	-41	-43	-39	-40	-40	-37	-36
its data	-11	-11	-12	-12	-12	-11	-12
its endpoint	-37	-28	-28	-28	-28	-28	-31
its facil	-22	-22	-23	-22	-25	-22	-23
its key	-11	-10	-10	-11	-12	-10	-10
its not	-62	-42	-44	-43	-65	-43	-45
its own	-9	-29	-31	-27	-34	-27	-28
its softwar	-9	-9	-10	-10	-9	-9	-11
its updat	-15	-14	-14	-14	-14	-14	-23
itself	-55	-52	-55	-52	-56	-51	-57
itself $	-63	-63	-68	-62	-70	-62	-69
itself who	-45	-45	-49	-53	-48	-44	-58
januari	-35	-37	-36	-36	-37	-35	-45
jar	-47	-37	-37	-37	-42	-36	-37
jar $	-47	-37	-37	-37	-42	-36	-37
java	-17	-16	-18	-16	-18	-16	-15
jdbc	-96	-100	-112	-98	-118	-102	-112
job	15	-20	-19	-9	-29	-16	8
job $	41	-13	-19	-11	-36	-10	45
job are	18	17	16	17	53	15	-2
job is	-28	-22	-22	-23	-25	-22	-23
job to	-56	-49	-49	-52	-59	-49	-57
join	-36	-61	-37	-45	-38	-36	-44
joint	-60	-54	-59	-48	-72	-48	-55
joint respons	-60	-54	-59	-48	-72	-48	-55
js	-21	-26	-20	-22	-20	-19	-21
just	11	-27	-30	-20	-24	-19	-27
just the	-53	-49	-52	-53	-60	-51	-57
karpent	-24	-23	-24	-25	-23	-23	-27
keep	-43	-42	-32	-38	-35	-39	-41
keep @	-57	-52	-56	-53	-63	-55	-55
keep an	-25	-28	-29	-25	-27	-24	-27
keep it	-40	-39	-38	-38	-41	-36	-39
keep its	-11	-10	-10	-11	-12	-10	-10
keep that	-28	-26	-25	-26	-24	-24	-25
keep the	-52	-47	-47	-46	-53	-46	-48
keep third	-17	-18	-18	-17	-20	-18	-18
kei	-28	-27	-28	-25	-34	-25	10
kei $	-42	-43	-45	-42	-43	-42	-45
kei aws	-55	-54	-57	-52	-73	-52	-57
kei in	-43	-39	-41	-41	-44	-40	-46
kei of	-35	-37	-38	-36	-42	-36	-38
kei on	16	15	13	14	7	13	60
kept	-103	-109	-109	-104	-151	-106	-110
kept $	-90	-96	-98	-92	-158	-103	-95
kept for	-18	-16	-17	-22	-16	-16	-16
kept in	-13	-11	-11	-11	-13	-11	-11
kept up	-48	-68	-48	-50	-48	-47	-67
kernel	-67	-61	-64	-52	-68	-62	-71
kernel $	-15	-3	-15	43	-17	-10	-4
kernel cve	-15	-14	-17	-15	-17	-15	-16
kernel fix	-19	-13	-13	-14	-14	-13	-14
kernel is	-23	-21	-24	-24	-34	-21	-22
kernel on	-35	-36	-36	-48	-50	-34	-34
kernel patch	-112	-111	-103	-112	-106	-104	-157
key	-15	-15	23	5	-9	-21	-17
key $	-113	-111	-149	-110	-115	-107	-119
key for	5	2	45	7	-11	8	9
key in	-23	-21	-23	-22	-23	-22	-22
key materi	-32	-36	-33	-34	-35	-31	-34
key of	-20	-19	-20	-20	-22	-19	-19
key pair	-10	-7	-6	-9	43	-17	-3
key rotat	-90	-87	-96	-91	-95	-86	-96
key valu	47	36	30	113	45	40	47
key was	-18	-17	-22	-19	-21	-17	-18
kick	-49	-44	-47	-45	-51	-43	-48
kick it	-49	-47	-51	-48	-59	-46	-50
kick off	-9	-9	-10	-9	-9	-8	-12
kill	-43	-41	-43	-43	-45	-42	-47
kind	-57	-60	-65	-62	-71	-22	-72
kind of	-3	3	-9	2	-9	46	3
kindli	40	29	2	-3	4	6	6
knob	-48	-46	-46	-46	-52	-46	-47
know	42	29	13	10	-6	27	10
know if	-59	-64	-51	-57	-51	-51	-69
know what	22	56	23	22	25	25	26
know who	-13	-12	-13	-13	-13	-12	-13
known	-26	-26	-30	-28	-31	-27	-29
kubelet	-3	-4	79	5	0	10	1
kvm	-23	-22	-21	-22	-24	-21	-32
label	-85	-88	-98	-89	-100	-88	-97
lambda	-17	-18	-23	-17	-18	-16	-17
lambda function	-22	-23	-30	-22	-22	-21	-21
land	-9	-12	28	-11	-21	-8	-17
land where	-32	-33	-54	-41	-49	-35	-38
land zone	17	12	73	20	11	20	16
languag	-36	-13	-5	-4	-38	92	-29
laps	-22	-30	-22	-24	-24	-22	-23
laptop	-35	-32	-31	-32	-36	-32	-32
larg	7	26	-4	30	100	22	31
larg @	23	44	8	48	122	38	50
last	-29	-27	-27	-30	-9	-28	-28
last year	-19	-17	-17	-17	-19	-17	-19
latenc	-79	-64	-83	-68	-27	-62	-67
latenc to	19	19	4	8	60	17	16
latest	34	48	-6	48	168	49	42
launch	-9	-9	5	-7	-15	-6	22
launch $	-44	-46	-60	-46	-51	-46	-48
launch from	-62	-69	-60	-59	-68	-58	-60
launch set	-28	-25	-26	-25	-28	-25	-27
launch templat	-40	-38	-44	-38	-39	-36	-36
launch the	-55	-51	-53	-53	-68	-52	-59
launch type	66	71	125	65	68	72	127
law	-28	-7	-11	-10	56	-12	-10
law $	-30	-8	-7	-4	46	-9	-13
law demand	-26	-26	-27	-28	-32	-27	-30
law that	-31	-32	-33	-35	-42	-33	-35
layer	30	-17	-23	-11	-26	-22	-32
layer $	44	0	-8	-3	-6	0	-2
layer 7	-44	-43	-42	-42	-59	-44	-44
layer under	-23	-22	-24	-23	-26	-22	-31
ldap	7	15	-5	23	147	-4	10
leaf	-41	-40	-40	-40	-44	-37	-37
leaf cert	-41	-40	-40	-40	-44	-37	-37
leak	-92	-81	-80	-81	-91	-80	-91
least	36	12	66	151	31	46	39
least privileg	-37	-30	22	-51	-47	-32	-44
least to	15	-5	17	90	3	16	14
leav	-32	-14	-31	-38	-41	-30	-34
leav our	-22	10	-20	-47	-33	-21	-22
leav us	20	4	20	75	18	20	20
leav who	-30	-28	-32	-30	-33	-30	-33
leaver	-70	-69	-68	-67	-74	-67	-71
left	24	-23	-34	-26	-38	-25	-26
left $	-48	-48	-56	-50	-46	-44	-46
left the	-53	-46	-46	-48	-65	-46	-47
left to	63	10	-25	1	-4	1	-4
legal	-78	-62	-63	-64	-29	-67	-66
legal ask	-28	-26	-24	-25	-31	-24	-24
legal hold	-114	-116	-135	-112	-148	-115	-126
length	-13	-11	-11	-12	-12	-11	-11
less	67	127	75	158	49	80	51
let	-50	-35	-35	27	-91	-37	-47
let dev	-15	-13	-13	-14	-13	-14	-13
letter	-44	-24	-24	-26	-25	-25	-26
letter queue	-44	-24	-24	-26	-25	-25	-26
level	-47	-43	-43	-43	-47	-42	-43
level permiss	-19	-17	-16	-16	-17	-16	-17
level secur	-11	-11	-11	-11	-11	-10	-11
liabl	-64	-62	-61	-63	-77	-60	-62
liabl $	-28	-24	-25	-24	-25	-23	-24
lib	-96	-90	-92	-87	-100	-82	-95
librari	-59	-58	-64	-60	-66	-59	-65
librari in	-25	-23	-23	-24	-26	-23	-31
licens	-52	-48	-50	-48	-50	-48	-51
licens on	-17	-17	-16	-17	-17	-16	-16
life	4	6	3	1	49	7	8
life $	25	28	26	19	83	30	30
lifecycl	-64	-66	-59	-54	-56	-53	-57
lifecycl $	-84	-87	-74	-66	-67	-64	-71
lifecycl polici	-11	-11	-11	-11	-12	-11	-10
lift	-106	-98	-84	-98	-108	-86	-126
lift a	-59	-46	-43	-56	-55	-44	-50
lightsail	15	17	20	54	14	18	17
like	44	-10	22	16	-1	9	-3
like @	-78	-76	-60	-75	-61	-56	-65
like im	12	19	75	16	15	15	-1
like the	47	12	-9	13	10	12	-6
limit	-46	-45	-46	-45	-57	-45	-46
limit $	-34	-33	-32	-32	-37	-32	-34
line	-20	20	-38	-27	8	-26	-44
line $	-3	37	-1	3	-12	3	-7
line each	-58	-64	-50	-52	-54	-52	-63
link	-73	-71	-85	-76	-76	-70	-86
link between	-50	-54	-76	-51	-59	-52	-57
linux	-23	-16	-16	-17	-18	-14	20
linux @	-57	-56	-54	-56	-61	-53	-54
linux ami	-23	-23	-27	-23	-25	-23	-29
linux below	-70	-67	-64	-77	-69	-67	-86
linux on	-10	-10	-10	-10	-12	-10	-15
linux under	-34	-30	-31	-30	-30	-30	-45
linux underneath	-78	-66	-63	-61	-61	-58	-75
list	59	8	2	2	-10	-3	0
list $	79	21	7	12	6	12	8
list all	95	40	38	37	25	16	29
list and	-12	-13	-10	-10	-10	-10	-10
listen	-73	-61	-63	-60	-64	-58	-63
listen $	-96	-76	-78	-72	-75	-70	-83
littl	-12	10	40	171	5	22	36
littl as	38	33	37	81	38	38	37
live	-72	-66	-92	-69	-75	-66	-75
load	-15	31	-13	-13	-23	-12	-15
load dock	-38	-38	-41	-37	-42	-37	-39
local	-115	-119	-147	-117	-135	-116	-137
local disk	-31	-29	-29	-29	-28	-28	-43
locat	-18	-17	19	-17	-26	-17	-20
locat $	-90	-88	-115	-88	-97	-88	-94
locat of	-26	-23	-25	-23	-35	-23	-24
lock	-62	-60	-60	-59	-66	-57	-63
lock the	-44	-41	-41	-43	-55	-40	-41
log	-49	-49	-48	-43	-52	-46	-25
log $	-120	-116	-127	-115	-127	-115	-129
log @	-10	-10	-10	-10	-12	-10	-10
log file	8	4	19	62	17	18	14
log for	-50	-55	-48	-48	-54	-47	-48
log in	-28	-27	-26	-26	-27	-25	-30
log of	-53	-51	-51	-51	-57	-51	-58
log on	16	16	8	15	3	16	69
log retent	-85	-86	-98	-89	-95	-87	-118
log were	-12	-12	-12	-12	-12	-12	-12
logic	-34	-32	-28	-29	-32	-29	-29
login	-83	-80	-89	-79	-86	-79	-83
login $	-103	-92	-91	-88	-98	-85	-93
login on	-25	-25	-24	-26	-29	-24	-35
login who	-22	-16	-15	-16	-15	-18	-16
lol	-11	3	2	10	106	0	-12
long	-70	-73	-76	-69	-72	-78	-71
long @	-20	-20	-18	-19	-26	-21	-19
longer	-43	-40	-40	-41	-45	-41	-41
longer need	-31	-29	-28	-29	-35	-28	-30
longer than	-33	-31	-31	-31	-33	-33	-31
look	-9	-33	-32	-21	-28	-27	-29
look after	13	-17	-15	-1	-11	-9	-10
look at	-37	-38	-45	-47	-42	-38	-48
look for	-33	-31	-34	-31	-34	-32	-32
lose	4	38	-1	-13	1	5	3
lost	-27	-24	-29	-32	-34	8	-24
lost the	-25	-24	-34	-25	-27	-25	-25
low	-23	-23	-28	-24	-27	-23	-25
lowest	20	11	10	35	55	19	18
lowest latenc	19	19	4	8	60	17	16
lunch	-15	-2	-33	8	99	-7	-1
lunch $	-15	-2	-33	8	99	-7	-1
m	-54	-47	-49	-48	-55	-48	-53
m i	-27	-24	-24	-25	-24	-23	-28
machin	-5	-3	5	-2	4	-1	10
machin $	-87	-80	-87	-83	-87	-81	-115
machin is	-72	-62	-77	-65	-71	-64	-88
machin of	-121	-110	-115	-109	-134	-106	-130
machin on	24	24	22	21	56	23	12
machin that	-16	-12	-13	-13	-12	-12	-13
made	-62	-53	-55	-55	-89	12	-70
made public	-43	-41	-43	-40	-43	-41	-44
mail	-38	-35	-30	-37	-39	-34	-37
maintain	-29	-13	-31	-27	-31	-27	2
maintain by	-51	-50	-57	-52	-50	-50	-72
maintain that	56	52	23	67	26	35	192
maintain the	-49	-47	-45	-46	-50	-45	-49
mainten	-58	-50	-56	-23	-55	-49	-52
mainten of	-26	-25	-24	-27	-22	-22	-24
mainten window	-16	-9	-20	38	-12	-10	-14
mainten windows	-31	-32	-46	-32	-35	-32	-43
major	-26	-25	-24	-27	-25	-24	-30
major version	-26	-25	-24	-27	-25	-24	-30
make	-38	-36	-29	-35	-41	-35	-36
make @	-39	-40	-39	-39	-51	-38	-38
make a	0	5	86	8	-26	1	8
make it	-23	-21	-22	-24	-22	-21	-26
make sure	-40	-39	-37	-37	-41	-36	-37
make the	-22	-21	-22	-21	-27	-21	-21
malici	-7	-7	-7	-7	-8	-7	-7
malwar	-14	-12	-11	-12	-12	-11	-13
manag	-41	-35	-9	-37	-41	-41	-31
manag $	-5	0	29	-2	-13	-18	-2
manag @	-40	-36	-41	-35	-37	-34	-35
manag a	-69	-68	-79	-64	-84	-64	-86
manag by	13	16	81	20	7	16	1
manag databas	-88	-90	-108	-93	-107	-90	-136
manag in	-29	-28	-32	-30	-30	-28	-29
manag kei	-27	-29	-35	-27	-28	-27	-31
manag key	37	37	126	37	26	8	32
manag of	-35	-36	-38	-35	-42	-34	-41
manag on	-26	43	-24	-13	-16	-9	-16
manag platform	-13	-11	-12	-11	-12	-11	-12
manag python	-12	-12	-13	-13	-13	-12	-15
manag rule	-36	-36	-40	-35	-35	-34	-43
manag servic	-9	-3	76	0	-32	-6	-11
manag share	-71	-80	-100	-72	-104	-74	-97
manag so	-56	-51	-53	-52	-58	-49	-50
manag the	-9	-6	-13	-8	30	-5	-25
manag updat	-62	-57	-64	-48	-64	-45	-57
mani	7	4	10	8	86	0	4
mani @	11	4	16	12	69	1	12
manifest	-37	-34	-33	-33	-37	-33	-32
mantrap	-25	-24	-25	-23	-26	-24	-24
manual	-75	-50	-64	-45	-73	29	-66
manual approv	-17	-19	-17	-18	-23	-18	-18
manual snapshot	-76	-80	-91	-81	-104	-92	-89
map	-77	-89	-76	-73	-76	-72	-75
map $	-81	-92	-78	-75	-78	-73	-78
march	69	8	18	15	17	16	17
market	12	-12	-10	-11	-18	-10	-11
market mail	-22	-21	-20	-20	-22	-20	-21
marketplac	-36	-36	-39	-38	-41	-38	-42
mask	-14	-15	-14	-15	-18	-14	-16
master	-87	-87	-90	-95	-98	-88	-107
master password	-101	-99	-104	-112	-115	-103	-128
match	0	3	2	-2	50	-3	-1
materi	-32	-36	-33	-34	-35	-31	-34
matrix	165	42	34	51	28	54	46
matrix $	60	-3	5	9	6	8	5
matter	-98	-80	-112	-95	-99	-83	-79
max	12	29	16	35	156	36	27
max size	-130	-115	-111	-111	-164	-109	-116
maximum	-8	1	-23	0	41	1	2
maximum size	-10	1	-29	0	45	1	4
may	-36	-35	-37	-34	-39	-27	-34
may be	-15	-14	-15	-16	-14	-14	-13
may call	-53	-42	-53	-40	-42	-42	-41
may i	-5	3	-10	2	-5	42	2
may issu	-30	-29	-26	-26	-27	-26	-26
may login	-11	-15	-11	-11	-11	-11	-11
may publish	-25	-23	-25	-24	-26	-23	-23
may pull	-22	-21	-20	-23	-23	-23	-22
may use	-58	-56	-59	-58	-80	-58	-60
me	107	44	47	69	77	57	34
me $	37	33	67	60	73	25	34
me a	-44	11	5	9	40	92	12
me lift	-44	-45	-46	-51	-58	-44	-44
me the	119	50	48	62	121	28	54
me to	-122	-104	-106	-125	-115	-96	-142
me what	61	27	24	23	20	25	21
me who	-129	-87	-106	-90	-123	-94	-52
mean	45	58	222	73	42	67	54
mean $	93	92	277	100	87	104	85
mean @	35	-13	-13	-16	-3	-7	0
mean by	16	21	111	10	3	20	26
mean in	8	45	132	41	19	99	55
mean of	34	46	151	47	20	12	33
mean secur	42	47	128	41	35	45	48
mean the	-49	-48	-59	-52	-48	-47	-50
meant	-37	-17	34	-19	-35	-16	-15
meant the	-29	-28	-30	-27	-28	-28	-28
media	-78	-76	-83	-76	-94	-76	-79
meet	-16	-6	-25	-8	61	-16	-11
meet room	9	34	13	23	119	5	21
memori	-52	-50	-55	-51	-54	-50	-58
memori and	-34	-28	-28	-28	-30	-27	-27
merg	-18	-16	-16	-16	-17	-16	-16
mess	-48	-43	-44	-43	-47	-42	-42
messag	-42	-42	-42	-8	-12	-35	-33
messag redund	-28	-24	-25	-26	-24	-24	-27
met	-29	-30	-32	-30	-37	-31	-36
met $	-29	-30	-32	-30	-37	-31	-36
metadata	-40	-40	-39	-41	-41	-37	-46
metal	-22	-15	24	-24	-27	-15	-37
metric	-50	-48	-49	-48	-66	-47	-53
mfa	-54	-50	-55	-50	-33	-51	-54
mfa delet	-55	-55	-61	-54	-66	-55	-58
mfa for	24	25	28	24	81	16	29
mfa on	-32	-29	-35	-29	-33	-29	-30
microcod	-88	-90	-109	-90	-119	-88	-117
microvm	22	26	126	25	4	22	22
migrat	48	76	9	9	-2	11	-13
min	-30	-39	-39	-38	-50	-38	-37
min $	31	-3	-1	-5	-12	-4	-2
min and	-32	-30	-30	-30	-43	-31	-30
mine	-67	-39	-13	99	-46	-29	-17
mine on	-7	-7	-8	-9	-8	-7	-7
miner	-78	-65	-68	-69	-80	-65	-78
minim	3	-48	10	87	2	4	4
minimum	-48	-43	-50	-16	-70	-48	-42
minimum and	-47	-47	-44	-48	-78	-46	-46
minimum password	-13	-11	-11	-12	-12	-11	-11
minor	-89	-84	-81	-87	-87	-79	-90
minor upgrad	-99	-89	-88	-91	-102	-86	-100
minor version	-36	-32	-33	-31	-34	-31	-36
misconfigur	-50	-52	-53	-54	-69	-53	-55
miss	-81	-64	-61	-62	-73	-59	-68
miss index	-11	-11	-11	-11	-11	-10	-11
mistak	-80	-79	-80	-77	-86	-78	-82
mistak $	-105	-102	-106	-99	-116	-101	-110
mistak who	-10	-9	-8	-9	-9	-8	-9
mix	64	67	122	63	62	60	131
ml	29	1	0	-3	-7	3	2
mode	-46	-38	-1	-37	-46	-36	-38
mode is	-13	-13	-12	-12	-12	-12	-12
mode of	30	45	105	43	30	40	47
mode who	-13	-13	-13	-14	-14	-13	-15
model	-4	-36	-17	-35	-46	-36	-41
model $	58	-16	15	-7	-49	-10	-20
model answer	-13	-11	-14	-11	-12	-12	-11
model fresh	-60	-40	-38	-39	-40	-38	-40
model in	-39	-23	-23	-23	-24	-22	-23
model provid	-23	-17	-17	-17	-20	-17	-17
model that	-23	-16	-17	-16	-17	-16	-17
model who	8	17	-10	16	74	19	-2
modul	0	7	7	4	52	0	10
modul for	12	20	21	17	70	11	23
mondai	44	0	13	8	13	12	12
monitor	-44	-69	-53	-4	-71	-46	-59
month	-54	-29	-43	-28	24	-30	-36
month $	-36	-36	-34	-36	-45	-35	-42
monthli	-73	-89	-82	-84	-72	-72	-107
more	-54	43	-26	-48	-41	-25	-40
more than	-10	-11	-10	-11	-10	-10	-11
morn	3	3	-3	-6	53	-5	-17
mount	-73	-71	-76	-71	-78	-68	-76
mount @	-69	-68	-73	-69	-79	-65	-77
move	-37	-8	-37	-36	-44	-35	-38
move $	-48	-40	-38	-39	-40	-38	-42
move @	18	60	12	16	19	13	13
move it	-60	-56	-56	-58	-57	-52	-57
move our	-24	-24	-22	-24	-24	-22	-29
move to	-16	-15	-15	-16	-15	-14	-14
much	10	-2	20	54	47	17	19
much as	30	7	29	69	26	30	30
multi	-25	-23	-28	-26	18	-23	-24
multi az	-24	-20	-59	-22	33	-17	-21
multi factor	-43	-45	-56	-46	-58	-46	-46
multi tenant	38	39	123	23	9	26	39
must	-34	-39	-41	-40	-42	-39	-48
must act	-38	-33	-34	-34	-37	-33	-35
must aws	-12	-10	-9	-9	-9	-9	-9
must be	-36	-37	-36	-36	-36	-34	-43
must configur	-38	-29	-29	-33	-29	-28	-29
must defin	-74	-62	-76	-60	-62	-60	-63
must do	-30	-27	-27	-29	-28	-28	-32
must not	-47	-46	-43	-42	-53	-41	-42
must our	-73	-68	-67	-69	-67	-68	-111
must patch	-30	-29	-28	-30	-37	-29	-36
must the	-21	-16	-17	-16	-19	-16	-16
must to	-10	-11	-10	-11	-11	-10	-12
must updat	-53	-46	-48	-60	-67	-48	-50
must we	1	-46	-43	-42	-45	-39	-46
my	28	13	-2	5	58	4	1
my @	9	29	20	22	134	32	29
my boss	34	24	95	32	22	32	28
my duti	73	73	28	38	33	28	42
my own	-101	-93	-102	-87	-116	-89	-96
my team	8	29	-17	-8	-24	-5	-3
myself	33	-17	-22	-22	-25	-23	-17
myself $	-44	-33	-35	-33	-40	-37	-36
n	9	12	-45	-42	-89	-38	-48
nacl	-42	-41	10	-42	-55	-43	-51
nacl $	-17	-15	55	-15	-31	-18	-22
nah	-49	-48	-59	-50	-50	-48	-49
nah i	-41	-38	-44	-39	-41	-39	-40
name	-59	-57	-52	-53	-53	-52	-53
name server	-40	-43	-40	-39	-42	-39	-41
name who	-100	-86	-74	-72	-75	-72	-72
narrow	-15	-13	-13	-13	-13	-12	-14
neck	-47	-43	-42	-44	-50	-42	-45
need	31	-4	-4	3	24	-3	0
need $	17	40	39	38	123	40	40
need a	10	-36	-35	-35	-50	-35	-40
need an	117	39	29	34	13	36	95
need one	-53	-57	-46	-47	-49	-47	-58
need the	76	22	22	20	14	23	25
need to	-85	-80	-81	-85	-106	-82	-84
neo4j	22	104	41	88	14	36	26
neo4j on	22	104	41	88	14	36	26
network	-74	-77	-68	-75	-81	-74	-81
network $	-83	-81	-95	-86	-94	-82	-99
network access	-20	-22	-24	-20	-21	-20	-23
network acl	-8	-9	41	-9	-19	-9	-14
network and	-44	-45	-45	-45	-49	-45	-72
network between	-19	-20	-21	-20	-29	-20	-20
network connect	-53	-51	-53	-51	-52	-47	-47
network polici	54	54	138	54	46	55	56
network traffic	-13	-12	-16	-12	-13	-12	-12
never	24	27	83	85	17	29	22
never expir	-44	-39	-44	-42	-42	-38	-38
never heard	47	58	177	52	39	54	44
new	-19	-34	-38	-34	-38	-33	-35
new @	-42	-39	-37	-40	-45	-38	-38
new ami	-8	-7	-7	-7	-7	-7	-6
new object	-21	-18	-18	-18	-19	-18	-20
new one	-20	-18	-19	-19	-19	-18	-26
newer	-20	-21	-21	-21	-22	-20	-22
newer ami	-7	-7	-8	-7	-7	-7	-7
newer one	-29	-30	-28	-31	-27	-26	-31
next	25	122	32	29	24	29	28
next to	-35	138	34	31	21	28	22
nice	-15	-4	-6	-4	74	-7	-10
night	48	15	47	163	104	49	46
nightli	1	-21	-1	46	4	-5	5
nimbu	14	49	43	57	177	52	-7
nine	-24	-23	-28	-23	-24	-23	-26
nine of	-24	-23	-28	-23	-24	-23	-26
nitro	-77	-70	41	-68	-113	-71	-120
nitro hypervisor	-98	-100	-135	-100	-121	-99	-133
nitro system	52	71	195	72	38	70	64
no	-46	-39	-54	-39	-55	-48	-51
no $	-30	-30	-30	-32	-33	-29	-31
no @	0	40	-11	-3	-6	0	-13
no longer	-31	-29	-28	-29	-35	-28	-30
no matter	-86	-69	-103	-84	-89	-72	-68
nobodi	9	4	11	87	6	15	11
nobodi click	-34	-31	-31	-34	-38	-30	-30
nobodi here	-8	-25	-11	54	-11	-4	-15
nobodi want	20	20	18	57	16	18	14
node	-28	-25	-26	-6	5	-21	-8
node $	56	53	37	50	146	53	59
node @	-26	-39	-23	12	-26	-20	-19
node base	-32	-32	-36	-34	-31	-31	-38
node get	-15	-16	-15	-16	-16	-14	-18
node in	-21	-17	-17	-18	-18	-17	-19
node js	-14	-20	-13	-14	-13	-13	-14
node kernel	-83	-73	-76	-88	-73	-72	-78
node of	-44	-42	-43	-43	-54	-42	-48
node on	-69	-90	-74	-87	-114	-69	-81
node patch	-43	-43	-45	-45	-58	-43	-47
node that	-19	-17	-16	-18	-18	-16	-23
node who	62	60	60	54	37	71	176
node18	-11	-10	-10	-12	-12	-10	-10
node18 @	-11	-10	-10	-12	-12	-10	-10
non	23	28	100	25	9	14	25
non techi	18	23	65	19	19	22	19
non technic	43	46	105	41	27	28	44
noncompli	-31	-29	-27	-29	-30	-28	-28
normal	-41	-6	-48	-42	-46	-37	-54
normal $	-33	-35	-41	-35	-40	-33	-39
normal @	-42	-8	-51	-50	-50	-40	-66
normal region	11	80	10	20	21	20	19
not	-19	-28	-8	-28	-38	-26	-29
not $	16	-35	-43	-35	-44	-34	-35
not amazon	-18	-16	-16	-16	-17	-17	-24
not aws	-47	-45	-43	-44	-51	-42	-45
not on	-24	-22	-22	-23	-22	-22	-24
not the	-33	-34	-45	-35	-57	-35	-39
not us	-30	-30	-35	-30	-40	-30	-33
noth	9	8	9	80	1	9	-18
noth to	39	32	34	124	20	33	-4
notic	-103	-98	-100	-97	-113	-101	-119
notic about	-36	-33	-32	-36	-42	-34	-32
now	-43	-41	-40	-36	-14	-38	-40
now $	3	-2	2	3	49	-4	1
now the	-11	-11	-11	-14	-11	-11	-12
npm	-54	-44	-44	-44	-45	-43	-51
npm packag	-14	-14	-14	-14	-15	-14	-15
nsx	-39	-31	-31	-31	-33	-30	-34
number	-67	-61	-64	-61	-72	-63	-64
number in	-33	-21	-20	-21	-21	-20	-21
number of	-17	-16	-16	-16	-18	-16	-16
nutshel	113	-24	-11	-1	-29	-9	-31
o	-55	-39	-38	-37	-41	-38	-40
object	-39	-39	-46	-35	-5	-35	-39
object $	-76	-76	-92	-79	-96	-77	-83
object in	29	38	14	38	98	38	40
oblig	208	119	47	79	48	71	72
odd	-15	-13	-13	-14	-16	-14	-14
of	-28	-30	-28	-30	-29	-31	-30
of $	37	-35	11	-19	-30	-13	-8
of @	-41	-43	-43	-37	-41	-41	-48
of a	-38	-37	-40	-37	-42	-36	-40
of amazon	3	7	2	-3	57	1	-9
of an	-35	-35	-38	-35	-31	-34	-36
of api	-43	-46	-45	-47	-57	-46	-56
of aws	8	7	4	2	53	0	2
of build	-40	-35	-36	-39	-52	-38	-48
of call	-18	-28	-18	-18	-20	-19	-19
of client	23	-19	-17	-23	-27	-18	-22
of contain	30	18	86	22	28	27	27
of custom	4	5	28	4	3	4	3
of data	-3	-1	14	-3	-6	-2	-1
of databas	-20	-21	-19	-20	-21	-19	-21
of durabl	-24	-23	-28	-23	-24	-23	-26
of duti	110	51	38	35	32	37	34
of each	24	80	25	20	26	26	24
of file	-44	-44	-47	-56	-47	-41	-42
of it	22	-15	17	-12	-23	-17	-17
of key	-25	-30	-24	-26	-25	-24	-26
of life	4	6	3	1	49	7	8
of my	-72	-57	-57	-57	-78	-57	-65
of node	-43	-25	-24	-25	-24	-24	-26
of object	-38	-39	-38	-38	-58	-37	-41
of old	-10	-9	-9	-10	-9	-9	-10
of one	23	32	31	26	77	29	33
of oper	-26	-20	-20	-21	-20	-20	-26
of our	-22	-6	-17	-14	34	-14	-6
of person	-33	-28	-28	-32	-33	-28	-29
of physic	-42	-43	-48	-43	-49	-46	-50
of pod	-29	-26	-32	-26	-27	-25	-25
of presenc	-51	-48	-50	-49	-50	-48	-68
of question	-14	-6	-14	3	-21	46	-3
of request	-39	-35	-35	-43	-35	-34	-42
of respons	123	1	-5	8	-32	-4	-3
of secur	-28	-9	-25	23	-18	-24	-11
of server	-86	-77	-87	-77	-87	-78	-86
of staff	-49	-46	-50	-48	-47	-46	-67
of that	-10	-9	-8	-8	-8	-8	-8
of the	-16	-21	-14	-16	-26	-18	0
of thi	29	28	20	26	24	22	69
of thing	-10	-8	-12	-8	-9	20	-8
of those	-51	-40	-49	-42	-47	-39	-60
of what	90	-10	-21	-5	-22	-18	-7
of which	70	11	-14	8	10	8	-15
of who	-58	-50	-56	-52	-59	-48	-67
off	-52	-46	-51	-48	-54	-47	-49
off $	-57	-49	-48	-48	-52	-47	-48
off a	-62	-73	-82	-63	-69	-64	-63
off amazon	-31	-31	-31	-31	-46	-30	-32
off by	-9	-9	-10	-9	-9	-8	-12
off the	-27	-33	-25	-25	-27	-25	-35
off who	-24	-21	-22	-22	-27	-21	-25
offer	-28	-27	-31	-29	-33	-28	-30
offic	5	9	14	13	101	13	5
offic $	11	21	21	21	71	20	20
offic to	-17	-17	-17	-18	-25	-18	-18
offlin	-23	-26	-23	-22	-26	-21	-24
ok	5	-15	-38	-13	51	-16	-26
ok and	-70	-68	-103	-69	-74	-68	-70
old	-59	-57	-33	-55	-67	-56	-65
old @	-76	-84	-73	-73	-93	-70	-78
old disk	-27	-28	-31	-27	-33	-29	-29
old who	-103	-83	-83	-77	-94	-76	-90
older	-19	-21	-22	-21	-23	-20	-20
older than	-19	-21	-22	-21	-23	-20	-20
on	-43	-38	-42	-37	-41	-44	-49
on $	-88	-81	-81	-80	-97	-80	-83
on @	-43	-26	-29	-24	-44	-40	-44
on a	-36	-27	-31	-25	7	-32	-30
on access	-13	-13	-12	-12	-14	-11	-11
on amazon	-48	-44	-45	-43	-49	-43	-45
on an	-40	-20	-42	-38	-46	-37	-40
on and	-9	-8	-8	-8	-9	-8	-8
on as	-20	-23	-23	-25	-22	-21	-23
on automat	-37	-37	-37	-37	-39	-35	-46
on aws	-1	-3	1	26	-29	-14	36
on black	-51	-51	-50	-50	-63	-52	-58
on by	-85	-81	-84	-83	-99	-80	-100
on demand	-24	-37	-23	-24	-25	-23	-25
on each	94	-3	31	27	15	27	18
on ec2	-43	-42	-46	-43	-44	-41	-43
on encrypt	-26	-25	-25	-26	-36	-25	-26
on floor	26	25	22	22	59	24	11
on is	-24	-20	-21	-21	-20	-20	-20
on it	-21	-17	-23	-19	-26	-16	33
on its	5	-22	-21	-18	-25	-18	-19
on me	-59	-41	-41	-41	-41	-40	-44
on mondai	44	0	13	8	13	12	12
on multi	-18	-17	-18	-17	-25	-17	-17
on my	-16	-10	-10	-12	38	-10	-16
on our	-9	-19	-25	-14	-33	-23	-31
on plain	-84	-140	-85	-81	-93	-83	-92
on point	-16	-13	-15	-14	-15	-13	-13
on prem	-60	-57	-54	-57	-65	-54	-57
on premiz	7	-5	7	49	7	10	7
on provid	-37	-38	-47	-38	-41	-36	-47
on secur	23	-4	19	75	6	20	14
on server	-73	-83	-77	-94	-82	-81	-103
on site	-43	-36	-36	-36	-36	-35	-37
on that	-11	-14	-12	-21	-34	-22	28
on the	-37	-43	-47	-44	-41	-42	-50
on their	-12	-11	-12	-12	-12	-12	-18
on them	-9	-2	-1	-3	-27	2	48
on those	-14	-13	-13	-13	-13	-13	-19
on top	-24	-25	-27	-25	-47	-24	-26
on us	23	-11	-10	-17	-50	-15	42
on what	-25	59	-39	-7	-21	-3	-9
on which	-77	-72	-68	-75	-97	-69	-76
on who	-77	-72	-72	-73	-85	-70	-102
on whom	-19	-20	-18	-19	-21	-18	-20
on windows	-16	-15	-15	-16	-17	-15	-17
onc	26	14	28	112	20	31	26
onc held	-17	-16	-17	-19	-17	-16	-18
onc the	-9	-9	-9	-10	-12	-9	-9
one	-36	-37	-12	-4	-35	-24	1
one $	-43	-10	54	0	-41	-4	92
one @	-28	-13	-20	41	16	-11	-36
one avail	-24	-24	-33	-25	-28	-25	-26
one az	-57	-57	-73	-58	-64	-55	-63
one is	-54	-55	-57	-57	-66	-54	-82
one line	6	38	8	10	9	10	2
one of	-15	-14	-21	-14	-14	-14	-16
one so	-20	-19	-19	-21	-19	-19	-30
one who	-13	-13	-13	-16	-16	-13	-14
onli	-18	-26	-19	7	6	-18	-21
onli $	21	31	31	25	76	27	31
onli the	14	-6	9	53	9	4	16
ons	-22	-21	-23	-23	-21	-22	-32
onto	-44	-24	-37	-34	-36	-34	-36
onto @	-18	5	-21	-15	-13	-13	-15
onto it	-56	-39	-35	-36	-40	-37	-39
open	-28	-26	-27	-26	2	-29	-28
open a	12	18	3	12	82	-4	20
open port	-11	-11	-11	-10	-10	-10	-10
open sourc	-29	-29	-30	-30	-38	-30	-30
open the	-41	-38	-37	-40	-42	-37	-48
open to	-38	-35	-35	-37	-39	-34	-35
open who	-80	-73	-69	-69	-88	-68	-72
openssl	-37	-45	-37	-42	-40	-36	-37
oper	-47	-47	-48	-46	-56	-45	-42
oper system	-51	-51	-53	-51	-63	-49	-42
oper the	-40	-44	-39	-39	-40	-37	-39
oppos	41	44	112	34	32	42	45
oppos to	41	44	112	34	32	42	45
ops	13	-11	2	128	14	21	11
option	-61	-59	-66	29	-97	-43	-58
option give	20	9	23	94	24	30	35
or	-9	34	6	38	23	7	38
or $	-38	-37	-35	-41	-37	-35	-37
or @	34	160	53	111	93	58	47
or amazon	-33	-55	-27	18	-54	-25	-29
or aws	-48	-61	-61	-59	-62	-46	-10
or both	-28	-29	-28	-30	-41	-28	-33
or by	-25	-24	-23	-24	-23	-23	-35
or custom	-104	-96	-105	-99	-114	-93	-108
or destroi	-18	-17	-17	-20	-19	-17	-19
or do	-37	-31	-24	-30	-43	-36	35
or doe	-67	-62	-52	-56	-58	-53	-60
or fals	-39	-40	-47	-42	-51	-40	-49
or i	-41	-32	-32	-37	-32	-30	-32
or is	-13	-12	-13	-14	-15	-13	-15
or me	-117	-127	-101	-122	-121	-101	-130
or neo4j	22	104	41	88	14	36	26
or no	-8	-8	-8	-9	-9	-8	-9
or not	-59	-59	-61	-65	-70	-59	-65
or on	14	-6	42	143	-5	21	119
or our	-126	-97	-100	-102	-119	-92	-27
or their	-38	16	18	12	6	22	100
or them	-17	1	-12	2	86	7	27
or us	-48	-41	-39	-48	-55	-35	18
or we	-46	-46	-46	-58	-44	-50	-47
or what	-41	-23	58	-26	-30	53	-25
or who	-24	-22	-22	-24	-23	-23	-28
orchestr	-34	-34	-47	-36	-36	-34	-42
order	-21	-20	-21	-22	-22	-20	-27
order $	-8	-8	-9	-8	-8	-8	-8
org	-29	-18	-19	-20	13	-18	-37
organ	-57	-50	-50	-52	-49	-53	-49
origin	-20	-21	-22	-21	-23	-20	-22
os	-8	-22	6	6	18	-1	66
os $	-49	-47	18	-42	-74	-41	17
os fix	-65	-60	-68	-59	-62	-59	-79
os in	-60	-61	-60	-74	-87	-60	-65
os level	-24	-23	-26	-25	-25	-23	-27
os of	45	43	41	43	142	52	30
os on	-113	-160	-108	-126	-124	-113	-123
os patch	-22	-43	-23	-22	-28	-16	66
os underneath	-77	-76	-73	-76	-122	-74	-95
os updat	61	71	62	67	61	74	204
other	-26	5	-25	-24	-33	-25	-25
other $	-19	36	-17	-12	-20	-17	-17
other tenant	-13	-14	-13	-12	-12	-12	-12
otherw	-6	-8	-6	-6	-6	-6	-6
otherw $	-6	-8	-6	-6	-6	-6	-6
our	-16	-27	-32	-26	-24	-29	-23
our $	51	-13	-29	6	-41	-7	54
our @	-35	-30	-31	-32	-16	-31	-35
our account	-45	-45	-46	-46	-61	-44	-47
our admin	-49	-48	-47	-47	-63	-47	-48
our app	-70	-67	-73	-67	-77	-66	-69
our applic	-28	-27	-26	-26	-28	-25	-26
our audit	-37	-36	-47	-36	-36	-37	-36
our aws	-50	-40	-39	-41	-44	-40	-40
our branch	-36	-35	-34	-35	-48	-34	-35
our cisco	-24	-11	-65	-34	61	-30	-12
our client	61	8	14	14	11	14	15
our cluster	-23	-11	-5	-3	-52	-10	65
our code	-8	-9	-9	-9	-9	-9	-8
our compani	-34	-9	-5	-5	50	-8	-21
our contain	0	9	-28	6	-2	6	57
our content	-31	-32	-33	-33	-39	-33	-34
our custom	-9	-8	-8	-8	-9	-8	-8
our data	-58	-59	-62	-58	-69	-59	-67
our databas	-47	-47	-48	-48	-60	-46	-55
our dba	-34	-31	-34	-39	-35	-33	-45
our desk	-9	26	-3	-31	-7	-4	-3
our domain	-29	20	-10	-10	-16	-8	-17
our duti	42	38	-12	-20	-35	-10	-17
our factori	67	23	23	30	29	30	30
our function	-25	-26	-25	-25	-42	-25	-24
our imag	-36	-34	-33	-40	-35	-34	-40
our in	86	15	23	29	23	26	30
our iso	-8	-8	-9	-8	-9	-8	-8
our job	102	-10	-23	0	-4	4	-29
our laptop	-32	-34	-33	-33	-43	-33	-35
our leak	-23	-17	-16	-16	-16	-18	-16
our list	-7	27	-9	-3	0	-1	-2
our load	-11	-10	-9	-9	-10	-9	-9
our offic	-47	-48	-35	-40	-47	-36	-39
our old	-22	-27	-21	-22	-22	-21	-29
our on	-20	-18	-18	-19	-18	-17	-21
our or	-55	-50	-50	-44	-67	-31	29
our own	-30	-23	-31	-30	-25	-30	-39
our part	155	44	59	52	53	55	54
our privat	-18	-16	-15	-16	-18	-16	-19
our problem	-54	-55	-76	-56	-56	-56	-59
our router	-33	-31	-33	-32	-38	-32	-35
our saa	-10	-10	-12	-11	-10	-10	-12
our salesforc	57	54	34	53	153	50	20
our server	-57	-58	-61	-60	-74	-59	-66
our servic	-36	-50	-35	-38	-35	-35	-40
our shop	-13	-12	-13	-12	-12	-12	-12
our side	-29	-24	-13	39	-16	-12	-19
our site	-32	-29	-28	-28	-30	-27	-28
our task	-17	-17	-18	-17	-22	-17	-19
our team	-62	-50	-56	-59	-75	-58	-68
our to	-40	-38	-42	-39	-44	-39	-39
our ubuntu	-52	-52	-45	-47	-60	-46	-53
our unus	-32	-29	-29	-30	-36	-29	-30
our user	-39	-37	-39	-37	-42	-37	-42
our warehous	-71	-56	-61	-57	-68	-53	-58
our web	-42	-40	-41	-50	-49	-41	-41
our websit	-64	-57	-61	-65	-58	-56	-56
our whose	-35	-35	-37	-36	-42	-35	-39
our windows	-8	-8	-8	-8	-9	-8	-8
our workload	-66	-71	-76	-71	-86	-70	-82
ourselv	-41	-81	-83	-4	-70	-62	-89
ourselv $	-67	-63	-91	-82	-70	-66	-65
ourselv on	-35	9	-32	-58	-54	-43	-27
ourselv who	-21	-19	-19	-20	-20	-19	-26
out	-19	-18	-17	-16	11	-17	-19
out $	14	16	19	17	82	13	17
out a	-18	-20	-24	-18	-21	-19	-18
out of	-64	-63	-63	-61	-77	-60	-66
out the	-28	-25	-24	-24	-26	-24	-25
outag	-62	-63	-73	-63	-77	-62	-68
outlin	129	30	29	37	18	38	42
outlin the	77	18	31	28	27	29	30
over	7	-20	-18	21	-20	-16	-18
over @	24	-42	-19	28	-28	-14	-16
over in	-17	-23	-16	-22	-16	-16	-16
over our	45	1	14	9	13	12	13
over sever	-30	-26	-33	-29	-28	-27	-26
over the	39	15	2	40	9	7	15
overal	-64	-64	-70	-62	-65	-62	-73
overnight	-84	-80	-71	-77	-84	-73	-94
overview	213	47	51	57	33	55	53
overview $	144	19	25	29	15	26	19
own	-32	-18	-30	-21	-13	-26	25
own $	-40	-34	-41	-39	-49	-39	-42
own @	11	80	26	47	-19	26	26
own ami	-21	-21	-22	-21	-26	-22	-23
own and	34	-17	-5	0	-7	-1	-6
own cert	-69	-80	-95	-71	-89	-70	-66
own contain	-21	-20	-17	-18	-17	-17	-20
own data	-18	-17	-19	-19	-22	-17	-18
own employe	-79	-74	-77	-74	-88	-76	-78
own everyth	7	17	14	10	70	16	-4
own infer	-31	-30	-29	-29	-36	-30	-30
own node	-28	-27	-26	-26	-31	-26	-30
own router	-29	-25	-23	-24	-26	-23	-24
own server	-67	-62	-58	-58	-64	-56	-64
own that	-70	-66	-80	-69	-70	-65	-83
own the	-1	20	23	22	90	22	4
own workload	-31	-33	-36	-36	-42	-32	-34
owner	-16	-72	-38	-39	-60	-40	14
owner $	54	14	14	18	-5	11	106
owner for	-33	-27	-28	-30	-29	-27	-29
owner of	-48	-48	-49	-49	-49	-48	-64
ownership	7	-83	-89	-76	-99	-79	-88
paa	-20	-49	54	-12	-32	-23	-33
packag	-26	-27	-25	-26	-27	-24	-26
packag in	-12	-11	-10	-11	-11	-10	-11
page	-61	-55	-53	-56	-65	-54	-72
pager	-30	-34	-30	-51	-29	-31	-31
pai	-41	-39	-39	-39	-43	-39	-39
pai attent	-28	-27	-27	-27	-29	-26	-28
pai for	-28	-26	-28	-27	-34	-27	-27
pair	-10	-7	-6	-9	43	-17	-3
pair of	-25	-27	-22	-26	-25	-22	-22
palo	-35	-31	-31	-32	-33	-31	-41
palo alto	-35	-31	-31	-32	-33	-31	-41
panda	-51	-50	-54	-51	-58	-49	-60
paragraph	43	15	8	5	83	-21	22
param	-39	-37	-40	-39	-40	-36	-38
paramet	-40	-40	-40	-40	-45	-40	-41
paramet group	-50	-49	-50	-50	-56	-49	-51
part	44	-29	-40	-12	-48	-23	-34
part $	140	9	2	20	7	21	14
part of	70	19	-1	15	-1	20	14
parti	-56	-50	-49	-52	-57	-49	-50
parti $	-31	-28	-33	-29	-30	-27	-27
parti in	9	35	75	35	34	35	36
parti instal	-21	-22	-21	-24	-22	-21	-33
parti is	-24	-23	-24	-24	-34	-23	-23
parti must	-21	-20	-21	-23	-33	-21	-21
parti protect	-38	-37	-40	-41	-49	-39	-39
parti that	-41	-40	-44	-47	-68	-43	-49
partit	-133	-109	-107	-102	-112	-100	-103
partner	-35	-34	-35	-34	-39	-34	-34
pass	-58	-53	-63	-54	-60	-53	-53
passport	-37	-25	-24	-26	-26	-26	-25
password	-81	-74	-76	-74	-78	-72	-78
password $	-90	-91	-108	-91	-104	-91	-98
password for	-23	-18	-19	-19	-19	-19	-19
password in	-22	-22	-21	-23	-22	-21	-24
password length	-13	-11	-11	-12	-12	-11	-11
password of	-32	-31	-31	-32	-38	-30	-42
password polici	-102	-80	-85	-80	-90	-79	-81
password rule	-40	-36	-35	-35	-42	-34	-37
password safe	-54	-45	-44	-47	-46	-47	-58
past	43	47	45	42	107	44	37
patch	-23	-18	-24	-7	10	-16	30
patch $	26	45	20	73	-9	40	206
patch @	-111	-134	-99	-87	-84	-94	-131
patch a	-111	-113	-108	-107	-150	-105	-135
patch all	-51	-50	-70	-55	-68	-53	-82
patch amazon	92	82	72	71	211	85	124
patch an	-89	-97	-88	-107	-101	-93	-98
patch aws	-39	-36	-38	-37	-41	-36	-47
patch baselin	-59	-60	-65	-61	-74	-60	-69
patch by	-15	-13	-16	-15	-18	-12	19
patch evid	-12	-12	-12	-12	-12	-12	-16
patch for	-138	-110	-113	-113	-130	-111	-164
patch host	28	22	23	78	23	27	14
patch in	-15	-13	-14	-16	11	-13	-23
patch is	-42	-66	-37	23	-76	-46	-56
patch it	-81	-80	-82	-83	-113	-79	-100
patch manag	-77	-67	-72	-69	-83	-75	-83
patch of	-18	-19	-20	-19	-39	-17	33
patch on	-25	-21	-22	-23	11	-20	-39
patch onto	-14	-14	-14	-14	-16	-14	-16
patch our	5	7	13	13	21	30	104
patch server	-46	-66	-48	-49	-63	-51	-63
patch that	-31	-32	-38	-32	-34	-31	-37
patch the	-16	-16	-20	-17	24	-14	0
patch them	-63	-58	-55	-57	-66	-55	-65
patch there	-40	-70	-42	-52	-43	-41	-50
patch these	-69	-66	-70	-67	-95	-67	-78
patch to	-34	-34	-36	-35	-46	-34	-34
patch us	-28	-7	-14	-6	64	-2	-39
patch what	-58	25	-89	-57	-75	-49	-56
patch who	-53	-51	-45	-45	-64	-41	3
patch windows	-3	-12	0	40	-16	0	-5
patient	-27	-24	-24	-24	-29	-23	-23
pay	-26	-25	-25	-26	-27	-24	-27
pay for	-17	-18	-17	-19	-18	-17	-20
pci	-5	-8	49	8	-19	-7	-12
pci compliant	-56	-58	-67	-59	-74	-57	-63
pci dss	-59	-61	-78	-62	-67	-59	-65
pdb	-87	-65	-104	-67	18	-101	-82
pdb $	-164	-121	-165	-128	-175	-165	-152
peer	-57	-57	-57	-56	-78	-55	-64
peer node	-57	-56	-58	-57	-83	-55	-67
penetr	-53	-50	-58	-49	-55	-53	-55
penetr test	-53	-50	-58	-49	-55	-53	-55
peopl	-37	-34	-31	-32	-37	-33	-35
peopl and	-11	-12	-14	-7	-14	-11	-14
peopl that	-22	-19	-19	-19	-18	-18	-18
peopl who	-30	-30	-31	-34	-41	-32	-31
peopl with	3	2	3	11	4	4	3
per	-97	-123	-91	-84	6	-78	-85
per client	-41	-36	-36	-36	-44	-36	-37
perform	-77	-70	-88	-71	-79	-70	-80
perform it	-8	-7	-7	-7	-8	-7	-8
perform them	-88	-72	-80	-68	-74	-73	-89
perimet	-151	-133	-154	-132	-157	-135	-148
period	-52	-51	-51	-50	-59	-50	-53
period $	-61	-54	-55	-53	-60	-52	-54
permiss	-108	-108	-114	-104	-118	-104	-112
permiss $	-43	-46	-43	-42	-50	-42	-60
permiss for	-17	-18	-19	-19	-16	-16	-18
permiss in	-40	-47	-36	-36	-38	-36	-37
permiss of	-25	-23	-26	-23	-24	-22	-22
permiss on	-75	-70	-69	-69	-72	-66	-71
permiss to	-23	-24	-22	-22	-28	-22	-22
permit	-32	-29	-37	-31	-33	-31	-29
person	-4	19	-7	46	66	-25	-5
person data	-63	-64	-69	-65	-83	-60	-63
phish	-93	-93	-98	-94	-108	-91	-105
phish $	-75	-72	-77	-83	-102	-75	-80
php	-67	-60	-61	-62	-69	-58	-62
physic	-56	-57	-58	-56	-59	-55	-63
physic $	-39	-37	-24	-35	-42	-37	-35
physic access	-18	-18	-21	-18	-20	-21	-19
physic and	-35	-36	-45	-36	-40	-37	-42
physic cabl	-12	-11	-14	-11	-14	-11	-11
physic entri	-32	-32	-37	-34	-38	-33	-40
physic host	-108	-112	-123	-113	-122	-113	-164
physic layer	-48	-46	-57	-46	-51	-47	-53
physic machin	-45	-45	-48	-45	-46	-45	-50
physic secur	-71	-72	-72	-71	-75	-68	-77
physic server	-19	-17	-17	-18	-18	-17	-19
pi	-89	-71	-72	-74	-74	-72	-99
pick	-49	-52	-55	-20	-58	-48	-52
pick the	-56	-57	-62	-42	-61	-55	-59
pick which	-8	-8	-8	-9	-10	-8	-8
pictur	126	19	29	27	14	28	17
pictur for	92	31	33	30	30	29	32
pile	-64	-62	-61	-62	-82	-61	-62
pip	-47	-47	-45	-48	-49	-45	-49
pip instal	-24	-26	-25	-25	-28	-25	-31
pipe	-36	-33	-32	-38	-33	-32	-36
pipe style	-36	-33	-32	-38	-33	-32	-36
pipelin	-61	-66	-85	-65	-81	-66	-76
pitr	-21	-26	60	-23	-34	-19	-35
pitr on	-31	-30	-37	-32	-31	-29	-28
place	-33	-33	-45	-33	-35	-32	-34
place a	-22	-21	-20	-21	-25	-20	-21
plain	-31	-48	-39	-43	-51	-46	-47
plain @	-22	-46	-56	-46	-57	-51	-52
plain text	-45	-41	-42	-39	-44	-39	-44
plan	-80	-79	-79	-74	-70	-74	-81
plan $	-112	-101	-103	-96	-151	-102	-110
plan for	-36	-32	-32	-31	-36	-30	-33
plan of	-49	-53	-57	-54	-87	-54	-57
plan version	-40	-37	-36	-40	-40	-36	-42
plane	-31	-28	-15	-28	-30	-27	-31
plane $	16	15	58	15	8	14	12
plane in	-25	-20	-21	-20	-24	-19	-20
plane of	-18	-20	-19	-21	-18	-18	-18
plant	-56	-54	-53	-57	-58	-53	-83
platform	-43	-62	-58	-54	-55	-49	-50
platform $	-31	-27	-29	-28	-37	-27	-31
platform branch	-22	-22	-23	-20	-21	-20	-20
platform version	-19	-24	-18	-19	-21	-18	-18
pleas	113	76	70	54	99	84	84
pleas $	32	9	49	9	-34	58	74
pleas who	-25	-23	-23	-23	-23	-23	-27
pls	90	23	20	15	-17	59	41
pls $	6	22	-9	-4	-36	60	-13
plu	-36	-33	-34	-36	-32	-31	-32
plugin	-81	-74	-73	-77	-80	-71	-76
plugin and	-42	-36	-36	-44	-39	-37	-40
plz	129	45	46	49	92	50	40
plz $	129	45	46	49	92	50	40
pod	-20	-17	25	-19	-27	-16	-29
pod on	-34	-33	-37	-32	-40	-31	-31
point	-26	-25	-9	-25	-30	-25	-27
point in	-19	-19	16	-19	-35	-19	-19
point of	-46	-43	-45	-44	-45	-43	-60
point to	-11	-12	-11	-12	-11	-11	-13
poison	-54	-52	-52	-53	-68	-52	-53
polici	-41	-41	-23	-40	-41	-39	-42
polici $	-146	-131	-139	-128	-140	-127	-138
polici for	-44	-39	-42	-41	-43	-38	-39
polici in	-59	-51	-62	-51	-54	-50	-50
polici of	-29	-25	-27	-25	-27	-25	-25
polici on	-54	-54	-54	-53	-56	-51	-53
polici that	15	23	22	18	65	20	19
pool	-86	-83	-79	-80	-81	-76	-93
pool whose	-38	-38	-33	-35	-36	-32	-33
port	-42	-41	-42	-43	-46	-41	-45
port 22	-32	-33	-34	-33	-39	-33	-34
port 3389	-42	-42	-50	-55	-46	-43	-43
port in	-34	-35	-36	-34	-38	-33	-41
port on	-21	-18	-16	-17	-16	-16	-16
possibl	27	15	30	84	28	30	23
possibl @	27	4	28	69	23	28	28
power	-41	-41	-44	-40	-44	-41	-44
power and	-18	-19	-17	-17	-19	-16	-16
power suppli	-38	-36	-45	-37	-44	-37	-37
pre	-98	-86	-87	-82	-105	-84	-96
prem	-60	-57	-54	-57	-65	-54	-57
premiz	-9	-20	-9	29	-9	-5	-8
premiz $	-47	-53	-47	-63	-48	-46	-48
premiz @	-44	-39	-40	-43	-45	-40	-50
premiz domain	-13	-14	-13	-14	-13	-12	-14
premiz server	-10	-9	-9	-11	-11	-10	-10
prepar	6	-27	-28	-42	-35	-36	-27
presenc	-51	-48	-50	-49	-50	-48	-68
presenc $	-57	-55	-58	-56	-57	-54	-78
prevent	-53	-54	-56	-59	-66	-54	-56
prevent it	-32	-31	-35	-34	-31	-30	-31
previou	2	10	6	3	71	8	-6
previou instruct	7	17	14	10	70	16	-4
price	-36	-27	-26	-26	-28	-28	-27
primari	-9	-8	-8	-8	-9	-8	-9
princip	-10	-9	-8	-9	-8	-8	-8
principl	-42	-42	-42	-42	-45	-40	-43
principl $	-34	-37	-39	-39	-38	-36	-38
principl who	-24	-20	-20	-20	-23	-19	-21
print	41	37	27	37	136	25	21
privaci	-15	-14	-14	-15	-21	-15	-14
privat	9	0	-6	-1	28	0	-5
privat @	-23	11	12	10	85	16	11
privat databas	-11	-13	-11	-12	-17	-11	-11
privat key	-14	-13	-13	-13	-14	-13	-13
privat subnet	-53	-52	-53	-54	-63	-52	-64
privileg	-40	-35	7	-48	-45	-35	-44
privileg $	32	33	104	22	20	30	30
pro	49	49	38	43	144	48	34
pro $	49	49	38	43	144	48	34
problem	-31	-27	41	-29	-69	-32	-33
problem $	-17	-14	83	-14	-69	-18	-22
process	15	14	10	17	91	10	7
process in	-46	-45	-39	-41	-47	-39	-41
procur	42	-41	-42	-42	-54	-54	-39
prod	16	22	23	21	77	23	22
prod and	-41	-44	-38	-40	-53	-39	-43
prod who	-15	-13	-13	-14	-13	-14	-13
produc	-66	-51	-53	-63	-52	-56	-56
product	-68	-66	-72	-67	-88	-67	-68
product system	-44	-44	-53	-46	-69	-46	-47
profil	-22	-19	-20	-19	-22	-19	-20
program	-32	-29	-28	-28	-31	-28	-36
project	-29	-27	-27	-27	-28	-26	-27
promiz	-39	-38	-46	-40	-49	-38	-41
prompt	-85	-69	-69	-67	-70	-68	-71
proof	-50	-49	-50	-63	-49	-56	-56
proof of	-49	-48	-51	-64	-49	-57	-59
protect	-62	-61	-65	-61	-73	-61	-65
protect $	-26	-25	-25	-24	-26	-24	-25
protect my	-19	-20	-19	-19	-21	-18	-19
protect of	-23	-21	-21	-21	-26	-21	-21
protect our	-25	-25	-27	-24	-27	-25	-30
protect the	-50	-50	-54	-50	-59	-50	-52
prove	-31	-31	-35	-32	-39	-31	-34
provid	-20	-30	-31	-30	-33	-28	-32
provid al2023	-37	-38	-47	-38	-41	-36	-47
provid and	79	24	32	23	26	30	31
provid by	-34	-32	-33	-32	-35	-32	-35
provid for	-17	-17	-16	-17	-17	-16	-23
provid or	-37	-41	-44	-39	-39	-36	-51
provid power	-20	-21	-20	-20	-22	-19	-19
provid the	-53	-48	-45	-46	-53	-46	-46
provis	-53	-28	-50	-32	-53	-44	-48
provis @	-11	-10	-10	-11	-13	-10	-11
provis mode	-96	-91	-90	-87	-92	-85	-89
proxi	-61	-60	-60	-60	-71	-62	-71
proxi do	-40	-40	-41	-45	-43	-52	-56
public	-10	-6	-7	-7	51	-6	-11
public @	-41	-40	-40	-45	-44	-40	-46
public access	-41	-35	-35	-35	-43	-35	-34
public by	-57	-53	-53	-51	-59	-51	-53
public certif	-9	-9	-9	-9	-10	-9	-9
public repo	-41	-41	-46	-43	-55	-42	-49
publicli	-27	-27	-28	-27	-33	-27	-27
publish	-64	-63	-65	-62	-68	-62	-68
publish $	-22	-23	-23	-24	-24	-22	-22
publish the	-17	-16	-16	-16	-16	-15	-16
publish thi	-78	-76	-80	-76	-90	-78	-94
publish to	-25	-23	-25	-24	-26	-23	-23
publish updat	-47	-48	-53	-46	-51	-46	-53
pull	-41	-39	-41	-41	-41	-39	-43
pull from	-45	-45	-51	-46	-47	-44	-58
push	-27	-25	-24	-25	-25	-24	-30
put	-37	-22	-34	-25	-41	-32	-41
put a	-38	-38	-26	-1	-42	-30	-50
put in	-23	-23	-24	-24	-32	-24	-25
put into	-41	-39	-47	-40	-46	-35	-36
put it	-10	-9	-10	-10	-10	-10	-14
put that	-24	-23	-22	-22	-20	-21	-24
python	0	0	2	43	32	4	-7
python 3	45	38	48	120	106	52	28
python packag	-17	-16	-16	-17	-18	-16	-18
python runtim	-18	-18	-20	-20	-19	-18	-22
python3	-87	-73	-87	-69	-94	-67	-80
q	-71	-60	-59	-61	-65	-60	-80
qualiti	-67	-57	-59	-55	-58	-55	-59
qualiti $	-67	-57	-59	-55	-58	-55	-59
quarterli	-109	-106	-120	-105	-121	-107	-114
queri	-35	-33	-33	-34	-19	-33	-36
queri $	-45	-40	-40	-40	-54	-40	-42
queri engin	-55	-53	-52	-54	-81	-53	-62
queri i	46	49	48	45	109	47	41
queri log	-26	-23	-23	-24	-28	-23	-24
queri on	-34	-33	-33	-34	-37	-32	-32
queri result	-70	-69	-69	-67	-86	-68	-76
question	-69	-22	-27	-19	-47	60	-21
question $	-22	-19	-16	-6	-27	25	-15
question @	-20	-19	-20	-20	-19	-21	-23
question can	-23	-2	-20	0	-32	97	-1
question for	-59	-51	-50	-48	-48	-55	-49
question may	-5	3	-9	3	-5	34	3
questionnair	-19	-30	44	-21	-37	-18	-22
queue	-77	-65	-68	-67	-70	-66	-76
queue and	-86	-71	-82	-76	-84	-78	-95
queue polici	-49	-48	-49	-51	-52	-46	-48
quick	-60	-50	-49	-52	-56	-51	-72
quota	-72	-72	-80	-72	-89	-72	-72
r	-33	-28	-34	-24	-21	45	-10
raci	220	60	69	76	45	70	64
raci $	156	30	39	45	25	38	29
raci for	173	52	60	63	35	60	59
rack	-51	-52	-55	-51	-58	-52	-73
raiz	-47	-41	-43	-43	-62	-43	-42
ram	115	-3	4	20	-1	15	7
ran	-46	-39	-37	-38	-54	-40	-52
rang	-51	-47	-48	-46	-51	-45	-50
rang of	-64	-57	-60	-56	-65	-56	-64
ransomwar	-38	-37	-37	-39	-42	-36	-40
ransomwar encrypt	-21	-20	-21	-21	-21	-20	-24
raspberri	-89	-71	-72	-74	-74	-72	-99
raspberri pi	-89	-71	-72	-74	-74	-72	-99
rather	-28	15	-42	-29	-46	-29	-34
rather than	-28	15	-42	-29	-46	-29	-34
rbac	-116	-95	-96	-91	-97	-90	-95
rce	-68	-52	-47	-55	-56	-62	-70
re	25	-22	-19	-22	-19	-38	-18
reach	-55	-50	-72	-53	-26	-57	-56
reach @	-77	-74	-72	-80	-97	-72	-83
reach a	-15	-17	-15	-16	-21	-15	-15
reach end	42	44	42	33	103	45	47
reach the	-12	-12	-12	-12	-14	-12	-16
reachabl	-84	-67	-61	-62	-70	-60	-70
react	-58	-57	-62	-58	-69	-58	-64
read	-18	-8	-36	-19	-7	2	-20
read a	-12	-12	-12	-12	-17	-12	-12
read and	-51	-53	-58	-52	-74	-57	-58
read of	23	32	33	26	77	29	32
read our	-19	-19	-20	-20	-21	-19	-20
read the	-39	-33	-65	-39	-52	17	-30
readabl	-33	-27	-25	-26	-28	-26	-26
realli	-22	-22	-23	-23	-23	-25	-23
reboot	-28	-27	-26	-28	-28	-26	-32
rebuild	-39	-38	-40	-39	-41	-37	-41
rebuild $	-8	-8	-8	-8	-8	-8	-9
receiv	-9	-9	-10	-9	-9	-9	-10
recommend	-1	-11	-17	76	58	-6	2
record	-62	-62	-62	-59	-66	-59	-61
record $	-42	-31	-30	-31	-31	-30	-33
record @	-27	-44	-28	-29	-29	-29	-31
record in	-36	-34	-34	-34	-48	-35	-34
record of	-47	-55	-52	-48	-57	-49	-57
record to	-9	-11	-9	-10	-10	-9	-9
recov	-39	-37	-34	-35	-36	-35	-43
recoveri	-49	-48	-37	-48	-59	-48	-48
recoveri $	-11	-17	49	-16	-50	-18	-17
recoveri for	-23	-20	-23	-20	-21	-19	-19
recoveri plan	-28	-28	-32	-29	-31	-28	-30
recoveri point	-28	-25	-29	-26	-26	-27	-25
recoveri time	-69	-69	-89	-70	-93	-71	-74
red	57	0	28	9	4	10	-11
red hat	68	6	37	16	12	18	-7
redishel	-89	-73	-68	-75	-75	-79	-100
redishel cve	-25	-26	-25	-29	-25	-25	-43
redshift	-48	-65	-51	-44	-71	-46	-62
redund	-72	-71	-74	-70	-76	-68	-76
redund insid	-37	-38	-50	-36	-46	-36	-40
refresh	-47	-47	-44	-39	-40	-38	-38
regard	80	57	-69	0	-21	4	0
regardless	-56	-58	-63	-60	-88	-59	-61
region	-34	-28	-33	-31	5	-30	-34
region $	-37	-38	-16	-36	-53	-37	-40
region avail	-39	-40	-61	-40	-42	-41	-39
region build	-26	-26	-31	-26	-31	-27	-28
region doe	30	23	16	28	88	20	24
region for	-42	-12	-45	-36	-44	-35	-35
region has	21	28	4	13	91	27	16
region is	0	26	1	14	131	30	22
region replic	-53	-53	-64	-52	-60	-53	-55
regist	-92	-78	-72	-74	-77	-72	-77
regresshion	-61	-56	-63	-48	-68	-46	-61
regul	-25	-24	-26	-25	-30	-24	-26
regul that	-29	-29	-33	-30	-37	-29	-33
regular	-20	33	-6	-1	-3	-2	-3
relaunch	-103	-83	-83	-77	-94	-76	-90
relaunch $	-103	-83	-83	-77	-94	-76	-90
releas	-73	-38	-46	-40	2	-38	-40
releas $	-4	11	1	12	79	14	8
remain	134	22	23	142	13	30	28
remain with	78	14	22	3	7	21	24
remedi	-169	-133	-136	-127	-137	-125	-137
remov	-52	-54	-51	-51	-58	-50	-51
renew	-24	-25	-28	-24	-13	-24	-9
renew $	41	40	36	38	92	35	85
renew by	-23	-24	-26	-25	-25	-23	-25
renew it	-16	-15	-16	-16	-16	-14	-15
renew the	-14	-13	-13	-13	-15	-13	-15
renew who	-86	-78	-76	-78	-97	-78	-92
rent	-26	-23	-10	-24	60	-23	-39
repair	-85	-74	-73	-73	-83	-73	-77
repair $	-95	-79	-73	-77	-104	-76	-77
repair by	-14	-14	-13	-14	-15	-13	-13
repair the	-19	-18	-18	-18	-18	-17	-22
replac	-32	-25	-29	-29	-23	-28	-31
replac a	-39	-37	-38	-37	-40	-36	-36
replac fail	-36	-34	-35	-34	-40	-34	-36
replac it	-16	-14	-16	-16	-15	-15	-16
replac the	-16	-22	-16	-15	2	-16	-22
replai	-93	-81	-78	-76	-83	-76	-86
replai $	-93	-81	-78	-76	-83	-76	-86
replic	-63	-59	-64	-59	-69	-58	-59
replic $	-47	-47	-58	-47	-53	-48	-50
replic an	-53	-51	-71	-51	-55	-51	-52
replic of	-31	-30	-33	-30	-35	-30	-29
replic to	-55	-43	-39	-43	-60	-39	-40
replica	-110	-94	-104	-92	-98	-90	-102
repo	-41	-41	-46	-43	-55	-42	-49
repo whose	-39	-39	-47	-43	-56	-41	-45
report	-91	-90	-94	-91	-95	-90	-111
report about	-28	-26	-28	-29	-36	-27	-27
report from	-52	-52	-59	-53	-56	-51	-54
repositori	-30	-28	-29	-29	-31	-28	-30
repositori $	-33	-30	-30	-30	-32	-30	-32
repositori in	-14	-13	-14	-13	-16	-14	-15
request	-47	-44	-45	-43	-29	-43	-47
request $	-29	-31	-29	-29	-34	-28	-28
request to	13	25	26	25	75	24	26
requir	-41	-40	-40	-40	-43	-39	-40
requir txt	-31	-28	-26	-29	-28	-26	-28
requir updat	-15	-14	-13	-14	-14	-13	-14
requir who	-45	-46	-51	-46	-57	-47	-54
reserv	21	10	35	32	126	33	22
reserv @	24	6	43	39	154	41	19
reset	17	17	21	7	84	3	11
resid	-70	-64	-67	-61	-68	-64	-72
resili	-91	-96	-133	-93	-119	-96	-115
resolv	-21	-19	-19	-20	-25	-19	-19
resourc	-73	-72	-73	-73	-76	-72	-98
respect	-40	-40	-40	-40	-54	-40	-40
respons	54	14	1	3	24	1	13
respons $	67	39	-7	0	10	-3	54
respons @	162	39	48	111	18	58	54
respons for	6	-6	-10	-4	46	-4	-7
respons in	53	64	2	24	14	29	28
respons is	-20	-18	-18	-18	-23	-17	-17
respons matrix	176	46	40	56	30	60	51
respons model	2	9	82	17	54	12	-3
respons of	8	-5	-4	-5	44	-5	-6
respons or	-78	-63	-80	-87	-82	-64	-86
respons parti	-24	-21	-22	-26	-20	-21	-23
respons summari	99	10	22	22	8	21	19
respons to	-72	-54	-49	-51	-78	-51	-55
rest	2	1	1	21	60	5	-26
rest $	-34	-31	-33	-32	-47	-31	-31
rest api	32	27	30	76	20	29	26
rest by	-10	-10	-9	-10	-11	-9	-9
rest encrypt	-29	-33	-26	-27	-28	-26	-26
rest in	-76	-73	-76	-75	-113	-73	-76
rest is	-88	-90	-96	-90	-113	-89	-126
restart	-86	-72	-74	-72	-81	-70	-77
restor	-44	-43	-43	-43	-55	-43	-44
restor $	-58	-55	-59	-61	-88	-59	-63
restor drill	-14	-14	-13	-15	-14	-13	-13
restor from	-43	-44	-43	-41	-57	-42	-44
restor it	-22	-21	-22	-22	-23	-21	-26
restor test	-13	-11	-11	-11	-11	-11	-11
restrict	-63	-63	-61	-61	-73	-60	-64
restrict @	-59	-57	-57	-56	-70	-56	-62
result	-64	-60	-60	-59	-73	-59	-65
retail	-26	-20	-20	-20	-20	-20	-25
retail us	-26	-20	-20	-20	-20	-20	-25
retent	-78	-75	-78	-75	-83	-74	-80
retent $	-113	-109	-119	-107	-125	-108	-135
retent in	-17	-17	-17	-22	-18	-17	-16
retent is	-35	-31	-37	-34	-32	-30	-30
retent of	-9	-9	-8	-9	-9	-8	-9
retent period	-65	-61	-63	-60	-74	-60	-64
retent set	-58	-49	-49	-48	-50	-47	-49
retir	-93	-91	-79	-85	-92	-83	-89
retir @	-41	-40	-42	-45	-43	-41	-52
retri	-57	-51	-47	-49	-54	-48	-54
return	-46	-33	-35	-31	5	-31	-37
review	-74	-73	-78	-73	-81	-73	-76
review @	-42	-40	-40	-41	-53	-40	-41
review code	-20	-19	-19	-20	-21	-19	-20
review of	-34	-32	-33	-31	-34	-31	-34
review the	-26	-32	-26	-26	-28	-25	-27
review who	-24	-24	-24	-24	-34	-24	-28
revis	-48	-43	-45	-44	-61	-43	-47
revoc	-11	-9	-8	-9	-8	-8	-8
revok	-61	-58	-60	-60	-66	-59	-62
revok a	-78	-77	-80	-75	-87	-73	-80
revok the	-14	-12	-13	-13	-15	-13	-14
right	-15	-15	-16	-15	-3	-15	8
right $	-14	-13	-15	-13	-18	-13	23
right of	-35	-35	-43	-37	-56	-35	-49
right that	-8	-7	-8	-8	-8	-7	-8
risk	-66	-47	-70	-67	-66	-62	-61
risk assess	27	72	25	22	25	26	26
risk regist	-25	-25	-23	-27	-22	-22	-24
rize	-23	-22	-22	-23	-24	-22	-26
rize $	-22	-20	-20	-21	-23	-21	-23
role	-73	-73	-74	-69	-75	-68	-70
role $	-28	-30	-35	-27	-32	-27	-27
role in	-22	-21	-23	-23	-23	-21	-23
role of	-60	-57	-67	-56	-59	-56	-59
roll	-50	-48	-53	-47	-53	-46	-47
roll $	-45	-45	-45	-46	-48	-45	-45
roll out	-16	-15	-15	-15	-15	-14	-16
rollback	-17	-6	-26	-23	49	-5	0
room	-31	-21	-39	-25	38	-32	-31
room $	-46	-47	-53	-47	-66	-48	-61
root	-86	-84	-70	-83	-94	-82	-92
root access	-54	-51	-51	-52	-53	-50	-58
root account	-62	-60	-79	-61	-66	-61	-62
root user	13	13	62	13	5	12	4
rot	-105	-93	-92	-92	-100	-89	-96
rot insid	-39	-36	-35	-34	-39	-33	-33
rotat	-61	-61	-68	-60	-65	-59	-36
rotat $	-117	-99	-111	-97	-101	-95	-111
rotat @	-87	-90	-93	-89	-86	-88	-110
rotat for	-17	-16	-16	-16	-16	-15	-16
rotat in	-51	-49	-52	-47	-51	-47	-60
rotat of	-24	-20	-21	-20	-22	-20	-24
rotat on	-14	-14	-16	-15	-17	-14	-15
rotat our	-8	-8	-7	-8	-8	-7	-8
rotat the	48	36	42	46	26	45	130
rotat them	-29	-25	-26	-25	-27	-26	-31
rout	-60	-58	-59	-58	-62	-57	-63
rout data	-16	-17	-21	-17	-17	-17	-17
rout tabl	-77	-74	-76	-73	-83	-73	-81
router	-86	-82	-83	-83	-86	-81	-106
router $	-63	-63	-75	-65	-73	-64	-88
router at	-17	-16	-15	-16	-17	-16	-17
row	23	24	24	23	71	25	19
row level	-11	-11	-11	-11	-11	-10	-11
rpo	2	6	72	2	-16	1	1
rpo of	-73	-73	-138	-74	-80	-73	-80
rto	-32	-24	32	-28	-42	-26	-32
rto and	14	17	90	12	-8	11	10
rule	-67	-63	-68	-61	-58	-61	-67
rule $	-120	-113	-134	-111	-119	-111	-117
rule and	26	29	29	29	70	28	30
rule group	-9	-8	-8	-8	-8	-8	-7
rule in	-55	-51	-52	-49	-55	-49	-52
rule of	-39	-36	-36	-36	-39	-35	-42
rule on	-31	-30	-30	-30	-37	-29	-29
rule who	-12	-12	-12	-13	-13	-12	-15
run	-22	-21	-26	-16	-3	-24	-31
run $	-81	-71	-70	-73	-55	-71	-84
run @	16	52	31	72	24	29	34
run a	-38	-35	-33	-35	-40	-34	-40
run and	-37	-35	-36	-36	-52	-35	-38
run as	22	10	21	49	22	22	22
run by	-23	-23	-24	-24	-34	-23	-25
run docker	1	18	-1	58	6	0	15
run etcd	-23	-22	-25	-22	-22	-21	-24
run for	-29	-29	-28	-30	-36	-29	-35
run in	-63	-59	-62	-63	-78	-59	-60
run it	14	14	12	48	10	13	8
run on	-71	-70	-70	-76	-81	-69	-85
run our	-26	-26	-25	-26	-38	-25	-29
run out	-31	-30	-31	-32	-47	-30	-35
run sinc	-62	-62	-59	-62	-77	-59	-73
run that	-18	-18	-19	-19	-20	-18	-21
run the	44	5	4	5	2	6	4
run them	-14	-13	-12	-13	-13	-12	-13
runbook	73	2	1	4	-11	5	3
runc	-60	-59	-62	-60	-67	-57	-68
rundown	207	36	46	48	10	30	41
rundown $	179	40	47	56	40	53	41
runner	31	3	27	82	15	28	23
runtask	-14	-14	-13	-15	-14	-15	-15
runtim	-13	-14	28	-12	10	-12	-19
runtim $	-28	-23	34	-21	-45	-20	-22
runtim in	-50	-50	-60	-51	-56	-53	-62
runtim of	-58	-62	-60	-58	-85	-57	-60
runtim secur	22	17	-4	7	66	18	-2
s	-69	-52	-54	-52	-62	-53	-57
saa	-12	-40	66	-8	-32	-14	-24
saa applic	-24	-25	-27	-25	-47	-25	-26
safe	-59	-56	-57	-55	-60	-54	-63
safe $	-35	-37	-43	-37	-43	-37	-47
safekeep	-63	-58	-61	-55	-59	-54	-58
safekeep $	-63	-58	-61	-55	-59	-54	-58
safeti	-6	-5	-6	-5	-8	-6	-6
sagemak	1	41	3	0	-1	6	7
sai	22	21	59	18	65	26	25
sai amazon	-14	-14	-13	-14	-14	-14	-13
sai land	26	12	89	25	13	25	18
salesforc	57	54	34	53	153	50	20
same	-50	-33	14	-38	-41	-39	-53
same as	22	-1	97	3	2	17	-25
same question	-58	-51	-51	-49	-48	-55	-49
sanit	-26	-27	-38	-27	-30	-27	-29
save	-39	19	-24	-12	67	-14	-30
save plan	-68	-83	-48	-40	14	-50	-68
save us	-46	-44	-35	-40	5	-35	-35
savepoint	-62	-53	-51	-53	-57	-53	-54
say	-34	-35	14	10	-21	-26	-29
say $	20	26	142	99	19	29	22
scale	-53	-47	-53	-45	-59	-45	10
scale @	-151	-138	-144	-136	-142	-135	-175
scale a	-96	-92	-90	-90	-98	-90	-121
scale of	-40	-36	-36	-40	-37	-35	-42
scale polici	-62	-63	-75	-63	-72	-65	-79
scale the	-63	-60	-61	-62	-68	-59	-72
scan	-92	-87	-90	-87	-92	-86	-98
scan $	-100	-99	-121	-99	-107	-99	-115
scan of	-34	-34	-38	-34	-42	-35	-34
scan on	-11	-11	-11	-12	-14	-11	-11
scanner	-63	-57	-57	-57	-60	-56	-61
schedul	-86	-78	-79	-77	-81	-76	-92
schedul $	-78	-77	-75	-75	-81	-73	-85
schedul and	-47	-30	-34	-29	-33	-29	-29
schedul for	-25	-22	-22	-23	-24	-21	-22
schedul of	-11	-10	-10	-10	-11	-10	-10
schedul that	-14	-14	-14	-14	-18	-14	-15
schema	-152	-123	-124	-118	-131	-116	-126
schema design	-46	-46	-47	-46	-60	-45	-51
scope	-93	-74	-79	-45	-79	-67	-78
scratch	-55	-52	-58	-52	-56	-51	-78
scratch file	-15	-15	-14	-15	-20	-15	-16
screen	-88	-66	-62	-65	-88	-69	-79
script	-65	-57	-57	-56	-58	-55	-58
script $	-104	-86	-88	-80	-87	-78	-92
sdk	-86	-90	-103	-89	-112	-94	-107
search	-38	-30	-30	-33	-35	-29	-33
second	-18	12	-3	1	36	2	62
second $	-148	-89	-87	-85	-102	-90	-113
second one	40	33	21	43	4	32	148
second region	-21	-20	-24	-20	-26	-21	-21
secret	-100	-87	-87	-87	-91	-85	-101
secret in	-67	-63	-64	-62	-68	-61	-72
section	105	23	19	17	5	23	16
secur	-26	-34	-28	-25	-42	-35	-29
secur $	-69	-87	-91	-28	-77	-66	-75
secur by	-41	-34	-32	-35	-36	-32	-37
secur configur	-29	-27	-27	-27	-27	-26	-39
secur duti	-38	-23	-46	14	-32	-38	-25
secur environ	-9	-9	-13	-9	-9	-9	-10
secur group	-43	-6	6	-39	-52	-35	-56
secur in	-106	-88	-126	-89	-101	-88	-93
secur of	-59	-55	-39	-55	-68	-55	-64
secur on	-48	-41	-41	-40	-41	-39	-41
secur patch	-53	-8	-8	-9	6	-1	68
secur polici	-7	-7	-7	-8	-8	-7	-7
secur the	-62	-58	-69	-58	-62	-57	-61
secur updat	11	16	22	22	21	23	77
see	9	18	44	53	15	15	15
see to	-18	-19	-19	-22	-22	-21	-21
segment	-113	-114	-140	-115	-135	-117	-134
select	-26	-25	-30	-25	-28	-25	-26
select the	-18	-17	-16	-16	-18	-16	-17
self	26	97	38	58	42	42	42
self host	43	128	39	24	50	45	43
self instal	-34	-38	-33	-52	-33	-34	-33
self run	5	39	40	93	44	42	49
send	-22	-7	-4	-6	51	-3	-13
sensit	-33	-35	-33	-33	-36	-34	-36
sensit $	-33	-35	-33	-33	-36	-34	-36
sensor	-58	-60	-54	-56	-66	-56	-61
sent	-37	-36	-34	-35	-40	-34	-35
sent to	-19	-19	-18	-19	-20	-18	-18
sent with	-36	-32	-31	-33	-38	-32	-33
separ	-72	-69	-76	-68	-87	-69	-71
serv	-37	-36	-34	-35	-39	-34	-41
server	-32	-32	-33	-28	-34	-31	0
server $	-72	-73	-73	-70	-54	-70	-83
server access	-19	-18	-17	-18	-18	-18	-27
server and	-41	-38	-36	-38	-37	-36	-43
server at	-35	-34	-39	-36	-42	-34	-40
server behind	-55	-53	-51	-52	-59	-50	-60
server build	-21	-19	-18	-19	-23	-18	-21
server for	-86	-103	-91	-116	-95	-86	-94
server hall	-50	-51	-55	-51	-59	-52	-62
server host	-50	-49	-47	-49	-48	-47	-72
server in	-59	-56	-55	-56	-67	-54	-62
server insid	-18	-17	-18	-18	-19	-17	-23
server is	-25	-24	-26	-24	-26	-28	-28
server of	-72	-70	-69	-70	-95	-69	-79
server on	24	13	24	52	24	24	25
server patch	-64	-68	-56	-59	-66	-58	-72
server room	-40	-41	-44	-41	-54	-41	-50
server side	-67	-67	-74	-66	-75	-65	-86
server that	-51	-46	-45	-46	-56	-45	-52
server to	29	23	29	64	18	28	29
server under	-34	-28	-27	-28	-28	-27	-32
server who	-35	-34	-35	-35	-36	-34	-40
serverless	-57	-30	-36	-29	12	-28	-34
servic	-35	-39	-7	-38	-39	-38	-43
servic $	-43	-35	-15	-38	4	-36	-44
servic and	-40	-38	-42	-38	-47	-38	-40
servic behind	-35	-30	-40	-31	-33	-30	-30
servic is	-71	-91	-85	-86	-77	-72	-96
servic itself	-25	-23	-25	-24	-27	-23	-23
servic log	-26	-26	-27	-30	-31	-26	-27
servic on	-30	-30	-37	-33	-37	-31	-34
servic quota	-69	-72	-97	-72	-85	-72	-73
servic role	-8	-7	-7	-7	-8	-7	-8
servic that	-25	-23	-23	-22	-24	-22	-24
servic updat	-23	-10	17	-13	-11	-9	-19
servic where	-77	-70	-79	-81	-97	-74	-72
servic who	-33	-31	-54	-32	-33	-31	-36
session	-49	-54	-54	-39	-56	-49	-53
session $	-21	-20	-24	-21	-21	-20	-21
session in	-20	-20	-19	-18	-19	-17	-18
set	-50	-49	-51	-49	-56	-48	-50
set $	-76	-69	-70	-67	-70	-66	-72
set and	-37	-34	-48	-34	-33	-33	-33
set by	-42	-42	-40	-41	-43	-39	-50
set how	-14	-14	-13	-15	-18	-15	-14
set in	-52	-46	-45	-45	-52	-45	-46
set is	-21	-19	-20	-19	-21	-19	-20
set min	-32	-30	-30	-30	-43	-31	-30
set of	-51	-49	-56	-50	-52	-48	-52
set reserv	-44	-44	-44	-45	-63	-44	-44
set that	-21	-20	-20	-20	-22	-19	-20
set the	-32	-31	-35	-31	-32	-30	-32
set to	-34	-31	-37	-33	-32	-30	-29
set up	-33	-32	-31	-32	-38	-31	-31
setup	4	-32	-50	-31	-57	-29	-29
setup in	-78	-73	-88	-71	-116	-72	-77
seven	-11	-11	-11	-11	-12	-11	-11
seven year	-11	-11	-11	-11	-12	-11	-11
sever	-42	-40	-59	-42	-42	-40	-42
sever avail	-34	-29	-39	-32	-32	-30	-29
shard	-40	-37	-37	-37	-38	-36	-37
shard of	-7	-7	-7	-7	-8	-7	-7
share	22	-24	6	-21	-39	-16	-28
share $	-70	-75	-89	-70	-91	-70	-89
share control	-97	-80	-36	-75	-98	-103	-92
share of	50	6	-10	2	-10	-8	4
share one	-30	-30	-49	-31	-31	-31	-36
share respons	112	36	96	47	46	37	32
share who	4	47	10	14	14	16	14
share with	-18	-17	-17	-19	-17	-20	-18
shift	-43	-7	-54	-41	-44	-40	-60
ship	-35	-30	-31	-31	-34	-31	-34
ship the	-12	-11	-12	-11	-12	-11	-12
shop	-54	-50	-53	-51	-53	-49	-53
short	118	4	8	16	0	8	-4
should	6	12	4	91	12	34	15
should amazon	-13	-13	-12	-13	-14	-12	-13
should be	-42	-38	-42	-43	-42	-38	-40
should have	-23	-21	-21	-23	-22	-21	-21
should i	12	7	-21	49	0	71	23
should we	7	17	19	108	25	28	21
shouldnt	-48	-49	-43	-43	-45	-43	-45
show	-61	-53	-55	-56	-63	-52	-59
shred	-51	-52	-55	-51	-70	-52	-54
side	2	3	-27	-14	-27	-21	-28
side $	35	23	4	15	-7	5	3
side by	3	150	37	33	34	34	30
side encrypt	-76	-77	-85	-81	-87	-75	-98
side is	-53	-39	-37	-41	-39	-36	-40
side of	101	44	47	44	46	46	46
sidecar	-39	-39	-41	-42	-48	-48	-47
sign	-96	-70	-114	-93	-107	-92	-94
sign in	-38	-36	-32	-35	-35	-35	-32
sign up	26	77	26	30	29	30	32
signatur	-79	-74	-73	-72	-81	-72	-83
signatur $	-90	-80	-80	-76	-86	-75	-90
sinc	-34	-31	-32	-33	-14	-31	-36
sinc januari	-35	-37	-36	-36	-37	-35	-45
sinc two	-10	-9	-9	-9	-10	-9	-9
singl	-7	-8	41	-9	-22	-9	-17
singl @	-15	-14	-15	-16	-15	-14	-21
sit	-33	-30	-30	-30	-31	-29	-31
sit in	-44	-37	-34	-34	-38	-34	-37
sit on	-22	-22	-21	-22	-24	-21	-25
sit with	-29	-26	-31	-27	-25	-25	-25
site	-33	-32	-31	-33	-33	-31	-32
site $	-64	-61	-61	-65	-66	-60	-63
site host	-23	-23	-21	-25	-21	-21	-24
site script	-7	-8	-8	-7	-8	-8	-7
six	-38	-34	-34	-35	-35	-33	-32
six copi	-13	-12	-11	-12	-12	-12	-12
size	-9	10	-10	7	129	11	8
size $	-129	-119	-118	-117	-173	-115	-122
size @	26	28	28	33	135	33	21
size of	12	30	-9	28	119	30	36
size the	-81	-78	-78	-75	-106	-75	-89
sla	-59	-32	-45	-36	60	-59	-48
slow	-54	-51	-51	-51	-55	-50	-55
slow queri	-20	-20	-20	-20	-25	-20	-21
slow sql	-45	-42	-40	-45	-42	-40	-44
small	87	26	48	105	31	46	43
small rest	32	27	30	76	20	29	26
smtp	-26	-24	-24	-24	-29	-24	-24
smtp credenti	-13	-12	-12	-12	-13	-12	-12
snapshot	-81	-77	-80	-78	-92	-81	-81
snapshot of	-45	-40	-42	-42	-46	-41	-42
snowflak	54	49	48	53	215	62	21
snowflak warehous	65	62	53	61	141	56	28
so	-6	-8	-12	10	-18	-8	29
so $	-65	-57	-57	-59	-64	-55	-55
so @	-42	-62	-73	-59	-62	-56	-81
so amazon	-21	-20	-20	-20	-29	-20	-22
so ami	-11	-10	-12	-10	-11	-10	-10
so it	-55	-51	-48	-56	-53	-49	-55
so patch	-33	-32	-32	-39	-36	-32	-39
so that	-14	-15	-14	4	-20	-14	-19
so the	-51	-28	-42	22	-42	-31	-73
so um	60	22	1	24	21	22	16
so we	-60	-64	-60	-63	-63	-63	-91
so who	79	79	67	70	47	77	203
soc	-36	-33	-35	-42	-36	-37	-34
soc 2	-35	-33	-35	-43	-35	-38	-34
softwar	-58	-57	-57	-64	-66	-56	-60
softwar $	-55	-57	-58	-80	-70	-53	-63
softwar in	-35	-33	-34	-32	-37	-32	-38
softwar of	-71	-70	-73	-70	-108	-70	-83
softwar on	-39	-37	-37	-37	-41	-36	-36
softwar that	-14	-14	-16	-16	-16	-15	-18
softwar updat	-23	-19	-19	-19	-20	-19	-21
softwar we	-12	-12	-11	-11	-11	-11	-11
solut	14	24	13	14	90	23	15
solut architect	14	24	13	14	90	23	15
some	-99	-77	-78	-84	-86	-76	-82
somebodi	-34	-29	-31	-29	-50	-29	-1
somebodi delet	-16	-16	-16	-17	-20	-16	-17
somebodi wrote	-19	-15	-16	-15	-15	-15	-14
someon	-41	-35	-11	6	-24	-29	-34
someon els	23	33	42	107	28	41	36
someon explain	-3	0	39	-5	-12	-1	0
someth	-80	-75	-76	-75	-84	-76	-91
someth $	-63	-48	-44	-50	-51	-57	-64
someth aws	-18	-19	-19	-19	-19	-21	-20
someth custom	-44	-44	-42	-40	-61	-43	-59
someth i	-31	-30	-30	-33	-31	-30	-46
someth we	-36	-36	-40	-36	-43	-36	-37
sorri	3	-13	-13	-11	-14	-12	-11
sorri i	10	-14	-13	-11	-15	-12	-11
sort	-32	-34	-32	-32	-35	-33	-36
sourc	-60	-60	-60	-60	-70	-59	-71
sourc address	-44	-45	-48	-48	-48	-45	-60
sourc and	-8	-7	-6	-7	-7	-7	-7
sourc code	-49	-50	-52	-51	-55	-51	-66
sourc librari	-33	-34	-35	-34	-44	-35	-35
space	-83	-80	-82	-77	-92	-79	-78
spam	-26	-25	-24	-24	-27	-24	-24
spare	-9	-9	-9	-9	-10	-9	-9
spare capac	-9	-9	-9	-9	-10	-9	-9
speak	-81	-65	-100	-57	-86	24	-76
speak $	-55	-27	-58	-15	-47	81	-35
specif	-46	-45	-53	-48	-52	-45	-49
specif control	-56	-54	-65	-54	-66	-53	-60
specif secur	-9	-9	-13	-9	-9	-9	-10
specifi	-60	-56	-54	-57	-79	-55	-55
spend	-104	-105	-134	-102	-115	-102	-138
spf	-9	-8	-7	-8	-8	-8	-8
split	158	49	25	32	9	29	16
split $	185	67	21	35	15	32	-2
split for	33	-1	1	-1	-24	-11	2
split of	-29	53	1	1	-2	0	2
split the	-47	-44	-43	-49	-65	-45	-45
spread	-126	-150	-145	-131	-144	-130	-139
spread @	-58	-50	-60	-53	-54	-50	-52
spring	-25	-25	-27	-27	-33	-26	-30
spun	-25	-30	-21	-21	-23	-21	-25
spun up	-25	-30	-21	-21	-23	-21	-25
sql	-34	-44	-31	11	-35	-29	-32
sql inject	-42	-42	-45	-49	-48	-42	-42
sql over	19	-4	31	114	26	33	28
sql statement	-45	-42	-40	-45	-42	-40	-44
sqli	-62	-54	-56	-55	-62	-52	-52
srm	5	-50	-74	-52	-74	-49	-54
sse	-56	-54	-53	-55	-63	-52	-57
sse @	-29	-31	-27	-28	-28	-27	-29
sse c	-70	-65	-67	-69	-72	-63	-69
ssh	-49	-50	-50	-50	-56	-49	-58
ssh kei	-54	-55	-58	-55	-64	-56	-69
sshd	-95	-86	-84	-88	-102	-86	-110
ssl	-44	-42	-44	-47	-44	-41	-40
ssl on	-13	-14	-15	-15	-16	-13	-13
stack	-10	-31	-23	44	-23	-14	-17
staff	-114	-108	-110	-106	-124	-105	-116
staff $	-42	-41	-45	-42	-57	-42	-48
staff to	-124	-108	-102	-94	-114	-94	-94
stai	-34	-54	-67	-59	-70	-52	-52
stai with	-8	-47	-76	-58	-64	-48	-40
stale	-36	-47	-37	-36	-38	-36	-37
stale who	-10	-10	-10	-10	-10	-10	-12
stand	50	51	141	49	37	48	50
stand $	-12	-11	-12	-12	-11	-11	-11
stand for	64	63	174	60	42	57	60
stand in	-14	-13	-13	-13	-19	-13	-13
standalon	-25	-23	-24	-24	-24	-24	-23
standalon @	-23	-20	-24	-22	-22	-21	-20
standard	-27	-27	-26	-27	-28	-25	-26
standbi	-19	-18	-18	-18	-20	-17	-18
standbi in	-20	-20	-19	-19	-21	-18	-18
start	17	-3	-2	-1	24	0	-3
start a	-12	-12	-13	-13	-12	-12	-14
start the	-26	-33	-26	-28	-33	-26	-30
startup	-38	-35	-33	13	-29	-23	-39
startup us	-33	-31	-30	-31	-34	-30	-52
state	-26	-20	-20	-20	-21	-20	-21
state rule	-17	-13	-13	-13	-14	-13	-15
statement	-45	-42	-40	-45	-42	-40	-44
statu	-54	-45	-47	-46	-51	-45	-46
step	18	15	19	15	76	6	22
step $	23	20	24	18	88	6	28
step in	-17	-19	-17	-18	-23	-18	-18
still	-30	-47	-44	-36	-47	-42	-45
still have	53	-34	-19	-33	-21	-24	-19
still on	-63	-59	-65	-62	-71	-60	-65
still patch	-11	-11	-10	-11	-11	-11	-12
still rout	-50	-47	-43	-47	-46	-44	-52
stole	-9	-8	-8	-9	-9	-8	-10
stolen	-17	-12	-12	-13	-12	-12	-13
stop	-46	-5	-46	-42	-50	-40	-45
stop and	124	21	48	41	44	42	42
stop do	-8	85	16	24	25	24	28
stop it	-15	-16	-15	-17	-17	-15	-15
storag	-42	-40	-41	-40	-44	-39	-40
storag $	-21	-18	-18	-18	-19	-18	-18
storag across	-17	-16	-19	-16	-17	-16	-16
storag capac	-9	-8	-9	-9	-9	-9	-9
storag databas	-42	-43	-46	-44	-57	-45	-45
storag media	-59	-58	-63	-59	-64	-59	-60
storag six	-9	-8	-8	-8	-8	-8	-8
storag volum	-23	-22	-21	-21	-29	-21	-21
store	8	-22	-20	3	-30	6	-24
store @	-66	-54	-55	-56	-56	-55	-57
store in	-49	-40	-40	-41	-43	-40	-39
stranger	-59	-56	-55	-54	-66	-54	-55
strategi	-111	-146	-132	-120	-136	-121	-132
stream	10	16	9	18	-2	15	116
stuck	-123	-111	-114	-101	-114	-96	-101
stuck on	-123	-110	-112	-98	-105	-92	-97
student	-22	-23	-24	-23	-23	-22	-23
stuff	-66	-63	-71	-66	-71	-63	-68
style	-33	-31	-30	-35	-30	-30	-33
subdomain	-38	-43	-39	-37	-40	-36	-36
subdomain takeov	-45	-52	-46	-44	-48	-43	-43
subject	-13	-13	-14	-14	-19	-14	-13
subnet	-45	-45	-53	-46	-49	-45	-50
subnet $	-62	-61	-86	-63	-67	-62	-63
subscrib	-71	-68	-70	-64	-66	-63	-65
subscrib to	-85	-82	-86	-76	-78	-74	-78
such	-17	-15	-17	-16	-17	-16	-16
suggest	-26	-44	-25	29	-56	-31	-29
suggest $	-34	-33	-33	-35	-36	-33	-37
summar	152	26	2	29	14	24	30
summari	128	3	18	23	-2	15	4
summari for	63	17	24	23	13	23	21
suppli	-33	-32	-34	-33	-35	-31	-36
suppli and	-18	-18	-18	-20	-19	-17	-21
suppli the	-33	-30	-32	-32	-33	-30	-38
supplier	-125	-102	-112	-94	-101	-94	-101
support	24	30	66	30	108	27	30
support $	25	32	99	40	102	30	34
suppos	-26	-25	2	-27	-31	-24	-25
suppos $	-30	-29	-34	-31	-34	-29	-31
suppos to	-20	-17	18	-21	-24	-17	-17
suppress	-71	-67	-69	-66	-72	-66	-69
sure	-38	-37	-36	-36	-40	-35	-36
sure onli	-40	-35	-32	-34	-39	-33	-33
sure that	-15	-14	-14	-14	-15	-14	-15
surveil	-17	-17	-19	-17	-20	-17	-21
surviv	-16	-16	-18	-17	-19	-16	-16
surviv a	-14	-14	-14	-15	-17	-14	-14
suspici	-13	-13	-14	-13	-15	-14	-14
swap	-86	20	-45	-46	-47	-41	-43
swap @	-31	89	11	17	20	17	24
swap it	-28	-30	-28	-27	-28	-27	-32
swap them	-54	-57	-53	-56	-60	-53	-60
switch	-58	-60	-60	-59	-64	-58	-72
switch $	-53	-56	-64	-55	-70	-57	-80
switch it	-22	-23	-22	-23	-23	-21	-22
switch off	-11	-10	-10	-11	-12	-10	-10
switch on	-44	-43	-45	-45	-52	-43	-58
syn	-46	-40	-42	-42	-51	-41	-43
syn flood	-46	-40	-42	-42	-51	-41	-43
system	-16	-15	-8	-16	0	-14	-14
system $	21	18	36	24	101	29	15
system databas	-8	-8	-9	-9	-11	-9	-9
system for	-52	-48	-47	-49	-57	-47	-63
system of	-54	-53	-53	-53	-70	-52	-62
system on	-27	-26	-26	-26	-36	-25	-25
system patch	-15	-15	-18	-16	-18	-16	-19
system under	-58	-54	-55	-53	-68	-54	-59
system updat	45	50	51	50	49	51	116
tabl	-49	-47	-50	-46	-52	-46	-50
tabl $	-69	-69	-82	-70	-81	-70	-71
tabl in	-32	-26	-27	-26	-29	-26	-29
tabl of	-13	-12	-11	-12	-13	-11	-12
tabl permiss	-21	-19	-19	-19	-21	-19	-20
tabl whose	-101	-94	-91	-90	-111	-89	-110
tag	-126	-120	-134	-123	-148	-123	-181
take	20	-17	-17	9	-21	-13	-15
take autom	-27	-24	-24	-25	-31	-24	-24
take care	18	-2	-19	-16	-24	-13	-21
take over	101	32	35	29	38	34	40
take snapshot	-68	-61	-64	-63	-73	-63	-65
take the	-55	-53	-49	-50	-66	-48	-47
takeov	-41	-46	-42	-40	-43	-39	-39
talk	0	-2	55	2	-31	53	5
talk of	16	21	94	25	28	27	32
talk to	-24	-29	-23	-25	-67	36	-23
tamper	-35	-27	-28	-29	-29	-28	-26
target	-61	-53	-69	-51	-53	-51	-53
target $	-66	-52	-51	-49	-52	-48	-52
task	-43	-49	-30	-47	-60	-46	-49
task $	-53	-57	-56	-51	-55	-50	-52
task remain	86	21	28	7	12	29	34
task to	-8	-8	-11	-8	-8	-8	-10
tde	-40	-39	-39	-40	-40	-37	-40
team	31	14	1	26	-14	5	28
team $	-19	-70	-40	-16	-76	-40	10
techi	18	23	65	19	19	22	19
techi $	18	23	65	19	19	22	19
technic	38	41	97	37	25	24	40
technician	-23	-23	-24	-24	-33	-23	-24
tell	-7	-45	-31	-39	-74	-42	-12
tell me	-8	-38	-61	-43	-72	-45	-14
templat	-80	-78	-88	-76	-87	-77	-81
templat $	-13	-12	-13	-12	-11	-11	-11
tenant	8	6	53	4	40	4	-10
tenant who	24	22	-20	20	106	21	-7
term	48	135	85	37	12	46	24
termin	-63	-66	-52	-58	-78	-57	-55
terraform	19	46	54	45	198	32	53
terraform modul	12	20	21	17	70	11	23
test	-96	-94	-100	-94	-113	-95	-99
test $	-139	-135	-163	-134	-165	-136	-163
test and	-74	-70	-79	-69	-91	-70	-73
test of	-51	-48	-53	-52	-72	-55	-55
test restor	-43	-44	-43	-41	-57	-42	-44
test that	-17	-17	-18	-18	-18	-20	-19
test the	-19	-19	-20	-19	-22	-20	-20
tester	-33	-26	-26	-28	-29	-26	-26
text	-35	-36	-54	-33	15	-34	-41
than	20	82	47	25	52	29	19
than 90	-10	-12	-11	-12	-11	-10	-11
than with	34	119	41	28	33	46	27
thank	12	-2	-2	-1	51	-2	-4
that	-34	-31	-31	-30	-37	-31	-7
that $	-63	-58	-53	-57	-70	-59	-44
that @	-47	-46	-45	-45	-48	-44	-53
that a	-40	-39	-41	-40	-44	-41	-48
that amazon	-64	-63	-70	-65	-84	-70	-75
that an	-43	-42	-41	-43	-47	-41	-52
that appli	-27	-27	-28	-30	-36	-28	-30
that aws	-38	-36	-40	-37	-41	-37	-40
that becaus	-13	-13	-13	-15	-16	-13	-19
that by	-25	-38	-25	-26	-27	-27	-27
that call	9	34	75	35	34	34	36
that do	-59	-59	-63	-65	-87	-62	-77
that encrypt	-27	-27	-26	-27	-28	-26	-43
that execut	-29	-23	-24	-24	-24	-23	-25
that happen	-8	-8	-8	-7	-7	-7	-8
that hold	-25	-26	-25	-25	-27	-25	-26
that host	-26	-28	-26	-26	-30	-25	-32
that i	21	19	22	55	17	20	21
that is	-10	-9	-10	-9	-11	-9	-10
that it	-78	-78	-80	-88	-88	-78	-113
that keep	-23	-22	-24	-23	-25	-22	-30
that left	34	-18	-15	-16	-42	-15	-16
that let	-19	-16	-16	-18	-16	-17	-16
that market	-19	-18	-17	-18	-19	-17	-18
that must	-46	-45	-42	-41	-52	-40	-41
that on	-11	-3	-2	-5	-23	-1	35
that onc	-17	-16	-17	-19	-17	-16	-18
that one	-31	-31	-38	-32	-32	-31	-34
that or	22	22	31	34	13	22	114
that our	-21	-20	-22	-21	-23	-20	-24
that place	-5	-5	-5	-6	-5	-5	-8
that replic	-9	-8	-8	-8	-8	-8	-8
that run	-52	-50	-50	-52	-58	-50	-68
that runtim	-23	-25	-32	-24	-24	-22	-23
that store	-34	-23	-23	-25	-23	-23	-25
that the	-26	-25	-25	-25	-34	-25	-26
that thei	7	16	9	22	6	8	84
that thing	22	38	42	55	24	39	187
that to	-12	-11	-12	-12	-12	-11	-12
that up	-29	-27	-25	-26	-30	-25	-27
that us	-3	37	20	52	-9	39	188
that we	-31	-27	-30	-27	-27	-27	-29
the	-26	-28	-26	-24	-21	-27	-19
the @	-48	-49	-53	-49	-42	-47	-54
the access	-26	-22	-22	-22	-24	-21	-21
the account	-79	-73	-81	-74	-89	-74	-79
the agent	-15	-13	-13	-13	-16	-13	-13
the amazon	-20	-15	-15	-16	-16	-15	-17
the ami	-11	-12	-11	-11	-12	-11	-11
the analysi	-8	-7	-8	-7	-9	-8	-7
the analyst	-21	-35	-27	27	-40	-20	-35
the app	-31	-30	-33	-31	-45	-30	-33
the applic	-34	-32	-31	-15	-41	-30	-32
the assessor	-17	-17	-16	-18	-19	-17	-27
the audit	-44	-36	-41	-39	-15	-52	-38
the auditor	-53	-57	-61	-53	-63	-53	-68
the auth	-11	-9	-9	-9	-10	-9	-9
the author	-20	-17	-16	-17	-19	-17	-17
the autom	-54	-47	-53	-51	-51	-46	-48
the automat	-35	-33	-40	-34	-57	-34	-34
the avail	-57	-57	-81	-59	-68	-58	-63
the aws	-29	-27	-25	-27	-23	-28	-30
the az	-16	-16	-18	-15	-18	-15	-15
the backup	-33	-31	-24	-27	2	-23	-38
the ball	-32	-38	-32	-31	-33	-30	-33
the bare	-22	-22	-24	-22	-24	-22	-26
the basement	-23	-24	-21	-24	-22	-28	-23
the board	-76	-62	-63	-61	-65	-57	-71
the box	-42	-49	-41	-43	-55	-42	-46
the broker	-64	-64	-64	-63	-92	-62	-69
the build	-26	-30	-25	-26	-26	-24	-27
the capac	-31	-26	-26	-25	-32	-25	-26
the card	-12	-7	-43	-17	-24	52	0
the certif	67	38	24	38	30	38	74
the cisco	-52	-54	-37	-46	-40	-37	-52
the client	59	19	20	6	-4	20	20
the cloud	-65	-62	-28	-61	-79	-60	-73
the cluster	96	98	64	91	77	93	238
the code	-43	-38	-38	-39	-45	-38	-43
the coffe	21	32	31	31	85	30	20
the compani	-44	-41	-40	-42	-54	-40	-41
the comput	20	20	19	20	49	20	1
the configur	-28	-28	-29	-29	-35	-29	-29
the connect	-14	-14	-14	-14	-20	-14	-15
the connector	-14	-13	-13	-13	-14	-13	-14
the consol	-27	-26	-30	-27	-28	-27	-30
the contain	32	33	29	30	13	33	106
the content	-32	-32	-34	-33	-41	-32	-41
the control	-28	-26	-29	-27	-26	-25	-26
the custom	-50	-63	-75	-62	-66	-62	-64
the daili	-14	-12	-13	-13	-14	-12	-12
the dashboard	14	12	74	14	0	8	10
the data	-39	-39	-42	-40	-44	-39	-41
the databas	-57	-16	-14	-6	-63	-9	116
the decid	-18	-16	-15	-16	-18	-15	-16
the default	-13	-12	-13	-13	-14	-13	-14
the devic	-18	-17	-18	-19	-18	-17	-17
the disk	-45	-46	-45	-44	-53	-44	-49
the dns	-75	-59	-51	-52	-57	-52	-56
the docker	-19	-17	-19	-21	-20	-17	-17
the domain	-65	-63	-62	-60	-62	-57	-64
the durabl	-24	-23	-22	-23	-34	-22	-22
the duti	24	55	25	21	24	25	26
the ecs	-77	-71	-72	-73	-84	-69	-106
the edg	-64	-66	-94	-68	-73	-68	-91
the encrypt	-42	-44	-42	-43	-48	-41	-44
the end	-14	-14	-15	-15	-21	-14	-14
the engin	22	22	15	18	-15	21	90
the environ	-18	-17	-24	-17	-19	-17	-17
the evid	-37	-34	-36	-36	-41	-34	-36
the execut	-25	-23	-27	-23	-24	-23	-25
the facil	-45	-43	-46	-45	-52	-43	-52
the failov	-27	-26	-26	-25	-33	-25	-25
the fewest	6	16	26	96	14	25	23
the file	-8	22	-3	-2	-8	-2	-3
the find	-33	-28	-28	-29	-30	-28	-28
the firewal	42	47	42	44	3	46	162
the firmwar	-20	-18	-18	-19	-21	-18	-20
the first	-69	-58	-70	-57	-19	-55	-77
the fix	-24	-23	-23	-23	-23	-22	-28
the flow	-21	-19	-20	-20	-21	-19	-20
the full	33	-2	0	-2	-25	-12	1
the function	-36	-35	-34	-35	-35	-34	-58
the game	-16	-16	-15	-16	-20	-15	-16
the gatewai	16	22	26	25	66	25	14
the global	-35	-35	-37	-37	-44	-36	-36
the guest	1	6	1	1	73	6	-23
the hardwar	-56	-58	-53	-52	-65	-52	-56
the head	-9	-9	-9	-9	-11	-9	-10
the health	-52	-53	-70	-57	-64	-54	-57
the hook	66	30	-1	5	-6	9	8
the host	35	48	45	67	29	49	161
the http	-42	-43	-50	-45	-53	-44	-49
the hypervisor	-42	-41	-49	-42	-44	-41	-48
the import	-8	-7	-7	-8	-8	-7	-8
the index	-33	-27	-27	-29	-29	-27	-29
the infrastructur	-33	-29	-29	-29	-33	-29	-33
the internet	-45	-41	-41	-46	-48	-41	-43
the java	-17	-16	-18	-16	-18	-16	-15
the job	-37	-36	-37	-36	-37	-36	-45
the kei	58	48	49	56	28	53	147
the kernel	-7	7	-5	58	1	0	12
the key	-8	-8	-8	-10	-10	-8	-9
the kubelet	-38	-36	-39	-39	-40	-35	-39
the land	-41	-38	-60	-45	-52	-39	-41
the law	-30	-31	-32	-35	-40	-31	-35
the least	12	-13	19	127	6	21	23
the legal	-6	31	53	17	90	10	25
the line	42	107	46	37	17	38	43
the linux	-66	-57	-57	-56	-56	-54	-72
the log	-29	-29	-27	-27	-29	-26	-28
the lowest	9	10	-3	1	47	8	7
the machin	-71	-64	-64	-64	-68	-62	-76
the mainten	-46	-41	-41	-50	-43	-40	-44
the manag	-35	-28	-29	-29	-31	-27	-30
the manual	-32	-32	-43	-33	-56	-33	-34
the maximum	38	51	14	50	123	50	53
the mfa	-22	-22	-31	-22	-24	-22	-23
the minimum	-13	-11	-11	-12	-12	-11	-11
the model	-8	-43	-56	-43	-56	-44	-46
the network	10	9	73	9	-2	8	0
the new	-21	-19	-20	-20	-20	-19	-24
the next	-39	-50	-36	-40	-42	-36	-37
the nitro	-27	-7	50	-6	-40	-7	-15
the node	24	26	25	63	5	30	97
the number	-13	-12	-12	-12	-14	-12	-12
the offic	16	27	30	29	112	28	9
the old	-46	-48	-50	-47	-62	-47	-53
the on	-21	-21	-21	-21	-22	-21	-21
the one	17	9	15	73	17	19	18
the oper	-71	-70	-76	-71	-91	-70	-81
the os	1	3	3	12	76	3	-40
the other	-9	-9	-9	-10	-11	-9	-11
the owner	-47	-44	-52	-41	-47	-36	-45
the parti	-41	-40	-44	-47	-68	-43	-49
the partner	-9	-8	-9	-8	-10	-9	-8
the password	-43	-39	-43	-41	-43	-39	-45
the patch	22	25	23	22	76	25	17
the peer	-65	-63	-65	-64	-96	-63	-78
the peopl	-35	-33	-34	-36	-42	-34	-34
the permiss	-21	-30	-20	-20	-20	-20	-20
the person	-42	-46	-41	-52	-48	-40	-41
the physic	-50	-50	-51	-50	-53	-49	-60
the platform	-45	-66	-46	-61	-55	-43	-46
the point	-12	-11	-11	-11	-11	-10	-10
the polici	64	18	9	18	5	17	15
the primari	-9	-8	-8	-8	-9	-8	-9
the privat	-21	-20	-20	-20	-27	-19	-20
the product	-9	-9	-8	-10	-10	-9	-9
the provid	-15	-15	-15	-16	-15	-15	-24
the python	-18	-19	-19	-20	-22	-19	-22
the queri	-38	-37	-36	-37	-61	-36	-45
the record	-32	-30	-30	-31	-49	-33	-31
the region	-43	-42	-43	-42	-46	-40	-41
the regul	-34	-34	-37	-35	-42	-34	-37
the replac	-56	-51	-53	-53	-69	-52	-60
the requir	-14	-12	-11	-12	-12	-11	-13
the resolv	-19	-18	-18	-18	-26	-18	-18
the resourc	-18	-17	-15	-16	-17	-15	-17
the respons	24	-32	-17	-23	-44	-21	-20
the restor	-15	-15	-15	-15	-19	-15	-16
the retent	-28	-28	-28	-28	-37	-28	-32
the risk	-25	-25	-23	-27	-22	-22	-24
the room	-43	-41	-40	-43	-56	-40	-42
the root	-41	-38	-47	-39	-42	-38	-41
the rotat	-16	-18	-18	-17	-19	-16	-17
the rout	-13	-12	-12	-15	-14	-12	-13
the row	-52	-52	-48	-51	-61	-49	-64
the rule	-30	-29	-32	-29	-34	-29	-34
the runtim	-27	-12	42	-12	-33	-11	-20
the same	39	38	110	35	25	38	26
the schedul	-18	-17	-17	-18	-22	-17	-19
the search	-45	-34	-34	-38	-40	-33	-38
the second	-48	16	-18	-9	0	-11	92
the secur	26	-18	-15	18	-11	-7	-21
the server	-90	-87	-87	-86	-107	-85	-96
the servic	-47	-44	-59	-45	-52	-45	-47
the share	64	18	101	26	-15	21	21
the shop	-73	-68	-78	-72	-73	-64	-77
the site	-19	-19	-20	-19	-22	-19	-19
the soc	-11	-10	-10	-10	-13	-10	-10
the softwar	-74	-74	-76	-93	-96	-73	-82
the sourc	-42	-41	-39	-40	-54	-39	-46
the split	97	75	33	32	17	29	23
the ssh	-32	-32	-34	-33	-36	-32	-34
the standbi	-20	-19	-18	-18	-20	-18	-18
the state	-17	-13	-13	-13	-14	-13	-15
the storag	-15	-14	-14	-14	-14	-13	-14
the stream	-10	-9	-9	-9	-9	-9	-12
the subnet	-9	-9	-12	-9	-10	-9	-9
the system	-24	-24	-24	-25	-30	-24	-33
the team	137	94	47	29	41	46	48
the text	6	-1	-26	4	83	-2	-9
the third	-11	-10	-10	-10	-11	-10	-11
the tls	-19	-19	-21	-20	-24	-19	-21
the truck	-70	-69	-60	-63	-65	-60	-87
the underli	-63	-53	-54	-56	-58	-53	-79
the updat	40	44	48	52	14	48	156
the upgrad	23	29	34	27	21	30	119
the vendor	60	15	32	80	28	31	34
the virtual	-42	-37	-38	-38	-41	-36	-37
the vpn	-26	-25	-27	-27	-33	-26	-30
the vulner	-25	-22	-22	-23	-23	-22	-29
the weather	-14	-2	-50	2	100	-8	-4
the whole	1	-9	-9	-9	-11	-9	-9
the window	-13	-13	-13	-16	-17	-13	-14
the wire	-76	-70	-63	-66	-70	-64	-79
the word	8	16	48	8	38	-4	-4
the work	-34	-53	-45	17	-44	-38	-54
the worker	-44	-40	-45	-42	-46	-41	-46
the workload	-85	-82	-132	-87	-103	-83	-88
the world	-48	-45	-46	-45	-55	-45	-45
the wrong	-52	-52	-50	-51	-75	-51	-52
theft	-32	-29	-29	-31	-35	-29	-31
thei	-29	-26	-11	-24	-30	-24	39
thei $	-16	-13	-11	-10	-22	-12	58
thei are	-35	-33	-33	-34	-38	-32	-37
thei do	30	41	30	47	27	30	142
their	94	1	7	14	-1	13	65
their $	88	4	21	20	11	22	81
their host	-45	-32	-31	-34	-34	-30	-32
their or	-40	-9	-18	-6	-45	-12	100
their os	-79	-89	-83	-81	-76	-75	-108
their own	-27	-26	-27	-26	-33	-28	-34
them	46	-6	-9	-7	-4	-5	30
them $	9	-5	-13	-10	-3	-7	42
them everi	-32	-24	-25	-25	-26	-25	-25
them is	-73	-67	-72	-68	-88	-68	-70
them off	-24	-20	-21	-22	-24	-21	-21
them on	-50	-49	-51	-52	-53	-48	-61
them or	13	22	16	20	9	25	111
them to	-52	-54	-53	-52	-64	-53	-74
themselv	-44	-44	-60	-45	-49	-45	-50
themselv $	-43	-43	-62	-44	-51	-44	-48
then	-15	-19	21	-20	-21	-17	-24
then $	5	-1	51	0	-2	1	-5
there	-20	30	-7	-11	9	0	27
there $	-5	36	-14	-6	23	-1	57
there and	-11	-10	-10	-11	-10	-10	-14
there any	-12	2	-12	-14	-12	-13	-14
there is	-40	-38	-38	-46	-42	-38	-51
there no	-25	-29	-25	-25	-28	-25	-32
thermostat	-41	-33	-33	-33	-36	-32	-33
these	-48	-48	-39	-46	-51	-45	-52
these $	-68	-69	-51	-64	-77	-64	-77
theyr	-36	-37	-38	-37	-46	-38	-42
thi	20	25	31	23	26	87	98
thi $	-36	-32	-33	-31	-33	-36	-34
thi bot	-16	-3	-12	-20	-42	74	-9
thi in	14	12	9	8	-44	60	4
thi is	-27	-27	-34	-28	-30	-29	-34
thi morn	2	2	-6	-8	55	-8	-22
thi one	8	37	25	32	8	20	112
thi word	39	43	139	39	12	34	33
thing	5	6	6	6	-36	32	80
thing $	-70	-62	-21	-57	-85	-13	-94
thing who	28	27	26	24	12	25	73
think	-7	-4	-38	39	44	-19	-9
think that	-15	-15	-15	-17	-18	-15	-22
third	-52	-37	-9	-34	-37	-33	-32
third parti	-52	-37	-9	-34	-37	-33	-32
those	-32	-25	-33	-25	-35	-23	23
those $	-64	-63	-91	-64	-72	-62	-69
those @	-43	-37	-37	-39	-39	-37	-53
thousand	-28	-25	-27	-27	-28	-25	-30
thousand of	-28	-25	-27	-27	-28	-25	-30
threat	-19	-17	-17	-17	-19	-17	-18
three	2	7	3	22	61	9	5
three azs	-45	-40	-40	-42	-41	-39	-38
three year	48	55	45	51	149	52	37
throttl	-34	-32	-30	-31	-34	-30	-31
throttl limit	-31	-26	-26	-26	-30	-26	-26
through	-20	-38	-40	-38	-44	-39	-42
through @	24	-10	-11	-9	-16	-9	-11
through a	-57	-50	-49	-52	-69	-53	-63
through our	-55	-45	-46	-44	-44	-46	-46
through the	-32	-32	-43	-34	-36	-33	-33
through which	-14	-15	-15	-15	-20	-14	-14
throughput	-11	-10	-10	-11	-12	-10	-10
throughput for	-10	-9	-9	-10	-10	-9	-8
thru	7	-27	-36	-32	-27	-22	-20
tick	-41	-41	-48	-40	-44	-40	-42
ticket	19	22	24	16	61	18	24
tier	-90	-90	-110	-90	-105	-92	-102
time	-24	-14	-9	-12	59	-15	-17
time $	-32	-31	-31	-33	-38	-31	-35
time object	-69	-69	-89	-70	-93	-71	-74
time out	49	48	60	52	149	45	50
time recoveri	-20	-20	18	-20	-38	-20	-20
timeout	-47	-43	-43	-42	-44	-42	-53
tls	-36	-34	-35	-35	-28	-33	-35
tls $	-82	-80	-88	-85	-91	-76	-88
tls 1	-23	-24	-24	-26	-24	-22	-24
tls cert	29	31	24	32	81	32	26
tls for	-18	-18	-18	-24	-20	-17	-17
tls on	-41	-40	-43	-41	-49	-40	-43
tls version	-44	-41	-41	-40	-44	-39	-41
tlsv1	-96	-93	-98	-90	-112	-90	-102
to	-24	-22	-28	-20	-26	-26	-30
to $	-47	-44	-45	-45	-46	-42	-43
to 1	-11	-11	-12	-12	-12	-11	-11
to 16	-24	-33	-24	-27	-29	-25	-28
to 22	-11	-10	-10	-12	-12	-10	-10
to @	-49	5	-38	-37	-43	-36	-41
to a	-27	-26	-15	-26	-28	-25	-27
to add	-56	-59	-63	-61	-66	-59	-76
to amazon	-37	-36	-40	-38	-48	-36	-39
to an	-39	-37	-36	-35	-9	-37	-35
to anoth	-11	-10	-10	-10	-10	-10	-10
to appli	-41	-37	-45	-37	-42	-38	-39
to ask	-27	-23	-21	-10	-33	21	-19
to aws	-41	-42	-42	-41	-48	-42	-53
to be	35	21	64	80	32	37	36
to blame	-39	-44	-43	-42	-51	-42	-42
to by	17	74	13	23	24	24	26
to call	-41	-39	-46	-41	-47	-40	-39
to care	5	-21	5	67	6	3	9
to date	-31	-39	-31	-31	-32	-30	-36
to decid	-37	-42	-32	-42	-32	-32	-33
to defin	-95	-102	-118	-93	-111	-104	-101
to do	36	-46	-54	-34	-47	-41	-36
to enabl	-15	-14	-14	-14	-16	-14	-15
to fix	-35	-32	-30	-31	-31	-28	-34
to get	-22	-18	-19	-20	-19	-18	-20
to have	-49	-28	-28	-30	-28	-28	-29
to it	-29	-30	-34	-33	-33	-32	-35
to keep	-44	-39	-40	-38	-42	-38	-39
to know	51	45	23	19	11	22	25
to look	1	-6	2	50	4	4	2
to me	12	25	69	18	12	22	25
to my	79	73	32	36	23	37	40
to our	-5	-32	-37	-31	-37	-31	-31
to patch	-25	-21	-22	49	-14	-19	-46
to plain	23	94	31	29	20	32	29
to prod	-17	-17	-16	-18	-16	-18	-16
to protect	-23	-23	-21	-21	-24	-21	-23
to put	-9	-11	-15	28	-17	-5	-4
to reboot	-16	-15	-14	-15	-14	-14	-19
to renew	-14	-14	-14	-15	-14	-13	-13
to repair	-19	-19	-18	-23	-18	-18	-17
to replac	-18	-16	-17	-18	-16	-16	-17
to review	-21	-21	-22	-20	-23	-20	-21
to run	17	10	17	48	12	17	15
to secur	11	-8	17	64	11	17	13
to set	-14	-14	-12	-13	-12	-12	-13
to sort	-32	-34	-32	-32	-35	-33	-36
to switch	-9	-9	-8	-10	-9	-8	-9
to take	39	53	8	17	4	15	23
to the	-16	-24	-24	-24	-23	-23	-24
to tls	-30	-28	-31	-31	-31	-27	-27
to touch	-70	-50	-52	-57	-58	-56	-53
to turn	-17	-15	-14	-15	-17	-16	-15
to updat	-37	-35	-34	-37	-45	-34	-37
to upgrad	-42	-41	-43	-46	-44	-41	-54
to us	-45	-7	-35	-39	-45	-32	-41
to whom	-79	-82	-95	-83	-89	-80	-112
to write	-19	-16	-15	-16	-18	-16	-16
to you	-1	-11	-1	-4	-55	86	-1
todai	53	17	4	14	9	14	18
toggl	-54	-46	-52	-51	-49	-45	-47
token	-64	-60	-72	-62	5	-66	-72
told	-41	-36	-33	-36	-35	-27	-37
tomorrow	61	19	-12	24	114	10	18
tomorrow $	61	19	-12	24	114	10	18
tonight	-11	-9	-5	8	94	0	-15
tonight $	-11	-9	-5	8	94	0	-15
too	-73	-68	-69	-69	-73	-66	-70
too $	-69	-70	-70	-68	-77	-67	-71
top	-70	-73	-80	-72	-95	-73	-99
top of	-70	-73	-80	-72	-95	-73	-99
topic	-48	-50	-65	-54	-60	-51	-51
topic and	-11	-9	-8	-9	-9	-9	-9
touch	-51	-47	-51	-49	-54	-48	-49
touch the	-59	-46	-47	-50	-56	-49	-50
traffic	-53	-51	-53	-52	-56	-50	-56
traffic $	-41	-38	-35	-36	-54	-35	-40
traffic between	-17	-17	-16	-16	-17	-16	-18
traffic doubl	-11	-9	-10	-10	-10	-9	-11
train	-31	-26	-14	-28	-33	-28	-34
train data	-18	-18	-19	-18	-20	-18	-18
train in	-22	-15	-15	-15	-15	-15	-16
train its	-16	-16	-19	-16	-19	-16	-19
train our	-48	-45	-49	-46	-54	-47	-50
train whose	-56	-50	-74	-51	-53	-53	-59
transit	-23	-27	45	-23	-33	-21	-41
transit $	37	34	115	37	10	33	26
trigger	-93	-90	-110	-90	-109	-93	-111
trim	-40	-37	-37	-37	-41	-36	-38
truck	-70	-69	-60	-63	-65	-60	-87
true	-68	-63	-76	-64	-69	-63	-70
true $	-71	-64	-77	-64	-70	-63	-71
true or	-39	-40	-47	-42	-51	-40	-49
trust	-70	-68	-70	-70	-83	-69	-76
trust advisor	-74	-75	-82	-80	-94	-76	-89
tune	-62	-60	-59	-62	-63	-59	-68
tune it	-13	-13	-13	-13	-13	-13	-15
tunnel	-66	-66	-60	-61	-78	-56	-61
turn	-28	-27	-28	-27	-5	-25	-29
turn on	-46	-45	-44	-44	-50	-43	-45
turn them	-25	-21	-22	-22	-24	-21	-22
two	-28	-13	-27	-19	-33	-24	-25
two azs	-76	-68	-72	-69	-69	-67	-73
two custom	-9	-8	-8	-8	-8	-8	-9
two of	-15	-16	-14	-14	-18	-14	-15
two region	-46	-50	-59	-49	-61	-48	-48
two week	-27	-28	-23	-24	-27	-23	-25
two year	-47	-51	-47	-37	-39	-37	-37
txt	-31	-28	-26	-29	-28	-26	-28
type	-13	-8	21	-13	-20	-7	31
tyre	61	58	40	43	156	56	34
tyre $	61	58	40	43	156	56	34
u	90	11	-30	18	-20	146	9
ubuntu	-64	-90	-62	-67	-72	-61	-71
ubuntu @	-51	-50	-45	-46	-58	-45	-53
uh	-27	-27	-29	-28	-29	-27	-39
um	52	16	-4	17	11	16	10
under	-52	-48	-49	-47	-47	-46	-53
under @	-62	-66	-58	-56	-60	-55	-62
under an	-25	-22	-23	-22	-23	-22	-26
under our	-36	-33	-31	-32	-40	-31	-34
under the	-46	-43	-53	-44	-47	-43	-57
underli	-69	-62	-66	-65	-68	-63	-86
underli comput	-67	-49	-52	-56	-57	-51	-79
underli host	-27	-27	-26	-27	-27	-26	-31
underneath	-116	-108	-107	-107	-145	-105	-123
underneath @	-74	-72	-72	-72	-96	-71	-80
undersea	-54	-54	-59	-54	-64	-55	-70
unintend	-40	-35	-36	-34	-37	-33	-35
unit	-52	-55	-60	-53	-77	-59	-60
unless	-40	-38	-39	-39	-42	-39	-42
unless we	-41	-39	-41	-40	-44	-41	-44
unlock	-37	-33	-32	-33	-35	-32	-32
unlock code	-37	-33	-32	-33	-35	-32	-32
unread	-8	-8	-7	-8	-8	-7	-7
unus	-72	-68	-69	-66	-76	-66	-73
unus @	-84	-76	-75	-73	-90	-73	-85
up	-33	-29	-27	-31	-14	-29	-36
up $	-27	-24	7	-23	-35	-24	-26
up 200	-30	-36	-24	-24	-26	-24	-29
up @	-132	-122	-122	-117	-149	-116	-127
up and	13	40	11	13	9	13	9
up by	-44	-45	-45	-46	-51	-43	-44
up etcd	-71	-69	-74	-67	-105	-67	-66
up in	-66	-59	-61	-62	-76	-59	-66
up sinc	-18	-17	-17	-18	-20	-17	-19
up the	-35	-35	-33	-34	-51	-33	-33
up to	-26	-12	-26	-25	-30	-24	-29
updat	-63	-56	-54	-50	-65	-53	-7
updat $	-129	-99	-92	-92	-139	-100	-64
updat @	-43	-44	-47	-44	-47	-43	-55
updat avail	5	21	58	18	21	20	20
updat by	-45	-45	-45	-45	-44	-44	-73
updat do	-40	-35	-35	-35	-36	-35	-44
updat for	-34	-27	-27	-28	-31	-27	-33
updat in	-20	-19	-21	-19	-21	-19	-20
updat is	-43	-42	-47	-44	-50	-42	-54
updat it	-12	-12	-12	-11	-13	-11	-13
updat mode	32	47	107	45	33	42	47
updat of	41	38	29	35	20	38	105
updat on	-33	-46	-38	-32	-35	-30	-12
updat that	-30	-27	-26	-27	-39	-27	-29
updat the	-24	-21	-23	-23	-29	-21	0
updat them	-11	-11	-10	-11	-11	-10	-13
updat these	-17	-16	-16	-17	-17	-16	-20
updat to	-19	-19	-21	-21	-19	-19	-25
updat who	39	57	66	62	61	67	173
updat with	-105	-78	-79	-84	-83	-79	-89
updat without	-38	-36	-55	-36	-37	-36	-37
upgrad	-48	-50	-43	-3	-66	-39	38
upgrad $	-36	-33	-11	78	-14	0	122
upgrad @	-76	-79	-80	-97	-80	-75	-83
upgrad by	-11	-12	-11	-12	-12	-11	-13
upgrad do	33	34	26	31	30	32	84
upgrad from	-24	-33	-24	-27	-29	-25	-28
upgrad in	-152	-131	-141	-138	-139	-131	-170
upgrad it	-24	-22	-22	-23	-25	-22	-30
upgrad karpent	-21	-18	-20	-21	-18	-19	-20
upgrad of	-12	-12	-12	-12	-16	-12	-13
upgrad the	11	9	2	6	-6	8	70
upgrad who	-45	-39	-38	-41	-41	-39	-50
upkeep	-34	-58	-27	28	-48	-35	-28
upkeep $	-34	-58	-27	28	-48	-35	-28
uplink	-38	-33	-35	-37	-36	-33	-33
upload	-55	-55	-54	-54	-60	-52	-56
upload $	-41	-41	-43	-42	-50	-41	-46
upload to	-52	-54	-50	-50	-56	-49	-56
ups	-29	-29	-30	-31	-47	-29	-34
ups batteri	-29	-29	-30	-31	-47	-29	-34
uptim	-66	-66	-71	-65	-78	-66	-83
uptim of	-60	-61	-63	-60	-76	-60	-73
url	-67	-57	-63	-58	30	-59	-69
us	12	-11	-22	-15	-11	-16	10
us $	47	4	-11	1	-21	-3	57
us @	8	-25	-24	-29	-42	-22	-34
us and	78	-9	-3	15	15	5	13
us ask	-20	-19	-18	-18	-20	-19	-21
us aws	-63	-58	-68	-57	-67	-57	-71
us east	-7	-7	-7	-7	-8	-7	-7
us i	-24	-24	-27	-23	-25	-23	-23
us in	-10	19	-1	1	0	0	1
us on	-35	-32	-23	-33	4	-24	-23
us or	4	14	-3	11	99	20	78
us our	-27	-26	-26	-28	-26	-26	-34
us right	-28	-34	-27	-29	-29	-27	-32
us that	-19	-19	-19	-19	-21	-18	-27
us the	13	-2	12	67	9	12	10
us them	192	52	66	70	56	66	35
us to	-60	-15	-64	-55	-61	-55	-60
us when	-49	-108	-89	-92	-111	-90	-92
us who	-78	-73	-74	-73	-87	-73	-97
us with	12	62	14	12	8	20	9
usag	-5	50	6	61	-1	275	20
use	-22	-51	-51	-45	-72	-18	-50
use $	-87	-81	-84	-86	-94	-84	-87
use @	26	-39	-35	-11	-32	-29	-21
use a	-65	-78	-69	-72	-71	-76	-70
use an	-19	-17	-18	-19	-18	-18	-17
use as	-21	-21	-22	-22	-22	-21	-34
use it	43	-10	-15	-18	-21	-12	-12
use of	-23	-22	-24	-23	-26	-22	-23
use the	-8	-8	-8	-9	-8	-8	-11
use thi	-22	-15	-1	1	-41	62	-23
use you	-14	-7	0	-3	-47	98	-11
user	-52	-47	-38	-45	-14	-43	-53
user $	-140	-132	-139	-129	-172	-129	-136
user and	-39	-39	-41	-39	-44	-38	-40
user in	-45	-52	-46	-45	-51	-45	-54
user instal	-19	-17	-17	-17	-18	-18	-26
user into	-56	-57	-58	-54	-72	-58	-60
user may	-12	-16	-12	-12	-12	-12	-12
user of	-32	-31	-34	-31	-36	-30	-32
user on	-53	-59	-74	-55	-60	-55	-55
v	3	158	27	40	27	38	33
v @	8	174	31	48	31	44	38
valid	-53	-53	-57	-53	-58	-51	-53
valid $	-61	-60	-66	-60	-68	-60	-64
valid @	-20	-19	-20	-19	-20	-19	-20
valid cname	-12	-12	-12	-12	-16	-12	-14
valid of	-24	-20	-21	-20	-22	-20	-20
valu	47	36	30	113	45	40	47
valu store	38	27	17	96	36	30	39
var	-16	-16	-16	-16	-22	-16	-16
variabl	-49	-45	-54	-46	-49	-45	-46
variabl of	-35	-36	-48	-36	-39	-36	-39
vcenter	-78	-67	-67	-68	-73	-66	-93
vcpu	14	11	21	17	111	7	20
vendor	1	-19	-11	15	-15	-11	-13
verifi	-24	-21	-21	-21	-23	-21	-23
verifi that	-24	-21	-21	-21	-23	-21	-23
version	-73	-69	-72	-69	-39	-68	-80
version $	-82	-60	-93	-59	12	-56	-65
version in	-32	-34	-33	-37	-34	-32	-37
version of	-12	-12	-11	-12	-12	-11	-12
version on	-8	-12	-8	-7	43	-21	-11
version that	-23	-25	-23	-26	-27	-23	-24
version updat	-26	-25	-26	-25	-25	-24	-33
version upgrad	-95	-91	-91	-99	-95	-90	-128
versu	12	187	33	57	45	57	51
versu @	5	187	49	58	52	59	51
vet	-54	-50	-52	-50	-55	-49	-51
vet the	-34	-32	-31	-31	-35	-31	-32
via	-60	-60	-56	-57	-62	-56	-63
via @	-78	-74	-70	-72	-83	-71	-85
video	22	27	19	33	124	-2	-2
viewer	-71	-65	-68	-63	-68	-61	-66
virtual	-74	-71	-79	-73	-77	-71	-95
virtual applianc	-14	-12	-12	-15	-16	-12	-13
virtual layer	-76	-73	-83	-73	-80	-73	-99
viru	-44	-40	-41	-42	-44	-40	-42
visibl	-30	-26	-27	-28	-28	-26	-26
visitor	-40	-40	-42	-40	-54	-42	-45
volum	-52	-49	-49	-49	-58	-48	-49
volum encrypt	-30	-28	-27	-28	-33	-27	-29
volum of	-18	-18	-17	-17	-26	-17	-17
vpn	1	-20	-1	61	33	-2	-17
vpn client	27	26	19	14	81	16	14
vs	20	166	24	35	16	30	16
vs @	-17	167	19	17	12	22	15
vs a	33	165	38	26	39	54	33
vs amazon	142	124	51	57	32	49	50
vs guest	-55	-60	-62	-64	-58	-57	-91
vs in	62	44	100	125	59	64	51
vsphere	-48	-71	-45	-56	-48	-45	-60
vuln	-119	-108	-114	-113	-138	-111	-128
vulner	-36	-35	-35	-36	-37	-34	-37
vulner $	-26	-24	-26	-26	-28	-25	-26
vulner @	-51	-48	-52	-52	-50	-47	-46
vulner in	-24	-23	-25	-23	-27	-23	-25
vulner scan	-34	-34	-38	-34	-42	-35	-34
w	50	-8	-39	-13	-20	-18	-15
w @	38	-44	-69	-43	-56	-38	-34
w a	-26	-23	-21	-22	-22	-21	-21
w o	-56	-39	-36	-36	-40	-38	-39
wait	-16	-47	-43	-44	-42	-38	-53
walk	80	12	-3	9	13	13	13
walk me	127	41	17	35	43	44	47
wall	-57	-54	-67	-57	-58	-53	-66
want	34	41	20	75	18	19	22
want @	26	102	19	23	29	33	34
want amazon	30	7	29	69	26	30	30
want it	31	-5	-3	-5	-17	-3	-3
want the	-12	-41	-11	46	-30	-18	-11
want to	28	30	16	60	14	17	17
warehous	12	17	13	17	81	18	-5
warehous who	-14	-2	-7	-2	26	0	-19
was	-29	-27	-28	-28	-18	-26	-29
was in	-9	-7	-8	-7	-7	-7	-7
was off	-12	-12	-12	-12	-13	-12	-11
was open	-15	-13	-13	-14	-14	-13	-14
was public	-51	-45	-43	-43	-57	-43	-43
was that	-25	-25	-26	-27	-40	-25	-29
was whose	-24	-27	-22	-25	-24	-22	-22
watch	-72	-64	-71	-64	-74	-63	-66
watch the	-29	-28	-28	-28	-32	-27	-29
way	-29	-32	-29	-29	-34	-28	-35
way $	-23	-22	-22	-34	-24	-22	-24
we	-22	-19	-34	-19	-32	-27	-27
we $	-83	-93	-84	-108	-94	-85	-93
we actual	132	-2	30	15	28	35	41
we are	90	25	28	36	30	34	35
we bring	-11	-12	-10	-11	-11	-10	-10
we close	-35	-36	-36	-49	-46	-37	-37
we creat	-7	-8	-7	-8	-7	-7	-10
we deploi	-30	-28	-31	-29	-33	-29	-28
we do	-19	-63	-58	-52	-54	-55	-69
we dont	-50	-62	-50	-74	-57	-52	-54
we get	21	49	17	20	19	20	20
we go	15	29	-19	20	-12	-1	1
we got	-35	-20	-19	-20	-19	-20	-20
we had	34	30	19	32	5	32	108
we harden	-84	-83	-78	-77	-84	-78	-94
we have	16	4	3	4	30	3	0
we host	-41	-47	-58	-49	-50	-44	-55
we import	-67	-62	-59	-59	-62	-58	-63
we instal	-66	-64	-93	-77	-70	-65	-64
we launch	-67	-67	-70	-68	-84	-65	-78
we look	-30	-29	-27	-28	-28	-27	-30
we migrat	92	60	33	35	35	34	35
we move	-28	-46	-28	-29	-29	-28	-30
we must	-44	-42	-47	-52	-45	-45	-45
we need	-24	-21	-22	30	-25	-21	-21
we never	-30	-27	-29	-29	-32	-27	-29
we patch	-89	-90	-136	-90	-95	-91	-102
we pay	-18	-15	-15	-17	-17	-15	-16
we plan	-40	-37	-36	-40	-40	-36	-42
we put	-24	-25	-25	-25	-25	-25	-35
we run	45	2	3	21	3	6	4
we send	-41	-45	-40	-51	-46	-39	-39
we store	-57	-58	-59	-56	-62	-71	-58
we take	118	47	37	131	61	65	62
we to	-34	-48	-33	-36	-32	-33	-38
we train	-31	-26	-28	-26	-28	-25	-29
we turn	-21	-18	-19	-19	-21	-18	-18
we upload	-55	-56	-55	-53	-60	-53	-57
we use	-106	-105	-104	-99	-106	-97	-105
we want	23	20	22	57	19	24	22
we write	-70	-63	-58	-59	-65	-57	-65
we wrote	-37	-35	-38	-36	-44	-34	-37
weak	-35	-34	-32	-34	-38	-32	-35
weather	-14	-2	-50	2	100	-8	-4
weather in	-14	-2	-50	2	100	-8	-4
web	-1	0	-1	29	-4	0	-4
web app	16	16	15	59	8	17	12
web applic	-41	-39	-40	-42	-42	-40	-51
web server	-10	-8	-8	-9	-9	-8	-9
websit	15	9	9	107	-4	12	-25
wed	4	35	3	-16	5	5	-5
week	13	-9	-9	-9	-13	-9	-8
weekend	-7	0	0	3	67	0	-4
weekli	1	-11	2	39	-2	3	2
weight	-41	-30	-30	-32	-33	-29	-31
weight and	-41	-30	-30	-32	-33	-29	-31
well	-24	-27	-28	-26	-24	-24	-24
well as	-20	-27	-17	-19	-16	-17	-17
went	-66	-66	-69	-62	-78	-62	-61
went down	-11	-9	-8	-9	-8	-8	-8
wer	-16	-15	-14	-15	-15	-14	-16
were	-46	-20	-40	-64	-49	-41	-43
were on	-38	-35	-31	-33	-36	-32	-34
weve	-22	-22	-24	-23	-24	-22	-33
weve got	-22	-22	-24	-23	-24	-22	-33
what	102	83	177	62	68	77	48
what $	119	57	140	33	-23	24	9
what a	-5	7	139	11	-22	6	5
what about	-170	-162	-178	-152	-216	-156	-165
what addit	35	101	30	40	41	39	41
what an	64	98	271	101	63	97	101
what and	9	11	53	14	18	84	33
what are	101	44	132	60	7	105	62
what can	-38	-14	-71	-12	-44	98	-22
what chang	33	140	42	48	32	45	50
what do	110	95	100	100	72	43	69
what doe	39	12	99	14	23	21	14
what extra	-19	76	-6	-20	-11	-2	-4
what for	-15	-2	-33	8	99	-7	-1
what i	1	15	2	-1	1	0	2
what if	-101	-122	-120	-93	-107	-91	-90
what in	203	34	44	63	38	40	63
what is	68	68	215	72	61	67	56
what it	94	35	151	50	35	45	28
what kind	-3	3	-9	2	-9	46	3
what mean	42	47	128	41	35	45	48
what not	89	13	2	19	11	14	20
what our	126	-13	-27	15	2	13	-7
what remain	131	54	-11	-3	25	29	-2
what should	32	55	33	113	55	51	40
what stai	21	-24	-34	-16	-37	-17	-20
what that	-156	-145	-124	-119	-173	-150	-152
what the	126	67	93	76	211	69	67
what we	-36	-63	-69	-63	-69	3	-61
what will	109	37	18	31	42	38	47
what work	23	96	19	25	30	31	35
what would	-7	34	-6	41	1	-1	12
whatev	-71	-65	-78	-65	-90	-63	-65
whatev the	-33	-30	-46	-30	-38	-30	-30
when	-29	-28	-34	-28	-15	-32	-35
when @	-82	-71	-70	-75	-92	-70	-76
when a	-64	-64	-64	-62	-79	-62	-64
when an	-60	-58	-63	-59	-76	-59	-64
when its	-20	-18	-18	-19	-21	-19	-20
when one	-33	-31	-33	-32	-45	-31	-32
when the	-47	-42	-42	-43	-51	-42	-48
when thei	-51	-56	-55	-53	-69	-54	-62
when traffic	-59	-54	-53	-54	-70	-53	-55
when us	86	21	28	7	12	29	34
when we	-65	-2	-51	-48	-72	-50	-51
where	24	26	4	86	-21	29	11
where @	-91	-89	-90	-96	-152	-90	-99
where a	-32	-33	-54	-41	-49	-35	-38
where do	-61	-55	-59	-71	-44	7	-45
where the	-34	-32	-33	-41	-32	-35	-33
where to	47	43	45	108	39	43	40
where we	6	19	5	68	13	10	22
whether	-42	-40	-40	-40	-48	-39	-43
whether @	-71	-64	-65	-63	-78	-63	-74
whether we	-16	-17	-16	-17	-21	-16	-16
which	-11	-15	-14	15	12	-14	-17
which $	-18	-38	61	-20	-47	-12	-16
which @	-23	-11	-17	18	16	-12	-16
which a	-14	-13	-13	-15	-14	-13	-16
which account	-17	-15	-15	-16	-20	-15	-15
which control	-35	-31	-31	-36	-34	-30	-30
which data	-25	-25	-24	-25	-29	-24	-25
which duti	77	139	69	48	51	66	66
which flavor	24	35	53	153	34	52	45
which is	34	-33	113	58	157	41	30
which leav	19	1	20	75	20	19	20
which of	-7	-11	-6	14	-18	-6	-9
which one	-28	-27	-28	-30	-40	-27	-26
which part	8	-49	-74	-60	-85	-53	-80
which parti	-43	-42	-51	-46	-51	-43	-44
which peopl	-20	-17	-17	-17	-20	-17	-18
which region	51	82	59	65	211	83	73
which servic	-120	-93	-115	-56	-124	-104	-103
which side	-63	-48	-58	-58	-62	-56	-56
which task	86	21	28	7	12	29	34
which user	-18	-20	-16	-17	-18	-17	-17
while	-43	-42	-42	-42	-61	-42	-44
while a	-56	-54	-56	-56	-85	-54	-54
who	-39	-38	-41	-37	-29	-37	-23
who $	-21	-13	-16	-11	-24	-8	100
who account	68	2	9	17	10	15	18
who act	-49	-50	-49	-48	-57	-47	-53
who activ	-65	-74	-63	-62	-66	-61	-65
who add	-45	-45	-43	-42	-46	-42	-44
who answer	-42	-39	-40	-40	-50	-42	-40
who appli	-53	-51	-53	-53	-56	-51	-65
who are	-28	-5	-32	-4	-37	65	-1
who arrang	-27	-27	-28	-29	-30	-26	-26
who assign	-82	-79	-78	-75	-82	-74	-86
who attach	-80	-82	-77	-75	-94	-74	-77
who back	68	62	46	67	187	62	36
who bring	-90	-88	-98	-96	-90	-87	-133
who bump	-73	-70	-69	-67	-84	-67	-73
who can	-50	-48	-51	-48	-55	-51	-63
who carri	-26	16	-15	-18	-24	-17	-18
who check	-13	-13	-12	-13	-18	-13	-13
who choos	-29	-28	-28	-28	-35	-27	-28
who classifi	-53	-54	-56	-54	-67	-55	-61
who clean	-61	-54	-57	-56	-62	-53	-55
who commiss	-12	-10	-11	-11	-12	-11	-11
who configur	-32	-32	-34	-30	-31	-29	-13
who connect	-24	-24	-29	-25	-28	-24	-25
who control	-32	-32	-31	-32	-33	-31	-33
who correct	-20	-18	-17	-18	-19	-17	-18
who creat	-68	-61	-61	-60	-67	-60	-68
who decid	-62	-61	-62	-61	-72	-61	-64
who defend	-21	-23	-23	-22	-30	-23	-23
who defin	-95	-94	-140	-95	-105	-94	-95
who delet	-36	-33	-31	-33	-37	-31	-32
who design	-30	-29	-30	-29	-37	-31	-31
who doe	59	10	-36	-18	-10	-21	-31
who drop	-32	-38	-32	-31	-33	-30	-33
who enabl	-70	-71	-82	-68	-76	-68	-74
who encrypt	-48	-46	-50	-45	-10	-44	-60
who enforc	-45	-40	-43	-39	-45	-39	-40
who ensur	-40	-39	-43	-40	-42	-39	-41
who eras	-9	-9	-8	-9	-9	-8	-8
who export	-35	-38	-42	-35	-39	-34	-39
who fix	-27	-26	-28	-26	-28	-26	-26
who forc	-42	-42	-45	-41	-52	-42	-40
who get	-65	-63	-64	-62	-70	-61	-70
who give	-44	-38	-36	-39	-39	-39	-37
who gotta	-38	-33	-34	-37	-40	-33	-35
who govern	-35	-33	-40	-35	-37	-34	-34
who grant	-42	-39	-44	-39	-42	-38	-39
who guarante	-61	-60	-88	-61	-67	-61	-62
who guard	-28	-33	-27	-28	-29	-27	-34
who handl	-61	-55	-85	-58	-69	-58	-68
who harden	-34	-32	-33	-33	-34	-32	-38
who has	-14	-26	-36	-31	-33	-29	-32
who hire	-69	-69	-80	-69	-85	-70	-88
who hold	-71	-6	-59	-52	-52	-50	-75
who in	37	69	79	68	121	67	145
who initi	-31	-57	-33	-32	-34	-32	-31
who instal	-30	-29	-29	-30	-31	-28	-32
who investig	-29	-28	-28	-28	-35	-28	-32
who is	-9	-17	-23	-15	2	-16	0
who isol	-24	-24	-31	-24	-26	-24	-25
who keep	-78	-78	-72	-71	-80	-71	-72
who kick	-49	-47	-51	-48	-59	-46	-50
who lock	-41	-38	-38	-40	-50	-38	-38
who look	28	-15	-16	-9	-7	-6	-6
who maintain	-22	-1	-24	-20	-25	-20	18
who make	-40	-38	-39	-38	-43	-38	-40
who manag	-30	-20	-38	-12	27	-15	45
who map	-38	-49	-38	-36	-39	-36	-36
who may	-31	-30	-29	-29	-30	-28	-28
who move	-54	-50	-48	-48	-50	-46	-49
who must	-37	-33	-34	-35	-37	-34	-37
who narrow	-15	-13	-13	-13	-13	-12	-14
who now	-40	-59	-37	-39	-37	-37	-40
who on	-9	6	6	12	90	4	-13
who open	-52	-49	-48	-50	-53	-48	-63
who oper	-39	-44	-39	-39	-39	-37	-39
who own	23	66	51	66	92	57	215
who pai	-47	-45	-44	-45	-49	-45	-44
who patch	2	7	1	1	98	7	17
who per	-68	-67	-90	-69	-102	-72	-82
who perform	-76	-67	-70	-67	-74	-67	-80
who pick	-51	-53	-51	-52	-56	-50	-53
who place	-22	-21	-20	-21	-25	-20	-21
who plan	-9	-9	-9	-9	-10	-9	-9
who prevent	-29	-29	-31	-30	-32	-30	-31
who protect	-40	-38	-42	-38	-42	-37	-38
who provid	-45	-41	-42	-40	-45	-39	-40
who publish	-34	-33	-33	-33	-35	-31	-33
who put	-50	-50	-49	-48	-59	-49	-54
who read	15	45	12	15	13	15	16
who rebuild	-36	-36	-41	-38	-41	-36	-40
who refresh	-54	-54	-50	-41	-41	-40	-41
who remov	-57	-64	-58	-57	-70	-56	-58
who renew	37	36	35	36	77	35	72
who repair	-82	-67	-61	-61	-93	-64	-66
who replac	-13	-16	-13	-13	12	-12	-16
who respons	4	47	67	67	183	70	148
who restart	-13	-13	-14	-14	-14	-14	-14
who restrict	-56	-55	-54	-54	-62	-52	-56
who review	-52	-53	-55	-52	-57	-51	-52
who revok	-25	-24	-24	-25	-31	-24	-26
who roll	-40	-38	-38	-38	-42	-37	-42
who rotat	29	19	19	29	11	24	107
who run	-75	-73	-83	-73	-83	-72	-79
who scale	-22	-14	-21	-11	-29	-11	73
who scan	-46	-46	-53	-47	-48	-45	-60
who schedul	-147	-118	-116	-114	-122	-113	-164
who secur	-52	-49	-49	-49	-55	-47	-56
who select	-24	-24	-27	-23	-25	-23	-24
who set	-51	-49	-50	-48	-54	-47	-49
who ship	-35	-28	-29	-28	-32	-28	-32
who should	-29	-26	-27	-29	-29	-26	-29
who shred	-34	-34	-37	-34	-41	-35	-36
who size	-104	-101	-102	-100	-147	-99	-110
who specifi	-46	-43	-42	-44	-66	-43	-43
who start	-40	-41	-37	-38	-45	-37	-40
who stop	-29	-28	-28	-27	-29	-27	-28
who store	-46	-43	-46	-45	-47	-44	-46
who subscrib	-26	-27	-26	-26	-28	-25	-27
who suppli	-30	-29	-29	-31	-31	-29	-36
who swap	-64	-68	-63	-65	-76	-63	-70
who switch	-24	-24	-23	-24	-26	-23	-22
who take	-21	-47	-47	-48	-56	-45	-54
who test	-34	-32	-32	-32	-42	-33	-33
who that	-8	-7	-7	-7	-7	-7	-8
who train	-15	-15	-16	-16	-17	-16	-17
who trim	-40	-37	-37	-37	-41	-36	-38
who tune	-65	-61	-61	-62	-66	-61	-73
who turn	-55	-53	-53	-52	-60	-51	-54
who updat	-54	-51	-55	-51	-56	-49	-38
who upgrad	29	28	23	23	13	28	120
who valid	-21	-22	-19	-19	-22	-19	-19
who verifi	-24	-21	-21	-21	-23	-21	-23
who vet	-12	-12	-12	-12	-13	-12	-12
who walk	-15	-15	-15	-15	-17	-15	-21
who was	35	38	38	40	93	38	22
who wipe	-19	-18	-18	-20	-19	-18	-19
who won	-1	9	5	13	114	4	-18
who write	-81	-76	-74	-72	-84	-72	-76
whole	-60	-62	-65	-61	-72	-61	-76
whole pictur	-56	-66	-71	-64	-89	-68	-88
whom	-5	-5	3	-5	-11	-3	62
whom $	-28	-28	-30	-28	-33	-25	30
whom do	34	32	30	29	19	28	80
whose	-42	-38	-41	-38	-9	-36	-15
whose $	29	32	34	36	125	39	92
whose control	-34	-35	-46	-36	-38	-35	-39
whose duti	-82	-84	-87	-78	-81	-79	-89
whose failur	-19	-20	-17	-17	-19	-17	-18
whose fault	-34	-32	-33	-35	-40	-32	-32
whose is	-100	-75	-103	-77	-83	-75	-78
whose job	-5	8	5	6	6	7	70
whose mess	-49	-44	-45	-45	-49	-44	-44
whose move	-52	-48	-49	-53	-51	-48	-63
whose problem	-33	-31	-47	-35	-32	-32	-35
whose respons	-62	-58	-58	-58	-74	-56	-60
whose set	-8	-7	-8	-7	-8	-7	-8
whose task	-36	-38	-46	-38	-50	-40	-42
why	39	44	39	46	120	47	39
why is	28	31	19	29	84	31	31
wide	-87	-80	-78	-76	-95	-75	-86
will	4	-11	-15	-12	26	-11	-11
will @	27	25	28	28	89	30	27
will amazon	-29	-28	-29	-27	-33	-27	-27
will aws	-51	-50	-49	-49	-65	-48	-51
will be	-24	-23	-23	-31	-23	-26	-24
will it	-36	-33	-49	-34	-36	-33	-35
win	73	12	61	184	36	64	56
window	-48	-39	-45	-1	-44	-38	-41
window $	-32	-21	-32	26	-26	-21	-26
window of	-20	-20	-21	-25	-24	-20	-20
windows	-56	-54	-53	-43	-55	-51	-59
windows @	-38	-37	-37	-39	-43	-36	-37
windows in	-31	-32	-46	-32	-35	-32	-43
windows licens	-55	-53	-50	-54	-54	-50	-57
windows server	-46	-44	-44	-46	-54	-43	-47
windows updat	-82	-69	-70	-72	-70	-67	-82
wipe	-96	-94	-86	-89	-96	-85	-89
wipe the	-38	-37	-38	-44	-41	-38	-38
wire	-121	-114	-127	-111	-129	-112	-134
wise	-72	-10	-66	-70	-103	-68	-78
wish	86	31	33	87	20	32	21
wish to	86	31	33	87	20	32	21
with	-2	0	-14	9	-10	-13	-13
with $	-31	-28	-31	-30	-27	-27	-30
with @	10	25	-25	-22	-42	-19	-22
with a	-16	-13	-15	-16	-16	-12	23
with an	-27	-27	-26	-28	-27	-24	-26
with aws	23	34	33	25	83	25	34
with custom	-49	-47	-49	-55	-50	-46	-59
with it	-25	-25	-24	-29	-24	-24	-26
with my	56	10	-16	-5	69	13	21
with no	-54	-55	-52	-54	-77	-51	-52
with our	-39	-41	-50	-44	-54	-42	-42
with sse	-80	-73	-73	-76	-79	-71	-78
with terraform	17	-11	13	-8	79	-26	-2
with the	-33	-21	-25	22	-31	-18	-20
with us	14	-31	-34	-32	-27	-25	-30
with which	-9	-8	-8	-11	-9	-8	-8
within	-45	-45	-58	-45	-47	-44	-49
within specif	-9	-9	-13	-9	-9	-9	-10
without	-28	-28	-30	-28	-10	-28	-29
without a	22	22	24	18	75	4	23
without be	-17	-18	-17	-17	-17	-17	-19
without me	-67	-66	-66	-70	-81	-65	-66
without mfa	-37	-42	-31	-30	-34	-30	-35
without us	-43	-41	-49	-41	-42	-40	-41
won	-1	9	5	13	114	4	-18
won the	-1	9	5	13	114	4	-18
wont	-49	-49	-54	-52	-58	-48	-54
word	57	57	145	56	106	46	40
word $	58	52	123	58	127	48	43
word mean	21	23	76	18	18	19	20
work	-24	23	-22	20	-33	-1	-22
work $	14	52	16	13	6	15	15
work disappear	3	59	6	7	8	7	11
work for	14	47	10	104	22	35	10
work in	-11	57	8	1	1	7	9
worker	-42	-36	-39	-37	-24	-35	-23
worker are	-18	-16	-18	-18	-19	-17	-18
worker machin	39	52	50	52	50	51	125
worker node	-40	-35	-41	-38	-38	-36	-41
worker of	-67	-65	-64	-64	-96	-64	-76
worker os	-145	-131	-140	-130	-136	-129	-204
worker that	-9	-9	-9	-9	-10	-9	-11
workflow	-20	-18	-19	-19	-21	-19	-19
workload	-58	-71	-79	-15	-65	-58	-57
workload $	-73	-77	-82	-77	-91	-75	-84
workload over	-45	-42	-41	-48	-63	-44	-43
world	-56	-50	-51	-50	-59	-50	-50
world $	-75	-67	-69	-67	-88	-68	-68
would	11	7	-15	-15	-25	-10	-10
would aws	-42	-39	-36	-37	-37	-37	-44
would be	-47	-40	-36	-41	-32	-31	-45
would like	94	29	50	86	33	45	47
wouldnt	-26	-30	-27	-27	-29	-26	-34
write	-29	-36	-35	-34	3	-32	-38
write $	-63	-50	-54	-50	-63	-51	-50
write @	-122	-108	-106	-103	-136	-100	-115
write a	17	27	45	36	153	35	34
write em	-55	-54	-44	-45	-49	-44	-53
write me	24	50	42	40	139	49	52
write our	-81	-57	-59	-57	-78	-56	-61
write the	12	-23	-22	-20	-30	-20	-22
written	-38	-35	-36	-37	-37	-33	-34
written by	-25	-23	-23	-23	-28	-23	-23
wrong	-24	-17	-28	-28	22	-16	-14
wrote	-44	-42	-45	-44	-46	-40	-45
xen	-103	-110	-141	-114	-118	-108	-166
xen kvm	-23	-22	-21	-22	-24	-21	-32
xss	-11	-10	-10	-10	-11	-10	-11
xz	-78	-71	-66	-67	-88	-68	-70
xz backdoor	-44	-40	-35	-36	-41	-36	-37
year	-7	-5	-7	-4	51	-3	-9
year $	-25	-23	-24	-26	-25	-22	-23
year ago	-44	-48	-44	-33	-35	-34	-34
yearli	-22	-22	-28	-22	-23	-22	-24
yearli rotat	-22	-22	-28	-22	-23	-22	-24
yes	-30	-27	-30	-27	-29	-27	-30
yes $	-27	-23	-27	-24	-24	-23	-27
yesterdai	32	36	39	44	147	35	32
yike	-16	-12	-12	-12	-12	-11	-12
you	25	12	20	67	50	132	24
you $	-18	-6	-9	-13	-37	108	-11
you and	11	31	7	30	-7	147	7
you do	-38	-14	-71	-12	-44	98	-22
you explain	56	14	43	10	-12	-11	12
you give	8	-14	-10	-1	-45	30	-9
you good	-28	-5	-32	-4	-37	65	-1
you open	27	29	4	19	100	-2	30
your	10	13	-22	6	43	70	16
your own	-38	-36	-35	-35	-42	-36	-37
zero	17	14	29	43	88	27	11
zip	4	54	3	57	-18	6	-12
zip vs	43	118	38	38	48	50	42
zone	-61	-61	-36	-60	-79	-61	-66
zone $	-26	-25	19	-24	-36	-24	-34
zone and	-80	-78	-104	-77	-113	-79	-80
zone secur	-69	-67	-50	-74	-78	-69	-75
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-2.2, 2.64, -0.09, 0.74, 0.37, -0.02, -0.54],
  customer: [-2, -0.32, 1.99, 0.49, 2.03, 0.1, 0.16],
} as const;
