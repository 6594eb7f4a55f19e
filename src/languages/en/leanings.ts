/** Written by `npm run learn` (test/questions/learn.ts): a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-5	33
%	33	4
% $	-18	-38
% %	62	-3
% @	51	21
% account	47	29
% add	81	-3
% also	-24	124
% ami	17	17
% and	-105	-76
% answer	-20	32
% app	-11	59
% applic	-24	30
% are	-23	47
% as	60	-62
% ask	-69	32
% at	-16	52
% audit	-5	68
% by	-15	90
% choos	-33	41
% close	-23	32
% configur	-22	50
% content	-4	87
% data	-29	47
% databas	0	67
% decid	-58	69
% disabl	-24	48
% do	-188	-123
% doe	-89	-18
% dont	-67	7
% duti	87	-3
% enabl	-41	47
% encrypt	-75	77
% ever	61	-14
% for	17	-7
% fulli	-58	-67
% function	-34	34
% get	6	72
% guess	-34	79
% half	4	132
% has	-64	64
% have	74	13
% hold	-55	54
% import	-27	38
% in	52	27
% instal	87	-16
% job	47	80
% keep	20	44
% laptop	-32	68
% liabl	0	54
% linux	68	47
% log	-44	63
% look	72	-53
% maintain	46	-30
% manag	-71	74
% mean	-62	10
% move	-39	40
% must	-49	-39
% need	93	-57
% never	38	20
% off	-11	22
% offic	-109	-19
% old	28	35
% on	114	-47
% or	-16	21
% own	-27	143
% part	-54	112
% patch	86	94
% perform	-20	21
% problem	50	-13
% publish	149	-62
% put	29	-16
% respons	63	22
% right	45	30
% roll	-51	13
% rotat	-4	9
% run	-96	74
% scan	-28	29
% secur	58	-44
% set	-27	55
% should	-6	30
% side	35	17
% site	13	40
% still	76	-62
% stop	-30	98
% suppos	46	5
% switch	-25	64
% take	-31	0
% task	36	57
% team	77	1
% tell	-18	25
% test	74	-41
% that	84	-15
% the	-93	-45
% thing	73	31
% think	38	-28
% to	88	18
% true	56	12
% turn	-57	66
% updat	-82	114
% upload	-22	45
% use	65	-51
% user	-13	42
% when	-40	106
% who	1	37
% with	-32	36
% without	-29	21
% wont	-45	44
% write	17	46
0	70	132
0 0	-21	120
0 @	59	-56
0 and	93	-45
0 is	-6	10
0 mean	-10	21
0 or	99	-6
0 still	-34	59
0 to	-36	63
0 turn	-20	79
000	19	-19
095	-23	23
095 dai	-23	23
1	103	101
1 0	-34	59
1 000	19	-19
1 095	-23	23
1 440	-16	16
1 @	-15	73
1 and	-13	16
1 dai	29	-29
1 to	11	15
10	-64	133
10 240	-7	15
100	9	-8
100 gbp	18	-17
11	11	47
12	54	-22
12 hour	22	-9
12 month	-27	54
128	9	10
13	51	36
14	15	20
14 dai	52	-16
14 month	-19	20
14 to	-54	56
140	40	-35
15	-18	24
15 minut	-68	72
16	53	18
18	22	-20
18 februari	22	-20
2	113	56
2 @	61	-46
2 and	-44	129
2 at	37	-36
2 or	108	17
20	-70	90
20 gib	-30	33
2018	-48	58
2019	-22	62
2021	-49	50
2023	11	-39
2023 imag	15	72
2024	9	21
2025	60	24
2026	21	40
2027	-23	34
21	56	-37
21 dai	47	-31
22	-32	59
22 open	4	26
24	36	19
24 hour	37	20
240	-7	15
240 mb	-7	15
25	23	-21
25 februari	23	-21
256	41	-5
256 bit	19	-13
256 by	-23	26
27001	-10	27
27001 certif	13	5
28	-12	95
28 @	0	87
29	-10	17
29 septemb	-10	17
3	167	86
3 and	63	-52
3 is	-27	96
30	16	53
30 dai	14	29
30 june	-16	77
30 minut	31	5
300	-55	93
31	-24	42
336	8	-8
336 of	8	-8
3389	-23	32
35	1	28
35 dai	17	12
365	-51	74
365 dai	-4	19
3am	-23	23
4	136	4
400	-9	11
440	-16	16
440 minut	-16	16
443	-16	28
45	23	-21
45 dai	23	-21
5	130	11
5 gb	27	-22
50	2	22
512	-7	15
512 mb	-7	15
6	139	128
6 1	26	16
60	-30	46
60 dai	-29	30
60 minut	-6	24
60 second	12	-11
60 to	-16	16
7	78	0
7 dai	55	-32
7 to	39	-38
8	-46	137
80	-10	10
9	-18	113
90	2	42
90 dai	11	37
=aws	-4	-12
=customer	27	-20
=shared	-170	-149
@	52	79
@ $	108	176
@ %	75	121
@ 14	42	-42
@ a	71	-27
@ accept	-25	68
@ access	-12	88
@ account	81	-56
@ acl	26	119
@ activ	-13	21
@ add	40	-11
@ address	20	-20
@ after	3	69
@ again	23	4
@ against	135	-116
@ agent	-68	154
@ alert	-85	139
@ alon	-35	52
@ also	103	-102
@ alwai	32	55
@ ami	-21	-162
@ among	8	-4
@ an	15	-3
@ analys	70	-28
@ and	19	19
@ announc	-16	51
@ answer	29	1
@ apart	101	-85
@ api	60	-25
@ app	31	10
@ applianc	58	14
@ applic	8	21
@ archiv	-65	61
@ are	1	51
@ artifact	21	-14
@ as	63	-45
@ ask	71	-71
@ assign	-39	70
@ associ	-8	20
@ at	29	115
@ attach	-3	9
@ audit	36	-5
@ author	99	-86
@ auto	12	68
@ automat	19	44
@ avail	83	-38
@ awai	28	-28
@ aws	4	-44
@ back	91	33
@ backup	-9	-100
@ base	-49	46
@ baselin	-8	87
@ befor	68	-39
@ behind	-1	141
@ between	2	-10
@ block	-6	75
@ box	13	-58
@ branch	4	76
@ bring	-17	22
@ broker	28	34
@ bui	27	-25
@ build	49	16
@ but	-7	13
@ by	153	-46
@ cach	57	-7
@ call	84	-63
@ can	-71	115
@ cannot	-85	107
@ capac	105	91
@ captur	33	-31
@ carri	-22	200
@ center	23	-11
@ certif	11	-9
@ chang	-36	41
@ check	18	-8
@ choos	99	-98
@ class	-45	54
@ client	24	-40
@ close	73	-31
@ cluster	-35	-86
@ code	-55	60
@ collect	33	42
@ come	-13	42
@ command	32	-12
@ compar	34	-27
@ complianc	8	52
@ compon	26	-12
@ comput	97	59
@ config	30	64
@ configur	41	56
@ connect	-13	59
@ contain	-24	81
@ content	22	81
@ control	167	-88
@ copi	58	-35
@ count	-23	35
@ cover	20	-19
@ creat	125	-102
@ credenti	21	-14
@ cumul	-83	42
@ current	19	16
@ custom	-5	41
@ daemon	-22	41
@ dashboard	-18	64
@ data	112	53
@ databas	39	36
@ default	-26	-16
@ definit	-7	77
@ delet	41	-6
@ demand	16	-1
@ depend	-48	82
@ deploi	-3	86
@ deploy	24	-1
@ design	-5	19
@ desktop	-110	-11
@ devic	7	148
@ directori	0	118
@ do	1	68
@ doe	37	82
@ doesnt	58	-26
@ domain	49	-35
@ done	44	40
@ durabl	79	-41
@ each	3	22
@ earlier	-19	21
@ ebs	-23	29
@ ec2	27	-17
@ edg	42	-1
@ eks	-19	170
@ encrypt	71	31
@ end	60	-37
@ endpoint	4	14
@ enforc	-34	93
@ engin	72	-169
@ enrol	57	-56
@ environ	-105	56
@ event	34	-131
@ everi	32	-22
@ exec	-3	11
@ execut	33	1
@ expir	10	-3
@ fail	-55	59
@ fargat	28	-16
@ fast	-32	33
@ file	-48	60
@ filter	-9	35
@ find	5	-42
@ firecrack	19	-10
@ firewal	-13	32
@ firmwar	149	23
@ fix	-34	48
@ fleet	56	8
@ flood	16	-6
@ flow	-28	85
@ for	45	39
@ from	29	58
@ function	68	-26
@ gatewai	104	-100
@ gener	11	-6
@ get	-14	-50
@ give	92	-79
@ goe	-70	80
@ grant	-38	72
@ group	-23	26
@ grow	103	-98
@ guard	69	-52
@ had	60	-2
@ hand	-88	103
@ hardwar	177	-48
@ has	22	31
@ have	-26	33
@ health	-13	85
@ help	10	15
@ helper	14	3
@ higher	-9	10
@ hold	12	5
@ host	232	56
@ how	-23	26
@ identifi	65	-29
@ if	-118	122
@ imag	124	-10
@ in	20	37
@ includ	-10	46
@ index	60	77
@ infrastructur	29	-16
@ ingest	-17	21
@ ins	22	-13
@ insid	32	-32
@ insist	-6	27
@ instal	92	-60
@ instanc	-24	59
@ into	-39	46
@ invoc	-14	30
@ is	31	118
@ isnt	-44	122
@ isol	54	-24
@ issu	47	-6
@ it	12	18
@ item	40	-21
@ its	8	33
@ itself	25	35
@ job	-20	-94
@ keep	51	0
@ kei	23	229
@ kept	77	-17
@ key	72	-20
@ kms	-12	15
@ know	32	-26
@ last	-8	11
@ launch	71	-11
@ layer	-76	105
@ leak	-4	20
@ least	-7	90
@ let	-83	128
@ li	-65	83
@ librari	-27	31
@ licens	-3	63
@ limit	-27	28
@ line	-32	83
@ linux	24	-4
@ listen	-27	124
@ live	-19	42
@ local	-12	12
@ locat	46	49
@ lock	-10	59
@ log	20	29
@ login	0	57
@ longer	-27	27
@ look	-41	46
@ machin	-70	51
@ made	51	-33
@ maintain	83	-50
@ make	-44	55
@ manag	74	-30
@ map	-90	97
@ materi	-49	74
@ may	-57	57
@ mean	-6	66
@ mend	-18	22
@ messag	41	-35
@ metadata	-7	52
@ metric	49	-35
@ minimum	-17	18
@ minor	-14	-123
@ mode	21	-21
@ model	124	47
@ monitor	54	-48
@ more	-25	25
@ move	8	29
@ multi	20	56
@ must	61	-47
@ name	41	55
@ need	64	-51
@ neither	-22	48
@ network	-29	35
@ never	-76	104
@ no	-52	53
@ node	-51	1
@ not	-21	54
@ notic	44	-35
@ observ	-2	23
@ of	76	28
@ offer	21	46
@ on	-76	-20
@ onc	34	-52
@ one	85	17
@ onli	22	127
@ onlin	-74	77
@ open	28	10
@ oper	-97	-24
@ optim	-14	72
@ option	-13	14
@ or	51	-8
@ oss	-27	31
@ our	-33	110
@ over	80	-21
@ own	94	-37
@ owner	-25	33
@ paramet	-13	44
@ pass	50	-38
@ password	6	44
@ patch	95	37
@ per	-5	22
@ permiss	-23	32
@ pick	119	-63
@ plan	80	-57
@ platform	-42	55
@ pleas	-87	31
@ plugin	-47	92
@ pod	32	-29
@ point	34	62
@ polici	-2	105
@ print	-31	51
@ profil	-31	40
@ project	-10	27
@ protect	88	-18
@ provid	116	-42
@ provis	-18	18
@ proxi	-67	78
@ publish	-28	117
@ python	6	76
@ queri	-72	-107
@ rbac	-4	146
@ reach	-91	103
@ read	41	3
@ record	71	-6
@ refus	-19	40
@ region	76	-70
@ releas	45	61
@ renew	-3	-96
@ repair	34	33
@ replac	37	-26
@ replic	-18	37
@ replica	-7	73
@ report	24	44
@ repositori	33	32
@ request	32	-12
@ requir	25	-10
@ respect	-49	99
@ restor	86	-61
@ retent	-50	103
@ retir	116	-87
@ retri	-41	90
@ review	29	-8
@ right	90	-41
@ role	55	20
@ root	69	-65
@ rotat	-2	123
@ rout	-33	94
@ router	68	-48
@ rule	-40	146
@ run	27	-23
@ runtim	50	-18
@ s	-2	32
@ sai	-43	58
@ save	37	-35
@ scale	168	-76
@ scan	89	-7
@ schedul	173	-48
@ scratch	-40	79
@ script	2	91
@ secret	-40	66
@ secur	-123	-137
@ self	-22	65
@ send	56	-12
@ serv	55	20
@ server	23	37
@ serverless	7	46
@ servic	37	-42
@ session	53	-42
@ set	131	-92
@ share	-89	101
@ show	59	29
@ side	12	-3
@ sidecar	-23	56
@ sign	-33	47
@ sinc	-55	60
@ sit	88	-43
@ size	21	62
@ so	7	30
@ softwar	110	-47
@ some	-23	27
@ someon	-41	54
@ someth	104	0
@ sourc	-19	27
@ stai	-71	78
@ stand	-54	57
@ standard	57	-32
@ standbi	-20	27
@ start	11	37
@ state	81	-75
@ still	-22	38
@ stop	-46	60
@ storag	93	-28
@ store	61	17
@ stream	-7	49
@ subnet	-46	55
@ suggest	30	28
@ suppli	86	23
@ support	56	-9
@ switch	42	-32
@ system	56	-37
@ tabl	-43	44
@ take	70	-17
@ target	46	-41
@ task	12	-12
@ tell	-40	69
@ templat	37	27
@ term	25	-24
@ that	95	-20
@ the	4	17
@ them	86	-82
@ themselv	-46	48
@ then	-57	86
@ there	5	19
@ thing	-94	-72
@ those	-25	49
@ throttl	-3	34
@ through	23	-22
@ tls	-89	124
@ to	56	-5
@ too	219	-128
@ tool	38	-35
@ trigger	-10	13
@ true	82	-2
@ trust	-12	12
@ two	-25	34
@ type	-21	90
@ under	66	-50
@ unus	-2	11
@ up	-35	48
@ updat	93	-51
@ upgrad	-39	-216
@ upload	-10	21
@ us	127	34
@ use	-64	90
@ user	-26	90
@ valu	21	-17
@ version	32	61
@ volum	55	-39
@ vpc	-18	29
@ wait	-49	50
@ was	-30	57
@ watch	110	-100
@ we	-43	139
@ web	-37	38
@ what	-59	77
@ when	61	10
@ which	30	-14
@ who	-2	26
@ whose	21	72
@ windows	-56	174
@ with	-74	-40
@ within	29	-19
@ without	-18	17
@ worker	30	-163
@ workflow	-13	36
@ write	98	-34
@ yourself	-67	110
@ zone	132	-124
^	-5	33
^ %	-64	123
^ @	-17	89
^ a	104	56
^ access	42	34
^ accord	-25	33
^ ad	-154	-139
^ an	-27	70
^ and	-32	37
^ antiviru	-19	158
^ applic	-15	128
^ are	98	78
^ as	-31	38
^ auditor	36	-17
^ autom	-14	-24
^ awar	-99	-96
^ aws	-2	-55
^ background	34	-27
^ base	-70	88
^ bio	31	-29
^ bui	112	26
^ but	65	-140
^ can	16	12
^ capac	-122	-60
^ cctv	70	-22
^ chang	8	45
^ check	-32	62
^ checksum	20	-77
^ choos	-51	127
^ cloud	-42	98
^ code	-10	27
^ complianc	-37	35
^ configur	2	80
^ contain	-99	-23
^ content	-10	145
^ control	93	-8
^ creat	-20	90
^ cross	-34	124
^ custom	-50	185
^ data	-16	69
^ databas	-10	91
^ db	-96	-184
^ ddo	-64	-66
^ decid	-25	62
^ decommiss	107	-35
^ delet	-26	105
^ devic	-29	40
^ disast	-19	53
^ dns	-21	108
^ do	43	48
^ doe	80	19
^ download	-11	81
^ eleven	46	-18
^ enabl	-22	82
^ encrypt	-261	-171
^ environ	-15	48
^ even	61	36
^ execut	-24	38
^ find	-28	29
^ fine	-28	45
^ for	21	46
^ gdpr	4	144
^ good	18	-18
^ guest	50	225
^ hard	145	-23
^ hardwar	112	-41
^ health	-101	-38
^ hello	-63	-46
^ hipaa	-65	34
^ hm	-68	102
^ host	221	61
^ how	-33	113
^ hypervisor	107	-8
^ i	59	0
^ if	-66	-81
^ in	33	103
^ incid	-37	77
^ instal	-68	152
^ is	-97	-159
^ isnt	9	120
^ isol	67	-41
^ it	-61	73
^ its	2	19
^ keep	71	-14
^ key	-43	118
^ local	6	40
^ log	-102	-95
^ manag	120	19
^ memori	-48	80
^ mfa	6	131
^ move	-75	113
^ multi	4	42
^ must	112	-53
^ my	-28	-90
^ network	-71	111
^ no	-84	65
^ not	24	-19
^ ok	13	-11
^ on	91	-76
^ oper	134	-126
^ os	100	-34
^ our	-34	-60
^ paramet	-19	22
^ patch	-139	-181
^ pci	1	23
^ penetr	-47	34
^ physic	148	-54
^ pick	17	45
^ pleas	76	31
^ pod	-29	73
^ pre	-28	94
^ procur	87	-1
^ protect	113	40
^ queue	-38	50
^ read	-37	76
^ renew	-84	29
^ replac	50	-30
^ resili	-13	-15
^ revok	-7	63
^ rotat	128	29
^ rout	-6	116
^ same	105	-42
^ scale	0	90
^ second	-20	54
^ secur	60	78
^ server	-53	20
^ servic	-11	81
^ share	-118	-69
^ should	42	15
^ sign	-41	34
^ sinc	-2	-57
^ slow	-19	45
^ so	-25	-134
^ softwar	-5	9
^ sorri	-27	37
^ spread	-17	84
^ ssl	-9	13
^ store	7	55
^ subscrib	-35	70
^ tag	46	184
^ test	69	27
^ thank	-58	81
^ the	-44	-135
^ tls	38	-29
^ true	13	-41
^ trust	5	105
^ turn	-17	26
^ under	13	95
^ upgrad	94	-2
^ uptim	61	-45
^ user	-51	74
^ vet	54	-1
^ virtual	111	-40
^ vulner	-38	102
^ we	-73	25
^ web	3	35
^ what	91	18
^ when	14	-57
^ which	84	82
^ who	-14	-41
^ whose	35	-1
^ will	-19	58
^ windows	-26	84
^ with	65	-8
^ without	-10	11
^ zone	-50	178
a	32	43
a %	40	-19
a @	-2	75
a backup	-7	21
a bad	-11	11
a bank	-31	31
a base	47	-34
a blue	-9	34
a breach	10	55
a break	32	-26
a broker	-63	64
a bucket	-33	63
a budget	-33	45
a bug	25	10
a ca	50	-10
a cach	-10	78
a certif	-16	43
a chang	-122	132
a client	-10	23
a cluster	11	120
a collabor	-27	29
a compani	47	15
a connect	-51	65
a consum	-22	27
a contain	-34	94
a control	-48	51
a copi	-57	131
a critic	73	-62
a custom	-22	88
a cve	-11	15
a daemonset	-40	46
a daili	46	-32
a dashboard	5	58
a data	23	-21
a databas	-55	106
a date	-26	27
a day	29	-29
a dead	61	-24
a default	-9	22
a delet	0	17
a deploy	-37	43
a deprec	-2	27
a develop	-2	20
a disabl	-11	11
a distribut	26	103
a domain	-12	14
a fail	67	-20
a failur	-16	19
a few	1	17
a find	-7	25
a fix	70	-68
a flaw	55	-51
a flood	62	-28
a framework	32	-23
a function	-3	78
a gatewai	-13	14
a global	-2	11
a green	-23	23
a high	20	-17
a higher	-6	28
a host	10	-10
a job	76	4
a joint	37	117
a kernel	-22	27
a key	86	-45
a kms	48	-18
a label	66	-55
a larger	-36	47
a launch	-25	45
a layer	-81	97
a linux	-15	44
a log	-19	38
a m	-25	62
a manag	-22	30
a maximum	17	-15
a microvm	78	-77
a minimum	-38	42
a minor	-17	41
a minut	14	-6
a miss	-27	30
a month	54	-28
a multi	-27	-65
a network	73	-71
a new	-43	91
a newer	-75	20
a node	30	31
a normal	58	-44
a notic	100	-82
a number	-25	26
a partner	-33	48
a patch	48	40
a paus	-9	10
a pend	73	-60
a platform	77	-62
a pod	112	-31
a point	119	-119
a polici	7	21
a port	-15	18
a privat	-19	57
a public	23	-13
a queri	15	-74
a queue	36	-33
a random	-45	68
a read	40	-37
a reader	20	-12
a reboot	-26	45
a recent	35	-33
a record	-36	54
a region	77	20
a replic	8	-1
a replica	79	-66
a request	75	-49
a requir	62	-59
a resourc	-30	71
a rest	-13	26
a restart	-45	97
a restor	82	9
a retail	55	-7
a retent	-10	21
a retir	18	-12
a retri	-22	36
a role	-39	64
a rout	62	-54
a rule	77	34
a run	9	-6
a schedul	-148	181
a scratch	-30	36
a second	-30	55
a secret	-45	48
a secur	20	-17
a separ	122	-64
a server	-83	95
a servic	103	11
a session	-27	28
a set	81	-16
a shard	117	-114
a share	-61	-22
a shell	-3	11
a short	-8	8
a sidecar	24	-18
a singl	82	-6
a site	-44	61
a snapshot	-16	60
a standard	60	-30
a standbi	71	-62
a startup	18	65
a stolen	-17	26
a stop	-16	22
a store	-69	85
a subnet	-60	122
a support	-83	89
a symmetr	-9	9
a tabl	-38	46
a target	-19	23
a task	34	-31
a templat	-42	56
a test	60	-13
a third	-17	50
a time	1	13
a trail	-31	42
a transact	38	-37
a user	-38	60
a version	159	-132
a virtual	92	-90
a vm	-19	22
a vpc	31	-17
a vpn	-13	63
a vulner	59	13
a waf	-5	8
a way	-18	24
a web	-54	61
a window	15	3
a windows	-9	10
a workgroup	43	-42
a workload	-28	35
a write	-23	28
a wrong	48	-42
a year	-5	10
a zip	-11	-103
a zone	51	-43
abl	-34	52
abl to	-34	52
about	137	-31
about an	-16	28
about everi	85	-77
about five	-4	9
about interfac	-6	8
about onc	-52	54
about our	-44	106
about the	56	27
about three	17	1
about weekli	37	-30
abov all	-36	36
absorb	15	-5
abus	9	16
abus notic	-33	59
acceler	135	17
accept	76	29
accept agreement	9	30
accept attach	-3	38
accept tls	103	-57
access	6	110
access $	-2	78
access and	-29	77
access control	-9	64
access entri	-20	47
access is	-9	21
access kei	-22	142
access key	2	73
access list	-34	49
access log	82	-44
access of	37	-30
access off	-1	18
access on	-29	39
access polici	-18	25
access right	-51	85
access to	29	1
access where	-11	11
accident	-41	74
accident delet	-41	74
accord	-33	48
accord to	-28	42
account	25	95
account $	60	70
account access	-5	37
account and	52	-9
account are	-16	17
account contact	-11	17
account credenti	-38	56
account for	-3	67
account from	58	-42
account in	-10	34
account is	51	-51
account may	-37	92
account of	-21	37
account on	53	-50
account or	-7	8
account password	-57	104
account region	-6	10
account role	-6	44
account s	-80	82
account throttl	55	-39
account who	63	-12
account with	16	-12
account work	-27	31
acl	-15	158
acl $	-3	101
acl and	-4	13
acl for	-7	16
acl in	-14	16
acm	72	-21
acm in	-6	8
acm renew	74	-74
across	-20	-21
across the	7	77
across three	40	-4
act	-26	15
act $	-87	-55
act @	56	-45
act for	-26	24
act of	-34	60
act on	-12	130
action	20	-7
action and	-31	43
action are	-46	120
action instal	-27	46
action of	96	-40
action set	-14	26
activ	-32	100
activ @	76	-75
activ a	-21	24
activ and	33	-31
activ directori	-11	12
activ it	-5	35
activ log	-11	15
activ or	48	-47
activ the	-7	8
activ worker	-90	114
actual	89	-19
ad	-141	-92
ad group	3	27
ad later	-32	61
ad or	62	-61
adapt	92	-24
adapt train	104	-65
add	-7	39
add @	-38	67
add a	-69	78
add an	-36	50
add and	79	-25
add at	-58	86
add capac	-45	-182
add connector	-2	16
add disk	-32	33
add more	28	-8
add new	69	-60
add ons	-19	62
add replica	-8	66
add storag	-91	40
add the	-102	128
add to	-30	31
add vpc	-12	19
address	22	83
address and	14	-9
address from	-11	14
address that	-38	39
adjust	47	18
admin	-43	190
admin and	-4	11
administ	-39	84
administr	19	52
administr account	-19	48
administr and	-21	52
administr can	63	-29
admiss	-18	30
advanc	-14	61
advisor	9	97
aes	32	2
aes 256	32	2
affin	63	-25
after	90	23
after 14	23	-15
after 15	-50	53
after 24	-11	23
after 30	53	-51
after 90	-42	47
after a	-24	80
after an	-26	139
after anoth	8	-2
after each	42	-37
after it	62	-54
after its	75	-31
after launch	-38	81
after seven	-13	14
after standard	22	-18
after test	-40	50
after that	-14	14
after the	109	-21
after their	21	-20
after we	-27	57
afterward	-47	156
again	-42	112
again @	26	-26
again after	-41	43
again and	-63	66
again by	49	-45
again elsewher	-4	14
again from	54	-47
against	99	2
against a	-12	32
against common	72	-66
against delet	-68	75
against our	-16	68
against request	-17	18
against the	-13	13
age	-14	69
agent	48	65
agent $	-66	111
agent @	-71	82
agent and	50	-18
agent come	-70	76
agent is	-3	8
agent manag	23	-22
agent of	98	-77
agent on	5	55
agent or	-13	35
agent run	-30	35
agent that	-74	84
agent the	-5	9
agent with	62	-19
ago	-9	47
agreement	97	-64
agreement and	-20	29
agreement for	56	-50
ahead	-40	67
ai	-6	24
ai servic	31	-21
al2023	10	16
alarm	-39	111
alarm and	-20	31
alarm are	-6	57
alarm for	-11	22
alarm of	-19	22
alarm on	-19	51
alarm that	-17	19
alert	-7	125
alert and	-9	17
alert on	-12	60
alert rule	-7	15
alia	-42	60
alias	-34	58
alias and	-27	50
aliv	103	-59
aliv $	45	-40
all	37	119
all @	22	5
all commun	51	-45
all data	104	-74
all node	62	41
all of	-18	59
all region	-31	43
all servic	-33	67
all sourc	-24	25
all tabl	42	6
all that	-15	22
all the	-73	110
all traffic	-15	17
alloc	-16	24
allow	20	28
allow list	-23	27
allow onli	-8	8
allow to	22	5
alon	27	83
alon has	-12	17
alon with	54	-53
alreadi	-14	14
also	23	99
also after	-17	54
also for	28	-23
also in	29	-29
also keep	-13	14
also the	36	-34
also those	12	-12
also where	18	-17
alwai	160	-8
alwai @	48	-45
alwai and	12	-9
alwai encrypt	67	62
alwai on	160	-91
alwai start	-28	32
alwai with	66	-63
alwayson	157	-15
am	46	24
am %	-23	28
amazon	17	-12
amazon $	-13	57
amazon @	-9	89
amazon linux	-210	-53
amazon or	-107	32
ami	-21	6
ami $	136	-20
ami and	102	-40
ami are	45	-11
ami for	63	-11
ami in	-48	4
ami into	26	-10
ami is	110	-60
ami of	-78	77
ami or	-34	49
ami patch	-21	68
ami releas	46	-201
ami that	-46	46
ami updat	-147	-10
among	77	16
among them	74	-69
an	-7	70
an %	15	-7
an @	-11	87
an abus	-33	59
an accident	13	46
an account	15	-13
an activ	29	-19
an administr	-3	8
an agent	127	-120
an ai	-28	33
an alarm	10	28
an applianc	72	-70
an applic	-27	84
an attack	25	-15
an author	9	-7
an avail	61	-34
an aws	56	63
an employe	-41	87
an encrypt	-61	91
an end	14	-14
an endpoint	13	-12
an engin	51	-48
an environ	-22	38
an event	76	-72
an ex	-21	41
an except	-2	11
an exist	-52	56
an export	-3	65
an hour	96	-90
an iam	-12	12
an imag	-11	16
an impair	41	-27
an instanc	-3	10
an interfac	-19	41
an isol	40	-37
an oci	23	-19
an old	10	6
an older	-7	8
an on	-32	34
an option	-18	75
an organ	-35	41
an s3	99	-84
an sla	-21	59
an updat	104	-37
an upgrad	-78	-54
analys	87	-23
analysi	15	131
analysi rule	-15	15
analyst	-37	76
analyz	-47	-145
analyz it	-21	53
anchor	-23	27
and	35	33
and 0	-21	22
and 1	-24	88
and @	21	41
and a	-13	35
and accept	-27	50
and access	-18	32
and account	-20	22
and act	7	41
and activ	-26	44
and add	6	12
and after	-63	65
and agent	24	30
and alarm	-27	41
and alert	-4	12
and all	64	-58
and allow	-24	29
and alwai	9	-1
and ami	-16	17
and an	52	-1
and analyz	-48	-151
and announc	37	-29
and answer	-11	24
and any	-7	19
and api	55	-29
and app	-66	-40
and appli	99	-56
and applic	-11	35
and approv	-15	44
and archiv	39	-15
and are	-23	25
and ask	-9	17
and assign	-10	14
and associ	-5	9
and attach	-42	51
and audit	-8	8
and autom	23	-9
and automat	-48	71
and autosc	-33	40
and avail	-46	82
and avoid	-28	28
and back	-62	69
and backup	-5	46
and between	-65	83
and bill	-21	48
and block	-52	63
and blueprint	-12	15
and bring	-20	20
and bucket	3	15
and budget	-16	28
and build	22	-11
and by	41	-30
and caller	-16	21
and can	-34	52
and cannot	38	-28
and captur	-32	35
and carri	28	10
and certif	25	-9
and chang	23	-7
and check	-28	80
and choos	-59	103
and cipher	13	5
and classifi	-14	37
and client	-20	54
and close	-8	11
and cloud	19	-16
and cluster	5	25
and code	-5	10
and collect	-20	25
and complaint	-59	70
and comput	2	11
and configur	-30	41
and connect	-46	66
and consum	-46	66
and contain	11	34
and content	33	15
and control	55	-19
and cool	9	65
and copi	66	-64
and cost	-44	73
and cover	-11	12
and creat	-25	34
and cross	-11	11
and custom	-75	77
and daemon	23	-21
and dashboard	-28	55
and data	23	42
and databas	31	-17
and decid	-30	53
and defer	-17	17
and delet	10	9
and deliv	-7	19
and deliveri	54	-26
and demand	-38	40
and depend	80	-55
and deploi	6	17
and deploy	14	-9
and descript	94	-48
and desir	-30	33
and destin	57	-27
and detect	93	-60
and disk	-18	27
and dmarc	-25	26
and dns	22	-35
and do	-10	24
and doe	63	-60
and domain	-7	13
and down	41	-56
and drain	-7	41
and drift	-12	72
and drop	48	-44
and each	-9	19
and earlier	-8	10
and earthquak	68	-21
and ebs	-48	53
and ecs	-25	44
and edg	18	-13
and enabl	-21	21
and encrypt	42	-35
and end	137	-65
and endpoint	-5	12
and enforc	98	-74
and engin	-31	73
and enhanc	-16	16
and enlarg	-11	15
and enrol	-16	36
and environ	31	-30
and environment	53	-16
and eras	14	-14
and error	-9	21
and esx	-10	14
and etcd	52	-12
and event	38	1
and everi	11	18
and everyth	55	-38
and evict	-4	12
and evid	36	-20
and execut	1	11
and expir	33	-31
and export	-25	31
and fail	35	-31
and failov	-12	23
and fetch	-15	15
and file	-2	20
and filter	9	-6
and firewal	5	104
and firmwar	24	5
and fix	-33	53
and flow	-30	33
and follow	-21	27
and for	66	-112
and forc	84	-70
and framework	-12	13
and free	17	-17
and from	-42	63
and get	-9	19
and give	12	0
and go	-41	77
and goe	26	-25
and grant	-18	23
and greatest	17	24
and group	-30	52
and grow	35	-27
and guard	55	-18
and hand	21	-11
and handl	-19	21
and harden	34	-12
and have	-25	40
and health	52	-32
and higher	65	-63
and hive	37	-31
and hold	37	-35
and host	35	1
and hour	-21	24
and how	21	34
and hypervisor	-45	57
and iam	-9	26
and ident	-10	11
and idl	49	-48
and if	51	-11
and imag	-19	51
and improv	30	-24
and in	-50	112
and index	-10	47
and infer	27	21
and infrastructur	41	-34
and insid	-37	39
and instal	107	-91
and instanc	-6	19
and iop	-30	49
and ip	56	-54
and is	-41	53
and it	-78	80
and its	-20	48
and job	10	24
and keep	19	-5
and kei	49	-31
and kernel	-41	56
and key	-15	25
and kms	-42	109
and kubernetes	-9	9
and lag	-4	9
and lambda	-16	19
and later	81	-35
and launch	-5	11
and leav	-9	30
and let	12	5
and librari	-29	88
and licens	-27	35
and life	-9	11
and lifecycl	35	-30
and limit	-17	56
and link	-56	57
and list	-31	32
and load	58	-52
and local	117	-96
and log	40	-5
and look	-21	26
and lower	16	-16
and machin	80	-36
and maintain	20	27
and mainten	40	-28
and make	-61	66
and manag	6	-11
and manifest	-47	65
and mantrap	103	-44
and manual	162	-141
and map	49	-16
and max	-24	27
and maximum	-37	50
and meltdown	34	-24
and memori	-62	84
and mend	-15	16
and metric	90	-68
and minor	105	-33
and mitig	15	-4
and mode	-10	22
and model	-13	38
and modul	11	-10
and monitor	-14	16
and move	16	3
and multi	-17	26
and name	-56	76
and narrow	-17	18
and network	20	-2
and never	-15	25
and new	86	-77
and newer	51	-43
and no	70	-21
and nobodi	70	-26
and node	-15	131
and nodeadm	-40	45
and not	-9	25
and noth	2	13
and notic	-20	30
and notif	-11	18
and notifi	53	-48
and nsx	-13	25
and number	10	3
and nvme	-12	13
and of	-30	43
and offer	120	-92
and offset	-8	14
and old	-32	32
and on	2	47
and one	-17	28
and onli	-68	75
and open	-18	19
and openzf	4	15
and oper	13	6
and opt	-8	8
and origin	-22	41
and other	44	12
and our	-49	71
and output	6	44
and over	-15	17
and own	-23	32
and packag	5	45
and partit	64	-31
and pass	85	-85
and password	69	-41
and patch	54	1
and paus	60	-58
and pay	-14	15
and persist	-37	41
and pick	17	-18
and place	41	-36
and plan	-38	40
and plugin	-15	39
and pod	-54	69
and poddisruptionbudget	-29	40
and polici	-17	19
and power	-21	48
and prevent	-6	21
and privat	-9	10
and program	-21	25
and promot	27	-24
and prompt	-19	36
and protect	3	16
and provid	43	-37
and provis	55	-36
and public	-11	13
and publish	69	-14
and push	-12	48
and put	-8	13
and python	73	-46
and queri	-33	67
and quota	32	-30
and raiz	44	-28
and react	28	-18
and read	-15	30
and reboot	88	85
and rebuild	-56	68
and record	54	-42
and recov	29	-27
and recoveri	-84	103
and redeploi	-51	88
and redund	-33	35
and refer	-26	31
and refus	-27	29
and region	32	-6
and regist	-82	99
and rehears	-23	25
and relaunch	-23	42
and releas	82	-34
and remedi	-8	22
and remov	52	7
and renew	0	21
and repair	36	25
and replac	34	-14
and replai	-32	29
and replic	-21	22
and replica	-7	30
and report	80	-56
and rescan	22	-22
and resolv	-11	17
and resourc	114	-110
and respect	35	-29
and restart	-19	54
and restor	24	-3
and result	38	0
and resum	-21	22
and retent	-11	46
and retir	-23	35
and retri	46	-27
and review	-27	45
and revok	-22	35
and rhel	-18	20
and roll	136	-88
and rollback	1	9
and root	-45	74
and rotat	-42	97
and rout	-34	41
and rpo	-23	36
and rule	10	-9
and run	34	14
and runtim	8	46
and s3	-22	25
and scale	-52	27
and scan	-35	45
and schedul	-96	-25
and script	-7	11
and sdk	-21	100
and secret	-7	8
and secur	-26	36
and see	-27	27
and select	53	-48
and send	59	-43
and serv	30	-22
and server	-75	84
and servic	-101	117
and session	28	6
and set	-20	47
and shadow	43	-42
and share	-52	121
and ship	44	-43
and show	55	-47
and shrink	58	-49
and sign	16	-4
and singl	23	-21
and size	19	-13
and snapshot	55	-24
and so	32	-2
and softwar	-47	53
and spf	-18	17
and split	38	-36
and spread	-40	41
and stand	-21	22
and start	-29	67
and starter	-13	14
and state	-24	52
and stop	103	-92
and storag	41	3
and store	67	-41
and stream	-22	78
and subnet	18	-3
and subscrib	-33	55
and suppress	-20	23
and switch	55	-55
and system	3	8
and tabl	-25	28
and tag	-13	16
and take	43	-19
and target	50	3
and task	-64	88
and tell	79	-65
and test	16	7
and that	22	-20
and the	-18	-18
and their	9	73
and then	83	-69
and there	-20	20
and thi	26	-24
and those	-26	28
and threat	25	-5
and throughput	-8	13
and timeout	-34	59
and tls	21	-11
and to	-27	37
and token	-7	8
and trace	-56	63
and traffic	73	-67
and train	-69	-87
and transcript	29	-4
and transport	38	-27
and tri	48	-47
and trust	-8	9
and tune	-24	27
and turn	-33	45
and under	27	-27
and up	8	-7
and updat	87	32
and upgrad	66	100
and upload	-40	49
and us	8	-8
and use	-2	31
and user	50	-13
and valid	-34	46
and verifi	-39	63
and version	-32	42
and video	65	-43
and volum	-69	82
and wait	20	-20
and watch	-53	83
and web	33	9
and what	-4	28
and whatev	-11	21
and where	46	-36
and whether	-24	41
and which	-27	46
and who	-94	29
and windows	23	-5
and wipe	-55	85
and with	22	-13
and within	56	-56
and without	88	-81
and worker	-32	44
and workload	-25	31
and write	24	-19
and zone	-69	84
anew	-28	50
anew where	24	-24
annot	-7	13
annot and	-7	13
announc	80	-10
announc and	-17	19
announc by	38	-8
announc it	46	-43
announc the	-53	88
anoth	61	-2
anoth @	-44	60
anoth account	-26	55
anoth custom	43	-38
anoth in	38	-38
anoth insid	9	-2
anoth key	-40	43
anoth matter	26	5
anoth one	47	-46
anoth region	-65	84
anoth tenant	80	-24
anoth zone	-7	28
answer	45	72
answer @	63	17
answer and	-43	48
answer befor	-9	24
answer follow	-10	55
answer for	-42	62
answer plain	74	-51
answer the	-14	17
answer to	-12	22
answer what	30	-30
answer when	22	-22
answer with	22	10
anthrop	52	-48
antiviru	17	188
antiviru on	-26	85
any	92	23
any @	-124	145
any action	36	-6
any case	-1	14
any of	50	-48
any other	-69	88
any pre	-7	19
any time	17	-7
any version	13	-12
anybodi	-34	73
anycast	61	-45
anycast edg	61	-45
anyon	-6	16
anyth	-39	-15
anyth $	-112	11
anyth to	64	-34
anywai	31	29
anywai $	66	-63
anywher	37	18
apart	13	27
apart for	18	-18
apart from	-9	21
apart is	-8	15
apart on	99	-74
api	45	26
api activ	29	-28
api and	29	-9
api by	-49	58
api call	33	0
api data	-49	104
api doe	-10	12
api endpoint	126	-70
api in	38	-36
api is	-38	171
api kei	-17	81
api of	28	-27
api onli	-13	25
api or	-31	35
api over	-14	21
api placement	49	-46
api request	70	-10
api server	16	-40
api that	87	-84
api the	9	-8
app	-22	100
app $	50	75
app %	-24	63
app is	-27	32
app on	-20	25
appear	-40	135
appli	-3	56
appli @	-21	11
appli a	-17	23
appli by	37	-52
appli it	30	-98
appli minor	71	-42
appli oper	17	-1
appli option	-54	88
appli or	-27	60
appli patch	89	-26
appli pend	-15	17
appli requir	3	27
appli the	-122	59
appli them	54	-44
appli those	-11	45
appli to	-67	107
appli updat	125	-39
applianc	39	134
applianc are	-28	30
applianc behind	-60	113
applianc in	15	-8
applianc is	16	-11
applianc of	158	-64
applianc on	-40	46
applianc softwar	-19	52
applic	-16	151
applic $	12	40
applic @	-53	83
applic and	2	17
applic are	-19	39
applic code	-47	58
applic for	-31	69
applic has	-27	27
applic is	-26	38
applic its	-7	12
applic layer	-10	12
applic log	60	-6
applic on	-13	16
applic that	-26	35
appoint	-17	56
appoint the	-17	56
approv	-49	97
approv rule	-7	13
approv step	-26	30
april	-42	48
april 2026	-41	45
architectur	-73	-3
archiv	-7	81
archiv @	-67	67
archiv and	-40	36
archiv are	-9	9
archiv bucket	77	-76
archiv in	-32	41
are	2	131
are %	44	73
are @	-43	84
are a	-15	61
are all	-12	14
are and	-27	38
are anoth	26	5
are answer	-8	11
are author	32	-28
are block	-49	71
are data	91	-86
are destroi	78	-73
are encrypt	-31	36
are gone	-18	21
are hidden	66	-60
are in	-2	48
are inherit	76	-22
are kept	34	60
are left	13	-12
are limit	47	-47
are lost	-86	92
are made	-17	29
are manag	-14	50
are never	92	-74
are no	101	-14
are none	35	-4
are not	116	14
are off	-17	35
are on	1	-88
are patch	57	-45
are privat	-25	39
are program	-14	15
are public	-27	75
are reachabl	-8	10
are record	-20	22
are replac	-64	75
are scale	-9	11
are scan	-64	8
are secur	98	23
are set	17	16
are taken	-63	86
are the	54	-39
are those	-47	74
are thrown	-43	59
are up	62	-32
are updat	20	-12
are written	-17	24
arent	33	12
arent %	-23	47
argument	-21	35
around	-9	83
arrang	-54	66
arriv	-22	85
arriv and	-28	53
artifact	26	7
artifact $	-11	81
artifact and	16	-14
artifact cach	49	-49
as	-30	-4
as @	-65	62
as a	-98	-101
as an	11	-10
as blue	36	-35
as code	-25	48
as data	21	43
as ebs	51	-51
as in	43	12
as it	75	-65
as its	40	-23
as long	91	-91
as part	58	-57
as root	-14	19
as s3	40	-39
as safe	40	-23
as servic	43	-12
as soon	64	-63
as system	13	-10
as templat	-43	52
as the	37	16
as thei	-14	29
as those	11	3
as traffic	56	-51
as well	-16	61
ask	-40	12
ask $	-99	-33
ask @	-125	44
ask about	23	55
ask and	52	-49
ask for	96	12
ask in	0	27
ask to	106	-97
ask who	-35	37
assess	60	61
assess and	30	16
assessor	-29	37
asset	-23	103
assign	-100	61
assign @	-22	90
assign function	-12	12
assign resourc	-10	14
assign them	-27	43
associ	-32	43
associ and	-8	10
associ or	-1	11
associ subnet	21	-20
assum	-49	52
asynchron	18	-17
at	29	24
at %	2	100
at 3am	-23	23
at @	-68	-117
at a	-10	30
at all	26	-8
at an	49	-37
at any	17	-7
at creation	48	92
at each	19	-3
at edg	9	-8
at everi	49	-46
at first	20	-13
at its	40	-23
at launch	-32	105
at least	46	1
at most	1	67
at no	60	-55
at onc	23	30
at our	-37	53
at random	-57	82
at rest	21	-82
at run	-16	17
at the	25	108
at them	-53	64
at which	48	-48
attach	-19	82
attach @	-46	52
attach a	-10	38
attach an	-19	33
attach it	-6	9
attach the	-41	52
attach them	79	-22
attach to	-23	29
attack	66	45
attack and	-7	52
attack depend	-41	49
attribut	56	-25
attribut and	-33	35
attribut in	-11	12
attribut that	12	-7
audio	-7	65
audit	65	4
audit and	21	-10
audit log	-28	59
audit of	41	-37
audit report	-48	47
audit the	106	-7
audit under	47	-14
auditor	36	62
auditor $	69	-39
auditor that	39	19
august	-26	54
auth	58	-1
auth polici	-30	42
auth type	-21	22
authent	-46	125
authent by	-3	9
authent on	5	43
authent the	-16	16
author	0	56
author and	-12	14
author in	80	-42
author of	-14	15
author rule	-18	24
author that	-33	35
author where	10	-10
auto	109	50
auto minor	-21	102
auto mode	37	-25
auto repair	20	-19
auto scale	-20	36
auto updat	-5	15
autom	52	-22
autom backup	30	-34
autom befor	-21	22
autom can	-73	73
autom mode	-46	74
autom patch	-26	74
autom snapshot	64	-66
automat	17	-93
automat $	-36	17
automat backup	-10	26
automat by	64	-55
automat daili	3	9
automat deploy	-33	44
automat minor	-1	52
automat mitig	-14	55
automat on	-88	163
automat one	-84	78
automat patch	-9	120
automat recoveri	61	-23
automat rotat	-40	62
automat scale	47	-25
automat snapshot	42	-38
automat updat	42	-15
automat upgrad	26	-25
autominorversionupgrad	13	-7
autominorversionupgrad is	13	-7
autosc	-43	62
autosc is	14	-6
autoscal	-41	78
autoscal or	-43	59
autostop	80	-50
avail	48	26
avail $	110	73
avail and	-19	28
avail for	-90	100
avail in	12	-5
avail is	-36	109
avail of	131	-74
avail over	-82	88
avail plan	20	-17
avail zone	84	-17
avoid	-28	28
awai	16	35
awai by	-63	66
awai from	-19	29
awar	-167	-100
awar and	-69	-87
aws	47	-103
aws $	1	25
aws @	-59	-4
aws account	-51	93
aws api	26	-1
aws data	70	-21
aws encrypt	-39	159
aws facil	78	1
aws health	-84	-74
aws infrastructur	98	-14
aws manag	34	-29
aws network	14	-14
aws or	-24	107
aws servic	23	-81
aws us	-48	-83
aws who	-62	94
awsvpc	-41	49
az	51	7
az $	177	-35
az @	-19	39
az and	23	-18
az at	-8	23
az deploy	45	-43
az file	61	-59
az for	-10	31
az is	13	-12
az on	66	-10
az option	20	11
az or	-3	11
az there	9	4
az with	-8	13
azs	91	19
b	38	0
baa	-57	51
babysit	131	-62
back	53	83
back 35	-14	14
back again	43	-43
back and	8	-6
back by	-39	60
back end	66	-29
back is	-58	125
back it	-65	73
back the	-13	24
back them	-17	46
back those	-14	15
back to	37	-32
back up	4	152
back when	65	-62
backbon	68	-34
backend	21	-11
background	62	-40
background check	62	-40
backup	32	13
backup @	-143	145
backup and	-10	29
backup are	28	59
backup at	27	-23
backup by	107	-82
backup for	-14	21
backup go	-30	30
backup insid	63	-51
backup of	66	-44
backup off	-34	85
backup or	-9	11
backup retent	24	77
backup stai	-24	29
backup that	-83	84
backup to	29	-25
backup until	-34	56
backup who	-8	-191
backup window	-12	13
bad	-16	25
badg	124	-64
balanc	69	29
balanc and	66	-30
balanc control	28	-27
balanc in	36	-14
balanc or	-7	11
balanc the	63	-14
bandwidth	-14	28
bandwidth and	-11	11
bank	-31	31
banner	-18	24
bare	25	26
bare metal	3	23
base	4	23
base @	-69	120
base and	-18	21
base capac	21	-6
base imag	-26	69
base is	71	-58
baselin	-43	174
baselin $	5	97
basement	-50	72
batch	-142	-9
batteri	80	-22
be	1	44
be %	53	-47
be ad	-65	92
be ask	4	-94
be awai	-54	54
be call	-6	12
be chang	-53	82
be copi	-10	12
be creat	-55	59
be encrypt	-35	46
be instal	52	-48
be kept	-68	87
be log	42	-39
be lost	-52	58
be made	-5	13
be public	-44	76
be put	20	23
be reach	23	-8
be recov	-31	51
be restor	-21	28
be switch	179	-117
be told	-13	15
be turn	128	-75
be undon	-48	71
be updat	-19	19
be written	-46	57
bear	-24	31
becaus	30	21
becaus %	-8	9
becaus the	-18	18
becom	-80	115
becom unsupport	-24	25
been	-21	19
been run	-30	29
befor	38	14
befor %	17	-19
befor @	-16	20
befor a	-9	75
befor an	-20	38
befor and	21	-21
befor extend	-7	19
befor it	60	18
befor its	-31	32
befor reus	21	-17
befor riski	35	-33
befor send	6	93
befor that	5	31
befor the	-66	74
befor thei	-7	10
befor their	-21	30
befor upload	-15	32
befor we	-40	62
beforehand	75	28
begin	41	-32
behavior	-14	94
behavior and	-22	37
behind	116	-18
behind @	209	-132
behind a	-30	49
behind an	24	-20
behind it	-53	106
behind the	15	82
behind them	3	30
belong	-54	-51
belong in	-22	80
belong to	-30	-106
below	-107	-134
below 100	-8	9
below a	135	9
below it	-32	-17
beneath	116	24
beneath the	52	-46
beneath them	-109	124
besid	23	-12
best	-4	12
better	-24	91
between	89	100
between @	-35	39
between a	32	-68
between account	23	-20
between avail	59	-27
between client	55	-20
between compon	-6	8
between control	50	-47
between facil	31	-29
between its	-34	52
between node	39	-22
between pod	-14	16
between region	157	-14
between servic	64	-32
between support	-51	52
between the	70	0
between them	-118	140
between two	55	-20
between worker	-30	57
between zone	56	-56
beyond	-44	67
beyond repair	-12	14
beyond the	5	12
bezo	102	-10
bgp	-23	32
bgp and	-22	32
big	-26	114
bill	-32	113
bind	-22	24
bio	43	-21
bio and	43	-21
biometr	75	-21
bit	81	-42
bit kei	39	-33
bit rot	88	-50
blame	55	16
blame for	59	13
block	42	78
block befor	42	-38
block everi	-48	56
block is	-7	13
block of	60	-44
block public	-33	41
blue	22	56
blue green	22	56
blueprint	59	55
blueprint for	72	43
bodi	24	-2
bookmark	-1	40
bootstrap	-40	75
bootstrap action	-27	46
bootstrap argument	-21	35
bootstrap script	0	10
bot	-30	42
both	-15	66
both $	-5	138
both @	-20	24
both and	-19	28
both are	-16	112
both engin	17	44
both side	-70	-85
both tunnel	-18	33
bottlerocket	-4	-113
bottlerocket node	-39	41
bounc	-19	31
bounc and	-60	70
bound	-39	42
boundari	91	96
boundari of	65	-64
box	17	42
box $	-51	90
box for	-26	78
box in	-52	88
branch	-46	150
branch and	-13	14
breach	16	76
break	30	1
breaker	-5	74
bring	20	96
bring a	-32	67
bring and	16	-11
bring it	-20	20
bring its	-24	25
bring none	139	-67
bring one	64	-42
bring the	55	-21
bring your	-4	9
broad	-22	85
broadcom	-12	88
broken	72	-34
broker	62	40
broker $	110	-99
broker and	17	-16
broker log	-18	24
broker restart	-63	64
broker without	-7	19
brought	-58	80
bucket	60	21
bucket @	-10	26
bucket and	0	18
bucket are	-35	44
bucket dure	49	-48
bucket encrypt	70	-10
bucket fall	61	-34
bucket for	-34	35
bucket is	-34	51
bucket of	-33	37
bucket or	24	44
bucket over	-16	27
bucket polici	-24	37
bucket that	40	-31
bucket to	-19	19
bucket whose	37	-37
bucket with	74	-51
budget	-35	115
budget below	-8	9
budget that	-23	25
buffer	-50	64
buffer disk	-31	33
bug	54	11
bug in	-54	66
bui	22	6
build	67	-4
build $	-27	-62
build %	56	-38
build @	-43	115
build a	-68	78
build and	55	-33
build are	-60	64
build it	33	-19
build its	48	-42
build of	23	40
build patch	58	-29
build run	-44	56
build scan	25	-9
build the	102	6
builder	46	-36
built	66	2
built $	56	-28
built @	51	-44
built again	-51	51
built for	40	-31
bump	-16	124
bundl	3	68
bundl in	-8	10
burden	-78	59
burst	23	-22
buse	-17	18
busi	-67	-155
but	39	-25
but @	-27	39
but doe	-25	27
but for	128	-33
but is	-31	28
but not	93	-51
but the	54	-77
buy	-89	97
buy run	-74	77
by	9	39
by $	-5	-133
by %	42	85
by @	-35	138
by a	57	26
by acm	-36	42
by an	-10	21
by api	-37	42
by at	-16	17
by aws	-32	55
by chang	-44	57
by cli	-13	14
by day	26	-22
by default	54	71
by ebs	-8	8
by email	50	-45
by eventbridg	-12	30
by evict	23	-22
by forc	32	34
by group	-22	22
by hand	4	74
by http	95	-68
by iam	83	-75
by internet	-10	14
by it	-17	20
by its	28	-15
by itself	36	54
by launch	-20	33
by mail	10	31
by manag	-32	79
by mistak	-4	43
by new	-40	84
by one	36	-14
by peopl	-2	18
by replac	100	-39
by role	-3	9
by session	-5	10
by sns	-33	34
by that	34	-24
by the	-52	-61
by themselv	-14	128
by tls	26	-9
by updat	-29	73
by us	-39	121
by vpn	-7	8
by which	26	-5
by whom	-30	-121
by zone	33	-26
c	13	160
ca	55	3
cabinet	-17	58
cabl	119	86
cabl between	99	-19
cach	71	54
cach at	31	-16
cach behavior	-13	96
cach disk	-35	65
cach if	85	-83
cach is	-10	22
cage	-35	51
calcul	-23	28
calcul field	-16	21
call	30	41
call $	50	49
call @	51	-17
call and	38	-31
call by	-39	46
call for	40	-21
call go	-43	54
call in	59	-31
call is	-25	50
call of	27	-26
call over	39	11
call that	26	-23
call the	-12	67
call to	-6	32
call who	-19	39
call with	-88	100
caller	9	26
caller and	63	-56
caller in	-30	33
came	22	-60
camera	38	-21
camera and	12	3
can	49	51
can %	-42	72
can @	-66	68
can add	-5	27
can and	-38	38
can approv	-22	23
can ask	56	-53
can be	31	13
can bring	-59	79
can chang	24	-21
can choos	-21	22
can do	-27	59
can export	85	-62
can forc	100	-93
can go	-29	39
can have	-17	44
can instal	114	-105
can log	-13	24
can lose	-23	28
can move	89	-78
can name	141	-79
can narrow	96	-92
can neither	15	29
can no	-19	19
can onli	61	-55
can pay	-22	23
can queri	-15	27
can reach	69	-37
can read	-77	123
can run	-57	64
can see	-24	29
can start	45	1
can still	-6	8
can switch	12	-2
can take	-64	64
can talk	-28	29
can touch	-39	39
can turn	114	-86
can use	-41	64
cannot	146	14
cannot be	12	117
cannot bring	-7	8
cannot chang	46	-42
cannot log	84	-70
cannot put	37	-36
cannot reach	78	-29
cannot see	75	-61
cant	103	-12
cant see	45	-35
cap	-34	49
cap it	-34	49
capabl	-64	88
capabl are	-57	63
capac	21	-81
capac $	-54	-175
capac and	48	-8
capac behind	35	-8
capac by	-60	-90
capac for	-4	-40
capac of	12	-9
capac plan	-78	65
capac provid	34	80
capac that	62	5
capac to	59	-41
capac unit	-16	89
captur	-9	19
captur and	-13	13
captur manag	22	-20
card	-23	105
card number	-19	104
care	104	32
care of	22	23
carri	42	0
carri it	-86	144
carri out	66	24
carri the	5	95
carri them	-28	79
carrier	25	-21
cas	43	-18
case	-38	102
case and	11	-11
catalog	-43	46
categori	24	-22
caus	73	6
cctv	70	-22
ceil	67	-44
center	126	-51
center $	172	-7
center in	47	-30
center is	-41	73
center that	27	-12
central	-23	41
cert	-24	34
cert on	-24	-95
certif	-13	75
certif $	-52	25
certif @	-20	21
certif and	-18	40
certif are	-3	40
certif author	-65	69
certif bundl	38	-36
certif for	36	-18
certif from	60	-17
certif in	-24	36
certif is	28	0
certif issu	41	-42
certif manag	111	-97
certif of	94	-57
certif on	12	14
certif that	51	-26
certif verif	-18	22
certif who	-10	10
certifi	52	44
certifi that	51	48
chaincod	-7	24
chang	26	64
chang @	20	10
chang afterward	-22	39
chang an	-18	24
chang and	7	13
chang by	-68	69
chang cannot	30	-30
chang five	35	-33
chang in	15	-5
chang instanc	-44	55
chang it	-24	98
chang later	45	-36
chang manag	-63	11
chang noth	-21	42
chang of	113	-98
chang out	-37	38
chang start	-13	19
chang that	105	-18
chang the	1	62
chang their	-5	11
chang them	-40	58
chang there	-5	10
chang to	45	-5
chang what	82	-80
chang with	-56	69
channel	-24	35
channel and	-21	30
charact	-11	100
charg	5	-65
charg of	-23	-53
chat	34	-32
cheaper	-11	19
cheaper class	-11	19
check	52	47
check and	69	-41
check answer	-45	52
check by	-41	58
check certif	-11	15
check is	-42	105
check it	-39	46
check its	-8	13
check of	10	47
check on	56	-39
check set	-21	22
check signatur	80	-10
check sticki	-12	12
check that	-56	71
check the	-63	87
check them	-60	65
check what	-32	49
checkpoint	-27	44
checkpoint and	8	2
checksum	18	-69
china	58	-40
china region	25	-19
choic	171	57
choic is	127	-83
choic of	-38	40
choos	-42	118
choos @	-40	48
choos a	6	61
choos and	-21	60
choos between	-68	75
choos encrypt	-25	35
choos framework	0	26
choos instanc	-43	63
choos it	-32	60
choos its	-9	19
choos kei	-9	36
choos kms	39	-31
choos multi	-15	35
choos node	-5	26
choos one	-34	53
choos otherw	87	-64
choos public	-7	8
choos qualifi	-19	26
choos region	-9	9
choos singl	-5	12
choos size	-31	35
choos small	-2	16
choos sse	-13	13
choos that	-25	35
choos the	-44	97
choos their	-12	13
choos type	-19	29
choos up	-13	25
choos what	-21	21
choos when	-49	50
choos which	-30	52
chose	127	-122
chosen	-25	85
cidr	-49	73
cidr rang	-49	73
cilium	-21	21
cipher	68	-1
circuit	-5	74
circuit breaker	-5	74
cisco	-52	69
claim	-71	-7
class	-50	82
class and	-26	39
class are	-12	14
class but	50	-49
class or	48	-33
class storag	-7	12
classif	-48	86
classif and	-9	46
classifi	-55	172
classifi and	-20	32
classifi the	-19	49
clean	-69	120
clean up	-43	75
cleanli	-15	22
clear	-41	101
clear until	-10	43
cli	-55	87
cli and	-84	93
cli api	-11	15
cli or	-9	21
click	-59	27
click $	-49	12
click or	-18	22
client	-25	130
client and	47	-29
client are	-29	61
client certif	-16	23
client connect	45	-26
client current	-52	58
client first	-18	21
client have	-75	84
client is	169	-124
client librari	-78	128
client must	101	-69
client need	14	6
client on	-91	94
client reach	-16	17
client send	-5	15
client side	-7	66
client that	39	-17
client trust	84	-79
client who	-33	89
close	61	60
close port	-23	32
close the	-53	100
close until	-8	14
cloud	27	20
cloud $	16	56
cloud %	131	60
cloud administr	-47	55
cloud is	-19	21
cloud side	91	-40
cloud with	73	-67
cloudfront	-3	28
cloudfront or	-2	26
cloudfront the	-13	17
cloudtrail	91	-40
cloudtrail and	67	-57
cloudtrail doe	-56	79
cloudtrail event	19	-19
cloudtrail except	25	-25
cloudtrail record	121	-85
cloudtrail s	15	-13
cloudwatch	66	-10
cloudwatch agent	-13	34
cloudwatch alarm	-12	14
cloudwatch log	34	13
cloudwatch metric	38	-29
cluster	-64	-94
cluster $	30	72
cluster @	92	14
cluster add	-50	48
cluster and	-33	97
cluster applic	25	-24
cluster are	-4	37
cluster as	-18	20
cluster autoscal	-14	48
cluster by	56	22
cluster certif	-4	40
cluster has	47	-27
cluster is	14	12
cluster keep	139	8
cluster made	-50	101
cluster metric	36	-1
cluster node	-133	-40
cluster or	-49	52
cluster paramet	53	-45
cluster replic	23	-21
cluster softwar	-22	124
cluster that	49	59
cluster upgrad	-15	53
cluster volum	122	-91
cluster which	19	-15
cluster with	-105	62
cluster without	-27	-67
cname	13	-11
cni	156	-2
cni and	-23	23
cni coredn	-13	10
code	-10	133
code $	12	73
code and	33	52
code in	-72	85
code insid	-11	53
code is	-2	154
code its	-28	40
code notebook	-16	36
code of	-19	48
code password	-4	16
code secur	-12	21
code that	24	19
code their	-3	9
code to	14	-2
code who	-11	86
cognito	-3	20
collabor	-35	37
colleagu	-33	165
collect	32	64
collect $	34	14
collect @	-10	25
collect and	66	0
collect evid	97	-71
collect log	16	-14
collect the	-118	127
collector	-37	45
column	13	22
column and	-6	8
column level	-10	49
com	59	74
come	42	104
come @	-63	68
come all	-52	71
come and	-40	76
come back	62	-59
come by	-92	147
come from	30	9
come one	58	-17
come out	22	-22
come through	-71	109
come twice	-28	32
come with	-98	120
come without	99	-40
command	-12	33
commit	113	-5
commit by	-23	23
common	19	-14
common @	16	-6
common flood	23	-17
common network	15	-12
commun	-9	63
commun with	51	-45
compact	95	-57
compani	47	70
compani $	-13	84
compani or	51	-51
compani own	-20	59
compani run	-69	74
compani us	38	-23
compani want	58	-40
compar	34	-27
compat	61	-47
compat and	-7	9
compil	-16	31
compil or	-4	13
complaint	-19	31
complet	120	-60
compli	48	54
compli is	-48	150
complianc	-170	-92
complianc of	-127	-162
complianc program	46	-12
complianc report	-11	92
compliant	-55	80
compon	42	36
compon and	-8	12
compon are	-18	63
compon of	78	-45
compon with	37	-36
comprom	-26	77
comput	155	73
comput and	-87	90
comput environ	-50	78
comput for	63	-49
comput in	55	-55
comput node	-43	141
comput storag	47	-38
comput that	66	-45
comput type	136	-6
conclus	-6	77
concurr	78	6
concurr and	15	29
concurr scale	-22	23
condit	79	21
condit of	97	-9
confid	-2	19
confid threshold	-2	19
confidenti	-24	132
config	11	119
config $	5	129
config on	-19	54
configur	-18	123
configur $	91	93
configur @	41	-7
configur a	-13	18
configur and	-40	58
configur anyth	-21	47
configur are	-32	34
configur automat	3	62
configur both	-12	22
configur by	-28	78
configur call	-47	93
configur file	-33	43
configur for	-8	9
configur it	-56	72
configur its	-26	40
configur manag	-87	-68
configur of	104	-14
configur on	-11	21
configur patch	-59	133
configur set	-45	52
configur that	25	7
configur the	10	50
configur tls	54	-52
configur with	-61	65
confirm	-86	-98
connect	-30	54
connect a	-27	30
connect alon	71	-27
connect and	-25	56
connect are	34	-10
connect between	-22	37
connect by	-22	51
connect from	-129	-60
connect it	65	-53
connect link	-5	8
connect or	-20	22
connect password	4	55
connect that	36	-31
connect the	99	-22
connect to	-35	75
connect user	22	-22
connect where	-9	10
connect with	-16	50
connector	-28	52
connector and	-5	15
connector for	-2	16
connector plugin	-30	39
consent	-47	100
consent of	-17	46
consol	41	3
consol and	88	-78
consol ask	61	-49
consol doe	-44	70
consol of	27	-23
consol show	-57	68
consol tell	-11	81
consol turn	-85	105
consolid	100	-90
consolid and	44	-34
constraint	70	-34
consum	64	50
consum and	-28	33
consum are	-24	47
consum over	95	-60
consum their	-32	48
contact	-55	110
contact are	-6	17
contact data	103	-98
contain	-86	1
contain $	-46	86
contain @	-42	58
contain agent	-75	95
contain and	-18	26
contain are	-39	118
contain base	-12	-73
contain engin	-31	34
contain host	-147	-75
contain imag	75	97
contain in	-14	62
contain is	-18	80
contain of	-31	97
contain on	-26	46
contain runtim	84	-53
contain that	4	24
containerd	-52	54
containerd are	-49	50
content	-6	107
content $	-73	-67
content and	-7	12
content for	24	-23
content is	22	74
content of	-4	20
content process	29	-28
content that	-2	55
content to	-61	67
content with	94	-87
context	-40	46
continu	111	7
continu @	-45	46
continu and	93	-90
continu backup	-76	119
continu log	-16	22
continu plan	70	15
contract	5	13
contractor	-35	69
control	18	-22
control $	-4	41
control %	-7	85
control @	108	-47
control and	-6	82
control are	48	25
control behind	-110	125
control for	50	-10
control in	21	-64
control inherit	132	-17
control instanc	91	-49
control is	-80	-10
control list	-39	49
control of	38	76
control one	14	-14
control plane	85	62
control that	118	-61
control the	-64	85
control their	119	-119
control which	-50	61
control who	-124	-12
control with	35	-30
convers	81	-66
convers and	-41	42
convers log	61	-52
cooki	-28	29
cooki and	-18	18
cool	14	62
cool are	-28	33
cool for	-7	13
cope	-18	18
cope with	-8	8
copi	60	5
copi @	83	-80
copi a	-22	22
copi and	30	-13
copi data	67	-43
copi everi	-29	29
copi in	17	21
copi of	61	-12
copi that	-20	24
copi the	36	-25
copi them	-29	31
copi to	24	-21
copi with	21	-21
cor	-19	72
core	22	12
core rule	34	-28
coredn	-29	34
coredn @	-62	43
corpor	-27	117
corpor directori	-20	90
correct	-3	81
correct $	29	36
correct and	-10	14
correct that	-30	60
cost	-7	183
could	-35	-52
could not	-5	39
could see	67	-56
count	-53	153
count and	-14	37
count or	-10	13
count them	-11	73
countri	-43	139
cover	9	82
cover and	96	-96
cover by	28	-18
cover onli	-11	18
cover the	-51	58
coverag	-18	25
coverag are	-9	9
cpu	68	4
cpu and	-19	22
cpu memori	36	-10
creat	12	78
creat $	-28	28
creat @	-56	150
creat a	40	-4
creat account	-31	41
creat an	-83	37
creat and	47	-21
creat anew	-56	61
creat databas	-26	34
creat encrypt	65	-36
creat flow	-11	11
creat grant	-10	23
creat individu	2	68
creat it	-46	63
creat one	-9	15
creat or	-14	15
creat repair	9	-7
creat the	13	62
creat their	-11	19
creat them	-34	85
creat user	-11	15
creat with	93	-73
creation	30	153
creation $	-9	114
creation and	-36	39
creation or	-6	9
credenti	-17	127
credenti $	-21	75
credenti and	-7	15
credenti by	79	-73
credenti in	19	1
credenti of	-43	70
credenti out	-29	34
credenti that	13	80
credit	-23	110
critic	93	-53
critic on	16	-10
critic secur	66	-47
crl	20	-6
cross	-45	155
cross account	-6	68
cross region	-30	92
cross the	-1	9
crypto	-60	58
csi	-16	16
cuda	-12	14
cumul	-27	12
cumul updat	-40	23
curat	22	-22
curat imag	22	-22
current	-38	79
current $	17	22
current @	35	-18
current client	-45	58
current is	-12	70
current one	38	-34
current or	11	21
current tls	-18	32
custom	128	63
custom $	33	86
custom @	13	-2
custom ami	70	-56
custom and	-24	24
custom apart	78	-44
custom are	-57	62
custom control	81	-61
custom data	23	43
custom domain	13	-12
custom from	21	-7
custom imag	68	-23
custom manag	-108	152
custom model	-35	40
custom on	40	-39
custom sourc	-9	15
custom specif	17	65
custom store	-29	68
cut	-40	56
cut the	-34	45
cve	55	-16
cve $	-21	81
cve come	22	-22
cve fix	27	-26
cve in	-104	-12
cve within	32	-32
cycl	97	-20
d	50	-3
daemon	-17	41
daemon or	-8	9
daemonset	-85	130
dai	2	62
dai $	-15	107
dai 1	-14	17
dai after	96	-89
dai ahead	35	-31
dai and	45	-39
dai as	-15	33
dai at	-13	24
dai befor	45	-44
dai by	-22	28
dai have	33	-33
dai if	-17	17
dai in	-4	8
dai is	-61	77
dai it	-36	43
dai of	35	-32
dai onli	-12	14
dai unless	25	-23
dai whenev	27	-26
dai without	-60	69
daili	61	-3
daili and	26	-24
daili backup	39	-6
daili for	29	-26
daili on	57	-45
daili snapshot	70	-79
daili then	-39	74
dark	54	-48
dark $	54	-48
dashboard	-50	-6
dashboard alert	92	-56
dashboard and	-19	56
dashboard are	-9	24
data	43	88
data $	61	105
data @	-7	35
data a	-19	37
data access	-9	11
data after	-33	96
data and	10	12
data arriv	67	-44
data as	38	106
data at	62	3
data back	-16	18
data befor	-16	52
data by	-8	34
data captur	-13	13
data center	129	-52
data durabl	24	-23
data encrypt	51	-23
data event	-8	68
data from	19	-18
data goe	-11	16
data if	-50	50
data import	-7	10
data in	-2	87
data insid	14	-14
data integr	-5	77
data is	-1	120
data key	18	-17
data lifecycl	-46	49
data live	-36	44
data model	-5	8
data node	-25	26
data of	-3	16
data on	12	8
data out	-68	88
data over	54	-51
data plane	70	-51
data protect	-3	25
data redundantli	22	-17
data resid	-32	25
data scientist	-40	40
data set	-8	12
data share	-17	27
data sit	10	-4
data sourc	68	-44
data that	26	-19
data to	18	-16
data under	-26	26
data volum	34	-33
data when	-20	37
data where	-54	54
data with	82	-77
data within	-23	62
databas	48	80
databas $	-58	-36
databas and	-9	43
databas are	-53	54
databas behind	33	-28
databas by	9	-9
databas credenti	-54	142
databas current	78	-78
databas endpoint	19	-18
databas engin	36	11
databas from	40	-37
databas in	157	22
databas insid	-42	42
databas is	-60	67
databas itself	-95	119
databas password	-35	120
databas role	-8	12
databas schema	2	71
databas small	-27	29
databas softwar	55	-52
databas that	88	-1
databas user	-18	24
databas who	5	21
databas with	-12	17
datacentr	132	-9
date	54	40
date $	8	22
date and	-20	33
date of	-15	19
day	14	32
day 14	60	-56
day 21	26	-22
day and	11	-8
day is	51	-28
day of	12	-11
db	-77	-167
db instanc	63	-36
dba	-10	-102
dcv	114	-31
ddo	-153	-176
ddo attack	106	-39
dead	58	-15
dead letter	-37	78
deal	-92	32
dear	-9	9
dear colleagu	-9	9
debian	-31	130
decid	-79	165
decid $	5	22
decid @	-19	22
decid about	-40	56
decid and	-25	44
decid by	-58	60
decid from	-44	55
decid how	-12	69
decid in	-37	43
decid on	-17	26
decid that	-19	35
decid the	15	63
decid to	14	56
decid what	-31	51
decid when	-41	44
decid whether	-37	60
decid which	56	29
decid who	-35	65
decid with	-4	25
decis	67	125
decis $	-31	93
decommiss	133	47
decommiss storag	107	-30
decrypt	-12	78
decrypt and	-26	95
dedic	-18	34
dedic master	-30	32
deep	-43	64
default	61	22
default $	-49	-52
default 1	-59	70
default @	-46	57
default a	-29	39
default ami	10	49
default and	13	-1
default encrypt	34	-103
default for	-15	19
default from	-81	87
default group	-36	76
default in	54	-32
default is	-54	132
default key	-39	43
default on	-53	59
default one	-66	88
default or	-13	48
default paramet	4	15
default plan	16	-8
default polici	15	-15
default updat	41	-39
default version	95	-95
default with	57	-12
defect	103	-61
defend	11	-10
defend the	14	-14
defer	-16	17
defer it	-17	17
defin	-42	171
defin and	-15	42
defin the	-30	64
defin what	-31	52
definit	8	66
definit $	-21	93
definit @	-15	16
definit and	50	-1
definit as	-26	29
definit in	-7	8
definit of	42	-35
degauss	69	-12
degrad	-18	24
deleg	-21	43
deleg administr	-12	33
deleg and	-11	15
delet	-10	134
delet $	-2	128
delet after	-33	44
delet and	10	-2
delet are	-25	34
delet by	-10	10
delet everyth	-39	70
delet face	-16	18
delet it	56	-7
delet key	-9	9
delet object	12	47
delet of	-66	53
delet old	1	71
delet one	17	-11
delet or	17	-15
delet protect	-7	12
delet the	77	65
delet them	175	-58
delet those	20	-18
delet what	14	21
delet with	-48	50
deliv	94	91
deliv log	43	-43
deliv to	34	-33
deliveri	-12	22
deliveri polici	72	-40
deliveri statu	-7	26
demand	28	46
demand @	20	-20
demand it	42	-34
demand mode	117	-112
demand tabl	33	-14
demand tls	86	-65
deni	63	-49
depend	5	84
depend @	54	-47
depend on	-22	35
depend updat	2	69
deploi	30	169
deploi @	-22	74
deploi and	28	-20
deploi it	31	-25
deploi new	-72	78
deploi the	92	98
deploi them	84	-1
deploi to	-15	35
deploi with	-20	21
deploy	74	-17
deploy $	41	-29
deploy account	25	-25
deploy and	6	14
deploy by	31	-29
deploy its	31	-31
deploy of	-25	29
deploy strategi	-9	12
deploy type	-43	56
deploy until	19	-10
deprec	-39	113
describ	-11	112
descript	88	-40
design	0	185
design and	-30	41
design it	-43	70
design the	-5	32
desir	3	9
desir capac	13	-1
desir count	-10	12
desktop	-111	0
desktop $	-7	19
destin	61	-12
destin and	-25	58
destroi	35	-32
detail	2	61
detail result	36	-12
detect	91	25
detect and	51	-26
detect in	76	-21
detect on	-22	25
dev	-24	85
develop	-2	70
devic	-13	137
devic $	52	72
devic and	-16	24
devic are	-87	94
devic certif	-38	52
devic check	-39	40
devic in	-14	28
devic is	18	4
devic of	-42	62
devic on	0	77
devic stand	-4	11
devic that	35	-29
devic the	-26	28
devic while	-23	26
di	77	58
di $	17	11
dial	-30	42
did	14	-22
did not	-39	39
differ	52	1
differ avail	-88	92
differ custom	56	-52
differ zone	24	-16
digest	-9	11
direct	-19	57
direct @	-9	34
direct connect	-11	15
direct put	0	22
directori	115	45
directori $	51	-25
disabl	-69	117
disabl it	-31	46
disabl key	-11	11
disast	-27	57
disast recoveri	-27	58
discard	-14	15
discard the	-14	15
disconnect	-49	55
discov	-1	19
discoveri	-62	78
disk	102	17
disk @	62	-54
disk and	-34	44
disk are	-59	107
disk at	-2	34
disk encrypt	140	16
disk goe	-44	51
disk in	38	-36
disk of	-55	109
disk or	-24	30
disk that	115	-106
disk when	78	-53
disk with	-59	64
dispos	91	-61
dispos of	75	-44
disrupt	89	-79
disrupt budget	89	-79
distribut	3	121
distribut @	-3	77
divid	-73	-96
divid $	-64	-99
dmarc	-25	26
dmarc record	-25	26
dns	62	22
dns and	-4	8
dns of	-38	41
dns record	-21	102
dns valid	90	-101
do	4	-67
do $	103	68
do %	106	-8
do @	-78	113
do all	-21	28
do and	12	170
do anyth	-1	-92
do it	-104	-69
do not	25	147
do so	-55	117
do that	-89	-39
do the	-52	-109
do thi	-2	66
do those	-19	28
do we	42	84
do what	-12	23
do with	-26	43
doc	-17	42
dock	36	-27
docker	-66	127
docker imag	-68	76
document	-19	97
document and	-7	28
document queri	1	10
document that	-16	18
doe	-6	42
doe $	-25	131
doe %	-16	74
doe @	-18	61
doe it	-27	48
doe not	-15	122
doe on	23	-20
doe so	-8	19
doe that	-13	-45
doe the	-4	-55
doe to	-12	13
doesnt	19	50
domain	18	58
domain $	48	-7
domain and	-35	62
domain are	-14	14
domain control	61	27
domain in	15	12
domain name	-21	35
domain that	-41	41
done	49	-32
done by	58	-39
dont	-78	52
door	-58	77
door cage	-35	51
door power	-28	33
doubl	14	-14
down	69	-1
down $	8	-18
down again	65	-64
down meanwhil	53	5
down the	28	-24
down to	-24	24
downgrad	-86	154
download	4	82
download @	-42	51
download and	-40	48
download the	-46	51
downtim	127	132
dr	-19	36
drain	15	64
drain @	57	-53
drain and	-10	47
draw	-13	114
draw conclus	-6	77
drift	25	156
drift $	-12	152
drill	-41	158
drill $	-8	100
drill for	0	45
drill instanc	-13	13
drill sever	-12	13
drive	158	-30
drive behind	19	-15
driver	36	45
driver and	-2	88
driver cuda	-12	14
driver current	-10	14
driver in	29	-13
driver of	12	-7
driver the	20	-18
drop	-25	89
drop record	-29	30
drop the	68	-67
drop them	40	-38
drop what	-30	31
dss	-92	-97
durabl	141	-22
durabl $	100	-48
durabl and	71	-47
durabl in	41	-35
durabl of	42	1
durat	-12	71
dure	105	-43
dure a	72	-31
dure an	39	-17
duti	82	105
duti $	39	29
duti for	16	21
duti to	-25	32
e	-153	-146
each	50	23
each @	34	26
each avail	-79	81
each chang	-76	81
each deploy	19	0
each execut	24	-24
each hour	41	-41
each instanc	-9	24
each is	96	-47
each job	-35	39
each new	58	-39
each of	66	-59
each other	2	42
each region	36	-1
each request	-25	30
each run	44	-43
each servic	-47	49
each sourc	-10	19
each storag	9	-8
each tabl	61	-48
each time	-17	22
each volum	32	-29
each zone	-32	35
earlier	-5	82
earlier if	-16	19
earthquak	70	-20
earthquak risk	68	-21
east	-12	15
east 1	-12	15
ebs	59	-14
ebs driver	28	-27
ebs efs	-19	19
ebs encrypt	-25	32
ebs key	41	-33
ebs rds	-45	70
ebs snapshot	44	-43
ebs volum	43	-25
ec2	27	27
ec2 @	-74	75
ec2 and	-11	25
ec2 instanc	72	-52
ecr	-37	68
ecs	144	37
ecs agent	61	-36
edg	97	-45
edg locat	42	-26
edg of	-21	28
edit	-40	61
edit @	-15	16
editor	-2	9
effect	-36	56
effect in	-31	49
effort	40	-42
efs	-31	47
efs and	-6	17
either	80	-62
eks	-19	187
eks node	-19	170
elast	-208	-139
elast ip	-13	13
electr	-31	52
electr and	-31	52
eleven	66	-38
eleven nine	66	-38
els	83	-46
els can	39	-29
els get	48	-35
elsewher	-20	85
elsewher and	-24	27
elsewher is	0	64
em	126	115
em $	118	-17
email	-1	30
email current	-17	46
emerg	-45	65
emerg @	-24	24
emit	25	-20
employe	-2	-31
employe $	91	83
employe in	-25	60
employe leav	-34	51
emrf	-34	43
ena	-12	22
ena and	-12	13
enabl	-35	123
enabl @	-41	124
enabl and	18	-18
enabl continu	-16	22
enabl it	-22	52
enabl mfa	-23	30
enabl point	-10	55
enabl server	-17	17
enabl the	72	-62
enabl them	16	-2
encrypt	-5	-58
encrypt $	-178	-1
encrypt @	11	-127
encrypt all	130	-41
encrypt an	-124	100
encrypt and	76	41
encrypt are	-32	85
encrypt at	-80	-110
encrypt backup	79	-96
encrypt befor	-36	49
encrypt between	-39	51
encrypt by	-3	56
encrypt cluster	40	-23
encrypt content	58	-54
encrypt control	98	-27
encrypt custom	17	-15
encrypt data	72	28
encrypt disk	36	-31
encrypt end	55	-53
encrypt environ	-2	116
encrypt etcd	13	-10
encrypt everi	125	-28
encrypt everyth	-47	53
encrypt file	5	115
encrypt find	35	-16
encrypt firewal	29	-28
encrypt for	-39	-72
encrypt from	-40	45
encrypt home	84	-53
encrypt host	38	-25
encrypt in	-56	-108
encrypt index	41	-27
encrypt instanc	82	-58
encrypt inventori	13	-11
encrypt is	97	-35
encrypt it	29	39
encrypt its	93	-35
encrypt key	-25	162
encrypt manag	-16	23
encrypt messag	86	-72
encrypt metadata	48	-34
encrypt network	85	-44
encrypt new	56	-121
encrypt node	-37	41
encrypt noth	-98	162
encrypt nvme	-70	88
encrypt of	-84	-36
encrypt older	-14	36
encrypt on	117	27
encrypt or	-2	23
encrypt our	-44	143
encrypt sdk	-37	61
encrypt secret	-12	54
encrypt set	-19	184
encrypt smb	32	-17
encrypt store	112	-77
encrypt support	63	-7
encrypt that	-11	22
encrypt the	67	42
encrypt them	-68	192
encrypt trace	49	3
encrypt traffic	46	-34
encrypt unless	21	-20
encrypt user	79	-77
encrypt what	132	-79
encrypt when	-31	70
encrypt where	-18	21
encrypt which	39	-37
encrypt with	-74	38
end	52	60
end @	-49	72
end a	-32	45
end after	-87	91
end and	-38	67
end are	-14	18
end at	-69	127
end in	-10	86
end instanc	66	-37
end is	-58	62
end it	39	-12
end of	58	8
end on	-16	18
end the	13	45
end them	44	-41
end tls	53	-38
end to	40	-36
end user	-69	84
end with	-61	67
endpoint	65	12
endpoint $	-23	36
endpoint @	-55	83
endpoint and	14	5
endpoint are	-24	106
endpoint by	22	11
endpoint for	54	9
endpoint from	-14	15
endpoint if	-22	23
endpoint in	-44	48
endpoint is	-25	40
endpoint of	-57	59
endpoint on	61	-69
endpoint onli	24	-22
endpoint option	-59	63
endpoint or	-26	27
endpoint polici	-50	55
endpoint run	37	-29
endpoint servic	-53	78
endpoint that	-25	27
endpoint type	-21	26
endpoint with	-15	22
enforc	-30	76
enforc by	-44	47
enforc http	-140	49
enforc it	11	15
enforc them	-28	88
engin	41	-139
engin $	-133	-118
engin @	-6	-85
engin and	-28	65
engin behind	18	5
engin log	-4	8
engin of	72	-68
engin onli	42	2
engin patch	-34	-111
engin publish	19	-18
engin s	-30	40
engin that	31	36
engin version	79	-5
enhanc	-7	119
enhanc health	14	111
enlarg	-11	15
enlarg the	-11	15
enough	-71	167
enough bandwidth	-11	11
enough for	-31	31
enough healthi	78	-75
enough of	34	-32
enough replica	-12	53
enough to	-41	44
enrol	13	24
enrol account	19	-2
ensur	25	-21
ensur that	33	-27
enter	24	-16
entir	38	3
entri	34	19
entri to	63	-47
env	-42	58
envelop	-22	32
envelop encrypt	-22	32
environ	1	63
environ $	-83	18
environ @	12	-11
environ and	37	-13
environ class	-23	31
environ in	28	-27
environ of	15	-13
environ queue	-25	30
environ to	62	-59
environ variabl	-1	95
environment	103	5
environment control	103	5
ephemer	148	9
ephemer storag	-19	56
equip	64	41
equip and	-98	98
eras	108	-69
eras a	107	-66
eras it	14	-14
error	-47	103
error and	-10	20
esx	-55	133
esxi	-89	140
etc	-10	55
etcd	148	-10
etcd in	117	-81
etl	-30	34
eu	-42	57
evalu	5	144
evalu @	27	-19
even	97	33
even if	65	32
event	63	33
event $	-62	118
event @	-55	131
event and	16	10
event by	26	-18
event for	-67	75
event histori	30	-28
event in	120	-113
event that	-40	69
event through	48	-26
event to	-27	38
event windows	-57	57
event without	22	-20
eventbridg	33	-13
eventbridg and	37	-36
eventbridg or	-12	30
ever	44	7
everi	74	19
everi 12	54	-53
everi 14	27	-22
everi 30	7	22
everi 90	-7	40
everi @	53	33
everi account	-19	19
everi agent	46	-28
everi chang	33	-32
everi cluster	84	-30
everi day	27	-56
everi endpoint	17	-15
everi evict	-48	56
everi few	55	-18
everi file	27	-2
everi five	-13	17
everi instanc	88	-49
everi kind	37	-25
everi mode	-12	14
everi month	-69	-34
everi new	32	-22
everi node	-12	14
everi other	21	-16
everi record	25	-20
everi region	14	-7
everi request	26	-25
everi type	-17	44
everi updat	-7	122
everi use	35	-34
everybodi	-6	14
everyon	-83	101
everyth	87	46
everyth at	19	13
everyth behind	92	1
everyth els	-19	21
everyth for	-47	52
everyth on	-47	52
everyth that	-114	134
everyth through	-49	73
everyth under	-80	82
evict	0	48
evict @	33	-26
evict and	39	-36
evict hold	-23	24
evict keep	39	-38
evict the	23	-22
evid	87	35
evid and	77	-68
evid for	31	-24
evid on	-5	77
evid that	-28	55
ex	-21	41
ex employe	-21	41
exact	-57	57
exact version	-57	57
exactli	36	-31
exampl	-38	46
exampl in	-9	9
except	28	2
except @	-5	23
except for	-42	46
except in	28	-14
except with	18	-17
exchang	1	24
exchang and	34	-33
exclus	-12	19
exec	-3	11
execut	56	-6
execut @	-56	71
execut and	14	-7
execut are	92	-90
execut environ	91	-82
execut histori	21	5
execut in	37	-36
execut log	-73	73
execut role	-50	91
exhaust	76	-41
exist	22	91
exist @	107	-96
exist for	-65	89
exist in	-33	38
expect	-90	98
expect run	-17	18
expect to	-23	23
experi	-36	54
expir	-64	146
expir after	-39	40
expir and	-39	42
expir or	-22	28
expir the	55	-54
expiri	-23	134
expiri and	22	-21
export	-21	128
export @	-20	30
export and	-19	22
export it	82	-60
export of	-17	23
export or	4	59
export polici	-8	20
export report	-19	65
export those	-7	19
export what	-23	35
expos	-38	39
extend	-51	83
extend support	-47	78
extend the	-7	9
extens	-37	142
extra	61	-2
extract	42	-14
face	-16	18
face from	-11	13
facil	169	-64
facil $	118	-32
facil and	-57	67
factor	-6	47
factor authent	-8	51
factor for	-19	25
factor of	-15	22
factori	-16	105
fail	78	10
fail $	57	-28
fail @	70	-49
fail and	28	-27
fail back	-6	56
fail broker	20	-18
fail check	-51	70
fail deploy	-14	14
fail disk	95	-3
fail drive	56	-31
fail evict	-14	15
fail hardwar	44	-41
fail host	2	26
fail its	59	-58
fail node	152	-94
fail on	-12	19
fail or	24	-24
fail over	-27	71
fail record	-33	36
fail server	58	-52
fail task	30	-16
fail without	20	-19
failov	58	24
failov drill	-27	40
failov is	-61	71
failov to	35	-37
failov when	30	-29
failur	87	71
failur and	-20	27
failur of	27	-26
fall	60	23
fall back	28	-25
fall to	-16	95
fall under	61	-34
fals $	50	14
fals posit	11	34
far	-26	40
fargat	41	-20
fargat and	68	-65
fargat or	-25	26
fast	-42	76
fast and	-36	40
fault	74	49
fault toler	-7	59
faulti	120	-84
featur	30	6
februari	41	-38
februari 2026	41	-38
feder	-18	113
fedramp	33	-27
feed	14	29
feed and	14	29
feedback	-6	11
fenc	183	-5
fend	47	-22
fend off	47	-22
fetch	-42	62
fetch @	-16	25
fetch them	-15	15
few	-22	86
few high	25	-25
few week	55	-18
fewer	-17	18
fiber	19	-12
fibr	53	-21
field	-17	25
file	5	73
file $	0	13
file and	4	17
file are	-18	55
file befor	20	102
file in	-52	61
file of	-14	15
file on	-52	64
file permiss	-19	31
file server	28	-20
file system	20	26
file that	105	-58
file to	74	-72
file valid	-15	15
fill	64	-62
fill up	91	-90
filter	93	-18
filter and	-16	23
filter common	19	-13
filter in	-6	18
find	4	51
find $	-14	29
find and	0	20
find at	35	-16
find in	-50	47
find is	-11	81
fine	-23	71
fine grain	-27	63
fip	156	-42
fip 140	40	-35
fip endpoint	-26	27
fire	141	-48
fire protect	18	-6
fire suppress	71	-20
firecrack	-1	14
firecrack micro	25	-24
firehos	11	15
firewal	-75	-9
firewal %	-151	-150
firewal and	-19	36
firewal applianc	55	77
firewal insid	113	2
firewal polici	28	-27
firewal rule	-67	129
firm	-6	58
firmwar	130	-23
firmwar $	128	53
firmwar and	-40	51
firmwar of	71	-13
firmwar on	51	-10
firmwar updat	184	17
first	19	24
first $	31	-112
first and	30	-27
fit	109	-54
five	19	-9
five at	35	-33
five minut	-23	27
fix	36	95
fix $	-13	19
fix a	35	34
fix and	62	-35
fix bug	-15	19
fix for	-12	27
fix or	59	-55
fix that	-25	89
fix the	89	0
fix vulner	-30	32
fix within	27	-26
flag	7	94
flaw	5	55
fleet	39	88
fleet and	-18	31
fleet behind	71	-104
fleet of	-102	104
fleet that	72	-54
fleet to	-20	21
flip	-21	61
flood	46	-28
flood and	67	-21
flood at	-30	38
flood of	-81	95
flood with	53	-30
floor	-40	124
flow	-23	99
flow and	-20	20
flow log	-55	106
folder	57	-3
folder and	52	-19
folk	-18	28
follow	11	111
follow the	21	-5
follow them	-12	57
for	22	47
for %	-11	137
for 12	45	-40
for 14	61	-59
for 24	105	-82
for 35	16	-8
for 90	-32	38
for @	51	52
for a	-5	74
for all	108	-63
for an	26	41
for and	72	-72
for api	51	-21
for assign	-23	33
for at	8	-6
for attach	36	-30
for attack	-37	81
for both	15	43
for chang	-19	21
for cloudtrail	67	-50
for connect	-23	31
for copi	61	-60
for custom	-49	111
for cve	28	-28
for data	129	48
for delet	-19	33
for each	-2	69
for encrypt	-29	39
for ever	-76	89
for everi	23	-11
for exampl	-39	46
for fail	-26	27
for failur	121	44
for feder	-4	64
for good	-46	55
for growth	-44	75
for higher	-5	8
for improv	-31	37
for index	18	-10
for instanc	-44	55
for it	-17	81
for its	31	-2
for keep	47	-26
for log	-57	58
for longer	-36	41
for mail	84	-43
for malwar	54	-47
for manag	-47	-148
for me	-73	101
for month	-80	57
for more	-14	29
for new	11	-85
for no	-32	100
for other	14	-12
for our	22	146
for patch	-49	56
for pci	-34	-139
for person	-11	43
for privat	-11	12
for product	-45	52
for recoveri	-30	30
for resili	12	-10
for rollback	-73	76
for servic	57	-50
for seven	46	-42
for some	59	-26
for spectr	34	-24
for suspici	-30	67
for task	10	1
for that	-20	20
for the	51	0
for them	50	63
for thi	-40	-70
for train	99	68
for up	72	-66
for us	-81	-85
for user	-24	26
for vmware	35	-31
for vulner	-47	54
for what	-49	81
for whom	-59	80
for you	-15	47
forbid	-82	86
forc	33	69
forc it	27	-18
forc one	59	-55
forc tls	-15	19
forens	-2	46
forens on	-2	46
forgotten	-14	78
form	-15	16
format	-21	37
format of	-21	24
former	68	-19
forward	60	36
forward secreci	56	-25
found	-39	82
four	-42	70
four dai	-31	59
framework	-12	54
framework and	-9	46
framework is	-13	15
framework version	42	-35
frankfurt	-36	36
free	-11	70
free of	13	-12
free space	-37	50
free tier	9	25
fresh	50	-14
fresh $	85	-49
from	29	20
from $	16	-14
from %	-17	-76
from @	19	64
from a	36	23
from an	-26	68
from anoth	37	-35
from artifact	-11	81
from aws	29	-23
from befor	61	-2
from certif	95	-87
from each	123	-88
from ecr	-22	23
from flood	25	-10
from insid	-32	37
from it	-44	74
from its	9	0
from one	45	-35
from other	-26	39
from our	-55	55
from outsid	8	2
from read	19	-17
from releas	-16	105
from the	24	83
from those	54	-54
from us	1	-58
from version	-29	35
from where	44	53
from which	27	53
front	28	19
front and	45	-41
front of	117	-116
fsx	-18	19
ftp	-5	11
full	13	122
full access	-70	71
full or	0	13
fulli	-38	-30
fulli inherit	-68	-66
fulli manag	9	47
function	14	99
function $	-2	82
function @	4	16
function and	-41	49
function data	-21	52
function from	108	-105
function is	-40	81
function keep	-38	37
function of	17	-3
function run	67	-56
function that	-11	14
function to	30	-29
further	-107	133
further on	-10	11
further region	-37	64
game	-24	90
gatewai	65	8
gatewai @	-17	20
gatewai and	-21	23
gatewai endpoint	-69	75
gatewai for	35	-31
gatewai on	66	-65
gatewai or	-9	41
gb	25	-19
gb of	27	-22
gbp	69	-147
gdpr	2	142
gear	55	-52
gener	168	14
gener $	190	-10
gener and	26	-24
gener the	52	-48
general	-140	39
general $	-103	-66
general who	18	86
generally	-76	-79
generally speak	-71	-80
geo	-11	78
geo restrict	-11	78
get	60	38
get %	22	-22
get 20	-30	33
get @	28	-20
get a	69	-7
get and	-20	21
get endpoint	79	-22
get in	-17	27
get it	-44	53
get its	-30	31
get new	-40	-3
get onto	-5	10
get patch	-45	40
get secur	96	-17
get the	-30	55
get their	105	-57
get them	78	-31
gib	-48	52
gib is	-25	26
gib of	-29	33
give	4	60
give @	-9	11
give a	-58	61
give an	-22	51
give collector	-26	31
give each	39	-6
give everi	34	-31
give it	61	-51
give no	-10	14
give the	-38	56
given	-11	15
global	90	-47
global @	-2	11
global infrastructur	64	-16
global network	36	-13
global resili	-16	16
global tabl	39	-57
go	39	29
go @	117	-73
go back	-29	29
go by	-6	16
go in	5	14
go on	-46	53
go through	17	-8
go to	-54	72
go with	-37	46
goal	-13	28
goe	-2	57
goe @	-44	51
goe into	-26	27
goe on	-20	33
goe out	-40	40
goe through	-51	60
goe to	-35	69
golden	-40	106
golden imag	-40	106
gone	-47	103
gone for	-15	15
good	-35	45
got	-16	-86
got a	38	-19
gotta	-48	-63
govern	-79	117
gpu	127	-72
gpu and	93	-61
grain	-27	63
grain access	-27	65
grant	-31	94
grant among	25	-25
grant and	-5	11
grant on	-26	37
grant permiss	-10	34
grant tabl	-13	26
graph	-25	84
greatest	73	-17
greatest number	22	3
greatest size	79	-37
green	10	65
green deploy	10	14
grid	52	-11
group	-9	125
group $	-17	209
group @	-24	32
group a	31	143
group and	52	-28
group appli	-3	42
group are	61	-52
group at	29	-28
group for	-13	34
group from	32	-28
group health	-15	16
group in	62	-42
group of	-19	27
group on	-13	15
group over	-14	14
group polici	-29	36
group publish	-21	22
group rule	-23	53
group that	-46	64
group to	-53	55
group where	19	-19
group whose	-5	16
group with	-20	26
grow	70	45
grow $	31	7
grow and	18	-7
grow by	-92	125
grow its	91	-87
grow the	110	-69
grow them	-29	36
growth	-44	75
growth and	-44	75
guarante	79	44
guard	105	32
guard against	-5	49
guard and	5	58
guard at	73	-39
guard power	12	2
guard the	4	41
guardduti	-24	34
guardduti runtim	-29	30
guardrail	-28	42
guardrail for	-23	34
guess	-35	81
guess $	-34	79
guest	-89	111
guest are	-2	14
guest of	-8	14
guest oper	111	101
guest os	-8	113
guid	85	109
guid sai	111	-17
ha	113	-18
hack	-140	-101
had	47	11
half	-89	-14
half of	-10	130
hall	87	-3
hall $	48	-6
hand	25	9
hand and	-8	10
hand in	-25	30
hand it	-40	45
hand or	-12	16
hand out	58	-35
hand over	36	-38
hand where	-11	11
hand with	-14	14
handl	31	62
handl bounc	-33	30
handl by	38	-54
handl the	21	59
happen	-8	65
hard	168	-1
hard code	-4	16
hard drive	76	-25
hardcod	-16	37
harden	78	105
harden and	-67	80
harden golden	-1	57
harden the	-75	150
hardwar	153	-49
hardwar $	195	18
hardwar and	22	-11
hardwar applianc	-76	78
hardwar behind	17	-4
hardwar in	11	-10
hardwar mainten	-6	70
hardwar of	130	-98
hardwar secur	-8	12
hardwar that	76	-36
hardwar under	27	-23
harmless	44	18
has	31	31
has 512	-7	15
has @	33	-14
has a	12	0
has and	-49	56
has becom	-17	17
has been	-21	19
has it	-37	48
has its	22	-21
has lost	-58	68
has no	25	73
has none	68	16
has noth	-74	75
has one	-94	112
has the	-35	41
has to	46	-13
hash	44	-35
hash and	44	-35
hasnt	-26	68
have	53	34
have a	-27	31
have an	98	-97
have endpoint	-8	9
have it	-89	91
have leak	-15	16
have no	82	-13
have none	13	8
have pass	33	-33
have raiz	93	-81
have renew	-89	93
have root	-11	13
have set	-7	8
have someon	-32	35
have the	-17	18
have their	100	-85
have them	106	-35
have to	97	-14
hdd	24	-23
hdf	9	13
head	-16	138
head login	-12	21
head node	-47	63
headach	-12	52
header	-7	17
health	-5	8
health and	77	-67
health check	35	51
health dashboard	-42	-71
health of	36	-6
healthi	164	-82
healthi target	78	-75
hear	0	27
hello	-63	-46
helm	-19	53
helm is	-10	36
help	35	154
helper	14	3
helper and	-37	38
helper on	47	-31
here	-84	159
here and	-20	21
here is	-21	24
hibern	-4	8
hidden	66	-60
hidden from	66	-60
hide	-17	24
hide a	-10	16
hierarchi	-37	54
high	40	52
high avail	41	33
high volum	25	-25
higher	61	6
higher on	23	-22
higher price	45	-40
higher quota	21	-15
highli	-22	22
highli avail	-22	22
him	111	-13
hipaa	-81	-23
hipaa and	13	-12
hire	133	-55
hire the	63	-19
his	-32	31
histori	43	35
histori and	42	-37
histori for	20	-20
histori of	-31	37
hive	-6	32
hive code	-6	10
hm	-68	102
hm and	-57	95
hold	70	21
hold %	24	-23
hold @	53	-34
hold in	23	-13
hold it	107	14
hold on	-19	44
hold the	21	-34
home	53	-22
home folder	55	-23
hook	-18	63
hop	36	-26
hop limit	36	-26
host	46	-79
host $	-70	48
host @	53	-42
host and	27	33
host are	-40	47
host base	-41	58
host behind	19	-11
host below	-123	-132
host beneath	42	-27
host configur	37	-24
host is	45	88
host kei	-54	125
host kernel	154	-11
host name	-19	20
host need	32	-20
host of	-74	30
host on	22	51
host oper	20	-111
host or	13	4
host os	253	35
host patch	-26	-68
host server	71	-35
host that	48	-20
host the	32	-5
host to	39	43
host under	-21	37
host with	-44	61
host yourself	-14	15
hostnetwork	76	-49
hour	35	32
hour and	84	-77
hour at	80	-69
hour by	36	-16
hour for	82	-82
hour of	-26	31
hour to	-27	35
hourli	74	-60
hourli autom	19	-10
hous	4	37
hous the	4	37
how	-46	-24
how close	-6	14
how is	-124	-67
how long	24	59
how mani	66	34
how often	-24	55
how the	-8	21
how thei	-50	67
howev	39	-28
hsm	93	-88
http	97	-23
http and	-4	22
http in	-65	69
http on	29	8
http onli	112	-47
http or	35	-25
http too	74	-51
hub	35	12
human	-16	27
human review	-16	27
hybrid	-33	100
hyper	-5	55
hyper v	-5	55
hypervisor	187	2
hypervisor $	143	-54
hypervisor and	-12	120
hypervisor beneath	-117	137
hypervisor under	-29	48
hypervisor updat	51	-28
i	-104	-141
i $	-25	62
i am	61	-4
i e	-86	-67
i mean	-44	-87
iaa	-64	164
iam	-10	64
iam access	-23	46
iam and	-20	43
iam authent	-28	53
iam for	-53	55
iam on	-27	35
iam onli	-34	47
iam or	-13	44
iam polici	-15	28
iam right	-4	9
iam role	68	-58
iam user	75	-68
iam who	-19	42
id	-63	88
ide	-7	14
ident	-44	74
ident and	26	-20
ident for	-13	14
ident polici	28	23
ident provid	-31	69
identifi	11	86
identifi and	-45	49
idl	29	58
idl @	-12	70
idl at	42	-39
idl instanc	-23	79
if	39	-2
if %	-97	48
if @	37	2
if it	-72	80
if its	112	2
if need	-8	9
if the	-29	34
if thei	-45	46
if we	99	-64
imag	27	135
imag $	-115	145
imag @	54	-53
imag and	0	32
imag are	95	-18
imag builder	46	-36
imag cpu	-7	8
imag current	-12	13
imag for	74	-61
imag in	49	2
imag is	40	94
imag of	68	-26
imag on	-37	43
imag or	-33	39
imag regularli	8	41
imag that	-20	36
imag the	-24	30
imag updat	26	24
imag version	86	-66
imag we	-51	107
imag with	64	3
imdsv2	37	-27
immut	-37	65
impair	41	-27
impair host	41	-27
import	-100	219
import $	-64	162
import certif	-31	38
import or	8	50
import the	-27	30
improv	60	-44
improv its	41	-40
improv the	63	-62
in	21	45
in $	50	-36
in %	8	52
in 24	65	-57
in @	68	32
in a	0	51
in acm	-26	32
in all	15	15
in amazon	-57	-28
in an	25	63
in and	-74	94
in anoth	10	37
in any	-1	14
in at	49	-38
in auto	40	-35
in aws	-100	113
in between	15	-6
in by	-18	19
in case	-42	50
in charg	-5	-60
in china	50	-34
in clear	-65	126
in cloudtrail	83	-57
in contain	-20	23
in deploy	25	-25
in differ	-17	26
in each	-9	49
in ecr	-24	59
in everi	-27	53
in front	58	-14
in full	89	6
in general	-86	17
in hardwar	28	-28
in iam	0	10
in it	-26	56
in its	82	-63
in kms	-26	43
in latest	66	-55
in log	-12	25
in mainten	58	-58
in manag	-7	11
in memori	-28	50
in name	-8	14
in no	-12	14
in on	46	-44
in one	-32	91
in order	37	-33
in organizations	-16	20
in other	10	-1
in our	-86	42
in page	-4	8
in place	38	58
in plain	18	12
in polici	-24	43
in provis	-49	103
in region	13	18
in s3	4	59
in secret	-10	56
in secur	-13	8
in sever	-2	53
in sourc	-13	70
in step	64	-51
in templat	-39	69
in the	-22	-13
in their	44	125
in them	49	-40
in there	59	24
in three	38	-27
in through	-33	40
in time	50	16
in tmp	-10	26
in to	78	-1
in transit	-55	-83
in two	94	-73
in us	-12	15
in use	63	-61
in version	-30	58
in what	-16	17
in which	39	10
inbound	-5	91
inbound port	-21	41
inbound rule	-5	27
incid	39	31
incid respons	-37	77
includ	7	41
includ and	-52	54
includ model	70	-57
increas	-28	109
independ	29	-22
index	4	86
index and	-29	50
index data	-14	26
index map	0	12
individu	2	68
infer	47	16
infer softwar	87	-45
inform	-14	41
infrastructur	141	-90
infrastructur $	79	-16
infrastructur and	16	-6
infrastructur devic	87	-43
infrastructur itself	56	-12
infrastructur node	41	-34
infrastructur of	46	-32
infrastructur role	-21	27
ingest	-30	37
ingest pipelin	-16	16
ingress	-70	88
ingress control	-27	36
inherit	166	-100
inherit control	57	-62
inherit from	1	-80
initi	-27	46
initi capac	-7	19
initi the	-11	11
inject	6	59
inject are	-23	38
input	-19	103
input and	-8	23
input check	-14	15
ins	16	-7
ins and	23	-13
insid	115	4
insid $	-8	68
insid @	92	-60
insid a	-25	120
insid an	-27	43
insid it	-58	94
insid its	42	-36
insid one	89	-32
insid that	-77	78
insid the	81	74
insight	-39	66
insight and	-29	53
insist	-9	37
insist on	-6	27
insist that	-3	12
inspect	4	80
inspect are	-28	31
inspect engin	35	-18
inspect it	44	-43
inspect request	25	-20
instal	17	106
instal @	26	28
instal an	47	-42
instal and	49	24
instal are	-30	46
instal by	-16	22
instal configur	-13	17
instal devic	-25	29
instal in	12	-8
instal into	-7	10
instal is	-15	38
instal it	-14	21
instal minor	26	-11
instal noth	85	-67
instal on	-73	133
instal or	46	-22
instal ourselv	-11	50
instal patch	-24	36
instal secur	-40	42
instal some	-8	19
instal the	25	29
instal there	2	82
instal updat	-7	13
instal windows	-30	71
instal with	-3	18
instanc	2	84
instanc @	-35	40
instanc after	-14	21
instanc and	58	-8
instanc apart	36	-33
instanc are	-26	62
instanc by	-63	65
instanc class	-3	8
instanc disk	36	-21
instanc for	62	-53
instanc from	71	-70
instanc has	61	-56
instanc in	93	-78
instanc is	77	30
instanc metadata	33	-18
instanc noth	61	-37
instanc of	57	-41
instanc on	-40	43
instanc onli	-22	34
instanc or	-19	24
instanc over	-23	50
instanc profil	-25	30
instanc role	-10	22
instanc run	33	-25
instanc size	68	-60
instanc start	-40	43
instanc storag	82	-58
instanc that	19	38
instanc there	-20	25
instanc to	-37	51
instanc type	-9	62
instanc unless	-10	12
instanc with	76	-60
instanc without	16	-14
instead	-51	135
instead of	-41	50
instrument	-35	62
insur	-1	11
integr	-25	-8
integr of	-16	-61
integr servic	87	-75
intellig	59	-50
intellig tier	35	-33
intent	-30	43
interfac	-1	47
interfac and	0	9
interfac disk	30	-24
interfac endpoint	-51	78
intermedi	58	-33
intermedi bucket	49	-48
intermedi tabl	40	-26
intern	-4	27
intern user	1	15
internet	-44	91
internet access	-13	25
internet line	-21	25
internet or	-14	19
interrupt	42	-22
into	64	55
into @	9	-24
into a	61	-47
into an	50	14
into aws	-13	63
into differ	-55	60
into each	36	-22
into it	-8	12
into its	78	-41
into our	-2	42
into the	54	-4
into which	-26	31
intrud	17	-13
intrud out	17	-13
intrus	-61	66
intrus detect	-61	66
inventori	-41	104
inventori and	13	-11
investig	-16	137
invoc	-19	64
invoc and	30	-26
invoc log	-14	29
involv	20	20
iop	-30	49
iot	-8	9
ip	-6	89
ip access	-22	37
ip address	16	64
iptabl	-54	85
is	1	37
is %	-94	6
is @	75	82
is a	-123	-15
is account	-16	91
is ad	44	-42
is all	-50	78
is allow	-22	73
is alwai	45	-1
is an	85	-29
is anyon	-31	29
is back	-8	12
is behind	81	-62
is better	-24	93
is broken	-9	23
is built	67	-39
is call	-7	9
is chosen	24	45
is close	-42	86
is commit	49	-43
is complianc	-89	-35
is configur	-88	-70
is connect	15	-14
is creat	13	30
is decid	18	-9
is delet	-16	22
is disabl	-4	9
is disconnect	-46	52
is do	-35	-110
is done	37	-8
is down	43	45
is enabl	19	-19
is encrypt	14	56
is end	-59	90
is enforc	-53	58
is everyth	-56	64
is fix	-13	16
is for	50	25
is given	-6	10
is gone	-33	91
is handl	-37	42
is healthi	84	-81
is idl	69	-65
is in	63	68
is insid	42	57
is involv	20	20
is it	25	-67
is its	123	-63
is keep	94	-92
is kept	3	-97
is left	87	-86
is let	-21	23
is load	106	-105
is log	-68	88
is look	63	-35
is lost	37	-16
is maintain	86	-24
is make	45	-9
is miss	-12	70
is need	-42	66
is no	111	37
is none	-52	122
is not	-4	85
is noth	136	-67
is off	-51	98
is offlin	-14	95
is on	77	-4
is one	-125	122
is onli	92	-72
is onlin	34	-33
is open	-7	10
is out	-76	-65
is over	-13	14
is part	57	-43
is patch	-36	-40
is physic	-48	67
is possibl	27	22
is protect	-38	44
is provid	-51	18
is public	-45	62
is publish	17	97
is reach	-34	46
is record	-48	92
is renew	-18	35
is replac	40	-17
is requir	-4	8
is respons	-11	-74
is retir	26	-24
is run	-2	-64
is secur	131	60
is sent	0	29
is serverless	49	-26
is set	21	24
is share	-22	23
is start	67	-65
is still	53	-47
is stop	38	-37
is store	-8	42
is support	4	8
is taken	21	-4
is that	-182	-74
is the	5	21
is then	-16	23
is there	59	39
is thi	-55	-23
is throttl	-32	38
is to	-31	138
is too	-8	14
is tune	-7	8
is up	-24	38
is updat	-32	45
is what	81	56
is who	55	11
is wholli	-20	60
is whose	30	10
iscsi	-12	21
isnt	12	50
isnt it	16	-13
isnt the	-77	92
iso	117	33
iso 27001	-10	27
isol	165	-21
isol @	83	-42
isol contain	63	-43
isol custom	21	-7
isol environ	38	-31
isol everi	-23	23
isol function	23	-20
isol of	14	-13
isol the	32	-15
issu	86	11
issu a	-26	65
issu and	32	-29
issu by	37	-37
issu certif	-50	94
issu public	64	-62
issu the	32	-18
it	58	59
it $	-22	34
it %	89	34
it @	-29	71
it a	-38	39
it after	-34	35
it again	31	-27
it also	32	-32
it and	-8	51
it answer	74	-51
it are	-10	41
it at	36	17
it avail	82	-62
it build	98	-86
it but	-19	19
it by	24	-5
it can	24	-2
it cannot	37	41
it chang	-55	70
it confirm	45	-45
it connect	122	-117
it copi	55	-52
it correct	-32	62
it cover	-4	11
it creat	56	-45
it deliv	-8	9
it doe	125	-76
it down	-30	38
it encrypt	-46	-1
it end	-23	72
it expir	-29	32
it fail	-1	23
it find	-47	93
it first	-18	19
it for	-13	62
it from	-79	98
it get	-39	38
it goe	-13	39
it grow	0	8
it hand	60	-63
it has	37	38
it hold	55	-38
it if	20	-18
it in	28	-12
it is	18	47
it issu	81	-80
it keep	31	-9
it leav	102	-66
it manag	34	-31
it may	67	-54
it need	44	-20
it never	73	-19
it now	-16	26
it off	-2	29
it offer	76	-62
it on	57	-9
it onc	-89	129
it onli	-36	40
it onlin	25	-20
it onto	-32	34
it or	8	26
it out	28	63
it over	23	-12
it own	85	-78
it patch	104	60
it per	-43	71
it place	33	-33
it protect	2	31
it reach	-3	18
it replac	2	26
it right	51	-45
it run	-40	69
it safe	-40	48
it scale	-76	81
it scan	18	27
it serv	-31	33
it set	-7	10
it stai	-24	43
it stand	-42	64
it stop	-55	58
it store	68	-42
it subnet	91	-80
it support	21	-18
it surviv	21	-18
it take	-44	46
it that	-14	55
it the	-33	59
it then	-15	34
it there	136	-111
it to	45	38
it tri	54	-46
it unless	-8	13
it up	41	2
it updat	14	73
it us	88	-55
it usabl	-32	34
it valid	23	-23
it when	-33	38
it where	-31	73
it with	0	38
it within	8	21
it without	41	-4
it work	-1	28
it yourself	-40	72
item	15	30
item and	-11	12
its	67	-2
its %	-29	-92
its @	15	32
its a	120	-70
its access	-12	12
its ai	21	-20
its ami	-5	40
its api	48	-18
its audit	3	17
its avail	85	-75
its backup	23	-5
its certif	22	-12
its classif	-46	55
its complianc	46	-12
its compon	24	0
its connect	1	21
its consol	67	-64
its data	28	-16
its default	37	-29
its depend	37	-12
its disk	-39	47
its dns	52	-49
its door	-28	33
its driver	-7	8
its encrypt	-25	37
its end	-29	43
its endpoint	66	-14
its facil	21	-6
its guest	-27	41
its guid	111	-17
its health	59	-58
its host	53	-50
its hypervisor	45	-33
its imag	-18	19
its instanc	-20	22
its job	-9	60
its kernel	-30	72
its key	60	-20
its librari	53	3
its limit	-20	22
its local	-12	13
its locat	25	-9
its machin	87	-75
its manag	-120	170
its modul	28	-26
its network	46	-33
its node	29	-10
its not	5	13
its oper	19	-10
its own	69	-18
its paramet	-16	17
its part	105	-47
its password	-63	69
its patch	25	-25
its peopl	-133	-47
its polici	-69	81
its port	17	-14
its protect	-5	15
its protocol	-39	56
its quota	49	-47
its recoveri	38	-37
its region	14	-10
its releas	-49	70
its resourc	-8	8
its result	-9	20
its retent	23	-18
its role	95	-88
its rout	-13	13
its router	101	-83
its rule	-28	68
its runtim	-30	31
its secur	-21	23
its server	-62	101
its set	-41	49
its size	-61	104
its softwar	-52	106
its sourc	-11	12
its standard	53	-46
its standbi	60	-53
its storag	55	-49
its task	-26	26
its time	-27	39
its track	33	-32
its updat	-2	73
its version	-65	69
its volum	-32	41
its way	19	-19
its web	36	-28
its zone	26	-26
itself	98	23
itself $	102	35
itself after	83	-81
itself and	49	-42
itself are	-112	113
itself avail	24	-20
itself in	36	-23
itself is	60	28
itself keep	22	-21
itself run	5	18
itself up	61	-42
itself when	29	-28
itself where	24	-24
itself while	-7	10
itself with	35	-26
itself without	19	-16
jar	-34	62
jar and	-31	49
java	9	138
jdbc	-1	86
job	9	60
job $	27	-43
job and	74	-69
job are	-14	55
job code	-9	67
job definit	-26	31
job for	-23	55
job imag	-27	55
job of	-18	19
job on	21	-21
job queue	58	-47
job role	1	10
job runtim	-27	28
job stai	-18	28
job state	11	-9
job that	-19	43
job to	-19	29
job wait	45	-32
join	-25	43
join the	22	-9
join them	-37	42
joint	37	117
joint duti	-27	73
joint respons	46	77
js	30	9
js version	-74	93
judg	-63	107
juli	9	10
juli 2026	9	10
june	-26	87
june 2025	-17	27
june 2026	-12	69
just	46	32
just the	47	32
jwt	-5	28
karpent	-7	51
karpent the	28	-27
keep	33	50
keep 1	77	-77
keep @	105	-22
keep a	-52	72
keep an	-65	88
keep and	19	34
keep answer	122	-52
keep applic	40	-38
keep at	14	-11
keep automat	-6	9
keep avail	14	-11
keep backup	-53	61
keep client	-37	39
keep copi	-69	91
keep credenti	16	-11
keep current	-27	28
keep custom	73	-38
keep data	26	-17
keep definit	-8	11
keep driver	-10	14
keep earlier	-6	26
keep enough	46	-29
keep etcd	-129	134
keep everyth	-47	52
keep fail	39	-38
keep for	-46	52
keep in	-48	49
keep instanc	7	16
keep intrud	17	-13
keep it	48	24
keep its	52	-47
keep log	10	41
keep manifest	-7	9
keep manual	-13	18
keep no	-81	122
keep node	-85	133
keep none	-43	43
keep noth	-37	41
keep one	-9	10
keep onli	-101	105
keep patch	0	12
keep person	-37	40
keep result	-17	21
keep run	-43	75
keep secret	-40	60
keep sensit	-33	55
keep sourc	-37	45
keep state	-25	29
keep task	-89	106
keep that	-1	37
keep the	91	-4
keep their	96	-28
keep them	42	-16
keep third	17	8
keep those	-11	12
keep to	-17	18
keep trail	-45	74
keep up	82	-77
keep what	-60	122
keep work	-46	62
keep workload	-66	67
kei	-21	98
kei $	43	18
kei %	-14	18
kei and	-29	45
kei are	-35	64
kei by	-5	19
kei for	79	-70
kei in	-2	71
kei of	-7	50
kei on	-35	70
kei that	66	-60
kei unless	52	-44
kei with	87	-38
kept	57	-14
kept $	-23	99
kept and	121	-114
kept by	-100	81
kept for	-48	55
kept from	-57	103
kept in	-62	78
kept is	95	-30
kept up	52	-32
kerbero	47	-17
kerbero ldap	69	-47
kernel	79	-22
kernel and	-53	69
kernel are	-81	99
kernel for	37	-25
kernel network	30	-24
key	15	70
key $	-56	139
key @	35	-34
key and	-2	16
key are	106	-101
key at	-25	31
key befor	-11	14
key by	128	-123
key cannot	-85	116
key for	-10	11
key if	-73	75
key in	10	-5
key is	91	-16
key it	18	15
key its	8	-5
key keep	-57	72
key materi	2	17
key name	-10	10
key of	47	-18
key on	-46	61
key or	-38	58
key pair	-31	80
key rotat	-50	119
key set	14	-13
key sign	-37	71
key that	-8	18
key the	-10	11
key type	-8	11
key unless	142	-125
key vault	-8	9
key when	-62	68
key where	-23	26
key which	66	-66
key with	-24	24
kick	-28	35
kind	-42	143
kind of	37	-25
kms	81	-3
kms and	19	-5
kms encrypt	-55	56
kms is	69	-66
kms kei	50	-36
kms key	57	1
kms where	-42	48
knob	-18	31
know	54	-20
know who	31	-30
knowledg	-10	22
knowledg base	-10	22
known	1	71
known vulner	62	-60
kube	28	-27
kube proxi	28	-27
kubelet	93	26
kubelet @	-85	96
kubelet and	88	-34
kubelet contain	-24	25
kubernetes	45	8
kubernetes api	-51	91
kubernetes version	-73	97
kvm	-5	55
label	23	106
label and	-13	39
label that	66	-55
lack	-18	18
lack it	-18	18
lag	-28	70
lambda	-35	67
lambda edg	-17	18
lambda function	-10	20
lambda trigger	-2	16
land	26	45
land in	84	-63
land where	56	-28
land zone	-71	80
languag	-38	5
languag @	-21	36
languag model	22	-16
languag runtim	-33	-71
laptop	-49	95
larg	28	13
larger	-47	77
larger node	-13	36
last	8	107
last longer	9	-7
last one	57	-18
last year	-39	56
latenc	14	130
latenc and	-9	13
later	43	51
later and	-51	56
later on	33	-32
latest	33	52
latest 14	27	-27
latest 50	2	22
latest after	42	-39
latest alwai	66	-55
latest ami	63	-48
latest base	-13	18
latest imag	-82	114
latest is	110	-81
latest one	-20	30
latest patch	40	-7
latest revis	-11	15
latest seven	-83	85
latest version	-24	28
launch	-17	11
launch $	-8	97
launch a	-16	29
launch and	100	-65
launch anoth	61	-60
launch from	38	22
launch new	7	150
launch scale	72	-66
launch set	-20	29
launch templat	0	50
launch the	44	-40
law	-1	95
law and	-7	9
law demand	0	55
law that	11	34
layer	183	6
layer $	66	-27
layer and	-53	79
layer are	-45	48
layer includ	19	-19
layer of	32	-24
ldap	48	-20
ldap work	-44	46
lead	-8	11
leak	-3	125
learn	-53	68
least	58	92
least 7	-13	13
least and	22	19
least onc	17	-7
least one	-25	83
least privileg	-5	89
least two	30	-16
least want	-41	41
leav	-16	54
leav it	-22	23
leav public	-1	18
leav room	-5	10
leav the	-13	47
leav those	-29	94
leav who	-34	51
leaver	-10	67
ledger	-42	55
left	-32	91
left alon	-80	88
left and	22	-22
left the	-27	43
left to	-5	37
leg	-32	39
legal	13	168
legal hold	7	159
length	-10	97
length and	-8	46
less than	47	-45
let	25	48
let @	-45	55
let client	-25	30
let everyth	-34	35
let in	-26	28
let it	37	-35
let no	88	-87
let nobodi	21	38
let other	-18	27
let the	-29	30
letter	-37	78
letter queue	-37	82
level	-27	81
level and	-9	12
level metric	-8	10
level permiss	-10	49
level secur	-40	41
li	-64	104
li in	-5	31
li under	-41	43
liabl	0	54
liabl $	0	54
lib	-12	159
librari	-32	142
librari and	-4	22
librari are	-3	37
librari in	-28	70
librari is	-1	11
librari that	-27	32
licens	16	95
licens and	17	-6
licens are	-32	43
licens in	49	-40
licens includ	116	-102
licens of	-29	33
licens on	-1	58
licens the	53	-24
lie	2	78
lie in	-37	95
life	53	29
life are	-16	18
life cycl	15	-4
life of	58	-47
lifecycl	171	37
lifecycl $	201	-31
lifecycl and	-37	39
lifecycl manag	-46	49
lifecycl of	-20	21
lifecycl rule	30	-30
lifecycl script	-9	17
lift	-51	-125
like	17	114
like @	61	36
like are	43	-42
like the	-6	55
limit	9	93
limit $	11	-1
limit @	-27	31
limit and	-41	64
limit by	48	-47
limit of	26	-15
limit or	0	18
limit that	25	-24
limit the	-27	79
limit what	-15	15
limit who	-40	43
line	21	41
line is	-4	12
link	22	51
link are	-21	28
link between	51	-4
link domain	28	-20
link to	-21	25
linux	-65	-53
linux 2	16	-15
linux 2023	10	75
linux @	-58	190
linux ami	51	35
linux and	47	-42
linux below	-24	7
linux insid	113	-49
linux of	58	0
linux under	68	64
list	35	30
list and	-68	82
list are	-46	57
list of	24	-5
list the	19	-18
listen	91	20
listen $	-21	117
listen and	-14	16
live	57	84
live in	-71	103
live token	-1	20
load	61	8
load and	-38	51
load balanc	-4	76
load dock	36	-27
load grow	-24	24
load of	28	-23
load without	-6	33
local	56	78
local consol	-45	49
local disk	-105	139
local network	-22	22
locat	56	-18
locat $	103	-80
locat and	49	-48
locat of	42	-38
locat that	16	-14
lock	-22	99
lock it	-29	49
lock the	-9	20
log	-6	80
log $	12	203
log agent	-11	12
log and	21	27
log are	-25	42
log backup	36	-24
log bucket	-17	17
log collect	-11	12
log data	10	-5
log deliveri	-5	11
log destin	-11	14
log file	47	-42
log for	-4	45
log from	31	-30
log go	-28	39
log group	49	-30
log in	99	-7
log includ	-5	8
log is	-25	39
log it	-7	12
log level	-11	22
log lie	77	-62
log longer	-8	62
log manag	-11	37
log metric	-19	22
log of	3	79
log on	-27	71
log or	-7	8
log over	21	-20
log retent	21	121
log stai	-35	42
log that	14	26
log the	58	-23
log them	-127	-127
log through	-21	22
log to	46	-38
log type	-17	27
log watch	-13	15
log what	-34	41
log where	8	-8
log while	67	-66
logic	-6	14
login	-8	171
login $	-25	115
login and	-15	23
login on	0	9
login to	101	-77
long	45	34
long @	-27	34
long a	-63	75
long and	-12	13
long as	91	-91
long backup	52	11
long daili	34	-2
long enough	-16	17
long record	-3	45
long thei	97	-87
longer	8	66
longer and	-12	12
longer keep	-11	16
longer need	-25	28
longer retent	-17	24
longer than	-8	28
look	53	74
look after	114	-38
look at	49	19
look for	-62	97
lose	5	73
lose data	-23	28
lose it	-18	19
lose the	-73	81
loss	-49	61
loss of	-6	9
lost	-18	48
lost it	-15	17
lost its	-48	56
lost one	34	-33
lost task	-11	14
low	3	44
lower	16	-16
lower the	16	-16
lustr	-1	14
lustr and	38	-37
lustr scratch	-25	37
m	-3	164
m i	-25	62
machin	58	-21
machin $	66	75
machin and	-17	39
machin apart	-17	23
machin are	-34	80
machin behind	16	0
machin is	76	43
machin itself	-62	63
machin of	88	-41
machin on	88	-63
machin pool	-58	78
machin that	102	-80
machin under	23	1
machineri	9	-7
machineri that	9	-7
made	62	44
made by	-59	78
made from	-27	38
made in	36	1
made public	-24	61
made with	70	-55
mail	50	44
mail health	10	31
mail in	13	-13
maintain	33	-41
maintain and	-31	73
maintain by	148	8
maintain its	52	-43
maintain the	117	106
mainten	76	24
mainten action	24	-12
mainten and	-9	12
mainten mode	29	-28
mainten notic	45	-43
mainten of	89	-67
mainten off	-10	17
mainten on	50	-50
mainten window	-1	68
mainten windows	143	-22
major	34	40
major upgrad	-72	98
major version	70	-51
make	30	108
make %	-42	49
make @	-47	52
make a	-29	98
make and	-37	60
make it	-52	111
make no	-20	26
make recoveri	76	-73
make sure	41	29
make the	27	58
make them	-19	54
malici	-9	14
malwar	52	-45
manag	-15	-50
manag $	-13	24
manag @	-13	76
manag a	10	18
manag access	-29	32
manag agent	-11	12
manag and	29	-20
manag by	-16	52
manag call	68	-17
manag databas	-111	-14
manag endpoint	-48	94
manag environ	12	-11
manag event	43	-34
manag imag	28	6
manag in	-14	43
manag instanc	47	-42
manag kei	40	10
manag key	51	-28
manag kms	8	-3
manag node	-42	85
manag of	9	41
manag on	-87	-99
manag one	21	57
manag or	-46	88
manag permiss	35	-35
manag polici	2	10
manag queri	30	-18
manag result	-35	50
manag rule	16	-188
manag runtim	45	12
manag scale	21	-9
manag servic	7	-49
manag share	-60	-105
manag storag	-20	26
manag the	49	91
manag them	-14	30
manag type	57	-56
manag updat	12	142
manag user	-15	28
manag what	23	-21
mandatori	42	0
mandatori on	118	-102
mandatori secur	-52	71
mani	61	20
mani @	47	-18
mani dai	-42	91
manifest	-50	68
mantrap	103	-44
manual	-25	75
manual approv	-26	30
manual evid	-13	19
manual on	107	-64
manual snapshot	-9	47
map	-8	92
map $	-8	66
map and	-2	16
map iam	-8	12
march	-19	24
mark	12	-11
market	-19	26
market mail	-19	26
marketplac	-41	109
mask	8	142
mask and	-14	36
mask person	2	17
master	-96	-66
master node	-19	21
master password	-77	-86
match	42	-29
materi	22	84
materi in	-7	12
materi is	-75	181
matter	-24	72
matter elsewher	-9	29
max	-13	95
max size	0	76
maximum	10	43
maximum and	-30	33
maximum are	98	-80
maximum capac	-7	19
maximum in	-16	17
maximum size	-25	38
maximum that	-13	17
may	68	33
may be	-72	76
may call	-24	48
may delet	70	-69
may do	-20	28
may have	-55	58
may merg	-24	34
may move	-25	25
may open	65	-53
may publish	-36	37
may queri	-34	38
may reach	-9	12
may run	-24	26
may use	46	17
mb	-7	15
mb unless	-7	15
me	-99	-28
me $	-6	109
me who	53	-67
mean	-105	39
mean the	-69	17
meant	-15	24
meanwhil	78	2
media	129	-45
media sanit	61	-5
meet	-38	47
meltdown	34	-24
member	3	53
member account	-7	15
member and	11	41
memori	72	33
memori and	-10	22
memori desir	-7	8
memori or	57	-28
memori timeout	-5	8
memori with	30	-24
mend	-80	160
mend it	-15	44
mend onli	-42	94
mend the	-22	50
merg	-49	58
mesh	-23	57
mess	-21	22
messag	95	-20
messag bodi	43	-22
messag on	48	-27
messag sent	-19	28
messag that	-21	22
messag when	50	-43
met	-30	23
met $	-30	23
metadata	20	64
metadata and	53	-53
metadata databas	72	-50
metadata in	-44	42
metadata is	-15	21
metadata that	-5	38
metal	3	23
metal host	3	23
metastor	-13	14
metastor and	-13	14
method	-22	73
metric	104	-39
metric and	87	-51
metric in	81	-70
metric of	35	-27
metric to	38	-2
mfa	-26	134
mfa delet	6	58
mfa for	-20	22
mfa is	-10	18
mfa on	-11	18
micro	25	-24
micro virtual	25	-24
microcod	-53	67
microcod firmwar	-53	67
microvm	46	-4
microvm can	-46	54
microvm of	50	-49
migrat	-47	131
min	-28	61
min and	-24	27
mind	-37	95
minimum	-25	64
minimum and	-37	50
minimum maximum	-30	33
minimum of	-31	32
minimum size	-13	19
minimum tls	-35	39
minor	8	-32
minor and	57	-52
minor on	100	-36
minor releas	-62	88
minor upgrad	-42	59
minor version	16	-76
minut	-12	55
minut and	9	2
minut at	-10	23
minut weekli	-6	13
minut window	-15	28
misconfigur	-9	98
miss	-31	101
miss index	-24	38
mistak	-46	167
mistak $	-9	109
mistak who	-4	24
mitig	93	-8
ml	-27	42
mmdsv2	-44	65
mode	34	66
mode @	22	-21
mode and	-9	21
mode befor	-29	29
mode do	49	-9
mode is	28	4
mode of	-19	28
mode so	-55	51
mode that	56	-49
mode the	101	-97
model	-31	-77
model $	-159	-92
model and	29	41
model answer	-7	23
model fresh	85	-49
model in	-29	35
model is	4	82
model on	-25	30
model provid	93	-58
model that	12	77
model who	-25	33
model with	22	-19
modifi	-15	16
modifi the	-15	16
modul	34	45
modul and	-2	14
modul are	-18	43
modul audit	15	-14
modul in	75	-74
modul of	-9	11
mondai	35	-6
monitor	56	-4
monitor agent	15	-13
monitor node	27	-11
monitor of	18	-10
monitor the	77	-45
month	-59	-20
month and	-67	76
month at	84	-79
month by	-53	-51
month without	-28	27
monthli	74	-51
monthli rollup	17	1
more	80	11
more and	37	-35
more dai	-42	44
more in	87	-84
more load	-2	16
more than	-44	50
more up	-50	58
most	-15	79
most 60	-16	17
most and	33	-30
mount	-39	49
move	28	73
move @	101	-77
move a	-23	43
move an	-39	42
move environ	-20	24
move everi	16	-15
move from	-8	54
move it	-12	20
move off	-38	90
move over	27	-24
move partit	19	-14
move player	-21	24
move the	-21	97
move them	20	-9
move to	64	-39
much	-12	25
multi	3	39
multi az	-15	37
multi factor	-8	51
multi region	95	-91
must	23	80
must %	133	2
must appli	-17	19
must be	-18	63
must defin	-45	79
must instal	-55	96
must keep	-13	27
must know	-21	22
must last	-1	33
must not	-38	49
must patch	140	-9
must surviv	-36	39
must the	57	-55
must to	-16	19
must updat	-45	64
mutual	-51	72
mutual authent	-16	16
mutual tls	-43	65
my	-75	18
my @	4	35
my own	-33	-77
myself	-62	95
n	-55	78
name	23	67
name @	-11	15
name a	34	-24
name and	28	-19
name has	-36	112
name in	-85	97
name it	22	-22
name none	25	-24
name of	-12	16
name one	-7	9
name server	135	-83
name subnet	-30	31
name the	53	18
name who	-31	55
namespac	8	61
namespac and	-9	16
namespac with	65	-42
narrow	5	104
narrow it	-16	85
narrow the	34	-24
nat	-26	59
nat gatewai	3	29
nearli	-14	25
necessari	32	-18
neck	-28	42
need	36	22
need $	-7	9
need a	89	-95
need an	-88	-32
need and	-26	30
need control	-16	19
need for	-72	72
need in	-16	16
need it	-34	44
need more	76	-17
need no	0	135
need none	-95	153
need one	-80	106
need the	-53	62
need them	77	-30
need there	55	-21
need to	65	-19
neither	73	51
neither refus	18	27
neither see	-46	79
network	53	37
network $	118	-30
network access	-27	29
network acl	0	77
network and	40	42
network between	65	-44
network can	-35	42
network flood	17	-13
network interfac	74	-43
network into	-17	90
network is	-32	37
network isol	-2	62
network let	47	-45
network member	64	-13
network of	-95	127
network polici	-25	26
network servic	32	-30
network that	67	12
network traffic	1	-63
network up	31	-28
never	92	102
never beyond	-47	53
never chang	87	-62
never delet	124	-114
never doe	-38	129
never expir	-21	57
never leav	-18	27
never patch	-22	39
never see	153	-85
never the	-105	109
new	12	-83
new @	30	-39
new ami	-97	18
new build	-12	23
new cluster	-29	16
new custom	-70	85
new cve	59	-58
new deploy	41	-40
new imag	-40	52
new instanc	29	-18
new job	21	-8
new major	31	43
new minor	84	-34
new object	-17	-152
new on	-57	140
new one	60	-20
new platform	24	-16
new primari	45	-41
new queue	63	-47
new revis	-63	71
new server	67	-45
new signatur	34	-28
new type	-31	49
new version	-6	118
newer	4	23
newer @	-46	48
newer ami	-96	126
newer imag	-25	86
newer on	42	-19
newer one	37	-17
newer version	-19	49
newest	50	-30
newli	-33	37
next	26	-9
next minor	22	-21
next one	-16	17
nfs	-29	56
nfs export	-8	17
nginx	-37	54
nine	66	-38
nine of	66	-38
nitro	263	99
nitro hardwar	-39	41
nitro hypervisor	127	-30
nitro secur	-81	81
no	42	96
no $	76	-59
no @	-60	-96
no access	166	-142
no agent	140	-121
no archiv	106	-87
no automat	-67	78
no backup	-144	211
no broker	111	-70
no certif	-51	97
no consol	-11	81
no contain	15	109
no copi	-68	91
no custom	26	-20
no data	-74	91
no effect	-7	10
no endpoint	-99	110
no failov	20	-18
no histori	-11	19
no imag	-117	128
no infrastructur	34	-20
no instanc	76	-71
no kernel	26	-23
no key	-34	36
no longer	-72	95
no machin	86	-63
no manag	-79	119
no multi	18	20
no network	-66	100
no new	-62	74
no node	131	-110
no one	40	-39
no oper	86	-71
no other	114	-80
no paramet	-36	53
no patch	-35	37
no plain	-34	45
no public	-54	85
no redund	-47	68
no secret	-8	67
no secur	65	-57
no shell	58	-45
no snapshot	-66	77
no ssh	74	-64
no standbi	-71	107
no such	-30	31
no updat	42	-16
no user	-99	113
no version	147	-129
no way	13	25
no window	154	-115
nobodi	106	33
nobodi can	82	-31
nobodi delet	-36	43
nobodi els	51	-42
nobodi log	129	-109
nobodi tamper	49	-24
node	3	26
node $	-181	-37
node @	31	7
node and	104	11
node are	-79	158
node but	58	-46
node class	-16	28
node encrypt	-49	55
node fail	24	9
node for	27	-20
node group	-31	76
node imag	2	29
node in	41	-7
node is	79	30
node monitor	19	-18
node of	-10	33
node on	-231	-6
node or	62	-53
node patch	-41	90
node pool	38	-23
node share	76	-31
node that	47	53
node to	-11	44
node type	31	-10
node with	30	-13
nodeadm	-59	94
nodeadm the	-13	16
non	36	1
non extract	74	-65
noncompli	-33	76
none	83	126
none @	31	6
none and	-30	31
none is	-7	10
none of	53	5
none to	102	-93
nonsens	22	-18
nor	67	41
nor @	15	-8
nor date	18	27
nor the	56	-36
normal	37	-85
normal $	-8	-71
not	60	72
not $	-4	-47
not %	79	-36
not @	28	-8
not among	61	-60
not and	-11	12
not appli	-102	135
not ask	17	16
not avail	-53	110
not back	-15	16
not be	-12	14
not belong	-4	18
not by	78	-75
not chang	-74	81
not check	56	-45
not come	-49	53
not compli	85	-84
not cover	-15	44
not delet	-55	81
not depend	50	-48
not do	-25	42
not encrypt	97	-52
not exist	51	18
not for	53	-52
not grow	-38	43
not guard	41	-41
not in	118	-102
not instal	-42	47
not lose	-18	58
not move	79	-75
not on	39	-2
not our	61	-45
not outliv	18	-5
not patch	-41	56
not pin	-25	40
not possibl	6	10
not put	-29	30
not reach	-8	8
not read	99	-78
not replac	-85	100
not restor	-15	19
not run	-19	33
not scale	-104	112
not see	-49	74
not start	46	-39
not support	53	-16
not take	-9	9
not test	29	-22
not the	-69	62
not touch	-50	65
not trust	-79	87
not undo	-13	29
not updat	107	-79
not upgrad	69	-22
not us	-32	69
not use	47	-46
not work	-72	95
notebook	57	-4
notebook @	8	-8
notebook are	-29	30
noth	17	169
noth @	18	-4
noth by	-76	112
noth can	33	-29
noth els	-32	48
noth for	119	-102
noth in	-5	21
noth insid	-41	74
noth is	-23	103
noth keep	-33	53
noth of	41	65
noth on	85	-71
noth reach	-11	17
noth retir	-48	83
noth scale	-96	116
noth that	94	-91
noth to	77	-38
noth upgrad	-40	122
notic	-1	40
notic a	10	-8
notic about	-27	40
notic and	35	-35
notic by	96	-92
notic in	-74	-80
notic that	19	-19
notif	-14	36
notifi	93	-62
novemb	-16	29
now	-29	61
npm	-25	91
npm packag	-4	62
nsx	-20	36
nsx manag	-19	25
ntf	-4	8
nucleu	-35	61
number	-2	98
number and	10	-6
number in	-28	30
number instanc	-55	59
number of	52	13
number or	65	-31
number that	14	-14
number version	-16	19
nvidia	-41	48
nvidia driver	-41	48
nvme	-74	100
nvme @	-70	88
nvme driver	-12	13
obfusc	-2	24
object	38	-5
object $	29	-42
object are	-21	115
object in	41	0
object to	-3	24
observ	-2	23
obtain	57	-52
obtain the	72	-67
oci	-81	-68
oci s	-31	32
oci vault	23	-19
ocsp	20	-6
odd	-47	72
of	70	15
of $	-27	40
of %	20	111
of 0	-13	24
of 1	25	-21
of @	58	-29
of a	-49	33
of all	24	-18
of amazon	105	-36
of an	7	25
of api	28	52
of at	-58	59
of aws	111	64
of backup	64	-41
of both	46	-38
of build	85	-20
of call	30	-22
of chang	27	-22
of charg	18	-17
of code	-19	20
of connect	35	-20
of contain	-22	42
of control	-62	68
of custom	-20	21
of data	-16	68
of databas	39	-41
of deploy	37	-25
of differ	56	-52
of direct	76	-36
of durabl	66	-38
of each	-14	47
of ebs	48	-42
of emrf	-34	43
of encrypt	28	-16
of ephemer	-30	33
of everi	68	-40
of file	-55	61
of flow	-20	20
of gatewai	-21	22
of host	-47	50
of imag	-34	36
of input	-24	24
of instanc	-29	32
of it	-90	11
of its	26	12
of job	-31	32
of key	-41	43
of life	54	29
of link	28	-20
of linux	-66	70
of manag	-39	43
of member	-23	29
of messag	-53	57
of my	61	10
of new	1	-51
of node	-6	16
of notebook	8	-8
of object	22	-11
of one	-26	74
of oper	21	29
of other	13	-12
of our	-94	123
of persist	23	-19
of person	-98	-88
of physic	92	-74
of pod	-37	42
of point	-13	15
of presenc	88	-9
of prompt	-8	8
of queri	87	-49
of reach	30	-23
of record	-21	24
of recoveri	-20	21
of replica	-14	14
of request	31	-16
of resourc	5	78
of s3	27	-19
of schedul	-10	10
of secur	25	-14
of server	87	-2
of sever	51	-46
of sourc	22	27
of standard	-47	63
of support	-16	24
of task	51	-47
of that	116	-61
of the	45	-14
of their	57	11
of them	72	-51
of those	-17	18
of three	-10	18
of topic	-26	42
of traffic	-4	68
of up	-30	33
of user	31	-30
of vcpu	34	-3
of version	33	-32
of volum	-45	49
of what	-105	14
of which	35	-35
of who	-18	33
of windows	-22	23
of worker	-36	68
off	-8	92
off $	-62	61
off @	-25	25
off a	38	3
off again	-51	59
off and	-37	44
off by	30	6
off for	-13	14
off on	-4	10
off peak	-18	23
off the	-14	45
off until	-7	33
off who	-64	34
offer	120	-19
offer @	45	-40
offer and	72	-70
offer http	34	-16
offer it	-88	137
offer the	81	-49
offer them	-77	116
offer tls	85	-60
offic	-109	-9
offic to	-109	-19
offlin	-18	96
offset	-8	14
often	-16	48
oidc	-42	67
oidc provid	-13	37
ok and	35	-163
old	28	171
old @	-38	58
old minor	45	-40
old on	-2	19
old one	-15	18
older	13	77
older @	-13	13
older cluster	-14	36
older than	9	32
older unencrypt	-8	39
older version	-7	8
on	22	75
on $	44	-30
on %	77	57
on @	-51	36
on a	34	88
on amazon	-42	60
on an	-77	105
on and	112	-45
on are	101	-59
on as	-85	-61
on at	-35	36
on audit	-30	39
on auto	-23	24
on automat	35	4
on autostop	-35	41
on aws	-37	-60
on both	-17	64
on broker	-10	10
on by	48	-35
on cach	-8	10
on capac	-3	15
on choos	-11	12
on deliveri	-15	32
on demand	41	-2
on devic	100	-89
on disk	33	-25
on each	47	-25
on ebs	77	-69
on ec2	13	32
on encrypt	-16	84
on everi	-11	16
on execut	49	-48
on failur	-1	13
on fargat	18	-17
on find	4	32
on for	-16	55
on from	-41	46
on go	18	-4
on howev	52	-44
on in	11	14
on instanc	-36	62
on integr	87	-75
on is	135	-39
on it	-25	53
on its	25	4
on lustr	-8	9
on manag	-24	54
on mani	-10	11
on me	-88	-17
on mfa	-20	40
on multi	7	15
on my	-24	35
on node	-26	35
on off	-3	10
on on	1	19
on one	30	0
on onli	-23	23
on or	-21	51
on our	-87	194
on point	-7	8
on prem	-69	95
on premiz	-26	73
on ra3	51	-43
on request	78	-78
on root	4	39
on run	-39	42
on server	-1	75
on serverless	26	-26
on share	104	-5
on stai	-30	38
on that	-49	50
on the	17	-13
on their	-52	52
on them	22	-3
on these	-83	87
on those	-16	16
on throttl	-9	16
on tls	-11	11
on to	47	-45
on top	69	17
on us	-104	-53
on version	-8	10
on volum	-61	61
on when	-67	72
on where	-22	42
on which	-121	29
on while	-13	15
on who	96	-2
on windows	155	-19
on with	100	-40
onc	54	24
onc 14	33	-33
onc a	38	-10
onc and	54	-53
onc everi	-48	51
onc in	65	-57
onc the	19	-20
onc when	58	-56
one	32	17
one $	-142	-170
one @	-14	55
one after	33	-28
one and	-28	37
one anoth	18	-10
one are	17	-9
one as	14	-13
one at	44	-29
one avail	-9	47
one az	68	-13
one by	110	-63
one click	-18	22
one custom	22	-19
one day	23	35
one download	63	-54
one environ	-52	78
one fail	-49	93
one for	-55	93
one from	-19	23
one has	-26	31
one if	-37	65
one in	-30	40
one instanc	81	-56
one interfac	-9	14
one into	94	-83
one is	117	49
one its	48	-46
one let	-31	32
one node	90	-47
one noth	-11	17
one of	-49	-78
one onc	33	-33
one or	-28	67
one region	-7	8
one releas	58	-17
one replica	-36	66
one set	-48	49
one so	40	-15
one task	23	-14
one that	-21	36
one there	-47	52
one until	-10	13
one when	27	-25
one who	-58	91
one year	-25	26
one zone	27	9
onli	-16	67
onli 1	36	-30
onli @	-3	42
onli a	-28	33
onli after	-13	13
onli and	68	-65
onli as	38	-19
onli be	-19	21
onli by	-16	62
onli control	-34	47
onli for	47	-47
onli from	59	-21
onli if	-32	36
onli its	-58	99
onli on	-10	20
onli onc	-42	45
onli report	-52	77
onli roll	-36	72
onli the	26	95
onli them	-8	8
onli through	-40	42
onli turn	-10	18
onli watch	44	9
onli what	48	-21
onli when	2	9
onli where	-32	34
onli while	38	-11
onli with	48	-19
onlin	-9	17
onlin and	-4	12
ons	-19	62
ons @	-50	68
ons and	103	-98
ontap	-22	41
ontap and	-22	41
onto	-55	28
onto it	-49	4
onto the	-5	10
open	-18	105
open @	-1	33
open a	-23	24
open access	-12	22
open its	-16	16
open mainten	53	-53
open sourc	56	28
open the	-33	78
open to	-52	79
open who	-2	72
opensearch	37	-35
openssl	46	-37
opentelemetri	-8	9
openzf	4	15
oper	60	-2
oper @	-8	41
oper and	-12	30
oper audit	21	-10
oper includ	50	-49
oper kms	18	-4
oper role	-3	16
oper system	-1	29
oper the	130	-42
opt	-1	28
opt in	-9	9
opt out	5	21
optim	4	177
optim ami	-23	64
option	15	71
option and	-23	28
option group	-14	20
option on	-52	73
option oper	-66	98
option that	-18	31
option updat	-35	42
or	-50	11
or %	-20	56
or 1	60	-18
or 5	26	-22
or @	-3	20
or a	81	-46
or account	9	-8
or after	9	-7
or amazon	-13	57
or an	11	-8
or anoth	-71	86
or api	12	-11
or appli	-5	13
or archiv	-18	24
or are	60	-13
or ask	-49	51
or at	-31	35
or auto	-34	38
or aws	-30	-61
or both	-35	-63
or build	-16	19
or by	-59	126
or chang	-37	69
or choos	-33	37
or cli	-34	38
or cloudwatch	-5	10
or cluster	-32	40
or collector	-8	9
or configur	3	61
or copi	-43	68
or creat	24	-24
or custom	28	93
or delet	-15	31
or direct	-11	15
or do	45	46
or end	31	-27
or export	37	-29
or failov	63	-61
or fals	20	-38
or fetch	-9	14
or file	42	-11
or firehos	-27	33
or for	-9	10
or get	-9	24
or higher	113	-52
or import	-10	10
or in	-20	68
or instanc	39	-34
or interfac	-20	23
or is	32	-29
or its	60	-59
or job	-9	10
or karpent	-34	51
or kvm	-5	55
or larg	-2	16
or later	-47	99
or leav	-7	8
or load	37	-14
or maximum	65	-31
or me	-129	15
or memori	30	-24
or more	-42	44
or move	-32	34
or multi	-5	12
or network	55	-26
or newer	150	-11
or no	39	-28
or not	-4	-45
or ocsp	-10	13
or of	55	-55
or on	-113	-16
or one	-75	88
or option	-14	15
or our	-68	-94
or patch	-53	99
or paus	0	13
or privat	4	20
or project	-6	8
or rdp	-5	9
or rebuild	27	-22
or region	-56	62
or relaunch	9	37
or remov	115	-109
or replac	-63	84
or s3	-30	68
or scale	39	-29
or schedul	13	27
or sdk	1	9
or server	-48	55
or shield	-4	51
or ssh	37	-24
or start	84	-81
or tag	-6	10
or take	-9	31
or the	-120	65
or their	-106	-109
or them	62	96
or tls	-32	43
or to	-16	18
or tool	-8	49
or trail	24	8
or turn	23	-1
or updat	7	28
or upgrad	-24	28
or us	-25	-6
or use	58	-16
or vpc	-3	36
or we	38	80
or what	27	-27
or when	-11	13
or who	-44	54
or with	24	-21
or without	25	-21
or write	-26	38
or zone	9	40
orchestr	92	52
orchestr and	20	-20
order	7	54
order $	37	-34
order and	19	-9
order enough	-42	71
order multi	-21	120
order of	27	-25
org	-1	63
organ	-30	31
organizations	-47	59
origin	12	123
origin control	-9	91
os	-40	-110
os $	-36	37
os of	3	8
os on	-67	83
os patch	-40	-207
os updat	-102	-88
oss	-27	31
other	18	51
other account	-2	30
other agent	-14	17
other by	-15	24
other client	3	12
other cloud	-14	15
other custom	22	-8
other into	24	-22
other program	13	-12
other region	-77	92
other servic	58	-46
other side	-33	42
other softwar	-64	81
other system	-20	35
other type	-44	69
other zone	25	-23
otherw	-23	144
otherw and	36	-35
our	-58	4
our $	-76	-113
our @	111	85
our account	32	-3
our app	35	46
our aws	-32	65
our client	-64	64
our compani	-11	96
our contain	-74	10
our content	-33	-133
our data	20	82
our domain	-37	93
our offic	0	9
our on	-16	17
our or	0	-129
our own	-22	161
our router	-25	76
our server	-5	65
our side	-39	67
our site	-37	53
our team	89	102
our user	-15	16
our web	-21	30
our websit	0	58
our whose	-43	-22
our workload	5	65
ourselv	-20	174
ourselv $	-24	118
ourselv who	-10	102
out	48	2
out $	37	-80
out @	-79	94
out a	-13	40
out and	28	-12
out by	-66	74
out for	-14	14
out in	41	-37
out newer	-6	55
out of	58	-1
out polici	-18	23
out the	5	33
out through	-16	18
out to	-13	41
outag	2	111
outag of	-22	22
outbound	-48	81
outdat	-7	72
outliv	-8	25
outliv the	-29	33
output	5	47
output bucket	-18	38
output in	22	-21
output to	35	-30
outright	40	9
outright that	-14	19
outsid	-59	106
outsid @	-36	47
outsid and	15	-11
outsid provid	-11	15
outsid the	49	-49
over	47	27
over @	16	-8
over a	-5	54
over at	71	-70
over avail	-14	18
over by	-63	76
over http	58	-46
over its	106	-106
over sever	70	-37
over the	41	-14
over them	-41	51
over three	76	-60
over tls	65	-14
over to	24	-14
over which	-19	20
over zone	94	-38
overwrit	77	-75
own	-22	71
own $	-39	78
own @	-62	110
own agent	55	-53
own alwai	14	-11
own ami	0	49
own and	33	-27
own apart	18	-18
own api	-105	110
own applic	-16	19
own are	83	-69
own backup	-16	16
own befor	-10	10
own bucket	-4	36
own build	-22	44
own by	-48	60
own cert	-24	-95
own contain	88	-62
own data	-11	42
own delet	28	-9
own disk	-45	50
own domain	-45	55
own employe	104	74
own encrypt	38	-26
own endpoint	-7	20
own equip	-34	36
own for	-15	18
own group	-3	38
own guest	-8	9
own host	-44	136
own if	-23	23
own imag	-17	18
own in	-29	34
own infrastructur	134	36
own is	119	-83
own isol	31	-24
own kei	-68	90
own key	74	-14
own kms	-27	29
own maintain	6	35
own network	-27	47
own on	37	-33
own or	-22	24
own paramet	-2	13
own server	-61	73
own servic	-105	137
own set	93	-83
own side	-12	86
own softwar	5	22
own store	-23	29
own system	39	-37
own that	-16	61
own the	79	50
own unless	64	-61
own where	54	-54
own with	47	-47
own work	-29	32
owner	41	37
owner $	45	1
owner and	-25	56
owner of	24	-4
ownership	0	132
pace	-8	9
pace and	-8	9
pack	-33	47
pack into	-26	38
packag	-1	104
packag and	-12	34
packag are	-37	43
packag in	-24	50
packag of	-56	69
packag on	-11	14
packag or	-8	9
packag that	78	-51
packet	14	59
page	-2	35
page and	-51	52
pai	-16	79
pair	-18	72
panda	-35	84
parallel	6	8
paramet	-3	68
paramet and	33	-24
paramet group	-5	60
paramet or	-14	15
part	34	43
part $	-54	112
part of	45	-6
part that	67	-65
parti	41	29
parti $	84	-75
parti configur	-8	9
parti is	-3	9
parti must	-70	78
parti protect	53	-7
partit	77	-1
partit and	20	27
partit kei	-19	20
partner	-9	73
pass	23	77
pass between	-11	15
pass on	18	-17
pass request	82	-79
pass sinc	33	-33
pass the	-62	77
password	-36	64
password $	-15	161
password and	-8	42
password are	-27	42
password for	-21	31
password in	24	-16
password of	-36	41
password polici	72	41
password rule	-37	79
password safe	11	13
past	-64	79
past its	-61	67
patch	-3	-59
patch $	-106	-212
patch %	-64	106
patch @	175	-103
patch a	-78	154
patch all	27	174
patch amazon	-23	-74
patch ami	36	-5
patch an	-60	106
patch and	64	85
patch are	-10	17
patch arriv	-31	48
patch base	-4	54
patch baselin	-4	88
patch build	-54	121
patch each	-63	71
patch everyth	130	22
patch for	28	-57
patch from	33	-26
patch harden	-67	80
patch head	-12	21
patch host	-102	-5
patch imag	38	38
patch in	72	65
patch insid	36	-26
patch instanc	-29	56
patch is	97	38
patch it	129	90
patch its	-29	84
patch kernel	46	-35
patch manag	-328	-125
patch node	67	-64
patch noth	-50	114
patch of	-19	-16
patch on	17	-92
patch one	-11	18
patch onli	-103	168
patch oper	27	20
patch or	43	-6
patch releas	14	46
patch scan	-27	30
patch server	43	-27
patch softwar	19	65
patch that	11	72
patch the	89	24
patch them	16	92
patch there	-9	11
patch these	146	-19
patch to	19	-11
patch version	123	-99
patch what	-34	34
patch when	36	-29
patch who	-99	-152
patch windows	85	-88
patch yourself	205	-94
path	-52	60
pattern	-3	22
pattern are	-28	43
paus	-20	53
paus @	-7	8
paus the	-39	39
paus their	40	-30
pay	18	39
pay for	29	28
pci	-27	-123
pci dss	-92	-97
pcoip	111	-29
peak	-18	22
peak window	-18	23
peer	98	-57
peer node	80	-24
peer vpc	56	-56
pend	62	-28
pend action	24	-7
pend mainten	-32	45
penetr	-60	50
penetr test	-60	50
peopl	2	-46
peopl and	-72	-57
peopl at	85	-42
peopl who	24	34
per	-113	-98
per @	27	-18
per account	-10	38
per region	-16	48
perform	60	-40
perform it	89	9
perform target	26	-18
perform them	-94	-8
perimet	170	6
perimet and	-43	43
period	102	-5
period $	-1	98
period and	-24	24
period end	30	-27
period of	-27	27
permiss	-40	211
permiss $	-16	81
permiss and	16	-15
permiss in	-14	56
permiss of	-76	87
permiss on	-10	45
permiss to	-24	34
permit	-26	36
persist	-5	18
persist volum	-49	61
person	-91	0
person data	-86	-7
phish	146	93
phrase	-32	42
phrase and	12	-7
physic	163	45
physic access	53	-45
physic and	52	-16
physic cabl	42	-38
physic control	1	48
physic entri	48	-25
physic host	117	-34
physic layer	66	-55
physic machin	134	-35
physic network	57	-55
physic protect	70	11
physic secur	-16	40
physic server	-105	116
pick	22	131
pick a	-13	17
pick its	60	-59
pick one	38	-9
pick the	5	81
pictur	27	-15
pictur and	38	-27
pin	-66	89
pin and	-21	43
pip	-2	89
pip instal	-2	89
pipelin	-13	62
pitr	-31	31
place	5	82
place in	-28	34
place is	-4	19
place task	50	-50
place that	43	-43
place the	45	-41
place where	-45	58
placement	114	46
plain	-17	83
plain @	-41	57
plain environ	-31	38
plain http	63	-38
plain text	32	1
plan	24	157
plan $	-12	128
plan @	25	-24
plan a	39	-36
plan and	-36	-4
plan for	9	58
plan in	-9	11
plan mainten	58	-44
plan of	-11	87
plan run	-37	47
plan what	-34	40
plan work	76	-70
plane	91	56
plane and	45	27
plane avail	45	3
plane behind	36	-16
plane by	41	27
plane in	92	-79
plane includ	-48	59
plane log	-21	27
plane node	22	-9
plane of	44	-44
plane that	19	-17
plane upgrad	-26	32
platform	64	65
platform $	-22	18
platform and	40	-34
platform identifi	-36	37
platform revis	14	32
platform that	54	-52
platform version	55	-42
player	-27	34
player over	-21	24
pleas	-83	-95
pleas $	-223	-82
pls	8	-98
plugin	39	94
plugin and	-35	53
plugin that	-21	29
pod	4	84
pod @	-24	26
pod and	-50	57
pod are	-43	55
pod ident	19	-18
pod of	69	-23
pod on	-29	30
pod or	-10	12
pod secur	-36	51
pod that	96	-27
poddisruptionbudget	-13	31
point	53	25
point about	61	-58
point and	-48	48
point at	-32	35
point in	20	9
point of	95	-18
point over	36	-36
point to	-30	48
polici	-20	102
polici $	-17	220
polici @	37	-32
polici allow	-14	21
polici and	-13	21
polici are	-20	43
polici condit	-3	11
polici for	48	10
polici in	-32	42
polici is	51	19
polici of	-24	46
polici on	-28	50
polici or	-11	12
polici say	-10	12
polici that	-17	40
polici which	-16	16
polici with	-38	39
pool	-40	76
pool and	24	-18
pool whose	-17	32
port	-39	105
port 22	0	36
port 3389	-23	32
port 443	-17	29
port and	106	-88
port between	-9	11
port that	-48	48
posit	11	34
posix	-25	46
posix owner	-6	15
possibl	93	6
power	107	23
power and	-23	33
power space	-23	35
power suppli	88	-66
powershel	78	26
practiz	-21	21
pre	-34	123
pre initi	-7	19
pre share	2	49
prebuilt	47	-40
prebuilt imag	56	-54
prefer	43	-18
prefix	-19	30
prefix list	-8	18
prem	-69	95
premiz	24	53
premiz $	-43	80
premiz domain	-31	35
premiz is	-45	48
premiz server	-55	69
prepar	54	19
presenc	88	-9
presenc $	85	-6
prevent	-78	-52
prevent prompt	-8	23
price	60	-48
price perform	26	-18
primari	92	-33
primari anew	45	-40
primari fail	32	-31
princip	-34	53
principl	-81	-75
principl $	-81	-75
print	-20	44
print to	14	-14
prioriti	98	-71
prioriti that	27	-25
privaci	-41	52
privat	33	98
privat @	-28	32
privat data	-11	11
privat kei	79	-28
privat key	-7	10
privat subnet	-41	97
privileg	-64	154
privileg capabl	-56	62
privileg contain	-6	34
privileg mode	0	23
probe	-25	33
problem	25	89
problem $	44	-12
process	-99	-128
process by	29	-28
procur	129	-10
prod	21	28
produc	97	14
produc and	-47	68
produc consum	-17	30
product	58	23
product system	79	-33
profil	-55	94
profil and	-42	48
profil that	-13	21
program	-59	112
program and	-36	49
program of	-45	53
program on	-4	8
program that	-51	68
project	-3	98
promiz	43	35
promot	-17	25
promot a	56	-53
promot tier	-29	32
prompt	90	2
prompt @	-45	47
prompt and	20	-20
prompt inject	-25	38
prompt log	18	-2
proof	24	87
proof of	61	0
properti	9	-5
protect	-16	16
protect %	-49	47
protect @	101	-57
protect against	10	16
protect and	-10	45
protect are	-29	96
protect at	20	-7
protect in	12	-7
protect it	-52	92
protect my	-6	9
protect of	5	58
protect on	-63	72
protect polici	-3	25
protect the	89	-36
protect them	110	-71
protect what	83	-57
protocol	70	-21
protocol and	-7	8
prove	-95	121
provid	68	55
provid $	9	-5
provid @	-5	31
provid a	47	-47
provid and	-8	64
provid by	-29	119
provid comput	62	-47
provid enough	-36	99
provid is	33	86
provid of	71	-69
provid or	-56	15
provid power	-12	14
provid subnet	-49	61
provid the	48	5
provis	106	32
provis and	8	-8
provis concurr	40	-21
provis mode	-49	103
provis noth	167	-110
provis the	13	-12
proxi	-9	79
proxi do	-22	51
proxi karpent	28	-27
public	5	63
public @	54	-24
public access	-31	53
public address	-28	31
public and	-41	44
public by	-40	81
public certif	49	-60
public endpoint	7	60
public or	-3	22
public subnet	-22	22
public topic	-15	32
public way	-32	42
publicli	-5	55
publicli access	-5	10
publish	91	42
publish @	42	-20
publish a	69	-57
publish and	32	-11
publish cloudwatch	26	-19
publish engin	14	-13
publish it	-62	84
publish metric	55	-42
publish minor	32	-32
publish new	75	-47
publish newer	-11	13
publish patch	60	-11
publish the	51	34
publish their	44	-34
publish them	-44	69
publish to	-36	37
publish updat	112	5
publish version	-72	82
pull	23	47
pull from	7	26
push	-87	150
push or	21	-19
push to	0	23
put	5	79
put a	-36	48
put in	-5	15
put into	14	23
put it	11	-10
put mainten	17	-15
put no	-66	79
put noth	-6	25
put off	20	23
put that	-28	65
put the	21	-5
put them	-36	41
pv	-12	22
pv ena	-12	13
python	60	79
python and	56	-54
python modul	-31	49
python packag	-22	65
python runtim	45	-34
qualifi	-29	61
qualifi licens	-19	26
qualiti	-60	142
quarterli	-10	132
queri $	48	-18
queri @	-15	15
queri and	-56	82
queri are	-10	41
queri engin	52	-8
queri is	-4	-63
queri load	-2	10
queri log	-5	10
queri metric	-16	21
queri on	-26	96
queri result	-125	-15
queri run	41	-37
queri the	-2	10
queri tune	-5	19
question	94	-26
question @	69	-70
question for	95	-29
queue	80	40
queue and	6	53
queue polici	-37	50
queue that	13	-13
quick	-13	14
quiet	-39	41
quiet hour	-39	41
quota	37	59
quota and	21	-11
quota are	73	-44
quota for	71	-61
quota in	-33	49
quota of	76	-69
quota per	48	-45
quota raiz	-38	38
quota that	59	-53
ra3 and	51	-43
rack	90	14
radiu	-24	60
radiu server	-24	60
raiz	68	-24
raiz and	16	-16
raiz in	49	-46
raiz the	-6	51
raiz them	45	-37
ram	-18	51
ran	-6	23
random	-85	127
random if	-38	48
random otherw	-18	38
rang	-6	45
rang and	18	-12
rang of	-49	73
rank	-52	69
rate	-7	47
rate base	-30	31
rate rule	-6	39
rather	6	61
rather than	6	61
rbac	6	130
rbac and	-3	30
rbac in	-16	21
rdp	-7	25
rdp and	-5	9
rds	-6	32
reach	32	47
reach @	-9	64
reach a	-38	52
reach by	-21	30
reach everi	-77	90
reach file	-14	15
reach from	-38	45
reach it	71	-48
reach its	-52	76
reach of	37	-30
reach the	-87	110
reach them	110	-49
reach through	-22	26
reachabl	-43	85
reachabl from	-8	10
react	-40	129
react to	26	24
read	9	55
read and	-73	103
read it	-9	71
read onli	-9	9
read out	9	-7
read replica	61	3
read the	2	36
read them	-46	89
read what	-5	8
read which	-32	40
readabl	-33	37
reader	57	-67
reader and	52	-51
reader in	-60	72
readi	-95	113
readonlyrootfilesystem	-13	39
real	26	53
real time	39	-38
realli	-6	85
reboot	46	116
reboot for	-52	63
rebuild	31	66
rebuild @	-13	18
rebuild a	87	-21
rebuild and	-30	65
rebuild fail	74	-13
rebuild it	-38	41
rebuild scan	-1	8
rebuild the	-37	59
receiv	-36	76
recent	-9	11
recipi	-9	17
recommend	-22	99
reconnect	135	-103
reconnect by	59	-24
record	4	77
record $	-40	61
record @	11	38
record and	-53	74
record api	72	-52
record are	28	22
record by	-32	50
record call	23	-21
record chang	56	-47
record contain	-3	50
record durabl	30	-27
record everi	33	-32
record for	-55	57
record in	0	29
record is	-16	76
record its	9	-2
record manag	45	-14
record of	-55	84
record say	23	-21
record stai	67	-67
record that	-64	94
record the	97	-75
record to	-31	35
record where	-16	29
recov	-10	78
recov fail	52	-48
recov from	23	-23
recov instanc	-14	14
recov the	-21	44
recov them	-15	16
recoveri	-34	158
recoveri $	9	40
recoveri goal	-13	28
recoveri of	-74	74
recoveri on	-22	24
recoveri plan	-11	46
recoveri point	-3	23
recoveri time	-6	100
recycl	67	-32
red	-3	-53
red statu	-23	22
redact	-31	71
redact and	-6	13
redact on	-9	13
redeploi	-50	85
redeploi it	-18	19
redeploi the	-17	29
redirect	-44	61
redirect of	-16	16
redund	52	48
redund connect	35	-29
redund is	-43	44
redund over	-57	58
redund uplink	-37	38
redundantli	155	-128
redundantli and	33	-15
redundantli in	59	-52
refer	-28	35
refresh	-69	121
refus	30	35
refus nor	18	27
refus plain	-26	33
refus unencrypt	-8	16
region	88	23
region $	56	73
region @	-48	50
region and	-42	52
region are	32	-26
region as	-11	22
region avail	44	-15
region by	-66	76
region for	-25	31
region if	97	-96
region in	-26	34
region is	77	2
region need	90	-55
region or	-28	34
region otherw	-40	53
region replic	-30	94
region set	-20	20
region so	-35	38
region such	28	-14
region thei	25	-19
region where	12	5
region with	21	-21
regist	42	43
regist a	-10	10
regist and	48	-48
regist domain	-13	27
regist drain	-29	51
regist the	-83	101
registr	-26	33
registri	-14	21
regul	-25	31
regul that	-14	14
regular	-10	45
regularli	-4	54
rehears	-26	32
rehears the	-23	25
reject	-56	73
relaunch	-3	134
relaunch are	-23	42
relaunch from	1	17
releas	39	-55
releas 6	-16	105
releas @	68	-57
releas and	6	16
releas in	-13	19
releas it	-53	93
releas new	52	-29
releas note	9	-9
releas of	-15	23
releas patch	25	-23
releas the	151	-5
releas with	-48	73
reli	19	-2
reli on	19	-2
remain	-13	20
remedi	-10	178
remot	83	74
remov	-15	91
remov @	80	-75
remov it	-7	23
remov leaver	-7	12
remov modul	-61	118
remov the	-23	57
remov their	-10	24
remov them	-41	50
remov what	-10	12
remov worker	86	-72
render	99	-93
renew	64	-26
renew @	-5	-106
renew a	31	-43
renew by	57	-54
renew it	37	-36
renew the	78	-33
renew them	-69	81
repair	91	-11
repair $	-62	65
repair an	-17	17
repair and	29	-25
repair by	21	-33
repair it	14	-9
repair or	50	-37
repair the	-37	73
repair them	63	3
repair upgrad	70	-58
replac	72	-9
replac @	94	-26
replac a	103	-60
replac an	-24	47
replac and	8	11
replac befor	68	-67
replac can	-52	53
replac each	55	-52
replac fail	123	-43
replac fleet	-104	119
replac for	58	-57
replac instanc	-70	123
replac it	26	-26
replac the	-6	46
replac them	49	-35
replac unhealthi	33	-25
replai	-47	48
replai $	-33	29
replai are	-10	13
repli	-9	14
repli to	-9	14
replic	74	13
replic an	52	-10
replic and	-59	67
replic disk	44	-43
replic each	28	-27
replic insid	63	-58
replic of	-38	41
replic or	-21	81
replic the	25	-22
replic to	-88	113
replica	30	95
replica and	-13	50
replica for	47	-43
replica in	-50	63
replica of	-39	51
replica the	-7	14
replica when	25	-25
report	55	9
report @	39	-37
report about	-74	74
report are	38	-15
report from	-28	101
report in	19	-10
report it	-11	37
report job	15	-13
report that	60	-43
report the	155	-78
report them	98	-94
report through	17	-15
repositori	59	71
repositori $	58	-9
repositori and	-14	15
repositori in	47	-28
request	93	29
request $	89	-83
request and	-26	36
request are	0	49
request flood	-17	18
request in	-31	83
request of	-2	58
request or	55	16
request quota	77	-70
request through	92	-78
request to	-22	23
request valid	-19	20
request without	-19	26
requir	38	69
requir and	111	-110
requir http	-70	71
requir iam	-43	89
requir on	84	-26
requir ssl	-5	9
requir tls	43	-22
requir txt	-25	27
requir updat	40	15
requir who	-35	31
rescan	59	-58
reserv	-73	109
reserv and	-29	42
reserv concurr	0	10
reserv fleet	12	-11
reset	-9	31
reset storag	20	-17
resid	-32	25
resili	4	-31
resiz	-25	75
resiz by	-33	64
resolut	78	-72
resolv	5	33
resolv drift	-10	41
resolv in	-24	37
resourc	77	172
resourc is	85	-54
resourc polici	-21	32
resourc that	19	38
resourc type	7	9
respect	-15	68
respond	13	159
respond to	-34	31
respons	-29	32
respons $	-69	75
respons for	3	-44
respons model	-47	60
respons or	17	90
respons to	-147	59
rest	31	-88
rest @	-1	21
rest alwai	41	6
rest and	89	-27
rest by	9	37
rest except	28	-14
rest in	-54	-42
rest is	-56	-28
rest of	-25	26
rest through	29	-2
rest with	-11	37
rest without	36	-9
restart	92	94
restart after	-61	89
restart and	36	-35
restart dure	-23	28
restart fail	30	-16
restart standalon	-35	43
restart the	-27	63
restart them	-19	92
restor	13	92
restor $	-29	96
restor a	-29	29
restor and	-38	40
restor are	143	-136
restor from	13	26
restor into	101	-98
restor out	-22	27
restor test	-36	36
restor the	78	-57
restor them	68	-33
restor to	64	-64
restrict	29	96
restrict network	-17	18
result	-112	37
result @	-5	96
result and	25	17
result are	-23	40
result in	-9	13
result is	-5	12
result live	-3	17
result with	-16	23
resum	-21	22
resum it	-21	22
retail	55	-7
retain	-15	16
retent	-5	117
retent $	5	177
retent and	41	-25
retent are	-14	34
retent copi	-17	18
retent from	-13	18
retent is	49	-83
retent keep	-20	25
retent of	-51	62
retent period	9	116
retent take	-16	16
retent there	-33	43
retir	41	9
retir @	-55	-8
retir notic	87	-83
retir old	3	10
retir outdat	97	-67
retri	65	36
retri and	-37	52
retri by	-18	51
retri deliveri	133	-106
retri for	20	1
retri strategi	-22	36
return	49	-2
reus	11	54
reus and	20	-17
reveal	0	63
revert	-34	41
revert it	-34	41
review	3	148
review @	6	36
review and	40	-11
review code	-21	48
review it	-40	45
review of	-14	28
review the	-43	74
review who	60	44
revis	7	104
revis and	33	-9
revis of	-11	15
revis that	17	46
reviz	-15	17
revoc	-31	33
revoc list	-27	29
revok	-58	137
revok a	-7	63
revok the	-30	41
rhel	-18	20
rid	105	-103
rid of	105	-103
right	50	39
right $	110	-2
right and	-12	18
right of	-51	88
right on	-30	39
right to	-6	13
risk	-21	70
risk assess	-20	35
riski	33	-30
riski chang	35	-33
role	-23	74
role $	-39	58
role @	-7	12
role allow	8	-8
role and	-38	58
role are	-21	46
role can	-21	28
role credenti	-16	20
role for	44	-34
role in	-6	14
role is	-13	93
role of	-63	92
role small	-15	15
role the	-24	25
role to	-8	12
role with	-40	51
roll	-94	-61
roll $	-93	-50
roll a	-11	12
roll back	-53	114
roll it	49	-8
roll out	-19	42
roll the	-30	50
roll them	-12	-48
rollback	-37	64
rollup	17	1
rollup within	17	1
room	10	51
room $	35	19
room for	101	-90
root	22	114
root @	-54	78
root access	1	26
root account	-34	86
root author	61	-56
root in	-4	9
root squash	-6	15
root user	-26	51
root volum	8	19
rot	83	30
rot insid	45	-13
rotat	-102	-14
rotat $	-8	102
rotat %	5	114
rotat @	-123	31
rotat and	-14	22
rotat by	-12	12
rotat in	-39	74
rotat it	-17	22
rotat of	117	15
rotat on	-67	64
rotat the	-2	-172
rotat them	7	60
rout	10	88
rout @	-16	34
rout and	43	-35
rout in	-13	13
rout or	-3	49
rout tabl	53	82
rout that	-9	11
rout them	4	17
rout to	-69	83
router	26	43
router $	98	-2
router and	80	-31
router at	3	24
router in	-45	102
router is	-38	48
router the	1	23
row level	-41	42
rpo	-26	39
rpo of	-22	34
rto	-19	58
rto and	-23	36
rule	59	39
rule $	87	161
rule against	-17	18
rule and	-31	46
rule are	-51	94
rule for	-9	9
rule group	74	-49
rule in	-45	64
rule insid	29	-27
rule of	-71	85
rule on	-19	22
rule pattern	17	-15
rule set	34	-28
rule target	-35	109
rule that	-23	25
rule the	-45	46
rule who	-82	22
run	60	23
run $	-33	-98
run %	37	-36
run @	77	9
run a	-39	96
run and	79	-11
run are	-55	60
run as	-77	91
run at	-52	54
run autom	-30	42
run behind	-36	41
run by	142	-78
run drill	-12	13
run each	26	-26
run etcd	64	-48
run everi	53	-38
run for	-59	0
run here	-16	30
run high	19	-13
run in	28	30
run instanc	-42	58
run its	33	34
run job	-46	60
run more	-42	43
run on	29	85
run onli	-67	103
run our	36	-30
run out	21	21
run over	68	-33
run patch	-20	29
run queri	13	-13
run replica	-33	51
run scale	-64	97
run secur	-57	61
run sever	-47	48
run that	53	26
run the	63	0
run them	41	29
run there	-17	37
run time	-23	26
run with	-13	73
runtask	-2	74
runtim	88	0
runtim $	-14	44
runtim agent	49	-29
runtim and	36	-24
runtim cni	-36	36
runtim for	53	-51
runtim in	22	-191
runtim is	32	19
runtim monitor	-11	11
runtim of	91	-72
runtim on	25	-14
runtim role	-26	27
runtim under	10	-9
runtim updat	9	34
runtim version	27	-27
runtim with	-6	43
s	142	23
s autom	16	-12
s certif	29	-21
s event	15	-13
s own	0	11
s paramet	-18	28
s role	-30	31
s set	-33	38
s to	-63	64
s tool	-80	87
s trust	-57	58
s3	79	8
s3 and	18	-12
s3 bucket	23	-6
s3 by	47	-44
s3 destin	74	-58
s3 gatewai	-26	27
s3 kei	50	-40
s3 manag	25	-24
s3 or	-34	44
s3 us	-77	141
s3 which	33	-32
s3 with	12	-12
saa	-44	86
saa applic	-44	87
safe	11	87
safe $	21	40
safe as	40	-23
safe on	33	-25
safeti	-31	44
sai	-20	91
sai outright	-14	19
sai so	87	19
same	72	-32
same author	14	-12
same host	16	-12
same question	105	-42
saml	-39	81
saml and	-12	36
sampl	-23	73
sampl phrase	12	-7
sampl rule	-29	55
sanit	84	-29
save	-26	131
savepoint	-30	53
say	21	60
say never	-47	53
say otherw	-8	8
say so	28	14
say who	-21	61
say with	-9	11
scale	93	-23
scale @	273	0
scale a	191	-44
scale an	14	-30
scale and	-75	130
scale as	-81	6
scale awai	-9	11
scale between	-53	123
scale by	-34	78
scale comput	44	-38
scale group	3	9
scale is	20	23
scale it	90	1
scale mode	-79	80
scale of	17	-33
scale on	-15	42
scale polici	7	84
scale storag	55	-29
scale the	94	38
scale them	-206	-82
scale with	98	-63
scan	9	126
scan $	26	140
scan and	16	-4
scan by	-65	10
scan imag	13	-4
scan it	-32	39
scan of	20	23
scan on	-16	67
scan patch	-9	21
scan the	-46	54
scan them	44	-6
scan volum	-26	32
scan what	77	-74
scanner	-2	29
scanner and	65	-7
schedul	43	-24
schedul $	-26	-94
schedul a	-24	44
schedul and	-5	39
schedul delet	-19	22
schedul for	-15	30
schedul keep	-60	63
schedul of	-18	26
schedul or	-10	10
schedul requir	49	10
schedul snapshot	-61	113
schedul start	25	-23
schedul the	15	-14
schedul them	67	125
schedul then	-28	29
schema	-34	140
schema @	-26	67
schema and	-8	30
schema design	2	71
schema sql	-6	14
scientist	-40	40
scope	56	72
scratch	-25	74
scratch @	-25	37
scratch file	-73	116
screen	98	-13
script	-48	131
script $	1	94
script and	-13	22
script are	-7	14
script in	-3	9
script of	-25	29
script that	-11	16
scrub	67	-66
sddc	-19	25
sddc manag	-19	25
sdk	-22	106
sdk and	40	-34
sdk in	-55	80
sdk the	73	-70
search	52	-32
second	-103	-51
second @	1	33
second and	20	-19
second factor	-24	31
second layer	62	-44
second one	-122	-134
second region	70	-24
second zone	-33	40
secreci	56	-25
secret	-4	116
secret and	-21	24
secret are	-34	40
secret in	-36	107
secret manag	-15	62
secret out	-33	34
secret there	-7	79
secur	34	90
secur $	184	10
secur @	-41	54
secur and	-6	24
secur by	20	26
secur configur	-39	70
secur environ	-3	49
secur fix	55	-54
secur group	4	106
secur hub	28	-8
secur in	-45	198
secur key	-81	81
secur log	-24	27
secur modul	-8	12
secur of	48	111
secur on	-6	13
secur patch	54	-31
secur polici	78	-62
secur profil	-28	36
secur quota	-25	46
secur standard	-29	29
secur the	58	-42
secur updat	-84	-88
see	91	55
see and	-13	15
see it	-6	17
see no	88	-37
see nor	-46	79
see or	75	-61
see that	-71	84
see the	32	-24
see them	10	51
see to	-49	95
see who	-10	13
segment	-22	100
select	35	7
select the	-71	81
self	-1	42
self servic	-37	45
send	-20	4
send a	-25	25
send and	-82	-73
send anoth	63	-53
send it	-27	30
send notic	22	-18
send out	-12	17
send quota	-33	50
send the	24	-19
send them	19	96
send to	44	-35
send traffic	11	-10
send what	14	-14
sensit	-74	113
sensit $	-37	59
sensit data	-19	47
sensor	-65	104
sent	-24	58
sent to	20	-18
sent with	-17	32
separ	35	86
septemb	22	-13
septemb 2027	-10	17
seri	-15	23
serv	161	8
serv @	99	-70
serv from	-57	64
serv http	84	-7
serv its	46	-38
serv the	-85	91
serv tls	15	2
serv to	77	-56
server	64	0
server $	97	75
server @	-2	22
server access	-22	38
server and	39	14
server are	-65	78
server at	43	-25
server behind	60	-35
server between	60	-39
server build	-52	69
server by	48	-48
server certif	2	8
server control	-89	150
server core	-35	36
server for	-6	88
server hall	48	-6
server host	66	-32
server in	87	-45
server is	18	57
server of	51	45
server offer	79	-78
server on	71	-70
server oper	-109	130
server room	33	20
server sdk	-62	64
server side	-45	19
server that	35	26
server under	30	-29
server who	115	-48
server with	-21	21
serverless	95	8
serverless cach	26	-26
servic	73	16
servic $	44	49
servic @	-27	28
servic account	-19	31
servic again	-32	36
servic and	27	30
servic are	-44	120
servic avail	81	-36
servic behind	50	-32
servic by	-11	15
servic doe	-108	132
servic improv	-6	14
servic in	-14	14
servic is	73	42
servic it	40	-37
servic itself	73	-58
servic keep	20	7
servic of	30	-26
servic on	53	-25
servic opt	-28	33
servic or	-18	20
servic quota	-28	109
servic regist	-48	71
servic role	-63	71
servic run	18	-15
servic task	-25	25
servic that	115	-96
servic unless	41	-39
servic updat	-163	87
servic use	-35	42
servic which	23	-22
servic who	14	-76
servic with	-29	35
session	91	-14
session and	-40	43
session are	-62	67
session attribut	8	-2
session from	28	-14
session in	-33	47
session manag	53	-20
session within	12	-10
set	1	91
set $	62	63
set @	-29	40
set a	56	-19
set alarm	-22	41
set and	37	-26
set anoth	-14	15
set as	-19	22
set at	53	-52
set budget	-8	9
set by	22	121
set cluster	-16	23
set comput	-25	30
set deploy	-4	8
set encrypt	-29	30
set fleet	-9	11
set full	0	13
set how	-76	136
set in	-10	70
set index	-22	35
set instanc	-21	25
set it	-60	170
set job	-7	18
set lifecycl	-37	39
set listen	-14	15
set min	-24	27
set minimum	-23	27
set more	-33	41
set network	-21	30
set of	-8	40
set on	61	-51
set or	9	-7
set paramet	-3	8
set posix	-23	40
set queue	-6	13
set reserv	-16	27
set retent	-41	87
set share	-19	21
set so	50	-49
set sourc	-24	26
set that	-48	85
set the	-62	102
set their	65	-31
set there	-23	57
set to	22	-21
set type	-4	34
set up	-50	79
set what	96	-80
set when	-5	13
setup	-5	126
seven	-42	50
seven year	45	-41
sever	28	52
sever avail	79	-77
sever invoc	-52	78
sever task	-73	74
sever time	-12	12
sever zone	2	31
shadow	2	52
shadow copi	-41	91
shard	0	27
shard and	-20	39
shard level	-8	10
shard of	-46	52
share	-41	-71
share $	-79	-2
share @	-59	71
share a	26	-17
share and	61	-27
share control	-152	-114
share file	-21	33
share it	-18	51
share its	16	30
share kei	-10	14
share no	26	-23
share of	49	-46
share one	105	26
share resourc	-27	52
share respons	-44	86
share the	-30	35
share them	-13	81
share volum	-1	15
share with	-8	34
shell	88	-64
shell in	-6	16
shield	49	25
shield advanc	-14	61
shield standard	52	-30
shift	53	-14
ship	43	2
shop	-75	87
short	-10	27
short live	-1	20
short outag	-10	10
shorten	-3	36
should	26	44
should %	71	-14
should have	-67	71
shouldnt	46	6
show	47	78
show @	52	-40
show auditor	-45	46
show the	-14	18
show up	-36	49
shred	100	-33
shrink	14	41
shrink the	86	-73
shut	-11	13
side	1	32
side $	-37	79
side and	-23	24
side encrypt	-62	29
side is	-28	103
side of	89	-77
side render	12	-10
sidecar	-26	69
sidecar @	31	-9
sidecar and	-8	9
sidecar are	-19	23
sidecar or	-8	9
sign	2	82
sign and	-2	-26
sign in	40	16
sign is	71	-70
sign key	-31	74
sign on	-12	55
sign up	-12	14
sign url	2	76
signatur	138	-64
signatur expiri	-31	114
signatur of	61	7
sinc	-23	5
sinc 25	23	-21
sinc 30	-18	23
sinc januari	-42	43
sinc the	33	-33
singl	-21	75
singl @	-38	-15
singl az	-70	94
singl connect	83	-17
singl instanc	-35	40
singl sign	-12	55
sit	33	15
sit in	-51	65
sit on	59	-23
site	5	101
site $	96	-28
site and	-18	35
site are	-65	71
site host	-44	61
site is	-91	104
site of	-15	15
site to	-14	15
site where	51	-45
six	41	-27
six month	-25	25
size	24	26
size $	-66	177
size @	-1	-65
size and	32	12
size consolid	44	-34
size of	-23	29
size or	39	-29
size scale	-78	81
size that	50	-50
size the	-73	76
size to	91	-72
size what	98	-80
sla	-64	-196
sla for	-21	59
slot	-15	51
slot prompt	-12	26
slow	-23	131
slow log	-18	31
slow queri	4	101
slurm	-36	45
slurm and	-14	21
small	-58	87
small and	-9	11
small or	-2	16
smb	23	-3
smb 3	26	-9
smb and	-9	9
smb encrypt	-11	17
sms	21	21
smtp	-51	80
smtp credenti	-51	80
snapmirror	-57	95
snapmirror and	-25	41
snapshot	3	92
snapshot and	8	25
snapshot are	42	-15
snapshot by	62	-52
snapshot copi	-26	30
snapshot first	-32	64
snapshot for	-25	27
snapshot go	-36	45
snapshot in	40	-35
snapshot of	45	27
snapshot or	-20	85
snapshot schedul	-5	8
snapshot to	30	-30
snapshot where	22	-18
snapshot which	-12	17
snapshot with	3	34
sns	-33	34
so	-41	-103
so %	6	88
so @	-33	-109
so are	-85	94
so by	-8	19
so doe	41	-39
so for	-8	-101
so in	-28	44
so is	0	80
so patch	98	-36
so that	-43	71
so the	-51	-112
so thei	11	5
so who	-95	-105
soc	116	-31
soc 2	87	4
soc pci	13	-12
softphon	-35	90
softwar	40	-5
softwar $	97	-70
softwar @	39	-21
softwar and	10	24
softwar in	87	-58
softwar is	-64	123
softwar of	-63	-160
softwar on	20	45
softwar that	2	68
softwar updat	-5	108
softwar we	-56	85
softwar with	19	-19
some	-39	168
some featur	116	-79
some need	-28	29
some of	26	-18
somebodi	-44	-91
somebodi wrote	-15	16
someon	3	61
someon who	-12	52
someth	-50	-29
someth %	-102	-58
soon	64	-63
soon as	64	-63
sorri	-26	114
sorri i	-19	107
sort	-36	60
sourc	9	87
sourc @	69	-50
sourc address	77	-2
sourc and	71	-12
sourc code	17	72
sourc control	-21	23
sourc data	74	-72
sourc destin	-37	43
sourc keep	-53	90
sourc record	-24	25
sourc server	-44	69
sourc sync	-19	31
sourc the	-71	76
space	-95	123
space and	-54	76
spam	-23	30
spare	-74	85
spare capac	-66	74
spark	23	-1
spark and	79	-77
speak	-76	-70
speak tls	-87	127
specif	-28	143
specif control	-41	99
specif secur	-3	49
specifi	-27	42
spectr	34	-24
spectr and	34	-24
speed	-82	97
spend	41	231
spf	-45	46
spf and	-34	35
split	15	-28
split the	-21	34
spot	67	-7
spot and	59	6
spread	4	136
spread @	-15	80
spread instanc	-20	39
spread the	-23	24
spread them	-25	37
spring	-11	45
sql	17	78
sql and	-6	14
sql inject	-1	59
squash	-6	15
ssd	24	-18
sse	17	106
sse @	23	1
sse c	-35	181
sse kms	-9	9
sse s3	60	-57
ssh	-13	108
ssh kei	-24	67
ssh key	-43	47
ssh or	-16	21
ssh to	65	-4
ssl	-29	43
ssl certif	-10	12
ssm	-31	51
ssm agent	-32	53
stack	48	87
staff	95	49
staff $	27	-12
staff to	37	-17
stage	18	-4
stage and	14	-13
stage subnet	31	-26
stai	36	98
stai @	-27	30
stai in	8	40
stai insid	74	-58
stai longer	98	-96
stai on	-38	50
stai open	-9	16
stai privat	-21	24
stai the	64	-31
stai until	-43	57
stai up	-34	42
stai within	132	-119
stale	-60	59
stall	-15	79
stand	-12	101
stand $	18	-11
stand a	-21	22
stand behind	17	-16
stand in	18	40
stand on	-13	32
standalon	-46	129
standalon @	-61	78
standalon on	-5	88
standard	10	15
standard @	52	-10
standard and	-21	21
standard ask	-45	46
standard support	31	-26
standbi	110	-33
standbi @	57	-55
standbi and	-19	42
standbi in	47	-49
standbi node	36	-34
standbi of	15	-7
standbi or	-34	41
standbi server	48	-48
start	49	82
start @	29	-3
start a	40	37
start add	39	-34
start again	23	1
start an	53	-8
start and	29	-25
start at	36	-32
start by	24	11
start each	7	32
start everi	-24	113
start it	-35	68
start lost	-11	14
start major	-5	55
start one	-8	8
start replac	85	-83
start restor	114	-111
start task	-85	87
start the	24	122
start them	-117	150
start upgrad	41	19
start with	49	-13
starter	-13	14
startup	17	64
startup us	18	65
state	-8	75
state and	41	-30
state compat	-6	13
state outsid	-12	14
state that	-1	8
stateless	-9	18
statement	1	30
statu	-25	42
statu log	-7	26
steadi	21	-20
step	-43	53
step in	-26	30
step of	15	-14
sticki	-12	12
still	40	100
still accept	90	-60
still on	-61	170
still patch	-22	30
stolen	-17	26
stop	-5	109
stop @	8	27
stop an	-5	10
stop and	34	-3
stop cleanli	-15	22
stop condit	-15	51
stop it	12	-11
stop or	21	-20
stop task	42	-40
stop the	10	-7
storag	84	34
storag $	-89	38
storag across	40	-4
storag and	-13	78
storag autosc	-24	30
storag block	74	-70
storag by	66	-52
storag capac	-33	44
storag class	-27	34
storag databas	47	-38
storag driver	-47	58
storag in	11	-11
storag is	-52	87
storag log	50	-39
storag media	59	-13
storag node	-35	36
storag of	-120	121
storag server	55	-6
storag throughput	-14	15
storag virtual	-13	28
storag volum	38	-13
storag where	38	-36
storag with	63	-49
store	74	21
store @	96	-34
store all	-43	44
store and	-62	83
store by	24	-24
store content	83	-76
store current	-35	36
store data	46	36
store everi	30	-27
store for	48	-27
store in	20	33
store is	120	-93
store it	-30	72
store log	17	-17
store none	-107	126
store of	13	8
store on	-36	68
store onli	26	-3
store region	82	-81
store that	-41	55
store the	128	-79
store them	-30	78
store volum	38	-5
store what	-36	58
store who	-28	32
store with	44	-38
stranger	-90	89
strategi	-29	137
strategi and	-9	12
stream	-118	-75
stream @	9	1
stream agent	34	-31
stream and	99	-63
structur	69	-34
stuck	-14	24
stuck on	-12	22
stuff	-90	87
subject	-11	62
submit	-5	15
subnet	-26	63
subnet $	2	11
subnet @	-10	11
subnet and	-43	50
subnet endpoint	-18	18
subnet file	-5	8
subnet group	34	-26
subnet in	-7	27
subnet of	-49	50
subnet or	-18	18
subnet secur	-6	8
subnet that	32	-31
subscrib	-55	115
subscrib are	-53	80
subscrib to	-38	78
subscript	-10	62
such	2	62
such a	102	-73
such as	6	34
such instanc	-19	66
such queue	-30	31
suggest	-23	96
suggest $	30	28
suit	53	-28
suppli	81	58
suppli a	-21	24
suppli and	19	31
suppli kubelet	38	-28
suppli patch	-12	19
suppli the	-32	159
supplier	-75	74
support	48	23
support @	24	-6
support and	17	-14
support end	15	-1
support for	39	-32
support it	80	-75
support nitro	-57	57
support perimet	-64	75
support runtim	-37	44
support tls	80	-55
support version	-26	28
suppos	54	33
suppos to	-47	105
suppress	-4	78
suppress rule	-54	76
sure	33	46
sure %	8	13
sure onli	-23	24
sure that	-40	59
surveil	49	-38
surviv	-10	48
suspici	6	37
swap	83	-7
swap it	-57	103
switch	40	47
switch encrypt	-66	76
switch it	28	34
switch off	53	12
switch on	-68	11
switch redact	-9	13
switch them	41	-36
switch to	4	37
switchov	53	48
switchov or	63	-61
symmetr	-9	9
sync	40	-46
sync schedul	-19	31
synchron	-47	66
synonym	-19	30
system	26	30
system $	159	-12
system @	23	2
system account	49	-44
system and	19	31
system are	131	-58
system at	47	-20
system behind	39	-19
system by	42	-41
system databas	-15	26
system for	54	6
system have	-23	27
system in	-21	50
system insid	151	-127
system is	-69	124
system itself	-23	23
system manag	-78	130
system network	-3	112
system of	-54	39
system on	65	5
system patch	22	149
system stand	59	-57
system take	-27	43
system that	90	-12
system under	44	18
system updat	-75	-21
system user	-5	12
system with	37	-31
system within	23	-21
tabl	49	56
tabl $	-30	133
tabl and	2	35
tabl by	64	-52
tabl definit	-27	31
tabl in	-44	54
tabl of	-55	57
tabl permiss	-13	26
tabl whose	-3	74
tabl with	-8	9
tag	4	201
tag immut	-5	11
taint	69	-33
take	65	54
take 60	-6	18
take @	39	-25
take a	52	46
take and	27	-21
take autom	46	-84
take back	12	-11
take backup	9	7
take call	54	-43
take care	96	12
take continu	21	-17
take daili	30	-29
take effect	-31	49
take hourli	63	-57
take it	-31	41
take manual	-31	32
take no	-85	116
take none	-30	46
take on	-26	26
take over	60	-35
take snapshot	-8	131
take the	89	-27
take them	50	36
take thi	-26	66
taken	1	40
talk	-24	122
talk to	-10	17
tamper	50	-26
tamper with	38	-13
tape	-1	11
target	21	61
target @	-17	18
target and	27	40
target are	-29	34
target group	-15	16
target in	-14	17
target is	-66	72
target that	-15	18
task	54	-30
task $	69	54
task @	-45	53
task and	25	-9
task are	-70	86
task definit	-60	62
task is	-57	78
task of	-36	61
task replac	33	-33
task role	-5	10
task run	-35	54
task set	-14	14
task share	24	-7
task stop	-35	43
task that	24	-23
task to	-4	32
task with	-13	14
tde	63	-48
team	-20	-19
team $	-73	-13
technician	133	-45
telephon	-46	60
tell	-38	59
tell me	-44	3
templat	-34	123
templat $	-5	42
templat and	59	28
templat is	1	59
templat or	-25	28
templat the	-14	14
temporari	3	81
temporari credenti	19	30
ten	20	-25
tenant	145	-17
term	31	-20
term let	41	-40
termin	26	4
termin tls	28	-26
test	79	123
test $	-35	182
test @	11	-9
test and	26	45
test it	23	-17
test of	-8	44
test restor	-21	96
test that	-12	82
test the	49	31
test them	54	-53
tester	-32	42
text	30	25
than	-10	86
than 14	-22	54
than 90	-37	61
than one	-22	24
than root	-1	8
than the	20	-20
than two	67	-66
thank	-49	71
that	23	-10
that $	-7	-75
that %	-131	-104
that @	112	43
that a	11	115
that agent	-9	67
that allow	-8	9
that an	15	-5
that and	-89	94
that answer	89	-82
that api	110	-46
that appli	8	37
that are	67	-54
that aws	27	62
that becaus	38	-21
that block	-48	56
that bucket	18	-2
that build	28	-25
that by	-75	105
that call	32	-6
that came	-10	15
that can	-29	40
that cannot	119	-85
that carri	8	-5
that client	43	-42
that come	-47	50
that connect	19	8
that creat	66	-61
that date	64	-46
that day	12	-12
that demand	-10	11
that do	20	69
that doe	-50	53
that encrypt	-45	84
that end	-40	88
that execut	47	-2
that exist	93	-74
that fail	-30	36
that fetch	-15	24
that fit	46	-45
that function	66	-54
that go	20	-20
that handl	71	-68
that has	50	-39
that have	-48	74
that hold	39	-8
that host	101	-63
that includ	-15	17
that inspect	60	-9
that is	69	-21
that it	17	-39
that its	9	-4
that join	22	-9
that keep	73	-13
that key	-45	54
that launch	91	-89
that leav	-12	18
that left	-27	38
that let	-8	14
that list	-2	14
that log	-26	36
that lose	-24	25
that matter	-37	49
that may	-41	43
that must	-30	68
that need	-32	64
that no	58	-32
that nobodi	-77	78
that of	-22	74
that off	156	-134
that on	-35	87
that one	58	-46
that onli	-10	52
that our	-21	24
that pass	10	32
that patch	-45	74
that produc	54	-24
that provid	-9	38
that reach	-12	14
that react	-4	10
that read	-61	72
that reconnect	95	-93
that refus	-8	16
that replac	-52	53
that retri	-5	9
that run	101	-7
that send	-59	90
that servic	-8	10
that set	-42	47
that share	-3	25
that someth	-12	-88
that speak	0	16
that spread	12	-12
that stai	-35	36
that still	-23	89
that stop	83	-80
that store	45	-44
that support	80	-75
that take	48	-46
that the	-34	123
that thei	18	4
that thi	22	-18
that thing	-83	-68
that to	-17	21
that up	-14	18
that us	-65	-69
that use	-70	76
that verifi	-14	22
that version	-50	54
that wait	32	-28
that was	38	-33
that watch	53	-45
that we	3	154
that were	22	21
that window	30	-27
the	41	39
the %	119	62
the 30	-64	73
the 7	45	-45
the @	58	49
the acceler	145	8
the access	-46	56
the account	-45	89
the activ	-16	18
the add	-19	21
the administr	-26	65
the agent	44	23
the ai	-6	21
the alarm	-30	77
the alert	-37	91
the allow	-9	9
the amazon	93	29
the ami	21	103
the analysi	136	-37
the api	-8	33
the app	18	74
the applianc	43	34
the applic	27	63
the archiv	-29	37
the assess	-10	14
the assessor	-29	37
the audit	-13	16
the auditor	62	-20
the auth	-34	42
the authent	-21	24
the author	-22	35
the auto	-36	36
the autom	-38	82
the automat	23	17
the avail	144	-80
the aws	0	-63
the baa	-57	51
the back	-53	55
the backbon	65	-31
the backup	11	160
the bare	25	26
the base	-4	9
the begin	-13	19
the block	48	-35
the broker	-3	55
the bucket	1	72
the budget	-9	27
the build	84	0
the cabinet	-6	37
the cach	56	-30
the call	-25	52
the capac	60	-7
the catalog	-45	47
the ceil	76	-53
the certif	1	28
the chang	41	-12
the check	61	-58
the choic	59	-54
the chosen	22	-10
the cli	-28	46
the client	-22	57
the cloud	46	-5
the cloudwatch	-23	46
the cluster	-105	-61
the cni	-101	134
the code	-63	124
the compani	-3	41
the compil	-15	22
the compon	41	-11
the comput	12	83
the configur	37	38
the connect	-152	-47
the connector	-30	40
the consent	-10	11
the consol	46	-10
the consum	111	-68
the contain	-77	-65
the content	8	42
the continu	-82	122
the control	-40	-20
the copi	68	-65
the core	-15	45
the credenti	-36	44
the curat	22	-22
the current	49	-39
the custom	63	27
the daili	62	-65
the dashboard	-20	75
the data	25	19
the databas	37	114
the date	-1	66
the day	8	-6
the db	63	-36
the decid	-28	46
the decis	66	-21
the default	78	19
the definit	35	-27
the deleg	-12	32
the deploy	-19	30
the destin	-14	34
the detect	47	-27
the devic	-32	68
the directori	49	-44
the disk	52	3
the dns	23	4
the docker	-39	42
the document	-28	88
the domain	88	-11
the downtim	-46	58
the drain	66	-34
the drill	-16	17
the durabl	37	-5
the duti	-11	15
the ebs	25	-23
the ec2	89	-78
the ecs	145	37
the edg	99	3
the edit	-36	38
the emerg	-27	47
the encrypt	-90	-34
the end	-24	50
the endpoint	43	37
the engin	-101	-129
the environ	25	12
the ephemer	13	8
the equip	87	18
the evict	49	-46
the evid	-11	52
the execut	-35	75
the export	-3	12
the facil	43	-32
the fail	74	-62
the failov	46	-34
the failur	27	-26
the file	-8	48
the filter	-12	14
the find	-50	63
the fine	3	13
the firewal	-96	-109
the firmwar	75	-24
the first	43	-17
the fix	64	-51
the fleet	51	-4
the flow	43	1
the format	-21	24
the framework	61	-60
the free	8	24
the function	0	82
the gatewai	0	12
the global	55	-10
the gpu	83	-59
the grant	53	-50
the group	28	-17
the guard	34	-20
the guest	-132	25
the hardwar	62	-31
the head	-47	63
the health	115	-75
the histori	-33	38
the hook	-14	60
the hop	-12	18
the host	-9	-48
the http	-35	82
the hypervisor	30	97
the ide	-7	14
the imag	4	73
the import	-32	37
the inbound	-22	41
the index	11	-32
the infer	10	-7
the infrastructur	33	-118
the inspect	23	-7
the instanc	38	30
the interfac	-28	34
the internet	-38	71
the isol	62	-60
the java	-28	33
the job	-5	90
the kei	-39	-115
the kernel	6	10
the key	66	0
the kms	4	41
the kubelet	89	0
the kubernetes	28	14
the lambda	-7	17
the land	58	-29
the languag	9	90
the last	43	-2
the latest	8	65
the launch	-14	70
the law	-35	87
the layer	-28	28
the least	-73	79
the librari	67	-59
the licens	50	-36
the like	48	-37
the limit	4	51
the line	-36	42
the link	-71	83
the linux	36	-32
the load	53	-40
the local	-50	54
the locat	127	-111
the log	-54	82
the loss	-20	23
the machin	115	-55
the machineri	9	-7
the mainten	54	2
the manag	69	-127
the manual	-65	54
the master	-36	35
the materi	13	99
the maximum	6	24
the member	-46	56
the memori	39	-32
the messag	47	17
the metadata	7	10
the metric	-25	45
the microvm	47	-29
the minimum	-34	42
the mode	30	10
the model	-120	-37
the modul	61	-33
the month	33	-32
the most	-24	30
the move	-16	28
the multi	-43	56
the name	26	-20
the namespac	31	-6
the network	44	40
the new	-24	26
the newer	71	-49
the newest	50	-30
the next	26	-9
the node	-93	-62
the notic	-15	16
the nucleu	-20	21
the number	14	19
the object	-15	69
the off	22	-22
the old	-49	84
the older	-52	62
the on	-19	43
the one	18	2
the open	-11	20
the oper	5	49
the option	-27	58
the orchestr	-88	89
the order	18	-16
the origin	48	30
the os	186	68
the other	23	24
the outsid	-41	47
the owner	35	-34
the packag	26	-10
the pair	56	-41
the paramet	-10	10
the part	67	-65
the partner	40	-24
the password	25	13
the patch	48	81
the peer	90	-40
the pend	-34	47
the peopl	19	40
the perimet	45	-43
the period	72	-89
the permiss	-41	52
the person	-13	44
the physic	29	86
the pictur	-10	11
the place	18	-17
the plan	-20	26
the platform	58	10
the plugin	-6	24
the pod	42	-39
the point	56	-52
the polici	43	57
the port	-3	10
the prebuilt	69	-62
the price	26	-18
the primari	63	-3
the prioriti	27	-25
the privat	33	2
the process	32	-28
the profil	-26	80
the program	-50	53
the promot	-78	82
the prompt	48	-45
the provid	-21	-35
the proxi	12	42
the public	63	-4
the pv	-12	13
the python	15	-9
the queri	-5	40
the queue	8	-5
the quota	59	11
the rack	123	-85
the rang	-6	11
the receiv	21	-20
the recipi	-9	17
the recommend	-8	9
the record	117	-72
the redirect	-16	16
the region	-19	70
the releas	-41	107
the renew	-35	78
the replac	22	-67
the replic	-28	46
the replica	14	1
the repositori	56	-44
the request	26	-17
the requir	-29	30
the resourc	3	10
the respons	-124	34
the rest	41	-37
the restor	-65	99
the result	-17	23
the retent	23	22
the review	-14	17
the revis	39	-37
the revoc	-31	33
the right	-33	46
the role	-31	41
the room	-31	38
the root	-30	88
the rotat	-40	44
the rout	33	-15
the router	-36	45
the rule	47	16
the run	-17	18
the runtim	70	-10
the s3	-8	9
the same	53	1
the scale	-59	68
the scan	93	-70
the scanner	-27	29
the schedul	66	20
the schema	-7	9
the script	-51	71
the sdk	-16	25
the search	56	-35
the second	-104	-144
the secret	-34	47
the secur	51	4
the server	125	-14
the servic	41	6
the session	-11	20
the set	-21	21
the shard	-41	47
the share	-48	-30
the shop	-65	72
the sign	83	-58
the site	48	-5
the slow	-18	27
the snapshot	-14	47
the soc	78	-53
the softwar	-124	-46
the sourc	-27	56
the ssh	-38	62
the ssl	-22	29
the ssm	-32	53
the stage	-16	16
the standard	-38	40
the standbi	55	-10
the start	55	-51
the state	-2	8
the stop	-10	45
the storag	14	42
the store	-60	74
the stream	73	-91
the subnet	59	-50
the support	-64	75
the system	-13	102
the tabl	-52	61
the target	-28	43
the task	-26	87
the templat	27	-22
the temporari	-62	80
the term	-72	83
the text	-40	71
the time	66	-65
the tls	48	-1
the token	-24	47
the tool	-49	72
the track	24	8
the traffic	78	19
the trail	82	-17
the transfer	12	-6
the trust	-25	30
the tunnel	-6	56
the two	69	-50
the type	-9	9
the underli	130	-54
the updat	-138	-74
the upgrad	-60	-65
the use	-42	53
the user	33	3
the utter	12	-7
the valid	23	-13
the vault	24	-19
the vendor	37	-36
the version	-32	85
the virtual	-3	47
the volum	31	-22
the vpc	3	35
the vpn	-16	50
the vulner	94	-21
the want	22	-22
the way	35	-9
the weekli	24	36
the whole	2	90
the window	73	-7
the windows	39	-27
the wire	14	-7
the work	50	-4
the worker	24	-13
the workgroup	28	-25
the workload	-37	49
the world	-12	41
the writer	11	2
the wrong	-18	59
the zone	67	-62
thei	28	46
thei are	70	-15
thei call	-36	38
thei cannot	-43	51
thei chang	-5	10
thei come	-30	43
thei expir	-4	14
thei fail	-9	10
thei go	-31	44
thei have	-91	98
thei may	-8	8
thei need	-17	17
thei reach	-17	27
thei run	132	-107
thei say	-49	55
thei select	22	-20
thei serv	77	-56
thei share	-40	46
thei show	-6	18
thei use	22	-21
thei were	18	-17
their $	-123	-77
their @	-52	68
their auto	-18	29
their checkpoint	-36	44
their client	-23	24
their code	2	44
their configur	71	-35
their content	31	-27
their data	-26	28
their definit	53	-36
their destin	-18	24
their encrypt	37	-15
their end	19	-10
their firmwar	-16	26
their hypervisor	-61	64
their librari	4	17
their number	-14	67
their or	-134	-91
their os	112	137
their own	122	-43
their owner	-26	51
their password	-5	12
their place	-10	28
their polici	-38	42
their port	73	-62
their region	78	-68
their retri	-23	37
their scale	-45	58
their secur	-10	15
their send	40	-30
their size	-5	9
their sourc	-63	89
their state	26	-25
their storag	11	8
their time	-7	13
their type	-11	16
their volum	-116	120
their vpc	-8	9
their vulner	-10	18
their window	27	148
them	17	66
them $	-59	-52
them 90	49	-48
them @	-62	70
them after	-43	63
them again	-32	46
them and	10	16
them are	51	-41
them as	39	-6
them at	-92	146
them avail	40	-36
them awai	112	-96
them by	28	10
them check	-19	20
them current	-33	100
them daili	10	26
them down	65	-64
them earlier	-29	34
them elsewher	-22	23
them enforc	-14	29
them everi	15	-27
them for	10	24
them from	-38	45
them in	59	5
them into	-15	51
them is	106	103
them keep	-6	10
them off	8	9
them on	77	-10
them or	-114	-90
them out	-26	-21
them over	-27	29
them requir	-6	8
them run	81	-62
them small	-16	18
them so	40	-40
them the	-38	82
them there	38	11
them through	72	-66
them to	7	87
them under	60	-59
them until	-32	33
them up	-41	110
them when	54	-30
them with	-70	72
them yourself	33	9
themselv	84	24
themselv $	10	0
then	-108	153
then $	-80	-11
then %	-35	40
then and	-41	59
then delet	71	-59
then keep	-55	69
then move	-30	34
then patch	-33	39
then run	-88	146
then sign	-16	17
then start	-32	35
then the	-41	65
then write	-25	33
there	-4	-9
there $	-195	-44
there a	-32	33
there and	-65	67
there are	146	-35
there by	104	-89
there for	-27	28
there is	141	13
there no	-28	44
there not	-18	23
there the	78	-75
these	94	84
these $	108	68
theyr	-33	64
thi	-162	-163
thi $	-12	75
thi cannot	83	-41
thi is	-66	-72
thi one	-38	-74
thing	-27	-13
thing $	39	23
think	56	-26
think that	52	-34
third	42	-6
third parti	24	-4
those	25	104
those $	-56	48
those @	-24	48
those are	41	-19
those for	-18	18
those in	28	-14
those of	12	18
those patch	-11	20
those that	-44	85
those up	-14	15
those whose	20	-19
though	58	-41
threat	63	-8
threat list	28	-14
threat protect	-10	18
three	60	-3
three @	41	-26
three avail	80	-54
three azs	45	-30
three dai	21	-21
three if	-35	38
three node	-51	53
three week	17	1
three year	12	-7
three zone	64	-50
threshold	-28	60
threshold and	-19	36
throttl	-37	82
throttl and	-27	38
throttl limit	2	27
throttl quota	55	-39
through	67	35
through @	-44	76
through a	70	52
through an	35	-27
through and	-11	18
through artifact	17	-15
through eventbridg	48	-45
through it	-22	26
through its	28	-13
through kms	61	-38
through the	62	-14
through them	-8	11
throughput	-107	132
throughput and	-15	31
thrown	-43	59
thrown awai	-43	59
thru	19	75
tick	-34	83
ticket	-39	46
tie	-21	23
tier	-23	119
tier and	-2	9
time	24	90
time $	8	1
time a	-12	12
time and	60	-54
time are	23	-18
time as	63	-65
time at	48	-48
time by	-10	14
time limit	-18	24
time object	-6	100
time of	-9	10
time recoveri	-16	53
timeout	4	116
timeout and	-13	14
timeout concurr	-5	8
tls	68	36
tls 1	112	6
tls @	27	2
tls and	-19	24
tls at	48	-43
tls between	-15	67
tls by	38	-23
tls certif	50	-45
tls code	11	-10
tls connect	89	-44
tls end	-46	72
tls endpoint	-24	24
tls for	39	10
tls from	-30	41
tls in	-53	65
tls is	-66	69
tls listen	21	-20
tls of	-35	91
tls on	45	25
tls onli	74	-53
tls or	-30	34
tls paramet	-37	62
tls polici	-20	20
tls to	39	-35
tls version	-2	40
tls where	-25	26
tls with	73	-67
tlsv1	-2	77
tmp	51	-5
tmp has	-7	15
to	20	75
to $	-38	46
to %	-34	129
to 1	-33	56
to 10	-7	15
to 100	18	-17
to 15	-15	18
to 16	-16	15
to 20	-27	42
to 21	-45	47
to 24	16	-16
to 30	91	-90
to 336	8	-8
to 35	2	24
to 365	-58	70
to @	61	43
to a	32	35
to act	-38	39
to add	32	32
to al2023	24	-19
to an	19	89
to and	-46	48
to anoth	-43	55
to answer	23	-22
to any	-7	8
to appli	-27	27
to aws	56	32
to back	-103	106
to be	-33	52
to bear	-22	23
to bring	60	-28
to build	34	27
to buy	-70	71
to call	-21	50
to chang	-11	17
to cheaper	-11	19
to choos	170	-131
to classifi	-7	10
to cloudtrail	-19	32
to cloudwatch	80	-49
to collect	-40	44
to configur	-29	38
to connect	-30	32
to control	53	-44
to cope	-17	17
to creat	-28	31
to databas	-43	48
to date	26	6
to deal	-7	10
to defin	37	16
to disk	33	-33
to do	-25	-20
to ec2	48	-43
to enabl	-15	48
to encrypt	23	24
to end	40	-36
to everi	39	-33
to everyon	-65	76
to fail	-37	41
to file	-50	55
to find	-39	42
to fix	29	59
to follow	-19	25
to get	-40	60
to go	-26	30
to guard	-43	53
to have	13	3
to http	17	-17
to improv	83	-77
to instal	-16	37
to it	4	49
to item	-11	12
to its	10	5
to keep	17	48
to know	26	-26
to last	-6	13
to leav	87	-86
to limit	-48	76
to log	58	-51
to look	-14	29
to manag	79	-69
to mend	-20	27
to network	-9	10
to new	111	-83
to newer	-57	60
to node	-48	59
to one	-6	10
to opentelemetri	-8	9
to other	-33	51
to our	-24	115
to outliv	-22	22
to patch	61	62
to plan	24	-14
to process	-2	8
to prompt	25	-25
to protect	-110	145
to provid	-37	39
to provis	41	-32
to raiz	56	-53
to read	8	-8
to recov	22	-6
to reli	23	-22
to renew	-11	21
to repair	-29	43
to replac	-20	61
to replai	-33	35
to request	-49	50
to restor	-53	60
to retain	-11	11
to review	35	-13
to roll	-6	9
to run	-83	93
to s3	-10	62
to scale	146	-135
to schedul	67	-46
to secur	47	22
to see	-43	46
to session	33	-17
to set	93	-40
to size	65	-15
to someon	-8	43
to sort	-36	60
to speak	-61	64
to spread	-12	15
to stai	41	-26
to start	-27	28
to suppli	-66	69
to switch	-20	31
to take	0	10
to the	35	-24
to them	91	-54
to three	51	-47
to train	-24	24
to trust	-20	40
to turn	63	-27
to two	-40	44
to updat	53	15
to upgrad	71	31
to us	-26	30
to use	-76	81
to viewer	-32	56
to watch	108	-46
to which	51	-45
to whom	49	50
to write	-26	41
togeth	130	-122
togeth with	-62	66
token	31	169
token and	-15	15
told	-10	46
toler	-7	59
too	81	175
too $	144	70
too much	-8	14
tool	-7	79
tool and	88	-71
tool are	-5	9
tool of	-9	51
tool that	46	-24
top	159	19
top is	85	-76
top of	137	60
topic	-54	6
topic and	52	62
touch	82	-39
touch the	37	-33
toward	46	-29
trace	101	2
trace and	59	-58
trace are	-42	55
track	87	-59
track current	24	8
traffic	23	25
traffic are	-16	16
traffic between	85	-64
traffic by	70	-57
traffic chang	24	-21
traffic doubl	-11	11
traffic from	-53	58
traffic grow	-41	40
traffic has	-28	30
traffic in	-37	44
traffic insid	49	-41
traffic of	18	-1
traffic on	-22	24
traffic over	12	38
traffic that	19	23
traffic through	-26	26
traffic to	-16	94
traffic up	28	-28
traffic with	47	-40
trail	21	65
trail alarm	-9	16
trail and	49	-44
trail name	43	-43
trail to	-9	12
train	-47	-33
train and	34	-29
train code	-16	39
train content	104	-65
train in	19	70
train its	-70	-60
train our	-93	-32
train whose	-91	-77
transact	42	-29
transact log	44	-34
transcript	37	-9
transfer	36	-5
transform	-39	49
transit	-55	-83
transpar	119	-30
transport	35	-24
transport flood	8	-6
transport layer	31	-20
tri	75	-67
tri to	63	-55
trigger	1	167
trigger and	-4	33
trigger are	-6	25
trigger on	-41	46
trigger subnet	-5	8
trim	-39	97
true $	-28	23
true or	20	-38
trust	32	77
trust advisor	9	97
trust and	-12	12
trust author	-51	53
trust each	34	-24
trust servic	-24	25
trust store	-66	108
trust the	33	-22
try	101	-96
ttl	-4	18
tune	-13	162
tune are	-5	19
tune it	-18	71
tune them	-24	31
tunnel	66	-32
tunnel is	-53	96
tunnel on	-15	32
turn	-46	95
turn @	-79	97
turn automat	-26	65
turn encrypt	-20	59
turn into	94	-86
turn it	35	0
turn log	-14	15
turn manag	3	24
turn multi	66	-10
turn off	11	4
turn on	-40	38
turn scan	-12	21
turn that	108	-80
turn the	-45	53
turn them	-13	23
twice	-15	19
two	18	78
two @	-82	86
two avail	-31	32
two domain	10	-9
two hour	-8	13
two instanc	-17	19
two modul	-13	16
two of	-35	36
two subnet	71	-63
two week	25	3
two zone	-12	26
txt	-40	62
type	14	8
type @	-11	88
type and	-15	54
type has	-38	42
type in	50	-30
type limit	-27	39
type none	-22	23
type number	-51	79
type of	-54	57
type onli	-18	20
type secur	12	7
type shard	-5	26
type size	-45	81
type storag	-8	11
type take	-31	49
type that	14	5
type the	-30	35
type timeout	-11	12
type to	96	-89
typic	67	-33
typic within	25	-25
ubuntu	-62	64
ubuntu and	-17	19
ubuntu imag	-14	19
uh	40	-20
unattach	-13	56
unattach it	-13	56
under	114	-59
under %	61	-62
under @	79	-47
under a	52	-46
under an	45	18
under it	-123	141
under its	46	-12
under manag	-36	88
under our	34	-32
under the	31	51
under them	15	66
underli	140	-52
underli comput	98	-35
underli host	47	-24
underli languag	22	-16
underneath	148	-9
underneath @	58	-49
undersea	89	-16
understood	-16	82
undo	-59	76
undon	-48	71
unencrypt	60	37
unencrypt cluster	-8	39
unencrypt one	42	-13
unexpectedli	46	11
unhealthi	44	-68
unhealthi @	20	-64
unhealthi target	42	-28
unit	20	51
unit and	-9	16
unit of	18	-17
unless	53	-3
unless %	-64	84
unlock	-6	18
unlock code	-6	18
unmanag	-32	53
unpatch	-44	80
unreach	-29	43
unsubscrib	18	13
unsubscrib delet	-39	70
unsupport configur	-24	25
until	0	80
until 30	32	-27
until it	65	-63
until its	99	-65
until the	74	-69
until their	19	-10
until then	-45	67
unus	-37	137
unus @	-20	115
unusu	-14	16
up	69	62
up $	107	-21
up @	-44	117
up a	-30	31
up by	87	-10
up continu	71	-70
up etcd	86	-76
up file	-35	44
up in	-70	86
up is	-16	44
up noth	-39	40
up replic	-16	19
up sourc	-42	45
up the	12	21
up there	-38	39
up to	25	22
up unless	-8	12
up what	-10	25
updat	-43	-62
updat $	-138	-158
updat @	118	-39
updat a	59	-55
updat add	-32	50
updat and	28	54
updat are	-9	66
updat avail	-66	68
updat base	-58	65
updat befor	-36	49
updat blueprint	72	43
updat by	-78	1
updat client	-18	21
updat come	-25	73
updat date	-12	22
updat earlier	85	-39
updat fail	-4	11
updat in	-62	93
updat is	24	33
updat it	79	82
updat kubelet	44	-37
updat mode	41	1
updat of	-35	-49
updat on	-14	-15
updat or	39	41
updat polici	-16	28
updat replac	38	-13
updat run	-37	83
updat scale	49	-46
updat server	76	-59
updat that	59	-52
updat the	-6	-9
updat them	64	40
updat to	66	-7
updat under	45	-3
updat what	108	39
updat which	-22	30
updat who	-144	-146
updat with	-1	96
updat within	-39	96
updat without	137	-22
updat yourself	-29	32
upgrad	-81	-56
upgrad $	-250	-205
upgrad @	60	-41
upgrad a	-32	38
upgrad and	-15	53
upgrad are	-10	60
upgrad befor	-84	155
upgrad by	-34	-55
upgrad doe	-14	35
upgrad in	154	119
upgrad it	-17	40
upgrad kubelet	-22	53
upgrad of	-71	112
upgrad on	-13	19
upgrad or	-9	10
upgrad out	47	41
upgrad that	-105	-12
upgrad the	83	-58
upgrad then	-18	21
upgrad to	141	-66
upgrad who	-5	100
upgrad yourself	-18	73
uplink	-79	93
upload	-22	90
upload $	-31	62
upload a	-27	31
upload and	102	-56
upload buffer	-30	32
upload code	-17	30
upload the	-16	20
upload to	-40	58
ups	80	-22
ups batteri	80	-22
upstream	-19	26
uptim	120	52
uptim of	61	-45
urgent	96	-61
url	0	101
us	-70	-184
us $	-122	-49
us @	13	-56
us and	60	-58
us east	-12	15
us it	-13	17
us kei	-68	87
us on	-33	74
us or	-104	-90
us the	-13	25
us tls	92	19
us to	-47	43
us who	-2	-102
usabl	-52	56
usag	14	9
usag limit	-8	16
use	-16	82
use $	55	60
use @	32	17
use a	-24	-76
use an	-3	16
use client	-13	14
use content	-6	13
use current	-44	57
use http	-22	23
use in	-78	90
use is	12	65
use it	-56	82
use its	-15	19
use of	-31	92
use or	43	-42
use share	-19	19
use such	-23	68
use the	34	28
use them	-29	30
use tls	-90	101
use vpc	-21	24
user	-11	117
user $	-32	200
user and	-45	70
user are	-9	56
user belong	57	-50
user can	-9	22
user credenti	96	-94
user data	60	-25
user group	-12	27
user in	-38	64
user insid	-106	128
user instal	-13	15
user into	-27	93
user is	-14	32
user may	-59	71
user of	-91	108
user ssh	-32	35
user that	20	-18
user to	23	-7
user volum	85	-87
user within	22	-22
usual	53	-48
util	-26	38
util and	-26	38
utter	8	-3
utter sampl	12	-7
v	-5	55
v or	-5	55
v2	-8	20
valid	69	21
valid $	46	40
valid @	60	-61
valid and	-17	20
valid certif	-76	82
valid of	9	0
valid record	40	-29
valu with	21	-17
variabl	-1	95
variabl and	-2	31
variant	-10	10
vault	38	-29
vault or	-8	9
vcenter	-30	34
vcenter sddc	-19	25
vcpu	34	-3
vcpu and	-74	75
vector	23	-11
vend	41	-11
vendor	53	44
verif	-18	22
verif and	-18	22
verifi	9	146
verifi the	-28	39
verifi what	36	-13
version	20	90
version $	28	103
version 1	8	54
version 3	15	-13
version and	10	26
version are	130	-107
version befor	-31	31
version by	10	21
version can	-9	35
version control	-34	61
version copi	-64	74
version for	56	-46
version in	47	-20
version is	105	8
version move	-15	24
version of	31	24
version on	-107	112
version that	53	-5
version to	35	8
version under	13	-13
version upgrad	-125	8
version when	-14	15
version with	42	-7
version within	-17	40
version yourself	-21	23
vet	16	43
vet the	-34	68
via	23	156
via @	28	154
video	65	-43
view	41	-23
view or	46	-29
viewer	60	-20
viewer and	-19	20
virtual	33	140
virtual layer	166	-10
virtual machin	-82	112
viru	-49	65
visibl	-3	18
visitor	154	-8
vm	-31	44
vm cluster	-31	44
vmware	37	13
vmware hyper	-5	55
voic	-23	36
volum	1	86
volum and	-74	102
volum are	11	39
volum as	58	-47
volum at	60	-48
volum by	25	-22
volum continu	109	-81
volum encrypt	-35	67
volum end	-55	60
volum in	52	-46
volum is	111	-98
volum of	52	-53
volum on	55	-55
volum or	-16	30
volum with	108	-107
vpc	-27	70
vpc @	48	-48
vpc and	-26	30
vpc by	-87	87
vpc cni	64	-48
vpc endpoint	-8	53
vpc onli	-19	25
vpc subnet	-15	18
vpc with	43	5
vpn	-20	105
vpn or	-14	17
vs	33	31
vs guest	25	-58
vsan	-4	19
vsphere	-1	108
vulner	88	46
vulner $	-52	78
vulner databas	76	-8
vulner depend	-59	96
vulner in	56	-31
vulner scan	21	24
w	-145	21
waf	-24	62
waf rule	-16	30
waf web	-5	8
wai	32	-28
wait	12	49
wait and	43	-36
wait as	-7	10
wait for	-15	72
wait while	20	-20
walk	64	-8
walk into	63	-8
wall	-29	68
wallet	-36	43
want	87	-23
want @	32	-5
want and	-40	73
want number	20	-20
want one	-21	23
want to	20	-15
warehous	-51	61
warehous who	-51	60
warn	64	36
was	72	48
was creat	88	-63
was that	42	6
watch	22	68
watch @	-20	26
watch bounc	77	-72
watch fail	-5	10
watch for	-53	90
watch free	-41	55
watch host	39	-36
watch how	-7	15
watch it	-42	112
watch sign	-8	8
watch that	-31	73
watch the	74	1
watch their	23	-21
watch who	-19	34
way	-20	70
way back	-86	103
way between	56	-53
way from	-53	54
way in	-30	63
way out	-57	58
way to	66	-47
we	-36	50
we bring	-18	45
we creat	-27	57
we dont	-40	69
we have	-72	34
we instal	2	39
we launch	-43	90
we must	51	24
we run	-48	51
we store	-48	-51
we train	-47	-49
we upload	-21	31
we use	67	10
we write	-9	61
weak	-52	79
web	-25	79
web @	-20	21
web acl	-5	8
web app	-36	53
web applic	2	36
web server	29	17
webhook	-34	35
websit	0	58
week	3	76
week critic	17	1
weekli	31	25
weekli 30	-14	34
weekli mainten	-7	9
weekli window	33	10
weight	56	-21
well	-23	68
well $	22	-24
well as	-42	48
were	54	23
were creat	13	-3
weve	87	-24
weve got	87	-24
what	41	88
what @	26	-4
what a	-5	92
what about	-24	89
what arriv	-58	82
what doe	-23	52
what goe	-11	12
what happen	64	-62
what has	50	-42
what if	56	-35
what in	-12	23
what is	82	48
what it	25	6
what its	25	-23
what matter	-3	19
what must	-3	14
what pass	-12	34
what record	-3	50
what run	-43	87
what should	-9	9
what stai	-29	30
what stand	43	16
what the	-16	53
what thei	30	-12
what was	28	17
what watch	-10	13
what we	-62	-40
whatev	-28	98
whatev els	0	9
whatev the	-32	32
when	91	23
when %	55	36
when @	-44	100
when a	25	43
when an	34	-48
when and	-66	92
when it	-59	77
when its	-21	35
when one	81	-52
when the	-10	77
when thei	-47	64
when to	-5	8
when traffic	-23	19
when we	-69	95
whenev	12	-134
whenev the	70	-69
where	87	-5
where @	104	-35
where a	66	-32
where and	-20	30
where automat	23	-21
where autominorversionupgrad	13	-7
where encrypt	28	-13
where it	55	-50
where manag	47	-37
where multi	13	-12
where need	-32	38
where no	-51	51
where our	107	-88
where snapshot	49	-46
where the	52	-29
where thei	-8	14
where there	13	-13
where traffic	-34	37
wherev	-24	44
whether	33	32
whether @	-18	16
whether a	-22	23
whether it	51	-41
whether that	-6	46
whether the	36	-12
which	13	17
which @	-12	-69
which a	-24	58
which account	-45	54
which address	-25	30
which are	-22	29
which attribut	-34	41
which bucket	-10	26
which cannot	60	-37
which control	14	33
which data	-25	29
which has	-7	8
which is	-28	57
which it	20	4
which kms	121	-84
which network	-9	15
which of	80	-66
which one	39	-37
which paramet	36	-23
which part	-27	22
which parti	55	-13
which patch	-60	69
which peopl	73	-3
which queri	-21	42
which resourc	-38	48
which servic	-26	58
which session	57	-50
which side	51	28
which the	-30	38
which thei	-21	21
which user	46	-30
which zone	-5	12
while	-20	-36
while a	-10	-58
while it	-22	24
while queri	41	-37
while the	41	-29
who	-38	-59
who $	-152	-112
who act	-98	-54
who activ	-47	123
who add	-77	-101
who administ	-23	39
who answer	-30	92
who appli	-111	-73
who arrang	-44	52
who assign	-27	96
who attach	-68	92
who back	56	-46
who bump	-4	102
who can	-12	110
who carri	44	-27
who chang	7	28
who check	-35	55
who choos	-26	48
who classifi	-3	145
who clean	-43	83
who configur	-61	106
who connect	74	62
who control	-27	102
who creat	39	96
who decid	17	112
who defend	14	-14
who defin	-19	89
who design	-25	49
who doe	15	-135
who download	-28	40
who enabl	-76	97
who encrypt	-22	-102
who enforc	-54	-17
who ensur	-39	41
who export	-18	73
who fix	-5	100
who get	-44	98
who give	-41	75
who govern	-10	33
who grant	-13	61
who guarante	73	-29
who guard	5	61
who handl	-3	72
who harden	76	-32
who has	-4	59
who hire	63	-19
who hold	54	-82
who in	-90	-76
who initi	-11	11
who instal	-50	80
who investig	9	52
who is	-66	-36
who isol	68	-35
who issu	-27	99
who keep	124	53
who left	-5	12
who lock	-2	12
who log	-11	109
who look	116	-38
who maintain	-41	-27
who make	49	84
who manag	-89	60
who map	-63	79
who may	8	98
who move	-47	57
who must	13	128
who narrow	-23	28
who on	-14	60
who open	-11	19
who oper	122	-40
who own	-195	-100
who pai	-14	77
who patch	73	25
who perform	60	-50
who pick	-50	160
who prevent	-29	-101
who protect	130	73
who provid	36	-44
who publish	48	-24
who put	-13	51
who reach	-17	24
who react	-7	67
who read	-27	77
who rebuild	-24	84
who remov	-21	62
who renew	84	-91
who repair	112	-59
who replac	39	98
who respons	-91	-111
who restart	-22	96
who restrict	51	43
who review	-43	116
who revok	-40	84
who roll	-88	-81
who rotat	-63	-159
who run	130	38
who scale	30	-225
who scan	-13	46
who schedul	-28	150
who secur	2	-27
who see	-41	80
who select	-74	111
who send	-78	-72
who set	-22	130
who should	-60	87
who sign	-72	85
who size	-8	-63
who specifi	-27	42
who start	-13	41
who stop	-15	78
who store	60	-18
who suppli	52	18
who switch	24	15
who take	142	28
who test	-16	61
who train	-9	45
who trim	-39	97
who tune	-27	86
who turn	-67	10
who updat	65	38
who upgrad	-122	-97
who us	-15	20
who valid	-25	62
who walk	28	-19
who write	-14	91
whoever	-89	96
whoever hold	-67	68
whole	-48	6
whole @	-18	19
wholli	-20	60
whom	-48	-97
whom $	-86	-95
whom and	-107	143
whom do	-46	-74
whose	-4	9
whose $	-131	-14
whose control	-39	-21
whose duti	-5	-17
whose is	-6	50
whose job	106	6
whose mess	-21	22
whose move	-27	111
whose problem	-12	96
whose respons	31	37
wide	0	106
will	-45	95
will %	-20	80
window	91	46
window $	49	86
window and	-18	50
window at	-39	41
window by	88	-85
window in	-51	56
window of	-49	56
window or	19	-10
window set	-69	71
window to	73	-68
window where	23	-23
window which	-20	22
windows	43	61
windows @	-41	47
windows and	-36	41
windows by	46	-41
windows in	20	75
windows licens	77	-68
windows server	37	18
windows updat	1	82
wipe	133	12
wipe the	34	-20
wire	-2	168
with	27	31
with %	48	23
with 256	39	-33
with @	32	85
with a	-40	14
with access	-6	10
with aes	1	36
with an	39	22
with anoth	-31	44
with at	86	-84
with automat	17	35
with backup	-49	64
with certif	-12	26
with checksum	26	-22
with cli	1	9
with client	40	-30
with current	-3	16
with data	45	-40
with default	-30	34
with detail	36	-12
with dns	92	-92
with each	33	-28
with eleven	20	-20
with encrypt	120	-69
with everi	-22	22
with fix	83	-66
with forward	56	-25
with iam	47	-13
with it	57	-35
with its	-6	40
with kei	27	-4
with kms	96	-47
with minor	22	-22
with mutual	-16	16
with newer	-79	99
with no	-15	-43
with noth	125	-125
with oci	-31	32
with or	-9	14
with other	-3	30
with our	-12	55
with patch	16	31
with s3	33	-20
with secur	34	-30
with shield	52	-30
with sse	71	59
with subnet	-20	21
with system	-12	12
with that	8	41
with the	38	12
with their	-51	66
with them	24	1
with tls	101	-45
with two	-50	56
with vpc	-9	9
with which	-33	43
with work	-26	26
withdraw	-29	63
within	77	-4
within 30	-2	50
within 7	42	-19
within a	8	9
within about	6	12
within its	21	-11
within minut	13	-11
within quota	53	-42
within request	37	-35
within specif	-3	49
within the	63	-55
without	12	-11
without %	-51	122
without @	-9	27
without a	35	35
without an	65	-33
without any	57	-30
without be	-1	-89
without downtim	170	-85
without interrupt	24	-14
without it	-69	101
without loss	24	-23
without me	-46	-119
without multi	17	2
without one	-58	76
without public	-7	19
without the	-16	27
without them	-64	134
without tls	38	-33
wont	-62	60
work	79	69
work $	45	8
work @	-84	96
work and	-12	14
work copi	21	-21
work here	-12	17
work in	-33	40
work is	28	56
work on	-31	31
work onc	-11	12
work onli	-46	64
work with	-82	95
worker	24	-19
worker and	8	-65
worker are	33	-23
worker is	-53	80
worker node	-49	49
worker of	63	-1
worker or	-7	11
worker size	-7	19
worker that	49	-33
worker type	65	-31
workflow	20	13
workgroup	68	-25
workgroup when	42	-39
workload	1	234
workload $	3	67
workload @	-8	10
workload apart	15	-15
workload manag	-5	9
workspac	-17	24
world	-25	49
world $	-19	48
would	-7	92
would %	10	50
would be	27	4
wouldnt	43	-20
wrap	18	-8
write	0	88
write %	-47	73
write @	-22	134
write a	2	-131
write and	37	6
write can	-23	28
write capac	-55	34
write custom	-9	9
write data	-3	26
write everi	-10	38
write iam	-11	22
write in	48	-47
write is	82	-78
write it	0	19
write its	-40	47
write lifecycl	-35	79
write no	42	-33
write one	-20	29
write patch	212	-64
write polici	-5	11
write the	-40	97
write them	-30	130
write to	26	-21
writer	30	-8
writer and	-57	63
writer anew	35	-31
written	37	-20
written by	-17	23
wrong	-10	65
wrong delet	66	-65
wrote	48	64
x	-27	180
yarn	14	32
yarn run	14	32
year	-38	71
year $	-28	38
year after	22	-18
year ago	-5	41
year for	-18	25
yes	11	59
yes $	32	36
you	-13	55
you $	-14	50
your	-4	9
your own	-4	9
yourself	33	98
yourself after	-9	19
yourself befor	-8	8
yourself by	-16	16
yourself with	-85	86
yum	-26	70
zip	43	-136
zone	72	23
zone $	204	-50
zone @	56	-54
zone and	55	-12
zone are	10	-3
zone at	-59	59
zone by	40	-24
zone fail	-19	21
zone for	31	-28
zone in	-12	19
zone is	-37	91
zone of	-13	17
zone or	39	-28
zone secur	-56	182
zone that	72	-67
zone to	10	-6
zone whatev	-29	29
zone when	-40	48
zone with	79	-43
zookeep	56	4
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-2.95, 2.46, 0.54, 0.69, 0.72, 0.14, -0.14],
  customer: [-2.13, -0.24, 1.97, 0.77, 2.13, -0.46, 0.47],
} as const;
